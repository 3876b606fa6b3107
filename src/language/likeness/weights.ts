// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.
export const stamp = 'b5593a943fc7af4e';
export const weights = String.raw`
add_deadline add_deadline! can_i_land create_cycle create_cycle! current_stage deadline_passed decide_exception decide_exception! exception_status explain_term help is_frozen list_exceptions list_schedule move_deadline move_deadline! newcomer next_deadline previous_cycle release_date request_exception request_exception! set_reminder set_reminder! smalltalk subscribe subscribe! time_left unknown unsubscribe unsubscribe! week_agenda when_deadline who_is
-35 -14 -4 -30 -18 2 -21 -10 20 -4 0 15 -2 -4 5 -39 -16 -7 -13 -15 -16 -36 -18 -40 -17 78 -18 14 -25 51 -22 32 -1 -9 -8
#negated 0:43 1:-16 2:-113 3:85 4:-65 6:-65 7:72 8:-89 9:-67 12:27 15:68 16:-112 17:-25 20:-51 21:79 22:-16 23:66 24:-104 25:-28 27:-74 30:89 33:-1
#questions 0:29 1:-301 2:134 3:78 4:-328 5:43 6:96 7:-28 8:-307 9:133 10:21 11:8 12:78 14:-51 15:-2 16:-376 17:47 18:11 19:-10 20:56 21:72 22:-251 23:82 24:-346 25:-114 26:87 27:-324 28:15 29:-32 30:69 31:-479 32:39 33:29 34:59
#requests 1:10 2:-35 3:-9 4:20 6:-3 7:-27 8:56 9:-62 11:-2 12:18 13:-80 14:24 15:-55 16:24 18:-33 20:-70 21:65 22:25 24:60 25:-252 26:-31 27:125 28:-6 29:39 30:-16 34:-5
#takenBack 0:71 1:-140 2:58 3:26 4:-97 5:-15 6:-59 7:174 8:-135 9:28 11:53 12:1 14:1 15:154 16:-133 17:34 19:-90 20:-88 21:71 22:-210 23:39 24:-102 25:60 26:-21 27:-125 28:-65 29:-25 30:114 31:-77 32:-8 33:21 34:31
%<cycle>_<?> 2:42 20:5 34:5
%<cycle>_in 2:-14 12:15 29:10
%<cycle>_out 6:2
%<deadline>_<?> 0:-68 2:15 5:23 6:-20 9:-47 10:35 14:-48 15:-10 16:-103 18:4 19:-23 20:-21 21:-38 22:-59 23:41 25:-11 27:-48 28:43 29:68 32:-11 33:27 34:3
%<deadline>_<deadline> 10:-20 14:5 24:8 28:45
%<deadline>_<link> 22:30
%<deadline>_<number> 1:43 9:25 10:-34 16:92 22:-24 24:13 28:-39 29:-43 33:-1
%<deadline>_<number>_<?> 9:13
%<deadline>_<number>_<number> 1:33 4:4 29:-9
%<deadline>_<number>_@unit 16:86 28:-20 33:-15
%<deadline>_<number>_with 16:2
%<deadline>_<quoted> 1:11 6:46 10:-30 16:-1 29:-22 33:42
%<deadline>_<quoted>_<quoted> 1:6 6:-16 10:-19 33:61
%<deadline>_<unknown> 5:-2 6:37 9:-1 12:-7 15:10 16:9 18:-2 19:-13 20:7 21:26 29:-65 33:42 34:23
%<deadline>_<unknown>_<?> 9:-24 10:-7 15:6 21:47 33:11
%<deadline>_<unknown>_<number> 16:32
%<deadline>_<unknown>_<unknown> 6:40 33:16
%<deadline>_<unknown>_@be 6:33
%<deadline>_<unknown>_@unit 24:33
%<deadline>_<unknown>_date 33:27
%<deadline>_<version> 4:2 20:18
%<deadline>_@be 1:-27 2:44 6:39 9:-83 10:6 12:-25 13:-22 15:24 16:40 20:-53 21:37 22:-47 23:-56 25:-27 27:10 28:-16 29:-140 31:-30 33:71 34:-22
%<deadline>_@be_<?> 6:-14
%<deadline>_@be_<number> 33:37
%<deadline>_@be_<unknown> 0:8 6:29
%<deadline>_@be_@month 16:-12 33:37
%<deadline>_@be_@toMove 16:19
%<deadline>_@be_@weekday 6:-17 33:45
%<deadline>_@be_a 24:22
%<deadline>_@be_already 6:69 33:-19
%<deadline>_@be_done 18:14 27:7 33:-15
%<deadline>_@be_it 10:3
%<deadline>_@be_made 10:11 33:-8
%<deadline>_@be_near 24:31 33:-4
%<deadline>_@be_now 16:1
%<deadline>_@be_on 16:15 33:41
%<deadline>_@be_out 2:10 27:46
%<deadline>_@be_the 6:-27 33:47
%<deadline>_@be_there 3:5 12:-8 21:35
%<deadline>_@be_when 19:5
%<deadline>_@can 2:19 10:7 12:-20 15:-13 21:36 34:15
%<deadline>_@change 10:33 27:17 34:2
%<deadline>_@dates 33:54
%<deadline>_@exception 8:62 9:58 10:-78 13:7 27:-1 34:-3
%<deadline>_@exception_<?> 13:44
%<deadline>_@exception_for 8:54 13:-17
%<deadline>_@me 10:9 20:9 23:4 29:-38 33:1
%<deadline>_@me_boss 34:15
%<deadline>_@me_forgot 10:14
%<deadline>_@month 20:5 33:10
%<deadline>_@month_<number> 20:5 33:2
%<deadline>_@move 15:33
%<deadline>_@person 10:-21 33:-1 34:77
%<deadline>_@person_<?> 34:35
%<deadline>_@toAdd 2:-8 10:3 14:8
%<deadline>_@toAdd_@change 10:26
%<deadline>_@toMove 6:33 15:24
%<deadline>_@toRemind 24:52 27:2
%<deadline>_@toRemind_@me 27:9
%<deadline>_@toRemind_@we 24:36
%<deadline>_@toStart 6:-23 10:-21 12:38 16:32 19:-56 29:23 33:26
%<deadline>_@toStart_in 6:-28 12:30 33:35
%<deadline>_@toStop 2:20 10:-19 16:17 29:1
%<deadline>_@today 6:34 12:-31 24:6 33:2
%<deadline>_@today_<?> 6:14 12:-27 33:8
%<deadline>_@unit 10:37 16:-52 20:-20 24:15 25:30
%<deadline>_@updates 16:-51 23:-3 24:8 26:9 27:37 28:5 31:53 33:-13
%<deadline>_@updates_please 24:7 28:9
%<deadline>_@updates_to 24:2
%<deadline>_@we 18:16
%<deadline>_@weekday 16:9
%<deadline>__ 1:3 6:-4 16:46 33:-13
%<deadline>___<number> 1:9
%<deadline>___<unknown> 16:26 33:-12
%<deadline>_a 1:27 6:-10 10:-12 12:8 15:7 16:47 24:-50
%<deadline>_a_@unit 1:32 16:1 24:-39
%<deadline>_about 10:53 33:-21
%<deadline>_active 12:35
%<deadline>_active_<?> 12:10
%<deadline>_after 29:5
%<deadline>_again 12:-46 15:13 29:35 33:41
%<deadline>_again_<?> 12:-45 29:44
%<deadline>_already 6:56 12:-17 33:26
%<deadline>_already_over 6:3
%<deadline>_also 19:25
%<deadline>_also_in 19:26
%<deadline>_and 1:35 5:3 6:-5 10:-6 15:-4 16:3 17:2 18:33 24:-33 27:28 28:-4 33:14
%<deadline>_and_<deadline> 1:41 5:6 10:-30 16:16 27:34 33:3
%<deadline>_and_@cycle 19:7
%<deadline>_and_the 33:16
%<deadline>_apply 2:-9 10:75 34:-8
%<deadline>_apply_to 2:-9 10:80 34:-8
%<deadline>_as 15:31
%<deadline>_at 10:1 15:26 16:-1 33:3
%<deadline>_at_all 10:25
%<deadline>_at_this 15:7
%<deadline>_back 16:63
%<deadline>_before 6:8 15:13 28:-35 29:1 32:24 33:2
%<deadline>_before_or 33:39
%<deadline>_begins 27:26
%<deadline>_but 15:3 27:-1 31:5
%<deadline>_by 15:6 16:30 21:15
%<deadline>_by_a 15:3 21:15
%<deadline>_come 29:13 33:13
%<deadline>_cover 10:31
%<deadline>_cutoff 0:8
%<deadline>_cutoff_<?> 33:13
%<deadline>_date 14:-3 15:15 16:-57 18:-67 19:50 20:-40 33:72 34:55
%<deadline>_date_<?> 19:12
%<deadline>_date_for 33:41
%<deadline>_date_in 19:15 33:-9
%<deadline>_date_please 15:14
%<deadline>_deadline 6:37 15:-29 33:59
%<deadline>_done 6:57
%<deadline>_done_and 18:14
%<deadline>_earlier 10:5 19:15
%<deadline>_extended 15:60 33:-15
%<deadline>_fall 33:31
%<deadline>_fall_on 33:10
%<deadline>_for 1:12 8:22 10:14 12:-8 20:2 21:-2 22:27 24:-58
%<deadline>_for_<version> 20:15 33:-5
%<deadline>_for_@me 24:-1 27:17 33:33
%<deadline>_for_a 21:4
%<deadline>_for_the 1:16 8:41 21:-14
%<deadline>_forbid 10:2
%<deadline>_forward 15:15 16:5
%<deadline>_forward_<?> 15:17
%<deadline>_gets_tagged 33:13
%<deadline>_go 6:43
%<deadline>_goes 16:8
%<deadline>_happened 6:25
%<deadline>_happens 24:-11 33:18
%<deadline>_has 6:15
%<deadline>_has_not 12:14
%<deadline>_history 6:22
%<deadline>_how 28:7
%<deadline>_how_long 28:21
%<deadline>_if 10:8 21:6
%<deadline>_if_@we 10:11
%<deadline>_in 9:21 10:-23 12:21 16:15 19:34 21:-6 27:-7 28:42 29:-92 33:23
%<deadline>_in_<version> 19:17
%<deadline>_in_@unit 28:44
%<deadline>_in_force 12:25
%<deadline>_in_how 28:19
%<deadline>_in_the 6:63 12:-3 19:20 33:-17
%<deadline>_it 16:20
%<deadline>_last 10:-28 28:45 33:-32
%<deadline>_last_@unit 33:-1
%<deadline>_last_time 19:12
%<deadline>_later 15:18 19:34
%<deadline>_like 28:23
%<deadline>_many 10:3 18:28 33:-17
%<deadline>_minus 16:-8 24:23 28:2
%<deadline>_moved 15:2 16:11
%<deadline>_must 16:25
%<deadline>_needed 0:31 33:-11
%<deadline>_needs 16:15
%<deadline>_next 0:35 16:16 18:-1 28:-6 33:34
%<deadline>_next_@unit 16:16 28:-5 33:46
%<deadline>_no 2:7
%<deadline>_not 16:15
%<deadline>_now 6:-31 21:33 28:34 33:-22
%<deadline>_of 13:24 19:53 20:9 33:-8
%<deadline>_of_<version> 19:38 33:-4
%<deadline>_on 1:2 2:-26 6:4 9:-9 12:54 13:12 16:37 18:-10 27:-41 28:-33 34:5
%<deadline>_on_<number> 33:21
%<deadline>_on_<unknown> 29:8
%<deadline>_on_@month 1:8 6:6
%<deadline>_on_@weekday 16:10
%<deadline>_on_a 33:7
%<deadline>_on_the 16:13 34:18
%<deadline>_one 1:38 33:-29
%<deadline>_one_@unit 1:38
%<deadline>_only 27:29
%<deadline>_or 2:-16 6:12 10:-82 12:30 18:106 28:14 33:-55 34:-7
%<deadline>_or_<deadline> 10:-34 18:101 33:-41
%<deadline>_or_nah 28:9
%<deadline>_out 6:26
%<deadline>_over 6:31
%<deadline>_passed 6:11
%<deadline>_passed_<?> 6:9
%<deadline>_planned 33:13
%<deadline>_please 2:-37 10:18 15:-21 16:-50 18:4 19:-56 22:25 24:39 27:8 28:21 31:-6 33:17
%<deadline>_please_<?> 18:20 29:24 33:-27
%<deadline>_please_@toAdd 22:5
%<deadline>_reached 6:15
%<deadline>_request 21:19
%<deadline>_right 23:16
%<deadline>_should 15:7 16:2
%<deadline>_should_@be 15:8
%<deadline>_so 33:33
%<deadline>_so_@me 33:28
%<deadline>_sorry 10:5
%<deadline>_sorry_for 10:5
%<deadline>_started 6:28
%<deadline>_starts 10:13 24:2
%<deadline>_still 2:-30 6:30 12:25
%<deadline>_still_ahead 6:27
%<deadline>_tag 33:21
%<deadline>_tagged 6:25
%<deadline>_take 6:13
%<deadline>_take_place 6:13
%<deadline>_that 18:18
%<deadline>_the 18:9
%<deadline>_this 28:-16 32:-11 33:69
%<deadline>_this_@cycle 33:3
%<deadline>_this_time 33:23
%<deadline>_to 1:-4 16:99 19:47 28:-57 29:-9
%<deadline>_to_<number> 16:40
%<deadline>_to_@me 16:8
%<deadline>_to_@month 33:10
%<deadline>_to_@weekday 16:18
%<deadline>_to__ 27:21
%<deadline>_to_ga 19:14
%<deadline>_to_the 16:17
%<deadline>_two 16:18 19:28 33:-20
%<deadline>_two_@unit 10:9 16:45 33:-5
%<deadline>_until 16:54 22:1
%<deadline>_until_@weekday 16:11 22:4
%<deadline>_until_the 16:20
%<deadline>_vs 10:43
%<deadline>_vs_<deadline> 10:39
%<deadline>_what 0:21 33:7
%<deadline>_what_@be 10:16 21:3
%<deadline>_what_do 0:24
%<deadline>_when 29:61 33:-31
%<deadline>_when_<?> 33:16
%<deadline>_where 15:47
%<deadline>_where_it 15:47
%<deadline>_which 29:37
%<deadline>_which_@unit 29:39 33:-26
%<deadline>_will 16:18
%<deadline>_with 10:-24 16:49 19:45 21:8 33:-38
%<deadline>_yet 12:29 33:10
%<link>_<unknown> 22:13
%<link>_@me 22:47
%<link>_many 29:8
%<link>_please 22:10
%<number>_<?> 2:-37 4:1 5:-45 6:-13 7:29 9:59 10:-81 12:-7 15:-3 20:56 21:-35 28:-11 29:8 33:58 34:-36
%<number>_<deadline> 10:12
%<number>_<number> 1:74 2:-46 4:18 9:-44 10:-60 11:-9 16:41 17:-2 18:-7 20:-53 24:12 25:-13 29:47 32:42
%<number>_<number>_<number> 1:1 4:6 16:57
%<number>_<number>_<unknown> 1:14 16:3 24:37
%<number>_<number>_@month 29:-4 32:58
%<number>_<number>_@toMove 1:8 16:-19 33:14
%<number>_<request> 8:58 9:-46
%<number>_<unknown> 1:55 2:-32 9:37 11:1 16:38 18:6 22:-9 24:11 25:-105 34:5
%<number>_<unknown>_<unknown> 29:21
%<number>_<unknown>_@change 21:4
%<number>_<version> 22:6
%<number>_@be 2:32 6:-62 8:30 16:-17 24:50 32:-8 33:74
%<number>_@be_@me 2:21
%<number>_@be_not 16:-17 20:15 33:34
%<number>_@be_that 33:56
%<number>_@change 8:14 16:20 17:20 29:-5
%<number>_@dates 18:48 32:-14
%<number>_@me 8:26 27:26
%<number>_@me_boss 8:21
%<number>_@month 1:96 4:9 6:-56 9:-14 10:-20 14:-6 16:72 22:-74 29:-84 32:62 33:18
%<number>_@month_<?> 32:14 33:63
%<number>_@month_<number> 1:16
%<number>_@month_<unknown> 32:9
%<number>_@month_@toMove 1:6 16:-8
%<number>_@month_at 24:6
%<number>_@month_for 16:30
%<number>_@month_or 33:2
%<number>_@toAdd 1:7
%<number>_@toMove 1:3 16:-21 20:28
%<number>_@toMove_it 1:5
%<number>_@toRemind 24:13
%<number>_@toRule 8:33 16:-17 33:26
%<number>_@unit 1:1 3:13 4:54 10:-6 16:16 18:-67 24:92 25:-53 27:-71 28:9 29:27 30:-26 31:32 32:23 33:-169
%<number>_@unit_@cycle 3:32
%<number>_@unit_@toAdd 1:-7 4:55
%<number>_@unit_ahead 1:23
%<number>_@unit_before 1:4 24:35
%<number>_@unit_please 16:31 24:-17 31:4
%<number>_@unit_to 28:38 33:-3
%<number>_and 8:28 32:22
%<number>_and_<number> 8:24
%<number>_approved 7:-27 8:-3 9:53
%<number>_approved_or 7:-8 9:22
%<number>_as 1:27 8:2 29:-3
%<number>_at 1:13 7:9
%<number>_before 2:27 7:30 29:-11
%<number>_does 2:15
%<number>_for 16:7
%<number>_for_<deadline> 16:20
%<number>_get 7:6 9:8
%<number>_in 9:39 29:-36
%<number>_instead 16:30
%<number>_many 25:17 29:-15
%<number>_mean 29:8
%<number>_no 12:-20 33:25
%<number>_not 16:19
%<number>_now 16:1
%<number>_of 4:7 6:50
%<number>_of_@month 4:7 6:50
%<number>_on 8:70 9:-29 22:-19
%<number>_on_the 8:14 22:-6
%<number>_or 16:-7 20:40 32:-13 33:72
%<number>_or_<number> 33:39
%<number>_or_q 20:31
%<number>_or_the 33:21
%<number>_please 1:1 16:35 20:-11
%<number>_please_<unknown> 16:30
%<number>_right 33:30
%<number>_right_<?> 33:31
%<number>_ship 4:4
%<number>_so 24:10
%<number>_sorry 16:14
%<number>_sorry_for 16:14
%<number>_still 2:-17 9:19 29:22
%<number>_the 7:14 8:6
%<number>_the_<unknown> 7:14
%<number>_to 8:33 16:-10 22:18 32:43
%<number>_to_<number> 8:13 32:16
%<number>_until 8:18
%<number>_with 1:11 4:34
%<number>_yet 9:26
%<quoted>_<?> 6:32 10:29 11:-22 33:21
%<quoted>_<number> 1:29
%<quoted>_<number>_@unit 1:1
%<quoted>_<quoted> 1:92 2:-28 5:-48 7:61 9:-45 10:59 11:-5 12:-28 14:-12 16:-43 17:-32 18:7 24:-6 25:-40 28:15 33:12
%<quoted>_<quoted>_<?> 6:11 10:-20 33:33
%<quoted>_<quoted>_<number> 1:21
%<quoted>_<quoted>_<quoted> 1:4 7:33 10:-10 11:6 28:22 29:-54 33:11
%<quoted>_<quoted>_in 10:38 18:27
%<quoted>_<quoted>_on 1:29 33:14
%<quoted>_@be 6:34 29:-4
%<quoted>_in 10:51 11:-25 18:26 29:7
%<quoted>_in_the 10:3 18:27
%<quoted>_mean 10:13
%<quoted>_on 1:29 33:14
%<quoted>_to 29:28
%<request>_<?> 5:-25 7:73 9:105 11:-48 34:-21
%<request>_<unknown> 7:10 8:96 9:14 25:-58 29:-32
%<request>_@be 2:-12 7:43 8:42 9:25
%<request>_@be_decided 9:32
%<request>_@can 8:10
%<request>_@me 7:16 8:52 9:2
%<request>_@me_boss 9:20
%<request>_@me_forgot 8:33
%<request>_@toRule 7:-37 8:60
%<request>_@toRule_it 8:9
%<request>_@today 7:43 8:-27
%<request>_@unit 8:5
%<request>_@we 8:53 22:-15
%<request>_a 9:13
%<request>_and 8:4 9:12
%<request>_any 8:12 9:3
%<request>_approved 7:-34 8:57
%<request>_as 8:32
%<request>_as_done 8:9
%<request>_before 7:35 8:-20
%<request>_but 8:1
%<request>_but_only 8:9
%<request>_get 7:4 9:7
%<request>_gets 7:10 8:8
%<request>_go 7:20
%<request>_granted 8:36
%<request>_have 9:50 29:-9
%<request>_in 2:-3 7:56 8:35
%<request>_let 8:20
%<request>_many 8:6
%<request>_no 7:10
%<request>_please 9:63 22:33 25:-18 34:-20
%<request>_so 8:4
%<request>_sorry 7:18 9:41 25:-37
%<request>_sorry_for 7:31 8:-3 9:44 25:-16
%<request>_status 9:28
%<request>_still 9:53
%<request>_the 8:57
%<request>_the_<unknown> 8:42
%<request>_through 8:21
%<request>_to 8:21
%<request>_too 8:4
%<request>_until 7:37
%<request>_until_the 7:2
%<request>_valid 9:30
%<request>_what 9:20
%<request>_yet 9:15
%<unknown>_<?> 0:23 1:-40 5:14 6:30 7:-14 9:-7 10:-18 11:23 12:31 13:33 14:-10 15:12 16:6 17:-6 18:-15 19:45 20:23 21:11 23:6 25:-191 26:-46 30:-24 32:35 33:-46 34:-5
%<unknown>_<cycle> 20:39
%<unknown>_<cycle>_<?> 6:5 20:9
%<unknown>_<deadline> 4:3 6:-16 9:-48 10:21 12:9 16:34 18:65 19:-16 21:-55 25:-30 27:-30 28:1 29:-104 31:-50 33:23 34:3
%<unknown>_<deadline>_<?> 10:10 18:21 21:-29 33:34
%<unknown>_<deadline>_<number> 16:8
%<unknown>_<deadline>_date 33:8
%<unknown>_<link> 2:-8 9:1 22:50
%<unknown>_<number> 1:-14 2:21 8:41 9:51 10:-31 11:-34 14:-28 17:-1 18:28 20:-56 21:-24 22:6 28:-24 31:-57 32:15 34:2
%<unknown>_<number>_<?> 9:51
%<unknown>_<number>_<number> 32:39
%<unknown>_<number>_<unknown> 9:-15 18:19 34:18
%<unknown>_<number>_<version> 22:6
%<unknown>_<number>_@month 16:10
%<unknown>_<number>_@unit 16:-4 24:21 29:19
%<unknown>_<number>_please 33:35
%<unknown>_<number>_to 32:9
%<unknown>_<quoted> 10:44 24:6
%<unknown>_<quoted>_<quoted> 24:6
%<unknown>_<request> 7:-5 8:88 9:65 25:-43 34:-34
%<unknown>_<request>_<unknown> 7:-3
%<unknown>_<unknown> 0:-39 1:11 2:48 4:26 5:-19 6:-57 7:-21 8:-15 9:-4 10:-3 11:-6 12:1 13:11 14:-13 15:-24 16:-9 17:62 18:-1 19:-17 20:52 22:68 24:-2 25:-12 26:-30 27:31 28:6 29:13 30:-83 31:-20 32:7
%<unknown>_<unknown>_<?> 2:4 6:20 7:-25 10:-5 11:22 12:25 13:-100 17:11 18:28 19:22 20:25 23:22 26:-28 28:-70 29:-74 32:35 33:-50 34:-2
%<unknown>_<unknown>_<cycle> 20:48
%<unknown>_<unknown>_<deadline> 28:47 33:7
%<unknown>_<unknown>_<number> 25:-10 29:11 34:17
%<unknown>_<unknown>_<request> 8:26 9:-9
%<unknown>_<unknown>_<unknown> 2:39 5:48 6:-43 7:-16 8:-35 10:-38 11:-156 14:13 16:-60 17:64 18:8 19:-66 20:19 21:-25 24:5 25:-95 26:-17 27:78 28:14 29:-63 34:-20
%<unknown>_<unknown>_@be 29:23 32:16 33:29
%<unknown>_<unknown>_@change 2:10 12:27
%<unknown>_<unknown>_@exception 9:19
%<unknown>_<unknown>_@me 10:5 22:18
%<unknown>_<unknown>_@person 17:8
%<unknown>_<unknown>_@toAdd 2:14
%<unknown>_<unknown>_@toMove 2:1
%<unknown>_<unknown>_@toStart 20:8
%<unknown>_<unknown>_@today 2:1 5:1
%<unknown>_<unknown>_@unit 4:3 17:13 24:38 27:26 28:-21 29:-21
%<unknown>_<unknown>_@we 2:-1 5:29 32:17
%<unknown>_<unknown>__ 1:-11 5:14 9:-27 10:1 12:-38 13:-9 14:-14 18:-60 21:48 22:26 25:-20 27:49 31:54 34:-32
%<unknown>_<unknown>_a 2:1 25:5
%<unknown>_<unknown>_after 29:25
%<unknown>_<unknown>_and 18:13 25:5
%<unknown>_<unknown>_at 29:34
%<unknown>_<unknown>_date 18:46 27:23 29:-2 33:-38
%<unknown>_<unknown>_do 28:63
%<unknown>_<unknown>_for 1:36 9:9
%<unknown>_<unknown>_in 2:15 12:8
%<unknown>_<unknown>_of 10:3 14:11
%<unknown>_<unknown>_on 4:17
%<unknown>_<unknown>_please 11:28 18:-22 25:-43 29:43
%<unknown>_<unknown>_sorry 17:16
%<unknown>_<unknown>_still 2:4
%<unknown>_<unknown>_the 2:10
%<unknown>_<unknown>_this 29:15
%<unknown>_<unknown>_with 32:46
%<unknown>_<version> 3:22 4:52 5:-18 14:-24 19:8 20:-1 22:29 29:5 34:-9
%<unknown>_<version>_@cycle 2:8 20:-33 29:30
%<unknown>_@be 1:43 5:20 6:27 8:-40 9:51 10:18 11:-23 12:10 13:-31 14:-113 15:17 18:-26 20:-37 21:16 22:-14 25:25 28:-6 29:2 30:-35 33:-14 34:-18
%<unknown>_@be_<deadline> 6:10 10:48 15:2
%<unknown>_@be_<number> 1:43
%<unknown>_@be_<unknown> 5:1 9:4 10:-35 11:-40 12:13 15:7 25:22 32:12
%<unknown>_@be_@we 2:12 5:6 9:5
%<unknown>_@be__ 5:25 12:34 29:-1
%<unknown>_@be_it 5:1 9:45 25:-8
%<unknown>_@be_left 28:-3 29:25
%<unknown>_@be_not 21:22
%<unknown>_@be_the 5:-2 6:34 10:20 12:10
%<unknown>_@be_this 17:2 33:25
%<unknown>_@can 2:35 3:3 11:-64 22:6 25:3 34:36
%<unknown>_@can_@me 29:4
%<unknown>_@can_@we 25:27
%<unknown>_@can_you 11:-32 17:10 29:13
%<unknown>_@change 1:23 2:91 4:-35 7:-37 9:23 10:14 13:-75 18:-25 22:52 23:40 24:-104 26:-91 28:-5 29:-37 30:-41 32:-70 33:31
%<unknown>_@change_<?> 10:-8 11:18 17:14 22:3 29:-26 33:51
%<unknown>_@change_<unknown> 2:3 12:21
%<unknown>_@change_@be 9:5 12:-21 33:27
%<unknown>_@change_after 21:20 22:-3
%<unknown>_@change_and 9:15
%<unknown>_@change_for 8:-4 22:16
%<unknown>_@change_get 2:18
%<unknown>_@change_in 22:7
%<unknown>_@change_locked 12:26
%<unknown>_@change_needs 20:22
%<unknown>_@change_on 1:9
%<unknown>_@change_or 2:3 10:17
%<unknown>_@change_please 31:1
%<unknown>_@cycle 0:4 2:17 4:35 5:-3 19:3 22:18 29:14 33:-19
%<unknown>_@dates 0:32 4:2 14:36 19:31 25:-28 33:-18
%<unknown>_@dates_for 14:28
%<unknown>_@exception 8:33 9:15 13:22 21:-97
%<unknown>_@exception_<number> 29:24
%<unknown>_@exception_for 22:19
%<unknown>_@me 2:-61 5:-11 7:-2 10:-5 12:-20 14:-49 16:-55 17:28 18:16 20:-73 24:84 28:-47 29:17 31:35 33:9 34:-39
%<unknown>_@me_<deadline> 24:54
%<unknown>_@me_<unknown> 24:18 25:2 31:17
%<unknown>_@me_@be 25:5 29:8
%<unknown>_@me_@change 22:4
%<unknown>_@me__ 29:67
%<unknown>_@me_an 17:28
%<unknown>_@me_before 24:28
%<unknown>_@me_boss 9:-4 10:21 11:31 25:30 33:-10
%<unknown>_@me_forgot 1:2 25:-2 29:38 33:14
%<unknown>_@me_need 33:8
%<unknown>_@month 33:6
%<unknown>_@month_<number> 33:14
%<unknown>_@move 15:19
%<unknown>_@person 0:5 17:21 34:35
%<unknown>_@place 3:5 17:45 25:-14 27:21 30:7 31:-24 34:17
%<unknown>_@schedule 26:45
%<unknown>_@schedule_please 26:36
%<unknown>_@toAdd 0:-12 10:9 14:21 27:28
%<unknown>_@toAdd_a 29:9
%<unknown>_@toMove 8:20 9:26 15:-3 16:20 20:18 29:-7
%<unknown>_@toMove_@me 8:19
%<unknown>_@toPost 20:29
%<unknown>_@toRemind 23:24
%<unknown>_@toRemind_@we 23:6
%<unknown>_@toRule 1:6 8:11 28:13
%<unknown>_@toStart 4:18 12:-15 16:15 20:1 29:18
%<unknown>_@toStart_<unknown> 33:34
%<unknown>_@toStop 6:17 25:17 29:-30 31:22
%<unknown>_@toStop_the 31:25
%<unknown>_@today 2:22 5:11 17:-18 29:47 34:-45
%<unknown>_@today_<?> 12:23
%<unknown>_@unit 1:39 2:-18 3:26 4:49 6:-6 11:-50 14:-2 16:-51 17:2 20:-33 22:-40 24:24 27:18 28:33 31:-55 32:58
%<unknown>_@unit_<unknown> 24:22 32:21
%<unknown>_@unit_@cycle 3:12
%<unknown>_@unit_ahead 1:2 24:-7 32:9
%<unknown>_@unit_before 24:50
%<unknown>_@unit_of 25:26
%<unknown>_@unit_on 1:16
%<unknown>_@unit_to 28:34
%<unknown>_@updates 23:-16 27:40 28:14 29:21 31:-40
%<unknown>_@we 2:17 5:22 8:2 14:5 17:-4 18:-56 22:25 24:19 29:-58 31:-12 32:44 33:-9
%<unknown>_@we_<?> 29:6
%<unknown>_@we_<unknown> 5:53 24:11
%<unknown>_@we_a 32:28
%<unknown>_@weekday 25:36 32:6
%<unknown>__ 1:17 2:14 3:-34 6:9 7:-19 8:15 10:-4 11:-74 12:-52 13:-1 14:22 16:9 17:-43 18:17 21:53 22:39 24:27 25:-125 26:-41 27:10 28:-85 29:-59 31:28 32:-58
%<unknown>___<?> 21:44
%<unknown>___<deadline> 1:-8 6:48 16:42 24:26 27:12 28:-23
%<unknown>___<number> 1:1 8:50
%<unknown>___<unknown> 2:35 9:19 14:6 19:47 22:10 25:-10 27:-27 31:30
%<unknown>___<version> 20:24
%<unknown>___@cycle 2:-11 5:47 6:13 19:-39 27:4
%<unknown>___@exception 9:-24 21:27
%<unknown>___@toAdd 18:13
%<unknown>____ 18:36 22:23 34:12
%<unknown>___date 14:42 20:-16
%<unknown>___freeze 1:1 9:8 24:10 33:19
%<unknown>___next 18:7
%<unknown>_a 1:28 2:42 10:13 11:21 12:-15 21:-10 24:35 25:22 27:15 29:-59 31:-11
%<unknown>_a_<deadline> 1:6
%<unknown>_a_<unknown> 11:27 25:6
%<unknown>_a_@unit 24:13
%<unknown>_about 5:9 7:26 9:-30 18:29
%<unknown>_after 2:3 18:32 25:2 29:12 33:-8
%<unknown>_after_the 2:7
%<unknown>_again 25:-20 29:75
%<unknown>_already 12:25
%<unknown>_an 0:1 21:2 26:4
%<unknown>_an_<unknown> 2:3
%<unknown>_and 16:12 17:40 20:-26 25:39 29:-44 32:5
%<unknown>_and_<unknown> 25:8
%<unknown>_and_@me 25:24
%<unknown>_and_the 8:3
%<unknown>_approved 7:20
%<unknown>_around 17:18
%<unknown>_as 10:23
%<unknown>_at 2:-25 8:27 24:3 25:14 33:-46
%<unknown>_at_<unknown> 25:10
%<unknown>_at_all 8:6 15:5
%<unknown>_at_the 25:19
%<unknown>_at_this 8:13 12:6
%<unknown>_available 19:17 20:-8 26:24
%<unknown>_back 7:3 8:-4 25:25
%<unknown>_before 7:27 20:16 24:9 28:29 29:-6 33:-23
%<unknown>_before_<deadline> 28:13
%<unknown>_bot 25:13
%<unknown>_business 16:9
%<unknown>_by 25:8
%<unknown>_call 29:38 31:-11
%<unknown>_check 2:35
%<unknown>_come 12:7 20:-5 25:-4 29:49
%<unknown>_come_out 20:-2 29:8
%<unknown>_customers 21:6
%<unknown>_cutoff 1:5 18:2
%<unknown>_date 0:14 14:-4 16:5 18:60 20:32 27:10 29:-12 33:-20
%<unknown>_date_<?> 18:48 20:7 33:-49
%<unknown>_date_for 33:40
%<unknown>_date_in 19:1
%<unknown>_date_please 18:5
%<unknown>_deadline 1:36 18:2 33:-11
%<unknown>_dev 27:19 29:-3 30:4 31:23
%<unknown>_did 5:10 6:31 30:3
%<unknown>_did_<deadline> 6:9
%<unknown>_do 10:14 18:-26 25:29 28:52 34:29
%<unknown>_do_<deadline> 28:20
%<unknown>_do_@me 34:51
%<unknown>_do_@we 18:-5 29:55
%<unknown>_do_not 11:-4 25:30
%<unknown>_do_you 10:19 29:-25
%<unknown>_does 7:32 10:-12 26:1 29:48 34:-23
%<unknown>_down 9:35 18:18 25:-2 31:30 33:3
%<unknown>_every 14:7 25:34 33:-3
%<unknown>_final 20:38
%<unknown>_first 13:2
%<unknown>_for 1:29 3:-32 5:-23 6:-15 8:-46 10:-10 11:5 13:11 15:29 17:50 20:-46 22:30 24:-11 25:-99 26:-22 27:8 33:31 34:11
%<unknown>_for_<deadline> 33:27
%<unknown>_for_<unknown> 1:2 9:6 29:34
%<unknown>_for_<version> 4:16 29:-23
%<unknown>_for_@change 29:14
%<unknown>_for_@me 29:9
%<unknown>_for_@toStart 17:39
%<unknown>_for__ 1:9
%<unknown>_for_a 10:16
%<unknown>_for_the 6:-33 10:-15 22:50 33:17 34:63
%<unknown>_for_this 30:4
%<unknown>_from 30:3
%<unknown>_from_<unknown> 29:13
%<unknown>_from_the 30:4
%<unknown>_give 17:11
%<unknown>_give_@me 17:11
%<unknown>_has 9:-6 25:15
%<unknown>_have 12:9 25:16
%<unknown>_hit 19:2
%<unknown>_how 5:17 10:-20 11:20 17:5 23:6 25:-23 28:12
%<unknown>_how_<unknown> 17:4
%<unknown>_how_@be 5:20 14:2
%<unknown>_how_do 11:24
%<unknown>_in 4:9 6:1 10:-71 11:-41 12:16 13:7 17:3 19:-29 20:27 25:-65 29:46 31:14 33:4 34:-49
%<unknown>_in_<deadline> 27:27
%<unknown>_in_<unknown> 1:-3 4:17 29:45
%<unknown>_in_@month 20:5
%<unknown>_in_a 1:55 21:10
%<unknown>_in_the 6:5 9:5 13:31 17:3 19:-1 29:18 34:-1
%<unknown>_instead 26:10
%<unknown>_into 29:18
%<unknown>_into_<unknown> 29:21
%<unknown>_it 2:-27 5:-16 6:6 7:17 25:-5 29:-39 31:66
%<unknown>_it_<?> 6:12
%<unknown>_it_@be 0:1 22:6
%<unknown>_it_in 31:11
%<unknown>_keep 27:7
%<unknown>_keeps 29:45
%<unknown>_last 19:-20 25:17
%<unknown>_left 28:52
%<unknown>_like 2:-2 10:15
%<unknown>_link 2:10 29:23
%<unknown>_list 11:-16 13:11 27:8 29:7 33:9
%<unknown>_log 10:6
%<unknown>_log_@change 10:7
%<unknown>_lol 10:13 26:4
%<unknown>_look 3:17
%<unknown>_many 25:30 27:-32 29:25 31:-1
%<unknown>_mean 10:-3 29:26
%<unknown>_meeting 16:20
%<unknown>_mode 2:1 6:-3 9:30
%<unknown>_more 25:-13 31:73
%<unknown>_next 1:11 18:8
%<unknown>_no 7:22 8:-22 12:7
%<unknown>_now 5:-24 12:10 14:-13 18:39 33:26
%<unknown>_number 8:15
%<unknown>_of 0:33 5:9 6:32 7:-43 8:20 9:-4 10:-6 11:25 12:-44 14:44 18:40 19:-49 20:-85 21:7 25:-6 28:-5 32:-30
%<unknown>_of_<deadline> 6:40 10:15 18:24 29:-52 31:10 34:14
%<unknown>_of_<request> 9:20
%<unknown>_of_<unknown> 2:5 5:21 29:27 34:-33
%<unknown>_of_@change 29:-7 34:16
%<unknown>_of_the 5:23 9:-24 10:-48 14:28 17:1 22:15 27:17
%<unknown>_of_this 14:45
%<unknown>_off 8:25 9:1 25:8 30:22 32:-3 34:-36
%<unknown>_off_<?> 9:8
%<unknown>_off_on 8:12 29:37
%<unknown>_ok 2:20 9:18
%<unknown>_on 2:-31 5:58 6:-32 7:-12 8:-75 9:47 11:-51 12:-5 13:-3 16:-50 17:-75 19:-4 22:40 26:6 27:9 29:31 32:30
%<unknown>_on_<deadline> 10:31 27:13 33:-25
%<unknown>_on_<request> 8:-11 9:85
%<unknown>_on_<unknown> 29:40
%<unknown>_on_@me 29:18
%<unknown>_on_@month 20:8
%<unknown>_on_@weekday 32:20
%<unknown>_on_the 5:20 17:-16 22:45 26:20 29:24
%<unknown>_one 9:20 18:-25 22:12 24:18 29:-46 33:11
%<unknown>_one_@unit 24:19 33:-28
%<unknown>_only 0:8 2:16 13:10
%<unknown>_or 5:-4 7:19 25:-10 29:16 31:7 32:1
%<unknown>_or_<unknown> 5:-14 26:5 29:30
%<unknown>_out 4:5 5:-28 14:64 17:41 19:21 20:-66
%<unknown>_out_the 14:33 19:13 20:-15
%<unknown>_over 5:4
%<unknown>_page 11:25 17:34 25:-12 29:-16
%<unknown>_please 5:-16 7:-3 11:49 13:8 14:3 18:-24 19:-16 21:8 25:-8 27:-52 28:-23 29:53 33:3
%<unknown>_please_<unknown> 17:4
%<unknown>_relbot 11:1
%<unknown>_request 8:-28 9:50 13:-12 29:19
%<unknown>_run 1:5 25:25 29:-15
%<unknown>_says 11:8 33:40
%<unknown>_says_<deadline> 33:39
%<unknown>_security 2:2
%<unknown>_ship 29:19
%<unknown>_show 18:5
%<unknown>_since 29:27
%<unknown>_so 13:19 20:8
%<unknown>_some 1:2 25:-5 29:27
%<unknown>_some_<unknown> 25:-5 29:27
%<unknown>_sorry 11:-18 17:24 20:-13 25:44 29:43
%<unknown>_sorry_for 11:-17 17:24 20:-13 25:31 29:47
%<unknown>_sounds 25:33
%<unknown>_still 2:42 9:-15 12:-34 28:7 34:41
%<unknown>_template 4:44
%<unknown>_that 15:29 24:-32 25:-15 29:48 33:-3
%<unknown>_the 2:27 3:-31 4:24 5:-14 7:-40 8:33 9:-24 11:-51 12:-28 13:-46 14:-18 16:38 17:23 19:19 21:-40 22:2 25:20 26:-50 27:-31 30:43 31:26 32:-58 34:-5
%<unknown>_the_<deadline> 2:28 10:41 12:-7 15:12 16:29 33:-23
%<unknown>_the_<unknown> 20:16 22:17 25:-11 29:8 33:41 34:7
%<unknown>_the_@change 8:10 22:-23 29:25
%<unknown>_the_@cycle 14:40 27:14
%<unknown>_the_@schedule 14:-4 16:7 19:15 24:-6 29:16
%<unknown>_the_@toStart 25:56 29:-25
%<unknown>_the_@unit 24:1
%<unknown>_the_@updates 27:-24 30:41
%<unknown>_the_date 6:29 33:-13 34:16
%<unknown>_there 22:8
%<unknown>_this 2:20 25:-30 27:-29 29:58 31:28 34:50
%<unknown>_this_<unknown> 29:45
%<unknown>_this_@cycle 2:27
%<unknown>_this_@unit 32:10
%<unknown>_this_to 27:-15 29:30
%<unknown>_through 13:16 32:10
%<unknown>_time 5:25 12:-1 19:-43 25:41 29:-19 33:57
%<unknown>_to 0:-29 5:-25 7:57 8:-69 9:-5 13:-27 15:26 16:-52 17:-28 18:-7 22:27 26:6 27:7 29:72 30:31 32:-22 33:-18 34:2
%<unknown>_to_<deadline> 10:-22 26:7 28:36
%<unknown>_to_<number> 29:29
%<unknown>_to_<unknown> 10:27 15:17 21:-10 29:54
%<unknown>_to_@me 31:28
%<unknown>_to_@toMove 11:20 21:9
%<unknown>_to_@toRule 7:35 9:-8
%<unknown>_to_have 29:9 30:3
%<unknown>_to_merge 12:10
%<unknown>_to_stable 2:26
%<unknown>_to_the 29:49
%<unknown>_told 7:24
%<unknown>_told_@me 7:24
%<unknown>_until 28:16 29:-13 31:13
%<unknown>_until_@weekday 31:15
%<unknown>_up 2:-15 4:66 10:-36 12:33 25:7 27:3 29:-21 32:-13
%<unknown>_up_<unknown> 4:14
%<unknown>_up_the 4:26 5:5 8:-1 13:7
%<unknown>_vs 25:-2 29:31
%<unknown>_want 22:13
%<unknown>_wants 17:24 21:2
%<unknown>_wants_to 17:24 21:13
%<unknown>_what 5:5 10:6 12:3 13:-2 25:-10 28:-38 32:29 33:16
%<unknown>_what_<unknown> 5:20 11:-5 17:9
%<unknown>_what_@be 12:6 17:-7 20:-25 25:-11 29:24 33:18
%<unknown>_what__ 10:37
%<unknown>_when 18:-11 24:8 33:20
%<unknown>_when_<deadline> 24:18
%<unknown>_when_@be 29:38 33:-18
%<unknown>_when__ 33:11
%<unknown>_where 11:59 25:-21
%<unknown>_which 5:-12 10:20 11:-29 14:-6 17:42 33:8
%<unknown>_who 17:44 26:25 34:-25
%<unknown>_who_<unknown> 17:32
%<unknown>_whose 34:11
%<unknown>_why 10:12 29:16
%<unknown>_will 29:8
%<unknown>_will_not 29:23
%<unknown>_with 10:11 11:-43 17:-23 18:-20 21:27 32:44
%<unknown>_with_<deadline> 10:43
%<unknown>_with_<unknown> 11:-16 32:47
%<unknown>_with_the 5:17 21:2 22:1
%<unknown>_yet 5:-44 25:49
%<unknown>_yet_<?> 5:-44 25:49
%<unknown>_you 5:35 11:54 27:28 29:-33 31:-3
%<unknown>_you_<unknown> 11:5
%<version>_<?> 2:13 3:15 6:-18 9:-22 10:-30 12:-7 13:-12 14:-19 19:50 20:56 29:47 33:-74
%<version>_<deadline> 4:5 19:66 24:-21 33:-44
%<version>_<number> 4:25
%<version>_<unknown> 3:46 20:-20 29:-59 33:45 34:-5
%<version>_@be 2:16 3:8 5:14 19:22
%<version>_@change 20:19
%<version>_@cycle 2:4 4:20 20:-33 29:28
%<version>_@schedule 14:-37 19:60
%<version>_@toAdd 4:17 14:-17 19:52 33:-6
%<version>_@unit 19:29 28:-16
%<version>_come 19:21
%<version>_come_out 19:21
%<version>_coming 5:4
%<version>_for 4:30 19:35
%<version>_for_@me 19:36
%<version>_go 4:29
%<version>_going 4:11
%<version>_many 4:12
%<version>_out 6:39 12:-11 19:-5 20:36
%<version>_please 4:22 5:15
%<version>_released 19:-30 20:32
%<version>_with 4:9
%<version>_yet 3:29
%@be_<?> 6:-7 10:16 34:26
%@be_<cycle> 2:-24 5:42 6:14 12:9 19:-14
%@be_<cycle>_in 2:-14 12:15
%@be_<cycle>_out 6:2
%@be_<deadline> 1:-38 2:-51 5:-135 6:53 9:-97 10:30 12:23 13:-13 14:-29 15:60 16:-66 18:-84 19:30 20:-46 24:-51 25:-21 28:24 29:47 32:-83 33:38 34:-19
%@be_<deadline>_<?> 10:-8 12:23 19:1 20:14 28:-4 29:-63 33:17
%@be_<deadline>_<unknown> 10:-5 15:39
%@be_<deadline>_again 33:29
%@be_<deadline>_also 19:26
%@be_<deadline>_and 17:9
%@be_<deadline>_before 29:13 33:13
%@be_<deadline>_done 6:31
%@be_<deadline>_earlier 19:11
%@be_<deadline>_history 6:22
%@be_<deadline>_in 6:35 12:12 19:-4 29:-9 33:40
%@be_<deadline>_later 19:36
%@be_<deadline>_like 28:23
%@be_<deadline>_now 12:1
%@be_<deadline>_on 6:25 12:39 33:-6
%@be_<deadline>_please 33:7
%@be_<deadline>_still 6:60
%@be_<deadline>_the 10:18 18:18
%@be_<deadline>_this 32:-11 33:45
%@be_<link> 9:15 22:28
%@be_<number> 1:53 6:-27 9:13 10:41 11:-62 12:-7 18:-42 20:-32 25:-20 29:10 33:26
%@be_<number>_<number> 10:-28 29:80 32:-43
%@be_<number>_@month 4:1 33:23
%@be_<number>_@unit 4:-16 32:39
%@be_<number>_or 5:7 32:-7
%@be_<quoted> 5:-5 9:-9 10:19 29:46
%@be_<quoted>_<quoted> 5:-4 9:-8 10:16 29:47
%@be_<request> 6:-9 7:4 8:-38 9:135 12:-49 29:-28
%@be_<request>_<unknown> 9:24
%@be_<unknown> 2:-4 3:-7 6:-2 7:35 8:19 10:41 11:-28 12:1 14:-5 15:25 17:13 18:32 19:-1 20:-11 21:-34 22:38 25:-19 26:27 27:-44 28:-25 29:-6
%@be_<unknown>_<?> 5:24 10:-20 32:10 33:-15
%@be_<unknown>_<request> 9:51
%@be_<unknown>_<unknown> 2:3 6:-39 9:-30 10:43 12:18 29:-15 32:25
%@be_<unknown>_@change 10:36
%@be_<unknown>_@unit 24:13
%@be_<unknown>__ 18:9
%@be_<unknown>_about 18:16
%@be_<unknown>_and 8:2
%@be_<unknown>_down 18:26
%@be_<unknown>_for 34:17
%@be_<unknown>_if 16:3
%@be_<unknown>_in 5:20 10:-35 13:14 20:22 29:-12 33:17
%@be_<unknown>_now 12:1 33:28
%@be_<unknown>_off 6:-13 8:13 29:28 33:4
%@be_<unknown>_on 5:-23 18:12 26:27 32:16
%@be_<unknown>_still 34:43
%@be_<unknown>_the 6:30
%@be_<unknown>_to 7:38 15:15 30:20
%@be_<unknown>_up 5:4 9:30
%@be_<version> 1:46 3:29 5:30 9:-8 12:-23 19:43 20:29 28:-42 29:-29
%@be_<version>_out 6:39 12:-11
%@be_<version>_released 19:-30 20:33
%@be_@be 10:50 13:49 34:-17
%@be_@be_<number> 10:56
%@be_@can 11:27
%@be_@change 5:30 10:18 12:40 25:-40
%@be_@change_<unknown> 12:37
%@be_@change_@change 2:16 5:2 12:-13
%@be_@change_still 12:14
%@be_@cycle 5:-19 10:14 19:40 20:-24 33:13
%@be_@exception 9:28 13:-17 21:1
%@be_@exception_<number> 9:19
%@be_@me 2:65 6:43 9:55 10:-35 11:33 12:-52 13:-32 17:14 18:-45 20:-26 26:44 29:-20 30:35 31:-14 32:-7
%@be_@me_<unknown> 6:11 9:21 26:1 29:-6
%@be_@me_@change 2:30
%@be_@me_@exception 9:4
%@be_@me_allowed 15:7
%@be_@me_chances 21:13
%@be_@me_first 17:61 25:-25
%@be_@me_not 30:14
%@be_@me_out 2:14
%@be_@me_request 9:23
%@be_@me_still 9:4 26:13
%@be_@me_too 6:21
%@be_@month 33:18
%@be_@month_<number> 33:18
%@be_@start 20:8 34:12
%@be_@start_the 20:8
%@be_@stop 2:10
%@be_@stop_a 2:3
%@be_@toMove 6:-37 12:29 16:28 20:13 33:20
%@be_@toMove_for 20:14 33:5
%@be_@toStart 2:-21 3:6 8:2 11:15 14:-25 17:52 33:-24
%@be_@toStart_what 17:8
%@be_@today 12:-18 32:45
%@be_@unit 5:63 32:-44 33:24
%@be_@we 2:8 3:7 5:93 6:31 9:29 10:-164 11:-3 13:-78 14:-126 20:46 22:-22 28:-5 29:32 32:-49 33:-86
%@be_@we_<unknown> 0:3 5:-9 6:-21 12:18 18:5 29:55 34:-7
%@be_@we_after 6:64
%@be_@we_already 6:-30 12:28
%@be_@we_at 2:-20 5:10
%@be_@we_frozen 12:36
%@be_@we_in 5:61 12:3 17:9
%@be_@we_on 5:28 12:-22
%@be_@we_pre 5:27 12:-1
%@be_@we_still 2:2 5:1
%@be_@we_to 28:15
%@be_@we_with 5:-7 9:47
%@be_@we_working 18:9
%@be_@weekday 2:15 6:-24 25:10 32:11 33:10
%@be__ 2:-17 5:2 6:51 12:69 18:-33 20:23 29:-90 33:23
%@be___<deadline> 33:6
%@be___<unknown> 6:7 12:47 29:-6
%@be___date 6:1 20:9
%@be___what 6:25 10:-4 20:11 29:-9
%@be_a 0:36 1:13 2:-62 5:-39 8:33 10:113 11:-91 12:-21 13:-1 17:8 21:44 23:32 25:-22 26:11 28:-67 29:-102
%@be_a_<deadline> 1:1 20:14 33:16
%@be_a_<unknown> 17:19 26:23
%@be_a_@change 2:-46 10:41 34:7
%@be_a_@cycle 3:16 5:-24 10:37
%@be_a_@toStart 2:-18 10:30
%@be_a_@unit 15:22 33:-19
%@be_a_freeze 0:7 10:-1 21:21
%@be_a_no 8:14
%@be_accepted 2:33 13:8
%@be_active 23:22
%@be_added 0:7
%@be_after 10:-20 18:17
%@be_after_<deadline> 10:-19 18:19
%@be_all 17:13
%@be_allowed 2:2 6:-3 10:-18 13:52 17:7
%@be_allowed_in 13:48
%@be_allowed_to 33:2
%@be_already 5:-8 6:18 12:32 26:12 33:-26
%@be_already_<unknown> 12:43
%@be_an 2:-13 10:69 11:-4 21:-24 25:24 33:33
%@be_an_<deadline> 10:7 21:-16 33:37
%@be_an_@exception 10:45
%@be_anyone 25:44
%@be_approved 3:13 7:26 9:-15
%@be_asked 4:4 10:7 13:-3 14:4 15:-17 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-4 25:-3 27:5 28:1 29:7 31:10 32:-1
%@be_asked_before 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
%@be_asking 1:17 5:-1 9:-9 10:8 11:9 13:1 14:9 16:3 17:-1 25:-2 26:-9 27:13 29:-8 33:-2 34:-5
%@be_asking_for 13:3 34:-1
%@be_at 5:22 16:31 17:-2 18:8 29:-5
%@be_at_<number> 16:12
%@be_at_the 18:12
%@be_available 20:34
%@be_away 5:13 12:5 32:6
%@be_behind 6:23
%@be_behind_@we 6:25
%@be_blocked 2:24
%@be_called 4:5
%@be_changed 10:34
%@be_ci 29:23
%@be_coming 18:49
%@be_coming_up 18:6
%@be_created 5:17
%@be_cut 6:12
%@be_decided 7:-13 9:51 20:11
%@be_denied 13:22
%@be_development 12:10
%@be_doing 9:7
%@be_done 6:40 14:-4 18:27 27:7 33:-4
%@be_done_with 18:31
%@be_down 16:25
%@be_due 18:-54 24:43 32:47
%@be_earlier 15:8
%@be_everything 5:13 14:18 20:-13
%@be_expected 17:43
%@be_expected_of 17:44
%@be_final 33:23
%@be_fine 2:11 8:13
%@be_finished 6:32 10:5 32:9
%@be_first 18:56
%@be_fixed 12:14 29:12
%@be_for 29:21 32:-17 34:15
%@be_for__ 34:17
%@be_freezing 25:36
%@be_freezing_in 25:37
%@be_frozen 2:-31 12:-31 22:24 25:11 29:22 33:22
%@be_going 32:8
%@be_going_to 18:5
%@be_granted 9:-36 19:9 22:8 27:46
%@be_granted_an 22:7
%@be_green 7:3
%@be_hereby 16:18
%@be_how 28:25
%@be_in 0:14 6:-34 9:-22 10:-64 12:62 13:34 18:-59 28:-12 29:21 32:78
%@be_in_<deadline> 12:9
%@be_in_<unknown> 0:26
%@be_in_@month 32:21
%@be_in_force 12:18
%@be_in_the 5:-26 13:63 18:-23 29:37
%@be_informed 27:25
%@be_it 0:4 2:18 3:31 5:9 8:-52 9:1 16:-40 17:-9 18:-13 20:20 21:18 22:-29 26:-43 28:6 32:-55 34:20
%@be_it_<?> 10:2
%@be_it_<unknown> 7:2 11:9 12:-46 19:12
%@be_it_a 10:8
%@be_it_freeze 5:-1 12:57
%@be_it_in 29:25
%@be_it_ok 17:15
%@be_it_possible 0:23 2:-23 3:24 30:12
%@be_it_still 20:29
%@be_it_that 21:15
%@be_it_the 5:1
%@be_it_to 34:14
%@be_it_too 2:40
%@be_it_worth 21:6
%@be_last 6:44 33:-34
%@be_late 25:14 29:13
%@be_left 10:-16 14:52 29:4
%@be_left_on 14:29 28:8
%@be_let 13:27 22:21
%@be_let_in 13:13 22:11
%@be_lifted 6:-13 12:27
%@be_looked 9:17
%@be_looked_at 9:17
%@be_looking 29:4
%@be_lost 11:50 25:-31
%@be_lunch 20:-15 29:46
%@be_made 5:-5 6:23 10:9 33:-10
%@be_master 2:64 5:24 12:-13 29:-34
%@be_means 10:7
%@be_meant 25:21
%@be_merged 2:46 8:11 33:1
%@be_minus 5:6 10:-10 28:35
%@be_minus_what 10:-10 28:54
%@be_moved 34:24
%@be_near 24:31 33:-4
%@be_needed 10:27 11:16 29:1
%@be_next 18:52 23:8
%@be_next_<?> 18:9
%@be_nice 24:26
%@be_no 8:8 12:14
%@be_not 0:18 2:-8 7:10 9:-7 10:-20 11:6 12:67 16:-16 20:22 21:12 24:-9 25:5 33:38
%@be_not_<deadline> 33:20
%@be_not_a 25:26
%@be_not_it 16:-18 20:13 33:39
%@be_not_ready 21:21
%@be_not_the 20:6
%@be_now 2:-2 12:-14 16:13 17:31 25:13
%@be_ok 17:7
%@be_on 1:-10 7:1 8:-21 9:-31 10:-6 12:5 13:3 16:50 17:-15 18:30 19:10 21:-8 24:-56 29:-18 31:24 32:50 34:8
%@be_on_<unknown> 18:40 29:-14 32:-10 34:10
%@be_on_@weekday 32:16
%@be_on_a 33:8
%@be_on_for 32:19
%@be_on_holiday 31:15
%@be_on_the 7:6 8:-13 9:-6 13:9 16:47 18:20 19:2 21:-3 24:-28 29:-34 32:4
%@be_one 21:35 33:-37
%@be_one_@unit 21:36 33:-37
%@be_only 24:23
%@be_only_three 24:24
%@be_out 6:-6 20:36 25:38 27:44 32:-17
%@be_out_of 29:7
%@be_part 2:20 33:15
%@be_part_of 2:20 33:15
%@be_pending 13:60 29:-17
%@be_permitted 2:2
%@be_planned 3:17 14:26 19:17 20:-63 32:41 33:14
%@be_planned_for 32:14 33:41
%@be_possible_to 30:4
%@be_postponed 15:66
%@be_proposed 6:44
%@be_published 20:9
%@be_pushed 6:15
%@be_quiet 31:41
%@be_refused 7:14
%@be_released 6:11
%@be_requesting 22:23
%@be_requesting_an 22:3
%@be_required 2:3
%@be_right 12:7
%@be_scheduled 32:17
%@be_security 10:9
%@be_sick 25:15
%@be_so 25:37 29:4
%@be_so_kind 29:9
%@be_something 32:5
%@be_sooner 18:32
%@be_sooner_<deadline> 18:6
%@be_stable 2:-40 12:61
%@be_still 2:-58 7:50 9:-99 12:2 13:47 14:62 15:6
%@be_still_<unknown> 9:-5 30:1
%@be_still_@toStart 2:-1 13:13
%@be_still_ahead 14:48
%@be_still_undecided 7:18 9:-2
%@be_supposed 10:17
%@be_supposed_to 10:17
%@be_that 2:22 10:40 13:-15 15:-20 18:-12 25:-16 33:9 34:15
%@be_that_<?> 10:17 29:16
%@be_that_still 2:21 33:26
%@be_the 0:-49 1:-47 2:-104 3:-118 5:-2 6:40 8:-78 9:22 10:-41 11:50 12:57 13:-169 14:28 15:11 16:24 18:-42 20:15 21:6 22:-46 24:-64 25:-64 27:-59 28:1 29:44 30:22 31:-26 32:-151 33:69 34:-15
%@be_the_<deadline> 6:-63 10:11 12:-4 19:20 28:12 29:1 33:58
%@be_the_<number> 6:-26 16:54 20:5
%@be_the_<unknown> 10:-60 11:18 12:45 13:-37 14:4 15:51 17:-12 18:-66 19:-2 20:-66 21:54 23:26 26:27 28:19 29:50 33:-58 34:-44
%@be_the_@change 5:11 9:10 12:74
%@be_the_@cycle 5:20 6:55 15:3 20:2 29:-87 33:6
%@be_the_@dates 14:12
%@be_the_@exception 9:52
%@be_the_@person 5:25
%@be_the_@toAdd 18:-12 20:27
%@be_the_@toStart 29:29
%@be_the_@unit 10:-22 33:47
%@be_the_@updates 28:1 30:18
%@be_the_@we 29:20
%@be_the_best 17:25
%@be_the_beta 6:29 20:-17 29:-28 33:31
%@be_the_big 10:7 20:21 33:-6
%@be_the_command 11:36 14:-15
%@be_the_current 5:21
%@be_the_cutoff 33:16
%@be_the_date 33:59
%@be_the_deadline 28:21
%@be_the_decision 9:2 34:11
%@be_the_difference 10:12
%@be_the_following 18:32
%@be_the_freeze 6:10 10:20 14:3 29:-8
%@be_the_last 19:-30 29:2 33:43
%@be_the_next 18:52 20:-5 29:22
%@be_the_point 10:28 33:-5
%@be_the_procedure 10:-20 11:21 21:9
%@be_the_proposal 6:32 12:-13
%@be_the_right 11:35
%@be_the_steps 11:25 21:-25
%@be_the_tree 12:34 29:-18
%@be_the_upcoming 18:51
%@be_the_window 6:26
%@be_there 2:7 3:47 4:-4 5:-30 7:-36 10:-47 11:19 12:-17 13:22 14:16 17:31 18:22 20:-3 24:-28 25:-37 26:27 29:-7 32:23 33:-4 34:12
%@be_there_<unknown> 5:19 11:38 12:-20 32:21
%@be_there_@change 17:24
%@be_there_@place 0:25 2:40
%@be_there_a 0:-37 3:19 6:-6 12:12 26:-29 29:41 32:27
%@be_there_an 6:26 17:5 26:39
%@be_there_any 9:-7 12:-3 13:34 21:35 26:3
%@be_there_anything 13:15 18:23
%@be_there_like 17:12 26:10
%@be_there_no 0:35
%@be_there_something 18:39
%@be_there_still 2:7 6:16 12:-8 28:32
%@be_they 6:7 9:4 12:8
%@be_they_<?> 12:14
%@be_thinking 21:15
%@be_this 5:114 12:-13 26:34 28:-23 29:-51 32:-35 33:10
%@be_this_@place 26:38
%@be_this_@unit 5:46 17:4 28:-8 32:-8
%@be_three 24:8
%@be_three_@unit 24:8
%@be_to 11:6 16:1
%@be_to_@be 11:8 16:8
%@be_told 27:60
%@be_told_about 27:12
%@be_trunk 3:-35 5:37 12:20
%@be_two 7:16
%@be_up 9:2 10:-57 11:-36 18:-16 25:106 34:-17
%@be_up_for 25:32 34:-17
%@be_up_with 5:34 9:23
%@be_waiting 13:30
%@be_waiting_for 13:35
%@be_what 24:9 32:-7
%@be_when 19:5 20:19
%@be_which 19:3
%@be_writing 0:4 10:3 15:-1 16:7 17:-5 19:13 22:-5 28:3 29:-3 33:-15 34:1
%@be_writing_the 0:4 10:3 14:2 16:7 17:-4 22:-5 28:3 29:-2 33:-21 34:2
%@be_wrong 16:28 22:13
%@be_you 5:-43 10:-43 11:-14 23:16 25:35 29:17 30:30 33:-11
%@be_you_a 11:-27 25:47
%@be_your 10:-39 11:77
%@be_your_<unknown> 11:29
%@can_<deadline> 2:-37 12:14 15:26 16:11 21:26 33:-45
%@can_<unknown> 0:3 8:16 11:-17 17:23 26:39
%@can_@be 6:18 15:18
%@can_@be_<unknown> 15:3
%@can_@me 1:-40 2:45 3:16 4:-52 5:-16 6:21 7:37 8:-70 9:-8 10:-100 14:1 15:12 17:3 18:-30 20:35 22:28 25:6 26:16 29:-55 31:-19 33:-80
%@can_@me_<unknown> 2:14 6:22 29:-23
%@can_@me_@be 23:18
%@can_@me_@change 22:10 29:-17
%@can_@me_@toAdd 0:1 3:41 4:-18
%@can_@me_@toMove 7:29 15:32
%@can_@me_@toRule 7:40 29:4
%@can_@me_@toStart 12:45 20:-18
%@can_@me_ask 11:1 34:17
%@can_@me_do 5:-9 17:22 29:9
%@can_@me_get 2:-36 14:50 20:45 24:7 27:8 29:-25 33:-14
%@can_@me_have 22:23 26:26
%@can_@me_help 11:-44 17:60
%@can_@me_land 17:-2 25:35
%@can_@me_still 2:74
%@can_@me_subscribe 27:19
%@can_@toAdd 26:12
%@can_@toMove 29:-3 34:56
%@can_@toRule 7:4 34:24
%@can_@toRule_@exception 34:15
%@can_@updates 23:38 27:-3
%@can_@we 2:55 6:-63 7:3 8:-30 12:32 22:71 25:21 26:-30 27:35 29:-39
%@can_@we_@change 2:22
%@can_@we_@toMove 33:27
%@can_@we_@toRule 7:22 8:-7
%@can_@we_do 3:6
%@can_@we_get 22:12
%@can_@we_have 2:-11 22:53
%@can_@we_merge 22:25 33:-24
%@can_@we_still 12:40
%@can_a 21:21 22:-18 33:7
%@can_a_@change 21:22 22:-11 33:9
%@can_anyone 15:-19 34:22
%@can_do 7:-15 8:21 11:28 23:14 31:-2
%@can_go 8:6
%@can_go_in 8:3
%@can_it 2:70 21:19
%@can_it_@be 21:21
%@can_it_go 2:20
%@can_newcomer 17:24 21:3
%@can_not 2:-28 10:56 33:11
%@can_one 0:6 11:5 30:20
%@can_somebody 2:-1 7:4 29:29 33:4
%@can_someone 7:-28 8:27 22:2
%@can_someone_<unknown> 22:4
%@can_still 2:5
%@can_the 22:16 30:20 33:31
%@can_the_@cycle 15:18
%@can_this 2:18
%@can_to 11:28
%@can_you 1:31 2:-85 3:-9 4:45 7:-23 8:29 11:-20 14:40 15:-46 16:2 18:-20 20:-24 21:-27 23:-24 24:24 25:-127 29:65 30:-101 31:32 33:26
%@can_you_<unknown> 14:36 17:27 23:14
%@can_you_@change 11:-1 24:8 29:53
%@can_you_@show 14:21
%@can_you_@toAdd 1:60 4:2
%@can_you_@toMove 4:8
%@can_you_@toPost 26:15 27:2 29:-6
%@can_you_@toRemind 9:8 11:-7 12:11 24:32
%@can_you_@toRule 8:23
%@can_you_@toStart 4:25
%@can_you_@toStop 31:50
%@can_you_do 11:41 23:-17
%@can_you_explain 10:16
%@can_you_give 34:11
%@can_you_look 33:30
%@can_you_please 8:30 29:-9
%@can_you_show 11:36
%@change_<?> 5:-56 10:73 11:1 12:-22 17:16 18:-56 20:-58 26:3 28:-59 29:-38 32:2 33:65 34:27
%@change_<link> 22:22 29:13
%@change_<number> 2:-22 8:-23 20:-3 21:-12 22:57 29:56 33:-7
%@change_<number>_@month 1:6
%@change_<request> 8:28
%@change_<unknown> 1:1 4:-26 6:-83 7:-37 8:14 10:-1 11:-103 12:58 13:-21 14:26 17:41 18:18 21:58 22:5 25:-8 27:-62 31:9 32:-37
%@change_<unknown>_<?> 2:40 21:2 33:-23
%@change_<unknown>_<unknown> 2:-29 12:31 14:19 20:5
%@change_<unknown>_@be 17:5 21:21
%@change_<unknown>_now 12:17
%@change_@be 1:25 2:26 6:5 8:18 9:2 10:7 11:-18 12:-9 13:21 16:5 17:-22 21:-22 25:-124 26:2 27:-43 28:-4 29:-11 33:77 34:1
%@change_@be_<unknown> 2:-5 8:32 25:-4
%@change_@be_a 34:21
%@change_@be_accepted 2:7
%@change_@be_allowed 13:16
%@change_@be_cut 6:18
%@change_@be_in 2:-11 16:5
%@change_@be_still 2:-13 12:38
%@change_@be_there 2:14 17:-1 18:4
%@change_@can 6:20 12:-1 23:18
%@change_@can_you 11:-7 23:19
%@change_@change 2:63 5:21 7:-12 8:2 10:10 11:-24 14:-8 17:1 25:-15 29:-103 33:45 34:2
%@change_@change_<?> 21:5 34:24
%@change_@change_for 33:11
%@change_@change_still 5:6
%@change_@cycle 33:10
%@change_@entry 1:25
%@change_@exception 22:26
%@change_@me 9:-28 10:-36 21:4 24:45 26:16 29:9 30:-6 34:26
%@change_@me_@change 29:33
%@change_@month 28:7
%@change_@person 34:39
%@change_@person_<?> 34:18
%@change_@place 17:29
%@change_@show 1:1
%@change_@toMove 9:3 10:23 21:9
%@change_@toRemind 25:23
%@change_@toRule 8:1 20:18
%@change_@toStart 12:23
%@change_@today 2:19 32:15
%@change_@today_<?> 32:20
%@change_@unit 1:68 5:35 11:-10 23:18 28:-11
%@change_@updates 33:19
%@change_@we 24:34 29:-2 33:30 34:2
%@change__ 1:7 25:20
%@change_a_@change 10:2
%@change_about 27:15
%@change_after 2:3 21:18
%@change_after_<deadline> 2:1 22:14
%@change_after_the 10:2
%@change_already 6:-5 12:28
%@change_and 9:13 27:14
%@change_as 10:9 12:22
%@change_as_well 12:22
%@change_at 5:-23 17:20 23:4
%@change_changed 13:18
%@change_closed 6:41
%@change_count 10:10
%@change_did 7:4 8:-1
%@change_do 29:23
%@change_do_@we 29:2
%@change_due 32:4
%@change_ever 17:18
%@change_exempt 10:41
%@change_exempt_from 10:42
%@change_fine 2:6
%@change_for 2:42 8:-26 10:4 12:-22 22:6 26:5 29:48 33:18
%@change_for_@change 33:15
%@change_for_the 2:23 17:-9 29:20
%@change_for_this 1:-16 29:36
%@change_get 2:34
%@change_get_through 2:5
%@change_go 2:33
%@change_got 13:7 25:32 29:-12
%@change_have 2:15 33:14
%@change_have_to 2:3 33:18
%@change_how 13:16
%@change_how_many 13:17
%@change_in 2:86 11:14 21:-39 22:46 25:-10 26:-13 27:49 29:-14
%@change_in_the 2:36 21:-29
%@change_it 16:20 25:23
%@change_it_@be 25:26
%@change_keep 14:26 31:-14
%@change_list 23:11
%@change_locked 12:33
%@change_many 30:5
%@change_meeting 32:12
%@change_must 5:-2
%@change_need 2:57 21:-11
%@change_need_an 2:33 21:-10
%@change_need_to 2:6
%@change_needs 20:21
%@change_now 2:62
%@change_of 2:50 10:-5
%@change_ok 2:33
%@change_on 2:51 3:4 4:1 10:19 17:53 20:-34 32:-17 33:-19
%@change_on_@weekday 1:6 2:42
%@change_on_the 3:9 10:26 18:11 20:-13 22:5 33:-16
%@change_one 18:11
%@change_only 2:26
%@change_only_@change 2:8
%@change_or 5:60 6:-14 10:69 12:-58 28:10 33:-111 34:4
%@change_or_@be 2:3
%@change_or_@change 5:19
%@change_out 8:9
%@change_pass 6:-28 7:11 8:-11 29:44
%@change_please 2:2 8:-7 25:-26 27:-1 29:47 31:44
%@change_possible 2:20
%@change_posted 6:26
%@change_posted_on 6:28
%@change_right 17:14
%@change_ship 2:8 8:13 22:-6
%@change_should_@me 2:7
%@change_shush 1:2
%@change_sorry 2:-35 12:5
%@change_sorry_for 2:-35 12:5
%@change_sprint 1:26
%@change_still 2:18 12:26
%@change_still_<unknown> 12:3
%@change_still_going 5:6
%@change_that 16:2 18:5
%@change_the 24:13
%@change_this 29:26
%@change_this_@unit 2:24
%@change_time 2:-3 5:30
%@change_to 2:11 27:26
%@change_to_<unknown> 2:9
%@change_too 2:-66 10:22 12:49
%@change_up 10:26
%@change_what 2:-9 14:-15 17:41 18:-8 29:23
%@change_what_@be 14:-11 18:-14 29:34
%@change_when 12:7 29:-27 33:9
%@change_who 34:25
%@change_who_@be 34:6
%@cycle_<?> 2:50 3:-7 5:47 7:47 10:-27 11:6 12:-1 14:-52 15:29 19:-30 20:-10 25:-8 28:55 29:-29 33:30 34:4
%@cycle_<deadline> 18:-2 19:13 20:22 33:4
%@cycle_<number> 4:52 20:-1 29:14
%@cycle_<unknown> 2:-34 3:38 5:-10 10:17 17:-13 19:30 20:-1 29:-73 33:-6
%@cycle_<unknown>_<?> 3:55 5:-15 19:11 20:-23
%@cycle_<unknown>_<unknown> 27:9
%@cycle_<unknown>_@be 5:3
%@cycle_<version> 1:-36 3:-44 4:115 20:-1 29:11
%@cycle_<version>_<deadline> 4:3
%@cycle_<version>_please 4:11
%@cycle_@be 2:-15 3:31 5:122 6:-13 14:-22 17:-33 20:45 21:3 29:-78
%@cycle_@be_@we 5:26
%@cycle_@be_on 20:13
%@cycle_@be_this 5:2
%@cycle_@change 5:-21 17:38 29:23 32:39
%@cycle_@cycle 17:17
%@cycle_@dates 32:41
%@cycle_@month 20:2
%@cycle_@month_<number> 20:2
%@cycle_@person 5:-74 10:7 14:-27 20:-47 22:28 34:107
%@cycle_@person_<?> 34:19
%@cycle_@schedule 14:72
%@cycle_@toAdd 4:-30 14:79 18:21
%@cycle_@toStart 3:45 20:-26
%@cycle_@unit 5:30 25:7 32:-41 33:-3
%@cycle_@unit_<?> 20:41
%@cycle_@updates 26:19 27:78
%@cycle_@we 9:39 13:18 17:1 19:-27 20:-15 21:11 34:28
%@cycle_@we_@toRule 9:10
%@cycle__ 19:6 20:-11
%@cycle_a 2:6
%@cycle_a_@toStart 2:6
%@cycle_after 3:5 18:-18 19:-7 29:33 33:3
%@cycle_after_this 3:7 19:-5 33:8
%@cycle_already 5:-18 6:37
%@cycle_and 5:21
%@cycle_and_what 5:21
%@cycle_as 0:11 14:17
%@cycle_as_a 14:19
%@cycle_at 5:11
%@cycle_before 3:36 17:2 19:98 20:-21 33:-1
%@cycle_before_this 19:52
%@cycle_by 15:-6 16:39
%@cycle_called 19:28
%@cycle_date 6:-24 15:17 19:20 20:-7 29:25
%@cycle_date_of 19:1
%@cycle_do 2:27 4:7
%@cycle_do_@we 29:2
%@cycle_final 6:15 20:-11
%@cycle_for 2:-6 3:8 4:62
%@cycle_for_<version> 4:16
%@cycle_for_the 4:14
%@cycle_from 4:17
%@cycle_if 28:12
%@cycle_in 2:-17 3:22 5:21 20:19
%@cycle_in_<unknown> 3:25
%@cycle_in_@month 20:26
%@cycle_in_@unit 28:16
%@cycle_land 20:6
%@cycle_last 19:8
%@cycle_look 14:36
%@cycle_look_like 14:36
%@cycle_next 3:17
%@cycle_next_time 3:8
%@cycle_notes 1:26 2:9 14:-29 20:-12 24:4 29:10 33:35
%@cycle_notes_@be 2:28 33:-9
%@cycle_of 2:20 5:-10 29:9
%@cycle_of_<unknown> 2:13
%@cycle_on 4:31 20:40
%@cycle_on_the 20:6
%@cycle_out 5:-8 6:65 20:-35
%@cycle_please 3:-22 5:2 8:2 14:27 27:-35 28:2 31:43
%@cycle_please_<?> 14:11
%@cycle_process 17:41
%@cycle_sorry 14:1
%@cycle_sorry_for 14:1
%@cycle_still 20:20
%@cycle_take 20:3
%@cycle_the 29:45
%@cycle_this 5:-1 20:22 25:21
%@cycle_this_@unit 20:29
%@cycle_when 20:1
%@dates_<?> 0:-26 11:23 14:10 33:9
%@dates_<unknown> 0:24 15:9 34:-11
%@dates_@be 3:6 6:56 10:-36 14:25 18:-26 32:7
%@dates_@be_in 32:26
%@dates_@be_there 14:53
%@dates_@toMove 27:17
%@dates__ 0:27
%@dates_and 10:20 14:5
%@dates_between 32:1
%@dates_do 14:58
%@dates_do_@we 14:58
%@dates_does 14:4 32:15
%@dates_fall 32:54
%@dates_fall_into 32:19
%@dates_for 0:4 4:24 14:90 18:-8 33:17
%@dates_for_<deadline> 33:39
%@dates_for_the 14:38
%@dates_from 32:12
%@dates_in 14:2 26:25 31:18 32:4
%@dates_in_one 14:22
%@dates_in_this 31:28
%@dates_of 14:-39 16:6 19:73
%@dates_of_<deadline> 16:9
%@dates_of_the 14:-31 19:52
%@dates_please 19:31
%@dates_that 18:12
%@dates_this 32:35
%@dates_this_@unit 32:35
%@device_with 6:10 7:-11 12:4 13:11 18:5 19:4 24:-6 27:2 28:3 29:-7 33:2
%@device_with_a 6:10 7:-11 12:4 13:11 18:5 19:4 24:-6 27:2 28:3 29:-7 33:2
%@entry_on 1:26
%@exception_<?> 2:-69 10:-44 11:57 13:25 34:17
%@exception_<link> 22:23
%@exception_<number> 8:78 9:84 11:-12 13:-90 21:-98 22:-119 29:5 34:-10
%@exception_<number>_<?> 7:15
%@exception_<number>_<unknown> 9:17
%@exception_<number>_@be 8:14
%@exception_<request> 8:48
%@exception_<unknown> 13:23 21:7
%@exception_@be 13:-47 19:16 21:50 22:-6 27:63
%@exception_@be_<unknown> 9:22
%@exception_@be_granted 13:-65 19:18 27:52
%@exception_@change 22:32
%@exception_@me 9:31 13:-12 22:22
%@exception_but 21:25
%@exception_for 8:6 9:36 10:-32 11:-42 13:34 21:-1 22:89 29:-35 34:-63
%@exception_for_<deadline> 13:72 21:-45
%@exception_for_<link> 9:2 22:2
%@exception_for_<request> 8:-40 9:-18 22:67
%@exception_for_<unknown> 8:22 13:-6 22:6
%@exception_for_@change 13:21
%@exception_for_@me 22:21
%@exception_for_@toMove 22:26
%@exception_for_a 2:5
%@exception_for_the 2:1 8:31 9:69 22:-7 29:-11
%@exception_from 11:2 13:3 21:-9
%@exception_granted 13:16
%@exception_if 21:35 22:-25
%@exception_list 13:15
%@exception_needed 8:-9 21:37
%@exception_of 8:1 22:39
%@exception_of_<deadline> 22:37
%@exception_of_the 8:20
%@exception_on 7:25 8:-25 22:17
%@exception_please 22:29
%@exception_queue 13:41
%@exception_request 8:24 22:20
%@exception_request_for 22:50
%@exception_requests 21:33
%@exception_sorry 13:21
%@exception_sorry_for 13:21
%@exception_that 13:45 21:-33
%@exception_the 22:6
%@exception_this 13:2
%@exception_to 10:29 13:-11 22:47
%@exception_wanted 22:17
%@exception_with 13:20
%@happened_over 17:16
%@happened_over_as 17:16
%@land_<?> 3:7
%@land_<unknown> 22:12
%@land_the 20:4
%@me_<?> 10:15
%@me_<deadline> 9:62 10:-8 24:20 31:7
%@me_<deadline>_@updates 24:-14 31:40
%@me_<number> 24:24
%@me_<number>_@unit 24:30
%@me_<request> 9:25
%@me_<unknown> 1:-19 2:-1 3:5 4:-18 5:-14 6:18 7:-49 8:-69 11:-1 12:-65 14:-6 15:-28 16:-64 17:19 19:-77 20:32 21:-86 22:21 23:-3 25:52 27:2 28:2 29:94 31:-25 33:35 34:-9
%@me_<unknown>_<unknown> 9:18 11:-23 17:30 24:-10 25:18 27:-37 28:10 29:13 31:10 33:-32
%@me_<unknown>_@be 12:-10 25:24
%@me_<unknown>_@change 3:21
%@me_<unknown>_@me 29:28
%@me_<unknown>_@toStart 2:-6 33:26
%@me_<unknown>__ 24:9
%@me_<unknown>_a 2:1 11:-20 29:20
%@me_<unknown>_in 17:6
%@me_<unknown>_off 6:24 25:26 31:-14
%@me_<unknown>_on 20:46
%@me_<unknown>_says 11:12
%@me_<unknown>_the 33:40
%@me_<unknown>_to 11:17 15:-22 29:23
%@me_<unknown>_you 11:20
%@me_@be 0:9 2:-62 4:-3 5:35 7:1 8:3 9:-45 10:8 12:18 15:-2 17:33 21:3 25:10 27:7 29:-29 31:3 32:13
%@me_@be_<unknown> 8:38 11:-27 14:5 17:55 33:35
%@me_@be_@start 20:8
%@me_@be_@toStart 17:76 33:-13
%@me_@be_a 17:38
%@me_@be_asking 22:11
%@me_@be_away 5:14 12:17 32:11
%@me_@be_late 25:15 29:16
%@me_@be_lost 11:50 25:-31
%@me_@be_not 7:26 8:-9 11:15 15:9 34:10
%@me_@be_on 6:10 7:5 8:-15 12:4 13:11 18:3 19:3 21:-1 24:-26 28:2 29:-10 31:28
%@me_@be_requesting 22:10
%@me_@be_still 7:28 9:-17 21:3 30:2
%@me_@be_writing 0:4 10:3 15:-1 16:7 17:-5 19:13 22:-5 28:3 29:-3 33:-15 34:1
%@me_@can 11:24 20:5 21:1 22:-13 26:36 29:8 30:-34 33:7
%@me_@can_<unknown> 26:24
%@me_@can_@toAdd 26:21
%@me_@change 2:107 8:-40 10:-56 11:-10 22:38 24:6 25:-61 28:21 29:41 33:-56 34:3
%@me_@change_<unknown> 22:8
%@me_@change_@be 2:18 20:22 29:-9 34:9
%@me_@change_please 29:24
%@me_@cycle 2:7
%@me_@device 25:-28 26:13 29:48
%@me_@exception 8:5 9:90 13:-55 21:-40 22:-48 34:23
%@me_@exception_request 8:39 22:-17
%@me_@land 20:7 22:7
%@me_@me 17:5 21:4 24:15 29:-5 31:-9
%@me_@me_@be 17:6 21:7
%@me_@month 6:5 26:11
%@me_@notify 11:23 26:-17 27:12
%@me_@person 33:29
%@me_@schedule 29:5 33:7
%@me_@toAdd 0:11 3:55 4:-35 29:-67
%@me_@toAdd_@me 3:21
%@me_@toAdd_a 0:2 2:41 3:30 29:-25
%@me_@toAdd_you 11:3
%@me_@toMove 6:31 7:19 8:-62 11:-6 15:51 22:10 23:27 24:-58
%@me_@toMove_@be 12:7
%@me_@toMove_@me 2:-11 7:30 23:8
%@me_@toMove_a 11:-17 15:66 23:13 24:-27 29:-11
%@me_@toMove_request 8:-25 29:47
%@me_@toMove_the 2:19
%@me_@toRemind 5:40 33:7 34:37
%@me_@toRemind_@me 5:3
%@me_@toRemind_for 34:24
%@me_@toRule 7:57 8:1 9:-1
%@me_@toRule_<request> 7:25
%@me_@toRule_a 7:48 11:-19
%@me_@toStart 12:42 17:38 20:-39 33:-33
%@me_@toStart_<?> 17:1
%@me_@toStop 30:26
%@me_@unit 12:3 32:23
%@me_@updates 23:33 27:-7 31:57
%@me_@updates_for 31:15
%@me_@we 13:50 21:4 29:-28
%@me_@weekday 24:10
%@me__ 2:-4 3:19 6:10 7:5 9:-10 11:-1 21:25 26:4 27:3 29:51
%@me___<unknown> 21:15 27:11 29:21
%@me_a 4:9 5:38 24:33 25:10 31:-3 33:-41 34:1
%@me_a_<unknown> 11:23
%@me_a_@toRemind 24:14 27:11
%@me_about 9:32 23:5 27:-10 33:-9
%@me_about_<deadline> 10:3 23:13 24:7 27:-12
%@me_about_@change 31:31
%@me_again 24:14 32:-11 33:10
%@me_all 13:54
%@me_all_the 14:15
%@me_allowed 15:7
%@me_allowed_to 15:7
%@me_already 29:17
%@me_always 24:21
%@me_an 17:26
%@me_approval 8:41
%@me_as 29:15
%@me_ask 2:-35 7:4 11:29 15:3 21:-26 31:7 34:7
%@me_ask_for 11:14 21:-5
%@me_ask_when 34:11
%@me_ask_you 31:9
%@me_asked 9:22 13:-8 23:11
%@me_at 2:38 12:-7 33:-21
%@me_before 24:47
%@me_boss 1:18 9:-4 10:8 11:9 14:8 16:4 17:-2 20:4 26:-9 27:13 29:-12 33:-7
%@me_boss_@be 1:18 9:-2 10:9 11:10 14:9 16:5 24:1 25:-1 26:-8 27:16 29:-7 33:-10
%@me_chances 21:13
%@me_chances_of 21:13
%@me_cherry 2:4
%@me_cherry_<unknown> 2:4
%@me_do 2:-21 5:-22 7:12 8:10 10:17 11:17 17:15 18:-18 21:25 23:31 24:16 25:-10 29:8 31:-10 33:-19
%@me_do_<?> 5:-5 29:12
%@me_do_not 8:12 10:28 11:13 23:35 24:17 25:-22 31:-8 33:-4
%@me_every 24:8
%@me_file 29:23
%@me_filed 9:62 13:7 21:-23
%@me_filed_a 9:10
%@me_find_the 17:-10 29:19
%@me_finish 2:17
%@me_first 17:75 25:1 29:-19
%@me_first_@change 17:20 25:34 29:-1
%@me_first_@unit 17:55 25:-24
%@me_for 22:31
%@me_for_the 22:35
%@me_forget 1:-8 2:-5 4:12 7:-16 9:1 10:9 11:3 12:1 14:5 19:-7 20:-2 23:-13 24:-8 25:2 28:-8 33:3 34:3
%@me_forget_<deadline> 16:28
%@me_forget_<unknown> 18:10 29:32
%@me_forget_@be 5:-7 6:9 12:1
%@me_forget_@toStart 4:9
%@me_forget_how 9:1 17:11
%@me_forget_what 17:-3
%@me_forget_when 3:3 20:-3
%@me_forget_who 34:10
%@me_forgot 2:6 8:6 9:2 11:-17 13:-7 16:15 17:-12 18:2 25:-3 28:11 29:11 30:-2 34:-6
%@me_from 2:2 8:15 30:11
%@me_from_merging 2:9
%@me_from_the 30:14
%@me_get 2:-4 11:7 14:38 17:1 20:41 23:-23 24:19 30:-43
%@me_get_a 2:-5 24:7 26:42 33:-9
%@me_get_the 2:-26 14:30 20:19 26:-32 27:12 29:11
%@me_go 25:8
%@me_have 2:12 3:-11 5:5 7:34 8:-7 9:-32 14:-4 18:47 21:6 22:25 23:18 25:-25 26:8 27:-12 28:-18 29:3 30:-39
%@me_have_<deadline> 6:-11 33:47
%@me_have_<unknown> 15:19 29:24
%@me_have_a 2:25 22:9
%@me_have_got 5:6
%@me_have_left 28:-21 29:24
%@me_have_never 17:29
%@me_have_not 6:2 7:23
%@me_have_the 26:26
%@me_have_to 10:8 17:-7 18:63 20:5 21:26 22:11 29:-10
%@me_help 11:-10 17:45
%@me_hope 6:4
%@me_how 11:3 15:30 19:40 23:1 29:-25 33:3
%@me_in 27:65 31:-3
%@me_in_for 27:15
%@me_just 2:13 18:18
%@me_just_the 18:20
%@me_keep 10:22
%@me_know 27:15
%@me_know_when 27:12
%@me_land 2:15 17:-12 25:31
%@me_laptop 29:21
%@me_leave 24:-6
%@me_mean 28:12 33:26
%@me_merge 2:51 21:5
%@me_mind 18:2
%@me_miss 2:23 6:13 30:20 32:38
%@me_miss_<deadline> 6:3
%@me_miss_the 2:33
%@me_missed 2:9 18:-1 21:30
%@me_missed_the 2:10 21:1
%@me_must 13:25 18:6
%@me_mute 30:44
%@me_mute_you 30:7
%@me_need 1:16 2:-6 3:7 8:-18 10:-23 11:-76 13:26 14:24 16:-20 18:19 21:9 22:-2 25:-38 30:5 31:-23 34:53
%@me_need_a 25:-26 34:40
%@me_need_an 2:2 21:10 22:-4
%@me_need_for 3:15 21:-6 34:18
%@me_need_to 13:32 17:32 18:16 21:1
%@me_next 23:3 24:13
%@me_no 23:7 27:9
%@me_no_longer 31:3
%@me_not 2:5 17:10 30:10
%@me_notes 33:1
%@me_of 11:-34 23:47 24:-28 27:2 31:5 33:14
%@me_of_<deadline> 23:4
%@me_of_the 24:-24 31:6 33:26
%@me_off 31:71
%@me_off_the 31:22
%@me_on 24:30 27:-49 31:18 32:10
%@me_on_the 24:42 32:12
%@me_only 26:21
%@me_out 2:13 5:6 17:-3
%@me_out_of 2:14
%@me_package 30:21
%@me_please 23:7 29:-15
%@me_read 17:15 18:-15
%@me_rebase 29:7
%@me_request 8:106 9:29 11:26 13:-56 22:-39 29:-90 34:7
%@me_request_an 11:49 21:-25
%@me_see 13:19 19:10
%@me_see_the 14:4 19:11
%@me_should 5:1 7:-2 11:14 18:-18 26:3 32:47 33:12
%@me_should_know 5:3 32:24
%@me_sign_off 7:2
%@me_some 11:25
%@me_some_example 11:10
%@me_still 9:57 20:-9 25:15 26:1 28:2 29:-25 30:16
%@me_still_get 2:1 20:-1 25:25
%@me_still_have 2:-9 28:21
%@me_subscribe 11:-7 26:27 27:18
%@me_subscribe_to 11:-19 26:17
%@me_subscribed 30:21
%@me_take 2:-32 7:-6 12:34 29:48 31:-7
%@me_take_it 12:38 31:-3
%@me_talk 34:15
%@me_talk_to 34:15
%@me_that 30:8
%@me_the 13:19 16:-38 17:5 18:38 25:-12 27:-3 28:10 29:8 31:-49 33:45
%@me_the_<deadline> 33:7
%@me_the_<unknown> 17:12 29:13
%@me_the_@schedule 19:10
%@me_the_@unit 33:7
%@me_the_date 33:8
%@me_the_list 13:4
%@me_think 21:9
%@me_through 11:21 14:14
%@me_through_the 14:14
%@me_time 14:24 19:-6 27:21
%@me_to 7:-25 13:23 14:-27 24:-36 27:55 29:63
%@me_to_the 14:-14 27:30 29:10
%@me_too 6:21
%@me_too_late 6:21
%@me_two 24:11
%@me_two_@unit 24:11
%@me_unsubscribe 11:39 29:-25
%@me_up 24:8 26:23 27:9 33:-25
%@me_up_for 26:24
%@me_up_when 24:26 33:-11
%@me_use 11:60
%@me_use_this 11:26
%@me_vote 2:-5 7:14 8:20
%@me_wait 2:24
%@me_want 1:6 2:-7 4:18 7:-8 8:-2 14:21 22:27 25:-29 27:65 29:10 31:3 32:-14
%@me_want_to 14:32 21:-3 22:7 27:5 33:20
%@me_what 2:8 10:33 33:-23
%@me_what_<quoted> 10:2
%@me_when 19:26 20:15 24:-2 33:38
%@me_when_<deadline> 24:-9 33:68
%@me_whenever 27:5
%@me_whether 12:12
%@me_which 29:-17 33:10 34:10
%@me_who 7:25 9:-10 30:22
%@me_will 2:-6 8:13 20:-28 21:29 24:31 25:20 29:11 32:-18
%@me_with 33:3
%@me_would 7:16 11:-36 13:21 17:35 19:5 21:-35 22:25
%@me_would_like 7:-6 13:25 17:21 30:-24 33:-13
%@me_would_love 17:8
%@me_would_rather 7:7 31:3
%@me_write 6:31
%@me_write_to 11:23
%@mean_of 10:18
%@mean_the 5:15
%@mean_what 10:25 33:-7
%@month_<?> 2:16 10:-2 12:-6 18:-6 20:23 32:67 33:44
%@month_<number> 1:95 4:62 8:-5 9:-50 10:-29 16:64 19:-14 20:33 22:-24 24:10 25:-9 27:-37 28:-53 29:-121 32:33 33:9 34:-6
%@month_<number>_<?> 20:21
%@month_<number>_<number> 1:22 32:26
%@month_<number>_@toMove 20:15
%@month_<number>_as 1:29
%@month_<number>_at 1:14
%@month_<number>_instead 16:12
%@month_<number>_or 33:31
%@month_<number>_please 16:20
%@month_<unknown> 32:7
%@month_@be 2:10
%@month_@change 33:41
%@month_@me 2:10 7:2 13:-6 19:3 22:11 29:10 31:5 33:-10
%@month_@me_ask 7:8 31:8
%@month_@me_have 29:1
%@month_@me_see 14:-1 19:12
%@month_@toMove 1:1 15:6 16:-2 28:7 32:11
%@month_@we 4:7 22:22
%@month_@we_have 4:8 22:24
%@month_at 14:10 24:5 32:-6
%@month_at_<number> 24:6
%@month_do 33:13
%@month_for 16:30
%@month_or 6:-25 20:60 33:47
%@month_or_@month 33:22
%@month_please 4:24
%@month_the 2:2 22:23
%@month_the_<unknown> 22:5
%@month_would 0:7
%@move_<deadline> 15:17
%@move_<deadline>_forward 15:17
%@person_<?> 34:87
%@person_<unknown> 13:20 25:-17 29:-7 34:43
%@person_@person 10:-3 17:1 34:5
%@person_for 11:-14 34:149
%@person_for_<deadline> 34:43
%@person_for_the 34:34
%@person_last 17:12
%@person_of 5:20 10:-2 14:-1 29:-7 34:80
%@person_of_<deadline> 34:27
%@person_of_<unknown> 34:5
%@person_of_the 34:24
%@person_please 34:43
%@person_the 18:37
%@person_what 10:-12 17:59
%@place_<?> 2:-25 3:5 11:-23 21:17 25:33 26:-54 27:23 34:17
%@place_<unknown> 10:21 26:28 29:-13
%@place_@be 30:22
%@place_@unit 26:6
%@place_about 27:5
%@place_for 0:24 2:56 22:-8 29:11 31:1
%@place_for_@weekday 29:19
%@place_for_a 2:22
%@place_from 31:42
%@place_from_the 27:-21 31:48
%@place_get 26:35
%@place_get_the 26:18
%@place_please 25:19
%@place_should 26:17
%@place_subscribed 26:12
%@post_the 34:15
%@schedule_<?> 11:27 14:51 19:-20
%@schedule_<unknown> 1:-1 16:22 33:6
%@schedule_@me 14:1
%@schedule_@unit 33:51
%@schedule_feed 14:-11 26:33
%@schedule_file 26:28
%@schedule_for 1:5 4:4 14:78 25:41
%@schedule_for_<version> 14:45
%@schedule_for_the 14:5 25:49 32:-22
%@schedule_link 14:46 26:-2
%@schedule_look 19:20
%@schedule_look_like 19:20
%@schedule_of 13:28 19:61 32:19
%@schedule_of_<version> 14:-22 19:54
%@schedule_of_the 19:8
%@schedule_please 14:17 26:25 32:21
%@schedule_the 1:6
%@should_to 7:28
%@show_on 29:7
%@show_the 14:48
%@standing_@exception 13:11
%@start_the 20:8
%@stop_a 2:31
%@stop_a_<unknown> 2:5
%@subscribe_<deadline> 10:-13 18:23 26:36 27:36 34:-32
%@subscribe_out 18:13
%@subscribe_out_for 18:13
%@toAdd_<?> 0:16 3:-35 6:2 14:9 18:50 19:-3 34:7
%@toAdd_<deadline> 1:41 6:4 10:5 16:36 24:-28 29:-16
%@toAdd_<deadline>_<number> 1:34
%@toAdd_<deadline>_on 6:9
%@toAdd_<quoted> 1:13
%@toAdd_<quoted>_<quoted> 1:34
%@toAdd_<unknown> 0:8 4:8 14:-27 18:12 22:1 33:5
%@toAdd_<unknown>_to 29:8
%@toAdd_<version> 3:27 4:30
%@toAdd_@be 5:42
%@toAdd_@be_@we 5:42
%@toAdd_@change 1:25 2:-51 10:48 27:13
%@toAdd_@cycle 4:7
%@toAdd_@dates 0:77
%@toAdd_@me 1:-35 2:-17 3:16 24:1 27:40 29:27
%@toAdd_@me_<unknown> 29:29
%@toAdd_@me_to 27:26
%@toAdd_@place 14:16
%@toAdd_@we 27:36
%@toAdd__ 4:14
%@toAdd_a 1:26 2:25 3:13 4:11 11:30 14:-74 16:-78 29:88
%@toAdd_a_<deadline> 1:29
%@toAdd_a_<number> 4:17
%@toAdd_a_<quoted> 1:6
%@toAdd_a_<unknown> 29:42
%@toAdd_a_@change 1:10 29:7
%@toAdd_a_@cycle 3:26
%@toAdd_a_@toAdd 4:2
%@toAdd_a_@toStart 0:-21 1:-5 11:22 29:17
%@toAdd_a_beta 0:7
%@toAdd_a_deadline 11:25
%@toAdd_a_go 1:1
%@toAdd_a_milestone 0:4 1:5
%@toAdd_all 26:31
%@toAdd_an 1:35 10:7 22:24
%@toAdd_an_<deadline> 10:8
%@toAdd_an_@exception 22:30
%@toAdd_as 25:8
%@toAdd_complete 14:13
%@toAdd_deadline 1:10
%@toAdd_for 1:-7 3:13 4:75 14:-2 18:-19 20:14 29:-5 32:26
%@toAdd_for_<version> 4:52 14:-14
%@toAdd_for_@cycle 4:34
%@toAdd_for_the 4:3 18:-16 20:27
%@toAdd_in 14:38 19:-8
%@toAdd_it 1:32 2:14 22:7
%@toAdd_of 14:-4 19:33
%@toAdd_on 14:23
%@toAdd_please 13:33 14:27 22:-13
%@toAdd_qa 27:22
%@toAdd_sense 26:7
%@toAdd_sense_to 26:8
%@toAdd_sure 24:58
%@toAdd_sure_@me 24:26
%@toAdd_that 16:5
%@toAdd_the 0:11 1:22 2:60 14:-4 20:-9 29:-45
%@toAdd_the_<deadline> 16:6
%@toAdd_the_<unknown> 0:24
%@toAdd_the_@cycle 2:37
%@toAdd_the_next 4:1
%@toAdd_to 26:39
%@toAdd_with 19:11
%@toAdd_you 11:3
%@toMove_<?> 2:-23 6:-8 16:-12 20:30 23:3 33:66
%@toMove_<deadline> 1:-31 2:-80 15:87 16:149 22:-15 24:-83 28:-7 29:-79 33:-91 34:49
%@toMove_<deadline>_<number> 16:11
%@toMove_<deadline>_a 15:2
%@toMove_<deadline>_at 15:7
%@toMove_<deadline>_by 15:6
%@toMove_<deadline>_forward 16:2
%@toMove_<deadline>_on 1:-3 34:24
%@toMove_<deadline>_to 16:60
%@toMove_<deadline>_until 16:4
%@toMove_<number> 22:70
%@toMove_<quoted> 1:8
%@toMove_<request> 8:46
%@toMove_<unknown> 22:11 25:22 29:-38 34:4
%@toMove_@be 2:13 12:5
%@toMove_@change 33:20
%@toMove_@dates 11:17 34:19
%@toMove_@exception 8:37 22:-2
%@toMove_@exception_<number> 8:12
%@toMove_@me 2:-22 7:24 8:10 16:-24 29:19 33:1
%@toMove_@me_<unknown> 29:2
%@toMove_@updates 31:12
%@toMove__ 16:31
%@toMove_a 0:12 1:-36 2:-4 11:10 15:46 16:-8 21:1 27:-29 29:-68 31:30 33:22 34:-25
%@toMove_a_<unknown> 21:9 31:35
%@toMove_a_@updates 11:17
%@toMove_a_date 15:28 33:10 34:-18
%@toMove_a_deadline 15:24
%@toMove_an 16:-7 24:31 29:14
%@toMove_an_alarm 24:5 29:16
%@toMove_for 20:22 23:2 33:19
%@toMove_in 22:30 29:-9
%@toMove_in_a 2:8
%@toMove_it 1:44 4:10 15:-36 16:57 24:-18 29:23
%@toMove_it_in 1:12
%@toMove_it_up 1:6 4:16
%@toMove_of 16:30 24:14
%@toMove_of_<deadline> 15:-18 16:16 24:16
%@toMove_of_the 15:3
%@toMove_on 5:16 9:13 12:35 27:-14
%@toMove_on_the 5:28
%@toMove_or 2:-10 6:7 12:14
%@toMove_or_@be 2:-10 12:14 19:12
%@toMove_request 8:-27 17:13 29:41
%@toMove_that 26:9 33:5
%@toMove_the 1:-18 2:18 4:1 5:-43 15:58 16:76 24:27 29:40 33:-94 34:-2
%@toMove_the_<deadline> 1:-23 15:50 16:61
%@toMove_the_<unknown> 2:28 4:2 16:-3
%@toMove_the_@cycle 15:8 16:57 20:-21
%@toMove_the_@dates 15:25 16:8 34:-7
%@toMove_the_@schedule 16:10
%@toMove_to 16:49 33:-2
%@toMove_up 1:13 11:43 16:-40 19:7 23:-5
%@toMove_up_<version> 4:10
%@toMove_up_a 1:3 4:-16 11:16
%@toPost_<deadline> 2:18 5:23 6:16
%@toPost_<deadline>_<?> 5:10 6:28
%@toPost_@me 14:29
%@toPost_@me_a 27:13
%@toPost_@me_the 14:31
%@toPost_@place 27:7
%@toPost_a 2:-12 17:17
%@toPost_a_@change 2:-11 17:17
%@toPost_freeze 5:12
%@toPost_the 14:64
%@toPost_the_<unknown> 24:4 29:11
%@toPost_the_@schedule 14:24
%@toPost_the_@updates 26:10
%@toRemind_<?> 21:7 26:13 32:14
%@toRemind_<deadline> 16:12
%@toRemind_<unknown> 9:-6 25:4 29:16 34:17
%@toRemind_<unknown>_<unknown> 9:-2 34:19
%@toRemind_@be 25:9
%@toRemind_@change 27:17
%@toRemind_@change_about 27:17
%@toRemind_@me 2:18 5:25 9:24 10:47 13:-24 19:14 22:-14 23:4 25:-54 27:32 29:12 30:-32 31:-4 32:-28 33:19
%@toRemind_@me_<unknown> 5:3 29:17
%@toRemind_@me_a 25:3
%@toRemind_@me_about 9:14 10:5 24:-5 33:-4
%@toRemind_@me_again 33:12
%@toRemind_@me_how 9:5 23:19 29:-9
%@toRemind_@me_of 24:-7 27:8 33:16
%@toRemind_@me_the 18:14
%@toRemind_@me_to 24:-17 29:59
%@toRemind_@me_when 19:28 24:-28 33:42
%@toRemind_@me_whenever 27:5
%@toRemind_@me_whether 12:12
%@toRemind_@we 11:24 23:66 24:69 27:-19 29:-7 32:-11 33:3
%@toRemind_@we_about 11:10
%@toRemind_@we_of 23:4
%@toRemind_@we_that 24:4
%@toRemind_@we_when 33:33
%@toRemind_for 1:-22 24:50 34:24
%@toRemind_for_<deadline> 24:3
%@toRemind_of 24:11
%@toRemind_of_the 24:11
%@toRemind_qa 24:4
%@toRemind_the 5:20 11:-1 23:36 24:68
%@toRemind_the_<unknown> 5:23 27:7
%@toRemind_the_@change 23:4 24:17
%@toRemind_the_@we 23:7
%@toRemind_this 27:6
%@toRemind_this_@place 27:9
%@toRemind_when 24:31 33:-28
%@toRemind_when_<deadline> 27:27
%@toRemind_you 11:12
%@toRule_<?> 13:15 16:-16 33:36
%@toRule_<number> 7:23 8:85 29:-87
%@toRule_<request> 7:109 8:67 9:-47 11:-25 12:-13 25:-3 29:-26 34:-30
%@toRule_<request>_<?> 7:45
%@toRule_<request>_<unknown> 7:-23 8:49
%@toRule_<request>_@we 8:20
%@toRule_<request>_before 7:5
%@toRule_<request>_please 7:-11 8:40
%@toRule_<unknown> 33:25
%@toRule_<unknown>_date 33:30
%@toRule_@be 28:32
%@toRule_@be_@we 28:15
%@toRule_@change 7:2 8:-14 29:3
%@toRule_@exception 7:49 9:-44 13:-42 34:34
%@toRule_@exception_<number> 7:14 8:37 9:-33
%@toRule_@me 8:-47 9:-28 21:-1 29:124 31:4
%@toRule_@me_<unknown> 8:-42 29:86 31:-29
%@toRule_@me_@exception 8:19
%@toRule_@me_@toMove 8:-29 29:25
%@toRule_@me_@updates 24:28
%@toRule_@me_from 30:2 31:15
%@toRule_@me_request 8:23
%@toRule_@we 22:56
%@toRule_a 7:32
%@toRule_a_request 7:33 29:-19
%@toRule_all 8:72 13:-74
%@toRule_all_<deadline> 8:41 13:-33
%@toRule_an 7:-3 11:48
%@toRule_an_@exception 7:-3 11:48
%@toRule_anything 7:39
%@toRule_it 7:-43 8:81 31:3
%@toRule_please 25:8
%@toRule_request 8:22
%@toRule_request_<number> 8:3
%@toRule_the 2:-19 8:84 9:10 13:-19 16:11 22:-79 24:48 25:-16 27:-42 29:8 31:5 34:-9
%@toRule_the_<deadline> 8:7 22:-3 24:32 27:-5
%@toRule_the_<unknown> 7:-22 8:13 9:21 31:21
%@toRule_the_@change 24:11
%@toRule_the_@exception 8:20
%@toRule_the_approval 7:15
%@toRule_the_request 8:30
%@toStart_<?> 3:19 12:17 17:40 20:-2
%@toStart_<deadline> 1:23 16:-8
%@toStart_<unknown> 2:62 6:-39 9:4 11:34 16:-9 20:-32 25:3 27:-35 29:-2 33:50
%@toStart_<unknown>_<number> 29:-6 33:35
%@toStart_<unknown>_<unknown> 29:2
%@toStart_<version> 3:18 4:79 5:-19
%@toStart_@change 2:86 3:-26 4:4 6:50 17:-99 20:-35 22:-39 29:-64 33:73
%@toStart_@change_<?> 2:22 22:-19
%@toStart_@change_<unknown> 1:12
%@toStart_@change_@be 10:14
%@toStart_@change_@change 33:10
%@toStart_@change_in 12:3
%@toStart_@change_on 4:9
%@toStart_@change_still 12:15
%@toStart_@cycle 2:-6 3:42 4:78 11:5 17:-89 20:101 29:-39 33:-14
%@toStart_@cycle_<?> 11:17
%@toStart_@cycle_<version> 4:72
%@toStart_@dates 0:40 11:26 14:-26
%@toStart_@exception 13:6 22:46
%@toStart_@me 20:10
%@toStart_@place 17:38
%@toStart_@we 17:30
%@toStart__ 13:23
%@toStart_a 3:-13 4:49 29:23
%@toStart_a_<number> 4:19
%@toStart_a_@toStart 4:9
%@toStart_again 12:50 25:31 29:-63
%@toStart_an 22:36
%@toStart_an_@exception 22:30
%@toStart_dashboard 22:27
%@toStart_date 4:-26 16:66 19:26 33:-83 34:7
%@toStart_date_for 16:52 33:-23
%@toStart_deadline 11:26
%@toStart_for 5:56 12:11 18:30 29:-61
%@toStart_for_@change 12:11
%@toStart_functionality 33:24
%@toStart_in 6:-28 12:17 29:6
%@toStart_milestone 1:25
%@toStart_milestone_<deadline> 1:16
%@toStart_off 3:40 4:32 20:-6
%@toStart_off_<version> 3:11 4:30
%@toStart_on 9:22
%@toStart_on_the 9:23
%@toStart_or 5:63 12:-4
%@toStart_planning 4:38
%@toStart_please 6:-4 12:16
%@toStart_requests 13:8
%@toStart_the 3:4 4:39 14:-17 17:-4 29:56
%@toStart_the_@schedule 4:1
%@toStart_the_next 3:31
%@toStart_to 14:32 17:33
%@toStart_to_finish 14:29
%@toStart_to_the 17:41
%@toStart_what 17:39 18:-7
%@toStart_with 16:27 33:-1
%@toStop_<?> 2:-20 6:3 33:-2 34:14
%@toStop_<unknown> 30:4 31:13
%@toStop_<unknown>_<unknown> 31:12
%@toStop_@me 2:45 10:-1 23:30 30:6
%@toStop_@me_from 2:7
%@toStop_@notify 31:40
%@toStop_@updates 27:-16 30:14 31:47
%@toStop_@updates_in 31:27
%@toStop_of 1:4 4:17 16:2 20:36 29:-14 31:-20 32:28 33:20
%@toStop_of_@month 4:24 20:26
%@toStop_of_@unit 16:16 32:20
%@toStop_on 18:-21 29:8 34:2
%@toStop_sending 31:25
%@toStop_sending_@me 31:11
%@toStop_taking 33:6
%@toStop_the 23:-18 27:-53 29:23 30:42 31:34
%@toStop_the_@updates 30:22
%@toStop_the_daily 31:19
%@toStop_them 31:33
%@toStop_this 11:42 30:-23 34:23
%@today_<?> 2:25 5:-23 6:11 17:-42 29:-47 32:58
%@today_<unknown> 12:-18 32:30
%@today_@be 5:27 29:-1
%@today_@me 17:1
%@today_and 34:15
%@today_please 7:18
%@unit_<?> 2:-11 3:2 15:37 18:-14 19:-44 20:35 29:7 30:14 31:5 32:24 33:-8
%@unit_<deadline> 28:34 33:16
%@unit_<deadline>_<deadline> 28:35
%@unit_<number> 1:-20 32:44
%@unit_<unknown> 2:-17 5:-22 16:-37 17:9 22:22 24:48 32:51
%@unit_<unknown>_<?> 2:-7 32:28
%@unit_@be 1:3 5:-2 10:-44 12:9 17:-5 19:28 20:24 29:35 32:-31 33:25
%@unit_@be_<deadline> 19:2 33:50
%@unit_@be_it 5:-12 29:51 32:-7
%@unit_@be_that 12:26
%@unit_@be_the 20:44
%@unit_@can 33:11
%@unit_@can_@we 33:17
%@unit_@change 2:17
%@unit_@cycle 3:68 4:21 5:-27
%@unit_@dates 32:35
%@unit_@me 16:52 24:-3 32:2
%@unit_@me_forgot 16:16
%@unit_@month 4:26
%@unit_@schedule 27:11
%@unit_@toAdd 1:-11 4:52
%@unit_@toMove 16:22
%@unit_@toRemind 24:2
%@unit_@toStop 6:5
%@unit_@unit 32:3
%@unit_@updates 32:21
%@unit__ 1:2
%@unit_after 1:70 24:-33
%@unit_after_<deadline> 1:72 24:-18
%@unit_ago 19:27
%@unit_ahead 1:30 16:-22 24:28 32:32
%@unit_ahead_of 1:32 16:-4 24:49
%@unit_as 10:-1 16:8 33:6
%@unit_as_<deadline> 16:9
%@unit_away 24:47 28:4 33:-33
%@unit_before 1:90 20:-26 22:-8 24:125 27:-68 28:1 31:-11 33:-109
%@unit_before_<deadline> 1:39 19:1 24:37
%@unit_before_@cycle 1:8
%@unit_before__ 24:20
%@unit_before_the 1:31 20:-18 24:25 28:55
%@unit_between 19:10
%@unit_between_<deadline> 19:11
%@unit_did 19:45
%@unit_did_<version> 19:33
%@unit_did_@we 33:2
%@unit_do 5:30 20:53 28:7 29:-42 32:-52 33:23
%@unit_do_@we 5:31 20:50 32:-60
%@unit_does 10:-4 33:64
%@unit_does_<deadline> 33:16
%@unit_does_the 20:2 33:25
%@unit_earlier 16:25
%@unit_for 2:-60 5:-29 16:21 20:13 22:80 28:10 29:-45 32:69 33:37
%@unit_for_<deadline> 16:47
%@unit_for_the 5:-21 22:49 28:33 29:-10 32:65
%@unit_has 33:36
%@unit_in 5:3 16:-29 24:52 28:-12 29:6 32:9 33:-40
%@unit_in_<unknown> 16:-8 29:13
%@unit_in_@toMove 16:-13 24:55
%@unit_in_the 32:1
%@unit_it 20:17
%@unit_late 21:36 33:-14
%@unit_later 15:1 16:60
%@unit_left 24:37
%@unit_many 32:5
%@unit_more 22:21
%@unit_more_for 22:37
%@unit_of 1:-22 10:4 16:-29 24:-20 25:23 29:31 33:23
%@unit_of_<deadline> 6:4
%@unit_of_<unknown> 25:26
%@unit_of_@month 29:18 32:8
%@unit_of_the 5:19 10:8 32:-15 33:16
%@unit_on 1:41 24:3
%@unit_on_the 1:6 24:11
%@unit_or 2:12 5:-35 20:6
%@unit_or_@be 2:8
%@unit_out 24:42
%@unit_please 2:5 4:3 16:60 24:-70 28:-45 32:27
%@unit_please_<?> 4:9
%@unit_please_<unknown> 16:5
%@unit_prior 24:43
%@unit_prior_to 24:35
%@unit_so 16:18
%@unit_the 20:43
%@unit_to 5:-5 16:-30 28:120
%@unit_to_<deadline> 16:-11 28:64 33:-14
%@unit_to_go 28:42
%@unit_to_the 28:16
%@unit_too 15:2
%@unit_until 28:71 29:27
%@unit_until_<deadline> 28:71
%@unit_until_@cycle 28:27
%@unit_what 17:33 21:15
%@unit_what_@be 17:42
%@unit_will 20:13
%@unsubscribe_<deadline> 31:45
%@updates_<?> 23:-5 26:61 29:12 30:62 34:-17
%@updates_<deadline> 24:13
%@updates_<unknown> 8:-11 20:11 23:11 29:27
%@updates_@be 23:68 30:10
%@updates_@be_active 23:23
%@updates_@me 23:21
%@updates_@me_have 23:23
%@updates_@place 27:32 31:2
%@updates_about 9:9
%@updates_back 27:12
%@updates_back_on 27:12
%@updates_by 27:24
%@updates_by_@toRemind 26:15
%@updates_do 26:1
%@updates_for 24:40 27:55 31:3
%@updates_for_<deadline> 24:29 31:3
%@updates_for_<unknown> 27:35
%@updates_for_@me 27:1
%@updates_from 31:4
%@updates_go 23:9
%@updates_go_out 23:9
%@updates_have 23:6
%@updates_in 11:15 23:16 26:-25 27:37 31:18
%@updates_in_<unknown> 23:28
%@updates_in_@place 27:13
%@updates_of 23:6
%@updates_of_<deadline> 23:7
%@updates_off 30:28
%@updates_on 27:53
%@updates_please 23:-35 24:23 26:16 27:43 28:6 29:-3 31:20
%@updates_sorry 31:13
%@updates_sorry_for 31:13
%@updates_to 16:-17 24:25 28:23
%@updates_to_<number> 24:23
%@updates_to_the 29:6
%@updates_too 27:29
%@we_<?> 29:31 32:15
%@we_<deadline> 19:28 21:16 24:29 33:-14
%@we_<unknown> 1:6 5:17 6:-30 8:-1 10:-13 11:-36 12:31 17:12 18:4 19:-31 20:29 25:-4 29:-2 32:-39 33:28 34:-25
%@we_<unknown>_<?> 5:36 20:-9
%@we_<unknown>_<unknown> 1:6 5:-22 18:8
%@we_<unknown>_@be 33:24
%@we_<unknown>_@change 20:11
%@we_<unknown>_@we 22:5
%@we_<unknown>_for 29:7
%@we_<unknown>_on 5:37
%@we_<unknown>_the 2:43 12:-14 20:22 22:15 29:-32
%@we_@be 4:32 5:40 6:-54 7:-16 13:-47 18:22 22:26 27:-19 30:10 32:-23
%@we_@be_<unknown> 16:1 18:12 24:10
%@we_@be_frozen 12:-3 22:25
%@we_@be_in 5:12 12:24 29:15
%@we_@be_thinking 21:15
%@we_@can 0:20 33:18 34:28
%@we_@can_@toRule 34:17
%@we_@can_not 22:8 33:5
%@we_@change 22:79 24:3 27:-15 33:32
%@we_@cycle 5:-30 17:21 20:33 21:6
%@we_@exception 9:16
%@we_@person 34:18
%@we_@place 23:-1 26:9 34:18
%@we_@toAdd 4:-18 6:16 11:19
%@we_@toAdd_a 11:19
%@we_@toMove 0:29 1:-15 15:55 20:12 29:-44 33:15
%@we_@toMove_<deadline> 15:34
%@we_@toMove_the 15:19 20:15 29:-35
%@we_@toPost 6:32
%@we_@toRule 7:45 9:24 13:28 32:-10
%@we_@toRule_<request> 7:35
%@we_@toRule_the 9:20
%@we_@toStart 3:30 4:35 17:-6 18:21 20:-8
%@we_@toStart_off 3:8 20:-5
%@we_@toStop 33:17
%@we_@we 12:-2 21:29 27:42
%@we__ 0:24 2:1 5:-43 6:-12 12:-19 25:48
%@we___<unknown> 2:2 5:-38 12:-19 25:49
%@we_a 1:-5 22:10 24:56 32:26
%@we_a_<unknown> 24:31 32:28
%@we_about 11:10 23:25 24:-14 31:20
%@we_about_<deadline> 23:10
%@we_after 6:64
%@we_after_<deadline> 6:64
%@we_agreed 16:26
%@we_already 6:-12 12:23
%@we_also 1:39
%@we_also_need 1:27
%@we_anything 31:26
%@we_ask 22:5
%@we_at 2:-20 5:21
%@we_before 23:6
%@we_cut 20:28 29:19 33:-19
%@we_cut_the 20:44 29:-25
%@we_did 25:39
%@we_do 7:-5 23:-19 30:-8 31:58
%@we_do_not 0:2 7:-1 23:-17 30:-4 31:58
%@we_entered 5:26
%@we_first 18:13
%@we_for 23:22 33:-4
%@we_frozen 12:55 25:-7
%@we_get 4:5 20:-50 22:22 29:44 30:9
%@we_get_an 22:15
%@we_give 15:7
%@we_go 8:11 20:19
%@we_got 32:34
%@we_got_until 32:18
%@we_had 0:11 25:4 33:1
%@we_had_<deadline> 33:4
%@we_had_a 0:13
%@we_has 2:11
%@we_have 0:-41 1:34 2:-7 3:-39 4:8 6:-40 9:-72 13:58 14:60 19:-25 20:-3 21:-26 22:24 25:-28 28:15 32:26 33:7
%@we_have_<deadline> 10:8 12:15 28:-5 33:4
%@we_have_a 1:19 28:5
%@we_have_an 33:25
%@we_have_in 14:30
%@we_have_not 7:1 15:5
%@we_have_something 32:20
%@we_have_the 4:9 14:4 29:22
%@we_have_until 22:33
%@we_hit 10:40 20:-54 28:52 33:-38
%@we_hit_<deadline> 10:41 33:-7
%@we_in 2:-6 5:50 17:32
%@we_in_the 5:31 27:2
%@we_know 7:-19 9:26 24:13 33:9
%@we_let 7:1 13:6
%@we_live 5:-32 6:50 12:-10
%@we_member 34:3
%@we_merge 22:24 33:-26
%@we_merge_@change 12:24 33:-25
%@we_missed 21:2 22:14
%@we_missed_the 22:15
%@we_moved 5:16 6:26 15:-7
%@we_must 24:3
%@we_need 0:14 2:26 4:24 22:12
%@we_need_a 4:26
%@we_need_an 2:28 22:-14
%@we_need_another 0:4
%@we_next 24:9 32:18
%@we_not 7:8 21:17 22:-22
%@we_of 23:4
%@we_on 5:10 12:-23 14:-19 18:15 24:13 25:7
%@we_on_the 5:8 14:-10 18:17 25:11
%@we_only 22:18
%@we_out 12:9 31:8
%@we_out_of 12:9 31:8
%@we_pre 5:27 12:-1
%@we_pre_or 5:27 12:-1
%@we_reach 9:20
%@we_said 7:8
%@we_ship 19:39 28:40 29:-28
%@we_ship_<?> 20:7
%@we_should 2:-17 3:10 4:-2 29:26 30:42 31:-15
%@we_still 12:6 20:5
%@we_still_<unknown> 6:12
%@we_subscribe 27:8
%@we_support 29:36
%@we_take 25:30 29:-6
%@we_the 6:10 27:12
%@we_the_@updates 27:14
%@we_to 27:33 28:24
%@we_up 5:2
%@we_use 3:34 13:-1 29:1
%@we_want 0:11 7:28
%@we_want_a 0:19
%@we_when 33:29
%@we_will 22:52
%@we_will_not 22:68
%@we_with 5:-7 9:47
%@we_working 18:8
%@we_would 22:8 27:21 30:10
%@weekday_<?> 2:3 18:-3 25:31 32:65
%@weekday_<number> 1:39 24:27 29:-7
%@weekday_<number>_@be 24:6
%@weekday_<unknown> 31:3 32:51
%@weekday_@be 16:-5 33:69
%@weekday_@can 22:5
%@weekday_@me 27:8 31:6
%@weekday_@toMove 12:-4 33:30
%@weekday_@toRemind 24:8
%@weekday_@we 25:3
%@weekday_about 24:47
%@weekday_and 9:5 16:12
%@weekday_at 24:1
%@weekday_before 28:12
%@weekday_before_<deadline> 28:1
%@weekday_do 32:8
%@weekday_does 2:2
%@weekday_does_it 2:2
%@weekday_in 1:6
%@weekday_instead 16:20
%@weekday_or 33:28
%@weekday_please 7:-9 16:29 29:40
%@weekday_sorry 29:9 32:33
%@weekday_sorry_for 29:9 32:33
%@weekday_the 2:15
%@weekday_the_<number> 2:16
%@weekday_to 2:-23 24:4 28:18 32:36
%@weekday_to_@weekday 32:38
%^_<cycle> 16:21
%^_<deadline> 2:-64 3:-4 4:-48 6:21 9:-9 12:16 13:2 14:-42 15:-65 16:24 18:-29 19:48 20:-9 21:-14 22:22 23:-40 24:-65 25:25 27:-41 28:22 29:54 31:-130 33:46
%^_<deadline>_<?> 6:-136 9:-5 12:24 18:-49 21:-37 28:-128 29:33 33:66 34:-13
%^_<deadline>_<deadline> 33:19
%^_<deadline>_<link> 22:19
%^_<deadline>_<number> 1:1 16:19
%^_<deadline>_<unknown> 1:15 6:71 9:-31 16:-30 18:-33 21:40 28:-21 29:-4 33:10
%^_<deadline>_@be 6:32 10:-31 18:15 19:-18 33:40
%^_<deadline>_@can 10:17 16:10
%^_<deadline>_@exception 8:35 13:35 22:-14
%^_<deadline>_@month 20:11 33:4
%^_<deadline>_@person 34:61
%^_<deadline>_@unit 16:-12 25:34
%^_<deadline>_@updates 24:3 27:24 28:12 31:-21
%^_<deadline>_active 12:22
%^_<deadline>_and 18:33 33:-16
%^_<deadline>_cutoff 33:17
%^_<deadline>_date 16:-11 19:2 20:-15 33:55
%^_<deadline>_done 6:37 18:-7
%^_<deadline>_for 22:20
%^_<deadline>_has 12:14
%^_<deadline>_in 9:25 12:15 19:25 28:65 33:-27
%^_<deadline>_now 12:-9 28:23
%^_<deadline>_of 19:34
%^_<deadline>_on 12:35 13:17 29:5
%^_<deadline>_please 22:8 33:22
%^_<deadline>_should 16:14
%^_<deadline>_tag 33:22
%^_<deadline>_to 16:31
%^_<deadline>_two 16:-2 19:34
%^_<deadline>_vs 10:17
%^_<deadline>_what 10:8
%^_<deadline>_when 29:62 33:-34
%^_<deadline>_which 29:39 33:-23
%^_<link> 9:21
%^_<number> 1:-27 7:-14 8:20 9:-11 16:-43 22:-15 25:7 27:21 29:48
%^_<number>_on 8:64 9:-43 22:-10
%^_<quoted> 1:-11 7:45 10:-22 33:34
%^_<quoted>_<quoted> 1:-8 7:45 10:-47 33:35
%^_<request> 7:-24 8:21 9:95 25:-59
%^_<request>_<unknown> 7:10 8:52 9:-36
%^_<request>_@be 8:28
%^_<request>_@toRule 8:1
%^_<request>_approved 8:14
%^_<unknown> 1:14 2:21 3:-4 4:18 5:33 6:-28 7:41 8:-27 9:-12 10:8 11:35 13:3 14:10 15:-3 16:12 17:-18 18:35 22:-14 23:9 24:56 25:-30 27:37 28:-5 29:-19 31:35 32:-5 33:-6 34:3
%^_<unknown>_<?> 10:21 11:13 29:-29
%^_<unknown>_<deadline> 12:-7 16:14 18:53
%^_<unknown>_<number> 1:-60 8:15 9:46 14:-8 18:39 25:17 29:-17
%^_<unknown>_<request> 7:-19 8:61
%^_<unknown>_<unknown> 0:-8 1:-62 5:-14 6:-77 8:-22 9:-105 10:-8 11:16 13:25 17:11 19:-34 20:30 25:-32 26:-48 27:53 28:52 29:4 31:-5 32:25 33:-8 34:-132
%^_<unknown>_<version> 1:9 2:7 14:-16 19:25 20:-18 29:6
%^_<unknown>_@be 6:41 8:-9 11:-13 12:16 15:16 25:32 29:-39 33:-12
%^_<unknown>_@can 2:16 3:15 11:-34
%^_<unknown>_@change 8:-13 11:22 22:10 29:-18 33:10
%^_<unknown>_@dates 19:41
%^_<unknown>_@exception 9:15
%^_<unknown>_@me 8:30 10:-25 11:41 12:-3 14:-7 16:-5 22:-47 24:109 25:-18 27:3 28:-51 29:-91 31:37 33:-31
%^_<unknown>_@toAdd 29:5
%^_<unknown>_@toMove 15:-9 16:20
%^_<unknown>_@toRule 8:28
%^_<unknown>_@toStop 31:36
%^_<unknown>_@unit 3:9 25:22
%^_<unknown>_@we 2:19 25:8 29:-6
%^_<unknown>_@weekday 25:13 33:3
%^_<unknown>__ 1:18 2:-5 5:-28 8:27 9:26 10:-43 14:59 16:32 18:25 20:-31 22:9 24:5 25:-25 27:-27 29:-42 33:-56
%^_<unknown>_a 1:50 27:23 29:-21
%^_<unknown>_at 25:45 29:-20
%^_<unknown>_did 5:18 30:3
%^_<unknown>_do 33:2
%^_<unknown>_for 11:3 29:18
%^_<unknown>_how 14:15 23:8
%^_<unknown>_in 1:41 20:1 27:25
%^_<unknown>_it 25:-12 31:60
%^_<unknown>_list 11:-5 13:25
%^_<unknown>_no 7:22 8:-16 12:7 23:8 25:-6
%^_<unknown>_of 8:-7 9:18 10:-1 14:11 33:4 34:4
%^_<unknown>_on 10:38 33:-10
%^_<unknown>_out 4:4
%^_<unknown>_please 1:2 14:15 25:-4 29:40 31:-71
%^_<unknown>_that 25:-12 29:32
%^_<unknown>_the 4:15 14:-58 16:2 18:35 25:-15 29:26 31:5 33:-43
%^_<unknown>_this 27:-17 29:9 31:14
%^_<unknown>_time 33:23
%^_<unknown>_to 10:35 21:-9
%^_<unknown>_up 4:37 9:-15 12:-4 13:6 25:20
%^_<unknown>_wants 21:13
%^_<unknown>_what 0:6 5:9 10:-22 12:6 14:10 17:-69 25:-46 29:19 33:22
%^_<unknown>_when 18:-16 29:11 33:33
%^_<unknown>_which 10:22 11:-23 29:4
%^_<unknown>_who 26:29 29:8 34:-27
%^_<unknown>_will 23:1
%^_<unknown>_you 5:38 11:-44
%^_<version> 3:-25 14:26 19:54 29:-35 33:-28
%^_@be 1:-147 2:13 3:48 4:-95 5:21 6:71 8:-209 9:26 10:29 11:49 12:53 13:-27 14:-68 15:62 16:-201 17:-19 18:-40 19:-5 22:-151 24:-121 25:-65 26:56 27:-151 28:40 29:-8 30:20 33:-20 34:-46
%^_@be_<cycle> 2:-23 6:16 12:11
%^_@be_<deadline> 1:-7 2:-71 5:-39 6:33 12:36 15:46 16:-23 18:-12 19:35 28:20 29:-3 32:-57 33:10 34:-29
%^_@be_<number> 9:41 20:-10 29:-29 33:15
%^_@be_<request> 7:10 9:33 12:-25
%^_@be_<unknown> 5:-17 9:-87 10:50 11:39 12:-3 25:-85 26:29 29:23 32:2 33:-48 34:16
%^_@be_<version> 3:45 5:13 12:-9
%^_@be_@change 10:7
%^_@be_@exception 13:-15 21:17
%^_@be_@me 2:7 6:39 9:39 11:2 25:-14 26:12 28:7 29:-26
%^_@be_@today 12:-10 32:39
%^_@be_@we 0:15 2:14 3:6 6:26 10:-48 15:12 18:-7 25:27
%^_@be__ 6:46 10:-8 12:20
%^_@be_a 2:-13 10:57 23:12 26:22
%^_@be_an 21:4
%^_@be_development 12:14
%^_@be_it 0:13 3:37 5:64 6:-17 7:29 9:-102 10:-80 11:3 21:48 22:-8 25:-34 26:-42 29:-106 30:9
%^_@be_master 2:67 5:7 12:-78
%^_@be_means 10:4
%^_@be_minus 5:6 10:-10 28:35
%^_@be_not 20:6 33:16
%^_@be_the 2:-73 5:-16 6:56 9:42 12:78 28:-57 29:3 34:-22
%^_@be_there 0:-15 3:24 7:-18 10:-113 11:34 12:-16 13:35 17:16 21:-73 25:-109 26:14 29:2 32:16 33:11
%^_@be_this 5:33
%^_@be_you 11:-45 25:6 30:33
%^_@can 0:56 2:40 3:20 5:-20 7:50 8:-3 9:-2 10:-28 11:-24 12:-12 13:-30 16:2 17:-53 18:-60 19:-2 20:-30 22:60 24:38 26:8 27:19 28:-20 29:4 30:35 33:-36 34:-114
%^_@can_<deadline> 2:-20 15:27 16:11
%^_@can_<unknown> 0:6
%^_@can_@me 0:14 3:17 4:-19 6:32 7:32 8:-43 12:-30 17:-40 21:-7 22:43 23:4 25:19 26:16 27:9 29:-66 30:23 33:-56 34:-37
%^_@can_@updates 23:38 27:-3
%^_@can_@we 2:56 7:21 8:-20 22:36 26:-24 27:45
%^_@can_a 21:6
%^_@can_it 2:5
%^_@can_one 0:7
%^_@can_somebody 7:6 29:19
%^_@can_someone 7:-17 8:16 22:3
%^_@can_the 30:21
%^_@can_you 1:23 2:-68 4:37 8:14 11:-18 14:2 15:-17 18:-3 21:-5 23:-38 24:44 25:-45 26:4 29:63 30:-41 31:13
%^_@change 2:51 8:-54 10:-36 11:30 14:-4 21:2 24:23 25:10 27:-30 29:-4 31:-51 32:35
%^_@change_<?> 2:31 10:-7 11:18 29:-11
%^_@change_@be 29:22
%^_@change_@exception 22:4
%^_@cycle 2:-39 4:-4 5:-2 14:29 19:-45 20:34 28:54 29:2 32:22
%^_@cycle_@person 34:2
%^_@cycle_@schedule 14:41
%^_@cycle_@toAdd 14:21
%^_@cycle_@unit 20:15
%^_@dates 0:-33 14:15 25:25 32:16
%^_@dates_for 33:9
%^_@dates_of 14:-23 19:29
%^_@exception 8:-5 9:-17 13:113 21:-35 22:30
%^_@exception_<number> 9:25 22:-37
%^_@exception_for 8:-18 13:10 22:34
%^_@exception_granted 13:5
%^_@greet 25:45
%^_@me 2:-16 3:-46 7:-5 8:7 9:37 10:35 11:2 12:-9 13:8 15:-8 16:-48 17:50 18:-17 19:4 20:24 21:-5 22:26 23:9 25:29 26:-77 29:3 30:-27 31:28 32:-27 34:4
%^_@me_<unknown> 17:-19 25:26 33:40
%^_@me_@be 0:11 2:-10 7:10 9:-12 10:12 11:9 13:1 15:-3 17:8 19:7 24:-1 25:5 26:-5 27:1 29:-30 30:-15 32:15
%^_@me_@exception 9:16
%^_@me_@person 33:6
%^_@me_@toRule 8:18
%^_@me_@we 13:31
%^_@me_always 24:17
%^_@me_boss 20:21 28:26 29:-63
%^_@me_do 8:10 10:41 11:23 23:18 31:-13
%^_@me_first 17:42
%^_@me_forgot 5:8 7:-13 9:3 20:21 29:1 33:-23 34:2
%^_@me_have 2:10 7:5 17:11 33:14
%^_@me_keep 10:29
%^_@me_laptop 29:21
%^_@me_need 1:3 14:25 18:1 22:8 25:-15 34:18
%^_@me_request 9:10
%^_@me_think 21:9
%^_@me_want 4:21 7:-4 14:12 21:-32 22:33 25:-5 27:14 29:16 31:21
%^_@me_will 8:25 24:34 25:24 29:22 32:-16
%^_@me_would 7:8 17:38 19:13 21:-19 22:13 30:18 33:-6
%^_@month 2:38 14:-2 20:-19 21:-46 22:54 29:6 31:6 33:-12
%^_@month_@me 20:-1 21:-9 22:3 29:13 31:7
%^_@month_@we 4:8
%^_@month_the 2:4 22:1
%^_@person 25:-24 29:-25 34:96
%^_@person_for 34:34
%^_@person_of 34:33
%^_@schedule 14:89 25:-18 26:-22 32:55
%^_@schedule_<?> 14:58
%^_@schedule_for 32:36
%^_@schedule_please 14:20
%^_@subscribe 27:37
%^_@subscribe_<deadline> 27:31
%^_@thank 25:34
%^_@toAdd 0:-102 1:70 2:-67 3:-94 4:18 10:21 11:-22 14:2 16:-7 22:-7 24:11 25:-74 27:25 29:78 31:-90 32:12 33:-35 34:-20
%^_@toAdd_<deadline> 1:55 10:9 24:-6 29:-12
%^_@toAdd_<unknown> 4:16 14:-26 18:16
%^_@toAdd_@me 1:-13 29:54
%^_@toAdd_a 0:-14 1:15 14:-7 16:-16 29:84
%^_@toAdd_of 14:-21 19:33
%^_@toAdd_please 14:22
%^_@toAdd_sure 24:40
%^_@toAdd_the 4:15
%^_@toMove 8:56 13:-5 15:-115 16:110 22:-20 23:-28 24:37 25:-41 27:-9 29:95 33:-36
%^_@toMove_<deadline> 15:-3 16:125
%^_@toMove_<request> 8:37
%^_@toMove_@me 29:24
%^_@toMove__ 16:4
%^_@toMove_a 24:22 31:7
%^_@toMove_an 24:11 29:16
%^_@toMove_the 15:-56 16:35 24:6 29:58 33:-21
%^_@toMove_up 1:21 16:-29 19:8
%^_@toPost 14:10 27:36 29:3
%^_@toPost_@me 14:6 27:4
%^_@toPost_the 14:3 29:12
%^_@toRemind 10:53 11:29 14:-14 19:13 23:-113 24:30 25:38 27:28 29:37 31:-192 32:-42
%^_@toRemind_<deadline> 16:14
%^_@toRemind_<unknown> 24:-3 25:6 29:21
%^_@toRemind_@me 5:2 10:66 11:6 18:3 19:19 23:-61 24:2 25:-10 27:6 29:21 31:-101 32:-12
%^_@toRemind_@we 11:11 24:7 25:10 27:-7
%^_@toRemind_the 24:15
%^_@toRule 2:-19 7:-41 8:96 9:-123 12:-42 13:-91 15:-6 16:25 22:-6 25:15 29:93 31:23
%^_@toRule_<number> 8:45
%^_@toRule_<request> 8:48
%^_@toRule_@me 8:-34 29:84 31:14
%^_@toRule_all 8:59 13:-60
%^_@toRule_the 8:27 16:17 22:-15 24:9 29:26
%^_@toStart 1:40 3:-150 4:109 8:-43 9:-45 10:-42 13:18 14:-56 17:35 19:10 22:28 25:-5 29:3 33:-28
%^_@toStart_<deadline> 1:14
%^_@toStart_<unknown> 13:3 17:11
%^_@toStart_<version> 4:50
%^_@toStart_@change 1:14 2:17
%^_@toStart_@cycle 4:61
%^_@toStart_@exception 22:27
%^_@toStart_@place 17:9
%^_@toStart_a 29:26
%^_@toStart_date 4:-20 16:4 19:27 33:-19
%^_@toStart_off 4:7
%^_@toStart_planning 4:1
%^_@toStart_the 29:23
%^_@toStart_to 17:40
%^_@toStop 2:-30 8:16 25:-30 27:-74 31:104 34:58
%^_@toStop_@updates 27:-7 31:42
%^_@toStop_the 29:28 31:9
%^_@today 32:61
%^_@unit 2:-11 6:-12 9:6 11:44 16:-51 19:-2 20:47 21:-5 22:-3 24:-55 25:-9 28:71 32:13 33:-6
%^_@unit_to 28:24
%^_@unit_until 28:38
%^_@unsubscribe 24:36 29:-54 31:70
%^_@updates 24:40 27:5 28:38 31:-32
%^_@updates_to 28:14
%^_@we 0:2 1:23 3:-7 4:31 5:-65 6:-31 9:-54 10:2 12:32 13:-59 15:-31 16:27 18:-13 19:-20 21:55 22:50 23:-32 24:-8 28:-10 31:31 32:-22
%^_@we_<unknown> 2:28 12:30 22:-14 25:-17
%^_@we_@be 3:-3 4:33 12:26
%^_@we_@can 0:9
%^_@we_@change 22:34
%^_@we_@we 21:6
%^_@we_agreed 16:11
%^_@we_also 1:4
%^_@we_do 0:5 23:-16 30:-2 31:59
%^_@we_have 5:-4 33:5
%^_@we_need 4:4 22:3
%^_@we_should 2:-12 29:28 30:9
%^_@we_will 22:41
%^_@we_would 15:-2 22:6 27:23
%^__ 1:3 6:31 7:38 8:-25 10:-23 12:4 25:15 33:13
%^___<unknown> 10:-3 12:16 25:-11 29:18 33:9
%^_a 2:-18 5:49 10:19 29:-17 34:33
%^_after 6:10 10:-3 16:7 18:56 33:-36
%^_after_<deadline> 6:11 18:39 33:-11
%^_all 13:40 14:83 27:-11 29:-23
%^_all_<deadline> 13:3
%^_all_@dates 14:20
%^_all_the 14:6
%^_and 10:-38 12:-9 14:-22 18:14 25:-39 29:34 33:90
%^_and_<deadline> 33:56
%^_and_the 18:-21 29:-11 33:70
%^_any 0:9 9:18 12:34 14:-11 17:35 18:17 27:-15
%^_any_<unknown> 17:30
%^_any_@dates 32:32
%^_any_decision 9:41 13:-12
%^_any_freeze 12:-17 18:28
%^_anyone 29:15
%^_anything 2:25 9:8 28:-9 32:41
%^_anything_@me 5:4 13:12
%^_approved 9:-34 13:34
%^_as 17:13
%^_as_a 17:13
%^_ask 8:24 24:35 32:-11
%^_asking 22:47
%^_asking_for 22:13
%^_at 10:-16 33:40
%^_at_what 10:-14 33:42
%^_back 25:39
%^_before 1:-10 2:-16 4:4 5:34 6:-3 7:-10 10:20 11:3 12:12 14:3 15:5 16:3 19:-14 20:-3 21:5 23:-14 24:-61 25:1 28:-15 33:5 34:2
%^_before_@me 1:-8 2:-10 4:12 7:-16 9:1 10:21 11:3 12:13 14:4 16:5 19:-9 20:-2 23:-13 24:-59 25:1 28:-6 34:3
%^_bin 8:27 9:-11
%^_block 1:2 8:13 9:-6
%^_book 29:37
%^_book_a 29:9
%^_by 6:-2 7:-15 10:-9 11:10 13:7 15:-29 16:-20 18:1 25:9 27:-10 31:5 33:14 34:34
%^_by_the 7:-13 10:-2 11:12 13:9 16:-15 18:8 25:10 27:-9 31:6
%^_by_what 33:17
%^_ci 29:34
%^_clock 28:25
%^_clone 4:38
%^_compare 19:15
%^_congrats 25:27
%^_count 13:12
%^_current 5:36
%^_cutoff 21:19 22:-3
%^_cutoff_for 21:19 22:-3
%^_cve 29:12
%^_date 16:-41 20:20 29:103 33:-44
%^_date_<deadline> 33:12
%^_date_for 29:71 33:-54
%^_date_of 20:23 29:50 33:-25
%^_deadline 33:53
%^_delete 23:-3 24:-27 29:36 31:39
%^_delete_the 29:37
%^_did 5:35 6:51 8:-52 9:69 12:54 15:-32 17:-9 21:-29 22:-36 23:21 29:10 30:20 33:-72 34:-27
%^_did_<deadline> 6:78 12:17 15:-29 19:-34
%^_did_<request> 9:23
%^_did_@me 2:6 9:13
%^_did_@we 6:18 7:-13 9:32
%^_did_anyone 13:13
%^_did_the 6:-11 9:28 12:47 23:7 29:35 33:-7
%^_do 0:17 2:56 3:53 4:-11 5:-61 6:-41 8:-53 10:-11 15:6 16:-37 17:-52 18:-38 22:-21 26:37 27:-23 28:23 29:-34 30:24 31:-2 32:11 34:-94
%^_do_<unknown> 30:11
%^_do_@me 2:20 28:25
%^_do_@we 2:-35 9:21 12:24 29:-2 32:16 33:18
%^_do_not 0:9 3:40 8:-20 15:9 24:2 26:30 30:33 33:-4
%^_do_you 2:15 3:22 25:16 29:-36
%^_does 2:9 10:31 12:13 21:1 22:-4 26:50 28:-5 29:-3 33:28
%^_does_<deadline> 2:-8 10:59 33:34
%^_does_a 2:15
%^_does_anything 18:28
%^_does_the 2:6 12:20 20:6 29:-16
%^_due 32:11
%^_enough 31:39
%^_eta 4:-24 20:63
%^_every 14:25 24:40 27:4 32:-17
%^_every_@weekday 24:43 27:9 32:-16
%^_everything 13:24 14:7 16:4
%^_excuse 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-7 20:7 24:-8 25:-1 27:-15 28:5 29:-3 31:-4 32:5 33:-7
%^_excuse_@me 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-7 20:7 24:-8 25:-1 27:-15 28:5 29:-3 31:-4 32:5 33:-7
%^_explain 10:18
%^_file 21:-7 22:38
%^_final 20:4
%^_first 17:45
%^_first_@change 17:8
%^_follow 14:-4 24:16 27:62
%^_follow_<deadline> 27:34
%^_for 2:14 7:28 8:2 10:42 25:-10 32:5 34:-27
%^_for_the 32:12 33:34
%^_freeze 9:30 10:-47 12:27 14:17 18:-24 25:19
%^_from 17:5 25:53 29:-49 33:30
%^_from_@today 17:1
%^_frozen 12:-1 25:23
%^_full 14:29
%^_ga 20:65
%^_gate 12:19
%^_get 4:36 27:5 29:-10
%^_give 11:51 13:37 16:27 19:-2 25:-45 29:-9 32:15
%^_give_<request> 8:15
%^_give_<unknown> 27:15
%^_give_@me 5:1 11:45 13:3 14:20 24:-10 25:-11 27:-49 28:21 31:-8 32:19 33:4
%^_give_@we 16:20
%^_go 7:-13 8:14 27:8
%^_good 17:17 25:56 32:-6
%^_got 11:19 17:44
%^_got_a 11:22
%^_great 25:37
%^_ha 25:32
%^_haha 25:9
%^_happy 25:22
%^_happy_@weekday 25:15
%^_hard 8:32
%^_has 3:12 5:49 6:33 7:3 9:23 10:-41 12:3 15:12 19:-11 20:19 25:-45 29:-10 33:-65
%^_has_<deadline> 12:21
%^_has_anyone 3:1 9:22
%^_has_anything 13:28
%^_has_the 5:20 6:13 9:13 12:9 13:-17 20:19 33:-13
%^_have 5:38 6:69 10:-2 12:12 15:-43 16:43 29:-6 30:8 33:-77
%^_have_@we 5:37 6:50 15:-37 30:13
%^_have_a 25:4
%^_have_the 12:7
%^_help 11:90 17:-12 25:-35 29:-30
%^_help_@me 11:38
%^_hmm 25:14
%^_hold 7:30 8:-12 9:-16 16:39 21:2
%^_hold_off 7:12 8:-6 21:4
%^_hook 27:8
%^_how 0:-13 1:-6 2:-40 3:32 5:11 6:-30 8:-30 10:24 11:20 12:-3 13:-4 14:-4 18:-17 19:5 21:26 24:-35 27:-30 29:56 31:-21 33:10
%^_how_<unknown> 5:4 10:68 28:-11 29:-24
%^_how_@be 3:3 5:5 9:30 11:-15 15:-2 17:-41 21:11 25:66 28:-28 29:-50
%^_how_@can 0:-7 7:1 11:3 15:12 17:22
%^_how_@me 11:31 29:8 30:-23
%^_how_@toRule 28:31
%^_how_do 11:27 21:-17 26:3 29:21 34:17
%^_how_does 7:1 11:23 17:18 19:8 29:-42
%^_how_early 21:21
%^_how_far 5:28 23:11 28:2 29:-19
%^_how_late 33:8
%^_how_long 3:8 20:19 28:25 33:-30
%^_how_many 11:-26 13:21 14:13 17:-6 23:6 25:-2 28:-3 29:99
%^_how_much 28:1 29:24
%^_how_soon 20:32 29:-10
%^_how_to 17:17 29:38 30:7
%^_how_would 3:11 10:19 21:-17
%^_if 2:34 7:67 8:-43 15:30 16:-44 21:32 22:-30 30:21 31:-7 33:17
%^_if_@me 21:4 33:26
%^_if_the 21:1
%^_in 2:-40 5:5 10:40 11:27 12:-20 19:14 20:22 21:-9 25:9
%^_in_<unknown> 5:9
%^_in_the 19:17
%^_in_what 11:22
%^_in_which 5:-4 20:23 29:18
%^_it 0:11 2:-47 10:-16 17:58 22:17 25:12
%^_it_@be 2:-28 17:38 22:19 25:18
%^_it_would 0:16
%^_just 0:-9 6:5 10:-2 11:3 17:30 20:9 33:-1 34:11
%^_just_<unknown> 0:-7 2:-14 6:7 8:1 9:2 11:6 12:1 18:-10 20:11 27:9 34:15
%^_just_joined 17:8
%^_just_the 18:17
%^_keep 27:31 30:22
%^_keep_@me 30:22
%^_kindly 24:1 29:9
%^_kindly_@toAdd 29:7
%^_knock 25:18
%^_last 33:28
%^_last_@cycle 15:13
%^_last_@unit 33:28
%^_last_call 33:34
%^_leave 15:19 31:17
%^_let 4:15 7:13 9:-20 14:3 16:30 21:8 22:-9 27:31 29:14 33:-10
%^_let_<request> 8:19
%^_let_@me 13:9 14:14 27:27
%^_let_@we 4:21 7:8 21:14 22:-13 25:22 29:-12
%^_lgtm 8:11
%^_link 22:7 26:56 29:-40
%^_link_for 14:-35 26:62
%^_link_to 14:4 17:6
%^_list 10:12 11:28 14:43 18:-9 25:-3 27:-58 29:5 31:-37 34:35
%^_list_all 13:-14 29:21
%^_list_every 14:3
%^_list_of 10:33 14:-3
%^_list_the 14:-8 34:33
%^_log 22:14
%^_lol 25:8
%^_love 25:34 27:-10
%^_many 2:-4 5:6 6:17 10:-17 14:-18 15:12 29:-17 33:18
%^_mark 1:27 8:22 29:-3
%^_mark_@month 1:30
%^_maybe 0:52 15:6 16:-6 25:10
%^_meaning 10:50
%^_meaning_of 10:48
%^_merge 2:-19 5:7 29:28
%^_mute 29:16 30:-13 31:79
%^_mute_<deadline> 31:12
%^_mute_@you 31:6
%^_need 11:5 21:-43 22:66 23:-23 24:18 33:34
%^_need_a 23:-21 24:23
%^_need_an 21:-28 22:32
%^_need_the 33:25
%^_never 7:28 17:10 25:16
%^_never_mind 25:29
%^_next 4:2 14:-11 18:76 20:13 33:-4
%^_next_<number> 18:22
%^_next_@cycle 4:16
%^_next_@unit 32:15
%^_no 0:24 7:7 9:-22 12:3 21:40 22:-13 23:5 24:-6 25:42 27:-46 31:1
%^_no_@exception 21:31
%^_no_@updates 31:57
%^_no_more 31:30
%^_no_need 23:26
%^_not 7:30 14:47 18:-40
%^_number 13:12 28:22
%^_number_of 13:12 28:22
%^_oh 25:15 31:6
%^_ok 2:-38 9:-18 10:20 16:4 18:4 28:-5 29:16 32:12
%^_ok_so 2:-28 9:-10 10:2 16:7 18:-18 25:-17 28:-6 29:30 32:15 33:2
%^_old 19:15
%^_omg 25:21
%^_on 5:23 8:13 20:45 29:-18
%^_on_<unknown> 5:18 8:18
%^_on_what 20:38
%^_once 3:13 4:-8
%^_one 1:-5 2:-16 6:11 8:-11 10:-6 16:-43 18:-7 20:7 23:15 24:9 25:4 28:-4 29:22 31:-9 33:16
%^_one_more 1:-22 2:-12 6:17 8:-10 10:-3 16:-33 18:-12 20:8 23:15 24:2 25:7 28:-3 29:24 31:-6 33:4
%^_only 14:4 31:20
%^_only_the 14:32
%^_opt 31:31
%^_order 29:50
%^_perfect 25:9
%^_please 1:25 2:19 5:-42 7:16 8:13 9:-28 10:-12 11:-15 13:-52 14:-25 15:23 16:8 18:23 20:-8 21:-2 22:10 24:15 25:36 26:-31 27:16 28:-26 29:-14 30:40
%^_please_<unknown> 1:10 27:11 31:21
%^_please_@toAdd 1:8 22:37 27:14 29:-11 31:8
%^_please_@toMove 15:-23 16:70
%^_please_@toPost 29:14
%^_please_@toRule 7:-8 8:47 24:7 29:14
%^_please_@toStart 4:16
%^_please_@toStop 31:17
%^_please_do 15:19 30:7 31:-4
%^_please_enter 1:15
%^_please_subscribe 27:20
%^_po 29:43
%^_previous 19:13
%^_previous_@cycle 19:4
%^_print 14:35
%^_proposal 6:-4 12:6 33:21
%^_quick 6:5 8:-4 9:-3 10:-3 11:10 14:5 17:-16 18:11 21:-6 22:-12 28:3 32:9 33:10
%^_quick_<unknown> 5:28
%^_quick_question 6:6 8:-2 9:-2 11:-29 12:2 14:11 18:12 20:7 21:-5 22:-9 25:2 28:6 33:2
%^_rc 10:8 29:31
%^_remaining 28:2
%^_request 8:-46 9:27 22:28 29:19
%^_requesting 22:48
%^_restart 29:35
%^_restart_the 29:20
%^_right 25:29
%^_run 29:26
%^_see 25:43
%^_see_you 25:10
%^_should 0:55 3:47 5:-31 6:16 7:74 15:20 18:-4 23:5 26:20 27:-28 29:-31 33:-27
%^_should_<request> 7:49
%^_should_@me 2:25 6:30
%^_should_@we 3:25 15:13
%^_should_the 15:8
%^_should_there 0:29
%^_show 13:50 14:29 18:7 23:8 29:-9
%^_show_@me 13:6
%^_show_the 13:32 18:11 23:10 29:-11
%^_show_what 14:29
%^_sign 8:19 27:62
%^_sign_@me 27:11
%^_silence 31:34
%^_so 6:14 12:40 18:40
%^_so_<deadline> 6:32 12:-3
%^_so_@be 2:30 6:-17
%^_so_what 18:41
%^_somebody 12:4
%^_someone 7:2 10:9 15:9 30:-4
%^_someone_said 7:6
%^_sorry 0:-3 2:24 5:25 7:-31 8:2 9:-6 10:6 13:-8 14:3 19:-5 20:18 23:-11 25:13 33:9
%^_sorry_for 2:45 4:-15 5:24 6:2 9:-5 17:7 18:-11 22:-10 24:6 33:19
%^_sorry_if 4:4 7:-15 8:11 10:11 13:-3 14:4 15:-18 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-4 25:-3 27:5 28:1 29:6 31:10 32:-1
%^_stable 34:6
%^_started 5:-3 17:26
%^_status 5:6 9:13
%^_status_<request> 9:30
%^_status_of 5:9
%^_still 2:11 5:28
%^_sub 26:9 27:25
%^_sub_@me 27:7
%^_subscribe 26:-72 27:48 29:41
%^_subscribe_<unknown> 27:2
%^_subscribe_@me 29:4
%^_suppose 2:28
%^_switch 27:10
%^_take 7:22 8:7 16:23 31:6
%^_target 20:37
%^_target_date 20:15
%^_thanks 25:78
%^_thanks_for 25:74
%^_that 8:20 25:20
%^_that_@be 8:20 25:15
%^_the 1:-59 4:-6 5:-5 8:8 10:38 13:1 14:29 15:-28 16:61 18:29 19:-2 20:27 22:-6 24:-35 25:-73 27:-76 29:6
%^_the_<deadline> 12:9
%^_the_<unknown> 7:14 10:32 16:14 32:4
%^_the_@cycle 14:7 20:54
%^_the_@exception 13:2
%^_the_@person 34:24
%^_the_@toStart 13:5
%^_the_@unit 6:4
%^_there 1:23
%^_this 11:31 25:32 29:-28 32:20
%^_this_@be 25:43 29:-25
%^_this_@unit 32:30
%^_thumbs 8:15
%^_thumbs_up 8:11
%^_time 4:7 28:108
%^_time_left 28:17
%^_time_remaining 28:22
%^_time_to 4:11 28:5
%^_to 1:2 24:-4 25:29 29:-10 34:25
%^_too 2:53 6:17 31:15 33:-4
%^_too_late 2:55 6:17 33:-2
%^_tree 5:-14 12:45 25:-5
%^_turn 8:19 22:-2 27:42 29:10
%^_turn_down 8:44
%^_turn_on 27:13 29:21 31:-23
%^_turn_the 27:1
%^_unsubscribe 30:-52 31:59
%^_unsubscribe_@me 29:2 31:3
%^_until 2:-34 9:35 20:-46 33:73
%^_until_what 33:15
%^_until_when 2:-13 9:16 20:-35 33:46
%^_upcoming 18:34
%^_wait 7:24
%^_want 2:1 22:22
%^_want_to 2:3
%^_weekly 31:-25 32:52
%^_welcome 17:22 25:15
%^_what 0:-19 2:60 3:3 6:-67 10:35 11:44 12:-42 13:9 14:14 15:-4 17:-93 18:28 19:11 20:-10 21:-9 22:-17 24:-56 25:6 26:39 30:8 32:29 33:-34 34:-29
%^_what_<unknown> 2:9 5:11 11:59 14:-26 17:-30 18:34 25:-5 32:-5
%^_what_@be 2:34 3:-46 5:-25 10:44 11:39 13:33 14:-8 17:-51 18:-5 19:17 20:20 21:-6 23:-4 25:2 26:45 28:8 29:-5 32:18 33:-34 34:-32
%^_what_@can 11:10 17:15
%^_what_@change 10:36 33:-15
%^_what_@cycle 5:30
%^_what_@dates 14:67
%^_what_@month 2:11 10:22
%^_what_@subscribe 18:20
%^_what_@unit 5:-10 20:28 29:20 32:-39 33:45
%^_what_@updates 11:-33 23:48 26:29
%^_what_a 11:-23 25:75
%^_what_about 0:14 2:69 10:-78 11:-10 18:-37 33:47
%^_what_date 19:6
%^_what_did 11:17 13:39 32:6
%^_what_do 3:4 5:12 9:3 10:44 15:-17 17:-51 18:45 26:-4 29:-27 30:15 32:16 33:-18
%^_what_does 7:4 9:-20 10:-17 14:35 28:32 29:22 32:7 33:-8
%^_what_exactly 10:9 33:-3
%^_what_happened 9:40
%^_what_happens 10:34 20:-27
%^_what_have 32:3 33:15
%^_what_if 0:9 15:20
%^_what_kind 11:26
%^_what_phase 5:2
%^_what_should 5:4 17:13 18:28
%^_what_time 5:-5 29:51
%^_what_would 3:44 7:23 15:3
%^_when 2:-9 3:40 5:-60 6:-69 7:-44 10:-122 12:-10 14:7 15:3 17:-49 19:35 20:43 23:22 24:6 27:-67 28:6 29:28 33:19 34:-53
%^_when_<deadline> 2:39 12:-19 24:25
%^_when_<unknown> 19:30 20:11 29:-61
%^_when_@be 5:-7 12:-41 14:30 15:25 18:1 19:-20 23:26 24:-9 29:50 33:6
%^_when_@can 12:50 20:48 29:-16 33:-41
%^_when_did 19:38 33:13
%^_when_do 20:28 28:30 29:4 33:-3
%^_when_does 3:24 20:2 29:11 33:-10
%^_when_it 19:18 20:-22
%^_when_should 33:9
%^_when_will 2:-8 3:29 9:16
%^_where 5:32 9:44 14:6 21:8 29:10
%^_where_@be 5:-3 9:41 11:8 14:17
%^_where_do 11:-13 21:16
%^_which 2:-20 4:-5 6:-10 10:17 11:2 12:-10 13:42 14:20 15:-31 17:-16 18:25 19:7 23:21 25:-10 27:-14 28:-69 29:46 32:10 33:-40 34:45
%^_which_<unknown> 10:-37 11:10 18:-37 29:11 33:-34 34:51
%^_which_@be 18:9 33:15
%^_which_@change 5:-20 10:12 13:30 18:-25 29:74 33:-10
%^_which_@cycle 5:46 19:11 20:-34 29:30
%^_which_@dates 6:42 14:71 18:-56 32:28 33:-39
%^_which_@exception 13:21
%^_which_@person 34:16
%^_which_@place 26:10
%^_which_@unit 19:2 20:22 33:8
%^_which_@updates 23:37
%^_which_@we 10:12 13:-8 34:58
%^_which_date 18:36 29:-1
%^_which_deadline 18:15
%^_which_freeze 18:16
%^_which_late 13:21
%^_which_of 9:14 12:32 14:-26 18:18 29:-25
%^_which_requests 13:21
%^_which_stage 5:1
%^_who 0:3 2:-39 3:33 5:-14 6:-12 7:-6 8:-33 9:42 12:-38 13:6 14:-10 15:-2 16:-46 17:-78 18:-10 20:-59 21:13 22:-39 23:22 24:-18 25:18 26:29 27:-58 28:-6 29:10 30:4 32:-11 33:-110 34:88
%^_who_<unknown> 3:26 9:7 19:31 25:23 29:10 34:-33
%^_who_@be 13:12 20:-5 26:6 29:23
%^_who_@can 34:19
%^_who_@month 15:9 21:2
%^_who_@toMove 34:22
%^_who_changed 34:49
%^_who_do 15:15
%^_who_gets 23:29 26:17 34:-11
%^_who_has 13:52 14:15 21:-16 25:-13 29:20 34:-8
%^_who_must 7:7 10:19 34:-17
%^_who_said 9:36 34:-1
%^_who_signs 21:11
%^_whom 34:62
%^_whom_do 34:24
%^_whom_should 34:4
%^_whose 7:23 34:27
%^_whose_<unknown> 7:31
%^_why 0:22 2:-25 7:-6 9:65 10:64 12:-14 15:26 30:28 33:-15
%^_why_@be 0:31 9:7 29:14 30:20
%^_why_did 15:17
%^_why_do 10:14
%^_why_does 6:7
%^_will 0:-17 2:50 20:19 21:10 23:8 24:-42 28:22 29:-35 30:29 33:18
%^_will_<deadline> 15:7 18:2
%^_will_@me 2:5
%^_will_a 28:19
%^_will_it 2:-8 20:38 29:2
%^_will_the 2:16
%^_will_there 0:-6 23:12 24:-3 33:38
%^_would 0:9 2:19 3:-11 7:-18 8:9 9:-28 16:11 21:44 22:-15 24:2 26:8 31:9 33:-8 34:-36
%^_would_@me 21:41
%^_would_a 0:9 2:26 23:22
%^_would_an 0:11
%^_would_it 2:-11 12:4 26:8
%^_would_you 4:1 7:-5 8:14 16:16 24:2 31:17
%^_write 29:56
%^_ya 6:43
%^_ya_<unknown> 6:43
%^_yes 25:16
%^_you 8:37 11:-59 23:7 25:49
%^_you_@be 25:22
%^_you_@can 8:3
%^_you_have 8:13
%^_your 34:24
%^_your_<unknown> 11:8
%__<?> 0:28 2:-20 3:24 5:7 12:-4 21:41
%__<deadline> 2:-26 6:64 9:38 16:47 21:-34 22:-4 24:45 27:2 28:-43 29:-16 33:15
%__<deadline>_<?> 6:40 10:3
%__<deadline>_<unknown> 1:-29 16:60 33:5
%__<deadline>_@be 6:44 10:-12
%__<deadline>_@exception 9:26
%__<deadline>__ 1:9
%__<number> 1:73 8:62 10:-18 25:-4
%__<number>_@month 1:40
%__<unknown> 2:25 5:-23 6:7 7:-28 8:-2 10:-10 11:-103 12:17 13:24 15:-15 16:15 17:-14 19:23 20:-58 22:20 24:22 28:-27 29:11 31:1 33:-7
%__<unknown>_<?> 2:-23 5:-7 12:44 29:25
%__<unknown>_<number> 9:22
%__<unknown>_<unknown> 2:26 5:5 11:-16 12:13 13:30 17:-4 18:20 19:-5 22:30 25:-42 29:-53
%__<unknown>_@be 12:44
%__<unknown>_@cycle 19:14
%__<unknown>__ 24:8 33:25
%__<version> 20:24
%__@be 28:18 33:11
%__@change 1:12 2:6 29:-22 30:29
%__@cycle 2:-46 4:10 5:74 6:6 10:-17 20:-4 27:2 29:-9
%__@cycle_<?> 2:-17 4:1 5:57
%__@cycle_<unknown> 19:22 20:-1 27:9
%__@dates 14:-2 26:4 31:3
%__@entry 33:2
%__@exception 7:7 8:-8 9:-38 13:-12 21:20 22:18 34:23
%__@exception_<?> 13:-3 34:22
%__@exception_for 22:4
%__@toAdd 18:12
%__@toAdd_complete 14:13
%__@unit 5:8 16:2
%__@updates 27:-8 30:8 31:36
%___ 0:38 2:-22 18:34 22:22 34:10
%__date 1:6 14:51 16:-33 18:-33 33:13
%__date_<unknown> 1:10 20:6
%__deadline 30:17
%__freeze 9:7 24:8 29:-25 33:9
%__freeze_<unknown> 1:7
%__freeze__ 24:10 33:4
%__next 18:31
%__of 30:14
%__of_@we 30:15
%__please 13:12 29:8 30:5
%__tag 16:23
%__the 18:18
%__what 6:25 20:11 29:-10
%__what__ 6:1
%a_<deadline> 0:106 1:94 12:-41 15:-53 16:-108 22:38 24:-72 27:-32 28:-103 29:19
%a_<deadline>_<?> 3:8 10:4 29:33
%a_<deadline>_@exception 10:-8 22:83
%a_<deadline>_a 1:30 24:-1
%a_<deadline>_for 1:10 20:13 29:10
%a_<deadline>_on 1:52
%a_<number> 1:-33 3:18 4:37 25:31 28:22
%a_<number>_@unit 1:-13 3:19 4:38 28:23
%a_<quoted> 1:19 10:2
%a_<quoted>_<quoted> 1:19
%a_<unknown> 1:31 2:11 5:-79 6:-9 8:-76 11:17 12:-58 13:-4 14:23 16:18 17:70 19:-57 20:-63 25:20 27:-46 28:-66 29:16 31:8 32:19 34:-32
%a_<unknown>_<?> 2:-4 11:38
%a_<unknown>_<unknown> 1:13 2:47 3:14
%a_<unknown>_@change 2:42
%a_<unknown>_@toStart 2:17
%a_<unknown>_@unit 4:6 32:22
%a_<unknown>_@weekday 25:5
%a_<unknown>_in 1:-21 29:34 31:34
%a_<unknown>_link 2:10 29:23
%a_<unknown>_on 24:9
%a_<unknown>_the 24:6
%a_<unknown>_with 29:13
%a_<version> 3:21 14:-16
%a_@change 0:-23 1:76 2:69 5:-20 6:-18 8:-47 9:-8 10:77 11:-82 12:-3 13:-55 14:9 15:-38 16:-34 17:2 21:17 22:-36 24:-18 32:-29 33:35
%a_@change_<?> 2:-22 10:7 33:10
%a_@change_<unknown> 17:6
%a_@change_@change 2:16 17:12 34:8
%a_@change_@entry 1:25
%a_@change_@exception 22:7
%a_@change_@me 29:14
%a_@change_@toMove 10:31 21:24 22:-18
%a_@change_@unit 1:34
%a_@change_for 1:-18 2:18 29:22
%a_@change_in 2:40 21:-14
%a_@change_shush 1:2
%a_@change_sprint 1:11
%a_@change_to 2:25
%a_@cycle 0:1 2:-31 3:51 5:-96 10:41 11:2 14:-42 25:11
%a_@cycle_<unknown> 3:11 5:-6 10:7
%a_@cycle_for 4:4
%a_@exception 2:-11 11:-1 21:52 22:51
%a_@exception_for 2:-2 21:4 22:32
%a_@person 34:39
%a_@person_for 11:-6 34:36
%a_@place 11:84 26:-44
%a_@schedule 1:-3 4:13 26:62 33:14
%a_@schedule_for 4:15
%a_@toAdd 1:-37 3:17 4:68 14:-2 24:40
%a_@toAdd_for 3:19 4:59
%a_@toMove 2:45 21:8
%a_@toRemind 1:-22 21:4 23:5 24:62 27:28 33:-49
%a_@toRemind_when 24:29 33:-38
%a_@toStart 0:-2 2:33 3:26 10:34 11:36 12:-11 21:12 22:-24 29:42 33:-9
%a_@toStart_<unknown> 2:16
%a_@toStart_@change 2:13 10:2 21:26
%a_@toStart_@cycle 3:41 11:11 17:-27
%a_@toStart_@we 17:3
%a_@toStart_date 1:5
%a_@toStart_deadline 11:26
%a_@unit 2:-49 5:-2 10:-32 15:47 16:76 19:9 20:-16 22:42 24:28 27:-1 28:33 30:15 32:-67 33:-129
%a_@unit_<?> 15:22 30:21
%a_@unit_ago 19:28
%a_@unit_ahead 24:14
%a_@unit_away 24:17 33:-15
%a_@unit_before 1:19
%a_@unit_in 24:12
%a_@unit_later 15:29
%a_@updates 1:-8 11:50 23:26 24:41
%a_@updates_for 23:6 24:14
%a_@weekday 20:35 33:69
%a_@weekday_or 33:16
%a__ 2:-5 5:36 27:25
%a_beta 0:67 29:-2
%a_bit 15:12
%a_button 2:9
%a_candidate 5:15 10:11
%a_customers 6:9 7:-18 12:4 13:9 18:4 19:4 24:-6 27:2 28:3 29:-8
%a_customers_<deadline> 19:34 33:19
%a_customers_<unknown> 5:22 12:11 25:-58 27:14 29:-57 31:11 32:12
%a_customers_@be 2:30 9:34 10:11
%a_customers_@me 17:17
%a_customers_how 28:5
%a_customers_what 5:-13 13:27 17:-16 18:65
%a_customers_when 20:9
%a_customers_who 34:23
%a_date 11:44 15:13 29:-42 33:19 34:-26
%a_date_for 1:16 33:21
%a_deadline 11:29 15:22 29:-10 32:48
%a_deadline_for 0:24
%a_decision 13:34
%a_dev 10:10
%a_dev_@change 10:10
%a_first 17:3
%a_freeze 2:-49 10:-27 11:39 12:76 13:-6 17:-19 21:19 22:26 23:1 29:-38
%a_freeze_@exception 11:58
%a_freeze_break 21:47 22:23
%a_freeze_on 12:22
%a_fresh 4:19
%a_go 1:33 12:11
%a_go_<unknown> 1:34
%a_heads 24:37
%a_heads_up 24:37
%a_help 2:19
%a_human 34:39
%a_joke 2:-13 25:52
%a_last 1:10
%a_late 34:30
%a_late_@change 34:30
%a_list 13:13 14:31
%a_list_of 14:32
%a_look 7:17
%a_lot 25:21
%a_milestone 1:11 5:8
%a_newbie 17:11
%a_no 8:42
%a_no_for 8:1
%a_no_from 8:7
%a_page 14:32
%a_pass 22:10
%a_picture 14:1
%a_problem 2:17
%a_request 7:31 11:8 22:30 29:-31
%a_security 8:4
%a_security_@change 8:4
%a_separate 0:20
%a_separate_deadline 0:13
%a_warning 24:10
%a_what 5:24 10:-12 33:6
%a_who 34:53
%a_yes 8:2 9:12
%about_<deadline> 10:13 18:-35 23:33 27:8 28:-34 33:30 34:1
%about_<deadline>_on 24:17
%about_<request> 7:19 9:43 11:-2
%about_<unknown> 10:37 29:43 33:-2
%about_@change 2:59 24:-2 27:32 31:15
%about_@dates 10:14
%about_@you 11:34
%about_every 27:14
%about_the 10:-38 24:3 25:13 29:-48 33:39
%about_the_<deadline> 10:-34 33:58
%accepting_@change 2:-19 12:44
%active_<?> 12:19
%affected_by 10:30
%after_<deadline> 1:51 2:45 5:25 6:50 12:-18 13:-7 15:-26 16:-21 18:51 22:22 24:-22 28:-29 29:-12 33:-47
%after_<deadline>_<?> 5:49 18:13 33:-76
%after_<deadline>_or 6:10
%after_<deadline>_please 18:12
%after_<number> 31:6
%after_@change 25:25
%after_all 21:32 22:-23
%after_freeze 13:5
%after_that 18:18
%after_the 6:-9 10:-10 13:35 20:27 22:55 31:8
%after_the_<deadline> 2:16 10:-44 18:8
%after_the_<number> 33:10
%after_the_<unknown> 20:13 31:15
%after_the_freeze 13:40 22:42
%after_this 3:7 19:-5 33:8
%again_<?> 12:-15 29:29
%ago_@be 28:45
%ahead_of 1:30 10:7 16:-33 18:17 24:44 28:1 33:-17
%ahead_of_<deadline> 1:12 16:-9 24:19 28:13
%ahead_of_@we 18:21
%ahead_of_the 10:6
%alarm_for 24:9 29:16
%all_<?> 2:18 15:1 21:-24
%all_<deadline> 8:31 13:16
%all_<deadline>_@exception 8:30
%all_<unknown> 13:9 25:12 29:-26
%all_@be 25:15
%all_@dates 14:30 26:16 27:23 31:-23
%all_@exception 13:24
%all_@toStart 13:-38 29:44
%all__ 13:14
%all_gates 14:6
%all_of 14:76 18:-20
%all_of_it 14:33
%all_of_them 14:19
%all_the 14:60 33:-8
%all_the_@dates 14:35
%all_this 17:21
%allowed_in 13:48
%allowed_this 17:10
%allowed_to 2:19 15:33
%allowed_to_@toMove 15:50
%allowed_to_do 2:5
%already_<?> 12:19
%already_<unknown> 5:-30 6:-2 9:11 12:53
%already_<unknown>_<?> 5:-1 6:-6 9:11 12:42
%already_behind 6:16
%already_created 3:12
%already_in 12:13
%already_or 5:6 6:1
%already_over 6:25
%also_in 19:26
%also_need 1:27
%also_need_a 1:22
%an_<deadline> 0:86 1:39 2:-87 9:-18 11:38 13:-55 15:-12 16:-25 18:-20 21:29 22:16 28:-23 33:29
%an_<deadline>_<?> 10:-1 21:18
%an_<deadline>_@be 0:8
%an_<deadline>_for 22:18
%an_<unknown> 2:57 3:1 10:-17 11:-51 17:14 25:4 26:12 33:-1
%an_<unknown>_<?> 5:3 11:-33 29:17
%an_<unknown>_<unknown> 2:12
%an_<unknown>_@change 25:26
%an_@exception 7:-35 8:-95 9:-89 10:20 11:44 13:12 21:49 22:59 29:-45 34:-7
%an_@exception_<?> 2:-57 11:49
%an_@exception_<unknown> 21:28
%an_@exception_@be 13:-5 21:45 27:3
%an_@exception_for 2:27 13:23 22:14 34:-5
%an_@exception_if 21:35 22:-25
%an_@exception_request 22:41
%an_@exception_to 22:40
%an_@schedule 13:17 14:8
%an_@schedule_of 13:19
%an_@toRemind 24:9
%an_@unit 24:16
%an_@unit_before 24:17
%an_alarm 24:5 29:16
%an_alarm_for 29:16
%an_error 2:19
%an_error_@toRemind 2:7
%an_ics 26:57
%an_rc 20:32 33:-6
%and_<deadline> 1:37 6:-12 10:-23 16:6 24:-8 27:44 28:3 33:55
%and_<deadline>_<?> 18:-33 33:49
%and_<number> 8:20 18:13
%and_<unknown> 6:23 14:34 18:17 25:4 33:-51
%and_<unknown>_<?> 6:15
%and_@cycle 14:9 28:-6
%and_@dates 32:18
%and_@me 25:29
%and_@toMove 16:16
%and_a 25:-35 29:50
%and_after 18:19
%and_after_<deadline> 18:19
%and_by 15:35 19:-7 33:-15
%and_final 33:10
%and_for 9:24
%and_gone 6:1
%and_have 17:17
%and_how 11:1
%and_the 8:4 18:-10 33:90
%and_the_<deadline> 33:17
%and_the_<number> 32:4
%and_the_<unknown> 18:-17 29:-11 33:58
%and_then 6:-6 18:55
%and_then_<?> 6:-6 18:40
%and_want 17:10
%and_want_to 17:7
%and_what 12:21 17:17
%and_what_@be 5:21 10:-19 12:22
%and_what_@can 5:-9 17:28
%and_when 14:61 20:24 28:-12 29:-28 33:-21
%and_which 5:2 14:9
%and_who 26:8 34:10
%another_@we 2:28
%any_<unknown> 9:21 15:14 17:53 25:-6
%any_<unknown>_on 9:27
%any_@dates 32:24
%any_@exception 9:-17 13:64 21:-3
%any_@exception_that 13:38
%any_block 2:-3 12:32
%any_block_on 2:-3 12:32
%any_decision 9:68 13:-14
%any_decision_on 9:62 13:-12
%any_freeze 18:36 32:38
%any_idea 29:10
%any_longer 12:13 31:29
%any_more 8:25 23:-13 31:10
%any_way 0:13 2:30 12:-27 14:-13 21:45 26:5
%any_way_to 0:17 14:-11 21:7 26:7
%anyone_<?> 15:-20 34:10
%anyone_<unknown> 15:20 25:14
%anything_@cycle 32:27
%anything_@me 5:4 13:32
%anything_@today 32:5
%anything_about 27:13
%anything_about_@change 27:22
%anything_due 32:5
%anything_on 32:9
%anything_on_the 32:5
%anything_this 32:34
%apply_for 21:4 22:23
%apply_for_a 21:12
%apply_to 2:14 10:19 12:3 34:-17
%apply_to_@change 2:27
%approval_of 7:2
%approval_of_<request> 7:2
%approved_<?> 9:32
%approved_<request> 7:1 8:-6 25:13
%approved_or 7:-32 8:-12 9:70
%approved_or_not 7:-28 8:-9 9:65
%approving_<request> 9:-9 25:14
%as_<deadline> 16:9
%as_<deadline>_<?> 33:38
%as_@person 17:12 27:-5 29:18
%as_a 10:6 14:50 17:32 26:-5
%as_a_<unknown> 14:19
%as_a_@change 10:1
%as_a_@toStart 17:20
%as_done 8:9
%as_far 18:4
%as_far_as 18:4
%as_it 15:53 33:-6
%as_it_@be 15:55 33:-4
%as_of 12:35
%as_of_@today 12:27
%as_the 6:-13 10:2 20:2 27:24
%as_this 0:11
%as_this_one 0:11
%as_to 29:10
%as_well 12:15 21:7 27:15
%as_well_<?> 21:7
%ask_<?> 11:26
%ask_about 34:34
%ask_about_<deadline> 34:25
%ask_for 8:4 11:23 13:10 21:30
%ask_for_<deadline> 21:5
%ask_for_@exception 21:16
%ask_for_a 11:29 21:-44
%ask_for_an 13:9 21:24 22:-11
%ask_the 22:6
%ask_to 15:5 22:17 34:-17
%ask_when 34:11
%ask_you 7:1 31:8
%ask_you_to 7:2 31:9
%asked_before 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
%asked_for 9:36 13:63 22:-39 34:-27
%asked_for_a 21:39 22:-28
%asked_you 23:11
%asking_@me 0:11 33:32
%asking_but 8:-9 12:6 17:6 19:2 21:-26 24:5 29:8 32:4
%asking_but_<deadline> 6:15 16:-5 32:8 33:27
%asking_but_<unknown> 10:22 25:-14 29:6 33:10
%asking_but_@be 12:37 33:-10
%asking_but_@can 2:8 14:2
%asking_but_@toAdd 1:1
%asking_but_@toRule 8:9
%asking_but_@we 2:2
%asking_but_what 29:3
%asking_but_when 29:29
%asking_but_who 29:2
%asking_for 21:46 22:34 29:-17 33:13 34:-4
%asking_for_a 22:29
%asking_for_an 21:25
%at_<?> 9:6
%at_<deadline> 10:91 18:-41
%at_<number> 1:11 24:55 25:-18 29:34 31:-1 32:-6
%at_<number>_<number> 16:1 24:30
%at_<number>_<unknown> 29:6
%at_<unknown> 2:-29 10:-30 12:10 15:21 25:14 33:45 34:-21
%at_<unknown>_<unknown> 33:1
%at_all 2:7 8:14 10:39 21:-27 25:-28 31:24 32:-1 33:-9
%at_all_<?> 2:18 15:1 21:-24
%at_least 2:38 12:-7 28:15 33:-21
%at_present 12:34
%at_some 23:4 26:9
%at_some_point 23:4 26:9
%at_the 2:15 4:9 5:1 9:-1 18:43 25:46 29:-9 31:-29 33:-21
%at_the_<unknown> 18:26 25:56 31:-15 33:-7
%at_the_@toStop 4:13
%at_the_moment 2:21 5:8 12:2 18:12
%at_this 8:12 10:-10 12:58 15:9 17:29 29:-43
%at_this_point 5:29 10:-1 12:25 15:10
%at_this_stage 8:13
%at_what 10:-24 33:69
%at_what_time 33:34
%at_which 29:-6 33:12
%back_by 16:18
%back_from 5:16 25:9
%back_in 25:55
%back_in_<number> 25:40
%back_on 27:12
%back_to 16:11 24:23 25:-20
%because_the 22:15
%become_a 11:-2 17:11
%become_of 9:37
%before_<cycle> 19:61 20:-14
%before_<deadline> 1:25 3:2 6:-43 10:-70 12:-11 15:-6 18:44 23:54 24:57 27:-69 28:68 29:-45 33:-63 34:-29
%before_<deadline>_<?> 23:36 28:65 34:-6
%before_<deadline>_@be 3:6 19:7 28:-5
%before_<deadline>_@toRemind 24:1
%before_<unknown> 20:18
%before_@cycle 1:8
%before_@me 1:-11 2:-13 4:11 9:5 10:16 11:3 12:12 14:1 15:12 18:2 19:-10 20:-2 23:-25 24:-77 28:-23 29:4 34:2
%before_@me_forget 1:-8 2:-5 4:12 7:-16 9:1 10:21 11:3 12:3 14:5 16:5 19:-7 20:-2 23:-12 24:-58 25:3 28:-6 34:3
%before_@me_have 15:19
%before_@month 20:27
%before_@we 3:8 4:-5 6:-16 21:8 29:12 33:6
%before_@weekday 32:42
%before_@weekday_<?> 32:36
%before__ 24:21
%before_or 2:-21 5:39 6:-41 18:-39 20:13 33:70
%before_or_after 2:-21 5:39 6:-41 18:-39 20:13 33:70
%before_the 1:21 2:13 7:16 17:23 20:-39 24:29 28:42 29:-4 32:23
%before_the_<deadline> 24:40 28:41
%before_the_<number> 6:9
%before_the_<unknown> 1:-6 16:21
%before_the_@cycle 1:27 2:21 17:20 20:-47
%before_the_@weekday 32:32
%before_the_freeze 24:1
%before_this 6:16 19:74 33:-23
%before_this_one 19:43
%begins_on 33:18
%behind_<deadline> 10:37
%behind_@we 6:71
%beta_on 6:29
%between_<deadline> 1:26 2:3 5:8 16:1 19:30 28:-2 33:-5
%between_<deadline>_and 1:26 2:3 5:8 16:1 19:30 28:-2 33:-5
%between_now 28:44
%between_now_and 28:44
%big_@change 2:17
%big_@unit 20:30 33:-2
%bin_@toStart 17:14
%bit_of 22:4
%block_on 2:-3 12:32
%book_a 29:24
%book_the 20:21
%boss_@be 1:18 9:-2 10:9 11:10 14:9 16:5 24:1 25:-1 26:-8 27:16 29:-7 33:-10
%boss_@be_asking 1:18 9:-2 10:9 11:10 14:9 16:5 24:1 25:-1 26:-8 27:16 29:-7 33:-10
%bot_<?> 11:47
%both_<deadline> 33:10
%both_<deadline>_and 33:10
%break_for 22:23
%business_@unit 16:3
%busy_@unit 20:-14 25:27
%but_<deadline> 6:15 16:-5 32:8 33:27
%but_<unknown> 10:22 25:-14 29:5 33:10
%but_@be 12:37 33:-3
%but_@be_<deadline> 12:10
%but_@can 2:8 14:2
%but_@me 31:18
%but_@toAdd 1:1
%but_@toRule 8:15 27:-5 31:10
%but_@we 2:1 15:11
%but_do 15:16 17:10 33:-16
%but_do_not 15:16 17:10 33:-16
%but_only 8:44 22:-5
%but_only_until 8:32 22:-4
%but_when 29:20 33:5
%but_who 29:2
%button_@change 2:16
%by_<deadline> 10:35 21:21
%by_<deadline>_<?> 10:10
%by_<number> 29:12
%by_<number>_@unit 29:12
%by_<quoted> 10:8
%by_<unknown> 9:9 16:15 23:25 27:12 29:-13
%by_<unknown>_@unit 16:17
%by_@me 8:26
%by_@toRemind 26:15
%by_@weekday 22:9 32:14
%by_a 16:74 21:14 24:-20
%by_a_@unit 16:77 21:14 24:-20
%by_now 6:13 12:20
%by_now_<?> 12:23
%by_one 16:13
%by_one_@unit 16:14
%by_the 7:-15 10:24 11:12 13:16 16:-22 25:9 27:-10 28:-1 31:5 33:-13 34:-1
%by_the_<deadline> 10:51 34:-1
%by_the_way 7:-13 10:-2 11:12 13:9 16:-15 18:8 25:10 27:-9 31:6
%by_three 16:16
%by_three_@unit 16:1
%by_two 15:7
%by_two_@unit 15:7
%by_what 33:29
%by_what_date 33:11
%by_when 33:2
%by_which 33:18
%by_which_date 33:12
%by_whom 7:9 15:30 19:-10 33:-15
%call_for 21:1 33:24
%call_for_@change 33:4
%call_the 12:20
%called_<?> 19:8 32:-6
%called_<unknown> 4:26
%came_before 19:47 20:-3
%came_before_<cycle> 19:47 20:-3
%candidate_<?> 0:17 10:5 33:-6
%chances_of 21:13
%changed_after 10:25 13:16
%changed_the 34:37
%changed_the_<deadline> 34:10
%charge_of 34:38
%charge_of_@change 34:18
%check_the 24:1
%cherry_<unknown> 2:33 10:35 11:-14 25:-3 29:6
%cherry_<unknown>_to 2:26
%ci_<unknown> 28:18 29:16
%ci_@be 16:24
%ci_@be_down 16:25
%ci_@change 2:16
%closed_<?> 6:58
%closed_at 12:2
%closed_for 12:32
%closed_or 6:-7 12:29
%closest_date 18:6
%coffee_machine 29:33
%come_before 18:18 33:18
%come_out 19:20 33:21
%come_out_<?> 19:14
%come_under 10:48
%come_under_the 10:37
%comes__ 20:4
%coming_@unit 32:55
%coming_@unit_<?> 32:13
%coming_along 5:36
%coming_up 18:25
%command_for 11:8
%command_to 11:29 14:-15
%commands_<?> 11:20
%considered_a 10:10
%considered_a_@change 10:10
%contributors_<unknown> 17:40 29:-5
%count_@me 27:1 28:11
%count_@me_in 27:15
%couple_of 6:27
%couple_of_@unit 6:27
%current_@cycle 5:20
%current_phase 5:8
%customers_<deadline> 16:2 19:34 33:19
%customers_<unknown> 1:9 5:22 12:10 25:-60 27:9 29:-59 31:15 32:11
%customers_@be 2:28 5:-25 9:29 10:11
%customers_@me 17:17
%customers_for 29:22
%customers_how 28:5
%customers_what 5:-13 13:27 17:-16 18:65
%customers_what_@be 18:42
%customers_when 20:9
%customers_who 34:23
%cut_<?> 2:17 6:11
%cut_<deadline> 29:52 33:-18
%cut_the 20:38 29:-39 31:21
%cutoff_@be 6:7
%cutoff_for 1:9 21:17 22:-31 33:74
%cutoff_for_<deadline> 33:44
%cve_<number> 29:27
%cve_<number>_<number> 29:27
%cve_@change 22:3
%daily_@updates 27:24
%date_<?> 11:7 15:-37 18:22 20:3 33:-20 34:17
%date_<deadline> 33:14
%date_<unknown> 1:9 20:6
%date_<unknown>_<unknown> 20:11
%date_<unknown>_for 1:10
%date_@be 15:-14 16:12 20:40 28:13
%date_@be_it 28:15
%date_@be_the 19:3
%date_@can 33:21
%date_@change 26:18 27:59 33:-22
%date_@month 16:16
%date_@month_<number> 16:16
%date_@toMove 16:26
%date_as 15:22 33:-25
%date_as_it 15:25
%date_did 19:13
%date_does 33:8
%date_does_the 33:2
%date_for 6:30 16:35 29:64
%date_for_<deadline> 1:-37 16:49 29:47
%date_for_<unknown> 6:2
%date_for_@change 33:28
%date_for_the 1:9 20:3 29:39 33:-35
%date_in 0:23 19:22 33:-4
%date_in_<version> 19:43 33:-35
%date_in_the 0:24 1:1
%date_of 14:-19 18:-52 20:38 29:32 33:22
%date_of_<deadline> 6:-19 15:18 20:-15 29:41 33:31
%date_of_<version> 4:-15 19:3 20:14
%date_of_the 20:31
%date_on 33:36
%date_please 15:10 16:-19 18:14 20:17
%date_should 18:23
%date_to 0:2 29:16
%deadline_<?> 18:2 30:16
%deadline_<unknown> 1:29 18:12
%deadline_for 0:38 1:22 18:-21 28:16 29:6 33:13
%deadline_for_<deadline> 28:20
%deadline_for_<unknown> 1:18 33:32
%deadline_for_@change 0:16
%deadline_for_the 0:10 18:-14 29:27
%deadline_of 29:2
%deadline_please 33:15
%decided_<?> 9:7
%decided_on 16:7
%decision_on 7:18 8:13 9:7 13:-13
%decision_on_<request> 7:19 8:18 9:-54
%decision_on_the 9:70 13:-12
%definition_of 10:19
%delete_<deadline> 18:15
%delete_the 6:1 24:14 29:56
%despite_the 13:9 22:10
%dev_<unknown> 29:14
%dev_@change 10:10
%dev_or 5:42
%dev_to 27:29
%did_<deadline> 6:95 12:1 19:-16
%did_<deadline>_@toMove 6:43
%did_<deadline>_@toStart 12:30 19:-31 33:7
%did_<deadline>_already 6:27 12:-5
%did_<deadline>_take 6:13
%did_<request> 9:39
%did_<request>_get 9:6
%did_<unknown> 19:24
%did_<version> 19:106 20:-20
%did_<version>_come 19:25
%did_@me 2:20 6:1 9:4
%did_@me_miss 2:13 6:15
%did_@we 3:22 5:-48 6:9 7:-18 9:14 13:22 19:46 29:-15
%did_@we_<deadline> 19:40 33:-27
%did_@we_<unknown> 13:21 33:1
%did_@we_@toRule 7:-15 9:24 13:15 32:-6
%did_@we_have 32:33
%did_anyone 13:31 21:-9
%did_it 25:40
%did_not 8:9 22:3
%did_someone 7:2 12:5 30:4
%did_the 5:-12 9:35 12:35 19:10 23:5 29:24 33:-6 34:28
%did_the_<deadline> 6:10
%did_the_<unknown> 9:4 19:22
%did_the_@cycle 9:45
%did_the_last 19:-29 34:54
%did_they 5:1
%did_you 7:27 8:-9 25:-1 30:37
%difference_between 10:32
%do_<?> 5:-6 29:34
%do_<deadline> 10:28 28:14 33:4
%do_<unknown> 11:-43 21:1 23:32 28:38 29:-45 30:4 31:15 32:-7
%do_<unknown>_@change 2:3 11:-14 23:24
%do_<unknown>_get 20:3
%do_@change 2:44 21:-25 33:24
%do_@cycle 10:20
%do_@me 0:5 9:-62 10:-25 11:10 12:-14 13:-3 14:-46 15:5 17:20 18:22 20:-72 21:10 22:-29 23:-47 25:-114 29:32 30:23 33:-41 34:88
%do_@me_<unknown> 11:-28 29:68 34:11
%do_@me_@toAdd 0:28 29:-8
%do_@me_@toMove 15:25
%do_@me_@toRemind 5:20
%do_@me_@toStart 17:46 33:-10
%do_@me_ask 11:24 15:22 21:-21
%do_@me_do 18:-2 21:23
%do_@me_get 17:15 21:1 23:-19
%do_@me_have 2:39 10:13 18:58
%do_@me_miss 30:24 32:16
%do_@me_need 3:12 11:-24 17:9 34:10
%do_@me_still 2:-10 28:16
%do_@me_use 11:50
%do_@toStart 2:-17 12:16
%do_@toStart_@change 2:-17 12:16
%do_@updates 23:16 31:-16
%do_@we 0:-10 2:-77 3:-10 5:-3 9:2 14:55 17:-12 18:-14 19:-54 20:36 25:-35 26:-16 28:35 29:50 33:17
%do_@we_<unknown> 20:54 29:-31
%do_@we_@toMove 15:25 20:20 29:-26
%do_@we_@toStop 33:18
%do_@we_cut 20:28 29:19 33:-19
%do_@we_get 20:-46 29:48
%do_@we_go 20:19
%do_@we_have 0:-64 3:-33 5:15 12:27 13:17 14:61 18:-48 20:-36 29:44 32:17 33:11
%do_@we_hit 20:-43 28:60
%do_@we_know 7:-19 9:27 33:19
%do_@we_need 0:12
%do_@we_ship 20:23
%do_@we_still 6:11
%do_@we_support 29:23
%do_@we_want 0:14 2:-8 7:30
%do_before 17:19
%do_for 11:21
%do_not 0:44 2:-52 3:46 6:-2 7:15 9:-17 12:-29 14:-17 15:66 16:-50 21:7 22:-36 23:12 24:5 26:5 29:-78 30:54 31:7 33:-90
%do_not_@toAdd 0:57 3:27
%do_not_@toMove 15:34 16:-11
%do_not_@toPost 31:55
%do_not_@toRemind 24:-40 31:57
%do_not_@toRule 7:61 8:-47
%do_not_@toStart 3:35
%do_not_@toStop 30:69 31:-65
%do_not_know 7:2
%do_not_let 24:59
%do_not_need 8:22 30:-12 31:17
%do_not_understand 10:19 11:6
%do_not_unsubscribe 30:41 31:-19
%do_now 18:-11 21:22
%do_that 2:11 11:12
%do_that_<?> 11:13
%do_the 4:8 16:22
%do_they 10:14 11:17
%do_you 0:10 2:8 3:34 10:1 14:-35 20:18 26:53 30:-69
%do_you_<unknown> 9:14 11:-32 23:3 25:11
%do_you_@toPost 11:-40 26:58
%do_you_@toRemind 11:7
%do_you_have 3:48 20:2
%do_you_know 10:27 11:3
%do_you_think 7:34
%do_you_understand 11:39
%doable_<?> 2:38
%does_<deadline> 2:-31 6:-13 10:84 18:-5 19:-3 28:12 29:9 33:48
%does_<deadline>_<unknown> 33:16
%does_<deadline>_@toStart 29:22
%does_<deadline>_@toStop 2:21 10:-9
%does_<deadline>_apply 2:-9 10:50
%does_<deadline>_come 33:33
%does_<deadline>_cover 10:12
%does_<deadline>_fall 33:6
%does_<deadline>_forbid 10:4
%does_<quoted> 10:12 20:15 29:-31
%does_<quoted>_mean 10:6
%does_<request> 7:9 9:80 29:-24 34:-17
%does_<request>_have 9:50 29:-9
%does_<unknown> 10:-37 29:55
%does_@exception 9:7
%does_@exception_<number> 9:7
%does_@me 6:13 13:14
%does_a 2:7 34:11
%does_a_<deadline> 21:2
%does_a_@cycle 34:15
%does_anything 18:28
%does_it 2:34 20:59 29:2
%does_not 8:2 29:30 31:13
%does_one 7:1 11:57 29:-18
%does_that 11:5 29:-4
%does_the 2:30 3:23 5:12 14:14 19:-18 20:14 29:9 33:-16 34:-8
%does_the_<deadline> 10:43 28:-4 29:67 33:-9
%does_the_<unknown> 33:11
%does_the_@cycle 20:60
%does_the_freeze 2:60 10:9 28:-22 29:-66
%does_this 10:-23 14:29 19:8 29:8
%does_this_@cycle 14:31
%done_<?> 6:4
%done_and 18:14
%done_and_<unknown> 6:29
%done_by 22:14
%done_by_@weekday 22:14
%done_right 6:4
%done_with 12:21 18:28
%down_<?> 29:28
%down_<request> 9:9
%down_for 33:37
%down_for_<deadline> 33:27
%down_the 8:30 9:4
%down_the_<unknown> 9:8
%download_it 20:21
%download_the 29:5
%due_<?> 6:-16 33:32
%due_before 18:27 32:6
%due_by 32:22
%due_by_@weekday 32:16
%due_to 16:1
%during_<deadline> 2:84 10:-6
%during_the 2:11
%during_the_freeze 2:12
%during_this 2:-2 31:19
%earlier_<?> 18:4
%earlier_<deadline> 10:-2 18:22
%earlier_<deadline>_or 10:-2 18:23
%enough_for 2:17 7:16 33:-1
%enter_a 1:32
%entered_the 5:15
%error_@toRemind 2:28
%every_@weekday 24:82 32:-29
%every_@weekday_@toRemind 24:2
%every_@weekday_about 24:23
%every_date 14:60 20:-16
%every_deadline 14:10
%every_freeze 27:26 31:-20
%every_milestone 14:32
%everything_@be 12:13
%everything_about 10:19
%everything_from 14:40 31:-8
%everything_that 8:24
%everything_that_@be 8:25
%example_of 11:9
%excuse_@me 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
%excuse_@me_<deadline> 16:4
%excuse_@me_<unknown> 11:-7 17:12 18:25 28:16
%excuse_@me_@be 5:15 9:-5 12:8
%excuse_@me_@can 0:8 2:5
%excuse_@me_@me 21:5
%excuse_@me_@toAdd 1:32
%excuse_@me_@toRemind 5:3
%excuse_@me_how 15:31 33:7
%excuse_@me_what 2:10 10:4 33:-26
%excuse_@me_when 20:15
%excuse_@me_which 34:13
%excuse_@me_who 30:23 34:-3
%exempt_from 10:42
%expected_of 17:44
%expected_of_@me 17:41
%explain_<deadline> 10:32
%explain_<deadline>_to 10:10
%explain_how 11:5
%explain_the 11:3
%extended_<?> 33:21
%extra_@unit 16:28 22:8
%extra_@unit_for 22:25
%fall_in 32:1
%fall_into 32:18
%fall_under 10:27
%far_<unknown> 6:24 13:18
%far_@be 5:43
%far_as 18:4
%far_off 28:56
%far_off_@be 28:30
%few_@unit 32:19
%file_<?> 11:-9 13:18 29:19
%file_<deadline> 21:21 34:-16
%file_an 21:-8 29:21
%file_an_<deadline> 22:14
%file_an_@exception 11:40
%file_it 21:23 22:11
%filed_a 9:10
%fill_in 18:31 21:22 29:-21
%final_<?> 6:13 20:-6 33:15
%final_date 4:22
%find_@me 17:5
%find_the 7:8 29:1
%fine_with 8:2
%finish_@me 28:20
%finish_@me_@change 28:20
%finish_the 22:5 24:10
%finished_by 10:8
%first_<?> 18:72 33:-33
%first_<deadline>_or 18:9
%first_@change 2:-2 17:47 25:28 29:-12
%first_@change_ever 17:18
%first_@unit 1:-13 4:23 17:70 25:-27 29:16
%first_@unit_of 29:21
%first_time 17:13
%follow_<deadline> 26:2 27:55
%follow_all 14:-12 27:45
%follow_the 26:20
%follow_the_@cycle 26:21
%follow_up 24:47 27:-17
%following_@cycle 3:24 4:22 20:-11
%following_deadline 18:9
%for_<?> 10:42 20:17
%for_<cycle> 14:36 34:17
%for_<cycle>_<?> 34:11
%for_<deadline> 1:-121 6:-1 10:-65 11:-54 12:-19 13:25 15:-56 16:50 18:-93 19:-91 21:37 22:-98 23:35 24:51 28:55 29:12 33:29 34:21
%for_<deadline>_<?> 2:14 29:49 33:-31
%for_<deadline>_<number> 16:10
%for_<deadline>_<unknown> 33:19
%for_<deadline>_@be 16:5
%for_<deadline>_@change 27:3
%for_<deadline>_@updates 27:12
%for_<deadline>_and 33:35
%for_<deadline>_please 24:33 28:22
%for_<link> 9:13 21:-25 22:77
%for_<number> 1:5 5:13 31:36
%for_<number>_@month 1:16
%for_<number>_@unit 5:14 31:42
%for_<request> 8:72 9:-39 22:72 25:-64
%for_<request>_please 8:-7 22:48
%for_<unknown> 1:64 2:-87 5:6 8:10 9:18 10:-23 11:22 12:-15 13:-57 14:-11 16:-56 17:-48 18:-38 20:10 21:-96 22:26 25:18 26:39 29:27 31:-8
%for_<unknown>_<?> 9:21 18:-3 26:8 29:7
%for_<unknown>_<unknown> 29:9
%for_<unknown>_@change 1:4 5:22 12:-5 29:-19 33:33
%for_<unknown>_@schedule 14:-6 26:41
%for_<unknown>_on 22:20
%for_<version> 2:11 4:104 14:19 20:40 29:-46 33:-36
%for_<version>_<number> 4:10
%for_<version>_@be 2:20
%for_<version>_please 14:8
%for_@change 0:3 5:15 8:8 9:-30 11:-13 12:4 20:-21 21:9 25:-13 26:9 27:-32 28:20 29:-29 33:61 34:7
%for_@change_<number> 22:49
%for_@change_@change 2:8 17:-2 21:5 28:15
%for_@change_or 10:28
%for_@cycle 1:13 4:18 27:12
%for_@cycle_<number> 4:31
%for_@dates 27:15
%for_@exception 13:4 21:44 34:-37
%for_@exception_<?> 13:1
%for_@me 1:-25 3:13 4:-24 7:-40 8:-46 10:34 11:-3 13:23 19:31 23:-12 24:-39 25:14 27:11 31:16 34:-10
%for_@me_<?> 10:17
%for_@me_<unknown> 2:-4 3:21
%for_@me_@change 2:18 29:10 33:-2
%for_@month 24:29 32:19
%for_@month_<number> 24:29
%for_@toMove 22:52
%for_@toMove_<number> 22:49
%for_@toStart 2:-63 6:34 17:33 29:-49 33:58
%for_@toStart_@change 2:-18 6:33 29:-9 33:23
%for_@today 31:39
%for_@we 1:17 22:45 32:31
%for_@we_<?> 32:22
%for_@we_<unknown> 1:7
%for_@we_@change 22:21
%for_@weekday 1:11 14:-1 29:45 32:7
%for__ 1:7 2:28 21:-3 22:30 34:19
%for___<unknown> 1:2
%for___@change 2:7
%for_a 2:46 3:47 9:-35 11:1 21:36 22:6 29:-62 32:-11
%for_a_<deadline> 3:9
%for_a_<number> 21:2
%for_a_@change 2:49 21:-24
%for_a_@cycle 0:11
%for_a_@exception 21:8 22:21
%for_a_@toMove 21:11
%for_a_@toStart 3:25 21:26
%for_a_@unit 22:35
%for_a_decision 13:21
%for_a_freeze 11:29
%for_adding 0:-8 25:15
%for_an 10:-32 13:77 21:41 22:-7
%for_an_<deadline> 10:-16 11:37
%for_an_@exception 11:-30 13:76 21:37 22:-23
%for_another 0:25
%for_asking 8:-10 12:6 17:6 19:2 22:-21 24:4 29:8 32:4
%for_asking_but 8:-9 12:6 17:6 19:2 21:-26 24:5 29:8 32:4
%for_freeze 27:3
%for_freeze_@updates 27:3
%for_good 6:39
%for_it 2:2 22:8 33:29
%for_lunch 29:58 32:-16
%for_membership 33:6
%for_moving 11:31 25:1
%for_next 32:10
%for_one 0:8 2:15
%for_one_more 2:29
%for_someone 25:11
%for_the 0:4 1:31 2:-24 3:-24 5:4 7:25 8:9 9:31 10:-5 12:1 13:17 16:-12 17:-19 18:-8 20:17 21:-18 22:40 23:-18 24:-43 25:14 27:-1 28:10 29:14 30:-9 31:-45 32:1 34:16
%for_the_<deadline> 2:-25 6:30 10:-1 29:10 33:4
%for_the_<number> 1:50
%for_the_<unknown> 8:44 9:12 13:23 14:46 16:-21 22:19 25:-30 28:12 29:-25 33:53 34:-6
%for_the_@change 2:-52 5:-25 10:18 17:-25 22:66 28:15 32:32 33:-14
%for_the_@cycle 1:-3 3:1 5:18 6:-2 13:10 14:-62 20:6 29:23
%for_the_@exception 13:-15 25:29
%for_the_@schedule 26:21
%for_the_@toStart 2:28 8:11 20:3 33:-28 34:6
%for_the_@unit 32:46
%for_the_@updates 0:2 5:1 7:9 9:3 11:5 12:4 13:10 14:4 15:7 16:1 17:14 18:3 19:4 21:6 22:-10 24:-2 25:2 26:-7 29:-1 30:-7 31:-41 32:-2
%for_the_coming 18:-14 20:30 32:2
%for_the_next 3:-46 5:14 7:23 12:28
%for_the_old 1:11 29:-6
%for_the_rest 31:9
%for_the_upgrade 22:14
%for_this 1:-23 21:26 22:-4 29:47 30:2
%for_this_@cycle 2:2
%for_two 8:3
%for_two_@unit 8:3
%for_what 9:24
%for_your 25:4
%force_<?> 29:11
%forget_<deadline> 16:24 24:21
%forget_<unknown> 18:10 29:32
%forget_@be 5:-7 6:9 12:1
%forget_@me 31:28
%forget_@toStart 4:9
%forget_how 9:1 17:11
%forget_how_many 9:3
%forget_what 17:-3
%forget_what_@be 18:4
%forget_when 3:3 20:-3
%forget_who 34:10
%forward_<?> 15:17
%freeze_<?> 2:30 12:28 23:1 29:-18
%freeze_<unknown> 1:4 2:-2
%freeze_@be 12:3 23:7
%freeze_@exception 11:58 21:-1
%freeze_@today 29:3 34:14
%freeze_@unit 18:12
%freeze_@updates 24:-13 31:32
%freeze__ 29:2 33:3
%freeze___<unknown> 29:12 33:8
%freeze_apply 2:25 10:-33 12:22
%freeze_apply_to 2:29 10:-30 12:11
%freeze_block 2:19
%freeze_break 2:-5 9:51 10:-5 12:-18 21:41 22:46
%freeze_break_for 22:23
%freeze_breaks 13:33
%freeze_date 29:3
%freeze_for 10:5 29:17
%freeze_in 12:3 27:21 31:-23 32:17
%freeze_last 6:27 10:48 19:-13 28:-17 29:-18
%freeze_mean 10:22 12:-2
%freeze_of 1:1
%freeze_on 12:36 29:-20 33:60
%freeze_please 22:22
%freezing_in 25:35
%freezing_in_this 25:5
%from_<deadline> 10:24 19:35 28:-11 31:6
%from_<deadline>_to 19:37 28:-13
%from_<unknown> 2:35 5:3 25:18 29:7 31:-11
%from_<unknown>_to 14:4
%from_@me 8:47
%from_@today 32:-5
%from_@weekday 32:8
%from_@weekday_to 32:8
%from_last 9:23 29:23
%from_last_@unit 9:23 29:23
%from_merging 2:9
%from_now 14:42 27:54
%from_now_on 27:47 31:17
%from_now_until 14:26
%from_the 1:12 10:19 14:-20 25:9 27:-73 30:26 31:34 33:-7
%from_the_<unknown> 8:-4 13:3 25:24 29:2
%from_the_@updates 31:28
%from_the_freeze 10:5 12:-1
%from_the_list 30:25
%from_which 33:21
%from_which_@unit 33:21
%from_you 11:1
%frozen_@be 25:16
%frozen_at 12:8
%frozen_or 12:18
%frozen_yet 12:23
%full_@schedule 14:60
%full_list 18:36
%ga_<?> 10:6 20:9
%ga_@unit 20:16
%ga_date 16:6 20:11
%gate_<unknown> 27:3 29:3
%gate_closed 12:15
%gate_shut 12:28
%get_<unknown> 20:-48 25:23 26:8 33:3
%get_<version> 4:21
%get_<version>_going 4:11
%get_@change 33:4
%get_@me 7:3 17:18 20:14 29:-25 33:24
%get_@me_<unknown> 2:-18 17:23 20:16 29:-16 33:25
%get__ 9:26 22:-9 30:15
%get_a 0:8 2:-13 17:-47 21:-17 24:40 26:26 29:44 33:-21
%get_a_@toRemind 24:10 33:-11
%get_an 11:-35 21:42 22:39
%get_an_@exception 11:-34 21:54 22:27
%get_in 8:10
%get_it 20:4 21:33
%get_the 2:-55 4:29 9:11 20:9 26:36 27:34
%get_the_<unknown> 4:23 29:-7
%get_the_@cycle 20:21
%get_the_@updates 26:43 27:5
%get_this 2:50 20:7
%get_through 2:17
%get_your 11:17
%gets_@me 8:40
%gets_tagged 33:25
%gets_the 26:5
%getting_an 21:23
%getting_started 17:19
%give_<deadline> 16:49
%give_<request> 8:46
%give_<request>_the 8:19
%give_<unknown> 15:6 24:18 27:13
%give_@me 5:32 11:20 13:13 14:10 16:-20 18:10 19:-4 25:-21 27:-81 28:17 31:-38 32:27 33:25
%give_@me_<unknown> 29:26 32:12
%give_@me_a 5:48 11:3 24:3 27:-9 29:-12 34:7
%give_@me_the 13:19 17:9 24:-32 28:19 32:1 33:59
%give_@we 16:32
%give_@we_a 24:7
%go_<?> 2:39 18:3
%go_<unknown> 1:39
%go_ahead 8:17
%go_by 6:33
%go_for 8:5
%go_in 2:45 7:6
%go_in_after 2:2
%go_live 19:3
%go_out 23:8
%go_through 9:5
%go_to 25:19
%go_until 28:9
%goes_out 6:-18 33:19
%going_on 5:26 12:10 32:2
%going_on_with 5:32
%going_to 0:-22 15:1 32:1 33:5
%going_to_@be 0:-16 33:27
%going_to_@toMove 15:15
%going_to_@toRule 9:9
%golive_date 20:24
%gone_<?> 6:17
%gone_by 6:32
%good_for 10:27 11:29 25:-34
%good_to 2:50 8:12
%got_<deadline> 13:8
%got_<unknown> 13:17
%got_@exception 13:18 34:-10
%got__ 9:9
%got_a 2:9 11:20 17:-15 25:30 29:-21
%got_a_<unknown> 11:22
%got_the 5:6
%got_to 5:6
%got_until 32:18
%granted_<?> 9:40
%granted_an 22:7
%granted_an_@exception 22:7
%granted_until 8:25
%granting_<request> 7:2
%green_light 8:41
%had_<deadline> 6:46
%had_a 0:13
%half_a 4:2
%half_a_@unit 4:2
%handles_@change 34:2
%happen_in 32:8
%happens_after 18:4
%happens_if 7:5
%happens_if_@me 7:5
%happens_on 10:56 20:-22 33:-6
%happy_@weekday 25:40 32:-10
%hard_freeze 12:9
%has_<deadline> 12:11 15:15 33:15
%has_<deadline>_@be 6:8 15:18
%has_<request> 9:19
%has_<request>_@be 9:19
%has_<unknown> 6:20 7:10 8:-3 13:28
%has_<unknown>_for 13:33
%has_@be 8:32 25:14
%has_@be_<unknown> 8:1
%has_a 20:15
%has_anybody 9:6
%has_anyone 3:1 6:-2 9:32 15:25
%has_anything 13:28
%has_asked 13:28
%has_it 12:28
%has_not 6:8
%has_passed 6:7
%has_the 5:37 9:28 10:5 12:42 13:-80 20:13 25:-34 29:4 33:-74
%has_the_<deadline> 6:16 10:23 12:1 33:-16
%has_the_@change 5:20 9:1
%has_the_@cycle 2:9 20:23
%has_the_freeze 12:22
%has_to_@be 7:1 9:-12
%have_<deadline> 6:-34 12:18 15:-28 16:78 28:-27 33:28
%have_<deadline>_on 16:19
%have_<unknown> 0:17 8:2 15:18 22:-21 29:19
%have_<unknown>_to 15:19
%have_@change 6:30
%have_@me 2:5 8:32 23:24 25:-27
%have_@we 5:53 6:53 15:-41 25:-5 30:10 32:33
%have_@we_entered 5:26
%have_@we_got 32:34
%have_@we_had 6:27
%have_a 1:21 22:14 24:18 25:35 28:17 33:-51
%have_a_@change 1:2 2:1
%have_a_@updates 24:29
%have_an 3:10 33:23
%have_an_<deadline> 33:24
%have_and 14:9
%have_for 20:4 33:-8
%have_got 5:3
%have_in 14:30
%have_left 28:-2 29:14
%have_more 28:2
%have_more_than 28:2
%have_never 17:29
%have_not 7:43 15:1
%have_not_made 7:31
%have_ready 18:14
%have_something 32:20
%have_the 2:-24 4:7 12:40 26:19 27:26 28:29 32:-1
%have_the_<unknown> 12:41
%have_they 12:9
%have_to 4:-22 10:3 16:-27 17:-7 18:71 20:35 21:48 25:43 26:-7 28:-13 29:-96 33:36
%have_to_<unknown> 25:15
%have_to_@be 18:32 33:16
%have_to_@subscribe 18:2
%have_to_@toMove 3:13 4:-8 15:19
%have_to_ask 21:13
%have_to_book 20:20
%have_to_do 10:25 18:-24
%have_to_wait 2:34
%have_until 22:33
%have_you 33:14
%have_you_got 33:14
%heads_up 24:40
%hear_about 27:46
%hear_about_<deadline> 27:36
%help_<unknown> 11:12
%help_@change 2:18
%help_@me 5:3 11:57 17:-42
%help_please 11:42
%help_with 17:25
%hit_<deadline> 10:41 19:7 33:-36
%hit_@me 24:24
%hit_the 28:31 29:-18
%hold_for 32:22
%hold_off 7:30 8:-19 21:4
%hold_off_on 7:31 8:-19 21:4
%hold_the 15:17 22:15
%how_<unknown> 5:29 10:63 11:-18 29:-33
%how_<unknown>_@be 5:28 9:6 10:65 28:-2 29:-47
%how_<unknown>_@me 17:1
%how_@be 3:1 5:31 9:48 11:-11 14:6 15:-11 17:-65 20:-34 25:70 28:-52 29:-71
%how_@be_<cycle> 5:32
%how_@be_<deadline> 33:10
%how_@be_it 5:-18 25:45
%how_@be_the 5:-4 9:27 14:53
%how_@can 0:-21 2:6 11:8 15:11 17:46 26:-3
%how_@can_@me 0:-21 2:7 7:4 11:5 15:14 17:41 30:-25
%how_@me 11:44 29:4 30:-23
%how_@me_@can 11:31 29:8 30:-23
%how_@toRule 28:32
%how_@toRule_@be 28:32
%how_do 11:44 15:15 17:16 21:-20 28:-63 29:28 30:6 34:10
%how_do_@me 0:23 11:30 15:17 21:-18 23:-39 26:12 28:-29 29:27 34:12
%how_do_@we 0:-11 11:16
%how_do_you 29:37
%how_does 11:31 17:44 19:6 29:-59
%how_does_one 7:2 11:26 29:-17
%how_does_this 19:11
%how_early 11:-11 21:21 23:12
%how_far 5:11 20:-7 23:33 28:53 29:-36
%how_far_@be 5:43
%how_far_off 28:35
%how_late 33:40
%how_long 3:3 5:-1 11:-25 17:-14 19:14 20:27 25:-11 28:67 29:15 33:-75
%how_long_@be 12:9 19:28 28:-12 29:2
%how_long_ago 28:45
%how_long_before 29:4
%how_long_does 10:13 19:-3 28:7 29:-4
%how_long_have 28:1
%how_long_until 20:17
%how_many 10:-33 11:-83 12:-11 13:50 14:19 17:-47 19:35 20:-2 24:-13 25:-57 28:28 29:75 33:-44
%how_many_<unknown> 5:-9 28:41 29:23
%how_many_@change 29:39
%how_many_@dates 14:7
%how_many_@exception 9:-3 13:-12 19:19 21:14
%how_many_@unit 19:41 23:4 24:-6 28:22 29:3
%how_many_more 28:15
%how_many_of 13:19
%how_many_rcs 14:3 19:20
%how_many_votes 9:11
%how_much 28:59 29:38
%how_much_<unknown> 29:22
%how_much_does 29:19
%how_much_longer 28:21
%how_much_time 28:32
%how_old 29:28
%how_old_@be 29:28
%how_soon 20:32 28:10 29:-12
%how_to 11:29 28:-13 29:33 30:38
%how_to_<unknown> 11:14
%how_to_use 11:4
%how_would 3:16 10:18 11:9 21:-18
%how_would_@me 11:40 21:-5
%how_would_a 3:19
%how_would_you 5:3 10:20
%how_you 11:42
%if_<deadline> 15:29
%if_@me 2:35 17:-17 20:-20 21:36 22:-15 29:-11 30:49 33:14
%if_@me_<unknown> 10:2
%if_@me_@toRule 7:5
%if_@me_merge 21:6
%if_@me_mute 30:10
%if_@we 0:33 3:4 7:60 9:-17 15:36 33:-31
%if_@we_@toRule 7:29
%if_it 2:38 33:8
%if_it_@be 2:3 33:10
%if_the 15:40 21:45 22:-50 23:14 31:-3
%if_the_<unknown> 21:26 22:-24
%if_this 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-17 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-4 25:-3 27:5 28:1 29:7 31:10 32:-1
%if_this_@be 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
%if_you 28:11 33:5
%if_you_would 14:8
%in_<?> 2:-12 7:18 21:7 29:7
%in_<deadline> 6:-36 12:101 27:50 33:-21
%in_<deadline>_<?> 12:46
%in_<number> 8:-22 25:39
%in_<request> 8:12
%in_<unknown> 0:1 1:-32 3:29 4:5 5:-4 8:10 9:-6 10:31 11:-32 12:-16 13:-1 16:-29 17:-32 18:3 19:46 20:-18 21:-4 22:-11 23:19 24:-2 25:-58 27:-11 28:-24 29:112 31:22 34:-30
%in_<unknown>_<?> 5:-3 9:20 14:-3 19:20
%in_<unknown>_<number> 1:-8 9:-34 29:44 32:10
%in_<unknown>_@change 23:16
%in_<unknown>_@unit 28:24 29:26
%in_<unknown>_of 0:26 8:2 29:-11 34:-4
%in_<unknown>_time 33:52
%in_<version> 19:103 28:-21 33:-18
%in_<version>_<?> 19:50 29:5 33:-33
%in_<version>_<unknown> 19:-11 33:52
%in_@be 5:13 10:-10 28:-3 32:37
%in_@be_<number> 10:-10 32:38
%in_@change 5:24 31:22
%in_@me 7:20 11:37 12:-15 19:-22 25:8 27:7 29:-29 33:60
%in_@me_<unknown> 12:-4 14:-24 25:15 26:26
%in_@me_notes 33:1
%in_@month 1:-12 2:-42 3:33 5:-28 6:-11 10:-14 20:50 32:27 33:66
%in_@month_<?> 32:12
%in_@month_or 6:-3 20:41 33:20
%in_@notify 11:21 26:1
%in_@place 25:17 27:26
%in_@toMove 16:-16 24:62
%in_@unit 28:70
%in_@we 30:3
%in__ 5:28
%in_a 1:73 2:23 10:13 24:-31 29:-52
%in_a_<unknown> 1:38 2:5 10:19
%in_a_@change 2:23
%in_after 13:19 22:41
%in_after_the 22:20
%in_an 21:17
%in_charge 34:62
%in_charge_of 34:38
%in_despite 13:10
%in_effect 12:56
%in_for 27:13 34:12
%in_force 12:82
%in_force_<?> 12:16
%in_freeze 12:27
%in_how 28:74
%in_how_many 28:61
%in_it 31:39
%in_late 2:-8 13:12 22:27
%in_next 32:32
%in_now 2:10
%in_on 6:4 27:31
%in_one 2:7 5:7 14:33
%in_one_<unknown> 5:9
%in_or 9:18
%in_order 14:26
%in_past 13:8 22:26
%in_past_the 22:27
%in_place 2:-12 12:53
%in_qa 24:7
%in_stone 15:7
%in_the 0:26 1:30 2:27 3:-54 5:-6 6:60 7:-52 11:-52 13:46 14:-140 17:21 18:7 19:27 20:-46 21:-6 26:-51 27:10 28:-20 29:18 31:-16 32:32 33:-39 34:-52
%in_the_<unknown> 6:11 10:18 12:16 21:-29 29:28
%in_the_@change 2:31 17:18 18:30 21:-18 29:-8
%in_the_@cycle 17:19 18:-14 20:-22 29:39 32:3
%in_the_@exception 9:-3 13:33
%in_the_@schedule 18:17
%in_the_@toAdd 0:22 1:39 14:-48 18:19
%in_the_last 6:15 15:6 19:10
%in_the_loop 27:10
%in_the_meeting 16:9
%in_the_morning 24:11
%in_the_next 18:-38 32:56
%in_the_office 25:9
%in_the_past 6:1
%in_the_previous 19:18
%in_the_queue 9:35 13:15
%in_this 5:-1 7:23 10:32 11:-18 14:-3 17:15 27:3 28:15 31:38 32:-1 33:-14
%in_this_@change 10:14
%in_this_@cycle 7:26 28:24
%in_this_@place 27:8 29:8 31:43 32:-4
%in_time 2:34 21:8 24:9 29:-6
%in_time_<?> 2:43
%in_two 33:23
%in_two_@unit 33:23
%in_what 5:24 11:20
%in_which 6:16 20:39 26:6 29:11
%in_which_@unit 20:39
%in_your 10:20
%informed_about 27:17
%instead_of 16:12 33:-4
%into_<cycle> 2:16
%into_<unknown> 29:29
%into_<unknown>_<?> 29:6
%into_force 6:-9 29:14
%into_the 1:25 11:28
%into_the_@toAdd 1:27
%into_this 2:6
%into_this_@cycle 2:6
%it_<?> 2:13 6:6 9:37 10:46 14:8 17:-14 18:-2
%it_<unknown> 11:2 12:-25 19:35 20:-31 33:20
%it_<unknown>_to 7:4
%it_@be 2:-25 6:-12 10:-18 15:55 16:41 17:6 22:65 25:52 28:-3 29:-86 33:-6
%it_@be_<link> 22:8
%it_@be_<unknown> 7:3 15:21 22:20
%it_@be_@me 17:42 25:-24
%it_@be_a 2:-9 21:40
%it_@be_freezing 25:24
%it_@be_not 25:25
%it_@be_out 20:32
%it_@be_possible 30:3
%it_@be_the 14:6 15:6 16:1
%it_@can 15:3
%it_@cycle 5:35 20:-4
%it_@me 7:8 18:4 31:9
%it_@me_forgot 18:4 31:9
%it_@toAdd 2:42 26:7
%it_@toAdd_it 2:14
%it_@toAdd_sense 26:8
%it_a 10:2 31:37
%it_after 6:1
%it_for 7:22 20:7 21:28 22:-5 29:-1
%it_for_@me 21:34
%it_freeze 5:-1 12:55 29:6
%it_go 2:17 8:-37 25:-6 29:47
%it_go_in 2:12
%it_granted 9:34
%it_has 8:13
%it_in 1:25 2:-6 5:-8 8:37 14:-12 21:17 25:-6 29:16
%it_in_<unknown> 29:28
%it_land 20:14
%it_off 31:24
%it_ok 17:15
%it_ok_to 2:4
%it_on 2:33 16:-2 24:13
%it_on_the 2:38
%it_out 31:15
%it_past 6:21
%it_possible 0:23 2:-23 3:24 30:12
%it_possible_to 0:23 2:-22 3:24 30:12
%it_ship 20:10
%it_still 20:28
%it_that 21:15
%it_the 5:1
%it_to 34:13
%it_too 2:43
%it_too_late 2:43
%it_until 31:13
%it_up 1:6 4:16
%it_worth 21:6
%it_would 0:16
%it_would_@be 0:16
%join_the 10:17 33:9
%joined_the 17:13
%just_<unknown> 2:-11 6:6 8:1 9:2 11:4 12:3 18:-13 20:11 27:8 34:14
%just_<unknown>_<deadline> 12:9 16:18
%just_<unknown>_<unknown> 11:47
%just_<unknown>_@be 28:17
%just_<unknown>_@can 29:29
%just_<unknown>_@me 9:3
%just_<unknown>_@toAdd 27:23
%just_<unknown>_do 31:8
%just_<unknown>_how 5:11 28:2
%just_<unknown>_the 17:38 18:-11
%just_<unknown>_what 32:18 33:-8
%just_<unknown>_when 14:1
%just_@toRemind 2:25
%just_joined 17:33
%just_joined_the 17:13
%just_the 10:3 14:59
%just_the_next 14:23
%keep_<deadline> 15:34 27:-19 31:7
%keep_<deadline>_where 15:34
%keep_@me 27:38 30:22
%keep_@we 27:18
%keep_asking 33:7
%keeps_asking 33:6
%kind_as 29:10
%kind_as_to 29:10
%kind_of 11:26
%kindly_@toAdd 29:7
%kindly_@toAdd_a 29:8
%know_<?> 17:37
%know_about 7:-25 9:23
%know_the 33:24
%know_when 20:10 27:15 33:25
%know_when_<deadline> 27:18
%know_when_the 20:26 33:1
%know_whenever 27:11
%know_whenever_a 27:6
%know_which 5:11
%last_<unknown> 19:-7 29:55
%last_@cycle 4:-24 6:-25 13:-20 14:-4 15:6 19:131 34:7
%last_@cycle_@toAdd 4:-11 19:31
%last_@toMove 15:-2 16:41
%last_@unit 6:30 9:30 15:19 16:-20 17:4 19:-39 21:22 22:-25 29:30
%last_@unit_<?> 9:17
%last_@unit_for 33:27
%last_@unit_to 33:36
%last_@weekday 6:54 19:-8
%last_call 33:24
%last_call_for 33:24
%last_date 16:19 19:-2 29:6
%last_time 6:-47 19:144 23:13 28:-33 33:-42 34:-3
%last_time_<?> 19:25
%late_<?> 2:18
%late_@change 2:-11 13:49 22:13 34:36
%late_@change_@be 2:-24 13:48
%late_for 2:56 6:36 10:-6 21:23 25:11 33:-19
%late_for_<deadline> 2:15 21:34 33:-9
%late_for__ 2:31
%late_for_the 6:55
%late_in 2:-19 17:10 33:33
%late_merge 22:13
%late_please 22:31
%late_to 2:24
%late_with 2:20
%later_than 16:8 19:28
%leave_it 7:58
%left_<deadline> 28:36
%left_before 28:30
%left_before_<deadline> 28:26
%left_for 2:7 28:31
%left_for_@change 28:9
%left_on 14:29 28:8
%left_on_the 14:29 28:8
%left_the 29:17 34:-11
%left_to 24:26
%left_to_<deadline> 24:31 28:-3
%less_<?> 5:-13 28:35
%less_than 28:20
%less_than_a 28:5
%let_<deadline> 16:26
%let_<request> 7:21 8:52
%let_<request>_in 7:24 8:24
%let_<unknown> 29:31
%let_@me 10:-5 13:6 14:13 22:19 24:26 27:48
%let_@me_know 27:16
%let_@me_see 14:15
%let_@we 4:39 7:18 21:13 22:-18 25:37 29:-31
%let_@we_@toStart 4:19
%let_@we_get 4:6
%let_@we_know 24:16
%let_@we_not 7:8 21:17 22:-22
%let_in 13:33 22:10
%let_in_late 13:12
%let_it 25:-24 29:51
%let_it_in 8:45
%let_the 24:29
%like_<unknown> 4:5 28:15
%like_a 17:8 26:9
%like_an 13:15 14:-1
%like_to 17:25 20:11 21:-13 22:12 27:23 30:-25
%like_to_@be 27:32
%like_to_@toMove 2:8
%like_to_ask 22:11
%like_to_know 20:24
%link_<?> 14:17
%link_<link> 22:24
%link_for 14:-35 26:62
%link_to 14:24 17:6 29:-2
%link_to_the 14:24 17:6 29:-2
%list_<?> 26:54 29:-8
%list_<deadline> 14:26
%list_<unknown> 11:6 29:6 31:-21
%list_@me 23:31 30:37 31:-46
%list__ 13:3
%list_all 13:-36 29:47
%list_every 14:25
%list_every_milestone 14:8
%list_everything 11:8
%list_for 27:22
%list_of 10:29 13:11 14:40 29:-12
%list_of_@dates 14:26
%list_the 14:-50 19:8 34:32
%live_@change 9:16
%locked_<?> 12:33
%locked_at 12:13
%log_@change 10:62
%long_@be 12:9 19:28 28:-12 29:2
%long_@be_<version> 19:22 28:-25
%long_ago 28:45
%long_ago_@be 28:45
%long_before 29:4
%long_does 10:13 19:-3 28:7 29:-4
%long_have 28:1
%long_until 20:17
%long_until_<deadline> 28:1
%long_until_the 28:-5 29:7
%longer_@be 33:31
%longer_until 28:16
%look_at 7:8
%look_like 3:7 14:38 19:13
%look_up 9:3 18:2 33:44
%look_up_the 18:3 33:13
%looked_at 9:55
%looking_for 5:15 29:5
%looking_for_the 5:15 29:5
%love_to 17:11 27:6
%love_to_help 17:4
%made_the 28:2
%made_up 7:31
%many_<unknown> 5:-9 28:41 29:23
%many_@change 29:38
%many_@change_@be 29:11
%many_@dates 10:10
%many_@exception 9:-3 13:-12 19:19 21:14
%many_@exception_@be 19:18
%many_@unit 19:41 23:4 24:-6 28:22 29:3
%many_@unit_before 19:5 23:13 28:-20
%many_@unit_between 19:11
%many_@unit_do 28:34
%many_@unit_of 29:8
%many_@unit_until 28:-22 29:33
%many_more 28:15
%many_of 13:19
%many_rcs 14:3 19:20
%many_rcs_did 19:8
%many_votes 9:11
%mark_<request> 8:8
%mark_@month 1:30
%mark_@month_<number> 1:30
%mark_it 8:21
%maybe_@we 30:15
%maybe_@we_should 30:15
%mean_by 10:27
%mean_by_<quoted> 10:7
%meaning_of 10:5 29:29
%meaning_of_<quoted> 10:37
%means_<quoted> 10:1
%meet_you 25:26
%meeting_<?> 29:19
%merge_@change 12:17 29:29 33:-27
%merge_@me 29:20
%merge_@me_@change 29:3
%merge_a 2:6
%merge_a_@change 2:4
%merge_it 2:22
%merge_window 10:28 29:-47 33:31
%merged_in 21:11
%merging_a 2:16
%milestone_<deadline> 1:16
%milestone_@be 5:-17 18:34
%minus_<number> 12:-3 24:24 25:14
%minus_what 10:-10 28:54
%miss_<deadline> 6:6 24:9
%miss_the 2:51
%miss_the_<deadline> 6:20
%missed_<deadline> 2:-12 21:59
%missed_the 2:10 18:-2 21:19 22:12
%missed_the_<deadline> 6:5 21:17
%missed_the_<unknown> 2:27
%moment_of 33:16
%more_<unknown> 21:10 25:-5 29:6
%more_@change 1:-2 6:17 8:-14 10:-3 16:-34 18:-12 20:8 22:-37 23:15 24:1 25:6 28:-4 29:23 33:3
%more_@change_<unknown> 1:-8 2:-32 14:29 17:24 31:19
%more_@change_@be 6:8 9:25 26:16
%more_@change_@can 11:-7 23:19
%more_@change_how 13:16
%more_@change_what 11:3 14:-10 29:34
%more_@change_when 12:8 20:1 29:-26 33:3
%more_@change_who 34:3
%more_@unit 16:51 22:43 24:-6 33:-7
%more_@unit_for 16:50 22:4 33:-1
%more_@updates 27:5
%more_for 22:51
%more_information 8:34
%more_than 28:46
%more_than_a 28:12
%more_time 15:7 22:41
%morning_of 24:76
%morning_of_<deadline> 24:24
%morning_of_the 24:43
%moved_<deadline> 6:29 15:-14 19:-1 34:41
%moved_the 15:35 34:-2
%moved_the_<deadline> 15:26 34:-2
%moved_to 5:23 15:-34 16:26
%moving_<deadline> 15:66 16:-6 25:6
%moving_<deadline>_to 15:4
%much_<unknown> 25:16 28:-3 29:1
%much_does 29:19
%much_longer 28:21
%much_time 28:32
%must_@be 1:2 3:13 16:10 28:-7 32:34
%must_@be_a 3:15 16:13
%must_@me 17:26
%must_not 18:14 24:2
%mute_<deadline> 31:11
%mute_@you 31:6
%mute_until 31:12
%mute_you 30:30
%need_<deadline> 22:22
%need_<unknown> 25:8
%need__ 31:2
%need_a 1:30 2:-28 4:14 8:-6 21:17 22:2 24:27 25:-13 34:32
%need_a_@change 21:2
%need_a_@toAdd 4:20
%need_a_@updates 24:23
%need_an 1:4 2:45 9:12 13:-11 21:4 22:-18
%need_an_<deadline> 21:22
%need_an_@exception 2:67 22:-2
%need_another 0:1
%need_for 3:15 21:-6 34:18
%need_it 8:16 20:36 31:-31
%need_more 22:29
%need_one 21:4
%need_the 22:-16 31:7 33:38
%need_the_<deadline> 31:13
%need_to 11:-18 13:35 17:22 18:19 22:-23 23:62 24:-16 27:-4
%need_to_<unknown> 21:10
%need_to_@toRemind 23:29
%need_to_know 17:28
%needed_<?> 0:32 33:-10
%needed_for 21:23
%needed_to 11:17
%needs_a 13:16
%needs_to 20:11
%needs_until 22:15
%never_did 17:16
%never_done 17:30
%never_mind 25:29
%newbie_question 17:2
%next_<?> 18:32 29:42
%next_<deadline> 20:43
%next_<number> 28:5 32:22
%next_<number>_@dates 18:24
%next_<number>_@unit 18:-36 28:5 32:57
%next_<unknown> 3:1 18:8 20:-63 29:46 33:-14
%next_<unknown>_<?> 18:8
%next_<unknown>_@unit 32:24
%next_@change 18:66
%next_@cycle 1:-24 2:27 3:19 4:65 5:19 8:46 12:19 14:-74 15:-2 18:-92 20:13 22:-11 29:-82 32:-4 33:17 34:-24
%next_@cycle_<?> 3:42 7:19 20:-29
%next_@cycle_before 3:22
%next_@cycle_please 3:-14 8:10
%next_@unit 2:5 4:-26 16:3 18:-74 24:24 25:31 28:-46 32:22 33:46
%next_@unit_<?> 33:19
%next_@unit_for 32:21
%next_@weekday 1:42 16:24 18:-33 24:6 29:-4 33:-12
%next_checkpoint 18:25
%next_date 14:-14 18:59
%next_deadline 18:42
%next_for 18:7
%next_freeze 18:56 29:-25
%next_milestone 18:46 33:-7
%next_on 18:33
%next_on_the 18:33
%next_one 4:15 14:27
%next_time 0:19 3:8
%next_two_@unit 14:18
%nice_to 24:3
%no_<?> 6:6 12:-26 33:16
%no_<deadline> 0:28 31:38
%no_<unknown> 25:21
%no_<unknown>_more 31:16
%no_@change 8:28 28:8
%no_@change_<unknown> 8:18
%no_@exception 21:31
%no_@toStart 0:41
%no_@updates 25:-17 31:76
%no_clue 17:1
%no_for 8:32
%no_for_<request> 8:32
%no_freeze 12:50
%no_from 8:7
%no_from_@me 8:7
%no_go 2:14 7:3
%no_longer 8:26 16:6 33:24
%no_longer_@be 33:31
%no_more 31:52
%no_more_@updates 31:7
%no_need 23:53
%no_need_to 23:53
%no_on 7:19
%no_on_<request> 7:20
%no_to 8:25 9:30 34:-2
%no_to_<request> 7:-4 8:2 9:40 34:-2
%nobody_@toRule 7:45 8:-12 29:-4
%nope_on 4:-5 8:47
%not_<?> 2:27 9:12
%not_<deadline> 33:23
%not_<unknown> 7:21 15:6
%not_@be 10:34 15:-2 22:1 31:10
%not_@change 7:-7 8:40 29:7
%not_@toAdd 0:51 2:-15 3:25 22:49
%not_@toAdd_<deadline> 22:4
%not_@toAdd_<version> 3:21
%not_@toAdd_the 0:20
%not_@toMove 15:46 16:-22
%not_@toMove_<deadline> 15:17 16:-1
%not_@toMove_the 15:14
%not_@toPost 31:59
%not_@toRemind 24:-41 31:56
%not_@toRemind_@me 24:-40 31:57
%not_@toRule 7:70 8:-59
%not_@toRule_<request> 7:47 8:-31
%not_@toStart 3:62 4:-18
%not_@toStart_the 3:16 4:-9
%not_@toStop 30:69 31:-65
%not_a 25:26
%not_a_@change 25:26
%not_finish 22:18
%not_get 8:12 10:2 30:29
%not_it 16:-26 20:12 33:32
%not_just 14:54 18:-19
%not_just_the 14:55 18:-42
%not_know 7:2
%not_let 24:59
%not_made 7:31
%not_made_up 7:31
%not_miss 18:15 24:9
%not_need 8:18 30:-25 31:38
%not_need_the 31:7
%not_ready 21:21
%not_sure 7:20 34:11
%not_the 14:-15 16:13 20:6 27:3 33:4
%not_the_<number> 16:16
%not_to 21:20 22:-20
%not_touch 15:25
%not_understand 10:19 11:6
%not_understand_the 10:28
%not_unsubscribe 30:41 31:-19
%not_want 31:9
%not_you 25:31
%notes_@be 2:25
%nothing_@be 12:18 15:6
%now_<?> 2:15 5:6 6:-5 12:4 17:10 28:30
%now_a 5:9
%now_and 28:44
%now_and_<deadline> 28:11
%now_and_the 28:7
%now_in 18:1
%now_on 16:24 27:46 31:17 33:-4
%now_or 2:34
%now_until 14:26
%now_what 17:15 21:35
%number_<number> 7:47 8:49 9:53 25:-2 29:-46
%number_of 13:24 28:59
%number_of_@unit 28:59
%of_<cycle> 14:33
%of_<deadline> 1:7 5:-13 10:26 12:-57 14:-3 16:-2 18:5 19:-28 20:-42 23:21 24:20 27:-67 28:-19 31:6 33:42 34:44
%of_<deadline>_<?> 23:10 29:46 33:-22
%of_<deadline>_@be 33:-11
%of_<deadline>_@me 34:18
%of_<deadline>_and 16:1
%of_<deadline>_for 9:1 31:21
%of_<deadline>_please 10:28 16:-16 33:32
%of_<quoted> 10:50 29:-2
%of_<request> 9:62
%of_<unknown> 2:32 5:12 9:-43 14:-10 19:14 20:-52 22:56 24:-23 25:15 28:24 29:27 33:-23
%of_<unknown>_<unknown> 2:7
%of_<unknown>_@be 29:30
%of_<version> 4:-38 5:40 10:-23 14:-22 19:86 20:53 22:-26 29:22 33:-15
%of_<version>_<?> 14:-7 19:-21 20:33 29:36
%of_@change 23:23 29:-3 34:55
%of_@cycle 29:19
%of_@dates 18:45
%of_@exception 8:-6 9:17
%of_@me 10:-32 17:39 18:9
%of_@month 1:-7 4:76 6:41 14:-14 19:-9 20:25 29:4 32:33
%of_@month_<?> 6:10
%of_@month_<number> 1:-11
%of_@today 12:25
%of_@unit 6:20 19:-3 24:-15 28:50 31:-4
%of_@we 10:27 13:-4 14:-30 18:8 23:-1 26:1 30:12
%of__ 0:17 30:14
%of_a 0:24 10:30 29:-6 34:-9
%of_an 20:7 21:15
%of_date 27:19
%of_every 13:16 14:-2
%of_getting 21:44
%of_it 10:9 14:30 24:12
%of_luck 2:14
%of_that 29:12
%of_the 3:-25 4:-76 5:53 6:-40 9:37 11:-4 12:25 13:-11 14:12 16:-9 17:5 18:-17 19:28 20:24 25:-40 27:-12 28:-46 29:-4 30:-20 31:54 33:26 34:17
%of_the_<deadline> 6:-31 10:18 19:-12 20:31 28:-7 33:8
%of_the_<unknown> 6:4 8:10 9:25 20:13 22:6
%of_the_<version> 20:28
%of_the_@change 29:6
%of_the_@cycle 4:-4 5:46 14:67 20:-76 21:14 24:21 29:-17 34:1
%of_the_@dates 12:23
%of_the_@exception 9:20 13:4
%of_the_@unit 32:23 33:7
%of_the_@updates 31:45
%of_the_date 33:16
%of_the_land 5:40 17:11 29:-21
%of_the_previous 19:29
%of_their 3:1
%of_them 13:15 14:28
%of_this 10:-16 13:21 14:65 32:2 34:-5
%of_this_@cycle 5:2 14:70
%of_this_@unit 32:10
%of_what 14:17
%of_you 29:-27 34:21
%off_<?> 2:-22 6:-19 9:4 12:15 29:45 33:-10
%off_<version> 3:11 4:30
%off_@be 28:30
%off_on 7:28 8:9 9:-3 25:-24 29:33
%off_on_<request> 7:16
%off_the 3:7 20:-12 29:-43 30:15 31:65 34:24
%off_the_<unknown> 8:2 29:-3 34:20
%off_the_@updates 30:22
%off_the_list 31:24
%ok_<?> 2:10
%ok_for 17:3
%ok_for_a 17:3
%ok_so 2:-28 9:-10 10:2 16:7 18:-18 25:-17 28:-6 29:30 32:15 33:2
%ok_so_<deadline> 33:13
%ok_so_@be 7:8 10:6
%ok_so_@we 33:3
%ok_to 2:17
%old_@be 29:28
%old_@change 1:11 22:14 31:-2
%old_@cycle 19:53
%on_<?> 2:-18 6:-65 9:5 10:-8 12:26 27:16 29:-28 30:22 33:93
%on_<deadline> 1:-14 10:63 11:2 20:-24 28:12 31:28
%on_<deadline>_@unit 10:46 20:-23
%on_<deadline>_for 33:17
%on_<number> 4:13 7:15 8:53 25:-12 29:-29 33:11
%on_<number>_<number> 33:12
%on_<number>_@month 4:1 16:7
%on_<request> 2:-27 4:-11 5:-18 7:73 8:67 9:73 11:-11 25:-36 29:-31 31:-11 34:-23
%on_<request>_<?> 5:-1 9:62
%on_<request>_please 7:29 8:-19
%on_<unknown> 8:6 9:-41 10:5 18:34 22:9 29:50 34:36
%on_<unknown>_<?> 9:-32 34:33
%on_<unknown>_@be 10:13
%on_<unknown>_of 8:13
%on_<version> 4:18 20:23 29:-7
%on_@change 2:-11 5:10 12:20
%on_@cycle 20:-28 25:15 34:27
%on_@cycle_@unit 20:-24 25:19 34:2
%on_@exception 8:23 9:-7
%on_@exception_<number> 8:23
%on_@me 9:16 18:9 33:-4
%on_@me_<unknown> 18:6 33:-9
%on_@month 1:31 4:10 6:18 16:24 20:34 33:-30
%on_@month_<number> 1:31 4:10 6:18 16:24 20:34 33:-29
%on_@toAdd 5:5 6:8
%on_@toStart 12:4
%on_@today 32:32
%on_@updates 27:29 31:-15
%on_@we 12:-29 18:36 33:25
%on_@weekday 1:24 2:69 7:-28 8:-32 12:-65 16:20 22:-33 24:77 25:-14 27:-14 29:4 31:-16 32:46 33:17
%on_@weekday_about 24:3
%on_@weekday_and 9:6 16:12
%on_@weekday_instead 16:9
%on_@weekday_please 7:-2 29:47
%on_@weekday_the 2:16
%on__ 24:10
%on_a 14:4 33:48
%on_a_@weekday 33:50
%on_for 32:28
%on_hold 8:31 31:15
%on_holiday 31:15
%on_or 5:12 12:19 33:-19
%on_please 27:4
%on_the 1:42 2:-3 3:13 4:-16 5:1 6:25 8:-38 9:18 10:-7 11:-18 12:-33 13:-28 14:-6 16:9 17:-6 18:33 24:45 25:4 26:16 28:5 29:5 30:-36 31:-17 32:35
%on_the_<deadline> 8:13 9:33 10:-41 13:-14 26:13 28:25
%on_the_<number> 1:60 2:1 5:-26 6:13 8:-24 9:-59 12:-53 16:20 18:-50 24:40 27:-35 28:-27 29:-111 32:57 33:56
%on_the_<unknown> 0:2 5:-73 7:30 10:-27 18:36 24:4 29:84 33:-63
%on_the_@change 29:7
%on_the_@cycle 5:27 14:-46 18:57 20:-21 25:51 27:-22
%on_the_@device 5:3 6:9 7:-11 12:4 13:11 17:-8 18:4 19:4 24:-7 27:2 28:3 29:-7 33:1
%on_the_@exception 9:20 13:-23 24:16
%on_the_@schedule 1:27 32:9
%on_the_@toStart 9:11
%on_the_@unit 1:-4 10:46 16:5 24:-8 32:11 33:-25
%on_the_@updates 27:33
%on_the_first 32:3
%on_the_list 26:29 27:29 29:-10
%on_the_morning 24:47
%on_the_next 4:7 20:14 34:-2
%on_the_same 16:8
%on_time 6:32
%on_track 5:14 20:8
%on_vacation 29:30
%on_what 9:3 10:-16 19:18 20:32 33:37
%on_what_<unknown> 9:10
%on_what_@unit 20:1
%on_what_date 20:6
%on_which 20:13 28:8 33:18
%on_which_date 28:13
%on_with 5:32
%on_yet 12:11
%one_<?> 0:10 2:26 10:1 12:-13 18:-28 29:-21 33:13
%one_<unknown> 0:1 5:15
%one_@be 3:2 18:17
%one_@toAdd 11:19
%one_@toRule 7:9 9:26
%one_@unit 1:51 5:-23 6:-17 15:-7 16:68 20:-26 21:10 22:3 24:58 28:44 33:-114
%one_@unit_after 1:47
%one_@unit_ahead 24:11
%one_@unit_before 20:-13 24:26 28:11
%one_@unit_later 16:39
%one_deadline 26:33
%one_from 19:3
%one_go 14:11
%one_more 0:21 1:-2 2:22 5:-1 6:14 8:-15 10:-5 18:-15 20:5 22:-18 23:15 25:3 28:-10 29:16 31:-9
%one_more_@change 1:-2 6:17 8:-13 10:-3 16:-34 18:-12 20:8 22:-36 23:15 24:1 25:6 28:-4 29:24 31:-7 33:3
%one_more_@unit 16:20
%one_please 18:3
%one_word 5:-4 9:-11 29:48
%only_@change 2:36
%only_@dates 31:39
%only_@toMove 2:4
%only_gets 2:8
%only_if 7:4
%only_the 14:27 18:15
%only_three 24:24
%only_three_@unit 24:24
%only_until 8:32 22:-4
%or_<deadline> 10:-34 18:101 33:-41
%or_<deadline>_<?> 18:47
%or_<number> 33:46
%or_<unknown> 2:-14 5:-10 21:4 26:1 28:19 29:12
%or_<unknown>_<?> 21:12
%or_@be 5:28 6:11 28:3 32:1
%or_@be_@me 33:22
%or_@be_@we 5:21 12:-13
%or_@be_that 5:6
%or_@can 6:-6 12:61
%or_@can_@we 12:30
%or_@change 5:15 10:17 18:11 33:-51
%or_@me 6:10
%or_@month 6:-3 33:31
%or_@toPost 5:50 12:-4
%or_@toPost_<deadline> 5:24
%or_@toStart 12:20
%or_@toStop 33:12
%or_@toStop_of 33:12
%or_a 5:1 25:8 34:1
%or_after 2:-22 5:37 6:-43 18:-41 20:23 33:70
%or_after_the 20:17 33:36
%or_already 5:16 6:-33 12:31
%or_did 5:-7 6:10 12:7
%or_did_it 6:11
%or_do 2:-17 6:11 12:13 15:6 21:33 29:-1
%or_do_@me 21:34
%or_do_@we 6:12 15:7
%or_fixing 5:26
%or_in 5:6
%or_less 5:-13 28:37
%or_nah 28:9
%or_no 2:51
%or_not 2:34 6:64 7:-7 8:-18 9:47 12:-23
%or_not_<?> 2:29 9:13
%or_q 20:31
%or_q_<number> 20:31
%or_still 5:9 6:26
%or_testing 5:11
%or_the 5:11 18:2 33:9
%or_the_<number> 33:21
%or_two 5:-4 9:12 12:-12 29:40
%or_two_<?> 5:-4 9:12 12:-12 29:40
%or_what 5:34 32:-13
%out_<?> 2:22 9:25 21:-3 30:24 33:-31
%out_a 4:24
%out_already 6:6
%out_before 6:1 20:34
%out_for 18:35
%out_of 5:-7 11:3 30:10 31:27
%out_of_<unknown> 29:3
%out_of_luck 2:14
%out_of_the 12:2 20:4 31:22
%out_on 6:-17 33:20
%out_the 14:26 19:19 20:-19
%out_to 16:7
%out_when 20:43
%out_when_<?> 20:1
%out_yet 6:26
%over_<?> 6:45
%over_as 17:20
%over_the 15:8
%owns_the 34:13
%owns_the_<deadline> 34:13
%page_with 14:13
%part_of 2:35 5:15 17:6 33:11
%part_of_the 5:17 17:14
%pass_for 22:32
%past_<deadline> 1:27 6:10 13:6 16:-20 22:19
%past_<deadline>_<?> 13:8
%past_the 22:26
%pending_@exception 8:14 13:-4
%permitted_to 2:11
%phase_<?> 17:22
%phase_@be 5:5
%picture_of 5:-13 14:34
%picture_of_the 5:-13 14:34
%pizza_for 29:59
%pizza_for_the 29:52
%place_<?> 2:-2 12:10 20:2
%planned_<?> 32:13
%planned_date 20:24 33:-11
%planned_for 14:-24 20:30 32:2 33:45
%planning_<version> 3:16 5:-4
%planning_for 4:20
%planning_of 14:20
%please_<?> 18:26 19:-34 28:14 29:7 32:-20 33:-42
%please_<unknown> 1:12 8:25 16:29 27:31 29:-42 31:29
%please_<unknown>_<unknown> 1:18 27:26
%please_<unknown>_@me 17:2
%please_@be 13:6
%please_@can 8:11
%please_@can_you 8:12
%please_@change 16:17
%please_@me 13:8 31:4 33:19
%please_@toAdd 1:43 2:-13 22:70 27:42 29:-53 33:-25
%please_@toAdd_@me 27:41
%please_@toAdd_a 1:5
%please_@toAdd_it 22:3
%please_@toMove 15:-38 16:99 33:-25
%please_@toMove_<deadline> 16:51
%please_@toMove_it 16:12
%please_@toMove_the 16:23 22:5
%please_@toPost 29:12
%please_@toPost_@me 29:14
%please_@toRemind 24:7
%please_@toRemind_@me 9:1 24:-8
%please_@toRemind_the 24:21
%please_@toRule 7:-76 8:52 9:-12 22:10 24:2 29:44
%please_@toRule_@me 29:45
%please_@toRule_@we 22:28
%please_@toRule_the 8:21 24:10
%please_@toStart 4:47
%please_@toStart_the 4:29
%please_@toStop 27:-26 31:56
%please_@we 20:12
%please__ 1:17
%please_all 27:15 31:-2
%please_all_@dates 27:15 31:-2
%please_allow 22:32
%please_do 15:8 30:2
%please_do_not 15:33 30:2
%please_enter 1:15
%please_enter_a 1:9
%please_explain 11:12
%please_give 22:29
%please_have 24:6
%please_have_a 24:6
%please_keep 15:25
%please_let 22:22
%please_many 8:-10 9:24
%please_no 31:11
%please_no_<unknown> 31:11
%please_please 5:10
%please_sorry 9:15
%please_sorry_for 9:15
%please_subscribe 27:20
%please_to 16:15 25:9 31:12
%po_files 29:17
%point_<?> 2:8 7:1
%point_of 10:73 33:-34
%point_of_<deadline> 10:16
%point_of_the 10:30 33:-7
%possible_<?> 2:47
%possible_for 13:-14 21:21
%possible_to 0:6 2:-22 3:21 30:34
%posted_on 6:27 27:14 33:-1
%posted_on_the 6:28 27:4
%postponed_until 15:3
%pre_or 5:50 12:-4
%pre_or_@toPost 5:50 12:-4
%previous_@cycle 19:66 20:-32 29:13
%previous_@cycle_<?> 29:16
%print_the 14:11
%prior_to 24:35
%prior_to_the 24:17
%procedure_for 10:-20 11:21 21:9
%process_<?> 9:-5 21:35
%proposal_<?> 6:30 33:-23
%propose_a 2:-6 33:17
%propose_a_@change 2:-8 33:17
%published_<?> 19:3
%q_<number> 20:38
%q_<number>_<?> 20:30 29:2
%q_<number>_or 20:31
%qa_<unknown> 5:-6 17:11
%qa_@person 34:3
%qa_@we 30:15 34:-6
%qa_has 7:23 8:-10
%qa_to 27:3
%question_<deadline> 21:2 33:25
%question_<unknown> 5:19 10:9 20:10 25:-51
%question_@be 6:17 12:28 20:12 26:3 33:-58
%question_@be_<deadline> 6:15
%question_@me 34:3
%question_@toMove 31:10
%question_@we 33:7
%question_how 5:6 11:-11 25:5
%question_how_do 29:22
%question_please 1:8
%question_the 33:20
%question_what 5:-21 14:6 33:7
%question_what_@be 14:8
%question_when 28:1 29:8
%queue_<?> 9:23
%quick_<unknown> 5:28
%quick_question 6:6 8:-2 9:-2 11:-29 12:2 14:11 18:12 20:7 21:-5 22:-9 25:2 28:6 33:2
%quick_question_<deadline> 21:2 33:25
%quick_question_<unknown> 5:19 9:1 20:11 25:-31
%quick_question_@be 6:17 12:31 20:12 26:4 33:-56
%quick_question_@me 34:3
%quick_question_@toMove 31:10
%quick_question_@we 33:7
%quick_question_how 5:6 11:-10 25:6
%quick_question_please 1:8
%quick_question_what 5:-20 14:6 33:7
%quick_question_when 28:1 29:8
%quota_@change 8:5 22:6
%raise_a 22:3
%rather_not 30:14
%rather_than 23:16
%rc_<?> 10:47
%rc_<unknown> 5:18 29:31
%rc_and 10:29
%rcs_did 19:8
%read_first 17:44 18:-29
%ready_for 18:65
%ready_on 1:21
%reason_for 10:28
%receive_the 27:37
%receive_the_@updates 26:12
%receive_the_weekly 27:1
%relbot_<?> 11:59
%remaining_<deadline> 28:6
%remaining_@dates 14:19 28:-9
%remaining_@unit 28:15
%remaining_time 28:52
%remaining_time_for 28:22
%remains_until 14:23 28:-1
%request_<?> 21:12
%request_<number> 7:20 8:64 9:61 21:-36 22:-25 29:-38
%request_<number>_<?> 9:8
%request_<request> 8:14 9:6 22:-31
%request_<unknown> 22:1
%request_@be 17:13
%request_@exception 22:19
%request_a 29:24
%request_an 11:46 22:-8
%request_an_@exception 11:47 22:-22
%request_for 21:-4 22:37
%request_from 9:36 22:1
%request_that 13:10
%requests_<?> 13:49
%requests_@be 13:16
%responsible_for 34:19
%rest_of 14:17 31:5 32:18
%rest_of_the 14:19 31:9
%rest_of_this 32:2
%restart_the 29:37
%restart_the_<unknown> 29:10
%right_<?> 6:39 29:-5 33:46
%right_now 2:-1 5:27 12:43 21:-2 29:12
%right_now_<?> 29:17
%run_on 29:18
%run_the 1:2 19:-17 29:43
%safe_to 20:16
%said_no 9:26 34:-1
%said_no_to 9:26 34:-1
%same_<unknown> 4:22
%same_@change 10:67
%same_@unit 16:20 33:15
%same_@unit_as 16:8 33:17
%say_<quoted> 11:-20 29:25
%say_that 0:11 2:-13 12:7
%says_<deadline> 6:28 29:-21 33:32
%says_<deadline>_@be 33:35
%scheduled_for 32:17
%security_<unknown> 1:12
%security_@change 8:2 16:20 29:-3
%security_@change_@be 16:23
%see_all 13:15
%see_the 11:14 14:6 19:29
%see_the_@toAdd 11:21 14:-5
%see_you 25:32
%sending_@me 31:10
%sense_to 11:9 26:8
%separate_deadline 0:13
%separate_deadline_for 0:13
%shall_<unknown> 15:8
%ship_date 4:12 15:1
%ship_in 20:7
%ship_it 8:6
%should_<request> 7:49
%should_@be 15:3 16:13 18:33 33:-31
%should_@be_a 15:12 16:-8
%should_@be_at 16:12 18:12
%should_@me 2:44 6:24 7:-47 11:5 15:-31 17:10 21:24 33:9 34:45
%should_@me_<unknown> 11:17
%should_@me_@toRemind 34:11
%should_@me_write 6:31
%should_@we 2:-6 3:22 15:31 18:8
%should_@we_@be 5:7 18:9
%should_@we_@toMove 15:24
%should_@we_@toStart 3:21
%should_a 14:26
%should_know 5:1 32:24
%should_know_about 5:6
%should_probably 23:4 30:8
%should_the 15:5 18:29
%should_there 0:29
%should_there_@be 0:29
%show_@me 9:5 11:17 13:22 19:24
%show_@me_all 13:34 14:-5
%show_@me_some 11:3
%show_@me_the 19:3
%show_the 13:38 18:10 23:9 29:-14
%show_what 14:29
%sign_@me 26:24 27:9
%sign_@me_up 26:24 27:20
%sign_off 7:14 8:27 21:-9
%sign_off_on 8:16
%sign_up 11:10 33:14
%signs_off 34:43
%signs_off_the 34:30
%since_@today 13:4
%slipping_<deadline> 15:34
%sneak_<unknown> 11:35
%sneak_in 2:16
%so_<?> 33:30
%so_<deadline> 6:44 10:-11 12:-13 33:10
%so_<deadline>_@be 6:2
%so_@be 2:2 10:3 12:8
%so_@be_it 2:28
%so_@me 33:16
%so_@toMove 16:17
%so_@toRule_it 8:1
%so_@we 33:50
%so_far 13:71
%so_kind 29:9
%so_kind_as 29:10
%so_please 31:10
%so_that 24:18
%so_what 18:27
%so_what_@be 18:17
%so_when 33:6
%so_which 20:2 33:-23
%some_<unknown> 2:23 22:25 25:-9 29:16
%some_@unit 0:13
%some_example 11:11
%some_point 23:4 26:9
%someone_<unknown> 10:12 17:4
%someone_said 7:6
%something_<unknown> 17:1
%something_due 18:41
%something_on 32:32
%soon_<?> 18:45 32:-11
%sooner_<deadline> 18:11
%sooner_<deadline>_or 18:11
%sorry_for 1:-12 5:4 6:8 7:1 8:-8 12:14 13:8 14:4 15:16 16:2 17:27 19:19 22:-29 27:-13 31:-18 33:-3
%sorry_for_asking 8:-9 12:6 17:6 19:2 21:-26 24:5 29:8 32:4
%sorry_for_the 0:2 5:1 7:9 9:4 11:5 12:4 13:10 14:4 15:7 16:1 17:14 18:3 19:4 21:6 22:-9 26:-7 27:-10 29:-1 30:-6 31:-31 32:-2
%sorry_if 4:4 7:-15 8:11 10:11 13:-3 14:4 15:-18 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-4 25:-3 27:5 28:1 29:6 31:10 32:-1
%sorry_if_this 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-17 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-4 25:-3 27:5 28:1 29:7 31:10 32:-1
%squeeze_in 1:5
%stable_<version> 2:-8 5:35 12:48
%stable_@change 1:15 12:3
%stable_@change_@be 5:7
%stable_branches 5:1 10:57 12:-35 34:7
%stage_<?> 5:1
%stage_@be 17:20
%stage_of 5:17
%stand_for 10:53
%stand_for_<?> 10:7
%stands_for 10:50
%state_of 5:53 9:11 29:-5
%state_of_<unknown> 5:16
%status_<request> 9:30
%status_of 5:60 9:11
%status_of_the 5:15
%step_<?> 17:30 18:-11
%still_<unknown> 2:26 7:-37 9:36 29:-25 33:15
%still_<unknown>_<?> 9:1 33:26
%still_<unknown>_for 30:5
%still_@be 2:34
%still_@toMove 12:18
%still_@toStart 2:-31 12:38 13:11
%still__ 2:17
%still___<unknown> 2:13
%still_a 12:7 28:3
%still_accepted 2:26 12:-9
%still_ahead 6:29 14:47
%still_ahead_of 14:11
%still_get 20:-2 21:40 25:24
%still_go 2:-9 12:16
%still_go_in 2:-8 12:17
%still_going 5:5
%still_going_on 5:6
%still_have 2:-9 28:51
%still_in 9:24
%still_in_<unknown> 9:29
%still_need 9:22 30:14 31:-9
%still_on 20:11 26:13
%still_possible 2:14
%still_supported 29:37
%still_take 2:13
%still_taking 2:9
%still_the 2:-36 20:42
%still_time 6:22
%still_to 6:52 14:13
%still_to_come 6:52 14:13
%still_undecided 7:7 13:4
%still_undecided_<?> 9:7
%still_waiting 9:21
%sub_@me 27:7
%submit_an 22:1
%subscribe_<unknown> 27:32
%subscribe_<unknown>_to 27:12
%subscribe_@me 27:3 29:29
%subscribe_@me_to 27:-19 29:44
%subscribe_a 11:60 26:-41
%subscribe_a_@place 11:60 26:-41
%subscribe_dev 27:18
%subscribe_this 26:-4 27:44
%subscribe_this_@place 26:-2 27:39
%subscribe_to 11:-22 26:17 27:-46 29:59
%subscribed_to 26:33
%support_<unknown> 29:26
%suppose_the 2:9
%supposed_to 5:23 10:24 29:-8 33:16
%supposed_to_@be 5:25 10:10
%sure_@me 24:26
%tagged_<?> 19:24 20:-22
%take_<request> 7:70 8:7
%take_@me 31:44
%take_@me_off 31:44
%take_a 27:14
%take_back 8:40
%take_it 2:7 8:2 12:37 31:-15
%take_place 6:15 16:10 20:3
%takes_<unknown> 34:34
%takes_<unknown>_of 34:30
%taking_@change 2:17
%talk_about 17:13 25:21 33:-14
%talk_to 11:48 34:19
%talk_to_you 11:31
%target_date 20:26
%target_date_for 20:26
%texts_@be 12:25
%than_a 28:38
%than_a_@unit 28:38
%thanks_for 7:-3 25:120 29:-1
%thanks_for_the 25:50
%that_<?> 10:3 11:6
%that_<deadline> 15:25 16:50
%that_<request> 7:14
%that_<unknown> 2:4 6:20 25:-13 29:27
%that_<unknown>_<?> 2:9 6:21 29:-23
%that_@be 7:-2 8:25 10:-27 13:14 25:52 29:-38 33:49
%that_@be_a 8:19
%that_@change 12:5 25:23
%that_@me 6:2 32:24
%that_@me_should 32:27
%that_@we 33:-8
%that_a 0:11
%that_for 10:42
%that_still 2:49 9:-11 13:15 33:26
%that_the 15:12 33:34
%that_the_@cycle 15:17
%that_you 25:14
%the_<deadline> 0:-62 1:-33 5:-40 8:32 9:1 10:38 12:-14 13:-61 15:43 16:31 18:-11 19:-44 21:-24 22:-7 24:48 28:22 29:1 32:-28 33:50 34:23
%the_<deadline>_<?> 1:2 10:25 19:-1 20:-8 28:42 34:29
%the_<deadline>_<unknown> 33:-5
%the_<deadline>_@be 2:76 6:-20 12:-6 24:-4 27:40
%the_<deadline>_@exception 9:41 22:-20
%the_<deadline>_@toStart 6:-11 29:9
%the_<deadline>_@updates 24:37 26:11
%the_<deadline>_again 12:-45 29:45
%the_<deadline>_already 6:24
%the_<deadline>_before 15:19
%the_<deadline>_come 29:14
%the_<deadline>_date 15:30 34:61
%the_<deadline>_deadline 6:31 15:-29 33:40
%the_<deadline>_fall 33:13
%the_<deadline>_for 8:44 10:38 16:29 22:-42 33:-8
%the_<deadline>_in 12:-20 33:50
%the_<deadline>_on 1:-2 16:35
%the_<deadline>_one 19:3 33:-13
%the_<deadline>_please 6:9 24:6 29:19 33:-66
%the_<deadline>_started 6:28
%the_<deadline>_the 33:21
%the_<deadline>_to 16:12
%the_<number> 0:-2 1:105 2:24 5:-83 7:-61 8:-6 9:-124 10:-105 12:-113 14:-34 15:-39 16:126 18:-129 20:50 24:14 25:-69 27:-60 28:-126 29:-197 32:84 33:79
%the_<number>_<?> 6:-21 33:66
%the_<number>_<unknown> 16:3
%the_<number>_@be 2:13 6:-55 20:13 33:72
%the_<number>_does 2:15
%the_<number>_of 6:50
%the_<number>_or 33:21
%the_<number>_please 2:11 16:25 33:-8
%the_<number>_right 33:31
%the_<unknown> 0:10 1:-29 2:15 4:15 5:-30 7:24 8:63 9:55 10:-41 11:-9 12:21 13:-20 15:16 16:31 17:-49 20:11 21:-5 22:22 23:4 24:5 27:-60 28:5 29:44 30:-49 31:-63 32:-17 34:12
%the_<unknown>_<?> 6:-35 7:34 9:-59 13:36 18:-20 20:11 21:-11 29:-9 34:45
%the_<unknown>_<unknown> 4:16 5:-81 7:-20 8:67 9:76 10:-63 11:-91 12:-12 13:-48 17:-24 18:-68 22:4 23:31 26:24 27:-29 29:15 32:-41
%the_<unknown>_<version> 20:14
%the_<unknown>_@be 3:11 7:17 12:25 15:3 22:-8 29:-41
%the_<unknown>_@change 8:21 9:39 10:-17 22:28 29:31
%the_<unknown>_@dates 14:2
%the_<unknown>_@exception 8:12 9:18
%the_<unknown>_@me 29:5 33:29
%the_<unknown>_@place 27:12 34:14
%the_<unknown>_@toAdd 29:8
%the_<unknown>_@toMove 8:7 29:-11
%the_<unknown>_@toRule 33:12
%the_<unknown>_@unit 32:9
%the_<unknown>_@we 8:8 13:7 21:-38
%the_<unknown>_a 24:15
%the_<unknown>_and 17:3
%the_<unknown>_before 28:8
%the_<unknown>_date 16:11
%the_<unknown>_for 5:-48 10:-35 11:10 13:-2 15:38 22:8 29:-21 32:10
%the_<unknown>_has 12:-1 25:20
%the_<unknown>_in 4:12 19:-8 24:9 29:21
%the_<unknown>_list 33:10
%the_<unknown>_meeting 1:-3 16:6
%the_<unknown>_of 5:40 8:18 9:-69 14:16 18:45 21:15 22:-20 31:2 33:-50 34:-16
%the_<unknown>_on 9:29 12:3 17:-1 29:56
%the_<unknown>_one 2:-5 9:27 18:-18 29:-27 33:48
%the_<unknown>_please 13:17
%the_<unknown>_to 10:-25 16:-6 26:7 28:17 29:41
%the_<unknown>_with 2:9 5:6
%the_<version> 3:3 4:69 20:35 33:-33
%the_<version>_@cycle 4:1
%the_<version>_@toAdd 4:31 14:-7 19:1 33:-4
%the_@change 1:-27 5:23 6:-14 8:34 10:-30 11:-121 12:5 13:-36 15:-43 18:38 19:-12 22:34 24:19 25:-163 28:35 29:46 33:-7
%the_@change_<?> 6:12 10:17 11:-1 17:10 30:20
%the_@change_<unknown> 5:17 18:53 28:5 33:-13
%the_@change_@be 6:7 8:18
%the_@change_@change 21:18 22:5
%the_@change_@exception 8:6
%the_@change_@we 24:26 34:9
%the_@change_for 17:-8 29:22
%the_@change_in 5:5
%the_@change_of 22:4
%the_@change_one 18:11
%the_@change_what 17:11
%the_@cycle 2:4 3:-52 4:-123 5:77 7:-104 10:-38 11:-34 12:-141 14:54 15:62 16:14 17:13 19:-4 20:6 21:3 24:5 29:-32 31:-33 32:-40
%the_@cycle_<?> 5:-8 15:49 20:13 28:61 29:-60
%the_@cycle_<unknown> 14:16
%the_@cycle_<version> 19:16 20:-2
%the_@cycle_@be 5:61 15:1 20:51
%the_@cycle_@change 29:27
%the_@cycle_@person 22:30 34:51
%the_@cycle_@schedule 14:38
%the_@cycle_@toAdd 14:19 18:21
%the_@cycle_@updates 26:20 27:43
%the_@cycle_@we 9:41 13:19 19:-7 21:17 34:14
%the_@cycle_after 3:5 18:-18 19:-7 29:33 33:3
%the_@cycle_at 5:12
%the_@cycle_before 19:109 20:-16
%the_@cycle_by 16:26
%the_@cycle_date 6:-17 15:20 20:5
%the_@cycle_in 5:35 20:13 28:14
%the_@cycle_notes 14:-21 24:24 33:21
%the_@cycle_on 20:16
%the_@cycle_out 5:-8 6:65 20:-35
%the_@cycle_please 14:14 28:16
%the_@cycle_process 17:41
%the_@cycle_still 20:8
%the_@cycle_this 20:6
%the_@dates 3:2 4:8 11:-22 12:10 14:65 15:19 19:22 26:27 29:-42 32:-32 33:-19 34:-1
%the_@dates_for 14:45
%the_@dates_in 26:26
%the_@dates_of 14:-17 16:9 19:31
%the_@device 5:3 6:9 7:-11 12:4 13:11 17:-8 18:4 19:4 24:-7 27:2 28:3 29:-7 33:1
%the_@device_with 6:10 7:-11 12:4 13:11 18:5 19:4 24:-6 27:2 28:3 29:-7 33:2
%the_@exception 8:-9 9:53 13:24 22:-80 24:25 25:24 29:3
%the_@exception_for 9:76 22:-41
%the_@exception_queue 13:14
%the_@exception_that 9:7
%the_@person 5:11 11:9 14:-43 22:8 29:-60 34:92
%the_@person_<unknown> 13:21
%the_@person_of 5:23
%the_@place 10:13 27:-30 29:87 30:2 31:-21
%the_@schedule 0:12 1:55 2:-2 8:-18 11:9 14:31 16:3 18:6 19:55 24:-35 26:-8 33:-72
%the_@schedule_<?> 11:29
%the_@schedule_<unknown> 16:26
%the_@schedule_feed 14:-11 26:33
%the_@schedule_for 1:33 14:44
%the_@schedule_of 14:-2 19:64
%the_@toAdd 0:18 1:68 3:-2 8:2 14:46 18:-2 19:-3 20:8 27:-8 29:-100 34:33
%the_@toAdd_<?> 0:26
%the_@toAdd_@be 5:42
%the_@toAdd_for 18:-14 20:28
%the_@toMove 29:56 33:-23
%the_@toStart 2:10 4:-48 6:-17 9:1 12:-56 13:24 14:-10 20:24 21:-2 24:12 25:32 29:33 33:-64
%the_@toStart_<unknown> 9:15 20:-21 25:20 29:26 33:-30
%the_@toStart_@change 2:24
%the_@toStart_@cycle 20:89 29:-7
%the_@toStart_dashboard 22:27
%the_@toStop 4:6
%the_@toStop_of 4:10
%the_@unit 10:13 16:-29 29:-8 32:106 33:42
%the_@unit_<?> 31:9
%the_@unit_before 1:4 24:3
%the_@unit_of 10:10
%the_@unit_please 32:29
%the_@updates 1:-4 2:-39 8:-5 10:-1 17:2 21:2 22:-30 23:-17 25:-1 26:49 27:79 28:-3 29:-59 30:90 31:18 32:-12 33:-8 34:-2
%the_@updates_<?> 26:15 30:2
%the_@updates_@me 30:2
%the_@updates_for 24:28 27:5
%the_@updates_off 30:32
%the_@we 5:23 18:32 23:28 24:19
%the_@weekday 2:-14 16:13 25:30
%the_@weekday_<?> 25:48 32:-29
%the__ 6:6 29:26 31:6
%the_approval 7:12
%the_approval_of 7:15
%the_archive 34:4
%the_best 17:25
%the_beta 6:27 20:-18 29:-31 33:30
%the_big 10:6 14:19 20:34 29:-20 33:-19
%the_big_@unit 20:30 33:-2
%the_bot 11:24 23:13 29:-7 31:9
%the_ci 29:25
%the_clock 10:-35 28:57
%the_closest 18:28
%the_coffee 29:33
%the_coffee_machine 29:33
%the_coming 20:29 32:34
%the_coming_@unit 32:17
%the_command 11:36 14:-15
%the_command_to 11:23 14:-15
%the_contributors 17:23
%the_contributors_<unknown> 17:23
%the_current 4:21 5:21
%the_current_@cycle 4:1
%the_customers 7:5 21:1 29:18
%the_cutoff 33:42
%the_cutoff_for 33:63
%the_daily 31:41
%the_date 6:47 14:-8 15:13 16:18 18:-54 19:-37 26:18 29:-48 33:25 34:13
%the_date_for 6:36
%the_date_of 15:17 18:-6 19:-19 33:27 34:24
%the_deadline 18:-9 21:20 22:28 28:19
%the_deadline_for 28:20
%the_decision 8:22 34:11
%the_difference 10:14
%the_difference_between 10:14
%the_exact 33:42
%the_final 6:14 20:41
%the_first 17:-6 29:15 32:20
%the_first_@unit 29:21
%the_following 3:23 4:20 18:63 20:-12
%the_following_@cycle 3:24 4:22 20:-11
%the_following_deadline 18:1
%the_freeze 2:51 5:-1 6:-19 10:66 12:13 13:50 18:-68 19:-3 21:-41 22:79 24:1 28:-5 29:-113 33:-8
%the_freeze_<?> 2:4 10:4 12:-21
%the_freeze_apply 2:29 10:-30 12:11
%the_freeze_block 2:19
%the_freeze_please 22:23
%the_full 14:20
%the_gate 8:2 21:13 29:15
%the_golive 20:13 24:14
%the_hard 10:38 28:-19
%the_land 5:30 17:10 29:-27
%the_last 6:9 16:24 19:-9 29:15 33:35 34:5
%the_last_<unknown> 19:-32 29:55
%the_last_@cycle 19:47 34:9
%the_latest 33:43
%the_light 29:37 34:-10
%the_list 26:19 27:13 29:-17 30:47 31:25 34:-23
%the_list_@me 30:39 31:-16
%the_list_for 27:22
%the_list_of 14:3
%the_live 9:24
%the_loop 27:10
%the_lts 20:14 29:-10
%the_meeting 7:9 29:17
%the_membership 6:58
%the_moment 2:9 5:7 18:12 28:5
%the_morning 24:101
%the_morning_of 24:76
%the_next 2:2 3:80 4:43 15:-16 16:-31 18:23 19:-6 20:-6 22:-11 24:-22 32:4 34:-30
%the_next_<number> 28:7
%the_next_<unknown> 3:6 20:-59 29:42 32:19 33:-7
%the_next_@change 18:50
%the_next_@cycle 2:3 3:72 4:25 7:2 8:9 12:24 14:-50 18:-73 20:6 29:-74 33:21 34:-19
%the_next_date 14:-12 18:41
%the_next_deadline 18:27
%the_next_milestone 18:17
%the_next_one 4:15 14:36
%the_number 7:18 28:13
%the_number_of 28:9
%the_office 25:9 29:38
%the_official 20:35 29:-12
%the_old 1:9 3:1 19:39 22:16 31:-3
%the_old_@change 1:11 22:14 31:-1
%the_old_@cycle 19:40
%the_one 14:-4 18:17 19:24 33:13
%the_page 10:3
%the_past 6:22 12:-6
%the_planning 14:41
%the_point 10:56 33:-20
%the_point_of 10:56 33:-17
%the_present 5:31
%the_previous 19:58 29:9
%the_previous_@cycle 19:36 29:14
%the_procedure 10:-20 11:21 21:9
%the_procedure_for 10:-20 11:21 21:9
%the_proposal 6:24 12:-23 33:22
%the_queue 9:34 13:18 14:-21 18:31
%the_quota 8:5
%the_quota_@change 8:6
%the_rc 2:8 5:21 6:-3 14:35 27:17 29:-31
%the_real 20:7
%the_remaining 28:24
%the_repository 12:22
%the_request 8:25 9:17 21:15 29:-41
%the_request_<number> 9:6
%the_requests 8:-2 13:23
%the_rest 10:16 14:11 18:3 31:5 32:3
%the_rest_of 14:18 31:5 32:4
%the_retro 16:-5 29:6
%the_right 11:35
%the_rules 10:12 18:-3 22:18
%the_same 4:6 6:-10 16:18
%the_same_@unit 16:24 33:18
%the_security 12:3 16:18
%the_security_@change 12:4 16:23
%the_sprint 28:-20 29:54
%the_stable 2:11 34:11
%the_stable_@change 5:16
%the_staging 29:12
%the_state 5:13
%the_state_of 5:13
%the_status 5:26
%the_steps 11:25 21:-25
%the_summit 29:27
%the_texts 33:38
%the_time 5:8 6:14 7:1 33:-18
%the_tree 12:44 29:-21
%the_upcoming 18:64
%the_upgrade 22:8 33:9
%the_upgrade_<unknown> 22:4 33:10
%the_user 29:21
%the_user_<unknown> 29:22
%the_way 7:-13 10:-20 11:10 13:8 16:-16 18:5 25:10 27:-10 30:13 31:4
%the_way_<unknown> 17:9 25:13 33:25
%the_way_@be 5:24 12:18
%the_way_@toStart 4:11
%the_way_how 29:6
%the_way_the 13:3
%the_way_what 32:5
%the_way_when 20:11
%the_way_which 3:8 14:2
%the_way_who 19:-14 34:54
%the_weekly 5:-13 27:48 31:68
%the_weekly_@updates 27:48 31:14
%the_whole 14:44
%the_whole_@toAdd 14:7
%the_wiki 29:11
%the_window 6:33 29:39
%the_window_for 6:38
%the_word 6:4 10:17
%the_word_<quoted> 6:4 10:17
%them_<?> 14:2
%then_<?> 6:-23 12:5 18:40
%there_<?> 11:-15 22:9 25:21
%there_<unknown> 5:19 11:38 12:-20 32:21
%there_@be 0:16 2:-27 8:5 12:40 21:-19 23:7 24:18 25:-6
%there_@be_a 0:49 23:7 33:-19
%there_@be_no 8:7 12:14
%there_@change 17:24
%there_@place 0:25 2:40
%there_a 0:-1 3:17 6:-6 12:12 26:-30 29:37 32:27
%there_a_<deadline> 29:39
%there_a_<unknown> 11:2 17:14 29:9
%there_a_freeze 12:37
%there_an 6:26 17:5 26:39
%there_an_<unknown> 17:18
%there_an_ics 26:37
%there_any 9:-7 12:-3 13:34 21:35 26:3
%there_any_@exception 13:11
%there_any_way 2:1 12:-2 21:46 26:6
%there_anything 13:15 18:23
%there_like 17:12 26:10
%there_like_a 17:12 26:10
%there_no 0:35
%there_something 13:32 18:33
%there_still 2:7 6:16 12:-8 28:32
%there_still_a 28:14
%they_<?> 12:18
%think_<?> 0:2 7:12
%thinking_of 7:16 8:-3 21:16
%this_<?> 1:1
%this_<deadline> 19:7
%this_<unknown> 8:-1 9:-13 11:-24 23:8 25:14 29:71 31:-9 32:27
%this_@be 4:4 7:-16 8:11 10:6 13:-4 14:3 15:-14 18:5 19:-12 20:9 22:11 23:-8 24:-5 25:13 27:4 31:10 32:-9 33:-3
%this_@be_asked 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
%this_@change 2:31 10:5 11:27 17:22 20:8 29:-21 30:-25
%this_@cycle 2:75 3:-74 4:-7 7:20 10:-10 13:58 14:103 17:-35 19:-85 20:-46 28:14 29:-67 32:-28 33:38 34:24
%this_@cycle_<?> 2:47 5:-40 7:25 19:-15 33:64 34:9
%this_@cycle_please 14:28
%this_@place 11:-56 14:-31 27:75 31:56 32:-16
%this_@place_for 31:7
%this_@place_from 31:35
%this_@place_subscribed 26:2
%this_@unit 2:7 5:-13 6:3 13:32 20:9 25:-40 28:-83 32:84
%this_@unit_<?> 6:27 28:-38 32:24
%this_@unit_please 2:13
%this_bot 11:80 25:-24 30:9
%this_late 2:-17 17:10
%this_one 0:10 4:16 19:8
%this_one_<?> 0:11
%this_point 5:29 10:-1 12:25 15:10
%this_point_<?> 2:10 7:1
%this_stage 8:13
%this_the 5:11
%this_time 23:6 28:-12 29:-24 33:43
%this_time_<?> 23:9
%this_to 11:-15 27:-16 29:57
%three_@unit 24:34 28:-7
%three_@unit_before 1:16
%three_@unit_left 24:12
%through_the 8:9 14:26 22:-18
%thumbs_up 8:30
%thumbs_up_for 8:19
%ticket_for 29:13
%time_<?> 7:19 12:-11 19:17 23:5 25:-4
%time_<unknown> 5:-9 14:25 29:36
%time_@be 5:-15 29:47
%time_@be_it 29:34
%time_before 24:5 28:20
%time_before_<deadline> 24:6
%time_for 5:31 6:13 22:6 33:-23
%time_for_@change 5:35
%time_for_the 22:13
%time_left 28:33
%time_of 28:-8 33:57
%time_on 33:35
%time_on_the 33:23
%time_or 2:-24 5:12 15:7
%time_remaining 28:23
%time_to 4:28 27:18 28:20
%time_to_<deadline> 28:29
%time_until 28:11
%time_yet 5:39 12:-9
%to_<deadline> 10:-11 16:-20 24:35 27:40 28:110 29:-66 33:-87
%to_<deadline>_<?> 26:8 28:55
%to_<number> 8:34 16:41 20:-19 24:2 29:10 32:23
%to_<number>_<number> 16:54
%to_<number>_@month 16:37 32:24
%to_<request> 7:-31 8:54 9:73 34:-6
%to_<unknown> 3:9 4:27 5:-24 7:-30 9:-37 10:2 11:-5 15:6 17:7 20:21 24:-33 25:5 27:16 28:-20 29:60 30:17 32:-48 33:-36
%to_<unknown>_<?> 2:-15 11:-17 20:33 29:56
%to_<unknown>_@unit 3:23
%to_<unknown>_the 4:4 24:-6 27:-28 29:18 30:35
%to_<unknown>_you 11:28
%to_@be 0:-15 5:2 6:-19 9:-46 15:-32 16:28 24:40 25:-5 27:17 28:-41 29:-10 31:13 33:32
%to_@be_<unknown> 20:10
%to_@be_a 0:-16 33:39
%to_@be_done 18:5
%to_@be_on 16:12
%to_@be_part 33:17
%to_@be_told 27:31
%to_@change 2:25 5:7 10:-16 27:20
%to_@cycle 19:3 28:3
%to_@dates 27:22
%to_@me 2:-5 10:25 11:11 12:17 13:-11 24:14 27:-74 29:17
%to_@me_<unknown> 27:-21 29:34
%to_@month 16:53 20:-7 33:4
%to_@month_<number> 16:54 33:4
%to_@subscribe 18:27
%to_@subscribe_out 18:13
%to_@toAdd 0:40 2:21 14:-39 26:16
%to_@toMove 2:39 4:-26 5:-38 11:106 12:-24 15:138 16:-66 21:2 29:-129 34:-16
%to_@toMove_<deadline> 2:-43 15:115 16:-33
%to_@toMove_@dates 11:21
%to_@toMove_a 11:43 21:9 34:-18
%to_@toMove_in 2:16
%to_@toMove_the 2:16 15:57 24:10 29:-26
%to_@toPost 17:10
%to_@toPost_a 17:1
%to_@toRemind 9:-5 11:22 23:69 24:-46 34:16
%to_@toRemind_@me 11:5 23:38 24:-21
%to_@toRule 7:68 29:-12
%to_@toRule_<request> 7:55
%to_@toRule_@exception 7:13 9:-9 34:4
%to_@toStart 4:15
%to_@toStart_the 3:10
%to_@toStop 11:-24 23:29 29:-12 30:19 31:2
%to_@we 25:25
%to_@weekday 16:59 24:-13 32:36
%to__ 27:27
%to___<number> 16:15
%to___<unknown> 27:21
%to_a 10:9
%to_a_<unknown> 10:11
%to_apply 12:14
%to_ask 9:6 11:9 21:31 22:10 33:-10
%to_ask_for 11:5 21:22
%to_become 17:20
%to_book 20:20
%to_book_the 20:21
%to_check 24:1
%to_check_the 24:1
%to_come 6:57 14:9
%to_contribute 17:27
%to_do 2:18 10:29 18:-29 32:13
%to_do_that 2:14
%to_file 21:30 22:-7
%to_file_an 21:30 22:-7
%to_finish 2:-11 14:29 28:23
%to_follow 27:23
%to_ga 14:39 19:12 28:30
%to_get 2:-1 17:12 18:14 22:8 24:10 33:13
%to_get_@me 2:-7 17:24 33:25
%to_get_a 24:4
%to_get_the 26:43 27:13
%to_give 1:3 21:6
%to_go 25:17 28:38
%to_go_until 28:9
%to_have 0:52 17:-27 18:6 29:2
%to_hear 27:19
%to_hear_about 27:15
%to_help 15:2 17:64
%to_join 17:41
%to_know 5:20 17:2 20:38 25:8 27:-36 33:9
%to_know_<?> 17:2
%to_know_when 20:29 33:29
%to_land 22:32
%to_meet 25:26
%to_meet_you 25:26
%to_merge 2:2 22:31 33:21
%to_next_@weekday 16:22
%to_one 26:33
%to_propose 2:-3 33:17
%to_qa 5:28
%to_receive 30:14
%to_request 7:9 21:1
%to_request_an 21:17
%to_run 3:25
%to_say 12:8
%to_see 11:25 14:26 21:11
%to_see_the 11:21 14:3
%to_ship 34:14
%to_stable 2:24 10:15
%to_stable_<version> 2:28
%to_subscribe 11:9 26:15
%to_take 7:5
%to_talk 11:29
%to_talk_to 11:29
%to_the 0:7 1:-20 2:9 5:-17 8:-1 10:-20 11:-16 12:-44 15:-56 16:70 17:26 18:-40 20:-38 21:-21 27:15 28:49 29:52 33:-29
%to_the_<deadline> 16:-8 22:8 24:6 28:17
%to_the_<number> 15:-5 16:89
%to_the_<unknown> 9:3 17:8 27:-17 29:78
%to_the_@change 17:10
%to_the_@cycle 5:-42 28:47
%to_the_@schedule 14:1
%to_the_@updates 27:2
%to_the_list 29:7
%to_the_stable 2:29
%to_this 24:25
%to_unsubscribe 29:30
%to_use 11:4
%to_use_this 11:1
%to_vote 11:27 13:25
%to_vote_on 11:27 13:25
%to_wait 2:53
%to_you 11:85 29:-24
%to_your 11:-14 27:30
%told_@me 7:23
%told_about 27:12
%too_<?> 10:26
%too_<unknown> 8:29
%too_late 2:126 6:25 10:-8 23:13 29:-11
%too_late_<?> 2:31
%too_late_for 2:28 6:39
%too_late_to 2:10
%too_many 31:23
%tree_closed 12:2
%true_<?> 12:11 20:2 33:5
%turn_down 8:52
%turn_it 31:7
%turn_it_off 31:7
%turn_off 31:30
%turn_off_the 31:7
%turn_on 27:15 29:21 31:-25
%turn_on_@updates 27:29 31:-15
%turn_the 27:9
%turn_the_@updates 27:4
%two_<?> 5:-5 9:12 12:-12 29:40
%two_<unknown> 33:11
%two_@change 22:1
%two_@cycle 3:25 16:-22 19:35
%two_@unit 1:25 14:7 16:57 24:51 28:-13 29:-6
%two_@unit_before 1:14 24:12
%two_@unit_later 16:15
%two_extra 22:4
%two_extra_@unit 22:4
%two_more 16:13
%two_more_@unit 16:13
%ui_texts 33:3
%undecided_<?> 9:2 13:12
%under_<deadline> 10:29 12:14
%under_<deadline>_<?> 10:5
%under_freeze 12:22
%under_the 6:-9 10:60
%under_the_<deadline> 6:-8 10:42
%understand_the 10:45
%unsubscribe_@me 11:27
%unsubscribe_@me_from 29:15
%unsubscribe_@we 30:22
%until_<deadline> 2:24 8:12 24:5 28:78 33:-14
%until_<deadline>_<?> 2:32
%until_@cycle 14:1
%until_@month 14:10
%until_@we 28:43
%until_@we_ship 28:41
%until_@weekday 7:1 8:32 9:-16 22:45 24:-73 25:-18 31:57
%until_after 24:60 29:-8 31:-3
%until_ga 20:6
%until_next 31:13 32:-9
%until_next_@unit 31:13 32:-9
%until_the 2:7 3:29 14:28 15:-14 16:24 28:-9 32:6 33:-25
%until_the_<deadline> 28:13
%until_the_<unknown> 3:13
%until_the_@cycle 14:22
%until_the_next 2:12
%until_what 33:7
%until_when 2:-24 9:40 12:30 20:-70 21:20 33:31
%until_when_@be 12:41 33:-36
%until_when_@can 2:-3 21:28 33:23
%until_when_does 9:18
%up_<?> 10:30 18:1 23:-31 26:6 33:-11
%up_<unknown> 4:18 18:8
%up_<version> 4:31
%up_@me 7:3
%up_a 11:16
%up_a_@toStart 4:-1 11:16
%up_for 8:12 25:33 26:14 27:54 29:-3 34:-25
%up_for_@change 26:24
%up_next 18:58 24:15
%up_on 12:-12 18:35
%up_please 25:16
%up_the 4:38 5:4 8:-6 13:6 16:-5 33:12
%up_the_<version> 4:1
%up_the_@cycle 5:6
%up_the_next 4:7 32:3
%up_this 14:11 32:17
%up_this_@unit 32:22
%up_to 20:-10 33:47
%up_when 24:26 33:-6
%up_when_<deadline> 24:26 33:-6
%up_with 5:34 9:15 18:-21 24:14
%upcoming_@dates 14:30
%upgrade_<unknown> 33:6
%use_this 11:50 29:-7
%use_you 11:36
%user_<unknown> 29:22
%using_the 11:8
%verdict_on 9:42
%vote_on 2:-8 7:19 11:27 13:25
%vote_on_<request> 2:-5 7:21
%voted_on 9:20
%vs_<deadline> 10:51
%wait_for 2:7
%wait_with 7:54 9:-29
%waiting_for 5:-3 13:32 18:19
%waiting_for_a 13:21
%want_<deadline> 15:23
%want_<unknown> 31:29
%want_a 0:19 1:11
%want_a_<deadline> 0:4
%want_an 0:13
%want_the 27:15
%want_to 16:-1 17:36 26:6 29:-4 33:37
%want_to_@be 24:1
%want_to_@toAdd 26:29
%want_to_contribute 17:5
%want_to_get 2:-15 33:25
%want_to_hear 27:16
%want_to_help 17:25
%want_to_know 33:11
%want_to_request 22:5
%want_to_see 14:35 21:16
%wants_the 33:8
%wants_to 5:14 17:9 21:25 22:-26
%wants_to_know 5:34
%way_<unknown> 17:9 25:13 33:25
%way_@be 5:24 12:18
%way_@be_it 5:17
%way_@toStart 4:11
%way_does 10:11 11:25 21:-12
%way_how 29:6
%way_how_many 29:15
%way_the 13:2
%way_to 0:39 14:-15 17:22 21:25 29:-7
%way_what 32:5
%way_when 20:11
%way_which 3:8 14:2
%way_who 19:-14 34:54
%weekly_@schedule 32:17
%weekly_@updates 27:48
%weekly_@updates_@place 31:1
%weekly_@updates_in 27:9
%weekly_status 5:-7 26:10 31:17
%well_<?> 21:7
%what_<deadline> 10:20
%what_<quoted> 10:2
%what_<unknown> 2:3 5:39 9:9 11:42 13:-39 14:-32 17:-7 18:16 21:27 25:-61 33:-17
%what_<unknown>_<unknown> 5:12 10:-12 11:17 17:18 20:10 29:-3
%what_<unknown>_@be 9:6 10:-12
%what_<unknown>_do 11:33
%what_<unknown>_the 10:31
%what_@be 0:-91 3:-100 5:-12 6:-101 10:59 11:34 13:25 17:29 18:6 19:13 23:-54 24:30 25:-22 26:31 32:19 33:-12 34:-73
%what_@be_<deadline> 10:63 33:-22
%what_@be_<number> 10:-3 29:79 32:-43
%what_@be_<unknown> 9:37 10:7 11:-51 12:7 13:12 14:-4 18:23 29:-106
%what_@be_@be 10:37 13:24
%what_@be_@me 2:19 18:-27 21:11 26:18
%what_@be_@we 10:-33 18:10 26:2 29:59
%what_@be__ 18:-8 20:19
%what_@be_a 10:83
%what_@be_all 17:14
%what_@be_allowed 2:18 10:-3 17:9
%what_@be_an 10:82 11:-1 21:-41
%what_@be_coming 18:55
%what_@be_due 18:-52 24:34 32:47
%what_@be_expected 17:44
%what_@be_going 32:2
%what_@be_in 5:-14 10:-28 13:66 29:-35 32:56
%what_@be_it 10:59
%what_@be_left 14:5 28:6
%what_@be_next 18:31
%what_@be_on 5:-33 18:46 29:-67 32:76
%what_@be_planned 14:8 20:-22 32:43 33:16
%what_@be_scheduled 32:17
%what_@be_still 14:45
%what_@be_that 10:71 33:-12
%what_@be_the 2:-6 3:-8 5:34 7:8 9:4 10:-69 11:81 12:-69 13:-90 14:-2 15:11 17:17 18:-60 19:31 20:5 21:29 26:7 28:5 30:5 32:-89 33:47 34:-9
%what_@be_this 26:13
%what_@be_up 5:1 9:13 10:-55 11:-33 18:-57 25:83
%what_@be_you 11:65 25:-33
%what_@be_your 10:-37 11:56
%what_@can 5:-15 11:24 17:37 26:2
%what_@can_@me 5:-10 17:13 26:7
%what_@can_you 11:30
%what_@change 10:55 33:-37
%what_@cycle 5:39
%what_@dates 14:71 18:-2
%what_@dates_@be 14:35
%what_@me 11:-21 13:44 14:-4 25:11
%what_@month 2:23 10:19
%what_@subscribe 10:-18 18:55
%what_@subscribe_<deadline> 18:21
%what_@unit 5:-27 10:-76 17:-38 19:30 20:90 25:-10 29:45 32:-89 33:77
%what_@unit_@be 5:-31 20:1 29:59 32:-15 33:14
%what_@unit_did 19:21
%what_@unit_do 20:67
%what_@updates 11:-33 23:48 26:29
%what_@updates_@be 23:24
%what__ 10:6
%what___<deadline> 6:1
%what_a 11:-33 15:11 19:-4 25:98
%what_about 0:14 2:67 10:-98 11:-13 18:-45 29:-9 33:74
%what_about_@change 2:62 10:-35
%what_become 9:37
%what_become_of 9:37
%what_came 9:2 19:23
%what_comes 18:16
%what_commands 11:22
%what_date 19:23 20:32 29:-18 33:53
%what_date_@be 19:12 33:-4
%what_date_@can 33:21
%what_date_do 33:15
%what_did 5:-29 11:15 13:72
%what_did_@we 5:-18 13:49 19:-2
%what_did_the 13:11 19:12
%what_do 0:13 2:-29 5:14 10:44 15:-32 18:23 21:19 26:-31 29:-69 30:7 32:17 33:-40
%what_do_@me 3:10 5:19 11:-2 15:-13 18:20 21:13 30:18
%what_do_@we 32:40
%what_do_you 0:21 9:10
%what_does 5:13 7:2 9:-28 10:-10 11:-4 14:46 17:-2 28:31 29:22 32:6 33:-59 34:14
%what_does_<deadline> 10:38
%what_does_<quoted> 10:14
%what_does_the 5:23 10:-42 14:25 28:33 29:-10
%what_does_this 10:-11 14:10 29:23
%what_exactly 10:35 33:-5
%what_happened 9:40
%what_happens 10:33 20:-28 32:14 33:-3
%what_happens_after 18:4
%what_happens_if 7:5
%what_have 28:-7 32:43 33:14
%what_have_@we 32:44
%what_if 0:41 2:27 15:17
%what_if_@me 2:36
%what_if_@we 0:42 15:8
%what_kind 11:26
%what_kind_of 11:26
%what_milestone 5:13 10:-15 18:16
%what_must 17:14 32:15
%what_now 2:-15 17:74 21:12
%what_now_<?> 17:36
%what_part 5:19
%what_part_of 5:19
%what_phase 5:9
%what_reason 9:29
%what_should 7:-6 17:33 18:49 29:-18
%what_should_@me 11:6 17:36
%what_should_@we 5:7 18:12
%what_stage 5:52 17:-8
%what_time 5:-29 10:-9 28:-4 29:64 33:69
%what_time_@be 5:-13 29:49
%what_time_on 33:35
%what_will 32:14
%what_would 3:43 7:34 15:14
%what_would_a 3:24
%what_would_happen 10:11
%what_you 11:22
%when_<?> 19:16 20:43 29:-53
%when_<deadline> 2:37 12:-34 23:-26 24:12 27:41 29:-32 33:19
%when_<deadline>_@be 10:3 23:-17 24:31 33:12
%when_<deadline>_happens 24:-6 33:20
%when_<deadline>_starts 24:-33 27:18
%when_<unknown> 19:28 20:18 24:27 29:-66 33:-24
%when_<unknown>__ 19:22 20:14 29:-53
%when_<version> 19:21 20:14 24:-20
%when_@be 2:-6 5:-44 6:-15 10:-84 12:-20 14:29 15:13 20:25 23:36 24:-53 25:-43 27:-15 28:-49 29:64 33:12
%when_@be_<cycle> 19:-7 20:25
%when_@be_<deadline> 12:-58 15:28 17:7 19:-38 29:82
%when_@be_<request> 9:10
%when_@be_<unknown> 19:11 20:-1 33:21
%when_@be_<version> 19:37 20:14 29:-1 33:-39
%when_@be_@we 20:41
%when_@be__ 20:19 29:-23
%when_@be_it 20:55 28:-6 29:-17 33:6
%when_@be_the 18:13 19:-22 20:-4 29:24 33:30
%when_@can 2:-38 12:65 20:46 21:26 29:-38
%when_@can_@me 12:40
%when_@can_@we 12:21 20:13
%when_@change 33:26
%when_@cycle 29:9
%when_@exception 27:30
%when_@exception_@be 27:30
%when_@me 11:4 34:10
%when_@month 33:43
%when_@we 10:19 24:12
%when__ 33:53
%when___<deadline> 33:14
%when_comes 20:13
%when_comes__ 20:4
%when_did 9:-3 19:37 33:43
%when_did_<deadline> 33:15
%when_did_<unknown> 19:16
%when_did_<version> 19:14
%when_did_@we 19:37 33:-6
%when_did_the 19:12
%when_do 20:22 28:43 29:6
%when_do_<deadline> 33:6
%when_do_@change 33:6
%when_do_@me 33:29
%when_do_@we 20:3 28:48 29:21 33:-26
%when_does 3:17 9:45 12:9 19:-6 20:24 29:21 33:-31
%when_does_<deadline> 29:35 33:-2
%when_does_<unknown> 20:7
%when_does_@exception 9:7
%when_does_it 20:57 29:-21
%when_does_the 3:30 9:1 12:-57 29:78 33:-56
%when_exactly 33:41
%when_it 19:17 20:-19
%when_must 20:-13 33:40
%when_should 33:29
%when_the 20:28 24:13 27:-9 33:29
%when_the_<deadline> 24:24 27:-2 33:27
%when_there 24:54 28:-3
%when_there_@be 24:54 28:-3
%when_they 7:3 20:3 33:-24
%when_will 2:-32 3:46 9:14
%when_will_<version> 3:22
%when_would 19:40 20:-18
%when_you 10:19 25:25 33:-8
%whenever_a 27:55
%whenever_a_date 27:4
%where_<unknown> 5:13
%where_<unknown>_@we 5:21
%where_@be 5:-20 9:46 11:16 14:36 29:30 34:10
%where_@be_@we 5:9 9:38 14:-4
%where_@be_it 9:2 14:13
%where_@be_the 5:-18 9:-18 14:42 17:13 29:24
%where_@be_your 11:35
%where_@can_@me 21:1
%where_do 11:-42 17:48 21:24 26:11 30:4 33:-17
%where_do_@me 11:-6 17:18 21:11 30:9 33:-15
%where_does 5:10
%where_in 5:6
%where_in_the 5:7
%where_it 14:6 15:40
%where_it_@be 14:6 15:40
%whether_the 12:13
%which_<unknown> 5:14 10:21 18:-57 20:-38 29:14 33:-36 34:49
%which_<unknown>_<unknown> 29:15
%which_<unknown>_do 10:29
%which_<unknown>_does 13:7
%which_@be 6:-23 18:44 33:23
%which_@change 5:-7 10:5 13:52 18:-54 29:70 33:-20 34:-44
%which_@cycle 5:59 19:9 20:-51 29:33
%which_@cycle_@be 5:77
%which_@dates 6:69 10:-23 12:8 14:55 18:-91 32:50 33:-86
%which_@dates_@be 6:57 10:-5 18:-18 32:23
%which_@dates_does 14:5
%which_@dates_fall 32:35
%which_@exception 13:29
%which_@me 13:26
%which_@person 34:18
%which_@place 26:32
%which_@schedule 33:31
%which_@schedule_@unit 33:20
%which_@unit 6:-8 10:-33 19:46 20:89 32:-36 33:57 34:-27
%which_@unit_<?> 29:39 33:-30
%which_@unit_@be 19:8 20:2 33:16
%which_@unit_@can 20:4
%which_@unit_do 33:28
%which_@unit_does 20:2
%which_@unit_will 20:17
%which_@updates 23:48
%which_@updates_have 23:6
%which_@we 10:8 13:-6 34:78
%which_@we_@can 34:17
%which_@weekday 33:29
%which_commands 11:4
%which_date 18:6 20:23 28:10 29:-56 33:53
%which_date_@be 28:14 33:17
%which_date_should 18:30
%which_deadline 18:42
%which_freeze 12:-10 18:32 23:7
%which_freeze_@be 23:9
%which_late 13:26
%which_late_@change 13:26
%which_milestone 5:-17 18:36
%which_of 9:13 12:37 14:-34 18:22 26:9 29:-36 34:11
%which_of_the 9:15 12:38 14:-22 29:-8
%which_one 18:44
%which_one_@be 18:17
%which_phase 5:46
%which_requests 13:21
%which_requests_@be 13:3
%which_stage 17:43
%while_@me 32:7
%while_@me_@be 32:7
%who_<unknown> 3:24 9:34 10:-3 13:-22 17:22 19:27 25:8 26:-45 29:13 30:33 34:-33
%who_<unknown>_<unknown> 17:35
%who_<unknown>_@me 25:38 34:-16
%who_<unknown>__ 34:34
%who_<unknown>_down 9:37
%who_<unknown>_the 19:30 25:33
%who_<unknown>_this 34:10
%who_@be 0:19 10:-4 13:15 15:-45 17:-19 20:-16 26:8 29:28 30:-7 32:-8 34:52
%who_@be_<unknown> 9:13 25:-32 26:11 29:10
%who_@be_@cycle 19:1
%who_@be_for 34:17
%who_@be_in 0:26 29:-14
%who_@be_it 30:-1 34:29
%who_@be_on 34:10
%who_@be_the 9:-10 29:32 34:14
%who_@can 29:24 34:9
%who_@month 7:16 9:-12 15:9 21:23 34:-4
%who_@move 34:10
%who_@toMove 26:8 34:21
%who_approves 7:3 13:-9 34:12
%who_changed 34:49
%who_changed_the 34:42
%who_decides 3:16
%who_do 15:14 34:6
%who_do_@me 15:14 34:6
%who_gets 23:47 26:31 34:-26
%who_got 13:57 34:-41
%who_handles 34:2
%who_handles_@change 34:2
%who_has 13:55 14:15 21:-19 25:-16 29:16
%who_has_asked 13:28
%who_has_the 14:16 25:-7 29:26
%who_made 25:23 34:-8
%who_must 7:7 10:19 34:-17
%who_said 9:36 34:-1
%who_said_no 9:36 34:-1
%who_signs 21:9 34:1
%who_wants 25:19 34:-8
%who_will 34:51
%who_would 7:5 9:-16 34:7
%whole_@toAdd 14:15
%whom_do 34:45
%whom_do_@me 34:45
%whom_should 34:45
%whom_should_@me 34:45
%whose_<unknown> 7:31 21:-17 29:-3 34:16
%why_<deadline> 10:29
%why_@be 0:41 9:24 29:9 30:18
%why_@be_<request> 9:7
%why_@be_@me 30:23
%why_@be_there 0:23
%why_@me 29:3
%why_did 15:17
%why_do 10:33
%why_do_@we 10:26
%why_does 6:1
%why_would 9:41 29:-10
%will_<deadline> 15:7 28:19
%will_<version> 3:22
%will_<version>_@be 3:22
%will_@be 18:-22 25:39 29:15 32:-7 34:5
%will_@be_available 20:13
%will_@change 3:24 20:-45 29:8
%will_@me 2:9 20:15 29:-2
%will_@me_@change 20:26
%will_@toMove 29:26 34:2
%will_@we 20:39
%will_a 28:19
%will_have 3:13 4:-8
%will_have_to 3:13 4:-8
%will_it 20:62
%will_it_@be 20:24
%will_not 22:47 29:18
%will_not_@be 22:3
%will_not_@toAdd 22:23
%will_the 2:7 20:10
%will_the_<unknown> 20:-14 29:7
%will_there 0:-7 23:12 24:-6 33:30
%will_there_@be 0:-7 23:12 24:-6 33:30
%will_you 21:33 23:11 29:-16
%window_for 6:38
%window_shut 6:9 29:-14 33:35
%with_<?> 12:21 29:16
%with_<deadline> 10:23 16:52
%with_<request> 5:-34 8:23 9:58
%with_<unknown> 10:-9 11:-19 19:42 32:45 33:-11
%with_<unknown>_<unknown> 10:-6 19:43 29:-6 32:48 33:-3
%with_@dates 10:21
%with_@me 2:46 21:5 24:13 27:-3
%with_@me_@change 2:38
%with__ 13:10
%with_a 1:-1 2:12 6:8 7:-13 12:3 13:8 18:4 19:3 21:-2 24:-9 27:1 28:1
%with_a_@toStart 2:13
%with_a_customers 6:10 7:-11 12:4 13:11 18:5 19:4 24:-6 27:2 28:3 29:-7 33:2
%with_all 14:16
%with_the 5:27 9:1 16:-16 22:22 29:4 31:2
%with_the_<deadline> 22:7
%with_the_@cycle 5:46 17:6
%with_the_customers 21:3 29:24
%with_you 3:8 11:79
%with_you_<?> 11:10
%within_the 28:31
%within_the_next 28:31
%word_<quoted> 6:4 10:17
%working_@unit 28:22
%worth_asking 21:5
%worth_asking_for 21:5
%would_@be 0:20 24:18
%would_@me 2:-8 11:52 21:27 26:12
%would_@me_get 11:16
%would_@toRule 7:39
%would_@toRule_<request> 7:5
%would_@we 2:27 19:41 20:-36 22:-21
%would_a 0:8 2:23 3:51 21:18 23:20
%would_a_<unknown> 3:37
%would_a_@change 21:2
%would_an 0:25 21:27
%would_an_<deadline> 0:26
%would_an_@exception 21:32
%would_happen 10:11
%would_it 12:3 26:22 30:1
%would_it_@be 2:-4 12:4 30:2
%would_it_@toAdd 26:8
%would_like 7:-15 13:24 17:23 20:15 21:-12 22:12 27:1 30:-26 33:-25
%would_like_an 13:16 14:-1
%would_like_to 17:26 20:12 22:4 27:10 30:-25 33:-17
%would_love 17:11 27:6
%would_love_to 17:11 27:6
%would_rather 30:13
%would_rather_not 30:14
%would_the 3:15 7:23
%would_you 3:-17 4:3 5:9 8:13 10:16 11:-12 16:35 24:25 31:12 33:-1 34:-22
%would_you_<unknown> 16:3
%would_you_@be 29:10
%would_you_@mean 5:3 10:36
%would_you_@toStart 4:3
%would_you_kindly 18:5
%would_you_say 0:11
%write_@me 29:11
%write_@me_a 29:11
%write_a 29:35
%write_to 11:23
%writing_the 0:4 10:3 14:2 16:7 17:-4 22:-5 28:3 29:-7 33:-11 34:1
%writing_the_<unknown> 0:4 10:3 14:2 16:7 17:-4 22:-5 28:3 29:-7 33:-11 34:1
%y_and 6:27 12:30 16:-4
%ya_<unknown> 6:65 20:-11
%ya_<unknown>__ 6:49
%yes_<?> 33:27
%yes_no 2:34
%yes_to 8:47
%yes_to_<request> 8:18
%yet_<?> 5:3 6:23 12:-26 25:43 28:-20
%yet_@me 12:33 31:-3
%yet_or 5:10
%yet_please 5:7
%you_<?> 11:96 25:5 29:-3 34:-21
%you_<unknown> 9:5 10:-10 11:-10 14:37 17:32 23:35 25:15
%you_<unknown>_<?> 11:43
%you_<unknown>_@me 11:-29 17:30 23:18
%you_<unknown>_the 14:5 16:7 29:7
%you_@be 10:-8 25:57 29:3
%you_@be_so 29:9
%you_@can 8:20 11:54
%you_@can_do 11:35
%you_@change 11:18 24:6 25:-5 29:47
%you_@change_@me 24:8
%you_@cycle 5:46 11:-26
%you_@cycle_<?> 5:46 11:-26
%you_@mean 5:3 10:41 33:-2
%you_@show 14:21
%you_@toAdd 1:64
%you_@toAdd_a 1:11 3:6
%you_@toMove 4:8 16:2
%you_@toPost 11:-39 23:16 26:72 27:1 29:-22
%you_@toPost_the 23:11 27:13
%you_@toRemind 9:4 12:6 18:-3 22:-1 23:35 24:19 25:-5 29:-37
%you_@toRemind_@me 9:8 11:-21 12:9 23:17 29:-24 33:26
%you_@toRemind_@we 11:5 23:19
%you_@toRule 8:24 9:-9 11:23
%you_@toRule_<request> 7:-6 8:40
%you_@toStart 3:-4 4:54
%you_@toStart_a 4:11
%you_@toStop 31:37
%you_@today 25:27
%you_a 11:-5 25:67
%you_do 7:16 11:19 16:22
%you_explain 11:7
%you_file 21:22
%you_give 34:10
%you_give_@me 11:-2 34:11
%you_got 33:14
%you_have 3:42 8:32
%you_have_@me 8:34 25:-10
%you_have_a 25:23
%you_in 11:2 29:3
%you_in_<unknown> 11:2 29:3
%you_keep 27:8
%you_kindly 1:2 18:5
%you_know 10:27 11:20 25:-4
%you_look 33:30
%you_look_up 33:30
%you_mean 11:2
%you_please 8:36 25:-16 27:18 28:10 29:-17 31:-1
%you_please_<?> 28:12
%you_say 0:11 11:-13 29:12
%you_show 11:35
%you_show_@me 11:2
%you_take 2:32
%you_think 0:3 7:34
%you_think_<?> 0:2 7:12
%you_to 7:1 11:37 31:8
%you_to_@toMove 11:21
%you_understand 11:46
%you_would 14:8
%your_<unknown> 11:38 25:-4 31:2
%your_<unknown>_<?> 11:8
%your_@change 11:30 25:-31 26:33 30:12 31:-17
%your_@updates 11:5 31:6
%your_job 25:23
.10n$ 13:9 27:16 31:2
.18n$ 27:10 34:19
.^ab$ 27:8
.^abb 25:-34 31:47
.^abh 12:6 33:9
.^abha 12:6 33:9
.^abi 0:25 2:25 8:6 29:11 33:-25
.^abi$ 0:25 2:25 8:6 29:11 33:-25
.^abl 11:28
.^able 11:28
.^abo 0:9 1:-24 2:16 4:-21 5:7 6:-33 7:41 8:-20 9:33 12:-37 13:-28 14:-79 16:-61 17:14 18:-6 19:-14 20:-22 21:-21 22:-34 23:25 24:24 25:-13 26:-19 27:75 28:-63 29:-14 30:-36 31:7 32:-36 33:22 34:25
.^abou 0:9 1:-21 2:17 4:-20 5:8 6:-31 7:41 8:-19 9:33 12:-36 13:-28 14:-73 16:-40 17:14 18:-5 19:-13 20:-21 21:-21 22:-32 23:25 24:30 26:-16 27:36 28:-44 29:-4 30:-34 31:9 32:-35 33:23 34:26
.^abu 9:2 23:9
.^acc 2:38 5:-38 6:27 7:28 8:13 16:17 20:-25 21:16 25:-70 29:42 31:-7 34:-27
.^acce 2:42 7:35 8:17 13:-13 21:18 25:-20 29:26 34:-46
.^acco 13:22 16:26 29:30 30:3
.^ack 7:17 8:-6 9:12 16:-17 25:31 29:-6 33:16
.^ack$ 7:20 8:-24 9:27 16:-17 25:32 29:-4 33:16
.^acm 29:21 34:-7
.^acme 29:21 34:-7
.^act 5:3 6:-28 12:90 23:25 27:16 31:-15 33:-19
.^acti 6:-24 10:-17 12:78 23:25 27:24 31:-12 33:-2
.^actu 5:1
.^ad$ 1:25
.^add 0:146 1:88 2:13 3:-56 4:-10 6:-30 8:-34 10:-35 11:37 12:-10 14:-72 15:-46 16:-104 17:-63 18:-16 20:-2 22:-8 24:-81 26:60 27:43 29:-1 31:-41 33:-31
.^add$ 0:74 1:82 3:-47 4:-5 8:-23 11:16 14:-63 16:-73 24:-52 26:21 27:49 29:27 33:-38 34:-19
.^adde 0:48 6:-6 10:-15 29:-3 34:40
.^addi 0:30 1:15 24:-1
.^addr 26:40 29:-33
.^adds 0:17 34:-13
.^adj 16:28
.^adju 16:28
.^adm 22:20
.^admi 22:20
.^adv 8:-12 9:36 11:-4 14:1 18:14 21:9 23:-11 24:33 27:-14 29:-19
.^adva 1:-3 14:3 18:17 21:9 23:-9 24:4 26:1 27:-10 29:-5 33:8
.^advi 9:56 24:23 29:-14 31:20 33:-22
.^aff 10:53 12:-16 30:22 34:-13
.^affe 10:55 12:-14 30:22 34:-8
.^aft 0:-30 1:23 2:27 5:5 6:16 10:-27 11:-5 12:-75 13:16 14:-45 15:-24 17:-11 18:54 19:-14 20:21 21:28 22:24 24:27 27:-39 28:-44 31:-8 34:-5
.^afte 0:-29 1:23 2:28 5:5 6:17 10:-25 11:-1 12:-75 13:16 14:-44 15:-23 17:-10 18:46 19:-14 20:21 21:28 22:24 24:27 27:-39 28:-43 31:-8 34:-4
.^aga 12:2 15:1 24:26 25:41 29:8 31:-5 32:-23 33:16
.^agai 12:3 15:1 24:26 25:42 31:-3 32:-22 33:16
.^age 14:-6 18:-18 27:4 32:60
.^agen 14:-5 27:5 32:48
.^agg 2:11 29:6
.^agi 33:26
.^ago 19:33 28:38 33:-37
.^ago$ 19:33 28:38 33:-37
.^agr 11:-4 16:5 25:49
.^agre 11:-4 16:5 25:49
.^ahe 1:25 2:-35 5:-29 6:16 8:9 12:-2 14:21 16:-5 18:35 23:29 24:21 29:-35 32:15 33:-31
.^ahea 1:25 2:-35 5:-29 6:16 8:8 12:-2 14:21 16:-5 18:35 23:30 24:20 29:-35 32:15 33:-31
.^al$ 2:-1 12:32 16:40
.^ala 16:-19 24:65 29:8
.^alar 16:-19 24:65 29:8
.^ale 6:17 12:-18 24:5 30:14 31:47 34:-10
.^aler 24:21 27:8 30:15 31:20 34:-10
.^ali 16:30 25:22
.^alig 16:30
.^all 1:-44 2:29 4:-40 5:-39 6:-9 7:-33 8:63 9:-50 12:-98 13:78 14:106 15:39 17:12 18:-37 19:-86 20:-99 21:-10 24:-70 25:53 27:35 28:-70 29:-94 30:-29 32:-94 33:14 34:-74
.^all$ 4:-17 5:-20 7:-9 8:48 9:-36 10:6 12:-46 13:50 14:101 17:1 19:-58 20:-40 21:-13 22:-47 24:-26 25:55 27:34 29:-15 30:-18 31:1 32:-71 33:-6 34:-32
.^alle 14:10 27:8 29:-11
.^allo 2:42 8:17 10:-7 12:-34 13:33 15:25 22:44
.^alo 5:50 16:15 24:-13
.^alon 5:50 16:15 24:-13
.^alp 1:38 5:48 18:-6 20:-2 29:-6 33:24
.^alph 1:38 5:48 18:-6 20:-2 29:-6 33:24
.^alr 2:-18 3:24 4:-8 5:32 6:60 7:-11 9:12 10:-38 12:17 16:-8 18:-32 20:-20 22:12 23:1 25:-19 26:30 28:-6 31:7
.^alre 2:-17 3:24 4:-8 5:32 6:37 7:-11 9:12 10:-31 12:36 16:-7 18:-28 20:-20 22:13 23:1 25:-18 26:30 31:7
.^als 1:29 10:37 18:5 19:23 33:-7
.^also 1:30 10:37 19:23 33:-6
.^alt 15:18
.^alte 15:18
.^alw 14:-26 24:23 25:31
.^alwa 14:-26 24:23 25:31
.^am$ 1:30 4:-4 8:13 9:-35 10:8 11:25 12:-9 16:-7 17:32 18:-27 20:-2 21:2 24:12 26:29 28:7 29:-55 32:19
.^ame 16:25
.^amen 16:25
.^an$ 0:62 1:74 2:34 5:-27 6:-9 7:-102 8:-152 9:-81 10:6 11:37 12:-69 13:8 15:-98 16:-107 17:22 18:-24 19:-63 21:69 22:64 23:-77 24:14 25:-9 26:56 28:-54 29:-40 31:-24 32:-2 33:-7 34:-15
.^and 0:-46 2:-31 3:-19 5:10 7:-47 8:30 11:-28 12:34 13:-26 14:54 16:5 17:38 18:64 19:-34 21:-65 23:-14 24:-17 25:-17 27:22 29:-3 32:12 33:17
.^and$ 0:-45 2:-30 3:-19 5:10 7:-47 8:31 11:-26 12:35 13:-25 14:59 16:6 17:39 18:64 19:-33 21:-65 23:-14 24:-16 25:-15 27:7 29:-2 32:12 33:17
.^ann 7:14 8:-28 14:-3 15:9 20:25 25:-29 26:10 27:54 28:-8 29:-57 31:14 33:-37 34:49
.^anna 7:19 8:-15 15:18 34:57
.^anno 20:33 25:-11 26:21 27:57 31:17 33:-20
.^ano 0:39 2:24 14:-4 25:13 27:8 29:-2
.^anot 0:42 2:24 25:14
.^ans 9:9 13:27 21:-24
.^answ 9:9 13:27 21:-24
.^ant 9:26 19:34 29:-36 33:-11
.^antr 9:30 29:-8
.^any 0:11 1:-105 2:40 3:6 4:-60 6:-59 7:-17 8:-45 9:63 10:4 11:-63 12:15 13:84 14:-77 15:55 16:-131 17:21 18:23 19:-36 20:-37 21:6 22:-53 23:-53 24:-87 25:4 26:9 27:-47 28:-76 29:-43 30:-34 31:58 32:92 33:-54 34:-35
.^any$ 1:-26 2:45 5:-43 6:-54 7:-38 9:46 10:-66 11:-14 12:47 13:42 14:-15 15:23 16:-35 17:33 18:6 20:-10 23:-26 24:-22 27:-59 29:-34 31:45 32:38 33:-33 34:-65
.^anyb 9:12 10:23
.^anym 31:33
.^anyo 2:-11 3:20 6:-6 9:7 12:-25 13:9 15:17 22:-26 25:44 29:19
.^anyt 2:26 5:7 8:-45 13:30 16:-23 18:21 19:-10 25:-59 26:14 28:-30 29:-67 32:65 33:-5
.^anyw 10:7
.^aoe 9:-1 10:86 29:-12
.^aoe$ 9:-1 10:86 29:-12
.^api 10:-12 11:46 12:-18 17:-21 22:10 29:19 33:-4
.^api$ 10:-12 11:46 12:-18 17:-21 22:10 29:19 33:-4
.^app 1:6 5:-59 6:-92 7:67 8:37 9:18 12:26 13:37 14:-61 15:-50 16:-73 19:-27 22:6 24:-49 25:5 31:-43 32:-56 33:-39 34:18
.^appe 1:27
.^appl 2:5 10:30 12:56 17:-10 22:59 34:-43
.^appo 17:5
.^appp 7:9 9:-10
.^appr 1:-22 2:-44 5:-44 6:-31 7:63 8:43 9:24 10:-51 12:-73 13:37 21:-34 22:-11 25:19 31:-12 32:-28 33:-63 34:34
.^apr 4:43 8:68 29:-34 34:15
.^apri 4:46
.^apro 8:66
.^arc 1:2 14:-20 19:8
.^arch 1:2 14:-20 19:8
.^are 3:3 4:-7 5:95 6:11 7:-20 8:-15 9:-10 10:10 12:51 13:1 14:23 15:7 17:-36 18:-36 19:-106 20:-43 23:1 24:4 26:18 27:-12 28:8 29:-57 31:-28 32:-28 33:12 34:-81
.^are$ 2:1 3:4 4:-7 5:41 6:13 7:-18 8:-14 9:-7 10:35 11:6 12:43 13:5 14:25 15:10 17:-28 18:-29 19:-99 20:-49 23:9 24:14 25:4 26:19 27:-11 28:11 29:-28 31:-24 32:-11 34:-77
.^arew 5:96 10:-51 11:-6 25:-24 29:-35 32:-6 33:54
.^arg 11:-3 21:5 25:68 29:-53
.^arm 29:57
.^arm$ 29:40
.^aro 10:-21 17:36 18:33 29:-20
.^arou 10:-21 17:36 18:33 29:-20
.^arr 2:10 17:21 18:32 31:28
.^arri 2:10 17:24 18:34
.^art 1:47 27:3
.^art$ 27:5
.^artw 1:37
.^as$ 1:5 2:-91 4:51 5:-17 8:62 10:19 11:-56 12:37 13:-3 14:27 15:30 17:60 18:-3 20:-24 24:-73 25:-2 26:-24 27:31 32:-39 33:-44 34:-60
.^ask 2:-15 3:-12 5:-3 8:-6 11:44 13:43 14:7 15:7 16:3 17:-7 20:6 21:35 22:52 24:6 25:-35 26:-5 28:3 29:-9 31:6 32:-4 33:-2 34:-17
.^ask$ 2:-75 7:11 10:-21 11:74 17:-3 20:-20 21:25 22:62 24:22 25:-27 27:-28 29:-15 32:-26 33:-15
.^aske 4:3 9:14 10:12 11:-4 13:32 14:2 16:10 18:2 19:-14 20:7 23:10 24:-10 25:-2 27:1 29:3 32:-3 33:-4 34:-8
.^aski 2:4 8:-3 9:-15 14:4 15:1 18:-5 19:11 21:19 22:12 24:9 25:-16 29:-4 32:9 33:6
.^asks 22:21
.^ass 12:12 29:14
.^assu 12:13
.^at$ 1:37 2:26 3:-12 5:43 6:-45 9:21 10:7 11:-88 12:36 13:-24 15:40 17:-1 20:-52 21:-78 22:-6 24:48 25:1 27:-63 28:6 29:-3 31:-27 32:-26 33:17 34:-72
.^ate 25:46 34:-10
.^ate$ 25:46 29:-29 34:-10
.^att 9:17
.^atta 9:17
.^au$ 1:-7 16:44
.^aud 1:17 9:-11 13:39
.^audi 1:17 9:-11 13:39
.^aug 1:32 10:-40 12:-20 16:17 22:-15 29:-14 32:89 33:43
.^aug$ 32:56 33:26
.^augu 1:22 10:-3 20:8 32:37 33:4
.^aut 7:53 30:9 34:21
.^auth 7:12 34:24
.^auto 7:24 30:10
.^ava 19:12 20:50 26:21 33:-30
.^avai 19:12 20:51 26:22 33:-29
.^avi 25:-21 27:45 31:25
.^avis 25:-21 27:45 31:25
.^awa 5:-7 18:-28 20:-22 24:47 28:64 31:6 32:36 33:-59
.^awai 6:12 18:-15 32:20
.^away 6:-1 24:47 28:65 31:6 33:-58
.^bac 2:38 6:-23 8:26 9:-33 12:-49 15:-27 16:42 19:3 24:10 25:34 27:27 31:-54 32:-6 33:-81
.^back 2:38 6:-23 8:26 9:-33 12:-49 15:-27 16:42 19:3 24:10 25:34 27:27 31:-54 32:-6 33:-81
.^bad 25:33 29:-23
.^bad$ 25:33 29:-23
.^bal 4:23 29:-5
.^ban 9:26 25:-39 29:39
.^ban$ 12:2 25:-38 29:59
.^bann 9:29 29:-15
.^bar 21:19 29:39
.^bar$ 21:21 25:-10 29:41
.^bas 1:7 27:-5 29:1 31:19
.^bash 1:11
.^be$ 0:3 2:40 3:36 5:-24 6:-35 7:49 8:-58 9:-46 10:-41 11:-70 12:-23 13:-73 14:-30 15:21 16:62 17:-82 18:7 19:-109 20:13 22:24 23:51 25:-13 26:-35 28:-15 29:-19 30:5 31:37 32:-27 33:55 34:-22
.^bec 2:31 9:26 11:-25 16:40 17:49 21:-16 22:1 29:-37
.^beca 9:30 21:-3 22:18
.^beco 2:15 11:-9 16:13 17:37 29:-7 33:6
.^bee 2:-61 5:10 6:26 8:7 9:32 10:-41 11:21 12:10 13:36 14:-21 15:7 18:-5 20:11 22:-18 25:47 28:-23 29:-99 30:4 32:-48 33:-16 34:-46
.^beef 11:33
.^been 2:-48 6:24 8:10 9:39 10:-47 12:20 13:39 15:7 20:16 22:-10 25:23 28:-40 29:-47 30:5 32:-17 33:-19 34:-41
.^bef 1:35 2:-2 3:24 6:6 7:21 8:-6 10:-12 11:10 12:-10 13:-18 17:16 18:14 19:41 21:7 22:-17 23:11 24:44 25:-13 26:-1 28:38 29:-3 30:-16 31:-4 32:15 34:-8
.^befo 1:36 3:24 6:6 7:14 10:-10 12:-7 13:-18 17:17 18:15 19:40 21:7 22:-17 23:11 24:45 25:-13 28:35 30:-15 31:-3 32:18 34:-7
.^beg 2:-6 3:11 4:62 6:-29 10:-75 12:27 14:-3 17:94 20:-25 27:22 33:2
.^begi 4:67 10:-33 12:-17 17:96 20:-23 27:23
.^begu 5:18 12:50 14:-9
.^beh 6:38 10:28 14:-16 22:29 33:-21
.^beha 8:13 22:32
.^behi 6:39 10:30 14:-15 33:-12
.^bei 5:19 10:9 27:28
.^bein 5:20
.^bel 33:29
.^beli 33:6
.^ben 7:39 9:-5 22:14 27:30
.^benc 7:40 9:-3 19:1
.^bes 17:25
.^best 17:25
.^bet 0:55 1:76 5:65 10:35 11:-17 12:-80 14:-8 15:-33 16:-3 18:-94 20:-32 24:-14 25:-32 27:-62 28:2 29:34 32:34 33:5 34:-35
.^beta 0:45 1:58 2:-26 5:39 6:8 10:1 12:-35 19:-46 20:-19 27:-16 29:28 33:11 34:-7
.^bett 0:1 31:6
.^betw 1:16 5:30 6:-18 18:-14 19:33 27:-11 28:6 29:16 32:40 33:-47
.^big 2:14 14:16 20:39 33:-33
.^big$ 2:15 14:17 20:29 33:-27
.^bil 8:30 22:12
.^bill 8:30 22:13
.^bin 8:27 9:-14 10:49 17:41 34:-15
.^bin$ 8:27 9:-13 17:42
.^bind 10:52 34:-14
.^bis 29:39
.^bise 29:39
.^bit 6:-40 12:46 15:10 18:31 22:16 33:7
.^bit$ 15:12 17:13
.^bite 17:-16 18:35
.^ble 25:38
.^bles 25:4
.^bli 11:-8 25:50 29:-37
.^blo 1:16 2:11 5:52 8:9 12:13 25:-6 29:-15 34:-4
.^bloc 1:14 2:11 5:53 8:9 12:14 15:4 25:-5 29:-13 34:-3
.^blog 20:11
.^blu 2:24
.^blue 2:24
.^boa 1:-3 2:72 16:51
.^boar 1:-3 2:12 16:51
.^boat 2:50
.^bon 17:15 20:-20 25:35
.^bonj 17:16 25:7 33:9
.^boo 0:2 4:21 15:20 20:19 29:60
.^book 0:3 15:21 20:20 29:36
.^boot 4:20 29:17
.^bos 1:16 5:-3 9:-7 10:7 11:-23 14:5 16:4 17:-13 20:2 25:-6 26:-16 27:12 29:-16 33:-5 34:56
.^boss 1:16 5:-3 9:-7 10:7 11:-23 14:5 16:4 17:-13 20:2 25:-6 26:-16 27:12 29:-16 33:-5 34:56
.^bot 5:-38 10:-16 11:39 17:-31 18:-16 23:5 25:44 29:-48 31:41 33:56
.^bot$ 10:-33 11:41 23:7 25:46 29:-83 31:23 33:8
.^both 31:10 33:37
.^bou 9:49 24:-4 27:3 29:-41
.^boun 9:50 29:-40
.^bra 1:27 2:-5 5:32 6:-51 7:3 8:-26 9:-36 10:32 12:42 20:-6 29:27 31:-9
.^bran 1:28 2:-7 5:35 6:-27 9:-2 10:34 12:13 20:-5 29:36 31:-9
.^bre 8:22 9:9 10:-37 12:-38 13:40 17:7 18:12 21:43 22:23 28:-13 29:-53 32:-10
.^brea 8:22 9:9 10:-37 12:-38 13:40 17:7 18:12 21:43 22:23 28:-13 29:-53 32:-10
.^bri 25:19 32:50
.^brie 32:14
.^brin 25:21 32:18
.^bro 22:29 25:27 29:23 34:-31
.^brok 2:2 22:30 29:34 34:-40
.^bud 3:13 7:-4 8:-15 29:41 33:-1
.^budg 3:13 7:-4 8:-15 29:41 33:-1
.^bue 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
.^buen 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
.^bug 1:32 2:7 5:45 8:-29 12:-88 16:2 17:40 18:-11 24:19 27:-2 28:-2 29:31 33:-82 34:11
.^bug$ 1:34 5:28 8:-20 12:-28 20:-5 24:27 25:9 29:35 33:-41 34:19
.^bugf 2:24 5:5 20:32
.^bugs 17:38
.^bui 4:13 5:30 12:-24 14:-18 15:3 17:-24 20:4 25:21 29:34
.^buil 4:12 5:30 12:-23 14:-17 15:4 17:-23 20:4 25:22 29:34
.^bum 2:57 10:4 12:15 13:-8 15:-26 22:17 29:-34 33:35
.^bump 2:57 10:4 12:15 13:-8 15:-26 22:17 29:-34 33:35
.^bus 10:21 16:2 18:-13 20:-22 25:54 29:4 31:-16 32:2 33:-8
.^bus$ 18:-5 25:26 29:14 31:-14
.^busi 10:22 16:3
.^busy 20:-15 25:27 32:7
.^but 1:-13 2:23 7:-28 8:15 10:15 11:-4 12:3 13:-16 14:-5 15:20 16:-7 17:2 18:-7 22:-30 25:-13 26:4 31:17 33:15 34:6
.^but$ 1:-7 7:-24 8:19 13:-13 14:-3 15:30 17:8 22:-30 25:-5 26:9 29:4 31:18 32:1
.^butt 2:7 10:24 20:3 29:-17
.^buy 29:33 31:-2
.^buy$ 29:33 31:-2
.^by$ 0:-19 1:-21 2:-37 6:23 7:27 10:69 13:10 14:-34 16:88 17:-19 18:-10 19:-18 21:3 22:30 23:19 24:-33 28:-28 29:-17 32:5
.^bye 25:53
.^bye$ 25:53
.^ca$ 20:15
.^cad 3:17 29:-25 33:10
.^cade 3:17
.^cal 0:2 1:61 2:-97 3:-49 4:48 6:-85 8:-47 9:-71 10:-58 13:-56 14:43 17:-56 18:12 19:62 20:-106 22:-66 25:-3 26:49 27:-37 28:-50 29:12 31:-51 32:-12 33:34 34:34
.^cale 0:8 1:25 2:-30 4:24 5:-30 6:-4 8:-30 10:-22 12:-12 13:-23 14:52 16:5 17:-22 18:27 19:33 20:-12 22:-27 24:-21 25:-40 26:53 28:-9 29:-21 31:-29 33:17
.^call 1:32 2:-7 4:13 5:3 6:-20 14:-41 19:39 20:-29 29:41 31:-1 32:-22 33:2 34:35
.^cam 2:2 10:34 16:18 19:49 20:-8 23:30 33:-13
.^camb 2:12 16:20
.^came 10:38 19:50 20:-7 23:31
.^can 0:43 2:54 3:3 4:-4 5:-36 7:3 8:41 9:-102 11:16 12:30 13:-96 15:-24 16:-4 17:12 18:-57 19:-106 22:25 24:11 25:-89 26:4 29:-1 30:-13 32:-113 33:27 34:7
.^can$ 0:3 1:-13 2:54 3:10 4:-7 5:-113 7:6 8:31 9:-100 10:-13 11:22 12:37 13:-79 15:-13 17:19 18:-18 19:-101 20:16 21:2 22:37 23:7 25:-60 26:9 28:-8 29:-12 30:-10 31:-38 32:-69 33:5 34:25
.^canc 24:13 27:-25 29:7 31:22
.^cand 0:24 5:5 10:19 18:-12 20:-52 28:30 29:-29 33:24
.^cap 29:8
.^capi 29:9
.^car 10:-42 21:11 22:-6 29:22 34:33
.^care 2:1 10:-15 34:36
.^cas 15:6
.^case 15:6
.^cat 9:-33 29:45
.^ce$ 6:22 10:-8 12:30 20:10 29:-20
.^ceo 29:31 34:-27
.^ceo$ 29:31 34:-27
.^cha 0:-102 2:10 3:-65 4:-55 5:-131 6:-42 9:-9 13:3 15:37 17:-141 18:-108 19:-122 20:-4 21:37 23:35 24:11 26:22 27:63 29:-6 30:1 31:6 32:-114 33:12 34:60
.^chai 29:36 33:43
.^chan 0:-48 2:13 3:-29 4:-25 5:-92 6:-20 9:-1 11:5 13:13 14:-86 15:42 16:6 17:-100 18:-63 19:-84 20:-35 21:44 24:4 26:28 27:74 29:-6 30:10 31:5 32:-85 33:-3 34:27
.^char 11:-5 14:24 25:3 34:45
.^chas 23:30 31:-9
.^chat 23:17 31:32
.^che 1:19 4:-4 5:25 7:-10 8:20 11:21 12:1 13:-1 15:-7 17:-45 18:-7 20:7 21:5 25:12 28:20 29:13 33:-12 34:-6
.^chec 0:-18 1:20 6:3 7:-4 10:-2 11:19 17:-33 20:7 27:3 28:11 29:5 33:-4 34:10
.^chee 5:5 8:9 10:-5 12:6 15:-5 17:-10 18:-3 20:5 25:27 27:-6 28:10 34:-17
.^cher 2:33 10:34 11:-18 29:5
.^chi 6:-5 9:-9 21:43 22:22 25:-5 28:12 29:-33 32:4 34:69
.^chie 21:17 22:23 29:-17
.^chil 28:15 32:10
.^chr 25:21 28:-35 29:12
.^chri 25:22 28:-35 29:17
.^ci$ 2:53 9:-9 12:-22 16:24 23:-12 24:-5 25:-21 27:22 29:91 31:-6
.^cir 15:36 19:-8
.^circ 15:36 19:-8
.^cla 0:9 1:-10 12:17 15:3 17:2 29:-14 32:3
.^clai 12:20 15:5
.^clas 0:9 1:-3
.^cle 2:22 6:14 12:-30
.^clea 2:18
.^clf 29:-20 33:50
.^clf$ 29:-20 33:50
.^cli 0:-17 1:-41 2:21 6:20 10:37 12:7 15:19 16:15 18:-14 19:-8 20:-28 22:24 24:6 28:-6 29:-92 33:32 34:21
.^clie 0:-16 1:-40 2:16 6:21 10:32 12:15 15:20 16:15 18:-13 19:-7 20:-26 22:24 24:6 28:-8 29:-70 33:23 34:21
.^clo 4:40 5:-9 6:26 7:-45 8:27 9:-82 10:-65 12:45 14:-64 17:20 18:47 20:-92 22:-31 25:-38 27:-17 28:99 29:3 32:-19
.^cloc 10:-5 28:67
.^clon 4:44 17:40 18:-21
.^clos 1:4 6:31 7:-28 8:7 9:-45 10:-23 12:36 14:-23 18:82 20:-73 22:-15 28:38
.^cod 2:20 10:34 12:14 17:2 18:-25 20:-8 33:19
.^code 2:22 10:38 12:16 17:5 20:-5 33:21
.^cof 25:45 29:20 34:-27
.^coff 25:50 29:3 34:-19
.^col 33:19
.^coll 33:9
.^com 2:-18 4:-9 9:-28 10:-21 11:48 12:4 13:-50 17:42 18:64 19:12 20:11 21:54 22:-55 25:-43 26:-114 27:-17 28:-33 29:62 31:-88 32:5 33:25 34:-112
.^come 2:-21 5:-9 12:21 18:65 21:52 25:-33 28:-7 29:3 33:8
.^comi 5:15 14:-33 17:39 18:2 20:38 32:48 34:-28
.^comm 11:68 14:-7 17:18 25:1 29:8 32:-9
.^comp 4:-29 11:-62 12:-20 14:25 19:28 20:-14 25:-24 29:85 33:17
.^con 1:4 2:-18 7:10 9:30 10:64 11:-101 13:-102 16:-49 17:61 18:-65 19:-48 20:-40 21:29 24:-28 25:28 27:-8 29:7 31:-25 32:-2 34:35
.^con$ 5:32
.^conc 9:18 10:46
.^cond 9:30 29:1
.^conf 10:11 29:23
.^cong 25:72
.^cons 2:-7 8:17 10:51 21:17 29:-30
.^cont 11:-15 17:71 29:18 34:52
.^conv 7:16 21:35
.^coo 5:18 8:5 25:19 29:-34 34:52
.^cook 5:1 25:5
.^cool 2:11 25:15
.^coor 34:44
.^cop 4:15 14:-25 26:8 33:3
.^copy 4:15 14:-25 26:8 33:3
.^cor 2:31 6:-39 10:-60 16:25 17:13 18:27 20:24 21:4 33:19
.^corr 2:36 6:-35 10:-12 16:25 20:27 21:5 33:43
.^cos 10:28 18:-20 26:27 29:14 32:24 33:-6
.^cost 18:-5 26:28 29:36
.^cou 0:11 2:11 6:2 8:-47 9:-6 10:35 11:-46 12:-15 13:46 18:-37 19:-31 20:-50 22:31 24:-7 27:30 28:82 29:-10 30:-21 31:15 32:-22 33:-4 34:-68
.^coul 0:15 2:20 11:-33 12:-3 14:11 16:14 18:-15 20:-9 21:1 22:44 30:-2 34:-18
.^coun 8:-38 10:52 13:26 25:-9 27:25 28:92 29:-66 31:19 33:-32
.^coup 6:27
.^cour 13:11
.^cov 2:-5 8:6 10:40 25:8 29:18 33:-13
.^cove 2:-4 8:6 10:38 25:8 29:18 33:-12
.^cra 2:30 22:5
.^cras 2:22 22:6
.^cre 1:33 3:46 4:20 11:8 29:13 34:20
.^crea 1:33 3:35 4:25 11:8 29:14 34:20
.^cri 15:39
.^crit 15:40
.^cro 16:-10 29:13
.^cron 16:-10 29:13
.^cry 8:8 29:-10
.^cryp 8:8 29:-10
.^css 2:37 11:-11
.^css$ 2:37 11:-11
.^cur 4:15 5:76 12:49 20:10 26:5 29:-46
.^curr 4:15 5:70 12:50 26:5
.^cus 2:6 4:-5 6:3 9:-9 12:1 15:19 20:36 21:3 24:-16 28:10 29:15
.^cust 2:7 4:-5 6:3 9:-9 12:1 15:19 20:36 21:3 24:-16 29:15
.^cut 1:42 2:29 5:13 6:48 9:-18 12:-56 16:-30 18:30 21:6 24:-38 25:-55 29:-2 31:43 33:14
.^cut$ 2:36 5:36 6:32 9:-5 12:-19 20:5 25:-18 28:-3 31:52 33:-16
.^cuto 1:26 6:9 10:-16 14:13 18:46 21:13 22:-16 24:-5 29:-16 33:38
.^cve 22:49 29:61
.^cve$ 22:46 29:55
.^cyc 1:-54 2:-32 3:107 4:94 5:38 6:-55 7:-47 9:-71 12:-68 13:8 14:49 16:-71 17:-33 18:-84 19:81 20:-22 22:-58 24:-31 25:-87 27:-58 29:-135 31:-65 32:-81 34:16
.^cyce 3:41 4:11 16:-11 19:28 29:-32 34:4
.^cycl 1:-48 2:-20 3:85 4:82 5:40 6:-49 7:-35 9:-38 12:-42 14:32 16:-35 17:-17 18:-77 19:61 20:-10 22:-44 24:-12 25:-63 27:-34 29:-73 31:-28 32:-58
.^cyy 3:28 5:3
.^cyyc 3:28 5:3
.^czy 2:42 6:41 12:30 17:-6 29:-6 33:-27
.^czy$ 2:42 6:41 12:30 17:-6 29:-6 33:-27
.^dae 14:44 25:-13
.^dai 24:9 27:16
.^dail 24:9 27:16
.^dan 3:12 4:-1 6:12 8:12 9:4 10:-2 11:-4 12:5 13:-7 14:6 16:-3 17:-3 19:5 20:6 21:1 25:17 29:-20 33:-12 34:-5
.^dank 3:13 6:13 9:6 11:-4 12:6 13:-6 14:7 16:-2 17:-3 18:-4 19:6 20:7 21:1 25:20 26:1 29:-14 33:-4 34:-4
.^dar 6:-2 9:31
.^dark 6:-2 9:31
.^das 5:-6 9:4 22:23 29:34
.^das$ 2:13 5:-2 29:56
.^dash 9:11 22:11
.^dat 0:14 2:-174 3:-1 4:2 5:-150 6:-23 7:-68 8:-48 9:-155 10:-224 11:9 12:-129 13:-57 14:45 15:47 16:7 17:-85 18:32 19:60 20:94 21:-111 22:-41 23:-69 24:-118 25:-164 26:22 27:-11 28:-47 29:1 30:-93 31:-60 32:9 33:77 34:-23
.^data 16:6 29:43
.^date 0:15 2:-171 4:8 5:-130 6:-17 7:-60 8:-35 9:-141 10:-195 11:10 12:-97 13:-33 14:39 15:42 17:-68 18:37 19:65 20:78 21:-89 22:-74 23:-60 24:-102 25:-147 26:24 27:-6 28:-26 29:-16 30:-84 31:-50 32:12 33:70 34:-14
.^day 1:40 2:-100 6:-75 7:-36 8:-115 10:-29 11:-90 12:-83 13:-71 14:-16 15:-45 16:74 18:-66 19:27 20:66 22:4 24:61 25:17 26:-13 27:-132 28:66 29:-59 30:-14 31:-55 32:30 33:30 34:-76
.^day$ 5:-74 6:-72 12:-49 13:-12 15:-81 16:29 17:15 18:-32 19:24 20:89 21:15 22:-2 25:40 27:-54 28:-12 29:-55 31:-35 32:-1 33:72
.^days 1:32 2:-66 4:-11 5:10 8:-1 10:-94 16:47 18:-23 20:-81 21:-45 22:26 23:4 24:68 25:-107 27:-14 28:86 32:65 33:-80 34:-3
.^db$ 29:42
.^de$ 5:-2 6:-29 9:33 10:-74 12:27 14:-19 16:12 17:40 18:-8 19:-51 20:17 24:35 25:-40 28:28 29:-83 31:49 32:1 33:-15
.^dea 0:44 1:27 2:-1 4:-15 5:-79 6:7 8:-45 9:-13 11:5 12:-65 13:-42 14:18 15:-9 16:-15 17:-11 18:44 19:-39 20:-87 21:10 25:8 28:-6 29:-47 32:16 33:38 34:-21
.^deac 31:33
.^dead 0:32 1:29 4:-3 5:-50 6:16 8:-8 10:-17 11:14 12:-58 14:20 15:-18 16:-9 17:-11 18:26 19:-28 20:-81 27:9 31:-48 32:18 33:45 34:-16
.^deal 0:9 10:37 18:21 29:-38
.^dear 25:26
.^deb 2:26 7:4 8:20 10:-28 25:25 29:63 31:-28 33:-10
.^deb$ 29:23
.^debd 7:9
.^debi 25:17 29:33 33:-3
.^debu 8:27
.^dec 1:-28 2:-67 3:12 5:-32 6:-27 7:35 8:16 9:25 11:-41 16:38 18:24 21:4 22:-92 25:-44 29:-38 34:62
.^deci 2:-22 3:14 6:-16 7:47 9:43 16:14 20:1 21:11 22:-60 25:-16 29:-75 34:64
.^deck 14:7 18:39 29:-13 33:28
.^decl 8:25 9:-17 13:3 29:3
.^ded 1:20
.^def 0:8 1:-13 6:-28 10:105 12:15 23:42 28:-30 29:-41 33:-25
.^defa 23:43 29:-7
.^defi 0:2 10:73
.^del 8:34 15:68 16:29 18:13 19:-13 23:-17 25:-51 29:3 31:21
.^dela 15:72 16:36 33:-9
.^dele 18:12 23:-11 29:26 31:31
.^deli 8:49 25:-24 27:3 29:-34
.^dem 1:16 11:16 21:19 25:-10 27:14
.^dem$ 27:21 29:1
.^dema 21:21
.^demo 1:22 11:27 29:-3
.^den 7:39 8:42 9:-30 20:-5 33:25
.^den$ 4:5 27:14
.^deni 13:34
.^dent 29:26
.^deny 7:28 8:41 13:-11
.^dep 2:61 5:-47 6:-58 9:-18 10:7 11:-50 12:64 17:-30 28:51 33:62 34:32
.^dep$ 2:28 28:10 29:-23
.^depe 2:18 10:23 12:21 25:18 28:2 29:-58 33:24
.^depr 2:5
.^deps 12:8 33:8
.^depu 34:29
.^der 6:12 9:36 10:7 13:42 19:-5
.^der$ 9:22 10:10 29:-12 33:1
.^dero 13:31
.^des 2:-26 5:36 9:13 10:35 12:-8 13:12 14:-16 17:29 19:-13 20:-16 22:4 25:-54 29:1 31:57 33:-14
.^des$ 5:4 9:17 16:6 31:9
.^desc 5:3 10:47 17:31 33:-10
.^desi 29:3
.^desp 13:9 22:28
.^det 31:14
.^deta 31:14
.^dev 2:-43 4:2 5:106 6:-4 10:29 11:-60 17:26 18:-43 20:-32 25:-41 27:43 28:-2 30:27 31:8 34:-34
.^dev$ 5:43 17:25 18:-28 25:-5 26:2 27:45 28:-8 29:-16 30:30 31:6 34:-17
.^deve 2:-3 4:10 5:61 10:11
.^devs 29:21
.^dia 9:23 22:2 29:-13
.^dial 9:23 22:5 29:-5
.^did 5:15 6:84 8:-52 9:60 10:-92 12:25 13:48 14:-59 15:-5 16:-31 17:-1 18:-50 19:63 20:-65 21:-69 22:-11 23:39 24:-31 28:-49 29:-30 30:45 31:-54 32:-6 33:-9 34:8
.^did$ 5:15 6:84 8:-52 9:60 10:-92 12:25 13:48 14:-59 15:-5 16:-31 17:-1 18:-50 19:63 20:-65 21:-69 22:-11 23:39 24:-31 28:-49 29:-30 30:45 31:-54 32:-6 33:-9 34:8
.^die 12:7 19:14 29:-58 33:15 34:17
.^die$ 12:10 19:15 29:-55 33:17 34:19
.^dif 10:82 28:-2
.^diff 10:82 28:-2
.^dig 2:-7 25:-4 26:33 27:60 29:-23 30:6 31:27
.^dige 2:-7 25:-3 26:33 27:61 29:-22 30:6 31:27
.^dir 3:13 6:8 9:2 10:9 11:-5 12:3 13:-7 14:13 16:-6 19:5 20:7 23:27 25:-3 33:-21 34:-7
.^dir$ 3:13 6:13 8:1 9:6 11:-1 12:7 13:-4 14:14 16:-2 18:-2 19:6 20:7 21:1 25:-2 26:1 29:-3 33:-3 34:-4
.^dire 10:40 23:13 33:-10
.^dis 1:-18 5:-31 7:9 9:-27 11:-30 25:-24 27:8 29:39 31:48
.^disa 31:53
.^disc 5:-9 21:1 29:18 30:3
.^disk 28:-22 29:58 31:-1
.^dist 10:5 27:30 28:24 29:-38 31:21
.^dm$ 27:97 33:-32
.^dms 2:-28 11:36 25:-30 26:49 27:12
.^dms$ 2:-28 11:36 25:-30 26:49 27:12
.^dni 28:63 29:-20
.^dni$ 28:63 29:-20
.^do$ 0:28 1:-43 2:4 3:61 4:-4 5:-50 6:-69 7:5 9:-63 10:25 11:28 12:-28 13:-87 14:-38 15:36 16:-2 17:27 18:-21 19:-95 20:9 21:26 22:-137 23:29 24:-15 25:-51 26:29 27:-169 28:37 29:18 30:52 32:-5 33:-9 34:33
.^doa 2:37
.^doab 2:37
.^doc 0:80 1:68 2:41 5:-24 6:-5 9:-82 10:-17 11:2 12:-14 13:-3 15:-61 16:-70 17:62 18:-3 19:-23 21:-33 22:-12 23:-6 24:12 25:-13 27:13 28:-78 29:27 30:-12 31:14 33:-4 34:1
.^doc$ 2:8 17:27 21:-47
.^docs 0:60 1:40 2:28 10:-35 15:-20 16:-44 17:29 18:-5 26:3 27:14 29:3 31:13 33:-5
.^docu 0:17 1:3 3:3 5:-15 11:12 12:-12
.^doe 0:-32 1:-15 2:29 6:-5 7:18 9:25 10:42 11:19 12:12 13:-9 14:16 15:-33 16:-53 17:-6 18:-19 19:-57 20:26 22:-57 24:-37 25:-72 26:37 27:-35 29:30 30:-36 33:5 34:-42
.^does 0:-32 1:-15 2:29 6:-5 7:18 9:25 10:42 11:19 12:12 13:-9 14:16 15:-33 16:-53 17:-6 18:-19 19:-57 20:26 22:-57 24:-37 25:-72 26:37 27:-35 29:30 30:-36 33:5 34:-42
.^doi 5:60 9:18 33:7
.^doin 5:38 9:19 33:9
.^don 6:70 10:-5 14:-32 16:-5 17:35 20:20 22:12 29:-24 33:-28
.^done 6:70 10:-5 14:-32 16:-5 17:35 20:20 22:12 29:-24 33:-28
.^doo 6:21 22:15 29:-59 32:8 33:11
.^door 6:37 22:15 29:-56 33:11
.^dow 2:-6 7:-2 8:55 9:9 11:-42 12:5 16:19 17:-33 18:11 20:10 25:-50 27:-52 29:36 31:38 33:44
.^down 2:-6 7:-2 8:55 9:9 11:-42 12:5 16:19 17:-33 18:11 20:10 25:-50 27:-52 29:36 31:38 33:44
.^dra 4:39 12:36 14:18 20:3 29:-9
.^draf 4:21 20:7
.^draw 12:37 14:30 29:-2
.^dre 6:3 11:-17 25:30
.^drea 6:3 11:-16 25:31
.^dri 2:66 8:15 13:-21 21:10 29:-31 33:15
.^driv 2:56 8:16 29:-21 33:17
.^dro 2:23 20:19 24:38 25:-6 29:-18 30:21 31:29 33:4
.^drop 2:23 20:19 24:39 29:-17 30:22 31:15 33:4
.^due 6:-35 10:-17 24:56 25:-40 28:-21 29:-35 32:94 33:30
.^due$ 6:-35 10:-17 24:56 25:-40 28:-21 29:-35 32:94 33:30
.^dum 10:28 14:28
.^dumb 10:29
.^dump 14:29
.^dur 2:82 6:22 9:26 10:-18 12:-70 17:7 29:-34 31:42
.^durc 9:29 29:-20
.^duri 2:90 10:-18 12:-24 17:2 31:43
.^dus 6:29
.^dut 34:32
.^duty 34:32
.^eac 27:32
.^each 27:32
.^ear 5:-2 6:-14 10:20 11:-23 15:17 16:15 18:35 19:22 21:15 23:58 28:-17 29:-33 33:-69
.^earl 3:6 6:-12 11:-19 15:18 16:15 18:36 19:17 21:15 23:56 28:-7 29:-29 33:-59
.^eart 10:34
.^eas 17:54 21:8
.^easy 17:54
.^eat 17:-5 25:49
.^eat$ 17:-5 25:49
.^ece 22:2
.^ecep 22:2
.^edi 2:22 11:-21 29:20
.^edit 2:22 11:-21 29:20
.^een 2:11 24:18
.^een$ 2:11 24:18
.^eff 12:56
.^effe 12:56
.^eig 6:-6 10:31
.^ein 1:54 9:-18 16:42 21:32 33:-23
.^ein$ 1:9
.^eine 1:16 9:-13 16:40 21:34
.^el$ 6:11 16:22 18:7 25:-16 29:31
.^ele 29:53
.^els 11:33 25:1 31:25
.^else 11:33 25:2 31:25
.^ema 5:-25 26:41 27:12 29:29
.^emai 26:41 27:14
.^emo 9:10 10:16 33:8
.^emoj 9:10 10:16
.^emp 10:8
.^en$ 5:76 6:-15 10:-24 12:8 13:9 14:-17 18:9 29:-17
.^ena 27:6
.^enab 27:6
.^enc 9:1
.^encr 9:1
.^end 1:6 4:36 14:-1 16:12 19:9 20:15 21:18 22:-12 24:-1 28:-59 29:21 32:47
.^end$ 1:5 2:-46 4:9 20:17 21:19 22:-9 28:-21 32:49
.^ende 19:10
.^endi 4:8
.^endp 2:26
.^ends 28:-20 29:21
.^eng 17:29 25:34 29:-18
.^engi 17:31 25:11 29:-10
.^engl 25:5
.^eno 2:11 7:21 31:53 33:-8
.^enou 2:11 7:21 31:53 33:-8
.^ent 1:67 2:13 5:9 6:-29 7:41 11:16 12:-7 14:-26 24:-17 33:-32 34:21
.^enta 7:9 15:3
.^ente 1:34 5:19 11:25 14:-23 29:5
.^enti 7:16 9:-1
.^entr 1:22 2:8
.^ents 9:16 34:17
.^env 17:1 20:12
.^envi 17:2 20:12
.^eol 10:73 11:-18 19:-21 20:-6 29:19
.^eol$ 10:73 11:-18 19:-21 20:-6 29:19
.^epo 14:-24 19:88 28:-39
.^epox 14:-23 19:85 33:-9
.^eri 31:28
.^erin 31:28
.^err 2:38 10:-25 29:51
.^erro 2:38 10:-5 29:37
.^ers 20:8
.^esc 20:9 34:11
.^est 5:21
.^eta 4:-27 5:87 10:-62 11:-50 16:-22 18:-22 20:112 25:-35 28:6 29:-56 33:42
.^eta$ 4:-26 10:-17 16:-21 18:-5 20:114 25:-1 28:7 29:-17 33:44
.^etap 5:70 10:-18 29:-7
.^eve 2:-12 3:-37 4:-4 6:-23 7:-2 13:18 14:80 18:11 20:-41 21:23 24:58 25:22 26:-5 27:38 28:-30 29:-54 30:-21
.^eve$ 24:47 27:-4
.^even 4:-4 5:-33 10:-43 12:-25 15:11 18:30 21:57 22:17 25:7 29:-11 32:20
.^ever 0:-47 1:-3 2:-9 3:-6 5:27 6:-9 10:5 12:29 13:31 14:83 20:-19 22:-20 24:7 25:11 27:40 28:-27 29:-17 30:-1 31:5 32:-28 33:-4
.^exa 7:40 8:-9 10:24 11:36 28:5 29:-59 33:32
.^exac 10:35 25:11 28:10 29:-16 33:35
.^exam 7:41 11:37 25:-16
.^exc 2:-11 5:-6 8:10 9:52 10:-5 13:59 14:-4 17:-5 21:62 22:37 29:-36 30:-2 31:-18 33:-35 34:20
.^exc$ 8:-6 9:44 13:32 22:16 29:-17
.^exce 2:-11 4:-15 5:-35 6:-9 8:27 9:34 12:-38 13:47 16:-31 17:-66 20:-27 21:66 22:36 27:11 28:-2 29:-23 32:-32 33:-49 34:23
.^excu 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
.^exe 10:4 12:-11 13:40 22:75 29:-43 34:-7
.^exec 22:23
.^exem 2:1 10:7 12:-7 13:42 22:46 34:-5
.^exi 3:23 6:1 11:17
.^exis 3:24 6:2 11:24 29:-11
.^exp 6:43 9:40 10:101 17:49 19:-44 20:30 25:-47 29:-37 32:-37 33:-27 34:-29
.^expe 17:24 20:56 33:19
.^expi 6:57 9:31 32:-6 33:-1
.^expl 10:85 11:31 13:-8 17:4 29:-12
.^ext 0:29 1:34 2:-40 6:-40 8:4 15:17 21:-2 22:49 24:-4 34:-9
.^exte 6:-24 8:9 15:21 22:21 33:4 34:-4
.^extr 0:33 1:41 22:4
.^fai 29:61
.^fail 29:63
.^fal 10:2 18:-1 32:67 33:22
.^fall 10:3 32:68 33:23
.^fan 17:13 25:10
.^fang 17:26
.^far 5:20 10:-18 12:-18 13:65 14:-23 20:-13 23:40 25:8 28:70 29:-78 33:-15
.^far$ 5:21 10:-17 12:-17 13:66 20:-12 23:40 28:70 29:-51 33:-14
.^fav 0:25 12:-13 25:19 27:-3 29:-35 31:20 34:-8
.^favo 0:25 12:-13 25:19 27:-3 29:-35 31:20 34:-8
.^fea 0:-64 1:-29 2:17 3:-30 5:8 6:5 7:-58 9:-71 10:12 11:4 13:-2 14:-72 15:3 16:11 17:-4 18:-10 19:27 20:-51 22:10 24:1 27:-17 28:30 29:-84 30:-26 31:-13 32:-70 33:64 34:2
.^feaa 33:7
.^feat 0:-59 1:-18 2:11 3:-20 5:19 6:9 7:-52 9:-56 10:15 11:5 13:-1 14:-47 15:5 16:13 17:-3 18:-2 19:21 20:-44 21:2 22:7 24:1 27:-15 28:22 29:-48 30:-17 31:-12 32:-59 33:39 34:4
.^feau 28:1 29:-11 33:39
.^feb 1:-7 4:33
.^feb$ 1:-2 4:26
.^fed 20:8 29:12
.^fedo 20:8 29:12
.^fee 10:33 12:20 14:-28 17:46 22:-1 26:68 27:20 29:-59 33:-15
.^feed 14:-26 26:70 27:32
.^feez 10:38 12:13
.^fer 12:19
.^fere 12:19
.^fet 10:-16 12:7 16:8 23:1 29:-56 33:53
.^feta 29:-4 33:5
.^fetu 10:-15 12:9 16:8 23:1 29:-14 33:32
.^few 26:-20 30:48 32:19
.^few$ 32:19
.^fewe 26:-20 30:48
.^ff$ 0:-40 1:-68 3:-8 4:-33 6:-2 8:-85 9:-156 10:24 11:-57 12:1 13:-108 14:-13 15:80 16:102 18:-3 19:32 20:-142 24:5 25:-129 26:-44 27:-18 28:43 29:-269 33:62
.^ffe 2:-79 6:-47 9:26 10:29 11:28 13:35 14:-2 19:-45 21:104 22:78 24:-37 27:-72 28:-29 29:-126 33:-85 34:-24
.^ffe$ 2:-62 6:-34 8:3 9:46 10:47 11:19 13:-98 19:-17 21:77 22:86 24:-18 27:-45 29:-78 33:-32 34:-7
.^ffes 9:-30 10:-29 13:104 21:47 33:-24
.^fig 33:10
.^fil 2:-37 9:31 10:-38 11:-14 13:24 18:22 19:-6 21:56 22:41 34:-51
.^file 9:24 11:-6 13:31 21:12 22:53 29:30 34:-31
.^fili 21:37
.^fill 5:2 18:29 21:22 29:-37
.^fin 0:-24 2:57 3:-66 4:6 5:-29 6:24 8:15 9:-118 10:23 11:-112 13:-52 16:3 17:-4 18:-10 20:44 21:5 22:-18 23:-35 24:29 26:-74 27:3 28:8 29:-22 30:-20 31:-5 33:15
.^fina 0:-25 5:-20 6:27 9:-13 10:29 14:-19 16:12 17:-16 19:8 20:36 22:-43 23:-12 24:16 27:7 29:-113 32:-41 33:22
.^find 7:4 17:5 21:19 22:-5 29:28
.^fine 2:63 7:-5 8:63
.^fini 2:7 8:-2 12:18 22:1 24:18 28:7 33:-16
.^finl 20:14 33:12
.^finn 6:8
.^fir 1:-4 2:-26 5:-11 8:-16 9:-27 10:-29 14:-4 17:95 18:84 21:7 29:-21 33:24 34:-21
.^firs 2:-14 9:-8 10:-42 11:-6 16:-12 17:91 18:79 20:-12 21:10 25:-10 33:34 34:-19
.^fiv 1:1 16:24 25:13
.^five 1:1 16:24 25:13
.^fix 1:-22 2:47 5:24 6:-40 8:8 10:4 13:-33 16:59 17:32 22:30 25:-8 33:-16
.^fix$ 1:-17 2:28 7:-6 8:1 12:-55 16:63 17:41 20:9 21:6 22:17 33:-51
.^fixe 2:24 5:-21 10:22 12:10 29:25
.^fixi 2:-14 5:37
.^fla 19:96 24:29 28:-8 33:-44
.^flag 11:6 12:3 24:33 29:-14
.^flam 19:98 33:-25
.^flo 2:2 29:17
.^floo 29:20
.^flow 12:5
.^fol 1:12 4:36 8:-18 10:-35 14:-10 15:-26 16:-29 18:38 19:-22 20:7 21:-2 22:-30 24:36 26:71 27:56 29:-7 30:7 32:-3 33:-38 34:-40
.^folk 0:4 3:-1 4:8 6:1 8:-9 9:2 11:-3 16:-4 17:12 20:3 24:8 25:5 27:-7 29:-1 30:11
.^foll 3:16 4:14 10:-49 11:15 14:-47 16:-3 17:-18 18:57 24:25 25:-19 26:59 27:67 28:-5 32:-15 33:-55 34:-16
.^foo 25:-11 29:35 33:1
.^foo$ 25:-10 29:43
.^fooc 33:3
.^for 1:11 3:-4 4:29 5:-12 6:7 7:-18 8:15 11:8 12:46 13:5 14:-21 15:-3 17:-31 19:-29 20:3 21:53 22:36 23:-24 25:-21 27:4 28:6 29:15 30:-34 32:35 33:20 34:17
.^for$ 1:11 2:-9 3:-1 4:25 5:-9 6:19 7:-6 8:14 10:6 11:3 12:-10 13:21 14:-20 15:-23 16:-14 17:-7 18:-8 19:-20 20:11 21:50 22:61 24:-20 26:5 27:2 28:12 29:1 30:-5 32:6 33:27 34:11
.^forb 2:18 12:1
.^forc 6:-28 12:91 29:2 33:-19
.^forg 4:18 7:-4 9:17 10:1 11:12 12:2 14:5 16:15 17:-17 18:12 19:-6 22:-10 23:-25 24:31 29:-8 30:-15 32:2 33:9
.^form 11:39 14:-12 19:19 21:36
.^fort 28:18 32:7
.^forw 11:-3 15:13 16:2 29:33
.^fos 20:-5 25:19 29:23 33:-12
.^fosd 20:-5 25:19 29:23 33:-12
.^fou 3:22
.^four 3:23
.^fpf 6:24 10:29 20:-17 29:-54 33:48
.^fpf$ 6:24 10:29 20:-17 29:-54 33:48
.^fre 0:15 1:9 2:-2 3:-85 4:9 5:-96 7:-59 10:8 12:34 13:4 14:4 15:3 16:14 17:29 19:3 20:-90 21:-4 22:24 23:2 25:6 26:-11 27:16 28:7 29:12 30:-102 31:4 33:-10 34:-3
.^free 0:18 1:11 3:-56 5:-65 7:-45 9:1 10:12 11:-5 12:27 13:6 14:6 15:4 16:13 18:1 19:4 20:-76 21:-2 22:14 24:3 25:14 26:-7 27:13 28:11 30:-57 31:6 33:-5 34:-1
.^fren 29:13
.^fres 4:19 5:-6 17:45 18:-1
.^frez 12:15 29:30 33:-13
.^fri 0:-11 1:39 2:3 7:-24 8:-37 9:-15 10:-27 12:-68 14:-2 16:40 18:-3 24:42 25:26 27:-34 29:68 31:-38 32:79
.^fri$ 32:26
.^frid 1:40 7:-18 10:-18 12:-66 16:40 24:37 27:-23 29:60 32:55
.^frie 8:-31 25:19 29:7
.^fro 4:5 5:-12 8:34 9:-36 10:6 11:-15 12:100 14:21 15:-96 16:-12 17:-25 19:34 20:-103 21:-16 22:18 24:-9 25:43 26:-98 28:-31 29:25 31:15 33:-44 34:-72
.^from 1:7 4:10 6:-47 8:43 9:-4 10:31 12:-50 14:29 15:-38 19:37 20:-57 21:-6 25:9 26:-33 27:-6 28:-10 29:12 30:2 31:46 33:-6 34:-6
.^fron 18:12 27:11
.^froz 5:-56 6:1 12:95 17:-28 18:-49 22:23 25:38 29:28 31:-29 33:-7
.^frr 14:19 17:6 18:-14 25:31 29:-53
.^frre 14:21 17:12 18:-13
.^frro 25:21
.^ful 14:58 18:30 28:19
.^full 14:58 18:30 28:19
.^fun 2:71 5:-56 11:12 12:-50 20:-7 25:103 29:-57 33:18
.^func 11:29 33:23
.^funn 25:30
.^fur 31:45
.^fut 18:15
.^futu 18:15
.^ga$ 1:-11 2:-6 4:7 5:-1 6:19 9:-13 10:19 14:33 15:-12 16:31 19:47 20:92 22:-18 24:-17 25:-22 28:12 29:-68 33:-87
.^gam 1:8
.^gan 5:-12 9:-2 13:7 14:50
.^gant 5:-12 9:-1 14:41
.^gap 19:2
.^gat 0:3 2:-17 9:-13 12:53 13:-4 18:20 21:8 25:-18 27:29 29:20
.^gate 0:3 2:-17 9:-13 12:53 13:-4 18:20 21:8 25:-18 27:29 29:20
.^gaz 19:97 20:-13 33:-32
.^gazp 19:94 20:-13 33:-32
.^gcc 29:39
.^gcc$ 29:39
.^gdp 9:7 29:-8
.^gdpr 9:7 29:-8
.^gel 5:-15 6:-30 12:71 33:13
.^gel$ 2:6
.^gele 6:-1 12:67
.^gen 4:46 14:-23 19:6 26:19 29:-14 30:-22 31:28 34:19
.^gene 4:31 14:-2 19:13 26:19 30:-21 31:28 34:20
.^ger 11:13
.^germ 11:18
.^get 1:-27 2:-4 4:37 6:-30 9:1 10:-52 11:-47 12:-92 13:-120 15:-20 16:-70 17:3 18:23 19:-44 20:3 21:73 22:5 24:11 25:-4 26:67 27:28 29:-22 30:23 32:-45 33:17 34:-41
.^get$ 2:-8 4:43 6:-40 9:7 10:-22 11:-10 12:-56 13:-93 15:-43 16:-33 21:40 22:8 23:-31 24:24 26:47 27:37 30:16 31:-27 32:-9 33:8
.^gets 7:4 8:24 9:-10 23:45 25:-3 26:28 34:-29
.^gett 10:-12 11:-16 17:9 18:13 21:36 29:-12 31:15
.^gia 6:31 12:8
.^gia$ 6:31 12:8
.^git 29:87
.^git$ 29:70
.^giv 2:-60 5:11 8:22 10:-24 11:37 13:16 16:32 19:-45 20:-12 22:24 27:-6 28:-9 29:-18 32:17 33:7
.^give 2:-47 5:11 8:6 10:-24 11:37 13:17 16:32 19:-45 20:-11 27:-6 28:-8 29:-3 32:17 33:7
.^glo 10:60 25:-37 29:-18 33:50
.^glob 33:27
.^glos 10:62 25:-36 29:-13
.^go$ 1:12 2:27 4:7 5:-6 6:9 7:-1 8:11 10:-44 12:4 22:-37 25:21 28:5 34:-11
.^goe 2:46 6:-21 16:19 20:17 28:-12
.^goes 2:46 6:-21 16:19 20:17 28:-12
.^goi 0:-26 2:-16 4:19 9:8 10:-9 12:14 20:11 25:15 29:-21 31:-6 32:38
.^goin 0:-25 2:-15 4:19 9:8 10:-8 12:14 20:5 25:16 29:-19 31:-6 32:38
.^gol 1:28 20:77 24:10 29:-78 33:-24
.^gold 20:56 29:-48
.^goli 1:28 20:17 24:10 29:-9
.^gon 2:1 5:-17 6:83 25:4 33:-25
.^gone 2:2 6:83 33:-6
.^goo 1:-8 2:37 6:17 8:13 14:-23 16:-18 17:25 20:6 21:-12 24:-9 25:29 27:-21 29:-8 33:13
.^good 2:37 6:18 8:14 14:-41 16:-17 17:26 20:6 21:-11 24:-9 25:31 27:-8 29:-5 33:15
.^goog 26:19
.^got 5:9 6:-5 10:-1 11:13 13:77 17:21 21:-35 25:4 28:40 29:-76 32:11 33:25 34:-68
.^got$ 5:9 6:-5 10:-1 11:13 13:77 17:21 21:-35 25:4 28:40 29:-76 32:11 33:25 34:-68
.^gpg 11:-6 29:62
.^gpg$ 11:-6 29:62
.^gra 1:-46 5:6 6:-24 7:2 8:17 10:-8 11:-34 13:25 18:-18 19:10 22:50 25:19 26:5 27:4 29:-43 31:-24 32:-2 33:-6 34:17
.^grac 0:6 1:-13 5:2 6:-6 8:-8 11:-4 12:-6 13:8 18:-6 22:28 25:3 26:10 29:-3 30:4 31:-5 34:2
.^gran 2:-20 8:40 13:7 19:6 22:19 27:32 29:-1 32:-13
.^grat 16:8
.^gre 8:12 14:-5 18:7 25:93 29:-20
.^grea 8:-6 25:58
.^gree 8:40 29:-10
.^grep 18:14
.^gro 9:5 27:2
.^grou 9:5 27:2
.^grr 9:4
.^gui 3:-14 11:31 17:72 18:-16 24:16
.^guid 3:-13 11:35 17:60 18:-15 24:17
.^ha$ 25:32
.^hac 11:32 12:-17 17:19 25:19 29:-35
.^hack 12:-17 17:25 25:19 29:-8
.^had 0:9 6:34 12:-1 25:16 28:-33 31:15
.^had$ 0:9 6:34 12:-1 25:16 28:-33 31:15
.^hah 25:54
.^haha 25:54
.^hal 3:-9 5:3 7:-12 11:70 17:-5 19:6 23:4 25:-44 26:3 28:19 29:-35 31:-21 32:5 33:-16 34:-7
.^half 2:25 5:16 6:-12
.^hall 1:-8 2:-11 7:-7 9:5 10:5 18:3 21:1 23:5 26:4 27:-11 28:21 29:-2 31:-9 33:-1 34:-5
.^han 12:-19 17:15 25:14 29:-11 33:57 34:33
.^hand 12:-17 14:-5 20:7 25:22 29:-32 33:40 34:34
.^hap 2:-14 6:46 7:7 10:39 12:7 13:-27 16:-30 19:-44 20:-16 24:-31 25:43 29:-18 32:52 33:-5
.^happ 2:-13 6:46 7:4 10:42 12:8 13:-24 16:-30 19:-44 20:-16 24:-31 25:43 29:-18 32:42 33:-4
.^har 1:20 8:32 9:-11 10:63 28:-26
.^hard 1:18 8:30 9:-7 10:63 28:-26
.^has 2:7 3:8 5:44 6:53 7:19 9:27 10:-6 12:37 13:30 14:-10 15:42 17:-54 18:-48 19:-52 20:12 21:-33 22:-22 26:-3 28:-38 29:-12 32:-9 33:-28 34:-17
.^has$ 2:7 3:8 5:44 6:53 7:19 9:27 10:-6 12:37 13:30 14:-10 15:42 17:-54 18:-48 19:-52 20:12 21:-33 22:-22 26:-3 28:-38 29:-12 32:-9 33:-28 34:-17
.^hat 14:-20 25:36 27:-40 30:35
.^hav 0:28 2:-23 4:-14 6:11 8:9 11:-29 13:18 14:1 15:-27 16:19 17:-9 18:2 19:-8 20:-4 21:-4 22:11 23:31 24:-24 25:18 28:23 29:-10 30:-9 32:11 33:9 34:-26
.^have 2:-16 4:-13 5:18 6:30 8:4 10:-4 11:-28 12:12 13:4 14:3 15:-20 16:21 17:-8 18:4 19:-7 20:-3 21:-3 22:12 23:32 28:16 29:-6 30:-8 32:11 33:12 34:-51
.^havi 0:1 5:-32 6:-16 10:8 12:-20 25:45
.^he$ 7:22 21:32 22:-21 24:-31 29:18
.^hea 1:-32 5:-15 8:-4 10:5 14:-35 15:50 16:-23 18:53 20:1 24:27 27:22 29:10
.^head 1:-20 5:-14 14:-27 18:60 20:6 24:38 29:31
.^hear 10:16 15:42 25:13 27:31
.^hel 1:14 6:-25 8:1 9:-38 11:63 13:-10 14:-23 15:30 16:-30 17:98 21:4 22:-38 25:13 27:-12 29:-15 31:-5
.^hell 1:1 6:-3 7:7 10:10 11:-28 16:-3 17:9 21:14 25:46
.^help 11:85 14:-19 15:16 17:85 22:-12 25:-43 27:-6 29:-15
.^her 0:-25 1:-11 2:-87 5:-25 9:-27 10:14 11:3 12:-4 16:7 17:60 20:-36 22:50 24:14 25:15 26:-3 27:81 28:-36 29:-98 31:20
.^here 0:-25 2:-86 5:-23 9:-26 10:15 11:3 12:-4 16:13 17:58 20:-33 22:50 25:15 26:-3 27:83 29:-97 31:22
.^hey 8:-2 10:1 11:-9 13:-9 16:-9 17:10 20:4 21:-3 22:-13 24:-1 25:32 27:-4 33:3
.^hey$ 8:-2 10:2 13:-9 16:-9 17:11 20:4 21:-3 22:-13 24:-1 25:7 27:-3 29:8 31:4 33:3
.^hi$ 0:19 1:-27 2:11 3:26 5:10 6:-11 7:33 8:-17 11:4 13:-23 14:-19 19:9 21:32 22:-18 23:21 24:-16 25:2 27:-24 29:-6 30:19 32:-6 33:7 34:12
.^hib 2:10 4:27 5:25 6:33 9:-36 10:-10 11:-41 14:30 16:9 17:-23 19:17 20:61 22:-7 25:-52 29:-35 32:-23 33:-4 34:11
.^hibi 2:10 4:27 5:25 6:33 9:-36 10:-9 11:-41 14:30 16:9 17:-22 19:17 20:58 22:-7 25:-52 29:-34 32:-22 34:11
.^hii 20:12
.^him 25:-13 29:64
.^hin 34:13
.^hint 34:14
.^hir 12:-25 25:28 29:26
.^his 6:58 19:37 21:12 33:-38
.^hist 6:55 19:37 33:-22
.^hit 10:30 18:29 19:9 20:-9 24:23 28:49 29:-33 33:-41
.^hit$ 10:33 19:10 20:-9 24:19 28:48 29:-30 33:-33
.^hits 18:22
.^hmm 25:14
.^hmm$ 25:14
.^hol 1:-39 7:26 9:12 10:-60 12:11 15:15 16:27 17:35 18:-9 25:-4 27:-40 28:-59 31:7 32:8
.^hola 17:45 29:-6
.^hold 1:-26 7:31 8:2 9:6 10:-57 12:15 15:13 16:24 18:-11 29:-19 32:4
.^holi 28:-25 29:16 31:14
.^hom 16:2 29:6
.^home 16:2 29:6
.^hoo 27:46
.^hook 27:47
.^hop 2:3 6:2
.^hope 6:3
.^hor 18:28 29:-10
.^hori 18:28 29:-10
.^hot 2:16 18:20 20:6
.^hotf 2:20 20:7
.^hou 1:2 10:-60 20:24 24:62 27:-19 28:53 33:13
.^hour 1:2 10:-60 20:24 24:62 27:-19 28:53 33:13
.^how 0:-19 1:-52 2:-100 3:22 4:-45 5:22 6:-148 7:-14 8:-94 9:4 10:-1 11:67 12:-76 13:-1 14:-10 15:4 16:-91 17:66 18:-40 19:41 20:-8 21:40 22:-109 23:15 24:-72 25:-11 26:-7 27:-102 28:98 29:41 31:-94 32:-96 33:-12 34:-46
.^how$ 0:-19 1:-52 2:-97 3:22 4:-44 5:22 6:-144 7:-13 8:-87 9:18 11:67 12:-74 14:-10 15:4 16:-87 17:66 18:-38 19:41 20:-8 21:11 22:-101 23:15 24:-70 25:-10 26:-7 27:-100 28:92 29:42 31:-74 32:-95 33:-9 34:-43
.^hum 11:-30 25:11 34:43
.^huma 11:-26 25:7 34:43
.^hun 25:6
.^hung 25:6
.^hus 25:-19 29:-1 31:59
.^i18 27:10 34:19
.^i18n 27:10 34:19
.^ice 2:-6 12:14 25:23
.^ico 9:27 22:27
.^icon 9:27 22:27
.^ics 5:-22 14:44 26:84 29:-51
.^ics$ 5:-22 14:44 26:84 29:-51
.^ide 10:-3 15:8 25:20 29:59 31:-14
.^idea 10:20 15:9 25:21 31:-14
.^if$ 0:1 2:44 5:-15 7:61 8:-15 10:2 11:-14 13:-34 14:8 15:57 16:-14 17:-34 19:-34 21:47 22:-2 24:-18 25:-6 26:1 27:7 28:16 29:-7 30:41 31:-1 32:-40 33:6
.^il$ 5:-5 6:24 10:-29 24:14 29:-2 32:17 34:1
.^ile 28:63 29:-20
.^ile$ 28:63 29:-20
.^ima 6:9 15:2 29:3
.^imag 6:9 15:2 29:3
.^imm 10:-24 18:75 27:8
.^imme 18:21 27:8
.^imp 1:10 17:1 29:-23 32:-11 33:7
.^impa 7:1
.^impo 1:11 17:3 18:13 32:-5
.^in$ 0:1 1:33 2:34 3:12 4:-37 5:20 6:-27 7:13 8:10 9:-16 10:-22 11:-45 12:40 13:38 14:-19 15:-34 16:-50 17:-23 18:-23 19:50 20:20 21:13 23:-4 25:-24 27:47 28:-27 29:-5 30:-41 31:30 32:46 33:10 34:-14
.^inc 1:45 10:18 27:33
.^incl 1:46 10:19 27:25
.^ind 4:41 29:-10 33:22
.^indr 4:36 29:-2 33:24
.^inf 2:-4 8:23 9:-16 13:-8 17:37 21:32 25:-23 27:82 29:-34
.^info 8:25 9:-13 13:-7 17:40 21:33 25:-12 27:61
.^infr 27:18
.^ini 4:43
.^init 4:43
.^ins 1:59 9:10 11:16 16:31 18:-15 21:-1 22:5 24:-11 26:5 33:-46
.^inse 1:49 24:-27
.^inst 9:11 11:17 16:28 18:-10 22:5 26:6 33:-26
.^int 1:45 2:78 5:-53 6:-28 9:-30 10:-37 11:22 12:6 14:-43 16:-42 17:39 23:-17 27:58 29:10 31:-26
.^inte 2:40 10:-7 17:10 27:19 33:5
.^into 1:21 2:46 6:-17 11:2 14:-30 18:3 21:5 23:-11 27:39 29:34 31:-8 32:7 33:-17
.^intr 1:17 17:29 24:-15
.^inv 10:17 11:-6 17:30 29:57
.^invi 8:-27 29:47
.^invo 10:22 17:35
.^iri 4:74 14:-6
.^iris 4:74 14:-6
.^is$ 0:5 1:-43 2:1 3:-16 4:-17 5:76 8:24 9:23 10:21 11:-17 12:51 13:-28 14:-13 15:13 16:1 17:1 18:28 19:-92 20:12 22:-50 23:8 24:-14 25:-18 26:19 27:-16 29:39 30:-21 31:-52 32:-3 33:8
.^iss 8:-5 17:6 25:-6 29:32
.^issu 8:-5 17:6 25:-6 29:32
.^it$ 0:24 1:13 2:40 5:-26 6:-16 7:21 8:43 9:-32 11:-124 13:-65 15:41 16:18 17:-34 18:-9 20:73 21:53 22:20 24:-18 26:-5 27:-40 28:-24 29:-5 31:53 32:-112 33:-24 34:-49
.^its 0:25 2:25 5:8 9:62 19:-13 22:-36 27:-22
.^its$ 0:25 2:25 5:8 9:62 19:-13 22:-36 27:-22
.^jal 6:20 18:8 33:-18
.^jalo 6:20 18:8 33:-18
.^jan 14:-22 25:27 32:34
.^janu 14:-22 32:34
.^jas 4:15
.^jasm 4:15
.^jen 29:32
.^jenk 29:32
.^jes 2:23 5:29 9:-8 11:-24 12:10 17:19 18:10 20:-46 21:-13 29:-53 32:-15 33:9
.^jest 2:-32 5:34 10:1 11:-10 12:21 17:29 18:14 20:-33 21:-12 29:-41 33:10
.^jir 29:30
.^jira 29:30
.^job 10:-11 11:-5 16:-11 17:10 25:41 33:-16 34:24
.^job$ 10:-10 11:-1 16:-11 25:42 33:-8 34:25
.^joi 10:2 14:-25 17:106 20:-3 27:21 29:-34 33:11
.^join 10:2 14:-25 17:106 20:-3 27:21 29:-34 33:11
.^jok 2:-13 25:52
.^joke 2:-13 25:52
.^jul 33:25
.^july 33:25
.^jum 22:8 25:22
.^jump 22:8 25:22
.^jun 33:22
.^june 33:22
.^jus 2:4 3:-14 6:3 13:-4 14:26 15:-17 17:67 18:-3 21:3 25:1 27:9 29:-13 31:3
.^just 2:4 3:-14 6:3 13:-4 14:26 15:-17 17:67 18:-3 21:3 25:1 27:9 29:-13 31:3
.^kan 2:9 27:37 29:-10
.^kee 9:-6 10:36 15:40 18:-14 25:-28 26:-7 27:74 29:16 30:44 34:-8
.^keep 9:-6 10:34 15:41 18:-8 25:-28 26:-6 27:74 30:44 33:6 34:-3
.^ker 1:18 29:55 31:10 33:-3
.^kern 1:20 29:34 31:12 33:-3
.^key 9:-30 11:-24 14:62 17:-6 25:-26 29:86
.^key$ 14:63 25:-25 29:38
.^kic 3:38 4:44 6:-32 12:13 20:-9 33:20
.^kick 3:38 4:45 6:-31 12:13 20:-8 33:6
.^kie 2:-5 10:-34 19:13 20:56 29:-9 33:25
.^kil 8:34
.^kill 8:34
.^kin 8:-16 11:21 21:-14 22:27 27:4 29:6 31:17 33:19
.^kind 8:-16 11:21 21:-14 22:27 27:4 29:6 31:17 33:19
.^kno 2:-61 5:38 7:-5 9:6 10:15 11:1 12:-11 15:-2 17:22 20:36 23:4 24:34 27:16 28:-47 29:-15 30:-9 33:11
.^knoc 8:1 25:9
.^know 2:-52 5:42 7:-3 8:-30 9:10 10:19 11:7 16:-24 17:26 20:38 23:9 24:26 25:-5 27:19 28:-37 33:25
.^kom 20:19
.^kos 2:11
.^kosh 2:11
.^kub 20:-14 29:67
.^kube 20:-14 29:67
.^l10 13:9 27:16 31:2
.^l10n 13:9 27:16 31:2
.^la$ 2:-3 5:36 8:74 10:-21 12:-14 18:23 19:18 20:13 25:-27 27:-16 29:-30 31:18 33:18 34:-25
.^lab 2:17 9:4 29:7
.^lab$ 29:18
.^labe 2:19 9:5
.^lac 24:8 33:-20
.^lan 2:19 5:25 8:28 10:-51 18:-39 20:4 22:58 25:2 29:-43 32:8
.^land 2:22 5:27 8:31 18:-2 20:5 22:43 25:4 29:-36 32:11
.^lang 0:7 10:-15 15:7
.^lap 29:73
.^lapt 29:73
.^las 4:-10 5:-14 6:41 9:3 11:-20 13:-62 14:-38 15:12 16:9 19:80 20:-31 21:13 22:-47 23:17 24:-6 27:-63 29:16 33:28
.^last 4:-9 5:-14 6:41 9:5 11:-17 13:-60 14:-51 15:12 16:9 19:80 20:-31 21:13 22:-47 23:17 24:-6 27:-41 29:17 33:28
.^lat 1:-11 2:42 3:-13 8:-13 9:-70 10:-48 11:-25 12:-113 13:61 14:-39 15:41 16:22 17:-9 19:43 20:-43 21:25 22:63 24:-65 25:20 27:-67 28:-97 29:-43 30:13 31:-47 33:21
.^late 1:-4 2:43 3:-13 8:-13 9:-69 10:-42 11:-25 12:-110 13:61 14:-38 15:43 16:16 17:-9 19:23 20:-42 21:25 22:64 24:-61 25:20 27:-66 28:-91 29:-41 30:14 31:-46 33:24 34:1
.^lau 20:44 27:33 28:12 29:-7 33:-35 34:4
.^laun 20:44 28:14 29:-6 33:-29 34:5
.^lay 4:9 14:10 17:8
.^lay$ 4:10 14:11 17:8
.^le$ 5:8 6:28 10:-24 12:16 14:47 16:23 18:-11 24:10 29:-56 33:-17
.^lea 2:31 7:72 8:-53 10:-7 12:-25 15:32 20:-22 24:-2 25:-69 27:-26 28:31 30:13 31:55 34:47
.^lead 23:10 34:53
.^leas 2:38 12:-7 28:8 33:-20
.^leav 7:28 8:-7 15:37 20:-2 24:-17 27:-27 29:8 31:54
.^lef 10:-49 14:52 24:34 25:-24 28:86 29:28 33:-49 34:-19
.^left 10:-49 14:52 24:34 25:-24 28:86 29:28 33:-49 34:-19
.^leg 4:16 22:14
.^lega 22:22
.^lege 4:14
.^len 3:26 4:-1 29:25
.^les 5:-36 6:-17 12:5 13:19 20:-22 25:-30 28:88 29:-16 33:29 34:21
.^les$ 12:13 13:21 27:9 31:-5 33:37 34:25
.^less 5:-25 28:70 31:27
.^let 2:-89 4:24 5:-27 7:33 8:31 9:-73 10:-5 12:-26 13:39 16:14 18:-44 19:-23 20:-24 22:50 24:46 27:41 28:-48 29:27 31:-58 32:-31 33:-17
.^let$ 2:-87 4:24 5:-24 7:33 8:31 9:-72 10:-52 12:-24 13:40 16:14 18:-37 19:-22 20:-21 22:43 24:46 27:41 28:-47 29:28 31:-56 32:-26 33:-16
.^lev 29:6
.^leve 29:6
.^lgt 8:24
.^lgtm 8:24
.^lia 17:43 34:42
.^liai 17:43 34:42
.^lib 0:-58 1:-69 5:-60 6:56 9:-11 12:9 13:-73 16:35 18:-27 19:-14 20:-65 22:33 24:7 25:-85 27:-9 28:69 29:-48 31:-27 33:71 34:43
.^lib$ 6:50 10:7 12:-35 29:-37
.^libf 2:6
.^libr 2:31 6:5 10:-1 15:13 16:32 18:-12 20:-7 28:44 29:-81 33:27 34:22
.^libs 2:-42 10:5 12:31 18:-1 24:20 27:-30 28:8 29:-40 33:55 34:16
.^lic 29:64
.^lice 29:64
.^lie 5:31 29:-20
.^lie$ 5:32 29:-17
.^lif 6:-27 10:-55 12:43 29:46
.^life 10:-44 29:51
.^lift 6:-27 12:44
.^lig 8:32 29:16 34:-11
.^ligh 8:32 29:16 34:-11
.^lik 2:-23 4:42 5:-47 9:-10 10:15 11:-42 14:13 16:-25 17:26 19:10 20:2 22:16 25:1 27:17 28:17 29:-7 30:-38 33:-23
.^like 2:-23 4:42 5:-47 9:-10 10:15 11:-42 14:13 16:-25 17:26 19:10 20:2 22:16 25:1 27:17 28:17 29:-7 30:-38 33:-23
.^lim 1:10 2:-48 9:29 10:2 29:-8 30:21
.^limi 1:10 2:-16 10:2 30:21
.^lin 1:-48 2:36 5:18 6:-28 8:-7 9:-71 10:-39 11:-5 14:33 19:-27 24:18 25:-46 26:38 27:-8 29:82
.^line 1:-37 2:22 5:35 6:-11 9:-46 18:12 21:2 24:27 29:52
.^link 14:42 17:1 19:-11 22:20 26:41
.^lis 2:-70 4:-23 5:-64 6:-14 8:-62 9:-48 10:7 11:14 13:51 14:44 16:-33 17:-38 18:1 20:-25 21:-35 22:-11 23:25 24:-38 25:-74 26:26 27:24 30:27 31:19 34:5
.^list 2:-69 4:-23 5:-38 6:-14 8:-61 9:-46 10:7 11:14 13:51 14:44 16:-33 17:-33 18:1 20:-22 21:-33 22:-11 23:25 24:-38 25:-68 26:26 27:24 29:-8 30:28 31:19 34:5
.^lit 11:-6 25:15
.^litt 11:-6 25:15
.^liv 5:-36 6:47 9:7 20:20 25:14 29:-46 32:26
.^live 5:-30 6:48 9:9 20:22 25:15 29:-36
.^loc 1:5 5:-62 6:-24 9:-33 12:137 20:-48 25:-2 28:2 33:57
.^lock 1:5 5:-38 6:-19 9:-13 12:120 20:-40 29:4 33:61
.^log 2:8 8:-19 10:54 12:-9 13:29 22:17 29:69 33:-16
.^log$ 9:-22 10:55 13:37 22:35 33:-3
.^logs 29:45
.^lol 7:10 8:-6 10:45 12:-28 13:18 21:-29 25:28 26:1 29:-2
.^lol$ 7:10 8:-6 10:45 12:-28 13:18 21:-29 25:28 26:1 29:-2
.^lon 2:-79 5:-24 8:9 9:7 11:-41 14:-27 17:-37 19:14 20:17 27:-28 28:83 31:34
.^long 2:-78 5:-24 8:9 9:7 11:-41 14:-23 17:-36 19:14 20:17 27:-27 28:83 31:28
.^loo 3:33 9:46 10:-39 11:-14 14:24 17:-43 18:44 25:-31 26:-2 27:18 32:-21 33:29
.^look 3:33 5:1 9:48 10:-23 11:-12 14:25 17:-41 25:-27 33:37
.^loom 18:31 32:-24
.^loop 27:33
.^los 2:3 11:58 16:18 25:-50 27:11 29:-20 30:32 31:-32 33:-15
.^los$ 27:49
.^loss 16:7
.^lost 11:61 25:-35
.^lot 2:-7 7:-32 8:1 11:-21 13:7 14:27 15:-12 21:-7 22:9 25:2 26:4 28:-13 29:4 30:32 31:-5 32:7 33:-12 34:-2
.^lot$ 2:-6 7:-22 8:1 11:-21 13:7 14:27 15:-9 21:-6 22:9 25:2 26:5 28:-13 29:4 30:4 32:7 33:-12 34:-1
.^lov 10:-21 11:-22 25:49 29:39
.^love 10:-21 11:-22 25:49 29:39
.^lts 10:33 18:-23 20:77 29:-30
.^lts$ 10:33 18:-23 20:77 29:-30
.^luc 2:13
.^luck 2:13
.^lun 10:-8 16:34 20:-21 24:17 25:54 29:41 31:-43 32:-21
.^lunc 24:20 25:55 29:32 31:-41 32:-20
.^ma$ 9:49
.^mac 16:20 25:25
.^mach 16:20 25:26 29:1
.^mad 3:35 6:16 7:25 10:2 13:12 14:-14 25:38 33:-19 34:-13
.^made 3:35 6:16 7:25 10:2 13:12 14:-14 25:38 33:-19 34:-13
.^mai 2:-44 8:-32 11:-40 12:37 16:-24 21:-34 23:13 25:-70 26:23 27:7 29:54 31:33 34:1
.^mail 2:-20 8:-24 10:12 16:-2 21:-28 23:15 25:-1 26:29 27:11 31:39 33:31
.^main 11:-6 12:43 17:6 25:-15 29:58 33:-8 34:8
.^mak 1:-48 2:25 3:5 4:20 6:26 9:-21 11:41 12:-31 14:16 16:29 17:-26 20:-29 22:17 24:34 29:-4 33:-71
.^make 1:-47 2:19 3:7 4:21 6:27 9:-19 11:43 12:-29 16:29 17:-23 20:-26 22:19 24:35 29:-2 33:-63
.^man 1:6 2:-6 3:-12 5:-24 6:-4 8:-5 10:45 11:80 12:-15 13:13 14:-14 15:12 17:-58 18:-7 19:39 20:-12 21:-14 24:-6 25:-26 26:-16 27:-5 28:12 29:13 31:2 32:-3 33:16 34:54
.^man$ 10:53 11:36 25:-8
.^mana 5:-26 10:8 11:21 19:37 20:-30 22:23 29:10 34:13
.^manu 1:27 11:44 34:15
.^many 2:-4 4:10 8:-1 9:13 13:22 15:4 17:-7 19:16 21:-4 22:-8 28:21 29:25 31:8
.^mar 1:41 4:53 6:-18 8:36 9:-44 11:-22 14:-31 16:-29 18:-9 20:1 21:44 22:-36 26:22 28:24 33:-48
.^marc 4:58 20:8
.^mari 11:-2 15:5 21:20 22:-14 29:9
.^mark 1:55 6:-12 8:40 9:-32 26:28 27:7 28:26 29:-15 33:-18
.^mas 2:39 5:53 10:15 12:10 20:-29 25:-26 29:-1 34:-12
.^mast 2:40 5:53 10:17 12:11 20:-29 25:-25 34:-10
.^mat 9:6 17:15 18:12 25:20 29:-41
.^mate 17:9 25:21 29:-5
.^matr 18:9
.^matt 9:11
.^may 2:63 4:12 13:-32 15:4 16:-17 20:-37 21:23 22:12 28:8 32:-38 34:-18
.^may$ 0:-17 2:70 4:14 10:4 13:-20 20:-34 21:18 22:20 28:11 32:-35 34:-14
.^mayb 0:22 15:23 16:-18 25:11 30:13
.^me$ 1:-77 2:-24 3:-3 4:-21 5:26 6:-15 7:-12 8:-25 9:-16 10:19 11:29 13:6 14:10 15:-35 16:-72 17:13 18:4 20:-34 21:-2 22:-26 23:17 24:95 25:-14 26:-3 27:71 29:15 30:6 31:38 32:-18 34:-11
.^mea 2:-56 6:-29 9:-13 10:113 11:-8 18:-22 29:34 32:-1 33:3
.^mean 2:-54 6:-27 10:92 11:-5 29:41 33:14
.^mee 7:6 11:-21 15:16 18:-23 24:-16 25:3 27:-27 29:77
.^meet 7:7 11:-9 15:16 16:2 18:-21 24:-7 25:6 27:-6 29:73
.^mem 1:-5 2:-13 6:32 10:22 15:-4 16:11 19:-17 20:-23 21:48 24:14 27:5 29:-51 33:20 34:15
.^memb 2:-51 6:32 10:23 15:-2 16:7 19:-16 20:-22 21:48 22:1 27:7 29:-36 33:22 34:15
.^memo 24:21
.^men 2:6 10:-2 11:67 17:62 25:-57
.^ment 11:26 17:63 25:-7
.^menu 2:19 11:46 25:-36 29:-15
.^mer 2:61 3:-27 6:-4 7:-28 10:10 11:-24 12:72 15:-44 17:-3 19:-38 20:-3 21:25 22:25 25:2 26:-11 27:-21 29:27 32:-5 33:1
.^merc 2:-6 18:17 19:-18 20:9 22:32 29:5 33:-12
.^mere 21:10 29:1
.^merg 2:82 6:-34 8:21 9:-23 10:15 12:73 16:-15 18:-9 20:-51 21:21 25:-59 29:21 31:-37 33:30
.^mes 2:20 11:-20 12:-6 22:8 25:53 26:15 29:-70 30:31 31:17 34:-10
.^mess 2:20 11:-20 12:-6 25:53 26:15 29:-70 30:31 31:17 34:-9
.^met 8:8
.^metr 8:10
.^mic 2:1 10:-2 21:2
.^micr 2:1 10:-2 21:2
.^mid 0:6 25:5 33:34
.^mid$ 0:7 25:6
.^midn 33:36
.^mig 0:34 2:26 9:33 15:14 21:6 29:-41 30:20
.^migh 0:35 15:15 21:18 22:-10 29:-19 30:21
.^migr 2:14 9:39
.^mil 0:15 1:47 2:-33 5:-9 6:24 10:9 11:-85 12:-52 13:-44 14:34 17:-26 18:6 19:-2 20:-43 22:-31 25:14 26:-3 29:11 31:-15 33:12 34:22
.^mile 0:16 2:-29 5:-7 6:25 10:12 11:-33 12:-48 13:-37 14:37 16:11 17:-18 18:6 19:-2 20:-42 22:-21 25:-47 27:1 29:-11 33:19 34:22
.^mill 1:3 25:30
.^min 2:9 3:46 7:25 9:24 10:-30 12:-13 14:9 16:-45 18:10 19:-33 20:-17 24:37 25:54 28:45 29:-6 32:-14 33:-25 34:-17
.^mind 7:19 14:18 18:18 25:22 29:-25
.^mine 9:45 25:9
.^mini 2:7 3:14
.^minu 16:-40 24:20 25:5 28:63
.^mir 6:49 33:-5
.^mirr 6:41
.^mis 2:22 6:25 7:8 8:-23 10:-70 12:-50 16:-27 17:-35 21:72 22:32 24:21 29:-77 30:51 32:29 33:-53 34:27
.^miss 2:26 6:45 7:6 8:-17 10:-56 12:-31 17:-32 21:73 22:4 24:23 28:-10 29:-58 30:11 32:37 33:-62 34:28
.^mist 30:33
.^mit 14:21
.^mit$ 14:21
.^mod 5:31 6:-8 9:21 25:-18 29:39
.^mode 5:40 6:-4 9:28
.^mods 9:19 29:-23 34:36
.^modu 29:44
.^mom 2:-8 5:13 12:28 17:20 18:5 24:-9 25:5 28:1 29:11 33:15
.^mom$ 29:37
.^mome 2:-4 5:14 12:28 17:15 18:5 25:15 28:1 29:-10 33:16
.^mon 1:19 2:-32 4:19 5:-28 7:5 8:-70 9:-28 10:-52 11:-26 12:-29 15:-17 16:45 18:-86 19:-19 20:26 22:16 23:-4 24:34 25:9 28:1 29:-24 30:20 31:2 32:80
.^mond 1:27 7:12 8:-56 9:-14 12:-10 15:-7 16:37 22:11 24:41 25:16 28:-11 31:15 32:26
.^mont 2:-35 3:4 4:7 5:-4 6:3 18:-19 20:41 28:26 29:-28 30:17 32:44
.^moo 16:3
.^moon 16:3
.^mor 1:-15 2:3 3:-2 5:-2 6:17 7:-1 8:29 9:-4 10:21 13:-9 15:26 16:2 17:-11 18:-14 20:2 22:48 25:-5 27:-10 28:17 30:-19 31:42 33:-18 34:6
.^more 0:22 1:-31 2:9 4:-17 5:-24 6:1 7:-4 8:26 9:-19 10:7 11:-8 15:10 16:20 18:-23 22:48 24:-35 25:-17 29:3 31:59 32:-4 33:-12
.^morn 0:-8 3:-15 6:3 8:1 10:10 11:17 12:4 14:-6 15:3 16:-1 21:-1 22:1 23:-4 24:30 28:10 29:-2 31:-6 32:12 34:3
.^mov 2:-37 5:4 9:3 10:-88 11:10 12:-34 15:111 16:55 19:-25 20:-47 25:26 28:-28 30:15 33:-53 34:9
.^move 2:-22 5:6 9:8 10:-32 15:62 16:44 19:-16 20:-21 29:27 30:16 33:-1 34:14
.^movi 11:26 12:-16 15:29 16:-10 25:47
.^msg 33:28
.^msgi 33:28
.^muc 25:51 28:54 29:13
.^much 25:51 28:54 29:13
.^mus 3:2 5:-43 9:-21 13:6 16:7 17:11 21:16 25:-41 28:-25 32:9 33:51 34:-28
.^must 3:3 5:-36 9:-18 13:7 16:7 17:12 21:16 28:-24 29:-17 32:12 33:45 34:-27
.^mut 2:-12 11:-46 25:-67 27:-7 30:143 31:60 32:-6 34:-8
.^mute 2:-4 11:-44 25:-62 27:-6 30:129 31:60 32:-3 34:-6
.^my$ 0:-25 1:-24 2:22 4:-10 5:-66 7:10 8:20 9:46 10:-47 12:-35 14:-31 15:-82 17:28 20:24 21:-51 22:15 24:8 25:38 26:-17 27:-32 28:10 29:68 31:18 32:-1 33:11 34:-24
.^mys 0:13
.^myse 0:13
.^na$ 1:21 5:49 17:-15 27:32 29:-26
.^nac 8:8 9:1 31:23
.^nach 31:25
.^nack 8:20 9:2
.^nag 23:34 29:-14
.^nah 8:2 10:-6 18:26 28:1
.^nah$ 8:2 28:8
.^nak 7:16 8:37 34:-11
.^nak$ 7:17 8:38 9:-10 13:1
.^nam 4:6 5:23 11:-6 18:38 19:22 29:-6 34:67
.^name 4:8 5:25 11:-6 18:38 19:22 29:-6 34:67
.^nea 5:3 14:-14 18:73 24:29 28:19 33:-60
.^near 5:3 14:-14 18:73 24:29 28:19 33:-60
.^nec 18:26 21:28 23:17
.^nece 21:29 23:18
.^nee 0:49 1:22 2:16 5:-72 6:-16 9:-31 10:-17 12:-50 13:2 14:25 15:-83 16:-11 18:10 20:16 21:44 22:60 23:24 24:-15 25:-31 27:-96 28:-4 29:-55 31:-16 32:-45 34:1
.^need 0:46 1:22 2:16 5:-67 6:-16 9:-30 10:-14 12:-49 13:3 14:26 15:-80 16:-11 18:4 20:18 21:44 22:60 23:24 24:-15 25:-29 27:-96 28:-2 29:-40 31:-16 32:-43 34:1
.^neu 17:16 25:-22 34:21
.^neut 13:3 25:-16 34:21
.^nev 7:33 8:-17 10:20 17:81 25:10 30:13 31:-27
.^neve 7:33 8:-17 10:21 17:70 25:10 30:13 31:-27
.^new 0:14 1:39 2:37 3:25 4:18 5:-38 6:15 7:-45 8:-25 9:15 12:-14 13:-17 14:-76 15:-30 16:17 17:159 18:-45 19:-4 20:-15 24:-39 25:-37 27:6 29:-13 30:-6 33:5
.^new$ 1:41 2:74 3:20 4:23 5:-77 6:6 11:14 12:-3 13:-26 14:-107 16:12 17:98 18:-47 19:-80 20:-2 21:-2 22:17 24:-70 25:-27 26:-67 27:-46 28:-11 29:-7 31:-35 32:-72 33:18 34:-13
.^newb 17:81 25:-10
.^newc 2:-29 17:70 21:1
.^news 0:2 7:-12 8:-9 9:15 11:-4 15:-7 17:-19 18:-1 22:-26 26:4 27:42 32:6
.^nex 0:10 2:19 3:30 4:49 5:-24 6:-74 8:14 9:-43 10:-82 11:-55 13:-23 14:-23 15:-23 17:16 18:120 19:-91 20:-4 22:-32 23:20 26:-23 27:-74 28:-18 30:-29 32:49 33:-13 34:-43
.^next 0:10 2:19 3:30 4:49 5:-24 6:-74 8:14 9:-43 10:-82 11:-55 13:-23 14:-23 15:-23 17:16 18:120 19:-91 20:-4 22:-32 23:20 26:-23 27:-74 28:-18 30:-29 32:49 33:-13 34:-43
.^nic 24:18 25:21
.^nice 24:18 25:31
.^nig 19:-27 28:17 29:2
.^nigh 19:-27 28:17 29:2
.^no$ 0:54 1:-35 2:19 4:-8 5:-56 7:30 8:39 10:-36 11:4 14:-12 16:-3 19:-26 20:-36 21:12 22:-21 23:47 24:-50 25:20 27:-69 29:-130 30:-14 31:27 32:-34 33:12 34:-52
.^nob 7:46 8:-23 13:15 29:-17
.^nobo 7:46 8:-23 13:15 29:-17
.^noc 33:6
.^noch 33:6
.^nod 10:5 29:10
.^nod$ 10:6
.^nog 1:37 28:6 29:-27
.^nogo 1:37 29:-13 33:13
.^noi 0:2 7:9 9:3 11:5 12:4 13:8 15:7 16:1 17:7 18:2 19:2 20:-3 21:5 22:-5 25:-4 26:-8 27:-16 29:-4 30:-11 31:14 32:-3
.^nois 0:2 7:9 9:3 11:5 12:4 13:9 15:7 16:1 17:7 18:2 19:2 20:-3 21:6 22:-10 25:-4 26:-8 27:-16 29:-4 30:-11 31:14 32:-3
.^non 10:11 31:40
.^noo 1:8 6:9 9:-7 10:13 12:-10 16:31 17:31 22:-18
.^noob 10:16 17:33
.^noon 1:11 16:33
.^nop 4:-5 8:67
.^nope 4:-5 8:67
.^nor 23:6
.^norm 23:6
.^not 0:39 1:-5 2:-52 3:43 4:-149 5:-87 6:15 7:68 8:-24 9:-26 10:30 12:23 13:-89 14:-30 15:48 16:-46 17:-65 18:-56 19:-88 20:-16 21:52 22:-30 23:11 24:22 25:-27 26:49 27:58 28:-73 29:-56 30:94 31:58 32:-78 33:-1 34:-50
.^not$ 0:49 1:-96 2:-43 3:44 4:-96 5:-35 6:26 7:79 8:-7 9:-9 10:6 12:8 13:-30 15:54 16:-33 17:-12 18:-29 19:-43 21:64 22:-18 23:23 25:-18 27:-69 28:-24 29:-16 30:68 31:28 32:-27 33:-12 34:-8
.^note 1:24 14:-35 20:-14 24:86 25:12 27:-6 31:-2 33:33
.^noth 12:33 31:31
.^noti 9:-1 10:12 13:-25 16:-33 24:-3 25:-37 26:51 27:95 29:-53 30:31 31:74 33:-56
.^nov 3:23 10:-17 17:35 29:-32 33:12
.^nova 10:-14 29:-12 33:18 34:8
.^nove 3:24
.^now 1:-38 2:72 4:33 5:1 6:-32 8:-24 9:-43 10:-95 11:-85 12:31 13:-33 15:-40 16:54 17:64 18:11 19:-3 20:8 21:35 22:-5 24:-37 25:5 26:-10 27:12 28:33 29:-68 32:-62 33:-69 34:-56
.^now$ 1:-38 2:51 4:6 5:19 6:-26 8:-19 9:-22 10:-76 11:-38 12:45 13:-20 15:-34 16:54 17:36 18:19 20:-97 21:37 24:-36 25:11 27:14 28:35 29:-8 32:-25 33:-66 34:-23
.^nud 16:8 23:27 24:34 34:-8
.^nudg 16:9 23:27 24:31 34:-8
.^nul 2:33 29:11
.^null 2:33 29:11
.^num 5:26 7:45 8:45 9:23 13:9 24:-12 25:-7 28:52
.^numb 5:27 7:33 8:46 9:26 13:9 24:-12 25:-7 28:52
.^nuo 2:31 17:8 20:7
.^nuov 2:31 17:8 20:7
.^nvm 9:13 13:-13
.^obj 9:18
.^obje 9:18
.^oct 1:48 2:-22 5:-24 6:-1 16:102 20:47 29:-39 31:-13 32:29 33:-9
.^oct$ 1:19 16:65 29:-13
.^octo 1:19 4:8 5:-8 16:43 20:46 31:-5 32:18
.^odd 21:45
.^odds 21:45
.^of$ 3:-43 4:-23 5:26 6:12 7:-29 8:-41 9:31 10:20 11:-6 13:14 14:13 15:-14 16:-19 17:-38 18:5 19:59 20:33 22:-35 23:11 25:-111 26:-71 27:-33 28:-13 29:24 32:13 33:-6 34:45
.^off 2:-52 3:24 4:32 8:5 9:-6 10:-47 11:-28 14:-10 17:-106 18:-67 19:-35 23:-35 24:-17 25:50 26:-59 27:-157 28:28 29:4 30:77 31:97 32:-18 33:-28
.^off$ 2:-43 3:28 4:23 6:-11 7:6 8:17 9:-7 10:-17 11:-60 14:-58 17:-27 18:-14 20:-20 22:-6 23:-32 27:-116 28:32 29:5 30:79 31:89 32:-41
.^offi 6:12 12:-14 20:38 25:12 29:6 33:-34
.^offs 31:15
.^oh$ 8:-5 25:35
.^ok$ 2:54 6:-22 8:16 9:-10 10:4 17:35 24:-14 25:19 28:-2 32:2
.^oka 2:25
.^okay 2:25
.^old 1:7 5:-8 19:73 22:15 25:-2 29:13 31:-7 33:-35
.^old$ 1:7 5:-8 14:-12 19:73 22:15 29:15 31:-6 33:-34
.^omg 25:39 29:-27
.^omg$ 25:39 29:-27
.^on$ 0:-82 1:54 2:-26 3:-17 5:34 6:-25 7:45 8:36 9:46 10:-59 11:-42 12:57 13:-65 14:-63 15:-32 16:23 17:-19 18:13 20:12 21:-85 22:-31 23:-78 24:57 25:-40 27:51 28:-6 29:-1 30:-1 31:-16 32:28 33:44 34:-1
.^onb 8:6 17:64
.^onbo 8:6 17:64
.^onc 2:26 3:11 4:-8 10:15 12:-17 18:24 30:21
.^once 2:26 3:11 4:-8 10:15 12:-17 18:24 30:21
.^one 0:32 1:43 2:38 3:16 4:3 5:-22 6:-26 8:-46 10:-47 11:9 12:-29 13:22 16:25 18:18 19:59 20:-48 21:13 22:30 24:23 27:-63 29:-73 30:43 31:-68 32:-34 33:-7 34:-10
.^one$ 0:36 1:45 3:6 4:11 5:-32 6:-20 7:2 8:-24 10:-37 11:13 12:-6 13:-73 16:27 17:3 18:10 19:63 20:-44 21:15 22:14 24:26 27:-52 29:-36 30:46 31:-63 32:-28 33:-10 34:-5
.^onel 2:70
.^ones 8:-10 13:78
.^onl 2:18 6:-21 8:-11 10:9 13:21 18:19 25:-40 26:23 29:-18 30:43 31:21 33:-80
.^only 2:18 6:-21 8:-11 10:9 13:21 18:19 25:-40 26:23 29:-18 30:43 31:21 33:-80
.^oop 25:38
.^oops 25:38
.^ope 1:-11 2:28 3:14 4:40 5:-7 6:-56 9:26 10:-38 13:12 20:-11 21:-39 22:21 24:29 25:-57 29:42 31:-36 33:-34
.^open 1:-11 2:28 3:14 4:40 5:-7 6:-56 9:26 10:-38 11:-5 13:12 20:-11 21:-38 22:21 24:29 25:-55 29:44 31:-36 33:-34
.^opi 7:31 9:-10
.^opin 7:31 9:-10
.^opt 2:33 11:25 13:-10 17:-3 21:5 22:-7 26:11 30:21 31:31 34:-4
.^opt$ 30:23 31:31
.^opti 2:44 11:30 13:-8 21:10 22:-6 26:12 34:-2
.^or$ 0:-20 1:-103 3:-73 4:-38 5:157 6:27 8:-116 9:54 10:9 11:-44 12:49 13:-120 14:-22 15:-29 16:-128 17:-52 18:15 20:59 21:6 22:-90 23:-15 24:-76 25:-76 27:-19 28:32 29:-5 31:-29 32:-18 34:-41
.^ord 14:30 25:-1 29:57
.^orde 14:23 29:60
.^org 29:35
.^ori 16:22
.^orig 16:22
.^osl 2:27
.^oslo 2:27
.^oth 6:10 30:22 31:8
.^othe 6:10 30:22 31:8
.^ou$ 5:51
.^oug 7:8
.^ough 7:8
.^our 1:-7 2:16 5:-8 6:-3 10:-34 11:-32 12:-36 13:-43 14:-2 16:-35 17:-31 19:2 21:25 22:80 23:-29 24:10 25:-44 28:-18 29:47 31:11 32:-39 33:30 34:20
.^our$ 1:-6 2:17 5:-65 6:-2 10:-21 11:-31 12:-35 13:-41 16:-34 17:-11 19:6 21:26 22:81 23:-28 24:11 25:-42 28:-17 29:51 31:3 32:-37 33:31
.^ours 34:15
.^out 1:-18 3:-35 4:31 5:-106 6:58 7:-45 8:32 10:-51 12:-18 14:30 19:5 20:7 21:-61 22:-25 26:34 29:-15 30:29 31:41 32:-18 34:-23
.^out$ 3:-18 4:33 5:-88 6:59 7:-28 8:34 10:-42 12:-15 14:24 19:8 20:12 21:-35 22:-22 29:-4 30:32 31:51 32:-58 34:-9
.^outl 26:55 32:9
.^outs 13:14
.^ove 0:3 2:6 6:71 10:-43 12:-26 13:27 14:10 17:12 21:2 24:3 25:-19 29:-55 32:19 33:-70 34:-28
.^over 0:3 2:6 6:71 10:-42 12:-26 13:28 14:12 17:12 21:3 24:4 25:-7 29:-51 33:-69 34:-26
.^owe 24:-22 25:2 29:26
.^owe$ 25:8
.^own 0:67 2:-47 3:42 7:45 8:-41 10:-17 14:-32 33:-64 34:86
.^own$ 0:52 2:-26 3:42 7:46 8:-40 14:-26
.^owne 0:4 10:-6 34:52
.^owns 34:18
.^pa$ 22:4
.^pac 1:28 9:-32 10:17 25:7 26:1 29:-6 30:10 31:21 34:-16
.^pack 1:28 9:-20 10:18 25:8 26:2 29:-2 30:10 31:21 34:-16
.^pag 10:7 11:26 14:57 17:31 20:10 25:-25 33:-25 34:-17
.^page 10:7 11:26 14:57 17:31 20:10 25:-25 33:-25 34:-17
.^pak 17:5 33:9
.^pake 17:5 33:9
.^pan 2:-35 29:30 33:25
.^pani 29:33
.^pap 29:6
.^pape 29:6
.^par 1:18 2:9 3:17 5:4 14:-38 17:30 19:-5 20:-23 25:4 29:31 33:3
.^para 3:24 29:25
.^part 1:20 2:31 5:2 10:4 17:35 20:-12 25:12 33:12
.^pas 1:10 6:101 7:29 10:-101 12:-78 16:-3 17:-6 18:-27 22:84 24:-34 28:-7 29:54 32:5 33:-128
.^pass 5:-24 6:55 7:32 10:-38 12:-40 22:29 29:66 32:9 33:-54
.^past 1:16 5:10 6:51 10:-30 12:-15 13:2 14:2 16:-28 19:19 22:54 33:-34
.^pat 2:60 5:-57 10:-28 12:1 17:40 21:-15 22:60 32:-27 33:-21 34:16
.^patc 2:60 5:-50 10:-27 12:1 17:40 18:-29 21:-14 22:51 25:-36 33:-18 34:17
.^pau 31:23
.^paus 31:23
.^pay 29:42
.^pea 7:-8 8:11
.^peas 7:-8 8:11
.^pen 8:43 10:-43 13:35 20:20 29:-44 33:35
.^penc 10:-25 20:4 33:33
.^pend 2:5 8:46 13:22 29:-21
.^peo 0:-10 2:-31 5:13 6:-3 8:-5 11:9 12:14 17:27 21:-6 23:24 25:-28 30:14 33:4 34:11
.^peop 0:-10 2:-31 5:13 6:-3 8:-4 11:11 12:14 17:28 21:-6 23:24 25:-28 30:14 33:4 34:11
.^per 2:29 5:33 8:-33 9:-10 10:-36 11:-6 12:-20 16:-17 17:-31 18:-102 20:-40 22:37 27:-51 28:-9 29:44 30:27 32:-5 34:54
.^per$ 22:22 27:-14 30:26 31:9 33:40
.^perc 5:12 29:17
.^perf 1:5 2:32 25:31
.^perh 15:4 26:9
.^peri 5:29
.^perm 2:35 13:1 22:10
.^pers 34:70
.^pet 23:16
.^pha 5:128 17:10 25:-8 29:-45
.^phas 5:117 17:10 25:-7 29:-34
.^phe 25:45
.^phew 25:45
.^pho 5:3 6:9 7:-12 13:11 17:-9 18:4 19:4 24:-9 25:-6 28:3 29:11 33:1
.^phon 5:3 6:9 7:-12 13:11 17:-9 18:4 19:4 24:-9 25:-6 28:3 29:11 33:1
.^phr 11:60 23:-16
.^phra 11:60 23:-16
.^pic 2:34 10:26 11:-26 14:56
.^pick 2:36 10:31 11:-18 25:-7
.^pict 14:49 25:12
.^pin 1:-26 2:-6 23:48 24:17 25:34 27:2 30:30 31:36 32:-17 33:-48
.^ping 1:-25 23:49 24:17 25:22 27:5 29:-11 30:31 31:36 32:-10 33:-46 34:8
.^pip 6:-28 23:-10 27:28 29:37 31:14
.^pipe 6:-28 23:-10 27:28 29:37 31:14
.^piz 25:22 29:5
.^pizz 25:22 29:5
.^pla 0:21 2:-102 3:65 4:26 6:4 8:-31 9:-50 10:-7 11:-119 13:-54 14:101 16:38 17:-79 18:-22 19:6 20:33 22:-22 24:-34 25:-8 26:-29 27:-52 28:-42 29:13 31:-15 32:11 33:19 34:-53
.^plac 12:1 16:9
.^plan 0:8 1:-17 2:-29 3:67 4:35 5:-56 9:-50 10:-74 11:-72 12:-68 13:-12 14:94 16:24 17:-54 18:-4 19:18 20:24 24:-41 27:-35 28:-5 29:-2 32:34 33:25
.^plas 25:3
.^plat 29:15
.^play 1:13 5:55 25:-47 29:34
.^ple 1:6 2:-24 3:-1 5:-7 11:7 12:4 13:27 14:10 15:1 16:19 17:-6 18:11 19:-12 20:1 21:-17 22:34 24:7 25:-11 26:5 27:3 28:-4 30:6 31:14 33:16 34:-4
.^plea 1:8 2:-23 3:-1 5:-8 11:6 12:6 13:19 14:11 16:12 17:-5 18:8 19:-9 20:2 21:-16 22:35 24:8 25:-10 26:7 27:3 30:7 31:15 33:10 34:-3
.^plu 1:3 2:64
.^plug 2:45 10:5
.^pm$ 1:8 31:5
.^pmo 27:27 29:-14
.^pmo$ 27:27 29:-14
.^po$ 29:40
.^poi 3:1 5:11 10:66 12:13 17:24 18:-43 20:28 26:17 29:-2 32:-24
.^poin 3:2 5:11 10:69 12:13 17:25 18:-38 20:28 26:18 29:-78 32:-24
.^pok 9:-4 14:49 24:55 25:-1 27:-28 29:-2 34:17
.^poke 9:-3 24:55 27:-4 34:17
.^pol 29:60
.^pola 29:14
.^poli 5:7 29:30
.^pop 10:-18 19:46 20:27 25:25 29:-25 33:-32
.^pop$ 20:27 29:-19
.^por 10:-2 29:31
.^pos 0:5 1:-5 2:17 3:3 6:35 8:-59 10:-102 11:-28 12:-61 13:-56 14:3 15:43 16:32 17:-84 18:-57 19:-41 25:-41 26:50 27:68 28:-66 29:-94 30:40 31:10 32:-18 34:-69
.^poss 0:21 2:21 3:12 5:-11 13:-24 17:-8 21:11 23:16 26:1 30:34 33:12
.^post 5:18 6:37 8:-8 10:-47 11:-11 12:-30 14:1 15:36 16:40 18:-5 23:-22 25:-43 26:39 27:67 28:-17 29:-29 31:26 33:-34
.^pot 33:34
.^pow 27:33 34:8
.^powe 34:9
.^pr$ 2:1 8:-11 22:75 25:-4 29:17
.^pra 32:10
.^pre 1:14 4:9 5:65 6:-57 9:-34 11:-17 14:-38 15:-22 17:-19 18:10 19:116 20:-5 28:-12 32:12 34:-11
.^pre$ 5:46 12:-4 24:11
.^prec 19:69 20:-26 33:33
.^prep 4:32 5:3 18:28
.^pres 1:11 5:18 12:46 20:37 29:4 33:-3 34:-16
.^pret 33:6
.^prev 19:46 27:8 29:1 32:13
.^pri 0:15 10:-11 11:46 14:21 16:-64 17:6 19:37 20:-1 22:22 24:63 25:-20 28:-38 32:-5
.^prin 11:5 14:39 22:22 28:-2 29:16
.^prio 19:50 24:41
.^priv 0:18 11:36 29:-5
.^pro 1:-65 2:4 6:78 8:-32 9:-92 10:29 13:-126 14:-37 15:-30 17:82 18:21 19:-76 21:35 22:11 23:22 24:-13 25:-31 26:-66 29:-85 32:-43 33:24 34:-145
.^prob 2:6 23:4 30:7 31:-8
.^proc 10:-28 11:24 17:51 21:40
.^prod 0:4 10:16 20:9 27:10 33:-12
.^prog 5:20 17:35
.^proj 3:9 5:28 10:5 11:-8 14:-21 17:32 20:-20 21:12 22:10 29:-53 31:8 33:25
.^prom 2:5 20:2
.^proo 6:15 29:11
.^prop 5:-30 6:70 9:-18 10:13 12:1 19:-16 23:3 29:-58 33:49
.^pros 18:34 22:19
.^prot 10:1
.^prr 14:13
.^prz 16:23 24:32 29:-28 32:48 33:-22
.^ptl 17:36 25:-13 29:-20 34:52
.^ptl$ 17:36 25:-13 29:-20 34:52
.^pub 5:-7 6:6 19:2 20:55 29:-20 33:-59
.^publ 5:-7 6:6 19:2 20:55 29:-20 33:-59
.^pul 4:-9 9:-40 13:-51 15:10 17:6 21:-2 22:23 29:57
.^pull 4:-9 9:-40 13:-51 15:10 17:6 21:-2 22:23 29:57
.^pun 2:-3 5:35 19:9
.^pur 10:14 11:3 30:3
.^purp 10:14 11:3 30:3
.^pus 5:-10 6:22 15:66 17:-7 20:8 25:-2 29:32 34:31
.^push 5:-10 6:22 15:66 17:-7 20:8 25:-2 29:32 34:31
.^put 0:11 1:27 2:-17 8:19 12:26 15:-26 22:11 24:-15 29:-53 31:35 33:21
.^put$ 0:13 1:28 2:-16 8:19 12:27 15:-22 16:-8 22:14 24:-8 29:-51 31:35 33:14
.^pyt 2:36 20:-28 29:25 33:31
.^pyth 2:36 20:-28 29:25 33:31
.^qa$ 0:16 2:-3 5:85 6:-41 7:1 9:-68 12:-59 24:19 25:-31 27:55 29:-61 30:3 33:-16
.^qu$ 12:12 32:46
.^qua 2:-57 3:15 13:54 18:27 21:18 22:-20 28:39
.^qual 2:-14 13:57 18:32 21:21 22:-18 29:-22
.^quan 28:39 29:13
.^quar 3:18
.^que 2:-39 5:-14 8:-19 12:13 13:38 18:47 21:-26 22:-6 25:-3 32:36 34:16
.^ques 2:-9 5:-1 8:-6 9:-12 14:3 17:4 18:5 20:3 21:-15 22:-17 29:-2 32:42 33:4 34:20
.^queu 9:7 13:66 14:-25 18:28 25:-21 28:-16 29:29 32:-5
.^qui 5:21 8:-8 9:-11 10:-23 11:12 14:2 17:-19 18:8 21:-9 22:-12 27:-19 28:28 29:-6 31:74 33:10
.^quic 5:24 6:1 8:-5 9:-8 10:-20 11:11 14:4 17:-17 18:9 21:-6 22:-13 25:10 28:33 32:8 33:15
.^quie 25:-11 31:57
.^quit 27:-5 31:45
.^quo 22:31 25:-6 29:34
.^quot 22:30 25:-1 29:14
.^qwe 25:-39 29:69
.^qwer 25:-39 29:69
.^rai 2:41 9:-18 22:31 25:26
.^rais 2:34 9:-16 22:34 29:15
.^ran 31:24
.^rand 31:39
.^rap 24:5 31:24
.^rapp 24:5 31:24
.^rat 23:15 29:28 30:8
.^rate 29:38
.^rath 23:15 30:8
.^rati 10:9
.^rau 19:30 20:-11
.^raus 19:30 20:-11
.^rc$ 0:30 1:-9 4:-123 5:-47 9:-59 10:15 11:-129 12:-264 13:-90 14:-42 15:72 16:111 17:-103 20:-220 21:-64 22:-75 23:18 24:38 25:-78 26:5 27:20 28:13 29:-23 30:-5 31:32 32:-167 33:49
.^rcs 10:-7 14:49 19:9 20:-24 27:22 29:-21 33:12
.^rcs$ 10:-7 14:49 19:9 20:-24 27:22 29:-21 33:12
.^re$ 9:-3 11:-18 25:50 29:-23 34:18
.^rea 1:29 2:33 6:39 9:39 10:60 11:-4 12:-4 13:-49 14:-5 18:26 20:6 22:37 26:-36 28:-11 29:-105 32:-40 33:-85
.^reac 5:8 6:25 9:14 17:-21 18:15 34:16
.^read 1:25 2:26 5:-21 10:26 16:1 17:43 18:18 26:-15 29:-42 33:-44
.^reas 9:31 10:46 22:29
.^reb 29:38 33:9
.^reba 11:-21 29:17
.^rec 2:-17 8:42 9:-31 11:-52 22:10 25:-76 26:55 27:50 28:-6 29:56 30:8 31:8 34:-37
.^rece 11:-22 26:57 27:54 29:7 30:11 31:13 34:-20
.^reco 8:27 22:28 29:3
.^red 21:16 29:20
.^red$ 29:21
.^ree 23:22
.^reem 23:24
.^ref 2:21 8:49 9:19 10:-3
.^refa 2:24 29:15
.^refu 8:54 9:15
.^reg 1:5 9:3 13:26 16:-21 21:9 27:20
.^rega 9:21 21:21
.^regi 1:10 13:30 27:23
.^regr 2:18 33:17
.^rei 11:-11 23:50 24:11
.^rein 11:-5 23:20
.^rej 7:31 8:53 25:-18 29:4
.^reje 7:26 8:55 25:-17 29:4
.^rel 0:-13 4:18 5:5 7:14 8:-2 9:-27 10:-4 11:22 12:-10 13:-13 14:5 15:9 16:-4 17:5 18:-20 19:16 20:74 21:21 22:-30 23:-2 26:-12 27:4 28:10 30:-49 33:-39 34:15
.^rela 20:58 29:-13 32:16
.^relb 6:-6 7:6 9:-8 10:3 11:35 16:-4 21:13 25:-3
.^rele 1:-1 4:20 5:10 11:-45 12:-13 13:-2 14:7 15:2 17:16 18:-28 19:20 20:36 22:-13 23:-64 25:7 26:-14 27:9 28:6 29:6 31:-7 32:5 33:-53 34:20
.^rely 33:36
.^rem 1:-66 2:8 4:-49 5:-2 6:-81 7:-43 8:-39 9:-85 10:-128 12:-125 13:-65 14:21 15:-35 16:-88 17:-66 18:-58 20:-53 22:-52 23:118 24:95 25:-70 28:50 30:47 31:53 32:-78 33:-12 34:31
.^rema 5:-13 14:52 19:-20 28:92 33:-25
.^reme 24:35
.^remi 1:-39 2:-57 6:-49 7:-5 8:-14 9:-24 10:-64 11:14 12:-28 13:-19 14:-12 16:-73 17:-24 18:-24 19:6 20:-15 23:116 24:76 25:-17 27:17 28:-52 29:2 30:20 31:15 32:-3 33:10 34:-34
.^remo 2:50 12:-23 27:-38 30:25 31:34 33:-29 34:61
.^ren 2:40 27:-7 29:24 33:12
.^rena 2:40 27:-7 29:24 33:12
.^reo 8:16 12:57 29:-42
.^reop 8:11 12:57 29:-41
.^rep 2:15 4:-6 7:62 8:-63 11:17 12:51 17:6 25:-25 29:30 33:-21
.^repa 29:4
.^repo 4:-5 7:54 8:-58 11:9 12:63 17:11 25:-13 29:17 33:-3
.^req 0:-93 1:-64 4:-11 5:-90 6:21 7:7 8:45 9:5 10:-1 11:2 13:43 14:-77 17:-25 18:-3 20:-39 21:78 22:66 23:-37 25:-120 26:-45 27:-23 29:-35 31:-29 32:-64 33:36
.^req$ 6:19 8:-9 10:-8 22:25 33:34
.^reqe 8:21
.^requ 0:-63 1:-49 5:-80 8:43 9:15 11:8 13:46 14:-73 17:-22 20:-36 21:81 22:43 23:-34 25:-105 26:-37 27:-14 29:-27 31:-16 32:-62 33:10
.^res 5:-60 6:-45 7:5 10:32 11:-38 12:36 16:64 17:-20 19:-37 22:-48 25:-57 27:21 29:29 31:20 33:-97 34:34
.^resc 6:-2 15:8 16:32
.^resp 10:22 34:34
.^rest 5:-10 10:3 12:27 16:5 25:-32 29:29 31:49 32:6 33:-41
.^resu 7:14 8:10 27:26 31:-15
.^ret 1:12 14:-31 16:-8 18:-31 19:13 27:-1 29:69 31:21
.^retr 1:13 14:-14 16:-21 19:14 29:59
.^rev 1:6 2:49 7:-9 8:41 10:-49 11:-27 13:-4 15:-54 16:-3 22:15 24:-10 25:5 27:-69 29:70 33:27 34:19
.^reve 2:32 8:37 9:-28 15:-17 29:11 33:8
.^revi 1:18 2:11 9:8 10:-39 16:-22 22:31 25:11 27:-45 29:56 33:1 34:13
.^rew 2:39 22:51
.^rewo 2:21 22:29
.^rewr 22:7
.^rfe 8:7
.^rig 2:-17 5:4 6:31 7:6 9:-34 10:-29 12:32 15:-3 19:-8 21:-26 23:13 24:-13 25:41 29:-6 33:31
.^righ 2:-17 5:4 6:31 7:6 9:-34 10:-28 12:32 15:-3 19:-8 21:-26 23:13 24:-13 25:36 29:-5 33:31
.^ris 7:38 8:39 9:-31 22:16
.^risk 7:38 8:39 9:-31 22:16
.^rle 20:7 28:5
.^rlea 20:8
.^rmi 23:29
.^rmin 23:29
.^rmn 24:29
.^rmnd 24:29
.^roa 14:28 18:-23 29:15
.^road 14:28 18:-23 29:15
.^rol 4:34
.^roll 4:34 29:-7
.^roo 0:23 2:67 29:27
.^room 0:23 2:68 29:30
.^rou 19:22 24:9 27:9 28:27 33:-19
.^roug 28:13
.^roun 19:21 24:9 27:9 33:-12
.^rul 2:-22 10:37 18:-8 22:16
.^rule 2:-22 10:38 18:-4 22:16
.^run 2:-4 3:24 5:-41 10:-37 18:7 19:-40 24:-6 25:23 28:18 29:59 34:22
.^run$ 3:28 14:6 18:13 19:-32 25:14 29:50
.^runn 25:16 29:16
.^runs 34:29
.^runw 10:-19 28:37
.^saf 20:16
.^safe 20:16
.^sai 2:15 7:21 9:29 21:-8 29:-5 34:-7
.^said 7:24 9:36 21:-5 34:-5
.^sail 2:31
.^sal 3:2 5:-20 6:36 7:4 8:-3 13:-9 14:3 17:-11 18:-2 19:12 21:7 29:24 32:-10 33:-3
.^sale 18:-23 29:65
.^sali 6:38 19:29 20:-31 33:-5
.^salu 2:-4 3:5 5:-1 7:6 8:-1 10:6 14:13 17:-10 20:9 21:9 24:-1 25:2 29:-24 32:-3
.^sam 4:56 6:-23 10:38 16:11 18:-23 25:46 27:-26
.^same 4:56 6:-23 10:38 16:11 18:-23 25:39 27:-25
.^san 25:27 29:-29 33:27
.^sand 25:27 29:-28
.^sap 2:6
.^sap$ 2:6
.^sat 5:40 12:21 25:-15
.^satu 5:26 16:2
.^saw 10:8
.^saw$ 10:8
.^say 2:-3 6:45 12:19 13:-5 15:-10 17:-22 22:-49 28:34 33:56
.^say$ 2:-4 6:5 10:-4 12:14 28:40 33:16
.^sayi 10:33
.^says 6:27 11:6 29:-12 33:52
.^sca 18:36
.^sch 1:19 2:-22 3:20 4:27 12:-52 13:-50 14:38 16:-14 17:-24 18:17 19:25 20:-6 24:3 25:39 26:-13 27:-11 31:-70 34:9
.^sche 1:19 3:21 4:29 12:-16 13:-36 14:36 16:-42 17:-6 18:21 19:27 20:-22 24:6 25:-32 31:-20 34:12
.^scho 25:63 32:-2
.^sco 2:36 5:11 9:-30 10:7 34:4
.^scop 2:40 9:-21 10:20 29:-45 34:5
.^scor 5:16 19:-8 29:31
.^scr 8:24 22:-14 29:13 33:-4
.^scre 2:6 29:22 33:-3
.^sdk 11:-42 25:-47 29:69
.^sea 25:-15 29:21
.^sear 29:27
.^sec 0:4 1:41 7:14 9:-2 10:1 11:-16 13:-15 15:-14 22:5 27:31 29:10 33:1 34:11
.^seco 0:8 33:32
.^secu 1:18 2:8 7:14 10:3 11:-14 13:-9 16:3 22:8 29:16 33:-31 34:20
.^see 2:-84 7:33 8:-37 13:15 14:17 17:-41 19:15 21:30 24:-3 25:55 29:34 32:-43
.^see$ 2:-47 7:3 8:-7 11:3 13:22 14:17 19:24 24:-1 25:58 29:10 32:-30
.^seem 29:6 30:3
.^seen 7:4
.^sen 0:15 1:-24 2:-49 6:-18 10:46 11:15 14:25 17:60 23:25 24:16 25:-51 26:41 27:30 28:-17 30:-15 31:5 33:-28
.^send 2:-11 14:28 17:38 23:7 24:7 26:21 27:43 28:-5 30:-7 31:25
.^sens 0:29 2:-9 6:-9 10:33 11:8 26:6
.^sent 10:4 17:8
.^sep 0:46 1:109 5:-73 7:-26 9:-80 10:-90 11:-41 12:-68 15:-56 16:35 17:-52 18:-63 19:-4 20:84 21:-22 22:-32 24:26 25:-25 27:-74 28:-32 29:-74 32:93 33:26 34:-59
.^sep$ 1:57 14:-34 16:-11 20:12 29:-10 32:60 33:15
.^sepa 0:45
.^sept 1:75 5:-53 7:-5 9:-44 10:-58 11:-15 12:-28 14:12 15:-22 16:50 17:-24 18:-26 20:70 21:-6 22:-15 24:33 27:-44 28:-52 29:-17 32:50 33:14 34:-26
.^ser 3:20 4:14 5:15 10:48 12:-9 14:-6 17:-2 19:10 29:41 31:-32
.^seri 2:1 3:24 4:21 5:22 19:14 22:7 29:-25
.^serv 10:56 29:72 31:-18 33:-8
.^set 2:-28 4:42 11:36 18:-30 22:-38 23:30 27:-44 29:-4 32:40
.^set$ 2:-50 4:31 5:-5 9:3 10:-5 11:37 20:6 22:-22 23:31 27:-25
.^sett 29:-2 32:39
.^setu 17:9 18:-5
.^sev 32:48
.^seve 32:48
.^sf$ 6:-14 10:57 15:6 19:1 28:9 29:-80
.^sfe 21:-9 22:25
.^sfe$ 21:-9 22:25
.^sha 5:33 7:24 14:3 33:3
.^shal 7:26
.^shar 14:11
.^shc 14:52 19:7 25:-14 29:-9
.^shce 14:52 19:7 25:-14 29:-9
.^she 3:5 8:5 11:49 20:3 22:-16 29:-60
.^she$ 3:10
.^shi 1:-25 5:-63 8:15 9:-30 10:-43 12:-2 15:31 16:31 17:-56 18:-28 19:19 20:37 25:-58 28:30 29:39 32:-22 34:36
.^shif 15:19 16:17 25:-1 29:24 34:20
.^shin 33:26
.^ship 1:-4 2:24 5:-47 6:4 8:19 9:-10 18:-4 19:24 20:45 25:-20 28:38 29:-3 33:-77 34:4
.^sho 0:7 1:-4 2:-10 3:15 4:-76 5:-16 6:2 7:14 8:-45 10:-50 11:73 12:-89 13:37 14:8 15:15 18:45 19:13 22:-70 25:-145 26:8 27:-74 28:-34 29:-2 30:23 31:-80 33:-38 34:9
.^shor 3:4 11:43
.^shou 1:-11 2:-7 3:12 4:-23 6:7 7:22 8:-45 9:-55 10:-20 12:-21 13:-26 15:21 16:6 18:17 19:-40 21:4 22:-24 25:-23 26:33 27:-21 30:20 31:-15 32:6 33:-7 34:5
.^show 5:-21 8:-5 9:11 11:33 13:67 14:24 17:-25 18:19 19:38 25:-25 27:-25 29:-19
.^shu 2:-31 6:33 12:58 20:-9 25:-66 29:-66 31:88 32:-12 33:8
.^shut 2:-27 6:34 12:62 20:-6 25:-34 29:-49 31:46 33:9
.^sic 25:12
.^sick 25:15
.^sid 2:-12 3:20 6:34 12:-2 25:29 29:-34
.^side 2:-12 3:20 6:34 12:-2 25:29 29:-34
.^sie 16:-5 27:20
.^sie$ 16:-5 27:20
.^sig 7:38 8:54 11:-5 12:-30 13:-9 21:-21 25:4 26:16 27:60 30:-13 31:-21 33:9 34:42
.^sign 7:38 8:54 11:-1 13:-5 18:-42 21:-20 26:8 27:63 30:-13 31:-20 33:12 34:41
.^sil 29:-16 31:97
.^sile 31:84
.^sin 9:5 15:21 21:-8 25:44 33:-16
.^sinc 6:11 13:3 21:-2 29:29
.^sing 15:7 25:37 29:-3
.^sir 25:7
.^sir$ 25:7
.^sit 5:110 11:-28 13:27 25:-53 29:-69 31:-18
.^sitt 13:30
.^six 3:9 4:47
.^six$ 3:9 4:47
.^ski 18:18
.^sla 22:6 28:8 29:-16
.^sle 12:2 25:10 28:31
.^slee 12:2 25:10 28:26
.^sli 2:-13 6:37 8:2 9:-33 15:79 16:12 19:57 29:-18 33:-19
.^slid 6:21 15:16
.^slip 2:-1 6:8 15:62 19:47 29:-30
.^slo 33:33
.^slot 33:35
.^slu 0:8 1:2 10:38 12:26 31:-11
.^slus 0:8 1:2 10:38 12:26 31:-11
.^sma 0:10 2:18 15:3
.^smal 0:10 2:15 15:3
.^smt 11:3 29:-4 32:15
.^smth 11:3 29:-4 32:15
.^sne 2:25 12:-13 18:36
.^snea 2:25 12:-13 18:36
.^sno 24:36 29:-11 31:27
.^snoo 24:36 29:-7 31:27
.^so$ 2:-66 5:28 6:8 7:-18 10:3 12:35 13:42 14:-15 15:-2 16:33 17:-44 19:-13 22:18 25:-4 30:-70 31:28 33:55 34:-21
.^soa 8:7 28:25
.^soak 8:3 28:25
.^sof 1:40 10:25 27:4
.^soft 1:41 10:26
.^som 0:40 2:-58 4:-23 5:-24 6:-50 11:16 12:10 15:45 16:-70 17:41 19:-36 20:-25 21:12 23:17 24:-56 28:-47 30:1 31:-62 32:32 33:-3 34:23
.^some 0:40 2:-58 4:-23 5:-24 6:-49 11:16 12:11 15:46 16:-70 17:41 19:-34 20:-19 21:12 23:17 24:-55 25:1 28:-47 30:1 31:-62 32:32 33:-2 34:23
.^son 13:57 17:28 25:13 29:-54 34:-19
.^soo 6:-32 10:-74 12:-27 18:123 20:28 24:-12 27:36 28:67 29:-47 32:-16 33:-34
.^soon 6:-29 10:-66 12:-26 18:117 20:29 24:-11 27:36 28:68 29:-31 32:-15 33:-63
.^sor 1:-3 5:6 6:11 7:-4 8:5 9:9 10:11 12:12 14:13 16:18 17:3 18:5 20:29 21:-8 22:-1 23:-6 25:19 27:-3 29:-2 31:-1 33:-18 34:1
.^sorr 1:-2 5:8 6:1 7:-4 8:6 9:10 10:13 12:14 14:15 16:10 17:4 18:9 21:-8 23:-6 25:20 27:-3 31:-1 33:-9 34:1
.^sort 20:46 29:-16
.^sou 17:17 25:33
.^soun 25:36
.^sour 17:20
.^spa 8:-17 11:11 16:22 25:-47 27:-17 29:19 31:45
.^spam 8:-12 29:29 31:15
.^spe 5:-19 11:19 12:-3 25:-20 29:19 32:38
.^spea 11:35
.^spec 10:9 12:-19 21:1 29:-2 32:41
.^spel 11:-5 29:63
.^spi 4:46
.^spin 4:46
.^spo 10:-15 15:18 16:31 29:22 31:-30
.^spr 1:15 14:-29 19:16 29:26 32:21
.^spri 1:15 14:-29 19:16 29:26 32:21
.^spu 29:-12 33:13
.^spun 29:-12 33:13
.^sql 2:28
.^sqla 2:31
.^squ 1:18 2:8 16:32
.^sque 2:16 16:34
.^sso 8:18 9:10 13:-1
.^sso$ 8:18 9:10 13:-1
.^sta 0:-50 2:-38 3:45 4:18 5:199 6:-63 7:-137 8:-36 9:59 10:55 11:-49 12:54 14:-13 15:-7 16:-34 17:58 18:-107 20:-56 21:-11 25:-185 28:-116 29:-47 30:-58 32:-19 33:1 34:-20
.^stab 1:10 5:97 6:-18 9:-14 10:39 12:7 20:5 29:-40 34:42
.^stac 10:-11 19:11 22:24
.^staf 27:6
.^stag 5:48 8:4 10:12 17:22 29:12
.^stan 4:2 5:52 10:60 11:-54 17:-39 20:-17 27:-22 31:13 33:-44
.^star 1:-19 2:-80 3:38 4:23 9:-8 10:-7 11:23 12:20 15:-16 17:83 18:-32 20:-27 27:17 29:-21 31:-13 33:32 34:-34
.^stat 3:23 5:71 6:-4 8:-57 9:51 12:40 13:34 22:-45 25:-23 26:3 29:-6 34:-60
.^stau 5:39 8:-32 9:47 25:-12
.^ste 3:-7 5:1 9:7 11:45 17:39 21:-18
.^stee 14:5 29:3
.^steh 5:16 9:14 29:-13
.^step 11:51 17:54 21:-19
.^sti 1:2 2:38 5:22 7:9 8:-53 9:56 10:-5 11:-26 12:15 13:17 14:13 16:-1 17:-34 18:-80 19:-43 20:30 21:7 22:-39 25:-13 27:-47 28:26 29:-21 30:8 31:-49 32:-80 33:-6
.^stic 1:31
.^stil 0:-5 2:41 5:20 7:10 8:-42 9:49 10:-38 11:-16 12:13 13:19 14:15 16:-38 17:-31 18:-70 19:-21 20:32 21:9 22:-38 25:-4 27:-13 28:29 29:-3 30:9 31:-44 32:-67 33:-12
.^sto 2:35 5:-23 6:7 10:-19 12:-35 18:-22 20:-36 23:-20 27:-39 30:52 31:55 33:57
.^stop 2:26 6:12 10:-15 12:-23 18:-15 23:-18 27:-56 30:53 31:57 33:57
.^stor 2:8
.^str 0:-126 1:-37 3:-16 5:-8 6:11 7:-51 8:13 10:14 11:-68 12:5 13:-5 14:-75 16:16 17:-57 18:6 19:5 20:-59 22:-3 24:20 25:-117 26:-20 27:16 28:20 29:-70 30:-3 32:-57 33:55 34:15
.^stri 0:-100 1:-32 3:-1 5:-73 6:10 7:-44 8:15 10:10 11:-59 12:13 14:-68 16:22 17:-50 18:10 19:11 20:-47 22:-9 24:19 25:-97 26:-16 27:18 28:27 29:-73 30:-2 32:-86 33:32 34:17
.^strn 33:60
.^stt 5:17 10:29 33:1
.^stta 5:22
.^sttr 10:14
.^stu 10:-9 11:-38 12:1 17:32 26:16 32:33 33:-25 34:16
.^stuc 9:8 29:10
.^stud 17:8
.^stuf 17:2 26:18 29:-21 32:36 33:-4 34:19
.^sty 4:33 29:1
.^styl 4:33 29:1
.^sub 0:-3 2:-2 5:-20 6:-23 7:-8 8:-43 9:-24 10:-2 11:-10 12:-39 13:-40 14:-2 18:-26 22:10 24:-49 25:-63 26:167 27:89 28:-15 29:15 34:-51
.^sub$ 26:58 27:27
.^subb 26:58 29:-2 34:-15
.^subm 13:-4 22:15 29:14
.^subs 2:-8 5:-10 6:-13 10:-33 24:-21 26:111 27:62 29:23 34:-2
.^suc 10:-18 16:-26 18:71 33:-38
.^sug 15:38
.^sugg 15:38
.^sui 17:38
.^suit 17:38
.^sum 18:-25 27:13 29:51 32:58
.^summ 27:14 29:27 32:40
.^sun 8:19 32:35
.^sund 8:20 32:35
.^sup 2:18 6:-39 9:-11 18:-7 20:-19 21:20 25:53 29:19
.^supe 25:13 28:15 29:-10
.^supp 0:2 2:13 6:-15 10:8 20:-2 21:24 28:-23 29:46
.^sur 2:-21 7:19 16:-7 20:13 24:43 34:9
.^sure 2:-21 7:19 16:-7 24:43 33:15 34:10
.^sus 27:51 29:12 31:-35
.^swa 16:41 33:-8
.^swap 16:41 33:-8
.^swi 25:14 27:25 29:-23 30:23
.^swit 27:26 30:23
.^syn 11:47 25:-36 29:44
.^sync 29:33
.^synt 11:48 25:-19
.^sys 29:27
.^syst 29:27
.^ta$ 25:59 29:-15
.^tab 14:97 15:3 22:6 25:-28 29:-35 31:-7
.^tabl 14:43 15:4
.^tag 6:69 25:-33 32:9 33:43 34:67
.^tag$ 6:22 20:6 29:10 33:17
.^tagg 6:47 33:24
.^tags 29:-17 32:18 34:50
.^tak 2:28 5:-74 6:24 7:27 8:50 11:-28 12:10 13:-15 14:-18 16:41 20:-13 21:4 22:-21 24:-12 28:-20 29:1 30:-31 31:22 32:-7 34:2
.^take 2:6 5:-49 6:27 7:30 8:51 9:-52 11:-23 14:-13 16:41 21:6 22:-20 24:-10 28:-19 29:6 30:-25 31:24
.^taki 2:8 9:9
.^tal 4:-3 11:27 15:29 21:9 22:-4 25:1 29:-11 33:-21 34:13
.^talk 11:27 15:29 21:10 22:-4 25:1 29:-10 33:-21 34:14
.^tar 11:-11 20:73
.^tarb 11:-8 20:11 33:14 34:9
.^targ 20:45
.^tas 17:42
.^task 17:42
.^tea 1:-15 4:-26 5:-12 6:-15 8:15 10:-1 12:2 13:38 14:-8 15:-26 18:5 19:-23 20:-18 21:20 22:2 24:13 25:5 27:14 29:4 31:12 33:-1 34:6
.^team 1:-10 4:-24 5:-12 6:-15 7:-3 8:2 9:11 12:2 13:38 14:-7 15:-25 18:5 19:-22 20:-18 21:20 22:6 24:13 27:14 29:6 31:12 33:-3 34:6
.^tel 2:13 5:28 9:52 10:25 11:31 18:6 23:-13 27:-10 29:-100 33:30 34:9
.^tele 9:5
.^tell 2:8 5:31 9:33 10:27 11:32 12:7 18:9 22:-43 23:-12 27:-23 29:-67 33:32 34:15
.^tem 3:69 4:45 10:24 13:-16 21:21 25:-48
.^temp 3:69 4:46 13:-16 21:21 29:14
.^ten 24:29 27:29 28:25 29:-12
.^ten$ 24:23 27:30 28:26 29:-11
.^ter 2:-15 10:70 11:-15 12:28 14:44 17:-21 18:19 25:-37 29:-61 31:-14
.^term 10:71 11:-6 14:46 18:26 25:-34 29:-47 31:-13
.^tes 0:-11 1:18 2:20 5:49 7:26 8:38 9:-43 11:-2 12:-61 16:-30 18:16 21:17 22:-49 23:-2 25:18 28:-20 29:40 31:-14 32:4 33:-1 34:-11
.^test 0:-10 1:23 2:21 5:47 7:27 8:32 9:-42 11:-2 12:-60 16:-28 18:16 21:18 22:-40 23:-2 25:19 28:-20 29:38 31:-13 32:4 34:-10
.^tex 2:4 10:38 12:21 14:3 21:-12 22:12 29:-59 33:57
.^text 2:4 10:38 12:21 14:3 21:-12 22:12 29:-59 33:57
.^tha 1:-11 3:-4 4:13 5:-7 7:-23 10:13 12:45 13:7 16:30 17:-28 18:23 19:5 21:-8 23:-4 25:31 27:3 28:10 30:11 32:6 33:3 34:10
.^than 1:-6 5:8 6:10 7:-5 9:8 10:2 11:-12 13:2 14:5 16:14 20:6 23:-2 26:5 27:2 28:24 31:4 32:10 34:11
.^that 2:17 3:-59 4:2 5:-34 7:-18 8:-1 9:-13 10:28 11:17 13:10 14:-40 16:19 17:-63 18:32 20:-38 24:2 25:41 26:-4 31:-37 33:20
.^thaw 5:-32 6:-49 12:78 25:9
.^the 0:-15 1:4 2:10 3:19 5:18 6:9 7:-14 8:-3 10:-11 11:-16 12:6 13:12 14:36 15:17 16:11 17:-30 18:39 20:11 21:-2 22:15 24:9 25:6 26:5 27:-15 28:-8 29:17 30:40 32:9 33:12 34:14
.^the$ 0:-26 2:10 4:4 5:11 6:22 7:-2 8:9 10:-12 11:-33 12:11 13:-8 14:39 15:22 16:23 17:-23 18:16 20:19 21:-2 22:25 23:-9 24:17 25:-6 26:-3 27:-1 28:-1 29:34 30:28 31:-7 32:9 33:6 34:7
.^thee 11:19 25:15 29:-18
.^thei 24:21
.^them 8:8 9:-16 13:11 14:27 18:-15 31:33
.^then 6:-19 12:15 18:57 25:7 29:-24 33:-22
.^ther 0:12 3:35 4:-13 7:-14 8:-1 9:-1 10:-5 13:22 16:-19 18:10 19:-5 22:-11 23:28 26:19 27:-8 29:-12 31:-39 32:17 33:5 34:16
.^thes 1:9 5:2 30:42 31:42
.^they 2:6 8:-20 9:38 12:35 15:26 19:-26 29:-68 33:-26
.^thi 0:-2 1:-1 3:-31 4:-5 5:22 7:26 9:-27 10:-10 11:1 12:-7 13:3 14:12 16:-70 17:13 18:-16 19:-23 20:29 22:-46 23:53 24:29 27:8 28:-17 29:7 30:-19 31:-1 32:28 33:34 34:30
.^thin 0:2 2:-51 4:-7 5:21 6:37 7:40 8:-1 9:8 11:-17 12:-27 13:-12 15:17 16:-41 17:-3 20:46 21:12 22:-33 23:30 25:-1 26:13 27:-3 31:-16 32:1
.^thir 33:18
.^this 0:-16 1:-15 2:36 3:-44 5:2 6:-30 9:-63 10:-29 11:20 12:2 13:20 14:10 15:-6 16:-14 17:27 18:-23 19:-20 20:12 21:-1 23:23 24:28 26:-3 27:24 28:-21 32:32 33:18 34:44
.^tho 12:-5 22:29 33:26
.^tho$ 7:9
.^thou 12:-19 22:37 33:16
.^thr 1:19 2:5 5:5 6:-45 8:22 9:43 10:-75 11:6 12:-59 13:8 14:5 16:6 18:16 22:43 24:23 25:-98 27:-8 29:-58 31:-76 32:50 33:-57 34:-6
.^thre 1:5 16:23 18:31 22:25 24:20 33:-15
.^thro 5:13 8:23 9:16 11:12 12:-10 13:14 14:16 19:-4 22:9 25:-17 29:-1 31:-28 32:4
.^thru 9:10 32:25
.^thu 8:20 10:-18 12:-44 16:30 19:-20 25:-50 26:4 29:-11 32:55 33:61
.^thu$ 32:16
.^thum 8:32
.^thun 26:17
.^thur 10:-7 12:-37 16:32 19:-15 25:-3 32:31 33:68
.^tic 4:-33 6:23 29:62
.^tick 6:23 29:39
.^tie 11:2 14:21
.^tim 1:-28 5:13 6:6 8:-49 9:-83 10:-87 11:-19 12:-33 14:66 18:-80 19:69 20:-49 22:16 23:30 25:10 26:-79 28:75 29:-11 31:-54 32:-70 33:26 34:-21
.^time 1:-28 5:13 6:7 8:-49 9:-81 10:-87 11:-27 12:-33 14:60 18:-79 19:69 20:-48 22:16 23:30 25:10 26:-63 28:75 29:-8 31:-54 32:-68 33:26 34:-20
.^tin 8:4
.^tiny 8:4
.^tls 9:21
.^tls$ 9:21
.^to$ 0:-15 1:-87 2:11 5:-37 6:-58 7:12 8:-6 9:-19 10:-20 11:42 12:-42 13:-59 14:-6 15:36 16:58 17:44 18:1 19:-73 20:-19 21:6 22:22 23:12 24:17 25:-24 26:15 27:50 28:58 29:16 30:36 31:-27 32:-14 33:-3 34:-9
.^tod 2:28 4:26 7:-11 9:-31 10:-4 12:24 14:-17 16:-14 17:18 20:-25 24:-9 25:14 28:28 31:5 32:57 33:-46 34:-23
.^toda 2:28 4:24 7:-10 9:-25 10:-1 12:24 14:-17 16:-14 17:18 20:-24 24:-9 25:14 28:28 31:5 32:50 33:-46 34:-23
.^tok 5:-25 29:35 33:33
.^toky 33:35
.^tol 7:21 27:58
.^told 7:21 27:58
.^tom 2:10 6:-13 7:28 10:-16 12:-22 15:-23 18:-10 24:26 29:15 32:66 33:63
.^tom$ 7:28 24:-31 29:18
.^tomo 2:14 6:-8 7:12 10:-11 12:-12 24:57 32:46 33:26
.^ton 29:48
.^toni 29:48
.^too 2:53 5:-61 8:64 10:24 12:23 20:-27 23:14 25:-62 27:20 28:-27 32:-3 33:-8 34:-12
.^too$ 2:46 5:-35 6:18 8:64 10:21 12:36 20:-13 23:15 25:-54 27:22 29:-68 33:-21
.^took 6:-12 17:2 33:30
.^tool 29:25 33:-28
.^tot 8:-4 13:5 14:24 17:15 28:40
.^tot$ 8:-1 13:7 28:40
.^tota 14:25 17:14
.^tou 15:43 33:10
.^touc 15:43
.^tow 5:-34 18:46
.^tra 1:55 2:46 3:-11 5:-13 6:-21 8:-15 10:13 11:-66 14:6 16:-14 18:4 20:14 21:-9 22:-26 23:5 24:-15 25:-107 27:34 28:8 29:21 32:-57 34:7
.^trac 1:2 5:18 10:-3 12:-2 18:35 20:2 27:3 29:16
.^trad 1:1 34:9
.^trai 2:61 5:-31 10:9
.^tran 0:4 2:4 5:-19 10:18 11:-34 12:9 13:-7 14:16 18:-4 23:9 25:-14 27:19 28:23 29:20 33:1
.^tre 5:-24 10:30 11:-22 12:97 25:-19 29:-55
.^tree 5:-18 12:97 25:-16 29:-36
.^tro 34:15
.^trou 34:15
.^tru 2:-13 3:-35 5:35 12:55 15:9 20:1 33:17
.^true 12:18 20:2 33:25
.^trun 3:-5 5:8 12:23
.^tue 2:14 16:25 24:21 29:19 33:-36
.^tues 2:14 16:25 24:21 29:19 33:-36
.^tur 2:-10 8:27 9:25 25:-21 27:37 30:40 34:-16
.^turn 2:-10 8:27 9:25 25:-21 27:37 30:40 34:-16
.^tut 14:46 17:13 20:-14 33:-27
.^tuto 17:13
.^twe 2:68 4:19 11:-11 20:-1 25:16
.^twea 2:76 11:-10
.^twen 4:22
.^twi 15:12 19:-2
.^twic 15:12 19:-2
.^two 1:14 3:17 6:-7 7:5 9:6 12:-2 13:-23 16:11 19:16 21:-35 22:39 24:28 25:-13 27:-21 28:-15 29:14 31:-26 33:25
.^two$ 1:14 3:17 6:-7 7:5 9:6 12:-2 13:-23 16:11 19:16 21:-35 22:39 24:28 25:-13 27:-21 28:-15 29:14 31:-26 33:25
.^typ 2:38 11:74 15:-8
.^type 11:76 15:-7
.^typo 2:26
.^ube 16:-5 27:35 29:23 34:26
.^uber 16:-5 27:35 29:23 34:26
.^ubu 3:9 4:20 20:13 29:1
.^ubun 3:9 4:20 20:13 29:1
.^ugh 25:24
.^ugh$ 25:24
.^uhm 0:2 2:-15 3:7 5:-7 8:-14 9:18 11:11 12:22 13:12 17:-23 18:-14 19:-6 23:17 25:-3 26:9 29:-11 30:1 31:-10 34:23
.^uhm$ 0:2 2:-15 3:7 5:-7 8:-14 9:18 11:11 12:22 13:12 17:-23 18:-14 19:-6 23:17 25:-3 26:9 29:-11 30:1 31:-10 34:23
.^ui$ 0:17 2:11 12:11 22:2 33:27
.^un$ 1:52 2:22 10:17 18:-1 21:37 22:13 29:-17
.^una 2:25 22:28
.^una$ 2:27 22:28
.^unb 8:15 22:17 31:-1
.^unbl 8:15 22:17 31:-1
.^und 2:-61 6:-61 7:28 10:51 11:24 12:37 13:36 16:57 17:-40 18:-40 25:38 30:-24
.^unde 2:-17 6:-59 10:65 11:30 12:40 13:38 17:-3 18:-36 25:8 30:-20
.^undo 7:13 15:-9 16:65 25:24
.^une 1:6 10:7 21:14 22:3 24:8
.^une$ 1:6 10:7 21:14 22:3 24:8
.^unf 6:-26 12:67 28:-9 31:31 34:9
.^unfr 6:-24 12:68 28:-2 34:13
.^uni 29:13
.^unit 29:13
.^unl 20:4
.^unle 20:4
.^uns 6:-12 11:2 25:-50 26:-49 27:38 29:-15 30:76 31:40 34:9
.^unsu 6:-11 11:10 26:-46 27:-39 30:77 31:57 34:10
.^unt 3:12 4:-31 5:-53 6:-33 7:13 8:19 9:1 11:-11 13:-15 14:41 15:-14 16:24 17:-57 18:-1 19:-62 20:-34 22:34 23:-5 24:33 25:-20 27:-62 28:55 29:-10 30:-2 31:29 32:-11 34:-36
.^unti 3:13 4:-30 5:-39 7:17 8:16 10:-39 12:1 13:-11 14:42 15:-11 16:25 17:-43 19:-40 20:-24 21:6 22:39 23:-2 24:35 25:-19 27:-60 28:46 29:-8 31:29 34:-26
.^up$ 1:2 2:-84 4:69 5:31 6:-56 9:26 10:-16 13:-5 14:-20 15:-33 16:-41 17:-9 18:46 20:-14 22:-20 23:-60 24:63 25:49 26:5 27:31 28:-40 29:-154 30:-19 31:11 32:-2 34:-72
.^upc 6:5 14:6 18:39
.^upco 6:5 14:6 18:39
.^upd 2:5 5:10 7:5 8:-27 9:18 15:-32 16:19 19:-21 26:-21 27:50
.^upda 2:5 5:10 7:5 8:-26 9:18 15:-32 16:19 19:-21 26:-21 27:44
.^upg 2:28 20:9 22:13 29:34
.^upgr 2:28 20:9 22:14 29:18
.^upl 2:13 3:4 6:-8 22:40 33:3
.^uplo 2:13 3:4 6:-8 22:40 33:3
.^ups 5:6 9:-10 11:18 12:7 14:5 20:12 21:7 29:-37 32:40 33:-22 34:-3
.^upst 5:7 9:-10 12:7 14:5 20:12 21:8 29:-16 32:40 33:-21 34:-2
.^url 22:22 26:35
.^url$ 26:36
.^urll 22:23
.^us$ 2:-94 4:26 5:-3 6:36 8:-47 10:-88 12:-34 13:-43 14:-28 16:-31 18:67 19:-33 20:-41 22:61 23:40 24:33 25:16 26:-27 27:29 28:-38 29:-42 31:28 33:-17 34:-33
.^usa 11:54 25:-22
.^usag 11:54 25:-22
.^use 3:12 5:-28 11:74 13:-24 20:35 21:-2 25:-11 29:61 34:-9
.^use$ 3:32 5:-8 10:-25 11:66 13:-15 29:48
.^used 11:3 29:20
.^user 20:47 29:1
.^usi 11:8
.^usin 11:8
.^usu 4:7
.^usua 4:7
.^utc 10:-8 24:33 33:63
.^utc$ 10:-8 24:33 33:63
.^vac 20:17 29:30
.^vaca 20:17 29:30
.^val 9:43 10:7 33:-2
.^vali 9:41 10:8 33:-1
.^ven 2:14 21:5 22:-6
.^vend 2:14 21:5 22:-6
.^ver 1:-30 3:-35 4:36 5:5 6:15 9:6 10:5 11:6 17:-42 18:-48 19:25 20:54 25:4 28:-32 29:8 32:-52 33:-33
.^verd 9:35
.^vers 1:-15 2:5 4:38 5:20 6:20 9:-33 10:19 17:-10 18:-41 19:31 20:52 28:-3 29:25 32:-18 33:-15
.^very 25:37
.^vet 8:30
.^veto 8:30
.^vie 6:11 25:7 29:-14
.^viel 25:9
.^view 6:11
.^vim 5:-13 29:53
.^vim$ 5:-13 29:53
.^vm$ 29:56
.^vol 9:10
.^volu 9:10
.^vor 6:44 19:31 20:-40 22:23
.^vors 6:44
.^vot 2:-18 8:6 9:35 11:22 13:46 21:-11
.^vote 2:-18 8:6 9:35 11:22 13:46 21:-11
.^vpn 29:42
.^vpn$ 29:42
.^vs$ 10:70 25:-6 29:29
.^wai 2:24 5:-66 7:36 9:42 10:-28 12:-7 13:73 17:-45 18:26 21:52 22:9 29:-86
.^wait 2:53 5:-54 7:42 13:25 18:32 22:-9 29:-21
.^waiv 2:-22 9:31 10:-1 13:48 21:43 22:37 29:-24
.^wak 24:20
.^wake 24:20
.^wal 11:20 14:20
.^walk 11:22
.^wall 14:25
.^wan 0:22 1:4 4:14 6:-56 8:-70 10:-45 11:-81 12:-20 15:4 16:-3 17:25 22:50 26:34 27:45 28:-54 29:-27 31:28 32:-46 33:46 34:-64
.^want 0:24 1:4 4:14 6:-4 8:-69 10:-26 11:-78 12:-7 15:8 16:-3 17:26 20:-28 21:1 22:51 26:35 27:45 28:-36 29:-22 31:28 32:-43 33:18 34:-62
.^war 23:2 24:69 29:9
.^warn 23:2 24:69
.^was 0:23 1:-20 2:-45 6:43 7:-26 8:-13 9:49 10:23 12:-10 14:-10 15:23 17:-19 19:75 20:-20 22:9 23:-6 24:-30 25:5 28:-33 34:11
.^was$ 0:23 1:-20 2:-45 6:43 7:-26 8:-13 9:49 10:23 12:-10 14:-10 15:23 17:-19 19:75 20:-20 22:9 23:-6 24:-30 25:5 28:-33 34:11
.^wat 18:20 24:-23 27:43 29:9
.^watc 18:24 27:44 31:4
.^wav 8:19 13:17
.^wave 8:19 13:17
.^way 0:27 2:9 6:-2 7:-16 8:3 10:-10 11:38 12:-7 14:-18 16:-5 17:10 25:1 27:-16 28:-8 29:-12 30:12 31:2 33:-5
.^way$ 0:27 2:9 6:-2 7:-16 8:3 10:-10 11:38 12:-7 14:-18 16:-5 17:10 25:1 27:-16 28:-8 29:-12 30:12 31:2 33:-5
.^we$ 0:65 2:18 3:48 4:13 5:77 6:27 7:17 8:7 9:-7 10:-94 11:-144 12:24 13:-4 14:-34 15:25 16:-23 17:-70 18:25 20:6 21:9 22:30 23:-64 24:-44 25:-44 26:-54 28:9 29:-38 30:1 31:-7 32:-14 33:-30 34:-98
.^wea 29:34 32:9 34:10
.^weat 29:45
.^web 8:11 26:74 27:4 29:5 33:-22
.^webh 26:24 27:5
.^webl 29:34
.^wed 1:25 16:16 20:32 31:4
.^wedn 1:25 16:17 20:32 31:4
.^wee 0:-85 1:31 4:23 5:9 7:-96 8:-53 9:-22 10:-70 11:-118 12:-131 13:-8 14:-138 15:1 16:45 18:-121 19:-10 20:-22 21:-9 23:-8 24:26 26:17 28:53 29:-62 30:-24 31:32 32:113 33:14 34:-43
.^week 0:-81 1:33 4:12 5:9 7:-93 8:-49 9:-19 10:-63 11:-111 12:-128 13:-7 14:-131 15:2 16:46 18:-118 19:-9 20:-21 21:-8 23:-7 24:27 28:45 29:-41 30:-24 31:34 32:114 33:12 34:-40
.^wei 5:35 15:20 29:-24
.^wek 28:42 32:35
.^wel 5:27 13:-16 17:15 25:43 29:-47 33:34
.^welc 2:23 17:21 25:14
.^well 12:14 21:6 25:20 27:12
.^wen 19:63 20:-22 24:-20
.^went 19:64 20:-21 24:-20
.^wer 2:-54 6:3 13:29 17:-10 19:52 20:53 28:-2 29:-30
.^were 2:-16 6:4 13:30 19:53 25:1
.^wet 17:29
.^wha 0:-11 1:-46 2:-36 3:-2 4:-114 5:13 6:-78 7:-2 8:-141 9:8 10:71 11:41 12:-43 13:30 14:4 15:-10 16:-163 17:53 18:59 19:13 20:4 21:13 22:-123 24:-20 25:-39 26:4 27:-116 28:-16 30:-5 31:-89 32:23 34:-93
.^what 0:-11 1:-45 2:-34 3:-2 4:-109 5:13 6:-72 7:-1 8:-116 9:8 10:68 11:41 12:-42 13:30 14:5 15:-11 16:-160 17:53 18:52 19:13 20:5 21:13 22:-121 24:-19 25:-36 26:4 27:-114 28:-13 30:-4 31:-86 32:23 34:-87
.^whc 5:9
.^whch 5:10
.^whe 0:-14 1:-104 2:-99 3:1 4:-12 5:19 6:-71 7:-77 8:-179 9:33 10:-106 12:-15 13:-155 14:29 15:16 16:-64 17:9 18:-49 19:47 20:90 21:13 22:-124 23:8 24:27 25:-125 26:-19 27:21 28:-55 29:37 30:-7 31:-162 32:-157 33:100 34:-13
.^whee 4:18 29:-16
.^when 0:-77 1:-37 2:-69 3:18 4:-91 5:-75 6:-73 7:-20 8:-86 10:-30 11:-32 12:-23 13:-73 14:9 15:-17 16:-88 17:-74 18:-22 19:56 20:104 22:-110 23:4 24:29 25:-39 26:-107 27:48 28:-28 29:31 30:-76 31:-87 32:-49 33:104 34:-27
.^wher 2:-37 3:-34 5:52 9:30 10:-61 11:8 12:-47 14:26 15:26 17:43 18:-9 20:-57 21:19 25:-53 27:-38 29:20
.^whet 12:31 15:16 34:34
.^whh 11:28 25:-14
.^whi 0:-65 1:-58 2:-38 4:-38 5:16 7:-65 8:-82 10:14 12:-58 13:49 15:-49 16:-120 17:1 18:62 19:14 20:19 21:-19 22:-23 23:12 24:-90 25:-95 26:17 27:-89 28:-29 29:24 30:-60 31:-6 32:7 33:46 34:36
.^whic 0:-54 1:-38 2:-41 4:-27 5:20 6:-9 7:-57 8:-33 10:21 12:-38 13:44 15:-44 16:-74 17:9 18:54 19:14 20:22 21:-7 22:-69 23:12 24:-65 25:-78 26:18 27:-76 28:-29 29:28 30:-45 31:-46 33:26 34:29
.^whih 33:17
.^whil 32:2
.^who 0:2 1:-52 2:-183 3:34 4:-47 5:-151 6:-118 7:44 8:-116 9:11 11:-98 12:-156 13:12 16:-68 17:16 18:-55 19:-54 20:-128 22:-119 23:3 24:-13 25:8 26:43 27:-59 28:-28 29:-2 30:12 31:-72 32:-98 33:-145 34:208
.^who$ 0:11 1:-25 2:-107 3:40 4:-14 5:-94 6:-84 8:-82 9:27 10:-4 11:-34 12:-86 13:9 14:-51 15:-20 16:-68 17:25 18:-35 19:-22 20:-92 21:7 22:-78 23:10 24:-45 26:50 27:-22 28:-85 29:6 30:17 31:-29 32:-74 33:-75 34:150
.^whoe 7:11 8:-3
.^whol 14:62
.^whom 2:-13 9:-12 10:17 15:27 19:-14 33:-47 34:102
.^whos 7:22 10:-19 21:-21 29:-18 34:84
.^why 0:28 2:-56 6:-2 7:-27 9:49 10:97 12:-51 15:15 18:-21 23:8 25:-50 28:-28 29:72 30:39 31:-6 33:-65
.^why$ 0:28 2:-56 6:-2 7:-27 9:49 10:97 12:-51 15:15 18:-21 23:8 25:-50 28:-28 29:72 30:39 31:-6 33:-65
.^wid 8:22
.^wif 29:31
.^wifi 29:31
.^wik 29:41
.^wiki 29:41
.^wil 0:-42 1:-9 2:6 3:42 4:-18 5:-16 6:-30 8:15 10:-34 11:-26 12:-32 13:-31 15:1 16:-3 17:-7 19:-62 20:36 21:38 22:12 23:31 27:-36 28:34 29:41 30:24 31:-62 32:-3 34:5
.^will 0:-42 1:-9 2:6 3:42 4:-18 5:-16 6:-30 8:15 10:-34 11:-26 12:-32 13:-31 15:1 16:-3 17:-7 19:-62 20:36 21:38 22:12 23:31 27:-36 28:34 29:41 30:24 31:-62 32:-3 34:5
.^win 6:54 10:16 12:-10 33:41
.^wind 6:54 10:16 12:-10 29:4 33:22
.^wis 2:9 7:20 15:4 16:-5 18:5 29:-2
.^wise 2:11 7:22 15:6 18:6
.^wit 0:13 1:-40 2:2 3:-6 4:25 5:5 6:-14 8:30 9:21 10:11 12:21 13:24 14:15 15:-34 16:18 18:-1 19:24 20:-28 23:-10 24:-2 25:-30 27:-8 28:5 29:-16 31:12 33:-22
.^with 0:13 1:-40 2:2 3:-6 4:25 5:5 6:-14 8:30 9:24 10:11 12:21 13:18 14:15 15:-34 16:18 18:-1 19:24 20:-28 23:-10 24:-2 25:-30 27:-8 28:5 29:-16 31:12 33:-22
.^wiz 8:5 22:-4
.^wiza 8:5 22:-4
.^wol 7:9 26:1
.^wold 7:9
.^won 29:60 34:-44
.^won$ 25:-6 29:65 34:-39
.^wor 2:-34 3:10 4:15 5:10 7:4 8:4 9:-54 11:77 13:-51 17:55 18:15 19:-38 20:-72 21:11 22:-23 23:20 24:-1 25:75 27:-15 28:31 29:-47 31:-65 32:-35 34:-40
.^word 5:-16 10:7 11:70 20:-21 25:13 29:-5 33:27
.^work 2:-29 3:14 4:19 5:42 6:-6 8:5 11:19 12:-5 17:66 19:-1 20:-39 21:2 22:-8 23:23 25:38 28:17 29:-52 31:-20 33:-41
.^worr 18:32
.^wort 7:33 9:-26 21:27
.^wou 0:45 1:-1 2:13 3:30 6:-32 7:21 10:-3 15:33 16:-4 17:1 18:-9 19:34 20:-11 21:11 24:18 25:-26 27:11 28:-10 29:-34 30:16 32:-24 33:-39 34:-4
.^woul 0:34 2:13 3:30 6:-30 7:21 10:-3 15:32 16:-3 17:2 18:-9 19:34 20:-11 21:6 24:17 25:-25 27:12 28:-9 29:-32 30:17 32:-23 33:-46 34:-1
.^wri 2:-11 6:13 7:-1 8:-4 11:2 14:3 15:-15 16:9 17:-30 19:8 21:1 22:-33 24:28 25:-3 29:13 31:-4 33:-2 34:2
.^writ 2:-11 6:13 7:-1 8:-4 11:2 14:3 15:-15 16:9 17:-30 19:8 21:1 22:-33 24:28 25:-3 29:13 31:-4 33:-2 34:2
.^wro 10:13 16:26 22:11 25:17
.^wron 16:26 22:12 25:21
.^wrot 10:20
.^wur 7:-20 8:-25 9:70
.^wurd 7:-20 8:-25 9:70
.^ya$ 6:63 20:-12 25:2 31:26
.^yea 2:-42 5:-13 6:-2 12:3 15:19 19:72 25:28 29:58 33:-33
.^yeah 2:-1 12:8 25:14
.^year 2:-7 15:20 19:72 29:72 33:-45
.^yel 24:60
.^yell 24:60
.^yes 2:11 3:6 6:43 7:12 8:40 10:-52 21:-10 22:-14 25:18 34:17
.^yes$ 2:26 8:56 25:11 29:-18
.^yest 3:9 6:36 7:31 8:-3 16:13 33:-23 34:2
.^yet 3:45 4:-14 5:35 6:61 7:2 8:-64 9:4 12:51 16:-26 20:-23 28:-1 29:-56 31:-39
.^yet$ 3:45 4:-14 5:35 6:61 7:2 8:-64 9:4 12:51 16:-26 20:-23 28:-1 29:-56 31:-39
.^you 2:-68 3:-11 4:9 5:2 6:-12 7:-3 8:5 9:-5 10:-12 11:102 12:-21 13:-23 15:-4 16:19 17:-1 18:-10 19:-35 20:-10 21:-27 23:43 24:-18 25:44 26:12 27:9 28:-6 29:1 30:25 31:32 32:-29 33:2 34:3
.^you$ 2:-46 3:-7 4:15 5:17 6:-1 8:17 9:-2 10:-12 11:59 12:-12 13:-8 14:6 15:-2 16:14 17:-12 18:-3 19:-14 20:-14 21:-23 22:3 23:30 24:-8 25:59 26:1 27:8 29:2 30:21 31:3 32:-15 33:8 34:-17
.^your 2:-8 5:-42 7:9 8:-50 11:60 17:8 19:-2 23:8 26:8 27:1 29:-22 31:32 34:29
.^zon 14:25 19:-10 29:15
.^zone 14:25 19:-10 29:15
.^zus 1:-8 2:-10 7:-7 9:3 10:1 18:3 21:1 23:5 26:4 27:-8 28:3 29:-4 31:-8 33:-1
.^zusa 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.^zust 34:17
.^zuu 29:32
.^zuul 29:32
.^zzz 11:-63 25:-22 29:78 31:-28
.aase 19:5 20:-19
.aase$ 19:6 20:-18
.aatu 33:7
.aatur 33:7
.abas 29:39 33:-18
.abase 29:39 33:-18
.abel 2:17 9:3 14:60 25:-22 29:-7
.abel$ 2:15 9:6 14:33 25:-7
.abha 12:6 33:9
.abhan 12:6 33:9
.abi$ 0:25 2:25 8:6 29:11 33:-25
.abil 5:42 12:-20 20:5 34:27
.abili 5:54 12:-19 20:13
.able 1:21 2:70 3:-35 6:-54 7:-1 9:-51 10:20 11:2 13:-15 14:74 15:44 16:-2 19:14 20:7 22:-4 23:-11 25:-45 28:-15 29:-141 32:-38 33:-29 34:40
.able$ 2:71 3:-33 6:-77 9:-47 11:3 12:1 13:-8 14:75 15:44 19:15 20:12 22:-3 23:-11 25:-44 28:-13 29:-137 32:-46 33:-17 34:41
.ables 10:2
.ably 23:4 30:7
.ably$ 23:4 30:7
.abon 25:-29 27:37 29:-2 31:38
.abonn 25:-29 27:37 29:-2 31:38
.abou 0:9 1:-22 2:17 4:-21 5:9 6:-33 7:41 8:-19 9:33 12:-37 13:-28 14:-74 16:-42 17:14 18:-6 19:-15 20:-29 21:-21 22:-33 23:25 24:28 26:-18 27:36 28:-45 29:-5 30:-35 31:9 32:-3 33:23 34:26
.about 0:10 1:-21 2:18 4:-20 5:10 6:-30 7:41 8:-18 9:33 12:-34 13:-27 14:-73 16:-39 17:14 18:-1 19:-13 20:-21 21:-21 22:-32 23:25 24:30 26:-16 27:30 28:-44 29:-4 30:-34 31:10 32:-35 33:25 34:26
.acat 29:37
.acati 29:37
.acce 2:42 7:35 8:17 13:-13 21:18 25:-20 29:26 34:-46
.accep 2:45 7:37 8:18 13:-8 21:22 25:-16 34:-7
.acces 29:34
.acco 13:22 16:26 29:30 30:3
.accor 13:24 16:27
.accou 29:37 30:4
.ace$ 12:8 16:12 22:48 25:16 32:-9 33:1
.ach$ 9:14 16:18 17:-11 18:17 27:3 29:-15 34:12
.ache 5:19 6:41 9:8 13:-3 21:10 22:-7 29:3
.ache$ 21:14 22:-4
.ached 5:19 6:41 9:9 13:-2 29:4
.achi 5:-14 18:7 25:28 28:12 29:1
.achin 5:-13 18:9 25:13 28:12 29:13
.acho 19:95 20:-12 33:-29
.acho$ 19:95 20:-12 33:-29
.achr 27:27 31:17
.achri 27:27 31:17
.acia 0:6 1:-3 5:5 6:-3 8:-8 11:-3 12:-5 13:8 18:-5 22:-1 25:6 26:10 30:4 31:-1 34:3
.acias 0:6 1:-3 5:5 6:-3 8:-8 11:-3 12:-5 13:8 18:-5 22:-1 25:6 26:10 30:4 31:-1 34:3
.acio 2:8
.acion 2:8
.acit 29:24
.ack$ 1:5 2:-37 3:-23 4:7 5:25 6:-23 7:11 8:3 9:6 10:-59 11:-27 12:-44 15:-42 19:60 22:7 25:58 27:47 29:-8 31:-34 32:-9 33:-1
.acka 1:38 9:-19 21:1 25:15 26:2 30:10 34:-14
.ackag 1:35 9:-18 21:2 25:15 26:2 30:10 34:-14
.acke 18:25 25:31 32:-14 34:-2
.acken 2:25 22:14
.acker 18:26 25:36 32:-11
.ackl 13:20
.acklo 13:14
.ackp 1:6 2:22 10:14 12:-15
.ackpo 1:6 2:22 10:14 12:-15
.acks 25:23
.acks$ 10:1
.acme 29:21 34:-7
.acme$ 29:21 34:-7
.act$ 10:-6 16:-4 33:35 34:75
.acti 6:-25 10:-14 12:77 23:12 27:6 33:-4
.activ 6:-25 10:-13 12:71 23:12 27:6 33:-3
.actl 10:35 17:-2 25:22 28:14 29:-14
.actly 10:35 17:-2 25:22 28:14 29:-14
.acto 2:24 29:15
.actor 2:24 29:15
.actu 5:1
.actua 5:14
.add$ 0:74 1:82 3:-47 4:-5 8:-23 11:16 14:-63 16:-73 24:-52 26:21 27:49 29:27 33:-38 34:-19
.adde 0:48 2:5 6:-6 10:-15 29:-11 34:40
.added 0:48 6:-6 10:-15 29:-3 34:40
.addi 0:30 1:15 24:-1
.addin 0:30
.addr 26:40 29:-33
.addre 26:40 29:-33
.adds 0:17 34:-13
.adds$ 0:17 34:-13
.ade$ 2:4 3:31 6:10 7:31 8:-41 11:-4 13:5 14:-22 22:17 25:27 29:17 33:-20 34:-21
.aden 3:16 18:36
.adin 5:-33 10:31 29:33
.ading 5:-32 10:32 29:33
.adju 16:28
.adjus 16:28
.adli 0:33 1:28 2:-53 4:-3 5:-30 6:24 8:-1 10:-3 11:18 12:-35 14:28 15:-6 16:-7 17:-11 18:31 19:-24 27:9 28:-13 29:-26 31:-37 32:20 34:-11
.adlie 0:22 32:10
.adlin 0:12 1:30 2:-51 5:-28 6:26 10:-2 11:21 12:-22 14:28 15:-6 17:-6 18:26 19:-22 27:11 28:-12 29:-19 31:-22 32:2
.adma 14:44
.admap 14:44
.admi 22:20
.admit 22:21
.ads$ 3:6 24:46 29:-39 34:28
.aduc 1:2 34:9
.aduct 1:2
.adva 1:-3 14:3 18:17 21:9 23:-9 24:4 26:1 27:-10 29:-5 33:8
.advan 1:-3 14:3 18:17 21:9 23:-9 24:4 26:1 27:-10 29:-5 33:8
.advi 9:56 24:23 29:-14 31:20 33:-22
.advic 9:31 29:-7 31:22
.advis 9:14 24:29 33:-14
.ady$ 3:28 5:12 6:53 7:-27 9:6 10:-86 11:-36 12:9 13:-31 14:-2 18:36 19:-12 21:-12 22:26 26:10 27:-15 28:-51 30:-4 31:4 32:-2 34:-57
.aes$ 14:31 19:6 20:19 25:-52
.afe$ 20:16
.aff$ 27:6
.affe 10:55 12:-14 30:22 34:-8
.affec 10:55 12:-14 30:22 34:-8
.aft$ 4:28 25:9
.afte 0:-29 1:23 2:28 5:5 6:17 10:-25 11:-1 12:-75 13:16 14:-44 15:-23 17:-10 18:46 19:-14 20:21 21:28 22:24 24:27 27:-39 28:-43 31:-8 34:-4
.after 0:-26 1:23 2:28 5:5 6:17 10:-24 11:-1 12:-74 13:11 14:-44 15:-23 17:-10 18:47 19:-10 20:21 21:28 22:24 24:27 27:-39 28:-43 31:-8 34:-4
.afti 20:8
.aftin 20:8
.agai 12:3 15:1 24:26 25:42 31:-3 32:-22 33:16
.again 12:3 15:1 24:26 25:42 31:-3 32:-22 33:16
.age$ 2:39 3:-30 5:82 8:5 9:-16 10:-13 11:66 12:-11 13:-48 14:50 17:38 18:-44 25:-18 28:-10 29:-9 31:-75 32:-57 33:-44 34:-67
.aged 18:-1 19:33 20:10 32:2 34:-27
.aged$ 19:33 20:10 34:-27
.agen 14:-6 25:-1 28:37 32:46
.agen$ 28:40
.agend 14:-3 27:7 32:48
.ager 1:2 2:-39 5:-34 10:19 11:28 15:15 20:-1 22:18 26:15 34:14
.ager$ 5:-18 11:17 20:-17 21:7 29:15 34:12
.agers 1:5 10:32 22:28 26:24 29:-15 33:-23
.ages 2:-44 5:-39 10:63 12:-14 16:-11 18:-18 25:-47 26:3 27:-55 28:2 29:21 30:59 31:34
.ages$ 2:-44 5:-39 10:63 12:-14 16:-11 18:-18 25:-47 26:3 27:-55 28:2 29:21 30:59 31:34
.agge 6:47 33:25
.agged 6:48 33:20
.aggi 2:11
.agin 15:1 20:-14 25:3 29:12 33:14
.aging 20:-11 25:6 29:16
.ago$ 10:-15 17:16 19:32 28:37 33:-38
.agra 29:30
.agrap 29:30
.agre 11:-5 25:49
.agree 11:-4 25:49
.ags$ 6:13 11:6 12:-2 29:-44 32:15 34:48
.ague 32:9
.ague$ 32:9
.aha$ 25:54
.ahea 1:25 2:-35 5:-29 6:16 8:30 12:-2 14:19 16:-5 18:35 23:30 24:20 29:-38 32:15 33:-31
.ahead 1:25 2:-35 5:-29 6:16 8:30 12:-2 14:19 16:-5 18:35 23:30 24:20 29:-38 32:15 33:-31
.aid$ 5:-28 7:14 9:31 10:2 14:32 20:-12 21:-13 25:10 34:-8
.ail$ 8:-19 10:31 21:-30 23:14 26:10 27:42 29:7 31:-20
.aila 19:12 20:48 26:22 33:-27
.ailab 19:13 20:40 26:22 33:-27
.aile 2:9
.ailed 2:9
.aili 5:-5 10:7 29:23 31:8
.ailin 5:-1 10:7 29:27 31:9
.ails 26:56 31:25
.ails$ 26:56 31:25
.aily 24:9 27:16 31:10
.aily$ 24:9 27:16 31:10
.ain$ 2:25 5:-91 6:-53 8:-15 10:67 11:21 12:35 13:-30 14:27 16:-24 17:-8 19:-24 20:11 22:-19 24:23 25:5 29:40 31:-43 32:-33 33:-30 34:-36
.aine 17:18 20:-8 29:34 31:-5 33:13 34:23
.ained 29:19
.ainer 17:22 34:26
.aines 12:8 29:13 33:43
.aini 11:11 14:4 28:64
.ainin 11:11 14:1 28:64
.ains 33:9
.ains$ 14:19 33:13
.ainst 19:11
.aint 11:-5 17:16 34:20
.ainta 17:21 29:18 34:4
.aints 12:4
.air$ 25:21 29:33 33:-22 34:-4
.aise 2:9 9:-16 22:47 29:15
.aise$ 22:48
.aiso 17:43 34:41
.aison 17:43 34:41
.ait$ 2:71 7:47 9:-46 21:4
.aiti 5:-48 9:18 13:45 18:39
.aitin 5:-47 9:18 13:43 18:39
.aive 2:-21 9:28 10:-1 13:48 21:29 22:57 29:-25
.aiver 2:-21 9:28 13:48 21:30 22:58 29:-24
.ake$ 0:-33 1:-64 2:14 4:17 5:-80 6:23 7:28 8:44 9:-78 11:-10 12:2 13:-56 16:64 17:-33 20:-17 22:7 24:43 25:12 28:-50 31:33 32:-54 33:-100 34:-62
.akeh 14:20
.akeho 14:20
.aken 6:20
.aken$ 6:20
.akes 0:1 2:6 11:34 12:2 31:-1 34:9
.akes$ 0:1 2:6 11:34 12:2 31:-1 34:9
.aket 17:4 29:-5 33:8
.akin 2:8 18:29
.aking 2:8 18:29
.aks$ 13:56
.alar 16:-19 24:65 29:47
.alarm 16:-19 24:65 29:8
.alat 34:11
.alate 34:11
.alch 2:31
.alche 2:30
.ale$ 5:6 6:-8 10:27 20:28 29:18
.alen 0:10 1:24 2:-29 4:24 5:-30 6:-3 8:-29 10:-22 12:-12 13:-22 14:54 16:5 17:-22 18:27 19:33 20:-12 22:-26 24:-21 25:-40 26:45 28:-9 29:-21 31:-28 33:18
.alena 14:9
.alend 0:10 1:25 2:-24 4:26 5:-25 8:-27 10:-21 12:-11 13:-15 14:42 16:6 17:-20 18:28 19:29 20:-2 22:-17 24:-19 25:-24 26:39 28:-4 29:-15 31:-17 33:19
.aler 1:-11 24:19 27:8 30:15 31:20 34:-10
.alert 24:9 27:10 30:15 31:21 34:-9
.ales 18:-22 29:36
.ales$ 18:-22 29:36
.alf$ 2:20 22:49
.alfw 5:30 6:-8
.alfwa 5:30 6:-8
.alid 9:41 10:8 33:-1
.alid$ 9:44 10:8 33:-1
.alig 16:30
.align 16:30
.alin 0:19 18:16
.aline 0:19 18:16
.alio 6:38 19:29 20:-31 33:-5
.alio$ 6:38 19:29 20:-31 33:-5
.alit 2:21 29:-23 33:39
.ality 33:24
.alk$ 11:62 15:18 17:6 29:-12 33:-23 34:12
.alke 21:13
.alked 21:13
.all$ 0:1 2:-4 6:-41 8:25 9:-73 10:5 11:-54 12:-32 13:45 14:86 15:15 17:1 18:-53 19:-23 21:-5 22:-75 23:-3 25:54 27:8 28:-2 29:25 30:-52 33:4
.alle 1:57 4:18 9:10 16:-5 18:-7 19:48 22:17 27:2 29:-21 32:-22
.alled 1:1 4:24 17:1 18:-3 19:50 32:-18
.aller 1:33 9:18 22:21
.alles 11:2 25:2 27:11 29:-1
.allo 1:-19 2:8 3:-8 7:-23 8:24 11:6 13:25 15:23 21:8 22:47 23:1 27:-26 29:-9 31:-13 33:-20 34:-17
.allo$ 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.allow 2:41 5:-21 8:17 10:-7 12:-34 13:34 15:35 22:44
.alls 9:-4 33:65 34:47
.alls$ 9:-4 33:65 34:47
.ally 6:22 19:10 23:31 25:26 30:7 33:-31
.ally$ 6:22 19:10 23:31 25:26 30:7 33:-31
.alog 9:23 22:5 29:-10
.alog$ 22:2
.alon 5:45 6:20 16:15 24:-14 33:-21
.alon$ 6:21 18:9 33:-18
.along 5:50 16:15 24:-11
.alph 1:38 5:48 18:-6 20:-2 29:-6 33:24
.alpha 1:38 5:48 18:-6 20:-2 29:-6 33:24
.alre 2:-17 3:24 4:-8 5:32 6:37 7:-11 9:12 10:-31 12:36 16:-7 18:-28 20:-20 22:13 23:1 25:-18 26:30 31:7
.alrea 2:-16 3:24 4:-7 5:33 6:32 7:-11 9:12 10:-15 12:30 16:-3 18:-25 20:-19 22:13 23:2 25:-13 26:30 31:10
.als$ 6:22 7:5 18:3 29:-2 32:-12 33:56
.also 1:30 10:37 19:23 33:-6
.also$ 1:30 10:37 19:23 33:-6
.alte 15:18
.alter 15:18
.alut 2:-4 3:5 5:-1 7:6 8:-1 10:6 14:13 17:-10 20:9 21:9 24:-1 25:2 29:-24 32:-3
.alut$ 2:-4 3:5 5:-1 7:6 8:-1 10:6 14:13 17:-10 20:9 21:9 24:-1 25:2 29:-24 32:-3
.alwa 14:-26 24:23 25:31
.alway 14:-26 24:23 25:31
.ambi 2:12 16:20
.ame$ 4:72 5:28 6:-14 9:34 10:49 11:-37 12:-66 13:-60 14:-75 15:-28 19:86 20:-74 21:-41 23:24 25:12 27:-28 28:-53 31:-43 32:-4 34:35
.amen 16:24
.amend 16:25
.ament 1:3
.ames 34:1
.ames$ 34:1
.amin 19:96 33:-22
.aming 19:96 33:-21
.amma 1:10 2:6
.amme 1:-10 2:-16 3:-10 7:-8 9:1 10:5 18:2 21:1 23:4 26:4 27:-11 28:3 31:-5 34:-5
.amme$ 17:16
.ammen 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.ammi 31:8
.ammin 31:8
.amp$ 8:27
.ampl 7:42 11:38 25:-17
.ample 7:42 11:31 25:-10
.ams$ 12:4
.ana$ 25:12 29:-30 32:39
.anag 5:-26 10:8 11:21 19:37 20:-30 22:23 29:10 34:13
.anage 5:-25 10:9 11:22 19:38 20:-29 22:23 29:20
.ance 0:12 2:30 4:-15 5:-7 6:1 9:-7 10:-11 12:-1 14:14 15:16 18:9 19:-6 21:26 23:-51 24:26 25:-7 27:-67 28:25
.ance$ 2:25 4:-12 5:-12 6:3 8:-3 14:17 15:6 18:11 21:14 23:-14 24:2 27:-25 28:20 31:-2
.ancel 24:13 27:-25 29:7 31:22
.ances 21:13
.anch 1:26 2:-24 5:35 6:-26 9:-1 10:34 12:14 20:-4 29:35 31:-9
.anch$ 1:27 5:7 12:36 29:49 31:-7 33:8
.anche 5:15 10:54 12:-8 34:6
.and$ 0:-85 3:-53 5:60 6:-25 7:-47 8:29 9:20 10:33 11:41 12:22 13:-56 14:14 16:14 17:20 18:39 19:-45 21:-110 22:11 23:-38 24:-40 28:-6 29:-46 30:-100 32:13 33:31 34:-29
.anda 4:3
.ande 8:36 21:19 25:-11 29:-17
.anded 8:25
.ander 21:21
.andi 0:21 2:21 5:8 13:20 17:-1 18:-16 20:-58 22:6 28:25 29:-103 33:19 34:12
.andid 0:23 5:5 10:19 18:-12 20:-53 28:36 29:-33 33:24
.andig 34:17
.andin 2:10 13:29 22:11
.andl 34:45
.andle 34:34
.ando 11:4 31:39
.andom 31:39
.ands 5:17 10:14 11:48 12:-11 20:8 25:16 29:-70 32:1
.ands$ 5:17 10:14 11:48 12:-11 20:8 25:16 29:-70 32:1
.andu 29:38
.andup 29:26
.ane$ 25:26
.aned 30:10 33:8
.aned$ 30:10 33:8
.anel 2:-14 33:26
.anel$ 2:-14 33:26
.ang$ 14:7
.ange 5:-49 6:-24 10:33 11:-10 12:5 13:38 14:-45 15:33 16:29 19:-35 21:10 25:-53 27:53 28:13 29:-14 34:30
.ange$ 1:-19 12:3 15:50 16:41 17:8 21:11 26:-45 29:-15 31:-4
.anged 6:-29 13:10 29:26 33:-33 34:15
.angel 1:36
.anges 10:30 13:36 15:-54 20:-9 26:8 27:47 29:-78 33:11
.angi 2:19 33:46
.angig 12:6 33:9
.angin 2:25 33:18
.angu 0:7 15:7
.angua 0:7 15:7
.anic 29:33
.anic$ 29:33
.anin 7:31 8:-30 10:47
.aning 7:31 8:-30 10:47
.ank$ 3:-1 5:9 6:16 8:-13 9:9 10:-2 11:-42 13:1 14:9 15:27 18:2 22:-4 24:-16 25:-7 29:9 32:1 34:23
.anke 3:13 6:13 9:6 11:-3 12:6 13:-6 14:9 16:-2 17:-1 18:-2 19:6 20:7 21:1 25:5 26:1 29:-11 33:-3 34:-4
.anke$ 3:13 6:13 9:6 11:-3 12:6 13:-6 14:9 16:-2 17:-1 18:-2 19:6 20:7 21:1 25:5 26:1 29:-11 33:-3 34:-4
.anks 3:2 4:5 8:11 10:3 15:-4 20:9 21:-6 22:8 24:2 25:28 27:10 28:-7 29:-7 30:6 31:2
.anks$ 3:2 4:5 8:11 10:3 15:-4 20:9 21:-6 22:8 24:2 25:28 27:10 28:-7 29:-7 30:6 31:2
.anna 7:19 8:-15 15:17 34:60
.anna$ 7:19 8:-15 15:18 34:57
.anne 2:-8 3:36 5:-68 10:-75 11:14 12:-52 13:-59 15:-12 17:-56 18:-19 20:19 25:12 26:34 27:26 28:-36 29:-18 30:21 31:15
.anned 3:44 6:15 14:3 20:7 29:-38 32:22
.annel 2:-21 11:27 14:-2 25:20 26:38 27:30 28:-4 29:1 30:24 31:18 32:-7 33:-13
.anner 9:29 29:-15
.anni 3:14 4:16 5:-21 14:48 33:10
.annin 3:14 4:16 5:-21 14:48 33:10
.anno 20:33 25:-11 26:21 27:57 31:17 33:-20
.annou 20:33 26:22 27:30 31:19 33:-15
.anot 0:42 2:24 25:14
.anoth 0:42 1:1 2:27 25:14
.ans$ 10:65 11:-2 25:20 32:-9
.ansl 0:4 2:6 5:-27 8:-11 10:20 11:-15 12:8 14:16 18:-5 23:1 25:-32 27:20 29:15 33:14
.ansla 0:4 2:6 5:-27 8:-11 10:20 11:-15 12:8 14:16 18:-5 23:1 25:-32 27:20 29:15 33:14
.answ 9:8 13:34 21:-31
.answe 9:8 13:34 21:-31
.ant$ 0:30 4:19 5:-64 6:-28 9:-75 10:-47 11:-42 12:-41 15:2 16:-17 17:37 18:4 20:-30 22:68 26:7 27:40 28:-26 29:-7 31:30 32:-98
.ante 2:-1 8:23 9:9 12:-6 13:12 19:49 20:-32 22:12 26:19 27:41 29:-46 33:-26
.anted 8:23 9:11 12:-3 13:13 19:2 22:13 26:20 27:42 29:-32
.anti 7:4 12:3
.anto 28:15 29:8
.anto$ 28:17 29:13
.antr 9:30 29:-8
.antra 9:30 29:-8
.ants 5:11 17:5 21:12 22:-10 24:-20 25:12 29:21 33:14 34:-17
.ants$ 5:11 17:5 21:12 22:-10 24:-20 25:12 29:21 33:14 34:-17
.antt 5:-11 14:41
.antt$ 5:-11 14:41
.anua 1:23 11:44 34:13
.anual 1:27 11:44 34:15
.anuar 32:6
.anup 2:21 22:2
.anup$ 2:21 22:2
.any$ 1:-15 2:17 3:-21 5:-1 6:-20 7:-33 9:40 11:-38 12:31 13:64 14:-3 15:37 16:-1 17:10 18:6 19:9 20:-7 23:-11 24:-20 25:-2 27:-32 28:8 29:18 30:-29 31:47 32:20 33:-26 34:-2
.anyb 9:12 10:23
.anybo 9:4 10:24
.anym 31:33
.anymo 31:33
.anyo 2:-11 3:20 6:-6 9:7 12:-25 13:9 15:17 22:-26 25:44 29:19
.anyon 2:-11 3:20 6:-6 12:-21 13:9 15:17 22:-26 25:47 29:20
.anyt 2:26 5:7 8:-45 13:30 16:-23 18:21 19:-10 25:-59 26:14 28:-30 29:-67 32:65 33:-5
.anyth 2:22 5:8 8:-42 13:32 16:-23 18:21 19:-10 25:-41 26:14 28:-30 29:-34 32:52 33:-2
.anyw 10:7
.anywa 10:7
.aoe$ 9:-1 10:86 29:-12
.aper 13:58
.aph$ 29:30
.aphy 8:8 29:-2
.aphy$ 8:8 29:-2
.api$ 10:-12 11:46 12:-18 17:-21 22:10 29:19 33:-4
.apit 29:9
.apita 29:9
.appe 1:21 2:-19 6:12 7:10 10:25 12:8 13:-29 16:-23 19:-3 25:-42 29:-6 31:12 32:63 33:-3
.appel 24:5 31:24
.appen 1:23 2:-7 6:13 7:12 10:12 12:10 13:-14 16:-21 24:-24 25:-30 32:65 33:-2
.appl 2:5 10:30 12:56 17:-10 22:59 34:-43
.appli 10:18 29:9
.apply 2:7 10:4 12:58 17:-1 22:46 29:-10 34:-30
.appn 6:9 10:9
.appo 17:5
.appoi 17:6
.appp 7:9 9:-10
.apppr 7:9 9:-10
.appr 1:-22 2:-46 5:-44 6:-32 7:63 8:43 9:24 10:-55 13:35 14:-1 21:-34 22:-11 25:18 31:-12 32:-33 33:-65 34:33
.appre 25:16
.appro 1:-18 2:-42 5:-41 6:-30 7:63 8:45 9:25 10:-53 13:37 21:-28 22:-44 32:-30 33:-49 34:32
.appy 16:-13 25:60
.appy$ 16:-13 25:60
.apri 4:46
.april 4:46
.apro 8:66
.aprov 8:17
.aps$ 15:4 26:9
.apto 29:73
.aptop 29:67
.arag 29:30
.aragr 29:30
.arat 0:45
.arate 0:45
.arba 11:-8 20:11 33:14 34:9
.arbal 11:-8 20:11 33:14 34:9
.arch 4:55 19:3 25:-16 29:7
.arch$ 4:55 25:-5 29:22
.archi 14:-19 19:8
.ard$ 2:5 6:-51 8:50 9:5 10:39 11:-27 13:-24 15:18 16:24 17:-44 20:-9 24:-32 28:-9 29:23 33:7
.arde 29:28 31:-10
.arden 29:28 31:-10
.ardi 8:5 9:17 17:33
.ardin 8:5 9:17 17:33
.ards 5:-35 18:44
.ards$ 5:-35 18:44
.are$ 2:15 3:1 5:34 6:11 7:-25 8:-19 9:-17 10:20 11:2 12:41 14:17 15:3 17:-32 19:-14 20:-32 21:8 23:7 24:9 26:16 27:-46 28:6 29:-46 32:-8
.ares 18:67
.arest 18:67
.arew 5:96 10:-51 11:-6 25:-24 29:-35 32:-6 33:54
.arewe 5:54 10:-18 29:-7 32:-3 33:25
.arewh 5:55 10:-5 25:-18 33:15
.arge 20:47 34:46
.arge$ 34:54
.arget 20:47
.argoe 2:1
.aria 11:-8 15:5 21:19 22:-14 29:20
.aria$ 11:-2 15:5 21:20 22:-14 29:9
.arie 6:-39 12:20 28:4 33:33 34:19
.aries 6:-37 12:20 28:5 33:35 34:19
.arin 33:8
.aring 33:8
.aris 32:8
.ark$ 1:25 5:2 6:-35 7:8 8:62 20:-14 28:18 29:-40
.arke 1:10 8:-5 20:4 26:28 27:13 30:1
.arket 1:10 8:-1 20:4 26:29 27:13 30:1
.arli 6:-13 15:20 16:24 18:39 19:18 23:4 33:-14
.arlie 6:-13 15:20 16:24 18:39 19:18 23:4 33:-14
.arly 1:9 2:20 3:1 5:3 11:-13 21:19 23:35 29:-21 33:-8
.arly$ 1:9 2:20 3:1 5:3 11:-13 21:19 23:35 29:-21 33:-8
.arm$ 16:-20 24:65 25:13 29:47
.arn$ 23:5 24:40
.arni 24:1
.arou 10:-21 17:36 18:33 29:-20
.aroun 10:-21 17:36 18:33 29:-20
.arra 22:4
.arras 22:4
.arri 2:5 17:24 18:34
.arriv 2:10 17:24 18:34
.ars$ 29:10 34:13
.art$ 2:2 4:-2 5:28 9:-10 11:27 12:3 14:40 20:-45 25:-69 27:30 29:22 31:-43 33:42
.arte 3:18 12:13 17:76
.arted 5:4 12:14 17:40
.arter 3:17 5:-23 17:38
.arth 10:34
.arth$ 10:34
.arti 3:11 4:20 17:13
.artin 3:11 4:20
.artn 22:12
.artne 22:12
.arts 3:7 4:11 10:8 17:10 33:3 34:-20
.arts$ 3:7 4:11 10:8 17:10 33:3 34:-20
.artw 1:37
.artwo 1:37
.arty 1:6 10:5 25:14
.arty$ 1:6 10:5 25:14
.ary$ 1:-15 2:28 5:-29 6:23 9:-53 10:97 11:-45 12:-16 13:-39 16:26 17:-14 18:-49 20:-46 21:27 25:-56 27:1 28:30 29:-42 31:-28 32:47
.ase$ 1:3 3:-22 4:18 5:48 6:-60 7:-6 10:-7 11:3 12:-24 13:6 14:12 15:16 16:8 17:1 18:-4 19:12 20:14 21:-5 22:17 23:-5 24:17 25:-12 27:8 28:9 29:10 31:-9 32:1 33:-10 34:9
.ased 6:63 19:-46 25:1
.ased$ 6:63 19:-46 25:1
.ases 17:14 25:-5 31:54
.ases$ 17:14 25:-5 31:54
.ash$ 0:4 2:12 11:-8 16:-2 20:1 22:2 29:24
.ashb 9:11 22:11
.ashbo 9:11 22:11
.asin 11:11 29:8
.asing 11:11 29:9
.ask$ 2:-75 7:11 10:-21 11:74 17:-3 20:-20 21:25 22:62 24:22 25:-27 27:-28 29:-15 32:-26 33:-15
.aske 4:3 9:14 10:12 11:-4 13:32 14:2 16:10 18:2 19:-14 20:7 23:10 24:-10 25:-2 27:1 29:3 32:-3 33:-4 34:-8
.asked 4:3 9:14 10:12 11:-4 13:32 14:2 16:10 18:2 19:-14 20:7 23:10 24:-10 25:-2 27:1 29:3 32:-3 33:-4 34:-8
.aski 2:4 8:-3 9:-15 14:4 15:1 18:-5 19:11 21:19 22:12 24:9 25:-16 29:-4 32:9 33:6
.askin 2:4 8:-3 9:-15 14:4 15:1 18:-5 19:11 21:19 22:12 24:9 25:-16 29:-4 32:9 33:6
.asks 17:42 22:20
.asks$ 17:42 22:20
.asmi 4:15
.asmin 4:15
.ason 9:28 10:37 22:28
.ason$ 9:29 10:7 22:37
.ass$ 6:-22 22:31 29:33
.asse 5:19 6:74 7:11 14:-2 20:16 25:-12 29:-23 33:-11
.asse$ 5:36 6:17 20:18 25:-6 29:-14
.assed 6:55 7:3
.assi 22:3 29:14 32:18
.assin 22:4
.assu 12:13
.assum 12:13
.assw 29:36
.asswo 29:36
.ast$ 1:17 2:19 3:-24 4:-17 6:84 10:-1 11:-29 12:-76 13:-21 14:-80 15:2 18:-30 19:93 20:-45 21:8 22:5 23:13 24:-39 29:19 32:-10
.aste 2:37 5:52 10:16 12:26 14:38 18:26 20:-67 25:-29 29:-6 33:-53 34:-12
.aste$ 14:26
.aster 2:41 5:53 10:17 12:26 20:-32 25:-27 29:-3 33:-25 34:-10
.asy$ 17:54
.ata$ 16:7 33:13
.atab 29:46
.ataba 29:39 33:-18
.atabl 33:13
.atch 1:-2 2:58 5:-7 9:-36 10:-54 11:-25 17:50 21:-40 22:43 24:-11 25:-54 27:32 29:32 31:24 33:-39
.atch$ 2:41 9:-25 10:-19 11:-18 12:-31 13:-21 17:37 21:-29 22:41 24:-1 25:-29 27:21 29:49 31:26 33:-63 34:6
.atche 10:-19 12:15 13:19 15:5 29:-16
.ate$ 0:55 2:7 4:81 6:-10 7:-72 8:-48 10:-109 11:-23 12:10 13:4 14:-64 15:7 16:7 17:-75 19:16 20:54 21:24 22:23 23:-26 24:-82 25:30 26:-37 27:-38 28:-3 29:20 31:-85 32:-90 33:59
.ated 2:12 3:32 4:-3 11:-11 12:-41 25:20 33:8 34:14
.ated$ 2:12 3:32 4:-3 11:-11 12:-41 25:20 33:8 34:14
.atef 16:8
.atefu 16:9
.atel 18:21
.ately 18:21
.ater 6:-1 15:41 16:62 19:18 22:-29 24:-28 25:4 26:3 27:-16 30:27 31:-10 33:-19
.ater$ 15:41 16:62 19:18 22:-29 24:-28 25:7 26:4 27:-16 30:27 31:-9 33:-18
.ates 0:34 2:-66 3:45 4:8 5:-17 6:-81 8:-36 9:-58 10:-70 14:66 15:9 16:-26 17:-11 18:30 19:27 20:-127 22:-26 25:-100 26:4 27:20 29:-43 32:35 33:21 34:-42
.ates$ 0:35 2:-42 3:46 4:8 5:-6 6:-79 8:-35 9:-55 10:-54 11:1 14:66 15:11 16:-25 17:-2 18:32 19:28 20:-110 22:-24 25:-97 26:10 27:20 29:-48 32:36 33:-5 34:-41
.atest 2:-16 33:69
.atev 18:26
.ateve 18:26
.atew 14:-16 18:-22 20:20 33:30
.athe 23:14 29:39 30:7
.ather 23:14 29:39 30:7
.atic 30:9
.atica 30:9
.atin 7:13 11:18
.ating 7:13 11:18
.atio 0:40 2:33 5:8 6:-50 7:-66 8:-5 9:-20 10:13 11:-22 12:-34 13:-7 15:-2 16:-54 17:30 18:-42 19:-18 21:22 22:5 25:6 26:11 27:6 28:-63 30:12 31:3 34:37
.ation 0:40 2:33 5:8 6:-50 7:-66 8:-5 9:-20 10:13 11:-22 12:-34 13:-7 15:-2 16:-54 17:30 18:-42 19:-18 21:22 22:5 25:6 26:11 27:6 28:-63 30:12 31:3 34:37
.ator 14:25 23:17 27:24 29:-32 34:9
.ator$ 14:22 34:26
.ators 23:18 27:27 28:4 29:-33
.atri 18:9
.atrix 18:9
.ats$ 18:13 25:41
.atta 9:17
.attac 9:17
.atte 9:9 29:-20 31:10 33:21
.atter 9:10 29:-13 31:10
.atue 33:3
.atuer 33:31
.atul 25:25
.atula 25:25
.atur 0:-63 1:-24 2:12 3:-36 4:-25 5:21 6:2 7:4 9:-78 10:12 11:4 12:5 13:-1 14:-68 15:4 16:15 17:-5 18:-11 19:27 20:-43 22:18 27:-17 28:18 29:-1 30:-23 31:-14 32:-63 33:36 34:5
.aturd 16:3
.ature 0:-60 1:-28 2:11 3:-35 4:-24 5:21 6:2 7:5 9:-77 10:13 11:4 12:5 13:-1 14:-68 15:5 16:5 17:-5 18:-11 19:27 20:-42 22:18 24:2 27:-16 28:18 30:-22 31:-11 32:-62 33:37 34:6
.atus 5:63 8:-47 9:36 12:17 26:7 29:-43 31:12 34:-15
.atus$ 5:63 8:-46 9:36 12:17 26:7 29:-41 31:6 34:-15
.audi 1:17 9:-11 13:39
.audit 1:17 9:-11 13:39
.aug$ 32:56 33:26
.augu 1:22 10:-3 20:8 32:37 33:4
.augus 1:22 10:-3 20:8 32:37 33:4
.ault 23:43
.ault$ 23:43
.aunc 20:45 28:3 29:-5 33:-29 34:5
.aunch 20:45 28:3 29:-5 33:-29 34:5
.aure 29:-5 33:15
.aure$ 29:-5 33:15
.aus$ 8:-22 9:38 19:27 20:-14
.ause 2:7 22:18 31:10
.ause$ 2:7 22:18 31:10
.auth 7:12 34:24
.autho 7:12 34:24
.auto 7:24 30:10
.autom 30:10
.autr 28:1 29:-10 33:33
.autre 28:1 29:-10 33:33
.avai 19:12 20:51 26:22 33:-29
.avail 19:12 20:48 26:22 33:-27
.ave$ 2:-19 4:-19 5:18 6:26 7:41 9:-6 10:-20 11:-39 12:8 13:24 16:2 17:-13 18:1 19:-24 20:-35 21:-5 22:10 23:17 24:-46 25:-10 27:-38 28:17 31:37 32:12 33:14 34:-60
.avin 0:1 5:-32 6:-17 10:8 12:-20 25:40
.aving 0:1 5:-32 6:-17 10:8 12:-20 25:40
.avis 25:-21 27:45 31:25
.aviso 25:-6 27:21 31:21
.avou 0:25 8:2 12:-12 25:24 29:-29 34:-4
.avour 0:25 8:2 12:-12 25:24 29:-29 34:-4
.awai 6:12 18:-15 32:20
.await 6:12 18:-15 32:20
.away 6:-1 24:47 28:65 31:6 33:-58
.away$ 6:-1 24:47 28:65 31:6 33:-58
.awed 5:-19 6:-7 12:35 25:14
.awed$ 5:-19 6:-7 12:35 25:14
.awn$ 4:9
.aybe 0:22 15:23 16:-18 25:11 30:13
.aybe$ 0:22 15:23 16:-18 25:11 30:13
.ayed 15:39
.ayed$ 15:39
.ayin 10:29 15:5
.aying 10:29 15:5
.ays$ 0:-34 1:37 2:-18 5:3 6:23 8:-35 10:-119 13:-28 14:-40 15:-16 16:30 17:-29 18:-31 20:-13 21:-11 22:8 24:66 25:32 27:-28 28:89 29:-29 32:45 33:-11
.azpa 19:94 20:-13 33:-32
.azpac 19:90 20:-12 33:-26
.babl 23:4 30:7
.bably 23:4 30:7
.back 2:37 6:-23 8:26 9:-33 10:9 12:-50 15:-27 16:42 19:3 21:-5 24:10 25:34 27:27 31:-54 32:-6 33:-81
.back$ 5:5 8:32 15:-18 16:40 19:48 24:5 25:44 27:21 29:-63 31:-47 33:-13
.backe 2:25 22:14
.backl 13:20
.backp 1:6 2:22 10:14 12:-15
.bad$ 25:33 29:-23
.bal$ 33:20
.ball 4:23 11:-8 20:9 33:14 34:9
.ball$ 4:23 20:10
.balls 33:26 34:12
.ban$ 12:2 25:-38 29:59
.bann 9:29 29:-15
.banne 9:29 29:-15
.bar$ 21:21 25:-10 29:41
.barr 22:4
.barra 22:4
.base 11:-26 29:79 33:-3
.base$ 11:-25 29:83
.bash 1:11
.bash$ 1:11
.bbed 26:58 29:-2 34:-15
.bbed$ 26:58 29:-2 34:-15
.bcal 26:67 29:-33
.bcal$ 26:67 29:-33
.bcri 27:10
.bcrib 27:10
.bdif 7:9
.bdiff 7:9
.beca 9:30 21:-3 22:18
.becam 9:37
.becau 22:20
.beco 2:15 11:-10 16:13 17:37
.becom 2:3 11:-9 16:13 17:38 29:-3 33:6
.bed$ 5:-27 6:-19 17:25 26:94 27:-24 29:-53 30:36
.beef 11:33
.been 2:-48 6:24 8:10 9:39 10:-47 12:20 13:39 15:7 20:16 22:-10 25:23 28:-40 29:-47 30:5 32:-17 33:-19 34:-41
.been$ 2:-48 6:24 8:10 9:39 10:-47 12:20 13:39 15:7 20:16 22:-10 25:23 28:-40 29:-47 30:5 32:-17 33:-19 34:-41
.befo 1:36 3:24 6:6 7:14 10:-10 12:-7 13:-18 17:17 18:15 19:40 21:7 22:-17 23:11 24:45 25:-13 28:35 30:-15 31:-3 32:18 34:-7
.befor 1:42 3:24 6:7 7:10 10:-10 12:-7 13:-8 17:18 18:15 19:40 22:-16 23:12 24:39 25:-11 28:36 30:-15 31:-3 32:12 34:-6
.begi 4:67 10:-33 12:-17 17:96 20:-23 27:23
.begin 4:67 10:-33 12:-17 17:96 20:-23 27:23
.begu 5:18 12:50 14:-9
.begun 5:18 12:50 14:-9
.beha 8:13 22:32
.behal 8:2 22:33
.behi 6:39 10:30 14:-15 33:-12
.behin 6:36 10:31 14:-15 33:-4
.bein 5:20
.being 5:20
.bel$ 2:15 9:6 14:33 25:-7
.beli 33:6
.benc 7:40 9:-3 19:1
.bench 7:40 9:-3 19:1
.bend 22:16 25:29
.bend$ 22:16 25:29
.ber$ 1:41 2:-40 3:13 4:43 7:7 8:47 10:-107 11:-81 12:-82 14:3 16:20 17:-64 18:-65 20:41 22:-77 25:-96 27:1 28:7 29:-45 31:-50 32:49 33:3
.bern 20:-12 29:57
.berne 20:-12 29:57
.bers 2:-54 6:7 10:18 12:17 13:-11 19:-16 21:13 27:30 29:5 31:-46 33:12 34:24
.bers$ 34:24
.berse 16:-3 27:7 29:37
.bersh 2:-14 6:13 10:25 12:15 16:11 19:-2 21:17 22:6 27:9 29:-29 33:20
.best 11:-34 17:24 25:-15 31:55
.best$ 17:25
.beta 0:45 1:58 2:-26 5:39 6:8 10:1 12:-35 19:-46 20:-19 27:-16 29:28 33:11 34:-7
.beta$ 0:45 1:58 2:-26 5:39 6:8 10:1 12:-35 19:-46 20:-19 27:-16 29:28 33:11 34:-7
.bett 0:1 31:6
.bette 0:2 31:6
.betw 1:16 5:30 6:-18 18:-14 19:33 27:-11 28:6 29:16 32:40 33:-47
.betwe 1:16 5:30 6:-18 18:-14 19:33 27:-11 28:6 29:16 32:40 33:-47
.bfoo 2:6
.bfoo$ 2:6
.bhan 12:6 33:9
.bhang 12:6 33:9
.bhoo 26:24 27:5
.bhook 26:24 27:5
.bian 25:17 29:33 33:-3
.bian$ 25:17 29:33 33:-3
.bid$ 10:2
.bidd 2:13 10:-27 12:11
.bidde 2:13 10:-27 12:11
.bie$ 17:65 25:-7
.big$ 2:15 14:17 20:29 33:-27
.bile 34:16
.bile$ 34:16
.bili 5:53 12:-24 20:11
.bilis 5:37
.bilit 20:15
.biliz 5:8
.bill 8:30 22:13
.billi 8:30 22:13
.bin$ 8:27 9:-13 17:42
.bind 10:52 34:-14
.bindi 10:34 34:-13
.bird 26:17
.bird$ 26:17
.bisc 2:10 4:27 5:27 6:35 9:-32 10:-6 11:-39 14:36 16:10 17:-21 19:18 20:33 22:-6 25:-30 29:-20 32:-17 34:12
.biscu 2:10 4:28 5:27 6:35 9:-32 10:-6 11:-39 14:30 16:10 17:-20 19:19 20:33 22:-4 25:-30 29:-19 32:-16 34:12
.bise 29:39
.bisec 29:39
.bit$ 15:12 17:13
.bite 17:-16 18:29
.bites 17:-15 18:21
.bjec 9:15 12:-17
.bject 9:15 12:-17
.blat 29:34
.blate 29:34
.ble$ 2:72 4:-25 6:-79 7:-20 9:-101 13:-69 14:72 15:38 16:-32 17:-29 18:-15 24:-23 25:-58 26:35 28:-44 29:-203 30:26 32:-69 34:65
.blem 2:13
.blem$ 2:13
.bles 10:1 25:4
.bles$ 10:2
.bless 25:4
.blic 20:51
.blica 20:36
.blis 5:-4 6:8 19:4
.blish 5:-4 6:8 19:4
.bloc 1:1 2:25 5:52 8:36 12:12 15:1 16:-2 22:13 25:-43 29:-38 31:-9 32:-3 34:-5
.block 1:1 2:25 5:52 8:36 12:12 15:1 16:-2 22:13 25:-43 29:-38 31:-9 32:-3 34:-5
.blog 20:11
.blog$ 20:11
.blue 2:24
.bluep 2:24
.bly$ 23:4 30:7
.bmit 13:-4 22:30 29:14
.bmit$ 13:-3 22:33 29:16
.boar 8:28 12:-1 16:29 17:8 20:-12 22:20 29:9 33:21 34:-10
.board 8:28 12:-1 16:29 17:8 20:-12 22:20 29:9 33:21 34:-10
.boat 2:50
.boat$ 2:50
.body 2:-7 3:5 4:-16 6:-18 7:52 8:-49 9:10 15:18 22:-46 30:18 31:-19 34:2
.body$ 2:-7 3:5 4:-16 6:-18 7:52 8:-49 9:10 15:18 22:-46 30:18 31:-19 34:2
.bonj 17:16 25:7 33:9
.bonjo 17:16 25:7 33:9
.bonn 27:35 29:-6 31:37
.book 0:2 15:21 20:20 29:35
.book$ 20:24 29:36
.booke 15:25
.books 0:4
.boot 4:17 29:48
.boot$ 29:59
.boots 4:23
.boss 1:16 5:-3 9:-7 10:7 11:-23 14:5 16:4 17:-13 20:2 25:-6 26:-16 27:12 29:-16 33:-5 34:56
.boss$ 1:16 5:-3 9:-7 10:7 11:-23 14:5 16:4 17:-13 20:2 25:-6 26:-16 27:12 29:-16 33:-5 34:56
.bot$ 6:-13 11:76 14:-9 16:-21 17:-49 21:9 23:24 25:35 29:-39 31:23 33:18
.both 31:10 33:37
.both$ 33:38
.bothe 2:5 31:11
.boun 9:50 29:-40
.bounc 9:30 29:-19
.bound 10:9
.bout 0:9 1:-22 2:17 4:-21 5:9 6:-32 7:52 8:-19 9:33 12:-37 13:-29 14:-75 16:-42 17:13 18:-2 19:-13 20:-22 21:-21 22:-33 23:25 24:15 25:-4 26:-17 27:49 28:-44 29:-5 30:-37 31:4 32:-38 33:24 34:26
.bout$ 0:9 1:-22 2:17 4:-20 5:8 6:-31 7:52 8:-19 9:33 12:-37 13:-29 14:-75 16:-42 17:13 18:-2 19:-13 20:-22 21:-21 22:-33 23:25 24:15 25:-4 26:-17 27:49 28:-44 29:-5 30:-37 31:4 32:-38 33:25 34:26
.bran 1:28 2:-3 5:35 6:-27 9:-3 10:34 12:13 20:-6 29:35 31:-9
.branc 1:30 2:-22 5:35 6:-26 9:-1 10:34 12:14 20:-3 29:36 31:-9
.brar 2:31 15:14 16:25 18:-7 20:-19 22:4 28:43 29:-70 33:21 34:23
.brari 6:-37 12:21 28:5 33:27 34:19
.brary 2:42 6:31 12:-33 15:18 16:25 18:-7 20:-5 22:9 28:25 29:-38
.bre$ 1:5 16:7
.brea 8:22 9:9 10:-43 12:-38 13:40 17:7 18:12 21:43 22:22 27:9 28:-13 29:-69 32:-11
.break 8:22 9:14 10:-23 12:-37 13:43 17:11 21:44 22:23 28:-13 29:-24
.brie 32:14
.brief 32:14
.brin 25:21 32:18
.bring 25:21 32:18
.brok 2:2 22:30 29:34 34:-40
.broke 2:2 22:30 29:34 34:-40
.bscr 2:-7 5:-11 6:-23 8:-19 10:-37 11:18 17:-14 24:-19 25:-30 26:63 27:13 29:41 30:54 31:21 34:11
.bscri 2:-6 6:-20 8:-18 10:-35 11:20 17:-11 24:-18 25:-27 26:53 27:13 29:43 30:50 31:23 34:11
.budg 3:13 7:-4 8:-15 29:41 33:-1
.budge 3:13 7:-4 8:-15 29:41 33:-1
.buen 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
.buena 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
.bug$ 1:30 5:28 12:-34 14:-27 20:-6 24:26 25:8 27:-17 29:35 33:-48 34:16
.bugf 2:24 5:5 20:32
.bugfi 2:24 5:5 20:32
.bugs 17:38
.bugs$ 17:38
.buil 5:25 11:-2 12:-30 14:-29 17:-32 20:2 25:17 29:41 33:27
.build 4:1 5:28 6:-3 12:-20 14:-28 17:-30 20:4 25:18 29:44 33:15
.bump 2:57 10:4 12:15 13:-8 15:-26 22:17 29:-34 33:35
.bump$ 2:45 9:5 10:13 13:-5 22:20 29:-9 33:18
.bumpi 2:20
.bumps 2:-7 12:43
.bunt 3:9 4:20 20:13
.buntu 3:9 4:20 20:13
.bus$ 18:-5 25:26 29:14 31:-14
.busi 10:22 16:3
.busin 10:22 16:3
.busy 20:-15 25:27 32:7
.busy$ 20:-15 25:27 32:7
.but$ 1:-8 7:-12 8:15 9:4 11:-2 13:-14 14:-4 15:29 17:10 22:-31 23:22 24:7 25:-7 26:8 31:6
.bute 17:73 29:-10
.bute$ 17:60 29:-8
.buti 17:20 20:1 27:42 29:-41 31:12
.butin 17:15
.butio 20:2 27:42 29:-30 31:12
.buto 17:7 29:13
.butor 17:7 29:14
.butt 2:7 10:24 20:3 29:-17
.butto 2:7 10:24 20:3 29:-17
.buy$ 29:33 31:-2
.bye$ 0:14 25:50
.cade 3:17 18:12
.caden 3:17 18:12
.cal$ 26:65 29:-29 34:-7
.cala 34:10
.cale 0:8 1:3 4:24 5:-30 6:-20 8:-30 10:-24 12:-14 13:-23 14:52 16:29 17:-24 18:26 19:32 20:-12 22:-29 24:-29 25:-41 26:53 28:-10 29:-17 31:-30 33:12
.calen 0:10 1:24 2:-29 4:24 5:-30 6:-3 8:-29 10:-22 12:-12 13:-22 14:54 16:5 17:-22 18:27 19:33 20:-12 22:-26 24:-21 25:-40 26:45 28:-9 29:-21 31:-28 33:18
.call 1:32 2:-41 4:8 5:2 6:-23 10:-3 14:-44 16:-7 19:39 20:-32 21:15 29:47 31:-23 32:-26 34:33
.call$ 1:3 5:1 6:-17 14:-4 29:58 31:-16 33:12 34:9
.calle 1:1 4:24 19:51 32:-12
.calls 34:24
.cally 30:9
.camb 2:12 16:20
.cambi 2:12 16:20
.came 9:49 10:23 13:-6 19:49 20:-8 23:30
.came$ 9:49 10:23 13:-6 19:49 20:-8 23:30
.can$ 0:3 1:-13 2:54 3:10 4:-7 5:-113 7:16 8:23 9:-102 10:-13 11:22 12:37 13:-80 15:-13 17:19 18:-18 19:-101 20:16 21:2 22:37 23:6 25:-60 26:9 28:-8 29:-12 30:-10 31:-38 32:-69 33:5 34:25
.canc 24:13 27:-25 29:7 31:22
.cance 24:13 27:-25 29:7 31:22
.cand 0:24 5:5 10:19 18:-12 20:-52 28:30 29:-29 33:24
.candi 0:24 5:5 10:19 18:-12 20:-52 28:30 29:-29 33:24
.capi 29:9
.capit 29:9
.care 10:-16 34:36
.care$ 2:1 10:-15 34:36
.case 15:6
.case$ 15:6
.cate 2:3
.cated 2:5
.cati 8:-18 9:-19 11:-30 20:21 26:34 27:24 29:31 30:24 31:25 33:-37
.catio 8:-16 9:-19 11:-30 20:21 26:34 27:24 29:31 30:24 31:24 33:-37
.caus 2:8 22:19
.cause 2:8 22:19
.ccep 2:45 7:36 8:18 13:-8 21:21 25:-18 34:-9
.ccept 2:47 7:37 8:18 13:-8 21:21 25:-18 34:-9
.cces 29:32
.ccess 29:19
.ccle 3:7
.ccle$ 3:7
.ccor 13:24 16:27
.ccord 13:24 16:27
.ccou 29:37 30:4
.ccoun 29:37 30:4
.ccur 6:26 29:-5 33:1
.ced$ 2:-5 7:13 9:13 12:41 29:-35 34:4
.cede 19:58 20:-21
.ceden 19:58 20:-28
.cedu 10:-22 11:15 14:13 19:6 21:9
.cedul 14:14 19:7
.cedur 10:-20 11:21 21:9
.ceiv 2:-4 11:-3 26:58 27:24 29:6 30:11 31:34 34:-16
.ceive 26:60 27:24 29:14 31:35 34:-15
.cel$ 3:12 14:17 24:12 29:4 31:7
.ceme 11:12 20:3 26:21 27:20 31:12 34:-4
.cemen 11:12 20:3 26:21 27:20 31:12 34:-4
.cent 5:12 11:-9 29:42
.cent$ 29:8
.centa 5:13
.ceo$ 29:31 34:-27
.cepi 13:6
.cepit 21:1
.cept 1:-47 2:13 3:-46 4:-35 5:-92 6:-43 7:34 8:32 9:34 12:-4 13:47 14:-63 16:-57 17:-103 18:-20 20:-62 21:48 22:42 25:-39 27:3 28:-28 29:-4 30:-11 32:-59 33:-21 34:20
.cept$ 7:44 10:3
.cepte 2:37 8:4 9:23 12:-1 13:8
.cepti 2:-6 3:-16 4:-12 5:-59 6:-4 8:22 9:39 11:-1 13:35 14:-28 16:-30 17:-56 20:-39 21:48 22:39 27:9 28:-1 29:13 32:-36 33:-10 34:28
.cepto 9:-9 13:8
.cepts 13:-24 21:36
.cern 10:21
.cern$ 10:18
.ces$ 27:50 29:-23 31:53
.cess 9:-31 17:48 19:4 21:71 23:16 29:4 34:-6
.cess$ 9:-10 17:51 21:39 29:14
.cessa 21:29 23:18
.chai 29:69
.chain 29:53
.chan 0:-48 2:13 3:-29 4:-25 5:-98 6:-20 9:-6 11:3 13:13 14:-87 15:42 16:6 17:-101 18:-69 19:-84 20:-36 21:44 24:4 26:28 27:74 30:10 31:5 32:-87 33:-3 34:27
.chanc 2:40 21:36
.chang 0:-3 2:3 5:-16 6:-29 10:28 13:38 14:-32 15:43 16:26 19:-43 20:-10 21:9 25:-37 27:42 28:13 29:-12 31:-8 34:23
.chann 2:-42 11:24 14:-3 25:9 26:37 27:41 28:-5 29:11 30:14 31:25 32:-7 33:-31
.char 11:-5 14:24 25:3 34:50
.charg 34:54
.chart 14:33
.chas 23:30 31:-9
.chase 23:30 31:-9
.chat 23:17 31:32
.chat$ 23:17
.che$ 2:-1 5:36 20:8 21:12 22:-5 27:-2 31:20
.chec 0:-18 1:17 6:3 7:-4 10:-2 11:19 17:-33 20:7 27:3 28:11 29:24 33:-4 34:10
.check 0:-18 1:17 6:3 7:-4 10:-2 11:19 17:-33 20:7 27:3 28:11 29:24 33:-4 34:10
.ched 1:13 2:-46 3:20 4:28 5:17 6:14 9:5 12:-73 13:-83 14:27 17:-32 18:18 19:18 20:-39 24:2 25:-100 26:-16 27:-3 31:-61 34:10
.ched$ 5:42 6:43 9:2 13:-4 29:26 30:1
.chedu 1:17 2:-29 3:23 4:29 6:-18 12:-14 13:-34 14:31 18:22 19:23 20:-18 24:4 25:-31 29:-16 31:-24 34:28
.chee 5:8 10:-6 12:6 14:2 15:-6 17:-10 18:-5 20:5 25:17 27:-6 28:10 29:9 34:-17
.cheer 5:5 8:9 10:-5 12:6 15:-5 17:-10 18:-3 20:6 25:27 27:-5 28:10 34:-17
.chei 20:8 34:17
.chem 2:38
.chemy 2:30
.chen 10:11 25:13 33:-5
.chen$ 10:12 33:-3
.cher 2:32 10:33 11:-22
.cherr 2:33 10:35 11:-14 25:-3 29:6
.ches 9:-8 10:24 13:15 15:32 29:-34
.ches$ 9:-8 10:24 13:15 15:32 29:-34
.chev 18:3
.cheve 18:3
.chie 6:-32 9:33 10:32 21:16 22:22 29:-61
.chied 6:-24 9:10 10:10 21:17 22:23
.chil 28:15 32:10
.chill 28:15 32:10
.chin 5:-14 10:-1 18:8 25:13 28:12 29:11
.chine 25:15 29:15
.ching 18:11 28:18
.chiv 14:-19 19:8
.chive 14:-19 19:8
.chma 7:26 33:1
.chmal 33:6
.chmar 7:26 19:1
.cho$ 19:95 20:-12 33:-29
.chon 9:5 25:50
.chone 25:50
.choo 25:8 29:8
.chool 25:8 29:8
.chri 14:-1 25:2 27:25 28:-35 29:11 31:11
.chric 27:27 31:17
.chris 25:22 28:-35 29:17
.chte 31:25
.chten 31:25
.cial 6:12 12:-5 20:40 29:-32 32:16 33:-14
.cial$ 20:41 29:-28 32:17
.ciall 6:15
.cias 0:6 1:-3 5:4 6:-4 8:-8 11:-3 12:-6 13:8 18:-5 22:-3 25:5 26:10 29:-1 30:4 31:-1 34:2
.cias$ 0:6 1:-3 5:4 6:-4 8:-8 11:-3 12:-6 13:8 18:-5 22:-3 25:5 26:10 29:-1 30:4 31:-1 34:2
.ciat 25:19
.ciate 25:19
.cide 3:15 6:-15 9:33 13:16 16:9 20:1 22:-25 25:-18 29:-12 34:51
.cide$ 7:12 9:-5 34:49
.cided 6:-8 9:56 13:43 16:11 20:3 22:-11
.cides 3:16
.cies 12:9 33:27
.cies$ 12:9 33:27
.cil$ 32:9
.cill 10:-21 20:5 33:28
.cille 10:-21 20:5 33:28
.cio$ 17:35 34:-15
.cion 22:1
.cion$ 2:1 22:1
.cipa 17:13
.cipat 17:13
.circ 15:36 19:-8
.circu 15:37 19:-1
.cise 33:15
.cisi 7:11 8:11 9:11 29:-24 34:3
.cisio 7:11 8:11 9:11 29:-24 34:3
.city 12:-4 25:15
.city$ 12:-4 25:15
.ckag 1:35 9:-18 21:1 25:15 26:2 30:10 34:-22
.ckage 1:31 9:-12 21:3 26:7 30:18 34:-3
.ckagi 20:-9 25:24
.cked 2:27 5:-2 6:-11 12:117 29:-15 33:17 34:-15
.cked$ 2:27 5:-2 6:-11 12:117 29:-15 33:17 34:-15
.cken 2:25 22:14
.ckend 2:25 22:14
.cker 5:18 11:-15 12:-27 15:11 17:-6 18:23 25:22 29:30 32:-23
.cker$ 18:24 29:48
.ckers 5:35 12:-7 15:7
.cket 8:4 29:44
.cket$ 8:4 29:44
.ckin 0:-8 2:-23 5:19 6:5 7:-5 9:19 11:1 12:6 17:-31 20:5 27:8 28:10
.cking 0:-8 2:-23 5:19 6:5 7:-5 9:19 11:1 12:6 17:-31 20:5 27:8 28:10
.cklo 13:14
.cklog 13:14
.ckpo 1:54 2:23 10:12 12:-17 18:22 24:-3 33:-24
.ckpoi 1:24 18:24
.ckpor 1:6 2:5 10:23
.cks$ 12:26 24:10
.clas 0:9 1:-3
.cle$ 1:-69 2:-14 3:50 4:90 5:65 6:-68 7:-14 9:-49 12:-49 13:8 14:44 16:-32 17:-10 18:-36 19:50 20:-9 22:-26 24:-11 25:-86 27:-35 29:-80 31:-29 32:-77
.clea 2:18
.clean 2:21 22:2
.cles 3:74 19:12
.cles$ 3:74 19:12
.clf$ 29:-20 33:50
.clie 0:-18 1:-42 2:32 6:20 10:32 12:15 15:18 16:15 18:-14 19:-9 20:-40 22:24 24:6 28:-8 29:-94 33:37 34:20
.clien 0:-16 1:-42 2:32 6:21 10:32 12:15 15:6 16:22 18:-14 19:-8 20:-39 22:24 24:7 28:-8 29:-92 33:34 34:21
.clin 8:25 9:-17 13:3
.cline 8:25 9:-17 13:3 29:3
.clle 3:2
.clle$ 3:2
.cloc 10:-5 28:67
.clock 10:-5 28:67
.clon 4:44 17:40 18:-21
.clone 4:44 17:40 18:-21
.clos 1:3 6:31 7:-28 8:7 9:-45 10:-23 12:36 14:-23 18:82 20:-73 22:-15 28:38 32:-4
.close 1:4 6:32 7:-24 8:1 9:-41 10:-22 12:37 14:-17 18:81 20:-73 22:-14 28:38
.clud 1:38 10:19 27:25
.clude 1:38 10:19 27:25
.clus 9:17
.clusi 9:18
.cme$ 29:21 34:-7
.code 2:21 10:64 12:15 17:4 18:-3 20:-6 33:19
.code$ 2:23 10:57 12:17 17:6 33:22
.coden 19:1
.coff 25:50 29:3 34:-19
.coffe 25:50 29:3 34:-19
.coll 33:9
.come 2:-1 5:-22 8:-19 11:-72 12:13 13:-37 17:102 18:61 21:57 22:-62 28:-34 31:-14 32:-27 33:23 34:-23
.come$ 2:6 5:-19 8:-25 9:5 10:9 11:-28 12:18 17:50 20:-24 21:33 22:-4 28:-62 32:-10 33:38 34:-32
.comer 2:-29 17:70 21:1
.comes 16:1 18:57 20:38 29:-16 33:-7
.comi 5:9 6:7 17:35 18:50 20:30 25:-8 29:-18 32:45 33:-41 34:-32
.comin 5:9 6:7 17:35 18:49 20:30 25:-8 29:-18 32:45 33:-39 34:-32
.comm 11:67 14:-9 17:33 29:5 32:-15
.comma 11:90 21:9
.comme 17:10
.commi 2:-9 11:-32 12:1 17:10 25:15 29:34
.comp 4:-29 11:-62 12:-20 14:25 19:28 20:-15 25:-24 29:85 33:17
.compa 11:-33 14:-7 19:40 29:31
.compi 29:54
.compl 4:-5 14:52 33:32
.compo 0:1
.con$ 5:31 20:-26 22:24 29:23
.conc 9:18 10:46
.conce 10:46
.cond 0:8 9:26 33:32
.cond$ 0:8 33:32
.condi 9:30 29:1
.conf 10:11 29:20
.confe 29:24
.confi 10:12 33:30
.confu 6:4
.cong 25:72
.conge 1:3
.congr 25:75
.cons 2:-8 8:12 10:51 21:17 29:-36
.conse 7:2
.consi 8:8 10:18 21:28
.const 12:4
.cont 5:-29 11:-15 17:71 25:-3 27:-6 29:16 31:5 34:52
.conta 33:9 34:59
.conte 10:4
.contr 17:78 29:33
.conv 7:16 21:35
.convi 7:16 21:35
.cook 5:1 25:5
.cooki 5:1 25:6
.cool 2:11 25:15
.cool$ 2:11 25:15
.coor 34:44
.coord 34:29
.cope 2:43 9:-22 10:20 29:-45 34:5
.cope$ 2:40 9:-21 10:20 29:-45 34:5
.copy 4:15 14:-25 26:8 33:3
.copy$ 4:16 33:9
.cord 8:24 13:16 16:2 22:23 29:7
.cord$ 8:26 22:30
.cordi 16:27 29:11
.core 5:2 10:-16 17:5 19:-8 29:34 34:6
.core$ 10:-16 17:5 19:-8 29:34 34:6
.corr 2:36 6:-35 10:-18 16:25 20:23 21:4 33:43
.corre 2:36 6:-35 10:-18 16:25 20:23 21:4 33:43
.cost 18:-5 26:28 29:36
.cost$ 18:-3 26:29 29:17
.coul 0:15 2:20 11:-33 12:-3 14:11 16:14 18:-15 20:-9 21:1 22:44 30:-2 34:-18
.could 0:15 2:20 11:-33 12:-3 14:11 16:14 18:-15 20:-9 21:1 22:44 30:-2 34:-18
.coun 8:-46 9:-22 10:49 13:24 20:-20 25:-35 27:24 28:94 29:21 31:4 33:-40
.count 8:-42 9:-18 10:49 13:25 20:-19 25:-26 27:24 28:95 29:22 33:-39
.coup 6:26 25:5
.coupl 6:27
.cour 13:11
.cours 13:11
.cove 2:-17 8:5 10:37 25:8 29:39 33:-16
.cover 2:-17 8:5 10:37 25:8 29:39 33:-16
.cras 2:22 22:6
.crash 2:22 22:6
.crea 1:33 3:35 4:25 11:8 29:14 34:20
.creat 1:33 3:32 4:26 11:8 29:14 34:20
.cree 2:6 29:22 33:-3
.creen 2:7 29:22 33:-3
.crib 2:-21 6:-21 7:-12 10:4 11:6 14:-30 25:-66 26:61 27:55 30:45 31:17 33:-36 34:4
.cribe 2:-15 6:-20 7:-11 10:7 11:7 14:-27 25:-61 26:56 27:51 29:2 30:27 31:18 33:-33 34:14
.crip 29:4 31:29
.cript 29:5 31:24
.crit 15:40
.cron 16:-10 29:13
.cryp 9:23 29:-11
.crypt 9:23 29:-11
.css$ 2:37 11:-11
.cted 7:-20 10:14 17:12 20:22 34:-23
.cted$ 7:-20 10:14 17:12 20:22 34:-23
.ctio 5:-2 9:12 10:50 11:33 16:28 17:5 18:-10 20:-27 25:-5
.ction 5:-2 9:12 10:50 11:33 16:28 17:5 18:-10 20:-27 25:-5
.ctiv 6:-27 10:-7 12:78 14:-9 19:11 23:17 33:-16
.ctiva 31:1
.ctive 6:-26 10:-6 12:78 14:-7 19:13 23:30 33:-12
.ctly 10:31 17:-3 25:35 28:13 29:-19
.ctly$ 10:31 17:-3 25:35 28:13 29:-19
.ctob 1:19 4:15 5:-10 16:43 20:46 31:-5 32:18
.ctobe 1:19 4:16 5:-10 16:39 20:47 31:-5 32:18
.ctor 2:24 29:19
.ctori 2:17
.cts$ 6:5 17:-13 20:-11 33:62 34:9
.ctua 5:12 19:20
.ctual 5:12 19:20
.ctur 5:-19 14:50 25:21
.cture 5:-19 14:50 25:21
.cume 0:17 1:3 3:2 5:-17 11:12 12:-13 22:-1 25:3
.cumen 0:17 1:3 3:2 5:-17 11:12 12:-13 22:-1 25:3
.curi 1:18 2:8 7:14 10:3 11:-14 13:-9 16:3 22:8 29:16 33:-31 34:20
.curit 1:18 2:13 7:15 11:-14 13:-8 16:4 22:9 29:16 33:-30 34:20
.curr 4:15 5:70 12:48 26:5
.curre 4:15 5:60 12:45 26:5
.cus$ 2:3 4:26 5:56 6:31 9:-51 10:-60 11:-45 14:33 15:4 16:9 17:-48 20:78 22:-8 25:-52 29:-57 32:-37 33:-16 34:9
.cuse 1:11 4:2 6:9 10:-1 11:-10 12:4 15:12 16:10 18:8 19:-8 20:3 24:-12 25:-5 27:-19 28:4 29:-5 31:-15 32:4
.cuse$ 1:11 4:2 6:9 10:-1 11:-10 12:4 15:12 16:10 18:8 19:-8 20:3 24:-12 25:-5 27:-19 28:4 29:-5 31:-15 32:4
.cuss 21:2 29:11 30:4 31:-19
.cuss$ 8:-7 21:8 29:15 30:5 31:-18
.cust 2:7 4:-5 6:3 9:-9 12:1 15:19 20:36 21:3 24:-16 29:15
.custo 2:8 4:-5 6:4 9:-9 12:1 15:20 20:36 21:3 24:-15 29:15
.cut$ 2:36 5:36 6:32 9:-5 12:-19 20:5 25:-18 28:-3 31:52 33:-16
.cuto 1:26 6:9 10:-16 14:13 18:46 21:13 22:-16 24:-5 29:-16 33:38
.cutof 1:26 6:9 10:-15 14:9 18:46 21:13 22:-15 24:-5 29:-13 33:35
.cve$ 22:46 29:55
.cyce 3:41 4:11 16:-11 19:28 29:-32 34:4
.cyce$ 3:5 29:-19 34:5
.cycel 3:16 14:7 16:-11 19:18
.cycl 1:-48 2:-20 3:85 4:82 5:40 6:-49 7:-35 9:-38 12:-42 14:32 16:-35 17:-17 18:-77 19:61 20:-10 22:-44 24:-12 25:-63 27:-34 29:-73 31:-28 32:-58
.cycle 1:-47 2:-19 3:67 4:80 5:41 6:-47 7:-30 9:-34 12:-39 14:33 16:-34 18:-76 19:56 20:-9 22:-43 24:-11 25:-50 27:-33 29:-62 31:-27 32:-57
.cycll 3:2
.cyle 5:19 19:8
.cyle$ 5:21 19:8
.cyyc 3:28 5:3
.cyycl 3:28 5:3
.czy$ 2:42 6:41 12:30 17:-6 29:-6 33:-27
.dail 24:9 27:16
.daily 24:9 27:16
.dank 3:13 6:13 9:6 11:-4 12:6 13:-6 14:7 16:-2 17:-3 18:-4 19:6 20:7 21:1 25:20 26:1 29:-14 33:-4 34:-4
.danke 3:13 6:13 9:6 11:-3 12:6 13:-6 14:9 16:-2 17:-1 18:-2 19:6 20:7 21:1 25:5 26:1 29:-11 33:-3 34:-4
.dar$ 0:11 1:27 2:-24 4:26 5:-18 8:-27 10:-24 12:-9 13:-13 14:37 16:5 17:-18 18:35 19:32 22:-16 24:-20 25:-24 26:33 28:-2 29:-18 31:-20 33:14
.dark 6:-2 9:31
.dark$ 6:-2 9:31
.das$ 2:13 5:-3 29:55
.dash 9:11 22:11
.dashb 9:11 22:11
.data 16:6 29:43
.data$ 16:7 33:17
.datab 29:48 33:-20
.date 0:38 2:-10 3:-10 4:4 6:-23 7:-119 8:-130 10:-59 12:-148 13:-57 14:39 15:22 16:17 17:-76 18:31 19:57 20:59 21:-158 22:-79 23:-113 24:-49 25:-213 26:4 27:16 29:-29 32:6 33:77 34:-30
.date$ 0:15 3:-24 6:-5 8:-33 9:13 10:-2 12:-107 13:-1 15:13 16:38 17:-126 18:18 19:25 20:74 21:-43 22:-26 23:-60 24:-7 25:-81 28:2 30:-30 31:-150 32:-19 33:68
.dated 33:33
.dates 0:19 2:-2 4:21 6:-45 9:-30 11:10 13:-27 14:62 15:13 16:-18 18:20 19:33 20:-103 25:-38 26:17 27:17 28:-13 29:-8 31:8 32:35 33:-6 34:-55
.day$ 0:-18 1:55 2:35 4:4 5:-129 8:-21 9:-27 10:-127 11:-159 12:-13 13:-116 14:-226 15:-115 16:116 17:12 18:-117 19:-2 20:69 23:-82 24:88 25:35 26:-28 27:-147 28:-107 29:7 30:-61 31:4 32:128 33:64 34:-43
.days 1:45 2:-69 5:6 8:-10 10:-98 16:33 18:-20 20:-26 21:-46 22:24 23:3 24:59 25:4 27:-24 28:93 29:-2 32:50 33:-84 34:-14
.days$ 1:45 2:-69 5:6 8:-10 10:-98 16:33 18:-20 20:-26 21:-46 22:24 23:3 24:59 25:4 27:-24 28:93 29:-2 32:50 33:-84 34:-14
.dded 0:53 6:-6 10:-15 29:-8 34:40
.dded$ 0:53 6:-6 10:-15 29:-8 34:40
.dden 2:13 10:-27 12:11
.dden$ 2:13 10:-27 12:11
.ddin 0:26 25:9
.dding 0:26 25:9
.ddre 26:40 29:-33
.ddres 26:40 29:-33
.dds$ 0:16 21:44 34:-16
.dea$ 15:10 25:21 31:-14
.deac 31:33
.deact 31:26
.dead 0:32 1:29 4:-3 5:-50 6:16 8:-8 10:-17 11:14 12:-58 14:20 15:-18 16:-9 17:-11 18:26 19:-28 20:-81 27:9 31:-48 32:18 33:45 34:-16
.dead$ 2:30 33:24
.deadl 0:33 1:30 2:-53 4:-1 5:-29 6:25 8:-1 10:-3 11:18 12:-34 14:23 15:-6 16:-6 17:-8 18:33 19:-17 20:-44 26:2 27:5 29:-24 31:-34 32:19 34:-10
.deal 0:9 10:37 18:21 29:-38
.deal$ 10:39
.deali 0:10 18:17
.dear 25:26
.dear$ 25:26
.deb$ 29:23
.debd 7:9
.debdi 7:9
.debi 25:17 29:33 33:-3
.debia 25:17 29:33 33:-3
.debu 8:27
.dece 19:7
.deci 2:-42 3:13 6:-20 7:63 9:40 11:-6 13:30 16:14 21:8 22:-62 25:-31 29:-87 34:63
.decid 2:-17 3:15 6:-15 7:37 8:-4 9:17 13:15 16:7 20:1 22:-25 25:-18 29:-16 34:50
.decis 7:11 8:11 9:11 29:-24 34:3
.deck 14:7 18:39 29:-13 33:28
.deck$ 14:7 18:39 29:-13 33:28
.decl 8:25 9:-17 13:3 29:3
.decli 8:25 9:-17 13:3 29:3
.ded$ 0:85 3:-3 5:-33 6:-100 8:20 9:37 10:-9 12:-6 13:28 14:-27 18:-1 21:30 23:49 24:-20 25:-22 28:-36 29:-6 34:1
.defa 23:43 29:-7
.defau 23:43 29:-7
.defi 0:2 10:73
.defin 0:2 10:73
.dela 15:72 16:36 33:-9
.delay 15:72 16:36 33:-9
.dele 18:12 23:-11 29:26 31:31
.delet 18:12 23:-11 29:26 31:31
.deli 8:49 25:-24 27:3 29:-34
.deliv 27:4
.dell 34:15
.dem$ 20:-6 25:9 27:19 29:44 33:-41
.dema 21:21
.deman 21:21
.demo 1:22 11:27 29:-3
.demo$ 1:22 11:27 29:-3
.den$ 2:11 4:4 9:15 10:-39 27:14
.dena 19:1
.denam 19:1
.denc 2:14 3:14 10:20 12:19 25:18 29:-57 33:29
.denci 12:5
.dency 2:10 25:23 29:-14 33:25
.deni 13:34 29:25 31:-13
.denie 13:35
.denin 29:31 31:-10
.dent 17:4 19:58 20:-58 29:57 34:-26
.dent$ 17:7 29:23 34:-24
.dente 19:40 20:-28
.denti 20:-4 29:26
.deny 7:28 8:41 13:-11
.deny$ 8:63 13:-11
.dep$ 2:28 28:10 29:-23
.depe 2:18 10:23 12:21 25:18 28:2 29:-58 33:24
.depen 2:20 10:30 12:21 28:2 29:-53 33:24
.depr 2:5
.depre 2:5
.deps 12:8 33:8
.deps$ 12:8 33:8
.depu 34:29
.deput 34:29
.der$ 1:-37 2:-78 6:-24 10:46 11:3 12:38 14:46 15:7 16:-87 19:-14 20:-62 23:47 24:88 25:-9 27:-134 28:-14 29:44 30:-4 32:-22 34:-63
.derb 19:-6 26:17 29:8
.derbi 26:17
.dere 10:31 22:18
.dered 10:32
.deri 21:12
.derin 21:12
.dero 13:31
.derog 13:31
.ders 5:-25 10:12 11:31 12:-1 18:-10 23:30 24:-19 27:61 29:-78 30:32 31:39
.ders$ 5:-1 15:3 23:32 24:-41 25:-39 27:62 29:-47 30:37 31:36
.derst 10:27 11:41
.des$ 3:13 11:42 16:1 18:-31 20:-5 30:9 31:5
.desc 5:3 10:47 17:31 33:-10
.descr 5:4 10:47 17:31 33:-10
.desi 29:3
.desig 29:3
.desp 13:9 22:28
.despi 13:9 22:30
.deta 31:14
.dev$ 5:43 17:25 18:-28 25:-5 26:2 27:45 28:-8 29:-16 30:30 31:6 34:-17
.deve 2:-3 4:10 5:61 10:11
.devel 2:-3 4:10 5:61 10:11
.devs 29:21
.dge$ 16:13 24:30 29:22
.dget 3:13 7:-5 29:24
.dget$ 3:13 7:-5 29:24
.dial 9:23 22:5 29:-5
.dialo 9:23 22:5 29:-5
.diar 5:-4 10:25
.diary 5:-4 10:25
.dict 7:11 9:27 10:36 11:-18 29:-18
.dict$ 7:12 9:31
.did$ 5:15 6:84 8:-52 9:60 10:-92 12:25 13:48 14:-59 15:-5 16:-31 17:-1 18:-50 19:63 20:-65 21:-69 22:-11 23:39 24:-31 28:-49 29:-30 30:45 31:-54 32:-6 33:-9 34:8
.dida 0:23 5:5 10:19 18:-13 20:-54 28:34 29:-34 33:23
.didat 0:23 5:5 10:19 18:-13 20:-54 28:34 29:-34 33:23
.die$ 12:9 19:15 29:-55 33:17 34:19
.dies 2:26
.diff 7:8 10:82 28:-2
.diff$ 7:9
.diffe 10:66 33:13
.dig$ 34:16
.dige 2:-7 25:-3 26:33 27:61 29:-22 30:6 31:27
.diges 2:-7 25:-3 26:33 27:61 29:-22 30:6 31:27
.dina 34:29
.dinat 34:29
.ding 0:25 1:-14 2:4 3:-20 6:-2 7:9 8:46 9:24 10:15 12:-16 13:27 14:-26 17:43 18:-12 20:-71 21:-3 23:-39 26:-54 29:-5 32:-11 34:-8
.ding$ 0:26 1:-5 2:5 3:-10 7:12 8:44 9:28 10:16 12:-16 13:28 14:-21 16:-31 17:44 20:-58 21:-2 23:-37 25:1 26:-16 29:-41 32:-7 33:4 34:-4
.dingl 16:28
.dir$ 3:13 6:13 9:3 11:-1 12:7 13:-7 14:14 16:-2 18:-2 19:6 20:7 22:6 25:-2 26:1 29:-3 33:-3 34:-4
.dire 10:40 23:13 33:-10
.dire$ 10:46 33:-4
.direc 23:14 29:1
.disa 31:53
.disab 31:54
.disc 5:-9 21:1 29:18 30:3
.discl 2:10
.disco 5:-5 31:28
.discu 21:2 29:11 30:4 31:-19
.disk 28:-22 29:58 31:-1
.disk$ 28:-22 29:58 31:-1
.dist 10:5 27:30 28:24 29:-38 31:21
.distr 27:41 29:-29 31:11
.dit$ 1:1 9:-11 13:39
.dite 2:25
.dited 2:25
.diti 1:11 9:30 29:1
.ditio 1:11 9:30 29:1
.djus 16:28
.djust 16:28
.dles 21:21 34:33
.dles$ 34:34
.dlie 0:22 32:10
.dlin 0:11 1:48 2:-60 4:-1 5:-31 6:26 8:-6 10:-3 11:19 12:-24 14:27 16:-4 17:-8 18:27 19:-24 27:19 28:-13 29:-37 31:-26
.dline 0:12 1:55 2:-57 5:-30 6:23 10:-1 11:19 12:-22 14:28 16:-2 17:-8 18:6 19:-23 27:20 28:-13 29:-29 31:-24 32:2
.dly$ 8:-3 15:-18 22:27 27:8 29:6 33:34
.dmap 14:44
.dmap$ 14:44
.dme$ 2:3
.dmit 22:21
.dmitt 22:21
.dms$ 2:-28 11:36 25:-30 26:49 27:12
.dnes 1:25 16:17 20:31 29:-14 31:1
.dnesd 1:25 16:17 20:32 31:4
.dni$ 28:63 29:-20
.dnig 33:33
.dnigh 33:33
.doab 2:37
.doabl 2:37
.doc$ 2:8 17:27 21:-47
.docs 0:60 1:40 2:28 10:-35 15:-20 16:-44 17:29 18:-5 26:3 27:14 29:3 31:13 33:-5
.docs$ 0:60 1:40 2:22 10:-35 15:-6 16:-44 17:29 18:-4 26:3 27:15 29:3 31:13 33:-5
.docu 0:17 1:3 3:2 5:-17 11:12 12:-13 22:-1 25:3
.docum 0:17 1:3 3:2 5:-17 11:12 12:-13 22:-1 25:3
.does 0:-32 1:-15 2:29 6:-5 7:18 9:25 10:42 11:19 12:12 13:-9 14:16 15:-33 16:-53 17:-6 18:-19 19:-57 20:26 22:-57 24:-37 25:-72 26:37 27:-35 29:30 30:-36 33:5 34:-42
.does$ 0:-32 1:-15 2:29 6:-5 7:18 9:25 10:42 11:19 12:12 13:-9 14:16 15:-33 16:-53 17:-6 18:-19 19:-57 20:26 22:-57 24:-37 25:-72 26:37 27:-35 29:30 30:-36 33:5 34:-42
.doin 5:38 9:19 33:9
.doing 5:38 9:19 33:9
.dom$ 31:39
.done 6:70 10:-7 14:-32 16:-5 17:35 20:20 22:12 29:-25 33:-28
.done$ 6:70 10:-7 14:-32 16:-5 17:35 20:20 22:12 29:-25 33:-28
.door 6:37 22:15 29:-56 33:11
.door$ 6:37 22:16 29:-55 33:4
.dor$ 2:6 21:5 22:-4
.dora 20:8 29:12
.dora$ 20:8 29:12
.dos$ 11:6 24:9 25:15 29:-7
.dow$ 6:59 10:21 12:-9 29:-1 33:23
.down 2:-34 5:-25 6:-38 7:-13 8:47 10:-47 11:-49 12:20 14:-6 17:-51 18:5 20:1 22:-7 25:-92 27:-2 28:64 29:19 31:59 33:34 34:-5
.down$ 5:-27 6:-24 8:51 9:5 10:-73 11:-33 12:23 16:1 17:-7 18:9 20:-32 22:-4 25:-76 28:72 29:9 31:22 33:54
.downl 20:41 29:7
.downs 31:42
.dows 29:37
.dows$ 29:37
.dpoi 2:26
.dpoin 2:26
.dpr$ 9:7 29:-8
.draf 4:21 20:7
.draft 4:21 20:7
.draw 8:38 12:36 14:29 22:-2 29:-14
.draw$ 8:49 14:28
.drawn 4:9
.drea 6:3 11:-16 25:31
.dream 6:3 11:-16 25:31
.dres 26:39 29:-12
.dress 26:39 29:-12
.dri$ 4:36 29:-2 33:24
.driv 2:56 8:16 29:-21 33:17
.drive 2:57 8:16 29:-18 33:17
.drop 2:23 20:19 24:39 29:-17 30:22 31:15 33:4
.drop$ 2:3 20:3 24:43 29:-70 30:23 31:18 33:15
.duce 1:15 11:7 24:-15
.duce$ 1:15 11:7 24:-14
.duct 0:4 10:16 17:14 27:11 33:-39
.duct$ 0:5 10:19 20:11 27:12 33:-18
.ducti 1:2 17:13
.due$ 10:-17 20:-4 24:56 25:-42 28:-21 29:-40 32:94 33:1
.dule 1:22 2:-11 3:21 4:21 6:-21 10:-6 12:-32 13:-49 14:52 17:-1 18:16 19:34 20:-27 24:4 25:-63 26:-3 27:-1 29:2 31:-44 34:13
.dule$ 1:26 2:-4 3:23 4:24 12:-3 13:-6 14:59 18:26 19:29 20:-44 24:6 25:-49 31:-23 32:-20 34:2
.duled 15:15 29:-6 32:39
.duler 9:8 29:15
.dumb 10:29
.dumb$ 10:29
.dump 14:29
.dump$ 14:29
.dup$ 29:26
.durc 9:29 29:-20
.durch 9:29 29:-20
.dure 10:-20 11:21 21:9
.dure$ 10:-20 11:21 21:9
.duri 2:90 10:-18 12:-24 17:2 31:43
.durin 2:85 10:-17 12:-24 17:2 31:44
.duty 34:32
.duty$ 34:32
.dvan 1:-3 14:3 18:17 21:9 23:-9 24:4 26:1 27:-10 29:-5 33:8
.dvanc 1:-3 14:3 18:17 21:9 23:-9 24:4 26:1 27:-10 29:-5 33:8
.dvic 9:31 29:-7 31:22
.dvice 9:31 29:-7 31:22
.dvis 9:14 24:29 33:-14
.dvise 9:15 24:25 33:-9
.dzie 11:-14 16:23 24:32 25:51 29:-44 33:-21
.eaas 19:5 20:-19
.eaase 19:5 20:-19
.eaat 33:7
.eaatu 33:7
.eabl 2:50
.eable 2:50
.each 5:8 6:25 9:14 17:-16 27:29 34:14
.each$ 9:19 17:-10 27:30 34:16
.eache 5:21 6:42
.eact 31:25
.eacti 31:26
.ead$ 5:-47 6:12 8:23 12:-33 16:44 17:6 18:58 22:-21 23:30 24:13 25:-78 27:-45 29:-8 33:-9 34:18
.eadi 5:-29 10:33 29:15 33:23
.eadin 5:-29 10:34 29:15
.eadl 0:33 1:30 2:-53 4:-1 5:-31 6:24 8:-1 10:-3 11:18 12:-34 14:28 15:-6 16:-6 17:-11 18:30 19:-23 27:3 28:-13 29:-26 31:-34 32:18 34:-11
.eadli 0:33 1:29 2:-53 4:-1 5:-30 6:25 8:-1 10:-3 11:18 12:-34 14:27 15:-6 16:-6 17:-10 18:30 19:-23 27:3 28:-13 29:-25 31:-34 32:18 34:-11
.eads 24:42
.eads$ 24:42
.eady 1:3 3:29 5:17 6:43 7:-26 9:11 10:-76 11:-24 12:21 13:-20 18:37 19:-7 21:-10 22:27 26:12 27:-8 28:-35 29:-4 31:6 34:-18
.eady$ 1:3 3:29 5:17 6:43 7:-26 9:11 10:-76 11:-24 12:21 13:-20 18:37 19:-7 21:-10 22:27 26:12 27:-8 28:-35 29:-4 31:6 34:-18
.eaes 20:14
.eaes$ 20:14
.eah$ 2:-1 12:8 25:14
.eak$ 2:91 8:15 9:25 10:-88 12:-4 21:29 22:40 25:-9 28:-35 29:-72 33:-28
.eaks 13:56
.eaks$ 13:56
.eal$ 10:35 20:7
.eali 0:8 18:16
.ealin 0:10 18:17
.eam$ 1:-22 4:-31 5:2 6:-42 7:-6 8:7 10:-24 11:-30 12:3 13:25 15:-26 17:26 19:-28 21:39 22:15 24:12 25:10 26:8 28:-3 29:6 31:5 32:19 33:-32
.eami 6:2
.eamin 6:2
.eams 12:4
.eams$ 12:4
.ean$ 2:-28 10:16 28:9 29:30 33:16
.eani 7:32 8:-27 10:31 29:9
.eanin 7:32 8:-27 10:29 29:10
.eans 10:65
.eans$ 10:65
.eant 12:5 25:21
.eant$ 25:21
.eanu 2:21 22:2
.eanup 2:21 22:2
.ear$ 2:-18 8:4 9:-45 15:39 16:-37 19:69 24:25 25:49 27:13 33:-92
.earc 29:27
.earch 29:27
.eard 10:6
.eard$ 10:6
.eare 18:83
.eares 18:67
.eari 33:2
.earin 33:8
.earl 2:1 6:-33 11:-19 15:17 16:11 18:33 19:15 21:14 23:56 28:-9 29:-32 33:-61
.earli 6:-13 15:20 16:24 18:39 19:18 23:4 33:-14
.early 1:9 2:20 3:1 5:3 11:-13 21:19 23:35 29:-21 33:-8
.ears 29:11 34:13
.ears$ 29:11 34:13
.eart 10:34
.earth 10:34
.ease 0:-9 1:4 4:20 6:10 7:-13 8:2 10:-2 12:-9 13:10 14:10 15:9 16:7 17:12 20:16 21:-9 22:20 23:-20 24:9 27:15 28:10 32:2 34:8
.ease$ 0:-7 1:5 3:-24 4:24 5:-3 6:-42 7:-8 8:3 11:2 12:-7 13:12 14:13 15:11 16:9 17:1 19:12 20:18 21:-6 22:23 23:-18 24:8 27:10 28:12 29:4 32:3 34:12
.eased 6:63 19:-46 25:1
.eases 17:12 25:-5 31:55
.easi 21:8 29:14
.easin 29:17
.easo 9:28 10:43 22:28
.eason 9:28 10:43 22:28
.east 2:38 12:-8 28:15 33:-21
.east$ 2:38 12:-8 28:15 33:-21
.easy 17:54
.easy$ 17:54
.eat$ 8:-31 11:47 17:-44 25:95 27:13 29:-49
.eate 1:29 3:53 4:17 29:18 34:19
.eate$ 1:24 4:42 29:26
.eated 3:39 4:-11 5:13 34:26
.eath 18:22 29:37
.eathe 29:45
.eatu 0:-61 1:-19 2:10 3:-26 5:18 6:12 7:-56 9:-56 10:14 11:5 12:3 13:-1 14:-49 15:4 16:12 17:-4 18:-4 19:21 20:-44 21:2 22:7 24:6 27:-16 28:22 29:-47 30:-20 31:-13 32:-59 33:35 34:4
.eatue 33:3
.eatur 0:-56 1:-16 2:11 3:-22 5:18 6:4 7:-54 9:-53 10:18 11:5 12:7 14:-46 15:5 16:14 17:-3 18:-3 19:20 20:-39 21:3 22:7 24:3 27:-14 28:20 29:-36 30:-15 31:-10 32:-58 33:27 34:4
.eaut 28:1 29:-13 33:33
.eautr 28:1 29:-10 33:33
.eave 7:28 8:-5 15:43 16:-11 20:-2 24:-17 27:-27 29:8 31:43
.eave$ 7:28 8:-5 15:43 16:-11 20:-2 24:-17 27:-27 29:8 31:43
.ebas 11:-22 29:33
.ebase 11:-21 29:37
.ebca 26:67 29:-33
.ebcal 26:67 29:-33
.ebdi 7:9
.ebdif 7:9
.ebho 26:24 27:5
.ebhoo 26:24 27:5
.ebia 25:17 29:33 33:-3
.ebian 25:17 29:33 33:-3
.ebla 29:34
.eblat 29:34
.ebod 2:-24 3:8 4:-10 7:13 29:24 30:22 34:11
.ebody 2:-24 3:8 4:-10 7:13 29:24 30:22 34:11
.ebui 33:8
.ebuil 33:8
.eby$ 16:32 21:-11 22:43
.ecam 9:37
.ecame 9:37
.ecat 2:5
.ecate 2:5
.ecau 22:20
.ecaus 22:20
.eced 19:69 20:-21
.ecede 19:58 20:-21
.ecei 11:-3 26:58 27:24 29:9 30:11 31:35 34:-15
.eceiv 11:-3 26:58 27:24 29:9 30:11 31:35 34:-15
.ecep 22:2
.eces 19:8 21:29 23:18
.ecess 19:8 21:29 23:18
.ecia 25:21 32:17
.ecial 32:17
.eciat 25:16
.ecid 2:-17 3:15 6:-15 7:37 8:-4 9:17 13:15 16:7 20:1 22:-25 25:-18 29:-16 34:50
.ecide 3:15 6:-15 9:33 13:16 16:9 20:1 22:-24 25:-17 29:-10 34:51
.ecis 7:11 8:11 9:10 29:-43 33:9 34:2
.ecisi 7:11 8:11 9:11 29:-24 34:3
.eck$ 2:21 16:-11 18:33 21:-6 25:-34 28:12 29:9 33:32
.ecki 0:-7 2:-15 6:7 7:-2 8:1 11:6 12:1 17:-25 20:11 27:9 34:14
.eckin 0:-7 2:-15 6:7 7:-2 8:1 11:6 12:1 17:-25 20:11 27:9 34:14
.eckp 1:24 18:24
.eckpo 1:24 18:24
.ecli 8:25 9:-17 13:3 29:3
.eclin 8:25 9:-17 13:3 29:3
.ecom 2:1 11:-14 16:10 17:53 29:-17 33:4
.ecome 2:3 11:-9 16:13 17:38 29:-3 33:6
.econ 0:8 33:26
.econd 0:8 33:32
.ecor 8:25 22:29 29:2
.ecord 8:25 22:29 29:2
.ect$ 1:-52 2:-15 5:26 6:-70 7:29 8:4 9:-97 10:40 11:-4 12:26 13:-39 14:-51 15:-6 17:38 20:33 21:10 22:7 24:-39 28:-55 32:-51 33:15 34:-69
.ecte 7:-20 10:14 17:12 20:22 34:-23
.ected 7:-20 10:14 17:12 20:22 34:-23
.ecti 2:23 9:22 12:-10 14:-8 16:30 19:11 29:36 33:-31
.ectio 9:25 16:27 29:28 33:-17
.ectiv 19:16
.ects 6:5 17:-11 20:-10 33:63
.ects$ 6:5 17:-11 20:-10 33:63
.ecur 1:18 2:8 7:14 10:3 11:-14 13:-9 16:3 22:8 29:16 33:-31 34:20
.ecuri 1:18 2:8 7:14 10:3 11:-14 13:-9 16:3 22:8 29:16 33:-31 34:20
.ecut 5:3
.ecuti 5:3
.eded 0:31 11:11 21:24 33:-19
.eded$ 0:31 11:11 21:24 33:-19
.eden 9:17 19:58 20:-29 25:2
.edent 19:58 20:-28
.edia 5:-19 10:25 18:20
.edin 21:5 22:-5
.eding 21:5 22:-5
.edit 2:22 11:-21 29:20
.edite 2:25
.edli 1:13
.edlin 1:13
.edne 1:25 16:17 20:32 31:4
.ednes 1:25 16:17 20:32 31:4
.edor 20:8 29:12
.edora 20:8 29:12
.eds$ 13:14 20:20 22:28
.edul 1:23 2:-34 3:22 4:22 6:-20 12:-14 13:-39 14:49 18:18 19:35 20:-22 24:3 25:-59 29:-25 31:-41 34:25
.edule 1:24 2:-31 3:22 4:22 6:-19 12:-12 13:-37 14:49 18:19 19:35 20:-21 24:4 25:-58 29:-22 31:-37 34:17
.edur 10:-20 11:21 21:9
.edure 10:-20 11:21 21:9
.edy$ 2:-9 10:-49 12:-16 17:-21 19:44 20:56 29:-6 33:4
.eed$ 0:9 1:26 2:3 5:-57 8:5 10:-85 11:-52 12:-43 16:-13 17:6 21:18 22:22 23:18 24:-17 25:-24 26:59 29:-93 30:15 31:-10 32:-46 33:13 34:15
.eede 0:31 8:-6 11:12 21:19 33:-19
.eeded 0:31 8:-6 11:12 21:19 33:-19
.eeds 13:14 20:20 22:28
.eeds$ 13:14 20:20 22:28
.eee$ 12:39
.eeez 14:13
.eeeze 14:13
.eek$ 0:-38 1:22 2:3 4:-12 5:52 7:-12 8:-77 10:-128 11:-81 12:-56 14:-86 15:24 16:50 17:20 18:-2 19:-84 20:-17 23:-42 24:44 25:-5 26:-56 27:-30 28:-11 30:-12 32:88 33:40
.eekd 20:8
.eekda 20:8
.eeke 2:-23 25:59 28:36 32:1
.eeken 2:-23 25:59 28:36 32:1
.eekl 9:-5 25:-25 26:24 27:38 29:-21 31:23 32:41
.eekly 9:-5 25:-25 26:24 27:38 29:-21 31:23 32:41
.eeks 4:69 5:25 19:25 28:47 29:-4 32:-5
.eeks$ 4:69 5:25 19:25 28:47 29:-4 32:-5
.eel$ 28:40
.eels 4:18 18:38 29:-34
.eels$ 4:18 18:38 29:-34
.eemi 23:24
.eemin 23:24
.eems 29:6 30:3
.eems$ 29:6 30:3
.een$ 5:26 8:39 9:38 11:-41 13:25 14:-30 18:-89 19:2 21:-40 22:-47 25:12 27:-65 31:-37 32:22 33:-77 34:-67
.eens 33:-1
.eensh 33:-1
.eep$ 8:-5 10:5 11:-36 15:38 25:1 26:-10 27:67 29:-42 30:45
.eeps 10:9 28:34 29:30 33:2
.eeps$ 10:9 28:34 29:30 33:2
.eer$ 5:-26 11:15 17:29 20:16 33:16
.eeri 5:2 14:5 25:40 29:-14
.eerin 5:3 14:6 25:10
.eers 5:6 8:9 12:2 15:-11 17:-3 18:-9 25:18 27:-5 28:13 34:-12
.eers$ 5:5 8:9 12:5 15:-10 17:-3 18:-7 20:3 25:18 27:-5 28:14 33:-3 34:-17
.ees$ 7:28 8:-35 12:11 13:21 27:1 33:27
.eet$ 11:27 17:38 25:19 29:-64
.eeti 7:7 15:16 16:3 18:-7 24:-7 25:1 27:-12 29:60
.eetin 7:7 15:16 16:3 24:-7 25:1 27:-12 29:55
.eeze 0:11 1:18 2:7 3:-61 5:-62 6:-4 7:-48 10:17 11:-15 12:19 13:8 14:28 15:8 16:14 18:8 20:-84 22:12 26:-8 27:16 29:2 30:-59 31:4 33:-5
.eeze$ 0:19 1:31 2:17 3:-4 4:-109 5:-93 6:-4 7:-12 8:5 9:9 10:17 12:12 13:21 14:-51 15:15 16:29 18:20 19:9 20:-66 22:24 23:3 24:10 25:-24 28:14 30:-26 32:-47 33:2 34:7
.eezed 5:11
.eezes 1:-19 4:37 10:3 11:-17 12:4 13:-31 14:73 16:-40 18:-12 22:-3 24:-8 27:39 28:-29 29:27 31:5 32:7 33:-57 34:-20
.eezi 6:-3 10:16 25:29 32:17
.eezin 6:-3 10:16 25:29 32:17
.eezz 12:5
.eezze 12:5
.efac 2:24 29:15
.efact 2:24 29:15
.efau 23:43 29:-7
.efaul 23:43 29:-7
.effe 12:56
.effec 12:56
.efin 0:2 10:73
.efine 0:3 10:52
.efini 10:19
.efor 1:40 2:-1 3:24 6:6 7:10 10:-11 12:-7 13:-9 17:16 18:15 19:42 22:-11 23:11 24:43 25:-11 28:37 30:-15 31:-3 32:11 34:-7
.efore 1:32 3:24 6:7 7:10 10:-9 12:-7 13:-8 17:6 18:15 19:43 22:-11 23:11 24:39 25:-11 28:39 30:-15 31:-2 32:11 34:-7
.efre 25:1 33:17
.efree 33:19
.eft$ 10:-49 14:52 24:34 25:-24 28:86 29:28 33:-49 34:-19
.eful 16:8
.eful$ 16:8
.efus 8:54 9:15
.efuse 8:54 9:15
.egal 22:22
.egal$ 22:18
.egar 9:20 17:43 21:21 25:-4
.egard 9:21 21:21
.egen 2:41
.egen$ 2:41
.egin 4:67 10:-34 12:-20 17:96 20:-23 27:23
.egin$ 3:4 4:47 17:38 20:-23
.eginn 4:6 17:64 33:3
.egins 27:33
.egis 1:10 13:30 27:23
.egist 1:8 13:30 27:23
.egra 2:11
.egre 2:26 33:17
.egres 2:19 33:17
.egun 5:30 6:-6 12:45 14:-10
.egun$ 5:31 6:-6 12:45 14:-9
.ehal 8:2 22:33
.ehalf 8:2 22:33
.ehen 5:20
.ehen$ 5:20
.ehin 6:45 10:30 14:-15 33:-8
.ehind 6:45 10:30 14:-15 33:-8
.ehol 14:20
.ehold 14:20
.eht$ 9:16 29:-3 32:5
.eigh 15:20
.ein$ 1:8 18:27
.eind 11:-5 23:19 24:8
.eine 1:16 9:-13 16:40 21:34
.eine$ 9:-11 16:2 21:35
.einen 1:10 16:19
.eing 5:20
.eing$ 5:20
.eint 20:8
.eint$ 20:8
.eir$ 24:21
.eite 12:6 33:9
.eiten 12:6 33:9
.eive 26:58 27:23 29:13 30:8 31:34 34:-15
.eive$ 27:32 29:19 30:10 31:25
.eives 26:50
.ejec 7:25 8:35 11:3 29:1
.eject 7:21 8:37 11:4 29:2
.ekda 20:8
.ekday 20:8
.eken 2:-23 10:20 11:-5 25:59 28:36 29:-10
.ekend 2:-23 25:54 28:37 32:2
.ekly 9:-5 25:-25 26:24 27:38 29:-21 31:23 32:41
.ekly$ 9:-5 25:-25 26:24 27:38 29:-21 31:23 32:41
.eks$ 4:69 5:9 19:25 20:-3 28:77 29:-28 32:-8
.elam 1:3
.elame 1:3
.elas 20:55 29:-5
.elase 20:26
.elat 32:20
.elate 32:20
.elay 15:72 16:35 33:-10
.elay$ 15:4 16:30 29:4
.elaye 15:39
.elayi 15:7
.elbo 6:-6 7:6 9:-8 10:3 11:35 16:-4 21:13 25:-3
.elbot 6:-6 7:6 9:-8 10:3 11:35 16:-4 21:13 25:-3
.elco 2:22 17:20 25:11
.elcom 2:20 17:21 25:14
.ele$ 12:46
.elea 0:-1 4:17 5:17 11:-42 12:-10 17:19 18:-55 19:20 20:23 22:-12 23:-63 24:2 25:9 26:-12 27:3 28:9 29:6 31:-5 32:5 33:-35 34:19
.eleaa 19:8 20:-18
.eleae 20:18
.eleas 4:20 5:15 8:-1 11:-39 12:-5 14:2 17:19 18:-53 19:9 20:20 21:1 22:-8 23:-60 24:4 25:10 26:-10 27:3 28:11 29:9 31:-4 32:9 33:-31 34:16
.elee 12:12
.elem 9:5
.eleme 9:5
.eles 20:54 33:-5
.elese 20:33
.elet 18:12 23:-11 29:26 31:31
.elete 18:12 23:-11 29:26 31:31
.elf$ 0:14 11:50 25:-27 31:28
.elin 2:57 6:-35 8:28 14:68 19:27 25:-62
.eline 2:57 6:-34 8:28 14:66 19:27 25:-62
.eliv 27:22
.elive 27:22
.ell$ 5:20 8:-11 9:21 10:30 11:4 12:56 13:-43 16:-23 17:-56 18:1 22:-15 23:-16 24:27 25:34 27:-8 31:-43 33:7
.elle 6:-12 9:20 11:-15 12:27 14:12 25:-43 29:-46 31:43 33:31
.elles 9:22 12:11 33:32
.elli 29:22 31:31
.ellin 29:22 31:31
.ello 1:1 6:-3 7:7 10:18 11:-25 16:-3 17:16 21:14 25:23 29:-3
.ello$ 1:1 6:-3 7:7 10:18 11:-25 16:-3 17:16 21:14 25:23 29:-3
.elog 1:36
.elog$ 1:36
.elop 2:-1 4:11 5:52 10:13
.elope 5:1 10:25
.elopm 4:12 5:21 12:14
.elp$ 11:86 15:19 17:66 22:-7 25:-59 29:-7 31:-13
.els$ 4:15 10:-18 16:-15 18:23 19:17 26:73 27:-43 29:-58 30:6 31:7
.else 11:31 31:24
.else$ 11:33 25:2 31:25
.elve 8:15 22:-14 25:26 29:-13
.elves 20:7 29:-11
.ely$ 2:-27 12:2 18:18 21:46 29:-11 33:49
.emai 5:-44 14:47 19:-28 26:38 27:2 28:92 31:-3 33:-27
.email 26:41 27:14
.emain 5:-13 14:52 19:-20 28:92 33:-25
.eman 21:21
.emand 21:21
.embe 1:13 2:-23 3:5 4:28 5:-73 6:18 9:-46 12:7 13:-60 14:2 15:-29 16:21 17:-11 18:-76 19:-10 21:30 24:33 25:-24 28:-15 29:-39 32:23 33:48
.ember 1:13 2:-23 3:6 4:28 5:-72 6:15 9:-38 12:8 13:-59 14:2 15:-29 16:21 17:-10 18:-76 19:-10 21:30 24:33 25:-22 28:-15 29:-39 32:23 33:48
.embr 1:5 16:7
.embre 1:5 16:7
.eme$ 8:13 27:24
.emem 24:35
.ememb 24:35
.emen 0:-39 5:-39 10:19 12:21 16:9 21:-61 22:-10 23:-22 25:-40 26:7 27:43 28:1 29:-94 31:12 33:6
.ement 0:-37 5:-39 10:19 12:21 13:1 16:3 21:-60 22:-3 23:-22 25:-39 26:7 27:44 28:2 29:-93 31:5 33:9
.emet 9:3
.emetr 9:5
.emid 23:25
.emin 1:-38 2:-65 5:19 6:-51 7:-6 8:-24 9:-21 10:-55 11:14 12:-29 13:-36 14:-23 16:-75 17:-29 18:-24 19:5 20:-18 23:116 24:74 25:-20 27:12 28:-52 29:8 30:8 31:12 32:-37 33:22 34:-34
.emind 1:-37 2:-61 6:-49 8:-19 9:-19 10:-33 11:11 12:-16 13:-23 14:-18 16:-74 17:-18 18:-23 19:6 20:-16 23:105 24:68 25:-17 27:13 28:-49 29:14 30:18 31:17 33:27 34:-31
.emine 23:25
.emo$ 1:22 11:27 29:-3
.emoj 9:10 10:16
.emoji 9:10 10:16
.emor 24:12
.emory 24:12
.emov 2:50 12:-23 27:-38 30:25 31:34 33:-29 34:61
.emove 2:12 12:-14 27:-37 30:25 31:35 33:-24 34:62
.emovi 2:31
.empe 13:5 29:22
.empl 3:70 4:58 13:-15 21:21
.empla 3:71 4:39 13:-15 21:21
.empt 2:1 10:12 12:-9 13:23 22:46 34:-5
.empt$ 2:18 10:22 12:-2
.empti 13:5 22:35 34:-1
.ems$ 10:36 11:-24 30:2
.emy$ 2:30
.enab 27:6
.enabl 27:6
.enam 2:39 27:-7 29:17 33:10
.ename 2:17 19:1 27:-7 29:22 33:11
.enas 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
.enas$ 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
.ence 2:-21 3:14 7:58 8:-16 9:-46 10:51 25:-32 27:46 31:16 33:-14
.ence$ 2:-22 3:15 7:34 8:-15 9:-27 10:51 25:-32 27:46 31:16 33:-12
.ench 7:39 9:-4 29:11
.ench$ 29:13
.enchm 7:40 9:-3 19:1
.enci 12:4 33:35
.encie 12:7
.encil 10:-22 20:4 33:28
.encr 9:1
.encry 9:1
.ency 2:9 25:22 29:-20 33:25
.ency$ 2:9 25:22 29:-20 33:25
.end$ 1:22 2:-47 6:-18 7:-27 8:-32 9:-45 10:-64 11:-45 12:-61 13:-42 14:20 15:12 16:1 17:15 18:-24 25:67 26:14 27:24 28:-2 29:34 30:-49 32:45 33:-10
.enda 0:11 1:26 4:23 5:-36 6:-8 8:-30 9:-27 10:-34 12:-43 13:-23 14:19 16:4 17:-28 18:11 19:31 20:-22 22:-35 24:-64 25:-65 26:24 29:-40 31:-11 32:48 33:26
.enda$ 14:-3 27:7 32:46
.endan 2:11
.endar 0:13 1:28 2:-14 4:27 5:-14 8:-26 10:-17 12:-8 13:-12 14:32 16:6 17:-16 18:19 19:33 22:-14 24:-15 25:-21 26:26 29:-13 31:-16 33:18
.ende 2:10 6:-44 10:13 12:22 16:-16 20:-3 25:21 29:-19 33:50
.ended 6:-20 19:4 33:16
.enden 2:17 10:30 12:21 16:-10 27:9 29:-39 33:25
.ender 14:12 18:10
.endi 4:3 8:42 13:19 27:18 29:-7
.endin 4:3 8:43 13:11 27:21 29:-26
.endo 2:14 21:5 22:-6
.endor 2:14 21:5 22:-6
.endp 2:26
.endpo 2:26
.ends 29:10
.ends$ 29:10
.ene$ 11:11 31:2
.ened 6:60 9:21 10:-8
.ened$ 6:61 9:21
.ener 4:31 14:-2 19:13 26:19 30:-21 31:28 34:20
.enera 4:31 14:-2 19:13 26:19 30:-21 31:28 34:20
.enev 27:65
.eneve 27:68
.engi 17:31 25:11 29:-10
.engin 17:31 25:11 29:-10
.engl 25:5
.engli 25:5
.enie 9:-7 13:34
.enied 9:-7 13:34
.enin 3:32 10:-6 25:4 29:36 31:-18 32:15 33:3
.ening 3:32 10:-6 29:37 31:-16 32:15 33:3
.enki 29:30
.enkin 29:30
.enou 2:11 7:21 31:53 33:-8
.enoug 2:11 7:21 31:53 33:-8
.ens$ 10:29 17:11 20:-14 24:-22 25:-20 27:29 29:12 32:30 33:-9
.ense 0:29 2:-10 10:31 26:5 29:47
.ense$ 0:29 2:-9 10:31 26:5 29:38
.ensh 33:-1
.ensho 29:1
.ensi 9:1 22:27
.ensio 9:2 22:19
.enss 9:29 29:14
.enssl 9:29 29:14
.enst 4:41 18:27 29:5 31:-8
.ensta 4:26 29:15 31:-8
.ent$ 0:-96 3:-84 4:6 5:75 6:19 7:-78 8:-45 9:2 10:17 11:-134 12:84 13:-30 14:-96 16:16 17:37 18:40 19:42 20:-58 21:-25 22:23 24:-27 25:-27 26:-97 27:-20 28:-3 29:3 31:-113 32:-40 33:30
.enta 0:16 7:3 9:-57 12:-11 24:2 28:-22 34:9
.entag 5:13
.entai 7:9 15:3
.entat 0:18 3:3 5:-28 11:10 12:-7 24:3 34:10
.ente 1:37 5:24 11:1 14:-26 19:32 20:-37 25:20 29:20
.ente$ 19:40 20:-28
.enten 10:6
.enter 1:34 5:19 11:2 14:-23 29:42
.enti 3:6 7:11 11:28 20:-17
.entio 3:11 11:30
.entis 29:26
.entl 6:-20 10:26 12:43 26:7
.ently 12:46 26:8
.ento 1:2 17:64
.ento$ 1:3
.entor 17:65
.entr 1:22 2:8
.entry 1:22
.ents 2:-1 4:-3 5:-71 14:-16 16:2 17:-59 18:8 22:-8 23:-23 25:-66 26:10 27:65 28:2 29:-78 31:5 32:11 33:20 34:8
.ents$ 2:-1 4:-2 5:-60 9:-26 12:5 14:-15 16:2 17:-58 18:8 22:-8 23:-23 25:-61 26:11 27:65 28:2 29:-58 31:5 32:11 33:19
.entsc 9:16 34:17
.enty 4:22
.enty$ 4:22
.enu$ 2:19 11:46 25:-36 29:-15
.enue 20:11 29:9
.enue$ 20:11 29:9
.envi 17:2 20:12
.envir 17:2
.eny$ 8:63 13:-11
.eol$ 10:73 11:-18 19:-21 20:-6 29:19
.eone 2:-24 5:-1 9:-11 10:24 12:6 15:23 17:23 29:-6 34:17
.eone$ 2:-24 5:-1 9:-11 10:24 12:6 15:23 17:23 29:-6 34:17
.eope 8:11 12:61 29:-42
.eopen 8:11 12:57 29:-41
.eopl 0:-10 2:-25 5:13 6:-3 8:-5 11:10 12:8 17:26 21:-6 23:23 25:-28 30:14 33:4 34:11
.eople 0:-10 2:-25 5:13 6:-3 8:-5 11:10 12:8 17:26 21:-6 23:23 25:-28 30:14 33:4 34:11
.epai 29:4
.epair 29:4
.epar 0:42 4:32 5:1 18:25 29:-22 33:-15
.epara 0:45
.epare 4:36 18:29
.epen 2:20 10:29 11:-20 12:21 28:2 33:24
.epend 2:20 10:30 12:20 28:2 29:-53 33:24
.epit 21:1
.epito 21:1
.epo$ 12:31 17:11 29:26
.epor 2:2 6:7 7:36 8:-39 11:18 29:-6
.eport 2:2 6:7 7:36 8:-39 11:18 29:-6
.epos 10:28 12:22 33:-12
.eposi 10:16 12:4 33:-2
.epox 14:-23 19:85 33:-9
.epoxy 14:-23 19:85 33:-9
.epre 2:5
.eprec 2:5
.epri 2:24
.eprin 2:24
.eps$ 10:1 11:49 12:5 21:-26 25:-4 28:57 29:14 33:39
.ept$ 1:32 2:26 4:-11 6:-65 7:36 8:6 9:-27 12:-44 13:-9 20:60 21:10 24:15 27:-2 29:-11
.epte 1:33 2:31 5:-47 6:6 9:5 10:-30 11:-7 12:-34 14:14 15:-5 16:26 17:-12 18:-10 20:12 21:-37 22:-43 25:-14 32:34 33:11 34:-1
.epted 2:42 9:19 12:-1 13:14
.eptem 1:35 5:-29 6:12 10:-12 14:17 16:24 20:16 32:24 33:13
.epti 2:-13 3:-18 4:-18 5:-60 6:-17 8:21 9:48 11:-2 13:34 14:-33 17:-60 18:-9 20:-44 21:55 22:38 27:8 28:-11 29:10 32:-47 33:-22 34:26
.eptie 9:9
.eptin 8:-14 9:9 12:8
.eptio 2:-14 4:-9 5:-26 8:34 9:28 12:-30 13:35 14:-24 16:-29 17:-33 20:-18 21:43 22:41 27:10 29:3 32:-34 33:-30 34:28
.epto 9:-9 13:8
.eptoi 13:4
.epts 13:-24 21:36
.epts$ 13:-24 21:36
.eput 34:29
.eputy 34:29
.eque 6:-13 7:5 8:48 9:39 10:-1 11:20 12:-23 13:42 14:-40 18:-26 21:60 22:64 24:-4 25:-58 27:-48 29:-8 31:-47 32:-43 33:-43 34:-5
.eques 2:1 6:-6 7:6 8:44 9:45 10:-69 11:21 12:-17 13:35 14:-40 18:-16 21:61 22:63 24:-2 25:-56 27:-45 29:-7 31:-45 32:-42 34:-5
.equi 0:-10 1:-11 2:-9 6:16 9:-52 10:4 12:11 13:4 16:12 21:7 22:-10 23:-19 24:11 28:8 29:-53 33:25 34:22
.equir 0:-10 1:-11 2:-9 6:16 9:-52 10:4 12:11 13:4 16:12 21:7 22:-10 23:-19 24:11 28:8 29:-53 33:25 34:22
.erab 25:29
.erabl 10:1
.eral 19:16 26:20 30:-21 31:30 34:21
.eral$ 26:20 30:-20 31:30 34:21
.erall 19:17
.erat 4:26 29:13
.erate 4:43
.eratu 29:23
.erbi 26:17
.erbir 26:17
.erce 5:12 29:17
.ercen 5:12 29:17
.erci 2:-5 18:17 19:-18 20:10 22:12 29:5 33:-12
.erci$ 2:-5 18:17 19:-18 20:10 22:24 29:5 33:-12
.erda 3:9 6:27 7:32 8:-3 24:15 29:5 33:-17 34:2
.erday 3:9 6:28 7:32 8:-3 16:13 29:5 33:-12 34:2
.erdi 9:35
.erdic 9:35
.ere$ 2:-43 3:1 4:-61 5:15 7:-42 8:-48 10:-6 11:40 12:-18 13:26 14:23 15:18 16:-26 17:74 20:-29 21:44 22:-7 26:17 27:51 28:-29 29:-10 33:-17 34:5
.ereb 16:32 21:-11 22:43
.ereby 16:32 21:-11 22:43
.ered 2:-15 5:18 10:44 11:26 12:-5 13:19 14:-17 25:24 27:18 32:-11
.ered$ 2:-15 5:18 10:44 11:26 12:-5 13:19 14:-17 25:24 27:18 32:-11
.eren 10:42 27:4 33:49
.eren$ 27:8 33:10
.erenc 10:31 29:18
.erent 33:32
.eres 18:20 27:27
.erest 18:20 27:27
.erez 12:19
.ereze 12:19
.erfa 12:8 33:20
.erfac 12:16 33:21
.erfe 25:24
.erfec 25:24
.erfo 2:22
.erfor 2:22
.erge 2:61 6:-36 8:27 9:-20 10:30 12:29 16:-23 18:-7 21:24 22:2 25:-47 29:29 31:-13 33:20
.erge$ 2:8 10:34 12:25 17:-8 20:-12 22:14 25:-23 29:41 31:-3 33:8
.ergea 2:48
.erged 2:21 8:33 17:2 21:4
.erges 2:-5 12:15
.ergi 2:24 12:50 20:-19
.ergin 2:7 12:52 20:-19
.erha 15:4 26:9
.erhap 15:4 26:9
.eria 10:8 17:10
.erie 2:1 3:23 4:21 5:22 19:7 22:7 29:-44
.eries 2:1 3:23 4:21 5:22 19:13 22:7 29:-43
.erin 5:1 21:8 22:-10 24:45 28:-15 29:-17 31:21 33:3
.ering 5:4 21:9 25:9 33:12
.erinn 24:42 28:-2 31:26
.erio 5:10 15:38 19:31 20:-12 25:10 29:-15 33:-32
.eriod 5:29
.erki 0:16
.erkil 0:16
.erly 3:18
.erly$ 3:18
.erm$ 18:31
.erma 11:18
.erman 11:18
.ermi 2:30 14:70 22:3 25:-19 29:-23
.ermis 13:2 22:14
.ermit 2:55
.erms 10:79 14:-12
.erms$ 10:79 14:-12
.ern$ 10:28 17:18 31:8
.erne 1:15 19:-8 20:-13 29:96 31:10 33:-19
.ernel 1:20 29:51 31:12 33:-17
.ernet 20:-12 29:57
.erog 13:31
.eroga 13:31
.erre 3:4
.erre$ 3:4
.erro 2:35 9:-14 10:-7 25:-11 29:90
.error 2:38 9:-11 10:-7 29:66
.erry 2:32 10:32 11:-18
.erry$ 2:32 10:32 11:-18
.ers$ 2:-15 4:-9 5:5 6:-20 7:-37 10:30 11:-20 12:-22 15:3 16:-7 17:24 18:-17 19:-77 20:69 21:39 23:24 25:5 27:42 29:-77 30:49 31:10 32:-2 33:-38 34:49
.ersc 10:12 20:7
.ersch 10:12 20:7
.erse 8:17 9:-2 16:-4 27:2 29:35
.erse$ 8:5
.erset 16:-3 27:7 29:37
.ersh 2:-24 6:17 10:25 12:13 16:7 19:-3 21:17 22:5 27:13 29:-35 33:19
.ershi 2:-24 6:28 10:25 16:7 19:-3 21:17 22:5 27:13 29:-34 33:19
.ersi 1:-14 2:15 4:38 5:27 6:16 9:-28 17:-14 18:-22 19:39 20:48 29:30 32:-6
.ersio 1:-14 2:16 4:38 5:28 6:16 9:-27 17:-13 18:-22 19:40 20:45 29:31 32:-6
.ersl 2:32 12:-15 21:19
.ersle 2:32 12:-15 21:19
.erso 34:74
.erson 34:74
.erst 6:-10 10:42 11:39 32:9 33:3
.ersta 6:-30 10:10 11:47 32:10 33:15
.ersto 25:8
.ert$ 1:60 2:8 15:-18 32:15
.erte 13:59 29:-14
.erts 24:-42 30:14 31:52 34:-10
.erts$ 24:-42 30:14 31:52 34:-10
.erve 10:43 29:63 31:-17 33:-2
.erver 10:14 29:64 31:-17
.ervi 13:40 14:33 32:33
.ervie 13:40 14:34 32:34
.ery$ 2:-28 8:-15 9:-5 13:18 14:79 19:-22 24:49 25:57 27:58 28:-17 31:-52 32:-24 33:-60
.eryb 25:23
.erybo 25:23
.eryo 5:17 12:3 14:-13 18:8 20:14 25:-10 31:6 34:4
.eryon 5:17 12:3 14:-13 18:8 20:14 25:-10 31:6 34:4
.eryt 8:2 10:14 11:22 12:22 13:10 14:25 16:14 20:-25 24:-40 25:-39 29:-16 31:33
.eryth 8:3 10:14 11:22 12:22 13:10 14:25 16:20 20:-24 24:-10 25:-38 29:-15 31:12
.esch 6:-2 15:8 16:32
.esche 6:-2 15:8 16:32
.escr 5:4 10:47 17:31 33:-10
.escri 5:4 10:47 17:31 33:-10
.esda 1:4 2:6 7:-24 8:11 14:-7 16:31 20:16 24:25 25:-40 29:3 31:6 33:-22
.esday 1:4 2:6 7:-24 8:11 14:-7 16:31 20:16 24:25 25:-40 29:3 31:6 33:-22
.ese$ 1:1 10:-24 11:-19 20:16 29:2 30:41 31:33 33:-12
.esen 5:22 12:33
.esent 5:22 12:33
.esh$ 4:19 5:-7 17:56 18:-19
.esid 29:17 34:-11
.eside 29:17 34:-11
.esig 29:3
.esign 29:3
.espe 10:14 12:36 34:-13
.espec 10:18 34:-12
.espi 13:8 22:29
.espit 13:9 22:30
.espo 34:65
.espon 34:62
.ess$ 1:20 2:-28 5:-11 6:-48 8:-13 9:-29 14:-28 17:16 20:17 21:72 25:53 26:32 28:63 29:-4 31:14 33:-39 34:-29
.essa 2:8 9:-14 11:-5 12:-8 21:40 23:32 25:17 26:15 29:-51 30:29 31:26 34:-13
.essag 2:14 11:-3 12:-5 25:19 26:16 29:-40 30:31 31:30 34:-9
.essar 21:29 23:18
.essi 2:39 33:15
.essio 2:19 33:17
.esst 12:9 13:37 29:-4
.est$ 0:-31 1:8 2:-32 3:-50 4:-85 5:-14 6:-83 7:18 8:53 9:52 10:-3 11:-29 12:-124 13:-8 14:-6 15:-16 16:-108 18:167 19:-118 20:-100 21:31 22:9 24:-57 27:13 28:-35 29:-28 31:46 33:2 34:-39
.esta 5:16 11:-8 29:12 32:35
.estar 29:48
.este 2:-47 3:5 5:26 6:11 7:24 10:-80 11:-13 12:14 15:21 17:31 18:-4 19:-2 21:3 22:-13 25:-45 27:10 29:-18 31:42 32:-8 33:-10
.ested 15:46 16:-3 21:30 27:23
.ester 3:9 6:26 7:30 10:-11 16:12 34:7
.esti 0:-4 2:-28 5:10 8:-18 9:-23 17:11 20:2 21:-5 22:10 25:10 28:26 29:-19 33:6 34:17
.estin 5:42 22:50 25:23 29:-23
.estio 2:-2 8:-6 9:-8 12:2 14:4 17:9 18:7 20:5 21:-13 22:-16 28:2 33:5 34:22
.esto 0:16 1:20 2:-28 6:30 10:14 11:-26 12:-47 13:-23 14:16 16:28 17:-13 18:10 20:-46 22:-22 25:-39 27:2 31:-5 33:4 34:17
.eston 0:16 1:21 2:-27 6:28 10:14 11:-26 12:-46 13:-22 14:9 16:8 17:-10 18:14 20:-41 22:-19 25:-37 27:3 29:-5 31:-3 33:12 34:18
.estr 12:36
.estri 12:38
.ests 2:58 9:-72 12:-54 13:53 25:-55 26:3 29:43
.ests$ 2:58 9:-72 12:-54 13:53 25:-55 26:3 29:43
.esul 7:15 8:11
.esult 7:15 8:11
.esum 27:28 31:-13
.esume 27:28 31:-13
.eta$ 0:42 1:54 2:-43 4:-35 5:24 12:-64 14:-14 16:-47 18:-38 19:-63 20:88 25:-19 27:-27 29:12 33:45 34:-23
.etab 14:54 19:7
.etabl 14:54 19:7
.etap 5:70 10:-18 29:-7
.etau 29:-4 33:5
.etaur 29:-4 33:5
.ete$ 4:-9 10:-26 14:43 20:-25 23:-13 29:35 31:28 33:28
.eted 6:13
.eted$ 6:13
.etes 20:-12 29:57
.etes$ 20:-12 29:57
.ethe 12:31 15:12 34:30
.ether 12:31 15:12 34:30
.ethi 0:6 2:-6 11:4 13:24 15:-9 17:28 18:5 25:22 29:-15 32:46
.ethin 0:6 2:-6 11:4 13:24 15:-9 17:28 18:6 25:22 29:-15 32:46
.etin 1:11 2:-9 7:2 15:10 18:-27 22:-3 24:-39 26:25 29:40
.eting 1:11 2:-9 7:2 15:10 18:-27 22:-3 24:-39 26:25 29:40
.eto$ 8:2
.etra 2:2 23:16
.etri 8:10 19:17
.etric 8:10
.etro 1:17 14:-13 16:-19 19:14 29:45
.etro$ 16:-5 29:6
.etros 19:17 29:19
.etry 9:4
.etry$ 9:4
.ets$ 7:1 8:24 9:-32 13:14 16:-2 23:45 25:-19 26:27 29:-9 34:-32
.ette 0:26 1:1 8:-1 10:3 11:-8 17:-14 18:-3 22:-12 26:-7 29:8 32:6
.etter 0:27 10:3 11:-8 17:-14 18:-3 22:-11 26:-7 29:8 32:6
.etti 10:-28 11:-2 18:9 21:34 29:-35 31:21 32:37
.ettin 10:-20 18:12 21:36 29:-9 31:21
.ettl 33:17
.ettle 33:19
.etty 33:6
.etty$ 33:6
.etup 17:9 18:-5
.etur 16:8 23:1 33:35
.eture 16:8 23:1 29:-16 33:38
.etwe 1:16 5:29 6:-22 10:4 18:-17 19:33 27:-11 28:10 29:16 32:40 33:-51
.etwee 1:16 5:29 6:-22 10:4 18:-17 19:33 27:-11 28:10 29:16 32:40 33:-51
.etzu 16:-2 27:22
.etzun 16:-2 27:22
.eue$ 9:6 13:90 14:-33 18:28 25:-24 28:-17 29:8 32:-10
.eutr 13:3 25:-16 34:21
.eutro 13:3 25:-16 34:21
.eve$ 14:-2 19:16 24:50 27:-6
.evel 2:-33 4:7 5:60 10:30
.evelo 2:-1 4:11 5:52 10:13
.even 4:-13 5:-36 10:-44 12:-26 15:9 18:21 21:56 22:14 25:1 32:70
.even$ 10:-3 12:-20 15:15 21:60 22:10 32:43
.eveni 25:28 33:7
.event 18:37 27:1 32:24
.ever 0:-76 1:-15 3:-39 5:10 6:-27 7:27 9:-56 10:20 11:-6 12:18 13:7 14:75 15:-22 17:51 18:15 19:-15 20:-35 22:-33 25:21 26:-8 27:87 28:-48 29:-11 32:-49 33:-5
.ever$ 2:-33 7:54 8:-55 10:10 11:-52 13:-28 17:87 18:26 21:10 24:-10 25:33 27:64 29:-13 30:8 31:-38
.evers 8:5
.evert 2:35 15:-16 33:11
.every 0:-43 5:29 6:-5 10:6 11:5 12:31 13:32 14:84 15:-4 16:2 17:-46 20:-16 21:-18 22:-24 24:8 27:43 28:-25 29:-3 31:6 32:-26 33:-15
.evie 1:27 2:11 9:7 10:-39 16:-32 22:38 24:-2 25:10 29:41 33:1 34:12
.eview 1:31 2:11 9:8 10:-38 16:-29 22:38 25:11 27:-15 29:27 33:12 34:13
.evio 19:68 29:7
.eviou 19:68 29:7
.evu$ 32:25
.ewbi 17:81 25:-10
.ewbie 17:81 25:-10
.ewco 2:-29 17:70 21:1
.ewcom 2:-29 17:70 21:1
.ewed 2:25
.ewed$ 2:25
.ewee 5:53 10:-18 29:-8 32:-5 33:25
.eweek 5:53 10:-18 29:-8 32:-5 33:25
.ewer 10:-27 17:3 22:25 26:-23 27:-11 30:47
.ewer$ 10:-5 17:5 22:14 26:-21 27:-9 30:47
.ewha 5:55 10:-5 25:-18 33:15
.ewhat 5:55 10:-5 25:-18 33:15
.ewhe 14:30
.ewher 14:30
.ewis 14:-11 18:-11 20:20 33:30
.ewise 14:-11 18:-11 20:20 33:30
.ewor 2:20 11:-2 22:29 29:7
.eword 2:23
.ework 22:19 29:10
.ewri 22:7
.ewrit 22:7
.ews$ 9:3 26:39 27:55 31:7
.ewsl 0:3 10:3 15:-3 16:2 17:-8 22:-14 26:-4 28:1 32:7
.ewsle 0:3 10:3 15:-3 16:3 17:-8 22:-10 26:-4 28:2 32:7
.exac 10:35 25:11 28:10 29:-16 33:35
.exact 10:35 25:11 28:10 29:-16 33:35
.exam 7:41 11:37 25:-16
.examp 7:42 11:33 25:-16
.exc$ 8:-6 9:44 13:32 22:16 29:-17
.exce 1:-3 2:-13 4:-24 5:-35 6:-9 8:25 9:34 12:-39 13:47 16:-32 17:-67 20:-27 21:65 22:32 27:8 28:-2 32:-32 33:-49 34:22
.excep 2:-17 4:-11 5:-33 6:-8 8:27 9:30 12:-37 13:47 14:-31 16:-30 17:-40 20:-23 21:59 22:33 27:9 32:-29 33:-34 34:26
.excu 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
.excus 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
.exec 22:23
.exec$ 27:3
.exem 2:1 10:7 12:-7 13:42 22:46 34:-5
.exemp 2:1 10:7 12:-7 13:42 22:46 34:-5
.exis 3:24 6:2 11:24 29:-11
.exist 3:24 6:2 11:24 29:-11
.expe 17:24 20:56 33:19
.expec 17:26 20:56 29:-15 33:20
.expen 29:9
.expi 6:57 9:31 32:-6 33:-1
.expir 6:57 9:31 32:-6 33:-1
.expl 10:85 11:31 13:-8 17:4 29:-12
.expla 10:73 11:31 13:-8 17:5
.ext$ 0:7 2:40 3:29 4:47 5:-30 6:-82 8:1 9:-88 11:-3 12:-1 13:-67 15:-46 17:9 18:117 19:-102 21:-33 23:19 25:-10 26:-60 27:-99 29:-9 30:-53 31:-2 32:45 33:-2 34:-57
.exte 6:-26 8:9 15:21 22:21 33:15 34:-5
.exten 6:-24 8:9 15:21 22:21 33:4 34:-4
.extr 0:33 1:41 22:4
.extra 0:33 1:41 22:4
.exts 2:-17 8:6 10:26 12:34 22:-6 33:51
.exts$ 2:-17 8:6 10:26 12:34 22:-6 33:51
.eze$ 0:18 1:33 2:19 3:-7 4:-112 5:-103 6:-7 7:-16 8:4 9:8 10:18 12:22 13:21 14:-53 15:14 16:30 18:18 19:6 20:-78 22:28 23:3 24:10 25:-28 28:16 30:-31 32:-48 33:2 34:7
.ezed 5:11
.ezed$ 5:11
.ezee 12:16 29:17 33:-12
.ezee$ 12:16 29:17 33:-12
.ezes 1:-22 4:37 10:3 11:-18 12:3 13:-31 14:73 16:-42 18:-13 22:-5 24:-14 27:38 28:-30 29:35 31:4 32:7 33:-59 34:-23
.ezes$ 1:-22 4:37 10:3 11:-18 12:3 13:-31 14:73 16:-42 18:-13 22:-5 24:-14 27:38 28:-30 29:35 31:4 32:7 33:-59 34:-23
.ezin 6:-5 10:15 13:27 18:-11 25:28 32:11
.ezing 6:-3 10:16 25:29 32:17
.ezze 12:5
.ezze$ 12:5
.face 12:16 33:21
.face$ 12:16 33:21
.fact 2:24 29:15
.facto 2:24 29:15
.fail 29:63
.faili 29:24
.fall 10:3 32:68 33:23
.fall$ 10:5 32:50
.falls 33:9
.fang 17:26
.fange 17:26
.far$ 5:21 10:-17 12:-17 13:66 20:-12 23:40 28:70 29:-51 33:-14
.faul 23:43
.fault 23:43
.favo 0:25 12:-13 25:19 27:-3 29:-35 31:20 34:-8
.favou 0:25 8:2 12:-12 25:24 29:-29 34:-4
.feaa 33:7
.feaat 33:7
.feat 0:-59 1:-18 2:11 3:-20 5:19 6:9 7:-52 9:-56 10:15 11:5 13:-1 14:-47 15:5 16:13 17:-3 18:-2 19:21 20:-44 21:2 22:7 24:1 27:-15 28:22 29:-48 30:-17 31:-12 32:-59 33:39 34:4
.featu 0:-57 1:-18 2:12 3:-20 5:19 6:10 7:-52 9:-55 10:14 11:5 14:-47 15:5 16:15 17:-2 18:-3 19:22 20:-44 21:2 22:6 24:3 27:-15 28:20 29:-45 30:-16 31:-12 32:-59 33:37 34:4
.feau 28:1 29:-11 33:39
.feaut 28:1 29:-10 33:33
.feb$ 1:-2 4:26
.fect 2:-4 10:40 12:16 25:29 30:21 34:-14
.fect$ 12:40 25:16 30:22
.fecte 10:30
.fedo 20:8 29:12
.fedor 20:8 29:12
.fee$ 25:37 29:6
.feed 14:-26 26:70 27:32
.feed$ 14:-26 26:70 27:32
.feez 10:38 12:13
.feeze 10:38 12:13
.fer$ 18:14
.fere 10:42 12:11 29:11 33:18
.feren 10:42 29:16 33:15
.ferez 12:19
.fes$ 9:-30 10:-29 13:104 21:47 33:-24
.feta 29:-4 33:5
.fetau 29:-4 33:5
.fetu 10:-15 12:9 16:8 23:1 29:-14 33:32
.fetur 10:-15 12:9 16:8 23:1 29:-14 33:32
.few$ 32:19
.fewe 26:-20 30:48
.fewer 26:-20 30:48
.ffe$ 2:-62 6:-34 8:2 9:45 10:47 11:19 13:-99 19:-17 21:77 22:86 24:-18 27:-46 29:-89 33:-32 34:-18
.ffec 10:41 12:21 30:22 34:-12
.ffect 10:41 12:21 30:22 34:-12
.ffee 25:37 29:6
.ffee$ 25:37 29:6
.ffer 10:56 33:9
.ffere 10:43 33:20
.ffes 9:-30 10:-29 13:104 21:47 33:-24
.ffes$ 9:-30 10:-29 13:104 21:47 33:-24
.ffic 6:12 12:-14 20:37 25:12 29:5 33:-35
.ffice 25:15 29:48
.ffici 6:14 20:41 29:-14
.ffsi 31:15
.ffsit 31:15
.ffte 29:13
.fica 11:-10 26:39 27:26 29:-15 30:24 31:16
.ficat 11:-9 26:39 27:26 30:25 31:16
.fice 25:24 29:47
.fice$ 25:24 29:47
.fici 6:14 20:41 29:-14
.ficia 6:14 20:41 29:-14
.fig$ 10:1
.figu 29:16
.figur 29:16
.file 9:22 11:-6 13:31 21:12 22:55 29:19 34:-31
.file$ 9:-34 13:3 14:7 21:4 22:63 29:2 33:33 34:-22
.filed 9:58 13:11 33:-18
.files 29:15
.fili 21:37
.filin 21:37
.fill 5:2 18:29 21:22 29:-37
.fill$ 5:2 18:29 21:22 29:-33
.fina 0:-25 5:-20 6:27 9:-13 10:29 14:-19 16:12 17:-16 19:8 20:36 22:-43 23:-12 24:16 27:7 29:-113 32:-41 33:22
.final 0:-24 5:-19 6:27 9:-13 10:29 14:-19 16:13 17:-16 19:8 20:32 22:-42 23:-12 24:16 27:8 29:-111 32:-40 33:23
.find 7:4 17:5 21:19 22:-5 29:28
.find$ 7:4 17:17 29:4
.fine 1:-17 2:60 7:-7 8:59 10:48 25:-5 29:-17
.fine$ 1:-17 2:60 7:-7 8:59 10:48 25:-5 29:-17
.fing 25:38 31:-14
.fini 2:6 8:-2 10:29 12:17 24:17 25:-1 28:5 33:-21
.finis 2:10 12:18 22:5 28:7 33:-16
.finit 10:19
.finl 20:14 33:12
.finla 20:12 33:15
.finn 6:8
.firm 33:17
.firm$ 33:7
.firs 2:-14 9:-8 10:-42 11:-6 16:-12 17:91 18:79 20:-12 21:10 25:-10 33:34 34:-19
.first 2:-13 9:-7 10:-39 16:-9 17:93 18:76 20:-11 21:10 25:-9 29:-23 33:38 34:-18
.five 1:1 16:24 25:13
.five$ 1:1 16:24 25:13
.fix$ 2:75 5:22 7:-13 11:-1 12:-95 16:62 17:29 20:78 21:7 22:10 25:-21 28:-8 29:-45 33:-92
.fixe 2:19 5:-23 6:-1 10:30 12:9 29:34
.fixed 2:-4 5:-9 12:42 29:32
.fixes 2:41 10:28 12:-19
.fixi 2:-14 5:37
.fixin 2:-14 5:37
.flag 11:6 12:3 24:33 29:-14
.flag$ 12:5 24:33
.flam 19:98 33:-25
.flami 19:98 33:-25
.floo 29:20
.floor 29:20
.flow 12:32 17:3
.flow$ 17:4
.folk 0:4 3:-1 4:8 6:1 8:-9 9:2 11:-3 16:-4 17:12 20:3 24:8 25:5 27:-7 29:-1 30:11
.folks 0:4 3:-1 4:8 6:1 8:-9 9:2 11:-3 16:-4 17:12 20:3 24:8 25:5 27:-7 29:-1 30:11
.foll 3:16 4:13 10:-52 11:13 14:-50 16:-11 17:-19 18:53 24:20 25:-23 26:59 27:61 28:-19 31:17 32:-17 33:-59 34:-19
.follo 3:16 4:14 10:-52 11:14 14:-48 16:-10 17:-18 18:54 24:21 25:-5 26:59 27:47 28:-16 31:18 32:-16 33:-58 34:-19
.foo$ 2:6 25:-31 29:63
.fooc 33:3
.foocl 33:3
.for$ 1:11 2:-9 3:-1 4:25 5:-9 6:18 7:-6 8:14 10:6 11:3 12:-11 13:21 14:-20 15:-24 16:-15 17:-7 18:-8 19:-20 20:11 21:50 22:61 24:-11 26:5 27:2 28:10 29:1 30:-5 32:6 33:27 34:11
.forb 2:18 12:1
.forbi 2:18 12:1
.forc 6:-35 12:95 29:2 33:-22
.force 6:-35 12:95 29:2 33:-22
.fore 1:30 2:-4 3:24 6:6 7:19 10:-11 12:-8 13:-10 17:5 18:14 19:44 22:-12 23:15 24:42 25:-17 28:39 30:-16 31:-4 32:18 34:-8
.fore$ 1:30 2:-3 3:24 6:6 7:20 10:-9 12:-7 13:-9 17:6 18:15 19:44 22:-12 23:11 24:42 25:-11 28:40 30:-15 31:-4 32:11 34:-7
.forg 4:18 7:-4 9:17 10:1 11:12 12:2 14:5 16:15 17:-17 18:12 19:-6 22:-10 23:-25 24:31 29:-8 30:-15 32:2 33:9
.forge 1:-6 2:-10 4:11 7:-17 10:3 11:13 14:4 19:-8 20:-3 23:-12 24:34 28:-14 29:-4
.forgo 2:6 8:6 9:2 11:-3 13:-7 16:15 17:-13 18:2 23:-3 25:-6 28:11 29:10 30:-2 33:3 34:-6
.form 5:-7 8:18 9:-41 11:25 13:-17 14:-24 17:37 19:13 21:57 25:-24 27:58 33:-17
.form$ 9:-4 21:39 29:2
.forma 2:10 8:23 9:-10 11:34 13:-7 17:41 21:31 25:-13
.forme 14:-9 19:19 27:38
.forr 12:38 22:-6 25:-15
.fort 27:4 28:17 32:7
.fortn 28:10 32:8
.forw 11:-3 15:13 16:2 29:33
.forwa 11:-3 15:13 16:2 29:33
.fosd 20:-5 25:19 29:23 33:-12
.fosde 20:-4 25:12 29:24 33:-12
.four 3:23
.four$ 1:1 3:23
.fpf$ 6:24 10:29 20:-17 29:-54 33:48
.fra$ 27:18
.frea 29:12
.fread 29:12
.free 0:18 1:10 2:-1 3:-62 5:-76 6:-8 7:-51 10:8 11:-9 12:46 13:6 14:5 15:4 16:12 19:1 20:-77 21:-3 22:15 24:3 25:11 26:-11 27:19 28:1 29:5 30:-64 31:5
.free$ 12:21
.freee 2:-12 12:45
.freez 0:17 1:12 3:-55 5:-60 6:-9 7:-44 10:6 11:-6 12:19 13:7 15:4 16:13 18:6 19:6 20:-68 21:-5 22:18 24:5 25:17 26:-7 27:13 28:2 29:10 30:-54 31:5
.fren 29:13
.frenc 29:13
.fres 4:19 5:-7 17:45 18:-1
.fresh 4:19 5:-7 17:45 18:-1
.frez 12:15 29:26 33:-13
.freze 12:15 29:26 33:-13
.fri$ 32:26
.frid 1:40 7:-18 10:-18 12:-66 16:40 24:37 27:-23 29:60 32:55
.frida 1:40 2:8 7:-11 10:-16 16:40 24:37 27:-23 29:3 32:55
.frie 8:-31 25:19 29:7
.frien 8:-31 25:19 29:7
.froe 12:54
.from 1:7 4:10 6:-47 8:43 9:-4 10:31 12:-50 14:29 15:-38 19:37 20:-57 21:-6 25:9 26:-33 27:-6 28:-10 29:12 30:2 31:46 33:-6 34:-6
.from$ 1:7 4:10 6:-47 8:43 9:-4 10:31 12:-50 14:29 15:-38 19:37 20:-57 21:-6 25:9 26:-33 27:-6 28:-10 29:12 30:2 31:46 33:-6 34:-6
.fron 18:12 27:11
.front 18:12 27:11
.froz 5:-63 12:113 17:-30 18:-53 22:22 25:34 29:20 31:-29 33:-8
.froze 5:-26 6:1 10:-3 12:67 17:-12 18:-4 22:23 25:27 29:40 31:-5 33:-5
.frozn 5:-11 12:73 29:-8
.frre 14:21 17:12 18:-13
.frree 14:21
.frro 25:21
.frroz 25:21
.fsit 31:15
.fsite 31:15
.fted 6:-27 12:51 34:1
.fted$ 6:-27 12:51 34:1
.fter 0:-28 1:27 2:27 6:16 10:-26 11:-2 12:-76 13:11 14:-45 15:-24 17:-15 18:46 19:-11 20:17 21:27 22:24 24:26 27:-39 28:-46 29:9 31:-8 34:-7
.fter$ 0:-27 1:17 2:25 6:17 10:-25 12:-75 13:11 14:-41 15:-24 17:-12 18:47 19:-10 20:17 21:27 22:25 24:20 27:-35 28:-45 29:10 31:-3 34:-4
.ftin 15:5 20:8
.fting 15:5 20:8
.full 14:58 18:30 28:19
.full$ 14:58 18:30 28:19
.func 11:29 33:23
.funct 11:29 33:23
.funn 25:30
.funny 25:30
.fuse 8:54 9:14 33:-3
.fuse$ 8:48
.fused 7:13 9:27 33:-1
.futu 18:15
.futur 18:15
.fway 5:54 6:-24 9:-2
.fway$ 5:54 6:-24 9:-2
.gain 12:2 15:1 24:26 25:32 29:15 31:-8 32:-23 33:15
.gain$ 5:-36 12:3 15:9 19:-10 24:27 25:36 29:21 31:-4 32:-19 33:17
.gains 19:11
.gal$ 22:18
.gant 5:-12 9:-1 14:41
.gantt 5:-11 14:41
.gard 9:21 21:21 29:32 31:-11
.gardi 9:21
.gate 0:3 2:-17 9:-13 12:53 13:-4 18:20 21:8 25:-18 27:29 29:20
.gate$ 2:-15 9:-4 12:46 21:10 25:-4 29:30
.gates 0:6 18:29
.gati 13:20
.gatio 13:20
.gazp 19:94 20:-13 33:-32
.gazpa 19:94 20:-13 33:-32
.gcc$ 29:39
.gdpr 9:7 29:-8
.gdpr$ 9:7 29:-8
.geab 2:48
.geabl 2:48
.ged$ 2:18 6:1 7:-8 8:48 12:-10 18:-19 19:4 22:-3 23:53 33:7 34:-18
.gel$ 2:6
.gela 1:3
.gelam 1:3
.gele 6:-1 8:19 9:-16 12:67
.gelo 1:36
.gelog 1:36
.gen$ 2:36 4:18 28:35 29:-5 31:14
.gend 14:-3 27:7 32:49
.genda 14:-3 27:7 32:46
.gene 4:31 14:-2 19:13 26:19 30:-21 31:28 34:20
.gener 4:31 14:-2 19:13 26:19 30:-21 31:28 34:20
.gent 6:-6 10:30
.gentl 6:-6 10:31
.ger$ 2:-60 5:-54 8:18 11:13 20:-54 21:1 27:-46 28:32 31:39 33:33 34:37
.germ 11:18
.germa 11:18
.gers 1:5 10:32 22:27 25:32 26:24 29:-59 31:-6 33:-24
.gers$ 1:5 10:32 22:27 25:32 26:24 29:-59 31:-6 33:-24
.ges$ 2:-52 5:-58 6:6 7:-8 9:-61 10:98 12:10 13:28 14:-20 16:-54 17:-11 18:-44 20:-14 24:-52 25:-68 26:23 27:15 28:20 30:53 31:25 33:5 34:-2
.gest 2:-10 15:27 25:-13 26:32 27:53 29:-49 30:14 31:30
.gest$ 2:-6 26:6 27:55 29:-33 30:15 31:34
.get$ 1:-52 2:-24 4:71 5:5 6:-20 7:-31 8:-11 9:16 13:-48 14:8 15:-33 16:-1 18:3 19:-48 20:17 21:40 23:-50 24:55 26:31 27:31 28:-5 32:-1
.gets 7:4 8:24 9:-10 23:45 25:-3 26:28 34:-29
.gets$ 7:4 8:24 9:-10 23:45 25:-3 26:28 34:-29
.gett 10:-19 11:-16 17:9 18:13 21:36 29:-14 31:15
.getti 10:-15 11:-12 18:14 21:37 29:-3 31:22
.gfix 2:24 5:5 20:32
.gfix$ 2:30 5:5 20:33
.gged 6:46 20:-8 33:18
.gged$ 6:46 20:-8 33:18
.gges 15:38
.ggest 15:38
.ggin 34:12
.gging 34:12
.ggle 2:22
.ggle$ 2:22
.ghly 28:5
.ghly$ 28:5
.ght$ 0:26 2:-26 5:10 6:11 7:3 8:25 10:-90 12:26 14:-13 15:5 16:-13 19:-57 22:-38 23:25 25:8 27:-37 29:10 30:3 31:-26 33:47 34:-6
.ghts 17:10 28:22 29:20
.ghts$ 17:10 28:22 29:20
.gia$ 6:31 12:8
.gids 33:28
.gids$ 33:28
.gigk 12:6 33:9
.gigke 12:6 33:9
.gin$ 2:64 3:2 4:40 10:-6 17:32 19:-6 20:-39 29:41
.gina 16:25
.ginal 16:26
.gine 17:31 25:11 29:-10
.ginee 17:31 25:11 29:-10
.ging 2:53 10:-26 12:38 17:-11 20:-71 25:10 33:20 34:44
.ging$ 2:53 10:-26 12:38 17:-11 20:-71 25:10 33:20 34:44
.ginn 4:6 17:64 33:3
.ginne 17:69
.ginni 4:8
.gins 27:32
.gins$ 27:32
.gist 1:8 13:30 27:23
.giste 1:8 13:30 27:23
.git$ 29:70
.give 2:-47 5:10 6:-1 8:6 10:-25 11:37 13:17 16:32 19:-54 20:-13 27:-6 28:-8 29:-3 32:17 33:15
.give$ 2:-34 5:11 8:9 10:-15 11:38 13:21 16:36 19:-42 25:-86 29:-15 32:18 33:28
.gives 25:34
.gkei 12:6 33:9
.gkeit 12:6 33:9
.gle$ 2:1 15:6 25:26 26:44 27:-16 33:-6
.glis 25:5
.glish 25:5
.glob 33:27
.globa 33:20
.glos 10:62 25:-36 29:-13
.gloss 10:26
.gly$ 16:28
.gned 9:19 17:1 29:29
.gned$ 9:19 17:1 29:29
.gnin 8:31 33:7
.gning 8:31
.gns$ 21:9 29:-16 34:42
.goed 2:1
.goed$ 2:1
.goes 2:46 6:-21 16:19 20:17 28:-12
.goes$ 2:46 6:-21 16:19 20:17 28:-12
.goin 0:-25 2:-18 4:19 5:22 9:8 10:-11 12:12 13:-11 20:1 25:15 29:-23 31:-6 32:38
.going 0:-25 2:-17 4:19 5:25 9:8 10:-11 12:12 13:-11 20:2 25:16 29:-23 31:-6 32:38
.gold 20:56 29:-48
.gold$ 20:56 29:-48
.goli 1:28 20:17 24:10 29:-9
.goliv 1:28 20:17 24:10 29:-9
.gone 2:2 6:83 33:-6
.gone$ 2:2 6:83 33:-6
.good 2:37 6:18 8:14 14:-41 16:-17 17:26 20:6 21:-11 24:-9 25:31 27:-8 29:-5 33:15
.good$ 2:27 6:18 8:15 14:-40 16:-16 17:27 20:7 21:-11 24:-8 25:15 27:-5 31:2 33:16
.goog 26:19
.googl 26:19
.got$ 5:8 6:-17 9:14 10:-2 13:53 15:2 21:-24 22:-9 24:-8 27:-10 28:57 29:-2 30:-17 31:-5 32:20 33:30 34:-67
.gpg$ 11:-6 29:62
.gpu$ 22:36
.grac 0:6 1:-13 2:3 6:-6 8:-8 11:-4 12:-10 13:7 18:-6 22:28 25:3 26:10 29:-4 30:4 31:-6 34:2
.graci 0:6 1:-3 2:4 5:1 6:-4 8:-8 11:-4 12:-9 13:8 18:-6 22:-1 25:5 26:10 29:-1 30:4 31:-2 34:2
.grad 2:29 12:14 20:8 22:16 29:4
.grade 2:16 12:14 20:10 22:16 29:14
.gram 17:26 29:15
.gramm 17:2 29:24
.gran 2:-20 8:40 13:7 19:6 22:19 27:32 29:-1 32:-13
.grant 2:-20 8:40 13:7 19:6 22:19 27:32 29:-1 32:-13
.grap 8:7 29:2
.graph 8:7 29:2
.grat 2:4 9:31 16:1 22:37 25:70
.grate 16:8
.grati 2:9 9:27 22:21
.grats 25:48
.gratu 25:25
.grea 8:-6 25:58
.great 8:-6 25:58
.gree 1:-12 7:22 8:43 9:-17 11:-14 25:54 29:-6
.gree$ 11:-1 25:42 33:11
.greed 8:5 15:1 16:6
.green 8:43
.grees 7:9 8:-11
.grep 18:14
.gres 2:17 5:18 33:15
.gress 2:19 5:18 33:15
.grou 9:5 27:2
.groun 9:10
.group 27:3
.grra 9:4
.gth$ 3:27 29:30
.gtm$ 8:24
.guag 0:7 15:7
.guage 0:7 15:7
.gue$ 18:14 32:9
.guid 3:-13 11:35 17:60 18:-15 24:17
.guide 11:35 17:48 18:-15 24:17
.gun$ 5:34 6:-6 12:43 14:-9
.gure 29:16
.gust 1:22 10:-5 20:7 32:42 33:4
.gust$ 1:22 10:-5 20:7 32:42 33:4
.hack 12:-17 17:25 25:19 29:-8
.had$ 0:9 6:34 12:-1 28:-35 31:9 32:1
.haha 25:54
.haha$ 25:54
.hain 12:2 18:8 29:51 33:-8
.haine 12:8 29:12 33:43
.half 2:18 5:16 6:-13 22:48
.half$ 2:20 22:49
.halfw 5:30 6:-8
.hall 1:-9 2:-13 3:-3 9:4 10:1 18:1 23:4 26:4 27:-12 28:21 29:-3 31:-9 32:4 34:-6
.hall$ 7:7
.hallo 1:-8 2:-11 7:-7 9:5 10:5 18:3 21:1 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.han$ 2:-6 6:-18 15:-17 16:27 19:43 23:13 28:73 33:-31
.hanc 2:40 21:36
.hance 2:40 21:36
.hand 12:-18 14:-5 20:7 25:22 29:-33 33:55 34:34
.hand$ 14:-4 26:9 33:17
.handl 34:45
.hands 12:-5 20:14 25:31 29:-16 33:8
.hane 30:35
.hang 0:-10 5:-52 6:-33 10:25 12:21 13:36 15:41 16:24 18:-5 19:-45 20:-21 21:8 25:-62 27:41 28:11 29:-12 30:-13 31:-11 32:-10 33:14 34:23
.hange 5:-9 6:-23 10:35 11:-1 12:6 13:39 14:-14 15:33 16:29 19:-31 21:12 25:-28 27:48 28:14 29:-4 34:4
.hangi 2:19 33:46
.hank 5:12 6:19 7:-4 9:8 11:-11 13:3 14:6 15:6 16:1 19:-2 20:7 23:-12 26:7 27:3 28:-3 31:5 32:12 34:13
.hank$ 5:10 6:17 8:-11 9:9 10:-1 11:-38 13:1 14:11 15:28 18:3 22:-4 24:-16 25:-24 29:11 32:1 34:23
.hanks 3:2 4:5 8:12 10:3 15:-4 20:9 21:-2 22:13 24:2 25:20 27:10 28:-7 29:-7 30:6 31:2
.hann 2:-43 11:23 14:-4 25:9 26:37 27:41 28:-5 29:10 30:22 31:23 32:-8 33:-32
.hanne 2:-21 11:27 14:-2 25:10 26:38 27:35 28:-4 29:3 30:24 31:20 32:-6 33:-13
.happ 2:-14 6:45 7:4 10:42 12:8 13:-24 16:-33 19:-45 20:-16 24:-32 25:43 29:-18 32:42 33:-5
.happe 2:-3 6:28 7:12 10:27 12:10 13:-13 19:-9 24:-11 25:-33 29:-5 32:65
.happn 6:9 10:9
.happy 16:-13 25:57
.haps 15:4 26:9
.haps$ 15:4 26:9
.hard 1:18 8:30 9:-7 10:63 28:-26
.hard$ 1:16 8:30 9:-6 10:56 12:2 28:-24
.hare 14:11
.hare$ 14:11
.harg 34:54
.harge 34:54
.harm 11:-1 25:10
.hart 14:33
.hart$ 14:33
.has$ 2:6 3:8 5:44 6:53 7:19 9:27 12:36 13:29 14:-11 15:41 17:-59 18:-49 19:-53 20:11 21:-34 22:-22 26:-4 28:-40 29:-13 32:-9 33:-29 34:-20
.hase 5:105 17:8 23:29 29:-33 31:-18
.hase$ 5:105 17:8 23:29 29:-33 31:-18
.hat$ 0:-6 1:-51 3:-33 5:27 6:-34 7:-26 8:-72 10:34 11:46 12:-48 13:49 14:-2 15:-6 17:30 18:58 19:20 21:14 22:-48 24:-1 27:-107 28:-23 29:1 31:-107 32:25 33:49 34:-91
.hate 14:-3 18:26 25:34 27:-42 30:35
.hatev 18:26
.have 2:-16 4:-13 5:18 6:30 8:4 10:-4 11:-28 12:12 13:4 14:3 15:-20 16:21 17:-8 18:4 19:-7 20:-3 21:-3 22:12 23:32 28:16 29:-6 30:-8 32:11 33:12 34:-51
.have$ 2:-16 4:-13 5:18 6:30 8:4 10:-4 11:-28 12:12 13:4 14:3 15:-20 16:21 17:-8 18:4 19:-7 20:-3 21:-3 22:12 23:32 28:16 29:-6 30:-8 32:11 33:12 34:-51
.havi 0:1 5:-32 6:-17 10:8 12:-20 25:45
.havin 0:1 5:-32 6:-16 10:8 12:-20 25:45
.hawe 5:-19 6:-7 12:35 25:14
.hawed 5:-19 6:-7 12:35 25:14
.hboa 9:10 22:27 29:-3
.hboar 9:10 22:27 29:-3
.hced 14:8 19:7
.hcedu 14:8 19:7
.hch$ 5:6
.hdra 8:44
.hdraw 8:44
.head 2:-41 5:-50 6:13 8:17 9:-26 12:-9 16:-17 18:89 20:3 23:29 24:53 25:-36 26:-14 33:-26
.head$ 2:-32 6:15 8:19 12:-3 16:-10 18:93 23:29 24:16 25:-24 29:-53 32:5 33:-37
.heads 24:44
.hear 10:16 15:42 25:13 27:31
.hear$ 25:16 27:35
.heard 10:6
.heari 33:6
.heck 0:-18 1:17 6:3 7:-4 10:-2 11:19 17:-33 20:7 27:3 28:11 29:24 33:-4 34:10
.heck$ 2:34 11:2 16:-6 21:-2 25:-2 28:17 29:4
.hecki 0:-7 2:-15 6:7 7:-2 8:1 11:6 12:1 17:-25 20:11 27:9 34:14
.heckp 1:19 18:24
.hed$ 6:88 9:3 10:-3 13:-26 15:14 17:-11 18:-10 25:-64 29:29 33:-38
.hedu 1:24 2:-32 3:23 4:29 6:-18 12:-16 13:-35 14:33 18:21 19:22 20:-18 24:4 25:-34 29:-18 31:-26 34:27
.hedul 1:25 2:-31 3:24 4:29 6:-18 12:-9 13:-34 14:30 18:21 19:22 20:-18 24:4 25:-32 29:-17 31:-25 34:28
.hee$ 25:22
.heel 4:18 18:38 29:-11
.heels 4:18 18:38 29:-34
.heer 5:4 8:9 10:-11 11:1 12:3 15:-6 17:-11 18:-3 20:5 25:26 27:-5 28:10 34:-17
.heers 5:6 8:9 10:-5 12:6 15:-5 17:-10 18:-2 20:6 25:9 27:-4 28:10 34:-16
.heet 11:46 29:-23
.heet$ 11:47 29:-22
.heir 24:21
.heir$ 24:21
.hell 1:1 6:-4 7:7 10:21 11:-28 16:-3 17:8 21:14 25:46
.hell$ 25:26
.hello 1:1 6:-3 7:7 10:18 11:-25 16:-3 17:16 21:14 25:23 29:-3
.help 11:85 14:-19 15:16 17:85 22:-12 25:-43 27:-9 29:-17 31:-11
.help$ 11:86 15:19 17:66 22:-7 25:-59 29:-7 31:-13
.hem$ 9:-3 13:13 14:25 18:-22 31:35 33:5
.heme 8:15
.heme$ 8:15
.hemy 2:30
.hemy$ 2:30
.hen$ 0:-83 1:-34 2:-95 3:15 4:-92 5:-18 6:-55 7:-22 8:-84 10:-2 11:-30 13:-74 14:10 15:-17 16:-32 17:-99 18:19 19:53 20:102 22:-105 23:4 24:32 26:-102 28:-32 29:25 30:-78 31:-89 32:-73 33:93 34:-29
.hene 25:9 27:62
.henev 27:65
.her$ 0:41 2:32 5:-44 8:-1 10:-21 11:-56 15:10 18:-48 23:22 25:9 26:-16 27:-62 29:4 31:60 33:-55
.here 2:-50 3:3 4:-56 5:22 6:-17 7:-58 8:-21 10:-2 11:46 12:-19 14:30 15:9 17:78 19:-49 20:-38 21:15 26:10 27:44 28:-16 29:-11 33:-5 34:9
.here$ 2:-46 3:3 4:-52 5:20 6:-15 7:-45 8:-32 11:46 12:-18 14:31 15:10 16:-34 17:79 19:-48 20:-22 21:34 22:-41 26:10 27:47 28:-13 29:-10 30:1 33:-2 34:11
.hereb 16:32 21:-11 22:43
.herr 2:31 3:1 10:32 11:-26 25:-7
.herre 3:4
.herry 2:33 10:35 11:-14 25:-3 29:6
.hers 30:22
.hers$ 30:22
.hes$ 9:-10 10:23 12:2 13:15 15:25 29:-70 34:8
.hese 1:9 5:2 30:42 31:35
.hese$ 1:9 5:2 30:42 31:35
.heth 12:31 15:16 34:34
.hethe 12:31 15:16 34:34
.heve 18:3
.hever 18:3
.hew$ 25:45
.hey$ 2:6 5:8 6:2 7:5 8:-18 9:31 10:12 12:35 13:-10 14:2 15:3 16:-18 17:3 19:-37 20:6 21:-23 22:-4 25:6 27:-1 30:-13 31:7
.hher 11:26 25:-9
.hhere 11:26 25:-9
.hibi 2:9 4:27 5:25 6:33 9:-36 11:-41 14:30 16:9 17:-22 18:-2 19:17 20:58 22:-7 25:-52 29:-34 32:-22 33:-3 34:11
.hibis 2:10 4:27 5:25 6:33 9:-35 10:-9 11:-41 14:31 16:9 17:-22 19:18 20:49 22:-6 25:-52 29:-24 32:-21 34:11
.hich 0:-55 1:-40 2:-61 4:-28 5:20 6:-11 7:-59 8:-37 10:20 12:-38 13:44 15:-45 16:-79 17:9 18:54 19:13 20:29 21:-7 22:-70 23:12 24:-66 25:-79 26:18 27:-76 28:-30 29:27 30:-46 31:-47 33:28 34:30
.hich$ 0:-55 1:-39 2:-61 4:-28 5:20 6:-11 7:-59 8:-36 10:21 12:-36 13:44 14:1 15:-44 16:-78 17:9 18:41 19:13 20:29 21:-7 22:-69 23:12 24:-65 25:-77 26:18 27:-76 28:-18 29:28 30:-46 31:-45 33:30 34:30
.hiche 18:3
.hied 6:-24 9:10 10:10 21:17 22:23
.hift 15:19 16:19 25:-1 29:24 34:20
.hift$ 15:5 16:21 29:30
.hifte 34:25
.hill 28:15 32:10
.hill$ 28:15 32:10
.hin$ 28:58 29:-21 32:21
.hind 6:45 10:30 14:-15 33:-8
.hind$ 6:45 10:30 14:-15 33:-8
.hine 25:29 29:14
.hine$ 25:30 29:15
.hing 1:-7 2:-12 4:-22 5:32 7:-17 9:11 10:12 11:8 12:2 13:48 14:16 18:68 19:-32 21:-2 22:-24 23:6 24:-27 26:2 28:-33 29:-74 30:-29 31:12 32:60 33:-50 34:-37
.hing$ 1:-4 4:-18 7:-37 9:17 10:19 11:6 12:15 13:52 14:12 18:65 19:-28 22:-22 23:3 24:-49 26:4 28:-23 29:-48 30:-25 31:14 32:36 33:-42 34:-29
.hings 5:57 7:4 23:23 25:-10 29:-14 32:42 33:-2
.hink 0:36 6:10 7:69 8:-25 10:-15 11:-13 12:-14 15:24 21:52 22:-28 26:11
.hink$ 0:19 7:33 10:-7 11:-8 15:20 21:6 26:12
.hinki 7:31 8:-5 21:29 22:-5
.hint 5:-4 10:24 34:14
.hint$ 34:14
.hiny 33:26
.hiny$ 33:26
.hip$ 1:-56 4:9 5:-36 6:14 8:16 9:-40 10:13 13:-18 18:-33 20:7 21:8 25:-22 27:8 28:27 29:-38 32:-18 34:5
.hipp 6:27 20:31
.hippe 6:30
.hippi 20:31
.hips 3:6 4:-10 16:21
.hips$ 3:6 4:-10 16:21
.hird 33:19
.hird$ 33:19
.hirt 17:-20 29:37
.his$ 0:-16 1:-15 2:36 3:-28 5:2 6:-30 9:-64 10:-29 11:20 12:2 13:17 14:10 15:-6 16:-14 17:27 18:-23 19:-20 20:12 22:-14 23:23 24:28 26:-3 27:24 28:-21 32:32 33:18 34:44
.hist 6:55 19:37 33:-22
.histo 6:55 19:37 33:-22
.hit$ 10:33 19:10 20:-9 24:19 28:48 29:-30 33:-33
.hits 18:22
.hits$ 18:22
.hive 14:-19 19:8
.hive$ 14:-19 19:8
.hly$ 28:5
.hmal 33:6
.hmal$ 33:6
.hmar 7:26 19:1
.hmark 7:26 19:1
.hmm$ 25:14
.hoev 7:11 8:-4 28:40
.hoeve 7:11 8:-4 28:40
.hola 17:45 29:-6
.hola$ 17:45 29:-6
.hold 1:-30 7:30 8:1 9:6 10:-58 12:14 15:12 16:22 18:-16 27:-10 29:-33
.hold$ 1:-27 7:38 8:3 9:-15 12:16 15:15 16:24 29:-9 32:13 33:-43
.holde 14:20
.holdi 5:3 9:22
.hole 14:62
.hole$ 14:62
.holi 28:-25 29:16 31:14
.holid 28:-25 29:16 31:14
.hom$ 2:-13 9:-12 10:17 15:27 19:-14 33:-47 34:102
.home 16:2 29:6
.home$ 16:2
.hon$ 2:39 7:-10 9:1 20:-28 29:24 33:31
.hone 5:2 6:8 7:-14 13:9 17:-13 18:1 19:3 20:-1 21:-1 24:-11 25:14 28:2 29:15
.hone$ 5:3 6:9 7:-12 13:11 17:-10 18:4 19:3 24:-9 25:-6 28:3 29:27
.hook 26:22 27:67
.hook$ 26:22 27:67
.hool 25:8 29:8
.hool$ 25:8 29:8
.hope 6:3
.hope$ 6:3
.hori 18:27 29:-13 34:24
.horit 34:25
.horiz 18:28 29:-10
.hort 3:4 11:43
.hose 7:22 10:-4 21:-22 29:-24 33:-4 34:79
.hose$ 7:22 10:-4 21:-22 29:-24 33:-4 34:79
.hot$ 18:34 29:25 33:-16
.hotf 2:20 20:7
.hotfi 2:20 20:7
.hots 29:-2
.hots$ 29:-2
.houg 12:-19 22:37 33:5
.hough 12:-19 22:37 33:5
.houl 1:-9 2:-11 3:12 4:-22 6:8 7:23 8:-43 9:-42 10:-11 11:2 12:-14 13:-25 15:22 16:8 18:27 19:-37 21:4 22:-22 24:-30 25:-5 26:22 27:-4 30:21 31:-12 32:4 34:7
.hould 1:-9 2:-11 3:12 4:-22 6:8 7:23 8:-43 9:-38 10:-10 11:3 12:-14 13:-19 15:22 16:8 18:27 19:-37 22:-22 24:-30 25:-5 26:22 27:-4 30:21 31:-12 32:4 34:7
.hour 1:2 10:-60 20:24 24:62 27:-19 28:53 33:13
.hour$ 10:-45 20:27 24:16 33:43
.hours 1:12 24:31 28:63 33:-19
.hout 0:5 12:19 24:27 33:-14
.hout$ 0:5 12:19 24:32 26:1 33:-12
.how$ 0:-22 1:-5 2:-98 3:17 4:-96 5:10 6:-163 7:-22 8:-160 9:24 11:82 12:-87 13:49 14:4 15:2 16:-131 17:52 18:-6 19:65 20:-15 21:5 22:-133 23:26 24:-102 25:-41 26:-17 27:-186 28:88 29:41 31:-139 32:-161 33:-34 34:-65
.hras 11:60 23:-16
.hrase 11:35 23:-16
.hre$ 9:17 11:16
.hree 1:9 16:24 18:34 22:26 24:20
.hree$ 1:9 16:24 18:34 22:26 24:20
.hric 27:27 31:17
.hrich 27:27 31:17
.hris 25:22 28:-35 29:17
.hrist 25:22 28:-35 29:17
.hrou 5:13 8:22 9:14 11:12 12:-10 13:14 14:16 19:-4 25:-9 31:-13
.hroug 5:13 8:22 9:13 11:12 12:-10 13:14 14:16 19:-4 25:-9 31:-13
.hru$ 9:13
.hten 31:25
.hten$ 31:25
.hts$ 10:9 17:8 25:-29 28:21 29:28 32:15
.huma 11:-26 25:7 34:43
.human 11:-26 25:7 34:43
.humb 8:42
.humbs 8:42
.hund 26:17
.hunde 26:17
.hung 25:6
.hurs 10:-7 12:-37 16:32 19:-15 32:31 33:68
.hursd 6:17 12:-23 16:30 19:-12 32:31 33:30
.hush 25:-53 29:-34 31:96 32:-16
.hush$ 25:-53 29:-34 31:96 32:-16
.hut$ 2:-26 6:40 12:45 20:-6 25:-34 29:-47 31:46 33:15
.i18n 27:10 34:19
.i18n$ 27:10 34:19
.iais 17:43 34:41
.iaiso 17:43 34:41
.ial$ 12:-1 17:28 20:35 29:-41 32:14
.iall 6:15
.ially 6:15
.ialo 9:23 22:5 29:-5
.ialog 9:23 22:5 29:-5
.ian$ 14:-9 19:37 25:14 29:60 33:-6
.iary 5:-4 10:24
.iary$ 5:-4 10:24
.ias$ 0:6 1:-3 5:4 6:-4 8:-8 11:-3 12:-6 13:8 18:-5 22:-3 25:5 26:10 29:-1 30:4 31:-1 34:2
.iate 4:4 14:-1 18:15 25:19
.iate$ 4:6 25:14
.ibe$ 2:-12 5:13 7:-5 10:14 11:29 17:-46 25:-35 26:25 27:68 29:11 31:29 33:-33
.ibed 5:-24 6:-18 17:27 26:44 27:-23 30:40 34:13
.ibed$ 5:-24 6:-18 17:27 26:44 27:-23 30:40 34:13
.iber 2:-13 12:25
.ibfo 2:6
.ibfoo 2:6
.ibis 2:10 4:27 5:25 6:33 9:-35 10:-9 11:-41 14:31 16:9 17:-22 19:13 20:49 22:-6 25:-52 29:-37 32:-21 34:11
.ibisc 2:11 4:27 5:27 6:35 9:-32 10:-5 11:-39 14:33 16:10 17:-20 19:18 20:32 22:-6 25:-30 29:-19 32:-17 34:12
.ible 0:19 3:12 5:-18 10:-9 12:-8 13:-24 21:4 22:7 26:30 29:-16 30:27 33:10 34:18
.ible$ 0:19 3:12 5:-18 10:-9 12:-8 13:-24 21:4 22:7 26:30 29:-16 30:27 33:10 34:18
.ibra 2:31 15:14 16:32 18:-8 20:-19 28:45 29:-79 33:25 34:23
.ibrar 2:31 15:14 16:25 18:-7 20:-19 22:4 28:43 29:-70 33:21 34:23
.ibs$ 2:-29 10:6 12:31 24:20 27:-29 28:8 29:-34 33:55 34:18
.ibut 11:-34 17:95 27:31 29:-11 31:5
.ibute 17:72 29:-10
.ibuti 17:20 20:1 27:42 29:-41 31:12
.ibuto 17:7 29:14
.ical 30:8 34:-8
.ical$ 34:-4
.icall 30:9
.icat 11:-26 20:27 26:37 27:26 30:24 31:15 33:-2
.icati 11:-24 20:27 26:38 27:26 30:25 31:16 33:-28
.ice$ 2:-20 9:16 19:-9 20:-32 24:53 25:81 29:83
.icen 29:64
.ices 27:15 29:-16 31:65
.ices$ 27:15 29:-16 31:65
.ich$ 0:-60 1:-46 2:-69 4:-37 5:31 6:-30 7:-61 8:-42 10:42 12:-43 13:43 15:-50 16:-100 17:3 18:49 19:14 20:36 21:-15 22:-98 23:11 24:-72 26:17 27:-9 28:-26 29:10 30:-49 31:-66 33:29 34:25
.iche 6:1 18:1 27:-2 31:20
.ichev 18:3
.icht 27:27 31:17
.ichte 31:25
.icia 6:14 20:41 29:-14
.icial 6:14 20:41 29:-14
.icip 17:13
.icipa 17:13
.ick$ 1:17 3:20 4:26 5:18 8:-16 9:-16 12:20 17:-21 18:2 19:-6 21:-12 22:-13 25:10 27:-4 33:15 34:-9
.icke 29:33
.icket 29:46
.icon 9:27 22:27
.icon$ 9:12 22:25
.icro 2:1 10:-2 21:2
.ics$ 5:-22 8:9 14:44 26:84 29:-66
.ict$ 7:11 9:30 10:31 28:-24
.icti 10:41 11:-12 12:22
.ictio 10:41 11:-12 12:22
.ictu 14:49 25:12
.ictur 14:29 25:21
.idat 0:23 5:5 10:19 18:-13 20:-57 28:34 29:-62 33:44
.idate 0:23 5:5 10:19 14:9 18:-11 20:-36 28:34 29:-62 33:19
.iday 0:-6 1:39 2:3 7:-15 10:-19 14:-1 16:38 17:-17 24:37 25:11 27:-31 28:-33 29:23 32:59
.iday$ 0:-6 1:40 2:4 7:-15 10:-19 16:37 17:-16 24:37 25:12 27:-31 28:-39 29:25 32:59
.idde 2:13 10:-28 12:11
.idden 2:13 10:-27 12:11
.ide$ 2:-3 4:-23 6:62 7:16 8:-9 9:-9 11:29 12:-37 13:-56 17:44 18:-30 24:6 25:7 27:-13 29:-23 34:52
.idea 10:20 15:9 25:21 31:-14
.idea$ 15:10 25:21 31:-14
.ided 6:-8 9:53 13:43 16:3 20:2 22:-11
.ided$ 6:-8 9:53 13:43 16:3 20:2 22:-11
.iden 29:27 34:-23
.ident 29:27 34:-23
.ider 8:8 10:16 21:28
.ider$ 8:12
.idere 10:32
.ides 3:16
.ides$ 3:16
.idge 29:14
.idin 7:35 9:-6 15:14
.iding 7:35 9:-6 15:14
.idni 33:33
.idnig 33:33
.ids$ 13:11 33:28
.ied$ 9:-16 10:8 13:32 26:16
.iedy 2:-8 10:-44 12:-13 19:44 20:56 29:-4 33:12
.iedy$ 2:-8 10:-44 12:-13 19:44 20:56 29:-4 33:12
.ief$ 32:13 34:1
.iele 25:9
.ieli 14:40
.ielin 14:40
.ien$ 1:19 16:10 24:31 33:-40
.iend 8:-31 25:20 29:10
.iend$ 8:-29 25:13 29:19
.iene 11:6
.iens 27:23
.iens$ 27:23
.ient 0:-22 1:-44 2:32 6:16 10:38 12:13 15:5 16:21 18:-15 19:-9 20:-40 22:22 24:6 28:-5 29:-118 33:34 34:24
.ient$ 0:-17 1:-41 2:32 6:17 10:51 12:14 15:5 16:22 19:-7 20:-32 22:24 28:-5 29:-95 33:7 34:25
.ients 33:27
.ier$ 6:-24 15:17 16:35 18:38 19:21 23:4 27:35 28:-29 33:-35
.iere 27:51 33:4
.ieren 27:8 33:10
.ies$ 2:24 3:19 4:17 6:-84 12:29 20:-35 25:12 29:-118 31:-13 33:50
.iest 9:9
.iet$ 25:-11 31:57
.ieve 19:16
.ieve$ 19:17
.iew$ 1:31 13:2 14:35 16:-34 17:-9 21:-32 24:-7 25:2 29:15 32:21 33:4 34:19
.iewe 2:27 10:-22 17:2 22:39
.iewed 2:26
.iewer 10:-21 17:4 22:27
.ife$ 10:-45 11:43 25:-32 29:12
.iff$ 7:9
.iffe 10:66 33:13
.iffer 10:66 33:13
.ifi$ 29:31
.ific 11:-11 25:-1 26:38 27:12 30:24 31:41
.ifica 11:-10 26:39 27:26 30:24 31:16
.ift$ 15:5 16:21 29:29
.ifte 6:-27 12:51 34:24
.ifted 6:-27 12:51 34:1
.ify$ 21:21 22:-21 27:57
.ige$ 19:18 20:-3 27:8
.igen 6:-6 10:31
.iges 2:-7 25:-8 26:33 27:55 29:-31 30:14 31:34
.igest 2:-7 25:-8 26:33 27:55 29:-31 30:14 31:34
.ight 0:7 2:-25 5:9 6:16 7:1 8:18 10:-82 12:12 14:-19 18:-23 19:-90 22:-35 23:5 25:27 27:-39 28:20 29:42 30:6 31:-28 33:39 34:-24
.ight$ 0:8 2:-17 5:13 6:22 8:27 10:-72 12:19 14:-10 17:-27 18:-12 19:-52 22:-33 23:7 25:11 27:-4 29:17 30:10 31:-21 32:2 33:33 34:-15
.ights 17:10 28:22 29:24
.igin 16:22
.igina 16:26
.igke 12:6 33:9
.igkei 12:6 33:9
.ign$ 7:2 8:6 10:-3 16:13 22:-9 25:-43 26:11 27:42 29:46
.igne 9:19 17:18 29:27
.igned 9:19 17:1 29:29
.igni 8:31
.ignin 8:31
.igns 21:9 29:-16 34:42
.igns$ 21:9 29:-16 34:42
.igra 2:13 9:36
.igrat 2:14 9:39
.igur 29:16
.igure 29:16
.iht$ 6:13
.iing 28:22
.iing$ 28:10
.ike$ 2:-22 4:42 5:-45 10:15 11:-41 14:13 16:-25 17:26 18:-1 19:10 20:8 21:-48 22:16 25:14 27:17 28:17 29:-14 30:-38 33:-24
.iki$ 29:41
.ilab 19:12 20:44 26:22 33:-29
.ilabi 20:20
.ilabl 19:15 20:10 26:22 33:-10
.ild$ 4:3 5:24 14:-18 17:-20 20:8 25:24 29:57
.ilde 9:9 15:10 29:12 34:-11
.ilder 15:10 29:7
.ildi 29:-10
.ildin 29:-10
.ile$ 9:-61 10:-66 11:-11 13:21 17:-42 20:-34 21:1 22:72 25:-20 28:53 29:9 33:29
.iled 2:7 9:55 13:10 29:-6
.iled$ 2:7 9:55 13:10 29:-6
.ilen 18:26 25:-17 27:50 29:-30 31:19
.ilenc 25:-15 27:50 29:-12 31:19
.iles 0:16 6:24 10:15 11:-30 13:-30 14:12 16:12 17:-18 18:17 19:-15 20:-49 22:-20 25:-48 26:-2 27:2 33:6 34:17
.iles$ 29:15
.ilest 0:17 2:-26 6:25 10:17 11:-27 12:-44 13:-26 14:14 16:12 17:-15 18:18 20:-42 22:-17 25:-34 27:3 29:-4 31:-3 33:17 34:18
.ilin 21:35 29:43
.iling 21:35 29:43
.ilis 5:33
.ilisa 5:18
.ilit 20:15
.ility 20:15
.iliz 5:8
.ill$ 0:-8 1:-70 2:54 3:31 4:-44 5:12 6:-19 8:21 9:25 10:-180 11:-135 16:-34 17:-88 19:-149 20:67 21:85 23:22 25:-42 26:-22 27:-68 28:60 30:21 31:-34 32:-11 33:-9 34:16
.ille 1:1 10:-24 20:4 25:20 29:-4 33:20
.ille$ 25:23
.illed 10:-21 20:5 33:28
.illi 8:30 22:12
.illin 8:30 22:12
.ils$ 26:56 31:25
.ily$ 21:9 24:9 27:16 31:10
.imag 6:9 15:2 29:3
.image 6:12 29:6
.imagi 15:4
.imat 24:2
.imati 24:2
.ime$ 1:-14 2:7 5:28 6:5 8:-35 9:-63 10:-77 11:-60 12:-1 14:-24 18:-57 19:42 20:-15 22:32 23:26 25:17 26:-6 28:49 31:-47 32:-41 33:21 34:-17
.imel 14:54 19:6
.imeli 14:44 19:7
.imer 17:29 28:28 33:-6
.imer$ 28:28 33:-4
.imes 33:1
.imet 14:42 19:4
.imeta 14:42 19:7
.imit 1:10 2:-17 10:2 30:21
.imite 1:10 30:22
.imme 18:21 27:8
.impa 7:1
.impac 7:1
.impo 1:11 17:3 18:13 32:-5
.impor 1:11 17:3 18:13 32:-5
.imum 2:7 3:14
.imum$ 2:7 3:14
.inal 0:-32 2:15 5:-23 6:26 9:-14 10:28 14:-21 16:28 17:-19 19:10 20:41 22:-48 23:-13 24:16 27:6 29:-119 32:-44 33:8
.inal$ 0:-26 2:3 5:-11 6:27 9:-2 10:12 14:-14 16:29 17:-7 19:13 20:31 22:-43 23:-11 24:8 25:-59 27:8 29:-99 32:-34 33:17
.inale 10:11
.inall 25:10
.inar 20:3 33:-6
.inat 34:29
.inato 34:25
.ince 6:10 7:8 21:8 29:27
.ince$ 6:11 21:10 29:27
.incl 1:46 10:19 27:25
.inclu 1:46 10:19 27:25
.ind$ 2:-64 5:29 6:26 7:8 9:-9 10:36 12:-25 13:-28 14:4 18:8 19:5 23:37 24:21 26:-12 27:-91 29:36 30:-16 31:-6 32:-1 34:-12
.inde 1:-21 2:-49 5:-19 6:-20 11:30 12:-9 16:-54 17:-11 23:88 24:48 27:41 28:-25 29:-13 30:44 31:36 33:-69
.inded 23:33
.inder 1:-19 2:-23 6:-15 11:35 12:-1 16:-53 23:68 24:55 27:42 28:-21 29:-80 30:25 31:39 33:-8
.indi 10:32 24:4 34:-17
.indin 10:33 24:5 34:-14
.indl 8:-5 15:-14 22:30 27:9 29:8 33:35
.indly 8:-5 15:-14 22:30 27:9 29:8 33:35
.indo 6:58 10:16 12:-12 29:4 33:22
.indow 6:58 10:16 12:-12 29:4 33:22
.indr 4:36 11:-20 23:24 29:-21 33:23
.indri 4:36 29:-2 33:24
.ine$ 1:20 2:42 3:-15 6:-26 8:48 9:-24 10:2 12:-124 13:-112 14:17 17:-61 18:41 20:-22 21:52 22:-1 27:-8 29:24 31:-173 33:17 34:-91
.ined 8:9 9:-6 17:51 22:3 23:25 32:-7 33:-2
.ined$ 8:9 9:-6 17:53 22:3 29:6 32:-7
.inee 17:30 25:11 29:-10
.ineer 17:31 25:11 29:-10
.inen 1:9 10:-32 14:25 16:18 18:47
.inen$ 1:9 14:26 16:18
.iner 2:15 14:20 17:23 24:5 34:23
.iner$ 17:22 24:3 31:-2 34:24
.ines 0:31 1:-19 3:4 5:-16 6:-4 11:-14 14:54 15:-5 18:-21 20:-18 24:41 25:11 28:-31 29:11 31:-34
.ines$ 0:32 1:-56 3:5 5:-9 11:-7 14:54 18:-18 20:-17 24:38 25:12 28:-32 29:15 31:-27
.iness 10:22
.info 8:25 9:-13 13:-7 17:40 21:33 25:-12 27:61
.infor 8:25 9:-13 13:-7 17:40 21:33 25:-12 27:61
.infr 27:18
.infra 27:18
.ing$ 0:-8 1:-31 2:17 4:55 5:-4 6:-21 9:50 10:8 11:27 12:-21 13:28 14:-18 15:45 18:69 19:-12 20:-13 21:-3 23:-6 24:-2 25:64 26:-39 28:12 29:-55 30:-9 31:27 32:31 33:19
.inge 23:18 25:37 31:-15
.ingl 15:4 16:25 25:5
.ingle 15:7 25:6
.ingly 16:28
.ingo 19:99 25:14 33:-31
.ingo$ 19:100 33:-30
.ings 2:-26 5:32 6:36 8:-28 9:-92 10:19 11:-27 12:22 15:-6 16:-21 17:-14 20:-59 22:-2 23:9 25:-4 26:-55 27:17 28:21 29:-45 30:24 31:26 32:27 33:3 34:-15
.ings$ 2:-26 5:32 6:36 8:-28 9:-92 10:19 11:-27 12:22 15:-6 16:-21 17:-14 20:-59 22:-2 23:9 25:-4 26:-55 27:17 28:21 29:-45 30:24 31:26 32:27 33:3 34:-15
.inim 2:7 3:14
.inimu 2:7 3:14
.inin 10:-30 11:7 28:67 33:18
.ining 10:-30 11:7 28:67 33:18
.inio 7:31 9:-10
.inion 7:31 9:-10
.inis 2:10 12:18 22:5 28:7 33:-16
.inish 2:10 12:18 22:5 28:7 33:-16
.init 4:43 10:19
.initi 4:22 10:19
.ink$ 0:3 2:9 7:26 9:-18 10:-32 11:-72 14:39 15:14 19:-23 22:2 26:61 27:-12
.inki 7:31 8:-5 21:29 22:-5
.inkin 7:31 8:-5 21:29 22:-5
.inla 20:12 33:15
.inla$ 20:12 33:15
.inne 2:-12 17:59 24:41 28:-6 29:-25 31:22
.inner 2:-10 17:59 24:37 28:-4 29:-19 31:23
.inng 25:13
.inni 4:8 33:11
.innin 4:8
.ins$ 14:14 18:12 25:-13 27:26 29:9 33:22
.inse 1:49 24:-27
.inser 1:61 24:-19
.inst 9:8 11:12 14:-11 16:27 19:6 21:-2 22:2 26:4 33:-32
.inst$ 19:11
.insta 1:30 9:16 18:-7 22:14 29:16
.inste 16:48 26:9 33:-22
.instr 11:35
.int$ 1:28 3:6 4:-35 5:17 9:-68 10:47 14:26 16:-11 17:-10 19:-68 20:38 24:-38 26:6 27:-27 28:-54 29:-6 34:29
.inta 17:21 29:18 34:4
.intai 17:21 29:18 34:4
.inte 2:34 5:-26 17:72 27:14 29:10
.integ 2:18
.inter 5:-23 17:54 27:16 29:6 33:5
.inti 22:20 29:36
.into 1:21 2:46 6:-17 11:2 14:-30 18:3 21:5 23:-11 27:39 29:34 31:-8 32:7 33:-17
.into$ 1:21 2:46 6:-17 11:2 14:-30 18:3 21:5 23:-11 27:39 29:34 31:-8 32:7 33:-17
.intr 1:25 17:29 24:-16
.intro 1:17 17:29 24:-15
.ints 2:13 33:7
.ints$ 2:13 33:7
.inus 5:8 10:-13 12:-9 16:-9 24:22 28:65
.inus$ 5:8 10:-13 12:-9 16:-9 24:22 28:65
.inut 16:-8 29:3
.inute 16:-8 29:3
.invi 8:-27 29:47
.invit 8:-27 29:47
.invo 10:22 17:35
.invol 10:23 17:35 29:-21
.inx$ 29:26
.iny$ 2:-14 8:1 14:49 29:-21 33:24
.iod$ 5:42 6:7 12:-22
.ion$ 1:-13 2:36 3:-37 4:32 7:-9 8:36 9:65 10:41 11:-1 12:-16 13:-16 16:-34 17:25 18:-72 20:37 21:29 22:87 23:-34 24:-22 25:-9 26:-23 28:-13 30:-18 32:-37 33:-89 34:-10
.iona 1:10 2:16 10:59 11:-16 24:-1 29:-19 33:13
.ional 1:10 2:20 10:6 24:-1 33:14
.ione 3:11
.ions 0:8 5:-6 6:-3 7:21 8:-31 9:-31 10:-13 11:25 12:-1 13:67 14:-64 16:-17 17:-38 18:-32 19:5 20:-1 21:21 22:-31 25:-11 26:15 27:28 29:-54 30:14 31:7 32:-42 34:51
.ions$ 0:8 5:-6 6:-3 7:21 8:-31 9:-31 10:-13 11:25 12:-1 13:67 14:-64 16:-17 17:-38 18:-32 19:5 20:-1 21:21 22:-31 25:-11 26:15 27:28 29:-54 30:14 31:7 32:-42 34:51
.ior$ 19:82 24:40 33:-15
.ious 19:79 20:-8 29:7
.ious$ 19:79 20:-8 29:7
.ipat 17:13
.ipe$ 23:-9 27:29 31:15
.ippe 6:29
.ipped 6:29
.ippi 15:24 20:28
.ippin 15:24 20:28
.ips$ 3:5 4:-11 16:45
.ipti 29:11 31:21
.iptio 29:12 31:12
.ira$ 29:30
.ircu 15:37 19:-1
.ird$ 26:13 33:17
.ire$ 2:-2 6:29 9:29 10:30 33:-25
.irec 23:14 29:1
.irect 23:14 29:1
.ired 21:26 25:2
.ired$ 21:26 25:2
.irem 0:-17 1:-11 6:15 9:-15 10:15 12:11 13:5 16:14 18:2 21:-48 23:-18 24:12 28:7 29:-44 33:16 34:25
.ireme 0:-17 1:-10 6:8 9:-15 10:17 12:12 13:5 16:19 18:4 21:-47 23:-17 28:8 29:-38 33:20 34:26
.ires 10:8 25:12
.ires$ 10:8 25:12
.irin 12:-25 25:28 29:26
.iring 12:-25 25:28 29:26
.iris 4:74 14:-6
.iris$ 4:74 14:-6
.irm$ 33:7
.iron 17:2
.ironm 17:2
.irro 6:41
.irror 6:41
.irst 2:-15 9:-9 10:-41 16:-10 17:98 18:78 20:-11 21:10 25:-14 29:-26 33:37 34:-18
.irst$ 2:-15 9:-9 10:-41 16:-10 17:98 18:78 20:-11 21:10 25:-14 29:-26 33:37 34:-18
.irt$ 17:-18 29:47
.isab 31:54
.isabl 31:54
.isat 5:14
.isati 5:14
.iscl 2:10
.isco 5:-7 31:28
.iscu 2:7 4:26 5:24 6:32 8:-27 9:-21 10:-13 11:-43 14:26 16:9 17:-29 19:7 20:58 22:-27 25:-54 31:-42 32:-23 34:9
.iscus 2:7 4:26 5:24 6:32 8:-27 9:-21 10:-13 11:-43 14:26 16:9 17:-29 19:7 20:58 22:-27 25:-54 31:-42 32:-23 34:9
.ise$ 4:18 7:31 8:-9 9:12 13:4 15:29 20:27 24:6 25:-13 26:-23 27:-26 28:-10 29:-2 30:-17 31:9
.isec 29:39
.isect 29:39
.ised 2:38
.ised$ 2:38
.ish$ 2:-2 11:10 14:14 20:2 22:14 24:40 28:13
.ishe 5:-18 12:24 19:3 33:-11
.ished 2:1 5:-18 12:24 19:3 33:-10
.ishi 2:4
.ishin 2:4
.isio 7:11 8:10 9:15 34:2
.ision 7:11 8:10 9:15 34:2
.isk$ 7:38 8:16 9:-28 22:16 28:-24 29:44 31:-4
.ison 17:43 34:41
.ison$ 17:43 34:41
.isos 25:-13 27:21 31:27
.isos$ 25:-13 27:21 31:27
.iss$ 2:27 6:25 8:31 9:-34 24:7 29:-7 30:14 32:44
.isse 6:4 18:-6 21:66 22:6
.issed 6:8 18:-5 21:67 22:8
.issi 1:27 7:14 22:18 34:14
.issin 7:16
.issio 1:6 13:2
.issu 8:-5 17:6 25:-6 29:32
.issue 8:-5 17:6 25:-6 29:32
.ist$ 3:1 4:-35 5:-86 8:-57 9:-54 10:2 11:39 13:50 14:43 16:-47 17:-89 20:-82 21:-40 22:-15 23:32 24:-42 25:-80 26:25 27:22 28:-1 30:26 31:6 32:-38 34:3
.ista 28:26 30:33
.istak 30:33
.iste 1:35 13:33 27:22
.ister 1:8 13:30 27:23
.isti 10:5 11:10
.istin 10:6 11:11
.istm 25:22 28:-35 29:17
.istma 25:22 28:-35 29:17
.isto 6:55 19:31
.istor 6:52 19:37 33:-21
.istr 27:41 29:-30 31:9
.istri 27:42 29:-24 31:12
.ists 17:7
.ists$ 17:7
.ita$ 2:9 20:4
.itab 17:14
.itabl 17:14
.ital 29:17
.ital$ 29:18
.itch 27:24 30:21
.itch$ 27:27
.ite$ 1:3 6:24 8:-48 10:-53 11:4 12:-44 13:14 20:-26 22:47 27:-40 29:83
.ited 2:10 30:21
.ited$ 2:10 30:21
.iten 12:6 33:16
.iten$ 12:6 33:16
.iter 10:11 15:34 20:-2 29:-6
.iters 21:1
.ites 17:-17 18:12
.ites$ 17:-17 18:12
.ith$ 1:-36 2:8 4:29 5:20 6:-9 9:29 13:3 14:24 15:-30 16:31 17:-1 19:27 20:-24 21:1 22:2 23:-7 25:-21 26:-54 27:-4 29:-6 30:-50 31:20 33:-15
.ithd 8:44
.ithdr 8:44
.ithi 5:-4 10:18 28:31
.ithin 5:-4 10:18 28:31
.itho 0:5 12:20 26:2
.ithou 0:5 12:20 26:2
.itia 4:22
.itin 0:3 5:-9 7:-3 9:28 13:24 14:12 15:-2 16:4 17:-11 18:16 19:8 22:-14 29:-19
.iting 0:3 5:-7 7:-3 9:28 13:25 15:-2 16:4 17:-11 18:16 19:8 22:-12 29:-19
.itio 1:4 2:8 9:61 10:2 20:4 24:-7
.ition 1:4 2:8 9:61 10:2 20:4 24:-7
.itle 7:16 9:-1
.iton 21:1
.itor 10:15 11:-22 12:25 29:48 33:-2
.itory 12:27
.its$ 0:24 2:18 9:58 19:-21 22:-39 27:-24 32:13
.itte 2:22 5:26 22:1 29:-13 33:16
.itted 2:46 22:17 29:-32 33:1
.itten 5:31
.itti 13:22
.ittin 13:22
.ittl 11:-6 25:15
.ittle 11:-6 25:15
.ity$ 1:17 8:8 9:-33 11:-23 12:-2 13:-30 22:25 25:2 29:3 34:62
.ivat 0:18 11:26 29:-8
.ivate 0:18 11:26 29:-8
.ive$ 0:-14 1:41 2:-59 3:-19 4:-56 7:-59 8:21 10:-52 11:10 12:48 14:-37 16:35 19:10 20:8 23:33 25:2 28:-37 29:-53 31:11
.ived 17:31
.ived$ 17:31
.iver 2:24 8:20 9:29 13:36 17:-30 19:-4 21:13 22:57 25:-39 29:-94 34:-16
.iver$ 2:11 9:41 21:19 22:65 29:-45
.ivera 10:1
.ivere 8:2 27:23
.ivers 2:2 13:51 29:-5 33:13
.ives 18:22 25:27 26:59 33:-32
.ives$ 18:22 25:27 26:59 33:-32
.ixed 2:-4 5:-9 12:42 29:32
.ixed$ 2:-4 5:-9 12:42 29:32
.ixes 2:36 10:28 12:-19
.ixes$ 2:36 10:28 12:-19
.ixin 2:-14 5:37
.ixing 2:-14 5:37
.izar 8:5 22:-4
.izon 18:28 29:-10
.izon$ 18:28 29:-10
.izza 25:15 29:35
.izza$ 25:15 29:35
.jalo 6:20 18:8 33:-18
.jalon 6:20 18:8 33:-18
.janu 14:-22 32:34
.janua 32:6
.jasm 4:15
.jasmi 4:15
.ject 3:2 5:28 7:16 8:29 9:14 10:16 12:-4 14:-53 17:21 20:-26 22:14 25:-49 29:-11 32:-10 33:19 34:-10
.ject$ 3:7 5:42 7:38 8:14 9:-25 10:2 13:-4 17:45 22:21 25:-10 29:-10 33:-55
.jecte 7:-18 9:2 13:12
.jecti 9:27
.jects 6:5 17:-9 20:-10 33:63
.jenk 29:32
.jenki 29:30
.jest 2:-32 5:34 10:1 11:-10 12:21 17:29 18:14 20:-33 21:-12 29:-41 33:10
.jest$ 10:5 18:24 20:-6 21:-9 33:12
.jeste 2:-30 5:34 12:26 17:30 29:-27
.jira 29:30
.jira$ 29:30
.job$ 10:-10 11:-1 16:-11 25:42 33:-8 34:25
.join 10:2 14:-25 17:106 20:-3 27:21 29:-34 33:11
.join$ 10:12 14:-7 17:41 27:1 29:-21
.joine 17:61 32:-3
.joke 2:-13 25:52
.joke$ 2:-13 25:52
.jour 17:16 25:35 33:9
.jour$ 17:17 25:7 33:9
.july 33:25
.july$ 33:25
.jump 22:8 25:22
.jump$ 22:8 25:22
.june 33:22
.june$ 33:22
.just 2:3 3:-14 6:3 13:-4 14:26 15:-21 16:1 17:67 18:-4 21:3 24:-2 25:1 27:9 29:-14 31:3
.just$ 2:3 3:-14 6:3 9:2 13:-2 14:26 15:-21 16:1 17:67 18:-4 24:-2 25:1 27:9 29:-14 31:3
.kage 1:31 9:-12 21:1 26:7 30:18 34:-3
.kager 1:11 21:8 26:25 29:-10 33:-26
.kages 30:21
.kagi 20:-9 25:24
.kagin 20:-9 25:24
.kay$ 2:25
.kday 20:8
.kday$ 20:8
.ked$ 5:-1 6:-15 7:-14 8:8 9:52 10:1 11:-10 12:117 13:20 15:4 19:-17 22:-16 23:7 24:-15 25:-24 28:6 32:-14 34:-40
.keep 9:-6 10:34 15:41 18:-8 25:-28 26:-6 27:74 30:44 33:6 34:-3
.keep$ 10:10 14:1 15:43 27:69 29:-31 30:46
.keeps 10:10 29:33 33:2
.keho 14:20
.kehol 14:20
.keit 12:6 33:8
.keite 12:6 33:9
.ken$ 2:5 6:14 12:-24 15:41 22:24 25:-9 29:17
.kend 22:5 25:50 28:34
.kend$ 22:6 25:51 28:9 32:1
.kends 28:1
.ker$ 18:24 29:41 34:11
.kern 1:20 29:34 31:12 33:-3
.kerne 1:20 29:34 31:12 33:-3
.kers 5:35 12:-7 15:7
.kers$ 5:35 12:-7 15:7
.kes$ 0:1 2:13 11:34 12:2 31:-2 34:9
.ket$ 8:4 29:41
.keti 1:8 8:-2 26:29 27:34 30:1
.ketin 1:10 26:29 27:11 30:1
.key$ 14:63 25:-25 29:38
.kflo 17:11
.kflow 17:11
.kick 3:38 4:45 6:-31 12:13 20:-8 33:6
.kick$ 3:38 4:38 6:-30 12:13 20:-7
.kie$ 14:49
.kill 0:16 8:34
.kill$ 0:16 8:34
.kind 8:-16 11:21 21:-14 22:27 27:4 29:6 31:17 33:19
.kind$ 11:1 25:13
.kindl 8:-5 15:-14 22:30 27:9 29:8 33:32
.kinds 11:3
.king 3:-27 4:-2 5:5 6:13 9:3 10:-7 11:6 13:-9 14:7 17:-36 18:2 21:47 22:5 24:2 25:-25 26:-14 28:26 29:-2 33:12
.king$ 3:-27 4:-2 5:5 6:13 9:3 10:-7 11:6 13:-9 14:7 17:-36 18:2 21:47 22:5 24:2 25:-25 26:-14 28:26 29:-2 33:12
.kins 29:30
.kins$ 29:30
.klog 13:14
.klog$ 13:14
.kly$ 5:-1 9:-5 25:-28 26:24 27:38 28:25 29:-24 31:23 32:41
.knoc 8:1 25:9
.knock 8:1 25:9
.know 2:-52 5:42 7:-3 8:-30 9:10 10:19 11:7 16:-24 17:26 20:38 23:9 24:26 25:-5 27:19 28:-37 33:25
.know$ 2:-46 3:-6 5:43 7:-2 8:-28 9:10 10:22 11:7 16:-16 17:28 20:24 23:9 24:27 25:-2 27:17 28:-36 29:-8 33:27
.kosh 2:11
.koshe 2:11
.kpoi 1:24 18:24
.kpoin 1:24 18:24
.kpor 1:6 2:5 10:23
.kport 1:6 10:24
.kube 20:-14 29:67
.kuber 20:-12 29:57
.kyo$ 33:35
.l10n 13:9 27:16 31:2
.l10n$ 13:9 27:16 31:2
.lab$ 29:18
.labe 2:19 9:5
.label 2:19 9:5
.labi 20:20
.labil 20:20
.labl 19:15 20:10 26:22 33:-10
.lable 19:15 20:10 26:22 33:-10
.lace 16:25
.lace$ 16:25
.lack 22:22 28:5 29:-5
.lack$ 22:7 28:7
.lag$ 12:5 24:33
.lain 10:82 11:32 13:-9 25:-1
.lain$ 10:74 11:33 13:-9
.lalc 2:31
.lalch 2:31
.lame 1:3
.lamen 1:3
.lami 19:98 33:-25
.lamin 19:97 33:-24
.lan$ 0:8 1:-10 3:2 4:17 10:-7 11:-32 14:50 16:27 19:16 29:-55 32:8
.land 2:21 5:15 8:28 18:-4 20:4 22:45 25:19 27:-20 32:10 34:-2
.land$ 2:18 5:19 20:7 22:35 25:36
.lande 8:26
.landi 22:2
.lands 32:10
.lane 1:25 33:6
.lang 0:7 10:-15 15:7
.langu 0:7 15:7
.lann 3:61 4:6 5:-49 6:8 9:-21 12:-31 14:51 17:-49 20:13 29:-20 32:38 33:13
.lanne 3:43 6:15 14:7 20:7 29:-38 32:22
.lanni 3:14 4:16 5:-21 14:40 33:18
.lans 25:24 32:-6
.lans$ 25:24 32:-6
.lant 24:-6 29:44
.lapt 29:73
.lapto 29:73
.larm 16:-19 24:65 29:8
.larm$ 16:-19 24:65 29:8
.lase 20:26
.lase$ 20:26
.lash 0:9 1:-3
.last 4:-9 5:-14 6:41 9:5 11:-17 13:-60 14:-51 15:12 16:9 19:80 20:-31 21:13 22:-47 23:17 24:-6 27:-41 29:17 33:28
.last$ 4:-9 5:-14 6:41 9:5 11:-17 13:-60 14:-51 15:12 16:9 19:81 20:-30 21:13 22:-47 23:17 24:-6 27:-41 28:-3 29:17 33:28
.lata 33:13
.latab 33:13
.late 0:-23 1:-35 2:23 3:50 4:58 5:-18 8:-30 9:-118 10:-26 11:-93 12:-143 13:34 14:-92 15:34 17:-23 18:-68 19:10 20:-3 21:47 22:43 24:-77 27:-111 28:-88 29:42 30:5 31:-25 32:4 33:8 34:5
.late$ 2:51 3:2 4:48 5:-6 8:-1 9:-76 10:-7 11:-43 12:-62 13:30 14:-7 16:-1 18:-25 20:-20 21:42 22:69 24:-33 26:-18 27:-55 28:-42 29:49 34:22
.lated 20:4 29:8 32:18
.later 4:8 15:43 16:23 19:20 22:-23 25:14 26:5 27:-4 29:-18 30:28
.lates 2:-22 3:52 33:67
.lati 0:14 2:35 5:-24 11:-2 12:3 22:5 25:42 29:-40 33:32 34:20
.latin 2:2
.latio 0:14 2:17 5:-11 12:6 22:12 25:48 29:-33 33:27 34:20
.lato 14:26 23:17 27:27 28:4 29:-70
.lator 14:27 23:17 27:27 28:5 29:-64
.laun 20:44 28:14 29:-6 33:-29 34:5
.launc 20:45 28:3 29:-5 33:-29 34:5
.lay$ 4:2 5:41 15:3 16:32 25:-55 29:35
.laye 15:39
.layed 15:39
.layi 15:7
.layin 15:7
.lbot 6:-6 7:6 9:-8 10:3 11:35 16:-4 21:13 25:-3
.lbot$ 6:-6 7:6 9:-8 10:3 11:35 16:-4 21:13 25:-3
.lche 2:30
.lchem 2:30
.lcom 2:20 17:21 25:14
.lcome 2:20 17:21 25:14
.lder 14:13 15:9 29:19
.lder$ 29:29
.lders 15:10
.ldin 5:24 9:22 29:-12
.lding 5:24 9:22 29:-12
.lds$ 33:18
.leaa 19:7 20:-19
.leaas 19:7 20:-19
.lead 6:29 23:9 34:53
.lead$ 34:41
.leae 20:17
.leaes 20:14
.lean 2:21 7:32 8:-25 22:1
.leanu 2:21 22:2
.leas 0:-10 1:7 2:5 4:14 6:-1 12:-19 13:3 14:12 15:9 16:2 17:11 20:25 21:-6 22:16 23:-21 24:9 27:12 28:15 29:5 33:-4 34:3
.lease 0:-8 1:7 4:15 12:-4 13:4 14:15 15:7 16:2 17:12 20:14 21:-4 22:17 23:-19 24:10 27:12 28:11 32:3 34:4
.leasi 29:17
.least 2:38 12:-7 28:8 33:-20
.leav 7:28 8:-7 15:37 20:-2 24:-17 27:-27 29:8 31:54
.leave 7:28 8:-5 15:37 20:-2 24:-17 27:-27 29:8 31:43
.lect 29:43
.led$ 3:-17 4:14 7:4 9:27 10:-62 11:-39 13:36 14:-10 15:2 18:-33 19:28 29:-36 33:30
.leep 11:-10 12:1 25:15 28:27
.leep$ 11:-10 12:2 25:19
.leeps 28:35
.left 10:-49 14:52 24:34 25:-24 28:86 29:28 33:-49 34:-19
.left$ 10:-49 14:52 24:34 25:-24 28:86 29:28 33:-49 34:-19
.lega 17:45 22:18
.legal 22:22
.lege 4:21 16:13
.lem$ 2:13
.leme 9:5
.lemen 12:1
.lemet 9:5
.len$ 14:14 25:-12 29:-8 31:43
.lena 14:9
.lenc 25:-15 27:50 29:-12 31:19
.lence 25:-15 27:50 29:-12 31:19
.lend 0:10 1:25 2:-27 4:25 5:-37 8:-27 10:-21 12:-12 13:-15 14:42 16:6 18:42 19:29 20:-20 22:-18 24:-21 25:-28 26:39 28:-6 29:-16 31:-19 33:19
.lenda 0:13 1:26 2:-14 4:27 5:-15 8:-26 10:-17 12:-7 13:-12 14:31 16:6 17:-16 18:19 19:36 22:-13 24:-15 25:-21 26:26 29:-13 31:-15 33:18
.lende 14:12 18:10
.lent 6:17
.lept 2:32 12:-15 21:19
.lept$ 2:32 12:-15 21:19
.ler$ 5:7 9:45 21:-26 22:36 29:15
.lert 24:9 27:10 30:15 31:21 34:-9
.lert$ 24:37
.lerts 24:-19 27:19 30:15 31:27 34:-9
.les$ 1:19 2:-11 3:81 5:-51 6:-4 9:4 10:29 11:16 12:6 14:-95 18:-81 19:17 27:26 29:7 31:-24 34:51
.lese 20:32
.lese$ 20:32
.less 5:-27 21:20 28:69 31:25
.less$ 5:-27 8:-6 21:20 28:69 31:25
.lest 0:16 1:21 2:-27 6:25 10:17 11:-27 12:-46 13:-27 14:13 16:4 17:-17 18:18 20:-42 22:-18 25:-35 27:3 29:-5 31:-3 33:16 34:18
.lesto 0:16 1:21 2:-26 6:26 10:13 11:-26 12:-45 13:-21 14:14 16:4 17:-10 18:13 20:-41 22:-18 25:-34 27:3 29:-4 31:-3 33:12 34:18
.let$ 2:-46 4:24 5:-25 7:33 8:30 9:-74 10:-53 12:-25 13:39 16:13 18:-37 19:-22 20:-24 22:49 24:46 27:41 28:-48 29:27 31:-57 32:-27 33:-16
.lete 4:-5 10:-26 14:38 20:-25 23:-12 29:35 31:28 33:28
.lete$ 4:-5 10:-26 14:39 20:-25 23:-12 29:35 31:28 33:28
.lett 0:3 10:13 11:-6 15:-3 16:3 17:-13 18:-2 26:-6 28:1 29:2 32:6
.lette 0:3 10:14 11:-6 15:-3 16:3 17:-12 18:-1 22:-10 26:-6 28:1 29:2 32:6
.leve 29:5
.lfwa 5:30 6:-8
.lfway 5:30 6:-8
.lgtm 8:24
.lgtm$ 8:24
.liai 17:43 34:42
.liais 17:43 34:41
.lib$ 6:46 10:6 12:-38 22:25 29:-56
.libf 2:6
.libfo 2:6
.libr 2:31 6:5 10:-1 15:13 16:32 18:-12 20:-7 28:44 29:-81 33:27 34:22
.libra 2:32 15:14 16:32 18:-8 20:-7 28:45 29:-78 33:18 34:23
.libs 2:-42 10:5 12:31 18:-1 24:20 27:-30 28:8 29:-40 33:55 34:16
.libs$ 2:-29 10:6 12:31 24:20 27:-29 28:8 29:-34 33:55 34:18
.lica 20:32 33:-4
.licat 20:32 33:-4
.lice 29:64
.licen 29:64
.lid$ 9:44 10:8 33:-1
.lida 28:-25 29:16 31:14
.liday 28:-25 29:17 31:14
.lide 6:28
.lide$ 6:33 29:-10
.lie$ 5:24 29:-30
.lien 1:-45 2:31 6:15 10:32 12:14 15:5 16:18 18:-15 19:-13 20:-43 22:24 24:5 28:-5 29:-98 31:-5 33:33 34:24
.lient 0:-18 1:-42 2:32 6:20 10:32 12:14 15:5 16:21 18:-14 19:-8 20:-40 22:24 24:7 28:-5 29:-94 33:34 34:24
.lier 6:-20 15:19 16:41 18:39 19:16 23:4 33:-26
.lier$ 6:-20 15:19 16:41 18:39 19:16 23:4 33:-26
.lies 0:2 10:15 34:-7
.lies$ 0:3 10:17 34:-6
.life 10:-44 11:43 25:-33 29:12
.lift 6:-27 12:44
.lifte 6:-25 12:52
.ligh 8:37 25:-8 29:32 34:-21
.light 8:37 25:-8 29:32 34:-21
.lign 16:30
.lign$ 16:30
.like 2:-23 4:42 5:-47 9:-10 10:15 11:-42 14:13 16:-25 17:26 19:10 20:2 22:16 25:1 27:17 28:17 29:-7 30:-38 33:-23
.like$ 2:-21 4:42 5:-45 10:16 11:-41 14:13 16:-25 17:26 19:10 20:8 21:-48 22:17 25:2 27:17 28:17 29:-7 30:-38 33:-23
.limi 1:10 2:-16 10:2 30:21
.limit 1:10 2:-16 10:2 30:21
.line 0:24 1:16 2:25 6:-10 8:21 9:-129 10:-69 12:-104 14:88 15:-4 17:-67 18:25 20:-18 21:10 24:3 27:2 28:-36 29:3 31:-112 32:1 34:-11
.line$ 1:45 2:3 4:-18 5:15 6:-16 8:8 9:-89 10:-19 11:15 12:-60 13:-41 14:34 17:-30 18:49 21:10 22:-3 25:-16 29:3 31:-58 33:20 34:-88
.lined 8:14 13:3
.liner 2:18
.lines 0:34 1:-50 14:62 18:-14 25:19 27:18 28:-32 33:-77
.ling 4:13 5:-7 7:-15 8:41 12:-15 15:12 21:34 25:-36 29:24 31:28
.ling$ 4:14 5:-7 7:-14 8:42 12:-15 15:12 21:35 25:-30 29:26 31:16
.link 14:42 17:1 19:-11 22:15 26:41
.link$ 14:42 17:1 19:-11 22:15 26:41
.lint 29:33
.lio$ 6:38 19:29 20:-31 33:-5
.lip$ 6:13 15:17 19:50 29:-15
.lipp 15:29
.lippi 15:24
.lips 16:8
.lips$ 16:8
.lisa 5:14
.lisat 5:14
.lise 4:9
.lise$ 4:9
.lish 6:5 19:3 33:-28
.lishe 5:-1 6:6 19:7
.lishi 5:19
.list 2:-58 4:-23 5:-44 6:-15 8:-64 9:-48 10:7 11:14 13:53 14:44 16:-33 17:-35 18:1 20:-43 22:-26 23:25 24:-38 25:-69 26:26 27:24 29:-9 30:27 31:18 34:5
.list$ 2:-51 4:-21 5:-36 6:-9 8:-52 9:-45 10:7 11:15 13:52 14:45 16:-30 17:-28 18:1 20:-18 21:-32 22:-8 23:25 24:-36 25:-66 26:26 27:25 29:-7 30:28 31:7 34:5
.liste 1:1
.litt 11:-6 25:15
.littl 11:-6 25:15
.lity 33:9
.lity$ 33:9
.live 1:21 5:-12 6:48 17:-13 20:63 24:6 25:31 27:6 29:-87 33:-42
.live$ 1:24 5:-37 6:45 19:10 20:50 24:9 25:41 29:-70 33:-47
.liver 27:22
.lked 21:13
.lked$ 21:13
.lks$ 0:4 1:1 3:-1 4:8 6:1 8:-9 9:2 11:-3 16:-4 17:12 20:3 24:8 25:5 27:-7 29:-2 30:11
.lle$ 3:1 14:17 25:14 29:-13
.lled 3:-5 4:17 10:-38 18:-11 19:44 32:-27 33:17
.lled$ 3:-5 4:17 10:-38 18:-11 19:44 32:-27 33:17
.ller 1:31 5:11 9:16 16:-1 22:21
.ller$ 1:27 5:11 9:16 22:22
.lles 1:2 9:20 12:9 25:1 27:10 29:-33 33:27
.lles$ 9:22 12:10 25:1 27:10 29:-32 33:31
.llib 22:23
.llib$ 22:23
.llin 4:21 8:27 15:16 22:9 31:28
.lling 4:21 8:27 15:16 22:9 31:28
.llo$ 2:-2 4:-4 8:3 10:28 11:-4 18:13 21:31 23:21 24:4 25:14 26:8 27:-9 28:8 29:-10 31:-8 33:-6 34:-10
.llow 2:35 3:10 4:10 5:-28 6:-32 8:5 10:-75 11:26 12:-60 13:7 14:-64 15:13 18:45 22:20 24:12 25:-47 26:53 27:42 28:-62 29:-2 31:24 32:-31 33:-76 34:-39
.llow$ 2:-14 8:10 11:20 14:-32 18:-13 22:31 24:19 25:-25 26:3 27:58 31:29 33:-30
.llowe 2:54 5:-1 10:-1 12:-32 13:35 15:31
.llowi 3:23 4:20 18:31 20:-13 26:17
.llows 10:-18 18:58 34:-1
.lls$ 9:-6 33:64 34:47
.lly$ 6:22 19:10 23:31 25:43 29:-12 30:7 31:-12 33:-30
.load 2:21 6:-15 20:47 22:22 29:22
.load$ 2:7 20:60 22:27 29:36
.loadi 25:7
.loads 3:7 29:-14
.loba 33:20
.lobal 33:20
.lock 1:27 2:20 5:26 6:-72 8:27 9:-1 10:-11 11:-11 12:121 14:-24 16:-55 17:-13 18:-16 20:-97 22:1 24:-17 25:-108 27:-47 28:70 31:-31 32:-55 33:50 34:-20
.lock$ 1:34 8:35 9:-11 10:-23 12:1 16:-16 25:-12 28:69 29:26 31:-14 33:6
.locke 2:28 5:12 6:-38 10:3 12:81 25:-4 29:-29 33:19
.locki 5:26 9:16
.locks 12:17
.log$ 1:33 2:17 8:-2 9:-14 10:43 13:60 21:-32 22:54 33:-32
.logs 29:41
.logs$ 29:41
.lol$ 7:10 8:-6 10:45 12:-28 13:18 21:-29 25:28 26:1 29:-2
.lon$ 1:-2 6:21 18:9 29:6 33:-18
.lone 4:44 17:40 18:-21
.lone$ 4:44 17:22 18:-18
.long 2:-87 5:25 8:8 9:4 10:-4 11:-56 14:-57 16:36 17:-54 19:13 20:6 24:-34 27:-31 28:68 29:-3 31:26
.long$ 5:29 9:14 11:-44 14:-46 16:14 17:-35 19:14 20:20 24:-18 28:46
.longe 2:-26 8:22 16:5 27:-15 28:37 31:33 33:5
.look 3:32 9:46 10:-34 11:-20 17:-44 24:6 25:-35 26:33 31:-12 32:13 33:31
.look$ 3:35 7:9 8:-16 17:-33 18:15 19:9 24:7 26:34 29:-16 31:-9 32:16 33:21
.looke 9:55
.looki 5:28
.looks 34:2
.loom 18:31 32:-24
.loomi 18:31 32:-24
.loop 27:33
.loop$ 27:33
.loor 29:20
.loor$ 29:20
.lope 5:1 10:25
.loped 5:2
.loper 10:26 17:1
.lopm 4:12 5:21 12:14
.lopme 4:12 5:21 12:14
.lore 25:-38 29:68
.los$ 27:49
.lose 1:4 6:29 7:-27 9:-43 10:-23 12:40 14:-19 18:83 20:-75 22:-15 27:-42 28:38 30:28
.lose$ 1:9 12:-5 27:-32 28:54 29:18 30:32 33:10
.losed 5:-1 6:41 12:62 29:-9
.loses 18:80
.loss 10:25 16:4
.loss$ 16:7
.lossa 10:26
.lost 11:61 25:-35
.lost$ 11:61 25:-35
.lot$ 2:-13 7:-23 10:-10 13:6 14:26 21:-7 22:9 26:3 28:-23 29:1 30:3 32:4 34:-6
.love 10:-21 11:-22 25:49 29:39
.love$ 10:-21 11:-20 17:1 25:45 29:40
.low$ 2:-14 8:32 10:-21 11:15 13:-5 14:-33 18:-9 22:37 24:32 25:-35 26:2 27:58 31:27 33:-48
.lowe 2:72 12:-46 13:34 15:30
.lowed 2:60 12:-33 13:36 15:21
.lowi 3:23 4:20 18:31 20:-13 26:17
.lowin 3:23 4:20 18:31 20:-13 26:17
.lows 10:-26 18:53 26:34 34:-31
.lows$ 10:-26 18:53 26:34 34:-31
.loy$ 11:-29 29:59
.lpha 1:38 5:48 18:-38 20:-30 29:-38 33:57
.lpha$ 1:38 5:48 18:-38 20:-30 29:-38 33:57
.lrea 2:-16 3:24 4:-7 5:32 6:37 7:-12 9:17 10:-16 12:29 16:-6 18:-34 20:-22 22:13 23:1 25:-15 26:30 31:10
.lread 2:-15 3:24 4:-5 5:32 6:37 7:-12 9:17 10:-13 12:28 16:-2 18:-33 20:-18 23:1 25:-13 26:30 31:10
.lse$ 11:33 31:22
.lsh$ 29:35
.lso$ 1:30 10:37 19:23 33:-6
.lter 15:18 33:19
.lter$ 15:18 33:9
.lts$ 7:15 8:28 9:-27 10:32 18:-23 20:77 29:-33
.luck 2:13
.luck$ 2:13
.lud$ 26:1
.lude 1:38 10:19 27:25
.lude$ 1:15 10:23 27:27
.luded 2:1
.luep 2:24
.luepr 2:24
.lugi 2:48 10:5
.lugin 2:48 10:5
.lume 9:10
.lume$ 9:10
.lunc 24:20 25:55 29:32 31:-41 32:-20
.lunch 24:20 25:55 29:32 31:-41 32:-20
.lush 0:8 1:1 10:44 12:26 31:-11
.lush$ 0:9 1:1 12:40 31:-11
.lushy 10:40 29:-1
.lusi 9:18
.lusio 9:18
.lut$ 2:-4 3:5 5:-1 7:6 8:-1 10:6 14:13 17:-10 20:9 21:9 24:-1 25:2 29:-24 32:-3
.lve$ 25:26
.lved 8:16 10:10 17:35 22:-13 29:-20
.lved$ 8:16 10:10 17:35 22:-13 29:-20
.lves 20:7 29:-11
.lves$ 20:7 29:-11
.lway 14:-26 24:23 25:31
.lways 14:-26 24:23 25:31
.mach 16:20 25:26 29:1
.machi 25:29 29:3
.made 3:35 6:16 7:25 10:2 13:12 14:-14 25:38 33:-19 34:-13
.made$ 3:35 6:16 7:25 10:2 13:12 14:-14 25:38 33:-19 34:-13
.mage 6:12 29:6
.mage$ 29:14
.mages 6:13
.magi 11:25 15:4 29:-24
.magin 15:4
.mail 2:-37 8:-25 10:10 16:-3 21:-31 23:13 25:-26 26:69 27:41 31:23 33:30
.mail$ 2:-13 8:-12 10:18 21:-28 23:15 25:-3 26:11 27:43 29:12 31:-16 33:7
.maili 31:10
.mails 26:56 29:-22 31:26 33:1
.main 5:-21 10:-24 11:-29 12:37 14:55 17:1 19:-40 25:-36 28:93 29:46 33:-68 34:4
.main$ 12:50 28:33 29:15 34:-4
.maini 14:5 28:65
.mains 14:21
.maint 17:20 29:13 34:21
.make 1:-47 2:19 3:7 4:21 6:27 9:-19 11:43 12:-29 16:29 17:-23 20:-26 22:19 24:35 29:-2 33:-63
.make$ 0:-21 1:-46 2:14 3:8 4:22 6:29 16:30 17:-12 20:-21 22:21 24:37 26:1 29:-24 33:-59
.makes 0:10 11:36
.mal$ 33:2
.mall 0:9 15:3 23:3
.mall$ 0:10 15:3
.man$ 10:55 11:33 14:-3 33:-16 34:39
.mana 2:-17 5:-34 10:5 11:9 17:-3 19:36 20:-38 22:23 32:30 34:11
.manag 5:-26 10:8 11:21 19:37 20:-30 22:23 29:10 34:13
.manc 2:19
.mance 2:20
.mand 2:13 11:128 13:-17 14:-45 21:16 29:-51
.mand$ 11:52 14:-17
.mande 21:21
.mands 11:70
.manu 1:27 11:44 34:15
.manua 1:27 11:44 34:15
.many 2:-4 4:10 8:-1 9:13 13:22 15:4 17:-7 19:16 21:-4 22:-8 28:21 29:25 31:8
.many$ 2:-4 4:10 8:-1 9:13 13:22 15:4 17:-7 19:16 21:-4 22:-8 28:21 29:25 31:8
.map$ 14:44 29:26 33:-35
.mar$ 2:7
.marc 4:58 20:8
.march 4:58 20:8
.mari 11:-3 15:5 21:20 22:-21 29:22 32:7
.maria 11:-2 15:5 21:20 22:-14 29:9
.mark 1:63 6:-13 7:12 8:32 9:-66 26:27 27:6 28:14 29:-16 33:-20
.mark$ 1:26 5:7 6:-5 7:10 8:58 9:-36 20:-12 28:19 29:-19
.marke 1:10 8:-1 20:4 26:28 27:13 30:1
.mary 27:19 32:22
.mary$ 27:19 32:22
.mas$ 25:22 28:-35 29:17
.mast 2:40 5:53 10:17 12:11 20:-29 25:-25 34:-10
.maste 2:40 5:53 10:17 12:11 20:-29 25:-25 34:-10
.mate 17:4 25:20 29:-18 33:5
.mate$ 25:23 29:-9
.mater 17:10
.mati 8:13 9:-7 13:-21 14:-8 17:41 19:25 21:34 25:-18 30:8 31:-1
.matic 30:10
.matio 8:22 9:-4 13:-3 17:42 21:34 25:-9
.matr 18:9
.matri 18:9
.matt 9:11
.matte 9:11
.may$ 0:-17 2:70 4:14 10:4 13:-20 20:-34 21:18 22:20 28:11 32:-35 34:-14
.mayb 0:22 15:23 16:-18 25:11 30:13
.maybe 0:22 15:23 16:-18 25:11 30:13
.mbarr 22:4
.mber 1:9 2:-49 4:14 6:9 7:13 8:23 9:1 11:-58 15:-40 16:6 17:-42 18:-93 19:-27 20:2 21:22 24:5 25:-104 28:14 29:-49 31:-38 32:19 33:40
.mber$ 1:22 2:-13 3:5 4:16 7:17 8:26 9:9 10:-84 11:-35 12:-51 14:5 17:-11 18:-27 20:6 22:-84 24:9 25:-54 27:-54 28:21 29:-2 32:21 33:14 34:-33
.mbers 2:-28 6:9 10:22 12:19 16:8 19:-12 21:14 22:4 27:7 29:-37 33:17 34:16
.mbre 1:5 16:7
.mbre$ 1:5 16:7
.mbs$ 8:42
.mean 2:-54 6:-27 10:92 11:-5 29:41 33:14
.mean$ 2:-27 10:16 28:9 29:33 33:17
.meani 10:28 29:10
.means 10:65
.meant 12:5 25:21
.mebo 2:-24 3:8 4:-10 7:13 29:24 30:22 34:11
.mebod 2:-24 3:8 4:-10 7:13 29:24 30:22 34:11
.med$ 15:3 27:38
.medi 5:-19 10:25 18:20
.media 5:-19 10:25 18:20
.meet 7:7 11:-9 15:16 16:2 18:-21 24:-7 25:6 27:-6 29:73
.meet$ 25:26
.meeti 7:8 15:17 16:3 18:-6 24:-6 29:73
.meli 14:51 19:6
.melin 14:42 19:10
.memb 2:-55 6:31 10:21 15:-14 19:-21 20:-25 21:48 24:29 29:-41 33:25 34:14
.membe 2:-54 6:3 10:23 12:19 15:-13 19:-21 20:-25 21:48 24:29 29:-41 33:26 34:14
.memo 24:21
.memor 24:12
.men$ 1:-8 2:-8 7:-6 9:4 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 29:-5 31:-8 33:-1
.mend 16:21
.mend$ 16:21
.ment 1:12 2:-11 7:-70 8:-8 9:-32 11:36 12:29 14:-128 15:-11 17:69 18:2 22:-37 23:-49 25:-4 27:34 28:6 29:-27 30:-42 32:-2 33:10 34:3
.ment$ 2:-14 4:2 5:32 11:-23 12:59 14:-4 17:25 27:-7 28:5 33:4
.menta 0:17 3:3 5:-27 11:12 12:-7 24:3 34:10
.menti 3:11 11:30
.mento 1:2 17:64
.ments 0:-32 5:-10 6:2 9:-18 10:11 11:1 12:7 16:4 17:-18 22:-4 23:-21 25:-23 26:15 27:44 28:5 29:-85 31:9
.menu 2:19 11:46 25:-36 29:-15
.menu$ 2:19 11:46 25:-36 29:-15
.meon 2:-24 5:-1 9:-14 10:24 12:6 15:22 17:23 29:-7 34:17
.meone 2:-24 5:-1 9:-11 10:24 12:6 15:23 17:23 29:-6 34:17
.mer$ 4:-4 6:5 12:2 13:1 14:-2 15:4 17:14 19:29 24:-19 27:16 28:35
.merc 2:-6 18:17 19:-18 20:9 22:22 29:5 33:-12
.merci 2:-5 18:17 19:-18 20:10 22:12 29:5 33:-12
.mere 21:10 29:1
.merg 2:84 6:-35 7:-2 8:21 9:-23 10:15 12:72 16:-15 18:-9 20:-51 21:21 25:-59 29:21 31:-37 33:30
.merge 2:62 6:-26 8:22 9:-18 10:31 12:37 16:-10 18:-6 21:24 25:-44 29:24 31:-12 33:14
.mergi 2:24 12:50 20:-19
.mers 13:-7 17:28 19:-18 20:12 21:35 29:18
.mers$ 13:-7 17:28 19:-18 20:12 21:35 29:18
.mes$ 10:-2 18:53 20:31 29:-33
.mess 2:20 11:-20 12:-6 25:53 26:15 29:-70 30:31 31:17 34:-9
.messa 2:19 11:-2 12:-5 25:20 26:16 29:-38 30:31 31:17 34:-9
.meta 14:44 19:7
.metab 14:44 19:7
.meth 0:6 2:-6 11:4 13:24 15:-9 17:28 18:5 25:22 29:-15 32:46
.methi 0:6 2:-6 11:4 13:24 15:-9 17:28 18:5 25:22 29:-15 32:46
.metr 8:26 22:9 29:-3
.metri 8:10
.metry 9:5
.mewh 14:30
.mewhe 14:30
.micr 2:1 10:-2 21:2
.micro 2:1 10:-2 21:2
.mid$ 0:7 25:6
.midn 33:35
.midni 33:33
.migh 0:35 15:15 21:18 22:-10 29:-19 30:21
.might 0:35 15:15 21:18 22:-10 29:-19 30:21
.migr 2:14 9:39
.migra 2:14 9:39
.mile 0:16 2:-29 5:-7 6:25 10:12 11:-33 12:-48 13:-37 14:37 16:11 17:-18 18:6 19:-2 20:-42 22:-21 25:-47 27:1 29:-11 33:19 34:22
.miles 0:17 2:-27 6:25 10:17 11:-27 12:-44 13:-26 14:13 16:12 17:-14 18:9 20:-38 22:-17 25:-37 27:3 29:-8 33:20 34:18
.mill 1:3 25:30
.mille 1:3 25:23
.min$ 3:28 5:-7 29:6
.mind 1:-49 2:-32 6:-60 8:-5 9:-70 10:-61 11:3 12:-43 13:-48 16:-85 17:-40 20:-38 22:-15 23:119 24:72 27:9 28:-60 30:16 31:21 32:-47 33:6 34:-54
.mind$ 5:9 14:9 19:13 23:25 24:11 27:-51 29:36 31:-15 33:34
.minde 1:-19 2:-42 6:-16 11:33 12:-5 16:-41 23:89 24:46 27:39 28:-18 29:-101 30:35 31:40 33:-57
.mindi 24:16
.mine 4:12 5:-5 9:41 10:-60 14:14 18:45 23:24 24:26 29:-51 31:-12
.mine$ 4:14 9:46 10:-3
.ming 6:25 10:-69 11:-68 18:91 19:89 20:18 28:-33 29:-46 31:6 32:3 33:-73
.ming$ 6:32 10:-39 11:-60 18:94 20:34 29:-33 31:8 32:4 33:-26
.mingo 19:99 33:-29
.mini 2:7 3:14
.minim 2:7 3:14
.minu 5:7 16:-40 24:19 25:4 28:63
.minus 5:8 10:-13 12:-9 16:-9 24:22 28:65
.minut 16:-8 29:5
.mirr 6:41
.mirro 6:41
.mise 2:3 20:36 33:-1
.mise$ 20:47
.mised 2:27
.miss 1:17 2:20 6:44 7:1 8:11 9:-14 10:-61 12:-40 16:-9 17:-46 21:72 22:15 24:21 25:-30 28:-13 29:-74 30:10 32:35 33:-70 34:25
.miss$ 2:27 6:25 8:31 9:-34 24:7 29:-7 30:14 32:44
.misse 6:7 18:-5 21:66 22:6
.missi 1:27 7:14 22:18 34:14
.mist 30:33
.mista 30:33
.mit$ 2:-45 13:-20 14:17 17:20 22:24 25:6 29:81
.mite 1:10 30:21
.mite$ 1:10
.mits 12:29
.mits$ 12:29
.mitt 2:43 22:2
.mitte 2:43 22:2
.mma$ 1:10 21:15
.mman 9:1 11:103 29:-24
.mmand 9:1 11:103 29:-24
.mmar 27:16 32:43
.mmary 27:19 32:19
.mme$ 17:31
.mmed 18:21
.mmen 1:-9 7:-7 9:8 10:8 18:2 23:4 26:4 27:-15 28:3 31:-9 33:-3 34:-7
.mmen$ 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.mmer 27:8
.mmer$ 27:8
.mmin 10:-28 11:-18 18:61 29:-18 31:35
.mming 11:-1 31:11
.mmit 2:-15 11:-33 17:11 25:13 29:74
.mmit$ 2:-8 17:18 25:15 29:70
.mmits 12:5
.mmitt 33:13
.mnd$ 24:39
.mode 5:40 6:-4 9:27
.mode$ 5:41 6:-4 9:28
.mods 9:19 29:-23 34:36
.mods$ 9:19 29:-23 34:36
.modu 29:44
.modul 29:44
.moin 25:8
.moji 9:10 10:16
.moji$ 9:12
.mom$ 29:37
.mome 2:-4 5:14 12:28 17:15 18:5 25:15 28:1 29:-10 33:16
.momen 2:-4 5:14 12:28 17:15 18:5 25:15 28:1 29:-10 33:16
.mond 1:27 7:12 8:-56 9:-14 12:-10 15:-7 16:37 22:11 24:41 25:16 28:-11 31:15 32:26
.monda 1:27 7:12 8:-54 9:-10 12:-8 15:-1 16:29 22:14 24:41 25:19 28:-9 31:18 32:12
.mont 2:-35 3:4 4:7 5:-4 6:3 18:-19 20:41 28:26 29:-28 30:17 32:44
.month 2:-35 3:4 4:7 5:-4 6:3 18:-19 20:41 28:26 29:-28 30:17 32:44
.moon 16:3
.more 0:20 1:-31 2:8 4:-18 5:-24 6:1 7:-7 8:24 9:-22 10:6 11:-9 13:-1 15:9 16:20 18:-24 22:46 24:-37 25:-20 29:2 31:81 32:-5
.more$ 0:20 1:-31 2:8 4:-18 5:-24 6:1 7:-7 8:24 9:-22 10:6 11:-9 13:-1 15:9 16:20 18:-24 22:46 24:-37 25:-20 29:2 31:81 32:-5
.morn 0:-8 3:-15 6:3 8:1 10:10 11:17 12:4 14:-6 15:3 16:-1 21:-1 22:1 23:-4 24:30 28:10 29:-2 31:-6 32:12 34:3
.morni 0:-8 3:-15 4:1 6:3 8:1 10:10 11:17 12:4 14:-6 15:3 16:-1 21:-1 22:1 23:-4 24:25 28:10 29:-2 31:-5 32:12 34:3
.morr 2:14 6:-9 7:12 10:-12 12:-12 24:57 32:51 33:25
.morro 2:14 6:-9 7:12 10:-12 12:-12 24:57 32:50 33:25
.mory 24:12
.mory$ 24:12
.mour 15:17
.move 5:1 10:-39 12:-43 15:60 16:40 19:-24 20:-28 25:-64 27:-11 29:11 30:51 31:21 33:-57 34:74
.move$ 2:3 12:-26 15:47 16:10 27:-40 29:10 30:23 31:27 33:-59 34:67
.moved 5:10 6:9 10:-1 15:17 30:19 34:4
.movem 9:21
.moves 27:14
.movi 2:25 11:25 12:-22 15:29 16:-10 25:42
.movin 2:26 11:25 15:29 16:-10
.mpac 7:1
.mpact 7:1
.mpan 11:-10 29:26
.mpany 11:-10 29:26
.mpar 14:-3 19:43
.mpare 14:-3 19:32
.mpil 29:54
.mpile 29:54
.mpin 2:20
.mping 2:20
.mpla 3:71 4:39 9:-3 13:-15 21:21
.mplat 3:71 4:39 13:-15 21:21
.mple 4:-11 7:40 8:-4 10:-8 11:29 14:49 20:-12 25:-23 29:-62 33:44
.mple$ 7:42 25:-5
.mples 11:33
.mplet 4:-2 14:55 33:36
.mpor 1:11 17:3 18:13 32:-5
.mport 1:11 17:3 18:13 32:-5
.mps$ 12:43
.mpt$ 2:18 10:22 12:-2
.mpti 13:5 22:35 34:-1
.mptio 13:5 22:35 34:-1
.msgi 33:28
.msgid 33:28
.mth$ 11:3 29:-4 32:15
.much 25:50 28:75 29:13
.much$ 25:50 28:75 29:13
.mum$ 2:7 3:14
.must 3:3 5:-36 9:-18 13:7 16:7 17:12 21:16 28:-24 29:-17 32:12 33:45 34:-27
.must$ 3:3 5:-36 9:-17 13:7 16:7 17:13 21:16 28:-24 29:-10 32:12 33:45 34:-27
.mute 2:-6 11:-51 25:-77 27:38 30:127 31:43 32:-6 34:-10
.mute$ 11:-24 25:-27 27:39 30:82 31:40 32:-5
.muted 25:-19 30:53
.myse 0:13
.mysel 0:13
.nabl 27:6
.nable 27:6
.nach 27:27 31:17
.nachr 27:27 31:17
.nack 8:18 9:2 25:26 32:-7
.nack$ 8:28
.nage 5:-25 10:8 11:21 19:38 20:-29 22:23 29:19
.nager 5:-25 10:9 11:22 20:-28 22:23 29:21 34:27
.nah$ 8:2 28:8
.nak$ 7:17 8:38 9:-10 13:1
.nal$ 0:-34 1:19 2:19 5:-18 6:48 9:-24 14:-16 16:27 17:-9 19:12 20:30 22:-59 23:-14 25:-67 27:34 29:-120 32:-43 33:8
.nale 10:42
.nale$ 10:42
.nali 2:21 29:-20 33:40
.nalit 2:21 29:-20 33:40
.nall 25:10
.nally 25:10
.name 3:-12 4:36 5:30 11:-13 18:30 19:41 25:-29 27:-38 29:1 31:-6 33:2 34:62
.name$ 4:15 5:40 11:-11 14:-33 18:37 19:32 25:-19 27:-33 29:4 31:-1 33:10 34:43
.names 34:1
.nary 10:55 11:-12
.nary$ 10:55 11:-12
.nas$ 0:14 1:-8 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
.nato 34:25
.nator 34:25
.nblo 8:15 22:17 31:-1
.nbloc 8:15 22:17 31:-1
.nboa 8:6 17:36
.nboar 8:6 17:36
.nce$ 2:16 3:30 4:-21 5:-11 6:8 7:20 8:-21 10:22 11:-18 12:-27 17:-11 18:29 19:-20 21:29 23:-28 24:12 25:-47 27:30 29:1 30:18 31:8 33:-16 34:-1
.nced 7:17 9:8 29:-16 34:6
.nced$ 7:17 9:8 29:-16 34:6
.ncel 24:13 27:-25 29:7 31:22
.ncel$ 24:13 29:12 31:8
.ncem 11:12 20:3 26:21 27:19 31:12 34:-4
.nceme 11:12 20:3 26:21 27:19 31:12 34:-4
.ncer 10:21
.ncern 10:21
.nces 7:9 21:3 27:31
.nces$ 7:9 21:3 27:31
.nch$ 1:21 2:-20 5:15 6:-11 10:-11 12:10 14:-6 17:-40 20:11 24:18 25:39 29:78 31:-48 32:-49
.nche 5:14 10:54 12:-9
.nched 29:4
.nches 10:56 12:-6 34:7
.nchm 7:40 9:-3 19:1
.nchma 7:26 19:1
.ncie 12:9
.ncies 12:9
.ncil 10:-22 20:4 33:28
.ncill 10:-21 20:5 33:28
.nclu 1:45 9:16 10:18 27:24
.nclud 1:38 10:19 27:25
.nclus 9:18
.ncry 9:1
.ncryp 9:1
.ncti 10:7 11:21 29:-20 33:28
.nctio 10:7 11:21 29:-20 33:28
.ncy$ 2:12 25:47 29:-36 33:24
.nda$ 14:-3 27:6 32:45
.ndan 2:11
.ndar 0:11 1:25 4:36 5:-26 8:-27 10:-42 12:-14 13:-15 14:39 16:4 17:-21 18:28 19:32 22:-22 24:-32 25:-27 26:25 28:-5 29:-16 31:-21 33:11
.ndar$ 0:11 1:27 2:-16 4:26 5:-18 8:-27 10:-23 12:-8 13:-13 14:39 16:5 17:-18 18:29 19:32 22:-15 24:-20 25:-24 26:26 28:-1 29:-15 31:-20 33:17
.nday 1:26 6:-5 7:11 9:-2 10:-1 12:-13 15:-7 16:38 18:-13 24:39 25:9 28:-11 31:8 32:35
.nday$ 1:28 6:-2 7:12 12:-13 15:-7 16:43 18:-12 24:52 25:-12 28:-22 31:12 32:50
.nde$ 9:5
.ndec 7:6 13:55
.ndeci 7:6 13:55
.nded 6:-25 8:25 14:-2 23:32 33:10
.nded$ 6:-25 8:25 14:-2 23:32 33:10
.nden 2:17 10:30 12:20 16:-10 27:9 29:-40 33:28
.ndenc 2:18 10:31 12:20 29:-39 33:30
.nder 1:-31 2:-98 6:-91 8:-39 9:-4 10:44 11:44 12:16 13:-37 16:-88 17:-64 19:-58 20:-50 22:-4 23:74 24:50 25:25 26:9 27:45 28:-15 29:-76 30:6 31:30 32:-42 33:-30 34:-47
.nder$ 1:-17 2:-41 6:-64 10:24 11:21 12:41 15:14 16:-74 19:-10 20:-9 21:6 23:50 24:86 27:-65 33:-68
.nderb 26:17
.nders 10:16 11:35 23:25 24:-93 27:60 29:-48 30:33 31:30
.ndes 11:28 30:7
.ndid 0:23 5:5 10:19 18:-13 20:-53 28:34 29:-34 33:24
.ndida 0:23 5:5 10:19 18:-13 20:-53 28:34 29:-34 33:24
.ndig 34:16
.ndig$ 34:17
.ndin 1:-2 2:15 4:1 8:33 10:7 13:45 27:27 29:-23 34:-17
.nding 1:-2 2:15 4:1 8:33 10:7 13:45 27:27 29:-23 34:-17
.ndit 9:30 29:1
.nditi 9:30 29:1
.ndle 34:34
.ndles 34:34
.ndly 8:-3 15:-15 22:29 27:8 29:6 33:34
.ndly$ 8:-3 15:-15 22:29 27:8 29:6 33:34
.ndo$ 7:5 15:-7 16:66
.ndom 31:39
.ndom$ 31:39
.ndor 2:14 21:5 22:-6
.ndor$ 2:6 21:5 22:-4
.ndow 6:57 10:16 12:-13 29:2 33:21
.ndow$ 6:59 10:21 12:-9 29:-1 33:23
.ndows 29:37
.ndpo 2:26
.ndpoi 2:26
.ndri 4:36 29:-2 33:24
.ndri$ 4:36 29:-2 33:24
.nds$ 5:10 10:27 11:56 12:-32 20:22 25:28 28:-4 29:-25
.ndup 29:26
.ndup$ 29:26
.ndy$ 32:3
.neak 2:21 12:-13 18:36
.neak$ 2:21
.near 5:3 14:-14 18:73 24:29 28:19 33:-60
.near$ 24:31 28:21 33:-38
.neare 18:78
.nearl 5:4
.nece 21:29 23:18
.neces 21:29 23:18
.ned$ 2:-35 3:55 4:-10 5:-73 6:40 7:-49 8:2 9:56 10:-26 11:-10 12:-12 13:6 15:25 17:47 18:-85 20:11 21:-26 25:-74 28:-47 30:50 31:-43 34:-53
.need 0:46 1:22 2:16 5:-72 6:-16 9:-13 10:-15 12:-52 13:2 14:25 15:-81 16:-11 18:2 20:18 21:42 22:60 23:24 24:-15 25:-31 27:-96 28:-2 29:-44 31:-16 32:-45 34:1
.need$ 0:8 1:34 2:13 5:-18 10:-57 11:-33 14:26 15:-49 16:-68 18:10 21:15 22:30 23:19 24:-2 25:-34 27:-76 29:-75 31:-9 32:-30 33:28 34:10
.neede 0:31 8:-6 11:12 21:19 33:-19
.needs 13:14 20:20 22:29
.neer 17:28 20:10 25:11 29:-15 33:12
.neer$ 5:-18 17:12 20:18 33:22
.neeri 5:6 25:12
.nel$ 2:-56 10:-37 11:34 14:-10 25:9 26:-8 27:40 28:-11 29:50 30:8 31:66 32:-25 33:-6
.neli 2:70
.nelin 2:70
.nels 26:75 27:-19 30:8 31:-1
.nels$ 26:75 27:-19 30:8 31:-1
.nen$ 1:48 14:20 16:17 25:8 29:-24 31:-4
.nent 10:-22 18:49
.nent$ 10:-22 18:49
.ner$ 9:14 10:-53 11:-33 16:-21 17:78 18:50 22:6 24:54 25:7 28:-19 29:-55 31:-21 32:-18 33:-92 34:74
.nera 4:22 19:12 26:19 30:-21 31:27 34:31
.neral 19:15 26:20 30:-21 31:30 34:21
.nerat 4:34
.ners 0:5 32:26
.ners$ 0:5
.nes$ 0:38 1:-109 3:19 7:-10 8:-31 9:-27 10:-16 13:55 14:91 17:-29 18:-63 19:-10 20:-76 24:23 25:14 27:41 28:-52 31:-19 32:20 34:23
.nesd 1:25 16:17 20:32 31:4
.nesda 1:25 16:17 20:32 31:4
.ness 10:21 25:14
.ness$ 10:21 25:14
.nest 18:54
.nest$ 18:54
.nete 20:-12 29:57
.netes 20:-12 29:57
.neut 13:3 25:-16 34:21
.neutr 13:3 25:-16 34:21
.neve 7:32 8:-22 10:19 17:69 24:-4 25:7 27:60 29:-7 30:12 31:-30
.never 7:32 8:-22 10:19 17:69 24:-4 25:7 27:60 29:-7 30:12 31:-30
.new$ 1:41 2:73 3:20 4:23 5:-85 6:6 7:-4 10:8 11:12 12:-4 13:-28 14:-108 16:11 17:102 18:-63 19:-81 20:-2 21:-2 22:17 24:-70 25:-29 26:-73 27:-46 28:-12 29:-11 31:-36 32:-76 33:16 34:-16
.newb 17:81 25:-10
.newbi 17:81 25:-10
.newc 2:-29 17:70 21:1
.newco 2:-29 17:70 21:1
.news 0:2 7:-12 8:-9 9:15 11:-4 15:-7 17:-19 18:-1 22:-26 26:4 27:42 32:6
.news$ 9:4 26:39 27:57 31:7
.newsl 0:3 10:3 15:-3 16:2 17:-8 22:-14 26:-4 28:1 32:7
.next 0:10 2:19 3:30 4:49 5:-24 6:-74 8:14 9:-43 10:-82 11:-55 13:-23 14:-23 15:-23 17:16 18:120 19:-91 20:-4 22:-32 23:20 26:-23 27:-74 28:-18 30:-29 32:49 33:-13 34:-43
.next$ 0:10 2:19 3:30 4:49 5:-24 6:-74 8:14 9:-43 10:-82 11:-55 13:-23 14:-23 15:-23 17:16 18:120 19:-91 20:-4 22:-32 23:20 26:-23 27:-74 28:-18 30:-29 32:49 33:-13 34:-43
.nfer 29:24
.nfere 29:24
.nfig 10:14
.nfig$ 10:1
.nfir 33:24
.nfirm 33:24
.nfor 8:25 9:-13 13:-7 17:40 21:29 25:-12 27:61
.nform 8:25 9:-13 13:-7 17:40 21:33 25:-12 27:61
.nfra 27:18
.nfra$ 27:18
.nfre 6:-22 12:30 28:-1 34:15
.nfree 6:-22 12:30 28:-1 34:15
.nfro 12:35
.nfroz 12:35
.nfus 6:4
.nge$ 1:-22 7:1 12:2 15:48 16:51 17:8 21:8 26:-48 29:-13 31:-7
.nged 6:-30 13:10 23:17 29:22 33:-35 34:14
.nged$ 6:-30 13:10 23:17 29:22 33:-35 34:14
.ngel 1:58
.ngela 1:3
.ngelo 1:36
.ngen 31:22
.ngen$ 31:22
.nger 8:22 16:4 25:29 27:-16 28:24 29:-41 31:14 34:16
.nger$ 2:-25 8:23 16:4 27:-15 28:25 31:43 33:1 34:18
.nges 10:30 13:41 15:-57 20:-19 26:6 27:65 29:-87 33:9
.nges$ 10:30 13:41 15:-57 20:-19 26:6 27:65 29:-87 33:9
.ngig 12:6 33:9
.ngigk 12:6 33:9
.ngin 2:21 17:27 33:8
.ngine 17:31 25:11 29:-10
.nging 2:25 33:18
.ngle 15:7 25:34
.ngle$ 15:7 25:34
.ngli 25:5
.nglis 25:5
.ngly 16:28
.ngly$ 16:28
.ngo$ 2:7 19:99 28:-1 33:-30
.ngra 25:75
.ngrat 25:75
.ngs$ 2:-27 5:32 6:35 8:-39 9:-96 10:17 11:-15 12:20 15:-7 16:-30 17:-18 20:-60 22:-2 23:9 25:-12 26:-57 27:17 28:21 29:-5 30:23 31:32 32:26 33:3 34:-16
.ngua 0:7 15:7
.nguag 0:7 15:7
.nia$ 1:22 27:33 28:37 29:-47
.nic$ 29:33
.nica 29:2 34:-3
.nical 29:2 34:-3
.nice 24:18 25:31
.nice$ 24:24 25:31
.nie$ 25:-40 29:-10 31:55
.nied 9:-7 13:34
.nied$ 9:-7 13:34
.nig$ 32:2
.nigh 2:-17 9:25 18:-1 19:-31 28:41 29:44 32:18 33:16 34:-26
.night 2:-17 9:25 18:-1 19:-31 28:41 29:44 32:18 33:16 34:-26
.nimu 2:7 3:14
.nimum 2:7 3:14
.ning 0:-32 2:-21 3:14 4:48 5:-27 7:13 9:-13 10:17 11:27 12:-4 13:1 14:24 15:6 16:-7 17:-20 18:-7 19:-20 21:-25 23:-22 24:12 25:3 26:-9 27:-19 28:56 29:30 30:-37 31:-43 32:19 33:20
.ning$ 0:-32 2:-21 3:14 4:48 5:-27 7:13 9:-13 10:17 11:27 12:-4 13:1 14:24 15:6 16:-7 17:-20 18:-7 19:-20 21:-25 23:-22 24:12 25:3 26:-9 27:-19 28:56 29:30 30:-37 31:-43 32:19 33:20
.nion 7:31 9:-10
.nish 2:9 11:18 12:18 22:14 25:-44 28:5
.nish$ 11:21 22:31 24:1 25:-25 28:16
.nishe 2:1 12:28
.nit$ 29:13
.niti 4:22 10:19 20:22
.nitia 4:22
.nitio 10:19 20:8
.njou 17:17 25:7 33:9
.njour 17:17 25:7 33:9
.nke$ 3:13 6:13 9:6 11:-3 12:6 13:-6 14:9 16:-2 17:-1 18:-2 19:6 20:7 21:1 25:5 26:1 29:-11 33:-3 34:-4
.nkin 7:31 8:-11 21:28 22:-9 29:29
.nking 7:31 8:-5 21:29 22:-5
.nkins 29:30
.nks$ 3:1 4:5 6:5 8:10 10:3 17:-1 20:9 21:-7 22:8 24:2 25:37 27:10 28:-7 29:-8 30:6
.nla$ 20:12 33:15
.nloa 20:41 29:7
.nload 20:41 29:7
.nly$ 2:18 6:-21 8:-11 10:9 13:21 18:19 25:-40 26:23 29:-18 30:43 31:21 33:-80
.nmen 17:2
.nment 17:2
.nmut 27:55 29:-13 31:-12
.nmute 27:55 29:-13 31:-12
.nna$ 7:19 8:-15 15:18 34:57
.nnal 6:7
.nne$ 31:40
.nned 3:43 6:14 20:38 29:-50 32:28
.nned$ 3:43 6:14 20:38 29:-50 32:28
.nnee 20:19 33:22
.nnel 2:-26 11:36 14:-3 24:1 25:19 26:40 27:28 28:-5 29:1 30:16 31:29 32:-23 33:-24
.nnel$ 2:-19 11:40 24:2 25:21 26:-6 27:46 29:6 31:42 32:-21 33:-11
.nnels 26:75 27:-19 30:8 31:-1
.nner 6:-2 9:17 17:54 24:31 28:-6 29:-38 31:21 32:5
.nner$ 9:25 17:44 24:10 25:15 29:-11
.nners 32:12
.nnin 3:10 4:50 5:-41 12:-16 14:55 17:-20 25:7 29:16 33:11
.nning 3:10 4:50 5:-41 12:-16 14:55 17:-20 25:7 29:16 33:11
.nnou 11:11 20:33 26:15 27:29 31:19 33:-16
.nnoun 11:11 20:33 26:15 27:28 31:19 33:-16
.nny$ 25:30
.nobo 7:46 8:-23 13:15 29:-17
.nobod 7:46 8:-23 13:15 29:-16
.noch 33:6
.nochm 33:6
.nock 8:1 25:9
.nock$ 8:1 25:9
.nod$ 10:6
.nog$ 2:6 28:13
.nogo 1:37 29:-13 33:13
.nogo$ 1:37 29:-13 33:13
.nois 0:2 7:9 9:3 11:5 12:4 13:9 15:7 16:1 17:7 18:2 19:2 20:-3 21:6 22:-10 25:-4 26:-8 27:-16 29:-4 30:-11 31:14 32:-3
.noise 0:2 7:9 9:3 11:5 12:4 13:9 15:7 16:1 17:7 18:2 19:2 20:-3 21:6 22:-10 25:-4 26:-8 27:-16 29:-4 30:-11 31:14 32:-3
.none 31:41
.none$ 31:41
.noob 10:16 17:33
.noob$ 10:16 17:2
.noon 1:25 16:24
.noon$ 1:25 16:24
.nooz 24:36 29:-7 31:27
.nooze 24:36 29:-7 31:27
.nope 4:-5 8:67
.nope$ 4:-5 8:67
.norm 23:6
.norma 23:6
.not$ 0:49 1:-96 2:-43 3:44 4:-96 5:-35 6:26 7:79 8:-7 9:-9 10:6 12:8 13:-30 15:54 16:-33 17:-12 18:-29 19:-43 21:64 22:-18 23:23 25:-18 27:-69 28:-24 29:-16 30:68 31:28 32:-27 33:-12 34:-8
.note 1:24 14:-35 20:-14 24:86 25:12 27:-6 31:-2 33:32
.note$ 24:53
.notes 1:22 2:5 14:-30 20:-12 24:34 29:1 33:51
.noth 0:55 2:11 6:-6 12:25 16:11 18:-22 24:-2 29:-22 31:21 33:-25 34:-8
.nothe 0:45 1:1 2:27 25:14
.nothi 12:33 31:31
.noti 9:-1 10:12 13:-25 16:-33 24:-3 25:-37 26:51 27:95 29:-53 30:31 31:74 33:-56
.notic 11:5 27:14 31:25
.notif 11:-14 13:-12 24:-12 25:-16 26:47 27:91 31:53
.noug 2:10 7:21 31:53 33:-8
.nough 2:10 7:21 31:53 33:-8
.noun 11:11 14:-25 20:33 26:16 27:46 31:17 33:-19
.nounc 11:11 14:-25 20:33 26:16 27:46 31:17 33:-19
.nova 10:-14 29:-12 33:18 34:8
.nova$ 10:-14 29:-12 33:18 34:8
.nove 3:24
.novem 3:24
.now$ 0:-12 1:-66 2:26 3:-20 5:50 6:-51 8:-120 12:33 13:-10 15:-172 16:31 17:66 18:19 20:-1 21:24 22:-32 23:3 26:-57 27:41 28:7 29:-41 30:-111 31:-7 34:-143
.nse$ 0:29 2:-9 10:31 26:5 29:38
.nsen 9:10
.nsent 9:10
.nser 1:66 24:-21
.nsert 1:66 24:-21
.nsho 29:1
.nshot 29:1
.nsib 34:29
.nsibl 34:29
.nsid 8:11 10:18 21:16
.nside 8:11 10:18 21:16
.nsio 9:2 22:19
.nsion 9:2 22:19
.nsla 0:4 2:8 5:-27 8:-11 10:20 11:-15 12:8 14:16 18:-5 23:1 25:-33 27:20 29:15 33:14
.nslat 0:4 2:8 5:-27 8:-11 10:20 11:-15 12:8 14:16 18:-5 23:1 25:-33 27:21 29:15 33:14
.nssl 9:28 29:14
.nssl$ 9:29 29:14
.nst$ 2:13 11:9 19:10 25:-7
.nsta 1:14 4:23 9:16 16:-12 17:1 18:-7 22:13 29:46 31:-13
.nstac 4:26 29:15 31:-8
.nstal 1:30 9:16 18:-7 22:14 29:16
.nste 16:48 18:27 26:9 33:-41
.nstea 16:48 26:9 33:-22
.nstr 10:7 11:27 12:1 29:-13
.nstra 12:4
.nstru 11:35
.nsub 6:-12 11:12 26:-66 27:-32 30:78 31:47 34:29
.nsub$ 29:-12 30:34 31:22
.nsubs 11:15 26:-62 27:-25 30:45 31:21 34:30
.nswe 9:8 13:34 21:-31
.nswer 9:8 13:34 21:-31
.ntab 30:5 34:11
.ntabl 30:5 34:13
.ntac 34:84
.ntact 34:84
.ntag 5:13
.ntage 5:13
.ntai 7:6 9:-18 11:-6 17:18 29:5 33:1
.ntail 7:9 15:3
.ntain 17:20 29:14 33:9
.ntat 0:18 3:3 5:-28 11:10 12:-7 24:3 34:10
.ntati 0:18 3:3 5:-28 11:10 12:-7 24:3 34:10
.ntdo 27:12 28:75 31:2
.ntdow 27:12 28:75 31:2
.nte$ 19:40 20:-32
.nted 2:-60 8:22 9:11 12:-6 13:13 19:1 22:10 25:29 26:19 27:41 29:-38
.nted$ 2:-60 8:22 9:11 12:-6 13:13 19:1 22:10 25:29 26:19 27:41 29:-38
.nteg 2:18
.ntegr 2:18
.nten 27:7
.ntenc 10:6
.nter 1:22 2:11 6:-49 10:19 14:-46 17:46 19:12 20:-30 24:-13 27:11 29:51
.nter$ 1:35 10:1 29:36
.ntere 5:25 6:-2 11:29 14:-12 27:23 29:16
.nterf 12:8 33:20
.ntern 17:22
.nters 17:26
.nth$ 2:-35 3:36 5:-43 6:11 14:-46 16:28 18:-31 19:-20 20:44 28:19 29:-21 30:17 32:71
.nths 3:6 14:11
.nths$ 3:6 14:11
.ntil 3:13 4:-30 5:-39 7:28 8:8 10:-39 12:1 13:-11 14:42 15:-3 16:19 17:-43 19:-40 20:-24 21:6 22:39 23:-1 24:36 25:-20 27:-60 28:46 29:-8 31:29 34:-26
.ntil$ 3:13 4:-30 5:-39 7:28 8:8 10:-39 12:1 13:-11 14:42 15:-3 16:19 17:-43 19:-40 20:-24 21:6 22:39 23:-1 24:36 25:-20 27:-60 28:46 29:-8 31:29 34:-26
.ntim 12:5 24:2
.ntin 5:-7 7:1 22:21 31:25
.nting 7:2 22:22
.ntio 3:11 11:30
.ntion 3:11 11:30
.ntis 29:26
.ntist 29:26
.ntly 12:46 26:8
.ntly$ 12:46 26:8
.nto$ 1:48 2:5 5:13 6:-24 9:-3 10:-2 14:-35 17:-8 21:1 23:-12 27:33 29:56 31:-22 32:1 33:-9
.ntor 17:65
.ntor$ 17:21
.ntra 2:2 9:23
.ntrac 29:26
.ntrag 9:29 29:-9
.ntri 17:74 29:4
.ntrib 17:74 29:4
.ntro 1:17 17:29 24:-15
.ntrod 1:17 17:30 24:-15
.ntry 1:22
.ntry$ 1:22
.nts$ 0:-1 4:-2 9:-80 10:30 12:12 14:-91 16:10 20:-13 21:2 22:-39 23:-43 27:63 28:5 29:-13 32:5 33:46 34:-8
.ntsc 9:16 34:17
.ntsch 9:16 34:17
.ntt$ 5:-11 14:41
.ntu$ 3:9 4:20 20:13
.nty$ 4:22
.nual 1:27 11:44 34:15
.nual$ 1:27 11:44 34:15
.nuar 32:6
.nuary 32:6
.nudg 16:9 23:27 24:31 34:-8
.nudge 16:9 23:27 24:21 34:-6
.nue$ 5:-11 20:11 29:5 31:28
.null 2:33 29:11
.numb 5:27 7:33 8:46 9:26 13:9 24:-12 25:-7 28:52
.numbe 5:27 7:33 8:46 9:26 13:9 24:-12 25:-7 28:52
.nuov 2:31 17:8 20:7
.nuova 2:31 20:8
.nup$ 2:24 22:1
.nus$ 5:32 10:-13 12:-9 16:-9 20:-18 24:22 28:58 32:-8
.nute 16:-8 29:3
.nutes 16:-8 29:7
.nvin 7:16 21:35
.nvinc 7:16 21:35
.nvir 17:2
.nviro 17:2
.nvit 8:-27 29:47
.nvite 8:-27 29:47
.nvol 10:23 17:35 29:-21
.nvolv 10:23 17:35 29:-21
.nway 10:-19 28:37
.nway$ 10:-19 28:37
.nybo 9:4 10:24
.nybod 9:4 10:20
.nymo 31:33
.nymor 31:33
.nyon 2:-11 3:20 6:-6 12:-21 13:9 15:17 22:-26 25:47 29:20
.nyone 2:-11 3:20 6:-6 12:-21 13:9 15:17 22:-26 25:47 29:20
.nyth 2:20 5:7 8:-42 13:30 16:-23 18:35 19:-10 25:-42 26:13 28:-31 29:-36 32:51 33:-4
.nythi 2:22 5:9 8:-42 13:31 16:-22 18:36 19:-6 25:-34 26:14 28:-25 29:-25 32:32
.nywa 10:7
.nyway 10:7
.oabl 2:37
.oable 2:37
.oach 18:12 28:19
.oachi 18:12 28:19
.oad$ 2:5 20:60 22:41 29:33
.oadi 25:7
.oadin 25:7
.oadm 14:44
.oadma 14:44
.oads 3:7 18:-21
.oads$ 3:7 29:-14
.oard 8:28 12:-1 16:29 17:8 20:-12 22:20 29:9 33:21 34:-10
.oard$ 2:1 16:30 17:-16 22:47 29:17 33:17
.oardi 8:6 17:38
.oat$ 2:50
.obab 23:4 30:7
.obabl 23:4 30:7
.obal 33:20
.obal$ 33:20
.ober 1:19 4:15 5:-15 16:41 20:49 31:-5 32:17
.ober$ 1:19 4:15 5:-13 16:41 20:49 31:-5 32:17
.obje 9:18
.objec 9:18
.oble 2:13
.oblem 2:13
.obod 7:46 8:-23 13:15 29:-16
.obody 7:46 8:-23 13:15 29:-16
.obs$ 17:29
.oced 10:-22 11:19 12:6 21:9
.ocedu 10:-20 11:21 21:9
.oces 9:-9 17:52 21:39
.ocess 9:-9 17:52 21:39
.ochm 33:6
.ochma 33:6
.ock$ 1:10 8:39 9:-17 10:-30 11:-27 20:-44 25:2 27:-23 28:66 29:21 31:9
.ocke 2:25 5:11 6:-39 8:6 9:-30 10:2 12:81 25:-19 33:16
.ocked 2:28 12:102 29:-7 33:22
.ocker 5:28 10:18 12:-14 15:13
.ocki 5:25 9:16
.ockin 5:25 9:16
.ocks 12:17
.ocks$ 12:17
.ocli 33:3
.oclie 33:3
.ocs$ 0:60 1:40 2:22 10:-35 15:-6 16:-44 17:29 18:-4 26:3 27:15 29:3 31:13 33:-5
.oct$ 1:19 16:65 29:-13
.octo 1:19 4:8 5:-8 16:43 20:46 31:-5 32:18
.octob 1:19 4:8 5:-8 16:43 20:46 31:-5 32:18
.ocum 0:17 1:3 3:2 5:-17 11:12 12:-13 22:-1 25:3
.ocume 0:17 1:3 3:2 5:-17 11:12 12:-13 22:-1 25:3
.oday 2:34 4:25 7:-11 9:-27 10:-2 12:24 14:-15 16:-13 17:18 20:-25 24:-10 25:5 28:29 31:11 32:50 33:-50 34:-24
.oday$ 2:34 4:25 7:-11 9:-27 10:-2 12:24 14:-15 16:-13 17:18 20:-25 24:-10 25:5 28:29 31:11 32:50 33:-50 34:-24
.odds 21:45
.odds$ 21:45
.ode$ 2:14 5:24 6:-14 9:12 10:46 12:48 20:-3 25:-27 33:14
.oden 19:1
.odena 19:1
.ods$ 9:18 34:36
.oduc 0:29 1:6 10:14 17:29 20:7 24:-13 27:5 29:-33 33:-18
.oduce 1:15 11:7 24:-14
.oduct 0:5 10:17 17:15 20:9 27:11 33:-21
.odul 29:44
.odule 29:44
.ody$ 2:-14 3:4 4:-12 6:-19 7:52 8:-50 12:13 13:12 15:18 22:-47 30:18 31:-19 34:1
.oed$ 15:53 19:-3 33:-22
.oes$ 0:-37 2:60 6:-48 7:15 9:22 10:38 11:16 12:10 13:-24 14:13 15:-50 17:-9 18:-19 19:-65 20:46 21:1 22:-68 23:-17 24:-58 25:-88 26:31 27:-58 28:-23 29:23 30:-43 33:13 34:-48
.oeve 7:11 8:-4 28:40
.oever 7:11 8:-3
.off$ 1:40 2:-70 3:26 4:22 7:4 8:13 9:-11 10:-98 11:-72 17:-64 18:21 19:-20 20:-43 23:-36 24:-59 26:-16 27:-158 28:25 29:-9 30:78 31:81 32:-54 33:9
.offe 25:49 34:-20
.offee 25:37 29:6
.offi 6:12 12:-14 20:38 25:12 29:6 33:-34
.offic 6:12 12:-14 20:38 25:12 29:6 33:-34
.offs 31:13
.offsi 31:15
.ofre 29:12
.ofrea 29:12
.oft$ 1:42 10:26
.ogat 13:31
.ogati 13:20
.ogle 26:15
.ogle$ 26:15
.ogo$ 1:37 33:11
.ogra 8:4 17:41
.ogram 17:41
.ograp 8:8 29:-2
.ogs$ 29:41
.oice 29:42
.oice$ 29:43
.oin$ 10:6 13:6 14:-13 17:42 25:4 29:-17
.oine 17:61 32:-3
.oined 17:57 32:-3
.oing 0:-30 1:-2 2:-24 4:18 5:61 9:40 10:-51 11:-13 12:5 13:-23 14:-26 25:12 29:-49 31:-7 32:53 33:21
.oing$ 0:-30 1:-2 2:-24 4:18 5:61 9:40 10:-51 11:-13 12:5 13:-23 14:-26 25:12 29:-49 31:-7 32:53 33:21
.oint 1:13 2:4 5:24 10:44 12:11 14:-25 17:36 20:22 24:-30 25:-20 26:16 29:-18 32:-30 33:-7
.oint$ 2:8 5:26 10:64 12:12 14:-16 20:24 24:-27 26:17 29:-99 32:-28 33:-3
.ointe 17:52
.oise 0:2 7:9 9:3 11:5 12:4 13:9 15:7 16:1 17:7 18:2 19:2 20:-3 21:6 22:-10 25:-4 26:-8 27:-16 29:-4 30:-11 31:14 32:-3
.oise$ 0:2 7:9 9:3 11:5 12:4 13:9 15:7 16:1 17:7 18:2 19:2 20:-3 21:6 22:-10 25:-4 26:-8 27:-16 29:-4 30:-11 31:14 32:-3
.ojec 3:9 5:18 10:9 11:-7 14:-19 17:32 20:-18 21:12 22:12 29:-46 31:8 33:23
.oject 3:9 5:18 10:9 11:-7 14:-18 17:32 20:-18 21:12 22:12 29:-46 31:8 33:23
.oji$ 9:12
.okay 2:25
.okay$ 2:25
.oke$ 2:-16 8:1 9:-21 17:-5 24:45 25:63 27:-20 29:10 34:-1
.oked 9:53 12:5 15:21
.oked$ 9:53 12:5 15:21
.oken 2:2 15:42 22:25 25:-8 29:19
.oken$ 2:2 15:42 22:25 25:-8 29:19
.okie 25:6
.okin 5:50 33:4
.oking 5:15 33:4
.oks$ 0:4 23:13 29:-11
.okyo 33:35
.okyo$ 33:35
.ola$ 17:45 29:-6
.olan 29:14
.oland 29:14
.old$ 2:7 5:-36 7:83 9:-47 10:-22 11:-73 12:28 14:-28 16:30 19:68 20:33 21:21 22:14 24:-56 25:-65 27:35 28:-18 29:-20 32:2 33:-90 34:-39
.olde 13:3 14:37
.older 14:20
.oldi 5:3 9:22
.oldin 5:3 9:22
.ole$ 14:62 29:9
.olid 28:-25 29:16 31:14
.olida 28:-25 29:16 31:14
.olis 5:8 29:13
.olish 5:8 29:13
.oliv 1:28 20:17 24:10 29:-9
.olive 1:28 20:17 24:10 29:-9
.olks 0:4 3:-1 4:8 6:1 8:-9 9:2 11:-3 16:-4 17:12 20:3 24:8 25:5 27:-7 29:-1 30:11
.olks$ 0:4 3:-1 4:8 6:1 8:-9 9:2 11:-3 16:-4 17:12 20:3 24:8 25:5 27:-7 29:-1 30:11
.oll$ 29:21 33:-1
.ollo 3:16 4:13 10:-52 11:13 13:-3 14:-53 16:-13 17:-19 18:53 24:20 25:-11 26:59 27:52 28:-18 31:28 32:-18 33:-58 34:-19
.ollow 3:16 4:13 10:-52 11:13 13:-3 14:-53 16:-13 17:-19 18:53 24:20 25:-11 26:59 27:52 28:-18 31:28 32:-18 33:-58 34:-19
.olon 1:-3 25:30 29:7
.olud 26:1
.olud$ 26:1
.olum 9:10
.olume 9:10
.olve 10:22 17:35 29:-21
.olved 10:10 17:35 29:-20
.omat 30:10
.omati 30:10
.ome$ 0:8 2:25 5:-12 7:-36 8:-17 9:16 12:4 13:-69 15:9 17:38 20:-38 21:34 23:16 24:-37 25:1 27:-48 28:-92 29:5 31:-67 32:-45 33:27 34:-67
.omeb 2:-24 3:8 4:-10 7:13 29:24 30:22 34:11
.omebo 2:-24 3:8 4:-10 7:13 29:24 30:22 34:11
.omen 2:-4 5:13 12:28 17:15 18:5 25:14 28:1 29:-16 33:15
.oment 2:-4 5:14 12:28 17:15 18:5 25:15 28:1 29:-10 33:16
.omeo 2:-24 5:-1 9:-14 10:24 12:6 15:22 17:23 29:-7 34:17
.omeon 2:-24 5:-1 9:-14 10:24 12:6 15:22 17:23 29:-7 34:17
.omer 4:-5 6:4 9:-4 11:-8 12:1 15:19 17:40 20:20 21:12 24:-16 29:2
.omer$ 4:-2 6:7 12:3 13:3 15:6 17:9 19:2 24:-13 28:1
.omers 13:-7 17:28 19:-18 20:12 21:35 29:18
.omes 16:1 18:58 20:38 29:-16 33:-8
.omes$ 16:1 18:58 20:38 29:-16 33:-8
.omet 0:10 2:-7 11:4 13:24 15:-6 17:28 18:1 21:1 25:23 29:-12 32:48
.ometh 0:6 2:-6 11:4 13:24 15:-5 17:28 18:1 21:1 25:23 29:-12 32:47
.omew 14:29 29:5
.omewh 14:30
.omg$ 25:39 29:-27
.omin 5:7 6:6 10:-5 17:35 18:79 20:30 25:-9 29:-19 32:9 33:-46 34:-32
.oming 5:8 6:6 10:-2 18:81 20:30 25:-7 32:9 33:-45
.omis 2:5 20:2
.omise 2:5 20:2
.omma 11:91 21:9
.omma$ 21:15
.omman 11:95
.omme 17:9
.ommi 2:-10 11:-32 12:1 17:10 25:15 29:34
.ommit 2:-9 11:-27 12:1 17:12 25:16 29:41
.omor 2:14 6:-8 7:12 10:-11 12:-12 24:57 32:46 33:26
.omorr 2:14 6:-8 7:12 10:-11 12:-12 24:57 32:46 33:26
.ompa 11:-33 14:-7 19:40 29:31
.ompan 11:-10 29:26
.ompar 14:-3 19:43
.ompi 29:54
.ompil 29:54
.ompl 4:-9 14:58 33:32
.omple 4:-6 14:56 33:33
.ompo 0:1
.onal 1:10 2:20 10:5 24:-2 33:14
.onal$ 1:11
.onali 2:20 33:21
.onbo 8:6 17:64
.onboa 8:6 17:37
.once 2:20 3:10 4:-11 10:67 12:-34 18:17 27:31 30:17 33:-25
.once$ 2:26 3:11 4:-8 10:15 12:-17 18:24 30:21
.oncer 10:21
.ond$ 0:8 6:28 15:-31 33:32
.onda 1:27 7:12 8:-55 9:-11 12:-8 15:-5 16:36 22:16 24:40 25:19 28:-10 31:21 32:11
.onday 1:28 7:12 8:-54 9:-9 12:-8 15:-5 16:36 22:16 24:41 25:11 28:-10 31:22 32:9
.ondi 9:29 29:19
.ondit 9:30 29:1
.one$ 0:29 1:42 2:-18 4:26 5:-63 6:67 8:-14 11:2 12:-27 13:-32 14:-14 16:35 17:12 18:59 19:11 20:-23 21:-8 22:5 25:9 26:-17 27:-58 28:12 30:7 31:-3 32:-57 33:9 34:22
.oned 3:11 15:57
.oned$ 3:11 15:57
.onel 2:70
.oneli 2:70
.onen 25:30
.oner 18:33
.oner$ 18:33
.ones 8:-18 10:-44 12:-19 13:65 14:41 18:15 27:30 29:-67 32:19 34:17
.ones$ 8:-18 10:-29 12:-12 13:66 14:44 18:-66 27:32 29:-53 32:23 34:18
.onest 18:54
.onfe 29:24
.onfer 29:24
.onfi 10:12 33:30
.onfig 10:14
.onfir 33:24
.onfu 6:4
.onfus 6:4
.ong$ 2:-17 3:1 5:29 9:2 10:-8 11:-78 12:-11 13:-9 14:-63 16:56 17:-49 19:12 20:5 24:-27 25:88 27:-18 28:43 29:-30 31:-20 33:-10
.onge 2:-34 8:20 16:4 27:-19 28:36 31:31 33:14
.ongel 1:3
.onger 2:-24 8:23 16:5 27:-14 28:26 31:36 33:5
.ongr 25:75
.ongra 25:75
.onig 29:56 34:-11
.onigh 29:56 34:-11
.onin 11:2
.oning 11:2
.onjo 17:16 25:7 33:9
.onjou 17:16 25:7 33:9
.only 2:18 6:-21 8:-11 10:9 13:21 18:19 25:-40 26:23 29:-18 30:43 31:21 33:-80
.only$ 2:18 6:-21 8:-11 10:9 13:21 18:19 25:-40 26:23 29:-18 30:43 31:21 33:-80
.onme 17:2
.onmen 17:2
.onne 29:-17 31:39 32:12
.onnt 18:-2 32:1
.ons$ 0:7 3:-17 4:-4 5:-11 6:-13 7:18 8:-29 9:-23 10:-20 11:15 12:-5 13:72 14:-21 16:-40 17:-44 18:-49 19:3 20:-17 21:19 22:-28 24:31 26:13 27:25 28:-37 29:-71 31:3 32:-54 33:15 34:48
.onse 7:2
.onsen 9:10
.onsi 8:6 10:10 21:26 34:23
.onsib 34:29
.onsid 8:11 10:18 21:16
.onst 12:4
.onstr 12:4
.ont$ 18:9
.onta 33:29 34:78
.ontac 34:83
.ontai 33:18
.onte 10:31 27:5
.onten 27:11
.onth 2:-39 3:11 4:5 5:-5 6:10 16:10 18:-19 19:-8 20:40 28:30 29:-31 30:17 32:44
.onth$ 2:-34 3:8 5:-25 6:11 14:-43 16:11 19:-3 20:45 28:19 29:-10 30:17 32:55
.onths 3:6 14:11
.ontr 17:80 29:33
.ontra 29:26
.ontri 17:74 29:4
.onvi 7:16 21:35
.onvin 7:16 21:35
.oob$ 10:16 17:2
.oocl 33:3
.oocli 33:3
.ood$ 2:23 6:17 8:11 14:-41 16:-17 17:25 20:6 21:-12 24:-9 25:30 27:-8 31:1 33:11
.oofr 29:12
.oofre 29:12
.oogl 26:15
.oogle 26:15
.ook$ 3:33 4:-14 5:-48 7:6 8:-27 10:-43 11:-15 15:-9 18:7 19:21 25:-33 26:61 27:52 31:-53 33:31 34:-18
.ooke 9:53 15:21
.ooked 9:54 15:22
.ooki 5:59 33:4
.ookie 25:6
.ookin 5:51 33:5
.ooks 0:4
.ooks$ 0:4
.ool$ 25:35 29:3
.oom$ 0:23 2:66 29:85 31:-12
.oomi 18:31 32:-24
.oomin 18:31 32:-24
.oon$ 1:23 6:-23 10:-34 12:-24 16:13 18:45 20:36 27:32 28:70 29:-8 32:-17 33:-13
.oone 18:79 33:-7
.ooner 18:33
.oones 18:48
.oont 34:12
.ooo$ 6:13 11:-11 12:-5 25:47 29:-25
.oop$ 27:33
.oops 6:9 25:38
.oops$ 25:38
.oor$ 6:33 22:14 24:26 29:-2 33:2
.oord 34:29
.oordi 34:29
.oot$ 29:57
.oots 4:23
.ootst 4:23
.ooze 24:36 29:-30 31:27
.ooze$ 24:36 29:-7 31:27
.ope$ 2:54 4:-8 8:65 9:-45 10:7 29:-79 34:2
.oped 5:2
.oped$ 5:2
.open 1:-12 2:27 3:13 4:39 5:-8 6:-62 8:3 9:19 10:-41 11:-10 12:44 13:12 20:-59 21:-39 22:18 24:29 25:-70 29:17 31:-40 33:-56
.open$ 2:23 4:9 5:-4 6:-45 8:9 12:47 13:9 20:-49 22:12 24:34 25:-30 33:-18
.openi 3:33
.opens 4:42 9:28 29:43 31:-10
.oper 10:25 20:4
.oper$ 20:15
.opers 10:26 17:2
.opin 7:31 9:-10
.opini 7:31 9:-10
.ople 0:-10 2:-25 5:12 6:-3 8:-5 11:10 12:8 17:26 21:-9 23:23 25:-29 30:14 33:4 34:11
.ople$ 0:-10 2:-25 5:12 6:-3 8:-5 11:10 12:8 17:26 21:-9 23:23 25:-29 30:14 33:4 34:11
.opme 4:12 5:21 12:14
.opmen 4:12 5:21 12:14
.opos 5:-28 6:70 9:-16 10:18 19:-10 20:-20 23:4 29:-40 33:60
.oposa 6:34 9:-9 10:20 12:23 16:4 19:-1 23:5 29:-31 33:35
.opose 33:32
.oposi 6:23
.ops$ 25:36
.opt$ 30:23 31:31
.opti 2:44 11:30 13:-8 21:10 22:-6 26:12 34:-2
.optio 2:44 11:30 13:-8 21:10 22:-6 26:12 34:-2
.opy$ 4:16 33:9
.ora$ 20:7 29:8
.orag 2:8
.orage 2:8
.orbi 2:18 12:1
.orbid 2:18 12:1
.orce 6:-35 12:95 29:2 33:-22
.orce$ 6:-28 12:91 29:2 33:-19
.ord$ 5:-22 8:24 11:36 22:8 29:32
.orde 13:20 14:18 25:-30 29:57
.order 14:23 29:60
.ordi 12:30 16:13 20:-11 33:13 34:21
.ordin 12:30 16:13 20:-11 33:13 34:21
.ords 11:16 25:17
.ords$ 11:16 25:17
.ore$ 0:10 1:3 3:28 4:-3 5:-1 6:14 8:1 9:-23 10:-15 11:-16 12:-21 13:-25 14:-8 16:41 17:11 19:29 22:8 23:19 24:19 26:-5 27:-40 28:32 29:12 30:-32 31:33 32:1 33:-1
.orge 1:-6 2:-10 4:11 7:-17 10:3 11:13 14:4 19:-8 20:-3 23:-12 24:34 28:-14 29:-4
.orget 1:-6 2:-10 4:11 7:-17 10:3 11:13 14:4 19:-8 20:-3 23:-12 24:34 28:-14 29:-4
.orgo 2:6 8:6 9:2 11:-3 13:-7 16:15 17:-13 18:2 23:-3 25:-6 28:11 29:10 30:-2 33:3 34:-6
.orgot 2:6 8:6 9:2 11:-3 13:-7 16:15 17:-13 18:2 23:-3 25:-6 28:11 29:10 30:-2 33:3 34:-6
.oria 17:13
.orial 17:13
.orig 16:22 19:31 20:-29 33:-2
.origi 16:22
.orin 2:15 29:8
.oring 2:15 29:8
.orit 34:25
.ority 34:25
.oriz 18:28 29:-10
.orizo 18:28 29:-10
.ork$ 1:24 2:-26 3:17 4:9 5:41 8:12 11:12 12:-21 17:22 20:-22 22:5 23:7 25:6 31:-18
.orkf 17:11
.orkfl 17:11
.orki 28:20
.orkin 28:20
.orks 17:15 23:2 25:24 30:16
.orks$ 17:16 23:2 25:24 30:16
.orm$ 9:-10 21:39 29:20
.orma 8:22 9:-12 11:24 13:-8 17:39 21:30 23:4 25:-20 29:-18
.ormal 23:6
.orman 2:20
.ormat 8:24 9:-4 11:13 13:-3 17:43 21:34 25:-3
.orme 14:-9 19:19 27:38
.ormed 27:39
.orni 0:-8 3:-15 4:1 6:3 8:1 10:10 11:17 12:4 14:-6 15:3 16:-1 21:-1 22:1 23:-4 24:25 28:10 29:-2 31:-5 32:12 34:3
.ornin 0:-7 3:-15 4:1 6:3 8:1 10:10 11:17 12:4 14:-4 15:3 16:-1 22:1 23:-4 24:18 28:10 29:-2 31:-4 32:12 34:3
.orre 2:31 6:-36 10:-23 16:21 20:11 21:3 22:17 24:-15 33:43
.orrec 2:37 6:-16 10:-11 16:25 20:27 21:5 33:34
.orro 2:14 6:-9 7:12 10:-12 12:-12 24:57 32:50 33:25
.orrow 2:14 6:-9 7:12 10:-12 12:-12 24:57 32:50 33:25
.orry 1:-2 5:6 6:1 7:-13 8:9 9:9 10:13 12:13 14:14 16:10 17:2 18:37 21:-8 22:-1 23:-7 25:25 27:-3 31:-1 32:-6 33:-10 34:1
.orry$ 1:-2 5:7 6:1 7:-8 8:9 9:9 10:13 12:13 14:14 16:10 17:3 18:18 21:-8 23:-7 25:25 27:-3 31:-1 33:-9 34:1
.ors$ 23:16 25:-4 27:24
.ort$ 1:35 2:18 7:1 8:-29 19:-21 20:24 28:-12 29:1
.orta 17:7 18:17 32:-3
.ortan 17:7 18:17 32:-3
.orte 29:45
.orted 7:2 29:58
.orth 7:33 9:-26 21:27
.orth$ 7:33 9:-26 21:15
.orti 2:3 5:-2
.ortin 2:3
.ortn 28:10 32:8
.ortni 28:10 32:8
.orts 1:7 10:3 29:5
.orts$ 1:7 10:3 29:5
.orwa 11:-3 15:13 16:2 29:33
.orwar 15:13 16:2 29:8
.ory$ 6:53 19:36 24:15 29:9 33:-35
.osal 6:35 9:-9 10:20 12:23 16:4 19:-1 23:5 29:-31 33:35
.osal$ 2:1 10:27 12:12 16:6
.osals 6:29 33:58
.osde 20:-4 25:12 29:24 33:-12
.osdem 20:-4 25:12 29:24 33:-12
.ose$ 0:41 6:-50 10:15 20:-48 22:-39 27:-22 28:40 29:-1 30:48 31:-6 34:53
.osed 6:52 10:20 12:49 18:-32 29:-51 33:14
.osed$ 6:52 10:20 12:49 18:-32 29:-51 33:14
.oses 18:80
.oses$ 33:1
.osest 18:70
.oshe 2:11
.osher 2:11
.osin 6:23
.osing 6:23
.osit 10:16 12:4 33:-2
.osito 10:16 12:4 33:-2
.oslo 2:27
.oslo$ 2:27
.ospe 19:17 29:19
.ospec 19:17 29:19
.oss$ 1:14 5:-5 9:-8 10:17 11:-23 14:5 16:30 17:-14 20:1 25:-7 26:-17 27:11 29:-18 33:-10 34:55
.ossa 10:26 33:7
.ossar 10:26
.ossi 0:20 3:5 5:-31 13:-27 17:-36 18:29 21:10 22:3 23:10 26:31 29:-11 30:25 33:17
.ossib 0:21 3:14 5:-1 13:-22 21:6 22:10 23:6 26:29 30:27 33:19
.ost$ 2:57 5:49 6:9 10:-44 11:14 12:-50 14:32 18:-29 23:-18 24:12 25:-41 26:61 27:4 28:-50 32:-31
.oste 12:31 27:40
.osted 12:31 27:40
.osti 30:4 31:22
.ostin 30:4 31:22
.ostp 2:-20 11:5 15:45 16:52
.ostpo 2:-20 11:5 15:45 16:52
.osts 27:9
.osts$ 27:9
.ota$ 22:20 25:-6 29:50
.otal 14:25 17:14
.otal$ 14:25 17:14
.ote$ 2:-33 8:27 9:-35 10:2 11:18 13:47 18:-18 21:-23 24:43 34:4
.oted 9:16 25:26
.oted$ 9:16 25:26
.otes 1:21 2:4 8:-21 9:47 14:-31 20:-13 24:36 33:50
.otes$ 1:21 2:4 8:-21 9:47 14:-31 20:-13 24:36 33:50
.otfi 2:20 20:7
.otfix 2:20 20:7
.oth$ 18:-1 33:38
.othe 0:38 2:31 5:-40 14:-11 25:5 27:-3 29:-25 30:2 31:27 34:-8
.other 0:42 2:37 5:-38 14:-10 25:5 27:-3 29:-20 30:2 31:27 34:-7
.othi 12:33 31:31
.othin 12:33 31:31
.otic 11:5 27:14 31:25
.otice 27:14 31:25
.otif 11:-28 13:-13 24:-12 25:-18 26:47 27:96 31:41
.otifi 11:-7 26:49 27:17 30:2 31:50
.otify 27:66
.otio 4:18 10:34 29:-17
.otion 4:18 10:34 29:-17
.ots$ 25:3 29:-20 30:8
.otst 4:23
.otstr 4:23
.ouch 15:33 33:31
.ouch$ 15:10
.ouche 27:3
.oud$ 29:31
.ough 2:2 5:1 6:-39 7:39 8:2 10:-46 12:-52 13:8 14:6 17:6 19:-13 22:47 24:-1 25:-48 27:-49 28:9 29:-62 31:27 33:-14
.ough$ 2:12 5:5 6:-16 7:21 8:3 10:-6 11:10 12:-63 13:10 14:10 19:-11 22:51 25:-36 27:-28 29:-8 31:29 33:-49
.oughl 28:5
.ought 7:2 15:7
.ould 0:66 1:-4 2:13 3:44 5:-6 6:-5 7:58 8:-27 9:-31 10:-38 11:-25 12:-51 13:-13 15:47 16:10 17:20 19:2 20:-17 21:38 22:19 25:-50 26:30 28:-57 29:-14 30:7 33:-16
.ould$ 0:66 1:-4 2:13 3:44 5:-6 6:-4 7:58 8:-27 9:-31 10:-38 11:-25 12:-51 13:-13 15:47 16:10 17:20 19:2 20:-17 21:38 22:19 25:-49 26:30 28:-56 29:-14 30:7 33:-16
.ounc 9:23 11:9 14:-26 20:28 26:16 27:46 29:-45 31:16 33:-22
.ounce 9:23 11:9 14:-19 20:28 26:16 27:43 29:-45 31:5 33:-19
.ound 2:26 11:-15 12:-23 17:26 18:21 19:17 21:15 22:-12 24:20 25:47 29:-68 33:-24
.ound$ 2:29 17:28 18:25 19:18 21:17 22:-9 24:20 25:35 27:1 29:-56 33:-16
.ounds 9:9 10:2
.ount 8:-43 9:-18 10:57 13:23 20:-20 25:-28 27:24 28:95 29:22 33:-48
.ount$ 2:3 5:2 8:-31 10:28 13:30 28:33 29:48 33:-14 34:-21
.ounta 30:5 34:13
.ountd 27:9 28:68 31:12
.ounts 10:15
.oup$ 25:3 27:1
.oupl 6:27
.ouple 6:27
.our$ 0:10 1:-10 5:-159 6:-40 7:9 8:-38 10:-51 12:-73 13:-126 14:-24 17:6 18:-20 20:20 21:17 22:64 24:11 26:7 27:3 28:-100 29:8 31:3 32:-32 33:70 34:19
.ourc 17:20
.ource 17:20
.ours 1:3 10:-32 11:52 13:4 15:8 24:18 25:-44 27:-32 28:58 29:-61 31:8 33:-55 34:5
.ours$ 1:9 13:6 15:10 24:31 27:-9 28:59 29:-9 33:-49 34:8
.ourse 5:4 11:46 25:-15 31:21
.ous$ 19:70 20:-59 25:49 34:-3
.out$ 0:21 1:-89 2:30 3:-18 5:-52 6:37 7:31 8:14 9:17 10:-10 12:-18 13:-44 15:-3 17:10 18:-6 21:-85 22:-89 23:27 24:38 25:-22 27:28 28:-15 29:-38 30:21 31:54 32:-120 33:10
.outl 26:55 32:9
.outlo 14:-30 26:55 32:10
.outs 13:13
.outst 13:14
.ova$ 2:28 8:6 10:-21 20:6 29:-34 33:6 34:4
.oval 7:17 8:24 9:11 13:40 29:-41
.oval$ 8:43 9:4 13:41 29:-13
.ovals 7:12
.ove$ 1:-52 4:-4 5:-16 6:-4 7:38 8:18 10:-47 11:-3 12:-56 13:-5 14:-9 15:42 16:2 17:35 18:-25 20:-6 21:-10 22:-39 25:6 27:-43 29:80 30:17 31:4 32:-41 33:-93 34:34
.oved 2:-30 3:8 5:5 7:-17 8:1 9:31 10:-15 13:24 15:14 19:-2 22:-10 30:15
.oved$ 2:-30 3:8 5:5 7:-17 8:1 9:31 10:-15 13:24 15:14 19:-2 22:-10 30:15
.ovem 3:24 9:18
.ovemb 3:24
.oveme 2:7 9:18
.over 6:65 10:2 12:-48 13:34 20:-14 28:-30 33:-118 34:65
.over$ 2:-24 5:6 6:62 17:11 25:6 33:-53 34:24
.overa 8:7
.overk 0:16
.overs 2:37 12:-25 21:18 34:51
.overv 13:42 14:36 32:12
.oves 7:25 13:-10 27:14 34:10
.oves$ 7:25 13:-10 27:14 34:10
.ovin 2:25 7:1 8:-4 9:-16 11:24 15:29 16:-11 25:33
.oving 2:25 7:1 8:-4 9:-16 11:24 15:29 16:-11 25:33
.owe$ 25:8
.owed 2:59 12:-33 13:35 15:20
.owed$ 2:59 12:-33 13:35 15:20
.ower 34:7
.owers 34:14
.owin 3:23 4:19 18:30 26:16
.owing 3:23 4:19 18:30 26:16
.own$ 0:43 2:-80 3:37 4:-16 5:-44 6:-9 7:23 8:13 10:-42 11:-41 12:19 14:-53 17:-29 18:1 20:-51 22:-20 25:-82 28:71 29:8 31:27 33:36 34:-83
.owne 0:3 10:-9 34:52
.owner 0:4 10:-6 34:52
.ownl 20:41 29:7
.ownlo 20:41 29:7
.owns 31:42 34:16
.owns$ 31:43 34:17
.ows$ 10:-34 18:52 26:33 29:28 34:-31
.owy$ 1:23 4:16 5:-4 17:53 29:-23
.oxy$ 14:-23 19:95 28:-7 33:-10
.oze$ 6:21 12:-27 24:35 25:22 29:-7 31:12
.ozen 5:-56 6:-2 10:-7 12:118 17:-28 18:-18 22:23 25:9 29:20
.ozen$ 5:-40 10:-5 12:97 17:-7 18:-6 22:23 25:9 29:29
.ozn$ 5:-10 12:63
.pach 19:95 20:-12 33:-29
.pacho 19:95 20:-12 33:-29
.paci 29:23
.pacit 29:24
.pack 1:26 9:-21 10:6 25:8 26:2 29:-2 30:10 31:20 33:-1 34:-16
.packa 1:35 9:-19 21:1 25:15 26:2 30:10 34:-14
.pact 7:1
.pact$ 7:1
.page 3:-2 11:49 14:54 17:26 20:9 25:-50 29:9 33:-28 34:-20
.page$ 3:-1 11:52 14:57 17:27 20:10 25:-26 33:-6 34:-12
.pages 29:37
.pair 29:1
.pair$ 29:3
.pake 17:5 33:9
.paket 17:5 33:9
.pam$ 8:-9 29:36
.pamm 31:12
.pammi 31:9
.pane 2:-16 33:29
.pani 11:22 25:-25 29:25
.panic 29:33
.pany 11:-10 29:26
.pany$ 11:-10 29:26
.pape 29:2
.paper 29:6
.para 0:42 3:22 29:11
.parag 29:30
.parat 0:45
.pare 4:23 14:-43 18:28 19:21 27:-6 31:32
.pare$ 4:24 14:-29 18:22 19:8 27:-2 31:24
.part 1:20 2:29 5:2 10:31 14:-3 17:34 19:-2 25:12 29:-1
.part$ 2:33 5:15 10:1 17:6
.partn 22:12
.party 1:6 10:5 25:14
.pass 5:-25 6:56 7:32 10:-38 12:-41 22:29 29:66 32:9 33:-55
.pass$ 6:-21 22:34 29:41
.passe 6:70 7:12
.passw 29:30
.past 1:16 5:10 6:51 10:-30 12:-15 13:2 14:2 16:-28 19:19 22:54 33:-34
.past$ 1:17 5:11 6:51 10:-29 12:-15 13:3 16:-27 19:21 22:56 33:-32
.paste 14:26
.patc 2:60 5:-50 10:-27 12:1 17:40 18:-29 21:-14 22:51 25:-36 33:-18 34:17
.patch 2:60 5:-50 10:-27 12:1 17:40 18:-29 21:-14 22:51 25:-36 33:-18 34:17
.pate 16:30 17:14
.paus 31:23
.pause 31:23
.pcio 22:19
.pcom 6:5 14:6 18:39
.pcomi 6:5 14:6 18:39
.pdat 2:5 7:5 8:-28 9:18 15:-32 16:20 19:-21 24:7 26:-23 27:50
.pdate 2:7 8:-11 9:32 15:-28 16:22 19:-20 24:8 26:-19 27:35 29:3
.peak 11:35
.peak$ 11:35
.peas 7:-8 8:11
.pease 7:-8 8:11
.pec$ 21:1
.peci 12:-9 32:41
.pecia 32:17
.pect 10:10 14:-8 17:6 20:47 33:13 34:-20
.pect$ 10:17 20:21 29:-12 33:11 34:-13
.pecte 17:19 20:23
.pecti 19:17
.ped$ 6:26
.pell 11:-5 29:63
.pell$ 29:33
.pelli 29:23
.pen$ 2:17 4:6 5:-9 6:-15 8:7 9:-13 12:66 13:4 14:-51 18:-14 22:20 24:23 25:-60 29:-11 32:16
.penc 10:-25 20:4 33:33
.penci 10:-25 20:4 33:33
.pend 1:4 2:36 6:-30 8:39 10:7 12:5 13:17 16:-23 18:-1 28:6 33:27
.penda 2:10
.pende 2:18 10:32 12:21 29:-38 33:27
.pendi 8:46 13:22
.pene 6:61 9:21
.pened 6:61 9:21
.peni 3:33 32:26
.penin 3:33 32:17
.pens 4:40 9:14 10:19 11:-21 13:-8 16:-7 20:-12 24:-20 25:-20 29:89 31:-16 32:9
.pens$ 10:30 20:-7 24:-14 25:-5 29:15 32:17
.pense 11:-18 29:37
.penss 9:29 29:14
.penst 4:41 29:15 31:-8
.peop 0:-10 2:-31 5:13 6:-3 8:-4 11:11 12:14 17:28 21:-6 23:24 25:-28 30:14 33:4 34:11
.peopl 0:-10 2:-24 5:13 6:-3 8:-4 11:11 12:8 17:28 21:-6 23:24 25:-28 30:14 33:4 34:11
.per$ 6:-23 18:-3 20:5 22:30 27:-23 28:2 29:-5 30:24 33:28
.pera 29:15
.perat 29:15
.perc 5:12 29:17
.perce 5:12 29:17
.perf 1:5 2:32 25:31
.perfe 25:24
.perfo 2:22
.perh 15:4 26:9
.perha 15:4 26:9
.peri 5:29
.perio 5:29
.perm 2:35 13:1 22:10
.permi 2:35 13:1 22:10
.pers 2:-2 10:25 12:-4 34:68
.pers$ 10:26 17:2 27:3
.perso 34:72
.pgra 2:28 20:9 22:14 29:18
.pgrad 2:29 20:9 22:16 29:18
.pha$ 1:38 5:48 18:-38 20:-30 29:-38 33:57
.phas 5:117 17:10 25:-7 29:-34
.phase 5:95 17:11 29:-20
.phew 25:45
.phew$ 25:45
.phon 5:3 6:9 7:-12 13:11 17:-10 18:4 19:3 24:-9 25:-6 28:3 29:27
.phone 5:3 6:9 7:-12 13:11 17:-10 18:4 19:3 24:-9 25:-6 28:3 29:27
.phra 11:60 23:-16
.phras 11:60 23:-16
.phy$ 8:8 29:-2
.pick 2:36 10:31 11:-18 25:-7
.pick$ 2:23 10:34 11:-14 25:-4 29:6
.pict 14:49 25:12
.pictu 14:49 25:12
.pile 29:54
.pile$ 29:43
.pin$ 4:46
.ping 1:-36 2:6 5:12 9:-35 11:-16 12:-17 15:13 17:11 21:-6 23:47 24:13 25:10 29:-12 30:27 31:33 32:-19 33:-20 34:1
.ping$ 1:-33 2:27 5:16 9:-20 12:-2 15:17 17:13 23:26 24:27 25:30 32:-15 33:-14 34:5
.pings 27:8 30:43 31:25
.pini 7:31 9:-10
.pinio 7:31 9:-10
.pion 10:15
.pipe 6:-28 23:-10 27:28 29:37 31:14
.pipe$ 23:-9 27:29 31:15
.pire 6:56 9:46 10:6 32:-8 33:-2
.pire$ 6:44 9:20 32:-2
.pita 29:17
.pital 29:17
.pite 13:9 22:30
.pite$ 13:9 22:30
.pito 21:1
.piton 21:1
.pizz 25:22 29:5
.pizza 25:22 29:5
.plac 16:25
.place 16:25
.plai 10:75 11:33 13:-9
.plain 10:75 11:33 13:-9
.plan 0:8 2:-46 3:67 4:34 5:-58 9:-51 10:-47 11:-84 12:-71 13:-19 14:92 16:23 17:-8 18:-5 19:17 20:28 22:-29 24:-44 27:-44 28:-7 29:-18 32:34 33:22
.plan$ 0:9 1:-10 3:2 4:17 10:-7 11:-31 14:50 16:27 19:16 29:-45 32:8
.plane 1:25 33:6
.plann 3:61 4:6 5:-49 6:8 9:-21 12:-31 14:51 17:-49 20:13 29:-20 32:38 33:13
.plans 25:24 32:-6
.plant 24:-6 29:44
.plas 25:3
.plat 3:71 4:39 9:-6 13:-15 21:21 29:24
.plate 3:71 4:39 13:-15 21:21
.play 1:13 5:55 25:-47 29:34
.play$ 5:55 25:-45 29:30
.ple$ 0:-13 2:-24 5:20 7:42 8:-40 11:12 12:19 17:23 19:-4 21:-17 23:23 24:-3 25:-60 30:13 32:-16 34:7
.plea 1:8 2:-23 3:-1 5:-8 11:6 12:6 13:19 14:11 16:12 17:-5 18:8 19:-9 20:2 21:-16 22:35 24:8 25:-10 26:7 27:3 30:7 31:15 33:10 34:-3
.pleas 1:8 2:-22 3:-1 5:-8 11:7 12:6 13:19 14:10 16:11 17:-4 18:8 19:-8 20:2 21:-16 22:36 24:9 25:-8 26:8 28:-1 30:7 31:20 33:9 34:-2
.plee 6:11
.ples 11:35
.ples$ 11:33
.plet 4:-2 14:55 33:36
.plete 14:50 33:36
.plic 29:10
.plica 29:10
.plie 10:18
.ploa 2:15 3:4 6:-8 22:26 33:4
.pload 2:15 3:4 6:-8 22:26 33:4
.ploy 11:-29 29:59
.ploy$ 11:-29 29:59
.plug 2:45 10:5
.plugi 2:48 10:5
.ply$ 2:10 10:5 12:60 17:-1 21:2 22:16 29:-15 34:-29
.pmen 4:12 5:21 12:14
.pment 4:12 5:21 12:14
.pmo$ 27:27 29:-14
.poin 1:13 2:4 5:24 10:44 12:11 14:-25 17:36 20:22 24:-30 25:-20 26:16 29:-18 32:-30 33:-7
.point 1:13 2:4 5:24 10:44 12:11 14:-25 17:36 20:22 24:-30 25:-20 26:16 29:-18 32:-30 33:-7
.poke 9:-4 15:19 24:53 27:-6 34:16
.poke$ 9:-3 24:55 27:-4 34:17
.pola 29:14
.polan 29:14
.poli 5:7 29:30
.polis 5:8 29:13
.pone 11:4 15:47 16:42
.pone$ 11:4 16:36
.poned 15:57
.pons 34:62
.ponsi 34:29
.pop$ 20:27 29:-19
.port 1:55 2:23 5:-52 7:26 8:-17 9:-39 12:-74 17:6 20:-48 27:-12 28:-42 29:86 32:-13
.port$ 1:35 2:16 7:2 8:-25 29:20 33:27
.porta 17:7 18:17 32:-3
.porte 29:47
.porti 2:3
.ports 1:7 10:3 29:5
.posa 6:35 9:-9 10:20 12:23 16:4 19:-1 23:5 29:-31 33:35
.posal 6:35 9:-9 10:20 12:23 16:4 19:-1 23:5 29:-31 33:35
.pose 0:34 6:-6 10:75 11:13 18:-18 21:13 29:-79 33:20
.pose$ 0:28 2:5 6:-55 10:45 21:24 29:-13
.posed 10:31 12:-8 29:-11 33:28
.posi 6:20 10:13 33:-10
.posin 6:23
.posit 10:16 12:4 33:-2
.poss 0:21 2:21 3:12 5:-13 13:-24 17:-32 21:11 23:16 26:1 29:-2 30:34 33:16
.possi 0:22 3:14 13:-22 17:-21 21:12 23:18 26:3 30:28 33:20
.post 5:18 6:36 8:-9 10:-79 11:-11 12:-32 14:1 15:35 16:75 18:-7 23:-23 25:-51 26:39 27:66 28:-21 29:-29 31:25 33:-46
.post$ 2:29 5:37 6:9 10:-6 11:-34 12:-35 14:28 20:6 23:-9 26:34 27:14
.poste 6:25 27:40
.posti 30:6 31:22
.postp 2:-20 11:5 15:45 16:52
.posts 27:9
.pove 9:2 34:37
.powe 34:9
.power 34:9
.poxy 14:-23 19:85 33:-9
.poxy$ 14:-23 19:85 33:-9
.pped 6:29
.pped$ 6:29
.ppel 24:24 31:24
.ppen 1:23 2:-10 6:13 7:11 10:12 12:10 13:-14 16:-25 24:-29 25:-31 32:65
.ppen$ 9:-15 12:27 20:18 29:-34 32:9
.ppend 1:27 16:-4
.ppene 6:67 9:24
.ppeni 32:27
.ppens 10:30 20:-7 25:-5 29:18 32:17
.ppin 15:23 20:28
.pping 15:23 20:22
.ppli 10:18 29:9
.pplie 10:18
.pply 2:5 10:3 12:63 17:-1 22:45 29:-13 34:-30
.pply$ 2:5 10:5 12:63 17:-1 21:2 22:16 29:-13 34:-29
.ppoi 17:6
.ppoin 17:6
.ppor 1:13 5:-20 28:-13 29:68
.pport 1:13 5:-19 28:-12 29:69
.ppos 0:3 2:20 5:18 6:-3 10:26 21:25 29:-18
.ppose 0:3 2:20 5:18 6:-7 10:26 21:25 29:-18
.pppr 7:9 9:-10
.pppro 7:9 9:-10
.ppre 25:16
.pprec 25:16
.ppro 1:-20 2:-44 5:-42 6:-32 7:70 8:40 9:15 10:-56 13:42 21:-30 22:-50 32:-38 33:-52 34:34
.pproa 18:12 28:18
.pprov 1:-19 2:-42 5:-1 6:-21 7:71 8:37 9:16 10:-15 13:39 18:-14 21:-28 22:-48 28:-13 32:-31 33:-29 34:32
.ppy$ 16:-17 25:73 32:-9
.pre$ 5:45 12:-4 24:11 25:27 29:-14
.prec 19:67 20:-9 25:13 29:-20 33:26
.preca 2:5
.prece 19:71 20:-21
.preci 25:16 29:-3 33:48
.prep 4:32 5:3 18:28
.prepa 4:32 5:3 18:28
.pres 1:11 5:18 12:46 20:37 33:-5 34:-17
.prese 5:22 12:31
.press 1:12 20:40
.pret 33:6
.prett 33:6
.prev 19:46 27:8 32:13
.previ 19:43 27:8 29:7
.pril 4:46
.pril$ 4:46
.prin 2:6 9:-13 11:1 19:3 22:18 28:-18 29:44 32:4 33:33
.pring 14:-10 19:36
.print 2:7 9:-11 11:2 14:27 19:-12 22:18 28:-18 29:45 32:7 33:38
.prio 19:50 24:41
.prior 19:50 24:41
.priv 0:18 11:36 29:-5
.priva 0:18 11:36 29:-5
.proa 18:12 28:18
.proac 18:12 28:19
.prob 2:5 23:4 30:6 31:-14
.proba 8:7 23:4 30:7
.probl 2:14
.proc 10:-28 11:24 17:51 21:40
.proce 10:-28 11:24 17:51 21:40
.prod 0:4 10:16 20:9 27:10 33:-12
.prod$ 29:20
.produ 0:4 10:18 20:9 27:10 29:-10 33:-10
.prog 5:20 17:35
.progr 5:20 17:35
.proj 3:9 5:28 10:5 11:-8 14:-21 17:32 20:-20 21:12 22:10 29:-53 31:8 33:25
.proje 3:9 5:18 10:9 11:-6 14:-18 17:34 20:-18 21:12 22:12 29:-45 31:8 33:23
.prom 2:5 20:2
.promi 2:5 20:2
.proo 6:15 8:2 29:3
.proof 29:12
.prop 5:-30 6:70 9:-18 10:13 12:1 19:-16 23:3 29:-58 33:49
.prope 20:15
.propo 5:-27 6:69 9:-16 10:15 12:2 19:-10 20:-20 23:4 29:-39 33:53
.pros 18:34 22:19
.prot 10:1
.prov 1:-30 2:-4 5:-25 6:-25 7:70 8:54 9:15 10:-20 13:36 16:-7 18:-32 21:-43 22:-53 28:-16 32:-36 33:-37 34:31
.prova 7:15 8:41 13:39 29:-37
.prove 3:4 6:-14 7:49 8:21 9:26 13:5 21:-11 22:-42 29:19 32:-2 34:24
.provi 7:1 25:22
.prpo 10:26 34:15
.pstr 5:4 9:-7 12:7 14:6 17:3 20:12 21:8 29:-16 32:39 33:-20 34:-2
.pstre 5:4 9:-7 12:7 14:6 17:3 20:12 21:8 29:-16 32:39 33:-20 34:-2
.pted 2:42 9:14 12:-1 13:32
.pted$ 2:42 9:14 12:-1 13:32
.ptem 1:35 5:-30 6:12 10:-14 14:17 16:29 20:15 32:29 33:11
.ptemb 1:35 5:-29 6:12 10:-13 14:17 16:29 20:15 32:26 33:11
.pter 8:7
.pter$ 8:7
.ptie 9:9
.ptin 8:-14 9:9 12:8
.pting 12:8 29:3
.ptio 1:-40 4:-45 5:-10 6:-18 8:23 9:29 11:28 12:-73 13:33 14:-46 16:-54 17:-76 18:-25 20:-38 21:49 22:58 25:-12 27:2 28:-46 29:15 30:-21 31:5 32:-62 33:-68 34:3
.ption 1:-40 4:-45 5:-9 6:-18 8:27 9:26 11:26 12:-72 13:28 14:-36 16:-53 17:-75 18:-24 20:-38 21:51 22:57 27:3 28:-45 29:17 30:-21 31:6 32:-62 33:-67
.ptl$ 17:36 25:-13 29:-20 34:52
.ptog 8:8 29:-2
.ptogr 8:8 29:-2
.ptoi 13:4
.ptoin 13:4
.ptop 29:67
.ptop$ 29:62
.pts$ 13:-24 21:36
.publ 5:-7 6:6 19:2 20:55 29:-20 33:-59
.publi 5:-7 6:7 19:2 20:54 29:-19 33:-58
.pull 4:-9 9:-40 13:-51 15:10 17:6 21:-2 22:23 29:57
.pull$ 2:1 4:-8 9:-33 12:3 13:-50 17:7 22:23 29:60
.pun$ 29:-12 33:13
.purp 10:14 11:3 30:3
.purpo 10:14 11:3 30:3
.push 5:-10 6:22 15:66 17:-7 20:8 25:-2 29:32 34:31
.push$ 15:24 20:3 29:26
.pushe 6:25 29:7
.put$ 0:12 1:27 2:-27 8:19 12:26 15:-23 16:-8 22:13 24:-8 29:-61 31:35 33:13
.puty 34:29
.puty$ 34:29
.pyth 2:36 20:-28 29:25 33:31
.pytho 2:36 20:-28 29:25 33:31
.qlal 2:31
.qlalc 2:31
.qual 2:-14 13:57 18:32 21:21 22:-18 29:-22
.quali 13:59 21:24 22:-17 29:-15
.quan 28:36 29:12
.quant 28:36 29:12
.quar 3:18
.quart 3:18
.quee 16:33
.queez 16:34
.ques 3:-7 5:-16 8:28 9:25 10:-10 11:10 13:32 19:-4 21:37 22:51 24:-3 25:-7 27:-8 29:-15 31:-16 32:19
.quest 3:-6 5:-15 7:1 8:32 9:23 10:-8 11:11 13:10 19:-4 21:38 22:52 24:-3 25:-6 27:-8 29:-4 31:-15 32:19
.quet 13:18
.queu 9:7 13:66 14:-25 18:28 25:-21 28:-16 29:29 32:-5
.queue 9:7 13:66 14:-25 18:28 25:-21 28:-16 29:29 32:-5
.quic 5:24 6:1 8:-5 9:-8 10:-20 11:11 14:4 17:-17 18:9 21:-6 22:-13 25:10 28:33 32:8 33:15
.quick 5:24 6:1 8:-5 9:-8 10:-20 11:11 14:4 17:-17 18:9 21:-6 22:-13 25:10 28:33 32:8 33:15
.quie 25:-11 31:57
.quiet 25:-11 31:57
.quir 0:-25 1:-13 2:-10 6:16 10:9 12:11 13:3 16:11 21:5 22:-4 23:-20 24:11 28:6 29:-58 33:24 34:22
.quire 0:-24 1:-12 2:-10 6:16 10:10 12:11 13:4 16:13 21:6 22:-10 23:-20 24:12 28:6 29:-58 33:23 34:22
.quit 27:-5 31:45
.quit$ 27:-5 31:45
.quot 22:30 25:-1 29:14
.quota 22:30 25:-1 29:16
.qwer 25:-39 29:69
.qwert 25:-20 29:50
.race 22:52
.race$ 10:-7 22:53
.raci 0:6 1:-3 2:2 5:1 6:-4 8:-8 11:-4 12:-9 13:8 18:-6 22:-2 25:5 26:10 29:-1 30:4 31:-2 34:8
.racia 0:6 1:-3 5:5 6:-3 8:-8 11:-3 12:-5 13:8 18:-5 22:-1 25:6 26:10 30:4 31:-1 34:3
.rack 1:2 5:18 12:-4 18:35 20:3 27:3
.rack$ 1:7 5:29 20:6 27:8
.racke 18:26
.ract 29:37
.ract$ 29:25
.rade 2:15 12:14 20:18 22:23 29:13
.rade$ 2:8 12:16 20:15 22:23 29:13
.radu 1:2 34:9
.raduc 1:2 34:9
.rady 6:10
.rady$ 6:10
.raft 4:27 20:7 25:8
.raft$ 4:28 25:9
.rafti 20:8
.rag$ 1:7 9:29 29:-12
.rage 2:6 8:13
.rage$ 2:6
.ragr 29:30
.ragra 29:30
.raid 25:24 29:-6
.raid$ 25:24 29:-6
.rain 2:60 12:1
.rain$ 2:63
.raint 12:4
.rais 2:34 9:-16 22:42 29:15
.raise 2:9 9:-16 22:47 29:15
.ral$ 26:19 30:-21 31:30 34:20
.rall 3:22 19:17
.rally 19:17
.ramm 17:2 29:24
.ramme 17:16
.ranc 1:26 2:-24 5:32 6:-26 9:-5 10:31 12:14 20:-5 29:54 31:-9
.ranch 1:26 2:-24 5:35 6:-26 9:-1 10:34 12:14 20:-4 29:36 31:-9
.rand 31:38
.rando 31:39
.rans 0:3 2:19 5:-29 6:-2 10:17 11:-20 12:7 13:-8 14:15 18:-6 23:8 25:-36 27:19 28:22 29:18
.ransl 0:4 2:6 5:-27 8:-11 10:20 11:-15 12:8 14:16 18:-5 23:1 25:-32 27:20 29:15 33:14
.rant 2:-35 7:1 8:38 12:-8 13:2 19:2 22:18 25:-36 27:48 29:-7 32:-16 34:17
.rant$ 8:25 9:-10 22:29 32:-9 34:23
.rante 8:15 9:16 12:-2 13:12 19:6 27:48 29:-10
.rap$ 4:23 8:30 22:-19
.raph 8:7 29:2
.raph$ 29:30
.raphy 8:8 29:-2
.rapp 24:5 31:24
.rappe 24:5 31:24
.rari 6:-37 12:21 28:5 33:32 34:19
.rarie 6:-37 12:21 28:5 33:32 34:19
.rary 2:41 6:31 12:-33 15:18 16:25 18:-8 20:-6 22:7 28:24 29:-40
.rary$ 2:41 6:31 12:-33 15:18 16:25 18:-8 20:-6 22:7 28:24 29:-40
.rase 11:35 23:-16
.rase$ 11:35 23:-16
.rash 2:22 22:6
.rash$ 2:22 22:6
.rass 22:4
.rassi 22:4
.rate 0:40 1:-15 4:41 6:41 12:-25 15:-18 21:2 25:27
.rate$ 0:44 4:25 6:22
.rated 6:3 25:31
.ratef 16:8
.rath 23:15 30:8
.rathe 23:15 30:8
.rati 2:2 9:31 10:16 22:19
.ratio 2:2 9:26 10:16 22:19
.rats 25:48
.rats$ 25:48
.ratu 25:24 29:21
.ratul 25:25
.raus 19:30 20:-11
.raus$ 19:30 20:-11
.rave 7:10 8:-6
.raw$ 8:49 14:28
.rawn 4:9
.rawn$ 4:9
.ray$ 13:20 32:5
.rbal 11:-8 20:11 33:14 34:9
.rball 11:-8 20:11 33:14 34:9
.rbid 2:18 12:1
.rbid$ 10:2
.rbidd 2:13 10:-27 12:11
.rbir 26:17
.rbird 26:17
.rbs$ 11:39
.rce$ 6:-34 12:83 17:19 33:-17
.rcen 5:12 29:17
.rcent 5:12 29:17
.rch$ 4:57 9:27 25:-8
.rchi 14:-19 19:8
.rchiv 14:-19 19:8
.rci$ 2:-5 18:17 19:-18 20:10 22:24 29:5 33:-12
.rcs$ 10:-7 14:49 19:9 20:-24 27:22 29:-21 33:12
.rday 3:9 6:36 7:31 8:-5 10:-2 16:47 29:7 33:-34 34:1
.rday$ 3:9 6:36 7:31 8:-5 10:-2 16:47 29:7 33:-34 34:1
.rde$ 7:-20 8:-25 9:70
.rden 29:28 31:-10
.rdeni 29:31 31:-10
.rder 14:23 29:59
.rder$ 14:23 29:62
.rdic 9:35
.rdict 9:35
.rdin 5:-13 8:22 12:28 16:12 17:44 20:-25 33:17 34:12
.rdina 34:29
.rding 5:-6 8:5 9:2 12:4 16:18 17:55 20:-21 33:30
.rdle 21:22
.rds$ 5:-22 11:15 18:42 25:16
.reac 5:8 6:25 9:14 17:-21 18:15 34:16
.reach 5:10 6:25 9:15 17:-19 18:15 34:16
.read 1:20 3:24 5:10 6:26 7:-22 9:19 10:4 11:-9 12:19 13:-72 14:-21 17:29 21:-14 22:22 25:-25 26:4 27:-35 28:-46 30:-46 31:13 32:-21 34:-51
.read$ 17:33 18:-34 29:6
.readi 10:35
.ready 1:3 3:29 5:19 6:28 7:-26 9:12 10:-75 11:-19 12:25 13:-18 18:33 21:-9 22:27 26:13 27:-8 28:-34 29:-1 31:6 34:-16
.reak 8:22 9:14 10:-23 12:-37 13:43 17:11 21:44 22:23 28:-13 29:-24
.reak$ 8:21 9:30 10:-12 12:-20 17:12 21:32 22:41 28:-11
.reaks 13:56
.real$ 20:7
.ream 5:32 9:-32 11:-41 12:4 14:2 20:5 21:5 25:14 29:-32 32:30 33:-24 34:-7
.ream$ 5:38 9:-26 11:-40 12:6 14:3 20:5 21:7 25:16 29:-29 32:38 33:-40 34:-5
.reas 9:31 10:45 22:29
.reaso 9:29 10:46 22:29
.reat 1:31 3:31 4:28 8:-45 9:-12 10:-14 14:-12 17:-18 18:13 25:38 27:8 34:17
.reat$ 8:-7 25:57 27:18
.reate 1:29 3:43 4:17 5:9 29:18 34:20
.reba 11:-21 29:17
.rebas 11:-21 29:17
.reby 16:32 21:-11 22:43
.reby$ 16:32 21:-11 22:43
.reca 2:5
.recat 2:5
.rece 11:-25 19:55 20:-39 26:57 27:53 29:1 30:10 31:13 33:-2 34:-21
.reced 19:71 20:-21
.recei 11:-3 26:58 27:24 29:9 30:11 31:35 34:-15
.reci 25:11 27:12 29:-38 33:47
.recia 25:16
.reco 8:27 22:28 29:3
.recor 8:25 22:29 29:2
.rect 2:30 6:-19 10:-33 16:22 20:26 23:11 29:12 33:32
.rect$ 20:21 21:2 23:12 33:59
.recti 2:13 16:27 33:-16
.red$ 5:6 8:7 10:16 11:4 12:-63 13:9 14:-34 21:21 22:-9 25:28 27:14 32:-21 33:-10
.ree$ 5:-35 6:-48 9:-29 11:-4 12:103 16:23 18:30 22:22 24:18 29:-68
.reed 8:5 15:1 16:6
.reed$ 8:5 15:1 16:6
.reee 2:-12 12:45
.reee$ 12:39
.reeez 14:13
.reel 2:-5 12:38
.reem 23:24
.reemi 23:24
.reen 2:36 8:37 12:-3 29:10 33:-9
.reen$ 2:2 8:30
.reens 33:-1
.rees 7:9 8:-11
.rees$ 7:9 8:-11
.reez 0:16 1:12 3:-57 5:-64 6:-6 7:-47 10:10 11:-15 12:19 13:6 14:14 15:8 16:11 18:2 19:5 20:-71 22:17 24:4 25:14 26:-9 27:11 28:1 29:6 30:-58 31:4
.reeze 0:12 1:9 2:1 3:-51 5:-56 7:-40 10:6 11:-13 12:11 13:7 14:16 15:9 16:16 18:10 19:7 20:-67 22:20 24:6 26:-6 27:14 29:11 30:-52 31:6 33:-5
.reezi 6:-3 10:16 25:29 32:17
.reezz 12:5
.refa 2:24 29:15
.refac 2:24 29:15
.refr 33:19
.refre 33:19
.refu 8:54 9:15
.refus 8:54 9:15
.rega 9:21 21:21
.regar 9:21 21:21
.regi 1:10 13:30 27:23
.regis 1:10 13:30 27:23
.regr 2:18 33:17
.regre 2:18 33:17
.rei$ 22:19
.rein 11:-5 23:20
.reind 11:-5 23:20
.reje 7:26 8:55 25:-17 29:4
.rejec 7:25 8:35 11:3 29:1
.rela 20:58 29:-13 32:16
.relas 20:56 29:-3
.relat 32:20
.relb 6:-6 7:6 9:-8 10:3 11:35 16:-4 21:13 25:-3
.relbo 6:-6 7:6 9:-8 10:3 11:35 16:-4 21:13 25:-3
.rele 1:-1 4:20 5:10 11:-45 12:-13 13:-2 14:7 15:2 17:16 18:-28 19:20 20:36 22:-13 23:-64 25:7 26:-14 27:9 28:6 29:6 31:-7 32:5 33:-53 34:20
.relea 4:18 5:11 11:-39 12:-9 14:3 17:19 18:-53 19:21 20:25 21:1 22:-10 23:-61 24:3 25:9 26:-11 27:4 28:10 29:9 31:-5 32:7 33:-41 34:19
.reles 20:27
.rely 21:9 33:36
.rely$ 21:9 33:36
.rem$ 25:-38 29:66
.rema 5:-13 14:52 19:-20 28:92 33:-25
.remai 5:-13 14:52 19:-20 28:92 33:-25
.reme 0:-22 1:-16 6:7 9:-16 10:16 12:11 13:4 16:11 18:3 21:-48 23:-18 24:32 28:5 29:-44 33:18 34:25
.remem 24:35
.remen 0:-16 1:-10 6:8 9:-15 10:15 12:12 13:5 16:19 18:4 21:-47 23:-17 28:9 29:-36 33:18 34:22
.remi 1:-39 2:-59 5:18 6:-51 7:-6 8:-15 9:-26 10:-66 11:13 12:-30 13:-33 14:-15 16:-73 17:-3 18:-25 19:6 20:-17 23:116 24:76 25:-18 27:16 28:-54 30:20 31:15 32:-43 33:8 34:-35
.remid 23:25
.remin 1:-38 2:-57 5:19 6:-49 7:-2 8:-14 9:-17 10:-53 11:18 12:-28 13:-30 14:-11 16:-72 17:-26 18:-22 19:6 20:-15 23:105 24:78 25:-13 27:19 28:-52 29:3 30:10 31:18 32:-36 33:9 34:-33
.remm 31:8
.remn 24:29
.remo 2:50 12:-23 27:-38 30:25 31:34 33:-29 34:61
.remov 2:50 12:-23 27:-38 30:25 31:34 33:-29 34:61
.ren$ 12:25 27:8
.rena 2:40 27:-7 29:24 33:12
.renam 2:41 27:-6 29:24 33:13
.renc 10:25 29:43
.rence 10:31 29:18
.rench 29:13
.rent 2:-22 4:15 5:73 12:45 23:-4 26:3 32:-1 33:33
.rent$ 4:16 5:65 33:41
.rentl 12:46 26:8
.reop 8:11 12:57 29:-41
.reope 8:11 12:57 29:-41
.rep$ 5:84 11:-23 14:-9 18:14 25:-45 29:-30
.repa 4:32 5:3 18:28
.repai 29:4
.repar 4:32 5:3 18:28
.repo 4:-5 7:54 8:-58 11:9 12:63 17:11 25:-13 29:17 33:-3
.repo$ 12:31 17:11 29:26
.repor 2:2 6:7 7:36 8:-39 11:18 29:-6
.repos 10:28 12:22 33:-12
.req$ 6:19 8:-9 10:-8 22:25 33:34
.reqe 8:21
.requ 0:-63 1:-49 5:-80 8:43 9:15 11:8 13:46 14:-73 17:-22 20:-36 21:81 22:43 23:-34 25:-105 26:-37 27:-14 29:-27 31:-16 32:-62 33:10
.reque 2:1 7:6 8:44 9:31 10:-67 11:21 12:-16 13:42 14:-40 18:-16 21:61 22:64 24:-3 25:-34 27:-46 29:-4 31:-43 32:-19 34:-5
.requi 0:-10 1:-11 2:-9 6:16 9:-52 10:4 12:11 13:4 16:12 21:7 22:-10 23:-19 24:11 28:8 29:-53 33:25 34:22
.rer$ 31:28 32:28
.res$ 2:-51 6:17 9:12 11:25 12:68 17:-31 18:-55 20:-25 28:43 29:11 31:-9 33:20
.resc 6:-2 15:8 16:32
.resch 6:-2 15:8 16:32
.rese 5:21 11:-5 12:33
.resen 5:22 12:33
.resh 4:18 5:-7 17:61 18:-19
.resh$ 4:19 5:-7 17:56 18:-19
.resi 29:14 34:-12
.resp 10:22 34:34
.respe 10:19 34:-11
.respo 34:65
.ress 1:6 2:11 5:5 10:-1 20:37 26:36 29:-8
.ress$ 1:11 20:43 26:37 29:-7 33:-8
.ressi 2:19 33:17
.rest 5:-21 8:-4 11:-2 12:19 17:-9 18:87 25:-40 27:8 28:19 29:6 31:44 33:-62 34:-5
.rest$ 18:89 25:-6 28:5 29:-58 31:51 32:9 33:-12
.resta 29:44
.reste 27:27
.restr 12:36
.resu 7:14 8:10 27:26 31:-15
.resul 7:15 8:11
.resum 27:28 31:-13
.rete 31:28
.reti 31:30
.retr 1:13 14:-14 16:-21 19:14 29:59
.retro 1:17 14:-13 16:-19 19:14 29:45
.rett 33:6
.retty 33:6
.reve 2:32 8:36 9:-28 15:-17 29:31 33:8
.rever 2:34 8:28 9:-27 15:-17 29:5 33:11
.revi 1:25 2:6 6:-6 9:4 15:-23 16:-36 19:43 20:-29 22:28 24:-10 25:8 29:68
.revie 1:27 2:11 9:7 10:-39 16:-30 22:32 24:-1 25:11 29:41 33:2 34:12
.revio 19:59 29:10
.revu 32:21
.rewe 5:53 10:-18 29:-7 32:-3 33:25
.rewee 5:54 10:-18 29:-7 32:-3 33:25
.rewh 5:55 10:-5 25:-18 33:15
.rewha 5:55 10:-5 25:-18 33:15
.rewo 2:21 22:29
.rewor 2:21 22:29
.rewr 22:7
.rewri 22:7
.reze 12:51 29:23 33:-6
.reze$ 12:23
.rezee 12:16 29:17 33:-12
.rfac 12:16 33:21
.rface 12:16 33:21
.rfec 25:24
.rfect 25:24
.rfor 2:22
.rform 2:22
.rge$ 2:11 9:-5 10:26 12:20 17:-26 20:-17 22:13 25:-42 29:37 31:-9 33:5 34:45
.rgea 2:48
.rgeab 2:48
.rged 2:20 8:33 17:2 21:4
.rged$ 2:20 8:33 17:2 21:4
.rges 2:-5 12:15
.rges$ 2:-5 12:15
.rget 1:-11 2:-4 4:25 7:-19 10:1 11:11 19:-15 20:18 22:-5 23:-13 24:34 26:-9 28:-22 29:-13 31:8
.rget$ 1:-11 2:-3 4:25 7:-19 10:2 11:11 19:-14 20:18 22:-5 23:-13 24:32 26:-9 28:-21 29:-12 31:9
.rgin 2:6 12:51 20:-21 29:15
.rging 2:8 12:52 20:-19
.rgoe 2:1
.rgoed 2:1
.rgot 2:6 8:6 9:2 11:-3 13:-7 16:15 17:-13 18:2 23:-3 25:-6 28:11 29:10 30:-2 33:3 34:-6
.rgot$ 2:6 8:6 9:2 11:-17 13:-7 16:15 17:-12 18:2 25:-3 28:11 29:10 30:-2 33:3 34:-6
.rhap 15:4 26:9
.rhaps 15:4 26:9
.ria$ 10:6 11:-3 15:4 21:19 22:-14 29:8
.rial 17:43
.rial$ 17:43
.ribe 2:-17 6:-40 7:-14 11:20 14:-29 25:-66 26:63 27:60 30:37 31:17 33:-38 34:5
.ribe$ 7:-4 10:15 11:24 17:-43 25:-34 26:28 27:55 29:21 31:29 33:-31
.ribed 5:-16 6:-3 17:28 26:32 27:-23 30:40 34:13
.ribu 17:79 27:31 31:5
.ribut 17:77 27:31 31:5
.rich 27:27 31:17
.richt 27:27 31:17
.rics 8:10
.rics$ 8:10
.rict 10:38 12:35 28:-22
.rict$ 10:39 28:-21
.rida 0:-2 1:40 2:8 7:-11 10:-17 16:37 24:37 25:16 27:-24 29:1 32:54
.riday 0:-2 1:40 2:8 7:-11 10:-17 16:37 24:37 25:16 27:-24 29:1 32:54
.rief 32:13
.rief$ 32:13
.rien 8:-31 25:19 29:5
.riend 8:-31 25:20 29:10
.ries 3:22 4:19 5:8 6:-47 12:3 19:4 22:5 29:-69 31:-3 33:7 34:2
.ries$ 3:22 4:19 5:8 6:-47 12:3 19:4 22:5 29:-69 31:-3 33:7 34:2
.righ 2:-18 5:3 6:30 7:4 9:-43 10:-34 12:32 19:-10 21:-26 23:12 24:-23 25:35 33:20 34:5
.right 2:-18 5:3 6:30 7:4 9:-43 10:-34 12:32 19:-10 21:-26 23:12 24:-23 25:35 33:20 34:5
.rigi 16:22
.rigin 16:22
.riin 28:23
.riing 28:23
.ril$ 4:46
.ring 0:-34 1:-49 2:22 3:-90 4:-9 5:-9 6:5 7:-69 11:-105 12:-3 14:-98 15:6 16:12 19:34 20:-105 22:-1 24:20 25:28 26:-50 27:4 28:10 29:-47 30:-9 31:30 33:40 34:18
.ring$ 0:-13 1:-33 2:40 6:-13 8:15 9:12 10:-5 11:-62 12:-60 13:-6 14:-62 15:20 16:23 17:7 19:26 20:-25 24:6 25:42 26:-8 31:31 33:24 34:28
.rings 2:-4 6:42 8:-6 9:-16 10:18 12:38 13:1 20:-25 24:3 27:1 28:25 29:-45 33:23
.rinn 24:41 28:-2 31:25
.rinne 24:42 28:-1 31:26
.rint 2:6 9:-12 10:-8 11:15 14:53 19:-20 22:17 28:-18 29:42 32:7 33:30
.rint$ 1:4 10:-4 11:16 14:56 28:-36 29:33 32:21 33:14
.rints 2:16
.riod 5:35
.riod$ 5:42 6:7 12:-22
.rior 19:82 24:40 33:-15
.rior$ 19:82 24:40 33:-15
.ript 29:5 31:24
.ripti 29:11 31:21
.ris$ 4:74 14:-6
.rise 29:29 32:5
.rise$ 29:29 32:5
.risk 7:38 8:39 9:-31 22:16
.risk$ 7:39 8:21 9:-27 22:17
.rist 25:22 28:-35 29:17
.ristm 25:22 28:-35 29:17
.rite 0:-25 6:18 11:4 12:-9 13:-11 15:24 20:-44 21:31 24:23 29:36
.rite$ 6:23 10:-22 11:8 12:-27 21:3 25:1 29:53
.riter 10:11 15:34 20:-2 29:-6
.riti 0:4 2:1 15:-1 16:7 17:-6 19:12 28:2 29:-13 33:-9
.ritin 0:4 15:-1 16:7 17:-5 19:12 28:2 29:-9 33:-8
.rity 1:18 7:14 9:-14 11:-17 13:-24 16:4 22:12 29:31 33:-30 34:56
.rity$ 1:18 7:14 9:-14 11:-17 13:-24 16:4 22:12 29:31 33:-30 34:56
.riva 0:18 11:36 29:-5
.rivat 0:18 11:28 29:-1
.rive 2:77 8:15 10:-1 12:-3 17:11 18:33 29:-47
.rive$ 2:14
.rived 17:31
.river 2:56 8:16 29:-19 33:17
.rives 18:25 33:-4
.rix$ 18:9
.rizo 18:28 29:-10
.rizon 18:28 29:-10
.rket 1:10 8:-1 20:4 26:29 27:13 30:1
.rketi 1:10 8:-1 26:29 27:13 30:1
.rkfl 17:11
.rkflo 17:11
.rkil 0:16
.rkill 0:16
.rkin 28:20
.rking 28:20
.rks$ 17:16 23:2 25:23 30:16
.rlea 20:7 33:-2
.rleas 20:8
.rlie 6:-13 15:20 16:24 18:39 19:18 23:4 33:-14
.rlier 6:-13 15:20 16:24 18:39 19:18 23:4 33:-25
.rlli 22:23
.rllib 22:23
.rly$ 1:8 2:12 3:41 5:3 16:-14 21:18 23:35 33:-10
.rmal 23:6
.rman 2:15 11:20
.rman$ 11:20
.rmanc 2:20
.rmat 8:24 9:-4 11:13 13:-3 17:43 21:34 25:-3
.rmati 8:24 9:-3 13:-2 17:43 21:35 25:-3
.rmed 5:-4 10:23 27:39
.rmed$ 27:39
.rmin 14:70 23:28 29:-17 31:-17
.rmind 23:29
.rmis 13:2 22:14
.rmiss 13:2 22:14
.rmit 2:55
.rmitt 2:50
.rmnd 24:29
.rmnd$ 24:29
.rms$ 9:15 10:79 14:-12 29:-21
.rned 9:44 30:24 34:-12
.rned$ 9:44 30:24 34:-12
.rnel 1:20 29:51 31:12 33:-17
.rnel$ 1:20 29:51 31:12 33:-17
.rnet 20:-18 29:57
.rnete 20:-12 29:57
.rng$ 33:58
.rnin 0:-15 1:4 3:-16 6:3 8:1 10:8 11:14 12:4 14:-5 15:1 16:-4 21:-2 22:1 23:-8 24:30 28:8 30:-1 31:-5 32:12 33:-1 34:2
.rning 0:-15 1:4 3:-16 6:3 8:1 10:8 11:14 12:4 14:-5 15:1 16:-4 21:-2 22:1 23:-8 24:30 28:8 30:-1 31:-5 32:12 33:-1 34:2
.roac 18:12 28:19
.roach 18:12 28:19
.road 14:28 18:-23 29:15
.roba 8:7 23:4 30:7
.robab 23:4 30:7
.robl 2:13
.roble 2:13
.roce 9:-16 10:-29 11:23 17:51 21:56
.roced 10:-20 11:21 21:9
.roces 9:-9 17:52 21:39
.rod$ 29:19
.rodu 0:29 1:5 10:14 17:44 20:6 24:-13 27:4 29:-49 33:-22
.roduc 0:29 1:6 10:14 17:29 20:7 24:-13 27:5 29:-33 33:-18
.roga 13:31
.rogat 13:31
.rogr 5:20 17:35
.rogra 17:41
.roje 3:9 5:18 10:9 11:-7 14:-19 17:32 20:-18 21:12 22:12 29:-46 31:8 33:23
.rojec 3:9 5:18 10:9 11:-7 14:-19 17:32 20:-18 21:12 22:12 29:-46 31:8 33:23
.roke 2:2 22:30 29:34 34:-40
.roke$ 25:16 29:15 34:-39
.roken 2:3 22:31 25:-4 29:10
.roll 4:30
.roll$ 29:21 33:-1
.rom$ 1:7 4:10 6:-47 8:43 9:-4 10:31 12:-50 14:29 15:-38 19:37 20:-57 21:-6 25:9 26:-33 27:-6 28:-10 29:12 30:2 31:46 33:-6 34:-6
.romi 2:5 20:2
.romis 2:5 20:2
.ron$ 13:3 16:-11 25:-17 29:5 34:21
.rong 16:26 22:12 25:21
.rong$ 16:26 22:12 25:21
.ronm 17:2
.ronme 17:2
.ront 18:8 27:10 29:-1 33:10
.ront$ 18:9 29:-1
.roof 29:12
.roofr 29:12
.room 0:23 2:67 29:30
.room$ 0:23 2:67 29:31
.rop$ 2:3 20:3 24:43 29:-70 30:23 31:18 33:15
.rope 20:14
.roper 20:15
.ropo 5:-28 6:67 9:-17 10:23 12:1 19:-10 20:-20 23:4 29:-41 33:60
.ropos 5:-28 6:68 9:-16 10:18 12:1 19:-10 20:-20 23:4 29:-40 33:61
.ror$ 2:40 6:26 9:-15 10:-29 29:76 33:-15
.rosp 19:17 29:19
.rospe 19:17 29:19
.ross 18:37
.rote 10:44
.rote$ 10:20
.roug 5:11 8:22 9:13 10:-20 11:11 12:-21 13:14 14:14 19:-1 25:-11 29:-6 31:-14 33:-10
.rough 5:11 8:10 9:14 10:-13 11:12 12:-20 13:14 14:14 19:-1 22:7 25:-9 31:-13 33:-8
.roun 10:-24 17:33 18:30 19:20 24:8 27:7 29:-45 33:-12
.round 10:-24 17:33 18:30 19:20 24:8 27:7 29:-45 33:-12
.roup 27:3
.roup$ 27:3
.rova 7:15 8:41 13:39 29:-37
.roval 7:18 8:24 13:40 29:-28
.rove 3:4 6:-15 7:49 8:21 9:25 13:4 21:-12 22:-43 29:18 32:-6 34:27
.rove$ 7:43 8:23 9:2 25:-30 29:47 34:-1
.roved 3:11 7:-13 8:1 9:27 13:25 29:-8
.rover 34:43
.roves 7:25 13:-9 34:11
.rovi 7:1 25:22
.rovin 7:2 8:-3 9:-11 25:23
.row$ 1:32 2:11 6:-10 7:10 10:-13 12:-14 15:-1 18:-7 24:55 32:64 33:15
.roze 5:-53 10:-6 12:95 17:-42 18:-19 22:22 25:45 29:23 31:-10 33:-7
.roze$ 6:23 12:-22 25:38
.rozen 5:-51 10:-3 12:107 17:-26 18:-13 22:23 25:6 29:27
.rozn 5:-11 12:73 29:-8
.rozn$ 5:-10 12:63
.rpos 6:-1 10:49 30:2
.rpose 6:-1 10:49 30:2
.rpov 34:19
.rran 9:4
.rras 22:4
.rrass 22:4
.rre$ 3:3
.rrec 2:37 6:-16 10:-11 16:25 20:27 21:5 33:34
.rrect 2:36 6:-16 10:-11 16:25 20:27 21:5 33:34
.rree 14:21
.rreez 14:21
.rren 4:16 5:56 12:51 26:5
.rrent 4:16 5:56 12:51 26:5
.rret 31:28
.rrin 14:13
.rriv 2:10 17:24 18:34
.rrive 2:10 17:24 18:34
.rror 2:33 6:40 9:-29 10:-29 29:72 33:-29
.rror$ 2:40 6:17 9:-15 10:-28 29:76 33:-5
.rrow 1:21 2:13 6:-9 7:12 10:-13 12:-14 15:-1 24:57 32:56 33:17
.rrow$ 1:21 2:13 6:-9 7:12 10:-13 12:-14 15:-1 24:57 32:56 33:17
.rroz 25:21
.rroze 25:21
.rry$ 1:-5 2:9 5:3 8:5 9:7 10:38 12:9 14:13 16:13 18:13 21:-10 22:-7 23:-8 25:31 27:-6 30:-3 31:-4 33:-12
.rsch 6:25 10:11 12:-1
.rsda 6:18 12:-23 16:30 19:-12 32:31 33:27
.rsday 6:18 12:-23 16:30 19:-12 32:31 33:27
.rse$ 8:5
.rsel 11:46 25:-17 31:29
.rself 11:46 25:-16 31:30
.rset 16:-3 27:7 29:37
.rsetz 16:-3 27:7 29:37
.rshi 2:-24 6:28 10:25 16:12 19:-4 21:17 22:5 27:12 29:-35 33:18
.rship 2:-24 6:28 10:25 16:12 19:-3 21:17 22:5 27:13 29:-35 33:19
.rsio 1:-14 2:16 4:35 5:27 6:16 9:-27 17:-14 18:-23 19:39 20:46 29:31 32:-7
.rsion 1:-14 2:18 4:35 5:27 6:16 9:-26 17:-14 18:-22 19:40 20:44 29:34 32:-7 33:-2
.rsle 2:32 12:-15 21:19
.rslep 2:32 12:-15 21:19
.rson 34:74
.rson$ 34:74
.rss$ 26:25
.rst$ 2:-20 9:-10 10:-41 14:-6 16:-10 17:98 18:77 20:-12 21:10 29:-45 33:47 34:-19
.rsta 6:-30 10:10 11:47 32:9 33:15
.rstan 6:-10 10:12 11:48 33:15
.rsto 25:8
.rstoo 25:8
.rtai 20:36 29:-6 33:-6
.rtain 20:36 29:-6 33:-6
.rtan 11:3 17:6 18:17 32:-3
.rtant 17:7 18:17 32:-3
.rted 9:-18 12:9 17:42 29:43
.rted$ 9:-18 12:9 17:42 29:43
.rter 3:35 5:-27 17:52
.rter$ 5:-25 17:45 29:-1
.rth$ 7:33 9:-26 10:29 21:15
.rthe 31:45
.rtin 3:10 4:19
.rting 3:10 4:19
.rtne 22:12
.rtner 22:12
.rtni 28:10 32:27
.rtnig 28:10 32:27
.rts$ 3:5 4:8 10:23 12:-66 17:16 24:-2 27:2 30:11 31:48 34:-27
.rtwo 1:37
.rtwor 1:37
.rty$ 1:3 2:-12 5:-5 10:3 12:22 29:25
.ruct 11:43
.ructi 11:43
.rue$ 12:18 20:2 33:25
.rule 2:-22 10:38 18:-4 22:16
.rules 2:-22 10:38 18:-4 22:17
.run$ 3:28 14:6 18:13 19:-32 25:14 29:49
.runk 3:-5 5:9 12:23
.runk$ 3:-5 5:9 12:23
.runn 25:16 29:16
.runni 25:16 29:1
.runs 34:29
.runs$ 34:29
.runw 10:-19 28:37
.runwa 10:-19 28:37
.rver 10:14 29:64 31:-17
.rver$ 10:15 29:55 31:-15
.rvie 13:40 14:41 32:32
.rview 13:29 14:41 32:32
.rwar 15:13 16:2 29:8
.rward 15:13 16:2 29:8
.rybo 25:23
.rybod 25:23
.ryon 5:16 12:3 14:-14 18:7 20:13 31:4 34:3
.ryone 5:16 12:3 14:-14 18:7 20:13 31:4 34:3
.rypt 9:23 29:-11
.rypto 8:8 29:-2
.ryth 8:3 10:14 11:22 12:22 13:10 14:25 16:20 20:-24 24:-10 25:-38 29:-15 31:12
.rythi 8:3 10:14 11:22 12:22 13:10 14:25 16:20 20:-24 24:-10 25:-38 29:-15 31:12
.sabl 31:53
.sable 31:53
.safe 20:16
.safe$ 20:16
.sage 2:13 11:31 12:-7 26:20 29:-101 30:29 31:19 34:-13
.sage$ 2:43 10:-21 11:43 25:1 29:-32 31:-26
.sages 2:-8 10:20 26:18 27:-12 30:36 31:46
.said 7:24 9:36 21:-5 34:-5
.said$ 7:24 9:36 21:-5 34:-5
.sail 2:31
.sal$ 6:14 10:25 12:12 16:4
.sale 18:-23 29:65
.sales 18:-22 29:36
.sali 6:38 19:29 20:-31 33:-5
.salio 6:38 19:29 20:-31 33:-5
.sals 6:29 33:58
.sals$ 6:29 33:58
.salu 2:-4 3:5 5:-1 7:6 8:-1 10:6 14:13 17:-10 20:9 21:9 24:-1 25:2 29:-24 32:-3
.salut 2:-4 3:5 5:-1 7:6 8:-1 10:6 14:13 17:-10 20:9 21:9 24:-1 25:2 29:-24 32:-3
.same 4:55 6:-23 10:36 14:-19 16:6 18:-24 25:36
.same$ 4:55 6:-23 10:36 14:-19 16:6 18:-24 25:36
.samm 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.samme 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.sand 25:27 29:-28
.sap$ 2:6
.sary 10:60 21:21 23:16 25:-38 29:-20
.sary$ 10:60 21:21 23:16 25:-38 29:-20
.sati 5:14
.satio 5:14
.satu 5:26 16:2
.satur 16:3
.saw$ 10:8
.say$ 6:4 10:-4 12:13 28:40 33:16
.sayi 10:33
.sayin 10:33
.says 6:27 11:6 29:-12 33:52
.says$ 6:27 11:6 29:-12 33:52
.scal 34:10
.sche 1:16 2:-3 3:21 4:29 6:-16 10:1 12:-33 13:-63 14:34 17:-11 18:17 19:13 24:3 25:-44 26:-4 29:-9 31:-29 34:52
.sched 1:16 2:-35 3:21 4:29 12:-24 13:-35 14:29 18:21 19:22 20:-18 24:4 25:-32 29:-16 31:-26 34:27
.schei 20:8 34:17
.schi 6:-16 9:17 10:12
.schie 6:-16 9:17 10:12
.scho 25:63 32:-2
.schon 25:50
.schoo 25:8 29:8
.scop 2:43 9:-22 10:20 29:-45 34:5
.scope 2:43 9:-22 10:20 29:-45 34:5
.scor 5:15 19:-8 29:39
.scre 2:6 29:22 33:-3
.scree 2:7 29:22 33:-3
.scri 2:-48 6:-23 7:-15 8:-38 9:-7 10:3 11:19 14:-35 22:-2 24:-38 25:-76 26:54 27:87 29:-2 30:43 31:20 33:-42 34:8
.scrib 2:-15 6:-20 7:-10 10:7 11:10 14:-11 25:-40 26:63 27:44 29:6 30:46 33:-35 34:5
.scrip 29:4 31:29
.scus 2:6 4:25 5:21 6:30 8:-28 9:-25 10:-20 11:-44 14:32 16:8 17:-30 19:1 20:72 22:-27 25:-55 31:-43 32:-25 33:-6 34:7
.scus$ 2:9 4:26 5:22 6:31 9:-42 10:-15 11:-41 14:34 16:9 17:-24 19:1 20:74 22:-7 25:-51 29:-30 32:-22 33:-4 34:9
.scuss 21:2 29:11 30:4 31:-19
.sday 1:23 2:14 6:2 7:-56 10:-37 12:-58 14:-21 16:43 17:-10 18:-28 19:-25 20:8 22:12 24:38 25:-113 27:-10 28:-25 32:72
.sday$ 1:4 2:15 6:3 7:-56 10:-36 12:-58 14:-19 16:59 17:-10 18:-27 19:-25 20:9 22:14 24:36 25:-112 28:-24 32:72
.sdays 16:-2
.sdem 20:-4 25:12 29:24 33:-12
.sdem$ 20:-4 25:12 29:24 33:-12
.sear 29:27
.searc 29:27
.seco 0:8 33:32
.secon 0:8 33:32
.sect 29:39
.sect$ 29:39
.secu 1:18 2:8 7:14 10:3 11:-14 13:-9 16:3 22:8 29:16 33:-31 34:20
.secur 1:18 2:8 7:14 10:3 11:-14 13:-9 16:3 22:8 29:16 33:-31 34:20
.sed$ 2:22 5:-27 6:157 7:10 9:5 12:36 14:-32 15:-10 17:-10 18:-113 19:-74 20:-12 21:47 26:-8 27:-21 28:-17 29:-59 31:-6 32:-38 34:-39
.see$ 2:-47 7:2 9:-3 13:22 14:31 19:24 24:-1 25:54 29:7 32:-31
.seem 29:6 30:3
.seems 29:6 30:3
.seen 7:4
.seen$ 7:4
.self 0:14 11:50 25:-28 31:26
.self$ 0:14 11:50 25:-27 31:28
.send 2:-11 14:28 17:38 23:7 24:7 26:21 27:43 28:-5 30:-7 31:25
.send$ 14:30 17:27 23:15 24:10 26:22 27:8 31:12
.sendi 27:26
.sens 0:29 2:-9 6:-9 10:33 11:8 26:6
.sense 0:29 2:-8 6:-9 10:34 11:8 26:6
.sent 5:16 9:2 12:29 29:-41
.sent$ 5:6 9:4 12:30 29:-16
.sente 10:6
.sep$ 1:57 14:-34 16:-11 20:12 29:-10 32:60 33:15
.sepa 0:45
.separ 0:45
.sept 1:75 5:-53 7:-5 9:-44 10:-58 11:-15 12:-28 14:12 15:-22 16:50 17:-24 18:-26 20:70 21:-6 22:-15 24:33 27:-44 28:-52 29:-17 32:50 33:14 34:-26
.sept$ 1:35 4:-7 6:-7 16:2 20:64 24:27 29:-18
.septe 1:35 5:-28 6:12 10:-19 14:17 16:28 18:-1 20:12 32:36 33:11
.ser$ 2:17 29:35
.seri 2:1 3:24 4:21 5:22 19:14 22:7 29:-25
.serie 2:1 3:24 4:21 5:22 19:14 22:7 29:-25
.sers 20:69 29:-16 33:-21 34:13
.sers$ 20:69 29:-16 33:-21 34:13
.sert 1:66 24:-21
.sert$ 1:66 24:-21
.serv 10:56 29:72 31:-18 33:-8
.serve 10:43 29:63 31:-17 33:-2
.ses$ 9:-18 10:-9 17:3 20:-26 25:-27 29:4 31:59 33:25
.sest 18:70
.sest$ 18:70
.set$ 2:-52 4:31 5:-9 9:21 10:-7 11:27 20:3 22:-22 23:31 27:-25
.sett 29:-3 32:39
.setti 32:39
.setu 17:9 18:-5
.setup 17:9 18:-5
.setz 16:-3 27:7 29:37
.setzu 16:-2 27:22
.seve 32:48
.seven 32:49
.sfe$ 21:-9 22:25
.sgid 33:28
.sgids 33:28
.shal 7:26
.shall 7:7
.shar 14:11
.share 14:11
.shbo 9:10 22:27 29:-3
.shboa 9:10 22:27 29:-3
.shce 14:52 19:7 25:-14 29:-9
.shced 14:8 19:7
.she$ 3:10
.shed 5:-35 6:41 12:10 19:1 33:-10
.shed$ 5:-35 6:41 12:10 19:1 33:-10
.shee 11:47 29:-22
.sheet 11:47 29:-22
.shel 8:16 20:9 22:-13 29:-6
.sher 2:11
.sher$ 2:11
.shif 15:19 16:17 25:-1 29:24 34:20
.shift 15:19 16:17 25:-1 29:24 34:20
.shin 15:39 25:20 33:16
.shing 15:39 25:20
.shiny 33:26
.ship 1:-88 5:-70 6:39 8:12 9:-60 10:10 13:-24 16:27 18:-78 19:6 20:32 21:7 25:-65 27:3 28:30 29:-48 32:-28 34:3
.ship$ 1:-56 4:9 5:-36 6:14 8:16 9:-40 10:13 13:-18 18:-33 20:7 21:8 25:-22 27:8 28:27 29:-38 32:-18 34:5
.shipp 6:27 20:31
.ships 3:6 4:-10 16:21
.shor 3:4 11:43
.short 3:4 11:43
.shot 2:19 24:17
.shot$ 29:8 33:-12
.shots 29:-2
.shou 1:-11 2:-7 3:12 4:-23 6:7 7:22 8:-45 9:-55 10:-20 12:-21 13:-26 15:21 16:6 18:17 19:-40 21:4 22:-24 25:-23 26:33 27:-21 30:20 31:-15 32:6 33:-7 34:5
.shoul 1:-9 2:-10 3:12 4:-22 6:8 7:24 8:-43 9:-42 10:-10 11:2 12:-14 13:-25 15:22 16:8 18:18 19:-34 21:4 22:-22 24:-30 25:-5 26:22 27:-4 30:21 31:-12 32:5 34:7
.shout 24:29
.show 5:-22 8:-5 9:11 11:33 13:67 14:24 17:-25 19:38 25:-25 27:-25
.show$ 5:-10 8:-4 11:34 13:70 14:21 17:-25 19:38 25:-23 27:-24
.shut 2:-27 6:34 12:62 20:-6 25:-34 29:-49 31:46 33:9
.shut$ 2:-26 6:40 12:45 20:-6 25:-34 29:-47 31:46 33:15
.shy$ 10:40 29:-1
.sibl 0:19 3:12 5:-17 10:-7 12:-8 13:-24 21:4 22:7 26:27 29:-15 30:28 33:10 34:18
.sible 0:19 3:12 5:-17 10:-7 12:-8 13:-24 21:4 22:7 26:27 29:-15 30:28 33:10 34:18
.sick 25:15
.sick$ 25:15
.side 2:-35 3:19 6:32 8:31 9:-25 10:14 12:-36 21:14 25:25 34:-9
.side$ 2:-10 3:20 6:33 12:-3 25:29 29:-35
.siden 29:28 34:-23
.sider 8:11 10:18 21:16
.sie$ 16:-5 27:20
.sign 7:37 8:51 11:-23 13:-11 14:-11 18:-47 21:-20 25:-16 26:7 27:44 29:25 30:-16 33:11 34:40
.sign$ 7:5 8:18 17:-1 21:-21 25:-57 26:13 27:46 29:39 33:8
.signe 9:19 17:18 29:27
.signi 8:31
.signs 21:9 29:-16 34:42
.sile 25:-15 27:50 29:-12 31:19
.silen 25:-15 27:50 29:-12 31:19
.sinc 6:11 13:3 21:-2 29:29
.since 6:11 13:3 21:-2 29:29
.sine 10:22 16:3
.sines 10:22 16:3
.sing 5:5 6:1 7:8 11:32 12:-8 22:12 25:23 28:-36 33:-8
.sing$ 5:6 6:2 7:9 11:33 12:-2 22:8 25:2
.singl 15:7 25:6
.sion 2:13 3:-22 4:32 5:12 6:2 8:10 9:28 10:-33 11:-52 12:-26 13:21 17:-70 18:-41 19:29 20:42 21:-41 22:37 25:-62 27:-22 28:-20 29:11 31:-9 32:-41 34:-4
.sion$ 1:-60 2:17 3:-15 4:35 5:14 6:3 8:14 9:28 10:-67 11:-44 13:22 17:-65 18:-37 19:23 20:43 21:-37 22:46 25:-49 28:-12 29:13 32:-32 33:-44 34:-2
.sions 1:8 33:23
.sir$ 25:7
.site 31:15
.site$ 31:15
.siti 9:18
.sitio 9:9
.sito 10:16 12:25 33:-2
.sitor 10:16 12:25 33:-2
.sitt 13:30
.sitti 13:30
.sive 8:27
.sive$ 8:27
.six$ 3:9 4:47
.sked 4:3 9:14 10:12 11:-4 13:32 14:2 16:17 18:2 19:-14 20:7 23:10 24:-11 25:-2 27:1 29:3 32:-3 33:-4 34:-8
.sked$ 4:3 9:14 10:12 11:-4 13:32 14:2 16:17 18:2 19:-14 20:7 23:10 24:-11 25:-2 27:1 29:3 32:-3 33:-4 34:-8
.skin 2:4 8:-4 9:-15 14:4 15:1 18:-6 19:11 21:18 22:23 24:9 25:-17 29:-5 32:6 33:6
.sking 2:4 8:-4 9:-15 14:4 15:1 18:-6 19:11 21:18 22:23 24:9 25:-17 29:-5 32:6 33:6
.sks$ 17:42 22:20
.slat 0:4 2:8 5:-28 8:-11 10:20 11:-18 12:8 14:16 18:-5 23:9 25:-36 27:21 29:15 33:14
.slata 33:13
.slate 20:11 22:-6 29:78 33:-3
.slati 0:15 2:33 5:-6 12:21 22:10 29:-23 33:13 34:16
.slato 14:26 23:17 27:27 28:5 29:-70
.slee 12:1 25:10 28:25
.sleep 11:-10 12:1 25:15 28:24
.slep 2:32 12:-15 21:19
.slept 2:32 12:-15 21:19
.slet 0:3 10:3 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 28:1 29:3 32:7
.slett 0:3 10:3 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 28:1 29:3 32:7
.slid 6:21 15:16
.slide 6:29
.slip 2:-1 6:8 15:62 19:47 29:-30
.slip$ 6:13 15:17 19:50 29:-15
.slipp 15:29
.slo$ 2:27
.slot 33:35
.slot$ 33:35
.slus 0:8 1:2 10:38 12:26 31:-11
.slush 0:8 1:2 10:38 12:26 31:-11
.smal 0:10 2:15 15:3
.small 0:10 15:3
.smin 4:15
.smine 4:15
.smth 11:3 29:-4 32:15
.smth$ 11:3 29:-4 32:15
.snea 2:25 12:-13 18:36
.sneak 2:21 12:-13 18:36
.snoo 24:36 29:-7 31:27
.snooz 24:36 29:-7 31:27
.soak 8:3 28:25
.soft 1:41 10:26
.soft$ 1:42 10:26
.some 0:40 2:-60 4:-24 5:-25 6:-51 9:-1 11:14 12:10 15:46 16:-72 17:40 19:-37 20:-22 21:12 23:16 24:-57 25:16 28:-50 30:1 31:-64 32:31 33:-3 34:22
.some$ 0:15 2:5 11:17 15:25 16:-21 22:2 23:11 24:-28 26:3 29:2
.someb 2:-24 3:8 4:-10 7:13 29:24 30:22 34:11
.someo 2:-24 5:-1 9:-14 10:24 12:6 15:22 17:23 29:-7 34:17
.somet 0:10 2:-7 11:4 13:24 15:-6 17:28 18:1 21:1 25:23 29:-12 32:48
.somew 14:30
.son$ 9:14 17:16 18:-13 22:31 29:-50 33:-55 34:99
.soon 6:-29 10:-66 12:-26 18:117 20:29 24:-11 27:36 28:68 29:-31 32:-15 33:-63
.soon$ 6:-15 10:-26 12:-18 18:49 20:31 24:-8 27:39 28:73 29:-17 32:-12 33:-4
.soone 18:81 33:-5
.sorr 1:-2 5:8 6:1 7:-4 8:6 9:10 10:13 12:14 14:15 16:10 17:4 18:9 21:-8 23:-6 25:20 27:-3 31:-1 33:-9 34:1
.sorry 1:-2 5:8 6:1 7:-4 8:6 9:10 10:13 12:14 14:15 16:10 17:4 18:9 21:-8 23:-6 25:20 27:-3 31:-1 33:-9 34:1
.sort 20:46 29:-16
.sort$ 20:52 29:-12
.sos$ 25:-13 27:21 31:27
.soun 25:36
.sound 25:36
.sour 17:20
.sourc 17:20
.spac 25:7 29:12
.spam 8:-12 29:29 31:15
.spam$ 8:-9 29:36
.spamm 31:12
.spea 11:35
.speak 11:35
.spec 10:38 14:-5 18:-19 19:14 32:39 34:-19
.spec$ 21:1
.speci 12:-9 32:41
.spect 10:23 14:-1 19:16 34:-13
.spel 11:-5 29:63
.spell 11:-5 29:63
.spen 29:29
.spin 4:46
.spin$ 4:46
.spit 13:9 22:30
.spite 13:9 22:30
.spon 34:62
.spons 34:62
.spos 10:-1 16:36
.spri 1:11 14:-29 19:16 29:26 32:21
.sprin 1:7 14:-29 19:16 29:26 32:21
.spun 29:-12 33:13
.spun$ 29:-12 33:13
.sqla 2:31
.sqlal 2:31
.sque 2:12 16:34
.squee 16:34
.ssag 2:17 11:-3 12:-6 25:19 26:15 29:-41 30:31 31:30 34:-11
.ssage 2:14 11:-3 12:-5 25:20 26:15 29:-40 30:31 31:26 34:-10
.ssar 10:23 21:21 23:16
.ssary 10:23 21:21 23:16
.sse$ 5:36 6:15 20:18 25:-10 29:-14
.ssed 5:-5 6:83 18:-21 21:63 22:6 28:-2 33:-25
.ssed$ 5:-5 6:83 18:-21 21:63 22:6 28:-2 33:-25
.ssib 0:19 3:12 5:-6 13:-24 17:-11 21:2 22:25 23:6 26:29 30:27 33:19
.ssibl 0:21 3:13 5:-1 13:-22 17:-8 21:6 22:10 26:29 30:29 33:19
.ssin 7:10 22:23
.ssing 7:10 22:23
.ssio 1:1 22:10 33:10
.ssion 1:1 22:10 33:10
.ssl$ 9:44 29:11
.sso$ 2:42 8:18 9:6 13:-5
.ssue 8:-5 17:6 25:-6 29:32
.ssum 12:13
.ssume 12:13
.sswo 29:36
.sswor 29:33
.sta$ 9:1 10:-9 16:35 27:-5 31:18 32:36
.stab 1:10 5:97 6:-18 9:-14 10:39 12:7 20:5 29:-40 34:42
.stabi 5:59 12:-13
.stabl 1:11 5:47 6:-9 10:40 12:24 20:9 29:-25 34:44
.stac 4:23 10:-16 19:9 22:21 29:61 31:-16
.stack 4:23 10:-16 19:9 22:21 29:61 31:-16
.staf 27:6
.staff 27:6
.stag 5:47 8:4 10:9 17:21 29:9
.stage 5:55 8:10 10:13 17:24 29:-36
.stagi 29:42
.stak 14:1 30:33
.stake 14:1 30:33
.stal 1:29 9:15 16:-1 18:-8 22:21 29:9
.stall 1:29 9:16 16:-1 18:-7 22:21 29:15
.stam 8:27 12:8
.stamp 8:27
.stan 5:42 6:-23 10:71 15:7 17:-54 18:-2 20:-43 25:-29 27:-35 28:8 31:8 34:27
.stanc 28:27
.stand 5:46 6:-23 10:73 17:-53 20:-24 25:-24 27:-27 31:10 34:30
.star 1:-22 2:-18 3:37 4:21 9:-18 10:-15 11:21 12:18 15:-20 17:81 18:-36 20:-29 25:-16 27:11 31:-40 33:31 34:-36
.start 1:-22 2:-84 3:37 4:21 9:-14 10:-7 11:24 12:19 15:-19 17:79 18:-36 20:-29 25:-42 27:13 29:1 31:-39 33:31 34:-36
.stat 3:23 5:71 6:-4 8:-57 9:51 12:40 13:34 22:-45 25:-23 26:3 29:-6 34:-60
.state 5:36 8:-2 9:38 12:16 13:41 22:-9 29:-23
.statu 5:40 8:-17 9:12 12:18 26:7 29:-23 31:16 34:-7
.stau 5:39 8:-32 9:47 25:-12
.ste$ 14:35
.stea 1:-6 16:48 26:9 33:-24
.stead 16:48 26:9 33:-22
.sted 6:10 10:-31 12:8 15:40 16:-16 21:29 27:79 33:-16
.sted$ 6:10 10:-31 12:8 15:40 16:-16 21:33 27:79 33:-16
.stee 14:5 29:2
.steer 14:5
.steh 5:15 9:13 29:-16
.stehe 5:21
.steht 9:16 29:-2
.stem 17:53 29:11
.step 11:49 17:54 18:12 20:-9 21:-19 33:-5
.step$ 17:34
.steps 11:52 21:-18
.ster 2:29 5:41 6:5 7:24 9:-37 12:21 13:38 18:11 20:-55 21:-37 25:-49 27:9 33:-56
.ster$ 1:7 2:37 5:46 6:-6 9:-62 12:23 13:22 18:18 20:-49 25:-42 27:19 29:-7 33:-62 34:-9
.sterd 3:9 6:28 7:32 8:-3 16:13 29:5 33:-12 34:2
.stic 1:30
.stick 1:31
.stil 0:-5 2:41 5:20 7:10 8:-42 9:49 10:-38 11:-16 12:13 13:19 14:15 16:-38 17:-31 18:-70 19:-21 20:32 21:9 22:-38 25:-4 27:-13 28:29 29:-3 30:9 31:-44 32:-67 33:-12
.still 0:-5 2:41 5:20 7:10 8:-42 9:49 10:-38 11:-16 12:13 13:19 14:15 16:-38 17:-31 18:-70 19:-21 20:32 21:9 22:-38 25:-4 27:-13 28:29 29:-3 30:9 31:-44 32:-67 33:-12
.stin 2:-44 5:26 11:14 22:44 27:1 29:-45 30:11 31:2
.sting 2:-44 5:29 11:14 22:44 27:8 29:-37 30:11
.stio 2:-2 8:-6 9:-8 12:2 14:4 17:9 18:7 20:5 21:-13 22:-16 28:2 33:5 34:22
.stion 2:-2 8:-6 9:-8 12:2 14:4 17:9 18:7 20:5 21:-13 22:-16 28:2 33:5 34:22
.stma 25:22 28:-35 29:17
.stmas 25:22 28:-35 29:17
.stom 2:8 4:-5 6:4 9:-9 12:1 15:20 20:28 21:3 24:-15 29:16
.stome 2:9 4:-5 6:4 9:-3 12:2 15:20 20:29 24:-15 29:5
.ston 0:16 1:21 2:-61 6:28 10:14 11:-27 12:-51 13:-23 14:9 15:13 16:8 17:-14 18:14 20:-48 22:-20 25:-39 27:2 29:-9 31:-3 33:19 34:18
.stone 0:6 1:28 2:-60 6:27 10:14 11:-25 12:-48 13:-23 14:9 15:13 16:8 17:-13 18:14 20:-47 22:-19 25:-39 27:3 29:-8 31:-3 33:19 34:18
.stoo 25:8
.stood 25:8
.stop 2:26 6:12 10:-15 12:-23 18:-15 23:-18 27:-56 30:53 31:57 33:57
.stop$ 2:27 6:12 10:-14 12:-23 18:-14 23:-17 27:-52 30:53 31:57 33:40
.stor 2:4 6:52 16:10 19:34 33:-56
.stora 2:8
.store 16:10
.story 6:55 19:37 33:-22
.stpo 2:-20 11:4 15:45 16:52
.stpon 2:-20 11:5 15:45 16:52
.stra 4:14 14:14 21:8
.strap 4:23
.stre 5:12 9:-8 12:6 14:4 17:2 20:6 21:7 29:-10 32:38 33:-38 34:-3
.strea 5:12 9:-8 12:6 14:4 17:2 20:6 21:7 29:-10 32:38 33:-38 34:-3
.stri 0:-110 1:-37 3:-13 4:-5 5:-97 6:19 7:-50 8:8 10:9 11:-67 12:31 14:-83 16:21 17:-68 18:9 19:10 20:-5 22:-12 24:17 25:-120 26:-25 27:45 28:27 29:-128 30:-5 31:18 32:-102 33:27 34:15
.strib 20:3 27:42 29:-25 31:12
.stric 10:38 12:33 28:-23
.strii 28:24
.strin 0:-97 1:-32 5:-71 6:12 7:-43 8:16 10:5 11:-57 12:16 14:-64 16:23 17:-47 18:6 19:11 20:-46 21:-6 24:18 25:-92 26:-15 27:20 28:19 29:-68 30:-2 32:-84 33:35 34:19
.strn 33:60
.strng 33:57
.stru 11:43
.struc 11:43
.sts$ 2:54 9:-92 12:-58 13:54 14:-43 21:12 25:-79 26:35 29:29 31:1 32:-13 34:-33
.stta 5:22
.sttr 10:13
.sttri 10:14
.stuc 9:8 29:10
.stuck 9:8 29:10
.stud 17:8
.stuf 17:2 26:18 29:-21 32:36 33:-4 34:19
.stuff 17:2 26:18 29:-21 32:36 33:-4 34:19
.styl 4:33 29:1
.style 4:33 29:1
.sual 4:5
.sual$ 4:7
.sub$ 2:-2 11:-44 26:57 27:26 29:-27 30:30 31:16
.subb 26:58 29:-2 34:-15
.subbe 26:58 29:-2 34:-15
.subm 13:-4 22:15 29:14
.submi 13:-4 22:15 29:14
.subs 2:-31 5:-22 6:-37 7:-11 8:-22 9:-15 10:-64 11:14 17:-38 24:-43 25:-50 26:89 27:44 29:30 30:50 31:21 34:10
.subsc 2:-9 5:-20 6:-36 8:-18 9:-9 10:-40 11:18 17:-16 24:-20 25:-39 26:69 27:22 29:35 30:52 31:24 34:19
.sugg 15:38
.sugge 15:38
.suit 17:38
.suita 17:14
.sult 7:15 8:11
.sults 7:16 8:29 9:-15
.sum$ 25:-40 29:68
.sume 12:18 27:27 31:-13
.sume$ 12:18 27:27 31:-13
.summ 27:14 29:27 32:40
.summa 27:16 32:43
.summi 29:26
.sund 8:20 32:35
.sunda 8:20 32:35
.supe 25:13 28:15 29:-10
.super 25:13 28:15 29:-10
.supp 0:2 2:13 6:-15 10:8 20:-2 21:24 28:-23 29:46
.suppo 0:2 2:14 6:-15 10:9 20:-15 21:24 28:-23 29:48
.sure 2:-8 7:19 16:-15 24:43 33:14 34:10
.sure$ 2:-8 7:19 16:-15 24:43 33:14 34:10
.swap 9:35 16:41 33:-9
.swap$ 9:36 16:41 33:-9
.swer 9:8 13:34 21:-31
.swer$ 9:25
.swere 13:27
.swit 27:26 30:23
.switc 27:26 30:23
.swor 29:33
.sword 29:33
.sync 29:32
.sync$ 29:32
.synt 11:48 25:-19
.synta 11:48 25:-19
.syst 29:27
.syste 29:27
.taba 29:39 33:-18
.tabas 29:39 33:-18
.tabi 5:59 12:-13
.tabil 5:59 12:-13
.tabl 1:3 5:20 6:-26 9:-20 10:40 11:-6 12:16 14:74 25:-16 29:-85 31:-33 34:52
.table 1:3 5:16 6:-24 9:-17 10:40 11:-6 12:16 14:74 25:-15 29:-85 31:-32 34:52
.tach 9:17 31:14
.tach$ 31:15
.tache 9:13 29:7
.tack 4:23 10:-17 19:9 22:21 29:55 31:-16
.tack$ 4:23 10:-17 19:9 22:21 29:55 31:-16
.tact 34:84
.tact$ 34:68
.taff 27:6
.taff$ 27:6
.tag$ 6:10 20:6 29:8 32:7 33:17
.tage 5:71 8:10 10:18 11:-7 17:21 18:-3 20:-23
.tage$ 5:94 8:10 17:22
.tagg 6:52 33:23
.tagge 6:47 33:25
.tagi 29:42
.tagin 29:42
.tags 29:-17 32:18 34:50
.tags$ 29:-17 32:18 34:50
.tail 7:3 15:3
.tail$ 7:9 15:3
.tain 10:-18 11:11 17:12 20:25
.tain$ 20:35 29:-18
.taine 17:22 29:6 34:14
.tains 33:21
.take 2:5 5:-66 6:6 7:34 8:51 9:-61 11:-30 13:-16 16:38 20:-1 21:5 22:-23 24:-12 28:-22 29:3 31:22 32:-3 33:-5
.take$ 5:-25 7:35 8:52 9:-49 11:-22 12:15 13:-2 16:41 28:-8 29:13 31:24 33:-9
.taken 6:9
.takes 2:1 10:4 34:23
.taki 2:8 9:9
.takin 2:8 9:9
.tal$ 14:20 17:9 29:17
.talk 11:27 15:29 21:10 22:-4 25:1 29:-10 33:-21 34:14
.talk$ 11:28 15:19 25:2 29:-7 33:-17 34:14
.talke 21:13
.tall 1:29 9:16 16:-1 18:-7 22:21 29:14
.tall$ 29:2
.talle 1:33 9:17 17:6 18:-6 22:21
.tamp 8:27
.tamp$ 8:27
.tanc 28:27
.tance 28:27
.tand 5:45 6:-23 10:71 11:23 17:-53 20:-24 25:-53 27:-27 31:6 34:30
.tand$ 5:28 6:-12 9:12 10:43 11:41 17:-13 25:-20 27:-18 29:-38 31:12 33:9
.tandi 13:12 34:29
.tands 5:26 10:25
.tandu 29:38
.tant 17:7 18:17 32:-3
.tant$ 17:7 32:-2
.tarb 11:-8 20:11 33:14 34:9
.tarba 11:-8 20:11 33:14 34:9
.targ 20:44
.targe 20:41
.tart 1:-22 2:-86 3:36 4:19 5:3 9:-23 10:-7 11:21 12:17 15:-20 17:80 18:-36 20:-30 25:-52 27:11 31:-41 33:31 34:-36
.tart$ 5:17 10:-44 11:29 12:6 14:15 17:-7 20:-6 25:-17 27:13 29:30 31:-3 33:16
.tarte 12:13 17:82
.tarti 3:11 4:20
.tarts 3:7 4:11 10:8 17:10 33:3 34:-20
.task 17:42
.tasks 17:42
.tate 5:36 8:-2 9:38 12:16 13:41 22:-9 29:-23
.tate$ 5:36 9:39 12:16 13:5 22:-8 29:-7
.tati 0:17 3:2 5:-31 9:-7 10:10 11:6 12:-8 24:3 34:9
.tatio 0:18 3:2 5:-31 9:-7 10:10 11:7 12:-8 24:3 34:9
.tatu 5:40 8:-25 9:19 12:18 26:7 29:-23 31:16 34:-7
.tatus 5:40 8:-25 9:19 12:18 26:7 29:-23 31:16 34:-7
.taur 29:-4 33:5
.taure 29:-4 33:5
.tax$ 11:38 18:-15 25:-2 29:44
.tch$ 2:39 9:-27 10:-21 11:-48 12:-39 13:-26 17:29 21:-32 22:39 24:-15 25:-71 27:52 29:48 31:35 33:-72 34:2
.tche 10:-21 12:14 13:19 15:5 29:-27 30:1
.tches 2:1 10:-18 12:15 13:19 15:5
.tdow 27:12 28:75 31:2
.tdown 27:12 28:75 31:2
.tead 1:-1 16:53 26:9 33:-23
.tead$ 1:-1 16:53 26:9 33:-23
.team 1:-14 4:-25 5:-12 6:-18 7:-3 8:2 9:10 10:-1 12:2 13:38 14:-8 15:-26 17:7 18:1 19:-23 20:-23 21:20 22:6 24:13 27:4 29:16 31:12 33:-5 34:6
.team$ 1:-12 4:-23 5:-12 6:-14 7:-2 8:3 9:13 10:-16 13:30 14:-2 15:-22 17:11 19:-16 20:-18 21:21 22:7 24:10 26:2 27:5 29:19 31:9 33:-5 34:9
.teams 12:4
.tech 10:10
.tect 10:1
.ted$ 0:-82 2:42 3:34 4:-32 5:-1 7:-20 8:10 9:21 10:-29 11:-129 13:27 14:-102 16:-40 17:38 18:-131 19:-12 20:2 21:4 25:21 27:83 28:-64 29:-4 30:47 32:-8 33:-28 34:-37
.teed 30:4
.teed$ 30:4
.teer 14:3 29:7
.teeri 14:7
.tefu 16:9
.teful 16:9
.tegr 2:18
.tegra 2:11
.tehe 5:21
.tehen 5:21
.teht 9:16 29:-2
.teht$ 9:16 29:-2
.tele 9:5
.telem 9:5
.tell 2:8 5:27 9:32 10:27 11:19 12:6 18:7 22:-44 23:-12 25:-24 27:-24 29:-94 31:42 33:31 34:14
.tell$ 2:9 5:34 9:33 10:29 11:25 12:7 18:10 22:-42 23:-10 27:-19 29:-66 31:-10 33:34 34:17
.telli 31:7
.tely 18:21
.tely$ 18:21
.temb 1:44 5:-30 6:11 10:-18 14:16 16:24 18:-2 20:14 32:33 33:10
.tembe 1:33 5:-30 6:12 10:-14 14:17 16:13 20:19 32:34 33:16
.temp 3:69 4:46 13:-16 21:21 29:14
.tempe 29:23
.templ 3:70 4:58 13:-15 21:21
.ten$ 2:-19 5:10 6:-16 11:-8 12:11 15:17 24:16 25:-28 26:14 27:49 28:19 29:-22 31:8 33:4
.tenc 10:6
.tence 10:6
.tend 6:-16 8:15 15:8 27:4 29:4 33:6
.tend$ 8:15 27:7 29:7
.tende 6:-13 33:17
.tens 9:1 22:29
.tensi 9:2 22:19
.tent 10:-36 29:36
.tent$ 10:-36 29:36
.tep$ 17:34
.teps 11:52 21:-18
.teps$ 11:52 21:-18
.ter$ 1:50 2:51 3:1 5:25 6:-1 7:-8 10:-19 11:-75 12:-12 13:31 15:18 16:21 17:6 18:43 21:11 25:-16 26:-16 27:-29 28:-40 29:8 30:8 31:-27 33:-22 34:-31
.terd 3:9 6:28 7:32 8:-3 16:13 29:5 33:-12 34:2
.terda 3:9 6:28 7:32 8:-3 16:13 29:5 33:-12 34:2
.tere 5:23 6:-3 11:29 14:-17 27:22 29:15
.tered 5:26 11:29 14:-11
.teres 27:28
.terf 12:8 33:20
.terfa 12:8 33:20
.teri 15:39 17:8 19:33 20:-18 29:-22
.teria 10:8 17:10
.term 5:-21 10:92 11:-15 14:45 18:24 25:-35 29:-48 31:-13
.term$ 18:31
.termi 14:71 25:-11 29:-2
.terms 10:79 14:-12
.tern 17:21
.tern$ 17:22
.ters 10:13 12:25 17:41 29:-14
.ters$ 12:26 17:41 29:-13
.tes$ 0:22 1:5 2:-8 3:42 4:5 5:-74 6:-78 7:-40 8:-82 9:11 13:5 14:62 15:1 16:-45 17:-50 18:45 19:12 20:-141 21:-54 22:-61 24:15 25:-11 26:5 27:5 28:-49 29:2 32:29 33:25 34:-23
.test 0:-13 1:48 4:-15 5:44 7:25 8:30 9:-53 11:-8 12:-65 16:-33 18:10 20:-25 21:27 22:-57 23:-4 25:17 28:-21 29:40 31:-24 33:41 34:-16
.test$ 1:24 2:-11 5:1 8:29 9:-13 11:-36 18:24 21:21 22:-60 25:16 28:-19 29:19 32:14 33:34
.testi 5:44 25:15
.tests 2:38 7:7 8:5 12:-12 25:-21 29:32
.teve 18:26
.tever 18:26
.text 2:3 10:58 12:21 13:-5 14:3 21:-24 22:12 29:-67 33:56
.text$ 2:20 10:21 14:17 21:-11 22:48 29:-14
.texts 2:-15 8:6 10:26 12:34 22:-6 33:40
.tfix 2:20 20:7
.tfix$ 2:21 20:7
.than 1:-6 5:8 6:10 7:-5 9:8 10:2 11:-12 13:2 14:5 16:14 20:6 23:-2 26:5 27:2 28:24 31:4 32:10 34:11
.than$ 2:-4 6:-17 15:-16 16:29 19:44 23:13 28:75 33:-21
.thank 5:12 6:19 7:-4 9:8 11:-11 13:3 14:6 15:6 16:1 19:-2 20:7 23:-12 26:7 27:3 28:-3 31:5 32:12 34:13
.that 2:17 3:-59 4:2 5:-34 7:-18 8:-1 9:-13 10:28 11:17 13:10 14:-40 16:19 17:-63 18:32 20:-38 24:2 25:41 26:-4 31:-37 33:20
.that$ 2:17 3:-59 4:2 5:-34 7:-18 8:-1 9:-13 10:28 11:17 13:10 14:-40 16:19 17:-63 18:32 20:-38 24:2 25:41 26:-4 31:-37 33:20
.thaw 5:-32 6:-49 12:78 25:9
.thawe 5:-19 6:-7 12:35 25:14
.thdr 8:44
.thdra 8:44
.the$ 0:-26 2:10 4:4 5:11 6:22 7:-2 8:9 10:-12 11:-33 12:11 13:-8 14:39 15:22 16:23 17:-23 18:16 20:19 21:-2 22:25 23:-9 24:17 25:-6 26:-3 27:-1 28:-1 29:34 30:28 31:-7 32:9 33:6 34:7
.thee 11:19 25:15 29:-18
.thei 24:21
.their 24:21
.them 8:8 9:-16 13:11 14:27 18:-15 31:33
.them$ 9:-3 13:13 14:25 18:-13 31:35
.theme 8:15
.then 6:-19 12:15 18:57 25:7 29:-24 33:-22
.then$ 6:-19 12:15 18:57 25:7 29:-24 33:-22
.ther 0:31 2:19 3:22 5:-27 6:1 7:-15 8:-15 9:-11 10:-25 12:3 13:11 14:-7 19:-33 22:-13 23:55 26:5 27:-99 28:-7 30:20 31:22 32:5 34:28
.ther$ 0:41 2:10 5:-40 10:-15 11:-48 12:13 14:-11 15:11 18:-37 23:23 26:-8 27:-57 29:10 31:60 33:-50
.there 0:16 2:1 3:19 4:-12 7:-12 9:-14 10:-3 11:2 13:24 16:-18 18:11 19:-3 22:-11 23:25 26:11 27:-7 29:-8 31:-39 32:17 33:7 34:8
.thes 1:9 5:2 30:42 31:42
.these 1:9 5:2 30:42 31:35
.they 2:6 8:-20 9:38 12:35 15:26 19:-26 29:-68 33:-26
.they$ 2:6 8:-20 9:38 12:35 15:26 19:-26 29:-68 33:-26
.thin 0:27 1:-7 2:-30 4:-15 5:18 6:14 7:20 8:-25 10:30 12:1 13:46 14:21 16:-21 17:-1 18:35 19:-39 21:17 22:-92 23:21 24:-50 25:-31 26:22 29:-69 30:-39 31:9 32:71 33:-32 34:-45
.thin$ 28:58 29:-21 32:21
.thing 1:-3 2:-26 4:-16 5:43 6:1 7:-12 9:10 10:28 11:10 12:14 13:53 14:25 15:-17 18:47 19:-29 22:-50 23:6 24:-24 25:-16 26:4 27:1 28:-76 29:-55 30:-25 31:13 32:59 33:-42 34:-32
.think 0:36 6:10 7:69 8:-25 10:-15 11:-13 12:-14 15:24 21:52 22:-28 26:11
.thir 33:18
.third 33:19
.this 0:-16 1:-15 2:36 3:-44 5:2 6:-30 9:-63 10:-29 11:20 12:2 13:20 14:10 15:-6 16:-14 17:27 18:-23 19:-20 20:12 21:-1 23:23 24:28 26:-3 27:24 28:-21 32:32 33:18 34:44
.this$ 0:-16 1:-15 2:36 3:-44 5:2 6:-30 9:-63 10:-29 11:20 12:2 13:20 14:10 15:-6 16:-14 17:27 18:-23 19:-20 20:12 21:-1 23:23 24:28 26:-3 27:24 28:-21 32:32 33:18 34:44
.tho$ 7:9
.thon 2:39 20:-28 29:24 33:31
.thon$ 2:39 20:-28 29:24 33:31
.thor 7:10 8:2 34:24
.thori 34:25
.thou 0:10 8:2 22:25 26:1 33:7
.thoug 12:-19 22:37 33:5
.thout 0:5 12:20 26:2
.thre 1:5 16:23 18:31 22:25 24:20 33:-15
.three 1:9 16:23 18:34 22:26 24:21
.thro 5:13 8:23 9:16 11:12 12:-10 13:14 14:16 19:-4 22:9 25:-17 29:-1 31:-28 32:4
.throu 5:13 8:22 9:14 11:12 12:-9 13:14 14:16 19:-2 25:-8 31:-13
.thru 9:10 32:25
.thru$ 9:13
.ths$ 3:6 14:11
.thu$ 32:16
.thum 8:32
.thumb 8:32
.thun 26:17
.thund 26:17
.thur 10:-7 12:-37 16:32 19:-15 25:-3 32:31 33:68
.thurs 10:-7 12:-37 16:32 19:-15 32:31 33:68
.tian 14:-5 19:26 29:15
.tian$ 14:-5 19:26 29:15
.tica 30:9
.tical 30:9
.tice 4:-11 27:14 29:9 31:24
.tices 27:17 31:30
.tici 17:13
.ticip 17:13
.tick 1:18 6:22 29:35
.tick$ 1:30 6:23
.ticke 29:46
.tier 9:9 33:7
.tif$ 2:13
.tifi 11:-11 25:-1 26:48 27:17 30:2 31:50
.tific 11:-10 26:40 27:22 30:2 31:44
.tify 27:65
.tify$ 27:59
.tige 27:31
.til$ 3:13 4:-30 5:-39 7:27 8:9 10:-39 12:1 13:-11 14:42 15:-3 16:19 17:-43 19:-40 20:-24 21:6 22:39 23:-1 24:36 25:-20 27:-60 28:46 29:-8 31:29 34:-26
.till 0:-6 1:-3 2:43 5:17 7:10 8:-45 9:48 10:-39 11:-20 12:16 13:21 14:15 16:-42 17:-34 18:-73 19:-22 20:39 21:8 22:-40 25:-8 27:-14 28:26 29:-5 30:8 31:-44 32:-71
.till$ 0:-6 1:-2 2:39 5:16 7:10 8:-44 9:48 10:-38 11:-18 12:17 13:21 14:15 16:-42 17:-33 18:-72 19:-21 20:40 21:9 22:-39 25:-6 27:-13 28:27 29:-4 30:8 31:-43 32:-69
.tima 24:2 32:39
.timat 24:2
.time 1:-29 5:13 8:-49 9:-86 10:-92 11:-27 12:-9 14:60 18:-81 19:68 20:-48 22:16 23:30 25:10 26:-65 28:74 29:-12 31:-54 32:-69 33:25 34:-24
.time$ 1:-14 2:7 5:28 6:5 8:-35 9:-63 10:-77 11:-60 12:-1 14:-24 18:-57 19:42 20:-15 22:32 23:26 25:17 26:-6 28:49 31:-47 32:-41 33:21 34:-17
.timel 14:54 19:6
.times 33:1
.timet 14:42 19:4
.ting 2:-1 3:3 5:-13 6:-19 7:11 8:-31 9:14 10:-2 12:4 13:28 14:-2 16:2 20:-1 21:26 22:27 24:-41 27:9 29:-24 30:36 31:10 32:-4 33:2 34:-4
.ting$ 2:-3 3:4 5:-11 6:-18 7:11 8:-29 9:15 10:-17 12:4 13:27 16:3 21:27 22:28 24:-40 25:-22 27:11 29:-14 30:37 31:16 32:-2 33:4 34:-3
.tings 25:22 29:-4
.tiny 8:4
.tiny$ 8:4
.tion 0:6 1:3 2:6 4:-9 5:-10 6:-70 7:-33 8:10 9:32 10:64 11:40 12:-13 13:19 14:-18 15:-48 16:-40 17:23 18:-69 19:-13 21:41 22:38 23:-58 25:-25 27:39 28:-23 29:-27 31:15 32:-43 33:-27 34:35
.tion$ 2:4 6:-8 7:-34 8:29 9:51 10:55 11:23 13:-39 15:-15 16:-4 17:50 18:-12 19:-46 20:9 21:27 22:64 23:-17 24:-1 25:-1 26:-3 27:6 28:-1 32:-2 33:-45
.tiona 1:10 10:60 11:-15 24:-1 29:-11 33:15
.tions 0:9 8:-25 9:-10 10:-14 11:18 13:66 14:-58 16:-3 17:-29 18:-15 21:23 22:-25 24:2 25:-6 26:16 27:31 29:-88 30:15 31:9 32:-32 34:53
.tire 25:2 31:23
.tist 29:26
.tist$ 29:26
.titl 7:16 9:-1
.title 7:16 9:-1
.tivat 31:1
.tive 5:11 6:-26 10:-12 12:78 14:-8 19:12 23:30 33:-19
.tive$ 5:12 6:-26 10:-7 12:78 14:-8 19:13 23:30 33:-18
.tle$ 11:-7 25:13 33:3
.tled 7:16 9:-2
.tled$ 7:16 9:-2
.tloo 14:-30 26:55 32:10
.tlook 14:-30 26:55 32:10
.tls$ 9:21
.tly$ 10:26 12:30 17:-9 25:50 26:27 28:12 29:-18
.tmas 25:22 28:-35 29:17
.tmas$ 25:22 28:-35 29:17
.tner 22:12
.tner$ 22:12
.tnig 28:10 32:27
.tnigh 28:10 32:27
.tobe 1:19 4:15 5:-15 16:41 20:49 31:-5 32:17
.tober 1:19 4:15 5:-15 16:41 20:49 31:-5 32:17
.toda 2:28 4:24 7:-10 9:-25 10:-1 12:24 14:-17 16:-14 17:18 20:-24 24:-9 25:14 28:28 31:5 32:50 33:-46 34:-23
.today 2:29 4:25 7:-10 9:-25 10:-1 12:25 14:-14 16:-14 17:18 20:-23 24:-9 25:4 28:29 31:10 32:50 33:-45 34:-23
.toff 1:26 6:9 10:-15 14:9 18:46 21:13 22:-15 24:-5 29:-13 33:35
.toff$ 1:27 6:10 10:-13 18:48 21:13 22:-14 24:-4 29:-8 33:36
.togr 8:8 29:-2
.togra 8:8 29:-2
.toin 13:4
.toin$ 13:9
.toky 33:35
.tokyo 33:35
.told 7:21 27:58
.told$ 7:21 27:58
.tom$ 7:27 24:-31 29:18
.toma 30:10
.tomat 30:10
.tome 2:9 4:-5 6:4 9:-3 12:2 15:20 20:34 24:-16 29:4
.tomer 2:9 4:-5 6:4 9:-3 12:2 15:20 20:33 24:-15 29:4
.tomo 2:14 6:-8 7:12 10:-11 12:-12 24:57 32:46 33:26
.tomor 2:14 6:-8 7:12 10:-11 12:-12 24:57 32:46 33:26
.ton$ 10:17 11:14 20:4 21:5 29:-27
.tone 0:6 1:27 2:-61 5:-8 6:26 10:7 11:-30 12:-51 13:-34 14:34 15:12 16:7 17:-15 18:11 20:-51 22:-23 25:-48 27:1 29:-11 31:-6 33:18 34:22
.tone$ 0:7 1:41 2:-46 5:-30 6:20 10:30 11:-3 12:-17 14:-2 15:16 16:17 18:39 20:-25 27:-44 28:3 32:-51 33:27 34:9
.tones 10:-22 14:51 18:-60 27:42 32:25
.toni 29:48
.tonig 29:56 34:-11
.too$ 2:46 5:-35 6:18 8:64 10:21 12:36 20:-19 23:15 25:-54 27:22 29:-85
.tood 25:8
.tood$ 25:8
.took 6:-12 17:2 33:30
.took$ 6:-12 17:2 33:30
.tool 2:1 29:24 33:-28
.top$ 2:24 6:11 10:-23 12:-33 22:-11 23:-18 24:-2 27:-63 29:49 30:53 31:55 33:28
.tor$ 10:-5 11:-15 14:15 17:77 18:-9 29:15 34:14
.tora 2:8
.torag 2:8
.tore 16:18
.tore$ 16:18
.tori 2:29 17:10 33:-31
.toria 17:13
.torin 2:15 29:8
.tors 23:17 27:24
.tors$ 23:17 27:24
.tory 6:54 12:2 19:36 29:21 33:-25
.tory$ 6:54 12:2 19:36 29:21 33:-25
.tot$ 8:-1 13:7 28:40
.tota 14:25 17:14
.total 14:25 17:14
.touc 15:43 33:31
.touch 15:33 33:31
.tpon 2:-20 11:5 15:45 16:52
.tpone 2:-12 11:5 15:36 16:42
.tra$ 0:33 1:41 22:7 23:15 31:-13
.trac 1:2 5:17 10:-4 12:-2 18:34 27:2 29:51
.track 1:2 5:18 12:-1 18:35 20:3 27:3
.tract 29:25
.trad 1:1 34:8
.tradu 1:2 34:9
.trag 1:15 9:29 29:-13
.trag$ 1:7 9:29 29:-12
.trai 2:59 5:-7 10:30 29:-1
.train 2:60 12:1
.tran 0:3 2:19 5:-28 6:-1 10:17 11:-34 12:7 13:-7 14:16 18:-6 23:8 25:-36 27:19 28:22 29:18 33:1
.trans 0:3 2:19 5:-28 6:-1 10:17 11:-34 12:7 13:-7 14:16 18:-6 23:8 25:-36 27:19 28:22 29:18 33:1
.trap 4:23
.trap$ 4:23
.tre$ 19:5 29:-18 33:33
.trea 5:36 9:-26 12:5 14:3 20:5 21:6 29:-26 32:38 33:-43 34:-5
.tream 5:38 9:-25 12:6 14:4 20:6 21:7 29:-23 32:38 33:-39 34:-4
.tree 5:-18 12:97 25:-16 29:-36
.tree$ 5:-18 12:97 25:-16 29:-36
.trib 17:73 27:30 31:4
.tribu 17:72 27:31 31:5
.tric 2:-1 8:10 10:34 12:32 28:-23
.trics 8:10
.trict 10:38 12:35 28:-22
.trii 28:24
.triin 28:24
.trin 0:-102 1:-33 2:4 3:-10 5:-73 6:8 7:-47 8:15 10:15 11:-58 12:12 14:-67 16:21 17:-50 18:5 19:12 20:-73 21:-3 24:19 25:-99 26:-16 27:22 28:17 29:-77 30:-2 32:-87 33:37 34:19
.tring 0:-101 1:-33 5:-72 6:13 7:-45 8:16 10:15 11:-58 12:11 14:-66 16:19 17:-49 18:5 19:14 20:-72 21:-3 24:18 25:-97 26:-16 27:23 28:18 29:-75 30:-2 32:-86 33:35 34:19
.trix 18:9
.trix$ 18:9
.trng 33:57
.trng$ 33:52
.tro$ 16:-7 29:3
.trod 1:15 11:4 17:29 24:-15
.trodu 1:15 11:4 17:29 24:-15
.tron 13:3 25:-16 34:21
.tron$ 13:3 25:-16 34:21
.tros 14:-1 19:16 29:16
.trosp 19:17 29:19
.trou 34:15
.truc 11:43
.truct 11:43
.true 12:18 20:2 33:25
.true$ 12:18 20:2 33:25
.trun 3:-5 5:8 12:23
.trunk 3:-5 5:9 12:23
.try$ 1:19 9:3 11:3
.tsch 9:16 34:17
.tsta 13:14
.tstan 13:14
.tstr 4:23
.tstra 4:23
.ttac 9:17
.ttach 9:17 29:5
.tte$ 14:34 20:-29
.tted 2:46 22:17 29:-36 33:14
.tted$ 2:46 22:17 29:-36 33:14
.tten 5:30
.tten$ 5:30
.tter 0:26 7:-1 8:-6 9:16 10:2 11:-3 22:-18 25:-6 26:-8 31:13 32:4 33:-3
.tter$ 0:26 8:-2 9:17 11:-6 17:-3 22:-13 25:-4 26:-8 31:13 32:6
.tters 12:10
.ttin 9:34 21:31 29:-50 31:18
.tting 9:34 21:31 29:-50 31:18
.ttle 11:-7 25:14 33:17
.ttle$ 11:-6 25:14 33:3
.tton 2:10 10:24 20:3 29:-17
.tton$ 10:24 20:5 29:-16
.ttri 10:14
.ttrin 10:14
.tty$ 33:6
.tual 5:12 19:20
.tuck 9:8 29:10
.tuck$ 9:8 29:10
.tue$ 14:9
.tuel 12:42
.tuell 12:42
.tuer 33:31
.tuer$ 33:22
.tues 2:14 16:25 24:21 29:19 33:-36
.tuesd 2:19 24:22 29:19 33:-7
.tuff 26:18 29:-21 32:46 33:-4 34:18
.tuff$ 26:18 29:-21 32:46 33:-4 34:18
.tula 25:25
.tulat 25:25
.turd 16:3
.turda 16:3
.ture 0:-78 1:-43 2:5 3:-76 4:-31 6:10 9:-92 10:6 11:2 12:12 13:-4 14:13 16:20 17:-13 19:16 20:-70 21:-2 22:15 23:1 25:1 27:-22 28:13 29:-50 30:-40 31:-18 32:-71 33:51
.ture$ 0:-41 1:-36 2:32 3:-19 4:-22 7:4 9:-48 10:23 11:-78 12:-27 14:19 16:23 18:8 19:4 22:25 23:4 25:19 27:-12 29:-87 32:-36 33:17 34:5
.turef 33:19
.tures 2:-48 6:20 10:-20 11:35 12:70 18:-48 20:-16 25:-22 28:24 29:7 33:22
.turn 2:-10 8:27 9:25 18:-28 25:-22 27:37 29:15 30:40 34:-16
.turn$ 2:-5 8:29 18:-18 25:-3 27:37 29:29 30:1
.turne 9:45 30:25 34:-12
.tus$ 5:63 8:-46 9:36 12:17 26:7 29:-41 31:6 34:-15
.tuto 17:13
.tutor 17:13
.twea 2:76 11:-10
.tweak 2:76 11:-10
.twee 1:15 5:28 6:-24 10:4 18:-19 19:32 27:-11 28:16 29:16 32:42 33:-53
.tween 1:15 5:28 6:-24 10:4 18:-19 19:26 27:-11 28:21 29:16 32:42 33:-53
.twen 4:22
.twent 4:22
.twic 15:12 19:-2
.twice 15:12 19:-2
.two$ 1:14 3:17 6:-7 7:5 9:6 12:-2 13:-23 16:11 19:16 21:-35 22:39 24:28 25:-13 27:-21 28:-15 29:14 31:-26 33:25
.twor 1:36 4:11
.twork 1:36
.tyle 4:33 29:1
.tyle$ 4:33 29:1
.type 11:76 15:-7
.type$ 11:70 15:-6
.typo 2:26
.typo$ 2:26
.tzun 16:-2 27:22
.tzung 16:-2 27:22
.uage 0:7 11:12 15:7
.uage$ 0:8
.uages 11:13 15:8
.ual$ 1:40 11:37 18:31 19:3 25:-5 29:-13 34:11
.uali 13:59 21:24 22:-17 29:-15
.uant 28:36 29:12
.uart 3:18
.uarte 3:18
.uary 32:6
.uary$ 32:6
.ubbe 8:27 26:58 29:-8 34:-15
.ubbed 26:58 29:-2 34:-15
.uber 16:-7 20:-21 27:32 29:77 34:22
.uber$ 27:48 34:14
.ubern 20:-12 29:57
.ubers 29:37
.ubli 5:-7 6:7 19:2 20:54 29:-19 33:-58
.ublic 20:33
.ublis 5:-4 6:8 19:4
.ubmi 13:-4 22:15 29:14
.ubmit 13:-4 22:30 29:14
.ubsc 2:-10 5:-21 6:-36 8:-22 9:-9 10:-40 11:18 17:-16 24:-23 25:-41 26:69 27:19 29:38 30:52 31:27 34:19
.ubscr 2:-7 5:-11 6:-23 8:-19 10:-37 11:18 17:-14 24:-19 25:-30 26:63 27:13 29:41 30:54 31:21 34:11
.ubun 3:9 4:20 20:13 29:1
.ubunt 3:9 4:20 20:13
.uce$ 1:15 11:7 24:-14
.uch$ 2:-17 11:-3 12:-16 15:24 25:46 28:72 29:7 33:-4
.uche 27:3
.uches 27:3
.uck$ 9:17 29:6
.uct$ 0:5 10:19 20:11 27:12 33:-18
.ucti 1:1 11:40 17:8
.uctio 1:1 11:40 17:8
.ude$ 1:15 10:23 27:27
.uded 2:1
.uded$ 2:1
.udge 3:12 7:-6 8:-17 16:13 23:27 24:22 29:34 33:-26 34:-7
.udge$ 16:13 24:30
.udget 3:13 7:-4 8:-15 29:41
.udit 1:17 9:-11 13:39
.udit$ 1:17 9:-11 13:39
.ueez 16:34
.ueeze 16:34
.uell 12:42
.uena 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
.uenas 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
.uepr 2:24
.uepri 2:24
.uer$ 17:9 33:22
.ues$ 16:14 17:5
.uesd 2:18 24:21 29:24 33:-7
.uesda 2:18 24:21 29:24 33:-7
.uess 13:37 29:-13
.uest 3:-7 5:-15 8:34 9:26 10:-11 11:10 13:19 19:-8 21:38 22:53 24:-4 25:-10 27:-9 29:-7 31:-18 32:18
.uest$ 7:18 8:45 9:73 10:-16 11:7 13:-19 14:-19 21:32 22:53 25:-19 27:-13 29:-6 31:-21 32:-28
.ueste 8:17 21:31
.uesti 2:-17 8:-13 9:-18 12:1 14:4 17:8 18:6 20:4 21:-3 22:7 33:3 34:20
.uests 2:22 9:-45 13:60 29:4
.ueue 9:7 13:66 14:-25 18:28 25:-21 28:-16 29:29 32:-5
.ueue$ 9:7 13:66 14:-25 18:28 25:-21 28:-16 29:29 32:-5
.uff$ 26:18 29:-21 32:46 33:-4 34:18
.ugfi 2:24 5:5 20:32
.ugfix 2:24 5:5 20:32
.ugge 15:38
.ugges 15:38
.ugh$ 2:12 5:4 6:-17 7:19 8:14 10:-9 11:8 12:-63 13:9 14:9 19:-13 22:49 24:-21 27:-32 29:-36 31:25 33:-50
.ughl 28:5
.ughly 28:5
.ught 7:2 15:7
.ught$ 7:2
.ugin 2:48 10:5
.ugin$ 2:45 22:3
.ugins 10:11
.ugs$ 17:38 25:5
.ugus 1:22 10:-4 20:8 32:41 33:4
.ugust 1:22 10:-4 20:8 32:41 33:4
.uhm$ 0:2 2:-15 3:7 5:-7 8:-14 9:18 11:11 12:22 13:12 17:-23 18:-14 19:-6 23:17 25:-3 26:9 29:-11 30:1 31:-10 34:23
.uick 5:24 6:1 8:-5 9:-8 10:-20 11:11 14:4 17:-17 18:9 21:-6 22:-13 25:10 28:33 32:8 33:15
.uick$ 5:24 6:2 8:-4 9:-8 10:-4 11:11 14:4 17:-17 18:10 21:-6 22:-12 25:11 28:3 32:8 33:18
.uide 11:35 17:48 18:-15 24:17
.uide$ 11:35 17:48 18:-15 24:17
.uiet 25:-11 31:57
.uiet$ 25:-11 31:57
.uild 4:1 5:31 6:-3 12:-23 14:-28 17:-30 20:4 25:18 29:44 33:15
.uild$ 4:4 5:24 14:-16 17:-19 20:8 25:25 29:50
.uilde 15:10 29:7
.uildi 29:-10
.uire 0:-25 1:-12 2:-10 6:16 10:9 12:10 13:3 16:13 21:6 22:-9 23:-20 24:12 28:6 29:-58 33:21 34:22
.uire$ 21:19
.uired 21:27
.uirem 0:-17 1:-11 6:15 9:-15 10:16 12:11 13:5 16:14 18:2 21:-48 23:-18 24:14 28:7 29:-43 33:17 34:25
.uit$ 17:16 20:17 27:-6 31:45
.uita 17:14
.uitab 17:14
.ulat 25:60
.ulati 25:60
.uld$ 0:68 1:-6 2:16 3:52 5:-8 6:-6 7:59 8:-25 9:-32 10:-40 11:-28 12:-52 13:-14 15:52 16:8 17:25 19:2 20:-18 21:40 22:20 25:-51 26:29 28:-52 29:-16 30:7 33:-18
.ule$ 1:25 2:-5 3:23 4:23 12:-5 13:-15 14:82 18:25 19:29 20:-46 24:6 25:-86 31:-50 32:-21 34:1
.uled 15:15 29:-7 32:39
.uled$ 15:15 29:-7 32:39
.uler 9:8 29:15
.uler$ 9:8 29:15
.ules 2:-22 10:37 18:-6 19:12 22:16
.ules$ 2:-22 10:37 18:-6 19:12 22:16
.ulin 9:8
.uling 9:8
.ull$ 2:35 4:-23 5:-3 8:-2 9:-43 13:-35 14:63 18:14 21:-19 25:-13 28:13 29:53
.ult$ 23:43
.ults 7:16 8:29 9:-15
.ults$ 7:16 8:29 9:-15
.uly$ 33:25
.uman 11:-26 25:7 34:43
.uman$ 11:-26 25:7 34:43
.umb$ 10:29
.umbe 5:26 7:31 8:44 9:25 13:9 24:-16 25:-10 28:52
.umber 5:26 7:31 8:44 9:25 13:9 24:-16 25:-10 28:52
.umbs 8:42
.umbs$ 8:42
.ume$ 9:9 12:17 27:18 31:-15
.umen 0:16 1:3 3:2 5:-18 9:-7 11:12 12:-14 21:40 22:-3 25:1 34:7
.ument 0:16 1:3 3:2 5:-18 9:-7 11:12 12:-14 21:40 22:-3 25:1 34:7
.umma 27:16 32:43
.ummar 27:16 32:43
.ummi 29:26
.ummit 29:26
.umou 15:17
.umour 15:17
.ump$ 2:25 10:5 14:25 22:42 25:11 29:-46 33:10
.umpi 2:20
.umpin 2:20
.umps 2:-7 12:43
.umps$ 2:-7 12:43
.una$ 2:27 22:28
.unbl 8:15 22:17 31:-1
.unblo 8:15 22:17 31:-1
.unce 9:23 11:9 14:-19 20:28 26:16 27:43 29:-45 31:5 33:-19
.unce$ 27:11
.unced 9:12 29:-11 34:7
.uncem 11:13 20:3 26:21 27:19 31:12 34:-4
.unch 20:27 24:21 25:48 29:16 31:-23 32:-40 33:-44
.unch$ 20:32 24:21 25:48 29:18 31:-23 32:-40 33:-40
.unct 11:29 33:23
.uncti 11:29 33:23
.und$ 2:29 17:28 18:25 19:17 21:17 22:-9 24:20 25:35 27:1 29:-58 33:-10
.unda 8:33 32:35
.unday 8:33 32:35
.unde 2:-24 6:-60 10:64 11:27 12:38 13:37 17:-13 18:-39 25:7 26:6 30:-21
.undec 7:6 13:55
.under 2:-8 5:3 6:-42 10:68 11:6 12:43 25:22 26:8 30:-4
.undo 7:12 15:-9 16:63 25:22
.undo$ 7:5 15:-7 16:66
.unds 9:9 10:2
.unds$ 9:9 10:2
.une$ 1:13 21:13 24:8 33:1
.unfr 6:-24 12:68 28:-2 34:13
.unfre 6:-22 12:30 28:-1 34:15
.unfro 12:35
.ung$ 27:21
.unge 2:11 31:22
.ungen 31:22
.unit 29:13
.unit$ 29:15
.unk$ 3:-5 5:9 12:23
.unle 20:4
.unni 25:16 29:1
.unnin 25:16 29:1
.unny 25:30
.unny$ 25:30
.uns$ 34:29
.unsu 6:-11 11:10 26:-46 27:-39 30:77 31:57 34:10
.unsub 6:-11 11:12 26:-45 27:-32 30:81 31:47 34:10
.unt$ 2:2 5:2 8:-33 9:-1 10:28 13:35 28:33 29:48 33:-14 34:-21
.unta 30:5 34:13
.untab 30:5 34:13
.untd 27:9 28:68 31:12
.untdo 27:14 28:58 31:14
.unte 2:-5 6:-5 10:57
.unti 3:12 4:-30 5:-39 7:17 8:15 10:-40 12:1 13:-11 14:42 15:-11 16:25 17:-44 19:-40 20:-24 21:6 22:39 23:-2 24:35 25:-19 27:-60 28:46 29:-8 31:29 34:-27
.until 3:13 4:-30 5:-39 7:17 8:16 10:-39 12:1 13:-10 14:42 15:-3 16:19 17:-43 19:-40 20:-24 21:6 22:39 23:-1 24:36 25:-18 27:-60 28:46 29:-8 31:29 34:-26
.unto 2:-5 5:37 33:14
.unts 10:15
.unts$ 10:15
.untu 3:9 4:20 20:13
.untu$ 3:9 4:20 20:13
.unwa 10:-29 28:33 31:16
.unway 10:-19 28:37
.uota 22:30 25:-1 29:16
.uota$ 22:22 25:-1 29:16
.uova 2:31 20:8
.uova$ 2:31 20:8
.upco 6:5 14:6 18:39
.upcom 6:5 14:6 18:39
.upda 2:5 5:10 7:5 8:-26 9:18 15:-32 16:19 19:-21 26:-21 27:44
.updat 2:6 7:5 8:-26 9:18 15:-31 16:21 19:-21 24:7 26:-21 27:48
.uper 25:13 28:15 29:-10
.uper$ 25:15 28:15 29:-9
.upgr 2:28 20:9 22:14 29:18
.upgra 2:28 20:9 22:14 29:18
.uple 6:27
.uple$ 6:27
.uplo 2:13 3:4 6:-8 22:40 33:3
.uploa 2:15 3:4 6:-8 22:26 33:4
.uppo 0:2 2:14 6:-15 10:9 20:-15 21:24 28:-23 29:48
.uppor 1:13 5:-19 28:-12 29:69
.uppos 0:3 2:17 5:18 6:-7 10:18 21:26 29:-14
.upst 5:7 9:-10 12:7 14:5 20:12 21:8 29:-16 32:40 33:-21 34:-2
.upstr 5:7 9:-7 12:7 14:6 20:12 21:8 29:-16 32:41 33:-20 34:-2
.urat 6:24 29:-5
.urce 17:20
.urce$ 17:20
.urch 9:29 29:-20
.urch$ 9:29 29:-20
.urda 16:2
.urday 16:2
.urde 7:-20 8:-25 9:70
.urde$ 7:-20 8:-25 9:70
.ure$ 0:-81 1:-49 2:27 3:-46 4:-34 7:31 9:-85 10:5 12:-23 13:-12 14:16 15:3 16:8 18:5 19:4 20:-1 22:16 24:43 25:12 27:-4 28:2 29:-89 30:-12 31:-14 32:-48 33:30 34:4
.uref 33:19
.urefr 33:19
.ures 2:-48 6:20 10:-20 11:30 12:70 18:-49 20:-16 25:-29 28:24 29:26 33:22
.ures$ 2:-48 6:20 10:-20 11:30 12:70 18:-49 20:-16 25:-29 28:24 29:26 33:22
.urin 2:85 10:-17 12:-24 17:2 31:44
.uring 2:85 10:-17 12:-24 17:2 31:44
.urit 1:18 2:13 7:14 11:-14 12:-8 13:-8 16:4 22:9 25:15 29:1 33:-30 34:20
.urity 1:18 7:15 11:-13 13:-8 16:4 22:13 29:18 33:-27 34:22
.url$ 26:36
.urll 22:23
.urlli 22:23
.urn$ 2:-7 8:29 18:-29 25:-5 27:37 29:39 30:1
.urne 9:45 25:2 30:24 34:-12
.urned 9:45 30:25 34:-12
.urpo 10:14 11:3 30:3
.urpos 10:14 11:3 30:3
.urre 4:15 5:60 12:45 26:5
.urren 4:16 5:56 12:48 26:5
.urs$ 1:9 6:-25 13:5 15:9 24:31 27:-11 28:58 29:-48 33:15 34:7
.ursd 6:17 12:-23 16:30 19:-12 32:31 33:30
.ursda 6:18 12:-23 16:30 19:-12 32:31 33:27
.urse 5:4 11:46 25:-15 31:21
.ursel 11:47 25:-15 31:21
.urth 31:44
.usag 11:54 25:-22
.usage 11:54 25:-22
.usam 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.usamm 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.use$ 0:8 1:4 3:37 4:4 5:-5 8:60 9:-18 10:-29 11:28 13:-21 14:-3 15:21 16:24 19:-19 21:-5 22:4 24:-32 25:-21 27:-10 29:11 31:-3 33:-9
.used 7:10 9:26 11:1 29:11 33:-13
.used$ 7:10 9:26 11:1 29:11 33:-13
.user 20:47 34:8
.user$ 29:21
.users 20:51 29:-2 34:13
.ush$ 0:2 8:-20 11:-23 12:29 15:22 24:-18 25:-75 31:78 32:-24 33:-6
.ushe 6:25 29:7
.ushed 6:25 29:10
.ushy 10:40 29:-1
.ushy$ 10:40 29:-1
.usin 10:22 11:10 16:1
.usine 10:22 16:3
.using 11:11
.usio 9:18
.usion 9:18
.uss$ 8:-7 21:8 29:15 30:5 31:-18
.usse 20:3
.ust$ 0:-6 1:19 2:1 5:-23 6:24 8:5 9:-7 12:-2 14:14 15:-50 16:37 17:77 19:-5 21:20 22:-3 26:-4 28:-8 29:-26 32:35 33:18 34:-8
.usta 34:17
.ustan 34:17
.uste 6:16
.usto 2:8 4:-5 6:4 9:-9 12:1 15:20 20:36 21:3 24:-15 29:15
.ustom 2:8 4:-5 6:4 9:-9 12:1 15:20 20:28 21:3 24:-15 29:16
.usua 4:7
.usual 4:7
.usy$ 20:-15 25:27 32:7
.utc$ 10:-8 24:33 33:63
.ute$ 11:-61 17:31 25:-40 27:35 30:80 31:41 32:-10
.uted 25:-21 30:53
.uted$ 25:-21 30:53
.utes 16:-8 25:17
.utes$ 16:-8 25:17
.uth$ 15:17
.utho 7:12 34:24
.uthor 7:12 34:24
.utin 17:14 30:22
.uting 17:14 30:22
.utio 20:1 27:42 29:-38 31:11
.ution 20:1 27:42 29:-38 31:11
.utlo 14:-30 26:55 32:10
.utloo 14:-30 26:55 32:10
.utof 1:26 6:9 10:-15 14:9 18:46 21:13 22:-15 24:-5 29:-13 33:35
.utoff 1:26 6:9 10:-15 14:9 18:46 21:13 22:-15 24:-5 29:-13 33:35
.utom 30:10
.utoma 30:10
.utor 2:4 17:34 29:10
.utor$ 17:69 29:-17
.utori 17:13
.utors 17:-42 29:40
.utre 28:1 29:-10 33:33
.utro 13:3 25:-16 34:21
.utron 13:3 25:-16 34:21
.uts$ 5:17 8:-4 9:13 11:42 25:-28
.utst 13:14
.utsta 13:14
.utte 12:11 14:43 20:-17 33:-24
.utti 10:9
.uttin 10:9
.utto 2:10 10:23 20:2 29:-18
.utton 2:10 10:24 20:3 29:-17
.utur 18:15
.uture 18:15
.uty$ 29:-14 34:68
.uul$ 29:32
.vaca 20:17 29:30
.vacat 29:37
.vail 19:12 20:48 26:22 33:-27
.vaila 19:12 20:48 26:22 33:-27
.val$ 8:42 9:4 13:41 29:-15
.vali 9:41 10:8 33:-1
.valid 9:41 10:8 33:-1
.vals 7:12
.vals$ 7:12
.vanc 1:-3 14:3 18:17 21:9 23:-9 24:4 26:1 27:-10 29:-5 33:8
.vance 1:-3 14:3 18:17 21:9 23:-9 24:4 26:1 27:-10 29:-5 33:8
.vate 0:18 11:26 27:4 29:-8
.vate$ 0:18 11:12 27:4
.ved$ 2:-49 3:6 5:1 7:-7 8:21 9:31 11:-38 13:21 15:13 17:71 19:-6 22:-52 29:-41 30:13
.vell 9:24
.velo 2:-1 4:11 5:52 10:13
.velop 2:-1 4:11 5:52 10:13
.vemb 3:24
.vembe 3:24
.veme 2:7 9:18
.vemen 9:20
.ven$ 10:-4 12:-23 15:29 21:54 22:15 32:43
.vend 2:14 21:5 22:-6
.vendo 2:14 21:5 22:-6
.veni 25:28 33:7
.venin 25:24 33:7
.vent 18:47 27:1 32:23
.vent$ 18:29
.vents 18:5 27:3 32:24
.venu 29:16
.venue 29:16
.ver$ 2:-14 3:-32 6:33 7:39 8:-29 9:14 10:27 11:-27 12:-35 13:-41 14:-39 15:5 17:86 18:26 19:-20 20:-34 21:33 22:37 24:-47 25:32 26:-19 27:51 28:-62 29:4 31:-56 32:-31 33:-62
.vera 8:6
.verab 10:1
.verd 6:33 9:35 33:-29
.verdi 9:35
.vere 8:20 27:22
.vered 8:1 27:22
.verk 0:16
.verki 0:16
.verl 16:11 24:10
.vers 1:-23 2:67 3:-44 4:36 5:12 9:-32 10:8 11:-23 12:-93 13:36 17:-50 18:-66 19:28 20:44 21:3 25:-40 27:-56 28:-40 29:8 32:-65 34:28
.vers$ 13:56 14:-13 29:-6 33:9 34:48
.verse 8:5
.versi 1:-14 2:16 4:38 5:24 6:11 9:-26 17:-12 18:-22 19:37 20:50 29:32 32:-6
.versl 2:32 12:-15 21:19
.vert 2:33 15:-16 27:5 33:11
.vert$ 2:15 15:-15 33:11
.verv 13:42 14:36 32:12
.vervi 13:42 14:36 32:12
.very 0:-46 2:-18 5:46 6:-10 10:2 12:43 13:29 14:77 15:-7 16:1 17:-55 19:-7 21:-21 22:-26 24:10 25:24 27:40 28:-29 31:4 32:-22 33:-19
.very$ 2:-22 8:-15 9:-5 13:18 14:80 19:-22 24:49 25:59 27:59 28:-17 31:-51 32:-24 33:-60
.veryb 25:23
.veryo 5:17 12:3 14:-13 18:8 20:14 25:-10 31:6 34:4
.veryt 8:3 10:6 11:23 12:23 13:11 14:25 16:15 20:-25 24:-39 25:-38 29:-15 31:33
.ves$ 7:20 9:-42 13:-23 18:15 20:19 25:22 26:57 29:-8 33:-45
.veto 8:30
.veto$ 8:4
.vice 9:30 31:22
.vice$ 9:31
.viel 25:9
.viele 25:9
.vien 27:12
.view 1:28 2:5 9:3 10:-53 13:6 14:29 16:-41 21:-6 22:24 24:-18 27:-29 29:9 32:18 34:12
.view$ 1:31 13:2 14:35 16:-34 17:-9 21:-32 24:-7 25:2 29:11 32:21 33:5 34:19
.viewe 2:27 10:-22 17:2 22:39
.vim$ 5:-13 29:53
.vinc 7:16 21:35
.vince 7:16 21:35
.ving 0:22 2:7 5:-48 6:-44 7:6 9:-30 11:12 12:-36 15:35 16:-13 25:68 29:-22
.ving$ 0:22 2:7 5:-48 6:-44 7:6 9:-30 11:12 12:-36 15:35 16:-13 25:68 29:-22
.viou 19:79 20:-9 29:7
.vious 19:79 20:-8 29:7
.viro 17:2
.viron 17:2
.visa 20:13 27:16
.vise 9:14 24:25 33:-9
.vise$ 9:15 24:25 33:-9
.visi 27:57 29:-26
.viso 25:-6 27:20 31:21
.visos 25:-6 27:21 31:21
.vite 8:-27 29:47
.vite$ 8:-27 29:47
.voic 29:43
.voice 29:43
.volu 9:9
.volum 9:10
.volv 10:23 17:35 29:-21
.volve 10:23 17:35 29:-21
.vors 6:44
.vote 2:-18 8:6 9:35 11:22 13:46 21:-11
.vote$ 2:-12 7:7 8:26 9:-30 11:26 13:49 21:-5 34:9
.voted 9:18
.votes 8:-17 9:51
.vour 0:25 8:2 12:-12 25:24 29:-29 34:-4
.vour$ 0:25 8:2 29:-1 34:-4
.vpn$ 29:42
.wait 2:52 5:-74 6:20 7:41 13:43 17:-2 22:-11 29:-46 32:5
.wait$ 2:71 7:47 9:-46 21:4
.waiti 5:-48 9:18 13:45 18:39
.waiv 2:-22 9:31 10:-1 13:48 21:43 22:37 29:-24
.waive 2:-21 9:31 10:-1 13:49 21:29 22:38 29:-19
.wake 24:20
.wake$ 24:20
.walk 11:22
.walk$ 11:22
.wall 14:25
.wall$ 14:1
.want 0:24 1:4 4:14 6:-4 8:-69 10:-26 11:-78 12:-7 15:8 16:-3 17:26 20:-28 21:1 22:51 26:35 27:45 28:-36 29:-22 31:28 32:-43 33:18 34:-62
.want$ 0:34 1:3 2:-6 4:11 5:-17 8:-45 9:-5 10:-40 15:4 16:-6 17:20 20:-35 22:43 25:-104 26:10 27:43 28:-3 31:39 32:-31 34:-23
.wante 22:29 25:10 26:23
.wants 5:11 17:7 21:14 22:-9 25:14 29:-9 33:16 34:-16
.wap$ 9:36 16:41 33:-9
.ward 5:-36 15:13 16:1 18:44 29:8
.ward$ 15:13 16:2 29:8
.ware 21:1
.ware$ 21:1
.warn 23:2 24:69
.warn$ 23:5 24:40
.warni 24:1
.was$ 0:23 1:-20 2:-45 6:43 7:-26 8:-13 9:49 10:23 12:-10 14:-10 15:23 17:-19 19:75 20:-20 22:9 23:-6 24:-30 25:5 28:-33 34:11
.watc 18:22 27:42 31:37
.watch 18:22 27:42 31:37
.wave 8:19 13:17
.wave$ 8:19 13:17
.way$ 0:20 5:34 6:-49 7:-23 9:-7 10:-29 11:32 12:-4 14:-14 16:-29 17:1 21:3 22:8 24:36 27:-10 28:66 29:-29 30:8 31:18 32:4 33:-61
.ways 14:-26 24:23 25:31
.ways$ 14:-26 24:23 25:31
.wbie 17:81 25:-10
.wbie$ 17:65 25:-7
.wcom 2:-29 17:70 21:1
.wcome 2:-29 17:70 21:1
.weak 2:75 10:-10 11:-18 29:-4 32:12
.weak$ 2:56 10:-3 11:-17 32:12
.weat 29:45
.weath 29:45
.webh 26:24 27:5
.webho 26:24 27:5
.webl 29:34
.webla 29:34
.wed$ 2:87 5:-57 6:-49 10:-1 12:13 13:29 15:8 25:3 29:-23
.wedn 1:25 16:17 20:32 31:4
.wedne 1:25 16:17 20:32 31:4
.week 0:-88 1:33 4:12 5:49 7:-95 8:-50 9:-20 10:-105 11:-122 12:-131 13:-11 14:-136 15:7 16:46 18:-125 19:-10 20:-21 21:-9 23:-22 24:21 28:45 29:-60 30:-24 31:34 32:107 33:30 34:-41
.week$ 0:-37 1:22 2:11 4:-11 5:52 7:-11 8:-76 10:-126 11:-59 12:-55 14:-65 15:24 16:50 17:10 18:-90 19:-74 20:-17 23:-42 24:45 25:-5 26:-53 27:-27 28:-11 30:-10 32:89 33:45
.weekd 20:8
.weeke 2:-23 25:60 28:34 32:2
.weekl 9:-5 25:-24 26:24 27:33 29:-17 31:25 32:41
.weeks 4:60 5:23 19:25 28:44 32:-4
.ween 1:15 5:27 6:-25 10:3 18:-20 19:26 27:-12 28:24 29:15 32:41 33:-54
.ween$ 1:15 5:27 6:-25 10:3 18:-20 19:26 27:-12 28:24 29:15 32:41 33:-54
.welc 2:23 17:21 25:14
.welco 2:23 17:21 25:14
.well 12:14 21:6 25:20 27:12
.well$ 12:14 21:6 25:20 27:12
.went 4:22 19:61 20:-22 24:-20
.went$ 19:64 20:-21 24:-20
.wenty 4:22
.wer$ 9:29 25:-6 26:-28 27:-19 29:29 30:45
.were 2:-17 6:3 13:60 19:53
.were$ 2:-16 6:4 13:30 19:53 25:1
.wered 13:27
.wers 2:-8 17:-3 20:61 29:-21 34:10
.wers$ 34:12
.wert 25:-20 29:50
.what 0:-11 1:-46 2:-35 3:-2 4:-111 5:39 6:-73 7:-2 8:-119 9:7 10:64 11:37 12:-47 13:29 14:4 15:-12 16:-167 17:52 18:50 19:13 20:4 21:13 22:-122 24:-20 25:-51 26:4 27:-115 28:-15 30:-5 31:-90 32:23 33:7 34:-88
.what$ 0:-9 1:-42 2:-33 3:-2 4:-108 5:40 6:-70 7:-1 8:-116 9:7 10:52 11:37 12:-67 13:30 15:-21 16:-159 17:56 18:41 19:13 20:6 21:13 22:-117 24:-17 25:-48 26:4 27:-107 28:-12 30:-5 31:-83 32:24 33:30 34:-86
.whate 18:26
.whch 5:10
.whch$ 5:10
.whee 4:18 29:-16
.when 0:-77 1:-37 2:-69 3:18 4:-91 5:-75 6:-73 7:-20 8:-86 10:-30 11:-32 12:-23 13:-73 14:9 15:-17 16:-88 17:-74 18:-22 19:56 20:104 22:-110 23:4 24:29 25:-39 26:-107 27:48 28:-28 29:31 30:-76 31:-87 32:-49 33:104 34:-27
.when$ 0:-66 1:-25 2:-97 3:18 4:-85 5:-72 6:-71 7:-17 8:-76 9:2 10:-27 11:-21 12:-20 13:-66 14:15 15:-13 16:-81 17:-65 18:-21 19:57 20:105 22:-100 23:5 24:33 25:-29 26:-69 27:1 28:-27 29:33 30:-65 31:-79 32:-45 33:103 34:-21
.whene 27:69
.wher 2:-41 3:-55 5:56 9:29 10:-65 11:8 12:-63 14:54 15:25 17:41 18:-21 20:-61 21:18 25:-55 27:-39 29:18
.where 2:-41 3:-55 5:56 9:30 10:-64 11:8 12:-59 14:49 15:25 17:41 18:-16 20:-59 21:19 25:-54 27:-39 29:18
.whet 12:31 15:16 34:34
.wheth 12:31 15:16 34:34
.whic 0:-54 1:-38 2:-41 4:-27 5:20 6:-9 7:-57 8:-33 10:21 12:-38 13:44 15:-44 16:-74 17:9 18:54 19:14 20:22 21:-7 22:-69 23:12 24:-65 25:-78 26:18 27:-76 28:-29 29:28 30:-45 31:-46 33:26 34:29
.which 0:-53 1:-38 2:-55 4:-27 5:21 6:-9 7:-57 8:-32 10:22 12:-37 13:44 14:1 15:-44 16:-73 17:9 18:53 19:14 20:22 21:-7 22:-69 23:12 24:-65 25:-77 26:18 27:-76 28:-29 29:28 30:-45 31:-46 33:26 34:29
.whih 33:17
.who$ 0:11 1:-25 2:-107 3:40 4:-14 5:-94 6:-84 8:-82 9:27 10:-4 11:-34 12:-86 13:9 14:-51 15:-20 16:-68 17:25 18:-35 19:-22 20:-92 21:7 22:-78 23:10 24:-45 26:50 27:-22 28:-85 29:6 30:17 31:-29 32:-74 33:-75 34:150
.whoe 7:11 8:-3
.whoev 7:11 8:-3
.whol 14:62
.whole 14:62
.whom 2:-13 9:-12 10:17 15:27 19:-14 33:-47 34:102
.whom$ 2:-13 9:-12 10:17 15:27 19:-14 33:-47 34:102
.whos 7:22 10:-19 21:-21 29:-18 34:84
.whose 7:22 10:-19 21:-21 29:-18 34:84
.why$ 0:28 2:-56 6:-2 7:-27 9:49 10:97 12:-51 15:15 18:-21 23:8 25:-50 28:-28 29:72 30:39 31:-6 33:-65
.wice 15:12 19:-2
.wice$ 15:12 19:-2
.wich 25:25 29:-22
.wich$ 25:25 29:-22
.wifi 29:31
.wifi$ 29:31
.wiki 29:41
.wiki$ 29:41
.will 0:-42 1:-9 2:6 3:42 4:-18 5:-16 6:-30 8:15 10:-34 11:-26 12:-32 13:-31 15:1 16:-3 17:-7 19:-62 20:36 21:38 22:12 23:31 27:-36 28:34 29:41 30:24 31:-62 32:-3 34:5
.will$ 0:-42 1:-9 2:7 3:42 4:-18 5:-16 6:-30 8:15 10:-34 11:-26 12:-31 13:-30 15:2 16:-3 17:-7 19:-62 20:36 21:39 22:12 23:31 27:-35 28:35 29:34 30:24 31:-62 32:-3 34:5
.wind 6:54 10:16 12:-10 29:4 33:22
.windo 6:54 10:16 12:-10 29:4 33:22
.wing 3:22 4:16 5:-5 12:17 18:23 26:36
.wing$ 3:22 4:16 5:-5 12:17 18:23 26:36
.wise 2:11 7:22 14:-23 15:5 20:15 29:-8 33:25
.wise$ 2:11 7:22 14:-23 15:5 20:15 29:-8 33:25
.witc 27:24 30:21
.witch 27:24 30:21
.with 0:13 1:-40 2:2 3:-6 4:25 5:5 6:-14 8:30 9:24 10:11 12:21 13:18 14:15 15:-34 16:18 18:-1 19:24 20:-28 23:-10 24:-2 25:-30 27:-8 28:5 29:-16 31:12 33:-22
.with$ 1:-36 2:8 4:29 5:20 6:-9 9:29 13:3 14:24 15:-30 16:31 17:-1 19:27 20:-24 21:1 22:2 23:-7 25:-21 26:-54 27:-4 29:-6 30:-50 31:20 33:-15
.withd 8:44
.withi 5:-4 10:18 28:31
.witho 0:5 12:20 26:2
.wiza 8:5 22:-4
.wizar 8:5 22:-4
.wmuc 28:14
.wmuch 28:14
.wner 0:4 10:-14 16:-1 33:-7 34:72
.wner$ 10:-5 34:63
.wnlo 20:41 29:7
.wnloa 20:41 29:7
.wns$ 31:43 34:17
.wold 7:9
.wold$ 7:9
.won$ 25:-6 29:65 34:-39
.word 2:13 5:-20 11:62 20:-22 25:10 33:25
.word$ 5:-18 11:40 29:14
.wordi 12:13 33:38
.words 11:16 25:17
.work 1:29 2:-34 3:13 4:4 5:41 6:-25 8:6 10:-4 11:4 12:-7 13:-2 17:64 19:-13 20:-41 22:4 23:22 24:-4 25:35 27:-15 28:14 29:-29 31:-38 33:-59
.work$ 1:24 2:-26 3:17 4:9 5:41 8:12 11:12 12:-21 17:22 20:-22 22:5 23:7 25:6 31:-18
.workf 17:11
.worki 28:20
.works 17:15 23:2 25:24 30:16
.worr 18:32
.worry 18:32
.wort 7:33 9:-27 21:27
.worth 7:33 9:-26 21:27
.woul 0:34 2:13 3:30 6:-30 7:21 10:-3 15:32 16:-3 17:2 18:-9 19:34 20:-11 21:6 24:17 25:-25 27:12 28:-9 29:-32 30:17 32:-23 33:-46 34:-1
.would 0:35 2:14 3:30 6:-28 7:16 10:-3 15:28 16:-1 17:2 18:-8 19:34 20:-11 21:7 24:17 25:-24 27:12 28:-8 29:-32 30:17 32:-22 33:-46 34:-1
.writ 6:12 7:-5 8:-6 11:1 14:2 15:-16 16:7 17:-31 19:7 20:-11 21:20 24:28 25:-5 26:-1 29:21 31:-8 33:-7 34:1
.write 2:-23 6:21 11:6 13:-9 20:-8 21:34 24:23 25:-13 29:59
.writi 0:4 15:-1 16:7 17:-5 19:12 28:2 29:-9 33:-8
.wron 16:26 22:12 25:21
.wrong 16:26 22:12 25:21
.wrot 10:20
.wrote 10:20
.wsle 0:3 10:3 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 28:1 29:3 32:7
.wslet 0:3 10:3 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 28:1 29:3 32:7
.wurd 7:-20 8:-25 9:70
.wurde 7:-20 8:-25 9:70
.xact 10:34 17:-4 25:21 28:9 29:-18 33:36
.xact$ 33:53
.xactl 10:35 17:-2 25:22 28:14 29:-14
.xamp 7:42 11:33 25:-16
.xampl 7:42 11:26 25:-15
.xcep 2:-18 4:-12 5:-35 6:-8 8:26 9:30 12:-39 13:51 14:-31 16:-30 17:-41 20:-23 21:57 22:34 27:9 28:-1 32:-29 33:-34 34:24
.xcepi 13:6
.xcept 2:-13 4:-10 5:-27 8:29 9:33 12:-34 13:42 14:-27 16:-29 17:-36 20:-20 21:52 22:36 27:9 32:-24 33:-32 34:27
.xcus 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
.xcuse 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
.xec$ 27:3
.xed$ 5:-12 12:42 29:31
.xemp 2:1 10:7 12:-7 13:42 22:46 34:-5
.xempt 2:2 10:13 12:-4 13:23 22:46 34:-4
.xes$ 2:36 10:28 12:-19
.xing 2:-14 5:37
.xing$ 2:-14 5:37
.xist 3:24 6:2 11:24 29:-11
.xist$ 2:5 3:10 6:8
.xisti 11:11
.xpec 17:26 20:56 29:-15 33:20
.xpect 17:11 20:56 29:-14 33:23
.xpen 29:9
.xpens 29:9
.xpir 6:56 9:46 32:-7 33:-1
.xpire 6:56 9:47 32:-7 33:-1
.xpla 10:73 11:31 13:-8 17:5
.xplai 10:69 11:35 13:-7
.xten 6:-24 8:9 15:21 22:21 33:4 34:-4
.xtend 6:-14 8:17 15:8 29:4 33:13
.xtens 9:2 22:29
.xtra 0:33 1:41 22:7
.xtra$ 0:33 1:41 22:7
.xts$ 2:-17 8:6 10:26 12:34 22:-6 33:51
.ybe$ 0:22 15:23 16:-18 25:11 30:13
.ybod 9:2 10:16 25:20
.ybody 9:2 10:16 25:20
.yce$ 3:5 29:-19 34:5
.ycel 3:16 14:7 16:-11 19:18
.ycel$ 3:16 14:7
.ycle 1:-49 2:-24 3:83 4:81 5:51 6:-63 7:-51 9:-45 12:-42 13:9 14:30 16:-36 17:-11 18:-81 19:61 20:-12 22:-45 24:-13 25:-90 27:-35 29:-70 31:-29 32:-62
.ycle$ 0:1 1:-48 2:-12 3:40 4:84 5:58 6:-57 7:-8 8:1 9:-35 12:-32 13:11 14:38 16:-21 17:-2 18:-79 19:45 22:-41 24:-7 25:-78 27:-28 29:-59 31:-26 32:-56
.ycles 3:74 19:12
.ycll 3:2
.yclle 3:2
.yeah 2:-1 12:8 25:14
.yeah$ 2:-1 12:8 25:14
.year 2:-7 15:20 19:72 29:72 33:-45
.year$ 15:20 19:75 29:39 33:-44
.years 25:6 29:27
.yed$ 15:49
.yell 24:60
.yell$ 24:60
.yes$ 2:26 8:56 25:11 29:-18
.yest 3:9 6:36 7:31 8:-3 16:13 33:-23 34:2
.yeste 3:9 6:28 7:31 8:-3 16:13 29:1 33:-12 34:2
.yet$ 3:45 4:-14 5:35 6:61 7:2 8:-64 9:4 12:51 16:-26 20:-23 28:-1 29:-56 31:-39
.ying 7:3 8:-10 10:43 18:1 26:6 31:22
.ying$ 7:3 8:-10 10:43 18:1 26:6 31:22
.yle$ 4:34 5:17 19:3
.ymor 31:33
.ymore 31:33
.ync$ 29:32
.ynta 11:48 25:-19
.yone 1:-8 2:-1 3:7 6:-7 9:15 14:-17 15:8 17:-9 20:16 22:-25 25:37 26:-1 27:-2 29:17 34:19
.yone$ 1:-8 2:-1 3:7 6:-7 9:15 14:-17 15:8 17:-9 20:16 22:-25 25:37 26:-1 27:-2 29:17 34:19
.you$ 2:-46 3:-7 4:15 5:17 6:-1 8:17 9:-2 10:-12 11:59 12:-12 13:-8 14:6 15:-2 16:14 17:-12 18:-3 19:-14 20:-14 21:-23 22:3 23:30 24:-8 25:59 26:1 27:8 29:2 30:21 31:3 32:-15 33:8 34:-17
.your 2:-8 5:-42 7:9 8:-50 11:60 17:8 19:-2 23:8 26:8 27:1 29:-22 31:32 34:29
.your$ 2:-5 5:-38 7:10 8:-44 11:26 17:10 19:-1 23:10 26:9 27:16 29:-14 34:30
.yours 11:55 25:-21 31:20
.ype$ 11:70 15:-6
.ypo$ 2:26
.yptio 9:1
.ypto 8:8 29:-2
.yptog 8:8 29:-2
.ysel 0:13
.yself 0:13
.yste 29:27
.ystem 29:27
.ythi 2:13 5:22 9:-1 10:20 11:16 12:19 13:51 14:15 18:21 19:-20 20:-53 22:-8 24:-58 25:-126 26:5 28:-45 29:-117 30:-9 31:8 32:25 33:-31 34:-15
.ythin 2:15 5:22 9:-1 10:21 11:16 12:19 13:48 14:15 18:21 19:-20 20:-53 22:-7 24:-57 25:-123 26:5 28:-45 29:-116 30:-9 31:8 32:25 33:-31 34:-14
.ytho 2:40 20:-28 29:25 33:31
.ython 2:40 20:-28 29:25 33:31
.yway 10:7
.yway$ 10:7
.yycl 3:28 5:3
.yycle 3:28 5:3
.zed$ 5:11 24:33
.zee$ 12:16 29:17 33:-12
.zen$ 5:-57 6:-3 10:-7 12:130 17:-12 18:-20 29:36
.zes$ 1:-22 4:37 10:3 11:-18 12:3 13:-31 14:73 16:-42 18:-13 22:-5 24:-14 27:38 28:-30 29:35 31:4 32:7 33:-59 34:-23
.zing 6:-3 10:16 25:29 32:17
.zing$ 6:-3 10:16 25:29 32:17
.zon$ 18:28 29:-10
.zone 11:13 14:6 19:-13 29:11
.zone$ 11:13 14:6 19:-13 29:11
.zpac 19:93 20:-12 33:-26
.zpach 19:91 20:-7 33:-26
.zung 16:-2 27:22
.zusa 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.zusam 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
.zust 34:17
.zusta 34:17
.zuul 29:32
.zuul$ 29:32
.zza$ 25:15 29:35
.zze$ 12:5 25:8
.zzz$ 11:-16 25:4 29:25
<?> 0:18 1:-188 2:23 4:-151 5:10 6:32 7:36 8:-291 9:45 10:19 11:46 12:16 13:-14 14:-35 15:-19 16:-195 17:3 18:23 19:-5 20:24 22:-171 23:19 24:-150 25:-76 26:19 27:-151 28:19 29:14 30:23 31:-103 32:27 33:25 34:28
<?>_$ 0:18 1:-188 2:23 4:-151 5:10 6:32 7:36 8:-291 9:45 10:19 11:46 12:16 13:-14 14:-35 15:-19 16:-195 17:3 18:23 19:-5 20:24 22:-171 23:19 24:-150 25:-76 26:19 27:-151 28:19 29:14 30:23 31:-103 32:27 33:25 34:28
<cycle> 2:11 4:28 5:27 6:35 9:-32 10:-5 11:-39 14:27 16:10 17:-20 19:19 20:31 22:-4 25:-29 29:-18 32:-16 34:13
<cycle>_$ 5:2 14:13 19:28 20:-40 33:4
<cycle>_<?> 2:42 20:5 34:5
<cycle>_in 2:-14 12:15 29:10
<cycle>_out 6:2
<deadline> 0:7 2:-81 3:-206 4:-91 5:-217 6:145 7:-405 8:-97 9:-91 10:117 11:-263 12:-56 13:-61 14:-217 15:120 16:159 17:-218 18:-31 19:13 20:-159 21:8 23:-6 24:86 25:-287 26:-101 28:128 29:-120 30:-244 31:-28 32:-420 33:135 34:12
<deadline>_$ 0:-24 1:48 2:10 5:-86 6:-17 8:-58 9:-4 10:69 12:-56 13:-4 15:-27 16:-89 18:15 19:-21 20:-26 21:-15 22:11 24:92 25:-35 27:6 28:97 30:-32 31:17 32:-95 33:1
<deadline>_<?> 0:-68 2:15 5:23 6:-20 9:-47 10:35 14:-48 15:-10 16:-103 18:4 19:-23 20:-21 21:-38 22:-59 23:41 25:-11 27:-48 28:43 29:68 32:-11 33:27 34:3
<deadline>_<deadline> 10:-20 14:5 24:8 28:45
<deadline>_<link> 22:30
<deadline>_<number> 1:43 9:25 10:-34 16:92 22:-24 24:13 28:-39 29:-43 33:-1
<deadline>_<quoted> 1:11 6:46 10:-30 16:-1 29:-22 33:42
<deadline>_<unknown> 5:-2 6:37 9:-1 12:-7 15:10 16:9 18:-2 19:-13 20:7 21:26 29:-65 33:42 34:23
<deadline>_<version> 4:2 20:18
<deadline>_@me 10:9 23:9 31:-4
<deadline>_@month 20:5 33:10
<deadline>_@move 15:29
<deadline>_@person 34:49
<deadline>_@remind 27:18 31:28
<deadline>_@unit 24:24 33:5
<deadline>_@updates 31:44
<deadline>_@weekday 16:9
<deadline>__ 1:3 6:-4 16:46 33:-13
<deadline>_a 1:27 6:-10 10:-12 12:8 15:7 16:47 24:-50
<deadline>_about 10:53 33:-21
<deadline>_active 12:35
<deadline>_after 29:5
<deadline>_again 12:-46 15:13 29:35 33:41
<deadline>_already 6:56 12:-17 33:26
<deadline>_also 19:25
<deadline>_and 1:35 5:3 6:-5 10:-6 15:-4 16:3 17:2 18:33 24:-33 27:28 28:-4 33:14
<deadline>_apply 2:-9 10:75 34:-8
<deadline>_as 15:31
<deadline>_at 10:1 15:26 16:-1 33:3
<deadline>_back 16:63
<deadline>_be 0:7 16:30 21:24 24:-27 28:2 33:-27
<deadline>_been 6:18 15:32
<deadline>_before 6:8 15:13 28:-35 29:1 32:24 33:2
<deadline>_begin 29:9
<deadline>_begins 27:26
<deadline>_but 15:3 27:-1 31:5
<deadline>_by 15:6 16:30 21:15
<deadline>_can 2:26 10:9 12:-19 15:-38 21:17 33:-5 34:17
<deadline>_come 29:13 33:13
<deadline>_cover 10:31
<deadline>_cutoff 0:8
<deadline>_date 14:-3 15:15 16:-57 18:-67 19:50 20:-40 33:72 34:55
<deadline>_dates 33:54
<deadline>_day 10:45 16:-12 20:-8 25:32
<deadline>_deadline 6:37 15:-29 33:59
<deadline>_done 6:57
<deadline>_earlier 10:5 19:15
<deadline>_end 16:17 29:2
<deadline>_exception 8:33 9:29 10:-19 13:-47 22:8
<deadline>_exceptions 8:24 9:19 13:29 21:-31 22:-6 34:-13
<deadline>_extended 15:60 33:-15
<deadline>_fall 33:31
<deadline>_for 1:12 8:22 10:14 12:-8 20:2 21:-2 22:27 24:-58
<deadline>_forbid 10:2
<deadline>_forward 15:15 16:5
<deadline>_go 6:43
<deadline>_goes 16:8
<deadline>_happened 6:25
<deadline>_happens 24:-11 33:18
<deadline>_has 6:15
<deadline>_history 6:22
<deadline>_how 28:7
<deadline>_if 10:8 21:6
<deadline>_in 9:21 10:-23 12:21 16:15 19:34 21:-6 27:-7 28:42 29:-92 33:23
<deadline>_include 10:26
<deadline>_is 1:-27 2:43 5:-4 6:21 10:27 12:-39 15:-3 16:20 18:5 20:-22 23:-40 24:15 27:19 29:-82 33:53
<deadline>_it 16:20
<deadline>_kick 6:-28 12:29 33:34
<deadline>_last 10:-28 28:45 33:-32
<deadline>_later 15:18 19:34
<deadline>_like 28:23
<deadline>_many 10:3 18:28 33:-17
<deadline>_minus 16:-8 24:23 28:2
<deadline>_moved 15:2 16:11
<deadline>_must 16:25
<deadline>_my 20:28 29:-13 34:12
<deadline>_needed 0:31 33:-11
<deadline>_needs 16:15
<deadline>_new 16:9
<deadline>_news 27:11
<deadline>_next 0:35 16:16 18:-1 28:-6 33:34
<deadline>_no 2:7
<deadline>_not 16:15
<deadline>_now 6:-31 21:33 28:34 33:-22
<deadline>_of 13:24 19:53 20:9 33:-8
<deadline>_on 1:2 2:-26 6:4 9:-9 12:54 13:12 16:37 18:-10 27:-41 28:-33 34:5
<deadline>_one 1:38 33:-29
<deadline>_only 27:29
<deadline>_or 2:-16 6:12 10:-82 12:30 18:106 28:14 33:-55 34:-7
<deadline>_out 6:26
<deadline>_over 6:31
<deadline>_passed 6:11
<deadline>_planned 33:13
<deadline>_please 2:-37 10:18 15:-21 16:-50 18:4 19:-56 22:25 24:39 27:8 28:21 31:-6 33:17
<deadline>_reached 6:15
<deadline>_reminder 24:41
<deadline>_request 21:19
<deadline>_right 23:16
<deadline>_should 15:7 16:2
<deadline>_slip 6:44
<deadline>_so 33:33
<deadline>_sorry 10:5
<deadline>_start 16:9 19:-8 29:12
<deadline>_started 6:28
<deadline>_starts 10:13 24:2
<deadline>_still 2:-30 6:30 12:25
<deadline>_stuff 27:9
<deadline>_tag 33:21
<deadline>_tagged 6:25
<deadline>_take 6:13
<deadline>_that 18:18
<deadline>_the 18:9
<deadline>_this 28:-16 32:-11 33:69
<deadline>_to 1:-4 16:99 19:47 28:-57 29:-9
<deadline>_tomorrow 24:6 33:23
<deadline>_two 16:18 19:28 33:-20
<deadline>_until 16:54 22:1
<deadline>_vs 10:43
<deadline>_was 16:-5 19:3 28:-16 33:73
<deadline>_week 2:10
<deadline>_what 0:21 33:7
<deadline>_when 29:61 33:-31
<deadline>_where 15:47
<deadline>_which 29:37
<deadline>_will 16:18
<deadline>_with 10:-24 16:49 19:45 21:8 33:-38
<deadline>_yesterday 6:43 12:-15
<deadline>_yet 12:29 33:10
<freeze> 2:-30 3:-49 4:-53 5:-168 6:20 7:-194 8:-14 9:-4 10:106 11:-82 12:-1 13:-13 14:-170 15:68 16:53 17:-121 18:-56 19:23 20:-37 21:42 22:47 23:-23 24:17 25:-100 26:-58 27:-36 28:70 29:-28 30:-36 31:-22 32:-164 33:64 34:3
<kind> 0:58 1:32 2:-12 3:-18 5:46 6:-11 7:-18 8:-116 9:-33 10:105 11:-94 12:92 14:64 15:-18 16:-27 18:13 19:-12 20:-1 21:-13 22:24 24:-17 25:-6 26:-99 27:47 29:-146 30:-218 31:-26 32:3 33:14 34:-1
<link> 5:-75 7:-32 8:-24 9:101 10:-67 11:-34 12:-65 13:-125 17:-26 20:-39 21:-160 22:250 25:-84 27:-62 31:-40 34:-47
<link>_$ 2:-35 5:-26 9:62 13:-6 21:-27 22:155 25:-2
<link>_<unknown> 22:13
<link>_many 29:8
<link>_please 22:10
<number> 0:-374 1:203 2:-46 3:-32 4:87 5:-261 6:-115 7:42 8:161 9:150 10:-112 11:-177 12:-300 13:-365 14:-289 15:-289 16:172 17:-143 18:-79 19:-230 21:-210 22:-29 23:-180 24:104 25:-57 26:-301 27:-199 28:-74 29:33 30:-106 31:-99 32:65 33:31 34:-154
<number>_$ 0:-1 1:76 2:-40 4:20 5:-94 8:10 9:1 10:-16 11:-14 12:-33 13:-93 14:-70 16:105 17:-89 18:-13 21:-52 25:19 27:-120 28:-85 29:81 31:-109 32:42 33:-159 34:-5
<number>_<?> 2:-37 4:1 5:-45 6:-13 7:29 9:59 10:-81 12:-7 15:-3 20:56 21:-35 28:-11 29:8 33:58 34:-36
<number>_<deadline> 10:12
<number>_<number> 1:74 2:-46 4:18 9:-44 10:-60 11:-9 16:41 17:-2 18:-7 20:-53 24:12 25:-13 29:47 32:42
<number>_<request> 8:58 9:-46
<number>_<unknown> 1:55 2:-32 9:37 11:1 16:38 18:6 22:-9 24:11 25:-105 34:5
<number>_<version> 22:6
<number>_@me 33:12
<number>_@month 1:96 4:7 6:-56 10:-19 14:-6 16:72 22:-44 29:-83 32:62 33:18
<number>_@unit 18:-2 22:9 24:58 29:48 30:-12 33:-48
<number>_am 24:54 32:-7
<number>_and 8:28 32:22
<number>_approved 7:-27 8:-3 9:53
<number>_as 1:27 8:2 29:-3
<number>_at 1:13 7:9
<number>_before 2:27 7:30 29:-11
<number>_correct 20:29
<number>_day 28:25
<number>_days 1:6 18:-4 24:14 28:5 31:20 32:7 33:-25
<number>_does 2:15
<number>_fix 16:22
<number>_for 16:7
<number>_get 7:6 9:8
<number>_hours 1:16 24:38
<number>_in 9:39 29:-36
<number>_instead 16:30
<number>_is 2:5 6:-52 8:22 16:-11 20:7 33:95
<number>_many 25:17 29:-15
<number>_mean 29:8
<number>_my 8:10 29:22
<number>_no 12:-20 33:25
<number>_not 16:19
<number>_now 16:1
<number>_of 4:7 6:50
<number>_on 8:70 9:-29 22:-19
<number>_or 16:-7 20:40 32:-13 33:72
<number>_please 1:1 16:35 20:-11
<number>_right 33:30
<number>_ship 4:4
<number>_so 24:10
<number>_sorry 16:14
<number>_still 2:-17 9:19 29:22
<number>_the 7:14 8:6
<number>_to 8:33 16:-10 22:18 32:43
<number>_until 8:18
<number>_week 1:-29 3:17 4:26 32:16
<number>_weeks 4:43 5:12 32:-12
<number>_with 1:11 4:34
<number>_yet 9:26
<quoted> 1:84 2:-54 4:5 5:-102 6:50 7:58 8:-18 9:-33 10:176 11:-111 12:-69 14:-32 15:-16 16:-72 17:-94 20:-9 24:-13 25:-72 27:-10 28:21 29:9 31:-8 32:-58
<quoted>_$ 1:-46 6:-1 7:66 25:-22 29:-63 33:30
<quoted>_<?> 6:32 10:29 11:-22 33:21
<quoted>_<number> 1:29
<quoted>_<quoted> 1:92 2:-28 5:-48 7:61 9:-45 10:59 11:-5 12:-28 14:-12 16:-43 17:-32 18:7 24:-6 25:-40 28:15 33:12
<quoted>_in 10:51 11:-25 18:26 29:7
<quoted>_is 6:34 29:-4
<quoted>_mean 10:13
<quoted>_on 1:29 33:14
<quoted>_to 29:28
<request> 0:-170 1:-134 2:-347 3:-177 4:-140 5:-323 6:-217 7:260 8:331 9:288 10:-230 11:-272 12:-245 13:-369 14:-230 15:-188 16:-168 17:-240 18:-223 19:-133 20:-220 21:-227 22:-14 23:-123 24:-166 25:-331 26:-261 27:-261 28:-143 29:-444 30:-247 31:-308 32:-208 33:-179 34:-216
<request>_$ 2:-39 5:-63 7:86 8:75 9:130 10:-63 11:-112 18:-46 25:-23 27:-45 29:-74 31:-53 32:-7 34:-111
<request>_<?> 5:-25 7:73 9:105 11:-48 34:-21
<request>_<unknown> 7:10 8:96 9:14 25:-58 29:-32
<request>_@me 7:26 8:32
<request>_@unit 8:5
<request>_a 9:13
<request>_and 8:4 9:12
<request>_any 8:12 9:3
<request>_approve 7:-7 8:18
<request>_approved 7:-34 8:57
<request>_as 8:32
<request>_be 7:12 9:17
<request>_been 9:19
<request>_before 7:35 8:-20
<request>_but 8:1
<request>_can 8:10
<request>_get 7:4 9:7
<request>_gets 7:10 8:8
<request>_go 7:20
<request>_granted 8:36
<request>_have 9:50 29:-9
<request>_in 2:-3 7:56 8:35
<request>_is 7:11 8:55 9:-24
<request>_let 8:20
<request>_many 8:6
<request>_my 8:8 9:17
<request>_no 7:10
<request>_please 9:63 22:33 25:-18 34:-20
<request>_so 8:4
<request>_sorry 7:18 9:41 25:-37
<request>_status 9:28
<request>_still 9:53
<request>_the 8:57
<request>_through 8:21
<request>_to 8:21
<request>_too 8:4
<request>_until 7:37
<request>_valid 9:30
<request>_we 8:53 22:-15
<request>_what 9:20
<request>_yet 9:15
<unknown> 0:11 1:22 2:33 3:-12 4:53 5:13 7:2 9:4 10:30 11:30 12:-39 13:-18 14:-17 15:10 16:-62 17:26 18:31 19:-2 20:-29 21:-4 22:66 24:-23 25:-3 26:13 28:-8 29:105 30:-13 31:12 32:-6 33:-1 34:-10
<unknown>_$ 1:-18 2:7 4:-25 5:37 6:-30 8:-42 9:-49 10:14 11:31 12:-7 15:6 17:-23 18:19 20:12 21:-18 22:5 24:4 25:14 26:8 27:4 28:-2 29:79 30:-4 33:7 34:-8
<unknown>_<?> 0:23 1:-40 5:14 6:30 7:-14 9:-7 10:-18 11:23 12:31 13:33 14:-10 15:12 16:6 17:-6 18:-15 19:45 20:23 21:11 23:6 25:-191 26:-46 30:-24 32:35 33:-46 34:-5
<unknown>_<cycle> 20:39
<unknown>_<deadline> 4:3 6:-16 9:-48 10:21 12:9 16:34 18:65 19:-16 21:-55 25:-30 27:-30 28:1 29:-104 31:-50 33:23 34:3
<unknown>_<link> 2:-8 9:1 22:50
<unknown>_<number> 1:-14 2:21 8:41 9:51 10:-31 11:-34 14:-28 17:-1 18:28 20:-56 21:-24 22:6 28:-24 31:-57 32:15 34:2
<unknown>_<quoted> 10:44 24:6
<unknown>_<request> 7:-5 8:88 9:65 25:-43 34:-34
<unknown>_<unknown> 0:-39 1:11 2:48 4:26 5:-19 6:-57 7:-21 8:-15 9:-4 10:-3 11:-6 12:1 13:11 14:-13 15:-24 16:-9 17:62 18:-1 19:-17 20:52 22:68 24:-2 25:-12 26:-30 27:31 28:6 29:13 30:-83 31:-20 32:7
<unknown>_<version> 3:22 4:52 5:-18 14:-24 19:8 20:-1 22:29 29:5 34:-9
<unknown>_@change 2:8
<unknown>_@me 2:-60 10:-11 11:-50 16:-25 17:33 20:-7 24:-35 25:-37 29:46 31:33 33:82
<unknown>_@month 33:8
<unknown>_@move 15:18 28:2
<unknown>_@person 0:6 10:-9 17:10 34:40
<unknown>_@unit 3:2 17:11 27:31 31:-16 32:13
<unknown>_@weekday 25:12 32:9
<unknown>__ 1:17 2:14 3:-34 6:9 7:-19 8:15 10:-4 11:-74 12:-52 13:-1 14:22 16:9 17:-43 18:17 21:53 22:39 24:27 25:-125 26:-41 27:10 28:-85 29:-59 31:28 32:-58
<unknown>_a 1:28 2:42 10:13 11:21 12:-15 21:-10 24:35 25:22 27:15 29:-59 31:-11
<unknown>_about 5:9 7:26 9:-30 18:29
<unknown>_add 27:19
<unknown>_after 2:3 18:32 25:2 29:12 33:-8
<unknown>_again 25:-20 29:75
<unknown>_already 12:25
<unknown>_am 32:16
<unknown>_an 0:1 21:2 26:4
<unknown>_and 16:12 17:40 20:-26 25:39 29:-44 32:5
<unknown>_approve 9:2
<unknown>_approved 7:20
<unknown>_are 1:12 2:9 6:-8 9:24 25:17 29:17
<unknown>_around 17:18
<unknown>_as 10:23
<unknown>_at 2:-25 8:27 24:3 25:14 33:-46
<unknown>_available 19:17 20:-8 26:24
<unknown>_back 7:3 8:-4 25:25
<unknown>_been 9:5 12:20 25:18
<unknown>_before 7:27 20:16 24:9 28:29 29:-6 33:-23
<unknown>_bot 25:13
<unknown>_bug 16:7
<unknown>_bump 8:10 29:-9
<unknown>_business 16:9
<unknown>_by 25:8
<unknown>_calendar 14:-2 26:46
<unknown>_call 29:38 31:-11
<unknown>_can 2:21 3:12 11:-35 22:15 34:37
<unknown>_change 20:28
<unknown>_changes 33:34
<unknown>_channel 27:2
<unknown>_check 2:35
<unknown>_close 1:8 28:14 33:3
<unknown>_code 2:13
<unknown>_come 12:7 20:-5 25:-4 29:49
<unknown>_could 11:-9 17:9 25:15
<unknown>_customers 21:6
<unknown>_cutoff 1:5 18:2
<unknown>_cycle 0:6 4:25
<unknown>_date 0:14 14:-4 16:5 18:60 20:32 27:10 29:-12 33:-20
<unknown>_dates 14:40 19:32 33:-10
<unknown>_day 16:-8 33:5
<unknown>_days 1:4 18:-20 24:30 28:49 32:62 33:-34
<unknown>_deadline 1:36 18:2 33:-11
<unknown>_deadlines 0:35
<unknown>_dev 27:19 29:-3 30:4 31:23
<unknown>_did 5:10 6:31 30:3
<unknown>_do 10:14 18:-26 25:29 28:52 34:29
<unknown>_docs 2:-2 17:36
<unknown>_does 7:32 10:-12 26:1 29:48 34:-23
<unknown>_down 9:35 18:18 25:-2 31:30 33:3
<unknown>_driver 8:11 22:-8
<unknown>_every 14:7 25:34 33:-3
<unknown>_exception 8:32 9:5 21:-58 29:1
<unknown>_exceptions 13:32
<unknown>_feature 10:-3 22:56 25:22
<unknown>_final 20:38
<unknown>_first 13:2
<unknown>_fixes 2:16
<unknown>_for 1:29 3:-32 5:-23 6:-15 8:-46 10:-10 11:5 13:11 15:29 17:50 20:-46 22:30 24:-11 25:-99 26:-22 27:8 33:31 34:11
<unknown>_from 30:3
<unknown>_give 17:11
<unknown>_has 9:-6 25:15
<unknown>_have 12:9 25:16
<unknown>_here 3:7 17:46 25:-50 27:8 34:19
<unknown>_hit 19:2
<unknown>_how 5:17 10:-20 11:20 17:5 23:6 25:-23 28:12
<unknown>_in 4:9 6:1 10:-71 11:-41 12:16 13:7 17:3 19:-29 20:27 25:-65 29:46 31:14 33:4 34:-49
<unknown>_instead 26:10
<unknown>_into 29:18
<unknown>_is 5:32 6:26 10:35 11:-51 20:-20 21:1 22:-5 32:-4
<unknown>_it 2:-27 5:-16 6:6 7:17 25:-5 29:-39 31:66
<unknown>_keep 27:7
<unknown>_keeps 29:45
<unknown>_label 9:8
<unknown>_last 19:-20 25:17
<unknown>_left 28:52
<unknown>_like 2:-2 10:15
<unknown>_link 2:10 29:23
<unknown>_list 11:-16 13:11 27:8 29:7 33:9
<unknown>_log 10:6
<unknown>_lol 10:13 26:4
<unknown>_look 3:17
<unknown>_make 2:10 10:7
<unknown>_many 25:30 27:-32 29:25 31:-1
<unknown>_me 8:16 10:-37 14:-1 17:14 18:10 23:12 24:78 25:-25 28:-37 31:16 33:-28
<unknown>_mean 10:-3 29:26
<unknown>_meeting 16:20
<unknown>_messages 23:14
<unknown>_mode 2:1 6:-3 9:30
<unknown>_month 3:6
<unknown>_months 3:9
<unknown>_more 25:-13 31:73
<unknown>_my 10:9 11:31 17:-41 22:-2 24:37 25:66 29:-8 31:-28 33:-23 34:-41
<unknown>_new 16:17 33:9
<unknown>_next 1:11 18:8
<unknown>_no 7:22 8:-22 12:7
<unknown>_now 5:-24 12:10 14:-13 18:39 33:26
<unknown>_number 8:15
<unknown>_of 0:33 5:9 6:32 7:-43 8:20 9:-4 10:-6 11:25 12:-44 14:44 18:40 19:-49 20:-85 21:7 25:-6 28:-5 32:-30
<unknown>_off 8:25 9:1 25:8 30:22 32:-3 34:-36
<unknown>_ok 2:20 9:18
<unknown>_on 2:-31 5:58 6:-32 7:-12 8:-75 9:47 11:-51 12:-5 13:-3 16:-50 17:-75 19:-4 22:40 26:6 27:9 29:31 32:30
<unknown>_one 9:20 18:-25 22:12 24:18 29:-46 33:11
<unknown>_only 0:8 2:16 13:10
<unknown>_or 5:-4 7:19 25:-10 29:16 31:7 32:1
<unknown>_out 4:5 5:-28 14:64 17:41 19:21 20:-66
<unknown>_over 5:4
<unknown>_page 11:25 17:34 25:-12 29:-16
<unknown>_patch 9:6
<unknown>_plan 29:2
<unknown>_please 5:-16 7:-3 11:49 13:8 14:3 18:-24 19:-16 21:8 25:-8 27:-52 28:-23 29:53 33:3
<unknown>_project 3:17 10:6
<unknown>_relbot 11:1
<unknown>_remove 31:35
<unknown>_request 8:-28 9:50 13:-12 29:19
<unknown>_requirement 8:-4 22:14
<unknown>_requirements 10:17 33:7
<unknown>_review 29:9
<unknown>_run 1:5 25:25 29:-15
<unknown>_says 11:8 33:40
<unknown>_schedule 1:6 14:29
<unknown>_security 2:2
<unknown>_series 22:19
<unknown>_set 9:12
<unknown>_ship 29:19
<unknown>_show 18:5
<unknown>_since 29:27
<unknown>_so 13:19 20:8
<unknown>_some 1:2 25:-5 29:27
<unknown>_sorry 11:-18 17:24 20:-13 25:44 29:43
<unknown>_sounds 25:33
<unknown>_start 20:10
<unknown>_still 2:42 9:-15 12:-34 28:7 34:41
<unknown>_stop 6:18 25:24
<unknown>_string 33:2
<unknown>_strings 2:-7 10:8 12:14
<unknown>_stuff 27:6 34:11
<unknown>_team 21:-34
<unknown>_template 4:44
<unknown>_tests 1:13
<unknown>_text 20:28
<unknown>_that 15:29 24:-32 25:-15 29:48 33:-3
<unknown>_the 2:27 3:-31 4:24 5:-14 7:-40 8:33 9:-24 11:-51 12:-28 13:-46 14:-18 16:38 17:23 19:19 21:-40 22:2 25:20 26:-50 27:-31 30:43 31:26 32:-58 34:-5
<unknown>_there 22:8
<unknown>_thing 29:5
<unknown>_this 2:20 25:-30 27:-29 29:58 31:28 34:50
<unknown>_through 13:16 32:10
<unknown>_time 5:25 12:-1 19:-43 25:41 29:-19 33:57
<unknown>_to 0:-29 5:-25 7:57 8:-69 9:-5 13:-27 15:26 16:-52 17:-28 18:-7 22:27 26:6 27:7 29:72 30:31 32:-22 33:-18 34:2
<unknown>_today 2:18 5:15 17:-2 29:17 34:-25
<unknown>_told 7:24
<unknown>_until 28:16 29:-13 31:13
<unknown>_up 2:-15 4:66 10:-36 12:33 25:7 27:3 29:-21 32:-13
<unknown>_us 18:-18 32:19
<unknown>_version 19:13 20:-8 29:8
<unknown>_vs 25:-2 29:31
<unknown>_want 22:13
<unknown>_wants 17:24 21:2
<unknown>_was 6:24 9:12 21:18 33:-44
<unknown>_we 2:27 5:31 8:4 29:-45 32:19
<unknown>_week 5:18 24:18
<unknown>_weekend 25:5
<unknown>_weeks 4:42 28:6
<unknown>_what 5:5 10:6 12:3 13:-2 25:-10 28:-38 32:29 33:16
<unknown>_when 18:-11 24:8 33:20
<unknown>_where 11:59 25:-21
<unknown>_which 5:-12 10:20 11:-29 14:-6 17:42 33:8
<unknown>_who 17:44 26:25 34:-25
<unknown>_whose 34:11
<unknown>_why 10:12 29:16
<unknown>_will 29:8
<unknown>_with 10:11 11:-43 17:-23 18:-20 21:27 32:44
<unknown>_work 5:21 12:-4 21:14 22:-7 23:25 29:-22
<unknown>_years 25:6 29:27
<unknown>_yet 5:-44 25:49
<unknown>_you 5:35 11:54 27:28 29:-33 31:-3
<version> 0:-108 3:142 4:286 5:38 6:-36 7:-89 8:-180 9:-182 10:-211 11:-213 12:-50 13:-122 14:-52 15:-123 16:-169 17:-182 18:-152 19:257 20:94 21:-83 23:-35 24:-101 25:-237 26:-161 27:-189 28:-167 29:-24 30:-74 31:-150 32:-160 33:-200 34:-99
<version>_$ 1:70 3:11 4:117 6:-2 9:-42 10:-46 11:-51 14:5 16:-13 18:-10 19:110 21:-3 25:-64 27:-36 28:-47 29:-67 31:-12 34:-21
<version>_<?> 2:13 3:15 6:-18 9:-22 10:-30 12:-7 13:-12 14:-19 19:50 20:56 29:47 33:-74
<version>_<deadline> 4:5 19:66 24:-21 33:-44
<version>_<number> 4:25
<version>_<unknown> 3:46 20:-20 29:-59 33:45 34:-5
<version>_be 3:22
<version>_come 19:21
<version>_coming 5:4
<version>_cycle 4:2
<version>_for 4:30 19:35
<version>_go 4:29
<version>_going 4:11
<version>_is 2:19
<version>_many 4:12
<version>_out 6:39 12:-11 19:-5 20:36
<version>_please 4:22 5:15
<version>_release 2:6 20:-31 29:29
<version>_released 19:-30 20:32
<version>_schedule 3:27 4:6 14:-73 19:40
<version>_was 19:27
<version>_with 4:9
<version>_yet 3:29
@add 0:140 1:159 2:10 3:26 4:47 5:-17 6:-54 7:-176 8:7 9:-97 10:16 11:72 12:-36 13:-7 14:-161 15:-99 16:-35 17:-131 18:-110 19:-192 20:-107 21:-45 22:22 23:2 24:10 25:-1 26:17 27:36 28:-153 30:-51 31:-17 32:-198 33:-12
@allowed 0:1 1:-59 2:241 5:-96 6:-72 7:-4 8:42 10:-43 11:-9 12:-44 13:10 14:-23 17:30 18:-5 19:-44 20:-1 22:7 24:-70 25:17 26:12 27:-42 28:-42 29:-76 30:6 31:-46 33:4 34:-33
@approve 0:-15 1:-14 2:97 5:-100 6:-33 7:89 8:137 9:20 10:-48 11:-42 12:-14 13:19 14:-79 15:-188 16:-45 17:7 20:-22 22:-28 24:-115 25:60 26:-61 28:-23 29:-16 30:-156 31:-155 32:-83 33:18 34:-1
@be 0:33 1:-48 2:-10 3:12 4:-68 5:52 6:60 7:12 8:-7 9:34 10:5 11:-10 12:45 13:4 14:-8 15:48 16:12 17:-23 18:-4 19:7 21:3 22:-8 23:36 24:-46 25:36 26:44 27:-47 28:-5 30:13 31:-7 32:-9 33:21 34:-27
@begun 1:-10 2:-44 3:49 4:50 5:55 6:-53 7:-19 8:-7 9:-56 10:-125 11:47 12:85 13:-52 14:-7 15:-49 17:79 20:-90 25:-71 28:-54 31:-3 32:-17 33:7
@bye 2:-10 6:-16 8:-18 15:39 16:35 19:12 22:-32 25:93 26:1 27:-28 28:-26 29:-19 30:26 31:-48 33:-40
@can 0:35 1:-10 2:110 5:-146 7:10 8:26 9:-84 10:-18 11:14 12:15 13:-124 17:17 18:-63 19:-62 21:51 22:83 25:-83 26:14 28:-3 29:-18 30:-7 31:-15 32:-100 33:11 34:-5
@can_to 11:28
@change 0:-145 1:57 2:220 3:-70 4:-125 6:-43 7:-58 8:-6 9:-82 10:131 11:-24 12:57 13:-68 14:-89 15:-30 16:-6 17:74 18:-65 19:-199 20:-147 21:-14 22:126 23:15 24:45 25:-106 26:-20 27:-12 28:11 30:-54 31:-53 32:-108 33:68 34:38
@change_$ 8:-13 21:1 34:4
@cycle 1:-31 2:7 3:98 4:117 5:96 6:-54 7:-28 8:-10 9:-91 10:-35 11:-78 12:-130 14:37 15:13 16:-29 17:-12 18:-154 19:125 20:20 21:2 22:-43 23:-165 24:-32 25:-59 26:-72 27:-5 29:-9 30:-222 31:-33 32:-21 33:-11 34:23
@date 0:16 2:-180 3:-10 4:9 5:-271 6:-63 7:-144 8:-127 9:-29 10:-82 11:10 12:-230 13:-98 14:46 15:17 16:34 17:-3 18:26 19:94 20:124 22:-108 23:-49 24:-29 25:2 26:14 27:-27 28:-110 29:-83 30:-198 31:-129 32:5 33:109 34:-35
@dates 0:84 1:-75 2:-121 4:17 5:-49 6:12 8:-73 9:-102 12:4 13:-220 14:130 16:-34 17:-20 19:33 20:-149 22:-103 23:-1 24:-20 26:5 27:76 28:-93 29:-263 30:-8 32:103 33:-40 34:-54
@dates_$ 18:11 27:4
@deadline 0:45 1:61 2:-124 4:-7 5:-104 6:8 8:-51 9:-33 10:-116 11:3 12:-7 13:-118 14:37 15:-22 16:-42 17:-50 18:46 19:-83 20:-59 21:23 24:21 25:-6 27:1 28:-73 29:-130 31:-117 32:103 33:84 34:-43
@decide 1:-20 2:-36 4:-122 5:-197 6:-8 7:138 8:170 9:34 10:-59 11:-4 12:23 13:25 14:-146 15:-25 16:-51 17:-99 18:-25 19:-42 20:-92 21:-4 22:-83 23:-68 25:-37 26:-175 29:13 30:-136 31:-1 32:-92 34:9
@decide_<request> 8:18 9:1
@decide_on 7:35 9:-3
@decided 4:-7 5:-111 7:-37 8:72 9:99 10:-53 11:-50 12:49 13:116 14:-18 18:-53 22:-64 25:-46 27:53 28:-32 29:-116 31:-8 32:-28 33:-14 34:-92
@deny 0:47 1:-82 4:-35 5:-112 7:95 8:150 10:-88 11:10 13:24 14:-27 16:-25 17:-11 19:-52 20:-65 22:-92 23:41 24:-69 27:-99 29:-11 30:-104 31:14 32:-103 34:-83
@device 6:4 7:-20 8:-9 11:-43 14:20 17:-35 21:-12 22:-7 25:27 29:104 34:-21
@device_with 6:10 7:-11 12:4 13:11 18:5 19:4 24:-6 27:2 28:3 29:-7 33:2
@did 0:24 1:-32 2:-79 3:26 4:-36 5:35 6:146 8:-18 9:94 10:-19 11:-62 12:34 13:84 14:-31 15:24 16:9 17:-58 18:-20 19:97 20:-90 21:-44 23:41 24:-121 25:16 26:-40 27:-28 28:-41 29:-73 31:-20 32:-11 34:-5
@do 1:-132 2:26 3:65 4:-82 5:-5 6:21 7:27 8:-52 9:47 10:39 11:27 12:15 13:-8 14:-24 15:3 16:-92 17:18 18:-68 20:2 21:1 22:-207 23:48 24:-72 25:-82 26:54 27:-323 28:10 29:32 30:70 31:-16 32:-7 33:-7 34:1
@entry 0:101 1:173 2:-72 3:-266 4:-133 5:-90 6:56 7:-158 8:-75 9:-149 10:53 11:-80 12:-11 13:-55 14:-3 15:45 16:61 17:-157 18:77 20:18 21:-55 22:-44 23:2 24:10 25:-33 26:-10 28:15 29:33 30:-98 31:-28 32:-60 33:63 34:-15
@entry_$ 10:8 14:-8 19:16 29:23
@entry_on 1:26
@exception 0:-117 1:-159 2:-132 3:-91 4:-109 5:-143 6:-180 8:31 9:84 10:28 11:19 12:-212 13:109 14:-150 15:-110 16:-165 17:-171 18:-146 19:-11 20:-137 21:138 22:166 23:-50 24:-8 25:-104 26:-157 27:-10 28:-151 29:-174 30:-104 31:-111 32:-124 33:-215 34:-17
@exceptions 8:-40 9:-207 11:-19 12:-32 13:199 14:-11 19:6 21:62 22:-81 24:6 25:-74 33:-82 34:3
@freeze 0:1 1:44 3:-110 5:-153 7:-128 8:-1 9:-10 10:55 11:-45 12:117 14:8 17:-9 18:-4 20:-168 21:-5 22:26 25:26 26:-25 27:1 28:5 29:20 30:-138 31:-11 33:-25 34:-13
@greet 10:-21 11:-17 14:-33 24:109 25:93 27:-37 31:-35
@greet_$ 25:28
@happened 0:-105 1:-15 2:1 3:-8 5:19 6:220 7:4 8:31 9:9 10:-34 11:-184 12:52 13:39 16:-51 17:-1 18:-48 19:52 20:7 21:46 22:71 24:-7 25:-46 26:-28 27:-51 28:-7 29:-70 30:-11 32:-10 33:-113 34:-10
@happened_over 17:16
@kind 0:96 1:53 2:-33 3:-103 4:-3 5:-9 6:58 7:-125 8:-193 9:-181 10:65 11:-140 13:-79 14:40 15:66 16:57 17:-23 18:25 19:-4 20:-72 21:-50 22:-39 24:53 25:-114 26:-61 27:62 28:81 29:-104 30:-105 31:-30 32:-5 33:52 34:11
@land 0:92 1:37 2:152 3:-21 5:-22 6:-9 7:-38 8:31 9:-16 10:-11 11:-18 12:9 13:-3 14:-132 15:44 16:54 17:-13 18:-80 19:-97 20:17 21:4 22:66 23:2 24:-45 25:-8 26:33 27:32 28:-7 29:-13 30:-11 31:-37 32:-89 33:2
@land_<?> 2:9 3:7
@land_<unknown> 22:11
@land_the 20:4
@land_this 29:27
@landing 0:10 1:4 2:94 3:-65 4:17 5:8 6:-56 7:16 8:32 9:7 10:-8 11:-108 12:-15 13:-33 14:-36 15:47 16:44 17:21 18:-115 20:-15 21:4 22:44 23:-49 24:-2 25:-56 26:19 27:35 28:-6 29:35 30:-32 31:-42 32:-82 33:-8 34:56
@me 0:-42 1:-107 2:27 3:-47 4:-58 5:-7 6:4 7:2 9:16 10:-5 11:38 12:-15 13:17 14:3 15:-31 16:-88 17:47 18:1 19:-17 21:-3 22:1 23:27 24:37 25:48 26:24 27:33 28:-34 29:33 30:23 31:33 32:-48 33:13 34:11
@me_$ 10:-12 11:-15 21:32 25:-17 29:-72 31:53
@me_<unknown> 2:10 5:-49 6:43 11:8 13:26 15:-21 18:-20 33:13 34:20
@me_@land 20:7
@me__ 21:27 29:22
@me_add 0:26 1:-24 2:34 11:3 29:-17
@me_allowed 15:7
@me_already 29:17
@me_always 24:21
@me_am 2:-38 8:18 9:-26 10:17 11:11 17:44 19:8 21:6 24:-15 25:12 29:-24 32:19
@me_an 17:28
@me_approve 8:2 11:26 29:-29
@me_ask 2:-35 7:4 11:29 15:3 21:-26 31:7 34:7
@me_asked 9:22 13:-8 23:11
@me_be 2:-15 18:12 23:7
@me_begin 17:34 33:-10
@me_can 2:-26 11:15 26:24 29:17 30:-30 33:5
@me_change 7:29 11:-23 15:14 23:7
@me_cherry 2:4
@me_deny 7:18
@me_do 5:-15 8:11 10:28 17:17 18:-18 21:27 23:34 29:9 31:-8 33:-12
@me_file 29:23
@me_filed 9:62 13:7 21:-23
@me_finish 2:17
@me_forget 1:-8 2:-5 4:12 7:-16 9:1 10:21 11:3 12:2 14:5 19:-7 20:-2 23:-12 24:-58 25:2 28:-6 33:6 34:3
@me_forgot 2:6 8:6 9:2 11:-17 13:-7 16:15 17:-12 18:2 25:-3 28:11 29:11 30:-2 34:-6
@me_get 2:-4 11:7 14:38 17:1 20:41 23:-23 24:19 30:-20
@me_go 25:21
@me_have 2:12 3:-10 7:35 8:-6 9:-32 12:-83 14:-4 18:48 21:8 22:27 23:18 25:-19 26:8 27:-9 28:-17 29:4 30:-35
@me_help 11:-44 17:60
@me_hope 6:4
@me_just 2:13
@me_keep 10:22
@me_land 2:16 17:-12 25:32
@me_make 2:-4 3:19
@me_may 6:6 26:12
@me_mean 28:12 33:26
@me_merge 2:8 21:6
@me_miss 2:23 6:13 30:20 32:38
@me_missed 2:9 18:-1 21:30
@me_must 13:25 18:6
@me_mute 30:44
@me_need 1:16 2:-6 3:7 8:-18 10:-23 11:-76 13:26 14:24 16:-20 18:19 21:9 22:-2 25:-38 30:5 31:-23 34:53
@me_no 31:3
@me_not 2:5 17:10 30:10
@me_only 26:24
@me_out 2:14
@me_ping 34:17
@me_plan 3:19
@me_read 17:15 18:-15
@me_rebase 29:23
@me_reject 7:32
@me_request 11:31 13:-33 34:9
@me_see 19:12
@me_set 11:19 23:2 24:-27
@me_should 5:1 7:-2 11:14 18:-18 26:3 32:47 33:12
@me_start 12:45 17:5 20:-19
@me_still 9:52 20:-8 25:15 26:1 28:2 29:-24 30:16
@me_subscribe 11:-7 26:27 27:18
@me_subscribed 26:11
@me_take 2:-32 7:-6 12:34 29:48 31:-7
@me_talk 34:15
@me_tell 5:19
@me_think 21:9
@me_too 6:21
@me_unsubscribe 11:39 29:-25
@me_use 11:48
@me_wait 2:24
@me_want 1:6 2:-7 4:18 7:-8 8:-2 14:21 22:27 25:-29 27:65 29:10 31:3 32:-14
@me_was 5:41 7:9 8:-9 12:32
@me_will 2:-6 8:13 20:-28 21:29 24:31 25:20 29:11 32:-18
@me_would 7:14 11:-32 13:21 17:36 19:6 21:-40 22:26 26:-9 30:5
@me_write 6:31
@mean 1:-23 2:-88 6:-45 9:-57 10:222 11:2 12:-23 13:-36 14:-77 16:-29 17:13 18:-68 22:-25 25:-1 27:-56 29:15 31:-22 32:-25 33:-15 34:-19
@mean_of 10:18
@mean_the 5:15
@mean_what 10:25 33:-7
@month 0:-26 1:140 2:17 4:135 5:-216 6:2 7:-4 8:-22 9:-103 10:-116 11:-50 12:-92 13:-81 14:-71 15:-19 16:107 17:-84 18:-128 19:-27 20:79 22:-7 23:-112 24:5 25:-225 26:-9 27:-84 28:-53 29:-109 30:-107 31:-17 32:149 33:60 34:-88
@month_$ 1:65 2:-42 4:34 5:-39 10:-10 16:51 17:-8 18:-5 19:-7 20:4 32:70 33:-44
@month_<?> 2:16 10:-2 12:-6 18:-6 20:23 32:67 33:44
@month_<number> 1:97 4:58 8:-5 9:-50 10:-29 16:64 19:-13 20:33 22:-24 24:10 25:-9 27:-36 28:-53 29:-121 32:33 33:9 34:-5
@month_<unknown> 32:7
@month_at 14:10 24:5 32:-6
@month_do 33:13
@month_for 16:30
@month_or 6:-45 20:60 33:48
@month_please 4:24
@month_would 0:7
@move 0:-75 1:-38 2:17 3:-46 4:-5 5:-55 6:-85 7:-38 8:4 9:-16 10:-92 11:2 13:-39 14:-176 15:237 16:172 17:-107 18:-219 19:-59 20:-27 21:-8 23:3 25:-71 26:-72 27:22 28:-83 29:46 31:-5 32:-117 33:9 34:45
@move_$ 15:15
@move_<deadline> 15:6 16:21
@move_the 16:60 33:-30
@next 1:33 3:45 4:59 5:-33 7:-4 8:29 9:-176 10:-74 11:-206 12:-62 13:-85 14:-4 15:-68 16:-5 17:4 18:183 19:-172 21:-9 22:-72 23:51 24:18 25:-59 26:7 27:-105 28:-36 29:-39 31:-56 32:85 33:-87 34:-91
@notify 0:-144 1:-77 3:-71 4:-89 5:2 6:-74 7:-8 8:-131 11:11 12:-6 13:-107 14:-47 15:-215 16:-99 17:-86 18:-23 20:-15 22:-91 23:120 24:104 25:-15 26:52 27:118 28:-85 30:40 31:103 32:-77 33:-19
@notify_$ 11:12 27:3
@now 0:-93 1:-192 2:85 3:25 4:4 5:139 6:89 7:1 8:-203 9:19 10:-343 11:-270 12:162 13:-1 14:-12 15:-72 16:-13 17:2 19:-124 20:-34 21:22 22:-54 23:-15 24:-135 25:16 26:2 27:-18 28:50 29:-88 30:-9 31:-8 32:-4 33:-98 34:-111
@past 1:22 2:-11 4:-43 5:-12 6:74 8:-34 10:-10 11:-74 12:-66 13:-31 14:-142 15:18 16:20 18:15 19:208 20:-120 22:21 23:22 26:-8 27:-38 28:-100 29:44 31:-52 32:-14 33:-59 34:-29
@person 0:-6 1:-5 2:-52 3:-106 4:-30 5:-57 6:-159 7:-15 8:-7 10:-101 11:-15 12:-1 13:32 14:-83 15:-19 17:92 20:-171 22:65 23:22 24:9 25:-29 27:-8 28:-42 29:-35 30:21 31:-22 32:-85 33:-37 34:296
@person_$ 14:13 34:46
@person_<?> 34:47
@person_<unknown> 25:-13 34:25
@person_for 34:28
@person_of 34:67
@person_what 17:12
@place 1:-22 2:-34 4:-66 5:-142 6:-69 7:-60 8:-85 9:-37 10:16 11:36 12:-69 13:-145 14:-10 15:-38 16:-91 17:38 18:-16 19:-7 20:-19 22:-23 23:-26 25:16 26:43 27:108 28:-77 29:41 30:3 31:66 32:-106 33:-33 34:29
@place_for 0:24 2:61 29:13
@post 1:7 2:-21 3:-16 4:-59 6:40 7:-20 9:-119 10:-73 11:-79 13:-70 14:47 15:-135 16:-31 17:6 18:-4 20:29 21:-63 24:1 25:-166 26:59 27:144 28:-83 29:-96 31:87 32:-48 33:-15
@post_$ 8:1 30:31 31:-23
@post_in 31:25
@post_the 34:12
@praise 2:35 5:-84 6:13 7:-22 11:-21 13:-46 14:-40 16:-6 17:52 18:-72 19:-25 24:20 25:146 29:2 31:-41 32:-87 33:-5 34:-45
@publish 0:-15 1:-15 2:53 3:-30 4:34 5:-21 6:57 7:-56 8:34 10:-100 11:-195 12:-12 13:-132 14:4 16:20 18:36 19:36 20:115 21:22 22:-47 23:-11 26:-127 27:5 28:39 29:-83 30:18 31:43 32:-39 33:-58 34:8
@recall 0:-120 1:-87 2:-9 3:-52 4:-92 5:6 6:-105 7:-32 8:-75 11:18 12:-31 13:-101 14:-52 15:-166 16:-85 17:-144 18:-19 20:-18 21:-36 22:-82 23:120 24:152 25:-7 26:81 27:63 28:-99 29:-5 30:37 31:73 32:-18 33:-38
@release 0:-93 1:1 2:7 4:31 5:-11 6:62 7:-11 8:-1 9:-108 11:-230 12:-100 13:-91 14:3 15:1 16:21 18:-76 19:63 20:156 22:-88 23:-94 24:6 25:-31 26:-85 27:9 28:80 29:-91 30:-226 31:-15 32:-29 33:-15 34:44
@remind 1:-26 2:-96 4:-8 6:-39 7:-46 8:-13 9:-59 10:-164 11:-19 12:-32 13:-28 14:-36 16:-5 18:-40 19:4 20:-51 21:-40 22:-66 23:125 24:136 27:22 28:-130 29:18 30:25 31:55 33:-26
@remind_$ 24:-13 27:-18 30:11 31:72
@remind_for 27:1
@reminder 1:-56 2:-30 4:-7 5:-1 6:-20 10:-27 11:32 12:-14 16:-87 23:94 24:105 27:37 28:-40 29:-5 30:13 31:35 33:-66
@request 0:-119 1:-157 2:-70 3:-140 4:-136 5:-190 6:-189 7:14 8:69 9:115 10:25 11:8 12:-225 13:126 14:-214 15:-135 16:-170 17:-82 18:-201 19:-19 20:-161 21:129 22:104 23:-79 24:-20 25:-144 26:-188 27:-10 28:-165 29:-55 30:-149 31:-134 32:-195 33:-221
@resume 2:-54 3:20 4:6 5:11 6:-5 9:-92 10:-78 11:9 12:1 13:-21 20:-74 23:-32 24:-13 25:-125 27:157 28:-66 29:26 30:5 31:-35 33:12
@schedule 0:24 1:33 2:-203 3:14 4:61 5:-77 6:-47 7:-104 8:-120 9:-193 10:-91 11:-34 12:-162 14:207 17:-133 18:35 19:100 20:-111 21:-80 22:-189 24:-46 25:-80 26:16 27:-26 28:-154 29:-132 30:-97 31:-111 32:48 33:7
@schedule_$ 14:24
@schedule_of 19:10
@shift 0:-89 1:-98 2:-48 5:-6 7:-36 8:7 9:-123 10:-205 11:28 12:-122 14:-108 15:228 16:142 17:-38 18:-83 20:-74 22:-59 24:-105 25:-12 26:-34 27:-16 28:-45 29:42 30:5 31:-123 32:-75 33:-57 34:22
@shifted 2:-72 10:-43 12:-61 13:13 15:140 19:-66 21:-6 25:-33 27:-9 29:39 30:15 33:-27 34:73
@should 0:38 2:-10 3:41 4:-56 5:-23 6:10 7:82 8:-85 9:-163 12:-39 14:-2 15:22 16:26 17:56 18:47 19:-92 21:27 22:-53 24:-39 25:-161 26:20 27:-57 28:-112 29:-15 30:10 31:-21 32:19 33:16 34:-1
@should_to 7:28
@show 0:-36 1:-39 2:-63 3:-215 4:-24 6:-40 7:-5 8:-38 9:-9 11:52 12:-126 13:80 14:161 15:-82 16:-18 17:15 19:13 20:-19 21:10 25:-15 26:90 27:28 28:-95 29:-29 30:8 31:7 32:-76 33:-1 34:-4
@show_on 29:7
@show_the 14:48
@standing 1:-43 2:-33 3:3 4:1 5:-74 6:-71 7:-24 8:71 9:69 10:-131 11:-137 12:37 13:196 14:-73 16:-12 20:-77 21:-52 23:16 24:17 25:-81 26:-23 27:25 29:-27 31:-55 32:-57 33:-97 34:-84
@start 0:-4 1:8 2:21 3:168 4:170 5:-9 6:-51 7:-118 8:-49 9:-88 10:-28 11:21 12:9 13:-37 14:6 15:-82 16:21 17:103 18:-149 19:-51 20:3 21:-170 22:28 24:10 25:-39 26:-48 27:-31 28:-80 30:-116 31:-102 32:-27 33:21 34:-89
@start_$ 29:1
@start_the 20:8
@stop 0:40 1:-24 2:67 5:-63 6:13 7:24 8:68 9:-75 10:-162 12:-39 13:-68 14:-75 16:-35 17:-89 18:-61 19:-16 21:20 22:-114 24:-27 25:-16 26:-11 27:-42 28:-65 29:-35 30:88 31:206 33:37 34:2
@stop_a 2:31
@stop_the 31:21
@subscribe 0:-32 2:-58 3:8 4:5 5:-25 6:-53 7:-33 8:-7 9:-1 10:-129 12:-47 13:-34 14:-86 15:-72 16:-59 17:-117 18:52 19:-6 22:-59 25:-95 26:184 27:169 28:-72 31:-27 32:-19 33:-86 34:-85
@subscribe_<deadline> 10:-13 18:23 26:36 27:36 34:-32
@subscribe_out 18:13
@thank 7:-6 8:-12 15:-2 25:144 29:-49
@thank_$ 25:14
@thaw 0:-30 2:-19 3:20 4:70 5:-20 6:38 8:2 10:-66 11:-172 12:145 13:6 14:-37 17:-9 18:-91 19:-19 20:-51 23:-74 24:6 25:-19 26:-176 27:-135 28:-4 29:-3 30:55 31:84 33:-59
@they 1:-49 2:-74 3:42 4:-79 5:7 6:-66 7:41 8:-94 9:47 10:27 12:38 14:-4 15:89 17:29 18:-54 19:-119 21:-17 22:-63 23:18 24:-13 25:36 26:-21 27:-41 28:-83 29:10 30:56 31:-58 32:-99 34:69
@toAdd 0:81 1:148 2:-31 3:39 4:80 5:-55 6:-36 7:-197 8:11 9:-118 10:32 11:25 12:-35 13:-64 14:58 15:-95 16:-5 17:-130 19:21 20:-124 21:-129 22:16 23:1 25:-166 26:8 27:40 28:-170 29:-25 30:-70 31:-28 32:-30 33:-67 34:-13
@toMove 0:-3 1:-13 2:10 3:-15 5:-32 6:-10 7:-19 9:14 10:-51 11:14 12:4 13:-200 14:-75 15:93 16:170 18:-145 20:17 22:7 23:14 24:12 25:-75 26:-53 27:-86 28:-73 29:60 30:-26 31:-22 32:-34
@toPost 1:19 4:-33 5:25 9:-52 10:-17 11:-63 13:-38 14:55 15:-89 16:-21 17:1 19:-26 20:28 21:-18 24:14 25:-78 26:48 27:46 28:-43 29:-35 30:-50 31:64
@toRemind 0:-9 1:-106 2:32 4:-43 5:34 6:-42 7:-63 8:-27 13:-69 14:-6 15:-70 16:-35 17:-67 21:-9 22:-47 23:62 24:140 25:22 26:20 27:63 28:-29 30:-177 31:-86 32:-3 33:-8 34:56
@toRule 1:-18 2:-66 3:-54 4:-42 5:-48 7:113 8:187 9:-70 10:-82 12:4 13:-72 14:-103 15:-21 17:-99 18:-145 19:-87 20:-20 21:-149 22:-32 23:-29 24:38 25:-17 26:-34 27:-77 28:10 29:41 30:1 31:12 32:-45 33:34 34:-6
@toShift 0:-23 1:-72 2:2 5:-48 6:28 7:-31 12:-23 13:-28 14:-58 15:108 16:113 17:-28 19:25 20:-19 21:-65 24:-20 25:-98 27:-31 28:-11 29:54 31:-70 32:-36 33:-31
@toStart 0:74 1:87 2:40 3:78 4:173 5:-40 6:-54 7:-109 8:-58 9:-56 11:14 13:-23 14:-35 15:-115 16:18 17:54 18:-88 19:-53 20:-6 21:-137 22:28 25:-75 27:1 28:-47 29:12 30:-115 31:-101 32:-57 33:-8 34:-186
@toStop 2:26 3:-10 6:25 7:-92 8:13 9:-93 10:-71 12:-121 13:-27 14:-17 17:-60 18:-48 20:16 22:-74 23:-11 24:13 25:-66 26:-78 27:-171 28:-94 29:-17 30:87 31:173 32:20 33:26 34:39
@toSubscribe 0:-7 2:-36 6:-7 7:-19 10:-81 11:11 13:-10 14:-58 16:-43 17:-63 22:-39 24:5 25:-70 26:88 27:180 28:-25 29:9 30:-79 31:-12 33:-51 34:-52
@toUnsubscribe 2:-55 6:-14 8:-30 10:-63 14:-37 16:-61 17:-21 18:-41 22:-21 24:9 25:-107 26:-19 27:-155 28:-37 29:3 30:115 31:185 32:-76 33:-35
@today 0:-66 2:28 4:1 6:4 7:27 8:-37 10:-130 11:-74 12:3 14:-49 15:-82 17:10 18:-2 19:-68 20:-79 21:-78 22:-25 23:-35 24:29 25:5 27:-24 28:15 29:51 31:10 32:102 33:-10 34:-36
@unit 0:-40 1:71 2:-60 6:-25 7:-46 8:-43 9:-6 10:-92 11:-25 12:-63 13:-91 14:-120 16:91 17:8 18:-183 20:65 21:-58 22:5 23:-8 24:122 26:-34 27:-59 28:133 29:-17 30:-13 31:-29 32:139 33:5 34:-48
@unit_$ 1:-10 4:-3 10:17 11:39 13:-4 21:-31 25:-9 26:5 27:27 28:-41 31:-2 34:6
@unit_<unknown> 32:27
@unit__ 1:3
@unit_before 28:35
@unit_for 22:1
@unsubscribe 2:-71 5:-8 6:-56 8:-36 9:-38 10:-71 12:-26 14:-50 16:-62 17:-35 18:-48 22:-30 24:9 25:-144 26:-94 27:-162 28:-44 30:175 31:183 32:-81 33:-42 34:9
@unsubscribe_$ 29:25
@unsubscribe_<deadline> 31:45
@until 0:-10 1:4 3:12 4:-1 5:-58 6:11 7:44 8:2 9:-18 10:-15 11:20 12:-66 13:-34 16:16 17:3 18:-6 19:-20 20:-14 21:22 22:58 23:19 24:40 25:-44 26:12 27:27 28:101 29:21 30:4 32:10 33:5 34:-3
@updates 0:-22 1:-166 2:-7 3:-63 4:-71 6:-25 7:-43 8:-141 9:3 10:-43 12:-73 13:-21 14:-3 15:-65 16:-46 17:-61 18:-40 19:-39 20:-36 21:-15 22:-80 23:83 24:71 25:-33 26:118 27:180 28:4 29:-94 30:112 31:207 32:-11 33:-140 34:-84
@updates_$ 30:25 31:11
@updates_<?> 26:9 30:21
@updates_for 27:31
@updates_here 27:-5 31:23
@updates_on 27:40
@updates_please 27:20
@wait 0:-18 1:-6 3:46 4:-30 5:54 7:135 8:64 9:122 10:-146 11:-49 12:56 13:96 14:-255 15:-50 16:-107 17:-104 18:-103 19:-91 20:-141 21:-79 22:-50 23:-125 24:-22 25:-58 26:2 27:12 28:-79 30:-74 31:-76 32:-220 33:-59 34:18
@we 0:41 1:-6 2:-1 3:21 4:26 5:54 6:20 7:8 8:-13 10:-5 11:-156 12:6 14:-117 16:-43 17:-24 18:56 19:-23 21:16 22:76 24:62 25:46 26:-36 27:15 28:-20 29:-64 30:19 31:2 32:-40 33:-41 34:20
@weekday 0:-9 1:95 2:16 3:-72 5:-144 6:-35 7:-16 9:-2 10:-188 11:-86 12:-146 13:-67 14:-150 15:-40 16:102 17:-27 18:-155 19:-94 21:-36 22:11 23:-88 24:116 25:55 26:-105 27:-79 28:-17 29:5 30:-10 32:135 33:28 34:-165
@weekday_$ 1:29 10:-1 15:-41 16:70 19:-13 22:11 25:49 27:-20 28:-8 33:-9
@weekday_<?> 2:8 18:-1 32:95
@weekday_<number> 1:39 24:27 29:-7
@weekday_<unknown> 31:4 32:45
@weekday_@me 27:10 31:7
@weekday_about 24:47
@weekday_and 9:5 16:12
@weekday_at 24:1
@weekday_can 22:5
@weekday_do 32:8
@weekday_does 2:2
@weekday_in 1:6
@weekday_instead 16:20
@weekday_is 16:-5 33:69
@weekday_or 33:28
@weekday_please 7:-9 16:29 29:40
@weekday_sorry 29:10 32:23
@weekday_the 2:15
@weekday_to 24:4 32:37
@will 0:17 1:-32 2:43 3:69 4:-4 5:-30 6:-116 7:24 8:2 9:-13 10:-42 11:-44 12:-39 13:-5 14:-18 15:59 16:-26 18:-11 20:17 21:45 22:7 23:18 24:7 25:-49 28:6 29:8 30:41 31:-3 32:-26 33:-22
@withdraw 2:15 7:-32 8:75 9:-22 20:16 22:-76 24:53 25:-80 30:18 31:53
@word 1:-61 4:-60 5:77 7:19 8:-26 9:145 10:-25 11:19 12:13 14:-35 15:-92 17:-72 19:-83 21:-49 22:-94 25:-119 26:21 27:61 28:-16 29:-60 31:30 32:-22 33:-2 34:-46
@you 0:-2 2:-120 3:-1 4:11 5:-23 6:-183 7:-2 8:4 9:-50 10:-40 11:179 12:-56 13:-106 14:-12 15:-63 16:26 17:-33 18:-88 19:-84 20:-43 21:-67 22:12 23:67 25:105 26:27 27:14 28:-43 29:-69 30:30 31:69 32:-114 33:3 34:-4
@you_$ 11:55 25:-6
^_<?> 2:-16 11:46 29:-19 33:73
^_<cycle> 16:21
^_<deadline> 2:-162 5:-67 6:25 8:-3 9:-30 10:-20 11:-81 15:-102 16:100 17:-94 18:75 19:54 20:-48 21:-22 22:5 23:-172 24:-35 26:-113 27:-145 28:19 29:23 31:-109 33:120 34:-41
^_<link> 13:-33 21:-21 22:154 29:-25
^_<number> 1:34 2:-5 6:-10 7:-53 8:39 9:-3 11:26 14:-66 16:2 18:40 22:-30 24:58 28:-44 29:18 31:-66 33:-47
^_<quoted> 5:-27 6:-22 7:43 10:-13 16:-14 24:1 29:1 33:49
^_<request> 2:-38 5:-16 7:-48 8:72 9:114 10:-13 22:-10 25:-111 29:-46
^_<unknown> 0:-35 1:45 3:-29 4:26 5:38 6:-52 7:27 8:-8 9:-63 10:12 11:20 12:-10 13:11 14:44 15:-8 16:4 17:40 18:20 19:-22 20:1 22:-14 23:5 24:39 25:16 26:-24 27:17 28:-17 29:-27 30:-28 31:25 32:-14 33:41 34:-9
^_<version> 3:-28 14:3 19:77 29:-9 33:-33
^_@bye 25:53
^_@change 10:46
^_@decide 8:57 9:-2
^_@exception 8:17 13:14
^_@greet 25:48
^_@land 2:19 25:3
^_@me 2:-35 3:-25 5:1 6:-3 7:1 8:43 10:12 12:-3 13:-1 14:4 15:-2 16:-21 17:58 22:16 23:23 25:37 28:6 29:-30 32:-16 33:31
^_@mean 10:78 33:-32
^_@month 1:75 4:-1 14:-28 16:16 32:29 33:-16
^_@move 16:76 33:-49
^_@notify 27:14
^_@person 25:-32 29:-3 34:100
^_@remind 31:20
^_@show 14:70
^_@start 4:64
^_@stop 2:14 27:-11 31:84
^_@subscribe 27:53
^_@thank 25:45
^_@unit 3:21 4:-5 10:9 11:50 13:-3 16:-27 18:18 19:-11 21:-33 24:-9 25:-24 26:8 27:30 28:-42 29:6 30:2 31:-22 32:-29 34:7
^_@unsubscribe 24:32 29:-60 31:89 32:-11
^_@updates 27:47
^_@weekday 1:29 16:-3 25:35 29:-33 32:40
^_@you 11:34
^__ 1:25 6:32 7:34 8:-32 9:7 10:-31 12:17 25:10 33:17 34:-28
^_a 2:-15 5:78 10:17 24:6 25:-3 29:-33 34:40
^_about 7:-32 9:72 10:7 11:31 27:-36
^_accept 7:9
^_ack 8:-18 16:-16 25:37 33:26
^_activate 27:32 31:-1
^_add 0:-53 1:136 2:-58 11:-49 16:-57 24:-46 27:59 29:48
^_adjust 16:28
^_after 2:-14 10:-44 16:3 18:101 33:-90
^_all 12:-2 13:80 14:136 18:-39 25:1 29:-54 31:-37
^_allow 2:-15 16:3 22:48
^_already 6:9
^_am 2:21 6:20 11:12 25:-17 26:30 28:2
^_and 6:-57 8:-13 9:18 10:-110 12:-39 14:-16 17:-24 18:83 25:-40 27:-5 29:19 32:-18 33:59 34:26
^_announce 27:8
^_another 1:7
^_any 0:5 1:-6 8:-47 9:77 12:22 14:-32 15:12 17:53 18:10 21:-18 27:-9 31:-10 32:16
^_anyone 29:14
^_anything 2:21 13:17 25:-20 28:-11 32:64
^_api 2:-17 11:49
^_apply 22:16
^_approve 7:-87 8:97 9:-49 13:-61 29:99
^_approved 7:-55 8:59 9:-24 13:17
^_approver 34:28
^_archive 19:13
^_are 1:15 2:20 3:13 5:15 6:12 7:-45 8:-15 10:20 11:-11 12:75 13:-16 14:-3 15:4 17:-3 18:-131 22:-16 23:-12 26:23 28:40 29:-165 30:22 31:-31 32:-49 33:-75 34:-27
^_as 8:2 17:8 27:24
^_ask 8:9 22:26 24:34 32:-11
^_asking 22:63 29:-19 33:15
^_at 10:-26 33:58
^_back 8:-10 25:68
^_be 24:49 27:17 29:20 31:29 33:-8
^_been 25:14
^_before 1:-14 2:-7 5:34 6:-3 10:18 11:3 12:12 14:2 15:4 16:5 19:-15 20:-4 21:4 23:-16 24:-47 28:-2 33:3 34:1
^_begin 4:5
^_beginning 33:26
^_beta 1:10
^_between 5:21
^_bin 8:27 9:-12 17:20
^_block 1:12 8:12 9:-6
^_book 20:6 29:38
^_boss 13:7 24:17
^_bot 31:26
^_bring 25:21
^_build 4:28
^_bump 2:26 22:7
^_business 10:1
^_but 7:-4 8:1 12:3 15:11 17:3 21:-32 22:-20 24:2 25:-1 26:11 29:1 32:2
^_by 6:-3 7:-17 10:-11 11:10 13:6 15:-30 16:-24 25:8 27:-11 31:5 33:35 34:33
^_calendar 14:41 19:10 26:-35
^_call 24:25
^_can 0:33 2:77 3:33 8:8 9:-36 10:-12 11:-64 13:-22 14:2 17:-39 18:-57 22:64 24:16 27:9 28:-44 29:10 30:34 32:-20 33:-65 34:-28
^_cancel 24:10 29:6 31:21
^_change 16:33 24:11
^_ci 16:24 29:41
^_clock 28:25
^_clone 4:44
^_close 8:3 29:38
^_code 6:28
^_compare 19:15
^_complete 14:6
^_congrats 25:48
^_congratulations 25:25
^_consider 8:12
^_contact 34:37
^_cool 25:16
^_copy 4:17
^_correct 20:14 33:45
^_could 0:4 2:27 11:-21 12:-2 14:21 16:11 18:-19 20:-6 21:6 22:19 34:-8
^_count 8:-24 13:44 28:22
^_countdown 28:50
^_create 1:17 3:-57 4:65 29:35
^_current 5:46
^_cut 22:2 31:54
^_cutoff 21:19 22:-5
^_cve 22:25 29:10
^_date 1:2 16:-86 19:-19 20:19 29:107 33:-12
^_dates 14:37 18:-60 19:11 33:64
^_day 16:-8 20:12 32:13
^_days 16:-51 24:-45 28:97
^_deadline 33:63
^_deadlines 0:-27 25:27 32:34
^_decision 7:27 9:-26
^_decline 29:9
^_define 10:60
^_delay 15:-7 16:13 29:8
^_delete 23:-10 24:-7 29:57 31:31
^_deny 7:-4 8:83 13:-9
^_did 3:-13 5:52 6:108 7:2 8:-33 9:86 10:-21 11:-31 12:31 15:-42 17:-28 19:-5 21:-52 22:-50 23:22 25:-25 29:4 30:41 31:-12 32:-24 33:-136 34:-86
^_disable 31:54
^_dm 24:-12 27:81
^_do 0:30 1:-30 2:60 3:60 5:-136 7:34 8:-98 10:-26 11:-4 13:-10 14:-25 15:42 16:1 17:-80 18:-91 20:-5 21:27 22:-53 25:7 26:19 27:-67 28:16 29:-55 30:55 32:33 34:-197
^_docs 1:2 11:13
^_does 2:72 5:-42 6:-21 7:-20 10:45 12:18 20:2 22:-17 26:69 28:-40 29:-9 31:-41 33:30
^_done 6:19 18:-6
^_draft 4:30
^_drop 24:34 27:13 31:31 33:15
^_due 32:11
^_end 31:12
^_enough 31:39
^_enter 1:36
^_eol 10:56 19:-20 20:-5 29:22
^_eta 4:-24 20:75
^_every 14:52 24:37 27:19 32:-27
^_everyone 10:23 25:1
^_everything 10:16 13:27 14:16 16:5 27:-23 31:-32
^_exception 8:-38 11:-7 13:29 22:58 25:19
^_exceptions 13:121 21:-28 22:-3
^_excuse 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
^_explain 10:84 11:35 13:-8
^_extend 8:19
^_feature 2:2 5:11
^_features 5:5 12:15
^_file 22:85 29:-4
^_fill 5:2 18:30
^_final 4:2 20:44 33:-5
^_fine 8:24
^_first 4:26 17:54
^_fix 16:71
^_flag 24:26
^_follow 14:-7 24:32 25:-8 27:96
^_following 18:22
^_for 1:-28 2:5 5:6 7:20 10:17 12:4 13:3 14:2 17:3 19:34 20:-7 21:-28 22:-8 25:53 26:-4 27:-32 29:-5 31:-23 32:6 34:-4
^_forget 11:25 29:-46 31:34
^_freeze 2:6 9:27 10:-88 12:52 18:-69 22:3 25:2 27:-40 29:24 33:4
^_freezes 14:24
^_fresh 5:-5 17:53 18:-19
^_from 17:2 25:65 29:-58 33:50
^_frozen 12:3 25:5
^_full 14:27 18:9
^_ga 16:1 20:73 33:-2
^_gate 12:18 29:24
^_generate 4:20
^_get 4:47 17:24 27:21 29:-32
^_getting 17:19
^_give 1:-33 5:13 8:10 11:28 13:40 16:48 18:3 19:-26 25:-83 29:-41 32:18 33:5
^_go 4:24 25:7
^_golive 1:25 20:7
^_good 17:14 25:61 32:-7
^_got 2:2 11:18 17:15 29:-6
^_grant 8:45 13:-9 22:14
^_granted 8:20 22:-5
^_great 8:-4 25:57
^_ha 25:32
^_had 6:32 31:19
^_haha 25:54
^_happy 25:49 32:-12
^_hard 8:32 9:-3
^_has 2:7 3:9 5:52 6:65 9:59 10:-103 12:24 13:-2 15:17 19:-27 20:30 22:-57 25:-85 28:-7 29:-78 33:-102 34:-17
^_have 5:39 6:56 7:-6 10:-40 12:57 15:-49 16:51 17:-14 22:-30 24:6 25:42 27:14 29:-41 30:2 33:-70
^_hear 25:16 27:33
^_help 11:125 17:-6 25:-50 29:-25 31:-11
^_hit 24:11
^_hmm 25:14
^_hold 7:46 8:-29 9:-28 15:30 16:35 22:11 33:-3
^_hook 27:47
^_hotfix 2:14
^_hours 28:32
^_how 0:-15 1:-48 2:-97 3:27 4:-23 5:31 6:-125 7:-6 8:-77 9:21 10:5 11:39 12:-59 14:-1 15:4 16:-49 17:41 18:-83 19:61 21:13 22:-85 23:17 24:-95 26:-3 27:-78 28:44 29:45 31:-60 32:-49 34:-18
^_if 2:28 7:3 10:4 12:2 13:-13 14:16 16:-14 17:-20 18:5 19:-25 21:12 23:-15 24:-10 27:2 28:14 32:-9 33:15
^_in 5:8 6:-35 9:10 10:41 11:31 12:-43 13:-38 14:5 15:3 18:-3 19:8 20:31 21:-37 23:-14 24:61 27:-4 29:-9 33:-12
^_include 1:1 27:14
^_insert 1:66 24:-21
^_introduce 1:18 11:10 24:-14
^_is 0:-15 1:-53 2:30 3:16 4:-111 6:35 7:22 8:-107 9:30 10:-35 12:119 14:-79 16:-228 17:31 19:1 20:18 21:22 22:-139 23:6 24:-195 25:-124 26:60 27:-164 29:-13 31:-45 33:4 34:-10
^_it 0:54 2:-48 7:-2 10:-28 12:-25 16:72 17:52 20:-72 22:63 24:-4 25:47 26:3 29:-6 33:-24 34:-6
^_just 0:-20 6:4 10:-9 14:-1 17:49 20:4 31:14 34:8
^_keep 15:21 27:77 29:-10 30:20
^_kick 4:30
^_kill 8:34
^_kindly 8:-7 16:-6 22:10 24:5 29:15 33:26
^_knock 8:2 25:10
^_know 24:17 27:29
^_l10n 13:15 31:10
^_last 6:-3 19:11 33:83
^_late 22:29
^_launch 20:32
^_leave 8:-1 15:46 16:-10 27:-22 29:3 31:41
^_less 31:28
^_let 2:-4 4:9 7:14 8:45 9:-42 16:31 21:3 22:-5 27:41 28:-15 29:35 31:-22 32:-9
^_lgtm 8:11
^_link 22:22 26:55 29:-47
^_list 10:7 11:42 13:15 14:60 18:-30 23:28 25:-23 27:-110 29:22 31:-80 34:31
^_log 10:2 22:59
^_lol 25:70 29:-39
^_look 9:3 33:44
^_love 25:37 27:-10
^_make 1:-19 2:-68 4:50 16:57 22:-3 24:48
^_many 4:17 8:-2 9:5 11:8 13:-17 15:4 25:9 29:-25
^_mark 1:27 8:59 29:-7
^_may 0:-3 2:65 7:1 20:-20 21:-81 22:86 31:5 32:-12 33:-31
^_maybe 0:50 15:12 16:-7 25:9 30:12
^_me 25:21 27:-35 31:35
^_meaning 10:65
^_merge 22:-48 29:80
^_milestone 10:9
^_missed 2:-11 21:36
^_more 10:47 22:13 31:7
^_move 15:-68 16:40 29:43
^_mute 29:15 30:-20 31:97
^_my 1:4 5:-19 6:12 9:25 11:16 12:-5 13:5 18:-3 20:10 21:-36 25:-9 26:-37 29:9 30:-1 33:9
^_nack 8:28
^_name 18:34 34:23
^_need 20:30 21:-51 22:42 23:19 27:-6 31:-9 33:13
^_never 7:36 8:-6 10:22 17:69 25:13 30:13 31:-18
^_new 0:36 1:81 2:8 4:23 8:-2 9:-39 10:-15 16:17 17:57 22:55 24:-9 25:-22 27:-40 29:-44 33:-108
^_newbie 17:33
^_next 1:1 5:-9 8:6 14:-31 17:9 18:99 20:8 25:-69 29:-5 33:-19
^_no 0:22 2:35 3:11 6:5 7:12 9:-58 10:-7 16:-45 19:-10 21:34 22:-23 23:44 24:-20 25:38 27:-15 28:-37 29:-25 31:11
^_nobody 7:26 8:-8
^_noise 0:2 5:1 7:9 9:4 11:5 12:4 13:10 14:4 15:7 16:1 17:14 18:3 19:4 21:6 22:-9 26:-7 27:-10 29:-1 30:-6 31:-31 32:-2
^_nope 4:-5 8:67
^_not 3:9 4:-29 7:91 8:-34 9:-47 14:35 16:14 18:-35 21:14 22:-61 25:-33 26:4
^_nothing 15:4
^_notify 27:73
^_now 12:-35 17:12 21:31 28:39 33:-8
^_nudge 16:10 24:14
^_number 13:24 28:22
^_of 18:9
^_oh 8:-5 25:35
^_ok 2:-10 9:-25 10:20 16:3 25:24 28:-8 29:3 32:9
^_old 19:38
^_omg 25:39 29:-16
^_on 5:30 6:-20 7:10 8:1 10:-33 12:21 16:-1 18:-72 19:19 20:44 24:10 29:-64 33:25
^_once 3:13 4:-8
^_one 2:-17 6:6 8:-13 9:29 10:-11 14:1 16:-49 20:6 23:13 24:9 28:-13 29:13 31:-13 33:8 34:6
^_only 8:15 18:21 22:-11 26:-22 30:20 31:37
^_oops 25:38
^_open 3:-55 4:43 8:-7 13:42 22:24 29:25
^_opt 31:31
^_or 6:48 21:-4 31:11 33:10
^_order 29:59
^_our 12:-10 20:18 21:16 22:36 33:8
^_out 20:28 27:-10 31:20
^_overview 13:25 14:4
^_past 6:46
^_pending 13:12
^_perfect 25:44
^_phew 25:45
^_ping 25:44 31:-46 32:-2
^_plan 14:-45 32:36
^_planning 14:11 33:15
^_please 1:25 4:21 5:-26 8:18 9:-14 12:9 13:1 14:-27 15:9 16:26 18:16 19:-32 20:-15 22:12 23:18 24:6 25:34 27:1 28:-3 29:2 30:14 33:-30 34:-14
^_po 29:43
^_point 10:16
^_poke 24:62 27:-3
^_possible 2:31
^_post 2:13 14:43 26:-8 27:23 31:-39
^_postpone 15:-24 16:44
^_pr 22:15
^_prepare 4:43
^_previous 19:22 27:12
^_print 14:50
^_proposal 6:-8 33:38
^_pull 2:10 4:-6 8:24 16:7 29:-31
^_push 16:28 29:22
^_put 1:56 2:-32 8:20 16:-15 22:25 29:-6 31:36
^_qa 34:2
^_quick 6:4 8:-4 9:-3 10:-3 11:12 14:5 17:-17 18:11 21:-6 22:-12 28:3 32:8 33:15
^_raise 22:30
^_rc 10:39 12:-1 29:24
^_reason 10:4 22:17
^_rebase 29:17
^_receive 27:39
^_record 8:28 22:26
^_register 1:11 22:20 27:25
^_regression 2:4 33:18
^_reject 7:-37 8:47 29:49
^_rejected 8:20 9:-14
^_relbot 11:55
^_release 2:-73 5:-81 14:18 17:-42 19:-80 20:68 28:51 29:32 32:59 33:-2
^_remaining 28:21
^_remind 5:14 19:22 23:-67 24:36 25:-43 27:-67 29:63 31:-46 33:66
^_reminder 24:37 25:1
^_reminders 31:34
^_remove 2:-25 27:-32 31:46 34:56
^_reopen 8:18
^_request 8:-34 9:26 21:-77 22:74 29:17
^_requesting 22:59
^_requirements 34:15
^_reschedule 16:16
^_restart 29:63
^_resume 27:28 31:-13
^_review 29:68
^_right 6:38 23:14 24:-2 25:34 29:-18
^_roughly 28:13
^_rules 20:4
^_run 14:19 29:31
^_same 4:27 10:19 18:-16 25:26 27:-17
^_say 0:8
^_schedule 1:20 4:-18 14:53 16:-15 18:3 24:20
^_security 1:10 22:18
^_see 14:15 25:52 32:-23
^_send 14:40 24:22 26:26 27:6 31:-40
^_set 1:2 4:77 16:-9 24:36 29:4
^_share 14:4 27:-6 31:23
^_shift 15:-31 16:38 29:33
^_ship 4:18 8:31 22:-8
^_should 0:54 1:-10 3:44 5:-48 6:13 7:77 15:32 18:-17 26:17 27:-31 33:-49
^_show 5:-8 8:-3 11:34 13:71 14:19 17:-23 18:23 19:40 25:-22 27:-19 29:-16
^_shush 12:28 25:-34 31:41 32:-4
^_sign 8:19 25:-2 27:70
^_silence 31:60
^_slip 16:6
^_so 2:-6 6:20 8:1 12:37 13:-25 16:37 18:53 25:-54 29:-135 31:29 32:-52 33:21
^_somebody 9:4
^_someone 7:19 8:-14 10:39 15:8 30:-11 34:8
^_something 25:26
^_sorry 1:-1 5:8 6:1 10:14 12:15 14:15 16:10 17:5 18:5 21:-7 22:-1 23:-6 25:29 27:-3 31:-1 33:-9 34:1
^_stable 34:21
^_stage 5:33
^_start 3:-58 4:33 17:-1 19:25 22:3 27:41 33:18
^_started 5:-20 17:40
^_state 9:2
^_status 5:61 9:6
^_still 2:10 5:45 9:37 12:-3 29:-13
^_stop 25:-10 27:-26 30:-55 31:141
^_string 22:12
^_strings 12:19 18:5
^_sub 26:7 27:48
^_submit 22:43
^_subscribe 26:-109 27:84 29:55
^_suppose 0:5 2:44
^_switch 27:28
^_syntax 11:48 25:-19
^_t 20:-17 28:69
^_tag 6:9
^_take 2:31 7:14 8:21 16:17 20:-9 25:17 29:-28 31:52
^_target 20:36
^_team 16:8
^_tell 5:3 9:26 10:60 12:4 18:20 22:-35 24:-11 27:-23 29:-33 31:-84 33:21
^_test 25:36 29:-21
^_tests 8:19 29:4
^_thanks 7:-4 8:-2 25:109
^_that 8:13 10:-4 25:81 29:-29 30:11
^_the 2:-36 4:-22 5:-32 7:3 8:70 11:-3 13:5 14:70 16:64 17:-26 18:10 20:30 24:-62 25:-152 27:-89 29:3 30:-11 31:-27 33:12
^_there 1:31 8:6
^_things 32:9
^_thinking 7:15 8:-2
^_this 5:-4 11:30 25:31 29:-29 32:34
^_three 22:3
^_thumbs 8:42
^_time 4:22 28:116
^_timeline 14:39 19:5
^_to 1:3 6:3 8:55 11:-4 15:2 24:-43 25:49 29:6 34:9
^_today 32:37
^_tomorrow 25:-3 32:59
^_too 2:51 3:8 6:16 8:15 31:10 33:-6
^_track 1:8 27:9
^_tree 5:-15 12:52 25:-9
^_turn 8:23 27:38 29:5 30:-60 31:32
^_two 33:28
^_ugh 25:24
^_undo 15:-1 16:66
^_unmute 27:55 29:-13 31:-12
^_unsubscribe 27:-3 29:40 30:-92 31:85
^_until 2:-59 8:-9 9:55 12:28 16:-1 20:-17 21:9 22:9 24:-19 25:12 33:52
^_up 18:13 20:-10 33:40
^_upcoming 18:45
^_update 9:22 16:48
^_verdict 7:13
^_wait 7:31
^_wake 24:8
^_want 17:15 22:52 26:29
^_warn 24:42
^_was 0:14 1:-29 2:-15 3:14 5:-77 6:82 8:-18 9:52 10:66 11:36 12:-58 13:-67 15:51 16:-34 19:-19 25:-74 28:-68 29:-108 32:27 33:-21 34:-29
^_we 0:19 1:23 2:2 3:-14 4:52 5:-68 6:-61 7:-22 8:81 9:-99 10:-58 12:26 15:-14 16:19 18:-11 19:-41 20:-26 21:44 22:52 23:-34 31:14 32:-94 33:5
^_week 25:-34 32:58
^_weekly 25:-5 27:1 31:-47 32:51
^_weeks 19:21
^_welcome 17:22 25:20
^_well 25:25
^_what 4:-66 5:-17 6:-115 8:-64 9:-5 10:43 11:54 12:-60 13:16 15:-9 16:-72 17:53 18:53 19:20 21:13 22:-74 24:-176 25:-6 26:16 27:-53 28:-31 29:27 32:59 33:-38 34:-49
^_whats 5:11 18:22
^_when 2:-57 3:36 4:-36 5:-111 6:-177 7:-83 10:-250 11:-58 12:-18 18:-14 19:71 20:81 21:-22 23:16 24:-41 28:8 29:42 33:84 34:-177
^_whenever 18:31
^_where 2:-54 3:-25 5:32 6:-13 9:42 10:-17 11:-8 12:-21 14:30 17:60 20:-44 21:20 25:-49 29:28
^_whether 12:21
^_which 0:-14 1:-7 2:-20 4:-13 6:-18 7:-19 10:12 13:33 14:1 15:-75 16:-17 17:21 18:48 20:4 21:-4 22:-29 23:40 24:-25 25:-59 27:-46 28:-144 29:49 30:-19 32:16 33:-17 34:41
^_who 0:15 1:-13 2:-87 3:46 4:-9 5:-77 6:-68 7:-4 8:-73 9:36 11:-10 12:-75 13:13 14:-35 16:-63 17:-114 18:-24 19:-20 20:-82 21:18 22:-68 23:11 24:-41 25:1 26:55 27:-94 28:-71 29:24 30:20 31:-18 32:-66 33:-89 34:131
^_whole 14:39
^_whom 2:-9 34:98
^_whose 7:22 10:-19 21:-21 29:-18 34:84
^_why 0:29 2:-50 6:-2 7:-23 9:53 10:100 12:-50 15:15 18:-19 23:8 25:-22 28:-27 29:41 30:40 31:-2 33:-63
^_will 0:-19 2:86 16:-24 20:43 21:20 23:27 24:-53 25:-38 28:40 29:-60 30:32 33:8
^_with 7:63 9:-42
^_withdraw 8:34
^_works 25:49 29:-13
^_would 0:42 1:-28 2:44 3:-3 7:-12 8:4 9:-51 15:9 20:-19 21:60 22:-17 24:16 25:-23 26:16 31:2 33:-31 34:-81
^_write 29:73
^_ya 6:64 20:-12 31:27
^_yes 2:36 16:-1 25:29 33:18
^_you 8:41 11:-38 23:23 25:70
^_your 11:-26 34:55
_ 0:33 1:11 2:11 5:-4 6:34 7:27 8:-20 10:-24 11:-164 13:47 15:-146 16:71 17:-97 18:4 19:-17 20:-42 21:26 22:3 23:-20 24:40 25:-16 26:-12 28:-30 29:-81 30:74 31:22 33:24 34:19
__$ 7:69 8:-74 13:14 25:20 29:-22 33:21
__<?> 0:28 2:-20 3:24 5:7 12:-4 21:41
__<deadline> 2:-26 6:64 9:38 16:47 21:-34 22:-4 24:45 27:2 28:-43 29:-16 33:15
__<number> 1:73 8:62 10:-18 25:-4
__<unknown> 2:25 5:-23 6:7 7:-28 8:-2 10:-10 11:-103 12:17 13:24 15:-15 16:15 17:-14 19:23 20:-58 22:20 24:22 28:-27 29:11 31:1 33:-7
__<version> 20:24
__@entry 33:2
__@remind 30:15
___ 0:38 2:-22 18:34 22:22 34:10
__cycle 2:-2 4:20 5:13
__date 1:6 14:51 16:-33 18:-33 33:13
__dates 26:4 31:9
__days 5:22
__deadline 30:17
__exception 7:9 8:-4 9:-31 21:30 22:24
__exceptions 34:27
__feature 2:10
__freeze 9:7 24:8 29:-25 33:9
__is 28:18
__messages 30:30
__next 18:31
__of 30:14
__please 13:12 29:8 30:5
__release 2:-16 5:36 27:5 34:2
__schedule 18:12
__tag 16:23
__the 18:18
__version 6:15
__week 16:6
__what 6:25 20:11 29:-10
a 0:93 1:87 2:62 3:72 4:40 5:-52 6:-205 7:-2 8:-60 9:-55 10:48 11:54 12:-51 13:-27 14:-7 15:30 16:-43 17:-4 18:-166 19:-77 20:-64 21:67 22:13 23:4 24:32 25:54 26:-40 27:-28 28:-13 29:23 30:-27 31:-25 32:-72 33:-51 34:1
a_<deadline> 0:106 1:94 12:-41 15:-53 16:-108 22:38 24:-72 27:-32 28:-103 29:19
a_<number> 1:-33 3:18 4:37 25:31 28:22
a_<quoted> 1:19 10:2
a_<unknown> 1:31 2:11 5:-79 6:-9 8:-76 11:17 12:-58 13:-4 14:23 16:18 17:70 19:-57 20:-63 25:20 27:-46 28:-66 29:16 31:8 32:19 34:-32
a_<version> 3:21 14:-16
a_@land 2:10 29:14
a_@unit 25:-7 28:10 29:17
a_@weekday 20:35 33:69
a__ 2:-5 5:36 27:25
a_beta 0:67 29:-2
a_bit 15:12
a_bug 1:30 2:-10 25:24 34:20
a_button 2:9
a_calendar 1:-3 4:13 14:-27 26:64 33:14
a_candidate 5:15 10:11
a_channel 11:84 26:-43 29:-13
a_customers 6:9 7:-18 12:4 13:9 18:4 19:4 24:-6 27:2 28:3 29:-8
a_cycle 3:54 5:-46 10:24 11:4 14:-6
a_date 11:44 15:13 29:-42 33:19 34:-26
a_day 16:44 21:8 33:-36
a_deadline 11:29 15:22 29:-10 32:48
a_decision 13:34
a_dev 10:10
a_dm 24:7 33:-9
a_doc 2:11 17:17 21:-47
a_docs 1:4 10:-3 21:8
a_feature 2:-27 10:71 33:44 34:2
a_first 17:3
a_fix 2:9
a_freeze 2:-49 10:-27 11:39 12:76 13:-6 17:-19 21:19 22:26 23:1 29:-38
a_fresh 4:19
a_go 1:33 12:11
a_heads 24:37
a_help 2:19
a_human 34:39
a_joke 2:-13 25:52
a_last 1:10
a_late 34:30
a_list 13:13 14:31
a_look 7:17
a_lot 25:21
a_message 21:9 27:16
a_milestone 1:11 5:8
a_month 28:11 30:21
a_name 11:-6 34:15
a_new 0:-1 2:34 3:26 10:35 11:39 12:-11 21:12 22:-24 29:34 33:-9
a_newbie 17:11
a_no 8:42
a_note 24:42
a_page 14:32
a_pass 22:10
a_patch 17:10
a_picture 14:1
a_ping 1:-20 23:10 24:12
a_plan 3:20
a_problem 2:17
a_regression 2:4
a_release 0:8 2:-15 4:1 5:-20 10:3 25:13 34:1
a_reminder 11:50 23:26 24:37
a_request 7:31 11:8 22:30 29:-31
a_revert 2:21
a_schedule 4:59
a_security 8:4
a_separate 0:20
a_shout 24:13
a_string 10:39 21:29
a_test 2:3 29:20
a_thing 12:22
a_translation 2:19 14:23
a_waiver 2:-11 11:-1 21:52 22:48
a_warning 24:10
a_week 2:-36 15:58 16:31 22:15 23:-14 24:37 25:4 32:-46 33:-47
a_what 5:24 10:-12 33:6
a_who 34:53
a_year 4:2 19:27
a_yes 8:2 9:12
about 0:9 1:-23 2:17 4:-21 5:8 6:-33 7:41 8:-20 9:33 12:-38 13:-30 14:-75 16:-44 17:15 18:-6 19:-14 20:-22 21:-22 22:-34 23:25 24:35 25:-3 26:-23 27:45 28:-44 29:-9 30:-35 31:6 32:-40 33:22 34:33
about_$ 17:12
about_<deadline> 10:13 18:-35 23:33 27:8 28:-34 33:30 34:1
about_<request> 7:19 9:43 11:-2
about_<unknown> 10:37 29:43 33:-2
about_@you 11:34
about_every 27:14
about_freezes 10:15 17:3
about_strings 10:-11 24:-1 27:33 31:15 33:21
about_the 10:-38 24:3 25:13 29:-48 33:39
accept 7:43
accept_<number> 7:8
accept_<request> 7:31 8:-1
accept_the 8:68
accepted 2:34 8:4 9:20 13:7
accepted_$ 12:-8 13:6
accepting 12:8 29:3
accepts 13:-24 21:36
ack 7:20 8:-24 9:27 16:-17 25:32 29:-4 33:16
ack_<request> 9:3
activate 27:32 31:-1
active 6:-24 10:-16 12:79 23:31 33:-1
active_$ 12:19
active_<?> 12:19
actual 19:1
add 0:74 1:82 3:-47 4:-5 8:-23 11:16 14:-63 16:-73 24:-52 26:21 27:49 29:27 33:-38 34:-19
add_<deadline> 1:22
add_<quoted> 1:8
add_<unknown> 22:5
add_a 1:-7 2:54 11:53 29:31
add_dates 0:57
add_it 1:17
add_me 27:25 29:4
add_the 0:22
add_this 1:1
add_to 26:21
added 0:67 6:-6 10:-22 29:-16 34:40
added_$ 0:40 6:-1
adding 0:26 25:9
adjust 16:28
adjust_the 16:14
affect 10:12 30:22
affected 10:30
affected_by 10:30
after 0:-34 1:16 2:27 6:14 10:-39 11:-8 12:-80 13:15 14:-44 15:-26 17:-16 18:70 19:-15 20:21 21:27 22:24 24:20 27:-36 28:-49 29:9 31:-3 34:-5
after_<deadline> 1:51 2:45 5:25 6:50 12:-18 13:-7 15:-26 16:-21 18:51 22:22 24:-22 28:-29 29:-12 33:-47
after_<number> 31:6
after_all 21:32 22:-23
after_freeze 13:5
after_that 18:18
after_the 6:-9 10:-10 13:35 20:27 22:55 31:8
after_this 3:7 19:-5 33:8
again 5:-38 12:2 15:8 19:-11 24:25 25:34 29:28 31:-7 32:-19 33:32
again_$ 5:-28 12:61 19:-21 25:-9 29:47
again_<?> 12:-15 29:29
against 19:11
agenda 14:-4 27:7 32:63
ago 19:33 28:38 33:-37
ago_was 28:45
agree 11:-1 25:42
agreed 8:5 15:1 16:6
ahead 1:25 2:-35 5:-29 6:16 8:9 12:-2 14:21 16:-6 18:35 23:30 24:22 29:-35 32:15 33:-31
ahead_$ 18:10
ahead_of 1:30 10:7 16:-33 18:17 24:44 28:1 33:-17
alarm 16:-2 24:43 29:15
alarm_for 24:9 29:16
alert 24:37
all 4:-17 5:-18 7:-9 8:48 9:-36 10:8 12:-46 13:50 14:109 19:-48 20:-38 21:-13 22:-47 24:-26 25:53 27:34 29:-13 30:-17 31:1 32:-69 33:-21 34:-32
all_$ 10:18 13:9 14:-56 21:6 25:15
all_<?> 2:18 15:1 21:-24
all_<deadline> 8:31 13:16
all_<unknown> 13:9 25:12 29:-26
all__ 13:14
all_dates 14:17 26:17
all_gates 14:6
all_is 25:15
all_milestones 27:28 31:-10
all_of 14:76 18:-20
all_open 13:-38 29:44
all_the 14:60 33:-8
all_this 17:21
allow 2:-18 8:19 16:3 22:50 33:-1
allowed 2:61 5:-7 6:-7 12:-34 13:48 15:26
allowed_in 13:48
allowed_this 17:10
allowed_to 2:19 15:33
along 5:59 16:13 24:-11
alpha 1:10 5:31 18:-28 20:-28 29:-36 33:61
already 2:-20 3:23 4:-8 5:27 6:67 7:-12 9:15 10:-32 12:21 16:-12 18:-42 20:-4 22:12 23:1 25:-26 26:29 28:-8 31:7
already_$ 3:15 6:5
already_<?> 12:19
already_<unknown> 5:-30 6:-2 9:11 12:53
already_behind 6:16
already_created 3:12
already_in 12:13
already_or 5:6 6:1
already_over 6:25
also 1:30 10:37 19:23 33:-6
also_in 19:26
also_need 1:27
alter 15:18 33:10
always 14:-26 24:23 25:31
am 1:30 4:-4 8:13 9:-35 10:8 11:25 12:-9 16:-7 17:32 18:-27 20:-2 21:2 24:12 26:29 28:7 29:-55 32:19
am_<unknown> 6:-3 8:39 9:-7 11:-27 14:6 17:56 33:37
am_@me 2:37 6:26 11:20 18:-26 25:-30 26:49 30:39 31:-9
am_@start 20:8
am_a 17:39
am_asking 22:11
am_away 32:16
am_late 25:15 29:16
am_lost 11:50 25:-31
am_new 17:76 33:-13
am_not 7:26 8:-9 11:16 15:9 34:10
am_on 6:9 7:5 8:-15 12:4 13:11 18:3 19:3 24:-18 28:2 29:-10 31:28
am_requesting 22:10
am_still 7:28 9:-15 21:3 30:2
am_writing 0:4 10:3 15:-1 16:7 17:-5 19:13 22:-5 28:3 29:-3 33:-15 34:1
an 0:62 1:74 2:34 5:-27 6:-9 7:-102 8:-152 9:-81 10:6 11:37 12:-69 13:8 15:-98 16:-107 17:22 18:-24 19:-63 21:69 22:64 23:-77 24:14 25:-9 26:56 28:-54 29:-40 31:-24 32:-2 33:-7 34:-15
an_$ 4:14 17:4
an_<deadline> 0:86 1:39 2:-87 9:-18 11:38 13:-55 15:-12 16:-25 18:-20 21:29 22:16 28:-23 33:29
an_<unknown> 2:57 3:1 10:-17 11:-51 17:14 25:4 26:12 33:-1
an_alarm 24:5 29:16
an_alert 24:9
an_error 2:19
an_exception 2:7 7:-29 8:-84 9:-80 10:21 11:45 21:53 22:15 29:-17
an_exemption 22:31
an_extension 13:13 22:30
an_hour 24:16
an_ics 26:57
an_overview 13:17 14:8
an_rc 20:32 33:-6
and 0:-45 2:-30 3:-19 5:10 7:-47 8:31 11:-26 12:35 13:-25 14:59 16:6 17:39 18:64 19:-33 21:-65 23:-14 24:-16 25:-15 27:7 29:-2 32:12 33:17
and_$ 6:27 12:2 16:-22
and_<deadline> 1:37 6:-12 10:-23 16:6 24:-8 27:44 28:3 33:55
and_<number> 8:20 18:13
and_<unknown> 6:23 14:34 18:17 25:4 33:-51
and_@me 25:31
and_a 25:-35 29:50
and_after 18:19
and_by 15:35 19:-7 33:-15
and_final 33:10
and_for 9:24
and_freezes 32:19
and_gone 6:1
and_have 17:17
and_how 11:1
and_release 14:9 28:-6
and_the 8:4 18:-10 33:90
and_then 6:-6 18:55
and_want 17:10
and_what 12:21 17:17
and_when 14:61 20:24 28:-12 29:-28 33:-21
and_which 5:2 14:9
and_who 26:8 34:10
announce 27:11
announcement 20:11 32:2
announcements 11:21 26:28 27:24 31:13 34:-8
announcements_$ 31:11
announcements_in 11:24 26:-12
another 0:48 2:23 25:32 29:-9
another_team 2:28
answer 9:33
answered 13:20
any 1:-26 2:45 5:-43 6:-54 7:-38 9:46 10:-66 11:-14 12:47 13:42 14:-15 15:23 16:-35 17:33 18:6 20:-10 23:-26 24:-22 27:-59 29:-34 31:45 32:38 33:-33 34:-65
any_<unknown> 9:21 15:14 17:53 25:-6
any_block 2:-3 12:32
any_decision 9:68 13:-14
any_exceptions 13:26
any_freeze 18:36 32:38
any_idea 29:10
any_longer 12:13 31:29
any_more 8:25 23:-13 31:10
any_way 0:13 2:30 12:-27 14:-13 21:45 26:5
anybody 9:12 10:23
anymore 31:33
anymore_$ 31:32
anyone 2:-11 3:20 6:-6 9:7 12:-25 13:9 15:17 22:-26 25:44 29:19
anyone_<?> 15:-20 34:10
anyone_<unknown> 15:20 25:14
anything 2:18 5:7 8:-53 13:28 16:-20 18:38 19:-4 22:-1 25:-68 26:13 28:-23 29:-56 32:50
anything_$ 10:2 18:-8 26:27 31:20 32:-6
anything_@me 5:4 13:32
anything_about 27:13
anything_due 32:5
anything_on 32:9
anything_release 32:27
anything_this 32:34
anyway 10:7
anyway_$ 10:7
api 11:46 17:-20 22:11
apply 2:5 10:5 12:63 17:-1 21:2 22:16 29:-13 34:-29
apply_for 21:4 22:23
apply_to 2:14 10:19 12:3 34:-17
approaching 18:12 28:19
approval 8:43 9:3 13:41 29:-15
approval_$ 8:16 9:12 13:2
approval_of 7:2
approvals 7:12
approve 7:45 8:37 25:-40 29:44 34:-2
approve_$ 7:-40 9:7 29:18
approve_<?> 7:-35 9:20 13:27
approve_<number> 8:74 29:-9
approve_<request> 7:57 8:1 9:-65 34:-3
approve_anything 7:39
approve_exception 7:15 9:-10
approve_exceptions 7:22 8:-22 13:-4 34:17
approve_it 8:31
approve_my 8:-92 29:102
approve_the 7:-13 8:12 9:39
approved 3:11 7:-17 8:6 9:36 13:33 29:-16
approved_$ 3:13 7:-60 8:67 9:-22 13:4
approved_<?> 9:32
approved_<request> 7:1 8:-6 25:13
approved_or 7:-32 8:-12 9:70
approver 34:36
approver_for 34:29
approvers 34:44
approves 7:25 13:-9 34:11
approving 7:13 8:-12 9:-12 25:23
approving_<request> 9:-9 25:14
archive 14:-19 19:5
are 2:-6 3:4 4:-6 5:42 6:14 7:-18 8:-13 9:-7 10:34 11:6 12:51 13:5 14:25 15:10 17:-28 18:-28 19:-95 20:-47 23:9 24:13 25:4 26:20 27:-9 28:6 29:-26 31:-22 32:-11 34:-73
are_$ 10:7
are_<deadline> 6:-11 12:24 33:12
are_<number> 1:24 4:-18 9:-21 10:84 11:-19 20:-21 29:-92 32:31
are_<unknown> 2:21 5:-35 7:4 10:28 11:-14 12:-33 24:5 30:-7
are__ 12:44
are_active 23:23
are_features 2:6 5:-5
are_fixed 12:15
are_frozen 12:-11 22:25
are_in 6:-9 12:20 29:13 32:23
are_left 14:7
are_minus 5:6 10:-10 28:35
are_my 10:-7 11:9 21:13
are_new 3:9 11:26 12:15 14:-9 17:-3
are_not 12:44
are_on 26:1 29:16
are_only 24:24
are_pending 13:39 29:-8
are_still 2:-49 12:18 13:46 14:9
are_the 5:-61 9:-27 14:40 18:-33 20:-2 29:10 30:16 33:1
are_there 3:9 5:4 9:16 11:26 12:-38 14:50 25:-17 28:24 32:-15
are_they 9:5 12:8
are_things 5:51
are_waiting 18:1
are_we 0:2 2:13 3:8 5:70 6:34 9:20 10:-102 13:-53 14:-107 18:31 20:45 21:-4 22:-8 28:-2 29:-97 32:-23 33:-102
are_week 5:58 32:-44 33:24
are_you 5:-43 10:-43 11:-14 23:16 25:35 29:17 30:30 33:-11
around 10:-25 17:32 18:33 21:20 29:-21
around_$ 17:3
arrived 17:31
as 1:5 2:-91 4:51 5:-17 8:62 10:19 11:-56 12:37 13:-3 14:27 15:30 17:60 18:-3 20:-24 24:-73 25:-2 26:-24 27:31 32:-39 33:-44 34:-60
as_<deadline> 16:9
as_a 10:6 14:50 17:32 26:-5
as_done 8:9
as_far 18:4
as_it 15:53 33:-6
as_of 12:35
as_the 6:-13 10:2 20:2 27:24
as_this 0:11
as_to 29:10
as_well 12:15 21:7 27:15
ask 2:-75 7:11 10:-21 11:74 17:-3 20:-20 21:25 22:62 24:22 25:-27 27:-28 29:-15 32:-26 33:-15
ask_<?> 11:26
ask_about 34:34
ask_for 8:4 11:23 13:10 21:30
ask_the 22:6
ask_to 15:5 22:17 34:-17
ask_when 34:11
ask_you 7:1 31:8
asked 4:3 9:14 10:12 11:-4 13:37 14:2 16:17 18:2 19:-14 20:7 23:10 24:-11 25:-2 27:1 29:3 32:-4 33:-4 34:-12
asked_before 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
asked_for 9:36 13:63 22:-39 34:-27
asked_you 23:11
asking 2:4 8:-4 9:-16 14:4 15:1 18:-6 19:11 21:20 22:21 24:9 25:-17 29:-5 32:6 33:6
asking_$ 1:18 9:-2 10:9 11:10 14:9 16:5 24:1 25:-1 26:-8 27:16 29:-7 33:-10
asking_but 8:-9 12:6 17:6 19:2 21:-26 24:5 29:8 32:4
asking_for 21:46 22:34 29:-17 33:13 34:-4
asking_me 0:11 33:32
asks 22:21
assume 12:13
at 1:37 2:26 3:-12 5:43 6:-45 9:21 10:7 11:-88 12:36 13:-24 15:40 17:-1 20:-52 21:-78 22:-6 24:48 25:1 27:-63 28:6 29:-3 31:-27 32:-26 33:17 34:-72
at_$ 5:29
at_<?> 9:6
at_<deadline> 10:91 18:-41
at_<number> 1:11 24:55 25:-18 29:34 31:-1 32:-6
at_<unknown> 2:-29 10:-30 12:10 15:21 25:14 33:45 34:-21
at_all 2:7 8:14 10:39 21:-27 25:-28 31:24 32:-1 33:-9
at_least 2:38 12:-7 28:15 33:-21
at_present 12:34
at_some 23:4 26:9
at_the 2:15 4:9 5:1 9:-1 18:43 25:46 29:-9 31:-29 33:-21
at_this 8:12 10:-10 12:58 15:9 17:29 29:-43
at_what 10:-24 33:69
at_which 29:-6 33:12
automatically 30:10
available 19:15 20:20 26:22 33:-10
available_$ 20:42
away 6:-1 24:47 28:65 31:6 33:-58
away_$ 28:14
back 5:5 8:32 15:-18 16:40 19:48 24:5 25:44 27:21 29:-63 31:-47 33:-13
back_$ 16:-7 19:38
back_by 16:18
back_from 5:16 25:9
back_in 25:55
back_on 27:12
back_to 16:11 24:23 25:-20
backport 2:5
backports 1:7
bad 25:33 29:-23
be 0:3 2:41 3:36 5:-24 6:-34 7:49 8:-58 9:-46 10:-40 11:-70 12:-12 13:-72 14:-30 15:22 16:62 17:-81 18:8 19:-108 20:13 22:24 23:51 25:-13 26:-35 28:-16 29:-18 30:5 31:37 32:-27 33:48 34:-21
be_<unknown> 0:5 2:20 15:4 18:26 20:11 30:16 32:-2
be_a 0:3 3:4 20:7 21:8 23:3 24:-20 28:-12 33:16
be_accepted 2:25
be_approved 7:65 9:-15
be_at 16:12 18:12
be_available 20:34
be_done 32:2
be_final 20:-3 33:25
be_fine 2:5
be_finished 10:8 32:9
be_granted 22:26
be_in 18:-12 29:38
be_informed 27:25
be_let 22:22
be_merged 2:50 33:1
be_nice 24:26
be_on 16:49 33:-31
be_out 2:-10 20:48 25:40 32:-16
be_part 2:20 33:15
be_postponed 15:52
be_proposed 6:44
be_published 20:3
be_quiet 31:41
be_refused 7:22
be_so 29:9
be_the 16:4
be_told 27:31
because 16:1 22:20
because_the 22:15
become 2:2 9:32 11:-20 16:13 17:36 29:-10 33:24
become_a 11:-2 17:11
become_of 9:37
been 2:-46 6:13 8:10 9:40 10:-40 12:2 13:40 15:7 20:16 22:-10 25:23 28:-23 29:-44 30:5 32:-11 34:-39
been_<unknown> 8:4 9:23
been_allowed 13:29
been_changed 15:15
been_created 5:18
been_cut 6:15
been_decided 20:28
been_granted 13:19
been_lifted 6:-13 12:30
been_looked 9:17
been_released 6:14
been_set 20:14
before 1:34 2:-4 3:26 6:7 7:30 8:-11 10:-11 12:-8 13:-19 17:15 18:14 19:43 21:6 22:-19 23:19 24:57 25:-15 26:-1 28:38 30:-16 31:-6 32:16 33:-3 34:-9
before_$ 4:2 6:2 7:-15 8:10 10:6 13:-4 15:-15 20:21 22:7 23:-11 24:25 25:-4 29:4 31:4 32:-3 33:-18
before_<cycle> 19:61 20:-14
before_<deadline> 1:25 3:2 6:-43 10:-70 12:-11 15:-6 18:44 23:54 24:57 27:-69 28:68 29:-45 33:-63 34:-29
before_<unknown> 20:18
before_@me 1:-9 2:-12 4:12 9:5 10:16 11:3 12:12 14:1 15:12 18:2 19:-9 20:-2 23:-23 24:-83 28:-22 29:4 34:2
before_@month 20:27
before_@weekday 32:30
before__ 24:21
before_or 2:-21 5:39 6:-41 18:-39 20:13 33:70
before_release 1:8
before_the 1:21 2:13 7:16 17:23 20:-39 24:29 28:42 29:-4 32:23
before_this 6:16 19:74 33:-23
before_we 3:8 4:-5 21:9 28:24 33:9
begin 3:4 4:47 17:39 20:-23
begin_$ 17:15 29:4 33:-3
begin_<?> 3:25 20:-13
beginning 4:8
begins 27:33
begins_on 33:18
begun 5:31 6:-6 12:45 14:-9
begun_$ 5:15 12:24 14:-8
behind 6:48 10:30 14:-15 33:-17
behind_<deadline> 10:37
behind_us 6:71
being 5:20
best 17:25
beta 0:64 1:22 2:-17 5:19 6:14 12:-25 19:-41 29:-74 33:62 34:-1
beta_$ 29:-27 33:42
beta_on 6:29
better 0:2 31:6
between 1:15 5:28 6:-25 10:4 18:-19 19:32 27:-12 28:21 29:16 32:41 33:-54
between_<deadline> 1:26 2:3 5:8 16:1 19:30 28:-2 33:-5
between_now 28:44
big 2:15 14:17 20:29 33:-27
big_day 20:30 33:-2
bin 8:27 9:-13 17:42
bin_new 17:14
binding 10:34 34:-13
bit 15:12 17:13
bit_of 22:4
block 1:10 8:12 9:-12 12:24
block_on 2:-3 12:32
blocked 2:22 10:18
blueprint 2:24
book 20:25 29:38
book_a 29:24
book_the 20:21
boss 1:16 5:-3 9:-7 10:7 11:-23 14:5 16:4 17:-13 20:2 25:-6 26:-16 27:12 29:-16 33:-5 34:56
boss_is 1:18 9:-2 10:9 11:10 14:9 16:5 24:1 25:-1 26:-8 27:16 29:-7 33:-10
bot 10:-32 11:43 23:7 25:40 29:-81 31:24
bot_$ 25:45 30:7
bot_<?> 11:47
both 33:48
both_<deadline> 33:10
bother 2:5 31:11
branch 1:27 5:6 12:41 29:47 31:-8 33:8
branch_$ 1:12 29:14 31:-3
branch_<?> 12:18
branches 10:56 34:7
break 8:21 9:30 10:-12 12:-20 17:12 21:32 22:41 28:-11
break_$ 8:25 17:16
break_for 22:23
breaks 13:56
brief 32:13
bring 25:20 32:18
bring_<deadline> 16:8
bug 1:34 5:28 8:-20 12:-28 20:-5 24:27 25:9 29:35 33:-41 34:19
bug_$ 22:5
bug_<number> 8:-11 29:43
bug_@entry 1:25
bug_fix 2:-6 5:5 21:18 34:8
bug_fixes 2:33 10:13 21:-24
bugfix 2:33 5:5
bugs 17:38
build 4:15 5:29 14:-5 17:-14 20:9 25:29 29:40
build_$ 29:24
build_or 5:21
build_the 29:3
bump 2:45 9:5 10:13 13:-5 22:20 29:-9 33:18
bump_<unknown> 22:14
bumping 2:20
business 10:22 16:3
business_days 16:3
busy 20:-15 25:27 32:7
but 1:-7 7:-24 8:19 13:-13 14:-3 15:30 17:8 22:-30 25:-5 26:9 29:4 31:18 32:1
but_<deadline> 6:15 16:-5 32:8 33:27
but_<unknown> 10:22 25:-14 29:5 33:10
but_@me 31:12
but_can 14:4
but_do 15:16 17:10 33:-16
but_is 10:-13 12:23
but_only 8:44 22:-5
but_we 2:2 15:11
but_when 29:20 33:5
but_who 29:2
button 2:10 10:24 20:3 29:-17
button_label 2:16
buy 29:33 31:-2
by 0:-19 1:-21 2:-37 6:23 7:27 10:69 13:10 14:-34 16:88 17:-19 18:-10 19:-18 21:3 22:30 23:19 24:-33 28:-28 29:-17 32:5
by_$ 6:12 25:9
by_<deadline> 10:35 21:21
by_<number> 29:12
by_<quoted> 10:8
by_<unknown> 9:9 16:15 23:25 27:12 29:-13
by_@weekday 22:9 32:14
by_a 16:74 21:14 24:-20
by_me 8:26
by_now 6:13 12:20
by_one 16:13
by_the 7:-15 10:24 11:12 13:16 16:-22 25:9 27:-10 28:-1 31:5 33:-13 34:-1
by_three 16:16
by_two 15:7
by_what 33:29
by_when 33:2
by_which 33:18
by_whom 7:9 15:30 19:-10 33:-15
calendar 0:7 1:23 2:-31 4:22 5:-33 6:-4 8:-30 10:-29 12:-12 13:-23 14:58 16:3 17:-24 18:36 19:32 20:-16 22:-28 24:-26 25:-43 26:53 28:-10 29:-23 31:-33 33:17
calendar_$ 4:3 14:-25 18:20 19:51 34:17
calendar_<?> 11:24 14:10 19:-5
calendar_<unknown> 16:23 33:7
calendar_feed 14:-11 26:33
calendar_file 26:28
calendar_for 1:10 4:23 14:12 32:16
calendar_link 14:46 26:-2
calendar_look 19:20
calendar_of 19:30
calendar_please 26:28
calendar_the 1:6
calendar_week 33:38
call 1:3 5:1 6:-17 14:-4 29:58 31:-16 33:12 34:9
call_$ 25:21 29:7 31:-11
call_for 21:1 33:24
call_the 12:20
called 1:1 4:24 19:51 32:-12
called_$ 19:28
called_<?> 19:8 32:-6
called_<unknown> 4:26
came 10:38 19:50 20:-7 23:31
came_before 19:47 20:-3
can 0:3 1:-13 2:54 3:10 4:-7 5:-113 7:6 8:31 9:-100 10:-13 11:22 12:37 13:-79 15:-13 17:19 18:-18 19:-101 20:16 21:2 22:37 23:7 25:-60 26:9 28:-8 29:-12 30:-10 31:-38 32:-69 33:5 34:25
can_<deadline> 2:-26 12:15 21:27 33:-21
can_<unknown> 0:3 8:16 11:-10 17:24 26:29
can_@me 0:-5 1:-29 2:27 3:20 4:-48 5:-34 6:27 7:41 8:-65 10:-82 11:2 14:1 15:15 17:4 18:-15 20:28 22:4 25:11 29:-22 31:-9 33:-76
can_a 2:-7 33:9
can_add 26:12
can_anyone 15:-19 34:22
can_be 6:18
can_do 7:-14 8:21 11:29 23:14 31:-2
can_go 8:6
can_it 2:71 21:19
can_newcomer 17:24 21:3
can_not 2:-28 10:56 33:11
can_one 0:7 11:14
can_our 2:17
can_people 12:42
can_somebody 29:18
can_someone 7:-28 8:27 22:2
can_still 2:5
can_the 30:20 33:32
can_we 2:48 6:-15 12:33 22:30 26:-13 27:17 29:-13
can_you 1:2 2:-75 4:18 8:15 11:-6 20:-1 22:3 23:-15 24:24 25:-49 29:51 30:-27 31:22
cancel 24:10 29:6 31:21
cancel_my 8:13 29:28
cancel_the 24:27
candidate 0:17 5:1 10:1 20:-11 28:5 29:-37 33:37
candidate_<?> 0:17 10:5 33:-6
candidates 14:19 33:1
case 15:6
certain 20:36 29:-6 33:-6
chance 2:29
chances 21:13
chances_of 21:13
change 1:-21 7:1 12:2 15:49 16:51 21:11 26:-45 29:-23 31:-7
change_$ 2:-22 16:28 28:8
change_<?> 33:47
change_<deadline> 2:-8 15:11
change_<number> 22:9
change_<unknown> 29:-3 34:9
change_it 16:37
change_my 2:-13 7:26 23:6
change_of 16:14
change_the 2:9 15:59 16:-18 24:9 34:-36
changed 6:-34 13:10 15:9 29:26 33:-40 34:19
changed_after 10:25 13:16
changed_the 34:37
changes 10:30 13:41 15:-57 20:-19 26:6 27:65 29:-87 33:9
changes_$ 27:18
changes_<?> 26:21 33:43
changes_to 27:17
changing 2:25 33:18
channel 2:-21 11:39 14:-1 24:1 25:15 26:-7 27:45 28:-1 29:4 30:10 31:46 32:-22 33:-14
channel_$ 11:66 25:27 26:-38 29:9
channel_<?> 26:-25 27:25
channel_<unknown> 26:30
channel_from 27:-6 31:43
channel_subscribed 26:12
channels 26:75 27:-19 30:8 31:-1
channels_get 26:16
charge 34:62
charge_of 34:38
chat 23:17
check 2:34 11:3 16:-4 21:-3 24:18 28:14
check_the 24:1
checkpoint 1:24 18:24
cherry 2:33 10:35 11:-14 25:-3 29:6
cherry_<unknown> 2:33 10:35 11:-14 25:-3 29:6
christmas 25:22 28:-35 29:17
ci 2:53 9:-9 12:-22 16:24 23:-12 24:-5 25:-21 27:22 29:91 31:-6
ci_<unknown> 28:18 29:16
clock 10:-42 28:88
clone 4:44 17:23 18:-18
close 1:9 12:-5 28:54 29:21 33:10
close_$ 29:3
close_<request> 8:28
close_are 28:15
close_the 29:15
closed 5:-4 6:29 9:-7 12:90 29:-6
closed_$ 6:-19 12:79 33:-18
closed_<?> 6:58
closed_at 12:2
closed_for 12:32
closed_or 6:-7 12:29
closest 18:59
closest_date 18:6
code 2:26 10:24 12:1 17:8 29:24
code_$ 2:17 17:4
code_<unknown> 29:6
code_for 33:20
codename 19:1
coffee 25:45 29:20 34:-27
coffee_machine 29:33
come 2:-10 5:-12 10:18 12:25 19:4 20:-12 21:42 25:-24 28:-45 29:16 33:19
come_$ 29:4
come_before 18:18 33:18
come_out 19:20 33:21
come_under 10:48
comes 18:63 20:21 33:-3
comes__ 20:4
coming 5:11 14:-34 18:27 20:44 32:46
coming_along 5:36
coming_days 18:3
coming_up 18:25
command 11:53 14:-16
command_for 11:8
command_to 11:29 14:-15
commands 11:100 29:-5
commands_$ 11:20
commands_<?> 11:20
commits 12:11
compare 19:18
compared 3:1
compile 29:54
complete 4:-2 14:34 33:44
complete_$ 33:30
concern 10:3
config 10:2
confirm 33:14
confused 6:4
congrats 25:48
congratulations 25:25
consider 8:12
considered 10:32
considered_a 10:10
contact 34:84
contact_for 34:54
contract 29:26
contribute 17:74 29:-11
contribute_$ 17:28
contributing 17:37
contributors 17:7 29:14
contributors_<unknown> 17:40 29:-5
convince 7:16 21:35
cookies 25:6
cool 2:11 25:15
copy 4:16 33:9
correct 6:-19 20:21 21:7 33:68
correct_<?> 16:-6 20:42 33:22
correct_it 16:17
correction 16:28 33:-12
could 0:15 2:19 5:-1 11:-35 12:-3 14:17 16:6 18:-16 20:-12 22:45 30:-3 34:-21
could_<deadline> 16:15
could_@me 26:18
could_a 2:11 21:22 22:-15
could_my 22:11
could_somebody 7:6
could_we 7:16 8:-10 12:-21 22:46 25:26
could_you 1:6 4:12 7:-31 10:-7 11:-13 14:38 18:-4 29:15 33:24
count 5:10 8:-26 10:31 13:36 28:29 33:-9
count_me 27:1 28:11
countdown 27:20 28:89
countdown_$ 27:13
countdown_to 28:29
countdowns 31:43
countdowns_$ 31:43
counts 10:15
couple 6:27
couple_of 6:27
cover 10:30 25:25 33:-4
crash 0:9 1:-13 2:19 22:6
create 1:15 4:50 29:28
create_<version> 3:5
create__ 4:15
create_a 29:59
created 3:39 4:-11 5:13 34:26
css 2:37 11:-11
current 4:16 5:80
current_cycle 4:2
current_phase 5:8
current_release 5:16
currently 12:46 26:8
customers 2:9 4:-5 6:4 9:-9 12:1 15:20 20:37 21:3 24:-16 29:15
customers_$ 25:16
customers_<deadline> 16:2 19:34 33:19
customers_<unknown> 1:9 5:22 12:10 25:-60 27:9 29:-59 31:15 32:11
customers_@me 17:17
customers_for 29:22
customers_how 28:5
customers_is 2:28 6:7 9:35
customers_what 5:-13 13:27 17:-16 18:65
customers_when 20:9
customers_who 34:23
cut 2:36 5:36 6:32 9:-5 12:-19 20:5 25:-18 28:-3 31:52 33:-16
cut_$ 6:26
cut_<?> 2:17 6:11
cut_<deadline> 29:52 33:-18
cut_the 20:38 29:-39 31:21
cutoff 1:27 6:9 10:-22 18:47 21:13 22:-15 24:-4 29:-8 33:45
cutoff_for 1:9 21:17 22:-31 33:74
cve 22:46 29:55
cve_<number> 29:27
cycle 1:-71 2:-19 3:65 4:97 5:63 6:-63 7:-28 9:-65 11:-5 12:-58 13:10 14:56 16:-36 17:-19 18:-88 19:50 20:-14 22:-44 24:-17 25:-99 27:-42 29:-99 31:-33 32:-80
cycle_$ 3:-11 4:-1 13:48 14:61
cycle_<?> 3:-34 5:36 11:9 33:30 34:10
cycle_<deadline> 18:-2 33:8
cycle_<unknown> 3:32 5:-17 10:23 14:15
cycle_<version> 3:-5 4:72
cycle_before 3:31 19:34
cycle_for 2:-6 3:8 4:58
cycle_is 5:4
cycle_look 14:36
cycle_next 3:18
cycle_please 3:-16
cycle_we 5:34
cycles 3:87 16:-22 19:45
daily 24:9 27:16 31:10
dashboard 22:36 29:-1
date 2:-107 5:-57 6:-3 9:-44 10:-150 12:-46 15:30 16:14 17:-76 18:23 19:30 20:88 22:-21 23:-13 24:-67 25:-27 27:7 29:11 30:-10 31:-96 32:-5 33:66 34:1
date_$ 14:30 15:38 16:-6 18:-34 19:20 26:12 29:-62 32:3 33:-3
date_<?> 11:7 15:-37 18:22 20:3 33:-20 34:17
date_<deadline> 33:14
date_<unknown> 1:9 20:6
date_@month 16:16
date_as 15:22 33:-25
date_can 33:21
date_change 16:26
date_changes 26:18 27:59 33:-22
date_did 19:13
date_does 33:8
date_for 6:30 16:35 29:64
date_in 0:23 19:22 33:-4
date_is 16:16 28:13
date_of 14:-19 18:-52 20:38 29:32 33:22
date_on 33:36
date_please 15:10 16:-19 18:14 20:17
date_should 18:23
date_to 0:2 29:16
date_was 19:6
dates 0:23 4:11 6:-22 11:29 13:-13 14:74 15:2 16:-3 17:-5 18:24 19:51 20:-89 25:-66 26:26 27:-44 29:-145 32:40 34:-52
dates_$ 14:14 18:22 19:-5 32:28 34:-4
dates_<?> 11:27 18:-7 33:14
dates_<unknown> 0:6 14:2 15:9 34:-11
dates_are 32:13
dates_fall 32:23
dates_for 4:25 14:68 33:21
dates_in 26:26 31:8
dates_of 14:-57 16:6 19:74
dates_please 18:2 19:32
day 5:-73 6:-71 12:-49 13:-9 15:-80 16:30 17:13 18:-32 19:24 20:90 21:16 22:-5 25:34 27:-51 28:-11 29:-54 31:-30 32:-1 33:73
day_$ 10:22 17:29 19:35 24:-5 25:21 33:-56
day_<?> 20:16 29:32 33:-15
day_<deadline> 33:23
day_<number> 1:-4 16:6 32:15
day_ahead 24:19
day_as 10:-1 16:8 33:6
day_before 24:25
day_can 20:2 33:2
day_did 19:40
day_do 20:31 33:26
day_does 33:13
day_for 16:3 20:26 33:17
day_in 24:11
day_is 9:8 10:-2 20:12 33:61
day_later 16:7
day_of 10:47 20:20
day_on 1:15
day_the 20:43
day_to 33:35
days 1:32 2:-66 4:-11 5:10 8:-1 10:-94 16:47 18:-23 20:-81 21:-45 22:26 23:4 24:68 25:-107 27:-14 28:86 32:65 33:-80 34:-3
days_$ 6:22 16:38 18:-8 19:-2 32:5
days_<?> 28:44
days_<deadline> 28:1
days_<unknown> 16:-15 24:24
days_ahead 32:9
days_away 24:10
days_before 1:61 16:-58 23:5 24:36 28:-12
days_between 28:5
days_do 28:12
days_earlier 16:8
days_for 16:3 22:45 24:-34 32:21 33:15
days_in 24:18
days_later 16:27
days_left 24:3
days_of 29:8
days_out 24:19
days_please 16:50 24:-30 28:-11 31:5
days_so 16:5
days_to 16:-13 28:71 33:-14
days_until 29:34
deadline 0:-11 1:67 2:-49 4:-6 6:13 11:32 12:-3 14:-61 16:-5 18:38 20:-11 21:1 24:-7 25:-17 26:8 30:3 32:11 33:45 34:-10
deadline_$ 0:-22 11:6 15:40 18:3 29:-8 32:3
deadline_<?> 18:2 30:16
deadline_<unknown> 1:29 18:12
deadline_for 0:38 1:22 18:-21 28:16 29:6 33:13
deadline_of 29:2
deadline_please 33:15
deadlines 0:59 1:-52 14:69 18:-15 25:14 27:16 28:-23 32:3 33:-80
deadlines_$ 0:35 14:-8 24:5 25:19
deadlines_<?> 0:-15 14:39
deadlines__ 0:27
deadlines_are 14:56 32:-17
deadlines_from 32:8
deadlines_in 27:8
decide 7:4 8:-14 9:-8 10:20 34:48
decided 6:-5 7:-13 9:62 16:11 20:6 22:-9
decided_$ 9:19
decided_<?> 9:7
decided_on 16:7
decides 3:16
decision 7:11 8:10 9:15 29:-24 34:3
decision_$ 13:21
decision_on 7:18 8:13 9:7 13:-13
decline 29:6
decline_the 29:14
declined 8:15 13:5
declined_$ 8:27
define 0:12 10:57
define_<deadline> 10:13
definition 10:19
definition_of 10:19
delay 15:4 16:31 29:4
delay_<deadline> 16:27
delay_of 15:27
delay_the 29:12
delayed 15:49
delaying 15:7
delete 10:-2 18:12 23:-11 29:50 31:30
delete_<deadline> 18:15
delete_the 6:1 24:14 29:56
deliverables 10:2
denied 9:-3 13:35
denied_$ 13:13
deny 8:63 13:-11
deny_<request> 7:6
dep 2:21 29:-4
dependency 2:13 10:3 25:23 29:-1 33:16
dependency_$ 33:1
deploy 11:-29 29:59
design 29:3
despite 13:9 22:30
despite_the 13:9 22:10
dev 5:43 17:25 18:-28 25:-4 26:2 27:46 28:-7 29:-15 30:30 31:7 34:-16
dev_$ 26:1 30:41 31:3 34:-7
dev_<unknown> 29:14
dev_dependency 10:10
dev_or 5:42
dev_to 27:29
developed 5:1 10:25
development 4:12 5:21 12:14
did 5:15 6:84 8:-52 9:60 10:-92 12:25 13:48 14:-59 15:-5 16:-31 17:-1 18:-50 19:63 20:-65 21:-69 22:-11 23:39 24:-31 28:-49 29:-30 30:45 31:-54 32:-6 33:-9 34:8
did_<deadline> 6:95 12:1 19:-16
did_<request> 9:39
did_<unknown> 19:24
did_<version> 19:106 20:-20
did_@me 2:24 6:25
did_anyone 13:31 21:-9
did_it 25:40
did_my 9:24
did_not 8:9 22:3
did_someone 7:2 12:5 30:4
did_the 5:-12 9:35 12:35 19:10 23:5 29:24 33:-6 34:28
did_they 5:1
did_we 3:22 5:-48 6:9 7:-18 9:14 13:22 19:45 29:-15
did_you 7:27 8:-9 25:-1 30:37
differ 10:25
difference 10:32
difference_between 10:32
different 33:30
directly 29:2
disable 31:54
discuss 8:-7 21:8 29:15 30:5 31:-18
dm 27:97 33:-32
dm_me 24:-24 27:88
dm_when 24:3 33:-9
do 0:28 1:-43 2:4 3:61 4:-4 5:-50 6:-69 7:5 9:-63 10:25 11:28 12:-28 13:-87 14:-38 15:36 16:-2 17:27 18:-21 19:-95 20:9 21:26 22:-137 23:29 24:-15 25:-51 26:29 27:-169 28:37 29:18 30:52 32:-5 33:-9 34:33
do_$ 10:6 11:36 14:-4 17:7
do_<?> 5:-6 29:34
do_<deadline> 10:28 28:14 33:4
do_<unknown> 11:-43 21:1 23:32 28:38 29:-45 30:4 31:15 32:-7
do_@me 0:6 9:-60 10:-24 11:18 12:-7 13:-2 14:-43 15:11 17:21 18:22 20:-70 21:10 22:-27 23:-47 25:-110 28:-3 29:22 30:24 33:-38 34:89
do_before 17:19
do_docs 2:6
do_for 11:21
do_my 29:8
do_new 2:-17 12:16
do_not 0:44 2:-52 3:46 6:-2 7:15 9:-17 12:-29 14:-17 15:66 16:-50 21:7 22:-36 23:12 24:5 26:5 29:-78 30:54 31:7 33:-90
do_now 18:-11 21:22
do_people 0:-11 11:13
do_reminders 23:16 31:-16
do_that 2:11 11:12
do_the 4:8 16:22
do_they 10:14 11:17
do_we 2:-76 3:-6 5:-1 9:4 13:2 14:56 17:-11 18:-12 19:-52 20:36 21:-15 25:-25 26:-4 28:31 29:61 30:-20 33:17
do_you 0:10 2:8 3:34 10:1 14:-35 20:18 26:53 30:-69
doable 2:37
doable_<?> 2:38
doc 2:8 17:27 21:-47
doc_fix 2:7 17:27 21:-47
docs 1:25 2:28 17:31 25:-75 26:4 27:20 29:-11 31:18
docs_$ 2:45 10:10 12:-39 21:-7
docs_<?> 0:9 17:24
docs_about 27:17
docs_for 11:11 29:13
docs_patch 2:50
docs_patches 2:25
documentation 2:4 5:-26 10:14 11:14 21:6 24:7 33:-13 34:16
documentation_<?> 10:1 29:10
documentation_patch 2:40
documentation_team 24:11
does 0:-32 1:-15 2:29 6:-5 7:18 9:25 10:42 11:19 12:12 13:-9 14:16 15:-33 16:-53 17:-6 18:-19 19:-57 20:26 22:-57 24:-37 25:-72 26:37 27:-35 29:30 30:-36 33:5 34:-42
does_<deadline> 2:-31 6:-13 10:84 18:-5 19:-3 28:12 29:9 33:48
does_<quoted> 10:12 20:15 29:-31
does_<request> 7:9 9:80 29:-24 34:-17
does_<unknown> 10:-37 29:55
does_a 2:7 34:11
does_anything 18:28
does_exception 9:7
does_it 2:34 20:59 29:2
does_my 6:13 13:14
does_not 8:2 29:30 31:13
does_one 7:1 11:57 29:-18
does_that 11:5 29:-4
does_the 2:30 3:23 5:12 14:14 19:-18 20:14 29:9 33:-16 34:-8
does_this 10:-23 14:29 19:8 29:8
doing 5:42 9:22 33:9
done 6:70 10:-5 14:-32 16:-5 17:35 20:20 22:12 29:-24 33:-28
done_$ 6:11 20:21 27:7
done_<?> 6:4
done_and 18:14
done_by 22:14
done_right 6:4
done_with 12:21 18:28
down 5:-3 8:57 9:13 10:-36 11:-27 12:7 16:22 18:14 20:-8 25:-44 27:-44 29:24 31:39 33:65
down_$ 29:20
down_<?> 29:28
down_<request> 9:9
down_for 33:37
down_the 8:30 9:4
download 20:41 29:7
download_it 20:21
download_the 29:5
draft 4:28
draft_a 4:19
driver 2:47 8:19
driver_<unknown> 21:3
drop 2:3 20:3 24:43 29:-70 30:23 31:18 33:15
drop_<unknown> 33:25
drop_me 30:2 31:12
drop_the 24:9 27:-13 31:24
due 6:-35 10:-17 24:56 25:-40 28:-21 29:-35 32:94 33:30
due_$ 18:4
due_<?> 6:-16 33:32
due_before 18:27 32:6
due_by 32:22
due_to 16:1
dumb 10:29
during 2:84 10:-18 12:-24 17:10 31:43
during_<deadline> 2:84 10:-6
during_the 2:11
during_this 2:-2 31:19
each 27:32
earlier 6:-23 15:19 16:41 18:39 19:22 23:4 33:-30
earlier_$ 16:2 23:10
earlier_<?> 18:4
earlier_<deadline> 10:-2 18:22
early 1:11 2:5 3:8 11:-14 21:20 23:38 29:-18 33:-7
eat 17:-5 25:49
effect 12:56
else 11:33 25:2 31:25
else_$ 10:-12 11:34 25:5 31:10
end 1:5 2:-46 4:9 20:17 21:19 22:-9 28:-21 32:49
end_<?> 6:4 33:-1
end_of 1:4 4:17 16:2 20:36 29:-14 31:-20 32:28 33:20
ended 19:10
endpoint 2:26
ends 28:-20 29:21
enough 2:10 7:21 24:-5 31:53 33:-9
enough_for 2:17 7:16 33:-1
enter 1:36
enter_a 1:32
entered 5:26 11:30 14:-10
entered_the 5:15
entry 1:22
eol 10:73 11:-18 19:-21 20:-6 29:19
error 2:38 10:-25 29:51
error_message 2:28
eta 4:-26 10:-15 16:-18 18:-5 20:115 29:-16 33:51
eta_$ 10:-9 16:-17 20:22 33:53
even 10:-2 12:-20 15:16 21:60 22:13
evening 25:29 33:7
event 18:29
ever 11:-13 17:30 25:20
every 8:-7 13:22 14:96 20:-29 24:59 25:16 27:61 28:-13 31:-45 32:-34 33:-58
every_@weekday 24:82 32:-29
every_date 14:60 20:-16
every_deadline 14:10
every_freeze 27:26 31:-20
every_milestone 14:32
everybody 25:23
everyone 10:4 24:8 25:59 29:-23
everyone_$ 25:31
everything 8:2 10:16 11:22 12:20 13:10 14:25 16:14 20:-25 24:-40 25:-39 29:-16 31:33
everything_$ 14:33 20:-11 31:16
everything_about 10:19
everything_from 14:40 31:-8
everything_that 8:24
exact 33:53
exactly 10:35 17:-3 25:41 28:14 29:-18
exactly_$ 25:15
example 7:41 11:37 25:-16
example_$ 11:8
example_of 11:9
exception 2:-9 8:43 9:68 10:-16 11:20 13:-13 16:-5 21:59 22:83 24:-38 31:-22 34:-24
exception_$ 7:-14 8:21 10:33 11:23 13:-38 21:-27 25:23 29:-46 34:47
exception_<?> 2:-39 11:46
exception_<link> 22:23
exception_<number> 7:1 8:65 9:78 11:-10 13:-90 21:-97 22:-118 29:6 34:-8
exception_<request> 8:48
exception_<unknown> 13:2 21:12
exception_be 21:7
exception_but 21:25
exception_for 2:17 8:1 11:-25 21:-4 22:72 34:-29
exception_if 21:35 22:-25
exception_is 9:-5 13:-15 21:24 27:34
exception_needed 8:-9 21:37
exception_of 8:1 22:29
exception_queue 13:26
exception_request 8:24 22:17
exception_requests 21:33
exception_that 13:2
exception_to 22:34
exception_wanted 22:17
exceptions 7:6 8:-13 9:-96 10:6 11:-62 13:83 19:15 21:5 22:-98 24:23 27:8 34:46
exceptions_$ 8:15 13:-5 24:37 34:38
exceptions_<?> 34:61
exceptions_@me 9:17
exceptions_are 27:20
exceptions_for 13:41
exceptions_that 13:30
exceptions_this 13:2
exceptions_were 13:-9 19:18
exceptions_with 13:22
excuse 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
excuse_me 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
exempt 2:17 10:28 12:-5
exempt_from 10:42
exemption 22:35
exist 2:2 3:18 6:7 29:-7
expect 20:23 33:15
expected 17:42 20:23
expected_of 17:44
expire 6:44 9:20 32:-2
expire_$ 9:23
explain 10:84 11:35 13:-8
explain_<deadline> 10:32
explain_how 11:5
explain_the 11:3
extend 8:17 29:7
extended 6:-15 15:15 33:10
extended_<?> 33:21
extension 9:10 22:29
extra 16:26 22:13
extra_days 16:28 22:8
fall 10:5 32:50
fall_in 32:1
fall_into 32:18
fall_under 10:27
falls 33:18
far 5:21 10:-17 12:-17 13:66 20:-12 23:40 28:70 29:-51 33:-14
far_$ 13:40
far_<unknown> 6:24 13:18
far_as 18:4
far_is 5:22
far_off 28:56
feature 2:81 5:9 6:-90 10:63 11:-12 13:-22 17:-87 18:-22 22:34 28:14 29:-51 33:21
feature_$ 2:49 10:8 25:8
feature_<?> 2:-25 10:48 22:3 33:23
feature_code 33:30
feature_in 2:12
feature_or 34:12
feature_work 2:-8 5:33
features 2:-37 6:38 10:-5 11:35 12:49 18:-46 20:-6 25:-19 28:32 29:15 33:14
features_$ 2:16 11:24 28:25
features_<?> 6:24
features_are 2:-17 12:27
features_or 2:-18 5:64
features_still 12:12
feed 14:-26 26:70 31:8
feed_$ 26:14 31:14
few 32:19
few_days 32:19
fewer 26:-20 30:48
file 2:-24 9:-28 13:3 14:8 21:5 22:61 29:14 33:34 34:-22
file_$ 14:16
file_<?> 11:-9 13:18 29:19
file_<deadline> 21:21 34:-16
file_an 21:-8 29:21
file_it 21:23 22:11
filed 9:72 13:11 33:-18 34:-21
filed_a 9:10
files 29:15
filing 21:36 29:21
fill 5:2 18:29 21:22 29:-33
fill_in 18:31 21:22 29:-21
final 4:28 6:31 18:-4 19:20 20:54 25:-9 29:-20
final_$ 20:9
final_<?> 6:13 20:-6 33:15
final_date 4:22
finally 25:10
find 7:4 17:17 29:4
find_the 7:8 29:1
fine 2:63 7:-5 8:63
fine_with 8:2
finish 14:17 22:27 24:20 28:16
finish_$ 14:29
finish_my 28:20
finish_the 22:5 24:10
finished 2:2 12:28 32:7
finished_$ 6:-31 12:45
finished_by 10:8
first 2:-28 9:-25 10:-27 11:-8 14:-16 17:111 18:103 21:9 29:-2 33:-13 34:-15
first_$ 17:-18 18:36 32:3
first_<?> 18:72 33:-33
first_day 4:26 17:51 25:-24
first_patch 17:43
first_time 17:13
first_week 17:2 29:19
fix 1:-17 2:28 7:-6 8:1 12:-55 16:63 17:41 20:9 21:6 22:17 33:-51
fix_<?> 34:9
fix_after 22:7
fix_be 20:2
fix_for 2:45
fix_in 2:27
fix_is 8:11 16:21
fix_it 16:20
fix_the 29:11
fixed 2:-4 5:-9 12:42 29:32
fixes 2:63 10:24 12:-22 21:-2
fixing 2:-15 5:43
flag 12:5 24:33
follow 11:22 14:-25 18:-4 24:31 25:-13 26:3 27:93
follow_<deadline> 26:2 27:55
follow_all 14:-12 27:45
follow_the 26:20
follow_up 24:47 27:-17
following 3:23 4:19 18:23 20:-13 26:37
following_deadline 18:9
following_release 3:26 4:15 20:-11
for 1:11 2:-8 3:-1 4:25 5:-9 6:16 7:-6 8:14 10:16 11:3 12:-8 13:21 14:-20 15:-22 16:-13 17:-7 18:-5 19:-19 20:11 21:50 22:61 24:-19 26:5 28:14 29:2 30:-5 32:6 33:12 34:14
for_$ 10:85 13:-2 17:-16 18:82 21:-18 25:-28 29:-6
for_<?> 10:42 20:17
for_<cycle> 14:36 34:17
for_<deadline> 1:-121 6:-1 10:-65 11:-54 12:-19 13:25 15:-56 16:50 18:-93 19:-91 21:37 22:-98 23:35 24:51 28:55 29:12 33:29 34:21
for_<link> 9:13 21:-25 22:77
for_<number> 1:5 5:13 31:36
for_<request> 8:72 9:-39 22:72 25:-64
for_<unknown> 1:64 2:-87 5:6 8:10 9:18 10:-23 11:22 12:-15 13:-57 14:-11 16:-56 17:-48 18:-38 20:10 21:-96 22:26 25:18 26:39 29:27 31:-8
for_<version> 2:11 4:104 14:19 20:40 29:-46 33:-36
for_@change 34:6
for_@month 24:29 32:19
for_@weekday 1:11 14:-1 29:45 32:7
for__ 1:7 2:28 21:-3 22:30 34:19
for_a 2:46 3:47 9:-35 11:1 21:36 22:6 29:-62 32:-11
for_adding 0:-8 25:15
for_an 10:-32 13:77 21:41 22:-7
for_another 0:25
for_asking 8:-10 12:6 17:6 19:2 22:-21 24:4 29:8 32:4
for_backports 1:1
for_docs 0:15
for_documentation 2:37 17:-5
for_exception 22:2
for_exceptions 21:47 34:-11
for_features 12:13
for_freeze 27:3
for_good 6:39
for_it 2:2 22:8 33:29
for_lunch 29:58 32:-16
for_me 1:-6 2:-2 7:-35 10:30 11:-27 13:18 14:4 21:12 24:-19 27:22 29:12 31:24 33:11
for_membership 33:6
for_moving 11:31 25:1
for_my 3:19 19:31 33:-10
for_new 2:-63 6:34 17:33 29:-49 33:58
for_next 32:10
for_one 0:8 2:15
for_our 22:52
for_pr 22:33
for_pull 22:45
for_release 1:24 27:13
for_review 33:39
for_someone 25:11
for_string 28:21
for_strings 21:9 22:-7
for_test 5:22 8:17 21:1 28:-16
for_the 0:4 1:31 2:-24 3:-24 5:4 7:25 8:9 9:31 10:-5 12:1 13:17 16:-12 17:-19 18:-8 20:17 21:-18 22:40 23:-18 24:-43 25:14 27:-1 28:10 29:14 30:-9 31:-45 32:1 34:16
for_this 1:-23 21:26 22:-4 29:47 30:2
for_today 31:39
for_translations 10:16
for_two 8:3
for_us 1:17 32:29
for_version 4:33
for_what 9:24
for_your 25:4
forbid 10:2
force 6:-28 12:91 29:2 33:-19
force_<?> 29:11
forget 1:-5 2:-10 4:11 7:-17 10:4 11:28 14:4 19:-8 20:-3 23:-2 24:32 26:-7 28:-13 29:-16 31:9
forget_<deadline> 16:24 24:21
forget_<unknown> 18:10 29:32
forget_how 9:1 17:11
forget_is 6:13 12:2
forget_what 17:-3
forget_when 3:3 20:-3
forget_who 34:10
forgot 2:6 8:6 9:2 11:-17 13:-7 16:15 17:-12 18:2 25:-3 28:11 29:10 30:-2 33:3 34:-6
forgot_$ 2:6 8:6 9:2 11:-17 13:-7 16:15 17:-12 18:2 25:-3 28:11 29:11 30:-2 34:-6
form 21:39
forward 11:-3 15:13 16:3 29:33
forward_<?> 15:17
free 12:21
freeze 0:-14 1:15 2:32 5:-13 6:-88 8:-22 9:16 10:17 11:10 12:145 13:54 14:1 15:-26 16:-52 18:18 19:-53 22:74 23:9 25:-39 26:-74 27:-22 28:-45 29:-96 31:-15 33:-4 34:-11
freeze_$ 2:-27 6:-8 10:59 12:-3 13:28 14:19 22:6 24:13 25:23 27:-26 29:-32 33:-17
freeze_<?> 2:30 12:28 23:1 29:-18
freeze_<unknown> 1:4 2:-2
freeze_@remind 24:-8 31:23
freeze__ 29:2 33:3
freeze_apply 2:25 10:-33 12:22
freeze_block 2:19
freeze_break 2:-5 9:51 10:-5 12:-18 21:41 22:46
freeze_breaks 13:33
freeze_date 29:3
freeze_exception 11:29
freeze_for 10:5 29:17
freeze_in 12:3 27:21 31:-23 32:17
freeze_is 23:7
freeze_last 6:27 10:48 19:-13 28:-17 29:-18
freeze_mean 10:22 12:-2
freeze_of 1:1
freeze_on 12:36 29:-20 33:60
freeze_please 22:22
freezes 6:8 10:28 12:23 14:10 24:-8 27:57 29:-69 31:13 32:8
freezes_$ 10:32 25:14 27:23
freezes_and 10:21
freezes_are 6:21
freezes_do 14:30
freezes_in 14:24
freezing 25:30
freezing_in 25:35
fresh 4:19 5:-6 17:56 18:-19
from 1:7 4:10 6:-47 8:43 9:-4 10:31 12:-50 14:29 15:-38 19:37 20:-57 21:-6 25:9 26:-33 27:-6 28:-10 29:12 30:2 31:46 33:-6 34:-6
from_<deadline> 10:24 19:35 28:-11 31:6
from_<unknown> 2:35 5:3 25:18 29:7 31:-11
from_@weekday 32:8
from_last 9:23 29:23
from_me 8:30
from_merging 2:9
from_now 14:42 27:54
from_the 1:12 10:19 14:-20 25:9 27:-73 30:26 31:34 33:-7
from_today 32:-5
from_which 33:21
from_you 11:1
frozen 2:-81 5:-39 12:71 17:-4 22:11 25:3 29:6 33:8
frozen_$ 12:17 22:14
frozen_at 12:8
frozen_is 25:22
frozen_or 12:18
frozen_yet 12:23
full 14:58 18:30 28:19
full_calendar 14:4
full_list 18:36
full_timeline 14:40
functionality 33:24
funny 25:30
ga 2:-3 6:20 9:-12 10:23 14:34 16:24 20:89 22:-16 25:-15 28:13 29:-55 33:-61
ga_$ 14:19 28:30
ga_<?> 10:6 20:9
ga_date 16:6 20:11
ga_day 20:17
gate 2:-15 9:-4 12:46 21:10 25:-4 29:30
gate_<unknown> 27:3 29:3
gate_closed 12:15
gate_shut 12:28
gates 0:6 18:29
general 26:20 27:-8 30:-20 31:32 34:21
generate 4:25
get 2:-8 4:43 6:-38 9:7 10:-13 11:-9 12:-34 13:-92 15:-41 16:-32 21:41 22:8 23:-31 24:28 26:48 27:40 30:17 31:-27 32:-9
get_<unknown> 20:-48 25:23 26:8 33:3
get_<version> 4:21
get__ 9:26 22:-9 30:15
get_a 0:8 2:-13 17:-47 21:-17 24:40 26:26 29:44 33:-21
get_an 11:-35 21:42 22:39
get_in 8:10
get_it 20:4 21:33
get_my 7:3 17:18 20:14 29:-21 33:24
get_the 2:-55 4:29 9:11 20:9 26:36 27:34
get_this 2:50 20:7
get_through 2:17
get_your 11:17
gets 7:4 8:24 9:-10 23:45 25:-3 26:28 34:-29
gets_my 8:40
gets_tagged 33:25
gets_the 26:5
getting 10:-12 11:-16 17:11 18:13 21:36 29:-12 31:15
getting_an 21:23
getting_started 17:19
git 29:70
give 2:-33 5:12 8:9 10:-14 11:38 13:21 16:36 19:-31 25:-86 29:-14 32:18 33:21
give_<deadline> 16:49
give_<request> 8:46
give_<unknown> 15:6 24:18 27:13
give_me 5:32 11:20 13:13 14:10 16:-20 18:10 19:-4 25:-21 27:-81 28:17 31:-38 32:27 33:25
give_us 24:3
gives 25:34
go 1:12 2:27 4:7 5:-6 6:9 7:-1 8:11 10:-44 12:4 22:-37 25:21 28:5 34:-11
go_$ 4:5 8:-16 29:48
go_<?> 2:39 18:3
go_<unknown> 1:39
go_ahead 8:17
go_by 6:33
go_for 8:5
go_in 2:45 7:6
go_live 19:3
go_out 23:8
go_through 9:5
go_to 25:19
go_until 28:9
goes 2:46 6:-21 16:19 20:17 28:-12
goes_out 6:-18 33:19
going 0:-26 2:-20 4:19 5:10 9:8 10:-9 12:8 20:12 25:15 29:-20 31:-6 32:38
going_$ 25:21
going_on 5:26 12:10 32:2
going_to 0:-22 15:1 32:1 33:5
golive 1:28 20:17 24:10 29:-9
golive_date 20:24
gone 2:2 6:83 33:-6
gone_$ 2:7
gone_<?> 6:17
gone_by 6:32
good 2:22 5:-17 6:24 8:13 10:14 11:12 12:-28 17:35 25:39 29:-52 32:-30
good_$ 6:16
good_for 10:27 11:29 25:-34
good_to 2:50 8:12
got 5:9 6:-5 10:-1 11:13 13:77 17:21 21:-35 25:4 28:40 29:-76 32:11 33:25 34:-68
got_<deadline> 13:8
got_<unknown> 13:17
got__ 9:9
got_a 2:9 11:20 17:-15 25:30 29:-21
got_exceptions 13:18 34:-10
got_the 5:6
got_to 5:6
got_until 32:18
grant 8:25 9:-9 22:29 32:-8 34:24
grant_the 8:31 22:-23
grant_us 8:-4 22:45
granted 8:29 9:2 12:-5 13:27 19:2 27:48 29:-21
granted_$ 9:-2 27:37
granted_<?> 9:40
granted_an 22:7
granted_until 8:25
granting 7:2
granting_<request> 7:2
great 8:-8 25:63
green 7:1 8:34
green_light 8:41
group 27:3
ha 25:32
had 0:9 6:34 12:-1 25:16 28:-33 31:15
had_<deadline> 6:46
had_a 0:13
haha 25:54
half 2:27
half_a 4:2
halfway 5:54 6:-24 9:-2
hand 14:-4 26:9 33:17
handles 34:34
happen 9:-34 12:25 20:15 29:-52 32:27
happen_$ 20:15 29:-1
happen_in 32:8
happened 6:67 9:39
happening 32:27
happens 10:48 20:-32 24:-15 25:-11 29:15 32:15
happens_$ 16:-4 24:-3 29:32 33:4
happens_after 18:4
happens_if 7:5
happens_on 10:56 20:-22 33:-6
happy 25:43 32:-12
happy_@weekday 25:40 32:-10
hard 1:16 8:30 9:-6 10:56 12:2 28:-24
hard_freeze 12:9
has 2:7 3:8 5:44 6:53 7:19 9:27 10:-6 12:37 13:30 14:-10 15:42 17:-54 18:-48 19:-52 20:12 21:-33 22:-22 26:-3 28:-38 29:-12 32:-9 33:-28 34:-17
has_<deadline> 12:11 15:15 33:15
has_<request> 9:19
has_<unknown> 6:20 7:10 8:-3 13:28
has_a 20:15
has_anybody 9:6
has_anyone 3:1 6:-2 9:32 15:25
has_anything 13:28
has_asked 13:28
has_been 8:32 25:14
has_it 12:28
has_not 6:8
has_passed 6:7
has_the 5:37 9:28 10:5 12:42 13:-80 20:13 25:-34 29:4 33:-74
have 2:-16 4:-13 5:18 6:30 8:4 10:-19 11:-28 12:15 13:4 14:3 15:-19 16:22 17:-8 18:5 19:-6 20:-2 21:-3 22:12 23:32 28:18 29:-5 30:-8 32:11 33:10 34:-50
have_$ 5:11 9:32 13:4 32:-16
have_<deadline> 6:-34 12:18 15:-28 16:78 28:-27 33:28
have_<unknown> 0:17 8:2 15:18 22:-21 29:19
have_@me 2:10 23:24
have_a 1:21 22:14 24:18 25:35 28:17 33:-51
have_an 3:10 33:23
have_and 14:9
have_for 20:4 33:-8
have_got 5:3
have_in 14:30
have_left 28:-2 29:14
have_more 28:2
have_my 8:33 17:4 25:-14
have_never 17:29
have_not 7:43 15:1
have_ready 18:14
have_something 32:20
have_the 2:-24 4:7 12:40 26:19 27:26 28:29 32:-1
have_they 12:9
have_to 4:-22 10:3 16:-27 17:-7 18:71 20:35 21:48 25:43 26:-7 28:-13 29:-96 33:36
have_until 22:33
have_we 5:54 6:53 15:-41 25:-3 30:10 32:36
have_you 33:14
he 7:22 21:32 22:-21 24:-31 29:18
heads 24:44
heads_up 24:40
hear 25:16 27:35
hear_about 27:46
heard 10:6
help 11:106 13:-12 14:-8 15:18 17:64 22:-8 25:-66 27:-3 29:-20 31:-35
help_$ 11:17 17:47 25:-19
help_<unknown> 11:12
help_me 5:3 11:57 17:-42
help_please 11:42
help_text 2:18
help_with 17:25
here 0:-23 2:-82 5:-21 9:-19 10:17 11:3 12:-1 17:59 21:9 25:16 26:-3 27:86 29:-92 31:24
here_$ 0:-3 11:45 17:5 25:-6 27:18 31:6
here_<?> 2:-21 3:6 11:-14 21:17 25:33
here_please 25:7
hereby 16:10 21:-11 22:43
hibiscus 19:-3 20:103
history 6:58 19:37 33:-23
history_$ 6:36
hit 10:33 19:10 20:-9 24:19 28:48 29:-30 33:-33
hit_<deadline> 10:41 19:7 33:-36
hit_me 24:24
hit_the 28:31 29:-18
hits 18:22
hmm 25:14
hold 1:-24 7:38 8:3 9:-14 12:16 15:16 16:24 32:14 33:-31
hold_for 32:22
hold_off 7:30 8:-19 21:4
hold_the 15:17 22:15
holds 10:-17 33:26
holiday 28:-25 29:16 31:14
holiday_$ 31:15
home 16:2
hook 27:47
hope 6:3
hotfix 2:23
hour 10:-45 20:27 24:16 33:43
hour_before 24:30
hour_of 10:-21 33:39
hours 1:12 24:37 28:63 33:-19
hours_$ 28:37
hours_before 24:14
how 0:-19 1:-52 2:-97 3:22 4:-44 5:22 6:-144 7:-13 8:-87 9:18 11:67 12:-74 14:-10 15:4 16:-87 17:66 18:-38 19:41 20:-8 21:11 22:-101 23:15 24:-70 25:-10 26:-7 27:-100 28:92 29:42 31:-74 32:-95 33:-9 34:-43
how_$ 11:23
how_<unknown> 5:29 10:63 11:-18 29:-33
how_@me 11:44 29:4 30:-23
how_are 3:9 5:20 11:-5 14:-10 17:-5 25:38
how_can 0:-21 2:7 7:4 11:14 15:14 17:38 26:-1 30:-27
how_close 28:32
how_do 11:44 15:15 17:16 21:-20 28:-63 29:28 30:6 34:10
how_does 11:31 17:44 19:6 29:-59
how_early 11:-11 21:21 23:12
how_far 5:11 20:-7 23:33 28:53 29:-36
how_is 5:7 9:56 14:34 15:-7 17:-25 20:-25 21:1 25:28 28:-36 29:-53 33:4
how_late 33:40
how_long 3:3 5:-1 11:-25 17:-14 19:14 20:27 25:-11 28:67 29:15 33:-75
how_many 10:-33 11:-83 12:-11 13:50 14:19 17:-47 19:35 20:-2 24:-13 25:-57 28:28 29:75 33:-44
how_much 28:59 29:38
how_old 29:28
how_soon 20:32 28:10 29:-12
how_to 11:29 28:-13 29:33 30:38
how_would 3:16 10:18 11:9 21:-18
how_you 11:42
human 11:-26 25:7 34:43
i18n 27:10 34:13
ics 5:-22 14:44 26:84 29:-51
idea 15:10 25:21 31:-14
if 0:1 2:44 5:-15 7:61 8:-15 10:2 11:-14 13:-34 14:8 15:57 16:-14 17:-34 19:-34 21:47 22:-2 24:-18 25:-6 26:1 27:7 28:16 29:-7 30:41 31:-1 32:-40 33:6
if_<deadline> 15:29
if_@me 2:30 17:-14 20:-17 21:36 22:-15 29:-10 30:49 33:14
if_it 2:38 33:8
if_the 15:40 21:45 22:-50 23:14 31:-3
if_this 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-17 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-4 25:-3 27:5 28:1 29:7 31:10 32:-1
if_we 0:33 3:4 7:61 9:-16 15:36 33:-30
if_you 28:11 33:5
impact 7:1
in 1:44 2:43 3:9 4:-30 5:30 6:-43 7:10 8:23 9:-11 10:-17 11:-28 12:52 13:30 14:-41 15:-77 16:-96 17:-34 18:-69 19:58 20:17 24:16 25:-28 26:-17 27:58 28:-19 30:-66 31:38 32:46 34:-29
in_$ 1:61 2:14 5:32 6:-55 7:-5 8:77 9:31 10:-42 14:-8 16:-5 21:31 25:-32 27:-33 29:-3 32:-4 33:42
in_<?> 2:-12 7:18 21:7 29:7
in_<deadline> 6:-36 12:101 27:50 33:-21
in_<number> 8:-22 25:39
in_<request> 8:12
in_<unknown> 0:1 1:-32 3:29 4:5 5:-4 8:10 9:-6 10:31 11:-32 12:-16 13:-1 16:-29 17:-32 18:3 19:46 20:-18 21:-4 22:-11 23:19 24:-2 25:-58 27:-11 28:-24 29:112 31:22 34:-30
in_<version> 19:103 28:-21 33:-18
in_@me 33:34
in_@month 1:-12 2:-38 3:33 5:-27 6:-28 10:-14 20:50 32:27 33:67
in_@move 16:-16 24:62
in_@notify 11:21 26:1
in__ 5:28
in_a 1:73 2:23 10:13 24:-31 29:-52
in_after 13:19 22:41
in_an 21:17
in_are 5:13 10:-10 28:-3 32:37
in_charge 34:62
in_days 28:16
in_despite 13:10
in_docs 31:21
in_effect 12:56
in_for 27:13 34:12
in_force 12:82
in_freeze 12:27
in_here 25:18 27:30
in_how 28:74
in_it 31:39
in_late 2:-8 13:12 22:27
in_my 7:1 11:40 12:-14 19:-21 25:10 27:9 29:-11 33:10
in_next 32:32
in_now 2:10
in_on 6:4 27:31
in_one 2:7 5:7 14:33
in_or 9:18
in_order 14:26
in_our 30:3
in_past 13:8 22:26
in_place 2:-12 12:53
in_qa 24:7
in_stone 15:7
in_the 0:26 1:30 2:27 3:-54 5:-6 6:60 7:-52 11:-52 13:46 14:-140 17:21 18:7 19:27 20:-46 21:-6 26:-51 27:10 28:-20 29:18 31:-16 32:32 33:-39 34:-52
in_this 5:-1 7:23 10:32 11:-18 14:-3 17:15 27:3 28:15 31:38 32:-1 33:-14
in_time 2:34 21:8 24:9 29:-6
in_two 33:23
in_weeks 28:11
in_what 5:24 11:20
in_which 6:16 20:39 26:6 29:11
in_your 10:20
include 1:26 10:23 27:27
included 2:1
information 8:31 9:-4 13:-2 17:42 21:35 25:-6
information_$ 8:21
informed 27:39
informed_about 27:17
insert 1:66 24:-21
insert_<deadline> 1:7
insert_a 1:33
install 29:2
instead 1:-35 16:72 26:9 33:-29
instead_$ 16:31 26:10
instead_of 16:12 33:-4
into 1:21 2:46 6:-17 11:2 14:-30 18:3 21:5 23:-11 27:39 29:34 31:-8 32:7 33:-17
into_<cycle> 2:16
into_<unknown> 29:29
into_force 6:-9 29:14
into_the 1:25 11:28
into_this 2:6
introduce 1:16 11:7 24:-14
invite 8:-28 29:52
involved 10:23 17:35 29:-21
is 0:5 1:-43 2:2 3:-16 4:-17 5:76 8:24 9:23 10:20 11:-17 12:46 13:-28 14:-13 15:13 16:1 17:1 18:28 19:-92 20:12 22:-50 23:8 24:-14 25:-18 26:19 27:-15 29:39 30:-21 31:-52 32:-3 33:9
is_$ 5:32 15:62 16:-8 23:-24 24:-92 27:-13 29:-18 33:84
is_<?> 34:29
is_<cycle> 2:-24 5:43 12:9
is_<deadline> 0:-50 2:-32 5:-105 6:29 9:-26 10:32 12:7 16:-69 18:-58 24:-11 28:32 29:59 32:-68 33:59 34:-98
is_<link> 9:15 22:28
is_<number> 2:4 9:30 10:-41 29:40 32:-60 33:2
is_<quoted> 5:-5 9:-9 10:19 29:46
is_<request> 6:-1 7:11 9:106 12:-47 29:-19
is_<unknown> 2:-93 6:35 7:23 12:32 14:-80 17:-6 18:8 20:-16 22:37 25:-9 26:45 28:-4 29:5 32:-5 33:-1 34:7
is_<version> 5:36 12:-19 20:81 29:-7
is_@month 33:33
is_@stop 2:10
is_@weekday 2:18 25:14 32:3
is__ 5:13 6:59 12:32 18:-28 20:27 29:-81
is_a 1:20 2:-40 5:-14 8:39 10:125 11:-36 15:-1 17:-33 21:24 24:4 25:-45 26:17 29:-39 33:-25 34:2
is_active 12:14
is_after 10:-20 18:17
is_all 17:13
is_allowed 2:39 10:-5 17:8
is_already 5:-5 12:48
is_an 2:-2 10:70 11:-4 21:-10 25:24
is_anyone 25:44
is_approved 3:14 7:-13 8:5
is_are 10:56
is_asking 1:18 9:-2 10:9 11:9 14:9 16:4 25:-1 26:-8 27:14 29:-7 33:-1
is_at 5:23 33:3
is_been 13:56 34:-11
is_being 5:13
is_ci 29:23
is_coming 18:49
is_development 12:10
is_done 27:7 33:-12
is_due 18:-53 24:44 32:42
is_everything 5:13 14:18 20:-13
is_exception 9:29
is_expected 17:43
is_feature 5:11
is_fine 8:8
is_finished 6:37
is_first 18:56
is_for 29:24 32:-16 34:15
is_freezing 25:24
is_frozen 12:-20 25:2 29:29 33:18
is_granted 13:-11 21:3 27:33
is_how 28:25
is_in 0:24 9:-13 10:-31 12:6 13:48 29:-11 32:53
is_it 0:6 2:18 3:31 5:12 8:-25 16:-29 17:-8 18:-10 20:9 21:20 22:-25 26:-34 28:8 30:10 32:-53 33:-2
is_late 21:4 22:-3
is_left 10:-8 14:32 29:16
is_lunch 20:-15 29:46
is_master 2:64 5:24 12:-13 29:-34
is_my 9:44 12:-15 17:54 23:2 29:-10
is_near 24:31 33:-4
is_needed 10:28 29:1
is_next 18:52 23:8
is_no 8:9 12:14
is_not 12:26 15:-5 20:26 25:16 33:37
is_now 12:-20 16:13 17:31 25:14
is_ok 17:7
is_on 10:-42 16:14 18:38 20:1 29:-34 32:51 33:9 34:22
is_open 8:6
is_our 18:-22 29:78 34:-2
is_out 2:8 27:45 29:6 33:-28
is_pending 13:17
is_planned 14:7 20:-16 32:43 33:23
is_release 19:24 34:21
is_scheduled 32:17
is_something 32:10
is_sooner 18:32
is_stable 2:-39 12:74
is_still 7:11 9:-19 14:43
is_supposed 10:17
is_that 2:26 6:3 10:41 15:-17 18:-39 33:22 34:16
is_the 0:-13 1:-20 2:-68 3:-96 5:20 6:10 8:-28 10:-24 11:51 12:59 13:-130 14:14 15:3 16:9 18:-10 19:-57 20:46 21:16 23:7 24:-24 25:-163 27:-4 28:3 29:23 32:-102 33:26 34:-13
is_there 2:17 3:27 5:-129 6:-33 7:-24 9:-29 10:-22 13:20 14:-2 17:39 18:36 21:9 25:-91 26:29 28:-3 32:48 34:20
is_this 5:115 12:-13 26:34 28:-23 29:-51 32:-38 33:11
is_to 2:1 16:6
is_today 12:-9 32:35
is_trunk 3:-35 5:37 12:20
is_two 7:16
is_up 9:2 10:-56 11:-35 18:-16 25:106 34:-17
is_waiting 13:26
is_when 20:22
is_wrong 16:29 22:13
is_your 10:-38 11:82
it 0:24 1:13 2:41 5:-26 6:-12 7:21 8:43 9:-32 10:1 11:-124 13:-65 15:41 16:19 17:-34 18:-8 20:73 21:53 22:20 24:-18 26:-5 27:-40 28:-21 29:-5 31:53 32:-112 33:-23 34:-48
it_$ 2:-10 3:-16 5:-43 6:-9 8:57 9:-21 12:36 15:-12 16:35 17:-33 18:16 19:-12 20:17 21:-98 22:12 25:9 28:-15 29:3 31:5 32:-18 33:5 34:6
it_<?> 2:13 6:6 9:37 10:46 14:8 17:-14 18:-2
it_<unknown> 11:2 12:-25 19:35 20:-31 33:20
it_@me 18:4 31:9
it_a 10:2 31:37
it_after 6:1
it_be 7:1 20:11 22:8
it_for 7:22 20:7 21:28 22:-5 29:-1
it_freeze 5:-1 12:55 29:6
it_go 2:17 8:-37 25:-6 29:47
it_granted 9:34
it_has 8:13
it_in 1:25 2:-6 5:-8 8:37 14:-12 21:17 25:-6 29:16
it_is 0:13 2:-9 10:-4 12:-17 15:68 17:16 20:-33 22:49 25:52 29:-59
it_land 20:14
it_make 2:42 26:7
it_off 31:24
it_ok 17:15
it_on 2:33 16:-2 24:13
it_out 31:15
it_past 6:21
it_possible 0:23 2:-23 3:24 30:12
it_ship 20:10
it_still 20:28
it_that 21:15
it_the 5:1
it_to 34:13
it_too 2:43
it_until 31:13
it_up 1:6 4:16
it_was 16:29
it_worth 21:6
it_would 0:16
jira 29:30
job 10:-10 11:-1 16:-11 25:42 33:-8 34:25
job_$ 25:23
join 10:12 14:-7 17:41 27:1 29:-21
join_$ 17:33
join_the 10:17 33:9
joined 17:62 32:-3
joined_the 17:13
joke 2:-13 25:52
just 2:4 3:-14 6:3 9:2 13:-2 14:26 15:-17 17:67 18:-2 25:1 27:9 29:-13 31:3
just_<unknown> 2:-11 6:6 8:1 9:2 11:4 12:3 18:-13 20:11 27:8 34:14
just_joined 17:33
just_the 10:3 14:59
k 2:18 25:15
keep 10:10 14:1 15:43 27:69 29:-31 30:46
keep_<deadline> 15:34 27:-19 31:7
keep_asking 33:7
keep_me 27:15 30:22
keeps 10:9 29:33 33:3
keeps_asking 33:6
kick 3:38 4:38 6:-30 12:13 20:-7
kick_in 6:-28 12:17 29:6
kick_off 3:40 4:32 20:-6
kill 8:34
kill_the 31:4
kind 11:1 25:13
kind_as 29:10
kind_of 11:26
kindly 8:-1 15:-18 22:27 27:8 29:7 33:34
kindly_add 29:7
knock 8:1 25:10
know 2:-46 3:-6 5:43 7:-2 8:-28 9:10 10:22 11:7 16:-16 17:28 20:24 23:9 24:27 25:-2 27:17 28:-36 29:-8 33:27
know_$ 7:4 10:34
know_<?> 17:37
know_about 7:-25 9:23
know_the 33:24
know_when 20:10 27:15 33:25
know_whenever 27:11
know_which 5:11
l10n 13:10 31:5
label 2:16 9:7
land 2:18 5:31 20:8 22:35 25:20 29:-50
land_$ 8:2
landed 8:33
landed_$ 8:19
lands 32:10
laptop 29:62
last 4:-9 5:-10 6:41 9:6 11:-14 13:-58 14:-48 15:15 16:14 19:85 20:-20 21:14 22:-45 23:20 27:-37 28:-22 29:27
last_$ 10:24 19:-13 28:10 29:-22
last_<unknown> 19:-7 29:55
last_@weekday 6:54 19:-8
last_call 33:24
last_cycle 4:-20 13:-19 15:11 19:100
last_date 16:19 19:-2 29:6
last_day 19:-15 33:70
last_night 19:-12 29:25
last_release 6:-6 19:46 34:10
last_time 6:-47 19:144 23:13 28:-33 33:-42 34:-3
last_week 6:36 9:27 17:12 19:-45 21:16 22:-15 33:-60
last_year 19:41 29:22 33:-10
late 2:68 5:-4 9:-26 10:-53 12:-31 13:55 20:-2 21:14 22:85 24:-24 28:-31 29:-12 34:10
late_$ 5:4 29:12
late_<?> 2:18
late_changes 2:-6 13:36
late_for 2:56 6:36 10:-6 21:23 25:11 33:-19
late_in 2:-19 17:10 33:33
late_merge 22:13
late_patch 2:-9 22:22 34:12
late_please 22:31
late_to 2:24
late_with 2:20
later 4:4 6:-4 12:-4 15:41 16:42 19:42 22:-26 24:-11 25:13 26:4 27:-5 29:-26 30:28 33:-7
later_$ 15:48 22:-15 25:16
later_than 16:8 19:28
latest 2:-16 33:69
launch 20:51 28:14 29:-2 33:-24 34:5
launch_date 34:8
launch_day 20:1
least 2:38 12:-7 28:15 33:-21
leave 7:37 8:-6 15:42 16:-12 20:-3 24:-17 27:-28 29:3 30:19 31:41
leave_it 7:58
left 10:-49 14:52 24:34 25:-24 28:86 29:28 33:-49 34:-19
left_$ 14:8 28:-22 29:21
left_<deadline> 28:36
left_before 28:30
left_for 2:7 28:31
left_on 14:29 28:8
left_the 29:17 34:-11
left_to 24:26
legal 22:18
length_0 0:-99 1:-154 2:-120 3:-77 4:-41 5:-12 6:-22 7:-209 8:-104 9:-17 10:29 11:117 12:21 13:-12 14:15 15:-73 16:-112 17:-91 18:-57 20:-25 21:-131 22:-43 23:-66 24:-122 25:133 26:-103 27:-19 28:-72 30:-110 31:42 33:-22
length_1 0:-44 1:-212 2:-84 3:-1 4:-44 5:25 6:-50 7:-62 8:40 9:15 10:-18 11:37 13:30 14:60 15:-36 16:-124 17:-38 18:12 19:-34 21:-62 22:-90 23:-6 24:-122 25:162 26:39 28:-24 29:125 31:72 32:13 33:-87
length_2 0:6 1:-79 2:-87 3:-15 4:-15 5:19 6:4 7:48 8:24 9:24 10:32 11:8 12:14 13:45 14:17 15:-1 16:-29 17:-16 18:38 19:11 20:16 21:-33 22:-101 23:-8 24:-40 25:51 26:18 27:18 28:-37 29:93 31:10 32:39 33:-39 34:11
length_3 1:16 2:-1 3:51 4:-15 5:-12 7:15 8:41 9:15 10:-7 11:-2 13:4 14:-5 15:-17 16:36 18:-2 19:13 21:5 22:-20 23:25 24:2 25:-43 28:28 29:21 30:33 31:-4 32:18 33:-2 34:4
length_4 0:38 1:3 2:43 3:11 4:45 6:23 7:61 9:-31 10:8 11:-30 12:-2 13:-46 14:-25 15:5 16:8 17:7 18:-25 19:14 20:17 21:8 22:7 24:29 25:-107 27:14 28:8 29:-68 31:-30 32:-11 33:2 34:12
length_5 0:-18 1:64 2:19 4:28 5:26 6:5 7:-6 8:-7 10:-16 11:-10 13:-3 14:-45 15:13 16:19 17:35 19:1 20:-12 21:45 22:76 24:31 25:-199 26:-6 28:31 29:-131 32:-64 33:70 34:-50
length_6 1:60 2:74 3:-16 4:22 5:-27 6:-2 9:36 11:-19 12:-19 13:-60 14:-14 15:16 16:37 17:17 20:-17 21:11 22:74 24:40 25:-181 29:-102 31:-3 32:-26 33:35 34:-50
less 5:-25 28:70 31:27
less_<?> 5:-13 28:35
less_than 28:20
let 2:-87 4:24 5:-24 7:33 8:31 9:-72 10:-52 12:-24 13:40 16:14 18:-37 19:-22 20:-21 22:43 24:46 27:41 28:-47 29:28 31:-56 32:-26 33:-16
let_<deadline> 16:26
let_<request> 7:21 8:52
let_<unknown> 29:31
let_in 13:33 22:10
let_it 25:-24 29:51
let_me 10:-4 13:12 14:13 24:26 27:46
let_my 22:7
let_the 24:29
let_us 4:39 7:18 21:13 22:-28 25:37 29:-31
lgtm 8:24
liaison 17:43 34:42
liaison_$ 34:4
library 2:24 33:27
lifted 6:-25 12:52
light 8:32 29:16 34:-11
like 2:-22 4:42 5:-45 10:15 11:-41 14:13 16:-25 17:29 19:10 20:8 21:-48 22:17 25:2 27:17 28:16 29:-7 30:-38 33:-23
like_<unknown> 4:5 28:15
like_a 17:8 26:9
like_an 13:15 14:-1
like_to 17:25 20:11 21:-13 22:12 27:23 30:-25
lines 29:4
link 14:42 17:1 19:-11 22:20 26:41
link_$ 14:15 29:18
link_<?> 14:17
link_<link> 22:24
link_for 14:-35 26:62
link_to 14:24 17:6 29:-2
list 2:-51 4:-21 5:-36 6:-9 8:-52 9:-45 10:7 11:15 13:52 14:45 16:-30 17:-28 18:1 20:-18 21:-32 22:-8 23:25 24:-36 25:-66 26:26 27:25 29:-7 30:28 31:7 34:5
list_$ 11:-10 13:33 27:19 29:-44 31:99 33:4
list_<?> 26:54 29:-8
list_<deadline> 14:26
list_<unknown> 11:6 29:6 31:-21
list_@me 30:39 31:-16
list__ 13:3
list_all 13:-36 29:47
list_every 14:25
list_everything 11:8
list_for 27:22
list_of 10:29 13:11 14:40 29:-12
list_the 14:-50 19:8 34:32
live 5:-30 6:48 9:9 20:22 25:15 29:-36
live_$ 19:1 20:4
live_@change 9:16
locked 12:99 29:-21
locked_<?> 12:33
locked_at 12:13
log 9:-22 10:55 13:37 22:35 33:-3
log_messages 10:45
lol 7:10 8:-6 10:45 12:-28 13:18 21:-29 25:28 26:1 29:-2
lol_$ 7:12 10:49 12:-26 13:20 21:-28 26:2
long 3:1 5:-15 9:16 11:-29 14:-1 17:-19 19:16 20:32 25:2 28:62 33:-30
long_ago 28:45
long_before 29:4
long_does 10:13 19:-3 28:7 29:-4
long_have 28:1
long_is 29:7
long_until 20:17
long_was 19:34 28:-22
longer 2:-39 8:22 16:4 27:-16 28:35 31:40 33:18
longer_$ 8:2 31:6
longer_be 33:31
longer_until 28:16
look 3:37 7:11 8:-14 14:37 17:-30 18:18 19:12 29:-5 33:27
look_at 7:8
look_like 3:7 14:38 19:13
look_up 9:3 18:2 33:44
looked 9:55
looked_at 9:55
looking 5:27 18:30 32:-25
looking_for 5:15 29:5
looks 12:18 34:1
loop 27:33
lost 11:61 25:-35
lot 10:12 14:46 18:-30 25:16
lot_$ 14:42 18:-26 25:19
love 10:-21 11:-20 17:1 25:45 29:40
love_to 17:11 27:6
lts 10:33 18:-23 20:77 29:-30
luck 2:13
lunch 20:-21 24:20 25:55 29:41 31:-41 32:-21
lunch_$ 24:20 29:66 31:-41
machine 25:43 29:2
machine_$ 25:48 29:-25
made 3:35 6:16 7:25 10:2 13:12 14:-14 25:38 33:-19 34:-13
made_the 28:2
made_up 7:31
main 12:44 29:23 34:-2
main_$ 29:38
make 0:-21 1:-46 2:14 3:8 4:22 6:29 16:30 17:-12 20:-21 22:21 24:37 26:1 29:-24 33:-59
make_<deadline> 6:10 16:33
make_a 4:59
make_an 10:8
make_it 2:18 16:15
make_me 29:6
make_my 3:21
make_sense 26:7
make_sure 24:58
make_the 2:53 6:5 16:20
make_you 11:3
makes 0:9 11:35
manager 5:-46 11:19 20:-16 29:24 34:56
manager_$ 5:-10 34:52
manager_<?> 34:13
managers 10:14 22:31
many 2:-4 4:10 8:-1 9:13 13:22 15:4 17:-7 19:16 21:-4 22:-8 28:22 29:25 31:8
many_$ 4:17 8:-2 9:5 11:9 13:-13 15:4 29:-16
many_<unknown> 5:-9 28:41 29:23
many_@unit 28:34
many_days 19:21 23:8 28:-20 29:29
many_exceptions 9:-3 13:-12 19:19 21:14
many_more 28:15
many_of 13:19
many_rcs 14:3 19:20
many_votes 9:11
many_weeks 5:2 19:26
mark 1:26 5:8 6:-4 8:62 20:-11 28:30 29:-17
mark_<request> 8:8
mark_@month 1:30
mark_it 8:21
master 2:40 5:53 10:17 12:27 20:-31 25:-27 29:-3 33:-25 34:-10
master_$ 25:-16 29:51 34:-7
matter 9:11
may 0:-17 2:70 4:14 10:4 13:-20 20:-34 21:18 22:20 28:11 32:-35 34:-14
may_@me 2:12 7:2 13:-5 19:4 22:12 29:12 31:6 33:-1
may_the 2:2 22:23
may_we 4:8 22:22
maybe 0:49 15:22 16:-18 25:8 30:12
maybe_we 30:15
me 1:-77 2:-24 3:-3 4:-21 5:26 6:-15 7:-12 8:-25 9:-16 10:19 11:29 13:6 14:10 15:-35 16:-72 17:13 18:4 20:-34 21:-2 22:-26 23:17 24:95 25:-14 26:-3 27:71 29:15 30:6 31:38 32:-18 34:-11
me_$ 1:-17 13:-25 17:39 21:-21 22:-13 24:-26 25:32 27:17 29:26 31:35 33:13 34:-3
me_<?> 10:15 11:4
me_<deadline> 24:3
me_<number> 24:24
me_<unknown> 11:-60 17:6 18:11 25:5 27:18 28:4 29:20 31:6 32:4 33:-70 34:-16
me_@me 21:5 31:-7
me_@weekday 24:11
me__ 29:24
me_a 4:9 5:38 24:33 25:10 31:-3 33:-41 34:1
me_about 9:32 23:5 27:-10 33:-9
me_again 24:14 32:-11 33:10
me_all 13:54
me_as 29:15
me_before 24:47
me_can 2:21
me_could 0:9
me_every 24:8
me_from 2:2 8:15 30:11
me_have 12:2
me_how 11:3 15:30 19:40 23:1 29:-30 33:3
me_in 27:65 31:-2
me_is 9:-6
me_just 18:20
me_know 27:16
me_of 11:-34 23:47 24:-28 27:2 31:5 33:14
me_off 31:71
me_on 24:30 27:-49 31:18 32:10
me_please 23:7
me_see 14:15
me_some 11:25
me_that 30:8
me_the 13:19 16:-38 17:5 18:38 25:-12 27:-3 28:10 29:8 31:-49 33:45
me_through 11:21 14:14
me_to 7:-25 13:23 14:-27 24:-36 27:56 29:64
me_two 24:11
me_up 24:8 26:23 27:9 33:-25
me_what 2:8 10:34 33:-22
me_when 19:26 20:17 24:-2 33:29
me_whenever 27:5
me_whether 12:12
me_which 29:-17 33:10 34:10
me_who 7:25 9:-10 30:22
mean 2:-27 10:16 28:9 29:33 33:17
mean_$ 10:-49 11:10 29:69
mean_by 10:27
meaning 10:43 29:25
meaning_of 10:5 29:29
means 10:65
means_<quoted> 10:1
meant 25:21
meet 25:26
meet_you 25:26
meeting 7:8 15:17 16:3 18:-20 24:-6 29:78
meeting_$ 32:11
meeting_<?> 29:19
member 21:17 34:22
membership 6:22 33:22
merge 2:16 10:31 12:24 17:-36 20:-15 22:13 25:-26 29:39 31:-3 33:20
merge_$ 2:33
merge_a 2:6
merge_it 2:22
merge_my 29:21
merge_window 10:28 29:-47 33:31
merged 2:38 8:33 21:4
merged_$ 33:4
merged_in 21:11
merges 2:-6 12:35
merging 2:24 12:50 20:-19
merging_a 2:16
message 2:49 10:-19 25:40
message_<?> 21:9
messages 2:-8 10:20 26:19 27:-12 30:36 31:46
messages_$ 23:11 26:6
messages_please 31:43
might 0:35 15:15 21:18 22:-10 29:-19 30:21
might_@me 0:4
milestone 0:26 1:41 6:-4 14:49 18:89 29:-102 33:-72
milestone_$ 0:33
milestone_<deadline> 1:16
milestones 6:3 18:-12 27:49 32:27
milestones_$ 27:50
milestones_are 6:18 14:-19 32:26
mind 7:5 14:18 18:18 25:23 29:-16
mind_$ 14:25 25:12
minus 5:3 10:-12 12:-8 16:-8 24:23 28:58
minus_<number> 12:-3 24:24 25:14
minus_what 10:-10 28:54
miss 2:27 6:25 24:7 29:-4 30:14 32:44
miss_$ 32:16
miss_<deadline> 6:6 24:9
miss_the 2:51
missed 6:6 10:-8 18:-9 21:77 22:11
missed_<deadline> 2:-12 21:59
missed_the 2:10 18:-2 21:19 22:12
mistake 30:33
mode 5:36 6:-12 9:20 13:-3 15:51 19:-5 33:-15
moment 2:-8 5:14 12:28 17:20 18:5 25:15 28:1 29:-10 33:16
moment_$ 2:2 5:23
moment_of 33:16
month 2:-35 3:8 5:-26 6:11 14:-43 16:11 18:-44 19:-3 20:45 28:19 29:-14 30:17 32:78
month_$ 16:16 18:-8 32:56
month_<?> 20:42 30:22
months 3:6 14:11
more 0:22 1:-31 2:9 4:-17 5:-24 6:1 7:-4 8:26 9:-19 10:7 11:-8 15:10 16:20 18:-23 22:48 24:-35 25:-17 29:3 31:59 32:-4 33:-12
more_$ 23:-12 31:60
more_<unknown> 21:10 25:-5 29:6
more_days 16:18 22:41
more_for 22:51
more_information 8:34
more_than 28:46
more_thing 1:-1 2:-12 6:17 8:-13 10:-3 16:-34 18:-12 20:8 22:-14 23:15 24:1 25:6 28:-3 29:24 31:-7 33:3
more_time 15:7 22:41
morning 24:102 25:26
morning_of 24:76
move 15:51 16:14 29:28
move_<deadline> 15:24 34:18
move__ 16:33
move_a 15:61 34:-17
move_the 29:54
moved 5:10 6:9 10:-8 15:28 19:-16 30:19 34:4
moved_$ 15:16 30:22
moved_<deadline> 6:29 15:-14 19:-1 34:41
moved_the 15:35 34:-2
moved_to 5:23 15:-34 16:26
moves 27:14
moving 11:21 15:44 16:-6
moving_<deadline> 15:66 16:-6 25:6
much 25:32 28:57 29:14
much_<unknown> 25:16 28:-3 29:1
much_does 29:19
much_longer 28:21
much_time 28:32
must 3:3 5:-36 9:-17 13:7 16:7 17:13 21:16 28:-24 29:-10 32:12 33:45 34:-27
must_@me 17:27
must_be 1:2 3:13 16:10 28:-7 32:34
must_not 18:14 24:2
mute 11:-17 27:-3 30:85 31:57 32:-1
mute_<deadline> 31:11
mute_@you 31:6
mute_until 31:12
mute_you 30:30
muted 25:-38 30:65
my 0:-25 1:-24 2:22 4:-10 5:-66 7:10 8:20 9:46 10:-47 12:-35 14:-31 15:-82 17:28 20:24 21:-51 22:15 24:8 25:38 26:-17 27:-32 28:10 29:68 31:18 32:-1 33:11 34:-24
my_<deadline> 6:-16 9:62 24:2 31:25
my_<unknown> 1:-6 2:-18 3:15 4:-6 8:-51 12:-30 14:-18 17:5 20:46 22:3 23:-26 25:53 27:-1 29:89 31:-66 33:45 34:-36
my_@device 25:-28 26:13 29:48
my_@land 22:7
my_@move 6:33 29:-3
my__ 2:-16 3:20 6:13 7:8 26:8
my_approval 8:41
my_boss 1:18 9:-4 10:8 11:9 14:8 16:4 17:-2 20:4 26:-9 27:13 29:-12 33:-7
my_chances 21:13
my_change 22:29
my_exception 8:16 9:51 13:-20 21:-30 22:-40 34:24
my_feature 2:72 28:4 33:-13
my_first 17:104 18:-9 25:1 29:-17
my_fix 20:2
my_laptop 29:21
my_mind 18:13
my_new 2:3
my_notes 33:1
my_package 30:21
my_patch 2:-12 10:-1 22:8 29:57 34:6
my_pr 2:36 22:1
my_pull 8:-25 29:47
my_reminder 31:15
my_reminders 23:33
my_request 8:100 9:52 22:-36 29:-80
my_sign 7:2
my_subscription 31:46
my_team 13:51 21:7 29:-26
my_time 14:26 19:-6 29:11
my_vote 2:-5 7:24
nack 8:28
nah 8:2 28:8
nah_$ 28:9
name 5:35 11:-4 14:-21 18:45 19:8 34:48
name_of 5:24
name_the 18:38
near 24:31 28:21 33:-38
nearer 18:4
necessary 21:29 23:18
need 0:8 1:34 2:14 5:-6 10:-54 11:-31 14:27 15:-49 16:-68 18:11 21:17 22:30 23:20 24:-2 25:-32 27:-76 29:-69 31:-9 32:-28 33:28 34:10
need_<deadline> 22:22
need_<unknown> 25:8
need__ 31:2
need_a 1:30 2:-28 4:14 8:-6 21:17 22:2 24:27 25:-13 34:32
need_an 1:4 2:45 9:12 13:-11 21:4 22:-18
need_another 0:1
need_for 3:15 21:-6 34:18
need_it 8:16 20:36 31:-31
need_more 22:29
need_one 21:4
need_the 22:-16 31:7 33:38
need_to 11:-18 13:35 17:22 18:19 22:-23 23:62 24:-16 27:-4
needed 0:35 8:-6 11:11 21:24 33:-20
needed_<?> 0:32 33:-10
needed_for 21:23
needed_to 11:17
needs 13:14 20:20 22:28
needs_a 13:16
needs_to 20:11
needs_until 22:15
never 7:36 8:-8 10:20 17:82 25:10 30:13 31:-27
never_did 17:16
never_done 17:30
never_mind 25:29
new 1:41 2:74 3:20 4:23 5:-77 6:6 11:14 12:-3 13:-26 14:-107 16:12 17:98 18:-47 19:-80 20:-2 21:-2 22:17 24:-70 25:-27 26:-67 27:-46 28:-11 29:-7 31:-35 32:-72 33:18 34:-13
new_<deadline> 1:29 16:-27
new_<unknown> 2:69 9:9 20:-65 22:10 27:-11 29:35 33:20
new_cycle 3:30 4:33 11:11 17:-41
new_dashboard 22:27
new_date 16:57 33:-60
new_deadline 11:26
new_driver 2:47 22:-18
new_exception 22:51
new_feature 33:16
new_features 6:17 12:-13 33:9
new_functionality 33:24
new_here 17:37
new_milestone 1:25
new_project 2:6
new_projects 6:12
new_release 4:39
new_strings 2:-2 12:9
new_team 17:3
new_to 17:53
new_translation 10:14
new_version 20:110 29:-22
new_what 17:8
newbie 17:81 25:-10
newbie_question 17:2
newcomer 2:-29 17:70 21:1
news 9:4 26:39 27:57 31:7
news_$ 27:54
next 0:10 2:19 3:30 4:49 5:-24 6:-74 8:14 9:-43 10:-82 11:-55 13:-23 14:-23 15:-23 17:16 18:120 19:-91 20:-4 22:-32 23:20 26:-23 27:-74 28:-18 30:-29 32:49 33:-13 34:-43
next_$ 17:11 20:5 23:8 32:10
next_<?> 18:32 29:42
next_<deadline> 20:43
next_<number> 28:5 32:22
next_<unknown> 3:1 18:8 20:-63 29:46 33:-14
next_@weekday 1:42 16:24 18:-33 24:6 29:-4 33:-12
next_checkpoint 18:25
next_cycle 3:19 4:13 5:10 8:18 18:-50 33:33 34:-10
next_date 14:-14 18:59
next_deadline 18:42
next_for 18:7
next_freeze 18:56 29:-25
next_milestone 18:46 33:-7
next_month 18:-20 32:26
next_on 18:33
next_one 4:15 14:27
next_release 2:14 3:-5 4:23 7:9 12:28 14:-11
next_series 3:5
next_thing 18:79
next_time 0:19 3:8
next_version 20:47 29:-25
next_week 2:7 4:-20 16:3 18:-36 24:25 25:34 28:-44 33:47
nice 24:24 25:31
nice_to 24:3
night 19:-13 29:18
no 0:54 1:-35 2:19 4:-8 5:-56 7:30 8:39 10:-36 11:4 14:-12 16:-3 19:-26 20:-36 21:12 22:-21 23:47 24:-50 25:20 27:-69 29:-130 30:-14 31:27 32:-34 33:12 34:-52
no_$ 2:51 8:-13 25:46 31:-42
no_<?> 6:6 12:-26 33:16
no_<deadline> 0:28 31:38
no_<unknown> 25:21
no_clue 17:1
no_for 8:32
no_freeze 12:50
no_from 8:7
no_go 2:14 7:3
no_longer 8:26 16:6 33:24
no_more 31:52
no_need 23:53
no_new 0:41
no_on 7:19
no_reminder 23:28
no_to 8:25 9:30 34:-2
nobody 7:46 8:-24 13:34 29:-17
noise 0:2 7:9 9:3 11:5 12:4 13:9 15:7 16:1 17:7 18:2 19:2 20:-3 21:6 22:-10 25:-4 26:-8 27:-16 29:-4 30:-11 31:14 32:-3
noise_$ 0:2 7:9 9:3 11:5 12:4 13:9 14:2 15:7 16:1 17:14 18:2 19:3 21:6 22:-9 25:-8 26:-7 27:-10 29:-3 30:-10 32:-2
noob 10:16 17:2
noon 1:11 16:33
noon_$ 16:6
nope 4:-5 8:67
nope_on 4:-5 8:47
not 0:49 1:-96 2:-42 3:44 4:-96 5:-35 6:27 7:79 8:-7 9:-9 10:6 12:5 13:-30 15:54 16:-33 17:-11 18:-29 19:-43 21:64 22:-18 23:23 25:-18 27:-69 28:-24 29:-16 30:68 31:28 32:-27 33:-12 34:-8
not_$ 6:74 7:-6 9:22 10:-18 12:-9 20:4
not_<?> 2:27 9:12
not_<deadline> 33:23
not_<unknown> 7:21 15:6
not_a 25:26
not_add 0:50
not_approve 7:21
not_be 10:34 22:1 31:10
not_finish 22:18
not_get 8:12 10:2 30:29
not_it 16:-26 20:12 33:32
not_just 14:54 18:-19
not_know 7:2
not_let 24:59
not_made 7:31
not_make 22:52
not_miss 18:15 24:9
not_move 15:40 16:-9
not_need 8:18 30:-25 31:38
not_ready 21:21
not_reject 7:13
not_send 31:44
not_start 3:11 4:-9
not_stop 30:39 31:-36
not_sure 7:20 34:11
not_the 14:-15 16:13 20:6 27:3 33:4
not_to 21:20 22:-20
not_touch 15:25
not_understand 10:19 11:6
not_unsubscribe 30:41 31:-19
not_want 31:9
not_you 25:31
note 24:53
notes 1:21 2:5 14:-30 20:-12 24:37 29:1 33:53
notes_$ 24:2
notes_be 2:28 33:-8
nothing 12:33 31:31
nothing_is 12:18
notification 26:13
notify 27:78
notify_me 24:-4 27:40
now 1:-38 2:51 4:6 5:19 6:-26 8:-19 9:-22 10:-76 11:-38 12:45 13:-20 15:-34 16:54 17:36 18:19 20:-97 21:37 24:-36 25:11 27:14 28:35 29:-8 32:-25 33:-66 34:-23
now_$ 2:23 5:-3 7:6 12:55 14:-8 21:14 25:28
now_<?> 2:15 5:6 6:-5 12:4 17:10 28:30
now_a 5:9
now_and 28:44
now_in 18:1
now_on 16:24 27:46 31:17 33:-4
now_or 2:34
now_until 14:26
now_what 17:15 21:35
nudge 16:9 24:31
number 5:24 7:45 8:45 9:35 13:9 24:-12 25:-9 28:52
number_<number> 7:47 8:49 9:53 25:-2 29:-46
number_of 13:24 28:59
objections 9:18
of 3:-41 4:-22 5:26 6:12 7:-29 8:-41 9:31 10:21 11:-6 13:14 14:13 15:-13 16:-19 17:-37 18:5 19:59 20:33 22:-30 23:11 25:-111 26:-70 27:-33 28:-14 29:24 32:13 33:-6 34:46
of_<cycle> 14:33
of_<deadline> 1:7 5:-13 10:26 12:-57 14:-3 16:-2 18:5 19:-28 20:-42 23:21 24:20 27:-67 28:-19 31:6 33:42 34:44
of_<quoted> 10:50 29:-2
of_<request> 9:62
of_<unknown> 2:32 5:12 9:-43 14:-10 19:14 20:-52 22:56 24:-23 25:15 28:24 29:27 33:-23
of_<version> 4:-38 5:40 10:-23 14:-22 19:86 20:53 22:-26 29:22 33:-15
of_@month 1:-6 4:68 6:41 14:-12 19:-6 20:26 29:5 32:33
of__ 0:17 30:14
of_a 0:24 10:30 29:-6 34:-9
of_an 20:7 21:15
of_date 27:19
of_dates 18:35
of_day 33:6
of_days 6:26 28:25 32:-4
of_every 13:16 14:-2
of_exception 8:-2 9:20
of_getting 21:44
of_it 10:9 14:30 24:12
of_luck 2:14
of_me 17:41
of_month 16:18
of_my 18:12
of_our 14:-3 26:6
of_release 29:22
of_that 29:12
of_the 3:-25 4:-76 5:53 6:-40 9:37 11:-4 12:25 13:-11 14:12 16:-9 17:5 18:-17 19:28 20:24 25:-40 27:-12 28:-46 29:-4 30:-20 31:54 33:26 34:17
of_their 3:1
of_them 13:15 14:28
of_things 23:25
of_this 10:-16 13:21 14:65 32:2 34:-5
of_today 12:25
of_us 18:21
of_what 14:17
of_you 29:-27 34:21
off 2:-43 3:28 4:23 6:-11 7:6 8:17 9:-7 10:-17 11:-60 14:-58 17:-27 18:-14 20:-20 22:-6 23:-32 27:-116 28:32 29:5 30:79 31:89 32:-41
off_$ 29:-8 30:34 31:48
off_<?> 2:-22 6:-19 9:4 12:15 29:45 33:-10
off_<version> 3:11 4:30
off_is 28:19
off_on 7:28 8:9 9:-3 25:-24 29:33
off_the 3:7 20:-12 29:-43 30:15 31:65 34:24
office 12:-1 25:34 29:50
official 20:61 29:-31
oh 8:-5 25:35
ok 2:54 6:-22 8:16 9:-10 10:4 17:35 24:-14 25:19 28:-2 32:2
ok_$ 9:-7 25:28
ok_<?> 2:10
ok_for 17:3
ok_so 2:-28 9:-10 10:2 16:7 18:-18 25:-17 28:-6 29:30 32:15 33:2
ok_to 2:17
okay 2:25
old 1:7 5:-8 14:-12 19:73 22:15 29:15 31:-6 33:-34
omg 25:39 29:-27
on 0:-82 1:54 2:-26 3:-17 5:34 6:-23 7:45 8:36 9:46 10:-59 11:-42 12:56 13:-65 14:-63 15:-32 16:23 17:-19 18:13 20:12 21:-85 22:-31 23:-78 24:57 25:-40 27:51 28:-6 29:-1 30:-1 31:-16 32:28 33:42 34:-1
on_$ 10:-16 12:89 13:3 14:9 18:-1 20:4 27:69 29:19 31:-29 32:-35 33:-7 34:-22
on_<?> 2:-18 6:-65 9:5 10:-8 12:26 27:16 29:-28 30:22 33:93
on_<deadline> 1:-14 10:63 11:2 20:-24 28:12 31:28
on_<number> 4:13 7:15 8:53 25:-12 29:-29 33:11
on_<request> 2:-27 4:-11 5:-18 7:73 8:67 9:73 11:-11 25:-36 29:-31 31:-11 34:-23
on_<unknown> 8:6 9:-41 10:5 18:34 22:9 29:50 34:36
on_<version> 4:18 20:23 29:-7
on_@month 1:33 4:5 6:18 16:24 20:34 33:-29
on_@weekday 1:24 2:69 7:-28 8:-32 12:-65 16:20 22:-33 24:77 25:-14 27:-14 29:4 31:-16 32:46 33:17
on__ 24:10
on_a 14:4 33:48
on_exception 8:23
on_features 5:12
on_for 32:28
on_hold 8:31 31:15
on_holiday 31:15
on_my 9:24 18:10 25:11 29:-17 33:-3
on_new 12:4
on_or 5:12 12:19 33:-19
on_our 33:26
on_please 27:4
on_release 20:-27 25:15 34:27
on_schedule 5:5 6:8
on_the 1:42 2:-3 3:13 4:-16 5:1 6:25 8:-38 9:18 10:-7 11:-18 12:-33 13:-28 14:-6 16:9 17:-6 18:33 24:45 25:4 26:16 28:5 29:5 30:-36 31:-17 32:35
on_time 6:32
on_today 32:32
on_track 5:14 20:8
on_vacation 29:30
on_what 9:3 10:-16 19:18 20:32 33:37
on_which 20:13 28:8 33:18
on_with 5:32
on_yet 12:11
once 2:36 3:11 4:-8 12:-15 30:21
one 0:37 1:45 3:7 4:11 5:-31 6:-33 7:2 8:-24 10:-34 11:13 12:-6 13:-72 16:28 17:3 18:13 19:64 20:-43 21:16 22:14 24:27 27:-51 29:-34 30:46 31:-63 32:-27 33:-22 34:-4
one_$ 4:21 33:30
one_<?> 0:10 2:26 10:1 12:-13 18:-28 29:-21 33:13
one_<unknown> 0:1 5:15
one_day 16:30 21:18 24:28 33:-74
one_deadline 26:33
one_from 19:3
one_go 14:11
one_is 3:2 18:17
one_more 0:21 1:-2 2:22 5:-1 6:14 8:-15 10:-5 18:-15 20:5 22:-18 23:15 25:3 28:-10 29:16 31:-9
one_please 18:3
one_week 1:61 5:-17 6:-6 16:29 24:17 28:27 33:-21
one_word 5:-4 9:-11 29:48
online 2:44
only 2:18 6:-21 8:-11 10:9 13:21 18:19 25:-40 26:23 29:-18 30:43 31:21 33:-80
only_$ 8:-27 10:18 12:-31 13:43 26:29 27:14
only_change 2:7
only_gets 2:8
only_if 7:4
only_the 14:27 18:15
only_three 24:24
only_until 8:32 22:-4
oops 25:38
open 2:24 4:10 5:-3 6:-43 12:8 13:10 22:15 24:35 25:-12 29:13
open_$ 2:64 5:-84 6:-3 9:12 12:-31
open_<?> 12:22
open_a 4:-7 29:26
open_an 22:7
open_for 5:58 12:11 29:-40
open_requests 13:8
open_the 29:20
opening 3:33
opt 30:23 31:31
option 2:52 10:1 22:-7
options 11:41 13:-8 21:2 26:12
or 0:-20 1:-103 3:-73 4:-38 5:157 6:27 8:-116 9:54 10:10 11:-44 12:49 13:-120 14:-22 15:-29 16:-128 17:-52 18:15 20:59 21:6 22:-90 23:-15 24:-76 25:-76 27:-19 28:33 29:-5 31:-29 32:-18 34:-41
or_<deadline> 10:-34 18:101 33:-41
or_<number> 33:46
or_<unknown> 2:-14 5:-10 21:4 26:1 28:19 29:12
or_@me 6:10
or_@month 6:-2 33:32
or_a 5:1 25:8 34:1
or_after 2:-22 5:37 6:-43 18:-41 20:23 33:70
or_already 5:16 6:-33 12:31
or_am 33:25
or_are 5:18
or_can 6:-6 12:61
or_did 5:-7 6:10 12:7
or_do 2:-17 6:11 12:13 15:6 21:33 29:-1
or_end 33:12
or_fixing 5:26
or_in 5:6
or_is 2:11 5:6 6:7 15:1 32:7 33:-34
or_less 5:-13 28:37
or_nah 28:9
or_no 2:51
or_not 2:34 6:64 7:-7 8:-18 9:47 12:-23
or_open 12:20
or_post 5:50 12:-4
or_q 20:31
or_still 5:9 6:26
or_testing 5:11
or_the 5:11 18:2 33:9
or_two 5:-4 9:12 12:-12 29:40
or_what 5:34 32:-13
order 14:31 29:60
our 1:-6 2:1 5:-65 6:-2 10:-18 11:-31 12:-35 13:-41 16:-34 17:-10 19:6 21:26 22:86 23:-28 24:11 25:-41 28:-15 29:51 31:3 32:-36 33:32
our_<unknown> 22:15 29:53 33:33 34:-16
our_channel 34:20
our_driver 22:25
our_new 2:6
our_project 2:13 22:22
our_schedule 19:11
our_team 12:-2 21:29 27:23
out 3:-18 4:33 5:-88 6:59 7:-28 8:34 10:-42 12:-15 14:24 19:8 20:12 21:-35 22:-22 29:-4 30:32 31:51 32:-58 34:-9
out_$ 5:-5 8:9 14:21 19:-1 20:-18 24:25 25:-42 29:17 31:51
out_<?> 2:22 9:25 21:-3 30:24 33:-31
out_a 4:24
out_already 6:6
out_before 6:1 20:34
out_for 18:35
out_of 5:-7 11:3 30:10 31:27
out_on 6:-17 33:20
out_the 14:26 19:19 20:-19
out_to 16:7
out_when 20:43
out_yet 6:26
over 5:11 6:65 17:15 33:-2
over_$ 5:36 6:6
over_<?> 6:45
over_as 17:20
over_the 15:8
overview 13:40 14:41 32:32
overview_of 13:32 14:7
owns 34:18
owns_the 34:13
package 9:-8 21:5 30:20 34:-2
page 11:27 14:58 17:31 20:10 25:-24 33:-5 34:-10
page_$ 11:31 17:20 25:-15 29:-9
page_with 14:13
part 2:35 5:15 17:6 33:11
part_of 2:35 5:15 17:6 33:11
pass 6:-21 22:34 29:41
pass_$ 6:-20 9:16 29:14
pass_for 22:32
passed 6:66 7:3
past 1:17 5:11 6:51 10:-29 12:-15 13:3 16:-27 19:21 22:56 33:-32
past_<deadline> 1:27 6:10 13:6 16:-20 22:19
past_the 22:26
patch 2:44 10:-19 17:45 18:-14 21:-5 22:55 25:-17 29:12 33:-47 34:26
patch_$ 2:-7 22:2 29:35 34:5
patch_<link> 22:7
patch_<unknown> 2:-43 17:7 22:9
patch_is 34:11
patches 2:1 10:-18 12:15 13:19 15:5
patches_$ 12:14
patches_are 2:1 13:17
pending 8:44 13:60 29:-52
pending_$ 13:30 29:-12
pending_exceptions 8:14 13:-4
people 0:-11 2:-31 5:12 6:-3 8:-5 10:2 11:8 12:14 17:26 21:-6 23:23 25:-29 30:14 33:4 34:11
people_$ 11:11
people_can 34:17
people_still 2:-3 12:30
perfect 25:44
perhaps 15:4 26:9
period 5:47 6:7 12:-31
permitted 2:55
permitted_to 2:11
person 34:74
person_for 34:12
phase 5:122 17:10 25:-7 29:-44
phase_$ 5:36
phase_<?> 17:22
phase_is 5:1
phew 25:45
phrase 11:35 23:-16
picture 5:-19 14:66 25:12
picture_$ 14:31
picture_of 5:-13 14:34
ping 1:-23 23:28 24:31 25:43 32:-6 33:-39 34:12
ping_for 1:-19 24:27 34:17
ping_me 24:38 31:17
ping_the 27:3
ping_us 23:22 33:-3
pizza 25:15 29:35
pizza_for 29:59
place 2:-22 6:4 12:17 16:9
place_<?> 2:-2 12:10 20:2
plan 0:9 1:-10 3:2 4:17 10:-29 11:-31 14:51 16:27 19:16 29:-43 32:8
plan_$ 4:-17 19:18
plan_<?> 0:22 3:-27 14:26 18:7
plan_<deadline> 16:25
plan_<unknown> 33:12
plan_a 3:33
plan_for 3:17 18:-10 20:29 32:30
planned 3:42 14:2 20:29 29:-52 32:29 33:5
planned_$ 6:28
planned_<?> 32:13
planned_date 20:24 33:-11
planned_for 14:-24 20:30 32:2 33:45
planning 3:12 4:35 5:-22 14:61 33:16
planning_<version> 3:16 5:-4
planning_for 4:20
planning_of 14:20
plans 24:-6 25:48 29:45 32:-28
plans_for 25:50 32:-28
please 1:7 2:-20 3:-2 5:-9 6:-3 9:3 11:7 12:4 13:28 14:8 16:22 17:-6 18:11 19:-13 20:2 21:-17 22:34 24:5 25:-15 26:5 28:-6 30:6 31:19 33:22 34:-4
please_$ 1:-15 2:34 3:5 4:-51 6:10 7:-10 8:-28 10:11 11:30 12:12 13:32 14:23 15:-15 16:-25 19:12 20:5 21:3 22:-102 23:2 25:15 26:16 27:-22 30:11 31:-29 32:27 33:32 34:3
please_<?> 18:26 19:-34 28:14 29:7 32:-20 33:-42
please_<unknown> 1:12 8:25 16:29 27:31 29:-42 31:29
please_@me 18:1 31:7 33:3
please_@unit 33:2
please__ 1:17
please_add 27:27 29:-4
please_all 27:15 31:-2
please_allow 22:32
please_approve 7:-56 8:7 29:59
please_can 8:11
please_correct 16:41
please_create 4:4
please_do 15:8 30:2
please_enter 1:15
please_explain 11:12
please_give 22:29
please_grant 22:35
please_have 24:6
please_include 27:7
please_keep 15:25
please_let 22:22
please_make 31:18
please_many 8:-10 9:24
please_no 31:11
please_note 16:11
please_please 5:10
please_prepare 4:14
please_record 22:33
please_register 22:7
please_remind 24:19
please_send 29:14
please_shift 16:12
please_sorry 9:15
please_subscribe 27:20
please_to 16:15 25:9 31:12
please_update 9:1
plugin 2:45 22:3
plugins 10:11
po 29:40
po_files 29:17
point 3:6 5:13 10:47 12:14 23:1 26:19 29:-55 32:-22
point_$ 5:36
point_<?> 2:8 7:1
point_of 10:73 33:-34
poke 9:-3 24:55 27:-4 34:17
poke_me 24:48
polishing 5:19
possible 0:21 3:14 13:-22 21:12 22:3 23:12 26:32 30:26 33:19
possible_$ 26:11
possible_<?> 2:47
possible_for 13:-14 21:21
possible_to 0:6 2:-22 3:21 30:34
post 2:29 5:37 6:9 10:-6 11:-34 12:-35 14:23 20:6 23:-9 26:33 27:23
post_$ 11:-32 20:10 26:39
post_<deadline> 2:19 5:23 6:16
post_here 27:2
post_the 14:51
posted 6:25 27:53
posted_on 6:27 27:14 33:-1
postpone 11:5 16:33
postpone_<deadline> 15:13
postponed 15:57
postponed_until 15:3
pr 2:1 8:-11 22:75 25:-4 29:17
pr_$ 22:5 29:2
pr_<number> 2:-21 9:1 22:43 29:15
pre 5:46 12:-4 24:11
pre_or 5:50 12:-4
prepare 4:37 18:23
prepare_the 4:1
present 5:22 12:33
previous 19:82 20:-40 27:8 29:5 33:-9 34:-3
previous_release 19:68
previous_version 29:16
print 11:18 14:66 28:-2
print_the 14:11
prior 19:50 24:41
prior_to 24:35
probably 23:4 30:7
problem 2:13
procedure 10:-20 11:21 21:9
procedure_for 10:-20 11:21 21:9
process 9:-9 17:52 21:39
process_<?> 9:-5 21:35
project 3:10 5:44 10:9 11:-9 17:59 21:13 22:12 29:-45 31:8 33:-73
project_$ 17:18
project_<?> 10:10 17:10
project_in 5:9
project_is 5:8
project_what 17:20
projects 6:5 17:-8 20:-10 33:64
proposal 2:-2 6:64 33:33
proposal_<?> 6:30 33:-23
propose 33:19
propose_a 2:-6 33:17
proposed 6:41
published 5:-1 6:6 19:7
published_<?> 19:3
pull 2:1 4:-8 9:-33 12:3 13:-50 17:7 22:23 29:60
pull_<number> 22:46
pull_in 2:17
pull_request 8:-26 17:13 29:41
push 15:24 16:4 20:3 29:25
push_<deadline> 15:38 16:2
push_the 20:11
pushed 6:39 29:10
put 0:13 1:28 2:-16 8:19 12:27 15:-22 16:-8 22:14 24:-8 29:-51 31:35 33:14
put_<deadline> 34:24
put_<request> 8:34
put_a 0:25 1:-31 27:-13 31:32 33:20
put_in 22:17
put_it 1:43 16:-17
put_me 27:3
put_the 16:15
q 20:38
q_<number> 20:38
qa 0:16 2:-3 5:85 6:-41 7:1 9:-68 12:-59 24:23 25:-31 27:55 29:-61 30:3 33:-15
qa_$ 5:27
qa_<unknown> 5:-6 17:11
qa_@person 34:3
qa_has 7:23 8:-10
qa_team 30:15 34:-6
qa_to 27:3
qualify 21:25 22:-17
question 2:-2 8:-6 9:-8 11:-1 12:7 14:4 17:9 18:7 20:5 21:-13 22:-17 28:2 33:5 34:32
question_$ 34:12
question_<deadline> 21:2 33:25
question_<unknown> 5:19 10:9 20:10 25:-51
question_@me 34:3
question_are 12:11
question_how 5:6 11:-11 25:5
question_is 6:4 20:13 26:5 33:-18
question_please 1:8
question_the 33:20
question_what 5:-21 14:6 33:7
question_when 28:1 29:8
queue 9:4 13:70 14:-25 18:28 25:-22 28:-17 29:28 32:-7
queue_$ 13:38
queue_<?> 9:23
quick 5:24 6:2 8:-5 9:-8 10:-4 11:11 14:4 17:-17 18:10 21:-8 22:-4 25:11 28:3 32:8 33:14
quick_<unknown> 5:28
quick_question 6:6 8:-2 9:-2 11:-29 12:2 14:11 18:12 20:7 21:-5 22:-9 25:2 28:6 33:2
quiet 25:-11 31:57
quota 22:31 25:-5 29:36
raise 2:9 9:-16 22:47 29:15
raise_a 22:3
rather 23:15 30:8
rather_not 30:14
rather_than 23:16
rc 1:-19 2:15 5:42 6:-21 10:113 12:-29 14:19 16:-33 18:-44 20:7 25:-18 27:6 28:-41 33:-8
rc_$ 5:4
rc_<?> 10:47
rc_<unknown> 5:18 29:31
rc_and 10:29
rcs 19:10 20:-22 27:38 29:-9 33:13
rcs_$ 20:-18 27:29 33:21
rcs_did 19:8
reach 9:18 17:-11 18:18 34:17
reached 5:30 6:42
read 11:1 17:37 18:-32
read_first 17:44 18:-29
ready 1:13 2:14 18:72
ready_for 18:65
ready_on 1:21
real 20:7
reason 9:32 10:19 22:30
reason_$ 9:5
reason_for 10:28
rebase 11:-25 29:33
receive 27:32 29:19 30:10 31:25
receive_the 27:37
receives 26:50 34:-5
record 8:28 22:26
refused 7:13 9:28
regarding 9:21
register 1:10 13:30 27:23
regression 2:19 33:17
regression_fix 2:16
reject 7:50 8:18 11:5 29:15
reject_<number> 7:19 29:-8
reject_<request> 7:1
reject_the 29:6
rejected 7:-23 9:10 13:7 29:1
relbot 10:-36 11:96 29:-56
relbot_$ 10:-13 25:74
relbot_<?> 11:59
release 3:-30 4:13 5:12 6:-29 10:-8 12:-3 15:16 16:4 17:11 19:50 20:-4 21:6 22:-10 23:-42 28:19 29:17 31:-80 32:10 33:5 34:39
release_$ 1:4 2:25 3:-86 5:82 6:-40 12:23 14:6 15:-14 17:17 20:-9 22:-9 25:22 27:-49 28:4 29:-129 33:10
release_<?> 2:8 7:53 14:-31 15:33 20:-33 28:63 29:-90
release_<unknown> 2:-3 17:-17 20:11 28:7 34:5
release_<version> 4:43
release_@dates 27:5 32:17
release_@month 20:2
release_@person 34:50
release__ 19:6 20:-10
release_a 2:6
release_after 18:-17 29:47
release_announcements 27:22
release_at 5:14 14:-11
release_before 17:5 19:16
release_begin 3:26 20:-12
release_by 15:-6 16:39
release_calendar 14:51 19:-3
release_called 19:28
release_cycle 17:19
release_date 6:-24 15:17 19:20 20:-7 29:25
release_day 25:12
release_do 4:8
release_in 5:3 19:11 20:21
release_is 2:-22 5:15 17:-12 20:45 21:7 28:1
release_last 19:2
release_liaison 17:24
release_manager 5:-38 20:-8 29:15 34:81
release_managers 10:22 22:31
release_news 26:21 27:30
release_notes 1:26 2:9 14:-29 20:-12 24:4 29:10 33:35
release_on 4:25 20:40
release_out 5:-8 6:65 20:-35
release_plan 14:27 18:21
release_please 14:39 28:17
release_process 17:41
release_schedule 14:56
release_still 20:25
release_team 5:-43 9:41 13:20 21:13 34:37
release_this 5:-25 20:23 25:21
release_when 20:1
release_with 4:3
release_work 17:9
released 6:63 19:-45
released_$ 6:5 19:-38 20:42
releases 17:7 25:-3 31:56
remain 28:37
remaining 14:4 28:86 33:-9
remaining_<deadline> 28:6
remaining_days 28:15
remaining_deadlines 14:14 28:-9
remaining_time 28:52
remains 14:21
remains_until 14:23 28:-1
remember 24:35
remind 5:11 19:19 23:47 24:8 25:-78 27:-100 29:52 30:-11 31:-8 33:50
remind_<deadline> 24:18
remind_<unknown> 24:-7 29:27
remind_me 5:16 19:23 23:23 24:-12 25:-8 27:-53 29:15 33:45
remind_people 23:8
remind_the 23:39
remind_us 23:5 33:15
reminded 23:48
reminder 1:-11 11:42 16:-47 23:71 24:110 27:-53 28:-1 29:-36 30:-14
reminder_$ 11:40 25:13
reminder_<deadline> 24:14
reminder_for 24:56
reminder_to 24:37
reminders 23:31 24:-86 25:-34 27:62 29:-10 30:33 31:46
reminders_$ 23:-46 27:24 30:4 31:28
reminders_@me 23:22
reminders_are 23:24
reminders_for 31:1
reminders_have 23:6
reminders_in 23:19 27:1 31:-26
reminders_off 30:24
reminding 24:10
remove 2:12 12:-14 27:-37 30:25 31:35 33:-24 34:62
remove_<unknown> 30:4
remove_me 30:9 31:17
remove_the 29:11 31:4
remove_this 34:24
rename 2:16 27:-6 29:30 33:14
reopen 8:18 12:51 29:-40
reopen_<request> 8:18
repo 17:11 29:31
repo_$ 29:28
report 6:8 7:9 8:-6 11:19
repository 12:27
request 7:26 8:62 9:77 10:-20 13:-21 14:-22 21:29 22:58 25:-33 27:-19 29:-18 31:-30 32:-30
request_$ 13:-26 21:34 22:3 34:6
request_<?> 21:12
request_<number> 7:20 8:64 9:61 21:-36 22:-25 29:-38
request_<request> 8:14 9:6 22:-31
request_<unknown> 22:1
request_a 29:24
request_an 11:46 22:-8
request_for 21:-4 22:37
request_from 9:36 22:1
request_that 13:10
requested 8:17 21:31
requesting 22:56
requests 2:21 8:-7 9:-61 13:64 21:7 29:4
requests_$ 8:2 13:-54 21:34 29:43
requests_<?> 13:49
requests_are 13:12
require 21:19
required 21:27
requirement 8:-9 22:21
requirements 2:-2 6:24 10:16 28:1 33:2 34:47
requirements_still 12:16
reschedule 16:16
responsible 34:65
responsible_for 34:19
rest 10:11 14:3 18:1 29:-9 31:54 32:17
rest_$ 10:20 31:38
rest_of 14:17 31:5 32:18
restart 29:63
restart_the 29:37
resume 27:28 31:-13
retro 16:-7 29:32
revert 2:16 15:-15 33:12
review 1:25 11:-1 16:-17 17:-3 21:-22 25:17 29:43 33:19 34:33
review_$ 33:17
review_day 1:6
review_my 9:-16 29:41 34:24
reviewed 2:26
reviewer 17:6 22:17 27:-7 29:12
right 2:-18 5:3 6:38 7:5 9:-41 10:-37 12:31 15:-6 19:-9 21:-27 23:13 24:-13 25:40 29:-7 33:35
right_$ 23:15 25:21 33:6
right_<?> 6:39 29:-5 33:46
right_now 2:-1 5:27 12:43 21:-2 29:12
roadmap 14:44
roughly 28:13
round 19:21 24:9 27:9 33:-12
round_$ 27:13
rules 2:-22 10:37 18:-6 20:3 22:16
run 3:28 14:6 18:13 19:-32 25:14 29:50
run_on 29:18
run_the 1:2 19:-17 29:43
running 25:16 29:1
safe 20:16
safe_to 20:16
said 7:24 9:36 21:-5 34:-5
said_no 9:26 34:-1
same 4:56 6:-23 10:38 16:11 18:-23 25:39 27:-25
same_<unknown> 4:22
same_day 16:20 33:15
same_thing 10:67
say 2:-4 6:5 10:-4 12:14 28:40 33:16
say_<quoted> 11:-20 29:25
say_that 0:11 2:-13 12:7
saying 10:33
says 6:27 11:6 29:-12 33:52
says_<deadline> 6:28 29:-21 33:32
schedule 1:28 2:-10 3:21 4:24 13:-2 14:65 16:-39 18:27 19:29 20:-37 24:7 25:-46 29:-46 31:-18 32:-18 34:8
schedule_$ 3:20 14:20 19:24 29:-9
schedule_<?> 6:8 18:30 34:9
schedule_<deadline> 1:2
schedule_a 4:-18 14:-18 24:25 29:16
schedule_are 5:24
schedule_changes 27:15
schedule_complete 14:13
schedule_for 4:86
schedule_here 14:16
schedule_in 14:31 19:-7
schedule_of 14:-4 19:33
schedule_please 14:36
schedule_the 1:17
schedule_with 19:11
scheduled 29:-6 32:39
scheduled_for 32:17
screen 29:5
security 1:1 2:8 7:14 11:-17 13:-9 16:5 22:8 29:8 34:20
security_<unknown> 1:12
security_fix 16:22
security_fixes 10:8
see 2:-47 7:3 8:-7 11:3 13:22 14:17 19:24 24:-1 25:58 29:10 32:-30
see_all 13:15
see_the 11:14 14:6 19:29
see_you 25:32
seen 7:3 11:13
send 14:30 17:27 23:15 24:10 26:22 27:8 31:12
send_a 2:-11 17:17
send_me 14:29
send_the 23:11 29:8
sending 27:26
sending_me 31:10
sense 0:29 2:-8 6:-9 10:34 11:8 26:6
sense_to 11:9 26:8
sent 17:10
separate 0:20
separate_deadline 0:13
series 2:1 3:24 4:21 5:22 19:14 21:6 29:-25
series_is 5:11
server 10:19 29:64 31:-17
server_$ 29:27
set 2:-49 4:31 5:-4 9:3 10:-4 11:37 20:6 22:-21 23:31 27:-24
set_$ 23:8
set_<?> 23:6
set_<deadline> 16:32
set_a 11:17
set_an 24:33 29:16
set_for 20:14 23:3 33:12
set_it 1:5 4:16
set_the 4:13
set_up 1:15 4:6 11:43 16:-6 23:-5
shall 0:9 7:5 15:2
shall_<unknown> 15:8
shall_feature 2:2
share 14:7 27:-7 31:23
share_the 14:1
she 3:10
shift 15:5 16:21 29:30
shift_<deadline> 16:21
shift_the 15:31
shifted 34:25
ship 2:20 4:10 5:-6 8:24 19:17 20:21 28:35 33:-35 34:7
ship_$ 19:-1 20:20 34:13
ship_date 4:12 15:1
ship_in 20:7
ship_it 8:6
shipped 6:30
shipping 20:31
ships 3:6 4:-10 16:21
should 0:16 1:-17 2:-27 3:23 4:-49 6:7 7:42 8:-55 9:-63 10:-17 12:-21 13:-31 15:22 16:12 17:8 18:33 19:-42 20:1 21:9 22:-27 24:-60 25:-25 26:32 27:-23 30:30 31:-26 34:11
should_<request> 7:49
should_@me 2:45 6:24 7:-46 11:5 15:-24 17:10 20:3 21:24 34:45
should_a 14:26
should_be 15:3 16:13 18:33 33:-31
should_know 5:1 32:24
should_probably 23:4 30:8
should_the 15:5 18:29
should_there 0:29
should_we 2:-6 3:22 15:31 18:8
shout 24:34
show 5:-10 8:-4 11:34 13:70 14:21 17:-24 18:22 19:38 25:-23 27:-24 29:-17
show_me 9:5 11:17 13:22 19:24
show_the 13:38 18:10 23:9 29:-14
show_what 14:29
shush 0:9 1:1 12:35 25:-38 31:39 32:-7
shush_$ 0:10 25:-15 31:27
shut 2:-26 6:40 12:45 20:-6 25:-34 29:-47 31:46 33:15
shut_$ 2:-17 6:-10 12:75 29:-18 33:24
sick 25:15
sign 7:7 8:22 21:-21 25:-34 26:14 27:65 33:9
sign_me 26:24 27:9
sign_off 7:14 8:27 21:-9
sign_up 11:10 33:14
signs 21:9 29:-27 34:52
signs_off 34:43
silence 31:84
since 6:11 9:7 21:-4 29:28
since_yesterday 13:4
sleeps 28:36
sleeps_until 28:34
slip 6:13 15:17 19:50 29:-15
slip_<deadline> 15:21
slip_or 6:7
slipping 15:44
slipping_<deadline> 15:34
slips 16:33
sneak 2:15 11:34
sneak_<unknown> 11:35
sneak_in 2:16
so 2:-66 5:28 6:8 7:-18 10:4 12:35 13:42 14:-14 15:-2 16:33 17:-43 19:-11 22:18 25:-9 30:-69 31:28 33:55 34:-21
so_$ 15:6
so_<?> 33:30
so_<deadline> 6:44 10:-11 12:-13 33:10
so_@me 33:17
so_are 10:2
so_far 13:71
so_is 2:9 7:1 12:21
so_kind 29:9
so_please 31:10
so_that 24:18
so_we 22:2 33:26
so_what 18:27
so_when 33:6
so_which 20:2 33:-23
some 0:16 2:6 11:19 15:26 16:-19 22:3 23:11 24:-27 25:-6 26:3 29:3
some_<unknown> 2:23 22:25 25:-9 29:16
some_example 11:11
some_point 23:4 26:9
somebody 2:-24 3:8 4:-10 7:13 29:24 30:22 34:11
someone 2:-25 5:-2 9:-15 10:24 12:6 15:21 17:22 29:-9 34:17
someone_<unknown> 10:12 17:4
someone_said 7:6
something 0:6 2:-7 11:4 13:24 15:-9 17:28 18:5 25:22 29:-15 32:47 33:-4
something_$ 0:9
something_<unknown> 17:1
something_due 18:41
something_on 32:32
soon 6:-18 10:-34 11:-5 12:-31 13:57 17:21 18:38 20:23 24:-9 27:38 28:71 29:-67 32:-26 33:-14 34:-21
soon_<?> 18:45 32:-11
sooner 18:44
sooner_<deadline> 18:11
sorry 1:-2 5:8 6:1 7:-9 8:12 9:9 10:14 12:13 14:15 16:10 17:3 18:9 21:-8 23:-6 25:25 27:-3 31:-1 33:-9 34:1
sorry_$ 25:13
sorry_for 1:-12 5:4 6:8 7:1 8:-8 12:14 13:8 14:4 15:16 16:2 17:27 19:19 22:-29 27:-13 31:-18 33:-3
sorry_if 4:4 7:-15 8:11 10:11 13:-3 14:4 15:-18 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-4 25:-3 27:5 28:1 29:6 31:10 32:-1
sounds 25:36
spam 8:-9 29:36
speaking 29:23
sprint 1:16 29:27 32:24
squeeze 2:4 16:34
squeeze_in 1:5
stabilisation 5:18
stabilization 5:14
stable 1:11 5:59 6:-29 9:-22 10:40 12:22 29:-35 34:44
stable_<version> 2:-8 5:35 12:48
stable_branch 1:10 5:11
stable_branches 5:1 10:57 12:-35 34:7
stage 5:62 8:10 10:13 17:24 29:-35
stage_$ 8:13 10:15
stage_<?> 5:1
stage_of 5:17
staging 29:42
stand 5:33 9:13 10:22 17:-1 27:-15 29:-16 31:19
stand_$ 5:14
stand_for 10:53
stands 5:20 10:42 11:-2
stands_for 10:50
start 5:18 10:-42 11:31 12:14 14:19 17:-2 20:-4 27:20 33:17
start_$ 5:42 29:6 33:-32
start_<?> 17:46
start_<unknown> 11:51 17:-27 29:-30 33:36
start_<version> 3:17 4:32
start_@post 27:9
start_the 4:-11 29:1
start_to 14:29
started 6:6 17:74
starting 3:11 4:20
starts 3:7 4:11 10:8 17:10 33:3 34:-20
starts_$ 24:1
state 5:47 9:38 12:16 13:5 22:-8 29:-15
state_$ 13:3
state_of 5:53 9:11 29:-5
status 5:66 8:-46 9:36 12:17 26:7 29:-41 31:6 34:-18
status_$ 9:-4 12:12 31:7
status_<request> 9:30
status_of 5:60 9:11
step 17:34
step_<?> 17:30 18:-11
steps 11:52 21:-12
still 1:-8 2:48 5:23 7:9 8:-47 9:47 10:-52 11:-22 12:12 13:21 14:27 16:-46 17:-39 18:-92 19:-24 20:37 21:7 22:-43 25:-20 27:-22 28:24 29:-9 30:18 31:-58 32:-74
still_<unknown> 2:26 7:-37 9:36 29:-25 33:15
still__ 2:17
still_a 12:7 28:3
still_accepted 2:26 12:-9
still_ahead 6:29 14:47
still_be 2:37
still_change 2:-2 12:14
still_get 20:-2 21:40 25:24
still_go 2:-9 12:16
still_going 5:5
still_have 2:-9 28:51
still_in 9:24
still_need 9:22 30:14 31:-9
still_on 20:11 26:13
still_open 2:-31 12:38 13:11
still_possible 2:14
still_push 2:16
still_supported 29:37
still_take 2:13
still_taking 2:9
still_the 2:-36 20:42
still_time 6:22
still_to 6:52 14:13
still_undecided 7:7 13:4
still_waiting 9:21
stone 15:7
stop 2:26 6:12 10:-14 12:-23 18:-15 23:-26 24:-4 27:-55 30:52 31:65 33:40
stop_$ 25:26
stop_@notify 31:35
stop_@post 30:15 31:2
stop_@remind 31:5
stop_me 2:30
stop_sending 31:19
stop_taking 33:6
stop_the 29:1 30:45 31:-14
string 2:-18 8:1 10:13 28:38 29:15 33:34 34:-4
string_change 21:21 22:-17
string_changes 28:7
string_exception 22:34
string_exceptions 13:4
strings 2:-80 10:11 12:35 13:4 17:-8 24:13 27:8 28:10 29:-4 33:57
strings_$ 24:24 27:14
strings_<?> 10:-3 33:25
strings_<unknown> 12:33
stuff 26:16 27:30 29:-33 32:46 33:-4 34:18
stuff_$ 27:38
sub 26:58 27:27
sub_me 27:7
submit 13:-3 22:33 29:16
submit_an 22:1
subscribe 11:1 26:37 27:90 29:11 30:-55 31:-47
subscribe_$ 27:16 29:-15
subscribe_<unknown> 27:32
subscribe_a 11:60 26:-41
subscribe_dev 27:18
subscribe_me 27:3 29:29
subscribe_this 26:-4 27:44
subscribe_to 11:-22 26:17 27:-46 29:59
subscribed 26:85 27:-18 30:15
subscribed_to 26:33
subscription 29:12 31:23
summary 27:19 32:22
summary_$ 32:3
summit 29:60
support 1:13 29:23
support_<unknown> 29:26
supported 29:59
supported_$ 29:35
suppose 0:5 2:20 21:30
suppose_the 2:9
supposed 5:23 10:24 29:-8 33:16
supposed_to 5:23 10:24 29:-8 33:16
sure 2:-21 7:19 16:-7 24:43 33:15 34:10
sure_@me 24:26
switch 27:28
syntax 11:48 25:-19
t 10:-43 17:-23 20:-18 28:108 29:37 33:-62
tag 6:22 20:6 29:10 33:17
tagged 6:50 20:-23 33:25
tagged_<?> 19:24 20:-22
take 7:31 8:53 9:-42 11:-19 12:12 16:43 28:-5 29:15 30:-22 31:25 33:-4
take_<request> 7:70 8:7
take_a 27:14
take_back 8:40
take_it 2:7 8:2 12:37 31:-15
take_me 31:44
take_place 6:15 16:10 20:3
taken 6:20
takes 10:3 34:30
takes_<unknown> 34:34
taking 2:8 9:9
talk 11:28 15:19 25:2 29:-7 33:-17 34:14
talk_about 17:13 25:21 33:-14
talk_to 11:48 34:19
talked 21:13
target 20:44
target_date 20:26
team 5:-24 6:-17 7:-21 9:23 10:-145 11:-13 12:-1 13:56 14:-4 15:-43 17:8 19:-37 20:-65 21:27 22:24 24:34 25:28 27:35 29:-13 33:-23 34:17
team_$ 5:-43 13:14 25:50 29:16
team_<?> 21:8
team_<unknown> 5:35 29:-6
team_has 2:11
team_have 13:14 29:-11
team_is 33:9
team_member 34:3
teams 2:-22 10:89 14:-18
teams_$ 10:52 14:-27
tell 2:9 5:34 9:33 10:29 11:25 12:7 18:10 22:-42 23:-10 27:-19 29:-66 31:-10 33:34 34:17
tell_me 2:28 9:32 10:60 18:17 22:-16 24:-57 27:-16 29:-12 31:-48 33:11 34:4
tell_the 5:23
tell_us 11:10 25:6 27:-9 32:-7 33:12
tell_you 11:12
telling 31:7
template 3:15 4:69 13:-12 21:27
template_$ 4:38
templates 3:53
test 5:4 8:31 11:-24 18:32 21:10 22:-44 25:17 28:-18 29:16 32:24 33:-17
test_<unknown> 8:29 18:44
test_day 1:27 32:1
test_for 1:-16 29:42
testing 5:56 25:25
testing_$ 25:15
tests 2:33 7:21 8:7 12:-24 25:-25 29:38
tests_$ 2:25 8:16
tests_are 8:13 29:7
text 2:21 14:17 22:48 29:-3
texts 8:6 10:25 12:28 20:-3 22:-7 33:60
texts_are 12:24
than 2:-4 6:-17 15:-16 16:29 19:44 23:13 28:75 33:-21
than_a 28:38
thanks 7:-4 8:-2 25:120 29:-6
thanks_for 7:-3 25:120 29:-1
that 2:17 3:-59 4:2 5:-34 7:-18 8:-1 9:-13 10:28 11:17 13:10 14:-40 16:19 17:-63 18:32 20:-38 24:2 25:41 26:-4 31:-37 33:20
that_$ 11:24 16:30 29:-6 34:1
that_<?> 10:3 11:6
that_<deadline> 15:25 16:50
that_<request> 7:14
that_<unknown> 2:4 6:20 25:-13 29:27
that_@me 6:2 32:26
that_a 0:11
that_for 10:42
that_is 8:57 13:-7 33:27
that_still 2:49 9:-11 13:15 33:26
that_the 15:12 33:34
that_was 8:-1 13:32 25:46
that_you 25:14
thawed 5:-22 6:-16 12:46 25:13
the 0:-24 1:1 2:9 4:4 5:11 6:20 7:-2 8:9 10:-16 11:-33 12:11 13:-7 14:39 15:22 16:24 17:-23 18:16 20:19 21:-2 22:26 23:-9 24:17 25:-6 26:-3 27:-1 28:-1 29:34 30:28 31:-6 32:9 33:6 34:7
the_<deadline> 0:-62 1:-33 5:-40 8:32 9:1 10:38 12:-14 13:-61 15:43 16:31 18:-11 19:-44 21:-24 22:-7 24:48 28:22 29:1 32:-28 33:50 34:23
the_<number> 0:-2 1:105 2:24 5:-83 7:-61 8:-6 9:-124 10:-105 12:-113 14:-34 15:-39 16:126 18:-129 20:50 24:14 25:-69 27:-60 28:-126 29:-197 32:84 33:79
the_<unknown> 0:10 1:-29 2:15 4:15 5:-30 7:24 8:63 9:55 10:-41 11:-9 12:21 13:-20 15:16 16:31 17:-49 20:11 21:-5 22:22 23:4 24:5 27:-60 28:5 29:44 30:-49 31:-63 32:-17 34:12
the_<version> 3:3 4:69 20:35 33:-33
the_@change 6:20 22:21
the_@cycle 2:61
the_@device 5:3 6:9 7:-11 12:4 13:11 17:-8 18:4 19:4 24:-7 27:2 28:3 29:-7 33:1
the_@person 34:1
the_@post 26:15 27:3
the_@schedule 14:1 19:10
the_@updates 2:-11 26:11 27:23 29:-16 30:48
the__ 6:6 29:26 31:6
the_announcements 26:33 31:13
the_approval 7:12
the_approvers 34:39
the_archive 34:4
the_best 17:25
the_beta 6:27 20:-18 29:-31 33:30
the_big 10:6 14:19 20:34 29:-20 33:-19
the_bot 11:24 23:13 29:-7 31:9
the_build 25:34 29:15
the_calendar 0:13 1:58 4:11 8:-13 11:17 14:-5 16:5 18:31 19:38 26:-2 33:-54
the_change 29:22
the_channel 27:-25 29:33 30:4
the_ci 29:25
the_clock 10:-35 28:57
the_closest 18:28
the_code 6:-10 29:19
the_coffee 29:33
the_coming 20:29 32:34
the_command 11:36 14:-15
the_contributors 17:23
the_countdown 27:49
the_countdowns 31:43
the_current 4:21 5:21
the_customers 7:5 21:1 29:18
the_cutoff 33:42
the_cycle 4:-48 5:55 10:-10 14:90 19:-7
the_daily 31:41
the_date 6:47 14:-8 15:13 16:18 18:-54 19:-37 26:18 29:-48 33:25 34:13
the_dates 3:3 11:-10 14:22 15:35 16:2 19:28 26:30 27:-6 32:-16 33:-2 34:-39
the_day 10:39 16:-1 24:26 32:8
the_days 33:11
the_deadline 18:-9 21:20 22:28 28:19
the_deadlines 27:1
the_decision 8:22 34:11
the_difference 10:14
the_docs 2:3 17:-24 21:-28 22:2 32:8
the_documentation 24:8 29:1
the_end 4:7
the_exact 33:42
the_exception 9:24 13:23 22:-91 25:26 29:19
the_exceptions 24:29
the_feature 2:14 8:14 28:1
the_final 6:14 20:41
the_first 17:-6 29:15 32:20
the_fix 8:6
the_following 3:23 4:20 18:63 20:-12
the_freeze 2:51 5:-1 6:-19 10:66 12:13 13:50 18:-68 19:-3 21:-41 22:79 24:1 28:-5 29:-113 33:-8
the_freezes 12:13 14:9
the_full 14:20
the_gate 8:2 21:13 29:15
the_golive 20:13 24:14
the_hard 10:38 28:-19
the_land 5:30 17:10 29:-27
the_last 6:9 16:24 19:-9 29:15 33:35 34:5
the_latest 33:43
the_launch 27:8 34:8
the_light 29:37 34:-10
the_list 26:19 27:13 29:-17 30:47 31:25 34:-23
the_live 9:24
the_loop 27:10
the_lts 20:14 29:-10
the_manager 11:15
the_meeting 7:9 29:17
the_membership 6:58
the_milestones 27:1
the_moment 2:9 5:7 18:12 28:5
the_morning 24:101
the_name 5:23
the_new 2:19 8:5 9:10 20:13 29:28 33:-28
the_next 2:2 3:80 4:43 15:-16 16:-31 18:23 19:-6 20:-6 22:-11 24:-22 32:4 34:-30
the_noise 0:2 7:9 9:3 11:5 12:4 13:9 14:2 15:7 16:1 17:14 18:2 19:3 21:6 22:-10 26:-8 27:-13 29:-3 30:-8 32:-2
the_number 7:18 28:13
the_office 25:9 29:38
the_official 20:35 29:-12
the_old 1:9 3:1 19:39 22:16 31:-3
the_one 14:-4 18:17 19:24 33:13
the_open 13:35 24:10 29:-2
the_page 10:3
the_past 6:22 12:-6
the_patch 29:2
the_person 34:13
the_plan 0:21 1:35 18:-29 20:17 29:-17
the_planning 14:41
the_point 10:56 33:-20
the_present 5:31
the_previous 19:58 29:9
the_procedure 10:-20 11:21 21:9
the_project 5:69 10:-5 17:53 31:7 33:-10
the_proposal 6:24 12:-23 33:22
the_queue 9:34 13:18 14:-21 18:31
the_quota 8:5
the_rc 2:8 5:21 6:-3 14:35 27:17 29:-31
the_real 20:7
the_release 2:-11 3:-26 4:-91 5:36 7:-76 12:-83 13:10 14:-8 15:67 16:17 17:6 19:-35 20:14 21:9 22:6 24:10 29:-4 31:-23 32:-23 33:6 34:1
the_remaining 28:24
the_reminder 25:13 31:-1
the_reminders 23:-42 26:6 27:26 30:72
the_repository 12:22
the_request 8:25 9:17 21:15 29:-41
the_requests 8:-2 13:23
the_rest 10:16 14:11 18:3 31:5 32:3
the_retro 16:-5 29:6
the_reviewer 22:9
the_right 11:35
the_rules 10:12 18:-3 22:18
the_same 4:6 6:-10 16:18
the_schedule 1:24 8:4 11:7 14:43 27:-2 29:-24 34:35
the_security 12:3 16:18
the_server 10:15 29:58 31:-17
the_sprint 28:-20 29:54
the_stable 2:11 34:11
the_staging 29:12
the_state 5:13
the_status 5:26
the_steps 11:25 21:-25
the_string 18:8 29:29
the_summit 29:27
the_team 5:22 18:11 24:33 29:6
the_teams 18:2
the_test 18:36 32:3
the_tests 29:2
the_texts 33:38
the_thing 20:5
the_time 5:8 6:14 7:1 33:-18
the_timeline 14:42
the_translations 22:16 23:11 27:3
the_tree 12:44 29:-21
the_upcoming 18:64
the_updates 26:-1 27:40
the_upgrade 22:8 33:9
the_user 29:21
the_version 19:49
the_way 7:-13 10:-20 11:10 13:8 16:-16 18:5 25:10 27:-10 30:13 31:4
the_week 24:-44 27:5 32:83
the_weekend 2:-11 25:31
the_weekly 5:-13 27:48 31:68
the_whole 14:44
the_wiki 29:11
the_window 6:33 29:39
the_word 6:4 10:17
the_wording 12:17 33:6
their 24:21
them 9:-3 13:13 14:25 18:-13 31:35
them_$ 14:3
them_<?> 14:2
then 6:-19 12:15 18:57 25:7 29:-24 33:-22
then_<?> 6:-23 12:5 18:40
there 0:13 1:29 3:37 4:-22 5:-42 7:-69 8:24 10:-67 13:46 14:5 16:-63 17:18 18:11 20:-4 21:-3 23:6 26:19 27:-32 29:-33 32:24 33:-25
there_$ 14:12 25:26
there_<?> 11:-15 22:9 25:21
there_<unknown> 5:19 11:38 12:-20 32:21
there_@place 0:25 2:40
there_a 0:-1 3:17 6:-6 12:12 26:-30 29:37 32:27
there_an 6:26 17:5 26:39
there_any 9:-7 12:-3 13:34 21:35 26:3
there_anything 13:15 18:23
there_are 24:28
there_be 0:16 21:-1 23:10 24:-7 33:19
there_documentation 17:24
there_is 8:6 12:43 24:4
there_like 17:12 26:10
there_no 0:35
there_something 13:32 18:33
there_still 2:7 6:16 12:-8 28:32
they 2:7 8:-19 9:39 12:27 15:26 19:-26 29:-68 33:-24
they_<?> 12:18
thing 2:-38 4:-1 5:-8 6:20 7:-18 9:30 10:26 16:-16 18:12 20:61 21:-8 23:12 29:9 31:-8 32:-22
thing_$ 7:-11 9:17 20:2
thing_<?> 10:23
thing_<unknown> 2:-42 14:42 17:18 31:19
thing_@me 18:5
thing_are 6:14 26:19
thing_for 1:8
thing_how 13:16
thing_is 9:20 10:2 20:13
thing_that 18:6
thing_what 11:3 14:-10 29:34
thing_when 12:8 20:1 29:-26 33:3
thing_who 34:3
things 5:56 7:3 23:23 25:-12 29:-18 32:42 33:-4
think 0:19 7:33 10:-7 11:-8 15:20 21:6 26:12
think_$ 15:8
think_<?> 0:2 7:12
thinking 7:31 8:-5 21:29 22:-5
thinking_of 7:16 8:-3 21:16
this 0:-16 1:-15 2:36 3:-44 5:2 6:-30 9:-63 10:-29 11:20 12:2 13:20 14:10 15:-6 16:-14 17:27 18:-23 19:-20 20:12 21:-1 23:23 24:28 26:-3 27:24 28:-21 32:32 33:18 34:44
this_$ 1:-22 3:4 5:50 11:8 20:1 30:3 33:-9
this_<?> 1:1
this_<deadline> 19:7
this_<unknown> 8:-1 9:-13 11:-24 23:8 25:14 29:71 31:-9 32:27
this_@place 27:5
this_bot 11:80 25:-24 30:9
this_channel 11:-48 14:-21 27:59 31:55 32:-15
this_cycle 2:17 3:-64 5:-30 13:68 14:34 17:-37 19:-41 28:24 33:19 34:35
this_is 25:42 29:-26
this_late 2:-17 17:10
this_month 20:27 32:40
this_one 0:10 4:16 19:8
this_point 5:29 10:-1 12:25 15:10
this_project 10:11 17:15
this_release 2:27 5:8 7:26 14:75 20:-64 33:3
this_stage 8:13
this_the 5:11
this_thing 20:11
this_time 23:6 28:-12 29:-24 33:43
this_to 11:-15 27:-16 29:57
this_was 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
this_week 2:25 6:6 13:34 17:4 25:-10 28:-65 29:-46 32:51
thought 33:16
three 1:9 16:24 18:34 22:26 24:21
three_days 24:36 28:-21
through 5:13 8:23 9:16 11:12 12:-10 13:14 14:16 19:-5 25:-11 31:-27 32:8
through_$ 9:18
through_the 8:9 14:26 22:-18
thumbs 8:42
thumbs_up 8:30
ticket 4:-32 29:68
ticket_for 29:13
time 1:-14 5:28 6:16 8:-36 9:-60 10:-74 11:-59 12:-25 14:-24 18:-55 19:43 20:-15 22:31 23:26 25:17 26:-3 28:58 31:-50 32:-40 33:20 34:-14
time_$ 6:12 8:-10 12:13 21:3 22:19 25:55 28:-79 29:-69 33:16
time_<?> 7:19 12:-11 19:17 23:5 25:-4
time_<unknown> 5:-9 14:25 29:36
time_before 24:5 28:20
time_for 5:31 6:13 22:6 33:-23
time_is 5:-15 29:47
time_left 28:33
time_of 28:-8 33:57
time_on 33:35
time_or 2:-24 5:12 15:7
time_remaining 28:23
time_to 4:28 27:18 28:20
time_until 28:11
time_yet 5:39 12:-9
timeline 14:98 19:16 29:-30
timeline_$ 14:33
timeline_for 14:29
timeline_of 19:5
timeline_please 14:18
to 0:-14 1:-87 2:11 5:-37 6:-57 7:12 8:-6 9:-19 10:-27 11:42 12:-33 13:-59 14:-6 15:36 16:58 17:44 18:2 19:-72 20:-19 21:6 22:22 23:12 24:17 25:-24 26:15 27:50 28:59 29:17 30:36 31:-27 32:-14 33:-8 34:-9
to_$ 5:8 26:8
to_<deadline> 10:-11 16:-20 24:35 27:40 28:110 29:-66 33:-87
to_<number> 8:34 16:41 20:-19 24:2 29:10 32:23
to_<request> 7:-31 8:54 9:73 34:-6
to_<unknown> 3:9 4:27 5:-24 7:-30 9:-37 10:2 11:-5 15:6 17:7 20:21 24:-33 25:5 27:16 28:-20 29:60 30:17 32:-48 33:-36
to_@month 16:53 20:-7 33:4
to_@subscribe 18:27
to_@weekday 16:59 24:-13 32:36
to__ 27:27
to_a 10:9
to_add 0:40 14:-19 26:20
to_apply 12:14
to_approve 7:61 8:-53 13:9
to_ask 9:6 11:9 21:31 22:10 33:-10
to_be 0:-15 1:1 5:2 6:-18 9:-46 15:-32 16:22 24:40 25:-5 27:17 28:-39 29:-10 31:13 33:33
to_become 17:20
to_begin 4:7
to_book 20:20
to_bump 33:16
to_change 11:33 15:11
to_check 24:1
to_come 6:57 14:9
to_contribute 17:27
to_correct 21:10
to_create 3:1
to_do 2:18 10:29 18:-29 32:13
to_docs 2:-1 12:7
to_file 21:30 22:-7
to_finish 2:-11 14:29 28:23
to_follow 27:23
to_freezes 27:22
to_ga 14:39 19:12 28:30
to_get 2:-1 17:12 18:14 22:8 24:10 33:13
to_give 1:3 21:6
to_go 25:17 28:38
to_have 0:52 17:-27 18:6 29:2
to_hear 27:19
to_help 15:2 17:64
to_join 17:41
to_know 5:20 17:2 20:38 25:8 27:-36 33:9
to_land 22:32
to_me 10:44 11:14 13:-6 24:16 27:-31
to_meet 25:26
to_merge 2:2 22:31 33:21
to_move 11:5 15:38 34:-18
to_my 12:20 16:22 27:-24 29:2
to_one 26:33
to_open 3:10
to_postpone 11:7 15:27
to_propose 2:-3 33:17
to_push 15:1
to_qa 5:28
to_receive 30:14
to_record 2:8
to_release 19:3 28:3
to_remind 23:58 24:-26
to_request 7:9 21:1
to_run 3:25
to_say 12:8
to_see 11:25 14:26 21:11
to_send 17:11
to_set 4:-21 11:34
to_shift 15:2
to_ship 34:14
to_slip 15:28
to_stable 2:24 10:15
to_stop 11:-21 30:30 31:3 33:10
to_subscribe 11:9 26:15
to_take 7:5
to_talk 11:29
to_the 0:7 1:-20 2:9 5:-17 8:-1 10:-20 11:-16 12:-44 15:-56 16:70 17:26 18:-40 20:-38 21:-21 27:15 28:49 29:52 33:-29
to_this 24:25
to_unsubscribe 29:30
to_update 2:21 24:15 29:-7
to_use 11:4
to_vote 11:27 13:25
to_wait 2:53
to_you 11:85 29:-24
to_your 11:-14 27:30
today 2:27 4:23 7:-14 9:-51 10:-5 12:28 14:-21 16:-14 17:16 20:-26 24:-10 25:13 28:27 29:4 31:22 32:56 33:-48 34:-44
today_$ 25:4 28:5 29:59 31:25 32:-28 34:-28
today_<?> 2:31 5:-18 12:35 17:-36 29:-20 32:39
today_is 5:27
told 7:21 27:58
told_about 27:12
told_me 7:23
tomorrow 2:12 6:-10 7:10 10:-13 12:-14 15:-1 18:-7 24:57 32:66 33:25
tomorrow_$ 29:9 32:27
tomorrow_<?> 32:13 33:22
too 2:46 5:-35 6:18 8:64 10:21 12:36 20:-13 23:15 25:-54 27:22 29:-68 33:-21
too_$ 2:-77 10:1 12:53 15:9 27:9
too_<?> 10:26
too_<unknown> 8:29
too_late 2:126 6:25 10:-8 23:13 29:-11
too_many 31:23
touch 15:23 33:6
track 1:7 5:29 10:-10 20:6 27:8
translation 12:8 14:20 29:-6
translations 2:20 22:11 23:8 27:24 28:4 29:-73
translations_$ 2:33
tree 5:-20 12:96 25:-18 29:-37
tree_closed 12:2
true 12:18 20:2 33:25
true_<?> 12:11 20:2 33:5
trunk 3:-35 5:37 12:20
turn 2:-6 8:29 25:-3 27:36 30:1 31:4
turn_down 8:52
turn_it 31:7
turn_off 31:30
turn_on 27:15 29:21 31:-25
turn_the 27:9
twice 15:12 19:-2
two 1:17 3:17 7:5 9:6 12:-2 13:-13 16:17 19:17 21:-34 22:40 24:30 25:-11 27:-17 28:-15 29:20 31:-20
two_<?> 5:-5 9:12 12:-12 29:40
two_<unknown> 33:11
two_cycles 3:25 16:-22 19:35
two_days 16:57 24:41 28:-61
two_extra 22:4
two_more 16:13
two_weeks 1:12 8:2 32:19
typo 2:26
typo_in 2:35 21:-12
ugh 25:24
ui 12:20 22:5 33:34
ui_texts 33:3
undecided 7:6 13:55
undecided_<?> 9:2 13:12
under 5:11 6:-39 10:55 12:49 33:-10
under_<deadline> 10:29 12:14
under_freeze 12:22
under_the 6:-9 10:60
understand 10:30 11:57 25:-8
understand_the 10:45
understood 25:8
undo 7:5 15:-7 16:66
undo_the 7:17 16:22
unfreeze 6:-22 12:30 34:15
unfrozen 12:35
unmute 27:55 29:-13 31:-12
unsubscribe 11:29 27:-28 29:2 30:23 31:33
unsubscribe_$ 11:-7 30:4 31:29
unsubscribe_me 11:27
unsubscribe_us 30:23
unsubscribed 26:-23 30:8 34:44
until 3:12 4:-30 5:-45 7:24 8:10 9:2 10:-45 11:-4 12:1 13:-13 14:42 15:-12 16:25 17:-47 19:-47 20:-30 21:1 22:38 23:-3 24:34 25:-24 27:-87 28:54 29:-12 30:-3 31:38 34:-33
until_<deadline> 2:24 8:12 24:5 28:78 33:-14
until_@month 14:10
until_@weekday 7:1 8:32 9:-16 22:45 24:-73 25:-18 31:57
until_after 24:60 29:-8 31:-3
until_ga 20:6
until_next 31:13 32:-9
until_release 14:1
until_the 2:7 3:29 14:28 15:-14 16:24 28:-9 32:6 33:-25
until_we 28:43
until_what 33:7
until_when 2:-24 9:40 12:30 20:-70 21:20 33:31
up 1:2 2:-84 4:69 5:31 6:-56 9:26 10:-16 13:-5 14:-20 15:-33 16:-41 17:-9 18:46 20:-14 22:-20 23:-60 24:63 25:49 26:5 27:31 28:-40 29:-154 30:-19 31:11 32:-2 34:-72
up_$ 2:-6 9:-6 10:-44 11:-37 12:11 18:-15 20:19 25:44 27:39 29:-41 31:37 33:-19
up_<?> 10:30 18:1 23:-31 26:6 33:-11
up_<unknown> 4:18 18:8
up_<version> 4:31
up_a 11:16
up_for 8:12 25:33 26:14 27:54 29:-3 34:-25
up_my 7:4 8:5 9:-19
up_next 18:58 24:15
up_on 12:-12 18:35
up_please 25:16
up_the 4:38 5:4 8:-6 13:6 16:-5 33:12
up_this 14:11 32:17
up_to 20:-10 33:47
up_when 24:26 33:-6
up_with 5:34 9:15 18:-21 24:14
upcoming 6:5 14:5 18:47
update 2:19 5:21 9:46 15:-2 16:34 24:4 27:-67
update_$ 20:5
update_on 5:27 9:27 27:-12
update_the 2:27 24:13
updates 26:-10 27:82 29:4 31:12 33:9
updates_$ 27:32
updates_<?> 29:32 30:4
upgrade 2:8 20:10 22:21 29:36
upgrade_<unknown> 33:6
url 26:36
us 2:-94 4:26 5:-3 6:36 8:-47 10:-88 12:-34 13:-43 14:-28 16:-31 18:67 19:-33 20:-41 22:61 23:40 24:33 25:16 26:-27 27:29 28:-38 29:-42 31:28 33:-17 34:-33
us_$ 6:75 10:-6 12:-53 18:28
us_<?> 29:12 32:21
us_<unknown> 1:3
us_a 22:18 24:14
us_about 11:12 24:-1 31:21
us_first 18:13
us_get 4:6
us_know 24:16
us_next 18:-14 32:20
us_not 7:8 21:17 22:-22
us_of 23:4
us_on 18:20
us_the 27:13
us_to 27:27
us_when 33:33
use 3:32 5:-8 10:-25 11:66 13:-15 29:48
use_$ 3:34 11:-34 13:-1 29:51
use_this 11:50 29:-7
use_you 11:36
used 11:3 29:20
user 29:21
user_<unknown> 29:22
users 10:3 20:70 33:-21
using 11:8
using_the 11:8
vacation 29:37
valid 9:44 10:8 33:-1
valid_$ 9:1
verdict 7:11 9:37
verdict_on 9:42
version 1:-20 2:8 3:-10 4:51 5:36 6:17 9:-26 17:-10 18:-21 19:28 20:62 29:29 32:-3 33:-126
version_$ 20:39
version_<?> 19:-22 20:17 29:3
version_<number> 4:49 29:14
version_<unknown> 19:49 20:-28
version_<version> 29:16
version_be 20:19
version_before 19:37
version_is 5:38
version_of 2:18 29:11
version_please 20:2
versions 33:24
very 25:19
vote 2:-12 7:7 8:26 9:-30 11:26 13:49 21:-5 34:9
vote_on 2:-8 7:19 11:27 13:25
voted 9:18
voted_on 9:20
votes 8:-17 9:51
vs 10:70 25:-6 29:29
vs_<deadline> 10:51
wait 2:72 7:47 9:-36 21:9
wait_$ 2:47
wait_for 2:7
wait_with 7:54 9:-29
waiting 5:-47 9:28 13:30 18:39
waiting_for 5:-3 13:32 18:19
waiver 2:-20 9:45 21:45 22:61 29:-27
waiver_for 2:-4 9:21 21:2 22:23
wake 24:20 32:14
want 0:34 1:3 2:-6 4:11 5:-17 8:-45 9:-5 10:-40 15:4 16:-6 17:20 20:-35 22:43 25:-104 26:10 27:43 28:-3 31:39 32:-31 34:-23
want_<deadline> 15:23
want_<unknown> 31:29
want_a 0:19 1:11
want_an 0:13
want_the 27:15
want_to 16:-1 17:36 26:6 29:-4 33:37
wanted 22:29 25:10 26:23
wants 5:11 17:7 21:14 22:-9 25:14 29:-9 33:16 34:-16
wants_the 33:8
wants_to 5:14 17:9 21:25 22:-26
warn 23:5 24:40
warning 24:1
was 0:23 1:-20 2:-45 6:43 7:-26 8:-13 9:49 10:23 12:-10 14:-10 15:23 17:-19 19:75 20:-20 22:9 23:-6 24:-30 25:5 28:-33 34:11
was_<cycle> 19:-9
was_<deadline> 0:6 6:38 15:80 19:26 20:-6 29:-19 33:-55
was_<request> 9:46
was_<unknown> 6:-29 9:-40 10:44 11:11 18:1 22:4 25:-34 32:40
was_<version> 3:23 19:50 20:-7 28:-15
was_@me 6:3
was_already 6:23
was_asked 4:4 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
was_away 5:14 12:18
was_decided 15:7
was_denied 13:17
was_is 10:11
was_it 19:12 30:-2 34:19
was_last 6:44 33:-28
was_means 10:7
was_moved 15:-16 34:27
was_not 21:17
was_that 9:19 30:3
was_the 5:-24 6:31 9:61 10:-67 12:-6 14:-17 15:1 18:-23 20:-41 29:29 33:53
was_there 6:34
was_when 19:8
was_which 19:4
way 0:27 2:9 6:-2 7:-16 8:3 10:-10 11:38 12:-7 14:-18 16:-5 17:10 25:1 27:-16 28:-8 29:-12 30:12 31:2 33:-5
way_<unknown> 17:9 25:13 33:25
way_does 10:11 11:25 21:-12
way_how 29:6
way_is 5:28
way_the 13:2
way_to 0:39 14:-15 17:22 21:25 29:-7
way_what 32:5
way_when 20:11
way_which 3:8 14:2
way_who 19:-14 34:54
we 0:65 2:18 3:48 4:13 5:77 6:27 7:17 8:7 9:-7 10:-94 11:-144 12:24 13:-4 14:-34 15:25 16:-23 17:-70 18:25 20:6 21:9 22:30 23:-64 24:-44 25:-44 26:-54 28:9 29:-38 30:1 31:-7 32:-14 33:-30 34:-98
we_$ 5:72 28:-28
we_<deadline> 19:40 33:-33
we_<unknown> 2:11 6:-15 12:35 13:7 18:13 19:-10 20:25 25:-25 29:-80
we_after 6:64
we_agreed 16:11
we_already 6:-9 12:27
we_also 1:36
we_approve 9:26
we_are 4:34 5:23 12:8 22:37
we_ask 22:5
we_at 2:-20 5:21
we_be 5:6 18:8
we_branch 29:-1 33:17
we_can 8:7 33:33
we_cut 20:28 29:19 33:-19
we_did 25:39
we_do 7:-5 23:-17 30:-7 31:58
we_entered 5:26
we_frozen 12:55 25:-7
we_get 20:-46 22:9 29:56
we_go 20:19
we_got 32:34
we_had 0:11 33:2
we_have 0:-38 1:15 3:-23 6:-37 9:-40 13:20 14:58 19:-16 21:-24 22:15 25:-9 28:12 29:28 32:29 33:4
we_hit 10:40 20:-54 28:52 33:-38
we_in 5:56 12:3 17:9
we_know 7:-19 9:27 33:19
we_let 7:1
we_live 5:-32 6:50 12:-10
we_make 6:17
we_merge 22:25 33:-25
we_might 0:13 22:-5
we_missed 22:17
we_moved 5:16 6:26 15:-7
we_must 24:3
we_need 0:14 2:26 4:24 22:12
we_on 5:28 12:-22
we_only 22:18
we_pre 5:27 12:-1
we_push 15:46 20:29 29:-28
we_put 0:34 1:-9
we_release 5:-30 17:21 20:36
we_ship 19:40 28:40 29:-19
we_should 2:-17 3:10 4:-2 29:26 30:42 31:-15
we_start 3:9
we_still 2:18 20:5
we_stop 33:18
we_support 29:36
we_to 28:15
we_use 3:34 13:-1 29:1
we_want 0:11 7:28
we_were 21:14
we_will 22:52
we_with 5:-7 9:47
we_would 22:9 27:22
weather 29:45
week 0:-29 1:23 2:12 4:-11 5:8 7:-9 8:-76 10:-90 11:-46 12:-51 14:-59 15:19 16:50 17:12 18:-82 19:-72 20:-16 23:-25 24:51 25:-3 26:-46 27:-27 28:-10 30:-8 31:1 32:97 33:26
week_$ 1:-14 2:5 4:-49 5:1 13:8 15:-19 16:64 20:-42 21:4 25:19 28:-36 31:16 33:21
week_<?> 5:2 6:11 9:8 15:37 19:-7 28:-76 29:-34 31:7 32:28
week_<deadline> 28:9
week_<number> 32:8
week_<unknown> 4:-5 22:20 24:8 32:25
week_after 1:29
week_agenda 27:11
week_ahead 24:14
week_before 1:22 24:3
week_cycle 3:23
week_dates 32:2
week_does 20:3 33:8
week_for 5:-20 22:25 28:17 32:48
week_is 29:47 32:-14
week_later 15:13
week_of 5:21 29:17
week_on 24:16
week_or 2:14
week_plan 4:36
week_please 2:11 32:31
week_what 5:-13 17:40
weekday 20:8
weekend 2:-21 25:60 28:10 32:2
weekend_$ 32:42
weekend_<?> 25:39 32:-13
weekly 9:-5 25:-25 26:24 27:38 29:-21 31:23 32:41
weekly_@updates 26:14 27:17 31:4
weekly_overview 32:20
weekly_status 5:-7 26:10 31:17
weekly_summary 27:23 32:4
weeks 4:69 5:24 19:25 28:47 29:-5
weeks_$ 4:17 5:31 19:3 28:-26 33:14
weeks_in 5:19 28:-4
weeks_to 28:45
weeks_until 28:22
welcome 2:23 17:21 25:14
well 12:14 21:6 25:20 27:12
well_$ 12:23
well_<?> 21:7
were 2:-16 6:6 13:31 19:54 25:1
were_granted 19:10
were_the 19:7
what 0:-9 1:-42 2:-33 3:-1 4:-106 5:13 6:-69 7:-1 8:-112 9:8 10:60 11:41 12:-62 13:31 15:-21 16:-152 17:57 18:42 19:14 20:6 21:13 22:-117 24:-16 25:-35 26:5 27:-107 28:-12 30:-4 31:-80 32:25 33:21 34:-87
what_$ 18:19 21:35 28:24 33:-31
what_<deadline> 10:20
what_<quoted> 10:2
what_<unknown> 2:3 5:39 9:9 11:42 13:-39 14:-32 17:-7 18:16 21:27 25:-61 33:-17
what_@me 11:-21 13:44 14:-4 25:11
what_@subscribe 10:-18 18:55
what__ 10:6
what_a 11:-33 15:11 19:-4 25:98
what_about 0:14 2:67 10:-98 11:-13 18:-45 29:-9 33:74
what_am 18:-21 26:20
what_are 10:18 11:64 13:-31 14:39 18:11 21:21 25:-64 32:-31 33:-38
what_become 9:37
what_came 9:2 19:23
what_can 5:-13 11:33 17:39
what_changes 10:61 33:-36
what_comes 18:16
what_commands 11:22
what_date 19:23 20:32 29:-18 33:53
what_dates 14:5
what_day 10:-58 19:33 20:50 32:-8 33:66
what_did 5:-29 11:15 13:72
what_do 0:13 2:-29 5:14 10:44 15:-32 18:23 21:19 26:-31 29:-69 30:7 32:17 33:-40
what_does 5:13 7:2 9:-28 10:-10 11:-4 14:46 17:-2 28:31 29:22 32:6 33:-59 34:14
what_exactly 10:35 33:-5
what_happened 9:40
what_happens 10:33 20:-28 32:14 33:-3
what_have 28:-7 32:43 33:14
what_hour 20:29
what_if 0:41 2:27 15:17
what_is 0:-60 3:-76 5:-2 6:-62 10:52 13:31 14:-2 17:33 18:18 19:-10 21:-15 23:-38 24:33 28:3 32:41 33:-13 34:-53
what_kind 11:26
what_may 2:23 10:19
what_milestone 5:13 10:-15 18:16
what_must 17:14 32:15
what_now 2:-15 17:74 21:12
what_part 5:19
what_phase 5:9
what_reason 9:29
what_reminders 23:48
what_should 7:-6 17:33 18:49 29:-18
what_stage 5:52 17:-8
what_time 5:-29 10:-9 28:-4 29:64 33:69
what_version 5:29
what_was 18:-6 19:25 33:27
what_week 5:-4 29:52 32:-27
what_were 19:3
what_will 32:14
what_would 3:43 7:34 15:14
what_you 11:22
whats 5:11 18:22
when 0:-75 1:-28 2:-98 3:18 4:-85 5:-72 6:-74 7:-17 8:-76 9:2 10:-36 11:-21 12:-24 13:-68 14:15 15:-16 16:-84 17:-65 18:-22 19:56 20:105 22:-101 23:4 24:33 25:-32 26:-70 27:1 28:-31 29:31 30:-65 31:-80 32:-45 33:111 34:-23
when_$ 14:11 19:-16 20:26 29:14
when_<?> 19:16 20:43 29:-53
when_<deadline> 2:37 12:-34 23:-26 24:12 27:41 29:-32 33:19
when_<unknown> 19:28 20:18 24:27 29:-66 33:-24
when_<version> 19:21 20:14 24:-20
when_@me 11:4 34:11
when__ 33:53
when_are 12:-68 14:7 23:21 29:-5 33:60
when_can 2:-38 12:65 20:46 21:26 29:-38
when_comes 20:13
when_did 9:-3 19:37 33:43
when_do 20:22 28:43 29:6
when_does 3:17 9:45 12:9 19:-6 20:24 29:21 33:-31
when_exactly 33:41
when_is 3:-5 10:-40 14:14 18:3 19:-19 20:51 28:-39 29:63 33:-4
when_it 19:17 20:-19
when_may 33:43
when_must 20:-13 33:40
when_should 33:29
when_strings 33:2
when_the 20:28 24:13 27:-9 33:29
when_there 24:54 28:-3
when_they 7:3 20:3 33:-24
when_was 15:32 19:17 20:-20 29:20
when_we 10:19 24:12
when_will 2:-32 3:46 9:14
when_would 19:40 20:-18
when_you 10:19 25:25 33:-8
whenever 18:25 27:89 33:-4
whenever_a 27:55
where 2:-72 3:-42 5:53 9:37 10:-69 11:30 12:-57 14:24 15:25 17:65 18:-20 20:-62 21:18 22:-3 25:-89 27:-55 29:9 33:-14
where_<unknown> 5:13
where_are 9:32 14:-29 29:10
where_do 11:-42 17:48 21:24 26:11 30:4 33:-17
where_does 5:10
where_in 5:6
where_is 5:-43 11:17 14:60 29:10 34:11
where_it 14:6 15:40
whether 12:31 15:15 34:34
whether_the 12:13
which 0:-68 1:-53 2:-52 4:-32 5:17 6:-16 7:-62 8:-41 10:19 12:-43 13:49 15:-47 16:-86 17:4 18:52 19:26 20:28 21:-16 22:-73 23:13 24:-69 25:-92 26:16 27:-78 28:-22 29:34 30:-52 31:-48 32:3 33:30 34:28
which_<unknown> 5:14 10:21 18:-57 20:-38 29:14 33:-36 34:49
which_@me 13:26
which_@weekday 33:29
which_are 33:31
which_branch 29:42
which_calendar 33:31
which_channels 26:32
which_commands 11:4
which_cycle 5:4
which_date 18:6 20:23 28:10 29:-56 33:53
which_dates 14:33 32:37 33:-30
which_day 19:40 20:33 29:2 33:41
which_deadline 18:42
which_deadlines 6:10 14:48 18:-23 32:-1
which_exceptions 13:26
which_freeze 12:-10 18:32 23:7
which_freezes 6:20 12:13
which_is 18:53
which_late 13:26
which_milestone 5:-17 18:36
which_milestones 6:18 14:-34 32:29
which_of 9:13 12:37 14:-34 18:22 26:9 29:-36 34:11
which_one 18:44
which_people 13:-18 34:37
which_person 34:13
which_phase 5:46
which_release 20:-7 29:4
which_reminders 23:48
which_requests 13:21
which_series 5:15
which_stage 17:43
which_team 34:45
which_version 5:11 29:17
which_week 20:41 32:-3
while 32:2
while_@me 32:7
who 0:11 1:-25 2:-107 3:40 4:-14 5:-94 6:-84 8:-82 9:27 10:-4 11:-34 12:-86 13:9 14:-51 15:-20 16:-68 17:25 18:-35 19:-22 20:-92 21:7 22:-78 23:10 24:-45 26:50 27:-22 28:-85 29:6 30:17 31:-29 32:-74 33:-75 34:150
who_<unknown> 3:24 9:34 10:-3 13:-22 17:22 19:27 25:8 26:-45 29:13 30:33 34:-33
who_@move 34:10
who_approves 7:3 13:-9 34:12
who_can 29:24 34:9
who_changed 34:49
who_decides 3:16
who_do 15:14 34:6
who_gets 23:47 26:31 34:-26
who_got 13:57 34:-41
who_handles 34:2
who_has 13:55 14:15 21:-19 25:-16 29:16
who_is 0:20 13:17 17:-17 20:-14 26:13 29:30 32:-7 34:24
who_made 25:23 34:-8
who_may 7:16 9:-12 15:9 21:23 34:-4
who_must 7:7 10:19 34:-17
who_said 9:36 34:-1
who_signs 21:9 34:1
who_wants 25:19 34:-8
who_was 15:-23 30:-1 34:34
who_will 34:51
who_would 7:5 9:-16 34:7
whole 14:71
whole_schedule 14:15
whom 2:-13 9:-12 10:17 15:27 19:-14 33:-47 34:102
whom_do 34:45
whom_should 34:45
whose 7:22 10:-19 21:-21 29:-18 34:84
whose_<unknown> 7:31 21:-17 29:-3 34:16
why 0:28 2:-56 6:-2 7:-27 9:49 10:97 12:-51 15:15 18:-21 23:8 25:-50 28:-28 29:72 30:39 31:-6 33:-65
why_$ 29:13
why_<deadline> 10:29
why_did 15:17
why_do 10:33
why_does 6:1
why_is 0:42 9:-1 29:24
why_was 9:56
why_would 9:41 29:-10
wiki 29:41
will 0:-42 1:-9 2:7 3:42 4:-18 5:-16 6:-30 8:15 10:-34 11:-26 12:-31 13:-30 15:2 16:-3 17:-7 19:-62 20:36 21:39 22:12 23:31 27:-35 28:35 29:34 30:24 31:-62 32:-3 34:5
will_<deadline> 15:7 28:19
will_<version> 3:22
will_a 28:19
will_be 18:-22 25:39 29:15 32:-7 34:5
will_have 3:13 4:-8
will_it 20:62
will_my 20:26
will_not 22:47 29:18
will_push 29:26 34:2
will_the 2:7 20:10
will_there 0:-7 23:12 24:-6 33:30
will_we 20:39
will_you 21:33 23:11 29:-16
window 6:58 10:16 12:-12 29:4 33:22
window_for 6:38
window_shut 6:9 29:-14 33:35
with 1:-36 2:8 4:29 5:20 6:-9 9:30 13:3 14:24 15:-30 16:31 17:-1 19:27 20:-24 21:1 23:-7 25:-21 26:-54 27:-3 29:-6 30:-50 31:20 33:-15
with_$ 1:17
with_<?> 12:21 29:16
with_<deadline> 10:23 16:52
with_<request> 5:-34 8:23 9:58
with_<unknown> 10:-9 11:-19 19:42 32:45 33:-11
with__ 13:10
with_a 1:-1 2:12 6:8 7:-13 12:3 13:8 18:4 19:3 21:-2 24:-9 27:1 28:1
with_all 14:16
with_dates 14:10
with_me 24:14 27:-2
with_my 2:48 21:8
with_the 5:27 9:1 16:-16 22:22 29:4 31:2
with_you 3:8 11:79
withdraw 8:54
within 28:31
within_the 28:31
word 5:-14 11:49
word_<quoted> 6:4 10:17
wording 12:16 33:39
work 2:-22 3:18 4:23 5:42 8:10 11:28 12:-20 17:25 20:-20 21:6 22:-4 23:7 25:9 29:-22
work_$ 11:6 23:10 25:8
work_here 17:28
work_on 3:9 4:7 20:-11
work_out 8:9
work_still 5:6
workflow 17:11
working 18:7 28:20
working_days 28:21
works 17:15 19:-20 23:2 25:64 29:-19 30:16
works_$ 23:10 25:16
worth 7:33 9:-26 21:15
worth_asking 21:5
would 0:48 1:-3 2:16 3:29 6:-34 7:20 10:-4 11:-4 15:32 16:-4 18:-10 19:33 20:-6 21:9 24:17 25:-26 26:7 27:9 28:-13 29:-18 30:12 32:-25 33:-41 34:-21
would_@me 2:-12 11:52 21:27 26:12
would_a 0:8 2:23 3:51 21:18 23:20
would_an 0:25 21:27
would_approve 7:37
would_be 0:20 24:18
would_happen 10:11
would_it 12:3 26:22 30:1
would_like 7:-15 13:24 17:23 20:15 21:-12 22:12 27:1 30:-26 33:-25
would_love 17:11 27:6
would_rather 30:13
would_the 3:15 7:23
would_we 2:27 19:41 20:-36 22:-21
would_you 3:-17 4:3 5:9 8:13 10:16 11:-12 16:35 24:25 31:12 33:-1 34:-22
write 2:-16 6:26 11:8 29:61
write_a 29:35
write_me 29:11
write_to 11:23
writing 0:4 10:3 15:-1 16:7 17:-5 19:12 28:3 29:-9 33:-6 34:1
writing_the 0:4 10:3 14:2 16:7 17:-4 22:-5 28:3 29:-7 33:-11 34:1
wrong 16:26 22:12 25:21
wrote 10:20
y 6:26 12:29 16:-9 32:18
y_and 6:27 12:30 16:-4
ya 6:63 20:-12 25:2 31:26
ya_<unknown> 6:65 20:-11
yeah 2:-1 12:8 25:14
year 15:20 19:75 29:39 33:-44
year_$ 19:25
year_ago 19:28
years 25:6 29:27
yes 2:26 8:56 25:11 29:-18
yes_$ 9:9 25:16
yes_<?> 33:27
yes_no 2:34
yes_to 8:47
yesterday 3:9 6:36 7:31 8:-3 16:13 33:-23 34:2
yesterday_$ 3:11 29:25
yet 3:45 4:-14 5:35 6:61 7:2 8:-64 9:4 12:51 16:-26 20:-23 28:-1 29:-56 31:-39
yet_$ 3:2 5:15 6:13 7:13 8:-31 9:16 25:-31
yet_<?> 5:3 6:23 12:-26 25:43 28:-20
yet_@me 12:33 31:-3
yet_or 5:10
yet_please 5:7
you 1:8 2:-69 4:20 6:-136 8:31 9:-50 10:-7 11:88 12:-59 13:-52 15:-56 16:18 17:-39 18:-54 19:-21 20:-39 21:-52 22:16 23:44 25:111 26:12 27:13 28:-3 29:-14 30:23 32:-83 33:6 34:-69
you_$ 3:17 11:34 25:46 29:-36 30:14
you_<?> 11:96 25:5 29:-3 34:-21
you_<unknown> 9:5 10:-10 11:-10 14:37 17:32 23:35 25:15
you_@mean 5:3 10:41 33:-2
you_@show 14:21
you_a 11:-5 25:67
you_accept 7:25 8:-30
you_add 1:50
you_approve 8:27
you_are 10:-5 25:40
you_be 29:10
you_can 8:20 11:28
you_could 22:3
you_do 7:16 11:19 16:22
you_explain 11:7
you_file 21:22
you_give 34:10
you_got 33:14
you_have 3:42 8:32
you_in 11:2 29:3
you_keep 27:8
you_kindly 1:2 18:5
you_know 10:27 11:20 25:-4
you_look 33:30
you_mean 11:2
you_move 29:5
you_please 8:36 25:-16 27:18 28:10 29:-17 31:-1
you_post 11:-27 26:34 27:12
you_remind 23:43 24:30
you_review 29:28
you_say 0:11 11:-13 29:12
you_send 23:20 26:40 29:-7
you_show 11:35
you_stop 31:14
you_take 2:32
you_tell 9:7 12:10 24:-9 33:20
you_think 0:3 7:34
you_to 7:1 11:37 31:8
you_understand 11:46
you_work 11:44
you_would 14:8
your 2:-5 5:-38 7:10 8:-44 11:26 17:10 19:-1 23:10 26:9 27:16 29:-14 34:30
your_<unknown> 11:38 25:-4 31:2
your_announcements 11:23
your_job 25:23
your_messages 11:-44 26:36 30:14
zuul 29:32
~^_a 2:-7 5:28 10:15 29:-5 34:38
~^_add 0:-17 1:22 24:-10 27:12 29:52
~^_after 18:40
~^_all 13:23 14:23 25:35 27:-3 29:-6
~^_am 26:16
~^_and 10:-26 14:-19 18:13 25:-39 29:35 33:79
~^_any 0:13 2:-6 9:26 12:5 15:2 17:27 18:20 27:-10
~^_anyon 29:16
~^_anyth 2:30 18:1 28:-10
~^_approv 7:-61 8:14 9:-21 29:42
~^_aprov 8:3
~^_archiv 1:1
~^_are 0:11 2:23 3:23 10:14 11:-12 15:10 18:-34 20:-5 25:23 26:3 28:29 29:-62 30:3 32:-1
~^_ask 22:26 24:17 32:-19
~^_at 33:26
~^_back 25:39
~^_befor 1:-10 2:-13 4:4 5:35 6:-3 7:-8 10:21 11:3 12:7 14:4 16:3 19:-12 20:-3 23:-14 24:-60 25:2 28:-15 33:8 34:2
~^_bin 8:27 9:-11
~^_block 8:15 9:-6
~^_book 29:26
~^_buena 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
~^_bump 2:29
~^_by 6:-2 7:-14 10:-9 11:11 13:7 15:-29 16:-20 18:2 25:9 27:-10 31:5 33:2 34:35
~^_c 6:-21 10:15 33:51
~^_calendar 14:14 32:8
~^_can 0:42 3:27 7:1 11:-10 17:-18 22:30 23:-1 24:31 26:8 27:8 29:16 30:31 33:-64 34:-42
~^_cancel 31:10
~^_cheer 25:25
~^_ci 29:13
~^_client 10:-9 34:25
~^_clon 4:32
~^_clos 29:28
~^_com 21:43
~^_compar 19:17
~^_congrat 25:22
~^_consider 21:12
~^_contact 34:2
~^_could 2:16 11:-4 16:18 17:-13 22:22
~^_count 13:12
~^_countdown 28:35
~^_creat 3:-3 4:11 29:23
~^_current 5:21
~^_cutoff 21:1
~^_dat 16:-36 20:15 29:104 33:-62
~^_day 28:29
~^_deadlin 0:-33 25:11 33:48
~^_defin 10:20
~^_delet 23:-3 24:-27 29:33 31:39
~^_deny 8:36 13:-6
~^_did 5:21 6:44 8:-6 9:49 12:51 15:-22 17:-3 19:-8 21:-15 23:1 30:17 33:-54
~^_do 0:17 2:59 3:27 5:-26 6:-22 8:-30 10:-9 11:-2 14:-2 15:13 16:-19 17:-22 18:-24 22:-2 25:6 26:12 28:32 29:-23 30:32 31:-5 32:5 34:-35
~^_doe 2:18 10:10 12:16 26:27 33:30
~^_drop 31:3
~^_enough 31:31
~^_eta 4:-20 20:50
~^_every 14:15 24:10 27:9
~^_everyth 13:15 14:7 16:4
~^_exception 8:-10 13:62 21:-5
~^_excus 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-7 20:7 24:-8 25:-1 27:-15 28:5 29:-3 31:-4 32:5 33:-7
~^_explain 10:17
~^_extend 8:6
~^_extra 1:1
~^_featur 5:7 8:17 10:-30 22:-4 25:29
~^_ff 10:-9 16:8 19:12 28:11 33:26
~^_ffe 9:-41 13:9 21:4 22:88
~^_final 16:1 19:8 20:29
~^_first 17:15
~^_follow 24:21 27:17
~^_for 2:18 7:30 10:43 25:-5 32:7 34:-23
~^_fpf 33:30
~^_freez 9:31 10:-16 14:21
~^_from 33:16
~^_ga 20:56
~^_gat 12:19
~^_gazpacho 19:8
~^_get 4:17
~^_giv 11:24 13:30 16:25 25:-29 32:19
~^_go 27:9
~^_good 10:-1 12:2 14:-9 17:6 18:14 20:15 24:-55 25:-2 29:2 31:5 33:13 34:9
~^_got 11:20 17:44
~^_grant 8:13
~^_great 25:31
~^_haha 25:2
~^_hallo 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
~^_happy 16:-7 25:52
~^_hard 8:17
~^_has 3:1 5:32 6:23 7:4 9:5 10:-12 12:1 20:27 33:-34
~^_hav 5:26 6:40 12:6 15:-25 16:27 33:-39
~^_hello 1:1 6:-2 7:8 10:20 11:-18 16:-2 21:15
~^_help 11:43
~^_hey 8:-2 10:2 13:-8 16:-3 17:8 20:6 21:-3 22:-13 25:7 27:-2 29:9 31:4
~^_hi 0:19 1:-27 2:12 3:26 5:11 6:-10 7:34 8:-16 11:6 13:-21 14:-17 17:-22 19:10 20:1 21:32 22:-20 23:22 24:-16 26:1 27:-22 29:-2 30:19 32:-4 33:13 34:13
~^_hibiscu 16:21
~^_hmm 25:14
~^_hola 17:45 29:-6
~^_hold 7:28 9:-5 16:39
~^_hour 28:2
~^_how 0:-24 3:19 5:23 8:-2 10:2 11:5 13:-12 19:8 21:14 23:14 24:-4 25:12 26:-2 28:-25 29:26 33:23
~^_i 2:-6 3:-7 6:-16 7:-11 8:20 9:-8 10:34 11:16 14:9 15:-18 16:-34 17:13 18:-4 19:7 22:27 23:22 24:18 25:29 26:-61 29:-2 30:-1 31:2 34:2
~^_if 2:17 7:25 15:16 16:-12 21:30 22:-24 33:18
~^_in 2:-23 10:38 11:14 12:-14 20:25 21:-9 25:13
~^_insert 1:15
~^_is 1:-15 4:-21 5:23 6:5 8:-71 9:14 10:-11 11:18 12:4 13:8 14:-44 15:10 16:-46 19:8 20:15 22:-43 23:1 24:-27 25:-31 26:31 29:25 30:2 33:-13
~^_it 17:45 25:12
~^_just 0:-9 6:5 11:4 17:4 20:10 27:1 33:-1 34:13
~^_keep 27:12 30:1
~^_kill 8:11
~^_last 19:10 33:1
~^_launch 20:10
~^_leav 15:19 31:16
~^_let 4:6 7:5 9:-9 16:26 27:9 29:17 33:-13
~^_lib 33:7
~^_link 26:40
~^_list 10:13 11:6 14:37 18:-6 27:-39 29:9 31:-20 34:10
~^_m 6:13 10:36 18:-10 19:6 29:35 33:-16
~^_mak 1:-11 4:4 16:8 24:31 29:6
~^_mark 1:9 8:10
~^_may 2:16 21:-30 22:53 31:8 32:-7 33:-29
~^_mayb 0:1 15:13 16:-5 25:12
~^_mean 10:1
~^_membership 10:12
~^_merci 16:7 31:7
~^_merg 2:-9 5:16 29:33
~^_mileston 6:-19 33:41
~^_morn 1:3 4:7 6:7 10:26 11:21 15:13 18:-10 22:16 24:-20 25:9 28:5 29:-16 31:-15 32:1 33:-24
~^_mov 16:31
~^_mut 29:19 30:-11 31:64
~^_my 6:5 9:39 12:-5 13:15 25:-16 29:33 33:41
~^_need 11:6 21:-36 22:47 23:-22 24:19 33:29
~^_never 7:14 25:18
~^_new 1:45 4:19 17:50 22:2 27:-18 33:-17
~^_next 18:55
~^_no 0:25 7:4 8:-8 9:-10 12:4 21:16 23:6 24:-5 25:46 27:-30
~^_not 14:48 18:-39
~^_notify 27:27
~^_nudg 16:14
~^_number 28:17
~^_oh 25:5 31:7
~^_ok 2:-57 9:-18 10:26 16:9 28:-3 29:17 32:13
~^_omg 25:29
~^_on 5:25 8:14 20:18
~^_onboard 17:27
~^_one 1:-11 2:-14 6:16 8:-10 10:-3 16:-38 18:-6 20:8 23:15 24:12 25:5 28:-3 29:22 31:-8
~^_only 31:7
~^_open 29:26
~^_order 29:50
~^_our 22:23
~^_ping 25:29
~^_plan 32:48
~^_pleas 1:29 2:-17 5:-9 7:14 8:13 15:38 20:-1 22:8 27:13 28:-26 29:13 30:10 31:2 33:-7
~^_pok 24:40
~^_postpon 16:6
~^_previou 19:1
~^_print 14:10
~^_proposal 6:-16 10:-31 12:2 33:50
~^_pull 4:-5 19:10
~^_push 16:4
~^_put 1:2 8:22 16:-1 31:5
~^_quick 6:5 8:-3 9:-3 10:-2 12:1 14:6 17:-9 18:11 21:-6 22:-11 28:4 32:10 33:9
~^_quit 31:26
~^_rc 10:-9 24:5 28:12 29:67 33:-20
~^_re 11:-18 25:50 29:-21
~^_register 27:4
~^_reject 8:9 29:33
~^_relbot 11:23 25:-14
~^_releas 2:-8 4:-25 5:-9 6:26 14:28 19:-6 29:6 32:29
~^_remind 19:5 23:-80 29:42 33:51
~^_reminder 24:31
~^_remov 34:51
~^_request 8:-37 9:32 22:27
~^_requirement 33:-15 34:22
~^_restart 29:10
~^_run 29:26
~^_salut 2:-4 3:5 5:-1 7:6 10:6 14:13 17:-10 20:9 21:9 24:-1 29:-22 32:-2
~^_schedul 4:-59 14:16 18:8 24:5
~^_see 25:21
~^_send 27:27
~^_set 24:30
~^_sf 10:49 16:-12 28:7 29:-37
~^_shift 29:9
~^_should 0:32 3:27 6:22 7:49 15:18
~^_show 13:47 14:24 18:2 29:-4
~^_sign 8:1 27:49
~^_silenc 31:26
~^_snooz 24:17 31:16
~^_so 6:1 12:12 18:4
~^_someon 10:17 30:-1 34:2
~^_sorry 7:-26 10:11 12:8 13:-13 14:4 20:6 21:-20 23:-7 25:8 29:10 31:4 33:-1 34:1
~^_spin 4:22
~^_start 19:26 27:24
~^_stick 1:2
~^_still 5:27
~^_stop 31:32
~^_str 1:-4 10:-77 13:15 16:-39 19:34 28:59 33:5
~^_string 12:32
~^_sub 27:21
~^_subscrib 26:-48 27:11 29:45
~^_suppos 2:11
~^_swap 16:36 33:-6
~^_tak 31:12
~^_target 20:7
~^_tell 10:68 11:30 24:-21 25:11 27:-9 33:-13
~^_test 25:41
~^_thank 11:-48 25:129
~^_that 8:5 25:12
~^_the 1:-35 5:-4 8:19 10:34 13:8 14:34 16:24 18:29 20:26 24:-23 25:-60 27:-38 29:8 33:-12
~^_ther 1:20
~^_thi 11:32 25:32 29:-28 32:17
~^_thumb 8:15
~^_tim 28:76
~^_to 1:3 34:11
~^_tomorrow 32:11
~^_too 2:14 6:8 31:16
~^_total 17:10
~^_turn 8:5 27:32
~^_uhm 0:2 2:-15 3:7 5:-7 8:-14 9:18 11:11 12:22 13:12 17:-23 18:-14 19:-6 23:17 25:-3 26:9 29:-11 30:1 31:-10 34:23
~^_undo 16:44
~^_unsub 29:-10 31:22
~^_unsubscrib 30:-35 31:52
~^_until 2:-1 9:33 12:2 20:-36 33:39
~^_upcom 18:22
~^_updat 9:9
~^_wait 7:9
~^_want 22:10
~^_warn 24:3
~^_was 5:-34 6:42 9:4 10:71 11:30 12:-40 19:-9 20:-9 25:-41 29:-44 32:28
~^_watch 27:23
~^_we 0:11 1:11 4:32 5:-42 6:-40 9:-10 10:-5 12:47 15:-34 16:21 21:15 22:24 23:-25 31:32
~^_weekly 31:-11 32:41
~^_what 0:-23 2:44 5:-15 6:-4 10:-7 11:57 12:-10 13:25 14:42 17:-102 18:18 24:-14 25:23 26:48 29:13 30:8 32:8 33:-30 34:-6
~^_when 2:-19 3:18 5:-31 6:-15 10:-54 14:11 19:28 20:30 23:4 28:10 29:28 33:4
~^_wher 5:34 9:6 21:13 29:17
~^_which 2:-5 5:-13 13:28 14:27 15:-15 18:6 20:-18 23:19 28:-10 29:44 33:-32 34:53
~^_who 0:6 2:-13 3:36 9:30 10:5 12:-7 13:27 15:3 16:-19 17:-34 20:-20 22:-30 23:20 24:-7 25:26 26:26 27:-36 29:28 30:8 33:-86 34:17
~^_whom 34:48
~^_whos 34:21
~^_why 0:7 2:-3 6:-37 9:62 10:74 15:17 30:8 33:-3
~^_will 0:-12 2:29 20:17 24:-27 28:29 29:-30 30:10 33:23
~^_would 7:-5 8:11 21:15 26:6 34:-10
~^_writ 29:49
~^_wurd 8:-19 9:53
~^_ya 6:35
~^_yes 25:19
~^_you 8:22 11:-49 23:8 25:46
~^_your 34:23
~a 0:93 1:76 2:55 3:79 4:39 5:-46 6:-117 7:-21 8:-38 9:-52 10:30 11:37 12:-48 13:-8 14:-10 15:18 16:-31 17:-1 18:-92 19:-84 20:-44 21:48 22:22 23:4 24:31 25:51 26:-19 27:-27 28:-27 29:29 30:-1 31:-36 32:-35 33:-67
~a_beginner 17:33
~a_beta 0:77 29:-4
~a_bit 15:12
~a_bug 1:30 2:-10 25:24 34:20
~a_button 2:3
~a_calendar 1:-2 4:13 14:-3 26:52 33:15
~a_candidat 5:15 10:11
~a_channel 11:75 26:-43
~a_client 2:15
~a_customer 6:9 7:-18 12:4 13:9 18:4 19:4 24:-6 27:2 28:3 29:-8
~a_cycl 3:38 5:-44 10:25 11:6 14:-4
~a_dat 11:44 15:12 29:-43 33:16 34:-26
~a_day 16:44 21:8 33:-36
~a_deadlin 11:30 15:12 32:36
~a_decision 13:34
~a_dev 10:10
~a_dm 24:7 33:-9
~a_doc 0:50 1:13 2:17 10:-33 17:15 21:-16
~a_documentation 3:9
~a_featur 2:-37 10:79 33:39
~a_first 17:2
~a_fix 2:9
~a_fortnight 28:11
~a_freez 2:-49 10:-27 11:39 12:76 13:-6 17:-19 21:19 22:28 23:1 29:-37
~a_fresh 4:19
~a_go 1:33 12:11
~a_head 24:37
~a_help 2:19
~a_human 34:39
~a_jok 2:-13 25:52
~a_last 1:10
~a_lat 34:30
~a_list 13:13 14:31
~a_look 7:17
~a_lot 2:-6 7:-18 8:2 10:-20 11:-6 13:7 15:-8 18:25 21:-5 22:10 25:5 26:5 28:-13 29:6 30:8 32:9 33:-5 34:-1
~a_mentor 11:-13 17:59 29:-3
~a_messag 21:10 27:18
~a_mileston 1:11 5:9
~a_month 28:4 30:21
~a_nam 11:-6 34:28
~a_new 0:-1 2:34 3:26 10:35 11:39 12:-11 21:12 22:-24 29:34 33:-9
~a_newbi 17:11
~a_no 8:42
~a_not 24:42
~a_packag 1:5
~a_pag 14:32
~a_pas 22:10
~a_patch 17:10
~a_pictur 14:1
~a_ping 1:-20 23:10 24:12
~a_plan 3:20
~a_problem 2:17
~a_refactor 2:13
~a_regression 2:4
~a_releas 0:8 5:-20 10:6 25:14 34:1
~a_reminder 11:46 24:40
~a_request 7:19 11:18 22:24 29:-26
~a_requirement 22:18
~a_revert 2:21
~a_schedul 4:59
~a_second 0:8 1:1 33:20
~a_security 8:4
~a_separat 0:45
~a_shout 24:13
~a_soft 1:44
~a_str 8:-13 10:28 21:18 22:13
~a_tabl 14:5
~a_test 2:2 29:18
~a_thing 12:22
~a_thursday 33:72
~a_translation 0:5
~a_translator 14:23
~a_ui 0:20
~a_waiver 2:-10 21:40 22:49
~a_warn 24:10
~a_wednesday 20:36
~a_week 2:-36 15:58 16:31 22:15 23:-14 24:37 25:4 32:-46 33:-47
~a_what 5:24 10:-12 33:6
~a_who 34:53
~a_year 4:2 19:27
~a_yes 8:2 9:12
~ab 27:8
~abhangigkeiten 12:6 33:9
~abi 0:25 2:25 8:6 29:11 33:-25
~abi_freez 0:28 29:11 33:-18
~abl 11:28
~abl_to 11:28
~about 0:10 1:-21 2:18 4:-20 5:8 6:-30 7:41 8:-18 9:33 12:-34 13:-27 14:-73 16:-39 17:14 18:-1 19:-12 20:-20 21:-21 22:-32 23:25 24:30 26:-15 27:30 28:-44 29:-4 30:-34 31:10 32:-35 33:25 34:26
~about_client 10:6
~about_every 27:7
~about_featur 27:2 33:-25 34:2
~about_freez 10:15 17:3
~about_m 23:3
~about_rc 10:-11 24:2 33:12
~about_str 28:-21 33:60
~about_string 10:-8 27:9 31:19 33:24
~about_the 10:-37 24:3 25:13 29:-48 33:39
~accept 2:37 7:41 8:2 13:-4 21:24 25:-6 34:-4
~accept_the 8:72
~accordingly 16:28
~account 29:44 34:-7
~accountabl 30:5 34:13
~accountabl_for 30:5 34:13
~ack 7:17 8:-6 9:12 16:-17 25:31 29:-6 33:16
~acm 29:21 34:-7
~activ 6:-24 10:-12 12:72 23:26
~actual 19:1
~ad 1:25
~add 0:138 1:76 2:16 3:-54 4:-9 6:-30 8:-33 10:-25 11:27 12:-9 14:-70 15:-36 16:-99 17:-18 18:-9 22:-5 24:-58 26:16 27:44 29:9 31:-35 33:-27
~add_a 1:-1 2:65 11:67 29:29
~add_an 0:34
~add_dat 0:57
~add_it 1:17
~add_me 27:25 29:4
~add_rc 34:25
~add_the 0:1
~add_thi 1:1
~add_to 26:21
~addres 26:40 29:-33
~adjust 16:28
~adjust_the 16:14
~admitt 22:21
~advanc 1:-3 14:3 18:17 21:9 23:-9 24:4 26:1 27:-10 29:-5 33:8
~advic 9:31 29:-7 31:22
~advic_on 9:31
~advis 9:15 24:25 33:-9
~advis_me 24:25 33:-17
~affect 10:55 12:-14 30:22 34:-8
~affect_by 10:30
~after 0:-25 1:13 2:26 5:6 6:17 10:-23 12:-74 13:12 14:-39 15:-23 17:-8 18:48 19:-9 20:21 21:28 22:25 24:20 27:-34 28:-42 31:-3 34:-1
~after_all 21:32 22:-23
~after_featur 6:10
~after_m 5:30 10:-40 18:15
~after_rc 1:21 2:1 6:-13 10:20 33:4
~after_requirement 10:21 18:9
~after_str 22:24
~after_that 18:13
~after_the 6:-9 10:-10 13:35 20:27 22:56 31:8
~after_thi 3:7 19:-5 33:8
~again 5:-34 9:1 12:4 15:9 19:-9 24:27 25:46 29:5 32:-18 33:19
~against 19:11
~agenda 14:-3 27:7 32:44
~ago 19:33 28:38 33:-37
~ago_was 28:45
~agre 11:-4 16:5 25:49
~ahead 1:25 2:-35 5:-29 6:16 8:8 12:-2 14:21 16:-5 18:35 23:30 24:20 29:-35 32:15 33:-31
~ahead_of 1:30 10:7 16:-32 18:17 24:42 28:1 33:-17
~al 2:-1 12:32 16:40
~alarm 16:-19 24:65 29:8
~alarm_for 24:9 29:16
~alert 24:9 27:10 30:15 31:21 34:-9
~align 16:30
~all 4:-21 5:-23 7:-11 8:45 9:-37 10:4 12:-47 13:49 14:97 19:-60 20:-41 21:-13 22:-48 24:-41 25:65 27:52 28:-7 29:-43 30:-20 32:-72 33:-8 34:-35
~all_dat 14:17 26:17
~all_exception 13:26
~all_ffe 13:44
~all_freez 14:9
~all_is 25:15
~all_mileston 27:28 31:-10
~all_of 14:76 18:-20
~all_open 13:-38 29:44
~all_the 14:60 33:-8
~all_thi 17:21
~allow 2:34 5:-9 8:17 10:-2 12:-34 13:34 15:26 22:45
~allow_thi 17:10
~allow_to 2:11 15:34
~along 5:50 16:15 24:-11
~alpha 1:38 5:48 18:-6 20:-2 29:-6 33:24
~alpha_beta 5:3
~already 2:-14 3:24 4:-5 5:33 6:32 7:-11 9:12 10:-12 12:29 18:-24 20:-15 23:2 25:-11 26:30 31:10
~already_creat 3:12
~already_in 12:13
~already_or 5:6
~already_over 6:19
~also 1:30 10:37 19:23 33:-6
~also_in 19:26
~also_need 1:27
~alter 15:18
~alway 14:-26 24:23 25:31
~am 1:30 4:-4 8:13 9:-35 10:8 11:25 12:-9 16:-7 17:32 18:-27 20:-2 21:2 24:12 26:29 28:7 29:-55 32:19
~am_a 17:39
~am_ask 22:11
~am_away 32:16
~am_draft 20:8
~am_i 2:37 6:26 11:20 18:-26 25:-30 26:49 30:39 31:-9
~am_lat 25:15 29:16
~am_lost 11:50 25:-31
~am_new 17:76 33:-13
~am_not 7:26 8:-9 11:16 15:9 34:10
~am_on 6:9 7:5 8:-15 12:4 13:11 18:3 19:3 24:-18 28:2 29:-10 31:28
~am_still 7:28 9:-15 21:3 30:2
~am_writ 0:4 10:3 15:-1 16:7 17:-5 19:13 22:-5 28:3 29:-3 33:-15 34:1
~amend 16:25
~an 0:62 1:74 2:34 5:-27 6:-9 7:-102 8:-152 9:-81 10:6 11:37 12:-69 13:8 15:-98 16:-107 17:22 18:-24 19:-63 21:69 22:64 23:-77 24:14 25:-9 26:56 28:-54 29:-40 31:-24 32:-2 33:-7 34:-15
~an_abi 0:28
~an_alarm 24:5 29:16
~an_alert 24:9
~an_api 0:2
~an_entry 1:1
~an_error 2:19
~an_exception 2:16 8:-77 9:-69 10:24 11:51 21:27 22:13
~an_exemption 22:31
~an_extension 13:13 22:20
~an_extra 0:34 1:3
~an_ffe 2:-14 9:-3 11:42 13:-32 21:57 22:8
~an_hour 24:16
~an_ics 26:67
~an_overview 13:17 14:1
~an_rc 0:19 10:29 18:-2 20:31 28:-5 33:30
~and 0:-45 2:-30 3:-19 5:10 7:-47 8:31 11:-26 12:35 13:-25 14:59 16:6 17:39 18:64 19:-33 21:-65 23:-14 24:-16 25:-15 27:7 29:-2 32:12 33:17
~and_a 25:-35 29:50
~and_by 15:35 19:-7 33:-15
~and_final 33:4
~and_for 9:24
~and_freez 32:18
~and_gon 6:1
~and_hav 17:17
~and_how 11:1
~and_i 25:31
~and_m 5:11 27:24 33:1
~and_rc 1:37
~and_releas 14:9 28:-6
~and_str 33:22
~and_the 8:4 18:-10 33:90
~and_then 6:-6 18:55
~and_want 17:10
~and_what 12:21 17:17
~and_when 10:14 14:56 20:24 28:-12 29:-32 33:-37
~and_which 5:2 14:9
~and_who 26:8 34:10
~anna 7:19 8:-15 15:18 34:57
~anna_still 34:43
~announc 20:4 34:13
~announcement 20:3 26:27 27:13 31:14 34:-3
~announcement_in 11:4
~another 0:42 1:1 2:27 25:14
~another_team 2:28
~answer 9:9 13:27 21:-24
~antrag 9:30 29:-8
~any 1:-26 2:45 5:-43 6:-54 7:-38 9:46 10:-66 11:-14 12:47 13:42 14:-15 15:23 16:-35 17:33 18:6 20:-10 23:-26 24:-22 27:-59 29:-34 31:45 32:38 33:-33 34:-65
~any_block 2:-3 12:32
~any_dat 32:41
~any_decision 9:64 13:-13
~any_exception 9:-14 13:52
~any_freez 18:41 32:23
~any_idea 29:10
~any_longer 12:13 31:29
~any_mor 8:25 23:-13 31:10
~any_movement 9:21
~any_way 0:13 2:30 12:-27 14:-13 21:45 26:5
~anybody 9:4 10:20
~anymor 31:33
~anyon 2:-11 3:20 6:-6 12:-21 13:9 15:17 22:-26 25:47 29:20
~anyth 2:24 5:10 8:-41 13:34 16:-22 18:22 19:-6 25:-29 26:15 28:-24 29:-15 32:27
~anyth_i 5:6 13:32
~anyth_on 32:9
~anyth_releas 32:14
~anyway 10:7
~aoe 9:-1 10:86 29:-12
~api 10:-12 11:46 12:-18 17:-21 22:10 29:19 33:-4
~api_freez 0:1 29:14
~appli 10:18
~apply 2:7 10:4 12:58 17:-1 22:46 29:-10 34:-30
~apply_for 22:51
~apply_to 2:14 10:19 12:3 34:-17
~appprov 7:9 9:-9
~appreciat 25:16
~approach 18:12 28:19
~approv 2:-23 3:6 7:44 8:13 9:22 12:-17 21:-5 22:-34 25:13 29:19
~approv_anyth 7:39
~approv_exception 7:51 8:-14 9:-18 13:-25 34:31
~approv_it 8:26
~approv_my 8:-73 29:92
~approv_or 7:-31 8:-11 9:67
~approv_thank 13:5
~approv_the 7:-14 8:11 9:38
~approval 7:18 8:24 13:40 29:-28
~approval_of 7:2
~approver 34:41
~april 4:46
~april_pleas 4:10
~aprov 8:17
~archiv 14:-19 19:8
~are 2:1 3:4 4:-7 5:41 6:13 7:-18 8:-14 9:-7 10:35 11:6 12:43 13:5 14:25 15:10 17:-28 18:-29 19:-99 20:-49 23:9 24:14 25:4 26:19 27:-11 28:11 29:-28 31:-24 32:-11 34:-77
~are_activ 23:16
~are_client 6:-5 12:29
~are_die 12:22
~are_featur 2:6 5:-5
~are_fix 12:15
~are_frozen 2:31 12:-42 22:28 33:-10
~are_in 6:-9 12:20 29:13 32:23
~are_left 14:7
~are_minu 10:-10 28:45
~are_my 10:-7 11:9 21:13
~are_new 3:9 11:26 12:15 14:-9 17:-3
~are_not 12:45
~are_on 26:1 29:16
~are_only 24:24
~are_still 2:-48 12:18 13:43 14:9
~are_string 12:6
~are_the 5:-61 9:-27 14:40 18:-33 20:-2 29:10 30:16 33:1
~are_ther 3:11 5:8 12:-31 14:53 28:27 32:-12
~are_they 9:5 12:20
~are_thing 5:51
~are_wait 18:1
~are_we 0:2 2:13 3:8 5:70 6:34 9:20 10:-102 13:-53 14:-107 18:31 20:45 21:-4 22:-8 28:-2 29:-97 32:-23 33:-102
~are_week 5:58 32:-44 33:24
~are_you 5:-43 10:-43 11:-14 23:16 25:35 29:17 30:30 33:-11
~areweek 5:54 10:-18 29:-7 32:-3 33:25
~arewhat 5:55 10:-5 25:-18 33:15
~arm 29:40
~around 10:-21 17:36 18:33 29:-20
~arriv 2:10 17:24 18:34
~art 27:5
~artwork 1:37
~as 1:5 2:-91 4:51 5:-17 8:62 10:19 11:-56 12:37 13:-3 14:27 15:30 17:60 18:-3 20:-24 24:-73 25:-2 26:-24 27:31 32:-39 33:-44 34:-60
~as_a 10:6 14:50 17:32 26:-5
~as_don 8:9
~as_far 18:4
~as_it 15:53 33:-6
~as_of 12:35
~as_the 6:-13 10:2 20:2 27:24
~as_thi 0:11
~as_to 29:10
~as_well 12:15 21:7 27:15
~ask 2:-15 3:-11 5:-3 8:-6 11:44 13:11 14:8 15:7 16:3 17:-6 20:7 21:40 22:55 24:6 25:-34 26:-4 28:3 29:-8 31:6 32:-3 33:-2 34:-2
~ask_about 34:25
~ask_befor 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
~ask_but 8:-9 12:6 17:6 19:2 21:-26 24:5 29:8 32:4
~ask_for 9:5 10:-36 11:11 13:47 21:64 22:8 29:-50 34:-54
~ask_me 0:10 24:32 32:-11 33:30
~ask_the 22:6
~ask_to 8:-4 15:4 22:16 34:-18
~ask_when 20:19 33:12 34:9
~ask_you 23:10 31:7
~assum 12:13
~at 1:37 2:26 3:-12 5:43 6:-45 9:21 10:7 11:-88 12:36 13:-24 15:40 17:-1 20:-52 21:-78 22:-6 24:48 25:1 27:-63 28:6 29:-3 31:-27 32:-26 33:17 34:-72
~at_all 2:7 8:14 10:39 21:-27 25:-28 31:24 32:-1 33:-9
~at_least 2:38 12:-7 28:8 33:-20
~at_midnight 33:21
~at_present 12:32
~at_som 23:4 26:9
~at_the 2:15 4:9 5:1 9:-1 18:43 25:46 29:-9 31:-29 33:-21
~at_thi 8:12 10:-10 12:58 15:9 17:29 29:-43
~at_what 10:-24 33:69
~at_which 29:-6 33:12
~ate 25:46 29:-29 34:-10
~ate_my 25:46 29:-29 34:-10
~attach 9:17 29:5
~au 1:-7 16:44
~audit 1:17 9:-11 13:39
~aug 32:56 33:26
~august 1:22 10:-3 20:8 32:37 33:4
~authority 34:25
~authority_to 34:25
~automatically 30:10
~availability 20:20
~availabl 19:15 20:6 26:22 33:-8
~aviso 25:-6 27:21 31:21
~await 6:12 18:-15 32:20
~away 6:-1 24:47 28:65 31:6 33:-58
~b 20:21 24:24 28:59
~back 5:5 8:32 15:-18 16:40 19:48 24:5 25:44 27:21 29:-63 31:-47 33:-13
~back_by 16:18
~back_from 5:16 25:9
~back_in 25:55
~back_on 27:12
~back_to 16:11 24:23 25:-20
~backend 2:25 22:14
~backlog 13:14
~backport 1:6 10:24
~bad 25:33 29:-23
~ban 12:2 25:-38 29:59
~banner 9:29 29:-15
~bar 21:21 25:-10 29:41
~bash 1:11
~be 0:3 2:40 3:36 5:-24 6:-35 7:49 8:-58 9:-46 10:-41 11:-70 12:-23 13:-73 14:-30 15:21 16:62 17:-82 18:7 19:-109 20:13 22:24 23:51 25:-13 26:-35 28:-15 29:-19 30:5 31:37 32:-27 33:55 34:-22
~be_a 0:3 3:4 20:7 21:8 23:3 24:-20 28:-12 33:16
~be_accept 2:24
~be_admitt 22:21
~be_approv 7:65 9:-15
~be_at 16:12 18:12
~be_availabl 20:23
~be_don 32:2
~be_edit 2:25
~be_fin 2:5
~be_final 20:-6 33:27
~be_finish 10:8
~be_grant 22:26
~be_grateful 16:9
~be_in 18:-12 29:38
~be_inform 27:25
~be_let 22:22
~be_merg 2:32
~be_nic 24:26
~be_on 16:49 33:-31
~be_out 2:-10 20:48 25:40 32:-16
~be_overkill 0:16
~be_part 2:20 33:15
~be_postpon 15:52
~be_propos 6:44
~be_publish 20:3
~be_quiet 31:41
~be_refus 7:22
~be_so 29:9
~be_the 16:4
~be_told 27:31
~be_wis 15:7
~becam 9:37
~becam_of 9:37
~becaus 22:20
~becaus_the 22:15
~becom 2:3 11:-9 16:13 17:38 29:-3 33:6
~becom_a 11:-2 17:11
~been 2:-48 6:24 8:10 9:39 10:-47 12:20 13:39 15:7 20:16 22:-10 25:23 28:-40 29:-47 30:5 32:-17 33:-19 34:-41
~been_chang 15:15
~been_cut 6:15
~been_decid 20:28
~been_frozen 6:1
~been_grant 13:9
~been_lift 6:-13 12:30
~been_look 9:17
~been_set 20:14
~befor 1:33 3:24 6:7 7:10 10:-10 12:-7 13:-8 17:7 18:15 19:41 22:-16 23:12 24:42 25:-11 28:36 30:-15 31:-3 32:12 34:-6
~befor_are 11:13 28:13
~befor_do 29:7
~befor_featur 23:4 28:3
~befor_ff 16:2
~befor_final 1:5 19:6 28:-1
~befor_hibiscu 19:61 20:-14
~befor_how 0:5 9:13 11:-46 26:15
~befor_i 1:-13 2:-17 4:26 9:3 10:28 12:15 14:3 15:13 16:1 18:1 19:-15 20:-7 23:-29 24:-90 27:14 28:-25 29:3
~befor_in 5:4
~befor_is 6:20 12:3 21:5
~befor_m 10:25 28:46 29:-10
~befor_mileston 33:39
~befor_my 13:1
~befor_or 2:-21 5:39 6:-41 18:-39 20:13 33:70
~befor_pleas 24:8
~befor_rc 2:25 3:6 10:-19 18:18
~befor_str 18:24 24:60
~befor_the 1:32 2:14 7:16 17:2 20:-28 24:25 28:44 29:-2 32:7
~befor_thi 6:16 19:68 33:-22
~befor_was 6:4
~befor_we 3:8 28:16 33:8
~befor_what 2:11 5:-35 18:55 19:4
~befor_when 29:4
~befor_who 34:80
~befor_you 23:12
~begin 3:4 4:41 10:-14 17:37 20:-23 27:26
~begin_on 33:25
~beginn 4:8
~beginner 17:69
~begun 5:18 12:50 14:-9
~behalf 8:2 22:33
~behalf_of 8:2
~behind 6:36 10:31 14:-15 33:-4
~behind_us 6:60
~being 5:20
~benchmark 7:26 19:1
~best 17:25
~beta 0:45 1:58 2:-26 5:39 6:8 10:1 12:-35 19:-46 20:-19 27:-16 29:28 33:11 34:-7
~beta_freez 10:17 27:-5 29:63 33:-63
~beta_on 6:29
~better 0:2 31:6
~between 1:16 5:30 6:-18 18:-14 19:27 27:-11 28:11 29:16 32:40 33:-47
~between_ff 2:7
~between_m 5:13
~between_now 28:31
~between_rc 10:7
~between_str 16:12
~big 2:15 14:17 20:29 33:-27
~big_day 20:30 33:-2
~bill 8:30 22:13
~bin 8:27 9:-13 17:42
~bin_new 17:14
~bind 10:52 34:-14
~bisect 29:39
~bit 6:-23 12:21 15:10 18:31 33:8
~bit_me 17:-14 18:33
~bit_of 22:4
~block 1:9 2:11 5:18 8:10 10:-36 12:42 34:-5
~block_on 2:-3 12:25
~block_the 5:29
~blocker 5:29 10:19 12:-9 15:14
~blog 20:11
~blog_post 20:11
~blueprint 2:24
~board 1:-3 2:12 16:51
~board_meet 1:-3 16:6
~boat 2:50
~bonjour 17:16 25:7 33:9
~book 0:3 15:21 20:20 29:25
~book_a 29:24
~book_the 20:21
~boot 29:32
~bootstrap 4:23
~bos 1:16 5:-3 9:-7 10:7 11:-23 14:5 16:4 17:-13 20:2 25:-6 26:-16 27:12 29:-16 33:-5 34:56
~bos_is 1:18 9:-2 10:9 11:10 14:9 16:5 24:1 25:-1 26:-8 27:16 29:-7 33:-10
~bot 10:-33 11:41 23:7 25:46 29:-83 31:23 33:8
~both 33:38
~bother 2:5 31:11
~bounc 9:30 29:-19
~bound 10:9
~branch 1:30 2:-22 5:36 6:-25 10:34 12:6 20:-3 29:41 31:-9
~break 8:24 9:14 10:-23 12:-37 13:43 17:11 21:46 22:18 28:-13 29:-24
~break_for 22:23
~brief 32:14
~bring 25:21 32:18
~brok 25:16 29:15 34:-39
~brok_the 25:56 29:-38
~broken 2:3 22:31 25:-4 29:10
~budget 3:13 7:-4 8:-15 29:41
~buena 0:9 1:-4 4:-23 6:14 8:6 10:-13 15:4 17:-14 19:14 24:-23 25:11 27:-2 29:-8 31:-5 32:7
~buena_add 29:10
~buena_how 14:18
~buena_is 12:5 15:1
~buena_pleas 25:23
~buena_what 0:1 29:1
~buena_when 29:3
~bug 1:33 5:26 8:-21 12:-63 16:3 17:45 20:-7 24:23 25:6 29:40 33:-51 34:14
~bug_bash 1:11
~bug_fix 5:29 10:18 12:-1 34:6
~bugfix 2:29 5:5 20:32
~bugfix_releas 20:34
~build 4:15 5:51 12:-7 14:-7 17:-18 20:7 25:29 29:21
~build_or 5:28
~build_the 29:3
~builder 15:10 29:7
~bump 2:57 10:4 12:15 13:-8 15:-26 22:17 29:-34 33:35
~bump_a 33:26
~bus 18:-5 25:26 29:14 31:-14
~busines 10:22 16:3
~busines_day 16:3
~busy 20:-15 25:27 32:7
~but 1:-7 7:-24 8:19 13:-13 14:-3 15:30 17:8 22:-30 25:-5 26:9 29:4 31:18 32:1
~but_can 14:4
~but_do 15:16 17:10 33:-16
~but_i 31:12
~but_is 10:-13 12:23
~but_only 8:44 22:-5
~but_we 2:2 15:11
~but_when 29:20 33:5
~but_who 29:2
~button 2:7 10:24 20:3 29:-17
~button_label 2:14
~buy 29:33 31:-2
~by 0:-19 1:-21 2:-37 6:23 7:27 10:69 13:10 14:-34 16:88 17:-19 18:-10 19:-18 21:3 22:30 23:19 24:-33 28:-28 29:-17 32:5
~by_a 16:74 21:14 24:-20
~by_me 8:26
~by_now 6:13 12:20
~by_one 16:13
~by_the 7:-15 10:24 11:12 13:16 16:-22 25:9 27:-10 28:-1 31:5 33:-13 34:-1
~by_thre 16:13
~by_two 15:7
~by_what 33:29
~by_when 33:2
~by_which 33:18
~by_whom 7:9 15:30 19:-10 33:-15
~bye 25:53
~c 6:-24 10:31 32:36 33:45 34:16
~c_what 10:37
~c_when 33:14
~ca 20:15
~calendar 0:13 1:26 2:-14 4:27 5:-14 8:-26 10:-17 12:-7 13:-12 14:32 16:6 17:-16 18:19 19:33 22:-13 24:-15 25:-21 26:26 29:-13 31:-15 33:18
~calendar_accordingly 16:28
~calendar_for 1:10 4:23 14:12 32:16
~calendar_link 14:46 26:-2
~calendar_of 19:33
~calendar_the 1:6
~calendar_week 33:38
~calender 14:12
~call 1:32 2:-7 4:13 5:3 6:-20 14:-41 19:39 20:-29 29:42 31:-17 32:-22 33:2 34:35
~call_for 21:1 33:24
~call_the 12:20
~cam 10:38 19:50 20:-7 23:31
~cam_befor 19:47 20:-3
~can 0:3 1:-13 2:54 3:10 4:-7 5:-113 7:6 8:31 9:-100 10:-13 11:22 12:37 13:-79 15:-13 17:19 18:-18 19:-101 20:16 21:2 22:37 23:7 25:-60 26:9 28:-8 29:-12 30:-10 31:-38 32:-69 33:5 34:25
~can_a 2:-7 33:9
~can_add 26:12
~can_anyon 15:-19 34:22
~can_be 6:18
~can_do 7:-14 8:21 11:29 23:14 31:-2
~can_go 8:6
~can_i 0:-5 1:-29 2:27 3:20 4:-48 5:-34 6:27 7:41 8:-65 10:-82 11:2 14:1 15:15 17:4 18:-15 20:28 22:4 25:11 29:-22 31:-9 33:-76
~can_it 2:71 21:19
~can_newcomer 17:24 21:3
~can_not 2:-30 10:56 33:10
~can_one 0:7 11:14
~can_our 2:17
~can_peopl 12:37
~can_somebody 29:18
~can_someon 7:-28 8:27 22:2
~can_still 2:5
~can_the 30:20 33:32
~can_we 2:48 6:-15 12:33 22:30 26:-13 27:17 29:-13
~can_you 1:2 2:-75 4:18 8:15 11:-6 20:-1 22:3 23:-15 24:24 25:-49 29:51 30:-27 31:22
~cancel 24:13 29:12 31:8
~cancel_my 8:13 29:28
~candidat 0:24 5:6 10:19 14:9 18:-11 20:-31 28:30 29:-28
~capital 29:10
~capital_of 29:10
~car 2:1 10:-40 29:26 34:34
~car_of 34:30
~cas 15:6
~ce 6:22 10:-8 12:30 20:10 29:-20
~ce_what 6:25 10:-4 20:11 29:-9
~ceo 29:31 34:-27
~chain 29:13 33:43
~chanc 2:40 21:36
~chanc_of 21:13
~chang 1:-95 2:4 5:-2 6:-20 10:33 13:38 14:-7 15:36 16:28 19:-29 21:10 25:-1 27:32 28:13 29:-18 31:-5 33:7 34:15
~chang_a 2:8
~chang_after 10:25 13:16
~chang_dat 34:20
~chang_is 33:2
~chang_it 16:33
~chang_of 16:13
~chang_rc 2:-7 15:12
~chang_the 2:8 15:50 16:-25 24:7 33:-16
~chang_to 16:19 27:15
~changelog 1:36
~channel 2:-20 11:28 14:-1 25:10 26:38 27:33 28:-3 29:4 30:15 31:22 32:-6 33:-12
~channel_from 27:-5 31:41
~channel_get 26:6
~channel_subscrib 26:37
~channel_thank 11:3
~charg 34:49
~charg_of 34:23
~chart 14:33
~chas 23:30 31:-9
~chat 23:17
~check 0:-15 6:3 7:-3 11:22 17:-26 20:9 24:17 27:4 28:12 34:11
~check_can 29:7
~check_do 31:8
~check_how 5:11 28:2
~check_is 28:14
~check_what 32:18 33:-8
~check_when 14:1
~checkpoint 1:19 18:24
~cheer 5:6 8:9 10:-5 12:6 15:-5 17:-10 18:-2 20:6 25:9 27:-4 28:10 34:-16
~cherry 2:33 10:35 11:-14 25:-3 29:6
~cherry_pick 2:33 10:35 11:-14 25:-3 29:6
~chill 28:15 32:10
~christma 25:22 28:-35 29:17
~ci 2:53 9:-9 12:-22 16:24 23:-12 24:-5 25:-21 27:22 29:91 31:-6
~claim 12:20 15:5
~cleanup 2:21 22:2
~clf 29:-20 33:50
~client 0:-14 1:-40 2:17 6:21 10:32 12:14 15:7 16:23 18:-13 19:-6 20:-26 22:25 24:8 28:-7 29:-67 33:20 34:21
~client_lib 2:-51 10:28 12:20 33:-1
~client_librari 6:-14 12:11 34:28
~client_library 6:2 10:17 15:20 16:4 22:6 33:-16
~clock 10:-5 28:67
~clon 4:44 17:31 18:-19
~clos 1:6 5:-14 6:41 7:-22 8:1 9:-36 12:43 20:-39 22:-12 24:3 28:41 33:12
~clos_are 28:15
~clos_for 12:31 29:-4 33:18
~clos_or 28:15
~clos_the 29:15
~closest 18:70
~closest_dat 18:6
~cod 2:22 10:30 12:15 17:5 33:22
~cod_for 33:20
~cod_freez 29:-56 33:54
~cod_or 10:2
~codenam 19:1
~coffe 25:37 29:6
~coffe_machin 29:32
~com 2:-27 11:-2 12:15 14:-1 18:78 20:28 21:37 25:-58 28:-31 31:-21 32:33 34:-24
~com_along 5:36
~com_befor 10:-1 18:16 33:20
~com_day 18:3
~com_from 17:2
~com_into 6:-9 29:14
~com_on 2:13
~com_out 19:19 33:20
~com_under 10:48
~com_up 18:7
~comma 21:15
~command 11:92
~command_for 11:8
~commit 2:-7 11:-24 12:3 17:12 25:17 29:48
~committ 33:10
~company 11:-10 29:26
~compar 14:-3 19:32
~compil 29:44
~complet 14:50 33:37
~con 5:32
~concern 10:21
~condition 9:30 29:1
~conferenc 29:24
~config 10:1
~confirm 33:24
~confus 6:4
~congelamento 1:3
~congelamento_de 1:3
~congrat 25:48
~congratulation 25:25
~consent 9:10
~consider 8:11 10:18 21:16
~consider_a 21:12
~constraint 12:4
~contact 34:63
~contact_for 34:28
~contract 29:26
~contribut 17:69
~contributor 29:16
~contributor_guid 17:40 29:-5
~convinc 7:16 21:35
~cooki 25:6
~cool 2:11 25:15
~coordinator 34:25
~copy 4:15 14:-25 26:9 33:3
~correct 20:21 21:6 33:58
~correct_it 16:17
~correction 16:28 33:-12
~cost 18:-3 26:29 29:17
~could 0:15 2:20 11:-33 12:-3 14:11 16:14 18:-15 20:-9 21:1 22:44 30:-2 34:-18
~could_a 2:11 21:22 22:-15
~could_i 26:18
~could_my 22:11
~could_somebody 7:6
~could_we 7:16 8:-10 12:-21 22:46 25:26
~could_you 1:7 4:13 7:-31 10:-6 11:-10 14:32 18:-3 29:16 33:18
~count 5:8 8:-25 10:72 13:30 28:31 33:-16
~count_as 10:15
~count_me 27:1 28:11
~countdown 27:14 28:58 31:12
~countdown_to 28:29
~coupl 6:27
~coupl_of 6:27
~cover 10:46 25:24 33:-11
~crash 2:22 22:6
~creat 1:24 3:32 4:26 11:8 29:14 34:20
~creat_a 11:15 29:52
~creat_the 3:20
~cryptography 8:8 29:-2
~css 2:37 11:-11
~current 4:16 5:59
~current_cycl 4:2
~currently 12:43 26:8
~customer 2:9 4:-5 6:4 9:-3 12:2 15:20 20:27 24:-15 29:5
~customer_for 29:22
~customer_how 28:5
~customer_i 17:17
~customer_is 2:28 6:7 9:35
~customer_what 5:-13 13:27 17:-16 18:65
~customer_when 20:9
~customer_who 34:23
~cut 2:47 5:36 6:32 9:-6 12:-20 20:5 25:-25 28:-4 31:56 33:-17
~cut_rc 29:52 33:-18
~cut_the 20:38 29:-39 31:21
~cutoff 1:26 6:9 10:-15 14:9 18:46 21:13 22:-15 24:-5 29:-11 33:35
~cutoff_for 1:7 21:17 22:-32 33:69
~cve 22:49 29:61
~cyc 3:5 29:-19 34:5
~cycel 3:16 14:7 16:-11 19:18
~cycl 1:-47 2:-19 3:77 4:80 5:40 6:-48 7:-30 9:-36 12:-41 14:33 16:-35 17:-16 18:-77 19:60 20:-9 22:-43 24:-11 25:-60 27:-33 29:-64 31:-27 32:-57
~cycl_befor 3:27 19:34
~cycl_for 2:-5 3:8 4:57
~cycl_look 14:36
~cycl_nam 4:5
~cycl_next 3:18
~cycl_pleas 3:-16 5:1
~cycl_we 5:34
~cycll 3:2
~cyycl 3:28 5:3
~czy 2:42 6:41 12:30 17:-6 29:-6 33:-27
~d 4:-2 10:6 11:-7 13:-5 17:8 18:17 21:-38 25:4 26:7 27:27 28:-47 29:3 34:7
~d_for 22:1
~daily 24:9 27:16
~dank 3:13 6:13 9:6 11:-4 12:6 13:-6 14:7 16:-2 17:-3 18:-4 19:6 20:7 21:1 25:20 26:1 29:-14 33:-4 34:-4
~dank_dir 3:13 6:13 8:1 9:6 11:-1 12:7 13:-4 14:14 16:-2 18:-2 19:6 20:7 21:1 25:-2 26:1 29:-3 33:-3 34:-4
~dark 6:-2 9:31
~dark_mod 6:-2 9:31
~das 2:13 5:-2 29:56
~das_releas 27:8
~dashboard 9:11 22:11
~dat 0:15 2:-171 4:6 5:-128 6:-18 7:-61 8:-38 9:-140 10:-192 11:9 12:-97 13:-32 14:44 15:42 17:-55 18:42 19:63 20:86 21:-87 22:-74 23:-60 24:-102 25:-154 26:27 27:-8 28:-28 29:-25 30:-84 31:-55 32:15 33:67 34:-15
~dat_are 32:13
~dat_as 15:21 33:-27
~dat_between 1:3 16:-2
~dat_can 33:20
~dat_chang 16:3 20:-15 26:19 27:61 33:-57
~dat_de 20:42 33:-2
~dat_did 19:13
~dat_doe 33:4
~dat_fall 32:23
~dat_for 4:16 6:25 14:56 16:25 18:-26 19:-32 20:-6 27:-23 29:60 32:-9 33:11 34:-13
~dat_from 14:19
~dat_go 18:3 33:13
~dat_in 0:22 14:-11 19:1 26:23 27:-1 31:7 33:-14
~dat_is 16:16 28:13
~dat_limit 1:10
~dat_of 1:-7 14:-82 16:4 18:-76 19:55 20:33 29:29 33:23
~dat_on 33:36
~dat_pleas 14:-5 15:9 16:-54 18:35 20:11 33:24
~dat_should 14:24 18:12
~dat_thank 19:2 26:3
~dat_to 0:2 29:16
~dat_was 19:6
~dat_with 11:3
~data 16:7 33:17
~data_los 16:7
~databas 29:39 33:-18
~day 1:40 2:-100 6:-75 7:-36 8:-115 10:-29 11:-90 12:-83 13:-71 14:-16 15:-45 16:74 18:-66 19:27 20:66 22:4 24:61 25:17 26:-13 27:-132 28:66 29:-59 30:-14 31:-55 32:30 33:30 34:-76
~day_after 1:18
~day_ahead 24:1 32:9
~day_as 10:-1 16:8 33:6
~day_away 24:17
~day_befor 1:67 24:59 28:-22
~day_can 20:2 33:1
~day_did 19:44
~day_do 20:30 29:-16 33:25
~day_doe 33:13
~day_earlier 16:1
~day_for 16:26 20:22 22:26 32:15 33:42
~day_in 16:-15 24:54
~day_is 9:5 10:-5 20:12 33:60
~day_lat 21:36 33:-14
~day_later 16:39
~day_left 24:3
~day_of 10:47 20:19 28:-2 29:7
~day_on 1:15
~day_out 24:19
~day_pleas 16:48 24:-38 28:-15 31:5
~day_so 16:12
~day_thank 10:9 16:17 20:-6
~day_the 20:43
~day_to 16:-31 28:68
~day_until 29:34
~db 29:42
~de 5:-2 6:-29 9:33 10:-74 12:27 14:-19 16:12 17:40 18:-8 19:-51 20:17 24:35 25:-40 28:28 29:-83 31:49 32:1 33:-15
~de_la 31:29
~de_releas 24:14 28:24
~deactivat 31:26
~dead 2:30 33:24
~dead_dat 33:30
~deadlin 0:13 1:31 2:-50 5:-23 6:24 10:-1 11:21 12:-19 14:20 15:-6 17:-2 18:26 19:-13 20:-39 26:4 27:7 29:-16 31:-18 32:6 33:2
~deadlin_are 14:56 32:-17
~deadlin_com 18:14
~deadlin_for 0:54 1:36 18:-29 28:15 29:6 33:7
~deadlin_in 27:7
~deadlin_of 29:2
~deadlin_pleas 33:15
~deadlin_thank 0:4 14:-6 18:20
~deadlin_to 33:4
~deal 10:39
~deal_with 10:39
~dealin 0:10 18:17
~dear 25:26
~deb 29:23
~debdiff 7:9
~debian 25:17 29:33 33:-3
~decid 3:15 6:-12 7:16 9:22 13:-35 16:8 20:4 22:-23 25:-3 34:52
~decid_on 3:15 7:19 8:-4 16:4
~decision 7:11 8:11 9:11 29:-24 34:3
~decision_on 7:18 8:13 9:7 13:-13
~deck 14:7 18:39 29:-13 33:28
~declin 8:25 9:-17 13:3 29:3
~declin_the 29:14
~default 23:43 29:-7
~defin 0:3 10:52
~definition 10:19
~definition_of 10:19
~delay 15:72 16:36 33:-9
~delay_final 15:27
~delay_of 15:27
~delay_the 29:12
~delet 18:12 23:-11 29:26 31:31
~delet_the 6:2 24:16 29:32
~deliver 27:4
~deliverabl 10:1
~dem 27:21 29:1
~demander 21:22
~demander_une 21:22
~demo 1:22 11:27 29:-3
~den 4:5 27:14
~den_str 27:20
~deni 13:35
~dentist 29:26
~deny 7:28 8:41 13:-11
~dep 2:22 6:-11 12:1 28:35 29:-60 33:38
~dependenci 12:8
~dependenci_in 12:12
~dependency 2:12 10:4 29:-3 33:12
~dependency_bump 12:2
~deprecat 2:5
~deputy 34:29
~der 9:22 10:10 29:-12 33:1
~derogation 13:20
~des 5:4 9:17 16:6 31:9
~des_chain 29:19 33:8
~describ 10:47 17:31 33:-10
~describ_the 5:15
~describ_what 10:25 33:-7
~design 29:5
~despit 13:9 22:30
~despit_the 13:9 22:10
~dev 2:-8 5:58 12:-7 17:24 18:-28 25:-6 26:2 27:48 28:-8 29:-19 30:30 31:6 34:-18
~dev_dependency 10:10
~dev_or 5:42
~dev_to 27:29
~develop 5:24
~developer 10:26 17:1
~development 4:12 5:21 12:14
~dialog 22:2
~did 5:15 6:84 8:-52 9:60 10:-92 12:25 13:48 14:-59 15:-5 16:-31 17:-1 18:-50 19:63 20:-65 21:-69 22:-11 23:39 24:-31 28:-49 29:-30 30:45 31:-54 32:-6 33:-9 34:8
~did_anyon 13:31 21:-9
~did_i 2:24 6:25
~did_it 25:40
~did_m 6:36
~did_my 9:24
~did_not 8:9 22:3
~did_rc 6:13
~did_someon 7:2 12:5 30:4
~did_str 12:22 19:-2
~did_the 5:-12 9:35 12:35 19:10 23:5 29:24 33:-6 34:28
~did_they 5:1
~did_we 3:22 5:-48 6:9 7:-18 9:14 13:22 19:45 29:-15
~did_you 7:27 8:-9 25:-1 30:37
~die 12:10 19:15 29:-55 33:17 34:19
~die_abhangigkeiten 12:6 33:9
~differ 10:1
~differenc 10:32
~differenc_between 10:28
~different 33:32
~digest 2:-7 25:-3 26:33 27:61 29:-22 30:6 31:27
~digest_her 31:8
~dir 3:13 6:8 8:1 9:6 10:12 11:-1 12:4 13:-5 14:13 16:-2 18:-7 19:5 20:7 21:1 25:-2 26:1 29:-4 33:-19 34:-6
~direct 23:14
~direct_messag 23:14
~disabl 31:54
~discus 8:-7 21:8 29:15 30:5 31:-18
~disk 28:-22 29:58 31:-1
~distribution 27:42 29:-24 31:12
~dm 27:97 33:-32
~dm_me 24:-24 27:88
~dm_when 24:3 33:-9
~dms 2:-28 11:36 25:-30 26:49 27:12
~dni 28:63 29:-20
~do 0:28 1:-43 2:4 3:61 4:-4 5:-50 6:-69 7:5 9:-63 10:25 11:28 12:-28 13:-87 14:-38 15:36 16:-2 17:27 18:-21 19:-95 20:9 21:26 22:-137 23:29 24:-15 25:-51 26:29 27:-169 28:37 29:18 30:52 32:-5 33:-9 34:33
~do_client 10:11
~do_doc 2:6
~do_for 11:21
~do_i 0:6 9:-60 10:-24 11:18 12:-7 13:-2 14:-43 15:11 17:21 18:22 20:-70 21:10 22:-27 23:-47 25:-110 28:-3 29:22 30:24 33:-38 34:89
~do_my 29:8
~do_new 2:-17 12:16
~do_not 0:44 2:-52 3:46 6:-2 7:15 9:-17 12:-29 14:-17 15:66 16:-50 21:7 22:-36 23:12 24:5 26:5 29:-78 30:54 31:7 33:-90
~do_now 18:-11 21:22
~do_peopl 0:-11 11:14
~do_rc 28:21
~do_reminder 23:16 31:-16
~do_that 2:11 11:12
~do_the 4:8 16:22
~do_they 10:14 11:17
~do_we 2:-76 3:-6 5:-1 9:4 13:2 14:56 17:-11 18:-12 19:-52 20:36 21:-15 25:-25 26:-4 28:31 29:61 30:-20 33:17
~do_you 0:10 2:8 3:34 10:1 14:-35 20:18 26:53 30:-69
~doabl 2:37
~doc 0:59 1:52 2:31 10:-36 15:-8 16:-47 17:58 18:-20 19:-2 21:-57 26:2 27:14 31:12
~doc_about 27:17
~doc_chang 33:2
~doc_fix 17:27 21:-3
~doc_for 11:11 29:13
~doc_freez 0:43 10:-34 25:12 29:13
~doc_patch 2:81 10:-32
~document 29:7
~documentation 0:19 3:3 5:-27 11:14 12:-7 24:4
~documentation_freez 0:28
~documentation_patch 2:41
~documentation_team 24:11
~doe 0:-32 1:-15 2:29 6:-5 7:18 9:25 10:42 11:19 12:12 13:-9 14:16 15:-33 16:-53 17:-6 18:-19 19:-57 20:26 22:-57 24:-37 25:-72 26:37 27:-35 29:30 30:-36 33:5 34:-42
~doe_a 2:7 34:11
~doe_anyth 18:28
~doe_featur 28:32
~doe_ff 2:-42 10:54
~doe_it 2:34 20:59 29:2
~doe_m 33:37
~doe_mean 10:8
~doe_my 6:13 13:14
~doe_not 8:2 29:30 31:13
~doe_one 7:1 11:57 29:-18
~doe_rc 33:33
~doe_requirement 10:3
~doe_str 33:20
~doe_that 11:5 29:-4
~doe_the 2:30 3:23 5:12 14:14 19:-18 20:14 29:9 33:-16 34:-8
~doe_thi 10:-23 14:29 19:8 29:8
~doing 5:38 9:19 33:9
~don 6:70 10:-5 14:-32 16:-5 17:35 20:20 22:12 29:-24 33:-28
~don_and 18:14
~don_by 22:14
~don_with 12:21 18:28
~door 6:37 22:15 29:-56 33:11
~door_for 22:17
~down 5:-3 8:57 9:13 10:-36 11:-27 12:7 16:22 18:14 20:-8 25:-44 27:-44 29:24 31:39 33:65
~down_for 33:37
~down_the 8:30 9:4
~download 20:41 29:7
~download_it 20:21
~download_the 29:5
~draft 4:21 20:7
~draft_a 4:12
~draft_the 20:8
~draw 14:34
~dream 6:3 11:-16 25:31
~driver 2:57 8:16 29:-18 33:17
~drop 2:3 20:19 24:43 29:-72 30:23 31:18 33:7
~drop_dead 33:30
~drop_me 30:2 31:12
~drop_the 24:9 27:-13 31:24
~due 6:-35 10:-17 24:56 25:-40 28:-21 29:-35 32:94 33:30
~due_befor 18:27 32:6
~due_by 32:22
~due_to 16:1
~dumb 10:29
~dump 14:29
~dur 2:85 10:-17 12:-24 17:2 31:44
~dur_str 2:58 10:-29
~dur_the 2:11
~durch 9:29 29:-20
~duty 34:32
~e 2:-25 6:41 7:45 8:-40 10:-30 18:30 29:12 34:6
~each 27:32
~earlier 6:-13 15:20 16:24 18:39 19:18 23:4 33:-25
~early 1:11 2:5 3:8 11:-12 21:20 23:36 29:-18 33:-7
~earth 10:34
~easy 17:54
~eat 17:-5 25:49
~edit 2:23
~een 2:11 24:18
~effect 12:56
~ein 1:15 9:-15 21:33
~ein_exception 9:-3 21:3
~ein_featur 2:8
~einen 1:10 16:19
~einen_tag 16:23
~el 6:11 16:22 18:7 25:-16 29:31
~el_schedul 18:16
~els 11:33 25:2 31:25
~email 26:41 27:14
~embarrass 22:4
~emoji 9:10 10:16
~en 5:76 6:-15 10:-24 12:8 13:9 14:-17 18:9 29:-17
~en_is 5:65 10:-14
~encryption 9:1
~end 1:6 2:-68 4:41 14:-1 16:12 19:9 20:16 21:19 22:-12 28:-59 29:23 32:48
~end_in 19:10
~end_of 1:4 4:17 16:2 20:36 29:-14 31:-20 32:28 33:20
~end_up 21:5 22:-3
~endpoint 2:26
~engineer 17:31 25:12 29:-9
~english 25:5
~enough 2:11 7:21 31:53 33:-8
~entail 7:9 15:3
~enter 1:34 5:24 11:29 14:-11
~enter_a 1:32
~enter_the 5:15
~entry 1:22
~environment 17:2
~eol 10:73 11:-18 19:-21 20:-6 29:19
~epoxy 14:-23 19:85 33:-9
~error 2:38 10:-5 29:37
~error_messag 2:34
~eta 4:-26 10:-17 16:-21 18:-5 20:114 25:-1 28:7 29:-17 33:44
~eve 24:47 27:-4
~even 10:-38 12:-22 15:15 21:60 22:13
~event 18:37 27:2 32:24
~ever 11:-13 17:30 25:20
~every 8:-7 13:22 14:89 20:-17 24:47 25:17 27:62 28:-12 31:-48 32:-15 33:-53
~every_dat 14:49 20:-3
~every_deadlin 14:3
~every_freez 27:22 31:-20
~every_mileston 14:32
~every_monday 24:45
~everybody 25:23
~everyon 5:17 12:3 14:-13 18:8 20:14 25:-12 31:6 34:4
~everyon_i 7:9
~everyon_is 12:13
~everyon_keep 10:20
~everyth 8:4 10:6 11:24 12:23 13:5 14:27 16:17 20:-24 24:-6 25:-32 29:-11 31:13 32:-5
~everyth_about 10:19
~everyth_from 14:40 31:-8
~everyth_that 8:24
~exact 33:52
~exactly 10:36 25:12 28:14 29:-13
~exampl 7:42 11:26 25:-15
~exc 8:-6 9:44 13:32 22:16 29:-17
~excepiton 21:1
~exception 2:-4 5:-20 7:2 8:42 9:24 11:1 12:-24 13:26 14:-2 16:-26 17:-26 20:-13 21:41 22:37 27:14 32:-19 33:-27 34:28
~exception_approv 9:30
~exception_are 27:20
~exception_be 21:28
~exception_but 21:25
~exception_for 2:23 8:16 9:16 13:27 21:-29 22:36 34:-28
~exception_i 9:41 13:-3
~exception_if 21:35 22:-25
~exception_is 9:-5 21:17 27:34
~exception_list 13:10
~exception_need 8:-9 21:53
~exception_of 22:29
~exception_on 7:25 8:-21
~exception_queu 13:15
~exception_request 8:15 9:-3 22:6
~exception_thank 8:2 13:7
~exception_that 13:25 21:-20
~exception_thi 13:2
~exception_to 10:29 13:-9 22:23
~exception_want 22:17
~exception_wer 13:-9 19:18
~exception_with 13:21
~exceptoin 13:4
~excus 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
~excus_me 1:11 4:2 6:9 8:-5 11:-9 12:4 15:12 16:10 18:9 19:-8 20:3 24:-9 25:-1 27:-17 28:4 29:-3 31:-4 32:5
~exec 27:3
~exempt 2:18 10:13 12:-2
~exemption 13:5 22:35 34:-1
~exist 3:24 6:2 11:24 29:-11
~exist_a 11:9 17:8
~expect 17:11 20:56 29:-14 33:23
~expect_of 17:22
~expens 29:9
~expir 6:57 9:31 32:-6 33:-1
~explain 10:69 11:35 13:-7
~explain_how 11:5
~explain_the 11:3
~export 2:3
~extend 6:-14 8:17 15:8 29:4 33:13
~extension 9:2 22:19
~extra 0:33 1:41 22:4
~extra_day 16:28 22:5
~fail 29:59
~fall 10:3 32:68 33:23
~fall_in 32:2
~fall_into 32:18
~fall_on 33:22
~fall_under 10:33
~fang 17:26
~fang_i 17:26
~far 5:21 10:-17 12:-17 13:66 20:-12 23:40 28:70 29:-51 33:-14
~far_as 18:4
~far_is 5:22
~far_off 28:56
~favour 0:25 8:2 29:-1 34:-4
~favour_of 0:26 8:2 34:-4
~feaatur 33:7
~featuer 33:31
~featuer_freez 33:22
~featur 0:-50 1:-13 2:13 3:-14 5:24 6:5 7:-49 9:-50 10:25 11:6 14:-43 15:6 16:16 17:-1 18:-2 19:21 20:-38 21:3 22:6 27:-13 28:23 29:-32 30:-10 31:-9 32:-57 33:15 34:5
~featur_are 2:-17 12:27
~featur_can 6:22
~featur_cod 33:30
~featur_freeez 33:9
~featur_freez 2:-54 12:-5 15:18 16:16 17:6 19:19 21:20 24:28 25:1 26:12 27:-16 29:-111 33:-9
~featur_in 2:12
~featur_is 2:15
~featur_or 2:-1 5:63 34:10
~featur_proposal 16:23 33:-11
~featur_still 12:12
~featur_work 2:-8 5:33
~featurefreez 33:19
~feautr 28:1 29:-10 33:33
~feb 1:-2 4:26
~fedora 20:8 29:12
~feed 14:-26 26:70 27:32
~feez 10:38 12:13
~ferez 12:19
~fetaur 29:-4 33:5
~fetur 10:-15 12:9 16:8 23:1 29:-14 33:32
~fetur_freez 10:-13 16:8 23:1 33:39
~few 32:19
~few_day 32:19
~fewer 26:-20 30:48
~ff 0:-40 1:-68 3:-8 4:-33 6:-2 8:-85 9:-156 10:24 11:-57 12:1 13:-108 14:-13 15:80 16:102 18:-3 19:32 20:-142 24:5 25:-129 26:-44 27:-18 28:43 29:-269 33:62
~ff_and 2:6
~ff_cover 10:1
~ff_dat 19:41
~ff_in 12:2 28:16
~ff_is 24:8 27:-11 33:32
~ff_on 6:-10 12:23 19:1 34:4
~ff_pleas 28:37 33:-26
~ff_thank 10:12
~ffe 2:-79 6:-47 9:26 10:29 11:28 13:35 14:-2 19:-45 21:104 22:78 24:-37 27:-72 28:-29 29:-126 33:-85 34:-24
~ffe_for 8:31 22:7
~ffe_on 13:18
~ffe_pleas 22:45
~ffe_request 21:19
~fil 2:-6 9:16 10:-17 11:-7 13:28 21:37 22:46 29:29 34:-32
~fil_a 9:6
~fil_an 21:-14 29:20
~fil_it 21:23 22:11
~fil_that 21:4
~fill 5:2 18:29 21:22 29:-37
~fill_in 18:30 21:22 29:-24
~fin 2:63 7:-5 8:63
~fin_with 8:2
~final 0:-23 5:-14 6:28 9:-2 10:31 14:-16 16:13 17:-11 19:8 20:26 22:-40 23:-11 24:16 25:-66 27:9 29:-101 32:-35 33:27
~final_dat 4:23 33:11
~final_rc 6:1 14:-28 16:14 18:2 20:-116 31:11 33:67
~final_releas 10:30 20:25 24:2 27:13 33:-64
~finally 25:10
~find 7:4 17:5 21:19 22:-5 29:28
~find_the 7:8 29:1
~finish 2:10 12:18 22:5 28:7 33:-15
~finish_my 28:20
~finish_the 6:22 22:4
~finla 20:12 33:15
~finla_rc 33:18
~first 2:-13 9:-7 10:-39 16:-9 17:93 18:76 20:-11 21:10 25:-9 29:-23 33:38 34:-18
~first_day 4:26 17:51 25:-24
~first_patch 17:26
~first_rc 33:74
~first_tim 17:13
~first_week 17:2
~fiv 1:1 16:24 25:13
~fiv_day 1:6
~fix 1:-21 2:38 5:20 6:-33 8:9 10:5 13:-32 16:59 17:33 22:30 25:-2 33:-14
~fix_after 22:6
~fix_be 20:2
~fix_for 2:44
~fix_in 2:40 29:1
~fix_is 8:11 16:21
~fix_it 16:20
~fix_now 12:17
~fix_the 29:11
~flag 11:6 12:3 24:33 29:-14
~flamingo 19:97 33:-24
~floor 29:20
~flow 12:6
~folk 0:4 3:-1 4:8 6:1 8:-9 9:2 11:-3 16:-4 17:12 20:3 24:8 25:5 27:-7 29:-1 30:11
~folk_can 24:9 27:-2
~folk_how 17:22
~folk_what 5:12
~folk_when 29:-18 33:16
~folk_would 30:12
~follow 3:17 4:14 10:-48 11:16 14:-45 16:-3 17:-12 18:63 24:27 26:45 27:54 28:-2 33:-53 34:-16
~follow_deadlin 18:4
~follow_featur 26:4
~follow_rc 34:-1
~follow_releas 3:26 4:15 20:-11
~follow_the 18:14 26:15
~follow_up 24:41 27:-10
~foo 25:-10 29:43
~fooclient 33:3
~for 1:11 2:-9 3:-1 4:25 5:-9 6:19 7:-6 8:14 10:6 11:3 12:-10 13:21 14:-20 15:-23 16:-14 17:-7 18:-8 19:-20 20:11 21:50 22:61 24:-20 26:5 27:2 28:12 29:1 30:-5 32:6 33:27 34:11
~for_a 2:46 3:47 9:-35 11:1 21:36 22:6 29:-62 32:-11
~for_an 10:-32 13:77 21:41 22:-7
~for_another 0:25
~for_ask 8:-10 11:12 12:5 17:5 19:2 22:-21 24:4 32:3
~for_backport 1:2
~for_client 16:12 33:7
~for_dat 26:23
~for_den 22:6
~for_doc 0:15
~for_exception 21:31 34:-6
~for_featur 10:-31 12:11 16:-29 21:25 24:11 28:18 33:9
~for_ff 16:1 24:-19 28:38 31:42
~for_ffe 13:-28 21:65
~for_final 6:5 16:-8 24:11
~for_freez 27:17
~for_good 6:39
~for_googl 14:-6 26:41
~for_hibiscu 14:36 34:17
~for_how 29:13
~for_it 2:2 22:8 33:29
~for_les 1:3
~for_lib 34:6
~for_librari 28:8 33:14
~for_lunch 29:58 32:-16
~for_m 2:18 6:-6 16:1 23:-5 24:50 33:36
~for_me 1:-6 2:-2 7:-35 10:30 11:-27 13:18 14:4 21:12 24:-19 27:22 29:12 31:24 33:11
~for_membership 33:19
~for_mileston 24:12 27:7
~for_monday 1:7
~for_mov 11:31 25:1
~for_my 3:19 19:31 33:-10
~for_new 2:-63 6:34 17:33 29:-49 33:58
~for_next 32:10
~for_one 0:8 2:15
~for_our 22:52
~for_pr 22:33
~for_proposal 6:5
~for_pull 22:45
~for_rc 1:-28 16:3 23:41 24:28 29:50 31:-28 33:-32 34:4
~for_releas 1:9 27:13
~for_requirement 13:37 28:22
~for_review 33:39
~for_sept 1:-9 24:29
~for_september 32:12
~for_someon 25:11
~for_str 6:6 10:-52 16:35 23:21 24:-52 27:18
~for_string 21:9 22:-7
~for_test 5:22 8:26 21:17 28:-16
~for_the 0:4 1:31 2:-24 3:-24 5:4 7:25 8:9 9:31 10:-5 12:1 13:17 16:-12 17:-19 18:-8 20:17 21:-18 22:40 23:-18 24:-43 25:14 27:-1 28:10 29:14 30:-9 31:-45 32:1 34:16
~for_thi 1:-23 21:26 22:-4 29:47 30:2
~for_thursday 32:19
~for_today 31:30
~for_translator 10:17
~for_two 8:3
~for_us 1:17 32:29
~for_version 4:20
~for_what 9:24
~for_your 25:4
~forbid 10:2
~forbidden 2:13 10:-27 12:11
~forc 6:-28 12:91 29:2 33:-19
~forget 1:-5 2:-10 4:11 7:-17 10:5 11:13 14:4 19:-8 20:-3 23:-12 24:33 28:-13 29:-3
~forget_how 9:1 17:11
~forget_is 6:13 12:2
~forget_rc 10:20
~forget_what 17:-3
~forget_when 3:3 20:-3
~forget_who 34:10
~forgot 2:6 8:6 9:2 11:-17 13:-7 16:15 17:-12 18:2 25:-3 28:11 29:10 30:-2 33:3 34:-6
~form 21:39
~fortnight 28:10 32:8
~fortnight_befor 28:2
~forward 15:13 16:2 29:8
~fosdem 20:-4 25:12 29:24 33:-12
~four 1:1 3:23
~four_month 3:23
~fpf 6:24 10:29 20:-17 29:-54 33:48
~fpf_dat 20:-5 33:32
~fre 12:21
~free 12:39
~freeez 14:13
~freez 0:13 1:8 2:3 3:-46 5:-47 7:-35 9:9 10:14 13:7 15:6 16:16 18:9 19:9 20:-65 21:-3 22:19 24:4 26:-3 27:8 28:9 29:10 30:-46 31:5 33:-6 34:-1
~freez_a 1:31 6:-4 10:-21 12:15 15:16 16:26 24:-26
~freez_about 10:34
~freez_activ 12:32
~freez_affect 10:14
~freez_alert 27:24
~freez_already 6:35
~freez_also 19:18
~freez_and 16:14 18:19 33:-30
~freez_apply 2:13 10:13 12:17 34:-12
~freez_are 6:20 12:5
~freez_as 15:18
~freez_at 33:15
~freez_back 16:29
~freez_be 16:37 24:-4 33:-9
~freez_been 12:8
~freez_befor 15:17 32:27
~freez_begin 10:-4 27:32 29:7
~freez_begun 12:37
~freez_block 2:19
~freez_break 2:-6 9:50 10:-14 12:-32 13:22 21:40 22:28 25:-8
~freez_by 13:16
~freez_can 10:15 15:-21 34:21
~freez_cheer 10:4
~freez_com 29:12
~freez_d 12:-2 18:6 29:-2
~freez_dank 10:5 28:10 29:14 33:-43
~freez_dat 15:15 18:-40 33:13
~freez_do 14:30
~freez_end 16:17 29:2
~freez_exception 8:61 9:59 10:-75 11:26 21:-13 34:-3
~freez_fall 33:21
~freez_featur 19:11
~freez_for 1:28 10:1 12:-64 29:7 33:27
~freez_forbid 10:2
~freez_forward 15:19
~freez_from 27:21
~freez_goe 16:11
~freez_happen 6:15
~freez_has 6:33 14:-8
~freez_hit 18:5
~freez_in 10:-24 12:1 14:23 19:-3 25:25 29:-7 31:-16 33:61
~freez_is 2:23 6:-24 16:15 18:19 21:30 24:-5 33:21
~freez_kick 6:-20 12:19 33:36
~freez_last 19:-8 28:22
~freez_many 33:-8
~freez_mean 10:38 12:-3
~freez_new 16:18
~freez_next 33:6
~freez_no 2:7 31:12
~freez_notic 27:10
~freez_now 12:44 21:36 33:-4
~freez_of 19:11
~freez_on 1:3 6:-12 10:-12 12:70 33:44
~freez_only 10:7
~freez_or 2:-8 6:33 10:-37 12:20 18:35
~freez_over 12:2
~freez_pleas 2:-22 6:3 10:15 16:-40 22:36
~freez_should 16:40
~freez_sorry 10:17
~freez_start 16:19 29:31 33:-25
~freez_still 6:2
~freez_stop 2:28
~freez_string 10:8
~freez_thank 2:22 24:19 27:16 29:-43 33:28
~freez_to 16:2 27:6 33:-26
~freez_two 19:30
~freez_until 22:3
~freez_vs 10:6
~freez_waiver 11:17
~freez_was 19:41
~freez_what 0:1
~freez_when 33:15
~freez_which 29:38 33:-5
~freez_with 2:-1 10:-28 16:46 19:45 33:-29
~freez_yesterday 34:26
~freezz 12:1
~french 29:13
~fresh 4:19 5:-6 17:41 18:-1
~freze 12:16 29:17 33:-12
~fri 32:26
~friday 1:40 2:8 7:-11 10:-16 16:40 24:37 27:-23 29:3 32:55
~friday_is 33:45
~friday_pleas 7:-1 16:26 29:27
~friend 8:-29 25:12 29:12
~from 1:7 4:10 6:-47 8:43 9:-4 10:31 12:-50 14:29 15:-38 19:37 20:-57 21:-6 25:9 26:-33 27:-6 28:-10 29:12 30:2 31:46 33:-6 34:-6
~from_featur 19:1
~from_last 9:23 29:23
~from_me 8:30
~from_merg 2:9
~from_now 14:42 27:54
~from_rc 19:3
~from_the 1:12 10:19 14:-20 25:9 27:-73 30:26 31:34 33:-7
~from_today 32:-5
~from_which 33:21
~from_you 11:1
~froz 6:23 12:-19 25:5
~frozen 2:5 5:-13 12:57 17:-2 22:24 25:14 29:45
~frozen_again 12:-69 25:27 29:42
~frozen_is 25:22
~frozen_or 12:35
~frozen_thank 12:13
~frozn 5:-11 12:73 29:-8
~frreez 14:21
~full 14:58 18:30 28:19
~full_calendar 14:4
~full_list 18:36
~functionality 33:24
~funny 25:30
~futur 18:15
~ga 1:-11 2:-6 4:7 5:-1 6:19 9:-13 10:19 14:33 15:-12 16:31 19:47 20:92 22:-18 24:-17 25:-22 28:12 29:-68 33:-87
~ga_dat 16:6 20:20
~ga_day 20:17
~gantt 5:-11 14:41
~gat 0:3 2:-16 9:-13 12:54 13:-2 18:20 21:8 25:-17 27:9 29:20
~gat_shut 12:28
~gazpacho 19:88 20:-7 33:-26
~gcc 29:39
~gdpr 9:7 29:-8
~gdpr_banner 9:7 29:-8
~gel 12:52
~gel_des 29:3 33:3
~general 26:20 30:-20 31:30 34:21
~generally 19:17
~generat 4:34
~german 11:18
~get 1:-23 2:-2 4:40 6:-68 7:3 10:-18 11:-18 12:-76 13:-103 15:-12 16:-67 19:-38 20:4 21:37 22:7 23:2 24:12 26:71 27:32 29:-3 30:10 31:-41 32:-29 33:22 34:-39
~get_a 0:8 2:-15 17:-48 21:-18 24:37 26:25 29:43 33:-21
~get_an 11:-35 21:42 22:39
~get_in 8:10
~get_it 20:4 21:33
~get_its 9:26 22:-9
~get_lock 33:11
~get_my 8:38 9:-5 17:18 20:14 22:-4 29:-24 33:24
~get_tagg 33:36
~get_the 2:-57 4:28 9:10 20:8 26:52 27:29 31:-7 34:-10
~get_thi 2:50 20:7
~get_through 2:17
~get_to 34:9
~get_your 11:15 26:12
~gett 10:-8 11:-12 18:14 21:37 29:-1 31:23
~gett_an 21:23
~gia 6:31 12:8
~git 29:70
~giv 2:-50 5:11 8:22 10:-23 11:37 13:17 16:31 19:-44 20:-11 22:19 27:-6 28:-6 29:-16 32:17 33:7
~giv_me 5:32 11:20 13:12 14:9 16:-37 18:10 19:-15 22:6 24:-6 25:6 27:-96 28:9 29:-1 31:-40 32:27 33:7
~giv_us 24:3
~global 33:20
~global_requirement 33:21
~glossary 10:26
~go 1:12 2:27 4:7 5:-6 6:9 7:-1 8:11 10:-44 12:4 22:-37 25:21 28:5 34:-11
~go_ahead 8:16
~go_by 6:33
~go_for 8:5
~go_in 2:45 7:6
~go_liv 19:3
~go_nogo 1:39
~go_out 23:8
~go_through 9:5
~go_to 25:19
~goe 2:46 6:-21 16:19 20:17 28:-12
~goe_out 6:-18 33:19
~going 0:-25 2:-13 4:19 9:8 10:-8 12:14 20:5 25:16 29:-19 31:-6 32:39
~going_on 5:11 12:30 32:2
~going_to 0:-22 32:1 33:14
~gold 20:56 29:-48
~goliv 1:28 20:17 24:10 29:-9
~goliv_dat 20:24
~gon 2:2 6:83 33:-6
~gon_by 6:32
~good 2:27 6:18 8:15 14:-40 16:-16 17:27 20:7 21:-11 24:-8 25:15 27:-5 31:2 33:16
~good_for 10:27 11:29 25:-34
~good_morn 5:1 10:-3 12:3 14:-8 18:17 20:16 24:-52 25:-22 29:2 31:4 33:22 34:10
~good_to 2:50 8:12
~googl 26:19
~got 5:9 6:-5 10:-1 11:13 13:77 17:21 21:-35 25:4 28:40 29:-76 32:11 33:25 34:-68
~got_a 2:9 11:20 17:-15 25:30 29:-21
~got_its 9:9
~got_the 5:6
~got_to 5:6
~got_until 32:18
~gpg 11:-6 29:62
~gracia 0:6 1:-3 5:5 6:-3 8:-8 11:-3 12:-5 13:8 18:-5 22:-1 25:6 26:10 30:4 31:-1 34:3
~grant 2:-20 8:40 13:8 19:6 22:19 27:32 29:-1 32:-13
~grant_an 22:17
~grant_exception 13:-10 34:8
~grant_the 8:31 22:-23
~grant_thi 13:22 32:-6
~grant_until 8:29
~grant_us 8:-4 22:45
~grateful 16:9
~great 8:-6 25:58
~green 7:1 8:34
~green_light 8:41
~ground 9:10
~group 27:3
~guid 11:35 17:48 18:-15 24:17
~h 11:63 22:15 24:40 25:-49 29:-30 31:-2
~ha 25:32
~hack 17:3 28:1
~had 0:9 6:34 12:-1 25:16 28:-33 31:15
~had_a 0:13
~had_rc 33:2
~haha 25:54
~half 2:27
~half_a 4:2
~halfway 5:30 6:-8
~hallo 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
~hallo_zusammen 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
~hand 12:-5 14:-10 20:9 25:29 26:5 29:-22 33:35
~handl 34:45
~happen 2:-2 6:28 7:12 10:14 12:10 13:-12 24:-9 25:-28 32:61
~happen_on 10:28 20:-5 32:4 33:-2
~happen_to 9:25
~happy 16:-8 25:58
~happy_friday 25:16
~hard 1:16 8:30 9:-6 10:56 12:2 28:-24
~has 2:7 3:8 5:44 6:53 7:19 9:27 10:-6 12:37 13:30 14:-10 15:42 17:-54 18:-48 19:-52 20:12 21:-33 22:-22 26:-3 28:-38 29:-12 32:-9 33:-28 34:-17
~has_a 20:15
~has_anybody 9:6
~has_anyon 3:1 6:-2 9:32 15:25
~has_anyth 13:28
~has_been 8:32 25:14
~has_featur 6:-18 12:22 33:21
~has_it 12:28
~has_not 6:8
~has_pass 6:7
~has_the 5:37 9:28 10:5 12:42 13:-80 20:13 25:-34 29:4 33:-74
~hav 0:12 2:-22 4:-14 6:18 8:9 11:-29 13:18 14:1 15:-26 16:19 17:-9 18:2 19:-8 20:-4 21:-4 22:11 23:31 24:-24 25:19 28:24 29:-10 30:-9 32:11 33:10 34:-26
~hav_a 1:21 22:14 24:18 25:35 28:17 33:-51
~hav_an 3:10 33:22
~hav_and 14:9
~hav_befor 28:30
~hav_ff 10:11 16:10
~hav_for 20:4 33:-8
~hav_got 5:3
~hav_i 2:10 23:24
~hav_in 14:30
~hav_left 28:-2 29:14
~hav_m 10:6
~hav_mor 28:2
~hav_my 8:33 17:4 25:-14
~hav_never 17:29
~hav_not 7:43 15:1
~hav_on 32:8 33:25
~hav_requirement 6:40 12:-24
~hav_someth 32:20
~hav_str 12:29 16:26 33:-22
~hav_the 2:-24 4:7 12:40 26:19 27:26 28:29 32:-1
~hav_they 12:9
~hav_to 4:-22 10:14 16:-31 17:-7 18:70 20:35 21:48 25:43 26:-7 28:-29 29:-100 33:40
~hav_until 22:33
~hav_we 5:54 6:53 15:-41 25:-3 30:10 32:36
~hav_you 33:14
~he 7:22 21:32 22:-21 24:-31 29:18
~head 1:-18 5:-7 14:-25 18:85 24:38
~head_up 24:40
~hear 15:9 25:15 27:35
~hear_about 27:46
~heard 10:6
~hello 1:1 6:-3 7:7 10:18 11:-25 16:-3 17:16 21:14 25:23 29:-3
~hello_relbot 1:2 6:-1 7:9 10:21 11:-17 21:15 22:-5 25:-15 29:7
~help 11:84 14:-16 15:18 17:87 22:-7 25:-60 29:-13 31:-13
~help_me 5:3 11:48 17:-41
~help_out 17:32
~help_text 2:18 8:7 22:-9
~help_with 17:25
~her 0:-23 2:-82 5:-22 9:-19 10:17 11:3 12:-1 17:62 21:9 25:16 26:-3 27:86 29:-92 31:24
~her_pleas 25:8
~her_thank 27:12
~hereby 16:32 21:-11 22:43
~hereby_ask 21:-11 22:42
~hey 8:-2 10:2 13:-9 16:-9 17:11 20:4 21:-3 22:-13 24:-1 25:7 27:-3 29:8 31:4 33:3
~hey_folk 4:9 6:1 8:-7 9:3 14:2 20:5
~hey_team 10:9 11:2 12:1 13:-29 24:-4 25:-23 29:29 31:1
~hi 0:19 1:-27 2:11 3:26 5:10 6:-11 7:33 8:-17 11:4 13:-23 14:-19 19:9 21:32 22:-18 23:21 24:-16 25:2 27:-24 29:-6 30:19 32:-6 33:7 34:12
~hi_all 14:20
~hi_can 7:29 8:-7 26:12
~hi_i 17:18 25:11 33:-1
~hi_is 5:13
~hi_ther 1:-19 5:14 8:-11 10:15 11:16 13:-8 14:-15 17:-57 20:14 22:-1 23:2 31:-8 33:17 34:7
~hi_what 2:18
~hi_when 23:2 25:3 29:-7
~hi_who 15:-3 34:28
~hibiscu 2:11 4:28 5:27 6:35 9:-32 10:-5 11:-39 14:27 16:10 17:-20 19:19 20:31 22:-4 25:-29 29:-18 32:-16 34:13
~hibiscu_in 2:-14 12:15 29:10
~hibiscu_out 6:2
~hint 34:14
~hir 12:-25 25:28 29:26
~history 6:52 19:37 33:-21
~hit 10:30 18:29 19:9 20:-9 24:23 28:49 29:-33 33:-41
~hit_m 19:14
~hit_me 24:24
~hit_rc 10:1
~hit_the 28:31 29:-18
~hit_us 18:24
~hmm 25:14
~hola 17:45 29:-6
~hold 1:-26 7:34 8:2 10:-30 12:15 15:14 16:24 29:-15 32:8
~hold_for 32:22
~hold_off 7:30 8:-19 21:4
~hold_the 15:16 22:15
~holiday 28:-25 29:17 31:14
~hom 16:2
~hook 27:47
~hop 2:3 6:2
~horizon 18:28 29:-10
~hotfix 2:20 20:7
~hour 1:2 10:-60 20:24 24:59 27:-18 28:53 33:13
~hour_befor 24:59
~hour_of 10:-21 33:39
~how 0:-19 1:-52 2:-97 3:22 4:-44 5:22 6:-144 7:-13 8:-87 9:18 11:67 12:-74 14:-10 15:4 16:-87 17:66 18:-38 19:41 20:-8 21:11 22:-101 23:15 24:-70 25:-10 26:-7 27:-100 28:92 29:42 31:-74 32:-95 33:-9 34:-43
~how_are 3:9 5:20 11:-5 14:-10 17:-5 25:38
~how_can 0:-21 2:7 7:4 11:14 15:14 17:38 26:-1 30:-27
~how_clos 28:32
~how_do 11:44 15:15 17:16 21:-20 28:-63 29:28 30:6 34:10
~how_doe 11:31 17:44 19:6 29:-59
~how_early 11:-10 21:21 23:8
~how_far 5:11 20:-7 23:33 28:53 29:-36
~how_i 11:44 29:4 30:-23
~how_is 5:7 9:56 14:34 15:-7 17:-25 20:-25 21:1 25:28 28:-36 29:-53 33:4
~how_lat 33:40
~how_long 3:3 5:-1 11:-25 17:-14 19:13 20:27 25:-10 28:65 29:15 33:-74
~how_many 10:-33 11:-83 12:-11 13:50 14:19 17:-47 19:35 20:-2 24:-13 25:-57 28:28 29:75 33:-44
~how_much 28:56 29:39
~how_old 29:28
~how_soon 20:32 28:10 29:-12
~how_to 11:29 28:-13 29:33 30:38
~how_would 3:17 10:19 11:13 21:-12
~how_you 11:42
~human 11:-26 25:7 34:43
~i 0:-27 1:-40 2:42 3:-12 4:-35 5:-10 6:25 7:30 9:-51 10:-1 11:41 13:5 14:4 15:3 16:-45 17:50 19:-20 21:35 22:8 23:4 24:-27 25:23 26:67 28:-23 29:-24 30:34 31:-24 32:-14 33:16 34:50
~i18n 27:10 34:19
~i_add 0:26 1:-24 2:34 11:3 29:-17
~i_allow 15:7
~i_already 29:17
~i_alway 24:21
~i_am 2:-38 8:18 9:-26 10:17 11:11 17:44 19:8 21:6 24:-15 25:12 29:-24 32:19
~i_an 17:28
~i_approv 11:26 29:-29
~i_ask 2:-35 7:4 11:17 13:-24 15:3 21:-32 23:4 31:7 34:4
~i_be 2:-15 18:12 23:7
~i_begin 17:34 33:-9
~i_can 2:-26 11:15 26:24 29:17 30:-30 33:5
~i_chang 11:-17 15:13
~i_cherry 2:4
~i_das 29:9
~i_deny 7:18
~i_do 5:-15 8:11 10:28 17:17 18:-18 21:27 23:34 29:9 31:-8 33:-12
~i_fil 9:53 11:-9 13:16 21:-52 29:7
~i_finish 2:17
~i_forget 1:-8 2:-5 4:12 7:-16 9:1 10:21 11:3 12:2 14:5 19:-7 20:-2 23:-12 24:-58 25:2 28:-6 33:6 34:3
~i_forgot 2:6 8:6 9:2 11:-17 13:-7 16:15 17:-12 18:2 25:-3 28:11 29:11 30:-2 34:-6
~i_get 2:-4 11:7 14:38 17:1 20:41 23:-23 24:19 30:-20
~i_go 25:21
~i_hav 2:12 3:-10 7:35 8:-6 9:-32 12:-83 14:-4 18:48 21:8 22:27 23:18 25:-19 26:8 27:-9 28:-17 29:4 30:-35
~i_help 11:-44 17:60
~i_hop 6:4
~i_join 17:22
~i_just 2:13
~i_keep 10:22
~i_land 2:16 17:-12 25:32
~i_mak 2:-4 3:19
~i_may 6:6 26:12
~i_mean 28:12 33:26
~i_merg 21:6
~i_mis 2:23 6:13 30:20 32:38
~i_miss 2:9 18:-1 21:30
~i_must 13:25 18:6
~i_mut 30:44
~i_need 1:16 2:-6 3:7 8:-19 10:-26 11:-78 13:25 14:24 16:-20 18:19 21:8 22:-2 25:-24 30:5 31:-23 34:53
~i_no 31:3
~i_not 2:5 17:10 30:10
~i_only 26:24
~i_out 2:14
~i_ping 34:17
~i_plan 3:19
~i_read 17:15 18:-15
~i_reject 7:32
~i_request 11:31 13:-33 34:9
~i_see 19:12
~i_set 11:19 23:2 24:-27
~i_should 5:2 7:-1 11:14 18:-13 26:3 32:53 33:13
~i_start 12:45 17:11 20:-19
~i_still 2:20 20:-3 25:17 26:2 28:4 30:1
~i_subscrib 11:-18 26:56 27:7
~i_tak 2:-32 7:-6 12:34 29:48 31:-7
~i_talk 34:15
~i_tell 5:19
~i_think 21:9
~i_too 6:21
~i_typ 11:72 15:-6
~i_unsubscrib 11:23 29:-19
~i_use 11:48
~i_wait 2:24
~i_want 1:6 2:-8 4:18 7:-9 8:-2 14:20 17:-4 22:27 27:65 29:9 31:3 32:-15
~i_was 5:41 7:9 8:-9 12:32
~i_will 2:-6 8:13 20:-28 21:29 24:31 25:20 29:11 32:-18
~i_would 7:14 11:-32 13:21 17:36 19:6 21:-40 22:26 26:-9 30:5
~i_writ 6:31
~icon 9:27 22:27
~ics 5:-22 14:44 26:84 29:-51
~idea 10:20 15:9 25:21 31:-14
~if 0:1 2:44 5:-15 7:61 8:-15 10:2 11:-14 13:-34 14:8 15:57 16:-14 17:-34 19:-34 21:47 22:-2 24:-18 25:-6 26:1 27:7 28:16 29:-7 30:41 31:-1 32:-40 33:6
~if_i 2:30 17:-14 20:-17 21:36 22:-15 29:-10 30:49 33:14
~if_it 2:38 33:8
~if_the 15:40 21:45 22:-50 23:14 31:-3
~if_thi 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-17 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-4 25:-3 27:5 28:1 29:7 31:10 32:-1
~if_we 0:33 3:4 7:61 9:-16 15:36 33:-30
~if_you 28:11 33:5
~il 5:-5 6:24 10:-29 24:14 29:-2 32:17 34:1
~ile 28:63 29:-20
~ile_dni 28:63 29:-20
~imag 6:12 29:4
~impact 7:1
~import 1:11
~important 17:7 18:17 32:-3
~in 0:1 1:33 2:34 3:12 4:-37 5:20 6:-27 7:13 8:10 9:-16 10:-22 11:-45 12:40 13:38 14:-19 15:-34 16:-50 17:-23 18:-23 19:50 20:20 21:13 23:-4 25:-24 27:47 28:-27 29:-5 30:-41 31:30 32:46 33:10 34:-14
~in_a 1:73 2:23 10:13 24:-31 29:-52
~in_advanc 1:-2 5:-4 14:4 18:17 21:9 23:-9 24:6 26:2 27:-9 29:-4 33:9
~in_after 13:13 22:41
~in_an 21:17
~in_are 5:13 10:-10 28:-3 32:37
~in_august 20:21
~in_charg 34:49
~in_day 28:16
~in_despit 13:10
~in_dms 11:21 26:1
~in_doc 31:21
~in_effect 12:56
~in_favour 0:26 8:2 34:-4
~in_featur 12:48
~in_flamingo 19:6
~in_for 27:13 34:12
~in_forc 12:82
~in_freez 12:27
~in_general 27:3
~in_her 25:18 27:30
~in_how 28:74
~in_i 33:34
~in_it 31:39
~in_lat 2:-8 13:12 22:27
~in_lin 1:-2 9:-34 18:14 29:54
~in_my 7:1 11:40 12:-14 19:-21 25:10 27:9 29:-11 33:10
~in_next 32:32
~in_now 2:10
~in_october 20:13 32:34
~in_on 6:4 27:31
~in_one 2:7 5:7 14:33
~in_or 9:18
~in_order 14:26
~in_our 30:3
~in_past 13:8 22:26
~in_plac 12:40
~in_qa 24:7
~in_september 0:3 1:-5 14:44 20:4 32:-15 33:51
~in_str 12:9
~in_the 0:26 1:30 2:27 3:-54 5:-6 6:60 7:-52 11:-52 13:46 14:-140 17:21 18:7 19:27 20:-46 21:-6 26:-51 27:10 28:-20 29:18 31:-16 32:32 33:-39 34:-52
~in_thi 5:-1 7:23 10:32 11:-18 14:-3 17:15 27:3 28:15 31:38 32:-1 33:-14
~in_tim 2:34 21:8 24:9 29:-6
~in_tokyo 33:39
~in_two 33:23
~in_week 28:7
~in_what 5:24 11:20
~in_which 6:16 20:39 26:6 29:11
~in_your 10:20
~includ 1:38 10:19 27:25
~indri 4:36 29:-2 33:24
~inform 27:50
~inform_about 27:13
~information 8:24 9:-3 13:-2 17:43 21:35 25:-3
~infra 27:18
~insert 1:61 24:-19
~insert_a 1:33
~install 17:1 18:-6 29:26
~installer 1:35 9:18 22:15
~instead 16:48 26:9 33:-22
~instead_of 16:1 33:-4
~instruction 11:35
~interest 27:28
~interest_in 27:28
~interfac 12:16 33:21
~intern 17:22
~into 1:21 2:46 6:-17 11:2 14:-30 18:3 21:5 23:-11 27:39 29:34 31:-8 32:7 33:-17
~into_forc 6:-9 29:14
~into_hibiscu 2:16
~into_the 1:25 11:28
~into_thi 2:6
~introduc 1:17 24:-15
~introduction 17:14
~invit 8:-27 29:47
~involv 10:23 17:35 29:-21
~iri 4:74 14:-6
~is 0:5 1:-43 2:1 3:-16 4:-17 5:76 8:24 9:23 10:21 11:-17 12:51 13:-28 14:-13 15:13 16:1 17:1 18:28 19:-92 20:12 22:-50 23:8 24:-14 25:-18 26:19 27:-16 29:39 30:-21 31:-52 32:-3 33:8
~is_a 1:20 2:-40 5:-14 8:39 10:125 11:-36 15:-1 17:-33 21:24 24:4 25:-45 26:17 29:-39 33:-25 34:2
~is_activ 12:14
~is_after 10:-20 18:17
~is_all 17:13
~is_allow 2:39 10:-4 17:8
~is_already 5:-5 12:50
~is_an 2:-2 10:70 11:-4 21:-10 25:24
~is_anna 34:58
~is_anyon 25:44
~is_approv 3:14 7:-13 8:5
~is_are 10:56
~is_ask 1:18 9:-2 10:9 11:9 14:9 16:4 25:-1 26:-8 27:14 29:-7 33:-1
~is_at 5:23 33:3
~is_been 13:56 34:-11
~is_being 5:13
~is_block 9:14
~is_broken 29:8
~is_ce 6:22 10:-8 12:30 20:11 29:-19
~is_ci 29:23
~is_client 6:6
~is_cod 29:-22 33:33
~is_com 18:12
~is_der 6:24 10:6
~is_development 12:11
~is_don 27:7 33:-12
~is_due 18:-53 24:44 32:42
~is_everyth 5:14 14:18 20:-13
~is_exception 9:29
~is_expect 17:21
~is_featur 5:10 6:24 12:-13 17:8 19:-7 33:16
~is_ff 6:-39 10:41 12:46 28:-28
~is_fin 8:8
~is_final 10:16
~is_finish 6:36
~is_first 18:56
~is_for 29:24 32:-16 34:15
~is_fpf 29:-4 33:5
~is_freez 12:14 25:24
~is_frozen 10:8 12:-21 25:4 29:25 33:16
~is_grant 13:-11 21:3 27:33
~is_hibiscu 2:-24 5:43 12:9
~is_hold 5:3 9:22
~is_how 28:25
~is_il 12:17
~is_important 17:7
~is_in 0:24 9:-13 10:-31 12:6 13:48 29:-11 32:53
~is_is 2:6 10:5
~is_it 0:6 2:18 3:31 5:12 8:-25 16:-29 17:-8 18:-10 20:9 21:20 22:-25 26:-34 28:8 30:10 32:-53 33:-2
~is_its 33:4
~is_la 20:21
~is_lat 21:4 22:-3
~is_left 10:-8 14:32 29:16
~is_m 6:50 12:-15 29:-17 32:-12 33:51
~is_master 2:64 5:24 12:-31 29:-8
~is_membership 6:-9 12:33
~is_mileston 29:60 33:-40
~is_my 9:44 12:-15 17:54 23:2 29:-10
~is_near 24:31 33:-4
~is_need 10:28 29:1
~is_next 18:52 23:8
~is_no 8:9 12:14
~is_not 12:26 15:-5 20:26 25:16 33:37
~is_now 12:-20 16:13 17:31 25:14
~is_ok 17:7
~is_on 10:-42 16:14 18:38 20:1 29:-34 32:51 33:9 34:22
~is_one 5:-15 9:-10 29:43
~is_open 8:5
~is_our 18:-22 29:74
~is_out 2:8 27:45 29:6 33:-28
~is_pencill 10:-21 20:5 33:28
~is_pend 13:17
~is_plann 14:7 32:32 33:21
~is_rc 15:6 18:-42 19:8 28:38 29:24 32:-6 33:23
~is_releas 3:1 19:25 34:21
~is_remov 2:11
~is_requirement 33:13
~is_schedul 32:17
~is_someth 32:8
~is_sooner 18:19
~is_stabl 2:-50 12:76
~is_still 7:12 9:-18 14:28
~is_str 28:9 33:31
~is_stuck 29:16
~is_suppos 10:17
~is_that 2:26 6:3 10:41 15:-17 18:-39 33:22 34:16
~is_the 0:-15 1:-21 2:-69 3:-96 5:20 6:10 8:-28 10:-22 11:51 12:59 13:-130 14:14 15:3 16:9 18:-11 19:-57 20:46 21:16 23:7 24:-24 25:-163 27:-4 28:3 29:23 32:-102 33:25 34:-13
~is_ther 2:19 3:8 5:-124 6:-25 7:-23 9:-28 10:-20 13:21 17:43 18:37 21:10 25:-87 26:8 28:-1 32:45 34:10
~is_thi 5:115 12:-13 26:34 28:-23 29:-51 32:-38 33:11
~is_tiny 2:-12 8:11
~is_to 2:1 16:6
~is_today 12:-9 32:35
~is_trunk 3:-5 5:9 12:23
~is_two 7:16
~is_up 9:2 10:-56 11:-35 18:-16 25:106 34:-17
~is_upstream 5:18 12:15 20:22 29:-44
~is_wait 13:26
~is_when 20:22
~is_wrong 16:29 22:13
~is_your 10:-38 11:82
~issu 8:-5 17:6 25:-6 29:32
~it 0:24 1:13 2:40 5:-26 6:-16 7:21 8:43 9:-32 11:-124 13:-65 15:41 16:18 17:-34 18:-9 20:73 21:53 22:20 24:-18 26:-5 27:-40 28:-24 29:-5 31:53 32:-112 33:-24 34:-49
~it_a 10:2 31:37
~it_after 6:1
~it_be 7:1 20:11 22:8
~it_exist 11:9 17:8
~it_for 7:22 20:7 21:28 22:-5 29:-1
~it_freez 12:60 29:8
~it_go 2:17 8:-37 25:-6 29:47
~it_grant 9:34
~it_has 8:13
~it_i 18:4 31:8
~it_in 1:25 2:-6 5:-8 8:37 14:-12 21:17 25:-6 29:16
~it_is 0:13 2:-12 6:-10 10:-8 15:68 17:16 20:-33 22:49 25:52 29:-60
~it_land 20:14
~it_mak 2:43 26:5
~it_off 31:24
~it_ok 17:15
~it_on 2:33 16:-2 24:13
~it_out 31:15
~it_past 6:21
~it_possibl 0:23 2:-18 3:24 30:16
~it_releas 5:35 20:-4
~it_ship 20:9
~it_still 20:28
~it_thank 7:11 25:-52 31:27
~it_that 21:15
~it_the 5:1
~it_to 34:13
~it_too 2:43
~it_until 31:13
~it_up 1:6 4:16
~it_was 16:29
~it_worth 21:6
~it_would 0:16
~its 0:25 2:25 5:8 9:62 19:-13 22:-36 27:-22
~its_cycl 4:20
~its_dat 33:36
~its_own 0:39
~jalon 6:20 18:8 33:-18
~january 32:6
~jasmin 4:15
~jenkin 29:30
~jest 10:5 18:24 20:-6 21:-9 33:12
~jira 29:30
~job 10:-11 11:-5 16:-11 17:10 25:41 33:-16 34:24
~join 10:2 14:-25 17:103 20:-3 27:21 29:-32 33:11
~join_the 10:13 17:25 33:7
~join_thi 17:2 32:-1
~jok 2:-13 25:52
~july 33:25
~jump 22:8 25:22
~jun 33:22
~just 2:4 3:-14 6:3 9:2 13:-2 14:26 15:-17 17:67 18:-2 25:1 27:9 29:-13 31:3
~just_check 0:-7 2:-13 6:7 8:1 9:2 11:6 12:1 17:-25 20:11 27:9 34:15
~just_join 17:27
~just_the 10:3 14:59
~k 2:18 25:15
~keep 9:-4 10:34 15:41 18:-5 25:-26 27:59 30:45 33:9
~keep_ask 33:50
~keep_me 27:15 30:22
~keep_say 10:33
~kernel 1:20 29:34 31:12 33:-3
~kernel_freez 1:27 29:38 33:-52
~key 14:62 25:-25 29:41
~key_dat 14:68
~kick 3:38 4:41 6:-31 12:13 20:-7 33:7
~kick_in 6:-28 12:17 29:6
~kick_off 3:40 4:35 20:-6
~kill 8:34
~kill_the 31:4
~kind 11:32 25:12
~kind_as 29:10
~kind_of 11:54
~kindly 8:-5 15:-14 22:30 27:9 29:8 33:32
~kindly_add 29:7
~knock 8:1 25:9
~know 2:-48 3:-6 5:43 7:-3 8:-30 9:10 10:22 11:7 16:-24 17:26 20:39 23:9 24:26 25:-5 27:20 28:-37 29:-9 33:26
~know_about 7:-25 9:23
~know_the 20:16 33:22
~know_when 20:10 27:15 33:25
~know_which 5:11
~kosher 2:11
~kubernet 20:-12 29:57
~l10n 13:9 27:16 31:2
~la 2:-3 5:36 8:74 10:-21 12:-14 18:23 19:18 20:13 25:-27 27:-16 29:-30 31:18 33:18 34:-25
~la_dat 20:27 33:18
~la_rc 33:6
~la_releas 2:-6 5:51
~la_version 6:15 20:-7
~lab 29:18
~label 2:19 9:5
~land 2:22 5:28 8:32 18:-2 20:5 22:49 25:5 29:-81 32:11
~land_a 2:-2 17:-1 25:35
~land_the 22:16
~languag 0:7 15:7
~laptop 29:67
~last 4:-9 5:-14 6:41 9:5 11:-17 13:-60 14:-51 15:12 16:9 19:80 20:-31 21:13 22:-47 23:17 24:-6 27:-41 29:17 33:28
~last_call 33:24
~last_cycl 4:-20 13:-19 15:12 19:94
~last_dat 16:19 19:-2 29:6
~last_day 19:-15 33:70
~last_night 19:-12 29:25
~last_rc 33:47
~last_releas 6:-2 19:31 34:10
~last_tim 6:-47 19:144 23:13 28:-33 33:-42 34:-3
~last_week 6:35 9:26 17:11 19:-63 21:15 22:-18 33:-62
~last_year 19:41 29:22 33:-10
~lat 2:68 5:-4 9:-26 10:-53 12:-31 13:55 20:-2 21:14 22:85 24:-24 28:-31 29:-12 34:10
~lat_chang 2:-4 13:29
~lat_for 2:56 6:36 10:-6 21:23 25:11 33:-19
~lat_in 2:-19 17:10 33:33
~lat_merg 22:13
~lat_patch 2:-29 13:9 22:21 34:10
~lat_pleas 22:32
~lat_to 2:24
~lat_with 2:20
~later 4:8 15:43 16:23 19:20 22:-23 25:14 26:5 27:-4 29:-18 30:28
~latest 2:-16 33:69
~launch 20:55 28:3 29:-4 33:-27 34:5
~launch_dat 34:8
~launch_day 20:1
~lay 4:10 14:11 17:8
~lay_out 4:12 14:12
~le 5:8 6:28 10:-24 12:16 14:47 16:23 18:-11 24:10 29:-56 33:-17
~le_gel 2:7 24:10 29:-6 33:1
~lead 34:55
~least 2:38 12:-7 28:8 33:-20
~leav 7:28 8:-7 15:37 20:-2 24:-17 27:-27 29:8 31:54
~leav_it 7:50
~left 10:-49 14:52 24:34 25:-24 28:86 29:28 33:-49 34:-19
~left_befor 28:28
~left_for 2:7 28:31
~left_on 14:29 28:8
~left_the 29:17 34:-11
~left_to 24:26
~legal 22:18
~les 5:-35 6:-17 12:5 13:19 20:-19 25:-27 27:6 28:68 33:29 34:22
~les_than 28:20
~let 2:-87 4:24 5:-24 7:33 8:31 9:-72 10:-52 12:-24 13:40 16:14 18:-37 19:-22 20:-21 22:43 24:46 27:41 28:-47 29:28 31:-56 32:-26 33:-16
~let_in 13:33 22:10
~let_it 25:-24 29:51
~let_me 10:-4 13:12 14:13 24:26 27:46
~let_my 22:7
~let_the 24:29
~let_us 4:39 7:18 21:13 22:-28 25:37 29:-31
~lgtm 8:24
~liaison 17:43 34:41
~lib 1:-14 2:-32 6:55 10:24 24:2 28:25 29:-110 33:37 34:16
~lib_freez 2:-2 6:41 12:-59 28:51 29:-22
~libfoo 2:6
~librari 6:-37 12:21 28:5 33:27 34:19
~library 2:43 6:31 12:-33 15:18 16:25 18:-7 22:8 28:25 29:-37
~library_freez 6:29 15:24 16:30 18:-23 22:11 28:24 33:-15
~library_releas 33:10
~lie 5:31 29:-17
~lift 6:-27 12:44
~light 8:32 29:16 34:-11
~lik 2:-21 4:42 5:-45 10:16 11:-41 14:13 16:-25 17:26 19:10 20:8 21:-48 22:17 25:2 27:17 28:17 29:-7 30:-38 33:-23
~lik_a 17:8 26:9
~lik_an 13:15 14:-1
~lik_to 17:22 20:11 21:-13 22:12 27:23 30:-25
~limit 1:10 2:-16 10:2 30:21
~limit_for 1:10
~lin 1:-37 2:22 5:35 6:-11 9:-46 18:12 21:2 24:27 29:52
~link 14:42 17:1 19:-11 22:20 26:41
~link_cheer 9:16
~link_for 14:-35 26:61
~link_in 2:17
~link_many 29:8
~link_pleas 22:9
~link_thank 22:30
~link_to 14:23 17:5 22:1 29:-3
~list 2:-69 4:-23 5:-38 6:-14 8:-61 9:-46 10:7 11:14 13:51 14:44 16:-33 17:-33 18:1 20:-22 21:-33 22:-11 23:25 24:-38 25:-68 26:26 27:24 29:-8 30:28 31:19 34:5
~list_all 13:-36 29:47
~list_every 14:25
~list_everyth 11:8
~list_for 27:22
~list_i 30:39 31:-3
~list_of 10:29 13:11 14:40 29:-12
~list_the 14:-50 19:8 34:32
~littl 11:-6 25:15
~liv 5:-30 6:48 9:9 20:22 25:15 29:-36
~liv_migration 9:24
~lock 1:5 5:-25 6:-4 12:110 20:-37 29:11 33:62
~lock_at 12:13
~lock_on 12:13 29:42 33:8
~log 9:-33 10:59 13:36 22:35 29:41 33:-10
~log_messag 10:43
~lol 7:10 8:-6 10:45 12:-28 13:18 21:-29 25:28 26:1 29:-2
~long 3:1 5:-14 9:16 11:-29 14:-1 17:-19 19:15 20:32 25:2 28:60 33:-29
~long_ago 28:45
~long_befor 29:7
~long_doe 10:13 19:-3 28:7 29:-4
~long_hav 28:1
~long_is 29:7
~long_until 20:17
~long_was 19:34 28:-22
~longer 2:-24 8:23 16:5 27:-14 28:26 31:36 33:5
~look 3:34 9:48 10:-17 14:26 17:-40 25:-20 33:37
~look_at 9:57
~look_for 5:15 29:5
~look_lik 3:7 14:38 19:13
~look_up 9:3 18:2 33:44
~loom 18:31 32:-24
~loop 27:33
~los 16:5 27:18 30:33 31:-7
~los_bug 16:7
~lost 11:61 25:-35
~lot 2:-7 7:-32 8:1 11:-21 13:7 14:27 15:-12 21:-7 22:9 25:2 26:4 28:-13 29:4 30:32 31:-5 32:7 33:-12 34:-2
~lov 10:-21 11:-20 17:1 25:45 29:40
~lov_to 17:11 27:6
~lts 10:33 18:-23 20:77 29:-30
~luck 2:13
~lunch 24:20 25:55 29:32 31:-41 32:-20
~m 0:-28 1:-20 2:-48 3:-45 4:-21 6:134 8:-94 9:-198 10:15 11:-54 12:-175 13:-160 15:12 16:106 17:-60 18:52 19:-20 20:-217 22:-18 24:38 25:-192 26:-108 28:7 29:-98 30:-9 32:-78 33:99 34:-1
~ma 9:49
~machin 25:15 29:15
~mad 3:35 6:16 7:25 10:2 13:12 14:-14 25:38 33:-19 34:-13
~mad_the 28:2
~mad_up 7:31
~mail 2:-19 8:-22 10:12 16:-1 21:-28 23:16 26:29 27:12 31:28 33:31
~main 12:52 29:22 34:-2
~maintain 29:27
~maintainer 17:23 34:15
~mak 1:-48 2:17 3:5 4:20 6:26 11:41 12:-28 14:16 16:29 17:-25 20:-27 22:18 24:34 33:-70 34:-31
~mak_a 4:54
~mak_an 10:8
~mak_it 2:39 16:15
~mak_m 6:12
~mak_me 29:6
~mak_my 3:21
~mak_sens 0:30 26:7
~mak_sur 24:58
~mak_the 2:54 6:4 16:20
~mak_you 11:3
~man 10:53 11:36 25:-8
~man_pag 11:36 25:-7
~manag 19:34
~manager 5:-24 10:16 11:22 20:-27 22:23 29:24 34:10
~manual 1:27 11:44 34:15
~many 2:-4 4:10 8:-1 9:13 13:22 15:4 17:-7 19:16 21:-4 22:-8 28:21 29:25 31:8
~many_day 19:12 23:8 28:-13 29:28
~many_exception 9:-2 13:-12 19:17 21:14
~many_mor 28:15
~many_of 13:19
~many_rcs 14:3 19:20
~many_thank 4:17 8:-2 9:5 11:8 13:-17 15:4 25:9 29:-25
~many_vot 9:11
~many_week 19:26
~march 4:58 20:8
~maria 11:-2 15:5 21:20 22:-14 29:9
~mark 1:26 5:7 6:-4 8:62 20:-11 28:30 29:-18
~mark_it 8:21
~market 1:11 20:4 26:29 27:13 30:1
~master 2:40 5:53 10:17 12:11 20:-29 25:-25 34:-10
~mat 25:25
~matrix 18:9
~matter 9:11
~may 0:-17 2:70 4:14 10:4 13:-20 20:-34 21:18 22:20 28:11 32:-35 34:-14
~may_i 2:12 7:2 13:-5 19:4 22:12 29:12 31:6 33:-1
~may_the 2:2 22:23
~may_we 4:8 22:22
~mayb 0:22 15:23 16:-18 25:11 30:13
~mayb_we 30:15
~me 1:-77 2:-24 3:-3 4:-21 5:26 6:-15 7:-12 8:-25 9:-16 10:19 11:29 13:6 14:10 15:-35 16:-72 17:13 18:4 20:-34 21:-2 22:-26 23:17 24:95 25:-14 26:-3 27:71 29:15 30:6 31:38 32:-18 34:-11
~me_a 4:9 5:38 24:33 25:10 31:-3 33:-41 34:1
~me_about 9:32 23:5 27:-9 33:-9
~me_again 24:14 32:-11 33:10
~me_all 13:54
~me_as 29:15
~me_befor 24:28
~me_can 2:21
~me_cheer 25:2
~me_could 0:9
~me_every 24:8
~me_from 2:2 8:15 30:11
~me_hav 12:2
~me_how 11:3 15:30 19:39 23:1 29:-31 33:3
~me_i 21:5
~me_in 27:65 31:-2
~me_is 9:-6
~me_just 18:20
~me_know 27:16
~me_of 11:-34 23:47 24:-28 27:2 31:5 33:14
~me_off 31:71
~me_on 24:30 27:-49 31:18 32:10
~me_pleas 23:7
~me_see 14:15
~me_som 11:25
~me_thank 31:20
~me_that 30:8
~me_the 13:19 16:-38 17:5 18:38 25:-12 27:-3 28:10 29:8 31:-49 33:45
~me_through 11:21 14:14
~me_to 7:-25 13:23 14:-27 24:-36 27:56 29:64
~me_two 24:11
~me_up 24:8 26:23 27:9 33:-25
~me_what 2:8 10:32 33:-13
~me_when 19:26 20:17 24:-2 33:29
~me_whether 12:12
~me_which 29:-17 33:10 34:10
~me_who 7:25 9:-10 30:22
~mean 2:-48 10:94 11:-2 25:-6 28:1 29:44 33:2
~mean_by 10:27
~mean_in 10:6
~mean_of 29:13
~meant 25:21
~meet 7:8 11:-8 15:17 16:3 24:-6 27:-6 29:67 32:1
~meet_you 25:26
~member 21:17 34:22
~membership 2:-13 6:17 10:31 12:3 16:11 19:-7 21:18 22:7 27:10 29:-28 33:22
~membership_freez 10:41 12:-23 16:17 21:24 27:2
~memory 24:12
~mention 3:11 11:30
~mentor 17:65
~menu 2:19 11:46 25:-36 29:-15
~merci 2:-5 18:17 19:-18 20:10 22:24 29:5 33:-12
~merci_de 1:-5 16:19 31:22
~merg 2:41 6:-14 8:21 9:-13 10:20 12:84 16:-13 18:-4 20:-48 21:24 25:-48 29:24 31:-31 33:20
~merg_a 2:56
~merg_featur 12:37 33:-21
~merg_in 21:11
~merg_it 2:29
~merg_my 29:7
~merg_now 2:13
~merg_on 21:6
~merg_or 2:24
~merg_window 10:28 29:-47 33:31
~mergeabl 2:48
~messag 2:15 11:-2 12:-4 25:20 26:16 29:-37 30:31 31:18 34:-8
~messag_pleas 31:26
~metric 8:10
~mid 0:7 25:6
~midnight 33:33
~midnight_utc 33:7
~might 0:35 15:15 21:18 22:-10 29:-19 30:21
~might_i 0:4
~migration 2:15 9:29
~mileston 0:7 1:8 2:-23 6:23 10:14 11:-23 12:-41 13:-19 14:8 16:14 17:-5 18:5 20:-36 22:-15 25:-31 27:5 29:-1 31:-1 33:18 34:19
~mileston_are 6:4 14:-20 18:6 32:26
~mileston_pleas 0:6
~mileston_two 33:27
~min 3:28 5:-25 9:44 10:-2
~mind 7:19 14:18 18:18 25:22 29:-25
~mind_about 7:7
~minimum 2:7 3:14
~minu 10:-12 12:-8 16:-9 24:22 28:66
~minu_what 10:-10 28:54
~minut 16:-8 29:5
~mirror 6:41
~mis 2:27 6:25 24:7 29:-8 30:14 32:38 33:-36
~mis_the 2:51
~miss 6:5 7:13 18:-8 21:64 22:25
~miss_the 2:10 18:-2 21:19 22:7
~mistak 30:33
~mit 14:21
~mod 5:41 6:-4 9:24 25:-12 29:2
~modul 29:44
~mom 29:37
~moment 2:-4 5:14 12:28 17:15 18:5 25:15 28:1 29:-10 33:16
~moment_of 33:16
~monday 1:28 7:12 8:-54 9:-9 12:-8 15:-1 16:30 22:14 24:42 25:12 28:-9 31:19 32:9
~monday_pleas 29:4
~monday_to 32:38
~month 2:-32 3:4 4:7 5:-9 6:3 18:-18 20:42 28:26 29:-28 30:17 32:41
~month_cycl 4:5
~mor 0:22 1:-31 2:9 4:-17 5:-24 6:1 7:-4 8:26 9:-19 10:7 11:-8 15:10 16:20 18:-23 22:48 24:-35 25:-17 29:3 31:59 32:-4 33:-12
~mor_day 16:49 22:36 24:-2 33:-4
~mor_for 22:51
~mor_information 8:26
~mor_than 28:46
~mor_thing 1:-1 2:-12 6:17 8:-13 10:-3 16:-34 18:-12 20:8 22:-14 23:15 24:1 25:6 28:-3 29:24 31:-7 33:3
~mor_tim 15:7 22:41
~morn 0:-7 3:-15 4:1 6:3 8:1 10:10 11:17 12:4 14:-4 15:3 16:-1 22:1 23:-4 24:18 28:10 29:-2 31:-4 32:12 34:3
~morn_are 5:35
~morn_can 27:4
~morn_do 9:1
~morn_everyon 5:2 12:4 14:-5 18:18 20:17 24:-44 25:-72 29:10 31:13 34:12
~morn_how 29:14
~morn_is 12:3 29:4
~morn_of 24:62
~morn_what 10:41 11:-1
~mov 2:-32 5:5 10:-48 11:10 15:86 16:46 19:-22 20:-26 29:11 30:15 33:-9 34:11
~mov_a 15:61 34:-17
~mov_featur 34:19
~mov_ff 34:11
~mov_le 16:4
~mov_rc 15:4 25:6
~mov_str 15:21 16:-29 34:5
~mov_the 15:20 16:-1 29:51
~mov_to 5:23 15:-34 16:29
~movement 9:21
~movement_on 9:21
~msgid 33:28
~much 25:51 28:54 29:13
~much_doe 29:19
~much_longer 28:21
~much_tim 28:26
~must 3:3 5:-36 9:-17 13:7 16:7 17:13 21:16 28:-24 29:-10 32:12 33:45 34:-27
~must_be 1:2 3:13 16:10 28:-7 32:34
~must_i 17:27
~must_not 18:14 24:2
~mut 2:-12 11:-38 25:-52 27:-7 30:135 31:60 32:-6 34:-8
~mut_until 31:12
~mut_you 30:52
~my 0:-25 1:-24 2:22 4:-10 5:-66 7:10 8:20 9:46 10:-47 12:-35 14:-31 15:-82 17:28 20:24 21:-51 22:15 24:8 25:38 26:-17 27:-32 28:10 29:68 31:18 32:-1 33:11 34:-24
~my_account 29:3
~my_approval 8:41
~my_bos 1:18 9:-4 10:8 11:9 14:8 16:4 17:-2 20:4 26:-9 27:13 29:-12 33:-7
~my_chanc 21:13
~my_chang 22:29
~my_exception 8:11 9:47 13:-10 21:-27 22:-39 34:25
~my_featur 2:66 28:4 33:-13
~my_ffe 9:42
~my_first 17:89 18:-5
~my_fix 20:2
~my_friend 8:-25 29:22
~my_laptop 29:21
~my_memory 24:5
~my_mind 18:13
~my_new 2:3
~my_not 33:6
~my_own 2:-2 3:21 7:8 26:8
~my_packag 30:21
~my_patch 2:-12 10:-1 22:8 29:57 34:6
~my_phon 25:-28 26:13 29:48
~my_pr 2:36 22:1
~my_pull 8:-25 29:47
~my_rc 24:-32 31:41
~my_reminder 23:9 24:-1 31:10
~my_request 8:87 9:33 22:-36 29:-58
~my_sid 3:21
~my_sign 7:2
~my_slid 6:33 29:-3
~my_subscription 31:44
~my_team 13:51 21:7 29:-26
~my_tim 14:26 19:-6 29:11
~my_vot 2:-5 7:24
~myself 0:13
~na 1:21 5:49 17:-15 27:32 29:-26
~nachrichten 31:25
~nachrichten_mor 31:25
~nack 8:26 9:2
~nah 8:2 28:8
~nak 7:16 8:37 34:-11
~nam 4:7 5:24 11:-6 18:38 19:22 29:-6 34:67
~nam_of 5:24
~nam_the 18:38
~near 24:31 28:21 33:-38
~nearest 18:62
~nearly 5:4
~necessary 21:29 23:18
~need 0:46 1:22 2:16 5:-67 6:-15 9:-28 10:-12 12:-48 13:3 14:21 15:-80 16:-11 18:4 20:18 21:46 22:55 23:24 24:-14 25:-29 27:-94 28:-1 29:-34 31:-15 32:-43 34:1
~need_a 1:29 4:14 8:-7 9:-2 21:5 24:27 25:-13 34:32
~need_an 1:4 2:45 9:12 13:-13 21:19 22:-34
~need_for 3:15 34:16
~need_it 20:36 21:6 22:-19 31:-31
~need_mor 22:28
~need_one 21:4
~need_the 22:-17 31:7 33:43
~need_to 3:-11 13:35 17:18 18:18 20:13 23:61 24:-23 27:-8
~need_until 22:15
~neutron 13:3 25:-16 34:21
~never 7:36 8:-7 10:21 17:71 25:11 30:13 31:-26
~never_did 17:16
~never_don 17:11
~never_mind 25:29
~new 1:37 2:69 3:18 4:15 5:-126 6:22 7:-72 8:-1 9:10 11:5 12:-7 13:-42 14:-121 16:5 17:93 18:-56 19:-95 20:-6 21:-4 22:12 24:-93 25:-36 26:9 27:11 28:-21 29:-17 32:-78 33:9 34:-75
~new_backend 2:28
~new_cycl 3:25 4:19 11:29 17:-27
~new_dat 11:34 14:-9 16:57 33:-67
~new_deadlin 0:3 11:23
~new_driver 2:39 22:-19 29:-1 33:21
~new_exception 22:51
~new_featur 6:16 12:-13 33:47
~new_functionality 33:24
~new_her 17:37
~new_mileston 1:40 16:-10
~new_on 9:27
~new_project 2:30 6:12 17:-8
~new_proposal 12:13
~new_releas 4:28
~new_string 2:-2 12:9
~new_to 17:53
~new_translation 10:14
~new_version 20:97 29:-5
~new_what 17:8
~newbi 17:81 25:-10
~newbi_question 17:2
~newcomer 2:-29 17:70 21:1
~newsletter 0:3 10:3 15:-3 16:3 17:-8 22:-10 26:-4 28:2 32:7
~newsletter_do 26:10
~newsletter_how 28:28 29:34
~newsletter_i 8:3 21:8 33:31
~newsletter_is 11:18 29:17
~newsletter_pleas 15:3
~newsletter_what 5:30 10:41 20:-2 33:-42
~newsletter_when 29:5 33:-10
~newsletter_who 9:17 34:26
~next 0:10 2:19 3:30 4:49 5:-24 6:-74 8:14 9:-43 10:-82 11:-55 13:-23 14:-23 15:-23 17:16 18:120 19:-91 20:-4 22:-32 23:20 26:-23 27:-74 28:-18 30:-29 32:49 33:-13 34:-43
~next_checkpoint 18:25
~next_cycl 5:12 8:19 18:-42 33:35
~next_dat 14:-14 18:59
~next_deadlin 18:42
~next_for 18:7
~next_freez 18:53 29:-24
~next_mileston 18:23
~next_on 18:33
~next_one 4:15 14:27
~next_releas 3:-13 4:6 5:1 7:15 12:28
~next_seri 3:5
~next_thing 18:46
~next_tim 0:19 3:8
~next_tuesday 24:16
~next_version 20:46 29:-24
~next_week 2:7 4:-23 16:3 18:-42 24:25 25:33 28:-44 33:47
~nic 24:24 25:31
~nic_to 24:3
~night 19:-27 28:17
~no 0:54 1:-35 2:19 4:-8 5:-56 7:30 8:39 10:-36 11:4 14:-12 16:-3 19:-26 20:-36 21:12 22:-21 23:47 24:-50 25:20 27:-69 29:-130 30:-14 31:27 32:-34 33:12 34:-52
~no_clu 17:1
~no_for 8:32
~no_freez 12:49 14:18
~no_from 8:7
~no_go 2:14 7:3
~no_longer 8:26 16:7 33:12
~no_mor 31:52
~no_need 23:53
~no_new 0:41
~no_on 7:19
~no_reminder 31:13
~no_str 28:8
~no_test 8:21
~no_to 8:25 9:30 34:-2
~nobody 7:46 8:-23 13:15 29:-16
~nochmal 33:6
~nod 10:5 29:10
~nogo 1:37 29:-13 33:13
~nois 0:2 7:9 9:3 11:5 12:4 13:9 15:7 16:1 17:7 18:2 19:2 20:-3 21:6 22:-10 25:-4 26:-8 27:-16 29:-4 30:-11 31:14 32:-3
~noob 10:16 17:33
~noon 1:11 16:33
~nop 4:-5 8:67
~nop_on 4:-5 8:47
~not 0:38 2:-23 3:41 4:-124 5:-52 6:24 7:76 8:-9 9:-14 10:2 12:2 14:-23 15:47 16:-31 17:-23 18:-34 19:-60 21:53 22:-21 23:17 24:42 27:-120 28:-39 29:-5 30:67 31:17 32:-40 34:-17
~not_a 25:26
~not_add 0:71
~not_approv 7:33 8:-12
~not_ask 15:27 21:12
~not_be 2:8 10:33 15:-4 31:10 33:-52
~not_finish 22:7
~not_for 29:23
~not_get 8:12 10:2 30:29
~not_it 16:-27 20:12 33:31
~not_just 14:54 18:-19
~not_know 7:2
~not_let 24:59
~not_mad 7:31
~not_mak 22:52
~not_merg 10:2
~not_mis 18:15 24:9
~not_mov 15:37 16:-10
~not_need 8:18 30:-25 31:38
~not_on 1:2 24:6
~not_open 3:19
~not_send 31:44
~not_start 4:-9 12:20
~not_stop 30:39 31:-36
~not_sur 7:20 34:11
~not_thank 6:2 25:27
~not_the 14:-15 16:13 20:5 27:3 33:8
~not_to 21:20 22:-20
~not_understand 10:23
~not_unsubscrib 30:11
~not_want 31:9
~not_you 25:31
~noth 12:33 31:31
~noth_is 12:18
~notic 27:14 31:25
~notification 11:-5 26:41 27:37 30:3 31:18
~notification_for 27:31
~notification_on 27:30
~notify 27:66
~notify_me 27:17
~nova 10:-14 29:-12 33:18 34:8
~november 3:24
~now 1:-38 2:51 4:6 5:19 6:-26 8:-19 9:-22 10:-76 11:-38 12:45 13:-20 15:-34 16:54 17:36 18:19 20:-97 21:37 24:-36 25:11 27:14 28:35 29:-8 32:-25 33:-66 34:-23
~now_a 5:9
~now_and 28:44
~now_in 18:1
~now_on 16:24 27:46 31:17 33:-4
~now_or 2:34
~now_until 14:26
~now_what 17:15 21:35
~nudg 16:9 23:27 24:31 34:-8
~number 5:27 7:33 8:46 9:26 13:9 24:-12 25:-7 28:52
~number_add 0:4 1:4
~number_already 33:42
~number_am 24:54 32:-7
~number_and 1:15 5:2 8:25 18:-33 24:-5 27:18 32:18 33:52
~number_approv 7:-36 9:49
~number_as 1:26 6:10 8:1 29:-8
~number_at 7:8 10:5 15:5 16:3
~number_au 1:-4 16:21
~number_aug 32:22 33:26
~number_august 1:2 16:10 33:22
~number_be 29:16
~number_been 6:8
~number_befor 2:25 7:30 29:-17 33:8
~number_but 15:6 27:-8 31:7
~number_by 16:9
~number_can 16:31 21:21
~number_correct 20:29
~number_d 16:29 24:4 29:34 30:-12 31:4
~number_dank 11:15
~number_dat 14:-17 15:-37 16:-21 20:-30 33:128 34:10
~number_day 1:1 16:8 18:-8 28:38 31:19 32:5 33:-38
~number_doe 2:15
~number_don 6:11 18:12
~number_ff 28:42
~number_fix 16:22 29:7
~number_for 24:-16 27:4 31:6 33:21
~number_get 7:1
~number_gracia 8:10 16:8
~number_h 22:16 24:45 32:17
~number_happen 33:8
~number_has 2:11
~number_hour 1:16 24:34
~number_i 15:10 29:-10 33:26
~number_in 5:-2 9:35 12:-9 16:29 19:20 27:-14 29:-49 33:16
~number_instead 16:21
~number_is 6:31 8:16 9:-1 12:-35 16:-14 18:-15 23:-9 24:27 29:-63 33:64
~number_it 16:18
~number_last 19:16
~number_lik 28:14
~number_lin 21:18
~number_m 14:6 28:8
~number_many 18:31 25:14 29:-27
~number_march 4:21
~number_mean 29:6
~number_mov 15:19
~number_my 8:9 20:20 29:3 34:12
~number_need 0:31 25:9 33:-18
~number_next 0:20 1:-5 16:22 33:12
~number_no 12:-20 33:35
~number_not 16:45 33:-11
~number_now 16:16
~number_october 16:28
~number_of 6:47 13:22 28:54 33:-12
~number_on 6:45 8:67 9:-38 16:16 22:-24 24:37 27:-17
~number_one 1:24 9:36 33:-23
~number_or 1:-3 6:-32 16:-12 18:56 20:39 28:27 32:-21 33:56
~number_out 6:17
~number_pleas 8:5 10:-3 16:49 20:-27 33:12
~number_pm 1:8 31:5
~number_put 1:37 16:-24
~number_reminder 23:-1 24:9
~number_right 33:11
~number_s 16:5 18:8
~number_sep 1:41 32:7
~number_sept 1:25 16:-7 33:2
~number_september 1:9 16:47
~number_septembr 16:1
~number_ship 4:4
~number_slip 6:39
~number_so 24:10 33:19
~number_sorry 8:5 16:9
~number_still 2:-32 6:1 9:16 29:20
~number_tag 6:-17 33:27
~number_tagg 6:19
~number_tarball 33:17
~number_tell 24:20
~number_test 8:3
~number_thank 1:42 2:-4 9:8 10:-11 16:6 18:9 20:17 24:13 25:-24 27:-1 29:14 33:-38
~number_the 7:49 9:-36
~number_thi 32:-11 33:73
~number_to 8:29 16:28 19:5 22:13 24:3 28:-19 29:-59 32:41 33:2
~number_tomorrow 7:9
~number_two 16:12 33:8
~number_until 8:16 16:34 31:-3
~number_utc 24:41
~number_was 19:-33 33:50
~number_week 1:-13 3:12 4:66
~number_what 10:24 32:13
~number_when 7:9 29:65 33:-69
~number_wher 15:21
~number_which 33:5
~number_will 16:19
~number_with 1:11 4:33 16:12
~number_yet 9:24 33:18
~nuova 2:31 20:8
~nvm 9:13 13:-13
~o 16:25 22:16 25:40 31:-13
~objection 9:18
~oct 1:19 16:65 29:-13
~october 1:19 4:9 5:-8 16:39 20:47 31:-4 32:18
~october_or 20:18
~odd 21:45
~odd_of 21:45
~of 3:-43 4:-23 5:26 6:12 7:-29 8:-41 9:31 10:20 11:-6 13:14 14:13 15:-14 16:-19 17:-38 18:5 19:59 20:33 22:-35 23:11 25:-111 26:-71 27:-33 28:-13 29:24 32:13 33:-6 34:45
~of_a 0:24 10:30 29:-6 34:-9
~of_an 20:7 21:15
~of_august 6:10 32:1
~of_dat 18:35 27:21
~of_day 6:23 28:18 32:-6
~of_every 13:16 14:-2
~of_exception 9:2
~of_featur 33:13
~of_ff 6:8 15:-8 16:13 24:6
~of_ffe 9:9
~of_final 16:-20 33:36
~of_gett 21:44
~of_hibiscu 14:33
~of_it 10:9 14:30 24:12
~of_luck 2:14
~of_m 18:31 29:-20 33:20
~of_me 17:41
~of_mileston 6:-13 34:23
~of_my 18:12
~of_nova 29:-1 34:5
~of_our 14:-3 26:6
~of_play 5:65 29:-55
~of_rc 1:20 6:-5 15:9 16:14 23:33 29:-43 31:4
~of_releas 29:22
~of_request 21:15
~of_requirement 16:-6
~of_september 6:35 20:21 29:14 33:-12
~of_str 10:10 16:-41 24:15 33:23
~of_that 29:12
~of_the 3:-25 4:-76 5:53 6:-41 9:37 11:-4 12:24 13:-11 14:12 16:-10 17:5 18:-17 19:28 20:24 25:-40 27:-12 28:-47 29:-4 30:-20 31:54 33:28 34:17
~of_their 3:1
~of_them 13:15 14:28
~of_thes 30:16
~of_thi 10:-16 13:21 14:65 32:2 34:-5
~of_thing 23:25
~of_today 12:25
~of_us 18:21
~of_what 14:17
~of_you 29:-27 34:21
~off 2:-43 3:28 4:23 6:-11 7:4 8:17 10:-18 11:-62 14:-58 17:-28 18:-15 20:-20 22:-6 23:-32 27:-116 28:31 29:4 30:79 31:89 32:-41
~off_is 28:19
~off_on 7:28 8:9 9:-3 25:-24 29:33
~off_the 3:7 20:-12 29:-43 30:15 31:65 34:24
~offic 25:15 29:48
~official 20:42 29:-12
~offsit 31:15
~oh 8:-5 25:35
~ok 2:54 6:-22 8:16 9:-10 10:4 17:35 24:-14 25:19 28:-2 32:2
~ok_for 17:3
~ok_so 2:-28 9:-10 10:2 16:7 18:-18 25:-17 28:-6 29:30 32:15 33:2
~ok_to 2:17
~okay 2:25
~old 1:7 5:-8 14:-12 19:73 22:15 29:15 31:-6 33:-34
~omg 25:39 29:-27
~on 0:-82 1:54 2:-26 3:-17 5:34 6:-25 7:45 8:36 9:46 10:-59 11:-42 12:57 13:-65 14:-63 15:-32 16:23 17:-19 18:13 20:12 21:-85 22:-31 23:-78 24:57 25:-40 27:51 28:-6 29:-1 30:-1 31:-16 32:28 33:44 34:-1
~on_a 14:4 33:48
~on_arm 29:11
~on_aug 6:5
~on_behalf 8:2
~on_board 2:20
~on_deck 18:40
~on_duty 34:27
~on_earth 10:34
~on_exception 8:15
~on_featur 5:11
~on_for 32:28
~on_friday 1:19 2:35 7:-3 24:32 25:-25 32:8
~on_hold 8:31 31:15
~on_holiday 31:15
~on_monday 12:-20 29:24 33:11
~on_my 9:24 18:10 25:11 29:-17 33:-3
~on_new 12:4
~on_oct 16:17 20:7
~on_or 5:12 12:19 33:-19
~on_our 33:26
~on_pleas 27:4
~on_rc 31:30
~on_releas 20:-27 25:16 34:22
~on_sept 1:26
~on_september 1:9
~on_the 1:42 2:-3 3:13 4:-16 5:1 6:25 8:-38 9:18 10:-7 11:-18 12:-33 13:-28 14:-6 16:9 17:-6 18:33 24:45 25:4 26:16 28:5 29:5 30:-36 31:-17 32:35
~on_thursday 16:5 24:25 33:7
~on_tim 6:32
~on_today 32:32
~on_track 5:14 20:8
~on_tuesday 16:6 33:-7
~on_vacation 29:30
~on_what 9:3 10:-16 19:18 20:32 33:37
~on_which 20:14 28:9 33:13
~on_with 5:32
~on_yet 12:11
~onboard 8:6 17:37
~onc 2:26 3:11 4:-8 10:15 12:-17 18:24 30:21
~onc_featur 10:8
~one 0:36 1:44 3:18 4:5 5:-38 6:-21 8:-44 10:-38 11:12 12:-20 13:24 16:26 17:1 18:9 19:62 20:-45 21:14 22:11 24:24 27:-59 29:-50 30:44 31:-66 32:-29 33:-5 34:-7
~one_day 16:30 21:18 24:28 33:-74
~one_deadlin 26:33
~one_from 19:3
~one_go 14:11
~one_is 3:2 18:17
~one_lin 5:14
~one_mor 0:21 1:-2 2:22 5:-1 6:14 8:-15 10:-5 18:-15 20:5 22:-18 23:15 25:3 28:-10 29:16 31:-9
~one_pleas 18:3
~one_week 1:61 5:-17 6:-6 16:29 24:17 28:27 33:-21
~one_word 5:-4 9:-11 29:48
~onelin 2:44
~oneliner 2:18
~only 2:18 6:-21 8:-11 10:9 13:21 18:19 25:-40 26:23 29:-18 30:43 31:21 33:-80
~only_chang 2:18
~only_get 2:8
~only_if 7:4
~only_the 14:27 18:15
~only_thre 24:24
~only_until 8:25 22:-4
~oop 25:38
~open 2:20 3:29 4:3 5:-5 6:-51 12:8 13:18 20:-1 22:18 24:33 25:-26 29:12 33:-9
~open_a 4:-12 29:26
~open_an 22:7
~open_for 5:58 12:13 29:-40
~open_one 13:22
~open_request 13:8
~open_sourc 17:27
~open_the 3:26 29:20
~openssl 9:29 29:14
~openstack 4:26 29:15 31:-8
~opinion 7:31 9:-10
~opt 30:23 31:31
~option 2:44 11:30 13:-8 21:10 22:-6 26:12 34:-2
~or 0:-20 1:-103 3:-73 4:-38 5:157 6:27 8:-116 9:54 10:9 11:-44 12:49 13:-120 14:-22 15:-29 16:-128 17:-52 18:15 20:59 21:6 22:-90 23:-15 24:-76 25:-76 27:-19 28:32 29:-5 31:-29 32:-18 34:-41
~or_a 5:1 25:8 34:1
~or_after 2:-22 5:38 6:-42 18:-40 20:18 33:70
~or_already 5:17 6:-29 12:26
~or_am 33:25
~or_are 5:18
~or_bug 5:19
~or_can 6:-6 12:61
~or_did 5:-7 6:10 12:7
~or_do 2:-17 6:11 12:13 15:6 21:33 29:-1
~or_end 33:11
~or_final 18:24
~or_i 6:10
~or_in 5:6
~or_is 2:11 5:6 6:7 15:1 32:7 33:-34
~or_les 5:-13 28:37
~or_nah 28:9
~or_no 2:51
~or_not 2:34 6:64 7:-7 8:-18 9:47 12:-23
~or_open 12:20
~or_post 5:50 12:-4
~or_q 20:31
~or_rc 18:47
~or_still 6:28
~or_the 5:11 18:2 33:9
~or_two 5:-4 9:12 12:-12 29:40
~or_what 5:34 32:-13
~order 14:23 29:60
~original 16:26
~original_dat 16:26
~oslo 2:27
~other 6:10 30:22 31:8
~ou 5:51
~ought 7:8
~ought_to 7:9
~our 1:-6 2:16 5:-68 6:-3 10:-33 11:-31 12:-36 13:-42 14:-1 16:-34 17:-30 19:6 21:25 22:81 23:-29 24:10 25:-43 28:-18 29:48 31:11 32:-38 33:31 34:20
~our_channel 23:-1 26:9 34:19
~our_driver 22:25
~our_new 2:6
~our_project 22:24
~our_schedul 19:11
~our_team 12:-2 21:29 27:23
~out 3:-18 4:33 5:-88 6:59 7:-28 8:34 10:-42 12:-15 14:24 19:8 20:12 21:-35 22:-22 29:-4 30:32 31:51 32:-58 34:-9
~out_a 4:24
~out_befor 6:1 20:34
~out_for 18:35
~out_of 5:-7 11:3 30:10 31:27
~out_on 6:-17 33:20
~out_thank 6:10 20:-21 29:14
~out_the 14:26 19:19 20:-19
~out_to 16:7
~out_when 20:43
~out_yet 6:26
~outlook 14:-30 26:55 32:10
~outstand 13:14
~over 5:11 6:65 17:15 33:-2
~over_as 17:20
~over_the 15:8
~overkill 0:16
~overslept 2:32 12:-15 21:19
~overslept_the 2:34
~overview 13:31 14:36 32:12
~overview_of 13:32 14:5
~owe 24:-22 25:2 29:26
~own 0:52 2:-27 3:42 7:46 8:-40 14:-26
~own_the 34:13
~owner 0:4 10:-6 34:52
~owner_of 34:27
~pa 22:4
~pack 31:12
~packag 20:-1 25:19 30:12
~packager 1:11 21:8 26:25 29:-10 33:-26
~pag 10:7 11:26 14:57 17:31 20:10 25:-25 33:-25 34:-17
~pag_with 14:13
~panic 29:33
~paragraph 29:30
~part 2:35 5:15 17:6 33:11
~part_of 2:35 5:15 17:6 33:11
~partner 22:12
~party 1:6 10:5 25:14
~pas 6:-21 22:34 29:41
~pas_for 22:32
~pass 6:69 7:12
~password 29:27
~past 1:16 5:10 6:51 10:-30 12:-15 13:2 14:2 16:-28 19:19 22:54 33:-34
~past_the 14:24 22:22
~patch 2:60 5:-50 10:-27 12:1 17:40 18:-29 21:-14 22:51 25:-36 33:-18 34:17
~patch_are 2:1 13:17
~patch_go 2:3
~patch_is 34:11
~paus 31:23
~peas 7:-8 8:11
~pencill 10:-21 20:5 33:28
~pencill_in 10:-21 20:5 33:28
~pend 8:47 13:13 29:-16
~pend_exception 8:14 13:-4
~peopl 0:-10 2:-24 5:13 6:-3 8:-4 11:11 12:8 17:28 21:-6 23:24 25:-28 30:14 33:4 34:11
~peopl_can 34:17
~peopl_still 12:25
~per 22:22 27:-14 30:26 31:9 33:40
~percentag 5:13
~perfect 25:9
~performanc 2:20
~perhap 15:4 26:9
~period 5:29
~permission 13:2 22:14
~permission_to 22:14
~permitt 2:50
~permitt_to 2:3
~person 34:72
~person_for 34:6
~phas 5:95 17:11 29:-20
~phas_is 5:1
~phew 25:45
~phon 5:3 6:9 7:-12 13:11 17:-9 18:4 19:4 24:-9 25:-6 28:3 29:11 33:1
~phon_with 6:10 7:-11 12:4 13:11 18:5 19:4 24:-6 27:2 28:3 29:-7 33:2
~phras 11:60 23:-16
~pick 2:33 10:33 11:-15 25:-5 29:5
~pick_to 2:26
~pictur 14:29 25:21
~ping 1:-25 23:49 24:17 25:22 27:5 29:-11 30:31 31:36 32:-10 33:-46 34:8
~ping_for 1:-19 24:25 27:1 34:16
~ping_me 24:35 31:32
~ping_the 27:3
~ping_us 23:22 33:-3
~pip 23:-9 27:29 31:15
~pizza 25:22 29:5
~pizza_for 29:33
~plac 12:1 16:9
~plan 0:8 1:-11 3:1 4:15 6:-11 10:-34 11:-37 14:56 16:24 19:13 20:1 25:14 29:-52 33:2
~plan_a 3:33
~plan_for 3:16 18:-12 20:28 25:22 32:3
~plann 3:62 4:9 5:-48 6:9 9:-20 12:-31 14:51 17:-43 29:-19 32:33 33:14
~plann_for 14:-12 20:7 33:46
~play 5:55 25:-46 29:35
~pleas 1:8 2:-22 3:-1 5:-7 11:7 12:6 13:19 14:10 16:11 17:-4 18:8 19:-8 20:2 21:-16 22:36 24:9 25:-12 26:8 28:-1 30:7 31:20 33:9 34:-2
~pleas_add 27:17
~pleas_all 27:15 31:-2
~pleas_allow 22:32
~pleas_approv 7:-53 29:60
~pleas_can 8:11
~pleas_correct 16:39
~pleas_dank 5:8
~pleas_do 15:12 30:2
~pleas_enter 1:15
~pleas_explain 11:12
~pleas_giv 22:29
~pleas_grant 22:35
~pleas_hav 24:6
~pleas_i 18:1 31:7 33:3
~pleas_includ 27:7
~pleas_keep 15:25
~pleas_let 22:22
~pleas_mak 31:18
~pleas_many 8:-6 9:25
~pleas_no 31:11
~pleas_not 16:11
~pleas_pleas 5:10
~pleas_prepar 4:14
~pleas_record 22:34
~pleas_register 22:7
~pleas_remind 24:18
~pleas_send 29:14
~pleas_shift 16:11
~pleas_sorry 9:15
~pleas_thank 11:6 14:20 20:10 25:-19
~pleas_to 16:16 25:10 31:7
~pleas_updat 9:1
~plugin 2:48 10:5
~pm 1:8 31:5
~pmo 27:27 29:-14
~po 29:40
~po_fil 29:40
~point 3:2 5:11 10:70 12:13 18:-37 20:29 26:18 29:-73 32:-23
~point_of 10:73 33:-34
~point_releas 10:17 20:47
~pointer 17:27
~pok 9:-3 24:55 27:-4 34:17
~pok_me 24:48
~poland 29:14
~polish 5:8 29:13
~pop 20:27 29:-19
~possibl 0:22 3:15 13:-21 21:7 22:8 30:31 33:20
~possibl_for 13:-14 21:21
~possibl_to 0:6 2:-18 3:21 22:6 30:37
~post 2:4 5:31 6:44 10:-31 11:-38 12:-24 14:5 23:-20 25:-23 26:41 27:77 29:-9 31:25 33:-20
~post_her 27:16
~post_in 31:35
~post_on 6:27 27:14 33:-1
~post_the 14:51
~postpon 2:-20 11:5 15:45 16:52
~postpon_m 15:19
~power 34:9
~pr 2:1 8:-11 22:75 25:-4 29:17
~pre 5:46 12:-4 24:11
~pre_or 5:50 12:-4
~precedent 19:58 20:-28
~prepar 4:36 18:28
~prepar_the 4:1
~pres 1:12 20:40
~present 5:22 12:31
~pretty 33:6
~previou 19:51 29:10
~previou_releas 19:36
~previou_version 29:16
~print 11:5 14:41 22:22 28:-2
~prior 19:50 24:41
~prior_to 24:35
~privat 0:18 11:14
~probably 23:4 30:7
~problem 2:14
~procedur 10:-20 11:21 21:9
~procedur_for 10:-20 11:21 21:9
~proces 17:52 21:18
~prod 29:20
~product 0:5 10:19 20:11 27:12 33:-18
~programm 17:20
~project 3:9 5:18 10:9 11:-6 14:-18 17:33 20:-18 21:12 22:12 29:-45 31:8 33:23
~project_what 17:26
~promis 2:5 20:2
~proofread 29:12
~propos 6:33 33:9
~propos_featur 33:8
~proposal 6:34 9:-9 10:12 12:25 16:4 19:-1 23:5 29:-29 33:36
~proposal_deadlin 6:16
~proposal_freez 2:6 6:-35 10:17 12:26 16:8
~ptl 17:36 25:-13 29:-20 34:52
~publication 20:13
~publish 5:-4 6:8 19:4
~pull 4:-9 9:-40 13:-51 15:10 17:6 21:-2 22:23 29:57
~pull_in 2:17
~pull_request 8:-28 13:-48 17:13 29:88
~purpos 10:14 11:3 30:3
~purpos_of 10:18
~push 5:-10 6:22 15:66 17:-7 20:8 25:-2 29:32 34:31
~push_the 15:38 29:-4 34:16
~put 0:13 1:28 2:-16 8:19 12:27 15:-22 16:-8 22:14 24:-8 29:-51 31:35 33:14
~put_a 0:25 1:-31 27:-13 31:32 33:20
~put_in 22:17
~put_it 1:43 16:-17
~put_me 27:3
~put_rc 1:-33 16:42
~put_the 16:15
~python 2:36 20:-28 29:25 33:31
~python_client 2:6 33:24
~python_fooclient 33:3
~python_version 29:21
~q 20:38
~qa 0:16 2:-3 5:85 6:-41 7:1 9:-68 12:-59 24:19 25:-31 27:55 29:-61 30:3 33:-16
~qa_has 7:23 8:-10
~qa_lead 34:3
~qa_team 30:15 34:-6
~qa_to 27:3
~qu 12:12 32:46
~question 2:-2 8:-6 9:-8 12:2 14:4 17:9 18:7 20:5 21:-13 22:-16 28:2 33:5 34:22
~question mark_cheer 5:11 11:-9 21:8 28:3 29:5
~question mark_d 9:12 11:6 20:20 29:-3
~question mark_dank 10:-19 11:-14 12:14 18:-15 21:10 25:-67 26:23 29:-51 33:29
~question mark_gracia 0:14 5:-10 10:2 11:-23 29:14
~question mark_how 11:45 23:-13
~question mark_i 5:16 9:3 13:-6 20:15 26:-38 29:2 33:-12 34:4
~question mark_it 2:-24 22:15
~question mark_many 5:7 6:20 10:-15 14:-10 15:4 25:-19 33:30
~question mark_merci 2:-10 29:26 34:1
~question mark_my 10:2 20:3 28:26 29:-69
~question mark_pleas 2:55 5:-9 6:9 14:-19 15:-9 17:6 18:32 25:-7 29:-11 30:12 33:7 34:6
~question mark_sorry 2:49 5:24 10:-2 11:5 12:-4 20:6 21:30 33:43
~question mark_thank 9:45 10:-19 11:-15 14:-53 17:21 20:27 21:1 23:23 25:-90 26:10 33:1
~question mark_what 10:34
~question_are 12:11
~question_how 5:6 11:-11 25:5
~question_i 34:3
~question_is 6:4 20:13 26:5 33:-18
~question_pleas 1:8
~question_the 33:20
~question_what 5:-21 14:6 33:7
~question_when 28:1 29:8
~queu 9:7 13:66 14:-25 18:28 25:-21 28:-16 29:29 32:-5
~quick 5:24 6:2 8:-4 9:-8 10:-4 11:11 14:4 17:-17 18:10 21:-6 22:-12 25:11 28:3 32:8 33:18
~quick_question 6:6 8:-2 9:-2 11:-29 12:2 14:11 18:12 20:7 21:-5 22:-9 25:2 28:6 33:2
~quiet 25:-11 31:57
~quit 27:-5 31:45
~quota 22:30 25:-1 29:16
~rais 2:34 9:-16 22:34 29:15
~random 31:39
~rat 29:37
~rather 23:15 30:8
~rather_not 30:14
~rather_than 23:16
~rau 19:30 20:-11
~rc 0:30 1:-9 4:-123 5:-47 9:-59 10:15 11:-129 12:-264 13:-90 14:-42 15:72 16:111 17:-103 20:-220 21:-64 22:-75 23:18 24:38 25:-78 26:5 27:20 28:13 29:-23 30:-5 31:32 32:-167 33:49
~rc_and 10:33
~rc_dat 15:6
~rc_in 6:23
~rc_is 27:23
~rc_mak 0:31
~rc_on 16:5
~rc_pleas 10:7 16:-22 33:22
~rc_to 16:16
~rcs 10:-7 14:49 19:9 20:-24 27:22 29:-21 33:12
~rcs_did 19:8
~re 9:-3 11:-18 25:50 29:-23 34:18
~reach 5:10 6:25 9:15 17:-19 18:15 34:16
~read 10:30 17:52 18:-39
~read_first 17:44 18:-29
~ready 1:13 2:20 18:58
~ready_for 18:65
~ready_on 1:21
~real 20:7
~reason 9:29 10:46 22:29
~reason_for 10:28
~rebas 11:-21 29:17
~receiv 26:59 27:27 29:11 31:23 34:-9
~receiv_the 26:28 27:37
~record 8:25 22:29 29:2
~red 29:21
~refactor 2:17 29:15
~refactor_thi 29:27
~reference_a 9:13
~reference_and 8:4 9:12
~reference_any 8:12 9:3
~reference_approv 7:-69 8:71
~reference_as 8:32
~reference_be 7:12 9:17
~reference_been 9:19
~reference_befor 7:15
~reference_but 8:1
~reference_can 8:10
~reference_d 8:5
~reference_dank 8:9 9:6
~reference_get 7:39
~reference_go 7:20
~reference_grant 8:12
~reference_hav 9:50 29:-9
~reference_i 7:25 8:33
~reference_in 2:-3 7:56 8:35
~reference_is 7:11 8:55 9:-24
~reference_land 8:6
~reference_let 8:20
~reference_many 8:6
~reference_my 8:8 9:17
~reference_no 7:10
~reference_pleas 9:55 22:32 25:-17 34:-20
~reference_so 8:4
~reference_sorry 7:24 9:42 25:-35
~reference_still 9:53
~reference_thank 8:29 9:7 25:-26
~reference_the 8:57
~reference_through 8:6
~reference_to 8:21
~reference_too 8:4
~reference_until 7:21
~reference_valid 9:27
~reference_we 8:53 22:-15
~reference_what 9:20
~reference_yet 9:15
~refus 8:48 9:21
~regard 9:21
~register 1:8 13:30 27:23
~regression 2:19 33:17
~regression_fix 2:16
~reject 7:23 8:37 11:4 29:2
~reject_the 29:6
~relas 20:27
~relat 32:20
~relbot 6:-6 7:6 9:-8 10:3 11:35 16:-4 21:13 25:-3
~relbot_how 21:16
~relea 20:34
~releaas 19:8 20:-18
~releas 4:21 5:5 11:-33 12:-3 14:9 17:18 18:-49 19:13 20:20 21:3 22:-6 23:-58 24:5 25:12 26:-9 27:4 28:13 29:14 31:-3 32:10 33:-36 34:17
~releas_a 2:6
~releas_after 29:18
~releas_announcement 27:28
~releas_as 0:11 14:10
~releas_befor 17:5 19:3 29:16
~releas_begin 3:26 20:-12
~releas_by 15:-6 16:40
~releas_calendar 14:38
~releas_cheer 5:20 20:11
~releas_cycl 17:19
~releas_dat 6:-24 15:17 19:26 20:-33 29:25
~releas_day 10:34 20:-4 25:53 33:-55
~releas_do 4:8
~releas_event 27:5 32:17
~releas_for 20:12 29:10
~releas_in 20:27 28:20
~releas_is 2:-18 5:3 20:42 21:7 28:1
~releas_last 19:2
~releas_liaison 17:44
~releas_manager 5:-6 20:-12 22:30 29:16 34:22
~releas_new 26:21 27:25
~releas_not 1:12 2:11 14:-26 20:-3 29:11 33:26
~releas_of 2:16 20:3
~releas_on 4:24 20:11
~releas_one 16:5
~releas_plan 14:46 18:20
~releas_pleas 14:28 27:-14 31:44
~releas_proces 17:38
~releas_schedul 14:64 19:-6
~releas_sorry 14:2
~releas_still 20:11
~releas_team 5:-39 9:42 13:20 21:13 34:27
~releas_thank 5:1
~releas_thi 5:-24 20:22 25:21
~releas_updat 27:15
~releas_what 10:10
~releas_when 20:11
~releas_work 17:17
~releas_would 16:3
~rely 33:36
~rely_on 33:36
~remain 5:-12 14:51 19:-20 28:87
~remain_befor 28:3
~remain_tim 28:36
~remain_until 14:22 28:-3
~remember 24:35
~remind 5:11 19:17 23:40 24:9 25:-66 27:-75 29:45 31:-6 33:34
~remind_me 5:17 11:1 19:23 24:-8 27:-28 29:14 33:50
~remind_of 24:34
~remind_the 23:36
~remind_us 23:26
~reminder 1:-16 2:-4 6:-10 11:39 16:-38 23:45 24:62 27:47 28:-10 29:-67 30:16 31:36
~reminder_are 23:1
~reminder_be 23:30
~reminder_for 23:-9 24:36 31:22
~reminder_hav 23:6
~reminder_in 23:20 27:5 31:-27
~reminder_off 30:24
~reminder_pleas 23:-28 24:29
~reminder_to 24:37
~remov 2:50 12:-23 27:-38 30:25 31:34 33:-29 34:61
~remov_a 2:6
~remov_me 30:9 31:17
~remov_the 29:11 31:4
~remov_thi 34:24
~renam 2:41 27:-6 29:24 33:13
~reopen 8:11 12:57 29:-41
~repair 29:4
~repo 12:29 17:11 29:26
~report 6:7 7:37 8:-39 11:19 29:-1
~repository 12:7
~req 6:19 8:-9 10:-8 22:25 33:34
~req_freez 10:-9 33:36
~request 2:2 7:8 8:31 9:37 10:-59 11:23 12:-7 13:13 14:-38 18:-10 21:65 22:66 25:-24 27:-40 31:-36 32:-17
~request_a 29:23
~request_an 11:59 22:-10
~request_are 13:12
~request_exception 22:3
~request_for 21:-2 22:34
~request_from 9:4 22:2
~request_i 21:34
~request_that 13:30
~requir 21:63
~requirement 1:-3 2:-6 6:7 9:-13 10:13 12:14 13:6 16:14 21:-45 23:-16 28:13 29:-32 33:27 34:22
~requirement_freez 10:19 12:-10 13:15 16:27 19:4 21:-46 23:-11 24:4 33:6 34:-2
~requirement_lock 12:15
~requirement_still 12:16
~reschedul 6:-2 15:8 16:32
~respect 10:19 34:-11
~responsibl 34:29
~responsibl_for 34:13
~rest 10:6 14:3 28:6 29:-11 31:54 32:17
~rest_of 14:17 31:5 32:18
~restart 29:44
~restart_the 29:15
~result 7:15 8:11
~resum 27:28 31:-13
~retro 16:-5 29:6
~retrospectiv 19:17
~revers 8:5
~revert 2:36 15:-16 33:12
~review 1:25 2:10 9:4 13:-9 16:-20 17:-7 21:-13 25:14 29:22 33:19 34:19
~review_day 1:6
~review_my 9:-16 29:37 34:24
~review_on 2:10
~reviewer 10:-21 17:4 22:20
~reword 2:24
~rework 22:20
~rewrit 22:7
~right 2:-16 5:6 6:35 7:6 9:-25 10:-24 11:3 12:38 15:-2 21:-25 23:14 24:-13 25:16 33:21
~right_now 2:-1 5:27 12:42 21:-2 29:13
~risk 7:39 8:21 9:-27 22:17
~risk_is 8:7
~rleas 20:8
~rmind 23:18
~rmnd 24:29
~rmnd_me 24:29
~roll 4:14
~room 0:23 2:68 29:30
~room_for 0:24 2:61 29:13
~roughly 28:5
~round 19:21 24:9 27:9 33:-12
~rul 2:-22 10:37 18:-8 22:16
~run 3:28 14:5 18:13 19:-33 29:44 34:22
~run_on 29:18
~run_the 1:2 19:-17 29:43
~run_thi 34:25
~runn 25:16 29:1
~runway 10:-19 28:37
~s 18:19 27:15 29:-18
~saf 20:16
~saf_to 20:16
~said 7:24 9:36 21:-5 34:-5
~said_no 9:26 34:-1
~sail 2:31
~sal 18:-23 29:65
~salio 6:38 19:29 20:-31 33:-5
~salut 2:-4 3:5 5:-1 7:6 8:-1 10:6 14:13 17:-10 20:9 21:9 24:-1 25:2 29:-24 32:-3
~salut_can 2:-2 25:8
~salut_we 29:6
~salut_what 10:-1 11:6
~salut_when 2:10 15:25 33:-13
~salut_who 21:11 26:1
~sam 4:56 6:-23 10:38 16:11 18:-23 25:46 27:-26
~sam_day 16:20 33:15
~sam_thing 10:67
~sap 2:6
~saturday 16:3
~saw 10:8
~say 2:-3 6:45 12:19 13:-5 15:-10 17:-22 22:-49 28:34 33:56
~say_i 11:12
~say_in 11:-18 29:28
~say_that 0:11 2:-16 12:17
~schedul 1:23 2:-4 3:24 4:32 14:31 16:-38 18:25 19:34 20:-14 24:9 25:-9 29:-63 34:14
~schedul_a 4:-16 14:-15 24:25 29:17
~schedul_chang 27:15
~schedul_for 4:86 32:11
~schedul_in 14:31 19:-7
~schedul_of 19:7
~schedul_pleas 14:22 19:15
~schedul_thank 14:39
~schedul_the 1:17
~schedul_with 19:11
~scheduler 9:8 29:15
~school 25:8 29:8
~scop 2:40 9:-21 10:20 29:-45 34:5
~screen 29:5
~screenshot 29:1
~search 29:27
~second 0:8 33:32
~security 1:18 7:15 11:-13 13:-8 16:4 22:13 29:18 33:-27 34:22
~security_audit 1:12
~security_fix 16:22
~see 2:-47 7:3 8:-7 11:3 13:22 14:17 19:24 24:-1 25:58 29:10 32:-30
~see_all 13:15
~see_the 11:14 14:6 19:29
~see_you 25:32
~seem 29:6 30:3
~seem_to 29:6 30:3
~seen 7:4
~send 2:-11 14:28 17:38 23:8 24:8 26:21 27:43 28:-5 30:-7 31:24
~send_a 2:-23 17:33
~send_me 14:29 31:8
~send_the 23:11 29:8
~sens 0:29 2:-8 6:-9 10:34 11:8 26:6
~sens_to 11:9 26:8
~sent 17:10
~sentenc 10:6
~sep 1:57 14:-34 16:-11 20:12 29:-10 32:60 33:15
~separat 0:45
~separat_deadlin 0:1
~sept 1:35 4:-7 6:-7 16:2 20:64 24:27 29:-18
~september 1:34 5:-27 6:13 10:-11 14:18 16:7 20:18 32:22 33:18
~september_at 14:10 24:6 32:-5
~september_or 20:16
~septembr 16:1
~seri 2:1 3:24 4:21 5:22 19:14 22:7 29:-25
~seri_is 5:11
~serv 10:6
~server 10:14 29:64 31:-17
~set 2:-54 4:31 5:-6 9:3 11:37 20:6 22:-22 23:31 27:-25
~set_a 11:17
~set_an 24:33 29:16
~set_ff 16:2
~set_for 20:14 23:3 33:12
~set_it 1:5 4:16
~set_the 4:13
~set_up 1:15 4:6 11:43 16:-6 23:-5
~seven 32:49
~seven_day 32:49
~sf 6:-14 10:57 15:6 19:1 28:9 29:-80
~sf_dat 19:7
~sfe 21:-9 22:25
~shall 7:7
~shar 14:11
~shar_the 14:1
~shcedul 14:8 19:7
~she 3:10
~shift 15:25 16:18 25:-1 29:25
~shift_the 15:22 34:1
~shiny 33:26
~shiny_new 33:26
~ship 2:31 5:-10 6:-1 8:22 16:4 19:16 20:13 28:41 33:-41 34:6
~ship_dat 4:12 15:1
~ship_in 20:7
~ship_it 8:6
~ship_on 16:20
~shipp 6:27 20:25
~should 1:-9 2:-10 3:12 4:-22 6:8 7:24 8:-43 9:-36 10:-10 11:3 12:-13 13:-19 15:22 16:8 18:18 19:-34 22:-21 24:-57 25:-4 26:22 27:-4 30:21 31:-12 32:5 34:7
~should_a 14:26
~should_be 15:5 16:9 18:19 33:-21
~should_i 2:49 6:24 7:-44 11:6 15:-23 17:8 21:17 34:39
~should_know 5:3 32:31
~should_probably 23:4 30:8
~should_the 15:5 18:18
~should_we 2:-4 3:22 15:29 18:6
~shout 24:29
~show 5:-21 8:-5 9:11 11:33 13:67 14:24 17:-25 18:19 19:38 25:-25 27:-25 29:-19
~show_me 9:5 11:17 13:22 19:24
~show_the 13:37 18:10 23:9 29:-15
~show_what 14:29
~shut 2:-26 6:40 12:45 20:-6 25:-34 29:-47 31:46 33:15
~sick 25:15
~sid 2:-12 3:20 6:34 12:-2 25:29 29:-34
~sid_of 6:50
~sie 16:-5 27:20
~sign 8:54 13:-2 18:-20 26:10 27:63 30:-10 31:-20 33:14 34:33
~sign_me 26:24 27:9
~sign_off 8:59 21:-17 29:-34 31:-20 34:37
~sign_the 17:4
~sign_up 11:10 33:14
~silenc 31:84
~sinc 6:11 13:3 21:-2 29:29
~sinc_yesterday 13:4
~singl 15:7 25:6
~sir 25:7
~sitt 13:30
~sitt_in 13:35
~six 3:9 4:47
~six_month 3:13
~six_week 4:27
~sleep 11:-10 12:2 25:16 28:25
~sleep_until 28:33
~slid 6:21 15:16
~slip 6:13 15:14 19:49 29:-17
~slip_or 6:7
~slip_rc 15:19
~slipp 15:29
~slot 33:35
~slush 0:10 1:2 12:40 31:-11
~slushy 10:40 29:-1
~small 0:10 15:3
~small_featur 2:2
~smth 11:3 29:-4 32:15
~sneak 2:21 12:-13 18:36
~sneak_in 2:16
~snooz 24:36 29:-7 31:27
~so 2:-66 5:28 6:8 7:-18 10:3 12:35 13:42 14:-15 15:-2 16:33 17:-44 19:-13 22:18 25:-4 30:-70 31:28 33:55 34:-21
~so_are 10:2
~so_far 13:71
~so_i 33:17
~so_is 2:9 7:1 12:21
~so_kind 29:9
~so_mov 16:11
~so_pleas 31:10
~so_that 24:18
~so_we 22:2 33:26
~so_what 18:27
~so_when 33:6
~so_which 20:2 33:-23
~soak 8:3 28:25
~soft 1:42 10:26
~soft_str 1:14
~som 0:16 2:6 11:19 15:26 16:-19 22:3 23:11 24:-27 25:-6 26:3 29:3
~som_exampl 11:11
~som_point 23:4 26:9
~somebody 2:-24 3:8 4:-10 7:13 29:24 30:22 34:11
~someon 2:-24 5:-1 9:-11 10:24 12:6 15:23 17:23 29:-6 34:17
~someth 0:6 2:-6 11:4 13:24 15:-5 17:29 18:1 21:1 25:23 29:-12 32:46
~someth_due 18:36
~someth_on 32:32
~somewher 14:20
~soon 6:-15 10:-26 12:-18 18:49 20:31 24:-8 27:39 28:73 29:-17 32:-12 33:-4
~sooner 18:33
~soonest 18:48
~sorry 1:-2 5:8 6:1 7:-4 8:6 9:10 10:13 12:14 14:15 16:10 17:4 18:9 21:-8 23:-6 25:20 27:-3 31:-1 33:-9 34:1
~sorry_for 1:-12 5:4 6:8 7:1 8:-8 12:14 13:8 14:4 15:16 16:2 17:27 19:19 22:-29 25:-3 27:-12 31:-18 33:-3
~sorry_if 4:4 7:-15 8:11 10:11 13:-3 14:4 15:-18 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-4 25:-3 27:5 28:1 29:6 31:10 32:-1
~sort 20:52 29:-12
~sort_la 20:15
~sound 25:36
~sourc 17:20
~spam 8:-9 29:36
~spamm 31:9
~speak 11:35
~spec 21:1
~special 32:18
~spell 11:-5 29:63
~spin 4:46
~spin_up 4:46
~spr 14:-10 19:36
~sprint 1:12 29:27 32:24
~spun 29:-12 33:13
~sqlalchemy 2:30
~squeez 16:34
~squeez_in 1:5
~sso 8:18 9:10 13:-1
~stabilisation 5:18
~stabl 1:11 5:42 6:-7 10:40 12:24 20:9 29:-25 34:44
~stabl_branch 1:9 5:1 10:59 12:-41 34:9
~stack 10:-11 19:11 22:24
~staff 27:6
~stag 5:48 8:4 10:12 17:22 29:12
~stag_of 5:17
~stand 5:69 9:5 10:41 11:-34 17:-33 27:-20 29:-49 31:15
~stand_for 10:66
~stand_in 34:14
~standup 29:26
~start 1:-18 2:-74 3:39 4:24 9:-2 10:-2 11:27 12:21 15:-15 17:45 18:-25 20:-26 27:19 29:-13 31:-9 33:34 34:-32
~start_in 3:17
~start_monday 17:5
~start_thank 3:7
~start_the 3:18 4:-7 29:5
~start_to 12:2 14:29
~start_with 16:27
~starter 5:-20 17:45
~stat 5:35 8:-3 9:38 12:16 13:41 22:-9 29:-24 31:-9
~stat_of 5:42 9:12
~statu 5:40 8:-16 9:12 12:18 26:7 29:-20 31:9 34:-7
~statu_of 5:17 9:17
~steer 14:7
~stehen 5:21
~stehen_we 5:21
~steht 9:17
~step 11:51 17:54 21:-19
~stick 1:31
~still 0:-5 2:37 5:18 7:11 8:-42 9:50 10:-36 11:-14 12:14 13:19 14:15 16:-38 17:-30 18:-69 19:-20 20:32 21:9 22:-37 25:-3 27:-12 28:29 29:-2 30:9 31:-43 32:-66 33:-11
~still_a 12:7 28:3
~still_accept 2:31 12:-11
~still_ahead 6:29 14:47
~still_be 2:37
~still_get 20:-2 21:40 25:24
~still_go 2:-9 12:16
~still_hav 2:-9 28:51
~still_in 9:24
~still_need 13:12
~still_on 20:11 26:13
~still_open 2:-31 12:35 13:11
~still_possibl 2:8
~still_push 2:16
~still_tak 2:38
~still_the 2:-33 20:43
~still_tim 6:22
~still_to 6:31
~still_undecid 7:7 13:4
~still_wait 9:21
~stop 2:26 6:12 10:-15 12:-23 18:-15 23:-18 27:-56 30:53 31:57 33:57
~stop_me 2:30
~stop_post 30:6 31:1
~stop_send 31:16
~stop_tak 33:6
~stop_the 29:1 30:47 31:-20
~storag 2:8
~str 0:-50 1:-18 2:14 6:-1 8:35 9:17 12:-2 13:-12 14:-34 15:10 16:31 18:1 19:3 21:-15 24:2 25:-2 27:7 32:-30 33:18 34:28
~str_chang 21:5 22:-4 28:7
~str_exception 22:29
~str_freez 0:-28 1:-8 2:41 6:-11 8:24 9:18 10:-26 12:-8 13:-22 15:19 16:26 19:12 21:-34 24:9 27:16 28:-3 29:-172 31:8 33:13 34:39
~string 2:-8 6:43 8:-4 9:-12 10:20 12:33 13:1 17:-21 24:4 27:3 28:23 29:-36 33:18
~string_are 2:56 12:-41 33:-16
~string_frozen 12:6
~string_lock 12:5
~strng 33:57
~strng_freez 33:52
~sttr 10:14
~sttr_freez 10:14
~stuck 9:8 29:10
~stuff 17:2 26:18 29:-21 32:36 33:-4 34:19
~styl 4:33 29:1
~sub 11:-25 26:74 27:27
~sub_me 27:7
~subb 26:58 29:-2 34:-15
~submit 13:-3 22:33 29:16
~submit_an 22:1
~subscrib 26:84 27:32 29:8 31:-32
~subscrib_a 11:54 26:-38
~subscrib_already 26:7
~subscrib_me 27:-4 29:40
~subscrib_thi 27:34
~subscrib_to 11:-23 26:42 27:-44 29:53
~subscription 29:17 31:8
~suggest 15:38
~suitabl 17:14
~summary 27:19 32:19
~summit 29:26
~sunday 8:20 32:35
~super 25:15 28:15 29:-9
~support 1:13 5:-19 28:-12 29:69
~suppos 0:3 2:17 5:18 6:-7 10:18 21:26 29:-14
~suppos_the 2:9
~suppos_to 5:23 10:24 29:-8 33:16
~sur 2:-21 7:19 16:-7 20:13 24:43 34:10
~sur_i 24:26
~swap 16:41 33:-8
~switch 27:26 30:23
~sync 29:33
~t 10:-43 17:-23 20:-18 28:108 29:37 33:-62
~ta 25:59 29:-15
~tabl 14:43 15:4
~tag 6:20 20:5 25:-20 32:11 33:10 34:53
~tagg 6:47 33:19
~tak 2:24 5:-69 7:28 8:50 11:-27 12:24 13:-12 14:-15 16:42 20:-12 21:5 22:-19 24:-11 28:-27 29:1 30:-31 31:22 32:-5 34:4
~tak_a 27:14
~tak_back 8:40
~tak_car 34:32
~tak_it 2:7 8:2 12:37 31:-15
~tak_me 31:44
~tak_plac 6:3 10:8 16:10 33:-13
~taken 6:9
~talk 11:27 15:29 21:10 22:-4 25:1 29:-10 33:-21 34:14
~talk_about 15:9 17:13 25:21 33:-15
~talk_to 11:47 21:12 22:-1 34:18
~tarball 11:-8 20:11 33:14 34:9
~target 20:41
~target_dat 20:12
~task 17:42
~team 1:-10 4:-24 5:-12 6:-15 7:-3 8:2 9:11 12:2 13:38 14:-7 15:-25 18:5 19:-22 20:-18 21:20 22:6 24:13 27:14 29:6 31:12 33:-3 34:6
~team_a 24:22
~team_are 10:7
~team_can 12:4
~team_has 2:10
~team_hav 13:31 29:-13
~team_how 3:1 10:8 28:-2
~team_is 33:1
~team_member 34:3
~team_pleas 31:15
~team_when 29:4
~telemetry 9:5
~tell 2:8 5:31 9:33 10:27 11:32 12:7 18:9 22:-43 23:-12 27:-23 29:-67 33:32 34:15
~tell_me 2:28 9:32 10:60 18:16 22:-16 24:-61 27:-18 29:-12 31:-21 33:16 34:3
~tell_the 5:23
~tell_us 11:10 25:6 27:-14 31:22 32:-7
~tell_you 11:26
~templat 3:71 4:39 13:-15 21:21
~ten 24:23 27:30 28:26 29:-11
~ten_day 24:26 28:17
~term 10:78 14:-14 18:29 29:-24
~test 0:-9 1:20 2:24 5:48 7:17 8:39 9:-39 11:-58 12:-56 16:-27 18:16 21:18 22:-39 25:19 28:-23 29:42 31:-11 32:7 33:-24 34:-7
~test_are 8:13 29:7
~test_day 1:29 5:22 28:-18 32:1
~test_for 1:-16 29:44
~test_only 2:18
~text 10:38 12:27 14:4 21:-11 22:12 29:-56 33:57
~text_are 12:24
~than 2:-4 6:-17 15:-16 16:29 19:44 23:13 28:75 33:-21
~than_a 28:38
~thank 5:12 6:19 7:-4 9:8 11:-11 13:3 14:6 15:6 16:1 19:-2 20:7 23:-12 26:7 27:3 28:-3 31:5 32:12 34:13
~thank_a 2:-4 7:-17 8:3 10:-18 11:-20 13:7 15:-7 18:25 21:-5 22:11 25:1 26:5 28:-12 29:6 30:8 32:9 33:-4 34:-1
~thank_for 7:-3 25:106 29:-1
~thank_you 5:10 6:17 8:-11 9:9 10:-1 11:-38 13:2 14:12 15:28 18:3 22:-3 24:-16 25:-36 29:16 32:2 34:18
~that 2:17 3:-59 4:2 5:-34 7:-18 8:-1 9:-13 10:28 11:17 13:10 14:-40 16:19 17:-63 18:32 20:-38 24:2 25:41 26:-4 31:-37 33:20
~that_a 0:11
~that_for 10:42
~that_i 6:2 32:26
~that_is 8:57 13:-7 33:27
~that_still 2:18 9:-8 13:16 33:9
~that_the 15:12 33:34
~that_was 8:-1 13:32 25:46
~that_you 25:14
~thaw 5:-29 6:-42 12:71 25:9
~the 0:-26 2:10 4:4 5:11 6:22 7:-2 8:9 10:-11 11:-34 12:11 13:-8 14:39 15:22 16:23 17:-23 18:15 20:19 21:-2 22:25 23:-10 24:17 25:-3 26:-1 27:-1 28:-1 29:34 30:28 31:-7 32:9 33:5 34:7
~the_advic 9:10 29:-6 31:22
~the_announcement 20:9 26:23 31:13
~the_approval 7:12
~the_approver 34:18
~the_archiv 34:5
~the_audit 9:-9 13:40
~the_best 17:25
~the_beta 6:26 20:-18 29:-31 33:30
~the_big 10:6 14:19 20:34 29:-20 33:-19
~the_bill 8:30 22:13
~the_board 1:-15 16:54
~the_boat 2:50
~the_book 0:4
~the_bot 11:24 23:13 29:-7 31:9
~the_budget 3:14 8:-26 29:42
~the_build 25:34 29:12
~the_calendar 0:15 1:58 4:13 8:-11 11:18 14:-3 16:8 18:19 19:27 26:-15 33:-51
~the_capital 29:10
~the_ceo 29:31 34:-27
~the_chang 29:22
~the_channel 27:-25 29:35
~the_ci 29:25
~the_client 6:22 15:24 22:7 28:-20 34:1
~the_closest 18:47
~the_cod 6:-10 12:1
~the_coffe 29:17
~the_com 20:29 32:31
~the_command 11:9
~the_complet 14:45
~the_consent 9:10
~the_contributor 17:23
~the_countdown 27:33 31:15
~the_current 4:21 5:9
~the_customer 7:5 21:1 29:18
~the_cutoff 33:36
~the_cycl 4:-48 5:59 10:-10 14:76 19:-5
~the_daily 31:28
~the_dashboard 9:11
~the_dat 6:41 11:-38 14:5 15:58 16:40 18:-57 24:-6 26:57 27:-45 29:-110 32:-23 33:10 34:-3
~the_day 10:39 16:-13 24:8 32:8 33:2
~the_deadlin 18:-17 21:19 22:28 27:17 28:18 33:-13
~the_decision 8:22 34:11
~the_dep 28:12 29:-21 33:16
~the_dependency 28:5
~the_dev 17:8 18:-6 29:14
~the_differenc 10:14
~the_digest 27:25 30:16
~the_distribution 27:43 29:-22 31:12
~the_doc 10:-14 17:-25 21:-28 25:7 27:-3 32:7 33:33
~the_documentation 24:8 29:-8 33:16
~the_door 6:14 22:16 29:-49 33:30
~the_emoji 9:12
~the_end 4:7
~the_exact 33:42
~the_exception 8:-3 9:14 13:5 22:-60 24:27 25:25 29:18
~the_featur 6:3 8:11 10:23 15:45 16:-20 19:-16 26:4 27:-3 31:17 33:-56
~the_ff 15:-26 33:55
~the_ffe 8:42 22:-5
~the_final 16:4 19:-58 20:38 27:4 29:-15 31:13 33:20 34:16
~the_first 14:-6 17:-17 18:-17 32:14 33:71
~the_fix 8:6
~the_follow 3:23 4:20 18:63 20:-13
~the_freez 1:-6 2:59 6:-23 10:33 12:3 13:45 18:-7 21:-43 22:72 27:-3 29:-104 31:-9 33:24
~the_full 14:20
~the_gat 8:1 21:12 29:14
~the_gdpr 9:7 29:-8
~the_glossary 33:6
~the_goliv 20:13 24:14
~the_hard 10:38 28:-19
~the_horizon 18:28 29:-10
~the_installer 9:18 22:17
~the_key 14:7
~the_lab 29:18
~the_land 5:30 17:10 29:-27
~the_last 6:11 16:22 19:-12 29:3 33:69 34:4
~the_latest 33:43
~the_launch 27:8 34:8
~the_lib 6:50 29:-15 33:13
~the_library 10:-36 16:11 28:40
~the_light 29:37 34:-10
~the_list 26:19 27:13 29:-17 30:47 31:25 34:-23
~the_liv 9:24
~the_log 29:45
~the_loop 27:10
~the_lts 20:14 29:-10
~the_m 24:28 27:-6
~the_mail 21:-22 31:2 33:14
~the_manager 11:15
~the_manual 11:-9 34:20
~the_meet 7:9 29:17
~the_membership 6:25 12:7 22:22 34:-20
~the_metric 8:10
~the_mileston 19:2
~the_mirror 6:12
~the_moment 2:9 5:7 18:12 28:5
~the_morn 24:89
~the_nam 5:23
~the_nearest 18:42
~the_new 2:16 8:5 9:6 20:12 29:21 33:-29
~the_newsletter 0:4 10:3 15:-3 16:3 17:-4 22:-9 28:2 29:-8 34:1
~the_next 2:2 3:80 4:43 15:-16 16:-31 18:23 19:-6 20:-6 22:-11 24:-22 32:4 34:-30
~the_nois 0:2 7:9 9:3 11:5 12:4 13:9 14:2 15:7 16:1 17:14 18:2 19:3 21:6 22:-10 26:-8 27:-13 29:-3 30:-8 32:-2
~the_notic 26:14
~the_notification 30:12
~the_nova 10:-12 33:27
~the_number 28:13
~the_offic 29:36
~the_official 20:31 29:-11
~the_offsit 31:15
~the_old 1:9 3:1 19:39 22:16 31:-3
~the_one 14:-4 18:17 19:24 33:13
~the_open 13:35 24:10 29:-2
~the_original 16:12
~the_other 6:11 31:9
~the_packager 21:12 26:7
~the_pag 10:3
~the_past 6:22 12:-6
~the_patch 29:2
~the_person 34:13
~the_phon 5:3 6:9 7:-11 12:4 13:11 17:-8 18:4 19:4 24:-7 27:2 28:3 29:-7 33:1
~the_plan 0:21 1:35 14:9 18:-29 20:16 29:-19
~the_plann 14:19
~the_point 10:56 33:-20
~the_post 27:11
~the_present 5:31
~the_previou 19:26 29:12
~the_procedur 10:-20 11:21 21:9
~the_project 5:55 17:56 31:7 33:-36
~the_proposal 2:22 6:-7 10:34 23:10 33:14
~the_queu 9:34 13:18 14:-21 18:32
~the_quota 8:5
~the_rc 2:10 5:19 6:-2 14:33 20:-13 27:15 29:-77 33:19 34:28
~the_real 20:7
~the_releas 2:-9 3:-17 4:-79 5:45 7:-65 12:-45 13:11 14:-8 15:54 16:13 17:5 19:-33 20:1 21:12 22:9 24:7 27:-6 31:-14 32:-12 33:16
~the_reminder 23:-10 25:5 26:7 27:17 30:63 31:-3
~the_request 8:1 21:15 29:-31
~the_requirement 2:-11 6:-5 10:21 12:16 15:18 16:25 22:-2 24:16 27:9 28:-26
~the_rest 10:16 14:11 18:3 31:5 32:3
~the_retro 16:-5 29:6
~the_right 11:35
~the_risk 7:34 9:-23
~the_rul 10:12 18:-7 22:18
~the_sam 4:6 6:-10 16:18
~the_schedul 1:21 8:6 11:12 14:26 29:-11 34:34
~the_scheduler 9:19 29:18
~the_screenshot 29:8 33:-34
~the_security 12:1 16:18 33:-11
~the_server 10:15 29:58 31:-17
~the_sprint 28:-20 29:54
~the_sso 9:11
~the_stabl 2:11 34:11
~the_stag 29:12
~the_statu 5:26
~the_steer 14:8
~the_step 11:25 21:-25
~the_str 6:10 8:11 9:44 10:48 12:-3 13:-15 22:-28 24:50 27:-13 28:-10 29:8 33:-59 34:6
~the_string 28:2
~the_summit 29:20
~the_tabl 15:5
~the_tag 6:6 29:-1 34:16
~the_tarball 34:16
~the_team 5:25 18:32 23:30 24:32 29:4
~the_telemetry 9:8
~the_test 18:36 29:9 32:2
~the_text 33:20
~the_thing 20:4
~the_third 29:8
~the_tim 5:8 6:14 7:1 33:-18
~the_timetabl 19:10
~the_train 2:61
~the_translation 22:31
~the_translator 23:11 27:4 29:-8
~the_tre 12:44 29:-21
~the_upcom 18:53
~the_updat 27:6
~the_user 29:10
~the_usual 4:7
~the_version 19:49
~the_waiver 9:25
~the_way 7:-13 10:-20 11:10 13:8 16:-16 18:5 25:10 27:-10 30:13 31:4
~the_week 24:-44 27:5 32:83
~the_weekend 2:-11 25:31
~the_weekly 5:-13 27:42 31:70
~the_whol 14:33
~the_wifi 29:32
~the_wiki 29:11
~the_window 6:33 29:39
~the_word 6:2 10:16 12:13 33:2
~their 24:21
~them 8:8 9:-14 13:11 14:27 18:-15 31:33
~then 6:-19 12:15 18:57 25:7 29:-24 33:-22
~ther 0:16 2:3 3:19 4:-11 7:-12 8:-2 9:-11 10:-2 11:2 13:23 16:-18 18:11 19:-3 22:-17 23:25 26:11 27:-7 29:-8 31:-39 32:17 33:7 34:8
~ther_a 0:-1 12:13 26:-28 29:39 32:27
~ther_an 6:27 17:8 26:29
~ther_any 9:-13 13:33 21:34 26:2 32:-1 33:-12
~ther_anyth 13:18
~ther_are 24:27
~ther_be 0:16 21:-1 23:10 24:-7 33:19
~ther_documentation 17:24
~ther_has 6:1
~ther_how 10:7
~ther_is 8:3 12:60 24:4 25:-2 29:-24 33:-2
~ther_last 33:7
~ther_lik 17:13
~ther_no 0:35
~ther_pleas 3:1
~ther_room 0:25 2:40
~ther_someth 13:32 18:28
~ther_still 2:7 6:16 12:-9 28:32
~ther_what 10:26
~ther_who 34:20
~thes 1:9 5:2 30:42 31:35
~thes_day 5:22
~thes_messag 30:30
~thes_ping 30:15
~they 2:6 8:-20 9:38 12:35 15:26 19:-26 29:-68 33:-26
~thi 0:-16 1:-15 2:36 3:-44 5:2 6:-30 9:-63 10:-29 11:20 12:2 13:20 14:10 15:-6 16:-14 17:27 18:-23 19:-20 20:12 21:-1 23:23 24:28 26:-3 27:24 28:-21 32:32 33:18 34:44
~thi_bot 11:80 25:-24 30:9
~thi_channel 11:-40 14:-18 27:63 31:42
~thi_cycl 2:18 3:-62 5:-13 13:54 14:21 17:-33 19:-35 28:25 33:20 34:35
~thi_is 25:42 29:-26
~thi_lat 2:-17 17:10
~thi_month 20:27 32:27
~thi_one 0:10 4:16 19:8
~thi_paragraph 29:32
~thi_point 5:29 10:-1 12:25 15:10
~thi_project 10:11 17:15
~thi_releas 2:20 7:27 14:84 20:-54 33:5
~thi_room 27:5
~thi_stag 8:13
~thi_the 5:11
~thi_thing 20:11
~thi_tim 23:6 28:-12 29:-24 33:43
~thi_to 11:-15 27:-16 29:57
~thi_was 4:4 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
~thi_week 2:25 6:6 13:34 17:4 25:-10 28:-65 29:-46 32:51
~thing 2:-47 4:-5 5:29 6:18 9:23 10:17 12:-7 16:-20 20:54 21:-9 23:15 24:3 31:-11 32:4 33:-2
~thing_are 6:14 26:19
~thing_can 23:19
~thing_for 1:8
~thing_how 13:16
~thing_is 9:20 10:2 20:13
~thing_on 5:25 18:13
~thing_what 11:3 14:-10 29:34
~thing_when 12:8 20:1 29:-26 33:3
~thing_who 34:3
~think 0:36 6:10 7:69 8:-25 10:-15 11:-13 12:-14 15:24 21:52 22:-28 26:11
~think_of 7:16 8:-3 21:16
~third 33:19
~third_party 33:2
~tho 7:9
~thought 33:6
~thre 1:9 16:23 18:34 22:26 24:21
~thre_day 22:1 24:36 28:-21
~through 5:13 8:10 9:14 11:12 12:-9 13:15 14:17 19:-2 22:8 25:-7 31:-12
~through_the 14:26
~thru 9:13
~thu 32:16
~thumb 8:32
~thumb_up 8:19
~thunderbird 26:17
~thursday 6:18 12:-23 16:30 19:-12 32:31 33:27
~tick 6:24
~ticket 29:46
~ticket_for 29:13
~tim 1:-14 5:28 6:15 8:-35 9:-61 10:-72 11:-64 12:-25 14:-26 18:-55 19:43 20:-23 22:32 23:32 25:17 26:-5 28:50 31:-27 32:-41 33:28 34:-15
~tim_befor 24:5 28:20
~tim_could 22:26
~tim_for 5:31 6:13 22:6 33:-23
~tim_is 5:-15 29:47
~tim_left 28:11
~tim_of 28:-8 33:57
~tim_on 33:35
~tim_or 2:-24 5:12 15:7
~tim_remain 28:22
~tim_to 4:28 27:18 28:20
~tim_until 28:2
~tim_yet 5:39 12:-9
~tim_zon 14:25 19:-10 29:16
~timelin 14:33 19:10
~timetabl 14:42 19:7
~timetabl_of 19:10
~tiny 8:4
~tls 9:21
~to 0:-15 1:-87 2:11 5:-37 6:-58 7:12 8:-6 9:-19 10:-20 11:42 12:-42 13:-59 14:-6 15:36 16:58 17:44 18:1 19:-73 20:-19 21:6 22:22 23:12 24:17 25:-24 26:15 27:50 28:58 29:16 30:36 31:-27 32:-14 33:-3 34:-9
~to_a 10:9
~to_add 0:40 14:-19 26:20
~to_all 27:35
~to_apply 12:14
~to_approv 7:54 8:-25 13:9
~to_ask 9:6 11:9 21:31 22:10 33:-10
~to_be 0:-15 1:1 5:2 6:-18 9:-46 15:-33 16:22 24:40 25:-5 27:17 28:-40 29:-12 31:13 33:45
~to_becom 17:20
~to_begin 4:7
~to_book 20:20
~to_bump 33:16
~to_chang 11:33 15:11
~to_client 10:-18 28:31
~to_com 6:57 14:9
~to_contribut 17:27
~to_correct 21:10
~to_den 16:15
~to_do 2:18 10:29 18:-29 32:13
~to_doc 2:-1 12:7
~to_featur 5:9
~to_ff 28:4
~to_fil 21:30 22:-7
~to_finish 2:-11 14:13 28:23
~to_follow 27:9
~to_freez 10:21 27:23
~to_friday 32:8
~to_ga 14:39 19:12 28:30
~to_get 2:-1 17:12 18:14 22:8 24:10 33:13
~to_giv 1:3 21:6
~to_go 25:17 28:38
~to_hav 0:52 17:-27 18:6 29:2
~to_hear 27:19
~to_help 15:2 17:64
~to_join 17:41
~to_know 5:20 17:2 20:38 25:8 27:-36 33:9
~to_land 22:32
~to_me 10:44 11:14 13:-6 24:16 27:-31
~to_meet 25:26
~to_merg 2:14 22:32
~to_mov 11:5 15:38 34:-18
~to_my 12:20 16:22 27:-24 29:2
~to_oct 16:24
~to_one 26:33
~to_open 3:10
~to_postpon 11:7 15:11
~to_push 15:1
~to_qa 5:28
~to_rc 26:5 27:18 28:44 29:-31 33:-26
~to_releas 28:11
~to_remind 11:12 23:30 24:-19
~to_request 7:9 21:2
~to_reword 2:8
~to_run 3:25
~to_say 12:8
~to_see 11:25 14:26 21:11
~to_send 17:11
~to_sep 33:23
~to_set 4:-21 11:34
~to_shift 15:2
~to_ship 34:14
~to_slip 15:28
~to_stabl 2:24 10:15
~to_stop 11:-21 30:30 31:3 33:10
~to_subscrib 11:9 26:15
~to_tak 7:5
~to_talk 11:29
~to_test 2:22
~to_the 0:7 1:-20 2:10 5:-16 8:-1 10:-20 11:-16 12:-44 15:-55 16:70 17:28 18:-40 20:-36 21:-20 27:15 28:49 29:52 33:-29
~to_thi 24:25
~to_unsubscrib 29:30
~to_updat 2:21 24:15 29:-7
~to_use 11:4
~to_vot 11:27 13:25
~to_wait 2:53
~to_watch 18:27
~to_wednesday 32:6
~to_you 11:85 29:-24
~to_your 11:-14 27:30
~today 2:29 4:25 7:-10 9:-25 10:-1 12:25 14:-14 16:-14 17:18 20:-23 24:-9 25:4 28:29 31:10 32:50 33:-45 34:-23
~today_is 5:27
~tokyo 33:35
~told 7:21 27:58
~told_about 27:12
~told_me 7:23
~tom 7:28 24:-31 29:18
~tomorrow 2:14 6:-8 7:12 10:-11 12:-12 24:57 32:45 33:26
~tonight 29:56 34:-11
~too 2:46 5:-35 6:18 8:64 10:21 12:36 20:-13 23:15 25:-54 27:22 29:-68 33:-21
~too_lat 2:126 6:25 10:-8 23:13 29:-11
~too_many 31:23
~took 6:-12 17:2 33:30
~took_over 17:16
~top_of 18:4
~tot 8:-1 13:7 28:40
~total 14:25 17:14
~touch 15:33
~touch_the 15:24 27:3
~track 1:7 5:30 20:6 27:8
~tracker 18:26
~traduction 1:2
~train 2:62
~translat 10:8 20:11 22:-18 29:76
~translat_the 29:40
~translatabl 33:13
~translation 0:15 2:13 12:24 22:17 29:-15 33:7 34:13
~translation_freez 33:16
~translator 14:27 23:9 27:27 28:5 29:-63
~tre 5:-18 12:97 25:-16 29:-36
~tru 12:18 20:2 33:25
~trunk 3:-5 5:9 12:23
~tuesday 2:19 24:22 29:19 33:-7
~turn 2:-10 8:27 9:25 25:-21 27:37 30:40 34:-16
~turn_down 8:49 9:37 22:-1
~turn_it 31:7
~turn_off 30:28 31:14 34:-6
~turn_on 27:15 29:21 31:-25
~turn_the 27:8
~tutorial 17:13
~tweak 2:76 11:-10
~twenty 4:22
~twic 15:12 19:-2
~two 1:14 3:17 6:-7 7:5 9:6 12:-2 13:-23 16:11 19:16 21:-35 22:39 24:28 25:-13 27:-21 28:-15 29:14 31:-26 33:25
~two_day 16:57 24:41 28:-61
~two_extra 22:1
~two_mor 16:13
~two_week 1:12 8:2 10:1 32:18
~typ 11:76 15:-7
~typo 2:26
~typo_fix 21:2
~typo_in 2:35 21:-12
~uber 27:48 34:14
~ubuntu 3:9 4:20 20:13
~ubuntu_styl 4:19
~ugh 25:24
~uhm 0:2 2:-15 3:7 5:-7 8:-14 9:18 11:11 12:22 13:12 17:-23 18:-14 19:-6 23:17 25:-3 26:9 29:-11 30:1 31:-10 34:23
~uhm_how 23:7
~uhm_i 25:6
~uhm_in 20:3
~uhm_is 6:16 12:17
~uhm_what 5:-8 10:-41 11:15 12:10 14:2 17:-14 29:23
~uhm_when 29:11
~uhm_who 21:1 25:2
~ui 0:17 2:11 12:11 22:2 33:27
~ui_freez 0:5
~ui_text 33:3
~un 1:52 2:22 10:17 18:-1 21:37 22:13 29:-17
~una 2:27 22:28
~unblock 8:15 22:17 31:-1
~undecid 7:6 13:55
~under 5:12 6:-24 10:40 12:50 33:-1
~under_freez 12:22
~under_the 6:-9 10:60
~understand 10:14 11:48
~understand_the 10:45
~undo 7:5 15:-7 16:66
~undo_the 7:17 16:22
~une 1:6 10:7 21:14 22:3 24:8
~une_dat 1:4
~une_exception 21:22
~unfreez 6:-22 12:30 28:-1 34:15
~unfrozen 12:35
~unit 29:15
~unit_test 29:9
~unsub 29:-12 30:34 31:22
~unsubscrib 11:16 26:-32 27:-21 29:4 30:31 31:19 34:12
~unsubscrib_me 11:13 30:-9
~unsubscrib_us 30:12
~until 3:13 4:-30 5:-39 7:17 8:16 10:-39 12:1 13:-10 14:42 15:-3 16:19 17:-43 19:-40 20:-24 21:6 22:39 23:-1 24:36 25:-18 27:-60 28:46 29:-8 31:29 34:-26
~until_after 24:61 29:-6 31:-22
~until_ff 2:32 24:18
~until_final 28:1
~until_ga 20:8
~until_monday 7:27 8:-14 22:7 31:46
~until_next 31:13 32:-9
~until_rc 8:15
~until_releas 14:1
~until_sunday 8:21
~until_the 2:7 3:29 14:28 15:-14 16:24 28:-9 32:6 33:-25
~until_tuesday 8:14 22:13
~until_we 28:38
~until_wednesday 31:8
~until_what 33:8
~until_when 2:-15 9:40 12:30 20:-69 21:20 33:25
~up 1:2 2:-84 4:69 5:31 6:-56 9:26 10:-16 13:-5 14:-20 15:-33 16:-41 17:-9 18:46 20:-14 22:-20 23:-60 24:63 25:49 26:5 27:31 28:-40 29:-154 30:-19 31:11 32:-2 34:-72
~up_a 11:16
~up_for 8:12 25:33 26:14 27:54 29:-3 34:-25
~up_my 7:4 8:5 9:-19
~up_next 18:58 24:15
~up_on 12:-12 18:35
~up_pleas 25:16
~up_thank 12:7 31:15
~up_the 4:38 5:4 8:-6 13:6 16:-5 33:12
~up_thi 14:11 32:17
~up_to 20:-10 33:47
~up_when 24:26 33:-6
~up_with 5:34 9:15 18:-21 24:14
~upcom 6:5 14:6 18:39
~upcom_deadlin 14:4
~updat 2:6 7:6 8:-24 9:18 15:-30 16:21 19:-20 24:7 27:27 29:1
~updat_it 7:14
~updat_on 5:8 9:27
~updat_the 2:32 24:13
~upgrad 2:17 20:10 22:16 29:21
~upload 2:11 3:4 6:-8 22:26 33:4
~upload_the 20:6
~upstream 5:7 9:-7 12:7 14:6 20:12 21:8 29:-16 32:41 33:-20 34:-2
~upstream_releas 20:34
~url 26:36
~urllib 22:23
~us 2:-94 4:26 5:-3 6:36 8:-47 10:-88 12:-34 13:-43 14:-28 16:-31 18:67 19:-33 20:-41 22:61 23:40 24:33 25:16 26:-27 27:29 28:-38 29:-42 31:28 33:-17 34:-33
~us_a 22:18 24:14
~us_about 11:12 24:-1 31:21
~us_first 18:13
~us_get 4:6
~us_know 24:16
~us_next 18:-14 32:20
~us_not 7:8 21:17 22:-22
~us_of 23:4
~us_on 18:20
~us_thank 6:5
~us_the 27:13
~us_to 27:27
~us_when 33:33
~usag 11:54 25:-22
~use 3:32 5:-12 10:-26 11:65 13:-15 29:53
~use_thi 11:50 29:-7
~use_you 11:36
~used 11:3 29:20
~user 20:47 29:1
~user_guid 29:22
~using 11:8
~usual 4:7
~utc 10:-8 24:33 33:63
~v 4:67 29:-5
~vacation 29:37
~valid 9:41 10:8 33:-1
~vendor 2:14 21:5 22:-6
~verdict 9:35
~verdict_on 9:42
~version 1:-13 2:8 4:38 5:24 6:11 9:-22 17:-3 18:-20 19:38 20:46 29:36 33:-1
~version_and 29:30
~version_be 3:16
~version_befor 19:32
~version_com 5:3 19:15 20:22 29:-23
~version_cycl 4:2
~version_final 6:14 19:17 20:-36
~version_for 4:30 19:37
~version_ga 4:7
~version_go 4:29
~version_going 4:11
~version_is 2:18 5:17 6:-11 33:16
~version_many 4:12
~version_need 20:28
~version_now 4:7
~version_of 2:18 29:11
~version_out 6:39 12:-11 19:-5 20:36
~version_pleas 4:17 5:13 14:6 20:28
~version_releas 2:6 19:-39 29:29
~version_schedul 3:26 4:6 14:-74 19:40
~version_still 5:24
~version_thank 4:14 19:2
~version_was 19:27
~version_what 19:14 33:-12
~version_will 29:9
~version_with 4:10
~version_yet 3:29
~very 25:37
~very_much 25:20
~veto 8:30
~vim 5:-13 29:53
~vm 29:56
~volum 9:10
~volum_encryption 9:1
~vot 2:-18 8:6 9:35 11:22 13:46 21:-11
~vot_on 2:-9 7:11 8:-12 9:47 11:26 13:16
~vpn 29:42
~vs 10:70 25:-6 29:29
~wait 2:54 5:-54 7:42 13:29 18:32 22:-8 29:-21
~wait_for 2:1 5:-5 13:32 18:17
~wait_with 7:54 9:-29
~waiver 2:-21 9:32 13:49 21:30 22:38 29:-18
~waiver_for 2:-4 9:21 21:1 22:19
~wak 24:20
~walk 11:22
~wall 14:1
~want 0:24 1:4 4:14 6:-4 8:-69 10:-26 11:-78 12:-7 15:8 16:-3 17:26 20:-28 21:1 22:51 26:35 27:45 28:-36 29:-22 31:28 32:-43 33:18 34:-62
~want_a 0:19 1:11
~want_an 0:13
~want_the 26:21 27:32 32:-2
~want_to 11:-27 17:43 21:23 22:-7 26:1 29:-84 33:40
~warn 23:2 24:65
~was 0:23 1:-20 2:-45 6:43 7:-26 8:-13 9:49 10:23 12:-10 14:-10 15:23 17:-19 19:75 20:-20 22:9 23:-6 24:-30 25:5 28:-33 34:11
~was_ask 4:4 10:7 13:-3 14:4 15:-13 17:-2 18:5 19:-11 20:13 22:13 23:-7 24:-4 25:-3 27:5 28:2 29:7 31:10 32:-1
~was_away 5:14 12:18
~was_deni 13:17
~was_ff 15:35 33:-13
~was_hibiscu 19:-9
~was_i 6:3
~was_is 10:11
~was_it 19:12 30:-2 34:19
~was_last 6:44 33:-28
~was_m 19:-18 33:28
~was_mean 10:7
~was_mileston 6:24 19:-13
~was_mov 15:-16 34:27
~was_not 21:17
~was_rc 0:9 6:18 19:13 28:-10 33:-2
~was_str 6:-15 15:49 19:26 33:-22
~was_that 9:19 30:3
~was_the 5:-24 6:31 9:61 10:-67 12:-6 14:-17 15:1 18:-23 20:-41 29:29 33:53
~was_ther 6:34
~was_when 19:8
~was_which 19:4
~watch 18:24 27:30 31:4
~watch_out 18:13
~wav 8:19 13:17
~wav_through 13:17
~way 0:27 2:9 6:-2 7:-16 8:3 10:-10 11:38 12:-7 14:-18 16:-5 17:10 25:1 27:-16 28:-8 29:-12 30:12 31:2 33:-5
~way_doe 10:11 11:25 21:-12
~way_how 29:6
~way_is 5:28
~way_the 13:2
~way_to 0:39 14:-13 17:22 21:25 29:-2
~way_what 32:5
~way_when 20:11
~way_which 3:8 14:2
~way_who 19:-14 34:54
~we 0:65 2:18 3:48 4:13 5:77 6:27 7:17 8:7 9:-7 10:-94 11:-144 12:24 13:-4 14:-34 15:25 16:-23 17:-70 18:25 20:6 21:9 22:30 23:-64 24:-44 25:-44 26:-54 28:9 29:-38 30:1 31:-7 32:-14 33:-30 34:-98
~we_accept 2:65 12:-52
~we_after 6:64
~we_already 6:-14 12:27
~we_also 1:36
~we_approv 9:26
~we_are 4:34 5:23 12:8 22:37
~we_ask 22:5
~we_at 2:-20 5:21
~we_be 5:6 18:8
~we_branch 29:-1 33:17
~we_can 8:7 33:33
~we_cut 20:28 29:19 33:-19
~we_did 25:39
~we_do 7:-5 23:-17 30:-7 31:58
~we_enter 5:26
~we_freez 5:12 12:-32 19:37
~we_frozen 12:44
~we_get 20:-46 22:9 29:56
~we_go 20:19
~we_got 32:34
~we_grant 13:19 32:-6
~we_had 0:11 33:2
~we_hav 0:-1 1:15 2:-2 3:-25 5:-23 6:-65 9:-51 13:20 14:58 19:-17 21:-24 22:15 25:29 28:11 29:28 32:29 33:4
~we_hit 10:40 20:-54 28:52 33:-38
~we_in 5:56 12:3 17:9
~we_know 7:-19 9:27 33:19
~we_let 7:1
~we_liv 5:-32 6:50 12:-10
~we_mak 6:17
~we_merg 22:8 33:-25
~we_might 0:13 22:-5
~we_miss 22:12
~we_mov 5:16 6:25
~we_must 24:3
~we_need 0:14 2:26 4:24 22:12
~we_on 5:28 12:-22
~we_only 22:18
~we_pre 5:27 12:-1
~we_push 15:56 20:28 29:-28
~we_put 0:34 1:-9
~we_releas 5:-37 17:21 20:42
~we_ship 19:40 28:40 29:-19
~we_should 2:-17 29:26 30:42 31:-15
~we_start 3:59
~we_still 2:20
~we_stop 33:18
~we_support 29:36
~we_talk 25:28
~we_to 28:15
~we_use 3:34 13:-1 29:1
~we_want 0:11 7:28
~we_wer 21:14
~we_will 22:52
~we_with 5:-7 9:47
~we_would 22:9 27:22
~weather 29:45
~webhook 26:24 27:5
~weblat 29:34
~wednesday 1:25 16:17 20:32 31:4
~week 0:-53 1:28 2:8 4:20 5:30 7:-39 8:-12 10:-41 11:-63 12:-106 14:-89 15:8 16:42 18:-107 19:-4 20:-44 23:-36 24:39 25:-6 26:-88 27:-62 28:17 30:-57 31:7 32:88 33:16 34:-11
~week_after 1:39
~week_agenda 27:11
~week_ahead 24:11
~week_befor 1:41
~week_cycl 3:18
~week_doe 20:3 33:8
~week_for 5:-20 22:25 28:17 32:48
~week_in 5:4 28:-7 32:11
~week_is 29:47 32:-14
~week_later 15:10
~week_of 5:19 29:15
~week_on 24:16
~week_or 2:14
~week_plan 4:36
~week_pleas 2:10 4:7 32:9
~week_thank 32:15
~week_to 28:51
~week_until 28:43
~week_what 17:34
~week_will 20:7
~weekday 20:8
~weekend 2:-23 25:54 28:35 32:2
~weekend_befor 28:6
~weekly 9:-5 25:-24 26:24 27:33 29:-17 31:25 32:41
~weekly_digest 26:14 27:17
~weekly_statu 5:-7 26:10 31:17
~weekly_summary 27:23 32:4
~wek 28:42
~welcom 2:20 17:21 25:14
~well 12:14 21:6 25:20 27:12
~went 19:64 20:-21 24:-20
~went_out 19:26 20:-20
~wer 2:-16 6:4 13:30 19:53 25:1
~wer_grant 19:13
~wer_the 19:7
~what 0:-8 1:-41 2:-32 3:-1 4:-106 5:14 6:-69 7:-1 8:-112 9:8 10:56 11:42 12:-62 13:31 14:1 15:-20 16:-152 17:57 18:42 19:14 20:6 21:14 22:-116 24:-16 25:-34 26:5 27:-106 28:-11 30:-4 31:-79 32:25 33:21 34:-86
~what_a 11:-33 15:11 19:-4 25:98
~what_about 0:14 2:67 10:-98 11:-13 18:-45 29:-9 33:74
~what_am 18:-21 26:20
~what_are 10:18 11:64 13:-31 14:39 18:11 21:21 25:-64 32:-31 33:-38
~what_becam 9:37
~what_cam 9:2 19:23
~what_can 5:-13 11:33 17:39
~what_chang 10:38 29:30 33:-37
~what_com 18:32
~what_dat 18:-11 19:19 20:31 29:-22 33:64
~what_day 10:-58 19:33 20:50 32:-8 33:66
~what_deadlin 14:32
~what_did 5:-29 11:15 13:72
~what_do 0:13 2:-29 5:14 10:44 15:-32 18:23 21:19 26:-31 29:-69 30:7 32:17 33:-40
~what_doe 5:13 7:2 9:-28 10:-10 11:-4 14:46 17:-2 28:31 29:22 32:6 33:-59 34:14
~what_exactly 10:35 33:-5
~what_follow 10:-18 18:55
~what_ground 9:10
~what_happen 9:9 10:9 20:-3 29:-22 32:13
~what_hav 28:-7 32:43 33:14
~what_hour 20:29
~what_i 11:-21 13:44 14:-4 25:11
~what_if 0:41 2:27 15:17
~what_is 0:-53 3:-76 5:-2 6:-59 10:50 13:31 14:-1 17:33 18:18 19:-10 21:-15 23:-38 24:33 28:3 32:41 33:-13 34:-51
~what_kind 11:49
~what_may 2:23 10:19
~what_mean 10:15
~what_must 17:14 32:15
~what_now 2:-15 17:74 21:12
~what_part 5:19
~what_phas 5:9
~what_reminder 23:48
~what_should 7:-2 17:31 18:31 29:-8
~what_stag 5:52 17:-8
~what_tim 5:-29 10:-9 28:-4 29:64 33:69
~what_version 5:29
~what_was 18:-6 19:25 33:27
~what_week 5:-4 29:52 32:-27
~what_wer 19:3
~what_will 32:14
~what_would 3:43 7:34 15:14
~what_you 11:22
~whatever 18:26
~whch 5:10
~when 0:-66 1:-25 2:-97 3:18 4:-85 5:-72 6:-71 7:-17 8:-76 9:2 10:-27 11:-21 12:-20 13:-66 14:15 15:-13 16:-81 17:-65 18:-21 19:57 20:105 22:-100 23:5 24:33 25:-29 26:-69 27:1 28:-27 29:33 30:-65 31:-79 32:-45 33:103 34:-21
~when_are 12:-68 14:7 23:21 29:-5 33:60
~when_can 2:-38 12:65 20:46 21:26 29:-38
~when_com 20:13
~when_did 9:-3 19:37 33:43
~when_do 20:22 28:43 29:6
~when_doe 3:17 9:45 12:9 19:-6 20:24 29:21 33:-31
~when_exactly 33:40
~when_exception 27:30
~when_ff 24:9 27:-8 33:15
~when_i 11:4 34:11
~when_is 3:-5 10:-40 14:14 18:3 19:-19 20:51 28:-39 29:63 33:-4
~when_it 19:17 20:-19
~when_m 33:8
~when_may 33:43
~when_must 20:-13 33:40
~when_rc 10:9 24:22 33:-26
~when_should 33:29
~when_sort 20:18
~when_str 24:-38 27:58
~when_string 2:39 12:-7
~when_thank 33:34
~when_the 20:28 24:21 27:-10 33:24
~when_ther 24:54 28:-3
~when_they 7:3 20:3 33:-24
~when_was 15:32 19:17 20:-20 29:20
~when_we 10:19 24:12
~when_will 2:-32 3:46 9:14
~when_would 19:40 20:-18
~when_you 10:19 25:25 33:-8
~whenever 27:68
~whenever_a 27:24
~wher 2:-36 3:-32 5:49 9:30 10:-61 11:8 12:-46 14:26 15:26 17:43 18:-9 20:-57 21:19 25:-52 27:-38 29:20
~wher_are 9:24 14:-27 29:12
~wher_do 11:-39 17:22 21:25 26:12 30:4
~wher_doe 5:10
~wher_i 29:1
~wher_in 5:6
~wher_is 5:-43 11:17 14:60 29:10 34:11
~wher_it 14:6 15:40
~wher_stehen 5:21
~whether 12:31 15:16 34:34
~whether_the 12:13
~which 0:-53 1:-37 2:-55 4:-27 5:21 6:-9 7:-57 8:-31 10:23 12:-35 13:44 14:1 15:-44 16:-72 17:10 18:40 19:14 20:22 21:-6 22:-68 23:12 24:-64 25:-76 26:18 27:-75 28:-17 29:29 30:-45 31:-44 33:29 34:30
~which_are 33:31
~which_branch 29:42
~which_channel 26:29
~which_dat 14:5 20:16 28:10 29:-66 32:34 33:29
~which_day 19:27 20:30 29:2 33:43
~which_deadlin 6:9 14:46 32:-20
~which_exception 13:28
~which_freez 6:19 18:12 23:5
~which_i 13:26
~which_is 18:46
~which_lat 13:26
~which_mileston 6:10 14:-35 18:17 32:29
~which_of 9:13 12:37 14:-34 18:20 26:9 29:-35 34:11
~which_one 18:37
~which_peopl 13:-18 34:37
~which_person 34:13
~which_phas 5:46
~which_releas 20:-6 29:4
~which_reminder 23:26
~which_request 13:14
~which_seri 5:15
~which_stag 17:44
~which_team 34:42
~which_templat 3:29 13:-2 29:2
~which_version 5:1 29:9
~which_week 20:41 32:-3
~whichever 18:3
~whil 32:2
~whil_i 32:7
~who 0:11 1:-25 2:-107 3:40 4:-14 5:-94 6:-84 8:-82 9:27 10:-4 11:-34 12:-86 13:9 14:-51 15:-20 16:-68 17:25 18:-35 19:-22 20:-92 21:7 22:-78 23:10 24:-45 26:50 27:-22 28:-85 29:6 30:17 31:-29 32:-74 33:-75 34:150
~who_add 34:1
~who_approv 9:3 13:-35 34:39
~who_ate 25:46 29:-29 34:-10
~who_brok 25:16 29:16 34:-39
~who_can 29:24 34:9
~who_chang 34:40
~who_creat 34:25
~who_decid 3:16 13:-2 34:2
~who_do 15:14 34:6
~who_get 23:47 26:31 34:-29
~who_got 13:57 34:-41
~who_handl 34:2
~who_has 13:55 14:15 21:-19 25:-16 29:16
~who_is 0:20 13:17 17:-17 20:-14 26:13 29:30 32:-7 34:24
~who_mad 25:23 34:-8
~who_may 7:16 9:-12 15:9 21:23 34:-4
~who_must 7:7 10:19 34:-17
~who_push 34:9
~who_run 34:10
~who_said 9:36 34:-1
~who_sign 21:9
~who_tag 34:9
~who_turn 9:33 30:16 34:-11
~who_want 25:19 34:-8
~who_was 15:-23 30:-1 34:34
~who_will 34:51
~who_won 25:-6 29:65 34:-39
~who_would 7:5 9:-16 34:9
~whoever 7:11 8:-3
~whol 14:62
~whol_schedul 14:3
~whom 2:-13 9:-12 10:17 15:27 19:-14 33:-47 34:102
~whom_do 34:45
~whom_should 34:39
~whos 7:22 10:-19 21:-21 29:-18 34:84
~why 0:28 2:-56 6:-2 7:-27 9:49 10:97 12:-51 15:15 18:-21 23:8 25:-50 28:-28 29:72 30:39 31:-6 33:-65
~why_did 15:17
~why_do 10:33
~why_doe 6:1
~why_freez 10:13
~why_is 0:42 9:-1 29:24
~why_was 9:56
~why_would 9:41 29:-10
~wifi 29:31
~wiki 29:41
~will 0:-42 1:-9 2:6 3:42 4:-18 5:-16 6:-30 8:15 10:-34 11:-26 12:-32 13:-31 15:1 16:-3 17:-7 19:-62 20:36 21:38 22:12 23:31 27:-36 28:34 29:41 30:24 31:-62 32:-3 34:5
~will_a 28:19
~will_be 18:-22 25:39 29:15 32:-7 34:5
~will_hav 3:13 4:-8
~will_it 20:62
~will_my 20:26
~will_not 22:47 29:18
~will_push 29:26 34:2
~will_the 2:7 20:10
~will_ther 0:-7 23:12 24:-6 33:30
~will_we 20:39
~will_you 21:33 23:11 29:-16
~window 6:54 10:16 12:-10 29:4 33:22
~window_for 6:38
~window_shut 6:9 29:-14 33:35
~wis 2:11 7:22 15:6 18:6
~wis_to 7:22 15:1
~with 1:-36 2:8 4:29 5:20 6:-9 9:30 13:3 14:24 15:-30 16:31 17:-1 19:27 20:-24 21:1 23:-7 25:-21 26:-54 27:-3 29:-6 30:-50 31:20 33:-15
~with_a 1:-1 2:12 6:8 7:-13 12:3 13:8 18:4 19:3 21:-2 24:-9 27:1 28:1
~with_all 14:16
~with_dat 14:10 16:-9 33:13
~with_me 24:14 27:-2
~with_my 2:48 21:8
~with_rc 16:57
~with_the 5:27 9:1 16:-16 22:22 29:4 31:2
~with_you 3:8 11:79
~withdraw 8:54
~within 28:31
~within_the 28:31
~without 0:5 12:20 26:2
~wold 7:9
~won 25:-6 29:65 34:-39
~word 5:-16 10:7 11:70 20:-21 25:13 29:-5 33:27
~word_what 10:23
~work 2:-17 3:15 4:19 5:44 6:-3 8:3 11:21 12:-23 17:47 20:-36 21:3 22:-7 23:23 25:38 28:8 29:-44 31:-18 33:-15
~work_day 28:21
~work_for 26:10
~work_her 17:28
~work_on 3:9 4:6 5:2 20:-22 25:15 29:-12
~work_out 8:9
~work_still 5:6
~workflow 17:11
~worry 18:32
~worry_about 18:30
~worth 7:33 9:-26 21:15
~would 0:35 2:14 3:30 6:-28 7:16 10:-3 15:28 16:-1 17:2 18:-8 19:34 20:-11 21:7 24:17 25:-24 27:12 28:-8 29:-32 30:17 32:-22 33:-46 34:-1
~would_a 0:8 2:23 3:51 21:18 23:20
~would_an 0:19 21:27
~would_approv 7:31
~would_be 0:20 24:18
~would_i 2:-10 11:57 21:22
~would_it 12:3 26:22 30:1
~would_lik 7:-14 13:24 17:20 20:15 21:-11 22:12 27:1 30:-26 33:-24
~would_lov 17:11 27:6
~would_rather 30:13
~would_the 3:15 7:14
~would_we 2:27 19:41 20:-36 22:-21
~would_you 3:-17 4:3 5:9 8:13 10:16 11:-11 16:35 24:24 33:-6 34:-21
~writ 2:-13 6:17 8:-3 11:4 14:3 15:-10 16:1 17:-27 18:-3 19:9 22:-19 24:11 25:-2 29:16 31:-2 33:-10 34:9
~writ_a 29:35
~writ_me 29:11
~writ_the 0:4 10:3 14:1 16:7 17:-13 22:-6 28:2 29:-6 33:-12 34:1
~writ_to 11:23
~writer 21:1
~wrong 16:26 22:12 25:21
~wrong_it 16:30
~wrot 10:20
~wurd 7:-20 8:-25 9:70
~x 28:22 29:27
~y 6:26 12:29 16:-9 32:18
~y_and 6:27 12:30 16:-4
~ya 6:63 20:-12 25:2 31:26
~yeah 2:-1 12:8 25:14
~year 2:-7 15:20 19:72 29:72 33:-45
~year_ago 19:28
~yell 24:60
~yes 2:26 8:56 25:11 29:-18
~yes_no 2:34
~yes_to 8:47
~yesterday 3:9 6:28 7:32 8:-3 16:13 29:5 33:-12 34:2
~yet 3:45 4:-14 5:35 6:61 7:2 8:-64 9:4 12:51 16:-26 20:-23 28:-1 29:-56 31:-39
~yet_i 12:33 31:-3
~yet_or 5:10
~yet_pleas 5:7
~you 2:-46 3:-7 4:15 5:17 6:-1 8:17 9:-2 10:-12 11:59 12:-12 13:-8 14:6 15:-2 16:14 17:-12 18:-3 19:-14 20:-14 21:-23 22:3 23:30 24:-8 25:59 26:1 27:8 29:2 30:21 31:3 32:-15 33:8 34:-17
~you_a 11:-5 25:67
~you_add 1:50
~you_all 11:9
~you_approv 7:-12 8:20 25:14
~you_are 10:-5 25:40
~you_be 29:10
~you_can 8:20 11:28
~you_could 22:3
~you_creat 4:1
~you_describ 5:3 10:41 33:-2
~you_do 7:16 11:19 16:22
~you_explain 11:7
~you_fil 21:22
~you_giv 34:10
~you_got 33:14
~you_hav 3:42 8:32
~you_in 5:-6 14:3 16:8 18:17 21:9 23:-9 24:-8 25:-3 26:1 27:-4 33:20
~you_keep 27:8
~you_kindly 1:2 18:5
~you_know 10:27 11:20 25:-4
~you_look 33:30
~you_mean 11:2
~you_mov 29:5
~you_pleas 8:36 25:-16 27:18 28:10 29:-17 31:-1
~you_post 11:-27 26:34 27:20
~you_remind 23:30 24:22
~you_say 0:11 11:-13 29:12
~you_send 23:20 26:40 29:-7
~you_show 11:35
~you_stop 31:14
~you_tak 2:32
~you_tell 9:7 12:10 24:-9 33:20
~you_think 0:3 7:34
~you_to 7:1 11:37 31:8
~you_understand 10:-33 11:61
~you_very 25:9
~you_work 11:44
~you_would 14:8
~your 2:-5 5:-38 7:10 8:-44 11:26 17:10 19:-1 23:10 26:9 27:16 29:-14 34:30
~your_job 25:23
~your_messag 11:-44 26:36 30:14
~yourself 11:47 25:-14 31:21
~zon 14:25 19:-10 29:15
~zusammen 1:-8 2:-9 7:-6 9:5 10:5 18:3 21:2 23:5 26:4 27:-8 28:4 31:-8 33:-1 34:-5
~zusammen_do 33:7
~zusammen_how 5:7
~zusammen_i 18:7
~zusammen_is 12:3
~zusammen_the 9:3
~zusammen_what 10:-26 33:23
~zusammen_when 12:10 20:15 33:-11
~zusammen_who 26:21 29:14 34:-28
~zustandig 34:17
~zuul 29:32
`;

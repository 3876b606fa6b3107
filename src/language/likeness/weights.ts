// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.
export const stamp = '954fd648ca83191a';
export const weights = String.raw`
add_deadline add_deadline! can_i_land create_cycle create_cycle! current_stage deadline_passed decide_exception decide_exception! exception_status explain_term help is_frozen list_exceptions list_schedule move_deadline move_deadline! newcomer next_deadline previous_cycle release_date request_exception request_exception! set_reminder set_reminder! smalltalk subscribe subscribe! time_left unknown unsubscribe unsubscribe! week_agenda when_deadline who_is
-35 -13 -4 -30 -18 1 -21 -10 21 -3 1 16 0 -4 5 -39 -15 -7 -13 -14 -16 -37 -19 -40 -18 77 -17 15 -24 50 -21 32 -1 -10 -7
#negated 0:44 1:-14 2:-112 3:86 4:-65 6:-66 7:75 8:-83 9:-69 11:-4 12:26 15:67 16:-111 17:-25 20:-55 21:77 22:-16 23:69 24:-109 25:-32 27:-76 30:90 33:-1
#questions 0:28 1:-309 2:133 3:79 4:-312 5:42 6:92 7:-28 8:-324 9:136 10:22 11:8 12:77 13:-7 14:-48 15:-1 16:-388 17:45 18:7 19:-8 20:53 21:73 22:-276 23:85 24:-368 25:-104 26:87 27:-355 28:12 29:-27 30:71 31:-427 32:39 33:28 34:64
#requests 1:10 2:-34 3:-10 4:19 6:-11 7:-28 8:58 9:-61 11:-1 12:19 13:-90 14:23 15:-51 16:25 18:-32 20:-71 21:67 22:23 24:65 25:-259 26:-32 27:126 28:-9 29:36 30:-16 34:-4
#takenBack 0:77 1:-124 2:54 3:25 4:-99 5:-9 6:-64 7:172 8:-135 9:30 11:50 14:2 15:155 16:-139 17:31 19:-93 20:-89 21:72 22:-210 23:42 24:-107 25:58 26:-24 27:-123 28:-54 29:-26 30:111 31:-81 32:-4 33:12 34:35
%<cycle>_<?> 2:42 20:5 34:9
%<cycle>_in 2:-16 12:14 29:10
%<cycle>_out 6:1
%<deadline>_<?> 0:-77 2:16 5:22 6:-16 9:-37 10:36 14:-28 15:-7 16:-96 18:4 19:-35 20:-27 21:-38 22:-57 23:40 25:-21 27:-58 28:45 29:67 32:-33 33:27 34:5
%<deadline>_<deadline> 10:-23 14:12 24:10 28:44
%<deadline>_<link> 22:31
%<deadline>_<number> 1:42 9:25 10:-35 16:93 22:-30 24:9 28:-41 29:-41 33:-6
%<deadline>_<number>_<?> 9:12
%<deadline>_<number>_<number> 1:35 4:6 29:-9
%<deadline>_<number>_@unit 16:84 28:-22 33:-16
%<deadline>_<number>_with 16:2
%<deadline>_<quoted> 1:13 6:46 10:-31 16:-2 29:-24 33:41
%<deadline>_<quoted>_<quoted> 1:7 6:-16 10:-20 33:61
%<deadline>_<unknown> 5:-1 6:37 12:-9 15:10 16:8 18:-5 19:-15 20:4 21:26 29:-63 33:43 34:24
%<deadline>_<unknown>_<?> 9:-24 10:-7 15:6 21:47 33:9
%<deadline>_<unknown>_<number> 16:33
%<deadline>_<unknown>_<unknown> 6:39 33:17
%<deadline>_<unknown>_@be 6:32
%<deadline>_<unknown>_@unit 24:33
%<deadline>_<unknown>_date 33:26
%<deadline>_<version> 4:4 20:20
%<deadline>_@be 1:-34 2:48 6:43 9:-78 10:6 12:-25 13:-26 15:21 16:38 20:-62 21:37 22:-42 23:-58 25:-23 27:9 28:-19 29:-137 31:-22 33:68 34:-29
%<deadline>_@be_<?> 6:-13
%<deadline>_@be_<number> 33:38
%<deadline>_@be_<unknown> 0:7 6:29
%<deadline>_@be_@month 16:-12 33:37
%<deadline>_@be_@toMove 16:19
%<deadline>_@be_@weekday 6:-16 33:45
%<deadline>_@be_a 24:23
%<deadline>_@be_already 6:69 33:-20
%<deadline>_@be_done 6:2 18:13 27:8 33:-15
%<deadline>_@be_it 10:4
%<deadline>_@be_made 10:11 33:-9
%<deadline>_@be_near 24:30 33:-8
%<deadline>_@be_on 16:10 33:37
%<deadline>_@be_out 2:11 27:45
%<deadline>_@be_the 6:-18 33:42
%<deadline>_@be_there 3:2 12:-11 21:35
%<deadline>_@be_when 19:8
%<deadline>_@can 2:22 10:7 12:-21 15:-13 21:37 34:15
%<deadline>_@change 10:34 27:16
%<deadline>_@dates 33:54
%<deadline>_@exception 8:65 9:59 10:-77 13:8 27:-3 34:-4
%<deadline>_@exception_<?> 13:47
%<deadline>_@exception_for 8:54 13:-16
%<deadline>_@me 10:7 20:8 23:4 29:-40 33:3
%<deadline>_@me_boss 34:15
%<deadline>_@me_forgot 10:10
%<deadline>_@month 20:7 33:8
%<deadline>_@month_<number> 20:7
%<deadline>_@move 15:33
%<deadline>_@person 10:-18 34:76
%<deadline>_@person_<?> 34:34
%<deadline>_@toAdd 10:3 14:9
%<deadline>_@toAdd_@change 10:24
%<deadline>_@toMove 6:31 15:25
%<deadline>_@toRemind 24:61
%<deadline>_@toRemind_@me 27:8
%<deadline>_@toRemind_@we 24:38
%<deadline>_@toStart 6:-19 10:-22 12:40 16:31 19:-57 29:24 33:21
%<deadline>_@toStart_in 6:-27 12:29 33:34
%<deadline>_@toStop 2:20 10:-16 16:16 29:1
%<deadline>_@today 6:34 12:-28 24:4 33:3
%<deadline>_@today_<?> 6:12 12:-25 33:11
%<deadline>_@unit 10:36 16:-50 20:-19 24:21 25:29
%<deadline>_@updates 16:-51 23:-1 24:11 26:8 27:36 28:7 31:55 33:-13
%<deadline>_@updates_please 24:7 28:9
%<deadline>_@updates_to 24:8
%<deadline>_@we 18:17
%<deadline>_@weekday 16:11
%<deadline>__ 1:8 6:-1 16:47 33:-11
%<deadline>___<number> 1:13
%<deadline>___<unknown> 16:26 33:-9
%<deadline>_a 1:28 6:-14 10:-9 12:10 15:9 16:46 24:-52
%<deadline>_a_@unit 1:34 24:-40
%<deadline>_about 10:54 33:-20
%<deadline>_active 12:36
%<deadline>_active_<?> 12:12
%<deadline>_after 29:6
%<deadline>_again 12:-45 15:14 29:35 33:41
%<deadline>_again_<?> 12:-45 29:44
%<deadline>_already 6:59 12:-10 33:26
%<deadline>_already_over 6:8
%<deadline>_also 19:24
%<deadline>_also_in 19:25
%<deadline>_and 1:37 5:3 6:-6 10:-7 15:-7 16:1 17:2 18:31 24:-32 27:28 28:-8 33:14
%<deadline>_and_<deadline> 1:42 5:6 10:-36 16:15 27:34 33:4
%<deadline>_and_@cycle 19:7
%<deadline>_and_the 33:15
%<deadline>_apply 2:-11 10:73 34:-9
%<deadline>_apply_to 2:-10 10:79 34:-8
%<deadline>_as 15:31
%<deadline>_at 15:27 16:-2 33:6
%<deadline>_at_all 10:24
%<deadline>_at_this 15:7
%<deadline>_back 16:61
%<deadline>_before 6:18 15:12 28:-42 29:2 32:22
%<deadline>_before_or 33:40
%<deadline>_begins 27:27
%<deadline>_but 0:4 15:3 31:8
%<deadline>_by 15:4 16:28 21:15
%<deadline>_by_a 21:16
%<deadline>_come 29:13 33:13
%<deadline>_comes 18:2
%<deadline>_cover 10:30
%<deadline>_cutoff 0:8
%<deadline>_cutoff_<?> 33:13
%<deadline>_date 15:16 16:-51 18:-69 19:45 20:-42 33:72 34:53
%<deadline>_date_<?> 19:10
%<deadline>_date_for 33:37
%<deadline>_date_in 19:9 33:-2
%<deadline>_date_please 15:14
%<deadline>_deadline 6:36 15:-30 33:58
%<deadline>_done 6:54
%<deadline>_done_<?> 6:5
%<deadline>_done_and 18:13
%<deadline>_earlier 10:4 19:13
%<deadline>_extended 15:59 33:-16
%<deadline>_fall 33:36
%<deadline>_fall_on 33:14
%<deadline>_for 1:13 2:-7 8:24 10:15 12:-8 21:-4 22:25 24:-58
%<deadline>_for_<version> 20:13
%<deadline>_for_@me 1:-2 27:18 33:33
%<deadline>_for_a 21:6
%<deadline>_for_the 1:16 8:41 21:-20
%<deadline>_forbid 10:2
%<deadline>_forward 15:15
%<deadline>_forward_<?> 15:17
%<deadline>_gets_tagged 33:15
%<deadline>_go 6:45
%<deadline>_goes 16:9
%<deadline>_happened 6:25
%<deadline>_happens 24:-11 33:21
%<deadline>_has 6:14
%<deadline>_has_not 12:14
%<deadline>_history 6:24
%<deadline>_how 28:3
%<deadline>_how_long 28:19
%<deadline>_if 10:9 21:5
%<deadline>_if_@we 10:12
%<deadline>_in 9:22 10:-21 12:21 16:16 19:37 21:-8 27:-7 28:44 29:-64 33:13 34:-2
%<deadline>_in_<unknown> 33:1
%<deadline>_in_<version> 19:32
%<deadline>_in_@unit 28:45
%<deadline>_in_force 12:22
%<deadline>_in_how 28:21
%<deadline>_in_the 6:62 12:-1 19:6 33:-6
%<deadline>_it 16:17
%<deadline>_last 10:-29 28:46 33:-33
%<deadline>_last_time 19:11 33:-1
%<deadline>_later 15:17 19:30
%<deadline>_like 28:24
%<deadline>_many 10:2 18:28 33:-17
%<deadline>_minus 16:-8 24:23 28:2
%<deadline>_moved 15:2 16:11
%<deadline>_must 16:22
%<deadline>_needed 0:31 33:-11
%<deadline>_needs 16:16
%<deadline>_next 0:35 16:15 18:-2 28:-5 33:35
%<deadline>_next_@unit 16:15 28:-4 33:45
%<deadline>_no 2:6
%<deadline>_not 16:15
%<deadline>_now 6:-29 21:33 28:33 33:-22
%<deadline>_of 13:24 19:56 20:9 33:-20
%<deadline>_of_<version> 19:40 33:-6
%<deadline>_on 1:4 2:-16 6:-8 9:-1 12:55 13:11 16:41 18:-7 27:-37 28:-32 33:5 34:6
%<deadline>_on_<number> 33:19
%<deadline>_on_<unknown> 29:9
%<deadline>_on_@month 1:2
%<deadline>_on_@weekday 16:10
%<deadline>_on_a 33:7
%<deadline>_on_the 6:-6 16:20 34:18
%<deadline>_one 1:37 33:-29
%<deadline>_one_@unit 1:37
%<deadline>_only 27:29
%<deadline>_or 2:-18 6:12 10:-82 12:25 18:107 28:14 33:-53 34:-5
%<deadline>_or_<deadline> 10:-34 18:102 33:-40
%<deadline>_or_nah 28:8
%<deadline>_out 6:26
%<deadline>_over 6:31
%<deadline>_passed 6:14
%<deadline>_passed_<?> 6:10
%<deadline>_planned 33:12
%<deadline>_please 2:-32 10:19 15:-33 16:-53 18:1 19:-37 22:28 24:38 27:5 28:20 31:-5 33:19
%<deadline>_please_<?> 18:21 29:23 33:-25
%<deadline>_please_@toAdd 22:7
%<deadline>_reached 6:21
%<deadline>_request 21:18
%<deadline>_right 23:15 24:-1
%<deadline>_should 15:6 16:6
%<deadline>_should_@be 15:7
%<deadline>_so 33:33
%<deadline>_so_@me 33:28
%<deadline>_sorry 10:4
%<deadline>_sorry_for 10:4
%<deadline>_started 6:28
%<deadline>_starts 10:13 24:2
%<deadline>_still 2:-33 6:29 12:24
%<deadline>_still_ahead 6:26
%<deadline>_tag 33:21
%<deadline>_tagged 6:29
%<deadline>_take 6:12
%<deadline>_take_place 6:12
%<deadline>_that 18:17
%<deadline>_the 18:9 33:1
%<deadline>_this 13:1 28:-10 32:-13 33:67
%<deadline>_this_time 33:22
%<deadline>_to 16:97 19:46 28:-58 29:-8
%<deadline>_to_<number> 16:44
%<deadline>_to_@me 16:8
%<deadline>_to_@month 33:10
%<deadline>_to_@weekday 16:24
%<deadline>_to__ 27:21
%<deadline>_to_ga 19:15
%<deadline>_to_the 16:18
%<deadline>_two 1:1 10:1 16:16 19:28 33:-21
%<deadline>_two_@unit 1:2 10:9 16:47 33:-7
%<deadline>_until 16:55 22:3
%<deadline>_until_@weekday 16:14 22:6
%<deadline>_until_the 16:21
%<deadline>_vs 10:42
%<deadline>_vs_<deadline> 10:38
%<deadline>_what 0:20 10:1 33:5
%<deadline>_what_@be 10:16 21:4
%<deadline>_what_do 0:24
%<deadline>_when 29:62 33:-32
%<deadline>_when_<?> 33:16
%<deadline>_where 15:46
%<deadline>_where_it 15:46
%<deadline>_which 29:38
%<deadline>_which_@unit 29:39 33:-26
%<deadline>_will 16:17
%<deadline>_with 10:-23 16:50 19:45 21:7 33:-36
%<deadline>_yet 12:27 33:10
%<link>_<unknown> 22:13
%<link>_@me 22:45
%<link>_many 29:8
%<link>_please 22:7
%<number>_<?> 2:-34 4:2 5:-40 6:-38 7:30 9:62 10:-75 15:-10 20:56 21:-19 29:8 33:66 34:-32
%<number>_<deadline> 10:11
%<number>_<number> 1:74 2:-43 4:17 9:-45 10:-64 11:-22 16:42 18:-13 20:-54 24:13 25:-13 29:48 32:41
%<number>_<number>_<number> 4:6 16:55
%<number>_<number>_<unknown> 1:11 24:39
%<number>_<number>_@month 32:57
%<number>_<number>_@toMove 1:6 16:-17 33:13
%<number>_<request> 8:53 9:-48
%<number>_<unknown> 1:54 2:-32 4:-13 9:35 16:35 18:5 24:14 25:-102 34:7
%<number>_<unknown>_<unknown> 29:19
%<number>_<unknown>_@change 21:6
%<number>_<version> 22:6
%<number>_@be 2:33 6:-55 8:29 16:-20 24:50 32:-7 33:72
%<number>_@be_@me 2:21
%<number>_@be_not 16:-18 20:15 33:34
%<number>_@be_that 33:55
%<number>_@change 8:12 16:19 17:19 29:-4
%<number>_@dates 18:47 32:-12
%<number>_@me 8:28 27:29
%<number>_@me_boss 8:20
%<number>_@month 1:95 4:12 6:-52 9:-17 10:-22 14:-20 16:71 22:-76 29:-86 32:65 33:17
%<number>_@month_<?> 32:15 33:65
%<number>_@month_<number> 1:13
%<number>_@month_<unknown> 32:9
%<number>_@month_@toMove 1:4 16:-17
%<number>_@month_at 24:5
%<number>_@month_for 16:30
%<number>_@month_or 33:2
%<number>_@toAdd 1:4
%<number>_@toMove 16:-20 20:29
%<number>_@toMove_it 1:4
%<number>_@toRemind 24:14
%<number>_@toRule 8:33 16:-13 33:24
%<number>_@unit 3:14 4:53 10:-6 16:12 18:-68 20:-1 24:91 25:-53 27:-50 28:9 29:26 30:-28 31:37 32:25 33:-169
%<number>_@unit_@cycle 3:32
%<number>_@unit_@toAdd 1:-8 4:54
%<number>_@unit_ahead 1:24
%<number>_@unit_before 1:3 24:42
%<number>_@unit_please 16:34 24:-20 31:6
%<number>_@unit_to 28:37 33:-3
%<number>_and 8:28 32:21
%<number>_and_<number> 8:23
%<number>_approved 7:-26 8:-8 9:57
%<number>_approved_or 7:-5 9:23
%<number>_as 1:26 8:1 29:-4
%<number>_at 1:15 7:8
%<number>_before 2:26 7:29 29:-11
%<number>_does 2:16
%<number>_for 16:8
%<number>_for_<deadline> 16:19
%<number>_get 7:7 9:6
%<number>_in 9:38 29:-37
%<number>_instead 16:30
%<number>_many 25:18 29:-13
%<number>_mean 10:-1 29:7
%<number>_no 12:-20 33:25
%<number>_not 16:18
%<number>_of 4:9 6:18
%<number>_of_@month 4:9 6:18
%<number>_on 8:69 9:-27 22:-22
%<number>_on_<request> 8:1
%<number>_on_the 8:13 22:-10
%<number>_or 16:-11 20:41 32:-14 33:69
%<number>_or_<number> 33:38
%<number>_or_q 20:30
%<number>_or_the 33:19
%<number>_please 1:3 8:1 16:37 20:-11
%<number>_please_<unknown> 16:28
%<number>_right 33:29
%<number>_right_<?> 33:29
%<number>_ship 4:10
%<number>_so 24:10
%<number>_sorry 16:14
%<number>_sorry_for 16:14
%<number>_still 2:-17 9:19 29:22
%<number>_the 7:14
%<number>_the_<unknown> 7:14
%<number>_to 8:33 16:-11 22:16 32:41
%<number>_to_<number> 8:13 32:15
%<number>_until 8:19
%<number>_with 1:12 4:35
%<number>_yet 9:25
%<quoted>_<?> 6:32 10:31 11:-19 33:22
%<quoted>_<number> 1:28
%<quoted>_<quoted> 1:91 2:-28 5:-52 7:63 9:-46 10:61 11:-4 12:-31 14:-14 16:-43 17:-37 18:6 24:-1 25:-41 28:14 33:12
%<quoted>_<quoted>_<?> 6:12 10:-13 33:33
%<quoted>_<quoted>_<number> 1:16
%<quoted>_<quoted>_<quoted> 1:12 7:33 10:-11 11:5 28:22 29:-53 33:11
%<quoted>_<quoted>_in 10:38 18:27
%<quoted>_<quoted>_on 1:27 33:13
%<quoted>_@be 6:34 29:-7 33:-1
%<quoted>_in 10:51 11:-25 18:26 29:10
%<quoted>_in_the 10:2 18:27
%<quoted>_mean 10:9
%<quoted>_on 1:27 33:13
%<quoted>_to 29:28
%<request>_<?> 5:-27 7:73 9:107 10:-2 11:-49 34:-18
%<request>_<unknown> 7:7 8:95 9:14 25:-58 29:-31
%<request>_@be 2:-14 7:47 8:43 9:24
%<request>_@be_decided 9:31
%<request>_@can 8:11
%<request>_@me 7:17 8:53
%<request>_@me_boss 9:18
%<request>_@me_forgot 8:33
%<request>_@toRule 7:-38 8:57
%<request>_@toRule_it 8:8
%<request>_@today 7:41 8:-29
%<request>_@unit 8:6
%<request>_@we 8:52 22:-16
%<request>_a 9:14
%<request>_and 8:5 9:11
%<request>_any 8:13 9:3
%<request>_approved 7:-33 8:58
%<request>_as 8:34
%<request>_as_done 8:10
%<request>_before 7:34 8:-20
%<request>_but 8:2
%<request>_but_only 8:10
%<request>_get 7:3 9:7
%<request>_gets 7:10 8:10
%<request>_go 7:20
%<request>_granted 8:34 9:-1
%<request>_have 9:49 29:-8
%<request>_in 2:-1 7:57 8:35
%<request>_let 8:20
%<request>_no 7:10
%<request>_please 9:64 22:33 25:-21 34:-20
%<request>_so 8:7
%<request>_sorry 7:19 9:41 25:-37
%<request>_sorry_for 7:31 8:-3 9:44 25:-16
%<request>_status 9:29
%<request>_still 9:52
%<request>_the 8:58
%<request>_the_<unknown> 8:43
%<request>_through 8:22
%<request>_to 8:22
%<request>_too 8:8
%<request>_until 7:39
%<request>_until_the 7:4
%<request>_valid 9:29
%<request>_what 9:20
%<request>_yet 9:13
%<unknown>_<?> 0:23 1:-46 5:14 6:29 7:-16 9:-3 10:-20 11:21 12:32 13:31 14:-10 15:12 16:10 17:-6 18:-14 19:44 20:26 21:12 23:7 25:-197 26:-43 30:-24 32:35 33:-47 34:-5
%<unknown>_<cycle> 20:40
%<unknown>_<cycle>_<?> 6:5 20:10
%<unknown>_<deadline> 4:6 6:-14 9:-48 10:21 12:7 16:34 18:65 19:-14 21:-52 25:-32 27:-48 28:1 29:-103 31:-48 33:23
%<unknown>_<deadline>_<?> 10:11 18:21 21:-28 28:1 33:34
%<unknown>_<deadline>_<number> 16:4
%<unknown>_<deadline>_date 33:8
%<unknown>_<link> 2:-8 22:52
%<unknown>_<number> 1:-16 2:24 8:39 9:51 10:-26 11:-52 14:-37 18:28 20:-56 21:-4 22:6 25:1 28:-18 31:-47 32:14 34:1
%<unknown>_<number>_<?> 9:50
%<unknown>_<number>_<number> 32:39
%<unknown>_<number>_<unknown> 9:-13 18:19 34:18
%<unknown>_<number>_<version> 22:6
%<unknown>_<number>_@month 16:8
%<unknown>_<number>_@unit 16:-5 24:21 29:19
%<unknown>_<number>_please 33:35
%<unknown>_<number>_to 32:9
%<unknown>_<quoted> 10:42 24:5
%<unknown>_<quoted>_<quoted> 24:5
%<unknown>_<request> 7:-4 8:89 9:63 10:-1 25:-44 34:-34
%<unknown>_<request>_<unknown> 7:-3
%<unknown>_<unknown> 0:-37 1:11 2:45 4:27 5:-19 6:-51 7:-21 8:-16 9:-4 10:-2 11:-7 12:1 13:9 14:-12 15:-23 16:-7 17:63 18:-1 19:-19 20:53 22:67 24:-3 25:-11 26:-33 27:31 28:6 29:15 30:-73 31:-19 32:7
%<unknown>_<unknown>_<?> 2:4 6:18 7:-24 10:-6 11:22 12:25 13:-100 17:11 18:28 19:22 20:26 23:22 26:-29 28:-64 29:-77 32:35 33:-48 34:-6
%<unknown>_<unknown>_<cycle> 20:46
%<unknown>_<unknown>_<deadline> 28:48 33:8
%<unknown>_<unknown>_<number> 25:-9 29:9 34:17
%<unknown>_<unknown>_<request> 8:24 9:-7
%<unknown>_<unknown>_<unknown> 2:43 5:48 6:-44 7:-12 8:-30 10:-37 11:-153 14:14 16:-58 17:62 18:9 19:-67 20:18 21:-26 24:6 25:-91 26:-16 27:78 28:11 29:-60 34:-19
%<unknown>_<unknown>_@be 29:24 32:16 33:28
%<unknown>_<unknown>_@change 2:7 12:29
%<unknown>_<unknown>_@exception 9:20
%<unknown>_<unknown>_@me 10:5 22:18
%<unknown>_<unknown>_@person 17:9
%<unknown>_<unknown>_@toAdd 2:12
%<unknown>_<unknown>_@toMove 2:2
%<unknown>_<unknown>_@toStart 20:7
%<unknown>_<unknown>_@today 2:2 5:1
%<unknown>_<unknown>_@unit 4:3 17:13 24:38 25:-7 27:25 28:-21 29:-21
%<unknown>_<unknown>_@we 5:29 32:16
%<unknown>_<unknown>__ 1:-9 5:13 9:-28 10:3 12:-37 13:-13 14:-20 18:-59 21:49 22:27 25:-21 27:50 31:54 34:-33
%<unknown>_<unknown>_a 25:5
%<unknown>_<unknown>_after 29:25
%<unknown>_<unknown>_and 18:13 25:5
%<unknown>_<unknown>_at 29:33
%<unknown>_<unknown>_date 18:47 27:24 29:-5 33:-36
%<unknown>_<unknown>_do 28:63
%<unknown>_<unknown>_for 1:36 9:9
%<unknown>_<unknown>_in 2:14 12:9
%<unknown>_<unknown>_of 10:4 14:10
%<unknown>_<unknown>_on 4:16
%<unknown>_<unknown>_out 17:1
%<unknown>_<unknown>_please 11:28 18:-21 25:-45 29:43
%<unknown>_<unknown>_sorry 17:17
%<unknown>_<unknown>_still 2:1
%<unknown>_<unknown>_the 2:10
%<unknown>_<unknown>_this 29:16
%<unknown>_<unknown>_with 32:47
%<unknown>_<version> 3:23 4:51 5:-18 14:-24 19:9 20:-2 22:26 34:-8
%<unknown>_<version>_@cycle 2:7 20:-33 29:29
%<unknown>_@be 1:42 5:17 6:32 8:-37 9:49 10:19 11:-30 12:11 13:-30 14:-106 15:16 18:-33 20:-35 21:16 22:-14 25:26 28:-6 30:-36 34:-15
%<unknown>_@be_<deadline> 6:14 10:50 12:-6 15:3
%<unknown>_@be_<number> 1:44
%<unknown>_@be_<unknown> 5:2 9:3 10:-31 11:-39 12:13 15:7 25:22 32:12
%<unknown>_@be_@we 2:12 9:5
%<unknown>_@be__ 5:25 12:35
%<unknown>_@be_it 9:45 25:-6
%<unknown>_@be_left 28:-3 29:24
%<unknown>_@be_not 21:21
%<unknown>_@be_the 5:-5 6:35 10:22 12:9
%<unknown>_@be_there 33:3
%<unknown>_@be_this 17:2 33:23
%<unknown>_@can 2:33 3:3 11:-65 22:9 25:5 34:36
%<unknown>_@can_@me 29:3
%<unknown>_@can_@we 25:27
%<unknown>_@can_you 11:-33 17:11 29:14
%<unknown>_@change 1:26 2:91 4:-42 7:-39 9:21 10:13 13:-72 18:-29 22:52 23:40 24:-103 26:-90 28:-5 29:-39 30:-41 32:-86 33:32
%<unknown>_@change_<?> 10:-10 11:18 17:14 22:5 29:-19 33:53
%<unknown>_@change_<unknown> 2:3 12:21 21:1
%<unknown>_@change_@be 2:2 9:4 12:-21 33:27
%<unknown>_@change_after 21:20 22:-2
%<unknown>_@change_and 9:14
%<unknown>_@change_for 8:-4 22:16
%<unknown>_@change_get 2:17
%<unknown>_@change_in 22:7
%<unknown>_@change_locked 12:26
%<unknown>_@change_needs 20:22
%<unknown>_@change_on 1:8
%<unknown>_@change_or 2:2 10:17
%<unknown>_@cycle 0:3 2:19 4:33 5:-8 19:3 22:21 29:9 33:-20
%<unknown>_@dates 0:34 4:4 14:34 19:30 25:-28 33:-12
%<unknown>_@dates_for 14:25
%<unknown>_@exception 8:33 9:16 13:26 21:-98
%<unknown>_@exception_<number> 29:24
%<unknown>_@exception_for 22:20
%<unknown>_@me 2:-58 5:-8 7:-3 8:2 10:-5 12:-19 14:-42 16:-68 17:29 18:14 20:-75 21:1 24:82 28:-43 29:19 31:35 33:7 34:-35
%<unknown>_@me_<deadline> 24:53
%<unknown>_@me_<unknown> 24:20 25:1 31:16
%<unknown>_@me_@be 25:5 29:9
%<unknown>_@me_@change 22:4
%<unknown>_@me__ 29:66
%<unknown>_@me_an 17:28
%<unknown>_@me_before 24:27
%<unknown>_@me_boss 9:-5 10:22 11:31 25:30 33:-5
%<unknown>_@me_forgot 1:2 25:-1 29:39 33:15
%<unknown>_@me_need 33:10
%<unknown>_@month 33:6
%<unknown>_@month_<number> 33:14
%<unknown>_@move 15:20
%<unknown>_@person 0:5 17:22 34:32
%<unknown>_@place 3:6 17:43 25:-13 27:22 30:8 31:-28 34:14
%<unknown>_@schedule 26:44
%<unknown>_@schedule_please 26:36
%<unknown>_@toAdd 0:-8 10:11 14:21 27:27
%<unknown>_@toAdd_a 29:10
%<unknown>_@toMove 8:21 9:24 15:-1 16:15 20:16 29:-6
%<unknown>_@toMove_@me 8:20
%<unknown>_@toPost 20:29 27:-3
%<unknown>_@toRemind 23:25
%<unknown>_@toRemind_@we 23:6
%<unknown>_@toRule 1:5 8:12 28:12
%<unknown>_@toStart 4:16 12:-13 16:15 20:2 29:20
%<unknown>_@toStart_<unknown> 33:36
%<unknown>_@toStop 6:18 12:-1 25:18 29:-27 31:20
%<unknown>_@toStop_the 31:23
%<unknown>_@today 2:23 5:8 17:-18 29:49 34:-45
%<unknown>_@today_<?> 12:24
%<unknown>_@unit 1:37 2:-22 3:25 4:51 6:-14 11:-42 13:-7 14:-9 16:-50 17:3 20:-31 22:-39 24:27 27:16 28:33 31:-58 32:57
%<unknown>_@unit_<?> 3:1
%<unknown>_@unit_<unknown> 24:23 32:20
%<unknown>_@unit_@cycle 3:9
%<unknown>_@unit_ahead 1:2 24:-8 32:8
%<unknown>_@unit_before 24:52
%<unknown>_@unit_of 25:27
%<unknown>_@unit_on 1:14
%<unknown>_@unit_to 28:35
%<unknown>_@updates 23:-17 27:40 28:16 29:19 31:-40
%<unknown>_@we 2:17 5:21 8:3 14:5 18:-51 22:26 24:19 29:-63 31:-8 32:44 33:-9
%<unknown>_@we_<?> 29:6
%<unknown>_@we_<unknown> 5:52 24:9
%<unknown>_@we_a 32:28
%<unknown>_@weekday 25:37 32:4
%<unknown>__ 1:16 2:15 3:-33 6:7 7:-26 8:15 10:-4 11:-75 12:-54 13:-2 14:21 16:8 17:-43 18:18 21:54 22:40 24:27 25:-133 26:-39 27:9 28:-91 29:-56 31:29 32:-60
%<unknown>___<?> 21:44
%<unknown>___<deadline> 1:-8 6:49 16:42 24:25 27:12 28:-30
%<unknown>___<number> 1:2 8:49
%<unknown>___<unknown> 2:36 9:16 14:5 19:47 20:-1 22:10 25:-7 27:-24 31:29
%<unknown>___<version> 20:25
%<unknown>___@cycle 2:-10 5:47 6:13 19:-37 27:5
%<unknown>___@exception 9:-22 21:29
%<unknown>___@toAdd 18:14
%<unknown>____ 18:36 22:23 34:13
%<unknown>___date 14:43 20:-14
%<unknown>___freeze 2:1 6:-2 9:8 24:10 33:18
%<unknown>___next 18:9
%<unknown>_a 1:28 2:42 5:-7 10:13 11:22 12:-15 21:-4 24:35 25:22 27:15 29:-56 31:-15
%<unknown>_a_<deadline> 1:7
%<unknown>_a_<unknown> 11:28 25:5
%<unknown>_a_@unit 24:14
%<unknown>_about 5:10 7:26 9:-30 18:30
%<unknown>_after 2:4 18:31 25:2 29:12 33:-3
%<unknown>_after_the 2:3
%<unknown>_again 25:-18 29:77
%<unknown>_already 12:26
%<unknown>_an 21:4 26:4
%<unknown>_and 16:15 17:37 20:-26 25:40 29:-43 32:4
%<unknown>_and_<unknown> 25:8
%<unknown>_and_@me 25:25
%<unknown>_and_the 8:1
%<unknown>_approved 7:18
%<unknown>_around 17:18
%<unknown>_as 10:23
%<unknown>_at 2:-24 8:27 24:6 25:13 33:-47
%<unknown>_at_<unknown> 25:9
%<unknown>_at_all 8:6 15:4
%<unknown>_at_the 25:19
%<unknown>_at_this 8:13 12:4
%<unknown>_available 19:16 20:-10 26:24
%<unknown>_back 7:2 8:-1 25:26
%<unknown>_before 7:27 20:17 24:8 28:30 29:-5 33:-23
%<unknown>_before_<deadline> 28:11
%<unknown>_bot 25:12
%<unknown>_business 16:10
%<unknown>_by 25:7
%<unknown>_call 29:39 31:-14
%<unknown>_check 2:33
%<unknown>_come 12:8 20:-5 25:-4 29:49
%<unknown>_come_out 20:-2 29:8
%<unknown>_customers 21:6
%<unknown>_cutoff 1:6 18:3
%<unknown>_date 0:15 16:9 18:62 20:33 27:11 29:-13 33:-21
%<unknown>_date_<?> 18:49 20:8 33:-49
%<unknown>_date_for 33:35
%<unknown>_date_please 18:4
%<unknown>_deadline 1:34 18:3 33:-10
%<unknown>_dev 27:19 29:-3 30:4 31:24
%<unknown>_did 5:11 6:31 30:4
%<unknown>_did_<deadline> 6:8
%<unknown>_do 10:16 18:-24 25:27 28:52 34:30
%<unknown>_do_<deadline> 28:20
%<unknown>_do_@me 34:51
%<unknown>_do_@we 18:-6 29:56
%<unknown>_do_not 11:-7 25:29
%<unknown>_do_you 10:19 29:-26
%<unknown>_does 7:31 10:-9 13:1 26:1 29:48 34:-22
%<unknown>_down 9:36 18:19 31:30 33:4
%<unknown>_every 14:10 25:34 33:-6
%<unknown>_final 20:37
%<unknown>_first 13:4
%<unknown>_for 1:26 3:-29 5:-20 6:-12 8:-47 10:-7 11:5 13:10 15:28 17:48 20:-45 22:31 24:-10 25:-102 26:-21 27:9 29:3 33:30 34:10
%<unknown>_for_<deadline> 33:25
%<unknown>_for_<unknown> 9:6 29:33
%<unknown>_for_<version> 4:15 29:-23
%<unknown>_for_@change 29:18
%<unknown>_for_@me 29:10
%<unknown>_for_@month 32:3
%<unknown>_for_@toStart 17:38
%<unknown>_for__ 1:7
%<unknown>_for_a 10:17
%<unknown>_for_the 6:-30 10:-15 22:51 33:17 34:59
%<unknown>_for_this 30:4
%<unknown>_from 30:2
%<unknown>_from_<unknown> 29:14
%<unknown>_from_the 30:4
%<unknown>_give 17:11
%<unknown>_give_@me 17:11
%<unknown>_has 9:-6 25:15
%<unknown>_have 12:11 25:15
%<unknown>_how 5:16 10:-20 11:20 17:3 23:7 25:-23 28:12
%<unknown>_how_<unknown> 17:1
%<unknown>_how_@be 5:18 14:2
%<unknown>_how_do 11:25
%<unknown>_how_many 19:1
%<unknown>_in 4:9 10:-66 11:-41 12:14 13:7 17:3 19:-28 20:30 25:-63 29:46 31:15 33:4 34:-46
%<unknown>_in_<deadline> 27:28
%<unknown>_in_<unknown> 1:-2 4:16 29:44
%<unknown>_in_@month 20:4
%<unknown>_in_a 1:53 21:10
%<unknown>_in_the 6:4 9:6 13:31 17:4 19:-1 29:20 34:-2
%<unknown>_instead 26:10
%<unknown>_into 29:18
%<unknown>_into_<unknown> 29:21
%<unknown>_it 2:-26 5:-16 6:5 7:18 25:-4 29:-41 31:65
%<unknown>_it_<?> 6:11
%<unknown>_it_@be 22:7
%<unknown>_it_in 31:11
%<unknown>_keep 27:8
%<unknown>_keeps 29:46
%<unknown>_last 19:-13 25:16
%<unknown>_left 28:50
%<unknown>_like 2:-3 10:14
%<unknown>_link 2:10 29:23
%<unknown>_list 11:-17 13:12 27:5 29:5 33:10
%<unknown>_log 10:9
%<unknown>_log_@change 10:9
%<unknown>_lol 10:14 26:6
%<unknown>_look 3:17 6:1
%<unknown>_many 25:29 27:-32 29:24
%<unknown>_mean 10:-1 29:26
%<unknown>_meeting 16:18
%<unknown>_merge 2:9
%<unknown>_mode 6:-2 9:31
%<unknown>_more 25:-11 31:72
%<unknown>_next 1:11 18:3
%<unknown>_no 7:21 8:-24 12:6
%<unknown>_now 5:-23 12:9 14:-11 18:40 33:27
%<unknown>_number 8:15
%<unknown>_of 0:33 5:9 6:35 7:-39 8:20 9:-3 10:-7 11:23 12:-43 14:42 18:41 19:-52 20:-88 21:9 28:-10 29:1 32:-37
%<unknown>_of_<deadline> 6:41 10:13 18:24 29:-53 31:11 34:16
%<unknown>_of_<request> 9:20
%<unknown>_of_<unknown> 2:3 5:21 29:25 34:-34
%<unknown>_of_@change 29:-6 34:15
%<unknown>_of_the 5:26 9:-27 10:-45 14:29 22:15 27:18
%<unknown>_of_this 14:44
%<unknown>_off 8:24 9:1 25:10 30:23 32:-7 34:-37
%<unknown>_off_<?> 9:7
%<unknown>_off_on 8:12 29:38
%<unknown>_ok 2:19 9:16
%<unknown>_on 2:-30 5:60 6:-22 7:-14 8:-79 9:45 11:-49 12:-3 13:-12 16:-47 17:-77 19:-8 22:42 26:7 27:8 29:34 32:28
%<unknown>_on_<deadline> 10:30 27:11 33:-24
%<unknown>_on_<request> 8:-7 9:86
%<unknown>_on_<unknown> 29:40
%<unknown>_on_@me 29:18
%<unknown>_on_@month 20:9
%<unknown>_on_@weekday 32:20
%<unknown>_on_the 5:21 17:-17 22:45 26:21 29:24
%<unknown>_one 2:-1 9:19 18:-24 22:13 24:18 29:-47 33:10
%<unknown>_one_@unit 24:19 33:-29
%<unknown>_only 0:9 2:13 13:12
%<unknown>_or 5:-2 7:19 25:-12 29:15 31:8
%<unknown>_or_<unknown> 5:-11 26:4 29:30
%<unknown>_out 4:5 5:-28 14:64 17:41 19:19 20:-65
%<unknown>_out_the 14:34 19:12 20:-15
%<unknown>_over 5:2
%<unknown>_page 11:24 17:33 25:-12 29:-15
%<unknown>_please 5:-14 11:48 13:10 14:6 18:-25 19:-8 21:7 25:-7 27:-52 28:-12 29:54 33:3
%<unknown>_please_<unknown> 17:6
%<unknown>_request 8:-29 9:50 13:-13 29:21
%<unknown>_run 1:5 25:25 29:-15
%<unknown>_says 11:7 33:40
%<unknown>_says_<deadline> 33:40
%<unknown>_security 2:4
%<unknown>_ship 29:19
%<unknown>_show 14:2 18:5
%<unknown>_since 29:28
%<unknown>_so 13:19 20:11
%<unknown>_some 1:2 25:-5 29:27
%<unknown>_some_<unknown> 25:-5 29:27
%<unknown>_sorry 11:-18 17:23 20:-15 25:44 29:42
%<unknown>_sorry_for 11:-17 17:24 20:-15 25:30 29:46
%<unknown>_sounds 25:32
%<unknown>_still 2:43 9:-14 12:-33 28:6 34:42
%<unknown>_template 4:43
%<unknown>_that 15:29 24:-32 25:-14 29:47
%<unknown>_the 2:28 3:-31 4:25 5:-10 7:-39 8:33 9:-25 11:-62 12:-32 13:-38 14:-18 16:39 17:21 19:19 21:-43 22:3 25:19 26:-53 27:-31 30:42 31:24 32:-60 34:-4
%<unknown>_the_<deadline> 2:27 10:41 12:-6 15:12 16:28 33:-23
%<unknown>_the_<unknown> 20:15 22:17 25:-14 29:6 33:42 34:4
%<unknown>_the_@change 8:9 22:-22 29:25
%<unknown>_the_@cycle 14:38 27:16
%<unknown>_the_@schedule 14:-5 16:7 19:16 24:-3 29:15
%<unknown>_the_@toStart 25:56 29:-27
%<unknown>_the_@unit 24:2
%<unknown>_the_@updates 27:-24 30:41
%<unknown>_the_date 6:29 33:-14 34:16
%<unknown>_there 22:8
%<unknown>_this 2:20 25:-30 27:-34 29:60 31:26 34:51
%<unknown>_this_<unknown> 29:44
%<unknown>_this_@cycle 2:28
%<unknown>_this_@unit 32:17
%<unknown>_this_to 27:-16 29:31
%<unknown>_through 13:17 32:10
%<unknown>_time 5:25 12:-1 19:-44 25:41 29:-22 33:56
%<unknown>_to 0:-29 5:-21 7:56 8:-69 9:-6 13:-23 15:26 16:-52 17:-26 18:-5 22:28 26:5 27:7 29:72 30:31 32:-22 33:-18 34:2
%<unknown>_to_<deadline> 10:-21 26:6 28:36
%<unknown>_to_<number> 29:28
%<unknown>_to_<unknown> 10:27 15:17 21:-11 29:54
%<unknown>_to_<version> 2:3
%<unknown>_to_@me 31:27
%<unknown>_to_@toMove 11:21 21:8
%<unknown>_to_@toRule 7:36 9:-7
%<unknown>_to_have 29:8 30:3
%<unknown>_to_merge 12:10
%<unknown>_to_stable 2:26
%<unknown>_to_the 29:48
%<unknown>_told 7:25
%<unknown>_told_@me 7:25
%<unknown>_until 28:15 29:-10 31:13
%<unknown>_until_@weekday 31:15
%<unknown>_up 2:-13 4:68 10:-34 12:33 13:1 25:9 29:-17 32:-14
%<unknown>_up_<unknown> 4:14
%<unknown>_up_the 4:27 5:2 13:7
%<unknown>_vs 25:-2 29:32
%<unknown>_want 22:12
%<unknown>_wants 17:25 21:1
%<unknown>_wants_to 17:25 21:12
%<unknown>_what 2:-4 5:5 10:5 12:1 13:-1 25:-11 28:-36 29:1 32:29 33:16
%<unknown>_what_<unknown> 5:20 11:-4 17:10
%<unknown>_what_@be 12:5 17:-20 20:-22 25:-10 29:25 33:17
%<unknown>_what__ 10:39
%<unknown>_when 18:-5 24:7 33:18
%<unknown>_when_<deadline> 24:17
%<unknown>_when_@be 29:38 33:-20
%<unknown>_when__ 33:12
%<unknown>_where 11:59 25:-19
%<unknown>_which 5:-9 10:19 11:-29 14:-4 17:41 33:10
%<unknown>_who 17:46 26:24 34:-29
%<unknown>_who_<unknown> 17:32
%<unknown>_whose 34:10
%<unknown>_why 10:11 29:17
%<unknown>_will 23:1 29:9
%<unknown>_will_not 29:25
%<unknown>_with 10:11 11:-40 17:-23 18:-22 21:27 32:44
%<unknown>_with_<deadline> 10:43
%<unknown>_with_<unknown> 11:-16 32:48
%<unknown>_with_the 5:15 21:1 22:4
%<unknown>_yet 5:-43 25:49
%<unknown>_yet_<?> 5:-43 25:49
%<unknown>_you 5:34 11:52 27:27 29:-33 31:-1
%<version>_<?> 2:12 3:15 6:-16 9:-20 10:-30 12:-2 13:-8 14:-16 19:48 20:55 29:44 33:-66
%<version>_<deadline> 4:7 19:65 24:-19 33:-43
%<version>_<number> 4:26
%<version>_<unknown> 3:46 4:4 19:14 20:-15 29:-25 34:-5
%<version>_@be 2:15 3:8 5:14 19:23 33:-1
%<version>_@change 20:17
%<version>_@cycle 2:4 4:18 20:-33 29:27
%<version>_@schedule 14:-39 19:59
%<version>_@toAdd 4:16 14:-20 19:51 33:-2
%<version>_@unit 19:28 28:-16
%<version>_come 19:24
%<version>_come_out 19:24
%<version>_coming 5:1
%<version>_for 4:35 19:35
%<version>_for_@me 19:35
%<version>_go 4:29
%<version>_going 4:10
%<version>_many 4:11
%<version>_out 6:38 12:-9 19:-3 20:37
%<version>_please 4:18 5:16
%<version>_released 19:-31 20:33
%<version>_with 4:16
%<version>_yet 3:31
%@be_<?> 6:-5 10:14 34:23
%@be_<cycle> 2:-26 5:43 6:14 12:8 19:-12 20:2
%@be_<cycle>_in 2:-16 12:14
%@be_<cycle>_out 6:1
%@be_<deadline> 2:-51 5:-134 6:43 9:-85 10:29 12:20 13:-27 15:58 16:-42 18:-87 19:32 20:-43 24:-50 25:-23 28:25 29:47 32:-86 33:41 34:-17
%@be_<deadline>_<?> 10:-9 12:23 19:3 20:13 28:-5 29:-67 33:17
%@be_<deadline>_<unknown> 10:-6 15:39
%@be_<deadline>_again 33:28
%@be_<deadline>_also 19:25
%@be_<deadline>_and 17:9
%@be_<deadline>_before 29:13 33:10
%@be_<deadline>_done 6:33
%@be_<deadline>_earlier 19:8
%@be_<deadline>_history 6:24
%@be_<deadline>_in 6:34 12:12 33:4
%@be_<deadline>_later 19:31
%@be_<deadline>_like 28:24
%@be_<deadline>_on 12:40 19:1
%@be_<deadline>_please 33:8
%@be_<deadline>_still 6:59
%@be_<deadline>_tagged 6:1
%@be_<deadline>_the 10:17 18:18
%@be_<deadline>_this 32:-12 33:43
%@be_<link> 9:14 22:27
%@be_<number> 1:52 6:-17 9:12 10:45 11:-73 18:-40 20:-31 25:-21 29:8 33:28
%@be_<number>_<number> 10:-27 29:80 32:-43
%@be_<number>_@month 4:5 33:25
%@be_<number>_@unit 4:-17 32:40
%@be_<number>_or 5:7 32:-7
%@be_<quoted> 9:-8 10:19 29:47
%@be_<quoted>_<quoted> 9:-8 10:12 29:47
%@be_<request> 6:-8 7:4 8:-33 9:132 12:-48 29:-30
%@be_<request>_<unknown> 9:26
%@be_<unknown> 2:-8 7:34 8:16 10:40 11:-30 12:2 14:-8 15:25 17:16 18:34 20:-10 21:-39 22:38 25:-19 26:27 27:-36 28:-18 29:-8
%@be_<unknown>_<?> 5:25 10:-20 32:11 33:-14
%@be_<unknown>_<request> 9:51
%@be_<unknown>_<unknown> 2:6 6:-37 9:-30 10:43 12:16 29:-14 32:25
%@be_<unknown>_@change 10:37
%@be_<unknown>_@unit 24:13
%@be_<unknown>__ 18:10
%@be_<unknown>_about 18:16
%@be_<unknown>_down 18:27
%@be_<unknown>_for 34:13
%@be_<unknown>_if 16:2
%@be_<unknown>_in 5:18 10:-35 13:15 20:23 29:-10 33:16
%@be_<unknown>_now 33:29
%@be_<unknown>_off 6:-13 8:12 29:30 32:-1 33:4
%@be_<unknown>_on 5:-22 18:10 26:27 32:16
%@be_<unknown>_still 34:44
%@be_<unknown>_the 6:30
%@be_<unknown>_to 7:38 15:15 30:20
%@be_<unknown>_up 9:31
%@be_<version> 1:46 3:29 5:28 9:-10 12:-26 19:43 20:25 28:-44 29:-26
%@be_<version>_out 6:38 12:-9
%@be_<version>_released 19:-30 20:33
%@be_@be 10:52 13:48 34:-19
%@be_@be_<number> 10:56
%@be_@can 11:26
%@be_@change 5:28 10:18 12:39 25:-41
%@be_@change_<unknown> 12:38
%@be_@change_@change 2:16 5:1 12:-18
%@be_@change_still 12:13
%@be_@cycle 5:-15 10:14 19:42 20:-22 33:11
%@be_@exception 9:28 13:-17 21:5
%@be_@exception_<number> 9:21
%@be_@me 2:61 6:45 9:52 10:-34 11:30 12:-49 13:-35 17:14 18:-46 20:-27 26:45 29:-19 30:36 31:-20 32:-8 33:-1
%@be_@me_<unknown> 6:6 9:21 26:3 29:-3
%@be_@me_@change 2:28
%@be_@me_allowed 15:6
%@be_@me_chances 21:15
%@be_@me_first 17:63 25:-24
%@be_@me_not 30:13
%@be_@me_out 2:15
%@be_@me_request 9:21
%@be_@me_still 9:5 26:13
%@be_@me_too 6:22
%@be_@me_will 22:1
%@be_@month 33:18
%@be_@month_<number> 33:18
%@be_@start 20:8 34:14
%@be_@start_the 20:9
%@be_@stop 2:11
%@be_@stop_a 2:5
%@be_@toMove 6:-39 12:29 16:29 20:13 33:20
%@be_@toMove_for 20:14 33:3
%@be_@toStart 2:-22 3:8 8:3 11:13 14:-25 17:50 33:-21
%@be_@toStart_what 17:9
%@be_@today 12:-18 32:44
%@be_@unit 5:65 32:-47 33:24
%@be_@we 0:1 2:8 3:6 5:93 6:31 9:33 10:-173 11:-10 13:-83 14:-131 20:42 22:-20 28:-6 29:32 32:-40 33:-85
%@be_@we_<unknown> 0:2 5:-10 6:-22 12:19 18:5 29:56 34:-10
%@be_@we_after 5:-1 6:62
%@be_@we_already 6:-32 12:28
%@be_@we_at 2:-22 5:13
%@be_@we_frozen 12:34
%@be_@we_in 5:63 17:10 32:-3
%@be_@we_on 5:29 6:6 12:-22
%@be_@we_pre 5:27
%@be_@we_still 2:3 5:3
%@be_@we_to 28:15
%@be_@we_with 5:-10 9:46
%@be_@we_working 18:9
%@be_@weekday 2:16 6:-22 25:8 32:12 33:8
%@be__ 2:-18 5:1 6:50 12:70 18:-34 20:22 29:-91 33:25
%@be___<deadline> 33:6
%@be___<unknown> 6:9 10:2 12:46 29:-8
%@be___date 20:6
%@be___what 6:25 10:-2 20:10 29:-7
%@be_a 0:35 1:10 2:-59 5:-39 8:33 10:113 11:-102 12:-22 17:7 21:44 23:33 25:-20 26:11 28:-67 29:-97
%@be_a_<deadline> 20:13 33:17
%@be_a_<unknown> 17:17 26:23
%@be_a_@change 2:-41 10:40 34:7
%@be_a_@cycle 3:15 5:-25 10:36
%@be_a_@toStart 2:-21 10:29
%@be_a_@unit 15:22 33:-17
%@be_a_freeze 0:6 10:-8 21:21
%@be_a_no 8:14
%@be_accepted 2:32 13:7
%@be_active 23:23
%@be_added 0:11
%@be_after 10:-19 18:17
%@be_after_<deadline> 10:-18 18:19
%@be_all 17:12
%@be_allowed 2:3 6:-3 10:-19 13:53 17:5
%@be_allowed_in 13:49
%@be_allowed_to 33:1
%@be_already 5:-6 6:23 12:32 26:14 33:-27
%@be_already_<unknown> 12:42
%@be_an 2:-15 10:66 11:-4 21:-22 25:23 33:36
%@be_an_<deadline> 10:7 21:-6 33:39
%@be_an_@exception 10:45
%@be_anyone 25:43
%@be_approved 3:13 7:25 9:-11
%@be_asked 4:4 10:8 13:-4 14:3 15:-17 18:5 19:-11 20:10 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:6 31:12 32:-1
%@be_asked_before 4:4 7:-15 8:11 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
%@be_asking 1:18 9:-8 10:9 11:9 14:8 16:2 25:-3 26:-9 27:14 29:-8 33:-3 34:-5
%@be_asking_for 13:4
%@be_at 5:21 16:32 17:-5 18:9 29:-6
%@be_at_<number> 16:11
%@be_at_the 18:12
%@be_available 20:37
%@be_away 5:14 12:5 32:5
%@be_behind 6:21
%@be_behind_@we 6:24
%@be_blocked 2:24
%@be_called 4:3
%@be_changed 10:34
%@be_ci 29:25
%@be_coming 18:47
%@be_coming_up 18:9
%@be_created 5:17
%@be_cut 6:10
%@be_decided 7:-11 9:50 20:9
%@be_denied 13:21
%@be_development 12:9
%@be_doing 9:7
%@be_done 6:40 14:-7 18:26 27:7 33:-4
%@be_done_with 18:32
%@be_down 16:25
%@be_due 18:-55 24:44 32:48
%@be_earlier 15:7
%@be_everything 5:13 14:18 20:-14
%@be_expected 17:44
%@be_expected_of 17:44
%@be_final 33:23
%@be_fine 2:4 8:16
%@be_finished 6:32 10:4 32:8
%@be_first 18:57
%@be_fixed 12:14 29:13
%@be_for 29:22 32:-17 34:15
%@be_for__ 34:17
%@be_freezing 25:35
%@be_freezing_in 25:36
%@be_frozen 2:-33 12:-33 22:24 25:11 29:23 33:22
%@be_going 32:12
%@be_going_to 18:7
%@be_granted 9:-36 19:9 21:1 22:10 27:46
%@be_granted_an 22:8
%@be_hereby 16:18
%@be_how 28:24
%@be_in 0:14 6:-34 9:-19 10:-64 12:63 13:33 18:-66 28:-3 29:20 32:75
%@be_in_<deadline> 12:12
%@be_in_<unknown> 0:25
%@be_in_@month 32:21
%@be_in_charge 34:2
%@be_in_force 12:20
%@be_in_the 5:-30 13:64 18:-23 29:37
%@be_informed 27:23
%@be_it 0:6 2:20 3:32 5:11 7:1 8:-54 9:3 16:-40 17:-9 18:-14 20:21 21:17 22:-23 26:-45 28:5 32:-54 34:14
%@be_it_<?> 10:2
%@be_it_<unknown> 7:2 11:10 12:-45 19:11
%@be_it_a 10:9
%@be_it_freeze 5:-1 12:56
%@be_it_in 29:25
%@be_it_ok 17:16
%@be_it_possible 0:23 2:-21 3:23 30:13
%@be_it_still 20:29
%@be_it_that 21:16
%@be_it_to 34:12
%@be_it_too 2:41
%@be_it_worth 21:4
%@be_last 6:44 33:-34
%@be_late 21:3 25:14 29:14
%@be_left 10:-14 14:51 29:3
%@be_left_on 14:29 28:9
%@be_let 13:28 22:21
%@be_let_in 13:14 22:12
%@be_lifted 6:-11 12:27
%@be_looked 9:20
%@be_looked_at 9:20
%@be_looking 29:3
%@be_lost 11:50 25:-31
%@be_lunch 20:-17 29:46
%@be_made 5:-10 6:24 10:9 28:3 33:-10
%@be_master 2:63 5:24 12:-13 29:-34 33:-1
%@be_means 10:7
%@be_meant 25:21
%@be_merged 2:46 8:11
%@be_minus 5:8 10:-9 28:35
%@be_minus_what 10:-9 28:53
%@be_moved 34:26
%@be_near 24:30 33:-8
%@be_needed 10:28 11:15
%@be_next 18:55 23:7
%@be_next_<?> 18:8
%@be_nice 24:27
%@be_no 8:9 12:13
%@be_not 0:19 2:-1 7:10 9:-6 10:-20 11:9 12:67 16:-13 20:19 21:13 24:-13 25:6 33:33
%@be_not_<deadline> 33:16
%@be_not_a 25:26
%@be_not_it 16:-19 20:14 33:39
%@be_not_ready 21:21
%@be_not_the 20:3
%@be_now 2:-6 12:-9 16:10 17:30 25:13
%@be_ok 17:6
%@be_on 1:-12 7:2 8:-23 9:-30 10:-8 12:5 13:2 16:50 17:-17 18:31 19:10 21:-7 24:-50 29:-17 31:22 32:48 34:8
%@be_on_<unknown> 18:39 29:-16 32:-8 34:7
%@be_on_@weekday 32:14
%@be_on_a 33:8
%@be_on_for 32:19
%@be_on_holiday 31:15
%@be_on_the 7:6 8:-15 9:-5 12:1 13:9 16:47 18:20 19:1 21:-1 24:-29 29:-33 32:3
%@be_one 21:35 33:-36
%@be_one_@unit 21:36 33:-36
%@be_only 24:25
%@be_only_three 24:25
%@be_out 6:-2 20:41 25:38 27:43 32:-18
%@be_out_of 29:6
%@be_part 2:20 33:15
%@be_part_of 2:20 33:15
%@be_pending 13:59 29:-17
%@be_permitted 2:2
%@be_planned 3:17 14:26 19:17 20:-62 32:40 33:13
%@be_planned_for 32:13 33:42
%@be_possible_to 30:4
%@be_postponed 15:66
%@be_proposed 6:44
%@be_published 20:7
%@be_pushed 6:12
%@be_quiet 31:41
%@be_ready 4:2
%@be_refused 7:15
%@be_released 6:11
%@be_requesting 22:23
%@be_required 2:3
%@be_right 12:6
%@be_scheduled 32:17
%@be_security 10:10
%@be_sick 25:14
%@be_so 25:39 29:5
%@be_so_kind 29:10
%@be_something 32:5
%@be_sooner 18:32
%@be_sooner_<deadline> 18:6
%@be_stable 2:-38 12:64
%@be_still 2:-59 7:51 9:-98 13:49 14:62 15:6
%@be_still_<unknown> 9:-5 30:1
%@be_still_@toStart 13:11
%@be_still_ahead 14:47
%@be_still_undecided 7:18 9:-3
%@be_supposed 10:18
%@be_supposed_to 10:18
%@be_that 2:22 6:1 10:39 13:-22 15:-21 18:-13 25:-13 33:6 34:16
%@be_that_<?> 10:18 29:17
%@be_that_still 2:20 33:24
%@be_the 0:-33 1:-56 2:-109 3:-117 6:42 8:-79 9:20 10:-41 11:50 12:54 13:-169 14:27 15:12 16:22 17:4 18:-43 20:16 21:5 22:-45 24:-69 25:-74 27:-54 28:2 29:44 30:21 31:-39 32:-159 33:67 34:-20
%@be_the_<deadline> 6:-59 10:12 12:-4 19:24 28:12 33:57
%@be_the_<number> 6:-27 16:53 20:4
%@be_the_<unknown> 10:-59 11:18 12:44 13:-35 15:52 17:-11 18:-59 19:-13 20:-59 21:54 23:27 26:27 28:18 29:53 33:-56 34:-39
%@be_the_@change 5:9 9:10 12:70
%@be_the_@cycle 5:16 6:53 15:2 20:1 29:-84 33:5
%@be_the_@dates 14:13
%@be_the_@exception 9:52
%@be_the_@person 5:25
%@be_the_@toAdd 18:-13 20:27
%@be_the_@toStart 29:30
%@be_the_@unit 10:-21 33:48
%@be_the_@updates 28:2 30:18
%@be_the_@we 29:20
%@be_the_best 17:25
%@be_the_beta 6:30 20:-18 29:-31 33:31
%@be_the_big 10:5 20:22 33:-5
%@be_the_command 11:36 14:-16
%@be_the_current 5:21
%@be_the_cutoff 33:16
%@be_the_date 33:58
%@be_the_deadline 28:22
%@be_the_decision 9:2 34:12
%@be_the_difference 10:10
%@be_the_following 18:33
%@be_the_freeze 6:8 10:22 14:3 29:-6
%@be_the_last 19:-26 29:2 33:43
%@be_the_next 18:57 20:-6 29:19
%@be_the_point 10:29 33:-3
%@be_the_procedure 10:-20 11:20 21:8
%@be_the_proposal 6:29 12:-8
%@be_the_right 11:36
%@be_the_steps 11:25 21:-25
%@be_the_tree 12:35 29:-19
%@be_the_upcoming 18:51
%@be_the_window 6:27
%@be_there 2:7 3:46 4:-3 5:-26 7:-38 10:-49 11:18 12:-16 13:22 14:18 17:31 18:22 20:-4 24:-34 25:-38 26:25 29:-7 32:24 33:-6 34:12
%@be_there_<unknown> 5:19 11:37 12:-20 32:21
%@be_there_@change 17:27
%@be_there_@place 0:24 2:39
%@be_there_a 0:-39 3:20 6:-16 12:15 26:-28 29:42 32:28
%@be_there_an 6:29 17:5 26:39
%@be_there_any 9:-7 12:-5 13:35 21:35 26:4
%@be_there_anything 13:16 18:23
%@be_there_like 17:13 26:10
%@be_there_no 0:35
%@be_there_something 18:38
%@be_there_still 2:11 6:14 12:-8 28:30
%@be_they 6:3 9:5 12:8
%@be_they_<?> 12:13
%@be_thinking 21:15
%@be_this 5:115 12:-17 26:33 28:-23 29:-52 32:-27 33:8
%@be_this_@place 26:37
%@be_this_@unit 5:46 17:3 28:-7 32:-2
%@be_three 24:6
%@be_three_@unit 24:6
%@be_to 11:5 16:1 33:-2
%@be_to_@be 11:7 16:7
%@be_told 27:59
%@be_told_about 27:10
%@be_trunk 3:-36 5:38 12:18
%@be_two 7:15
%@be_up 9:1 10:-56 11:-36 18:-16 25:106 34:-17
%@be_up_for 25:31 34:-16
%@be_up_with 5:35 9:23 18:-3
%@be_waiting 13:31
%@be_waiting_for 13:36
%@be_what 24:10 32:-4
%@be_when 19:4 20:17 29:-24
%@be_which 19:2
%@be_writing 0:4 10:4 16:7 17:-5 19:13 22:-5 28:4 29:-3 33:-15 34:2
%@be_writing_the 0:5 10:4 16:7 17:-5 22:-5 28:4 29:-3 33:-21 34:2
%@be_wrong 16:29 22:13
%@be_you 5:-41 10:-42 11:-10 23:16 25:36 29:16 30:30 33:-10
%@be_you_a 11:-25 25:45
%@be_your 10:-39 11:78
%@be_your_<unknown> 11:29
%@can_<deadline> 2:-36 12:13 15:25 16:10 21:25 33:-43
%@can_<unknown> 0:2 8:16 11:-19 12:-3 17:23 26:39 34:-3
%@can_@be 6:17 15:19
%@can_@be_<unknown> 15:1
%@can_@me 1:-37 2:45 3:16 4:-53 5:-17 6:21 7:39 8:-63 10:-103 15:11 17:3 18:-26 20:35 22:28 25:6 26:17 29:-56 31:-29 33:-80
%@can_@me_<unknown> 2:13 6:23 29:-23
%@can_@me_@be 23:18
%@can_@me_@change 2:3 22:10 29:-20
%@can_@me_@toAdd 3:42 4:-22
%@can_@me_@toMove 7:29 15:31
%@can_@me_@toRule 7:40 29:5
%@can_@me_@toStart 12:45 20:-18
%@can_@me_ask 34:16
%@can_@me_do 5:-8 17:26 29:8
%@can_@me_get 2:-36 14:51 20:45 24:8 27:10 29:-26 33:-14
%@can_@me_have 14:-1 22:23 26:25
%@can_@me_help 11:-43 17:59
%@can_@me_land 17:-3 25:35
%@can_@me_still 2:76
%@can_@me_subscribe 27:19
%@can_@toAdd 26:12
%@can_@toMove 29:-4 34:55
%@can_@toRule 7:1 34:26
%@can_@toRule_@exception 34:14
%@can_@updates 23:39
%@can_@we 2:55 6:-61 7:2 8:-29 12:31 22:73 25:21 26:-33 27:35 29:-41
%@can_@we_@change 2:20
%@can_@we_@toMove 33:28
%@can_@we_@toRule 7:21 8:-7
%@can_@we_do 3:8
%@can_@we_get 22:13
%@can_@we_have 2:-11 22:53
%@can_@we_merge 22:25 33:-24
%@can_@we_still 12:41
%@can_a 21:20 22:-19 33:6
%@can_a_@change 21:21 22:-12 33:9
%@can_anyone 15:-19 34:22
%@can_do 7:-15 8:21 11:27 23:14
%@can_go 8:7
%@can_go_in 8:4
%@can_it 2:67 21:19
%@can_it_@be 21:21
%@can_it_go 2:20
%@can_newcomer 17:24 21:2
%@can_not 2:-29 10:57 33:12
%@can_one 0:7 11:7 30:20
%@can_somebody 7:4 29:29 33:4
%@can_someone 7:-28 8:28 22:3
%@can_someone_<unknown> 22:5
%@can_still 2:8
%@can_the 15:2 22:16 30:20 33:31
%@can_the_@cycle 15:19
%@can_this 2:19
%@can_to 11:30
%@can_you 1:30 2:-82 3:-10 4:46 7:-26 8:31 11:-19 14:38 15:-45 18:-19 20:-23 21:-30 22:1 23:-25 24:26 25:-126 29:64 30:-110 31:25 33:24
%@can_you_<unknown> 14:35 17:26 23:14
%@can_you_@change 11:-1 24:9 29:54
%@can_you_@show 14:22
%@can_you_@toAdd 1:62 4:2
%@can_you_@toMove 4:6 29:1
%@can_you_@toPost 26:16 27:5 29:-8
%@can_you_@toRemind 9:9 11:-1 12:12 24:31
%@can_you_@toRule 8:22
%@can_you_@toStart 4:26
%@can_you_@toStop 31:49
%@can_you_do 11:38 23:-16
%@can_you_explain 10:12
%@can_you_give 34:10
%@can_you_look 33:30
%@can_you_please 8:30 29:-10
%@can_you_show 11:39
%@change_<?> 5:-41 9:-4 10:70 11:2 12:-19 17:14 18:-49 20:-57 26:5 28:-55 29:-35 33:67 34:26
%@change_<link> 22:19 29:13
%@change_<number> 2:-24 8:-25 21:-5 22:53 29:57 33:-7
%@change_<number>_@month 1:10
%@change_<request> 8:27
%@change_<unknown> 4:-30 6:-85 7:-36 8:12 10:-1 11:-103 12:56 13:-18 14:22 17:41 18:17 21:57 22:8 25:-8 27:-63 31:11 32:-45
%@change_<unknown>_<?> 2:39 21:4 33:-22
%@change_<unknown>_<unknown> 2:-30 12:31 14:19 20:5 22:2
%@change_<unknown>_@be 17:6 21:21
%@change_<unknown>_@change 17:1
%@change_<unknown>_now 12:17
%@change_@be 1:22 2:23 6:4 8:21 9:2 10:9 11:-22 12:-9 13:23 16:8 17:-18 21:-18 25:-123 26:3 27:-30 28:-4 29:-9 33:70 34:3
%@change_@be_<unknown> 2:-4 8:31 25:-4
%@change_@be_a 34:21
%@change_@be_accepted 2:7
%@change_@be_allowed 13:17
%@change_@be_cut 6:17
%@change_@be_in 2:-12 16:6
%@change_@be_still 2:-15 12:38
%@change_@be_there 2:13 18:3
%@change_@can 2:2 6:20 12:-1 23:18
%@change_@can_you 11:-6 23:19
%@change_@change 2:61 5:19 7:-11 8:3 10:7 11:-25 14:-12 25:-16 29:-89 33:35 34:4
%@change_@change_<?> 21:5 34:24
%@change_@change_for 33:11
%@change_@change_now 2:4
%@change_@change_still 5:5
%@change_@cycle 33:10
%@change_@entry 1:26
%@change_@exception 22:25 34:-3
%@change_@me 9:-30 10:-39 21:3 24:45 26:16 29:11 30:-7 34:26
%@change_@me_@change 29:32
%@change_@month 28:7
%@change_@person 34:38
%@change_@person_<?> 34:17
%@change_@place 17:31
%@change_@toMove 9:4 10:21 21:8
%@change_@toRemind 25:22
%@change_@toRule 20:16
%@change_@toStart 12:25
%@change_@today 2:18 32:12
%@change_@today_<?> 32:19
%@change_@unit 1:72 5:35 11:-7 23:17 28:-11
%@change_@updates 33:19
%@change_@we 24:34 29:-1 33:30 34:4
%@change_@we_@be 33:2
%@change__ 1:7 25:20
%@change_a_@change 10:2
%@change_about 27:14
%@change_after 2:3 21:18
%@change_after_<deadline> 2:2 22:14
%@change_after_the 10:2
%@change_already 6:-9 12:30
%@change_and 9:12 27:12
%@change_as 10:9 12:23
%@change_as_well 12:23
%@change_at 5:-21 17:20 23:5
%@change_changed 13:18
%@change_closed 6:40
%@change_complete 5:3
%@change_count 10:9
%@change_did 7:4
%@change_do 29:24
%@change_do_@we 29:2
%@change_due 32:2
%@change_ever 17:16
%@change_exempt 10:40
%@change_exempt_from 10:41
%@change_fine 2:1
%@change_for 2:44 8:-26 10:3 12:-20 22:5 26:4 29:47 33:18
%@change_for_@change 33:15
%@change_for_the 2:22 17:-9 29:22
%@change_for_this 1:-15 29:35
%@change_from 22:2
%@change_get 2:34
%@change_get_through 2:10
%@change_go 2:31
%@change_got 13:6 25:31 29:-18
%@change_have 2:13 33:14
%@change_have_to 2:3 33:18
%@change_how 13:17
%@change_how_many 13:19
%@change_in 2:92 11:13 21:-38 22:47 25:-14 26:-11 27:52 29:-13
%@change_in_the 2:36 21:-27
%@change_it 16:22 25:24
%@change_it_@be 25:26
%@change_keep 14:26 31:-14
%@change_list 23:11
%@change_locked 12:36
%@change_many 30:3
%@change_meeting 32:8
%@change_must 5:-2
%@change_need 2:54 21:-12
%@change_need_an 2:35 21:-10
%@change_need_to 2:4
%@change_needs 20:21
%@change_now 2:59
%@change_of 2:53 10:-6
%@change_ok 2:33
%@change_on 2:51 3:4 10:19 17:55 20:-35 32:-32 33:-22
%@change_on_@weekday 1:6 2:39
%@change_on_the 3:9 4:1 10:26 18:8 20:-13 22:7 33:-16
%@change_one 18:9
%@change_only 2:27
%@change_only_@change 2:9
%@change_or 5:56 6:-15 10:70 12:-62 28:11 33:-109 34:4
%@change_or_@be 2:3
%@change_or_@change 5:18
%@change_out 8:9
%@change_pass 6:-27 7:11 8:-11 29:44
%@change_please 2:3 8:-5 25:-28 29:46 31:40
%@change_possible 2:19
%@change_posted 6:29
%@change_posted_on 6:31
%@change_right 17:14
%@change_ship 2:8 8:13 22:-10
%@change_should_@me 2:6
%@change_shush 1:4
%@change_sorry 2:-35 12:6
%@change_sorry_for 2:-35 12:6
%@change_sprint 1:23
%@change_still 2:18 12:23
%@change_still_<unknown> 12:4
%@change_still_going 5:5
%@change_that 18:4
%@change_the 24:13
%@change_this 29:26
%@change_this_@unit 2:23
%@change_time 2:-6 5:31
%@change_to 2:14 27:27
%@change_to_<unknown> 2:10
%@change_too 2:-70 10:21 12:49
%@change_up 10:26
%@change_what 2:-9 14:-14 17:39 18:-7 29:23
%@change_what_@be 11:1 14:-11 18:-16 29:35
%@change_when 12:8 29:-28 33:12
%@change_which 2:3
%@change_who 34:24
%@change_who_@be 34:5
%@cycle_<?> 2:49 3:-5 5:47 7:48 10:-22 11:6 14:-49 15:29 19:-31 20:-9 25:-7 28:53 29:-34 33:28 34:6
%@cycle_<deadline> 19:13 20:23 33:3
%@cycle_<number> 4:53 20:-2 29:16
%@cycle_<unknown> 2:-34 3:41 5:-8 10:17 17:-14 19:28 29:-75 33:-25
%@cycle_<unknown>_<?> 3:56 5:-16 19:11 20:-21
%@cycle_<unknown>_<unknown> 27:9
%@cycle_<unknown>_@be 5:6
%@cycle_<version> 1:-34 3:-44 4:124 20:-3 29:14
%@cycle_<version>_<deadline> 4:4
%@cycle_<version>_please 4:5
%@cycle_@be 2:-14 3:32 5:125 6:-14 14:-26 17:-35 20:42 21:2 29:-76
%@cycle_@be_@we 5:30
%@cycle_@be_on 20:16
%@cycle_@be_this 5:6
%@cycle_@change 5:-19 17:38 29:22 32:38
%@cycle_@cycle 17:18
%@cycle_@dates 32:43
%@cycle_@month 20:1
%@cycle_@month_<number> 20:1
%@cycle_@person 5:-77 10:8 14:-26 20:-47 22:28 34:101
%@cycle_@person_<?> 34:21
%@cycle_@schedule 14:69
%@cycle_@toAdd 4:-29 14:77 18:21
%@cycle_@toStart 3:46 20:-27
%@cycle_@unit 5:28 25:9 32:-38 33:-10
%@cycle_@unit_<?> 20:39
%@cycle_@updates 26:19 27:75
%@cycle_@we 9:40 13:17 19:-28 20:-12 21:11 34:27
%@cycle_@we_@toRule 9:10
%@cycle__ 19:6 20:-12
%@cycle_a 2:2
%@cycle_a_@toStart 2:2
%@cycle_after 3:5 18:-18 19:-12 29:33 33:8
%@cycle_after_this 3:7 19:-11 33:13
%@cycle_already 5:-18 6:38
%@cycle_and 5:21
%@cycle_and_what 5:21
%@cycle_as 0:11 14:19
%@cycle_as_a 14:20
%@cycle_at 5:8
%@cycle_before 3:35 17:4 19:99 20:-23 33:-4
%@cycle_before_this 19:53
%@cycle_by 15:-3 16:38
%@cycle_called 19:28
%@cycle_date 6:-25 15:16 19:19 20:-11 29:24
%@cycle_date_of 19:2
%@cycle_do 2:27 4:6
%@cycle_final 6:14 20:-11
%@cycle_for 2:-5 3:6 4:63
%@cycle_for_<version> 4:21
%@cycle_for_the 4:12
%@cycle_from 4:19
%@cycle_if 28:13
%@cycle_in 2:-18 3:23 5:22 20:20
%@cycle_in_<unknown> 3:25
%@cycle_in_@month 20:27
%@cycle_in_@unit 28:15
%@cycle_land 20:9
%@cycle_last 19:6
%@cycle_look 14:36
%@cycle_look_like 14:36
%@cycle_next 3:17
%@cycle_next_time 3:7
%@cycle_notes 1:26 2:8 14:-29 20:-11 24:4 29:9 33:34
%@cycle_notes_@be 2:27 33:-9
%@cycle_now 4:-3
%@cycle_of 2:19 5:-1 29:8
%@cycle_of_<unknown> 2:11
%@cycle_on 4:29 20:40
%@cycle_on_the 20:4
%@cycle_out 5:-6 6:63 20:-34
%@cycle_please 3:-28 5:4 8:1 14:23 27:-39 31:41
%@cycle_please_<?> 14:11
%@cycle_process 17:40
%@cycle_sorry 14:1
%@cycle_sorry_for 14:1
%@cycle_still 20:16
%@cycle_take 20:1
%@cycle_the 29:45
%@cycle_this 5:-5 20:22 25:21
%@cycle_this_@unit 20:29
%@cycle_when 20:3
%@dates_<?> 0:-27 11:23 14:1 33:13
%@dates_<unknown> 0:24 14:5 15:9 34:-10
%@dates_@be 3:5 6:57 10:-37 14:25 18:-26 32:6
%@dates_@be_in 32:24
%@dates_@be_there 14:52
%@dates_@place 27:3
%@dates_@toMove 27:17
%@dates__ 0:26
%@dates_and 10:19 14:8
%@dates_between 32:4
%@dates_do 14:58
%@dates_do_@we 14:58
%@dates_does 32:15
%@dates_fall 32:54
%@dates_fall_into 32:20
%@dates_for 0:5 4:21 14:91 18:-5 33:17
%@dates_for_<deadline> 33:40
%@dates_for_the 14:39
%@dates_from 32:10
%@dates_from_now 27:2
%@dates_in 26:24 31:19 32:9
%@dates_in_one 14:21
%@dates_in_this 27:-2 31:28
%@dates_of 14:-37 16:5 19:73
%@dates_of_<deadline> 16:10
%@dates_of_the 14:-31 19:52
%@dates_please 19:30
%@dates_that 18:11
%@dates_this 32:37
%@dates_this_@unit 32:37
%@device_with 6:10 7:-12 12:5 13:12 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
%@device_with_a 6:10 7:-12 12:5 13:12 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
%@entry_on 1:28
%@entry_on_the 1:3
%@exception_<?> 2:-67 10:-41 11:58 13:19 34:15
%@exception_<link> 22:23
%@exception_<number> 8:77 9:87 11:-20 13:-93 21:-93 22:-123 29:5 34:-9
%@exception_<number>_<?> 7:15
%@exception_<number>_<unknown> 9:12
%@exception_<number>_@be 8:12
%@exception_<request> 8:46
%@exception_<unknown> 13:21 21:9
%@exception_@be 13:-45 19:17 21:48 22:-4 27:63
%@exception_@be_<unknown> 9:22
%@exception_@be_granted 13:-64 19:18 27:52
%@exception_@change 22:32
%@exception_@me 9:32 13:-13 22:19
%@exception_but 21:25
%@exception_for 8:5 9:34 10:-34 11:-40 13:33 21:-1 22:91 29:-38 34:-61
%@exception_for_<deadline> 13:70 21:-46
%@exception_for_<link> 9:1
%@exception_for_<request> 8:-38 9:-20 22:67
%@exception_for_<unknown> 8:22 13:-6 22:2
%@exception_for_@change 13:21
%@exception_for_@me 22:17
%@exception_for_@toMove 22:26
%@exception_for_a 2:4
%@exception_for_the 2:1 8:29 9:70 22:-4 29:-12
%@exception_from 13:3 21:-12
%@exception_granted 13:18
%@exception_if 21:35 22:-23
%@exception_list 13:15
%@exception_needed 8:-9 21:36
%@exception_of 8:4 22:38
%@exception_of_<deadline> 22:36
%@exception_of_the 8:20
%@exception_on 7:26 8:-24 22:11
%@exception_please 22:27
%@exception_queue 13:42
%@exception_request 8:26 22:22
%@exception_request_for 22:50
%@exception_requests 21:33
%@exception_sorry 13:23
%@exception_sorry_for 13:23
%@exception_that 13:45 21:-29
%@exception_the 22:3
%@exception_this 13:2
%@exception_to 10:29 13:-9 22:45
%@exception_wanted 22:18
%@exception_with 13:20
%@happened_over 17:13
%@happened_over_as 17:13
%@land_<?> 3:8
%@land_<unknown> 22:10
%@land_the 20:3
%@me_<?> 10:15
%@me_<deadline> 9:62 10:-9 24:21 31:9
%@me_<deadline>_@updates 24:-12 31:40
%@me_<number> 24:11
%@me_<number>_@unit 24:23
%@me_<request> 9:25
%@me_<unknown> 1:-24 2:-3 3:4 4:-21 5:-15 6:20 7:-49 8:-70 11:-2 12:-62 14:-5 15:-25 16:-62 17:16 19:-79 20:32 21:-85 22:21 23:-3 25:51 27:3 28:6 29:94 31:-25 33:33 34:-6
%@me_<unknown>_<unknown> 9:17 11:-23 17:33 24:-10 25:19 27:-35 28:11 29:10 31:10 33:-32
%@me_<unknown>_@be 12:-8 25:24
%@me_<unknown>_@change 3:20
%@me_<unknown>_@me 29:30
%@me_<unknown>_@toStart 2:-6 33:26
%@me_<unknown>__ 24:9
%@me_<unknown>_a 2:2 11:-20 29:20
%@me_<unknown>_in 17:5
%@me_<unknown>_off 6:24 25:26 31:-14
%@me_<unknown>_on 20:46
%@me_<unknown>_says 11:13
%@me_<unknown>_the 33:39
%@me_<unknown>_to 11:19 15:-20 29:25
%@me_<unknown>_you 11:20
%@me_@be 0:11 2:-62 4:-4 5:31 7:6 8:2 9:-47 10:8 12:19 15:-1 17:33 20:-2 21:5 25:9 26:-2 27:3 29:-29 31:4 32:13
%@me_@be_<unknown> 8:37 9:-3 11:-20 17:56 33:33
%@me_@be_@start 20:9
%@me_@be_@toStart 17:78 33:-8
%@me_@be_a 17:38
%@me_@be_asking 22:11
%@me_@be_away 5:14 12:17 32:10
%@me_@be_late 25:15 29:16
%@me_@be_lost 11:50 25:-31
%@me_@be_not 7:25 8:-11 11:15 15:10 34:10
%@me_@be_on 6:11 7:6 8:-17 12:4 13:11 18:3 19:2 24:-25 28:1 29:-9 31:26
%@me_@be_requesting 22:8
%@me_@be_still 7:29 9:-17 21:2 30:2
%@me_@be_writing 0:4 10:4 16:7 17:-5 19:13 22:-5 28:4 29:-3 33:-15 34:2
%@me_@can 11:23 20:2 22:-12 26:37 29:8 30:-34 33:8
%@me_@can_<unknown> 26:24
%@me_@can_@toAdd 26:21
%@me_@can_not 10:1
%@me_@change 2:108 8:-40 10:-59 11:-11 22:39 24:8 25:-60 28:18 29:42 33:-57 34:4
%@me_@change_<unknown> 22:8
%@me_@change_@be 2:22 20:20 29:-10 34:9
%@me_@change_please 29:23
%@me_@cycle 2:7
%@me_@device 25:-27 26:13 29:48
%@me_@exception 8:7 9:90 13:-64 21:-37 22:-48 34:24
%@me_@exception_request 8:39 22:-19
%@me_@land 20:6 22:7
%@me_@me 17:5 21:4 24:13 29:-6 31:-14
%@me_@me_@be 17:5 21:7
%@me_@month 6:5 26:11
%@me_@notify 11:23 26:-16 27:11
%@me_@person 33:28
%@me_@schedule 29:5 33:7
%@me_@toAdd 0:11 3:55 4:-41 11:1 29:-66
%@me_@toAdd_@me 3:21
%@me_@toAdd_a 0:2 2:40 3:31 29:-23
%@me_@toAdd_you 11:3
%@me_@toMove 6:31 7:20 8:-61 11:-6 15:49 22:8 23:25 24:-56
%@me_@toMove_@be 12:9
%@me_@toMove_@me 2:-11 7:30 23:4
%@me_@toMove_a 11:-19 15:65 23:12 24:-23 29:-7
%@me_@toMove_request 8:-26 29:47
%@me_@toMove_the 2:17
%@me_@toRemind 5:40 33:5 34:37
%@me_@toRemind_@me 5:2
%@me_@toRemind_for 34:24
%@me_@toRule 7:58 8:6
%@me_@toRule_<request> 7:23
%@me_@toRule_a 7:48 11:-18
%@me_@toStart 12:43 17:36 20:-38 33:-33
%@me_@toStop 30:26
%@me_@unit 12:5 32:21
%@me_@updates 23:33 27:-2 31:57
%@me_@updates_for 31:15
%@me_@we 13:50 21:3 29:-28
%@me_@weekday 24:10
%@me__ 2:-9 3:19 6:9 7:6 9:-8 11:-4 21:24 26:4 27:2 29:48
%@me___<unknown> 21:16 27:10 29:19
%@me_a 4:12 5:37 24:30 25:9 31:-6 33:-34
%@me_a_<unknown> 11:22
%@me_a_@toRemind 24:12 27:12
%@me_about 9:32 23:5 27:-8 33:-7
%@me_about_<deadline> 10:4 23:13 24:5 27:-11
%@me_about_@change 31:32
%@me_again 24:16 32:-9 33:10
%@me_all 13:54
%@me_all_the 14:18
%@me_allowed 15:6
%@me_allowed_to 15:6
%@me_already 29:17
%@me_always 24:21
%@me_an 17:26
%@me_approval 8:39
%@me_as 29:15
%@me_ask 2:-35 7:4 11:28 15:3 21:-31 31:5 34:8
%@me_ask_for 11:13 21:-7
%@me_ask_when 34:11
%@me_ask_you 31:7
%@me_asked 9:21 13:-4 23:13
%@me_at 2:39 12:-8 33:-21
%@me_before 24:44
%@me_boss 1:18 9:-5 10:9 11:8 14:7 16:3 17:-2 20:5 24:1 26:-9 27:13 29:-11 33:-8
%@me_boss_@be 1:19 9:-2 10:9 11:9 14:8 16:4 24:3 25:-1 26:-8 27:17 29:-7 33:-11
%@me_chances 21:15
%@me_chances_of 21:15
%@me_cherry 2:6
%@me_cherry_<unknown> 2:6
%@me_do 2:-20 5:-22 7:10 8:7 10:17 11:18 17:11 18:-18 21:23 23:30 24:17 25:-11 29:7 31:-9 33:-19
%@me_do_<?> 5:-4 29:11
%@me_do_not 8:8 10:27 11:13 23:35 24:18 25:-19 31:-8 33:-6
%@me_every 24:9
%@me_file 29:24
%@me_filed 9:61 13:7 21:-22
%@me_filed_a 9:10
%@me_find_the 17:-9 29:20
%@me_finish 2:12
%@me_first 17:74 25:2 29:-20
%@me_first_@change 17:21 25:33 29:-4
%@me_first_@unit 17:56 25:-22
%@me_for 22:30
%@me_for_the 22:34
%@me_forget 1:-7 2:-5 4:12 7:-16 9:1 10:9 11:3 12:2 14:4 19:-7 20:-2 23:-13 24:-8 25:2 28:-7 33:4 34:2
%@me_forget_<deadline> 16:29
%@me_forget_<unknown> 18:11 29:32
%@me_forget_@be 5:-5 6:5
%@me_forget_@toStart 4:11
%@me_forget_how 17:12
%@me_forget_what 17:-7
%@me_forget_when 3:3 20:-1 33:1
%@me_forget_who 34:9
%@me_forgot 2:6 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:11 29:10 30:-1 33:1 34:-5
%@me_from 2:3 8:15 30:11
%@me_from_merging 2:10
%@me_from_the 30:14 31:1
%@me_get 2:-3 11:6 14:40 17:1 20:41 23:-23 24:21 30:-44
%@me_get_a 2:-5 24:7 26:42 33:-10
%@me_get_the 2:-25 14:32 20:19 26:-32 27:12 29:9
%@me_go 25:7
%@me_have 2:12 3:-14 5:4 7:34 8:-4 9:-25 14:-4 18:46 21:6 22:27 23:20 24:-1 25:-37 26:8 27:-4 28:-19 29:4 30:-40
%@me_have_<deadline> 6:-13 33:49
%@me_have_<unknown> 15:19 29:24
%@me_have_a 2:22 22:7
%@me_have_got 5:5
%@me_have_left 28:-21 29:26
%@me_have_never 17:26
%@me_have_not 7:23
%@me_have_the 26:25
%@me_have_to 10:10 17:-8 18:62 20:7 21:24 22:11 29:-13
%@me_help 11:-15 17:44
%@me_hope 6:4
%@me_how 11:3 15:30 19:40 23:3 29:-23 33:3
%@me_in 27:68 31:-6
%@me_in_for 27:13
%@me_just 2:10 18:18
%@me_just_the 18:21
%@me_keep 10:23
%@me_know 27:15
%@me_know_when 27:14
%@me_land 2:17 17:-12 25:31
%@me_laptop 25:-1 29:21
%@me_leave 24:-3
%@me_mean 28:12 33:25
%@me_merge 2:51 21:4
%@me_mind 18:2
%@me_miss 2:23 6:13 30:20 32:38
%@me_miss_<deadline> 6:1
%@me_miss_the 2:34
%@me_missed 2:8 18:-2 21:30
%@me_missed_the 2:10 18:-1 21:1
%@me_must 13:25 18:7
%@me_mute 30:45
%@me_mute_you 30:10
%@me_need 1:15 2:-4 3:9 4:-2 8:-22 10:-29 11:-73 13:25 14:24 16:-21 18:19 21:10 25:-38 30:9 31:-25 34:52
%@me_need_a 25:-26 34:40
%@me_need_an 2:1 21:8
%@me_need_for 3:16 34:19
%@me_need_to 13:32 17:30 18:16
%@me_next 23:3 24:11
%@me_no 23:7 27:10
%@me_not 2:3 17:11 30:10
%@me_notes 33:1
%@me_of 11:-33 23:48 24:-27 31:1 33:15
%@me_of_<deadline> 23:5
%@me_of_the 24:-19 31:6 33:26
%@me_off 31:73
%@me_off_the 31:20
%@me_on 24:31 27:-47 31:17 32:9
%@me_on_the 24:42 32:12
%@me_only 26:21
%@me_out 2:15 5:6 17:-6
%@me_out_of 2:15
%@me_package 30:21
%@me_please 23:5 29:-18
%@me_read 17:17 18:-16
%@me_rebase 29:8
%@me_request 8:102 9:28 11:26 13:-57 22:-46 29:-91 34:4
%@me_request_an 11:48 21:-27
%@me_see 13:19 19:9
%@me_see_the 14:4 19:11
%@me_should 5:1 7:-5 11:14 18:-18 26:2 32:47 33:9
%@me_should_know 5:3 32:26
%@me_sign_off 7:2
%@me_some 11:24
%@me_some_example 11:9
%@me_still 9:57 20:-11 25:15 29:-22 30:17
%@me_still_get 20:-2 25:26
%@me_still_have 2:-8 28:22
%@me_subscribe 11:-5 26:27 27:19
%@me_subscribe_to 11:-20 26:16
%@me_subscribed 30:21
%@me_take 2:-33 7:-2 12:34 29:48 31:-6
%@me_take_it 12:38 31:-2
%@me_talk 34:14
%@me_talk_to 34:14
%@me_that 30:9
%@me_the 13:20 16:-34 17:5 18:38 25:-6 28:8 29:9 31:-45 33:43
%@me_the_<deadline> 33:8
%@me_the_<unknown> 17:12 29:14
%@me_the_@schedule 19:12
%@me_the_@unit 33:7
%@me_the_date 33:9
%@me_the_list 13:1
%@me_think 21:9
%@me_through 11:21 14:14
%@me_through_the 14:14
%@me_time 14:24 19:-6 27:22
%@me_to 7:-24 13:24 14:-31 24:-34 27:58 29:66
%@me_to_the 14:-17 27:31 29:12
%@me_too 6:22
%@me_too_late 6:22
%@me_two 24:14
%@me_two_@unit 24:14
%@me_unsubscribe 11:38 29:-26
%@me_up 24:7 26:23 27:4 33:-26
%@me_up_for 26:24
%@me_up_when 24:27 33:-12
%@me_use 11:61
%@me_use_this 11:27
%@me_vote 2:-6 7:14 8:22
%@me_wait 2:25
%@me_want 1:6 4:19 7:-9 8:-4 14:24 22:28 25:-28 27:67 29:10 31:1 32:-14
%@me_want_to 14:36 21:-10 22:6 27:5 33:20
%@me_what 2:6 10:30 33:-23
%@me_what_<quoted> 10:5
%@me_when 19:26 20:13 24:-2 33:40
%@me_when_<deadline> 24:-9 33:70
%@me_whenever 27:9
%@me_whether 12:13
%@me_which 29:-17 33:12 34:11
%@me_who 7:25 9:-15 30:23
%@me_will 2:-6 8:12 20:-28 21:30 24:30 25:19 29:10 32:-19
%@me_with 33:4
%@me_would 7:16 11:-34 13:21 17:34 19:4 21:-28 22:23
%@me_would_like 2:1 7:-15 13:25 17:19 30:-23 33:-12
%@me_would_love 17:8
%@me_would_rather 7:8 31:7
%@me_write 6:31
%@me_write_to 11:22 29:-1
%@mean_of 10:18
%@mean_the 5:14
%@mean_what 10:25 33:-6
%@month_<?> 2:15 6:7 10:-4 12:-7 20:24 32:60 33:37
%@month_<number> 1:93 4:66 9:-47 10:-26 16:62 19:-13 20:32 22:-24 24:12 25:-8 27:-22 28:-50 29:-117 32:34 33:14 34:-11
%@month_<number>_<?> 20:20
%@month_<number>_<number> 1:18 32:28
%@month_<number>_@toMove 20:15
%@month_<number>_as 1:29
%@month_<number>_at 1:15
%@month_<number>_instead 16:10
%@month_<number>_or 33:28
%@month_<number>_please 16:19
%@month_<unknown> 32:7
%@month_@be 2:13
%@month_@change 33:41
%@month_@me 2:10 7:1 13:-8 19:3 22:10 29:14 31:2 33:-12
%@month_@me_ask 7:8 31:6
%@month_@me_see 19:11
%@month_@toMove 15:5 16:-8 28:8 32:11
%@month_@we 4:7 22:22
%@month_@we_have 4:8 22:23
%@month_at 14:11 24:4 32:-5
%@month_at_<number> 24:5
%@month_do 33:12
%@month_for 16:30
%@month_or 6:-21 20:60 33:46
%@month_or_@month 33:20
%@month_please 4:21
%@month_the 2:1 22:24
%@month_the_<unknown> 22:6
%@month_would 0:7
%@move_<deadline> 15:17
%@move_<deadline>_forward 15:17
%@person_<?> 34:87
%@person_<unknown> 13:20 25:-16 29:-6 34:43
%@person_@be 22:3
%@person_@person 10:-3 17:3 34:4
%@person_for 11:-14 34:144
%@person_for_<deadline> 34:43
%@person_for_the 34:35
%@person_last 17:11
%@person_of 5:22 29:-10 34:79
%@person_of_<deadline> 34:27
%@person_of_<unknown> 34:7
%@person_of_the 34:23
%@person_please 34:43
%@person_the 18:38
%@person_what 10:-11 17:59
%@person_what_do 17:2
%@place_<?> 2:-26 3:6 11:-23 21:17 25:32 26:-55 27:22 34:17
%@place_<unknown> 10:22 26:28 29:-11
%@place_@be 30:23
%@place_@unit 26:8 30:2
%@place_for 0:23 2:56 22:-9 29:11
%@place_for_@weekday 29:20
%@place_for_a 2:22
%@place_from 31:41
%@place_from_the 27:-15 31:48
%@place_get 26:36
%@place_get_the 26:19
%@place_please 25:20
%@place_should 26:17
%@place_subscribed 26:10
%@post_the 34:16
%@schedule_<?> 11:26 14:49 19:-21
%@schedule_<unknown> 1:-2 16:23 33:6
%@schedule_@unit 33:51
%@schedule_feed 14:-8 26:34
%@schedule_file 26:27
%@schedule_for 1:1 4:4 14:80 25:40
%@schedule_for_<version> 14:45
%@schedule_for_the 14:2 25:49 32:-21
%@schedule_link 14:43 26:-3
%@schedule_look 19:22
%@schedule_look_like 19:22
%@schedule_of 13:29 19:60 32:17
%@schedule_of_<version> 14:-20 19:55
%@schedule_of_the 19:5
%@schedule_please 14:17 26:25 32:21
%@schedule_the 1:4
%@should_to 7:28
%@show_on 29:6
%@show_the 14:48
%@standing_@exception 13:13
%@start_the 20:9
%@stop_a 2:31
%@stop_a_<unknown> 2:8
%@subscribe_<deadline> 10:-11 18:23 26:35 27:35 34:-32
%@subscribe_out 18:14
%@subscribe_out_for 18:14
%@toAdd_<?> 0:15 3:-34 6:6 14:11 18:51 19:-8 34:4
%@toAdd_<deadline> 1:37 6:9 10:2 16:38 24:-28 29:-17
%@toAdd_<deadline>_<number> 1:34
%@toAdd_<deadline>_on 6:13
%@toAdd_<quoted> 1:11
%@toAdd_<quoted>_<quoted> 1:33
%@toAdd_<unknown> 0:8 4:5 14:-28 18:13 22:2 33:5
%@toAdd_<unknown>_to 29:9
%@toAdd_<version> 3:30 4:29
%@toAdd_@be 5:44
%@toAdd_@be_@we 5:44
%@toAdd_@change 1:24 2:-51 10:46 27:14
%@toAdd_@cycle 4:14
%@toAdd_@dates 0:77
%@toAdd_@me 1:-38 2:-16 3:16 27:40 29:29
%@toAdd_@me_<unknown> 29:29
%@toAdd_@me_to 27:23
%@toAdd_@place 14:11
%@toAdd_@we 27:36
%@toAdd__ 1:2 4:14
%@toAdd_a 1:28 2:24 3:13 4:13 11:29 14:-79 16:-75 29:88
%@toAdd_a_<deadline> 1:26
%@toAdd_a_<number> 4:13
%@toAdd_a_<quoted> 1:3
%@toAdd_a_<unknown> 29:41
%@toAdd_a_@change 1:11 29:8
%@toAdd_a_@cycle 3:27
%@toAdd_a_@toAdd 4:2
%@toAdd_a_@toStart 0:-19 1:-2 11:22 29:16
%@toAdd_a_beta 0:12
%@toAdd_a_deadline 0:-2 11:26
%@toAdd_a_go 1:1
%@toAdd_a_milestone 0:6 1:8
%@toAdd_all 26:31
%@toAdd_an 1:36 10:9 22:23 24:-1
%@toAdd_an_<deadline> 10:10
%@toAdd_an_@exception 22:30
%@toAdd_as 25:8
%@toAdd_complete 14:16
%@toAdd_deadline 1:10
%@toAdd_for 1:-18 3:14 4:71 18:-20 20:12 32:27
%@toAdd_for_<version> 4:51 14:-11
%@toAdd_for_@cycle 4:35
%@toAdd_for_the 4:3 18:-17 20:26
%@toAdd_in 14:38 19:-9
%@toAdd_it 1:37 2:12 22:9
%@toAdd_of 14:-5 19:35
%@toAdd_on 14:22
%@toAdd_please 13:32 14:29 22:-14
%@toAdd_qa 27:21
%@toAdd_sense 26:7
%@toAdd_sense_to 26:8
%@toAdd_sure 24:58
%@toAdd_sure_@me 24:26
%@toAdd_that 16:7
%@toAdd_the 0:10 1:22 2:60 6:7 20:-9 29:-44
%@toAdd_the_<deadline> 16:3
%@toAdd_the_<unknown> 0:23
%@toAdd_the_@cycle 2:36
%@toAdd_the_next 4:2
%@toAdd_this 1:4
%@toAdd_to 26:40
%@toAdd_with 19:12
%@toAdd_you 11:3
%@toMove_<?> 2:-25 6:-13 16:-9 20:30 23:5 33:65
%@toMove_<deadline> 1:-29 2:-76 6:-2 15:87 16:146 22:-22 24:-84 28:-16 29:-80 33:-88 34:47
%@toMove_<deadline>_<?> 15:3
%@toMove_<deadline>_<number> 16:21
%@toMove_<deadline>_a 15:5
%@toMove_<deadline>_at 15:7
%@toMove_<deadline>_by 15:2
%@toMove_<deadline>_on 1:-1 34:25
%@toMove_<deadline>_to 16:64
%@toMove_<deadline>_until 16:6
%@toMove_<number> 22:68
%@toMove_<quoted> 1:10
%@toMove_<request> 8:48
%@toMove_<unknown> 22:12 25:22 29:-39 34:4
%@toMove_@be 2:8 12:7
%@toMove_@change 33:21
%@toMove_@dates 11:16 34:19
%@toMove_@exception 8:36 22:-2
%@toMove_@exception_<number> 8:13
%@toMove_@me 2:-19 7:24 8:10 16:-19 27:-2 29:19
%@toMove_@me_<unknown> 29:2
%@toMove_@updates 31:13
%@toMove__ 16:32
%@toMove_a 0:13 1:-30 2:-14 11:10 15:46 16:-4 27:-27 29:-63 31:30 33:20 34:-24
%@toMove_a_<unknown> 21:9 31:35
%@toMove_a_@updates 11:15
%@toMove_a_date 11:1 15:28 33:9 34:-17
%@toMove_a_deadline 15:24
%@toMove_an 16:-2 24:32 29:14
%@toMove_an_alarm 24:6 29:16
%@toMove_for 20:22 23:1 33:18
%@toMove_in 22:30 29:-10
%@toMove_in_a 2:8
%@toMove_it 1:44 4:8 15:-37 16:58 24:-25 29:23
%@toMove_it_in 1:11
%@toMove_it_up 1:7 4:15
%@toMove_of 16:29 24:12
%@toMove_of_<deadline> 15:-19 16:14 24:15
%@toMove_of_the 15:3
%@toMove_on 5:15 9:13 12:35 27:-8
%@toMove_on_the 5:27
%@toMove_or 2:-10 6:7 12:13
%@toMove_or_@be 2:-9 12:13 19:10
%@toMove_request 8:-27 17:16 29:42
%@toMove_that 26:9 33:5
%@toMove_the 1:-19 2:16 5:-39 14:-3 15:57 16:77 24:28 29:40 33:-90 34:-2
%@toMove_the_<deadline> 1:-22 15:48 16:57
%@toMove_the_<unknown> 2:26 4:1 12:1 16:-3
%@toMove_the_@cycle 15:9 16:55 20:-19
%@toMove_the_@dates 15:25 16:9 34:-6
%@toMove_the_@schedule 16:12
%@toMove_to 16:49 33:-2
%@toMove_up 1:10 11:42 16:-39 19:11 23:-3
%@toMove_up_<version> 4:5
%@toMove_up_a 1:4 4:-14 11:16
%@toPost_<deadline> 2:19 5:22 6:15
%@toPost_<deadline>_<?> 5:11 6:27
%@toPost_@me 14:30 24:2
%@toPost_@me_a 27:12
%@toPost_@me_the 14:32
%@toPost_@place 27:2
%@toPost_a 2:-12 17:17
%@toPost_a_@change 2:-11 17:18
%@toPost_freeze 5:13
%@toPost_the 14:65
%@toPost_the_<unknown> 24:1 29:9
%@toPost_the_@schedule 14:25
%@toPost_the_@updates 26:9
%@toRemind_<?> 21:7 26:13 32:16
%@toRemind_<deadline> 16:11
%@toRemind_<unknown> 9:-5 25:3 29:16 34:18
%@toRemind_<unknown>_<unknown> 9:-1 34:20
%@toRemind_@be 25:8
%@toRemind_@change 27:15
%@toRemind_@change_about 27:16
%@toRemind_@me 2:19 5:27 8:-5 9:23 10:47 13:-25 19:14 22:-17 25:-54 27:35 29:12 30:-35 31:-6 32:-29 33:19
%@toRemind_@me_<deadline> 27:1
%@toRemind_@me_<unknown> 5:3 23:-1 29:15
%@toRemind_@me_a 25:2
%@toRemind_@me_about 9:14 10:6 24:-6 33:-3
%@toRemind_@me_again 33:12
%@toRemind_@me_how 9:4 23:20 29:-9
%@toRemind_@me_of 24:-6 27:6 33:17
%@toRemind_@me_the 18:15
%@toRemind_@me_to 24:-15 29:59
%@toRemind_@me_when 19:28 24:-30 33:43
%@toRemind_@me_whenever 27:9
%@toRemind_@me_whether 12:13
%@toRemind_@we 11:23 23:67 24:69 27:-14 29:-4 32:-12 33:4
%@toRemind_@we_about 11:10
%@toRemind_@we_that 24:5
%@toRemind_@we_when 24:-1 33:33
%@toRemind_for 1:-23 24:50 34:23
%@toRemind_for_<deadline> 24:2
%@toRemind_of 24:12
%@toRemind_of_the 24:12
%@toRemind_the 5:20 11:-1 23:35 24:68
%@toRemind_the_<unknown> 5:22 27:4
%@toRemind_the_@change 23:4 24:19
%@toRemind_the_@we 23:8
%@toRemind_this 27:2
%@toRemind_this_@place 27:6
%@toRemind_when 24:30 33:-27
%@toRemind_when_<deadline> 27:27
%@toRemind_you 11:12
%@toRule_<?> 13:16 16:-13 33:36
%@toRule_<number> 7:23 8:82 29:-87
%@toRule_<request> 7:107 8:65 9:-52 11:-25 12:-12 25:-10 29:-24 34:-25
%@toRule_<request>_<?> 7:46
%@toRule_<request>_<unknown> 7:-24 8:48
%@toRule_<request>_@me 7:5
%@toRule_<request>_@we 8:19
%@toRule_<request>_before 7:6
%@toRule_<request>_please 7:-13 8:40
%@toRule_<unknown> 33:20
%@toRule_<unknown>_date 33:26
%@toRule_@be 28:33
%@toRule_@be_@we 28:15
%@toRule_@change 8:-12 29:5
%@toRule_@exception 7:49 8:5 9:-45 13:-45 22:-8 34:33
%@toRule_@exception_<number> 7:14 8:39 9:-33
%@toRule_@me 8:-45 9:-27 21:-4 29:122 31:6
%@toRule_@me_<unknown> 8:-44 29:85 31:-29
%@toRule_@me_@exception 8:21
%@toRule_@me_@toMove 8:-31 29:24
%@toRule_@me_@updates 24:29
%@toRule_@me_from 30:2 31:18
%@toRule_@me_request 8:24
%@toRule_@we 22:55
%@toRule_a 7:31
%@toRule_a_request 7:32 29:-18
%@toRule_all 8:71 13:-74
%@toRule_all_<deadline> 8:42 13:-34
%@toRule_an 7:-3 11:49
%@toRule_an_@exception 7:-3 11:49
%@toRule_anything 7:39
%@toRule_it 7:-32 8:84 31:5
%@toRule_please 25:7
%@toRule_request 8:21
%@toRule_request_<number> 8:4
%@toRule_the 2:-13 8:86 9:10 13:-8 16:8 22:-81 24:48 25:-18 27:-46 29:7 31:7 34:-11
%@toRule_the_<deadline> 8:7 22:-3 24:32 27:-4
%@toRule_the_<unknown> 7:-21 8:7 9:22 31:21
%@toRule_the_@change 24:10
%@toRule_the_@exception 8:21
%@toRule_the_approval 7:15
%@toRule_the_request 8:29
%@toStart_<?> 3:19 12:21 17:36 20:-3
%@toStart_<deadline> 1:27 16:-2
%@toStart_<unknown> 2:63 6:-36 9:5 11:34 16:-12 20:-31 25:1 27:-35 29:-2 33:50
%@toStart_<unknown>_<number> 29:-7 33:35
%@toStart_<unknown>_<unknown> 29:2
%@toStart_<version> 3:18 4:73 5:-22
%@toStart_@change 2:87 3:-25 4:4 6:51 17:-96 20:-38 22:-41 29:-64 33:72
%@toStart_@change_<?> 2:20 22:-17
%@toStart_@change_<unknown> 1:12
%@toStart_@change_@be 10:14
%@toStart_@change_@change 33:11
%@toStart_@change_in 12:2
%@toStart_@change_on 4:9
%@toStart_@change_still 12:15
%@toStart_@cycle 2:-5 3:41 4:78 5:-10 11:5 17:-92 20:102 29:-39 33:-12
%@toStart_@cycle_<?> 11:16
%@toStart_@cycle_<version> 4:79
%@toStart_@dates 0:40 11:26 14:-26
%@toStart_@exception 22:48
%@toStart_@me 20:11
%@toStart_@person 17:5
%@toStart_@place 17:42
%@toStart_@we 17:29
%@toStart__ 13:23
%@toStart_a 3:-23 4:50 29:23
%@toStart_a_<number> 4:17
%@toStart_a_@toStart 4:11
%@toStart_again 12:50 25:31 29:-62
%@toStart_an 22:39
%@toStart_an_@exception 22:32
%@toStart_dashboard 22:28
%@toStart_date 4:-25 16:65 19:26 33:-82 34:6
%@toStart_date_for 16:53 33:-23
%@toStart_deadline 11:27
%@toStart_for 5:57 12:12 18:28 29:-57
%@toStart_for_@change 12:9
%@toStart_functionality 33:24
%@toStart_in 6:-28 12:16 29:7
%@toStart_milestone 1:25
%@toStart_milestone_<deadline> 1:16
%@toStart_off 3:40 4:32 20:-6
%@toStart_off_<version> 3:11 4:29
%@toStart_on 9:23
%@toStart_on_the 9:23
%@toStart_or 5:63 12:-8
%@toStart_planning 4:36
%@toStart_please 6:-4 12:17
%@toStart_requests 13:15
%@toStart_the 3:5 4:35 14:-14 17:-4 29:55
%@toStart_the_@schedule 4:3
%@toStart_the_next 3:31
%@toStart_to 14:32 17:36
%@toStart_to_finish 14:30
%@toStart_to_the 17:40
%@toStart_what 17:39 18:-9
%@toStart_with 16:28
%@toStop_<?> 2:-18 6:1 33:-3 34:16
%@toStop_<unknown> 30:4 31:15
%@toStop_<unknown>_<unknown> 31:14
%@toStop_@me 2:44 23:29 30:6
%@toStop_@me_from 2:8
%@toStop_@notify 31:40
%@toStop_@updates 27:-15 30:13 31:43
%@toStop_@updates_in 31:27
%@toStop_of 1:4 2:-1 4:17 16:1 20:35 29:-16 31:-21 32:26 33:20
%@toStop_of_@month 4:24 20:26
%@toStop_of_@unit 16:15 32:22
%@toStop_on 18:-21 29:8 34:4
%@toStop_sending 31:25
%@toStop_sending_@me 31:10
%@toStop_taking 33:5
%@toStop_the 23:-12 27:-52 29:22 30:43 31:39
%@toStop_the_<deadline> 31:4
%@toStop_the_@updates 30:22
%@toStop_the_daily 31:16
%@toStop_them 31:33
%@toStop_this 11:41 30:-24 34:24
%@today_<?> 2:28 5:-25 6:8 17:-43 29:-44 32:61
%@today_<unknown> 12:-19 32:30
%@today_@be 5:26
%@today_@me 17:3
%@today_and 34:15
%@today_please 7:17
%@unit_<?> 2:-2 3:2 15:36 18:-8 19:-40 20:41 25:-1 29:7 30:14 31:1 32:21 33:-11
%@unit_<deadline> 28:35 33:17
%@unit_<deadline>_<deadline> 28:34
%@unit_<number> 1:-17 32:45
%@unit_<unknown> 2:-15 4:-3 5:-16 16:-43 17:8 22:21 24:49 32:50
%@unit_<unknown>_<?> 2:-4 32:28
%@unit_@be 1:2 5:-3 10:-39 12:11 13:-3 17:-7 19:32 20:22 29:34 32:-28 33:24
%@unit_@be_<deadline> 19:4 33:52
%@unit_@be_it 5:-12 29:52 32:-5
%@unit_@be_that 12:26
%@unit_@be_the 20:46
%@unit_@can 20:1 33:11
%@unit_@can_@we 33:19
%@unit_@change 2:16
%@unit_@cycle 3:69 4:18 5:-25
%@unit_@dates 32:35
%@unit_@me 16:53 32:4
%@unit_@me_forgot 16:15
%@unit_@month 4:27
%@unit_@schedule 27:12
%@unit_@toAdd 1:-12 4:53
%@unit_@toMove 16:22
%@unit_@toRemind 24:4
%@unit_@toStop 6:2
%@unit_@unit 32:1
%@unit_@updates 32:24
%@unit_@we 28:1
%@unit__ 1:1
%@unit_after 1:71 24:-42
%@unit_after_<deadline> 1:73 24:-21
%@unit_ago 19:24
%@unit_ahead 1:31 16:-25 24:26 32:31
%@unit_ahead_of 1:33 16:-7 24:43
%@unit_as 16:8 33:4
%@unit_as_<deadline> 16:9
%@unit_away 24:48 28:3 33:-33
%@unit_before 1:93 20:-27 22:-4 24:126 27:-67 28:5 31:-11 33:-109
%@unit_before_<deadline> 1:42 19:1 24:35 33:-3
%@unit_before_@cycle 1:9 16:1 24:-3
%@unit_before__ 24:20
%@unit_before_the 1:32 20:-19 24:27 28:55
%@unit_between 19:12
%@unit_between_<deadline> 19:13
%@unit_did 19:45
%@unit_did_<version> 19:35
%@unit_do 5:29 20:55 29:-45 32:-54 33:23
%@unit_do_@we 5:30 20:51 32:-61
%@unit_does 10:-3 33:65
%@unit_does_<deadline> 33:16
%@unit_does_the 33:25
%@unit_earlier 16:23
%@unit_for 2:-65 5:-29 16:21 19:-3 20:12 22:79 28:14 29:-46 32:70 33:36
%@unit_for_<deadline> 16:46
%@unit_for_the 5:-21 22:50 28:34 29:-6 32:64
%@unit_has 33:36
%@unit_in 5:1 16:-30 24:49 28:-13 29:5 32:9 33:-35
%@unit_in_<unknown> 16:-5 29:13
%@unit_in_@toMove 16:-10 24:52
%@unit_it 20:17
%@unit_late 21:35 33:-14
%@unit_later 15:3 16:62
%@unit_left 24:37
%@unit_many 32:4
%@unit_more 22:21
%@unit_more_for 22:37
%@unit_of 1:-22 10:4 16:-16 24:-20 25:24 29:31 33:24
%@unit_of_<deadline> 6:3
%@unit_of_<unknown> 25:27
%@unit_of_@month 29:19 32:12
%@unit_of_the 5:20 10:8 32:-12 33:17
%@unit_on 1:41 24:4
%@unit_on_the 1:3 24:12
%@unit_or 2:13 5:-34 20:6
%@unit_or_@be 2:8
%@unit_out 24:43
%@unit_please 2:3 4:4 16:63 24:-69 28:-47 32:28
%@unit_please_<?> 4:8
%@unit_prior 24:43
%@unit_prior_to 24:34
%@unit_so 16:11
%@unit_the 20:41
%@unit_to 16:-20 28:122 29:-7
%@unit_to_<deadline> 16:-12 28:63 33:-14
%@unit_to_go 28:45
%@unit_to_the 28:14
%@unit_too 15:2
%@unit_until 28:68 29:27
%@unit_until_<deadline> 28:72
%@unit_until_@cycle 28:29
%@unit_what 17:31 21:15
%@unit_what_@be 17:43
%@unit_will 20:13
%@unsubscribe_<deadline> 31:47
%@updates_<?> 2:-3 23:-9 26:63 29:15 30:61 34:-17
%@updates_<deadline> 24:6
%@updates_<unknown> 8:-13 20:10 23:11 29:27
%@updates_@be 23:70 30:11
%@updates_@be_active 23:24
%@updates_@me 23:23
%@updates_@me_have 23:25
%@updates_@place 27:35
%@updates_about 9:6
%@updates_back 27:11
%@updates_back_on 27:11
%@updates_by 27:23
%@updates_by_@toRemind 26:15
%@updates_do 26:1
%@updates_for 23:-1 24:41 27:58 31:2
%@updates_for_<deadline> 24:28 31:5
%@updates_for_<unknown> 27:34
%@updates_for_@me 27:4
%@updates_from 31:6
%@updates_go 23:8
%@updates_go_out 23:8
%@updates_have 23:2
%@updates_in 11:15 23:16 26:-26 27:32 31:17
%@updates_in_<unknown> 23:29
%@updates_in_@place 27:11
%@updates_of 23:7
%@updates_of_<deadline> 23:7
%@updates_off 30:29
%@updates_on 27:52
%@updates_please 23:-33 24:25 26:15 27:41 28:6 31:19
%@updates_sorry 31:14
%@updates_sorry_for 31:14
%@updates_to 16:-18 24:25 28:23
%@updates_to_<number> 24:23
%@updates_to_the 29:8
%@updates_too 27:29
%@we_<?> 29:31 32:16
%@we_<deadline> 19:28 21:17 24:27 33:-12
%@we_<unknown> 1:4 5:16 6:-23 10:-12 11:-40 12:32 17:13 18:4 19:-18 20:30 22:4 25:-4 29:-3 32:-39 33:25 34:-31
%@we_<unknown>_<?> 5:35 20:-6 29:1
%@we_<unknown>_<unknown> 1:6 5:-21 18:7
%@we_<unknown>_@be 33:24
%@we_<unknown>_@change 20:10
%@we_<unknown>_@we 22:3
%@we_<unknown>_for 29:6
%@we_<unknown>_on 5:38
%@we_<unknown>_the 2:44 12:-14 20:22 22:16 29:-33
%@we_@be 4:33 5:43 6:-52 7:-17 13:-47 18:23 22:23 27:-18 30:10 32:-28
%@we_@be_<unknown> 18:13 24:10
%@we_@be_frozen 12:-4 22:25
%@we_@be_in 5:12 12:24 29:13
%@we_@be_thinking 21:15
%@we_@can 0:19 33:19 34:27
%@we_@can_@toRule 34:16
%@we_@can_not 22:6 33:7
%@we_@change 22:77 24:5 27:-14 33:33
%@we_@cycle 5:-28 17:21 20:33 21:5
%@we_@exception 9:18
%@we_@person 34:19
%@we_@place 23:-3 26:6 34:18
%@we_@toAdd 4:-15 6:17 11:19
%@we_@toAdd_a 11:19
%@we_@toMove 0:30 1:-19 15:52 20:12 29:-43 33:17
%@we_@toMove_<deadline> 15:32
%@we_@toMove_the 15:19 20:16 29:-35
%@we_@toPost 6:31
%@we_@toRule 7:47 8:-1 9:25 13:28 22:-3 32:-12
%@we_@toRule_<request> 7:35
%@we_@toRule_the 9:20
%@we_@toStart 3:26 4:33 17:-3 18:21 20:-8
%@we_@toStart_off 3:7 20:-4
%@we_@toStop 33:16
%@we_@we 12:-4 21:28 27:42
%@we__ 0:25 2:1 5:-42 6:-12 12:-19 25:48
%@we___<unknown> 2:2 5:-39 12:-18 25:49
%@we_a 1:-2 22:12 24:56 32:26
%@we_a_<unknown> 24:29 32:28
%@we_about 11:10 23:24 24:-8 31:21
%@we_about_<deadline> 23:11
%@we_after 5:-1 6:62
%@we_after_<deadline> 5:-1 6:62
%@we_agreed 16:28
%@we_already 6:-10 12:22
%@we_also 1:38
%@we_also_need 1:24
%@we_anything 31:26
%@we_ask 22:8
%@we_at 2:-22 5:24
%@we_before 23:6
%@we_cut 20:27 29:19 33:-19
%@we_cut_the 20:44 29:-25
%@we_did 25:40
%@we_do 3:3 7:-6 23:-20 30:-10 31:57
%@we_do_not 0:2 7:-2 23:-17 30:-7 31:58
%@we_entered 5:27
%@we_first 18:15
%@we_for 23:23 33:-1
%@we_frozen 12:53 25:-6
%@we_get 4:6 20:-50 22:25 29:45 30:8
%@we_get_an 22:15
%@we_give 15:7
%@we_go 8:11 20:18
%@we_got 32:34
%@we_got_until 32:18
%@we_had 0:11 25:3
%@we_had_<deadline> 33:1
%@we_had_a 0:13
%@we_has 2:10
%@we_have 0:-43 1:35 2:-3 3:-40 4:9 6:-42 9:-70 13:57 14:61 19:-24 20:-3 21:-28 22:23 25:-24 28:13 32:23 33:7
%@we_have_<deadline> 10:7 12:17 28:-12 33:3
%@we_have_a 1:17 28:5
%@we_have_an 33:25
%@we_have_in 14:31
%@we_have_not 15:4
%@we_have_something 32:19
%@we_have_the 4:8 14:4 29:23
%@we_have_until 22:34
%@we_hit 10:40 20:-56 28:53 33:-37
%@we_hit_<deadline> 10:41 33:-4
%@we_in 2:-5 5:51 17:33
%@we_in_the 5:29 27:8
%@we_know 7:-19 9:27 24:11 33:10
%@we_let 13:7
%@we_live 5:-32 6:49 12:-10 20:4
%@we_member 34:1
%@we_merge 22:24 33:-25
%@we_merge_@change 12:24 33:-24
%@we_missed 21:2 22:13
%@we_missed_the 22:14
%@we_moved 5:17 6:25 15:-6
%@we_must 24:3
%@we_need 0:13 2:26 4:24 22:13
%@we_need_a 4:24
%@we_need_an 2:29 22:-12
%@we_need_another 0:2
%@we_next 24:6 32:17
%@we_not 3:3 4:-1 7:5 21:17 22:-20
%@we_on 5:11 6:5 12:-24 14:-18 18:15 24:14 25:7
%@we_on_the 5:10 6:6 12:-3 14:-10 18:17 25:11
%@we_only 22:18
%@we_out 12:8 31:9
%@we_out_of 12:8 31:9
%@we_pre 5:27
%@we_pre_or 5:27
%@we_reach 9:21
%@we_said 7:7
%@we_ship 19:36 20:1 28:40 29:-29
%@we_ship_<?> 20:8 28:2
%@we_should 2:-16 3:13 29:26 30:42 31:-13
%@we_still 12:5 20:6
%@we_still_<unknown> 6:12
%@we_subscribe 27:12
%@we_support 29:38
%@we_take 25:29 29:-7
%@we_that 24:1
%@we_the 6:11 27:11
%@we_the_@updates 27:13
%@we_to 27:32 28:22
%@we_use 3:34
%@we_want 0:10 7:29
%@we_want_a 0:18
%@we_when 33:27
%@we_will 22:52
%@we_will_not 22:67
%@we_with 5:-10 9:46
%@we_working 18:9
%@we_would 22:5 27:19 30:10
%@we_would_love 27:1
%@weekday_<?> 2:5 18:-7 25:31 32:66
%@weekday_<number> 1:37 24:27 29:-9
%@weekday_<number>_@be 24:6
%@weekday_<unknown> 32:50
%@weekday_@be 16:-3 33:69
%@weekday_@can 22:6
%@weekday_@me 27:9 31:7
%@weekday_@toMove 12:-4 33:30
%@weekday_@toRemind 24:6
%@weekday_@we 25:2
%@weekday_about 24:49
%@weekday_and 9:5 16:12
%@weekday_before 28:14
%@weekday_do 32:7
%@weekday_in 1:6
%@weekday_instead 16:22
%@weekday_or 33:28
%@weekday_please 7:-11 16:29 29:40
%@weekday_sorry 29:10 32:30
%@weekday_sorry_for 29:10 32:30
%@weekday_the 2:16
%@weekday_the_<number> 2:16
%@weekday_to 2:-22 24:5 28:17 32:36
%@weekday_to_@weekday 32:38
%^_<cycle> 16:21
%^_<deadline> 2:-60 3:-13 4:-32 6:24 9:-3 10:1 12:19 13:1 14:-20 15:-64 16:21 17:-1 18:-30 19:44 20:-5 21:-14 22:21 23:-42 24:-68 25:23 27:-39 28:21 29:58 31:-112 33:48
%^_<deadline>_<?> 6:-139 9:-7 12:24 18:-44 21:-37 28:-127 29:35 33:67 34:-16
%^_<deadline>_<deadline> 33:13
%^_<deadline>_<link> 22:18
%^_<deadline>_<number> 16:23
%^_<deadline>_<unknown> 1:14 6:70 9:-30 16:-32 18:-34 21:40 28:-16 29:-2 33:8
%^_<deadline>_@be 6:32 10:-31 18:17 19:-16 33:38
%^_<deadline>_@can 10:18 16:7
%^_<deadline>_@exception 8:36 13:33 22:-14
%^_<deadline>_@month 20:13 33:3
%^_<deadline>_@person 34:60
%^_<deadline>_@unit 16:-11 25:33
%^_<deadline>_@updates 24:4 27:26 28:14 31:-19
%^_<deadline>_active 12:23
%^_<deadline>_and 18:33 33:-19
%^_<deadline>_cutoff 33:16
%^_<deadline>_date 16:-12 20:-10 33:62
%^_<deadline>_done 6:37 18:-10
%^_<deadline>_for 22:22
%^_<deadline>_has 12:15
%^_<deadline>_in 9:26 12:14 19:19 28:67 29:-4 33:-13
%^_<deadline>_now 12:-10 28:23
%^_<deadline>_of 19:34
%^_<deadline>_on 12:34 13:16 29:6 33:-2
%^_<deadline>_please 22:12 33:22
%^_<deadline>_should 16:17
%^_<deadline>_tag 33:21
%^_<deadline>_to 16:24
%^_<deadline>_two 16:-2 19:34
%^_<deadline>_vs 10:16
%^_<deadline>_what 10:7
%^_<deadline>_when 29:63 33:-35
%^_<deadline>_which 29:39 33:-25
%^_<link> 9:21
%^_<number> 1:-26 7:-11 8:19 9:-13 16:-41 22:-18 25:7 27:26 29:48
%^_<number>_on 8:63 9:-44 22:-13
%^_<quoted> 1:-10 7:44 10:-21 33:35
%^_<quoted>_<quoted> 1:-7 7:44 10:-43 33:35
%^_<request> 7:-24 8:18 9:91 25:-57
%^_<request>_<unknown> 7:9 8:54 9:-33
%^_<request>_@be 8:28
%^_<request>_@toRule 8:3
%^_<request>_approved 8:13
%^_<unknown> 1:10 2:22 3:-1 4:21 5:31 6:-27 7:42 8:-27 9:-12 10:8 11:33 13:3 14:9 15:-1 16:12 17:-19 18:33 20:-1 22:-12 23:8 24:55 25:-34 27:39 28:-4 29:-19 31:34 32:-5 33:-5 34:4
%^_<unknown>_<?> 10:21 11:13 29:-28
%^_<unknown>_<deadline> 12:-9 16:16 18:53
%^_<unknown>_<number> 1:-56 8:15 9:44 14:-12 18:39 25:19 29:-19
%^_<unknown>_<request> 7:-21 8:63
%^_<unknown>_<unknown> 0:-1 1:-59 2:1 5:-13 6:-78 8:-26 9:-111 10:-6 11:16 13:23 17:12 19:-38 20:30 21:1 25:-31 26:-40 27:54 28:50 29:1 31:-5 32:25 33:-7 34:-136
%^_<unknown>_<version> 1:9 2:6 14:-15 19:25 20:-18 29:5
%^_<unknown>_@be 6:44 8:-4 11:-15 12:16 15:15 25:32 29:-38
%^_<unknown>_@can 2:12 3:15 11:-31
%^_<unknown>_@change 8:-15 11:23 22:11 29:-17 33:11
%^_<unknown>_@dates 19:40
%^_<unknown>_@exception 9:14 13:5
%^_<unknown>_@me 8:29 10:-27 11:41 12:-1 14:-6 16:-4 22:-48 24:107 25:-16 27:1 28:-41 29:-91 31:38 33:-34
%^_<unknown>_@toAdd 29:6
%^_<unknown>_@toMove 15:-9 16:19
%^_<unknown>_@toRule 8:27
%^_<unknown>_@toStart 29:1
%^_<unknown>_@toStop 31:34
%^_<unknown>_@unit 3:8 25:22
%^_<unknown>_@we 2:18 25:9 29:-7
%^_<unknown>_@weekday 25:15 33:4
%^_<unknown>__ 1:17 2:-5 5:-27 6:-3 8:27 9:25 10:-42 14:59 16:32 18:25 20:-32 22:9 24:6 25:-23 27:-30 29:-45 33:-56
%^_<unknown>_a 1:50 27:24 29:-21
%^_<unknown>_at 12:-2 24:2 25:45 29:-18
%^_<unknown>_did 5:19 30:4
%^_<unknown>_for 11:4 29:19
%^_<unknown>_how 14:14 23:9
%^_<unknown>_in 1:39 20:3 27:26
%^_<unknown>_it 8:-2 25:-11 31:60
%^_<unknown>_list 11:-5 13:26
%^_<unknown>_no 7:22 8:-18 12:6 23:8 25:-2
%^_<unknown>_of 8:-8 9:18 10:-3 14:9 33:4 34:5
%^_<unknown>_on 10:37 33:-7
%^_<unknown>_out 4:6
%^_<unknown>_please 1:1 14:15 25:-3 29:41 31:-72
%^_<unknown>_that 25:-12 29:32
%^_<unknown>_the 4:17 14:-53 16:6 18:36 25:-15 29:25 31:4 33:-43
%^_<unknown>_this 27:-15 29:9 31:11
%^_<unknown>_time 33:22
%^_<unknown>_to 10:34 21:-11
%^_<unknown>_up 4:38 9:-16 12:-4 13:7 25:22
%^_<unknown>_wants 21:12
%^_<unknown>_what 0:5 5:8 10:-24 12:5 14:10 17:-74 25:-44 29:19 32:3 33:21
%^_<unknown>_when 12:2 18:-11 29:12 33:29
%^_<unknown>_which 10:21 11:-22 29:3
%^_<unknown>_who 26:28 29:6 34:-28
%^_<unknown>_will 23:1
%^_<unknown>_you 5:38 11:-48
%^_<version> 3:-24 14:24 19:55 29:-36 33:-25
%^_@be 1:-147 2:14 3:46 4:-111 5:21 6:67 8:-187 9:25 10:31 11:45 12:54 13:-22 14:-73 15:61 16:-204 17:-26 18:-37 19:-8 22:-166 24:-74 25:-71 26:54 27:-141 28:38 29:-8 30:20 33:-26 34:-49
%^_@be_<cycle> 2:-25 6:16 12:9
%^_@be_<deadline> 2:-64 5:-36 6:26 12:35 15:43 18:-9 19:30 28:22 29:-4 32:-57 33:19 34:-29
%^_@be_<number> 9:40 20:-10 29:-30 33:16
%^_@be_<request> 7:9 9:29 12:-20
%^_@be_<unknown> 5:-19 9:-82 10:49 11:38 12:-1 25:-85 26:29 29:22 33:-50 34:18
%^_@be_<version> 3:44 5:12 12:-14
%^_@be_@change 10:7 12:1
%^_@be_@exception 13:-14 21:17
%^_@be_@me 2:4 6:40 9:37 11:2 25:-15 26:11 28:10 29:-24
%^_@be_@today 12:-10 32:38
%^_@be_@we 0:15 2:13 3:5 6:28 10:-47 15:12 18:-10 25:26
%^_@be__ 6:46 10:-5 12:22
%^_@be_a 2:-21 10:57 23:14 26:22
%^_@be_development 12:14
%^_@be_it 0:14 3:37 5:62 6:-14 7:31 9:-102 10:-78 11:4 21:47 25:-37 26:-40 29:-108 30:9 34:-3
%^_@be_master 2:66 5:7 12:-79
%^_@be_means 10:5
%^_@be_minus 5:8 10:-9 28:35
%^_@be_not 20:3 33:11
%^_@be_the 2:-77 5:-19 6:53 9:40 12:76 28:-57 29:4 34:-17
%^_@be_there 0:-8 3:23 7:-19 10:-97 11:32 12:-13 13:34 17:18 21:-65 25:-103 26:13 29:3 32:15
%^_@be_this 5:34 12:-1
%^_@be_you 11:-42 25:7 30:33
%^_@can 0:56 2:40 3:20 5:-16 7:48 8:-3 10:-28 11:-26 12:-11 13:-27 16:2 17:-50 18:-61 19:-5 20:-28 22:64 24:41 26:5 27:28 28:-23 29:3 30:35 33:-37 34:-109
%^_@can_<deadline> 2:-19 15:26 16:11
%^_@can_<unknown> 0:6
%^_@can_@me 0:13 3:17 4:-23 6:32 7:32 8:-41 10:-2 12:-23 17:-38 21:-1 22:45 23:4 25:18 26:16 27:12 29:-64 30:24 31:-6 33:-56 34:-45
%^_@can_@updates 23:39
%^_@can_@we 2:57 7:22 8:-19 22:36 26:-26 27:45
%^_@can_a 21:5 22:-2
%^_@can_it 2:1
%^_@can_one 0:7
%^_@can_somebody 7:6 29:19
%^_@can_someone 7:-18 8:17 22:4
%^_@can_the 30:21
%^_@can_this 2:5
%^_@can_you 1:20 2:-66 4:40 8:15 11:-19 14:1 15:-16 18:-2 21:-4 23:-43 24:46 25:-40 26:3 29:63 30:-42 31:7
%^_@change 2:55 8:-59 10:-28 11:29 21:1 24:23 25:8 27:-39 29:-5 31:-48 32:31
%^_@change_<?> 2:32 10:-10 11:18 29:-12
%^_@change_@be 29:22
%^_@change_@change 2:1
%^_@change_@exception 22:6
%^_@cycle 2:-37 4:-15 5:-11 14:28 19:-45 20:34 28:54 29:2 32:21
%^_@cycle_@person 34:2
%^_@cycle_@schedule 14:38
%^_@cycle_@toAdd 14:19
%^_@cycle_@unit 20:11
%^_@dates 0:-36 14:12 19:4 25:25 32:15
%^_@dates_for 33:9
%^_@dates_of 14:-21 19:30
%^_@exception 8:-4 9:-18 13:112 21:-32 22:30
%^_@exception_<number> 8:1 9:28 22:-37
%^_@exception_for 8:-16 9:-1 13:3 22:35
%^_@exception_granted 13:9
%^_@greet 25:49
%^_@me 0:1 2:-14 3:-51 7:-5 8:6 9:39 10:34 11:2 12:-3 13:9 15:-8 16:-48 17:52 18:-8 19:3 20:27 21:-8 22:23 23:8 25:33 26:-68 29:5 30:-29 31:26 32:-28 34:1
%^_@me_<unknown> 17:-15 25:25 33:40
%^_@me_@be 0:13 2:-15 7:8 9:-10 10:12 11:12 12:2 13:3 15:-2 17:14 19:6 24:-3 25:5 26:-9 29:-27 30:-11 32:12
%^_@me_@exception 9:17
%^_@me_@person 33:6
%^_@me_@toRule 8:20
%^_@me_@we 13:31
%^_@me_always 24:18
%^_@me_boss 20:21 28:26 29:-62
%^_@me_do 8:11 10:40 11:23 23:17 31:-13
%^_@me_first 17:43
%^_@me_forgot 5:8 7:-14 9:4 20:24 33:-27
%^_@me_have 2:8 6:-4 7:7 17:10 33:16
%^_@me_keep 10:29
%^_@me_laptop 29:21
%^_@me_need 14:27 18:1 22:11 25:-14 34:17
%^_@me_request 9:11
%^_@me_think 21:9
%^_@me_want 4:23 7:-5 14:16 21:-35 22:34 25:-3 27:15 29:16 31:19
%^_@me_will 8:24 24:33 25:23 29:22 32:-16
%^_@me_would 7:7 17:36 19:12 21:-18 22:11 30:15 33:-2
%^_@month 2:37 20:-14 21:-45 22:55 29:7 31:2 33:-15
%^_@month_@me 21:-9 22:3 29:13 31:4
%^_@month_@we 4:8
%^_@month_the 2:4 22:1
%^_@person 25:-24 29:-27 34:93
%^_@person_for 34:33
%^_@person_of 34:31
%^_@schedule 14:92 25:-15 26:-22 32:56
%^_@schedule_<?> 14:60
%^_@schedule_for 32:36
%^_@schedule_please 14:20
%^_@subscribe 27:36
%^_@subscribe_<deadline> 27:31
%^_@thank 25:35
%^_@toAdd 0:-102 1:72 2:-70 3:-93 4:23 10:21 11:-22 16:-6 22:-10 24:14 25:-76 27:26 29:79 31:-89 32:15 33:-37 34:-20
%^_@toAdd_<deadline> 1:53 10:6 24:-5 29:-13
%^_@toAdd_<unknown> 4:13 14:-25 18:16
%^_@toAdd_<version> 4:1
%^_@toAdd_@me 1:-11 29:55
%^_@toAdd_a 0:-13 1:20 14:-8 16:-18 24:1 29:85
%^_@toAdd_of 14:-21 19:35
%^_@toAdd_please 14:23
%^_@toAdd_sure 24:39
%^_@toAdd_the 4:15
%^_@toMove 8:56 13:-1 15:-101 16:112 22:-22 23:-25 24:31 25:-42 27:-7 29:94 31:3 33:-36
%^_@toMove_<deadline> 15:-1 16:121
%^_@toMove_<request> 8:37
%^_@toMove_@me 29:25
%^_@toMove__ 16:5
%^_@toMove_a 24:20 31:7
%^_@toMove_an 24:9 29:16
%^_@toMove_the 15:-57 16:34 24:7 29:57 33:-18
%^_@toMove_up 1:18 16:-30 19:12
%^_@toPost 14:10 27:34 29:2
%^_@toPost_@me 14:6 27:3
%^_@toPost_the 29:11
%^_@toRemind 10:55 11:29 14:-2 18:3 19:12 23:-109 24:27 25:39 27:30 29:38 31:-191 32:-43
%^_@toRemind_<deadline> 16:14
%^_@toRemind_<unknown> 24:-5 25:4 29:21
%^_@toRemind_@me 5:5 10:67 11:7 18:6 19:19 23:-60 25:-11 27:9 29:24 31:-98 32:-12
%^_@toRemind_@we 11:10 24:13 25:11 27:-2
%^_@toRemind_the 24:17
%^_@toRule 2:-16 7:-47 8:91 9:-122 12:-40 13:-88 15:-6 16:22 22:-5 25:14 29:95 31:24
%^_@toRule_<number> 8:42
%^_@toRule_<request> 8:45
%^_@toRule_<unknown> 33:1
%^_@toRule_@me 8:-35 29:84 31:14
%^_@toRule_all 8:58 13:-61
%^_@toRule_the 8:29 16:15 22:-16 24:9 29:24
%^_@toStart 1:42 3:-158 4:108 8:-33 9:-34 10:-39 13:12 14:-48 17:33 19:12 21:-6 22:28 25:-2 29:2 33:-27
%^_@toStart_<deadline> 1:18
%^_@toStart_<unknown> 13:3 17:11
%^_@toStart_<version> 4:45
%^_@toStart_@change 1:14 2:12
%^_@toStart_@cycle 4:63
%^_@toStart_@exception 22:28
%^_@toStart_@place 17:5
%^_@toStart_a 29:25
%^_@toStart_date 4:-18 16:2 19:28 33:-21
%^_@toStart_off 4:8
%^_@toStart_the 29:21
%^_@toStart_to 17:39
%^_@toStop 2:-27 8:17 25:-34 27:-81 31:101 34:58
%^_@toStop_@updates 27:-6 31:39
%^_@toStop_the 29:28 31:18
%^_@today 32:63
%^_@unit 2:-12 6:-5 9:3 11:48 16:-47 19:-6 20:48 21:-6 24:-54 25:-9 28:73 29:-4 32:13 33:-9
%^_@unit_to 28:22
%^_@unit_until 28:39
%^_@unsubscribe 24:36 29:-54 31:69
%^_@updates 24:40 27:5 28:37 31:-38
%^_@updates_to 28:13
%^_@we 0:2 1:27 3:-6 4:31 5:-59 6:-34 9:-54 10:2 12:31 13:-62 15:-31 16:23 18:-27 19:-24 21:56 22:51 23:-34 24:-12 28:-9 31:32 32:-22 34:-7
%^_@we_<unknown> 2:30 12:30 22:-12 25:-18
%^_@we_@be 3:-4 4:33 12:29
%^_@we_@can 0:8
%^_@we_@change 22:34
%^_@we_@we 21:6
%^_@we_agreed 16:14
%^_@we_do 0:4 23:-17 30:-5 31:58
%^_@we_have 5:-2 33:4
%^_@we_need 22:3
%^_@we_should 2:-11 29:28 30:8
%^_@we_will 22:39
%^_@we_would 22:1 27:22
%^__ 1:2 6:30 7:37 8:-26 10:-20 12:4 25:13 33:13
%^___<unknown> 2:1 12:16 25:-10 29:18 33:10
%^_a 2:-21 5:49 10:19 29:-17 34:32
%^_after 6:13 16:8 18:55 33:-40
%^_after_<deadline> 6:15 18:39 33:-14
%^_all 13:39 14:82 27:-2 29:-24
%^_all_<deadline> 13:1
%^_all_@dates 14:15
%^_and 10:-39 12:-10 14:-24 18:14 25:-41 29:34 33:90
%^_and_<deadline> 33:56
%^_and_the 18:-20 29:-12 33:70
%^_any 0:9 9:17 12:35 14:-15 17:35 18:17 27:-11
%^_any_<unknown> 17:29
%^_any_@dates 32:31
%^_any_decision 9:42 13:-10
%^_any_freeze 12:-16 18:27
%^_anyone 29:16
%^_anything 2:25 9:9 28:-10 32:43
%^_anything_@me 5:5 13:12
%^_approved 9:-38 13:34
%^_as 17:12
%^_as_a 17:13
%^_ask 8:23 24:36 32:-9
%^_asking 22:46
%^_asking_for 22:13
%^_at 10:-16 33:40
%^_at_what 10:-15 33:43
%^_back 25:42
%^_before 1:-9 2:-15 4:4 5:36 6:-5 7:-9 10:20 11:2 12:13 14:2 15:5 16:2 19:-14 20:-4 21:7 23:-14 24:-65 25:1 28:-17 33:4 34:1
%^_before_@me 1:-7 2:-9 4:12 5:1 7:-17 9:1 10:21 11:3 12:14 14:3 16:4 18:1 19:-9 20:-2 23:-12 24:-62 25:1 28:-5 34:2
%^_bin 8:27 9:-11
%^_block 1:5 8:13 9:-5
%^_book 29:36
%^_book_a 29:8
%^_by 6:-2 7:-13 10:-8 11:10 13:7 15:-30 16:-20 25:9 27:-11 28:-1 31:4 33:14 34:32
%^_by_the 7:-11 10:-2 11:12 13:8 16:-15 18:7 25:10 27:-10 31:5
%^_by_what 33:18
%^_ci 29:33
%^_clock 28:23
%^_clone 4:39
%^_compare 19:14
%^_congrats 25:26
%^_count 13:15
%^_current 5:37
%^_cutoff 21:18 22:-1
%^_cutoff_for 21:18 22:-1
%^_cve 29:12
%^_date 16:-42 20:22 29:103 33:-43
%^_date_<deadline> 33:11
%^_date_for 29:72 33:-54
%^_date_of 20:25 29:49 33:-25
%^_deadline 33:57
%^_delete 23:-4 24:-23 29:36 31:39
%^_delete_the 29:37
%^_did 5:35 6:47 8:-51 9:69 12:52 15:-32 17:-8 21:-30 22:-40 23:19 29:12 30:21 33:-72 34:-27
%^_did_<deadline> 6:79 12:16 15:-29 19:-42
%^_did_<request> 9:19
%^_did_@me 2:5 9:10
%^_did_@we 6:16 7:-13 9:33
%^_did_anyone 13:11
%^_did_the 6:-14 9:28 12:46 23:7 29:36 33:-7
%^_do 0:17 2:58 3:52 4:-7 5:-56 6:-36 8:-53 10:-15 12:1 15:5 16:-38 17:-54 18:-40 22:-21 26:38 27:-36 28:24 29:-33 30:24 31:-4 32:14 34:-98
%^_do_<unknown> 30:11
%^_do_@me 2:20 28:26
%^_do_@we 2:-32 9:22 12:24 29:-7 32:20 33:19
%^_do_not 0:13 3:40 8:-18 15:9 24:5 26:30 30:33 33:-6
%^_do_you 2:16 3:21 25:15 29:-41
%^_does 2:13 10:31 12:16 22:-1 26:49 29:-8 33:28
%^_does_<deadline> 2:-8 10:61 33:34
%^_does_a 2:18
%^_does_anything 18:27
%^_does_the 2:6 12:20 20:10 29:-23
%^_due 32:13
%^_enough 31:37
%^_eta 4:-24 20:63
%^_every 14:23 24:39 32:-17
%^_every_@weekday 24:41 27:10 32:-16
%^_everything 13:25 14:8 16:3
%^_excuse 0:1 1:11 6:9 8:-5 11:-8 12:4 15:11 16:10 18:8 19:-7 20:6 23:1 24:-8 27:-15 28:4 29:-2 31:-4 32:4 33:-7
%^_excuse_@me 0:1 1:11 6:9 8:-5 11:-8 12:4 15:11 16:10 18:8 19:-7 20:6 23:1 24:-8 27:-15 28:4 29:-2 31:-4 32:4 33:-7
%^_explain 10:17
%^_file 21:-8 22:38
%^_final 20:4
%^_first 17:45
%^_first_@change 17:8
%^_follow 14:-4 24:16 27:62
%^_follow_<deadline> 27:32
%^_for 2:11 7:27 8:3 10:41 25:-11 32:5 34:-25
%^_for_the 32:12 33:28
%^_freeze 9:29 10:-47 12:27 14:17 18:-22 25:18
%^_from 17:2 25:54 29:-49 33:30
%^_from_@today 17:3
%^_frozen 12:-3 25:23
%^_full 14:29
%^_ga 20:67
%^_gate 12:19
%^_get 4:37 27:6 29:-9
%^_give 11:51 13:37 16:27 19:-7 25:-44 29:-8 32:14
%^_give_<request> 8:15
%^_give_<unknown> 27:16
%^_give_@me 5:1 11:46 13:3 14:17 24:-3 25:-12 27:-45 28:21 31:-11 32:18 33:4
%^_give_@we 16:19
%^_go 7:-14 8:13 27:7
%^_good 17:17 25:48 32:-4
%^_got 11:19 17:43
%^_got_a 11:22
%^_great 25:36
%^_ha 25:32
%^_haha 25:13
%^_happy 25:21
%^_happy_@weekday 25:13
%^_hard 8:31
%^_has 3:13 5:50 6:33 7:2 9:21 10:-39 12:3 15:11 20:18 25:-49 29:-11 33:-63
%^_has_<deadline> 12:21
%^_has_anyone 3:1 9:22
%^_has_anything 13:28
%^_has_the 3:1 5:21 6:16 9:11 12:10 13:-17 20:19 33:-14
%^_have 5:39 6:67 12:11 15:-44 16:41 29:-2 30:9 33:-77
%^_have_@we 5:39 6:44 15:-38 30:13
%^_have_a 25:2
%^_have_the 12:6
%^_help 11:87 17:-11 25:-36 29:-30
%^_help_@me 11:38
%^_hmm 25:13
%^_hold 7:30 8:-13 9:-17 16:40 21:2
%^_hold_off 7:13 8:-7 21:4
%^_hook 27:10
%^_how 0:-15 2:-46 3:32 5:12 6:-26 8:-29 9:1 10:24 11:21 12:-9 13:-5 14:-5 18:-13 21:27 24:-28 27:-39 29:56 30:-1 31:-14 33:10
%^_how_<unknown> 5:1 10:69 28:-9 29:-23
%^_how_@be 3:5 5:5 9:29 11:-13 15:-4 17:-40 20:-1 21:10 25:66 28:-26 29:-49
%^_how_@can 0:-5 7:3 11:3 15:11 17:22
%^_how_@me 11:30 29:9 30:-24
%^_how_@toRule 28:33
%^_how_do 11:27 21:-20 29:21 34:19
%^_how_does 11:20 17:21 19:7 29:-44
%^_how_early 21:21
%^_how_far 5:29 23:10 28:1 29:-21
%^_how_late 33:8
%^_how_long 3:7 20:20 28:23 33:-29
%^_how_many 11:-26 13:21 14:13 17:-2 23:7 25:-4 28:-3 29:98
%^_how_much 29:24
%^_how_soon 20:32 29:-10
%^_how_to 17:16 29:39 30:8
%^_how_would 3:11 10:19 21:-15
%^_if 2:32 7:69 8:-44 15:28 16:-41 21:33 22:-31 30:21 31:-7 33:18
%^_if_@me 21:5 33:26
%^_if_@we 7:2
%^_if_the 21:1
%^_in 2:-42 5:10 10:39 11:27 12:-21 19:16 20:19 21:-8 25:7
%^_in_<unknown> 5:8
%^_in_the 19:20
%^_in_what 11:22
%^_in_which 5:-3 20:21 29:18
%^_it 0:8 2:-42 10:-17 17:59 22:15 25:12 34:-1
%^_it_@be 2:-25 17:38 22:18 25:18
%^_it_would 0:14
%^_just 0:-11 6:4 10:-3 11:3 17:29 20:9 27:1 34:12
%^_just_<unknown> 0:-9 2:-13 6:6 8:1 9:1 11:5 18:-10 20:11 27:9 34:15
%^_just_joined 17:7
%^_just_the 18:16
%^_keep 27:32 30:22
%^_keep_@me 30:22
%^_kindly 24:1 29:8
%^_kindly_@toAdd 29:5
%^_knock 25:18
%^_last 33:29
%^_last_@cycle 15:12
%^_last_@unit 33:28
%^_last_call 29:-16 33:37
%^_leave 15:20 31:20
%^_let 4:16 7:10 9:-22 14:5 16:29 21:9 22:-5 27:30 29:14 33:-12
%^_let_<request> 8:17
%^_let_@me 13:6 14:14 27:30
%^_let_@we 4:22 7:4 21:15 22:-14 25:22 29:-13
%^_lgtm 8:11
%^_link 22:7 26:57 29:-42
%^_link_for 14:-34 26:62
%^_link_to 14:6 17:3
%^_list 10:12 11:26 14:40 18:-13 25:-2 27:-57 29:6 31:-36 34:36
%^_list__ 13:5
%^_list_all 13:-14 29:21
%^_list_every 14:2
%^_list_of 10:33 14:-5
%^_list_the 14:-5 34:34
%^_log 22:12
%^_lol 25:7
%^_love 25:34 27:-10
%^_many 5:7 6:18 10:-18 14:-17 15:11 29:-16 33:18
%^_mark 1:26 8:23 29:-4
%^_mark_@month 1:30
%^_maybe 0:52 15:4 16:-6 25:9
%^_meaning 10:46
%^_meaning_of 10:45
%^_merge 2:-17 5:8 29:27
%^_mute 29:17 30:-12 31:77
%^_mute_<deadline> 31:10
%^_mute_@you 31:8
%^_need 11:3 21:-43 22:65 23:-22 24:19 33:34
%^_need_a 23:-21 24:24
%^_need_an 21:-27 22:29
%^_need_the 33:26
%^_never 7:27 8:-2 17:15 25:16
%^_never_mind 25:29
%^_next 4:4 14:-6 18:77 20:13 33:-6
%^_next_<number> 18:20
%^_next_@cycle 4:15
%^_next_@unit 32:14
%^_no 0:22 7:7 9:-20 12:4 21:39 22:-10 23:3 24:-4 25:42 27:-44
%^_no_@exception 21:30
%^_no_@updates 31:55
%^_no_more 31:29
%^_no_need 23:27
%^_not 7:29 14:47 18:-41
%^_number 13:15 28:19
%^_number_of 13:15 28:19
%^_oh 25:16 31:5
%^_ok 2:-37 9:-18 10:19 16:5 18:3 28:-3 29:17 32:11
%^_ok_so 2:-31 9:-10 10:3 16:8 18:-18 25:-18 28:-5 29:31 32:14 33:3
%^_old 19:13
%^_omg 25:21
%^_on 5:23 8:14 20:43 29:-18
%^_on_<unknown> 5:18 8:19
%^_on_what 20:36
%^_once 3:12 4:-9
%^_one 1:-6 2:-15 6:13 8:-11 10:-6 12:1 16:-44 18:-8 20:8 23:15 24:10 25:3 28:-4 29:21 31:-6 33:17
%^_one_more 1:-23 2:-11 6:18 8:-10 10:-3 14:1 16:-34 18:-10 20:8 23:15 24:1 25:5 28:-2 29:24 31:-4 33:5
%^_only 14:6 31:20
%^_only_the 14:30
%^_opt 31:32
%^_order 29:50
%^_perfect 25:9
%^_please 1:25 2:17 5:-49 7:17 8:6 9:-24 10:-9 11:-11 13:-61 14:-27 15:24 16:7 18:22 20:-8 21:-2 22:13 24:17 25:35 26:-27 27:19 28:-25 29:-14 30:41 31:1
%^_please_<unknown> 1:10 27:10 31:21
%^_please_@toAdd 1:11 22:38 27:12 29:-9 31:9
%^_please_@toMove 15:-21 16:73
%^_please_@toPost 29:13
%^_please_@toRule 7:-9 8:45 24:7 29:13
%^_please_@toStart 4:13
%^_please_@toStop 31:21
%^_please_do 15:18 30:8 31:-2
%^_please_enter 1:13
%^_please_let 8:1
%^_please_subscribe 27:22
%^_po 29:43
%^_previous 19:14
%^_print 14:36
%^_proposal 12:5 33:20
%^_quick 6:5 8:-4 9:-3 10:-4 11:11 12:1 14:5 17:-16 18:11 21:-5 22:-11 28:3 32:11 33:10
%^_quick_<unknown> 5:27
%^_quick_question 6:7 8:-2 9:-2 10:-1 11:-28 12:3 14:11 18:12 20:7 21:-4 22:-8 25:2 28:6 33:3
%^_rc 10:9 29:32
%^_relbot 11:2
%^_remaining 28:6
%^_request 8:-45 9:27 21:-1 22:25 29:19
%^_requesting 22:49
%^_restart 29:33
%^_restart_the 29:20
%^_right 25:28
%^_run 29:25
%^_see 24:-2 25:43
%^_see_you 25:15
%^_should 0:55 1:-1 3:47 5:-35 6:16 7:73 15:22 18:-4 23:6 26:19 27:-22 29:-36 33:-29
%^_should_<request> 7:47
%^_should_@me 2:25 6:30
%^_should_@we 0:4 3:23 7:2 15:16
%^_should_the 15:8
%^_should_there 0:27
%^_show 11:3 13:49 14:33 18:6 23:7 27:-6 29:-9
%^_show_@me 11:3 13:7 14:1
%^_show_the 13:28 18:12 23:9 29:-12
%^_show_what 14:29
%^_sign 8:18 25:-4 27:64
%^_sign_@me 27:10
%^_silence 31:35
%^_so 6:14 12:40 18:40
%^_so_<deadline> 6:32 12:-6
%^_so_@be 2:29 6:-17
%^_so_what 18:41
%^_somebody 12:4
%^_someone 7:1 10:9 15:7 30:-5 34:1
%^_someone_said 7:6
%^_sorry 0:-2 2:26 5:26 7:-34 8:1 9:-5 10:7 13:-8 14:3 19:-3 20:18 23:-13 25:16 33:10
%^_sorry_for 2:44 4:-18 5:24 9:-5 17:8 18:-11 22:-11 24:5 33:19
%^_sorry_if 4:4 7:-16 8:11 10:13 13:-4 14:3 15:-18 17:-1 18:4 19:-11 20:10 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:6 31:12 32:-1
%^_stable 34:5
%^_started 5:-2 17:27
%^_status 5:1 9:15
%^_status_<request> 9:27
%^_status_of 5:6
%^_still 2:17 5:29
%^_sub 26:9 27:24
%^_sub_@me 27:7
%^_subscribe 26:-80 27:47 29:41
%^_subscribe_<unknown> 27:2
%^_subscribe_@me 27:2 29:4
%^_suppose 2:28
%^_switch 27:8
%^_take 7:22 8:8 16:21 31:11
%^_target 20:35
%^_target_date 20:11
%^_thanks 25:77
%^_thanks_for 25:73
%^_that 8:19 25:19
%^_that_@be 8:19 25:16
%^_the 1:-55 4:-8 5:-1 8:8 10:37 13:4 14:27 15:-28 16:59 18:29 20:26 22:-4 24:-48 25:-76 27:-75 29:6 31:-4
%^_the_<deadline> 12:9
%^_the_<unknown> 7:13 10:31 16:14 32:2
%^_the_@cycle 14:6 20:54
%^_the_@exception 13:4
%^_the_@person 34:25
%^_the_@toStart 13:3
%^_the_@unit 6:3
%^_there 1:23
%^_this 11:30 25:32 29:-28 32:22
%^_this_@be 25:42 29:-25
%^_this_@unit 32:32
%^_thumbs 8:15
%^_thumbs_up 8:11
%^_time 4:9 28:107
%^_time_left 28:19
%^_time_remaining 28:19
%^_time_to 4:13 28:10
%^_to 1:3 24:-4 25:29 29:-10 34:25
%^_too 2:56 6:16 31:17
%^_too_late 2:58 6:16
%^_tree 5:-15 12:45 25:-4
%^_turn 8:20 22:-5 27:42 29:11
%^_turn_down 8:43 22:-2
%^_turn_on 27:13 29:21 31:-22
%^_unsubscribe 30:-55 31:55
%^_unsubscribe_@me 29:1
%^_until 2:-36 9:34 20:-45 33:75
%^_until_what 33:15
%^_until_when 2:-14 9:16 20:-35 33:48
%^_upcoming 18:35
%^_wait 7:24
%^_want 2:3 22:23
%^_want_to 2:4
%^_weekly 31:-26 32:53
%^_welcome 17:23 25:15
%^_what 0:-18 2:57 3:4 4:-17 6:-74 10:35 11:44 12:-55 13:12 14:15 15:-3 17:-90 18:28 19:15 20:-10 21:-9 22:-15 24:-71 25:5 26:40 30:8 32:34 33:-35 34:-22
%^_what_<unknown> 2:9 5:14 11:58 14:-26 17:-31 18:33 25:-1
%^_what_@be 2:31 3:-43 5:-23 6:-7 10:44 11:37 13:33 14:-9 17:-68 18:-7 19:16 20:20 21:-7 25:1 26:46 28:9 29:-4 32:20 33:-34 34:-30
%^_what_@can 11:16 17:12
%^_what_@change 10:36 33:-15
%^_what_@cycle 5:31
%^_what_@dates 14:67
%^_what_@month 2:13 10:23
%^_what_@subscribe 18:19
%^_what_@unit 5:-9 20:26 29:19 32:-38 33:43
%^_what_@updates 11:-34 23:45 26:30
%^_what_a 11:-24 25:74
%^_what_about 0:14 2:70 10:-77 11:-8 18:-35 33:47
%^_what_date 19:11
%^_what_did 11:18 13:40 32:3
%^_what_do 3:6 5:11 9:3 10:43 15:-16 17:-56 18:45 26:-3 29:-27 30:14 32:13 33:-14
%^_what_does 7:5 9:-20 10:-18 14:36 28:32 29:20 32:9 33:-9
%^_what_exactly 10:14 33:-2
%^_what_happened 9:40
%^_what_happens 10:35 20:-25 33:-1
%^_what_have 32:5 33:14
%^_what_if 0:11 15:21
%^_what_kind 11:27
%^_what_phase 5:6
%^_what_should 5:4 17:13 18:26
%^_what_time 5:-5 29:51
%^_what_would 3:44 7:22 15:2
%^_when 2:-13 3:38 5:-61 6:-84 7:-45 10:-127 12:-10 14:9 15:3 17:-61 19:41 20:44 23:20 24:7 27:-62 28:8 29:32 33:21 34:-54
%^_when_<deadline> 2:40 12:-19 24:25
%^_when_<unknown> 19:27 20:11 29:-63
%^_when_@be 5:-7 12:-42 14:31 15:26 19:-10 23:27 24:-7 29:51 33:3
%^_when_@can 12:49 20:47 29:-16 33:-40
%^_when_did 19:28 33:31
%^_when_do 20:28 28:31 29:4 33:-2
%^_when_does 3:25 20:5 29:16 33:-10
%^_when_it 19:19 20:-23
%^_when_should 33:9
%^_when_will 2:-7 3:29 9:15
%^_where 5:31 9:44 14:10 21:8 29:10
%^_where_@be 5:-3 9:39 11:8 14:17
%^_where_do 11:-15 21:16
%^_which 2:-21 4:-7 6:-10 10:18 11:4 12:-16 13:45 14:18 15:-31 17:-16 18:25 19:7 23:22 25:-6 27:-10 28:-57 29:45 32:10 33:-41 34:44
%^_which_<unknown> 10:-35 11:10 18:-39 29:10 33:-33 34:50
%^_which_@be 18:13 33:16
%^_which_@change 5:-21 10:10 13:31 18:-27 29:73 33:-12
%^_which_@cycle 5:43 19:11 20:-32 29:30
%^_which_@dates 6:42 14:68 18:-55 32:25 33:-41
%^_which_@exception 13:25
%^_which_@person 34:19
%^_which_@place 26:11
%^_which_@unit 20:22 33:9
%^_which_@updates 23:38
%^_which_@we 10:12 13:-7 34:58
%^_which_commands 11:1
%^_which_date 18:36 29:-3
%^_which_deadline 18:17
%^_which_freeze 18:18
%^_which_late 13:22
%^_which_of 9:13 12:32 14:-24 18:17 29:-25
%^_which_requests 13:20
%^_which_stage 5:7
%^_who 0:3 2:-42 3:33 5:-17 6:-18 7:-7 8:-31 9:39 12:-38 13:4 14:-11 15:-2 16:-48 17:-76 18:-13 20:-60 21:14 22:-36 23:22 24:-16 25:17 26:29 27:-59 28:-13 29:9 30:3 32:-14 33:-119 34:88
%^_who_<unknown> 3:27 9:9 19:31 25:21 29:9 34:-32
%^_who_@be 13:10 20:-4 26:6 29:22
%^_who_@can 34:19
%^_who_@month 15:8 21:3
%^_who_@toMove 34:21
%^_who_changed 15:-4 34:47
%^_who_do 15:15
%^_who_gets 23:28 26:16 34:-12
%^_who_has 13:53 14:14 21:-14 25:-13 29:18 34:-4
%^_who_must 7:7 10:18 34:-19
%^_who_said 9:35 34:-2
%^_who_signs 21:9
%^_whom 34:63
%^_whom_do 34:22
%^_whom_should 34:4
%^_whose 7:23 34:27
%^_whose_<unknown> 7:31
%^_why 0:21 2:-27 7:-10 9:62 10:65 12:-6 15:25 30:28 33:-18
%^_why_@be 0:30 9:7 29:14 30:22
%^_why_did 15:17
%^_why_do 10:14
%^_why_does 6:8
%^_will 0:-14 2:50 20:18 21:12 23:9 24:-39 25:-2 28:22 29:-38 30:28 33:19
%^_will_<deadline> 15:6 18:3
%^_will_@me 2:7
%^_will_a 28:19
%^_will_it 2:-7 20:37 29:2
%^_will_the 2:16
%^_will_there 0:-1 23:13 24:-5 33:41
%^_would 0:6 2:18 3:-10 7:-15 8:9 9:-27 16:13 21:44 22:-13 24:4 26:6 31:5 33:-8 34:-39
%^_would_@me 21:42
%^_would_a 0:4 2:26 23:21
%^_would_an 0:11
%^_would_it 2:-11 12:4 26:8
%^_would_you 4:2 7:-2 8:15 16:17 24:4 31:14
%^_write 29:55
%^_ya 6:44
%^_ya_<unknown> 6:44
%^_yes 25:17
%^_you 8:37 11:-63 23:8 25:48
%^_you_@be 25:21
%^_you_have 8:13
%^_your 34:25
%^_your_<unknown> 11:6
%__<?> 0:29 2:-20 3:23 5:7 12:-3 21:40
%__<deadline> 2:-27 6:63 9:38 16:47 21:-36 22:-5 24:46 27:1 28:-26 29:-16 33:16
%__<deadline>_<?> 6:39 10:3
%__<deadline>_<unknown> 1:-29 16:60 33:5
%__<deadline>_@be 6:44 10:-10
%__<deadline>_@exception 9:27 22:-2
%__<deadline>__ 1:13
%__<number> 1:67 8:62 10:-19
%__<number>_@month 1:38
%__<unknown> 2:26 5:-23 6:8 7:-14 8:-3 10:-11 11:-101 12:16 13:25 15:-23 16:14 17:-14 19:22 20:-59 22:22 24:21 28:-36 29:12 33:-5
%__<unknown>_<?> 2:-24 5:-8 12:44 29:24
%__<unknown>_<number> 9:22
%__<unknown>_<unknown> 2:28 5:5 11:-15 12:13 13:30 14:-4 17:-2 18:21 19:-3 22:31 25:-44 29:-50
%__<unknown>_@be 12:44
%__<unknown>_@cycle 19:14
%__<unknown>__ 5:1 24:8 33:25
%__<version> 20:25
%__@be 28:17 33:12
%__@change 1:11 2:1 29:-21 30:29 34:2
%__@cycle 2:-50 4:12 5:75 6:5 10:-17 20:-1 27:3 29:-10 34:1
%__@cycle_<?> 2:-15 4:2 5:58
%__@cycle_<unknown> 19:21 27:9
%__@dates 14:-6 26:4 31:2
%__@entry 33:2
%__@exception 7:7 8:-9 9:-30 13:-11 21:21 22:18 34:21
%__@exception_<?> 13:-7 34:22
%__@exception_for 22:10
%__@toAdd 14:2 18:12
%__@toAdd_complete 14:16
%__@unit 5:10 16:3
%__@updates 27:-6 30:9 31:35
%___ 0:38 2:-21 18:34 22:22 34:11
%__date 1:8 14:52 16:-35 18:-32 33:14
%__date_<?> 33:1
%__date_<unknown> 1:8 20:7
%__deadline 30:17
%__freeze 6:-5 9:8 10:4 24:8 29:-27 33:7
%__freeze_<unknown> 1:8
%__freeze__ 24:10 33:4
%__next 18:32
%__of 30:14
%__of_@we 30:15
%__please 13:12 29:8 30:5
%__tag 16:22
%__the 18:19
%__what 6:25 20:10 29:-7
%__what__ 6:1
%a_<deadline> 0:106 1:91 12:-40 15:-54 16:-105 22:36 24:-80 27:-32 28:-109 29:20
%a_<deadline>_<?> 3:9 10:3 29:33
%a_<deadline>_@exception 10:-12 22:81
%a_<deadline>_a 1:29
%a_<deadline>_for 1:8 20:12 29:11
%a_<deadline>_on 1:54
%a_<number> 1:-34 3:18 4:36 21:2 22:-1 25:31 28:21
%a_<number>_@unit 1:-12 3:19 4:37 28:22
%a_<quoted> 1:19 10:1
%a_<quoted>_<quoted> 1:19
%a_<unknown> 1:30 2:11 5:-88 6:-21 8:-71 9:4 11:18 12:-51 14:22 16:19 17:70 19:-63 20:-60 25:20 27:-50 28:-41 29:17 31:6 32:21 34:-26
%a_<unknown>_<?> 2:-3 11:38
%a_<unknown>_<unknown> 1:12 2:49 3:14
%a_<unknown>_@change 2:46
%a_<unknown>_@toStart 2:18
%a_<unknown>_@unit 4:4 32:23
%a_<unknown>_@weekday 25:5
%a_<unknown>_for 29:1
%a_<unknown>_in 1:-22 29:33 31:34
%a_<unknown>_link 2:11 29:23
%a_<unknown>_on 24:9
%a_<unknown>_the 24:4
%a_<unknown>_with 29:12
%a_<version> 3:21 14:-16
%a_@change 0:-33 1:78 2:69 5:-12 6:-24 8:-48 9:-15 10:78 11:-82 12:-2 13:-47 14:9 15:-39 16:-33 17:6 21:17 22:-39 24:-24 32:-36 33:33
%a_@change_<?> 2:-23 10:11 33:10
%a_@change_<unknown> 17:6
%a_@change_@change 2:16 17:12 34:7
%a_@change_@entry 1:26
%a_@change_@exception 8:-2 22:6
%a_@change_@me 29:14
%a_@change_@toMove 10:29 21:24 22:-18
%a_@change_@unit 1:36
%a_@change_for 1:-17 2:15 29:22
%a_@change_in 2:43 21:-11
%a_@change_shush 1:4
%a_@change_sprint 1:7
%a_@change_to 2:23
%a_@cycle 0:1 2:-34 3:50 5:-94 10:42 11:4 14:-39 25:13
%a_@cycle_<unknown> 3:12 5:-6 10:7
%a_@exception 2:-8 11:-5 21:52 22:50
%a_@exception_for 21:3 22:30
%a_@person 34:39
%a_@person_for 11:-6 34:36
%a_@place 11:83 26:-44
%a_@schedule 1:-5 4:15 26:60 33:14
%a_@schedule_for 4:18
%a_@toAdd 1:-31 3:18 4:70 14:-2 24:41
%a_@toAdd_for 3:20 4:60
%a_@toMove 2:45 21:11
%a_@toRemind 1:-23 21:3 23:5 24:62 27:27 33:-47
%a_@toRemind_when 24:28 33:-38
%a_@toStart 2:30 3:24 10:34 11:38 12:-9 21:8 22:-23 29:42 33:-14
%a_@toStart_<unknown> 2:19
%a_@toStart_@change 2:12 10:1 21:26
%a_@toStart_@cycle 3:40 11:12 17:-29
%a_@toStart_date 1:7
%a_@toStart_deadline 11:27
%a_@unit 2:-49 5:-1 10:-30 15:46 16:75 19:2 20:-19 22:42 24:25 27:-5 28:32 30:15 32:-70 33:-137
%a_@unit_<?> 15:22 30:21
%a_@unit_ago 19:25
%a_@unit_ahead 24:13
%a_@unit_away 24:17 33:-12
%a_@unit_before 1:20 16:1
%a_@unit_in 24:10
%a_@unit_later 15:30
%a_@updates 1:-9 11:48 23:28 24:42
%a_@updates_for 23:7 24:14
%a_@weekday 20:35 33:68
%a_@weekday_or 33:16
%a__ 2:-3 5:36 27:25
%a_beta 0:67 29:-3
%a_bit 15:13 22:1
%a_button 2:10
%a_candidate 5:12 10:11
%a_customers 6:10 7:-18 12:5 13:9 18:4 19:2 24:-7 27:1 28:3 29:-7
%a_customers_<deadline> 19:34 33:20
%a_customers_<unknown> 5:22 12:11 25:-59 27:12 29:-56 31:12 32:12
%a_customers_@be 2:29 6:1 9:34 10:11
%a_customers_@me 17:16
%a_customers_how 28:3
%a_customers_what 5:-12 13:28 17:-17 18:65
%a_customers_when 20:8
%a_customers_who 34:24
%a_date 11:43 15:13 29:-43 33:19 34:-25
%a_date_for 1:18 33:20
%a_deadline 11:29 15:22 29:-6 32:49
%a_deadline_for 0:25
%a_decision 13:34
%a_dev 10:11
%a_dev_@change 10:11
%a_freeze 2:-50 10:-39 11:40 12:74 13:-8 17:-22 21:18 22:26 23:1 29:-36
%a_freeze_@exception 11:57
%a_freeze_break 21:47 22:21
%a_freeze_on 12:21
%a_fresh 4:17
%a_go 1:33 12:12
%a_go_<unknown> 1:34
%a_heads 24:38
%a_heads_up 24:38
%a_help 2:17
%a_human 34:39
%a_joke 2:-13 17:-1 25:51
%a_last 1:7
%a_late 2:1 34:29
%a_late_@change 2:2 34:29
%a_list 13:14 14:31
%a_list_of 14:32
%a_look 7:18
%a_lot 25:23
%a_milestone 1:13 5:7
%a_newbie 17:12
%a_no 8:41
%a_no_from 8:6
%a_package 17:1
%a_page 14:34
%a_pass 22:10
%a_picture 14:1
%a_problem 2:19
%a_request 7:30 11:10 22:29 29:-31
%a_security 8:5
%a_security_@change 8:5
%a_separate 0:19
%a_separate_deadline 0:15
%a_warning 24:14
%a_what 5:25 10:-11 33:5
%a_who 34:52
%a_yes 8:6 9:13
%about_<deadline> 10:16 18:-33 23:32 27:11 28:-34 33:29
%about_<deadline>_on 24:14 27:-1
%about_<request> 7:17 9:42 11:-2
%about_<unknown> 10:37 29:43
%about_@change 2:58 27:33 31:16
%about_@dates 10:14
%about_@you 11:36
%about_every 27:14
%about_the 10:-40 24:6 25:12 29:-48 33:37
%about_the_<deadline> 10:-36 33:57
%accepting_@change 2:-20 12:44
%active_<?> 12:18
%affected_by 10:30
%after_<deadline> 1:49 2:45 5:25 6:49 12:-16 13:-7 15:-22 16:-22 18:50 22:23 24:-20 28:-29 29:-14 33:-46
%after_<deadline>_<?> 5:50 18:9 33:-78
%after_<deadline>_or 6:8
%after_<deadline>_please 18:8 22:2
%after_<number> 31:7
%after_@change 25:25
%after_all 21:33 22:-24
%after_freeze 13:6
%after_that 18:20
%after_the 6:-6 10:-10 13:36 20:27 22:57 27:-2 31:8
%after_the_<deadline> 2:15 10:-46 18:8
%after_the_<number> 33:12
%after_the_<unknown> 20:14 31:16
%after_the_freeze 13:40 22:42
%after_this 3:7 19:-11 33:13
%again_<?> 12:-17 29:27
%ago_@be 28:44
%ahead_of 1:31 10:8 16:-33 18:17 24:41 33:-17
%ahead_of_<deadline> 1:12 16:-8 24:19 28:14
%ahead_of_@we 18:22
%ahead_of_the 10:5
%alarm_for 24:11 29:16
%all_<?> 2:18 15:1 21:-25
%all_<deadline> 8:33 13:14
%all_<deadline>_@exception 8:32
%all_<unknown> 13:10 25:12 29:-27
%all_@be 25:15
%all_@dates 14:26 26:16 27:27 31:-21
%all_@exception 13:26
%all_@toStart 13:-36 29:44
%all__ 13:13
%all_gates 14:3
%all_of 14:75 18:-22
%all_of_it 14:34
%all_of_them 14:18
%all_the 14:59 33:-8
%all_the_@dates 14:31
%all_this 17:21
%allowed_in 13:49
%allowed_this 17:8
%allowed_to 2:17 15:33
%allowed_to_@toMove 15:50
%allowed_to_do 2:3
%already_<?> 12:19
%already_<unknown> 5:-28 6:-5 9:10 12:52
%already_<unknown>_<?> 6:-9 9:10 12:41
%already_behind 6:18
%already_behind_@we 6:4
%already_created 3:11
%already_in 12:10
%already_or 5:7 6:3
%already_over 6:26
%already_over_<?> 6:1
%also_in 19:25
%also_need 1:24
%also_need_a 1:20
%an_<deadline> 0:87 1:41 2:-94 9:-8 11:37 13:-54 15:-9 16:-27 18:-22 21:30 22:16 28:-32 33:32
%an_<deadline>_<?> 10:-1 21:19
%an_<deadline>_@be 0:7
%an_<deadline>_for 22:20
%an_<unknown> 2:57 3:2 10:-17 11:-52 17:14 25:5 26:12
%an_<unknown>_<?> 5:3 11:-32 29:19
%an_<unknown>_<unknown> 2:10
%an_<unknown>_@change 25:26
%an_@exception 7:-36 8:-96 9:-85 10:20 11:42 13:14 21:47 22:60 29:-50 34:-6
%an_@exception_<?> 2:-57 11:50
%an_@exception_<unknown> 21:27
%an_@exception_@be 13:-9 21:45 27:3
%an_@exception_for 2:26 13:25 22:13 34:-6
%an_@exception_if 21:35 22:-23
%an_@exception_request 22:43
%an_@exception_to 22:37
%an_@schedule 13:17 14:6
%an_@schedule_of 13:19
%an_@toRemind 24:9
%an_@unit 24:15
%an_@unit_before 24:16
%an_alarm 24:6 29:16
%an_alarm_for 29:16
%an_entry 1:3
%an_error 2:19
%an_error_@toRemind 2:9
%an_ics 26:57
%an_rc 20:32 33:-4
%and_<deadline> 1:38 6:-15 10:-23 16:4 18:-3 24:-6 27:44 28:4 33:56
%and_<deadline>_<?> 10:-4 18:-35 33:49
%and_<number> 8:19 18:13
%and_<number>_@month 32:2
%and_<unknown> 6:22 14:33 18:17 25:4 33:-49
%and_<unknown>_<?> 6:14
%and_@cycle 14:9 28:-5
%and_@dates 32:18
%and_@me 25:31
%and_@toMove 16:16
%and_a 25:-37 29:51
%and_after 18:19
%and_after_<deadline> 18:19
%and_by 15:36 19:-9 33:-16
%and_final 33:11
%and_for 9:24
%and_gone 6:11
%and_have 17:16
%and_how 11:3
%and_on 9:1
%and_on_what 9:2
%and_the 8:3 18:-10 33:90
%and_the_<deadline> 33:18
%and_the_<number> 32:5
%and_the_<unknown> 18:-16 29:-13 33:57
%and_then 6:-8 18:54 33:-1
%and_then_<?> 6:-8 18:40
%and_want 17:13
%and_want_to 17:10
%and_what 12:20 17:18
%and_what_@be 5:21 10:-18 12:22
%and_what_@can 5:-8 17:29
%and_when 14:60 20:23 28:-11 29:-29 33:-21
%and_which 5:3 14:10
%and_who 26:7 34:10
%another_@we 2:29
%any_<unknown> 9:19 15:14 17:55 25:-7
%any_<unknown>_on 9:26
%any_@dates 32:25
%any_@exception 9:-19 13:63 21:-6
%any_@exception_that 9:-3 13:38
%any_block 2:-2 12:32
%any_block_on 2:-2 12:32
%any_decision 9:68 13:-14
%any_decision_on 9:62 13:-11
%any_freeze 18:34 32:39
%any_idea 29:9
%any_longer 12:13 31:29
%any_more 8:24 23:-12 31:10
%any_way 0:13 2:31 12:-27 14:-9 21:45 26:5
%any_way_to 0:17 14:-8 21:6 26:7
%anyone_<?> 15:-19 34:10
%anyone_<unknown> 15:20 25:15
%anything_@cycle 32:27
%anything_@me 5:5 13:32
%anything_about 27:14
%anything_about_@change 27:22
%anything_due 32:3
%anything_on 32:15
%anything_on_the 32:8
%anything_this 32:33
%apply_for 21:4 22:22
%apply_for_a 21:12
%apply_to 2:14 10:20 12:3 34:-18
%apply_to_@change 2:29
%approval_of 7:4
%approval_of_<request> 7:4
%approved_<?> 9:34
%approved_<request> 7:3 8:-7 25:13
%approved_or 7:-32 8:-10 9:71
%approved_or_not 7:-28 8:-9 9:65
%approving_<request> 9:-7 25:14
%as_<deadline> 16:9
%as_<deadline>_<?> 33:35
%as_@person 17:11 27:-4 29:19
%as_a 10:6 14:50 17:33 26:-3
%as_a_<unknown> 14:16
%as_a_@change 10:1
%as_a_@toStart 17:22
%as_done 8:10
%as_far 18:3
%as_far_as 18:3
%as_it 15:53 33:-7
%as_it_@be 15:55 33:-7
%as_of 12:36
%as_of_@today 12:28
%as_the 6:-12 10:2 27:24
%as_this 0:11
%as_this_one 0:11
%as_to 29:10
%as_well 12:17 21:5 27:14
%as_well_<?> 21:5
%ask_<?> 11:26
%ask_about 34:33
%ask_about_<deadline> 34:24
%ask_for 8:5 11:23 13:11 21:30
%ask_for_<deadline> 21:5
%ask_for_@exception 21:16
%ask_for_a 11:28 21:-44
%ask_for_an 13:10 21:23 22:-12
%ask_the 22:5
%ask_to 15:3 22:16 34:-16
%ask_when 34:11
%ask_you 7:3 31:6
%ask_you_to 7:5 31:7
%asked_before 4:4 7:-15 8:11 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
%asked_for 9:35 13:64 22:-41 34:-27
%asked_for_a 21:40 22:-29
%asked_you 23:13
%asking_@me 0:11 33:33
%asking_but 8:-8 12:6 17:6 19:1 21:-26 24:4 29:7 32:4
%asking_but_<deadline> 6:19 16:-4 32:7 33:28
%asking_but_<unknown> 10:22 25:-13 29:5 32:1 33:10
%asking_but_@be 12:39
%asking_but_@can 2:8 14:1
%asking_but_@toRule 8:11
%asking_but_@we 2:2
%asking_but_what 29:2
%asking_but_when 29:30
%asking_but_who 29:3
%asking_for 21:47 22:34 29:-18 33:15 34:-4
%asking_for_a 22:30
%asking_for_an 21:24
%at_<?> 9:5
%at_<deadline> 10:91 18:-42
%at_<number> 1:12 24:57 25:-18 29:34 31:-1 32:-5
%at_<number>_<number> 24:32
%at_<number>_<unknown> 29:6
%at_<unknown> 2:-30 10:-31 12:10 15:22 25:16 33:47 34:-24
%at_<unknown>_<unknown> 33:1
%at_all 2:7 8:12 10:39 21:-27 25:-30 31:24 33:-12
%at_all_<?> 2:18 15:1 21:-25
%at_least 2:39 12:-8 28:16 33:-21
%at_present 12:34
%at_some 23:5 26:9
%at_some_point 23:5 26:9
%at_the 2:15 4:7 5:3 9:-5 18:41 25:47 29:-10 31:-28 33:-22
%at_the_<unknown> 18:25 25:56 31:-14 33:-6
%at_the_@toStop 4:11
%at_the_moment 2:21 5:6 12:4 18:10
%at_this 8:11 10:-12 12:58 15:10 17:29 29:-44
%at_this_point 5:31 10:-4 12:24 15:11
%at_this_stage 8:13
%at_what 10:-24 33:70
%at_what_time 33:35
%at_which 29:-5 33:9
%back_by 16:19
%back_from 5:17 25:8
%back_in 25:54
%back_in_<number> 25:39
%back_on 27:11
%back_to 16:12 24:22 25:-18
%because_the 22:16
%become_a 17:12
%become_of 9:37
%before_<cycle> 19:61 20:-15
%before_<deadline> 1:27 2:1 6:-48 10:-70 12:-9 15:-10 18:45 23:52 24:57 27:-67 28:68 29:-48 33:-64 34:-30
%before_<deadline>_<?> 23:36 28:62 34:-5
%before_<deadline>_@be 3:4 19:9 28:-6
%before_<unknown> 20:18
%before_@cycle 1:9 16:1 24:-2
%before_@me 1:-10 2:-12 4:11 9:5 10:16 11:2 12:13 15:12 18:3 19:-11 20:-2 23:-25 24:-80 28:-23 29:4 34:1
%before_@me_forget 1:-7 2:-5 4:12 7:-16 9:1 10:22 11:3 12:4 14:4 16:5 19:-7 20:-2 23:-12 24:-61 25:3 28:-5 34:2
%before_@me_have 15:19
%before_@month 20:29
%before_@we 3:11 4:-2 6:-11 21:8 28:6 29:12 33:2
%before_@weekday 32:40
%before_@weekday_<?> 32:36
%before__ 24:23
%before_or 2:-20 5:40 6:-42 18:-40 20:13 33:71
%before_or_after 2:-20 5:40 6:-42 18:-40 20:13 33:71
%before_the 1:21 2:14 6:6 7:16 17:23 20:-38 24:27 28:36 29:-4 32:23
%before_the_<deadline> 24:39 28:40
%before_the_<number> 6:18
%before_the_<unknown> 1:-6 16:19
%before_the_@cycle 1:31 2:19 17:22 20:-47
%before_the_@weekday 32:32
%before_the_freeze 24:5
%before_this 6:15 19:72 33:-23
%before_this_one 19:43
%begins_on 33:19
%behind_<deadline> 10:34
%behind_@we 6:70
%beta_on 6:30
%between_<deadline> 1:27 5:7 16:3 19:28 28:-2 33:-4
%between_<deadline>_and 1:27 5:7 16:3 19:28 28:-2 33:-4
%between_now 28:43
%between_now_and 28:43
%big_@change 2:17
%big_@unit 20:30 33:-2
%bin_@toStart 17:15
%bit_of 22:6
%block_on 2:-2 12:32
%book_a 29:23
%book_the 20:22
%boss_@be 1:19 9:-2 10:9 11:9 14:8 16:4 24:3 25:-1 26:-8 27:17 29:-7 33:-11
%boss_@be_asking 1:19 9:-2 10:9 11:9 14:8 16:4 24:3 25:-1 26:-8 27:17 29:-7 33:-11
%bot_<?> 11:45
%both_<deadline> 33:10
%both_<deadline>_and 33:10
%break_for 22:22
%busy_@unit 20:-14 25:27
%but_<deadline> 6:19 16:-4 32:7 33:28
%but_<unknown> 10:22 25:-13 29:5 32:1 33:10
%but_@be 12:38
%but_@can 2:8 14:1
%but_@me 31:17
%but_@toRule 8:15 27:-3 31:12
%but_@we 2:2 15:10
%but_do 15:17 17:9 33:-16
%but_do_not 15:17 17:9 33:-16
%but_only 8:46 22:-4
%but_only_until 8:33 22:-4
%but_when 29:20
%but_when_@be 33:17
%but_who 29:3
%button_@change 2:17
%by_<deadline> 10:38 21:21
%by_<deadline>_<?> 10:11
%by_<number> 29:13
%by_<number>_@unit 29:13
%by_<quoted> 10:10
%by_<unknown> 9:8 16:10 23:26 27:12 29:-12
%by_<unknown>_@unit 16:13
%by_@me 8:27 9:-1
%by_@toRemind 26:15
%by_@weekday 22:9 32:12
%by_a 16:76 21:14 24:-20
%by_a_@unit 16:78 21:14 24:-20
%by_now 6:12 12:21
%by_now_<?> 12:24
%by_one 16:13
%by_one_@unit 16:13
%by_the 7:-13 10:23 11:12 13:16 16:-22 25:9 27:-11 28:-2 31:5 33:-15 34:-4
%by_the_<deadline> 10:50 34:-2
%by_the_way 7:-11 10:-2 11:12 13:8 16:-15 18:7 25:10 27:-10 31:5
%by_three 16:16
%by_three_@unit 16:6
%by_two 15:7
%by_two_@unit 15:7
%by_what 33:29
%by_what_date 33:12
%by_when 33:2
%by_which 33:18
%by_which_date 33:12
%by_whom 7:10 9:-2 15:31 19:-11 33:-16
%call_for 21:2 29:-18 33:25
%call_for_@change 33:8
%call_the 12:21
%called_<?> 19:9 32:-6
%called_<unknown> 4:25
%came_before 19:47 20:-5
%came_before_<cycle> 19:47 20:-5
%candidate_<?> 0:17 10:5 33:-7
%chances_of 21:15
%changed_after 10:25 13:16
%changed_the 34:37
%changed_the_<deadline> 34:9
%charge_of 34:39
%charge_of_@change 34:18
%cherry_<unknown> 2:33 10:34 11:-14 29:6
%cherry_<unknown>_to 2:26
%ci_<unknown> 28:18 29:16
%ci_@be 16:22
%ci_@be_down 16:23
%ci_@change 2:19
%closed_<?> 6:55
%closed_at 12:6
%closed_for 12:34
%closed_or 6:-6 12:29
%closest_date 18:7
%coffee_machine 29:32
%come_before 18:18 33:19
%come_out 19:17 20:-3 33:22
%come_out_<?> 19:10
%come_under 10:48
%come_under_the 10:37
%comes__ 20:9
%coming_@unit 32:52
%coming_@unit_<?> 32:11
%coming_along 5:36
%coming_up 18:22
%command_for 11:8
%command_to 11:30 14:-15
%commands_<?> 11:21
%considered_a 10:10
%considered_a_@change 10:10
%contributors_<unknown> 17:41 29:-5
%count_@me 28:12
%count_@me_in 27:13
%couple_of 6:27
%couple_of_@unit 6:27
%current_@cycle 5:15
%current_phase 5:8
%customers_<deadline> 16:1 19:34 33:20
%customers_<unknown> 1:8 5:22 12:11 25:-60 27:7 29:-58 31:15 32:11
%customers_@be 2:27 5:-30 9:29 10:10
%customers_@me 17:16
%customers_for 29:22
%customers_how 28:3
%customers_what 5:-12 13:28 17:-17 18:65
%customers_what_@be 18:42
%customers_when 20:8
%customers_who 34:24
%cut_<?> 2:16 6:11
%cut_<deadline> 29:53 33:-18
%cut_the 20:37 29:-38 31:22
%cutoff_@be 6:3
%cutoff_for 1:10 21:17 22:-31 33:75
%cutoff_for_<deadline> 33:44
%cve_<number> 29:27
%cve_<number>_<number> 29:27
%daily_@updates 27:24
%date_<?> 11:5 15:-38 18:20 20:4 33:-23 34:18
%date_<deadline> 33:12
%date_<unknown> 1:7 20:7
%date_<unknown>_<unknown> 20:11
%date_<unknown>_for 1:8
%date_@be 15:-14 16:12 20:40 28:14
%date_@be_it 28:16
%date_@be_the 19:4
%date_@can 33:22
%date_@change 20:-1 26:17 27:62 33:-19
%date_@month 16:17
%date_@month_<number> 16:17
%date_@toMove 16:25
%date_as 15:21 33:-27
%date_as_it 15:25 33:-2
%date_did 19:14
%date_does 33:6
%date_for 6:29 16:34 20:-1 29:63
%date_for_<deadline> 1:-39 16:48 29:47
%date_for_@change 33:26
%date_for_the 1:13 20:8 29:39 33:-37
%date_in 0:24 1:2 19:15
%date_in_<version> 19:38 33:-29
%date_in_the 0:24 1:2
%date_of 14:-24 18:-52 20:36 29:31 33:24
%date_of_<deadline> 6:-18 15:17 20:-16 29:40 33:29
%date_of_<version> 4:-14 19:2 20:11
%date_of_the 20:31
%date_on 33:37
%date_please 15:11 16:-17 18:14 20:19
%date_should 18:23
%date_to 0:2 29:16
%deadline_<?> 18:1 30:17
%deadline_<unknown> 1:29 18:14
%deadline_for 0:38 1:22 18:-21 28:16 29:4 33:15
%deadline_for_<deadline> 28:20
%deadline_for_<unknown> 1:19 33:36
%deadline_for_@change 0:16
%deadline_for_the 0:9 18:-14 29:27
%deadline_of 29:1
%deadline_please 33:16
%decided_on 16:7
%decision_on 7:19 8:13 9:7 13:-12
%decision_on_<request> 7:20 8:17 9:-53
%decision_on_the 9:71 13:-11
%definition_of 10:20
%delete_<deadline> 18:14
%delete_the 24:16 29:56
%despite_the 13:10 22:9
%dev_<unknown> 29:14
%dev_@change 10:11
%dev_or 5:43
%dev_to 27:28
%development_<?> 5:10
%did_<deadline> 6:96 19:-12
%did_<deadline>_@toMove 6:43
%did_<deadline>_@toStart 12:32 19:-32 33:7
%did_<deadline>_already 6:28 12:-10
%did_<deadline>_take 6:12
%did_<request> 9:36
%did_<request>_get 9:4
%did_<unknown> 19:25
%did_<version> 19:106 20:-24
%did_<version>_come 19:27
%did_@me 2:20 9:2
%did_@me_miss 2:13 6:15
%did_@we 3:21 5:-44 6:9 7:-17 9:15 13:21 19:44 29:-12
%did_@we_<deadline> 19:39 33:-26
%did_@we_<unknown> 13:22 33:2
%did_@we_@toRule 7:-14 9:26 13:16 32:-8
%did_@we_have 32:34
%did_anyone 13:30 21:-12
%did_it 25:41
%did_not 8:9 22:5
%did_someone 7:4 12:5 30:5
%did_the 5:-9 9:34 12:35 19:4 23:5 29:26 33:-8 34:28
%did_the_<deadline> 6:9
%did_the_<unknown> 9:1 19:25
%did_the_@cycle 9:46
%did_the_last 19:-33 34:53
%did_they 5:3
%did_you 7:27 8:-8 25:-4 30:36
%difference_between 10:31
%do_<?> 5:-6 29:33
%do_<deadline> 10:28 28:15 33:2
%do_<unknown> 11:-47 21:1 23:32 28:40 29:-49 30:4 31:13 32:-4
%do_<unknown>_@change 2:3 11:-15 23:25
%do_<unknown>_get 20:3
%do_@change 2:44 21:-26 33:24
%do_@cycle 10:20
%do_@me 0:6 9:-67 10:-24 11:8 12:-4 14:-49 15:5 17:20 18:22 20:-71 21:10 22:-31 23:-43 25:-114 29:32 30:22 33:-40 34:85
%do_@me_<unknown> 11:-27 29:70 34:11
%do_@me_@toAdd 0:28 29:-5
%do_@me_@toMove 15:25
%do_@me_@toRemind 5:20
%do_@me_@toStart 17:44 33:-7
%do_@me_ask 11:23 15:22 21:-20
%do_@me_do 18:-3 21:23
%do_@me_get 17:15 23:-19
%do_@me_have 2:40 10:14 18:57 28:-2
%do_@me_miss 30:24 32:16
%do_@me_need 3:13 11:-20 17:9 34:11
%do_@me_still 2:-8 21:1 28:15
%do_@me_use 11:49
%do_@toStart 2:-18 12:16
%do_@toStart_@change 2:-17 12:16
%do_@updates 23:15 31:-13
%do_@we 0:-12 2:-75 3:-10 5:-6 9:3 14:53 17:-6 18:-13 19:-45 20:34 25:-34 26:-18 28:33 29:50 33:15
%do_@we_<unknown> 20:54 29:-33
%do_@we_@toMove 15:25 20:21 29:-26
%do_@we_@toStop 33:16
%do_@we_cut 20:28 29:19 33:-19
%do_@we_get 20:-45 29:49
%do_@we_go 20:19
%do_@we_have 0:-62 3:-37 5:15 12:28 13:18 14:61 18:-43 20:-37 29:43 32:18 33:11
%do_@we_hit 20:-43 28:61
%do_@we_know 7:-19 9:27 33:19
%do_@we_need 0:11
%do_@we_ship 20:21
%do_@we_still 6:11
%do_@we_support 29:25
%do_@we_want 0:13 2:-6 7:31
%do_before 17:19
%do_for 11:16
%do_not 0:45 2:-54 3:46 4:-2 7:14 9:-11 12:-25 14:-15 15:66 16:-53 21:5 22:-37 23:11 24:7 26:6 27:-21 29:-74 30:55 31:10 33:-89
%do_not_@toAdd 0:58 3:29
%do_not_@toMove 15:34 16:-16
%do_not_@toPost 31:57
%do_not_@toRemind 24:-39 31:56
%do_not_@toRule 7:61 8:-47
%do_not_@toStart 3:33
%do_not_@toStop 30:70 31:-64
%do_not_know 7:1
%do_not_let 24:59
%do_not_need 8:21 30:-13 31:15
%do_not_understand 10:18 11:5
%do_not_unsubscribe 30:42 31:-20
%do_now 18:-12 21:22
%do_that 2:9 11:12
%do_that_<?> 11:13
%do_the 4:8 16:22
%do_they 10:14 11:15
%do_you 0:8 2:8 3:33 10:3 14:-34 20:18 26:54 30:-69
%do_you_<unknown> 9:14 11:-26 23:2 25:11
%do_you_@toPost 11:-42 26:58
%do_you_@toRemind 11:4
%do_you_have 3:48 20:4
%do_you_know 10:27 11:4
%do_you_think 7:33
%do_you_understand 11:38
%doable_<?> 2:37
%does_<deadline> 2:-29 6:-10 10:84 18:-5 19:-6 28:12 29:10 33:48
%does_<deadline>_<unknown> 33:14
%does_<deadline>_@toStart 29:23
%does_<deadline>_@toStop 2:22 10:-7
%does_<deadline>_apply 2:-11 10:48
%does_<deadline>_come 33:33
%does_<deadline>_cover 10:14
%does_<deadline>_fall 33:5
%does_<deadline>_forbid 10:4
%does_<quoted> 10:14 20:16 29:-32
%does_<quoted>_mean 10:6
%does_<request> 7:10 9:80 29:-24 34:-15
%does_<request>_have 9:49 29:-8
%does_<unknown> 10:-37 29:57
%does_@exception 9:8
%does_@exception_<number> 9:8
%does_@me 6:13 13:14
%does_a 2:10 34:12
%does_a_<deadline> 21:3
%does_a_@cycle 34:16
%does_anything 18:27
%does_it 2:34 20:58
%does_not 8:3 29:30 31:11
%does_one 11:56 29:-19
%does_that 11:6 29:-2
%does_the 2:30 3:24 5:12 14:16 19:-13 20:17 29:8 33:-17 34:-9
%does_the_<deadline> 10:43 29:66 33:-10
%does_the_<unknown> 33:11
%does_the_@cycle 20:60
%does_the_@toStart 29:2
%does_the_freeze 2:60 10:9 28:-21 29:-63
%does_this 10:-18 14:27 19:8 29:10
%does_this_@cycle 14:29
%done_<?> 6:8
%done_and 18:13
%done_and_<unknown> 6:29
%done_by 22:14
%done_by_@weekday 22:14
%done_right 6:8
%done_with 12:22 18:29
%down_<?> 29:29
%down_<request> 9:6
%down_for 33:37
%down_for_<deadline> 33:27
%down_the 8:30 9:3
%down_the_<unknown> 9:6
%download_it 20:20
%download_the 29:9
%due_<?> 6:-18 33:32
%due_@today 32:8
%due_before 18:27 32:6
%due_by 32:20
%due_by_@weekday 32:14
%during_<deadline> 2:83 10:-7
%during_the 2:10 22:2
%during_the_freeze 2:11 22:2
%during_this 31:19
%earlier_<?> 18:5
%earlier_<deadline> 10:-2 18:21
%earlier_<deadline>_or 10:-1 18:21
%enough_for 2:16 7:15 33:-3
%enter_a 1:32
%entered_the 5:15
%error_@toRemind 2:28
%every_@weekday 24:81 32:-29
%every_@weekday_@toRemind 24:1
%every_@weekday_about 24:25
%every_date 14:60 20:-12
%every_deadline 14:11
%every_freeze 27:28 31:-21
%every_milestone 14:31
%everything_@be 12:9
%everything_about 10:19
%everything_from 14:39 31:-9
%everything_that 8:23
%everything_that_@be 8:24
%exactly_@be 10:5
%example_of 11:12
%excuse_@me 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
%excuse_@me_<deadline> 16:2
%excuse_@me_<unknown> 11:-3 14:1 17:12 18:24 28:15
%excuse_@me_@be 5:12 9:-4 12:8
%excuse_@me_@can 0:8 2:4
%excuse_@me_@me 21:5
%excuse_@me_@toAdd 1:32
%excuse_@me_@toRemind 5:2
%excuse_@me_how 15:31 33:7
%excuse_@me_what 2:9 10:1 33:-26
%excuse_@me_when 20:14
%excuse_@me_which 34:14
%excuse_@me_who 30:24 34:-1
%exempt_from 10:41
%expected_of 17:44
%expected_of_@me 17:40
%explain_<deadline> 10:35
%explain_<deadline>_to 10:6
%explain_how 11:4
%explain_the 11:3
%extended_<?> 33:20
%extra_@unit 16:28 22:9
%extra_@unit_for 22:25
%fall_in 32:1
%fall_into 32:19
%fall_under 10:28
%far_<unknown> 6:26 13:19
%far_@be 5:42
%far_as 18:3
%far_off 28:55
%far_off_@be 28:30
%few_@unit 32:20
%file_<?> 11:-8 13:17 29:21
%file_<deadline> 21:20 34:-16
%file_an 21:-5 29:21
%file_an_<deadline> 22:14
%file_an_@exception 11:39
%file_it 21:23 22:11
%filed_a 9:10
%fill_in 18:31 21:21 29:-23
%final_<?> 6:13 20:-4 33:15
%final_date 4:23
%find_@me 17:5
%find_the 7:7 29:3
%fine_with 8:10
%finish_@me 28:20
%finish_@me_@change 28:20
%finish_the 22:6 24:10
%finished_by 10:8
%first_<?> 18:71 33:-30
%first_<deadline>_or 18:7
%first_@change 2:-2 17:46 25:28 29:-12
%first_@change_ever 17:16
%first_@unit 1:-13 4:24 17:72 25:-26 29:17
%first_@unit_of 29:23
%first_time 17:10
%follow_<deadline> 27:56
%follow_all 14:-14 27:45
%follow_the 26:20
%follow_the_@cycle 26:21
%follow_up 24:48 27:-14
%following_@cycle 3:24 4:22 20:-11
%following_deadline 18:13
%for_<?> 10:43 20:18
%for_<cycle> 14:38 34:15
%for_<cycle>_<?> 34:14
%for_<deadline> 1:-113 10:-66 11:-54 12:-25 13:23 15:-61 16:50 18:-77 19:-92 21:36 22:-98 23:34 24:54 28:57 29:12 33:28 34:21
%for_<deadline>_<?> 2:13 29:48 33:-30 34:6
%for_<deadline>_<number> 16:8 33:-2
%for_<deadline>_<unknown> 33:21
%for_<deadline>_@be 16:8
%for_<deadline>_@change 27:3
%for_<deadline>_@updates 27:10
%for_<deadline>_and 33:37
%for_<deadline>_please 24:32 28:20
%for_<link> 9:12 21:-31 22:74
%for_<number> 1:9 5:14 31:38
%for_<number>_@month 1:18
%for_<number>_@unit 5:15 31:44
%for_<request> 8:72 9:-30 22:72 25:-63
%for_<request>_please 8:-5 22:48
%for_<unknown> 1:64 2:-83 5:8 8:8 9:17 10:-26 11:21 12:-15 13:-54 14:-13 16:-54 17:-41 18:-36 19:3 20:10 21:-90 22:25 25:16 26:39 29:28 31:-9
%for_<unknown>_<?> 9:21 18:-1 26:8 29:6
%for_<unknown>_<unknown> 29:9
%for_<unknown>_@change 1:5 5:23 12:-4 29:-21 33:37
%for_<unknown>_@schedule 14:-5 26:40
%for_<unknown>_on 22:20
%for_<version> 2:13 4:106 14:18 20:39 29:-46 33:-30
%for_<version>_<number> 4:8
%for_<version>_@be 2:20
%for_<version>_please 14:6
%for_@change 0:4 5:15 8:8 9:-35 11:-16 12:4 20:-19 21:12 25:-20 26:8 27:-18 28:19 29:-35 33:62 34:11
%for_@change_<number> 22:44
%for_@change_<unknown> 33:17
%for_@change_@change 2:7 21:4 28:16
%for_@change_or 10:28
%for_@cycle 1:10 4:18 27:11
%for_@cycle_<number> 4:29
%for_@dates 27:18
%for_@exception 13:4 21:42 34:-34
%for_@exception_<?> 13:1
%for_@me 1:-26 3:13 4:-13 7:-39 8:-41 10:34 11:-7 13:27 19:29 23:-14 24:-33 25:14 27:13 31:15 34:-12
%for_@me_<?> 10:16
%for_@me_<unknown> 2:-4 3:20
%for_@me_@change 2:19 29:11 33:-5
%for_@month 24:29 32:19
%for_@month_<number> 24:29
%for_@toMove 22:51
%for_@toMove_<number> 22:49
%for_@toStart 2:-64 6:35 17:32 29:-48 33:57
%for_@toStart_@change 2:-23 6:33 29:-9 33:23
%for_@today 31:39
%for_@we 1:17 22:45 32:29
%for_@we_<?> 32:22
%for_@we_<unknown> 1:7
%for_@we_@change 22:21
%for_@weekday 1:10 14:-3 29:45 32:12
%for__ 1:5 2:28 21:-8 22:28 34:19
%for___<unknown> 1:2
%for___@change 2:6
%for_a 2:44 3:47 9:-35 21:34 22:10 29:-63 32:-11
%for_a_<deadline> 3:9
%for_a_<number> 21:5
%for_a_<unknown> 2:1
%for_a_@change 2:46 21:-23
%for_a_@cycle 0:12
%for_a_@exception 21:9 22:21
%for_a_@toMove 21:13
%for_a_@toStart 3:26 21:24
%for_a_@unit 22:35
%for_a_decision 13:21
%for_a_freeze 11:28
%for_adding 0:-7 25:16
%for_an 10:-32 13:77 21:43 22:-6
%for_an_<deadline> 10:-17 11:36
%for_an_@exception 11:-32 13:77 21:38 22:-21
%for_another 0:25
%for_asking 8:-9 12:6 17:6 19:1 22:-19 24:3 29:7 32:4
%for_asking_but 8:-8 12:6 17:6 19:1 21:-26 24:4 29:7 32:4
%for_good 6:39
%for_it 2:4 22:9 33:30
%for_lunch 29:59 32:-17
%for_membership 33:6
%for_moving 11:31 25:2
%for_next 32:5
%for_one 0:8 2:16 16:1
%for_one_more 2:29
%for_someone 25:11
%for_the 0:7 1:31 2:-24 3:-26 5:7 7:27 8:9 9:31 10:-5 12:1 13:19 16:-11 17:-22 18:-9 20:18 21:-18 22:39 23:-20 24:-41 25:13 27:-1 28:10 29:14 30:-9 31:-45 34:13
%for_the_<deadline> 2:-28 6:30 10:-1 29:12 33:3
%for_the_<number> 1:49
%for_the_<unknown> 8:43 9:11 13:22 14:45 16:-20 22:25 25:-31 28:10 29:-25 33:53 34:-3
%for_the_@change 2:-51 5:-25 10:18 17:-24 22:67 28:17 32:29 33:-12
%for_the_@cycle 1:-2 3:1 5:19 6:-5 13:10 14:-61 20:8 29:24 32:4
%for_the_@exception 13:-13 25:29
%for_the_@schedule 26:23
%for_the_@toStart 2:27 8:13 20:1 33:-28 34:6
%for_the_@unit 32:48
%for_the_@updates 0:3 5:1 7:9 9:4 11:5 12:4 13:9 14:4 15:7 17:14 18:3 19:3 21:7 22:-11 25:1 26:-8 29:-1 30:-8 31:-40 32:-1
%for_the_coming 18:-15 20:30 32:3
%for_the_next 3:-45 5:17 7:23 12:28
%for_the_old 1:11 29:-7
%for_the_rest 31:8
%for_the_upgrade 22:17
%for_this 1:-23 21:26 22:-3 29:47 30:1
%for_two 8:1
%for_two_@unit 8:2
%for_what 9:23
%for_your 25:4
%force_<?> 29:11
%forget_<deadline> 16:25 24:22
%forget_<unknown> 18:11 29:32
%forget_@be 5:-5 6:5
%forget_@me 31:28
%forget_@toStart 4:11
%forget_how 17:12
%forget_how_many 9:1
%forget_what 17:-7
%forget_what_@be 18:5
%forget_when 3:3 20:-1 33:1
%forget_who 34:9
%forward_<?> 15:17
%freeze_<?> 2:32 12:29 23:1 29:-16 32:3
%freeze_<unknown> 1:5 2:-2
%freeze_@be 23:6
%freeze_@exception 11:57
%freeze_@today 29:4 34:15
%freeze_@unit 18:11
%freeze_@updates 24:-15 31:32
%freeze__ 29:2 33:3
%freeze___<unknown> 29:11 33:8
%freeze_apply 2:24 10:-34 12:23
%freeze_apply_to 2:29 10:-31 12:11
%freeze_block 2:20
%freeze_break 2:-9 9:52 10:-6 12:-16 21:41 22:45
%freeze_break_for 22:22
%freeze_breaks 13:33
%freeze_date 29:3
%freeze_for 10:4 29:17
%freeze_in 12:5 27:22 31:-23 32:17
%freeze_last 6:26 10:48 19:-14 28:-15 29:-18
%freeze_mean 10:21 12:-2
%freeze_on 12:36 29:-20 33:60
%freeze_please 22:23
%freezing_in 25:34
%freezing_in_this 25:2
%from_<deadline> 10:23 19:34 28:-12 31:13
%from_<deadline>_to 19:35 28:-15
%from_<unknown> 2:36 5:1 25:17 29:7 31:-7
%from_<unknown>_to 14:3
%from_@me 8:48
%from_@today 32:-2
%from_@weekday 32:6
%from_@weekday_to 32:6
%from_last 9:22 29:24
%from_last_@unit 9:22 29:24
%from_merging 2:10
%from_now 14:41 27:54
%from_now_on 27:48 31:16
%from_now_until 14:27
%from_the 1:10 10:18 14:-26 25:9 27:-81 30:27 31:37 33:-2
%from_the_<unknown> 13:3 25:24 29:1
%from_the_@updates 31:29
%from_the_freeze 10:4
%from_the_list 30:26
%from_which 33:20
%from_which_@unit 33:20
%frozen_@be 25:16
%frozen_at 12:7
%frozen_or 12:15
%frozen_yet 12:21
%full_@schedule 14:60
%full_list 18:37
%ga_<?> 10:6 20:9
%ga_@unit 20:13
%ga_date 16:8 20:10
%gate_<unknown> 27:2 29:4
%gate_closed 12:16
%gate_shut 12:28
%get_<unknown> 20:-49 25:24 26:8 33:2
%get_<version> 4:22
%get_<version>_going 4:10
%get_@change 33:5
%get_@me 7:4 17:19 20:14 29:-25 33:25
%get_@me_<unknown> 2:-18 17:23 20:16 29:-16 33:26
%get__ 9:27 22:-9 30:15
%get_a 0:8 2:-12 17:-47 21:-18 24:38 26:26 29:44 33:-20
%get_a_@toRemind 24:10 33:-11
%get_an 11:-36 21:42 22:41
%get_an_@exception 11:-36 21:55 22:27
%get_in 8:11
%get_it 20:3 21:33
%get_the 2:-49 4:30 9:7 14:2 20:9 26:36 27:33
%get_the_<unknown> 4:23 29:-8
%get_the_@cycle 20:21
%get_the_@updates 26:44 27:1
%get_this 2:50 20:5
%get_through 2:20
%get_your 11:18
%gets_@me 8:38
%gets_tagged 33:26
%gets_the 26:3
%getting_an 21:22
%getting_started 17:19
%give_<deadline> 16:50 28:-1
%give_<request> 8:45
%give_<request>_the 8:18
%give_<unknown> 15:6 24:18 27:14
%give_@me 5:31 11:20 13:12 14:11 16:-16 18:8 19:-5 25:-20 27:-77 28:16 31:-36 32:26 33:25
%give_@me_<unknown> 29:28 32:11
%give_@me_a 5:46 11:1 24:3 29:-9 34:5
%give_@me_the 13:19 17:10 24:-31 28:17 33:59
%give_@we 16:29
%give_@we_a 24:8
%go_<?> 2:34 18:2
%go_<unknown> 1:38
%go_ahead 8:14
%go_by 6:34
%go_for 8:9
%go_in 2:46 7:6
%go_in_after 2:11
%go_live 19:1
%go_out 6:1 23:8
%go_through 9:6
%go_to 25:19
%go_until 28:3
%goes_out 6:-17 33:18
%going_on 5:25 12:5 32:3
%going_on_with 5:32
%going_to 0:-22 15:1 32:3 33:4
%going_to_@be 0:-16 33:26
%going_to_@toMove 15:14
%going_to_@toRule 9:9
%golive_date 20:23
%gone_<?> 6:14
%gone_by 6:32
%good_for 10:25 11:29 25:-37
%good_to 2:49 8:15
%good_to_go 2:4
%got_<deadline> 13:9
%got_<unknown> 13:15
%got_@exception 13:17 34:-10
%got__ 9:10
%got_a 2:6 11:20 17:-17 25:30 29:-22
%got_a_<unknown> 11:22
%got_the 5:6
%got_to 5:6
%got_until 32:18
%granted_<?> 9:42
%granted_an 22:8
%granted_an_@exception 22:8
%granted_until 8:26
%granting_<request> 7:3
%green_light 8:41
%had_<deadline> 6:53
%had_a 0:12
%handles_@change 34:1
%happen_in 32:7
%happens_after 18:3
%happens_if 7:4
%happens_if_@me 7:4
%happens_on 10:56 20:-21 33:-3
%happy_@weekday 25:40 32:-5
%hard_freeze 12:4
%has_<deadline> 12:10 15:16 33:14
%has_<deadline>_@be 6:5 15:19
%has_<request> 9:18
%has_<request>_@be 9:18
%has_<unknown> 6:20 7:8 8:-2 13:30
%has_<unknown>_for 13:33
%has_@be 8:32 25:13
%has_a 20:14
%has_anyone 3:1 6:-6 9:33 15:25
%has_anything 13:28
%has_asked 13:29
%has_it 12:28
%has_not 6:8
%has_passed 6:10
%has_the 5:37 9:28 10:6 12:42 13:-80 20:13 25:-34 29:4 33:-72
%has_the_<deadline> 6:13 10:24 33:-18
%has_the_@change 5:21
%has_the_@cycle 2:8 20:24
%has_the_freeze 12:19
%has_to_@be 7:4 9:-15
%have_<deadline> 6:-33 12:20 15:-30 16:77 28:-34 33:29
%have_<deadline>_on 16:17
%have_<unknown> 0:17 8:1 15:18 22:-21 29:18
%have_<unknown>_to 15:19
%have_@change 6:29
%have_@dates 0:2
%have_@me 2:5 8:33 17:1 23:22 25:-28
%have_@we 5:53 6:47 15:-42 25:-6 30:10 32:35
%have_@we_entered 5:27
%have_@we_got 32:34
%have_@we_had 6:24
%have_a 1:20 22:15 24:19 25:34 28:18 33:-52
%have_a_@updates 24:30
%have_an 3:10 22:5 33:22
%have_an_<deadline> 33:24
%have_and 14:8
%have_at 28:4
%have_at_least 28:4
%have_for 20:6 33:-6
%have_got 5:2
%have_in 14:31
%have_left 28:-2 29:15
%have_never 17:26
%have_not 7:44 15:1
%have_not_made 7:32
%have_ready 18:14
%have_something 32:19
%have_the 2:-24 4:7 12:39 26:19 27:24 28:29 32:-3
%have_the_<unknown> 12:40
%have_they 12:9
%have_to 4:-22 10:4 16:-27 17:-10 18:72 20:33 21:49 25:43 26:-5 28:-3 29:-98 33:37
%have_to_<unknown> 25:16
%have_to_@be 18:32 33:15
%have_to_@subscribe 18:1
%have_to_@toMove 3:12 4:-9 15:22
%have_to_ask 21:12
%have_to_book 20:21
%have_to_do 10:26 18:-23
%have_to_wait 2:34
%have_until 22:33
%have_you 33:13
%have_you_got 33:14
%heads_up 24:39
%hear_about 27:46
%hear_about_<deadline> 27:38
%help_<unknown> 11:13
%help_@change 2:16
%help_@me 5:3 11:58 17:-41
%help_please 11:41
%help_with 17:26
%hit_<deadline> 10:41 19:6 33:-36
%hit_@me 24:24
%hit_the 28:32 29:-18
%hold_for 32:22
%hold_off 7:30 8:-20 21:3
%hold_off_on 7:31 8:-19 21:3
%hold_the 15:17 22:16
%how_<unknown> 5:28 10:63 11:-18 29:-34
%how_<unknown>_@be 5:27 9:4 10:66 28:-4 29:-49
%how_@be 3:3 5:29 9:48 11:-11 14:7 15:-12 17:-64 20:-37 25:70 28:-54 29:-68
%how_@be_<cycle> 5:32
%how_@be_<deadline> 33:11
%how_@be_it 5:-19 25:44
%how_@be_the 5:-2 9:27 14:53 29:-1
%how_@can 0:-19 2:1 7:1 11:6 15:10 17:45
%how_@can_@me 0:-19 2:2 7:6 11:4 15:13 17:39 30:-27
%how_@me 11:43 29:5 30:-24
%how_@me_@can 11:30 29:9 30:-24
%how_@toRule 28:33
%how_@toRule_@be 28:33
%how_do 11:42 15:14 17:15 21:-21 28:-59 29:27 30:5 34:13
%how_do_@me 0:24 11:29 15:17 21:-19 23:-42 26:10 28:-21 29:24 34:15
%how_do_@we 0:-11 11:17
%how_do_you 29:37
%how_does 11:31 17:42 19:6 29:-60
%how_does_one 11:24 29:-18
%how_does_this 19:10
%how_early 11:-12 21:20 23:13
%how_far 5:12 20:-7 23:32 28:54 29:-38
%how_far_@be 5:42
%how_far_off 28:36
%how_late 33:40
%how_long 3:2 11:-25 17:-13 19:12 20:26 25:-12 28:67 29:14 33:-75
%how_long_@be 12:7 19:26 28:-8 29:2
%how_long_ago 28:44
%how_long_before 29:6
%how_long_does 10:13 28:5 29:-5
%how_long_have 28:4
%how_long_until 20:17
%how_many 10:-29 11:-84 12:-20 13:50 14:20 17:-52 19:36 20:-15 24:-14 25:-59 28:28 29:74 33:-42
%how_many_<unknown> 5:-7 28:39 29:24
%how_many_@change 29:40
%how_many_@dates 14:8
%how_many_@exception 13:-12 19:19 21:16
%how_many_@unit 19:41 23:5 24:-7 28:27 29:4
%how_many_more 28:15
%how_many_of 13:18
%how_many_rcs 14:4 19:19
%how_many_votes 9:11
%how_much 28:60 29:38
%how_much_<unknown> 28:-2 29:21
%how_much_does 29:19
%how_much_longer 28:21
%how_much_time 28:29
%how_old 29:29
%how_old_@be 29:29
%how_soon 20:32 28:10 29:-12
%how_to 11:31 28:-13 29:34 30:38
%how_to_<unknown> 11:13
%how_to_use 11:2
%how_would 3:16 10:18 11:10 21:-16
%how_would_@me 11:38 21:-2
%how_would_a 3:20
%how_would_you 5:3 10:20
%how_you 11:43
%if_<deadline> 15:27
%if_@me 2:31 17:-14 20:-21 21:36 22:-15 29:-12 30:49 33:14
%if_@me_<unknown> 10:2
%if_@me_@toRule 7:5
%if_@me_merge 21:5
%if_@me_mute 30:11
%if_@we 0:33 3:3 7:60 9:-16 15:38 33:-32
%if_@we_@toRule 7:30
%if_it 2:38 33:8
%if_it_@be 2:2 33:10
%if_the 15:39 21:47 22:-51 23:14
%if_the_<unknown> 21:27 22:-23
%if_this 4:4 7:-15 8:11 10:8 13:-4 14:3 15:-17 18:5 19:-11 20:10 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:6 31:12 32:-1
%if_this_@be 4:4 7:-15 8:11 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
%if_you 28:11 33:4
%if_you_would 14:8
%in_<?> 2:-7 7:18 21:6 29:8
%in_<deadline> 6:-42 12:103 27:49 33:-20
%in_<deadline>_<?> 12:46
%in_<number> 8:-25 25:38
%in_<request> 8:15
%in_<unknown> 1:-35 3:28 4:2 5:-4 8:11 9:-3 10:31 11:-30 12:-23 13:-2 16:-28 17:-36 18:2 19:42 20:-16 21:-10 22:-6 23:20 24:-1 25:-54 27:-12 28:-25 29:113 31:22 34:-31
%in_<unknown>_<?> 5:-10 9:21 14:-8 19:18
%in_<unknown>_<number> 1:-9 9:-34 29:44 32:10
%in_<unknown>_@change 23:16
%in_<unknown>_@unit 28:23 29:25
%in_<unknown>_of 0:25 8:3 29:-11 34:-5
%in_<unknown>_time 33:54
%in_<version> 19:106 28:-21 33:-62
%in_<version>_<?> 19:44 29:1 33:-22
%in_@be 5:12 10:-11 28:-4 32:37
%in_@be_<number> 10:-11 32:37
%in_@change 5:24 31:24
%in_@me 2:-1 7:21 11:38 12:-15 19:-23 25:7 27:5 29:-25 33:63
%in_@me_<unknown> 12:-1 14:-26 25:14 26:26
%in_@me_notes 33:2
%in_@month 1:-15 2:-41 3:35 5:-32 6:-7 10:-19 20:48 32:29 33:62
%in_@month_<?> 32:13
%in_@month_or 6:-2 20:43 33:19
%in_@notify 11:21
%in_@place 25:16 27:27
%in_@toMove 16:-14 24:59
%in_@unit 28:72
%in_@we 30:3
%in__ 5:29
%in_a 1:73 2:23 10:11 24:-32 29:-51
%in_a_<unknown> 1:37 2:7 10:19
%in_a_@change 2:22
%in_after 13:20 22:41
%in_after_the 22:19
%in_an 21:17
%in_charge 34:62
%in_charge_of 34:39
%in_despite 13:10
%in_development 5:4
%in_effect 12:55
%in_for 27:11 34:11
%in_force 12:82
%in_force_<?> 12:17
%in_freeze 12:26
%in_how 28:75
%in_how_many 28:61
%in_it 31:40
%in_late 2:-7 13:12 22:27
%in_next 32:32
%in_now 2:5
%in_on 6:9 27:31 33:-2
%in_one 2:10 5:8 14:34
%in_one_<unknown> 5:10
%in_or 9:18
%in_order 14:28
%in_past 6:-1 13:8 22:28
%in_past_the 22:28
%in_place 2:-11 12:53
%in_qa 24:8
%in_stone 15:7
%in_the 0:27 1:30 2:26 3:-56 5:-10 6:57 7:-48 11:-52 12:-1 13:46 14:-138 17:23 18:8 19:28 20:-45 21:-5 26:-48 27:13 28:-21 29:17 31:-19 32:33 33:-34 34:-51
%in_the_<unknown> 6:8 10:19 12:18 20:1 21:-28 29:31
%in_the_@change 2:32 17:19 18:30 21:-16 29:-12
%in_the_@cycle 17:19 18:-14 20:-24 29:40
%in_the_@exception 9:-5 13:34
%in_the_@schedule 18:16
%in_the_@toAdd 0:22 1:39 14:-49 18:20
%in_the_last 6:14 15:7 19:11
%in_the_loop 27:11
%in_the_meeting 16:10
%in_the_morning 24:5
%in_the_next 18:-34 32:54
%in_the_office 25:10
%in_the_past 6:5
%in_the_previous 19:21
%in_the_queue 9:35 13:13
%in_there 1:2
%in_this 5:-3 7:24 10:33 11:-22 14:-4 17:15 27:5 28:17 31:36 32:-11 33:-13
%in_this_@change 10:14
%in_this_@cycle 7:27 28:24
%in_this_@place 27:9 29:8 31:40 32:-4
%in_time 2:32 21:7 24:9 29:-7
%in_time_<?> 2:44
%in_two 33:23
%in_two_@unit 33:23
%in_what 5:27 11:20
%in_which 6:15 20:38 26:6 29:12
%in_which_@unit 5:-1 20:39
%in_which_phase 5:1
%in_your 10:22
%informed_about 27:18
%instead_of 16:14 33:-4
%into_<cycle> 2:16
%into_<unknown> 29:30
%into_<unknown>_<?> 29:6
%into_force 6:-8 29:14
%into_the 1:24 11:28
%into_the_@toAdd 1:26
%into_this 2:4
%into_this_@cycle 2:4
%it_<?> 2:13 6:5 9:38 10:43 14:10 17:-16 18:-6
%it_<unknown> 11:3 12:-15 19:33 20:-32 33:19
%it_<unknown>_to 7:4
%it_@be 0:1 2:-26 10:-18 15:55 16:40 17:3 22:63 25:52 29:-89 33:-6
%it_@be_<link> 22:7
%it_@be_<unknown> 15:21 22:21
%it_@be_@me 17:42 25:-23
%it_@be_a 2:-5 21:39
%it_@be_freezing 25:23
%it_@be_not 25:25
%it_@be_out 20:32
%it_@be_possible 30:3
%it_@be_the 14:6 15:6
%it_@can 15:1
%it_@cycle 5:35 20:-5
%it_@me 7:9 18:3 31:9
%it_@me_forgot 18:3 31:9
%it_@toAdd 2:43 26:6
%it_@toAdd_it 2:16
%it_@toAdd_sense 26:8
%it_a 10:5 31:37
%it_after 6:3
%it_for 7:22 20:7 21:29 22:-2 29:-3
%it_for_@me 21:34
%it_freeze 5:-1 12:54 29:6
%it_go 2:17 8:-38 25:-4 29:48
%it_go_in 2:12
%it_granted 9:32
%it_has 8:14
%it_in 1:26 2:-6 5:-11 8:36 14:-15 21:18 25:-7 29:16
%it_in_<unknown> 29:28
%it_land 20:14
%it_off 31:23
%it_ok 17:16
%it_on 2:34 16:-2 24:12
%it_on_the 2:39
%it_out 31:18
%it_past 6:20
%it_possible 0:23 2:-21 3:23 30:13
%it_possible_to 0:23 2:-21 3:23 30:13
%it_ship 20:6
%it_still 20:27
%it_that 21:15
%it_to 34:11
%it_too 2:43
%it_too_late 2:43
%it_until 31:13
%it_up 1:6 4:14
%it_worth 21:4
%it_would 0:14
%it_would_@be 0:14
%join_the 10:17 33:9
%joined_the 17:12
%just_<unknown> 2:-11 6:5 11:4 12:2 18:-11 20:11 27:8 34:15
%just_<unknown>_<deadline> 12:10 16:17
%just_<unknown>_<unknown> 11:47
%just_<unknown>_@be 28:19
%just_<unknown>_@can 29:29
%just_<unknown>_@me 9:1
%just_<unknown>_@toAdd 27:23
%just_<unknown>_do 31:6
%just_<unknown>_how 5:10 28:3
%just_<unknown>_the 17:37 18:-12
%just_<unknown>_what 32:16 33:-7
%just_<unknown>_when 14:1
%just_@toRemind 2:26
%just_joined 17:32
%just_joined_the 17:12
%just_the 10:3 14:60
%just_the_next 14:23
%keep_<deadline> 15:33 27:-17 31:10
%keep_<deadline>_where 15:33
%keep_@me 27:30 30:22
%keep_@we 27:23
%keep_asking 33:6
%keeps_asking 33:8
%kind_as 29:10
%kind_as_to 29:10
%kind_of 11:27
%kindly_@toAdd 29:5
%kindly_@toAdd_a 29:7
%kindly_@toMove_the 16:1
%know_<?> 17:37
%know_about 7:-25 9:24
%know_the 33:24
%know_when 20:10 27:16 33:25
%know_when_<deadline> 27:19
%know_when_the 20:25 33:3
%know_whenever 27:13
%know_whenever_a 27:9
%know_which 5:10
%last_<unknown> 19:-10 29:55
%last_@cycle 4:-23 6:-28 13:-20 14:-5 15:5 19:125 34:6
%last_@cycle_@toAdd 4:-11 19:33
%last_@toMove 15:-5 16:41
%last_@unit 6:32 9:28 15:19 16:-16 17:1 19:-40 21:23 22:-25 29:31
%last_@unit_<?> 9:18
%last_@unit_for 33:28
%last_@unit_to 33:36
%last_@weekday 6:55 19:-13
%last_call 29:-17 33:26
%last_call_for 29:-17 33:26
%last_date 16:18 29:7
%last_time 6:-46 19:143 23:13 28:-32 33:-50 34:-2
%last_time_<?> 19:24
%late_<?> 2:15
%late_@change 2:-8 13:50 22:13 34:36
%late_@change_@be 2:-26 13:48
%late_for 2:56 6:36 10:-8 21:23 25:11 33:-20
%late_for_<deadline> 2:15 21:34 33:-10
%late_for__ 2:33
%late_for_a 2:2
%late_for_the 6:56
%late_in 2:-22 17:8 33:33
%late_merge 22:11
%late_please 22:31
%late_to 2:22
%late_with 2:21
%later_than 16:6 19:27
%leave_it 7:58
%left_<deadline> 28:33
%left_before 28:27
%left_before_<deadline> 28:22
%left_for 2:7 28:33
%left_for_@change 28:9
%left_on 14:29 28:9
%left_on_the 14:29 28:9
%left_the 29:18 34:-10
%left_to 24:25
%left_to_<deadline> 24:30 28:-5
%less_<?> 5:-14 28:38
%less_than 28:21
%less_than_a 28:6
%let_<deadline> 16:25
%let_<request> 7:21 8:51
%let_<request>_in 7:25 8:24
%let_<unknown> 29:30
%let_@me 10:-6 13:3 14:12 22:21 24:28 27:50
%let_@me_know 24:3 27:17
%let_@me_see 14:15
%let_@we 4:38 7:18 21:13 22:-20 25:37 27:-2 29:-31
%let_@we_@toStart 4:18
%let_@we_get 4:7
%let_@we_know 24:13
%let_@we_not 3:3 4:-1 7:5 21:17 22:-20
%let_in 13:33 22:11
%let_in_late 13:12
%let_it 14:-1 25:-22 29:52
%let_it_in 8:45
%let_the 24:28
%like_<unknown> 4:6 28:15
%like_@me_@be 10:1
%like_a 17:9 26:9
%like_an 13:15 14:-1
%like_to 2:1 17:23 20:11 21:-12 22:14 27:22 30:-24
%like_to_@be 27:31
%like_to_@toMove 2:9
%like_to_ask 22:10
%like_to_know 20:26
%link_<?> 14:18
%link_<link> 22:23
%link_for 14:-34 26:62
%link_to 14:24 17:3 29:-3
%link_to_the 14:24 17:3 29:-3
%list_<?> 26:54 29:-9
%list_<deadline> 14:25
%list_<unknown> 11:5 29:6 31:-22
%list_@me 23:31 30:37 31:-43
%list__ 13:8
%list_all 13:-37 29:46
%list_every 14:26
%list_every_milestone 14:5
%list_everything 11:9
%list_for 27:19
%list_of 10:29 13:8 14:40 29:-12
%list_of_@dates 14:27
%list_the 14:-48 19:9 34:33
%live_@change 9:17
%locked_<?> 12:35
%locked_at 12:13
%log_@change 10:62
%long_@be 12:7 19:26 28:-8 29:2
%long_@be_<version> 19:22 28:-26
%long_ago 28:44
%long_ago_@be 28:44
%long_before 29:6
%long_does 10:13 28:5 29:-5
%long_have 28:4
%long_until 20:17
%long_until_the 28:-3 29:7
%longer_@be 33:30
%longer_until 28:16
%look_at 7:8
%look_like 3:6 14:38 19:16
%look_up 18:1 33:44
%look_up_the 18:2 33:13
%looked_at 9:55
%looking_for 5:15 29:4
%looking_for_the 5:15 29:4
%love_to 17:12 27:8
%love_to_help 17:8
%made_the 28:5
%made_up 7:32
%many_<unknown> 5:-7 28:39 29:24
%many_@change 29:39
%many_@change_@be 29:10
%many_@dates 10:10
%many_@exception 13:-12 19:19 21:16
%many_@exception_@be 19:18
%many_@unit 19:41 23:5 24:-7 28:27 29:4
%many_@unit_@we 28:1
%many_@unit_before 19:7 23:14 28:-17
%many_@unit_between 19:13
%many_@unit_do 28:30
%many_@unit_of 29:9
%many_@unit_until 28:-22 29:32
%many_more 28:15
%many_of 13:18
%many_rcs 14:4 19:19
%many_rcs_did 19:5
%many_votes 9:11
%mark_<request> 8:15
%mark_<request>_as 8:2
%mark_@month 1:30
%mark_@month_<number> 1:30
%mark_it 8:20
%maybe_@we 30:14
%maybe_@we_should 30:15
%mean_by 10:28
%mean_by_<quoted> 10:3
%meaning_of 10:6 29:29
%meaning_of_<quoted> 10:34 29:-3
%meet_you 25:26
%meeting_<?> 29:18
%merge_@change 2:-4 12:17 29:28 33:-26
%merge_@me 29:22
%merge_@me_@change 29:5
%merge_a 2:7
%merge_a_@change 2:5
%merge_it 2:22
%merge_window 10:28 29:-47 33:31
%merged_in 21:11
%merging_a 2:16
%milestone_<?> 5:3
%milestone_<deadline> 1:16
%milestone_@be 5:-17 18:34
%minus_<number> 24:24 25:13
%minus_what 10:-9 28:53
%miss_<deadline> 6:4 24:9
%miss_the 2:53
%miss_the_<deadline> 6:18
%missed_<deadline> 2:-12 21:59
%missed_the 2:9 18:-3 21:19 22:11
%missed_the_<deadline> 6:1 21:18
%missed_the_<unknown> 2:26
%moment_of 33:16
%more_<unknown> 21:9 29:7
%more_@change 1:-2 6:18 8:-14 10:-3 16:-35 18:-10 20:8 22:-41 23:15 25:4 28:-3 29:23 33:4
%more_@change_<unknown> 1:-10 2:-31 14:29 17:24 31:19
%more_@change_@be 6:8 9:25 26:17
%more_@change_@can 11:-5 23:19
%more_@change_how 13:18
%more_@change_what 11:3 14:-10 29:33
%more_@change_when 12:9 29:-27 33:5
%more_@change_who 34:2
%more_@unit 16:54 22:45 24:-7 33:-9
%more_@unit_for 16:49 22:12 33:-4
%more_@updates 27:3
%more_for 22:51
%more_information 8:33
%more_than 28:47
%more_than_a 28:13
%more_time 15:7 22:42
%morning_of 24:76
%morning_of_<deadline> 24:24
%morning_of_the 24:43
%moved_<deadline> 6:29 15:-11 19:-2 34:41
%moved_the 15:35 34:-1
%moved_the_<deadline> 15:27 34:-1
%moved_to 5:23 15:-37 16:27
%moving_<deadline> 15:66 16:-8 25:6
%moving_<deadline>_to 15:4
%much_<unknown> 25:17 28:-5
%much_does 29:19
%much_longer 28:21
%much_time 28:29
%must_@be 1:1 3:13 16:9 24:-1 28:-10 32:32
%must_@be_a 3:15 16:15
%must_@me 17:26
%must_not 18:13 24:3
%mute_<deadline> 31:10
%mute_@you 31:8
%mute_until 31:13
%mute_you 30:30
%need_<deadline> 22:23
%need_<unknown> 25:8
%need__ 31:5
%need_a 1:30 2:-25 4:10 8:-6 21:15 22:1 24:27 25:-12 34:32
%need_a_@toAdd 4:19
%need_a_@updates 24:24
%need_an 1:4 2:44 9:16 13:-5 21:1 22:-20
%need_an_<deadline> 21:22
%need_an_@exception 2:68 22:-3
%need_for 3:16 34:19
%need_it 8:14 20:36 31:-30
%need_more 22:29
%need_one 21:4
%need_the 22:-19 31:5 33:39
%need_the_<deadline> 31:12
%need_to 11:-16 13:35 17:23 18:21 22:-26 23:62 24:-17 27:-5 31:-2
%need_to_<unknown> 21:9
%need_to_@toRemind 23:30
%need_to_know 17:32
%needed_<?> 0:32 33:-11
%needed_for 21:22
%needed_to 11:16
%needs_a 13:16
%needs_to 20:10
%needs_until 22:13
%never_did 17:16
%never_done 17:31
%never_mind 25:29
%newbie_question 17:1
%next_<?> 18:34 29:42
%next_<deadline> 20:42
%next_<number> 28:4 32:22
%next_<number>_@dates 18:23
%next_<number>_@unit 18:-37 28:4 32:56
%next_<unknown> 18:9 20:-64 29:48 33:-10
%next_<unknown>_<?> 18:7
%next_<unknown>_@unit 32:23
%next_@change 18:66
%next_@cycle 1:-21 2:27 3:20 4:64 5:20 8:45 12:19 14:-68 15:-3 18:-96 20:12 22:-12 29:-78 32:-8 33:11 34:-23
%next_@cycle_<?> 3:41 4:-2 7:20 20:-37
%next_@cycle_before 3:20
%next_@cycle_please 3:-20 8:9 20:3
%next_@unit 2:5 4:-25 16:2 18:-67 24:25 25:29 28:-44 32:20 33:45
%next_@unit_<?> 33:18
%next_@unit_for 32:19
%next_@weekday 1:41 16:24 18:-36 29:-5 33:-8
%next_checkpoint 18:25
%next_date 14:-11 18:63
%next_deadline 18:40
%next_for 18:7
%next_freeze 18:56 29:-25
%next_milestone 18:48 33:-5
%next_on 18:33
%next_on_the 18:33
%next_one 4:13 14:26
%next_time 0:19 3:7
%next_two_@unit 14:19
%nice_to 24:3
%no_<?> 6:1 12:-26 33:15
%no_<deadline> 0:29 31:39
%no_<unknown> 8:-1 25:21
%no_<unknown>_more 31:16
%no_@change 8:27 28:8
%no_@change_<unknown> 8:18
%no_@exception 21:30
%no_@toStart 0:40
%no_@updates 25:-17 31:73
%no_for 8:33
%no_for_<request> 8:33
%no_freeze 12:50
%no_from 8:6
%no_from_@me 8:6
%no_go 2:14 7:3
%no_longer 8:27 16:7 33:24
%no_longer_@be 33:30
%no_more 31:51
%no_need 23:53
%no_need_to 23:53
%no_on 7:19
%no_on_<request> 7:20
%no_to 8:23 9:30 34:-3
%no_to_<request> 7:-8 9:39 34:-3
%nobody_@toRule 7:45 8:-9 29:-4
%nope_on 4:-3 8:46
%not_<?> 2:27 9:12 12:-8
%not_<deadline> 33:19
%not_<unknown> 7:21 15:7
%not_@be 10:34 22:4 31:12
%not_@change 7:-6 8:41 29:9
%not_@toAdd 0:52 2:-18 3:27 22:51
%not_@toAdd_<deadline> 22:5
%not_@toAdd_<version> 3:23
%not_@toAdd_the 0:19
%not_@toMove 15:43 16:-25
%not_@toMove_<deadline> 15:16 16:-3
%not_@toMove_the 15:12
%not_@toPost 31:61
%not_@toRemind 24:-41 31:55
%not_@toRemind_@me 24:-39 31:56
%not_@toRule 7:73 8:-60
%not_@toRule_<request> 7:50 8:-33
%not_@toStart 3:61 4:-17
%not_@toStart_the 3:17 4:-9
%not_@toStop 30:70 31:-64
%not_a 25:26
%not_a_@change 25:26
%not_finish 22:17
%not_get 8:12 10:1 30:29
%not_it 16:-27 20:13 33:31
%not_just 14:53 18:-19
%not_just_the 14:54 18:-43
%not_know 7:1
%not_let 24:59
%not_made 7:32
%not_made_up 7:32
%not_miss 18:15 24:9
%not_need 8:17 30:-26 31:34
%not_need_the 31:5
%not_ready 21:21
%not_sure 7:21 34:11
%not_the 14:-13 16:14 20:2 27:4 33:4
%not_the_<number> 16:17
%not_to 21:20 22:-20
%not_touch 15:25
%not_understand 10:18 11:5
%not_understand_the 10:28
%not_unsubscribe 30:42 31:-20
%not_want 31:13
%not_you 25:30
%notes_@be 2:24
%nothing_@be 12:16 15:7
%now_<?> 2:15 5:7 6:-4 12:8 17:11 28:29
%now_a 5:10
%now_and 28:43
%now_and_<deadline> 28:12
%now_and_the 28:7
%now_in 18:1
%now_on 16:22 27:47 31:15 33:-4
%now_or 2:34
%now_until 14:27
%now_what 17:15 21:35
%number_<number> 7:47 8:48 9:52 29:-48
%number_of 13:25 28:58
%number_of_@unit 28:59
%of_<cycle> 14:34
%of_<deadline> 1:6 5:-15 6:1 10:24 12:-52 16:-4 18:4 19:-27 20:-46 23:20 24:18 27:-68 28:-19 31:5 33:41 34:43
%of_<deadline>_<?> 23:11 29:46 33:-24
%of_<deadline>_@be 33:-13
%of_<deadline>_@me 34:18
%of_<deadline>_and 16:1
%of_<deadline>_for 31:22
%of_<deadline>_please 10:28 16:-20 33:32
%of_<quoted> 10:45 29:-5
%of_<request> 9:62
%of_<unknown> 2:30 5:13 9:-43 14:-11 19:16 20:-55 22:56 24:-21 25:16 28:23 29:29 33:-22
%of_<unknown>_@be 29:29
%of_<version> 4:-36 5:41 10:-23 14:-21 19:85 20:51 22:-25 29:21 33:-11
%of_<version>_<?> 14:-5 19:-20 20:33 29:36
%of_@change 23:23 29:-3 34:54
%of_@cycle 29:19
%of_@dates 18:45
%of_@exception 8:-11 9:17
%of_@me 10:-32 17:39 18:10
%of_@month 4:77 6:20 14:-16 16:3 19:-9 20:25 29:4 32:34
%of_@month_<?> 6:28
%of_@month_<number> 1:-10
%of_@today 12:26
%of_@unit 6:20 19:-4 24:-17 28:50 31:-6
%of_@we 10:27 13:-6 14:-31 18:8 23:-3 26:1 30:11
%of__ 0:17 30:15
%of_a 0:24 10:28 29:-5 34:-9
%of_an 20:6 21:17
%of_date 27:20
%of_every 13:15 14:-3
%of_getting 21:44
%of_it 10:9 14:31 24:11
%of_luck 2:15
%of_that 29:12
%of_the 3:-20 4:-76 5:52 6:-40 9:37 11:-2 12:25 13:-12 14:9 16:-11 17:5 18:-14 19:29 20:21 25:-30 27:-15 28:-41 29:-4 30:-24 31:53 33:23 34:17
%of_the_<deadline> 6:-23 10:18 19:-22 20:31 28:-16 33:9
%of_the_<unknown> 6:3 8:11 9:26 20:11 22:4
%of_the_<version> 20:28
%of_the_@change 29:6
%of_the_@cycle 3:-1 4:-7 5:50 14:69 17:1 20:-71 21:14 24:17 29:-19 34:2
%of_the_@dates 12:25
%of_the_@exception 9:19 13:3
%of_the_@unit 32:22 33:7
%of_the_@updates 31:45
%of_the_date 33:16
%of_the_land 5:40 17:10 29:-20
%of_the_next 20:3
%of_the_previous 19:32
%of_them 13:15 14:27
%of_this 10:-16 13:20 14:64 34:-8
%of_this_@cycle 5:2 14:71
%of_this_@unit 32:7
%of_what 14:17
%of_you 29:-26 34:21
%off_<?> 2:-25 6:-16 9:3 12:14 29:44 33:-11
%off_<version> 3:11 4:29
%off_@be 28:29
%off_on 7:27 8:9 9:-3 25:-24 29:34 32:-3
%off_on_<request> 7:15
%off_the 3:7 20:-13 29:-44 30:15 31:64 34:25
%off_the_<unknown> 8:2 29:-5 34:20
%off_the_@updates 30:22
%off_the_list 31:23
%ok_<?> 2:8
%ok_for 17:4
%ok_for_a 17:4
%ok_so 2:-31 9:-10 10:3 16:8 18:-18 25:-18 28:-5 29:31 32:14 33:3
%ok_so_<deadline> 33:14
%ok_so_@be 7:8 10:7
%ok_to 2:15
%old_@be 29:29
%old_@change 1:11 22:12
%old_@cycle 19:51
%on_<?> 2:-16 6:-64 9:4 10:-15 12:26 27:16 29:-30 30:22 33:93
%on_<deadline> 1:-12 10:65 11:3 20:-24 28:12 31:27
%on_<deadline>_@unit 10:47 20:-23
%on_<deadline>_for 33:16
%on_<number> 4:13 7:15 8:53 25:-13 29:-32 33:8
%on_<number>_<number> 33:11
%on_<number>_@month 4:7 16:13
%on_<request> 2:-27 4:-9 5:-20 7:74 8:68 9:74 11:-8 25:-36 29:-36 31:-15 34:-21
%on_<request>_<?> 5:-1 9:63
%on_<request>_please 7:30 8:-20
%on_<unknown> 8:7 9:-38 10:7 18:33 22:12 29:51 34:36
%on_<unknown>_<?> 9:-32 34:34
%on_<unknown>_@be 10:12
%on_<unknown>_of 8:14
%on_<version> 4:18 20:24 29:-6
%on_@change 2:-16 5:11 12:20
%on_@cycle 20:-28 25:16 34:26
%on_@cycle_@unit 20:-24 25:19 34:1
%on_@exception 8:23 9:-10
%on_@exception_<number> 8:24 9:-3
%on_@me 9:14 18:8 33:-2
%on_@me_<unknown> 18:3 33:-8
%on_@month 1:30 4:10 16:23 20:33 33:-14
%on_@month_<number> 1:30 4:10 16:23 20:33 33:-13
%on_@toAdd 5:2 6:12
%on_@toStart 12:3
%on_@today 32:33
%on_@updates 27:30 31:-14
%on_@we 12:-29 18:35 33:24
%on_@weekday 1:23 2:67 7:-31 8:-29 12:-65 16:17 22:-33 24:76 25:-15 27:-12 29:4 31:-19 32:45 33:18
%on_@weekday_about 24:8
%on_@weekday_and 9:6 16:13
%on_@weekday_instead 16:9
%on_@weekday_please 7:-4 24:1 29:47
%on_@weekday_the 2:17
%on__ 24:11 27:-1
%on_a 14:5 33:47
%on_a_@weekday 33:49
%on_for 32:28
%on_hold 8:32 31:15
%on_holiday 31:15
%on_or 5:12 12:16 33:-20
%on_please 27:3
%on_the 1:46 2:-3 3:14 4:-19 5:3 6:18 8:-37 9:18 10:-9 11:-15 12:-31 13:-31 14:-8 16:12 17:-6 18:33 24:44 25:3 26:14 28:5 29:5 30:-34 31:-18 32:34
%on_the_<deadline> 8:12 9:33 10:-42 13:-11 26:13 28:25
%on_the_<number> 1:68 2:2 5:-27 8:-18 9:-57 10:-1 12:-51 16:26 18:-56 24:41 27:-28 28:-30 29:-111 32:56 33:60
%on_the_<unknown> 0:2 5:-75 7:31 10:-26 18:35 24:2 25:-1 29:86 33:-65
%on_the_@change 29:8
%on_the_@cycle 5:28 14:-43 18:57 20:-16 25:50 27:-28
%on_the_@device 5:3 6:10 7:-12 12:5 13:12 17:-9 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
%on_the_@exception 9:21 13:-27 24:17
%on_the_@schedule 1:24 32:7
%on_the_@toStart 9:10
%on_the_@unit 1:-4 10:47 16:1 24:-9 32:11 33:-24
%on_the_@updates 27:32
%on_the_first 32:5
%on_the_list 26:29 27:28 29:-12
%on_the_morning 24:46
%on_the_next 4:8 20:13 34:-3
%on_the_same 16:9
%on_time 6:36
%on_track 5:15 20:1
%on_vacation 29:30
%on_what 9:5 10:-18 19:20 20:32 33:38
%on_what_<unknown> 9:13
%on_what_@unit 19:3 20:1
%on_what_date 20:7
%on_which 20:13 28:10 33:16
%on_which_date 28:15
%on_with 5:32
%on_yet 12:12
%once_@we 2:1
%one_<?> 0:10 2:24 10:1 12:-15 18:-28 29:-22 33:14
%one_<unknown> 0:2 5:14
%one_@be 3:2 18:17
%one_@toAdd 11:16
%one_@toRule 7:6 9:26
%one_@unit 1:50 5:-23 6:-19 15:-2 16:70 20:-26 21:10 22:4 24:57 28:40 33:-116
%one_@unit_after 1:47
%one_@unit_ahead 24:8
%one_@unit_before 20:-14 24:26 28:11
%one_@unit_later 16:39
%one_before 19:1
%one_deadline 26:33
%one_from 19:3
%one_go 14:12
%one_more 0:20 1:-2 2:22 5:-3 6:15 8:-16 10:-5 18:-13 20:6 22:-15 23:14 25:1 28:-10 29:15 31:-7
%one_more_@change 1:-2 6:18 8:-14 10:-3 14:1 16:-35 18:-10 20:8 22:-41 23:15 24:1 25:4 28:-3 29:23 31:-5 33:4
%one_more_@unit 16:21
%one_please 18:2
%one_word 9:-11 29:48
%only_@change 2:38
%only_@dates 31:39
%only_@toMove 2:4
%only_gets 2:9
%only_if 7:4
%only_the 14:29 18:16
%only_three 24:25
%only_three_@unit 24:25
%only_until 8:33 22:-4
%or_<deadline> 10:-34 18:102 33:-40
%or_<deadline>_<?> 18:50
%or_<number> 33:44
%or_<unknown> 2:-13 5:-10 21:4 26:1 28:18 29:11
%or_<unknown>_<?> 21:11
%or_@be 5:27 6:10 28:8
%or_@be_@me 33:22
%or_@be_@we 5:21 12:-13
%or_@be_that 5:7
%or_@can 6:-4 12:61
%or_@can_@we 12:30
%or_@change 5:14 10:19 18:9 33:-55
%or_@me 6:10
%or_@month 33:29
%or_@toPost 5:49
%or_@toPost_<deadline> 5:24
%or_@toStart 12:21
%or_@toStop 33:12
%or_@toStop_of 33:12
%or_a 25:9 34:1
%or_after 2:-22 5:37 6:-43 18:-42 20:22 33:71
%or_after_the 20:17 33:38
%or_already 5:17 6:-35 12:31
%or_did 5:-3 6:10 12:10
%or_did_it 6:10
%or_do 2:-13 6:10 12:13 15:6 21:33 29:-5
%or_do_@me 21:34 29:-1
%or_do_@we 6:12 15:7
%or_fixing 2:-1 5:26
%or_in 5:6
%or_less 5:-14 28:35
%or_nah 28:8
%or_no 2:51
%or_not 2:32 6:63 7:-6 8:-18 9:48 12:-25
%or_not_<?> 2:28 9:13
%or_q 20:30
%or_q_<number> 20:30
%or_still 2:-5 5:12 6:24
%or_testing 5:13
%or_the 5:10 18:3 33:6
%or_the_<number> 33:19
%or_two 9:12 12:-11 29:39
%or_two_<?> 9:12 12:-11 29:39
%or_what 5:33 32:-12
%out_<?> 2:24 9:25 21:-5 30:24 33:-31
%out_a 4:23
%out_already 6:9
%out_before 20:35
%out_for 18:35
%out_of 2:2 5:-7 30:9 31:26
%out_of_<unknown> 29:2
%out_of_luck 2:15
%out_of_the 12:1 20:4 31:23
%out_on 6:-16 33:19
%out_the 14:25 19:18 20:-18
%out_to 16:2
%out_when 20:43
%out_when_<?> 20:4
%out_yet 6:23
%over_<?> 6:47
%over_as 17:18
%over_the 15:7
%owns_the 34:13
%owns_the_<deadline> 34:13
%page_with 14:16
%part_of 2:34 5:17 17:6 33:11
%part_of_the 5:18 17:14
%pass_for 22:31
%past_<deadline> 1:26 6:7 13:7 16:-20 22:18
%past_<deadline>_<?> 13:8
%past_the 22:27
%pending_@exception 8:13 13:-12
%permitted_to 2:13
%phase_<?> 17:22
%phase_@be 5:11
%picture_of 5:-14 14:33
%picture_of_the 5:-14 14:33
%pizza_for 29:60
%pizza_for_the 29:53
%place_<?> 2:-2 12:10
%planned_<?> 32:13
%planned_date 20:23 33:-17
%planned_for 14:-24 20:29 32:6 33:45
%planning_<version> 3:15 5:-1
%planning_for 4:21
%planning_of 14:21
%please_<?> 2:-5 18:27 19:-33 28:14 29:9 32:-6 33:-43
%please_<unknown> 1:12 8:21 16:27 27:30 29:-43 31:29
%please_<unknown>_<unknown> 1:16 27:26
%please_<unknown>_@me 17:3
%please_@be 13:5
%please_@can 8:13
%please_@can_you 8:13
%please_@change 16:16
%please_@me 13:6 31:7 33:19
%please_@toAdd 1:43 2:-19 22:71 27:41 29:-52 33:-24
%please_@toAdd_@me 27:39
%please_@toAdd_it 22:5
%please_@toMove 15:-38 16:106 33:-28
%please_@toMove_<deadline> 16:55
%please_@toMove_it 16:15
%please_@toMove_the 16:30 22:6
%please_@toPost 29:11
%please_@toPost_@me 29:14
%please_@toRemind 24:9
%please_@toRemind_@me 24:-2
%please_@toRemind_the 24:18
%please_@toRule 7:-79 8:52 9:-7 22:13 24:2 29:43
%please_@toRule_@me 29:45
%please_@toRule_@we 22:27
%please_@toRule_the 8:23 24:10
%please_@toStart 4:44
%please_@toStart_the 4:27
%please_@toStop 27:-25 31:61
%please_@unit 33:2
%please_@we 20:12
%please__ 1:18
%please_all 27:14
%please_all_@dates 27:15
%please_allow 22:34
%please_do 15:10 30:3
%please_do_not 15:36 30:3
%please_enter 1:13
%please_enter_a 1:8
%please_explain 11:12
%please_give 22:30
%please_have 24:5
%please_have_a 24:5
%please_keep 15:25
%please_let 22:22
%please_many 8:-10 9:25
%please_no 31:10
%please_no_<unknown> 31:10
%please_please 5:11
%please_sorry 9:16
%please_sorry_for 9:16
%please_subscribe 27:22
%please_to 16:16 25:9 31:11
%po_files 29:17
%point_<?> 2:7
%point_of 10:73 33:-34
%point_of_<deadline> 10:16
%point_of_the 10:31 33:-8
%possible_<?> 2:49
%possible_for 13:-11 21:22
%possible_to 0:6 2:-24 3:20 30:34
%posted_on 6:31 27:6 33:-1
%posted_on_the 6:31
%postponed_until 15:4
%pre_or 5:49
%pre_or_@toPost 5:49
%previous_@cycle 19:65 20:-28 29:12
%previous_@cycle_<?> 29:15
%print_the 14:10
%prior_to 24:34
%prior_to_the 24:15
%procedure_for 10:-20 11:20 21:8
%process_<?> 9:-5 21:36
%proposal_<?> 6:29 33:-23
%propose_a 2:-5 33:17
%propose_a_@change 2:-8 33:17
%q_<number> 20:38
%q_<number>_<?> 20:30
%q_<number>_or 20:30
%qa_<unknown> 5:-6 17:11
%qa_@person 34:5
%qa_@we 30:15 34:-6
%qa_has 7:24 8:-9
%question_<deadline> 21:3 33:25
%question_<unknown> 5:20 10:10 20:11 25:-49
%question_@be 6:17 10:-1 12:29 20:9 26:4 33:-59
%question_@be_<deadline> 6:16
%question_@me 34:3
%question_@toMove 31:10
%question_@we 33:7
%question_how 5:6 11:-10 25:6
%question_how_do 29:19
%question_please 1:7
%question_the 33:20
%question_what 5:-21 14:5 33:6
%question_what_@be 14:7 29:1
%question_when 29:10
%queue_<?> 2:-1 9:23
%quick_<unknown> 5:27
%quick_question 6:7 8:-2 9:-2 10:-1 11:-28 12:3 14:11 18:12 20:7 21:-4 22:-8 25:2 28:6 33:3
%quick_question_<deadline> 21:3 33:25
%quick_question_<unknown> 5:20 20:11 25:-30
%quick_question_@be 6:17 12:32 20:9 26:5 33:-57
%quick_question_@me 34:3
%quick_question_@toMove 31:10
%quick_question_@we 33:7
%quick_question_how 5:6 11:-9 25:6
%quick_question_please 1:7
%quick_question_what 5:-20 14:5 33:6
%quick_question_when 29:10
%quota_@change 8:4 22:4
%rather_not 30:13
%rather_than 16:1 23:16
%rc_<?> 10:46
%rc_<unknown> 5:18 29:31
%rc_and 10:29
%rcs_did 19:5
%read_first 17:44 18:-30
%ready_for 18:65
%ready_on 1:20
%reason_for 10:28
%receive_the 26:2 27:36
%receive_the_@updates 26:14 27:3
%receive_the_weekly 27:3
%relbot_<?> 11:59
%remaining_<deadline> 28:3
%remaining_@dates 14:20 28:-9
%remaining_@unit 28:15
%remaining_time 28:52
%remaining_time_for 28:23
%remains_until 14:23 28:-2
%remember_@me 24:1
%remember_@me_the 24:1
%rename_a 2:1
%request_<?> 21:13
%request_<number> 7:21 8:67 9:62 21:-23 22:-20 29:-38
%request_<number>_<?> 9:8
%request_<request> 8:13 9:4 22:-31
%request_<unknown> 22:1
%request_@be 17:16
%request_@exception 22:19
%request_a 29:24
%request_an 11:46 22:-8
%request_an_@exception 11:46 22:-22
%request_for 21:-10 22:36
%request_from 9:35
%request_that 13:12
%requests_<?> 13:48
%requests_@be 13:18
%responsible_for 34:19
%rest_of 14:17 31:2 32:17
%rest_of_the 14:19 31:7
%restart_the 29:36
%restart_the_<unknown> 29:9
%right_<?> 6:38 29:-4 33:46
%right_now 2:-3 5:28 12:42 13:4 21:-1 29:12
%right_now_<?> 29:17
%run_on 29:18
%run_the 1:2 19:-19 29:44
%safe_to 20:15
%said_no 9:26 34:-2
%said_no_to 9:26 34:-2
%same_<unknown> 4:20
%same_@change 10:65
%same_@unit 16:21 33:12
%same_@unit_as 16:8 33:14
%say_<quoted> 11:-19 29:26
%say_that 0:11 2:-14 12:6
%says_<deadline> 6:29 29:-21 33:33
%says_<deadline>_@be 33:35
%scheduled_for 32:18
%security_<unknown> 1:15
%security_@change 8:4 16:21 29:-3
%security_@change_@be 16:23
%see_all 13:16
%see_the 11:15 14:4 19:29
%see_the_@toAdd 11:22 14:-4
%see_you 25:31
%sending_@me 31:8
%sense_to 11:9 26:7
%separate_deadline 0:15
%separate_deadline_for 0:15
%shall_<unknown> 15:8
%ship_<?> 28:1
%ship_date 4:15
%ship_in 20:4
%ship_it 8:5
%should_<request> 7:47
%should_@be 15:1 16:14 18:33 33:-30
%should_@be_a 15:11 16:-9
%should_@be_at 16:12 18:12
%should_@me 2:45 6:24 7:-44 11:7 15:-32 17:9 21:26 33:10 34:45
%should_@me_<unknown> 11:15
%should_@me_@toRemind 34:12
%should_@me_write 6:32
%should_@we 2:-11 3:21 15:31 18:8
%should_@we_@be 5:7 18:10
%should_@we_@toMove 15:23
%should_@we_@toStart 3:18
%should_a 14:25
%should_know 5:2 32:26
%should_know_about 5:6
%should_probably 23:5 30:6
%should_the 15:5 18:28
%should_there 0:27
%should_there_@be 0:27
%show_@me 9:5 11:20 13:24 19:26
%show_@me_all 13:34 14:-7
%show_@me_some 11:4
%show_@me_the 19:4
%show_the 13:34 18:10 23:8 29:-15
%show_what 14:29
%sign_@me 26:24 27:9
%sign_@me_up 26:24 27:19
%sign_off 7:14 8:27 21:-6
%sign_off_on 8:16
%sign_up 11:8 33:14
%signs_off 34:43
%signs_off_the 34:30
%slipping_<deadline> 15:34
%sneak_<unknown> 11:35
%sneak_in 2:16
%so_<?> 33:26
%so_<deadline> 6:44 10:-13 12:-14 33:10
%so_<deadline>_@be 6:3
%so_@be 2:3 10:4 12:7 29:-2
%so_@be_it 2:28
%so_@me 33:18
%so_@toMove 16:18
%so_@toRule_it 8:1
%so_@we 22:1 33:49
%so_far 13:71
%so_kind 29:10
%so_kind_as 29:10
%so_please 31:8
%so_that 24:18
%so_what 18:27
%so_what_@be 18:14
%so_when 33:5
%so_which 20:5 33:-22
%some_<unknown> 2:22 22:26 25:-9 29:17
%some_@unit 0:12
%some_example 11:12
%some_point 23:5 26:9
%someone_<unknown> 10:13 17:4
%someone_said 7:6
%something_due 18:41
%something_on 32:33
%soon_<?> 18:45 32:-10
%sooner_<deadline> 18:13
%sooner_<deadline>_or 18:13
%sorry_for 1:-9 5:4 6:5 7:1 8:-7 12:15 13:7 14:4 15:16 16:2 17:27 19:19 22:-22 27:-14 31:-19 33:-4
%sorry_for_asking 8:-8 12:6 17:6 19:1 21:-26 24:4 29:7 32:4
%sorry_for_the 0:3 5:1 7:9 9:4 11:5 12:4 13:9 14:4 15:7 17:14 18:3 19:3 21:7 22:-10 26:-7 27:-9 29:-1 30:-7 31:-31 32:-1
%sorry_if 4:4 7:-16 8:11 10:13 13:-4 14:3 15:-18 17:-1 18:4 19:-11 20:10 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:6 31:12 32:-1
%sorry_if_this 4:4 7:-15 8:11 10:8 13:-4 14:3 15:-17 18:5 19:-11 20:10 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:6 31:12 32:-1
%squeeze_in 1:6
%stable_<version> 2:-8 5:34 12:47
%stable_@change 1:17 12:2
%stable_@change_@be 5:8
%stable_branches 5:2 10:57 12:-35 34:7
%stage_<?> 5:7
%stage_@be 17:21
%stage_of 5:13
%stand_for 10:53
%stand_for_<?> 10:8
%stands_for 10:50
%state_of 5:51 9:14 29:-2
%state_of_<unknown> 5:16
%status_<request> 9:27
%status_of 5:60 9:10
%status_of_the 5:17
%step_<?> 17:30 18:-11
%still_<unknown> 2:22 7:-38 9:36 29:-25 33:14
%still_<unknown>_<?> 9:3 33:25
%still_<unknown>_for 30:4
%still_<unknown>_or 12:5
%still_@be 2:38
%still_@toMove 12:16
%still_@toStart 2:-28 12:36 13:10
%still__ 2:19
%still___<unknown> 2:13
%still_a 12:8 28:4
%still_accepted 2:26 12:-8
%still_ahead 6:29 14:47
%still_ahead_of 14:11
%still_get 20:-3 21:41 25:25
%still_go 2:-10 12:16
%still_go_in 2:-7 12:17
%still_going 5:5
%still_going_on 5:5
%still_have 2:-9 28:54
%still_in 9:25
%still_in_<unknown> 9:29
%still_need 9:22 30:16 31:-7
%still_on 12:1 20:8 26:13
%still_possible 2:17
%still_propose 12:2
%still_supported 29:36
%still_take 2:14
%still_taking 2:10
%still_the 2:-37 20:43
%still_time 6:21
%still_to 6:51 14:13
%still_to_come 6:51 14:13
%still_undecided 7:6 13:4
%still_undecided_<?> 9:6
%still_waiting 9:21
%sub_@me 27:7
%submit_an 22:2
%subscribe_<unknown> 27:33
%subscribe_<unknown>_to 27:11
%subscribe_@me 27:9 29:30
%subscribe_@me_to 27:-15 29:44
%subscribe_a 11:60 26:-40
%subscribe_a_@place 11:60 26:-40
%subscribe_dev 27:20
%subscribe_this 26:-5 27:43
%subscribe_this_@place 26:-2 27:37
%subscribe_to 11:-23 26:16 27:-40 29:59
%subscribed_to 26:34
%support_<unknown> 29:28
%suppose_the 2:10
%supposed_to 5:23 10:25 29:-9 33:14
%supposed_to_@be 5:26 10:12
%sure_@me 24:26
%tagged_<?> 19:24 20:-23
%take_<request> 2:-2 7:69 8:5
%take_@me 31:45
%take_@me_off 31:45
%take_a 27:15
%take_back 8:40
%take_it 2:11 7:-2 8:1 12:37 31:-23
%take_place 6:14 16:11 20:1
%takes_<unknown> 34:33
%takes_<unknown>_of 34:31
%taking_@change 2:15
%talk_about 17:13 25:21 33:-14
%talk_to 11:46 34:18
%talk_to_you 11:30
%target_date 20:26
%target_date_for 20:26
%texts_@be 12:24
%than_a 28:40
%than_a_@unit 28:40
%thanks_for 25:120
%thanks_for_the 25:51
%that_<?> 10:5 11:7
%that_<deadline> 15:24 16:50
%that_<deadline>_@be 33:1
%that_<request> 7:12
%that_<unknown> 2:5 6:20 25:-13 29:26
%that_<unknown>_<?> 2:10 6:21 29:-24
%that_@be 8:25 10:-29 13:14 25:54 29:-41 33:48
%that_@be_a 8:19
%that_@change 12:4 25:23
%that_@me 6:1 32:25
%that_@me_should 32:28
%that_@we 33:-6
%that_a 0:12
%that_for 10:42
%that_still 2:48 9:-13 13:15 33:24
%that_the 15:13 33:35
%that_the_<deadline> 33:2
%that_the_@cycle 15:19
%that_you 8:-1 25:14
%the_<deadline> 0:-60 1:-40 5:-31 8:34 10:36 12:-14 13:-114 15:43 16:30 18:-11 19:-41 20:-2 21:-25 22:-7 24:48 28:19 29:1 32:-47 33:51 34:23
%the_<deadline>_<?> 2:-1 10:25 20:-11 28:38 34:28
%the_<deadline>_<unknown> 33:-2
%the_<deadline>_@be 2:77 6:-20 12:-7 24:-3 27:39
%the_<deadline>_@change 10:2
%the_<deadline>_@exception 9:40 22:-20
%the_<deadline>_@toStart 6:-8 29:10
%the_<deadline>_@updates 24:38 26:11 31:5
%the_<deadline>_again 12:-45 29:45
%the_<deadline>_already 6:23
%the_<deadline>_before 15:19
%the_<deadline>_come 29:14
%the_<deadline>_date 15:29 34:64
%the_<deadline>_deadline 6:31 15:-29 33:38
%the_<deadline>_fall 33:10
%the_<deadline>_for 8:43 10:38 16:29 22:-41 33:-5
%the_<deadline>_in 12:-14 33:50
%the_<deadline>_on 1:-3 16:34
%the_<deadline>_one 19:3 24:1 33:-13
%the_<deadline>_please 6:8 24:6 29:19 33:-66
%the_<deadline>_started 6:28
%the_<deadline>_the 33:22
%the_<deadline>_to 16:15
%the_<number> 0:-4 1:107 2:25 5:-82 6:-5 7:-59 8:-12 9:-127 10:-106 12:-105 14:-46 15:-50 16:128 18:-128 20:48 24:14 25:-68 27:-48 28:-124 29:-193 32:81 33:80
%the_<number>_<?> 6:-2 15:-1 33:62
%the_<number>_@be 2:13 6:-48 20:13 33:71
%the_<number>_does 2:16
%the_<number>_of 4:1 6:18
%the_<number>_or 33:19
%the_<number>_please 2:11 16:28 33:-8
%the_<number>_right 33:29
%the_<unknown> 0:12 1:-31 2:16 4:15 5:-30 7:27 8:63 9:55 10:-43 11:-9 12:23 13:-20 15:15 16:30 17:-45 19:-1 20:9 21:-4 22:21 23:4 24:5 27:-63 28:3 29:44 30:-51 31:-62 32:-20 34:13
%the_<unknown>_<?> 6:-28 7:33 9:-57 13:36 18:-16 20:9 21:-12 29:-6 34:45
%the_<unknown>_<unknown> 4:15 5:-81 7:-20 8:63 9:78 10:-60 11:-89 12:-12 13:-47 17:-25 18:-67 22:2 23:31 26:24 27:-28 29:16 32:-38
%the_<unknown>_<version> 20:14
%the_<unknown>_@be 3:11 7:18 12:26 15:2 22:-9 29:-44
%the_<unknown>_@change 8:20 9:38 10:-18 22:28 29:30
%the_<unknown>_@dates 14:2
%the_<unknown>_@exception 8:12 9:18
%the_<unknown>_@me 29:4 33:29
%the_<unknown>_@place 27:15 34:13
%the_<unknown>_@toAdd 29:9
%the_<unknown>_@toMove 8:5 29:-14
%the_<unknown>_@toRule 33:11
%the_<unknown>_@unit 32:8
%the_<unknown>_@we 8:10 13:5 21:-41
%the_<unknown>_a 24:16
%the_<unknown>_and 17:2
%the_<unknown>_before 28:6
%the_<unknown>_date 16:13
%the_<unknown>_for 5:-47 10:-29 11:10 13:-6 15:38 22:11 29:-15 32:7
%the_<unknown>_has 12:-3 16:1 25:20
%the_<unknown>_in 4:10 19:-9 24:9 29:21
%the_<unknown>_list 33:11
%the_<unknown>_meeting 1:-3 16:2
%the_<unknown>_of 5:40 8:18 9:-65 14:15 18:45 21:15 22:-17 31:2 33:-52 34:-12
%the_<unknown>_on 9:27 12:2 17:-3 29:58 34:3
%the_<unknown>_one 2:-5 9:26 18:-16 29:-27 33:47
%the_<unknown>_please 13:19 20:2
%the_<unknown>_to 10:-23 16:-4 26:6 28:16 29:42
%the_<unknown>_with 2:7 5:2
%the_<version> 3:3 4:66 14:-1 20:35 33:-27
%the_<version>_@toAdd 4:32 14:-10 33:-1
%the_@change 1:-30 5:25 6:-16 8:35 10:-27 11:-114 12:10 13:-29 15:-45 18:38 22:31 24:20 25:-168 28:39 29:46 33:-4
%the_@change_<?> 6:11 10:17 11:-4 17:9 30:19
%the_@change_<unknown> 5:18 18:53 28:9 33:-13
%the_@change_@be 6:5 8:17
%the_@change_@change 21:20 22:1
%the_@change_@exception 8:9
%the_@change_@we 24:26 34:11
%the_@change_for 17:-8 29:22
%the_@change_in 5:4
%the_@change_of 22:4
%the_@change_one 18:9
%the_@change_what 17:11
%the_@cycle 2:4 3:-50 4:-122 5:77 7:-101 8:-3 10:-46 11:-33 12:-140 14:52 15:64 16:12 17:13 19:-6 20:6 21:2 24:4 29:-38 31:-32 32:-42
%the_@cycle_<?> 5:-13 15:49 20:15 28:58 29:-62
%the_@cycle_<unknown> 14:17
%the_@cycle_<version> 19:15 20:-4
%the_@cycle_@be 5:64 20:50
%the_@cycle_@change 29:27
%the_@cycle_@person 22:30 34:47
%the_@cycle_@schedule 14:43
%the_@cycle_@toAdd 14:20 18:21
%the_@cycle_@updates 26:20 27:40
%the_@cycle_@we 9:42 13:19 19:-6 21:17 34:14
%the_@cycle_after 3:5 18:-18 19:-12 29:33 33:8
%the_@cycle_at 5:9
%the_@cycle_before 19:110 20:-18
%the_@cycle_by 16:25
%the_@cycle_date 6:-18 15:18 20:5
%the_@cycle_in 5:34 20:13 28:13
%the_@cycle_notes 14:-21 24:23 33:21
%the_@cycle_on 20:16
%the_@cycle_out 5:-6 6:63 20:-34
%the_@cycle_please 14:12 28:18
%the_@cycle_process 17:40
%the_@cycle_still 20:2
%the_@cycle_this 20:6
%the_@dates 3:2 4:8 11:-22 12:12 14:61 15:19 19:20 26:27 29:-48 32:-37 33:-21
%the_@dates_for 14:45
%the_@dates_in 26:26
%the_@dates_of 14:-19 16:9 19:32
%the_@device 5:3 6:10 7:-12 12:5 13:12 17:-9 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
%the_@device_with 6:10 7:-12 12:5 13:12 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
%the_@exception 8:-7 9:56 13:24 22:-76 24:26 25:23 29:3
%the_@exception_for 9:74 22:-39
%the_@exception_queue 13:14
%the_@exception_that 9:10
%the_@land 29:-4
%the_@person 5:12 11:9 14:-40 22:9 29:-63 34:94
%the_@person_<unknown> 13:21
%the_@person_of 5:24
%the_@place 10:13 27:-33 29:88 30:1 31:-21
%the_@schedule 0:12 1:55 2:-1 8:-20 11:10 14:34 16:3 18:7 19:55 24:-35 26:-6 33:-74
%the_@schedule_<?> 11:29
%the_@schedule_<unknown> 16:27
%the_@schedule_feed 14:-8 26:34
%the_@schedule_for 1:31 14:44
%the_@schedule_of 14:-2 19:64
%the_@toAdd 0:18 1:67 8:3 11:1 14:46 18:-2 19:-4 20:5 27:-14 29:-89 34:32
%the_@toAdd_<?> 0:26 14:-2
%the_@toAdd_@be 5:44
%the_@toAdd_for 18:-16 20:27
%the_@toMove 16:1 29:56 33:-20
%the_@toStart 2:8 4:-29 6:-4 12:-61 13:21 14:-14 20:26 21:-10 24:12 25:33 29:32 33:-64
%the_@toStart_<unknown> 9:16 20:-21 25:19 29:23 33:-29
%the_@toStart_@change 2:24
%the_@toStart_@cycle 20:88 29:-6
%the_@toStart_dashboard 22:28
%the_@toStop 4:4
%the_@toStop_of 4:8
%the_@unit 10:14 16:-27 29:-10 32:102 33:41
%the_@unit_<?> 31:8
%the_@unit_before 1:3
%the_@unit_of 10:10
%the_@unit_please 32:27
%the_@updates 1:-3 2:-38 8:-5 10:-2 17:3 21:2 22:-27 23:-19 25:-2 26:48 27:80 28:-2 29:-62 30:89 31:21 32:-11 33:-9 34:-1
%the_@updates_<?> 26:17 30:2
%the_@updates_@me 30:6
%the_@updates_for 24:28 27:5
%the_@updates_in 30:1
%the_@updates_off 30:32
%the_@we 5:24 18:32 23:28 24:20
%the_@weekday 2:-12 25:31
%the_@weekday_<?> 25:48 32:-30
%the__ 6:8 29:24 31:5
%the_approval 7:12
%the_approval_of 7:15
%the_archive 34:1
%the_best 17:25
%the_beta 6:27 20:-18 29:-33 33:30
%the_big 10:4 14:18 20:35 29:-21 33:-19
%the_big_@unit 20:30 33:-2
%the_bot 11:26 23:12 29:-11 31:10
%the_ci 29:25
%the_clock 10:-36 28:58
%the_closest 18:28
%the_coffee 29:32
%the_coffee_machine 29:32
%the_coming 20:28 32:33
%the_coming_@unit 32:14
%the_command 11:36 14:-16
%the_command_to 11:24 14:-15
%the_contributors 17:24
%the_contributors_<unknown> 17:24
%the_current 4:19 5:23
%the_customers 7:5 15:2 29:18
%the_cutoff 6:5 33:40
%the_cutoff_for 33:63
%the_daily 31:39
%the_date 6:47 14:-2 15:13 16:17 18:-54 19:-17 26:18 29:-49 33:24 34:11
%the_date_for 6:35
%the_date_of 15:17 18:-7 19:-14 33:25 34:23
%the_deadline 18:-10 21:19 22:27 28:19 33:-2
%the_deadline_for 28:22
%the_decision 8:23 34:11
%the_difference 10:15
%the_difference_between 10:15
%the_exact 33:43
%the_final 6:13 20:42
%the_first 17:-5 29:16 32:19
%the_first_@unit 29:23
%the_following 3:23 4:21 18:63 20:-13
%the_following_@cycle 3:24 4:22 20:-11
%the_following_deadline 18:3
%the_freeze 1:-3 2:50 6:-19 10:67 12:16 13:51 18:-68 19:-2 21:-39 22:81 24:3 28:-2 29:-110 33:-7
%the_freeze_<?> 2:4 10:2 12:-20
%the_freeze_apply 2:29 10:-31 12:11
%the_freeze_block 2:20
%the_freeze_please 22:24
%the_full 14:17
%the_gate 8:4 21:12 22:-3 29:14
%the_golive 20:16 24:14
%the_hard 10:37 28:-18
%the_land 5:31 17:9 29:-26
%the_last 6:9 16:23 19:-8 29:16 33:36 34:4
%the_last_<unknown> 19:-37 29:56
%the_last_@cycle 19:48 34:8
%the_latest 33:44
%the_light 29:37 34:-10
%the_list 26:20 27:15 29:-13 30:47 31:28 34:-22
%the_list_@me 30:40 31:-11
%the_list_for 27:21
%the_list_of 14:1
%the_live 9:24
%the_loop 27:11
%the_lts 20:15 29:-8
%the_meeting 7:6 29:19
%the_membership 6:56
%the_moment 2:9 5:6 18:10 28:5
%the_morning 24:102
%the_morning_of 24:76
%the_next 2:2 3:81 4:43 15:-15 16:-32 18:24 19:-8 20:-5 22:-12 24:-17 32:3 34:-30
%the_next_<number> 28:7
%the_next_<unknown> 3:5 20:-61 29:44 32:18 33:-3
%the_next_@change 18:51
%the_next_@cycle 2:4 3:75 4:27 7:3 8:7 12:23 14:-46 18:-78 20:8 29:-72 33:14 34:-19
%the_next_date 14:-10 18:39
%the_next_deadline 18:28
%the_next_milestone 18:16
%the_next_one 4:13 14:36
%the_number 7:16 28:14
%the_number_of 28:8
%the_office 25:10 29:38
%the_official 20:33 29:-12
%the_old 1:10 3:1 19:37 22:15
%the_old_@change 1:11 22:12
%the_old_@cycle 19:39
%the_one 18:17 19:25 29:-7 33:13
%the_one_before 19:1
%the_page 10:4
%the_past 6:25 12:-7
%the_planning 14:41
%the_point 10:55 33:-20
%the_point_of 10:55 33:-17
%the_present 5:30
%the_previous 19:59 29:8
%the_previous_@cycle 19:37 29:14
%the_procedure 10:-20 11:20 21:8
%the_procedure_for 10:-20 11:20 21:8
%the_proposal 6:22 12:-23 33:23
%the_queue 9:34 13:17 14:-20 18:32
%the_quota 8:3
%the_quota_@change 8:5
%the_rc 2:9 5:17 6:-5 14:30 27:20 29:-32
%the_real 20:6
%the_remaining 28:24
%the_repository 12:23
%the_request 8:24 9:16 21:14 29:-40
%the_request_<number> 9:5
%the_requests 8:-1 13:21
%the_rest 10:15 14:11 18:1 31:6 32:4
%the_rest_of 14:18 31:3 32:5
%the_retro 16:-3 29:6
%the_right 11:35
%the_rules 10:12 18:-5 22:18
%the_same 4:6 6:-8 16:19
%the_same_@unit 16:25 33:16
%the_security 12:5 16:19
%the_security_@change 12:7 16:23
%the_sprint 28:-21 29:55
%the_stable 2:12 34:11
%the_stable_@change 5:17
%the_staging 29:12
%the_state 5:13
%the_state_of 5:13
%the_status 5:25
%the_steps 11:25 21:-25
%the_summit 29:29
%the_texts 33:36
%the_time 5:10 6:14 33:-20
%the_tree 12:45 29:-22
%the_upcoming 18:66
%the_upgrade 22:11 33:9
%the_upgrade_<unknown> 22:6 33:10
%the_user 29:21
%the_user_<unknown> 29:21
%the_way 7:-11 10:-19 11:10 13:8 16:-16 18:3 25:9 27:-10 30:13 31:4
%the_way_<unknown> 17:10 25:12 33:26
%the_way_@be 5:25 12:17
%the_way_@toStart 4:13
%the_way_how 29:7
%the_way_the 13:3
%the_way_what 32:6
%the_way_when 20:9
%the_way_which 3:8 14:1
%the_way_who 19:-13 34:53
%the_weekly 5:-11 27:48 31:68
%the_weekly_@updates 26:-2 27:48 31:17
%the_whole 14:46
%the_whole_@toAdd 14:6
%the_wiki 29:11
%the_window 6:34 29:41
%the_window_for 6:39
%the_word 6:2 10:15
%the_word_<quoted> 6:2 10:15
%then_<?> 6:-23 12:4 18:39
%there_<?> 11:-12 22:9 25:21
%there_<unknown> 5:19 11:37 12:-20 32:21
%there_@be 0:19 2:-23 8:4 12:40 21:-18 23:8 24:17 25:-9
%there_@be_a 0:47 23:7 33:-15
%there_@be_no 8:6 12:14
%there_@change 17:27
%there_@place 0:24 2:39
%there_a 0:-3 3:18 6:-16 12:15 26:-29 29:38 32:28
%there_a_<deadline> 29:39
%there_a_<unknown> 11:2 17:16 29:9
%there_a_freeze 12:36
%there_an 6:29 17:5 26:39
%there_an_<unknown> 17:17
%there_an_ics 26:37
%there_any 9:-7 12:-5 13:35 21:35 26:4
%there_any_@exception 13:10
%there_any_way 2:2 12:-4 21:46 26:6
%there_anything 13:16 18:23
%there_like 17:13 26:10
%there_like_a 17:13 26:10
%there_no 0:35
%there_something 13:32 18:34
%there_still 2:11 6:14 12:-8 28:30
%there_still_a 28:15
%they_<?> 12:18
%think_<?> 7:11
%thinking_of 7:15 8:-6 21:16
%this_<deadline> 19:5
%this_<unknown> 9:-9 11:-24 23:8 25:13 29:71 31:-12 32:27
%this_@be 4:4 7:-16 8:11 10:7 13:-5 14:2 15:-14 18:4 19:-12 20:10 22:10 23:-9 24:-5 25:12 27:4 31:11 32:-8 33:-2
%this_@be_asked 4:4 7:-15 8:11 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
%this_@change 2:28 10:6 11:27 17:22 20:11 29:-19 30:-26
%this_@cycle 2:76 3:-73 4:-4 7:21 10:-8 13:58 14:104 17:-36 19:-65 20:-48 28:15 29:-71 32:-25 33:37 34:20
%this_@cycle_<?> 2:47 5:-39 7:26 19:-10 33:63 34:7
%this_@cycle_please 14:29
%this_@place 11:-60 14:-32 27:74 31:59 32:-16
%this_@place_for 31:6
%this_@place_from 31:35
%this_@place_subscribed 26:2
%this_@unit 2:9 5:-13 6:6 13:31 14:-2 20:12 25:-43 28:-87 32:84
%this_@unit_<?> 6:27 28:-39 32:25
%this_@unit_please 2:10 13:2
%this_bot 11:78 25:-20 30:7
%this_late 2:-10 17:9
%this_one 0:10 4:18 19:5
%this_one_<?> 0:11
%this_point 5:31 10:-4 12:24 15:11
%this_point_<?> 2:8
%this_stage 8:13
%this_the 5:11
%this_time 23:6 28:-6 29:-24 33:41
%this_time_<?> 23:9
%this_to 11:-15 27:-17 29:57
%three_@unit 22:2 24:35 28:-2
%three_@unit_before 1:19
%three_@unit_left 24:12
%through_the 8:9 14:26 22:-17
%thumbs_up 8:30 9:1
%thumbs_up_for 8:18
%ticket_for 29:15
%time_<?> 7:19 12:-12 19:17 23:5 25:-4 33:-1
%time_<unknown> 5:-13 14:25 29:36
%time_@be 5:-13 29:47
%time_@be_it 29:34
%time_before 24:7 28:20
%time_before_<deadline> 24:8
%time_for 5:30 6:12 22:6 33:-21
%time_for_@change 5:34
%time_for_the 22:14
%time_left 28:33
%time_of 28:-5 33:57
%time_on 33:35
%time_on_the 33:23
%time_or 2:-24 5:9 15:7
%time_remaining 28:23
%time_to 4:29 27:18 28:21
%time_to_<deadline> 28:29
%time_until 28:9
%time_yet 5:41 12:-9
%to_<deadline> 10:-10 15:-5 16:-19 24:34 27:40 28:110 29:-66 33:-89
%to_<deadline>_<?> 26:7 28:54
%to_<number> 8:32 16:38 20:-19 24:2 29:11 32:22
%to_<number>_<number> 16:58
%to_<number>_@month 16:41 32:25
%to_<number>_@unit 24:2
%to_<request> 7:-20 8:54 9:72 34:-6
%to_<unknown> 3:8 4:28 5:-20 7:-34 9:-38 10:4 11:-5 15:6 17:10 20:21 24:-42 25:5 27:14 28:-24 29:60 30:16 32:-51 33:-36
%to_<unknown>_<?> 2:-18 11:-19 20:33 29:57
%to_<unknown>_@unit 3:23
%to_<unknown>_the 4:4 24:-3 27:-30 29:15 30:34
%to_<unknown>_you 11:27
%to_<version> 2:2
%to_@be 0:-14 5:4 6:-16 7:3 9:-46 15:-28 16:29 24:38 25:-6 27:15 28:-44 29:-9 31:12 33:31
%to_@be_<unknown> 20:10
%to_@be_a 0:-15 33:37
%to_@be_done 18:4
%to_@be_on 16:17
%to_@be_part 33:17
%to_@be_told 27:30
%to_@change 2:29 5:5 10:-15 27:19
%to_@cycle 19:4 28:6
%to_@dates 27:23
%to_@me 2:-10 10:27 11:11 12:20 13:-10 24:12 27:-77 29:17
%to_@me_<unknown> 27:-22 29:34
%to_@month 16:52 20:-10 33:3
%to_@month_<number> 16:53 33:3
%to_@subscribe 18:27
%to_@subscribe_out 18:14
%to_@toAdd 0:40 2:22 14:-38 26:16
%to_@toMove 2:38 4:-27 5:-34 11:107 12:-19 15:141 16:-76 21:2 27:-3 29:-126 34:-14
%to_@toMove_<deadline> 2:-42 15:115 16:-28
%to_@toMove_@dates 11:20
%to_@toMove_a 11:44 21:8 34:-17
%to_@toMove_in 2:15
%to_@toMove_the 2:15 15:57 24:12 29:-25
%to_@toPost 2:-4 17:12
%to_@toPost_a 17:2
%to_@toRemind 9:-4 11:21 23:70 24:-30 34:15
%to_@toRemind_@me 11:4 23:40 24:-10
%to_@toRule 7:66 8:-1 29:-14
%to_@toRule_<request> 7:54
%to_@toRule_@exception 7:13 9:-8 34:5
%to_@toStart 4:16
%to_@toStart_the 3:10
%to_@toStop 11:-25 23:28 29:-14 30:18 31:2
%to_@we 25:23
%to_@weekday 16:58 24:-14 32:35
%to__ 27:26
%to___<number> 16:16
%to___<unknown> 27:20
%to_a 10:7
%to_a_<unknown> 10:9
%to_apply 12:13
%to_ask 9:5 11:9 21:32 22:9 33:-12
%to_ask_for 11:5 21:22
%to_become 17:20
%to_book 20:21
%to_book_the 20:22
%to_come 6:57 14:9
%to_contribute 17:27
%to_do 2:16 10:29 18:-28 32:11
%to_do_that 2:11
%to_file 21:31 22:-7
%to_file_an 21:31 22:-6
%to_finish 2:-10 14:30 28:22
%to_follow 27:23
%to_ga 14:39 19:13 28:29
%to_get 17:11 18:14 22:11 24:9 33:13
%to_get_@me 2:-7 17:25 33:26
%to_get_a 24:3
%to_get_the 26:43 27:13
%to_give 1:3 21:6
%to_go 25:16 28:41
%to_go_until 28:3
%to_have 0:51 17:-27 18:7 29:1
%to_hear 27:16
%to_hear_about 27:13
%to_help 15:3 17:60
%to_join 17:40 29:-1
%to_know 5:18 17:6 20:38 25:8 27:-30 33:10
%to_know_<?> 17:2
%to_know_when 20:28 33:31
%to_land 22:32
%to_meet 25:26
%to_meet_you 25:26
%to_merge 2:5 22:31 33:21
%to_next_@weekday 16:22
%to_one 26:33
%to_propose 2:-8 33:17
%to_qa 5:28
%to_receive 27:2 30:15
%to_rename 2:3
%to_request 7:9 21:2
%to_request_an 21:16
%to_run 3:25
%to_say 12:6
%to_see 11:25 14:25 21:10
%to_see_the 11:22 14:3
%to_ship 34:12
%to_stable 2:22 10:15
%to_stable_<version> 2:28
%to_subscribe 11:9 26:11
%to_take 7:5
%to_talk 11:28
%to_talk_to 11:28
%to_the 0:8 1:-13 2:9 5:-15 8:-4 10:-19 11:-13 12:-49 15:-55 16:69 17:23 18:-41 20:-42 21:-19 27:14 28:49 29:52 33:-28
%to_the_<deadline> 16:-7 22:8 24:3 28:18
%to_the_<number> 15:-12 16:89
%to_the_<unknown> 9:2 17:8 27:-17 29:79
%to_the_@change 17:6
%to_the_@cycle 5:-43 28:44
%to_the_@schedule 14:1
%to_the_@updates 27:3
%to_the_list 29:10
%to_the_stable 2:29
%to_this 24:24
%to_unsubscribe 29:31
%to_use 11:2
%to_use_this 11:2
%to_vote 11:27 13:25
%to_vote_on 11:27 13:25
%to_wait 2:53
%to_you 11:84 29:-25
%to_your 11:-15 27:30
%told_@me 7:25
%told_about 27:10
%too_<?> 10:25
%too_<unknown> 8:29
%too_late 2:130 6:25 10:-8 23:13 29:-5
%too_late_<?> 2:31
%too_late_for 2:32 6:38
%too_late_to 2:2
%too_many 31:24
%true_<?> 12:10 20:2 33:2
%turn_down 8:51 22:-3
%turn_it 31:4
%turn_it_off 31:4
%turn_off 31:28
%turn_off_the 31:6
%turn_on 27:16 29:21 31:-25
%turn_on_@updates 27:30 31:-14
%turn_the 27:9
%turn_the_@updates 27:7
%two_<?> 5:-1 9:11 12:-11 29:39
%two_<unknown> 33:13
%two_@cycle 3:25 16:-23 19:35
%two_@unit 1:25 14:7 16:58 24:51 28:-14 29:-6
%two_@unit_before 1:14 24:7
%two_@unit_in 24:1
%two_@unit_later 16:17
%two_extra 22:4
%two_extra_@unit 22:4
%two_more 16:14
%two_more_@unit 16:14
%ui_texts 33:4
%undecided_<?> 9:1 13:13
%under_<deadline> 10:29 12:13
%under_<deadline>_<?> 10:3
%under_freeze 12:23
%under_the 6:-9 10:59
%under_the_<deadline> 6:-8 10:42
%understand_<?> 11:5
%understand_the 10:45
%unsubscribe_@me 11:27
%unsubscribe_@me_from 29:15
%unsubscribe_@we 30:23
%until_<deadline> 2:23 8:15 24:7 28:80 33:-16
%until_<deadline>_<?> 2:32
%until_@month 14:12
%until_@we 28:40
%until_@we_ship 28:39
%until_@weekday 7:1 8:30 9:-15 16:3 22:44 24:-74 25:-18 28:-3 31:56
%until_after 24:60 29:-10 31:-3
%until_ga 20:6
%until_next 31:13 32:-2
%until_next_@unit 31:14 32:-2
%until_the 2:8 3:29 14:27 15:-17 16:24 28:-2 32:6 33:-26
%until_the_<deadline> 28:13
%until_the_<unknown> 3:14
%until_the_@cycle 14:22
%until_the_next 2:13
%until_what 33:7
%until_when 2:-25 9:39 12:29 20:-69 21:19 33:31
%until_when_@be 12:41 33:-34
%until_when_@can 2:-2 21:27 33:24
%until_when_does 9:18
%up_<?> 10:31 23:-32 26:6 33:-12
%up_<unknown> 4:21 18:10
%up_<version> 4:28
%up_@me 7:2
%up_a 11:15
%up_a_@toStart 11:16
%up_first 18:7
%up_for 8:11 25:32 26:15 27:54 34:-24
%up_for_@change 26:24
%up_for_the 27:1
%up_next 18:55 24:16
%up_on 12:-12 18:35
%up_please 25:16
%up_the 4:40 8:-5 13:6 16:-4 33:9
%up_the_@cycle 5:2
%up_the_next 4:10 32:2
%up_this 14:12 32:18
%up_this_@unit 32:22
%up_to 20:-10 33:47
%up_when 24:27 33:-7
%up_when_<deadline> 24:27 33:-7
%up_with 5:33 9:16 18:-24 24:16
%upcoming_@dates 14:30
%upgrade_<unknown> 22:4 33:6
%use_this 11:50 29:-8
%use_you 11:32
%user_<unknown> 29:21
%using_the 11:7
%verdict_on 9:43
%vote_on 2:-9 7:19 11:27 13:25
%vote_on_<request> 2:-6 7:21
%voted_on 9:20
%vs_<deadline> 10:49
%wait_for 2:7
%wait_with 7:55 8:-5 9:-29
%waiting_for 13:32 18:19
%waiting_for_@me 13:5
%waiting_for_a 13:21
%want_<deadline> 15:23
%want_<unknown> 31:28
%want_a 0:18 1:11
%want_a_<deadline> 0:4
%want_an 0:12
%want_the 27:14 32:-3
%want_to 14:4 16:-7 17:33 26:6 33:37
%want_to_@toAdd 26:29
%want_to_contribute 17:9
%want_to_get 2:-14 33:26
%want_to_hear 27:14
%want_to_help 17:26
%want_to_know 33:11
%want_to_request 22:1
%want_to_see 14:35 21:15
%wants_the 33:9
%wants_to 5:15 17:10 21:26 22:-25
%wants_to_know 5:33
%way_<unknown> 17:10 25:12 33:26
%way_@be 5:25 12:17
%way_@be_it 5:18
%way_@toStart 4:13
%way_does 10:11 11:25 21:-12
%way_how 29:7
%way_how_many 29:17
%way_the 13:2
%way_to 0:39 14:-12 17:22 21:24 29:-7
%way_what 32:6
%way_when 20:9
%way_which 3:8 14:1
%way_who 19:-13 34:53
%weekly_@schedule 32:17
%weekly_@updates 27:47
%weekly_@updates_@place 31:6
%weekly_@updates_in 27:4
%weekly_status 5:-6 26:10 31:16
%well_<?> 21:5
%what_<deadline> 10:15
%what_<quoted> 10:5
%what_<unknown> 2:3 5:41 9:7 11:44 13:-36 14:-33 17:-13 18:14 21:25 25:-60 33:-17
%what_<unknown>_<?> 9:2
%what_<unknown>_<unknown> 5:11 10:-11 11:17 17:16 20:9 29:-2
%what_<unknown>_@be 9:6 10:-10
%what_<unknown>_do 11:31
%what_<unknown>_the 10:32
%what_@be 0:-77 3:-91 5:-12 6:-107 7:-1 10:60 11:36 13:23 17:31 18:7 19:10 23:-55 24:28 25:-25 26:31 32:19 33:-12 34:-59
%what_@be_<deadline> 10:57 33:-17
%what_@be_<number> 29:79 32:-44
%what_@be_<unknown> 9:38 10:7 11:-54 12:6 13:12 14:-2 18:23 29:-107
%what_@be_@be 10:39 13:24
%what_@be_@me 2:19 18:-27 21:13 26:19
%what_@be_@we 10:-30 18:10 26:2 29:59
%what_@be__ 18:-6 20:18
%what_@be_a 10:83
%what_@be_all 17:14
%what_@be_allowed 2:14 10:-7 17:8
%what_@be_an 10:79 11:-1 21:-39
%what_@be_coming 18:54
%what_@be_due 18:-52 24:34 32:49
%what_@be_expected 17:44
%what_@be_frozen 10:1
%what_@be_going 32:6
%what_@be_in 5:-20 10:-26 13:67 29:-36 32:55
%what_@be_it 10:61
%what_@be_left 14:6 28:8
%what_@be_next 18:30
%what_@be_on 5:-31 10:-5 18:47 29:-69 32:72
%what_@be_planned 14:8 20:-22 32:42 33:13
%what_@be_scheduled 32:17
%what_@be_still 14:45
%what_@be_that 10:70 33:-12
%what_@be_the 2:-5 3:-9 5:33 7:6 9:6 10:-69 11:79 12:-79 13:-85 14:-2 15:13 17:20 18:-60 19:26 20:8 21:24 26:7 28:5 29:1 30:4 32:-94 33:48 34:-11
%what_@be_this 26:12
%what_@be_up 5:2 9:13 10:-53 11:-33 18:-61 25:83
%what_@be_you 11:63 25:-34
%what_@be_your 10:-37 11:57
%what_@can 5:-14 11:24 17:38
%what_@can_@me 5:-9 17:15 26:5
%what_@can_you 11:29
%what_@change 10:54 33:-36
%what_@cycle 5:39
%what_@dates 14:72
%what_@dates_@be 14:35
%what_@me 11:-20 13:44 14:-4 25:11
%what_@month 2:23 10:19
%what_@subscribe 10:-18 18:55
%what_@subscribe_<deadline> 18:21
%what_@unit 5:-26 10:-73 17:-38 19:27 20:91 25:-7 28:-3 29:43 32:-88 33:86
%what_@unit_@be 5:-32 20:1 29:58 32:-13 33:16
%what_@unit_did 19:23
%what_@unit_do 20:68 32:-3
%what_@updates 11:-34 23:45 26:30
%what_@updates_@be 23:21 26:1
%what__ 6:1 10:6
%what___<deadline> 6:1
%what_a 11:-33 15:11 19:-6 25:96
%what_about 0:14 2:67 10:-97 11:-12 18:-43 29:-11 33:74
%what_about_@change 2:63 10:-35
%what_become 9:37
%what_become_of 9:37
%what_came 19:24
%what_comes 18:17
%what_commands 11:21
%what_date 19:23 20:32 29:-21 33:51
%what_date_@be 19:12 33:-5
%what_date_@can 33:22
%what_date_do 33:15
%what_did 5:-30 11:16 13:72
%what_did_@we 5:-19 13:49 19:-8
%what_did_the 13:12 19:16
%what_do 0:12 2:-23 5:13 10:44 15:-30 18:23 21:20 26:-30 29:-75 30:6 32:16 33:-41
%what_do_@me 3:11 5:19 15:-12 18:18 21:15 30:17
%what_do_@we 32:41
%what_do_you 0:21 9:10
%what_does 5:13 7:3 9:-28 10:-8 11:-4 14:46 28:31 29:20 32:8 33:-62 34:13
%what_does_<deadline> 10:38
%what_does_<quoted> 10:16
%what_does_the 5:22 10:-39 14:25 28:33 29:-13
%what_does_this 10:-8 14:10 29:24
%what_exactly 10:38 33:-6
%what_exactly_@be 10:5
%what_happened 9:40
%what_happens 7:1 10:33 20:-26 32:16 33:-5
%what_happens_after 18:3
%what_happens_if 7:4
%what_have 28:-6 32:44 33:13
%what_have_@we 32:45
%what_if 0:41 2:27 10:-6 15:18
%what_if_@me 2:36
%what_if_@we 0:42 15:6
%what_kind 11:27
%what_kind_of 11:27
%what_milestone 5:15 10:-15 18:17
%what_must 17:15 32:14
%what_now 2:-16 17:78 21:12
%what_now_<?> 17:36
%what_part 5:18
%what_part_of 5:18
%what_phase 5:12
%what_phase_@be 5:1
%what_reason 9:28
%what_should 7:-4 17:34 18:48 29:-19
%what_should_@me 11:5 17:35 20:4
%what_should_@we 5:7 18:12
%what_stage 5:51 17:-9
%what_time 5:-28 10:-11 28:-3 29:64 33:69
%what_time_@be 5:-12 29:50
%what_time_on 33:35
%what_will 32:14
%what_would 3:43 7:33 15:10
%what_would_a 3:24
%what_would_happen 10:12
%what_you 11:23
%when_<?> 19:17 20:44 29:-53
%when_<deadline> 2:37 12:-35 23:-26 24:11 27:42 29:-26 33:19
%when_<deadline>_@be 10:2 23:-18 24:30 33:12
%when_<deadline>_happens 24:-5 33:23
%when_<deadline>_starts 24:-31 27:16
%when_<unknown> 19:25 20:18 24:28 29:-67 33:-25
%when_<unknown>__ 19:21 20:13 29:-54
%when_<version> 19:19 20:16 24:-18
%when_@be 2:-13 5:-45 6:-25 10:-89 12:-22 14:27 15:14 20:30 23:37 24:-51 25:-27 27:-16 28:-46 29:66 33:13
%when_@be_<cycle> 19:-4 20:26
%when_@be_<deadline> 12:-58 15:29 17:6 19:-26 29:83 33:-4
%when_@be_<request> 9:8
%when_@be_<unknown> 19:8 33:20
%when_@be_<version> 19:35 20:13 29:-3 33:-32
%when_@be_@we 20:37
%when_@be__ 20:20 29:-21 33:2
%when_@be_it 20:55 28:-5 29:-21 33:14
%when_@be_that 19:3
%when_@be_the 18:11 19:-27 20:-4 29:28 33:34
%when_@can 2:-38 12:65 20:46 21:25 29:-36
%when_@can_@me 12:40
%when_@can_@we 12:20 20:14
%when_@change 33:27
%when_@cycle 29:8
%when_@exception 27:29
%when_@exception_@be 27:29
%when_@me 11:3 34:11
%when_@month 33:43
%when_@we 10:18 24:12
%when__ 33:53
%when___<deadline> 33:15
%when_comes 20:16
%when_comes__ 20:9
%when_did 9:-4 19:36 33:43
%when_did_<deadline> 33:16
%when_did_<unknown> 19:21
%when_did_<version> 19:14
%when_did_@we 19:33 33:-2
%when_did_the 19:15
%when_do 20:22 28:44 29:6
%when_do_<deadline> 33:5
%when_do_@change 33:5
%when_do_@me 33:30
%when_do_@we 20:2 28:48 29:21 33:-26
%when_does 2:-4 3:19 9:45 10:-4 12:9 20:24 29:24 33:-30
%when_does_<deadline> 29:36 33:-3
%when_does_<unknown> 20:8
%when_does_@exception 9:8
%when_does_it 20:55 29:-21
%when_does_the 3:31 9:1 12:-58 29:76 33:-55
%when_exactly 33:39
%when_it 19:18 20:-20
%when_must 20:-11 33:41
%when_should 33:29
%when_the 20:29 24:13 27:-9 33:30
%when_the_<deadline> 24:25 27:-2 33:25
%when_there 24:55
%when_there_@be 24:55
%when_they 7:3 20:7 33:-23
%when_will 2:-33 3:46 9:13
%when_will_<version> 3:22
%when_would 19:40 20:-17
%when_you 10:19 25:25 33:-8
%whenever_a 27:54
%whenever_a_date 27:7
%where_<unknown> 5:13
%where_<unknown>_@we 5:19
%where_@be 5:-18 9:43 11:15 14:34 29:28 34:10
%where_@be_@we 5:7 9:38
%where_@be_it 14:13
%where_@be_the 5:-18 9:-21 14:39 17:16 29:22
%where_@be_your 11:35
%where_@can 14:2
%where_do 11:-40 17:46 21:25 26:11 30:2 33:-15
%where_do_@me 11:-2 17:21 21:11 30:8 33:-13
%where_does 5:11
%where_in 5:7
%where_in_the 5:8
%where_it 14:6 15:41
%where_it_@be 14:6 15:41
%whether_the 12:13
%which_<unknown> 5:12 10:21 18:-55 20:-39 29:15 33:-34 34:48
%which_<unknown>_<unknown> 29:14
%which_<unknown>_do 10:29
%which_<unknown>_does 13:9
%which_@be 6:-24 18:45 33:25
%which_@change 5:-7 10:4 13:52 18:-54 29:68 33:-21 34:-49
%which_@cycle 5:58 19:10 20:-51 29:32
%which_@cycle_@be 5:78
%which_@dates 6:70 10:-24 12:8 14:54 18:-89 32:49 33:-86
%which_@dates_@be 6:58 10:-6 18:-19 32:21
%which_@dates_does 14:1
%which_@dates_fall 32:35
%which_@exception 13:32
%which_@me 13:26
%which_@person 34:21
%which_@place 26:33
%which_@place_get 26:3
%which_@schedule 33:29
%which_@schedule_@unit 33:19
%which_@unit 5:-6 6:-11 10:-28 19:44 20:88 32:-32 33:58 34:-27
%which_@unit_<?> 29:39 33:-29
%which_@unit_@be 19:8 20:3 33:13
%which_@unit_@can 20:5
%which_@unit_do 33:28
%which_@unit_will 20:17
%which_@updates 23:50
%which_@updates_have 23:2
%which_@we 10:8 13:-7 34:77
%which_@we_@can 34:16
%which_@weekday 33:29
%which_commands 11:12
%which_date 18:7 20:23 28:12 29:-54 33:55
%which_date_@be 28:15 33:18
%which_date_should 18:29
%which_deadline 18:40
%which_freeze 12:-11 18:33 23:6
%which_freeze_@be 23:8
%which_late 13:27
%which_late_@change 13:27
%which_milestone 5:-17 18:34
%which_of 9:12 12:37 14:-32 18:22 26:9 29:-36 34:11
%which_of_the 9:14 12:38 14:-21 29:-9
%which_one 18:45
%which_one_@be 18:18
%which_phase 5:49
%which_requests 13:22
%which_stage 17:43
%while_@me 32:4
%while_@me_@be 32:4
%who_<unknown> 3:24 9:36 10:-3 13:-22 17:22 19:27 25:7 26:-45 29:13 30:33 34:-31
%who_<unknown>_<unknown> 17:34
%who_<unknown>_@me 25:38 34:-14
%who_<unknown>__ 34:34
%who_<unknown>_down 9:37
%who_<unknown>_the 19:29 25:30
%who_<unknown>_this 34:11
%who_@be 0:18 10:-4 13:16 15:-45 17:-15 20:-15 26:9 29:27 30:-8 32:-6 34:50
%who_@be_<unknown> 9:13 25:-35 26:11 29:13
%who_@be_@cycle 19:1
%who_@be_for 34:17
%who_@be_in 0:25 29:-11
%who_@be_it 30:-2 34:28
%who_@be_on 34:9
%who_@be_the 9:-10 29:26 34:5
%who_@can 29:22 34:8
%who_@month 7:16 9:-12 15:8 21:22 34:-5
%who_@move 34:10
%who_@toMove 26:8 34:20
%who_approves 7:2 13:-8 34:9
%who_changed 15:-4 34:47
%who_changed_the 34:44
%who_decides 3:17
%who_do 15:15 34:6
%who_do_@me 15:15 34:6
%who_gets 23:46 26:31 34:-28
%who_got 13:57 34:-40
%who_handles 34:1
%who_handles_@change 34:1
%who_has 13:56 14:14 21:-18 25:-16 29:15
%who_has_asked 13:29
%who_has_the 14:15 25:-7 29:26
%who_made 25:25 34:-7
%who_must 7:7 10:18 34:-19
%who_said 9:35 34:-2
%who_said_no 9:35 34:-2
%who_signs 21:7 34:2
%who_wants 25:20 34:-7
%who_will 34:51
%who_would 7:6 9:-19 34:7
%whole_@toAdd 14:16
%whom_do 34:43
%whom_do_@me 34:43
%whom_should 34:45
%whom_should_@me 34:45
%whose_<unknown> 7:31 21:-16 29:-2 34:17
%why_<deadline> 10:28
%why_@be 0:40 9:25 29:9 30:21
%why_@be_<request> 9:8
%why_@be_@me 30:24
%why_@be_there 0:22
%why_@me 29:5
%why_did 15:17
%why_do 10:32
%why_do_@we 10:26
%why_does 6:2
%why_would 9:42 29:-11
%will_<deadline> 15:5 28:19
%will_<version> 3:22
%will_<version>_@be 3:22
%will_@be 18:-23 25:39 29:16 32:-8 34:8
%will_@be_available 20:13
%will_@change 3:24 20:-45 29:10
%will_@me 2:10 20:13 29:-2
%will_@me_@change 20:26
%will_@toMove 29:25 34:1
%will_@we 20:41
%will_a 28:19
%will_have 3:12 4:-9
%will_have_to 3:12 4:-9
%will_it 20:62
%will_it_@be 20:24
%will_not 2:-1 22:45 29:20
%will_not_@be 22:6
%will_not_@toAdd 22:23
%will_the 2:6 20:9
%will_the_<unknown> 20:-14 29:5
%will_there 0:-2 23:13 24:-7 33:34
%will_there_@be 0:-2 23:13 24:-7 33:34
%will_you 21:33 23:9 29:-17
%window_for 6:39
%window_shut 6:10 29:-13 33:36
%with_<?> 12:22 29:16
%with_<deadline> 10:23 16:52
%with_<request> 5:-31 8:24 9:57
%with_<unknown> 10:-8 11:-19 19:42 32:46 33:-10
%with_<unknown>_<unknown> 10:-5 19:43 29:-4 32:48 33:-1
%with_@dates 10:20
%with_@me 2:46 21:5 24:15
%with_@me_@change 2:39
%with__ 13:10
%with_a 2:12 6:9 7:-13 12:3 13:8 18:3 19:2 21:-1 24:-9 27:1 28:1
%with_a_@toStart 2:15
%with_a_customers 6:10 7:-12 12:5 13:12 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
%with_all 14:14
%with_the 5:27 16:-17 22:22 29:3 31:5
%with_the_<deadline> 22:9
%with_the_@cycle 5:46 17:7
%with_the_customers 21:3 29:24
%with_you 3:6 11:80
%with_you_<?> 11:9
%within_the 28:32
%within_the_next 28:32
%word_<quoted> 6:2 10:15
%working_@unit 28:19
%worth_asking 21:1
%worth_asking_for 21:1
%would_@be 0:21 24:17
%would_@me 2:-6 11:51 21:27 26:13
%would_@me_get 11:16
%would_@toRule 7:39 8:-2
%would_@toRule_<request> 7:5
%would_@we 2:27 19:41 20:-36 22:-19
%would_a 0:3 2:19 3:51 21:21 23:20
%would_a_<unknown> 3:38
%would_a_@change 21:5
%would_an 0:24 21:27
%would_an_<deadline> 0:25
%would_an_@exception 21:34
%would_happen 10:12
%would_it 1:-2 12:3 26:21 30:1
%would_it_@be 2:-4 12:4 30:2
%would_it_@toAdd 26:7
%would_like 2:2 7:-23 13:24 17:21 20:15 21:-8 22:11 27:3 30:-25 33:-24
%would_like_an 13:15 14:-1
%would_like_to 2:1 17:24 20:12 22:6 27:11 30:-24 33:-16
%would_love 17:11 27:7
%would_love_to 17:12 27:8
%would_rather 30:13
%would_rather_not 30:13
%would_the 3:15 7:23
%would_you 3:-16 4:4 5:9 8:14 10:15 11:-15 16:34 24:26 31:9 33:-1 34:-21
%would_you_<unknown> 16:5
%would_you_@be 29:10
%would_you_@mean 5:3 10:36
%would_you_@toStart 4:5
%would_you_kindly 18:5
%would_you_say 0:12
%write_@me 29:11
%write_@me_a 29:11
%write_a 29:36
%write_to 11:22 29:-1
%writing_the 0:5 10:4 16:7 17:-5 22:-5 28:4 29:-7 33:-12 34:2
%writing_the_<unknown> 0:5 10:4 16:7 17:-5 22:-5 28:4 29:-7 33:-12 34:2
%y_and 6:26 12:31
%ya_<unknown> 6:66 20:-9
%ya_<unknown>__ 6:50
%yes_<?> 33:28
%yes_no 2:33
%yes_to 8:48
%yes_to_<request> 8:18
%yet_<?> 5:1 6:21 12:-31 25:43 28:-18
%yet_@me 12:34 31:-3
%yet_or 5:11
%yet_please 5:7
%you_<?> 11:93 25:6 34:-22
%you_<unknown> 9:6 10:-9 11:-11 14:35 17:31 23:35 25:15
%you_<unknown>_<?> 11:44
%you_<unknown>_@me 11:-28 17:31 23:18
%you_<unknown>_the 14:1 16:8 29:6
%you_@be 10:-6 25:59 29:3
%you_@be_so 29:10
%you_@can 8:20 11:52
%you_@can_do 11:35
%you_@change 11:17 24:7 25:-8 29:48
%you_@change_@me 24:9
%you_@cycle 5:45 11:-25
%you_@cycle_<?> 5:45 11:-25
%you_@mean 5:3 10:42 33:-2
%you_@show 14:22
%you_@toAdd 1:65
%you_@toAdd_a 1:13 3:6
%you_@toMove 4:6
%you_@toPost 11:-43 23:17 26:72 27:3 29:-24
%you_@toPost_the 14:4 23:12 27:15
%you_@toRemind 9:5 12:8 18:-2 22:-1 23:34 24:17 25:-2 29:-36
%you_@toRemind_@me 9:8 11:-15 12:11 23:17 29:-25 33:24
%you_@toRemind_@we 11:4 23:19
%you_@toRule 8:26 9:-10 11:23
%you_@toRule_<request> 7:-7 8:43
%you_@toStart 3:-2 4:54
%you_@toStart_a 4:12
%you_@toStop 31:36
%you_@today 25:25
%you_a 11:-7 25:64
%you_do 7:16 11:19 16:20
%you_explain 11:9
%you_file 21:24 29:-1
%you_give 34:10
%you_give_@me 11:-2 34:10
%you_got 33:14
%you_have 3:42 8:33
%you_have_@me 8:34 25:-10
%you_have_a 25:23
%you_in 11:4 29:1
%you_in_<unknown> 11:4 29:1
%you_keep 27:6
%you_kindly 18:5
%you_know 10:26 11:19 25:-3
%you_look 33:30
%you_look_up 33:30
%you_please 8:38 25:-19 27:18 28:11 29:-18
%you_please_<?> 28:13
%you_say 0:11 11:-12 29:13
%you_show 11:37
%you_take 2:31
%you_think 0:6 7:33
%you_think_<?> 7:11
%you_to 7:4 11:39 31:6
%you_to_@toMove 11:22
%you_understand 11:46
%you_understand_<?> 11:5
%you_would 14:8
%your_<unknown> 11:39 25:-3 31:1
%your_<unknown>_<?> 11:8
%your_@change 10:1 11:31 25:-31 26:32 30:13 31:-10
%your_@updates 11:7 31:7
%your_job 25:24
.10n$ 13:10 27:15 31:1
.18n$ 27:8 34:20
.^ab$ 27:9
.^abb 25:-34 31:47
.^abh 12:6 33:9
.^abha 12:6 33:9
.^abi 0:25 2:26 8:5 9:-2 28:-2 29:11 33:-23
.^abi$ 0:25 2:26 8:5 9:-2 28:-2 29:11 33:-23
.^abl 11:30
.^able 11:30
.^abo 0:8 1:-24 2:17 4:-18 5:7 6:-32 7:41 8:-19 9:33 12:-35 13:-28 14:-78 16:-60 17:14 18:-7 19:-24 20:-22 21:-21 22:-31 23:25 24:25 25:-12 26:-22 27:71 28:-64 29:-14 30:-35 31:6 32:-33 33:22 34:25
.^abou 0:9 1:-23 2:17 4:-18 5:7 6:-30 7:41 8:-18 9:33 10:1 12:-35 13:-28 14:-72 16:-39 17:14 18:-7 19:-23 20:-22 21:-21 22:-29 23:25 24:30 26:-19 27:34 28:-44 29:-4 30:-34 31:8 32:-32 33:24 34:26
.^abu 9:1 23:8
.^acc 2:38 5:-37 6:27 7:28 8:16 16:19 20:-26 21:16 25:-73 29:39 31:-8 34:-27
.^acce 2:42 7:36 8:18 13:-11 21:18 25:-26 29:25 34:-46
.^acco 13:22 16:27 29:28 30:2
.^ack 7:17 8:-8 9:10 16:-14 25:30 29:-4 33:14
.^ack$ 7:21 8:-23 9:26 16:-14 25:31 29:-4 33:14
.^acm 29:21 34:-10
.^acme 29:21 34:-10
.^act 5:4 6:-20 10:-5 12:90 23:24 27:19 31:-16 33:-18
.^acti 6:-25 10:-14 12:78 23:24 27:25 31:-12 32:3
.^ad$ 1:27
.^add 0:145 1:86 2:16 3:-57 4:-9 6:-31 8:-32 10:-30 11:36 12:-16 14:-74 15:-51 16:-104 17:-57 18:-19 20:-15 22:-6 24:-90 26:60 27:42 29:-2 31:-42 33:-31
.^add$ 0:74 1:81 3:-48 4:-4 8:-18 11:15 14:-65 16:-74 24:-62 26:21 27:48 29:28 33:-37 34:-22
.^adde 0:48 10:-15 29:-4 34:39
.^addi 0:31 1:15 24:-2
.^addr 26:40 29:-33
.^adds 0:16 34:-13
.^adj 16:30
.^adju 16:30
.^adm 22:20
.^admi 22:20
.^adv 2:-2 8:-11 9:36 11:-6 14:2 18:13 21:9 23:-8 24:32 27:-14 29:-18
.^adva 1:-3 8:-1 14:3 16:1 18:16 21:9 23:-7 24:5 26:1 27:-9 29:-5 32:1 33:7
.^advi 9:55 24:22 29:-14 31:21 33:-22
.^aff 10:54 12:-15 29:1 30:22 34:-13
.^affe 10:55 12:-13 30:22 34:-9
.^aft 0:-30 1:22 2:29 5:5 6:16 10:-27 11:-8 12:-79 13:16 14:-44 15:-23 17:-11 18:54 19:-19 20:20 21:27 22:24 24:26 27:-38 28:-44 31:-9 34:-7
.^afte 0:-29 1:22 2:29 5:5 6:18 10:-25 11:-4 12:-79 13:17 14:-43 15:-22 17:-10 18:46 19:-18 20:21 21:28 22:24 24:27 27:-38 28:-41 31:-9 34:-6
.^aga 12:2 24:26 25:43 29:9 32:-21 33:15
.^agai 12:3 24:26 25:44 32:-21 33:15
.^age 14:-7 18:-21 27:5 32:62
.^agen 14:-5 27:7 32:49
.^agg 2:11 29:7
.^agi 33:24
.^ago 19:33 28:37 33:-38
.^ago$ 19:33 28:37 33:-38
.^agr 11:-6 16:8 25:49
.^agre 11:-6 16:8 25:49
.^ahe 1:27 2:-36 5:-28 6:17 8:4 12:-4 14:20 16:-3 18:36 23:29 24:23 29:-34 32:17 33:-30
.^ahea 1:27 2:-36 5:-28 6:17 8:3 12:-4 14:20 16:-3 18:36 23:29 24:21 29:-34 32:17 33:-30
.^al$ 2:-3 12:32 16:39
.^ala 16:-17 24:66 29:8
.^alar 16:-17 24:66 29:8
.^ale 6:18 12:-17 24:6 30:15 31:46 34:-10
.^aler 24:22 27:9 30:15 31:20 34:-10
.^ali 16:30 25:21
.^alig 16:30
.^all 1:-43 2:31 4:-34 5:-38 7:-37 8:62 9:-49 12:-105 13:77 14:107 15:38 17:14 18:-36 19:-80 20:-103 21:-10 24:-79 25:53 27:33 28:-63 29:-82 30:-30 32:-104 33:11 34:-80
.^all$ 4:-11 5:-18 7:-10 8:46 9:-36 10:6 12:-49 13:51 14:102 17:4 19:-56 20:-39 21:-14 22:-49 24:-32 25:57 27:34 29:-13 30:-16 31:3 32:-73 33:-7 34:-34
.^alle 14:10 27:8 29:-14
.^allo 2:43 8:17 10:-8 12:-33 13:34 15:26 22:44
.^alo 5:50 16:15 24:-13
.^alon 5:50 16:15 24:-13
.^alp 1:39 5:50 18:-7 20:-2 29:-8 33:24
.^alph 1:39 5:50 18:-7 20:-2 29:-8 33:24
.^alr 2:-19 3:23 4:-10 5:31 6:56 7:-10 9:11 10:-39 12:14 16:-7 18:-32 20:-19 22:14 25:-18 26:32 28:-4 31:7
.^alre 2:-18 3:23 4:-10 5:31 6:35 7:-10 9:11 10:-33 12:36 16:-7 18:-29 20:-19 22:14 25:-17 26:32 31:7
.^als 1:27 10:36 18:6 19:22 33:-12
.^also 1:27 10:37 19:23 33:-11
.^alt 15:18
.^alte 15:18
.^alw 14:-26 24:23 25:31
.^alwa 14:-26 24:23 25:31
.^am$ 1:30 4:-7 6:2 8:13 9:-35 10:8 11:23 12:-7 16:-6 17:32 18:-27 20:-3 21:4 24:10 26:27 28:8 29:-53 30:1 32:21
.^ame 16:25
.^amen 16:25
.^an$ 0:63 1:71 2:35 5:-26 6:-8 7:-105 8:-147 9:-85 10:8 11:37 12:-70 13:7 15:-97 16:-107 17:23 18:-24 19:-49 21:68 22:64 23:-83 24:13 25:-13 26:55 28:-57 29:-39 31:-24 32:-1 33:-4 34:-15
.^and 0:-45 2:-34 3:-17 5:10 7:-45 8:31 9:1 11:-28 12:35 13:-28 14:55 16:7 17:39 18:64 19:-32 21:-68 23:-17 24:-18 25:-15 27:22 29:-1 32:12 33:16
.^and$ 0:-43 2:-33 3:-17 5:10 7:-44 8:32 9:1 11:-26 12:35 13:-27 14:59 16:8 17:41 18:64 19:-31 21:-67 23:-17 24:-17 25:-14 27:6 32:13 33:17
.^ann 5:-7 7:12 8:-30 15:9 20:25 25:-30 26:10 27:54 28:-5 29:-56 31:16 33:-37 34:50
.^anna 7:17 8:-15 15:18 34:57
.^anno 20:33 25:-13 26:21 27:56 31:20 33:-22
.^ano 0:39 2:24 25:13 27:9
.^anot 0:42 1:1 2:24 25:14
.^ans 9:12 13:27 21:-24
.^answ 9:12 13:27 21:-24
.^ant 9:26 19:33 29:-34 33:-10
.^antr 9:30 29:-7
.^any 0:12 1:-112 2:39 3:4 4:-63 6:-52 7:-18 8:-63 9:62 10:3 11:-56 12:16 13:85 14:-77 15:55 16:-129 17:20 18:23 19:-33 20:-34 21:3 22:-58 23:-53 24:-95 25:4 26:9 27:-51 28:-65 29:-49 30:-32 31:58 32:94 33:-54 34:-36
.^any$ 1:-27 2:46 5:-45 6:-56 7:-39 9:47 10:-65 11:-19 12:47 13:43 14:-15 15:23 16:-37 17:34 18:5 20:-11 23:-26 24:-20 27:-67 29:-32 31:43 32:39 33:-35 34:-71
.^anyb 9:11 10:22
.^anym 31:34
.^anyo 2:-11 3:20 6:-5 9:7 12:-24 13:9 15:17 22:-26 25:44 29:19
.^anyt 2:26 5:8 8:-40 13:30 16:-23 18:22 19:-9 25:-61 26:15 28:-30 29:-64 32:67 33:-2
.^anyw 10:6
.^aoe 9:-1 10:86 29:-14
.^aoe$ 9:-1 10:86 29:-14
.^api 10:-10 11:47 12:-18 17:-22 22:9 29:19 33:-7
.^api$ 10:-10 11:47 12:-18 17:-22 22:9 29:19 33:-7
.^app 1:4 2:-2 5:-56 6:-87 7:65 8:33 9:16 12:28 13:37 14:-56 15:-48 16:-74 19:-22 22:5 24:-47 25:5 31:-42 32:-56 33:-37 34:19
.^appe 1:27
.^appl 2:5 10:30 12:57 17:-10 22:59 34:-45
.^appo 17:6
.^appp 7:8 9:-13
.^appr 1:-24 2:-42 5:-42 6:-30 7:64 8:41 9:23 10:-53 12:-69 13:37 21:-35 22:-10 25:19 31:-12 32:-33 33:-61 34:35
.^apr 4:43 8:66 14:-1 29:-34 34:16
.^apri 4:47
.^apro 8:63
.^arc 1:2 14:-19 19:7
.^arch 1:2 14:-19 19:7
.^are 3:4 4:-9 5:95 6:12 7:-20 8:-17 9:-11 10:9 12:51 13:2 14:22 15:8 17:-35 18:-35 19:-110 20:-40 23:1 24:3 26:18 27:-13 28:8 29:-56 31:-35 32:-31 33:14 34:-90
.^are$ 2:2 3:5 4:-8 5:40 6:15 7:-18 8:-15 9:-7 10:35 11:6 12:43 13:6 14:23 15:11 17:-27 18:-28 19:-103 20:-44 23:10 24:13 25:3 26:19 27:-12 28:11 29:-28 31:-30 32:-11 34:-86
.^arew 5:96 10:-51 11:-5 25:-23 29:-34 32:-5 33:55
.^arg 11:-5 21:5 25:69 29:-52
.^arm 29:58
.^arm$ 29:40
.^aro 10:-21 17:35 18:33 29:-18
.^arou 10:-21 17:35 18:33 29:-18
.^arr 2:9 17:21 18:32 31:28
.^arri 2:10 17:24 18:35
.^art 1:46 27:3
.^art$ 27:4
.^artw 1:35
.^as$ 1:4 2:-80 4:50 5:-18 8:62 10:22 11:-53 12:39 13:-3 14:29 15:30 17:61 18:-4 20:-29 24:-73 26:-20 27:31 32:-39 33:-44 34:-59
.^ask 2:-14 3:-11 5:-3 8:-6 10:1 11:42 13:43 14:7 15:7 16:2 17:-6 20:9 21:38 22:52 24:7 25:-36 26:-5 28:4 29:-10 31:6 32:-1 33:-2 34:-17
.^ask$ 2:-79 7:12 10:-20 11:73 17:-6 20:-20 21:23 22:61 24:23 25:-25 27:-29 29:-13 32:-26 33:-16
.^aske 4:3 9:15 10:14 11:-4 13:33 14:2 16:9 18:1 19:-14 20:7 23:10 24:-9 25:-2 27:1 29:2 32:-3 33:-3 34:-8
.^aski 2:4 8:-5 9:-16 13:-1 14:4 15:2 18:-6 19:12 21:18 22:11 24:10 25:-16 29:-4 32:10 33:6
.^asks 22:22
.^ass 12:16 29:14
.^assu 12:16
.^at$ 1:38 2:22 3:-19 5:43 6:-39 9:21 10:7 11:-89 12:36 13:-26 15:40 20:-54 21:-76 22:-4 24:49 25:2 27:-57 28:6 29:-3 31:-26 32:-27 33:16 34:-66
.^ate 25:46 34:-10
.^ate$ 25:47 29:-28 34:-9
.^att 9:16
.^atta 9:16
.^au$ 1:-8 16:44
.^aud 1:17 9:-11 13:39
.^audi 1:17 9:-11 13:39
.^aug 1:32 6:7 10:-42 12:-20 16:17 22:-15 29:-12 32:90 33:39
.^aug$ 32:56 33:23
.^augu 1:22 10:-6 20:7 32:37 33:1
.^aut 7:52 30:10 34:20
.^auth 7:12 34:24
.^auto 7:23 23:1 30:10
.^ava 19:12 20:50 26:21 33:-30
.^avai 19:12 20:52 26:22 33:-29
.^avi 25:-21 27:45 31:26
.^avis 25:-21 27:45 31:26
.^awa 5:-4 18:-28 20:-24 24:47 28:65 31:7 32:36 33:-60
.^awai 6:12 18:-15 32:19
.^away 6:-6 12:1 24:47 28:66 31:7 33:-60
.^bac 2:39 6:-24 8:27 9:-31 12:-51 13:2 15:-21 16:43 19:5 24:11 25:35 27:27 31:-52 32:-7 33:-80
.^back 2:39 6:-24 8:27 9:-31 12:-51 13:2 15:-21 16:43 19:5 24:11 25:35 27:27 31:-52 32:-7 33:-80
.^bad 25:32 29:-22
.^bad$ 25:32 29:-22
.^bal 4:23 29:-5
.^ban 9:26 25:-39 29:40
.^ban$ 12:2 25:-38 29:59
.^bann 9:29 29:-14
.^bar 21:18 29:39
.^bar$ 21:21 25:-9 29:40
.^bas 1:9 27:-2 31:19
.^bash 1:9
.^be$ 0:1 2:40 3:37 5:-22 6:-35 7:50 8:-52 9:-38 10:-43 11:-72 12:-19 13:-68 14:-31 15:22 16:62 17:-87 18:7 19:-110 20:13 22:24 23:51 25:-14 26:-34 28:-15 29:-16 30:5 31:37 32:-26 33:56 34:-24
.^bec 2:30 9:24 11:-22 16:34 17:48 21:-4 22:1 29:-38
.^beca 9:28 22:19
.^beco 2:15 11:-5 16:9 17:37 29:-6 33:4
.^bee 2:-57 5:10 6:27 8:5 9:32 10:-51 11:19 12:12 13:37 14:-15 15:5 18:-5 20:9 22:-17 25:47 28:-19 29:-95 30:3 32:-48 33:-20 34:-46
.^beef 11:33
.^been 2:-46 6:25 8:8 9:39 10:-50 12:20 13:40 15:7 20:14 22:-9 25:24 28:-39 29:-45 30:4 32:-15 33:-23 34:-42
.^bef 1:33 2:-3 3:23 6:8 7:21 8:-6 10:-12 11:10 12:-11 13:-19 17:16 18:13 19:42 21:7 22:-18 23:11 24:44 25:-14 26:-1 28:37 29:-4 30:-16 31:-4 32:12 33:-2 34:-9
.^befo 1:34 2:-1 3:23 6:9 7:14 10:-10 12:-8 13:-19 17:17 18:14 19:40 21:7 22:-17 23:11 24:44 25:-13 28:37 30:-16 31:-3 32:15 33:-1 34:-7
.^beg 2:-7 3:12 4:58 6:-27 10:-74 12:26 14:-4 17:94 19:-7 20:-26 27:22 33:5
.^begi 3:1 4:65 10:-30 12:-14 17:96 20:-24 27:23
.^begu 5:17 12:48 14:-9
.^beh 6:39 10:27 14:-18 22:28 33:-20
.^beha 8:13 22:31
.^behi 6:40 10:29 14:-16 33:-13
.^bei 5:22 10:5 27:28
.^bein 5:22
.^bel 33:28
.^beli 33:5
.^ben 7:39 9:-4 22:14 27:30
.^benc 7:40 9:-2
.^bes 17:24
.^best 17:25
.^bet 0:55 1:75 2:-5 5:67 10:36 11:-15 12:-72 14:-7 15:-36 18:-89 20:-32 24:-17 25:-32 27:-61 28:2 29:33 32:33 33:5 34:-34
.^beta 0:45 1:57 2:-23 5:41 6:11 12:-35 19:-47 20:-19 27:-16 29:26 33:10 34:-8
.^bett 31:7
.^betw 1:16 5:29 6:-20 10:1 18:-17 19:31 27:-11 28:7 29:17 32:40 33:-47
.^big 2:13 14:16 20:38 33:-33
.^big$ 2:14 14:17 20:29 33:-28
.^bil 8:30 22:13
.^bill 8:30 22:14 29:-1
.^bin 8:27 9:-14 10:49 17:41 34:-15
.^bin$ 8:27 9:-13 17:42
.^bind 10:52 34:-13
.^bis 29:40
.^bise 29:40
.^bit 6:-46 12:44 15:10 18:31 22:19 33:8
.^bit$ 15:12 17:14 22:1
.^bite 17:-16 18:35
.^ble 25:38
.^bles 25:2
.^bli 11:-11 25:53 29:-36
.^blo 1:17 2:10 5:51 8:9 12:13 15:1 25:-11 29:-14 34:-3
.^bloc 1:15 2:11 5:52 8:9 12:14 15:5 25:-10 29:-12 34:-1
.^blog 20:11
.^blu 2:23
.^blue 2:23
.^boa 1:-4 2:70 16:51
.^boar 1:-3 2:11 16:51
.^boat 2:50
.^bon 17:15 20:-19 25:34
.^bonj 17:16 25:7 33:9
.^boo 0:1 4:22 15:20 20:19 29:60
.^book 0:3 15:21 20:20 29:36
.^boot 4:20 29:17
.^bos 1:17 9:-8 10:7 11:-21 14:5 16:3 17:-13 20:2 24:1 25:-6 26:-16 27:12 29:-16 33:-5 34:56
.^boss 1:17 9:-8 10:7 11:-21 14:5 16:3 17:-13 20:2 24:1 25:-6 26:-16 27:12 29:-16 33:-5 34:56
.^bot 5:-40 10:-17 11:39 14:-1 17:-31 18:-16 23:4 25:44 29:-47 31:42 33:58
.^bot$ 10:-32 11:41 23:7 25:46 29:-81 31:25 33:9
.^both 31:10 33:38
.^bou 9:49 24:-4 27:6 29:-41
.^boun 9:50 29:-41
.^bra 1:28 2:-1 5:32 6:-48 7:2 8:-27 9:-35 10:33 12:43 20:-6 29:29 31:-7
.^bran 1:28 2:-5 5:35 6:-26 9:-1 10:35 12:13 20:-5 29:36 31:-6
.^bre 8:19 9:8 10:-36 12:-37 13:40 17:7 18:13 21:44 22:23 28:-14 29:-54 32:-10
.^brea 8:19 9:8 10:-36 12:-37 13:40 17:7 18:13 21:44 22:23 28:-14 29:-54 32:-10
.^bri 12:-1 25:19 32:50
.^brie 32:14
.^brin 12:-1 25:22 32:18
.^bro 22:30 25:26 29:23 34:-38
.^brok 2:3 22:31 29:34 34:-41
.^bud 3:13 8:-13 29:41 33:-3
.^budg 3:13 8:-13 29:41 33:-3
.^bue 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
.^buen 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
.^bug 1:33 2:5 5:46 8:-29 12:-86 16:4 17:41 18:-13 24:19 29:31 33:-80 34:12
.^bug$ 1:35 5:28 8:-19 12:-30 20:-2 24:27 25:10 29:36 33:-40 34:20
.^bugf 2:24 5:5 20:31
.^bugs 17:38
.^bui 4:15 5:31 12:-24 14:-20 15:3 17:-24 20:4 25:21 29:35
.^buil 4:11 5:32 12:-23 14:-18 15:4 17:-23 20:4 25:21 29:36
.^bum 2:57 10:3 12:15 13:-4 15:-27 22:16 29:-33 33:35
.^bump 2:57 10:3 12:15 13:-4 15:-27 22:16 29:-33 33:35
.^bus 10:22 18:-14 20:-22 25:53 29:5 31:-15 32:5 33:-9
.^bus$ 18:-7 25:26 29:16 31:-13
.^busi 10:23
.^busy 20:-15 25:26 32:10
.^but 1:-14 2:19 7:-27 8:16 10:16 11:-5 12:3 13:-13 14:-5 15:20 16:-6 17:2 18:-7 22:-34 25:-12 26:4 31:19 33:15 34:6
.^but$ 1:-6 7:-24 8:19 13:-11 14:-3 15:30 17:8 22:-33 25:-5 26:8 29:3 31:20
.^butt 2:6 10:23 20:4 29:-16
.^buy 29:34 31:-1
.^buy$ 29:34 31:-1
.^by$ 0:-17 1:-20 2:-39 5:-1 6:25 7:25 10:68 13:9 14:-33 16:89 17:-19 18:-10 19:-21 21:3 22:29 23:19 24:-32 28:-28 29:-17 32:6
.^bye 25:55
.^bye$ 25:55
.^ca$ 20:14
.^cad 3:17 29:-24 33:11
.^cade 3:17
.^cal 0:2 1:59 2:-96 3:-50 4:47 6:-81 8:-44 9:-75 10:-59 13:-52 14:40 17:-59 18:13 19:64 20:-107 22:-56 26:49 27:-26 28:-38 29:11 31:-40 32:-17 33:33 34:32
.^cale 0:8 1:26 2:-27 4:23 5:-31 6:-1 8:-30 10:-22 12:-11 13:-23 14:50 16:4 17:-22 18:26 19:33 20:-11 22:-25 24:-21 25:-40 26:53 28:-8 29:-21 31:-29 33:17
.^call 1:29 2:-4 4:13 5:6 6:-21 14:-37 19:39 20:-26 29:39 31:-4 32:-24 33:1 34:34
.^cam 2:1 10:32 16:18 19:48 20:-10 23:29 33:-19
.^camb 2:12 16:20
.^came 10:35 19:51 20:-8 23:30
.^can 0:44 2:53 3:3 4:-6 5:-29 7:1 8:40 9:-113 11:17 12:29 13:-96 15:-24 16:-1 17:11 18:-57 19:-98 22:26 24:11 25:-85 26:3 29:-2 30:-14 32:-112 33:26 34:7
.^can$ 0:4 1:-13 2:52 3:10 4:-10 5:-122 7:5 8:30 9:-111 10:-15 11:21 12:36 13:-78 15:-13 17:18 18:-18 19:-108 20:15 21:2 22:39 23:6 25:-53 26:8 28:-7 29:-13 30:-11 31:-42 32:-69 33:5 34:24
.^canc 24:13 27:-25 29:7 31:23
.^cand 0:24 5:5 10:19 18:-13 20:-51 28:29 29:-31 33:25
.^cap 29:7
.^capi 29:9
.^car 10:-43 21:10 22:-3 29:23 34:33
.^care 10:-18 34:36
.^cas 15:6
.^case 15:6
.^cat 9:-33 29:44
.^ce$ 6:22 10:-6 12:29 20:9 29:-19
.^ceo 29:30 34:-28
.^ceo$ 29:30 34:-28
.^cha 0:-100 2:14 3:-59 4:-56 5:-135 6:-43 9:-5 13:4 15:38 17:-135 18:-110 19:-120 20:-5 21:37 22:-3 23:34 24:10 26:22 27:63 29:-11 30:3 31:6 32:-105 33:15 34:62
.^chai 29:37 33:43
.^chan 0:-50 2:15 3:-26 4:-29 5:-94 6:-22 11:6 13:14 14:-87 15:43 16:6 17:-94 18:-68 19:-82 20:-37 21:45 22:-2 24:2 26:28 27:73 29:-8 30:11 31:7 32:-77 34:27
.^char 11:-3 14:25 25:3 34:45
.^chas 23:30 31:-10
.^chat 23:17 31:32
.^che 1:19 4:-4 5:25 7:-14 8:20 11:20 15:-4 16:-2 17:-49 18:-4 20:8 21:3 25:13 28:19 29:14 33:-8 34:-6
.^chec 0:-18 1:21 6:3 7:-4 10:-3 11:20 17:-33 20:7 27:3 28:10 29:5 34:10
.^chee 5:5 8:10 10:-3 12:6 15:-3 17:-9 18:-3 20:4 25:26 27:-6 28:10 33:-1 34:-16
.^cher 2:33 10:34 11:-17 29:6
.^chi 6:-8 9:-9 21:43 22:22 25:-5 28:12 29:-47 32:4 34:70
.^chie 21:18 22:23 29:-16 34:2
.^chil 28:14 32:10
.^chr 25:21 28:-35 29:12
.^chri 25:22 28:-35 29:17
.^ci$ 2:54 9:-6 12:-19 16:23 23:-14 24:-1 25:-26 27:21 29:91 31:-8
.^cir 15:36 19:-9
.^circ 15:36 19:-9
.^cla 0:8 1:-12 12:18 15:3 17:2 29:-12 32:3
.^clai 12:21 15:5
.^clas 0:9 1:-4
.^cle 2:22 6:13 12:-26
.^clea 2:18 22:2
.^clf 29:-22 33:50
.^clf$ 29:-22 33:50
.^cli 0:-17 1:-41 2:28 6:21 10:36 12:7 15:19 16:16 18:-16 19:-9 20:-31 22:25 24:4 28:-6 29:-97 33:32 34:21
.^clie 0:-16 1:-41 2:18 6:22 10:32 12:16 15:19 16:16 18:-15 19:-8 20:-27 22:25 24:5 28:-6 29:-72 33:23 34:21
.^clo 4:40 5:-12 6:26 7:-44 8:27 9:-82 10:-66 12:45 14:-67 17:19 18:49 20:-89 22:-33 25:-38 27:-22 28:98 29:4 32:-16
.^cloc 10:-5 28:67
.^clon 4:45 17:40 18:-20
.^clos 1:4 6:31 7:-27 8:7 9:-45 10:-25 12:37 14:-24 18:82 20:-75 22:-15 28:38
.^cod 2:19 5:2 10:33 12:13 17:1 18:-23 20:-12 33:19
.^code 2:21 10:37 12:14 17:3 20:-9 33:21
.^cof 25:44 29:19 34:-25
.^coff 25:49 29:2 34:-19
.^col 33:16
.^coll 33:7
.^com 2:-14 4:-6 9:-31 10:-21 11:49 12:7 13:-46 15:-2 16:-1 17:39 18:64 19:10 20:9 21:55 22:-55 25:-43 26:-102 27:-18 28:-47 29:62 31:-95 32:6 33:25 34:-110
.^come 2:-23 5:-9 12:25 18:63 21:52 25:-32 28:-8 29:2 33:10
.^comi 5:14 14:-33 17:39 18:5 20:38 32:48 34:-28
.^comm 11:68 14:-8 17:17 25:3 29:10 32:-10
.^comp 4:-18 11:-64 12:-27 14:28 19:30 20:-17 25:-25 29:85 33:18
.^con 1:7 2:-14 7:9 9:29 10:65 11:-87 13:-108 16:-56 17:61 18:-60 19:-39 20:-40 21:30 24:-16 25:28 27:-10 29:7 31:-27 32:-10 34:35
.^con$ 5:31
.^conc 9:18 10:48
.^cond 9:30 29:2
.^conf 10:10 29:23
.^cong 25:73
.^cons 2:-4 8:17 10:52 21:17 29:-32
.^cont 11:-17 17:72 29:17 34:52
.^conv 7:15 21:35
.^coo 5:18 8:6 25:17 29:-30 34:53
.^cook 5:1 25:7
.^cool 2:12 25:12
.^coor 34:44
.^cop 4:15 14:-29 26:8 33:5
.^copy 4:15 14:-29 26:8 33:5
.^cor 2:31 6:-38 10:-61 16:24 17:14 18:28 20:24 21:3 32:-1 33:19
.^corr 2:36 6:-35 10:-15 16:25 20:27 21:5 33:43
.^cos 10:29 18:-21 26:27 29:15 32:26 33:-6
.^cost 18:-8 26:28 29:36
.^cou 0:11 2:10 6:1 8:-41 9:-1 10:31 11:-47 12:-13 13:47 18:-37 19:-35 20:-54 22:33 24:-3 27:29 28:80 29:-11 30:-29 31:10 32:-19 33:-5 34:-62
.^coul 0:15 2:19 11:-34 12:-1 14:11 16:13 18:-15 20:-7 21:2 22:44 30:-3 34:-18
.^coun 8:-38 10:51 13:27 25:-5 27:24 28:92 29:-65 31:20 33:-32
.^coup 6:27
.^cour 13:11
.^cov 2:-8 8:6 10:40 25:8 29:19 33:-14
.^cove 2:-7 8:6 10:37 25:8 29:19 33:-13
.^cra 2:29 22:6
.^cras 2:22 22:8
.^cre 1:32 3:44 4:17 11:6 29:12 34:21
.^crea 1:32 3:34 4:22 11:6 29:13 34:21
.^cri 15:39
.^crit 10:1 15:39
.^cro 16:-8 29:13
.^cron 16:-8 29:13
.^cry 8:7 29:-11
.^cryp 8:7 29:-11
.^css 2:36 11:-9
.^css$ 2:36 11:-9
.^cur 4:13 5:76 12:47 20:11 23:-1 26:4 29:-39
.^curr 4:14 5:71 12:49 23:-1 26:4
.^cus 0:1 2:5 4:-5 6:3 9:-8 12:1 15:19 20:36 21:3 24:-17 28:11 29:16
.^cust 0:1 2:6 4:-5 6:4 9:-8 12:1 15:20 20:37 21:3 24:-16 29:16
.^cut 1:41 2:28 5:14 6:52 9:-17 12:-60 16:-43 18:30 21:5 24:-38 25:-51 27:-5 29:-2 31:43 33:13
.^cut$ 2:35 5:36 6:34 9:-5 12:-14 20:4 25:-14 28:-5 31:51 33:-17
.^cuto 1:25 6:9 10:-16 14:13 18:45 21:13 22:-16 24:-10 29:-19 33:38
.^cve 22:49 29:62
.^cve$ 22:46 29:56
.^cyc 1:-58 2:-30 3:106 4:95 5:39 6:-54 7:-36 9:-67 12:-67 13:9 14:50 16:-74 17:-29 18:-88 19:80 20:-19 22:-57 24:-32 25:-83 27:-56 29:-133 31:-66 32:-79 34:17
.^cyce 3:41 4:10 14:1 16:-10 19:25 29:-33 34:6
.^cycl 1:-51 2:-19 3:85 4:82 5:40 6:-48 7:-26 9:-36 12:-41 14:33 16:-36 17:-13 18:-82 19:63 20:-10 22:-43 24:-13 25:-60 27:-33 29:-73 31:-30 32:-60 34:1
.^cyy 3:28 5:3
.^cyyc 3:28 5:3
.^czy 2:42 6:40 12:30 17:-4 29:-5 33:-27
.^czy$ 2:42 6:40 12:30 17:-4 29:-5 33:-27
.^dae 14:44 25:-13
.^dai 24:9 27:16
.^dail 24:9 27:16
.^dan 3:12 4:-2 5:4 6:11 8:13 9:4 10:-1 11:-5 12:5 13:-6 14:6 16:-5 17:-5 19:5 20:7 21:1 25:17 29:-21 33:-12 34:-6
.^dank 3:14 6:13 9:6 11:-4 12:6 13:-6 14:7 16:-4 17:-5 18:-4 19:6 20:7 21:1 25:20 29:-15 33:-4 34:-5
.^dar 6:-1 9:32
.^dark 6:-1 9:32
.^das 5:-5 9:2 22:25 29:34
.^das$ 2:10 5:-1 29:55
.^dash 9:9 22:11
.^dat 0:13 2:-189 3:-3 4:4 5:-145 6:-22 7:-69 8:-38 9:-159 10:-224 11:6 12:-133 13:-52 14:45 15:47 16:3 17:-101 18:31 19:59 20:95 21:-112 22:-34 23:-73 24:-125 25:-162 26:22 27:-12 28:-59 30:-93 31:-59 32:9 33:76 34:-23
.^data 16:7 29:43
.^date 0:15 2:-178 3:-2 4:10 5:-125 6:-15 7:-61 8:-26 9:-146 10:-194 11:8 12:-99 13:-27 14:41 15:42 17:-78 18:36 19:64 20:78 21:-91 22:-69 23:-63 24:-109 25:-147 26:24 27:-7 28:-37 29:-12 30:-86 31:-49 32:12 33:70 34:-15
.^day 1:39 2:-98 6:-58 7:-43 8:-106 10:-23 11:-84 12:-69 13:-78 14:-22 15:-45 16:72 18:-72 19:25 20:65 22:4 24:63 25:20 26:-14 27:-137 28:61 29:-65 30:-11 31:-54 32:29 33:31 34:-68
.^day$ 2:-4 5:-76 6:-72 12:-40 13:-11 15:-89 16:31 17:10 18:-32 19:22 20:90 21:18 22:-4 25:45 27:-54 28:-31 29:-54 31:-19 32:-4 33:73
.^days 1:32 2:-76 4:-3 5:9 8:-7 10:-97 16:45 18:-21 20:-83 21:-45 22:26 23:4 24:67 25:-106 27:-14 28:87 32:64 33:-83 34:-9
.^db$ 29:41
.^de$ 5:-3 6:-28 9:33 10:-75 12:27 14:-21 16:13 17:39 18:-8 19:-49 20:17 24:36 25:-41 28:28 29:-81 31:49 32:2 33:-16
.^dea 0:44 1:26 2:-2 4:-5 5:-81 6:7 8:-47 9:-27 11:4 12:-74 13:-42 14:18 15:-9 16:-16 17:-13 18:46 19:-43 20:-87 21:10 25:10 28:-7 29:-48 32:15 33:37 34:-22
.^deac 31:31
.^dead 0:32 1:28 5:-48 6:15 8:-5 10:-16 11:14 12:-64 14:21 15:-19 16:-9 17:-14 18:26 19:-29 20:-78 27:7 31:-49 32:17 33:45 34:-17
.^deal 0:9 10:35 18:19 29:-34
.^dear 25:26
.^deb 2:22 7:6 8:21 10:-30 14:-5 25:26 29:62 31:-26 33:-10
.^deb$ 29:22
.^debd 7:11
.^debi 25:18 29:33 33:-3
.^debu 8:27
.^dec 1:-26 2:-67 3:14 5:-37 6:-24 7:37 8:18 9:24 11:-39 16:37 18:24 21:4 22:-95 25:-40 29:-35 34:63
.^deci 2:-22 3:16 6:-13 7:47 9:43 16:14 21:10 22:-63 25:-17 29:-78 34:66
.^deck 14:6 18:38 29:-15 33:27
.^decl 8:25 9:-17 13:4 29:4
.^ded 1:21
.^def 0:7 1:-16 6:-28 10:109 12:15 23:42 28:-30 29:-43 33:-28
.^defa 23:43 29:-8
.^defi 0:1 10:74
.^del 8:32 15:67 16:30 18:13 19:-14 23:-17 25:-51 29:3 31:22
.^dela 15:72 16:37 33:-4
.^dele 18:12 23:-11 29:27 31:32
.^deli 8:47 25:-24 27:5 29:-33
.^dem 1:15 11:17 21:18 25:-15 27:13
.^dem$ 27:20 29:1
.^dema 21:21 34:2
.^demo 1:21 11:27 29:-1
.^den 7:39 8:42 9:-35 20:-5 33:26
.^den$ 4:2 27:14
.^deni 13:34
.^dent 29:26
.^deny 7:29 8:41 13:-13
.^dep 2:57 5:-47 6:-45 9:-11 10:9 11:-50 12:61 17:-30 28:50 33:63 34:31
.^dep$ 2:25 28:10 29:-23
.^depe 2:19 10:22 12:20 25:18 29:-61 33:24
.^depr 2:7
.^deps 12:6 33:9
.^depu 34:30
.^der 6:10 9:37 10:9 13:42 19:-10
.^der$ 9:22 10:12 29:-13 33:1
.^dero 13:31
.^des 2:-25 5:36 9:12 10:35 12:-12 13:16 14:-33 17:27 19:-11 20:-17 22:2 25:-54 29:1 31:57 33:-11
.^des$ 5:5 9:17 16:6 31:10
.^desc 5:1 10:47 17:30 33:-8
.^desi 29:3
.^desp 13:9 22:27
.^det 31:12
.^deta 31:12
.^dev 2:-37 5:104 6:-2 10:30 11:-54 17:25 18:-43 20:-30 25:-42 27:47 30:28 31:8 34:-35
.^dev$ 5:45 17:24 18:-29 25:-5 26:2 27:47 28:-4 29:-14 30:31 31:6 34:-17
.^deve 2:-8 4:10 5:58 10:12 29:-2
.^devs 29:22
.^dia 9:25 29:-14
.^dial 9:25 22:3 29:-6
.^did 5:18 6:84 8:-49 9:60 10:-94 12:24 13:48 14:-59 15:-6 16:-31 17:-2 18:-51 19:61 20:-65 21:-72 22:-12 23:37 24:-18 28:-51 29:-34 30:44 31:-56 32:-7 33:-9 34:7
.^did$ 5:18 6:84 8:-49 9:60 10:-94 12:24 13:48 14:-59 15:-6 16:-31 17:-2 18:-51 19:61 20:-65 21:-72 22:-12 23:37 24:-18 28:-51 29:-34 30:44 31:-56 32:-7 33:-9 34:7
.^die 12:7 19:14 29:-58 33:12 34:17
.^die$ 12:10 19:15 29:-55 33:14 34:19
.^dif 10:84
.^diff 10:84
.^dig 2:-7 26:33 27:61 29:-23 30:6 31:26
.^dige 2:-7 26:33 27:61 29:-23 30:6 31:27
.^dir 3:14 6:7 9:3 10:8 11:-5 12:3 13:-6 14:13 16:-8 17:-2 18:-2 19:5 20:7 23:26 25:-2 33:-21 34:-7
.^dir$ 3:14 6:13 8:2 9:6 11:-2 12:7 13:-4 14:13 16:-4 17:-1 18:-2 19:6 20:7 21:1 25:-2 27:1 29:-5 33:-3 34:-5
.^dire 10:38 23:13 33:-7
.^dis 1:-11 5:-30 7:9 9:-29 11:-35 25:-26 27:7 29:36 31:50
.^disa 31:55
.^disc 5:-8 21:1 29:17 30:3
.^disk 28:-23 29:58
.^dist 10:2 27:30 28:25 29:-38 31:19
.^dm$ 27:98 33:-31
.^dms 2:-27 11:36 25:-30 26:49 27:11
.^dms$ 2:-27 11:36 25:-30 26:49 27:11
.^dni 28:63 29:-20
.^dni$ 28:63 29:-20
.^do$ 0:27 1:-42 2:1 3:61 4:-7 5:-48 6:-74 7:4 9:-67 10:24 11:28 12:-35 13:-88 14:-39 15:36 16:-7 17:25 18:-20 19:-111 20:8 21:27 22:-132 23:28 24:-9 25:-50 26:28 27:-145 28:34 29:16 30:52 32:-5 33:-11 34:31
.^doa 2:37
.^doab 2:37
.^doc 0:79 1:66 2:42 5:-21 6:-13 9:-81 10:-17 11:3 12:-13 15:-64 16:-66 17:61 19:-25 21:-35 22:-11 23:-6 24:10 25:-7 27:14 28:-79 29:24 30:-9 31:15 33:-3 34:1
.^doc$ 2:8 17:26 21:-48
.^docs 0:59 1:39 2:28 10:-33 15:-23 16:-41 17:29 18:-2 27:16 31:14 33:-2
.^docu 0:17 1:2 3:3 5:-19 11:13 12:-13
.^doe 0:-34 1:-10 2:27 6:-7 7:18 9:25 10:42 11:20 12:11 13:-9 14:16 15:-26 16:-52 17:-5 18:-16 19:-59 20:27 22:-56 24:-35 25:-72 26:37 27:-41 29:30 30:-37 33:5 34:-43
.^does 0:-34 1:-10 2:27 6:-7 7:18 9:25 10:42 11:20 12:11 13:-9 14:16 15:-26 16:-52 17:-5 18:-16 19:-59 20:27 22:-56 24:-35 25:-72 26:37 27:-41 29:30 30:-37 33:5 34:-43
.^doi 5:57 9:18 33:8
.^doin 5:35 9:19 33:10
.^don 6:69 10:-6 14:-31 16:-1 17:37 20:20 22:13 29:-21 33:-31
.^done 6:69 10:-6 14:-31 16:-1 17:37 20:20 22:13 29:-21 33:-31
.^doo 6:21 22:16 29:-60 32:9 33:12
.^door 6:36 22:16 29:-58 33:12
.^dow 2:-5 7:-5 8:54 9:9 10:-1 11:-41 12:4 16:20 17:-33 18:11 20:9 25:-50 27:-51 29:37 31:39 33:43
.^down 2:-5 7:-5 8:54 9:9 10:-1 11:-41 12:4 16:20 17:-33 18:11 20:9 25:-50 27:-51 29:37 31:39 33:43
.^dra 4:39 12:36 14:16 20:4 29:-3
.^draf 4:21 20:8
.^draw 12:37 14:28
.^dre 6:2 11:-17 25:31
.^drea 6:2 11:-16 25:31
.^dri 2:65 8:14 13:-19 21:11 29:-31 33:15
.^driv 2:56 8:15 29:-20 33:17
.^dro 2:23 9:-1 20:20 22:-3 24:38 25:-2 29:-19 30:21 31:30 33:3
.^drop 2:23 20:20 22:-1 24:39 29:-17 30:21 31:14 33:3
.^due 6:-34 10:-13 24:56 25:-42 28:-22 29:-39 32:94 33:31
.^due$ 6:-34 10:-13 24:56 25:-42 28:-22 29:-39 32:94 33:31
.^dum 10:28 14:28
.^dumb 10:29
.^dump 14:28
.^dur 2:83 6:23 9:26 10:-19 12:-69 17:9 18:-1 29:-35 31:42
.^durc 6:2 9:29 29:-20
.^duri 2:90 10:-18 12:-23 17:6 31:43
.^dus 6:29
.^dut 34:32
.^duty 34:32
.^eac 27:31
.^each 27:31
.^ear 5:-3 6:-12 10:24 11:-24 15:17 16:14 18:35 19:22 21:14 23:57 28:-18 29:-35 33:-69
.^earl 3:5 6:-9 11:-19 15:18 16:14 18:36 19:17 21:15 23:54 28:-7 29:-30 33:-59
.^eart 10:35
.^eas 17:52 21:8
.^easy 17:53
.^eat 17:-8 25:50
.^eat$ 17:-8 25:50
.^ece 22:3
.^ecep 22:3
.^edi 2:21 11:-21 29:20
.^edit 2:21 11:-21 29:20
.^een 2:11 24:18
.^een$ 2:11 24:18
.^eff 12:55
.^effe 12:55
.^eig 10:31
.^ein 1:54 9:-19 16:42 21:31 33:-20
.^ein$ 1:9
.^eine 1:16 9:-14 16:40 21:34
.^el$ 6:13 10:-1 16:22 18:7 25:-14 29:31
.^ele 29:51
.^els 11:33 31:25
.^else 11:33 25:2 31:25
.^ema 5:-26 26:40 27:12 29:29
.^emai 26:41 27:15
.^emo 9:10 10:16 33:8
.^emoj 9:10 10:16
.^emp 6:1 10:8
.^en$ 5:77 6:-13 10:-23 12:6 13:9 14:-16 18:10 29:-14
.^ena 27:7
.^enab 27:7
.^end 1:6 4:37 14:-5 16:13 19:9 20:14 21:19 22:-9 28:-58 29:20 32:46
.^end$ 1:6 2:-48 4:10 20:16 21:21 22:-6 28:-17 32:47
.^ende 14:-5 19:11
.^endi 4:8
.^endp 2:26
.^ends 28:-21 29:22
.^eng 17:28 25:34 29:-16
.^engi 17:30 25:12 29:-10
.^engl 25:5
.^eno 2:11 7:21 31:52 33:-8
.^enou 2:11 7:21 31:52 33:-8
.^ent 1:65 2:15 5:9 6:-31 7:41 11:17 12:-4 14:-23 24:-18 33:-28 34:20
.^enta 7:10 15:3
.^ente 1:33 5:20 11:26 14:-23 29:8
.^enti 7:16 9:-1
.^entr 1:22 2:11
.^ents 9:15 34:17
.^env 20:13
.^envi 17:2 20:14
.^eol 10:72 11:-19 19:-21 20:-7 29:18
.^eol$ 10:72 11:-19 19:-21 20:-7 29:18
.^epo 14:-24 19:89 28:-39
.^epox 14:-24 19:86 33:-10
.^eri 31:29
.^erin 31:29
.^err 2:38 10:-26 29:50
.^erro 2:38 10:-6 29:36
.^ers 20:12
.^esc 20:7 34:12
.^est 5:20
.^eta 4:-28 5:87 10:-62 11:-53 16:-23 18:-22 20:110 25:-36 28:4 29:-58 33:42
.^eta$ 4:-26 10:-17 16:-23 18:-6 20:113 25:-3 28:6 29:-17 33:44
.^etap 5:70 10:-17 29:-9
.^eve 2:-9 3:-36 6:-20 13:17 14:77 18:9 20:-39 21:21 24:58 25:19 26:-9 27:36 28:-30 29:-60 30:-25
.^eve$ 24:48 27:-5
.^even 5:-33 10:-36 12:-26 15:10 18:30 21:56 22:17 25:6 29:-7 32:22
.^ever 0:-46 1:-6 2:-7 3:-9 5:27 6:-6 10:4 12:29 13:30 14:81 20:-18 22:-20 24:9 25:11 27:40 28:-28 29:-14 30:-7 31:5 32:-27 33:-4
.^exa 7:40 8:-5 10:21 11:34 28:4 29:-59 33:33
.^exac 10:34 25:11 28:9 29:-15 33:36
.^exam 7:41 11:36 25:-16
.^exc 2:-11 5:-5 8:10 9:48 10:-4 13:63 14:-3 17:-4 21:64 22:35 29:-35 30:-1 31:-18 33:-33 34:18
.^exc$ 6:-2 8:-6 9:44 13:32 22:16 29:-17
.^exce 2:-12 4:-11 5:-32 6:-4 8:28 9:34 12:-34 13:47 16:-34 17:-56 20:-23 21:68 22:37 25:-4 27:11 29:-22 32:-29 33:-46 34:22
.^excu 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.^exe 10:5 12:-13 13:40 22:74 29:-44 34:-8
.^exec 22:23 27:1
.^exem 10:9 12:-9 13:42 22:46 34:-5
.^exi 3:23 6:2 11:15
.^exis 3:23 6:2 11:23 29:-11
.^exp 6:41 9:40 10:101 17:49 19:-44 20:26 25:-50 29:-39 32:-34 33:-27 34:-33
.^expe 17:25 20:55 33:20
.^expi 6:57 9:31 13:10 32:-5 33:-2
.^expl 10:86 11:31 13:-7 17:4 29:-7
.^ext 0:28 1:34 2:-37 6:-38 8:4 15:17 22:46 24:-4 34:-10
.^exte 6:-23 8:8 15:22 22:19 33:3 34:-6
.^extr 0:32 1:42 22:4
.^fai 29:59
.^fail 29:59
.^fal 18:-1 32:67 33:22
.^fall 10:2 32:68 33:23
.^fan 17:15 25:10
.^fang 17:27
.^far 5:21 6:2 10:-19 12:-16 13:65 14:-20 20:-13 23:40 25:8 28:70 29:-77 33:-15
.^far$ 5:22 6:2 10:-17 12:-15 13:66 20:-12 23:40 28:71 29:-52 33:-14
.^fav 0:24 8:1 12:-12 25:20 27:-1 29:-33 31:19 34:-10
.^favo 0:24 8:1 12:-12 25:20 27:-1 29:-33 31:19 34:-10
.^fea 0:-62 1:-28 2:17 3:-30 5:8 6:5 7:-55 9:-71 10:12 11:4 13:-2 14:-74 15:3 16:12 17:-7 18:-10 19:30 20:-51 22:11 24:1 27:-17 28:31 29:-85 30:-27 31:-14 32:-73 33:65 34:2
.^feaa 33:7
.^feat 0:-58 1:-18 2:12 3:-20 5:19 6:10 7:-50 9:-56 10:16 11:5 14:-49 15:5 16:14 17:-5 18:-2 19:24 20:-45 21:1 22:6 24:2 27:-16 28:23 29:-50 30:-19 31:-13 32:-63 33:38 34:4
.^feau 28:2 29:-12 33:40
.^feb 1:-5 4:34
.^feb$ 4:27
.^fed 20:7 29:12
.^fedo 20:7 29:12
.^fee 10:34 12:21 14:-28 17:46 26:68 27:23 29:-60 33:-30
.^feed 14:-25 26:70 27:35
.^feez 10:38 12:13
.^fer 12:18
.^fere 12:18
.^fet 10:-16 12:6 16:4 29:-57 33:52
.^feta 33:2
.^fetu 10:-15 12:9 16:5 29:-13 33:32
.^few 26:-20 30:48 32:20
.^few$ 32:20
.^fewe 26:-19 30:48
.^ff$ 0:-41 1:-70 3:-19 5:-5 8:-63 9:-147 10:25 11:-57 12:1 13:-120 15:80 16:101 17:-2 18:-7 19:32 20:-131 22:-3 24:5 25:-129 26:-49 27:-14 28:42 29:-269 32:-26 33:61
.^ffe 2:-87 6:-51 8:3 9:32 10:29 11:28 13:35 19:-44 21:104 22:76 24:-34 27:-72 28:-29 29:-130 33:-86 34:-22
.^ffe$ 2:-68 6:-36 8:11 9:49 10:47 11:20 13:-102 19:-16 21:76 22:86 24:-16 27:-44 29:-80 33:-32 34:-8
.^ffes 9:-25 10:-29 13:102 21:48 33:-24
.^fig 33:10
.^fil 2:-37 9:28 10:-43 11:-12 13:24 18:21 19:-5 21:55 22:42 34:-51
.^file 2:-2 9:23 11:-5 13:31 21:12 22:52 29:31 34:-32
.^fili 21:36
.^fill 5:1 18:29 21:21 29:-37
.^fin 0:-24 2:57 3:-67 4:5 5:-29 6:24 8:15 9:-128 10:23 11:-113 13:-56 16:1 17:-3 18:-9 20:44 21:4 22:-18 23:-38 24:29 26:-65 27:1 28:11 29:-22 30:-19 31:-6 33:14
.^fina 0:-22 5:-16 6:26 9:-8 10:29 14:-15 16:12 17:-17 19:6 20:37 22:-41 23:-12 24:15 27:5 29:-111 32:-41 33:21
.^find 7:3 17:6 21:18 22:-4 29:28
.^fine 2:64 8:64
.^fini 2:7 8:-1 12:18 24:18 28:6 33:-16
.^finl 20:14 33:11
.^finn 6:8
.^fir 1:-5 2:-29 4:2 5:-14 8:-13 9:-28 10:-30 14:-3 17:95 18:84 21:7 29:-20 33:22 34:-25
.^firs 2:-16 4:2 9:-10 10:-43 11:-8 16:-20 17:91 18:78 20:-11 21:9 25:-10 33:33 34:-22
.^fiv 16:25 25:13
.^five 16:25 25:13
.^fix 1:-33 2:43 5:22 6:-40 8:11 10:3 13:-26 16:58 17:31 22:31 33:-13
.^fix$ 1:-21 2:29 7:-6 8:4 12:-54 16:62 17:39 20:4 21:6 22:16 33:-54
.^fixe 2:22 5:-24 10:20 12:9 29:26
.^fixi 2:-13 5:36
.^fla 19:98 24:28 33:-45
.^flag 11:6 12:5 24:32 29:-13
.^flam 19:99 33:-25
.^fli 29:2
.^flig 29:2
.^flo 29:16
.^floo 29:19
.^flow 12:5
.^fol 1:16 4:37 8:-17 10:-35 14:-12 15:-24 16:-30 18:38 19:-24 20:6 22:-29 24:38 26:70 27:55 29:-6 30:8 32:-2 33:-35 34:-41
.^folk 0:4 1:3 3:-4 4:8 8:-8 9:3 11:-3 16:-3 17:13 20:2 24:9 25:6 27:-8 29:-1 30:12
.^foll 3:16 4:14 10:-51 11:15 14:-47 16:-3 17:-18 18:57 24:26 25:-16 26:59 27:68 28:-4 32:-15 33:-57 34:-17
.^foo 25:-11 29:36
.^foo$ 25:-10 29:42
.^fooc 33:3
.^for 1:10 3:-5 4:29 5:-20 6:5 7:-23 8:14 11:10 12:47 13:3 14:-20 15:-1 17:-31 19:-31 20:3 21:53 22:38 23:-22 24:1 25:-21 27:4 28:5 29:17 30:-34 32:36 33:20 34:15
.^for$ 1:9 2:-10 3:-2 4:25 5:-8 6:17 7:-6 8:13 10:6 11:3 12:-11 13:20 14:-21 15:-23 16:-15 17:-7 18:-8 19:-20 20:10 21:50 22:60 24:-22 26:4 27:2 28:12 29:2 30:-6 32:5 33:27 34:11
.^forb 2:17 12:2
.^forc 6:-29 12:90 29:3 33:-18
.^forg 4:18 6:-1 7:-5 9:17 11:12 12:4 14:6 16:14 17:-19 18:11 19:-6 22:-11 23:-23 24:33 29:-8 30:-13 32:4 33:9
.^form 11:39 14:-13 19:20 21:34
.^fort 28:17 32:8
.^forw 11:-3 15:13 29:32
.^fos 20:-3 25:21 29:23 33:-12
.^fosd 20:-3 25:21 29:23 33:-12
.^fou 3:22
.^four 3:23
.^fpf 6:26 10:29 20:-13 29:-54 33:47
.^fpf$ 6:26 10:29 20:-13 29:-54 33:47
.^fre 0:15 1:7 2:-3 3:-88 4:14 5:-97 7:-64 10:9 12:34 13:6 14:5 15:3 16:14 17:19 19:3 20:-89 21:-4 22:24 25:3 26:-12 27:17 28:5 29:11 30:-98 31:5 33:-10 34:-2
.^free 0:17 1:10 3:-50 5:-64 7:-49 10:13 11:-2 12:26 13:7 14:6 15:5 16:14 18:1 19:4 20:-76 21:-2 22:14 24:4 25:14 26:-8 27:12 28:8 30:-53 31:7 32:1 33:-5
.^fren 29:13
.^fres 4:17 5:-6 17:45
.^frez 12:15 29:29 33:-13
.^fri 0:-11 1:40 2:1 7:-26 8:-42 9:-14 10:-25 12:-68 14:-3 16:41 24:41 25:26 27:-32 29:67 31:-35 32:80
.^fri$ 32:26
.^frid 0:-3 1:41 7:-19 10:-17 12:-66 16:40 24:37 27:-21 29:60 32:55
.^frie 8:-32 25:18 29:6
.^fro 2:1 4:6 5:-9 8:32 9:-31 10:6 11:-14 12:100 14:20 15:-99 16:-15 17:-40 19:30 20:-101 21:-16 22:16 24:-11 25:43 26:-96 28:-26 29:25 31:15 32:-2 33:-45 34:-62
.^from 1:1 4:11 6:-48 8:43 9:-4 10:31 12:-53 14:29 15:-37 19:37 20:-54 21:-6 25:8 26:-33 27:-7 28:-8 29:13 30:2 31:46 33:-5 34:-3
.^fron 18:12 27:11
.^froz 5:-54 6:4 12:96 17:-28 18:-49 22:22 25:37 29:29 31:-28 33:-8
.^frr 14:20 17:5 18:-14 25:30 29:-55
.^frre 14:21 17:11 18:-13
.^frro 25:20
.^ful 14:58 18:30 28:20
.^full 14:58 18:30 28:20
.^fun 2:71 5:-55 11:12 12:-49 20:-5 25:103 29:-57 33:18
.^func 11:28 33:23
.^funn 25:29
.^fur 31:45
.^fut 18:15
.^futu 18:15
.^ga$ 1:-8 4:2 6:18 9:-6 10:17 14:33 15:-15 16:32 19:47 20:94 22:-13 24:-18 25:-9 28:12 29:-69 33:-83
.^gam 1:8
.^gan 5:-12 13:6 14:52
.^gant 5:-12 14:42
.^gat 0:2 2:-14 9:-9 12:56 13:-6 18:18 21:8 25:-18 27:28 29:20
.^gate 0:2 2:-14 9:-9 12:56 13:-6 18:18 21:8 25:-18 27:28 29:20
.^gaz 19:98 20:-10 33:-31
.^gazp 19:95 20:-9 33:-31
.^gcc 29:39
.^gcc$ 29:39
.^gdp 9:8 29:-7
.^gdpr 9:8 29:-7
.^gel 5:-14 6:-31 12:70 33:14
.^gel$ 2:7
.^gele 6:-5 12:67
.^gen 4:44 14:-17 19:6 26:18 29:-17 30:-22 31:27 34:18
.^gene 4:29 19:13 26:19 30:-22 31:27 34:19
.^ger 11:14
.^germ 11:18
.^get 1:-19 2:-4 3:-9 4:37 6:-52 8:1 10:-47 11:-47 12:-90 13:-114 15:-19 16:-66 17:1 18:22 19:-27 20:3 21:73 22:5 24:11 26:67 27:27 29:-22 30:23 32:-18 33:18 34:-40
.^get$ 2:-8 4:43 6:-35 9:5 10:-22 11:-12 12:-57 13:-92 15:-44 16:-33 21:40 22:7 23:-29 24:24 26:47 27:37 30:16 31:-28 33:9
.^gets 7:4 8:24 9:-6 23:44 26:28 34:-31
.^gett 10:-8 11:-17 17:5 18:14 21:36 29:-11 31:14
.^gia 6:31 12:9
.^gia$ 6:31 12:9
.^git 29:87
.^git$ 29:69
.^giv 2:-60 5:9 8:21 10:-28 11:37 13:16 15:1 16:31 19:-47 20:-21 22:24 27:-7 28:-6 29:-19 32:16 33:7
.^give 2:-47 5:10 8:5 10:-27 11:38 13:16 15:1 16:32 19:-47 20:-20 27:-7 28:-6 29:-2 32:16 33:7
.^glo 10:60 25:-37 29:-20 33:49
.^glob 33:27
.^glos 10:62 25:-36 29:-14
.^go$ 1:12 2:26 4:7 5:-8 6:6 8:13 10:-44 12:7 22:-37 25:22 28:3 34:-9
.^goe 2:45 6:-20 16:18 20:18 28:-14
.^goes 2:45 6:-20 16:18 20:18 28:-14
.^goi 0:-26 2:-14 4:19 9:7 10:-9 12:16 20:10 25:16 29:-21 31:-6 32:42
.^goin 0:-26 2:-13 4:19 9:8 10:-9 12:15 20:4 25:17 29:-19 31:-6 32:42
.^gol 1:29 20:76 24:10 29:-76 33:-25
.^gold 20:55 29:-48
.^goli 1:29 20:16 24:10 29:-10
.^gon 2:2 5:-20 6:84 25:4 33:-25
.^gone 2:3 6:84 33:-6
.^goo 1:-10 2:35 6:18 8:12 14:-27 16:-18 17:25 20:4 21:-8 24:-9 25:30 27:-19 29:-7 33:13
.^good 1:-3 2:35 6:18 8:13 14:-43 16:-17 17:26 20:4 21:-7 24:-9 25:32 27:-6 29:-5 33:14
.^goog 26:17
.^got 5:7 6:-13 10:-1 11:13 13:79 17:19 21:-35 25:5 28:40 29:-77 32:14 33:23 34:-68
.^got$ 5:7 6:-13 10:-1 11:13 13:79 17:19 21:-35 25:5 28:40 29:-77 32:14 33:23 34:-68
.^gpg 11:-8 29:62
.^gpg$ 11:-8 29:62
.^gra 1:-42 5:6 6:-23 7:2 8:18 10:-9 11:-40 13:26 18:-15 19:2 22:52 25:19 26:4 27:5 29:-43 31:-23 32:-2 33:-1 34:15
.^grac 0:6 1:-12 5:3 6:-5 8:-8 11:-4 12:-6 13:8 18:-5 22:29 25:4 26:9 29:-3 30:3 31:-5 34:2
.^gran 2:-15 8:40 13:7 19:6 22:20 25:-3 27:32 29:-4 32:-13
.^grat 16:8
.^gre 8:10 14:-3 18:8 25:92 29:-20
.^grea 8:-9 25:57
.^gree 8:41 17:3 29:-11
.^grep 18:15
.^gro 9:8
.^grou 9:8
.^grr 9:4
.^gui 3:-12 11:31 17:70 18:-16 24:15
.^guid 3:-11 11:34 17:59 18:-15 24:16
.^ha$ 25:32
.^hac 11:30 12:-17 17:17 25:20 29:-35
.^hack 12:-17 17:23 25:20 29:-8
.^had 0:10 6:40 12:-5 25:16 28:-34 31:13
.^had$ 0:10 6:40 12:-5 25:16 28:-34 31:13
.^hah 25:48
.^haha 25:48
.^hal 3:-15 5:4 7:-13 11:69 17:-6 19:3 23:4 25:-43 26:3 28:19 29:-34 31:-22 32:9 33:-16 34:-7
.^half 2:26 5:16 6:-12
.^hall 1:-9 2:-12 3:-2 7:-8 9:5 10:5 17:-1 18:3 23:4 26:4 27:-11 28:21 29:-1 31:-8 34:-5
.^han 12:-21 17:13 20:2 25:15 29:-10 33:57 34:32
.^hand 12:-19 20:9 25:23 29:-32 33:41 34:34
.^hap 2:-17 6:49 7:9 10:39 12:9 13:-28 16:-33 19:-43 20:-14 24:-31 25:44 29:-15 32:53 33:-5
.^happ 2:-15 6:49 7:3 10:43 12:10 13:-24 16:-33 19:-42 20:-14 24:-30 25:44 29:-14 32:42 33:-5
.^har 1:20 8:32 9:-8 10:64 28:-26
.^hard 1:18 8:29 9:-4 10:64 28:-26
.^has 2:7 3:9 5:44 6:52 7:20 9:28 10:-5 12:36 13:31 14:-12 15:42 17:-54 18:-52 19:-61 20:9 21:-34 22:-22 28:-40 29:-13 31:-9 32:-7 33:-28 34:-14
.^has$ 2:7 3:9 5:44 6:52 7:20 9:28 10:-5 12:36 13:31 14:-12 15:42 17:-54 18:-52 19:-61 20:9 21:-34 22:-22 28:-40 29:-13 31:-9 32:-7 33:-28 34:-14
.^hat 14:-17 25:34 27:-40 30:35
.^hav 0:28 2:-20 4:-15 6:14 8:9 11:-30 13:18 14:2 15:-26 16:19 17:-8 18:3 19:-6 20:-6 21:-4 22:12 23:32 24:-24 25:18 28:26 29:-10 30:-9 32:12 33:10 34:-23
.^have 2:-14 4:-15 5:19 6:31 8:4 10:-2 11:-29 12:13 13:3 14:4 15:-19 16:22 17:-7 18:5 19:-4 20:-5 21:-3 22:13 23:33 28:18 29:-6 30:-9 32:12 33:12 34:-46
.^havi 0:1 5:-32 6:-16 10:9 12:-19 25:45
.^he$ 7:23 21:33 22:-20 24:-31 29:18
.^hea 1:-34 5:-17 8:-3 10:6 14:-35 15:50 16:-18 18:53 20:2 24:25 27:21 29:14
.^head 1:-23 5:-15 14:-29 18:60 20:6 24:38 29:33
.^hear 10:17 15:43 25:12 27:31
.^hel 1:13 6:-22 8:3 9:-33 11:63 13:-6 14:-21 15:29 16:-31 17:96 21:5 22:-41 25:11 27:-6 29:-15 31:-5
.^hell 6:-4 7:7 9:-1 10:9 11:-26 16:-3 17:7 21:14 22:-2 25:45
.^help 11:86 14:-20 15:16 17:86 22:-12 25:-44 27:-4 29:-15
.^her 0:-25 1:-7 2:-85 5:-30 9:-30 10:14 11:3 12:-8 16:7 17:60 20:-34 22:50 24:13 25:14 26:-3 27:82 28:-37 29:-98 31:19
.^here 0:-25 2:-85 5:-27 9:-29 10:14 11:3 12:-7 16:12 17:58 20:-30 22:51 25:15 26:-3 27:83 29:-97 31:21
.^hey 8:-1 10:2 11:-9 13:-5 16:-6 17:10 19:-2 20:3 22:-11 24:-1 25:32 27:-4 31:1 33:5
.^hey$ 8:-1 10:2 13:-5 16:-6 17:10 19:-2 20:3 22:-11 24:-1 25:7 27:-3 29:9 31:4 33:5
.^hi$ 0:18 1:-27 2:11 3:26 5:8 6:-9 7:32 8:-19 13:-20 14:-18 19:9 21:31 22:-16 23:22 24:-17 25:3 26:2 27:-24 29:-5 30:19 32:-7 33:8 34:10
.^hib 2:9 4:26 5:25 6:34 9:-37 10:-10 11:-43 14:30 16:10 17:-22 19:16 20:61 22:-10 25:-52 29:-35 32:-21 33:-5 34:9
.^hibi 2:9 4:26 5:25 6:34 9:-37 10:-10 11:-42 14:30 16:10 17:-21 19:16 20:58 22:-10 25:-51 29:-35 32:-21 33:-1 34:9
.^hii 20:12
.^him 25:-14 29:65
.^hin 34:14
.^hint 34:14
.^hir 12:-26 25:28 29:26
.^his 6:58 19:37 21:11 33:-39
.^hist 6:56 19:37 33:-22
.^hit 10:29 18:28 19:10 20:-7 24:21 28:48 29:-31 33:-42
.^hit$ 10:32 19:11 20:-7 24:17 28:49 29:-28 33:-34
.^hits 18:22
.^hmm 25:13
.^hmm$ 25:13
.^hol 1:-41 7:25 9:9 10:-62 12:11 15:15 16:26 17:33 18:-16 25:-1 27:-42 28:-55 31:8 32:8
.^hola 17:45 29:-7
.^hold 1:-27 7:30 8:2 9:4 10:-58 12:15 15:13 16:23 18:-11 29:-20 32:5
.^holi 28:-24 29:18 31:14
.^hom 16:1 29:6
.^home 16:1 29:6
.^hoo 27:46
.^hook 27:47
.^hop 2:5 6:2
.^hope 6:2
.^hor 18:27 29:-10
.^hori 18:27 29:-10
.^hot 2:17 18:18 20:6 34:-4
.^hotf 2:21 20:7
.^hou 10:-59 20:24 24:63 27:-17 28:52 33:11
.^hour 10:-59 20:24 24:63 27:-17 28:52 33:11
.^how 0:-22 1:-61 2:-96 3:22 4:-46 5:21 6:-151 7:-15 8:-94 9:3 10:-1 11:66 12:-72 13:-1 14:-11 15:5 16:-90 17:66 18:-40 19:42 20:-7 21:40 22:-111 23:14 24:-69 25:-12 26:-8 27:-86 28:99 29:42 31:-118 32:-95 33:-13 34:-50
.^how$ 0:-22 1:-60 2:-93 3:22 4:-45 5:22 6:-145 7:-15 8:-87 9:18 11:66 12:-71 14:-11 15:5 16:-86 17:67 18:-38 19:43 20:-6 21:12 22:-104 23:14 24:-68 25:-11 26:-7 27:-83 28:92 29:43 31:-97 32:-94 33:-11 34:-46
.^hum 11:-30 25:11 34:44
.^huma 11:-25 25:7 34:44
.^hun 25:8
.^hung 25:8
.^hur 15:1
.^hurt 15:1
.^hus 25:-18 29:-5 31:59
.^i18 27:8 34:20
.^i18n 27:8 34:20
.^ice 2:-6 12:12 25:24
.^ico 9:27 22:26
.^icon 9:27 22:26
.^ics 5:-20 14:44 26:85 29:-50
.^ics$ 5:-20 14:44 26:85 29:-50
.^ide 10:-2 15:7 25:20 29:58 31:-14
.^idea 10:20 15:7 25:21 31:-14
.^if$ 0:3 2:47 5:-17 7:63 8:-17 10:2 11:-15 13:-34 14:8 15:55 16:-12 17:-31 19:-34 20:-1 21:46 22:-2 24:-20 25:-6 27:7 28:14 29:-8 30:41 32:-34 33:7
.^il$ 5:-3 6:23 10:-28 24:15 32:16 34:3
.^ile 28:63 29:-20
.^ile$ 28:63 29:-20
.^ima 6:5 29:3
.^imag 6:5 29:3
.^imm 10:-26 18:73 27:8
.^imme 18:22 27:8
.^imp 1:10 17:4 29:-26 32:-8 33:5
.^impo 1:10 17:5 18:13 32:-2
.^in$ 1:31 2:34 3:12 4:-32 5:19 6:-19 7:13 8:9 9:-18 10:-21 11:-43 12:41 13:36 14:-20 15:-33 16:-52 17:-20 18:-23 19:51 20:21 21:14 23:-8 25:-23 27:46 28:-26 29:-4 30:-42 31:31 32:45 33:7 34:-13
.^inc 1:45 10:18 27:34
.^incl 1:45 10:19 27:25
.^ind 4:43
.^indr 4:36
.^inf 2:-1 8:23 9:-15 13:-7 17:38 21:32 22:-1 25:-23 27:83 29:-37
.^info 8:26 9:-12 13:-5 17:40 21:33 25:-11 27:61
.^infr 27:19
.^ini 4:43
.^init 4:43
.^ins 1:59 9:10 11:17 16:34 18:-16 22:5 24:-7 26:5 33:-45
.^inse 1:50 24:-23
.^inst 9:11 11:17 16:30 18:-12 22:7 26:6 33:-26
.^int 1:44 2:79 5:-55 6:-22 9:-28 10:-30 11:21 12:6 14:-40 16:-39 17:39 23:-19 27:58 29:9 31:-20
.^inte 2:40 10:-5 17:12 27:20 33:4
.^into 1:20 2:48 6:-16 11:2 14:-28 18:2 21:6 23:-12 27:37 29:35 31:-8 32:9 33:-16
.^intr 1:19 17:30 24:-13
.^inv 10:18 11:-7 17:30 29:59
.^invi 8:-27 29:47
.^invo 10:21 17:34
.^iri 4:78 14:-4
.^iris 4:78 14:-4
.^is$ 0:4 1:-44 3:-17 4:-18 5:76 6:2 8:25 9:23 10:21 11:-18 12:51 13:-25 14:-12 15:13 16:2 18:27 19:-96 20:12 22:-47 23:8 24:-20 25:-19 26:18 27:-21 28:1 29:40 30:-21 31:-53 32:-2 33:7
.^iss 8:-6 17:7 25:-6 29:32
.^issu 8:-6 17:7 25:-6 29:32
.^it$ 0:25 1:15 2:40 5:-27 6:-15 7:21 8:44 9:-35 10:1 11:-127 13:-67 15:41 16:18 17:-34 18:-9 20:73 21:54 22:19 24:-13 26:-3 27:-38 28:-21 29:-4 31:54 32:-119 33:-23 34:-43
.^its 0:25 2:25 5:12 9:61 19:-14 22:-32 27:-22 29:-7
.^its$ 0:25 2:25 5:12 9:61 19:-14 22:-32 27:-22 29:-7
.^jal 6:21 18:8 33:-18
.^jalo 6:21 18:8 33:-18
.^jan 4:3 14:-23 25:27 32:34
.^janu 4:2 14:-22 32:34
.^jas 4:15
.^jasm 4:15
.^jen 29:32
.^jenk 29:32
.^jes 2:23 5:29 9:-11 10:1 11:-25 12:9 17:21 18:10 20:-46 21:-15 29:-54 32:-15 33:8
.^jest 2:-32 5:34 10:2 11:-12 12:21 17:31 18:14 20:-33 21:-14 29:-43 33:9
.^jir 29:30
.^jira 29:30
.^job 10:-11 11:-6 16:-10 17:10 25:41 33:-17 34:23
.^job$ 10:-11 11:-1 16:-9 25:41 33:-7 34:24
.^joi 10:3 14:-23 17:105 20:-3 27:19 29:-34 33:11
.^join 10:3 14:-23 17:105 20:-3 27:19 29:-34 33:11
.^jok 2:-13 17:-1 25:51
.^joke 2:-13 17:-1 25:51
.^jul 33:41
.^july 33:41
.^jum 22:9 25:22
.^jump 22:9 25:22
.^jun 33:20
.^june 33:20
.^jus 2:3 3:-14 6:4 13:-4 14:26 15:-17 17:68 18:-3 21:5 25:2 27:10 29:-12 31:5
.^just 2:3 3:-14 6:4 13:-4 14:26 15:-17 17:68 18:-3 21:5 25:2 27:10 29:-12 31:5
.^kan 2:9 27:37 29:-8
.^kee 9:-6 10:36 15:40 18:-17 25:-29 26:-10 27:74 29:17 30:44 34:-13
.^keep 9:-5 10:34 15:40 18:-12 25:-29 26:-10 27:74 30:44 33:7 34:-9
.^ker 1:20 29:55 31:12
.^kern 1:22 29:35 31:13
.^key 9:-30 11:-23 14:63 25:-27 29:86
.^key$ 14:64 25:-25 29:38
.^kic 3:38 4:45 6:-33 12:12 20:-9 33:18
.^kick 3:38 4:45 6:-32 12:12 20:-9 33:4
.^kie 2:-4 10:-34 19:13 20:56 29:-12 33:26
.^kil 8:32
.^kill 8:32
.^kin 8:-13 11:21 21:-13 22:26 27:5 29:7 31:16 33:19
.^kind 8:-13 11:21 21:-13 22:26 27:5 29:7 31:16 33:19
.^kno 2:-63 5:37 6:-1 7:-4 9:6 10:16 11:1 12:-12 15:-9 17:23 20:36 23:6 24:33 27:15 28:-53 29:-12 30:-14 33:10
.^knoc 8:1 25:9
.^know 2:-56 5:41 7:-3 8:-34 9:9 10:19 11:8 15:-3 16:-24 17:25 20:38 23:9 24:24 25:-4 27:18 28:-42 33:25
.^kom 20:19
.^kos 2:10
.^kosh 2:10
.^kub 20:-14 29:67
.^kube 20:-14 29:67
.^l10 13:10 27:15 31:1
.^l10n 13:10 27:15 31:1
.^la$ 2:-1 5:36 8:73 10:-19 12:-12 18:22 19:18 20:12 25:-26 27:-13 29:-34 31:18 33:18 34:-24
.^lab 2:17 9:4 29:9
.^lab$ 29:19
.^labe 2:19 9:4
.^lac 24:9 33:-20
.^lan 0:1 2:18 5:24 8:28 10:-48 18:-41 20:5 22:55 25:3 29:-35 32:12
.^land 2:22 5:26 8:32 18:-4 20:6 22:40 25:6 29:-35 32:14
.^lang 0:7 10:-13 15:7
.^lap 25:-3 29:73
.^lapt 25:-3 29:73
.^las 4:-7 5:-13 6:41 9:3 11:-13 13:-66 14:-38 15:12 16:8 19:80 20:-31 21:14 22:-43 23:16 24:-5 27:-56 29:14 33:25
.^last 4:-7 5:-13 6:41 9:5 11:-10 13:-62 14:-51 15:12 16:8 19:80 20:-31 21:15 22:-42 23:16 24:-5 27:-28 29:14 33:26
.^lat 1:-13 2:43 3:-15 8:-10 9:-69 10:-52 11:-34 12:-111 13:61 14:-34 15:40 16:22 17:-13 19:40 20:-32 21:25 22:64 24:-61 25:22 27:-63 28:-98 29:-43 30:12 31:-51 33:22
.^late 1:-7 2:44 3:-15 8:-10 9:-68 10:-46 11:-34 12:-108 13:61 14:-34 15:42 16:16 17:-13 19:22 20:-31 21:25 22:65 24:-57 25:22 27:-63 28:-91 29:-41 30:12 31:-50 33:23
.^lau 20:44 27:34 28:8 29:-8 33:-35 34:3
.^laun 20:44 28:10 29:-8 33:-29 34:4
.^lay 4:8 14:10 17:8
.^lay$ 4:8 14:10 17:8
.^le$ 5:10 6:27 10:-22 12:16 14:47 16:22 18:-9 24:9 29:-57 33:-17
.^lea 2:31 7:72 8:-49 10:-7 12:-27 15:32 20:-21 24:-2 25:-65 27:-26 28:30 30:13 31:53 34:45
.^lead 23:12 34:53
.^leas 2:39 12:-8 28:8 33:-20
.^leav 7:28 8:-8 15:37 20:-3 24:-17 27:-27 29:6 31:54
.^lef 10:-50 14:50 24:34 25:-27 28:85 29:29 33:-49 34:-20
.^left 10:-50 14:50 24:34 25:-27 28:85 29:29 33:-49 34:-20
.^leg 4:16 22:11
.^lega 22:22
.^lege 4:11
.^len 3:27 29:26
.^les 5:-35 6:-20 12:6 13:16 20:-22 25:-28 28:87 29:-16 33:29 34:20
.^les$ 1:1 12:13 13:18 27:9 31:-5 33:38 34:26
.^less 5:-24 28:69 31:26
.^let 2:-85 4:24 5:-27 7:33 8:31 9:-74 10:-9 12:-24 13:38 16:14 18:-44 19:-22 20:-23 22:49 24:45 27:41 28:-47 29:27 31:-58 32:-29 33:-17
.^let$ 2:-83 4:24 5:-26 7:33 8:31 9:-74 10:-46 12:-23 13:39 16:14 18:-36 19:-22 20:-22 22:43 24:45 27:41 28:-46 29:28 31:-56 32:-24 33:-16
.^lev 29:7
.^leve 29:7
.^lgt 8:24
.^lgtm 8:24
.^lia 17:43 34:42
.^liai 17:43 34:42
.^lib 0:-57 1:-70 5:-63 6:55 9:-12 12:9 13:-70 16:35 17:-10 18:-26 19:-15 20:-70 22:32 24:7 25:-87 27:-9 28:67 29:-56 31:-19 33:72 34:44
.^lib$ 6:49 10:7 12:-36 29:-38
.^libf 2:5
.^libr 2:31 6:6 10:-1 15:13 16:33 18:-9 20:-9 28:43 29:-84 33:29 34:22
.^libs 2:-41 10:6 12:32 24:20 27:-28 28:8 29:-37 33:55 34:17
.^lic 29:65
.^lice 29:65
.^lie 5:31 29:-19
.^lie$ 5:32 29:-15
.^lif 6:-27 10:-54 12:45 29:45
.^life 10:-44 29:51
.^lift 6:-26 12:45
.^lig 8:33 29:16 34:-11
.^ligh 8:33 29:16 34:-11
.^lik 2:-24 4:41 5:-42 9:-7 10:16 11:-43 14:13 16:-25 17:25 18:-2 19:9 20:1 22:16 27:17 28:18 29:-8 30:-37 33:-23
.^like 2:-24 4:41 5:-42 9:-7 10:16 11:-43 14:13 16:-25 17:25 18:-2 19:9 20:1 22:16 27:17 28:18 29:-8 30:-37 33:-23
.^lim 1:8 2:-47 9:30 10:1 29:-4 30:22
.^limi 1:8 2:-16 10:1 30:22
.^lin 1:-47 2:33 5:18 6:-26 8:-6 9:-70 10:-40 11:-5 14:35 19:-27 24:19 25:-44 26:39 27:-9 29:84
.^line 1:-36 2:19 5:35 6:-9 9:-45 18:9 21:3 24:28 29:52
.^link 14:43 19:-8 22:20 26:42
.^lis 2:-70 4:-21 5:-64 8:-63 9:-48 10:7 11:15 13:52 14:44 16:-34 17:-38 20:-27 21:-35 22:-13 23:25 24:-38 25:-73 26:26 27:25 30:27 31:19 34:4
.^list 2:-69 4:-21 5:-37 8:-63 9:-45 10:7 11:15 13:52 14:45 16:-34 17:-33 20:-25 21:-33 22:-13 23:25 24:-38 25:-67 26:26 27:25 29:-8 30:27 31:19 34:4
.^lit 11:-6 25:14
.^litt 11:-5 25:15
.^liv 5:-36 6:46 9:7 20:20 25:13 29:-46 32:25
.^live 5:-30 6:46 9:8 20:21 25:14 29:-35
.^loc 1:2 5:-61 6:-20 9:-31 12:136 20:-46 25:-3 33:56
.^lock 1:2 5:-37 6:-17 9:-12 12:121 20:-40 29:4 33:60
.^log 2:5 8:-17 10:54 12:-10 13:30 22:18 29:69 33:-16
.^log$ 9:-23 10:56 13:37 22:36 33:-5
.^logi 29:1
.^logs 29:44
.^lol 7:8 8:-7 10:45 12:-30 13:19 21:-27 25:28 26:3
.^lol$ 7:8 8:-7 10:45 12:-30 13:19 21:-27 25:28 26:3
.^lon 2:-82 5:-22 8:11 9:6 11:-43 14:-25 17:-38 19:14 20:16 27:-28 28:83 31:35
.^long 2:-81 5:-22 8:12 9:6 11:-43 14:-21 17:-37 19:15 20:16 27:-27 28:83 31:28
.^loo 3:33 7:2 9:47 10:-40 11:-13 14:24 17:-45 18:45 25:-34 26:-3 27:20 32:-22 33:30
.^look 3:34 7:3 9:49 10:-24 11:-9 14:25 17:-42 25:-29 33:37
.^loom 18:32 32:-23
.^loop 27:34
.^los 2:3 11:59 16:19 25:-51 27:11 29:-22 30:32 31:-32 33:-15
.^los$ 27:49
.^loss 16:7
.^lost 11:61 25:-35
.^lot 2:-7 7:-32 11:-19 13:7 14:28 15:-13 21:-5 22:9 25:2 26:3 28:-9 29:5 30:32 31:-4 32:7 33:-14 34:-1
.^lot$ 2:-6 7:-21 11:-19 13:7 14:29 15:-10 21:-4 22:10 25:2 26:4 28:-8 29:5 30:4 32:7 33:-14 34:-1
.^lov 10:-21 11:-19 17:2 25:49 29:39
.^love 10:-21 11:-19 17:2 25:49 29:39
.^lts 10:32 18:-23 20:78 29:-28
.^lts$ 10:32 18:-23 20:78 29:-28
.^luc 2:15
.^luck 2:15
.^lun 10:-8 16:34 20:-23 24:16 25:53 29:41 31:-43 32:-21
.^lunc 24:19 25:54 29:33 31:-42 32:-21
.^ma$ 9:48
.^mac 16:19 25:25
.^mach 16:19 25:26
.^mad 3:35 6:16 7:25 10:1 13:11 14:-12 25:41 33:-20 34:-11
.^made 3:35 6:16 7:25 10:1 13:11 14:-12 25:41 33:-20 34:-11
.^mai 2:-49 8:-31 11:-42 12:34 16:-27 21:-34 23:13 25:-73 26:24 27:8 29:53 31:32 33:3 34:4
.^mail 2:-20 8:-24 10:15 16:-4 21:-28 23:16 26:30 27:12 31:39 33:31
.^main 11:-6 12:40 17:6 25:-18 29:58 33:-3 34:9
.^mak 1:-49 2:26 3:4 4:18 6:32 9:-21 11:42 12:-27 14:16 16:30 17:-25 20:-31 22:18 24:34 29:-3 33:-76
.^make 1:-48 2:20 3:6 4:22 6:32 9:-20 11:43 12:-26 16:30 17:-22 20:-28 22:20 24:35 29:-2 33:-70
.^man 0:-1 1:6 2:-7 3:-10 5:-21 6:-5 7:-1 8:-8 10:45 11:80 12:-15 13:14 14:-13 15:15 17:-53 18:-3 19:38 20:-13 21:-15 24:-7 25:-25 26:-15 27:-4 28:14 29:15 30:-1 32:-5 33:15 34:57
.^man$ 10:53 11:36 25:-7
.^mana 5:-26 10:9 11:21 19:38 20:-30 22:23 29:9 34:13
.^manu 1:27 11:44 34:14
.^many 2:-4 4:10 8:-3 9:13 13:22 15:4 17:-8 19:15 21:-3 22:-5 28:22 29:24 31:8
.^mar 1:38 4:56 6:-19 8:35 9:-50 11:-24 14:-35 16:-33 18:-12 20:2 21:45 22:-38 26:22 28:23 33:-50
.^marc 4:59 20:8
.^mari 11:-3 15:5 21:19 22:-15 29:9
.^mark 1:53 6:-13 8:39 9:-37 26:28 27:7 28:25 29:-15 33:-21
.^mas 2:38 5:54 10:13 12:11 20:-28 25:-26 34:-11
.^mast 2:39 5:54 10:16 12:11 20:-28 25:-25 33:-1 34:-9
.^mat 9:6 17:13 18:11 25:20 29:-38
.^mate 17:7 25:20
.^matr 18:8
.^matt 9:10
.^may 2:64 4:12 13:-30 15:4 16:-17 20:-35 21:22 22:13 28:7 32:-39 34:-18
.^may$ 0:-18 2:69 4:13 10:2 13:-20 20:-33 21:18 22:21 28:10 32:-35 34:-15
.^mayb 0:21 15:23 16:-21 25:12 30:13
.^me$ 1:-73 2:-25 3:-1 4:-19 5:25 6:-14 7:-13 8:-25 9:-16 10:18 11:28 13:7 14:10 15:-34 16:-73 17:11 18:4 20:-28 21:-4 22:-25 23:17 24:93 25:-15 26:-3 27:70 29:14 30:5 31:36 32:-16 34:-12
.^mea 2:-55 6:-25 9:-9 10:116 11:-10 18:-19 29:33 33:4
.^mean 2:-53 6:-22 10:92 11:-7 29:40 33:14
.^mee 7:2 11:-23 15:17 18:-21 24:-18 25:5 27:-33 29:78
.^meet 7:3 11:-10 15:17 16:3 18:-18 24:-8 25:8 27:-12 29:73
.^mem 1:-2 2:-9 6:35 10:22 15:-4 16:8 19:-13 20:-23 21:48 24:9 27:6 29:-49 33:20 34:16
.^memb 2:-51 6:36 10:23 15:-2 16:5 19:-12 20:-22 21:49 27:8 29:-35 33:22 34:16
.^memo 24:18
.^men 2:11 11:66 17:62 25:-57
.^ment 11:24 17:63 25:-3
.^menu 2:21 11:47 25:-36 29:-15
.^mer 2:61 3:-30 6:-4 7:-33 9:-2 10:11 11:-22 12:70 15:-40 17:-4 19:-35 20:-1 21:24 22:26 26:-14 27:-19 29:27 33:1
.^merc 2:-6 18:16 19:-18 20:12 22:33 29:4 33:-12
.^mere 21:10 29:3
.^merg 2:81 6:-32 7:-6 8:19 9:-25 10:16 12:73 16:-11 18:-15 20:-53 21:21 25:-58 29:20 31:-37 33:31
.^mes 2:19 11:-19 22:11 25:53 26:15 29:-71 30:31 31:18 34:-10
.^mess 2:19 11:-19 25:53 26:15 29:-71 30:31 31:19 34:-10
.^met 8:10
.^metr 8:11
.^mic 10:-2 21:3
.^micr 10:-2 21:3
.^mid 0:5 25:5 33:35
.^mid$ 0:6 25:6
.^midn 33:36
.^mig 0:33 2:23 9:33 15:13 21:8 29:-41 30:20
.^migh 0:34 15:15 21:19 22:-8 29:-20 30:21
.^migr 2:13 9:38 22:3
.^mil 0:15 1:44 2:-39 5:-5 6:26 8:-4 10:9 11:-84 12:-53 13:-43 14:35 17:-30 18:6 19:-7 20:-44 22:-31 25:14 26:-17 29:10 31:-14 33:13 34:21
.^mile 0:16 2:-33 5:-3 6:26 10:12 11:-31 12:-48 13:-37 14:38 16:11 17:-22 18:6 19:-7 20:-42 22:-19 25:-47 26:-5 27:1 29:-12 33:21 34:22
.^mill 1:3 25:30
.^min 2:7 3:47 7:25 9:25 10:-29 12:-16 14:10 16:-46 18:10 19:-33 20:-15 24:37 25:54 28:44 29:-9 32:-6 33:-24 34:-19
.^mind 7:20 14:18 18:17 25:22 29:-23
.^mine 9:45 10:-2 25:9
.^mini 2:7 3:14
.^minu 16:-41 24:19 25:4 28:64
.^mir 6:50 33:-13
.^mirr 6:41
.^mis 2:18 5:-5 6:26 7:7 8:-21 10:-72 11:-2 12:-49 16:-23 17:-35 21:73 22:33 24:22 25:-2 29:-75 30:51 32:28 33:-55 34:25
.^miss 2:23 6:44 7:6 8:-14 10:-57 12:-32 17:-32 21:74 22:3 24:23 28:-7 29:-55 30:11 32:36 33:-63 34:26
.^mist 30:34
.^mit 14:21
.^mit$ 14:21
.^mod 5:30 6:-6 9:21 25:-20 29:39
.^mode 5:41 6:-2 9:29
.^mods 9:18 29:-22 34:36
.^modu 29:44
.^mom 2:-6 5:13 12:28 17:20 18:5 23:-4 24:-14 25:5 28:2 29:14 33:14
.^mom$ 24:-5 29:38
.^mome 2:-3 5:13 12:28 17:15 18:5 25:15 28:1 29:-5 33:15
.^mon 1:20 2:-23 4:18 5:-27 7:7 8:-68 9:-24 10:-47 11:-16 12:-27 14:-2 15:-17 16:43 18:-92 19:-23 20:25 22:15 23:-5 24:35 25:8 29:-22 30:20 31:2 32:80
.^mond 1:28 7:13 8:-53 9:-11 12:-12 15:-7 16:36 18:-5 22:11 24:41 25:15 28:-16 31:13 32:27
.^mont 2:-34 3:3 4:3 5:-2 6:1 18:-22 20:40 28:26 29:-30 30:17 32:43
.^moo 16:4
.^moon 16:4
.^mor 1:-12 2:3 3:-1 5:-3 6:15 8:30 9:-4 10:21 11:1 13:-6 15:26 16:3 17:-10 18:-12 20:3 22:47 25:-6 27:-12 28:16 30:-16 31:41 33:-19 34:5
.^more 0:21 1:-29 2:8 4:-18 5:-23 6:2 7:-4 8:27 9:-19 10:8 11:-6 15:10 16:20 18:-21 22:49 24:-35 25:-15 29:3 31:58 32:-6 33:-12
.^morn 0:-8 3:-16 4:2 6:2 8:1 10:9 11:17 12:4 14:-6 15:3 16:-1 23:-4 24:28 28:10 29:-2 30:-1 31:-6 32:12 33:-1 34:2
.^mov 2:-40 5:5 9:3 10:-91 11:9 12:-35 15:110 16:56 19:-30 20:-46 25:26 28:-31 30:15 33:-52 34:9
.^move 2:-23 5:6 9:7 10:-30 15:61 16:44 19:-22 20:-20 29:29 30:16 33:-2 34:14
.^movi 11:26 12:-15 15:31 16:-11 25:47
.^msg 33:27
.^msgi 33:27
.^muc 12:-3 25:49 28:53 29:13
.^much 12:-3 25:49 28:53 29:13
.^mus 3:2 5:-40 9:-21 13:5 16:2 17:11 21:15 25:-39 28:-22 32:8 33:51 34:-29
.^must 3:3 5:-34 9:-18 13:6 16:2 17:13 21:16 28:-22 29:-16 32:11 33:45 34:-28
.^mut 2:-13 11:-46 25:-70 27:-11 30:141 31:59 32:-1 34:-10
.^mute 2:-6 11:-44 25:-64 27:-11 30:127 31:60 34:-9
.^my$ 0:-27 1:-25 2:22 4:-15 5:-75 7:9 8:20 9:45 10:-49 12:-36 14:-31 15:-80 17:28 20:24 21:-51 22:16 24:7 25:38 26:-17 27:-33 28:13 29:68 31:19 32:-3 33:11 34:-25
.^mys 0:13
.^myse 0:13
.^na$ 1:20 5:49 17:-13 27:32 29:-28
.^nac 8:8 31:23
.^nach 31:24
.^nack 8:20 9:2
.^nag 23:34 29:-14
.^nah 8:1 10:-5 18:26
.^nah$ 8:1 28:8
.^nak 7:15 8:39 34:-5
.^nak$ 7:17 8:41 9:-10
.^nam 4:5 5:23 11:-9 18:39 19:21 29:-7 34:68
.^name 4:7 5:25 11:-9 18:39 19:21 29:-6 34:68
.^nea 14:-15 18:73 24:29 28:20 33:-58
.^near 14:-15 18:73 24:29 28:20 33:-58
.^nec 18:27 21:28 23:17
.^nece 21:29 23:18
.^nee 0:50 1:21 2:15 5:-77 6:-33 9:-26 10:-15 12:-53 13:4 14:26 15:-84 16:-11 18:10 20:16 21:46 22:61 23:24 24:-15 25:-32 27:-91 28:-5 29:-50 31:-14 32:-45 34:1
.^need 0:45 1:21 2:16 5:-72 6:-32 9:-25 10:-13 12:-52 13:4 14:26 15:-81 16:-11 18:4 20:18 21:46 22:61 23:24 24:-15 25:-30 27:-91 28:-3 29:-37 31:-14 32:-43 34:1
.^neu 17:16 25:-21 34:21
.^neut 13:3 25:-16 34:21
.^nev 7:33 8:-24 10:19 17:81 25:10 30:13 31:-26
.^neve 7:33 8:-23 10:20 17:70 25:10 30:13 31:-26
.^new 0:14 1:37 2:38 3:25 4:19 5:-40 6:17 7:-42 8:-21 9:19 12:-12 13:-14 14:-64 15:-29 16:16 17:160 18:-51 19:-1 20:-12 24:-31 25:-39 27:7 29:-8 30:-4 33:4
.^new$ 1:39 2:74 3:21 4:26 5:-68 6:9 11:14 12:-2 13:-24 14:-110 16:10 17:97 18:-50 19:-79 21:-15 22:18 24:-72 25:-27 26:-65 27:-42 28:-14 29:-6 31:-33 32:-68 33:17 34:-11
.^newb 17:80 25:-6
.^newc 2:-28 17:70
.^news 0:2 7:-14 8:-11 9:16 11:-5 15:-6 17:-21 22:-26 26:4 27:42 32:6
.^nex 0:10 2:19 3:30 4:48 5:-26 6:-69 8:14 9:-43 10:-86 11:-55 13:-24 14:-25 15:-22 17:16 18:119 19:-87 20:-5 22:-33 23:21 25:-1 26:-20 27:-73 28:-17 30:-29 32:48 33:-14 34:-41
.^next 0:10 2:19 3:30 4:48 5:-26 6:-69 8:14 9:-43 10:-86 11:-55 13:-24 14:-25 15:-22 17:16 18:119 19:-87 20:-5 22:-33 23:21 25:-1 26:-20 27:-73 28:-17 30:-29 32:48 33:-14 34:-41
.^nic 24:18 25:22
.^nice 24:18 25:30
.^nig 19:-27 28:19
.^nigh 19:-27 28:19
.^no$ 0:54 1:-35 2:19 4:-5 5:-52 7:29 8:40 10:-34 11:2 12:1 14:-12 16:-2 19:-26 20:-36 21:11 22:-19 23:45 24:-48 25:20 27:-70 29:-135 30:-14 31:26 32:-30 33:12 34:-47
.^nob 7:46 8:-21 13:15 29:-17
.^nobo 7:46 8:-21 13:15 29:-17
.^noc 33:8
.^noch 33:8
.^nod 10:5 29:9
.^nod$ 10:6
.^nog 1:37 28:7 29:-27
.^nogo 1:37 29:-15 33:12
.^noi 0:3 7:9 9:3 11:5 12:4 13:8 15:7 17:7 18:2 19:1 20:-2 21:5 22:-7 25:-3 26:-9 27:-16 29:-4 30:-11 31:14 32:-2
.^nois 0:3 7:9 9:3 11:5 12:4 13:8 15:7 17:7 18:2 19:1 20:-2 21:7 22:-11 25:-3 26:-9 27:-16 29:-4 30:-11 31:14 32:-2
.^non 10:9 31:40
.^noo 1:9 6:8 9:-7 10:12 12:-7 16:30 17:31 22:-16
.^noob 10:16 17:34
.^noon 1:12 16:31
.^nop 4:-4 8:66
.^nope 4:-4 8:66
.^nor 23:6
.^norm 23:6
.^not 0:39 1:-5 2:-52 3:44 4:-147 5:-93 6:16 7:68 8:-25 9:-26 10:30 12:22 13:-78 14:-29 15:49 16:-46 17:-75 18:-54 19:-107 20:-19 21:51 22:-33 23:11 24:22 25:-38 26:49 27:54 28:-79 29:-57 30:93 31:63 32:-77 33:-3 34:-64
.^not$ 0:49 1:-88 2:-41 3:45 4:-95 5:-34 6:28 7:80 8:-8 9:-9 10:7 12:10 13:-35 15:54 16:-32 17:-9 18:-28 19:-42 21:63 22:-20 23:23 25:-15 27:-69 28:-24 29:-17 30:68 31:27 32:-30 33:-13 34:-6
.^note 1:25 14:-35 20:-14 24:86 25:15 27:-4 31:-3 33:32
.^noth 12:32 31:31
.^noti 9:-4 10:11 13:-28 16:-39 24:-6 25:-33 26:51 27:94 29:-55 30:31 31:72 33:-56
.^nov 3:24 10:-16 17:36 29:-26 33:11
.^nova 10:-13 29:-6 33:18 34:9
.^nove 3:25
.^now 1:-34 2:70 4:30 5:2 6:-35 8:-23 9:-42 10:-99 11:-80 12:30 13:-24 15:-37 16:52 17:65 18:11 19:-2 20:7 21:36 22:-10 24:-35 25:6 26:-10 27:11 28:34 29:-61 32:-63 33:-67 34:-42
.^now$ 1:-34 2:49 4:3 5:20 6:-27 8:-19 9:-22 10:-82 11:-33 12:45 13:-14 15:-32 16:52 17:36 18:19 20:-97 21:37 22:-4 24:-35 25:11 27:12 28:37 32:-27 33:-65 34:-4
.^nud 16:8 23:27 24:35 34:-8
.^nudg 16:9 23:27 24:32 34:-8
.^nul 2:33 29:11
.^null 2:33 29:11
.^num 5:26 7:45 8:44 9:23 13:8 24:-12 25:-7 28:52
.^numb 5:26 7:33 8:44 9:27 13:8 24:-12 25:-7 28:52
.^nuo 2:32 17:7 20:6
.^nuov 2:32 17:7 20:6
.^nvm 9:15 13:-13
.^obj 9:17
.^obje 9:17
.^oct 1:45 2:-21 5:-27 16:102 20:46 29:-39 31:-17 32:29 33:-14
.^oct$ 1:17 16:65 29:-14
.^octo 1:19 4:8 5:-14 16:44 20:46 31:-10 32:18
.^odd 21:46
.^odds 21:46
.^of$ 2:3 3:-44 4:-25 5:27 6:1 7:-30 8:-40 9:32 10:20 11:-5 13:14 14:14 15:-14 16:-15 17:-36 18:4 19:59 20:34 22:-35 23:8 25:-114 26:-75 27:-36 28:-16 29:23 32:14 33:-6 34:44
.^off 2:-45 3:24 4:32 7:1 8:5 9:-3 10:-47 11:-31 14:-11 17:-107 18:-66 19:-34 23:-34 24:-19 25:49 26:-58 27:-156 28:28 29:5 30:77 31:98 32:-18 33:-28
.^off$ 2:-40 3:28 4:23 6:-10 7:7 8:17 9:-8 10:-18 11:-59 14:-53 17:-25 18:-14 20:-20 22:-10 23:-31 27:-114 28:33 29:7 30:79 31:88 32:-35
.^offi 6:12 12:-15 20:39 25:10 29:6 33:-32
.^offs 31:15
.^oh$ 8:-5 25:36
.^ok$ 2:55 6:-23 8:15 9:-12 10:4 17:33 24:-19 25:20 28:-1
.^oka 2:26
.^okay 2:26
.^old 1:7 5:-6 13:1 19:71 22:13 25:-2 29:16 31:-3 33:-34
.^old$ 1:7 5:-5 14:-16 19:72 22:14 29:17 31:-2 33:-32
.^omg 25:39 29:-27
.^omg$ 25:39 29:-27
.^on$ 0:-81 1:55 2:-24 3:-15 5:33 6:-35 7:45 8:37 9:46 10:-58 11:-44 12:57 13:-58 14:-60 15:-33 16:23 17:-17 18:12 20:12 21:-85 22:-28 23:-82 24:56 25:-38 26:-1 27:50 28:-4 30:-2 31:-15 32:30 33:44
.^onb 8:6 17:64
.^onbo 8:6 17:64
.^onc 2:27 3:9 4:-10 10:17 12:-18 18:23 30:21
.^once 2:27 3:9 4:-10 10:17 12:-18 18:23 30:21
.^one 0:31 1:43 2:40 3:13 5:-22 6:-31 8:-46 10:-47 11:9 12:-29 13:22 16:26 18:16 19:60 20:-52 21:13 22:31 24:23 27:-61 29:-67 30:43 31:-78 32:-35 33:-7 34:-10
.^one$ 0:35 1:44 3:5 4:8 5:-31 6:-25 7:1 8:-25 10:-36 11:13 12:-7 13:-67 16:28 17:3 18:9 19:64 20:-46 21:15 22:15 24:27 27:-50 29:-35 30:46 31:-70 32:-28 33:-9 34:-5
.^onel 2:71
.^ones 8:-6 13:79
.^onl 2:18 6:-13 8:-11 10:7 13:22 18:20 25:-38 26:22 29:-19 30:43 31:20 33:-79
.^only 2:18 6:-13 8:-11 10:7 13:22 18:20 25:-38 26:22 29:-19 30:43 31:20 33:-79
.^oop 25:37
.^oops 25:37
.^ope 1:-10 2:29 3:14 4:40 5:-6 6:-61 9:27 10:-40 13:12 20:-15 21:-48 22:20 24:28 25:-57 29:41 31:-38 33:-36
.^open 1:-10 2:29 3:14 4:40 5:-6 6:-60 9:28 10:-40 11:-5 13:12 20:-14 21:-48 22:20 24:28 25:-55 29:43 31:-38 33:-35
.^opi 7:31 9:-11
.^opin 7:31 9:-11
.^opt 2:34 11:24 13:-9 17:-3 21:5 22:-7 26:11 30:21 31:31 34:-3
.^opt$ 30:23 31:32
.^opti 2:45 11:29 13:-7 21:10 22:-6 26:12
.^or$ 0:-19 1:-105 2:-1 3:-72 4:-37 5:156 6:28 8:-115 9:57 10:10 11:-42 12:50 13:-114 14:-13 15:-28 16:-127 17:-47 18:16 20:60 21:7 22:-90 23:-14 24:-77 25:-74 27:-15 28:32 31:-33 32:-17 34:-41
.^ord 14:32 29:57
.^orde 14:24 29:60
.^org 29:35
.^org$ 29:2
.^ori 16:22 33:-1
.^orig 16:22
.^osl 2:27
.^oslo 2:27
.^oth 6:11 30:22 31:6
.^othe 6:11 30:22 31:6
.^ou$ 5:51
.^oug 7:9
.^ough 7:9
.^our 1:-7 2:15 5:-8 6:-5 10:-34 11:-35 12:-38 13:-46 16:-39 17:-27 19:4 21:25 22:79 23:-30 24:10 25:-43 28:-20 29:48 31:9 32:-37 33:30 34:19
.^our$ 1:-6 2:16 5:-61 6:-4 9:1 10:-20 11:-34 12:-36 13:-43 16:-38 17:-9 19:8 21:26 22:80 23:-29 24:11 25:-41 28:-19 29:51 31:1 32:-35 33:31
.^ours 34:15
.^out 1:-13 3:-41 4:28 5:-110 6:59 7:-46 8:32 10:-52 12:-14 14:28 19:6 20:8 21:-60 22:-8 26:38 29:-14 30:28 31:42 32:-20 34:-20
.^out$ 3:-20 4:30 5:-91 6:61 7:-29 8:34 10:-42 12:-12 14:23 19:9 20:13 21:-35 22:-20 29:-3 30:31 31:53 32:-60 34:-7
.^outl 26:55 32:10
.^outs 13:12
.^ove 0:4 2:6 6:70 10:-44 12:-27 13:27 14:11 17:9 21:3 24:2 25:-12 29:-54 32:17 33:-68 34:-24
.^over 0:4 2:6 6:71 10:-44 12:-27 13:29 14:13 17:10 21:3 24:3 25:-4 29:-50 33:-68 34:-22
.^owe 24:-23 25:1 29:26
.^owe$ 25:8
.^own 0:69 2:-49 3:41 7:46 8:-41 10:-10 14:-32 33:-65 34:86
.^own$ 0:53 2:-26 3:42 7:47 8:-40 14:-26
.^owne 0:4 34:53
.^owns 34:15
.^pa$ 22:4
.^pac 1:27 9:-32 10:18 16:-8 17:1 25:8 26:1 29:-5 30:9 31:19 34:-24
.^pack 1:27 9:-20 10:19 16:-8 17:1 25:10 26:1 29:-1 30:9 31:19 33:-1 34:-24
.^pag 10:7 11:26 14:56 17:31 20:9 25:-25 33:-26 34:-17
.^page 10:7 11:26 14:56 17:31 20:9 25:-25 33:-26 34:-17
.^pak 17:1 33:9
.^pake 17:1 33:9
.^pan 2:-34 29:31 33:25
.^pani 29:34
.^pap 29:4
.^pape 29:4
.^par 1:18 2:7 3:16 5:3 14:-37 17:31 19:-2 20:-26 25:5 29:27 33:3
.^para 3:23 29:24
.^part 1:19 2:30 5:2 10:3 14:-2 17:33 20:-16 25:13 33:12
.^pas 1:9 6:101 7:28 10:-101 11:-3 12:-73 16:-2 17:-5 18:-27 22:82 24:-35 28:-30 29:53 32:6 33:-139
.^pass 5:-23 6:52 7:32 10:-36 12:-45 22:29 29:66 32:10 33:-56
.^past 1:15 5:8 6:52 10:-30 12:-16 13:3 14:3 16:-28 19:20 22:54 33:-33
.^pat 2:59 5:-53 10:-26 17:40 21:-10 22:61 32:-31 33:-19 34:16
.^patc 2:60 5:-47 10:-25 17:41 18:-28 21:-10 22:52 25:-36 29:1 33:-15 34:16
.^pau 31:24
.^paus 31:24
.^pay 29:44
.^pdf 29:2
.^pdf$ 29:2
.^pea 7:-11 8:10
.^peas 7:-11 8:10
.^pen 8:44 10:-44 13:34 20:20 29:-42 33:34
.^penc 10:-25 20:2 33:33
.^pend 2:6 8:48 13:22 29:-19
.^peo 0:-10 2:-31 5:12 6:-1 8:-5 11:8 12:13 17:27 21:-6 23:23 25:-30 30:14 33:6 34:11
.^peop 0:-10 2:-31 5:12 8:-4 11:10 12:13 17:28 21:-6 23:24 25:-29 30:14 33:6 34:11
.^per 2:33 5:33 8:-36 9:-14 10:-47 11:-9 12:-23 16:-19 17:-32 18:-107 20:-40 22:35 27:-52 28:-8 29:47 30:25 32:-8 34:53
.^per$ 22:22 27:-12 30:25 31:9 33:39
.^perc 5:11 29:17
.^perf 1:9 2:33 25:31
.^perh 15:4 26:9
.^peri 5:28
.^perm 2:35 13:2 22:9
.^pers 34:70
.^pet 23:16
.^pha 5:124 12:-5 17:9 25:-11 29:-41
.^phas 5:115 17:9 25:-9 29:-34
.^phe 25:44
.^phew 25:44
.^pho 5:3 6:10 7:-13 13:11 17:-10 18:4 19:2 24:-9 25:-6 28:3 29:12 33:1
.^phon 5:3 6:10 7:-13 13:11 17:-10 18:4 19:2 24:-9 25:-6 28:3 29:12 33:1
.^phr 11:60 23:-16
.^phra 11:60 23:-16
.^pic 2:34 5:-1 10:27 11:-24 14:57
.^pick 2:36 10:31 11:-17 25:-4
.^pict 14:49 25:12
.^pin 1:-28 2:-4 23:48 24:17 25:33 27:5 30:30 31:34 32:-17 33:-47
.^ping 1:-27 23:49 24:18 25:22 27:7 29:-8 30:30 31:35 32:-10 33:-46 34:10
.^pip 6:-27 23:-11 27:28 29:37 31:15
.^pipe 6:-27 23:-11 27:28 29:37 31:15
.^piz 25:23 29:6
.^pizz 25:23 29:6
.^pla 0:22 2:-100 3:65 4:26 6:8 8:-31 9:-43 10:-5 11:-122 13:-60 14:98 16:36 17:-74 18:-30 19:8 20:32 22:-24 24:-35 25:-9 26:-26 27:-65 28:-57 29:14 31:-16 32:12 33:18 34:-56
.^plac 6:1 12:2 16:9
.^plan 0:10 1:-16 2:-27 3:68 4:35 5:-51 9:-47 10:-69 11:-75 12:-66 13:-18 14:93 16:23 17:-50 18:-9 19:20 20:24 24:-42 27:-30 28:-18 29:-3 32:37 33:25
.^plas 25:1
.^plat 29:16
.^play 1:14 5:54 25:-48 29:34
.^ple 1:7 2:-23 3:-1 5:-8 8:1 11:9 13:27 14:10 15:4 16:16 17:-5 18:11 19:-11 20:1 21:-17 22:34 24:7 25:-11 26:6 27:4 28:-2 30:8 31:15 32:1 33:15 34:-3
.^plea 1:8 2:-22 3:-1 5:-8 8:1 11:7 13:20 14:13 16:11 17:-4 18:7 19:-10 20:2 21:-17 22:35 24:8 25:-10 26:7 27:3 30:8 31:16 32:2 33:10 34:-2
.^plu 1:5 2:64
.^plug 2:46 10:4
.^pm$ 1:6 31:6
.^pmo 27:27 29:-16
.^pmo$ 27:27 29:-16
.^po$ 29:40
.^poi 5:11 10:66 12:12 17:22 18:-38 20:27 26:17 29:-3 32:-23
.^poin 5:11 10:68 12:12 17:23 18:-34 20:27 26:17 29:-78 32:-23
.^pok 9:-3 14:49 24:56 25:-6 27:-28 34:17
.^poke 9:-2 24:56 27:-5 34:17
.^pol 29:61
.^pola 29:17
.^poli 5:9 29:30
.^pop 10:-17 19:46 20:27 25:25 29:-27 33:-32
.^pop$ 20:27 29:-21
.^por 29:32
.^pos 0:6 1:-10 2:18 3:3 6:34 8:-56 10:-99 11:-29 12:-65 13:-54 14:4 15:42 16:31 17:-82 18:-60 19:-33 25:-48 26:50 27:69 28:-65 29:-92 30:38 31:7 32:-18 34:-77
.^poss 0:21 2:21 3:12 5:-13 13:-22 17:-8 21:12 23:16 26:2 29:-2 30:35 31:-4 33:12
.^post 5:19 6:38 8:-3 10:-46 11:-12 12:-30 14:3 15:35 16:39 18:-5 23:-25 25:-42 26:39 27:67 28:-16 29:-30 31:26 33:-33
.^pot 33:34
.^pow 27:33 34:9
.^powe 34:9
.^pr$ 2:2 8:-13 22:71 25:-5 29:17
.^pra 32:10
.^pre 1:13 4:10 5:65 6:-58 9:-34 10:-2 11:-15 14:-38 15:-25 17:-41 18:10 19:115 20:-5 28:-16 32:15 34:-11
.^pre$ 5:46 24:8
.^prec 19:68 20:-29 33:31
.^prep 4:33 18:27
.^pres 1:11 5:18 12:47 20:37 29:9 33:-1 34:-15
.^pret 33:6
.^prev 19:45 27:7 29:1 32:15 33:-1
.^pri 0:14 10:-11 11:47 14:22 16:-61 17:7 19:38 22:21 24:63 25:-23 28:-37 32:-6
.^prin 11:5 14:39 22:22 28:-3 29:15
.^prio 19:50 24:41
.^priv 0:18 11:35 29:-8
.^pro 1:-70 6:79 8:-16 9:-93 10:30 13:-126 14:-55 15:-32 17:81 18:21 19:-74 21:33 22:9 23:21 24:-15 25:-21 26:-70 28:7 29:-86 32:-34 33:26 34:-139
.^prob 2:10 23:4 30:5 31:-8
.^proc 10:-28 11:23 17:50 21:39
.^prod 0:4 10:16 20:9 27:10 33:-12
.^prog 5:18 17:35
.^proj 3:9 5:28 10:6 11:-3 14:-19 17:30 20:-23 21:11 22:11 29:-50 31:5 33:25
.^prom 2:4 20:1
.^proo 6:16 29:11
.^prop 5:-31 6:70 9:-18 10:13 16:4 19:-15 23:2 29:-54 33:50
.^pros 18:33 22:19
.^prot 10:4
.^prr 14:14
.^prz 16:23 24:32 29:-25 32:48 33:-21
.^ptl 17:37 25:-12 29:-21 34:53
.^ptl$ 17:37 25:-12 29:-21 34:53
.^pub 5:-7 6:7 20:56 29:-17 33:-59
.^publ 5:-7 6:7 20:56 29:-17 33:-59
.^pul 4:-10 9:-40 13:-52 15:9 17:10 19:2 22:21 29:57
.^pull 4:-10 9:-40 13:-52 15:9 17:10 19:2 22:21 29:57
.^pun 2:-1 5:34 19:8
.^pur 10:14 11:3 30:3
.^purp 10:14 11:3 30:3
.^pus 5:-15 6:19 15:66 17:-2 20:9 29:32 34:31
.^push 5:-15 6:19 15:66 17:-2 20:9 29:32 34:31
.^put 0:13 1:25 2:-20 8:17 9:-8 12:25 15:-25 22:12 24:-15 29:-50 31:36 33:21
.^put$ 0:14 1:27 2:-19 8:17 9:-7 12:26 15:-22 16:-9 22:15 24:-9 29:-49 31:37 33:12
.^pyt 2:35 20:-28 29:25 33:31
.^pyth 2:35 20:-28 29:25 33:31
.^qa$ 0:14 5:85 6:-38 7:3 9:-68 12:-56 24:19 25:-31 27:52 29:-62 30:4 33:-13
.^qu$ 12:12 32:46
.^qua 2:-58 3:15 13:54 17:-1 18:26 21:18 22:-21 28:36
.^qual 2:-13 13:57 18:32 21:21 22:-18 29:-21
.^quan 28:35 29:12
.^quar 3:17
.^que 2:-36 5:-13 8:-20 12:13 13:39 18:49 21:-25 22:-7 25:-3 32:38 34:15
.^ques 2:-8 5:-2 8:-5 9:-12 14:3 17:3 18:6 20:2 21:-15 22:-16 29:-3 32:44 33:4 34:19
.^queu 9:8 13:65 14:-24 18:29 25:-21 28:-17 29:30 32:-5
.^qui 5:21 6:1 8:-8 9:-11 10:-23 11:11 14:1 16:-2 17:-19 18:8 21:-9 22:-9 27:-21 28:28 29:-6 31:73 33:11
.^quic 5:23 6:3 8:-5 9:-9 10:-20 11:10 14:4 17:-17 18:10 21:-6 22:-12 25:11 28:33 32:8 33:15
.^quie 25:-10 31:57
.^quit 27:-7 31:48
.^quo 22:30 25:-6 29:35
.^quot 22:29 25:-1 29:14
.^qwe 25:-40 29:72
.^qwer 25:-40 29:72
.^rai 2:41 9:-18 22:32 25:26
.^rais 2:34 9:-15 22:34 29:16
.^ran 31:23
.^rand 31:38
.^rap 24:4 31:24
.^rapp 24:4 31:24
.^rat 23:15 29:28 30:8
.^rate 29:37
.^rath 23:15 30:8
.^rati 10:10
.^rau 19:29 20:-14
.^raus 19:29 20:-14
.^rc$ 0:29 1:-7 4:-135 5:-44 6:-2 7:-8 9:-57 10:15 11:-126 12:-270 13:-79 14:-32 15:70 16:112 17:-125 19:5 20:-211 21:-59 22:-74 23:18 24:37 25:-74 26:4 27:20 28:9 29:-33 30:-2 31:31 32:-179 33:48
.^rcs 10:-6 14:50 19:7 20:-24 27:22 29:-20 33:12
.^rcs$ 10:-6 14:50 19:7 20:-24 27:22 29:-20 33:12
.^re$ 9:-2 11:-17 25:50 29:-23 34:19
.^rea 1:32 2:36 6:39 9:39 10:60 11:-1 12:-6 13:-47 14:-11 18:26 20:6 22:37 26:-38 28:-14 29:-110 32:-41 33:-85
.^reac 5:6 6:25 9:15 17:-23 18:15 34:16
.^read 1:27 2:27 5:-19 10:26 17:41 18:17 26:-17 29:-42 33:-47
.^reas 9:30 10:46 22:27
.^reb 29:40 33:8
.^reba 11:-20 29:19
.^rec 2:-15 8:39 9:-29 11:-50 22:8 25:-77 26:56 27:51 28:-8 29:59 30:9 31:7 34:-36
.^rece 11:-24 26:58 27:52 29:8 30:11 31:13 34:-21
.^reco 8:26 22:28 29:1
.^red 21:16 29:21
.^red$ 29:22
.^ree 23:23
.^reem 23:24
.^ref 2:21 8:48 9:18
.^refa 2:24 29:15
.^refu 8:52 9:14
.^reg 1:5 9:3 13:26 16:-23 21:9 27:20
.^rega 9:22 21:21
.^regi 1:11 13:29 27:22
.^regr 2:18 33:17
.^rei 11:-10 23:50 24:11
.^rein 11:-4 23:19 24:2
.^rej 7:31 8:55 25:-15 29:4
.^reje 7:26 8:56 25:-14 29:4
.^rel 0:-10 4:19 5:4 6:-1 7:17 8:-13 9:-9 10:-3 11:24 12:-2 13:-10 14:5 15:8 16:-8 17:4 18:-22 19:17 20:74 21:21 22:-25 23:-1 26:-4 27:3 28:9 29:-1 30:-42 33:-41 34:13
.^rela 20:59 29:-13 32:14
.^relb 6:-7 7:6 9:-9 10:4 11:33 16:-4 21:13 25:-2
.^rele 4:20 5:8 8:-13 11:-46 12:-14 13:-3 14:7 15:3 17:16 18:-34 19:21 20:37 22:-12 23:-60 25:13 27:8 28:5 29:4 30:-5 31:-5 32:3 33:-54 34:22
.^rely 33:35
.^rem 1:-72 2:11 4:-47 6:-84 7:-39 8:-31 9:-84 10:-121 11:2 12:-123 13:-55 14:22 15:-35 16:-92 17:-65 18:-69 20:-56 22:-56 23:118 24:96 25:-57 28:51 30:47 31:54 32:-81 33:-13 34:30
.^rema 5:-7 14:51 19:-20 28:92 33:-24
.^reme 24:35
.^remi 1:-40 2:-63 6:-49 8:-7 9:-19 10:-64 11:15 12:-28 13:-20 16:-73 17:-17 18:-27 19:6 20:-13 23:117 24:76 25:-19 27:16 28:-52 30:19 31:13 32:-1 33:10 34:-32
.^remo 2:49 12:-25 27:-40 30:24 31:34 33:-30 34:61
.^ren 2:41 27:-7 29:24 33:12
.^rena 2:41 27:-7 29:24 33:12
.^reo 8:18 12:58 29:-41
.^reop 8:11 12:58 29:-40
.^rep 2:15 4:-7 6:1 7:62 8:-62 11:16 12:51 17:6 25:-23 29:31 33:-21
.^repa 29:4
.^repo 4:-5 6:2 7:53 8:-58 11:8 12:63 17:11 25:-14 29:18 33:-4
.^req 0:-89 1:-54 4:-3 5:-94 6:23 7:7 8:44 9:5 10:-1 11:1 13:44 14:-83 17:-16 20:-42 21:78 22:68 23:-36 25:-105 26:-47 27:-24 29:-34 30:-1 31:-26 32:-69 33:38
.^req$ 6:21 8:-9 10:-7 22:26 33:34
.^reqe 8:22
.^requ 0:-61 1:-42 5:-81 6:1 8:44 9:15 11:6 13:45 14:-77 17:-13 20:-37 21:81 22:43 23:-34 25:-94 26:-39 27:-14 29:-26 31:-15 32:-65 33:12
.^res 5:-57 6:-44 7:5 10:30 11:-35 12:36 16:64 17:-20 19:-36 22:-49 24:-2 25:-58 27:21 29:30 31:21 33:-95 34:34
.^resc 6:-2 15:9 16:33
.^resp 10:22 34:34
.^rest 5:-11 8:-3 10:2 12:28 16:6 25:-32 29:29 31:48 32:4 33:-39
.^resu 7:14 8:9 27:27 31:-13
.^ret 1:13 14:-30 16:-7 18:-32 19:13 27:-3 29:69 31:20
.^retr 1:14 14:-15 16:-20 18:-2 19:14 29:60
.^rev 1:6 2:49 7:-11 8:45 10:-49 11:-27 15:-57 16:-6 22:15 24:-11 25:6 27:-67 29:72 33:26 34:18
.^reve 2:33 8:36 9:-26 15:-19 29:11 33:8
.^revi 1:18 2:10 10:-38 16:-20 22:31 25:13 27:-44 29:57 34:13
.^rew 2:38 10:-3 22:52
.^rewo 2:22 22:30
.^rewr 22:4
.^rfe 8:6
.^rig 2:-16 5:2 6:29 7:5 9:-32 10:-30 12:31 15:-1 19:-5 21:-26 23:13 24:-14 25:40 29:-5 33:30
.^righ 2:-15 5:2 6:29 7:5 9:-31 10:-30 12:31 15:-1 19:-5 21:-25 23:13 24:-14 25:35 29:-5 33:31
.^ris 7:37 8:41 9:-35 22:14
.^risk 7:37 8:41 9:-35 22:14
.^rle 20:7 28:5
.^rlea 20:9
.^rmi 23:28
.^rmin 23:28
.^rmn 24:28
.^rmnd 24:28
.^roa 14:28 18:-23 29:13
.^road 14:28 18:-23 29:13
.^rol 4:34
.^roll 4:34 29:-7
.^roo 0:22 2:67 29:28
.^room 0:23 2:68 29:31
.^rou 19:22 24:9 27:10 28:28 33:-19
.^roug 28:13
.^roun 19:22 24:10 27:10 33:-11
.^rul 2:-23 10:36 18:-8 22:17
.^rule 2:-23 10:36 18:-5 22:17
.^run 3:25 5:-39 10:-35 18:6 19:-40 20:-2 24:-6 25:24 28:19 29:59 34:21
.^run$ 3:28 14:5 18:12 19:-33 25:15 29:49
.^runn 25:16 29:17
.^runs 34:30
.^runw 10:-18 28:39
.^saf 20:15
.^safe 20:15
.^sai 2:16 7:19 9:29 21:-6 29:-5 34:-7
.^said 7:23 9:35 21:-3 34:-5
.^sail 2:31
.^sal 3:2 5:-16 6:35 7:3 8:-7 13:-14 14:1 17:-10 18:-7 19:12 21:6 29:24 32:-10 33:-4
.^sale 18:-24 29:65
.^sali 6:38 19:30 20:-30 33:-4
.^salu 2:-7 3:5 7:4 8:-3 10:6 13:-2 14:11 16:-2 17:-8 20:9 21:8 25:2 29:-25 32:-3
.^sam 4:57 6:-22 10:37 16:12 18:-24 25:44 27:-25
.^same 4:57 6:-21 10:38 16:12 18:-23 25:38 27:-25
.^san 25:27 29:-28 33:27
.^sand 25:27 29:-27
.^sap 2:5
.^sap$ 2:6
.^sat 5:40 12:20 16:2 25:-15
.^satu 5:26 16:4
.^saw 10:8
.^saw$ 10:8
.^say 2:-6 6:46 12:19 13:-1 15:-9 17:-21 22:-50 25:-10 28:33 33:56
.^say$ 2:-8 6:4 10:-5 12:14 28:40 33:15
.^sayi 10:35
.^says 6:28 11:6 29:-15 33:52
.^sca 18:37
.^sch 1:18 2:-30 3:20 4:27 12:-52 13:-49 14:39 16:-11 17:-2 18:17 19:25 20:-9 24:3 25:39 26:-14 27:-13 31:-71 34:11
.^sche 1:21 3:21 4:29 12:-18 13:-36 14:36 16:-38 17:-3 18:21 19:27 20:-18 24:6 25:-34 31:-18 34:13
.^scho 25:64 32:-4
.^sco 2:36 5:11 9:-28 10:9 19:-1 34:5
.^scop 2:40 9:-20 10:20 29:-45 34:6
.^scor 5:16 19:-9 29:31
.^scr 8:23 22:-15 29:12 33:-1
.^scre 2:7 29:23 33:-1
.^sdk 11:-42 25:-48 29:69
.^sea 25:-17 29:21
.^sear 29:27
.^sec 0:4 1:39 7:13 9:-2 11:-15 13:-14 15:-12 22:5 27:33 28:-2 29:9 33:2 34:11
.^seco 0:9 33:31
.^secu 1:17 2:8 7:14 10:3 11:-13 13:-9 16:3 22:8 29:16 33:-32 34:19
.^see 2:-77 7:30 8:-39 13:16 14:15 17:-42 19:15 21:28 24:-1 25:55 29:34 32:-41
.^see$ 2:-44 7:1 8:-8 11:5 13:24 14:16 17:-5 19:24 21:1 25:58 29:11 32:-31
.^seem 29:5 30:3
.^sen 0:15 1:-24 2:-49 6:-20 10:46 11:15 14:25 17:60 23:24 24:14 25:-48 26:40 27:30 28:-17 30:-16 31:2 33:-27
.^send 2:-10 14:28 17:38 23:5 24:8 26:21 27:42 28:-4 30:-10 31:25
.^sens 0:29 2:-9 6:-12 10:33 11:9 26:6
.^sent 10:3 17:12
.^sep 0:46 1:111 2:-2 5:-67 6:-18 7:-24 9:-81 10:-88 11:-45 12:-56 15:-65 16:36 17:-49 18:-62 19:-2 20:85 21:-14 22:-29 24:27 25:-18 27:-60 28:-28 29:-70 32:92 33:27 34:-58
.^sep$ 1:60 14:-33 16:-17 20:14 29:-6 32:59 33:15
.^sepa 0:45
.^sept 1:78 5:-49 7:-4 9:-45 10:-59 11:-18 12:-18 14:12 15:-28 16:54 17:-24 18:-24 20:70 22:-14 24:34 27:-32 28:-46 29:-12 32:50 33:15 34:-27
.^ser 3:19 4:14 5:14 10:47 12:-4 14:-5 17:-2 19:11 29:39 31:-33
.^seri 2:1 3:23 4:21 5:22 19:14 22:8 29:-27
.^serv 10:56 29:74 31:-17 33:-9
.^set 1:4 2:-27 4:42 11:37 18:-33 22:-36 23:28 27:-46 29:-5 32:39
.^set$ 2:-46 4:30 5:-5 10:-6 11:37 20:5 22:-21 23:29 27:-23
.^sett 29:-3 32:39
.^setu 17:9 18:-7
.^sev 32:47
.^seve 32:47
.^sf$ 6:-19 10:56 15:7 16:-5 19:4 28:10 29:-80
.^sfe 21:-11 22:25
.^sfe$ 21:-11 22:25
.^sha 5:33 7:26 33:4
.^shal 7:27
.^shar 14:8
.^shc 14:51 19:7 25:-13 29:-8
.^shce 14:51 19:7 25:-13 29:-8
.^she 3:5 8:3 11:48 20:4 22:-16 29:-59
.^she$ 3:9
.^shi 1:-29 5:-64 8:15 9:-26 10:-45 14:-5 15:31 16:31 17:-55 18:-31 19:21 20:36 25:-53 28:30 29:39 32:-9 34:35
.^shif 15:21 16:19 29:24 34:20
.^shin 33:27
.^ship 1:-9 2:23 5:-49 6:5 8:19 9:-8 18:-7 19:25 20:44 25:-8 28:39 29:-3 33:-81 34:2
.^sho 0:7 1:-5 2:-8 3:14 4:-81 5:-18 6:3 7:15 8:-46 10:-40 11:72 12:-85 13:35 14:8 15:17 18:45 19:13 22:-82 25:-156 26:8 27:-72 28:-37 29:-3 30:24 31:-80 33:-36 34:10
.^shor 3:8 11:43
.^shou 1:-12 2:-8 3:12 4:-25 6:7 7:23 8:-50 9:-58 10:-24 11:1 12:-14 13:-29 15:21 16:7 18:16 19:-40 21:3 22:-23 25:-26 26:32 27:-21 30:21 31:-20 32:5 33:-8 34:4
.^show 5:-23 8:-7 9:12 11:33 13:67 14:22 17:-23 18:19 19:38 25:-23 27:-29 29:-18
.^shu 2:-30 6:33 12:58 20:-9 25:-66 29:-65 31:87 32:-11 33:7
.^shut 2:-26 6:34 12:62 20:-6 25:-36 29:-49 31:46 33:8
.^sic 25:11
.^sick 25:14
.^sid 2:-12 3:20 6:37 12:-4 25:29 29:-35
.^side 2:-12 3:20 6:37 12:-4 25:29 29:-35
.^sie 16:-6 27:20
.^sie$ 16:-6 27:20
.^sig 7:38 8:54 11:-8 12:-31 13:-5 14:-1 21:-20 25:3 26:17 27:61 30:-13 31:-17 33:8 34:44
.^sign 7:38 8:54 11:-4 13:-2 18:-43 21:-19 26:8 27:64 30:-12 31:-17 33:11 34:43
.^sil 29:-16 31:98
.^sile 31:84
.^sill 25:1
.^sin 9:8 15:21 21:-9 25:44 33:-17
.^sinc 6:10 9:2 21:-2 29:30
.^sing 15:7 25:37 29:-1
.^sir 25:7
.^sir$ 25:7
.^sit 5:108 11:-26 13:28 25:-53 29:-69 31:-19
.^sitt 13:31
.^six 3:8 4:47
.^six$ 3:8 4:47
.^ski 18:19
.^sla 22:9 28:5 29:-16
.^sle 12:4 25:11 28:29
.^slee 12:4 25:11 28:25
.^sli 2:-10 5:-8 6:33 8:3 9:-31 15:77 16:11 19:56 29:-15 33:-18
.^slid 6:18 15:17
.^slip 6:6 15:59 19:46 29:-28
.^slo 1:2 33:33
.^slot 33:34
.^slu 0:9 1:3 10:38 12:26 31:-11
.^slus 0:9 1:3 10:38 12:26 31:-11
.^sma 0:10 2:21 15:3
.^smal 0:10 2:18 15:3
.^smt 11:4 29:-2 32:14
.^smth 11:4 29:-2 32:14
.^sne 2:24 12:-14 18:35
.^snea 2:24 12:-14 18:35
.^sno 24:36 29:-10 31:27
.^snoo 24:36 29:-7 31:27
.^so$ 2:-67 5:29 6:8 7:-20 10:2 12:35 13:40 14:-13 15:-2 16:33 17:-44 19:-8 22:17 25:-6 30:-70 31:26 33:54 34:-21
.^soa 8:8 28:26
.^soak 8:2 28:26
.^sof 1:41 10:25 27:4
.^soft 1:42 10:26
.^som 0:39 2:-55 4:-25 5:-23 6:-49 11:16 12:10 15:45 16:-66 17:40 19:-36 20:-25 21:14 23:15 24:-55 28:-53 30:1 31:-63 32:31 33:-3 34:22
.^some 0:39 2:-55 4:-25 5:-23 6:-49 11:16 12:10 15:46 16:-66 17:41 19:-35 20:-19 21:14 23:15 24:-55 25:1 28:-53 30:1 31:-63 32:32 33:-1 34:22
.^son 13:58 17:27 25:13 29:-54 34:-19
.^soo 6:-34 10:-74 12:-28 18:121 20:28 24:-15 27:36 28:66 29:-47 32:-15 33:-35
.^soon 6:-30 10:-66 12:-27 18:116 20:29 24:-14 27:37 28:67 29:-30 32:-15 33:-62
.^sor 1:-6 5:7 6:8 7:-4 8:4 9:9 10:12 12:13 14:13 16:18 17:4 18:6 20:30 21:-8 22:-1 23:-7 25:20 27:-3 29:-2 31:-1 33:-18
.^sorr 1:-5 5:8 7:-4 8:5 9:10 10:12 12:14 14:15 16:10 17:4 18:10 21:-8 23:-7 25:20 27:-2 33:-8
.^sort 20:47 29:-18
.^sou 17:17 25:32
.^soun 25:36
.^sour 17:20
.^spa 8:-17 11:13 16:21 25:-44 27:-17 29:20 31:44
.^spam 8:-13 29:30 31:14
.^spe 5:-14 11:18 12:-7 25:-20 29:19 32:38
.^spea 11:35
.^spec 10:10 12:-19 32:41
.^spel 11:-5 29:63
.^spi 4:45
.^spin 4:45
.^spo 10:-13 15:17 16:30 29:21 31:-30
.^spr 1:10 14:-32 19:15 29:28 32:22
.^spri 1:10 14:-32 19:15 29:28 32:22
.^spu 29:-12 33:15
.^spun 29:-12 33:15
.^sql 2:29
.^sqla 2:31
.^squ 1:18 2:7 16:32
.^sque 2:16 16:34
.^sso 8:18 9:11 13:-5
.^sso$ 8:18 9:11 13:-5
.^sta 0:-47 2:-39 3:44 4:21 5:202 6:-57 7:-129 8:-41 9:59 10:55 11:-51 12:54 14:-15 15:-5 16:-34 17:59 18:-113 20:-55 21:-10 22:-2 25:-168 28:-122 29:-50 30:-60 32:-30 34:-21
.^stab 1:13 5:96 6:-21 9:-10 10:39 12:7 20:4 29:-41 34:43
.^stac 10:-12 19:10 22:24
.^staf 27:8
.^stag 5:47 8:5 10:11 17:21 29:12
.^stan 4:3 5:54 10:61 11:-54 17:-38 20:-16 27:-23 31:12 33:-43
.^star 1:-27 2:-81 3:38 4:23 9:-1 10:-4 11:22 12:20 15:-12 17:82 18:-37 20:-27 27:17 29:-21 31:-14 33:32 34:-35
.^stat 3:22 5:73 6:-2 8:-53 9:51 12:41 13:32 22:-46 25:-30 26:4 29:-9 34:-58
.^stau 5:39 8:-31 9:45 25:-15
.^ste 3:-5 9:7 11:43 17:40 21:-19
.^stee 14:3 29:2
.^steh 5:15 9:13 29:-12
.^step 11:50 17:53 21:-19
.^sti 1:5 2:37 5:22 7:9 8:-55 9:56 10:-11 11:-22 12:13 13:17 14:12 17:-36 18:-79 19:-41 20:30 21:6 22:-42 25:-12 27:-44 28:26 29:-14 30:7 31:-56 32:-80 33:-8 34:5
.^stic 1:32
.^stil 0:-2 2:40 5:18 7:10 8:-45 9:49 10:-40 11:-9 12:13 13:18 14:14 16:-41 17:-33 18:-70 19:-18 20:32 21:8 22:-44 25:-4 27:-13 28:28 30:8 31:-49 32:-69 33:-15 34:4
.^sto 2:35 5:-25 6:7 10:-17 12:-34 18:-21 20:-38 23:-20 27:-41 30:52 31:57 33:57
.^stop 2:25 6:11 10:-13 12:-25 18:-15 23:-18 24:-3 27:-54 30:53 31:58 33:56
.^stor 2:8
.^str 0:-122 1:-37 3:-17 5:-4 6:12 7:-45 8:15 10:15 11:-67 12:5 13:-1 14:-63 16:17 17:-58 18:4 19:5 20:-60 22:-2 24:20 25:-104 26:-21 27:16 28:17 29:-86 30:-1 31:1 32:-47 33:56 34:16
.^stri 0:-98 1:-32 3:-1 5:-72 6:11 7:-39 8:17 10:11 11:-58 12:13 14:-59 16:22 17:-53 18:10 19:11 20:-48 22:-7 24:19 25:-88 26:-16 27:18 28:26 29:-67 31:2 32:-86 33:31 34:18
.^strn 33:61
.^stt 5:18 10:30
.^stta 5:22
.^sttr 10:13
.^stu 10:-4 11:-38 17:33 26:16 32:30 33:-26 34:16
.^stuc 9:8 29:9
.^stud 17:10
.^stuf 17:4 26:18 29:-20 32:34 33:-4 34:19
.^sty 4:34 29:2
.^styl 4:34 29:2
.^sub 0:-4 5:-20 6:-24 7:-10 8:-41 9:-24 10:-1 11:-8 12:-45 13:-43 14:-5 16:-1 18:-26 22:9 24:-49 25:-66 26:170 27:88 28:-17 29:18 34:-50
.^sub$ 26:58 27:27
.^subb 26:59 34:-15
.^subm 13:-6 22:16 29:14
.^subs 2:-9 5:-9 6:-15 10:-32 24:-22 26:112 27:63 29:25
.^suc 10:-17 16:-26 18:71 33:-39
.^sug 15:39
.^sugg 15:39
.^sui 17:40
.^suit 17:40
.^sum 18:-29 27:12 29:53 32:56
.^summ 27:13 29:29 32:39
.^sun 8:19 32:34
.^sund 8:19 32:34
.^sup 2:18 6:-36 9:-12 18:-11 20:-22 21:20 25:52 29:22
.^supe 25:14 28:15 29:-10
.^supp 0:1 2:14 6:-8 10:7 20:-4 21:24 28:-22 29:46
.^sur 2:-23 7:19 16:-11 20:13 24:43 34:10
.^sure 2:-22 7:19 16:-10 24:43 33:14 34:10
.^sus 27:50 29:13 31:-35
.^swa 16:40 33:-8
.^swap 16:40 33:-8
.^swi 25:14 27:25 29:-24 30:23
.^swit 27:25 30:23
.^syn 11:47 25:-35 29:45
.^sync 29:33
.^synt 11:49 25:-19
.^sys 29:28
.^syst 29:28
.^ta$ 25:58 29:-16
.^tab 14:99 15:3 22:8 25:-27 29:-34 31:-6
.^tabl 14:42 15:4
.^tag 6:72 25:-32 32:11 33:41 34:66
.^tag$ 6:24 20:3 29:11 33:17
.^tagg 6:50 33:22
.^tags 29:-18 32:21 34:50
.^tak 2:28 5:-80 6:23 7:28 8:49 11:-25 12:11 13:-15 14:-15 16:42 20:-14 21:3 22:-13 24:-13 28:-34 30:-32 31:22 32:-4
.^take 2:7 5:-47 6:26 7:31 8:51 9:-50 11:-20 14:-12 16:42 21:5 22:-12 24:-11 28:-25 29:4 30:-26 31:24
.^taki 2:9 9:11
.^tal 11:26 15:30 21:9 22:-1 25:2 29:-10 33:-22 34:12
.^talk 11:26 15:30 21:9 22:-1 25:2 29:-9 33:-22 34:12
.^tar 11:-13 20:74
.^tarb 6:2 11:-10 20:12 33:14 34:9
.^targ 20:46
.^tas 17:41
.^task 17:41
.^tea 1:-15 4:-24 5:-12 6:-16 8:14 12:2 13:38 14:-8 15:-26 18:3 19:-24 20:-18 21:19 22:2 24:13 25:5 27:13 29:4 31:11 33:-1 34:6
.^team 1:-10 4:-23 5:-12 6:-16 7:-2 8:2 9:10 12:2 13:38 14:-7 15:-26 18:4 19:-23 20:-18 21:20 22:6 24:13 27:14 29:5 31:12 33:-3 34:6
.^tel 2:13 5:29 9:52 10:25 11:32 18:6 23:-12 27:-10 29:-100 33:31 34:9
.^tele 9:4
.^tell 2:9 5:32 9:34 10:27 11:33 12:6 18:9 22:-43 23:-11 27:-22 29:-66 33:33 34:15
.^tem 3:70 4:44 10:24 13:-17 21:21 25:-47
.^temp 3:70 4:45 13:-16 21:22 29:14
.^ten 24:26 27:29 28:27 29:-11
.^ten$ 24:22 27:30 28:27 29:-11
.^ter 2:-18 10:69 11:-10 12:28 14:42 17:-20 18:20 25:-36 29:-62 31:-14
.^term 10:71 11:-9 14:45 18:26 25:-34 29:-48 31:-12
.^tes 0:-13 1:19 2:20 5:49 7:27 8:38 9:-43 11:-2 12:-62 16:-37 18:16 21:18 22:-46 25:19 28:-27 29:41 31:-8 32:3 33:-1 34:-2
.^test 0:-12 1:21 2:21 5:47 7:27 8:33 9:-41 11:-1 12:-60 16:-34 18:16 21:18 22:-39 25:20 28:-27 29:38 31:-7 32:3
.^tex 2:5 10:37 12:22 14:5 21:-19 22:11 29:-58 33:57
.^text 2:5 10:37 12:22 14:5 21:-19 22:11 29:-58 33:57
.^tha 1:-11 3:-7 4:12 5:-8 7:-22 10:15 12:46 13:7 16:30 17:-22 18:25 19:6 21:-7 23:-5 25:26 28:10 30:12 32:7 33:5 34:10
.^than 1:-5 5:9 6:9 7:-6 9:8 10:3 11:-12 13:1 14:4 16:15 20:6 23:-2 26:4 27:2 28:23 31:5 32:11 34:10
.^that 2:18 3:-61 5:-35 7:-17 8:-1 9:-14 10:28 11:16 13:9 14:-35 16:18 17:-61 18:33 20:-40 24:2 25:42 26:-3 29:1 30:2 31:-42 33:18
.^thaw 5:-31 6:-48 12:78 25:9
.^the 0:-4 1:5 2:7 3:19 5:16 6:10 7:-19 8:-4 10:-13 11:-7 12:5 13:14 14:36 15:16 16:11 17:-31 18:38 19:-1 20:11 21:-2 22:15 24:9 25:5 26:6 27:-15 28:-6 29:18 30:39 32:9 33:11 34:14
.^the$ 0:-29 1:1 2:10 4:4 5:10 6:23 7:-2 8:8 10:-11 11:-36 12:11 13:-8 14:38 15:21 16:22 17:-23 18:15 20:19 21:-3 22:26 23:-8 24:17 25:-6 26:-3 27:-1 28:-1 29:34 30:27 31:-7 32:10 33:5 34:6
.^thee 11:18 25:16 29:-17
.^thei 24:22
.^them 8:8 9:-17 13:14 14:28 18:-15 31:36
.^then 6:-17 12:14 18:57 25:5 29:-19 33:-25
.^ther 0:11 2:2 3:35 4:-8 7:-13 8:-2 10:-4 13:21 16:-19 18:10 19:-6 22:-11 23:27 26:18 27:-11 29:-13 31:-42 32:16 33:5 34:15
.^thes 1:8 5:2 30:43 31:42
.^they 2:8 8:-19 9:38 12:33 15:26 19:-24 29:-66 33:-25
.^thi 0:-1 1:-4 3:-27 4:-3 5:23 7:26 9:-26 10:-9 12:-8 13:3 14:12 16:-62 17:13 18:-16 19:-23 20:28 22:-46 23:53 24:30 25:-1 27:10 28:-19 29:6 30:-18 31:-1 32:25 33:33 34:30
.^thin 0:2 2:-50 4:-7 5:21 6:37 7:40 9:9 11:-17 12:-25 13:-7 15:17 16:-38 17:-5 20:46 21:13 22:-32 23:30 25:-3 26:12 27:-3 31:-14
.^thir 33:16
.^this 0:-14 1:-16 2:36 3:-43 5:2 6:-29 9:-65 10:-30 11:20 13:19 14:10 15:-5 16:-15 17:28 18:-26 19:-20 20:11 21:-3 23:24 24:29 26:-4 27:24 28:-17 32:31 33:18 34:43
.^tho 12:-6 22:30 33:25
.^tho$ 7:8
.^thou 12:-20 22:37 33:14
.^thr 1:21 2:3 5:3 6:-44 8:21 9:42 10:-75 11:5 12:-57 13:9 14:3 15:-1 16:6 18:18 22:43 24:26 25:-100 27:-13 29:-49 31:-79 32:51 33:-57 34:-3
.^thre 1:8 16:23 18:31 22:26 24:21 33:-12
.^thro 5:13 8:23 9:15 11:10 12:-10 13:14 14:16 19:-4 22:8 25:-13 31:-27 32:2
.^thru 6:-2 9:11 32:25
.^thu 8:21 10:-19 12:-45 16:29 18:-2 19:-22 25:-52 26:4 29:-6 32:55 33:61
.^thu$ 32:17
.^thum 8:33
.^thun 26:17
.^thur 10:-8 12:-38 16:31 19:-17 25:-3 32:31 33:67
.^tic 4:-33 6:23 29:63
.^tick 6:23 29:39
.^tie 11:5 14:20
.^tim 1:-27 5:14 6:6 8:-48 9:-80 10:-87 11:-18 12:-33 14:64 18:-69 19:68 20:-49 22:14 23:31 25:11 26:-79 28:74 29:-10 31:-57 32:-65 33:26 34:-20
.^time 1:-27 5:14 6:6 8:-48 9:-80 10:-87 11:-29 12:-33 14:59 18:-68 19:68 20:-49 22:14 23:31 25:11 26:-63 28:74 29:-7 31:-57 32:-64 33:26 34:-19
.^tin 8:4
.^tiny 8:4
.^tls 9:18
.^tls$ 9:18
.^to$ 0:-16 1:-95 2:9 5:-37 6:-57 7:11 8:-8 9:-20 10:-24 11:40 12:-43 13:-63 14:-8 15:34 16:57 17:43 19:-77 20:-18 21:5 22:22 23:10 24:14 25:-27 26:14 27:50 28:58 29:16 30:36 31:-29 32:-15 33:-5 34:-10
.^tod 2:27 4:23 7:-12 9:-30 10:-5 12:24 14:-14 16:-14 17:18 20:-27 24:-4 25:14 28:25 31:5 32:57 33:-46 34:-19
.^toda 2:27 4:22 7:-12 9:-25 10:-2 12:24 14:-14 16:-14 17:18 20:-26 24:-4 25:15 28:25 31:5 32:49 33:-46 34:-19
.^tok 5:-27 29:34 33:35
.^toky 33:37
.^tol 7:22 27:57
.^told 7:22 27:57
.^tom 2:11 6:-11 7:27 10:-16 11:-1 12:-21 15:-21 18:-6 24:25 29:14 32:67 33:64
.^tom$ 7:28 24:-31 29:18
.^tomo 2:14 6:-5 7:11 10:-11 12:-11 24:58 32:46 33:27
.^ton 29:49
.^toni 29:49
.^too 2:52 4:-2 5:-60 8:64 10:23 12:23 20:-21 23:13 25:-60 27:19 28:-24 32:-4 33:-8 34:-13
.^too$ 2:46 5:-32 6:18 8:65 10:20 12:36 20:-8 23:14 25:-53 27:20 29:-67 33:-19
.^took 6:-9 33:30
.^tool 29:25 33:-28
.^tot 8:-3 13:5 14:24 17:13 28:40
.^tot$ 13:7 28:40
.^tota 14:24 17:13
.^tou 15:43 33:9
.^touc 15:43
.^tow 5:-34 18:46
.^tra 1:54 2:49 3:-5 5:-14 6:-13 8:-11 10:14 11:-65 14:6 16:-11 18:3 20:8 21:-12 22:-26 23:6 24:-11 25:-106 27:34 28:8 29:20 32:-71 34:7
.^trac 1:3 5:17 10:-1 12:-1 18:32 27:1 29:18
.^trad 1:2 34:9
.^trai 2:62 5:-31 10:9
.^tran 0:4 2:5 5:-20 10:17 11:-30 12:8 13:-2 14:16 23:9 25:-17 27:19 28:23 29:20 32:-14
.^tre 5:-23 10:30 11:-22 12:96 25:-20 29:-55
.^tree 5:-18 12:97 25:-16 29:-36
.^tro 34:14
.^trou 34:14
.^tru 2:-18 3:-37 5:34 12:55 15:8 33:15
.^true 12:19 20:1 33:23
.^trun 3:-6 5:7 12:21
.^tue 2:13 16:28 24:20 29:19 33:-35
.^tues 2:13 16:28 24:20 29:19 33:-35
.^tur 2:-12 8:27 9:27 23:-1 25:-20 27:37 30:41 34:-17
.^turn 2:-12 8:27 9:27 23:-1 25:-20 27:37 30:41 34:-17
.^tut 14:46 17:11 20:-12 33:-27
.^tuto 17:12
.^twe 2:69 4:19 11:-9 20:-2 25:16
.^twea 2:76 11:-9
.^twen 4:23
.^twi 15:12 19:-3
.^twic 15:12 19:-3
.^two 1:14 3:16 6:-6 7:4 9:5 12:-1 13:-25 16:12 19:11 21:-36 22:37 24:29 25:-9 27:-23 28:-15 29:13 31:-24 33:25
.^two$ 1:14 3:16 6:-6 7:4 9:5 12:-1 13:-25 16:12 19:11 21:-36 22:37 24:29 25:-9 27:-23 28:-15 29:13 31:-24 33:25
.^typ 2:38 11:74 15:-6 29:-2
.^type 11:76 15:-5
.^typo 2:26
.^ube 16:-5 27:35 29:23 34:26
.^uber 16:-5 27:35 29:23 34:26
.^ubu 3:9 4:20 20:12
.^ubun 3:9 4:20 20:12
.^ugh 25:23
.^ugh$ 25:23
.^uhm 0:2 2:-15 3:8 5:-7 8:-12 9:18 11:11 12:23 13:12 17:-20 18:-16 19:-6 23:18 25:-2 26:9 29:-10 30:1 31:-12 33:-1 34:24
.^uhm$ 0:2 2:-15 3:8 5:-7 8:-12 9:18 11:11 12:23 13:12 17:-20 18:-16 19:-6 23:18 25:-2 26:9 29:-10 30:1 31:-12 33:-1 34:24
.^ui$ 0:19 2:11 12:8 33:27
.^un$ 1:48 2:22 10:19 18:-4 21:36 22:13 29:-15
.^una 2:26 22:29
.^una$ 2:28 22:29
.^unb 8:14 22:17
.^unbl 8:14 22:17
.^und 2:-59 6:-61 7:27 10:52 11:23 12:38 13:38 16:57 17:-41 18:-39 25:39 30:-25
.^unde 2:-16 6:-59 10:66 11:29 12:41 13:40 17:-3 18:-37 25:8 30:-20
.^undo 7:12 15:-9 16:66 25:25
.^une 1:10 10:7 21:14 22:1 24:8
.^une$ 1:10 10:7 21:14 22:1 24:8
.^unf 6:-24 12:70 28:-10 31:32 34:7
.^unfr 6:-23 12:71 28:-3 34:10
.^uni 29:11
.^unit 29:11
.^unl 20:4
.^unle 20:4
.^uns 6:-12 25:-49 26:-51 27:37 29:-15 30:76 31:39 34:9
.^unsu 6:-11 11:7 26:-48 27:-38 30:77 31:56 34:9
.^unt 1:-5 3:12 4:-30 5:-51 6:-32 7:13 8:19 11:-14 13:-15 14:41 15:-17 16:24 17:-58 18:-4 19:-51 20:-34 21:2 22:34 23:-3 24:33 25:-19 27:-61 28:55 29:-10 31:29 34:-36
.^unti 1:-3 3:13 4:-29 5:-37 7:17 8:15 10:-42 11:-2 12:1 13:-11 14:43 15:-14 16:26 17:-44 19:-36 20:-23 21:6 22:39 24:35 25:-18 27:-60 28:45 29:-8 31:30 34:-27
.^up$ 1:1 2:-86 4:69 5:30 6:-56 9:26 10:-17 13:-6 14:-19 15:-30 16:-36 17:-4 18:46 19:1 20:-16 22:-20 23:-59 24:63 25:49 26:4 27:30 28:-40 29:-162 30:-23 31:11 32:-7 34:-73
.^upc 6:8 14:1 18:37
.^upco 6:8 14:1 18:37
.^upd 2:6 5:9 7:5 8:-28 9:18 15:-32 16:19 19:-18 24:1 26:-21 27:50
.^upda 2:6 5:9 7:5 8:-28 9:18 15:-32 16:20 19:-18 24:1 26:-21 27:44
.^upg 2:28 20:10 22:13 29:34
.^upgr 2:28 20:10 22:13 29:18
.^upl 2:14 3:4 6:-7 22:40 33:4
.^uplo 2:14 3:4 6:-7 22:40 33:4
.^ups 5:7 9:-9 11:18 12:5 14:3 20:12 21:5 29:-37 32:40 33:-21 34:-2
.^upst 5:8 9:-8 12:6 14:3 20:12 21:6 29:-15 32:40 33:-20 34:-2
.^url 22:22 26:36
.^url$ 26:36
.^urll 22:23
.^us$ 2:-98 4:27 5:-1 6:34 8:-52 9:-2 10:-86 12:-39 13:-39 14:-29 16:-27 18:65 19:-40 20:-46 22:60 23:38 24:32 25:16 26:-28 27:31 28:-39 29:-42 31:29 33:-18 34:-35
.^usa 11:54 25:-22 29:-1
.^usag 11:54 25:-22 29:-1
.^use 3:12 5:-28 11:72 13:-23 20:36 21:-3 25:-10 29:61 34:-7
.^use$ 3:32 5:-7 10:-25 11:65 13:-14 29:48
.^used 11:1 29:20
.^user 20:47
.^usi 11:7
.^usin 11:7
.^usu 4:6
.^usua 4:6
.^utc 10:-9 24:34 33:64
.^utc$ 10:-9 24:34 33:64
.^vac 20:18 29:30
.^vaca 20:18 29:30
.^val 9:42 10:7 33:-1
.^vali 9:41 10:8
.^ven 2:14 21:7 22:-3
.^vend 2:14 21:7 22:-3
.^ver 1:-28 3:-36 4:36 5:3 6:14 9:5 10:9 11:4 17:-34 18:-56 19:25 20:56 25:5 28:-30 29:7 32:-46 33:-36
.^verd 9:35
.^vers 1:-14 2:5 3:-3 4:38 5:20 6:19 9:-28 10:22 17:-13 18:-39 19:30 20:50 28:-4 29:24 32:-12 33:-17
.^very 25:37
.^vet 8:30
.^veto 8:30
.^vie 6:10 25:7 29:-14
.^viel 25:8
.^view 6:11
.^vim 5:-11 29:53
.^vim$ 5:-11 29:53
.^vm$ 29:58
.^vol 9:8
.^volu 9:8
.^vor 6:45 12:-4 19:31 20:-42 22:23
.^vors 6:46 12:-3
.^vot 2:-17 8:5 9:35 11:22 13:46 21:-12
.^vote 2:-17 8:5 9:35 11:22 13:46 21:-12
.^vpn 29:42
.^vpn$ 29:42
.^vs$ 10:70 25:-7 29:29
.^wai 2:26 5:-66 7:36 8:-5 9:41 10:-30 12:-5 13:73 17:-44 18:27 21:53 22:11 29:-92
.^wait 2:55 5:-53 7:41 13:23 18:33 22:-8 29:-18
.^waiv 2:-23 9:31 13:48 21:43 22:38 29:-29
.^wak 24:20
.^wake 24:20
.^wal 11:20 14:18
.^walk 11:22
.^wall 14:23
.^wan 0:22 1:5 4:15 6:-56 8:-71 10:-44 11:-81 12:-17 15:4 16:-7 17:27 22:50 26:35 27:44 28:-54 29:-29 31:28 32:-43 33:44 34:-63
.^want 0:24 1:5 4:15 6:-1 8:-71 10:-25 11:-77 12:-4 15:8 16:-7 17:27 20:-26 22:50 26:36 27:44 28:-37 29:-21 31:29 32:-40 33:18 34:-61
.^war 21:1 23:1 24:70 29:12
.^warn 23:1 24:70
.^was 0:24 1:-12 2:-44 6:43 7:-25 8:-12 9:50 10:22 12:-10 14:-9 15:22 17:-22 19:72 20:-23 22:12 23:-5 24:-33 25:6 28:-33 29:-2 33:3 34:12
.^was$ 0:24 1:-12 2:-44 6:43 7:-25 8:-12 9:50 10:22 12:-10 14:-9 15:22 17:-22 19:72 20:-23 22:12 23:-5 24:-33 25:6 28:-33 29:-2 33:3 34:12
.^wat 18:18 24:-21 27:42 29:10
.^watc 18:23 27:44 31:4
.^wav 8:19 13:18
.^wave 8:19 13:18
.^way 0:28 2:8 6:-3 7:-14 8:5 10:-9 11:38 12:-8 14:-19 16:-7 17:11 25:1 27:-16 28:-8 29:-12 30:11 31:2 33:-4
.^way$ 0:28 2:8 6:-3 7:-14 8:5 10:-9 11:38 12:-8 14:-19 16:-7 17:11 25:1 27:-16 28:-8 29:-12 30:11 31:2 33:-4
.^we$ 0:65 2:19 3:48 4:12 5:77 6:26 7:17 8:7 9:-10 10:-88 11:-153 12:25 13:-4 14:-35 15:25 16:-23 17:-75 18:25 20:5 21:9 22:32 23:-67 24:-42 25:-45 26:-52 28:10 29:-37 31:-8 32:-15 33:-28 34:-92
.^wea 29:33 32:11 34:10
.^weat 29:45
.^web 8:10 26:74 27:4 29:4 33:-19
.^webh 26:24 27:5
.^webl 29:34
.^wed 1:26 16:16 20:32 31:4
.^wedn 1:26 16:16 20:32 31:4
.^wee 0:-84 1:31 4:23 5:9 7:-95 8:-51 9:-20 10:-68 11:-117 12:-130 13:-12 14:-155 15:1 16:43 18:-132 19:-8 20:-22 21:-10 23:-10 24:25 26:16 28:55 29:-64 30:-28 31:32 32:116 33:14 34:-38
.^week 0:-82 1:33 4:12 5:10 7:-92 8:-48 9:-18 10:-62 11:-110 12:-127 13:-12 14:-151 15:2 16:44 18:-128 19:-7 20:-20 21:-9 23:-9 24:27 28:46 29:-45 30:-27 31:34 32:116 33:12 34:-36
.^wei 5:35 15:21 29:-24
.^wek 28:45 32:35
.^wel 5:27 8:-1 13:-16 17:15 25:42 29:-46 33:35
.^welc 2:23 17:21 25:14
.^well 12:16 21:4 25:20 27:10
.^wen 19:63 20:-22 24:-19
.^went 19:63 20:-21 24:-19
.^wer 2:-56 6:1 13:29 17:-6 19:51 20:54 29:-33
.^were 2:-17 6:2 13:30 19:52 25:1
.^wet 17:30
.^wha 0:-11 1:-44 2:-33 3:-2 4:-107 5:13 6:-72 8:-141 9:8 10:71 11:41 12:-40 13:29 14:5 15:-10 16:-164 17:53 18:61 19:13 20:4 21:14 22:-130 24:-10 25:-37 26:4 27:-119 28:-11 30:-4 31:-100 32:24 34:-95
.^what 0:-10 1:-42 2:-32 3:-1 4:-104 5:13 6:-65 8:-116 9:8 10:69 11:42 12:-39 13:30 14:5 15:-11 16:-159 17:54 18:52 19:13 20:5 21:14 22:-128 24:-9 25:-34 26:5 27:-116 28:-9 30:-4 31:-95 32:24 34:-89
.^whc 5:7
.^whch 5:9
.^whe 0:-13 1:-104 2:-106 3:1 4:-23 5:17 6:-80 7:-78 8:-192 9:35 10:-89 12:-15 13:-152 14:30 15:18 16:-48 17:7 18:-51 19:46 20:89 21:10 22:-149 23:6 24:29 25:-156 26:-17 27:22 28:-70 29:35 30:-9 31:-193 32:-159 33:98 34:-10
.^whee 4:17 29:-17
.^when 0:-77 1:-34 2:-72 3:18 4:-95 5:-78 6:-66 7:-18 8:-88 10:-30 11:-32 12:-21 13:-71 14:9 15:-15 16:-88 17:-70 18:-22 19:56 20:104 22:-113 23:3 24:31 25:-34 26:-107 27:50 28:-26 29:30 30:-76 31:-95 32:-50 33:103 34:-30
.^wher 2:-34 3:-36 5:51 9:30 10:-64 11:7 12:-46 14:26 15:26 17:43 18:-13 20:-59 21:19 25:-51 27:-36 29:20
.^whet 12:31 15:16 34:33
.^whh 11:28 25:-14
.^whi 0:-61 1:-59 2:-39 4:-40 5:17 7:-67 8:-84 10:14 12:-58 13:49 15:-51 16:-116 17:1 18:61 19:12 20:20 21:-18 22:-22 23:12 24:-87 25:-95 26:16 27:-91 28:-17 29:24 30:-60 31:-14 32:8 33:46 34:36
.^whic 0:-52 1:-39 2:-49 4:-29 5:21 6:-9 7:-59 8:-33 10:22 12:-37 13:44 15:-45 16:-72 17:10 18:53 19:13 20:22 21:-6 22:-68 23:12 24:-63 25:-79 26:18 27:-79 28:-31 29:28 30:-46 31:-50 33:26 34:29
.^whih 33:17
.^who 0:2 1:-61 2:-190 3:34 4:-59 5:-154 6:-115 7:41 8:-110 9:10 11:-95 12:-169 13:13 16:-73 17:17 18:-60 19:-56 20:-131 22:-116 23:3 24:-10 25:6 26:43 27:-59 28:-28 29:-3 30:12 31:-93 32:-103 33:-151 34:210
.^who$ 0:11 1:-28 2:-111 3:40 4:-19 5:-94 6:-83 8:-78 9:27 10:-6 11:-36 12:-90 13:9 14:-53 15:-20 16:-70 17:26 18:-37 19:-23 20:-96 21:6 22:-78 23:10 24:-44 26:50 27:-18 28:-84 29:6 30:17 31:-41 32:-75 33:-75 34:149
.^whoe 7:10 8:-4
.^whol 14:63
.^whom 2:-10 7:1 9:-15 10:18 15:27 19:-14 33:-50 34:103
.^whos 7:22 10:-19 21:-20 29:-17 34:84
.^why 0:28 2:-58 7:-28 9:49 10:97 12:-52 15:15 18:-21 23:9 25:-53 28:-30 29:70 30:38 31:-16 33:-64
.^why$ 0:28 2:-58 7:-28 9:49 10:97 12:-52 15:15 18:-21 23:9 25:-53 28:-30 29:70 30:38 31:-16 33:-64
.^wid 8:22
.^wif 29:30
.^wifi 29:30
.^wik 29:41
.^wiki 29:41
.^wil 0:-42 1:-10 2:6 3:42 4:-19 5:-16 6:-24 8:16 10:-35 11:-25 12:-32 13:-34 15:3 16:-3 17:-7 19:-64 20:37 21:38 22:13 23:31 27:-34 28:34 29:40 30:24 31:-70 32:-3 34:2
.^will 0:-42 1:-10 2:6 3:42 4:-19 5:-16 6:-24 8:16 10:-35 11:-25 12:-32 13:-34 15:3 16:-3 17:-7 19:-64 20:37 21:38 22:13 23:31 27:-34 28:34 29:40 30:24 31:-70 32:-3 34:2
.^win 6:53 10:16 12:-9 33:41
.^wind 6:54 10:17 12:-9 29:4 33:22
.^wis 2:4 7:20 15:3 16:-2 18:5 29:-1
.^wise 2:7 7:21 15:5 18:5
.^wit 0:13 1:-42 2:2 3:-6 4:25 5:4 6:-13 8:29 9:20 10:13 12:23 13:23 14:15 15:-34 16:17 18:-4 19:26 20:-28 23:-11 24:-2 25:-30 27:-5 28:6 29:-16 31:12 33:-23
.^with 0:13 1:-42 2:3 3:-6 4:25 5:4 6:-13 8:30 9:23 10:13 12:23 13:17 14:15 15:-34 16:17 18:-4 19:26 20:-28 23:-11 24:-2 25:-30 27:-5 28:6 29:-16 31:12 33:-23
.^wiz 8:6 22:-4
.^wiza 8:6 22:-4
.^wol 7:9
.^wold 7:9
.^won 29:60 34:-44
.^won$ 25:-5 29:65 34:-39
.^wor 2:-38 3:9 4:15 5:9 7:5 8:6 9:-50 11:79 13:-46 17:54 18:14 19:-36 20:-72 21:12 22:-18 23:21 25:75 27:-7 28:31 29:-49 31:-60 32:-39 34:-42
.^word 5:-17 10:8 11:69 19:-2 20:-20 25:13 29:-4 33:27
.^work 2:-30 3:14 4:17 5:41 6:-7 8:7 11:20 12:-7 17:66 20:-39 21:3 22:-4 23:23 25:37 28:16 29:-50 31:-21 33:-35
.^worr 18:32
.^wort 7:33 9:-26 21:30
.^wou 0:45 1:-4 2:14 3:30 6:-32 7:20 10:-5 15:33 16:-4 17:4 18:-11 19:32 20:-12 21:10 24:19 25:-27 27:10 28:-9 29:-32 30:16 32:-24 33:-40 34:-5
.^woul 0:35 2:14 3:30 6:-31 7:20 10:-5 15:32 16:-3 17:4 18:-10 19:32 20:-12 21:5 24:19 25:-26 27:11 28:-8 29:-31 30:16 32:-23 33:-47 34:-2
.^wri 2:-10 6:14 7:-4 8:-6 11:2 14:1 15:-15 16:11 17:-30 19:8 21:2 22:-31 24:25 25:-4 26:-2 29:13 31:-3 33:-3 34:1
.^writ 2:-10 6:14 7:-4 8:-6 11:2 14:1 15:-15 16:11 17:-30 19:8 21:2 22:-31 24:25 25:-4 26:-2 29:13 31:-3 33:-3 34:1
.^wro 10:12 16:27 22:12 25:16
.^wron 16:27 22:13 25:21
.^wrot 10:20
.^wur 7:-20 8:-25 9:70
.^wurd 7:-20 8:-25 9:70
.^ya$ 6:64 20:-10 31:25
.^yea 2:-39 5:-12 12:4 15:20 19:71 25:29 29:57 33:-34
.^yeah 2:-1 12:9 25:14
.^year 2:-3 15:20 19:72 29:71 33:-46
.^yel 24:61
.^yell 24:61
.^yes 2:11 3:6 6:44 7:13 8:40 10:-47 21:-4 22:-12 25:18 34:14
.^yes$ 2:25 8:57 25:12 29:-15 33:2
.^yest 3:9 6:37 7:32 8:-3 16:11 33:-24
.^yet 3:45 4:-16 5:35 6:60 8:-64 9:3 12:51 16:-23 20:-27 28:-2 29:-50 31:-39
.^yet$ 3:45 4:-16 5:35 6:60 8:-64 9:3 12:51 16:-23 20:-27 28:-2 29:-50 31:-39
.^you 2:-66 3:-11 4:6 5:3 6:-15 7:-1 8:6 9:-5 10:-12 11:98 12:-21 13:-19 15:-4 16:19 17:-2 18:-10 19:-36 20:-11 21:-29 23:43 24:-17 25:47 26:11 27:10 28:-7 29:1 30:24 31:29 32:-30 33:1 34:3
.^you$ 2:-44 3:-6 4:13 5:18 6:-5 8:16 9:-3 10:-12 11:58 12:-11 13:-5 14:6 15:-2 16:14 17:-11 18:-3 19:-14 20:-15 21:-23 22:3 23:29 24:-8 25:59 27:7 29:2 30:21 31:2 32:-15 33:8 34:-18
.^your 2:-12 5:-45 7:10 8:-50 11:63 17:6 19:-1 23:8 26:8 27:2 29:-20 31:33 34:28
.^zon 5:-6 14:25 19:-10 29:15
.^zone 5:-6 14:25 19:-10 29:15
.^zus 1:-8 2:-10 3:-1 7:-7 9:3 10:2 17:-2 18:2 23:4 26:4 27:-9 28:4 29:-3 31:-8 32:1 33:-1
.^zusa 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.^zust 34:17
.^zuu 29:32
.^zuul 29:32
.^zzz 11:-64 25:-20 29:79 31:-29
.aase 19:7 20:-18
.aase$ 19:7 20:-18
.aatu 33:7
.aatur 33:7
.abas 29:38 33:-16
.abase 29:38 33:-16
.abel 2:17 9:2 14:60 25:-21 29:-6
.abel$ 2:13 9:6 14:33 25:-6
.abha 12:6 33:9
.abhan 12:6 33:9
.abi$ 0:25 2:26 8:5 9:-2 28:-2 29:11 33:-23
.abil 5:42 12:-20 20:4 34:28
.abili 5:53 12:-20 20:13
.able 1:22 2:71 3:-36 4:-3 6:-49 9:-55 10:18 13:-12 14:73 15:45 19:15 20:11 22:-1 23:-2 25:-49 28:-14 29:-137 32:-39 33:-27 34:41
.able$ 2:72 3:-34 4:-1 6:-68 9:-50 12:1 13:-3 14:74 15:45 19:16 20:16 23:-1 25:-47 28:-12 29:-133 32:-48 33:-16 34:42
.ables 10:2
.ably 23:5 30:6
.ably$ 23:5 30:6
.abon 25:-29 27:36 29:-3 31:37
.abonn 25:-29 27:36 29:-3 31:37
.abou 0:9 1:-24 2:17 4:-18 5:8 6:-32 7:41 8:-18 9:33 10:1 12:-35 13:-28 14:-73 16:-41 17:14 18:-7 19:-25 20:-29 21:-21 22:-29 23:25 24:29 26:-20 27:34 28:-45 29:-5 30:-34 31:8 32:-8 33:23 34:26
.about 0:9 1:-23 2:18 4:-18 5:8 6:-30 7:41 8:-17 9:33 12:-33 13:-27 14:-72 16:-39 17:14 18:-3 19:-22 20:-21 21:-21 22:-28 23:25 24:30 26:-17 27:29 28:-44 29:-4 30:-33 31:9 32:-32 33:25 34:27
.acat 29:37
.acati 29:37
.acce 2:42 7:36 8:18 13:-11 21:18 25:-26 29:25 34:-46
.accep 2:44 7:38 8:19 13:-7 21:22 25:-22 34:-9
.acces 29:35
.acco 13:22 16:27 29:28 30:2
.accor 13:24 16:27
.accou 29:35 30:3
.ace$ 12:8 16:13 22:49 25:16 32:-8
.ach$ 9:13 16:18 17:-13 18:19 27:5 29:-18 34:12
.ache 5:18 6:41 9:8 13:-3 21:11 22:-6 29:4
.ache$ 21:14 22:-4
.ached 5:18 6:42 9:9 13:-2 29:5
.achi 5:-13 18:10 25:28 28:12 29:1
.achin 5:-13 18:11 25:14 28:12 29:15
.acho 19:96 20:-5 33:-29
.acho$ 19:96 20:-5 33:-29
.achr 27:27 31:18
.achri 27:27 31:18
.acia 0:6 1:-3 5:5 6:-3 8:-8 11:-4 12:-5 13:8 18:-4 25:6 26:10 30:4 31:-1 34:2
.acias 0:6 1:-3 5:5 6:-3 8:-8 11:-4 12:-5 13:8 18:-4 25:6 26:10 30:4 31:-1 34:2
.acio 2:7
.acion 2:7
.acit 29:24
.ack$ 1:3 2:-34 3:-15 4:11 5:26 6:-20 7:11 8:4 9:5 10:-66 11:-27 12:-43 15:-37 19:61 22:9 25:58 27:47 29:-6 31:-37 32:-12 33:-2
.acka 1:38 9:-19 25:17 26:1 30:9 34:-21
.ackag 1:35 9:-18 25:17 26:1 30:9 34:-22
.acke 2:1 18:25 25:30 32:-15
.acken 2:25 22:13
.acker 18:25 25:37 32:-13
.ackl 13:22
.acklo 13:15
.ackp 1:8 2:21 10:13 12:-15
.ackpo 1:8 2:21 10:13 12:-15
.acks 10:2 25:23
.acks$ 10:2
.acme 29:21 34:-10
.acme$ 29:21 34:-10
.act$ 10:-2 16:-3 33:34 34:77
.acti 6:-25 10:-12 12:77 23:7 27:11 32:2 33:-1
.activ 6:-25 10:-10 12:72 23:7 27:11 32:3
.actl 10:36 17:-4 25:22 28:13 29:-14
.actly 10:36 17:-4 25:22 28:13 29:-14
.acto 2:24 29:15
.actor 2:24 29:15
.actua 5:13
.add$ 0:74 1:81 3:-48 4:-4 8:-18 11:15 14:-65 16:-74 24:-62 26:21 27:48 29:28 33:-37 34:-22
.adde 0:48 2:5 10:-15 29:-11 34:39
.added 0:48 10:-15 29:-4 34:39
.addi 0:31 1:15 24:-2
.addin 0:31
.addr 26:40 29:-33
.addre 26:40 29:-33
.adds 0:16 34:-13
.adds$ 0:16 34:-13
.ade$ 2:3 3:32 6:10 7:33 8:-42 11:-5 13:4 14:-21 22:14 25:29 29:14 33:-20 34:-19
.aden 3:16 18:36
.adin 5:-32 10:31 29:33
.ading 5:-31 10:31 29:33
.adju 16:30
.adjus 16:30
.adli 0:33 1:29 2:-54 5:-27 6:23 10:-3 11:18 12:-35 14:24 15:-6 16:-7 17:-12 18:30 19:-25 27:9 28:-14 29:-28 31:-37 32:19 34:-11
.adlie 0:22 32:9
.adlin 0:12 1:30 2:-51 5:-25 6:25 10:-2 11:20 12:-23 14:25 15:-6 17:-8 18:26 19:-23 27:12 28:-12 29:-23 31:-20 32:2
.adma 14:44
.admap 14:44
.admi 22:20
.admit 22:21
.ads$ 3:6 24:46 29:-39 34:27
.aduc 1:2 34:9
.aduct 1:2
.adva 1:-3 8:-1 14:3 16:1 18:16 21:9 23:-7 24:5 26:1 27:-9 29:-5 32:1 33:7
.advan 1:-3 8:-1 14:3 16:1 18:16 21:9 23:-7 24:5 26:1 27:-9 29:-5 32:1 33:7
.advi 9:55 24:22 29:-14 31:21 33:-22
.advic 9:30 29:-7 31:22
.advis 9:14 24:28 33:-14
.ady$ 3:28 5:12 6:53 7:-28 9:6 10:-86 11:-38 12:8 13:-36 18:35 21:-12 22:28 26:10 27:-15 28:-63 30:-14 31:5 34:-49
.aes$ 14:31 19:5 20:18 25:-52
.afe$ 20:15
.aff$ 27:8
.affe 10:55 12:-13 30:22 34:-9
.affec 10:55 12:-13 30:22 34:-9
.aft$ 4:28 25:9
.afte 0:-29 1:22 2:29 5:5 6:18 10:-25 11:-4 12:-79 13:17 14:-43 15:-22 17:-10 18:46 19:-18 20:21 21:28 22:24 24:27 27:-38 28:-41 31:-9 34:-6
.after 0:-26 1:22 2:29 5:5 6:18 10:-22 11:-4 12:-78 13:11 14:-43 15:-22 17:-10 18:47 19:-15 20:21 21:28 22:24 24:27 27:-38 28:-41 31:-9 34:-6
.afti 20:9
.aftin 20:9
.agai 12:3 24:26 25:44 32:-21 33:15
.again 12:3 24:26 25:44 32:-21 33:15
.age$ 2:39 3:-26 5:82 8:3 9:-13 10:-12 11:65 12:-9 13:-44 14:48 17:38 18:-40 25:-18 28:-3 29:-10 31:-84 32:-58 33:-43 34:-64
.aged 19:33 20:12 32:2 34:-28
.aged$ 19:33 20:12 34:-28
.agen 14:-7 28:37 32:47
.agen$ 28:40
.agend 14:-4 27:8 32:50
.ager 1:1 2:-21 5:-32 10:19 11:28 15:15 20:-2 22:18 26:15 34:11
.ager$ 5:-18 11:16 20:-17 21:5 29:16 34:12
.agers 1:4 10:31 22:27 26:25 29:-13 33:-25 34:-1
.ages 2:-48 5:-40 10:63 12:-4 16:-13 18:-20 25:-46 26:3 27:-48 28:3 29:23 30:59 31:36
.ages$ 2:-48 5:-40 10:63 12:-4 16:-13 18:-20 25:-46 26:3 27:-48 28:3 29:23 30:59 31:36
.agge 6:49 33:23
.agged 6:49 33:18
.aggi 2:11
.agin 20:-15 25:4 29:13 33:12
.aging 20:-11 25:6 29:17
.ago$ 10:-16 17:16 19:33 28:37 33:-39
.agra 29:29
.agrap 29:29
.agre 11:-6 25:49
.agree 11:-6 25:49
.ags$ 6:14 11:6 12:-5 29:-46 32:17 34:48
.ague 32:9
.ague$ 32:9
.aha$ 25:48
.ahea 1:26 2:-36 5:-28 6:17 8:29 12:-4 14:19 16:-3 18:36 23:29 24:20 29:-36 32:16 33:-31
.ahead 1:26 2:-36 5:-28 6:17 8:29 12:-4 14:19 16:-3 18:36 23:29 24:20 29:-36 32:16 33:-31
.aid$ 5:-29 7:14 9:30 10:5 14:33 20:-13 21:-12 25:12 34:-8
.ail$ 8:-19 10:30 21:-30 23:14 26:11 27:42 29:7 31:-24
.aila 19:12 20:48 26:22 33:-27
.ailab 19:13 20:40 26:22 33:-27
.aile 2:9
.ailed 2:9
.aili 5:-3 10:7 29:22 31:7
.ailin 10:7 29:26 31:8
.ails 26:55 31:25 33:2
.ails$ 26:55 31:25 33:2
.aily 24:9 27:15 31:10
.aily$ 24:9 27:15 31:10
.ain$ 2:25 5:-91 6:-48 8:-11 10:68 11:20 12:35 13:-30 14:25 16:-23 17:-5 19:-18 20:9 22:-16 24:22 25:7 29:42 31:-39 32:-32 33:-30 34:-39
.aine 17:17 20:-8 24:5 29:34 33:14 34:24
.ained 29:18
.ainer 17:22 34:26
.aines 12:7 29:14 33:43
.aini 10:-3 11:12 14:5 28:66
.ainin 10:-3 11:12 14:3 28:66
.ains 14:1 33:9
.ains$ 14:20 33:14
.ainst 5:1 19:10
.aint 11:-6 17:16 34:20
.ainta 17:21 29:18 34:5
.aints 12:1
.air$ 25:21 29:34 33:-20 34:-6
.aise 2:6 9:-15 22:46 29:16
.aise$ 22:48
.aiso 17:43 34:41
.aison 17:43 34:41
.ait$ 2:70 7:47 9:-45 21:7
.aiti 5:-47 9:17 13:46 18:39
.aitin 5:-47 9:17 13:45 18:39
.aive 2:-23 9:28 13:47 21:29 22:57 29:-28
.aiver 2:-23 9:29 13:48 21:30 22:57 29:-28
.ake$ 0:-32 1:-63 2:12 4:18 5:-66 6:29 7:27 8:46 9:-74 11:-9 12:3 13:-61 16:64 17:-38 20:-17 22:11 24:43 25:8 28:-46 31:32 32:-44 33:-94 34:-65
.akeh 14:21
.akeho 14:21
.aken 6:20
.aken$ 6:20
.akes 0:1 2:6 11:34 12:3 31:-2 34:7
.akes$ 0:1 2:6 11:34 12:3 31:-2 34:7
.aket 17:1 29:-4 33:9
.akin 2:8 9:1 18:28
.aking 2:8 9:1 18:28
.aks$ 13:55 34:2
.alar 16:-17 24:66 29:48
.alarm 16:-17 24:66 29:8
.alat 34:12
.alate 34:12
.alch 2:31
.alche 2:30
.ale$ 5:5 6:-6 10:28 20:29 29:17
.alen 0:10 1:24 2:-27 4:24 5:-31 6:-1 8:-29 10:-22 12:-11 13:-22 14:52 16:4 17:-22 18:27 19:34 20:-11 22:-24 24:-20 25:-40 26:45 28:-8 29:-21 31:-28 33:18
.alena 14:9
.alend 0:10 1:26 2:-23 4:26 5:-27 8:-27 10:-21 12:-11 13:-14 14:41 16:6 17:-19 18:28 19:29 20:-1 22:-15 24:-18 25:-24 26:38 28:-3 29:-15 31:-17 33:19
.aler 1:-13 24:20 27:8 30:15 31:20 34:-11
.alert 24:10 27:11 30:15 31:21 34:-10
.ales 18:-22 29:36
.ales$ 18:-22 29:36
.alf$ 2:22 22:48
.alfw 5:30 6:-9
.alfwa 5:30 6:-9
.alid 9:41 10:8
.alid$ 9:43 10:8
.alig 16:30
.align 16:30
.alin 0:19 18:16
.aline 0:19 18:16
.alio 6:38 19:30 20:-30 33:-4
.alio$ 6:38 19:30 20:-30 33:-4
.alit 2:18 29:-24 33:40
.ality 33:24
.alk$ 11:61 15:18 17:6 29:-12 33:-24 34:11
.alke 21:12
.alked 21:12
.all$ 0:2 6:-31 8:25 9:-75 10:4 11:-45 12:-28 13:45 14:88 15:14 18:-50 19:-17 21:-5 22:-74 23:-6 25:58 27:10 28:-4 29:20 30:-61 33:5
.alle 1:55 4:18 9:10 18:-6 19:49 22:18 27:2 29:-23 32:-21
.alled 4:23 18:-3 19:51 32:-17
.aller 1:34 9:18 22:22
.alles 11:1 27:10 29:-3
.allo 1:-20 2:10 3:-12 7:-26 8:26 11:5 13:25 15:22 16:2 21:7 22:45 23:1 27:-27 29:-9 31:-12 33:-22 34:-16
.allo$ 1:-8 2:-10 3:-1 7:-7 9:5 10:6 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.allow 2:42 5:-15 8:17 10:-9 12:-33 13:34 15:35 22:44
.alls 9:-5 33:64 34:48
.alls$ 9:-5 33:64 34:48
.ally 6:23 19:11 23:32 25:25 30:7 31:-6 33:-31
.ally$ 6:23 19:11 23:32 25:25 30:7 31:-6 33:-31
.alog 9:25 22:3 29:-10
.alon 5:46 6:20 16:15 24:-13 33:-20
.alon$ 6:21 18:8 33:-18
.along 5:51 16:15 24:-11
.alph 1:39 5:50 18:-7 20:-2 29:-8 33:24
.alpha 1:39 5:50 18:-7 20:-2 29:-8 33:24
.alre 2:-18 3:23 4:-10 5:31 6:35 7:-10 9:11 10:-33 12:36 16:-7 18:-29 20:-19 22:14 25:-17 26:32 31:7
.alrea 2:-16 3:23 4:-9 5:32 6:30 7:-10 9:11 10:-18 12:30 16:-3 18:-27 20:-18 22:14 23:1 25:-13 26:32 31:10
.als$ 6:24 7:4 18:3 29:-7 32:-6 33:57
.also 1:27 10:37 19:23 33:-11
.also$ 1:27 10:37 19:23 33:-11
.alte 15:18
.alter 15:18
.alut 2:-7 3:5 7:4 8:-3 10:6 13:-2 14:11 16:-2 17:-8 20:9 21:8 25:2 29:-25 32:-3
.alut$ 2:-7 3:5 7:4 8:-3 10:6 13:-2 14:11 16:-2 17:-8 20:9 21:8 25:2 29:-25 32:-3
.alwa 14:-26 24:23 25:31
.alway 14:-26 24:23 25:31
.ambi 2:12 16:20
.ame$ 4:74 5:24 6:-9 9:34 10:48 11:-42 12:-70 13:-59 14:-80 15:-24 19:87 20:-75 21:-35 23:23 25:12 27:-28 28:-51 31:-39 34:35
.amen 16:23
.amend 16:25
.ament 1:3
.amin 19:96 33:-22
.aming 19:97 33:-21
.amma 1:10 2:6
.amme 1:-10 2:-17 3:-13 7:-8 9:1 10:5 18:2 23:4 26:4 27:-11 28:4 31:-3 32:4 34:-5
.amme$ 17:16
.ammen 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.ammi 31:10
.ammin 31:10
.amp$ 8:28
.ampl 7:41 11:37 25:-17
.ample 7:42 11:29 25:-10
.ams$ 2:-3 12:4
.ana$ 25:12 29:-33 32:39
.anag 5:-26 10:9 11:21 19:38 20:-30 22:23 29:9 34:13
.anage 5:-25 10:9 11:21 19:38 20:-29 22:23 29:19
.ance 0:9 2:26 4:-14 5:-6 6:5 9:-8 10:-11 11:-1 12:-5 14:15 15:17 18:8 19:-8 21:28 23:-52 24:25 25:-8 27:-66 28:29 31:2
.ance$ 2:20 4:-11 5:-11 6:6 8:-4 12:-2 14:18 15:7 18:10 21:16 23:-12 24:3 27:-25 28:24
.ancel 24:13 27:-25 29:7 31:23
.ances 21:14
.anch 1:26 2:-26 5:35 6:-25 10:35 12:15 20:-3 29:36 31:-6
.anch$ 1:27 5:7 12:36 29:50 31:-4 33:9
.anche 5:15 10:55 12:-10 34:6
.and$ 0:-85 3:-48 5:60 6:-22 7:-48 8:31 9:22 10:29 11:40 12:21 13:-62 14:13 16:16 17:17 18:39 19:-40 21:-88 22:9 23:-38 24:-40 27:-1 28:-6 29:-54 30:-103 32:13 33:31 34:-28
.anda 4:3
.ande 8:36 21:19 25:-9 29:-17
.anded 8:25
.ander 21:21
.andi 0:21 2:21 5:10 13:20 18:-19 20:-57 22:9 28:25 29:-105 33:19 34:11
.andid 0:24 5:5 10:19 18:-13 20:-52 28:35 29:-34 33:24
.andig 34:17
.andin 2:11 13:29 22:13
.andl 34:44
.andle 34:34
.ando 11:7 31:38
.andom 31:38
.ands 5:17 10:12 11:48 12:-12 20:11 25:16 29:-71 32:6
.ands$ 5:17 10:12 11:48 12:-12 20:11 25:16 29:-71 32:6
.andu 29:39
.andup 29:27
.ane$ 25:26
.aned 30:10 33:7
.aned$ 30:10 33:7
.anel 2:-14 30:3 33:26
.anel$ 2:-14 30:3 33:26
.ang$ 14:5
.ange 5:-51 6:-27 10:32 11:-10 12:5 13:38 14:-44 15:33 16:29 19:-31 21:10 25:-52 27:55 28:16 29:-11 33:-1 34:32
.ange$ 1:-20 12:2 15:51 16:42 17:13 21:10 26:-45 29:-15
.anged 6:-29 13:11 29:27 33:-31 34:16
.angel 1:37
.anges 10:30 13:36 15:-54 20:-10 26:8 27:51 29:-67 33:7
.angi 2:19 33:46
.angig 12:6 33:9
.angin 2:24 33:18
.angu 0:7 15:7
.angua 0:7 15:7
.anic 29:34
.anic$ 29:34
.anin 7:31 8:-30 10:46
.aning 7:31 8:-30 10:46
.ank$ 3:-4 5:10 6:13 8:-12 9:10 10:-1 11:-38 14:7 15:28 18:1 22:-4 24:-17 25:-7 29:8 32:2 34:22
.anke 3:14 6:13 9:6 11:-4 12:6 13:-6 14:9 16:-4 17:-3 18:-2 19:6 20:7 21:1 25:5 29:-11 33:-4 34:-5
.anke$ 3:14 6:13 9:6 11:-4 12:6 13:-6 14:9 16:-4 17:-3 18:-2 19:6 20:7 21:1 25:5 29:-11 33:-4 34:-5
.anks 3:2 4:5 6:1 8:12 10:4 15:-3 17:-1 19:-1 20:9 21:-6 22:9 24:2 25:29 27:10 28:-8 29:-7 30:7 31:1
.anks$ 3:2 4:5 6:1 8:12 10:4 15:-3 17:-1 19:-1 20:9 21:-6 22:9 24:2 25:29 27:10 28:-8 29:-7 30:7 31:1
.anna 7:17 8:-15 15:17 34:60
.anna$ 7:17 8:-15 15:18 34:57
.anne 2:-10 3:36 5:-69 10:-73 11:15 12:-51 13:-61 15:-4 17:-57 18:-19 20:19 23:-2 25:13 26:33 27:29 28:-38 29:-15 30:20 31:15
.anned 3:44 6:16 14:3 20:6 29:-36 32:22
.annel 2:-22 11:28 14:-5 25:20 26:37 27:32 29:2 30:23 31:19 32:-8 33:-16
.anner 9:29 29:-14
.anni 3:14 4:17 5:-21 14:48 33:13
.annin 3:14 4:17 5:-21 14:48 33:13
.anno 20:33 25:-13 26:21 27:56 31:20 33:-22
.annou 20:33 26:23 27:29 31:19 33:-18
.anot 0:42 1:1 2:24 25:14
.anoth 0:42 1:3 2:27 25:14
.ans$ 10:65 25:20 32:-11
.ansl 0:5 2:6 5:-27 8:-9 10:20 11:-16 12:7 14:16 16:-2 25:-34 27:21 29:15 32:-12 33:12
.ansla 0:5 2:6 5:-26 8:-9 10:20 11:-15 12:7 14:16 16:-2 25:-33 27:21 29:15 32:-12 33:12
.answ 9:11 13:34 21:-30
.answe 9:11 13:34 21:-30
.ant$ 0:30 4:19 5:-58 6:-26 9:-85 10:-27 11:-44 12:-39 15:1 16:-21 17:36 18:4 20:-21 21:-2 22:68 26:6 27:40 28:-27 29:-5 31:30 32:-96
.ante 8:23 9:7 12:-5 13:13 19:48 20:-34 22:13 26:19 27:41 29:-37 33:-27
.anted 8:23 9:10 12:-2 13:14 19:1 22:13 26:20 27:42 29:-33
.anti 7:5 12:3
.anto 28:15 29:7
.anto$ 28:17 29:12
.antr 9:30 29:-7
.antra 9:30 29:-7
.ants 5:12 17:6 21:13 22:-9 24:-19 25:13 29:21 33:15 34:-17
.ants$ 5:12 17:6 21:13 22:-9 24:-19 25:13 29:21 33:15 34:-17
.antt 5:-12 14:42
.antt$ 5:-12 14:42
.anua 1:23 11:44 14:-5 34:13
.anual 1:27 11:44 34:14
.anuar 32:7
.anup 2:21 22:3
.anup$ 2:21 22:3
.any$ 1:-14 2:18 3:-21 5:-1 6:-23 7:-34 8:-1 9:41 11:-36 12:32 13:63 14:-1 15:38 17:12 18:7 19:8 20:-7 23:-12 24:-22 25:-1 27:-33 28:11 29:18 30:-32 31:47 32:20 33:-28
.anyb 9:11 10:22
.anybo 9:4 10:22
.anym 31:34
.anymo 31:34
.anyo 2:-11 3:20 6:-5 9:7 12:-24 13:9 15:17 22:-26 25:44 29:19
.anyon 2:-11 3:20 6:-5 12:-22 13:9 15:17 22:-25 25:48 29:20
.anyt 2:26 5:8 8:-40 13:30 16:-23 18:22 19:-9 25:-61 26:15 28:-30 29:-64 32:67 33:-2
.anyth 2:22 5:8 8:-38 13:31 16:-23 18:22 19:-9 25:-44 26:15 28:-29 29:-32 32:54
.anyw 10:6
.anywa 10:6
.aoe$ 9:-1 10:86 29:-14
.aper 13:59
.aph$ 29:29
.aphy 8:7 29:-4
.aphy$ 8:7 29:-4
.api$ 10:-10 11:47 12:-18 17:-22 22:9 29:19 33:-7
.apit 29:9
.apita 29:9
.appe 1:19 2:-18 6:14 7:9 10:27 12:11 13:-28 16:-27 25:-42 29:-3 31:11 32:62 33:-2
.appel 24:4 31:24
.appen 1:21 2:-6 6:12 7:11 10:14 12:13 13:-12 16:-25 24:-24 25:-28 32:64 33:-1
.appl 2:5 10:30 12:57 17:-10 22:59 34:-45
.appli 10:18 29:10
.apply 2:6 10:5 12:59 22:45 29:-10 34:-31
.appn 6:9 10:8
.appo 17:6
.appoi 17:7
.appp 7:8 8:-1 9:-14
.apppr 7:8 9:-13
.appr 1:-25 2:-45 5:-42 6:-31 7:64 8:41 9:23 10:-57 13:35 21:-36 22:-11 25:18 31:-12 32:-36 33:-62 34:35
.appre 25:17
.appro 1:-20 2:-41 3:1 5:-39 6:-29 7:64 8:45 9:24 10:-54 13:37 21:-30 22:-41 32:-34 33:-46 34:33
.appy 16:-14 25:60
.appy$ 16:-14 25:60
.apri 4:47
.april 4:47
.apro 8:63
.aprov 8:16
.aps$ 15:4 26:9
.apto 25:-3 29:73
.aptop 25:-3 29:68
.arag 29:29
.aragr 29:29
.arat 0:45
.arate 0:45
.arba 6:2 11:-10 20:12 33:14 34:9
.arbal 6:2 11:-10 20:12 33:14 34:9
.arch 4:55 19:1 25:-17 29:7
.arch$ 4:56 25:-6 29:21
.archi 14:-18 19:7
.ard$ 2:7 6:-52 8:47 9:6 10:38 11:-24 13:-29 15:18 16:22 17:-45 20:-6 24:-35 28:-10 29:22 33:7
.arde 29:29 31:-8
.arden 29:29 31:-8
.ardi 8:5 9:17 17:33
.ardin 8:5 9:17 17:33
.ards 5:-34 18:44
.ards$ 5:-34 18:44
.are$ 2:16 3:3 5:33 6:13 7:-24 8:-22 9:-19 10:19 11:2 12:40 14:16 15:4 17:-34 18:-1 20:-33 21:9 23:9 24:8 26:16 27:-48 28:6 29:-46 32:-8
.ares 18:67
.arest 18:67
.arew 5:96 10:-51 11:-5 25:-23 29:-34 32:-5 33:55
.arewe 5:53 10:-19 29:-6 32:-2 33:24
.arewh 5:56 10:-5 25:-17 33:17
.arge 20:47 34:45
.arge$ 34:54
.arget 20:48
.argoe 2:3
.aria 11:-9 15:5 21:19 22:-16 29:20
.aria$ 11:-3 15:5 21:19 22:-15 29:9
.arie 6:-38 12:19 28:7 33:33 34:19
.aries 6:-36 12:20 28:8 33:35 34:19
.arin 33:9
.aring 33:9
.aris 32:5
.ark$ 1:24 5:3 6:-34 7:7 8:61 20:-12 28:18 29:-39
.arke 1:10 8:-4 20:5 26:29 27:12
.arket 1:10 8:-1 20:5 26:29 27:12
.arli 6:-11 15:20 16:24 18:39 19:17 23:3 33:-12
.arlie 6:-11 15:20 16:24 18:39 19:17 23:3 33:-12
.arly 1:9 2:19 3:1 11:-12 21:19 23:36 29:-21 33:-11
.arly$ 1:9 2:19 3:1 11:-12 21:19 23:36 29:-21 33:-11
.arm$ 16:-18 24:65 25:13 29:44
.arn$ 23:5 24:39
.arni 24:2
.arou 10:-21 17:35 18:33 29:-18
.aroun 10:-21 17:35 18:33 29:-18
.arra 22:3
.arras 22:3
.arri 2:5 17:23 18:34
.arriv 2:10 17:24 18:35
.ars$ 29:9 34:12
.art$ 2:1 4:-5 5:28 9:-1 11:27 12:3 14:39 20:-41 25:-68 27:29 28:-3 29:22 31:-40 33:42
.arte 3:17 12:12 17:77
.arted 5:5 12:14 17:42
.arter 3:16 5:-21 17:37
.arth 10:35
.arth$ 10:35
.arti 3:10 4:21 17:13
.artin 3:10 4:21
.artn 22:13
.artne 22:13
.arts 3:7 4:9 10:8 17:10 33:3 34:-20
.arts$ 3:7 4:9 10:8 17:10 33:3 34:-20
.artw 1:35
.artwo 1:35
.arty 1:5 10:6 25:15
.arty$ 1:5 10:6 25:15
.ary$ 1:-17 2:27 5:-32 6:21 9:-52 10:98 11:-43 12:-16 13:-36 16:26 17:-23 18:-40 20:-47 21:27 25:-57 26:-5 28:28 29:-40 31:-24 32:46
.ase$ 1:4 3:-19 4:19 5:57 6:-63 7:-7 8:1 10:-5 11:5 12:-18 13:5 14:11 15:16 16:10 17:2 18:-5 19:12 20:11 21:-1 22:17 23:-6 24:17 25:-9 27:9 28:10 29:12 31:-10 32:1 33:-8 34:9
.ased 6:63 19:-46
.ased$ 6:63 19:-46
.ases 17:11 31:52
.ases$ 17:11 31:52
.ash$ 0:2 2:14 11:-4 16:-3 20:2 22:3 29:26
.ashb 9:9 22:11
.ashbo 9:9 22:11
.asin 11:10 29:9
.asing 11:10 29:9
.ask$ 2:-79 7:12 10:-20 11:73 17:-6 20:-20 21:23 22:61 24:23 25:-25 27:-29 29:-13 32:-26 33:-16
.aske 4:3 9:15 10:14 11:-4 13:33 14:2 16:9 18:1 19:-14 20:7 23:10 24:-9 25:-2 27:1 29:2 32:-3 33:-3 34:-8
.asked 4:3 9:15 10:14 11:-4 13:33 14:2 16:9 18:1 19:-14 20:7 23:10 24:-9 25:-2 27:1 29:2 32:-3 33:-3 34:-8
.aski 2:4 8:-5 9:-16 13:-1 14:4 15:2 18:-6 19:12 21:18 22:11 24:10 25:-16 29:-4 32:10 33:6
.askin 2:4 8:-5 9:-16 13:-1 14:4 15:2 18:-6 19:12 21:18 22:11 24:10 25:-16 29:-4 32:10 33:6
.asks 17:42 22:21
.asks$ 17:42 22:21
.asmi 4:15
.asmin 4:15
.ason 9:28 10:37 22:27
.ason$ 9:29 10:8 22:37
.ass$ 6:-28 22:30 29:34
.asse 5:20 6:75 7:7 20:16 25:-14 29:-24 33:-9
.asse$ 5:38 6:17 20:18 25:-8 29:-14
.assed 6:55 7:3
.assi 22:2 29:14 32:18
.assin 22:3
.assu 12:16
.assum 12:16
.assw 29:36
.asswo 29:36
.ast$ 1:16 2:21 3:-20 4:-14 6:85 11:-25 12:-64 13:-22 14:-84 15:1 18:-25 19:93 20:-47 21:9 22:5 23:13 24:-43 29:16 32:-10
.aste 2:36 5:53 10:15 12:26 14:38 18:26 20:-66 25:-28 29:-5 33:-53 34:-11
.aste$ 14:27
.aster 2:40 5:53 10:16 12:26 20:-30 25:-27 29:-2 33:-26 34:-9
.asy$ 17:53
.ata$ 16:7 33:13
.atab 29:46
.ataba 29:38 33:-16
.atabl 33:14
.atch 1:-10 2:58 5:-10 9:-37 10:-50 11:-28 17:50 21:-38 22:44 24:-15 25:-57 27:31 29:33 31:23 33:-37
.atch$ 2:42 9:-26 10:-17 11:-21 12:-29 13:-18 17:37 21:-26 22:40 24:-6 25:-29 27:21 29:49 31:25 33:-64 34:5
.atche 10:-20 12:13 13:19 15:5 29:-10
.ate$ 0:55 2:5 4:85 6:-9 7:-89 8:-47 10:-103 11:-30 12:12 13:6 14:-72 15:5 16:8 17:-66 19:16 20:53 21:24 22:23 23:-30 24:-88 25:31 26:-33 27:-40 29:18 31:-70 32:-87 33:59
.ated 2:14 3:34 4:-7 11:-13 12:-37 25:21 33:8 34:14
.ated$ 2:14 3:34 4:-7 11:-13 12:-37 25:21 33:8 34:14
.atef 16:8
.atefu 16:9
.atel 18:21
.ately 18:21
.ater 6:-7 15:41 16:62 19:14 22:-32 24:-26 25:5 26:3 27:-16 30:28 31:-10 33:-21
.ater$ 6:-6 15:41 16:62 19:14 22:-32 24:-26 25:7 26:3 27:-16 30:28 31:-10 33:-20
.ates 0:34 2:-67 3:44 4:5 5:-24 6:-88 8:-44 9:-55 10:-69 14:64 15:9 16:-23 18:30 19:28 20:-135 22:-32 24:-7 25:-106 26:5 27:21 29:-39 31:3 32:37 33:22 34:-43
.ates$ 0:35 2:-45 3:44 4:5 5:-14 6:-85 8:-43 9:-52 10:-50 11:2 14:65 15:12 16:-23 18:32 19:29 20:-116 22:-30 24:-5 25:-103 26:11 27:21 29:-57 31:3 32:37 33:-6 34:-42
.atest 2:-15 33:69
.atev 18:27
.ateve 18:27
.atew 14:-15 18:-23 20:19 33:30
.athe 23:14 29:39 30:7
.ather 23:14 29:39 30:7
.atic 30:10
.atica 30:10
.atin 7:12 11:18
.ating 7:12 11:19
.atio 0:40 2:33 5:9 6:-51 7:-62 8:-6 9:-19 10:10 11:-21 12:-34 13:-4 15:-1 16:-58 17:31 18:-33 19:-27 21:24 22:7 25:8 26:11 27:7 28:-67 30:12 31:1 34:37
.ation 0:40 2:33 5:9 6:-51 7:-62 8:-6 9:-19 10:10 11:-21 12:-34 13:-4 15:-1 16:-58 17:31 18:-33 19:-27 21:24 22:7 25:8 26:11 27:7 28:-67 30:12 31:1 34:37
.ator 14:23 23:17 27:24 29:-33 34:10
.ator$ 14:20 34:26
.ators 23:19 27:27 28:2 29:-35
.atri 18:8
.atrix 18:8
.ats$ 18:14 25:41
.atta 9:16
.attac 9:16
.atte 9:9 29:-20 31:10 33:20
.atter 9:10 29:-14 31:10
.atuer 33:21
.atul 25:25
.atula 25:25
.atur 0:-62 1:-24 2:10 3:-35 4:-22 5:20 6:2 7:5 9:-81 10:13 11:3 12:6 13:-2 14:-72 15:4 16:15 17:-8 18:-10 19:26 20:-44 22:17 24:1 27:-17 28:16 30:-25 31:-15 32:-67 33:36 34:6
.aturd 16:5
.ature 0:-59 1:-28 2:10 3:-34 4:-21 5:20 6:3 7:5 9:-81 10:14 11:3 12:6 13:-2 14:-72 15:5 16:4 17:-7 18:-10 19:26 20:-43 22:17 24:3 27:-16 28:16 30:-24 31:-12 32:-66 33:38 34:7
.atus 5:61 8:-46 9:36 12:17 25:-1 26:7 29:-41 31:12 34:-14
.atus$ 5:62 8:-46 9:36 12:17 26:7 29:-39 31:5 34:-14
.audi 1:17 9:-11 13:39
.audit 1:17 9:-11 13:39
.aug$ 32:56 33:23
.augu 1:22 10:-6 20:7 32:37 33:1
.augus 1:22 10:-6 20:7 32:37 33:1
.ault 23:43
.ault$ 23:43
.aunc 20:44 29:-6 33:-29 34:4
.aunch 20:44 29:-6 33:-29 34:4
.aure 29:-1 33:14
.aure$ 29:-1 33:14
.aus$ 8:-21 9:38 19:26 20:-17
.ause 2:5 22:17 31:14
.ause$ 2:5 22:17 31:14
.auth 7:12 34:24
.autho 7:12 34:24
.auto 7:23 23:1 30:10
.autom 23:1 30:10
.autr 28:2 29:-11 33:33
.autre 28:2 29:-11 33:33
.avai 19:12 20:52 26:22 33:-29
.avail 19:12 20:48 26:22 33:-27
.ave$ 0:1 2:-20 4:-22 5:18 6:28 7:41 9:-5 10:-20 11:-40 12:8 13:25 16:4 17:-13 18:1 19:-22 20:-36 21:-5 22:10 23:19 24:-42 25:-10 27:-41 28:20 31:33 32:11 33:15 34:-55
.avin 0:1 5:-32 6:-17 10:9 12:-19 25:40
.aving 0:1 5:-32 6:-17 10:9 12:-19 25:40
.avis 25:-21 27:45 31:26
.aviso 25:-6 27:22 31:21
.avou 0:25 8:3 12:-11 25:24 29:-28 34:-5
.avour 0:25 8:3 12:-11 25:24 29:-28 34:-5
.awai 6:12 18:-15 32:19
.await 6:12 18:-15 32:19
.away 6:-6 12:1 24:47 28:66 31:7 33:-60
.away$ 6:-6 12:1 24:47 28:66 31:7 33:-60
.awed 5:-19 6:-4 12:34 25:14
.awed$ 5:-19 6:-4 12:34 25:14
.awn$ 4:9
.aybe 0:21 15:23 16:-21 25:12 30:13
.aybe$ 0:21 15:23 16:-21 25:12 30:13
.ayed 15:40
.ayed$ 15:40
.ayin 10:30 15:3
.aying 10:30 15:3
.ays$ 0:-41 1:37 2:-18 5:2 6:20 8:-38 10:-121 11:1 13:-32 14:-43 15:-15 16:31 17:-31 18:-32 20:-15 21:-11 22:8 24:64 25:31 27:-24 28:91 29:-31 32:45 33:-8
.azpa 19:95 20:-9 33:-31
.azpac 19:91 20:-9 33:-27
.babl 23:5 30:6
.bably 23:5 30:6
.back 2:37 6:-24 8:27 9:-31 10:8 12:-52 15:-21 16:43 19:5 24:11 25:35 27:27 31:-52 32:-7 33:-80
.back$ 5:7 8:33 15:-10 16:40 19:49 24:5 25:45 27:20 29:-62 31:-45 33:-14
.backe 2:25 22:13
.backl 13:22
.backp 1:8 2:21 10:13 12:-15
.bad$ 25:32 29:-22
.bal$ 33:20
.ball 4:22 6:2 11:-10 20:11 33:13 34:8
.ball$ 4:22 20:13
.balls 33:27 34:11
.ban$ 12:2 25:-38 29:59
.bann 9:29 29:-14
.banne 9:29 29:-14
.bar$ 21:21 25:-9 29:40
.barr 22:3
.barra 22:3
.base 11:-26 29:79 33:-2
.base$ 11:-25 29:83
.bash 1:9
.bash$ 1:9
.bbed 26:59 34:-15
.bbed$ 26:59 34:-15
.bcal 26:67 29:-34
.bcal$ 26:67 29:-34
.bcri 27:8
.bcrib 27:8
.bdif 7:11
.bdiff 7:11
.beca 9:28 22:19
.becam 9:37
.becau 22:20
.beco 2:14 11:-6 16:9 17:36
.becom 2:3 11:-5 16:9 17:37 29:-2 33:5
.bed$ 5:-28 6:-19 17:24 26:93 27:-23 29:-55 30:37
.beef 11:33
.been 2:-46 6:25 8:8 9:39 10:-50 12:20 13:40 15:7 20:14 22:-9 25:24 28:-39 29:-45 30:4 32:-15 33:-23 34:-42
.been$ 2:-46 6:25 8:8 9:39 10:-50 12:20 13:40 15:7 20:14 22:-9 25:24 28:-39 29:-45 30:4 32:-15 33:-23 34:-42
.befo 1:34 2:-1 3:23 6:9 7:14 10:-10 12:-8 13:-19 17:17 18:14 19:40 21:7 22:-17 23:11 24:44 25:-13 28:37 30:-16 31:-3 32:15 33:-1 34:-7
.befor 1:39 3:23 6:9 7:10 10:-9 12:-7 13:-9 17:17 18:14 19:41 22:-17 23:12 24:40 25:-11 28:36 30:-15 31:-3 32:9 34:-7
.begi 3:1 4:65 10:-30 12:-14 17:96 20:-24 27:23
.begin 3:1 4:65 10:-30 12:-14 17:96 20:-24 27:23
.begu 5:17 12:48 14:-9
.begun 5:17 12:48 14:-9
.beha 8:13 22:31
.behal 8:2 22:32
.behi 6:40 10:29 14:-16 33:-13
.behin 6:36 10:29 14:-16 33:-5
.bein 5:22
.being 5:22
.bel$ 2:13 9:6 14:33 25:-6
.beli 33:5
.benc 7:40 9:-2
.bench 7:40 9:-2
.bend 22:16 25:28
.bend$ 22:16 25:28
.ber$ 1:42 2:-31 3:13 4:42 6:-37 7:6 8:49 10:-102 11:-83 12:-77 14:3 16:20 17:-63 18:-65 20:40 22:-107 24:3 25:-95 27:4 28:11 29:-40 31:-45 32:49 33:4
.bern 20:-11 29:58
.berne 20:-11 29:58
.bers 2:-54 6:10 10:18 12:18 13:-10 19:-14 21:13 27:30 29:5 31:-47 33:12 34:24
.bers$ 34:23
.berse 16:-3 27:6 29:37
.bersh 2:-16 6:16 10:26 12:16 16:9 19:-3 21:18 22:4 27:10 29:-29 33:19
.best 11:-33 17:24 25:-14 31:57
.best$ 17:25
.beta 0:45 1:57 2:-23 5:41 6:11 12:-35 19:-47 20:-19 27:-16 29:26 33:10 34:-8
.beta$ 0:45 1:57 2:-23 5:41 6:11 12:-35 19:-47 20:-19 27:-16 29:26 33:10 34:-8
.bett 31:7
.bette 31:7
.betw 1:16 5:29 6:-20 10:1 18:-17 19:31 27:-11 28:7 29:17 32:40 33:-47
.betwe 1:16 5:29 6:-20 10:1 18:-17 19:31 27:-11 28:7 29:17 32:40 33:-47
.bfoo 2:5
.bfoo$ 2:5
.bhan 12:6 33:9
.bhang 12:6 33:9
.bhoo 26:24 27:5
.bhook 26:24 27:5
.bian 25:18 29:33 33:-3
.bian$ 25:18 29:33 33:-3
.bid$ 10:2
.bidd 2:13 10:-26 12:12
.bidde 2:13 10:-26 12:12
.bie$ 17:66 25:-3
.big$ 2:14 14:17 20:29 33:-28
.bile 34:18
.bile$ 34:18
.bili 5:52 12:-23 20:11
.bilis 5:36
.bilit 20:16
.biliz 5:7
.bill 8:30 22:14 29:-1
.billi 8:30 22:14 29:-1
.bin$ 8:27 9:-13 17:42
.bind 10:52 34:-13
.bindi 10:34 34:-13
.bird 26:17
.bird$ 26:17
.bisc 2:10 4:26 5:27 6:35 9:-33 10:-6 11:-41 14:34 16:10 17:-19 19:17 20:33 22:-9 25:-30 29:-20 32:-15 34:11
.biscu 2:10 4:27 5:27 6:35 9:-32 10:-6 11:-40 14:29 16:10 17:-19 19:18 20:33 22:-7 25:-30 29:-20 32:-15 34:11
.bise 29:40
.bisec 29:40
.bit$ 15:12 17:14 22:1
.bite 17:-16 18:30
.bites 17:-15 18:21
.bjec 2:1 9:14 12:-14
.bject 2:1 9:14 12:-14
.blat 29:34
.blate 29:34
.ble$ 2:71 4:-26 6:-76 7:-9 9:-106 13:-68 14:71 15:40 16:-25 17:-26 18:-13 24:-18 25:-64 26:35 28:-42 29:-199 30:26 32:-71 34:64
.blem 2:15
.blem$ 2:16
.bles 10:1 25:1
.bles$ 10:2
.bless 25:2
.blic 20:50
.blica 20:36
.blis 5:-5 6:8 19:1
.blish 5:-5 6:8 19:1
.bloc 1:4 2:24 5:51 8:36 12:13 15:3 22:14 25:-45 29:-38 31:-5 34:-4
.block 1:4 2:24 5:51 8:36 12:13 15:3 22:14 25:-45 29:-38 31:-5 34:-4
.blog 20:11
.blog$ 20:11
.blue 2:23
.bluep 2:23
.bly$ 23:5 30:6
.bmit 13:-6 22:29 29:14
.bmit$ 13:-5 22:33 29:16
.boar 2:2 8:27 10:-1 12:-1 16:28 17:10 20:-8 22:21 29:9 33:22 34:-9
.board 2:2 8:27 10:-1 12:-1 16:28 17:10 20:-8 22:21 29:9 33:22 34:-9
.boat 2:50
.boat$ 2:50
.body 2:-5 3:3 4:-17 6:-22 7:52 8:-47 9:11 15:17 22:-45 25:4 30:19 31:-24 34:1
.body$ 2:-5 3:3 4:-17 6:-22 7:52 8:-47 9:11 15:17 22:-45 25:4 30:19 31:-24 34:1
.bonj 17:16 25:7 33:9
.bonjo 17:16 25:7 33:9
.bonn 27:35 29:-8 31:37
.book 0:2 15:20 20:19 29:34
.book$ 20:23 29:35
.booke 15:24
.books 0:4
.boot 4:17 29:48
.boot$ 29:62
.boots 4:23
.boss 1:17 9:-8 10:7 11:-21 14:5 16:3 17:-13 20:2 24:1 25:-6 26:-16 27:12 29:-16 33:-5 34:56
.boss$ 1:17 9:-8 10:7 11:-21 14:5 16:3 17:-13 20:2 24:1 25:-6 26:-16 27:12 29:-16 33:-5 34:56
.bot$ 6:-14 11:75 14:-8 16:-25 17:-49 21:10 23:23 25:34 29:-37 31:25 33:14
.both 31:10 33:38
.both$ 33:39
.bothe 2:6 31:11
.boun 9:50 29:-41
.bounc 9:30 29:-19
.bound 10:9
.bout 0:9 1:-24 2:16 4:-19 5:7 6:-31 7:51 8:-20 9:33 12:-35 13:-30 14:-74 16:-43 17:14 18:-3 19:-23 20:-23 21:-21 22:-29 23:25 24:15 25:-2 26:-19 27:50 28:-44 29:-4 30:-37 31:3 32:-34 33:25 34:26
.bout$ 0:9 1:-24 2:16 4:-18 5:7 6:-31 7:51 8:-20 9:33 12:-35 13:-30 14:-74 16:-43 17:14 18:-3 19:-23 20:-23 21:-21 22:-29 23:25 24:15 25:-2 26:-19 27:50 28:-44 29:-4 30:-37 31:3 32:-34 33:25 34:26
.bran 1:28 5:35 6:-27 9:-2 10:35 12:13 20:-6 29:36 31:-6
.branc 1:31 2:-26 5:35 6:-25 10:35 12:15 20:-3 29:37 31:-6
.brar 2:31 15:14 16:25 18:-5 20:-21 22:4 28:44 29:-70 33:22 34:23
.brari 6:-36 12:20 28:8 33:27 34:19
.brary 2:42 6:29 12:-33 15:18 16:24 18:-7 20:-5 22:9 28:24 29:-36
.bre$ 1:7 16:7
.brea 8:19 9:8 10:-43 12:-38 13:40 17:7 18:12 21:44 22:22 27:12 28:-14 29:-70 32:-11
.break 8:19 9:13 10:-22 12:-37 13:43 17:11 21:45 22:23 28:-13 29:-24
.brie 32:14
.brief 32:14
.brin 12:-1 25:22 32:18
.bring 12:-1 25:22 32:18
.brok 2:3 22:31 29:34 34:-41
.broke 2:3 22:31 29:34 34:-41
.bscr 2:-9 5:-11 6:-22 8:-18 10:-36 11:18 17:-15 24:-20 25:-28 26:63 27:15 29:40 30:54 31:21 34:10
.bscri 2:-8 6:-18 8:-17 10:-35 11:20 17:-14 24:-20 25:-25 26:53 27:15 29:42 30:49 31:23 34:10
.budg 3:13 8:-13 29:41 33:-3
.budge 3:13 8:-13 29:41 33:-3
.buen 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
.buena 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
.bug$ 1:32 5:28 12:-35 14:-29 20:-3 24:26 25:9 27:-12 29:36 33:-47 34:18
.bugf 2:24 5:5 20:31
.bugfi 2:24 5:5 20:31
.bugs 17:38
.bugs$ 17:38
.buil 5:27 12:-29 14:-30 17:-30 20:2 25:17 29:41 33:28
.build 4:1 5:30 12:-19 14:-29 17:-30 20:4 25:18 29:44 33:17
.bump 2:57 10:3 12:15 13:-4 15:-27 22:16 29:-33 33:35
.bump$ 2:45 9:3 10:12 22:19 29:-10 33:17
.bumpi 2:19
.bumps 2:-6 12:43
.bunt 3:9 4:20 20:12
.buntu 3:9 4:20 20:12
.bus$ 18:-7 25:26 29:16 31:-13
.busi 10:23
.busin 10:23
.busy 20:-15 25:26 32:10
.busy$ 20:-15 25:26 32:10
.but$ 1:-7 7:-11 8:15 9:2 11:-3 13:-11 14:-3 15:29 17:10 22:-33 23:22 24:5 25:-7 26:7 31:7
.bute 17:69 29:-8
.bute$ 17:57 29:-5
.buti 17:13 20:1 27:42 29:-42 31:11
.butin 17:7
.butio 20:2 27:42 29:-32 31:11
.buto 17:6 29:13
.butor 17:6 29:14
.butt 2:6 10:23 20:4 29:-16
.butto 2:6 10:23 20:4 29:-16
.buy$ 29:34 31:-1
.bye$ 0:14 25:52
.cade 3:17 18:12
.caden 3:17 18:12
.cal$ 26:66 29:-36 34:-8
.cala 34:11
.cale 0:8 1:2 4:23 5:-31 6:-14 8:-30 10:-24 12:-13 13:-23 14:50 16:28 17:-23 18:26 19:33 20:-12 22:-26 24:-27 25:-41 26:53 28:-10 29:-20 31:-30 33:12
.calen 0:10 1:24 2:-27 4:24 5:-31 6:-1 8:-29 10:-22 12:-11 13:-22 14:52 16:4 17:-22 18:27 19:34 20:-11 22:-24 24:-20 25:-40 26:45 28:-8 29:-21 31:-28 33:18
.call 1:29 2:-41 4:8 5:4 6:-23 10:-4 14:-40 16:-2 19:39 20:-30 21:15 29:45 31:-23 32:-28 34:32
.call$ 5:4 6:-17 12:2 14:-5 29:56 31:-19 33:11 34:6
.calle 4:23 19:51 32:-11
.calls 34:25
.cally 23:1 30:10
.camb 2:12 16:20
.cambi 2:12 16:20
.came 9:49 10:22 13:-4 19:50 20:-9 23:30 33:-2
.came$ 9:49 10:22 13:-4 19:50 20:-9 23:30 33:-2
.can$ 0:4 1:-13 2:52 3:10 4:-10 5:-122 7:13 8:22 9:-115 10:-15 11:21 12:36 13:-78 15:-13 17:18 18:-18 19:-108 20:15 21:2 22:39 23:6 25:-53 26:8 28:-8 29:-13 30:-11 31:-42 32:-69 33:5 34:24
.canc 24:13 27:-25 29:7 31:23
.cance 24:13 27:-25 29:7 31:23
.cand 0:24 5:5 10:19 18:-13 20:-51 28:29 29:-31 33:25
.candi 0:24 5:5 10:19 18:-13 20:-51 28:29 29:-31 33:25
.capi 29:9
.capit 29:9
.care 10:-18 34:36
.care$ 10:-18 34:36
.case 15:6
.case$ 15:6
.cate 2:5
.cated 2:6
.cati 8:-19 9:-21 11:-29 20:20 26:34 27:24 29:31 30:24 31:24 33:-40
.catio 8:-17 9:-21 11:-29 20:20 26:34 27:24 29:32 30:24 31:22 33:-40
.caus 2:6 22:19
.cause 2:6 22:19
.ccep 2:44 7:37 8:18 13:-6 21:21 25:-25 34:-10
.ccept 2:46 7:38 8:18 13:-6 21:21 25:-24 34:-10
.cces 29:32
.ccess 29:20
.ccle 3:8
.ccle$ 3:8
.ccor 13:24 16:27
.ccord 13:24 16:27
.ccou 29:35 30:3
.ccoun 29:35 30:3
.ccur 6:26 29:-7
.ced$ 2:-5 7:14 9:12 12:40 29:-34 34:5
.cede 19:57 20:-24
.ceden 19:57 20:-27
.cedu 10:-22 11:14 14:14 19:6 21:8
.cedul 14:14 19:6
.cedur 10:-20 11:20 21:8
.ceiv 2:-4 11:-4 26:58 27:24 29:7 30:12 31:34 34:-18
.ceive 26:61 27:24 29:15 31:35 34:-17
.cel$ 3:11 8:1 14:17 24:12 29:6 31:6
.ceme 11:13 20:3 26:22 27:19 31:12 34:-1
.cemen 11:13 20:3 26:22 27:19 31:12 34:-1
.cent 5:11 11:-9 29:41
.cent$ 29:7
.centa 5:12
.ceo$ 29:30 34:-28
.cepi 13:8 21:1
.cepit 21:3
.cept 1:-47 2:12 3:-37 4:-35 5:-80 6:-29 7:34 8:32 9:34 12:-2 13:47 14:-62 16:-56 17:-99 18:-3 20:-59 21:49 22:43 25:-37 27:3 28:-19 30:-10 32:-53 33:-18 34:19
.cept$ 7:44 10:4
.cepte 2:38 8:3 9:24 12:-2 13:7
.cepti 2:-6 3:-7 4:-10 5:-54 8:22 9:37 11:-1 13:34 14:-27 16:-31 17:-52 20:-39 21:49 22:40 25:-3 27:10 29:14 32:-32 33:-8 34:28
.cepto 13:7
.cepts 13:-23 21:36
.cern 10:21
.cern$ 10:18
.ces$ 27:49 29:-24 31:53
.cess 9:-31 17:48 19:5 21:70 23:16 24:-5 29:4 34:-5
.cess$ 9:-9 17:50 21:39 29:14
.cessa 21:29 23:18
.chai 29:69
.chain 29:52
.chan 0:-50 2:15 3:-26 4:-30 5:-103 6:-23 9:-4 11:4 13:13 14:-88 15:43 16:6 17:-95 18:-74 19:-83 20:-38 21:45 22:-2 24:2 26:28 27:73 30:11 31:7 32:-78 34:27
.chanc 2:41 21:36
.chang 0:-6 2:4 5:-13 6:-32 10:27 13:39 14:-31 15:44 16:25 19:-40 20:-10 21:9 25:-38 27:41 28:17 29:-19 31:-4 33:1 34:23
.chann 2:-44 11:25 14:-5 25:10 26:36 27:41 29:13 30:13 31:25 32:-8 33:-34
.char 11:-3 14:25 25:3 34:50
.charg 34:54
.chart 14:34
.chas 23:30 31:-10
.chase 23:30 31:-10
.chat 23:17 31:32
.chat$ 23:17
.che$ 5:36 20:8 21:12 22:-5 31:20
.chec 0:-18 1:18 6:3 7:-4 10:-3 11:19 17:-33 20:7 27:2 28:10 29:24 34:10
.check 0:-18 1:18 6:3 7:-4 10:-3 11:19 17:-33 20:7 27:3 28:10 29:24 34:10
.ched 1:13 2:-44 3:20 4:28 5:16 6:16 9:5 10:-1 12:-78 13:-82 14:28 17:-30 18:17 19:18 20:-30 24:2 25:-103 26:-16 27:-7 31:-63 34:12
.ched$ 5:42 6:44 9:3 13:-3 29:27 30:1
.chedu 1:17 2:-28 3:24 4:30 6:-16 12:-16 13:-34 14:31 18:21 19:23 20:-16 24:4 25:-33 29:-17 31:-24 34:28
.chee 5:7 8:2 10:-3 12:6 14:3 15:-3 17:-9 18:-5 20:4 25:18 27:-6 28:10 29:10 33:-1 34:-16
.cheer 5:5 8:10 10:-3 12:6 15:-3 17:-9 18:-3 20:5 25:26 27:-6 28:10 33:-1 34:-16
.chei 20:12 34:16
.chem 2:38
.chemy 2:30
.chen 10:12 25:11 33:-5
.chen$ 10:12 33:-4
.cher 2:32 10:33 11:-22
.cherr 2:33 10:34 11:-14 29:6
.ches 9:-6 10:24 13:15 15:33 29:-29
.ches$ 9:-6 10:24 13:15 15:33 29:-29
.chie 6:-29 9:31 10:32 21:17 22:22 29:-60
.chied 6:-23 9:9 10:10 21:18 22:23
.chil 28:14 32:10
.chill 28:14 32:10
.chin 5:-14 10:-1 18:10 25:13 28:11 29:12
.chine 25:15 29:16
.ching 18:13 28:17
.chiv 14:-18 19:7
.chive 14:-18 19:7
.chma 7:27 33:2
.chmal 33:8
.chmar 7:27
.cho$ 19:96 20:-5 33:-29
.chon 9:4 25:50
.chone 25:50
.choo 25:8 29:7
.chool 25:8 29:7
.chri 25:3 27:25 28:-36 29:10 31:12
.chric 27:27 31:18
.chris 25:22 28:-35 29:17
.chte 31:24
.chten 31:24
.cial 6:12 12:-6 20:40 29:-30 32:15 33:-12
.cial$ 20:41 29:-26 32:16
.ciall 6:15
.cias 0:6 1:-3 5:5 6:-4 8:-8 11:-4 12:-7 13:8 18:-4 22:-2 25:5 26:9 29:-1 30:4 31:-1 34:2
.cias$ 0:6 1:-3 5:5 6:-4 8:-8 11:-4 12:-7 13:8 18:-4 22:-2 25:5 26:9 29:-1 30:4 31:-1 34:2
.ciat 25:19
.ciate 25:19
.cide 3:16 6:-13 9:32 13:15 16:8 22:-26 25:-19 29:-12 34:51
.cide$ 7:11 9:-3 34:47
.cided 6:-7 9:58 13:43 16:10 20:2 22:-13
.cides 3:17
.cies 12:9 33:26
.cies$ 12:9 33:26
.cil$ 32:9
.cill 10:-21 20:3 33:28
.cille 10:-21 20:3 33:28
.cio$ 17:35 34:-16
.cion 22:3
.cion$ 2:1 22:4
.cipa 17:14
.cipat 17:14
.circ 15:36 19:-9
.circu 15:37 19:-2
.cise 33:15
.cisi 7:12 8:11 9:12 29:-22 34:4
.cisio 7:12 8:11 9:12 29:-22 34:4
.city 12:-1 25:14
.city$ 12:-1 25:14
.ckag 1:35 9:-18 25:17 26:1 30:9 34:-32
.ckage 1:31 9:-11 10:2 26:6 30:19 33:-3 34:-9
.ckagi 20:-10 25:26 27:2
.cked 2:27 6:-12 12:117 29:-13 33:17 34:-9
.cked$ 2:27 6:-12 12:117 29:-13 33:17 34:-9
.cken 2:25 22:13
.ckend 2:25 22:13
.cker 5:18 11:-17 12:-28 15:12 17:-6 18:23 25:22 29:31 32:-23
.cker$ 18:24 29:48
.ckers 5:36 12:-8 15:6
.cket 8:3 29:44
.cket$ 8:3 29:44
.ckin 0:-10 2:-23 5:21 6:4 7:-5 9:19 10:-2 12:5 17:-32 20:5 27:8 28:8
.cking 0:-10 2:-23 5:21 6:4 7:-5 9:19 10:-2 12:5 17:-32 20:5 27:8 28:8
.cklo 13:15
.cklog 13:15
.ckpo 1:57 2:22 10:11 12:-18 18:22 24:-4 33:-22
.ckpoi 1:26 18:25 24:-2
.ckpor 1:8 2:4 10:25
.cks$ 12:28 24:10
.clas 0:9 1:-4
.cle$ 1:-75 2:-14 3:50 4:91 5:65 6:-68 7:-3 9:-48 12:-50 13:10 14:45 16:-34 17:-8 18:-39 19:52 20:-9 22:-29 24:-12 25:-83 27:-36 29:-79 31:-31 32:-76
.clea 2:18 22:2
.clean 2:21 22:3
.cles 3:73 19:9
.cles$ 3:73 19:9
.clf$ 29:-22 33:50
.clie 0:-18 1:-42 2:32 6:22 10:31 12:15 15:18 16:16 18:-15 19:-10 20:-42 22:25 24:4 28:-6 29:-95 33:37 34:21
.clien 0:-16 1:-42 2:32 6:22 10:32 12:15 15:6 16:22 18:-15 19:-9 20:-42 22:26 24:6 28:-6 29:-92 33:34 34:21
.clin 8:25 9:-17 13:4
.cline 8:25 9:-17 13:4 29:4
.clle 3:1
.clle$ 3:1
.cloc 10:-5 28:67
.clock 10:-5 28:67
.clon 4:45 17:40 18:-20
.clone 4:45 17:40 18:-20
.clos 1:2 6:31 7:-27 8:7 9:-45 10:-25 12:37 14:-24 18:82 20:-75 22:-15 28:38
.close 1:4 6:32 7:-24 8:2 9:-41 10:-25 12:37 14:-19 18:80 20:-75 22:-14 28:38
.clud 1:38 10:19 27:26
.clude 1:38 10:19 27:26
.clus 9:18
.clusi 9:18
.cme$ 29:21 34:-10
.code 2:20 10:62 12:14 17:2 20:-9 33:19
.code$ 2:22 10:58 12:16 17:5 33:22
.coden 19:3
.coff 25:49 29:2 34:-19
.coffe 25:49 29:2 34:-19
.coll 33:7
.come 2:-1 5:-18 8:-18 11:-74 12:17 13:-36 17:102 18:58 21:56 22:-57 28:-38 31:-14 32:-25 33:23 34:-27
.come$ 2:6 5:-16 8:-23 9:2 10:9 11:-30 12:22 17:48 20:-28 21:33 22:-1 28:-57 32:-10 33:38 34:-28
.comer 2:-28 17:70
.comes 16:3 18:56 20:39 29:-23 33:-7
.comi 5:9 6:9 17:36 18:51 20:31 25:-17 29:-19 32:44 33:-37 34:-31
.comin 5:9 6:9 17:36 18:50 20:31 25:-17 29:-19 32:44 33:-36 34:-31
.comm 11:66 14:-9 17:31 29:7 32:-16
.comma 11:90 21:11
.comme 17:8
.commi 2:-10 11:-33 12:4 17:10 25:15 29:36
.comp 4:-18 11:-64 12:-27 14:28 19:30 20:-17 25:-25 29:85 33:17
.compa 11:-31 14:-6 19:41 29:31
.compi 29:54
.compl 1:3 4:-1 14:53 33:32
.compo 0:1
.con$ 5:31 20:-26 22:25 29:23
.conc 9:18 10:48
.conce 10:48
.cond 0:8 9:26 33:30
.cond$ 0:9 33:31
.condi 9:30 29:2
.conf 10:10 29:20
.confe 29:24
.confi 10:12 33:30
.confu 6:4
.cong 25:73
.conge 1:3
.congr 25:76
.cons 2:-4 8:13 10:52 21:17 29:-38
.conse 7:1
.consi 8:8 10:19 21:28
.const 12:1
.cont 5:-29 11:-18 17:71 25:-7 27:-6 29:15 31:4 34:52
.conta 33:10 34:59
.contr 17:79 29:32
.conv 7:15 21:35
.convi 7:16 21:36
.cook 5:1 25:7
.cooki 5:1 25:7
.cool 2:12 25:12
.cool$ 2:12 25:12
.coor 34:44
.coord 34:29
.cope 2:43 9:-20 10:20 29:-46 34:6
.cope$ 2:40 9:-20 10:20 29:-45 34:6
.copy 4:15 14:-29 26:8 33:5
.copy$ 4:17 33:11
.cord 8:25 13:17 16:3 22:22 29:5
.cord$ 8:26 22:31
.cordi 16:27 29:11
.core 5:1 10:-15 17:6 19:-9 29:34 34:5
.core$ 10:-15 17:6 19:-9 29:34 34:5
.corr 2:36 6:-35 10:-21 16:25 20:23 21:4 33:43
.corre 2:36 6:-34 10:-21 16:25 20:23 21:4 33:43
.cost 18:-8 26:28 29:36
.cost$ 18:-6 26:29 29:17
.coul 0:15 2:19 11:-34 12:-1 14:11 16:13 18:-15 20:-7 21:2 22:44 30:-3 34:-18
.could 0:15 2:19 11:-34 12:-1 14:11 16:13 18:-15 20:-7 21:2 22:44 30:-3 34:-18
.coun 8:-45 9:-17 10:49 13:26 20:-21 25:-30 27:23 28:94 29:20 31:5 33:-38
.count 8:-41 9:-14 10:49 13:26 20:-20 25:-21 27:23 28:95 29:22 33:-37
.coup 6:27
.coupl 6:27
.cour 13:11
.cours 13:11
.cove 2:-16 8:6 10:36 25:8 29:39 33:-18
.cover 2:-16 8:6 10:36 25:8 29:39 33:-18
.cras 2:22 22:8
.crash 2:22 22:8
.crea 1:32 3:34 4:22 11:6 29:13 34:21
.creat 1:32 3:32 4:24 11:6 29:13 34:21
.cree 2:8 29:23 33:-1
.creen 2:8 29:23 33:-1
.crib 2:-22 6:-19 7:-12 10:5 11:7 14:-27 25:-66 26:61 27:53 30:44 31:16 33:-36 34:4
.cribe 2:-16 6:-19 7:-11 10:7 11:8 14:-25 25:-61 26:57 27:50 29:2 30:27 31:18 33:-33 34:15
.crip 29:3 31:27
.cript 29:4 31:25
.crit 10:1 15:39
.cron 16:-8 29:13
.cryp 9:22 29:-13
.crypt 9:22 29:-13
.css$ 2:36 11:-9
.cted 7:-19 10:15 13:3 17:12 20:22 34:-23
.cted$ 7:-19 10:15 13:3 17:12 20:22 34:-23
.ctio 9:9 10:50 11:32 16:27 17:6 20:-31 25:-2
.ction 9:9 10:50 11:32 16:27 17:6 20:-31 25:-2
.ctiv 6:-27 10:-2 12:78 14:-9 19:12 23:12 27:1 32:1 33:-15
.ctiva 27:2 31:2
.ctive 6:-26 10:-1 12:79 14:-6 19:14 23:29 33:-10
.ctly 10:31 17:-5 25:35 28:12 29:-19
.ctly$ 10:31 17:-5 25:35 28:12 29:-19
.ctob 1:19 4:15 5:-15 16:44 20:46 31:-10 32:18
.ctobe 1:19 4:15 5:-14 16:39 20:47 31:-9 32:18
.ctor 2:24 29:20
.ctor$ 29:1
.ctori 2:16
.cts$ 6:5 17:-14 20:-11 33:61 34:10
.ctua 5:11 19:21
.ctual 5:11 19:21
.ctur 5:-19 14:50 25:23
.cture 5:-19 14:50 25:23
.cume 0:17 1:2 3:3 5:-21 11:13 12:-15 25:5
.cumen 0:17 1:2 3:3 5:-21 11:13 12:-15 25:5
.curi 1:17 2:8 7:14 10:3 11:-13 13:-9 16:3 22:8 29:16 33:-32 34:19
.curit 1:17 2:13 7:14 11:-13 13:-8 16:3 22:9 29:16 33:-31 34:19
.curr 4:14 5:71 12:47 23:-1 26:4
.curre 4:14 5:60 12:44 26:4
.cus$ 2:3 4:26 5:57 6:32 9:-52 10:-62 11:-47 14:31 15:3 16:10 17:-49 20:79 22:-10 25:-53 29:-56 32:-38 33:-17 34:7
.cuse 0:1 1:11 6:9 10:-1 11:-9 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-11 25:-4 27:-19 28:4 29:-4 31:-14 32:4
.cuse$ 0:1 1:11 6:9 10:-1 11:-9 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-11 25:-4 27:-19 28:4 29:-4 31:-14 32:4
.cuss 21:2 29:11 30:4 31:-19
.cuss$ 8:-6 21:7 29:15 30:5 31:-18
.cust 0:1 2:6 4:-5 6:4 9:-8 12:1 15:20 20:37 21:3 24:-16 29:16
.custo 2:6 4:-4 6:4 9:-8 12:1 15:20 20:37 21:3 24:-16 29:16
.cut$ 2:35 5:36 6:34 9:-5 12:-14 20:4 25:-14 28:-5 31:51 33:-17
.cuto 1:25 6:9 10:-16 14:13 18:45 21:13 22:-16 24:-10 29:-19 33:38
.cutof 1:26 6:10 10:-15 14:10 18:46 21:13 22:-16 24:-9 29:-16 33:35
.cve$ 22:46 29:56
.cyce 3:41 4:10 14:1 16:-10 19:25 29:-33 34:6
.cyce$ 3:5 29:-21 34:6
.cycel 3:15 14:8 16:-9 19:18
.cycl 1:-51 2:-19 3:85 4:82 5:40 6:-48 7:-26 9:-36 12:-41 14:33 16:-36 17:-13 18:-82 19:63 20:-10 22:-43 24:-13 25:-60 27:-33 29:-73 31:-30 32:-60 34:1
.cycle 1:-50 2:-18 3:69 4:81 5:41 6:-47 7:-21 9:-32 12:-39 14:35 16:-35 18:-82 19:55 20:-9 22:-43 24:-12 25:-46 27:-32 29:-62 31:-29 32:-58 34:1
.cycll 3:1
.cyle 5:18 19:6
.cyle$ 5:20 19:6
.cyyc 3:28 5:3
.cyycl 3:28 5:3
.czy$ 2:42 6:40 12:30 17:-4 29:-5 33:-27
.dail 24:9 27:16
.daily 24:9 27:16
.dank 3:14 6:13 9:6 11:-4 12:6 13:-6 14:7 16:-4 17:-5 18:-4 19:6 20:7 21:1 25:20 29:-15 33:-4 34:-5
.danke 3:14 6:13 9:6 11:-4 12:6 13:-6 14:9 16:-4 17:-3 18:-2 19:6 20:7 21:1 25:5 29:-11 33:-4 34:-5
.dar$ 0:10 1:27 2:-23 4:26 5:-20 8:-28 10:-23 12:-10 13:-13 14:38 16:4 17:-19 18:37 19:32 22:-15 24:-20 25:-23 26:34 28:-2 29:-19 31:-19 33:15
.dark 6:-1 9:32
.dark$ 6:-1 9:32
.das$ 2:10 5:-1 29:55
.dash 9:9 22:11
.dashb 9:9 22:11
.data 16:7 29:43
.data$ 16:7 33:17
.datab 29:47 33:-19
.date 0:38 2:-6 3:-11 4:6 6:-23 7:-121 8:-122 10:-69 12:-165 13:-54 14:40 15:21 16:17 17:-113 18:29 19:56 20:59 21:-160 22:-86 23:-111 24:-41 25:-217 26:3 27:17 29:-31 32:5 33:76 34:-30
.date$ 0:16 3:-38 6:-5 8:-25 9:12 12:-102 15:11 16:40 17:-107 18:16 19:23 20:73 21:-45 22:-27 23:-58 24:-2 25:-76 28:4 30:-32 31:-149 32:-30 33:68
.dated 33:34
.dates 0:19 2:-5 4:16 6:-46 8:-12 9:-30 11:10 13:-29 14:63 15:13 16:-15 18:20 19:33 20:-109 22:-1 25:-43 26:18 27:19 28:-17 29:-18 31:11 32:34 33:-6 34:-55
.day$ 0:-25 1:54 2:34 3:-1 4:8 5:-116 8:-19 9:-36 10:-127 11:-173 12:-12 13:-97 14:-227 15:-105 16:113 17:10 18:-103 19:-5 20:70 23:-85 24:87 25:36 26:-29 27:-153 28:-70 29:12 30:-57 31:5 32:125 33:66 34:-46
.days 1:45 2:-80 5:6 8:-16 10:-101 13:-2 16:33 18:-20 20:-28 21:-47 22:24 23:4 24:57 25:4 27:-22 28:94 32:50 33:-88 34:-20
.days$ 1:45 2:-80 5:6 8:-16 10:-101 13:-2 16:33 18:-20 20:-28 21:-47 22:24 23:4 24:57 25:4 27:-22 28:94 32:50 33:-88 34:-20
.dded 0:52 10:-16 29:-9 34:39
.dded$ 0:52 10:-16 29:-9 34:39
.dden 2:13 10:-26 12:11
.dden$ 2:13 10:-26 12:12
.ddin 0:27 25:11
.dding 0:27 25:11
.ddre 26:40 29:-33
.ddres 26:40 29:-33
.dds$ 0:15 21:44 34:-17
.dea$ 15:9 25:21 31:-14
.deac 31:31
.deact 31:25
.dead 0:32 1:28 5:-48 6:15 8:-5 10:-16 11:14 12:-64 14:21 15:-19 16:-9 17:-14 18:26 19:-29 20:-78 27:7 31:-49 32:17 33:45 34:-17
.dead$ 2:30 33:20
.deadl 0:33 1:29 2:-55 5:-25 6:23 10:-3 11:18 12:-34 14:24 15:-6 16:-7 17:-10 18:32 19:-18 20:-44 26:1 27:5 29:-27 31:-34 32:19 33:1 34:-11
.deal 0:9 10:35 18:19 29:-34
.deal$ 10:38
.deali 0:10 18:16
.dear 25:26
.dear$ 25:26
.deb$ 29:22
.debd 7:11
.debdi 7:11
.debi 25:18 29:33 33:-3
.debia 25:18 29:33 33:-3
.debu 8:27
.dece 19:8
.deci 2:-41 3:15 5:-2 6:-17 7:62 9:40 11:-5 13:28 16:13 21:8 22:-65 25:-31 29:-90 34:64
.decid 2:-17 3:16 6:-13 7:37 8:-3 9:15 13:15 16:7 22:-26 25:-19 29:-15 34:51
.decis 7:12 8:11 9:12 29:-22 34:4
.deck 14:6 18:38 29:-15 33:27
.deck$ 14:6 18:38 29:-15 33:27
.decl 8:25 9:-17 13:4 29:4
.decli 8:25 9:-17 13:4 29:4
.ded$ 0:84 3:-2 5:-39 6:-112 8:22 9:38 10:-8 12:-17 13:27 14:-31 18:-3 21:29 23:46 24:-17 25:-22 28:-36 29:-8 34:2
.defa 23:43 29:-8
.defau 23:43 29:-8
.defi 0:1 10:74
.defin 0:1 10:74
.dela 15:72 16:37 33:-4
.delay 15:72 16:37 33:-4
.dele 18:12 23:-11 29:27 31:32
.delet 18:12 23:-11 29:27 31:32
.deli 8:47 25:-24 27:5 29:-33
.deliv 27:5
.dell 34:15
.dem$ 20:-4 25:12 27:18 29:44 33:-40
.dema 21:21 34:2
.deman 21:21
.demo 1:21 11:27 29:-1
.demo$ 1:21 11:27 29:-1
.den$ 2:12 4:1 9:14 10:-38 27:14
.dena 19:2
.denam 19:3
.denc 2:14 3:14 10:19 12:19 25:18 29:-56 33:29
.denci 12:7
.dency 2:11 25:23 29:-11 33:25
.deni 13:34 29:24 31:-11
.denie 13:35
.denin 29:31 31:-8
.dent 17:6 19:56 20:-57 29:56 34:-25
.dent$ 17:9 29:23 34:-23
.dente 19:39 20:-27
.denti 20:-4 29:26
.deny 7:29 8:41 13:-13
.deny$ 8:65 13:-13
.dep$ 2:25 28:10 29:-23
.depe 2:19 10:22 12:20 25:18 29:-61 33:24
.depen 2:20 10:29 12:21 29:-56 33:25
.depr 2:7
.depre 2:7
.deps 12:6 33:9
.deps$ 12:6 33:9
.depu 34:30
.deput 34:30
.der$ 1:-43 2:-82 6:-30 10:49 11:5 12:37 14:48 15:6 16:-88 19:-27 20:-62 23:47 24:90 25:-8 27:-133 28:-9 29:43 30:-1 32:-23 34:-50
.derb 19:-8 26:17 29:7
.derbi 26:17
.dere 10:30 22:18
.dered 10:31
.deri 21:12
.derin 21:12
.dero 13:31
.derog 13:31
.ders 5:-26 10:11 11:29 18:-13 23:31 24:-20 27:61 29:-75 30:32 31:38
.ders$ 5:-5 15:3 23:32 24:-39 25:-42 27:62 29:-44 30:37 31:36
.derst 10:27 11:42
.des$ 3:13 11:43 18:-28 20:-4 30:9 31:5
.desc 5:1 10:47 17:30 33:-8
.descr 5:2 10:47 17:30 33:-8
.desi 29:3
.desig 29:4
.desp 13:9 22:27
.despi 13:9 22:29
.deta 31:12
.dev$ 5:45 17:24 18:-29 25:-5 26:2 27:47 28:-4 29:-14 30:31 31:6 34:-17
.deve 2:-8 4:10 5:58 10:12 29:-2
.devel 2:-8 4:10 5:58 10:12 29:-2
.devs 29:22
.dge$ 16:11 24:30 29:23
.dget 3:13 29:23 33:-2
.dget$ 3:13 29:23 33:-2
.dial 9:25 22:3 29:-6
.dialo 9:25 22:3 29:-6
.diar 5:-5 10:26
.diary 5:-5 10:26
.dict 7:11 9:26 10:36 11:-17 29:-19
.dict$ 7:11 9:31
.did$ 5:18 6:84 8:-49 9:60 10:-94 12:24 13:48 14:-59 15:-6 16:-31 17:-2 18:-51 19:61 20:-65 21:-72 22:-12 23:37 24:-18 28:-51 29:-34 30:44 31:-56 32:-7 33:-9 34:7
.dida 0:24 5:5 10:19 18:-13 20:-53 28:31 29:-34 33:23
.didat 0:24 5:5 10:19 18:-13 20:-53 28:31 29:-34 33:23
.die$ 12:10 19:15 29:-56 33:14 34:19
.dies 2:26
.diff 7:10 10:83
.diff$ 7:11
.diffe 10:66 33:12
.dig$ 34:17
.dige 2:-7 26:33 27:61 29:-23 30:6 31:27
.diges 2:-7 26:33 27:61 29:-23 30:6 31:27
.dina 34:29
.dinat 34:29
.ding 0:27 1:-19 2:6 3:-23 6:-7 7:7 8:43 9:25 10:13 12:-14 13:28 14:-27 17:44 18:-14 20:-74 23:-40 26:-53 29:-5 32:-10 34:-9
.ding$ 0:27 1:-11 2:7 3:-13 6:-5 7:10 8:40 9:29 10:14 12:-13 13:29 14:-22 16:-34 17:45 20:-61 23:-39 26:-15 29:-42 32:-5 33:5 34:-5
.dingl 16:29
.dir$ 3:14 6:13 8:1 9:3 11:-2 12:7 13:-7 14:13 16:-4 17:-1 18:-2 19:6 20:7 22:5 25:-2 27:1 29:-5 33:-3 34:-5
.dire 10:38 23:13 33:-7
.dire$ 10:46 33:-3
.direc 23:14
.disa 31:55
.disab 31:55
.disc 5:-8 21:1 29:17 30:3
.discl 2:11
.disco 5:-5 31:28
.discu 21:2 29:11 30:4 31:-19
.disk 28:-23 29:58
.disk$ 28:-23 29:58
.dist 10:2 27:30 28:25 29:-38 31:19
.distr 27:40 29:-31 31:10
.dit$ 9:-11 13:39
.dite 2:25
.dited 2:25
.diti 1:10 9:30 29:2
.ditio 1:10 9:30 29:2
.djus 16:30
.djust 16:30
.dles 21:21 34:33
.dles$ 34:34
.dlie 0:22 32:9
.dlin 0:11 1:49 2:-61 5:-28 6:24 8:-3 10:-3 11:18 12:-25 14:24 16:-3 17:-11 18:28 19:-25 27:19 28:-13 29:-41 31:-25
.dline 0:12 1:57 2:-57 5:-28 6:22 10:-2 11:19 12:-23 14:25 16:-2 17:-10 18:6 19:-24 25:2 27:20 28:-13 29:-34 31:-23 32:1
.dly$ 8:-1 15:-18 22:27 27:9 29:6 33:34
.dmap 14:44
.dmap$ 14:44
.dme$ 2:3
.dmit 22:21
.dmitt 22:21
.dms$ 2:-27 11:36 25:-30 26:49 27:11
.dnes 1:26 16:16 20:31 29:-13
.dnesd 1:26 16:16 20:32 31:4
.dni$ 28:63 29:-20
.dnig 33:34
.dnigh 33:34
.doab 2:37
.doabl 2:37
.doc$ 2:8 17:26 21:-48
.docs 0:59 1:39 2:28 10:-33 15:-23 16:-41 17:29 18:-2 27:16 31:14 33:-2
.docs$ 0:59 1:39 2:23 10:-33 15:-6 16:-41 17:29 18:-2 27:16 31:14 33:-2
.docu 0:17 1:2 3:3 5:-21 11:13 12:-15 25:5
.docum 0:17 1:2 3:3 5:-21 11:13 12:-15 25:5
.does 0:-34 1:-10 2:27 6:-7 7:18 9:25 10:42 11:20 12:11 13:-9 14:16 15:-26 16:-52 17:-5 18:-16 19:-59 20:27 22:-56 24:-35 25:-72 26:37 27:-41 29:30 30:-37 33:5 34:-43
.does$ 0:-34 1:-10 2:27 6:-7 7:18 9:25 10:42 11:20 12:11 13:-9 14:16 15:-26 16:-52 17:-5 18:-16 19:-59 20:27 22:-56 24:-35 25:-72 26:37 27:-41 29:30 30:-37 33:5 34:-43
.doin 5:35 9:19 33:10
.doing 5:35 9:19 33:10
.dom$ 31:38
.done 6:69 10:-7 14:-31 16:-1 17:37 20:20 22:13 29:-21 33:-31
.done$ 6:69 10:-7 14:-31 16:-1 17:37 20:20 22:13 29:-21 33:-31
.door 6:36 22:16 29:-58 33:12
.door$ 6:36 22:17 29:-57 33:5
.dor$ 2:7 21:7 22:-2
.dora 20:7 29:12
.dora$ 20:7 29:12
.dos$ 11:8 24:11 25:15 29:-7
.dow$ 6:58 10:21 12:-8 33:23
.down 2:-36 5:-25 6:-36 7:-14 8:47 10:-49 11:-48 12:20 14:-14 16:1 17:-51 18:4 22:-4 25:-93 27:-3 28:64 29:21 31:60 33:31
.down$ 5:-23 6:-24 8:50 9:5 10:-75 11:-32 12:23 16:4 17:-6 18:8 20:-32 22:-2 25:-77 28:72 29:9 31:23 33:53
.downl 20:41 29:6
.downs 31:42
.dows 29:38
.dows$ 29:38
.dpoi 2:26
.dpoin 2:26
.dpr$ 9:8 29:-7
.draf 4:21 20:8
.draft 4:21 20:8
.draw 8:37 12:36 14:27 22:-7 29:-9
.draw$ 8:46 14:24 22:-5
.drawn 4:9
.drea 6:2 11:-16 25:31
.dream 6:2 11:-16 25:31
.dres 26:39 29:-14
.dress 26:39 29:-14
.dri$ 4:36
.driv 2:56 8:15 29:-20 33:17
.drive 2:56 8:15 29:-17 33:17
.drop 2:23 20:20 22:-1 24:39 29:-17 30:21 31:14 33:3
.drop$ 2:4 20:4 24:42 29:-69 30:22 31:16 33:14
.duce 1:16 11:5 24:-13
.duce$ 1:16 11:5 24:-12
.duct 0:4 10:15 17:16 20:1 27:12 33:-38
.duct$ 0:5 10:19 20:11 27:12 33:-18
.ducti 1:2 17:13
.due$ 10:-13 20:-2 24:56 25:-43 28:-22 29:-43 32:94 33:1
.dule 1:23 2:-12 3:22 4:22 6:-18 10:-9 12:-35 13:-49 14:52 18:17 19:34 20:-23 24:4 25:-63 26:-5 27:-3 29:2 31:-45 34:13
.dule$ 1:26 2:-5 3:24 4:25 12:-6 13:-9 14:59 18:27 19:30 20:-51 24:6 25:-49 31:-21 32:-20 34:2
.duled 15:16 29:-5 32:40
.duler 9:9 29:15
.dumb 10:29
.dumb$ 10:29
.dump 14:28
.dump$ 14:28
.dup$ 29:27
.durc 6:2 9:29 29:-20
.durch 6:2 9:29 29:-20
.dure 10:-20 11:20 21:8
.dure$ 10:-20 11:20 21:8
.duri 2:90 10:-18 12:-23 17:6 31:43
.durin 2:86 10:-18 12:-23 17:6 31:44
.duty 34:32
.duty$ 34:32
.dvan 1:-3 8:-1 14:3 16:1 18:16 21:9 23:-7 24:5 26:1 27:-9 29:-5 32:1 33:7
.dvanc 1:-3 8:-1 14:3 16:1 18:16 21:9 23:-7 24:5 26:1 27:-9 29:-5 32:1 33:7
.dvic 9:30 29:-7 31:22
.dvice 9:30 29:-7 31:22
.dvis 9:14 24:28 33:-14
.dvise 9:14 24:24 33:-9
.dzie 11:-12 16:23 24:32 25:50 29:-44 33:-21
.eaas 19:7 20:-19
.eaase 19:7 20:-18
.eaat 33:7
.eaatu 33:7
.eabl 2:52
.eable 2:52
.each 5:7 6:24 9:14 17:-14 27:29 34:14
.each$ 9:19 17:-11 27:30 34:16
.eache 5:20 6:43
.eact 31:25
.eacti 31:25
.ead$ 5:-63 6:14 8:26 12:-34 16:42 17:5 18:59 22:-21 23:30 24:14 25:-81 27:-40 29:-6 33:-10 34:18
.eadi 5:-28 10:33 29:15 33:24
.eadin 5:-28 10:33 29:15
.eadl 0:33 1:29 2:-56 5:-28 6:23 10:-4 11:18 12:-35 14:30 15:-6 16:-7 17:-13 18:30 19:-25 27:3 28:-14 29:-28 31:-35 32:18 34:-11
.eadli 0:33 1:29 2:-53 5:-26 6:23 10:-3 11:18 12:-33 14:25 15:-6 16:-6 17:-12 18:27 19:-24 27:3 28:-13 29:-27 31:-34 32:19 34:-11
.eads 24:43
.eads$ 24:43
.eady 1:3 3:28 5:16 6:42 7:-27 9:11 10:-76 11:-28 12:20 13:-26 18:36 21:-11 22:29 26:13 27:-11 28:-43 30:-5 31:7
.eady$ 1:3 3:28 5:16 6:42 7:-27 9:11 10:-76 11:-28 12:20 13:-26 18:36 21:-11 22:29 26:13 27:-11 28:-43 30:-5 31:7
.eaes 20:13
.eaes$ 20:13
.eah$ 2:-1 12:9 25:14
.eak$ 2:90 8:14 9:24 10:-86 12:-5 21:29 22:41 25:-8 28:-36 29:-70 33:-26
.eaks 13:56
.eaks$ 13:56
.eal$ 10:35 20:6
.eali 0:9 18:16
.ealin 0:10 18:16
.eam$ 1:-20 4:-27 5:2 6:-44 7:-6 8:6 10:-25 11:-30 12:2 13:25 15:-26 17:24 19:-31 21:38 22:14 24:13 25:10 26:8 28:-5 29:6 31:5 32:22 33:-34
.eami 6:2
.eamin 6:2
.eams 2:-3 12:4
.eams$ 2:-3 12:4
.ean$ 2:-26 10:13 28:9 29:30 33:17
.eani 7:32 8:-27 10:28 29:9
.eanin 7:32 8:-27 10:26 29:9
.eans 10:66
.eans$ 10:66
.eant 12:4 25:21
.eant$ 25:21
.eanu 2:21 22:3
.eanup 2:21 22:3
.ear$ 2:-11 8:4 9:-46 15:40 16:-33 19:68 24:25 25:50 27:10 33:-90
.earc 29:27
.earch 29:27
.eard 10:6
.eard$ 10:6
.eare 18:83
.eares 18:67
.eari 33:3
.earin 33:9
.earl 2:1 6:-29 11:-20 15:17 16:10 18:33 19:15 21:14 23:54 28:-10 29:-33 33:-61
.earli 6:-11 15:20 16:24 18:39 19:17 23:3 33:-12
.early 1:9 2:19 3:1 11:-12 21:19 23:36 29:-21 33:-11
.ears 29:9 34:12
.ears$ 29:9 34:12
.eart 10:35
.earth 10:35
.ease 0:-8 1:4 4:21 6:8 7:-12 8:2 10:-1 12:-2 13:10 14:12 15:10 16:9 17:12 20:16 21:-8 22:20 23:-20 24:10 26:1 27:16 28:9 32:2 34:9
.ease$ 0:-5 1:6 3:-22 4:25 5:-2 6:-50 7:-8 8:4 11:3 12:-4 13:11 14:15 15:11 16:11 17:1 19:12 20:15 21:-5 22:23 23:-18 24:9 26:3 27:12 28:13 29:4 32:2 34:12
.eased 6:63 19:-46
.eases 17:10 31:52
.easi 21:8 29:16
.easin 29:18
.easo 9:28 10:43 22:27
.eason 9:28 10:43 22:27
.east 2:38 12:-9 28:15 33:-22
.east$ 2:39 12:-9 28:16 33:-22
.easy 17:53
.easy$ 17:53
.eat$ 8:-32 11:45 17:-44 25:94 27:14 29:-47
.eate 1:29 3:53 4:17 29:17 34:20
.eate$ 1:24 4:43 29:26
.eated 3:40 4:-15 5:12 34:25
.eath 18:22 29:36
.eathe 29:45
.eatu 0:-61 1:-20 2:9 3:-26 5:18 6:13 7:-54 9:-56 10:14 11:5 12:4 13:-1 14:-51 15:5 16:12 17:-6 18:-4 19:25 20:-45 21:1 22:9 24:7 27:-16 28:22 29:-48 30:-21 31:-13 32:-63 33:34 34:4
.eatur 0:-55 1:-17 2:10 3:-22 5:18 6:5 7:-52 9:-53 10:17 11:5 12:7 14:-48 15:5 16:13 17:-5 18:-2 19:19 20:-39 21:2 22:9 24:4 27:-14 28:18 29:-37 30:-17 31:-11 32:-62 33:28 34:4
.eaut 28:2 29:-14 33:33
.eautr 28:2 29:-11 33:33
.eave 7:29 8:-6 15:44 16:-10 20:-2 24:-16 27:-26 29:6 31:43
.eave$ 7:29 8:-6 15:44 16:-10 20:-2 24:-16 27:-26 29:6 31:43
.ebas 11:-21 29:34
.ebase 11:-20 29:38
.ebca 26:67 29:-34
.ebcal 26:67 29:-34
.ebdi 7:11
.ebdif 7:11
.ebho 26:24 27:5
.ebhoo 26:24 27:5
.ebia 25:18 29:33 33:-3
.ebian 25:18 29:33 33:-3
.ebla 29:34
.eblat 29:34
.ebod 2:-26 3:6 4:-11 7:13 29:25 30:22 34:11
.ebody 2:-26 3:6 4:-11 7:13 29:25 30:22 34:11
.ebui 33:8
.ebuil 33:8
.eby$ 16:31 21:-12 22:43
.ecam 9:37
.ecame 9:37
.ecat 2:7
.ecate 2:7
.ecau 22:20
.ecaus 22:20
.eced 19:69 20:-24
.ecede 19:57 20:-24
.ecei 11:-4 26:58 27:24 29:10 30:12 31:34 34:-17
.eceiv 11:-4 26:58 27:24 29:10 30:12 31:34 34:-17
.ecep 22:3
.eces 19:9 21:29 23:18
.ecess 19:9 21:29 23:18
.ecia 25:22 32:16
.ecial 32:17
.eciat 25:17
.ecid 2:-17 3:16 6:-13 7:37 8:-3 9:15 13:15 16:7 22:-26 25:-19 29:-15 34:51
.ecide 3:16 6:-13 9:32 13:15 16:8 22:-26 25:-18 29:-11 34:51
.ecis 7:12 8:11 9:11 29:-42 33:10 34:3
.ecisi 7:12 8:11 9:12 29:-22 34:4
.eck$ 2:20 16:-3 18:32 21:-9 25:-34 28:13 29:7 33:33
.ecki 0:-9 2:-15 6:6 7:-2 8:1 11:6 17:-26 20:11 27:9 34:15
.eckin 0:-9 2:-15 6:6 7:-2 8:1 11:6 17:-26 20:11 27:9 34:15
.eckp 1:26 18:25 24:-2
.eckpo 1:26 18:25 24:-2
.ecli 8:25 9:-17 13:4 29:4
.eclin 8:25 9:-17 13:4 29:4
.ecom 2:1 11:-11 16:6 17:52 29:-15 33:4
.ecome 2:3 11:-5 16:9 17:37 29:-2 33:5
.econ 0:9 33:24
.econd 0:9 33:31
.ecor 8:25 22:29 29:2
.ecord 8:25 22:29 29:2
.ect$ 1:-53 2:-12 5:28 6:-69 7:29 8:4 9:-100 10:39 11:-2 12:28 13:-35 14:-48 15:-8 17:38 20:32 21:8 22:9 24:-42 28:-56 32:-49 33:15 34:-71
.ecte 7:-19 10:15 13:2 17:12 20:22 34:-23
.ected 7:-19 10:15 13:3 17:12 20:22 34:-23
.ecti 2:23 9:21 12:-7 14:-8 16:29 19:12 29:36 33:-33 34:-3
.ectio 9:24 16:26 29:28 33:-17
.ectiv 19:17
.ects 6:5 17:-11 20:-10 33:62
.ects$ 6:5 17:-11 20:-10 33:62
.ecur 1:17 2:8 7:14 10:3 11:-13 13:-9 16:3 22:8 29:16 33:-32 34:19
.ecuri 1:17 2:8 7:14 10:3 11:-13 13:-9 16:3 22:8 29:16 33:-32 34:19
.ecut 5:3
.ecuti 5:3
.eded 0:30 11:11 21:24 33:-19
.eded$ 0:30 11:11 21:24 33:-19
.eden 9:16 19:57 20:-28 25:2
.edent 19:57 20:-27
.edia 5:-18 10:25 18:20
.edin 21:7 22:-2
.eding 21:7 22:-2
.edit 2:21 11:-21 29:20
.edite 2:25
.edli 1:13
.edlin 1:13
.edne 1:26 16:16 20:32 31:4
.ednes 1:26 16:16 20:32 31:4
.edor 20:7 29:12
.edora 20:7 29:12
.eds$ 13:14 16:3 20:19 22:29
.edul 1:23 2:-35 3:22 4:22 6:-18 12:-16 13:-39 14:48 18:18 19:35 20:-19 24:2 25:-60 29:-27 31:-42 34:25
.edule 1:24 2:-31 3:23 4:22 6:-16 12:-14 13:-38 14:48 18:19 19:36 20:-19 24:4 25:-58 29:-23 31:-37 34:16
.edur 10:-20 11:20 21:8
.edure 10:-20 11:20 21:8
.edy$ 2:-8 10:-50 12:-16 17:-18 19:44 20:56 29:-8 33:6
.eeas 14:-4
.eease 14:-4
.eed$ 0:8 1:26 2:2 5:-62 8:6 10:-80 11:-57 12:-45 16:-12 17:9 21:18 22:22 23:18 24:-18 25:-26 26:59 29:-90 30:17 31:-11 32:-47 33:12 34:16
.eede 0:30 8:-5 11:11 21:19 33:-19
.eeded 0:30 8:-5 11:11 21:19 33:-19
.eeds 13:14 16:3 20:19 22:29
.eeds$ 13:14 16:3 20:19 22:29
.eee$ 12:38
.eeez 14:13
.eeeze 14:14
.eek$ 0:-38 1:21 2:5 4:-10 5:51 7:-13 8:-76 10:-123 11:-76 12:-52 14:-93 15:24 16:50 17:20 19:-94 20:-18 23:-46 24:43 25:-6 26:-54 27:-33 28:-12 30:-12 32:87 33:38
.eekd 20:9
.eekda 20:9
.eeke 2:-22 25:60 28:34 32:3
.eeken 2:-22 25:60 28:34 32:3
.eekl 9:-2 25:-25 26:24 27:38 29:-17 31:23 32:41
.eekly 9:-2 25:-25 26:24 27:38 29:-17 31:23 32:41
.eeks 4:69 5:24 19:24 28:46 29:-8 32:-8
.eeks$ 4:69 5:24 19:24 28:46 29:-8 32:-8
.eel$ 28:40
.eels 4:17 18:38 29:-34
.eels$ 4:17 18:38 29:-34
.eemi 23:24
.eemin 23:24
.eems 29:5 30:3
.eems$ 29:5 30:3
.een$ 4:-2 5:26 8:38 9:37 11:-51 13:25 14:-27 18:-90 19:1 21:-39 22:-49 25:14 27:-62 31:-37 32:23 33:-79 34:-68
.eens 29:1
.eensh 29:1
.eep$ 8:-5 10:4 11:-36 14:1 15:37 26:-13 27:68 29:-46 30:44
.eeps 10:9 28:36 29:30 33:3
.eeps$ 10:9 28:36 29:30 33:3
.eer$ 5:-24 11:15 17:28 20:16 33:13
.eeri 5:2 14:3 25:40 29:-15
.eerin 5:3 14:5 25:10
.eers 2:-1 5:6 8:9 12:3 15:-8 17:-3 18:-9 20:1 25:18 27:-6 28:14 34:-12
.eers$ 5:5 8:9 12:6 15:-7 17:-2 18:-6 20:4 25:18 27:-6 28:14 33:-4 34:-16
.ees$ 7:28 8:-36 12:11 13:21 27:1 33:28
.eet$ 11:28 17:39 25:17 29:-68
.eeti 7:4 15:17 16:3 18:-3 24:-8 25:2 27:-16 29:60 31:-5
.eetin 7:4 15:17 16:3 24:-8 25:2 27:-16 29:55 31:-5
.eeze 0:10 1:17 2:6 3:-50 5:-64 6:-3 7:-51 10:18 11:-14 12:17 13:9 14:29 15:7 16:16 18:7 19:2 20:-83 22:13 25:-8 26:-9 27:13 28:3 29:1 30:-56 31:5 32:-2 33:-6
.eeze$ 0:19 1:30 2:15 3:-11 4:-83 5:-83 6:-4 7:-25 8:7 9:8 10:17 12:13 13:23 14:-58 15:14 16:30 18:19 19:11 20:-66 22:25 23:1 24:8 25:-20 28:18 29:-1 30:-23 32:-53 33:1 34:5
.eezed 5:11
.eezes 1:-21 4:40 10:1 11:-9 12:6 13:-33 14:73 16:-40 18:-10 19:-1 22:-5 24:-5 27:40 28:-29 29:26 31:5 32:8 33:-57 34:-23
.eezi 6:-5 10:17 25:27 32:15
.eezin 6:-5 10:17 25:27 32:15
.eezz 12:6
.eezze 12:6
.efac 2:24 29:15
.efact 2:24 29:15
.efau 23:43 29:-8
.efaul 23:43 29:-7
.effe 12:55
.effec 12:55
.efin 0:1 10:74
.efine 0:1 10:52
.efini 10:20
.efor 1:38 2:-2 3:23 6:9 7:10 10:-10 12:-8 13:-10 17:16 18:14 19:41 22:-11 23:11 24:44 25:-12 28:38 30:-15 31:-3 32:9 34:-7
.efore 1:29 3:23 6:9 7:10 10:-9 12:-7 13:-10 17:6 18:14 19:42 22:-11 23:11 24:40 25:-12 28:40 30:-15 31:-2 32:9 34:-7
.efre 25:1 33:18
.efree 33:20
.eft$ 10:-50 14:50 24:34 25:-27 28:85 29:29 33:-49 34:-20
.eful 16:9
.eful$ 16:9
.efus 8:52 9:14
.efuse 8:52 9:14
.egal 22:22
.egal$ 22:17
.egar 9:21 17:42 21:21 25:-6 29:-2
.egard 9:22 21:21
.egen 2:40
.egen$ 2:40
.egin 3:1 4:65 10:-31 12:-18 17:96 20:-24 27:23
.egin$ 3:5 4:46 17:39 20:-24
.eginn 4:4 17:64 33:6
.egins 27:33
.egis 1:11 13:29 27:22
.egist 1:9 13:29 27:23
.egra 2:11
.egre 2:27 33:17
.egres 2:19 33:17
.egun 5:30 6:-1 12:43 14:-10
.egun$ 5:30 6:-1 12:43 14:-9
.ehal 8:2 22:32
.ehalf 8:2 22:32
.ehen 5:19
.ehen$ 5:19
.ehin 6:45 10:29 14:-16 33:-9
.ehind 6:45 10:29 14:-16 33:-9
.ehol 14:21
.ehold 14:21
.eht$ 9:15 29:-1
.eigh 15:21
.ein$ 1:9 18:28
.eind 11:-4 23:19 24:7
.eine 1:16 9:-14 16:40 21:34
.eine$ 9:-12 16:5 21:35
.einen 1:8 16:17
.eing 5:22
.eing$ 5:22
.eint 20:12
.eint$ 20:12
.eir$ 24:22
.eite 12:6 33:9
.eiten 12:6 33:9
.eive 26:59 27:23 29:14 30:8 31:33 34:-18
.eive$ 2:-2 27:30 29:21 30:10 31:24
.eives 26:49 34:-2
.ejec 7:25 8:36 11:4 29:1
.eject 7:23 8:38 11:4 29:1
.ekda 20:9
.ekday 20:9
.eken 2:-23 10:21 25:60 28:34 29:-8 32:1
.ekend 2:-22 25:54 28:36 32:3
.ekly 9:-2 25:-25 26:24 27:38 29:-17 31:23 32:41
.ekly$ 9:-2 25:-25 26:24 27:38 29:-17 31:23 32:41
.eks$ 4:69 5:8 19:23 20:-12 28:77 29:-31 32:-11
.elam 1:3
.elame 1:3
.elas 20:55 29:-6
.elase 20:26
.elat 32:19
.elate 32:19
.elay 15:72 16:35 33:-5
.elay$ 15:3 16:28 29:3
.elaye 15:40
.elayi 15:5
.elbo 6:-7 7:6 9:-9 10:4 11:33 16:-4 21:13 25:-2
.elbot 6:-7 7:6 9:-9 10:4 11:33 16:-4 21:13 25:-2
.elco 2:22 17:21 25:12
.elcom 2:20 17:21 25:14
.ele$ 12:46
.elea 4:16 5:14 8:-11 11:-41 12:-11 13:-2 17:20 18:-56 19:19 20:26 22:-11 23:-58 25:15 27:2 28:9 29:5 31:-3 32:4 33:-36 34:21
.eleaa 19:8 20:-18
.eleae 20:18
.eleas 4:18 5:14 7:2 8:-15 11:-36 12:-7 13:-1 14:1 17:20 18:-55 19:10 20:21 21:2 22:-8 23:-56 24:3 25:16 27:2 28:11 29:7 31:-2 32:7 33:-32 34:18
.elee 12:12
.elem 9:4
.eleme 9:4
.eles 20:52 33:-7
.elese 20:33
.elet 18:12 23:-11 29:27 31:32
.elete 18:12 23:-11 29:27 31:32
.elf$ 0:15 11:51 25:-28 31:28
.elin 2:58 6:-33 8:28 14:69 19:26 25:-60
.eline 2:58 6:-33 8:28 14:67 19:26 25:-60
.eliv 27:22
.elive 27:22
.ell$ 5:21 8:-14 9:22 10:32 11:3 12:57 13:-43 16:-27 17:-51 18:2 22:-16 23:-15 24:26 25:35 27:-8 31:-42 33:8
.elle 6:-12 9:20 11:-15 12:27 14:13 25:-43 29:-44 31:43 33:33
.elles 9:22 12:11 33:32
.elli 29:22 31:31
.ellin 29:22 31:31
.ello 6:-4 7:7 10:17 11:-24 16:-2 17:14 21:14 25:22 29:-3
.ello$ 6:-4 7:7 10:17 11:-24 16:-2 17:14 21:14 25:22 29:-3
.elog 1:37
.elog$ 1:37
.elop 2:-6 4:10 5:51 10:13
.elope 5:1 10:24
.elopm 4:11 5:22 12:13
.elp$ 11:87 15:19 17:66 22:-7 25:-55 29:-5 31:-12
.els$ 4:14 10:-18 16:-14 18:23 19:16 26:74 27:-42 29:-54 30:6 31:7
.else 11:31 31:24
.else$ 11:33 25:2 31:25
.elve 8:14 22:-14 25:27 29:-15
.elves 20:8 29:-13
.ely$ 2:-25 12:1 18:19 21:46 29:-11 33:49
.emai 5:-43 14:47 19:-27 26:38 27:2 28:92 31:-8 33:-26
.email 26:41 27:15
.emain 5:-7 14:51 19:-20 28:92 33:-24
.eman 21:21
.emand 21:21
.embe 1:14 2:-21 3:5 4:26 5:-64 9:-43 12:8 13:-58 14:2 15:-27 16:23 17:-13 18:-75 19:-9 21:30 24:33 25:-20 28:-19 29:-35 32:23 33:49
.ember 1:14 2:-21 3:5 4:26 5:-64 9:-35 12:9 13:-57 14:2 15:-27 16:23 17:-13 18:-75 19:-9 21:30 24:33 25:-19 28:-19 29:-35 32:24 33:49
.embr 1:7 16:7
.embre 1:7 16:7
.eme$ 8:13 27:24
.emem 24:35
.ememb 24:35
.emen 0:-38 5:-41 6:1 10:17 12:20 13:1 16:9 17:-11 21:-58 22:-8 23:-23 25:-40 26:7 27:43 28:1 29:-96 31:11 33:6 34:5
.ement 0:-35 5:-41 10:18 12:20 13:2 16:1 17:-9 21:-57 22:-2 23:-22 25:-39 26:7 27:44 28:3 29:-95 31:5 33:10 34:5
.emet 9:3
.emetr 9:4
.emid 23:25
.emin 1:-39 2:-73 5:19 6:-50 8:-18 9:-16 10:-56 11:15 12:-28 13:-34 14:-11 16:-75 17:-23 18:-25 19:5 20:-16 23:117 24:74 25:-23 27:11 28:-52 29:7 30:8 31:11 32:-37 33:22 34:-32
.emind 1:-39 2:-69 6:-48 8:-14 9:-14 10:-33 11:12 12:-17 13:-22 14:-6 16:-74 17:-13 18:-25 19:6 20:-14 23:105 24:69 25:-19 27:12 28:-49 29:13 30:17 31:16 33:26 34:-30
.emine 23:25
.emo$ 1:21 11:27 29:-1
.emoj 9:10 10:16
.emoji 9:10 10:16
.emor 24:12
.emory 24:12
.emov 2:49 12:-25 27:-40 30:24 31:34 33:-30 34:61
.emove 2:12 12:-16 27:-39 30:25 31:35 33:-25 34:62
.emovi 2:31
.empe 13:6 29:21
.empl 3:70 4:56 13:-15 21:22
.empla 3:71 4:38 13:-15 21:22
.empt 10:13 12:-11 13:22 22:45 34:-5
.empt$ 2:17 10:21 12:-3
.empti 13:6 22:35 34:-1
.ems$ 10:36 11:-23 30:2
.emy$ 2:30
.enab 27:7
.enabl 27:7
.enam 2:39 27:-8 29:17 33:10
.ename 2:18 19:2 27:-8 29:23 33:11
.enas 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
.enas$ 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
.ence 2:-20 3:14 7:58 8:-16 9:-46 10:51 25:-31 27:46 31:18 33:-13
.ence$ 2:-22 3:15 7:34 8:-15 9:-28 10:52 25:-31 27:46 31:18 33:-11
.ench 7:39 9:-3 29:12
.ench$ 29:13
.enchm 7:40 9:-2
.enci 12:5 33:35
.encie 12:9
.encil 10:-22 20:3 33:29
.ency 2:10 25:22 29:-18 33:25
.ency$ 2:10 25:22 29:-18 33:25
.end$ 1:22 2:-47 6:-16 7:-26 8:-30 9:-45 10:-63 11:-42 12:-48 13:-40 14:19 15:12 17:15 18:-26 25:66 26:14 27:24 29:34 30:-51 32:45 33:-11
.enda 0:10 1:26 4:24 5:-38 6:-7 8:-32 9:-27 10:-34 12:-41 13:-24 14:21 16:4 17:-29 18:10 19:32 20:-24 22:-34 24:-60 25:-70 26:24 27:1 29:-40 31:-11 32:47 33:26
.enda$ 14:-3 27:8 32:47
.endan 2:11
.endar 0:12 1:29 2:-14 4:27 5:-16 8:-27 10:-17 12:-8 13:-12 14:34 16:6 17:-16 18:19 19:33 22:-13 24:-16 25:-21 26:26 29:-13 31:-15 33:17
.ende 2:11 6:-40 10:14 12:21 16:-14 20:-3 25:20 29:-18 33:51
.ended 6:-19 14:-5 19:5 33:16
.enden 2:18 10:29 12:21 16:-8 27:8 29:-37 33:25
.ender 14:12 18:9
.endi 1:-3 4:1 8:43 13:20 27:17 29:-8
.endin 1:-3 4:2 8:43 13:12 27:20 29:-23
.endo 2:14 21:7 22:-3
.endor 2:14 21:7 22:-3
.endp 2:26
.endpo 2:26
.ends 29:10
.ends$ 29:10
.ene$ 11:11 31:2
.ened 6:64 9:23 10:-4
.ened$ 6:65 9:23
.ener 4:29 19:13 26:19 30:-22 31:27 34:19
.enera 4:29 19:13 26:19 30:-22 31:27 34:19
.enev 27:62
.eneve 27:64
.engi 17:30 25:12 29:-10
.engin 17:30 25:12 29:-10
.engl 25:5
.engli 25:5
.enie 9:-8 13:34
.enied 9:-8 13:34
.enin 3:30 10:-4 25:8 29:37 31:-16 32:17 33:1
.ening 3:30 10:-4 29:37 31:-14 32:17 33:1
.enki 29:31
.enkin 29:31
.enou 2:11 7:21 31:52 33:-8
.enoug 2:11 7:21 31:52 33:-8
.ens$ 10:30 17:11 20:-13 24:-22 25:-18 27:30 29:14 32:31 33:-10
.ense 0:28 2:-10 6:-9 10:30 26:4 29:45
.ense$ 0:28 2:-10 6:-9 10:30 26:4 29:39
.ensh 29:1
.ensho 29:2
.ensi 13:2 22:27
.ensio 13:2 22:19
.enss 9:29 29:15
.enssl 9:29 29:15
.enst 4:40 18:27 29:3 31:-10
.ensta 4:26 29:14 31:-9
.ent$ 0:-98 3:-89 4:6 5:71 6:21 7:-78 8:-45 9:4 10:15 11:-149 12:81 13:-25 14:-104 16:17 17:38 18:37 19:41 20:-70 21:-28 22:23 24:-30 25:-30 26:-96 27:-21 28:-4 29:5 31:-87 32:-49 33:27
.enta 0:15 7:4 9:-57 12:-13 24:1 28:-20 34:8
.entag 5:12
.entai 7:10 15:3
.entat 0:17 3:3 5:-25 11:10 12:-8 24:2 34:8
.ente 1:37 5:25 11:1 14:-27 19:31 20:-37 25:20 29:20
.ente$ 19:39 20:-27
.enten 10:6
.enter 1:33 5:20 11:3 14:-23 29:41
.enti 3:6 7:10 11:27 20:-15 29:3
.entio 3:10 11:29
.entis 29:26
.entl 6:-13 10:26 12:44 26:6
.ently 12:46 26:7
.ento 1:2 17:64
.ento$ 1:3
.entor 17:66
.entr 1:22 2:11
.entry 1:22
.ents 2:-1 5:-73 14:-16 17:-69 18:8 22:-6 23:-24 25:-70 26:11 27:68 28:2 29:-85 31:4 32:9 33:20 34:9
.ents$ 2:-1 5:-61 9:-28 12:7 14:-15 17:-68 18:8 22:-6 23:-23 25:-64 26:12 27:68 28:2 29:-64 31:4 32:9 33:18
.entsc 9:15 34:17
.enty 4:23
.enty$ 4:23
.enu$ 2:21 11:47 25:-36 29:-15
.enue 20:12 29:10
.enue$ 20:12 29:10
.envi 17:2 20:14
.envir 17:2
.eny$ 8:65 13:-13
.eol$ 10:72 11:-19 19:-21 20:-7 29:18
.eone 2:-24 9:-10 10:23 12:5 15:23 17:23 29:-4 34:17
.eone$ 2:-24 9:-10 10:23 12:5 15:23 17:23 29:-4 34:17
.eope 8:11 12:62 29:-40
.eopen 8:11 12:58 29:-40
.eopl 0:-10 2:-25 5:12 6:-1 8:-5 11:9 12:8 17:25 21:-6 23:23 25:-29 30:14 33:6 34:11
.eople 0:-10 2:-25 5:12 6:-1 8:-5 11:9 12:8 17:25 21:-6 23:23 25:-29 30:14 33:6 34:11
.epai 29:4
.epair 29:4
.epar 0:42 4:32 18:24 29:-22 33:-17
.epara 0:45
.epare 4:37 18:28
.epen 2:20 10:29 11:-20 12:21 33:25
.epend 2:20 10:29 12:20 29:-56 33:25
.epit 21:3
.epito 21:3
.epo$ 12:32 17:10 29:26
.epor 2:1 6:10 7:35 8:-39 11:17 29:-1
.eport 2:1 6:10 7:35 8:-39 11:17 29:-1
.epos 10:30 12:21 33:-11
.eposi 10:16 12:5
.epox 14:-24 19:86 33:-10
.epoxy 14:-24 19:86 33:-10
.epre 2:7
.eprec 2:7
.epri 2:23
.eprin 2:23
.eps$ 10:1 11:48 12:3 21:-25 25:-3 28:55 29:14 33:42
.ept$ 1:34 2:25 4:-24 5:-2 6:-54 7:35 8:10 9:-27 12:-44 13:-10 16:4 20:61 21:10 24:15 29:-13
.epte 1:37 2:32 5:-42 9:4 10:-29 11:-4 12:-33 14:15 15:-4 16:29 17:-5 18:-3 20:13 21:-30 22:-38 25:-12 32:33 33:13
.epted 2:42 9:19 12:-2 13:13
.eptem 1:39 5:-28 10:-13 14:17 16:27 20:16 32:24 33:14
.epti 2:-13 3:-9 4:-16 5:-55 6:-5 8:21 9:47 11:-3 13:33 14:-34 17:-57 20:-43 21:57 22:38 25:-4 27:9 28:-2 29:10 32:-40 33:-19 34:27
.eptie 9:9
.eptin 8:-16 9:10 12:10
.eptio 2:-14 4:-7 5:-22 7:1 8:33 9:29 12:-24 13:34 14:-23 16:-30 17:-27 20:-13 21:43 22:41 27:10 32:-30 33:-25 34:30
.epto 13:7
.eptoi 13:2
.epts 13:-23 21:36
.epts$ 13:-23 21:36
.eput 34:30
.eputy 34:30
.eque 6:-4 7:5 8:47 9:39 11:19 12:-19 13:40 14:-41 18:-30 21:59 22:63 24:-4 25:-61 27:-44 29:-7 31:-52 32:-38 33:-35 34:-9
.eques 7:6 8:43 9:44 10:-64 11:19 12:-12 13:33 14:-40 18:-22 21:60 22:61 24:-2 25:-59 27:-42 29:-5 31:-49 32:-38 34:-8
.equi 0:-10 1:-12 2:-9 6:16 9:-54 10:5 12:12 13:5 16:12 21:8 22:-8 23:-20 24:12 28:8 29:-51 33:25 34:19
.equir 0:-10 1:-12 2:-9 6:16 9:-54 10:5 12:12 13:5 16:12 21:8 22:-8 23:-20 24:12 28:8 29:-51 33:25 34:19
.erab 25:28
.eral 19:17 26:19 30:-21 31:28 34:20
.eral$ 26:20 30:-21 31:29 34:20
.erall 19:19
.erat 4:25 29:14
.erate 4:40
.eratu 29:23
.erbi 26:17
.erbir 26:17
.erce 5:11 29:17
.ercen 5:11 29:17
.erci 2:-5 18:16 19:-18 20:12 22:12 29:4 33:-12
.erci$ 2:-5 18:16 19:-18 20:12 22:25 29:4 33:-12
.erda 3:9 6:27 7:32 8:-3 24:15 29:4 33:-17
.erday 3:9 6:29 7:32 8:-3 16:11 29:4 33:-11
.erdi 9:35
.erdic 9:35
.ere$ 2:-54 3:2 4:-69 5:15 7:-37 8:-44 10:-8 11:40 12:-21 13:25 14:20 15:17 16:-22 17:73 20:-29 21:45 22:-6 26:18 27:48 28:-28 29:-8 33:-15 34:5
.ereb 16:31 21:-12 22:43
.ereby 16:31 21:-12 22:43
.ered 2:-19 5:18 10:43 11:26 12:-6 13:21 14:-19 25:24 27:20 32:-13
.ered$ 2:-19 5:18 10:43 11:26 12:-6 13:21 14:-19 25:24 27:20 32:-13
.eren 10:42 27:5 33:49
.eren$ 27:9 33:11
.erenc 10:30 29:17
.erent 33:31
.eres 18:20 27:28
.erest 18:20 27:28
.erez 12:18
.ereze 12:18
.erfa 12:9 33:19
.erfac 12:17 33:20
.erfe 25:23
.erfec 25:24
.erfo 2:22
.erfor 2:22
.erge 2:59 6:-32 7:-4 8:25 9:-20 10:30 12:29 16:-17 18:-12 21:24 22:1 25:-47 29:29 31:-12 33:22
.erge$ 2:6 10:35 12:26 17:-11 20:-11 22:11 25:-24 29:40 31:-3 33:9
.ergea 2:50
.erged 2:20 8:31 17:1 21:4
.erges 2:-7 12:13
.ergi 2:26 12:51 20:-20
.ergin 2:11 12:53 20:-20
.erha 15:4 26:9
.erhap 15:4 26:9
.eria 10:9 17:9
.erie 2:1 3:23 4:21 5:22 19:9 22:8 29:-45
.eries 2:1 3:23 4:21 5:22 19:14 22:8 29:-44
.erin 5:1 21:7 22:-7 24:44 28:-15 29:-15 31:22 33:3
.ering 2:-1 5:4 21:8 25:10 33:13
.erinn 24:41 28:-4 31:26
.erio 5:8 15:37 19:30 20:-11 25:12 29:-13 33:-32
.eriod 5:28
.erki 0:16
.erkil 0:16
.erly 3:17
.erly$ 3:17
.erm$ 18:32
.erma 11:18
.erman 11:18
.ermi 2:30 14:70 22:2 25:-20 29:-22
.ermis 13:3 22:13
.ermit 2:53
.erms 10:80 14:-13
.erms$ 10:80 14:-13
.ern$ 10:29 17:18 31:7
.erne 1:19 19:-6 20:-13 29:97 31:11 33:-19
.ernel 1:23 29:52 31:13 33:-16
.ernet 20:-11 29:58
.erog 13:31
.eroga 13:31
.erre 3:4
.erre$ 3:4
.erro 2:35 9:-13 10:-8 25:-11 29:90
.error 2:38 9:-10 10:-8 29:66
.erry 2:32 10:33 11:-18
.erry$ 2:32 10:33 11:-18
.ers$ 2:-13 4:-8 5:6 6:-21 7:-45 10:29 11:-20 12:-22 15:3 16:-7 17:25 18:-13 19:-63 20:69 21:38 23:26 25:4 27:42 29:-80 30:48 31:8 33:-39 34:46
.ersc 10:12 20:11
.ersch 10:12 20:11
.erse 8:17 9:-4 16:-4 27:1 29:35
.erse$ 8:6
.erset 16:-3 27:6 29:37
.ersh 2:-23 6:19 10:25 12:14 16:4 19:-4 21:17 22:3 27:12 29:-33 33:18
.ershi 2:-23 6:31 10:25 16:4 19:-3 21:17 22:3 27:12 29:-32 33:18
.ersi 1:-14 2:15 3:-3 4:38 5:28 6:17 9:-23 17:-12 18:-21 19:38 20:48 29:29
.ersio 1:-14 2:16 4:38 5:28 6:18 9:-22 17:-16 18:-20 19:39 20:45 29:30
.ersl 2:32 12:-15 21:20
.ersle 2:32 12:-15 21:20
.erso 34:73
.erson 34:73
.erst 6:-14 10:43 11:40 32:10 33:5
.ersta 6:-31 10:9 11:48 32:10 33:16
.ersto 25:8
.ert$ 1:60 2:8 15:-21 32:15
.erte 13:59 29:-14
.erts 24:-42 30:14 31:51 34:-10
.erts$ 24:-42 30:14 31:51 34:-10
.erve 10:43 29:64 31:-17 33:-2
.erver 10:15 29:66 31:-17
.ervi 13:40 14:32 32:34
.ervie 13:40 14:33 32:34
.ery$ 2:-28 8:-15 13:18 14:79 19:-24 24:48 25:59 27:58 28:-19 31:-50 32:-22 33:-57
.eryb 25:23
.erybo 25:23
.eryo 5:17 12:3 14:-11 18:8 20:13 25:-13 31:5 34:5
.eryon 5:17 12:3 14:-11 18:8 20:13 25:-13 31:5 34:5
.eryt 8:3 10:14 11:22 12:23 13:10 14:26 16:15 18:-1 20:-25 24:-39 25:-38 29:-17 31:32
.eryth 8:3 10:14 11:22 12:23 13:10 14:26 16:20 18:-1 20:-25 24:-10 25:-37 29:-15 31:11
.esch 6:-2 15:9 16:33
.esche 6:-2 15:9 16:33
.escr 5:2 10:47 17:30 33:-8
.escri 5:2 10:47 17:30 33:-8
.esda 1:3 2:4 7:-23 8:11 14:-9 16:32 20:16 22:1 24:26 25:-37 29:3 31:5 33:-23
.esday 1:3 2:4 7:-23 8:11 14:-9 16:32 20:16 22:1 24:26 25:-37 29:3 31:5 33:-23
.ese$ 1:1 10:-25 11:-18 20:16 29:3 30:42 31:32 33:-13
.esen 5:22 12:33
.esent 5:22 12:33
.esh$ 4:16 5:-6 17:57 18:-19
.esid 29:17 34:-10
.eside 29:17 34:-10
.esig 29:4
.esign 29:4
.espe 10:14 12:35 34:-13
.espec 10:18 34:-12
.espi 13:9 22:28
.espit 13:9 22:29
.espo 34:63
.espon 34:60
.ess$ 1:20 2:-23 5:-13 6:-52 8:-8 9:-30 11:-3 14:-23 17:15 20:16 21:71 25:55 26:32 28:62 29:-4 31:13 33:-41 34:-29
.essa 2:8 9:-13 11:-3 21:40 23:32 25:18 26:15 29:-55 30:30 31:27 34:-14
.essag 2:14 11:-2 25:20 26:16 29:-42 30:31 31:31 34:-9
.essar 21:29 23:18
.essi 2:40 33:15
.essio 2:19 33:17
.esst 12:9 13:37 29:-4
.est$ 0:-32 1:8 2:-34 3:-49 4:-85 5:-11 6:-83 7:16 8:55 9:52 11:-29 12:-123 13:-5 14:-7 15:-16 16:-110 18:167 19:-116 20:-97 21:32 22:12 24:-75 27:11 28:-41 29:-25 31:45 33:3 34:-42
.esta 5:16 11:-6 29:14 32:35
.estar 29:47
.este 2:-46 3:5 5:26 6:11 7:25 10:-79 11:-17 12:13 15:22 17:29 18:-1 21:6 22:-7 25:-44 27:12 29:-20 31:44 32:-13 33:-8
.ested 15:46 16:-2 21:31 27:23
.ester 3:9 6:27 7:30 10:-10 16:10 34:3
.esti 0:-8 2:-28 5:10 8:-17 9:-23 17:8 20:1 21:-7 22:10 25:11 28:27 29:-20 32:1 33:6 34:16
.estin 5:41 22:50 25:23 29:-21
.estio 2:-2 8:-5 9:-8 12:2 14:4 17:9 18:8 20:4 21:-12 22:-15 28:1 33:5 34:21
.esto 0:16 1:20 2:-30 6:31 10:13 11:-24 12:-47 13:-23 14:17 16:28 17:-16 18:11 19:-4 20:-46 22:-20 25:-38 26:-1 27:2 29:-2 31:-3 33:6 34:17
.eston 0:16 1:20 2:-29 6:29 10:14 11:-23 12:-46 13:-21 14:11 16:7 17:-11 18:15 20:-40 22:-16 25:-37 27:3 29:-5 33:10 34:18
.estr 12:36
.estri 12:38
.ests 2:58 9:-72 12:-56 13:53 25:-60 26:3 29:43
.ests$ 2:58 9:-72 12:-56 13:53 25:-60 26:3 29:43
.esul 7:14 8:10
.esult 7:14 8:10
.esum 27:29 31:-11
.esume 27:29 31:-11
.eta$ 0:41 1:54 2:-41 4:-33 5:26 12:-59 14:-15 16:-46 18:-40 19:-63 20:89 24:-1 25:-26 27:-26 29:10 33:43 34:-24
.etab 14:54 19:7
.etabl 14:54 19:7
.etap 5:70 10:-17 29:-9
.etau 33:2
.etaur 33:2
.ete$ 4:-4 10:-29 14:44 20:-26 23:-13 29:35 31:29 33:27
.eted 6:15
.eted$ 6:15
.etes 20:-11 29:58
.etes$ 20:-11 29:58
.ethe 12:30 15:13 34:29
.ether 12:30 15:13 34:29
.ethi 0:5 2:-9 11:2 13:24 15:-8 17:28 18:6 21:2 25:21 29:-17 32:46
.ethin 0:5 2:-8 11:2 13:24 15:-8 17:28 18:6 21:2 25:21 29:-17 32:46
.etin 1:10 2:-10 9:-1 15:10 18:-24 22:-3 24:-39 26:25 29:40
.eting 1:10 2:-10 9:-1 15:10 18:-24 22:-3 24:-39 26:25 29:40
.eto$ 8:2
.etra 23:15
.etri 8:11 19:17
.etric 8:11
.etro 1:18 14:-13 16:-18 19:14 29:45
.etro$ 16:-3 29:6
.etros 19:17 29:20
.etry 9:3
.etry$ 9:3
.ets$ 7:2 8:25 9:-30 13:15 23:44 25:-16 26:26 29:-10 34:-33
.ette 0:26 1:4 7:-2 8:-2 10:3 11:-9 17:-16 18:-2 22:-12 26:-8 29:10 32:5
.etter 0:27 7:-2 8:-2 10:4 11:-9 17:-16 18:-2 22:-11 26:-8 29:10 32:5
.etti 10:-25 18:9 21:33 29:-34 31:21 32:38
.ettin 10:-17 18:12 21:35 29:-8 31:21
.ettl 33:18
.ettle 33:20
.etty 33:6
.etty$ 33:6
.etup 17:9 18:-7
.etur 16:4 33:36
.eture 16:4 29:-16 33:38
.etwe 1:16 5:28 6:-24 10:4 18:-19 19:31 27:-11 28:11 29:17 32:39 33:-52
.etwee 1:16 5:28 6:-24 10:4 18:-19 19:31 27:-11 28:11 29:17 32:39 33:-52
.etzu 16:-3 27:21
.etzun 16:-3 27:21
.eue$ 9:8 13:90 14:-34 18:28 25:-24 28:-17 29:7 32:-10
.eutr 13:3 25:-16 34:21
.eutro 13:3 25:-16 34:21
.eve$ 14:-2 19:17 24:50 27:-7
.evel 2:-28 4:5 5:58 10:30
.evelo 2:-6 4:10 5:51 10:13
.even 4:-8 5:-37 10:-37 12:-27 15:9 18:20 21:56 22:13 25:1 32:73
.even$ 12:-21 15:14 21:60 22:11 32:44
.eveni 25:27 33:5
.event 18:36 27:1 32:24
.ever 0:-70 1:-18 3:-35 5:10 6:-25 7:27 9:-49 10:20 11:-5 12:18 13:7 14:73 15:-20 17:50 18:12 19:-17 20:-34 22:-31 25:20 26:-12 27:88 28:-47 29:-10 32:-47 33:-7
.ever$ 2:-33 7:52 8:-65 10:10 11:-52 13:-28 17:83 18:24 21:11 24:-9 25:33 27:62 29:-17 30:8 31:-36
.evers 8:7
.evert 2:35 15:-18 33:11
.every 0:-43 5:29 6:-3 10:5 11:5 12:31 13:31 14:83 15:-4 16:2 17:-54 20:-15 21:-21 22:-25 24:10 27:42 28:-26 29:-2 31:6 32:-24 33:-16
.evie 1:26 2:11 10:-38 16:-28 22:37 24:-2 25:12 29:41 33:1 34:12
.eview 1:29 2:11 10:-38 16:-26 22:38 25:12 27:-13 29:27 33:11 34:13
.evio 19:67 29:6
.eviou 19:67 29:6
.evu$ 32:27
.ewbi 17:80 25:-6
.ewbie 17:80 25:-6
.ewco 2:-28 17:70
.ewcom 2:-28 17:70
.ewed 2:26
.ewed$ 2:26
.ewee 5:53 10:-19 29:-7 32:-4 33:24
.eweek 5:53 10:-19 29:-7 32:-4 33:24
.ewer 10:-26 17:4 22:26 26:-23 27:-12 30:47
.ewer$ 10:-5 17:5 22:16 26:-21 27:-9 30:47
.ewha 5:56 10:-5 25:-17 33:17
.ewhat 5:56 10:-5 25:-17 33:17
.ewhe 14:29
.ewher 14:29
.ewis 14:-10 18:-13 20:19 33:30
.ewise 14:-10 18:-13 20:19 33:30
.ewor 2:21 11:-2 22:30 29:8
.eword 2:23
.ework 22:19 29:11
.ewri 22:4
.ewrit 22:4
.ews$ 9:4 26:40 27:57 31:8
.ewsl 0:4 10:3 15:-2 16:2 17:-9 22:-14 26:-4 28:2 32:7
.ewsle 0:4 10:3 15:-2 16:3 17:-9 22:-10 26:-4 28:2 32:7 34:1
.exac 10:34 25:11 28:9 29:-15 33:36
.exact 10:34 25:11 28:9 29:-15 33:36
.exam 7:41 11:36 25:-16
.examp 7:41 11:33 25:-16
.exc$ 6:-2 8:-6 9:44 13:32 22:16 29:-17
.exce 2:-13 4:-23 5:-32 6:-4 8:26 9:33 12:-34 13:47 16:-34 17:-57 20:-23 21:67 22:34 25:-5 27:9 32:-29 33:-46 34:21
.excep 2:-17 4:-9 5:-30 6:-1 8:28 9:32 12:-32 13:47 14:-31 16:-32 17:-33 20:-20 21:60 22:33 25:-4 27:9 32:-27 33:-31 34:25
.excu 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.excus 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.exec 22:23 27:1
.exec$ 27:5
.exem 10:9 12:-9 13:42 22:46 34:-5
.exemp 10:9 12:-9 13:42 22:46 34:-5
.exis 3:23 6:2 11:23 29:-11
.exist 3:23 6:2 11:23 29:-11
.expe 17:25 20:55 33:20
.expec 17:27 20:56 29:-14 33:20
.expen 29:8
.expi 6:57 9:31 13:10 32:-5 33:-2
.expir 6:57 9:31 13:5 32:-5 33:-2
.expl 10:86 11:31 13:-7 17:4 29:-7
.expla 10:73 11:32 13:-7 17:5
.ext$ 0:7 2:42 3:29 4:46 5:-33 6:-74 8:2 9:-92 11:-7 12:-4 13:-67 15:-44 17:9 18:118 19:-94 21:-30 23:20 25:-14 26:-59 27:-96 29:-9 30:-52 32:45 33:-1 34:-54
.exte 6:-25 8:8 15:22 22:19 33:14 34:-6
.exten 6:-22 8:8 15:22 22:19 33:4 34:-5
.extr 0:32 1:42 22:4
.extra 0:32 1:42 22:4
.exts 2:-17 8:6 10:26 12:35 22:-5 33:50
.exts$ 2:-17 8:6 10:26 12:35 22:-5 33:50
.eze$ 0:18 1:32 2:18 3:-13 4:-85 5:-91 6:-7 7:-28 8:6 9:7 10:18 12:25 13:23 14:-60 15:14 16:30 18:17 19:8 20:-76 22:28 23:1 24:7 25:-25 27:-1 28:20 29:-2 30:-27 32:-55 33:1 34:5
.ezed 5:11
.ezed$ 5:11
.ezee 12:16 29:16 33:-11
.ezee$ 12:16 29:16 33:-11
.ezes 1:-24 4:39 10:1 11:-10 12:5 13:-34 14:73 16:-42 18:-11 19:-4 22:-7 24:-10 27:40 28:-30 29:33 31:4 32:8 33:-59 34:-25
.ezes$ 1:-24 4:39 10:1 11:-10 12:5 13:-34 14:73 16:-42 18:-11 19:-4 22:-7 24:-10 27:40 28:-30 29:33 31:4 32:8 33:-59 34:-25
.ezin 6:-6 10:15 13:27 18:-11 25:26 32:9
.ezing 6:-5 10:17 25:27 32:15
.ezze 12:6
.ezze$ 12:6
.face 12:17 33:20
.face$ 12:17 33:20
.fact 2:24 29:15
.facto 2:24 29:15
.fail 29:59
.faili 29:24
.fall 10:2 32:68 33:23
.fall$ 10:4 32:50
.falls 33:7
.fang 17:27
.fange 17:27
.far$ 5:22 6:2 10:-17 12:-15 13:66 20:-12 23:40 28:71 29:-52 33:-14
.faul 23:43
.fault 23:43
.favo 0:24 8:1 12:-12 25:20 27:-1 29:-33 31:19 34:-10
.favou 0:25 8:3 12:-11 25:24 29:-28 34:-5
.feaa 33:7
.feaat 33:7
.feat 0:-58 1:-18 2:12 3:-20 5:19 6:10 7:-50 9:-56 10:16 11:5 14:-49 15:5 16:14 17:-5 18:-2 19:24 20:-45 21:1 22:6 24:2 27:-16 28:23 29:-50 30:-19 31:-13 32:-63 33:38 34:4
.featu 0:-57 1:-18 2:12 3:-20 5:19 6:10 7:-50 9:-55 10:14 11:5 14:-49 15:5 16:15 17:-4 18:-3 19:25 20:-44 21:1 22:7 24:3 27:-15 28:20 29:-46 30:-18 31:-13 32:-63 33:36 34:4
.feau 28:2 29:-12 33:40
.feaut 28:2 29:-11 33:33
.feb$ 4:27
.fect 10:41 12:17 25:28 29:-1 30:21 34:-14
.fect$ 12:39 25:16 30:21
.fecte 10:30
.fedo 20:7 29:12
.fedor 20:7 29:12
.fee$ 25:36 29:6 34:-2
.feed 14:-25 26:70 27:35
.feed$ 14:-25 26:70 27:35
.feez 10:38 12:13
.feeze 10:38 12:13
.fer$ 18:15
.fere 10:42 12:9 29:11 33:19
.feren 10:43 29:16 33:15
.ferez 12:18
.fes$ 9:-25 10:-29 13:102 21:48 33:-24
.feta 33:2
.fetau 33:2
.fetu 10:-15 12:9 16:5 29:-13 33:32
.fetur 10:-15 12:9 16:5 29:-13 33:32
.few$ 32:20
.fewe 26:-19 30:48
.fewer 26:-19 30:48
.ffe$ 2:-68 6:-36 8:11 9:48 10:47 11:20 13:-103 19:-16 21:76 22:86 24:-16 27:-45 29:-87 33:-32 34:-18
.ffec 10:42 12:22 30:22 34:-13
.ffect 10:42 12:22 30:22 34:-13
.ffee 25:36 29:6 34:-2
.ffee$ 25:36 29:6 34:-2
.ffer 10:57 33:9
.ffere 10:44 33:19
.ffes 9:-25 10:-29 13:102 21:48 33:-24
.ffes$ 9:-25 10:-29 13:102 21:48 33:-24
.ffic 6:11 12:-15 20:38 25:10 29:5 33:-34
.ffice 25:13 29:48
.ffici 6:13 20:41 29:-14
.ffsi 31:16
.ffsit 31:16
.ffte 29:14
.fica 11:-9 26:39 27:26 29:-12 30:25 31:15
.ficat 11:-8 26:40 27:26 30:25 31:15
.fice 25:23 29:47
.fice$ 25:23 29:47
.fici 6:13 20:41 29:-14
.ficia 6:13 20:41 29:-14
.figu 29:16
.figur 29:16
.file 9:21 11:-5 13:31 21:11 22:55 29:21 34:-32
.file$ 9:-32 13:2 14:9 21:5 22:64 29:3 33:33 34:-22
.filed 9:61 13:12 33:-16
.files 29:15
.fili 21:36
.filin 21:36
.fill 5:1 18:29 21:21 29:-37
.fill$ 5:2 18:29 21:21 29:-34
.fina 0:-22 5:-16 6:26 9:-8 10:29 14:-15 16:12 17:-17 19:6 20:37 22:-41 23:-12 24:15 27:5 29:-111 32:-41 33:21
.final 0:-22 5:-16 6:26 9:-8 10:29 14:-15 16:12 17:-17 19:6 20:32 22:-40 23:-11 24:15 27:5 29:-109 32:-41 33:23
.find 7:3 17:6 21:18 22:-4 29:28
.find$ 7:4 17:17 29:5
.fine 1:-20 2:62 8:61 10:48 29:-18
.fine$ 1:-20 2:62 8:61 10:48 29:-18
.fing 25:39 31:-13
.fini 2:6 8:-2 10:30 12:18 17:-3 24:18 28:5 33:-21
.finis 2:10 12:18 22:4 28:6 33:-15
.finit 10:20
.finl 20:14 33:11
.finla 20:12 33:14
.finn 6:8
.firm 33:15
.firm$ 33:6
.firs 2:-16 4:2 9:-10 10:-43 11:-8 16:-20 17:91 18:78 20:-11 21:9 25:-10 33:33 34:-22
.first 2:-16 4:3 9:-9 10:-40 16:-16 17:93 18:75 20:-10 21:10 25:-9 29:-22 33:37 34:-21
.five 16:25 25:13
.five$ 16:25 25:13
.fix$ 2:78 5:21 7:-13 8:1 12:-98 16:61 17:27 20:73 21:6 22:9 25:-21 29:-38 33:-96
.fixe 2:19 5:-26 6:-1 10:30 12:8 29:34
.fixed 2:-1 5:-11 12:43 29:33
.fixes 2:40 10:28 12:-22 22:5
.fixi 2:-13 5:36
.fixin 2:-13 5:36
.flag 11:6 12:5 24:32 29:-13
.flag$ 12:7 24:32
.flam 19:99 33:-25
.flami 19:99 33:-25
.flig 29:2
.fligh 29:2
.floo 29:19
.floor 29:19
.flow 12:34 17:5
.flow$ 17:5
.folk 0:4 1:3 3:-4 4:8 8:-8 9:3 11:-3 16:-3 17:13 20:2 24:9 25:6 27:-8 29:-1 30:12
.folks 0:4 1:3 3:-4 4:8 8:-8 9:3 11:-3 16:-3 17:13 20:2 24:9 25:6 27:-8 29:-1 30:12
.foll 3:16 4:14 10:-54 11:14 14:-49 16:-10 17:-19 18:53 24:21 25:-20 26:59 27:61 28:-19 31:17 32:-17 33:-60 34:-19
.follo 3:16 4:15 10:-53 11:15 14:-48 16:-9 17:-17 18:53 24:22 25:-3 26:59 27:48 28:-17 31:19 32:-17 33:-59 34:-19
.foo$ 2:8 25:-31 29:63
.fooc 33:3
.foocl 33:3
.for$ 1:9 2:-10 3:-2 4:25 5:-8 6:17 7:-6 8:13 10:6 11:3 12:-11 13:20 14:-21 15:-23 16:-15 17:-7 18:-8 19:-20 20:10 21:50 22:60 24:-13 26:4 27:2 28:9 29:2 30:-6 32:5 33:27 34:11
.forb 2:17 12:2
.forbi 2:17 12:2
.forc 6:-35 12:94 29:3 33:-21
.force 6:-35 12:94 29:3 33:-21
.fore 1:27 2:-4 3:23 6:9 7:20 10:-12 12:-9 13:-11 14:-1 17:5 18:13 19:44 22:-12 23:15 24:44 25:-18 26:-1 27:-1 28:40 30:-17 31:-4 32:17 34:-8
.fore$ 1:27 2:-3 3:23 6:10 7:20 10:-10 12:-8 13:-10 17:6 18:14 19:44 22:-12 23:11 24:45 25:-12 28:41 30:-15 31:-4 32:9 33:-2 34:-8
.forg 4:18 6:-1 7:-5 9:17 11:12 12:4 14:6 16:14 17:-19 18:11 19:-6 22:-11 23:-23 24:33 29:-8 30:-13 32:4 33:9
.forge 1:-7 2:-10 4:11 7:-18 10:3 11:12 14:3 19:-8 20:-2 23:-15 24:35 28:-13 29:-4
.forgo 2:6 8:6 9:2 11:-2 13:-8 16:15 17:-13 25:-5 28:10 29:9 30:-1 33:3 34:-5
.form 5:-6 8:18 9:-39 11:25 13:-16 14:-25 17:37 19:13 21:56 25:-23 27:57 33:-18
.form$ 21:37 29:2
.forma 2:11 8:21 9:-13 11:36 13:-7 17:41 21:30 25:-13
.forme 14:-10 19:20 27:38
.forr 12:38 22:-8 25:-16
.fort 27:5 28:16 32:8
.fortn 28:9 32:8
.forw 11:-3 15:13 29:32
.forwa 11:-3 15:13 29:32
.fosd 20:-3 25:21 29:23 33:-12
.fosde 20:-3 25:14 29:25 33:-12
.four 3:23
.four$ 1:2 3:23
.fpf$ 6:26 10:29 20:-13 29:-54 33:47
.fra$ 27:19
.frea 29:12
.fread 29:12
.free 0:17 1:10 2:-1 3:-54 5:-76 6:-8 7:-53 10:10 11:-7 12:45 13:7 14:5 15:4 16:13 19:2 20:-77 21:-3 22:14 24:3 25:10 26:-11 27:16 28:1 29:5 30:-60 31:6
.free$ 12:22
.freee 2:-8 12:45
.freez 0:16 1:12 3:-48 5:-61 6:-8 7:-45 10:7 11:-2 12:18 13:9 15:5 16:12 18:6 19:6 20:-68 21:-5 22:18 24:5 25:18 26:-8 27:11 28:1 29:10 30:-50 31:6
.fren 29:13
.frenc 29:13
.fres 4:17 5:-6 17:45
.fresh 4:17 5:-6 17:45
.frez 12:15 29:25 33:-13
.freze 12:15 29:25 33:-13
.fri$ 32:26
.frid 0:-3 1:41 7:-19 10:-17 12:-66 16:40 24:37 27:-21 29:60 32:55
.frida 0:-3 1:41 2:7 7:-12 10:-16 16:40 24:37 27:-21 29:3 32:55
.frie 8:-32 25:18 29:6
.frien 8:-32 25:18 29:6
.froe 12:53
.from 1:1 4:11 6:-48 8:43 9:-4 10:31 12:-53 14:29 15:-37 19:37 20:-54 21:-6 25:8 26:-33 27:-7 28:-8 29:13 30:2 31:46 33:-5 34:-3
.from$ 1:1 4:11 6:-48 8:43 9:-4 10:31 12:-53 14:29 15:-37 19:37 20:-54 21:-6 25:8 26:-33 27:-7 28:-8 29:13 30:2 31:46 33:-5 34:-3
.fron 18:12 27:11
.front 18:12 27:11
.froz 5:-60 6:3 12:113 17:-30 18:-52 22:22 25:33 29:20 31:-28 33:-9
.froze 5:-26 6:5 10:-1 12:68 17:-12 18:-4 22:22 25:25 29:39 31:-1 33:-6
.frozn 5:-11 12:74 29:-6
.frre 14:21 17:11 18:-13
.frree 14:22
.frro 25:20
.frroz 25:20
.fsit 31:16
.fsite 31:16
.fted 6:-27 12:51
.fted$ 6:-27 12:51
.fter 0:-28 1:25 2:26 6:17 10:-24 11:-4 12:-79 13:10 14:-44 15:-23 17:-14 18:45 19:-15 20:16 21:27 22:23 24:26 27:-39 28:-44 29:8 31:-9 34:-10
.fter$ 0:-27 1:16 2:24 5:1 6:18 10:-23 12:-78 13:11 14:-42 15:-23 17:-11 18:46 19:-14 20:17 21:27 22:24 24:20 27:-34 28:-43 29:9 31:-3 34:-6
.ftin 15:6 20:8
.fting 15:6 20:8
.full 14:57 18:30 28:20
.full$ 14:58 18:30 28:20
.func 11:28 33:23
.funct 11:28 33:23
.funn 25:29
.funny 25:29
.fuse 8:52 9:14 33:-2
.fuse$ 8:49
.fused 7:14 9:24
.futu 18:15
.futur 18:15
.fway 5:54 6:-23 9:-3
.fway$ 5:54 6:-23 9:-3
.gain 12:2 24:26 25:32 29:17 32:-22 33:14
.gain$ 5:-35 12:3 15:10 19:-4 24:27 25:37 29:23 32:-18 33:17
.gains 5:1 19:10
.gal$ 22:17
.gant 5:-12 14:42
.gantt 5:-12 14:42
.gard 9:22 21:21 29:33 31:-9
.gardi 9:22
.gate 0:2 2:-14 9:-9 12:56 13:-6 18:18 21:8 25:-18 27:28 29:20
.gate$ 2:-16 12:47 21:9 25:-5 29:29
.gates 0:6 18:29
.gati 13:19
.gatio 13:19
.gazp 19:95 20:-9 33:-31
.gazpa 19:95 20:-9 33:-31
.gcc$ 29:39
.gdpr 9:8 29:-7
.gdpr$ 9:8 29:-7
.geab 2:50
.geabl 2:50
.ged$ 2:17 7:-13 8:46 12:-4 18:-20 19:4 22:-3 23:53 33:6 34:-16
.gel$ 2:7
.gela 1:3
.gelam 1:3
.gele 6:-5 8:20 9:-16 12:67
.gelo 1:37
.gelog 1:37
.gen$ 2:36 4:19 28:34 31:13
.gend 14:-4 27:8 32:51
.genda 14:-3 27:8 32:47
.gene 4:29 19:13 26:19 30:-22 31:27 34:19
.gener 4:29 19:13 26:19 30:-22 31:27 34:19
.gent 10:29
.gentl 10:31
.ger$ 2:-81 5:-55 8:19 11:10 20:-57 27:-49 28:33 29:1 31:40 33:33 34:36
.germ 11:18
.germa 11:18
.gers 1:4 10:31 22:26 25:33 26:24 29:-55 31:-6 33:-27 34:-1
.gers$ 1:4 10:31 22:26 25:33 26:24 29:-55 31:-6 33:-27 34:-1
.ges$ 2:-53 5:-59 6:2 7:-5 9:-60 10:100 12:11 13:31 14:-11 16:-53 18:-48 20:-19 24:-44 25:-66 26:23 27:18 28:20 30:53 31:27 34:-4
.gest 2:-10 15:27 25:-8 26:33 27:53 29:-47 30:14 31:29
.gest$ 2:-6 26:7 27:55 29:-32 30:16 31:31
.get$ 1:-43 2:-26 4:72 5:5 6:-22 7:-29 8:-12 9:15 13:-41 14:9 15:-28 16:-3 18:3 19:-47 20:18 21:41 23:-52 24:55 26:33 27:31 28:-5
.gets 7:4 8:24 9:-6 23:44 26:28 34:-31
.gets$ 7:4 8:24 9:-6 23:44 26:28 34:-31
.gett 10:-16 11:-17 17:5 18:14 21:36 29:-13 31:14
.getti 10:-11 11:-14 18:14 21:36 29:-3 31:22
.gfix 2:24 5:5 20:31
.gfix$ 2:28 5:6 20:31
.gged 6:47 20:-9 33:17
.gged$ 6:47 20:-9 33:17
.gges 15:38
.ggest 15:38
.ggin 34:8
.gging 34:8
.ggle 2:22
.ggle$ 2:22
.ghly 28:6
.ghly$ 28:6
.ght$ 0:27 2:-25 5:10 6:11 8:21 10:-91 12:25 14:-6 15:4 16:-8 19:-52 22:-30 23:25 24:-6 25:8 27:-35 29:12 30:3 31:-30 33:47 34:-9
.ghts 17:10 28:23 29:20
.ghts$ 17:10 28:23 29:20
.gia$ 6:31 12:9
.gids 33:27
.gids$ 33:27
.gigk 12:6 33:9
.gigke 12:6 33:9
.gin$ 2:63 3:3 4:41 10:-4 17:31 19:-13 20:-41 29:41
.gina 16:26
.ginal 16:27
.gine 17:31 25:11 29:-10
.ginee 17:30 25:12 29:-10
.ging 2:53 10:-24 12:40 17:-12 20:-71 25:10 33:21 34:46
.ging$ 2:53 10:-24 12:40 17:-12 20:-71 25:10 33:21 34:46
.ginn 4:3 17:64 33:6
.ginne 17:69
.ginni 4:6
.gins 27:33
.gins$ 27:33
.gist 1:9 13:29 27:23
.giste 1:9 13:29 27:23
.git$ 29:69
.give 2:-47 5:8 8:5 10:-28 11:38 13:16 15:1 16:32 19:-54 20:-22 27:-7 28:-6 29:-2 32:16 33:14
.give$ 2:-32 5:9 8:8 10:-17 11:38 13:20 16:35 19:-43 25:-85 29:-13 32:17 33:29
.gives 25:34
.gkei 12:6 33:9
.gkeit 12:6 33:9
.gle$ 2:1 15:6 25:27 26:43 27:-19 33:-9
.glis 25:5
.glish 25:5
.glob 33:27
.globa 33:20
.glos 10:62 25:-36 29:-14
.gloss 10:26
.gly$ 16:29
.gned 9:19 17:1 29:29
.gned$ 9:19 17:1 29:29
.gnin 8:31 33:7
.gning 8:31
.gns$ 21:7 29:-15 34:41
.goed 2:3
.goed$ 2:3
.goes 2:45 6:-20 16:18 20:18 28:-14
.goes$ 2:45 6:-20 16:18 20:18 28:-14
.goin 0:-26 2:-16 4:19 5:20 9:7 10:-12 12:14 13:-13 20:1 25:17 29:-23 31:-6 32:41
.going 0:-26 2:-15 4:19 5:23 9:7 10:-12 12:14 13:-13 20:1 25:17 29:-23 31:-6 32:41
.gold 20:55 29:-48
.gold$ 20:55 29:-48
.goli 1:29 20:16 24:10 29:-10
.goliv 1:29 20:16 24:10 29:-10
.gone 2:3 6:84 33:-6
.gone$ 2:3 6:84 33:-6
.good 1:-3 2:35 6:18 8:13 14:-43 16:-17 17:26 20:4 21:-7 24:-9 25:32 27:-6 29:-5 33:14
.good$ 1:-3 2:25 6:18 8:14 14:-41 16:-17 17:26 20:5 21:-7 24:-8 25:17 27:-3 33:15
.goog 26:17
.googl 26:17
.got$ 5:7 6:-20 9:16 10:-4 13:53 15:1 21:-24 22:-10 24:-4 27:-11 28:56 29:-3 30:-15 31:-3 32:21 33:29 34:-70
.gpg$ 11:-8 29:62
.gpu$ 22:36
.grac 0:6 1:-12 2:1 6:-6 8:-8 11:-5 12:-11 13:7 18:-5 22:29 25:3 26:9 29:-4 30:3 31:-5 34:1
.graci 0:6 1:-3 2:2 5:2 6:-4 8:-8 11:-4 12:-10 13:8 18:-4 25:6 26:9 29:-1 30:3 31:-1 34:2
.grad 2:28 12:14 20:9 22:15 29:4
.grade 2:16 12:14 20:11 22:15 29:14
.gram 17:27 29:16
.gramm 17:3 29:24
.gran 2:-15 8:40 13:7 19:6 22:20 25:-3 27:32 29:-4 32:-13
.grant 2:-15 8:40 13:7 19:6 22:20 25:-3 27:32 29:-4 32:-13
.grap 8:6
.graph 8:6
.grat 2:5 9:29 22:41 25:70
.grate 16:8
.grati 2:10 9:27 22:24
.grats 25:49
.gratu 25:25
.grea 8:-9 25:57
.great 8:-9 25:57
.gree 1:-12 7:17 8:44 9:-18 11:-14 25:54 29:-6
.gree$ 11:-3 25:42 33:12
.greed 8:6 15:1 16:6
.green 8:45
.grees 7:9 8:-11
.grep 18:15
.gres 2:17 5:16 33:15
.gress 2:19 5:17 33:15
.grou 9:8
.groun 9:13
.group 27:1
.grra 9:4
.gth$ 3:28 29:31
.gtm$ 8:24
.guag 0:7 15:7
.guage 0:7 15:7
.gue$ 18:13 32:9
.guid 3:-11 11:34 17:59 18:-15 24:16
.guide 11:34 17:47 18:-15 24:16 29:1
.gun$ 5:34 6:-1 12:42 14:-9
.gure 29:17
.gust 1:22 10:-8 20:7 32:43 33:1
.gust$ 1:22 10:-8 20:7 32:43 33:1
.hack 12:-17 17:23 25:20 29:-8
.had$ 0:10 6:40 12:-5 28:-35 31:8
.haha 25:48
.haha$ 25:48
.hain 12:1 18:10 29:51 33:-8
.haine 12:7 29:13 33:43
.half 2:20 5:15 6:-13 22:48
.half$ 2:22 22:48
.halfw 5:30 6:-9
.hall 1:-9 2:-13 3:-6 9:4 10:2 17:-2 18:1 23:4 26:4 27:-13 28:21 29:-2 31:-9 32:8 34:-5
.hall$ 7:7
.hallo 1:-8 2:-12 3:-2 7:-8 9:5 10:5 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 34:-5
.han$ 2:-5 6:-19 15:-19 16:27 19:41 23:13 28:73 33:-26
.hanc 2:41 21:36
.hance 2:41 21:36
.hand 12:-20 20:9 25:23 29:-33 33:55 34:33
.hand$ 26:9 33:17
.handl 34:45
.hands 12:-5 20:17 25:31 29:-15 33:6
.hane 30:36
.hang 0:-13 5:-52 6:-37 10:24 12:21 13:36 15:42 16:24 18:-8 19:-44 20:-21 21:7 25:-64 27:40 28:14 29:-17 30:-15 31:-8 33:19 34:24
.hange 5:-5 6:-26 10:34 11:-1 12:5 13:40 14:-16 15:34 16:29 19:-27 21:11 25:-28 27:49 28:18 29:-1 33:-3 34:6
.hangi 2:19 33:46
.hank 5:12 6:18 7:-5 9:8 11:-11 13:2 14:6 15:7 16:1 20:8 22:1 23:-13 26:6 27:3 28:-2 30:1 31:6 32:13 34:12
.hank$ 5:11 6:13 8:-10 9:10 10:-1 11:-36 14:9 15:28 18:3 22:-4 24:-17 25:-22 29:11 32:2 34:23
.hanks 3:2 4:5 6:1 8:13 10:4 15:-3 17:-1 19:-1 20:9 21:-2 22:14 24:2 25:21 27:10 28:-8 29:-7 30:7 31:1
.hann 2:-45 11:24 14:-6 25:9 26:36 27:41 29:12 30:21 31:23 32:-9 33:-34
.hanne 2:-22 11:28 14:-4 25:10 26:38 27:36 29:4 30:23 31:20 32:-8 33:-16
.happ 2:-16 6:49 7:3 10:43 12:10 13:-24 16:-36 19:-42 20:-14 24:-31 25:44 29:-14 32:42 33:-5
.happe 2:-5 6:32 7:11 10:29 12:12 13:-13 19:-6 24:-12 25:-31 29:-3 32:64
.happn 6:9 10:8
.happy 16:-14 25:57
.haps 15:4 26:9
.haps$ 15:4 26:9
.hard 1:18 8:29 9:-4 10:64 28:-26
.hard$ 1:17 8:29 9:-3 10:57 28:-24
.hare 14:8
.hare$ 14:8
.harg 34:54
.harge 34:54
.harm 25:9
.hart 14:34
.hart$ 14:34
.has$ 2:6 3:9 5:43 6:51 7:20 9:28 12:36 13:31 14:-12 15:42 17:-59 18:-52 19:-62 20:8 21:-35 22:-22 28:-42 29:-15 31:-9 32:-7 33:-29 34:-16
.hase 5:101 17:7 23:28 29:-32 31:-20
.hase$ 5:101 17:7 23:28 29:-32 31:-20
.hat$ 0:-7 1:-61 3:-37 5:28 6:-61 7:-24 8:-60 10:36 11:46 12:-36 13:50 14:-2 15:-5 17:30 18:56 19:20 21:14 22:-41 24:-4 25:-1 27:-77 28:-18 29:3 31:-77 32:27 33:49 34:-100
.hate 18:26 25:32 27:-41 30:34
.hatev 18:27
.have 2:-14 4:-15 5:19 6:31 8:4 10:-2 11:-29 12:13 13:3 14:4 15:-19 16:22 17:-7 18:5 19:-4 20:-5 21:-3 22:13 23:33 28:18 29:-6 30:-9 32:12 33:12 34:-46
.have$ 2:-14 4:-15 5:19 6:31 8:4 10:-2 11:-29 12:13 13:3 14:4 15:-19 16:22 17:-7 18:5 19:-4 20:-5 21:-3 22:13 23:33 28:18 29:-6 30:-9 32:12 33:12 34:-46
.havi 0:1 5:-32 6:-17 10:9 12:-19 25:45
.havin 0:1 5:-32 6:-16 10:9 12:-19 25:45
.hawe 5:-19 6:-4 12:34 25:14
.hawed 5:-19 6:-4 12:34 25:14
.hboa 9:9 22:28 29:-6
.hboar 9:9 22:28 29:-6
.hced 14:7 19:7
.hcedu 14:7 19:7
.hch$ 5:5
.hdra 8:42 22:-2
.hdraw 8:42 22:-2
.head 2:-48 5:-53 6:14 8:16 9:-28 12:-11 16:-14 18:89 23:28 24:54 25:-36 26:-14 32:2 33:-26
.head$ 1:2 2:-37 5:-5 6:16 8:18 12:-5 16:-7 18:93 23:29 24:17 25:-23 29:-51 32:8 33:-37
.heads 24:45
.hear 10:17 15:43 25:12 27:31
.hear$ 25:16 27:35
.heard 10:6
.heari 33:7
.heck 0:-18 1:18 6:3 7:-4 10:-3 11:19 17:-33 20:7 27:3 28:10 29:24 34:10
.heck$ 2:33 11:4 21:-6 28:17 29:3
.hecki 0:-9 2:-15 6:6 7:-2 8:1 11:6 17:-26 20:11 27:9 34:15
.heckp 1:22 18:25 24:-2
.hed$ 6:88 9:4 10:-2 13:-24 15:13 17:-15 18:-11 25:-62 29:31 33:-40
.hedu 1:22 2:-32 3:24 4:29 6:-16 12:-17 13:-34 14:32 18:21 19:23 20:-16 24:3 25:-35 29:-19 31:-25 34:27
.hedul 1:22 2:-31 3:24 4:29 6:-16 12:-10 13:-34 14:30 18:21 19:23 20:-16 24:4 25:-33 29:-18 31:-23 34:28
.hee$ 25:23
.heel 4:17 18:38 29:-9
.heels 4:17 18:38 29:-34
.heer 5:4 8:10 10:-8 11:1 12:3 15:-3 17:-10 18:-3 20:5 25:25 27:-6 28:10 33:-1 34:-16
.heers 5:6 8:10 10:-3 12:6 13:1 14:1 15:-3 17:-9 18:-3 20:5 25:10 27:-5 28:10 29:2 33:-1 34:-16
.heet 11:46 29:-23
.heet$ 11:48 29:-22
.heir 24:22
.heir$ 24:22
.hell 6:-4 7:7 9:-1 10:20 11:-26 16:-3 17:6 21:14 22:-3 25:45
.hell$ 25:26
.hello 6:-4 7:7 10:17 11:-24 16:-2 17:14 21:14 25:22 29:-3
.help 11:86 14:-21 15:16 17:86 22:-12 25:-44 27:-6 29:-17 31:-10
.help$ 11:87 15:19 17:66 22:-7 25:-55 29:-5 31:-12
.hem$ 9:-6 13:15 14:26 18:-23 31:37 33:7
.heme 8:15
.heme$ 8:15
.hemy 2:30
.hemy$ 2:30
.hen$ 0:-83 1:-29 2:-89 3:16 4:-97 6:-64 7:-19 8:-84 10:-9 11:-30 12:-2 13:-71 14:10 15:-17 16:-50 17:-89 18:19 19:54 20:101 22:-107 23:3 24:34 26:-104 28:-30 29:25 30:-76 31:-96 32:-74 33:93 34:-31
.hene 25:8 27:59
.henev 27:62
.her$ 0:42 2:32 5:-46 10:-24 11:-57 14:-3 15:11 18:-47 23:21 25:11 26:-14 27:-65 29:5 31:61 33:-55
.here 2:-52 3:4 4:-62 5:21 6:-17 7:-60 8:-16 10:-4 11:45 12:-21 14:29 15:9 17:77 19:-49 20:-38 21:16 26:10 27:41 28:-16 29:-10 33:-5 34:8
.here$ 2:-47 3:5 4:-57 5:21 6:-15 7:-46 8:-28 10:-1 11:45 12:-20 14:30 15:11 16:-29 17:78 19:-47 20:-22 21:34 22:-41 26:11 27:45 28:-13 29:-9 33:-2 34:10
.hereb 16:31 21:-12 22:43
.herr 2:31 3:2 10:32 11:-26 25:-4
.herre 3:4
.herry 2:33 10:34 11:-14 29:6
.hers 30:22
.hers$ 30:22
.hes$ 9:-9 10:23 12:1 13:15 15:26 29:-63 34:9
.hese 1:8 5:2 30:44 31:34
.hese$ 1:8 5:2 30:44 31:34
.heth 12:31 15:16 34:33
.hethe 12:31 15:16 34:33
.hew$ 25:44
.hey$ 2:6 5:7 7:6 8:-16 9:31 10:13 12:32 13:-9 14:2 15:5 16:-14 17:1 19:-40 20:8 21:-14 22:-3 25:6 27:-1 30:-14 31:8
.hher 11:27 25:-8
.hhere 11:27 25:-8
.hibi 2:9 4:26 5:25 6:34 9:-37 11:-42 14:30 16:10 17:-21 18:-6 19:16 20:58 22:-10 25:-51 29:-35 32:-21 33:-3 34:9
.hibis 2:9 4:26 5:26 6:34 9:-35 10:-9 11:-42 14:31 16:10 17:-20 19:17 20:49 22:-10 25:-51 29:-25 32:-20 34:10
.hich 0:-54 1:-40 2:-56 4:-30 5:21 6:-11 7:-61 8:-38 10:21 12:-37 13:44 15:-46 16:-78 17:10 18:52 19:12 20:29 21:-6 22:-68 23:12 24:-64 25:-80 26:17 27:-79 28:-32 29:26 30:-47 31:-52 33:27 34:30
.hich$ 0:-53 1:-40 2:-56 4:-29 5:21 6:-10 7:-61 8:-36 10:22 12:-36 13:44 15:-45 16:-77 17:10 18:42 19:12 20:29 21:-6 22:-68 23:12 24:-63 25:-78 26:17 27:-78 28:-21 29:28 30:-47 31:-51 33:29 34:30
.hied 6:-23 9:9 10:10 21:18 22:23
.hift 15:20 16:21 29:24 34:20
.hift$ 15:5 16:23 29:30
.hifte 34:26
.hill 28:14 32:10
.hill$ 28:14 32:10
.hin$ 28:58 29:-21 32:21
.hind 6:45 10:29 14:-16 33:-9
.hind$ 6:45 10:29 14:-16 33:-9
.hine 25:30 29:16
.hine$ 25:30 29:16
.hing 1:-6 2:-14 4:-25 5:34 7:-18 9:12 10:14 11:7 12:3 13:50 14:15 18:67 19:-30 21:-2 22:-24 23:6 24:-29 26:3 28:-32 29:-72 30:-27 31:13 32:60 33:-51 34:-38
.hing$ 1:-3 4:-22 7:-37 9:18 10:21 11:7 12:16 13:53 14:11 18:64 19:-27 22:-22 23:3 24:-47 26:5 28:-24 29:-45 30:-23 31:14 32:34 33:-44 34:-30
.hings 5:58 11:-1 23:22 25:-8 29:-10 32:39 33:-5
.hink 0:36 6:11 7:67 8:-25 10:-16 11:-9 12:-15 15:25 21:52 22:-31 26:11
.hink$ 0:19 7:32 10:-7 11:-5 15:20 21:5 26:11
.hinki 7:31 8:-8 21:29 22:-6
.hint 5:-4 10:23 34:14
.hint$ 34:14
.hiny 33:27
.hiny$ 33:27
.hip$ 1:-55 4:14 5:-36 6:16 8:16 9:-40 10:13 13:-17 18:-35 19:1 20:5 21:8 25:-12 27:8 28:26 29:-41 32:-7 34:5
.hipp 6:28 20:31
.hippe 6:30
.hippi 20:30
.hips 3:4 4:-13 16:21
.hips$ 3:4 4:-13 16:21
.hird 33:17
.hird$ 33:17
.hirt 17:-20 29:37
.his$ 0:-14 1:-16 2:36 3:-29 5:2 6:-29 9:-66 10:-30 11:19 13:17 14:10 15:-5 16:-15 17:28 18:-26 19:-20 20:11 22:-14 23:23 24:29 26:-4 27:24 28:-17 32:31 33:18 34:43
.hist 6:56 19:37 33:-22
.histo 6:56 19:37 33:-22
.hit$ 10:32 19:11 20:-7 24:17 28:49 29:-28 33:-34
.hits 18:22
.hits$ 18:22
.hive 14:-18 19:7
.hive$ 14:-18 19:7
.hly$ 28:6
.hmal 33:8
.hmal$ 33:8
.hmar 7:27
.hmark 7:27
.hmm$ 25:13
.hoev 7:10 8:-5 28:40
.hoeve 7:10 8:-5 28:40
.hola 17:45 29:-7
.hola$ 17:45 29:-7
.hold 1:-32 7:29 8:2 9:4 10:-59 12:14 15:12 16:22 18:-16 27:-8 29:-35 32:1
.hold$ 1:-29 7:37 8:3 9:-16 12:15 15:15 16:23 29:-11 32:15 33:-43
.holde 14:21
.holdi 9:22
.hole 14:63
.hole$ 14:63
.holi 28:-24 29:18 31:14
.holid 28:-24 29:18 31:14
.hom$ 2:-10 7:1 9:-15 10:18 15:27 19:-14 33:-50 34:103
.home 16:1 29:6
.home$ 16:1
.hon$ 2:40 7:-10 9:2 20:-28 29:24 33:30
.hone 5:2 6:9 7:-14 13:10 17:-14 18:1 19:2 24:-11 25:13 28:2 29:15
.hone$ 5:3 6:10 7:-13 13:11 17:-11 18:4 19:2 24:-10 25:-6 28:2 29:28
.hook 26:23 27:66
.hook$ 26:23 27:66
.hool 25:8 29:7
.hool$ 25:8 29:7
.hope 6:2
.hope$ 6:2
.hori 18:27 29:-13 34:23
.horit 34:25
.horiz 18:27 29:-10
.hort 3:8 11:43
.hose 7:21 10:-4 21:-22 29:-23 33:-3 34:80
.hose$ 7:21 10:-4 21:-22 29:-23 33:-3 34:80
.hot$ 18:32 29:28 33:-14
.hotf 2:21 20:7
.hotfi 2:21 20:7
.houg 12:-20 22:37 33:4
.hough 12:-20 22:37 33:4
.houl 1:-10 2:-10 3:12 4:-24 6:8 7:25 8:-48 9:-43 10:-13 11:2 12:-7 13:-28 15:21 16:9 18:27 19:-36 21:3 22:-21 24:-25 25:-13 26:21 27:-4 30:22 31:-16 32:2 34:6
.hould 1:-10 2:-10 3:12 4:-24 6:8 7:25 8:-48 9:-38 10:-13 11:3 12:-7 13:-21 15:21 16:9 18:27 19:-36 22:-20 24:-25 25:-12 26:22 27:-4 30:22 31:-16 32:2 34:6
.hour 10:-59 20:24 24:63 27:-17 28:52 33:11
.hour$ 10:-45 20:27 24:15 33:44
.hours 1:11 24:30 28:63 33:-20
.hout 0:5 12:19 24:28 33:-16
.hout$ 0:5 12:19 24:32 26:1 33:-15
.how$ 0:-25 1:-5 2:-84 3:17 4:-87 5:9 6:-161 7:-25 8:-161 9:24 11:79 12:-79 13:50 14:4 15:3 16:-122 17:52 18:-4 19:66 20:-15 21:6 22:-144 23:25 24:-104 25:-40 26:-18 27:-160 28:89 29:41 31:-165 32:-158 33:-31 34:-79
.hras 11:60 23:-16
.hrase 11:36 23:-16
.hre$ 9:17 11:16
.hree 1:11 16:25 18:34 22:27 24:22
.hree$ 1:12 16:25 18:34 22:27 24:22
.hric 27:27 31:18
.hrich 27:27 31:18
.hris 25:22 28:-35 29:17
.hrist 25:22 28:-35 29:17
.hrou 5:14 8:23 9:13 11:10 12:-10 13:14 14:16 19:-3 25:-4 31:-11
.hroug 5:14 8:23 9:13 11:10 12:-10 13:14 14:16 19:-3 25:-4 31:-11
.hru$ 6:-2 9:14
.hten 31:24
.hten$ 31:24
.hts$ 10:10 17:8 25:-28 28:22 29:27 32:15
.huma 11:-25 25:7 34:44
.human 11:-25 25:7 34:44
.humb 8:42
.humbs 8:42
.hund 26:17
.hunde 26:17
.hung 25:8
.hurs 10:-8 12:-38 16:31 19:-17 32:31 33:67
.hursd 6:18 10:-1 12:-24 16:31 19:-13 32:32 33:30
.hurt 15:1
.hurt$ 15:1
.hush 25:-52 29:-31 31:97 32:-15
.hush$ 25:-52 29:-31 31:97 32:-15
.hut$ 2:-25 6:41 12:45 20:-5 25:-34 29:-48 31:46 33:15
.i18n 27:8 34:20
.i18n$ 27:8 34:20
.iais 17:43 34:41
.iaiso 17:43 34:41
.ial$ 12:-3 17:27 20:36 29:-40 32:14
.iall 6:15
.ially 6:15
.ialo 9:25 22:3 29:-6
.ialog 9:25 22:3 29:-6
.ian$ 14:-10 19:34 25:15 29:60 33:-6
.iary 5:-5 10:25
.iary$ 5:-5 10:25
.ias$ 0:6 1:-3 5:5 6:-4 8:-8 11:-4 12:-7 13:8 18:-4 22:-2 25:5 26:9 29:-1 30:4 31:-1 34:2
.iate 4:4 18:16 25:19
.iate$ 4:6 25:13
.ibe$ 2:-8 5:15 7:-4 10:13 11:29 17:-47 25:-33 26:25 27:65 29:11 31:28 33:-34
.ibed 5:-25 6:-18 17:27 26:43 27:-22 30:40 34:13
.ibed$ 5:-25 6:-18 17:27 26:43 27:-22 30:40 34:13
.iber 2:-9 12:25
.ibfo 2:5
.ibfoo 2:5
.ibis 2:9 4:28 5:25 6:34 9:-35 10:-9 11:-42 14:31 16:10 17:-21 19:17 20:50 22:-10 25:-51 29:-25 32:-20 34:10
.ibisc 2:10 4:26 5:27 6:35 9:-32 10:-6 11:-41 14:33 16:10 17:-19 19:18 20:32 22:-9 25:-30 29:-20 32:-15 34:11
.ible 0:19 3:12 5:-19 10:-2 12:-15 13:-22 17:-3 21:3 22:6 26:31 29:-18 30:27 33:10 34:17
.ible$ 0:19 3:12 5:-19 10:-2 12:-15 13:-22 17:-3 21:3 22:6 26:31 29:-18 30:27 33:10 34:17
.ibra 2:31 15:14 16:33 18:-6 20:-21 28:44 29:-82 33:27 34:23
.ibrar 2:31 15:14 16:25 18:-5 20:-21 22:4 28:44 29:-70 33:22 34:23
.ibs$ 2:-29 10:7 12:32 24:21 27:-27 28:8 29:-31 33:55 34:19
.ibut 11:-36 17:97 27:30 29:-10 31:4
.ibute 17:68 29:-8
.ibuti 17:13 20:1 27:42 29:-42 31:11
.ibuto 17:6 29:14
.ical 11:1 30:8 34:-9
.ical$ 34:-5
.icall 23:1 30:10
.icat 11:-25 20:25 26:37 27:26 30:25 31:14 33:-2
.icati 11:-23 20:26 26:38 27:26 30:25 31:15 33:-30
.ice$ 2:-15 9:17 19:-9 20:-30 24:53 25:81 29:85
.icen 29:65
.ices 27:14 29:-15 31:64
.ices$ 27:14 29:-15 31:64
.ich$ 0:-57 1:-48 2:-63 4:-37 5:26 6:-28 7:-63 8:-43 10:42 12:-41 13:43 15:-51 16:-101 17:4 18:48 19:14 20:36 21:-13 22:-94 23:11 24:-70 26:17 27:-5 28:-31 29:10 30:-50 31:-68 33:28 34:25
.iche 31:20
.icht 27:27 31:18
.ichte 31:24
.icia 6:13 20:41 29:-14
.icial 6:13 20:41 29:-14
.icip 17:14
.icipa 17:14
.ick$ 1:19 3:19 4:25 5:17 8:-15 9:-16 12:21 17:-23 18:2 19:-9 21:-11 22:-15 25:11 27:-5 33:13 34:-8
.icke 29:34
.icket 29:47
.icon 9:27 22:26
.icon$ 9:11 22:25
.icro 10:-2 21:3
.ics$ 5:-20 8:9 14:43 26:85 29:-66
.ict$ 7:11 9:30 10:32 28:-24
.icti 10:41 11:-12 12:22
.ictio 10:41 11:-12 12:22
.ictu 14:49 25:12
.ictur 14:28 25:23
.idat 0:24 5:5 10:19 18:-13 20:-56 28:31 29:-61 33:46
.idate 0:24 5:5 10:19 14:10 18:-12 20:-34 28:32 29:-61 33:20
.iday 0:-8 1:39 2:1 7:-17 10:-20 14:-3 16:38 17:-20 24:37 25:12 27:-31 28:-33 29:24 32:59
.iday$ 0:-8 1:39 2:2 7:-16 10:-20 14:-1 16:36 17:-19 24:37 25:12 27:-30 28:-38 29:26 32:60
.idde 2:13 10:-27 12:11
.idden 2:13 10:-26 12:12
.ide$ 4:-23 6:64 7:16 8:-9 9:-6 11:28 12:-36 13:-51 17:44 18:-29 24:4 25:7 27:-18 29:-21 34:50
.idea 10:20 15:7 25:21 31:-14
.idea$ 15:9 25:21 31:-14
.ided 6:-7 9:55 13:42 16:2 20:1 22:-13
.ided$ 6:-7 9:55 13:42 16:2 20:1 22:-13
.iden 29:27 34:-21
.ident 29:27 34:-21
.ider 8:8 10:17 21:28
.ider$ 8:12
.idere 10:31
.ides 3:16
.ides$ 3:16
.idge 29:15
.idin 7:35 9:-7 15:15
.iding 7:35 9:-7 15:15
.idni 33:34
.idnig 33:34
.ids$ 13:12 33:27
.ied$ 7:1 9:-20 10:9 13:31 26:15
.iedy 2:-6 10:-44 12:-14 19:44 20:56 29:-7 33:13
.iedy$ 2:-6 10:-44 12:-14 19:44 20:56 29:-7 33:13
.ief$ 32:13 34:4
.iele 25:8
.ieli 14:43
.ielin 14:43
.ien$ 1:19 16:11 24:31 33:-40
.iend 8:-32 25:18 29:11
.iend$ 8:-30 25:13 29:21
.iene 11:8
.iens 27:23
.iens$ 27:23
.ient 0:-21 1:-45 2:31 6:17 10:38 12:14 15:5 16:21 18:-16 19:-10 20:-43 22:24 24:5 28:-5 29:-123 31:-1 33:33 34:23
.ient$ 0:-18 1:-42 2:32 6:18 10:51 12:14 15:5 16:22 19:-8 20:-35 22:25 28:-4 29:-95 33:7 34:25
.ients 33:26
.ier$ 6:-23 15:17 16:36 18:38 19:21 23:2 27:35 28:-29 33:-34
.iere 27:51 33:5
.ieren 27:9 33:11
.ies$ 2:23 3:18 4:17 6:-81 12:29 20:-29 25:13 29:-108 31:-16 33:50
.iest 9:7
.iet$ 25:-10 31:57
.ieve 19:16
.ieve$ 19:17
.iew$ 1:29 13:8 14:35 16:-36 17:-12 21:-26 24:-7 25:3 29:16 32:21 33:3 34:19
.iewe 2:28 10:-20 17:3 22:40
.iewed 2:26
.iewer 10:-20 17:5 22:28
.ife$ 10:-45 11:43 25:-31 29:13
.iff$ 7:11
.iffe 10:66 33:12
.iffer 10:66 33:12
.ifi$ 29:30
.ific 11:-10 26:38 27:13 30:25 31:41
.ifica 11:-9 26:39 27:26 30:25 31:15
.ift$ 15:5 16:23 29:29
.ifte 6:-28 12:51 34:24
.ifted 6:-27 12:51
.ify$ 21:20 22:-22 27:58
.ige$ 19:18 20:-5 27:7
.igen 10:30
.iges 2:-7 25:-3 26:33 27:56 29:-31 30:15 31:31
.igest 2:-7 25:-3 26:33 27:56 29:-31 30:15 31:31
.ight 0:7 2:-25 5:9 6:17 8:17 10:-81 12:14 14:-9 18:-19 19:-83 22:-27 23:6 24:-3 25:25 27:-38 28:18 29:42 30:6 31:-32 33:40 34:-25
.ight$ 0:9 2:-18 5:12 6:22 8:24 10:-72 12:19 14:-3 17:-25 18:-10 19:-48 22:-26 23:7 25:11 27:-6 29:18 30:10 31:-25 32:4 33:34 34:-16
.ights 17:10 28:24 29:23
.igin 16:22
.igina 16:27
.igke 12:6 33:9
.igkei 12:6 33:9
.ign$ 7:3 8:6 16:14 22:-11 25:-54 26:12 27:42 29:46
.igne 9:19 17:17 29:29
.igned 9:19 17:1 29:29
.igni 8:31
.ignin 8:31
.igns 21:7 29:-15 34:41
.igns$ 21:7 29:-15 34:41
.igra 2:12 9:36 22:3
.igrat 2:13 9:38 22:3
.igur 29:16
.igure 29:17
.iht$ 6:13
.iing 28:22
.iing$ 28:11
.ike$ 2:-23 4:41 5:-40 10:16 11:-42 14:13 16:-25 17:25 18:-5 19:9 20:7 21:-50 22:15 25:13 27:17 28:18 29:-14 30:-37 33:-23
.iki$ 29:41
.ilab 19:12 20:44 26:22 33:-29
.ilabi 20:20
.ilabl 19:15 20:12 26:22 33:-8
.ild$ 4:3 5:22 14:-19 17:-19 20:9 25:24 29:56
.ilde 9:8 15:9 29:13 34:-9
.ilder 15:9 29:8
.ildi 29:-11
.ildin 29:-11
.ile$ 8:-2 9:-59 10:-63 11:-9 13:19 17:-42 20:-36 21:2 22:74 25:-24 28:54 29:11 33:29
.iled 2:7 9:57 13:12 29:-1
.iled$ 2:7 9:57 13:12 29:-1
.ilen 18:27 25:-16 27:50 29:-31 31:20
.ilenc 25:-15 27:50 29:-10 31:20
.iles 0:16 6:24 10:15 11:-28 13:-30 14:14 16:11 17:-22 18:18 19:-19 20:-50 22:-17 25:-49 26:-16 27:3 33:8 34:17
.iles$ 29:15
.ilest 0:17 2:-28 6:24 10:17 11:-25 12:-43 13:-27 14:15 16:12 17:-18 18:19 19:-5 20:-42 22:-14 25:-34 26:-1 27:4 29:-7 31:-1 33:19 34:18
.ilin 21:35 29:42
.iling 21:35 29:42
.ilis 5:33
.ilisa 5:18
.ilit 20:16
.ility 20:16
.iliz 5:7
.ill$ 0:-5 1:-84 2:51 3:31 4:-47 5:13 6:-15 8:20 9:22 10:-174 11:-153 16:-35 17:-75 19:-151 20:68 21:85 23:21 25:-50 26:-24 27:-80 28:60 30:21 31:-26 32:-10 33:-12 34:20
.ille 1:1 10:-24 20:2 25:19 29:-4 33:21
.ille$ 25:23
.illed 10:-21 20:3 33:28
.illi 8:30 22:12
.illin 8:30 22:12
.illy 25:1
.illy$ 25:1
.ils$ 26:55 31:25 33:2
.ily$ 21:9 24:9 27:15 31:10
.imag 6:5 29:3
.image 6:9 29:6
.imagi 15:2
.ime$ 1:-16 2:8 5:28 6:5 8:-35 9:-62 10:-76 11:-59 12:-2 14:-24 18:-52 19:42 20:-15 22:32 23:26 25:18 26:-8 28:49 31:-51 32:-40 33:20 34:-16
.imel 14:53 19:5
.imeli 14:44 19:6
.imer 17:30 28:27 33:-4
.imer$ 28:27 33:-3
.imes 33:2
.imet 14:41 19:4
.imeta 14:41 19:7
.imit 1:8 2:-17 10:1 30:22
.imite 1:8 30:22
.imme 18:21 27:8
.impo 1:10 17:5 18:13 32:-2
.impor 1:10 17:5 18:13 32:-2
.imum 2:6 3:14
.imum$ 2:6 3:14
.inal 0:-30 2:17 5:-17 6:26 9:-9 10:28 14:-17 16:27 17:-19 19:7 20:42 22:-45 23:-12 24:14 27:3 29:-116 32:-44 33:8
.inal$ 0:-24 2:4 5:-9 6:28 10:13 14:-9 16:28 17:-5 19:11 20:29 22:-40 23:-10 24:8 25:-59 27:6 29:-96 32:-34 33:17
.inale 10:11
.inall 25:10
.inar 20:5 33:-5
.inat 34:29
.inato 34:25
.ince 6:9 7:8 21:8 29:28
.ince$ 6:9 21:10 29:28
.incl 1:45 10:19 27:25
.inclu 1:45 10:19 27:25
.ind$ 2:-50 5:31 6:26 7:8 9:-6 10:35 12:-22 13:-26 14:4 18:8 19:4 23:38 24:21 26:-3 27:-100 29:37 30:-12 31:-8 32:-7 34:-18
.inde 1:-23 2:-52 5:-17 6:-21 11:28 12:-9 13:-3 16:-53 17:-7 23:89 24:47 27:42 28:-26 29:-13 30:44 31:35 33:-68 34:-5
.inded 23:30
.inder 1:-21 2:-21 6:-17 11:33 16:-52 23:68 24:53 27:43 28:-22 29:-77 30:25 31:39 33:-12
.indi 10:32 24:4 34:-17
.indin 10:33 24:5 34:-14
.indl 8:-3 15:-12 22:30 27:10 29:7 33:35
.indly 8:-3 15:-12 22:30 27:10 29:7 33:35
.indo 6:58 10:17 12:-10 29:4 33:22
.indow 6:58 10:17 12:-10 29:4 33:22
.indr 4:36 11:-20 23:25
.indri 4:36
.inds 11:1
.inds$ 11:1
.ine$ 1:16 2:44 3:-18 6:-21 8:49 9:-24 10:1 12:-130 13:-93 14:17 17:-62 18:42 20:-24 21:52 22:-1 27:-6 29:24 31:-185 33:19 34:-111
.ined 8:10 9:-3 17:53 23:25 32:-6
.ined$ 8:10 9:-2 13:1 17:53 22:1 29:3 32:-5
.inee 17:29 25:12 29:-11
.ineer 17:30 25:12 29:-10
.inen 1:7 10:-33 14:26 16:17 18:46
.inen$ 1:7 14:26 16:17
.iner 2:14 14:20 17:23 24:10 34:23
.iner$ 17:23 24:2 31:-3 34:24
.ines 0:32 1:-18 3:5 5:-14 6:-4 11:-17 14:53 15:-4 18:-23 20:-15 24:42 25:12 28:-34 29:11 31:-31
.ines$ 0:33 1:-57 3:5 5:-7 11:-10 14:53 18:-20 20:-13 24:39 25:14 28:-36 29:15 31:-23
.iness 10:22
.info 8:26 9:-12 13:-5 17:40 21:33 25:-11 27:61
.infor 8:26 9:-12 13:-5 17:40 21:33 25:-11 27:61
.infr 27:19
.infra 27:19
.ing$ 0:-8 1:-32 2:20 4:54 5:-3 6:-21 9:49 10:9 11:29 12:-23 13:27 14:-20 15:43 18:65 19:-11 20:-10 21:-4 23:-9 24:-2 25:66 26:-37 28:13 29:-56 30:-9 31:26 32:28 33:19
.inge 23:18 25:38 31:-14
.ingl 15:4 16:25 25:5
.ingle 15:7 25:6 26:1
.ingly 16:29
.ingo 19:101 25:14 33:-31
.ingo$ 19:101 33:-30
.ings 2:-24 5:33 6:38 8:-28 9:-92 10:19 11:-31 12:22 16:-20 17:-12 20:-58 23:9 25:-9 26:-54 27:18 28:22 29:-51 30:24 31:26 32:22 33:4 34:-9
.ings$ 2:-24 5:33 6:38 8:-28 9:-92 10:19 11:-31 12:22 16:-20 17:-12 20:-58 23:9 25:-9 26:-54 27:18 28:22 29:-51 30:24 31:26 32:22 33:4 34:-9
.inim 2:7 3:14
.inimu 2:7 3:14
.inin 10:-32 11:7 28:67 33:18
.ining 10:-32 11:7 28:67 33:18
.inio 7:31 9:-11
.inion 7:31 9:-11
.inis 2:10 12:18 22:4 28:6 33:-15
.inish 2:10 12:18 22:4 28:6 33:-15
.init 4:42 10:20
.initi 4:23 10:20
.ink$ 0:4 2:10 7:24 9:-13 10:-34 11:-69 14:40 15:14 19:-22 22:1 26:61 27:-20
.inki 7:31 8:-8 21:29 22:-6
.inkin 7:31 8:-8 21:29 22:-6
.inla 20:12 33:14
.inla$ 20:12 33:14
.inne 2:-16 17:59 24:40 25:1 28:-8 29:-24 31:22
.inner 2:-14 17:59 24:37 25:1 28:-6 29:-18 31:24
.inng 25:13
.inni 4:6 33:13
.innin 4:6
.ins$ 14:15 18:12 25:-14 27:27 29:10 33:23
.inse 1:50 24:-23
.inser 1:62 24:-15
.inst 9:8 11:12 14:-7 16:29 19:4 22:4 26:4 33:-32
.inst$ 5:1 19:10
.insta 1:30 9:17 18:-9 22:15 29:16
.inste 1:-3 16:45 26:9 33:-22
.instr 11:35
.int$ 1:28 3:2 4:-37 5:17 9:-68 10:45 14:27 16:-7 17:-19 19:-63 20:39 24:-39 26:6 27:-28 28:-49 29:-5 34:27
.inta 17:20 29:17 34:5
.intai 17:21 29:18 34:5
.inte 2:33 5:-19 17:73 27:15 29:9
.integ 2:18
.inter 5:-24 17:55 27:16 29:6 33:3
.inti 22:20 29:35
.into 1:20 2:48 6:-16 11:2 14:-28 18:2 21:6 23:-12 27:37 29:35 31:-8 32:9 33:-16
.into$ 1:20 2:48 6:-16 11:2 14:-28 18:2 21:6 23:-12 27:37 29:35 31:-8 32:9 33:-16
.intr 1:27 17:30 24:-13
.intro 1:19 17:30 24:-13
.ints 2:14 33:8
.ints$ 2:14 33:8
.inus 5:10 10:-12 12:-7 16:-10 24:22 28:65
.inus$ 5:10 10:-12 12:-7 16:-10 24:22 28:65
.inut 16:-6 29:2
.inute 16:-6 29:2
.invi 8:-27 29:47
.invit 8:-27 29:47
.invo 10:21 17:34
.invol 10:22 17:35 29:-21
.inx$ 29:27
.iny$ 2:-13 8:1 14:49 25:-4 29:-22 33:25
.iod$ 5:42 6:4 12:-25
.ion$ 1:-10 2:32 3:-38 4:31 7:-9 8:36 9:66 10:41 11:-2 12:-18 13:-17 16:-31 17:25 18:-87 20:35 21:28 22:90 23:-33 24:-14 25:-12 26:-22 28:-14 30:-17 32:-46 33:-91 34:-9
.iona 1:10 2:15 10:59 11:-16 24:-2 29:-21 33:13
.ional 1:10 2:19 10:7 24:-2 33:14
.ione 3:11 34:1
.ions 0:10 5:-6 7:21 8:-30 9:-30 10:-13 11:26 13:67 14:-63 16:-24 17:-40 18:-30 19:5 20:-3 21:21 22:-31 25:-9 26:15 27:28 29:-61 30:16 31:6 32:-39 34:51
.ions$ 0:10 5:-6 7:21 8:-30 9:-30 10:-13 11:26 13:67 14:-63 16:-24 17:-40 18:-30 19:5 20:-3 21:21 22:-31 25:-9 26:15 27:28 29:-61 30:16 31:6 32:-39 34:51
.ior$ 19:82 24:41 33:-15
.ious 19:78 29:6
.ious$ 19:78 29:6
.ipat 17:14
.ipe$ 23:-11 27:28 31:15
.ippe 6:29
.ipped 6:29
.ippi 15:24 20:28
.ippin 15:24 20:28
.ips$ 3:4 4:-14 16:44
.ipti 29:12 31:22
.iptio 29:12 31:14
.ira$ 29:30
.ircu 15:37 19:-2
.ird$ 26:14 33:16
.ire$ 2:-3 6:29 9:29 10:29 21:4 33:-25
.irec 23:14
.irect 23:14
.ired 21:25
.ired$ 21:25
.irem 0:-16 1:-12 6:14 9:-15 10:16 12:11 13:6 16:15 18:2 21:-46 23:-19 24:13 28:7 29:-42 33:16 34:25
.ireme 0:-15 1:-11 6:8 9:-14 10:18 12:12 13:6 16:19 18:4 21:-46 23:-18 28:8 29:-36 33:19 34:25
.ires 10:8 25:12
.ires$ 10:8 25:12
.irin 12:-26 25:28 29:26
.iring 12:-26 25:28 29:26
.iris 4:78 14:-4
.iris$ 4:78 14:-4
.irm$ 33:6
.iron 17:2
.ironm 17:2
.irro 6:41
.irror 6:41
.irst 2:-17 4:3 9:-11 10:-41 16:-17 17:98 18:76 20:-10 21:10 25:-14 29:-25 33:35 34:-21
.irst$ 2:-17 4:3 9:-11 10:-41 16:-17 17:98 18:76 20:-10 21:10 25:-14 29:-25 33:35 34:-21
.irt$ 17:-16 29:46
.isab 31:55
.isabl 31:55
.isat 5:14
.isati 5:14
.iscl 2:11
.isco 5:-6 31:28
.iscu 2:7 4:25 5:24 6:33 8:-28 9:-27 10:-13 11:-44 14:26 16:9 17:-28 19:7 20:57 22:-20 25:-55 31:-40 32:-21 33:-2 34:7
.iscus 2:7 4:25 5:24 6:33 8:-28 9:-27 10:-13 11:-44 14:26 16:9 17:-28 19:7 20:57 22:-20 25:-55 31:-40 32:-21 33:-2 34:7
.ise$ 4:18 7:32 8:-10 9:11 13:3 15:29 20:28 24:6 25:-11 26:-23 27:-25 28:-9 30:-18 31:10
.isec 29:40
.isect 29:40
.ised 2:39
.ised$ 2:39
.ish$ 2:-6 11:10 14:15 20:1 22:16 24:40 28:11
.ishe 2:6 5:-19 12:24 33:-12
.ished 2:7 5:-18 12:24 33:-10
.ishi 2:2
.ishin 2:2
.isio 7:12 8:9 9:15 34:4
.ision 7:12 8:9 9:15 34:4
.isk$ 7:38 8:18 9:-32 22:14 28:-25 29:43 31:-3
.ison 17:43 34:41
.ison$ 17:43 34:41
.isos 25:-12 27:22 31:26
.isos$ 25:-12 27:22 31:26
.iss$ 2:27 6:25 8:31 9:-36 24:7 29:-3 30:13 32:43
.isse 6:2 18:-6 21:66 22:7
.issed 6:5 18:-6 21:67 22:9
.issi 1:27 7:14 22:18 34:14
.issin 7:15
.issio 1:6 13:3
.issu 8:-6 17:7 25:-6 29:32
.issue 8:-6 17:7 25:-6 29:32
.ist$ 3:1 4:-37 5:-87 8:-59 9:-54 10:1 11:38 13:51 14:44 16:-49 17:-90 20:-85 21:-42 22:-16 23:33 24:-44 25:-79 26:25 27:22 28:-10 30:26 31:6 32:-46 34:2
.ista 28:26 30:34
.istak 30:34
.iste 1:37 13:32 27:22
.ister 1:9 13:29 27:23
.isti 10:2 11:11
.istin 10:3 11:12
.istm 25:22 28:-35 29:17
.istma 25:22 28:-35 29:17
.isto 6:56 19:32
.istor 6:53 19:37 33:-20
.istr 27:40 29:-32 31:8
.istri 27:42 29:-25 31:11
.ists 17:7
.ists$ 17:7
.ita$ 2:9 20:5
.itab 17:17
.itabl 17:17
.ital 29:17
.ital$ 29:17
.itch 27:23 30:21
.itch$ 27:27
.ite$ 1:3 6:23 8:-47 10:-51 11:6 12:-44 13:15 20:-24 22:46 27:-42 29:84
.ited 2:9 30:21
.ited$ 2:9 30:21
.iten 12:6 33:16
.iten$ 12:6 33:16
.iter 10:12 15:34 20:-3 29:-3
.ites 17:-17 18:12
.ites$ 17:-17 18:12
.ith$ 1:-37 2:9 3:-1 4:29 5:19 6:-8 9:29 12:1 13:4 14:23 15:-30 16:32 19:29 20:-24 21:1 22:1 23:-8 25:-21 26:-49 27:-1 29:-6 30:-49 31:21 33:-15
.ithd 8:42 22:-2
.ithdr 8:42 22:-2
.ithi 5:-4 10:18 28:32
.ithin 5:-4 10:18 28:32
.itho 0:6 12:20 26:2
.ithou 0:6 12:20 26:2
.itia 4:23
.itin 0:3 5:-8 7:-6 8:-1 9:28 13:25 14:10 15:-2 16:4 17:-11 18:16 19:8 22:-13 29:-17
.iting 0:3 5:-6 7:-5 9:28 13:26 15:-2 16:4 17:-11 18:16 19:9 22:-11 29:-17
.itio 1:3 2:10 9:62 10:3 20:5 24:-9
.ition 1:3 2:10 9:62 10:3 20:5 24:-9
.itle 7:16
.iton 21:2
.itor 10:15 11:-22 12:24 29:48 33:-1
.itory 12:27
.its$ 0:24 2:17 9:58 19:-21 22:-34 27:-24 32:11
.itte 2:23 5:25 22:1 29:-16 33:17
.itted 2:45 22:17 29:-35 33:1
.itten 5:30
.itti 13:23
.ittin 13:23
.ittl 11:-5 25:15
.ittle 11:-5 25:15
.ity$ 1:16 8:4 9:-36 11:-24 13:-25 22:25 29:4 34:63
.ivat 0:18 11:25 29:-8 31:1
.ivate 0:18 11:25 29:-8 31:1
.ive$ 0:-18 1:40 2:-60 3:-24 4:-64 7:-57 8:20 10:-51 11:9 12:50 14:-34 16:31 19:9 20:10 23:32 24:1 25:1 28:-32 29:-57 31:9
.ived 17:30
.ived$ 17:30
.iver 2:27 8:17 9:28 13:37 17:-26 19:-2 21:13 22:57 25:-46 29:-100 34:-19
.iver$ 2:14 9:40 21:18 22:64 29:-49
.ivera 10:1
.ivere 27:24
.ivers 2:1 13:51 29:-6 33:14
.ives 18:23 25:28 26:58 33:-32
.ives$ 18:23 25:28 26:58 33:-32
.ixed 2:-1 5:-11 12:43 29:33
.ixed$ 2:-1 5:-11 12:43 29:33
.ixes 2:35 10:28 12:-22 22:3
.ixes$ 2:35 10:28 12:-22 22:3
.ixin 2:-13 5:36
.ixing 2:-13 5:36
.izar 8:6 22:-4
.izon 18:27 29:-10
.izon$ 18:27 29:-10
.izza 25:16 29:36
.izza$ 25:16 29:36
.jalo 6:21 18:8 33:-18
.jalon 6:21 18:8 33:-18
.janu 4:2 14:-22 32:34
.janua 32:7
.jasm 4:15
.jasmi 4:15
.ject 2:1 3:3 5:26 7:18 8:31 9:14 10:14 12:-1 14:-53 17:17 20:-32 22:14 25:-53 27:-5 29:-10 32:-29 33:19 34:-5
.ject$ 3:7 5:43 7:38 8:14 9:-31 17:44 22:22 25:-7 29:-10 33:-53
.jecte 7:-16 9:5 13:15
.jecti 9:26
.jects 6:5 17:-9 20:-10 33:62
.jenk 29:32
.jenki 29:31
.jest 2:-32 5:34 10:2 11:-12 12:21 17:31 18:14 20:-33 21:-14 29:-43 33:9
.jest$ 10:6 18:24 20:-8 21:-10 33:11
.jeste 2:-30 5:34 12:26 17:31 29:-28
.jira 29:30
.jira$ 29:30
.job$ 10:-11 11:-1 16:-9 25:41 33:-7 34:24
.join 10:3 14:-23 17:105 20:-3 27:19 29:-34 33:11
.join$ 10:12 14:-3 17:40 29:-21
.joine 17:60 32:-1
.joke 2:-13 17:-1 25:51
.joke$ 2:-13 17:-1 25:51
.jour 17:16 25:34 33:9
.jour$ 17:17 25:7 33:9
.july 33:41
.july$ 33:41
.jump 22:9 25:22
.jump$ 22:9 25:22
.june 33:20
.june$ 33:20
.just 2:3 3:-15 6:3 7:-1 13:-4 14:26 15:-22 17:68 18:-3 21:4 24:-1 25:2 27:9 29:-13 31:4
.just$ 2:3 3:-15 6:3 7:-1 9:1 13:-1 14:26 15:-22 17:68 18:-3 24:-1 25:2 27:9 29:-13 31:4
.kage 1:31 9:-11 26:6 30:19 33:-3 34:-9
.kager 1:10 21:5 26:25 29:-9 33:-29 34:-2
.kages 30:21
.kagi 20:-10 25:26 27:2
.kagin 20:-10 25:26 27:2
.kay$ 2:26
.kday 20:9
.kday$ 20:9
.ked$ 5:-1 6:-21 7:-15 8:8 9:51 10:2 11:-11 12:117 13:23 15:6 19:-17 22:-15 23:8 24:-15 25:-26 28:2 32:-13 34:-36
.keep 9:-5 10:34 15:40 18:-12 25:-29 26:-10 27:74 30:44 33:7 34:-9
.keep$ 10:9 14:2 15:42 26:-2 27:70 29:-33 30:46
.keeps 10:9 29:34 33:4
.keho 14:21
.kehol 14:21
.keit 12:6 33:9
.keite 12:6 33:9
.ken$ 2:8 6:14 12:-22 15:40 22:25 25:-11 29:16
.kend 22:5 25:50 28:33 32:2
.kend$ 22:6 25:50 28:9 32:3
.kends 28:1
.ker$ 18:24 29:41 34:12
.kern 1:22 29:35 31:13
.kerne 1:22 29:35 31:13
.kers 5:36 12:-8 15:6
.kers$ 5:36 12:-8 15:6
.kes$ 0:1 2:13 11:34 12:2 31:-3 34:7
.ket$ 8:3 29:41
.keti 1:9 8:-2 26:29 27:35
.ketin 1:11 26:29 27:11
.key$ 14:64 25:-25 29:38
.kflo 17:12
.kflow 17:12
.kick 3:38 4:45 6:-32 12:12 20:-9 33:4
.kick$ 3:38 4:38 6:-31 12:12 20:-7
.kie$ 14:49 25:-3
.kill 0:16 8:32
.kill$ 0:16 8:32
.kind 8:-13 11:21 21:-13 22:26 27:5 29:7 31:16 33:19
.kind$ 11:1 25:12
.kindl 8:-3 15:-12 22:30 27:10 29:7 33:32
.kinds 11:3
.king 3:-29 4:-3 5:5 6:12 9:5 10:-8 11:4 13:-10 14:7 17:-38 18:2 21:47 22:6 24:3 25:-26 26:-15 28:25 29:-1 33:15
.king$ 3:-29 4:-3 5:5 6:12 9:5 10:-8 11:4 13:-10 14:7 17:-38 18:2 21:47 22:6 24:3 25:-26 26:-15 28:25 29:-1 33:15
.kins 29:29
.kins$ 29:29
.klog 13:15
.klog$ 13:15
.kly$ 9:-2 25:-28 26:23 27:38 28:26 29:-20 31:23 32:41
.knoc 8:1 25:9
.knock 8:1 25:9
.know 2:-56 5:41 7:-3 8:-34 9:9 10:19 11:8 15:-3 16:-24 17:25 20:38 23:9 24:24 25:-4 27:18 28:-42 33:25
.know$ 2:-47 3:-12 5:42 7:-2 8:-32 9:10 10:22 11:8 15:-1 16:-18 17:28 20:25 23:9 24:26 25:-1 27:16 28:-41 29:-6 33:26
.kosh 2:10
.koshe 2:10
.kpoi 1:26 18:25 24:-2
.kpoin 1:26 18:25 24:-2
.kpor 1:8 2:4 10:25
.kport 1:9 10:25
.kube 20:-14 29:67
.kuber 20:-11 29:58
.kyo$ 33:37
.l10n 13:10 27:15 31:1
.l10n$ 13:10 27:15 31:1
.lab$ 29:19
.labe 2:19 9:4
.label 2:19 9:4
.labi 20:20
.labil 20:20
.labl 19:15 20:12 26:22 33:-8
.lable 19:15 20:12 26:22 33:-8
.lace 6:1 16:24
.lace$ 6:1 16:25
.lack 22:24 28:1 29:-4
.lack$ 22:9 28:4
.lag$ 12:7 24:32
.lain 10:82 11:33 13:-8
.lain$ 10:74 11:34 13:-8
.lalc 2:31
.lalch 2:31
.lame 1:3
.lamen 1:3
.lami 19:99 33:-25
.lamin 19:98 33:-24
.lan$ 0:9 1:-10 3:3 4:18 10:-6 11:-30 14:50 16:27 19:17 29:-56 32:11
.land 2:21 5:14 8:30 18:-6 20:5 22:43 25:20 27:-26 32:14 34:-7
.land$ 2:18 5:19 20:9 22:34 25:34
.lande 8:26
.landi 22:5
.lands 32:13
.lane 1:25 33:5
.lang 0:7 10:-13 15:7
.langu 0:7 15:7
.lann 3:62 4:6 5:-53 6:9 9:-22 12:-29 14:51 17:-52 18:-5 20:14 29:-21 32:38 33:11
.lanne 3:44 6:16 14:8 20:6 29:-36 32:22
.lanni 3:14 4:17 5:-21 14:41 33:20
.lans 25:24 32:-7
.lans$ 25:24 32:-7
.lant 24:-2 29:45
.lapt 25:-3 29:73
.lapto 25:-3 29:73
.larm 16:-17 24:66 29:8
.larm$ 16:-17 24:66 29:8
.lase 20:25
.lase$ 20:25
.lash 0:9 1:-3
.last 4:-7 5:-13 6:41 9:5 11:-10 13:-62 14:-51 15:12 16:8 19:80 20:-31 21:15 22:-42 23:16 24:-5 27:-28 29:14 33:26
.last$ 4:-7 5:-12 6:41 9:5 11:-9 13:-62 14:-51 15:12 16:8 19:81 20:-30 21:15 22:-42 23:16 24:-5 27:-28 28:-5 29:15 33:26
.lata 33:14
.latab 33:14
.late 0:-14 1:-33 2:21 3:50 4:57 5:-18 8:-27 9:-112 10:-29 11:-100 12:-144 13:35 14:-91 15:33 17:-21 18:-62 19:9 21:47 22:44 24:-73 25:2 27:-105 28:-81 29:45 30:4 31:-22 33:8 34:5
.late$ 2:49 3:2 4:46 5:-5 8:-1 9:-77 10:-9 11:-52 12:-64 13:31 16:-2 18:-24 20:-13 21:43 22:69 24:-32 26:-12 27:-56 28:-38 29:51 34:21
.lated 20:3 29:9 32:16
.later 4:12 12:-2 15:43 16:23 19:16 22:-25 25:14 26:4 27:-5 29:-16 30:28
.lates 2:-21 3:52 33:68
.lati 0:14 2:33 5:-22 12:5 22:4 25:43 29:-38 33:33 34:22
.latio 0:15 2:15 5:-10 12:8 22:10 25:48 29:-31 33:29 34:22
.lato 14:26 23:18 27:26 28:3 29:-67
.lator 14:26 23:18 27:27 28:3 29:-65
.laun 20:44 28:10 29:-8 33:-29 34:4
.launc 20:44 29:-6 33:-29 34:4
.lay$ 4:2 5:41 15:2 16:28 25:-55 29:35
.laye 15:40
.layed 15:40
.layi 15:5
.layin 15:5
.lbot 6:-7 7:6 9:-9 10:4 11:35 16:-4 21:13 25:-3
.lbot$ 6:-7 7:6 9:-9 10:4 11:35 16:-4 21:13 25:-3
.lche 2:30
.lchem 2:30
.lcom 2:20 17:21 25:14
.lcome 2:20 17:21 25:14
.lder 14:14 15:9 29:21
.lder$ 29:30
.lders 15:9
.ldin 5:26 9:22 29:-14
.lding 5:26 9:22 29:-14
.lds$ 33:18
.leaa 19:8 20:-18
.leaas 19:8 20:-18
.lead 6:27 23:11 34:52
.lead$ 34:41
.leae 20:17
.leaes 20:13
.lean 2:20 7:32 8:-25 22:3 29:-1
.leanu 2:21 22:3
.leas 0:-9 1:7 2:4 4:14 12:-12 13:3 14:14 15:9 16:3 17:11 20:25 21:-6 22:16 23:-20 24:10 26:1 27:12 28:16 29:6 33:-4 34:2
.lease 0:-7 1:7 2:-1 4:14 6:2 13:3 14:17 15:8 16:4 17:12 20:15 21:-4 22:16 23:-19 24:11 26:1 27:12 28:11 32:4 34:4
.leasi 29:18
.least 2:39 12:-8 28:8 33:-20
.leav 7:28 8:-8 15:37 20:-3 24:-17 27:-27 29:6 31:54
.leave 7:29 8:-6 15:37 20:-2 24:-16 27:-26 29:7 31:44
.lect 29:41
.led$ 3:-15 4:13 7:4 9:25 10:-64 11:-40 13:37 14:-7 15:3 18:-32 19:30 29:-31 33:31
.leea 14:-3
.leeas 14:-3
.leep 11:-8 12:3 25:15 28:26
.leep$ 11:-8 12:3 24:1 25:19
.leeps 28:37
.left 10:-50 14:50 24:34 25:-27 28:85 29:29 33:-49 34:-20
.left$ 10:-50 14:50 24:34 25:-27 28:85 29:29 33:-49 34:-20
.lega 17:45 22:17 29:-1
.legal 22:22
.lege 4:19 16:14
.lem$ 2:16
.leme 9:3
.lemet 9:4
.len$ 14:14 25:-13 29:-10 31:43
.lena 14:9
.lenc 25:-15 27:50 29:-10 31:20
.lence 25:-15 27:50 29:-10 31:20
.lend 0:10 1:26 2:-25 4:25 5:-38 8:-27 10:-21 12:-11 13:-15 14:41 16:5 17:-1 18:42 19:29 20:-18 22:-15 24:-20 25:-28 26:38 28:-4 29:-16 31:-18 33:19
.lenda 0:12 1:27 2:-14 4:27 5:-17 8:-26 10:-17 12:-8 13:-12 14:33 16:6 17:-16 18:19 19:36 22:-12 24:-16 25:-21 26:26 29:-13 31:-15 33:17
.lende 14:12 18:9
.lent 6:16
.lept 2:31 12:-15 21:20
.lept$ 2:31 12:-15 21:20
.ler$ 5:7 9:46 21:-24 22:37 29:16
.lert 24:10 27:11 30:15 31:21 34:-10
.lert$ 24:39
.lerts 24:-19 27:19 30:15 31:26 34:-9
.les$ 1:19 2:-13 3:79 5:-52 6:-4 9:3 10:29 11:15 12:6 14:-100 18:-80 19:16 25:-2 27:26 29:7 31:-32 34:52
.lese 20:32
.lese$ 20:32
.less 5:-27 21:20 28:68 31:24
.less$ 5:-26 8:-1 21:20 28:69 31:25
.lest 0:16 1:20 2:-30 6:26 10:17 11:-25 12:-46 13:-27 14:15 16:3 17:-20 18:20 19:-5 20:-42 22:-16 25:-35 26:-2 27:3 29:-7 31:-1 33:18 34:18
.lesto 0:16 1:21 2:-27 6:26 10:12 11:-23 12:-44 13:-21 14:16 16:3 17:-12 18:13 19:-1 20:-41 22:-16 25:-34 27:4 29:-6 31:-1 33:14 34:18
.let$ 2:-52 4:24 5:-26 7:33 8:30 9:-76 10:-47 12:-23 13:39 16:13 18:-36 19:-22 20:-25 22:48 24:45 27:41 28:-46 29:27 31:-56 32:-25 33:-16
.lete 10:-29 14:39 20:-26 23:-13 29:36 31:29 33:28
.lete$ 10:-29 14:39 20:-26 23:-13 29:36 31:29 33:28
.lett 0:4 8:-1 10:13 11:-7 15:-2 16:3 17:-14 18:-1 26:-7 28:2 29:1 32:5 34:1
.lette 0:4 10:13 11:-7 15:-2 16:3 17:-14 22:-10 26:-7 28:2 29:2 32:6 34:1
.leve 29:6
.lfwa 5:30 6:-9
.lfway 5:30 6:-9
.lgtm 8:24
.lgtm$ 8:24
.liai 17:43 34:42
.liais 17:43 34:41
.lib$ 6:45 10:6 12:-39 22:25 29:-57
.libf 2:5
.libfo 2:5
.libr 2:31 6:6 10:-1 15:13 16:33 18:-9 20:-9 28:43 29:-84 33:29 34:22
.libra 2:32 15:14 16:33 18:-5 20:-9 28:44 29:-81 33:20 34:23
.libs 2:-41 10:6 12:32 24:20 27:-28 28:8 29:-37 33:55 34:17
.libs$ 2:-29 10:7 12:32 24:21 27:-27 28:8 29:-31 33:55 34:19
.lica 20:31 33:-5
.licat 20:31 33:-5
.lice 29:65
.licen 29:65
.lid$ 9:43 10:8
.lida 28:-24 29:18 31:14
.liday 28:-24 29:19 31:14
.lide 6:28
.lide$ 6:33 29:-8
.lie$ 5:24 29:-28
.lien 1:-40 2:30 6:16 10:31 12:15 15:5 16:17 18:-16 19:-16 20:-45 22:25 24:4 28:-4 29:-99 31:-8 33:33 34:23
.lient 0:-17 1:-42 2:32 6:21 10:32 12:15 15:5 16:22 18:-16 19:-9 20:-42 22:26 24:6 28:-4 29:-95 33:35 34:24
.lier 6:-20 15:19 16:42 18:39 19:16 23:3 33:-24
.lier$ 6:-20 15:19 16:42 18:39 19:16 23:3 33:-24
.lies 0:2 10:14 34:-8
.lies$ 0:2 10:17 34:-7
.life 10:-44 11:43 25:-32 29:14
.lift 6:-26 12:45
.lifte 6:-25 12:51
.ligh 8:36 25:-11 29:33 34:-21
.light 8:36 25:-11 29:33 34:-21
.lign 16:30
.lign$ 16:30
.like 2:-24 4:41 5:-42 9:-7 10:16 11:-43 14:13 16:-25 17:25 18:-2 19:9 20:1 22:16 27:17 28:18 29:-8 30:-37 33:-23
.like$ 2:-23 4:41 5:-40 10:16 11:-42 14:13 16:-25 17:25 18:-2 19:9 20:7 21:-49 22:16 25:1 27:17 28:18 29:-7 30:-37 33:-23
.limi 1:8 2:-16 10:1 30:22
.limit 1:8 2:-16 10:1 30:22
.line 0:25 1:16 2:25 6:-6 8:22 9:-137 10:-69 12:-95 14:87 15:-3 17:-62 18:26 20:-20 21:10 24:3 27:3 28:-44 29:2 31:-113 32:1 34:-9
.line$ 1:46 2:5 4:-23 5:13 6:-12 8:9 9:-90 10:-18 11:16 12:-57 13:-45 14:34 17:-31 18:50 21:11 25:-15 29:2 31:-55 33:21 34:-89
.lined 8:14 13:4
.liner 2:17
.lines 0:35 1:-51 14:60 18:-17 25:21 27:17 28:-32 33:-80
.ling 4:13 5:-3 7:-18 8:41 12:-11 15:12 21:33 25:-39 29:22 31:28
.ling$ 4:14 5:-3 7:-17 8:42 12:-11 15:13 21:33 25:-32 29:25 31:16
.link 14:43 19:-8 22:14 26:42
.link$ 14:43 19:-8 22:14 26:42
.lint 29:32
.lio$ 6:38 19:30 20:-30 33:-4
.lip$ 6:10 15:18 19:49 29:-14
.lipp 15:28
.lippi 15:25
.lips 16:6
.lips$ 16:6
.lisa 5:14
.lisat 5:14
.lise 4:10
.lise$ 4:10
.lish 6:5 33:-28
.lishe 5:-2 6:7 19:4
.lishi 5:21
.list 2:-55 4:-21 5:-43 6:-1 8:-66 9:-48 10:6 11:15 13:53 14:44 16:-34 17:-34 20:-47 22:-26 23:25 24:-38 25:-68 26:26 27:24 29:-9 30:27 31:18 34:3
.list$ 2:-51 4:-20 5:-35 8:-52 9:-45 10:7 11:16 13:53 14:46 16:-32 17:-27 20:-21 21:-32 22:-10 23:25 24:-37 25:-65 26:26 27:25 29:-8 30:28 31:9 34:4
.liste 1:1
.litt 11:-5 25:15
.littl 11:-5 25:15
.lity 33:8
.lity$ 33:8
.live 1:21 5:-14 6:46 17:-19 20:58 24:4 25:30 27:6 29:-91 33:-42
.live$ 1:24 5:-37 6:43 19:10 20:47 24:7 25:40 29:-71 33:-49
.liver 27:22
.lked 21:12
.lked$ 21:12
.lks$ 0:4 1:5 3:-4 4:8 8:-8 9:3 11:-3 16:-3 17:13 20:2 24:9 25:6 27:-8 29:-1 30:12
.lle$ 3:1 14:16 25:14 29:-13
.lled 3:-4 4:16 10:-38 18:-10 19:45 32:-27 33:17
.lled$ 3:-4 4:16 10:-38 18:-10 19:45 32:-27 33:17
.ller 1:32 5:11 9:16 22:22
.ller$ 1:27 5:11 9:16 22:22
.lles 1:2 9:19 12:9 27:10 29:-36 33:27
.lles$ 9:22 12:10 27:10 29:-35 33:30
.llib 22:23
.llib$ 22:23
.llin 4:21 5:-1 8:27 15:16 22:9 31:28
.lling 4:21 5:-1 8:27 15:16 22:9 31:28
.llo$ 2:-1 4:-1 8:6 10:29 11:-5 18:14 21:30 23:20 24:4 25:15 26:6 27:-5 28:8 29:-10 31:-7 33:-8 34:-12
.llow 2:37 3:10 4:12 5:-22 6:-34 8:3 10:-74 11:27 12:-59 13:7 14:-63 15:12 18:44 22:22 24:13 25:-48 26:53 27:41 28:-65 31:26 32:-32 33:-76 34:-39
.llow$ 2:-17 8:9 11:21 14:-31 18:-14 22:33 24:19 25:-28 26:2 27:58 31:31 33:-28
.llowe 2:54 10:-3 12:-31 13:36 15:31
.llowi 3:23 4:20 18:32 20:-13 26:17
.llows 10:-18 18:58 34:-1
.lls$ 9:-8 33:63 34:47
.lly$ 6:23 19:11 23:31 25:43 29:-10 30:7 31:-17 33:-31
.load 2:21 6:-13 20:46 22:23 29:19
.load$ 2:10 20:59 22:28 29:34
.loadi 25:5
.loads 3:7 29:-16
.loba 33:20
.lobal 33:20
.lock 1:26 2:19 5:26 6:-56 8:28 10:-14 11:-11 12:122 14:-23 16:-43 17:-14 18:-19 20:-95 22:2 24:-11 25:-103 27:-43 28:70 31:-28 32:-55 33:49 34:-14
.lock$ 1:31 8:35 9:-11 10:-26 12:2 16:-14 20:-3 25:-15 28:69 29:23 31:-11 33:4
.locke 2:26 5:12 6:-33 10:1 12:80 25:-8 29:-25 33:20
.locki 5:25 9:16
.locks 12:18
.log$ 1:34 2:14 8:-2 9:-14 10:44 13:61 21:-27 22:54 33:-34
.login 29:1
.logs 29:41
.logs$ 29:41
.lol$ 7:8 8:-7 10:45 12:-30 13:19 21:-27 25:28 26:3
.lon$ 1:-1 6:21 18:8 29:4 33:-18
.lone 4:45 17:39 18:-21
.lone$ 4:45 17:22 18:-18
.long 2:-90 5:25 8:10 9:3 10:-4 11:-56 14:-56 16:37 17:-54 19:13 20:4 24:-35 27:-32 28:69 29:-2 31:26
.long$ 5:29 9:13 11:-42 14:-45 16:15 17:-34 19:13 20:19 24:-18 28:46
.longe 2:-25 8:23 16:6 27:-14 28:36 31:34 33:5
.look 3:32 7:1 9:48 10:-34 11:-18 17:-45 24:6 25:-37 26:32 31:-15 32:11 33:31
.look$ 3:36 5:-4 7:10 8:-13 17:-33 18:16 19:4 24:7 26:34 29:-16 31:-11 32:15 33:21
.looke 9:55
.looki 5:28
.loom 18:32 32:-23
.loomi 18:32 32:-23
.loop 27:34
.loop$ 27:34
.loor 29:19
.loor$ 29:19
.lope 5:1 10:24
.loped 5:3
.loper 10:26 17:2
.lopm 4:11 5:22 12:13
.lopme 4:11 5:22 12:13
.lore 25:-38 29:70
.los$ 27:49
.lose 1:4 6:29 7:-27 8:2 9:-43 10:-25 12:40 14:-20 18:83 20:-76 22:-15 27:-44 28:38 30:28
.lose$ 1:9 12:-3 27:-33 28:54 29:18 30:32 33:11
.losed 5:-2 6:41 12:64 29:-11
.loses 18:80
.loss 10:24 16:5
.loss$ 16:7
.lossa 10:26
.lost 11:61 25:-35
.lost$ 11:61 25:-35
.lot$ 2:-13 7:-23 10:-11 13:7 14:28 21:-5 22:9 26:2 28:-18 29:2 30:3 32:4 34:-6
.love 10:-21 11:-19 17:2 25:49 29:39
.love$ 10:-20 11:-18 17:3 25:45 29:40
.low$ 2:-19 8:33 10:-20 11:16 13:-7 14:-33 18:-11 22:38 24:33 25:-37 26:1 27:58 31:29 33:-43
.lowe 2:71 12:-45 13:34 15:31
.lowed 2:59 10:-2 12:-31 13:36 15:22
.lowi 3:23 4:20 18:32 20:-13 26:17
.lowin 3:23 4:20 18:32 20:-13 26:17
.lows 10:-26 18:53 26:34 34:-31
.lows$ 10:-26 18:53 26:34 34:-31
.loy$ 11:-29 29:60
.lpha 1:39 5:50 18:-39 20:-28 29:-41 33:57
.lpha$ 1:39 5:50 18:-39 20:-28 29:-41 33:57
.lrea 2:-17 3:23 4:-10 5:31 6:37 7:-11 9:16 10:-20 12:29 16:-6 18:-37 20:-22 22:14 25:-15 26:32 31:9
.lread 2:-16 3:23 4:-7 5:31 6:37 7:-11 9:17 10:-17 12:28 16:-2 18:-36 20:-18 25:-13 26:32 31:10
.lse$ 11:33 31:22
.lsh$ 29:35
.lso$ 1:27 10:37 19:23 33:-11
.lter 15:17 33:20
.lter$ 15:17 33:11
.lts$ 7:15 8:29 9:-25 10:31 18:-23 20:77 29:-32
.luck 2:15
.luck$ 2:15
.lude 1:38 10:19 27:26
.lude$ 1:14 10:22 27:27
.luep 2:23
.luepr 2:23
.lugi 2:49 10:5
.lugin 2:49 10:5
.lume 9:8
.lume$ 9:8
.lunc 24:19 25:54 29:33 31:-42 32:-21
.lunch 24:19 25:54 29:33 31:-42 32:-21
.lush 0:9 1:3 10:45 12:26 31:-11
.lush$ 0:10 1:3 12:39 31:-11
.lushy 10:40
.lusi 9:18
.lusio 9:18
.lut$ 2:-7 3:5 7:4 8:-3 10:6 13:-2 14:11 16:-2 17:-8 20:9 21:8 25:2 29:-25 32:-3
.lve$ 25:27
.lved 8:15 10:9 17:35 22:-14 29:-20
.lved$ 8:15 10:9 17:35 22:-14 29:-20
.lves 20:8 29:-13
.lves$ 20:8 29:-13
.lway 14:-26 24:23 25:31
.lways 14:-26 24:23 25:31
.mach 16:19 25:26
.machi 25:29 29:3
.made 3:35 6:16 7:25 10:1 13:11 14:-12 25:41 33:-20 34:-11
.made$ 3:35 6:16 7:25 10:1 13:11 14:-12 25:41 33:-20 34:-11
.mage 6:9 29:6
.mage$ 29:13
.mages 6:10
.magi 11:25 15:2 29:-24
.magin 15:2
.mail 2:-35 8:-26 10:13 14:-7 16:-5 21:-30 23:13 25:-25 26:70 27:42 31:20 33:30
.mail$ 2:-11 8:-13 10:20 21:-27 23:15 26:12 27:43 29:11 31:-20 33:5
.maili 31:10
.mails 26:56 29:-22 31:25 33:3
.main 5:-12 10:-28 11:-30 12:35 14:54 17:1 19:-38 25:-41 28:93 29:45 33:-63 34:4
.main$ 12:49 28:33 29:13 34:-2
.maini 14:5 28:67
.mains 14:21
.maint 17:20 29:13 34:20
.make 1:-48 2:20 3:6 4:22 6:32 9:-20 11:43 12:-26 16:30 17:-22 20:-28 22:20 24:35 29:-2 33:-70
.make$ 0:-21 1:-47 2:14 3:8 4:24 6:35 16:31 17:-7 20:-22 22:23 24:37 26:2 29:-23 33:-64
.makes 0:10 11:36
.mal$ 33:4
.mall 0:9 15:3 23:3
.mall$ 0:10 15:4
.man$ 10:55 11:34 33:-16 34:40
.mana 2:-17 5:-34 10:5 11:8 17:-3 19:37 20:-38 22:22 32:31 34:12
.manag 5:-26 10:9 11:21 19:38 20:-30 22:23 29:9 34:13
.manc 2:20
.mance 2:20
.mand 2:12 11:125 13:-11 14:-45 21:16 29:-51
.mand$ 11:53 14:-17
.mande 21:21
.mands 11:71
.manu 1:27 11:44 34:14
.manua 1:27 11:44 34:14
.many 2:-4 4:10 8:-3 9:13 13:22 15:4 17:-8 19:15 21:-3 22:-5 28:22 29:24 31:8
.many$ 2:-4 4:10 8:-3 9:13 13:22 15:4 17:-8 19:15 21:-3 22:-5 28:22 29:24 31:8
.map$ 14:44 29:25 33:-35
.mar$ 2:7
.marc 4:59 20:8
.march 4:59 20:8
.mari 11:-4 15:5 21:19 22:-21 29:23 32:4
.maria 11:-3 15:5 21:19 22:-15 29:9
.mark 1:62 6:-14 7:12 8:31 9:-72 26:28 27:5 28:13 29:-17 33:-23
.mark$ 1:25 5:7 6:-6 7:9 8:57 9:-38 20:-10 28:18 29:-20
.marke 1:10 8:-1 20:5 26:29 27:12
.mary 27:19 32:21
.mary$ 27:19 32:21
.mas$ 25:22 28:-35 29:17
.mast 2:39 5:54 10:16 12:11 20:-28 25:-25 33:-1 34:-9
.maste 2:39 5:54 10:16 12:11 20:-28 25:-25 33:-1 34:-9
.mate 17:1 25:19 29:-14 33:6
.mate$ 25:22 29:-3
.mater 17:9
.mati 8:13 9:-10 13:-20 14:-8 17:41 19:23 21:34 25:-20 30:9 31:-5
.matic 23:1 30:10
.matio 8:22 9:-6 13:-2 17:42 21:34 25:-8
.matr 18:8
.matri 18:8
.matt 9:10
.matte 9:11
.may$ 0:-18 2:69 4:13 10:2 13:-20 20:-33 21:18 22:21 28:10 32:-35 34:-15
.mayb 0:21 15:23 16:-21 25:12 30:13
.maybe 0:21 15:23 16:-21 25:12 30:13
.mbarr 22:3
.mber 1:9 2:-47 4:13 7:13 8:24 11:-59 12:2 15:-39 16:8 17:-45 18:-94 19:-24 20:3 21:22 24:7 25:-103 28:14 29:-47 31:-31 32:18 33:42
.mber$ 1:22 2:-11 3:4 4:14 7:18 8:28 9:9 10:-80 11:-37 12:-44 14:5 17:-8 18:-24 20:7 22:-73 24:12 25:-54 27:-44 28:24 32:21 33:15 34:-32
.mbers 2:-30 6:12 10:23 12:20 16:6 19:-11 21:14 22:2 27:8 29:-35 33:16 34:17
.mbre 1:7 16:7
.mbre$ 1:7 16:7
.mbs$ 8:42
.mean 2:-53 6:-22 10:92 11:-7 29:40 33:14
.mean$ 2:-25 10:14 28:9 29:33 33:17
.meani 10:24 29:9
.means 10:66
.meant 12:4 25:21
.mebo 2:-26 3:6 4:-11 7:13 29:25 30:22 34:11
.mebod 2:-26 3:6 4:-11 7:13 29:25 30:22 34:11
.med$ 15:3 27:38
.medi 5:-18 10:25 18:20
.media 5:-18 10:25 18:20
.meet 7:3 11:-10 15:17 16:3 18:-18 24:-8 25:8 27:-12 29:73
.meet$ 25:26
.meeti 7:4 15:18 16:4 18:-2 24:-7 27:-6 29:73
.meli 14:50 19:6
.melin 14:40 19:10
.memb 2:-56 6:34 10:21 15:-14 19:-18 20:-26 21:48 24:28 29:-41 33:24 34:14
.membe 2:-56 6:5 10:23 12:19 15:-14 19:-18 20:-26 21:48 24:28 29:-40 33:25 34:14
.memo 24:18
.memor 24:12
.men$ 1:-8 2:-8 3:-1 7:-7 9:4 10:6 17:-2 18:3 23:4 26:4 27:-9 28:4 29:-4 31:-8 32:1
.mend 16:22
.mend$ 16:22
.ment 1:11 2:-8 7:-69 8:-6 9:-34 11:35 12:29 14:-138 15:-8 17:67 18:3 22:-34 23:-49 25:-1 27:34 28:7 29:-21 30:-45 32:-9 33:10 34:6
.ment$ 2:-12 5:33 11:-22 12:58 17:25 27:-5 28:7 33:3
.menta 0:17 3:3 5:-25 11:12 12:-8 24:2 34:8
.menti 3:10 11:29
.mento 1:2 17:65
.ments 0:-32 5:-10 6:1 9:-19 10:13 11:1 12:8 16:2 17:-28 22:-3 23:-21 25:-21 26:16 27:45 28:5 29:-87 31:9
.menu 2:21 11:47 25:-36 29:-15
.menu$ 2:21 11:47 25:-36 29:-15
.meon 2:-25 9:-14 10:23 12:5 15:22 17:23 29:-4 34:17
.meone 2:-24 9:-10 10:23 12:5 15:23 17:23 29:-4 34:17
.mer$ 4:-4 6:5 12:2 14:-4 15:5 17:14 19:28 24:-19 27:16 28:34
.merc 2:-6 18:16 19:-18 20:12 22:21 29:4 33:-12
.merci 2:-5 18:16 19:-18 20:12 22:12 29:4 33:-12
.mere 21:10 29:3
.merg 2:83 6:-32 7:-8 8:19 9:-25 10:16 12:72 16:-11 18:-15 20:-53 21:21 25:-58 29:20 31:-37 33:31
.merge 2:61 6:-22 8:21 9:-19 10:31 12:37 16:-5 18:-11 21:25 25:-44 29:23 31:-11 33:15
.mergi 2:26 12:51 20:-20
.mers 13:-9 17:28 19:-19 20:13 21:34 29:17
.mers$ 13:-9 17:28 19:-19 20:13 21:34 29:17
.mes$ 16:2 18:53 20:31 29:-39
.mess 2:19 11:-19 25:53 26:15 29:-71 30:31 31:19 34:-10
.messa 2:19 11:-2 25:21 26:16 29:-40 30:31 31:19 34:-9
.meta 14:45 19:7
.metab 14:45 19:7
.meth 0:5 2:-9 11:2 13:24 15:-8 17:28 18:6 21:2 25:21 29:-17 32:46
.methi 0:5 2:-9 11:2 13:24 15:-8 17:28 18:6 21:2 25:21 29:-17 32:46
.metr 8:27 22:12 29:-6
.metri 8:11
.metry 9:4
.mewh 14:29
.mewhe 14:29
.micr 10:-2 21:3
.micro 10:-2 21:3
.mid$ 0:6 25:6
.midn 33:36
.midni 33:34
.migh 0:34 15:15 21:19 22:-8 29:-20 30:21
.might 0:34 15:15 21:19 22:-8 29:-20 30:21
.migr 2:13 9:38 22:3
.migra 2:13 9:38 22:3
.mile 0:16 2:-33 5:-3 6:26 10:12 11:-31 12:-48 13:-37 14:38 16:11 17:-22 18:6 19:-7 20:-42 22:-19 25:-47 26:-5 27:1 29:-12 33:21 34:22
.miles 0:17 2:-29 6:25 10:17 11:-25 12:-44 13:-27 14:15 16:12 17:-18 18:9 19:-5 20:-38 22:-15 25:-37 26:-1 27:3 29:-10 33:22 34:18
.mill 1:3 25:30
.mille 1:3 25:23
.min$ 3:29 5:-6 29:5
.mind 1:-50 2:-26 6:-60 8:-11 9:-69 10:-59 11:6 12:-44 13:-42 16:-85 17:-39 20:-38 22:-18 23:118 24:74 27:8 28:-61 30:16 31:21 32:-44 33:6 34:-50
.mind$ 5:10 14:10 19:12 23:26 24:9 27:-56 29:36 31:-16 33:34
.minde 1:-20 2:-43 6:-19 11:31 12:-6 16:-40 23:90 24:46 27:40 28:-19 29:-97 30:35 31:40 33:-56 34:-1
.mindi 24:16
.mine 4:13 5:-4 9:42 10:-60 14:14 18:45 23:24 24:25 29:-50 31:-12
.mine$ 4:14 9:46 10:-4
.ming 6:27 10:-74 11:-73 18:93 19:89 20:18 28:-29 29:-49 31:8 32:7 33:-74
.ming$ 6:33 10:-44 11:-65 18:96 20:34 29:-34 31:9 32:8 33:-29
.mingo 19:100 33:-29
.mini 2:6 3:14
.minim 2:7 3:14
.minu 5:8 16:-41 24:19 25:4 28:63
.minus 5:10 10:-12 12:-7 16:-10 24:22 28:65
.minut 16:-6 29:4
.mirr 6:41
.mirro 6:41
.mise 2:2 20:35
.mise$ 20:47
.mised 2:28
.miss 1:19 2:17 6:42 7:1 8:10 9:-12 10:-62 12:-39 16:-5 17:-47 21:73 22:15 24:21 25:-33 28:-9 29:-72 30:10 32:35 33:-70 34:24
.miss$ 2:27 6:25 8:31 9:-36 24:7 29:-3 30:13 32:43
.misse 6:5 18:-6 21:67 22:7
.missi 1:27 7:14 22:18 34:14
.mist 30:34
.mista 30:34
.mit$ 2:-45 13:-21 14:17 17:21 22:23 25:7 29:81
.mite 1:8 30:21
.mite$ 1:8
.mits 12:27
.mits$ 12:27
.mitt 2:42 22:2 33:1
.mitte 2:42 22:2 33:1
.mma$ 1:10 21:17
.mman 11:104 29:-23
.mmand 11:104 29:-23
.mmar 27:16 32:41
.mmary 27:19 32:20
.mme$ 17:31
.mmed 18:22
.mmen 1:-10 3:-2 7:-8 9:7 10:8 18:1 23:3 26:4 27:-15 28:3 31:-10 33:-3 34:-6
.mmen$ 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.mmer 27:8
.mmer$ 27:8
.mmin 10:-30 11:-14 18:61 29:-15 31:37
.mming 31:12
.mmit 2:-16 11:-34 12:1 17:11 25:14 29:75
.mmit$ 2:-7 17:18 25:16 29:71
.mmits 12:8
.mmitt 33:12
.mnd$ 24:39
.mode 5:41 6:-3 9:28
.mode$ 5:42 6:-2 9:29
.mods 9:18 29:-22 34:36
.mods$ 9:18 29:-22 34:36
.modu 29:44
.modul 29:44
.moin 25:4
.moji 9:10 10:16
.moji$ 9:11
.mom$ 24:-5 29:38
.mome 2:-3 5:13 12:28 17:15 18:5 25:15 28:1 29:-5 33:15
.momen 2:-3 5:13 12:28 17:15 18:5 25:15 28:1 29:-5 33:15
.mond 1:28 7:13 8:-53 9:-11 12:-12 15:-7 16:36 18:-5 22:11 24:41 25:15 28:-16 31:13 32:27
.monda 1:28 7:13 8:-52 9:-7 12:-11 16:31 18:-4 22:14 24:41 25:19 28:-15 31:16 32:11
.mont 2:-34 3:3 4:3 5:-2 6:1 18:-22 20:40 28:26 29:-30 30:17 32:43
.month 2:-34 3:3 4:3 5:-2 6:1 18:-22 20:40 28:26 29:-30 30:17 32:43
.moon 16:4
.more 0:19 1:-29 2:8 4:-19 5:-24 6:1 7:-7 8:25 9:-22 10:6 11:-7 13:-2 15:8 16:20 18:-22 22:45 24:-38 25:-18 27:-1 29:2 31:83 32:-7
.more$ 0:19 1:-29 2:8 4:-19 5:-24 6:1 7:-7 8:25 9:-22 10:6 11:-7 13:-2 15:8 16:20 18:-22 22:45 24:-38 25:-18 27:-1 29:2 31:83 32:-7
.morn 0:-8 3:-16 4:2 6:2 8:1 10:9 11:17 12:4 14:-6 15:3 16:-1 23:-4 24:28 28:10 29:-2 30:-1 31:-6 32:12 33:-1 34:2
.morni 0:-8 3:-16 4:2 6:2 8:1 10:9 11:17 12:4 14:-6 15:3 23:-4 24:23 28:10 29:-2 30:-1 31:-5 32:12 34:2
.morr 2:14 6:-6 7:11 10:-11 12:-11 24:58 32:51 33:26
.morro 2:14 6:-5 7:11 10:-10 12:-11 24:58 32:50 33:26
.mory 24:12
.mory$ 24:12
.mour 15:17
.move 5:1 10:-40 12:-45 15:58 16:40 19:-30 20:-29 25:-71 27:-9 29:12 30:51 31:22 33:-61 34:74
.move$ 2:3 12:-28 15:48 16:12 27:-31 29:11 30:22 31:27 33:-61 34:68
.moved 5:11 6:6 15:15 27:-2 30:19 34:2
.movem 9:21
.moves 27:15
.movi 2:24 11:25 12:-22 15:30 16:-12 25:43
.movin 2:25 11:25 15:30 16:-11
.mpan 11:-10 29:26
.mpany 11:-10 29:26
.mpar 14:-2 19:44
.mpare 14:-2 19:32
.mpil 29:54
.mpile 29:54
.mpin 2:19
.mping 2:19
.mpla 3:71 4:38 9:-3 13:-15 21:22
.mplat 3:71 4:38 13:-15 21:22
.mple 4:-3 7:40 10:-9 11:27 14:49 20:-13 25:-22 29:-63 33:43
.mple$ 7:42 25:-4
.mples 11:33
.mplet 1:4 14:55 33:35
.mpor 1:10 17:5 18:13 32:-2
.mport 1:10 17:5 18:13 32:-2
.mps$ 12:43
.mpt$ 2:17 10:21 12:-3
.mpti 13:6 22:35 34:-1
.mptio 13:6 22:35 34:-1
.msgi 33:27
.msgid 33:27
.mth$ 11:4 29:-2 32:14
.much 12:-6 25:48 28:75 29:13
.much$ 12:-6 25:48 28:75 29:13
.mum$ 2:6 3:14
.must 3:3 5:-34 9:-18 13:6 16:2 17:13 21:16 28:-22 29:-16 32:11 33:45 34:-28
.must$ 3:3 5:-34 9:-17 13:6 16:3 17:13 21:16 28:-21 29:-10 32:11 33:45 34:-28
.mute 2:-8 11:-50 25:-81 27:39 30:125 31:44 32:-2 34:-13
.mute$ 11:-24 25:-28 27:39 30:82 31:41
.muted 25:-18 30:53
.myse 0:13
.mysel 0:13
.nabl 27:7
.nable 27:7
.nach 27:27 31:17
.nachr 27:27 31:18
.nack 8:18 9:1 25:26 29:-1 32:-9
.nack$ 8:27
.nage 5:-26 10:9 11:21 19:38 20:-30 22:23 29:19 34:1
.nager 5:-25 10:9 11:21 20:-28 22:23 29:21 34:28
.nah$ 8:1 28:8
.nak$ 7:17 8:41 9:-10
.nal$ 0:-32 1:17 2:20 5:-12 6:49 9:-18 14:-11 16:27 17:-7 19:11 20:28 22:-54 23:-13 25:-65 27:33 29:-116 32:-42 33:9
.nale 10:43
.nale$ 10:43
.nali 2:18 29:-22 33:40
.nalit 2:18 29:-22 33:40
.nall 25:10
.nally 25:10
.name 3:-8 4:37 5:29 11:-16 18:30 19:41 25:-29 27:-39 29:1 31:-7 33:3 34:64
.name$ 4:16 5:40 11:-14 14:-31 18:36 19:33 25:-17 27:-33 29:4 31:-3 33:11 34:43
.nary 10:54 11:-12
.nary$ 10:54 11:-12
.nas$ 0:14 1:-10 4:-22 5:2 6:16 8:6 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7 33:-1
.nato 34:25
.nator 34:25
.nblo 8:14 22:17
.nbloc 8:14 22:17
.nboa 8:6 17:37
.nboar 8:6 17:37
.nce$ 2:14 3:28 4:-24 5:-11 6:10 7:20 8:-21 10:24 11:-19 12:-32 17:-14 18:27 19:-25 21:29 23:-26 24:11 25:-47 27:30 29:1 30:17 31:9 33:-18
.nced 7:17 9:8 29:-16 34:7
.nced$ 7:17 9:8 29:-16 34:7
.ncel 24:13 27:-25 29:7 31:23
.ncel$ 8:2 24:13 29:12 31:7
.ncem 11:13 20:3 26:22 27:18 31:12 34:-1
.nceme 11:13 20:3 26:22 27:18 31:12 34:-1
.ncer 10:21
.ncern 10:21
.nces 7:9 21:6 27:32
.nces$ 7:9 21:6 27:32
.nch$ 1:19 2:-25 5:17 6:-11 10:-5 12:10 14:-10 17:-41 20:11 24:18 25:39 29:78 31:-49 32:-48
.nche 5:15 10:55 12:-11
.nched 29:3
.nches 10:57 12:-7 34:7
.nchm 7:40 9:-2
.nchma 7:27
.ncie 12:10
.ncies 12:10
.ncil 10:-22 20:3 33:29
.ncill 10:-21 20:3 33:28
.nclu 1:45 9:16 10:18 27:25
.nclud 1:38 10:19 27:26
.nclus 9:18
.ncti 10:6 11:21 29:-17 33:29
.nctio 10:6 11:21 29:-17 33:29
.ncy$ 2:12 25:47 29:-35 33:24
.nda$ 14:-4 27:8 32:46
.ndan 2:11
.ndar 0:10 1:24 4:37 5:-26 8:-28 10:-43 12:-13 13:-15 14:40 16:3 17:-21 18:30 19:32 22:-21 24:-32 25:-26 26:25 28:-5 29:-16 31:-20 33:11
.ndar$ 0:11 1:27 2:-15 4:26 5:-19 8:-28 10:-23 12:-8 13:-12 14:40 16:4 17:-17 18:30 19:33 22:-13 24:-19 25:-23 26:26 28:-1 29:-14 31:-18 33:17
.nday 1:27 6:-8 7:12 10:-3 12:-16 15:-7 16:37 18:-19 24:39 25:9 28:-16 31:9 32:35
.nday$ 1:29 6:-5 7:12 10:-2 12:-16 15:-6 16:42 18:-19 24:52 25:-14 28:-28 31:13 32:50
.nde$ 9:6
.ndec 7:5 13:54
.ndeci 7:5 13:54
.nded 6:-24 8:25 14:-7 23:29 33:10
.nded$ 6:-24 8:25 14:-7 23:29 33:10
.nden 2:17 10:29 12:20 16:-9 27:8 29:-38 33:28
.ndenc 2:18 10:31 12:20 29:-38 33:30
.nder 1:-35 2:-102 6:-93 8:-41 9:-4 10:44 11:43 12:16 13:-36 16:-88 17:-58 19:-58 20:-50 23:73 24:47 25:24 26:7 27:45 28:-8 29:-77 30:6 31:29 32:-40 33:-28 34:-42
.nder$ 1:-20 2:-42 6:-66 10:24 11:23 12:41 15:13 16:-76 19:-10 20:-7 21:6 23:50 24:87 27:-65 33:-71 34:-6
.nderb 26:17
.nders 10:15 11:33 23:25 24:-95 27:60 29:-45 30:33 31:30
.ndes 11:27 30:7
.ndid 0:24 5:5 10:19 18:-13 20:-52 28:31 29:-34 33:24
.ndida 0:24 5:5 10:19 18:-13 20:-52 28:31 29:-34 33:24
.ndig 34:16
.ndig$ 34:17
.ndin 1:-9 2:16 8:33 10:6 13:46 22:1 27:25 29:-23 34:-19
.nding 1:-9 2:16 8:33 10:6 13:46 22:1 27:25 29:-23 34:-19
.ndit 9:30 29:2
.nditi 9:30 29:2
.ndle 34:34
.ndles 34:34
.ndly 8:-1 15:-16 22:29 27:9 29:6 33:35
.ndly$ 8:-1 15:-16 22:29 27:9 29:6 33:35
.ndo$ 7:6 15:-7 16:67
.ndom 31:38
.ndom$ 31:38
.ndor 2:14 21:7 22:-3
.ndor$ 2:7 21:7 22:-2
.ndow 6:56 10:16 12:-11 29:2 33:21
.ndow$ 6:58 10:21 12:-8 33:23
.ndows 29:38
.ndpo 2:26
.ndpoi 2:26
.ndri 4:36
.ndri$ 4:36
.nds$ 5:10 10:26 11:57 12:-32 20:24 25:26 28:-4 29:-29 32:2
.ndup 29:27
.ndup$ 29:27
.ndy$ 32:5
.neak 2:20 12:-14 18:35
.neak$ 2:20
.near 14:-15 18:73 24:29 28:20 33:-58
.near$ 24:30 28:23 33:-39
.neare 18:78
.nearl 5:2
.nece 21:29 23:18
.neces 21:29 23:18
.ned$ 2:-36 3:56 4:-15 5:-69 6:44 7:-44 8:4 9:59 10:-32 11:-10 12:-11 13:9 15:30 17:47 18:-85 20:10 21:-29 25:-72 28:-48 30:50 31:-46 34:-49
.need 0:45 1:21 2:15 5:-78 6:-33 9:-8 10:-15 12:-55 13:3 14:26 15:-82 16:-11 18:2 20:18 21:44 22:61 23:24 24:-15 25:-31 27:-91 28:-3 29:-41 31:-14 32:-46 34:1
.need$ 0:6 1:34 2:13 5:-18 10:-54 11:-36 14:27 15:-52 16:-71 18:10 21:15 22:30 23:20 24:-2 25:-33 27:-72 29:-78 31:-7 32:-31 33:28 34:11
.neede 0:30 8:-5 11:11 21:19 33:-19
.needs 13:14 16:3 20:19 22:29
.neer 17:28 20:11 25:11 29:-15 33:9
.neer$ 5:-16 17:11 20:19 33:19
.neeri 5:6 25:12
.nel$ 1:2 2:-63 10:-42 11:35 14:-11 16:-4 25:10 26:-10 27:41 28:-8 29:51 30:10 31:68 32:-26 33:-5
.neli 2:71
.nelin 2:71
.nels 26:75 27:-14 30:8
.nels$ 26:75 27:-14 30:8
.nen$ 1:46 14:21 16:16 25:10 29:-24 31:-3
.nent 10:-23 18:49
.nent$ 10:-23 18:49
.ner$ 9:15 10:-50 11:-30 12:-3 16:-22 17:78 18:52 22:3 24:54 25:6 28:-18 29:-52 31:-23 32:-20 33:-93 34:75
.nera 4:21 19:12 26:18 30:-22 31:26 34:30
.neral 19:15 26:19 30:-21 31:29 34:20
.nerat 4:31
.ners 0:4 32:25
.ners$ 0:5
.nes$ 0:38 1:-112 3:19 7:-12 8:-30 9:-26 10:-18 13:58 14:90 17:-29 18:-69 19:-6 20:-76 24:22 25:14 27:41 28:-61 31:-16 32:22 34:24
.nesd 1:26 16:16 20:32 31:4
.nesda 1:26 16:16 20:32 31:4
.ness 10:21 25:15
.ness$ 10:21 25:15
.nest 18:53
.nest$ 18:53
.nete 20:-11 29:58
.netes 20:-11 29:58
.neut 13:3 25:-16 34:21
.neutr 13:3 25:-16 34:21
.neve 7:32 8:-31 10:18 17:69 24:-3 25:7 27:57 29:-7 30:12 31:-30
.never 7:32 8:-31 10:18 17:69 24:-3 25:7 27:57 29:-7 30:12 31:-30
.new$ 1:39 2:73 3:21 4:26 5:-74 6:8 10:7 11:12 12:-2 13:-25 14:-111 16:10 17:102 18:-66 19:-80 21:-16 22:17 24:-72 25:-29 26:-71 27:-43 28:-14 29:-10 31:-34 32:-72 33:15 34:-15
.newb 17:80 25:-6
.newbi 17:80 25:-6
.newc 2:-28 17:70
.newco 2:-28 17:70
.news 0:2 7:-14 8:-11 9:16 11:-5 15:-6 17:-21 22:-26 26:4 27:42 32:6
.news$ 9:5 26:41 27:58 31:8
.newsl 0:4 10:3 15:-2 16:2 17:-9 22:-14 26:-4 28:2 32:7
.next 0:10 2:19 3:30 4:48 5:-26 6:-69 8:14 9:-43 10:-86 11:-55 13:-24 14:-25 15:-22 17:16 18:119 19:-87 20:-5 22:-33 23:21 25:-1 26:-20 27:-73 28:-17 30:-29 32:48 33:-14 34:-41
.next$ 0:10 2:19 3:30 4:48 5:-26 6:-69 8:14 9:-43 10:-86 11:-55 13:-24 14:-25 15:-22 17:16 18:119 19:-87 20:-5 22:-33 23:21 25:-1 26:-20 27:-73 28:-17 30:-29 32:48 33:-14 34:-41
.nfer 29:24
.nfere 29:24
.nfig 10:13
.nfir 33:24
.nfirm 33:24
.nfor 8:25 9:-13 13:-6 17:40 21:30 25:-11 27:61
.nform 8:26 9:-12 13:-5 17:40 21:33 25:-11 27:61
.nfra 27:19
.nfra$ 27:19
.nfre 6:-21 12:30 28:-2 34:12
.nfree 6:-21 12:30 28:-2 34:12
.nfro 12:38
.nfroz 12:38
.nfus 6:4
.nge$ 1:-23 7:2 12:1 15:50 16:51 17:12 21:8 26:-49 29:-11 31:-3
.nged 6:-29 13:10 23:17 29:23 33:-33 34:15
.nged$ 6:-29 13:10 23:17 29:23 33:-33 34:15
.ngel 1:59
.ngela 1:3
.ngelo 1:37
.ngen 31:21
.ngen$ 31:21
.nger 8:23 16:5 25:30 27:-16 28:24 29:-42 31:14 34:16
.nger$ 2:-23 8:24 16:5 27:-14 28:25 31:44 33:2 34:18
.nges 10:30 13:42 15:-57 20:-18 26:6 27:69 29:-77 33:5
.nges$ 10:30 13:42 15:-57 20:-18 26:6 27:69 29:-77 33:5
.ngig 12:6 33:9
.ngigk 12:6 33:9
.ngin 2:22 17:26 33:8
.ngine 17:30 25:12 29:-10
.nging 2:24 33:18
.ngle 15:7 25:34 26:1 33:-3
.ngle$ 15:7 25:34 26:1 33:-3
.ngli 25:5
.nglis 25:5
.ngly 16:29
.ngly$ 16:29
.ngo$ 2:6 19:101 33:-30
.ngra 25:76
.ngrat 25:76
.ngs$ 2:-26 5:32 6:37 8:-40 9:-97 10:17 11:-18 12:19 16:-30 17:-16 20:-60 23:8 25:-17 26:-56 27:17 28:22 29:-7 30:23 31:33 32:21 33:4 34:-10
.ngua 0:7 15:7
.nguag 0:7 15:7
.nia$ 1:21 27:33 28:37 29:-46
.nic$ 29:34
.nica 34:-4
.nical 34:-4
.nice 24:18 25:30
.nice$ 24:25 25:30
.nie$ 18:5 25:-40 29:-8 31:55
.nied 9:-8 13:34
.nied$ 9:-8 13:34
.nig$ 32:2
.nigh 2:-12 9:25 18:-3 19:-32 28:45 29:41 32:20 33:17 34:-26
.night 2:-12 9:25 18:-3 19:-32 28:45 29:41 32:20 33:17 34:-26
.nimu 2:7 3:14
.nimum 2:7 3:14
.ning 0:-34 2:-25 3:14 4:47 5:-29 7:14 9:-14 10:16 11:27 12:-4 13:2 14:26 15:6 16:-8 17:-16 18:-8 19:-19 21:-27 23:-26 24:15 25:5 26:-10 27:-18 28:55 29:31 30:-36 31:-41 32:22 33:19
.ning$ 0:-34 2:-25 3:14 4:47 5:-29 7:14 9:-14 10:16 11:27 12:-4 13:2 14:26 15:6 16:-8 17:-16 18:-8 19:-19 21:-27 23:-26 24:15 25:5 26:-10 27:-18 28:55 29:31 30:-36 31:-41 32:22 33:19
.nion 7:31 9:-11
.nish 2:9 11:18 12:18 22:12 25:-42 28:4
.nish$ 11:21 22:30 24:3 25:-24 28:15
.nishe 2:4 12:27
.nit$ 29:11
.niti 4:22 10:19 20:24
.nitia 4:23
.nitio 10:20 20:9
.njou 17:17 25:7 33:9
.njour 17:17 25:7 33:9
.nke$ 3:14 6:13 9:6 11:-4 12:6 13:-6 14:9 16:-4 17:-3 18:-2 19:6 20:7 21:1 25:5 29:-11 33:-4 34:-5
.nkin 7:30 8:-12 21:28 22:-9 29:30
.nking 7:31 8:-8 21:29 22:-6
.nkins 29:31
.nks$ 0:-1 1:-1 3:1 4:5 6:7 8:12 10:4 17:-2 19:-1 20:9 21:-7 22:9 23:-1 24:1 25:39 27:10 28:-8 29:-8 30:7
.nla$ 20:12 33:14
.nloa 20:41 29:6
.nload 20:41 29:6
.nly$ 2:18 6:-13 8:-11 10:7 13:22 18:20 25:-38 26:22 29:-19 30:43 31:20 33:-79
.nmen 17:2
.nment 17:2
.nmut 27:55 29:-12 31:-10
.nmute 27:55 29:-12 31:-10
.nna$ 7:17 8:-15 15:18 34:57
.nnal 6:7
.nne$ 31:39
.nned 3:43 6:14 20:39 29:-47 32:28
.nned$ 3:43 6:14 20:39 29:-47 32:28
.nnee 20:19 33:20
.nnel 2:-28 11:37 14:-6 24:3 25:19 26:40 27:30 29:2 30:16 31:31 32:-22 33:-27
.nnel$ 2:-20 11:40 14:-3 24:5 25:21 26:-7 27:45 29:7 31:44 32:-20 33:-11
.nnels 26:75 27:-14 30:8
.nner 6:-1 9:18 17:54 24:31 28:-8 29:-37 31:21 32:5
.nner$ 9:25 17:43 24:10 25:14 29:-11
.nners 32:12
.nnin 3:10 4:49 5:-40 12:-13 14:55 17:-20 25:7 29:17 33:14
.nning 3:10 4:49 5:-40 12:-13 14:55 17:-20 25:7 29:17 33:14
.nnou 11:12 20:33 26:15 27:29 31:19 33:-18
.nnoun 11:12 20:33 26:15 27:28 31:19 33:-18
.nny$ 25:29
.nobo 7:46 8:-21 13:15 29:-17
.nobod 7:46 8:-20 13:15 29:-16
.noch 33:8
.nochm 33:8
.nock 8:1 25:9
.nock$ 8:1 25:9
.nod$ 10:6
.nog$ 2:7 28:12
.nogo 1:37 29:-15 33:12
.nogo$ 1:37 29:-15 33:12
.nois 0:3 7:9 9:3 11:5 12:4 13:8 15:7 17:7 18:2 19:1 20:-2 21:7 22:-11 25:-3 26:-9 27:-16 29:-4 30:-11 31:14 32:-2
.noise 0:3 7:9 9:3 11:5 12:4 13:8 15:7 17:7 18:2 19:1 20:-2 21:7 22:-11 25:-3 26:-9 27:-16 29:-4 30:-11 31:14 32:-2
.none 31:41
.none$ 31:41
.noob 10:16 17:34
.noob$ 10:16 17:2
.noon 1:25 16:24
.noon$ 1:25 16:24
.nooz 24:36 29:-7 31:27
.nooze 24:36 29:-7 31:27
.nope 4:-4 8:66
.nope$ 4:-4 8:66
.norm 23:6
.norma 23:6
.not$ 0:49 1:-88 2:-41 3:45 4:-95 5:-34 6:28 7:80 8:-8 9:-9 10:7 12:10 13:-35 15:54 16:-32 17:-9 18:-28 19:-42 21:63 22:-20 23:23 25:-15 27:-69 28:-24 29:-17 30:68 31:27 32:-30 33:-13 34:-6
.note 1:25 14:-35 20:-14 24:86 25:15 27:-4 31:-4 33:32
.note$ 24:55
.notes 1:21 2:4 14:-30 20:-11 24:33 29:1 33:50
.noth 0:56 2:13 6:-2 12:23 16:11 18:-24 24:-9 29:-18 31:21 33:-28 34:-9
.nothe 0:46 1:2 2:27 25:14
.nothi 12:32 31:31
.noti 9:-4 10:11 13:-28 16:-39 24:-6 25:-33 26:51 27:94 29:-55 30:31 31:72 33:-56
.notic 11:5 27:13 31:23
.notif 11:-14 13:-13 24:-11 25:-7 26:47 27:90 31:54 33:-3
.noug 2:11 7:21 31:52 33:-8
.nough 2:11 7:21 31:52 33:-8
.noun 11:12 14:-15 20:33 26:17 27:47 31:17 33:-21
.nounc 11:12 14:-15 20:33 26:17 27:47 31:17 33:-21
.nova 10:-13 29:-6 33:18 34:9
.nova$ 10:-13 29:-6 33:18 34:9
.nove 3:25
.novem 3:25
.now$ 0:-19 1:-72 2:26 3:-18 5:50 6:-55 8:-128 12:32 13:-10 15:-166 16:28 17:67 18:19 20:-1 21:22 22:-43 23:4 26:-53 27:39 28:9 29:-42 30:-113 31:-8 34:-137
.nse$ 0:28 2:-10 6:-9 10:30 26:4 29:39
.nsen 9:10
.nsent 9:10
.nser 1:67 24:-17
.nsert 1:67 24:-17
.nsho 29:2
.nshot 29:2
.nsib 34:28
.nsibl 34:28
.nsid 8:10 10:18 21:16
.nside 8:10 10:18 21:16
.nsio 13:2 22:19
.nsion 13:2 22:19
.nsla 0:5 2:9 5:-27 8:-10 10:20 11:-16 12:7 14:16 16:-2 25:-34 27:21 29:15 32:-12 33:12
.nslat 0:5 2:9 5:-27 8:-9 10:20 11:-16 12:7 14:16 25:-34 27:21 29:15 32:-12 33:12
.nssl 9:28 29:15
.nssl$ 9:29 29:15
.nst$ 2:7 11:9 19:9 25:-9
.nsta 1:14 4:24 9:16 16:-6 17:1 18:-10 22:13 29:47 31:-15
.nstac 4:26 29:14 31:-9
.nstal 1:30 9:17 18:-9 22:15 29:16
.nste 1:-3 16:45 18:27 26:9 33:-41
.nstea 1:-3 16:45 26:9 33:-22
.nstr 10:7 11:27 29:-9
.nstra 12:1
.nstru 11:35
.nsub 6:-10 11:9 26:-68 27:-31 30:78 31:47 34:29
.nsub$ 29:-13 30:33 31:22
.nsubs 11:14 26:-64 27:-27 30:44 31:22 34:30
.nswe 9:11 13:34 21:-30
.nswer 9:11 13:34 21:-30
.ntab 30:4 34:11
.ntabl 30:4 34:13
.ntac 34:85
.ntact 34:85
.ntag 5:12
.ntage 5:12
.ntai 7:6 9:-18 11:-4 17:18 29:5 33:3
.ntail 7:10 15:3
.ntain 17:19 29:14 33:11
.ntat 0:17 3:3 5:-25 11:10 12:-8 24:2 34:8
.ntati 0:17 3:3 5:-25 11:10 12:-8 24:2 34:8
.ntdo 27:11 28:74 31:1
.ntdow 27:11 28:74 31:1
.nte$ 19:39 20:-31
.nted 2:-59 8:22 9:10 12:-5 13:13 19:1 22:10 25:28 26:19 27:42 29:-41
.nted$ 2:-59 8:22 9:10 12:-5 13:13 19:1 22:10 25:28 26:19 27:42 29:-41
.nteg 2:18
.ntegr 2:18
.nten 27:7
.ntenc 10:6
.nter 1:21 2:10 6:-49 10:20 14:-46 17:47 19:11 20:-32 24:-16 27:12 29:52
.nter$ 1:34 10:1 29:34
.ntere 5:26 6:-6 11:29 14:-13 27:23 29:16
.nterf 12:9 33:19
.ntern 17:23
.nters 17:27
.nth$ 2:-33 3:35 5:-40 6:9 14:-51 16:28 18:-34 19:-22 20:44 28:18 29:-22 30:17 32:71
.nths 3:6 14:11
.nths$ 3:6 14:11
.ntil 1:-3 3:13 4:-29 5:-38 7:29 8:7 10:-41 11:-2 12:1 13:-10 14:43 15:-6 16:19 17:-44 19:-36 20:-24 21:6 22:39 24:35 25:-19 27:-60 28:44 29:-8 31:30 34:-27
.ntil$ 1:-3 3:13 4:-29 5:-38 7:29 8:7 10:-41 11:-2 12:1 13:-10 14:43 15:-6 16:19 17:-44 19:-36 20:-24 21:6 22:39 24:35 25:-19 27:-60 28:44 29:-8 31:30 34:-27
.ntim 12:5
.ntin 5:-8 7:2 22:21 31:24
.nting 7:3 22:23
.ntio 3:10 11:29
.ntion 3:10 11:29
.ntis 29:26
.ntist 29:26
.ntly 12:46 26:7
.ntly$ 12:46 26:7
.nto$ 1:47 2:4 5:13 6:-23 9:-1 14:-34 17:-6 21:2 23:-13 27:32 28:1 29:56 31:-23 32:3 33:-7
.ntor 17:66
.ntor$ 17:22
.ntra 9:22
.ntrac 29:24
.ntrag 9:29 29:-8
.ntri 17:75 29:4
.ntrib 17:75 29:4
.ntro 1:19 17:30 24:-13
.ntrod 1:19 17:30 24:-13
.ntry 1:22
.ntry$ 1:22
.nts$ 9:-87 10:29 12:14 14:-93 16:7 20:-12 21:3 22:-35 23:-43 27:66 28:6 29:-11 32:2 33:45 34:-6
.ntsc 9:15 34:17
.ntsch 9:15 34:17
.ntt$ 5:-12 14:42
.ntu$ 3:9 4:20 20:12
.nty$ 4:23
.nual 1:27 11:44 34:14
.nual$ 1:27 11:44 34:14
.nuar 32:7
.nuary 32:7
.nudg 16:9 23:27 24:32 34:-8
.nudge 16:9 23:27 24:21 34:-5
.nue$ 5:-11 20:12 29:7 31:27
.null 2:33 29:11
.numb 5:26 7:33 8:44 9:27 13:8 24:-12 25:-7 28:52
.numbe 5:26 7:33 8:44 9:27 13:8 24:-12 25:-7 28:52
.nuov 2:32 17:7 20:6
.nuova 2:32 20:6
.nup$ 2:25 22:3
.nus$ 5:33 10:-13 12:-7 16:-10 20:-16 24:22 28:58 32:-7
.nute 16:-6 29:2
.nutes 16:-6 29:7
.nvin 7:16 21:36
.nvinc 7:16 21:36
.nvir 17:2
.nviro 17:2
.nvit 8:-27 29:47
.nvite 8:-27 29:47
.nvol 10:22 17:35 29:-21
.nvolv 10:22 17:35 29:-21
.nway 10:-18 28:39
.nway$ 10:-18 28:39
.nybo 9:4 10:22
.nybod 9:4 10:19
.nymo 31:34
.nymor 31:34
.nyon 2:-11 3:20 6:-5 12:-22 13:9 15:17 22:-25 25:48 29:20
.nyone 2:-11 3:20 6:-5 12:-22 13:9 15:17 22:-25 25:48 29:20
.nyth 2:20 5:7 8:-38 13:30 16:-23 18:36 19:-9 25:-45 26:14 28:-30 29:-35 32:53 33:-1
.nythi 2:22 5:9 8:-37 13:30 16:-22 18:37 19:-5 25:-36 26:15 28:-25 29:-23 32:32
.nywa 10:6
.nyway 10:6
.oabl 2:37
.oable 2:37
.oach 18:14 28:18
.oachi 18:14 28:18
.oad$ 2:8 20:59 22:41 29:31
.oadi 25:5
.oadin 25:5
.oadm 14:44
.oadma 14:44
.oads 3:7 18:-21
.oads$ 3:7 29:-16
.oard 2:2 8:27 10:-1 12:-1 16:28 17:10 20:-8 22:21 29:9 33:22 34:-9
.oard$ 2:4 16:29 17:-16 22:47 29:16 33:18
.oardi 8:6 17:38
.oat$ 2:50
.obab 23:5 30:6
.obabl 23:5 30:6
.obal 33:20
.obal$ 33:20
.ober 1:19 4:15 5:-19 16:39 20:49 31:-10 32:17
.ober$ 1:19 4:15 5:-17 16:39 20:49 31:-9 32:18
.obje 9:17
.objec 9:17
.oble 2:15
.oblem 2:15
.obod 7:46 8:-20 13:15 29:-16
.obody 7:46 8:-20 13:15 29:-16
.obs$ 17:29
.oced 10:-22 11:18 12:7 21:8
.ocedu 10:-20 11:20 21:8
.oces 9:-9 17:51 21:39
.ocess 9:-9 17:51 21:39
.ochm 33:8
.ochma 33:8
.ock$ 1:8 8:38 9:-18 10:-33 11:-28 20:-45 25:6 27:-22 28:65 29:17 31:10
.ocke 2:24 5:11 6:-34 8:7 9:-29 12:81 25:-21 33:17
.ocked 2:27 6:-6 12:102 29:-6 33:22
.ocker 5:27 10:17 12:-14 15:14
.ocki 5:25 9:16
.ockin 5:25 9:16
.ocks 12:18
.ocks$ 12:18
.ocli 33:3
.oclie 33:3
.ocs$ 0:59 1:39 2:23 10:-33 15:-6 16:-41 17:29 18:-2 27:16 31:14 33:-2
.oct$ 1:17 16:65 29:-14
.octo 1:19 4:8 5:-14 16:44 20:46 31:-10 32:18
.octob 1:19 4:8 5:-14 16:44 20:46 31:-10 32:18
.ocum 0:17 1:2 3:3 5:-21 11:13 12:-15 25:5
.ocume 0:17 1:2 3:3 5:-21 11:13 12:-15 25:5
.oday 2:33 4:23 7:-13 9:-25 10:-2 12:24 14:-12 16:-13 17:18 20:-27 24:-5 25:3 28:25 31:11 32:49 33:-50 34:-20
.oday$ 2:33 4:23 7:-13 9:-25 10:-2 12:24 14:-12 16:-13 17:18 20:-27 24:-5 25:3 28:25 31:11 32:49 33:-50 34:-20
.odds 21:46
.odds$ 21:46
.ode$ 2:12 5:25 6:-10 9:12 10:46 12:48 20:-6 25:-27 33:14
.oden 19:3
.odena 19:3
.ods$ 9:16 34:36
.oduc 0:30 1:8 10:13 17:31 20:7 24:-10 27:5 29:-32 33:-18
.oduce 1:16 11:5 24:-12
.oduct 0:4 10:16 17:17 20:9 27:12 33:-21
.odul 29:44
.odule 29:44
.ody$ 2:-12 3:2 4:-15 6:-22 7:52 8:-48 12:11 13:14 15:17 22:-46 25:4 30:19 31:-24 34:1
.oed$ 15:54 19:-5 33:-24
.oes$ 0:-40 2:57 6:-54 7:15 9:23 10:38 11:17 12:10 13:-24 14:13 15:-36 17:-8 18:-23 19:-67 20:47 22:-71 23:-22 24:-57 25:-89 26:31 27:-63 28:-32 29:24 30:-45 33:13 34:-50
.oeve 7:10 8:-5 28:40
.oever 7:10 8:-4
.off$ 1:38 2:-62 3:26 4:21 7:5 8:13 9:-12 10:-95 11:-68 16:-1 17:-63 18:22 19:-19 20:-41 23:-35 24:-62 26:-10 27:-157 28:26 29:-4 30:78 31:82 32:-46 33:8
.offe 25:48 34:-20
.offee 25:36 29:6 34:-2
.offi 6:12 12:-15 20:39 25:10 29:6 33:-32
.offic 6:12 12:-15 20:39 25:10 29:6 33:-32
.offs 31:13
.offsi 31:16
.ofre 29:12
.ofrea 29:12
.oft$ 1:43 10:26
.ogat 13:31
.ogati 13:20
.ogin 29:1
.ogin$ 29:1
.ogle 26:14
.ogle$ 26:14
.ogo$ 1:37 33:10
.ogra 8:3 17:41
.ogram 17:41
.ograp 8:7 29:-4
.ogs$ 29:41
.oice 29:43
.oice$ 29:43
.oin$ 10:7 13:5 14:-10 17:41 29:-17
.oine 17:60 32:-1
.oined 17:58
.oing 0:-30 1:-5 2:-23 4:18 5:59 9:39 10:-55 11:-17 12:8 13:-24 14:-31 25:14 29:-49 31:-8 32:57 33:21
.oing$ 0:-30 1:-5 2:-23 4:18 5:59 9:39 10:-55 11:-17 12:8 13:-24 14:-31 25:14 29:-49 31:-8 32:57 33:21
.oint 1:13 2:2 5:24 10:44 12:10 14:-22 17:35 20:21 24:-32 25:-18 26:16 29:-14 32:-30 33:-6
.oint$ 1:3 2:5 5:25 10:63 12:11 14:-14 20:22 24:-29 26:17 29:-101 32:-28 33:-2
.ointe 17:53
.oise 0:3 7:9 9:3 11:5 12:4 13:8 15:7 17:7 18:2 19:1 20:-2 21:7 22:-11 25:-3 26:-9 27:-16 29:-4 30:-11 31:14 32:-2
.oise$ 0:3 7:9 9:3 11:5 12:4 13:8 15:7 17:7 18:2 19:1 20:-2 21:7 22:-11 25:-3 26:-9 27:-16 29:-4 30:-11 31:14 32:-2
.ojec 3:9 5:17 10:9 11:-2 14:-17 17:31 20:-21 21:11 22:13 29:-43 31:5 33:23
.oject 3:9 5:17 10:9 11:-2 14:-16 17:30 20:-21 21:11 22:13 29:-43 31:5 33:23
.oji$ 9:11
.okay 2:26
.okay$ 2:26
.oke$ 2:-16 8:4 9:-21 17:-6 24:47 25:61 27:-19 29:10 34:-1
.oked 9:52 12:6 15:21
.oked$ 9:52 12:6 15:21
.oken 2:2 15:42 22:25 25:-10 29:18
.oken$ 2:2 15:42 22:25 25:-10 29:18
.okie 25:7
.okin 5:52 33:4
.oking 5:17 33:5
.oks$ 0:4 23:13 29:-12
.okyo 33:37
.okyo$ 33:37
.ola$ 17:45 29:-7
.olan 29:17
.oland 29:17
.old$ 2:7 5:-37 7:83 9:-45 10:-22 11:-74 12:27 14:-29 16:30 19:69 20:33 21:22 22:13 24:-54 25:-66 27:34 28:-22 29:-17 32:5 33:-90 34:-43
.olde 13:5 14:37
.older 14:21
.oldi 9:22
.oldin 9:22
.ole$ 14:63 29:7
.olid 28:-25 29:18 31:13
.olida 28:-24 29:18 31:14
.olis 5:11 29:12
.olish 5:11 29:12
.oliv 1:29 20:16 24:10 29:-10
.olive 1:29 20:16 24:10 29:-10
.olks 0:4 1:3 3:-4 4:8 8:-8 9:3 11:-3 16:-3 17:13 20:2 24:9 25:6 27:-8 29:-1 30:12
.olks$ 0:4 1:3 3:-4 4:8 8:-8 9:3 11:-3 16:-3 17:13 20:2 24:9 25:6 27:-8 29:-1 30:12
.oll$ 29:21
.ollo 3:16 4:14 10:-53 11:14 13:-3 14:-52 16:-11 17:-19 18:53 24:21 25:-10 26:59 27:51 28:-18 31:30 32:-18 33:-59 34:-19
.ollow 3:16 4:14 10:-53 11:14 13:-3 14:-52 16:-11 17:-19 18:53 24:21 25:-10 26:59 27:51 28:-18 31:30 32:-18 33:-59 34:-19
.olon 1:-2 25:30 29:6
.olum 9:8
.olume 9:8
.olve 10:22 17:35 29:-21
.olved 10:9 17:35 29:-20
.omat 23:1 30:10
.omati 23:1 30:10
.ome$ 0:9 2:28 5:-8 7:-34 8:-11 9:13 12:8 13:-70 15:9 17:36 20:-43 21:34 23:12 24:-31 27:-47 28:-85 29:7 31:-64 32:-52 33:26 34:-64
.omeb 2:-26 3:6 4:-11 7:13 29:25 30:22 34:11
.omebo 2:-26 3:6 4:-11 7:13 29:25 30:22 34:11
.omen 2:-3 5:13 12:28 17:14 18:4 25:14 28:1 29:-11 33:14
.oment 2:-3 5:13 12:28 17:15 18:5 25:15 28:1 29:-5 33:15
.omeo 2:-25 9:-14 10:23 12:5 15:22 17:23 29:-4 34:17
.omeon 2:-25 9:-14 10:23 12:5 15:22 17:23 29:-4 34:17
.omer 4:-5 6:4 9:-3 11:-7 12:1 15:19 17:40 20:21 21:12 24:-17 29:3
.omer$ 4:-2 6:7 12:3 13:3 15:6 17:10 19:1 24:-13 28:1
.omers 13:-8 17:28 19:-18 20:14 21:34 29:17
.omes 16:3 18:57 20:39 29:-23 33:-7
.omes$ 16:3 18:57 20:39 29:-23 33:-7
.omet 0:8 1:-1 2:-10 11:2 13:24 15:-5 17:29 18:1 21:2 25:23 29:-15 32:47
.ometh 0:5 2:-8 11:2 13:24 15:-4 17:29 18:1 21:3 25:23 29:-14 32:46
.omew 14:29 29:5
.omewh 14:29
.omg$ 25:39 29:-27
.omin 5:7 6:8 10:-1 11:-3 17:36 18:81 20:31 25:-18 29:-20 32:13 33:-43 34:-31
.oming 5:7 6:8 18:82 20:31 25:-17 32:14 33:-43
.omis 2:4 20:1
.omise 2:4 20:1
.omma 11:91 21:11
.omma$ 21:17
.omman 11:95
.omme 17:7
.ommi 2:-10 11:-33 12:4 17:11 25:15 29:35
.ommit 2:-10 11:-29 12:4 17:13 25:16 29:41
.omor 2:14 6:-5 7:11 10:-11 12:-11 24:58 32:46 33:27
.omorr 2:14 6:-5 7:11 10:-10 12:-11 24:58 32:46 33:27
.ompa 11:-31 14:-6 19:41 29:31
.ompan 11:-10 29:26
.ompar 14:-2 19:44
.ompi 29:54
.ompil 29:54
.ompl 1:2 4:-3 14:60 20:-1 33:32
.omple 1:3 6:2 14:55 33:33
.ompo 0:1
.onal 1:10 2:18 10:6 24:-3 33:14
.onal$ 1:10
.onali 2:19 33:22
.onbo 8:6 17:64
.onboa 8:6 17:37
.once 2:21 3:9 4:-12 10:72 12:-40 18:17 27:29 30:18 33:-27
.once$ 2:27 3:9 4:-10 10:17 12:-18 18:23 30:21
.oncer 10:21
.ond$ 0:8 6:30 15:-30 33:30
.onda 1:28 7:13 8:-53 9:-7 12:-11 15:-5 16:36 18:-4 22:15 24:40 25:19 28:-16 31:20 32:11
.onday 1:28 7:13 8:-52 9:-6 12:-11 15:-5 16:37 22:15 24:41 25:11 28:-16 31:22 32:9
.ondi 9:29 29:20
.ondit 9:30 29:2
.one$ 0:28 1:42 2:-17 4:29 5:-62 6:68 8:-12 11:2 12:-21 13:-31 14:-13 16:32 17:13 18:54 19:11 20:-26 21:-9 22:7 25:10 26:-18 27:-62 28:11 29:-4 30:7 31:-6 32:-52 33:10 34:21
.oned 3:10 15:57
.oned$ 3:10 15:57
.onel 2:71
.oneli 2:71
.onen 25:29
.oner 18:33
.oner$ 18:33
.ones 8:-17 10:-44 12:-20 13:67 14:40 18:16 27:31 29:-63 32:20 34:19
.ones$ 8:-16 10:-30 12:-13 13:68 14:42 18:-69 27:32 29:-51 32:24 34:19
.onest 18:53
.onfe 29:24
.onfer 29:24
.onfi 10:11 33:30
.onfig 10:13
.onfir 33:24
.onfu 6:4
.onfus 6:4
.ong$ 2:-21 3:1 5:28 9:2 10:-7 11:-78 12:-16 14:-62 16:57 17:-48 19:12 20:4 22:1 24:-26 25:93 27:-16 28:44 29:-29 31:-18 33:-7
.onge 2:-33 8:21 16:4 27:-18 28:35 31:32 33:14
.ongel 1:3
.onger 2:-22 8:24 16:6 27:-13 28:26 31:37 33:5
.ongr 25:76
.ongra 25:76
.onig 29:57 34:-12
.onigh 29:57 34:-12
.onin 11:2
.oning 11:2
.onjo 17:16 25:7 33:9
.onjou 17:16 25:7 33:9
.only 2:18 6:-13 8:-11 10:7 13:22 18:20 25:-38 26:22 29:-19 30:43 31:20 33:-79
.only$ 2:18 6:-13 8:-11 10:7 13:22 18:20 25:-38 26:22 29:-19 30:43 31:20 33:-79
.onme 17:2
.onmen 17:2
.onne 29:-16 31:38 32:12
.onnt 18:-1 32:1
.ons$ 0:9 3:-7 4:-3 5:-9 6:-2 7:18 8:-27 9:-18 10:-19 11:15 12:-4 13:73 14:-48 16:-44 17:-46 18:-36 19:4 20:-14 21:19 22:-29 24:32 26:13 27:25 28:-34 29:-78 30:1 31:2 32:-52 33:9 34:48
.onse 7:1
.onsen 9:10
.onsi 2:-2 8:6 10:10 21:26 34:22
.onsib 34:28
.onsid 8:11 10:19 21:16
.onst 12:1
.onstr 12:1
.ont$ 18:9
.onta 33:30 34:79
.ontac 34:84
.ontai 33:18
.onte 10:31 27:6
.onten 27:11
.onth 2:-38 3:10 5:-2 6:8 16:9 18:-22 19:-9 20:40 28:30 29:-33 30:17 32:43
.onth$ 2:-32 3:7 5:-22 6:9 14:-47 16:9 18:-2 19:-4 20:44 28:18 29:-11 30:17 32:55
.onths 3:6 14:11
.ontr 17:82 29:32
.ontra 29:24
.ontri 17:75 29:4
.onvi 7:16 21:36
.onvin 7:16 21:36
.oob$ 10:16 17:2
.oocl 33:3
.oocli 33:3
.ood$ 1:-4 2:23 6:18 8:10 14:-42 16:-17 17:24 20:5 21:-8 24:-9 25:31 27:-6 33:11
.oofr 29:12
.oofre 29:12
.oogl 26:14
.oogle 26:14
.ook$ 3:34 4:-13 5:-50 7:8 8:-24 10:-42 11:-11 15:-8 18:7 19:17 25:-26 26:61 27:53 31:-56 33:32 34:-15
.ooke 9:53 15:21
.ooked 9:54 15:21
.ooki 5:59 33:4
.ookie 25:7
.ookin 5:53 33:5
.ooks 0:4
.ooks$ 0:4
.ool$ 25:36 29:3 32:-1
.oom$ 0:22 2:66 29:87 31:-13
.oomi 18:32 32:-23
.oomin 18:32 32:-23
.oon$ 1:23 6:-24 10:-36 12:-26 16:15 18:43 20:35 27:31 28:69 29:-9 32:-16 33:-16
.oone 18:80 33:-8
.ooner 18:33
.oones 18:47
.oont 34:12
.ooo$ 6:12 11:-13 12:-1 25:48 29:-25
.oop$ 27:34
.oops 6:10 25:37
.oops$ 25:37
.oor$ 6:33 22:15 24:26 29:-2 33:3
.oord 34:29
.oordi 34:29
.oot$ 29:60
.oots 4:23
.ootst 4:23
.ooze 24:36 29:-29 31:27
.ooze$ 24:36 29:-7 31:27
.ope$ 2:55 4:-7 8:65 9:-44 10:8 29:-80 34:3
.oped 5:3
.oped$ 5:3
.open 1:-12 2:28 3:13 4:39 5:-7 6:-66 8:3 9:21 10:-43 11:-9 12:45 13:11 20:-61 21:-49 22:17 24:28 25:-69 29:17 31:-42 33:-58
.open$ 2:24 4:9 5:-4 6:-46 8:11 12:48 13:6 20:-50 22:12 24:33 25:-28 33:-14
.openi 3:32
.opens 4:42 9:28 29:43 31:-12
.oper 10:25 20:3
.oper$ 20:15
.opers 10:26 17:3
.opin 7:31 9:-11
.opini 7:31 9:-11
.ople 0:-10 2:-25 5:12 6:-1 8:-5 11:9 12:8 17:25 21:-8 23:23 25:-30 30:14 33:6 34:11
.ople$ 0:-10 2:-25 5:12 6:-1 8:-5 11:9 12:8 17:25 21:-8 23:23 25:-30 30:14 33:6 34:11
.opme 4:11 5:22 12:13
.opmen 4:11 5:22 12:13
.opos 5:-29 6:71 9:-17 10:17 16:4 19:-10 20:-21 23:3 28:1 29:-38 33:61
.oposa 6:35 9:-12 10:20 12:24 16:8 19:-1 23:4 28:3 29:-32 33:34
.opose 2:-2 33:33
.oposi 6:23
.ops$ 25:35
.opt$ 30:23 31:32
.opti 2:45 11:29 13:-7 21:10 22:-6 26:12
.optio 2:45 11:29 13:-7 21:10 22:-6 26:12
.opy$ 4:17 33:11
.ora$ 20:7 29:7
.orag 2:8
.orage 2:8
.orbi 2:17 12:2
.orbid 2:17 12:2
.orce 6:-35 12:94 29:3 33:-21
.orce$ 6:-29 12:90 29:3 33:-18
.ord$ 5:-20 8:23 11:34 22:7 29:31
.orde 13:21 14:20 25:-28 29:57
.order 14:24 29:60
.ordi 12:30 16:13 20:-10 33:14 34:21
.ordin 12:30 16:13 20:-10 33:14 34:21
.ords 11:17 25:17
.ords$ 11:17 25:17
.ore$ 0:11 1:4 3:28 4:-1 5:-2 6:16 8:1 9:-24 10:-19 11:-15 12:-19 13:-25 14:-6 16:43 17:10 19:27 22:8 23:20 24:19 25:2 26:-7 27:-38 28:32 29:12 30:-29 31:35 33:-4
.org$ 29:2
.orge 1:-7 2:-10 4:11 7:-18 10:3 11:12 14:3 19:-8 20:-2 23:-15 24:35 28:-13 29:-4
.orget 1:-7 2:-10 4:11 7:-18 10:3 11:12 14:3 19:-8 20:-2 23:-15 24:35 28:-13 29:-4
.orgo 2:6 8:6 9:2 11:-2 13:-8 16:15 17:-13 25:-5 28:10 29:9 30:-1 33:3 34:-5
.orgot 2:6 8:6 9:2 11:-2 13:-8 16:15 17:-13 25:-5 28:10 29:9 30:-1 33:3 34:-5
.oria 17:12
.orial 17:12
.orig 16:22 19:30 20:-30 33:-3
.origi 16:22
.orin 2:14 29:9
.oring 2:14 29:9
.orit 34:25
.ority 34:25
.oriz 18:27 29:-10
.orizo 18:27 29:-10
.ork$ 1:23 2:-27 3:16 4:8 5:41 8:14 11:13 12:-24 17:20 20:-23 22:7 23:6 25:4 31:-17
.orkf 17:12
.orkfl 17:12
.orki 28:18
.orkin 28:18
.orks 17:15 23:3 25:24 30:16
.orks$ 17:16 23:3 25:24 30:16
.orm$ 9:-3 21:37 29:20
.orma 8:21 9:-16 11:26 13:-9 17:38 21:30 23:3 25:-19 29:-8
.ormal 23:5
.orman 2:20
.ormat 8:23 9:-6 11:15 13:-2 17:42 21:34 25:-4
.orme 14:-10 19:20 27:38
.ormed 27:39
.orni 0:-8 3:-16 4:2 6:2 8:1 10:9 11:17 12:4 14:-6 15:3 23:-4 24:23 28:10 29:-2 30:-1 31:-5 32:12 34:2
.ornin 0:-8 3:-16 4:2 6:2 8:1 10:9 11:17 12:4 14:-4 15:3 23:-4 24:16 28:10 29:-2 30:-1 31:-4 32:12 34:2
.orre 2:30 6:-36 10:-27 16:20 20:12 21:3 22:18 24:-11 33:42
.orrec 2:37 6:-16 10:-14 16:25 20:27 21:5 33:34
.orro 2:14 6:-5 7:11 10:-10 12:-11 24:58 32:50 33:26
.orrow 2:14 6:-5 7:11 10:-10 12:-11 24:58 32:50 33:26
.orry 1:-5 5:7 7:-13 8:9 9:9 10:12 12:14 14:14 16:10 17:2 18:37 21:-8 23:-8 25:24 27:-3 31:-1 32:-6 33:-9
.orry$ 1:-5 5:8 7:-8 8:9 9:10 10:12 12:14 14:14 16:10 17:3 18:17 21:-8 23:-8 25:24 27:-3 31:-1 33:-9
.ors$ 23:17 25:-6 27:24
.ort$ 1:35 2:20 8:-30 19:-24 20:24 28:-9 29:2
.orta 17:8 18:17 32:-1
.ortan 17:8 18:17 32:-1
.orte 29:43
.orted 7:2 29:57
.orth 7:33 9:-26 21:30
.orth$ 7:33 9:-26 21:16
.orti 2:3 5:-2
.ortin 2:3
.ortn 28:9 32:8
.ortni 28:9 32:8
.orts 1:9 10:4 29:7
.orts$ 1:9 10:4 29:7
.orwa 11:-3 15:13 29:32
.orwar 15:13 29:8
.ory$ 6:54 14:-4 19:36 24:14 29:9 33:-34
.osal 6:36 9:-12 10:20 12:24 16:8 19:-1 23:4 28:3 29:-32 33:34
.osal$ 10:27 12:15 16:10 33:-1
.osals 6:32 33:59
.osde 20:-3 25:14 29:25 33:-12
.osdem 20:-3 25:14 29:25 33:-12
.ose$ 0:40 6:-46 10:15 20:-50 22:-40 25:-3 27:-27 28:40 30:48 31:-19 34:51
.osed 6:52 9:-2 10:19 12:49 18:-33 29:-54 33:12
.osed$ 6:52 9:-2 10:19 12:49 18:-33 29:-54 33:12
.oses 18:80
.oses$ 33:1
.osest 18:70
.oshe 2:10
.osher 2:10
.osin 6:23
.osing 6:23
.osit 10:15 12:4 33:-1
.osito 10:16 12:5
.oslo 2:27
.oslo$ 2:27
.ospe 19:17 29:20
.ospec 19:17 29:20
.oss$ 1:14 5:-2 9:-9 10:17 11:-22 14:5 16:30 17:-14 20:1 25:-7 26:-16 27:11 29:-18 33:-11 34:54
.ossa 10:26 33:8
.ossar 10:26
.ossi 0:20 2:-1 3:4 5:-32 13:-25 17:-36 18:29 21:11 22:3 23:10 26:32 29:-14 30:25 33:16
.ossib 0:21 3:13 5:-2 12:-1 13:-20 21:5 22:10 23:4 26:29 30:28 33:19
.ost$ 2:57 5:49 6:9 10:-43 11:13 12:-51 14:31 18:-31 23:-19 24:12 25:-40 26:61 27:3 28:-48 32:-29
.oste 12:31 27:42
.osted 12:31 27:42
.osti 30:2 31:19
.ostin 30:2 31:19
.ostp 2:-18 11:6 15:43 16:51
.ostpo 2:-18 11:6 15:43 16:51
.osts 27:10
.osts$ 27:10
.ota$ 22:19 25:-6 29:49
.otal 14:24 17:13
.otal$ 14:24 17:13
.ote$ 2:-31 8:27 9:-32 10:2 11:19 13:46 18:-18 21:-24 24:45 34:4
.oted 9:16 25:29
.oted$ 9:16 25:29
.otes 1:21 2:3 8:-21 9:49 14:-32 20:-12 24:35 33:49
.otes$ 1:21 2:3 8:-21 9:49 14:-32 20:-12 24:35 33:49
.otfi 2:21 20:7
.otfix 2:21 20:7
.oth$ 18:-5 33:39
.othe 0:38 2:31 5:-38 14:-14 25:5 27:-4 29:-22 30:1 31:27 34:-12
.other 0:42 2:38 5:-37 14:-13 25:5 27:-4 29:-17 30:1 31:27 34:-11
.othi 12:32 31:31
.othin 12:32 31:31
.otic 11:5 27:13 31:23
.otice 27:13 31:23
.otif 11:-28 13:-14 24:-11 25:-9 26:47 27:94 31:42 33:-3
.otifi 11:-6 26:49 27:18 30:2 31:52
.otify 27:66
.otio 4:17 10:33 29:-17
.otion 4:17 10:33 29:-17
.ots$ 25:3 29:-16 30:8
.otst 4:23
.otstr 4:23
.ouch 15:33 33:29
.ouch$ 15:11
.ouche 27:3
.oud$ 29:31
.ough 2:2 5:2 6:-35 7:40 8:2 10:-43 12:-52 13:9 14:8 16:-1 19:-16 22:47 25:-46 27:-50 28:7 29:-51 31:26 33:-16
.ough$ 2:11 5:6 6:-14 7:21 8:3 10:-2 11:8 12:-61 13:11 14:12 19:-9 22:50 25:-34 27:-31 29:-3 31:28 33:-45
.oughl 28:6
.ought 7:3 15:8
.ould 0:65 1:-6 2:12 3:45 5:-4 6:-4 7:58 8:-28 9:-34 10:-37 11:-25 12:-59 13:-11 15:47 16:9 17:20 20:-16 21:39 22:21 25:-45 26:29 28:-59 29:-14 30:7 31:-1 33:-16
.ould$ 0:65 1:-6 2:12 3:45 5:-4 6:-4 7:58 8:-27 9:-34 10:-36 11:-25 12:-59 13:-10 15:47 16:9 17:20 20:-16 21:39 22:21 25:-44 26:29 28:-58 29:-13 30:7 31:-1 33:-16
.ounc 9:23 11:9 14:-17 20:28 26:17 27:47 29:-46 31:16 33:-24
.ounce 9:23 11:9 14:-9 20:28 26:17 27:45 29:-46 31:6 33:-21
.ound 2:25 11:-14 12:-23 17:23 18:21 19:17 21:16 22:-15 24:21 25:47 29:-74 33:-21
.ound$ 2:29 17:26 18:25 19:18 21:17 22:-10 24:22 25:36 27:1 29:-57 33:-14
.ounds 9:12 10:7
.ount 8:-41 9:-14 10:57 13:25 20:-20 25:-23 27:23 28:95 29:21 33:-46
.ount$ 2:2 5:1 8:-31 10:30 13:31 28:32 29:47 33:-13 34:-22
.ounta 30:4 34:13
.ountd 27:9 28:68 31:12
.ounts 10:14
.oupl 6:27
.ouple 6:27
.our$ 0:9 1:-10 5:-162 6:-43 7:9 8:-34 10:-45 12:-72 13:-124 14:-23 17:5 18:-18 20:19 21:17 22:62 24:9 26:6 27:2 28:-105 29:9 31:3 32:-37 33:69 34:19
.ourc 17:20
.ource 17:20
.ours 1:2 10:-32 11:53 13:4 15:8 24:19 25:-44 27:-31 28:58 29:-63 31:9 33:-52 34:6
.ours$ 1:8 13:6 15:10 24:31 27:-3 28:59 29:-14 33:-46 34:8
.ourse 5:5 10:-1 11:46 25:-14 31:20
.ous$ 19:69 20:-57 25:51 34:-2
.out$ 0:21 1:-83 2:30 3:-13 5:-49 6:37 7:31 8:14 9:14 10:-11 12:-16 13:-41 15:-6 17:9 18:-6 21:-86 22:-102 23:27 24:40 25:-21 27:32 28:-18 29:-34 30:20 31:56 32:-109 33:7
.outl 26:55 32:10
.outlo 14:-30 26:55 32:11
.outs 13:11
.outst 13:12
.ova$ 2:28 8:5 10:-20 20:4 29:-27 33:6 34:6
.oval 7:18 8:26 9:9 13:41 29:-42
.oval$ 8:43 9:5 13:42 29:-11
.ovals 7:11
.ove$ 1:-56 4:-2 5:-17 6:-20 7:40 8:18 10:-49 11:-6 12:-57 13:-5 14:-11 15:43 16:4 17:33 18:-29 20:-11 21:-10 22:-36 25:4 27:-34 28:-2 29:79 30:16 31:6 32:-47 33:-98 34:33
.oved 2:-28 3:9 5:6 7:-18 8:1 9:31 10:-8 13:24 15:13 19:-5 22:-12 30:15
.oved$ 2:-28 3:9 5:6 7:-18 8:1 9:31 10:-8 13:24 15:13 19:-5 22:-12 30:15
.ovem 3:24 9:18
.ovemb 3:25
.oveme 2:7 9:19
.over 6:64 12:-52 13:35 20:-12 28:-31 33:-116 34:63
.over$ 2:-24 5:6 6:61 17:10 25:8 33:-51 34:24
.overa 8:7
.overk 0:16
.overs 2:37 12:-24 21:19 34:51
.overv 13:42 14:35 32:12
.oves 7:23 13:-9 27:15 34:7
.oves$ 7:23 13:-9 27:15 34:7
.ovin 2:24 7:1 8:-2 9:-14 11:24 15:30 16:-12 25:33
.oving 2:24 7:1 8:-2 9:-14 11:24 15:30 16:-12 25:33
.owe$ 25:8
.owed 2:59 10:-3 12:-31 13:36 15:20
.owed$ 2:59 10:-3 12:-31 13:36 15:20
.ower 34:7
.owers 34:14
.owin 3:23 4:20 18:31 26:17
.owing 3:23 4:20 18:31 26:17
.own$ 0:44 2:-83 3:37 4:-14 5:-38 6:-3 7:23 8:10 9:2 10:-37 11:-41 12:19 14:-63 16:2 17:-29 20:-51 22:-15 25:-84 28:70 29:8 31:27 33:35 34:-80
.owne 0:3 10:-3 34:53
.owner 0:4 34:53
.ownl 20:41 29:6
.ownlo 20:41 29:6
.owns 31:42 34:14
.owns$ 31:43 34:14
.ows$ 10:-34 18:52 26:32 29:29 34:-31
.owy$ 1:22 4:16 5:-5 17:53 29:-23
.oxy$ 14:-24 19:96 28:-8 33:-10
.oze$ 6:20 12:-25 24:34 25:20 29:-8 31:14
.ozen 5:-56 10:-6 12:116 17:-27 18:-16 22:22 25:9 29:20
.ozen$ 5:-39 10:-4 12:95 17:-6 18:-4 22:22 25:10 29:29
.ozn$ 5:-9 12:64
.pach 19:96 20:-5 33:-30
.pacho 19:96 20:-5 33:-29
.paci 29:24
.pacit 29:24
.pack 1:26 9:-20 10:8 17:1 25:10 26:1 29:-1 30:9 31:18 33:-2 34:-24
.packa 1:35 9:-19 25:17 26:1 30:9 34:-21
.page 11:49 14:54 17:26 20:9 25:-50 29:9 33:-30 34:-20
.page$ 11:52 14:56 17:27 20:9 25:-26 33:-6 34:-13
.pages 29:38
.pair 29:1
.pair$ 29:4
.pake 17:1 33:9
.paket 17:1 33:9
.pam$ 8:-10 29:36
.pamm 31:15
.pammi 31:10
.pane 2:-16 33:30
.pani 11:22 25:-24 29:25
.panic 29:34
.pany 11:-10 29:26
.pany$ 11:-10 29:26
.pape 29:2
.paper 29:4
.para 0:41 3:21 29:8
.parag 29:29
.parat 0:45
.pare 4:26 14:-42 18:27 19:22 27:-4 31:31
.pare$ 4:27 14:-27 18:20 19:9 31:23
.part 1:19 2:28 5:2 10:31 14:-5 17:33 19:-1 25:13 29:-3
.part$ 2:32 5:16 17:6
.partn 22:13
.party 1:5 10:6 25:15
.pass 5:-24 6:55 7:31 10:-36 12:-45 22:29 29:66 32:10 33:-57
.pass$ 6:-27 22:33 29:41
.passe 2:1 6:70 7:8
.passw 29:31
.past 1:15 5:8 6:52 10:-30 12:-16 13:3 14:3 16:-28 19:20 22:54 33:-33
.past$ 1:16 5:9 6:52 10:-28 12:-16 13:3 16:-27 19:22 22:57 33:-32
.paste 14:27
.patc 2:60 5:-47 10:-25 17:41 18:-28 21:-10 22:52 25:-36 29:1 33:-15 34:16
.patch 2:60 5:-47 10:-25 17:41 18:-28 21:-10 22:52 25:-36 29:1 33:-15 34:16
.pate 16:32 17:14
.paus 31:24
.pause 31:24
.pcio 22:19
.pcom 6:8 14:1 18:37
.pcomi 6:8 14:1 18:37
.pdat 2:6 7:5 8:-30 9:18 15:-32 16:20 19:-18 24:8 26:-22 27:50
.pdate 2:9 8:-13 9:32 15:-28 16:22 19:-18 24:9 26:-18 27:34 29:3
.pdf$ 29:2
.peak 11:35
.peak$ 11:35
.peas 7:-11 8:10
.pease 7:-11 8:10
.peci 12:-9 32:41
.pecia 32:17
.pect 10:11 14:-8 17:7 20:48 33:14 34:-21
.pect$ 10:17 20:20 29:-10 33:12 34:-13
.pecte 17:20 20:24
.pecti 19:17
.ped$ 6:26
.pell 11:-5 29:63
.pell$ 29:33
.pelli 29:23
.pen$ 2:18 4:7 5:-9 6:-18 8:9 9:-10 12:67 13:1 14:-47 18:-16 21:-8 22:21 24:23 25:-56 29:-12 32:18
.penc 10:-25 20:2 33:33
.penci 10:-25 20:2 33:33
.pend 1:2 2:36 6:-31 8:41 10:4 12:6 13:17 16:-23 18:-1 20:-4 28:4 33:28
.penda 2:11
.pende 2:18 10:31 12:21 29:-37 33:27
.pendi 8:47 13:22
.pene 6:65 9:23
.pened 6:65 9:23
.peni 3:31 32:25
.penin 3:31 32:19
.pens 4:40 9:14 10:19 11:-23 13:-13 16:-8 20:-11 24:-21 25:-20 29:89 31:-17 32:9
.pens$ 7:1 10:31 20:-6 24:-15 25:-4 29:16 32:18
.pense 11:-17 29:35
.penss 9:29 29:15
.penst 4:40 29:14 31:-9
.peop 0:-10 2:-31 5:12 8:-4 11:10 12:13 17:28 21:-6 23:24 25:-29 30:14 33:6 34:11
.peopl 0:-10 2:-25 5:12 8:-4 11:10 12:8 17:28 21:-6 23:24 25:-29 30:14 33:6 34:11
.per$ 2:1 6:-25 18:-4 20:4 22:29 27:-21 28:3 29:-5 30:23 33:28
.pera 29:15
.perat 29:15
.perc 5:11 29:17
.perce 5:11 29:17
.perf 1:9 2:33 25:31
.perfe 25:24
.perfo 2:22
.perh 15:4 26:9
.perha 15:4 26:9
.peri 5:28
.perio 5:28
.perm 2:35 13:2 22:9
.permi 2:35 13:2 22:9
.pers 10:24 12:-5 34:67
.pers$ 10:26 17:2 27:3
.perso 34:71
.pgra 2:28 20:10 22:13 29:18
.pgrad 2:29 20:10 22:15 29:18
.pha$ 1:39 5:50 18:-39 20:-28 29:-41 33:57
.phas 5:115 17:9 25:-9 29:-34
.phase 5:93 17:10 29:-21
.phew 25:44
.phew$ 25:44
.phon 5:3 6:10 7:-13 13:11 17:-11 18:4 19:2 24:-10 25:-6 28:2 29:28
.phone 5:3 6:10 7:-13 13:11 17:-11 18:4 19:2 24:-10 25:-6 28:2 29:28
.phra 11:60 23:-16
.phras 11:60 23:-16
.phy$ 8:7 29:-4
.pick 2:36 10:31 11:-17 25:-4
.pick$ 2:24 10:34 11:-14 29:6
.pict 14:49 25:12
.pictu 14:49 25:12
.pile 29:54
.pile$ 29:43
.pin$ 4:45
.ping 1:-36 2:6 5:9 9:-35 11:-23 12:-13 15:14 17:11 21:-3 23:47 24:14 25:10 27:1 29:-12 30:26 31:31 32:-18 33:-21 34:3
.ping$ 1:-35 2:26 5:12 9:-20 11:-2 15:17 17:13 23:27 24:28 25:29 32:-15 33:-16 34:6
.pings 27:7 30:43 31:24
.pini 7:31 9:-11
.pinio 7:31 9:-11
.pion 10:14
.pipe 6:-27 23:-11 27:28 29:37 31:15
.pipe$ 23:-11 27:28 31:15
.pire 6:56 9:45 10:6 32:-7 33:-2
.pire$ 6:44 9:21 32:-1
.pita 29:17
.pital 29:17
.pite 13:9 22:29
.pite$ 13:9 22:29
.pito 21:3
.piton 21:3
.pizz 25:23 29:6
.pizza 25:23 29:6
.plac 6:1 16:24
.place 6:1 16:24
.plai 10:75 11:34 13:-8
.plain 10:75 11:34 13:-8
.plan 0:9 2:-46 3:67 4:34 5:-54 9:-49 10:-43 11:-86 12:-70 13:-24 14:91 16:22 17:-9 18:-10 19:18 20:29 22:-30 24:-46 27:-42 28:-21 29:-20 32:36 33:22
.plan$ 0:9 1:-10 3:3 4:18 10:-6 11:-30 14:50 16:27 19:18 29:-46 32:11
.plane 1:25 33:5
.plann 3:62 4:6 5:-53 6:9 9:-22 12:-29 14:51 17:-52 18:-5 20:14 29:-21 32:38 33:11
.plans 25:24 32:-8
.plant 24:-2 29:45
.plas 25:1
.plat 3:71 4:38 9:-6 13:-15 21:21 29:24
.plate 3:71 4:38 13:-15 21:22
.play 1:14 5:54 25:-48 29:34
.play$ 5:55 25:-46 29:30
.ple$ 0:-12 2:-24 5:18 7:41 8:-37 11:11 12:16 17:22 19:-6 21:-16 23:22 24:-4 25:-61 30:12 32:-13 33:2 34:7
.plea 1:8 2:-22 3:-1 5:-8 8:1 11:7 13:20 14:13 16:11 17:-4 18:7 19:-10 20:2 21:-17 22:35 24:8 25:-10 26:7 27:3 30:8 31:16 32:2 33:10 34:-2
.pleas 1:9 2:-21 3:-1 5:-8 8:1 11:8 13:20 14:10 16:9 17:-3 18:8 19:-8 20:2 21:-16 22:36 24:9 25:-8 26:9 28:-2 29:1 30:8 31:22 33:8 34:-2
.plee 6:13
.ples 11:36
.ples$ 11:33
.plet 1:4 14:55 33:35
.plete 1:5 14:49 33:36
.plic 29:11
.plica 29:11
.plie 10:18
.ploa 2:15 3:4 6:-7 22:26 33:4
.pload 2:15 3:4 6:-7 22:26 33:4
.ploy 11:-29 29:60
.ploy$ 11:-29 29:60
.plug 2:46 10:4
.plugi 2:49 10:5
.ply$ 2:9 10:6 12:61 21:2 22:14 29:-16 34:-30
.pmen 4:11 5:22 12:13
.pment 4:11 5:22 12:13
.pmo$ 27:27 29:-16
.poin 1:13 2:2 5:24 10:44 12:10 14:-22 17:35 20:21 24:-32 25:-18 26:16 29:-14 32:-30 33:-6
.point 1:13 2:2 5:24 10:44 12:10 14:-22 17:35 20:21 24:-32 25:-18 26:16 29:-14 32:-30 33:-6
.poke 9:-3 15:18 24:53 27:-7 34:16
.poke$ 9:-2 24:56 27:-5 34:17
.pola 29:17
.polan 29:17
.poli 5:9 29:30
.polis 5:11 29:12
.pone 11:6 15:45 16:40
.pone$ 11:6 16:34
.poned 15:57
.pons 34:60
.ponsi 34:28
.pop$ 20:27 29:-21
.port 1:57 2:22 3:-1 5:-49 7:24 8:-16 9:-38 12:-78 17:8 20:-47 27:-14 28:-38 29:87 32:-12
.port$ 1:36 2:16 6:1 7:2 8:-25 10:-3 29:21 33:28
.porta 17:8 18:17 32:-1
.porte 29:45
.porti 2:3
.ports 1:9 10:4 29:7
.posa 6:36 9:-12 10:20 12:24 16:8 19:-1 23:4 28:3 29:-32 33:34
.posal 6:36 9:-12 10:20 12:24 16:8 19:-1 23:4 28:3 29:-32 33:34
.pose 0:34 1:-3 6:-5 10:73 11:14 18:-15 21:13 29:-78 33:20
.pose$ 0:28 2:1 6:-56 10:44 21:25 29:-13
.posed 10:32 12:-11 29:-11 33:26
.posi 6:20 10:13 33:-9
.posin 6:23
.posit 10:15 12:4 33:-1
.poss 0:21 2:21 3:12 5:-15 13:-23 17:-32 21:12 23:16 26:1 29:-9 30:35 31:-4 33:16
.possi 0:22 3:13 13:-20 17:-20 21:13 22:1 23:18 26:3 30:28 33:19
.post 1:-4 5:19 6:37 8:-4 10:-77 11:-12 12:-32 14:3 15:34 16:74 18:-7 23:-25 25:-49 26:39 27:67 28:-21 29:-30 31:25 33:-45
.post$ 2:30 5:38 6:9 10:-6 11:-36 12:-34 14:27 20:7 23:-11 26:35 27:13
.poste 6:27 27:42
.posti 30:4 31:19
.postp 2:-18 11:6 15:43 16:51
.posts 27:10
.pove 9:1 34:38
.powe 34:9
.power 34:9
.poxy 14:-24 19:86 33:-10
.poxy$ 14:-24 19:86 33:-10
.pped 6:29
.pped$ 6:29
.ppel 24:25 31:23
.ppen 1:21 2:-9 6:12 7:10 10:14 12:13 13:-13 16:-29 24:-29 25:-29 32:64
.ppen$ 9:-10 12:27 20:19 29:-33 32:11
.ppend 1:27 16:-6
.ppene 6:71 9:23
.ppeni 32:26
.ppens 10:31 20:-6 25:-3 29:18 32:18
.ppin 15:23 20:27
.pping 15:23 20:22
.ppli 10:18 29:10
.pplie 10:18
.pply 2:4 10:5 12:64 22:45 29:-13 34:-31
.pply$ 2:4 10:6 12:64 21:2 22:14 29:-13 34:-30
.ppoi 17:7
.ppoin 17:7
.ppor 1:14 5:-20 28:-13 29:68
.pport 1:14 5:-19 28:-13 29:69
.ppos 0:3 2:19 5:19 10:26 21:26 29:-18
.ppose 0:3 2:19 5:19 10:26 21:26 29:-18
.pppr 7:8 9:-13
.pppro 7:8 9:-13
.ppre 25:17
.pprec 25:17
.ppro 1:-22 2:-43 5:-39 6:-31 7:71 8:38 9:13 10:-57 13:42 21:-31 22:-46 32:-38 33:-48 34:35
.pproa 18:14 28:18
.pprov 1:-21 2:-41 3:1 6:-19 7:70 8:38 9:15 10:-13 13:40 18:-12 21:-28 22:-45 28:-4 32:-34 33:-25 34:32
.ppy$ 16:-17 25:72 32:-5
.pre$ 5:44 12:-1 24:7 25:27 29:-14
.prec 19:65 20:-11 25:15 29:-19 33:24
.preca 2:7
.prece 19:70 20:-24
.preci 25:17 29:-1 33:46
.prep 4:33 18:27
.prepa 4:33 5:1 18:27
.pres 1:11 5:17 12:46 20:36 33:-2 34:-16
.prese 5:22 12:30
.press 1:11 20:40
.pret 33:6
.prett 33:6
.prev 19:45 27:7 32:15 33:-1
.previ 19:42 27:8 29:7
.pril 4:47
.pril$ 4:47
.prin 2:6 9:-19 11:1 19:4 22:18 28:-15 29:46 32:6 33:33
.pring 14:-15 19:35
.print 2:7 9:-18 11:1 14:27 19:-10 22:18 28:-15 29:47 32:8 33:38
.prio 19:50 24:41
.prior 19:50 24:41
.priv 0:18 11:35 29:-8
.priva 0:18 11:35 29:-8
.proa 18:14 28:18
.proac 18:14 28:18
.prob 2:8 23:4 30:5 31:-14
.proba 8:7 23:5 30:5
.probl 2:16
.proc 10:-28 11:23 17:50 21:39
.proce 10:-28 11:23 17:50 21:39
.prod 0:4 10:16 20:9 27:10 33:-12
.prod$ 29:20
.produ 0:4 10:17 20:9 27:10 29:-6 33:-10
.prog 5:18 17:35
.progr 5:18 17:35
.proj 3:9 5:28 10:6 11:-3 14:-19 17:30 20:-23 21:11 22:11 29:-50 31:5 33:25
.proje 3:9 5:18 10:9 11:-1 14:-16 17:33 20:-21 21:11 22:13 29:-43 31:5 33:23
.prom 2:4 20:1
.promi 2:4 20:1
.proo 6:15 8:4 29:5
.proof 29:12
.prop 5:-31 6:70 9:-18 10:13 16:4 19:-15 23:2 29:-54 33:50
.prope 20:15
.propo 5:-29 6:71 9:-17 10:14 12:1 16:4 19:-9 20:-21 23:3 28:1 29:-37 33:54
.pros 18:33 22:19
.prot 10:4
.prov 1:-31 2:-2 3:1 5:-19 6:-24 7:69 8:54 9:15 10:-18 13:37 16:-7 18:-30 21:-43 22:-48 28:-8 32:-38 33:-33 34:31
.prova 7:16 8:44 13:41 29:-37
.prove 3:5 6:-13 7:47 8:24 9:26 13:5 21:-13 22:-42 29:20 32:-7 34:23
.provi 7:1 25:22
.prpo 10:26 34:16
.pstr 5:5 9:-5 12:6 14:3 17:5 20:12 21:6 29:-15 32:38 33:-20 34:-2
.pstre 5:5 9:-5 12:6 14:3 17:5 20:12 21:6 29:-15 32:38 33:-20 34:-2
.pted 2:42 9:14 12:-2 13:31
.pted$ 2:42 9:14 12:-2 13:31
.ptem 1:40 5:-29 10:-14 14:16 16:32 20:15 32:30 33:13
.ptemb 1:40 5:-29 10:-13 14:16 16:32 20:15 32:27 33:13
.pter 8:3
.pter$ 8:3
.ptie 9:9
.ptin 8:-16 9:10 12:10
.pting 12:10 29:4
.ptio 1:-37 4:-47 5:-9 6:-10 8:21 9:28 11:28 12:-71 13:31 14:-46 16:-57 17:-66 18:-13 20:-33 21:49 22:57 25:-18 27:4 28:-38 29:12 30:-21 31:5 32:-58 33:-65 34:5
.ption 1:-37 4:-46 5:-9 6:-9 8:25 9:25 11:27 12:-71 13:27 14:-36 16:-57 17:-65 18:-12 20:-32 21:51 22:56 25:-5 27:5 28:-38 29:15 30:-21 31:6 32:-58 33:-64 34:1
.ptl$ 17:37 25:-12 29:-21 34:53
.ptog 8:7 29:-4
.ptogr 8:7 29:-4
.ptoi 13:2
.ptoin 13:2
.ptop 25:-3 29:68
.ptop$ 25:-3 29:63
.pts$ 13:-23 21:36
.publ 5:-7 6:7 20:56 29:-17 33:-59
.publi 5:-7 6:7 20:55 29:-16 33:-59
.pull 4:-10 9:-40 13:-52 15:9 17:10 19:2 22:21 29:57
.pull$ 4:-9 9:-34 12:4 13:-51 17:10 19:3 22:22 29:60
.pun$ 29:-12 33:15
.purp 10:14 11:3 30:3
.purpo 10:14 11:3 30:3
.push 5:-15 6:19 15:66 17:-2 20:9 29:32 34:31
.push$ 15:23 20:5 29:25
.pushe 6:23 29:6 34:5
.put$ 0:14 1:26 2:-30 8:17 9:-8 12:26 15:-23 16:-9 22:14 24:-9 29:-59 31:37 33:12
.puty 34:30
.puty$ 34:30
.pyth 2:35 20:-28 29:25 33:31
.pytho 2:35 20:-28 29:25 33:31
.qlal 2:31
.qlalc 2:31
.qual 2:-13 13:57 18:32 21:21 22:-18 29:-21
.quali 13:59 21:24 22:-18 29:-15
.quan 28:33 29:12
.quant 28:33 29:12
.quar 3:17
.quart 3:17
.quee 16:33
.queez 16:34
.ques 3:-8 5:-16 8:27 9:25 10:-8 11:8 13:32 16:-7 21:37 22:49 24:-2 25:-10 27:-10 29:-14 31:-16 32:20
.quest 3:-7 5:-15 8:30 9:21 10:-7 11:9 13:10 16:-7 21:38 22:50 24:-2 25:-9 27:-10 29:-3 31:-15 32:20
.quet 13:19
.queu 9:8 13:65 14:-24 18:29 25:-21 28:-17 29:30 32:-5
.queue 9:8 13:65 14:-24 18:29 25:-21 28:-17 29:30 32:-5
.quic 5:23 6:3 8:-5 9:-9 10:-20 11:10 14:4 17:-17 18:10 21:-6 22:-12 25:11 28:33 32:8 33:15
.quick 5:23 6:3 8:-5 9:-9 10:-20 11:10 14:4 17:-17 18:10 21:-6 22:-12 25:11 28:33 32:8 33:15
.quie 25:-10 31:57
.quiet 25:-10 31:57
.quir 0:-24 1:-14 2:-10 6:15 9:-1 10:10 12:11 13:4 16:12 21:6 22:-1 23:-21 24:11 28:5 29:-58 33:24 34:22
.quire 0:-23 1:-13 2:-10 6:15 10:10 12:11 13:5 16:14 21:7 22:-8 23:-20 24:12 28:5 29:-57 33:23 34:22
.quit 27:-7 31:48
.quit$ 27:-7 31:48
.quot 22:29 25:-1 29:14
.quota 22:29 25:-1 29:16
.qwer 25:-40 29:72
.qwert 25:-19 29:50
.race 22:52 29:2
.race$ 10:-7 22:52 29:2
.raci 0:6 1:-4 5:1 6:-4 8:-8 11:-5 12:-10 13:8 18:-4 22:-1 25:6 26:9 29:-1 30:3 31:-1 34:8
.racia 0:6 1:-3 5:5 6:-3 8:-8 11:-4 12:-5 13:8 18:-4 25:6 26:10 30:4 31:-1 34:2
.rack 1:3 5:17 12:-4 18:32 27:1
.rack$ 1:7 5:29 27:8
.racke 18:26
.ract 29:36
.ract$ 29:23
.rade 2:15 12:14 20:14 22:23 29:13
.rade$ 2:7 12:16 20:13 22:24 29:13
.radu 1:2 34:9
.raduc 1:2 34:9
.rady 6:13
.rady$ 6:13
.raft 4:28 20:8 25:8 34:-1
.raft$ 4:28 25:9
.rafti 20:9
.rag$ 1:6 9:30 29:-11
.rage 2:6 8:12
.rage$ 2:6
.ragr 29:29
.ragra 29:29
.raid 25:26 29:-8
.raid$ 25:26 29:-8
.rain 2:62
.rain$ 2:63
.raint 12:1
.rais 2:34 9:-16 22:42 29:16
.raise 2:6 9:-15 22:46 29:16
.ral$ 26:19 30:-22 31:28 34:20
.rall 3:22 19:18
.rally 19:16
.ramm 17:3 29:24
.ramme 17:16
.ranc 1:26 2:-27 5:33 6:-26 9:-3 10:33 12:15 20:-4 29:52 31:-6
.ranch 1:26 2:-26 5:35 6:-25 10:35 12:15 20:-3 29:37 31:-6
.rand 31:38
.rando 31:38
.rans 0:4 2:20 5:-28 10:16 11:-24 12:6 13:-2 14:15 23:9 25:-38 27:19 28:22 29:18 32:-16
.ransl 0:5 2:6 5:-27 8:-9 10:20 11:-16 12:7 14:16 16:-2 25:-34 27:21 29:15 32:-12 33:12
.rant 2:-29 7:1 8:39 12:-7 13:2 19:2 22:19 25:-41 27:48 29:-11 32:-16 34:15
.rant$ 8:25 9:-3 22:29 32:-10 34:24
.rante 8:15 9:14 12:-2 13:12 19:6 27:48 29:-14
.rap$ 4:23 8:30 22:-21
.raph 8:6
.raph$ 29:29
.raphy 8:7 29:-4
.rapp 24:4 31:24
.rappe 24:4 31:24
.rari 6:-36 12:20 28:8 33:32 34:19
.rarie 6:-36 12:20 28:8 33:32 34:19
.rary 2:41 6:29 12:-33 15:18 16:24 18:-8 20:-6 22:8 28:24 29:-38
.rary$ 2:41 6:29 12:-33 15:18 16:24 18:-8 20:-6 22:8 28:24 29:-38
.rase 11:36 23:-16
.rase$ 11:36 23:-16
.rash 2:22 22:7
.rash$ 2:22 22:7
.rass 22:3
.rassi 22:3
.rate 0:40 1:-13 4:38 6:40 12:-25 15:-16 21:1 25:25
.rate$ 0:43 4:23 6:22
.rated 6:4 25:31
.ratef 16:8
.rath 23:15 30:8
.rathe 23:15 30:8
.rati 2:4 9:30 10:16 22:22
.ratio 2:4 9:27 10:16 22:22
.rats 25:49
.rats$ 25:49
.ratu 25:24 29:20
.ratul 25:25
.raus 19:29 20:-14
.raus$ 19:29 20:-14
.rave 7:9 8:-6
.raw$ 8:46 14:24 22:-5
.rawn 4:9
.rawn$ 4:9
.ray$ 13:20 32:5
.rbal 6:2 11:-10 20:12 33:14 34:9
.rball 6:2 11:-10 20:12 33:14 34:9
.rbid 2:17 12:2
.rbid$ 10:2
.rbidd 2:13 10:-26 12:12
.rbir 26:17
.rbird 26:17
.rbs$ 11:39
.rce$ 6:-36 12:82 17:19 33:-18
.rcen 5:11 29:17
.rcent 5:11 29:17
.rch$ 4:57 9:27 25:-9
.rchi 14:-18 19:7
.rchiv 14:-18 19:7
.rci$ 2:-5 18:16 19:-18 20:12 22:25 29:4 33:-12
.rcs$ 10:-6 14:50 19:7 20:-24 27:22 29:-20 33:12
.rday 3:9 6:37 7:31 8:-5 10:-4 16:44 29:7 33:-37
.rday$ 3:9 6:37 7:31 8:-5 10:-4 16:44 29:7 33:-37
.rde$ 7:-20 8:-25 9:70
.rden 29:29 31:-8
.rdeni 29:31 31:-8
.rder 14:24 29:59
.rder$ 14:24 29:62
.rdic 9:35
.rdict 9:35
.rdin 5:-17 8:24 9:1 12:28 16:11 17:45 20:-23 33:17 34:11
.rdina 34:29
.rding 5:-10 8:8 9:3 12:5 16:18 17:55 20:-19 33:29
.rdle 21:21
.rds$ 5:-22 11:16 18:42 19:-1 25:16
.reac 5:6 6:25 9:15 17:-23 18:15 34:16
.reach 5:8 6:25 9:15 17:-20 18:15 34:16
.read 1:22 3:24 5:8 6:27 7:-21 9:19 10:4 11:-10 12:18 13:-74 14:-19 17:28 21:-15 22:24 25:-26 26:4 27:-31 28:-55 30:-53 31:12 32:-19 34:-40
.read$ 17:33 18:-34 29:7
.readi 10:34
.ready 1:3 3:29 5:19 6:28 7:-26 9:12 10:-74 11:-24 12:24 13:-24 18:32 21:-10 22:29 26:13 27:-11 28:-41 30:-3 31:7
.reak 8:19 9:13 10:-22 12:-37 13:43 17:11 21:45 22:23 28:-13 29:-24
.reak$ 8:20 9:28 10:-13 12:-18 17:12 21:32 22:42 28:-12
.reaks 13:56
.real$ 20:6
.ream 5:32 9:-32 11:-42 12:3 20:5 21:4 25:14 29:-33 32:30 33:-23 34:-7
.ream$ 5:38 9:-27 11:-40 12:4 20:6 21:5 25:16 29:-31 32:37 33:-38 34:-4
.reas 9:30 10:44 22:27
.reaso 9:29 10:46 22:27
.reat 1:30 3:31 4:27 8:-42 9:-9 10:-12 14:-9 16:-1 17:-17 18:16 25:39 27:9 34:18
.reat$ 8:-9 25:56 27:18
.reate 1:29 3:43 4:17 5:10 29:17 34:22
.reba 11:-20 29:19
.rebas 11:-20 29:19
.reby 16:31 21:-12 22:43
.reby$ 16:31 21:-12 22:43
.reca 2:7
.recat 2:7
.rece 11:-27 19:55 20:-43 26:58 27:52 29:2 30:11 31:13 33:-4 34:-23
.reced 19:70 20:-24
.recei 11:-4 26:58 27:24 29:10 30:12 31:34 34:-17
.reci 25:13 27:12 29:-36 33:45
.recia 25:17
.reco 8:26 22:28 29:1
.recor 8:25 22:29 29:2
.rect 2:30 6:-19 10:-34 16:22 20:26 23:11 29:10 33:32
.rect$ 6:-2 20:22 21:2 23:12 33:58
.recti 2:14 16:26 33:-16
.red$ 5:5 8:5 10:14 11:6 12:-66 13:13 14:-34 21:21 22:-10 25:28 27:16 32:-22 33:-4
.ree$ 5:-35 6:-50 9:-29 11:-4 12:104 14:-5 16:23 18:30 22:23 24:19 29:-70
.reed 8:6 15:1 16:6
.reed$ 8:6 15:1 16:6
.reee 2:-9 12:45
.reee$ 12:38
.reeez 14:13
.reel 2:-7 12:38
.reem 23:24
.reemi 23:24
.reen 2:35 8:38 12:-3 29:10 33:-5
.reen$ 2:1 8:31
.reens 29:1
.rees 7:9 8:-11
.rees$ 7:9 8:-11
.reez 0:15 1:12 3:-50 5:-64 6:-5 7:-48 10:10 11:-12 12:17 13:8 14:15 15:8 16:11 18:2 19:5 20:-70 22:17 24:4 25:14 26:-9 27:10 28:2 29:6 30:-54 31:5
.reeze 0:12 1:9 3:-45 5:-57 7:-42 10:6 11:-10 12:9 13:9 14:17 15:9 16:15 18:10 19:7 20:-68 22:21 24:6 25:-1 26:-7 27:12 28:3 29:11 30:-48 31:6 33:-5
.reezi 6:-5 10:17 25:27 32:15
.reezz 12:6
.refa 2:24 29:15
.refac 2:24 29:15
.refr 33:19
.refre 33:19
.refu 8:52 9:14
.refus 8:52 9:14
.rega 9:22 21:21
.regar 9:22 21:21
.regi 1:11 13:29 27:22
.regis 1:11 13:29 27:22
.regr 2:18 33:17
.regre 2:18 33:17
.rei$ 22:19
.rein 11:-4 23:19 24:2
.reind 11:-4 23:19 24:2
.reje 7:26 8:56 25:-14 29:4
.rejec 7:25 8:36 11:4 29:1
.rela 20:59 29:-13 32:14
.relas 20:56 29:-4
.relat 32:19
.relb 6:-7 7:6 9:-9 10:4 11:33 16:-4 21:13 25:-2
.relbo 6:-7 7:6 9:-9 10:4 11:33 16:-4 21:13 25:-2
.rele 4:20 5:8 8:-13 11:-46 12:-14 13:-3 14:7 15:3 17:16 18:-34 19:21 20:37 22:-12 23:-60 25:13 27:8 28:5 29:4 30:-5 31:-5 32:3 33:-54 34:22
.relea 4:17 5:9 7:1 8:-11 11:-36 12:-9 13:-1 14:2 17:20 18:-55 19:21 20:27 21:1 22:-10 23:-56 24:2 25:15 27:2 28:9 29:7 31:-3 32:5 33:-42 34:21
.reles 20:27
.rely 21:9 33:35
.rely$ 21:9 33:35
.rem$ 25:-39 29:68
.rema 5:-7 14:51 19:-20 28:92 33:-24
.remai 5:-7 14:51 19:-20 28:92 33:-24
.reme 0:-21 1:-16 6:7 9:-17 10:16 12:11 13:5 16:13 18:3 21:-46 23:-19 24:33 28:5 29:-43 33:17 34:24
.remem 24:35
.remen 0:-15 1:-11 6:9 9:-14 10:15 12:12 13:6 16:19 18:4 21:-45 23:-18 28:9 29:-35 33:18 34:23
.remi 1:-41 2:-63 5:18 6:-49 8:-8 9:-21 10:-65 11:15 12:-28 13:-32 16:-73 17:-18 18:-28 19:6 20:-14 23:116 24:76 25:-20 27:16 28:-53 30:19 31:13 32:-40 33:8 34:-33
.remid 23:25
.remin 1:-39 2:-62 5:19 6:-48 8:-7 9:-11 10:-54 11:18 12:-26 13:-30 16:-72 17:-20 18:-24 19:6 20:-12 23:105 24:79 25:-15 27:18 28:-52 29:1 30:10 31:16 32:-36 33:9 34:-31
.remm 31:8
.remn 24:31
.remo 2:49 12:-25 27:-40 30:24 31:34 33:-30 34:61
.remov 2:49 12:-25 27:-40 30:24 31:34 33:-30 34:61
.ren$ 12:24 27:8
.rena 2:40 27:-7 29:24 33:12
.renam 2:41 27:-7 29:24 33:12
.renc 10:25 29:44
.rence 10:30 29:17
.rench 29:13
.rent 2:-24 4:13 5:72 12:44 23:-5 26:2 33:32
.rent$ 4:15 5:65 33:40
.rentl 12:46 26:7
.reop 8:11 12:58 29:-40
.reope 8:11 12:58 29:-40
.rep$ 5:84 11:-21 14:-8 18:14 25:-45 29:-31
.repa 4:33 18:27
.repai 29:4
.repar 4:33 5:1 18:27
.repo 4:-6 6:1 7:53 8:-58 11:8 12:63 17:11 25:-14 29:18 33:-4
.repo$ 12:32 17:10 29:26
.repor 2:1 6:10 7:35 8:-39 11:17 29:-1
.repos 10:30 12:21 33:-10
.req$ 6:21 8:-9 10:-7 22:26 33:34
.reqe 8:22
.requ 0:-61 1:-42 5:-81 6:1 8:44 9:15 11:6 13:45 14:-77 17:-13 20:-37 21:81 22:43 23:-34 25:-94 26:-39 27:-14 29:-26 31:-15 32:-65 33:12
.reque 7:6 8:44 9:31 10:-62 11:20 12:-11 13:40 14:-41 18:-22 21:60 22:63 24:-3 25:-40 27:-43 29:-3 31:-46 32:-15 34:-8
.requi 0:-10 1:-12 2:-9 6:16 9:-54 10:5 12:12 13:5 16:12 21:8 22:-8 23:-20 24:12 28:8 29:-51 33:25 34:19
.rer$ 31:27 32:28
.res$ 2:-49 6:17 9:13 11:23 12:69 17:-28 18:-57 19:1 20:-26 28:46 29:12 31:-8 33:21
.resc 6:-2 15:9 16:33
.resch 6:-2 15:9 16:33
.rese 5:21 11:-10 12:32
.resen 5:22 12:33
.resh 4:16 5:-7 17:61 18:-19
.resh$ 4:16 5:-6 17:57 18:-19
.resi 29:14 34:-12
.resp 10:22 34:34
.respe 10:19 34:-11
.respo 34:63
.ress 1:5 2:12 5:3 20:36 26:36 29:-8
.ress$ 1:11 20:44 26:37 29:-8 33:-5
.ressi 2:19 33:17
.rest 5:-21 8:-7 12:19 16:1 17:-12 18:86 25:-40 27:7 28:17 29:8 31:44 33:-63 34:-2
.rest$ 18:89 25:-4 28:3 29:-58 31:50 32:7 33:-11
.resta 29:44
.reste 27:28
.restr 12:37
.resu 7:14 8:9 27:27 31:-13
.resul 7:14 8:10
.resum 27:29 31:-11
.rete 31:28
.reti 31:29
.retr 1:14 14:-15 16:-20 18:-2 19:14 29:60
.retro 1:18 14:-13 16:-18 19:14 29:45
.rett 33:6
.retty 33:6
.reve 2:33 8:35 9:-26 15:-19 29:30 33:8
.rever 2:35 8:27 9:-26 15:-18 29:2 33:11
.revi 1:24 2:6 6:-10 14:-3 15:-28 16:-32 19:42 20:-30 22:28 24:-8 25:10 29:69
.revie 1:26 2:11 10:-38 16:-27 22:32 24:-1 25:12 29:41 33:1 34:12
.revio 19:58 29:10
.revu 32:23
.rewe 5:53 10:-19 29:-6 32:-2 33:24
.rewee 5:53 10:-19 29:-6 32:-2 33:24
.rewh 5:56 10:-5 25:-17 33:17
.rewha 5:56 10:-5 25:-17 33:17
.rewo 2:22 22:30
.rewor 2:22 22:30
.rewr 22:4
.rewri 22:4
.reze 12:49 29:22 33:-3
.reze$ 12:22
.rezee 12:16 29:16 33:-11
.rfac 12:17 33:20
.rface 12:17 33:20
.rfec 25:24
.rfect 25:24
.rfor 2:22
.rform 2:22
.rge$ 2:10 9:-5 10:25 12:20 17:-32 20:-16 22:10 25:-41 29:37 31:-10 33:5 34:45
.rgea 2:50
.rgeab 2:50
.rged 2:20 8:31 17:1 21:4
.rged$ 2:20 8:31 17:1 21:4
.rges 2:-7 12:13
.rges$ 2:-7 12:13
.rget 1:-10 2:-5 4:25 7:-19 11:10 19:-15 20:18 22:-4 23:-17 24:35 26:-8 28:-23 29:-13 31:8
.rget$ 1:-10 2:-4 4:25 7:-19 10:2 11:10 19:-14 20:18 22:-4 23:-16 24:33 26:-7 28:-21 29:-12 31:9
.rgin 2:10 12:52 20:-21 29:14
.rging 2:12 12:54 20:-20
.rgoe 2:3
.rgoed 2:3
.rgot 2:6 8:6 9:2 11:-2 13:-8 16:15 17:-13 25:-5 28:10 29:9 30:-1 33:3 34:-5
.rgot$ 2:6 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:11 29:10 30:-1 33:3 34:-5
.rhap 15:4 26:9
.rhaps 15:4 26:9
.ria$ 10:8 11:-4 15:4 21:19 22:-16 29:7
.rial 17:43
.rial$ 17:43
.ribe 2:-18 6:-38 7:-13 11:19 14:-27 25:-66 26:64 27:58 30:37 31:17 33:-39 34:6
.ribe$ 7:-3 10:15 11:24 17:-44 25:-32 26:31 27:53 29:22 31:28 33:-32
.ribed 5:-18 6:-3 17:27 26:31 27:-22 30:40 34:13
.ribu 11:-1 17:81 27:30 31:4
.ribut 17:79 27:30 31:4
.rich 27:27 31:18
.richt 27:27 31:18
.rics 8:11
.rics$ 8:11
.rict 10:39 12:33 28:-22
.rict$ 10:40 28:-21
.rida 0:-4 1:40 2:6 7:-13 10:-16 16:37 24:37 25:17 27:-22 29:1 32:54
.riday 0:-4 1:40 2:6 7:-13 10:-16 16:37 24:37 25:17 27:-22 29:1 32:54
.rief 32:13
.rief$ 32:13
.rien 8:-32 25:17 29:5
.riend 8:-32 25:18 29:12
.ries 3:21 4:19 5:9 6:-46 12:5 19:5 22:5 29:-67 31:-5 33:8 34:3
.ries$ 3:21 4:19 5:9 6:-46 12:5 19:5 22:5 29:-67 31:-5 33:8 34:3
.righ 2:-16 5:1 6:29 7:3 9:-41 10:-35 12:31 19:-7 21:-26 23:12 24:-23 25:34 33:19 34:6
.right 2:-16 5:1 6:29 7:3 9:-41 10:-35 12:31 19:-7 21:-26 23:12 24:-23 25:34 33:19 34:6
.rigi 16:22
.rigin 16:22
.riin 28:23
.riing 28:23
.ril$ 4:47
.ring 0:-30 1:-50 2:22 3:-87 4:-4 5:-9 6:5 7:-64 11:-108 12:-3 14:-75 15:7 16:9 18:2 19:33 20:-77 24:19 25:26 26:-53 27:4 28:10 29:-31 30:-7 31:32 33:41 34:18
.ring$ 0:-13 1:-32 2:40 6:-14 8:15 9:13 10:-6 11:-53 12:-59 13:-5 14:-59 15:20 16:21 17:8 19:26 20:-12 24:6 25:42 26:-9 31:32 33:23 34:26
.rings 2:-4 6:43 8:-5 9:-13 10:18 12:38 13:4 20:-28 24:3 25:-12 27:1 28:24 29:-48 33:24
.rinn 24:41 28:-5 31:26
.rinne 24:41 28:-3 31:26
.rint 2:6 9:-19 10:-12 11:15 14:54 19:-17 22:17 28:-16 29:43 32:7 33:30
.rint$ 1:2 10:-8 11:17 14:57 28:-32 29:35 32:22 33:13
.rints 2:15
.riod 5:35
.riod$ 5:42 6:4 12:-25
.rior 19:82 24:41 33:-15
.rior$ 19:82 24:41 33:-15
.ript 29:4 31:25
.ripti 29:12 31:22
.ris$ 4:78 14:-4
.rise 29:31 32:1
.rise$ 29:31 32:1
.risk 7:37 8:41 9:-35 22:14
.risk$ 7:39 8:22 9:-30 22:15
.rist 25:22 28:-35 29:17
.ristm 25:22 28:-35 29:17
.rite 0:-21 6:18 11:5 12:-8 13:-9 15:23 20:-44 21:31 24:20 29:37
.rite$ 6:23 10:-23 11:9 12:-27 21:6 25:1 29:53
.riter 10:12 15:34 20:-3 29:-3
.riti 0:4 15:-1 16:7 17:-6 19:12 28:3 29:-12 33:-9 34:1
.ritin 0:4 15:-1 16:7 17:-5 19:12 28:3 29:-9 33:-8 34:1
.rity 1:17 7:13 9:-16 11:-17 13:-20 16:2 22:12 29:32 33:-30 34:57
.rity$ 1:17 7:13 9:-16 11:-17 13:-20 16:2 22:12 29:32 33:-30 34:57
.riva 0:18 11:35 29:-8
.rivat 0:18 11:26 29:-2
.rive 2:76 8:15 10:-2 17:11 18:32 29:-46
.rive$ 2:14
.rived 17:30
.river 2:56 8:15 29:-17 33:17
.rives 18:25 33:-4
.rix$ 18:8
.rizo 18:27 29:-10
.rizon 18:27 29:-10
.rket 1:10 8:-1 20:5 26:29 27:12
.rketi 1:10 8:-1 26:29 27:12
.rkfl 17:12
.rkflo 17:12
.rkil 0:16
.rkill 0:16
.rkin 28:18
.rking 28:18
.rks$ 11:-1 17:16 23:3 25:24 30:16
.rlea 20:9 33:-2
.rleas 20:9
.rlie 6:-11 15:20 16:24 18:39 19:17 23:3 33:-12
.rlier 6:-11 15:20 16:24 18:39 19:17 23:3 33:-23
.rlli 22:23
.rllib 22:23
.rly$ 1:8 2:11 3:41 16:-14 21:17 23:35 33:-13
.rmal 23:5
.rman 2:15 11:20
.rman$ 11:21
.rmanc 2:20
.rmat 8:23 9:-6 11:15 13:-2 17:42 21:34 25:-4
.rmati 8:23 9:-6 13:-1 17:43 21:35 25:-2
.rmed 5:-5 10:24 27:39
.rmed$ 27:39
.rmin 14:70 23:27 29:-18 31:-15
.rmind 23:28
.rmis 13:3 22:13
.rmiss 13:3 22:13
.rmit 2:53
.rmitt 2:49
.rmnd 24:28
.rmnd$ 24:28
.rms$ 9:13 10:80 14:-13 29:-21
.rned 9:44 30:25 34:-12
.rned$ 9:44 30:25 34:-12
.rnel 1:23 29:52 31:13 33:-16
.rnel$ 1:23 29:52 31:13 33:-16
.rnet 20:-17 29:57
.rnete 20:-11 29:58
.rng$ 33:58
.rnin 0:-15 1:4 3:-17 4:1 6:2 8:1 10:8 11:14 12:4 14:-5 15:1 16:-4 21:-2 23:-9 24:30 28:7 30:-2 31:-6 32:11 33:-2 34:2
.rning 0:-15 1:4 3:-17 4:1 6:2 8:1 10:8 11:14 12:4 14:-5 15:1 16:-4 21:-2 23:-9 24:30 28:7 30:-2 31:-6 32:11 33:-2 34:2
.roac 18:14 28:18
.roach 18:14 28:18
.road 14:28 18:-23 29:13
.roba 8:7 23:5 30:5
.robab 23:5 30:6
.robl 2:15
.roble 2:15
.roce 9:-16 10:-29 11:21 17:50 21:54
.roced 10:-20 11:20 21:8
.roces 9:-9 17:51 21:39
.rod$ 29:19
.rodu 0:30 1:7 10:13 17:47 20:6 24:-10 27:5 29:-48 33:-22
.roduc 0:30 1:8 10:13 17:31 20:7 24:-10 27:5 29:-32 33:-18
.roga 13:31
.rogat 13:31
.rogr 5:18 17:35
.rogra 17:41
.roje 3:9 5:17 10:9 11:-2 14:-17 17:31 20:-21 21:11 22:13 29:-43 31:5 33:23
.rojec 3:9 5:17 10:9 11:-2 14:-17 17:31 20:-21 21:11 22:13 29:-43 31:5 33:23
.roke 2:3 22:31 29:34 34:-41
.roke$ 25:15 29:16 34:-40
.roken 2:4 22:31 25:-6 29:8
.roll 4:29 14:1
.roll$ 29:22
.rom$ 1:1 4:11 6:-48 8:43 9:-4 10:31 12:-53 14:29 15:-37 19:37 20:-54 21:-6 25:8 26:-33 27:-7 28:-8 29:13 30:2 31:46 33:-5 34:-3
.romi 2:4 20:1
.romis 2:4 20:1
.ron$ 13:3 16:-10 25:-17 29:5 34:21
.rong 16:27 22:13 25:21
.rong$ 16:27 22:13 25:21
.ronm 17:2
.ronme 17:2
.ront 18:9 27:10 29:-3 33:10
.ront$ 18:10 29:-2
.roof 29:12
.roofr 29:12
.room 0:23 2:67 29:31
.room$ 0:23 2:67 29:32
.rop$ 2:4 20:4 24:42 29:-69 30:22 31:16 33:14
.rope 20:15
.roper 20:15
.ropo 5:-29 6:69 9:-17 10:23 16:4 19:-10 20:-21 23:3 28:1 29:-39 33:61
.ropos 5:-29 6:70 9:-17 10:18 16:4 19:-10 20:-21 23:3 28:1 29:-38 33:61
.ror$ 2:40 6:27 9:-14 10:-30 29:76 33:-18
.rors 6:1
.rors$ 6:1
.rosp 19:17 29:20
.rospe 19:17 29:20
.ross 18:37
.rote 10:45
.rote$ 10:20
.roug 5:11 8:23 9:13 10:-21 11:10 12:-21 13:14 14:14 19:-3 25:-6 29:-5 31:-11 33:-11
.rough 5:11 8:10 9:13 10:-14 11:10 12:-21 13:14 14:15 19:-3 22:6 25:-4 31:-10 33:-9
.roun 10:-24 17:32 18:29 19:21 24:8 27:8 29:-45 33:-11
.round 10:-24 17:32 18:29 19:21 24:8 27:8 29:-45 33:-11
.roup 27:1
.roup$ 27:1
.rova 7:16 8:44 13:41 29:-37
.roval 7:19 8:26 13:41 29:-27
.rove 3:5 6:-14 7:47 8:24 9:25 13:4 21:-14 22:-42 29:20 32:-10 34:26
.rove$ 7:45 8:25 9:3 25:-36 29:47 34:-2
.roved 3:12 7:-14 9:28 13:26 29:-11
.rover 34:42
.roves 7:23 13:-8 34:9
.rovi 7:1 25:22
.rovin 7:2 9:-9 25:22
.row$ 1:31 2:12 6:-7 7:9 10:-12 12:-13 18:-3 24:55 32:66 33:16
.roze 5:-54 6:3 10:-4 12:95 17:-42 18:-18 22:22 25:42 29:22 31:-7 33:-8
.roze$ 6:21 12:-21 25:34
.rozen 5:-52 10:-1 12:107 17:-26 18:-12 22:23 25:6 29:27
.rozn 5:-11 12:74 29:-6
.rozn$ 5:-9 12:64
.rpos 6:-2 10:47 30:2
.rpose 6:-2 10:47 30:2
.rpov 34:20
.rran 9:4
.rras 22:3
.rrass 22:3
.rre$ 3:4
.rrec 2:37 6:-16 10:-14 16:25 20:27 21:5 33:34
.rrect 2:36 6:-16 10:-14 16:25 20:27 21:5 33:34
.rree 14:22
.rreez 14:22
.rren 4:14 5:55 12:50 26:4
.rrent 4:14 5:55 12:50 26:4
.rret 31:28
.rrin 14:15
.rriv 2:10 17:23 18:35
.rrive 2:10 17:23 18:35
.rror 2:33 6:40 9:-29 10:-29 29:72 33:-31
.rror$ 2:40 6:17 9:-13 10:-29 29:76 33:-6
.rrors 6:1
.rrow 1:21 2:13 6:-6 7:10 10:-12 12:-12 24:57 32:57 33:18
.rrow$ 1:21 2:13 6:-6 7:10 10:-12 12:-12 24:57 32:57 33:18
.rroz 25:20
.rroze 25:20
.rry$ 1:-7 2:9 5:3 8:5 9:7 10:38 12:10 14:12 16:14 18:13 21:-10 22:-5 23:-9 25:32 27:-6 30:-3 31:-3 33:-11
.rsch 6:26 10:12 12:-5
.rsda 6:18 12:-24 16:31 19:-13 32:32 33:27
.rsday 6:18 12:-24 16:31 19:-13 32:32 33:27
.rse$ 8:6
.rsel 11:46 25:-17 31:29
.rself 11:47 25:-17 31:30
.rset 16:-3 27:6 29:37
.rsetz 16:-3 27:6 29:37
.rshi 2:-23 6:31 10:25 16:10 19:-4 21:17 22:3 27:12 29:-33 33:18
.rship 2:-22 6:31 10:25 16:10 19:-3 21:17 22:3 27:12 29:-33 33:18
.rsio 1:-14 2:16 4:35 5:28 6:18 9:-23 17:-17 18:-22 19:39 20:47 29:30 32:-1
.rsion 1:-13 2:18 4:34 5:28 6:18 9:-22 17:-16 18:-22 19:39 20:46 29:33 33:-4
.rsle 2:32 12:-15 21:20
.rslep 2:32 12:-15 21:20
.rson 34:73
.rson$ 34:74
.rss$ 26:26
.rst$ 2:-22 4:3 9:-12 10:-42 11:-2 14:-6 16:-17 17:97 18:76 20:-11 21:10 29:-43 33:45 34:-22
.rsta 6:-31 10:9 11:48 32:9 33:16
.rstan 6:-12 10:12 11:49 33:17
.rsto 25:8
.rstoo 25:8
.rtai 20:37 29:-3 33:-7
.rtain 20:37 29:-3 33:-7
.rtan 17:8 18:17 32:-1
.rtant 17:8 18:17 32:-1
.rted 9:-16 12:9 17:45 29:42
.rted$ 9:-16 12:9 17:45 29:42
.rter 3:37 5:-25 17:51
.rter$ 5:-24 17:44 29:-6
.rth$ 7:32 9:-26 10:29 21:15
.rthe 31:45
.rtin 3:10 4:19
.rting 3:10 4:19
.rtne 22:13
.rtner 22:13
.rtni 28:9 32:28
.rtnig 28:9 32:28
.rts$ 3:5 4:5 10:25 12:-69 17:17 24:-2 30:11 31:47 34:-28
.rtwo 1:35
.rtwor 1:35
.rty$ 1:2 2:-12 5:-4 10:4 12:21 29:24
.ruct 11:43
.ructi 11:43
.rue$ 12:19 20:1 33:23
.rule 2:-23 10:36 18:-5 22:17
.rules 2:-23 10:36 18:-5 22:17
.run$ 3:28 14:4 18:12 19:-33 25:15 29:48
.runk 3:-6 5:8 12:22
.runk$ 3:-6 5:8 12:22
.runn 25:16 29:17
.runni 25:16 29:2
.runs 34:30
.runs$ 34:30
.runw 10:-18 28:39
.runwa 10:-18 28:39
.rver 10:14 29:66 31:-17
.rver$ 10:15 29:56 31:-14
.rvie 13:40 14:40 32:32
.rview 13:28 14:40 32:32
.rwar 15:13 29:8
.rward 15:13 29:8
.rybo 25:23
.rybod 25:23
.ryon 5:16 12:2 14:-13 18:7 20:13 31:3 34:4
.ryone 5:16 12:2 14:-13 18:7 20:13 31:3 34:4
.rypt 9:22 29:-13
.rypto 8:7 29:-4
.ryth 8:3 10:14 11:22 12:23 13:10 14:26 16:20 18:-1 20:-25 24:-10 25:-37 29:-15 31:11
.rythi 8:3 10:14 11:22 12:23 13:10 14:26 16:20 18:-1 20:-25 24:-10 25:-37 29:-15 31:11
.sabl 31:55
.sable 31:55
.safe 20:15
.safe$ 20:15
.sage 2:13 11:32 26:21 29:-102 30:30 31:21 34:-13
.sage$ 2:43 10:-22 11:43 25:3 29:-33 31:-27
.sages 2:-10 10:20 26:19 27:-7 30:36 31:49
.said 7:23 9:35 21:-3 34:-5
.said$ 7:23 9:35 21:-3 34:-5
.sail 2:31
.sal$ 6:11 10:25 12:14 16:8
.sale 18:-24 29:65
.sales 18:-22 29:36
.sali 6:38 19:30 20:-30 33:-4
.salio 6:38 19:30 20:-30 33:-4
.sals 6:32 33:59
.sals$ 6:32 33:59
.salu 2:-7 3:5 7:4 8:-3 10:6 13:-2 14:11 16:-2 17:-8 20:9 21:8 25:2 29:-25 32:-3
.salut 2:-7 3:5 7:4 8:-3 10:6 13:-2 14:11 16:-2 17:-8 20:9 21:8 25:2 29:-25 32:-3
.same 4:55 6:-22 10:35 14:-18 16:7 18:-24 25:36
.same$ 4:55 6:-22 10:35 14:-18 16:7 18:-24 25:36
.samm 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.samme 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.sand 25:27 29:-27
.sap$ 2:6
.sary 10:59 21:21 23:16 24:-1 25:-37 29:-21
.sary$ 10:59 21:21 23:16 24:-1 25:-37 29:-21
.sati 5:14
.satio 5:14
.satu 5:26 16:4
.satur 16:5
.saw$ 10:8
.say$ 6:3 10:-5 12:14 28:40 33:15
.sayi 10:35
.sayin 10:35
.says 6:28 11:6 29:-15 33:52
.says$ 6:28 11:6 29:-15 33:52
.scal 34:11
.sche 1:16 2:-5 3:21 4:29 6:-11 12:-35 13:-60 14:33 17:-11 18:17 19:14 24:3 25:-47 26:-6 29:-9 31:-28 34:51
.sched 1:17 2:-33 3:22 4:29 12:-27 13:-35 14:30 18:20 19:22 20:-16 24:3 25:-34 29:-18 31:-25 34:27
.schei 20:12 34:16
.schi 6:-15 9:16 10:12
.schie 6:-15 9:16 10:12
.scho 25:64 32:-4
.schon 25:50
.schoo 25:8 29:7
.scop 2:43 9:-20 10:20 29:-46 34:6
.scope 2:43 9:-20 10:20 29:-46 34:6
.scor 5:13 19:-9 29:38
.scre 2:7 29:23 33:-1
.scree 2:8 29:23 33:-1
.scri 2:-45 6:-21 7:-15 8:-35 9:-2 10:4 11:20 14:-33 22:-4 24:-38 25:-77 26:55 27:87 29:-4 30:43 31:21 33:-41 34:6
.scrib 2:-17 6:-19 7:-10 10:8 11:10 14:-13 25:-43 26:63 27:42 29:5 30:45 33:-35 34:5
.scrip 29:3 31:27
.scus 2:6 4:24 5:22 6:31 8:-28 9:-30 10:-21 11:-45 14:30 16:9 17:-30 19:1 20:71 22:-20 25:-56 31:-41 32:-24 33:-7 34:5
.scus$ 2:8 4:26 5:23 6:32 9:-43 10:-16 11:-43 14:32 16:10 17:-23 19:2 20:73 22:-10 25:-52 29:-30 32:-21 33:-5 34:7
.scuss 21:2 29:11 30:4 31:-19
.sday 1:21 2:15 5:-3 6:3 7:-54 10:-33 12:-56 14:-22 16:43 17:-4 18:-28 19:-25 20:8 22:13 24:39 25:-111 27:-9 28:-32 32:71
.sday$ 1:3 2:15 5:-2 6:3 7:-53 10:-32 12:-56 14:-20 16:59 17:-3 18:-27 19:-24 20:9 22:15 24:37 25:-111 27:-1 28:-31 32:72
.sdays 16:-3
.sdem 20:-3 25:14 29:25 33:-12
.sdem$ 20:-3 25:14 29:25 33:-12
.sear 29:27
.searc 29:27
.seco 0:9 33:31
.secon 0:9 33:31
.sect 29:40
.sect$ 29:40
.secu 1:17 2:8 7:14 10:3 11:-13 13:-9 16:3 22:8 29:16 33:-32 34:19
.secur 1:17 2:8 7:14 10:3 11:-13 13:-9 16:3 22:8 29:16 33:-32 34:19
.sed$ 2:25 5:-24 6:154 7:11 9:5 12:32 14:-22 15:-14 17:-16 18:-113 19:-66 20:-11 21:46 27:-22 28:-25 29:-53 31:-9 32:-42 34:-35
.see$ 2:-44 9:-4 11:2 13:23 14:28 17:-6 19:24 25:53 29:8 32:-32
.seem 29:5 30:3
.seems 29:5 30:3
.self 0:15 10:-1 11:51 25:-28 31:25
.self$ 0:15 11:51 25:-28 31:28
.send 2:-10 14:28 17:38 23:5 24:8 26:21 27:42 28:-4 30:-10 31:25
.send$ 14:30 17:26 23:15 24:11 26:21 27:7 31:12
.sendi 27:25
.sens 0:29 2:-9 6:-12 10:33 11:9 26:6
.sense 0:29 2:-9 6:-12 10:33 11:9 26:6
.sent 5:16 9:2 12:29 29:-41
.sent$ 5:6 9:3 12:29 17:1 29:-14
.sente 10:6
.sep$ 1:60 14:-33 16:-17 20:14 29:-6 32:59 33:15
.sepa 0:45
.separ 0:45
.sept 1:78 5:-49 7:-4 9:-45 10:-59 11:-18 12:-18 14:12 15:-28 16:54 17:-24 18:-24 20:70 22:-14 24:34 27:-32 28:-46 29:-12 32:50 33:15 34:-27
.sept$ 1:37 4:-18 16:7 20:64 24:28 29:-18
.septe 1:40 4:1 5:-26 10:-19 14:17 16:31 20:12 32:35 33:13
.ser$ 2:19 29:36
.seri 2:1 3:23 4:21 5:22 19:14 22:8 29:-27
.serie 2:1 3:23 4:21 5:22 19:14 22:8 29:-27
.sers 20:71 29:-17 33:-22 34:12
.sers$ 20:71 29:-17 33:-22 34:12
.sert 1:67 24:-17
.sert$ 1:67 24:-17
.serv 10:56 29:74 31:-17 33:-9
.serve 10:43 29:64 31:-17 33:-2
.ses$ 9:-17 10:-5 20:-29 25:-23 31:58 33:25
.sest 18:70
.sest$ 18:70
.set$ 2:-48 4:30 5:-9 9:20 10:-8 11:25 20:3 22:-22 23:29 27:-25
.sett 29:-4 32:39
.setti 32:39
.setu 17:9 18:-7
.setup 17:9 18:-7
.setz 16:-3 27:6 29:37
.setzu 16:-3 27:21
.seve 32:47
.seven 32:48
.sfe$ 21:-11 22:25
.sgid 33:27
.sgids 33:27
.shal 7:27
.shall 7:7
.shar 14:8
.share 14:8
.shbo 9:9 22:28 29:-6
.shboa 9:9 22:28 29:-6
.shce 14:51 19:6 25:-13 29:-8
.shced 14:7 19:7
.she$ 3:9
.shed 5:-37 6:42 12:11 33:-9
.shed$ 5:-37 6:42 12:11 33:-9
.shee 11:48 29:-22
.sheet 11:48 29:-22
.shel 8:15 20:9 22:-14 29:-7
.sher 2:9
.sher$ 2:9
.shif 15:21 16:19 29:24 34:20
.shift 15:21 16:19 29:24 34:20
.shin 15:39 25:19 33:15
.shing 15:39 25:20
.shiny 33:27
.ship 1:-86 5:-69 6:44 8:12 9:-57 10:10 13:-23 16:24 18:-77 19:7 20:29 21:6 25:-56 27:1 28:28 29:-50 32:-17 34:3
.ship$ 1:-55 4:14 5:-36 6:16 8:16 9:-40 10:13 13:-17 18:-35 19:1 20:5 21:8 25:-12 27:8 28:26 29:-41 32:-7 34:5
.shipp 6:28 20:31
.ships 3:4 4:-13 16:21
.shor 3:8 11:43
.short 3:8 11:43
.shot 2:19 24:16
.shot$ 29:9 33:-9
.shou 1:-12 2:-8 3:12 4:-25 6:7 7:23 8:-50 9:-58 10:-24 11:1 12:-14 13:-29 15:21 16:7 18:16 19:-40 21:3 22:-23 25:-26 26:32 27:-21 30:21 31:-20 32:5 33:-8 34:4
.shoul 1:-10 2:-9 3:12 4:-23 6:8 7:25 8:-48 9:-42 10:-12 11:2 12:-7 13:-27 15:22 16:9 18:18 19:-34 21:4 22:-20 24:-25 25:-12 26:22 27:-4 30:22 31:-16 32:3 34:6
.shout 24:30
.show 5:-23 8:-7 9:11 11:33 13:67 14:22 17:-24 19:38 25:-23 27:-29
.show$ 5:-12 8:-7 11:33 13:71 14:20 17:-24 19:38 25:-22 27:-28
.shut 2:-26 6:34 12:62 20:-6 25:-36 29:-49 31:46 33:8
.shut$ 2:-25 6:41 12:45 20:-5 25:-34 29:-48 31:46 33:15
.shy$ 10:40
.sibl 0:19 3:12 5:-18 12:-14 13:-22 17:-2 21:4 22:6 26:27 29:-16 30:28 33:10 34:17
.sible 0:19 3:12 5:-18 12:-14 13:-22 17:-2 21:4 22:6 26:27 29:-16 30:28 33:10 34:17
.sick 25:14
.sick$ 25:14
.side 2:-39 3:19 6:35 8:32 9:-26 10:14 12:-34 21:14 25:24 34:-8
.side$ 2:-9 3:20 6:37 12:-5 25:29 29:-36
.siden 29:28 34:-21
.sider 8:11 10:19 21:16
.sie$ 16:-6 27:20
.sign 7:37 8:51 11:-25 13:-8 14:-16 18:-48 21:-20 25:-15 26:7 27:45 29:28 30:-15 33:10 34:42
.sign$ 7:5 8:18 21:-22 25:-55 26:13 27:47 29:40 33:8
.signe 9:19 17:17 29:29
.signi 8:31
.signs 21:7 29:-15 34:41
.sile 25:-15 27:50 29:-10 31:20
.silen 25:-15 27:50 29:-10 31:20
.sill 25:1
.silly 25:1
.sinc 6:10 9:2 21:-2 29:30
.since 6:10 9:2 21:-2 29:30
.sine 10:22
.sines 10:23
.sing 5:5 7:8 11:33 12:-10 22:11 25:23 28:-33 33:-11
.sing$ 5:6 6:1 7:8 11:34 12:-3 22:7 25:3
.singl 15:7 25:6 26:1
.sion 2:12 3:-24 4:30 5:11 6:4 8:10 9:27 10:-29 11:-55 12:-23 13:22 17:-69 18:-40 19:27 20:43 21:-37 22:39 25:-52 27:-18 28:-19 29:10 31:-7 32:-35 34:-3
.sion$ 1:-59 2:16 3:-16 4:34 5:13 6:5 8:14 9:28 10:-72 11:-48 13:23 17:-65 18:-35 19:22 20:44 21:-33 22:48 25:-41 28:-12 29:12 32:-26 33:-45 34:-2
.sions 1:8 33:23
.sir$ 25:7
.site 31:15
.site$ 31:15
.siti 9:19
.sitio 9:10
.sito 10:16 12:24
.sitor 10:16 12:24
.sitt 13:31
.sitti 13:31
.sive 8:26
.sive$ 8:26
.six$ 3:8 4:47
.sked 4:3 9:15 10:14 11:-4 13:33 14:2 16:15 18:1 19:-14 20:7 23:10 24:-11 25:-2 27:1 29:2 32:-3 33:-3 34:-8
.sked$ 4:3 9:15 10:14 11:-4 13:33 14:2 16:15 18:1 19:-14 20:7 23:10 24:-11 25:-2 27:1 29:2 32:-3 33:-3 34:-8
.skin 2:4 8:-5 9:-16 13:-1 14:4 15:2 18:-6 19:12 21:18 22:22 24:10 25:-18 29:-5 32:7 33:5
.sking 2:4 8:-5 9:-16 13:-1 14:4 15:2 18:-6 19:12 21:18 22:22 24:10 25:-18 29:-5 32:7 33:5
.sks$ 17:42 22:21
.slat 0:5 2:9 5:-27 8:-10 10:20 11:-21 12:7 14:16 23:9 25:-37 27:21 29:15 32:-13 33:12
.slata 33:14
.slate 20:11 22:-7 29:79 33:-2
.slati 0:15 2:31 5:-7 12:21 22:8 29:-21 33:16 34:16
.slato 14:26 23:18 27:27 28:3 29:-67
.slee 12:3 25:10 28:25
.sleep 11:-8 12:3 25:15 28:24
.slep 2:31 12:-15 21:20
.slept 2:31 12:-15 21:20
.slet 0:3 10:3 11:-4 15:-3 16:3 17:-10 22:-10 26:-6 28:2 29:2 32:7 34:1
.slett 0:4 10:3 11:-3 15:-2 16:3 17:-10 22:-10 26:-6 28:2 29:2 32:7 34:1
.slid 6:18 15:17
.slide 6:29
.slip 6:6 15:59 19:46 29:-28
.slip$ 6:10 15:18 19:49 29:-14
.slipp 15:28
.slo$ 2:27
.slot 33:34
.slot$ 33:34
.slus 0:9 1:3 10:38 12:26 31:-11
.slush 0:9 1:3 10:38 12:26 31:-11
.smal 0:10 2:18 15:3
.small 0:10 15:4
.smin 4:15
.smine 4:15
.smth 11:4 29:-2 32:14
.smth$ 11:4 29:-2 32:14
.snea 2:24 12:-14 18:35
.sneak 2:20 12:-14 18:35
.snoo 24:36 29:-7 31:27
.snooz 24:36 29:-7 31:27
.soak 8:2 28:26
.soft 1:42 10:26
.soft$ 1:43 10:26
.some 0:39 2:-55 4:-25 5:-24 6:-50 9:-1 11:13 12:9 15:46 16:-67 17:40 19:-36 20:-21 21:14 23:15 24:-55 25:15 28:-53 30:1 31:-66 32:31 33:-2 34:22
.some$ 0:17 2:8 11:16 15:26 16:-20 22:4 23:7 24:-28 26:2 29:3
.someb 2:-26 3:6 4:-11 7:13 29:25 30:22 34:11
.someo 2:-25 9:-14 10:23 12:5 15:22 17:23 29:-4 34:17
.somet 0:8 1:-1 2:-10 11:2 13:24 15:-5 17:29 18:1 21:2 25:23 29:-15 32:47
.somew 14:29
.son$ 8:-1 9:14 17:16 18:-8 22:29 29:-50 33:-56 34:99
.soon 6:-30 10:-66 12:-27 18:116 20:29 24:-14 27:37 28:67 29:-30 32:-15 33:-62
.soon$ 6:-15 10:-27 12:-19 18:48 20:31 24:-11 27:39 28:72 29:-18 32:-12 33:-8
.soone 18:82 33:-5
.sorr 1:-5 5:8 7:-4 8:5 9:10 10:12 12:14 14:15 16:10 17:4 18:10 21:-8 23:-7 25:20 27:-2 33:-8
.sorry 1:-5 5:8 7:-4 8:5 9:10 10:12 12:14 14:15 16:10 17:4 18:10 21:-8 23:-7 25:20 27:-2 33:-8
.sort 20:47 29:-18
.sort$ 20:53 29:-13
.sos$ 25:-12 27:22 31:26
.soun 25:36
.sound 25:36
.sour 17:20
.sourc 17:20
.spac 25:7 29:12
.spam 8:-13 29:30 31:14
.spam$ 8:-10 29:36
.spamm 31:15
.spea 11:35
.speak 11:35
.spec 10:39 14:-6 18:-21 19:15 32:38 34:-19
.speci 12:-9 32:41
.spect 10:24 19:17 34:-13
.spel 11:-5 29:63
.spell 11:-5 29:63
.spen 29:29
.spin 4:45
.spin$ 4:45
.spit 13:9 22:29
.spite 13:9 22:29
.spon 34:60
.spons 34:60
.spos 10:-1 16:35
.spri 1:6 14:-32 19:15 29:28 32:21
.sprin 1:4 14:-31 19:15 29:28 32:22
.spun 29:-12 33:15
.spun$ 29:-12 33:15
.sqla 2:31
.sqlal 2:31
.sque 2:11 16:34
.squee 16:34
.ssag 2:16 11:-2 25:20 26:15 29:-44 30:31 31:31 34:-11
.ssage 2:15 11:-2 25:21 26:15 29:-43 30:31 31:29 34:-11
.ssar 10:23 21:21 23:16 24:-1 29:-1
.ssary 10:23 21:21 23:16 24:-1 29:-1
.sse$ 5:37 6:15 20:18 25:-11 29:-14
.ssed 5:-8 6:82 18:-21 21:63 22:5 28:-3 33:-24
.ssed$ 5:-8 6:82 18:-21 21:63 22:5 28:-3 33:-24
.ssib 0:20 3:11 5:-8 12:-4 13:-22 17:-13 21:1 22:25 23:4 26:29 30:27 33:18
.ssibl 0:22 3:13 5:-3 13:-20 17:-9 21:5 22:10 26:29 30:29 33:19
.ssin 7:9 22:24
.ssing 7:9 22:24
.ssio 1:1 22:13 33:10
.ssion 1:1 22:13 33:10
.ssl$ 9:43 29:13
.sso$ 2:42 8:18 9:7 13:-9
.ssue 8:-6 17:7 25:-6 29:32
.ssum 12:16
.ssume 12:16
.sswo 29:36
.sswor 29:33
.sta$ 10:-10 16:35 27:-2 31:18 32:37
.stab 1:13 5:96 6:-21 9:-10 10:39 12:7 20:4 29:-41 34:43
.stabi 5:59 12:-13
.stabl 1:14 5:47 6:-10 10:40 12:24 20:8 29:-28 34:45
.stac 4:24 10:-19 19:8 22:20 29:62 31:-17
.stack 4:24 10:-19 19:8 22:20 29:62 31:-17
.staf 27:8
.staff 27:8
.stag 5:46 8:5 10:8 17:21 29:9 32:1
.stage 5:55 8:11 10:11 17:23 29:-36
.stagi 29:42
.stak 30:33
.stake 30:33
.stal 1:29 9:16 18:-10 22:21 29:9
.stall 1:29 9:17 18:-9 22:22 29:15
.stam 8:28 12:9
.stamp 8:28
.stan 5:45 6:-25 10:72 14:-2 15:7 17:-53 18:-2 20:-43 25:-32 27:-35 28:9 31:6 34:27
.stanc 28:27
.stand 5:47 6:-24 10:74 17:-52 20:-24 25:-28 27:-27 31:8 34:30
.star 1:-31 2:-19 3:38 4:21 9:-11 10:-14 11:21 12:18 15:-15 17:80 18:-41 20:-28 25:-16 27:11 31:-40 33:30 34:-37
.start 1:-30 2:-85 3:38 4:21 9:-6 10:-5 11:24 12:19 15:-14 17:78 18:-40 20:-28 25:-43 27:12 29:2 31:-39 33:31 34:-36
.stat 3:22 5:73 6:-2 8:-53 9:51 12:41 13:32 22:-46 25:-30 26:4 29:-9 34:-58
.state 5:37 9:39 12:17 13:40 22:-10 29:-24
.statu 5:40 8:-19 9:13 12:18 26:7 29:-20 31:15 34:-7
.stau 5:39 8:-31 9:45 25:-15
.ste$ 14:35
.stea 1:-8 16:45 26:9 33:-25
.stead 1:-3 16:45 26:9 33:-22
.sted 6:13 10:-32 12:11 15:41 16:-17 21:29 27:80 33:-17
.sted$ 6:13 10:-32 12:11 15:41 16:-17 21:32 27:80 33:-17
.stee 14:3 29:1
.steer 14:3
.steh 5:15 9:13 29:-15
.stehe 5:19
.steht 9:15 29:-1
.stem 17:53 29:14
.step 11:48 17:53 18:13 20:-11 21:-19 33:-7
.step$ 17:34
.steps 11:51 21:-18
.ster 2:29 5:42 6:5 7:25 9:-42 12:20 13:35 18:11 20:-53 21:-34 25:-47 27:10 33:-56
.ster$ 1:8 2:37 5:47 6:-10 9:-62 12:23 13:21 18:18 20:-48 25:-41 27:19 29:-5 33:-60 34:-11
.sterd 3:9 6:29 7:32 8:-3 16:11 29:4 33:-11
.stic 1:32
.stick 1:32
.stil 0:-2 2:40 5:18 7:10 8:-45 9:49 10:-40 11:-9 12:13 13:18 14:14 16:-41 17:-33 18:-70 19:-18 20:32 21:8 22:-44 25:-4 27:-13 28:28 30:8 31:-49 32:-69 33:-15 34:4
.still 0:-2 2:40 5:18 7:10 8:-45 9:49 10:-40 11:-9 12:13 13:18 14:14 16:-41 17:-33 18:-70 19:-18 20:32 21:8 22:-44 25:-4 27:-13 28:28 30:8 31:-49 32:-69 33:-15 34:4
.stin 2:-45 5:26 11:15 22:44 27:2 29:-42 30:10
.sting 2:-45 5:29 11:15 22:44 27:9 29:-35 30:10
.stio 2:-2 8:-5 9:-8 12:2 14:4 17:9 18:8 20:4 21:-12 22:-15 28:1 33:4 34:23
.stion 2:-2 8:-5 9:-8 12:2 14:4 17:9 18:8 20:4 21:-12 22:-15 28:1 33:4 34:23
.stma 25:22 28:-35 29:17
.stmas 25:22 28:-35 29:17
.stom 2:6 4:-4 6:4 9:-8 12:1 15:20 20:29 21:3 24:-16 29:16
.stome 2:8 4:-4 6:4 9:-2 12:2 15:20 20:30 24:-16 29:5
.ston 0:16 1:20 2:-60 6:29 10:13 11:-24 12:-51 13:-23 14:11 15:12 16:6 17:-15 18:14 20:-47 22:-17 25:-39 26:-2 27:3 29:-10 33:17 34:17
.stone 0:5 1:26 2:-58 6:24 10:14 11:-22 12:-48 13:-21 14:11 15:13 16:6 17:-13 18:14 20:-45 22:-15 25:-37 27:4 29:-8 33:18 34:18
.stoo 25:8
.stood 25:8
.stop 2:25 6:11 10:-13 12:-25 18:-15 23:-18 24:-3 27:-54 30:53 31:58 33:56
.stop$ 2:26 6:11 10:-13 12:-25 18:-15 23:-16 24:-2 27:-51 30:53 31:59 33:40
.stor 2:4 6:53 16:12 19:34 33:-55
.stora 2:8
.store 16:11
.story 6:56 19:37 33:-21
.stpo 2:-18 11:5 15:43 16:51
.stpon 2:-18 11:6 15:43 16:51
.stra 4:13 14:9 21:8
.strap 4:23
.stre 5:12 9:-6 12:4 14:1 17:3 20:7 21:6 29:-10 32:37 33:-36 34:-3
.strea 5:11 9:-6 12:4 14:1 17:3 20:7 21:6 29:-10 32:37 33:-36 34:-3
.stri 0:-108 1:-37 3:-13 5:-97 6:20 7:-45 8:10 10:11 11:-65 12:32 14:-71 16:21 17:-72 18:10 19:10 20:-4 22:-11 24:18 25:-105 26:-27 27:44 28:26 29:-120 30:-4 31:20 32:-100 33:26 34:16
.strib 20:3 27:42 29:-27 31:11
.stric 10:39 12:31 28:-22
.strii 28:24
.strin 0:-94 1:-34 5:-71 6:13 7:-39 8:18 10:6 11:-55 12:17 14:-58 16:22 17:-51 18:7 19:11 20:-48 21:-5 24:19 25:-86 26:-15 27:19 28:19 29:-63 31:2 32:-86 33:34 34:20
.strn 33:61
.strng 33:57
.stru 11:43
.struc 11:43
.sts$ 2:53 9:-94 12:-62 13:55 14:-49 21:12 25:-84 26:35 29:29 31:3 32:-14 34:-35
.stta 5:22
.sttr 10:13
.sttri 10:13
.stuc 9:8 29:9
.stuck 9:8 29:9
.stud 17:10
.stude 17:1
.stuf 17:4 26:18 29:-20 32:34 33:-4 34:19
.stuff 17:4 26:18 29:-20 32:34 33:-4 34:19
.styl 4:34 29:2
.style 4:34 29:2
.sual 4:4
.sual$ 4:6
.sub$ 11:-43 26:57 27:27 29:-27 30:29 31:14
.subb 26:59 34:-15
.subbe 26:59 34:-15
.subm 13:-6 22:16 29:14
.submi 13:-6 22:16 29:14
.subs 2:-30 5:-21 6:-34 7:-11 8:-21 9:-14 10:-64 11:15 17:-36 24:-43 25:-47 26:89 27:44 29:29 30:50 31:23 34:10
.subsc 2:-11 5:-20 6:-33 8:-17 9:-8 10:-39 11:18 17:-17 24:-22 25:-37 26:70 27:22 29:35 30:52 31:26 34:19
.sugg 15:39
.sugge 15:39
.suit 17:40
.suita 17:17
.sult 7:14 8:10
.sults 7:15 8:29 9:-13
.sum$ 25:-40 29:69
.sume 12:21 27:28 31:-12
.sume$ 12:21 27:28 31:-12
.summ 27:13 29:29 32:39
.summa 27:16 32:41
.summi 29:27
.sund 8:19 32:34
.sunda 8:19 32:34
.supe 25:14 28:15 29:-10
.super 25:14 28:15 29:-10
.supp 0:1 2:14 6:-8 10:7 20:-4 21:24 28:-22 29:46
.suppo 0:1 2:15 6:-8 10:7 20:-15 21:24 28:-22 29:47
.sure 2:-7 7:19 16:-18 24:43 33:13 34:10
.sure$ 2:-7 7:19 16:-18 24:43 33:13 34:10
.swap 9:35 16:40 33:-9
.swap$ 9:36 16:41 33:-9
.swer 9:11 13:34 21:-30
.swer$ 9:24
.swere 13:28
.swit 27:25 30:23
.switc 27:25 30:23
.swor 29:33
.sword 29:33
.sync 29:32
.sync$ 29:32
.synt 11:49 25:-19
.synta 11:49 25:-19
.syst 29:28
.syste 29:28
.taba 29:38 33:-16
.tabas 29:38 33:-16
.tabi 5:59 12:-13
.tabil 5:59 12:-13
.tabl 1:6 2:-1 5:21 6:-26 9:-18 10:39 11:-11 12:15 14:75 25:-13 29:-81 31:-34 34:53
.table 1:6 2:-1 5:16 6:-24 9:-15 10:39 11:-11 12:16 14:75 25:-12 29:-81 31:-33 34:53
.tach 9:16 31:12
.tach$ 31:13
.tache 9:13 29:7
.tack 4:24 10:-19 19:8 22:20 29:56 31:-17
.tack$ 4:24 10:-19 19:8 22:20 29:56 31:-17
.tact 34:85
.tact$ 34:68
.taff 27:8
.taff$ 27:8
.tag$ 6:13 20:3 29:10 32:6 33:16
.tage 5:70 8:10 10:17 11:-15 17:20 20:-23
.tage$ 5:94 8:10 17:21
.tagg 6:54 33:21
.tagge 6:49 33:23
.tagi 29:42
.tagin 29:42
.tags 29:-18 32:21 34:50
.tags$ 29:-18 32:21 34:50
.tail 7:4 15:2
.tail$ 7:10 15:3
.tain 10:-18 11:11 17:11 20:24
.tain$ 20:35 29:-17
.taine 17:21 29:5 34:14
.tains 33:21
.take 2:6 5:-65 6:8 7:33 8:50 9:-58 11:-28 13:-15 16:37 20:-2 21:3 22:-17 24:-14 28:-28 31:21 32:-1 33:-4
.take$ 5:-22 7:34 8:51 9:-47 11:-19 12:16 13:-2 16:39 24:-3 28:-8 29:12 31:23 33:-7
.taken 6:11
.takes 2:2 10:3 34:22
.taki 2:9 9:11
.takin 2:9 9:11
.tal$ 14:20 17:8 29:14
.talk 11:26 15:30 21:9 22:-1 25:2 29:-9 33:-22 34:12
.talk$ 11:28 15:19 25:3 29:-5 33:-17 34:14
.talke 21:12
.tall 1:29 9:17 18:-9 22:22 29:15
.talle 1:34 9:17 17:4 18:-9 22:22
.tamp 8:28
.tamp$ 8:28
.tanc 28:27
.tance 28:27
.tand 5:47 6:-24 10:73 11:23 17:-52 20:-24 25:-56 27:-27 31:5 34:30
.tand$ 5:28 6:-15 9:13 10:44 11:42 17:-14 25:-20 27:-19 29:-32 31:10 33:10
.tandi 13:10 34:29
.tands 5:26 10:24
.tandu 29:39
.tant 17:8 18:17 32:-1
.tant$ 17:8
.tarb 6:2 11:-10 20:12 33:14 34:9
.tarba 6:2 11:-10 20:12 33:14 34:9
.targ 20:45
.targe 20:42
.tart 1:-30 2:-87 3:36 4:19 5:4 9:-16 10:-5 11:21 12:17 15:-15 17:79 18:-41 20:-28 25:-52 27:11 31:-40 33:30 34:-37
.tart$ 5:16 10:-44 11:30 12:6 14:14 17:-7 20:-9 25:-19 27:13 29:30 31:-6 33:15
.tarte 12:13 17:82 29:-2
.tarti 3:10 4:21
.tarts 3:7 4:9 10:8 17:10 33:3 34:-20
.task 17:41
.tasks 17:41
.tate 5:37 9:39 12:17 13:40 22:-10 29:-24
.tate$ 5:37 9:39 12:17 13:7 22:-9 29:-6
.tati 0:17 3:2 5:-28 9:-11 10:9 11:6 12:-9 24:2 34:7
.tatio 0:17 3:2 5:-28 9:-11 10:9 11:6 12:-9 24:2 34:8
.tatu 5:40 8:-25 9:19 12:18 26:7 29:-20 31:15 34:-7
.tatus 5:40 8:-25 9:19 12:18 26:7 29:-20 31:15 34:-7
.taur 33:2
.taure 33:2
.tax$ 11:39 18:-15 25:-1 29:44
.tch$ 1:-3 2:39 9:-28 10:-20 11:-48 12:-39 13:-23 17:30 21:-30 22:38 24:-18 25:-70 27:52 29:46 31:35 33:-73 34:1
.tche 2:1 10:-22 12:13 13:19 15:5 29:-20 30:1
.tches 2:1 10:-19 12:13 13:19 15:5
.tdow 27:11 28:74 31:1
.tdown 27:11 28:74 31:1
.tead 1:-6 16:50 26:9 33:-23
.tead$ 1:-6 16:50 26:9 33:-23
.team 1:-13 4:-23 5:-12 6:-18 7:-2 8:1 9:10 12:2 13:38 14:-7 15:-26 17:6 19:-24 20:-22 21:19 22:6 24:13 27:3 29:16 31:12 33:-4 34:6
.team$ 1:-10 4:-21 5:-15 6:-14 7:-2 8:3 9:12 10:-16 13:30 14:-1 15:-22 17:9 19:-18 20:-17 21:21 22:7 24:11 27:5 29:18 31:9 33:-6 34:9
.teams 2:-3 12:4
.tech 10:8
.tect 10:4
.ted$ 0:-86 2:42 3:34 4:-36 5:-2 7:-20 8:10 9:23 10:-27 11:-120 12:2 13:28 14:-100 16:-38 17:40 18:-142 19:-14 20:4 21:5 25:23 27:83 28:-71 29:-6 30:47 32:-17 33:-30 34:-38
.teed 30:3
.teed$ 30:3
.teer 29:7
.teeri 14:6
.tefu 16:9
.teful 16:9
.tegr 2:18
.tegra 2:11
.tehe 5:19
.tehen 5:19
.teht 9:15 29:-1
.teht$ 9:15 29:-1
.tele 9:4
.telem 9:4
.tell 2:9 5:28 9:34 10:27 11:20 12:5 18:7 22:-44 23:-11 25:-24 27:-24 29:-91 31:42 33:32 34:14
.tell$ 2:10 5:36 9:34 10:29 11:25 12:6 18:10 22:-42 23:-9 27:-18 29:-65 31:-11 33:35 34:17
.telli 31:9
.tely 18:21
.tely$ 18:21
.temb 1:49 5:-29 10:-19 14:16 16:28 20:15 32:33 33:11
.tembe 1:34 5:-29 10:-13 14:16 16:17 20:19 32:35 33:17
.tembr 1:3
.temp 3:70 4:45 13:-16 21:22 29:14
.tempe 29:23
.templ 3:70 4:56 13:-15 21:22
.ten$ 2:-20 5:9 6:-19 11:-4 12:12 15:18 24:13 25:-27 26:14 27:48 28:20 29:-22 31:8 33:6
.tenc 10:6
.tence 10:6
.tend 6:-16 8:15 15:9 27:4 29:4 33:6
.tend$ 8:15 27:7 29:7
.tende 6:-13 15:1 33:17
.tens 13:2 22:28
.tensi 13:2 22:19
.tent 10:-35 29:35
.tent$ 10:-35 29:35
.tep$ 17:34
.teps 11:51 21:-18
.teps$ 11:51 21:-18
.ter$ 1:47 2:48 3:5 5:27 6:-2 7:-10 10:-20 11:-73 12:-10 13:32 15:17 16:19 17:6 18:42 21:12 25:-18 26:-13 27:-26 28:-53 29:10 30:10 31:-24 33:-21 34:-35
.terd 3:9 6:29 7:32 8:-3 16:11 29:4 33:-11
.terda 3:9 6:29 7:32 8:-3 16:11 29:4 33:-11
.tere 5:24 6:-7 11:29 14:-19 27:22 29:14
.tered 5:27 11:29 14:-12
.teres 27:28
.terf 12:9 33:19
.terfa 12:9 33:19
.teri 15:39 17:7 19:33 20:-19 29:-22
.teria 10:9 17:9
.term 5:-20 10:92 11:-17 13:-1 14:44 18:25 25:-34 29:-50 31:-13
.term$ 18:32
.termi 14:71 25:-13 29:-1
.terms 10:80 14:-13
.tern 17:23
.tern$ 17:23
.ters 10:13 12:24 17:41 29:-9
.ters$ 12:25 17:41 29:-8
.tes$ 0:21 1:4 2:-10 3:40 4:5 5:-84 6:-84 7:-34 8:-89 9:9 13:4 14:61 16:-48 17:-43 18:45 19:13 20:-152 21:-56 22:-61 24:13 25:-12 26:6 27:7 28:-47 29:1 32:31 33:24 34:-29
.test 0:-14 1:47 4:-20 5:44 7:26 8:31 9:-54 11:-8 12:-66 16:-40 18:9 20:-29 21:28 22:-55 23:-1 25:18 28:-28 29:42 31:-21 33:42 34:-7
.test$ 1:24 2:-10 5:1 8:30 9:-11 11:-31 18:23 21:21 22:-60 25:15 28:-23 29:20 32:12 33:34
.testi 5:43 25:17
.tests 2:37 7:8 8:4 12:-12 25:-21 29:32
.teve 18:27
.tever 18:27
.text 2:5 10:58 12:22 13:-3 14:5 21:-29 22:11 29:-67 33:57
.text$ 2:21 10:20 14:19 21:-17 22:48 29:-16
.texts 2:-15 8:6 10:26 12:35 22:-5 33:40
.tfix 2:21 20:7
.tfix$ 2:22 20:8
.than 1:-5 5:9 6:9 7:-6 9:8 10:3 11:-12 13:1 14:4 16:15 20:6 23:-2 26:4 27:2 28:23 31:5 32:11 34:10
.than$ 2:-4 6:-19 15:-19 16:29 19:41 23:13 28:75 33:-17
.thank 5:12 6:18 7:-5 9:8 11:-11 13:2 14:6 15:7 16:1 20:8 22:1 23:-13 26:6 27:3 28:-2 30:1 31:6 32:13 34:12
.that 2:18 3:-61 5:-35 7:-17 8:-1 9:-14 10:28 11:16 13:9 14:-35 16:18 17:-61 18:33 20:-40 24:2 25:42 26:-3 29:1 30:2 31:-42 33:18
.that$ 2:18 3:-61 5:-35 7:-17 8:-1 9:-14 10:28 11:16 13:9 14:-35 16:18 17:-61 18:33 20:-40 24:2 25:42 26:-3 29:1 30:2 31:-42 33:18
.thaw 5:-31 6:-48 12:78 25:9
.thawe 5:-19 6:-4 12:34 25:14
.thdr 8:42 22:-2
.thdra 8:42 22:-2
.the$ 0:-29 1:1 2:10 4:4 5:10 6:23 7:-2 8:8 10:-11 11:-36 12:11 13:-8 14:38 15:21 16:22 17:-23 18:15 20:19 21:-3 22:26 23:-8 24:17 25:-6 26:-3 27:-1 28:-1 29:34 30:27 31:-7 32:10 33:5 34:6
.thee 11:18 25:16 29:-17
.thei 24:22
.their 24:22
.them 8:8 9:-17 13:14 14:28 18:-15 31:36
.them$ 9:-6 13:15 14:26 18:-14 31:38
.theme 8:15
.then 6:-17 12:14 18:57 25:5 29:-19 33:-25
.then$ 6:-17 12:14 18:57 25:5 29:-19 33:-25
.ther 0:31 1:3 2:23 3:22 5:-30 6:2 7:-14 8:-15 9:-9 10:-26 12:3 13:11 14:-8 19:-32 22:-11 23:55 26:5 27:-77 28:-5 30:18 31:25 32:5 34:27
.ther$ 0:42 2:11 5:-41 10:-17 11:-49 12:13 14:-15 15:12 18:-36 23:22 26:-6 27:-62 29:11 31:62 33:-51
.there 0:14 2:3 3:18 4:-7 7:-10 8:-2 9:-14 10:-3 11:2 13:23 16:-19 18:11 19:-4 22:-11 23:24 26:11 27:-10 29:-9 31:-41 32:17 33:7 34:9
.thes 1:8 5:2 30:43 31:42
.these 1:8 5:2 30:44 31:34
.they 2:8 8:-19 9:38 12:33 15:26 19:-24 29:-66 33:-25
.they$ 2:8 8:-19 9:38 12:33 15:26 19:-24 29:-66 33:-25
.thin 0:26 1:-8 2:-30 4:-18 5:18 6:16 7:20 8:-27 10:32 12:1 13:47 14:20 16:-20 17:-3 18:35 19:-38 21:19 22:-87 23:21 24:-51 25:-27 26:22 29:-69 30:-36 31:10 32:72 33:-33 34:-46
.thin$ 28:58 29:-21 32:21
.thing 1:-3 2:-28 4:-19 5:42 6:2 7:-12 9:12 10:30 11:10 12:15 13:53 14:24 15:-17 18:46 19:-27 22:-48 23:7 24:-26 25:-15 26:4 28:-70 29:-52 30:-23 31:15 32:59 33:-42 34:-31
.think 0:36 6:11 7:67 8:-25 10:-16 11:-9 12:-15 15:25 21:52 22:-31 26:11
.thir 33:16
.third 33:17
.this 0:-14 1:-16 2:36 3:-43 5:2 6:-29 9:-65 10:-30 11:20 13:19 14:10 15:-5 16:-15 17:28 18:-26 19:-20 20:11 21:-3 23:24 24:29 26:-4 27:24 28:-17 32:31 33:18 34:43
.this$ 0:-14 1:-16 2:36 3:-43 5:2 6:-29 9:-65 10:-30 11:20 13:19 14:10 15:-5 16:-15 17:28 18:-26 19:-20 20:11 21:-3 23:24 24:29 26:-4 27:24 28:-17 32:31 33:18 34:43
.tho$ 7:8
.thon 2:40 20:-28 29:24 33:30
.thon$ 2:40 20:-28 29:24 33:30
.thor 7:10 8:4 34:24
.thori 34:25
.thou 0:12 8:2 22:26 26:1 33:5
.thoug 12:-20 22:37 33:4
.thout 0:6 12:20 26:2
.thre 1:8 16:23 18:31 22:26 24:21 33:-12
.three 1:12 16:24 18:34 22:27 24:22
.thro 5:13 8:23 9:15 11:10 12:-10 13:14 14:16 19:-4 22:8 25:-13 31:-27 32:2
.throu 5:14 8:23 9:13 11:10 12:-10 13:14 14:16 19:-2 25:-4 31:-10
.thru 6:-2 9:11 32:25
.thru$ 6:-2 9:14
.ths$ 3:6 14:11
.thu$ 32:17
.thum 8:33
.thumb 8:33
.thun 26:17
.thund 26:17
.thur 10:-8 12:-38 16:31 19:-17 25:-3 32:31 33:67
.thurs 10:-8 12:-38 16:31 19:-17 32:31 33:67
.tian 14:-5 19:24 29:15
.tian$ 14:-5 19:24 29:15
.tica 30:9
.tical 30:9
.tice 4:-13 27:13 29:10 31:23
.tices 27:16 31:29
.tici 17:14
.ticip 17:14
.tick 1:18 6:23 29:35
.tick$ 1:32 6:23
.ticke 29:47
.tier 9:9 33:7
.tif$ 2:14
.tifi 11:-10 26:49 27:18 30:2 31:52
.tific 11:-9 26:41 27:22 30:3 31:43
.tify 27:65
.tify$ 27:59
.tige 27:32
.til$ 1:-3 3:13 4:-29 5:-38 7:27 8:9 10:-41 11:-2 12:1 13:-10 14:43 15:-6 16:19 17:-44 19:-36 20:-24 21:6 22:39 24:35 25:-19 27:-60 28:44 29:-8 31:30 34:-27
.till 0:-3 2:43 5:16 7:9 8:-48 9:47 10:-42 11:-15 12:17 13:21 14:14 16:-46 17:-36 18:-74 19:-19 20:39 21:8 22:-46 25:-7 27:-14 28:27 30:7 31:-50 32:-72 34:4
.till$ 0:-3 2:38 5:15 7:10 8:-47 9:48 10:-41 11:-13 12:18 13:21 14:14 16:-46 17:-36 18:-73 19:-19 20:39 21:8 22:-44 25:-6 27:-14 28:27 30:8 31:-49 32:-71 34:5
.tima 32:40
.time 1:-29 5:14 8:-49 9:-83 10:-91 11:-30 12:-9 14:58 18:-70 19:67 20:-50 22:13 23:30 25:11 26:-65 28:73 29:-11 31:-58 32:-65 33:25 34:-23
.time$ 1:-16 2:8 5:28 6:5 8:-35 9:-62 10:-76 11:-59 12:-2 14:-24 18:-52 19:42 20:-15 22:32 23:26 25:18 26:-8 28:49 31:-51 32:-40 33:20 34:-16
.timel 14:53 19:5
.times 33:2
.timet 14:41 19:4
.ting 2:-2 3:3 5:-13 6:-19 7:11 8:-28 9:12 10:-2 12:5 13:27 14:-5 16:3 20:-1 21:23 22:27 24:-36 27:7 29:-23 30:37 31:9 33:3 34:-4
.ting$ 2:-4 3:3 5:-11 6:-18 7:11 8:-25 9:13 10:-19 12:6 13:25 14:-2 16:4 21:25 22:28 24:-35 25:-23 27:9 29:-13 30:38 31:15 33:5 34:-3
.tings 25:23 29:-4
.tiny 8:4
.tiny$ 8:4
.tion 0:6 1:2 2:4 4:-7 5:-10 6:-66 7:-27 8:9 9:36 10:65 11:39 12:-14 13:18 14:-12 15:-55 16:-24 17:22 18:-87 19:-13 21:42 22:36 23:-60 25:-25 27:40 28:-24 29:-25 31:14 32:-54 33:-24 34:33
.tion$ 2:3 6:-9 7:-35 8:29 9:54 10:56 11:21 13:-36 15:-15 16:-8 17:49 18:-3 19:-49 20:8 21:24 22:63 23:-16 24:-1 25:-3 26:-3 27:7 28:-2 31:1 32:-2 33:-45
.tiona 1:10 10:60 11:-15 24:-2 29:-13 33:15
.tions 0:11 8:-24 9:-8 10:-15 11:18 13:66 14:-56 16:-10 17:-30 18:-11 19:1 21:22 22:-25 24:2 25:-4 26:16 27:31 29:-73 30:17 31:8 32:-29 34:53
.tire 31:23
.tist 29:26
.tist$ 29:26
.titl 7:16
.title 7:16
.tiva 27:1 31:1
.tivat 27:2 31:2
.tive 5:11 6:-26 10:-7 12:79 14:-8 19:13 23:28 33:-18
.tive$ 5:11 6:-26 10:-2 12:79 14:-7 19:13 23:29 33:-18
.tle$ 11:-6 25:13 33:4
.tled 7:16 9:-1
.tled$ 7:16 9:-1
.tloo 14:-30 26:55 32:11
.tlook 14:-30 26:55 32:11
.tls$ 9:18
.tly$ 10:26 12:33 17:-12 23:-1 25:50 26:26 28:11 29:-25
.tmas 25:22 28:-35 29:17
.tmas$ 25:22 28:-35 29:17
.tner 22:13
.tner$ 22:13
.tnig 28:9 32:28
.tnigh 28:9 32:28
.tobe 1:19 4:15 5:-19 16:39 20:49 31:-10 32:17
.tober 1:19 4:15 5:-19 16:39 20:49 31:-10 32:17
.toda 2:27 4:22 7:-12 9:-25 10:-2 12:24 14:-14 16:-14 17:18 20:-26 24:-4 25:15 28:25 31:5 32:49 33:-46 34:-19
.today 2:28 4:23 7:-11 9:-24 10:-2 12:24 14:-11 16:-13 17:19 20:-25 24:-4 25:3 28:25 31:9 32:49 33:-45 34:-19
.toff 1:26 6:10 10:-15 14:10 18:46 21:13 22:-16 24:-9 29:-16 33:35
.toff$ 1:26 6:11 10:-14 18:48 21:13 22:-15 24:-9 29:-11 33:36
.togr 8:7 29:-4
.togra 8:7 29:-4
.toin 13:2
.toin$ 13:7
.toky 33:37
.tokyo 33:37
.told 7:22 27:57
.told$ 7:22 27:57
.tom$ 7:28 24:-31 29:17
.toma 23:1 30:10
.tomat 23:1 30:10
.tome 2:8 4:-4 6:4 9:-2 12:2 15:20 20:35 24:-16 29:5
.tomer 2:8 4:-4 6:4 9:-2 12:2 15:20 20:33 24:-16 29:5
.tomo 2:14 6:-5 7:11 10:-11 12:-11 24:58 32:46 33:27
.tomor 2:14 6:-5 7:11 10:-11 12:-11 24:58 32:46 33:27
.ton$ 10:17 11:13 20:5 21:7 29:-26
.tone 0:5 1:26 2:-59 5:-6 6:23 10:6 11:-28 12:-50 13:-31 14:35 15:12 16:6 17:-15 18:12 20:-49 22:-19 25:-47 26:-3 27:2 29:-11 31:-3 33:17 34:22
.tone$ 0:7 1:39 2:-43 5:-28 6:18 10:31 11:-3 12:-19 15:15 16:16 18:40 20:-21 24:1 27:-42 28:3 32:-62 33:28 34:8
.tones 10:-23 14:49 18:-60 27:43 32:26
.toni 29:49
.tonig 29:57 34:-12
.too$ 2:45 5:-32 6:18 8:65 10:20 12:36 20:-14 23:14 25:-54 27:20 29:-84
.tood 25:8
.tood$ 25:8
.took 6:-9 33:30
.took$ 6:-9 33:30
.tool 29:25 33:-28
.top$ 2:24 6:11 10:-22 12:-36 22:-13 23:-18 24:-7 27:-60 29:50 30:53 31:57 33:28
.tor$ 11:-16 14:14 17:76 18:-8 29:18 34:14
.tora 2:8
.torag 2:8
.tore 16:19
.tore$ 16:19
.tori 2:31 17:7 33:-30
.toria 17:12
.torin 2:14 29:9
.tors 23:17 25:-1 27:24
.tors$ 23:17 25:-1 27:24
.tory 6:55 12:4 19:36 29:20 33:-25
.tory$ 6:55 12:4 19:36 29:20 33:-25
.tot$ 13:7 28:40
.tota 14:24 17:13
.total 14:24 17:13
.touc 15:43 33:28
.touch 15:33 33:29
.tpon 2:-18 11:6 15:43 16:51
.tpone 2:-10 11:6 15:35 16:40
.tra$ 0:32 1:42 22:7 23:14 31:-10
.trac 1:2 5:16 10:-2 12:-3 18:32 29:52
.track 1:3 5:18 12:-1 18:32 27:1
.tract 29:23
.trad 1:1 34:8
.tradu 1:2 34:9
.trag 1:15 9:29 29:-12
.trag$ 1:7 9:30 29:-11
.trai 2:60 5:-6 10:30 29:-3
.train 2:62
.tran 0:4 2:20 5:-28 10:17 11:-30 12:6 13:-2 14:15 23:9 25:-38 27:19 28:22 29:18 32:-15
.trans 0:4 2:20 5:-28 10:17 11:-30 12:6 13:-2 14:15 23:9 25:-38 27:19 28:22 29:18 32:-15
.trap 4:23
.trap$ 4:23
.tre$ 19:3 29:-20 33:36
.trea 5:36 9:-27 12:4 14:1 20:6 21:5 29:-27 32:37 33:-40 34:-5
.tream 5:38 9:-26 12:4 14:1 20:6 21:5 29:-24 32:37 33:-37 34:-3
.tree 5:-18 12:97 25:-16 29:-36
.tree$ 5:-18 12:97 25:-16 29:-36
.trib 17:74 27:30 31:3
.tribu 17:75 27:30 31:4
.tric 2:-3 8:11 10:35 12:31 28:-22
.trics 8:11
.trict 10:39 12:33 28:-22
.trii 28:24
.triin 28:24
.trin 0:-99 1:-35 2:4 3:-8 5:-72 6:8 7:-42 8:17 10:14 11:-56 12:13 14:-59 16:21 17:-53 18:5 19:13 20:-71 21:-2 24:19 25:-91 26:-17 27:22 28:17 29:-71 31:1 32:-87 33:36 34:20
.tring 0:-98 1:-34 5:-71 6:14 7:-41 8:17 10:14 11:-55 12:11 14:-59 16:20 17:-51 18:6 19:13 20:-71 21:-2 24:18 25:-89 26:-16 27:23 28:18 29:-70 31:1 32:-86 33:36 34:20
.trix 18:8
.trix$ 18:8
.trng 33:57
.trng$ 33:52
.tro$ 16:-4 29:3
.trod 1:16 11:3 17:30 24:-13
.trodu 1:16 11:3 17:30 24:-13
.tron 13:3 25:-16 34:21
.tron$ 13:3 25:-16 34:21
.tros 14:-1 19:17 29:17
.trosp 19:17 29:20
.trou 34:14
.truc 11:43
.truct 11:43
.true 12:19 20:1 33:23
.true$ 12:19 20:1 33:23
.trun 3:-6 5:7 12:21
.trunk 3:-6 5:8 12:22
.try$ 1:19 9:1 11:4
.tsch 9:15 34:17
.tsta 13:12
.tstan 13:12
.tstr 4:23
.tstra 4:23
.ttac 9:16
.ttach 9:16 29:6
.tte$ 14:34 20:-28
.tted 2:45 22:17 29:-38 33:15
.tted$ 2:45 22:17 29:-38 33:15
.tten 5:29
.tten$ 5:29
.tter 0:26 7:-3 8:-6 9:16 10:2 11:-4 22:-17 25:-7 26:-9 31:14 32:3 33:-4
.tter$ 0:26 7:-2 8:-3 9:17 11:-7 17:-5 22:-12 25:-5 26:-8 31:15 32:6
.tters 12:10
.ttin 9:35 13:2 21:30 29:-48 31:19
.tting 9:35 13:2 21:30 29:-48 31:19
.ttle 11:-7 25:14 33:19
.ttle$ 11:-6 25:14 33:5
.tton 2:9 10:23 20:3 29:-16
.tton$ 10:24 20:6 29:-15
.ttri 10:13
.ttrin 10:13
.tty$ 33:6
.tual 5:11 19:21
.tuck 9:8 29:9
.tuck$ 9:8 29:9
.tude 17:1
.tuden 17:1
.tue$ 14:9
.tuel 12:42
.tuell 12:42
.tuer 33:21
.tuer$ 33:13
.tues 2:13 16:28 24:20 29:19 33:-35
.tuesd 2:19 22:1 24:21 29:20 33:-7
.tuff 17:2 26:18 29:-20 32:44 33:-4 34:18
.tuff$ 17:2 26:18 29:-20 32:44 33:-4 34:18
.tula 25:25
.tulat 25:25
.turd 16:5
.turda 16:5
.ture 0:-75 1:-39 2:6 3:-70 4:-36 6:11 9:-97 10:7 11:2 12:12 13:-5 14:14 16:18 17:-15 19:13 20:-69 22:15 25:2 27:-24 28:13 29:-44 30:-42 31:-18 32:-74 33:52
.ture$ 0:-41 1:-33 2:29 3:-22 4:-26 7:4 9:-48 10:24 11:-83 12:-26 13:-2 14:21 16:22 18:9 22:25 23:4 24:1 25:20 27:-10 29:-80 32:-37 33:17 34:7
.turef 33:20
.tures 2:-46 6:20 10:-21 11:34 12:70 18:-51 19:2 20:-18 25:-24 28:26 29:8 33:23
.turn 2:-12 8:27 9:27 18:-27 23:-1 25:-21 27:37 29:15 30:41 34:-17
.turn$ 2:-6 8:29 18:-18 25:-2 27:37 29:29 30:2
.turne 9:44 30:25 34:-12
.tus$ 5:62 8:-46 9:36 12:17 26:7 29:-39 31:5 34:-14
.tuto 17:12
.tutor 17:12
.twea 2:76 11:-9
.tweak 2:76 11:-9
.twee 1:15 5:27 6:-25 10:4 18:-20 19:31 27:-11 28:16 29:17 32:40 33:-53
.tween 1:15 5:27 6:-25 10:4 18:-20 19:25 27:-11 28:22 29:17 32:40 33:-53
.twen 4:23
.twent 4:23
.twic 15:12 19:-3
.twice 15:12 19:-3
.two$ 1:14 3:16 6:-6 7:4 9:5 12:-1 13:-25 16:12 19:11 21:-36 22:37 24:29 25:-9 27:-23 28:-15 29:13 31:-24 33:25
.twor 1:35 4:11
.twork 1:35
.tyle 4:34 29:2
.tyle$ 4:34 29:2
.type 11:76 15:-5
.type$ 11:70 15:-5
.typo 2:26
.typo$ 2:26
.tzun 16:-3 27:21
.tzung 16:-3 27:21
.uage 0:7 11:12 15:7
.uage$ 0:9
.uages 11:13 15:8
.ual$ 1:38 11:38 18:32 19:4 25:-1 29:-10 34:10
.uali 13:59 21:24 22:-18 29:-15
.uant 28:33 29:12
.uart 3:17
.uarte 3:17
.uary 4:4 32:7
.uary$ 4:4 32:7
.ubbe 8:28 26:58 29:-7 34:-15
.ubbed 26:59 34:-15
.uber 16:-7 20:-20 27:31 29:76 34:21
.uber$ 27:49 34:13
.ubern 20:-11 29:58
.ubers 29:37
.ubli 5:-7 6:7 20:55 29:-16 33:-59
.ublic 20:32
.ublis 5:-5 6:8 19:1
.ubmi 13:-6 22:16 29:14
.ubmit 13:-6 22:29 29:14
.ubsc 2:-12 5:-20 6:-33 8:-20 9:-9 10:-39 11:18 17:-18 24:-25 25:-39 26:69 27:20 29:37 30:52 31:29 34:19
.ubscr 2:-9 5:-11 6:-22 8:-18 10:-36 11:18 17:-15 24:-20 25:-28 26:63 27:15 29:40 30:54 31:21 34:10
.ubun 3:9 4:20 20:12
.ubunt 3:9 4:20 20:12
.uce$ 1:16 11:5 24:-12
.uch$ 2:-24 11:-3 12:-22 15:23 25:43 28:73 29:7 33:-5
.uche 27:3
.uches 27:3
.uck$ 9:15 29:6
.uct$ 0:5 10:19 20:11 27:12 33:-18
.ucti 1:1 11:40 17:8
.uctio 1:1 11:40 17:8
.ude$ 1:14 10:22 27:27
.uden 17:1
.udent 17:1
.udge 3:13 8:-15 16:11 23:27 24:21 29:34 33:-25 34:-6
.udge$ 16:11 24:30
.udget 3:13 8:-13 29:41 33:-2
.udit 1:17 9:-11 13:39
.udit$ 1:17 9:-11 13:39
.ueez 16:34
.ueeze 16:34
.uell 12:42
.uena 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
.uenas 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
.uepr 2:23
.uepri 2:23
.uer$ 17:6 33:12
.ues$ 16:13 17:6
.uesd 2:18 22:1 24:20 29:25 33:-8
.uesda 2:18 22:1 24:20 29:25 33:-8
.uess 13:37 29:-15
.uest 3:-9 5:-15 8:33 9:24 10:-9 11:8 13:18 16:-7 19:-3 21:37 22:50 24:-2 25:-13 27:-11 29:-6 31:-17 32:19
.uest$ 7:18 8:46 9:74 10:-14 11:6 13:-15 14:-19 21:33 22:54 25:-29 27:-14 29:-4 31:-23 32:-28
.ueste 8:17 21:31
.uesti 2:-16 8:-12 9:-19 12:1 14:3 17:9 18:8 20:4 21:-5 22:6 33:3 34:19
.uests 2:22 9:-43 13:61 29:5
.ueue 9:8 13:65 14:-24 18:29 25:-21 28:-17 29:30 32:-5
.ueue$ 9:8 13:65 14:-24 18:29 25:-21 28:-17 29:30 32:-5
.uff$ 17:2 26:18 29:-20 32:44 33:-4 34:18
.ugfi 2:24 5:5 20:31
.ugfix 2:24 5:5 20:31
.ugge 15:39
.ugges 15:39
.ugh$ 2:11 5:6 6:-15 7:19 8:16 10:-4 11:7 12:-62 13:11 14:10 16:-3 19:-11 22:49 24:-19 27:-35 29:-30 31:24 33:-47
.ughl 28:6
.ughly 28:6
.ught 7:3 15:8
.ught$ 7:3
.ugin 2:49 10:5
.ugin$ 2:46 22:1
.ugins 10:11
.ugs$ 17:38 25:4
.ugus 1:22 10:-7 20:7 32:41 33:1
.ugust 1:22 10:-7 20:7 32:41 33:1
.uhm$ 0:2 2:-15 3:8 5:-7 8:-12 9:18 11:11 12:23 13:12 17:-20 18:-16 19:-6 23:18 25:-2 26:9 29:-10 30:1 31:-12 33:-1 34:24
.uick 5:23 6:3 8:-5 9:-9 10:-20 11:10 14:4 17:-17 18:10 21:-6 22:-12 25:11 28:33 32:8 33:15
.uick$ 5:24 6:3 8:-4 9:-8 10:-5 11:10 14:4 17:-17 18:10 21:-5 22:-11 25:12 28:3 32:9 33:19
.uide 11:34 17:47 18:-15 24:16 29:1
.uide$ 11:34 17:47 18:-15 24:16 29:1
.uiet 25:-10 31:57
.uiet$ 25:-10 31:57
.uild 4:1 5:32 12:-21 14:-29 17:-30 20:4 25:18 29:44 33:17
.uild$ 4:4 5:22 14:-16 17:-18 20:9 25:25 29:49
.uilde 15:9 29:8
.uildi 29:-11
.uire 0:-23 1:-13 2:-10 6:15 10:9 12:10 13:4 16:14 21:7 22:-7 23:-20 24:12 28:5 29:-57 33:21 34:22
.uire$ 21:21
.uired 21:26
.uirem 0:-16 1:-12 6:14 9:-15 10:16 12:11 13:6 16:15 18:2 21:-46 23:-19 24:15 28:7 29:-42 33:17 34:25
.uit$ 17:16 20:18 27:-8 31:48
.uita 17:17
.uitab 17:17
.ulat 25:59
.ulati 25:59
.uld$ 0:67 1:-7 2:14 3:53 5:-6 6:-5 7:58 8:-26 9:-35 10:-38 11:-27 12:-61 13:-13 15:52 16:7 17:26 20:-17 21:40 22:23 25:-46 26:28 28:-50 29:-16 30:6 31:-2 33:-18
.ule$ 1:26 2:-5 3:24 4:24 9:-2 12:-8 13:-17 14:83 18:27 19:29 20:-54 24:5 25:-87 31:-51 32:-22 34:1
.uled 15:16 29:-5 32:40
.uled$ 15:16 29:-5 32:40
.uler 9:9 29:15
.uler$ 9:9 29:15
.ules 2:-23 10:36 18:-7 19:13 22:16
.ules$ 2:-23 10:36 18:-7 19:13 22:16
.ulin 9:7
.uling 9:7
.ull$ 2:34 4:-22 8:-2 9:-43 13:-38 14:63 17:2 18:13 21:-16 25:-14 28:14 29:54
.ult$ 23:43
.ults 7:15 8:29 9:-13
.ults$ 7:15 8:29 9:-13
.uly$ 33:41
.uman 11:-25 25:7 34:44
.uman$ 11:-25 25:7 34:44
.umb$ 10:29
.umbe 5:26 7:31 8:43 9:26 13:8 24:-15 25:-9 28:52
.umber 5:26 7:31 8:43 9:26 13:8 24:-15 25:-9 28:52
.umbs 8:42
.umbs$ 8:42
.ume$ 9:7 12:21 27:18 31:-13
.umen 0:16 1:2 3:3 5:-22 9:-10 11:12 12:-15 21:39 25:3 34:6
.ument 0:16 1:2 3:3 5:-22 9:-10 11:12 12:-15 21:39 25:3 34:6
.umma 27:16 32:41
.ummar 27:16 32:41
.ummi 29:27
.ummit 29:27
.umou 15:17
.umour 15:17
.ump$ 2:26 10:4 14:24 22:44 25:13 29:-41 33:10
.umpi 2:19
.umpin 2:19
.umps 2:-6 12:43
.umps$ 2:-6 12:43
.una$ 2:28 22:29
.unbl 8:14 22:17
.unblo 8:14 22:17
.unce 9:23 11:9 14:-9 20:28 26:17 27:45 29:-46 31:6 33:-21
.unce$ 27:12
.unced 9:11 29:-11 34:7
.uncem 11:13 20:3 26:22 27:18 31:12 34:-1
.unch 20:26 24:20 25:48 29:17 31:-25 32:-39 33:-45
.unch$ 20:30 24:20 25:48 29:19 31:-25 32:-39 33:-40
.unct 11:28 33:23
.uncti 11:28 33:23
.und$ 2:29 17:26 18:25 19:17 21:17 22:-10 24:22 25:36 27:1 29:-59 33:-7
.unda 8:32 32:34
.unday 8:32 32:34
.unde 2:-21 6:-59 10:65 11:26 12:39 13:40 17:-13 18:-39 25:7 26:6 30:-21
.undec 7:5 13:54
.under 2:-6 5:2 6:-41 10:69 11:8 12:44 18:-1 25:22 26:8 30:-6
.undo 7:11 15:-9 16:63 25:22
.undo$ 7:6 15:-7 16:67
.unds 9:12 10:7
.unds$ 9:12 10:7
.une$ 1:16 21:14 24:7
.unfr 6:-23 12:71 28:-3 34:10
.unfre 6:-21 12:30 28:-2 34:12
.unfro 12:38
.ung$ 27:21
.unge 2:11 31:21
.ungen 31:21
.unit 29:11
.unit$ 29:13
.unk$ 3:-6 5:8 12:22
.unle 20:4
.unni 25:16 29:2
.unnin 25:16 29:2
.unny 25:29
.unny$ 25:29
.uns$ 34:30
.unsu 6:-11 11:7 26:-48 27:-38 30:77 31:56 34:9
.unsub 6:-10 11:9 26:-47 27:-31 30:80 31:47 34:10
.unt$ 2:2 5:1 8:-33 10:30 13:35 28:32 29:47 33:-13 34:-23
.unta 30:4 34:13
.untab 30:4 34:13
.untd 27:8 28:68 31:12
.untdo 27:14 28:58 31:13
.unte 2:-6 6:-5 10:57
.unti 1:-3 3:13 4:-30 5:-38 7:17 8:15 10:-42 11:-2 13:-11 14:43 15:-14 16:25 17:-45 19:-36 20:-24 21:6 22:39 24:34 25:-18 27:-60 28:44 29:-8 31:29 34:-28
.until 1:-3 3:13 4:-29 5:-37 7:17 8:15 10:-41 11:-2 12:1 13:-10 14:43 15:-6 16:19 17:-44 19:-36 20:-23 21:6 22:40 24:35 25:-18 27:-59 28:45 29:-8 31:30 34:-27
.unto 2:-3 5:36 33:13
.unts 10:14
.unts$ 10:14
.untu 3:9 4:20 20:12
.untu$ 3:9 4:20 20:12
.unwa 10:-29 28:35 31:17
.unway 10:-18 28:39
.uota 22:29 25:-1 29:16
.uota$ 22:21 25:-1 29:16
.uova 2:32 20:6
.uova$ 2:32 20:6
.upco 6:8 14:1 18:37
.upcom 6:8 14:1 18:37
.upda 2:6 5:9 7:5 8:-28 9:18 15:-32 16:20 19:-18 24:1 26:-21 27:44
.updat 2:7 7:5 8:-28 9:18 15:-31 16:21 19:-18 24:8 26:-21 27:47
.uper 25:14 28:15 29:-10
.uper$ 25:16 28:15 29:-8
.upgr 2:28 20:10 22:13 29:18
.upgra 2:28 20:10 22:13 29:18
.uple 6:27
.uple$ 6:27
.uplo 2:14 3:4 6:-7 22:40 33:4
.uploa 2:15 3:4 6:-7 22:26 33:4
.uppo 0:1 2:15 6:-8 10:7 20:-15 21:24 28:-22 29:47
.uppor 1:14 5:-19 28:-13 29:69
.uppos 0:3 2:16 5:19 10:18 21:26 29:-16
.upst 5:8 9:-8 12:6 14:3 20:12 21:6 29:-15 32:40 33:-20 34:-2
.upstr 5:8 9:-5 12:6 14:3 20:12 21:6 29:-15 32:40 33:-19 34:-2
.urat 6:24 29:-8
.urce 17:20
.urce$ 17:20
.urch 6:2 9:29 29:-20
.urch$ 6:2 9:29 29:-20
.urda 16:5
.urday 16:5
.urde 7:-20 8:-25 9:70
.urde$ 7:-20 8:-25 9:70
.ure$ 0:-73 1:-44 2:26 3:-47 4:-38 7:31 9:-89 10:5 12:-23 13:-15 14:18 15:2 16:6 18:6 22:17 24:41 25:13 27:-7 28:2 29:-100 30:-17 31:-14 32:-49 33:30 34:5
.uref 33:20
.urefr 33:20
.ures 2:-46 6:19 10:-22 11:29 12:70 18:-52 19:2 20:-18 25:-31 28:26 29:28 33:23
.ures$ 2:-46 6:19 10:-22 11:29 12:70 18:-52 19:2 20:-18 25:-31 28:26 29:28 33:23
.urin 2:86 10:-18 12:-23 17:6 31:44
.uring 2:86 10:-18 12:-23 17:6 31:44
.urit 1:17 2:13 7:14 11:-13 12:-5 13:-8 16:3 22:9 25:15 29:1 33:-31 34:19
.urity 1:17 7:14 11:-12 13:-8 16:3 22:13 29:18 33:-26 34:22
.url$ 26:36
.urll 22:23
.urlli 22:23
.urn$ 2:-8 8:29 18:-31 25:-4 27:37 29:38 30:1
.urne 9:44 25:2 30:25 34:-12
.urned 9:44 30:25 34:-12
.urpo 10:14 11:3 30:3
.urpos 10:14 11:3 30:3
.urre 4:14 5:60 12:44 23:-1 26:4
.urren 4:14 5:55 12:47 26:4
.urs$ 1:8 6:-24 13:5 15:9 24:30 27:-5 28:59 29:-50 33:13 34:8
.ursd 6:18 10:-1 12:-24 16:31 19:-13 32:32 33:30
.ursda 6:18 12:-24 16:31 19:-13 32:32 33:27
.urse 5:5 10:-1 11:46 25:-14 31:20
.ursel 11:47 25:-14 31:20
.urt$ 15:1
.urth 31:45
.usag 11:54 25:-22 29:-1
.usage 11:54 25:-22 29:-1
.usam 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.usamm 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.use$ 0:9 1:3 3:37 5:-6 8:61 9:-18 10:-29 11:30 13:-22 14:-1 15:22 16:22 19:-19 21:-4 24:-34 25:-19 27:-10 29:13 33:-11
.used 7:11 9:23 29:11 33:-12
.used$ 7:11 9:23 29:11 33:-12
.user 20:47 34:8
.user$ 29:21
.users 20:52 29:-2 34:12
.ush$ 0:3 8:-21 11:-26 12:27 15:21 24:-17 25:-72 31:79 32:-22 33:-4
.ushe 6:23 29:6 34:5
.ushed 6:23 29:9
.ushy 10:40
.ushy$ 10:40
.usin 10:22 11:11
.usine 10:23
.using 11:13
.usio 9:18
.usion 9:18
.uss$ 8:-6 21:7 29:15 30:5 31:-18
.usse 20:1
.ust$ 0:-7 1:19 5:-27 6:30 8:7 9:-9 12:-3 14:14 15:-51 16:36 17:78 19:-3 21:22 22:-1 24:-1 26:-6 28:-8 29:-25 32:34 33:19 34:-11
.usta 34:17
.ustan 34:17
.uste 6:16
.usto 2:6 4:-4 6:4 9:-8 12:1 15:20 20:37 21:3 24:-16 29:16
.ustom 2:6 4:-4 6:4 9:-8 12:1 15:20 20:29 21:3 24:-16 29:16
.usua 4:6
.usual 4:6
.usy$ 20:-15 25:26 32:10
.utc$ 10:-9 24:34 33:64
.ute$ 11:-59 17:33 25:-42 27:36 30:80 31:42 32:-8
.uted 25:-19 30:53
.uted$ 25:-19 30:53
.utes 16:-7 25:16
.utes$ 16:-7 25:16
.uth$ 15:17
.utho 7:12 34:24
.uthor 7:12 34:24
.utin 17:6 30:22
.uting 17:6 30:22
.utio 20:1 27:41 29:-40 31:10
.ution 20:1 27:41 29:-40 31:10
.utlo 14:-30 26:55 32:11
.utloo 14:-30 26:55 32:11
.utof 1:26 6:10 10:-15 14:10 18:46 21:13 22:-16 24:-9 29:-16 33:35
.utoff 1:26 6:10 10:-15 14:10 18:46 21:13 22:-16 24:-9 29:-16 33:35
.utom 23:1 30:10
.utoma 23:1 30:10
.utor 2:11 17:34 29:10
.utor$ 17:73 29:-15
.utori 17:12
.utors 17:-37 29:40
.utre 28:2 29:-11 33:33
.utro 13:3 25:-16 34:21
.utron 13:3 25:-16 34:21
.uts$ 5:16 8:-4 9:13 11:42 25:-28
.utst 13:12
.utsta 13:12
.utte 12:11 14:44 20:-15 33:-25
.utti 10:8
.uttin 10:8
.utto 2:9 10:23 20:3 29:-17
.utton 2:9 10:23 20:3 29:-16
.utur 18:15
.uture 18:15
.uty$ 29:-16 34:68
.uul$ 29:32
.vaca 20:18 29:30
.vacat 29:37
.vail 19:12 20:48 26:22 33:-27
.vaila 19:12 20:48 26:22 33:-27
.val$ 8:42 9:5 13:42 29:-12
.vali 9:41 10:8
.valid 9:41 10:8
.vals 7:11
.vals$ 7:11
.vanc 1:-3 8:-1 14:3 16:1 18:16 21:9 23:-7 24:5 26:1 27:-9 29:-5 32:1 33:7
.vance 1:-3 8:-1 14:3 16:1 18:16 21:9 23:-7 24:5 26:1 27:-9 29:-5 32:1 33:7
.vate 0:18 11:24 27:7 29:-8
.vate$ 0:18 11:10 27:7
.ved$ 2:-53 3:7 5:2 7:-7 8:19 9:32 11:-36 13:21 15:12 17:72 19:-7 22:-53 29:-41 30:13
.vell 9:24
.velo 2:-6 4:10 5:51 10:13
.velop 2:-6 4:10 5:51 10:13
.vemb 3:25
.vembe 3:25
.veme 2:7 9:19
.vemen 9:20
.ven$ 12:-24 15:29 21:54 22:17 32:43
.vend 2:14 21:7 22:-3
.vendo 2:14 21:7 22:-3
.veni 25:27 33:5
.venin 25:24 33:5
.vent 18:46 27:1 32:24
.vent$ 18:28
.vents 18:4 27:3 32:26
.venu 29:17
.venue 29:17
.ver$ 2:-10 3:-30 6:28 7:38 8:-33 9:13 10:26 11:-26 12:-40 13:-39 14:-42 15:5 17:83 18:27 19:-20 20:-38 21:32 22:39 24:-46 25:32 26:-18 27:50 28:-52 29:2 31:-56 32:-19 33:-62
.vera 8:6
.verd 6:32 9:34 33:-30
.verdi 9:35
.vere 8:18 27:23
.vered 27:24
.verk 0:16
.verki 0:16
.verl 16:12 24:9
.vers 1:-22 2:69 3:-49 4:36 5:12 8:1 9:-41 10:11 11:-25 12:-92 13:37 17:-46 18:-65 19:27 20:41 21:4 25:-32 27:-51 28:-31 29:7 32:-60 34:29
.vers$ 13:56 14:-11 29:-5 33:10 34:49
.verse 8:6
.versi 1:-14 2:16 3:-2 4:38 5:23 6:12 9:-21 17:-11 18:-20 19:38 20:50 29:31
.versl 2:32 12:-15 21:20
.vert 2:33 15:-18 27:5 33:10
.vert$ 2:16 15:-16 33:11
.verv 13:42 14:35 32:12
.vervi 13:42 14:35 32:12
.very 0:-46 1:-1 2:-17 3:-3 5:46 6:-7 10:2 12:43 13:29 14:75 15:-5 16:1 17:-64 19:-5 20:-1 21:-24 22:-27 24:12 25:25 27:39 28:-29 30:-1 31:4 32:-18 33:-20
.very$ 2:-20 8:-15 13:18 14:80 19:-24 24:48 25:61 27:58 28:-19 31:-50 32:-22 33:-57
.veryb 25:23
.veryo 5:17 12:3 14:-11 18:8 20:13 25:-13 31:5 34:5
.veryt 8:3 10:5 11:23 12:24 13:11 14:26 16:15 20:-25 24:-39 25:-37 29:-16 31:32
.ves$ 7:19 9:-41 13:-22 18:16 20:20 24:-2 25:22 26:57 29:-11 33:-46
.veto 8:30
.veto$ 8:3
.vice 9:30 31:22
.vice$ 9:30
.viel 25:8
.viele 25:8
.vien 27:11
.view 1:26 2:5 10:-55 13:10 14:28 16:-37 22:24 24:-19 27:-21 29:10 32:17 34:12
.view$ 1:29 13:8 14:35 16:-36 17:-12 21:-26 24:-7 25:3 29:12 32:21 33:4 34:19
.viewe 2:28 10:-20 17:3 22:40
.vim$ 5:-11 29:53
.vinc 7:16 21:36
.vince 7:16 21:36
.ving 0:22 2:7 5:-48 6:-46 7:7 9:-27 11:12 12:-36 15:35 16:-16 25:68 29:-17
.ving$ 0:22 2:7 5:-48 6:-46 7:7 9:-27 11:12 12:-36 15:35 16:-16 25:68 29:-17
.viou 19:78 20:-1 29:6
.vious 19:78 29:6
.viro 17:2
.viron 17:2
.visa 20:14 27:15
.vise 9:14 24:24 33:-10
.vise$ 9:14 24:24 33:-9
.visi 27:57 29:-26
.viso 25:-6 27:21 31:21
.visos 25:-6 27:22 31:21
.vite 8:-27 29:47
.vite$ 8:-27 29:47
.voic 29:43
.voice 29:43
.volu 9:7
.volum 9:8
.volv 10:22 17:35 29:-21
.volve 10:22 17:35 29:-21
.vors 6:46 12:-3
.vote 2:-17 8:5 9:35 11:22 13:46 21:-12
.vote$ 2:-12 7:6 8:26 9:-25 11:26 13:49 21:-6 34:10
.voted 9:18
.votes 8:-16 9:53
.vour 0:25 8:3 12:-11 25:24 29:-28 34:-5
.vour$ 0:25 8:3 34:-5
.vpn$ 29:42
.wait 2:54 5:-74 6:23 7:41 13:43 22:-9 29:-45 32:4
.wait$ 2:70 7:47 9:-45 21:7
.waiti 5:-47 9:17 13:46 18:39
.waiv 2:-23 9:31 13:48 21:43 22:38 29:-29
.waive 2:-22 9:32 13:49 21:30 22:38 29:-23
.wake 24:20
.wake$ 24:20
.walk 11:22
.walk$ 11:22
.wall 14:23
.wall$ 14:2
.want 0:24 1:5 4:15 6:-1 8:-71 10:-25 11:-77 12:-4 15:8 16:-7 17:27 20:-26 22:50 26:36 27:44 28:-37 29:-21 31:29 32:-40 33:18 34:-61
.want$ 0:34 1:3 2:-1 4:10 5:-14 8:-45 9:-6 10:-40 15:4 16:-10 17:19 20:-32 22:44 25:-103 26:10 27:42 28:-3 31:39 32:-29 34:-27
.wante 22:29 25:10 26:24
.wants 5:12 17:7 21:15 22:-8 25:15 29:-5 33:17 34:-16
.wap$ 9:36 16:41 33:-9
.ward 5:-35 15:13 18:45 29:7
.ward$ 15:13 29:8
.ware 21:3
.ware$ 21:3
.warn 23:1 24:70
.warn$ 23:5 24:39
.warni 24:2
.was$ 0:24 1:-12 2:-44 6:43 7:-25 8:-12 9:50 10:22 12:-10 14:-9 15:22 17:-22 19:72 20:-23 22:12 23:-5 24:-33 25:6 28:-33 29:-2 33:3 34:12
.watc 18:22 27:41 31:37
.watch 18:22 27:41 31:37
.wave 8:19 13:18
.wave$ 8:19 13:19
.way$ 0:20 5:33 6:-54 7:-20 9:-4 10:-29 11:32 12:-4 14:-15 16:-29 17:3 20:-1 21:3 22:8 24:35 27:-10 28:66 29:-29 30:8 31:18 32:5 33:-59
.ways 14:-26 24:23 25:31
.ways$ 14:-26 24:23 25:31
.wbie 17:80 25:-6
.wbie$ 17:66 25:-3
.wcom 2:-28 17:70
.wcome 2:-28 17:70
.weak 2:76 10:-6 11:-19 29:-4 32:14
.weak$ 2:56 11:-18 32:14
.weat 29:45
.weath 29:45
.webh 26:24 27:5
.webho 26:24 27:5
.webl 29:34
.webla 29:34
.wed$ 2:86 5:-53 6:-49 10:-4 12:12 13:29 15:8 25:4 29:-25
.wedn 1:26 16:16 20:32 31:4
.wedne 1:26 16:16 20:32 31:4
.week 0:-88 1:33 4:12 5:50 7:-94 8:-49 9:-19 10:-104 11:-117 12:-130 13:-14 14:-151 15:8 16:44 18:-136 19:-8 20:-22 21:-10 23:-26 24:21 28:45 29:-63 30:-27 31:33 32:109 33:30 34:-37
.week$ 0:-36 1:21 2:13 4:-10 5:51 7:-11 8:-74 10:-121 11:-54 12:-50 14:-68 15:24 16:51 17:10 18:-102 19:-84 20:-17 23:-45 24:44 25:-6 26:-50 27:-30 28:-11 30:-10 32:88 33:44
.weekd 20:9
.weeke 2:-22 25:60 28:34 32:3
.weekl 9:-2 25:-25 26:24 27:34 29:-14 31:25 32:41
.weeks 4:61 5:24 19:24 28:41 29:-2 32:-7
.ween 1:15 5:27 6:-26 10:4 18:-20 19:25 27:-11 28:25 29:16 32:40 33:-54
.ween$ 1:15 5:27 6:-26 10:4 18:-20 19:25 27:-11 28:25 29:16 32:40 33:-54
.welc 2:23 17:21 25:14
.welco 2:23 17:21 25:14
.well 12:16 21:4 25:20 27:10
.well$ 12:16 21:4 25:20 27:10
.went 4:22 19:60 20:-22 24:-19
.went$ 19:63 20:-21 24:-19
.wenty 4:23
.wer$ 9:27 25:-5 26:-27 27:-20 29:29 30:46
.were 2:-18 13:60 19:52
.were$ 2:-17 6:2 13:30 19:52 25:1
.wered 13:28
.wers 2:-10 17:-1 20:60 29:-22 34:11
.wers$ 34:13
.wert 25:-19 29:50
.what 0:-11 1:-43 2:-33 3:-2 4:-105 5:39 6:-66 7:-1 8:-121 9:7 10:65 11:38 12:-44 13:29 14:4 15:-12 16:-167 17:52 18:50 19:13 20:5 21:14 22:-129 24:-10 25:-49 26:4 27:-118 28:-10 30:-5 31:-100 32:23 33:7 34:-89
.what$ 0:-9 1:-39 2:-31 3:-2 4:-103 5:40 6:-62 8:-117 9:7 10:53 11:38 12:-68 13:30 15:-21 16:-158 17:56 18:40 19:14 20:6 21:14 22:-123 24:-7 25:-47 26:5 27:-110 28:-8 30:-4 31:-95 32:25 33:30 34:-87
.whate 18:27
.whch 5:9
.whch$ 5:9
.whee 4:17 29:-17
.when 0:-77 1:-34 2:-72 3:18 4:-95 5:-78 6:-66 7:-18 8:-88 10:-30 11:-32 12:-21 13:-71 14:9 15:-15 16:-88 17:-70 18:-22 19:56 20:104 22:-113 23:3 24:31 25:-34 26:-107 27:50 28:-26 29:30 30:-76 31:-95 32:-50 33:103 34:-30
.when$ 0:-65 1:-20 2:-91 3:18 4:-89 5:-75 6:-63 7:-15 8:-75 9:2 10:-27 11:-22 12:-19 13:-64 14:15 15:-12 16:-79 17:-64 18:-20 19:57 20:105 22:-102 23:4 24:35 25:-24 26:-67 27:2 28:-24 29:32 30:-65 31:-84 32:-45 33:103 34:-23
.whene 27:65
.wher 2:-39 3:-56 5:55 9:29 10:-68 11:7 12:-60 14:53 15:25 17:41 18:-25 20:-62 21:18 25:-54 27:-37 29:17 32:-1
.where 2:-39 3:-56 5:55 9:30 10:-68 11:7 12:-56 14:49 15:25 17:41 18:-21 20:-61 21:18 25:-53 27:-37 29:18 32:-1
.whet 12:31 15:16 34:33
.wheth 12:31 15:16 34:33
.whic 0:-52 1:-39 2:-49 4:-29 5:21 6:-9 7:-59 8:-33 10:22 12:-37 13:44 15:-45 16:-72 17:10 18:53 19:13 20:22 21:-6 22:-68 23:12 24:-63 25:-79 26:18 27:-79 28:-31 29:28 30:-46 31:-50 33:26 34:29
.which 0:-52 1:-39 2:-51 4:-29 5:21 6:-9 7:-59 8:-33 10:22 12:-36 13:44 15:-45 16:-72 17:10 18:51 19:13 20:23 21:-6 22:-68 23:12 24:-63 25:-78 26:18 27:-79 28:-31 29:28 30:-46 31:-50 33:26 34:29
.whih 33:17
.who$ 0:11 1:-28 2:-111 3:40 4:-19 5:-94 6:-83 8:-78 9:27 10:-6 11:-36 12:-90 13:9 14:-53 15:-20 16:-70 17:26 18:-37 19:-23 20:-96 21:6 22:-78 23:10 24:-44 26:50 27:-18 28:-84 29:6 30:17 31:-41 32:-75 33:-75 34:149
.whoe 7:10 8:-4
.whoev 7:10 8:-4
.whol 14:63
.whole 14:63
.whom 2:-10 7:1 9:-15 10:18 15:27 19:-14 33:-50 34:103
.whom$ 2:-10 7:1 9:-15 10:18 15:27 19:-14 33:-50 34:103
.whos 7:22 10:-19 21:-20 29:-17 34:84
.whose 7:22 10:-19 21:-20 29:-17 34:84
.why$ 0:28 2:-58 7:-28 9:49 10:97 12:-52 15:15 18:-21 23:9 25:-53 28:-30 29:70 30:38 31:-16 33:-64
.wice 15:12 19:-3
.wice$ 15:12 19:-3
.wich 25:25 29:-22
.wich$ 25:25 29:-22
.wifi 29:30
.wifi$ 29:30
.wiki 29:41
.wiki$ 29:41
.will 0:-42 1:-10 2:6 3:42 4:-19 5:-16 6:-24 8:16 10:-35 11:-25 12:-32 13:-34 15:3 16:-3 17:-7 19:-64 20:37 21:38 22:13 23:31 27:-34 28:34 29:40 30:24 31:-70 32:-3 34:2
.will$ 0:-41 1:-10 2:7 3:42 4:-19 5:-16 6:-24 8:16 10:-35 11:-25 12:-32 13:-33 15:4 16:-3 17:-7 19:-64 20:37 21:39 22:14 23:31 27:-34 28:34 29:33 30:24 31:-70 32:-3 34:2
.wind 6:54 10:17 12:-9 29:4 33:22
.windo 6:54 10:17 12:-9 29:4 33:22
.wing 3:22 4:17 5:-2 12:20 18:24 26:36
.wing$ 3:22 4:17 5:-2 12:20 18:24 26:36
.wise 2:7 7:21 14:-22 15:4 20:14 29:-7 33:26
.wise$ 2:7 7:21 14:-22 15:4 20:14 29:-7 33:26
.witc 27:24 30:21
.witch 27:24 30:21
.with 0:13 1:-42 2:3 3:-6 4:25 5:4 6:-13 8:29 9:23 10:13 12:23 13:16 14:15 15:-34 16:17 18:-4 19:26 20:-28 23:-11 24:-2 25:-30 27:-5 28:6 29:-16 31:12 33:-23
.with$ 1:-37 2:9 3:-1 4:29 5:19 6:-8 9:29 12:1 13:4 14:23 15:-30 16:32 19:29 20:-24 21:1 22:1 23:-8 25:-21 26:-49 27:-1 29:-6 30:-49 31:21 33:-15
.withd 8:42 22:-2
.withi 5:-4 10:18 28:32
.witho 0:6 12:20 26:2
.wiza 8:6 22:-4
.wizar 8:6 22:-4
.wmuc 28:15
.wmuch 28:15
.wner 0:4 10:-9 16:-1 33:-3 34:72
.wner$ 34:63
.wnlo 20:41 29:6
.wnloa 20:41 29:6
.wns$ 31:43 34:14
.wold 7:9
.wold$ 7:9
.won$ 25:-5 29:65 34:-39
.word 2:13 5:-21 10:2 11:60 19:-2 20:-21 25:11 33:26
.word$ 5:-15 11:38 29:14
.wordi 12:13 33:38
.words 11:17 25:17
.work 1:29 2:-34 3:12 4:2 5:40 6:-26 8:11 10:-4 11:3 12:-9 13:-2 17:63 19:-8 20:-41 22:6 23:23 24:-1 25:34 27:-7 28:13 29:-27 31:-37 33:-56
.work$ 1:23 2:-27 3:16 4:8 5:41 8:14 11:13 12:-24 17:20 20:-23 22:7 23:6 25:4 31:-17
.workf 17:12
.worki 28:17
.works 17:15 23:3 25:24 30:16
.worr 18:32
.worry 18:32
.wort 7:32 9:-27 21:30
.worth 7:33 9:-26 21:30
.woul 0:35 2:14 3:30 6:-31 7:20 10:-5 15:32 16:-3 17:4 18:-10 19:32 20:-12 21:5 24:19 25:-26 27:11 28:-8 29:-31 30:16 32:-23 33:-47 34:-2
.would 0:35 2:15 3:30 6:-30 7:16 10:-5 15:27 16:-1 17:5 18:-10 19:33 20:-12 21:6 24:19 25:-26 27:11 28:-7 29:-30 30:16 32:-23 33:-46 34:-2
.writ 6:13 7:-7 8:-9 11:1 14:1 15:-16 16:8 17:-30 19:7 20:-12 21:22 24:25 25:-6 26:-2 29:20 31:-7 33:-7
.write 2:-24 6:21 11:7 13:-7 20:-6 21:35 24:21 25:-13 29:59
.writi 0:4 15:-1 16:7 17:-5 19:12 28:3 29:-9 33:-8 34:1
.wron 16:27 22:13 25:21
.wrong 16:27 22:13 25:21
.wrot 10:20
.wrote 10:20
.wsle 0:4 10:3 11:-3 15:-2 16:3 17:-10 22:-10 26:-6 28:2 29:2 32:7 34:1
.wslet 0:4 10:3 11:-3 15:-2 16:3 17:-10 22:-10 26:-6 28:2 29:2 32:7 34:1
.wurd 7:-20 8:-25 9:70
.wurde 7:-20 8:-25 9:70
.xact 10:33 17:-5 25:22 28:9 29:-17 33:37
.xact$ 33:53
.xactl 10:36 17:-4 25:22 28:13 29:-14
.xamp 7:41 11:33 25:-16
.xampl 7:42 11:25 25:-15
.xcep 2:-18 4:-10 5:-32 6:-2 8:27 9:31 12:-34 13:51 14:-32 16:-32 17:-35 20:-20 21:58 22:35 25:-5 27:9 32:-27 33:-31 34:24
.xcepi 13:8 21:1
.xcept 2:-13 4:-8 5:-25 8:30 9:34 12:-29 13:43 14:-27 16:-31 17:-31 20:-16 21:52 22:37 27:10 32:-21 33:-28 34:27
.xcus 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.xcuse 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.xec$ 27:5
.xed$ 5:-14 12:42 29:32
.xemp 10:9 12:-9 13:42 22:46 34:-5
.xempt 2:1 10:14 12:-6 13:23 22:46 34:-4
.xes$ 2:35 10:28 12:-22 22:3
.xing 2:-13 5:36
.xing$ 2:-13 5:36
.xist 3:23 6:2 11:23 29:-11
.xist$ 2:5 3:9 6:8
.xisti 11:12
.xpec 17:27 20:56 29:-14 33:20
.xpect 17:12 20:56 29:-13 33:23
.xpen 29:8
.xpens 29:8
.xpir 6:56 9:45 13:5 32:-6 33:-2
.xpire 6:56 9:45 32:-6 33:-1
.xpla 10:73 11:32 13:-7 17:5
.xplai 10:70 11:35 13:-6
.xten 6:-22 8:8 15:22 22:19 33:4 34:-5
.xtend 6:-15 8:16 15:9 29:4 33:13
.xtens 13:2 22:28
.xtra 0:32 1:42 22:7
.xtra$ 0:32 1:42 22:7
.xts$ 2:-17 8:6 10:26 12:35 22:-5 33:50
.ybe$ 0:21 15:23 16:-21 25:12 30:13
.ybod 9:1 10:15 25:21
.ybody 9:1 10:15 25:21
.yce$ 3:5 29:-21 34:6
.ycel 3:15 14:8 16:-9 19:18
.ycel$ 3:15 14:8
.ycle 1:-52 2:-23 3:85 4:82 5:51 6:-62 7:-43 9:-44 12:-42 13:11 14:31 16:-36 17:-7 18:-85 19:60 20:-11 22:-44 24:-14 25:-86 27:-34 29:-70 31:-31 32:-63
.ycle$ 1:-51 2:-12 3:41 4:85 5:59 6:-57 9:-32 12:-32 13:12 14:38 16:-21 17:-1 18:-83 19:47 22:-41 24:-8 25:-75 27:-28 29:-58 31:-28 32:-57
.ycles 3:73 19:9
.ycll 3:1
.yclle 3:1
.yeah 2:-1 12:9 25:14
.yeah$ 2:-1 12:9 25:14
.year 2:-3 15:20 19:72 29:71 33:-46
.year$ 15:21 19:75 29:39 33:-45
.years 25:7 29:25
.yed$ 15:51
.yell 24:61
.yell$ 24:61
.yes$ 2:25 8:57 25:12 29:-15 33:2
.yest 3:9 6:37 7:32 8:-3 16:11 33:-24
.yeste 3:9 6:28 7:32 8:-3 16:11 33:-11
.yet$ 3:45 4:-16 5:35 6:60 8:-64 9:3 12:51 16:-23 20:-27 28:-2 29:-50 31:-39
.ying 7:4 8:-14 10:45 18:4 26:6 31:24 32:-7
.ying$ 7:4 8:-14 10:45 18:4 26:6 31:24 32:-7
.yle$ 4:36 5:16
.ymor 31:34
.ymore 31:34
.ync$ 29:32
.ynta 11:49 25:-19
.yone 1:-9 2:-3 3:8 6:-5 9:15 14:-16 15:8 17:-13 20:17 22:-27 25:35 26:-10 27:-3 29:18 34:20
.yone$ 1:-9 2:-3 3:8 6:-5 9:15 14:-16 15:8 17:-13 20:17 22:-27 25:35 26:-10 27:-3 29:18 34:20
.you$ 2:-44 3:-6 4:13 5:18 6:-5 8:16 9:-3 10:-12 11:58 12:-11 13:-5 14:6 15:-2 16:14 17:-11 18:-3 19:-14 20:-15 21:-23 22:3 23:29 24:-8 25:59 27:7 29:2 30:21 31:2 32:-15 33:8 34:-18
.your 2:-12 5:-45 7:10 8:-50 11:63 17:6 19:-1 23:8 26:8 27:2 29:-20 31:33 34:28
.your$ 2:-9 5:-40 7:11 8:-43 11:26 17:8 23:10 26:9 27:16 29:-13 34:29
.yours 11:56 25:-20 31:20
.ype$ 11:70 15:-5
.ypo$ 2:26
.ypto 8:7 29:-4
.yptog 8:7 29:-4
.ysel 0:13
.yself 0:13
.yste 29:28
.ystem 29:28
.ythi 2:15 5:21 9:-2 10:21 11:15 12:20 13:50 14:15 18:22 19:-18 20:-52 22:-9 24:-58 25:-124 26:6 28:-44 29:-113 30:-12 31:8 32:26 33:-33 34:-6
.ythin 2:16 5:21 9:-2 10:21 11:16 12:21 13:47 14:15 18:22 19:-17 20:-51 22:-8 24:-57 25:-122 26:6 28:-44 29:-112 30:-12 31:8 32:26 33:-32 34:-5
.ytho 2:40 20:-28 29:25 33:31
.ython 2:40 20:-28 29:25 33:31
.yway 10:6
.yway$ 10:6
.yycl 3:28 5:3
.yycle 3:28 5:3
.zed$ 5:11 24:33
.zee$ 12:16 29:16 33:-11
.zen$ 5:-57 10:-5 12:129 17:-12 18:-17 29:36
.zes$ 1:-24 4:39 10:1 11:-10 12:5 13:-34 14:73 16:-42 18:-11 19:-4 22:-7 24:-10 27:40 28:-30 29:33 31:4 32:8 33:-59 34:-25
.zing 6:-5 10:17 25:27 32:15
.zing$ 6:-5 10:17 25:27 32:15
.zon$ 18:27 29:-10
.zone 5:-6 11:15 14:4 19:-14 29:11
.zone$ 5:-6 11:15 14:4 19:-13 29:12
.zpac 19:94 20:-9 33:-27
.zpach 19:93 33:-26
.zung 16:-3 27:21
.zusa 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.zusam 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
.zust 34:17
.zusta 34:17
.zuul 29:32
.zuul$ 29:32
.zza$ 25:16 29:36
.zze$ 12:5 25:8
.zzz$ 11:-15 25:4 29:25
<?> 0:20 1:-174 2:25 4:-150 5:12 6:34 7:38 8:-267 9:45 10:21 11:48 12:18 13:-8 14:-36 15:-17 16:-192 17:5 18:24 19:-6 20:24 21:2 22:-164 23:18 24:-150 25:-76 26:21 27:-137 28:21 29:17 30:23 31:-104 32:29 33:26 34:27
<?>_$ 0:20 1:-174 2:25 4:-150 5:12 6:34 7:38 8:-267 9:45 10:21 11:48 12:18 13:-8 14:-36 15:-17 16:-192 17:5 18:24 19:-6 20:24 21:2 22:-164 23:18 24:-150 25:-76 26:21 27:-137 28:21 29:17 30:23 31:-104 32:29 33:26 34:27
<cycle> 2:10 4:27 5:27 6:35 9:-32 10:-5 11:-40 14:28 16:10 17:-18 19:18 20:31 22:-7 25:-29 29:-19 32:-14 34:11
<cycle>_$ 2:1 5:4 14:14 19:27 20:-26 33:2
<cycle>_<?> 2:42 20:5 34:9
<cycle>_in 2:-16 12:14 29:10
<cycle>_out 6:1
<deadline> 0:5 1:-3 2:-94 3:-183 4:-97 5:-223 6:141 7:-423 8:-139 9:-132 10:114 11:-272 12:-57 13:-58 14:-291 15:118 16:157 17:-218 18:-32 19:15 20:-158 21:6 23:-8 24:83 25:-275 26:-106 27:-5 28:128 29:-113 30:-258 31:-32 32:-393 33:131 34:8
<deadline>_$ 0:-27 1:48 2:10 4:1 5:-82 6:-14 8:-25 10:68 12:-64 13:-1 14:2 15:-25 16:-104 17:-2 18:12 19:-36 20:-33 21:-15 22:6 24:93 25:-19 27:7 28:96 30:-18 31:20 32:-112 33:3
<deadline>_<?> 0:-77 2:16 5:22 6:-16 9:-37 10:36 14:-28 15:-7 16:-96 18:4 19:-35 20:-27 21:-38 22:-57 23:40 25:-21 27:-58 28:45 29:67 32:-33 33:27 34:5
<deadline>_<deadline> 10:-23 14:12 24:10 28:44
<deadline>_<link> 22:31
<deadline>_<number> 1:42 9:25 10:-35 16:93 22:-30 24:9 28:-41 29:-41 33:-6
<deadline>_<quoted> 1:13 6:46 10:-31 16:-2 29:-24 33:41
<deadline>_<unknown> 5:-1 6:37 12:-9 15:10 16:8 18:-5 19:-15 20:4 21:26 29:-63 33:43 34:24
<deadline>_<version> 4:4 20:20
<deadline>_@me 10:7 23:9 31:-2
<deadline>_@month 20:7 33:8
<deadline>_@move 15:30
<deadline>_@person 34:49
<deadline>_@remind 27:19 31:26
<deadline>_@unit 24:28 33:3
<deadline>_@updates 31:44
<deadline>_@weekday 16:11
<deadline>__ 1:8 6:-1 16:47 33:-11
<deadline>_a 1:28 6:-14 10:-9 12:10 15:9 16:46 24:-52
<deadline>_about 10:54 33:-20
<deadline>_active 12:36
<deadline>_after 29:6
<deadline>_again 12:-45 15:14 29:35 33:41
<deadline>_already 6:59 12:-10 33:26
<deadline>_also 19:24
<deadline>_and 1:37 5:3 6:-6 10:-7 15:-7 16:1 17:2 18:31 24:-32 27:28 28:-8 33:14
<deadline>_apply 2:-11 10:73 34:-9
<deadline>_as 15:31
<deadline>_at 15:27 16:-2 33:6
<deadline>_back 16:61
<deadline>_be 0:5 16:28 21:23 24:-29 28:1 33:-26
<deadline>_been 6:17 15:31
<deadline>_before 6:18 15:12 28:-42 29:2 32:22
<deadline>_begin 29:10
<deadline>_begins 27:27
<deadline>_but 0:4 15:3 31:8
<deadline>_by 15:4 16:28 21:15
<deadline>_can 2:29 10:9 12:-20 15:-37 21:17 33:-6 34:17
<deadline>_come 29:13 33:13
<deadline>_comes 18:2
<deadline>_cover 10:30
<deadline>_cutoff 0:8
<deadline>_date 15:16 16:-51 18:-69 19:45 20:-42 33:72 34:53
<deadline>_dates 33:54
<deadline>_day 10:45 16:-12 20:-8 25:32
<deadline>_deadline 6:36 15:-30 33:58
<deadline>_done 6:54
<deadline>_earlier 10:4 19:13
<deadline>_end 16:17 29:3
<deadline>_exception 8:34 9:30 10:-20 13:-48 22:8
<deadline>_exceptions 8:26 9:18 13:30 21:-37 22:-9 34:-12
<deadline>_extended 15:59 33:-16
<deadline>_fall 33:36
<deadline>_for 1:13 2:-7 8:24 10:15 12:-8 21:-4 22:25 24:-58
<deadline>_forbid 10:2
<deadline>_forward 15:15
<deadline>_go 6:45
<deadline>_goes 16:9
<deadline>_happened 6:25
<deadline>_happens 24:-11 33:21
<deadline>_has 6:14
<deadline>_history 6:24
<deadline>_how 28:3
<deadline>_if 10:9 21:5
<deadline>_in 9:22 10:-21 12:21 16:16 19:37 21:-8 27:-7 28:44 29:-64 33:13 34:-2
<deadline>_include 10:24
<deadline>_is 1:-30 2:45 5:-1 6:21 10:27 12:-36 15:-6 16:17 20:-26 23:-42 24:14 27:17 29:-81 33:53
<deadline>_it 16:17
<deadline>_kick 6:-28 12:29 33:33
<deadline>_last 10:-29 28:46 33:-33
<deadline>_later 15:17 19:30
<deadline>_like 28:24
<deadline>_many 10:2 18:28 33:-17
<deadline>_minus 16:-8 24:23 28:2
<deadline>_moved 15:2 16:11
<deadline>_must 16:22
<deadline>_my 20:28 29:-16 34:11
<deadline>_needed 0:31 33:-11
<deadline>_needs 16:16
<deadline>_new 16:9
<deadline>_news 27:8
<deadline>_next 0:35 16:15 18:-2 28:-5 33:35
<deadline>_no 2:6
<deadline>_not 16:15
<deadline>_now 6:-29 21:33 28:33 33:-22
<deadline>_of 13:24 19:56 20:9 33:-20
<deadline>_on 1:4 2:-16 6:-8 9:-1 12:55 13:11 16:41 18:-7 27:-37 28:-32 33:5 34:6
<deadline>_one 1:37 33:-29
<deadline>_only 27:29
<deadline>_or 2:-18 6:12 10:-82 12:25 18:107 28:14 33:-53 34:-5
<deadline>_out 6:26
<deadline>_over 6:31
<deadline>_passed 6:14
<deadline>_planned 33:12
<deadline>_please 2:-32 10:19 15:-33 16:-53 18:1 19:-37 22:28 24:38 27:5 28:20 31:-5 33:19
<deadline>_reached 6:21
<deadline>_reminder 24:44
<deadline>_request 21:18
<deadline>_right 23:15 24:-1
<deadline>_should 15:6 16:6
<deadline>_slip 6:43
<deadline>_so 33:33
<deadline>_sorry 10:4
<deadline>_start 16:8 19:-6 29:11
<deadline>_started 6:28
<deadline>_starts 10:13 24:2
<deadline>_still 2:-33 6:29 12:24
<deadline>_stuff 27:9
<deadline>_tag 33:21
<deadline>_tagged 6:29
<deadline>_take 6:12
<deadline>_that 18:17
<deadline>_the 18:9 33:1
<deadline>_this 13:1 28:-10 32:-13 33:67
<deadline>_to 16:97 19:46 28:-58 29:-8
<deadline>_tomorrow 24:4 33:23
<deadline>_two 1:1 10:1 16:16 19:28 33:-21
<deadline>_until 16:55 22:3
<deadline>_vs 10:42
<deadline>_was 16:-3 19:7 28:-17 33:65
<deadline>_week 2:10
<deadline>_what 0:20 10:1 33:5
<deadline>_when 29:62 33:-32
<deadline>_where 15:46
<deadline>_which 29:38
<deadline>_will 16:17
<deadline>_with 10:-23 16:50 19:45 21:7 33:-36
<deadline>_yesterday 6:44 12:-14
<deadline>_yet 12:27 33:10
<freeze> 2:-25 3:-57 4:-85 5:-152 6:18 7:-195 8:-17 10:104 11:-83 12:-3 13:-12 14:-117 15:65 16:52 17:-87 18:-61 19:24 20:-32 21:40 22:42 23:-24 24:14 25:-120 26:-55 27:-33 28:69 29:-39 30:-80 31:-32 32:-139 33:62 34:2
<kind> 0:61 1:34 2:-13 3:-13 5:44 6:-8 7:-52 8:-112 9:-44 10:108 11:-116 12:96 14:58 15:-19 16:-23 18:11 19:-13 20:-2 21:-11 22:25 24:-19 26:-90 27:49 29:-143 30:-226 31:-33 32:5 33:13 34:-1
<link> 5:-74 7:-32 8:-20 9:102 10:-72 11:-34 12:-65 13:-123 17:-28 20:-37 21:-154 22:249 25:-92 27:-60 31:-39 34:-48
<link>_$ 2:-31 5:-26 9:62 21:-28 22:152
<link>_<unknown> 22:13
<link>_many 29:8
<link>_please 22:7
<number> 0:-354 1:202 2:-51 3:-30 4:90 5:-261 6:-158 7:41 8:158 9:152 10:-122 11:-141 12:-343 13:-343 14:-255 15:-244 16:167 17:-172 18:-75 19:-240 21:-242 22:-31 23:-202 24:103 25:-63 26:-303 27:-251 28:-77 29:34 30:-112 31:-121 32:68 33:30 34:-155
<number>_$ 0:-7 1:76 2:-42 4:21 5:-94 8:12 10:-16 11:-37 12:-20 13:-101 14:-83 16:102 17:-81 18:-20 21:-48 25:21 27:-96 28:-94 29:81 31:-94 32:41 33:-162 34:-8
<number>_<?> 2:-34 4:2 5:-40 6:-38 7:30 9:62 10:-75 15:-10 20:56 21:-19 29:8 33:66 34:-32
<number>_<deadline> 10:11
<number>_<number> 1:74 2:-43 4:17 9:-45 10:-64 11:-22 16:42 18:-13 20:-54 24:13 25:-13 29:48 32:41
<number>_<request> 8:53 9:-48
<number>_<unknown> 1:54 2:-32 4:-13 9:35 16:35 18:5 24:14 25:-102 34:7
<number>_<version> 22:6
<number>_@me 33:12
<number>_@month 1:96 4:9 6:-51 9:-1 10:-21 14:-19 16:72 22:-44 29:-84 32:65 33:17
<number>_@unit 18:-7 22:7 24:59 29:47 30:-15 33:-48
<number>_am 24:54 32:-5
<number>_and 8:28 32:21
<number>_approved 7:-26 8:-8 9:57
<number>_as 1:26 8:1 29:-4
<number>_at 1:15 7:8
<number>_before 2:26 7:29 29:-11
<number>_correct 20:30
<number>_day 28:25
<number>_days 1:6 18:-5 24:13 28:6 31:22 32:7 33:-25
<number>_does 2:16
<number>_fix 16:22
<number>_for 16:8
<number>_get 7:7 9:6
<number>_hours 1:16 24:38
<number>_in 9:38 29:-37
<number>_instead 16:30
<number>_is 2:8 6:-45 8:20 16:-13 20:8 33:94
<number>_many 25:18 29:-13
<number>_mean 10:-1 29:7
<number>_my 8:10 29:21
<number>_no 12:-20 33:25
<number>_not 16:18
<number>_of 4:9 6:18
<number>_on 8:69 9:-27 22:-22
<number>_or 16:-11 20:41 32:-14 33:69
<number>_please 1:3 8:1 16:37 20:-11
<number>_right 33:29
<number>_ship 4:10
<number>_so 24:10
<number>_sorry 16:14
<number>_still 2:-17 9:19 29:22
<number>_the 7:14
<number>_to 8:33 16:-11 22:16 32:41
<number>_until 8:19
<number>_week 1:-29 3:17 4:25 32:18
<number>_weeks 4:43 5:13 32:-12
<number>_with 1:12 4:35
<number>_yet 9:25
<quoted> 1:85 2:-55 4:6 5:-107 6:50 7:59 8:-22 9:-32 10:173 11:-109 12:-73 13:-2 14:-38 15:-19 16:-71 17:-99 20:-6 24:-7 25:-73 27:-10 28:18 29:9 31:-13 32:-60
<quoted>_$ 1:-45 7:66 25:-22 29:-60 33:30
<quoted>_<?> 6:32 10:31 11:-19 33:22
<quoted>_<number> 1:28
<quoted>_<quoted> 1:91 2:-28 5:-52 7:63 9:-46 10:61 11:-4 12:-31 14:-14 16:-43 17:-37 18:6 24:-1 25:-41 28:14 33:12
<quoted>_in 10:51 11:-25 18:26 29:10
<quoted>_is 6:34 29:-7 33:-1
<quoted>_mean 10:9
<quoted>_on 1:27 33:13
<quoted>_to 29:28
<request> 0:-172 1:-138 2:-350 3:-214 4:-142 5:-314 6:-222 7:258 8:332 9:292 10:-234 11:-281 12:-264 13:-382 14:-236 15:-197 16:-168 17:-235 18:-222 19:-137 20:-219 21:-220 22:-15 23:-123 24:-174 25:-330 26:-259 27:-273 28:-147 29:-446 30:-248 31:-320 32:-215 33:-189 34:-235
<request>_$ 2:-37 5:-60 7:88 8:73 9:128 10:-63 11:-113 18:-47 25:-27 27:-44 29:-71 31:-52 32:-7 34:-115
<request>_<?> 5:-27 7:73 9:107 10:-2 11:-49 34:-18
<request>_<unknown> 7:7 8:95 9:14 25:-58 29:-31
<request>_@me 7:28 8:32
<request>_@unit 8:6
<request>_a 9:14
<request>_and 8:5 9:11
<request>_any 8:13 9:3
<request>_approve 7:-9 8:17
<request>_approved 7:-33 8:58
<request>_as 8:34
<request>_be 7:12 9:14
<request>_been 9:18
<request>_before 7:34 8:-20
<request>_but 8:2
<request>_can 8:11
<request>_get 7:3 9:7
<request>_gets 7:10 8:10
<request>_go 7:20
<request>_granted 8:34 9:-1
<request>_have 9:49 29:-8
<request>_in 2:-1 7:57 8:35
<request>_is 7:13 8:56 9:-24
<request>_let 8:20
<request>_my 8:9 9:15
<request>_no 7:10
<request>_please 9:64 22:33 25:-21 34:-20
<request>_so 8:7
<request>_sorry 7:19 9:41 25:-37
<request>_status 9:29
<request>_still 9:52
<request>_the 8:58
<request>_through 8:22
<request>_to 8:22
<request>_too 8:8
<request>_until 7:39
<request>_valid 9:29
<request>_we 8:52 22:-16
<request>_what 9:20
<request>_yet 9:13
<unknown> 0:6 1:24 2:33 3:-10 4:55 5:12 7:4 9:2 10:31 11:32 12:-40 13:-20 14:-16 15:10 16:-61 17:29 18:30 20:-29 21:-3 22:63 24:-17 25:-3 26:13 28:-9 29:104 30:-16 31:11 33:-1 34:-14
<unknown>_$ 1:-18 2:9 4:-28 5:38 6:-30 8:-40 9:-49 10:16 11:31 12:-5 15:6 17:-22 18:18 19:2 20:14 21:-21 22:5 24:2 25:17 26:8 27:4 28:-1 29:85 30:-5 34:-7
<unknown>_<?> 0:23 1:-46 5:14 6:29 7:-16 9:-3 10:-20 11:21 12:32 13:31 14:-10 15:12 16:10 17:-6 18:-14 19:44 20:26 21:12 23:7 25:-197 26:-43 30:-24 32:35 33:-47 34:-5
<unknown>_<cycle> 20:40
<unknown>_<deadline> 4:6 6:-14 9:-48 10:21 12:7 16:34 18:65 19:-14 21:-52 25:-32 27:-48 28:1 29:-103 31:-48 33:23
<unknown>_<link> 2:-8 22:52
<unknown>_<number> 1:-16 2:24 8:39 9:51 10:-26 11:-52 14:-37 18:28 20:-56 21:-4 22:6 25:1 28:-18 31:-47 32:14 34:1
<unknown>_<quoted> 10:42 24:5
<unknown>_<request> 7:-4 8:89 9:63 10:-1 25:-44 34:-34
<unknown>_<unknown> 0:-37 1:11 2:45 4:27 5:-19 6:-51 7:-21 8:-16 9:-4 10:-2 11:-7 12:1 13:9 14:-12 15:-23 16:-7 17:63 18:-1 19:-19 20:53 22:67 24:-3 25:-11 26:-33 27:31 28:6 29:15 30:-73 31:-19 32:7
<unknown>_<version> 3:23 4:51 5:-18 14:-24 19:9 20:-2 22:26 34:-8
<unknown>_@change 2:6
<unknown>_@me 2:-54 10:-15 11:-53 16:-26 17:34 20:-8 24:-31 25:-36 29:48 31:32 33:80
<unknown>_@month 33:8
<unknown>_@move 15:19
<unknown>_@person 0:6 10:-8 17:12 34:41
<unknown>_@unit 3:2 17:13 27:29 31:-17 32:14
<unknown>_@weekday 25:14 32:7
<unknown>__ 1:16 2:15 3:-33 6:7 7:-26 8:15 10:-4 11:-75 12:-54 13:-2 14:21 16:8 17:-43 18:18 21:54 22:40 24:27 25:-133 26:-39 27:9 28:-91 29:-56 31:29 32:-60
<unknown>_a 1:28 2:42 5:-7 10:13 11:22 12:-15 21:-4 24:35 25:22 27:15 29:-56 31:-15
<unknown>_about 5:10 7:26 9:-30 18:30
<unknown>_add 27:19
<unknown>_after 2:4 18:31 25:2 29:12 33:-3
<unknown>_again 25:-18 29:77
<unknown>_already 12:26
<unknown>_am 32:15
<unknown>_an 21:4 26:4
<unknown>_and 16:15 17:37 20:-26 25:40 29:-43 32:4
<unknown>_approve 9:1
<unknown>_approved 7:18
<unknown>_are 1:13 2:6 6:-7 9:26 25:18 29:19
<unknown>_around 17:18
<unknown>_as 10:23
<unknown>_at 2:-24 8:27 24:6 25:13 33:-47
<unknown>_available 19:16 20:-10 26:24
<unknown>_back 7:2 8:-1 25:26
<unknown>_been 9:3 12:20 25:19
<unknown>_before 7:27 20:17 24:8 28:30 29:-5 33:-23
<unknown>_bot 25:12
<unknown>_bug 16:7
<unknown>_bump 8:8 29:-11
<unknown>_business 16:10
<unknown>_by 25:7
<unknown>_calendar 14:-4 26:45
<unknown>_call 29:39 31:-14
<unknown>_can 2:21 3:12 11:-34 22:17 34:36
<unknown>_change 20:28
<unknown>_changes 33:38
<unknown>_channel 27:4
<unknown>_check 2:33
<unknown>_close 1:8 28:13 33:3
<unknown>_code 2:11
<unknown>_come 12:8 20:-5 25:-4 29:49
<unknown>_could 11:-11 17:9 25:17
<unknown>_customers 21:6
<unknown>_cutoff 1:6 18:3
<unknown>_cycle 0:5 4:24
<unknown>_date 0:15 16:9 18:62 20:33 27:11 29:-13 33:-21
<unknown>_dates 14:37 19:30 33:-1
<unknown>_day 16:-9 33:7
<unknown>_days 1:2 18:-18 24:30 28:53 32:60 33:-23
<unknown>_deadline 1:34 18:3 33:-10
<unknown>_deadlines 0:37
<unknown>_dev 27:19 29:-3 30:4 31:24
<unknown>_did 5:11 6:31 30:4
<unknown>_do 10:16 18:-24 25:27 28:52 34:30
<unknown>_docs 2:-4 17:36
<unknown>_does 7:31 10:-9 13:1 26:1 29:48 34:-22
<unknown>_down 9:36 18:19 31:30 33:4
<unknown>_driver 8:10 22:-13
<unknown>_every 14:10 25:34 33:-6
<unknown>_exception 8:32 9:6 21:-57 29:2
<unknown>_exceptions 13:29
<unknown>_feature 10:-3 22:57 25:22
<unknown>_final 20:37
<unknown>_first 13:4
<unknown>_fixes 2:17
<unknown>_for 1:26 3:-29 5:-20 6:-12 8:-47 10:-7 11:5 13:10 15:28 17:48 20:-45 22:31 24:-10 25:-102 26:-21 27:9 29:3 33:30 34:10
<unknown>_from 30:2
<unknown>_give 17:11
<unknown>_has 9:-6 25:15
<unknown>_have 12:11 25:15
<unknown>_here 3:8 17:45 25:-50 27:9 34:17
<unknown>_how 5:16 10:-20 11:20 17:3 23:7 25:-23 28:12
<unknown>_in 4:9 10:-66 11:-41 12:14 13:7 17:3 19:-28 20:30 25:-63 29:46 31:15 33:4 34:-46
<unknown>_instead 26:10
<unknown>_into 29:18
<unknown>_is 5:33 6:25 10:36 11:-55 20:-19 22:-4 33:15
<unknown>_it 2:-26 5:-16 6:5 7:18 25:-4 29:-41 31:65
<unknown>_keep 27:8
<unknown>_keeps 29:46
<unknown>_label 9:8
<unknown>_last 19:-13 25:16
<unknown>_left 28:50
<unknown>_like 2:-3 10:14
<unknown>_link 2:10 29:23
<unknown>_list 11:-17 13:12 27:5 29:5 33:10
<unknown>_log 10:9
<unknown>_lol 10:14 26:6
<unknown>_look 3:17 6:1
<unknown>_make 2:9 10:9
<unknown>_many 25:29 27:-32 29:24
<unknown>_me 8:14 10:-37 17:13 18:7 23:11 24:78 25:-23 27:2 28:-43 31:18 33:-31
<unknown>_mean 10:-1 29:26
<unknown>_meeting 16:18
<unknown>_merge 2:9
<unknown>_messages 23:14
<unknown>_mode 6:-2 9:31
<unknown>_month 3:4
<unknown>_months 3:10
<unknown>_more 25:-11 31:72
<unknown>_my 10:11 11:32 17:-44 22:-4 24:37 25:65 29:-5 31:-34 33:-20 34:-42
<unknown>_new 16:18 33:9
<unknown>_next 1:11 18:3
<unknown>_no 7:21 8:-24 12:6
<unknown>_now 5:-23 12:9 14:-11 18:40 33:27
<unknown>_number 8:15
<unknown>_of 0:33 5:9 6:35 7:-39 8:20 9:-3 10:-7 11:23 12:-43 14:42 18:41 19:-52 20:-88 21:9 28:-10 29:1 32:-37
<unknown>_off 8:24 9:1 25:10 30:23 32:-7 34:-37
<unknown>_ok 2:19 9:16
<unknown>_on 2:-30 5:60 6:-22 7:-14 8:-79 9:45 11:-49 12:-3 13:-12 16:-47 17:-77 19:-8 22:42 26:7 27:8 29:34 32:28
<unknown>_one 2:-1 9:19 18:-24 22:13 24:18 29:-47 33:10
<unknown>_only 0:9 2:13 13:12
<unknown>_or 5:-2 7:19 25:-12 29:15 31:8
<unknown>_out 4:5 5:-28 14:64 17:41 19:19 20:-65
<unknown>_over 5:2
<unknown>_page 11:24 17:33 25:-12 29:-15
<unknown>_patch 9:5
<unknown>_plan 29:1
<unknown>_please 5:-14 11:48 13:10 14:6 18:-25 19:-8 21:7 25:-7 27:-52 28:-12 29:54 33:3
<unknown>_project 3:17 10:6
<unknown>_remove 31:36
<unknown>_request 8:-29 9:50 13:-13 29:21
<unknown>_requirement 8:-4 22:14
<unknown>_requirements 10:17 33:6
<unknown>_review 29:13
<unknown>_run 1:5 25:25 29:-15
<unknown>_says 11:7 33:40
<unknown>_schedule 1:7 14:29
<unknown>_security 2:4
<unknown>_series 22:20
<unknown>_set 9:11
<unknown>_ship 29:19
<unknown>_show 14:2 18:5
<unknown>_since 29:28
<unknown>_so 13:19 20:11
<unknown>_some 1:2 25:-5 29:27
<unknown>_sorry 11:-18 17:23 20:-15 25:44 29:42
<unknown>_sounds 25:32
<unknown>_start 20:10
<unknown>_still 2:43 9:-14 12:-33 28:6 34:42
<unknown>_stop 6:18 12:-1 25:24 31:-2
<unknown>_strings 2:-10 10:9 12:15
<unknown>_stuff 27:8 34:12
<unknown>_team 21:-37
<unknown>_template 4:43
<unknown>_tests 1:17
<unknown>_text 20:28
<unknown>_that 15:29 24:-32 25:-14 29:47
<unknown>_the 2:28 3:-31 4:25 5:-10 7:-39 8:33 9:-25 11:-62 12:-32 13:-38 14:-18 16:39 17:21 19:19 21:-43 22:3 25:19 26:-53 27:-31 30:42 31:24 32:-60 34:-4
<unknown>_there 22:8
<unknown>_thing 29:5
<unknown>_this 2:20 25:-30 27:-34 29:60 31:26 34:51
<unknown>_through 13:17 32:10
<unknown>_time 5:25 12:-1 19:-44 25:41 29:-22 33:56
<unknown>_to 0:-29 5:-21 7:56 8:-69 9:-6 13:-23 15:26 16:-52 17:-26 18:-5 22:28 26:5 27:7 29:72 30:31 32:-22 33:-18 34:2
<unknown>_today 2:20 5:12 17:-2 29:20 34:-24
<unknown>_told 7:25
<unknown>_until 28:15 29:-10 31:13
<unknown>_up 2:-13 4:68 10:-34 12:33 13:1 25:9 29:-17 32:-14
<unknown>_us 18:-15 32:18
<unknown>_version 19:13 20:-9 29:5
<unknown>_vs 25:-2 29:32
<unknown>_want 22:12
<unknown>_wants 17:25 21:1
<unknown>_was 6:31 9:13 21:18 33:-54
<unknown>_we 2:28 5:31 8:3 29:-47 32:20
<unknown>_week 5:18 24:17
<unknown>_weekend 25:5
<unknown>_weeks 4:42 28:5
<unknown>_what 2:-4 5:5 10:5 12:1 13:-1 25:-11 28:-36 29:1 32:29 33:16
<unknown>_when 18:-5 24:7 33:18
<unknown>_where 11:59 25:-19
<unknown>_which 5:-9 10:19 11:-29 14:-4 17:41 33:10
<unknown>_who 17:46 26:24 34:-29
<unknown>_whose 34:10
<unknown>_why 10:11 29:17
<unknown>_will 23:1 29:9
<unknown>_with 10:11 11:-40 17:-23 18:-22 21:27 32:44
<unknown>_work 5:21 12:-2 21:14 22:-3 23:25 29:-25
<unknown>_years 25:7 29:25
<unknown>_yet 5:-43 25:49
<unknown>_you 5:34 11:52 27:27 29:-33 31:-1
<version> 0:-112 3:143 4:286 5:37 6:-38 7:-85 8:-178 9:-191 10:-211 11:-224 12:-51 13:-157 14:-54 15:-119 16:-166 17:-182 18:-152 19:259 20:98 21:-99 23:-33 24:-111 25:-258 26:-161 27:-192 28:-160 29:-20 30:-83 31:-163 32:-159 33:-236 34:-98
<version>_$ 1:70 3:12 4:120 5:4 6:-4 9:-36 10:-47 11:-52 14:7 16:-18 18:-14 19:108 21:-4 25:-59 27:-33 28:-49 29:-66 31:-5 34:-23
<version>_<?> 2:12 3:15 6:-16 9:-20 10:-30 12:-2 13:-8 14:-16 19:48 20:55 29:44 33:-66
<version>_<deadline> 4:7 19:65 24:-19 33:-43
<version>_<number> 4:26
<version>_<unknown> 3:46 4:4 19:14 20:-15 29:-25 34:-5
<version>_be 3:22
<version>_come 19:24
<version>_coming 5:1
<version>_for 4:35 19:35
<version>_go 4:29
<version>_going 4:10
<version>_is 2:20
<version>_many 4:11
<version>_out 6:38 12:-9 19:-3 20:37
<version>_please 4:18 5:16
<version>_release 2:5 20:-32 29:28
<version>_released 19:-31 20:33
<version>_schedule 3:27 4:6 14:-76 19:39
<version>_was 19:27
<version>_with 4:16
<version>_yet 3:31
@add 0:139 1:160 2:12 3:23 4:49 5:-20 6:-45 7:-162 8:11 9:-95 10:19 11:70 12:-30 14:-169 15:-100 16:-36 17:-153 18:-119 19:-207 20:-117 21:-44 22:23 23:2 24:9 25:-4 26:16 27:37 28:-131 30:-50 31:-15 32:-185 33:-14
@allowed 0:2 1:-68 2:240 4:-3 5:-95 6:-76 7:-3 8:41 10:-45 11:-8 12:-44 13:13 14:-24 17:28 18:-6 19:-32 20:-2 22:3 24:-77 25:20 26:13 27:-35 28:-42 29:-72 30:7 31:-48 32:-3 33:3 34:-29
@approve 0:-13 1:-16 2:100 5:-112 6:-34 7:89 8:135 9:16 10:-41 11:-31 12:-14 13:16 14:-73 15:-174 16:-46 17:8 20:-23 22:-24 24:-108 25:58 26:-55 28:-22 29:-19 30:-156 31:-149 32:-58 33:20
@be 0:30 1:-50 2:-9 3:13 4:-63 5:52 6:54 7:13 9:34 10:9 11:-7 12:45 14:-5 15:45 16:18 17:-21 18:-5 19:10 21:5 22:-6 23:39 24:-39 25:38 26:44 27:-37 28:-8 29:-4 30:14 31:-8 32:-10 33:25 34:-24
@begun 1:-15 2:-54 3:49 4:54 5:56 6:-55 7:-13 9:-58 10:-127 11:47 12:84 13:-52 14:-8 15:-48 16:2 17:78 20:-82 25:-71 28:-61 31:-7 32:-17 33:9
@bye 2:-10 4:1 6:-19 8:-21 15:39 16:36 19:6 22:-34 25:80 26:1 27:-26 28:-25 29:-21 30:26 31:-48 33:-37
@can 0:35 1:-11 2:112 5:-164 7:8 8:25 9:-81 10:-17 11:12 12:14 13:-117 17:16 18:-69 19:-56 21:53 22:84 25:-121 26:15 29:-18 30:-8 31:-28 32:-106 33:9 34:-6
@can_to 11:30
@change 0:-126 1:63 2:220 3:-67 4:-102 6:-39 7:-60 8:-3 9:-82 10:133 11:-31 12:58 13:-81 14:-91 15:-34 16:-8 17:77 18:-68 19:-207 20:-134 21:-11 22:127 23:14 24:47 25:-104 26:-18 27:-10 28:8 30:-54 31:-56 32:-70 33:69 34:38
@change_$ 8:-14 34:4
@cycle 1:-31 2:7 3:98 4:115 5:98 6:-55 7:-34 8:-1 9:-97 10:-37 11:-78 12:-132 14:34 15:13 16:-24 17:-11 18:-148 19:125 20:16 21:3 22:-42 23:-165 24:-30 25:-91 26:-75 27:-8 28:1 29:-3 30:-226 31:-31 32:-24 33:-6 34:21
@date 0:16 2:-164 3:-14 4:13 5:-264 6:-60 7:-156 8:-104 9:-38 10:-92 11:8 12:-231 13:-115 14:45 15:16 16:33 17:-2 18:27 19:92 20:125 22:-109 23:-51 24:-31 26:14 27:-28 28:-91 29:-77 30:-198 31:-152 32:6 33:109 34:-34
@dates 0:84 1:-72 2:-132 4:16 5:-60 6:12 8:-105 9:-88 12:6 13:-213 14:126 16:-37 17:-10 19:32 20:-159 22:-108 23:-9 24:-23 26:4 27:75 28:-91 29:-240 30:-7 32:104 33:-42 34:-51
@dates_$ 18:11 27:4
@deadline 0:44 1:63 2:-132 4:-3 5:-109 6:8 8:-53 9:-49 10:-120 11:2 13:-114 14:39 15:-22 16:-46 17:-57 18:48 19:-85 20:-64 21:22 24:20 25:-3 27:1 28:-69 29:-115 31:-121 32:101 33:85 34:-42
@decide 1:-11 2:-33 4:-116 5:-175 6:-2 7:138 8:169 9:35 10:-50 11:-21 12:25 13:25 14:-156 15:-24 16:-55 17:-94 18:-41 19:-25 20:-89 21:-9 22:-92 23:-64 25:-24 26:-173 29:13 30:-134 31:-1 32:-92 34:8
@decide_<request> 8:16
@decide_on 7:34 9:-4
@decided 4:-5 5:-119 7:-36 8:68 9:99 10:-61 11:-50 12:50 13:116 14:-9 18:-43 22:-63 25:-50 27:53 28:-49 29:-101 31:-9 32:-28 33:-12 34:-86
@deny 0:47 1:-86 4:-40 5:-119 7:95 8:151 10:-88 11:11 13:26 14:-31 16:-27 17:-8 19:-60 20:-74 22:-94 23:40 24:-71 27:-108 28:-1 29:-6 30:-103 31:12 32:-101 34:-90
@device 6:5 7:-20 8:-12 11:-43 14:20 17:-36 21:-11 22:-7 25:25 29:105 34:-18
@device_with 6:10 7:-12 12:5 13:12 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
@did 0:25 1:-28 2:-88 3:24 4:-36 5:35 6:148 7:2 8:-20 9:95 10:-25 11:-57 12:36 13:84 14:-33 15:22 16:15 17:-61 18:-18 19:101 20:-71 21:-44 23:42 24:-111 25:15 26:-38 27:-31 28:-43 29:-65 31:-26 32:-12 34:-21
@do 1:-177 2:24 3:64 4:-68 5:-20 6:24 7:28 8:-53 9:50 10:38 11:23 12:19 13:-9 14:-28 15:2 16:-89 17:22 18:-78 22:-198 23:47 24:-107 25:-87 26:53 27:-286 28:11 29:35 30:70 31:-20 32:-7 33:-8
@entry 0:102 1:173 2:-68 3:-254 4:-156 5:-105 6:53 7:-126 8:-142 9:-92 10:51 11:-66 12:-11 13:-69 15:47 16:61 17:-130 18:71 20:17 21:-53 22:-47 24:9 25:-55 26:-14 28:13 29:27 30:-94 31:-30 32:-55 33:61 34:-17
@entry_$ 10:9 14:-7 19:16 29:22
@entry_on 1:28
@exception 0:-114 1:-162 2:-121 3:-92 4:-104 5:-140 6:-174 8:34 9:87 10:29 11:19 12:-210 13:111 14:-150 15:-107 16:-162 17:-176 18:-144 19:-9 20:-135 21:140 22:169 23:-49 24:-8 25:-85 26:-155 27:-10 28:-167 29:-143 30:-102 31:-111 32:-128 33:-223 34:-16
@exceptions 8:-40 9:-211 11:-18 12:-33 13:196 14:-15 19:8 21:60 22:-76 24:4 25:-97 33:-84 34:4
@freeze 0:1 1:42 3:-93 5:-153 6:1 7:-128 8:-2 9:-9 10:53 11:-58 12:119 14:10 17:-19 18:-4 20:-163 21:-5 22:26 25:33 26:-24 27:2 28:5 29:18 30:-128 31:-10 33:-26 34:-13
@greet 10:-20 11:-16 14:-32 24:110 25:98 27:-39 31:-33
@greet_$ 25:27
@happened 0:-113 1:-17 2:4 3:-5 5:21 6:217 7:6 8:28 9:13 10:-27 11:-147 12:52 13:39 16:-53 17:-2 18:-46 19:50 20:4 21:46 22:74 24:-8 25:-56 26:-52 27:-44 28:-7 29:-78 32:-12 33:-113 34:-11
@happened_over 17:13
@kind 0:96 1:56 2:-38 3:-133 5:-6 6:57 7:-98 8:-105 9:-214 10:65 11:-154 13:-86 14:44 15:63 16:56 17:-36 18:27 19:-4 20:-76 21:-62 22:-41 24:53 25:-112 26:-53 27:64 28:78 29:-89 30:-102 31:-36 32:-6 33:51 34:9
@land 0:93 1:35 2:151 3:-25 5:-12 6:-20 7:-40 8:33 9:-16 10:-14 11:-21 12:9 13:-6 14:-138 15:42 16:53 17:-11 18:-86 19:-98 20:14 21:4 22:65 23:2 24:-47 25:-22 26:33 27:33 28:-13 29:-13 30:-12 31:-40 32:-138
@land_<?> 2:11 3:7
@land_<unknown> 22:10
@land_the 20:3
@land_this 29:27
@landing 0:12 1:5 2:93 3:-60 4:14 5:6 6:-48 7:16 8:30 9:11 10:-8 11:-105 12:-13 13:-29 14:-35 15:46 16:45 17:23 18:-102 20:-13 21:3 22:44 23:-51 24:-1 25:-48 26:22 27:35 28:-8 29:35 30:-33 31:-48 32:-69 33:-7 34:52
@me 0:-44 1:-114 2:29 3:-45 4:-56 6:4 7:4 9:16 10:-2 11:35 12:-21 13:18 14:3 15:-31 16:-89 17:51 19:-15 20:-3 21:-3 23:24 24:40 25:49 26:23 27:35 28:-36 29:33 30:24 31:37 32:-47 33:10 34:9
@me_$ 10:-13 11:-9 21:32 25:-13 29:-71 31:53
@me_<unknown> 2:10 5:-52 6:42 11:6 13:26 15:-20 18:-21 33:12 34:22
@me_@land 20:6
@me__ 21:27 29:21
@me_add 0:27 1:-21 2:33 11:3 29:-13
@me_allowed 15:6
@me_already 29:17
@me_always 24:21
@me_am 2:-40 4:-1 8:17 9:-26 10:17 11:10 17:45 19:5 21:8 24:-16 25:11 26:-1 29:-22 31:1 32:17
@me_an 17:28
@me_approve 11:26 29:-29
@me_ask 2:-35 7:4 11:28 15:3 21:-31 31:5 34:8
@me_asked 9:21 13:-4 23:13
@me_be 2:-10 18:12 23:7
@me_begin 17:36 33:-6
@me_can 2:-30 11:14 26:25 29:18 30:-30 33:6
@me_change 7:30 11:-23 15:13 23:4
@me_cherry 2:6
@me_deny 7:18
@me_do 5:-15 8:8 10:29 17:13 18:-18 21:25 23:33 29:9 31:-7 33:-13
@me_file 29:24
@me_filed 9:61 13:7 21:-22
@me_finish 2:12
@me_forget 1:-7 2:-5 4:12 7:-16 9:1 10:21 11:3 12:3 14:4 19:-7 20:-2 23:-12 24:-61 25:2 28:-5 33:7 34:2
@me_forgot 2:6 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:11 29:10 30:-1 33:1 34:-5
@me_get 2:-3 11:6 14:41 17:1 20:41 23:-23 24:22 30:-21
@me_go 25:21
@me_have 2:12 3:-12 7:35 8:-3 9:-32 12:-79 13:-1 14:-4 18:47 21:8 22:28 23:20 25:-30 26:8 28:-18 29:5 30:-36
@me_help 11:-43 17:59
@me_hope 6:4
@me_just 2:11
@me_keep 10:23
@me_land 2:18 17:-12 25:31
@me_make 2:-5 3:18
@me_may 6:5 26:12
@me_mean 28:12 33:25
@me_merge 2:6 21:5
@me_miss 2:23 6:13 30:20 32:38
@me_missed 2:8 18:-2 21:30
@me_must 13:25 18:7
@me_mute 30:45
@me_need 1:15 2:-4 3:9 4:-2 8:-22 10:-29 11:-73 13:25 14:24 16:-21 18:19 21:10 25:-38 30:9 31:-25 34:52
@me_not 2:3 17:11 30:10
@me_only 26:24
@me_out 2:15
@me_ping 34:18
@me_plan 3:19
@me_read 17:17 18:-16
@me_rebase 29:24
@me_reject 7:32
@me_request 11:31 13:-34 34:7
@me_see 19:11
@me_set 11:16 23:2 24:-24
@me_should 5:1 7:-5 11:14 18:-18 26:2 32:47 33:9
@me_start 12:45 17:2 20:-19
@me_still 9:52 20:-11 25:16 29:-22 30:17
@me_subscribe 11:-5 26:27 27:19
@me_subscribed 26:5
@me_take 2:-33 7:-2 12:34 29:48 31:-6
@me_talk 34:14
@me_tell 5:19
@me_think 21:9
@me_too 6:22
@me_unsubscribe 11:38 29:-26
@me_use 11:48
@me_wait 2:25
@me_want 1:6 4:19 7:-9 8:-4 14:24 22:28 25:-28 27:67 29:10 31:1 32:-14
@me_was 5:41 7:8 8:-7 12:31
@me_will 2:-10 8:12 20:-28 21:30 24:30 25:19 29:10 32:-19
@me_would 7:16 11:-31 13:22 17:34 19:4 21:-41 22:25 26:-12 30:4
@me_write 6:31
@mean 1:-24 2:-90 6:-41 9:-55 10:225 11:1 12:-25 13:-38 14:-74 16:-24 17:12 18:-66 22:-25 24:-9 25:-7 27:-57 29:14 31:-25 32:-19 33:-15 34:-15
@mean_of 10:18
@mean_the 5:14
@mean_what 10:25 33:-6
@month 0:-31 1:142 2:17 4:135 5:-186 7:-6 8:-21 9:-106 10:-107 11:-60 12:-103 13:-73 14:-79 15:-25 16:110 17:-81 18:-146 19:-25 20:78 22:-7 23:-110 24:6 25:-214 26:-5 27:-75 28:-57 29:-128 30:-106 31:-8 32:153 33:62 34:-82
@month_$ 1:68 2:-32 4:38 5:-40 6:-1 10:-13 16:58 17:-6 19:-2 20:10 32:68 33:-35
@month_<?> 2:15 6:7 10:-4 12:-7 20:24 32:60 33:37
@month_<number> 1:94 4:63 9:-47 10:-26 16:62 19:-13 20:32 22:-24 24:12 25:-8 27:-21 28:-50 29:-117 32:34 33:14 34:-11
@month_<unknown> 32:7
@month_at 14:11 24:4 32:-5
@month_do 33:12
@month_for 16:30
@month_or 6:-42 20:60 33:47
@month_please 4:21
@month_would 0:7
@move 0:-93 1:-37 2:12 3:-49 4:-7 5:-51 6:-57 7:-37 8:4 9:-15 10:-92 11:4 13:-49 14:-170 15:237 16:171 17:-132 18:-196 19:-63 20:-24 21:-6 23:2 25:-58 26:-74 27:23 28:-93 29:47 31:-4 32:-107 33:6 34:46
@move_$ 15:16
@move_<deadline> 15:6 16:26
@move_the 16:61 33:-31
@next 1:31 3:45 4:62 5:-22 8:28 9:-179 10:-64 11:-191 12:-62 13:-82 14:-2 15:-66 16:-6 17:4 18:180 19:-163 21:-4 22:-71 23:52 24:18 25:-46 26:8 27:-105 28:-39 29:-40 31:-49 32:87 33:-82 34:-95
@notify 0:-145 1:-84 3:-72 4:-91 5:1 6:-81 7:-6 8:-134 11:11 12:-6 13:-103 14:-53 15:-221 16:-97 17:-99 18:-21 20:-18 22:-91 23:121 24:106 25:-11 26:52 27:117 28:-90 30:40 31:106 32:-66 33:-19
@notify_$ 11:12 27:5
@now 0:-107 1:-228 2:87 3:24 5:138 6:89 8:-185 9:18 10:-339 11:-292 12:161 13:-7 14:-19 15:-75 16:-14 17:2 19:-141 20:-38 21:21 22:-56 23:-18 24:-142 25:15 26:1 27:-22 28:49 29:-116 30:-12 31:-8 33:-100 34:-152
@past 1:20 2:-9 4:-37 5:-10 6:75 8:-40 10:-10 11:-77 12:-53 13:-32 14:-142 15:17 16:18 18:16 19:210 20:-123 22:22 23:21 27:-35 28:-98 29:44 31:-59 32:-15 33:-58 34:-31
@person 0:-5 1:-1 2:-56 3:-106 4:-31 5:-52 6:-161 7:-21 8:-8 10:-106 11:-17 12:-4 13:31 14:-87 15:-17 17:92 20:-174 22:65 23:23 24:10 25:-31 27:-8 28:-54 29:-32 30:20 31:-22 32:-99 33:-35 34:295
@person_$ 14:11 34:47
@person_<?> 34:47
@person_<unknown> 25:-12 34:24
@person_for 34:28
@person_of 34:67
@person_what 17:15
@place 1:-23 2:-29 4:-65 5:-136 6:-75 7:-64 8:-85 9:-37 10:15 11:36 12:-78 13:-150 14:-12 15:-37 16:-90 17:38 18:-18 19:-17 20:-19 22:-22 23:-31 25:16 26:42 27:106 28:-86 29:41 30:5 31:67 32:-105 33:-34 34:30
@place_for 0:24 2:61 29:14
@post 1:5 2:-21 3:-20 4:-58 6:41 7:-28 9:-117 10:-68 11:-72 13:-74 14:47 15:-134 16:-32 17:8 18:-4 20:27 21:-59 25:-155 26:58 27:147 28:-76 29:-101 31:87 32:-27 33:-16
@post_$ 30:28 31:-19
@post_in 31:24
@post_the 34:13
@praise 2:35 5:-82 6:13 7:-30 11:-28 13:-48 14:-39 16:-14 17:53 18:-70 19:-28 24:19 25:153 28:-4 29:5 31:-55 32:-89 33:-6 34:-47
@publish 0:-20 1:-16 2:50 3:-30 4:33 5:-25 6:57 7:-49 8:29 10:-106 11:-202 12:-32 13:-134 14:2 16:15 18:33 19:33 20:119 21:22 22:-48 23:-13 25:4 26:-150 27:4 28:36 29:-78 30:15 31:41 32:-31 33:-60 34:6
@recall 0:-124 1:-97 2:-8 3:-54 4:-94 5:6 6:-107 7:-37 8:-87 11:18 12:-28 13:-98 14:-59 15:-170 16:-84 17:-129 18:-16 20:-22 21:-36 22:-82 23:120 24:151 25:-6 26:81 27:62 28:-98 29:-4 30:36 31:77 32:-21 33:-39
@release 0:-101 2:8 4:32 5:-14 6:62 7:-23 8:-13 9:-110 10:1 11:-239 12:-112 13:-88 14:2 16:19 18:-73 19:60 20:157 22:-98 23:-121 24:7 25:-55 26:-113 27:6 28:80 29:-96 30:-227 31:-15 32:-34 33:-14 34:42
@remind 1:-28 2:-101 4:-5 6:-31 7:-44 8:-5 9:-62 10:-165 11:-19 12:-37 13:-30 14:-30 16:-8 18:-45 19:2 20:-54 21:-41 22:-65 23:125 24:137 27:21 28:-125 29:19 30:25 31:56 33:-28
@remind_$ 24:-16 27:-18 30:10 31:74
@reminder 1:-61 2:-30 4:-10 5:-3 6:-22 10:-27 11:30 12:-15 16:-86 23:94 24:104 27:38 28:-40 29:-6 30:14 31:35 33:-64
@request 0:-118 1:-157 2:-54 3:-136 4:-151 5:-190 6:-179 7:15 8:72 9:118 10:25 11:7 12:-225 13:125 14:-216 15:-137 16:-166 17:-112 18:-199 19:-23 20:-157 21:130 22:109 23:-74 24:-22 25:-102 26:-186 27:-10 28:-170 29:-75 30:-150 31:-128 32:-187 33:-228
@resume 2:-57 3:21 4:12 5:11 6:-4 9:-93 10:-81 11:10 13:-22 20:-69 21:-3 23:-36 24:-14 25:-127 27:155 28:-70 29:25 30:5 31:-29 33:12
@schedule 0:23 1:33 2:-214 3:14 4:60 5:-71 6:-42 7:-103 8:-107 9:-188 10:-89 11:-39 12:-151 14:212 17:-113 18:32 19:100 20:-115 21:-83 22:-183 24:-45 25:-80 26:17 27:-23 28:-157 29:-117 30:-91 31:-108 32:46 33:8
@schedule_$ 14:22
@schedule_of 19:10
@shift 0:-76 1:-95 2:-45 5:-11 7:-42 8:6 9:-137 10:-198 11:28 12:-126 14:-88 15:230 16:141 17:-32 18:-93 20:-82 22:-48 24:-95 25:-10 26:-37 27:-19 28:-44 29:42 30:5 31:-127 32:-81 33:-58 34:21
@shifted 2:-80 6:-2 10:-43 12:-56 13:16 15:144 19:-70 21:-6 25:-33 27:-11 29:38 30:16 33:-26 34:73
@should 0:37 2:-10 3:43 4:-61 5:-26 6:11 7:80 8:-72 9:-162 10:-1 12:-32 15:24 16:22 17:55 18:47 19:-92 21:28 22:-57 24:-43 25:-162 26:19 27:-49 28:-97 29:-14 30:11 31:-28 32:18 33:15 34:-1
@should_to 7:28
@show 0:-40 1:-42 2:-63 3:-208 4:-28 6:-39 7:-4 8:-38 9:-13 11:51 12:-127 13:80 14:159 15:-77 16:-12 17:13 19:11 20:-9 21:9 25:-15 26:91 27:24 28:-93 29:-25 30:7 31:8 32:-74 34:-4
@show_on 29:6
@show_the 14:48
@standing 1:-45 2:-51 3:3 4:2 5:-65 6:-66 7:-21 8:73 9:70 10:-136 11:-147 12:35 13:195 14:-74 16:-22 20:-83 21:-53 23:14 24:16 25:-97 26:-36 27:25 28:-2 29:-26 31:-64 32:-52 33:-108 34:-82
@start 0:-4 1:7 2:22 3:164 4:168 5:-10 6:-50 7:-138 8:-56 9:-96 10:-39 11:20 12:8 13:-37 14:7 15:-95 16:21 17:104 18:-129 19:-53 20:1 21:-141 22:27 24:12 25:-41 26:-51 27:-32 28:-69 30:-112 31:-99 32:-31 33:22 34:-96
@start_$ 29:2
@start_the 20:9
@stop 0:41 1:-29 2:67 5:-73 6:11 7:24 8:66 9:-79 10:-166 11:-2 12:-38 13:-127 14:-82 16:-36 17:-103 18:-62 19:-14 21:20 22:-126 24:-25 25:-14 26:-7 27:-38 28:-79 29:-26 30:89 31:208 33:36 34:2
@stop_a 2:31
@stop_the 31:19
@subscribe 0:-31 2:-62 3:8 4:7 5:-23 6:-52 7:-31 8:-8 10:-132 12:-50 13:-33 14:-82 15:-66 16:-62 17:-118 18:53 22:-62 25:-97 26:187 27:168 28:-75 31:-26 32:-17 33:-88 34:-86
@subscribe_<deadline> 10:-11 18:23 26:35 27:35 34:-32
@subscribe_out 18:14
@thank 7:-2 8:-8 25:149 29:-47
@thank_$ 25:13
@thaw 0:-43 2:-16 3:20 4:66 5:-18 6:36 7:2 8:3 10:-66 11:-177 12:145 13:11 14:-41 17:-9 18:-93 19:-17 20:-49 23:-85 24:6 25:-19 26:-177 27:-145 28:-4 29:-5 30:54 31:83 33:-58
@they 1:-53 2:-85 3:41 4:-76 5:6 6:-57 7:39 8:-92 9:44 10:28 12:35 14:-2 15:91 17:28 18:-58 19:-106 21:-17 22:-63 23:18 24:-10 25:36 26:-22 27:-37 28:-69 29:11 30:55 31:-61 32:-97 34:70
@toAdd 0:81 1:149 2:-28 3:39 4:83 5:-51 6:-44 7:-181 8:15 9:-102 10:33 11:25 12:-31 13:-53 14:59 15:-95 16:-5 17:-145 19:22 20:-98 21:-113 22:17 23:1 25:-149 26:7 27:40 28:-145 29:-26 30:-71 31:-29 32:-26 33:-67 34:-13
@toMove 1:-13 2:6 3:-17 5:-30 6:-22 7:-21 9:13 10:-34 11:17 12:2 13:-177 14:-74 15:92 16:167 17:-1 18:-160 20:17 22:8 23:13 24:13 25:-98 26:-58 27:-87 28:-57 29:60 30:-28 31:-35 32:-32
@toPost 1:16 4:-32 5:26 9:-53 10:-18 11:-60 13:-40 14:58 15:-86 16:-21 17:4 19:-25 20:26 21:-16 24:14 25:-82 26:48 27:46 28:-43 29:-41 30:-53 31:66
@toRemind 0:-7 1:-100 2:36 4:-38 5:35 6:-40 7:-59 8:-31 10:-1 13:-73 14:-4 15:-64 16:-36 17:-61 21:-8 22:-50 23:62 24:142 25:24 26:20 27:61 28:-28 30:-171 31:-82 32:-4 33:-9 34:55
@toRule 1:-22 2:-69 3:-51 4:-43 5:-44 7:113 8:186 9:-65 10:-90 12:6 13:-73 14:-61 15:-22 17:-105 18:-140 19:-100 20:-18 21:-148 22:-34 23:-32 24:36 25:-26 26:-32 27:-79 28:12 29:39 30:1 31:12 32:-48 33:32 34:-5
@toShift 0:-17 1:-71 2:2 5:-72 6:22 7:-37 8:2 12:-28 13:-31 14:-56 15:107 16:111 17:-17 19:22 20:-16 21:-63 24:-16 25:-93 27:-25 28:-16 29:55 31:-66 32:-38 33:-35
@toStart 0:75 1:86 2:44 3:81 4:172 5:-44 6:-65 7:-127 8:-67 9:-57 10:-2 11:13 13:-28 14:-33 15:-90 16:17 17:53 18:-81 19:-56 20:-10 21:-118 22:28 25:-69 27:1 28:-45 29:12 30:-116 31:-101 32:-63 33:-8 34:-167
@toStop 2:26 3:-11 6:26 7:-93 8:13 9:-96 10:-76 12:-113 13:-18 14:-17 17:-59 18:-50 20:14 22:-77 23:-14 24:11 25:-63 26:-76 27:-182 28:-93 29:-16 30:88 31:173 32:18 33:25 34:39
@toSubscribe 0:-6 2:-38 6:-10 7:-19 10:-79 11:11 13:-13 14:-57 16:-42 17:-61 22:-43 24:4 25:-70 26:92 27:179 28:-26 29:13 30:-78 31:-11 33:-52 34:-52
@toUnsubscribe 2:-56 6:-12 8:-27 10:-64 14:-35 16:-63 17:-21 18:-39 22:-21 24:9 25:-98 26:-26 27:-150 28:-37 29:2 30:114 31:183 32:-79 33:-36
@today 0:-63 2:29 6:4 7:25 8:-39 10:-130 11:-68 12:4 14:-51 15:-88 17:13 19:-63 20:-71 21:-81 22:-24 23:-37 24:31 25:6 27:-23 28:13 29:57 31:10 32:103 33:-9 34:-38
@unit 0:-37 1:72 2:-68 6:-39 7:-46 8:-42 9:-8 10:-96 11:-56 12:-107 13:-75 14:-112 16:90 17:5 18:-183 20:67 21:-54 22:4 23:-5 24:123 26:-39 27:-53 28:129 29:-6 30:-12 31:-25 32:140 33:4 34:-67
@unit_$ 1:-6 2:-3 4:-1 6:2 10:18 11:47 12:16 13:-7 19:-1 21:-33 25:-11 26:3 27:26 28:-42 31:-1 34:9
@unit_<unknown> 32:27
@unit__ 1:2
@unit_before 28:32
@unit_for 22:1
@unsubscribe 2:-74 5:-1 6:-56 8:-33 9:-36 10:-73 12:-26 14:-50 16:-65 17:-40 18:-47 22:-29 24:9 25:-150 26:-100 27:-156 28:-45 30:173 31:181 32:-86 33:-45 34:7
@unsubscribe_$ 29:26
@unsubscribe_<deadline> 31:47
@until 0:-14 1:5 3:12 4:-3 5:-69 6:6 7:47 8:1 9:-18 10:-14 11:23 12:-64 13:-29 16:17 17:6 18:-13 19:-19 20:-18 21:22 22:57 23:18 24:40 25:-43 26:12 27:25 28:104 29:15 30:1 32:11 33:5 34:-2
@updates 0:-12 1:-144 2:-3 3:-59 4:-71 6:-20 7:-41 8:-137 9:3 10:-44 12:-75 13:-21 14:-1 15:-65 16:-43 17:-64 18:-45 19:-45 20:-43 21:-11 22:-74 23:83 24:70 25:-38 26:119 27:179 28:4 29:-86 30:111 31:209 32:-10 33:-140 34:-77
@updates_$ 30:25 31:14
@updates_<?> 26:10 30:21
@updates_for 27:32
@updates_here 27:-3 31:26
@updates_on 27:36
@updates_please 27:18
@wait 0:-18 1:-4 3:46 4:-23 5:52 7:134 8:65 9:120 10:-129 11:-43 12:56 13:94 14:-266 15:-46 16:-117 17:-106 18:-102 19:-100 20:-121 21:-77 22:-52 23:-120 24:-22 25:-57 26:2 27:16 28:-74 30:-65 31:-64 32:-218 33:-54 34:18
@we 0:42 1:-6 2:-2 3:21 4:27 5:52 6:22 7:5 8:-19 9:3 10:-12 11:-149 12:5 14:-111 16:-38 17:-17 18:57 19:-17 21:16 22:76 24:61 25:49 26:-42 27:16 28:-18 29:-63 30:17 31:2 32:-38 33:-45 34:17
@weekday 0:-11 1:95 2:17 3:-74 5:-141 6:-34 7:-16 10:-191 11:-95 12:-138 13:-70 14:-139 15:-37 16:97 17:-32 18:-163 19:-86 21:-35 22:10 23:-88 24:115 25:52 26:-103 27:-78 28:-25 29:7 30:-6 32:134 33:28 34:-166
@weekday_$ 1:27 10:-3 15:-47 16:66 19:-13 22:12 25:50 27:-22 28:-14 33:-10
@weekday_<?> 2:10 18:-5 32:94
@weekday_<number> 1:37 24:27 29:-9
@weekday_<unknown> 32:44
@weekday_@me 27:10 31:7
@weekday_about 24:49
@weekday_and 9:6 16:13
@weekday_can 22:6
@weekday_do 32:7
@weekday_in 1:6
@weekday_instead 16:22
@weekday_is 16:-3 33:69
@weekday_or 33:28
@weekday_please 7:-11 16:29 29:40
@weekday_sorry 29:10 32:22
@weekday_the 2:16
@weekday_to 24:5 32:37
@will 0:19 1:-36 2:44 3:70 4:-4 5:-27 6:-107 7:24 8:1 9:-15 10:-45 11:-46 12:-33 13:-6 14:-17 15:60 16:-27 18:-7 20:17 21:46 22:9 23:18 24:7 25:-44 28:6 29:9 30:41 31:-1 32:-24 33:-19 34:-3
@withdraw 1:-5 2:15 7:-31 8:69 9:-30 20:17 22:-75 23:-5 24:52 25:-80 30:18 31:52
@word 1:-64 3:-7 4:-68 5:77 7:20 8:-29 9:146 10:-32 11:21 12:14 14:-34 15:-90 17:-68 19:-81 21:-53 22:-96 25:-120 26:22 27:63 28:-20 29:-58 31:31 32:-15 34:-40
@you 2:-134 3:-1 4:10 5:-25 6:-174 7:-1 8:4 9:-46 10:-38 11:180 12:-62 13:-131 14:-13 15:-71 16:23 17:-36 18:-88 19:-69 20:-43 21:-70 22:11 23:67 25:103 26:27 27:13 28:-40 29:-70 30:29 31:64 32:-122 33:2 34:-3
@you_$ 11:55 25:-3
^_<?> 2:-16 11:45 25:-1 29:-19 33:73
^_<cycle> 16:21
^_<deadline> 2:-169 5:-63 6:27 9:-26 10:-18 11:-88 15:-103 16:95 17:-116 18:74 19:51 20:-71 21:-22 22:3 23:-176 24:-35 26:-114 27:-142 28:16 29:22 31:-97 33:118 34:-42
^_<link> 13:-31 21:-22 22:163 29:-26
^_<number> 1:34 2:-4 7:-54 8:38 9:-7 11:20 14:-73 16:2 18:41 22:-36 24:60 27:9 28:-27 29:19 31:-51 33:-49
^_<quoted> 5:-25 6:-22 7:42 10:-14 16:-15 29:2 33:48
^_<request> 2:-37 5:-20 7:-47 8:67 9:111 10:-6 22:-9 25:-104 29:-43
^_<unknown> 0:-37 1:46 3:-32 4:27 5:36 6:-54 7:27 8:-11 9:-61 10:13 11:18 12:-8 13:13 14:45 15:-11 16:4 17:39 18:19 19:-24 20:1 22:-12 23:5 24:35 25:15 26:-24 27:17 28:-16 29:-27 30:-29 31:27 32:-17 33:42 34:-11
^_<version> 3:-27 14:3 19:79 29:-9 33:-30
^_@bye 25:55
^_@change 10:46
^_@decide 8:63 9:-8
^_@exception 8:15 13:16
^_@greet 25:52
^_@land 2:20 25:1
^_@me 2:-32 3:-25 6:-2 7:4 8:45 10:11 13:-2 14:3 15:-3 16:-22 17:58 22:13 23:23 25:40 28:8 29:-25 32:-18 33:31
^_@mean 10:80 33:-33
^_@month 1:74 14:-27 16:13 32:27 33:-20
^_@move 2:4 16:75 33:-49
^_@notify 27:7
^_@person 25:-32 34:100
^_@remind 31:21
^_@show 14:70
^_@start 4:66
^_@stop 2:14 27:-12 31:88
^_@subscribe 27:52
^_@thank 25:47
^_@unit 2:-1 3:19 4:-3 6:5 10:10 11:58 13:-6 16:-30 17:1 18:17 19:-11 21:-35 24:-3 25:-25 26:6 27:29 28:-44 30:4 31:-23 32:-31 34:10
^_@unsubscribe 24:32 25:-3 29:-59 31:86 32:-11
^_@updates 27:48 31:-7
^_@weekday 1:29 16:-9 25:37 29:-33 32:39
^_@you 11:36
^__ 1:23 6:31 7:33 8:-33 9:4 10:-28 12:18 25:9 29:2 33:17 34:-31
^_a 2:-20 5:78 10:18 24:1 25:-5 29:-31 34:40
^_about 7:-31 9:72 10:8 11:32 27:-32
^_accept 7:13
^_ack 8:-16 16:-13 25:36 33:24
^_activate 27:32 31:-1
^_add 0:-54 1:134 2:-53 11:-45 16:-55 24:-50 27:59 29:50
^_adjust 16:30
^_after 2:-16 6:3 10:-42 16:3 18:99 33:-92
^_all 13:79 14:134 18:-38 25:1 29:-53 31:-35
^_allow 2:-16 16:4 22:49 33:-3
^_already 6:16
^_am 2:20 6:24 11:11 25:-18 26:29 28:4
^_and 6:-56 8:-10 9:19 10:-105 12:-42 14:-15 17:-17 18:83 25:-41 27:-4 29:20 32:-15 33:58 34:27
^_announce 27:6
^_another 1:10
^_any 0:5 1:-7 8:-47 9:75 12:23 14:-37 15:11 16:-2 17:54 18:9 21:-21 27:-9 31:-12 32:19
^_anyone 29:15
^_anything 2:22 13:17 25:-20 28:-12 32:62
^_api 2:-17 11:49
^_apply 22:15
^_approve 7:-88 8:95 9:-43 13:-58 29:98
^_approved 7:-56 8:64 9:-26 13:15
^_approver 34:27
^_archive 19:14
^_are 1:14 2:20 3:13 5:16 6:15 7:-43 8:-12 10:21 11:-17 12:74 13:-16 14:-4 15:5 17:-8 18:-135 22:-3 23:-14 26:24 28:38 29:-165 30:21 31:-48 32:-50 33:-74 34:-18
^_as 8:3 17:7 27:24
^_ask 8:9 22:27 24:34 32:-10
^_asking 22:63 29:-20 33:16
^_at 10:-25 33:58
^_back 8:-10 25:71
^_be 24:47 27:16 29:20 31:30 33:-6
^_been 25:16
^_before 1:-13 2:-6 5:36 6:-6 10:18 11:2 12:12 14:1 15:4 16:4 19:-15 20:-4 21:7 23:-16 24:-40 28:-6 33:2
^_begin 4:14
^_beginning 33:26
^_beta 1:13
^_between 5:22
^_bin 8:27 9:-11 17:17
^_block 1:13 8:13 9:-5
^_book 20:6 29:37
^_boss 13:7 24:17
^_bot 31:27
^_bring 17:1 25:21
^_build 4:29
^_bump 2:22 22:6
^_business 10:2
^_but 7:-2 8:1 12:3 15:11 17:3 21:-33 22:-20 25:-1 26:11 29:1 32:2
^_by 6:-3 7:-15 9:1 10:-10 11:10 13:6 15:-31 16:-23 25:8 27:-11 28:-2 31:4 33:36 34:31
^_calendar 14:41 19:9 26:-32
^_call 24:24
^_can 0:33 2:82 3:33 4:-2 8:9 9:-35 10:-13 11:-67 13:-22 17:-38 18:-57 22:66 24:18 27:18 28:-57 29:11 30:34 32:-13 33:-68 34:-35
^_cancel 24:10 29:6 31:20
^_change 16:33 24:9
^_ci 16:22 29:40
^_clock 28:23
^_clone 4:46
^_close 8:3 29:39
^_code 6:31
^_compare 19:14
^_complete 14:9
^_congrats 25:49
^_congratulations 25:25
^_consider 8:12
^_contact 34:38
^_cool 25:14
^_copy 4:17
^_correct 20:15 33:43
^_could 0:4 2:26 11:-20 14:21 16:10 18:-18 20:-4 21:7 22:20 34:-9
^_count 8:-24 13:44 28:22
^_countdown 28:47
^_create 1:15 3:-54 4:68 29:36
^_current 5:48
^_cut 22:4 31:53
^_cutoff 21:18 22:-5
^_cve 22:23 29:10
^_date 1:6 16:-84 19:-21 20:23 29:107 33:-14
^_dates 11:-1 14:35 18:-59 19:13 27:-10 33:67
^_day 16:-4 20:11 32:13
^_days 16:-49 24:-44 28:98
^_deadline 33:67
^_deadlines 0:-29 25:27 32:34
^_decision 7:28 9:-25
^_decline 29:10
^_define 10:60
^_delay 15:-13 16:10 29:8
^_delete 23:-10 24:-5 29:57 31:32
^_deny 7:-5 8:83 13:-11
^_did 3:-15 5:53 6:107 7:5 8:-33 9:87 10:-17 11:-31 12:28 15:-42 17:-30 19:-2 21:-55 22:-54 23:19 25:-26 29:5 30:40 31:-12 32:-23 33:-138 34:-86
^_disable 31:55
^_dm 24:-8 27:81 31:-2
^_do 0:30 1:-16 2:62 3:60 5:-133 7:36 8:-81 10:-30 11:-4 13:-13 14:-21 15:40 17:-80 18:-95 20:-9 21:25 22:-55 25:5 26:20 27:-77 28:19 29:-41 30:56 32:37 34:-200
^_docs 1:5 11:13
^_does 2:73 5:-40 6:-22 7:-19 10:45 12:19 15:-6 20:4 22:-14 26:69 28:-33 29:-12 31:-50 33:30
^_done 6:21 18:-6
^_draft 4:29
^_drop 24:33 27:16 31:30 33:18
^_due 32:13
^_end 31:7
^_enough 31:37
^_enter 1:35
^_eol 10:56 11:-4 19:-21 20:-6 29:22
^_eta 4:-24 20:75
^_every 14:52 24:36 27:14 32:-27
^_everyone 10:23 25:5
^_everything 10:16 13:27 14:18 16:3 27:-23 31:-30
^_exception 8:-36 11:-2 13:29 22:58 25:17
^_exceptions 13:127 21:-27 22:-10
^_excuse 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
^_explain 10:84 11:35 13:-7
^_extend 8:19
^_feature 2:2 5:13
^_features 2:-2 5:4 12:15
^_file 22:84 29:-5
^_fill 5:2 18:29
^_final 4:4 20:44 33:-12
^_fine 8:22
^_first 4:26 17:53
^_fix 16:71 29:3
^_flag 24:26
^_follow 14:-7 24:32 25:-5 27:98
^_following 18:23
^_for 1:-26 2:4 5:8 7:22 10:18 12:5 13:4 14:2 17:3 19:35 20:-5 21:-27 22:-11 25:54 26:-4 27:-37 29:-5 31:-27 32:7 34:-2
^_forget 11:25 29:-44 31:33
^_freeze 2:4 9:27 10:-85 12:51 18:-68 25:2 27:-43 29:25 33:6
^_freezes 14:21
^_fresh 5:-5 17:54 18:-18
^_from 25:66 29:-57 33:52
^_frozen 25:6
^_full 14:27 18:8
^_ga 20:75 33:-3
^_gate 12:18 29:23
^_generate 4:18
^_get 4:48 17:25 27:21 29:-33
^_getting 17:19
^_give 1:-31 5:12 8:9 11:29 13:39 16:48 18:3 19:-29 25:-82 29:-44 32:18 33:4
^_go 4:24 25:7
^_golive 1:25 20:5
^_good 17:14 25:54 32:-6
^_got 11:18 17:13
^_grant 8:43 13:-11 22:16
^_granted 8:20 22:-6
^_great 8:-6 25:56
^_ha 25:32
^_had 6:37 31:17
^_haha 25:48
^_happy 25:48 32:-8
^_hard 8:31 9:-1
^_has 2:7 3:10 5:53 6:66 9:57 10:-102 12:25 13:-3 15:17 19:-19 20:29 22:-53 25:-86 28:-5 29:-81 33:-98 34:-15
^_have 5:40 6:56 10:-45 12:56 15:-50 16:49 17:-14 18:-7 22:-21 24:6 25:40 27:16 29:-41 30:3 33:-71
^_hear 25:16 27:34
^_help 11:123 17:-8 25:-57 29:-26 31:-6
^_hit 24:11
^_hmm 25:13
^_hold 7:46 8:-30 9:-28 15:30 16:35 22:11 33:-5
^_hook 27:47
^_hotfix 2:14 10:2
^_hours 28:33
^_how 0:-17 1:-49 2:-94 3:27 4:-27 5:31 6:-123 7:-5 8:-75 9:22 10:5 11:42 12:-61 14:-2 15:4 16:-48 17:43 18:-94 19:62 21:15 22:-82 23:16 24:-84 26:-2 27:-70 28:38 29:45 31:-75 32:-49 34:-14
^_if 2:28 7:1 10:5 12:3 13:-14 14:16 15:2 16:-13 17:-18 18:4 19:-23 21:12 23:-16 24:-10 27:2 28:14 32:-8 33:17
^_in 5:10 6:-39 9:11 10:41 11:31 12:-46 13:-35 14:6 15:4 19:12 20:31 21:-33 23:-19 24:61 27:-10 29:-12 33:-6
^_include 27:14
^_insert 1:67 24:-17
^_introduce 1:19 11:9 24:-12
^_is 0:-14 1:-56 2:31 3:16 4:-120 6:42 7:24 8:-128 9:30 10:-39 12:119 14:-83 16:-244 17:30 19:2 20:15 21:20 22:-138 23:5 24:-187 25:-126 26:59 27:-145 29:-15 31:-91 33:4 34:-11
^_it 0:53 2:-45 7:-12 10:-29 12:-34 16:67 17:51 20:-73 22:66 24:-8 25:47 26:3 29:-7 33:-20 34:-17
^_just 0:-21 6:3 10:-10 17:47 20:5 31:15 34:8
^_keep 15:21 27:77 29:-9 30:20
^_kick 4:29
^_kill 8:33
^_kindly 8:-6 16:-5 22:7 24:3 29:14 33:26
^_knock 8:2 25:10
^_know 24:17 27:29
^_l10n 13:14 31:10
^_last 6:-5 19:13 33:85
^_late 22:28
^_launch 20:29
^_leave 8:-1 15:47 16:-7 27:-21 29:2 31:42
^_less 31:28
^_let 2:-5 4:8 7:12 8:46 9:-44 16:31 21:4 22:-1 27:40 28:-11 29:34 31:-17 32:-10 33:-1
^_lgtm 8:11
^_link 22:22 26:56 29:-48
^_list 10:8 11:42 13:17 14:59 18:-33 22:-5 23:29 25:-21 27:-107 29:22 31:-80 34:30
^_log 10:6 22:56
^_lol 25:68 29:-37
^_look 33:44
^_love 25:37 27:-10
^_make 1:-20 2:-66 4:54 16:56 22:-3 24:48 31:1
^_many 4:16 5:1 8:-4 9:4 11:7 13:-17 15:3 25:9 29:-24 34:2
^_mark 1:26 8:58 29:-7
^_may 0:-4 2:67 7:1 20:-15 21:-78 22:86 31:1 32:-13 33:-31
^_maybe 0:50 15:9 16:-8 25:9 30:12
^_me 25:21 27:-38 31:36
^_meaning 10:62
^_merge 22:-48 29:79
^_milestone 10:7
^_missed 2:-11 21:36
^_more 10:47 22:11 31:11
^_move 15:-74 16:40 29:42
^_mute 29:16 30:-19 31:95
^_my 1:3 5:-15 6:13 9:26 11:15 12:-4 13:1 18:-5 20:10 21:-42 25:-7 26:-38 29:12 30:-6 33:7
^_nack 8:27
^_name 18:34 34:24
^_need 16:-3 20:30 21:-51 22:43 23:20 27:-2 31:-12 33:14
^_never 7:36 8:-12 10:21 17:71 25:13 30:14 31:-18
^_new 0:35 1:80 2:9 4:19 9:-31 10:-11 16:15 17:56 21:-3 22:57 24:-7 25:-16 27:-36 29:-43 33:-105
^_newbie 17:34
^_next 1:2 5:-5 8:6 14:-30 17:10 18:99 20:8 25:-68 29:-7 33:-18
^_nice 25:1
^_no 0:22 2:34 3:9 6:7 7:12 9:-58 10:-6 11:-3 16:-43 19:-6 21:33 22:-21 23:43 24:-18 25:38 27:-14 28:-24 29:-24 31:12
^_nobody 7:25 8:-6
^_noise 0:3 5:1 7:9 9:4 11:5 12:4 13:9 14:4 15:7 17:14 18:3 19:3 21:7 22:-10 26:-7 27:-9 29:-1 30:-7 31:-31 32:-1
^_nope 4:-3 8:67
^_not 3:11 4:-28 7:89 8:-30 9:-50 14:38 16:13 18:-33 21:16 22:-60 25:-27 26:3
^_nothing 15:5
^_notify 27:73
^_now 12:-30 17:11 21:31 28:38 33:-7
^_nudge 16:9 24:15
^_number 13:25 28:19
^_of 18:7
^_oh 8:-5 25:36
^_ok 2:-8 9:-25 10:19 16:4 25:26 28:-5 29:4 32:8
^_old 19:38
^_omg 25:39 29:-15
^_on 5:29 6:-14 7:10 10:-32 12:21 16:-6 18:-71 19:20 20:42 24:13 29:-68 33:27
^_once 3:12 4:-9
^_one 1:-2 2:-19 6:8 8:-13 9:28 10:-11 14:2 16:-50 20:6 23:13 24:9 28:-13 29:12 31:-9 33:10 34:6
^_only 8:15 18:23 22:-13 26:-25 30:20 31:39
^_oops 25:37
^_open 3:-56 4:40 13:39 22:26 29:24
^_opt 31:32
^_or 6:50 21:-3 31:11 33:10
^_order 29:60
^_our 12:-11 20:18 21:15 22:36 33:8
^_out 20:29 27:-7 31:20
^_overview 13:24 14:6
^_past 6:45
^_pending 13:11
^_perfect 25:44
^_phew 25:44
^_ping 25:44 27:1 31:-45 32:-2
^_plan 14:-43 32:36
^_planning 14:12 33:20
^_please 1:26 2:-2 4:24 5:-27 8:14 9:-17 12:4 14:-29 15:12 16:26 18:16 19:-37 20:-11 22:13 23:20 24:6 25:32 27:4 28:-1 29:3 30:13 33:-34 34:-11
^_po 29:43
^_point 10:16
^_poke 24:63 27:-4
^_possible 2:32
^_post 2:14 14:41 26:-8 27:24 31:-39
^_postpone 15:-27 16:42
^_pr 22:17
^_prepare 4:43
^_previous 19:24 27:11
^_print 14:51
^_proposal 6:-4 33:37
^_pull 2:10 4:-7 8:24 16:6 19:4 29:-32
^_push 16:24 29:23
^_put 1:55 2:-24 8:19 16:-16 22:25 29:-7 31:38
^_qa 34:4
^_quick 6:5 8:-4 9:-3 10:-4 11:11 12:1 14:5 17:-16 18:11 21:-5 22:-11 28:3 32:10 33:15
^_raise 22:28
^_rc 5:2 10:39 29:24
^_reason 10:5 22:17
^_rebase 29:19
^_receive 27:40
^_record 8:27 22:27
^_register 1:12 22:20 27:25
^_regression 2:3 33:18
^_reject 7:-35 8:47 29:48
^_rejected 8:20 9:-17
^_relbot 11:55
^_release 2:-71 5:-89 14:19 17:-46 19:-89 20:66 27:-4 28:51 29:32 32:59
^_remaining 28:22
^_remind 5:15 19:21 23:-71 24:35 25:-44 27:-62 29:64 31:-46 33:66
^_reminder 24:38 25:1
^_reminders 31:34
^_remove 2:-23 27:-33 31:47 34:56
^_reopen 8:18
^_request 8:-36 9:26 21:-77 22:73 29:17
^_requesting 22:61
^_requirements 34:15
^_reschedule 16:16
^_restart 29:61
^_resume 27:29 31:-11
^_review 29:70
^_right 6:37 23:14 24:-2 25:33 29:-16
^_roughly 28:13
^_rules 20:6
^_run 14:18 29:30
^_same 4:26 10:19 18:-15 25:26 27:-17
^_say 0:8
^_schedule 1:19 4:-22 14:51 16:-16 18:3 24:18
^_security 1:12 22:18
^_see 14:15 24:-1 25:51 32:-23
^_send 14:41 24:22 26:26 27:5 31:-36
^_set 1:3 4:76 8:3 16:-10 24:35 29:4
^_share 27:-3 31:24
^_shift 15:-33 16:43 29:33
^_ship 4:21 8:31 22:-11
^_should 0:53 1:-12 3:44 5:-52 6:14 7:75 15:32 18:-18 26:16 27:-25 33:-50
^_show 5:-10 8:-5 11:34 13:71 14:19 17:-22 18:23 19:40 25:-21 27:-25 29:-15
^_shush 12:27 25:-34 31:42 32:-4
^_sign 8:18 25:-5 27:72
^_silence 31:60
^_slip 16:6
^_so 2:-5 6:18 8:8 12:36 13:-28 16:39 18:54 25:-54 29:-136 31:28 32:-54 33:22
^_somebody 9:7
^_someone 7:19 8:-15 10:39 15:6 30:-12 34:9
^_something 25:25
^_sorry 1:-4 5:9 8:1 10:14 12:15 14:15 16:10 17:5 18:3 21:-7 22:-4 23:-7 25:29 27:-2 33:-8 34:1
^_stable 34:21
^_stage 5:35
^_start 3:-57 4:32 19:26 27:41 33:19
^_started 5:-18 17:40
^_state 9:5
^_status 5:60 9:5
^_still 2:12 5:46 9:39 12:-8 29:-6
^_stop 25:-15 27:-26 30:-54 31:134
^_string 22:13
^_strings 12:18 18:3
^_sub 26:6 27:45
^_submit 22:44
^_subscribe 26:-118 27:88 29:56
^_suppose 0:4 2:44
^_switch 27:28
^_syntax 11:49 25:-19
^_t 20:-17 28:69
^_tag 6:9
^_take 2:32 7:13 8:24 16:16 20:-8 25:15 29:-28 31:53
^_target 20:35
^_team 16:9
^_tell 5:4 9:26 10:60 12:3 18:19 22:-36 24:-12 27:-21 29:-29 31:-85 33:22
^_test 25:36 29:-20
^_tests 8:19 29:2
^_thanks 25:110
^_that 8:12 25:80 29:-31 30:13
^_the 2:-35 4:-21 5:-27 8:68 13:8 14:68 16:62 17:-21 18:8 20:30 22:-2 24:-79 25:-153 27:-89 29:6 30:-16 31:-37 33:13
^_there 1:32 8:6
^_things 32:10
^_thinking 7:15 8:-6
^_this 11:30 25:31 29:-29 32:35
^_three 22:4
^_thumbs 8:42
^_time 4:23 28:114
^_timeline 14:36 19:6
^_to 1:5 8:56 11:-6 15:3 24:-41 25:48 29:6 34:8
^_today 32:39
^_tomorrow 25:-6 32:59
^_too 2:53 3:8 6:15 8:17 31:11 33:-2
^_track 1:8 27:8
^_tree 5:-15 12:51 25:-8
^_turn 8:23 27:38 29:5 30:-59 31:33
^_two 33:29
^_ugh 25:23
^_undo 8:3 15:-1 16:67
^_unmute 27:55 29:-12 31:-10
^_unsubscribe 27:-9 29:41 30:-94 31:84
^_until 2:-60 8:-2 9:54 12:28 16:-6 20:-17 21:10 22:11 24:-23 25:13 33:52
^_up 18:12 20:-9 33:40
^_upcoming 18:47
^_update 9:22 16:49
^_verdict 7:12
^_wait 7:31
^_wake 24:9
^_want 17:13 22:53 26:29
^_warn 24:41
^_was 0:9 2:-2 3:13 5:-77 6:74 8:-19 9:53 10:66 11:36 12:-51 13:-69 15:50 19:-19 25:-77 28:-59 29:-104 32:27 33:-13 34:-17
^_we 0:20 1:26 2:3 3:-13 4:54 5:-69 6:-60 7:-24 8:82 9:-99 10:-62 12:25 15:-14 16:15 18:-20 19:-43 20:-31 21:45 22:51 23:-35 31:18 32:-88 33:6
^_week 25:-35 32:59
^_weekly 25:-4 31:-49 32:51
^_weeks 19:21
^_welcome 17:23 25:19
^_well 25:26
^_what 4:-69 5:-19 6:-105 8:-65 9:-4 10:44 11:50 12:-65 13:19 15:-8 16:-74 17:58 18:53 19:18 21:12 22:-76 24:-202 25:-13 26:17 27:-54 28:-63 29:30 31:-35 32:60 33:-35 34:-47
^_whats 5:11 18:21
^_when 2:-58 3:34 4:-33 5:-114 6:-186 7:-84 10:-248 11:-64 12:-16 18:-15 19:73 20:81 21:-24 23:15 24:-36 28:10 29:42 33:83 34:-167
^_whenever 18:32
^_where 2:-48 3:-23 5:36 6:-13 9:40 10:-22 11:-8 12:-21 14:32 17:63 20:-46 21:20 25:-47 29:28
^_whether 12:20
^_which 0:-16 1:-8 2:-25 4:-16 6:-18 7:-22 8:-2 10:12 12:-2 13:35 15:-84 16:-12 17:23 18:48 20:4 21:-5 22:-31 23:41 24:-21 25:-62 27:-46 28:-134 29:48 30:-19 32:18 33:-16 34:40
^_who 0:15 1:-17 2:-91 3:46 4:-12 5:-79 6:-66 7:-6 8:-70 9:34 11:-11 12:-74 13:12 14:-39 16:-63 17:-158 18:-25 19:-21 20:-83 21:17 22:-67 23:11 24:-40 26:55 27:-100 28:-71 29:26 30:19 31:-31 32:-67 33:-90 34:130
^_whole 14:39
^_whom 2:-7 34:98
^_whose 7:22 10:-19 21:-20 29:-17 34:84
^_why 0:28 2:-53 7:-25 9:52 10:99 12:-51 15:15 18:-19 23:9 25:-26 28:-29 29:40 30:39 31:-11 33:-62
^_will 0:-16 2:86 16:-23 20:39 21:21 23:28 24:-48 25:-42 28:41 29:-64 30:33 33:9
^_with 7:62 9:-42
^_withdraw 8:29
^_works 25:50 29:-13
^_would 0:39 1:-34 2:42 3:-3 7:-11 8:5 9:-49 15:11 20:-26 21:62 22:-15 24:19 25:-34 26:15 33:-31 34:-85
^_write 29:73
^_ya 6:65 20:-10 31:27
^_yes 2:35 16:-5 25:30 33:20
^_you 8:39 11:-34 23:22 25:69
^_your 11:-28 34:56
_ 0:33 1:12 2:7 5:-1 6:34 7:26 8:-18 10:-24 11:-157 13:46 15:-121 16:70 17:-93 18:3 19:-21 20:-42 21:25 22:3 23:-18 24:40 25:-10 26:-12 28:-24 29:-80 30:74 31:23 33:22 34:19
__$ 7:67 8:-67 13:12 25:19 29:-21 33:20
__<?> 0:29 2:-20 3:23 5:7 12:-3 21:40
__<deadline> 2:-27 6:63 9:38 16:47 21:-36 22:-5 24:46 27:1 28:-26 29:-16 33:16
__<number> 1:67 8:62 10:-19
__<unknown> 2:26 5:-23 6:8 7:-14 8:-3 10:-11 11:-101 12:16 13:25 15:-23 16:14 17:-14 19:22 20:-59 22:22 24:21 28:-36 29:12 33:-5
__<version> 20:25
__@entry 33:2
__@remind 30:15
___ 0:38 2:-21 18:34 22:22 34:11
__cycle 2:-2 4:19 5:16
__date 1:8 14:52 16:-35 18:-32 33:14
__dates 26:4 31:9
__days 5:22
__deadline 30:17
__exception 7:9 8:-6 9:-23 13:-1 21:31 22:24
__exceptions 34:27
__feature 2:5
__freeze 6:-5 9:8 10:4 24:8 29:-27 33:7
__is 28:17
__messages 30:31
__next 18:32
__of 30:14
__please 13:12 29:8 30:5
__release 2:-15 5:35 27:6 34:6
__schedule 14:2 18:12
__tag 16:22
__the 18:19
__version 6:15
__week 16:8
__what 6:25 20:10 29:-7
a 0:95 1:87 2:63 3:72 4:38 5:-48 6:-177 7:-1 8:-56 9:-65 10:48 11:53 12:-54 13:-33 14:-10 15:32 16:-44 17:-4 18:-167 19:-73 20:-60 21:66 22:15 23:4 24:37 25:54 26:-38 27:-31 28:-12 29:23 30:-24 31:-26 32:-76 33:-50 34:1
a_<deadline> 0:106 1:91 12:-40 15:-54 16:-105 22:36 24:-80 27:-32 28:-109 29:20
a_<number> 1:-34 3:18 4:36 21:2 22:-1 25:31 28:21
a_<quoted> 1:19 10:1
a_<unknown> 1:30 2:11 5:-88 6:-21 8:-71 9:4 11:18 12:-51 14:22 16:19 17:70 19:-63 20:-60 25:20 27:-50 28:-41 29:17 31:6 32:21 34:-26
a_<version> 3:21 14:-16
a_@land 2:6 29:14
a_@unit 25:-6 28:9 29:17
a_@weekday 20:35 33:68
a__ 2:-3 5:36 27:25
a_beta 0:67 29:-3
a_bit 15:13 22:1
a_bug 1:30 2:-10 25:24 34:21
a_button 2:10
a_calendar 1:-5 4:16 14:-24 26:62 33:15
a_candidate 5:12 10:11
a_channel 11:84 26:-43 29:-15
a_code 1:2
a_customers 6:10 7:-18 12:5 13:9 18:4 19:2 24:-7 27:1 28:3 29:-7
a_cycle 3:53 5:-46 10:25 11:6 14:-5
a_date 11:43 15:13 29:-43 33:19 34:-25
a_day 16:47 21:8 33:-34
a_deadline 11:29 15:22 29:-6 32:49
a_decision 13:34
a_dev 10:11
a_dm 24:7 33:-10
a_doc 2:11 17:17 21:-48
a_docs 1:1 10:-4 21:10
a_feature 2:-23 10:70 33:43 34:1
a_fix 2:5
a_freeze 2:-50 10:-39 11:40 12:74 13:-8 17:-22 21:18 22:26 23:1 29:-36
a_fresh 4:17
a_go 1:33 12:12
a_heads 24:38
a_help 2:17
a_human 34:39
a_joke 2:-13 17:-1 25:51
a_last 1:7
a_late 2:1 34:29
a_list 13:14 14:31
a_look 7:18
a_lot 25:23
a_message 21:9 27:15
a_milestone 1:13 5:7
a_month 28:10 30:21
a_name 11:-5 34:16
a_new 2:31 3:25 10:35 11:40 12:-9 21:9 22:-23 29:34 33:-13
a_newbie 17:12
a_no 8:41
a_note 24:43
a_package 17:1
a_page 14:34
a_pass 22:10
a_patch 17:13
a_picture 14:1
a_ping 1:-21 23:10 24:11
a_plan 3:21
a_problem 2:19
a_regression 2:5
a_release 0:9 2:-17 5:-20 10:3 25:14 34:2
a_reminder 11:49 23:28 24:38
a_request 7:30 11:10 22:29 29:-31
a_revert 2:21
a_review 1:3
a_schedule 4:61
a_security 8:5
a_separate 0:19
a_shout 24:16
a_string 8:-1 10:39 21:28
a_test 29:20
a_thing 6:-4 12:22
a_translation 2:21 14:23
a_typo 2:2
a_waiver 2:-8 11:-5 21:52 22:47
a_warning 24:14
a_week 2:-35 15:57 16:30 22:15 23:-15 24:35 25:4 32:-48 33:-49
a_what 5:25 10:-11 33:5
a_who 34:52
a_year 19:24
a_yes 8:6 9:13
about 0:9 1:-24 2:17 4:-18 5:7 6:-32 7:41 8:-19 9:33 12:-37 13:-31 14:-74 16:-43 17:15 18:-8 19:-25 20:-23 21:-22 22:-30 23:25 24:35 25:-2 26:-25 27:44 28:-45 29:-9 30:-35 31:5 32:-36 33:23 34:32
about_$ 17:11
about_<deadline> 10:16 18:-33 23:32 27:11 28:-34 33:29
about_<request> 7:17 9:42 11:-2
about_<unknown> 10:37 29:43
about_@you 11:36
about_every 27:14
about_freezes 10:14
about_strings 10:-11 27:34 31:16 33:21
about_the 10:-40 24:6 25:12 29:-48 33:37
accept 7:43 8:1
accept_<number> 7:8
accept_<request> 7:31 8:-2
accept_the 8:65
accepted 2:35 8:3 9:20 13:7
accepted_$ 12:-7 13:7
accepting 12:10 29:4
accepts 13:-23 21:36
ack 7:21 8:-23 9:26 16:-14 25:31 29:-4 33:14
ack_<request> 9:2
activate 27:32 31:-1
active 6:-25 10:-13 12:80 23:30
active_$ 12:18
active_<?> 12:18
actual 19:2
add 0:74 1:81 3:-48 4:-4 8:-18 11:15 14:-65 16:-74 24:-62 26:21 27:48 29:28 33:-37 34:-22
add_<deadline> 1:20
add_<unknown> 22:5
add__ 1:6
add_a 1:-8 2:50 11:54 29:31
add_dates 0:57
add_it 1:19
add_me 27:23 29:3
add_the 0:21
add_this 1:5
add_to 26:21
added 0:67 10:-23 29:-17 34:39
added_$ 0:39
adding 0:27 25:11
adjust 16:30
adjust_the 16:15
affect 10:11 30:22
affected 10:30
affected_by 10:30
after 0:-34 1:15 2:26 6:15 10:-39 11:-10 12:-85 13:16 14:-44 15:-24 17:-15 18:69 19:-20 20:20 21:26 22:24 24:19 27:-34 28:-49 29:8 31:-3 34:-7
after_<deadline> 1:49 2:45 5:25 6:49 12:-16 13:-7 15:-22 16:-22 18:50 22:23 24:-20 28:-29 29:-14 33:-46
after_<number> 31:7
after_all 21:33 22:-24
after_freeze 13:6
after_that 18:20
after_the 6:-6 10:-10 13:36 20:27 22:57 27:-2 31:8
after_this 3:7 19:-11 33:13
again 5:-38 12:2 15:9 19:-6 24:25 25:35 29:31 32:-18 33:32
again_$ 5:-27 12:62 19:-15 25:-13 29:48
again_<?> 12:-17 29:27
against 5:1 19:10
agenda 14:-4 27:8 32:64
ago 19:33 28:37 33:-38
ago_was 28:44
agree 11:-3 25:42
agreed 8:6 15:1 16:9
ahead 1:26 2:-36 5:-28 6:17 8:4 12:-4 14:20 16:-3 18:36 23:29 24:23 29:-34 32:17 33:-30
ahead_$ 18:9
ahead_of 1:31 10:8 16:-33 18:17 24:41 33:-17
alarm 24:45 29:14
alarm_for 24:11 29:16
alert 24:39
all 4:-11 5:-15 7:-9 8:47 9:-36 10:8 12:-48 13:51 14:110 19:-47 20:-37 21:-14 22:-49 24:-32 25:54 27:34 29:-11 30:-15 31:4 32:-72 33:-24 34:-34
all_$ 10:19 13:7 14:-55 18:1 21:4 25:13
all_<?> 2:18 15:1 21:-25
all_<deadline> 8:33 13:14
all_<unknown> 13:10 25:12 29:-27
all__ 13:13
all_dates 14:11 26:17
all_gates 14:3
all_is 25:15
all_milestones 27:27 31:-9
all_of 14:75 18:-22
all_open 13:-36 29:44
all_the 14:59 33:-8
all_this 17:21
allow 2:-20 8:19 16:4 22:51 33:-3
allowed 2:61 5:-1 6:-8 10:-3 12:-33 13:49 15:27
allowed_in 13:49
allowed_this 17:8
allowed_to 2:17 15:33
along 5:60 16:13 24:-11
alpha 1:10 5:33 18:-27 20:-26 29:-38 33:61
already 2:-21 3:23 4:-10 5:27 6:65 7:-11 9:15 10:-35 12:18 13:-1 16:-11 18:-42 20:-8 22:13 25:-24 26:31 28:-9 31:7
already_$ 3:15 31:3
already_<?> 12:19
already_<unknown> 5:-28 6:-5 9:10 12:52
already_behind 6:18
already_created 3:11
already_in 12:10
already_or 5:7 6:3
already_over 6:26
also 1:27 10:37 19:23 33:-11
also_in 19:25
also_need 1:24
alter 15:18 33:11
always 14:-26 24:23 25:31
am 1:30 4:-7 6:2 8:13 9:-35 10:8 11:23 12:-7 16:-6 17:32 18:-27 20:-3 21:4 24:10 26:27 28:8 29:-53 30:1 32:21
am_<unknown> 6:-2 8:37 9:-10 11:-21 14:1 17:57 33:35
am_@me 2:37 6:28 11:17 18:-25 25:-31 26:49 28:1 30:39 31:-14
am_@start 20:9
am_a 17:38
am_asking 22:11
am_away 32:14
am_late 25:15 29:16
am_lost 11:50 25:-31
am_new 17:78 33:-8
am_not 7:25 8:-11 11:16 15:10 34:10
am_on 6:9 7:6 8:-17 12:4 13:11 18:3 19:2 24:-15 28:1 29:-9 31:26
am_requesting 22:8
am_still 7:29 9:-15 21:2 30:2
am_writing 0:4 10:4 16:7 17:-5 19:13 22:-5 28:4 29:-3 33:-15 34:2
an 0:63 1:71 2:35 5:-26 6:-8 7:-105 8:-147 9:-85 10:8 11:37 12:-70 13:7 15:-97 16:-107 17:23 18:-24 19:-49 21:68 22:64 23:-83 24:13 25:-13 26:55 28:-57 29:-39 31:-24 32:-1 33:-4 34:-15
an_$ 4:14 17:3
an_<deadline> 0:87 1:41 2:-94 9:-8 11:37 13:-54 15:-9 16:-27 18:-22 21:30 22:16 28:-32 33:32
an_<unknown> 2:57 3:2 10:-17 11:-52 17:14 25:5 26:12
an_alarm 24:6 29:16
an_alert 24:9
an_entry 1:3
an_error 2:19
an_exception 2:6 7:-30 8:-84 9:-76 10:21 11:44 21:51 22:11 29:-21
an_exemption 22:32
an_extension 13:13 22:29
an_hour 24:15
an_ics 26:57
an_overview 13:17 14:6
an_rc 20:32 33:-4
and 0:-43 2:-33 3:-17 5:10 7:-44 8:32 9:1 11:-26 12:35 13:-27 14:59 16:8 17:41 18:64 19:-31 21:-67 23:-17 24:-17 25:-14 27:6 32:13 33:17
and_$ 6:27 16:-19
and_<deadline> 1:38 6:-15 10:-23 16:4 18:-3 24:-6 27:44 28:4 33:56
and_<number> 8:19 18:13
and_<unknown> 6:22 14:33 18:17 25:4 33:-49
and_@me 25:33
and_a 25:-37 29:51
and_after 18:19
and_by 15:36 19:-9 33:-16
and_final 33:11
and_for 9:24
and_freezes 32:18
and_gone 6:11
and_have 17:16
and_how 11:3
and_on 9:1
and_release 14:10 28:-4
and_the 8:3 18:-10 33:90
and_then 6:-8 18:54 33:-1
and_want 17:13
and_what 12:20 17:18
and_when 14:60 20:23 28:-11 29:-29 33:-21
and_which 5:3 14:10
and_who 26:7 34:10
announce 20:1 27:13
announcement 20:10 32:2
announcements 11:21 26:29 27:23 31:13 34:-11
announcements_$ 31:16
announcements_in 11:24 26:-11
another 0:48 2:23 25:32 29:-5
another_team 2:29
answer 9:32
answered 13:20
any 1:-27 2:46 5:-45 6:-56 7:-39 9:47 10:-65 11:-19 12:47 13:43 14:-15 15:23 16:-37 17:34 18:5 20:-11 23:-26 24:-20 27:-67 29:-32 31:43 32:39 33:-35 34:-71
any_<unknown> 9:19 15:14 17:55 25:-7
any_block 2:-2 12:32
any_decision 9:68 13:-14
any_exceptions 13:25
any_freeze 18:34 32:39
any_idea 29:9
any_longer 12:13 31:29
any_more 8:24 23:-12 31:10
any_way 0:13 2:31 12:-27 14:-9 21:45 26:5
anybody 9:11 10:22
anymore 31:34
anymore_$ 31:30
anyone 2:-11 3:20 6:-5 9:7 12:-25 13:8 15:17 22:-26 25:44 29:19
anyone_<?> 15:-19 34:10
anyone_<unknown> 15:20 25:15
anything 2:18 5:7 8:-48 13:27 16:-20 18:39 19:-3 22:-4 25:-71 26:14 28:-23 29:-53 32:50
anything_$ 10:3 18:-11 26:27 31:20
anything_@me 5:5 13:32
anything_about 27:14
anything_due 32:3
anything_on 32:15
anything_release 32:27
anything_this 32:33
anyway 10:6
anyway_$ 10:6
api 11:47 17:-21 22:10
apply 2:4 10:6 12:64 21:2 22:14 29:-13 34:-30
apply_for 21:4 22:22
apply_to 2:14 10:20 12:3 34:-18
approaching 18:14 28:18
approval 8:43 9:4 13:42 29:-12
approval_$ 8:15 9:12
approval_of 7:4
approvals 7:11
approve 7:45 8:33 9:1 25:-47 29:43 34:-2
approve_$ 7:-43 9:9 13:2 29:17
approve_<?> 7:-32 9:20 13:27
approve_<number> 8:76 29:-9
approve_<request> 7:57 8:4 9:-65
approve_anything 7:39
approve_exception 7:15 9:-10
approve_exceptions 7:23 8:-23 13:-7 34:16
approve_it 8:32
approve_my 8:-92 29:101
approve_the 7:-12 8:10 9:39
approved 3:11 7:-18 8:5 9:35 13:32 29:-21
approved_$ 3:13 7:-64 8:69 9:-20 13:3
approved_<?> 9:34
approved_<request> 7:3 8:-7 25:13
approved_or 7:-32 8:-10 9:71
approver 34:34
approver_for 34:29
approvers 34:44
approves 7:23 13:-8 34:9
approving 7:14 8:-10 9:-9 25:22
approving_<request> 9:-7 25:14
archive 14:-19 19:4
are 2:-5 3:5 4:-8 5:40 6:16 7:-18 8:-15 9:-7 10:35 11:6 12:51 13:7 14:23 15:11 17:-27 18:-28 19:-100 20:-42 23:10 24:11 25:4 26:20 27:-11 28:8 29:-27 31:-29 32:-11 34:-81
are_$ 10:7
are_<deadline> 6:-8 12:23 33:12
are_<number> 1:25 4:-19 9:-29 10:84 11:-29 20:-23 29:-91 32:31
are_<unknown> 2:19 5:-38 7:4 10:28 11:-18 12:-37 15:2 24:5 30:-7
are__ 12:46
are_active 23:24
are_features 2:8 5:-4
are_fixed 12:15
are_frozen 12:-15 22:25
are_in 6:-12 12:21 29:12 32:22
are_left 14:6
are_minus 5:8 10:-9 28:35
are_my 10:-6 11:8 21:14
are_new 3:11 11:25 12:17 14:-10 17:-4
are_not 12:43
are_on 26:2 29:16
are_only 24:25
are_pending 13:37 29:-9
are_still 2:-49 12:16 13:48 14:9
are_the 5:-51 9:-23 14:41 18:-33 20:-4 29:10 30:16 33:2
are_there 3:8 5:5 9:15 11:27 12:-37 14:49 25:-20 28:27 32:-15
are_they 9:6 12:8
are_things 5:51
are_waiting 18:1
are_we 0:3 2:14 3:8 5:71 6:34 9:22 10:-113 13:-57 14:-109 18:30 20:40 21:-10 22:-9 28:-4 29:-96 32:-18 33:-110
are_week 5:60 32:-47 33:24
are_you 5:-41 10:-41 11:-10 23:16 25:37 29:16 30:30 33:-10
around 10:-26 17:31 18:33 21:20 29:-19
around_$ 17:4
arrived 17:30
as 1:4 2:-80 4:50 5:-18 8:62 10:22 11:-53 12:39 13:-3 14:29 15:30 17:61 18:-4 20:-29 24:-73 26:-20 27:31 32:-39 33:-44 34:-59
as_<deadline> 16:9
as_a 10:6 14:50 17:33 26:-3
as_done 8:10
as_far 18:3
as_it 15:53 33:-7
as_of 12:36
as_the 6:-12 10:2 27:24
as_this 0:11
as_to 29:10
as_well 12:17 21:5 27:14
ask 2:-79 7:12 10:-20 11:73 17:-6 20:-20 21:23 22:61 24:23 25:-25 27:-29 29:-13 32:-26 33:-16
ask_<?> 11:26
ask_about 34:33
ask_for 8:5 11:23 13:11 21:30
ask_the 22:5
ask_to 15:3 22:16 34:-16
ask_when 34:11
ask_you 7:3 31:6
asked 4:3 9:15 10:14 11:-4 13:38 14:2 16:15 18:1 19:-14 20:7 23:10 24:-11 25:-2 27:1 29:2 32:-3 33:-3 34:-12
asked_before 4:4 7:-15 8:11 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
asked_for 9:35 13:64 22:-41 34:-27
asked_you 23:13
asking 2:4 8:-5 9:-16 14:4 15:2 18:-6 19:12 21:20 22:21 24:10 25:-18 29:-5 32:7 33:5
asking_$ 1:19 9:-2 10:9 11:9 14:8 16:4 24:3 25:-1 26:-8 27:17 29:-7 33:-11
asking_but 8:-8 12:6 17:6 19:1 21:-26 24:4 29:7 32:4
asking_for 21:47 22:34 29:-18 33:15 34:-4
asking_me 0:11 33:33
asks 22:22
assume 12:16
at 1:38 2:22 3:-19 5:43 6:-39 9:21 10:7 11:-89 12:36 13:-26 15:40 20:-54 21:-76 22:-4 24:49 25:2 27:-57 28:6 29:-3 31:-26 32:-27 33:16 34:-66
at_$ 5:32
at_<?> 9:5
at_<deadline> 10:91 18:-42
at_<number> 1:12 24:57 25:-18 29:34 31:-1 32:-5
at_<unknown> 2:-30 10:-31 12:10 15:22 25:16 33:47 34:-24
at_all 2:7 8:12 10:39 21:-27 25:-30 31:24 33:-12
at_least 2:39 12:-8 28:16 33:-21
at_present 12:34
at_some 23:5 26:9
at_the 2:15 4:7 5:3 9:-5 18:41 25:47 29:-10 31:-28 33:-22
at_this 8:11 10:-12 12:58 15:10 17:29 29:-44
at_what 10:-24 33:70
at_which 29:-5 33:9
automatically 23:1 30:10
available 19:14 20:22 26:22 33:-8
available_$ 20:43
away 6:-6 12:1 24:47 28:66 31:7 33:-60
away_$ 28:13
back 5:7 8:33 15:-10 16:40 19:49 24:5 25:45 27:20 29:-62 31:-45 33:-14
back_$ 16:-11 19:40
back_by 16:19
back_from 5:17 25:8
back_in 25:54
back_on 27:11
back_to 16:12 24:22 25:-18
backport 2:4
backports 1:9
backports_$ 10:1
bad 25:32 29:-22
be 0:1 2:41 3:37 5:-22 6:-34 7:50 8:-52 9:-38 10:-42 11:-72 12:-9 13:-67 14:-31 15:23 16:62 17:-86 18:7 19:-109 20:13 22:24 23:51 25:-14 26:-34 28:-17 29:-15 30:5 31:37 32:-26 33:49 34:-23
be_<unknown> 0:6 2:18 15:1 18:27 20:10 30:16 32:-6
be_a 0:1 3:4 20:5 21:7 23:3 24:-18 28:-16 33:16
be_accepted 2:27
be_approved 7:67 9:-17
be_at 16:12 18:12
be_available 20:37
be_done 32:1
be_final 20:-11 33:25
be_finished 10:7 32:8
be_granted 22:25
be_in 18:-12 29:38
be_informed 27:23
be_let 22:23
be_merged 2:50 33:1
be_nice 24:27
be_on 16:49 33:-32
be_out 2:-11 20:49 25:40 32:-18
be_part 2:20 33:15
be_postponed 15:54
be_proposed 6:44
be_quiet 31:41
be_refused 7:22
be_so 29:10
be_the 16:3
be_told 27:30
because 22:20
because_the 22:16
become 2:1 9:33 11:-17 16:9 17:36 29:-10 33:23
become_a 17:12
become_of 9:37
been 2:-45 6:11 8:9 9:40 10:-42 12:2 13:40 15:7 20:14 22:-8 25:25 28:-21 29:-42 30:4 32:-3 34:-40
been_<unknown> 8:2 9:21
been_allowed 13:30
been_changed 15:14
been_created 5:17
been_cut 6:14
been_decided 20:28
been_granted 13:17
been_lifted 6:-11 12:30
been_looked 9:20
been_released 6:14
been_set 20:14
before 1:33 2:-5 3:25 6:10 7:30 8:-10 10:-12 12:-9 13:-20 14:-1 17:15 18:13 19:43 21:6 22:-19 23:19 24:57 25:-16 26:-2 28:36 29:-1 30:-17 31:-6 32:14 33:-5 34:-9
before_$ 4:2 7:-16 8:11 10:7 13:-4 15:-14 20:22 22:6 23:-12 24:23 25:-5 27:1 29:4 31:6 32:-2 33:-17
before_<cycle> 19:61 20:-15
before_<deadline> 1:27 2:1 6:-48 10:-70 12:-9 15:-10 18:45 23:52 24:57 27:-67 28:68 29:-48 33:-64 34:-30
before_<unknown> 20:18
before_@me 1:-8 2:-12 4:11 9:5 10:16 11:2 12:13 15:12 18:3 19:-9 20:-2 23:-24 24:-90 28:-22 29:4 34:1
before_@month 20:29
before_@weekday 32:28
before__ 24:23
before_or 2:-20 5:40 6:-42 18:-40 20:13 33:71
before_release 1:9 16:1 24:-2
before_the 1:21 2:14 6:6 7:16 17:23 20:-38 24:27 28:36 29:-4 32:23
before_this 6:15 19:72 33:-23
before_we 3:11 4:-1 21:9 28:25 33:5
begin 3:5 4:46 17:39 20:-24
begin_$ 17:20 29:5 33:-2
begin_<?> 3:25 20:-14
beginning 4:6
begins 27:33
begins_on 33:19
begun 5:30 6:-1 12:43 14:-9
begun_$ 5:15 12:26 14:-8
behind 6:49 10:29 14:-17 33:-17
behind_<deadline> 10:34
behind_us 6:70
being 5:22
best 17:25
beta 0:63 1:22 2:-16 5:20 6:15 12:-26 19:-44 29:-77 33:62 34:-3
beta_$ 29:-29 33:43
beta_on 6:30
better 31:7
between 1:15 5:27 6:-26 10:4 18:-20 19:31 27:-11 28:22 29:17 32:40 33:-54
between_<deadline> 1:27 5:7 16:3 19:28 28:-2 33:-4
between_now 28:43
big 2:14 14:17 20:29 33:-28
big_day 20:30 33:-2
bin 8:27 9:-13 17:42
bin_new 17:15
binding 10:34 34:-13
bit 15:12 17:14 22:1
bit_of 22:6
block 1:12 8:13 9:-11 12:24
block_on 2:-2 12:32
blocked 2:20 10:17
blueprint 2:23
book 20:24 29:37
book_a 29:23
book_the 20:22
boss 1:17 9:-8 10:7 11:-21 14:5 16:3 17:-13 20:2 24:1 25:-6 26:-16 27:12 29:-16 33:-5 34:56
boss_is 1:19 9:-2 10:9 11:9 14:8 16:4 24:3 25:-1 26:-8 27:17 29:-7 33:-11
bot 10:-31 11:43 23:7 25:41 29:-79 31:25
bot_$ 25:46 30:6
bot_<?> 11:45
both 33:49
both_<deadline> 33:10
bother 2:6 31:11
branch 1:27 5:7 12:42 29:48 31:-4 33:9
branch_$ 1:12 29:15
branch_<?> 12:18
branches 10:57 34:7
break 8:20 9:28 10:-13 12:-18 17:12 21:32 22:42 28:-12
break_$ 8:26 9:-3 17:17
break_for 22:22
breaks 13:56
brief 32:13
bring 12:-1 25:21 32:17
bug 1:35 5:28 8:-19 12:-30 20:-2 24:27 25:10 29:36 33:-40 34:20
bug_$ 22:5
bug_<number> 8:-10 29:44
bug_@entry 1:26
bug_fix 2:-6 5:6 21:19 34:8
bug_fixes 2:30 10:11 21:-24
bugfix 2:32 5:6
bugs 17:38
build 4:14 5:28 14:-6 17:-15 20:10 25:29 29:41
build_$ 29:24
build_or 5:18
build_the 29:5
bump 2:45 9:3 10:12 22:19 29:-10 33:17
bump_<unknown> 22:15
bumping 2:19
business 10:22
busy 20:-15 25:26 32:10
but 1:-6 7:-24 8:19 13:-11 14:-3 15:30 17:8 22:-33 25:-5 26:8 29:3 31:20
but_<deadline> 6:19 16:-4 32:7 33:28
but_<unknown> 10:22 25:-13 29:5 32:1 33:10
but_@me 31:12
but_can 14:2
but_do 15:17 17:9 33:-16
but_is 10:-13 12:23
but_only 8:46 22:-4
but_we 2:2 15:11
but_when 29:20
but_who 29:3
button 2:9 10:23 20:3 29:-16
button_label 2:17
buy 29:34 31:-1
by 0:-17 1:-20 2:-39 5:-1 6:25 7:25 10:68 13:9 14:-33 16:89 17:-19 18:-10 19:-21 21:3 22:29 23:19 24:-32 28:-28 29:-17 32:6
by_$ 6:12 25:9
by_<deadline> 10:38 21:21
by_<number> 29:13
by_<quoted> 10:10
by_<unknown> 9:8 16:10 23:26 27:12 29:-12
by_@weekday 22:9 32:12
by_a 16:76 21:14 24:-20
by_me 8:27 9:-1
by_now 6:12 12:21
by_one 16:13
by_the 7:-13 10:23 11:12 13:16 16:-22 25:9 27:-11 28:-2 31:5 33:-15 34:-4
by_three 16:16
by_two 15:7
by_what 33:29
by_when 33:2
by_which 33:18
by_whom 7:10 9:-2 15:31 19:-11 33:-16
calendar 0:7 1:24 2:-28 4:22 5:-34 6:-2 8:-31 10:-28 12:-12 13:-23 14:55 16:3 17:-23 18:37 19:33 20:-14 22:-26 24:-24 25:-42 26:53 28:-10 29:-22 31:-32 33:17
calendar_$ 4:5 14:-28 18:18 19:51 34:17
calendar_<?> 11:23 14:12 19:-7
calendar_<unknown> 16:25 33:8
calendar_feed 14:-8 26:34
calendar_file 26:27
calendar_for 1:6 4:23 14:13 32:14
calendar_link 14:43 26:-3
calendar_look 19:22
calendar_of 19:28
calendar_please 26:28
calendar_the 1:4
calendar_week 33:37
call 5:4 6:-17 12:2 14:-5 29:56 31:-19 33:11 34:6
call_$ 25:22 29:9 31:-14
call_for 21:2 29:-18 33:25
call_the 12:21
called 4:23 19:51 32:-11
called_$ 19:29
called_<?> 19:9 32:-6
called_<unknown> 4:25
came 10:35 19:51 20:-8 23:30
came_before 19:47 20:-5
can 0:4 1:-13 2:52 3:10 4:-10 5:-122 7:5 8:30 9:-111 10:-15 11:21 12:36 13:-78 15:-13 17:18 18:-18 19:-108 20:15 21:2 22:39 23:6 25:-53 26:8 28:-7 29:-13 30:-11 31:-42 32:-69 33:5 34:24
can_<deadline> 2:-25 12:14 21:25 33:-19
can_<unknown> 0:3 8:16 11:-12 12:-2 17:24 26:29 34:-1
can_@me 0:-5 1:-24 2:28 3:19 4:-49 5:-29 6:27 7:42 8:-59 10:-84 11:1 15:14 17:3 18:-12 20:28 22:4 25:11 29:-22 31:-18 33:-75
can_a 2:-3 33:8
can_add 26:12
can_anyone 15:-19 34:22
can_be 6:18
can_do 7:-14 8:22 11:28 23:14
can_go 8:7
can_it 2:73 21:19
can_newcomer 17:24 21:2
can_not 2:-29 10:57 33:12
can_one 0:7 11:15
can_our 2:16
can_people 12:42
can_somebody 29:18
can_someone 7:-28 8:28 22:3
can_still 2:8
can_the 30:20 33:31
can_we 2:52 6:-16 12:33 22:29 26:-15 27:18 29:-13
can_you 1:1 2:-72 4:20 8:16 11:-5 20:-1 22:6 23:-15 24:25 25:-49 29:51 30:-26 31:19
cancel 24:10 29:6 31:20
cancel_my 8:15 29:27
cancel_the 24:28
candidate 0:17 10:2 20:-11 28:4 29:-37 33:38
candidate_<?> 0:17 10:5 33:-7
candidates 14:20 33:1
case 15:6
certain 20:37 29:-3 33:-7
chance 2:29
chances 21:15
chances_of 21:15
change 1:-21 7:3 9:1 12:2 15:50 16:51 21:11 26:-46 29:-21 31:-1
change_$ 2:-23 16:28 28:8 33:-4
change_<?> 33:46
change_<deadline> 2:-8 15:10
change_<number> 22:8
change_<unknown> 29:-5 34:9
change_it 16:37
change_my 2:-13 7:26 23:3
change_of 16:14
change_the 2:4 15:60 16:-14 24:10 34:-35
changed 6:-34 13:11 15:8 29:26 33:-37 34:19
changed_after 10:25 13:16
changed_the 34:37
changes 10:30 13:42 15:-57 20:-18 26:6 27:69 29:-77 33:5
changes_$ 27:17
changes_<?> 26:21 33:48
changes_to 27:18
changing 2:23 33:18
channel 2:-23 11:39 14:-4 24:4 25:16 26:-8 27:44 29:4 30:12 31:48 32:-21 33:-14
channel_$ 11:65 25:27 26:-40 29:9
channel_<?> 26:-25 27:24
channel_<unknown> 26:30
channel_from 27:-3 31:44
channel_subscribed 26:10
channels 26:75 27:-14 30:8
channels_get 26:17
charge 34:62
charge_of 34:39
chat 23:17
check 2:33 11:6 21:-6 24:16 28:14
checkpoint 1:26 18:25 24:-2
cherry 2:33 10:34 11:-14 29:6
cherry_<unknown> 2:33 10:34 11:-14 29:6
christmas 25:22 28:-35 29:17
ci 2:54 9:-6 12:-19 16:23 23:-14 24:-1 25:-26 27:21 29:91 31:-8
ci_<unknown> 28:18 29:16
clock 10:-43 28:89
clone 4:45 17:22 18:-18
close 1:9 2:-1 12:-4 20:-1 28:54 29:21 33:10
close_$ 29:2
close_<request> 8:28
close_are 28:15
close_the 29:13
closed 5:-7 6:30 9:-5 12:90 29:-6
closed_$ 6:-19 12:79 33:-19
closed_<?> 6:55
closed_at 12:6
closed_for 12:34
closed_or 6:-6 12:29
closest 18:59
closest_date 18:7
code 2:25 10:25 12:1 17:6 29:24
code_$ 2:21 17:5
code_<unknown> 29:8
code_for 33:20
codename 19:3
coffee 25:44 29:19 34:-25
coffee_machine 29:32
come 2:-11 5:-15 10:17 12:29 19:3 20:-15 21:42 25:-23 28:-38 29:16 33:21
come_$ 29:3
come_before 18:18 33:19
come_out 19:17 20:-3 33:22
come_under 10:48
comes 18:60 20:23 33:-2
comes__ 20:9
coming 5:10 14:-36 18:30 20:43 32:46
coming_along 5:36
coming_days 18:6
coming_up 18:22
command 11:53 14:-17
command_for 11:8
command_to 11:30 14:-15
commands 11:98 29:-3
commands_$ 11:17
commands_<?> 11:21
commits 12:13
compare 19:18
compared 3:1
compile 29:54
complete 14:34 33:43
complete_$ 5:4 33:30
confirm 33:15
confused 6:4
congrats 25:49
congratulations 25:25
consider 8:12
considered 10:31
considered_a 10:10
contact 34:85
contact_for 34:55
contract 29:24
contribute 17:70 29:-8
contribute_$ 17:29
contributing 17:35
contributors 17:6 29:14
contributors_<unknown> 17:41 29:-5
convince 7:16 21:36
cookies 25:7
cool 2:12 25:12
copy 4:17 33:11
correct 6:-21 20:22 21:7 33:67
correct_<?> 16:-4 20:42 33:22
correct_it 16:15
correction 16:27 33:-11
could 0:15 2:18 11:-36 12:-2 14:17 16:5 18:-16 20:-11 21:1 22:45 30:-3 34:-21
could_<deadline> 16:14
could_@me 26:17
could_a 2:12 21:21 22:-17
could_my 22:12
could_somebody 7:6
could_we 7:15 8:-10 12:-21 22:49 25:26
could_you 1:6 4:10 7:-32 8:1 10:-7 11:-11 14:38 15:-1 18:-1 29:13 33:23
count 5:9 8:-26 10:32 13:37 28:28 33:-9
count_me 28:12
countdown 27:21 28:88
countdown_$ 27:12
countdown_to 28:30
countdowns 31:43
countdowns_$ 31:43
counts 10:14
couple 6:27
couple_of 6:27
cover 10:29 25:25 33:-5
crash 0:8 1:-14 2:19 22:7
create 1:13 4:51 29:31
create_<version> 3:10
create__ 4:16
create_a 4:-5 29:59
create_release 4:5
created 3:40 4:-15 5:12 34:25
css 2:36 11:-9
current 4:14 5:81
current_phase 5:8
current_release 5:16
currently 12:46 26:7
customers 2:7 4:-4 6:4 9:-8 12:1 15:20 20:38 21:3 24:-16 29:16
customers_$ 25:15
customers_<deadline> 16:1 19:34 33:20
customers_<unknown> 1:8 5:22 12:11 25:-60 27:7 29:-58 31:15 32:11
customers_@me 17:16
customers_for 29:22
customers_how 28:3
customers_is 2:28 6:7 9:34
customers_what 5:-12 13:28 17:-17 18:65
customers_when 20:8
customers_who 34:24
cut 2:35 5:36 6:34 9:-5 12:-14 20:4 25:-14 28:-5 31:51 33:-17
cut_$ 6:26
cut_<?> 2:16 6:11
cut_<deadline> 29:53 33:-18
cut_the 20:37 29:-38 31:22
cutoff 1:27 6:10 10:-21 18:47 21:13 22:-15 24:-9 29:-12 33:45
cutoff_for 1:10 21:17 22:-31 33:75
cve 22:46 29:56
cve_<number> 29:27
cycle 1:-77 2:-19 3:63 4:98 5:64 6:-62 7:-15 9:-64 11:-3 12:-57 13:10 14:55 16:-38 17:-19 18:-92 19:54 20:-13 22:-45 24:-18 25:-97 27:-42 29:-97 31:-35 32:-78
cycle_$ 3:-15 4:-4 13:48 14:63
cycle_<?> 3:-30 5:36 11:9 33:29 34:11
cycle_<deadline> 33:9
cycle_<unknown> 3:35 5:-16 10:23 14:17
cycle_<version> 3:-10 4:84
cycle_be 3:4
cycle_before 3:30 19:36
cycle_for 2:-5 3:6 4:60
cycle_is 5:5
cycle_look 14:36
cycle_next 3:17
cycle_please 3:-22 5:5
cycle_we 5:34
cycles 3:85 16:-23 19:44
daily 24:9 27:15 31:10
dashboard 22:37 29:-4
date 2:-108 3:-8 5:-54 6:-1 9:-62 10:-146 12:-40 15:30 16:11 17:-62 18:23 19:28 20:87 22:-19 23:-14 24:-65 25:-15 27:6 29:7 30:-11 31:-91 32:-5 33:66
date_$ 14:30 15:38 16:-9 18:-22 19:23 26:12 29:-66 32:1 33:-2
date_<?> 11:5 15:-38 18:20 20:4 33:-23 34:18
date_<deadline> 33:12
date_<unknown> 1:7 20:7
date_@month 16:17
date_as 15:21 33:-27
date_can 33:22
date_change 16:25
date_changes 20:-1 26:17 27:62 33:-19
date_did 19:14
date_does 33:6
date_for 6:29 16:34 20:-1 29:63
date_in 0:24 1:2 19:15
date_is 16:16 28:15
date_of 14:-24 18:-52 20:36 29:31 33:24
date_on 33:37
date_please 15:11 16:-17 18:14 20:19
date_should 18:23
date_to 0:2 29:16
date_was 19:9
dates 0:22 4:7 6:-22 11:29 13:-17 14:73 15:2 16:-1 18:23 19:49 20:-90 25:-68 26:25 27:-42 29:-157 32:41 34:-53
dates_$ 14:15 18:22 19:-6 32:29 34:-6
dates_<?> 11:26 14:-5 18:-6 33:17
dates_<unknown> 0:5 14:10 15:9 34:-10
dates_are 32:13
dates_fall 32:23
dates_for 4:23 14:70 33:22
dates_in 14:-6 26:25 31:8
dates_of 14:-54 16:5 19:73
dates_please 18:5 19:30
day 2:-3 5:-74 6:-72 12:-39 13:-7 15:-88 16:32 17:7 18:-31 19:23 20:90 21:18 22:-7 25:38 27:-51 28:-30 29:-52 31:-13 32:-3 33:73
day_$ 10:23 17:27 19:27 24:-11 25:22 33:-49
day_<?> 20:18 29:32 33:-17
day_<deadline> 33:23
day_<number> 1:-3 16:6 32:15
day_ahead 24:19
day_as 16:8 33:4
day_before 24:26 33:-2
day_can 20:3 33:2
day_did 19:40
day_do 20:32 33:25
day_does 33:13
day_for 16:3 20:27 33:16
day_in 24:10
day_is 9:6 20:12 33:60
day_later 16:7
day_of 10:47 20:23
day_on 1:18
day_the 20:41
day_to 33:36
days 1:32 2:-76 4:-3 5:9 8:-7 10:-97 16:45 18:-21 20:-83 21:-45 22:26 23:4 24:67 25:-106 27:-14 28:87 32:64 33:-83 34:-9
days_$ 6:22 16:40 18:-6 19:-6 32:8
days_<?> 28:43
days_<deadline> 28:6
days_<unknown> 16:-16 24:26
days_ahead 32:8
days_away 24:9
days_before 1:66 16:-48 23:6 24:36 28:-14
days_between 28:1
days_do 28:7
days_earlier 16:8
days_for 16:2 22:44 24:-34 32:21 33:18
days_in 24:19
days_later 16:29
days_left 24:3
days_of 29:10
days_out 24:19
days_please 16:52 24:-32 28:-10 31:7
days_so 16:1
days_to 16:-17 28:75 33:-14
days_until 29:34
deadline 0:-10 1:69 2:-51 6:13 11:33 12:-2 14:-59 16:-4 18:40 20:-13 24:-9 25:-14 26:8 30:2 32:9 33:46 34:-18
deadline_$ 0:-23 11:6 15:40 18:4 29:-10 32:3
deadline_<?> 18:1 30:17
deadline_<unknown> 1:29 18:14
deadline_for 0:38 1:22 18:-21 28:16 29:4 33:15
deadline_of 29:1
deadline_please 33:16
deadlines 0:60 1:-53 14:70 18:-19 25:16 27:15 28:-23 32:6 33:-84
deadlines_$ 0:35 14:-6 24:5 25:20
deadlines_<?> 0:-14 14:41
deadlines__ 0:26
deadlines_are 14:54 32:-18
deadlines_from 32:5
deadlines_in 27:5
decide 7:6 8:-14 9:-5 10:20 34:46
decided 6:-3 7:-12 9:65 16:11 20:4 22:-11
decided_$ 9:17
decided_on 16:7
decides 3:17
decision 7:12 8:10 9:15 29:-23 34:4
decision_$ 13:19
decision_on 7:19 8:13 9:7 13:-12
decline 29:7
decline_the 29:15
declined 8:14 13:6
declined_$ 8:25
define 0:11 1:-1 10:57
define_<deadline> 10:10
definition 10:20
definition_of 10:20
delay 15:3 16:30 29:3
delay_<deadline> 16:24
delay_of 15:26
delay_the 29:12
delayed 15:51
delaying 15:6
delete 10:-4 18:12 23:-11 29:51 31:31
delete_<deadline> 18:14
delete_the 24:16 29:56
deliverables 10:2
denied 9:-3 13:34
denied_$ 13:12
deny 8:65 13:-13
deny_<request> 7:7
dep 2:18 29:-2
dependency 2:14 10:4 25:23 33:16
deploy 11:-29 29:60
design 29:2
despite 13:9 22:29
despite_the 13:10 22:9
dev 5:45 17:24 18:-29 25:-5 26:2 27:47 28:-4 29:-14 30:31 31:6 34:-17
dev_$ 26:4 30:42 31:3 34:-8
dev_<unknown> 29:14
dev_dependency 10:11
dev_or 5:43
dev_to 27:28
developed 5:1 10:24
development 4:11 5:22 12:12
development_<?> 5:10
did 5:18 6:84 8:-49 9:60 10:-94 12:24 13:48 14:-59 15:-6 16:-31 17:-2 18:-51 19:61 20:-65 21:-72 22:-12 23:37 24:-18 28:-51 29:-34 30:44 31:-56 32:-7 33:-9 34:7
did_<deadline> 6:96 19:-12
did_<request> 9:36
did_<unknown> 19:25
did_<version> 19:106 20:-24
did_@me 2:25 6:22
did_anyone 13:30 21:-12
did_it 25:41
did_my 6:-1 9:24
did_not 8:9 22:5
did_someone 7:4 12:5 30:5
did_the 5:-9 9:34 12:35 19:4 23:5 29:26 33:-8 34:28
did_they 5:3
did_we 3:21 5:-44 6:9 7:-17 9:15 13:21 19:43 29:-12
did_you 7:27 8:-8 25:-4 30:36
differ 10:25
difference 10:31
difference_between 10:31
different 33:29
disable 31:55
discuss 8:-6 21:7 29:15 30:5 31:-18
dm 27:98 33:-31
dm_me 24:-21 27:89
dm_when 24:4 33:-10
do 0:27 1:-42 2:1 3:61 4:-7 5:-48 6:-74 7:4 9:-67 10:24 11:28 12:-35 13:-88 14:-39 15:36 16:-7 17:25 18:-20 19:-111 20:8 21:27 22:-132 23:28 24:-9 25:-50 26:28 27:-145 28:34 29:16 30:52 32:-5 33:-11 34:31
do_$ 10:8 11:37 14:-4
do_<?> 5:-6 29:33
do_<deadline> 10:28 28:15 33:2
do_<unknown> 11:-47 21:1 23:32 28:40 29:-49 30:4 31:13 32:-4
do_@me 0:7 9:-65 10:-23 11:17 14:-47 15:12 17:21 18:22 20:-69 21:10 22:-28 23:-42 25:-110 28:-3 29:21 30:22 33:-37 34:86
do_before 17:19
do_docs 2:4
do_for 11:16
do_my 29:8
do_new 2:-18 12:16
do_not 0:45 2:-54 3:46 4:-2 7:14 9:-11 12:-25 14:-15 15:66 16:-53 21:5 22:-37 23:11 24:7 26:6 27:-21 29:-74 30:55 31:10 33:-89
do_now 18:-12 21:22
do_people 0:-11 11:13
do_reminders 23:15 31:-13
do_that 2:9 11:12
do_the 4:8 16:22
do_they 10:14 11:15
do_we 2:-73 3:-7 5:-4 9:6 13:4 14:55 17:-8 18:-11 19:-42 20:35 21:-14 25:-21 26:-5 28:29 29:60 30:-23 33:16
do_you 0:8 2:8 3:33 10:3 14:-34 20:18 26:54 30:-69
doable 2:37
doable_<?> 2:37
doc 2:8 17:26 21:-48
doc_fix 2:7 17:26 21:-48
docs 0:1 1:24 2:28 17:31 25:-79 26:1 27:21 29:-14 31:18
docs_$ 2:47 10:12 12:-39 21:-6
docs_<?> 0:8 2:-4 17:24
docs_about 27:16
docs_for 11:12 29:14
docs_patch 2:50 10:-2
docs_patches 2:26
documentation 2:6 5:-24 10:13 11:14 21:5 24:6 33:-15 34:14
documentation_<?> 29:10
documentation_patch 2:39
documentation_team 24:11
does 0:-34 1:-10 2:27 6:-7 7:18 9:25 10:42 11:20 12:11 13:-9 14:16 15:-26 16:-52 17:-5 18:-16 19:-59 20:27 22:-56 24:-35 25:-72 26:37 27:-41 29:30 30:-37 33:5 34:-43
does_<deadline> 2:-29 6:-10 10:84 18:-5 19:-6 28:12 29:10 33:48
does_<quoted> 10:14 20:16 29:-32
does_<request> 7:10 9:80 29:-24 34:-15
does_<unknown> 10:-37 29:57
does_a 2:10 34:12
does_anything 18:27
does_exception 9:8
does_it 2:34 20:58
does_my 6:13 13:14
does_not 8:3 29:30 31:11
does_one 11:56 29:-19
does_that 11:6 29:-2
does_the 2:30 3:24 5:12 14:16 19:-13 20:17 29:8 33:-17 34:-9
does_this 10:-18 14:27 19:8 29:10
doing 5:40 9:21 33:10
done 6:69 10:-6 14:-31 16:-1 17:37 20:20 22:13 29:-21 33:-31
done_$ 6:17 20:22 27:7
done_<?> 6:8
done_and 18:13
done_by 22:14
done_right 6:8
done_with 12:22 18:29
down 5:-2 8:57 9:13 10:-36 11:-27 12:6 16:23 18:13 20:-5 25:-44 27:-44 29:24 31:40 33:66
down_$ 29:20
down_<?> 29:29
down_<request> 9:6
down_for 33:37
down_the 8:30 9:3
download 20:41 29:6
download_it 20:20
download_the 29:9
draft 4:28
draft_a 4:19
driver 2:45 8:18
driver_<unknown> 21:5
drop 2:4 20:4 24:42 29:-69 30:22 31:16 33:14
drop_<unknown> 33:19
drop_me 30:2 31:16
drop_the 24:9 27:-11 31:25
due 6:-34 10:-13 24:56 25:-42 28:-22 29:-39 32:94 33:31
due_$ 18:1
due_<?> 6:-18 33:32
due_before 18:27 32:6
due_by 32:20
dumb 10:29
during 2:85 10:-18 12:-23 17:11 31:43
during_<deadline> 2:83 10:-7
during_the 2:10 22:2
during_this 31:19
each 27:31
earlier 6:-22 15:19 16:42 18:39 19:21 23:3 33:-28
earlier_$ 23:8
earlier_<?> 18:5
earlier_<deadline> 10:-2 18:21
early 1:11 2:5 3:7 11:-14 21:20 23:39 29:-19 33:-10
eat 17:-8 25:50
effect 12:55
else 11:33 25:2 31:25
else_$ 10:-14 11:33 25:5 31:9
end 1:6 2:-48 4:10 20:16 21:21 22:-6 28:-17 32:47
end_<?> 6:2 33:-2
end_of 1:4 2:-1 4:17 16:1 20:35 29:-16 31:-21 32:26 33:20
ended 14:-5 19:11
endpoint 2:26
ends 28:-21 29:22
enough 2:11 7:21 24:-6 31:52 33:-9
enough_for 2:16 7:15 33:-3
enter 1:35
enter_a 1:32
entered 5:27 11:30 14:-12
entered_the 5:15
entry 1:22
eol 10:72 11:-19 19:-21 20:-7 29:18
error 2:38 10:-26 29:50
error_message 2:28
eta 4:-26 10:-15 16:-20 18:-5 20:113 29:-16 33:51
eta_$ 10:-9 16:-19 20:21 33:54
even 12:-20 15:15 21:61 22:14
evening 25:28 33:6
event 18:28
ever 11:-11 17:28 25:20
every 8:-8 13:22 14:95 20:-27 24:58 25:19 27:61 28:-16 31:-44 32:-34 33:-56
every_@weekday 24:81 32:-29
every_date 14:60 20:-12
every_deadline 14:11
every_freeze 27:28 31:-21
every_milestone 14:31
everybody 25:23
everyone 10:5 24:9 25:62 29:-20
everyone_$ 25:30
everything 8:3 10:16 11:22 12:19 13:11 14:26 16:15 18:-1 20:-25 24:-39 25:-38 29:-17 31:32
everything_$ 14:32 20:-12 31:17
everything_about 10:19
everything_from 14:39 31:-9
everything_that 8:23
exact 33:53
exactly 10:35 17:-5 25:42 28:13 29:-17
exactly_$ 25:16
exactly_is 10:5
example 7:41 11:37 25:-16
example_$ 11:7
example_of 11:12
exception 2:-10 8:46 9:67 10:-17 11:18 13:-12 16:-10 21:60 22:85 24:-33 31:-27 34:-23
exception_$ 7:-16 8:19 10:34 11:20 13:-39 21:-26 25:21 29:-50 34:47
exception_<?> 2:-39 11:47
exception_<link> 22:23
exception_<number> 7:1 8:65 9:83 11:-18 13:-93 21:-92 22:-122 29:6 34:-6
exception_<request> 8:46
exception_<unknown> 13:2 21:13
exception_be 21:3
exception_but 21:25
exception_for 2:15 8:2 11:-22 21:-3 22:73 34:-30
exception_if 21:35 22:-23
exception_is 13:-19 21:23 27:33
exception_needed 8:-9 21:36
exception_of 8:4 22:28
exception_queue 13:28
exception_request 8:27 22:18
exception_requests 21:33
exception_that 13:2
exception_to 22:32
exception_wanted 22:18
exceptions 7:8 8:-14 9:-102 10:7 11:-69 13:83 19:17 21:5 22:-95 24:23 27:9 34:45
exceptions_$ 8:15 13:-5 24:37 34:40
exceptions_<?> 21:-10 34:64
exceptions_@me 9:18
exceptions_are 27:20
exceptions_for 13:38
exceptions_list 22:1
exceptions_that 13:31
exceptions_this 13:2
exceptions_were 13:-5 19:18
exceptions_with 13:21
excuse 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
excuse_me 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
exempt 2:16 10:27 12:-6
exempt_from 10:41
exemption 22:35
exist 2:2 3:17 6:8 29:-5
expect 20:21 33:16
expected 17:42 20:24
expected_of 17:44
expire 6:44 9:21 32:-1
expire_$ 9:23
explain 10:84 11:35 13:-7
explain_<deadline> 10:35
explain_how 11:4
explain_the 11:3
extend 8:17 29:7
extended 6:-15 15:16 33:10
extended_<?> 33:20
extension 9:12 22:28
extra 16:26 22:14
extra_days 16:28 22:9
fall 10:4 32:50
fall_in 32:1
fall_into 32:19
fall_under 10:28
falls 33:16
far 5:22 6:2 10:-17 12:-15 13:66 20:-12 23:40 28:71 29:-52 33:-14
far_$ 13:41
far_<unknown> 6:26 13:19
far_as 18:3
far_is 5:22
far_off 28:55
feature 2:79 5:10 6:-97 10:62 11:-6 13:-10 17:-77 18:-17 22:33 28:12 29:-51 33:21
feature_$ 2:50 10:6 25:9
feature_<?> 2:-25 10:48 22:3 33:24
feature_code 33:30
feature_in 2:14
feature_or 34:12
feature_work 2:-8 5:32
features 2:-35 6:38 10:-5 11:35 12:49 18:-48 20:-7 25:-19 28:31 29:15 33:15
features_$ 2:11 11:24 28:25
features_<?> 6:23
features_are 2:-17 12:27
features_or 2:-19 5:64
features_still 12:13
feed 14:-25 26:70 31:5
feed_$ 26:15 31:12
few 32:20
few_days 32:20
fewer 26:-19 30:48
file 2:-26 9:-26 13:2 14:9 21:6 22:62 29:15 33:33 34:-22
file_$ 14:18
file_<?> 11:-8 13:17 29:21
file_<deadline> 21:20 34:-16
file_an 21:-5 29:21
file_it 21:23 22:11
filed 9:72 13:12 33:-16 34:-18
filed_a 9:10
files 29:15
filing 21:36 29:20
fill 5:2 18:29 21:21 29:-34
fill_in 18:31 21:21 29:-23
final 4:28 6:31 18:-3 19:19 20:53 25:-4 29:-21
final_<?> 6:13 20:-4 33:15
final_date 4:23
finally 25:10
find 7:4 17:17 29:5
find_the 7:7 29:3
fine 2:64 8:64
fine_with 8:10
finish 2:-1 14:18 22:26 24:22 28:15
finish_$ 14:30
finish_my 28:20
finish_the 22:6 24:10
finished 2:5 12:27 32:7
finished_$ 6:-31 12:45
finished_by 10:8
first 1:-1 2:-31 4:2 9:-25 10:-27 11:-11 14:-17 17:110 18:103 21:9 29:-3 33:-15 34:-16
first_$ 13:1 17:-15 18:38 32:4
first_<?> 18:71 33:-30
first_day 4:27 17:53 25:-23
first_patch 17:41
first_pr 17:9
first_time 17:10
first_week 17:2 29:20
fix 1:-21 2:29 7:-6 8:4 12:-54 16:62 17:39 20:4 21:6 22:16 33:-54
fix_<?> 34:9
fix_after 22:6
fix_for 2:47
fix_in 2:26
fix_is 8:11 16:22
fix_it 16:22
fix_the 29:13
fixed 2:-1 5:-11 12:43 29:33
fixes 2:61 10:22 12:-25 21:-3 22:3
fixing 2:-15 5:43
flag 12:7 24:32
follow 11:22 14:-25 18:-4 24:31 25:-10 26:1 27:95
follow_<deadline> 27:56
follow_all 14:-14 27:45
follow_the 26:20
follow_up 24:48 27:-14
following 3:23 4:20 18:24 20:-14 26:37
following_deadline 18:13
following_release 3:26 4:15 20:-11
for 1:9 2:-10 3:-2 4:25 5:-8 6:16 7:-6 8:13 10:15 11:3 12:-9 13:20 14:-21 15:-22 16:-14 17:-7 18:-5 19:-19 20:10 21:50 22:60 24:-22 26:5 28:14 29:2 30:-6 32:5 33:12 34:14
for_$ 10:85 17:-13 18:84 21:-21 25:-30 29:-3
for_<?> 10:43 20:18
for_<cycle> 14:38 34:15
for_<deadline> 1:-113 10:-66 11:-54 12:-25 13:23 15:-61 16:50 18:-77 19:-92 21:36 22:-98 23:34 24:54 28:57 29:12 33:28 34:21
for_<link> 9:12 21:-31 22:74
for_<number> 1:9 5:14 31:38
for_<request> 8:72 9:-30 22:72 25:-63
for_<unknown> 1:64 2:-83 5:8 8:8 9:17 10:-26 11:21 12:-15 13:-54 14:-13 16:-54 17:-41 18:-36 19:3 20:10 21:-90 22:25 25:16 26:39 29:28 31:-9
for_<version> 2:13 4:106 14:18 20:39 29:-46 33:-30
for_@change 34:6
for_@month 24:29 32:19
for_@weekday 1:10 14:-3 29:45 32:12
for__ 1:5 2:28 21:-8 22:28 34:19
for_a 2:44 3:47 9:-35 21:34 22:10 29:-63 32:-11
for_adding 0:-7 25:16
for_an 10:-32 13:77 21:43 22:-6
for_another 0:25
for_asking 8:-9 12:6 17:6 19:1 22:-19 24:3 29:7 32:4
for_backports 1:1
for_docs 0:16 29:-2
for_documentation 2:35 17:-4
for_exception 22:3
for_exceptions 21:44 34:-9
for_features 12:14
for_good 6:39
for_it 2:4 22:9 33:30
for_lunch 29:59 32:-17
for_me 1:-7 2:-7 7:-35 10:29 11:-30 13:19 14:3 21:10 24:-14 27:23 29:12 31:24 33:11
for_membership 33:6
for_moving 11:31 25:2
for_my 3:19 19:31 33:-8
for_new 2:-64 6:35 17:32 29:-48 33:57
for_next 32:5
for_one 0:8 2:16 16:1
for_our 22:53
for_pr 22:34
for_pull 22:45
for_release 1:23 27:12
for_review 33:39
for_someone 25:11
for_string 28:23
for_strings 21:12 22:-4
for_test 5:21 8:17 28:-15
for_the 0:7 1:31 2:-24 3:-26 5:7 7:27 8:9 9:31 10:-5 12:1 13:19 16:-11 17:-22 18:-9 20:18 21:-18 22:39 23:-20 24:-41 25:13 27:-1 28:10 29:14 30:-9 31:-45 34:13
for_this 1:-23 21:26 22:-3 29:47 30:1
for_today 31:39
for_translations 10:16
for_two 8:1
for_us 1:17 32:27
for_version 4:35
for_what 9:23
for_your 25:4
forbid 10:2
force 6:-29 12:90 29:3 33:-18
force_<?> 29:11
forget 1:-6 2:-10 4:11 7:-18 10:4 11:27 14:3 19:-8 20:-3 23:-4 24:33 26:-6 28:-12 29:-16 31:9
forget_<deadline> 16:25 24:22
forget_<unknown> 18:11 29:32
forget_how 17:12
forget_is 6:10 12:1
forget_what 17:-7
forget_when 3:3 20:-1 33:1
forget_who 34:9
forgot 2:6 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:11 29:10 30:-1 33:3 34:-5
forgot_$ 2:6 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:11 29:10 30:-1 33:1 34:-5
form 21:38
forward 11:-3 15:13 29:33
forward_<?> 15:17
free 12:22
freeze 0:-13 1:14 2:33 5:-9 6:-74 8:-46 9:13 10:16 11:13 12:147 13:55 15:-28 16:-55 18:18 19:-54 22:74 23:8 25:-33 26:-77 27:-21 28:-50 29:-96 31:-16 34:-6
freeze_$ 2:-24 6:-5 10:50 12:-1 13:28 14:19 22:7 24:16 25:24 27:-15 29:-32 33:-15
freeze_<?> 2:32 12:29 23:1 29:-16 32:3
freeze_<unknown> 1:5 2:-2
freeze_@remind 24:-9 31:23
freeze__ 29:2 33:3
freeze_apply 2:24 10:-34 12:23
freeze_block 2:20
freeze_break 2:-9 9:52 10:-6 12:-16 21:41 22:45
freeze_breaks 13:33
freeze_date 29:3
freeze_exception 11:28
freeze_for 10:4 29:17
freeze_in 12:5 27:22 31:-23 32:17
freeze_is 23:6
freeze_last 6:26 10:48 19:-14 28:-15 29:-18
freeze_mean 10:21 12:-2
freeze_on 12:36 29:-20 33:60
freeze_please 22:23
freezes 6:10 10:27 12:26 14:6 24:-11 27:58 29:-66 31:14 32:9
freezes_$ 10:32 25:13 27:17
freezes_and 10:20
freezes_are 6:21
freezes_do 14:29
freezes_in 14:25
freezing 25:29
freezing_in 25:34
fresh 4:16 5:-6 17:57 18:-19
from 1:1 4:11 6:-48 8:43 9:-4 10:31 12:-53 14:29 15:-37 19:37 20:-54 21:-6 25:8 26:-33 27:-7 28:-8 29:13 30:2 31:46 33:-5 34:-3
from_<deadline> 10:23 19:34 28:-12 31:13
from_<unknown> 2:36 5:1 25:17 29:7 31:-7
from_@weekday 32:6
from_last 9:22 29:24
from_me 8:31
from_merging 2:10
from_now 14:41 27:54
from_the 1:10 10:18 14:-26 25:9 27:-81 30:27 31:37 33:-2
from_today 32:-2
from_which 33:20
frozen 2:-80 5:-40 12:75 17:-4 22:13 25:3 29:6 33:7
frozen_$ 12:21 22:16
frozen_at 12:7
frozen_is 25:23
frozen_or 12:15
frozen_yet 12:21
full 14:58 18:30 28:20
full_calendar 14:4
full_list 18:37
full_timeline 14:38
functionality 33:24
funny 25:29
ga 6:19 9:-6 10:22 14:34 16:26 20:91 22:-10 28:13 29:-55 33:-61
ga_$ 14:21 28:34
ga_<?> 10:6 20:9
ga_date 16:8 20:10
ga_day 20:14
gate 2:-16 12:47 21:9 25:-5 29:29
gate_<unknown> 27:2 29:4
gate_closed 12:16
gate_shut 12:28
gates 0:6 18:29
general 26:20 27:-10 30:-21 31:31 34:20
generate 4:22
get 2:-8 4:43 6:-34 9:5 10:-12 11:-12 12:-34 13:-91 15:-41 16:-32 21:41 22:7 23:-29 24:27 26:48 27:40 30:16 31:-28
get_<unknown> 20:-49 25:24 26:8 33:2
get_<version> 4:22
get__ 9:27 22:-9 30:15
get_a 0:8 2:-12 17:-47 21:-18 24:38 26:26 29:44 33:-20
get_an 11:-36 21:42 22:41
get_in 8:11
get_it 20:3 21:33
get_my 7:4 17:19 20:15 29:-22 33:25
get_the 2:-49 4:30 9:7 14:2 20:9 26:36 27:33
get_this 2:50 20:5
get_through 2:20
get_your 11:18
gets 7:4 8:24 9:-6 23:44 26:28 34:-31
gets_my 8:38
gets_tagged 33:26
gets_the 26:3
getting 10:-9 11:-18 17:11 18:14 21:36 29:-12 31:14
getting_an 21:22
getting_started 17:19
git 29:69
give 2:-32 5:10 8:8 10:-16 11:38 13:20 16:35 19:-35 25:-85 29:-13 32:17 33:22
give_<deadline> 16:50 28:-1
give_<request> 8:45
give_<unknown> 15:6 24:18 27:14
give_me 5:31 11:20 13:12 14:11 16:-16 18:8 19:-5 25:-20 27:-77 28:16 31:-36 32:26 33:25
give_us 24:4
gives 25:34
go 1:12 2:26 4:7 5:-8 6:6 8:13 10:-44 12:7 22:-37 25:22 28:3 34:-9
go_$ 4:7 8:-15 29:49
go_<?> 2:34 18:2
go_<unknown> 1:38
go_ahead 8:14
go_by 6:34
go_for 8:9
go_in 2:46 7:6
go_live 19:1
go_out 6:1 23:8
go_through 9:6
go_to 25:19
go_until 28:3
goes 2:45 6:-20 16:18 20:18 28:-14
goes_out 6:-17 33:18
going 0:-26 2:-19 4:19 5:9 9:7 10:-9 12:8 20:10 25:16 29:-20 31:-6 32:42
going_$ 25:21
going_on 5:25 12:5 32:3
going_to 0:-22 15:1 32:3 33:4
golive 1:29 20:16 24:10 29:-10
golive_date 20:23
gone 2:3 6:84 33:-6
gone_$ 2:8
gone_<?> 6:14
gone_by 6:32
good 2:24 5:-10 6:24 8:11 10:11 11:11 12:-27 17:34 25:37 27:-3 29:-50 32:-27
good_$ 6:16
good_for 10:25 11:29 25:-37
good_to 2:49 8:15
got 5:7 6:-13 10:-1 11:13 13:79 17:19 21:-35 25:5 28:40 29:-77 32:14 33:23 34:-68
got_<deadline> 13:9
got_<unknown> 13:15
got__ 9:10
got_a 2:6 11:20 17:-17 25:30 29:-22
got_exceptions 13:17 34:-10
got_the 5:6
got_to 5:6
got_until 32:18
grant 8:25 9:-2 22:29 32:-10 34:25
grant_the 8:31 22:-21
grant_us 8:-7 22:45
granted 8:28 12:-5 13:27 19:2 27:48 29:-23
granted_$ 9:-5 27:38
granted_<?> 9:42
granted_an 22:8
granted_until 8:26
granting 7:3
granting_<request> 7:3
great 8:-10 25:61
green 8:35
green_light 8:41
group 27:1
ha 25:32
had 0:10 6:40 12:-5 25:16 28:-34 31:13
had_<deadline> 6:53
had_a 0:12
haha 25:48
half 2:29
halfway 5:54 6:-23 9:-3
hand 26:9 33:17
handles 34:34
happen 9:-31 12:25 20:16 29:-51 32:28
happen_$ 20:16
happen_in 32:7
happened 6:71 9:38
happening 32:26
happens 7:1 10:49 20:-30 24:-16 25:-9 29:16 32:16
happens_$ 16:-4 24:-2 29:33 33:6
happens_after 18:3
happens_if 7:4
happens_on 10:56 20:-21 33:-3
happy 25:43 32:-8
happy_@weekday 25:40 32:-5
hard 1:17 8:29 9:-3 10:57 28:-24
hard_freeze 12:4
has 2:7 3:9 5:44 6:52 7:20 9:28 10:-5 12:36 13:31 14:-12 15:42 17:-54 18:-52 19:-61 20:9 21:-34 22:-22 28:-40 29:-13 31:-9 32:-7 33:-28 34:-14
has_<deadline> 12:10 15:16 33:14
has_<request> 9:18
has_<unknown> 6:20 7:8 8:-2 13:30
has_a 20:14
has_anyone 3:1 6:-6 9:33 15:25
has_anything 13:28
has_asked 13:29
has_been 8:32 25:13
has_it 12:28
has_not 6:8
has_passed 6:10
has_the 5:37 9:28 10:6 12:42 13:-80 20:13 25:-34 29:4 33:-72
have 2:-14 4:-15 5:19 6:31 8:4 10:-17 11:-29 12:16 13:3 14:4 15:-18 16:22 17:-7 18:6 19:-4 20:-5 21:-3 22:13 23:33 28:19 29:-5 30:-9 32:12 33:10 34:-45
have_$ 5:11 9:32 13:6 32:-17
have_<deadline> 6:-33 12:20 15:-30 16:77 28:-34 33:29
have_<unknown> 0:17 8:1 15:18 22:-21 29:18
have_@me 2:9 23:22
have_a 1:20 22:15 24:19 25:34 28:18 33:-52
have_an 3:10 22:5 33:22
have_and 14:8
have_at 28:4
have_for 20:6 33:-6
have_got 5:2
have_in 14:31
have_left 28:-2 29:15
have_my 8:34 17:3 25:-15
have_never 17:26
have_not 7:44 15:1
have_ready 18:14
have_something 32:19
have_the 2:-24 4:7 12:39 26:19 27:24 28:29 32:-3
have_they 12:9
have_to 4:-22 10:4 16:-27 17:-10 18:72 20:33 21:49 25:43 26:-5 28:-3 29:-98 33:37
have_until 22:33
have_we 5:54 6:48 15:-42 25:-3 30:10 32:38
have_you 33:13
he 7:23 21:33 22:-20 24:-31 29:18
heads 24:45
heads_up 24:39
hear 25:16 27:35
hear_about 27:46
heard 10:6
help 11:103 13:-8 14:-14 15:18 17:64 22:-9 25:-71 29:-20 31:-36
help_$ 11:20 17:45 25:-20
help_<unknown> 11:13
help_me 5:3 11:58 17:-41
help_please 11:41
help_text 2:16
help_with 17:26
here 0:-23 2:-80 5:-25 9:-22 10:16 11:4 12:-4 17:59 21:9 25:16 26:-2 27:87 29:-91 31:23
here_$ 0:-1 11:44 17:5 25:-7 27:24 31:10
here_<?> 2:-21 3:7 11:-15 21:17 25:33
here_please 25:8
hereby 16:10 21:-12 22:44
hibiscus 19:-1 20:102
history 6:59 19:37 33:-23
history_$ 6:38
hit 10:32 19:11 20:-7 24:17 28:49 29:-28 33:-34
hit_<deadline> 10:41 19:6 33:-36
hit_me 24:24
hit_the 28:32 29:-18
hits 18:22
hmm 25:13
hold 1:-25 7:38 8:3 9:-16 12:15 15:15 16:24 32:15 33:-31
hold_for 32:22
hold_off 7:30 8:-20 21:3
hold_the 15:17 22:16
holds 10:-17 33:26
holiday 28:-24 29:18 31:14
holiday_$ 31:15
home 16:1
hook 27:47
hope 6:2
hotfix 2:23 10:1
hour 10:-45 20:27 24:15 33:44
hour_before 24:31
hour_of 10:-21 33:39
hours 1:11 24:37 28:63 33:-20
hours_$ 28:38
hours_before 24:16
how 0:-22 1:-60 2:-93 3:22 4:-45 5:22 6:-145 7:-15 8:-87 9:18 11:66 12:-71 14:-11 15:5 16:-86 17:67 18:-38 19:43 20:-6 21:12 22:-104 23:14 24:-68 25:-11 26:-7 27:-83 28:92 29:43 31:-97 32:-94 33:-11 34:-46
how_$ 11:23
how_<unknown> 5:28 10:63 11:-18 29:-34
how_@me 11:43 29:5 30:-24
how_are 3:11 5:18 11:-5 14:-12 17:-6 25:38
how_can 0:-19 2:1 7:6 11:11 15:13 17:37 30:-29
how_close 28:33
how_do 11:42 15:14 17:15 21:-21 28:-59 29:27 30:5 34:13
how_does 11:31 17:42 19:6 29:-60
how_early 11:-12 21:20 23:13
how_far 5:12 20:-7 23:32 28:54 29:-38
how_is 5:5 9:57 14:35 15:-8 17:-25 20:-28 21:1 25:27 28:-34 29:-52 33:5
how_late 33:40
how_long 3:2 11:-25 17:-13 19:12 20:26 25:-12 28:67 29:14 33:-75
how_many 10:-29 11:-84 12:-20 13:50 14:20 17:-52 19:36 20:-15 24:-14 25:-59 28:28 29:74 33:-42
how_much 28:60 29:38
how_old 29:29
how_soon 20:32 28:10 29:-12
how_to 11:31 28:-13 29:34 30:38
how_would 3:16 10:18 11:10 21:-16
how_you 11:43
human 11:-25 25:7 34:44
hurt 15:1
i18n 27:8 34:12
ics 5:-20 14:44 26:85 29:-50
idea 15:9 25:21 31:-14
if 0:3 2:47 5:-17 7:63 8:-17 10:2 11:-15 13:-34 14:8 15:55 16:-12 17:-31 19:-34 20:-1 21:46 22:-2 24:-20 25:-6 27:7 28:14 29:-8 30:41 32:-34 33:7
if_<deadline> 15:27
if_@me 2:26 17:-11 20:-18 21:36 22:-14 29:-11 30:49 33:14
if_it 2:38 33:8
if_the 15:39 21:47 22:-51 23:14
if_this 4:4 7:-15 8:11 10:8 13:-4 14:3 15:-17 18:5 19:-11 20:10 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:6 31:12 32:-1
if_we 0:33 3:3 7:61 9:-15 15:38 33:-31
if_you 28:11 33:4
in 1:42 2:43 3:10 4:-23 5:32 6:-42 7:11 8:22 9:-11 10:-17 11:-31 12:56 13:29 14:-43 15:-75 16:-100 17:-37 18:-70 19:60 20:17 22:2 24:14 25:-27 26:-17 27:57 28:-21 30:-62 31:37 32:45 34:-30
in_$ 1:61 2:13 5:31 6:-58 7:-6 8:77 9:31 10:-41 14:-11 16:-4 21:33 25:-29 27:-30 29:-6 32:-4 33:43
in_<?> 2:-7 7:18 21:6 29:8
in_<deadline> 6:-42 12:103 27:49 33:-20
in_<number> 8:-25 25:38
in_<request> 8:15
in_<unknown> 1:-35 3:28 4:2 5:-4 8:11 9:-3 10:31 11:-30 12:-23 13:-2 16:-28 17:-36 18:2 19:42 20:-16 21:-10 22:-6 23:20 24:-1 25:-54 27:-12 28:-25 29:113 31:22 34:-31
in_<version> 19:106 28:-21 33:-62
in_@me 33:36
in_@month 1:-15 2:-38 3:35 5:-32 6:-24 10:-18 20:49 32:29 33:63
in_@move 16:-14 24:59
in_@notify 11:21
in__ 5:29
in_a 1:73 2:23 10:11 24:-32 29:-51
in_after 13:20 22:41
in_an 21:17
in_are 5:12 10:-11 28:-4 32:37
in_charge 34:62
in_days 28:15
in_despite 13:10
in_development 5:4
in_docs 31:21
in_effect 12:55
in_for 27:11 34:11
in_force 12:82
in_freeze 12:26
in_here 25:18 27:32
in_how 28:75
in_it 31:40
in_late 2:-7 13:12 22:27
in_my 7:1 11:40 12:-14 19:-22 25:9 27:8 29:-8 33:11
in_next 32:32
in_now 2:5
in_on 6:9 27:31 33:-2
in_one 2:10 5:8 14:34
in_or 9:18
in_order 14:28
in_our 30:3
in_past 6:-1 13:8 22:28
in_place 2:-11 12:53
in_qa 24:8
in_requirements 2:6
in_stone 15:7
in_the 0:27 1:30 2:26 3:-56 5:-10 6:57 7:-48 11:-52 12:-1 13:46 14:-138 17:23 18:8 19:28 20:-45 21:-5 26:-48 27:13 28:-21 29:17 31:-19 32:33 33:-34 34:-51
in_there 1:2
in_this 5:-3 7:24 10:33 11:-22 14:-4 17:15 27:5 28:17 31:36 32:-11 33:-13
in_time 2:32 21:7 24:9 29:-7
in_two 33:23
in_weeks 28:9
in_what 5:27 11:20
in_which 6:15 20:38 26:6 29:12
in_your 10:22
include 1:24 10:22 27:27
information 8:31 9:-7 13:-1 17:42 21:34 25:-6
information_$ 8:20
informed 27:39
informed_about 27:18
insert 1:67 24:-17
insert_<deadline> 1:2
insert_a 1:32
instead 1:-37 16:67 26:9 33:-29
instead_$ 16:32 26:10
instead_of 16:14 33:-4
into 1:20 2:48 6:-16 11:2 14:-28 18:2 21:6 23:-12 27:37 29:35 31:-8 32:9 33:-16
into_<cycle> 2:16
into_<unknown> 29:30
into_force 6:-8 29:14
into_the 1:24 11:28
into_this 2:4
introduce 1:18 11:6 24:-12
invite 8:-27 29:52
involved 10:22 17:35 29:-21
is 0:4 1:-44 2:1 3:-17 4:-18 5:76 6:4 8:25 9:23 10:21 11:-18 12:47 13:-25 14:-12 15:13 16:2 18:28 19:-96 20:12 22:-47 23:8 24:-20 25:-19 26:18 27:-21 29:40 30:-21 31:-53 32:-2 33:8
is_$ 5:28 15:62 16:-7 23:-25 24:-93 27:-10 29:-18 33:82
is_<?> 34:27
is_<cycle> 2:-26 5:44 12:8
is_<deadline> 0:-52 2:-32 5:-105 6:34 9:-19 10:32 12:5 16:-72 18:-60 19:1 24:-10 28:33 29:59 32:-71 33:52 34:-97
is_<link> 9:14 22:27
is_<number> 2:4 9:29 10:-42 29:37 32:-59 33:2
is_<quoted> 9:-8 10:19 29:47
is_<request> 6:-2 7:11 9:105 12:-46 29:-22
is_<unknown> 2:-97 6:36 7:23 12:32 14:-79 17:-6 18:9 20:-13 22:36 25:-11 26:45 29:4 32:-4 34:8
is_<version> 5:35 12:-22 20:78 28:-2 29:-5
is_@month 33:33
is_@stop 2:12
is_@weekday 2:18 25:13 32:5
is__ 5:14 6:59 12:33 18:-29 20:26 29:-82 33:1
is_a 1:20 2:-43 5:-14 8:39 10:126 11:-33 17:-31 21:25 24:6 25:-45 26:17 29:-38 33:-21 34:4
is_active 12:11
is_after 10:-19 18:17
is_all 17:13
is_allowed 2:39 10:-8 17:6
is_already 5:-5 12:48
is_an 2:-2 10:68 11:-4 21:-8 25:24
is_anyone 25:43
is_approved 3:14 7:-10 8:2
is_are 10:56
is_asking 1:18 9:-1 10:9 11:9 14:8 16:3 24:1 25:-1 26:-8 27:15 29:-7 33:-2
is_at 5:22 33:5
is_been 13:56 34:-12
is_being 5:12
is_ci 29:25
is_coming 18:47
is_development 12:9
is_done 6:1 27:8 33:-12
is_due 18:-54 24:44 32:45
is_everything 5:13 14:18 20:-14
is_exception 9:29
is_expected 17:44
is_feature 5:9
is_fine 8:7
is_finished 6:37
is_first 18:58
is_for 29:25 32:-17 34:16
is_freezing 25:22
is_frozen 10:2 12:-17 25:1 29:29 33:17
is_going 32:5
is_granted 13:-13 21:3 27:33
is_how 28:24
is_in 0:23 9:-13 10:-32 12:7 13:48 29:-16 32:53
is_it 0:7 2:21 3:32 5:13 7:1 8:-25 16:-25 17:-9 18:-11 20:10 21:20 22:-19 26:-36 28:8 30:8 32:-52
is_late 21:6 22:-2
is_left 10:-5 14:32 29:14
is_lunch 20:-17 29:46
is_master 2:63 5:24 12:-13 29:-34 33:-1
is_my 9:43 12:-14 17:55 23:3 29:-9
is_near 24:30 33:-8
is_needed 10:28
is_next 18:55 23:7
is_no 8:10 12:14
is_not 12:25 15:-6 20:24 25:17 33:34
is_now 12:-17 16:10 17:30 25:13
is_ok 17:6
is_on 10:-45 16:12 18:39 20:5 29:-34 32:48 33:6 34:21
is_open 8:6
is_our 18:-18 29:78
is_out 2:9 27:45 29:5 33:-27
is_pending 13:17
is_planned 14:7 20:-15 32:42 33:21
is_release 19:25 34:20
is_scheduled 32:17
is_something 32:10
is_sooner 18:32
is_stable 2:-37 12:74
is_still 7:11 9:-18 14:43
is_supposed 10:18
is_that 2:24 6:7 10:41 15:-17 18:-39 33:23 34:16
is_the 0:-8 1:-24 2:-71 3:-93 5:22 6:11 8:-32 10:-25 11:51 12:61 13:-127 14:13 15:4 16:8 18:-11 19:-44 20:48 21:16 23:9 24:-26 25:-161 28:4 29:24 32:-104 33:27 34:-15
is_there 2:19 3:27 5:-119 6:-39 7:-24 9:-33 10:-21 13:23 14:-1 17:41 18:36 21:9 25:-95 26:28 32:48 34:20
is_this 5:116 12:-17 26:33 28:-22 29:-52 32:-39 33:9
is_to 16:6
is_today 12:-10 32:35
is_trunk 3:-36 5:38 12:18
is_two 7:15
is_up 9:2 10:-55 11:-36 18:-16 25:106 34:-17
is_waiting 13:26
is_when 20:20 29:-21 33:4
is_wrong 16:30 22:14
is_your 10:-38 11:82
it 0:25 1:15 2:41 5:-27 6:-11 7:21 8:44 9:-35 10:2 11:-127 13:-67 15:41 16:18 17:-34 18:-7 20:73 21:54 22:19 24:-13 26:-3 27:-38 28:-18 29:-4 31:54 32:-119 33:-22 34:-42
it_$ 2:-9 3:-18 5:-41 6:-14 8:55 9:-18 12:36 15:-13 16:34 17:-29 18:17 19:-15 20:18 21:-97 22:9 25:10 28:-13 29:4 31:7 32:-14 33:4 34:3
it_<?> 2:13 6:5 9:38 10:43 14:10 17:-16 18:-6
it_<unknown> 11:3 12:-15 19:33 20:-32 33:19
it_@me 18:3 31:9
it_a 10:5 31:37
it_after 6:3
it_be 2:-2 20:9 22:9
it_for 7:22 20:7 21:29 22:-2 29:-3
it_freeze 5:-1 12:54 29:6
it_go 2:17 8:-38 25:-4 29:48
it_granted 9:32
it_has 8:14
it_in 1:26 2:-6 5:-11 8:36 14:-15 21:18 25:-7 29:16
it_is 0:13 2:-8 10:-5 12:-35 15:67 17:12 20:-29 22:47 25:53 29:-59
it_land 20:14
it_make 2:43 26:6
it_off 31:23
it_ok 17:16
it_on 2:34 16:-2 24:12
it_out 31:18
it_past 6:20
it_possible 0:23 2:-21 3:23 30:13
it_ship 20:6
it_still 20:27
it_that 21:15
it_to 34:11
it_too 2:43
it_until 31:13
it_up 1:6 4:14
it_was 16:24
it_worth 21:4
it_would 0:14
jira 29:30
job 10:-11 11:-1 16:-9 25:41 33:-7 34:24
job_$ 25:24
join 10:12 14:-3 17:40 29:-21
join_$ 17:33
join_the 10:17 33:9
joined 17:62 32:-1
joined_the 17:12
joke 2:-13 17:-1 25:51
just 2:3 3:-14 6:4 9:1 13:-1 14:26 15:-17 17:68 18:-3 25:2 27:10 29:-12 31:5
just_<unknown> 2:-11 6:5 11:4 12:2 18:-11 20:11 27:8 34:15
just_joined 17:32
just_the 10:3 14:60
k 2:18 25:15
keep 10:9 14:2 15:42 26:-2 27:70 29:-33 30:46
keep_<deadline> 15:33 27:-17 31:10
keep_asking 33:6
keep_me 27:11 30:22
keeps 10:9 29:34 33:5
keeps_asking 33:8
kick 3:38 4:38 6:-31 12:12 20:-7
kick_in 6:-28 12:16 29:7
kick_off 3:40 4:32 20:-6
kill 8:32
kill_the 31:6
kind 11:1 25:12
kind_as 29:10
kind_of 11:27
kindly 15:-18 22:27 27:10 29:7 33:34
kindly_add 29:6
knock 8:1 25:10
know 2:-47 3:-12 5:42 7:-2 8:-32 9:10 10:22 11:8 15:-1 16:-18 17:28 20:25 23:9 24:26 25:-1 27:16 28:-41 29:-6 33:26
know_$ 7:3 10:34 14:7
know_<?> 17:37
know_about 7:-25 9:24
know_the 33:24
know_when 20:10 27:16 33:25
know_whenever 27:13
know_which 5:10
l10n 13:10 31:4
label 2:14 9:7
land 2:18 5:31 20:9 22:34 25:19 29:-51
land_$ 8:1
landed 8:33
landed_$ 8:20
landing 22:1
lands 32:13
laptop 25:-3 29:63
last 4:-6 5:-9 6:43 9:6 11:-6 13:-60 14:-49 15:14 16:15 19:85 20:-18 21:15 22:-41 23:20 27:-25 28:-22 29:25
last_$ 10:25 19:-11 28:9 29:-22
last_<unknown> 19:-10 29:55
last_@weekday 6:55 19:-13
last_call 29:-17 33:26
last_cycle 4:-19 13:-19 15:11 19:94
last_date 16:18 29:7
last_day 19:-15 33:70
last_night 19:-13 29:24
last_release 6:-10 19:47 34:9
last_time 6:-46 19:143 23:13 28:-32 33:-50 34:-2
last_week 6:38 9:27 17:10 19:-45 21:15 22:-16 33:-58
last_year 19:42 29:23 33:-12
late 2:68 5:-6 9:-28 10:-56 12:-28 13:56 21:14 22:86 24:-23 27:-1 28:-34 29:-12 34:7
late_$ 5:5 29:12
late_<?> 2:15
late_changes 2:-7 13:36
late_for 2:56 6:36 10:-8 21:23 25:11 33:-20
late_in 2:-22 17:8 33:33
late_merge 22:11
late_patch 2:-9 22:22 34:11
late_please 22:31
late_to 2:22
late_with 2:21
later 4:9 6:-8 12:-5 15:41 16:42 19:37 22:-28 24:-5 25:13 26:3 27:-6 29:-23 30:28 33:-6
later_$ 15:49 22:-16 25:16
later_than 16:6 19:27
latest 2:-15 33:69
launch 20:50 28:10 29:-3 33:-24 34:4
launch_date 34:8
least 2:39 12:-8 28:16 33:-21
leave 7:37 8:-7 15:43 16:-10 20:-3 24:-17 27:-27 29:1 30:18 31:42
leave_it 7:58
left 10:-50 14:50 24:34 25:-27 28:85 29:29 33:-49 34:-20
left_$ 14:9 28:-21 29:22
left_<deadline> 28:33
left_before 28:27
left_for 2:7 28:33
left_on 14:29 28:9
left_the 29:18 34:-10
left_to 24:25
legal 22:17
length_0 0:-106 1:-157 2:-130 3:-77 4:-44 5:-4 6:-14 7:-208 8:-101 9:-17 10:30 11:119 12:20 13:-13 14:14 15:-63 16:-112 17:-91 18:-45 20:-19 21:-127 22:-43 23:-63 24:-116 25:137 26:-142 27:-19 28:-70 29:3 30:-111 31:46 32:-1 33:-19
length_1 0:-44 1:-213 2:-83 3:-1 4:-52 5:26 6:-49 7:-60 8:42 9:13 10:-16 11:38 13:32 14:60 15:-30 16:-113 17:-33 18:13 19:-33 21:-60 22:-78 23:-4 24:-117 25:165 26:36 28:-17 29:127 31:72 32:12 33:-85 34:2
length_2 0:8 1:-77 2:-87 3:-11 4:-13 5:19 6:4 7:49 8:23 9:19 10:30 11:6 12:16 13:45 14:17 16:-27 17:-15 18:38 19:12 20:16 21:-32 22:-96 23:-10 24:-35 25:54 26:17 27:18 28:-35 29:92 31:10 32:39 33:-40 34:11
length_3 1:10 2:-1 3:49 4:-16 5:-11 7:17 8:40 9:14 10:-9 11:-1 12:2 13:5 14:-3 15:-14 16:36 18:-2 19:11 21:4 22:-16 23:25 24:2 25:-39 27:-2 28:27 29:20 30:33 31:-3 32:17 33:-1 34:5
length_4 0:39 2:40 3:12 4:45 5:-2 6:22 7:61 9:-31 10:6 11:-30 12:-3 13:-48 14:-25 15:3 16:10 17:3 18:-27 19:12 20:14 21:5 22:4 24:30 25:-108 27:16 28:7 29:-72 31:-35 32:-12 33:5 34:12
length_5 0:-19 1:63 2:20 4:27 5:28 6:6 7:-6 8:-7 10:-14 11:-10 13:-4 14:-44 15:11 16:20 17:33 19:4 20:-12 21:47 22:77 24:26 25:-197 26:-7 28:30 29:-137 32:-58 33:66 34:-52
length_6 1:58 2:72 3:-15 4:23 5:-25 9:38 10:2 11:-18 12:-19 13:-62 14:-12 15:15 16:34 17:19 20:-17 21:11 22:75 24:42 25:-189 29:-106 31:-8 32:-21 33:34 34:-46
less 5:-24 28:69 31:26
less_<?> 5:-14 28:38
less_than 28:21
let 2:-83 4:24 5:-26 7:33 8:31 9:-74 10:-46 12:-23 13:39 16:14 18:-36 19:-22 20:-22 22:43 24:45 27:41 28:-46 29:28 31:-56 32:-24 33:-16
let_<deadline> 16:25
let_<request> 7:21 8:51
let_<unknown> 29:30
let_in 13:33 22:11
let_it 14:-1 25:-22 29:52
let_me 10:-4 13:10 14:13 24:29 27:47
let_my 22:11
let_the 24:28
let_us 4:38 7:18 21:14 22:-28 25:37 27:-1 29:-30
lgtm 8:24
liaison 17:43 34:42
liaison_$ 34:4
library 2:24 33:27
lifted 6:-25 12:51
light 8:33 29:16 34:-11
like 2:-23 4:41 5:-40 10:16 11:-42 14:13 16:-25 17:27 18:-2 19:9 20:7 21:-50 22:16 25:1 27:17 28:18 29:-8 30:-37 33:-23
like_<unknown> 4:6 28:15
like_@me 10:1
like_a 17:9 26:9
like_an 13:15 14:-1
like_to 2:1 17:23 20:11 21:-12 22:14 27:22 30:-24
lines 29:4
link 14:43 19:-8 22:20 26:42
link_$ 14:13 29:19
link_<?> 14:18
link_<link> 22:23
link_for 14:-34 26:62
link_to 14:24 17:3 29:-3
list 2:-51 4:-20 5:-35 8:-52 9:-45 10:7 11:16 13:53 14:46 16:-32 17:-27 20:-21 21:-32 22:-10 23:25 24:-37 25:-65 26:26 27:25 29:-8 30:28 31:9 34:4
list_$ 11:-10 13:32 27:19 29:-41 31:95 33:6
list_<?> 26:54 29:-9
list_<deadline> 14:25
list_<unknown> 11:5 29:6 31:-22
list_@me 30:40 31:-11
list__ 13:8
list_all 13:-37 29:46
list_every 14:26
list_everything 11:9
list_for 27:19
list_of 10:29 13:8 14:40 29:-12
list_the 14:-48 19:9 34:33
live 5:-30 6:46 9:8 20:21 25:14 29:-35
live_$ 20:9
live_@change 9:17
locked 12:97 29:-20
locked_<?> 12:35
locked_at 12:13
log 9:-23 10:56 13:37 22:36 33:-5
log_messages 10:46
logic 29:1
lol 7:8 8:-7 10:45 12:-30 13:19 21:-27 25:28 26:3
lol_$ 2:-2 7:10 10:49 12:-29 13:21 21:-26 26:4
long 5:-12 9:15 11:-29 17:-18 19:15 20:32 28:62 33:-32
long_ago 28:44
long_before 29:6
long_does 10:13 28:5 29:-5
long_have 28:4
long_is 29:7
long_until 20:17
long_was 19:32 28:-20
longer 2:-38 8:23 16:5 27:-15 28:35 31:41 33:18
longer_$ 8:3 31:6
longer_be 33:30
longer_until 28:16
look 3:37 7:12 8:-12 14:36 17:-30 18:18 19:8 29:-4 33:27
look_at 7:8
look_like 3:6 14:38 19:16
look_up 18:1 33:44
looked 9:55
looked_at 9:55
looking 5:27 18:31 32:-24
looking_for 5:15 29:4
looks 12:19
loop 27:34
lost 11:61 25:-35
lot 10:12 14:46 18:-31 25:17
lot_$ 14:41 18:-26 25:20
love 10:-20 11:-18 17:3 25:45 29:40
love_to 17:12 27:8
lts 10:32 18:-23 20:78 29:-28
luck 2:15
lunch 20:-23 24:19 25:54 29:41 31:-42 32:-21
lunch_$ 24:20 29:65 31:-42
machine 25:43 29:2
machine_$ 25:48 29:-24
made 3:35 6:16 7:25 10:1 13:11 14:-12 25:41 33:-20 34:-11
made_the 28:5
made_up 7:32
main 12:45 29:22
main_$ 29:37
make 0:-21 1:-47 2:14 3:8 4:24 6:35 16:31 17:-7 20:-22 22:23 24:37 26:2 29:-23 33:-64
make_<deadline> 6:13 16:34
make_a 4:60
make_an 10:10
make_it 2:14 16:13
make_me 29:7
make_my 3:21
make_sense 26:7
make_sure 24:58
make_the 2:52 6:10 16:20
make_you 11:3
makes 0:9 11:35 31:-1
manager 5:-45 11:18 20:-17 29:24 34:52
manager_$ 5:-8 34:52
manager_<?> 34:17
managers 10:13 22:30
many 2:-4 4:10 8:-3 9:13 13:22 15:4 17:-8 19:15 21:-3 22:-5 28:23 29:24 31:8
many_$ 4:16 5:1 8:-3 9:4 11:8 13:-13 15:3 29:-16 34:2
many_<unknown> 5:-7 28:39 29:24
many_@unit 28:34
many_days 19:19 23:9 28:-18 29:32
many_exceptions 13:-12 19:19 21:16
many_more 28:15
many_of 13:18
many_rcs 14:4 19:19
many_votes 9:11
many_weeks 19:28
mark 1:25 5:9 6:-6 8:61 20:-9 28:31 29:-18
mark_<request> 8:15
mark_@month 1:30
mark_it 8:20
master 2:39 5:54 10:16 12:26 20:-30 25:-27 29:-2 33:-26 34:-9
master_$ 25:-17 29:51 34:-6
matter 9:11
may 0:-18 2:69 4:13 10:2 13:-20 20:-33 21:18 22:21 28:10 32:-35 34:-15
may_@me 2:12 7:2 13:-6 19:4 22:11 29:16 31:3 33:-2
may_the 2:1 22:24
may_we 4:8 22:22
maybe 0:49 15:22 16:-21 25:8 30:12
maybe_we 30:14
me 1:-73 2:-25 3:-1 4:-19 5:25 6:-14 7:-13 8:-25 9:-16 10:18 11:28 13:7 14:10 15:-34 16:-73 17:11 18:4 20:-28 21:-4 22:-25 23:17 24:93 25:-15 26:-3 27:70 29:14 30:5 31:36 32:-16 34:-12
me_$ 1:-20 13:-21 17:37 21:-25 22:-11 24:-22 25:34 27:19 29:26 31:36 33:12 34:-10
me_<?> 10:15 11:1
me_<deadline> 24:5
me_<number> 24:12
me_<unknown> 11:-57 17:6 18:10 25:3 27:20 28:4 29:20 31:8 32:2 33:-69 34:-16
me_@me 21:5 31:-13
me_@weekday 24:11
me__ 29:23
me_a 4:12 5:37 24:30 25:9 31:-6 33:-34
me_about 9:32 23:5 27:-8 33:-7
me_again 24:16 32:-9 33:10
me_all 13:54
me_as 29:15
me_before 24:44
me_can 2:21
me_could 0:10
me_every 24:9
me_from 2:3 8:15 30:11
me_have 12:2
me_how 11:3 15:30 19:40 23:3 29:-30 33:3
me_in 27:68 31:-6
me_is 9:-5 12:3
me_just 18:21
me_know 24:3 27:17
me_of 11:-33 23:48 24:-27 31:1 33:15
me_off 31:73
me_on 24:31 27:-47 31:17 32:9
me_please 23:6
me_see 14:15
me_some 11:24
me_that 30:9
me_the 13:20 16:-34 17:5 18:38 25:-6 28:8 29:9 31:-45 33:43
me_through 11:21 14:14
me_to 7:-24 13:24 14:-30 24:-34 27:58 29:66
me_two 24:14
me_up 24:7 26:23 27:4 33:-26
me_what 2:7 10:32 33:-22
me_when 19:27 20:15 24:-1 33:31
me_whenever 27:9
me_whether 12:13
me_which 29:-17 33:12 34:11
me_who 7:25 9:-15 30:23
mean 2:-25 10:14 28:9 29:33 33:17
mean_$ 10:-50 11:8 29:69
mean_by 10:28
meaning 10:44 29:25
meaning_of 10:6 29:29
means 10:66
meant 25:21
meet 25:26
meet_you 25:26
meeting 7:4 15:17 16:4 18:-18 24:-7 27:-6 29:79
meeting_$ 32:8
meeting_<?> 29:18
member 21:17 34:21
membership 6:19 33:24
merge 2:16 10:32 12:23 17:-39 20:-15 22:10 25:-27 29:38 31:-4 33:21
merge_$ 2:35
merge_a 2:7
merge_it 2:22
merge_my 29:22
merge_window 10:28 29:-47 33:31
merged 2:38 8:31 21:4
merged_$ 33:3
merged_in 21:11
merges 2:-8 12:34
merging 2:26 12:51 20:-20
merging_a 2:16
message 2:49 10:-20 25:40
message_<?> 21:8
messages 2:-9 10:21 26:20 27:-7 30:36 31:49
messages_$ 23:11 26:7
messages_please 31:41
might 0:34 15:15 21:19 22:-8 29:-20 30:21
might_@me 0:4
milestone 0:28 1:42 6:-9 14:42 18:93 29:-99 33:-72
milestone_$ 0:35
milestone_<?> 5:3
milestone_<deadline> 1:16
milestones 6:2 18:-3 27:50 32:28
milestones_$ 27:52
milestones_are 6:18 14:-20 32:27
mind 7:5 14:18 18:17 25:23 29:-16
mind_$ 14:24 18:1 25:12 29:-2
minus 5:4 10:-11 12:-6 16:-9 24:23 28:59
minus_<number> 24:24 25:13
minus_what 10:-9 28:53
miss 2:27 6:25 24:7 30:13 32:44
miss_$ 32:16
miss_<deadline> 6:4 24:9
miss_the 2:53
missed 6:4 10:-8 18:-11 21:77 22:11
missed_<deadline> 2:-12 21:59
missed_the 2:9 18:-3 21:19 22:11
mistake 30:34
mode 5:36 6:-9 9:19 13:-5 15:51 19:-7 29:-1 33:-15
moment 2:-6 5:13 12:28 17:20 18:5 25:15 28:1 29:-5 33:15
moment_$ 2:1 5:23
moment_of 33:16
month 2:-33 3:7 5:-23 6:9 14:-47 16:9 18:-47 19:-5 20:44 28:18 29:-15 30:17 32:80
month_$ 16:15 18:-14 32:55
month_<?> 20:42 30:22
months 3:6 14:11
more 0:21 1:-29 2:8 4:-18 5:-23 6:2 7:-4 8:27 9:-19 10:8 11:-6 15:10 16:20 18:-21 22:49 24:-35 25:-15 29:3 31:58 32:-6 33:-12
more_$ 23:-11 31:59
more_<unknown> 21:9 29:7
more_days 16:21 22:41
more_for 22:51
more_information 8:33
more_than 28:47
more_thing 1:-2 2:-12 6:18 8:-13 10:-3 14:1 16:-34 18:-10 20:8 22:-18 23:15 24:1 25:5 28:-3 29:23 31:-5 33:4
more_time 15:7 22:42
morning 24:103 25:26
morning_of 24:76
move 15:51 16:16 29:29
move_<deadline> 15:25 34:18
move__ 16:34
move_a 15:60 34:-17
move_the 29:53
moved 5:10 6:6 10:-4 15:28 19:-18 27:-2 30:19 34:2
moved_$ 15:12 30:22
moved_<deadline> 6:29 15:-11 19:-2 34:41
moved_the 15:35 34:-1
moved_to 5:23 15:-37 16:27
moves 27:15
moving 11:22 15:44 16:-8
moving_<deadline> 15:66 16:-8 25:6
much 12:-2 25:30 28:57 29:14
much_<unknown> 25:17 28:-5
much_does 29:19
much_longer 28:21
much_time 28:29
must 3:3 5:-34 9:-17 13:6 16:3 17:13 21:16 28:-21 29:-10 32:11 33:45 34:-28
must_@me 17:26
must_be 1:1 3:13 16:9 24:-1 28:-10 32:32
must_not 18:13 24:3
mute 11:-18 27:-7 30:84 31:56
mute_<deadline> 31:10
mute_@you 31:8
mute_until 31:13
mute_you 30:30
muted 25:-37 30:65
my 0:-27 1:-25 2:22 4:-15 5:-75 7:9 8:20 9:45 10:-49 12:-36 14:-31 15:-80 17:28 20:24 21:-51 22:16 24:7 25:38 26:-17 27:-33 28:13 29:68 31:19 32:-3 33:11 34:-25
my_<deadline> 6:-19 9:61 24:2 31:24
my_<unknown> 2:-23 3:15 4:-7 8:-52 12:-30 14:-18 17:7 20:46 22:2 23:-30 25:52 27:-3 29:89 31:-70 33:45 34:-38
my_@device 25:-27 26:13 29:48
my_@land 22:7
my_@move 6:33 29:-6
my__ 2:-16 3:19 6:13 7:8 26:8
my_approval 8:39
my_boss 1:18 9:-5 10:9 11:8 14:7 16:3 17:-2 20:5 24:1 26:-9 27:13 29:-11 33:-8
my_chances 21:15
my_change 22:28
my_exception 8:18 9:51 13:-24 21:-29 22:-41 34:25
my_feature 2:74 28:4 33:-16
my_first 17:103 18:-13 25:2 29:-19
my_laptop 25:-1 29:21
my_mind 18:13
my_new 2:4
my_notes 33:1
my_package 30:21
my_patch 2:-11 22:8 29:56 34:6
my_pr 2:36
my_pull 8:-26 29:47
my_reminder 31:15
my_reminders 23:34 31:-1
my_request 8:96 9:50 22:-36 29:-81
my_sign 7:2
my_subscription 31:45
my_team 13:51 21:6 29:-26
my_time 14:26 19:-6 29:12
my_vote 2:-6 7:24
nack 8:27
nah 8:1 28:8
nah_$ 28:8
name 5:36 11:-6 14:-18 18:45 19:10 34:47
name_of 5:25
name_the 18:39
near 24:30 28:23 33:-39
nearer 18:6
necessary 21:29 23:18
need 0:6 1:34 2:14 5:-8 10:-51 11:-33 14:28 15:-51 16:-71 18:12 21:17 22:30 23:20 24:-1 25:-31 27:-72 29:-73 31:-7 32:-28 33:28 34:11
need_<deadline> 22:23
need_<unknown> 25:8
need__ 31:5
need_a 1:30 2:-25 4:10 8:-6 21:15 22:1 24:27 25:-12 34:32
need_an 1:4 2:44 9:16 13:-5 21:1 22:-20
need_for 3:16 34:19
need_it 8:14 20:36 31:-30
need_more 22:29
need_one 21:4
need_the 22:-19 31:5 33:39
need_to 11:-16 13:35 17:23 18:21 22:-26 23:62 24:-17 27:-5 31:-2
needed 0:36 8:-5 11:11 21:24 33:-20
needed_<?> 0:32 33:-11
needed_for 21:22
needed_to 11:16
needs 13:14 16:3 20:19 22:29
needs_a 13:16
needs_to 20:10
needs_until 22:13
never 7:35 8:-14 10:19 17:82 25:10 30:13 31:-26
never_did 17:16
never_done 17:31
never_mind 25:29
new 1:39 2:74 3:21 4:26 5:-68 6:9 11:14 12:-2 13:-24 14:-110 16:10 17:97 18:-50 19:-79 21:-15 22:18 24:-72 25:-27 26:-65 27:-42 28:-14 29:-6 31:-33 32:-68 33:17 34:-11
new_<deadline> 1:30 16:-26
new_<unknown> 2:70 9:11 20:-65 22:7 27:-14 29:36 33:20
new_@person 17:5
new_cycle 3:30 4:27 11:12 17:-42
new_dashboard 22:28
new_date 16:56 33:-60
new_deadline 11:27
new_driver 2:48 22:-18
new_exception 22:52
new_feature 33:16
new_features 6:16 12:-12 33:13
new_functionality 33:24
new_here 17:38
new_milestone 1:25
new_project 2:4
new_projects 6:12
new_release 4:38
new_strings 12:9
new_to 17:54
new_translation 10:13
new_version 20:109 29:-24
new_what 17:9
newbie 17:80 25:-6
newbie_question 17:1
newcomer 2:-28 17:70
news 9:5 26:41 27:58 31:8
news_$ 27:56
next 0:10 2:19 3:30 4:48 5:-26 6:-69 8:14 9:-43 10:-86 11:-55 13:-24 14:-25 15:-22 17:16 18:119 19:-87 20:-5 22:-33 23:21 25:-1 26:-20 27:-73 28:-17 30:-29 32:48 33:-14 34:-41
next_$ 17:8 20:6 23:7 32:11
next_<?> 18:34 29:42
next_<deadline> 20:42
next_<number> 28:4 32:22
next_<unknown> 18:9 20:-64 29:48 33:-10
next_@weekday 1:41 16:24 18:-36 29:-5 33:-8
next_checkpoint 18:25
next_cycle 3:18 4:13 5:9 8:18 18:-49 33:29 34:-8
next_date 14:-11 18:63
next_deadline 18:40
next_for 18:7
next_freeze 18:56 29:-25
next_milestone 18:48 33:-5
next_month 18:-22 32:26
next_on 18:33
next_one 4:13 14:26
next_release 2:14 3:-3 4:22 7:9 12:27 14:-6
next_series 3:6
next_thing 18:78
next_time 0:19 3:7
next_version 20:50 29:-24
next_week 2:7 4:-17 16:2 18:-36 24:25 25:32 28:-43 33:46
nice 24:25 25:30
nice_to 24:3
night 19:-14 29:19
no 0:54 1:-35 2:19 4:-5 5:-52 7:29 8:40 10:-34 11:2 12:1 14:-12 16:-2 19:-26 20:-36 21:11 22:-19 23:45 24:-48 25:20 27:-70 29:-135 30:-14 31:26 32:-30 33:12 34:-47
no_$ 2:50 8:-11 25:45 31:-44
no_<?> 6:1 12:-26 33:15
no_<deadline> 0:29 31:39
no_<unknown> 8:-1 25:21
no_for 8:33
no_freeze 12:50
no_from 8:6
no_go 2:14 7:3
no_longer 8:27 16:7 33:24
no_more 31:51
no_need 23:53
no_new 0:40
no_on 7:19
no_reminder 23:27
no_to 8:23 9:30 34:-3
nobody 7:46 8:-21 13:34 29:-17
noise 0:3 7:9 9:3 11:5 12:4 13:8 15:7 17:7 18:2 19:1 20:-2 21:7 22:-11 25:-3 26:-9 27:-16 29:-4 30:-11 31:14 32:-2
noise_$ 0:3 7:9 9:3 11:5 12:4 13:9 14:2 15:7 17:14 18:2 19:2 21:7 22:-10 25:-7 26:-7 27:-10 29:-3 30:-10 32:-2
noob 10:16 17:2
noon 1:12 16:31
noon_$ 16:8
nope 4:-3 8:67
nope_on 4:-3 8:46
not 0:49 1:-88 2:-40 3:45 4:-95 5:-34 6:29 7:80 8:-8 9:-9 10:7 12:7 13:-34 15:54 16:-32 17:-9 18:-28 19:-41 21:64 22:-20 23:23 25:-15 27:-69 28:-24 29:-17 30:68 31:27 32:-30 33:-12 34:-5
not_$ 6:74 7:-8 9:22 10:-16 12:-10 20:3
not_<?> 2:27 9:12 12:-8
not_<deadline> 33:19
not_<unknown> 7:21 15:7
not_a 25:26
not_add 0:52
not_approve 7:25 8:-3
not_be 10:34 22:4 31:12
not_create 3:2
not_finish 22:17
not_get 8:12 10:1 30:29
not_it 16:-27 20:13 33:31
not_just 14:53 18:-19
not_know 7:1
not_let 24:59
not_made 7:32
not_make 2:-1 22:53
not_miss 18:15 24:9
not_move 15:36 16:-8
not_need 8:17 30:-26 31:34
not_ready 21:21
not_reject 7:16
not_send 31:44
not_start 3:9 4:-8
not_stop 30:40 31:-34
not_sure 7:21 34:11
not_the 14:-13 16:14 20:2 27:4 33:4
not_to 21:20 22:-20
not_touch 15:25
not_understand 10:18 11:5
not_unsubscribe 30:42 31:-20
not_want 31:13
not_you 25:30
note 24:55
notes 1:21 2:4 14:-30 20:-12 24:36 33:53
notes_$ 24:5
notes_be 2:27 33:-8
nothing 12:32 31:31
nothing_is 12:16
notification 26:13
notify 27:79
notify_me 24:-8 27:41
now 1:-34 2:49 4:3 5:20 6:-27 8:-19 9:-22 10:-82 11:-33 12:45 13:-14 15:-32 16:52 17:36 18:19 20:-97 21:37 22:-4 24:-35 25:11 27:12 28:37 32:-27 33:-65 34:-4
now_$ 2:22 7:6 12:53 14:-10 17:-3 21:15 25:29
now_<?> 2:15 5:7 6:-4 12:8 17:11 28:29
now_a 5:10
now_and 28:43
now_in 18:1
now_on 16:22 27:47 31:15 33:-4
now_or 2:34
now_until 14:27
now_what 17:15 21:35
nudge 16:9 24:31
number 5:24 7:45 8:43 9:35 13:8 24:-12 25:-9 28:52 29:-1
number_<number> 7:47 8:48 9:52 29:-48
number_of 13:25 28:58
objections 9:18
of 3:-42 4:-24 5:27 6:2 7:-29 8:-40 9:32 10:23 11:-5 13:14 14:14 15:-13 16:-15 17:-35 18:5 19:60 20:34 22:-30 23:9 25:-113 26:-73 27:-35 28:-18 29:23 32:14 33:-6 34:45
of_<cycle> 14:34
of_<deadline> 1:6 5:-15 6:1 10:24 12:-52 16:-4 18:4 19:-27 20:-46 23:20 24:18 27:-68 28:-19 31:5 33:41 34:43
of_<quoted> 10:45 29:-5
of_<request> 9:62
of_<unknown> 2:30 5:13 9:-43 14:-11 19:16 20:-55 22:56 24:-21 25:16 28:23 29:29 33:-22
of_<version> 4:-36 5:41 10:-23 14:-21 19:85 20:51 22:-25 29:21 33:-11
of_@month 4:69 6:20 14:-14 16:4 19:-7 20:27 29:5 32:34
of__ 0:17 30:15
of_a 0:24 10:28 29:-5 34:-9
of_an 20:6 21:17
of_date 27:20
of_dates 18:35
of_day 33:6
of_days 6:26 28:25 32:-3
of_every 13:15 14:-3
of_exception 8:-7 9:20
of_getting 21:44
of_it 10:9 14:31 24:11
of_luck 2:15
of_me 17:40
of_month 16:17
of_my 18:12
of_our 14:-5 26:6
of_release 29:21
of_that 29:12
of_the 3:-20 4:-76 5:52 6:-40 9:37 11:-2 12:25 13:-12 14:9 16:-11 17:5 18:-14 19:29 20:21 25:-30 27:-15 28:-41 29:-4 30:-24 31:53 33:23 34:17
of_them 13:15 14:27
of_things 23:24
of_this 10:-16 13:20 14:64 34:-8
of_today 12:26
of_us 18:21
of_what 14:17
of_you 29:-26 34:21
off 2:-40 3:28 4:23 6:-10 7:7 8:17 9:-8 10:-18 11:-59 14:-53 17:-25 18:-14 20:-20 22:-10 23:-31 27:-114 28:33 29:7 30:79 31:88 32:-35
off_$ 29:-12 30:34 31:49
off_<?> 2:-25 6:-16 9:3 12:14 29:44 33:-11
off_<version> 3:11 4:29
off_is 28:19
off_on 7:27 8:9 9:-3 25:-24 29:34 32:-3
off_the 3:7 20:-13 29:-44 30:15 31:64 34:25
office 12:-2 25:33 29:50
official 20:61 29:-32
oh 8:-5 25:36
ok 2:55 6:-23 8:15 9:-12 10:4 17:33 24:-19 25:20 28:-1
ok_$ 9:-2 25:26
ok_<?> 2:8
ok_for 17:4
ok_so 2:-31 9:-10 10:3 16:8 18:-18 25:-18 28:-5 29:31 32:14 33:3
ok_to 2:15
okay 2:26
old 1:7 5:-5 14:-16 19:72 22:14 29:17 31:-2 33:-32
omg 25:39 29:-27
on 0:-81 1:55 2:-24 3:-15 5:33 6:-31 7:45 8:37 9:46 10:-58 11:-44 12:55 13:-58 14:-60 15:-33 16:23 17:-17 18:12 20:12 21:-85 22:-28 23:-81 24:56 25:-38 26:-1 27:50 28:-4 30:-2 31:-15 32:30 33:43
on_$ 10:-15 12:91 13:2 14:9 18:-1 20:5 27:69 29:20 31:-31 32:-37 33:-9 34:-23
on_<?> 2:-16 6:-64 9:4 10:-15 12:26 27:16 29:-30 30:22 33:93
on_<deadline> 1:-12 10:65 11:3 20:-24 28:12 31:27
on_<number> 4:13 7:15 8:53 25:-13 29:-32 33:8
on_<request> 2:-27 4:-9 5:-20 7:74 8:68 9:74 11:-8 25:-36 29:-36 31:-15 34:-21
on_<unknown> 8:7 9:-38 10:7 18:33 22:12 29:51 34:36
on_<version> 4:18 20:24 29:-6
on_@month 1:32 4:7 16:23 20:33 33:-13
on_@weekday 1:23 2:67 7:-31 8:-29 12:-65 16:17 22:-33 24:76 25:-15 27:-12 29:4 31:-19 32:45 33:18
on__ 24:11 27:-1
on_a 14:5 33:47
on_exception 8:24 9:-3
on_features 5:12
on_for 32:28
on_hold 8:32 31:15
on_holiday 31:15
on_my 9:22 18:8 25:13 29:-18 33:-1
on_new 12:3
on_or 5:12 12:16 33:-20
on_our 33:24
on_please 27:3
on_release 20:-28 25:16 34:26
on_schedule 5:2 6:12
on_the 1:46 2:-3 3:14 4:-19 5:3 6:18 8:-37 9:18 10:-9 11:-15 12:-31 13:-31 14:-8 16:12 17:-6 18:33 24:44 25:3 26:14 28:5 29:5 30:-34 31:-18 32:34
on_time 6:36
on_today 32:31
on_track 5:15 20:1
on_vacation 29:30
on_what 9:5 10:-18 19:20 20:32 33:38
on_which 20:13 28:10 33:16
on_with 5:32
on_yet 12:12
once 2:36 3:10 4:-10 12:-16 30:21
once_we 2:1
one 0:36 1:44 3:5 4:9 5:-31 6:-33 7:1 8:-25 10:-33 11:13 12:-6 13:-67 16:29 17:4 18:12 19:65 20:-45 21:16 22:15 24:27 27:-50 29:-34 30:46 31:-69 32:-28 33:-21 34:-4
one_$ 3:1 4:22 29:-5 33:31
one_<?> 0:10 2:24 10:1 12:-15 18:-28 29:-22 33:14
one_<unknown> 0:2 5:14
one_before 19:1
one_day 16:31 21:17 24:26 33:-76
one_deadline 26:33
one_from 19:3
one_go 14:12
one_is 3:2 18:18
one_more 0:20 1:-2 2:22 5:-3 6:15 8:-16 10:-5 18:-13 20:6 22:-15 23:14 25:1 28:-10 29:15 31:-7
one_please 18:2
one_week 1:61 5:-18 6:-9 16:29 24:18 28:25 33:-23
one_word 9:-11 29:48
online 2:45
only 2:18 6:-13 8:-11 10:7 13:22 18:20 25:-38 26:22 29:-19 30:43 31:20 33:-79
only_$ 8:-25 10:17 12:-33 13:42 26:30 27:14
only_change 2:5
only_gets 2:9
only_if 7:4
only_the 14:29 18:16
only_three 24:25
only_until 8:33 22:-4
oops 25:37
open 2:24 4:11 5:-3 6:-44 12:7 13:7 22:16 24:33 25:-10 29:12
open_$ 2:65 5:-84 9:11 12:-34
open_<?> 12:26
open_a 4:-8 29:26
open_an 22:3
open_for 5:59 12:12 29:-38
open_requests 13:15
open_the 29:19
opening 3:32
opt 30:23 31:32
option 2:52 10:1 22:-7
options 11:41 13:-7 21:3 26:12
or 0:-19 1:-105 2:-1 3:-72 4:-37 5:156 6:28 8:-115 9:57 10:10 11:-42 12:49 13:-114 14:-13 15:-28 16:-127 17:-47 18:16 20:60 21:7 22:-90 23:-14 24:-77 25:-74 27:-15 28:32 31:-33 32:-17 34:-41
or_<deadline> 10:-34 18:102 33:-40
or_<number> 33:44
or_<unknown> 2:-13 5:-10 21:4 26:1 28:18 29:11
or_@me 6:10
or_@month 33:30
or_a 25:9 34:1
or_after 2:-22 5:37 6:-43 18:-42 20:22 33:71
or_already 5:17 6:-35 12:31
or_am 33:26
or_are 5:17
or_can 6:-4 12:61
or_did 5:-3 6:10 12:10
or_do 2:-13 6:10 12:13 15:6 21:33 29:-5
or_end 33:12
or_fixing 2:-1 5:26
or_in 5:6
or_is 2:11 5:7 6:4 15:1 32:7 33:-32
or_less 5:-14 28:35
or_nah 28:8
or_no 2:51
or_not 2:32 6:63 7:-6 8:-18 9:48 12:-25
or_open 12:21
or_post 5:49
or_q 20:30
or_still 2:-5 5:12 6:24
or_testing 5:13
or_the 5:10 18:3 33:6
or_two 9:12 12:-11 29:39
or_what 5:33 32:-12
order 14:32 29:60
org 29:2
our 1:-6 5:-61 6:-4 9:1 10:-18 11:-34 12:-36 13:-43 16:-38 17:-9 19:8 21:26 22:85 23:-29 24:11 25:-40 28:-16 29:52 31:1 32:-34 33:32
our_<unknown> 22:15 29:55 33:32 34:-17
our_channel 34:20
our_driver 22:25
our_new 2:4
our_project 2:13 22:22
our_schedule 19:12
our_team 12:-4 21:29 27:22
out 3:-20 4:30 5:-91 6:61 7:-29 8:34 10:-42 12:-12 14:23 19:9 20:13 21:-35 22:-20 29:-3 30:31 31:53 32:-60 34:-7
out_$ 5:-4 8:11 14:22 20:-18 24:22 25:-39 29:16 31:52 33:1
out_<?> 2:24 9:25 21:-5 30:24 33:-31
out_a 4:23
out_already 6:9
out_before 20:35
out_for 18:35
out_of 2:2 5:-7 30:9 31:26
out_on 6:-16 33:19
out_the 14:25 19:18 20:-18
out_to 16:2
out_when 20:43
out_yet 6:23
over 5:10 6:65 17:14
over_$ 5:35
over_<?> 6:47
over_as 17:18
over_the 15:7
overview 13:40 14:40 32:32
overview_of 13:33 14:11
owns 34:15
owns_the 34:13
package 9:-7 21:2 30:20
page 11:26 14:57 17:32 20:10 25:-25 33:-4 34:-11
page_$ 11:31 17:20 25:-16 29:-9
page_with 14:16
part 2:34 5:17 17:6 33:11
part_of 2:34 5:17 17:6 33:11
pass 6:-27 22:33 29:41
pass_$ 6:-27 9:14 29:14
pass_for 22:31
passed 6:68 7:3
past 1:16 5:9 6:52 10:-28 12:-16 13:3 16:-27 19:22 22:57 33:-32
past_<deadline> 1:26 6:7 13:7 16:-20 22:18
past_the 22:27
patch 2:44 10:-21 17:46 18:-12 22:54 25:-14 29:11 33:-48 34:25
patch_$ 2:-10 22:1 29:35 34:5
patch_<link> 22:5
patch_<unknown> 2:-34 17:7 22:9
patch_is 34:11
patches 2:1 10:-19 12:13 13:19 15:5
patches_$ 12:13
patches_are 2:4 13:17
pending 8:46 13:59 29:-50
pending_$ 13:30 29:-12
pending_exceptions 8:13 13:-12
people 0:-10 2:-31 5:12 6:-1 8:-5 10:5 11:8 12:13 17:25 21:-6 23:23 25:-30 30:14 33:5 34:11
people_$ 11:10
people_can 34:16
people_still 2:-2 12:29
perfect 25:44
perhaps 15:4 26:9
period 5:47 6:4 12:-32
permitted 2:53
permitted_to 2:13
person 34:74
person_for 34:11
phase 5:118 17:9 25:-9 29:-41
phase_$ 5:36
phase_<?> 17:22
phase_is 5:7
phew 25:44
phrase 11:36 23:-16
picture 5:-20 14:67 25:12
picture_$ 14:31
picture_of 5:-14 14:33
ping 1:-25 23:29 24:32 25:42 32:-7 33:-39 34:13
ping_for 1:-20 24:28 34:18
ping_me 24:40 31:17
ping_us 23:23 33:-1
pizza 25:16 29:36
pizza_for 29:60
place 2:-20 6:7 12:18 16:9
place_<?> 2:-2 12:10
plan 0:9 1:-9 3:3 4:18 10:-27 11:-30 14:51 16:27 19:18 29:-44 32:11
plan_$ 4:-17 19:23
plan_<?> 0:22 3:-26 14:27 18:6
plan_<deadline> 16:27
plan_<unknown> 33:12
plan_a 3:32
plan_for 3:18 18:-12 20:28 32:30
planned 3:42 6:1 14:2 20:30 29:-50 32:31 33:2
planned_$ 6:25
planned_<?> 32:13
planned_date 20:23 33:-17
planned_for 14:-24 20:29 32:6 33:45
planning 3:12 4:34 5:-23 14:61 33:19
planning_<version> 3:15 5:-1
planning_for 4:21
planning_of 14:21
plans 24:-3 25:48 29:45 32:-30
plans_for 25:50 32:-30
please 1:7 2:-23 3:-2 5:-9 9:3 11:9 13:27 14:8 15:2 16:20 17:-5 18:11 19:-11 20:2 21:-18 22:34 24:5 25:-14 26:6 28:-5 30:7 31:21 32:2 33:22 34:-4
please_$ 1:-15 2:36 3:6 4:-52 6:11 7:-7 8:-26 10:11 11:27 12:5 13:35 14:19 15:-15 16:-23 19:13 20:6 21:5 22:-93 23:2 25:14 26:17 27:-24 30:12 31:-33 32:31 33:32 34:2
please_<?> 2:-5 18:27 19:-33 28:14 29:9 32:-6 33:-43
please_<unknown> 1:12 8:21 16:27 27:30 29:-43 31:29
please_@me 18:1 31:10 33:2
please_@unit 33:4
please__ 1:18
please_add 27:26 29:-1
please_all 27:14
please_allow 22:34
please_approve 7:-58 8:8 29:58
please_can 8:13
please_correct 16:40
please_create 4:5
please_do 15:10 30:3
please_enter 1:13
please_explain 11:12
please_give 22:30
please_grant 22:34
please_have 24:5
please_include 27:6
please_keep 15:25
please_let 22:22
please_make 31:18
please_many 8:-10 9:25
please_no 31:10
please_note 16:11
please_please 5:11
please_prepare 4:12
please_record 22:33
please_register 22:10
please_remind 24:23
please_remove 31:5
please_send 29:14
please_shift 16:14
please_sorry 9:16
please_subscribe 27:22
please_to 16:16 25:9 31:11
plugin 2:46 22:1
plugins 10:11
po 29:40
po_files 29:17
point 3:4 5:13 10:45 12:13 23:1 26:18 29:-55 32:-21
point_$ 5:37
point_<?> 2:7
point_of 10:73 33:-34
poke 9:-2 24:56 27:-5 34:17
poke_me 24:48
polishing 5:21
possible 0:21 3:14 5:-3 13:-20 21:12 22:4 23:12 26:33 30:27 33:19
possible_$ 26:11
possible_<?> 2:49
possible_for 13:-11 21:22
possible_to 0:6 2:-24 3:20 30:34
post 2:30 5:38 6:9 10:-7 11:-36 12:-35 14:22 20:6 23:-11 26:34 27:21
post_$ 11:-33 20:10 26:40
post_<deadline> 2:20 5:22 6:15
post_the 14:49
posted 6:27 27:54
posted_on 6:31 27:6 33:-1
postpone 11:6 16:32
postpone_<deadline> 15:11
postponed 15:57
postponed_until 15:4
pr 2:2 8:-13 22:71 25:-5 29:17
pr_$ 22:3 29:4
pr_<number> 2:-21 9:2 22:45 29:15
pre 5:46 24:8
pre_or 5:49
prepare 4:37 18:22
present 5:22 12:33
previous 19:81 20:-36 27:7 29:4 33:-9 34:-2
previous_release 19:65
previous_version 29:16
print 11:19 14:67 28:-3
print_the 14:10
prior 19:50 24:41
prior_to 24:34
probably 23:5 30:6
problem 2:15
procedure 10:-20 11:20 21:8
procedure_for 10:-20 11:20 21:8
process 9:-9 17:51 21:39
process_<?> 9:-5 21:36
project 3:10 5:46 10:10 11:-6 17:60 21:13 22:12 29:-44 31:5 33:-70
project_$ 17:18
project_<?> 10:8 17:9
project_in 5:9
project_is 5:5
project_what 17:19
projects 6:5 17:-9 20:-10 33:62
proposal 6:60 33:32
proposal_<?> 6:29 33:-23
propose 33:19
propose_a 2:-5 33:17
proposed 6:40
published 5:-2 6:7 19:4
pull 4:-9 9:-34 12:4 13:-51 17:10 19:3 22:22 29:60
pull_<number> 22:46
pull_in 2:15
pull_request 8:-27 17:16 29:42
push 15:22 16:2 20:5 29:25
push_$ 2:2
push_<deadline> 15:36 16:6
push_the 20:12
pushed 6:36 29:9
put 0:14 1:27 2:-19 8:17 9:-7 12:26 15:-22 16:-9 22:15 24:-9 29:-49 31:37 33:12
put_<deadline> 16:1 34:24
put_<request> 8:34
put_a 0:25 1:-27 27:-12 31:32 33:19
put_in 22:19
put_it 1:42 16:-17
put_the 16:12
q 20:38
q_<number> 20:38
qa 0:14 5:85 6:-38 7:3 9:-68 12:-56 24:22 25:-31 27:52 29:-62 30:4 33:-13
qa_$ 5:28
qa_<unknown> 5:-6 17:11
qa_@person 34:5
qa_has 7:24 8:-9
qa_team 30:15 34:-6
qualify 21:26 22:-18
question 2:-3 8:-5 9:-8 12:6 14:3 17:9 18:8 20:4 21:-13 22:-16 28:1 33:4 34:32
question_$ 34:13
question_<deadline> 21:3 33:25
question_<unknown> 5:20 10:10 20:11 25:-49
question_@me 34:3
question_are 12:13
question_how 5:6 11:-10 25:6
question_is 6:3 20:10 26:5 33:-12
question_please 1:7
question_the 33:20
question_what 5:-21 14:5 33:6
question_when 29:10
queue 9:5 13:70 14:-24 18:28 25:-22 28:-17 29:28 32:-7
queue_$ 13:39
queue_<?> 2:-1 9:23
quick 5:24 6:3 8:-5 9:-9 10:-5 11:10 14:4 17:-17 18:10 21:-7 22:-2 25:12 28:3 32:9 33:14
quick_<unknown> 5:27
quick_question 6:7 8:-2 9:-2 10:-1 11:-28 12:3 14:11 18:12 20:7 21:-4 22:-8 25:2 28:6 33:3
quiet 25:-10 31:57
quota 22:30 25:-5 29:36
raise 2:6 9:-15 22:46 29:16
rather 23:15 30:8
rather_not 30:13
rather_than 16:1 23:16
rc 1:-20 2:13 5:42 6:-23 10:109 12:-25 14:10 16:-37 18:-38 20:5 25:-18 27:12 28:-37 33:-6
rc_$ 5:6
rc_<?> 10:46
rc_<unknown> 5:18 29:31
rc_and 10:29
rcs 19:8 20:-22 27:38 29:-9 33:13
rcs_$ 20:-17 27:31 33:20
rcs_did 19:5
reach 9:19 17:-12 18:18 34:17
reached 5:30 6:42
read 11:2 17:38 18:-33
read_first 17:44 18:-30
ready 1:13 2:13 18:71 22:1 33:-1
ready_for 18:65
ready_on 1:20
real 20:6
reason 9:30 10:19 22:29
reason_$ 9:4
reason_for 10:28
rebase 11:-26 29:34
receive 2:-2 27:30 29:21 30:10 31:24
receive_the 26:2 27:36
receives 26:49 34:-8
record 8:27 22:26
refused 7:14 9:25
regarding 9:22
register 1:11 13:29 27:22
register_a 1:2
regression 2:19 33:17
regression_fix 2:15
reject 7:48 8:19 11:6 29:15
reject_<number> 7:18 29:-9
reject_<request> 7:1
reject_the 29:6
rejected 7:-19 9:12 13:10
relbot 10:-36 11:96 29:-59
relbot_$ 10:-13 25:70
relbot_<?> 11:59
release 3:-24 4:12 5:12 6:-31 7:2 10:-12 12:-7 15:16 16:2 17:14 18:-1 19:47 20:-3 21:6 22:-9 23:-34 25:1 28:22 29:15 31:-87 32:10 33:5 34:38
release_$ 1:10 2:24 3:-84 5:82 6:-43 12:22 14:1 15:-12 17:16 20:-9 22:-6 25:22 27:-57 28:6 29:-134 33:10
release_<?> 2:6 7:53 14:-26 15:32 20:-29 28:60 29:-93
release_<unknown> 2:-1 17:-17 20:15 28:8 34:3
release_<version> 4:41
release_@dates 27:6 32:17
release_@month 20:1
release_@person 34:50
release__ 19:7 20:-11
release_a 2:2
release_after 18:-17 29:47
release_announcements 27:16
release_at 5:12 14:-13
release_before 17:7 19:15
release_begin 3:26 20:-12
release_by 15:-3 16:38
release_calendar 14:51
release_called 19:29
release_cycle 17:19
release_date 6:-25 15:16 19:19 20:-11 29:24
release_day 25:14 33:-2
release_do 4:8
release_in 5:4 19:6 20:22
release_is 2:-22 5:15 17:-15 20:46 21:6 28:2
release_last 19:5
release_liaison 17:25
release_manager 5:-37 20:-10 29:14 34:77
release_managers 10:22 22:30
release_news 26:21 27:28
release_notes 1:26 2:8 14:-29 20:-11 24:4 29:9 33:34
release_on 4:23 20:40
release_out 5:-6 6:63 20:-34
release_plan 14:27 18:21
release_please 14:38 28:16
release_process 17:40
release_schedule 14:55
release_still 20:21
release_team 5:-44 9:42 13:19 21:13 34:36
release_this 5:-25 20:23 25:21
release_updates 27:5
release_when 20:3
release_work 17:2
released 6:63 19:-45
released_$ 6:7 19:-38 20:41
releases 17:5 31:53
remain 28:36
remaining 14:5 28:86 33:-10
remaining_<deadline> 28:3
remaining_days 28:15
remaining_deadlines 14:15 28:-9
remaining_time 28:52
remains 14:21
remains_until 14:23 28:-2
remember 24:35
remember_me 24:1
remind 5:11 19:19 23:47 24:8 25:-80 27:-91 29:52 30:-7 31:-8 33:50
remind_<deadline> 24:19
remind_<unknown> 24:-6 29:27
remind_me 5:16 19:22 23:20 24:-12 25:-7 27:-54 29:18 33:44
remind_people 23:11
remind_the 23:38
remind_us 23:4 33:16
reminded 23:45
reminder 1:-14 6:-4 11:42 16:-47 23:71 24:112 27:-48 28:-8 29:-36 30:-13
reminder_$ 11:40 25:14
reminder_<deadline> 24:6
reminder_for 24:57 31:1
reminder_to 24:35
reminders 23:32 24:-87 25:-39 27:62 29:-6 30:32 31:47
reminders_$ 23:-52 27:23 30:2 31:24
reminders_@me 23:24
reminders_are 23:25
reminders_have 23:2
reminders_in 23:19 31:-28
reminders_off 30:25
reminding 24:10
remove 2:12 12:-16 27:-39 30:25 31:35 33:-25 34:62
remove_<unknown> 30:4
remove_me 30:9 31:18
remove_the 29:12 31:7
remove_this 34:24
rename 2:16 27:-7 29:30 33:14
rename_a 2:1
reopen 8:17 12:52 29:-39
reopen_<request> 8:18
repo 17:11 29:31
repo_$ 29:28
report 6:11 7:7 8:-7 11:18
repository 12:27
request 7:26 8:61 9:77 10:-20 13:-17 14:-22 18:-4 21:29 22:62 25:-44 27:-20 29:-15 31:-33 32:-31
request_$ 13:-27 21:35 22:3 34:3
request_<?> 21:13
request_<number> 7:21 8:67 9:62 21:-23 22:-20 29:-38
request_<request> 8:13 9:4 22:-31
request_<unknown> 22:1
request_a 29:24
request_an 11:46 22:-8
request_for 21:-10 22:36
request_from 9:35
request_that 13:12
requested 8:17 21:31
requesting 22:56
requests 2:21 8:-9 9:-59 13:65 21:8 29:4
requests_$ 13:-50 21:34 29:43
requests_<?> 13:48
requests_are 13:14
require 21:21
required 21:26
requirement 8:-10 22:22
requirements 2:-2 6:24 10:13 33:2 34:49
requirements_still 12:14
reschedule 16:19
responsible 34:63
responsible_for 34:19
rest 10:10 14:5 29:-11 31:55 32:16
rest_$ 10:20 31:39
rest_of 14:17 31:2 32:17
restart 29:61
restart_the 29:36
resume 27:29 31:-11
retro 16:-4 29:33
revert 2:16 15:-17 33:12
review 1:24 11:-4 16:-19 17:-7 21:-16 25:18 29:44 33:19 34:32
review_$ 33:17
review_day 1:7
review_my 9:-20 29:41 34:24
reviewed 2:26
reviewer 17:7 22:18 27:-6 29:12
right 2:-17 5:1 6:38 7:4 9:-37 10:-38 12:30 15:-4 19:-6 21:-26 23:13 24:-15 25:39 29:-6 33:35
right_$ 23:14 25:20 33:6
right_<?> 6:38 29:-4 33:46
right_now 2:-3 5:28 12:42 13:4 21:-1 29:12
roadmap 14:44
roughly 28:13
round 19:22 24:10 27:10 33:-11
round_$ 27:13
rules 2:-23 10:36 18:-7 20:5 22:16
run 3:28 14:5 18:12 19:-33 25:15 29:49
run_on 29:18
run_the 1:2 19:-19 29:44
running 25:16 29:2
safe 20:15
safe_to 20:15
said 7:23 9:35 21:-3 34:-5
said_no 9:26 34:-2
same 4:57 6:-21 10:38 16:12 18:-23 25:38 27:-25
same_<unknown> 4:20
same_day 16:21 33:12
same_thing 10:65
say 2:-8 6:4 10:-5 12:14 28:40 33:15
say_<quoted> 11:-19 29:26
say_that 0:11 2:-14 12:6
saying 10:35
says 6:28 11:6 29:-15 33:52
says_<deadline> 6:29 29:-21 33:33
schedule 1:29 2:-4 3:22 4:25 9:-4 12:-2 13:-5 14:65 16:-35 18:28 19:29 20:-45 24:7 25:-47 29:-42 31:-15 32:-18 34:8
schedule_$ 3:20 14:22 19:23 29:-9
schedule_<?> 6:11 18:31 34:7
schedule_<deadline> 1:7
schedule_a 4:-13 14:-17 24:23 29:16
schedule_are 5:24
schedule_changes 27:16
schedule_complete 14:16
schedule_for 4:89
schedule_here 14:12
schedule_in 14:32 19:-8
schedule_of 14:-6 19:35
schedule_please 14:38
schedule_the 1:18
schedule_with 19:12
scheduled 29:-4 32:40
scheduled_for 32:18
screen 29:5
security 2:8 7:14 9:-1 11:-18 13:-9 16:4 22:8 29:8 34:19
security_<unknown> 1:15
security_fix 16:23
security_fixes 10:8
see 2:-44 7:1 8:-8 11:5 13:24 14:16 17:-5 19:24 21:1 25:58 29:11 32:-31
see_all 13:16
see_the 11:15 14:4 19:29
see_you 25:31
seen 11:13
send 14:30 17:26 23:15 24:11 26:21 27:7 31:12
send_a 2:-11 17:18
send_me 14:30 24:2
send_the 23:12 29:6
sending 27:25
sending_me 31:8
sense 0:29 2:-9 6:-12 10:33 11:9 26:6
sense_to 11:9 26:7
sent 17:14
separate 0:19
separate_deadline 0:15
series 2:1 3:23 4:21 5:22 19:14 21:6 29:-27
series_is 5:10
server 10:18 29:66 31:-17
server_$ 29:25
set 2:-45 4:30 5:-3 9:1 10:-5 11:37 20:5 22:-21 23:29 27:-22
set_$ 23:6
set_<?> 23:8
set_<deadline> 16:30
set_a 11:15
set_an 24:33 29:16
set_for 20:14 23:1 33:11
set_it 1:6 4:14
set_the 4:11
set_up 1:13 4:12 11:43 16:-8 23:-3
shall 0:9 7:5 15:3
shall_<unknown> 15:8
shall_feature 2:3
share 14:3 27:-4 31:24
she 3:9
shift 15:5 16:23 29:30
shift_<deadline> 16:18
shift_the 15:32
shifted 34:26
ship 2:21 4:14 5:-10 8:24 19:18 20:19 28:36 33:-38 34:4
ship_$ 20:18 34:11
ship_<?> 28:1
ship_date 4:15
ship_in 20:4
ship_it 8:5
shipped 6:30
shipping 20:30
ships 3:4 4:-13 16:21
should 0:16 1:-17 2:-28 3:24 4:-53 6:7 7:41 8:-61 9:-64 10:-21 12:-14 13:-34 15:22 16:12 17:7 18:32 19:-42 20:2 21:9 22:-28 24:-62 25:-32 26:31 27:-21 30:31 31:-32 34:10
should_<request> 7:47
should_@me 2:45 6:24 7:-44 11:7 15:-25 17:9 20:5 21:26 34:45
should_a 14:25
should_be 15:1 16:14 18:33 33:-30
should_know 5:2 32:26
should_probably 23:5 30:6
should_the 15:5 18:28
should_there 0:27
should_we 2:-11 3:21 15:31 18:8
shout 24:34
show 5:-11 8:-7 11:33 13:71 14:20 17:-23 18:22 19:38 25:-22 27:-28 29:-17
show_me 9:5 11:20 13:24 19:26
show_the 13:34 18:10 23:8 29:-15
show_what 14:29
shush 0:10 1:2 12:34 25:-38 31:39 32:-6
shush_$ 0:10 25:-17 31:28
shut 2:-25 6:41 12:45 20:-5 25:-34 29:-48 31:46 33:15
shut_$ 2:-16 6:-7 12:73 29:-18 33:24
sick 25:14
sign 7:7 8:22 21:-21 25:-34 26:14 27:67 33:9
sign_me 26:24 27:9
sign_off 7:14 8:27 21:-6
sign_up 11:8 33:14
signs 21:7 29:-26 34:51
signs_off 34:43
silence 31:84
silly 25:1
since 6:9 9:10 21:-3 29:29
sleeps 28:37
sleeps_until 28:36
slip 6:10 15:18 19:49 29:-14
slip_<deadline> 15:21
slip_or 6:7
slipping 15:44
slipping_<deadline> 15:34
slips 16:33
sneak 2:13 11:33
sneak_<unknown> 11:35
sneak_in 2:16
so 2:-67 5:29 6:9 7:-19 10:3 12:35 13:41 14:-13 15:-2 16:33 17:-43 19:-7 22:17 25:-12 30:-70 31:26 33:54 34:-21
so_$ 15:6
so_<?> 33:26
so_<deadline> 6:44 10:-13 12:-14 33:10
so_@me 33:18
so_are 10:2
so_far 13:71
so_is 2:11 12:21 29:-1
so_kind 29:10
so_please 31:8
so_that 24:18
so_we 22:2 33:26
so_what 18:27
so_when 33:5
so_which 20:5 33:-22
some 0:17 2:9 11:20 15:26 16:-19 22:4 23:8 24:-28 25:-5 26:2 29:4
some_<unknown> 2:22 22:26 25:-9 29:17
some_example 11:12
some_point 23:5 26:9
somebody 2:-26 3:6 4:-11 7:13 29:25 30:22 34:11
someone 2:-25 9:-14 10:23 12:5 15:21 17:22 29:-7 34:16
someone_<unknown> 10:13 17:4
someone_said 7:6
something 0:5 2:-9 11:2 13:24 15:-9 17:28 18:6 21:2 25:21 29:-18 32:47 33:-6
something_$ 0:9
something_due 18:41
something_on 32:33
soon 6:-18 10:-34 11:-7 12:-32 13:59 17:21 18:38 20:23 24:-11 27:39 28:70 29:-68 32:-24 33:-15 34:-22
soon_<?> 18:45 32:-10
sooner 18:45 33:-1
sooner_<deadline> 18:13
sorry 1:-5 5:8 7:-9 8:13 9:9 10:14 12:14 14:15 16:10 17:4 18:9 21:-8 23:-7 25:24 27:-3 31:-1 33:-9
sorry_$ 25:14
sorry_for 1:-9 5:4 6:5 7:1 8:-7 12:15 13:7 14:4 15:16 16:2 17:27 19:19 22:-22 27:-14 31:-19 33:-4
sorry_if 4:4 7:-16 8:11 10:13 13:-4 14:3 15:-18 17:-1 18:4 19:-11 20:10 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:6 31:12 32:-1
sounds 25:36
spam 8:-10 29:36
speaking 29:23
sprint 1:11 29:29 32:24
squeeze 2:3 16:34
squeeze_in 1:6
stabilisation 5:18
stabilization 5:14
stable 1:14 5:58 6:-28 9:-19 10:40 12:22 29:-37 34:45
stable_<version> 2:-8 5:34 12:47
stable_branch 1:11 5:10
stable_branches 5:2 10:57 12:-35 34:7
stage 5:62 8:11 10:12 17:23 29:-34
stage_$ 8:13 10:14
stage_<?> 5:7
stage_of 5:13
staging 29:42
stand 5:34 9:14 10:23 17:-2 27:-16 29:-12 31:18
stand_$ 5:16
stand_for 10:53
stands 5:21 10:41 11:-3
stands_for 10:50
start 5:18 10:-41 11:31 12:13 14:19 17:-4 20:-7 27:21 33:16
start_$ 5:41 29:5 33:-34
start_<?> 17:42
start_<unknown> 11:51 17:-27 29:-28 33:37
start_<version> 3:15 4:30
start_@post 27:10
start_the 4:-10
start_to 14:30
started 6:6 17:75
started_$ 17:1
starting 3:10 4:21
starts 3:7 4:9 10:8 17:10 33:3 34:-20
starts_$ 24:1
state 5:48 9:38 12:17 13:7 22:-9 29:-14
state_$ 13:5
state_of 5:51 9:14 29:-2
status 5:65 8:-46 9:36 12:17 26:7 29:-39 31:5 34:-18
status_$ 12:11 31:7
status_<request> 9:27
status_of 5:60 9:10
step 17:34
step_<?> 17:30 18:-11
steps 11:51 21:-14
still 1:-5 2:47 5:23 6:1 7:8 8:-51 9:46 10:-54 11:-18 12:13 13:20 14:27 16:-50 17:-41 18:-93 19:-21 20:36 21:6 22:-50 25:-17 27:-23 28:24 29:-2 30:18 31:-66 32:-76 33:-3 34:3
still_<unknown> 2:22 7:-38 9:36 29:-25 33:14
still__ 2:19
still_a 12:8 28:4
still_accepted 2:26 12:-8
still_ahead 6:29 14:47
still_be 2:42
still_change 12:13
still_get 20:-3 21:41 25:25
still_go 2:-10 12:16
still_going 5:5
still_have 2:-9 28:54
still_in 9:25
still_need 9:22 30:16 31:-7
still_on 12:1 20:8 26:13
still_open 2:-28 12:36 13:10
still_possible 2:17
still_propose 12:2
still_push 2:15
still_supported 29:36
still_take 2:14
still_taking 2:10
still_the 2:-37 20:43
still_time 6:21
still_to 6:51 14:13
still_undecided 7:6 13:4
still_waiting 9:21
stone 15:7
stop 2:26 6:11 10:-13 12:-25 18:-15 23:-25 24:-14 27:-54 30:52 31:67 33:40
stop_$ 25:26
stop_@notify 31:35
stop_@post 30:14
stop_@remind 31:2
stop_me 2:31
stop_sending 31:17
stop_taking 33:5
stop_the 30:46 31:-13
string 2:-19 8:1 10:16 14:-7 28:40 29:12 33:35 34:-2
string_change 21:21 22:-17
string_changes 28:9
string_exception 22:34
strings 2:-73 10:12 12:39 13:6 24:12 25:-1 27:7 28:13 29:-21 33:55
strings_$ 24:25 27:15
strings_<?> 10:-3 33:25
strings_<unknown> 2:-3 12:32
stuff 26:17 27:32 29:-32 32:44 33:-6 34:17
stuff_$ 27:39
sub 26:58 27:27
sub_me 27:7
submit 13:-5 22:33 29:16
submit_an 22:2
subscribe 11:3 26:39 27:90 29:14 30:-50 31:-44
subscribe_$ 27:18 29:-12
subscribe_<unknown> 27:33
subscribe_a 11:60 26:-40
subscribe_dev 27:20
subscribe_me 27:9 29:30
subscribe_this 26:-5 27:43
subscribe_to 11:-23 26:16 27:-40 29:59
subscribed 26:84 27:-17 30:14
subscribed_to 26:34
subscription 29:12 31:22
summary 27:19 32:21
summary_$ 32:5
summit 18:-5 29:60
support 1:14 29:23
support_<unknown> 29:28
supported 29:57
supported_$ 29:36
suppose 0:4 2:20 21:30
suppose_the 2:10
supposed 5:23 10:25 29:-9 33:14
supposed_to 5:23 10:25 29:-9 33:14
sure 2:-22 7:19 16:-10 24:43 33:14 34:10
sure_@me 24:26
switch 27:28
syntax 11:49 25:-19
t 10:-43 17:-23 20:-18 28:109 29:37 33:-63
tag 6:24 20:3 29:11 33:17
tagged 6:51 20:-24 33:24
tagged_$ 33:1
tagged_<?> 19:24 20:-23
take 7:31 8:52 9:-40 11:-15 12:14 16:43 24:-1 28:-6 29:14 30:-23 31:25 33:-2
take_<request> 2:-2 7:69 8:5
take_a 27:15
take_back 8:40
take_it 2:11 7:-2 8:1 12:37 31:-23
take_me 31:45
take_place 6:14 16:11 20:1
taken 6:20
takes 10:2 34:29
takes_<unknown> 34:33
taking 2:9 9:11
talk 11:28 15:19 25:3 29:-5 33:-17 34:14
talk_about 17:13 25:21 33:-14
talk_to 11:46 34:18
talked 21:12
target 20:45
target_date 20:26
team 5:-25 6:-14 7:-22 9:23 10:-134 11:-12 13:57 14:-12 15:-43 17:6 19:-38 20:-71 21:25 22:24 24:34 25:28 27:35 29:-13 33:-21 34:17
team_$ 5:-43 13:15 25:50 29:17
team_<?> 21:8
team_<unknown> 5:36 29:-9
team_has 2:10
team_have 13:14 29:-13
team_is 33:11
team_member 34:1
teams 2:-23 10:89 14:-19
teams_$ 10:52 14:-28
tell 2:10 5:36 9:34 10:29 11:25 12:6 18:10 22:-42 23:-9 27:-18 29:-65 31:-11 33:35 34:17
tell_me 2:28 9:32 10:59 18:15 22:-17 24:-50 27:-17 29:-10 31:-47 33:11 34:2
tell_the 5:22
tell_us 11:10 25:8 27:-6 32:-7 33:10
tell_you 11:12
telling 31:9
template 3:16 4:66 13:-12 21:28
template_$ 4:37
templates 3:53
test 5:4 8:32 11:-18 18:32 21:9 22:-46 25:17 28:-22 29:15 32:24 33:-17
test_<unknown> 8:27 18:43
test_day 1:27
test_for 1:-15 29:41
testing 5:54 25:25
testing_$ 25:15
tests 2:32 7:22 8:5 12:-25 25:-26 29:38
tests_$ 2:24 8:15
tests_are 8:12 29:5
text 2:22 14:19 21:-7 22:48 29:-5
texts 8:6 10:26 12:28 20:-2 22:-6 33:59
texts_are 12:24
than 2:-4 6:-19 15:-19 16:29 19:41 23:13 28:75 33:-17
than_a 28:40
thanks 25:121 29:-3
thanks_for 25:120
that 2:18 3:-61 5:-35 7:-17 8:-1 9:-14 10:28 11:16 13:9 14:-35 16:18 17:-61 18:33 20:-40 24:2 25:42 26:-3 29:1 30:2 31:-42 33:18
that_$ 11:24 16:31 29:-4 34:1
that_<?> 10:5 11:7
that_<deadline> 15:24 16:50
that_<request> 7:12
that_<unknown> 2:5 6:20 25:-13 29:26
that_@me 6:1 32:26
that_a 0:12
that_for 10:42
that_is 8:55 13:-8 25:1 33:27
that_still 2:48 9:-13 13:15 33:24
that_the 15:13 33:35
that_was 13:34 25:46
that_you 8:-1 25:14
thawed 5:-22 6:-14 12:44 25:14
the 0:-28 1:2 2:6 4:4 5:11 6:20 7:-2 8:8 10:-14 11:-36 12:10 13:-7 14:38 15:22 16:23 17:-23 18:15 20:19 21:-3 22:26 23:-8 24:17 25:-6 26:-3 27:-1 28:-2 29:34 30:27 31:-6 32:10 33:5 34:7
the_<deadline> 0:-60 1:-40 5:-31 8:34 10:36 12:-14 13:-114 15:43 16:30 18:-11 19:-41 20:-2 21:-25 22:-7 24:48 28:19 29:1 32:-47 33:51 34:23
the_<number> 0:-4 1:107 2:25 5:-82 6:-5 7:-59 8:-12 9:-127 10:-106 12:-105 14:-46 15:-50 16:128 18:-128 20:48 24:14 25:-68 27:-48 28:-124 29:-193 32:81 33:80
the_<unknown> 0:12 1:-31 2:16 4:15 5:-30 7:27 8:63 9:55 10:-43 11:-9 12:23 13:-20 15:15 16:30 17:-45 19:-1 20:9 21:-4 22:21 23:4 24:5 27:-63 28:3 29:44 30:-51 31:-62 32:-20 34:13
the_<version> 3:3 4:66 14:-1 20:35 33:-27
the_@change 6:20 22:22 29:-1
the_@cycle 2:61
the_@device 5:3 6:10 7:-12 12:5 13:12 17:-9 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
the_@land 29:-4
the_@person 34:2
the_@post 26:13 27:4
the_@schedule 19:10
the_@updates 2:-10 26:12 27:24 29:-18 30:47
the__ 6:8 29:24 31:5
the_announcements 26:33 31:11
the_approval 7:12
the_approvers 34:40
the_archive 34:1
the_best 17:25
the_beta 6:27 20:-18 29:-33 33:30
the_big 10:4 14:18 20:35 29:-21 33:-19
the_bot 11:26 23:12 29:-11 31:10
the_build 25:34 29:14
the_calendar 0:13 1:58 4:11 8:-14 11:17 14:-4 16:5 18:31 19:39 26:-1 33:-55
the_change 29:22
the_channel 27:-27 29:34 30:4
the_ci 29:25
the_clock 10:-36 28:58
the_closest 18:28
the_code 6:-12 12:2 29:21
the_coffee 29:32
the_coming 20:28 32:33
the_command 11:36 14:-16
the_contributors 17:24
the_countdown 27:49
the_countdowns 31:43
the_current 4:19 5:23
the_customers 7:5 15:2 29:18
the_cutoff 6:5 33:40
the_cycle 4:-42 5:56 10:-13 14:90 19:-8
the_daily 31:39
the_date 6:47 14:-2 15:13 16:17 18:-54 19:-17 26:18 29:-49 33:24 34:11
the_dates 3:3 11:-11 14:22 15:35 16:4 19:25 26:29 27:-10 32:-19 33:-3 34:-38
the_day 10:40 16:-6 24:29 32:8
the_days 33:11
the_deadline 18:-10 21:19 22:27 28:19 33:-2
the_deadlines 27:4
the_decision 8:23 34:11
the_difference 10:15
the_docs 17:-22 21:-27 32:3
the_documentation 24:8 29:1
the_end 4:4
the_exact 33:43
the_exception 9:26 13:22 22:-91 25:25 29:18
the_exceptions 24:30
the_feature 2:10 8:13 28:4
the_final 6:13 20:42
the_first 17:-5 29:16 32:19
the_fix 8:6
the_following 3:23 4:21 18:63 20:-13
the_freeze 1:-3 2:50 6:-19 10:67 12:16 13:51 18:-68 19:-2 21:-39 22:81 24:3 28:-2 29:-110 33:-7
the_freezes 12:15 14:11
the_full 14:17
the_gate 8:4 21:12 22:-3 29:14
the_golive 20:16 24:14
the_hard 10:37 28:-18
the_land 5:31 17:9 29:-26
the_last 6:9 16:23 19:-8 29:16 33:36 34:4
the_latest 33:44
the_launch 27:9 34:7
the_light 29:37 34:-10
the_list 26:20 27:15 29:-13 30:47 31:28 34:-22
the_live 9:24
the_loop 27:11
the_lts 20:15 29:-8
the_manager 11:15
the_meeting 7:6 29:19
the_membership 6:56
the_milestones 27:2
the_moment 2:9 5:6 18:10 28:5
the_morning 24:102
the_name 5:24
the_new 2:17 8:7 9:10 20:12 21:-1 29:28 33:-28
the_next 2:2 3:81 4:43 15:-15 16:-32 18:24 19:-8 20:-5 22:-12 24:-17 32:3 34:-30
the_noise 0:3 7:9 9:3 11:5 12:4 13:9 14:2 15:7 17:14 18:2 19:2 21:7 22:-10 26:-8 27:-13 29:-3 30:-9 32:-2
the_number 7:16 28:14
the_office 25:10 29:38
the_official 20:33 29:-12
the_old 1:10 3:1 19:37 22:15
the_one 18:17 19:25 29:-7 33:13
the_open 13:33 24:9 29:-4
the_page 10:4
the_past 6:25 12:-7
the_patch 29:3
the_person 34:10
the_plan 0:21 1:36 18:-28 20:15 29:-16
the_planning 14:41
the_point 10:55 33:-20
the_present 5:30
the_previous 19:59 29:8
the_procedure 10:-20 11:20 21:8
the_project 5:70 10:-3 17:53 31:6 33:-5
the_proposal 6:22 12:-23 33:23
the_queue 9:34 13:17 14:-20 18:32
the_quota 8:3
the_rc 2:9 5:17 6:-5 14:30 27:20 29:-32
the_real 20:6
the_release 2:-11 3:-22 4:-93 5:37 7:-75 8:-6 10:-1 12:-81 13:8 14:-9 15:69 16:15 17:6 19:-34 20:15 21:8 22:3 24:8 29:-5 31:-20 32:-26 33:4
the_remaining 28:24
the_reminder 25:14
the_reminders 23:-49 26:5 27:25 30:73
the_repository 12:23
the_request 8:24 9:16 21:14 29:-40
the_requests 8:-1 13:21
the_rest 10:15 14:11 18:1 31:6 32:4
the_retro 16:-3 29:6
the_review 2:1
the_reviewer 22:10
the_right 11:35
the_rules 10:12 18:-5 22:18
the_same 4:6 6:-8 16:19
the_schedule 1:25 8:5 11:9 14:42 27:-6 29:-23 34:35
the_security 12:5 16:19
the_server 10:15 29:59 31:-16
the_sprint 28:-21 29:55
the_stable 2:12 34:11
the_staging 29:12
the_state 5:13
the_status 5:25
the_steps 11:25 21:-25
the_string 18:5 29:27
the_summit 29:29
the_team 5:23 18:11 23:2 24:34 29:6
the_teams 18:1
the_test 18:36 32:3
the_tests 29:5
the_texts 33:36
the_thing 20:4
the_time 5:10 6:14 33:-20
the_timeline 14:41
the_translations 22:19 23:10 27:2
the_tree 12:45 29:-22
the_upcoming 18:66
the_updates 27:39
the_upgrade 22:11 33:9
the_user 29:21
the_version 19:51
the_way 7:-11 10:-19 11:10 13:8 16:-16 18:3 25:9 27:-10 30:13 31:4
the_week 24:-41 27:6 32:80
the_weekend 2:-10 25:32
the_weekly 5:-11 27:48 31:68
the_whole 14:46
the_wiki 29:11
the_window 6:34 29:41
the_word 6:2 10:15
the_wording 12:16 33:7
their 24:22
them 9:-6 13:15 14:26 18:-14 31:38
them_$ 14:2
then 6:-17 12:14 18:57 25:5 29:-19 33:-25
then_<?> 6:-23 12:4 18:39
there 0:11 1:29 3:36 4:-20 5:-39 7:-72 8:22 10:-70 13:45 14:7 16:-65 17:18 18:11 20:-3 21:-4 23:5 26:18 27:-43 29:-34 32:25 33:-20
there_$ 8:2 14:14 25:26
there_<?> 11:-12 22:9 25:21
there_<unknown> 5:19 11:37 12:-20 32:21
there_@place 0:24 2:39
there_a 0:-3 3:18 6:-16 12:15 26:-29 29:38 32:28
there_an 6:29 17:5 26:39
there_any 9:-7 12:-5 13:35 21:35 26:4
there_anything 13:16 18:23
there_are 24:29
there_be 0:18 23:10 24:-8 33:21
there_documentation 17:27
there_is 8:5 12:43 24:3
there_like 17:13 26:10
there_no 0:35
there_something 13:32 18:34
there_still 2:11 6:14 12:-8 28:30
they 2:9 8:-19 9:38 12:26 15:26 19:-24 29:-66 33:-23
they_<?> 12:18
thing 2:-38 4:-3 5:-8 6:20 7:-15 9:30 10:26 16:-16 18:9 20:60 21:-7 23:12 29:9 31:-7 32:-34
thing_$ 7:-10 9:17 20:2
thing_<?> 10:23
thing_<unknown> 2:-42 14:41 17:19 31:19
thing_@me 18:5
thing_are 6:14 26:20
thing_for 1:8
thing_how 13:18
thing_is 9:20 10:4 20:12
thing_that 18:5
thing_what 11:3 14:-10 29:33
thing_when 12:9 29:-27 33:5
thing_who 34:2
things 5:58 23:22 25:-9 29:-15 32:39 33:-7
think 0:19 7:32 10:-7 11:-5 15:20 21:5 26:11
think_$ 15:7
think_<?> 7:11
thinking 7:31 8:-8 21:29 22:-6
thinking_of 7:15 8:-6 21:16
this 0:-14 1:-16 2:36 3:-43 5:2 6:-29 9:-65 10:-30 11:20 13:19 14:10 15:-5 16:-15 17:28 18:-26 19:-20 20:11 21:-3 23:24 24:29 26:-4 27:24 28:-17 32:31 33:18 34:43
this_$ 1:-22 3:3 5:50 11:10 30:2 33:-9
this_<deadline> 19:5
this_<unknown> 9:-9 11:-24 23:8 25:13 29:71 31:-12 32:27
this_@place 27:3
this_bot 11:78 25:-20 30:7
this_channel 11:-53 14:-23 27:59 31:57 32:-15
this_cycle 2:16 3:-64 5:-27 13:68 14:36 17:-43 19:-31 28:24 33:17 34:33
this_is 25:42 29:-25
this_late 2:-10 17:9
this_month 20:28 32:42
this_one 0:10 4:18 19:5
this_point 5:31 10:-4 12:24 15:11
this_project 10:11 17:18
this_release 2:29 5:7 7:27 14:77 20:-62 33:3
this_stage 8:13
this_the 5:11
this_thing 20:13
this_time 23:6 28:-6 29:-24 33:41
this_to 11:-15 27:-17 29:57
this_was 4:4 7:-15 8:11 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
this_week 2:26 6:8 13:33 17:4 25:-13 28:-69 29:-47 32:52
thought 33:14
three 1:11 16:25 18:34 22:27 24:22
three_days 1:2 24:38 28:-15
through 5:13 8:24 9:15 11:10 12:-10 13:14 14:16 19:-5 25:-7 31:-26 32:6
through_$ 9:17
through_the 8:9 14:26 22:-17
thumbs 8:42
thumbs_up 8:30 9:1
ticket 4:-33 29:68
ticket_for 29:15
time 1:-15 5:28 6:16 8:-35 9:-59 10:-75 11:-58 12:-26 14:-24 18:-51 19:43 20:-15 22:32 23:26 25:18 26:-7 28:60 31:-55 32:-39 33:18 34:-14
time_$ 6:16 8:-10 12:14 21:2 22:19 25:55 28:-84 29:-69 33:12
time_<?> 7:19 12:-12 19:17 23:5 25:-4 33:-1
time_<unknown> 5:-13 14:25 29:36
time_before 24:7 28:20
time_for 5:30 6:12 22:6 33:-21
time_is 5:-13 29:47
time_left 28:33
time_of 28:-5 33:57
time_on 33:35
time_or 2:-24 5:9 15:7
time_remaining 28:23
time_to 4:29 27:18 28:21
time_until 28:9
time_yet 5:41 12:-9
timeline 14:97 19:15 29:-35
timeline_$ 14:34
timeline_for 14:28
timeline_of 19:5
timeline_please 14:13
to 0:-16 1:-95 2:9 5:-37 6:-56 7:11 8:-8 9:-20 10:-30 11:40 12:-35 13:-63 14:-8 15:35 16:57 17:43 18:1 19:-76 20:-18 21:5 22:22 23:10 24:14 25:-27 26:14 27:50 28:59 29:17 30:36 31:-29 32:-15 33:-10 34:-10
to_$ 5:8 26:8
to_<deadline> 10:-10 15:-5 16:-19 24:34 27:40 28:110 29:-66 33:-89
to_<number> 8:32 16:38 20:-19 24:2 29:11 32:22
to_<request> 7:-20 8:54 9:72 34:-6
to_<unknown> 3:8 4:28 5:-20 7:-34 9:-38 10:4 11:-5 15:6 17:10 20:21 24:-42 25:5 27:14 28:-24 29:60 30:16 32:-51 33:-36
to_<version> 2:2
to_@month 16:52 20:-10 33:3
to_@subscribe 18:27
to_@weekday 16:58 24:-14 32:35
to__ 27:26
to_a 10:7
to_add 0:39 14:-17 26:20
to_apply 12:13
to_approve 7:59 8:-51 13:8
to_ask 9:5 11:9 21:32 22:9 33:-12
to_be 0:-13 5:4 6:-15 7:3 9:-46 15:-27 16:23 24:39 25:-6 27:15 28:-42 29:-9 31:12 33:33
to_become 17:20
to_begin 4:8
to_book 20:21
to_bump 33:16
to_change 11:32 15:12
to_come 6:57 14:9
to_contribute 17:27
to_correct 21:9
to_create 3:4
to_delay 15:1
to_do 2:16 10:29 18:-28 32:11
to_docs 2:-1 12:7
to_file 21:31 22:-7
to_finish 2:-10 14:30 28:22
to_follow 27:23
to_freezes 27:23
to_ga 14:39 19:13 28:29
to_get 17:11 18:14 22:11 24:9 33:13
to_give 1:3 21:6
to_go 25:16 28:41
to_have 0:51 17:-27 18:7 29:1
to_hear 27:16
to_help 15:3 17:60
to_join 17:40 29:-1
to_know 5:18 17:6 20:38 25:8 27:-30 33:10
to_land 22:32
to_me 10:46 11:14 13:-5 24:15 27:-30
to_meet 25:26
to_merge 2:5 22:31 33:21
to_move 11:5 15:40 34:-17
to_my 12:22 16:21 27:-25 29:3
to_one 26:33
to_open 3:10
to_postpone 11:8 15:27
to_propose 2:-8 33:17
to_push 15:1
to_qa 5:28
to_receive 27:2 30:15
to_record 2:6
to_release 19:4 28:6
to_remind 23:59 24:-28
to_rename 2:3
to_request 7:9 21:2
to_run 3:25
to_say 12:6
to_see 11:25 14:25 21:10
to_send 2:-3 17:13
to_set 4:-22 11:35
to_shift 15:2
to_ship 34:12
to_slip 15:28
to_stable 2:22 10:15
to_stop 11:-22 30:30 31:5 33:11
to_subscribe 11:9 26:11
to_take 7:5
to_talk 11:28
to_the 0:8 1:-13 2:9 5:-15 8:-4 10:-19 11:-13 12:-49 15:-55 16:69 17:23 18:-41 20:-42 21:-19 27:14 28:49 29:52 33:-28
to_this 24:24
to_unsubscribe 29:31
to_update 2:22 24:17 29:-8
to_use 11:2
to_vote 11:27 13:25
to_wait 2:53
to_you 11:84 29:-25
to_your 11:-15 27:30
today 2:26 4:21 7:-15 9:-51 10:-7 12:28 14:-20 16:-14 17:17 20:-28 24:-6 25:14 28:23 29:11 31:22 32:56 33:-49 34:-41
today_$ 25:3 28:4 29:63 31:25 32:-25 34:-27
today_<?> 2:34 5:-20 12:34 17:-36 29:-14 32:39
today_is 5:27
told 7:22 27:57
told_about 27:10
told_me 7:25
tomorrow 2:12 6:-7 7:9 10:-12 12:-13 18:-3 24:58 32:67 33:26
tomorrow_$ 29:8 32:28
tomorrow_<?> 32:15 33:22
too 2:46 5:-32 6:18 8:65 10:20 12:36 20:-8 23:14 25:-53 27:20 29:-67 33:-19
too_$ 2:-76 10:1 12:53 15:9 27:6
too_<?> 10:25
too_<unknown> 8:29
too_late 2:130 6:25 10:-8 23:13 29:-5
too_many 31:24
touch 15:23 33:5
track 1:7 5:29 10:-10 27:8
translation 12:8 14:19 29:-5
translations 2:19 22:13 23:7 27:25 28:3 29:-70
translations_$ 2:34
tree 5:-19 12:96 25:-17 29:-37
true 12:19 20:1 33:23
true_<?> 12:10 20:2 33:2
trunk 3:-36 5:38 12:18
turn 2:-7 8:29 25:-1 27:37 30:1 31:3
turn_down 8:51 22:-3
turn_it 31:4
turn_off 31:28
turn_on 27:16 29:21 31:-25
turn_the 27:9
twice 15:12 19:-3
two 1:16 3:16 7:4 9:5 13:-15 16:18 19:12 21:-35 22:38 24:30 25:-7 27:-19 28:-15 29:19 31:-20
two_<?> 5:-1 9:11 12:-11 29:39
two_<unknown> 33:13
two_cycles 3:25 16:-23 19:35
two_days 16:58 24:41 28:-61
two_extra 22:4
two_more 16:14
two_weeks 1:15 32:16
typo 2:26
typo_in 2:37 21:-10
ugh 25:23
ui 12:17 22:3 33:35
ui_texts 33:4
undecided 7:5 13:54
undecided_<?> 9:1 13:13
under 5:12 6:-39 10:57 12:50 33:-10
under_<deadline> 10:29 12:13
under_freeze 12:23
under_the 6:-9 10:59
understand 10:29 11:57 25:-7
understand_<?> 11:5
understand_the 10:45
understood 25:8
undo 7:6 15:-7 16:67
undo_the 7:17 16:20
unfreeze 6:-21 12:31 34:12
unfrozen 12:38
unmute 27:55 29:-12 31:-10
unsubscribe 11:28 27:-28 30:21 31:31
unsubscribe_$ 11:-7 30:1 31:31
unsubscribe_me 11:27
unsubscribe_us 30:25
unsubscribed 26:-19 30:12 34:45
until 1:-6 3:12 4:-30 5:-44 7:23 8:10 10:-47 11:-10 13:-14 14:42 15:-15 16:25 17:-50 19:-40 20:-30 21:2 22:38 23:-1 24:33 25:-23 27:-86 28:55 29:-12 31:39 34:-33
until_<deadline> 2:23 8:15 24:7 28:80 33:-16
until_@month 14:12
until_@weekday 7:1 8:30 9:-15 16:3 22:44 24:-74 25:-18 28:-3 31:56
until_after 24:60 29:-10 31:-3
until_ga 20:6
until_next 31:13 32:-2
until_the 2:8 3:29 14:27 15:-17 16:24 28:-2 32:6 33:-26
until_we 28:40
until_what 33:7
until_when 2:-25 9:39 12:29 20:-69 21:19 33:31
up 1:1 2:-86 4:69 5:30 6:-56 9:26 10:-17 13:-6 14:-19 15:-30 16:-36 17:-4 18:46 19:1 20:-16 22:-20 23:-59 24:63 25:49 26:4 27:30 28:-40 29:-162 30:-23 31:11 32:-7 34:-73
up_$ 2:-5 9:-6 10:-43 11:-36 12:9 18:-11 20:19 25:43 27:38 29:-42 31:36 33:-19
up_<?> 10:31 23:-32 26:6 33:-12
up_<unknown> 4:21 18:10
up_<version> 4:28
up_a 11:15
up_first 18:7
up_for 8:11 25:32 26:15 27:54 34:-24
up_my 7:3 8:4 9:-20
up_next 18:55 24:16
up_on 12:-12 18:35
up_please 25:16
up_the 4:40 8:-5 13:6 16:-4 33:9
up_this 14:12 32:18
up_to 20:-10 33:47
up_when 24:27 33:-7
up_with 5:33 9:16 18:-24 24:16
upcoming 6:8 18:47
update 2:21 5:20 9:49 15:-5 16:35 20:1 24:6 27:-69
update_$ 20:5
update_on 5:27 9:27 27:-5
update_the 2:26 24:15
updates 26:-9 27:81 29:4 31:11 33:9
updates_$ 27:33
updates_<?> 29:33 30:4
upgrade 2:7 20:11 22:22 29:36
upgrade_<unknown> 22:4 33:6
url 26:36
us 2:-98 4:27 5:-1 6:34 8:-52 9:-2 10:-86 12:-39 13:-39 14:-29 16:-27 18:65 19:-40 20:-46 22:60 23:38 24:32 25:16 26:-28 27:31 28:-39 29:-42 31:29 33:-18 34:-35
us_$ 6:72 10:-6 12:-53 18:26
us_<?> 29:13 32:21
us_<unknown> 1:2
us_a 22:20 24:14
us_about 11:12 31:21
us_first 18:15
us_get 4:7
us_know 24:13
us_next 18:-12 32:19
us_not 3:3 4:-1 7:5 21:17 22:-20
us_on 18:21
us_or 12:1
us_the 27:12
us_to 27:27
us_when 33:33
use 3:32 5:-7 10:-25 11:65 13:-14 29:48
use_$ 3:34 11:-32 29:50
use_this 11:50 29:-8
use_you 11:32
used 11:1 29:20
user 29:21
user_<unknown> 29:21
users 10:4 20:71 33:-22
using 11:7
using_the 11:7
vacation 29:37
valid 9:43 10:8
valid_$ 9:4
verdict 7:11 9:36
verdict_on 9:43
version 1:-21 2:8 3:-13 4:50 5:37 6:19 9:-22 17:-14 18:-20 19:27 20:64 29:28 33:-124
version_$ 20:42
version_<?> 19:-30 20:19 29:2
version_<number> 4:50 20:-1 29:16
version_<unknown> 19:48 20:-25
version_<version> 29:17
version_be 20:15
version_before 19:38
version_is 5:39
version_of 2:18 29:10
version_please 20:6
versions 33:25
very 25:18
vote 2:-12 7:6 8:26 9:-25 11:26 13:49 21:-6 34:10
vote_on 2:-9 7:19 11:27 13:25
voted 9:18
voted_on 9:20
votes 8:-16 9:53
vs 10:70 25:-7 29:29
vs_<deadline> 10:49
wait 2:72 7:47 9:-35 21:11
wait_$ 2:46
wait_for 2:7
wait_with 7:55 8:-5 9:-29
waiting 5:-47 9:26 13:30 18:39
waiting_for 13:32 18:19
waiver 2:-22 9:45 21:46 22:61 29:-30
waiver_for 2:-1 9:20 21:1 22:24
wake 24:20 32:16
want 0:34 1:3 2:-1 4:10 5:-14 8:-45 9:-6 10:-40 15:4 16:-10 17:19 20:-32 22:44 25:-103 26:10 27:42 28:-3 31:39 32:-29 34:-27
want_<deadline> 15:23
want_<unknown> 31:28
want_a 0:18 1:11
want_an 0:12
want_the 27:14 32:-3
want_to 14:4 16:-7 17:33 26:6 33:37
wanted 22:29 25:10 26:24
wants 5:12 17:7 21:15 22:-8 25:15 29:-5 33:17 34:-16
wants_the 33:9
wants_to 5:15 17:10 21:26 22:-25
warn 23:5 24:39
warning 24:2
was 0:24 1:-12 2:-44 6:43 7:-25 8:-12 9:50 10:22 12:-10 14:-9 15:22 17:-22 19:72 20:-23 22:12 23:-5 24:-33 25:6 28:-33 29:-2 33:3 34:12
was_<cycle> 19:-8
was_<deadline> 0:1 6:17 15:78 19:20 20:-6 29:-19 33:-32
was_<request> 9:45
was_<unknown> 6:-27 9:-40 10:44 11:11 18:3 22:3 25:-36 32:40
was_<version> 3:23 19:49 20:-8 28:-15
was_@me 6:2
was_a 0:5
was_already 6:28
was_asked 4:4 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
was_away 5:15 12:17
was_decided 15:8
was_denied 13:19
was_is 10:12
was_it 19:15 30:-2 34:18
was_last 6:44 33:-29
was_means 10:7
was_moved 15:-21 34:28
was_not 21:17
was_that 9:19 19:2 30:3
was_the 5:-28 6:32 9:62 10:-64 12:-5 14:-18 15:2 18:-22 19:1 20:-40 29:29 33:47
was_there 6:36
was_when 19:8
was_which 19:2
way 0:28 2:8 6:-3 7:-14 8:5 10:-9 11:38 12:-8 14:-19 16:-7 17:11 25:1 27:-16 28:-8 29:-12 30:11 31:2 33:-4
way_<unknown> 17:10 25:12 33:26
way_does 10:11 11:25 21:-12
way_how 29:7
way_is 5:28
way_the 13:2
way_to 0:39 14:-12 17:22 21:24 29:-7
way_what 32:6
way_when 20:9
way_which 3:8 14:1
way_who 19:-13 34:53
we 0:65 2:19 3:48 4:12 5:77 6:26 7:17 8:7 9:-10 10:-88 11:-153 12:25 13:-4 14:-35 15:25 16:-23 17:-75 18:25 20:5 21:9 22:32 23:-67 24:-42 25:-45 26:-52 28:10 29:-37 31:-8 32:-15 33:-28 34:-92
we_$ 5:88 28:-28
we_<deadline> 19:39 33:-31
we_<unknown> 2:13 6:-8 7:4 12:35 13:8 18:12 19:-4 20:24 25:-25 29:-82
we_after 5:-1 6:62
we_agreed 16:14
we_already 6:-9 12:27
we_also 1:34
we_approve 9:27
we_are 4:34 5:24 6:-2 12:8 22:36
we_ask 22:8
we_at 2:-22 5:24
we_be 5:6 18:9
we_branch 33:17
we_can 8:9 33:33
we_cut 20:27 29:19 33:-19
we_did 25:40
we_do 3:3 7:-5 23:-18 30:-9 31:57
we_entered 5:27
we_frozen 12:53 25:-6
we_get 20:-46 22:10 29:56 33:-2
we_go 20:18
we_got 32:34
we_had 0:11
we_have 0:-40 1:17 3:-25 6:-39 9:-39 13:20 14:58 19:-16 21:-25 22:14 25:-5 28:10 29:28 32:26 33:3
we_hit 10:40 20:-56 28:53 33:-37
we_in 5:57 17:10
we_know 7:-19 9:27 33:19
we_live 5:-32 6:49 12:-10 20:4
we_make 6:19
we_merge 22:25 33:-24
we_might 0:12 22:-5
we_missed 22:16
we_moved 5:17 6:25 15:-6
we_must 24:3
we_need 0:13 2:26 4:24 22:13
we_on 5:29 6:6 12:-22
we_only 22:18
we_pre 5:27
we_push 15:45 20:29 29:-27
we_put 0:35 1:-14
we_release 5:-28 17:21 20:34
we_ship 19:37 28:40 29:-19
we_should 2:-16 3:13 29:26 30:42 31:-13
we_start 3:6
we_still 2:11 20:6
we_stop 33:16
we_support 29:38
we_to 28:15
we_use 3:34
we_want 0:11 7:29
we_were 21:14
we_will 22:52
we_with 5:-10 9:46
we_would 22:6 27:21
weather 29:45
week 0:-29 1:21 2:13 4:-9 5:7 7:-9 8:-74 10:-86 11:-38 12:-46 14:-62 15:18 16:51 17:12 18:-93 19:-82 20:-16 23:-28 24:50 25:-4 26:-44 27:-29 28:-10 30:-8 32:96 33:25
week_$ 1:-16 2:2 4:-48 5:1 13:8 15:-27 16:64 20:-42 21:3 25:19 28:-35 31:19 33:21 34:6
week_<?> 5:1 6:14 9:8 15:37 19:-7 28:-76 29:-34 31:4 32:26
week_<deadline> 28:8
week_<number> 32:7
week_<unknown> 4:-4 22:19 24:7 32:25
week_after 1:29
week_agenda 27:12
week_ahead 24:16 32:1
week_before 1:23 16:3
week_cycle 3:22
week_dates 32:5
week_does 20:1 33:8
week_for 5:-20 22:27 28:16 32:46
week_is 29:47 32:-14
week_later 15:15
week_of 5:22 29:18
week_on 24:17
week_or 2:15
week_plan 4:36
week_please 2:8 32:33
week_what 5:-17 17:40
weekday 20:9
weekend 2:-19 25:60 28:10 32:4
weekend_$ 32:43
weekend_<?> 25:40 32:-12
weekly 9:-2 25:-25 26:24 27:38 29:-17 31:23 32:41
weekly_@updates 26:14 27:14 31:4
weekly_overview 32:20
weekly_status 5:-6 26:10 31:16
weekly_summary 27:22 32:5
weeks 4:69 5:24 19:24 28:46 29:-8 32:-5
weeks_$ 4:13 5:30 19:3 28:-32 33:16
weeks_in 5:18 28:-5
weeks_to 28:43
weeks_until 28:22
welcome 2:23 17:21 25:14
well 12:16 21:4 25:20 27:10
well_$ 12:25
well_<?> 21:5
were 2:-17 6:3 13:30 19:53 25:1
were_granted 19:9
were_the 19:5
what 0:-9 1:-39 2:-31 3:-1 4:-102 5:14 6:-63 8:-113 9:8 10:61 11:42 12:-63 13:31 15:-21 16:-150 17:57 18:41 19:14 20:6 21:14 22:-122 24:-6 25:-33 26:5 27:-109 28:-7 30:-4 31:-90 32:25 33:21 34:-88
what_$ 18:23 21:35 28:22 33:-32
what_<deadline> 10:15
what_<quoted> 10:5
what_<unknown> 2:3 5:41 9:7 11:44 13:-36 14:-33 17:-13 18:14 21:25 25:-60 33:-17
what_@me 11:-20 13:44 14:-4 25:11
what_@subscribe 10:-18 18:55
what__ 6:1 10:6
what_a 11:-33 15:11 19:-6 25:96
what_about 0:14 2:67 10:-97 11:-12 18:-43 29:-11 33:74
what_am 18:-21 26:21
what_are 10:20 11:65 13:-30 14:39 18:10 21:20 25:-64 32:-29 33:-39
what_become 9:37
what_came 19:24
what_can 5:-12 11:33 17:40
what_changes 10:61 33:-35
what_comes 18:17
what_commands 11:21
what_date 19:23 20:32 29:-21 33:51
what_dates 14:8
what_day 10:-50 19:31 20:52 32:-9 33:74
what_did 5:-30 11:16 13:72
what_do 0:12 2:-23 5:13 10:44 15:-30 18:23 21:20 26:-30 29:-75 30:6 32:16 33:-41
what_does 5:13 7:3 9:-28 10:-8 11:-4 14:46 28:31 29:20 32:8 33:-62 34:13
what_exactly 10:38 33:-6
what_happened 9:40
what_happens 7:1 10:33 20:-26 32:16 33:-5
what_have 28:-6 32:44 33:13
what_hour 20:28
what_if 0:41 2:27 10:-6 15:18
what_is 0:-53 3:-69 5:-2 6:-66 10:52 13:29 14:-2 17:34 18:18 19:-11 21:-15 23:-35 24:32 28:3 32:42 33:-14 34:-44
what_kind 11:27
what_may 2:23 10:19
what_milestone 5:15 10:-15 18:17
what_must 17:15 32:14
what_now 2:-16 17:78 21:12
what_part 5:18
what_phase 5:12
what_reason 9:28
what_reminders 23:46
what_should 7:-4 17:34 18:48 29:-19
what_stage 5:51 17:-9
what_time 5:-28 10:-11 28:-3 29:64 33:69
what_version 5:29
what_was 18:-8 19:23 33:28
what_week 5:-4 29:52 32:-26
what_were 19:1
what_will 32:14
what_would 3:43 7:33 15:10
what_you 11:23
whats 5:11 18:21
when 0:-74 1:-23 2:-91 3:18 4:-89 5:-75 6:-67 7:-15 8:-75 9:2 10:-36 11:-22 12:-22 13:-65 14:15 15:-15 16:-82 17:-64 18:-22 19:56 20:105 22:-103 23:3 24:35 25:-27 26:-69 27:1 28:-29 29:31 30:-65 31:-85 32:-45 33:111 34:-25
when_$ 14:12 19:-27 20:26 29:9
when_<?> 19:17 20:44 29:-53
when_<deadline> 2:37 12:-35 23:-26 24:11 27:42 29:-26 33:19
when_<unknown> 19:25 20:18 24:28 29:-67 33:-25
when_<version> 19:19 20:16 24:-18
when_@me 11:3 34:11
when__ 33:53
when_are 12:-65 14:7 23:22 29:-3 33:62
when_can 2:-38 12:65 20:46 21:25 29:-36
when_comes 20:16
when_did 9:-4 19:36 33:43
when_do 20:22 28:44 29:6
when_does 2:-4 3:19 9:45 10:-4 12:9 20:24 29:24 33:-30
when_exactly 33:39
when_is 10:-44 14:12 18:3 20:50 28:-36 29:65 33:-8
when_it 19:18 20:-20
when_may 33:43
when_must 20:-11 33:41
when_should 33:29
when_strings 33:3
when_the 20:29 24:13 27:-9 33:30
when_there 24:55
when_they 7:3 20:7 33:-23
when_was 15:33 19:10 20:-21 29:22
when_we 10:18 24:12
when_will 2:-33 3:46 9:13
when_would 19:40 20:-17
when_you 10:19 25:25 33:-8
whenever 18:25 27:85 33:-5
whenever_a 27:54
where 2:-70 3:-45 5:53 9:36 10:-73 11:30 12:-56 14:24 15:26 17:67 18:-25 20:-64 21:17 22:-5 25:-89 27:-54 29:10 33:-14
where_<unknown> 5:13
where_are 9:32 14:-25 29:10
where_do 11:-40 17:46 21:25 26:11 30:2 33:-15
where_does 5:11
where_in 5:7
where_is 5:-44 11:17 14:57 29:9 34:11
where_it 14:6 15:41
whether 12:31 15:16 34:33
whether_the 12:13
which 0:-64 1:-56 2:-60 4:-35 5:17 6:-17 7:-65 8:-43 10:19 12:-44 13:50 15:-48 16:-85 17:5 18:53 19:27 20:28 21:-15 22:-72 23:12 24:-67 25:-94 26:16 27:-81 28:-28 29:34 30:-54 31:-55 32:5 33:29 34:28
which_<unknown> 5:12 10:21 18:-55 20:-39 29:15 33:-34 34:48
which_@me 13:26
which_@weekday 33:29
which_are 33:31
which_branch 29:41
which_calendar 33:29
which_channels 26:33
which_commands 11:12
which_cycle 5:4
which_date 18:7 20:23 28:12 29:-54 33:55
which_dates 14:32 32:38 33:-31
which_day 19:39 20:32 29:2 33:42
which_deadline 18:40
which_deadlines 6:11 14:49 18:-22 32:-1
which_exceptions 13:29
which_freeze 12:-11 18:33 23:6
which_freezes 6:20 12:13
which_is 18:55
which_late 13:27
which_milestone 5:-17 18:34
which_milestones 6:18 14:-38 32:30
which_of 9:12 12:37 14:-32 18:22 26:9 29:-36 34:11
which_one 18:45
which_people 13:-19 34:37
which_person 34:16
which_phase 5:49
which_release 20:-8 29:4
which_reminders 23:51
which_requests 13:22
which_series 5:14
which_stage 17:43
which_team 34:45
which_version 5:11 29:15
which_week 20:42
while_@me 32:4
who 0:11 1:-28 2:-111 3:40 4:-19 5:-94 6:-83 8:-78 9:27 10:-6 11:-36 12:-90 13:9 14:-53 15:-20 16:-70 17:26 18:-37 19:-23 20:-96 21:6 22:-78 23:10 24:-44 26:50 27:-18 28:-84 29:6 30:17 31:-41 32:-75 33:-75 34:149
who_<unknown> 3:24 9:36 10:-3 13:-22 17:22 19:27 25:7 26:-45 29:13 30:33 34:-31
who_@move 34:10
who_approves 7:2 13:-8 34:9
who_can 29:22 34:8
who_changed 15:-4 34:47
who_decides 3:17
who_do 15:15 34:6
who_gets 23:46 26:31 34:-28
who_got 13:57 34:-40
who_handles 34:1
who_has 13:56 14:14 21:-18 25:-16 29:15
who_is 0:19 13:17 17:-13 20:-14 26:13 29:29 32:-5 34:25
who_made 25:25 34:-7
who_may 7:16 9:-12 15:8 21:22 34:-5
who_must 7:7 10:18 34:-19
who_said 9:35 34:-2
who_signs 21:7 34:2
who_wants 25:20 34:-7
who_was 15:-23 30:-1 34:35
who_will 34:51
who_would 7:6 9:-19 34:7
whole 14:73
whole_schedule 14:16
whom 2:-10 7:1 9:-15 10:18 15:27 19:-14 33:-50 34:103
whom_do 34:43
whom_should 34:45
whose 7:22 10:-19 21:-20 29:-17 34:84
whose_<unknown> 7:31 21:-16 29:-2 34:17
why 0:28 2:-58 7:-28 9:49 10:97 12:-52 15:15 18:-21 23:9 25:-53 28:-30 29:70 30:38 31:-16 33:-64
why_$ 29:13
why_<deadline> 10:28
why_did 15:17
why_do 10:32
why_does 6:2
why_is 0:41 9:-2 29:24
why_was 9:52
why_would 9:42 29:-11
wiki 29:41
will 0:-41 1:-10 2:7 3:42 4:-19 5:-16 6:-24 8:16 10:-35 11:-25 12:-32 13:-33 15:4 16:-3 17:-7 19:-64 20:37 21:39 22:14 23:31 27:-34 28:34 29:33 30:24 31:-70 32:-3 34:2
will_<deadline> 15:5 28:19
will_<version> 3:22
will_a 28:19
will_be 18:-23 25:39 29:16 32:-8 34:8
will_have 3:12 4:-9
will_it 20:62
will_my 20:26
will_not 2:-1 22:45 29:20
will_push 29:25 34:1
will_the 2:6 20:9
will_there 0:-2 23:13 24:-7 33:34
will_we 20:41
will_you 21:33 23:9 29:-17
window 6:58 10:17 12:-10 29:4 33:22
window_for 6:39
window_shut 6:10 29:-13 33:36
with 1:-37 2:9 3:-1 4:29 5:19 6:-8 9:29 12:1 13:4 14:23 15:-30 16:32 19:29 20:-24 21:2 23:-8 25:-21 26:-49 27:-1 29:-6 30:-49 31:21 33:-15
with_$ 1:18
with_<?> 12:22 29:16
with_<deadline> 10:23 16:52
with_<request> 5:-31 8:24 9:57
with_<unknown> 10:-8 11:-19 19:42 32:46 33:-10
with__ 13:10
with_a 2:12 6:9 7:-13 12:3 13:8 18:3 19:2 21:-1 24:-9 27:1 28:1
with_all 14:14
with_dates 14:12
with_me 24:16
with_my 2:48 21:7
with_the 5:27 16:-17 22:22 29:3 31:5
with_you 3:6 11:80
withdraw 8:50 22:-2
within 28:32
within_the 28:32
word 5:-12 11:48
word_<quoted> 6:2 10:15
wording 12:16 33:39
work 2:-22 3:18 4:23 5:41 8:10 11:31 12:-23 17:24 20:-21 21:6 23:7 25:9 29:-23
work_$ 11:7 23:9 25:9
work_here 17:28
work_on 3:9 4:8 20:-11
work_out 8:9
work_still 5:5
workflow 17:12
working 18:8 28:18
working_days 28:18
works 17:14 19:-22 23:3 25:65 29:-16 30:16
works_$ 23:11 25:16
worth 7:33 9:-26 21:16
worth_asking 21:1
would 0:47 1:-5 2:17 3:29 6:-34 7:19 10:-6 11:-3 15:33 16:-4 18:-11 19:32 20:-7 21:8 24:19 25:-30 26:7 27:8 28:-12 29:-22 30:12 32:-25 33:-41 34:-21
would_@me 2:-11 11:51 21:27 26:13
would_a 0:3 2:19 3:51 21:21 23:20
would_an 0:24 21:27
would_approve 7:38
would_be 0:21 24:17
would_happen 10:12
would_it 1:-2 12:3 26:21 30:1
would_like 2:2 7:-23 13:24 17:21 20:15 21:-8 22:11 27:3 30:-25 33:-24
would_love 17:11 27:7
would_rather 30:13
would_the 3:15 7:23
would_we 2:27 19:41 20:-36 22:-19
would_you 3:-16 4:4 5:9 8:14 10:15 11:-15 16:34 24:26 31:9 33:-1 34:-21
write 2:-16 6:26 10:-3 11:10 29:60
write_a 29:36
write_me 29:11
write_to 11:22 29:-1
writing 0:4 10:3 15:-1 16:7 17:-5 19:12 28:3 29:-9 33:-6 34:1
writing_the 0:5 10:4 16:7 17:-5 22:-5 28:4 29:-7 33:-12 34:2
wrong 16:27 22:13 25:21
wrote 10:20
y 6:26 12:30 16:-5 32:18
y_and 6:26 12:31
ya 6:64 20:-10 31:25
ya_<unknown> 6:66 20:-9
yeah 2:-1 12:9 25:14
year 15:21 19:75 29:39 33:-45
year_$ 19:26
year_ago 19:25
years 25:7 29:25
yes 2:25 8:57 25:12 29:-15 33:2
yes_$ 9:9 25:17
yes_<?> 33:28
yes_no 2:33
yes_to 8:48
yesterday 3:9 6:37 7:32 8:-3 16:11 33:-24
yesterday_$ 3:11 29:23
yet 3:45 4:-16 5:35 6:60 8:-64 9:3 12:51 16:-23 20:-27 28:-2 29:-50 31:-39
yet_$ 3:5 5:18 6:16 7:9 8:-33 9:15 12:1 25:-29
yet_<?> 5:1 6:21 12:-31 25:43 28:-18
yet_@me 12:34 31:-3
yet_or 5:11
yet_please 5:7
you 1:6 2:-72 4:18 6:-127 8:31 9:-50 10:-8 11:89 12:-65 13:-54 15:-62 16:17 17:-40 18:-56 19:-17 20:-38 21:-51 22:16 23:44 25:107 26:11 27:12 28:-6 29:-14 30:24 32:-89 33:6 34:-71
you_$ 3:17 8:-1 11:31 25:47 29:-29 30:15
you_<?> 11:93 25:6 34:-22
you_<unknown> 9:6 10:-9 11:-11 14:35 17:31 23:35 25:15
you_@mean 5:3 10:42 33:-2
you_@show 14:22
you_a 11:-7 25:64
you_accept 7:26 8:-28
you_add 1:52
you_approve 8:28
you_are 10:-3 25:41
you_be 29:10
you_can 8:20 11:26
you_could 22:2
you_do 7:16 11:19 16:20
you_explain 11:9
you_file 21:24 29:-1
you_give 34:10
you_got 33:14
you_have 3:42 8:33
you_in 11:4 29:1
you_keep 27:6
you_kindly 18:5
you_know 10:26 11:19 25:-3
you_look 33:30
you_move 29:5
you_please 8:38 25:-19 27:18 28:11 29:-18
you_post 11:-29 14:4 26:35 27:14
you_remind 23:42 24:27
you_review 29:28
you_say 0:11 11:-12 29:13
you_send 23:21 26:40 29:-7
you_show 11:37
you_stop 31:13
you_take 2:31
you_tell 9:8 12:11 24:-8 33:17
you_think 0:6 7:33
you_to 7:4 11:39 31:6
you_understand 11:46
you_work 11:45 25:-1
you_would 14:8
your 2:-9 5:-40 7:11 8:-43 11:26 17:8 23:10 26:9 27:16 29:-13 34:29
your_<unknown> 11:39 25:-3 31:1
your_announcements 11:23
your_job 25:24
your_messages 11:-42 26:35 30:15
zuul 29:32
~^_a 2:-9 5:27 10:15 29:-6 34:38
~^_add 0:-10 1:27 27:11 29:52
~^_after 16:2 18:39
~^_all 13:25 14:18 25:34 27:-3 29:-9
~^_am 26:15
~^_and 10:-27 14:-21 18:12 25:-40 29:35 33:79
~^_any 0:13 2:-8 9:26 12:4 14:-1 17:27 18:19 27:-6
~^_anyon 29:17
~^_anyth 2:31 18:2 28:-11
~^_approv 7:-65 8:16 9:-19 29:41
~^_archiv 1:1
~^_are 0:10 2:21 3:22 10:13 11:-17 15:10 18:-37 20:-7 25:23 26:4 28:25 29:-62 30:1
~^_ask 22:25 24:17 32:-18
~^_at 33:25
~^_back 25:39
~^_befor 1:-9 2:-12 4:4 5:36 6:-5 7:-7 10:21 11:2 12:7 14:3 16:3 19:-12 20:-3 23:-14 24:-64 25:2 28:-16 33:7 34:2
~^_bin 8:27 9:-11
~^_block 8:16 9:-5
~^_book 29:25
~^_buena 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
~^_bump 2:29
~^_by 6:-1 7:-12 10:-8 11:10 13:7 15:-30 16:-20 25:9 27:-10 28:-1 31:5 33:2 34:32
~^_c 6:-22 10:14 33:51
~^_calendar 14:14 32:7
~^_can 0:40 3:27 7:1 11:-10 17:-18 22:30 23:-2 24:31 26:6 27:13 29:17 30:32 33:-62 34:-46
~^_cancel 31:8
~^_chang 16:9
~^_cheer 25:24
~^_ci 29:13
~^_client 10:-7 34:25
~^_clon 4:33
~^_clos 29:28
~^_com 21:43
~^_compar 19:17
~^_congrat 25:21
~^_consider 21:12
~^_contact 34:5
~^_could 2:19 11:-4 16:16 17:-11 22:21
~^_count 13:15
~^_countdown 28:34
~^_creat 3:-4 4:7 29:23
~^_current 5:21
~^_dat 16:-39 20:17 29:103 33:-61
~^_day 28:28
~^_deadlin 0:-35 25:10 33:29
~^_defin 10:21
~^_delet 23:-4 24:-23 29:33 31:40
~^_deny 8:36 13:-8
~^_did 2:-5 5:21 6:43 8:-1 9:47 12:49 15:-21 17:-2 19:-6 21:-15 29:1 30:18 33:-54
~^_do 0:18 2:60 3:28 5:-21 6:-17 8:-28 10:-14 12:1 15:14 16:-22 17:-23 18:-22 25:5 26:14 27:-13 28:34 29:-29 30:31 31:-7 32:6 34:-34
~^_doe 2:21 10:14 12:19 26:26 33:29
~^_drop 31:4
~^_enough 31:29
~^_eta 4:-20 20:50
~^_every 14:14 24:9 27:4
~^_everyth 13:16 14:8 16:3
~^_exception 8:-8 13:63 21:-5
~^_excus 0:1 1:11 6:9 8:-5 11:-8 12:4 15:11 16:10 18:8 19:-7 20:6 23:1 24:-8 27:-15 28:4 29:-2 31:-4 32:4 33:-7
~^_explain 10:17
~^_extend 8:7
~^_featur 5:8 8:17 10:-27 22:-2 25:29
~^_ff 10:-11 16:8 19:16 28:10 33:26
~^_ffe 9:-49 13:11 21:4 22:92
~^_final 16:3 19:6 20:30
~^_first 17:19
~^_follow 24:22 27:17
~^_for 2:14 7:29 10:42 25:-6 32:7 34:-21
~^_fpf 33:30
~^_freez 9:31 10:-18 14:22
~^_from 17:2 33:15
~^_full 14:3
~^_ga 20:58
~^_gat 12:19
~^_gazpacho 19:8
~^_get 4:18
~^_giv 11:25 13:30 16:24 25:-29 32:17
~^_go 27:8
~^_good 10:-4 14:-9 17:4 18:13 20:13 24:-47 29:3 31:4 33:13 34:9
~^_got 11:19 17:43
~^_grant 8:11
~^_great 25:32
~^_haha 25:7
~^_hallo 1:-8 2:-10 3:-1 7:-7 9:5 10:6 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
~^_happy 16:-6 25:50
~^_hard 8:19
~^_has 3:3 5:33 6:21 7:4 9:4 10:-11 20:27 25:-6 33:-31
~^_hav 5:26 6:42 12:5 15:-24 16:25 33:-37
~^_hello 6:-2 7:9 10:20 11:-17 16:-2 21:15
~^_help 11:43
~^_hey 10:2 13:-5 17:7 19:-1 20:5 22:-11 25:7 27:-2 29:10 31:5
~^_hi 0:19 1:-26 2:12 3:27 5:9 6:-8 7:33 8:-17 11:2 13:-19 14:-17 17:-24 19:10 21:32 22:-18 23:23 24:-17 26:2 27:-22 29:-1 30:20 32:-6 33:15 34:11
~^_hibiscu 16:21
~^_hmm 25:13
~^_hola 17:45 29:-7
~^_hold 7:28 9:-7 16:40
~^_hour 28:1
~^_how 0:-27 2:-4 3:19 5:24 11:7 13:-15 19:5 21:14 23:12 25:14 26:-2 27:-3 28:-25 29:27 33:24
~^_i 2:-3 3:-6 6:-17 7:-8 8:22 9:-8 10:34 11:15 14:9 15:-19 16:-35 17:7 18:-2 19:6 22:26 23:20 24:13 25:29 26:-51 30:-2 31:5 32:-1
~^_if 2:14 7:25 15:16 16:-12 21:31 22:-24 33:20
~^_in 2:-26 10:38 11:14 12:-14 20:22 21:-8 25:12
~^_insert 1:15
~^_is 1:-14 4:-21 5:21 6:10 8:-67 9:15 10:-11 11:15 12:6 13:5 14:-44 15:10 16:-46 19:7 20:15 22:-43 24:-33 25:-31 26:31 29:24 30:2 33:-12
~^_it 17:45 25:13
~^_just 0:-11 6:4 11:4 17:4 20:10 27:1 34:13
~^_keep 27:13 30:1
~^_kill 8:9
~^_last 19:7 33:16
~^_launch 20:8
~^_leav 15:20 31:17
~^_let 4:7 7:1 9:-11 16:27 27:8 29:17 33:-15
~^_lib 33:7
~^_link 26:41
~^_list 10:14 11:2 14:37 18:-10 27:-39 29:10 31:-20 34:10
~^_m 6:14 10:33 18:-15 19:2 29:40 33:-16
~^_mak 1:-7 16:9 24:29 29:8
~^_mark 1:9 8:11
~^_may 2:14 21:-31 22:55 31:5 32:-6 33:-28
~^_mayb 15:12 16:-6 25:13
~^_membership 10:12
~^_merci 16:7 31:7
~^_merg 2:-9 5:16 29:31
~^_mileston 6:-16 33:37
~^_morn 1:6 4:8 6:4 10:26 11:21 15:12 18:-11 22:16 24:-17 25:6 28:4 29:-16 31:-15 33:-24
~^_mov 16:32
~^_mut 29:18 30:-8 31:63
~^_my 6:5 9:40 12:-4 13:15 25:-13 29:37 33:40
~^_need 11:4 21:-36 22:46 23:-22 24:20 33:29
~^_never 7:13 25:18
~^_new 1:44 4:14 17:51 22:4 27:-14 33:-18
~^_next 18:58
~^_no 0:24 7:4 8:-7 9:-9 12:5 21:14 23:3 24:-3 25:46 27:-30
~^_not 14:47 18:-40
~^_notify 27:30
~^_nudg 16:14
~^_number 28:17
~^_oh 25:5 31:6
~^_ok 2:-58 9:-18 10:25 16:10 29:18 32:11
~^_omg 25:28
~^_on 5:25 8:15 20:15
~^_onboard 17:28
~^_one 1:-13 2:-14 6:18 8:-11 10:-3 12:1 16:-38 18:-7 20:8 23:15 24:14 25:4 28:-3 29:21 31:-6 33:1
~^_only 31:6
~^_open 29:25
~^_order 29:50
~^_our 22:23
~^_ping 25:29 31:-1
~^_plan 32:48
~^_pleas 1:31 2:-22 5:-5 7:13 8:10 15:39 22:10 24:2 27:14 28:-23 29:13 30:10 31:5 33:-8
~^_pok 24:41
~^_postpon 16:9
~^_print 14:12
~^_proposal 6:-14 10:-30 33:49
~^_pull 4:-6 19:13
~^_put 1:3 8:20 27:1 31:6
~^_quick 6:5 8:-3 9:-3 10:-3 12:2 14:6 17:-8 18:12 21:-5 22:-10 28:4 32:11 33:9
~^_quit 31:26
~^_rc 10:-9 19:-1 24:2 28:13 29:67 33:-20
~^_re 11:-17 25:51 29:-21
~^_register 27:5
~^_reject 8:10 29:33
~^_relbot 11:25 25:-14
~^_releas 2:-7 4:-23 5:-8 6:27 14:25 19:-1 29:6 32:28
~^_remind 19:5 23:-80 24:-1 29:43 33:52
~^_reminder 24:31
~^_remov 34:52
~^_request 8:-37 9:31 22:27
~^_requirement 33:-11 34:21
~^_restart 29:12
~^_run 29:25
~^_salut 2:-7 3:5 7:4 8:-2 10:6 13:-2 14:12 16:-2 17:-8 20:9 21:8 29:-23 32:-2
~^_schedul 1:4 4:-58 14:11 18:8 24:3
~^_see 25:26
~^_send 27:26
~^_set 4:7 24:26
~^_sf 10:49 16:-11 28:9 29:-35
~^_shift 29:10
~^_should 0:34 3:27 5:-3 6:22 7:49 15:18 29:-4 33:-1
~^_show 11:5 13:46 14:29 18:2 29:-5
~^_sign 8:3 27:50
~^_silenc 31:27
~^_snooz 24:16 31:17
~^_so 12:12 18:3
~^_someon 10:17 30:-1 34:2
~^_sorry 7:-26 10:12 12:9 13:-11 14:4 20:6 21:-21 23:-9 25:9 29:11 31:5 33:-1
~^_spin 4:22
~^_start 19:27 27:26
~^_stick 1:5
~^_still 5:28
~^_stop 31:32
~^_str 10:-78 13:17 16:-44 19:32 28:58 33:5
~^_string 12:29
~^_sub 27:21
~^_subscrib 26:-50 27:5 29:44
~^_suppos 2:9
~^_swap 16:37 33:-6
~^_tak 31:14
~^_target 20:3
~^_tell 10:70 11:29 24:-18 25:12 27:-7 33:-11
~^_test 25:41
~^_thank 11:-47 25:128
~^_that 8:5 25:12
~^_the 1:-32 8:20 10:34 13:9 14:32 16:20 18:28 20:25 24:-29 25:-60 27:-33 29:7 31:-5 33:-11
~^_ther 1:19
~^_thi 11:32 25:32 29:-28 32:20
~^_thumb 8:15
~^_tim 28:77
~^_to 1:3 34:9
~^_tomorrow 32:7
~^_too 2:10 6:6 31:17
~^_total 17:10
~^_turn 8:5 27:32
~^_uhm 0:2 2:-15 3:8 5:-7 8:-12 9:18 11:11 12:23 13:12 17:-20 18:-16 19:-6 23:18 25:-2 26:9 29:-10 30:1 31:-12 33:-1 34:24
~^_undo 16:44
~^_unsub 29:-11 31:22
~^_unsubscrib 30:-39 31:51
~^_until 2:-4 9:33 12:1 20:-35 33:39
~^_upcom 18:18
~^_updat 9:8
~^_wait 7:9
~^_want 22:10
~^_warn 24:3
~^_was 5:-35 6:44 10:71 11:29 12:-36 19:-12 20:-13 25:-43 29:-42 32:27
~^_watch 27:23
~^_we 0:12 1:15 4:32 5:-37 6:-39 9:-5 10:-6 12:48 15:-39 16:16 21:16 22:21 23:-26 31:33
~^_weekly 31:-12 32:40
~^_what 0:-22 2:41 5:-13 6:-5 10:-8 11:55 12:-17 13:27 14:42 17:-107 18:17 24:-23 25:22 26:50 29:15 30:8 32:9 33:-29 34:-5
~^_when 2:-24 3:18 5:-29 6:-15 10:-57 14:13 17:-2 19:33 20:34 23:2 28:12 29:29 33:3
~^_wher 5:31 9:6 21:12 29:16
~^_which 2:-2 5:-12 13:25 14:26 15:-14 18:11 20:-17 23:20 29:43 32:1 33:-31 34:53
~^_who 0:6 2:-9 3:36 9:26 10:3 13:24 15:2 16:-17 17:-32 20:-19 22:-27 23:21 24:-4 25:25 26:26 27:-34 29:28 30:7 33:-90 34:11
~^_whom 34:51
~^_whos 34:20
~^_why 0:6 2:-2 6:-31 9:60 10:75 15:16 30:10 33:-6
~^_will 2:33 20:18 24:-24 28:33 29:-29 30:10
~^_would 7:-3 8:12 21:15 26:4 34:-9
~^_writ 29:49
~^_wurd 8:-19 9:53
~^_ya 6:35
~^_yes 25:21
~^_you 8:21 11:-52 23:9 25:46
~^_your 34:22
~a 0:94 1:77 2:58 3:77 4:36 5:-43 6:-116 7:-22 8:-38 9:-47 10:29 11:37 12:-48 13:-5 14:-13 15:19 16:-32 17:-3 18:-100 19:-63 20:-42 21:48 22:23 23:6 24:35 25:51 26:-18 27:-24 28:-23 29:28 31:-31 32:-34 33:-65
~a_beginner 17:34
~a_beta 0:77 29:-5
~a_bit 15:13 22:1
~a_bug 1:30 2:-10 25:24 34:21
~a_button 2:4
~a_calendar 1:-5 4:16 14:-2 26:51 33:15
~a_candidat 5:12 10:11
~a_channel 11:75 26:-43
~a_client 2:14
~a_cod 1:3
~a_customer 6:10 7:-18 12:5 13:9 18:4 19:2 24:-7 27:1 28:3 29:-7
~a_cycl 3:36 5:-45 10:26 11:8 14:-4
~a_dat 11:42 15:13 29:-44 33:17 34:-25
~a_day 16:47 21:8 33:-34
~a_deadlin 11:31 15:12 32:37
~a_decision 13:34
~a_dev 10:11
~a_dm 24:7 33:-10
~a_doc 0:50 1:10 2:18 10:-35 17:15 21:-16
~a_documentation 3:9
~a_featur 2:-30 10:76 22:5 33:38
~a_fix 2:5
~a_fortnight 28:9
~a_freez 2:-50 10:-38 11:40 12:74 13:-8 17:-22 21:18 22:28 23:1 29:-35
~a_fresh 4:17
~a_go 1:33 12:12
~a_head 24:38
~a_help 2:17
~a_human 34:39
~a_jok 2:-13 17:-1 25:51
~a_last 1:7
~a_lat 2:1 34:29
~a_list 13:14 14:31
~a_look 7:18
~a_lot 2:-6 7:-17 8:1 10:-20 11:-5 13:8 15:-9 18:27 21:-4 22:10 25:5 26:4 28:-8 29:7 30:9 32:8 33:-6 34:-1
~a_mentor 11:-15 17:60 29:-2
~a_messag 21:9 27:16
~a_mileston 1:13 5:8
~a_month 28:3 30:22
~a_nam 11:-5 34:30
~a_new 2:31 3:25 10:35 11:40 12:-9 21:9 22:-23 29:34 33:-13
~a_newbi 17:12
~a_no 8:41
~a_not 24:43
~a_packag 1:2
~a_pag 14:34
~a_pas 22:10
~a_patch 17:13
~a_pictur 14:1
~a_ping 1:-21 23:10 24:11
~a_plan 3:21
~a_problem 2:19
~a_refactor 2:11
~a_regression 2:5
~a_releas 0:9 5:-21 10:5 25:15 34:2
~a_reminder 11:45 24:40
~a_request 7:18 11:19 22:24 29:-27
~a_requirement 22:18
~a_revert 2:21
~a_review 1:3
~a_schedul 4:61
~a_second 0:9 33:19
~a_security 8:5
~a_separat 0:45
~a_shout 24:16
~a_soft 1:45
~a_str 8:-18 10:23 21:18 22:9
~a_test 29:18
~a_thing 6:-4 12:22
~a_thursday 33:71
~a_translation 0:5
~a_translator 14:23
~a_typo 2:2
~a_ui 0:21
~a_waiver 2:-7 21:40 22:47
~a_warn 24:14
~a_wednesday 20:36
~a_week 2:-35 15:57 16:30 22:15 23:-15 24:35 25:4 32:-48 33:-49
~a_what 5:25 10:-11 33:5
~a_who 34:52
~a_year 19:24
~a_yes 8:6 9:13
~ab 27:9
~abhangigkeiten 12:6 33:9
~abi 0:25 2:26 8:5 9:-2 28:-2 29:11 33:-23
~abi_freez 0:27 29:11 33:-16
~abl 11:30
~abl_to 11:30
~about 0:9 1:-23 2:18 4:-18 5:8 6:-30 7:41 8:-17 9:33 12:-33 13:-27 14:-72 16:-39 17:14 18:-3 19:-22 20:-21 21:-21 22:-28 23:25 24:30 26:-17 27:29 28:-44 29:-4 30:-33 31:9 32:-32 33:25 34:27
~about_client 10:7
~about_every 27:5
~about_featur 27:2 33:-30 34:4
~about_freez 10:14
~about_m 23:3
~about_rc 10:-12 24:2 33:13
~about_str 28:-21 33:59
~about_string 10:-9 27:8 31:19 33:25
~about_the 10:-40 24:6 25:12 29:-48 33:37
~accept 2:38 7:41 8:3 13:-3 21:24 25:-10 34:-7
~accept_the 8:69
~accordingly 16:29
~account 29:43 34:-10
~accountabl 30:4 34:13
~accountabl_for 30:4 34:13
~ack 7:17 8:-8 9:10 16:-14 25:30 29:-4 33:14
~acm 29:21 34:-10
~activ 6:-24 10:-9 12:72 23:25
~actual 19:2
~ad 1:27
~add 0:137 1:74 2:19 3:-54 4:-8 6:-30 8:-31 10:-21 11:27 12:-14 14:-71 15:-43 16:-99 17:-14 18:-15 20:-1 22:-3 24:-71 26:15 27:43 29:9 31:-37 33:-27
~add_a 1:-2 2:61 11:68 29:28
~add_an 0:34
~add_dat 0:57
~add_it 1:19
~add_me 27:23 29:3
~add_rc 34:26
~add_thi 1:5
~add_to 26:21
~addres 26:40 29:-33
~adjust 16:30
~adjust_the 16:15
~admitt 22:21
~advanc 1:-3 8:-1 14:3 16:1 18:16 21:9 23:-7 24:5 26:1 27:-9 29:-5 32:1 33:7
~advic 9:30 29:-7 31:22
~advic_on 9:30
~advis 9:14 24:24 33:-9
~advis_me 24:25 33:-18
~affect 10:55 12:-13 30:22 34:-9
~affect_by 10:30
~after 0:-25 1:12 2:27 5:6 6:18 10:-21 12:-77 13:11 14:-41 15:-22 17:-8 18:48 19:-14 20:21 21:28 22:25 24:20 27:-33 28:-40 31:-3 34:-3
~after_all 21:33 22:-24
~after_featur 6:6
~after_m 5:30 10:-39 18:18
~after_rc 1:22 2:7 6:-12 10:20 33:4
~after_requirement 10:21 18:10
~after_str 22:23
~after_that 18:15
~after_the 6:-6 10:-10 13:36 20:27 22:57 27:-2 31:8
~after_thi 3:7 19:-11 33:13
~again 5:-33 12:4 15:10 19:-4 24:27 25:49 29:6 32:-17 33:18
~against 5:1 19:10
~agenda 14:-3 27:8 32:46
~ago 19:33 28:37 33:-38
~ago_was 28:44
~agre 11:-6 16:5 25:49
~ahead 1:27 2:-36 5:-28 6:17 8:3 12:-4 14:20 16:-3 18:36 23:29 24:21 29:-34 32:17 33:-30
~ahead_of 1:31 10:8 16:-32 18:17 24:39 33:-17
~al 2:-3 12:32 16:39
~alarm 16:-17 24:66 29:8
~alarm_for 24:11 29:16
~alert 24:10 27:11 30:15 31:21 34:-10
~align 16:30
~all 4:-15 5:-21 7:-12 8:44 9:-38 10:4 12:-50 13:50 14:97 17:1 19:-58 20:-40 21:-14 22:-50 24:-47 25:66 27:52 28:-5 29:-37 30:-18 32:-74 33:-9 34:-36
~all_dat 14:11 26:17
~all_exception 13:27
~all_ffe 13:45
~all_freez 14:7
~all_is 25:15
~all_mileston 27:27 31:-9
~all_of 14:75 18:-22
~all_open 13:-36 29:44
~all_the 14:59 33:-8
~all_thi 17:21
~allow 2:36 5:-1 8:17 10:-4 12:-33 13:35 15:26 22:45
~allow_thi 17:8
~allow_to 2:10 15:34
~along 5:51 16:15 24:-11
~alpha 1:39 5:50 18:-7 20:-2 29:-8 33:24
~alpha_beta 5:3
~already 2:-15 3:24 4:-7 5:32 6:30 7:-10 9:11 10:-16 12:29 18:-26 20:-14 23:1 25:-11 26:32 31:10
~already_behind 6:5
~already_creat 3:11
~already_in 12:10
~already_or 5:7
~already_over 6:20
~also 1:27 10:37 19:23 33:-11
~also_in 19:25
~also_need 1:24
~alter 15:18
~alway 14:-26 24:23 25:31
~am 1:30 4:-7 6:2 8:13 9:-35 10:8 11:23 12:-7 16:-6 17:32 18:-27 20:-3 21:4 24:10 26:27 28:8 29:-53 30:1 32:21
~am_a 17:38
~am_ask 22:11
~am_away 32:14
~am_draft 20:9
~am_fiv 10:1
~am_i 2:37 6:28 11:17 18:-25 25:-31 26:49 28:1 30:39 31:-14
~am_lat 25:15 29:16
~am_lost 11:50 25:-31
~am_new 17:78 33:-8
~am_not 7:25 8:-11 11:16 15:10 34:10
~am_on 6:9 7:6 8:-17 12:4 13:11 18:3 19:2 24:-15 28:1 29:-9 31:26
~am_still 7:29 9:-15 21:2 30:2
~am_writ 0:4 10:4 16:7 17:-5 19:13 22:-5 28:4 29:-3 33:-15 34:2
~amend 16:25
~an 0:63 1:71 2:35 5:-26 6:-8 7:-105 8:-147 9:-85 10:8 11:37 12:-70 13:7 15:-97 16:-107 17:23 18:-24 19:-49 21:68 22:64 23:-83 24:13 25:-13 26:55 28:-57 29:-39 31:-24 32:-1 33:-4 34:-15
~an_abi 0:27
~an_alarm 24:6 29:16
~an_alert 24:9
~an_entry 1:3
~an_error 2:19
~an_exception 2:17 8:-77 9:-65 10:24 11:51 21:20 22:11
~an_exemption 22:32
~an_extension 13:13 22:20
~an_extra 0:33 1:3
~an_ffe 2:-20 11:41 13:-29 21:57 22:6
~an_hour 24:15
~an_ics 26:67
~an_overview 13:17
~an_rc 0:20 10:28 18:-7 20:30 28:-6 33:34
~and 0:-43 2:-33 3:-17 5:10 7:-44 8:32 9:1 11:-26 12:35 13:-27 14:59 16:8 17:41 18:64 19:-31 21:-67 23:-17 24:-17 25:-14 27:6 32:13 33:17
~and_a 25:-37 29:51
~and_by 15:36 19:-9 33:-16
~and_final 33:4
~and_for 9:24
~and_freez 32:18
~and_gon 6:11
~and_hav 17:16
~and_how 11:3
~and_i 25:33
~and_m 5:11 27:24 33:2
~and_on 9:1
~and_rc 1:38
~and_releas 14:10 28:-4
~and_str 33:22
~and_the 8:3 18:-10 33:90
~and_then 6:-8 18:54 33:-1
~and_want 17:12
~and_what 12:20 17:18
~and_when 10:13 14:55 20:22 28:-11 29:-33 33:-36
~and_which 5:3 14:10
~and_who 26:7 34:10
~anna 7:17 8:-15 15:18 34:57
~anna_still 34:45
~announc 20:6 34:13
~announcement 20:3 26:28 27:11 31:14 34:-1
~announcement_in 11:3
~another 0:42 1:3 2:27 25:14
~another_team 2:29
~answer 9:12 13:27 21:-24
~antrag 9:30 29:-7
~any 1:-27 2:46 5:-45 6:-56 7:-39 9:47 10:-65 11:-19 12:47 13:43 14:-15 15:23 16:-37 17:34 18:5 20:-11 23:-26 24:-20 27:-67 29:-32 31:43 32:39 33:-35 34:-71
~any_block 2:-2 12:32
~any_dat 32:41
~any_deadlin 14:1
~any_decision 9:64 13:-12
~any_exception 9:-17 13:51
~any_freez 18:39 32:25
~any_idea 29:9
~any_longer 12:13 31:29
~any_mor 8:24 23:-12 31:10
~any_movement 9:21
~any_way 0:13 2:31 12:-27 14:-9 21:45 26:5
~anybody 9:4 10:19
~anymor 31:34
~anyon 2:-11 3:20 6:-5 12:-22 13:9 15:17 22:-25 25:48 29:20
~anyth 2:24 5:10 8:-36 13:33 16:-21 18:23 19:-5 25:-30 26:16 28:-24 29:-11 32:26
~anyth_i 5:6 13:32
~anyth_on 32:15
~anyth_releas 32:11
~anyway 10:6
~aoe 9:-1 10:86 29:-14
~api 10:-10 11:47 12:-18 17:-22 22:9 29:19 33:-7
~api_freez 29:14
~appli 10:18
~apply 2:6 10:5 12:59 22:45 29:-10 34:-31
~apply_for 22:52
~apply_to 2:14 10:20 12:3 34:-18
~appprov 7:8 9:-13
~appreciat 25:17
~approach 18:14 28:18
~approv 2:-19 3:7 7:45 8:18 9:24 12:-13 21:-7 22:-35 25:11 29:18
~approv_anyth 7:39
~approv_exception 7:51 8:-17 9:-21 13:-21 34:30
~approv_it 8:28
~approv_my 8:-73 29:91
~approv_or 7:-31 8:-10 9:68
~approv_thank 13:5
~approv_the 7:-13 8:9 9:39
~approval 7:19 8:26 13:41 29:-27
~approval_of 7:4
~approver 34:40
~april 4:47
~april_pleas 4:6
~aprov 8:16
~archiv 14:-18 19:7
~are 2:2 3:5 4:-8 5:40 6:15 7:-18 8:-15 9:-7 10:35 11:6 12:43 13:6 14:23 15:11 17:-27 18:-28 19:-103 20:-44 23:10 24:13 25:3 26:19 27:-12 28:11 29:-28 31:-30 32:-11 34:-86
~are_activ 23:18
~are_client 6:-3 12:29
~are_die 12:23
~are_featur 2:8 5:-4
~are_fix 12:15
~are_frozen 2:31 12:-45 22:28 33:-9
~are_in 6:-12 12:21 29:12 32:22
~are_left 14:6
~are_minu 10:-9 28:44
~are_my 10:-6 11:8 21:14
~are_new 3:11 11:25 12:17 14:-10 17:-4
~are_not 12:44
~are_on 26:2 29:16
~are_only 24:25
~are_still 2:-49 12:17 13:45 14:10
~are_string 12:3
~are_the 5:-51 9:-23 14:41 18:-33 20:-4 29:10 30:16 33:2
~are_ther 3:11 5:10 11:2 12:-30 14:52 25:-2 28:30 32:-12
~are_they 9:6 12:20
~are_thing 5:51
~are_wait 18:1
~are_we 0:3 2:14 3:8 5:71 6:34 9:22 10:-113 13:-57 14:-109 18:30 20:40 21:-10 22:-9 28:-4 29:-96 32:-18 33:-110
~are_week 5:60 32:-47 33:24
~are_you 5:-41 10:-41 11:-10 23:16 25:37 29:16 30:30 33:-10
~areweek 5:53 10:-19 29:-6 32:-2 33:24
~arewhat 5:56 10:-5 25:-17 33:17
~arm 29:40
~around 10:-21 17:35 18:33 29:-18
~arriv 2:10 17:24 18:35
~art 27:4
~artwork 1:35
~as 1:4 2:-80 4:50 5:-18 8:62 10:22 11:-53 12:39 13:-3 14:29 15:30 17:61 18:-4 20:-29 24:-73 26:-20 27:31 32:-39 33:-44 34:-59
~as_a 10:6 14:50 17:33 26:-3
~as_don 8:10
~as_far 18:3
~as_it 15:53 33:-7
~as_of 12:36
~as_the 6:-12 10:2 27:24
~as_thi 0:11
~as_to 29:10
~as_well 12:17 21:5 27:14
~ask 2:-14 3:-11 5:-3 8:-6 10:1 11:43 13:12 14:7 15:7 16:2 17:-6 20:9 21:44 22:54 24:7 25:-35 26:-4 28:4 29:-9 31:6 32:-1 33:-2 34:-3
~ask_about 34:23
~ask_befor 4:4 7:-15 8:11 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
~ask_but 8:-8 12:6 17:6 19:1 21:-26 24:4 29:7 32:4
~ask_for 9:2 10:-35 11:12 13:51 21:67 22:8 29:-49 34:-56
~ask_me 0:11 24:32 32:-10 33:31
~ask_the 22:5
~ask_to 8:-1 15:2 22:16 34:-17
~ask_when 20:21 33:12 34:9
~ask_you 7:3 23:11 31:5
~assum 12:16
~at 1:38 2:22 3:-19 5:43 6:-39 9:21 10:7 11:-89 12:36 13:-26 15:40 20:-54 21:-76 22:-4 24:49 25:2 27:-57 28:6 29:-3 31:-26 32:-27 33:16 34:-66
~at_all 2:7 8:12 10:39 21:-27 25:-30 31:24 33:-12
~at_least 2:39 12:-8 28:8 33:-20
~at_midnight 33:22
~at_present 12:31
~at_som 23:5 26:9
~at_the 2:15 4:7 5:3 9:-5 18:41 25:47 29:-10 31:-28 33:-22
~at_thi 8:11 10:-12 12:58 15:10 17:29 29:-44
~at_what 10:-24 33:70
~at_which 29:-5 33:9
~ate 25:47 29:-28 34:-9
~ate_my 25:47 29:-28 34:-9
~attach 9:16 29:6
~au 1:-8 16:44
~audit 1:17 9:-11 13:39
~aug 32:56 33:23
~august 1:22 10:-6 20:7 32:37 33:1
~authority 34:25
~authority_to 34:25
~automatically 23:1 30:10
~availability 20:20
~availabl 19:15 20:7 26:22 33:-5
~aviso 25:-6 27:22 31:21
~await 6:12 18:-15 32:19
~away 6:-6 12:1 24:47 28:66 31:7 33:-60
~b 20:22 24:25 28:60
~back 5:7 8:33 15:-10 16:40 19:49 24:5 25:45 27:20 29:-62 31:-45 33:-14
~back_by 16:19
~back_from 5:17 25:8
~back_in 25:54
~back_on 27:11
~back_to 16:12 24:22 25:-18
~backend 2:25 22:13
~backlog 13:15
~backport 1:9 10:25
~bad 25:32 29:-22
~ban 12:2 25:-38 29:59
~banner 9:29 29:-14
~bar 21:21 25:-9 29:40
~bash 1:9
~be 0:1 2:40 3:37 5:-22 6:-35 7:50 8:-52 9:-38 10:-43 11:-72 12:-19 13:-68 14:-31 15:22 16:62 17:-87 18:7 19:-110 20:13 22:24 23:51 25:-14 26:-34 28:-15 29:-16 30:5 31:37 32:-26 33:56 34:-24
~be_a 0:1 3:4 20:5 21:7 23:3 24:-18 28:-16 33:16
~be_accept 2:27
~be_admitt 22:21
~be_approv 7:67 9:-17
~be_at 16:12 18:12
~be_availabl 20:26
~be_don 32:1
~be_edit 2:25
~be_final 20:-15 33:27
~be_finish 10:7
~be_grant 22:25
~be_grateful 16:9
~be_in 18:-12 29:38
~be_inform 27:23
~be_let 22:23
~be_merg 2:33
~be_nic 24:27
~be_on 16:49 33:-32
~be_out 2:-11 20:49 25:40 32:-18
~be_overkill 0:16
~be_part 2:20 33:15
~be_postpon 15:54
~be_propos 6:44
~be_quiet 31:41
~be_refus 7:22
~be_so 29:10
~be_the 16:3
~be_told 27:30
~be_wis 15:6
~becam 9:37
~becam_of 9:37
~becaus 22:20
~becaus_the 22:16
~becom 2:3 11:-5 16:9 17:37 29:-2 33:5
~becom_a 17:12
~been 2:-46 6:25 8:8 9:39 10:-50 12:20 13:40 15:7 20:14 22:-9 25:24 28:-39 29:-45 30:4 32:-15 33:-23 34:-42
~been_chang 15:14
~been_cut 6:14
~been_decid 20:28
~been_frozen 6:9
~been_grant 13:5
~been_lift 6:-11 12:30
~been_look 9:20
~been_set 20:14
~befor 1:30 3:24 6:9 7:10 10:-9 12:-7 13:-9 17:7 18:14 19:41 22:-17 23:12 24:43 25:-11 28:36 30:-15 31:-3 32:10 34:-7
~befor_are 11:13 28:12
~befor_can 2:2
~befor_do 29:6
~befor_featur 23:4 28:8
~befor_ff 16:2
~befor_final 1:5 19:8 28:-1
~befor_hibiscu 19:61 20:-15
~befor_how 0:4 9:14 11:-51 26:16
~befor_i 1:-11 2:-17 4:25 9:3 10:28 12:16 14:2 15:12 16:2 18:2 19:-15 20:-7 23:-28 24:-97 27:13 28:-25 29:2
~befor_in 5:1
~befor_is 6:23 12:5 21:8 33:-12
~befor_m 10:24 28:44 29:-10
~befor_mileston 33:37
~befor_my 13:2
~befor_or 2:-20 5:40 6:-42 18:-40 20:13 33:71
~befor_pleas 24:9
~befor_rc 2:26 3:3 10:-20 18:18
~befor_str 18:25 24:63
~befor_the 1:31 2:14 7:16 17:4 20:-29 24:24 28:39 29:-2 32:9 33:-6
~befor_thi 6:15 19:65 33:-22
~befor_was 6:4
~befor_we 3:11 21:1 28:18 33:4
~befor_what 2:12 5:-32 11:1 18:56 19:8
~befor_when 29:9 33:6
~befor_who 34:78
~befor_you 23:13
~begin 3:5 4:41 10:-14 17:37 20:-25 27:26
~begin_on 33:26
~beginn 4:6
~beginner 17:69
~begun 5:17 12:48 14:-9
~behalf 8:2 22:32
~behalf_of 8:3
~behind 6:36 10:29 14:-16 33:-5
~behind_us 6:58
~being 5:22
~benchmark 7:27
~best 17:25
~beta 0:45 1:57 2:-23 5:41 6:11 12:-35 19:-47 20:-19 27:-16 29:26 33:10 34:-8
~beta_freez 10:16 27:-6 29:64 33:-64
~beta_on 6:30
~better 31:7
~between 1:16 5:29 6:-20 10:1 18:-17 19:25 27:-11 28:12 29:17 32:40 33:-47
~between_ff 2:2
~between_m 5:12
~between_now 28:31
~between_rc 10:10
~between_str 16:11
~big 2:14 14:17 20:29 33:-28
~big_day 20:30 33:-2
~bill 8:30 22:14 29:-1
~bin 8:27 9:-13 17:42
~bin_new 17:15
~bind 10:52 34:-13
~bisect 29:40
~bit 6:-28 12:20 15:11 18:32 33:10
~bit_me 17:-14 18:32
~bit_of 22:6
~block 1:11 2:12 5:17 8:10 10:-35 12:42 34:-5
~block_on 2:-2 12:24
~block_the 5:29
~blocker 5:28 10:18 12:-10 15:15
~blog 20:11
~blog_post 20:11
~blueprint 2:23
~board 1:-3 2:11 16:51
~board_meet 1:-3 16:2
~boat 2:50
~bonjour 17:16 25:7 33:9
~book 0:3 15:21 20:20 29:25
~book_a 29:23
~book_the 20:22
~boot 29:33
~bootstrap 4:23
~bos 1:17 9:-8 10:7 11:-21 14:5 16:3 17:-13 20:2 24:1 25:-6 26:-16 27:12 29:-16 33:-5 34:56
~bos_is 1:19 9:-2 10:9 11:9 14:8 16:4 24:3 25:-1 26:-8 27:17 29:-7 33:-11
~bot 10:-32 11:41 23:7 25:46 29:-81 31:25 33:9
~both 33:39
~bother 2:6 31:11
~bounc 9:30 29:-19
~bound 10:9
~branch 1:31 2:-25 5:36 6:-25 10:35 12:6 20:-3 29:41 31:-6
~break 8:21 9:13 10:-22 12:-37 13:43 17:11 21:46 22:17 28:-13 29:-24
~break_for 22:22
~brief 32:14
~bring 12:-1 25:22 32:18
~brok 25:15 29:16 34:-40
~brok_the 25:56 29:-40
~broken 2:4 22:31 25:-6 29:8
~budget 3:13 8:-13 29:41 33:-2
~buena 0:8 1:-6 4:-21 5:2 6:16 8:7 10:-13 15:4 17:-15 19:14 24:-21 25:11 29:-8 31:-4 32:7
~buena_add 29:9
~buena_how 14:18
~buena_is 12:3 15:1
~buena_pleas 25:23
~buena_what 0:1
~buena_when 29:2
~bug 1:34 5:26 8:-19 12:-62 16:6 17:46 20:-5 24:24 25:7 29:41 33:-51 34:15
~bug_bash 1:9
~bug_fix 5:29 10:17 12:-7 34:6
~bugfix 2:28 5:5 20:31
~bugfix_releas 20:33
~build 4:14 5:53 12:-7 14:-9 17:-19 20:7 25:29 29:21
~build_or 5:26
~build_the 29:5
~builder 15:9 29:8
~bump 2:57 10:3 12:15 13:-4 15:-27 22:16 29:-33 33:35
~bump_a 33:25
~bus 18:-7 25:26 29:16 31:-13
~busines 10:23
~busy 20:-15 25:26 32:10
~but 1:-6 7:-24 8:19 13:-11 14:-3 15:30 17:8 22:-33 25:-5 26:8 29:3 31:20
~but_can 14:2
~but_do 15:17 17:9 33:-16
~but_i 31:12
~but_is 10:-13 12:23
~but_only 8:46 22:-4
~but_we 2:2 15:11
~but_when 29:20
~but_who 29:3
~button 2:6 10:23 20:4 29:-16
~button_label 2:14
~buy 29:34 31:-1
~by 0:-17 1:-20 2:-39 5:-1 6:25 7:25 10:68 13:9 14:-33 16:89 17:-19 18:-10 19:-21 21:3 22:29 23:19 24:-32 28:-28 29:-17 32:6
~by_a 16:76 21:14 24:-20
~by_me 8:27 9:-1
~by_now 6:12 12:21
~by_one 16:13
~by_the 7:-13 10:23 11:12 13:16 16:-22 25:9 27:-11 28:-2 31:5 33:-15 34:-4
~by_thre 16:13
~by_two 15:7
~by_what 33:29
~by_when 33:2
~by_which 33:18
~by_whom 7:10 9:-2 15:31 19:-11 33:-16
~bye 25:55
~c 6:-25 10:31 32:36 33:45 34:18
~c_what 10:39
~c_when 33:15
~ca 20:14
~calendar 0:12 1:27 2:-14 4:27 5:-16 8:-26 10:-17 12:-8 13:-12 14:34 16:6 17:-16 18:19 19:33 22:-12 24:-16 25:-21 26:26 29:-13 31:-15 33:17
~calendar_accordingly 16:29
~calendar_for 1:6 4:23 14:13 32:14
~calendar_link 14:43 26:-3
~calendar_of 19:31
~calendar_the 1:4
~calendar_week 33:37
~calender 14:12
~call 1:29 2:-4 4:13 5:6 6:-20 14:-37 19:39 20:-25 29:39 31:-20 32:-24 33:1 34:34
~call_for 21:2 29:-18 33:25
~call_the 12:21
~cam 10:35 19:51 20:-8 23:30
~cam_befor 19:47 20:-5
~can 0:4 1:-13 2:52 3:10 4:-10 5:-122 7:5 8:30 9:-111 10:-15 11:21 12:36 13:-78 15:-13 17:18 18:-18 19:-108 20:15 21:2 22:39 23:6 25:-53 26:8 28:-7 29:-13 30:-11 31:-42 32:-69 33:5 34:24
~can_a 2:-3 33:8
~can_add 26:12
~can_anyon 15:-19 34:22
~can_be 6:18
~can_do 7:-14 8:22 11:28 23:14
~can_go 8:7
~can_i 0:-5 1:-24 2:28 3:19 4:-49 5:-29 6:27 7:42 8:-59 10:-84 11:1 15:14 17:3 18:-12 20:28 22:4 25:11 29:-22 31:-18 33:-75
~can_it 2:73 21:19
~can_newcomer 17:24 21:2
~can_not 2:-30 10:57 33:11
~can_one 0:7 11:15
~can_our 2:16
~can_peopl 12:37
~can_somebody 29:18
~can_someon 7:-28 8:28 22:3
~can_still 2:8
~can_the 30:20 33:31
~can_we 2:52 6:-16 12:33 22:29 26:-15 27:18 29:-13
~can_you 1:1 2:-72 4:20 8:16 11:-5 20:-1 22:6 23:-15 24:25 25:-49 29:51 30:-26 31:19
~cancel 8:2 24:13 29:12 31:7
~cancel_my 8:15 29:27
~candidat 0:24 5:6 10:19 14:10 18:-11 20:-29 28:29 29:-29
~capital 29:9
~capital_of 29:10
~car 10:-41 29:27 34:34
~car_of 34:31
~cas 15:6
~ce 6:22 10:-6 12:29 20:9 29:-19
~ce_what 6:25 10:-2 20:10 29:-7
~ceo 29:30 34:-28
~chain 29:14 33:43
~chanc 2:41 21:36
~chanc_of 21:15
~chang 1:-96 2:5 5:-2 6:-24 10:33 13:39 15:36 16:28 19:-25 20:-1 21:10 25:-2 27:30 28:16 29:-13 33:3 34:16
~chang_a 2:3
~chang_after 10:25 13:16
~chang_dat 34:19
~chang_it 16:31
~chang_of 16:13
~chang_rc 2:-7 15:10
~chang_the 2:4 15:50 16:-21 24:8 33:-16
~chang_to 16:18 27:15
~changelog 1:37
~channel 2:-22 11:29 14:-3 25:11 26:38 27:34 29:6 30:15 31:22 32:-7 33:-15
~channel_from 27:-3 31:41
~channel_get 26:8
~channel_subscrib 26:34
~channel_thank 11:3
~charg 34:49
~charg_of 34:23
~chart 14:34
~chas 23:30 31:-10
~chat 23:17
~check 0:-16 6:3 7:-2 11:22 17:-27 18:-1 20:10 24:16 27:4 28:11 34:11
~check_can 29:7
~check_do 31:6
~check_how 5:10 28:3
~check_is 28:15
~check_what 32:16 33:-7
~check_when 14:1
~checkpoint 1:22 18:25 24:-2
~cheer 5:6 8:10 10:-3 12:6 13:1 14:1 15:-3 17:-9 18:-3 20:5 25:10 27:-5 28:10 29:2 33:-1 34:-16
~cherry 2:33 10:34 11:-14 29:6
~cherry_pick 2:33 10:34 11:-14 29:6
~chill 28:14 32:10
~christma 25:22 28:-35 29:17
~ci 2:54 9:-6 12:-19 16:23 23:-14 24:-1 25:-26 27:21 29:91 31:-8
~claim 12:21 15:5
~cleanup 2:21 22:3
~clf 29:-22 33:50
~client 0:-14 1:-40 2:18 6:22 10:32 12:16 15:7 16:22 18:-15 19:-7 20:-27 22:26 24:6 28:-6 29:-69 33:20 34:22
~client_lib 2:-44 10:26 12:19 16:1
~client_librari 6:-12 12:14 34:28
~client_library 2:1 6:2 10:17 15:21 22:6 33:-15
~clock 10:-5 28:67
~clon 4:45 17:31 18:-19
~clos 1:6 5:-14 6:41 7:-21 8:2 9:-36 12:45 20:-42 22:-11 28:41 33:12
~clos_are 28:15
~clos_for 12:33 29:-4 33:19
~clos_or 28:15
~clos_the 29:13
~closest 18:70
~closest_dat 18:7
~cod 2:21 10:30 12:14 17:4 33:22
~cod_for 33:20
~cod_freez 29:-56 33:55
~cod_or 10:4
~codenam 19:3
~coffe 25:36 29:6 34:-2
~coffe_machin 29:34
~com 2:-28 11:-15 12:19 14:-1 18:78 20:26 21:36 25:-57 28:-34 31:-21 32:34 34:-20
~com_along 5:36
~com_befor 10:-3 18:15 33:21
~com_day 18:6
~com_into 6:-8 29:14
~com_on 2:12
~com_out 19:16 33:21
~com_under 10:48
~com_up 18:8
~comma 21:17
~command 11:92
~command_for 11:8
~commit 2:-7 11:-25 12:6 17:12 25:17 29:49
~committ 29:-1 33:9
~company 11:-10 29:26
~compar 14:-2 19:32
~compil 29:44
~complet 1:5 14:49 33:36
~con 5:31
~concern 10:21
~condition 9:30 29:2
~conferenc 29:24
~confirm 33:24
~confus 6:4
~congelamento 1:3
~congelamento_de 1:3
~congrat 25:49
~congratulation 25:25
~consent 9:10
~consider 8:11 10:19 21:16
~consider_a 21:11
~constraint 12:1
~contact 34:64
~contact_for 34:27
~contract 29:24
~contribut 17:64
~contributor 29:16
~contributor_guid 17:41 29:-5
~convinc 7:16 21:36
~cooki 25:7
~cool 2:12 25:12
~coordinator 34:25
~copy 4:15 14:-28 26:9 33:6
~correct 6:-1 20:22 21:6 33:57
~correct_it 16:15
~correction 16:27 33:-11
~cost 18:-6 26:29 29:17
~could 0:15 2:19 11:-34 12:-1 14:11 16:13 18:-15 20:-7 21:2 22:44 30:-3 34:-18
~could_a 2:12 21:21 22:-17
~could_i 26:17
~could_my 22:12
~could_somebody 7:6
~could_we 7:15 8:-9 12:-21 22:49 25:26
~could_you 1:6 4:10 7:-32 8:1 10:-6 11:-9 14:33 29:15 33:17
~count 5:6 8:-25 10:72 13:31 28:30 33:-15
~count_as 10:13
~count_me 28:12
~countdown 27:14 28:58 31:12
~countdown_to 28:30
~coupl 6:27
~coupl_of 6:27
~cover 2:-4 10:46 25:25 33:-12
~crash 2:22 22:8
~creat 1:24 3:32 4:24 11:6 29:13 34:22
~creat_a 4:-2 11:13 29:52
~creat_the 3:16
~cryptography 8:7 29:-4
~css 2:36 11:-9
~current 4:15 5:60
~currently 12:43 26:7
~customer 2:8 4:-4 6:4 9:-2 12:2 15:20 20:28 24:-16 29:5
~customer_for 29:23
~customer_how 28:3
~customer_i 17:16
~customer_is 2:28 6:7 9:34
~customer_what 5:-12 13:28 17:-17 18:65
~customer_when 20:8
~customer_who 34:24
~cut 2:45 5:36 6:34 9:-5 12:-15 20:4 25:-22 28:-6 31:54 33:-19
~cut_rc 29:52 33:-18
~cut_the 20:37 29:-38 31:22
~cutoff 1:26 6:10 10:-15 14:10 18:46 21:13 22:-16 24:-9 29:-15 33:35
~cutoff_for 1:8 21:16 22:-31 33:69
~cve 22:49 29:62
~cyc 3:5 29:-21 34:6
~cycel 3:15 14:8 16:-9 19:18
~cycl 1:-50 2:-19 3:78 4:81 5:40 6:-47 7:-21 9:-34 12:-40 14:35 16:-35 17:-12 18:-82 19:59 20:-9 22:-43 24:-12 25:-56 27:-32 29:-64 31:-29 32:-58 34:1
~cycl_be 3:4
~cycl_befor 3:26 19:36
~cycl_for 2:-4 3:6 4:59
~cycl_look 14:36
~cycl_nam 4:2
~cycl_next 3:17
~cycl_pleas 3:-22 5:5
~cycl_we 5:34
~cycll 3:1
~cyycl 3:28 5:3
~czy 2:42 6:40 12:30 17:-4 29:-5 33:-27
~d 6:2 10:7 13:-8 17:8 18:15 21:-40 25:5 26:6 27:26 28:-52 34:10
~d_for 22:2
~daily 24:9 27:16
~dank 3:14 6:13 9:6 11:-4 12:6 13:-6 14:7 16:-4 17:-5 18:-4 19:6 20:7 21:1 25:20 29:-15 33:-4 34:-5
~dank_dir 3:14 6:13 8:2 9:6 11:-2 12:7 13:-4 14:13 16:-4 17:-1 18:-2 19:6 20:7 21:1 25:-2 27:1 29:-5 33:-3 34:-5
~dark 6:-1 9:32
~dark_mod 6:-1 9:32
~das 2:10 5:-1 29:55
~das_releas 27:8
~dashboard 9:9 22:11
~dat 0:15 2:-179 3:-1 4:8 5:-125 6:-17 7:-63 8:-31 9:-146 10:-192 11:7 12:-100 13:-27 14:46 15:41 17:-63 18:43 19:62 20:86 21:-89 22:-71 23:-63 24:-109 25:-153 26:27 27:-9 28:-39 29:-21 30:-86 31:-55 32:14 33:67 34:-16
~dat_are 32:13
~dat_as 15:21 33:-29
~dat_between 1:4 16:-3
~dat_can 33:21
~dat_chang 20:-15 26:19 27:61 33:-54
~dat_de 20:42
~dat_did 19:14
~dat_doe 33:2
~dat_fall 32:23
~dat_for 4:14 6:24 14:55 16:25 18:-25 19:-23 20:-7 27:-22 29:59 32:-11 33:8 34:-17
~dat_from 14:20
~dat_go 18:1 33:15
~dat_in 0:22 14:-21 26:23 27:-2 31:7 33:-9
~dat_is 16:16 28:15
~dat_limit 1:8
~dat_mov 27:1
~dat_of 1:-8 14:-81 16:3 18:-77 19:55 20:32 29:28 33:24
~dat_on 33:37
~dat_pleas 14:-5 15:9 16:-51 18:36 20:12 33:23
~dat_should 14:23 18:12 29:-1
~dat_thank 19:4 26:2
~dat_to 0:2 29:16
~dat_was 19:9
~data 16:7 33:17
~data_los 16:7
~databas 29:38 33:-16
~day 1:39 2:-98 6:-58 7:-43 8:-106 10:-23 11:-84 12:-69 13:-78 14:-22 15:-45 16:72 18:-72 19:25 20:65 22:4 24:63 25:20 26:-14 27:-137 28:61 29:-65 30:-11 31:-54 32:29 33:31 34:-68
~day_after 1:17
~day_ahead 32:7
~day_as 16:8 33:4
~day_away 24:17
~day_befor 1:71 24:57 28:-26
~day_can 20:3 33:2
~day_did 19:43
~day_do 20:31 29:-16 33:25
~day_doe 33:13
~day_for 16:26 19:-1 20:22 22:26 32:16 33:42
~day_in 16:-12 24:51
~day_is 9:3 20:12 29:-3 33:60
~day_lat 2:1 21:36 33:-14
~day_later 16:40
~day_left 24:3
~day_of 10:46 20:23 28:-2 29:8
~day_on 1:18
~day_out 24:19
~day_pleas 16:50 24:-38 28:-15 31:6
~day_so 16:4
~day_thank 10:8 16:16
~day_the 20:41
~day_to 16:-23 28:71
~day_until 29:34
~db 29:41
~de 5:-3 6:-28 9:33 10:-75 12:27 14:-21 16:13 17:39 18:-8 19:-49 20:17 24:36 25:-41 28:28 29:-81 31:49 32:2 33:-16
~de_la 31:29
~de_releas 24:14 28:24
~deactivat 31:25
~dead 2:30 33:20
~dead_dat 33:26
~deadlin 0:12 1:31 2:-50 5:-19 6:24 10:-1 11:21 12:-20 14:17 15:-5 17:-4 18:22 19:-13 20:-39 26:4 27:7 29:-19 31:-16 32:6 33:3
~deadlin_are 14:54 32:-18
~deadlin_com 18:12
~deadlin_for 0:55 1:33 18:-26 28:16 29:4 33:9
~deadlin_in 27:4
~deadlin_of 29:1
~deadlin_on 32:4
~deadlin_pleas 33:15
~deadlin_thank 0:3 14:-5 18:20
~deadlin_to 33:5
~deal 10:38
~deal_with 10:38
~dealin 0:10 18:16
~dear 25:26
~deb 29:22
~debdiff 7:11
~debian 25:18 29:33 33:-3
~decid 3:17 6:-9 7:17 9:19 13:-32 16:8 20:3 22:-24 25:-5 34:53
~decid_on 3:16 7:22 8:-11 16:5
~decision 7:12 8:11 9:12 29:-22 34:4
~decision_on 7:19 8:13 9:7 13:-12
~deck 14:6 18:38 29:-15 33:27
~declin 8:25 9:-17 13:4 29:4
~declin_the 29:15
~default 23:43 29:-7
~defin 0:1 10:52
~definition 10:20
~definition_of 10:20
~delay 15:72 16:37 33:-4
~delay_final 15:28
~delay_of 15:26
~delay_the 29:11
~delet 18:12 23:-11 29:27 31:32
~delet_the 6:1 24:16 29:33
~deliver 27:5
~deliverabl 10:1
~dem 27:20 29:1
~demander 21:22
~demander_une 21:22
~demo 1:21 11:27 29:-1
~den 4:2 27:14
~den_str 27:20
~deni 13:35
~dentist 29:26
~deny 7:29 8:41 13:-13
~dep 2:18 6:-10 28:35 29:-58 33:37
~dependenci 12:9
~dependenci_in 12:13
~dependency 2:13 10:6 33:12
~dependency_bump 12:3
~deprecat 2:7
~deputy 34:30
~der 9:22 10:12 29:-13 33:1
~derogation 13:20
~des 5:5 9:17 16:6 31:10
~des_chain 29:19 33:8
~describ 10:47 17:30 33:-8
~describ_the 5:14
~describ_what 10:25 33:-6
~design 29:5
~despit 13:9 22:29
~despit_the 13:10 22:9
~dev 5:60 12:-13 17:24 18:-30 25:-6 26:2 27:51 28:-4 29:-16 30:31 31:5 34:-18
~dev_dependency 10:11
~dev_or 5:43
~dev_to 27:28
~develop 5:25
~developer 10:26 17:2
~development 4:11 5:22 12:13
~did 5:18 6:84 8:-49 9:60 10:-94 12:24 13:48 14:-59 15:-6 16:-31 17:-2 18:-51 19:61 20:-65 21:-72 22:-12 23:37 24:-18 28:-51 29:-34 30:44 31:-56 32:-7 33:-9 34:7
~did_anyon 13:30 21:-12
~did_i 2:25 6:22
~did_it 25:41
~did_m 6:33
~did_my 6:-1 9:24
~did_not 8:9 22:5
~did_rc 6:17
~did_someon 7:4 12:5 30:5
~did_str 12:21 19:-3
~did_the 5:-9 9:34 12:35 19:4 23:5 29:26 33:-8 34:28
~did_they 5:3
~did_we 3:21 5:-44 6:9 7:-17 9:15 13:21 19:43 29:-12
~did_you 7:27 8:-8 25:-4 30:36
~die 12:10 19:15 29:-55 33:14 34:19
~die_abhangigkeiten 12:6 33:9
~differenc 10:31
~differenc_between 10:28
~different 33:31
~digest 2:-7 26:33 27:61 29:-23 30:6 31:27
~digest_her 31:14
~dir 3:14 6:8 8:2 9:6 10:11 11:-2 12:3 13:-5 14:13 16:-4 17:-1 18:-6 19:6 20:7 21:1 25:-2 27:1 29:-5 33:-20 34:-7
~direct 23:14
~direct_messag 23:14
~disabl 31:55
~discus 8:-6 21:7 29:15 30:5 31:-18
~disk 28:-23 29:58
~distribution 27:42 29:-25 31:11
~dm 27:98 33:-31
~dm_me 24:-21 27:89
~dm_when 24:4 33:-10
~dms 2:-27 11:36 25:-30 26:49 27:11
~dni 28:63 29:-20
~do 0:27 1:-42 2:1 3:61 4:-7 5:-48 6:-74 7:4 9:-67 10:24 11:28 12:-35 13:-88 14:-39 15:36 16:-7 17:25 18:-20 19:-111 20:8 21:27 22:-132 23:28 24:-9 25:-50 26:28 27:-145 28:34 29:16 30:52 32:-5 33:-11 34:31
~do_client 10:13
~do_doc 2:4
~do_for 11:16
~do_i 0:7 9:-65 10:-23 11:17 14:-47 15:12 17:21 18:22 20:-69 21:10 22:-28 23:-42 25:-110 28:-3 29:21 30:22 33:-37 34:86
~do_my 29:8
~do_new 2:-18 12:16
~do_not 0:45 2:-54 3:46 4:-2 7:14 9:-11 12:-25 14:-15 15:66 16:-53 21:5 22:-37 23:11 24:7 26:6 27:-21 29:-74 30:55 31:10 33:-89
~do_now 18:-12 21:22
~do_peopl 0:-11 11:14
~do_rc 28:21
~do_reminder 23:15 31:-13
~do_that 2:9 11:12
~do_the 4:8 16:22
~do_they 10:14 11:15
~do_we 2:-73 3:-7 5:-4 9:6 13:4 14:55 17:-8 18:-11 19:-42 20:35 21:-14 25:-21 26:-5 28:29 29:60 30:-23 33:16
~do_you 0:8 2:8 3:33 10:3 14:-34 20:18 26:54 30:-69
~doabl 2:37
~doc 0:59 1:51 2:30 10:-34 15:-8 16:-44 17:58 18:-16 19:-3 21:-58 27:15 31:13
~doc_about 27:16
~doc_fix 17:26 21:-4
~doc_for 11:12 29:14
~doc_freez 0:43 10:-34 25:14 29:13
~doc_patch 2:79 10:-34
~document 29:6
~documentation 0:18 3:4 5:-25 11:14 12:-8 24:2
~documentation_freez 0:28
~documentation_patch 2:39
~documentation_team 24:11
~doe 0:-34 1:-10 2:27 6:-7 7:18 9:25 10:42 11:20 12:11 13:-9 14:16 15:-26 16:-52 17:-5 18:-16 19:-59 20:27 22:-56 24:-35 25:-72 26:37 27:-41 29:30 30:-37 33:5 34:-43
~doe_a 2:10 34:12
~doe_anyth 18:27
~doe_featur 28:32
~doe_ff 2:-41 10:51
~doe_it 2:34 20:58
~doe_m 33:37
~doe_mean 10:8
~doe_my 6:13 13:14
~doe_not 8:3 29:30 31:11
~doe_one 11:56 29:-19
~doe_rc 33:33
~doe_requirement 10:8
~doe_str 33:19
~doe_that 11:6 29:-2
~doe_the 2:30 3:24 5:12 14:16 19:-13 20:17 29:8 33:-17 34:-9
~doe_thi 10:-18 14:27 19:8 29:10
~doing 5:35 9:19 33:10
~don 6:69 10:-6 14:-31 16:-1 17:37 20:20 22:13 29:-21 33:-31
~don_and 18:13
~don_by 22:14
~don_with 12:22 18:29
~door 6:36 22:16 29:-58 33:12
~door_for 22:18
~down 5:-2 8:57 9:13 10:-36 11:-27 12:6 16:23 18:13 20:-5 25:-44 27:-44 29:24 31:40 33:66
~down_for 33:37
~down_the 8:30 9:3
~download 20:41 29:6
~download_it 20:20
~download_the 29:9
~draft 4:21 20:8
~draft_a 4:12
~draft_the 20:9
~draw 14:31
~dream 6:2 11:-16 25:31
~driver 2:56 8:15 29:-17 33:17
~drop 2:4 20:20 24:42 29:-71 30:22 31:16 33:6
~drop_dead 33:26
~drop_me 30:2 31:16
~drop_the 24:9 27:-11 31:25
~due 6:-34 10:-13 24:56 25:-42 28:-22 29:-39 32:94 33:31
~due_befor 18:27 32:6
~due_by 32:20
~dumb 10:29
~dump 14:28
~dur 2:86 10:-18 12:-23 17:6 31:44
~dur_str 2:58 10:-28
~dur_the 2:10 22:2
~durch 6:2 9:29 29:-20
~duty 34:32
~e 2:-24 6:42 7:44 8:-37 10:-29 18:31 29:12 34:7
~each 27:31
~earlier 6:-11 15:20 16:24 18:39 19:17 23:3 33:-23
~early 1:11 2:5 3:7 11:-12 21:20 23:36 29:-18 33:-10
~earth 10:35
~easy 17:53
~eat 17:-8 25:50
~edit 2:23
~een 2:11 24:18
~effect 12:55
~ein 1:17 9:-16 21:32
~ein_exception 9:-2 21:3
~ein_featur 2:7
~einen 1:8 16:17
~einen_tag 16:22
~el 6:13 10:-1 16:22 18:7 25:-14 29:31
~el_schedul 18:16
~el_str 24:1
~els 11:33 25:2 31:25
~email 26:41 27:15
~embarrass 22:3
~emoji 9:10 10:16
~en 5:77 6:-13 10:-23 12:6 13:9 14:-16 18:10 29:-14
~en_is 5:65 10:-13
~end 1:6 2:-69 4:43 14:-4 16:13 19:9 20:15 21:20 22:-8 28:-57 29:22 32:46
~end_in 14:-4 19:11
~end_of 1:4 2:-1 4:17 16:1 20:35 29:-16 31:-21 32:26 33:20
~end_up 21:7 22:-1
~endpoint 2:26
~engineer 17:31 25:13 29:-9
~english 25:5
~enough 2:11 7:21 31:52 33:-8
~entail 7:10 15:3
~enter 1:33 5:25 11:29 14:-12
~enter_a 1:32
~enter_the 5:15
~entry 1:22
~environment 17:2
~eol 10:72 11:-19 19:-21 20:-7 29:18
~epoxy 14:-24 19:86 33:-10
~error 2:38 10:-6 29:36
~error_messag 2:34
~eta 4:-26 10:-17 16:-23 18:-6 20:113 25:-3 28:6 29:-17 33:44
~eve 24:48 27:-5
~even 10:-31 12:-23 15:14 21:60 22:13
~event 18:36 27:2 32:25
~ever 11:-11 17:28 25:20
~every 8:-8 13:22 14:88 20:-15 24:46 25:19 27:61 28:-15 31:-45 32:-15 33:-51
~every_dat 14:49
~every_deadlin 14:6
~every_freez 27:23 31:-20
~every_mileston 14:31
~every_monday 24:43
~everybody 25:23
~everyon 5:18 12:3 14:-11 18:8 20:13 25:-15 31:6 34:5
~everyon_i 7:10
~everyon_is 12:12
~everyon_keep 10:20
~everyth 8:4 10:6 11:23 12:24 13:6 14:28 16:17 20:-25 24:-6 25:-32 29:-12 31:13 32:-1
~everyth_about 10:19
~everyth_from 14:39 31:-9
~everyth_that 8:23
~exact 33:52
~exactly 10:36 25:12 28:13 29:-13
~exactly_is 10:5
~exampl 7:42 11:25 25:-15
~exc 6:-2 8:-6 9:44 13:32 22:16 29:-17
~excepiton 21:3
~exception 2:-4 5:-16 7:2 8:41 9:26 11:2 12:-19 13:25 14:-3 16:-27 17:-19 20:-9 21:39 22:38 27:14 32:-16 33:-22 34:28
~exception_approv 9:32
~exception_are 27:20
~exception_be 21:26
~exception_but 21:25
~exception_for 2:22 8:18 9:14 13:25 21:-30 22:35 34:-30
~exception_i 9:41 13:-5
~exception_if 21:35 22:-23
~exception_is 13:-2 21:16 27:33
~exception_list 13:9
~exception_need 8:-10 21:51
~exception_of 22:28
~exception_on 7:26 8:-21
~exception_queu 13:14
~exception_request 8:18 22:8
~exception_thank 8:3 13:10
~exception_that 13:26 21:-18
~exception_thi 13:2
~exception_to 10:29 13:-7 22:22
~exception_want 22:18
~exception_wer 13:-5 19:18
~exception_with 13:20
~exceptoin 13:2
~excus 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
~excus_me 0:1 1:11 6:9 8:-5 10:-1 11:-8 12:4 15:11 16:10 18:8 19:-8 20:2 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
~exec 27:5
~exempt 2:17 10:14 12:-4
~exemption 13:6 22:35 34:-1
~exist 3:23 6:2 11:23 29:-11
~exist_a 11:10 17:8
~expect 17:12 20:56 29:-13 33:23
~expect_of 17:22
~expens 29:8
~expir 6:57 9:31 13:5 32:-5 33:-2
~explain 10:70 11:35 13:-6
~explain_how 11:4
~explain_the 11:3
~export 2:1
~extend 6:-15 8:16 15:9 29:4 33:13
~extension 13:2 22:19
~extra 0:32 1:42 22:4
~extra_day 16:28 22:5
~fail 29:57
~fall 10:2 32:68 33:23
~fall_in 32:3
~fall_into 32:19
~fall_on 33:24
~fall_under 10:34
~fang 17:27
~fang_i 17:27
~far 5:22 6:2 10:-18 12:-15 13:66 20:-12 23:40 28:71 29:-52 33:-15
~far_as 18:3
~far_is 5:22
~far_off 28:55
~favour 0:25 8:3 34:-5
~favour_of 0:25 8:3 34:-5
~feaatur 33:7
~featuer 33:21
~featuer_freez 33:13
~featur 0:-50 1:-14 2:14 3:-14 5:24 6:5 7:-48 9:-51 10:24 11:5 14:-45 15:6 16:17 17:-3 18:-1 19:20 20:-38 21:3 22:7 27:-13 28:22 29:-34 30:-12 31:-9 32:-61 33:16 34:5
~featur_are 2:-17 12:26
~featur_can 6:21
~featur_cod 33:30
~featur_freeez 33:9
~featur_freez 2:-50 12:-5 15:19 16:15 17:4 18:1 19:12 21:20 24:26 25:2 26:10 27:-11 29:-111 33:-7
~featur_in 2:14
~featur_is 2:14
~featur_or 2:-1 5:63 34:10
~featur_proposal 16:24 33:-9
~featur_still 12:13
~featur_work 2:-8 5:32
~featurefreez 33:20
~feautr 28:2 29:-11 33:33
~feb 4:27
~fedora 20:7 29:12
~feed 14:-25 26:70 27:35
~feez 10:38 12:13
~ferez 12:18
~fetaur 33:2
~fetur 10:-15 12:9 16:5 29:-13 33:32
~fetur_freez 10:-13 16:5 23:1 33:39
~few 32:20
~few_day 32:20
~fewer 26:-19 30:48
~ff 0:-41 1:-70 3:-19 5:-5 8:-63 9:-147 10:25 11:-57 12:1 13:-120 15:80 16:101 17:-2 18:-7 19:32 20:-131 22:-3 24:5 25:-129 26:-49 27:-14 28:42 29:-269 32:-26 33:61
~ff_and 2:1
~ff_cover 10:4
~ff_dat 19:40
~ff_in 12:4 28:14
~ff_is 24:9 27:-12 33:32
~ff_on 12:22 19:1 34:3
~ff_pleas 28:36 33:-26
~ff_thank 10:15
~ffe 2:-87 6:-51 8:3 9:32 10:29 11:28 13:35 19:-44 21:104 22:76 24:-34 27:-72 28:-29 29:-130 33:-86 34:-22
~ffe_for 8:32 22:8
~ffe_on 13:17
~ffe_pleas 22:38
~ffe_request 21:18
~fil 2:-9 9:14 10:-22 11:-6 13:28 21:36 22:46 29:31 34:-33
~fil_a 9:6
~fil_an 21:-12 29:21
~fil_it 21:23 22:11
~fil_that 21:4
~fill 5:1 18:29 21:21 29:-37
~fill_in 18:30 21:21 29:-26
~fin 2:64 8:64
~fin_with 8:10
~final 0:-19 5:-12 6:27 10:31 14:-12 16:13 17:-11 19:6 20:25 22:-38 23:-10 24:15 25:-67 27:7 29:-98 32:-35 33:27
~final_dat 4:23 33:8
~final_rc 6:3 14:-20 16:17 18:1 20:-116 31:8 33:66
~final_releas 10:30 20:25 27:14 33:-64
~finally 25:10
~find 7:3 17:6 21:18 22:-4 29:28
~find_the 7:7 29:3
~finish 2:10 12:19 22:4 28:6 33:-15
~finish_my 28:20
~finish_the 6:21 22:6
~finla 20:12 33:14
~finla_rc 33:17
~first 2:-16 4:3 9:-9 10:-40 16:-16 17:93 18:75 20:-10 21:10 25:-9 29:-22 33:37 34:-21
~first_day 4:27 17:53 25:-23
~first_patch 17:23
~first_rc 33:74
~first_tim 17:10
~first_week 17:3
~fiv 16:25 25:13
~fiv_day 1:5
~fix 1:-32 2:36 5:18 6:-33 8:11 10:4 13:-26 16:58 17:31 22:32 33:-12
~fix_after 22:5
~fix_for 2:46
~fix_in 2:39
~fix_is 8:11 16:22
~fix_it 16:22
~fix_now 12:16
~fix_the 29:13
~flag 11:6 12:5 24:32 29:-13
~flamingo 19:98 33:-24
~flight 29:2
~floor 29:19
~flow 12:6
~folk 0:4 1:3 3:-4 4:8 8:-8 9:3 11:-3 16:-3 17:13 20:2 24:9 25:6 27:-8 29:-1 30:12
~folk_can 24:8
~folk_how 17:22
~folk_what 5:12
~folk_when 29:-18 33:17
~folk_would 30:12
~follow 3:16 4:15 10:-50 11:17 14:-45 16:-2 17:-12 18:64 24:27 26:45 27:55 33:-55 34:-16
~follow_deadlin 18:6
~follow_featur 26:2
~follow_rc 34:-2
~follow_releas 3:26 4:15 20:-11
~follow_the 18:13 26:15
~follow_up 24:42 27:-9
~foo 25:-10 29:42
~fooclient 33:3
~for 1:9 2:-10 3:-2 4:25 5:-8 6:17 7:-6 8:13 10:6 11:3 12:-11 13:20 14:-21 15:-23 16:-15 17:-7 18:-8 19:-20 20:10 21:50 22:60 24:-22 26:4 27:2 28:12 29:2 30:-6 32:5 33:27 34:11
~for_a 2:44 3:47 9:-35 21:34 22:10 29:-63 32:-11
~for_an 10:-32 13:77 21:43 22:-6
~for_another 0:25
~for_ask 8:-9 11:12 12:5 17:5 22:-19 24:3 32:2
~for_backport 1:1
~for_client 16:13 33:6
~for_dat 26:24
~for_den 22:4
~for_doc 0:16 29:-2
~for_exception 21:31 34:-4
~for_featur 10:-30 12:12 16:-26 21:25 24:9 28:13 33:10
~for_ff 24:-18 28:36 31:43
~for_ffe 13:-27 21:66
~for_final 6:6 16:-12 24:9
~for_freez 27:16
~for_good 6:39
~for_googl 14:-5 26:40
~for_hibiscu 14:38 34:15
~for_how 29:12
~for_it 2:4 22:9 33:30
~for_les 1:3
~for_lib 34:6
~for_librari 28:8 33:11
~for_lunch 29:59 32:-17
~for_m 2:19 6:-9 16:1 23:-11 24:49 33:33
~for_me 1:-7 2:-7 7:-35 10:29 11:-30 13:19 14:3 21:10 24:-14 27:23 29:12 31:24 33:11
~for_membership 33:17 34:2
~for_mileston 24:14 27:7
~for_monday 1:7
~for_mov 11:31 25:2
~for_my 3:19 19:31 33:-8
~for_new 2:-64 6:35 17:32 29:-48 33:57
~for_next 32:5
~for_one 0:8 2:16 16:1
~for_our 22:53
~for_pr 22:34
~for_proposal 6:5
~for_pull 22:45
~for_rc 1:-30 16:7 23:43 24:29 29:51 31:-29 33:-31 34:1
~for_releas 1:7 27:12
~for_requirement 13:35 28:21
~for_review 33:39
~for_sept 1:-11 24:29
~for_september 32:12
~for_someon 25:11
~for_str 6:4 10:-52 16:34 23:22 24:-48 27:16
~for_string 21:12 22:-4
~for_test 5:21 8:27 21:16 28:-15
~for_the 0:6 1:31 2:-25 3:-26 5:7 7:27 8:9 9:31 10:-6 12:1 13:19 16:-11 17:-22 18:-9 20:18 21:-18 22:39 23:-20 24:-41 25:13 27:-1 28:10 29:14 30:-9 31:-45 34:13
~for_thi 1:-23 21:26 22:-3 29:47 30:1
~for_thursday 32:22
~for_today 31:30
~for_translator 10:17
~for_two 8:1
~for_us 1:17 32:27
~for_version 4:19
~for_what 9:23
~for_your 25:4
~forbid 10:2
~forbidden 2:13 10:-26 12:12
~forc 6:-29 12:90 29:3 33:-18
~forget 1:-6 2:-9 4:11 7:-18 10:4 11:12 14:3 19:-7 20:-2 23:-15 24:34 28:-11 29:-3
~forget_how 17:12
~forget_is 6:10 12:1
~forget_rc 10:21
~forget_what 17:-7
~forget_when 3:3 20:-1 33:1
~forget_who 34:9
~forgot 2:6 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:11 29:10 30:-1 33:3 34:-5
~form 21:38
~fortnight 28:9 32:8
~forward 15:13 29:8
~fosdem 20:-3 25:14 29:25 33:-12
~four 1:2 3:23
~four_month 3:23
~fpf 6:26 10:29 20:-13 29:-54 33:47
~fpf_dat 20:-2 33:31
~fre 12:22
~free 12:38
~freeez 14:13
~freez 0:13 1:8 2:2 3:-43 5:-47 7:-40 8:1 9:8 10:14 13:9 15:6 16:15 18:9 19:9 20:-66 21:-3 22:20 24:6 25:2 26:-4 27:9 28:9 29:10 30:-41 31:6 33:-7
~freez_a 1:31 6:-9 10:-21 12:13 15:18 16:26 24:-28
~freez_about 10:35
~freez_activ 12:32
~freez_affect 10:13
~freez_alert 27:23
~freez_already 6:34
~freez_also 19:17
~freez_and 16:13 17:2 18:20 33:-28
~freez_apply 2:12 10:14 12:18 34:-12
~freez_are 6:20 12:3
~freez_as 15:18
~freez_at 33:18
~freez_back 16:29
~freez_be 16:37 24:-5 33:-10
~freez_been 12:6
~freez_befor 15:17 32:26
~freez_begin 10:-2 27:32 29:8
~freez_begun 12:39
~freez_block 2:20
~freez_break 2:-10 9:50 10:-13 12:-31 13:22 21:40 22:27 25:-6
~freez_but 0:5
~freez_by 13:17
~freez_can 10:15 15:-20 34:21
~freez_cheer 10:4
~freez_com 29:12
~freez_d 18:5 29:-2
~freez_dank 10:2 28:10 29:14 33:-41
~freez_dat 15:16 18:-36 33:16
~freez_do 14:29
~freez_end 16:16 29:2
~freez_exception 8:63 9:58 10:-74 11:25 21:-13 34:-3
~freez_fall 33:21
~freez_featur 19:12
~freez_for 1:29 10:1 12:-64 29:7 33:29
~freez_forbid 10:2
~freez_forward 15:19
~freez_from 27:21
~freez_goe 16:11
~freez_happen 6:12
~freez_has 6:29 14:-7
~freez_hit 18:9
~freez_how 21:2
~freez_in 10:-21 14:23 18:-2 25:25 29:-4 31:-15 33:57
~freez_is 2:25 6:-26 16:15 18:22 21:30 24:-8 33:23
~freez_kick 6:-19 12:18 33:35
~freez_last 19:-10 28:26
~freez_many 33:-7
~freez_mean 10:37 12:-4
~freez_new 16:18
~freez_next 33:4
~freez_no 2:6 31:10
~freez_notic 27:9
~freez_now 12:46 21:36 33:-5
~freez_of 19:13 33:-1
~freez_on 1:3 10:-14 12:72 32:-4 33:39
~freez_only 10:6
~freez_or 2:-7 6:31 10:-36 12:17 18:37
~freez_over 12:2
~freez_pleas 2:-22 6:4 10:16 16:-38 22:38
~freez_should 16:39
~freez_sorry 10:16
~freez_start 16:20 29:31 33:-25
~freez_still 6:2
~freez_stop 2:29
~freez_string 10:7
~freez_thank 2:21 24:16 27:16 29:-43 33:26
~freez_to 27:7 33:-22
~freez_two 19:31
~freez_until 22:5
~freez_vs 10:8
~freez_waiver 11:17
~freez_was 19:45 33:-2
~freez_when 33:15
~freez_which 29:38 33:-5
~freez_with 10:-27 16:46 19:44 33:-27
~freez_yesterday 6:3 34:26
~freezz 12:2
~french 29:13
~fresh 4:17 5:-6 17:41
~freze 12:16 29:16 33:-11
~fri 32:26
~friday 0:-3 1:41 2:7 7:-12 10:-16 16:40 24:37 27:-21 29:3 32:55
~friday_is 33:46
~friday_pleas 7:-2 16:26 29:27
~friend 8:-31 25:13 29:13
~from 1:1 4:11 6:-48 8:43 9:-4 10:31 12:-53 14:29 15:-37 19:37 20:-54 21:-6 25:8 26:-33 27:-7 28:-8 29:13 30:2 31:46 33:-5 34:-3
~from_last 9:22 29:24
~from_me 8:31
~from_merg 2:10
~from_now 14:41 27:54
~from_rc 19:5
~from_the 1:10 10:18 14:-26 25:9 27:-81 30:27 31:37 33:-2
~from_today 32:-2
~from_which 33:20
~froz 6:21 12:-18 25:4
~frozen 2:4 5:-13 12:59 17:-3 22:23 25:15 29:45
~frozen_again 12:-68 25:27 29:43
~frozen_is 25:23
~frozen_or 12:34
~frozen_thank 12:13
~frozn 5:-11 12:74 29:-6
~frreez 14:22
~full 14:58 18:30 28:20
~full_calendar 14:4
~full_list 18:37
~functionality 33:24
~funny 25:29
~futur 18:15
~ga 1:-8 4:2 6:18 9:-6 10:17 14:33 15:-15 16:32 19:47 20:94 22:-13 24:-18 25:-9 28:12 29:-69 33:-83
~ga_dat 16:8 20:19
~ga_day 20:14
~gantt 5:-12 14:42
~gat 0:2 2:-13 9:-8 12:56 13:-5 18:18 21:8 25:-17 27:8 29:20
~gat_shut 12:28
~gazpacho 19:90 33:-26
~gcc 29:39
~gdpr 9:8 29:-7
~gdpr_banner 9:8 29:-7
~gel 2:1 12:51
~gel_des 29:2 33:3
~general 26:20 30:-21 31:29 34:20
~generally 19:16
~generat 4:31
~german 11:18
~get 1:-18 2:-2 4:40 6:-65 7:3 8:1 10:-16 11:-18 12:-75 13:-100 15:-13 16:-65 19:-25 20:4 21:37 22:6 23:3 24:12 26:70 27:31 29:-3 30:10 31:-44 32:-6 33:22 34:-38
~get_a 0:7 2:-14 17:-48 21:-19 24:36 26:24 29:43 33:-21
~get_an 11:-36 21:42 22:41
~get_in 8:11
~get_it 20:3 21:33
~get_its 9:27 22:-9
~get_lock 33:12
~get_my 8:36 17:19 20:14 22:-1 29:-25 33:24
~get_tagg 33:37
~get_the 2:-50 4:29 9:6 14:2 20:8 26:52 27:29 31:-3 34:-11
~get_thi 2:50 20:5
~get_through 2:20
~get_to 34:10
~get_your 11:17 26:13
~gett 10:-4 11:-14 18:14 21:36 29:-1 31:23
~gett_an 21:22
~gia 6:31 12:9
~git 29:69
~giv 2:-49 5:10 8:22 10:-26 11:37 13:16 16:30 19:-46 20:-20 22:18 27:-7 28:-3 29:-17 32:16 33:7
~giv_me 5:31 11:19 13:12 14:9 16:-34 18:8 19:-15 22:6 24:-5 25:6 27:-92 28:9 31:-38 32:26 33:6
~giv_us 24:4
~global 33:20
~global_requirement 33:20
~glossary 10:26
~go 1:12 2:26 4:7 5:-8 6:6 8:13 10:-44 12:7 22:-37 25:22 28:3 34:-9
~go_ahead 8:13
~go_by 6:34
~go_for 8:9
~go_in 2:46 7:6
~go_liv 19:1
~go_nogo 1:39
~go_out 6:1 23:8
~go_through 9:6
~go_to 25:19
~goe 2:45 6:-20 16:18 20:18 28:-14
~goe_out 6:-17 33:18
~going 0:-26 2:-12 4:19 9:8 10:-9 12:15 20:5 25:17 29:-19 31:-6 32:42
~going_on 5:10 12:26 32:3
~going_to 0:-22 32:3 33:13
~gold 20:55 29:-48
~goliv 1:29 20:16 24:10 29:-10
~goliv_dat 20:23
~gon 2:3 6:84 33:-6
~gon_by 6:32
~good 1:-3 2:25 6:18 8:14 14:-41 16:-17 17:26 20:5 21:-7 24:-8 25:17 27:-3 33:15
~good_for 10:25 11:29 25:-37
~good_morn 5:2 10:-6 12:1 14:-7 18:17 20:15 24:-43 25:-20 29:2 31:2 33:22 34:10
~good_to 2:49 8:15
~googl 26:17
~got 5:7 6:-13 10:-1 11:13 13:79 17:19 21:-35 25:5 28:40 29:-77 32:14 33:23 34:-68
~got_a 2:6 11:20 17:-17 25:30 29:-22
~got_its 9:10
~got_the 5:6
~got_to 5:6
~got_until 32:18
~gpg 11:-8 29:62
~gracia 0:6 1:-3 5:5 6:-3 8:-8 11:-4 12:-5 13:8 18:-4 25:6 26:10 30:4 31:-1 34:2
~grant 2:-15 8:40 13:7 19:6 22:20 25:-3 27:32 29:-4 32:-13
~grant_an 22:18
~grant_exception 13:-14 34:8
~grant_the 8:31 22:-21
~grant_thi 13:23 32:-8
~grant_until 8:28
~grant_us 8:-7 22:45
~grateful 16:9
~great 8:-9 25:57
~green 8:35
~green_light 8:41
~ground 9:13
~group 27:1
~guid 11:34 17:47 18:-15 24:16 29:1
~h 11:64 22:14 24:40 25:-51 29:-33 31:-4 32:1
~ha 25:32
~hack 17:2
~had 0:10 6:40 12:-5 25:16 28:-34 31:13
~had_a 0:12
~haha 25:48
~half 2:29
~halfway 5:30 6:-9
~hallo 1:-8 2:-10 3:-1 7:-7 9:5 10:6 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
~hallo_zusammen 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
~hand 12:-6 14:-7 20:11 25:29 26:5 29:-21 33:36
~handl 34:45
~happen 2:-4 6:28 7:11 10:15 12:13 13:-11 24:-11 25:-26 32:61
~happen_on 10:28 20:-5 32:8
~happen_to 9:25
~happy 16:-9 25:57
~happy_friday 25:15
~hard 1:17 8:29 9:-3 10:57 28:-24
~has 2:7 3:9 5:44 6:52 7:20 9:28 10:-5 12:36 13:31 14:-12 15:42 17:-54 18:-52 19:-61 20:9 21:-34 22:-22 28:-40 29:-13 31:-9 32:-7 33:-28 34:-14
~has_a 20:14
~has_anyon 3:1 6:-6 9:33 15:25
~has_anyth 13:28
~has_been 8:32 25:13
~has_featur 6:-16 12:24 33:21
~has_it 12:28
~has_not 6:8
~has_pass 6:10
~has_the 5:37 9:28 10:6 12:42 13:-80 20:13 25:-34 29:4 33:-72
~hav 0:13 2:-20 4:-15 6:20 8:9 11:-30 13:18 14:2 15:-24 16:19 17:-8 18:3 19:-6 20:-6 21:-4 22:12 23:32 24:-24 25:18 28:26 29:-10 30:-9 32:12 33:10 34:-23
~hav_a 1:20 22:15 24:19 25:34 28:18 33:-52
~hav_an 3:10 22:5 33:22
~hav_and 14:8
~hav_at 28:4
~hav_befor 28:25
~hav_ff 10:11 16:10
~hav_for 20:6 33:-6
~hav_got 5:2
~hav_i 2:9 23:22
~hav_in 14:31
~hav_left 28:-2 29:15
~hav_m 10:7
~hav_my 8:34 17:3 25:-15
~hav_never 17:26
~hav_not 7:44 15:1
~hav_on 32:7 33:23
~hav_requirement 6:39 12:-26
~hav_someth 32:19
~hav_str 12:30 16:27 33:-22
~hav_the 2:-24 4:7 12:39 26:19 27:24 28:29 32:-3
~hav_they 12:9
~hav_to 4:-22 10:15 16:-30 17:-10 18:70 20:33 21:49 25:43 26:-5 28:-13 29:-102 33:39
~hav_until 22:33
~hav_we 5:54 6:48 15:-42 25:-3 30:10 32:38
~hav_you 33:13
~he 7:23 21:33 22:-20 24:-31 29:18
~head 1:-21 5:-8 14:-27 18:85 24:38
~head_up 24:39
~hear 15:9 25:15 27:35
~hear_about 27:46
~heard 10:6
~hello 6:-4 7:7 10:17 11:-24 16:-2 17:14 21:14 25:22 29:-3
~hello_relbot 6:-2 7:9 10:21 11:-17 21:16 22:-6 25:-14 29:7
~help 11:84 14:-18 15:18 17:87 22:-7 25:-56 29:-13 31:-13
~help_me 5:3 11:49 17:-40
~help_out 17:29
~help_text 2:16 8:7 22:-8
~help_with 17:26
~her 0:-23 2:-80 5:-27 9:-22 10:16 11:4 12:-4 17:63 21:9 25:16 26:-2 27:87 29:-92 31:23
~her_pleas 25:8
~her_thank 27:13
~hereby 16:31 21:-12 22:43
~hereby_ask 21:-11 22:42
~hey 8:-1 10:2 13:-5 16:-6 17:10 19:-2 20:3 22:-11 24:-1 25:7 27:-3 29:9 31:4 33:5
~hey_folk 1:4 4:9 8:-6 9:4 14:1 20:4
~hey_team 10:8 11:1 12:1 13:-23 24:-2 25:-22 29:30 31:2
~hi 0:18 1:-27 2:11 3:26 5:8 6:-9 7:32 8:-19 13:-20 14:-18 19:9 21:31 22:-16 23:22 24:-17 25:3 26:2 27:-24 29:-5 30:19 32:-7 33:8 34:10
~hi_all 14:17
~hi_can 7:29 8:-6 26:12
~hi_how 29:2
~hi_i 17:18 25:10
~hi_is 5:15
~hi_ther 1:-12 2:1 5:14 8:-11 10:17 11:15 13:-9 14:-19 17:-55 20:15 22:-2 25:-2 31:-1 33:19 34:8
~hi_what 2:18
~hi_when 20:-2 23:1 25:3 29:-3
~hi_who 15:-2 34:26
~hibiscu 2:10 4:27 5:27 6:35 9:-32 10:-5 11:-40 14:28 16:10 17:-18 19:18 20:31 22:-7 25:-29 29:-19 32:-14 34:11
~hibiscu_in 2:-16 12:14 29:10
~hibiscu_out 6:1
~hint 34:14
~hir 12:-26 25:28 29:26
~history 6:53 19:37 33:-20
~hit 10:29 18:28 19:10 20:-7 24:21 28:48 29:-31 33:-42
~hit_m 19:13
~hit_me 24:24
~hit_the 28:32 29:-18
~hit_us 18:24
~hmm 25:13
~hola 17:45 29:-7
~hold 1:-27 7:33 8:2 10:-31 12:15 15:13 16:23 29:-18 32:8
~hold_for 32:22
~hold_off 7:30 8:-20 21:3
~hold_the 15:16 22:16
~holiday 28:-24 29:19 31:14
~hom 16:1
~hook 27:47
~hop 2:5 6:2
~horizon 18:27 29:-10
~hotfix 2:21 20:7
~hour 10:-59 20:24 24:60 27:-16 28:52 33:11
~hour_befor 24:64
~hour_of 10:-21 33:39
~how 0:-22 1:-60 2:-93 3:22 4:-45 5:22 6:-145 7:-15 8:-87 9:18 11:66 12:-71 14:-11 15:5 16:-86 17:67 18:-38 19:43 20:-6 21:12 22:-104 23:14 24:-68 25:-11 26:-7 27:-83 28:92 29:43 31:-97 32:-94 33:-11 34:-46
~how_are 3:11 5:18 11:-5 14:-12 17:-6 25:38
~how_can 0:-19 2:1 7:6 11:11 15:13 17:37 30:-29
~how_clos 28:33
~how_do 11:42 15:14 17:15 21:-21 28:-59 29:27 30:5 34:13
~how_doe 11:31 17:42 19:6 29:-60
~how_early 11:-9 21:20 23:8
~how_far 5:12 20:-7 23:32 28:54 29:-38
~how_i 11:43 29:5 30:-24
~how_is 5:5 9:57 14:35 15:-8 17:-25 20:-28 21:1 25:27 28:-34 29:-52 33:5
~how_lat 33:40
~how_long 3:2 11:-25 17:-13 19:12 20:26 25:-12 28:66 29:14 33:-74
~how_many 10:-29 11:-84 12:-20 13:50 14:20 17:-52 19:36 20:-15 24:-13 25:-58 28:28 29:74 33:-42
~how_much 28:57 29:40
~how_old 29:29
~how_soon 20:32 28:10 29:-12
~how_to 11:31 28:-13 29:34 30:38
~how_would 3:17 10:18 11:14 21:-10
~how_you 11:43
~human 11:-25 25:7 34:44
~hurt 15:1
~i 0:-29 1:-40 2:39 3:-12 4:-35 5:-11 6:25 7:31 9:-56 10:-1 11:43 12:1 13:4 14:3 15:2 16:-51 17:50 19:-21 21:29 22:8 23:4 24:-29 25:22 26:64 28:-24 29:-21 30:35 31:-26 32:-12 33:16 34:51
~i18n 27:8 34:20
~i_add 0:27 1:-21 2:33 11:3 29:-13
~i_allow 15:6
~i_already 29:17
~i_alway 24:21
~i_am 2:-40 4:-1 8:17 9:-26 10:17 11:10 17:45 19:5 21:8 24:-16 25:11 26:-1 29:-22 31:1 32:17
~i_an 17:28
~i_approv 11:26 29:-29
~i_ask 2:-35 7:4 11:15 13:-20 15:3 21:-38 23:6 31:4 34:5
~i_be 2:-10 18:12 23:7
~i_begin 17:36 33:-6
~i_can 2:-30 11:14 26:25 29:18 30:-30 33:6
~i_chang 11:-17 15:12
~i_cherry 2:6
~i_das 29:8
~i_deny 7:18
~i_do 5:-15 8:8 10:29 17:13 18:-18 21:25 23:33 29:9 31:-7 33:-13
~i_fil 9:52 11:-9 13:14 21:-51 29:9
~i_finish 2:12
~i_forget 1:-7 2:-5 4:12 7:-16 9:1 10:21 11:3 12:3 14:4 19:-7 20:-2 23:-12 24:-61 25:2 28:-5 33:7 34:2
~i_forgot 2:6 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:11 29:10 30:-1 33:1 34:-5
~i_get 2:-3 11:6 14:41 17:1 20:41 23:-23 24:22 30:-21
~i_go 25:21
~i_hav 2:12 3:-12 7:35 8:-3 9:-32 12:-79 13:-1 14:-4 18:47 21:8 22:28 23:20 25:-30 26:8 28:-18 29:5 30:-36
~i_help 11:-43 17:59
~i_hop 6:4
~i_join 17:23
~i_just 2:11
~i_keep 10:23
~i_land 2:18 17:-12 25:31
~i_mak 2:-5 3:18
~i_may 6:5 26:12
~i_mean 28:12 33:25
~i_merg 21:5
~i_mis 2:23 6:13 30:20 32:38
~i_miss 2:8 18:-2 21:30
~i_must 13:25 18:7
~i_mut 30:45
~i_need 1:15 2:-5 3:9 4:-2 8:-22 10:-31 11:-75 13:25 14:23 16:-21 18:19 21:10 25:-25 30:8 31:-25 34:52
~i_not 2:3 17:11 30:10
~i_only 26:24
~i_out 2:15
~i_ping 34:18
~i_plan 3:19
~i_read 17:17 18:-16
~i_reject 7:32
~i_request 11:31 13:-34 34:7
~i_see 19:11
~i_set 11:16 23:2 24:-24
~i_should 5:3 7:-4 11:15 18:-13 26:3 32:53 33:10
~i_start 12:45 17:6 20:-19
~i_still 2:23 20:-5 25:18 26:2 28:1 30:1
~i_subscrib 11:-16 26:59 27:8
~i_tak 2:-33 7:-2 12:34 29:48 31:-6
~i_talk 34:14
~i_tell 5:19
~i_think 21:9
~i_too 6:22
~i_typ 11:71 15:-5
~i_unsubscrib 11:21 29:-22
~i_use 11:48
~i_wait 2:25
~i_want 1:6 4:19 7:-10 8:-4 14:24 17:-1 22:28 27:67 29:9 31:1 32:-15
~i_was 5:41 7:8 8:-7 12:31
~i_will 2:-10 8:12 20:-28 21:30 24:30 25:19 29:10 32:-19
~i_would 7:16 11:-31 13:22 17:34 19:4 21:-41 22:25 26:-12 30:4
~i_writ 6:31
~icon 9:27 22:26
~ics 5:-20 14:44 26:85 29:-50
~idea 10:20 15:7 25:21 31:-14
~if 0:3 2:47 5:-17 7:63 8:-17 10:2 11:-15 13:-34 14:8 15:55 16:-12 17:-31 19:-34 20:-1 21:46 22:-2 24:-20 25:-6 27:7 28:14 29:-8 30:41 32:-34 33:7
~if_i 2:26 17:-11 20:-18 21:36 22:-14 29:-11 30:49 33:14
~if_it 2:38 33:8
~if_the 15:39 21:47 22:-51 23:14
~if_thi 4:4 7:-15 8:11 10:8 13:-4 14:3 15:-17 18:5 19:-11 20:10 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:6 31:12 32:-1
~if_we 0:33 3:3 7:61 9:-15 15:38 33:-31
~if_you 28:11 33:4
~il 5:-3 6:23 10:-28 24:15 32:16 34:3
~ile 28:63 29:-20
~ile_dni 28:63 29:-20
~imag 6:9 29:4
~import 1:11
~important 17:8 18:17 32:-1
~in 1:31 2:34 3:12 4:-32 5:19 6:-19 7:13 8:9 9:-18 10:-21 11:-43 12:41 13:36 14:-20 15:-33 16:-52 17:-20 18:-23 19:51 20:21 21:14 23:-8 25:-23 27:46 28:-26 29:-4 30:-42 31:31 32:45 33:7 34:-13
~in_a 1:73 2:23 10:11 24:-32 29:-51
~in_advanc 1:-2 5:-5 8:-1 14:4 18:16 21:9 23:-7 24:7 26:1 27:-8 29:-4 32:1 33:9
~in_after 13:13 22:41
~in_an 21:17
~in_are 5:12 10:-11 28:-4 32:37
~in_august 20:21
~in_charg 34:49
~in_day 28:15
~in_despit 13:10
~in_development 5:4
~in_dms 11:21
~in_doc 31:21
~in_effect 12:55
~in_favour 0:25 8:3 34:-5
~in_featur 12:50
~in_for 27:11 34:11
~in_forc 12:82
~in_freez 12:26
~in_her 25:18 27:32
~in_how 28:75
~in_i 33:36
~in_it 31:40
~in_lat 2:-7 13:12 22:27
~in_lin 1:-1 9:-33 18:12 29:53
~in_my 7:1 11:40 12:-14 19:-22 25:9 27:8 29:-8 33:11
~in_next 32:32
~in_now 2:5
~in_october 20:9 32:34
~in_on 6:9 27:31 33:-2
~in_one 2:10 5:8 14:34
~in_or 9:18
~in_order 14:28
~in_our 30:3
~in_past 6:-1 13:8 22:28
~in_plac 12:40
~in_qa 24:8
~in_requirement 2:6
~in_september 0:2 1:-7 5:-3 14:44 20:4 32:-14 33:50
~in_str 12:11
~in_the 0:27 1:30 2:26 3:-56 5:-10 6:57 7:-48 11:-52 12:-1 13:46 14:-138 17:23 18:8 19:28 20:-45 21:-5 26:-48 27:13 28:-21 29:17 31:-19 32:33 33:-34 34:-51
~in_ther 1:2
~in_thi 5:-3 7:24 10:33 11:-22 14:-4 17:15 27:5 28:17 31:36 32:-11 33:-13
~in_tim 2:32 21:7 24:9 29:-7
~in_tokyo 33:41
~in_two 33:23
~in_week 28:5
~in_what 5:27 11:20
~in_which 6:15 20:38 26:6 29:12
~in_your 10:22
~includ 1:38 10:19 27:26
~indri 4:36
~inform 27:49
~inform_about 27:15
~information 8:23 9:-6 13:-1 17:43 21:35 25:-2
~infra 27:19
~insert 1:62 24:-15
~insert_a 1:32
~install 18:-8 29:27
~installer 1:35 9:18 22:15
~instead 1:-3 16:45 26:9 33:-22
~instead_of 16:6 33:-4
~instruction 11:35
~interest 27:28
~interest_in 27:28
~interfac 12:17 33:20
~intern 17:23
~into 1:20 2:48 6:-16 11:2 14:-28 18:2 21:6 23:-12 27:37 29:35 31:-8 32:9 33:-16
~into_forc 6:-8 29:14
~into_hibiscu 2:16
~into_the 1:24 11:28
~into_thi 2:4
~introduc 1:19 24:-13
~introduction 17:14
~invit 8:-27 29:47
~involv 10:22 17:35 29:-21
~iri 4:78 14:-4
~is 0:4 1:-44 3:-17 4:-18 5:76 6:2 8:25 9:23 10:21 11:-18 12:51 13:-25 14:-12 15:13 16:2 18:27 19:-96 20:12 22:-47 23:8 24:-20 25:-19 26:18 27:-21 28:1 29:40 30:-21 31:-53 32:-2 33:7
~is_a 1:20 2:-43 5:-14 8:39 10:126 11:-33 17:-31 21:25 24:6 25:-45 26:17 29:-38 33:-21 34:4
~is_activ 12:11
~is_after 10:-19 18:17
~is_all 17:13
~is_allow 2:39 10:-8 17:6
~is_already 5:-5 12:50
~is_an 2:-2 10:68 11:-4 21:-8 25:24
~is_anna 34:58
~is_anyon 25:43
~is_approv 3:14 7:-10 8:3
~is_are 10:56
~is_ask 1:18 9:-1 10:9 11:9 14:8 16:3 24:1 25:-1 26:-8 27:15 29:-7 33:-2
~is_at 5:22 33:5
~is_been 13:56 34:-12
~is_being 5:12
~is_block 9:15
~is_broken 29:8
~is_ce 6:22 10:-6 12:29 20:9 29:-19
~is_ci 29:25
~is_client 6:8
~is_cod 29:-23 33:32
~is_com 18:14
~is_der 6:24 10:7
~is_development 12:10
~is_don 6:1 27:8 33:-12
~is_due 18:-54 24:44 32:45
~is_everyth 5:14 14:17 20:-14
~is_exception 9:29
~is_expect 17:22
~is_featur 5:7 6:23 12:-15 17:8 19:-10 33:18
~is_ff 6:-26 10:40 12:45 28:-28
~is_fin 8:7
~is_final 10:15
~is_finish 6:36
~is_first 18:58
~is_for 29:25 32:-17 34:16
~is_fpf 29:-7 33:7
~is_freez 12:10 25:22
~is_frozen 10:12 12:-18 25:4 29:25 33:15
~is_going 32:5
~is_grant 13:-13 21:3 27:33
~is_hibiscu 2:-26 5:44 12:8
~is_hold 9:22
~is_how 28:24
~is_il 12:18
~is_important 17:8
~is_in 0:23 9:-13 10:-32 12:7 13:48 29:-16 32:53
~is_is 2:6 10:6
~is_it 0:7 2:21 3:32 5:13 7:1 8:-25 16:-25 17:-9 18:-11 20:10 21:20 22:-19 26:-36 28:8 30:8 32:-52
~is_its 33:6
~is_la 20:20
~is_lat 21:6 22:-2
~is_left 10:-5 14:32 29:14
~is_m 6:52 12:-9 29:-14 32:-14 33:51
~is_master 2:63 5:24 12:-30 29:-8
~is_membership 6:-9 12:32
~is_mileston 29:59 33:-41
~is_my 9:43 12:-14 17:55 23:3 29:-9
~is_near 24:30 33:-8
~is_need 10:28
~is_next 18:55 23:7
~is_no 8:10 12:14
~is_not 12:25 15:-6 20:24 25:17 33:34
~is_now 12:-17 16:10 17:30 25:13
~is_ok 17:6
~is_on 10:-45 16:12 18:39 20:5 29:-34 32:48 33:6 34:21
~is_one 5:-11 9:-10 29:43
~is_open 8:6
~is_our 18:-18 29:73
~is_out 2:9 27:45 29:5 33:-27
~is_pencill 10:-21 20:3 33:28
~is_pend 13:17
~is_plann 14:7 32:31 33:21
~is_rc 15:5 18:-40 19:23 28:39 29:31 32:-8 33:12
~is_releas 3:1 19:25 34:20
~is_remov 2:12
~is_requirement 33:14
~is_schedul 32:17
~is_someth 32:8
~is_sooner 18:18
~is_stabl 2:-48 12:76
~is_still 7:12 9:-16 14:27
~is_str 6:-5 28:10 33:19
~is_stuck 29:16
~is_suppos 10:18
~is_that 2:24 6:7 10:41 15:-17 18:-39 33:23 34:16
~is_the 0:-10 1:-24 2:-71 3:-93 5:22 6:11 8:-32 10:-22 11:50 12:61 13:-127 14:13 15:4 16:8 18:-12 19:-44 20:48 21:16 23:9 24:-27 25:-161 28:4 29:23 32:-104 33:26 34:-15
~is_ther 2:20 3:7 5:-114 6:-32 7:-23 9:-32 10:-19 13:23 17:45 18:36 21:10 25:-90 26:8 32:44 34:11
~is_thi 5:116 12:-17 26:33 28:-22 29:-52 32:-39 33:9
~is_tiny 2:-12 8:11
~is_to 16:6
~is_today 12:-10 32:35
~is_trunk 3:-6 5:8 12:22
~is_two 7:15
~is_up 9:2 10:-55 11:-36 18:-16 25:106 34:-17
~is_upstream 5:19 12:14 20:21 29:-43
~is_wait 13:26
~is_when 20:20 29:-21 33:4
~is_wrong 16:30 22:14
~is_your 10:-38 11:82
~issu 8:-6 17:7 25:-6 29:32
~it 0:25 1:15 2:40 5:-27 6:-15 7:21 8:44 9:-35 10:1 11:-127 13:-67 15:41 16:18 17:-34 18:-9 20:73 21:54 22:19 24:-13 26:-3 27:-38 28:-21 29:-4 31:54 32:-119 33:-23 34:-43
~it_a 10:5 31:37
~it_after 6:3
~it_be 2:-2 20:9 22:9
~it_exist 11:10 17:7
~it_for 7:22 20:7 21:29 22:-2 29:-3
~it_freez 12:61 29:8
~it_go 2:17 8:-38 25:-4 29:48
~it_grant 9:32
~it_has 8:14
~it_i 18:3 31:8
~it_in 1:26 2:-6 5:-11 8:36 14:-15 21:18 25:-7 29:16
~it_is 0:13 2:-10 6:-9 10:-8 15:67 17:12 20:-29 22:46 25:53 29:-60
~it_land 20:14
~it_mak 2:45 26:4
~it_off 31:23
~it_ok 17:16
~it_on 2:34 16:-2 24:12
~it_out 31:18
~it_past 6:20
~it_possibl 0:23 2:-16 3:24 30:16
~it_releas 5:35 20:-5
~it_ship 20:5
~it_still 20:27
~it_thank 7:10 25:-51 31:28
~it_that 21:15
~it_to 34:11
~it_too 2:43
~it_until 31:13
~it_up 1:6 4:14
~it_was 16:24
~it_worth 21:4
~it_would 0:14
~its 0:25 2:25 5:12 9:61 19:-14 22:-32 27:-22 29:-7
~its_cycl 4:18
~its_dat 33:36
~its_own 0:40
~jalon 6:21 18:8 33:-18
~january 32:7
~jasmin 4:15
~jenkin 29:31
~jest 10:6 18:24 20:-8 21:-10 33:11
~jira 29:30
~job 10:-11 11:-6 16:-10 17:10 25:41 33:-17 34:23
~join 10:3 14:-23 17:104 20:-2 27:19 29:-32 33:11
~join_the 10:13 17:23 33:6
~join_thi 17:6
~jok 2:-13 17:-1 25:51
~july 33:41
~jump 22:9 25:22
~jun 33:20
~just 2:3 3:-14 6:4 9:1 13:-1 14:26 15:-17 17:68 18:-3 25:2 27:10 29:-12 31:5
~just_check 0:-9 2:-13 6:6 8:1 9:1 11:6 12:1 17:-25 20:11 27:10 34:15
~just_join 17:26
~just_the 10:3 14:60
~k 2:18 25:15
~keep 9:-3 10:34 14:1 15:41 18:-8 25:-26 26:-4 27:60 30:44 33:10 34:-3
~keep_ask 33:50
~keep_me 27:11 30:22
~keep_say 10:34
~kernel 1:22 29:35 31:13
~kernel_freez 1:28 29:38 33:-51
~key 14:64 25:-25 29:42
~key_dat 14:71
~kick 3:38 4:42 6:-32 12:12 20:-8 33:5
~kick_in 6:-28 12:16 29:7
~kick_off 3:40 4:36 20:-6
~kill 8:32
~kill_the 31:6
~kind 11:31 25:11
~kind_as 29:10
~kind_of 11:55
~kindly 8:-3 15:-12 22:30 27:10 29:7 33:32
~kindly_add 29:6
~knock 8:1 25:9
~know 2:-49 3:-12 5:42 7:-3 8:-34 9:9 10:22 11:8 15:-3 16:-24 17:26 20:39 23:9 24:25 25:-3 27:18 28:-42 29:-7 33:25
~know_about 7:-25 9:24
~know_the 20:16 33:22
~know_when 20:10 27:16 33:25
~know_which 5:10
~kosher 2:10
~kubernet 20:-11 29:58
~l10n 13:10 27:15 31:1
~la 2:-1 5:36 8:73 10:-19 12:-12 18:22 19:18 20:12 25:-26 27:-13 29:-34 31:18 33:18 34:-24
~la_dat 20:27 33:20
~la_rc 33:5
~la_releas 2:-4 5:51
~la_version 6:15 20:-6
~lab 29:19
~label 2:19 9:4
~land 2:22 5:27 8:33 18:-4 20:7 22:46 25:6 29:-86 32:14
~land_a 17:-1 25:35
~land_the 22:14
~languag 0:7 15:7
~laptop 25:-3 29:68
~last 4:-7 5:-13 6:41 9:5 11:-10 13:-62 14:-51 15:12 16:8 19:80 20:-31 21:15 22:-42 23:16 24:-5 27:-28 29:14 33:26
~last_call 29:-17 33:26
~last_cycl 4:-19 13:-19 15:11 19:89
~last_dat 16:18 29:7
~last_day 19:-15 33:70
~last_night 19:-13 29:24
~last_rc 33:47
~last_releas 6:-5 19:32 34:9
~last_tim 6:-46 19:143 23:13 28:-32 33:-50 34:-2
~last_week 6:37 9:26 17:9 19:-63 21:15 22:-19 33:-60
~last_year 19:42 29:23 33:-12
~lat 2:68 5:-6 9:-28 10:-56 12:-28 13:56 21:14 22:86 24:-23 27:-1 28:-34 29:-12 34:7
~lat_chang 2:-5 13:29
~lat_for 2:56 6:36 10:-8 21:23 25:11 33:-20
~lat_in 2:-22 17:8 33:33
~lat_merg 22:11
~lat_patch 2:-29 13:9 22:21 34:9
~lat_pleas 22:32
~lat_to 2:22
~lat_with 2:21
~later 4:12 12:-2 15:43 16:23 19:16 22:-25 25:14 26:4 27:-5 29:-16 30:28
~latest 2:-15 33:69
~launch 20:54 29:-5 33:-26 34:4
~launch_dat 34:8
~lay 4:8 14:10 17:8
~lay_out 4:11 14:11
~le 5:10 6:27 10:-22 12:16 14:47 16:22 18:-9 24:9 29:-57 33:-17
~le_gel 2:8 24:10 29:-8
~lead 23:1 34:54
~least 2:39 12:-8 28:8 33:-20
~leav 7:28 8:-8 15:37 20:-3 24:-17 27:-27 29:6 31:54
~leav_it 7:50
~left 10:-50 14:50 24:34 25:-27 28:85 29:29 33:-49 34:-20
~left_befor 28:26
~left_for 2:7 28:33
~left_on 14:29 28:9
~left_the 29:18 34:-10
~left_to 24:25
~leg 4:1
~legal 22:17
~les 5:-34 6:-20 12:6 13:16 20:-18 25:-26 27:5 28:68 33:30 34:22
~les_than 28:21
~let 2:-83 4:24 5:-26 7:33 8:31 9:-74 10:-46 12:-23 13:39 16:14 18:-36 19:-22 20:-22 22:43 24:45 27:41 28:-46 29:28 31:-56 32:-24 33:-16
~let_in 13:33 22:11
~let_it 14:-1 25:-22 29:52
~let_me 10:-4 13:10 14:13 24:29 27:47
~let_my 22:11
~let_the 24:28
~let_us 4:38 7:18 21:14 22:-28 25:37 27:-1 29:-30
~lgtm 8:24
~liaison 17:43 34:41
~lib 1:-17 2:-30 6:54 10:24 24:2 25:-1 28:24 29:-110 33:37 34:16
~lib_freez 6:40 12:-62 28:50 29:-24 33:2
~libfoo 2:5
~librari 6:-36 12:20 28:8 33:27 34:19
~library 2:43 6:29 12:-32 15:18 16:25 18:-7 22:7 28:24 29:-35
~library_freez 6:28 15:24 16:30 18:-30 22:10 28:25 33:-14
~library_releas 33:11
~lie 5:31 29:-16
~lift 6:-26 12:45
~light 8:33 29:16 34:-11
~lik 2:-23 4:41 5:-40 10:16 11:-42 14:13 16:-25 17:25 18:-2 19:9 20:7 21:-49 22:16 25:1 27:17 28:18 29:-7 30:-37 33:-23
~lik_a 17:9 26:9
~lik_an 13:15 14:-1
~lik_i 10:1
~lik_to 2:1 17:21 20:11 21:-12 22:14 27:22 30:-24
~limit 1:8 2:-16 10:1 30:22
~limit_for 1:8
~lin 1:-36 2:19 5:35 6:-9 9:-45 18:9 21:3 24:28 29:52
~link 14:43 19:-8 22:20 26:42
~link_cheer 9:14
~link_for 14:-34 26:61
~link_in 2:17
~link_many 29:8
~link_pleas 22:7
~link_thank 22:31
~link_to 14:24 17:2 22:4 29:-4
~list 2:-69 4:-21 5:-37 8:-63 9:-45 10:7 11:15 13:52 14:45 16:-34 17:-33 20:-25 21:-33 22:-13 23:25 24:-38 25:-67 26:26 27:25 29:-8 30:27 31:19 34:4
~list_all 13:-37 29:46
~list_des 13:1
~list_every 14:26
~list_everyth 11:9
~list_for 27:19
~list_i 30:39
~list_of 10:29 13:8 14:40 29:-12
~list_the 14:-48 19:9 34:33
~littl 11:-5 25:15
~liv 5:-30 6:46 9:8 20:21 25:14 29:-35
~liv_migration 9:24
~lock 1:2 5:-21 6:-8 12:110 20:-39 29:10 33:61
~lock_at 12:14
~lock_on 12:14 29:42 33:7
~log 9:-33 10:59 13:37 22:36 29:40 33:-10
~log_messag 10:45
~login 29:1
~lol 7:8 8:-7 10:45 12:-30 13:19 21:-27 25:28 26:3
~long 5:-12 9:15 11:-29 17:-18 19:15 20:32 28:61 33:-32
~long_ago 28:44
~long_befor 29:9
~long_doe 10:13 28:5 29:-5
~long_hav 28:4
~long_is 29:7
~long_until 20:17
~long_was 19:32 28:-20
~longer 2:-22 8:24 16:6 27:-13 28:26 31:37 33:5
~longer_until 28:1
~look 3:34 7:3 9:50 10:-18 14:26 17:-41 25:-23 33:37
~look_at 9:59
~look_for 5:15 29:4
~look_lik 3:6 14:38 19:16
~look_up 18:1 33:44
~loom 18:32 32:-23
~loop 27:34
~los 16:6 27:17 30:33 31:-10
~los_bug 16:7
~lost 11:61 25:-35
~lot 2:-7 7:-32 11:-19 13:7 14:28 15:-13 21:-5 22:9 25:2 26:3 28:-9 29:5 30:32 31:-4 32:7 33:-14 34:-1
~lov 10:-20 11:-18 17:3 25:45 29:40
~lov_to 17:12 27:8
~lts 10:32 18:-23 20:78 29:-28
~luck 2:15
~lunch 24:19 25:54 29:33 31:-42 32:-21
~m 0:-21 1:-26 2:-68 3:-66 4:-24 6:131 8:-80 9:-196 10:13 11:-76 12:-186 13:-172 15:13 16:106 17:-66 18:49 19:-27 20:-214 22:-17 24:37 25:-203 26:-110 28:5 29:-118 30:-4 32:-88 33:96 34:-9
~ma 9:48
~machin 25:15 29:16
~mad 3:35 6:16 7:25 10:1 13:11 14:-12 25:41 33:-20 34:-11
~mad_the 28:5
~mad_up 7:32
~mail 2:-19 8:-23 10:15 16:-4 21:-28 23:16 26:30 27:12 31:27 33:31
~main 12:51 29:22 34:-1
~maintain 29:26
~maintainer 17:23 34:15
~mak 1:-48 2:18 3:4 4:18 6:33 11:42 12:-25 14:16 16:30 17:-23 20:-28 22:20 24:34 33:-75 34:-34
~mak_a 4:55
~mak_an 10:10
~mak_it 2:33 16:13
~mak_m 6:14
~mak_me 29:7
~mak_my 3:21
~mak_sens 0:30 26:6
~mak_sur 24:58
~mak_the 2:53 6:10 16:20 33:-1
~mak_you 11:3
~man 10:53 11:36 25:-7
~man_pag 11:36 25:-6
~manag 19:34 34:-1
~manager 5:-24 10:16 11:22 20:-27 22:23 29:23 34:12
~manual 1:27 11:44 34:14
~many 2:-4 4:10 8:-3 9:13 13:22 15:4 17:-8 19:15 21:-3 22:-5 28:22 29:24 31:8
~many_day 19:10 23:9 28:-13 29:31
~many_exception 13:-12 19:17 21:16
~many_mor 28:15
~many_of 13:18
~many_rcs 14:4 19:19
~many_thank 4:16 5:1 8:-4 9:4 11:7 13:-17 15:3 25:9 29:-24 34:2
~many_vot 9:11
~many_week 19:28
~march 4:59 20:8
~maria 11:-3 15:5 21:19 22:-15 29:9
~mark 1:25 5:9 6:-6 8:61 20:-9 28:31 29:-18
~mark_it 8:20
~market 1:11 20:5 26:29 27:12
~master 2:39 5:54 10:16 12:11 20:-28 25:-25 33:-1 34:-9
~mat 25:23
~matrix 18:8
~matter 9:11
~may 0:-18 2:69 4:13 10:2 13:-20 20:-33 21:18 22:21 28:10 32:-35 34:-15
~may_i 2:12 7:2 13:-6 19:4 22:11 29:16 31:3 33:-2
~may_the 2:1 22:24
~may_we 4:8 22:22
~mayb 0:21 15:23 16:-21 25:12 30:13
~mayb_we 30:14
~me 1:-73 2:-25 3:-1 4:-19 5:25 6:-14 7:-13 8:-25 9:-16 10:18 11:28 13:7 14:10 15:-34 16:-73 17:11 18:4 20:-28 21:-4 22:-25 23:17 24:93 25:-15 26:-3 27:70 29:14 30:5 31:36 32:-16 34:-12
~me_a 4:12 5:37 24:30 25:9 31:-6 33:-34
~me_about 9:32 23:5 27:-7 33:-7
~me_again 24:16 32:-9 33:10
~me_all 13:54
~me_as 29:15
~me_befor 24:29
~me_can 2:21
~me_cheer 25:3
~me_could 0:10
~me_every 24:9
~me_from 2:3 8:15 30:11
~me_hav 12:2
~me_how 11:3 15:30 19:40 23:3 29:-31 33:3
~me_i 21:5 31:-7
~me_in 27:68 31:-6
~me_is 9:-5 12:3
~me_just 18:21
~me_know 24:3 27:17
~me_of 11:-33 23:48 24:-27 31:1 33:15
~me_off 31:73
~me_on 24:31 27:-47 31:17 32:9
~me_pleas 23:6
~me_see 14:15
~me_som 11:24
~me_thank 25:1 31:19
~me_that 30:9
~me_the 13:20 16:-34 17:5 18:38 25:-6 28:8 29:9 31:-45 33:43
~me_through 11:21 14:14
~me_to 7:-24 13:24 14:-30 24:-34 27:58 29:66
~me_two 24:14
~me_up 24:7 26:23 27:4 33:-26
~me_what 2:7 10:30 33:-13
~me_when 19:27 20:15 24:-1 33:31
~me_whether 12:13
~me_which 29:-17 33:12 34:11
~me_who 7:25 9:-15 30:23
~mean 2:-46 10:91 11:-3 25:-11 28:1 29:44 33:3
~mean_by 10:28
~mean_in 10:4
~mean_of 29:13
~meant 25:21
~meet 7:4 11:-9 15:18 16:3 24:-6 27:-12 29:67
~meet_you 25:26
~member 21:17 34:21
~membership 2:-15 6:19 10:31 12:3 16:9 19:-5 21:18 22:5 27:10 29:-27 33:21
~membership_freez 10:42 12:-22 16:16 21:24 27:3
~memory 24:12
~mention 3:11 11:29
~mentor 17:66
~menu 2:21 11:47 25:-36 29:-15
~merci 2:-5 18:16 19:-18 20:12 22:25 29:4 33:-12
~merci_de 1:-7 16:19 31:22
~merg 2:42 6:-14 8:20 9:-15 10:21 12:84 16:-10 18:-10 20:-50 21:24 25:-48 29:23 31:-30 33:21
~merg_a 2:60
~merg_featur 12:37 33:-20
~merg_in 21:11
~merg_it 2:29
~merg_my 29:8
~merg_now 2:16
~merg_on 21:5
~merg_or 2:23
~merg_window 10:28 29:-47 33:31
~mergeabl 2:50
~messag 2:14 11:-2 25:21 26:16 29:-38 30:31 31:19 34:-9
~messag_pleas 31:22
~metric 8:11
~mid 0:6 25:6
~midnight 33:34
~midnight_utc 33:7
~might 0:34 15:15 21:19 22:-8 29:-20 30:21
~might_i 0:4
~migration 2:14 9:29
~mileston 0:6 1:7 2:-22 6:22 10:14 11:-21 12:-40 13:-18 14:9 16:13 17:-5 18:4 20:-34 22:-10 25:-30 27:5 29:-1 33:16 34:19
~mileston_are 6:4 14:-21 18:5 32:26
~mileston_pleas 0:6
~mileston_two 33:26
~mileston_with 14:3
~min 3:28 5:-25 9:44 10:-3
~mind 7:20 14:18 18:17 25:22 29:-23
~mind_about 7:5
~minimum 2:7 3:14
~minu 10:-12 12:-7 16:-10 24:22 28:66
~minu_what 10:-9 28:53
~minut 16:-6 29:4
~mirror 6:41
~mis 2:27 6:25 24:6 29:-3 30:13 32:37 33:-36
~mis_the 2:53
~miss 6:3 7:13 18:-9 21:64 22:26 33:-1
~miss_the 2:9 18:-3 21:19 22:7
~mistak 30:34
~mit 14:21
~mod 5:41 6:-3 9:24 25:-15 29:3
~modul 29:44
~mom 24:-5 29:38
~moment 2:-3 5:13 12:28 17:15 18:5 25:15 28:1 29:-5 33:15
~moment_of 33:16
~monday 1:28 7:13 8:-51 9:-6 12:-11 16:31 22:14 24:42 25:11 28:-15 31:18 32:9
~monday_pleas 29:5
~monday_to 32:38
~month 2:-31 3:4 4:3 5:-7 6:1 18:-22 20:41 28:26 29:-29 30:17 32:40
~month_cycl 4:3
~mor 0:21 1:-29 2:8 4:-18 5:-23 6:2 7:-4 8:27 9:-19 10:8 11:-6 15:10 16:20 18:-21 22:49 24:-35 25:-15 29:3 31:58 32:-6 33:-12
~mor_day 16:51 22:37 24:-3 33:-7
~mor_for 22:51
~mor_information 8:26
~mor_than 28:47
~mor_thing 1:-2 2:-12 6:18 8:-13 10:-3 14:1 16:-34 18:-10 20:8 22:-18 23:15 24:1 25:5 28:-3 29:23 31:-5 33:4
~mor_tim 15:7 22:42
~morn 0:-8 3:-16 4:2 6:2 8:1 10:9 11:17 12:4 14:-4 15:3 23:-4 24:16 28:10 29:-2 30:-1 31:-4 32:12 34:2
~morn_are 5:35
~morn_can 27:5
~morn_do 9:2 11:4
~morn_everyon 5:3 12:2 14:-4 18:18 20:16 24:-38 25:-69 29:10 31:11 34:12
~morn_how 11:3 29:16
~morn_is 12:1 29:6
~morn_of 24:60
~morn_what 10:42 11:-5
~mov 2:-34 5:6 10:-52 11:9 15:85 16:47 19:-27 20:-25 28:-8 29:12 30:15 33:-9 34:11
~mov_a 15:60 34:-17
~mov_featur 34:20
~mov_ff 34:9
~mov_le 16:5
~mov_rc 15:11 25:6
~mov_str 15:19 16:-27 34:3
~mov_the 15:19 16:-1 29:50
~mov_to 5:23 15:-37 16:29
~movement 9:21
~movement_on 9:21
~msgid 33:27
~much 12:-3 25:49 28:53 29:13
~much_doe 29:19
~much_longer 28:21
~much_tim 28:23
~must 3:3 5:-34 9:-17 13:6 16:3 17:13 21:16 28:-21 29:-10 32:11 33:45 34:-28
~must_be 1:1 3:13 16:9 24:-1 28:-10 32:32
~must_i 17:26
~must_not 18:13 24:3
~mut 2:-13 11:-38 25:-56 27:-11 30:134 31:59 32:-1 34:-10
~mut_until 31:13
~mut_you 30:51 34:-1
~my 0:-27 1:-25 2:22 4:-15 5:-75 7:9 8:20 9:45 10:-49 12:-36 14:-31 15:-80 17:28 20:24 21:-51 22:16 24:7 25:38 26:-17 27:-33 28:13 29:68 31:19 32:-3 33:11 34:-25
~my_approval 8:39
~my_bos 1:18 9:-5 10:9 11:8 14:7 16:3 17:-2 20:5 24:1 26:-9 27:13 29:-11 33:-8
~my_chanc 21:15
~my_chang 22:28
~my_exception 8:12 9:48 13:-11 21:-26 22:-39 34:25
~my_featur 2:65 28:4 33:-15
~my_ffe 9:41
~my_first 17:87 18:-8
~my_friend 8:-26 29:23
~my_laptop 25:-1 29:21
~my_memory 24:3
~my_mind 18:13
~my_new 2:4
~my_not 33:7
~my_own 2:-2 3:20 7:9 26:8
~my_packag 30:21
~my_patch 2:-11 22:8 29:56 34:6
~my_phon 25:-27 26:13 29:48
~my_pr 2:36
~my_pull 8:-26 29:47
~my_rc 24:-35 31:42
~my_reminder 23:5 24:-2 31:9
~my_request 8:84 9:32 22:-36 29:-59
~my_sid 3:21
~my_sign 7:2
~my_slid 6:33 29:-6
~my_subscription 31:44
~my_team 13:51 21:6 29:-26
~my_tim 14:26 19:-6 29:12
~my_vot 2:-6 7:24
~myself 0:13
~na 1:20 5:49 17:-13 27:32 29:-28
~nachrichten 31:24
~nachrichten_mor 31:24
~nack 8:25 9:2
~nah 8:1 28:8
~nak 7:15 8:39 34:-5
~nam 4:6 5:24 11:-9 18:39 19:21 29:-7 34:68
~nam_of 5:25
~nam_the 18:39
~near 24:30 28:23 33:-39
~nearest 18:62
~nearly 5:2
~necessary 21:29 23:18
~need 0:45 1:22 2:16 5:-71 6:-31 9:-24 10:-10 12:-50 13:4 14:22 15:-80 16:-10 18:4 20:19 21:47 22:54 23:25 24:-14 25:-29 27:-88 28:-2 29:-34 31:-14 32:-43 34:1
~need_a 1:29 4:10 8:-7 9:-5 13:2 21:2 24:27 25:-13 34:32
~need_an 1:4 2:44 9:15 13:-7 21:15 22:-37
~need_for 3:16 34:17
~need_it 20:36 21:5 22:-16 31:-30
~need_mor 22:27
~need_one 21:4
~need_the 22:-20 31:5 33:44
~need_to 3:-11 13:35 17:20 18:20 20:13 23:61 24:-24 27:-8 29:-3 31:-3
~need_until 22:13
~neutron 13:3 25:-16 34:21
~never 7:35 8:-13 10:20 17:71 25:11 30:13 31:-26
~never_did 17:16
~never_don 17:14
~never_mind 25:29
~new 1:35 2:70 3:19 4:18 5:-105 6:24 7:-50 9:15 11:6 12:-5 13:-37 14:-127 16:4 17:93 18:-58 19:-94 20:-3 21:-18 22:12 24:-99 25:-35 26:10 27:12 28:-24 29:-15 32:-75 33:9 34:-74
~new_backend 2:29
~new_cycl 3:25 4:10 11:28 17:-25
~new_dat 11:34 14:-11 16:56 33:-67
~new_deadlin 0:3 11:24
~new_driver 2:40 22:-18 29:-1 33:21
~new_exception 22:51
~new_featur 6:15 12:-10 33:49
~new_functionality 33:24
~new_her 17:38
~new_mileston 1:40 16:-8
~new_on 9:27
~new_plugin 2:2
~new_project 2:31 6:12 17:-10
~new_proposal 12:12
~new_ptl 17:5
~new_releas 4:27
~new_string 12:9
~new_to 17:54
~new_translation 10:13
~new_version 20:96 29:-5
~new_what 17:9
~newbi 17:80 25:-6
~newbi_question 17:1
~newcomer 2:-28 17:70
~newsletter 0:4 10:3 15:-2 16:3 17:-9 22:-10 26:-4 28:2 32:7 34:1
~newsletter_do 26:10
~newsletter_how 10:-1 28:29 29:35
~newsletter_i 8:3 21:8 33:31
~newsletter_is 11:19 29:14
~newsletter_pleas 15:2
~newsletter_what 5:30 10:40 20:-1 33:-41
~newsletter_when 29:5 33:-9
~newsletter_who 9:17 34:27
~next 0:10 2:19 3:30 4:48 5:-26 6:-69 8:14 9:-43 10:-86 11:-55 13:-24 14:-25 15:-22 17:16 18:119 19:-87 20:-5 22:-33 23:21 25:-1 26:-20 27:-73 28:-17 30:-29 32:48 33:-14 34:-41
~next_checkpoint 18:25
~next_cycl 5:10 8:20 18:-42 33:30
~next_dat 14:-11 18:63
~next_deadlin 18:38
~next_for 18:7
~next_freez 18:53 29:-25
~next_mileston 18:25
~next_on 18:33
~next_one 4:13 14:26
~next_releas 3:-13 4:5 5:3 7:16 12:27
~next_seri 3:6
~next_thing 18:47
~next_tim 0:19 3:7
~next_tuesday 24:11
~next_version 20:47 29:-24
~next_week 2:7 4:-21 16:2 18:-42 24:25 25:31 28:-43 33:46
~nic 24:25 25:30
~nic_to 24:3
~night 19:-27 28:19
~no 0:54 1:-35 2:19 4:-5 5:-52 7:29 8:40 10:-34 11:2 12:1 14:-12 16:-2 19:-26 20:-36 21:11 22:-19 23:45 24:-48 25:20 27:-70 29:-135 30:-14 31:26 32:-30 33:12 34:-47
~no_for 8:33
~no_freez 12:49 14:14
~no_from 8:6
~no_go 2:14 7:3
~no_longer 8:27 16:7 33:12
~no_mor 31:51
~no_need 23:53
~no_new 0:40
~no_on 7:19
~no_reminder 31:14
~no_str 28:8
~no_test 8:19
~no_to 8:23 9:30 34:-3
~nobody 7:46 8:-20 13:15 29:-16
~nochmal 33:8
~nod 10:5 29:9
~nogo 1:37 29:-15 33:12
~nois 0:3 7:9 9:3 11:5 12:4 13:8 15:7 17:7 18:2 19:1 20:-2 21:7 22:-11 25:-3 26:-9 27:-16 29:-4 30:-11 31:14 32:-2
~noob 10:16 17:34
~noon 1:12 16:31
~nop 4:-4 8:66
~nop_on 4:-3 8:46
~not 0:37 2:-24 3:41 4:-121 5:-54 6:25 7:76 8:-9 9:-15 10:3 12:3 13:-3 14:-22 15:47 16:-31 17:-25 18:-32 19:-65 21:52 22:-23 23:18 24:44 27:-110 28:-43 29:-2 30:66 31:16 32:-43 34:-22
~not_a 25:26
~not_add 0:72
~not_approv 7:33 8:-14
~not_ask 15:28 21:12 22:-2
~not_be 2:8 10:33 15:-2 22:3 31:11 33:-51
~not_creat 3:2
~not_decid 7:4
~not_finish 22:5
~not_for 29:23
~not_get 8:12 10:1 30:29
~not_it 16:-28 20:12 33:30
~not_just 14:53 18:-19
~not_know 7:1
~not_let 24:59
~not_mad 7:32
~not_mak 2:-1 22:53
~not_merg 10:4
~not_mis 18:15 24:9
~not_mov 15:33 16:-10
~not_need 8:17 30:-26 31:34
~not_on 1:5 24:8
~not_open 3:20
~not_reject 7:3
~not_send 31:44
~not_start 4:-8 12:19
~not_stop 30:40 31:-34
~not_sur 7:21 34:11
~not_thank 6:2 25:30
~not_the 14:-13 16:13 20:2 27:4 33:8
~not_to 21:20 22:-20
~not_understand 10:23
~not_unsubscrib 30:9
~not_want 31:13
~not_you 25:30
~noth 12:32 31:31
~noth_is 12:16
~notic 27:13 31:23
~notification 11:-4 26:42 27:36 30:3 31:17
~notification_for 27:32
~notification_on 27:29
~notify 27:66
~notify_me 27:19
~nova 10:-13 29:-6 33:18 34:9
~november 3:25
~now 1:-34 2:49 4:3 5:20 6:-27 8:-19 9:-22 10:-82 11:-33 12:45 13:-14 15:-32 16:52 17:36 18:19 20:-97 21:37 22:-4 24:-35 25:11 27:12 28:37 32:-27 33:-65 34:-4
~now_a 5:10
~now_and 28:43
~now_in 18:1
~now_on 16:22 27:47 31:15 33:-4
~now_or 2:34
~now_until 14:27
~now_what 17:15 21:35
~nudg 16:9 23:27 24:32 34:-8
~number 5:26 7:33 8:44 9:27 13:8 24:-12 25:-7 28:52
~number_already 33:42
~number_am 24:54 32:-5
~number_and 1:16 5:1 8:24 18:-42 24:-5 27:19 32:17 33:50
~number_approv 7:-37 9:53
~number_as 1:25 6:12 29:-9
~number_at 7:8 10:6 15:4
~number_au 1:-5 16:20
~number_aug 32:21 33:27
~number_august 16:10 33:23
~number_be 29:17
~number_been 6:2
~number_befor 2:24 7:29 29:-18 33:8
~number_but 15:7 27:-6 31:10
~number_by 16:7
~number_can 16:29 21:21
~number_correct 20:30
~number_d 16:29 24:5 29:32 30:-14 31:7
~number_dank 11:13
~number_dat 14:-4 15:-40 16:-16 20:-31 33:133 34:8
~number_day 1:1 16:3 18:-8 28:40 31:21 32:5 33:-40
~number_doe 2:16
~number_don 6:14 18:10
~number_ff 28:43
~number_fix 16:22 29:5
~number_for 24:-12 27:2 31:7 33:19
~number_get 7:2
~number_gracia 8:9 16:7
~number_h 22:14 24:45 32:17
~number_happen 33:11
~number_has 2:11
~number_hour 1:16 24:33
~number_i 15:10 29:-12 33:26
~number_in 5:-4 9:34 16:26 19:26 27:-12 29:-38 33:2
~number_instead 16:22
~number_is 6:33 8:15 12:-31 16:-19 18:-21 23:-9 24:27 29:-61 33:64
~number_it 16:19
~number_last 19:14
~number_lik 28:13
~number_lin 21:19
~number_m 14:13 28:7
~number_many 18:30 25:14 29:-26
~number_march 4:21
~number_mean 29:6
~number_mov 15:19
~number_my 8:9 20:20 34:12
~number_need 0:31 25:9 33:-19
~number_next 0:20 1:-8 16:23 33:14
~number_no 12:-20 33:35
~number_not 16:44 33:-11
~number_now 16:11
~number_october 16:29
~number_of 6:15 13:23 28:54
~number_on 8:68 9:-35 16:22 22:-26 24:37 27:-14
~number_one 1:22 6:-2 9:36 33:-22
~number_or 1:-6 6:-20 10:-5 16:-16 18:54 20:39 28:29 32:-23 33:55
~number_out 6:16
~number_pleas 8:6 10:-3 16:50 20:-26 33:15
~number_pm 1:6 31:6
~number_put 1:35 16:-23
~number_reach 6:2
~number_reminder 23:-2 24:6
~number_right 33:9
~number_s 16:7 18:6
~number_sep 1:42 32:8
~number_sept 1:27 16:-6 33:5
~number_september 1:5 16:47
~number_ship 4:10
~number_slip 6:37
~number_so 24:10 33:19
~number_sorry 8:7 16:9
~number_still 2:-30 6:2 9:17 29:21
~number_tag 6:-16 33:26
~number_tagg 6:24
~number_tarball 6:3 33:16
~number_tell 24:17
~number_test 8:1
~number_thank 1:44 2:-6 9:8 10:-11 16:3 18:9 20:17 24:14 25:-20 29:13 33:-37
~number_the 7:49 9:-37
~number_thi 32:-12 33:71
~number_to 8:30 16:31 19:3 22:11 28:-21 29:-58 32:38
~number_tomorrow 7:9
~number_two 16:9 33:10
~number_until 8:18 16:34 31:-1
~number_utc 24:42
~number_was 6:1 19:-29 33:41
~number_week 1:-15 3:12 4:64
~number_what 10:24 32:13 33:-4
~number_when 7:8 29:66 33:-70
~number_wher 15:20
~number_which 33:5
~number_will 16:18
~number_with 1:12 4:35 16:12
~number_yet 9:23 33:17
~nuova 2:32 20:6
~nvm 9:15 13:-13
~o 16:25 22:16 25:41 31:-16
~objection 9:18
~oct 1:17 16:65 29:-14
~october 1:19 4:8 5:-13 16:40 20:47 31:-9 32:18
~october_or 20:18
~odd 21:46
~odd_of 21:46
~of 2:3 3:-44 4:-25 5:27 6:1 7:-30 8:-40 9:32 10:20 11:-5 13:14 14:14 15:-14 16:-15 17:-36 18:4 19:59 20:34 22:-35 23:8 25:-114 26:-75 27:-36 28:-16 29:23 32:14 33:-6 34:44
~of_a 0:24 10:28 29:-5 34:-9
~of_an 20:6 21:17
~of_august 6:19
~of_dat 18:35 27:17
~of_day 6:23 19:-2 28:18 32:-6
~of_every 13:15 14:-3
~of_exception 9:2
~of_featur 33:12
~of_ff 6:9 15:-9 16:13 24:7
~of_ffe 9:8
~of_final 16:-21 33:36
~of_gett 21:44
~of_hibiscu 14:34
~of_it 10:9 14:31 24:11
~of_luck 2:15
~of_m 18:30 29:-17 33:20
~of_me 17:40
~of_mileston 6:-5 34:22
~of_my 18:12
~of_nova 34:7
~of_our 14:-6 26:6
~of_play 5:65 29:-54
~of_rc 1:18 6:-4 15:8 16:13 23:31 29:-41 31:5
~of_releas 29:21
~of_request 21:14
~of_requirement 16:-6
~of_september 20:21 29:15
~of_str 10:9 16:-45 24:14 33:25
~of_that 29:12
~of_the 3:-20 4:-76 5:51 6:-42 9:37 11:-2 12:24 13:-12 14:9 16:-11 17:5 18:-14 19:28 20:21 25:-31 27:-15 28:-43 29:-4 30:-24 31:53 33:25 34:16
~of_them 13:15 14:27
~of_thes 30:16
~of_thi 10:-16 13:20 14:64 34:-8
~of_thing 23:24
~of_today 12:26
~of_us 18:21
~of_what 14:17
~of_you 29:-26 34:21
~off 2:-40 3:28 4:23 6:-10 7:5 8:17 10:-19 11:-61 14:-54 17:-27 18:-15 20:-20 22:-10 23:-31 24:-1 27:-115 28:31 29:5 30:79 31:88 32:-36
~off_is 28:19
~off_on 7:27 8:9 9:-3 25:-24 29:34 32:-3
~off_the 3:7 20:-13 29:-44 30:15 31:64 34:25
~offic 25:13 29:48
~official 20:42 29:-12
~offsit 31:16
~oh 8:-5 25:36
~ok 2:55 6:-23 8:15 9:-12 10:4 17:33 24:-19 25:20 28:-1
~ok_for 17:4
~ok_so 2:-31 9:-10 10:3 16:8 18:-18 25:-18 28:-5 29:31 32:14 33:3
~ok_to 2:15
~okay 2:26
~old 1:7 5:-5 14:-16 19:72 22:14 29:17 31:-2 33:-32
~omg 25:39 29:-27
~on 0:-81 1:55 2:-24 3:-15 5:33 6:-35 7:45 8:37 9:46 10:-58 11:-44 12:57 13:-58 14:-60 15:-33 16:23 17:-17 18:12 20:12 21:-85 22:-28 23:-82 24:56 25:-38 26:-1 27:50 28:-4 30:-2 31:-15 32:30 33:44
~on_a 14:5 33:47
~on_arm 29:10
~on_aug 6:9
~on_behalf 8:3
~on_board 2:20
~on_deck 18:40 29:-1
~on_duty 34:27
~on_earth 10:35
~on_exception 8:15 9:-2
~on_featur 5:12
~on_for 32:28
~on_friday 1:19 2:34 7:-5 24:31 25:-21 32:9
~on_hold 8:32 31:15
~on_holiday 31:15
~on_monday 12:-21 29:24 33:12
~on_my 9:22 18:8 25:13 29:-18 33:-1
~on_new 12:3
~on_oct 16:17 20:8
~on_or 5:12 12:16 33:-20
~on_our 33:24
~on_pleas 27:3
~on_rc 31:30
~on_releas 20:-28 25:16 34:21
~on_sept 1:25
~on_september 1:1
~on_the 1:46 2:-3 3:14 4:-19 5:3 6:18 8:-37 9:18 10:-9 11:-15 12:-31 13:-31 14:-8 16:12 17:-6 18:33 24:44 25:3 26:14 28:5 29:5 30:-34 31:-18 32:34
~on_thursday 16:7 24:24 33:8
~on_tim 6:36
~on_today 32:31
~on_track 5:15 20:1
~on_tuesday 16:8 33:-8
~on_vacation 29:30
~on_what 9:5 10:-18 19:20 20:32 33:38
~on_which 20:14 28:10 33:10
~on_with 5:32
~on_yet 12:12
~onboard 8:6 17:37
~onc 2:27 3:9 4:-10 10:17 12:-18 18:23 30:21
~onc_featur 10:8
~onc_we 2:1
~one 0:34 1:44 3:16 4:2 5:-38 6:-26 8:-44 10:-38 11:12 12:-20 13:23 16:26 17:1 18:8 19:62 20:-48 21:14 22:12 24:25 27:-57 29:-46 30:44 31:-74 32:-30 33:-5 34:-7
~one_day 16:31 21:17 24:26 33:-76
~one_deadlin 26:33
~one_from 19:3
~one_go 14:12
~one_is 3:2 18:18
~one_lin 5:10
~one_mor 0:20 1:-2 2:22 5:-3 6:15 8:-16 10:-5 18:-13 20:6 22:-15 23:14 25:1 28:-10 29:15 31:-7
~one_pleas 18:2
~one_week 1:61 5:-18 6:-9 16:29 24:18 28:25 33:-23
~one_word 9:-11 29:48
~onelin 2:45
~oneliner 2:17
~only 2:18 6:-13 8:-11 10:7 13:22 18:20 25:-38 26:22 29:-19 30:43 31:20 33:-79
~only_chang 2:19
~only_get 2:9
~only_if 7:4
~only_the 14:29 18:16
~only_thre 24:25
~only_until 8:25 22:-4
~oop 25:37
~open 2:20 3:28 4:4 5:-5 6:-54 12:9 13:18 20:-5 21:-13 22:18 24:31 25:-27 29:11 33:-8
~open_a 4:-12 29:26
~open_an 22:3
~open_for 5:59 12:14 29:-38
~open_one 13:21
~open_request 13:15
~open_sourc 17:26
~open_the 3:25 29:19
~openssl 9:29 29:15
~openstack 4:26 29:14 31:-9
~opinion 7:31 9:-11
~opt 30:23 31:32
~option 2:45 11:29 13:-7 21:10 22:-6 26:12
~or 0:-19 1:-105 2:-1 3:-72 4:-37 5:156 6:28 8:-115 9:57 10:10 11:-42 12:50 13:-114 14:-13 15:-28 16:-127 17:-47 18:16 20:60 21:7 22:-90 23:-14 24:-77 25:-74 27:-15 28:32 31:-33 32:-17 34:-41
~or_a 25:9 34:1
~or_after 2:-22 5:38 6:-43 18:-41 20:18 33:71
~or_already 5:17 6:-30 12:26
~or_am 33:26
~or_are 5:17
~or_bug 5:18
~or_can 6:-4 12:61
~or_did 5:-3 6:10 12:10
~or_do 2:-13 6:10 12:13 15:6 21:33 29:-5
~or_end 33:11
~or_final 18:24
~or_i 6:10
~or_in 5:6
~or_is 2:11 5:7 6:4 15:1 32:7 33:-32
~or_les 5:-14 28:35
~or_m 18:1
~or_nah 28:8
~or_no 2:51
~or_not 2:32 6:63 7:-6 8:-18 9:48 12:-25
~or_open 12:21
~or_post 5:49
~or_q 20:30
~or_rc 18:50
~or_still 6:26
~or_the 5:10 18:3 33:6
~or_two 9:12 12:-11 29:39
~or_what 5:33 32:-12
~order 14:24 29:60
~org 29:2
~original 16:27
~original_dat 16:27
~oslo 2:27
~other 6:11 30:22 31:6
~ou 5:51
~ought 7:9
~ought_to 7:9
~our 1:-7 2:15 5:-64 6:-4 9:1 10:-34 11:-34 12:-36 13:-44 16:-39 17:-27 19:8 21:25 22:80 23:-30 24:11 25:-42 28:-19 29:48 31:9 32:-36 33:31 34:19
~our_channel 23:-2 26:7 34:19
~our_driver 22:25
~our_new 2:4
~our_project 22:24
~our_schedul 19:12
~our_team 12:-4 21:29 27:22
~out 3:-20 4:30 5:-91 6:61 7:-29 8:34 10:-42 12:-12 14:23 19:9 20:13 21:-35 22:-20 29:-3 30:31 31:53 32:-60 34:-7
~out_a 4:23
~out_befor 20:35
~out_for 18:35
~out_of 2:2 5:-7 30:9 31:26
~out_on 6:-16 33:19
~out_thank 6:10 19:5 20:-20 29:14
~out_the 14:25 19:18 20:-18
~out_to 16:2
~out_when 20:43
~out_yet 6:23
~outlook 14:-30 26:55 32:11
~outstand 13:12
~over 5:10 6:65 17:14
~over_as 17:18
~over_the 15:7
~overkill 0:16
~overslept 2:32 12:-15 21:20
~overslept_the 2:34
~overview 13:31 14:35 32:12
~overview_of 13:33 14:10
~owe 24:-23 25:1 29:26
~own 0:53 2:-26 3:42 7:47 8:-40 14:-26
~own_the 34:13
~owner 0:4 34:53
~owner_of 34:27
~pa 22:4
~pack 31:12
~packag 20:-2 25:21 30:10
~packager 1:10 21:5 26:25 29:-9 33:-29 34:-2
~pag 10:7 11:26 14:56 17:31 20:9 25:-25 33:-26 34:-17
~pag_with 14:16
~panic 29:34
~paragraph 29:29
~part 2:34 5:17 17:6 33:11
~part_of 2:34 5:17 17:6 33:11
~partner 22:13
~party 1:5 10:6 25:15
~pas 6:-27 22:33 29:41
~pas_for 22:31
~pass 6:68 7:9
~password 29:27
~past 1:15 5:8 6:52 10:-30 12:-16 13:3 14:3 16:-28 19:20 22:54 33:-33
~past_the 14:24 22:24
~patch 2:60 5:-47 10:-25 17:41 18:-28 21:-10 22:52 25:-36 29:1 33:-15 34:16
~patch_are 2:4 13:17
~patch_is 34:11
~paus 31:24
~pdf 29:2
~peas 7:-11 8:10
~pencill 10:-21 20:3 33:28
~pencill_in 10:-21 20:3 33:28
~pend 8:48 13:14 29:-13
~pend_exception 8:13 13:-12
~peopl 0:-10 2:-25 5:12 8:-4 11:10 12:8 17:28 21:-6 23:24 25:-29 30:14 33:6 34:11
~peopl_can 34:16
~peopl_still 12:23
~per 22:22 27:-12 30:25 31:9 33:39
~percentag 5:12
~perfect 25:9
~performanc 2:20
~perhap 15:4 26:9
~period 5:28
~permission 13:3 22:13
~permission_to 22:13
~permitt 2:49
~permitt_to 2:6
~person 34:72
~person_for 34:5
~phas 5:93 17:10 29:-21
~phas_is 5:7
~phew 25:44
~phon 5:3 6:10 7:-13 13:11 17:-10 18:4 19:2 24:-9 25:-6 28:3 29:12 33:1
~phon_with 6:10 7:-12 12:5 13:12 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
~phras 11:60 23:-16
~pick 2:32 10:33 11:-14 25:-1 29:6
~pick_to 2:26
~pictur 14:28 25:23
~ping 1:-27 23:49 24:18 25:22 27:7 29:-8 30:30 31:35 32:-10 33:-46 34:10
~ping_for 1:-21 24:25 34:17
~ping_me 24:37 31:33 32:-1
~ping_us 23:23 33:-1
~pip 23:-11 27:28 31:15
~pizza 25:23 29:6
~pizza_for 29:32
~plac 6:1 12:2 16:9
~plan 0:8 1:-10 3:1 4:15 6:-6 10:-31 11:-38 14:55 16:24 19:15 25:13 29:-56 33:3
~plan_a 3:32
~plan_for 3:17 18:-12 20:27 25:22 32:1
~plann 3:63 4:10 5:-52 6:10 9:-21 12:-28 14:51 17:-43 18:-4 29:-19 32:32 33:12
~plann_for 14:-12 20:5 33:47
~play 5:54 25:-47 29:35
~pleas 1:9 2:-21 3:-1 5:-7 8:2 11:8 13:20 14:10 15:1 16:9 17:-3 18:8 19:-8 20:2 21:-16 22:36 24:9 25:-12 26:9 28:-2 29:1 30:9 31:22 33:8 34:-2
~pleas_add 27:17
~pleas_all 27:14
~pleas_allow 22:34
~pleas_approv 7:-54 29:59
~pleas_can 8:13
~pleas_correct 16:38
~pleas_creat 4:1
~pleas_dank 5:8
~pleas_do 15:13 30:3
~pleas_enter 1:13
~pleas_explain 11:13
~pleas_giv 22:30
~pleas_grant 22:34
~pleas_hav 24:5
~pleas_i 18:1 31:10 33:2
~pleas_includ 27:6
~pleas_keep 15:25
~pleas_let 22:22
~pleas_mak 31:18
~pleas_many 8:-6 9:26
~pleas_no 31:10
~pleas_not 16:11
~pleas_pleas 5:10
~pleas_prepar 4:12
~pleas_record 22:34
~pleas_register 22:10
~pleas_remind 24:22
~pleas_remov 31:5
~pleas_send 29:14
~pleas_shift 16:6
~pleas_sorry 9:16
~pleas_thank 11:6 14:19 20:11 25:-18
~pleas_to 16:16 25:9 31:7
~plugin 2:49 10:5
~pm 1:6 31:6
~pmo 27:27 29:-16
~po 29:40
~po_fil 29:40
~point 5:12 10:69 12:12 18:-33 20:28 26:18 29:-74 32:-22
~point_of 10:73 33:-34
~point_releas 10:18 20:45
~pointer 17:28
~pok 9:-2 24:56 27:-5 34:17
~pok_me 24:48
~poland 29:17
~polish 5:11 29:12
~pop 20:27 29:-21
~possibl 0:22 3:14 13:-19 21:7 22:7 30:31 33:20
~possibl_for 13:-11 21:22
~possibl_to 0:6 2:-19 3:21 22:4 30:37
~post 2:4 5:32 6:45 10:-29 11:-42 12:-24 14:6 23:-22 25:-23 26:41 27:79 29:-8 31:24 33:-19
~post_her 27:11
~post_in 31:35
~post_on 6:31 27:6 33:-1
~post_the 14:49 23:-2
~postpon 2:-18 11:6 15:43 16:51
~postpon_m 15:20
~power 34:9
~pr 2:2 8:-13 22:71 25:-5 29:17
~pre 5:46 24:8
~pre_or 5:49
~precedent 19:57 20:-27
~prepar 4:37 18:27
~pres 1:11 20:40
~present 5:22 12:31
~pretty 33:6
~previou 19:50 29:10
~previou_releas 19:34
~previou_version 19:-8 29:16
~print 11:5 14:41 22:22 28:-3
~prior 19:50 24:41
~prior_to 24:34
~privat 0:18 11:13
~probably 23:5 30:6
~problem 2:16
~procedur 10:-20 11:20 21:8
~procedur_for 10:-20 11:20 21:8
~proces 17:52 21:17
~prod 29:20
~product 0:5 10:19 20:11 27:12 33:-18
~programm 17:20
~project 3:9 5:18 10:9 11:-1 14:-16 17:31 20:-21 21:11 22:13 29:-42 31:5 33:23
~project_what 17:26
~promis 2:4 20:1
~proofread 29:12
~propos 6:32 33:10
~propos_featur 33:9
~proposal 6:35 9:-11 10:11 12:27 16:8 19:-1 23:4 28:3 29:-30 33:36
~proposal_deadlin 6:17
~proposal_freez 2:4 6:-38 10:16 12:28 16:11
~ptl 17:37 25:-12 29:-21 34:53
~publication 20:14
~publish 5:-5 6:8 19:1
~pull 4:-10 9:-40 13:-52 15:9 17:10 19:2 22:21 29:57
~pull_in 2:15
~pull_request 8:-28 13:-48 17:16 29:87
~purpos 10:14 11:3 30:3
~purpos_of 10:18
~push 5:-15 6:19 15:66 17:-2 20:9 29:32 34:31
~push_the 15:39 29:-3 34:17
~put 0:14 1:27 2:-19 8:17 9:-7 12:26 15:-22 16:-9 22:15 24:-9 29:-49 31:37 33:12
~put_a 0:25 1:-27 27:-12 31:32 33:19
~put_in 22:19
~put_it 1:42 16:-17
~put_rc 1:-31 16:40
~put_the 16:12
~python 2:35 20:-28 29:25 33:31
~python_client 2:7 33:24
~python_fooclient 33:3
~python_version 29:21
~q 20:38
~qa 0:14 5:85 6:-38 7:3 9:-68 12:-56 24:19 25:-31 27:52 29:-62 30:4 33:-13
~qa_has 7:24 8:-9
~qa_lead 34:5
~qa_team 30:15 34:-6
~qu 12:12 32:46
~question 2:-2 8:-5 9:-8 12:2 14:4 17:9 18:8 20:4 21:-12 22:-15 28:1 33:5 34:21
~question mark_cheer 5:12 11:-9 21:10 28:4 29:3
~question mark_d 9:9 11:9 18:1 20:21 21:-1 29:-5
~question mark_dank 5:2 10:-15 11:-13 12:12 18:-11 21:8 25:-68 26:23 29:-49 33:30
~question mark_gracia 0:15 5:-3 11:-15 29:16
~question mark_how 11:44 23:-12
~question mark_i 5:17 9:3 13:-4 20:18 26:-39 28:-1 29:1 33:-17 34:4
~question mark_it 2:-26 22:15
~question mark_many 5:9 6:21 10:-16 14:-8 15:3 25:-24 33:31
~question mark_merci 2:-14 29:27 34:1
~question mark_my 20:3 28:26 29:-73
~question mark_pleas 2:58 5:-17 6:12 13:-3 14:-20 15:-11 17:6 18:32 25:-10 29:-10 30:10 34:9
~question mark_sorry 2:47 5:24 10:-2 11:3 12:-1 20:4 21:30 33:42
~question mark_thank 9:48 10:-21 11:-13 14:-50 17:20 20:26 21:2 23:25 25:-89 26:10 33:7
~question mark_what 10:33
~question_are 12:13
~question_how 5:6 11:-10 25:6
~question_i 34:3
~question_is 6:3 20:10 26:5 33:-12
~question_pleas 1:7
~question_the 33:20
~question_what 5:-21 14:5 33:6
~question_when 29:10
~queu 9:8 13:65 14:-24 18:29 25:-21 28:-17 29:30 32:-5
~quick 5:24 6:3 8:-4 9:-8 10:-5 11:10 14:4 17:-17 18:10 21:-5 22:-11 25:12 28:3 32:9 33:19
~quick_question 6:7 8:-2 9:-2 10:-1 11:-28 12:3 14:11 18:12 20:7 21:-4 22:-8 25:2 28:6 33:3
~quiet 25:-10 31:57
~quit 27:-7 31:48
~quota 22:29 25:-1 29:16
~rais 2:34 9:-15 22:34 29:16
~random 31:38
~rat 29:37
~rather 23:15 30:8
~rather_not 30:13
~rather_than 16:1 23:16
~rau 19:29 20:-14
~rc 0:29 1:-7 4:-135 5:-44 6:-2 7:-8 9:-57 10:15 11:-126 12:-270 13:-79 14:-32 15:70 16:112 17:-125 19:5 20:-211 21:-59 22:-74 23:18 24:37 25:-74 26:4 27:20 28:9 29:-33 30:-2 31:31 32:-179 33:48
~rc_and 10:33
~rc_dat 15:6
~rc_in 6:21
~rc_is 27:23
~rc_mak 0:30
~rc_pleas 10:3 16:-22 33:22
~rc_to 16:17
~rcs 10:-6 14:50 19:7 20:-24 27:22 29:-20 33:12
~rcs_did 19:5
~re 9:-2 11:-17 25:50 29:-23 34:19
~reach 5:8 6:25 9:15 17:-20 18:15 34:16
~read 10:30 17:51 18:-39
~read_first 17:44 18:-30
~ready 1:13 2:19 18:59 22:3
~ready_for 18:65
~ready_on 1:20
~real 20:6
~reason 9:29 10:46 22:27
~reason_for 10:28
~rebas 11:-20 29:19
~receiv 26:60 27:26 29:13 31:23 34:-11
~receiv_the 26:30 27:36
~record 8:25 22:29 29:2
~red 29:22
~refactor 2:18 29:15
~refactor_thi 29:27
~reference_a 9:14
~reference_and 8:5 9:11
~reference_any 8:13 9:3
~reference_approv 7:-65 8:72
~reference_as 8:34
~reference_be 7:12 9:14
~reference_been 9:18
~reference_befor 7:14
~reference_but 8:2
~reference_can 8:11
~reference_d 8:6
~reference_dank 8:8 9:6
~reference_get 7:38 8:2
~reference_go 7:20
~reference_grant 8:14
~reference_hav 9:49 29:-8
~reference_i 7:25 8:35
~reference_in 2:-1 7:57 8:35
~reference_is 7:13 8:56 9:-24
~reference_land 8:5
~reference_let 8:20
~reference_my 8:9 9:15
~reference_no 7:10
~reference_pleas 9:54 22:33 25:-20 34:-20
~reference_so 8:7
~reference_sorry 7:25 9:42 25:-35
~reference_still 9:52
~reference_thank 7:1 8:30 9:8 25:-21
~reference_the 8:58
~reference_through 8:5
~reference_to 8:22
~reference_too 8:8
~reference_until 7:23
~reference_valid 9:27
~reference_we 8:52 22:-16
~reference_what 9:20
~reference_yet 9:13
~refus 8:48 9:18
~regard 9:22
~register 1:9 13:29 27:23
~register_a 1:2
~regression 2:19 33:17
~regression_fix 2:15
~reject 7:24 8:38 11:5 29:2
~reject_the 29:6
~relas 20:27
~relat 32:19
~relbot 6:-7 7:6 9:-9 10:4 11:33 16:-4 21:13 25:-2
~relbot_how 21:17
~relea 20:33
~releaas 19:8 20:-18
~releas 4:19 5:5 7:2 8:-14 11:-29 12:-4 14:8 17:19 18:-50 19:15 20:22 21:3 22:-6 23:-53 24:4 25:18 27:3 28:12 29:12 31:-1 32:7 33:-36 34:16
~releas_a 2:2
~releas_after 29:18
~releas_announcement 27:23
~releas_as 0:11 14:11
~releas_befor 17:6 19:5 29:17
~releas_begin 3:26 20:-12
~releas_by 15:-4 16:40
~releas_calendar 14:39
~releas_cheer 5:19 20:10
~releas_cycl 17:19
~releas_dat 6:-24 15:16 19:21 20:-35 29:24
~releas_day 10:34 20:-6 25:54 33:-58
~releas_do 4:8
~releas_event 27:6 32:17
~releas_for 20:12 29:12
~releas_in 20:28 28:16
~releas_is 2:-18 5:3 20:44 21:6 28:2
~releas_last 19:5
~releas_liaison 17:44
~releas_manager 5:-7 20:-14 22:29 29:16 34:24
~releas_new 26:21 27:25
~releas_not 1:12 2:11 14:-27 20:-3 24:2 29:10 33:25
~releas_of 2:17 20:3
~releas_on 4:21 20:12
~releas_one 16:6
~releas_plan 14:45 18:20
~releas_pleas 14:27 27:-17 31:43
~releas_proces 17:37
~releas_schedul 14:65 19:-5
~releas_sorry 14:2
~releas_still 20:5
~releas_team 5:-41 9:42 13:20 21:13 34:25
~releas_thi 5:-25 20:23 25:21
~releas_updat 27:18
~releas_what 10:13
~releas_when 20:12
~releas_work 17:13
~releas_would 16:4
~rely 33:35
~rely_on 33:35
~remain 5:-6 14:51 19:-20 28:86
~remain_tim 28:36
~remain_until 14:23 28:-10
~remember 24:35
~remember_me 24:1
~remind 5:12 19:16 23:42 24:6 25:-65 27:-68 29:45 31:-7 33:34
~remind_me 5:17 11:3 19:23 24:-9 27:-30 29:16 33:50
~remind_of 24:35
~remind_the 23:35
~remind_us 23:24
~reminder 1:-18 6:-13 11:37 16:-35 23:44 24:61 27:48 28:-11 29:-65 30:16 31:35
~reminder_be 23:29
~reminder_for 23:-11 24:37 31:21
~reminder_hav 23:2
~reminder_in 23:20 27:4 31:-27
~reminder_off 30:25
~reminder_pleas 23:-28 24:30
~reminder_to 24:35
~remov 2:49 12:-25 27:-40 30:24 31:34 33:-30 34:61
~remov_a 2:8
~remov_me 30:9 31:18
~remov_the 29:12 31:7
~remov_thi 34:24
~renam 2:41 27:-7 29:24 33:12
~renam_a 2:1
~reopen 8:11 12:58 29:-40
~repair 29:4
~repo 12:29 17:10 29:26
~repo_frozen 12:1
~report 6:10 7:36 8:-39 11:17
~repository 12:7
~req 6:21 8:-9 10:-7 22:26 33:34
~req_freez 10:-10 33:36
~request 7:8 8:30 9:36 10:-55 11:22 13:9 14:-38 18:-14 21:64 22:65 25:-32 27:-37 31:-39 32:-12 34:-3
~request_a 29:23
~request_an 11:58 22:-13
~request_are 13:14
~request_exception 22:5
~request_for 21:-8 22:33
~request_from 9:6 22:1
~request_i 21:33
~request_that 13:31
~requir 21:62
~requirement 1:-4 2:-6 6:7 9:-12 10:13 12:15 13:7 16:12 21:-43 23:-16 28:13 29:-30 33:27 34:22
~requirement_freez 10:22 12:-7 13:16 16:26 19:2 21:-46 23:-12 24:2 33:5 34:-4
~requirement_lock 12:13
~requirement_still 12:14
~reschedul 6:-2 15:9 16:33
~respect 10:19 34:-11
~responsibl 34:28
~responsibl_for 34:13
~rest 10:5 14:5 28:4 29:-13 31:54 32:16
~rest_of 14:17 31:2 32:17
~restart 29:44
~restart_the 29:18
~result 7:14 8:10
~resum 27:29 31:-11
~retro 16:-3 29:6
~retrospectiv 19:17
~revers 8:7
~revert 2:37 15:-18 33:12
~review 1:24 2:9 16:-22 17:-10 21:-8 25:15 29:22 33:18 34:19
~review_day 1:7
~review_my 9:-19 29:37 34:25
~review_on 2:9
~reviewer 10:-20 17:5 22:22
~reword 2:24
~rework 22:19
~rewrit 22:4
~right 2:-15 5:4 6:34 7:5 9:-23 10:-27 11:5 12:36 21:-25 23:14 24:-14 25:16 33:21
~right_now 2:-3 5:28 12:41 13:4 21:-1 29:12
~risk 7:39 8:22 9:-30 22:15
~risk_is 8:7
~rleas 20:9
~rmind 23:17
~rmnd 24:28
~rmnd_me 24:28
~roll 4:13
~room 0:23 2:68 29:31
~room_for 0:24 2:61 29:14
~roughly 28:6
~round 19:22 24:10 27:10 33:-11
~rul 2:-23 10:36 18:-8 22:17
~run 3:28 14:3 18:12 19:-34 29:44 34:23
~run_on 29:18
~run_the 1:2 19:-19 29:44
~run_thi 34:25
~runn 25:16 29:2
~runway 10:-18 28:39
~s 18:19 27:15 29:-18
~saf 20:15
~saf_to 20:15
~said 7:23 9:35 21:-3 34:-5
~said_no 9:26 34:-2
~sail 2:31
~sal 18:-24 29:65
~salio 6:38 19:30 20:-30 33:-4
~salut 2:-7 3:5 7:4 8:-3 10:6 13:-2 14:11 16:-2 17:-8 20:9 21:8 25:2 29:-25 32:-3
~salut_can 2:-4 25:7
~salut_we 29:6
~salut_what 10:-1 11:4
~salut_when 2:10 15:25 33:-14
~salut_who 21:12 26:1
~sam 4:57 6:-22 10:37 16:12 18:-24 25:44 27:-25
~sam_day 16:21 33:12
~sam_thing 10:65
~sap 2:6
~saturday 16:5
~saw 10:8
~say 2:-6 6:46 12:19 13:-1 15:-9 17:-21 22:-50 25:-10 28:33 33:56
~say_i 11:12
~say_in 11:-16 29:29
~say_that 0:11 2:-17 12:17
~schedul 1:25 2:-2 3:25 4:32 14:32 16:-34 18:24 19:34 20:-14 24:8 25:-12 29:-59 34:14
~schedul_a 4:-11 14:-14 24:23 29:17
~schedul_chang 27:16
~schedul_for 4:88 32:12
~schedul_in 14:32 19:-8
~schedul_of 19:9
~schedul_pleas 14:25 19:15
~schedul_thank 14:40
~schedul_the 1:18
~schedul_with 19:12
~scheduler 9:9 29:15
~school 25:8 29:7
~scop 2:40 9:-20 10:20 29:-45 34:6
~screen 29:5
~screenshot 29:2
~search 29:27
~second 0:9 33:31
~security 1:17 7:14 11:-12 13:-8 16:3 22:13 29:18 33:-26 34:22
~security_audit 1:15
~security_fix 16:22
~see 2:-44 7:1 8:-8 11:5 13:24 14:16 17:-5 19:24 21:1 25:58 29:11 32:-31
~see_all 13:16
~see_the 11:15 14:4 19:29
~see_you 25:31
~seem 29:5 30:3
~seem_to 29:6 30:3
~send 2:-10 14:28 17:38 23:6 24:8 26:21 27:42 28:-4 30:-9 31:23
~send_a 2:-22 17:34
~send_me 14:29 31:4
~send_the 23:12 29:6
~sens 0:29 2:-9 6:-12 10:33 11:9 26:6
~sens_to 11:9 26:7
~sent 17:14
~sentenc 10:6
~sep 1:60 14:-33 16:-17 20:14 29:-6 32:59 33:15
~separat 0:45
~separat_deadlin 0:4
~sept 1:37 4:-18 16:7 20:64 24:28 29:-18
~september 1:33 5:-25 10:-10 14:18 16:12 20:18 32:22 33:20
~september_at 14:12 24:5 32:-4
~september_or 20:16
~seri 2:1 3:23 4:21 5:22 19:14 22:8 29:-27
~seri_is 5:10
~serv 10:7
~server 10:15 29:66 31:-17
~set 2:-50 4:30 5:-6 11:37 20:5 22:-21 23:29 27:-23
~set_a 11:15
~set_an 24:33 29:16
~set_ff 16:3
~set_for 20:14 23:1 33:11
~set_it 1:6 4:14
~set_the 4:11
~set_up 1:13 4:12 11:43 16:-8 23:-3
~seven 32:48
~seven_day 32:48
~sf 6:-19 10:56 15:7 16:-5 19:4 28:10 29:-80
~sf_dat 19:10
~sfe 21:-11 22:25
~shall 7:7
~shar 14:8
~shcedul 14:7 19:7
~she 3:9
~shift 15:25 16:19 29:25
~shift_the 15:22
~shiny 33:27
~shiny_new 33:27
~ship 2:31 5:-14 8:22 16:3 19:17 20:10 28:42 33:-42 34:4
~ship_dat 4:15
~ship_in 20:4
~ship_it 8:5
~ship_on 16:19
~shipp 6:28 20:26
~should 1:-9 2:-9 3:12 4:-23 6:8 7:25 8:-47 9:-37 10:-12 11:4 12:-6 13:-20 15:22 16:9 18:18 19:-34 22:-20 24:-58 25:-11 26:22 27:-4 30:22 31:-15 32:3 34:6
~should_a 14:26
~should_be 15:3 16:9 18:20 33:-19
~should_i 2:49 6:24 7:-42 11:7 15:-24 17:6 21:18 34:40
~should_know 5:4 32:31
~should_probably 23:5 30:6
~should_the 15:5 18:17
~should_we 2:-9 3:21 15:28 18:6
~shout 24:30
~show 5:-23 8:-7 9:12 11:33 13:67 14:22 17:-23 18:19 19:38 25:-23 27:-29 29:-18
~show_me 9:5 11:20 13:24 19:26
~show_the 13:34 18:10 23:8 29:-16
~show_what 14:29
~shut 2:-25 6:41 12:45 20:-5 25:-34 29:-48 31:46 33:15
~sick 25:14
~sid 2:-12 3:20 6:37 12:-4 25:29 29:-35
~sid_of 6:51
~sie 16:-6 27:20
~sign 8:54 18:-21 26:11 27:65 30:-10 31:-16 33:14 34:33
~sign_me 26:24 27:9
~sign_off 8:60 9:1 21:-15 29:-36 31:-20 34:37
~sign_the 17:3
~sign_up 11:8 33:14
~silenc 31:84
~silly 25:1
~sinc 6:10 9:2 21:-2 29:30
~singl 15:7 25:6 26:1
~sir 25:7
~sitt 13:31
~sitt_in 13:36
~six 3:8 4:47
~six_month 3:11
~six_week 4:26
~sleep 11:-8 12:4 25:15 28:24
~sleep_until 28:34
~slid 6:18 15:17
~slip 6:10 15:15 19:49 29:-16
~slip_or 6:7
~slip_rc 15:20
~slipp 15:28
~slot 33:34
~slush 0:10 1:3 12:39 31:-11
~slushy 10:40
~small 0:10 15:4
~small_featur 2:3
~smth 11:4 29:-2 32:14
~sneak 2:20 12:-14 18:35
~sneak_in 2:16
~snooz 24:36 29:-7 31:27
~so 2:-67 5:29 6:8 7:-20 10:2 12:35 13:40 14:-13 15:-2 16:33 17:-44 19:-8 22:17 25:-6 30:-70 31:26 33:54 34:-21
~so_are 10:2
~so_far 13:71
~so_i 33:18
~so_is 2:11 12:21 29:-1
~so_kind 29:10
~so_mov 16:10
~so_pleas 31:8
~so_that 24:18
~so_we 22:2 33:26
~so_what 18:27
~so_when 33:5
~so_which 20:5 33:-22
~soak 8:2 28:26
~soft 1:43 10:26
~soft_str 1:13
~som 0:17 2:9 11:20 15:26 16:-19 22:4 23:8 24:-28 25:-5 26:2 29:4
~som_exampl 11:12
~som_point 23:5 26:9
~somebody 2:-26 3:6 4:-11 7:13 29:25 30:22 34:11
~someon 2:-24 9:-10 10:23 12:5 15:23 17:23 29:-4 34:17
~someth 0:5 2:-8 11:2 13:24 15:-4 17:29 18:1 21:3 25:23 29:-14 32:45
~someth_due 18:36
~someth_on 32:33
~somewher 14:20
~soon 6:-15 10:-27 12:-19 18:48 20:31 24:-11 27:39 28:72 29:-18 32:-12 33:-8
~sooner 18:33
~soonest 18:47
~sorry 1:-5 5:8 7:-4 8:5 9:10 10:12 12:14 14:15 16:10 17:4 18:10 21:-8 23:-7 25:20 27:-2 33:-8
~sorry_for 1:-9 5:4 6:5 7:1 8:-7 12:15 13:7 14:4 15:16 16:2 17:27 19:20 22:-22 25:-3 27:-14 31:-19 33:-4
~sorry_if 4:4 7:-16 8:11 10:13 13:-4 14:3 15:-18 17:-1 18:4 19:-11 20:10 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:6 31:12 32:-1
~sort 20:53 29:-13
~sort_la 20:14
~sound 25:36
~sourc 17:20
~spam 8:-10 29:36
~spamm 31:10
~speak 11:35
~special 32:17
~spell 11:-5 29:63
~spin 4:45
~spin_up 4:45
~spr 14:-15 19:35
~sprint 1:9 29:29 32:24
~spun 29:-12 33:15
~sqlalchemy 2:30
~squeez 16:34
~squeez_in 1:6
~sso 8:18 9:11 13:-5
~stabilisation 5:18
~stabl 1:14 5:41 6:-9 10:40 12:24 20:8 29:-27 34:45
~stabl_branch 1:10 5:2 10:60 12:-55 34:8
~stack 10:-12 19:10 22:24
~staff 27:8
~stag 5:47 8:5 10:11 17:21 29:12
~stag_of 5:13
~stand 5:70 9:5 10:41 11:-33 17:-32 27:-21 29:-45 31:14
~stand_for 10:67
~stand_in 34:12
~standup 29:27
~start 1:-25 2:-73 3:39 4:24 11:27 12:21 15:-9 17:46 18:-29 20:-25 27:19 29:-14 31:-8 33:33 34:-33
~start_in 3:16
~start_monday 17:7
~start_the 3:18 4:-5 29:6
~start_to 12:1 14:30
~start_with 16:28
~starter 5:-18 17:44
~stat 5:35 9:38 12:17 13:40 22:-10 29:-26 31:-9
~stat_of 5:40 9:15
~statu 5:40 8:-18 9:13 12:18 26:7 29:-17 31:8 34:-6
~statu_of 5:20 9:16
~steer 14:6
~stehen 5:19
~stehen_we 5:19
~steht 9:16
~step 11:50 17:53 21:-19
~stick 1:32
~still 0:-2 2:36 5:17 7:10 8:-44 9:49 10:-39 11:-8 12:14 13:19 14:14 16:-41 17:-33 18:-69 19:-18 20:32 21:9 22:-43 25:-3 27:-12 28:29 30:8 31:-49 32:-68 33:-14 34:5
~still_a 12:8 28:4
~still_accept 2:31 12:-11
~still_ahead 6:29 14:47
~still_be 2:42
~still_get 20:-3 21:41 25:25
~still_go 2:-10 12:16
~still_hav 2:-9 28:54
~still_in 9:25
~still_need 13:11
~still_on 12:1 20:8 26:13
~still_open 2:-28 12:32 13:10
~still_possibl 2:9
~still_propos 12:2
~still_push 2:15
~still_tak 2:38
~still_the 2:-34 20:44
~still_tim 6:21
~still_to 6:29
~still_undecid 7:6 13:4
~still_wait 9:21
~stop 2:25 6:11 10:-13 12:-25 18:-15 23:-18 24:-3 27:-54 30:53 31:58 33:56
~stop_me 2:31
~stop_post 30:4
~stop_send 31:13
~stop_tak 33:5
~stop_the 30:48 31:-22
~storag 2:8
~str 0:-53 1:-17 2:12 8:36 9:18 12:-3 13:-10 14:-30 15:11 16:32 19:2 21:-16 24:3 27:7 28:2 32:-37 33:18 34:28
~str_chang 2:-3 21:5 22:-4 28:9
~str_exception 22:29
~str_freez 0:-31 1:-6 2:42 6:-11 8:25 9:17 10:-30 12:-4 13:-19 15:18 16:26 19:11 21:-32 24:11 27:19 28:-5 29:-185 31:8 33:12 34:38
~string 2:-6 6:44 8:-4 9:-10 10:20 12:33 13:4 17:-12 24:3 25:-6 27:3 28:22 29:-41 33:19
~string_are 2:56 12:-41 33:-16
~strng 33:57
~strng_freez 33:52
~sttr 10:13
~sttr_freez 10:13
~stuck 9:8 29:9
~student 17:1
~stuff 17:4 26:18 29:-20 32:34 33:-4 34:19
~styl 4:34 29:2
~sub 11:-26 26:74 27:27
~sub_me 27:7
~subb 26:59 34:-15
~submit 13:-5 22:33 29:16
~submit_an 22:2
~subscrib 26:86 27:33 29:10 31:-31
~subscrib_a 11:54 26:-35
~subscrib_already 26:4
~subscrib_me 29:40
~subscrib_thi 27:33
~subscrib_to 11:-24 26:42 27:-37 29:53
~subscription 29:17 31:11
~suggest 15:39
~suitabl 17:17
~summary 27:19 32:20
~summit 29:27
~sunday 8:19 32:34
~super 25:16 28:15 29:-8
~support 1:14 5:-19 28:-13 29:69
~suppos 0:3 2:16 5:19 10:18 21:26 29:-16
~suppos_the 2:10
~suppos_to 5:23 10:25 29:-9 33:14
~sur 2:-22 7:19 16:-10 20:13 24:43 34:10
~sur_i 24:26
~swap 16:41 33:-8
~switch 27:25 30:23
~sync 29:33
~t 10:-43 17:-23 20:-18 28:109 29:37 33:-63
~ta 25:58 29:-16
~tabl 14:42 15:4
~tag 6:22 20:2 25:-19 32:13 33:10 34:53
~tag_the 34:4
~tagg 6:49 33:17
~tak 2:24 5:-74 7:28 8:50 11:-24 12:25 13:-12 14:-13 16:42 20:-13 21:4 22:-10 24:-12 28:-32 30:-32 31:22 32:-2 34:1
~tak_a 27:15
~tak_back 8:40
~tak_car 34:31
~tak_it 2:11 7:-2 8:1 12:37 31:-23
~tak_me 31:45
~tak_plac 6:2 10:9 16:11 33:-14
~taken 6:11
~talk 11:26 15:30 21:9 22:-1 25:2 29:-9 33:-22 34:12
~talk_about 15:11 17:13 25:21 33:-15
~talk_to 11:45 21:11 34:17
~tarball 6:2 11:-10 20:12 33:14 34:9
~target 20:42
~target_dat 20:12
~task 17:41
~team 1:-10 4:-23 5:-12 6:-16 7:-2 8:2 9:10 12:2 13:38 14:-7 15:-26 18:4 19:-23 20:-18 21:20 22:6 24:13 27:14 29:5 31:12 33:-3 34:6
~team_a 24:22
~team_are 10:7
~team_can 12:3
~team_has 2:9
~team_hav 13:30 29:-14
~team_how 3:1 10:9 28:-4
~team_member 34:1
~team_pleas 31:15
~team_when 29:4
~telemetry 9:4
~tell 2:9 5:32 9:34 10:27 11:33 12:6 18:9 22:-43 23:-11 27:-22 29:-66 33:33 34:15
~tell_me 2:28 9:32 10:59 18:14 22:-17 24:-53 27:-19 29:-10 31:-19 33:16
~tell_the 5:22
~tell_us 11:10 25:8 27:-11 31:22 32:-7
~tell_you 11:27
~templat 3:71 4:38 13:-15 21:22
~ten 24:22 27:30 28:27 29:-11
~ten_day 24:25 28:18
~term 10:77 14:-15 18:30 29:-24
~test 0:-11 1:19 2:23 5:47 7:17 8:41 9:-40 11:-54 12:-57 16:-33 18:15 21:19 22:-38 25:20 28:-27 29:41 31:-5 32:6 33:-24
~test_are 8:12 29:5
~test_day 1:28 5:21 28:-16
~test_for 1:-15 29:43
~test_only 2:19
~text 10:37 12:28 14:6 21:-18 22:11 29:-56 33:58
~text_are 12:24
~than 2:-4 6:-19 15:-19 16:29 19:41 23:13 28:75 33:-17
~than_a 28:40
~thank 5:12 6:18 7:-5 9:8 11:-11 13:2 14:6 15:7 16:1 20:8 22:1 23:-13 26:6 27:3 28:-2 30:1 31:6 32:13 34:12
~thank_a 2:-4 7:-17 8:1 10:-19 11:-19 13:8 15:-8 18:27 21:-3 22:12 25:2 26:4 28:-8 29:7 30:9 32:9 33:-6 34:-1
~thank_for 25:106
~thank_you 5:11 6:13 8:-10 9:11 11:-36 14:10 15:28 18:3 22:-3 24:-17 25:-35 29:16 32:3 34:18
~that 2:18 3:-61 5:-35 7:-17 8:-1 9:-14 10:28 11:16 13:9 14:-35 16:18 17:-61 18:33 20:-40 24:2 25:42 26:-3 29:1 30:2 31:-42 33:18
~that_a 0:12
~that_for 10:42
~that_i 6:1 32:26
~that_is 8:55 13:-8 25:1 33:27
~that_still 2:18 9:-11 13:16 33:8
~that_the 15:13 33:35
~that_was 13:34 25:46
~that_you 8:-1 25:14
~thaw 5:-28 6:-42 12:71 25:9
~the 0:-30 1:1 2:10 4:4 5:10 6:23 7:-2 8:8 10:-10 11:-37 12:11 13:-8 14:38 15:21 16:22 17:-23 18:15 20:19 21:-3 22:26 23:-8 24:16 25:-3 26:-2 27:-1 28:-1 29:34 30:27 31:-7 32:10 33:4 34:6
~the_advic 9:11 29:-5 31:23
~the_announcement 20:9 26:21 31:11
~the_approval 7:12
~the_approver 34:20
~the_archiv 34:1
~the_audit 9:-9 13:40
~the_best 17:25
~the_beta 5:2 6:27 20:-19 29:-33 33:29
~the_big 10:4 14:18 20:35 29:-21 33:-19
~the_bill 8:30 22:14 29:-1
~the_board 1:-15 16:54
~the_boat 2:50
~the_book 0:4
~the_bot 11:26 23:12 29:-11 31:10
~the_budget 3:14 8:-27 29:42 33:-1
~the_build 25:34 29:11
~the_calendar 0:15 1:59 4:13 8:-11 11:18 14:-1 16:7 18:18 19:27 26:-15 33:-52
~the_capital 29:10
~the_ceo 29:30 34:-28
~the_chang 29:22
~the_channel 27:-26 29:36
~the_ci 29:25
~the_client 6:19 15:24 22:9 28:-21 34:2
~the_closest 18:46
~the_cod 6:-13 12:3
~the_coffe 29:16
~the_com 20:29 32:30
~the_command 11:8
~the_complet 14:44
~the_consent 9:10
~the_contributor 17:24
~the_countdown 27:32 31:16
~the_current 4:19 5:9
~the_customer 7:5 15:2 29:18
~the_cutoff 6:5 33:33
~the_cycl 4:-42 5:60 10:-13 14:76 19:-6
~the_daily 31:26
~the_dashboard 9:10
~the_dat 6:41 11:-38 14:6 15:57 16:41 18:-54 24:-3 26:57 27:-46 29:-112 32:-27 33:9 34:-4
~the_day 10:40 16:-19 24:9 32:8 33:2
~the_deadlin 18:-16 21:19 22:28 27:17 28:19 33:-16
~the_decision 8:23 34:11
~the_dep 28:12 29:-23 33:15
~the_dependency 28:2
~the_dev 17:8 18:-8 29:14
~the_differenc 10:15
~the_digest 27:24 30:16
~the_distribution 27:42 29:-23 31:11
~the_doc 10:-15 17:-23 21:-27 25:8 27:-2 32:3 33:33
~the_documentation 24:7 29:-7 33:15
~the_door 6:15 22:16 29:-51 33:30
~the_emoji 9:11
~the_end 4:4
~the_exact 33:43
~the_exception 8:-1 9:17 13:5 22:-56 24:27 25:24 29:17
~the_featur 6:4 8:11 10:19 15:45 16:-17 19:-8 26:3 28:1 31:15 33:-57
~the_ff 15:-26 33:54
~the_ffe 8:42 22:-10
~the_final 19:-54 20:40 27:4 29:-19 31:11 33:19 34:17
~the_first 14:-5 17:-14 18:-20 32:13 33:71
~the_fix 8:6
~the_follow 3:23 4:21 18:62 20:-13
~the_freez 1:-11 2:57 6:-28 10:33 12:6 13:45 18:-4 21:-41 22:74 27:-5 29:-103 31:-13 33:22
~the_full 14:17
~the_gat 8:3 12:5 21:12 22:-3 29:13
~the_gdpr 9:8 29:-7
~the_glossary 33:7
~the_goliv 20:16 24:14
~the_hard 10:37 28:-18
~the_horizon 18:27 29:-10
~the_installer 9:18 22:17
~the_key 14:8
~the_lab 29:19
~the_land 5:31 17:9 29:-26
~the_last 6:10 16:21 19:-11 29:4 33:68 34:3
~the_latest 33:44
~the_launch 27:9 34:7
~the_lib 6:49 29:-16 33:16
~the_library 10:-35 16:12 28:38
~the_light 29:37 34:-10
~the_list 26:20 27:15 29:-13 30:47 31:28 34:-22
~the_liv 9:24
~the_log 29:45
~the_loop 27:11
~the_lts 20:15 29:-8
~the_m 24:28 27:-5
~the_mail 10:2 21:-22 31:2 33:12
~the_manager 11:15
~the_manual 11:-5 34:19
~the_meet 7:6 29:19
~the_membership 6:28 12:7 22:21 34:-20
~the_metric 8:11
~the_mileston 19:5
~the_mirror 6:13
~the_moment 2:9 5:6 18:10 28:5
~the_morn 24:89
~the_nam 5:24
~the_nearest 18:41
~the_new 2:15 8:6 9:7 20:11 21:-2 29:23 33:-29
~the_newsletter 0:4 10:3 15:-2 16:3 17:-5 22:-9 28:3 29:-8 34:1
~the_next 2:2 3:81 4:43 15:-15 16:-32 18:24 19:-8 20:-5 22:-12 24:-17 32:3 34:-30
~the_nois 0:3 7:9 9:3 11:5 12:4 13:9 14:2 15:7 17:14 18:2 19:2 21:7 22:-10 26:-8 27:-13 29:-3 30:-9 32:-2
~the_notic 26:14
~the_notification 30:12
~the_nova 10:-11 33:27
~the_number 28:14
~the_offic 29:35
~the_official 20:29 29:-10
~the_offsit 31:16
~the_old 1:10 3:1 19:37 22:15
~the_one 18:17 19:24 29:-7 33:13
~the_open 13:33 24:9 29:-4
~the_original 16:13
~the_other 6:12 31:9
~the_packager 21:10 26:6
~the_pag 10:4
~the_past 6:25 12:-7
~the_patch 29:3
~the_person 34:10
~the_phon 5:3 6:10 7:-12 12:5 13:12 17:-9 18:4 19:3 24:-7 27:1 28:3 29:-6 33:2
~the_plan 0:20 1:36 14:9 18:-29 20:14 29:-18
~the_plann 14:19
~the_point 10:55 33:-20
~the_post 27:12
~the_present 5:30
~the_previou 19:29 29:12
~the_procedur 10:-20 11:20 21:8
~the_project 5:55 17:56 31:6 33:-32
~the_proposal 2:22 6:-10 10:34 23:10 33:12
~the_queu 9:34 13:17 14:-20 18:32
~the_quota 8:3
~the_rc 2:12 5:15 14:29 15:-4 20:-20 27:18 29:-77 33:22 34:28
~the_real 20:6
~the_releas 2:-9 3:-12 4:-82 5:48 7:-64 8:-5 12:-47 13:9 14:-5 15:56 16:11 17:5 19:-28 20:1 21:11 22:6 24:6 27:-7 31:-12 32:-14 33:13
~the_reminder 23:-11 25:6 26:6 27:16 30:63 31:-5
~the_repository 12:3
~the_request 8:2 21:14 29:-29
~the_requirement 2:-16 6:-6 10:21 12:17 15:18 16:25 24:16 27:11 28:-25
~the_rest 10:15 14:11 18:1 31:6 32:4
~the_retro 16:-3 29:6
~the_review 2:1
~the_right 11:35
~the_risk 7:33 9:-23
~the_rul 10:11 18:-8 22:18
~the_sam 4:6 6:-8 16:19
~the_schedul 1:19 8:6 11:13 14:26 29:-12 34:33
~the_scheduler 9:20 29:18
~the_screenshot 29:9 33:-32
~the_security 12:4 16:18 33:-10
~the_server 10:15 29:59 31:-16
~the_sprint 28:-21 29:55
~the_sso 9:11
~the_stabl 2:12 34:11
~the_stag 29:12
~the_statu 5:25
~the_steer 14:6
~the_step 11:25 21:-25
~the_str 6:11 8:13 9:45 10:46 12:-4 13:-9 22:-28 24:50 27:-13 28:-3 29:4 33:-56 34:4
~the_string 12:2
~the_summit 29:21
~the_tabl 15:5
~the_tag 6:6 34:17
~the_tarball 34:16
~the_team 5:26 18:33 23:29 24:33 29:3
~the_telemetry 9:6
~the_test 18:35 29:10 32:1
~the_text 33:20
~the_thing 20:3
~the_third 29:6
~the_tim 5:10 6:14 33:-20
~the_timetabl 19:10
~the_train 2:61
~the_translation 22:30
~the_translator 23:10 27:3 29:-7
~the_tre 12:45 29:-22
~the_upcom 18:54
~the_updat 27:5
~the_upgrad 22:1
~the_user 29:10
~the_usual 4:6
~the_version 19:51
~the_waiver 9:25
~the_way 7:-11 10:-19 11:10 13:8 16:-16 18:3 25:9 27:-10 30:13 31:4
~the_week 24:-41 27:6 32:80
~the_weekend 2:-10 25:32
~the_weekly 5:-11 27:44 31:70
~the_whol 14:34
~the_wifi 29:31
~the_wiki 29:11
~the_window 6:34 29:41
~the_word 6:1 10:15 12:12 33:2
~their 24:22
~them 8:8 9:-16 13:14 14:28 18:-15 31:36
~then 6:-17 12:14 18:57 25:5 29:-19 33:-25
~ther 0:14 2:5 3:18 4:-7 7:-10 8:-3 9:-11 10:-2 11:2 13:21 16:-19 18:11 19:-4 22:-18 23:24 26:12 27:-10 29:-9 31:-41 32:17 33:7 34:9
~ther_a 0:-2 6:-11 12:16 26:-27 29:40 32:28
~ther_an 6:30 17:8 26:29
~ther_any 9:-13 13:33 21:34 26:3 33:-11
~ther_anyth 13:18
~ther_are 24:28
~ther_be 0:18 23:10 24:-8 33:21
~ther_documentation 17:27
~ther_how 10:7
~ther_is 8:2 12:61 24:3 25:-4 29:-26 33:-2
~ther_last 33:9
~ther_lik 17:13
~ther_no 0:35
~ther_room 0:24 2:39
~ther_someth 13:33 18:28
~ther_still 2:10 6:14 12:-8 28:30
~ther_what 10:27
~ther_who 34:20
~thes 1:8 5:2 30:44 31:34
~thes_day 5:22
~thes_messag 30:31
~thes_ping 30:15
~they 2:8 8:-19 9:38 12:33 15:26 19:-24 29:-66 33:-25
~thi 0:-14 1:-16 2:36 3:-43 5:2 6:-29 9:-65 10:-30 11:20 13:19 14:10 15:-5 16:-15 17:28 18:-26 19:-20 20:11 21:-3 23:24 24:29 26:-4 27:24 28:-17 32:31 33:18 34:43
~thi_bot 11:78 25:-20 30:7
~thi_channel 11:-44 14:-19 27:62 31:43
~thi_cycl 2:17 3:-63 5:-10 13:55 14:24 17:-39 19:-26 28:25 33:18 34:34
~thi_is 25:42 29:-25
~thi_lat 2:-10 17:9
~thi_month 20:28 32:29
~thi_one 0:10 4:18 19:5
~thi_paragraph 29:31
~thi_point 5:31 10:-4 12:24 15:11
~thi_project 10:11 17:18
~thi_releas 2:22 7:27 14:85 20:-53 33:5
~thi_room 27:3
~thi_stag 8:13
~thi_the 5:11
~thi_thing 20:13
~thi_tim 23:6 28:-6 29:-24 33:41
~thi_to 11:-15 27:-17 29:57
~thi_was 4:4 7:-15 8:11 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
~thi_week 2:26 6:8 13:33 17:4 25:-13 28:-69 29:-47 32:52
~thing 2:-47 4:-7 5:29 6:18 9:23 10:17 12:-4 16:-20 20:54 21:-8 23:15 24:1 31:-9 33:-3
~thing_are 6:14 26:20
~thing_can 23:19
~thing_for 1:8
~thing_how 13:18
~thing_is 9:20 10:4 20:12
~thing_on 5:25 18:11
~thing_what 11:3 14:-10 29:33
~thing_when 12:9 29:-27 33:5
~thing_who 34:2
~think 0:36 6:11 7:67 8:-25 10:-16 11:-9 12:-15 15:25 21:52 22:-31 26:11
~think_of 7:15 8:-6 21:16
~third 33:17
~third_party 33:2
~tho 7:8
~thought 33:4
~thre 1:12 16:24 18:34 22:27 24:22
~thre_day 1:2 22:3 24:38 28:-15
~through 5:14 8:10 9:14 11:10 12:-9 13:15 14:17 19:-2 22:6 25:-2 31:-10
~through_the 14:27
~thru 6:-2 9:14
~thu 32:17
~thumb 8:33
~thumb_up 8:19 9:1
~thunderbird 26:17
~thursday 6:18 12:-24 16:31 19:-13 32:32 33:27
~tick 6:24
~ticket 29:47
~ticket_for 29:15
~tim 1:-14 5:28 6:16 8:-35 9:-60 10:-72 11:-63 12:-26 14:-26 18:-51 19:43 20:-24 22:33 23:33 25:17 26:-8 28:50 31:-30 32:-40 33:28 34:-14
~tim_befor 24:7 28:20
~tim_could 22:26
~tim_for 5:30 6:12 22:6 33:-21
~tim_is 5:-13 29:47
~tim_left 28:11
~tim_of 28:-5 33:57
~tim_on 33:35
~tim_or 2:-24 5:9 15:7
~tim_remain 28:18
~tim_to 4:29 27:18 28:21
~tim_yet 5:41 12:-9
~tim_zon 5:-5 14:25 19:-10 29:16
~timelin 14:32 19:10
~timetabl 14:41 19:7
~timetabl_of 19:10
~tiny 8:4
~tls 9:18
~to 0:-16 1:-95 2:9 5:-37 6:-57 7:11 8:-8 9:-20 10:-24 11:40 12:-43 13:-63 14:-8 15:34 16:57 17:43 19:-77 20:-18 21:5 22:22 23:10 24:14 25:-27 26:14 27:50 28:58 29:16 30:36 31:-29 32:-15 33:-5 34:-10
~to_a 10:7
~to_add 0:39 14:-17 26:20
~to_all 27:34
~to_apply 12:13
~to_approv 7:53 8:-22 13:8
~to_ask 9:5 11:9 21:32 22:9 33:-12
~to_be 0:-13 5:4 6:-15 7:3 9:-46 15:-28 16:23 24:38 25:-6 27:15 28:-44 29:-11 31:12 33:44
~to_becom 17:20
~to_begin 4:8
~to_book 20:21
~to_bump 33:16
~to_chang 11:32 15:12
~to_client 10:-17 28:29
~to_com 6:57 14:9
~to_contribut 17:27
~to_correct 21:9
~to_delay 15:1
~to_den 16:16
~to_do 2:16 10:29 18:-28 32:11
~to_doc 2:-1 12:7
~to_featur 5:7
~to_ff 28:15
~to_fil 21:31 22:-7
~to_finish 2:-10 14:13 28:23
~to_follow 27:12
~to_freez 10:20 27:26
~to_friday 32:5
~to_ga 14:39 19:13 28:29
~to_get 17:11 18:14 22:11 24:9 33:13
~to_giv 1:3 21:6
~to_go 25:16 28:41
~to_hav 0:51 17:-27 18:7 29:1
~to_hear 27:16
~to_help 15:3 17:60
~to_join 17:40 29:-1
~to_know 5:18 17:6 20:38 25:8 27:-30 33:10
~to_land 22:32
~to_me 10:46 11:14 13:-5 24:15 27:-30
~to_meet 25:26
~to_merg 2:18 22:31
~to_monday 16:5
~to_mov 11:5 15:40 34:-17
~to_my 12:22 16:21 27:-25 29:3
~to_oct 16:22
~to_one 26:33
~to_open 3:10
~to_postpon 11:8 15:11
~to_push 15:1
~to_qa 5:28
~to_rc 26:4 27:19 28:43 29:-31 33:-24
~to_receiv 27:3
~to_releas 28:13
~to_remind 11:13 23:32 24:-22
~to_renam 2:3
~to_request 7:9 21:3
~to_reword 2:6
~to_run 3:25
~to_say 12:6
~to_see 11:25 14:25 21:10
~to_send 2:-3 17:13
~to_sep 16:-5 33:23
~to_set 4:-22 11:35
~to_shift 15:2
~to_ship 34:12
~to_slip 15:28
~to_stabl 2:22 10:15
~to_stop 11:-22 30:30 31:5 33:11
~to_subscrib 11:9 26:11
~to_tak 7:5
~to_talk 11:28
~to_test 2:22
~to_the 0:8 1:-13 2:9 5:-15 8:-4 10:-19 11:-13 12:-49 15:-54 16:69 17:25 18:-41 20:-41 21:-18 27:14 28:49 29:52 33:-28
~to_thi 24:24
~to_unsubscrib 29:31
~to_updat 2:22 24:17 29:-8
~to_use 11:2
~to_vot 11:27 13:25
~to_wait 2:53
~to_watch 18:27
~to_wednesday 32:8
~to_you 11:84 29:-25
~to_your 11:-15 27:30
~today 2:28 4:23 7:-11 9:-24 10:-2 12:24 14:-11 16:-13 17:19 20:-25 24:-4 25:3 28:25 31:9 32:49 33:-45 34:-19
~today_is 5:27
~tokyo 33:37
~told 7:22 27:57
~told_about 27:10
~told_me 7:25
~tom 7:28 24:-31 29:18
~tomorrow 2:14 6:-5 7:11 10:-10 12:-11 24:58 32:45 33:27
~tonight 29:57 34:-12
~too 2:46 5:-32 6:18 8:65 10:20 12:36 20:-8 23:14 25:-53 27:20 29:-67 33:-19
~too_lat 2:130 6:25 10:-8 23:13 29:-5
~too_many 31:24
~took 6:-9 33:30
~took_over 17:13
~top_of 18:2
~tot 13:7 28:40
~total 14:24 17:13
~touch 15:33
~touch_the 15:24 27:3
~track 1:7 5:29 27:8
~tracker 18:26
~traduction 1:2
~train 2:63
~translat 10:9 20:10 22:-17 29:77
~translat_the 29:39
~translatabl 33:14
~translation 0:16 2:10 12:25 22:14 29:-13 33:11 34:13
~translation_freez 33:15
~translator 14:26 23:8 27:27 28:3 29:-64
~tre 5:-18 12:97 25:-16 29:-36
~tru 12:19 20:1 33:23
~trunk 3:-6 5:8 12:22
~tuesday 2:19 22:1 24:21 29:20 33:-7
~turn 2:-12 8:27 9:27 23:-1 25:-20 27:37 30:41 34:-17
~turn_down 8:48 9:38 22:-4
~turn_it 31:4
~turn_off 30:28 31:12 34:-6
~turn_on 27:16 29:21 31:-25
~turn_the 27:9
~tutorial 17:12
~tweak 2:76 11:-9
~twenty 4:23
~twic 15:12 19:-3
~two 1:14 3:16 6:-6 7:4 9:5 12:-1 13:-25 16:12 19:11 21:-36 22:37 24:29 25:-9 27:-23 28:-15 29:13 31:-24 33:25
~two_day 16:58 24:41 28:-61
~two_mor 16:14
~two_week 1:15 10:1 32:16
~typ 11:76 15:-5
~typo 2:26
~typo_fix 21:5
~typo_in 2:37 21:-10
~uber 27:49 34:13
~ubuntu 3:9 4:20 20:12
~ubuntu_styl 4:19
~ugh 25:23
~uhm 0:2 2:-15 3:8 5:-7 8:-12 9:18 11:11 12:23 13:12 17:-20 18:-16 19:-6 23:18 25:-2 26:9 29:-10 30:1 31:-12 33:-1 34:24
~uhm_how 23:7
~uhm_i 25:9
~uhm_in 20:5
~uhm_is 6:13 12:18 13:1
~uhm_what 5:-2 10:-43 11:14 12:9 14:2 17:-17 29:22
~uhm_when 29:10
~uhm_who 25:2
~ui 0:19 2:11 12:8 33:27
~ui_freez 0:9
~ui_text 33:4
~un 1:48 2:22 10:19 18:-4 21:36 22:13 29:-15
~una 2:28 22:29
~unblock 8:14 22:17
~undecid 7:5 13:54
~under 5:12 6:-23 10:41 12:51 33:-2
~under_freez 12:23
~under_the 6:-9 10:59
~understand 10:14 11:49
~understand_the 10:45
~undo 7:6 15:-7 16:67
~undo_the 7:17 16:20
~une 1:10 10:7 21:14 22:1 24:8
~une_dat 1:8
~une_exception 21:22
~unfreez 6:-21 12:30 28:-2 34:12
~unfrozen 12:38
~unit 29:13
~unit_test 29:7
~unsub 29:-13 30:33 31:22
~unsubscrib 11:15 26:-33 27:-24 29:2 30:29 31:19 34:13
~unsubscrib_me 11:13 30:-14
~unsubscrib_us 30:10
~until 1:-3 3:13 4:-29 5:-37 7:17 8:15 10:-41 11:-2 12:1 13:-10 14:43 15:-6 16:19 17:-44 19:-36 20:-23 21:6 22:40 24:35 25:-18 27:-59 28:45 29:-8 31:30 34:-27
~until_after 24:61 29:-8 31:-23
~until_ff 2:33 24:18
~until_final 28:4
~until_ga 20:8
~until_monday 7:28 8:-13 22:6 24:-3 31:46
~until_next 31:13 32:-2
~until_rc 8:17
~until_requirement 28:1
~until_sunday 8:21
~until_the 2:8 3:29 14:27 15:-17 16:24 28:-2 32:6 33:-26
~until_tuesday 8:13 22:16
~until_we 28:34
~until_wednesday 31:8
~until_what 33:8
~until_when 2:-16 9:39 12:30 20:-68 21:19 33:25
~up 1:1 2:-86 4:69 5:30 6:-56 9:26 10:-17 13:-6 14:-19 15:-30 16:-36 17:-4 18:46 19:1 20:-16 22:-20 23:-59 24:63 25:49 26:4 27:30 28:-40 29:-162 30:-23 31:11 32:-7 34:-73
~up_a 11:15
~up_first 18:7
~up_for 8:11 25:32 26:15 27:54 34:-24
~up_my 7:3 8:4 9:-20
~up_next 18:55 24:16
~up_on 12:-12 18:35
~up_pleas 25:16
~up_thank 12:7 31:15
~up_the 4:40 8:-5 13:6 16:-4 33:9
~up_thi 14:12 32:18
~up_to 20:-10 33:47
~up_when 24:27 33:-7
~up_with 5:33 9:16 18:-24 24:16
~upcom 6:8 14:1 18:37
~updat 2:7 7:6 8:-25 9:19 15:-30 16:21 19:-17 24:9 27:25 29:1
~updat_it 7:14
~updat_on 5:9 9:27
~updat_the 2:32 24:15
~upgrad 2:16 20:11 22:16 29:21
~upload 2:12 3:4 6:-7 22:26 33:4
~upload_the 20:5
~upstream 5:8 9:-5 12:6 14:3 20:12 21:6 29:-15 32:40 33:-19 34:-2
~upstream_releas 20:34
~url 26:36
~urllib 22:23
~us 2:-98 4:27 5:-1 6:34 8:-52 9:-2 10:-86 12:-39 13:-39 14:-29 16:-27 18:65 19:-40 20:-46 22:60 23:38 24:32 25:16 26:-28 27:31 28:-39 29:-42 31:29 33:-18 34:-35
~us_a 22:20 24:14
~us_about 11:12 31:21
~us_first 18:15
~us_get 4:7
~us_know 24:13
~us_next 18:-12 32:19
~us_not 3:3 4:-1 7:5 21:17 22:-20
~us_on 18:21
~us_or 12:1
~us_thank 6:8
~us_the 27:12
~us_to 27:27
~us_when 33:33
~usag 11:54 25:-22 29:-1
~use 3:31 5:-11 10:-25 11:65 13:-14 29:53
~use_thi 11:50 29:-8
~use_you 11:32
~used 11:1 29:20
~user 20:47
~user_guid 29:22
~using 11:7
~usual 4:6
~utc 10:-9 24:34 33:64
~v 4:66 29:-5
~vacation 29:37
~valid 9:41 10:8
~vendor 2:14 21:7 22:-3
~verdict 9:35
~verdict_on 9:43
~version 1:-13 2:9 4:37 5:24 6:12 9:-18 17:-5 18:-19 19:38 20:46 29:35 33:-2
~version_and 29:30
~version_be 3:15 29:-1
~version_befor 19:32
~version_com 5:1 19:17 20:18 29:-21
~version_final 6:14 19:18 20:-35
~version_for 4:35 14:-1 19:39
~version_ga 4:5
~version_go 4:29
~version_going 4:10
~version_is 2:19 5:12 6:-13 33:18
~version_many 4:11
~version_need 20:28
~version_now 4:8
~version_of 2:18 29:10
~version_out 6:38 12:-9 19:-3 20:37
~version_pleas 4:11 5:15 14:4 20:28
~version_releas 2:5 19:-38 29:28
~version_schedul 3:26 4:6 14:-77 19:39
~version_still 5:24
~version_thank 4:16
~version_was 19:27
~version_what 19:5
~version_will 29:9
~version_with 4:17
~version_yet 3:31
~very 25:37
~very_much 25:19
~veto 8:30
~vim 5:-11 29:53
~vm 29:58
~volum 9:8
~vot 2:-17 8:5 9:35 11:22 13:46 21:-12
~vot_on 2:-9 7:11 8:-11 9:50 11:26 13:16
~vpn 29:42
~vs 10:70 25:-7 29:29
~wait 2:56 5:-53 7:42 13:28 18:33 22:-8 29:-17
~wait_for 2:2 5:-1 13:32 18:17
~wait_with 7:55 8:-5 9:-29
~waiver 2:-22 9:32 13:49 21:30 22:38 29:-22
~waiver_for 2:-1 9:20 22:20
~wak 24:20
~walk 11:22
~wall 14:2
~want 0:24 1:5 4:15 6:-1 8:-71 10:-25 11:-77 12:-4 15:8 16:-7 17:27 20:-26 22:50 26:36 27:44 28:-37 29:-21 31:29 32:-40 33:18 34:-61
~want_a 0:18 1:11
~want_an 0:12
~want_the 26:21 27:31 32:-4
~want_to 11:-26 17:40 21:20 22:-8 26:1 29:-81 33:40
~warn 23:1 24:66
~warn_the 24:2
~was 0:24 1:-12 2:-44 6:43 7:-25 8:-12 9:50 10:22 12:-10 14:-9 15:22 17:-22 19:72 20:-23 22:12 23:-5 24:-33 25:6 28:-33 29:-2 33:3 34:12
~was_a 0:5
~was_ask 4:4 10:8 13:-4 14:4 15:-12 18:5 19:-11 20:14 22:12 23:-8 24:-4 25:-4 27:5 28:1 29:7 31:12 32:-1
~was_away 5:15 12:17
~was_deni 13:19
~was_ff 15:36 33:-15
~was_hibiscu 19:-8
~was_i 6:2
~was_is 10:12
~was_it 19:15 30:-2 34:18
~was_last 6:44 33:-29
~was_m 19:-18 33:23
~was_mean 10:7
~was_mileston 19:-20
~was_mov 15:-21 34:28
~was_not 21:17
~was_rc 0:3 19:11 28:-10
~was_str 6:-9 15:50 19:27 33:-26
~was_that 9:19 19:2 30:3
~was_the 5:-28 6:32 9:62 10:-64 12:-5 14:-18 15:2 18:-22 19:1 20:-40 29:29 33:47
~was_ther 6:36
~was_when 19:8
~was_which 19:2
~watch 18:23 27:31 31:4
~watch_out 18:14
~wav 8:19 13:18
~wav_through 13:19
~way 0:28 2:8 6:-3 7:-14 8:5 10:-9 11:38 12:-8 14:-19 16:-7 17:11 25:1 27:-16 28:-8 29:-12 30:11 31:2 33:-4
~way_doe 10:11 11:25 21:-12
~way_how 29:7
~way_is 5:28
~way_the 13:2
~way_to 0:39 14:-10 17:22 21:24 29:-3
~way_what 32:6
~way_when 20:9
~way_which 3:8 14:1
~way_who 19:-13 34:53
~we 0:65 2:19 3:48 4:12 5:77 6:26 7:17 8:7 9:-10 10:-88 11:-153 12:25 13:-4 14:-35 15:25 16:-23 17:-75 18:25 20:5 21:9 22:32 23:-67 24:-42 25:-45 26:-52 28:10 29:-37 31:-8 32:-15 33:-28 34:-92
~we_accept 2:66 12:-51
~we_after 5:-1 6:62
~we_already 6:-17 12:27
~we_also 1:34
~we_approv 9:27
~we_are 4:34 5:24 6:-2 12:8 22:36
~we_ask 22:8
~we_at 2:-22 5:24
~we_be 5:6 18:9
~we_branch 33:17
~we_can 8:9 33:33
~we_cut 20:27 29:19 33:-19
~we_did 25:40
~we_do 3:3 7:-5 23:-18 30:-9 31:57
~we_enter 5:27
~we_freez 5:12 12:-34 19:37
~we_frozen 12:42
~we_get 20:-46 22:10 29:56 33:-2
~we_go 20:18
~we_got 32:34
~we_grant 13:19 32:-8
~we_had 0:11
~we_hav 0:-1 1:17 3:-27 5:-22 6:-61 9:-49 13:20 14:58 19:-17 21:-26 22:14 25:30 28:9 29:27 32:26 33:3
~we_hit 10:40 20:-56 28:53 33:-37
~we_in 5:57 17:10
~we_know 7:-19 9:27 33:19
~we_liv 5:-32 6:49 12:-10 20:4
~we_mak 6:19
~we_merg 22:9 33:-24
~we_might 0:12 22:-5
~we_miss 22:12
~we_mov 5:17 6:24
~we_must 24:3
~we_need 0:13 2:26 4:24 22:13
~we_on 5:29 6:6 12:-22
~we_only 22:18
~we_pre 5:27
~we_push 15:56 20:29 29:-28
~we_put 0:35 1:-14
~we_releas 5:-34 17:21 20:40
~we_ship 19:37 28:40 29:-19
~we_should 2:-16 29:26 30:42 31:-13
~we_start 3:58
~we_still 2:13
~we_stop 33:16
~we_support 29:38
~we_talk 25:28
~we_to 28:15
~we_use 3:34
~we_want 0:11 7:29
~we_wer 21:14
~we_will 22:52
~we_with 5:-10 9:46
~we_would 22:7 27:21
~weather 29:45
~webhook 26:24 27:5
~weblat 29:34
~wednesday 1:26 16:16 20:32 31:4
~week 0:-55 1:28 2:10 4:21 5:30 7:-39 8:-16 10:-43 11:-55 12:-106 14:-102 15:8 16:44 18:-117 19:-2 20:-48 23:-40 24:39 25:-7 26:-85 27:-64 28:15 29:-1 30:-53 31:6 32:86 33:16 34:-8
~week_after 1:41
~week_agenda 27:12
~week_ahead 24:14 32:1
~week_befor 1:40
~week_cycl 3:18
~week_doe 20:1 33:8
~week_for 5:-20 22:27 28:16 32:46
~week_in 5:2 28:-7 32:11
~week_is 29:46 32:-14
~week_later 15:12
~week_of 5:20 29:16
~week_on 24:17
~week_or 2:15
~week_plan 4:36
~week_pleas 2:7 4:7 32:12
~week_thank 32:18
~week_to 28:51
~week_until 28:43
~week_what 17:35
~week_will 20:8
~weekday 20:9
~weekend 2:-22 25:54 28:35 32:3
~weekend_befor 28:9
~weekly 9:-2 25:-25 26:24 27:34 29:-14 31:25 32:41
~weekly_digest 26:14 27:16
~weekly_statu 5:-6 26:10 31:16
~weekly_summary 27:22 32:5
~wek 28:45
~welcom 2:20 17:21 25:14
~well 12:16 21:4 25:20 27:10
~went 19:63 20:-21 24:-19
~went_out 19:25 20:-19
~wer 2:-17 6:2 13:30 19:52 25:1
~wer_grant 19:12
~wer_the 19:5
~what 0:-8 1:-38 2:-30 3:-1 4:-102 5:14 6:-61 8:-113 9:8 10:57 11:42 12:-62 13:31 14:1 15:-20 16:-149 17:57 18:42 19:14 20:6 21:15 22:-122 24:-6 25:-32 26:5 27:-108 28:-7 30:-4 31:-89 32:26 33:22 34:-87
~what_a 11:-33 15:11 19:-6 25:96
~what_about 0:14 2:67 10:-97 11:-12 18:-43 29:-11 33:74
~what_am 18:-21 26:21
~what_are 10:20 11:65 13:-30 14:39 18:10 21:20 25:-64 32:-29 33:-39
~what_becam 9:37
~what_cam 19:24
~what_can 5:-12 11:33 17:40
~what_chang 10:37 29:31 33:-36
~what_com 18:31
~what_dat 11:-7 18:-8 19:19 20:31 29:-25 33:62
~what_day 10:-50 19:31 20:52 32:-9 33:74
~what_deadlin 14:31
~what_did 5:-30 11:16 13:72
~what_do 0:12 2:-23 5:13 10:44 15:-30 18:23 21:20 26:-30 29:-75 30:6 32:16 33:-41
~what_doe 5:13 7:3 9:-28 10:-8 11:-4 14:46 28:31 29:20 32:8 33:-62 34:13
~what_exactly 10:38 33:-6
~what_follow 10:-18 18:55
~what_ground 9:13
~what_happen 9:8 10:11 20:-2 29:-18 32:13
~what_hav 28:-6 32:44 33:13
~what_hour 20:28
~what_i 11:-20 13:44 14:-4 25:11
~what_if 0:41 2:27 10:-6 15:18
~what_is 0:-47 3:-69 5:-2 6:-63 10:48 13:29 14:-1 17:34 18:19 19:-11 21:-15 23:-35 24:32 28:4 32:42 33:-13 34:-42
~what_kind 11:50
~what_may 2:23 10:19
~what_mean 10:16
~what_must 17:15 32:14
~what_now 2:-16 17:78 21:12
~what_part 5:18
~what_phas 5:12
~what_reminder 23:46
~what_should 7:-1 17:30 18:30 29:-9
~what_stag 5:51 17:-9
~what_tim 5:-28 10:-11 28:-3 29:64 33:69
~what_version 5:29
~what_was 18:-8 19:23 33:28
~what_week 5:-4 29:52 32:-26
~what_wer 19:1
~what_will 32:14
~what_would 3:43 7:33 15:10
~what_you 11:23
~whatever 18:27
~whch 5:9
~when 0:-65 1:-20 2:-91 3:18 4:-89 5:-75 6:-63 7:-15 8:-75 9:2 10:-27 11:-22 12:-19 13:-64 14:15 15:-12 16:-79 17:-64 18:-20 19:57 20:105 22:-102 23:4 24:35 25:-24 26:-67 27:2 28:-24 29:32 30:-65 31:-84 32:-45 33:103 34:-23
~when_are 12:-65 14:7 23:22 29:-3 33:62
~when_can 2:-38 12:65 20:46 21:25 29:-36
~when_com 20:16
~when_did 9:-4 19:36 33:43
~when_do 20:22 28:44 29:6
~when_doe 2:-4 3:19 9:45 10:-4 12:9 20:24 29:24 33:-30
~when_exactly 33:38
~when_exception 27:29
~when_ff 24:10 27:-10 33:14
~when_i 11:3 34:11
~when_is 10:-44 14:12 18:3 20:50 28:-36 29:65 33:-8
~when_it 19:18 20:-20
~when_m 33:9
~when_may 33:43
~when_must 20:-11 33:41
~when_rc 10:9 24:22 33:-27
~when_should 33:29
~when_sort 20:18
~when_str 24:-35 27:57
~when_string 2:40 12:-8
~when_thank 29:-25 33:51
~when_the 20:29 24:22 27:-10 33:24
~when_ther 24:55
~when_they 7:3 20:7 33:-23
~when_was 15:33 19:10 20:-21 29:22
~when_we 10:18 24:12
~when_will 2:-33 3:46 9:13
~when_would 19:40 20:-17
~when_you 10:19 25:25 33:-8
~whenever 27:64
~whenever_a 27:23
~wher 2:-34 3:-34 5:50 9:30 10:-64 11:7 12:-45 14:26 15:26 17:43 18:-13 20:-59 21:19 25:-51 27:-36 29:20
~wher_are 9:25 14:-24 29:11
~wher_do 11:-39 17:19 21:25 26:11 30:3
~wher_doe 5:11
~wher_i 29:1
~wher_in 5:7
~wher_is 5:-44 11:17 14:57 29:9 34:11
~wher_it 14:6 15:41
~wher_stehen 5:19
~whether 12:31 15:16 34:33
~whether_the 12:13
~which 0:-51 1:-38 2:-51 4:-28 5:21 6:-8 7:-58 8:-31 10:23 12:-35 13:45 14:1 15:-44 16:-72 17:11 18:41 19:13 20:23 21:-6 22:-67 23:12 24:-63 25:-77 26:18 27:-78 28:-20 29:29 30:-46 31:-49 33:28 34:29
~which_are 33:31
~which_branch 29:41
~which_channel 26:29
~which_command 11:3
~which_dat 14:4 20:16 26:-1 28:12 29:-63 32:34 33:30
~which_day 19:24 20:29 29:3 33:43
~which_deadlin 6:10 14:46 32:-19
~which_exception 13:32
~which_freez 6:19 10:-1 18:12 23:4 33:-2
~which_i 13:26
~which_is 18:49
~which_lat 13:27
~which_mileston 6:11 14:-38 18:14 32:29
~which_of 9:12 12:37 14:-32 18:19 26:9 29:-35 34:11
~which_one 18:37
~which_peopl 13:-19 34:37
~which_person 34:16
~which_phas 5:49
~which_releas 20:-7 29:4
~which_reminder 23:28
~which_request 13:6
~which_seri 5:14
~which_stag 17:44
~which_team 34:42
~which_templat 3:27 13:-1 29:2
~which_version 29:9
~which_week 20:42
~whil_i 32:4
~who 0:11 1:-28 2:-111 3:40 4:-19 5:-94 6:-83 8:-78 9:27 10:-6 11:-36 12:-90 13:9 14:-53 15:-20 16:-70 17:26 18:-37 19:-23 20:-96 21:6 22:-78 23:10 24:-44 26:50 27:-18 28:-84 29:6 30:17 31:-41 32:-75 33:-75 34:149
~who_add 34:1
~who_approv 13:-36 34:40
~who_ate 25:47 29:-28 34:-9
~who_brok 25:15 29:16 34:-39
~who_can 29:22 34:8
~who_chang 34:39
~who_creat 34:27
~who_decid 3:17 13:-3 34:3
~who_do 15:15 34:6
~who_get 23:46 26:30 34:-31
~who_got 13:57 34:-40
~who_handl 34:1
~who_has 13:56 14:14 21:-18 25:-16 29:15
~who_is 0:19 13:17 17:-13 20:-14 26:13 29:29 32:-5 34:25
~who_mad 25:25 34:-7
~who_may 7:16 9:-12 15:8 21:22 34:-5
~who_must 7:7 10:18 34:-19
~who_push 34:13
~who_run 34:11
~who_said 9:35 34:-2
~who_sign 21:7
~who_tag 34:9
~who_turn 9:34 30:16 34:-11
~who_want 25:20 34:-7
~who_was 15:-23 30:-1 34:35
~who_will 34:51
~who_won 25:-5 29:65 34:-39
~who_would 7:6 9:-19 34:9
~whoever 7:10 8:-4
~whol 14:63
~whol_schedul 14:6
~whom 2:-10 7:1 9:-15 10:18 15:27 19:-14 33:-50 34:103
~whom_do 34:43
~whom_should 34:39
~whos 7:22 10:-19 21:-20 29:-17 34:84
~why 0:28 2:-58 7:-28 9:49 10:97 12:-52 15:15 18:-21 23:9 25:-53 28:-30 29:70 30:38 31:-16 33:-64
~why_did 15:17
~why_do 10:32
~why_doe 6:2
~why_freez 10:12
~why_is 0:41 9:-2 29:24
~why_was 9:52
~why_would 9:42 29:-11
~wifi 29:30
~wiki 29:41
~will 0:-42 1:-10 2:6 3:42 4:-19 5:-16 6:-24 8:16 10:-35 11:-25 12:-32 13:-34 15:3 16:-3 17:-7 19:-64 20:37 21:38 22:13 23:31 27:-34 28:34 29:40 30:24 31:-70 32:-3 34:2
~will_a 28:19
~will_be 18:-23 25:39 29:16 32:-8 34:8
~will_hav 3:12 4:-9
~will_it 20:62
~will_my 20:26
~will_not 2:-1 22:45 29:20
~will_push 29:25 34:1
~will_the 2:6 20:9
~will_ther 0:-2 23:13 24:-7 33:34
~will_we 20:41
~will_you 21:33 23:9 29:-17
~window 6:54 10:17 12:-9 29:4 33:22
~window_for 6:39
~window_shut 6:10 29:-13 33:36
~wis 2:7 7:21 15:5 18:5
~wis_to 7:22
~with 1:-37 2:9 3:-1 4:29 5:19 6:-8 9:29 12:1 13:4 14:23 15:-30 16:32 19:29 20:-24 21:2 23:-8 25:-21 26:-49 27:-1 29:-6 30:-49 31:21 33:-15
~with_a 2:12 6:9 7:-13 12:3 13:8 18:3 19:2 21:-1 24:-9 27:1 28:1
~with_all 14:14
~with_dat 14:11 16:-9 33:11
~with_me 24:16
~with_my 2:48 21:7
~with_rc 16:58
~with_the 5:27 16:-17 22:22 29:3 31:5
~with_you 3:6 11:80
~withdraw 8:50 22:-2
~within 28:32
~within_the 28:32
~without 0:6 12:20 26:2
~wold 7:9
~won 25:-5 29:65 34:-39
~word 5:-17 10:8 11:69 19:-2 20:-20 25:13 29:-4 33:27
~word_what 10:22
~work 2:-17 3:14 4:18 5:42 6:-5 8:4 11:22 12:-26 17:46 20:-37 21:3 22:-3 23:23 25:38 28:5 29:-42 31:-19 33:-4
~work_day 28:17
~work_for 26:10
~work_her 17:28
~work_on 3:8 4:7 20:-22 25:16 29:-11
~work_out 8:9
~work_still 5:5
~workflow 17:12
~worry 18:32
~worry_about 18:30
~worth 7:33 9:-26 21:16
~would 0:35 2:15 3:30 6:-30 7:16 10:-5 15:27 16:-1 17:5 18:-10 19:33 20:-12 21:6 24:19 25:-26 27:11 28:-7 29:-30 30:16 32:-23 33:-46 34:-2
~would_a 0:3 2:19 3:51 21:21 23:20
~would_an 0:19 21:28
~would_approv 7:30
~would_be 0:22 24:17
~would_i 2:-10 11:57 21:23
~would_it 12:3 26:21 30:1
~would_lik 7:-22 13:24 17:19 20:15 21:-8 22:11 27:3 30:-25 33:-24
~would_lov 17:12 27:7
~would_rather 30:13
~would_the 3:15 7:15
~would_we 2:27 19:41 20:-36 22:-19
~would_you 3:-16 4:4 5:9 8:14 10:15 11:-13 16:35 24:26 33:-6 34:-20
~writ 2:-13 6:18 7:-2 8:-5 11:4 14:1 15:-10 16:2 17:-28 18:-3 19:9 22:-19 24:9 25:-3 29:16 31:-1 33:-10 34:7
~writ_a 29:36
~writ_me 29:11
~writ_the 0:4 10:3 16:7 17:-13 22:-6 28:3 29:-5 33:-12 34:1
~writ_to 11:22 29:-1
~wrong 16:27 22:13 25:21
~wrong_it 16:31
~wrot 10:20
~wurd 7:-20 8:-25 9:70
~x 28:21 29:27
~y 6:26 12:30 16:-5 32:18
~y_and 6:26 12:31
~ya 6:64 20:-10 31:25
~yeah 2:-1 12:9 25:14
~year 2:-3 15:20 19:72 29:71 33:-46
~year_ago 19:25
~yell 24:61
~yes 2:25 8:57 25:12 29:-15 33:2
~yes_no 2:33
~yes_to 8:48
~yesterday 3:9 6:29 7:32 8:-3 16:11 29:4 33:-11
~yet 3:45 4:-16 5:35 6:60 8:-64 9:3 12:51 16:-23 20:-27 28:-2 29:-50 31:-39
~yet_i 12:34 31:-3
~yet_or 5:11
~yet_pleas 5:7
~yet_thank 6:1
~you 2:-44 3:-6 4:13 5:18 6:-5 8:16 9:-3 10:-12 11:58 12:-11 13:-5 14:6 15:-2 16:14 17:-11 18:-3 19:-14 20:-15 21:-23 22:3 23:29 24:-8 25:59 27:7 29:2 30:21 31:2 32:-15 33:8 34:-18
~you_a 11:-7 25:64
~you_add 1:52
~you_all 11:6
~you_approv 7:-14 8:19 25:14
~you_are 10:-3 25:41
~you_be 29:10
~you_can 8:20 11:26
~you_could 22:2
~you_describ 5:3 10:42 33:-2
~you_do 7:16 11:19 16:20
~you_explain 11:9
~you_fil 21:24 29:-1
~you_giv 34:10
~you_got 33:14
~you_hav 3:42 8:33
~you_in 2:-1 5:-7 8:-1 14:4 15:1 16:7 18:16 21:9 23:-7 24:-6 25:-2 27:-3 32:1 33:18
~you_keep 27:6
~you_kindly 18:5
~you_know 10:26 11:19 25:-3
~you_look 33:30
~you_mov 29:5
~you_pleas 8:38 25:-19 27:18 28:11 29:-18
~you_post 11:-29 14:4 26:35 27:22
~you_remind 23:29 24:19
~you_say 0:11 11:-12 29:13
~you_send 23:21 26:40 29:-7
~you_show 11:37
~you_stop 31:13
~you_tak 2:31
~you_tell 9:8 12:11 24:-8 33:17
~you_think 0:6 7:33
~you_to 7:4 11:39 31:6
~you_understand 10:-32 11:61
~you_very 25:6
~you_work 11:45 25:-1
~you_would 14:8
~your 2:-9 5:-40 7:11 8:-43 11:26 17:8 23:10 26:9 27:16 29:-13 34:29
~your_job 25:24
~your_messag 11:-42 26:35 30:15
~yourself 11:47 25:-13 31:21
~zon 5:-6 14:25 19:-10 29:15
~zusammen 1:-8 2:-10 3:-1 7:-6 9:5 10:6 17:-1 18:3 23:4 26:4 27:-9 28:4 31:-8 32:1 34:-5
~zusammen_how 5:9
~zusammen_i 18:6
~zusammen_is 12:2 33:29
~zusammen_the 9:3
~zusammen_what 10:-25 33:21
~zusammen_when 12:10 20:15 33:-12
~zusammen_who 26:21 29:14 34:-29
~zustandig 34:17
~zuul 29:32
`;

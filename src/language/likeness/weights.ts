// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.
export const stamp = 'b6ccfc5935768589';
export const weights = String.raw`
add_deadline add_deadline! can_i_land create_cycle create_cycle! current_stage deadline_passed decide_exception decide_exception! exception_status explain_term help is_frozen list_exceptions list_schedule move_deadline move_deadline! newcomer next_deadline previous_cycle release_date request_exception request_exception! set_reminder set_reminder! smalltalk subscribe subscribe! time_left unknown unsubscribe unsubscribe! week_agenda when_deadline who_is
-34 -15 -3 -29 -18 2 -21 -11 20 -3 1 15 -3 -4 5 -38 -15 -6 -13 -15 -16 -37 -17 -40 -15 79 -19 14 -25 51 -20 32 -3 -10 -7
#negated 0:42 1:-17 2:-105 3:86 4:-62 6:-68 7:73 8:-79 9:-75 12:26 15:67 16:-108 17:-26 20:-55 21:76 22:-13 23:68 24:-104 25:-30 27:-70 30:91
#questions 0:32 1:-288 2:136 3:78 4:-312 5:39 6:94 7:-51 8:-307 9:136 10:25 11:4 12:73 13:-5 14:-45 16:-434 17:44 18:6 19:-7 20:60 21:65 22:-252 23:83 24:-330 25:-148 26:90 27:-316 28:15 29:-33 30:71 31:-413 32:36 33:24 34:58
#requests 1:10 2:-37 3:-10 4:21 6:-7 7:-18 8:56 9:-53 11:-4 12:26 13:-82 14:24 15:-57 16:28 18:-28 19:-2 20:-72 21:68 22:29 24:56 25:-230 26:-31 27:119 28:-12 29:37 30:-16 32:-2 34:-2
#takenBack 0:81 1:-125 2:58 3:27 4:-109 5:-7 6:-53 7:173 8:-136 9:28 11:48 12:16 14:2 15:155 16:-124 17:31 19:-89 20:-86 21:82 22:-203 23:41 24:-105 25:59 26:-23 27:-125 28:-52 29:-27 30:112 31:-79 32:-7 34:33
%<cycle>_<?> 2:43 20:6 34:3
%<cycle>_in 2:-15 12:15 29:9
%<cycle>_out 6:2 19:-2
%<cycle>_please 14:1
%<deadline>_<?> 0:-69 2:15 5:24 6:-21 9:-46 10:37 11:-4 12:-1 14:-55 15:-9 16:-95 18:6 19:-33 20:-25 21:-34 22:-50 23:39 27:-60 28:46 29:69 32:-19 33:31 34:4
%<deadline>_<deadline> 10:-18 14:2 24:9 28:44
%<deadline>_<link> 22:31
%<deadline>_<number> 1:44 9:22 10:-37 16:89 22:-22 24:12 28:-47 29:-44 33:-9
%<deadline>_<number>_<?> 9:15
%<deadline>_<number>_<number> 1:35 29:-5
%<deadline>_<number>_@unit 16:80 28:-25 33:-19
%<deadline>_<number>_with 16:4
%<deadline>_<quoted> 1:14 6:45 10:-31 29:-22 33:43
%<deadline>_<quoted>_<quoted> 1:10 6:-16 10:-21 33:62
%<deadline>_<unknown> 6:37 9:-3 11:-10 15:11 16:7 18:-3 19:-19 20:5 21:28 29:-66 33:47 34:24
%<deadline>_<unknown>_<?> 9:-25 10:-7 15:8 21:47 33:12
%<deadline>_<unknown>_<number> 16:31
%<deadline>_<unknown>_<unknown> 6:39 29:-6 33:19
%<deadline>_<unknown>_@be 6:34
%<deadline>_<unknown>_@unit 24:32
%<deadline>_<unknown>_date 33:26
%<deadline>_<version> 20:16
%<deadline>_@be 1:-21 2:46 6:42 9:-85 10:7 12:-29 13:-32 15:19 16:37 20:-58 21:43 22:-47 23:-58 25:-16 27:9 28:-17 29:-131 31:-21 33:71 34:-31
%<deadline>_@be_<?> 6:-5
%<deadline>_@be_<number> 33:38
%<deadline>_@be_<unknown> 0:7 6:29
%<deadline>_@be_@month 16:-11 33:36
%<deadline>_@be_@toMove 16:19
%<deadline>_@be_@weekday 6:-14 33:45
%<deadline>_@be_a 24:21
%<deadline>_@be_already 6:68 33:-19
%<deadline>_@be_done 18:14 27:8 33:-13
%<deadline>_@be_it 10:2
%<deadline>_@be_made 10:11 33:-10
%<deadline>_@be_near 24:31 33:-5
%<deadline>_@be_now 16:4
%<deadline>_@be_on 16:11 33:37
%<deadline>_@be_out 2:10 27:44
%<deadline>_@be_the 6:-13 33:42
%<deadline>_@be_there 2:2 3:5 12:-16 21:37
%<deadline>_@can 2:17 10:7 15:-13 21:38 33:-8 34:13
%<deadline>_@change 10:38 27:7
%<deadline>_@dates 33:52
%<deadline>_@exception 8:58 9:55 10:-84 13:5 27:-11 34:-8
%<deadline>_@exception_<?> 13:43
%<deadline>_@exception_for 8:52 13:-16
%<deadline>_@me 10:6 20:7 23:5 29:-46 33:1
%<deadline>_@me_boss 34:15
%<deadline>_@me_forgot 10:11
%<deadline>_@month 20:8 33:7
%<deadline>_@month_<number> 20:8
%<deadline>_@move 15:32
%<deadline>_@person 10:-13 16:-2 34:74
%<deadline>_@person_<?> 34:33
%<deadline>_@toAdd 10:4 14:1
%<deadline>_@toAdd_@change 10:23
%<deadline>_@toMove 6:34 15:24 23:1
%<deadline>_@toRemind 24:55
%<deadline>_@toRemind_@me 27:8
%<deadline>_@toRemind_@we 24:37
%<deadline>_@toStart 6:-19 10:-27 12:55 16:30 29:18
%<deadline>_@toStart_in 6:-20 12:35 33:18
%<deadline>_@toStop 2:23 10:-18 16:16 29:1
%<deadline>_@today 6:34 12:-30 24:3 33:4
%<deadline>_@today_<?> 6:12 12:-26 33:11
%<deadline>_@unit 10:35 16:-52 20:-19 24:16 25:30
%<deadline>_@updates 16:-51 23:-3 24:8 26:9 27:36 28:7 31:51 33:-14
%<deadline>_@updates_please 23:-2 24:8 28:10
%<deadline>_@updates_to 24:6
%<deadline>_@we 18:18
%<deadline>_@weekday 16:13
%<deadline>__ 1:4 16:47 33:-13
%<deadline>___<number> 1:10
%<deadline>___<unknown> 16:26 33:-11
%<deadline>_a 1:27 6:-9 10:-11 12:6 15:8 16:47 24:-48
%<deadline>_a_@unit 1:32 16:2 24:-37
%<deadline>_about 10:57 33:-28
%<deadline>_active 12:35
%<deadline>_active_<?> 12:7
%<deadline>_after 29:5
%<deadline>_again 12:-45 15:15 19:-1 29:35 33:37
%<deadline>_again_<?> 12:-44 29:44
%<deadline>_already 6:58 12:-23 33:27
%<deadline>_already_over 6:11
%<deadline>_also 19:26
%<deadline>_also_in 19:26
%<deadline>_and 1:39 5:5 6:-7 10:-7 15:-7 16:4 18:31 24:-32 27:28 33:15
%<deadline>_and_<deadline> 1:43 5:8 10:-25 16:18 27:34 33:4
%<deadline>_and_the 33:17
%<deadline>_apply 2:-19 10:64 34:-8
%<deadline>_apply_to 2:-17 10:73 34:-7
%<deadline>_as 15:31
%<deadline>_at 15:27 33:6
%<deadline>_at_all 10:25
%<deadline>_at_this 15:7
%<deadline>_back 16:63
%<deadline>_before 6:18 15:12 28:-43 29:4 32:23
%<deadline>_before_or 33:37
%<deadline>_begins 27:26
%<deadline>_behind 6:4
%<deadline>_but 0:3 15:3 31:4
%<deadline>_by 15:4 16:27
%<deadline>_by_a 15:2
%<deadline>_come 33:16
%<deadline>_cover 10:31
%<deadline>_cutoff 0:8
%<deadline>_cutoff_<?> 33:10
%<deadline>_date 14:-9 15:16 16:-51 18:-66 19:47 20:-45 33:74 34:55
%<deadline>_date_<?> 19:10
%<deadline>_date_for 33:38
%<deadline>_date_in 19:12 33:-5
%<deadline>_date_please 15:14
%<deadline>_deadline 6:35 15:-30 33:67
%<deadline>_done 6:55
%<deadline>_done_<?> 6:5
%<deadline>_done_and 18:14
%<deadline>_earlier 10:5 19:10
%<deadline>_extended 15:60 33:-18
%<deadline>_fall 33:32
%<deadline>_fall_on 33:12
%<deadline>_for 1:12 2:-6 8:21 10:18 12:-9 22:23 24:-50
%<deadline>_for_<version> 20:12
%<deadline>_for_@me 24:-2 27:12 33:36
%<deadline>_for_a 21:3
%<deadline>_for_the 1:14 8:42 21:-21
%<deadline>_forward 15:15
%<deadline>_forward_<?> 15:16
%<deadline>_gets 33:1
%<deadline>_gets_tagged 33:19
%<deadline>_go 6:40
%<deadline>_goes 16:9
%<deadline>_happen 33:1
%<deadline>_happened 6:22
%<deadline>_happens 24:-13 33:21
%<deadline>_has 6:12
%<deadline>_has_not 12:16
%<deadline>_history 6:23
%<deadline>_how 10:1 28:5
%<deadline>_how_long 28:10
%<deadline>_if 10:7 21:4
%<deadline>_if_@we 10:10
%<deadline>_in 2:-4 9:21 10:-14 12:19 16:13 19:41 21:-7 27:-8 28:41 29:-66 33:12
%<deadline>_in_<unknown> 33:4
%<deadline>_in_<version> 19:35
%<deadline>_in_@unit 28:46
%<deadline>_in_force 12:22
%<deadline>_in_how 28:22
%<deadline>_in_the 6:61 12:-2 19:8 33:-5
%<deadline>_it 16:20
%<deadline>_last 19:3 33:-25
%<deadline>_last_@unit 6:2
%<deadline>_last_time 19:10
%<deadline>_later 15:18 19:30
%<deadline>_like 28:25
%<deadline>_many 10:3 18:28 33:-14
%<deadline>_minus 16:-8 24:23 28:2
%<deadline>_moved 15:2 16:14
%<deadline>_must 16:26
%<deadline>_needed 0:32 33:-10
%<deadline>_needs 16:16
%<deadline>_next 0:32 16:16 18:-3 28:-3 33:37
%<deadline>_next_@unit 16:16 28:-2 33:42
%<deadline>_no 2:7
%<deadline>_not 16:15
%<deadline>_now 6:-24 28:41
%<deadline>_of 13:24 19:56 20:11 33:-18
%<deadline>_of_<version> 19:38 33:-2
%<deadline>_on 1:3 2:-26 9:-5 12:51 13:12 16:44 18:-9 27:-40 28:-26 33:7 34:5
%<deadline>_on_<number> 33:20
%<deadline>_on_<unknown> 29:9
%<deadline>_on_@weekday 16:10
%<deadline>_on_a 33:7
%<deadline>_on_the 16:22 34:17
%<deadline>_one 1:39 19:1 33:-34
%<deadline>_one_@unit 1:39
%<deadline>_only 27:29
%<deadline>_or 2:-19 6:14 10:-77 12:17 18:105 28:18 33:-55 34:-5
%<deadline>_or_<deadline> 10:-34 18:100 33:-42
%<deadline>_or_nah 28:8
%<deadline>_out 6:25
%<deadline>_over 6:29
%<deadline>_passed 6:12
%<deadline>_passed_<?> 6:8
%<deadline>_planned 33:12
%<deadline>_please 2:-35 10:19 15:-30 16:-49 19:-30 22:28 24:38 27:3 28:21 31:-8 33:18
%<deadline>_please_<?> 18:14 29:26 33:-19
%<deadline>_please_@toAdd 22:6
%<deadline>_reached 6:19
%<deadline>_request 21:17
%<deadline>_right 23:17 24:-1
%<deadline>_should 15:7 16:4
%<deadline>_should_@be 15:9
%<deadline>_so 33:30
%<deadline>_so_@me 33:26
%<deadline>_sorry 24:11
%<deadline>_sorry_for 24:11
%<deadline>_started 6:29
%<deadline>_starts 10:14 24:2
%<deadline>_still 2:-28 6:28 12:22
%<deadline>_still_ahead 6:26
%<deadline>_tag 33:21
%<deadline>_tagged 6:31 33:-2
%<deadline>_take 6:16
%<deadline>_take_place 6:16
%<deadline>_that 18:17
%<deadline>_this 13:3 32:-17 33:48
%<deadline>_this_@cycle 33:8
%<deadline>_to 16:98 19:43 28:-47 29:-12
%<deadline>_to_<number> 16:40
%<deadline>_to_@me 16:7
%<deadline>_to_@month 33:9
%<deadline>_to_@weekday 16:24
%<deadline>_to__ 27:20
%<deadline>_to_ga 19:8
%<deadline>_to_the 16:15
%<deadline>_two 10:1 16:16 19:28 28:-1 33:-22
%<deadline>_two_@unit 10:9 16:47 33:-6
%<deadline>_until 16:55 22:3
%<deadline>_until_@weekday 16:14 22:5
%<deadline>_until_the 16:21
%<deadline>_vs 10:42
%<deadline>_vs_<deadline> 10:39
%<deadline>_what 0:20 10:5
%<deadline>_what_@be 10:23
%<deadline>_what_do 0:22
%<deadline>_when 29:61 33:-31
%<deadline>_when_<?> 33:16
%<deadline>_where 15:46
%<deadline>_where_it 15:46
%<deadline>_which 29:29
%<deadline>_which_@unit 29:31 33:-10
%<deadline>_will 16:18
%<deadline>_with 10:-21 16:50 19:44 21:21 33:-35
%<deadline>_yet 12:25 33:26
%<link>_<unknown> 22:13
%<link>_@me 22:44
%<link>_many 29:8
%<link>_please 22:6
%<number>_<?> 2:-31 4:2 5:-43 6:-41 7:34 9:59 10:-78 15:-10 20:56 21:-34 29:9 33:65 34:-32
%<number>_<deadline> 10:13
%<number>_<number> 1:71 2:-47 4:14 9:-43 10:-62 11:-12 16:42 17:-4 18:-6 20:-56 24:11 25:-26 29:47 32:43
%<number>_<number>_<number> 4:7 16:56
%<number>_<number>_<unknown> 1:12 16:3 24:39
%<number>_<number>_@month 29:-2 32:60
%<number>_<number>_@toMove 1:7 16:-18 33:14
%<number>_<request> 8:53 9:-50
%<number>_<unknown> 1:53 2:-30 4:-2 9:35 16:37 18:5 22:-7 24:14 25:-102 34:5
%<number>_<unknown>_<unknown> 29:19
%<number>_<unknown>_@change 21:4
%<number>_<version> 22:6
%<number>_@be 2:32 6:-58 8:34 16:-23 24:49 32:-9 33:73
%<number>_@be_@me 2:23
%<number>_@be_not 16:-17 20:14 33:33
%<number>_@be_that 33:53
%<number>_@change 8:10 16:20 17:18 29:-3
%<number>_@dates 18:47 32:-17
%<number>_@me 8:26 27:29
%<number>_@me_boss 8:19
%<number>_@month 1:94 4:10 6:-49 9:-12 10:-23 14:-17 16:70 22:-75 29:-93 32:64 33:17
%<number>_@month_<?> 32:19 33:62
%<number>_@month_<number> 1:11
%<number>_@month_<unknown> 32:10
%<number>_@month_@toMove 1:10 16:-10
%<number>_@month_at 24:5
%<number>_@month_for 16:31
%<number>_@month_or 33:2
%<number>_@toMove 1:3 16:-25 20:28
%<number>_@toMove_it 1:6 16:-4
%<number>_@toRemind 24:13
%<number>_@toRule 8:35 16:-15 33:24
%<number>_@unit 1:1 3:13 4:55 10:-6 16:19 17:-2 18:-69 24:88 25:-60 27:-41 28:9 29:25 30:-30 31:35 32:28 33:-165
%<number>_@unit_@cycle 3:33
%<number>_@unit_@toAdd 1:-5 4:57
%<number>_@unit_ahead 1:24
%<number>_@unit_before 24:36
%<number>_@unit_please 16:33 24:-21 31:5
%<number>_@unit_to 28:34 33:-3
%<number>_and 8:29 32:16
%<number>_and_<number> 8:24
%<number>_approved 7:-29 8:-7 9:55
%<number>_approved_or 9:19
%<number>_as 1:26 8:4 29:-2
%<number>_at 1:13 7:13
%<number>_before 2:27 7:28 29:-10
%<number>_does 2:17
%<number>_done 2:2
%<number>_for 16:5
%<number>_for_<deadline> 16:18
%<number>_get 7:8 9:6
%<number>_in 9:37 29:-34
%<number>_instead 16:28
%<number>_many 25:17 29:-12
%<number>_mean 10:-1 29:6
%<number>_no 12:-22 33:26
%<number>_not 16:19
%<number>_now 7:2
%<number>_of 4:7 6:17
%<number>_of_@month 4:7 6:17
%<number>_on 8:73 9:-30 22:-19
%<number>_on_the 8:15 22:-12
%<number>_or 1:-1 16:-9 20:38 32:-11 33:69
%<number>_or_<number> 33:39
%<number>_or_q 20:30
%<number>_or_the 33:18
%<number>_please 1:5 8:2 16:36 20:-11 33:1
%<number>_please_<unknown> 16:28
%<number>_right 33:29
%<number>_right_<?> 33:30
%<number>_ship 4:5
%<number>_so 24:10
%<number>_sorry 16:15
%<number>_sorry_for 16:15
%<number>_still 2:-15 9:20 29:23
%<number>_the 7:13
%<number>_the_<unknown> 7:13
%<number>_to 8:31 16:-9 22:17 32:41
%<number>_to_<number> 8:14 32:14
%<number>_until 8:17
%<number>_with 1:11 4:35
%<number>_yet 9:26
%<quoted>_<?> 6:32 10:28 11:-22 33:22
%<quoted>_<number> 1:27
%<quoted>_<quoted> 1:91 2:-27 5:-55 7:64 9:-48 10:60 11:-5 12:-32 14:-17 16:-45 17:-37 18:5 24:-5 25:-40 28:13 33:14
%<quoted>_<quoted>_<?> 6:11 10:-18 33:33
%<quoted>_<quoted>_<number> 1:16
%<quoted>_<quoted>_<quoted> 1:11 7:35 10:-15 11:6 28:21 29:-55 33:11
%<quoted>_<quoted>_in 10:36 18:27
%<quoted>_<quoted>_on 1:24 33:17
%<quoted>_@be 6:33 29:-6
%<quoted>_in 10:49 11:-25 18:26 29:7
%<quoted>_in_the 10:1 18:27
%<quoted>_mean 10:11
%<quoted>_on 1:24 33:17
%<quoted>_to 29:27
%<request>_<?> 5:-33 7:56 9:92 34:-21
%<request>_<unknown> 7:11 8:93 9:9 25:-57 29:-21
%<request>_@be 2:-26 7:50 8:43 9:23
%<request>_@be_decided 9:30
%<request>_@can 8:6
%<request>_@me 7:25 8:51 9:4
%<request>_@me_boss 9:16
%<request>_@me_forgot 8:29
%<request>_@toRule 7:-35 8:55
%<request>_@toRule_it 8:5
%<request>_@today 7:41 8:-28
%<request>_@unit 8:7
%<request>_@we 8:51 22:-16
%<request>_a 9:9
%<request>_and 8:7 9:10
%<request>_any 8:9
%<request>_approved 7:-28 8:59
%<request>_as 8:32
%<request>_as_done 8:6
%<request>_before 7:37 8:-20
%<request>_but 8:7
%<request>_but_only 8:14
%<request>_get 7:21 9:8 26:-6
%<request>_gets 7:10 8:12
%<request>_granted 8:36
%<request>_have 9:47 29:-4
%<request>_in 8:32
%<request>_it 8:3
%<request>_let 8:12
%<request>_many 8:9
%<request>_no 7:9
%<request>_please 9:64 22:30 25:-23 34:-25
%<request>_sorry 7:17 9:44 25:-37
%<request>_sorry_for 7:30 8:-3 9:46 25:-16
%<request>_status 9:32
%<request>_still 9:46
%<request>_the 8:59
%<request>_the_<unknown> 8:43
%<request>_through 8:20
%<request>_to 8:20
%<request>_too 8:1
%<request>_until 7:37
%<request>_until_the 7:3
%<request>_valid 9:29
%<request>_what 9:22
%<request>_yet 9:16
%<unknown>_<?> 0:21 1:-40 5:14 6:34 7:-101 10:-22 11:22 12:29 13:31 14:-11 15:13 16:8 17:-6 18:-16 19:45 20:24 21:7 23:7 25:-203 26:-44 27:-21 30:-24 32:37 33:-46 34:-6
%<unknown>_<cycle> 20:37
%<unknown>_<cycle>_<?> 6:5 20:6
%<unknown>_<deadline> 4:7 6:-16 9:-46 10:22 12:4 16:33 18:65 19:-20 21:-49 23:1 25:-33 27:-44 28:1 29:-101 31:-52 33:26
%<unknown>_<deadline>_<?> 10:11 18:22 21:-30 28:1 33:31
%<unknown>_<deadline>_<number> 16:2
%<unknown>_<deadline>_date 33:6
%<unknown>_<link> 2:-8 9:1 22:50
%<unknown>_<number> 1:-15 2:25 5:-8 8:37 9:49 10:-31 11:-37 14:-33 17:-1 18:29 20:-51 21:-7 22:3 28:-13 31:-54 32:18 33:1 34:2
%<unknown>_<number>_<?> 9:48
%<unknown>_<number>_<number> 32:41
%<unknown>_<number>_<unknown> 9:-16 18:18 25:-1 34:18
%<unknown>_<number>_<version> 22:6
%<unknown>_<number>_@month 16:8
%<unknown>_<number>_@unit 16:-7 24:17 29:19
%<unknown>_<number>_please 33:37
%<unknown>_<number>_to 32:7
%<unknown>_<quoted> 10:45 24:5
%<unknown>_<quoted>_<quoted> 24:5
%<unknown>_<request> 7:-2 8:91 9:67 10:-10 25:-40 34:-31
%<unknown>_<unknown> 0:-42 1:9 2:46 4:25 5:-19 6:-51 7:-19 8:-13 9:-7 10:-2 11:-7 12:5 13:10 14:-15 15:-30 16:-7 17:63 18:-1 19:-24 20:50 22:67 25:-12 26:-30 27:32 28:9 29:14 30:-79 31:-20 32:9
%<unknown>_<unknown>_<?> 2:3 6:17 10:-6 11:22 12:21 13:-102 17:10 18:28 19:21 20:28 23:22 26:-27 28:-65 29:-75 32:34 33:-51 34:-4
%<unknown>_<unknown>_<cycle> 20:46
%<unknown>_<unknown>_<deadline> 28:48 33:7
%<unknown>_<unknown>_<number> 25:-12 29:10 34:17
%<unknown>_<unknown>_<request> 8:26 9:-6
%<unknown>_<unknown>_<unknown> 2:40 5:48 6:-43 8:-36 10:-39 11:-161 14:13 16:-55 17:63 18:9 19:-65 20:19 21:-27 24:7 25:-94 26:-10 27:79 28:12 29:-62 31:-1 34:-16
%<unknown>_<unknown>_@be 29:22 32:16 33:24
%<unknown>_<unknown>_@change 2:11 12:27
%<unknown>_<unknown>_@exception 9:17
%<unknown>_<unknown>_@me 10:5 22:18
%<unknown>_<unknown>_@person 17:7
%<unknown>_<unknown>_@toAdd 2:13
%<unknown>_<unknown>_@toMove 2:2
%<unknown>_<unknown>_@unit 4:4 17:12 24:39 25:-7 27:26 28:-22 29:-23
%<unknown>_<unknown>_@we 5:27 32:17
%<unknown>_<unknown>__ 1:-13 5:13 9:-27 10:6 12:-35 13:-13 14:-14 18:-57 21:50 22:25 25:-25 27:50 29:1 31:54 33:-1 34:-30
%<unknown>_<unknown>_a 2:2 25:6
%<unknown>_<unknown>_after 29:24
%<unknown>_<unknown>_and 18:13 25:5
%<unknown>_<unknown>_at 29:33
%<unknown>_<unknown>_date 18:47 27:22 29:-4 33:-36
%<unknown>_<unknown>_do 28:62
%<unknown>_<unknown>_for 1:36 9:10
%<unknown>_<unknown>_in 2:13 12:4
%<unknown>_<unknown>_of 10:4 14:11
%<unknown>_<unknown>_on 4:18
%<unknown>_<unknown>_out 17:4
%<unknown>_<unknown>_please 11:28 18:-22 25:-45 29:42
%<unknown>_<unknown>_sorry 17:16
%<unknown>_<unknown>_still 2:3
%<unknown>_<unknown>_the 2:10
%<unknown>_<unknown>_this 29:17
%<unknown>_<unknown>_with 32:46
%<unknown>_<version> 3:22 4:52 5:-23 14:-24 19:10 22:26 29:2 34:-7
%<unknown>_<version>_@cycle 2:7 20:-33 29:29
%<unknown>_@be 1:42 5:23 6:29 8:-35 9:44 10:15 11:-26 12:11 13:-29 14:-112 15:15 18:-35 20:-37 21:24 22:-10 25:23 28:-7 30:-39 33:-11 34:-18
%<unknown>_@be_<deadline> 6:19 10:48 12:-14 15:1
%<unknown>_@be_<number> 1:43
%<unknown>_@be_<unknown> 5:3 9:5 10:-39 11:-39 12:12 15:7 25:21 32:11
%<unknown>_@be_@we 2:11 5:4 9:5
%<unknown>_@be__ 5:26 12:34
%<unknown>_@be_finished 33:1
%<unknown>_@be_it 5:2 9:36 25:-7
%<unknown>_@be_left 28:-4 29:24
%<unknown>_@be_not 21:20
%<unknown>_@be_the 6:19 10:19 12:14
%<unknown>_@be_this 17:3 33:25
%<unknown>_@can 2:31 3:2 11:-60 22:4 25:2 34:35
%<unknown>_@can_@me 29:4
%<unknown>_@can_@we 25:27
%<unknown>_@can_you 11:-30 17:11 29:14
%<unknown>_@change 1:29 2:85 4:-39 7:-36 9:24 10:15 13:-73 18:-28 22:53 23:40 24:-106 26:-81 28:-1 29:-37 30:-39 32:-91 33:11
%<unknown>_@change_<?> 11:20 17:14 22:7 29:-6 33:15
%<unknown>_@change_<unknown> 2:6 12:22
%<unknown>_@change_@be 2:4 9:6 12:-20 33:29
%<unknown>_@change_after 21:17 22:-1
%<unknown>_@change_and 9:15
%<unknown>_@change_for 8:-3 22:16
%<unknown>_@change_get 2:15
%<unknown>_@change_in 22:9
%<unknown>_@change_locked 12:22
%<unknown>_@change_needs 20:22
%<unknown>_@change_on 1:9
%<unknown>_@change_or 2:2 10:20
%<unknown>_@cycle 0:6 2:14 4:34 5:-5 19:3 22:19 29:9 33:-23
%<unknown>_@dates 0:34 4:3 14:33 18:-1 19:31 25:-30 33:-2
%<unknown>_@dates_for 14:26
%<unknown>_@exception 8:35 9:13 13:22 21:-103
%<unknown>_@exception_<number> 29:23
%<unknown>_@exception_for 22:21
%<unknown>_@me 2:-45 5:-11 8:3 12:-14 14:-47 16:-69 17:32 18:15 20:-74 24:82 28:-43 29:17 31:35 33:9 34:-41
%<unknown>_@me_<deadline> 24:54
%<unknown>_@me_<unknown> 24:20 25:1 31:17
%<unknown>_@me_@be 25:1 29:9
%<unknown>_@me_@change 22:5
%<unknown>_@me__ 29:67
%<unknown>_@me_an 17:27
%<unknown>_@me_before 24:24
%<unknown>_@me_boss 9:-14 10:21 11:31 25:31 33:-4
%<unknown>_@me_forgot 1:3 25:-3 29:38 33:14
%<unknown>_@me_need 33:5
%<unknown>_@month 33:2
%<unknown>_@month_<number> 33:10
%<unknown>_@move 15:19
%<unknown>_@person 0:5 17:20 34:33
%<unknown>_@place 3:7 17:42 25:-12 27:23 30:7 31:-31 34:16
%<unknown>_@schedule 26:43
%<unknown>_@schedule_please 26:36
%<unknown>_@toAdd 0:-14 10:12 14:21 27:27
%<unknown>_@toAdd_a 29:9
%<unknown>_@toMove 8:20 9:23 16:19 20:17 29:-8
%<unknown>_@toMove_@me 8:18
%<unknown>_@toPost 20:29 27:-2
%<unknown>_@toRemind 23:24
%<unknown>_@toRemind_@we 23:7
%<unknown>_@toRule 1:6 8:16 28:12
%<unknown>_@toStart 4:14 16:14 29:13
%<unknown>_@toStart_<unknown> 33:34
%<unknown>_@toStop 6:18 12:-4 25:17 29:-28 31:21
%<unknown>_@toStop_the 31:24
%<unknown>_@today 2:25 5:8 17:-17 29:48 34:-47
%<unknown>_@today_<?> 2:2 12:18
%<unknown>_@unit 1:39 2:-16 3:25 4:50 6:-11 11:-44 13:-5 16:-43 17:2 20:-27 22:-40 24:26 27:19 28:32 31:-60 32:60
%<unknown>_@unit_<?> 3:1
%<unknown>_@unit_<unknown> 24:21 32:20
%<unknown>_@unit_@cycle 3:10
%<unknown>_@unit_ahead 1:2 24:-2 32:8
%<unknown>_@unit_before 24:49
%<unknown>_@unit_of 25:26
%<unknown>_@unit_on 1:14
%<unknown>_@unit_to 28:33
%<unknown>_@updates 23:-18 27:39 28:15 29:20 31:-38
%<unknown>_@we 2:16 5:21 8:5 14:6 17:-3 18:-58 22:27 24:18 29:-60 31:-9 32:45 33:-8
%<unknown>_@we_<?> 29:4
%<unknown>_@we_<unknown> 5:51 24:6
%<unknown>_@we_a 32:27
%<unknown>_@weekday 25:36 32:6
%<unknown>__ 1:16 2:15 3:-37 6:9 8:16 10:-1 11:-79 12:-48 13:-3 14:21 16:9 17:-45 18:17 21:55 22:41 24:26 25:-127 26:-36 27:11 28:-90 29:-61 31:29 32:-61
%<unknown>___<?> 21:44
%<unknown>___<deadline> 1:-7 6:46 16:41 24:25 27:11 28:-30
%<unknown>___<number> 8:49
%<unknown>___<unknown> 2:36 9:15 14:6 19:47 20:-1 22:9 25:-10 27:-26 31:29
%<unknown>___<version> 20:24
%<unknown>___@cycle 2:-11 5:44 6:13 19:-38 27:5
%<unknown>___@exception 9:-21 21:27
%<unknown>___@toAdd 18:13
%<unknown>____ 18:37 22:22 34:13
%<unknown>___date 14:42 20:-15
%<unknown>___freeze 1:1 9:7 24:9 33:16
%<unknown>___next 18:7
%<unknown>_a 1:29 2:42 5:-1 10:13 11:22 12:-18 24:36 25:21 27:15 29:-59 31:-10
%<unknown>_a_<deadline> 1:9
%<unknown>_a_<unknown> 11:27 25:5
%<unknown>_a_@unit 24:10
%<unknown>_about 5:6 7:31 9:-31 11:-1 18:29
%<unknown>_about_the 8:1
%<unknown>_after 2:7 18:32 25:2 29:11 33:-4
%<unknown>_after_the 2:3
%<unknown>_again 25:-21 29:75
%<unknown>_already 12:20
%<unknown>_an 26:6
%<unknown>_and 16:10 17:34 20:-21 25:40 29:-40 32:9
%<unknown>_and_<unknown> 25:8
%<unknown>_and_@me 25:24
%<unknown>_and_the 8:2
%<unknown>_approved 7:18
%<unknown>_around 17:18
%<unknown>_as 10:18
%<unknown>_at 2:-23 8:27 24:5 25:14 33:-48
%<unknown>_at_<unknown> 25:10
%<unknown>_at_all 8:4 15:5
%<unknown>_at_the 12:-1 25:20
%<unknown>_at_this 8:14 12:8
%<unknown>_available 19:17 20:-12 26:24
%<unknown>_back 7:2 25:26
%<unknown>_before 7:25 20:17 24:8 28:25 29:-9 33:-14
%<unknown>_before_<deadline> 28:11 29:-1
%<unknown>_bot 25:12
%<unknown>_business 16:8
%<unknown>_by 25:9
%<unknown>_call 29:36 31:-13
%<unknown>_check 2:34
%<unknown>_come 12:1 20:-7 25:-7 29:50
%<unknown>_come_out 20:-5 29:9
%<unknown>_customers 21:3
%<unknown>_cutoff 1:4 18:2
%<unknown>_date 0:16 16:7 18:61 20:31 27:10 29:-16 33:-18
%<unknown>_date_<?> 18:49 20:6 33:-52
%<unknown>_date_for 33:33
%<unknown>_date_please 18:6
%<unknown>_deadline 1:37 18:4
%<unknown>_dev 27:18 29:-7 30:4 31:23
%<unknown>_did 5:11 6:31 30:4
%<unknown>_did_<deadline> 6:5
%<unknown>_do 2:-2 10:15 18:-24 25:29 28:56 34:28
%<unknown>_do_<deadline> 28:19
%<unknown>_do_@me 34:48
%<unknown>_do_@we 18:-4 29:55
%<unknown>_do_not 11:-5 25:29
%<unknown>_do_you 10:20 29:-24
%<unknown>_does 7:34 10:-9 26:1 29:44 34:-24
%<unknown>_done 4:1
%<unknown>_down 9:36 18:18 25:-2 31:30 33:4
%<unknown>_every 14:10 25:34 33:-4
%<unknown>_final 20:39
%<unknown>_final_on 20:2
%<unknown>_first 13:4
%<unknown>_for 1:28 3:-34 5:-20 6:-8 8:-43 10:-6 11:6 13:10 15:29 17:47 20:-47 22:29 24:-12 25:-98 26:-11 27:8 33:29 34:8
%<unknown>_for_<deadline> 33:21
%<unknown>_for_<unknown> 9:6 29:34
%<unknown>_for_<version> 4:16 29:-23
%<unknown>_for_@change 12:4
%<unknown>_for_@me 29:12
%<unknown>_for_@month 32:2
%<unknown>_for_@toStart 17:39
%<unknown>_for__ 1:11
%<unknown>_for_a 10:17
%<unknown>_for_the 6:-28 10:-19 22:50 33:17 34:60
%<unknown>_for_this 30:4
%<unknown>_from 30:2 31:2
%<unknown>_from_<unknown> 29:13
%<unknown>_from_the 30:4
%<unknown>_give 17:11
%<unknown>_give_@me 17:11
%<unknown>_has 9:-5 25:16
%<unknown>_have 12:6 25:16
%<unknown>_how 5:17 10:-25 11:18 17:10 23:6 25:-25 28:7
%<unknown>_how_<unknown> 17:2
%<unknown>_how_@be 5:21 14:2
%<unknown>_how_do 11:21
%<unknown>_how_many 19:3
%<unknown>_in 4:11 6:1 10:-68 11:-40 12:9 13:6 17:5 19:-27 20:27 25:-63 29:45 31:15 33:5 34:-48
%<unknown>_in_<deadline> 27:27
%<unknown>_in_<unknown> 4:17 29:43
%<unknown>_in_@month 20:4
%<unknown>_in_a 1:48 21:7
%<unknown>_in_the 6:5 9:5 13:31 17:5 29:20 34:-1
%<unknown>_instead 26:10
%<unknown>_into 29:21
%<unknown>_into_<unknown> 29:24
%<unknown>_it 2:-28 5:-12 6:7 7:7 10:1 21:-2 25:-2 29:-38 31:65
%<unknown>_it_<?> 6:13
%<unknown>_it_@be 22:9
%<unknown>_it_in 31:11
%<unknown>_keep 27:13
%<unknown>_keeps 29:45
%<unknown>_last 19:-13 25:16
%<unknown>_left 28:52
%<unknown>_like 2:-2 10:13
%<unknown>_link 2:10 29:22
%<unknown>_list 11:-15 13:11 27:7 29:4 33:11
%<unknown>_log 10:8
%<unknown>_log_@change 10:8
%<unknown>_lol 10:14 26:5
%<unknown>_look 3:17 6:2
%<unknown>_many 25:28 27:-33 29:24
%<unknown>_mean 10:-4 29:25
%<unknown>_meeting 16:19
%<unknown>_mode 6:-3 9:31
%<unknown>_more 25:-10 31:75
%<unknown>_next 1:12 18:10
%<unknown>_no 7:25 8:-20 12:3
%<unknown>_now 5:-18 12:15 14:-10 18:37 33:18
%<unknown>_number 8:15
%<unknown>_of 0:33 5:10 6:36 7:-40 8:23 9:-3 10:-8 11:22 12:-43 14:41 18:39 19:-49 20:-80 21:10 28:-7 29:1 32:-34
%<unknown>_of_<deadline> 6:41 10:14 12:-1 18:24 29:-56 31:12 34:15
%<unknown>_of_<request> 9:20
%<unknown>_of_<unknown> 2:3 5:20 29:28 34:-34
%<unknown>_of_@change 29:-3 34:16
%<unknown>_of_the 5:24 9:-26 10:-46 14:28 17:1 22:15 27:18
%<unknown>_of_this 14:45
%<unknown>_off 8:23 25:9 30:22 32:-3 34:-36
%<unknown>_off_<?> 9:7
%<unknown>_off_on 8:10 29:37
%<unknown>_ok 2:19 6:-1 9:16
%<unknown>_on 2:-25 5:59 6:-5 8:-79 9:17 11:-48 13:-5 16:-48 17:-71 19:-9 22:39 26:7 27:1 29:31 32:29
%<unknown>_on_<deadline> 10:33 33:-12
%<unknown>_on_<request> 9:47
%<unknown>_on_<unknown> 29:38
%<unknown>_on_@me 29:18
%<unknown>_on_@month 20:7
%<unknown>_on_@weekday 32:20
%<unknown>_on_the 5:20 17:-14 22:44 26:21 29:22
%<unknown>_one 9:20 18:-24 22:11 24:22 29:-46 33:13
%<unknown>_one_@unit 24:23 33:-30
%<unknown>_only 0:8 2:16 13:12
%<unknown>_or 5:-1 7:21 25:-17 29:15 31:7
%<unknown>_or_<unknown> 5:-12 26:2 29:30
%<unknown>_out 4:5 5:-27 14:63 17:41 19:19 20:-65
%<unknown>_out_the 14:32 19:12 20:-15
%<unknown>_over 5:6
%<unknown>_page 11:25 17:34 25:-13 29:-16
%<unknown>_please 5:-13 11:49 13:9 14:5 18:-26 19:-14 21:5 25:-7 27:-50 28:-24 29:52 33:4
%<unknown>_please_<unknown> 17:3
%<unknown>_relbot 11:2
%<unknown>_request 8:-29 9:51 13:-11 29:21
%<unknown>_run 1:5 25:25 29:-16
%<unknown>_says 11:8 33:40
%<unknown>_says_<deadline> 33:40
%<unknown>_security 2:4
%<unknown>_ship 29:19
%<unknown>_show 18:3
%<unknown>_since 29:28
%<unknown>_so 13:19 20:11
%<unknown>_some 1:2 25:-5 29:26
%<unknown>_some_<unknown> 25:-5 29:26
%<unknown>_sorry 11:-17 17:23 20:-14 25:45 29:41
%<unknown>_sorry_for 11:-16 17:23 20:-14 25:31 29:46
%<unknown>_sounds 25:33
%<unknown>_still 2:42 9:-19 12:-32 28:5 34:40
%<unknown>_template 4:44
%<unknown>_that 15:30 24:-32 25:-14 29:51
%<unknown>_the 2:30 3:-27 4:23 5:-73 7:-11 8:33 9:-23 11:-63 12:-22 13:-41 14:-16 16:36 17:22 19:20 21:-34 22:3 25:20 26:-53 27:-32 30:42 31:24 32:-52 34:-5
%<unknown>_the_<deadline> 2:29 10:38 12:-8 15:11 16:27 33:-17
%<unknown>_the_<unknown> 20:15 22:16 25:-14 29:4 33:44 34:3
%<unknown>_the_@change 8:11 22:-22 29:25
%<unknown>_the_@cycle 14:43 27:12
%<unknown>_the_@schedule 14:-5 16:7 19:15 24:-6 29:16
%<unknown>_the_@toStart 25:57 29:-27
%<unknown>_the_@updates 27:-24 30:41
%<unknown>_the_date 6:29 33:-16 34:18
%<unknown>_there 22:8
%<unknown>_this 2:16 11:-1 25:-29 27:-31 29:60 31:28 34:50
%<unknown>_this_<unknown> 29:44
%<unknown>_this_@cycle 2:26
%<unknown>_this_@unit 32:10
%<unknown>_this_to 27:-16 29:31
%<unknown>_through 13:15 32:10
%<unknown>_time 5:26 12:-2 19:-51 25:42 29:-25 33:60
%<unknown>_to 0:-31 5:-16 7:36 8:-60 9:-1 13:-21 15:25 16:-50 17:-27 18:-7 22:25 26:5 27:8 29:74 30:31 32:-21 33:-11 34:6
%<unknown>_to_<deadline> 10:-23 26:5 28:39
%<unknown>_to_<number> 29:29
%<unknown>_to_<unknown> 10:27 15:17 21:-13 29:54
%<unknown>_to_<version> 2:2
%<unknown>_to_@me 31:27
%<unknown>_to_@toMove 11:21 21:6
%<unknown>_to_@toRule 7:37 9:-10
%<unknown>_to_have 29:9 30:3
%<unknown>_to_merge 12:12
%<unknown>_to_stable 2:27
%<unknown>_to_the 29:49
%<unknown>_told 7:25
%<unknown>_told_@me 7:25
%<unknown>_until 28:14 29:-10 31:12
%<unknown>_until_@weekday 31:15
%<unknown>_up 2:-13 4:69 10:-27 12:30 13:2 25:8 29:-13 32:-12
%<unknown>_up_<unknown> 4:16
%<unknown>_up_the 4:24 8:-2 13:9
%<unknown>_vs 25:-6 29:31
%<unknown>_want 22:13
%<unknown>_wants 17:26
%<unknown>_wants_to 17:26 21:11
%<unknown>_what 0:1 5:2 10:5 12:1 13:-3 18:-5 21:2 25:-12 28:-41 32:32 33:10
%<unknown>_what_<unknown> 5:21 17:10
%<unknown>_what_@be 12:4 17:-25 20:-14 21:7 25:-3 29:25 33:16
%<unknown>_what__ 10:36
%<unknown>_when 18:-3 24:9 33:24
%<unknown>_when_<deadline> 24:19
%<unknown>_when_@be 29:35 33:-18
%<unknown>_when__ 33:11
%<unknown>_where 11:59 25:-22
%<unknown>_which 5:-8 10:19 11:-29 17:41 33:8
%<unknown>_who 17:45 26:25 34:-27
%<unknown>_who_<unknown> 17:31
%<unknown>_whose 34:7
%<unknown>_why 10:11 29:17
%<unknown>_will 29:8
%<unknown>_will_not 29:25
%<unknown>_with 10:9 11:-40 17:-23 18:-22 21:26 32:43
%<unknown>_with_<deadline> 10:43
%<unknown>_with_<unknown> 11:-15 32:47
%<unknown>_with_the 5:20 22:3
%<unknown>_yet 5:-44 25:49
%<unknown>_yet_<?> 5:-44 25:49
%<unknown>_you 5:35 11:57 27:29 29:-28 31:-2
%<version>_<?> 2:14 3:16 6:-24 9:-29 10:-30 12:-16 13:-13 14:-18 19:48 20:55 29:44 33:-68
%<version>_<deadline> 4:1 19:64 24:-22 33:-42
%<version>_<number> 4:26
%<version>_<unknown> 3:46 19:14 20:-17 29:-21 34:-4
%<version>_@be 2:16 3:8 5:15 19:22
%<version>_@change 20:17
%<version>_@cycle 2:4 4:19 20:-32 29:26
%<version>_@schedule 14:-36 19:59
%<version>_@toAdd 4:19 14:-17 19:50 33:-5
%<version>_@unit 19:25 28:-14
%<version>_an 4:1
%<version>_come 19:8
%<version>_come_out 19:8
%<version>_coming 5:1
%<version>_for 4:29 19:34
%<version>_for_@me 19:34
%<version>_go 4:30
%<version>_going 4:11
%<version>_many 4:12
%<version>_out 6:38 12:-10 19:-9 20:35
%<version>_please 4:18 5:16
%<version>_released 19:-31 20:33
%<version>_with 4:7
%<version>_yet 3:31
%@be_<?> 10:16 34:24
%@be_<cycle> 2:-25 5:43 6:15 12:9 19:-17
%@be_<cycle>_in 2:-15 12:15
%@be_<cycle>_out 6:2 19:-2
%@be_<deadline> 2:-49 5:-142 6:45 9:-96 10:32 12:22 13:-23 14:-29 15:60 16:-44 18:-93 19:35 20:-47 24:-53 25:-7 28:27 29:42 32:-84 33:39 34:-21
%@be_<deadline>_<?> 10:-8 12:25 19:4 20:10 28:-4 29:-67 33:19
%@be_<deadline>_<unknown> 10:-6 15:38
%@be_<deadline>_again 33:26
%@be_<deadline>_also 19:26
%@be_<deadline>_and 17:5
%@be_<deadline>_before 29:14 33:8
%@be_<deadline>_done 6:32
%@be_<deadline>_earlier 19:3
%@be_<deadline>_history 6:23
%@be_<deadline>_in 6:35 12:12 33:8
%@be_<deadline>_later 19:31
%@be_<deadline>_like 28:23
%@be_<deadline>_on 12:35 19:4
%@be_<deadline>_still 6:56
%@be_<deadline>_tagged 6:17
%@be_<deadline>_the 10:16 18:10
%@be_<deadline>_this 32:-16 33:51
%@be_<link> 9:12 22:26
%@be_<number> 1:51 6:-20 9:11 10:37 11:-69 18:-38 20:-36 25:-23 29:9 33:30
%@be_<number>_<number> 10:-27 29:79 32:-47
%@be_<number>_@month 4:5 33:25
%@be_<number>_@unit 4:-16 32:44
%@be_<number>_or 5:7 32:-6
%@be_<quoted> 5:-1 9:-10 10:16 29:47
%@be_<quoted>_<quoted> 5:-1 9:-10 10:12 29:47
%@be_<request> 7:-12 8:-33 9:150 12:-41
%@be_<request>_<unknown> 9:23
%@be_<unknown> 2:-7 3:-1 5:-11 7:31 8:25 10:38 11:-35 12:3 14:-1 15:25 17:17 18:33 19:-9 20:-7 21:-38 22:36 25:-14 26:28 27:-37 28:-21 29:-6
%@be_<unknown>_<?> 5:26 10:-21 32:10 33:-14
%@be_<unknown>_<request> 9:53 10:-2
%@be_<unknown>_<unknown> 2:7 6:-37 9:-33 10:42 12:14 29:-7 32:26
%@be_<unknown>_@change 10:36
%@be_<unknown>_@unit 24:12
%@be_<unknown>__ 18:11
%@be_<unknown>_about 18:16
%@be_<unknown>_and 8:2
%@be_<unknown>_down 18:27
%@be_<unknown>_for 34:19
%@be_<unknown>_if 16:2
%@be_<unknown>_in 5:21 10:-35 13:14 20:23 29:-9 33:16
%@be_<unknown>_now 12:10 33:19
%@be_<unknown>_off 6:-12 8:11 29:28 33:5
%@be_<unknown>_on 5:-20 18:8 26:26 32:13
%@be_<unknown>_still 34:43
%@be_<unknown>_the 6:31
%@be_<unknown>_to 7:27 15:14 30:20
%@be_<version> 1:45 2:-2 3:31 5:31 9:-15 12:-27 19:39 20:25 28:-40 29:-38
%@be_<version>_out 6:39 12:-10
%@be_<version>_released 19:-31 20:34
%@be_@be 10:49 13:49 34:-18
%@be_@be_<number> 10:57
%@be_@can 11:26
%@be_@change 5:32 10:18 12:35 25:-36
%@be_@change_<unknown> 12:35
%@be_@change_@change 2:17 5:1 12:-21
%@be_@change_still 12:16
%@be_@cycle 5:-17 10:13 19:40 20:-23 33:11
%@be_@cycle_@person 34:7
%@be_@exception 9:27 13:-21 21:9
%@be_@exception_<number> 9:18
%@be_@me 2:61 6:42 9:53 10:-37 11:31 12:-55 13:-32 17:16 18:-47 20:-25 26:45 29:-23 30:34 31:-21 32:-16
%@be_@me_<unknown> 6:6 9:18 26:2 29:-4
%@be_@me_@change 2:28
%@be_@me_allowed 15:8
%@be_@me_chances 21:17
%@be_@me_first 17:62 25:-22
%@be_@me_not 30:13
%@be_@me_out 2:14
%@be_@me_request 9:23
%@be_@me_still 9:5 26:14
%@be_@me_too 6:22
%@be_@month 33:18
%@be_@month_<number> 33:18
%@be_@start 20:9 34:13
%@be_@start_the 20:9
%@be_@stop 2:10
%@be_@stop_a 2:1
%@be_@toMove 6:-31 12:28 16:29 20:13 33:18
%@be_@toMove_for 20:14 23:1 33:3
%@be_@toStart 2:-18 3:6 11:13 12:5 14:-25 17:48 33:-22
%@be_@toStart_what 17:13
%@be_@today 12:-18 32:45
%@be_@unit 5:64 32:-45 33:24
%@be_@we 2:6 3:5 5:95 6:34 9:29 10:-158 12:-2 13:-81 14:-136 20:43 21:-50 22:-20 28:-1 29:30 32:-34 33:-83
%@be_@we_<unknown> 5:-6 6:-15 12:17 18:4 29:56 34:-9
%@be_@we_after 6:62
%@be_@we_already 6:-29 12:26
%@be_@we_at 2:-21 5:10
%@be_@we_frozen 12:17
%@be_@we_in 5:60 12:3 17:10
%@be_@we_on 5:24 6:6 9:3 12:-23
%@be_@we_pre 5:28
%@be_@we_still 2:1 5:7 20:2
%@be_@we_to 28:13
%@be_@we_with 5:-11 9:45
%@be_@we_working 18:9
%@be_@weekday 2:16 6:-22 25:8 32:12 33:10
%@be__ 2:-10 5:4 6:48 12:71 18:-32 20:24 29:-93 33:22
%@be___<unknown> 6:8 10:2 12:40 29:-5
%@be___date 20:9
%@be___what 6:22 10:-2 20:11 29:-6
%@be_a 0:51 1:9 2:-53 5:-28 8:34 10:115 11:-95 12:-22 13:-8 17:7 21:47 23:34 25:-17 26:12 28:-62 29:-60 33:-22
%@be_a_<deadline> 1:5 20:12
%@be_a_<unknown> 17:18 26:22
%@be_a_@change 2:-47 10:42 34:8
%@be_a_@cycle 3:14 5:-16 10:32
%@be_a_@toStart 2:-14 10:30
%@be_a_@unit 15:21 33:-15
%@be_a_freeze 0:9 21:20
%@be_a_no 8:16
%@be_accepted 2:33 13:7
%@be_active 23:22
%@be_added 0:6
%@be_after 10:-20 18:18
%@be_after_<deadline> 10:-18 18:20
%@be_all 17:12
%@be_allowed 6:-3 10:-19 13:54 17:6
%@be_allowed_in 13:49
%@be_allowed_to 33:6
%@be_already 6:21 12:27 26:15 33:-26
%@be_already_<unknown> 12:40
%@be_an 2:-5 10:68 11:-3 21:-9 25:23
%@be_an_<deadline> 10:5
%@be_an_@exception 10:45
%@be_anyone 25:44
%@be_approved 3:15 7:23 9:-10
%@be_asked 4:5 10:7 13:-4 14:4 15:-18 18:5 19:-10 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
%@be_asked_before 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
%@be_asking 1:17 9:-7 10:9 11:10 14:10 16:2 25:-3 26:-8 27:15 29:-8 33:-2 34:-3
%@be_asking_for 13:3
%@be_at 5:21 16:31 17:-4 18:9 29:-7
%@be_at_<number> 16:11
%@be_at_the 18:12
%@be_available 20:40
%@be_away 5:12 32:7
%@be_behind 6:22
%@be_behind_@we 6:25
%@be_blocked 2:24
%@be_called 4:3
%@be_changed 10:33
%@be_ci 29:24
%@be_coming 18:51
%@be_coming_up 18:10
%@be_created 5:17
%@be_cut 6:11
%@be_decided 7:-16 9:53 20:9
%@be_denied 7:8 13:19
%@be_development 12:19
%@be_doing 9:8
%@be_done 6:40 14:-13 18:27 27:8 33:-3
%@be_done_with 18:31
%@be_down 16:24
%@be_due 18:-53 24:43 32:45
%@be_earlier 15:7
%@be_everything 5:16 14:16 20:-17
%@be_expected 17:42
%@be_expected_of 17:43
%@be_final 33:27
%@be_fine 2:7 8:16
%@be_finished 6:32 10:4 32:11
%@be_first 18:57
%@be_fixed 12:13 29:11
%@be_for 29:22 32:-18 34:15
%@be_for__ 34:17
%@be_freezing 25:35
%@be_freezing_in 25:36
%@be_frozen 2:-33 12:-36 22:24 25:10 29:23 33:25
%@be_going 32:8
%@be_going_to 18:11
%@be_granted 9:-39 19:11 22:9 27:47
%@be_granted_an 22:7
%@be_happening 32:1
%@be_hereby 16:18
%@be_how 28:26
%@be_in 0:13 6:-29 9:-25 10:-59 12:67 13:35 18:-59 28:-9 29:23 32:65
%@be_in_<deadline> 12:7
%@be_in_<unknown> 0:24
%@be_in_charge 34:1
%@be_in_force 12:17
%@be_in_the 5:-28 13:62 18:-27 29:38
%@be_informed 27:22
%@be_it 0:1 2:20 3:32 5:12 8:-57 16:-37 17:-7 18:-13 20:18 21:24 22:-20 26:-48 28:1 32:-47 34:14
%@be_it_<?> 10:1
%@be_it_<unknown> 11:9 12:-37 19:12 25:1
%@be_it_a 10:8
%@be_it_freeze 5:-1 12:57
%@be_it_in 29:25
%@be_it_ok 17:16
%@be_it_possible 0:22 2:-21 3:24 30:12
%@be_it_still 20:30
%@be_it_that 21:14
%@be_it_to 34:12
%@be_it_too 2:42
%@be_it_worth 21:7
%@be_last 6:44 33:-33
%@be_late 21:5 25:13 29:14
%@be_left 10:-14 14:52 29:3
%@be_left_on 14:29 28:8
%@be_let 13:29 22:22
%@be_let_in 13:15 22:11
%@be_lifted 6:-12 12:26
%@be_looked 9:18
%@be_looked_at 9:18
%@be_looking 29:4
%@be_lost 11:51 25:-31
%@be_lunch 20:-17 29:46
%@be_made 5:-7 6:25 10:9 28:2 33:-11
%@be_master 2:61 5:16 12:-18 29:-33
%@be_means 10:4
%@be_meant 25:20
%@be_merged 2:49 8:10
%@be_minus 5:10 10:-11 28:32
%@be_minus_what 10:-11 28:53
%@be_moved 34:24
%@be_near 24:31 33:-5
%@be_needed 10:29 11:16 29:1
%@be_next 18:51 23:8
%@be_next_<?> 18:13
%@be_nice 24:27
%@be_no 8:8 12:12
%@be_not 0:20 2:-3 7:14 9:-5 10:-23 11:4 12:69 16:-14 20:19 21:16 24:-9 25:5 33:35
%@be_not_<deadline> 33:20
%@be_not_a 25:26
%@be_not_it 16:-20 20:12 33:38
%@be_not_ready 21:20
%@be_not_the 20:4
%@be_now 2:-5 12:-16 16:14 17:28 25:15
%@be_ok 17:7
%@be_on 1:-13 7:5 8:-22 9:-31 10:-5 12:3 13:2 16:48 17:-16 18:27 19:10 20:4 24:-62 29:-19 31:23 32:47 34:8
%@be_on_<unknown> 18:41 29:-15 32:-14 34:9
%@be_on_@weekday 32:14
%@be_on_a 33:9
%@be_on_for 32:22
%@be_on_holiday 31:15
%@be_on_the 7:10 8:-14 9:-8 13:9 16:46 18:16 19:1 20:1 24:-30 29:-33 32:2
%@be_one_@unit 2:2
%@be_only 24:23
%@be_only_three 24:23
%@be_out 6:-2 20:35 25:39 27:42 32:-20
%@be_out_of 29:5
%@be_over 18:1
%@be_part 2:18 33:21
%@be_part_of 2:18 33:21
%@be_pending 13:62 29:-17
%@be_planned 3:17 14:27 19:12 20:-60 32:40 33:11
%@be_planned_for 32:16 33:40
%@be_possible_to 30:3
%@be_postponed 15:65
%@be_proposed 6:43
%@be_published 20:11
%@be_pushed 6:12
%@be_quiet 31:41
%@be_refused 7:13
%@be_released 6:10
%@be_requesting 22:21
%@be_requesting_an 22:1
%@be_required 2:2
%@be_right 12:7
%@be_scheduled 32:16
%@be_security 10:9
%@be_sick 25:15
%@be_so 25:39 29:4
%@be_so_kind 29:10
%@be_something 32:11
%@be_sooner 18:33
%@be_sooner_<deadline> 18:7
%@be_stable 2:-34 12:55
%@be_still 2:-58 5:-4 7:50 9:-98 13:49 14:62 15:6
%@be_still_<unknown> 9:-5 30:1
%@be_still_@toStart 13:12
%@be_still_ahead 14:47
%@be_still_undecided 7:16
%@be_supposed 10:17
%@be_supposed_to 10:17
%@be_that 2:22 10:41 13:-22 15:-20 18:-12 25:-14 33:3 34:14
%@be_that_<?> 10:17 29:18
%@be_that_still 2:20 33:23
%@be_the 0:-36 1:-42 2:-116 3:-115 6:34 8:-78 9:19 10:-44 11:49 12:54 13:-165 14:23 15:11 16:25 18:-45 20:13 21:11 22:-49 24:-62 25:-50 27:-62 29:46 30:20 31:-33 32:-168 33:69 34:-21
%@be_the_<deadline> 6:-53 10:15 12:-7 19:19 29:3 33:57
%@be_the_<number> 6:-14 16:52 20:3
%@be_the_<unknown> 10:-59 11:19 12:43 13:-35 14:4 15:52 17:-9 18:-67 19:-11 20:-59 21:54 23:26 26:27 28:21 29:47 33:-57 34:-38
%@be_the_@change 5:12 9:13 12:71
%@be_the_@cycle 5:13 6:58 15:2 20:1 29:-89 33:4
%@be_the_@dates 14:8
%@be_the_@exception 9:53
%@be_the_@person 5:24
%@be_the_@toAdd 18:-13 20:27
%@be_the_@toStart 29:29
%@be_the_@unit 10:-21 33:45
%@be_the_@updates 28:2 30:17
%@be_the_@we 29:19
%@be_the_best 17:26
%@be_the_big 10:6 20:21 33:-6
%@be_the_closest 18:2
%@be_the_command 11:38 14:-17
%@be_the_current 5:20
%@be_the_cutoff 33:16
%@be_the_date 33:55
%@be_the_deadline 28:20
%@be_the_decision 34:11
%@be_the_difference 10:10
%@be_the_following 18:33
%@be_the_freeze 6:15 10:18 12:17 29:-9
%@be_the_last 19:-33 29:2 33:44
%@be_the_next 18:49 29:8
%@be_the_point 10:28 33:-4
%@be_the_procedure 10:-20 11:21 21:10
%@be_the_proposal 6:29 12:-8
%@be_the_right 11:34
%@be_the_steps 11:24 21:-24
%@be_the_upcoming 18:51
%@be_the_window 6:28
%@be_there 2:5 3:47 4:-13 5:-119 7:-35 10:-55 11:19 12:-17 13:23 14:13 17:31 18:22 24:-29 25:-35 26:27 29:-4 32:28 33:-27 34:13
%@be_there_<unknown> 11:41 32:22
%@be_there_@change 17:24
%@be_there_@place 0:22 2:39
%@be_there_a 0:-46 3:19 6:-10 12:5 25:-2 26:-32 29:41 32:24 33:9
%@be_there_an 6:28 17:7 26:37
%@be_there_any 9:-6 12:-12 13:33 21:38 26:3
%@be_there_anything 13:15 18:23
%@be_there_like 17:13 26:12
%@be_there_no 0:34
%@be_there_something 18:38
%@be_there_still 2:5 6:14 12:-8 28:28
%@be_they 6:3 9:4 12:7
%@be_they_<?> 12:12
%@be_thinking 21:12
%@be_this 5:114 12:-16 26:33 28:-26 29:-49 32:-36 33:12
%@be_this_@place 26:37
%@be_this_@unit 5:47 17:5 28:-12 32:-9
%@be_three 24:7
%@be_three_@unit 24:7
%@be_to 2:2 11:2 33:-3
%@be_to_@be 11:4 16:4
%@be_told 27:57
%@be_told_about 27:5
%@be_trunk 3:-36 5:37 12:22
%@be_two 7:16
%@be_up 5:5 9:1 10:-59 11:-36 18:-16 25:106 34:-19
%@be_up_for 25:33 34:-18
%@be_up_with 5:36 9:22
%@be_waiting 13:33
%@be_waiting_for 13:37
%@be_what 24:9 32:-5
%@be_when 20:22
%@be_which 19:4
%@be_writing 0:3 10:5 14:1 16:8 17:-5 19:13 22:-5 27:1 29:-4 33:-15 34:2
%@be_writing_the 0:4 10:5 14:3 16:8 17:-5 22:-5 27:1 29:-3 33:-21 34:2
%@be_wrong 16:28 22:12
%@be_you 5:-35 10:-45 11:-12 23:14 25:36 29:16 30:30 33:-11
%@be_you_a 11:-25 25:46
%@be_your 10:-39 11:78
%@be_your_<unknown> 11:26
%@can_<deadline> 2:-35 12:11 15:24 16:11 21:26 33:-43
%@can_<unknown> 0:3 8:18 11:-13 17:23 26:39 34:-2
%@can_@be 6:17 15:17
%@can_@me 1:-42 2:46 3:24 4:-42 5:-13 6:20 7:39 8:-64 10:-106 12:-6 14:2 15:12 17:4 18:-33 20:47 22:24 25:5 26:20 29:-65 31:-27 33:-79
%@can_@me_<unknown> 2:18 6:22 29:-20
%@can_@me_@be 23:18
%@can_@me_@change 2:5 22:9 29:-18
%@can_@me_@toAdd 0:1 3:40 4:-22
%@can_@me_@toMove 7:28 15:32
%@can_@me_@toRule 7:35 29:6
%@can_@me_ask 11:3 34:17
%@can_@me_do 5:-6 17:23 29:9
%@can_@me_get 2:-36 14:48 20:43 24:6 27:8 29:-24 33:-13
%@can_@me_have 22:22 26:25
%@can_@me_help 11:-42 17:58
%@can_@me_land 25:35
%@can_@me_still 2:74
%@can_@me_subscribe 27:22
%@can_@toAdd 26:12
%@can_@toMove 29:-3 34:54
%@can_@toRule 7:1 34:24
%@can_@toRule_@exception 34:13
%@can_@updates 23:39 27:-3
%@can_@we 2:53 6:-66 7:8 8:-28 12:12 22:70 25:21 26:-31 27:35 29:-40
%@can_@we_@change 2:19
%@can_@we_@toMove 33:19
%@can_@we_@toRule 7:24 8:-9
%@can_@we_do 3:8
%@can_@we_get 22:11
%@can_@we_have 2:-9 22:53
%@can_@we_still 12:41
%@can_a 21:18 22:-21 33:2
%@can_a_@change 21:20 22:-12 33:5
%@can_anyone 15:-19 34:21
%@can_do 7:-16 8:23 11:26 23:14
%@can_it 2:67 21:17
%@can_it_@be 21:20
%@can_it_go 2:18
%@can_newcomer 17:22 21:2
%@can_not 2:-37 10:57 33:4
%@can_one 0:8 11:7 30:20
%@can_somebody 2:-1 7:4 29:28 33:3
%@can_someone 7:-29 8:29 22:3
%@can_someone_<unknown> 22:5
%@can_still 2:8
%@can_the 15:1 22:13 29:-1 30:20 33:30
%@can_the_@cycle 15:19
%@can_this 2:8
%@can_to 11:29
%@can_you 1:29 2:-84 3:-9 4:44 7:-16 8:30 11:-23 14:38 15:-48 16:1 18:-15 20:-26 21:-29 22:1 23:-23 24:22 25:-119 29:64 30:-109 31:30 33:20
%@can_you_<unknown> 14:36 17:25 23:14
%@can_you_@change 24:8 29:52
%@can_you_@show 14:22
%@can_you_@toAdd 1:60
%@can_you_@toMove 4:8
%@can_you_@toPost 26:16 27:4 29:-7
%@can_you_@toRemind 9:12 12:13 22:-4 24:29
%@can_you_@toRule 8:25
%@can_you_@toStart 4:28
%@can_you_@toStop 31:53
%@can_you_do 11:30 23:-14
%@can_you_explain 10:13
%@can_you_file 22:1
%@can_you_give 34:11
%@can_you_look 33:29
%@can_you_please 8:30 29:-9
%@can_you_show 11:38
%@change_<?> 5:-69 10:69 11:4 12:-13 17:16 18:-49 20:-65 26:6 28:-52 29:-28 33:52 34:29
%@change_<link> 22:23 29:13
%@change_<number> 1:2 2:-24 8:-22 20:-6 21:-16 22:55 29:55
%@change_<number>_@month 1:9
%@change_<request> 8:30
%@change_<unknown> 1:3 4:-26 6:-84 7:-35 8:15 11:-101 12:56 13:-16 14:24 17:37 18:19 21:59 22:5 25:-7 27:-63 31:10 32:-43
%@change_<unknown>_<?> 2:42 21:1 33:-21
%@change_<unknown>_<unknown> 2:-30 12:31 14:19 20:3
%@change_<unknown>_@be 17:6 21:20
%@change_<unknown>_now 12:14
%@change_@be 1:23 2:26 6:6 8:19 10:8 11:-23 12:-3 13:21 16:7 17:-24 21:-15 25:-120 26:1 27:-19 28:-5 29:-6 33:65 34:3
%@change_@be_<unknown> 2:-4 8:30 25:-8
%@change_@be_a 34:21
%@change_@be_accepted 2:11
%@change_@be_allowed 13:16
%@change_@be_cut 6:16
%@change_@be_in 2:-17 16:5
%@change_@be_still 2:-14 12:38
%@change_@be_there 2:15 18:3
%@change_@can 6:19 23:18
%@change_@can_you 11:-6 23:19
%@change_@change 2:56 5:23 7:-8 8:3 10:6 11:-21 14:-8 17:2 25:-7 29:-80 33:36 34:2
%@change_@change_<?> 21:7 34:23
%@change_@change_for 33:15
%@change_@change_still 5:5
%@change_@cycle 33:12
%@change_@entry 1:25
%@change_@exception 22:23
%@change_@me 9:-28 10:-46 21:7 24:45 26:16 29:11 30:-7 34:25
%@change_@me_@change 29:31
%@change_@me_boss 2:1
%@change_@month 28:5
%@change_@person 34:39
%@change_@person_<?> 34:18
%@change_@place 17:32
%@change_@toMove 9:6 10:22 21:5
%@change_@toRemind 25:23
%@change_@toRule 20:16
%@change_@toStart 12:21
%@change_@today 2:18 32:11
%@change_@today_<?> 32:18
%@change_@unit 1:68 5:36 11:-8 23:17 28:-7
%@change_@updates 33:24
%@change_@we 5:-1 24:33 29:-8 33:28
%@change_@we_@be 33:2
%@change__ 1:8 25:20
%@change_about 27:4
%@change_after 2:1 21:15
%@change_after_<deadline> 2:1 22:11
%@change_after_the 10:2
%@change_already 6:-3 12:27
%@change_and 9:13 27:8
%@change_as 10:29
%@change_at 5:-22 17:20 23:4
%@change_between 10:1
%@change_changed 13:17
%@change_closed 6:38
%@change_complete 5:4
%@change_count 10:6
%@change_did 7:6 8:-5
%@change_do 17:2 29:26
%@change_do_@we 29:3
%@change_due 32:4
%@change_ever 17:16
%@change_exempt 10:40
%@change_exempt_from 10:42
%@change_fine 2:5
%@change_for 2:41 8:-25 12:-7 22:4 26:5 29:47 33:23
%@change_for_@change 33:19
%@change_for_the 2:17 17:-9 29:20
%@change_for_this 1:-16 29:35
%@change_from 22:1
%@change_get 2:32
%@change_get_through 2:5
%@change_go 2:29
%@change_got 13:6 25:31 29:-16
%@change_have 2:14 33:20
%@change_have_to 2:4 33:23
%@change_how 13:16
%@change_how_many 13:18
%@change_in 2:89 11:14 21:-36 22:47 25:-12 26:-10 27:49 29:-9
%@change_in_the 2:36 21:-29
%@change_it 16:20 25:22
%@change_it_@be 25:25
%@change_keep 14:26 31:-13
%@change_list 23:11
%@change_locked 12:36
%@change_many 30:4
%@change_meeting 32:8
%@change_must 5:-2
%@change_need 2:55 21:-14
%@change_need_an 2:37 21:-12
%@change_need_to 2:1
%@change_needs 20:21
%@change_now 2:55
%@change_of 2:54 10:-4
%@change_ok 2:33 25:1
%@change_on 2:51 3:3 10:17 17:55 20:-35 32:-26 33:-18
%@change_on_@weekday 1:7 2:43
%@change_on_the 3:8 10:23 18:7 20:-13 22:5 33:-12
%@change_one 18:8
%@change_only 2:31
%@change_only_@change 2:14
%@change_or 5:56 6:-21 10:69 12:-46 28:9 33:-114 34:4
%@change_or_@be 2:4
%@change_or_@change 5:19
%@change_out 8:9
%@change_pass 6:-26 7:6 29:44
%@change_please 8:-3 25:-24 27:-2 29:47 31:42
%@change_possible 2:21
%@change_posted 6:30
%@change_posted_on 6:32
%@change_right 17:12
%@change_ship 2:10 8:15 22:-12
%@change_should_@me 2:6
%@change_shut 12:4
%@change_sorry 2:-33 12:8
%@change_sorry_for 2:-33 12:8
%@change_sprint 1:24
%@change_still 2:14 12:25
%@change_still_<unknown> 12:4
%@change_still_going 5:5
%@change_that 16:1 18:5
%@change_the 24:12
%@change_this 29:26
%@change_this_@unit 2:26
%@change_time 2:-3 5:29
%@change_to 2:14 27:28
%@change_to_<unknown> 2:9
%@change_too 2:-10 10:31
%@change_up 10:26
%@change_what 2:-7 14:-15 17:38 18:-4 29:22
%@change_what_@be 14:-12 18:-10 29:33
%@change_when 20:13 33:14
%@change_when_@be 20:2
%@change_which 2:1
%@change_who 34:24
%@change_who_@be 34:6
%@change_would 33:4
%@cycle_<?> 2:53 3:-3 5:54 10:-33 11:9 14:-40 15:29 19:-36 25:-6 28:57 29:-32 33:38 34:8
%@cycle_<deadline> 18:-3 19:9 20:23 33:4
%@cycle_<number> 4:52 29:14
%@cycle_<unknown> 2:-34 3:40 5:-8 10:15 17:-22 19:31 29:-76 33:-15
%@cycle_<unknown>_<?> 3:56 5:-13 19:12 20:-21
%@cycle_<unknown>_<unknown> 27:9
%@cycle_<unknown>_@be 5:4
%@cycle_<version> 1:-37 3:-47 4:120 29:10
%@cycle_<version>_please 4:6
%@cycle_@be 2:-24 3:28 5:124 6:-13 14:-24 17:-35 20:51 21:15 29:-79
%@cycle_@be_@we 5:25
%@cycle_@be_on 20:15
%@cycle_@be_this 5:6
%@cycle_@change 5:-19 17:39 29:22 32:38
%@cycle_@cycle 17:18
%@cycle_@dates 32:41
%@cycle_@person 5:-73 10:5 14:-25 20:-42 22:28 34:105
%@cycle_@person_<?> 34:18
%@cycle_@schedule 14:74
%@cycle_@toAdd 4:-35 14:79 18:20
%@cycle_@toStart 3:44 20:-25
%@cycle_@unit 5:23 20:1 25:6 32:-34 33:-6
%@cycle_@unit_<?> 20:39
%@cycle_@updates 26:18 27:74
%@cycle_@we 9:39 13:14 19:-24 21:10 28:-1 34:27
%@cycle_@we_@toRule 9:8
%@cycle__ 19:5 20:-9
%@cycle_a 2:1
%@cycle_a_@toStart 2:1
%@cycle_after 3:2 18:-21 19:-15 29:32 33:10
%@cycle_after_this 3:4 19:-13 33:15
%@cycle_already 5:-19 6:38
%@cycle_and 5:19
%@cycle_and_what 5:20
%@cycle_as 0:7 14:17
%@cycle_as_a 14:19
%@cycle_at 5:12
%@cycle_before 3:34 17:7 19:93 20:-17
%@cycle_before_this 19:49
%@cycle_by 15:-4 16:38
%@cycle_called 19:27
%@cycle_date 6:-20 15:17 19:19 20:-10 29:24
%@cycle_do 2:28 4:6
%@cycle_final 6:15 20:-13
%@cycle_for 2:-3 3:7 4:58
%@cycle_for_<version> 4:18
%@cycle_for_the 4:7
%@cycle_from 4:18
%@cycle_if 28:12
%@cycle_in 2:-17 3:23 5:20 20:18
%@cycle_in_<unknown> 3:25
%@cycle_in_@month 20:25
%@cycle_in_@unit 28:15
%@cycle_land 20:6
%@cycle_look 14:35
%@cycle_look_like 14:35
%@cycle_next 3:17
%@cycle_next_time 3:9
%@cycle_notes 1:28 2:8 14:-27 20:-13 24:3 29:9 33:35
%@cycle_notes_@be 2:27 33:-4
%@cycle_now 4:-3
%@cycle_of 2:17 5:-10 29:9
%@cycle_of_<unknown> 2:11
%@cycle_on 4:26 20:43
%@cycle_on_the 20:4
%@cycle_out 5:-8 6:63 20:-35
%@cycle_please 3:-24 5:2 8:5 14:27 27:-35 31:44
%@cycle_please_<?> 14:9
%@cycle_process 17:39
%@cycle_still 20:17
%@cycle_take 20:1
%@cycle_the 29:43
%@cycle_this 5:-6 20:24 25:21
%@cycle_this_@unit 20:31
%@dates_<?> 0:-25 11:22 14:7 33:12
%@dates_<unknown> 0:25 14:2 15:8 34:-10
%@dates_@be 3:6 6:61 10:-20 14:33 18:-23
%@dates_@be_there 14:50
%@dates_@place 27:4
%@dates_@toMove 27:16
%@dates__ 0:27
%@dates_and 10:19 14:7
%@dates_between 32:4
%@dates_do 14:57
%@dates_do_@we 14:57
%@dates_does 14:2 32:18
%@dates_fall 32:55
%@dates_fall_into 32:18
%@dates_for 0:4 4:22 14:89 18:-8 33:16
%@dates_for_<deadline> 33:39
%@dates_for_the 14:40
%@dates_from 32:11
%@dates_from_now 27:3
%@dates_in 26:24 31:18
%@dates_in_one 14:19
%@dates_in_the 32:2
%@dates_in_this 31:28
%@dates_of 14:-38 16:4 19:74
%@dates_of_<deadline> 16:8
%@dates_of_the 14:-30 19:53
%@dates_of_this 14:2
%@dates_please 19:31
%@dates_that 18:11
%@dates_this 32:41
%@dates_this_@unit 32:41
%@device_with 6:12 7:-13 12:4 13:11 18:3 19:3 24:-5 27:2 28:3 29:-7
%@device_with_a 6:12 7:-13 12:4 13:11 18:3 19:3 24:-5 27:2 28:3 29:-7
%@entry_on 1:28
%@exception_<?> 2:-63 10:-43 11:58 13:18 21:1 34:18
%@exception_<link> 22:25
%@exception_<number> 8:78 9:85 11:-9 13:-91 21:-89 22:-118 29:2 34:-6
%@exception_<number>_<?> 7:16
%@exception_<number>_<unknown> 9:16
%@exception_<number>_@be 8:18
%@exception_<request> 8:45
%@exception_<unknown> 13:20 21:5
%@exception_@be 13:-43 19:19 21:44 22:-10 27:64
%@exception_@be_<unknown> 9:21
%@exception_@be_granted 13:-63 19:20 27:52
%@exception_@change 22:35
%@exception_@me 9:34 13:-10 22:22
%@exception_but 21:23
%@exception_for 8:5 9:35 10:-32 11:-30 13:33 21:-1 22:89 29:-41 34:-59
%@exception_for_<deadline> 13:70 21:-21
%@exception_for_<link> 22:7
%@exception_for_<request> 8:-36 9:-18 22:65
%@exception_for_<unknown> 8:21 13:-5 22:4
%@exception_for_@change 13:24
%@exception_for_@me 22:13
%@exception_for_@toMove 22:27
%@exception_for_a 2:3
%@exception_for_the 2:3 8:30 9:72 22:-6 29:-11
%@exception_from 11:4 13:4 21:-12
%@exception_granted 13:16
%@exception_if 21:35 22:-22
%@exception_list 13:18
%@exception_needed 8:-9 21:35
%@exception_of 22:42
%@exception_of_<deadline> 22:36
%@exception_of_the 8:20
%@exception_on 7:23 8:-24 22:15
%@exception_please 22:26
%@exception_queue 13:44
%@exception_request 8:24 22:19
%@exception_request_for 22:49
%@exception_requests 21:32
%@exception_sorry 13:21
%@exception_sorry_for 13:21
%@exception_that 13:45 21:-30
%@exception_that_expire 13:3
%@exception_the 22:5
%@exception_this 13:3
%@exception_to 10:29 13:-10 22:44
%@exception_wanted 22:19
%@exception_with 13:21 21:-1
%@happened_over 17:15
%@happened_over_as 17:15
%@land_<?> 3:8
%@land_<unknown> 22:10
%@me_<?> 10:13
%@me_<deadline> 9:62 24:25 31:6
%@me_<deadline>_@updates 24:-13 31:40
%@me_<number> 24:16
%@me_<number>_@unit 24:25
%@me_<request> 9:27
%@me_<unknown> 1:-14 2:-3 3:3 4:-19 5:-12 6:19 7:-41 8:-72 11:-2 12:-52 14:-4 15:-29 16:-69 17:16 19:-80 20:30 21:-79 22:22 23:-5 25:49 27:1 29:94 31:-22 33:30 34:-6
%@me_<unknown>_<unknown> 9:17 11:-25 17:31 24:-10 25:16 27:-36 28:9 29:12 31:10 33:-32
%@me_<unknown>_@be 12:-9 25:24
%@me_<unknown>_@change 3:20
%@me_<unknown>_@me 29:29
%@me_<unknown>_@toStart 2:-5 33:25
%@me_<unknown>__ 24:8
%@me_<unknown>_a 11:-17 29:18
%@me_<unknown>_in 17:5
%@me_<unknown>_off 6:23 25:26 31:-15
%@me_<unknown>_on 20:46
%@me_<unknown>_says 11:13
%@me_<unknown>_the 33:37
%@me_<unknown>_to 11:19 15:-21 29:24
%@me_<unknown>_you 11:17
%@me_@be 0:12 2:-60 4:-3 5:36 7:5 8:4 9:-44 10:9 12:20 15:-2 17:33 25:8 27:6 29:-30 31:3 32:16
%@me_@be_<unknown> 8:37 9:-4 11:-19 14:3 17:55 33:29
%@me_@be_@start 20:9
%@me_@be_@toStart 17:80 33:-8
%@me_@be_a 17:38
%@me_@be_asking 22:10
%@me_@be_away 5:13 12:13 32:12
%@me_@be_late 25:14 29:16
%@me_@be_lost 11:51 25:-31
%@me_@be_not 7:24 8:-11 11:14 15:10 34:10
%@me_@be_on 6:11 7:8 8:-16 9:-2 12:4 13:11 18:1 19:2 24:-26 28:2 29:-10 31:27
%@me_@be_requesting 22:8
%@me_@be_still 7:29 9:-16 21:1 30:2
%@me_@be_writing 0:3 10:5 14:1 16:8 17:-5 19:13 22:-5 27:1 29:-4 33:-15 34:2
%@me_@can 11:24 20:3 21:4 22:-13 26:37 29:8 30:-34 33:1
%@me_@can_<unknown> 26:24
%@me_@can_@toAdd 26:21
%@me_@can_not 12:2
%@me_@change 2:112 8:-36 10:-35 11:-10 12:-19 22:39 24:8 25:-58 28:19 29:45 33:-54 34:2
%@me_@change_<unknown> 22:9
%@me_@change_@be 2:16 20:21 29:-7 34:10
%@me_@change_please 29:24
%@me_@cycle 2:9
%@me_@device 25:-29 26:15 29:49
%@me_@exception 8:7 9:91 13:-42 21:-44 22:-47 34:24
%@me_@exception_request 8:40 22:-17
%@me_@land 22:9
%@me_@me 17:5 24:11 29:-5 31:-13
%@me_@me_@be 17:5
%@me_@month 6:2 26:12
%@me_@notify 11:22 26:-15 27:12
%@me_@person 33:29
%@me_@schedule 29:7 33:9
%@me_@toAdd 0:14 3:55 4:-41 11:2 29:-67
%@me_@toAdd_@me 3:20
%@me_@toAdd_a 2:44 3:31 4:-2 29:-26
%@me_@toAdd_you 11:2
%@me_@toMove 6:30 7:19 8:-64 11:-8 15:50 22:9 23:24 24:-59 29:1
%@me_@toMove_@be 12:2
%@me_@toMove_@me 2:-9 7:29 23:5
%@me_@toMove_a 11:-16 15:66 23:12 24:-26 29:-1
%@me_@toMove_request 8:-26 29:48
%@me_@toMove_the 2:21
%@me_@toRemind 5:39 33:2 34:38
%@me_@toRemind_@me 5:2
%@me_@toRemind_for 34:23
%@me_@toRule 7:53
%@me_@toRule_<request> 7:31
%@me_@toRule_a 7:46 11:-15
%@me_@toStart 17:39 33:-22
%@me_@toStop 30:25
%@me_@today 24:2
%@me_@unit 12:8 32:19
%@me_@updates 23:34 27:-6 31:56
%@me_@updates_for 31:15
%@me_@we 13:50 21:2 29:-27
%@me_@weekday 24:9
%@me__ 2:-6 3:18 6:9 7:3 9:-7 21:25 26:4 27:3 29:50
%@me___<unknown> 21:16 27:9 29:21
%@me_a 4:11 5:39 24:31 25:7 31:-1 33:-36 34:2
%@me_a_<unknown> 11:25
%@me_a_@toRemind 24:11 27:13
%@me_about 9:32 10:27 23:5 27:-28 33:-18
%@me_about_<deadline> 10:31 23:13 27:-32
%@me_about_@change 31:31
%@me_again 24:17 32:-9 33:6
%@me_all 13:53
%@me_all_the 14:19
%@me_allowed 15:8
%@me_allowed_to 15:8
%@me_already 29:16
%@me_always 24:20
%@me_an 17:25
%@me_approval 8:39
%@me_as 29:15
%@me_ask 2:-35 7:5 11:29 15:2 21:-28 31:5 34:4
%@me_ask_for 11:12 21:-2
%@me_ask_when 34:12
%@me_ask_you 31:8
%@me_asked 9:21 13:-5 23:11
%@me_at 2:36 33:-26
%@me_before 24:42
%@me_boss 1:18 9:-5 10:9 11:10 14:9 16:3 17:-1 20:6 26:-7 27:14 28:1 29:-11 33:-7
%@me_boss_@be 1:18 9:-2 10:10 11:11 14:10 16:5 24:3 25:-1 26:-7 27:18 29:-7 33:-11
%@me_chances 21:17
%@me_chances_of 21:17
%@me_cherry 2:6
%@me_cherry_<unknown> 2:6
%@me_do 5:-12 8:9 10:17 11:17 17:16 23:31 24:17 25:-10 29:11 31:-10 33:-24
%@me_do_<?> 5:-3 29:12
%@me_do_not 8:10 10:26 11:13 23:36 24:18 25:-20 31:-9 33:-12
%@me_every 24:8
%@me_file 29:23
%@me_filed 9:58 13:7 21:-11
%@me_filed_a 9:13
%@me_find_the 17:-9 29:20
%@me_finish 2:14
%@me_first 17:72 25:2 29:-18
%@me_first_@change 17:18 25:33 29:-3
%@me_first_@unit 17:54 25:-21
%@me_for 22:31
%@me_for_the 22:34
%@me_forget 1:-8 2:-6 4:12 7:-16 9:3 10:10 11:3 12:5 14:6 19:-8 20:-1 23:-12 24:-4 25:3 28:-9 33:3 34:3
%@me_forget_<deadline> 16:26
%@me_forget_<unknown> 18:11 29:31
%@me_forget_@be 5:-3 6:6
%@me_forget_@toStart 4:12
%@me_forget_how 17:12
%@me_forget_what 17:-3
%@me_forget_when 3:2 20:-3
%@me_forget_who 34:11
%@me_forgot 1:1 2:5 8:7 9:2 11:-16 13:-8 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:1 34:-5
%@me_from 2:3 8:15 30:10
%@me_from_merging 2:11
%@me_from_the 30:13
%@me_get 2:-2 11:8 14:35 20:40 23:-23 24:19 30:-44
%@me_get_a 2:-4 24:6 26:42 33:-8
%@me_get_the 2:-23 14:29 20:18 26:-32 27:12 29:11
%@me_go 25:8
%@me_have 2:12 3:-16 5:2 7:34 8:-12 9:-19 14:-4 18:43 21:14 22:24 23:19 25:-38 26:8 27:-8 28:-20 29:5 30:-38
%@me_have_<deadline> 6:-14 33:49
%@me_have_<unknown> 15:19 29:24
%@me_have_a 2:23 22:6
%@me_have_got 5:4
%@me_have_left 28:-24 29:26
%@me_have_never 17:27
%@me_have_not 6:1 7:21
%@me_have_the 26:26
%@me_have_to 10:11 17:-5 18:58 20:6 21:30 22:11 29:-9
%@me_help 11:-14 17:44
%@me_hope 6:4
%@me_how 11:4 15:30 19:38 23:1 29:-26 33:2
%@me_in 27:66 31:-8
%@me_in_for 27:14
%@me_just 2:14 18:19
%@me_just_the 18:21
%@me_keep 10:20
%@me_know 27:16
%@me_know_when 27:12
%@me_land 2:16 17:-10 25:31
%@me_laptop 29:21
%@me_leave 24:-6
%@me_mean 28:8 33:27
%@me_merge 2:53 21:2
%@me_mind 18:3
%@me_miss 2:22 6:14 30:20 32:36
%@me_miss_the 2:34
%@me_missed 2:9
%@me_must 13:25 18:5
%@me_mute 30:46
%@me_mute_you 30:10
%@me_need 1:14 2:-4 3:8 8:-19 10:-32 11:-68 13:25 14:22 16:-22 18:18 21:15 22:-4 25:-36 30:7 31:-23 34:51
%@me_need_a 25:-25 34:41
%@me_need_an 2:2 21:9 22:-4
%@me_need_for 3:15 34:13
%@me_need_to 13:31 17:32 18:16
%@me_next 23:1 24:12
%@me_no 23:8 27:8
%@me_no_longer 31:4
%@me_not 2:4 17:9 30:10
%@me_of 11:-35 23:47 24:-28 31:2 33:13
%@me_of_<deadline> 23:7
%@me_of_the 24:-22 31:5 33:26
%@me_off 31:71
%@me_off_the 31:22
%@me_on 24:32 27:-45 31:19 32:9
%@me_on_the 24:43 32:12
%@me_only 26:21
%@me_out 2:14 5:4 17:-3
%@me_out_of 2:14
%@me_package 30:21
%@me_please 23:6 29:-17
%@me_read 17:16 18:-16
%@me_rebase 29:6
%@me_request 8:101 9:27 11:26 13:-58 22:-47 29:-89 34:2
%@me_request_an 11:47 21:-24
%@me_see 13:18 14:2 19:10
%@me_see_the 14:8 19:11
%@me_should 5:5 7:-3 11:14 18:-20 26:5 32:48 33:8
%@me_should_know 5:7 32:26
%@me_sign 7:1
%@me_sign_off 7:3
%@me_some 11:24
%@me_some_example 11:9
%@me_still 9:59 12:-3 20:-13 25:14 26:1 28:11 29:-21 30:16
%@me_still_get 2:10 20:-6 25:25
%@me_still_have 2:-6 28:23
%@me_subscribe 11:-5 26:31 27:22
%@me_subscribe_to 11:-18 26:17
%@me_subscribed 30:20
%@me_take 2:-36 12:34 29:48 31:-7
%@me_take_it 12:37 31:-4
%@me_talk 34:14
%@me_talk_to 34:14
%@me_that 30:7
%@me_the 13:19 16:-35 17:5 18:38 25:-3 27:-1 28:10 29:8 31:-49 33:42
%@me_the_<deadline> 33:8
%@me_the_<unknown> 17:12 29:13
%@me_the_@schedule 19:11
%@me_the_@unit 33:8
%@me_the_date 33:4
%@me_the_list 13:4
%@me_think 21:7
%@me_through 11:21 14:14
%@me_through_the 14:14
%@me_time 14:24 19:-6 27:21
%@me_to 7:-25 13:23 14:-29 24:-35 27:55 29:63
%@me_to_the 14:-16 27:30 29:10
%@me_too 6:22
%@me_too_late 6:22
%@me_two 24:10
%@me_two_@unit 24:10
%@me_unsubscribe 11:39 29:-26
%@me_up 24:6 26:23 27:8 33:-28
%@me_up_for 26:24
%@me_up_when 24:27 33:-14
%@me_use 11:61
%@me_use_this 11:25
%@me_vote 2:-5 7:12 8:21
%@me_wait 2:25 20:1
%@me_want 1:6 2:-6 4:19 7:-3 8:-3 14:22 22:27 25:-27 27:67 29:8 31:2 32:-12
%@me_want_to 14:35 21:-8 22:8 27:1 33:20
%@me_what 2:8 10:42 33:-25
%@me_what_<quoted> 10:15
%@me_when 19:25 20:11 24:-2 33:40
%@me_when_<deadline> 24:-11 33:71
%@me_whenever 27:6
%@me_whether 12:11
%@me_which 29:-14 33:6 34:9
%@me_who 7:30 9:-14 30:22
%@me_will 2:-5 8:13 20:-26 21:29 24:29 25:18 29:11 32:-21
%@me_with 33:1
%@me_would 7:18 11:-40 13:22 17:33 19:3 21:-14 22:20
%@me_would_like 2:2 7:-17 13:26 17:20 22:1 30:-23 33:-14
%@me_would_love 17:8
%@me_would_rather 7:7 31:7
%@me_write 6:31
%@me_write_to 11:22
%@mean_of 10:17
%@mean_the 5:15
%@mean_what 10:24 33:-7
%@month_<?> 2:16 6:5 10:-9 12:-5 18:-4 20:25 32:53 33:35
%@month_<number> 1:93 4:64 9:-46 10:-29 16:62 19:-5 20:33 22:-26 24:10 25:-27 27:-24 28:-48 29:-120 32:33 33:14 34:-2
%@month_<number>_<?> 20:22
%@month_<number>_<number> 1:19 32:27
%@month_<number>_@toMove 20:15 33:-1
%@month_<number>_as 1:28
%@month_<number>_at 1:14
%@month_<number>_instead 16:9
%@month_<number>_or 33:29
%@month_<number>_please 16:23
%@month_<unknown> 32:9
%@month_@be 2:10
%@month_@change 33:41
%@month_@me 2:11 7:5 13:-7 19:4 22:10 29:10 31:4 33:-14
%@month_@me_ask 7:10 31:7
%@month_@me_see 19:12
%@month_@toMove 1:6 15:5 16:-5 28:6 32:13
%@month_@we 4:9 22:20
%@month_@we_have 4:10 22:22
%@month_at 14:7 24:4
%@month_at_<number> 24:5
%@month_do 33:11
%@month_for 16:31
%@month_or 6:-18 20:61 33:45
%@month_or_@month 33:18
%@month_please 4:22
%@month_the 2:7 22:25
%@month_the_<unknown> 22:5
%@month_would 0:7
%@move_<deadline> 15:16
%@move_<deadline>_forward 15:16
%@person_<?> 34:86
%@person_<unknown> 13:20 25:-17 29:-8 34:43
%@person_@be 22:4
%@person_@person 17:1 34:7
%@person_for 11:-13 34:145
%@person_for_<deadline> 34:42
%@person_for_the 34:34
%@person_last 17:13 34:-1
%@person_of 5:20 29:-8 34:78
%@person_of_<deadline> 34:27
%@person_of_<unknown> 34:6
%@person_of_the 34:24
%@person_please 34:44
%@person_the 18:37
%@person_what 10:-7 17:56
%@place_<?> 2:-28 3:6 11:-23 21:14 25:32 26:-54 27:24 34:16
%@place_<unknown> 10:22 26:28 29:-14
%@place_@be 30:23
%@place_@unit 26:9 30:2
%@place_for 0:22 2:56 22:-12 29:10
%@place_for_@weekday 29:19
%@place_for_a 2:22
%@place_from 31:39
%@place_from_the 27:-18 31:48
%@place_get 26:37
%@place_get_the 26:19
%@place_please 25:19
%@place_should 26:15
%@place_subscribed 26:12
%@post_the 34:15
%@schedule_<?> 11:27 14:50 19:-26
%@schedule_<unknown> 1:-1 16:23 33:8
%@schedule_@unit 33:50
%@schedule_feed 14:-12 26:34
%@schedule_file 26:27
%@schedule_for 1:2 4:2 14:79 25:41
%@schedule_for_<version> 14:46
%@schedule_for_the 25:49 32:-19
%@schedule_link 14:44 26:-4
%@schedule_look 19:21
%@schedule_look_like 19:21
%@schedule_of 13:29 19:61 32:19
%@schedule_of_<version> 14:-20 19:56
%@schedule_of_the 19:8
%@schedule_please 14:18 26:26 32:22
%@schedule_the 1:6
%@should_to 7:32
%@show_on 29:5
%@show_the 14:51
%@standing_@exception 13:15
%@start_the 20:9
%@stop_a 2:31
%@stop_a_<unknown> 2:4
%@subscribe_<deadline> 10:-10 18:23 26:34 27:36 33:-1 34:-32
%@subscribe_out 18:10
%@subscribe_out_for 18:10
%@toAdd_<?> 0:16 3:-35 6:8 14:9 18:49 19:-13 34:8
%@toAdd_<deadline> 1:42 6:10 16:36 24:-27 29:-12
%@toAdd_<deadline>_<number> 1:33
%@toAdd_<deadline>_on 6:15
%@toAdd_<quoted> 1:14
%@toAdd_<quoted>_<quoted> 1:33
%@toAdd_<unknown> 0:9 4:10 14:-27 18:12 33:6
%@toAdd_<unknown>_to 29:8
%@toAdd_<version> 3:31 4:33
%@toAdd_@be 5:41
%@toAdd_@be_@we 5:41
%@toAdd_@change 1:24 2:-48 10:44 27:11
%@toAdd_@cycle 4:4
%@toAdd_@dates 0:76
%@toAdd_@me 1:-38 2:-14 3:16 27:41 29:30
%@toAdd_@me_<unknown> 29:30
%@toAdd_@me_to 27:26
%@toAdd_@place 14:14
%@toAdd_@we 27:36
%@toAdd__ 4:18
%@toAdd_a 1:31 2:25 3:14 4:16 11:29 14:-76 16:-80 29:89
%@toAdd_a_<deadline> 1:26
%@toAdd_a_<number> 4:18
%@toAdd_a_<quoted> 1:2
%@toAdd_a_<unknown> 29:41
%@toAdd_a_@change 1:12 29:7
%@toAdd_a_@cycle 3:26
%@toAdd_a_@toStart 0:-20 1:-1 11:22 29:16
%@toAdd_a_beta 0:6
%@toAdd_a_deadline 0:-3 11:24
%@toAdd_a_milestone 0:6 1:3
%@toAdd_all 26:31
%@toAdd_an 1:32 10:11 22:26
%@toAdd_an_<deadline> 10:12
%@toAdd_an_@exception 22:31
%@toAdd_as 25:8
%@toAdd_complete 14:12
%@toAdd_deadline 1:6
%@toAdd_for 1:-19 3:13 4:69 18:-20 20:13 32:27
%@toAdd_for_<version> 4:51 14:-12
%@toAdd_for_@cycle 4:33
%@toAdd_for_the 18:-17 20:26
%@toAdd_in 14:38 19:-8
%@toAdd_it 1:29 2:19 22:8
%@toAdd_of 14:-5 19:35
%@toAdd_on 14:22
%@toAdd_please 13:33 14:27 22:-13
%@toAdd_qa 27:23
%@toAdd_sense 26:6
%@toAdd_sense_to 26:7
%@toAdd_sure 24:58
%@toAdd_sure_@me 24:27
%@toAdd_that 16:5
%@toAdd_the 0:13 1:24 2:59 6:5 14:-8 20:-9 29:-44
%@toAdd_the_<deadline> 16:2
%@toAdd_the_<unknown> 0:26
%@toAdd_the_@cycle 2:34
%@toAdd_to 26:40
%@toAdd_with 19:11
%@toAdd_you 11:2
%@toMove_<?> 2:-26 6:-18 16:-13 20:30 23:6 33:64
%@toMove_<deadline> 1:-37 2:-72 15:87 16:144 22:-13 24:-84 28:-1 29:-82 33:-87 34:48
%@toMove_<deadline>_<?> 15:2
%@toMove_<deadline>_<number> 16:20
%@toMove_<deadline>_a 15:3
%@toMove_<deadline>_at 15:7
%@toMove_<deadline>_by 15:2
%@toMove_<deadline>_on 1:-11 34:25
%@toMove_<deadline>_to 15:-2 16:64
%@toMove_<deadline>_until 16:8
%@toMove_<number> 22:70
%@toMove_<quoted> 1:9
%@toMove_<request> 8:49
%@toMove_<unknown> 22:15 25:23 29:-39 34:3
%@toMove_@be 2:11
%@toMove_@change 33:11
%@toMove_@dates 11:16 34:18
%@toMove_@exception 8:37
%@toMove_@exception_<number> 8:9
%@toMove_@me 2:-23 7:22 8:9 16:-19 29:19
%@toMove_@me_<unknown> 29:2
%@toMove_@updates 31:14
%@toMove__ 16:31
%@toMove_a 0:12 1:-36 2:-5 11:10 15:44 16:-3 27:-28 29:-70 31:30 33:23 34:-25
%@toMove_a_<unknown> 21:6 31:35
%@toMove_a_@change 33:1
%@toMove_a_@updates 11:17
%@toMove_a_date 15:27 33:9 34:-18
%@toMove_a_deadline 15:24
%@toMove_an 16:-2 24:31 29:14
%@toMove_an_alarm 24:6 29:15
%@toMove_for 20:21 23:6 33:20
%@toMove_in 22:30 29:-9
%@toMove_in_a 2:7
%@toMove_it 1:45 4:9 15:-37 16:56 20:-3 24:-24 29:23
%@toMove_it_in 1:13
%@toMove_it_up 1:6 4:16
%@toMove_of 16:28 24:14
%@toMove_of_<deadline> 15:-21 16:13 24:17
%@toMove_of_the 15:3
%@toMove_on 5:15 9:12 12:33 27:-11
%@toMove_on_the 5:28
%@toMove_or 2:-7 6:6 12:11
%@toMove_or_@be 2:-6 12:11 19:11
%@toMove_request 8:-27 17:11 29:43
%@toMove_that 26:8 33:2
%@toMove_the 1:-19 2:19 5:-37 15:56 16:77 24:27 29:44 33:-91 34:-2
%@toMove_the_<deadline> 1:-24 15:49 16:66
%@toMove_the_<unknown> 2:27 4:2 12:2 16:-3
%@toMove_the_@cycle 15:11 16:53 20:-20
%@toMove_the_@dates 15:25 16:8 34:-8
%@toMove_the_@schedule 16:12
%@toMove_to 16:50 33:-2
%@toMove_to_<deadline> 16:3
%@toMove_up 1:11 11:41 16:-39 19:8 23:-5
%@toMove_up_<version> 4:9
%@toMove_up_a 1:4 4:-19 11:16
%@toPost_<deadline> 2:21 5:23 6:13
%@toPost_<deadline>_<?> 5:9 6:26
%@toPost_@me 14:28
%@toPost_@me_a 27:14
%@toPost_@me_the 14:30 27:-1
%@toPost_a 2:-11 17:17
%@toPost_a_@change 2:-10 17:17
%@toPost_freeze 5:13
%@toPost_the 14:65
%@toPost_the_<unknown> 29:11
%@toPost_the_@schedule 14:26
%@toPost_the_@updates 26:9
%@toRemind_<?> 21:3 26:13 32:17
%@toRemind_<deadline> 16:10
%@toRemind_<unknown> 9:-8 25:2 29:15 34:17
%@toRemind_<unknown>_<unknown> 9:-5 34:19
%@toRemind_@be 25:9
%@toRemind_@change 27:5
%@toRemind_@change_about 27:6
%@toRemind_@me 2:21 5:25 8:-4 9:23 10:24 13:-23 19:16 22:-14 23:3 25:-58 27:46 29:10 30:-37 31:-5 32:-32 33:21
%@toRemind_@me_<unknown> 5:2 23:-1 29:14
%@toRemind_@me_about 9:12 10:32 11:1 24:-15 33:-22
%@toRemind_@me_again 33:9
%@toRemind_@me_how 9:6 23:19 29:-10
%@toRemind_@me_of 24:-5 27:6 33:16
%@toRemind_@me_the 18:14
%@toRemind_@me_to 24:-15 29:60
%@toRemind_@me_when 19:28 24:-32 33:47
%@toRemind_@me_whenever 27:6
%@toRemind_@me_whether 12:11
%@toRemind_@we 11:25 23:66 24:62 27:-27 28:-1 29:-6 32:-10 33:4
%@toRemind_@we_about 11:12
%@toRemind_@we_of 23:1
%@toRemind_@we_that 24:1
%@toRemind_@we_when 33:33
%@toRemind_for 1:-23 24:49 34:23
%@toRemind_of 24:12
%@toRemind_of_the 24:12
%@toRemind_qa 24:1
%@toRemind_the 5:18 11:-4 23:36 24:66
%@toRemind_the_<unknown> 5:21 27:6
%@toRemind_the_@change 23:7 24:18
%@toRemind_the_@we 23:7
%@toRemind_when 24:29 33:-27
%@toRemind_when_<deadline> 27:27
%@toRemind_you 11:12
%@toRule_<?> 13:22 16:-14 33:36
%@toRule_<number> 7:18 8:85 29:-85
%@toRule_<request> 7:118 8:66 9:-52 11:-30 25:-16 29:-36 34:-31
%@toRule_<request>_<?> 7:59
%@toRule_<request>_<unknown> 7:-25 8:48
%@toRule_<request>_@me 7:3
%@toRule_<request>_@we 8:16
%@toRule_<request>_before 7:5
%@toRule_<request>_please 7:-6 8:39
%@toRule_<unknown> 33:12
%@toRule_@be 28:33
%@toRule_@be_@we 28:13
%@toRule_@change 8:-13 29:3
%@toRule_@exception 7:47 8:1 9:-43 13:-43 34:35
%@toRule_@exception_<number> 7:15 8:40 9:-32
%@toRule_@me 8:-48 9:-19 21:-7 29:124 31:5
%@toRule_@me_<unknown> 8:-44 29:87 31:-29
%@toRule_@me_@exception 8:17
%@toRule_@me_@toMove 8:-30 29:25
%@toRule_@me_@updates 24:29
%@toRule_@me_from 30:2 31:18
%@toRule_@me_request 8:23
%@toRule_@we 22:55
%@toRule_a 7:28
%@toRule_a_request 7:30 29:-17
%@toRule_all 8:71 13:-74
%@toRule_all_<deadline> 8:41 13:-32
%@toRule_an 7:-6 11:48
%@toRule_an_@exception 7:-6 11:48
%@toRule_anything 7:37
%@toRule_it 7:-26 8:83 31:8
%@toRule_please 25:7
%@toRule_request 8:21
%@toRule_request_<number> 8:4
%@toRule_the 2:-24 8:86 9:5 13:-13 16:8 22:-88 24:48 25:-20 27:-42 29:4 31:7 34:-8
%@toRule_the_<deadline> 8:6 22:-2 24:32 27:-4
%@toRule_the_<unknown> 7:-21 8:11 9:20 31:25
%@toRule_the_@change 24:11
%@toRule_the_@exception 8:22
%@toRule_the_approval 7:16
%@toRule_the_request 8:30
%@toStart_<?> 3:18 12:20 17:42 20:-5
%@toStart_<deadline> 1:25 16:-8
%@toStart_<unknown> 2:65 6:-38 9:5 11:35 16:-16 20:-35 25:1 27:-34 29:-7 33:56
%@toStart_<unknown>_<number> 29:-7 33:37
%@toStart_<unknown>_<unknown> 29:4
%@toStart_<version> 3:18 4:86 5:-23
%@toStart_@change 2:87 3:-28 6:50 17:-94 20:-40 22:-41 29:-61 33:75
%@toStart_@change_<?> 2:22 22:-17
%@toStart_@change_<unknown> 1:12
%@toStart_@change_@be 10:12
%@toStart_@change_@change 21:3 33:15
%@toStart_@change_on 4:4
%@toStart_@change_still 12:15
%@toStart_@cycle 1:-1 2:-9 3:39 4:75 11:6 17:-93 20:101 29:-34 33:-14
%@toStart_@cycle_<?> 11:17
%@toStart_@cycle_<version> 4:76
%@toStart_@dates 0:41 11:25 14:-28
%@toStart_@exception 13:2 22:46
%@toStart_@person 17:6
%@toStart_@place 17:39
%@toStart_@unit 20:5
%@toStart_@we 17:32
%@toStart__ 13:23
%@toStart_a 3:-4 4:48 29:20
%@toStart_a_<number> 4:18
%@toStart_a_@toStart 4:10
%@toStart_an 22:37
%@toStart_an_@exception 22:31
%@toStart_dashboard 22:26
%@toStart_date 4:-21 16:68 19:27 20:-7 33:-78 34:7
%@toStart_date_for 16:54 33:-25
%@toStart_deadline 11:26
%@toStart_for 5:55 12:35 18:27 29:-65
%@toStart_for_@change 12:8
%@toStart_functionality 33:22
%@toStart_in 6:-20 12:32
%@toStart_milestone 1:27
%@toStart_milestone_<deadline> 1:19
%@toStart_off 3:40 4:33 20:-2
%@toStart_off_<version> 3:13 4:32
%@toStart_on 9:23
%@toStart_on_the 9:23
%@toStart_or 5:62
%@toStart_planning 4:36
%@toStart_please 6:-7 12:17
%@toStart_requests 13:13
%@toStart_the 3:11 4:39 14:-11 17:-7 29:56
%@toStart_the_@schedule 4:1
%@toStart_the_next 3:34
%@toStart_to 14:33 17:37
%@toStart_to_finish 14:30
%@toStart_to_the 17:40
%@toStart_what 17:40 18:-8
%@toStart_with 16:28
%@toStop_<?> 2:-18 6:1 33:-3 34:16
%@toStop_<unknown> 30:4 31:19
%@toStop_<unknown>_<unknown> 31:12
%@toStop_@me 2:47 10:-2 23:30 30:6
%@toStop_@me_from 2:9
%@toStop_@notify 31:41
%@toStop_@remind 31:5
%@toStop_@updates 27:-11 30:13 31:47
%@toStop_@updates_in 31:28
%@toStop_of 1:4 4:18 16:1 20:35 29:-16 31:-21 32:29 33:21
%@toStop_of_@month 4:25 20:26
%@toStop_of_@unit 16:15 32:21
%@toStop_on 18:-23 29:10 34:3
%@toStop_sending 31:24
%@toStop_sending_@me 31:10
%@toStop_taking 33:11
%@toStop_the 23:-23 27:-52 29:21 30:43 31:36
%@toStop_the_@updates 30:22
%@toStop_the_daily 31:16
%@toStop_them 31:36
%@toStop_this 11:41 30:-24 34:23
%@today_<?> 2:28 5:-32 6:8 17:-39 29:-46 32:59
%@today_<unknown> 12:-19 32:32
%@today_@be 5:26
%@today_@me 17:3
%@today_and 34:14
%@today_please 7:18
%@unit_<?> 2:-10 15:38 18:-8 19:-38 20:39 29:1 30:14 31:3 32:21 33:-1
%@unit_<deadline> 28:34 33:16
%@unit_<deadline>_<deadline> 28:34
%@unit_<number> 1:-22 32:46
%@unit_<unknown> 2:-13 4:-4 5:-23 16:-46 17:8 22:21 24:49 32:50
%@unit_<unknown>_<?> 2:-3 32:27
%@unit_@be 1:2 5:-1 10:-39 12:8 17:-11 19:30 20:23 29:34 32:-20 33:18
%@unit_@be_<deadline> 19:3 33:50
%@unit_@be_it 5:-10 29:52 32:-5
%@unit_@be_that 12:23
%@unit_@be_the 20:45
%@unit_@can 33:9
%@unit_@can_@we 33:14
%@unit_@change 2:18
%@unit_@cycle 3:69 4:23 5:-24
%@unit_@dates 32:35
%@unit_@me 16:52 24:-1 32:7
%@unit_@me_forgot 16:14
%@unit_@month 4:27
%@unit_@schedule 27:11
%@unit_@toAdd 1:-9 4:55
%@unit_@toMove 16:23
%@unit_@toRemind 24:4
%@unit_@toStop 6:2
%@unit_@unit 32:10
%@unit_@updates 32:22
%@unit__ 1:2
%@unit_after 1:74 24:-30
%@unit_after_<deadline> 1:76 24:-20
%@unit_ago 19:24
%@unit_ahead 1:30 16:-25 24:28 32:34
%@unit_ahead_of 1:32 16:-7 24:46
%@unit_as 10:-6 16:7 33:2
%@unit_as_<deadline> 16:9
%@unit_away 24:47 28:4 33:-33
%@unit_before 1:92 20:-28 24:127 27:-62 28:6 31:-16 33:-111
%@unit_before_<deadline> 1:41 19:3 24:35
%@unit_before_@cycle 1:6 16:1
%@unit_before__ 24:20
%@unit_before_the 1:30 20:-19 24:26 28:52
%@unit_between 19:7
%@unit_between_<deadline> 19:8
%@unit_did 19:34
%@unit_did_<version> 19:29
%@unit_did_@we 33:11
%@unit_do 5:29 20:55 29:-39 32:-55 33:26
%@unit_do_@we 5:30 20:51 32:-62
%@unit_does 33:61
%@unit_does_<deadline> 33:16
%@unit_does_the 33:21
%@unit_earlier 16:23
%@unit_for 2:-66 5:-28 16:21 20:11 22:79 28:15 29:-47 32:68 33:37
%@unit_for_<deadline> 16:47 24:2
%@unit_for_the 5:-20 22:50 28:34 29:-8 32:63
%@unit_has 33:35
%@unit_in 5:2 16:-31 24:50 28:-11 29:6 32:9 33:-27
%@unit_in_<unknown> 16:-7 29:13
%@unit_in_@toMove 16:-14 24:53
%@unit_in_the 32:1
%@unit_it 20:19
%@unit_late 2:5
%@unit_later 15:2 16:60
%@unit_left 24:38
%@unit_many 32:4
%@unit_more 22:23
%@unit_more_for 22:37
%@unit_of 1:-19 10:4 16:-28 24:-19 25:24 29:32 33:21
%@unit_of_<deadline> 6:4
%@unit_of_<unknown> 25:27
%@unit_of_@month 29:19 32:12
%@unit_of_the 5:18 10:8 32:-9 33:16
%@unit_on 1:40 24:3
%@unit_on_the 1:5 24:11
%@unit_or 2:15 5:-35 20:7
%@unit_or_@be 2:9
%@unit_out 24:41
%@unit_please 2:5 4:4 16:63 24:-70 28:-42 32:26
%@unit_please_<?> 4:10
%@unit_please_<unknown> 16:2
%@unit_prior 24:43
%@unit_prior_to 24:34
%@unit_so 16:15
%@unit_sorry 16:1
%@unit_sorry_for 16:1
%@unit_the 20:42
%@unit_to 2:-1 16:-25 28:121 29:-13
%@unit_to_<deadline> 16:-9 28:65 33:-14
%@unit_to_go 28:42
%@unit_to_the 28:13
%@unit_until 28:68 29:27
%@unit_until_<deadline> 24:-4 28:72
%@unit_until_@cycle 28:26
%@unit_what 17:40
%@unit_what_@be 17:43
%@unit_will 20:12
%@unsubscribe_<deadline> 31:45
%@updates_<?> 23:-8 26:60 29:13 30:61 34:-17
%@updates_<deadline> 24:9
%@updates_<unknown> 8:-11 20:10 23:13 29:29
%@updates_@be 23:68 30:11
%@updates_@be_active 23:23
%@updates_@me 23:20
%@updates_@me_have 23:24
%@updates_@place 27:34 31:4
%@updates_about 9:9
%@updates_back 27:11
%@updates_back_on 27:11
%@updates_by 27:21
%@updates_by_@toRemind 26:16
%@updates_do 26:2
%@updates_for 23:-1 24:40 27:54 31:3
%@updates_for_<deadline> 24:30 31:3
%@updates_for_<unknown> 27:33
%@updates_for_@me 27:2
%@updates_from 31:7
%@updates_go 23:9
%@updates_go_out 23:9
%@updates_have 23:5
%@updates_in 11:14 23:17 26:-23 27:37 31:23
%@updates_in_<unknown> 23:28
%@updates_in_@place 27:16
%@updates_of 23:7
%@updates_of_<deadline> 23:7
%@updates_off 30:29
%@updates_on 27:53
%@updates_please 23:-35 24:23 26:17 27:42 28:7 29:-2 31:19
%@updates_sorry 31:15
%@updates_sorry_for 31:15
%@updates_to 16:-19 24:26 28:25
%@updates_to_<number> 24:21
%@updates_to_the 29:8
%@updates_too 27:26
%@we_<?> 2:-2 21:3 29:30 32:15
%@we_<deadline> 19:14 21:12 24:28
%@we_<unknown> 1:6 5:18 6:-34 10:-17 11:-30 12:30 17:10 18:3 19:-15 20:28 22:2 25:-6 29:-3 32:-31 33:29 34:-32
%@we_<unknown>_<?> 5:35 20:-9 29:2
%@we_<unknown>_<unknown> 1:6 5:-22 18:6
%@we_<unknown>_@be 33:25
%@we_<unknown>_@change 20:9
%@we_<unknown>_@we 22:1
%@we_<unknown>_for 29:7
%@we_<unknown>_on 5:37
%@we_<unknown>_the 2:44 12:-14 20:22 22:15 29:-33
%@we_@be 4:32 5:42 6:-53 13:-44 18:22 22:24 27:-11 30:10 32:-24
%@we_@be_<unknown> 16:1 18:11 24:10
%@we_@be_frozen 12:-5 22:25
%@we_@be_in 5:10 6:-1 12:22 29:15
%@we_@be_thinking 21:12
%@we_@can 0:18 12:5 33:12 34:28
%@we_@can_@toRule 34:17
%@we_@can_not 22:8 33:1
%@we_@change 22:77 24:5 27:-12 29:-6 33:33
%@we_@cycle 2:-15 5:-29 17:19 20:35 21:18
%@we_@exception 9:19
%@we_@person 34:16
%@we_@place 23:-2 26:6 34:18
%@we_@toAdd 0:-2 4:-16 6:19 11:18
%@we_@toAdd_a 11:19
%@we_@toMove 0:30 1:-17 15:52 20:12 29:-42 33:13
%@we_@toMove_<deadline> 15:31
%@we_@toMove_the 15:21 20:15 29:-33
%@we_@toPost 6:30
%@we_@toRule 7:56 9:21 13:25 22:-6 32:-7
%@we_@toRule_<request> 7:43
%@we_@toRule_the 9:17
%@we_@toStart 3:29 4:32 5:-2 17:-3 18:21 20:-4
%@we_@toStart_off 3:5
%@we_@toStop 33:19
%@we_@we 12:-9 21:30 27:42
%@we__ 0:23 5:-41 6:-11 12:-18 25:48
%@we___<unknown> 5:-38 12:-18 25:48
%@we_a 1:-5 22:10 24:55 32:25
%@we_a_<unknown> 24:29 32:27
%@we_about 11:12 23:25 24:-11 31:19
%@we_about_<deadline> 23:11
%@we_after 6:62
%@we_after_<deadline> 6:62
%@we_agreed 16:27
%@we_already 6:-18 12:22
%@we_also 1:38
%@we_also_need 1:25
%@we_anything 31:26
%@we_ask 22:5
%@we_at 2:-21 5:23
%@we_before 23:7
%@we_cut 20:29 29:18 33:-16
%@we_cut_the 20:44 29:-26
%@we_did 25:39
%@we_do 3:2 7:-4 23:-21 30:-9 31:57
%@we_do_not 0:2 7:-2 23:-18 30:-5 31:58
%@we_entered 5:26
%@we_first 18:14
%@we_for 23:22 33:-1
%@we_frozen 12:45 25:-1
%@we_get 4:3 20:-50 22:24 29:46 30:9
%@we_get_an 22:14
%@we_give 15:7
%@we_go 20:18
%@we_got 32:33
%@we_got_until 32:19
%@we_had 0:12 25:4
%@we_had_a 0:13
%@we_has 2:8
%@we_have 0:-28 1:33 2:-4 3:-36 4:8 6:-30 9:-71 13:54 14:59 19:-25 20:-2 21:-8 22:24 25:-20 28:17 32:21
%@we_have_<deadline> 10:7 12:15 28:-17 33:7
%@we_have_a 1:14 28:5
%@we_have_in 14:31
%@we_have_not 7:2 15:3
%@we_have_something 32:19
%@we_have_the 4:10 14:3 29:22
%@we_have_until 22:32
%@we_hit 10:42 20:-56 28:52 33:-39
%@we_hit_<deadline> 10:43 33:-9
%@we_in 2:-12 5:49 12:1 17:32
%@we_in_the 5:31
%@we_know 7:-7 9:25 24:12 33:10
%@we_let 13:8
%@we_live 5:-30 6:49 12:-12 20:2
%@we_mean 10:2
%@we_member 34:4
%@we_merge 12:-22 22:24
%@we_moved 5:16 6:24 15:-7
%@we_must 24:4
%@we_need 0:13 2:26 4:25 22:16
%@we_need_a 4:26
%@we_need_an 2:29 22:-9
%@we_need_another 0:1
%@we_next 24:9 32:17
%@we_not 7:5 21:14 22:-19
%@we_of 23:1
%@we_on 5:8 6:5 9:1 12:-25 14:-20 18:13 24:12 25:7
%@we_on_the 5:14 6:6 12:-5 14:-12 18:15 25:11
%@we_only 22:17
%@we_out 12:7 31:9
%@we_out_of 12:7 31:9
%@we_pre 5:28
%@we_pre_or 5:28
%@we_reach 9:20
%@we_said 7:13
%@we_ship 19:38 28:39 29:-21
%@we_ship_<?> 28:2
%@we_should 2:-18 3:11 29:26 30:42 31:-17
%@we_still 12:4 20:8
%@we_still_<unknown> 6:13
%@we_subscribe 27:9
%@we_support 29:36
%@we_take 25:27 29:-7
%@we_the 6:9 27:13
%@we_the_@updates 27:15
%@we_to 27:33 28:19
%@we_up 5:1
%@we_use 3:34
%@we_want 0:13
%@we_want_a 0:19
%@we_when 33:27
%@we_will 22:53
%@we_will_not 22:66
%@we_with 5:-12 9:45
%@we_working 18:8
%@we_would 22:4 27:22 30:11
%@we_would_love 27:3
%@weekday_<?> 2:7 18:-7 25:32 32:65
%@weekday_<number> 1:36 24:26 29:-6
%@weekday_<number>_@be 24:6
%@weekday_<unknown> 31:2 32:51
%@weekday_@be 16:-9 33:69
%@weekday_@can 22:8
%@weekday_@me 27:9 31:6
%@weekday_@toMove 12:-6 33:31
%@weekday_@toRemind 24:8
%@weekday_about 24:46
%@weekday_and 9:6 16:11
%@weekday_before 28:11
%@weekday_do 32:6
%@weekday_in 1:3
%@weekday_instead 16:21
%@weekday_or 33:28
%@weekday_please 7:-4 16:29 29:38
%@weekday_sorry 29:10 32:31
%@weekday_sorry_for 29:10 32:31
%@weekday_the 2:18
%@weekday_the_<number> 2:18
%@weekday_to 2:-19 24:6 28:19 32:37
%@weekday_to_@weekday 32:38
%^_<cycle> 16:20
%^_<deadline> 2:-69 3:-15 4:-45 6:21 9:-10 10:1 11:-27 12:10 13:2 14:-36 15:-66 16:21 17:-5 18:-27 19:50 20:-7 21:-13 22:23 23:-41 24:-61 25:23 27:-32 28:21 29:54 31:-130 33:56
%^_<deadline>_<?> 6:-134 12:16 18:-47 21:-36 28:-114 29:38 33:69 34:-10
%^_<deadline>_<deadline> 33:11
%^_<deadline>_<link> 22:17
%^_<deadline>_<number> 16:23
%^_<deadline>_<unknown> 1:12 6:68 9:-31 16:-32 18:-28 21:39 28:-14 33:9
%^_<deadline>_@be 6:37 10:-34 18:16 19:-18 33:33
%^_<deadline>_@can 10:18 16:5
%^_<deadline>_@exception 8:35 13:33 22:-18
%^_<deadline>_@month 20:12 33:2
%^_<deadline>_@person 34:60
%^_<deadline>_@unit 16:-11 25:33
%^_<deadline>_@updates 23:-3 24:4 27:25 28:13 31:-24
%^_<deadline>_active 12:22
%^_<deadline>_and 18:32 33:-18
%^_<deadline>_cutoff 33:19
%^_<deadline>_date 16:-5 20:-12 33:61
%^_<deadline>_done 6:36 18:-11
%^_<deadline>_for 22:22
%^_<deadline>_has 12:16
%^_<deadline>_in 6:-1 9:26 12:17 19:19 28:68 29:-8 33:-14
%^_<deadline>_now 12:-10 28:23
%^_<deadline>_of 19:35
%^_<deadline>_on 12:34 13:17 29:6 33:-2
%^_<deadline>_please 22:9 33:22
%^_<deadline>_should 16:15
%^_<deadline>_tag 33:21
%^_<deadline>_to 16:24
%^_<deadline>_two 16:-3 19:34
%^_<deadline>_vs 10:18
%^_<deadline>_what 10:9
%^_<deadline>_when 29:62 33:-33
%^_<deadline>_which 29:31 33:-12
%^_<link> 9:22
%^_<number> 1:-25 7:-17 8:15 9:-12 16:-40 22:-17 25:2 27:26 29:48
%^_<number>_on 8:67 9:-41 22:-15
%^_<quoted> 1:-11 7:45 10:-18 33:34
%^_<quoted>_<quoted> 1:-8 7:45 10:-38 33:35
%^_<request> 5:-1 7:-15 8:22 9:93 10:-4 25:-60
%^_<request>_<unknown> 7:12 8:50 9:-35
%^_<request>_@be 8:29
%^_<request>_@toRule 8:12
%^_<request>_approved 8:11
%^_<unknown> 1:8 2:21 4:22 5:33 6:-22 7:45 8:-27 9:-12 10:7 11:35 12:-4 13:2 14:10 15:-5 16:8 17:-18 18:33 21:-1 22:-10 23:6 24:56 25:-32 27:38 28:-2 29:-18 31:37 32:-8 33:-3 34:5
%^_<unknown>_<?> 10:20 11:13 29:-28
%^_<unknown>_<deadline> 12:-5 16:13 18:53
%^_<unknown>_<number> 1:-55 8:15 9:46 14:-9 18:39 25:15 29:-19
%^_<unknown>_<request> 7:-11 8:59
%^_<unknown>_<unknown> 1:-56 2:2 5:-13 6:-77 8:-29 9:-106 10:-6 11:17 13:24 17:6 18:1 19:-31 20:30 21:1 25:-32 26:-40 27:54 28:51 31:-5 32:25 33:-8 34:-130
%^_<unknown>_<version> 1:9 2:7 14:-14 19:26 20:-18 29:5
%^_<unknown>_@be 6:37 8:-7 11:-14 12:15 15:14 25:30 29:-39 33:-4
%^_<unknown>_@can 2:12 3:15 11:-26
%^_<unknown>_@change 8:-13 11:21 22:11 29:-17 33:11
%^_<unknown>_@dates 19:43
%^_<unknown>_@exception 9:15
%^_<unknown>_@me 8:31 10:-11 11:41 14:-6 16:-2 22:-45 24:109 25:-18 28:-46 29:-90 31:37 33:-29
%^_<unknown>_@toAdd 29:5
%^_<unknown>_@toMove 15:-8 16:22
%^_<unknown>_@toRule 8:31
%^_<unknown>_@toStop 31:35
%^_<unknown>_@unit 3:8 16:-3 25:22
%^_<unknown>_@we 2:21 25:6 29:-4
%^_<unknown>_@weekday 25:15 33:3
%^_<unknown>__ 1:18 2:-7 5:-31 8:27 9:25 10:-45 14:58 16:30 18:24 20:-33 22:9 24:7 25:-26 27:-29 29:-42 33:-59
%^_<unknown>_a 1:48 27:24 29:-20
%^_<unknown>_at 12:-5 25:45 29:-18
%^_<unknown>_did 5:18 30:4
%^_<unknown>_for 11:2 29:19
%^_<unknown>_how 14:15 23:9
%^_<unknown>_in 1:36 27:25
%^_<unknown>_it 25:-9 31:60
%^_<unknown>_list 11:-4 13:25
%^_<unknown>_no 7:26 8:-14 12:4 23:6 25:-2
%^_<unknown>_of 8:-6 9:16 10:-1 14:7 33:3 34:4
%^_<unknown>_on 10:37 33:-7
%^_<unknown>_out 4:4
%^_<unknown>_please 1:1 14:15 25:-2 29:41 31:-71
%^_<unknown>_that 25:-10 29:32
%^_<unknown>_the 4:13 14:-59 16:1 18:35 25:-15 29:27 31:3 33:-39
%^_<unknown>_this 27:-18 29:8 31:14
%^_<unknown>_time 33:23
%^_<unknown>_to 10:34 21:-12
%^_<unknown>_up 4:39 9:-14 12:-7 13:7 25:20
%^_<unknown>_wants 21:12
%^_<unknown>_what 0:7 5:3 10:-25 12:4 14:10 17:-70 25:-45 29:17 32:3 33:20
%^_<unknown>_when 18:-9 20:4 29:12 33:35
%^_<unknown>_which 10:22 11:-23 29:3
%^_<unknown>_who 26:28 29:6 34:-28
%^_<unknown>_you 5:38 11:-47
%^_<version> 3:-24 14:23 19:57 29:-40 33:-27
%^_@be 1:-124 2:15 3:46 4:-124 5:15 6:67 7:-16 8:-207 9:26 10:32 11:46 12:54 13:-26 14:-72 15:61 16:-198 17:-22 18:-42 19:-15 22:-147 24:-119 25:-53 26:55 27:-147 28:37 29:-10 30:20 33:-17 34:-43
%^_@be_<cycle> 2:-24 6:17 12:11
%^_@be_<deadline> 2:-65 5:-32 6:26 12:22 15:48 18:-8 19:29 28:21 29:-2 32:-59 33:25 34:-35
%^_@be_<number> 9:38 20:-11 29:-29 33:14
%^_@be_<request> 9:48 12:-19
%^_@be_<unknown> 5:-13 9:-84 10:49 11:37 12:-9 25:-83 26:29 29:22 32:1 33:-47 34:16
%^_@be_<version> 3:46 5:15 12:-16
%^_@be_@change 10:7
%^_@be_@exception 13:-19 21:18
%^_@be_@me 2:4 6:39 9:37 11:3 25:-10 26:12 28:5 29:-26
%^_@be_@today 12:-10 32:39
%^_@be_@we 0:10 2:10 3:7 6:28 10:-47 15:11 18:-8 25:25
%^_@be__ 6:44 10:-6 12:23
%^_@be_a 2:-17 10:60 23:15 26:22
%^_@be_development 12:24
%^_@be_it 0:11 3:38 5:65 6:-19 7:19 9:-100 10:-77 11:4 21:45 25:-28 26:-39 29:-107 30:10 34:-6
%^_@be_master 2:65 12:-46 29:-14
%^_@be_means 10:2
%^_@be_minus 5:10 10:-11 28:32
%^_@be_not 20:4 33:14
%^_@be_something 32:1
%^_@be_the 2:-69 5:-15 6:54 9:42 12:73 22:-5 28:-56 29:7 33:1 34:-23
%^_@be_there 0:-6 3:25 5:-59 7:-18 10:-94 11:34 12:-9 13:35 17:17 21:-77 25:-101 26:14 29:4 32:20
%^_@be_this 5:33
%^_@be_you 11:-46 25:7 30:33
%^_@can 0:48 2:32 3:18 5:-6 7:54 10:-19 11:-25 12:-1 13:-29 16:7 17:-53 18:-54 19:-5 20:-33 22:64 24:38 26:4 27:18 28:-23 29:2 30:35 33:-36 34:-112
%^_@can_<deadline> 2:-19 15:24 16:12
%^_@can_<unknown> 0:6
%^_@can_@me 0:14 3:14 4:-22 6:31 7:33 8:-41 12:-15 17:-45 21:-7 22:44 23:5 25:19 26:17 27:12 29:-60 30:24 31:-8 33:-61 34:-39
%^_@can_@updates 23:39 27:-3
%^_@can_@we 2:53 7:25 8:-20 22:35 26:-25 27:44
%^_@can_a 21:3 22:-3
%^_@can_it 2:6
%^_@can_one 0:9
%^_@can_somebody 7:6 29:17
%^_@can_someone 7:-18 8:17 22:4
%^_@can_the 30:21
%^_@can_you 1:19 2:-61 4:38 8:16 11:-21 14:2 15:-20 21:-7 23:-40 24:43 25:-47 26:3 29:62 30:-44 31:9
%^_@change 2:54 8:-56 10:-33 11:29 24:23 25:9 27:-27 29:-6 31:-48 32:29
%^_@change_<?> 2:31 10:-11 11:18 29:-8
%^_@change_@be 29:20
%^_@change_@exception 22:5
%^_@cycle 2:-36 4:-18 5:-11 14:25 19:-55 20:35 28:56 29:2 32:19
%^_@cycle_@schedule 14:41
%^_@cycle_@toAdd 14:19
%^_@cycle_@unit 20:13
%^_@dates 0:-36 14:13 19:4 25:23 32:18
%^_@dates_for 33:10
%^_@dates_of 14:-25 19:33
%^_@exception 8:-3 9:-14 13:115 21:-31 22:31
%^_@exception_<number> 8:2 9:27 22:-38
%^_@exception_for 8:-17 22:33
%^_@exception_granted 13:9
%^_@greet 25:49
%^_@me 0:1 2:-13 3:-49 7:-6 8:8 9:42 10:36 11:3 13:7 15:-8 16:-52 17:53 18:-6 19:5 20:28 21:-30 22:19 23:8 25:30 26:-66 29:3 30:-31 31:28 32:-24 33:2 34:2
%^_@me_<unknown> 17:-17 25:24 33:39
%^_@me_@be 0:14 2:-13 7:10 9:-11 10:12 11:11 12:5 13:2 15:-2 17:13 19:9 24:-1 25:5 26:-7 27:1 29:-28 30:-12 32:13
%^_@me_@exception 9:14
%^_@me_@person 33:7
%^_@me_@toRule 7:-2 8:21
%^_@me_@we 13:31
%^_@me_always 24:19
%^_@me_boss 20:21 28:27 29:-69
%^_@me_do 8:6 10:38 11:24 23:18 31:-13
%^_@me_first 17:40
%^_@me_forgot 5:7 7:-6 13:-8 20:20 29:4 33:-28 34:1
%^_@me_have 2:6 6:-4 7:5 17:13 33:19
%^_@me_keep 10:27
%^_@me_laptop 29:21
%^_@me_need 1:2 14:25 22:5 25:-14 34:17
%^_@me_request 9:10
%^_@me_think 21:7
%^_@me_want 4:23 14:14 21:-31 22:34 25:-5 27:11 29:15 31:20
%^_@me_will 8:24 24:31 25:23 29:23 32:-18
%^_@me_would 7:9 17:35 19:11 22:7 30:16 33:-1
%^_@month 2:38 20:-14 21:-47 22:53 29:5 31:3 33:-11
%^_@month_@me 21:-3 22:1 29:11 31:5
%^_@month_@we 4:9
%^_@month_the 2:8
%^_@person 25:-24 29:-25 34:94
%^_@person_for 34:32
%^_@person_of 34:33
%^_@schedule 14:89 25:-1 26:-21 32:57
%^_@schedule_<?> 14:60
%^_@schedule_for 32:36
%^_@schedule_please 14:20
%^_@subscribe 27:36
%^_@subscribe_<deadline> 27:31
%^_@thank 25:35
%^_@toAdd 0:-97 1:70 2:-65 3:-99 4:16 10:22 11:-22 16:-7 22:-9 24:15 25:-68 27:25 29:80 31:-81 32:15 33:-32 34:-16
%^_@toAdd_<deadline> 1:53 10:5 24:-4 29:-7
%^_@toAdd_<unknown> 4:17 14:-25 18:16
%^_@toAdd_@me 1:-11 29:56
%^_@toAdd_a 0:-9 1:19 14:-7 16:-15 29:86
%^_@toAdd_of 14:-21 19:34
%^_@toAdd_please 14:21
%^_@toAdd_sure 24:41
%^_@toAdd_the 4:6
%^_@toMove 8:54 13:-7 15:-118 16:109 22:-25 23:-28 24:33 25:-40 27:-2 29:94 31:3 33:-36
%^_@toMove_<deadline> 15:-2 16:116
%^_@toMove_<request> 8:37
%^_@toMove_@me 29:25
%^_@toMove__ 16:4
%^_@toMove_a 24:21 31:8
%^_@toMove_an 24:10 29:15
%^_@toMove_the 15:-56 16:32 24:6 29:58 33:-21
%^_@toMove_up 1:20 16:-30 19:9
%^_@toPost 14:12 27:39 29:1
%^_@toPost_@me 14:7 27:6
%^_@toPost_the 14:4 29:12
%^_@toRemind 10:29 11:28 19:14 23:-114 24:33 25:38 27:37 29:38 31:-189 32:-44
%^_@toRemind_<deadline> 16:14
%^_@toRemind_<unknown> 24:-3 25:4 29:21
%^_@toRemind_@me 5:2 10:39 11:2 18:7 19:20 23:-61 24:1 25:-13 27:28 29:23 31:-89 32:-13
%^_@toRemind_@we 11:13 24:7 25:12 27:-12
%^_@toRemind_the 24:17
%^_@toRule 2:-26 7:-51 8:93 9:-112 12:-24 13:-87 15:-6 16:23 22:-1 24:1 25:14 29:94 31:25
%^_@toRule_<number> 8:45
%^_@toRule_<request> 8:43
%^_@toRule_<unknown> 33:12
%^_@toRule_@me 8:-32 29:84 31:14
%^_@toRule_all 8:57 13:-59
%^_@toRule_request 8:1
%^_@toRule_the 8:29 16:15 22:-14 24:11 29:24
%^_@toStart 1:39 3:-159 4:113 8:-42 9:-31 10:-40 13:16 14:-55 17:35 19:12 21:-11 22:27 25:-6 29:1 33:-23
%^_@toStart_<deadline> 1:16
%^_@toStart_<unknown> 4:4 13:1 17:13
%^_@toStart_<version> 4:57
%^_@toStart_@change 1:14 2:13
%^_@toStart_@cycle 4:64
%^_@toStart_@exception 22:26
%^_@toStart_@place 17:8
%^_@toStart_a 29:23
%^_@toStart_date 4:-14 16:4 19:29 33:-16
%^_@toStart_off 4:8
%^_@toStart_the 4:1 29:24
%^_@toStart_to 17:40
%^_@toStop 2:-27 8:14 25:-34 27:-83 30:-2 31:102 34:58
%^_@toStop_@updates 31:41
%^_@toStop_the 29:26 31:14
%^_@today 32:64
%^_@unit 2:-10 6:-16 9:6 11:46 16:-48 20:45 21:-3 22:-7 24:-45 25:-8 28:68 29:-3 32:15 33:-6
%^_@unit_to 28:21
%^_@unit_until 28:35
%^_@unsubscribe 24:36 29:-53 31:68
%^_@updates 24:42 27:5 28:38 31:-34
%^_@updates_to 28:16
%^_@we 1:23 3:-8 4:32 5:-70 6:-28 9:-58 10:2 12:34 13:-56 15:-26 16:24 18:-9 19:-24 21:56 22:45 23:-32 24:-9 28:-10 31:33 32:-17 34:-4
%^_@we_<unknown> 2:29 12:29 22:-10 25:-19
%^_@we_@be 3:-4 4:33 12:24
%^_@we_@can 0:6
%^_@we_@change 22:33
%^_@we_@we 21:11
%^_@we_agreed 16:12
%^_@we_do 0:5 23:-18 30:-3 31:58
%^_@we_have 5:-2 33:2
%^_@we_need 22:6
%^_@we_should 2:-14 29:28 30:7
%^_@we_will 22:39
%^_@we_would 22:1 27:25
%^__ 1:1 6:28 7:38 8:-24 10:-23 12:4 25:12 33:14
%^___<unknown> 10:-1 12:16 25:-12 29:19 33:10
%^_a 2:-20 5:49 10:17 29:-17 34:31
%^_after 6:16 10:-10 16:8 18:55 33:-42
%^_after_<deadline> 6:17 18:39 33:-19
%^_all 13:41 14:79 27:-4 29:-24
%^_all_<deadline> 13:9
%^_all_@dates 14:20
%^_all_the 14:3
%^_and 10:-40 14:-23 18:14 25:-39 29:35 33:86
%^_and_<deadline> 33:55
%^_and_the 18:-21 29:-11 33:67
%^_any 0:12 9:19 12:32 17:35 18:18 27:-15
%^_any_<unknown> 17:29
%^_any_@dates 32:7
%^_any_decision 9:41 13:-11
%^_any_freeze 12:-17 18:27
%^_anyone 29:15
%^_anything 2:26 5:4 9:10 28:-9 32:38
%^_anything_@me 5:9 13:11
%^_approved 9:-35 13:35
%^_as 17:13
%^_as_a 17:13
%^_ask 8:23 24:36 32:-10
%^_asking 22:49
%^_asking_for 22:18
%^_at 10:-15 33:37
%^_at_what 10:-13 33:41
%^_back 25:39
%^_before 1:-10 2:-15 4:4 5:34 6:-4 7:-11 10:21 11:2 12:17 14:4 15:5 16:1 19:-14 20:-3 21:8 23:-13 24:-70 25:1 28:-18 33:2 34:2
%^_before_@me 1:-8 2:-10 4:12 7:-16 9:3 10:22 11:3 12:17 14:5 16:3 18:1 19:-9 20:-2 23:-12 24:-66 25:1 28:-7 34:3
%^_bin 8:27 9:-11
%^_block 1:7 8:13 9:-7
%^_book 29:37
%^_book_a 29:9
%^_by 7:-13 10:-8 11:10 13:8 15:-30 16:-21 18:1 25:9 27:-10 31:5 33:14 34:34
%^_by_the 7:-11 10:-2 11:12 13:9 16:-15 18:9 25:10 27:-10 31:5
%^_by_what 33:20
%^_ci 29:34
%^_clock 28:26
%^_clone 4:39
%^_compare 19:14
%^_congrats 25:25
%^_count 13:13
%^_current 5:36
%^_cutoff 21:20 22:-4
%^_cutoff_for 21:20 22:-4
%^_cve 29:11
%^_date 16:-38 20:19 29:102 33:-42
%^_date_<deadline> 33:6
%^_date_for 29:71 33:-54
%^_date_of 20:24 29:49 33:-23
%^_deadline 33:8
%^_delete 23:-1 24:-23 29:36 31:39
%^_delete_the 29:37
%^_did 3:-6 5:34 6:51 8:-56 9:73 12:49 15:-30 17:-9 21:-30 22:-39 23:20 29:8 30:19 33:-50 34:-30
%^_did_<deadline> 6:75 12:17 15:-29 19:-41
%^_did_<request> 9:21
%^_did_@me 2:3 9:14
%^_did_@we 6:18 7:-12 9:31
%^_did_anyone 13:12
%^_did_the 6:-12 9:26 12:43 23:8 29:35
%^_do 0:21 2:61 3:54 4:-11 5:-61 6:-38 8:-51 10:-9 15:4 16:-37 17:-55 18:-39 22:-23 25:2 26:39 27:-38 28:27 29:-30 30:25 31:-4 32:13 34:-90
%^_do_<unknown> 30:11
%^_do_@me 2:21 28:26
%^_do_@we 0:10 2:-13 7:-17 9:21 12:21 15:1 29:-7 32:19
%^_do_not 0:6 3:42 8:-19 15:2 24:2 26:30 30:34 33:-2
%^_do_you 2:11 3:21 25:23 29:-38
%^_does 2:14 6:-7 10:31 12:6 26:50 29:-3 33:31
%^_does_<deadline> 2:-9 6:-5 10:49 33:36
%^_does_a 2:14
%^_does_anything 18:26
%^_does_the 2:14 20:7 29:-8
%^_due 32:12
%^_enough 31:39
%^_eta 20:50
%^_every 14:25 24:39 32:-18
%^_every_@weekday 24:42 27:10 32:-17
%^_everything 13:24 14:8 16:4 31:-2
%^_excuse 0:2 1:11 6:9 8:-6 11:-8 12:6 15:10 16:10 18:8 19:-6 20:6 23:1 24:-8 27:-14 28:6 29:-2 31:-3 32:5 33:-7
%^_excuse_@me 0:2 1:11 6:9 8:-6 11:-8 12:6 15:10 16:10 18:8 19:-6 20:6 23:1 24:-8 27:-14 28:6 29:-2 31:-3 32:5 33:-7
%^_explain 10:14
%^_file 21:-8 22:38
%^_final 20:7
%^_first 17:47
%^_first_@change 17:9
%^_follow 14:-4 24:17 27:62
%^_follow_<deadline> 27:32
%^_for 2:13 7:30 10:40 25:-11 32:4 34:-26
%^_for_the 32:13 33:27
%^_freeze 9:31 10:-43 12:19 14:19 18:-21 25:19
%^_from 17:4 25:54 29:-48 33:28
%^_from_@today 17:4
%^_frozen 12:-2 25:23
%^_full 14:31
%^_ga 20:66
%^_gate 12:17
%^_get 4:36 27:7 29:-10
%^_give 11:50 13:36 16:28 25:-45 29:-9 32:15
%^_give_<request> 8:14
%^_give_<unknown> 27:12
%^_give_@me 11:44 13:4 14:19 24:-11 25:-8 27:-46 28:22 31:-11 32:18 33:5
%^_give_@we 16:19
%^_go 8:5 27:7
%^_good 17:18 25:53 32:-5
%^_got 11:19 17:43
%^_got_a 11:22
%^_great 25:37
%^_ha 25:32
%^_haha 25:7
%^_happy 25:22
%^_happy_@weekday 25:15
%^_hard 8:30
%^_has 3:13 5:49 6:31 7:5 9:24 10:-36 12:3 15:14 19:-12 20:18 25:-35 29:-12 33:-60
%^_has_<deadline> 12:16
%^_has_anyone 3:2 9:20
%^_has_anything 13:28
%^_has_the 5:21 6:12 9:10 12:9 13:-21 20:18 33:-12
%^_have 5:39 6:66 12:11 15:-45 16:44 30:8 33:-74
%^_have_@we 5:38 6:43 15:-38 30:13
%^_have_the 12:4
%^_help 11:91 17:-3 25:-33 29:-28
%^_help_@me 11:38
%^_hmm 25:13
%^_hold 7:31 8:-11 9:-15 16:38
%^_hold_off 7:13 8:-2 21:2
%^_hook 27:11
%^_how 0:-15 1:-8 2:-67 3:31 5:8 6:-27 8:-31 10:31 11:17 12:-7 13:-5 14:-6 18:-12 19:10 21:30 24:-35 27:-38 29:54 31:-25 33:7
%^_how_<unknown> 10:66 28:-5 29:-27
%^_how_@be 3:3 5:10 9:28 11:-13 15:-6 17:-39 20:-1 21:7 25:65 28:-27 29:-51 33:4
%^_how_@can 0:-7 11:1 15:12 17:21
%^_how_@me 11:31 29:10 30:-23
%^_how_@toRule 28:32
%^_how_do 11:26 21:-12 26:1 29:20 34:18
%^_how_does 11:23 17:20 19:6 29:-43
%^_how_early 21:20
%^_how_far 5:32 23:11 29:-19
%^_how_late 33:7
%^_how_long 3:10 10:5 19:8 20:19 28:24 33:-24
%^_how_many 11:-25 13:20 14:9 17:-6 23:7 25:-6 28:-1 29:99
%^_how_much 29:24
%^_how_soon 20:36 29:-9
%^_how_to 17:17 29:41 30:7
%^_how_would 3:10 10:15 21:-19
%^_if 2:29 7:74 8:-38 15:27 16:-42 21:32 22:-28 30:21 31:-8 33:17
%^_if_@me 21:9 33:25
%^_if_@we 7:5
%^_if_ci 2:1
%^_in 2:-42 5:11 10:35 11:27 12:-19 19:12 20:20 21:-4 25:8
%^_in_<unknown> 5:7
%^_in_the 19:16
%^_in_what 11:21
%^_in_which 5:-3 20:20 29:18
%^_it 0:8 2:-45 10:-21 12:-2 17:60 22:16 25:11 34:-4
%^_it_@be 2:-25 17:40 22:19 23:1 25:18
%^_it_would 0:13
%^_just 0:-8 6:5 10:-3 11:3 17:26 20:8 33:-4 34:11
%^_just_<unknown> 0:-6 2:-15 6:7 8:1 11:5 12:3 18:-12 20:10 27:10 34:15
%^_just_joined 17:2
%^_just_the 18:16
%^_keep 27:24 30:21
%^_keep_@me 30:22
%^_kindly 24:4 29:9
%^_kindly_@toAdd 29:6
%^_knock 25:18
%^_last 33:19
%^_last_@cycle 15:12
%^_last_@unit 33:33
%^_leave 15:19 31:18
%^_let 4:14 7:4 9:-4 14:5 16:29 21:7 22:-4 27:30 29:13 33:-13
%^_let_@me 13:7 14:14 27:28
%^_let_@we 4:21 7:12 21:12 22:-14 25:21 29:-14
%^_lgtm 8:9
%^_link 22:7 26:57 29:-41
%^_link_for 14:-35 26:62
%^_link_to 14:6 17:3
%^_list 10:14 11:28 13:-1 14:41 18:-14 27:-59 29:7 31:-34 34:36
%^_list__ 13:3
%^_list_all 13:-16 29:20
%^_list_every 14:3
%^_list_of 10:31 14:-5
%^_list_the 14:-6 34:33
%^_log 22:12
%^_lol 23:1 25:5
%^_love 25:33 27:-10
%^_many 2:-7 5:1 6:19 10:-14 14:-18 15:12 29:-17 33:18
%^_mark 1:27 8:25 29:-1
%^_mark_@month 1:30
%^_maybe 0:53 15:6 16:-7 25:9
%^_meaning 10:46
%^_meaning_of 10:44
%^_merge 2:-13 5:5 29:26
%^_mute 29:15 30:-10 31:78
%^_mute_<deadline> 31:12
%^_mute_@you 31:8
%^_need 11:4 21:-47 22:69 23:-25 24:20 33:35
%^_need_a 23:-23 24:24
%^_need_an 21:-32 22:36
%^_need_the 33:24
%^_never 7:27 8:-5 17:10 25:16
%^_never_mind 25:29
%^_next 4:2 14:-9 18:76 33:-6
%^_next_<number> 18:21
%^_next_@cycle 4:16
%^_next_@unit 32:14
%^_no 0:24 2:-7 7:6 8:-1 9:-17 12:2 21:40 22:-10 23:6 24:-4 25:40 27:-42 31:1
%^_no_@exception 21:31
%^_no_@updates 31:57
%^_no_more 31:29
%^_no_need 23:26
%^_not 7:30 14:46 18:-40
%^_number 13:14 28:20
%^_number_of 13:14 28:20
%^_oh 25:15 31:7
%^_ok 2:-36 9:-14 10:22 16:7 18:5 29:23 32:13 33:1
%^_ok_so 2:-28 5:1 9:-4 10:6 16:10 18:-15 25:-16 29:38 32:15 33:6
%^_old 19:15
%^_omg 25:22
%^_on 5:23 8:13 20:42 29:-19 33:5
%^_on_<unknown> 5:19 8:19
%^_on_what 20:36
%^_once 3:12 4:-9
%^_one 1:-6 2:-16 6:11 8:-11 16:-44 18:-5 20:9 23:15 24:4 25:4 28:-5 29:22 31:-9 33:14
%^_one_more 1:-23 2:-12 6:17 8:-9 16:-33 18:-11 20:10 23:16 25:7 28:-2 29:25 31:-6 33:2
%^_only 14:3 31:21
%^_only_the 14:27
%^_opt 31:32
%^_order 29:49
%^_perfect 25:10
%^_please 1:26 2:17 5:-52 7:6 8:6 9:-32 10:-8 11:-13 13:-56 14:-34 15:24 16:7 18:21 20:-3 21:-2 22:14 24:16 25:36 26:-27 27:18 28:-13 29:-16 30:40
%^_please_<unknown> 1:10 27:9 29:-4 31:21
%^_please_@toAdd 1:11 22:35 27:16 29:-7 31:9
%^_please_@toMove 9:1 15:-25 16:72
%^_please_@toPost 29:13
%^_please_@toRule 7:-14 8:46 24:7 29:15
%^_please_@toStart 4:12
%^_please_@toStop 31:21
%^_please_do 15:18 30:8 31:-4
%^_please_enter 1:11
%^_please_let 8:1
%^_please_subscribe 27:24
%^_po 29:42
%^_previous 19:15
%^_previous_@cycle 19:2
%^_print 14:34
%^_proposal 6:-3 12:6 33:20
%^_quick 6:4 8:-4 9:-3 10:-4 11:11 12:1 14:5 17:-17 18:10 21:-4 22:-12 28:4 32:9 33:10
%^_quick_<unknown> 5:28
%^_quick_question 6:6 8:-2 9:-3 10:-1 11:-28 12:3 14:11 18:11 20:6 21:-4 22:-8 25:2 28:6 33:2
%^_rc 10:7 29:32
%^_relbot 11:5
%^_remaining 28:5
%^_request 8:-44 9:30 21:-5 22:29 29:18
%^_requesting 22:46
%^_restart 29:35
%^_restart_the 29:22
%^_right 25:29
%^_run 29:28
%^_see 25:42
%^_see_you 25:11
%^_should 0:55 1:-1 3:46 5:-33 6:14 7:56 15:21 18:-3 23:3 26:13 27:-31 29:-36 33:-11
%^_should_@me 2:18 6:29
%^_should_@we 0:1 3:24 15:15
%^_should_the 15:7
%^_should_there 0:20
%^_show 13:49 14:33 18:5 23:6 29:-12
%^_show_@me 13:5
%^_show_the 13:28 18:11 23:8 29:-12
%^_show_what 14:29
%^_sign 8:21 25:-1 27:62
%^_sign_@me 27:7
%^_silence 31:35
%^_so 6:12 12:43 18:37
%^_so_<deadline> 6:32 12:-5
%^_so_@be 2:28 6:-19
%^_so_what 18:39
%^_someone 7:3 10:6 15:5 30:-5 34:1
%^_someone_said 7:1
%^_sorry 0:-6 2:25 5:25 7:-24 8:3 9:-7 10:8 13:-9 14:3 19:-1 20:15 23:-13 25:15 33:10
%^_sorry_for 2:43 4:-16 5:24 9:-5 17:8 18:-9 22:-9 24:4 27:-1 33:19
%^_sorry_if 4:5 7:-13 8:11 10:12 13:-4 14:4 15:-18 17:-1 18:5 19:-11 20:10 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-2
%^_stable 34:6
%^_started 5:-2 17:26
%^_state 9:2
%^_state_of 9:2
%^_status 5:8 9:15
%^_status_<request> 9:29
%^_status_of 5:9
%^_still 2:16 5:25
%^_sub 26:10 27:24
%^_sub_@me 27:8
%^_submit 22:5
%^_subscribe 26:-75 27:47 29:40
%^_subscribe_@me 29:3
%^_suppose 2:30
%^_switch 27:7
%^_take 8:9 16:23 31:10
%^_target 20:37
%^_target_date 20:15
%^_thanks 25:78
%^_thanks_for 25:73
%^_that 8:19 25:24
%^_that_@be 8:20 25:18
%^_the 1:-42 2:-4 4:-7 5:-6 8:9 10:37 12:1 13:2 14:28 15:-33 16:56 17:-1 18:28 20:28 22:-2 24:-51 25:-74 27:-79 29:4 31:-2
%^_the_<deadline> 12:9
%^_the_<unknown> 7:15 10:33 16:14 32:2
%^_the_@cycle 14:8 20:54
%^_the_@exception 13:3
%^_the_@person 34:24
%^_the_@toStart 13:4
%^_the_@unit 6:4
%^_there 1:23
%^_this 11:30 25:33 29:-30 32:25
%^_this_@be 25:44 29:-26
%^_this_@unit 32:33
%^_thumbs 8:16
%^_thumbs_up 8:12
%^_time 4:10 28:103
%^_time_left 28:20
%^_time_remaining 28:19
%^_time_to 4:15 28:9
%^_to 1:2 24:-2 25:29 29:-9 34:26
%^_too 2:51 6:19 31:14 33:-5
%^_too_late 2:53 6:20 33:-5
%^_tree 5:-16 12:48 25:-5
%^_turn 8:17 27:41 29:10
%^_turn_down 8:43
%^_turn_on 27:13 29:20 31:-22
%^_unsubscribe 30:-51 31:57
%^_unsubscribe_@me 29:2 31:6
%^_until 2:-38 9:33 20:-45 33:76
%^_until_what 33:16
%^_until_when 2:-11 9:16 20:-35 33:48
%^_upcoming 18:34
%^_wait 7:23
%^_want 22:25
%^_weekly 31:-26 32:54
%^_welcome 17:22 25:14
%^_what 0:-24 2:58 3:4 4:-12 6:-84 8:-6 10:35 11:51 12:-73 13:8 14:17 15:-3 17:-89 18:25 19:12 20:-15 21:1 22:-20 24:-83 25:4 26:41 30:8 32:30 33:-31 34:-23
%^_what_<unknown> 0:-1 2:7 5:14 11:60 14:-24 17:-33 18:33 32:-6
%^_what_@be 2:34 3:-42 5:-28 10:42 11:34 13:31 14:-9 17:-53 18:-6 19:16 20:14 21:-1 25:1 26:45 28:9 29:-5 32:24 33:-32 34:-32
%^_what_@can 11:15 17:15
%^_what_@change 10:33 33:-11
%^_what_@cycle 5:34
%^_what_@dates 14:71
%^_what_@month 2:13 10:18
%^_what_@subscribe 18:20
%^_what_@unit 5:-13 20:29 29:20 32:-38 33:47
%^_what_@updates 11:-35 23:51 26:30
%^_what_a 11:-23 25:71
%^_what_about 0:9 2:68 10:-73 11:-15 18:-38 33:48
%^_what_date 19:8
%^_what_did 11:14 13:38 32:4
%^_what_do 3:5 5:11 10:47 15:-16 17:-55 18:38 21:9 29:-23 30:14 32:15 33:-16
%^_what_does 7:3 9:-14 10:-15 14:33 28:32 29:20 32:9 33:-9
%^_what_exactly 10:9 33:-5
%^_what_happened 9:39
%^_what_happens 10:32 20:-25 33:-6
%^_what_have 32:5 33:17
%^_what_if 0:10 15:21
%^_what_kind 11:27
%^_what_phase 5:2
%^_what_should 17:13 18:27
%^_what_time 5:-7 29:51
%^_what_would 3:46 15:7
%^_when 2:-3 3:40 5:-56 6:-62 7:-40 10:-128 12:-115 14:2 15:2 17:-38 19:43 20:40 23:18 27:-73 28:7 29:28 33:21 34:-54
%^_when_<deadline> 2:37 24:22
%^_when_<unknown> 19:26 20:10 29:-64
%^_when_@be 5:-17 12:-35 14:24 15:25 18:1 19:-14 23:25 24:-12 29:49
%^_when_@can 20:59 29:-7
%^_when_did 19:59
%^_when_do 20:26 28:31 29:3
%^_when_does 3:23 20:4 29:20 33:-4
%^_when_it 19:19 20:-23
%^_when_should 33:14
%^_when_will 2:-10 3:28 9:15
%^_where 5:32 9:44 14:8 21:8 29:9
%^_where_@be 5:-6 9:40 11:7 14:16
%^_where_do 11:-12 21:18
%^_which 2:-19 4:-11 6:-8 10:16 11:4 12:-4 13:48 14:17 15:-33 17:-16 18:21 19:2 23:21 25:-4 27:-12 28:-59 29:49 32:2 33:-41 34:46
%^_which_<unknown> 10:-38 11:9 18:-37 29:12 32:1 33:-32 34:48
%^_which_@be 6:-3 18:12 33:14
%^_which_@change 5:-21 10:7 13:30 18:-28 29:74 33:-6
%^_which_@cycle 5:44 19:11 20:-29 29:29
%^_which_@dates 6:46 14:72 18:-53 32:13 33:-35
%^_which_@exception 13:26
%^_which_@person 34:21
%^_which_@place 26:11
%^_which_@unit 20:22
%^_which_@updates 23:37
%^_which_@we 10:11 13:-7 34:57
%^_which_date 18:38 29:-3
%^_which_deadline 18:11
%^_which_freeze 18:16
%^_which_late 13:21
%^_which_of 9:14 12:30 14:-27 18:19 29:-25
%^_which_requests 13:21
%^_which_stage 5:3
%^_who 0:4 2:-36 3:33 5:-14 6:-9 8:-36 9:38 12:-39 13:5 14:-6 15:-1 16:-43 17:-68 18:-13 20:-58 21:9 22:-38 23:22 24:-18 25:20 26:29 27:-59 28:-9 29:8 30:2 32:-10 33:-106 34:90
%^_who_<unknown> 3:27 9:7 19:32 25:22 29:9 34:-34
%^_who_@be 13:12 20:-8 26:6 29:22
%^_who_@can 34:18
%^_who_@month 15:7 21:4
%^_who_@toMove 34:22
%^_who_changed 15:-5 34:50
%^_who_do 15:14
%^_who_gets 23:30 26:15 34:-11
%^_who_has 13:52 14:16 21:-16 25:-13 29:19 34:-5
%^_who_must 7:9 10:17 34:-19
%^_who_said 9:37 34:-4
%^_who_signs 21:9
%^_whom 34:61
%^_whom_do 34:19
%^_whom_should 34:7
%^_whose 7:28 34:26
%^_whose_<unknown> 7:31
%^_why 0:19 2:-27 9:56 10:62 12:-9 15:25 30:29 33:-9
%^_why_@be 0:28 9:13 29:14 30:22
%^_why_did 15:16
%^_why_do 10:15
%^_why_does 6:8
%^_will 2:50 20:21 21:24 23:12 24:-39 28:27 29:-29 30:29
%^_will_<deadline> 15:8 18:2
%^_will_@me 2:8
%^_will_a 28:19
%^_will_it 2:-10 20:38 29:6
%^_will_the 2:15
%^_would 2:18 3:-5 7:-16 8:5 9:-16 16:17 21:41 22:-12 24:2 26:6 31:7 33:-6 34:-35
%^_would_@me 21:37
%^_would_a 2:28 23:22
%^_would_an 0:8
%^_would_it 2:-13 12:5 26:7
%^_would_you 7:-2 8:9 16:18 24:6 31:16
%^_write 29:55
%^_ya 6:43
%^_ya_<unknown> 6:43
%^_yes 25:17
%^_you 8:38 11:-56 23:7 25:47
%^_you_@be 25:18
%^_you_@can 8:3
%^_you_have 8:12
%^_your 34:24
%__<?> 0:30 2:-20 3:22 5:8 12:-3 21:40
%__<deadline> 2:-26 6:62 9:36 16:47 19:-9 21:-5 22:-9 24:43 28:-29 29:-21 33:20
%__<deadline>_<?> 6:39 10:8
%__<deadline>_<unknown> 1:-29 16:61 33:2
%__<deadline>_@be 6:44 10:-12
%__<deadline>_@exception 9:27 22:-3
%__<deadline>__ 1:10
%__<number> 1:73 8:61 10:-19 25:-1
%__<number>_@month 1:40
%__<unknown> 2:26 5:-22 6:5 10:-10 11:-110 12:16 13:25 15:-23 16:14 17:-14 19:22 20:-62 22:21 24:22 28:-29 29:13 33:-4
%__<unknown>_<?> 2:-18 5:-9 12:43 29:25
%__<unknown>_<number> 9:20
%__<unknown>_<unknown> 2:26 5:4 11:-15 12:9 13:31 17:-4 18:21 19:-5 22:30 25:-39 29:-47
%__<unknown>_@be 12:42
%__<unknown>_@cycle 19:14
%__<unknown>__ 24:7 33:21
%__<version> 20:24
%__@be 28:18 33:12
%__@change 1:14 2:3 29:-18 30:28 34:4
%__@cycle 2:-53 4:10 5:73 6:7 10:-14 20:-1 27:3 29:-11
%__@cycle_<?> 2:-17 5:57
%__@cycle_<unknown> 19:22 20:-1 27:9
%__@dates 14:-4 26:2 31:1
%__@entry 33:2
%__@exception 7:5 8:-7 9:-29 13:-9 21:22 22:17 34:22
%__@exception_<?> 13:-8 34:21
%__@toAdd 18:11
%__@toAdd_complete 14:12
%__@unit 5:6
%__@updates 27:-5 30:10 31:36
%___ 0:40 2:-25 18:34 22:21 34:11
%__date 1:8 14:51 16:-33 18:-35 33:12
%__date_<?> 33:1
%__date_<unknown> 1:12 20:8
%__deadline 30:19
%__freeze 9:7 24:7 29:-24 33:6
%__freeze_<unknown> 1:8
%__freeze__ 24:9 33:7
%__next 18:34
%__of 30:14
%__of_@we 30:15
%__please 13:11 29:7 30:4
%__tag 16:23
%__the 18:17
%__what 6:22 20:11 29:-6
%a_<deadline> 0:112 1:88 8:-29 12:-47 13:-6 15:-39 16:-105 21:1 22:34 24:-78 27:-34 28:-100 29:23 33:-29
%a_<deadline>_<?> 3:9 10:2 29:34
%a_<deadline>_@exception 10:-13 21:5 22:78
%a_<deadline>_a 1:30
%a_<deadline>_for 1:7 20:11 29:11
%a_<deadline>_on 1:47
%a_<deadline>_one 1:3
%a_<number> 1:-33 3:17 4:40 22:-1 25:31 28:23
%a_<number>_@unit 1:-9 3:18 4:41 28:23
%a_<quoted> 1:18
%a_<quoted>_<quoted> 1:18
%a_<unknown> 1:30 2:8 5:-86 8:-79 11:18 12:-56 13:-1 14:22 16:18 17:69 19:-62 20:-57 25:20 27:-44 28:-67 29:14 31:9 32:22 34:-28
%a_<unknown>_<?> 2:-4 11:38
%a_<unknown>_<unknown> 1:13 2:45 3:13
%a_<unknown>_@change 2:42
%a_<unknown>_@toStart 2:19
%a_<unknown>_@unit 4:7 32:23
%a_<unknown>_@weekday 25:6
%a_<unknown>_for 29:1
%a_<unknown>_in 1:-21 29:33 31:34
%a_<unknown>_link 2:11 29:22
%a_<unknown>_on 24:9
%a_<unknown>_the 24:6
%a_<unknown>_with 29:13
%a_<version> 3:21 14:-17
%a_@change 0:-30 1:76 2:66 5:-15 6:-16 8:-41 9:-4 10:77 11:-81 13:-55 14:10 15:-38 16:-30 17:3 18:-5 21:18 22:-37 24:-22 32:-42 33:31
%a_@change_<?> 2:-21 10:8 33:10
%a_@change_<unknown> 17:7
%a_@change_@change 2:21 17:11 34:8
%a_@change_@entry 1:25
%a_@change_@exception 22:5
%a_@change_@me 2:-2 21:3 29:13
%a_@change_@toMove 10:32 21:23 22:-17
%a_@change_@unit 1:34
%a_@change_for 1:-18 2:16 29:23
%a_@change_in 2:38 21:-11
%a_@change_sprint 1:4
%a_@change_to 2:25
%a_@cycle 2:-33 3:50 5:-95 10:35 11:6 14:-43 25:11
%a_@cycle_<unknown> 3:12 5:-5 10:5
%a_@cycle_for 4:3
%a_@exception 2:-11 11:-2 21:52 22:50
%a_@exception_for 21:4 22:32
%a_@person 11:-2 34:40
%a_@person_for 11:-7 34:36
%a_@place 11:82 26:-44
%a_@schedule 1:-2 4:14 26:60 33:17
%a_@schedule_for 4:17
%a_@toAdd 1:-39 3:18 4:71 14:-7 24:41
%a_@toAdd_for 3:19 4:62 14:-2
%a_@toMove 2:47 21:4
%a_@toRemind 1:-23 23:3 24:65 27:28 33:-48
%a_@toRemind_when 24:28 33:-36
%a_@toStart 2:36 3:26 10:34 11:36 12:-11 21:10 22:-26 29:42 33:-14
%a_@toStart_<unknown> 2:19
%a_@toStart_@change 2:20 21:23
%a_@toStart_@cycle 3:41 11:12 17:-28
%a_@toStart_@we 17:4
%a_@toStart_date 1:8
%a_@toStart_deadline 11:26
%a_@unit 2:-45 5:-1 10:-17 15:48 16:76 19:6 20:-14 22:41 24:22 28:35 30:15 32:-68 33:-125
%a_@unit_<?> 15:22 30:21
%a_@unit_ago 19:25
%a_@unit_ahead 24:12
%a_@unit_away 24:15 33:-12
%a_@unit_before 1:19 16:2
%a_@unit_in 24:10
%a_@unit_later 15:29
%a_@updates 1:-11 11:48 23:25 24:38
%a_@updates_for 23:4 24:15
%a_@weekday 20:35 33:71
%a_@weekday_or 33:17
%a__ 2:-3 5:35 27:25
%a_beta 0:62
%a_bit 15:13
%a_button 2:7
%a_candidate 5:11 10:11
%a_customers 6:11 7:-22 12:4 13:9 18:3 19:3 20:1 24:-6 27:2 28:3 29:-8
%a_customers_<deadline> 16:1 19:32 33:21
%a_customers_<unknown> 5:21 12:9 25:-61 27:11 29:-56 31:12 32:13
%a_customers_@be 2:30 9:32 10:12
%a_customers_@me 17:18
%a_customers_how 28:2
%a_customers_what 5:-13 13:25 17:-17 18:64
%a_customers_when 20:10
%a_customers_who 34:23
%a_date 11:44 15:11 29:-46 33:29 34:-26
%a_date_for 1:18 33:31
%a_deadline 11:28 15:22 29:-8 32:47
%a_deadline_for 0:20
%a_decision 13:35
%a_dev 10:8
%a_dev_@change 10:8
%a_first 17:4
%a_freeze 2:-54 10:-30 11:40 12:77 13:-7 17:-27 21:21 22:25 23:2 29:-39
%a_freeze_@exception 11:57
%a_freeze_break 21:48 22:23
%a_freeze_on 12:23
%a_fresh 4:19
%a_full 28:2
%a_go 1:34 12:12
%a_go_<unknown> 1:36
%a_heads 24:38
%a_heads_up 24:38
%a_help 2:20
%a_human 34:39
%a_joke 2:-12 25:50
%a_last 1:9
%a_late 34:31
%a_late_@change 34:31
%a_list 13:12 14:31
%a_list_of 14:31
%a_look 7:17
%a_lot 25:23
%a_milestone 1:8 5:5
%a_newbie 17:10
%a_no 8:44
%a_no_from 8:7
%a_page 14:34
%a_pass 22:10
%a_picture 14:1
%a_problem 2:18
%a_request 7:28 11:9 22:30 29:-30
%a_security 8:6
%a_security_@change 8:6
%a_separate 0:18
%a_separate_deadline 0:13
%a_warning 24:12
%a_what 5:24 10:-10 33:5
%a_who 34:52
%a_yes 8:6 9:9
%about_<deadline> 10:-4 18:-20 23:33 27:37 28:-33 31:1 33:32 34:3
%about_<deadline>_on 24:15 27:-3
%about_<request> 7:6 9:43
%about_<unknown> 10:39 29:43 33:-7
%about_@change 2:60 24:-6 27:32 31:13
%about_@dates 10:15
%about_@you 11:37
%about_every 27:10
%about_the 10:-38 25:13 29:-44 33:38
%about_the_<deadline> 10:-34 33:58
%accepting_@change 2:-17 12:41
%active_<?> 12:18
%affect_@change 10:2
%affected_by 10:30
%after_<deadline> 1:52 2:44 5:28 6:50 12:-11 13:-3 15:-24 16:-26 18:51 22:23 24:-22 28:-29 29:-20 33:-44
%after_<deadline>_<?> 5:50 18:8 33:-78
%after_<deadline>_or 6:9
%after_<deadline>_please 18:10 22:4
%after_<number> 31:7
%after_@change 25:26
%after_all 21:31 22:-22
%after_freeze 13:7
%after_that 18:18
%after_the 6:-11 10:-11 13:35 20:26 21:-1 22:56 31:9
%after_the_<deadline> 2:12 10:-46 18:5
%after_the_<number> 33:10
%after_the_<unknown> 20:15 31:16
%after_the_freeze 13:40 22:43
%after_this 3:4 19:-13 33:15
%again_<?> 12:-14 29:25
%ago_@be 28:47
%ahead_of 1:31 10:7 16:-34 18:16 24:41 28:1 33:-15
%ahead_of_<deadline> 1:12 16:-10 24:18 28:10
%ahead_of_@we 18:21
%ahead_of_the 10:4
%alarm_for 24:12 29:15
%all_<?> 2:19 21:-25
%all_<deadline> 8:32 13:20
%all_<deadline>_@exception 8:31
%all_<unknown> 13:8 25:9 29:-27
%all_@be 25:16
%all_@dates 14:33 26:17 27:27 31:-22
%all_@exception 13:27
%all_@toStart 13:-39 29:44
%all__ 13:14
%all_of 14:76 18:-20
%all_of_it 14:33
%all_of_them 14:18
%all_the 14:60 33:-7
%all_the_@dates 14:33
%all_this 17:20
%allowed_in 13:49
%allowed_this 17:9
%allowed_to 2:21 15:33
%allowed_to_@toMove 15:51
%allowed_to_do 2:4
%already_<?> 12:7
%already_<unknown> 5:-17 6:-1 9:10 12:47
%already_<unknown>_<?> 6:-5 9:11 12:38
%already_behind 6:16
%already_created 3:11
%already_in 12:22
%already_or 5:11 6:6
%already_over 6:26
%also_in 19:26
%also_need 1:25
%also_need_a 1:22
%an_<deadline> 0:98 1:38 2:-82 9:-9 11:32 13:-49 16:-29 18:-16 21:39 22:22 33:-15
%an_<deadline>_<?> 10:-2 21:15
%an_<deadline>_@be 0:7
%an_<deadline>_for 22:20
%an_<unknown> 2:55 3:3 10:-17 11:-53 17:14 25:4 26:11
%an_<unknown>_<?> 5:1 11:-32 29:18
%an_<unknown>_<unknown> 2:10
%an_<unknown>_@change 25:26
%an_@exception 7:-33 8:-92 9:-92 10:20 11:45 13:16 21:49 22:58 29:-56 34:-8
%an_@exception_<?> 2:-52 11:50
%an_@exception_<unknown> 21:25
%an_@exception_@be 13:-5 21:44
%an_@exception_for 2:24 13:27 21:-2 22:17 34:-2
%an_@exception_if 21:35 22:-22
%an_@exception_request 22:42
%an_@exception_to 22:37
%an_@schedule 13:16 14:7
%an_@schedule_of 13:19
%an_@toRemind 24:8
%an_@unit 24:17
%an_@unit_before 24:19
%an_alarm 24:6 29:15
%an_alarm_for 29:15
%an_error 2:18
%an_error_@toRemind 2:6
%an_ics 26:57
%an_rc 20:24
%and_<deadline> 1:39 6:-14 10:-17 16:8 18:-1 27:44 33:54
%and_<deadline>_<?> 18:-33 33:52
%and_<deadline>_on 1:4
%and_<number> 8:20 18:13
%and_<unknown> 6:22 14:35 18:18 25:3 33:-51
%and_<unknown>_<?> 6:14
%and_@cycle 14:9
%and_@dates 32:20
%and_@me 25:30
%and_@toMove 16:15
%and_a 25:-36 29:50
%and_after 18:19
%and_after_<deadline> 18:19
%and_by 15:35 19:-12 33:-10
%and_final 33:8
%and_for 9:25
%and_gone 6:7
%and_have 17:18
%and_how 11:2
%and_the 8:6 18:-7 33:88
%and_the_<deadline> 33:19
%and_the_<number> 32:6
%and_the_<unknown> 18:-16 29:-11 33:57
%and_then 6:-7 18:55 33:-1
%and_then_<?> 6:-7 18:41
%and_want 17:10
%and_want_to 17:10
%and_what 12:19 17:19
%and_what_@be 5:19 10:-20 12:21
%and_what_@can 5:-6 17:31
%and_when 14:59 20:22 28:-9 29:-30 33:-20
%and_which 5:1 14:6
%and_who 26:7 34:9
%another_@we 2:27
%any_<unknown> 9:25 15:15 17:55 25:-12
%any_<unknown>_on 9:31
%any_@dates 32:15
%any_@dates_in 14:7
%any_@exception 9:-19 13:62 21:-7
%any_@exception_that 9:-2 13:38
%any_block 12:30
%any_block_on 12:30
%any_decision 9:68 13:-14
%any_decision_on 9:61 13:-12
%any_freeze 18:35 32:39
%any_idea 29:11
%any_longer 12:10 31:28
%any_more 8:22 23:-13 31:9
%any_way 0:11 2:23 12:-31 14:-13 21:50 26:4
%any_way_to 0:15 14:-11 21:21 26:6
%anyone_<?> 15:-19 34:9
%anyone_<unknown> 15:20 25:16
%anything_@cycle 32:25
%anything_@me 5:9 13:31
%anything_about 27:7
%anything_about_@change 27:19
%anything_due 32:1
%anything_on 32:8
%anything_on_the 32:2
%anything_this 32:33
%apply_for 21:5 22:25
%apply_for_a 21:12
%apply_to 2:28 10:31 34:-15
%apply_to_@change 2:41
%approval_of 7:2
%approval_of_<request> 7:2
%approved_<?> 9:34 13:-3
%approved_<request> 7:3 8:-9 25:11
%approved_or 7:-24 8:-9 9:68
%approved_or_not 7:-18 8:-6 9:61
%approving_<request> 25:15
%as_<deadline> 16:8
%as_<deadline>_<?> 33:38
%as_@person 17:13 27:-4 29:19
%as_a 2:-5 7:6 10:4 14:51 17:31 26:-2
%as_a_<unknown> 14:18
%as_a_@toStart 17:19
%as_done 8:6
%as_far 18:5
%as_far_as 18:5
%as_it 15:53 33:-7
%as_it_@be 15:55 33:-6
%as_of 12:40
%as_of_@today 12:32
%as_the 6:-10 10:5 20:1 27:20
%as_this 0:7
%as_this_one 0:7
%as_to 29:10
%as_well 21:7 27:14
%as_well_<?> 21:8
%ask_<?> 11:25
%ask_about 34:33
%ask_about_<deadline> 34:24
%ask_for 8:3 11:20 13:12 21:34
%ask_for_<deadline> 21:6
%ask_for_@exception 21:21
%ask_for_a 11:28 21:-37
%ask_for_an 13:10 21:23 22:-11
%ask_the 22:4
%ask_to 15:3 22:16 34:-17
%ask_when 34:12
%ask_you 7:3 31:6
%ask_you_to 7:4 31:7
%asked_before 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
%asked_for 9:36 13:64 22:-41 34:-27
%asked_for_a 21:40 22:-29
%asked_you 23:11
%asking_@me 0:12 33:30
%asking_but 2:1 8:-8 12:4 17:5 19:6 21:-29 24:3 29:8 32:7
%asking_but_<deadline> 6:18 16:-3 32:8 33:29
%asking_but_<unknown> 10:22 25:-14 29:5 33:11
%asking_but_@be 12:33
%asking_but_@can 2:7 14:1
%asking_but_@toAdd 1:3
%asking_but_@toRule 8:13
%asking_but_@we 2:3
%asking_but_what 29:4
%asking_but_when 29:29
%asking_for 21:43 22:37 29:-18 33:13 34:-3
%asking_for_a 22:30
%asking_for_an 21:21
%at_<?> 9:4
%at_<deadline> 10:90 18:-42
%at_<number> 1:15 24:55 25:-23 29:33 31:-1 32:-6
%at_<number>_<number> 24:30
%at_<number>_<unknown> 29:5
%at_<unknown> 2:-29 10:-31 12:12 15:22 25:16 29:1 33:45 34:-23
%at_<unknown>_<unknown> 33:2
%at_all 2:8 8:13 10:39 21:-27 25:-30 31:25 33:-15
%at_all_<?> 2:19 21:-25
%at_least 2:35 28:13 33:-25
%at_present 12:31
%at_some 23:4 26:11
%at_some_point 23:4 26:11
%at_the 2:17 4:11 5:3 9:-8 18:42 25:47 29:-12 31:-28 33:-16
%at_the_<unknown> 12:-4 18:26 25:56 31:-15 33:-6
%at_the_@toStop 4:14
%at_the_moment 2:23 5:7 18:11
%at_this 7:6 8:13 10:-10 12:59 15:10 17:28 29:-43
%at_this_point 5:30 7:7 12:27 15:11 29:-2
%at_this_stage 8:15
%at_what 10:-24 33:70
%at_what_time 33:34
%at_which 29:-5 33:10
%back_by 16:18
%back_from 5:16 25:7
%back_in 25:53
%back_in_<number> 25:37
%back_on 27:10
%back_to 16:15 24:22 25:-21
%back_to_the 16:2
%because_the 22:16
%become_a 11:-1 17:10
%become_of 9:36
%before_<cycle> 19:61 20:-16
%before_<deadline> 1:27 2:1 3:2 6:-45 10:-62 12:-23 15:-7 18:44 23:53 24:59 27:-66 28:70 29:-49 33:-54 34:-31
%before_<deadline>_<?> 23:36 28:66 34:-6
%before_<deadline>_@be 3:6 19:9 28:-7
%before_<unknown> 20:17
%before_@cycle 1:6 16:1
%before_@me 1:-11 2:-13 4:11 9:6 10:16 11:2 12:16 14:2 15:12 18:3 19:-11 20:-2 23:-27 24:-80 28:-24 29:3 34:2
%before_@me_forget 1:-8 2:-5 4:12 7:-16 9:3 10:22 11:3 12:7 14:6 16:4 19:-7 20:-1 23:-12 24:-65 25:3 28:-7 34:3
%before_@me_have 15:19
%before_@month 20:27
%before_@we 3:10 4:-4 6:-11 21:5 28:3 29:13 33:1
%before_@weekday 32:39
%before_@weekday_<?> 32:36
%before__ 24:22
%before_or 2:-22 5:40 6:-39 18:-39 20:14 33:71
%before_or_after 2:-22 5:40 6:-39 18:-39 20:14 33:71
%before_the 1:19 2:12 6:5 7:16 17:23 20:-40 24:27 28:36 29:-5 32:28
%before_the_<deadline> 24:39 28:37
%before_the_<number> 6:18
%before_the_<unknown> 1:-7 16:19
%before_the_@cycle 1:31 2:20 17:19 20:-47
%before_the_@weekday 32:35
%before_the_freeze 24:3
%before_this 6:15 19:70 33:-17
%before_this_one 19:41
%begins_on 33:18
%behind_<deadline> 10:36
%behind_@we 6:71
%between_<deadline> 1:28 5:9 16:1 19:23 33:-2
%between_<deadline>_and 1:28 5:9 16:1 19:23 33:-2
%between_now 28:40
%between_now_and 28:40
%big_@change 2:16
%big_@unit 20:28 33:-7
%bin_@toStart 17:17
%bit_of 22:5
%block_on 12:30
%book_a 29:23
%book_the 20:22
%boss_@be 1:18 9:-2 10:10 11:11 14:10 16:5 24:3 25:-1 26:-7 27:18 29:-7 33:-11
%boss_@be_asking 1:18 9:-2 10:10 11:11 14:10 16:5 24:3 25:-1 26:-7 27:18 29:-7 33:-11
%bot_<?> 11:47
%both_<deadline> 33:10
%both_<deadline>_and 33:10
%break_for 22:23
%busy_@unit 20:-15 25:28
%but_<deadline> 6:18 16:-3 32:8 33:29
%but_<unknown> 10:22 25:-14 29:4 33:11
%but_@be 12:33
%but_@can 2:7 14:1
%but_@me 31:17
%but_@toAdd 1:3
%but_@toRule 8:14 27:-1 31:9
%but_@we 2:2 15:10
%but_do 15:16 17:9 33:-16
%but_do_not 15:16 17:9 33:-16
%but_only 8:45 22:-4
%but_only_until 8:34 22:-3
%but_what 29:1
%but_when 29:17
%but_when_@be 33:7
%button_@change 2:14
%by_<deadline> 10:36 21:20
%by_<deadline>_<?> 10:15
%by_<number> 29:13
%by_<number>_@unit 29:13
%by_<quoted> 10:3
%by_<unknown> 9:9 16:15 23:26 27:11 29:-10
%by_<unknown>_@unit 16:17
%by_@me 8:24
%by_@toRemind 26:16
%by_@weekday 22:11 32:11
%by_a 16:75 24:-18
%by_a_@unit 16:77 24:-18
%by_now 6:12 12:16
%by_now_<?> 12:20
%by_one 16:13
%by_one_@unit 16:13
%by_the 7:-12 10:22 11:11 13:16 16:-20 25:9 27:-11 31:5 33:-15
%by_the_<deadline> 10:48
%by_the_way 7:-11 10:-2 11:12 13:9 16:-15 18:9 25:10 27:-10 31:5
%by_three 16:15
%by_three_@unit 16:3
%by_two 15:4
%by_two_@unit 15:4
%by_what 33:31
%by_what_date 33:13
%by_when 33:3
%by_which 33:19
%by_which_date 33:13
%by_whom 7:11 15:30 19:-14 33:-11
%call_for_@change 1:1
%call_the 6:-6 12:25
%called_<?> 19:8 32:-6
%called_<unknown> 4:25
%came_before 19:47 20:-7
%came_before_<cycle> 19:47 20:-7
%candidate_<?> 0:19 10:5 33:-11
%chances_of 21:17
%changed_after 10:25 13:16
%changed_the 34:37
%changed_the_<deadline> 34:10
%charge_of 34:38
%charge_of_@change 34:17
%check_the 24:2
%cherry_<unknown> 2:33 10:34 11:-12 25:-1 29:7
%cherry_<unknown>_to 2:27
%ci_<unknown> 28:17 29:14
%ci_@be 16:23
%ci_@be_down 16:24
%ci_@change 2:17
%closed_<?> 6:56
%closed_at 12:5
%closed_for 12:40
%closed_or 6:-10 12:30
%closest_date 18:3
%coffee_machine 29:35
%come_before 18:16 33:23
%come_out 19:48
%come_out_<?> 19:2
%come_under 10:48
%come_under_the 10:38
%comes__ 20:6
%coming_@unit 32:55
%coming_@unit_<?> 32:11
%coming_along 5:36
%coming_up 18:26
%command_for 11:8
%command_to 11:30 14:-16
%commands_<?> 11:15
%considered_a 10:10
%considered_a_@change 10:10
%contributors_<unknown> 17:40 29:-6
%count_@me 28:12
%count_@me_in 27:14
%couple_of 6:26
%couple_of_@unit 6:27
%current_@cycle 5:19
%current_phase 5:6
%customers_<deadline> 16:5 19:32 33:21
%customers_<unknown> 1:8 5:21 12:8 25:-63 27:7 29:-60 31:17 32:11
%customers_@be 2:29 5:-31 9:26 10:11
%customers_@me 17:18
%customers_for 29:23
%customers_how 28:2
%customers_what 5:-13 13:25 17:-17 18:64
%customers_what_@be 18:42
%customers_when 20:10
%customers_who 34:23
%cut_<?> 2:17 6:9
%cut_<deadline> 29:52 33:-17
%cut_the 20:37 29:-38 31:22
%cutoff_@be 6:5
%cutoff_for 1:3 21:19 22:-32 33:75
%cutoff_for_<deadline> 33:47
%cve_<number> 29:28
%cve_<number>_<number> 29:28
%cve_@change 22:2
%daily_@updates 27:23
%date_<?> 11:6 15:-38 18:20 20:2 33:-23 34:19
%date_<deadline> 20:3 33:12
%date_<unknown> 1:7 20:6 33:8
%date_<unknown>_<unknown> 20:12
%date_<unknown>_for 1:12
%date_@be 15:-11 16:11 20:41 28:13
%date_@be_it 28:16
%date_@be_the 19:6
%date_@can 33:18
%date_@change 26:18 27:58 33:-9
%date_@month 16:16
%date_@month_<number> 16:16
%date_@toMove 16:26
%date_as 15:22 19:3 33:-28
%date_as_it 15:25 33:-2
%date_did 19:15
%date_does 33:11
%date_does_the 33:5
%date_for 6:26 16:36 29:64
%date_for_<deadline> 1:-38 16:50 29:47
%date_for_@change 33:19
%date_for_the 1:10 20:7 29:36 33:-31
%date_in 0:25 1:1 19:18
%date_in_<version> 19:38 33:-29
%date_in_the 0:25 1:2
%date_of 14:-28 18:-49 20:36 29:31 33:23
%date_of_<deadline> 6:-16 15:17 20:-15 29:39 33:30
%date_of_<version> 4:-11 19:4 20:1
%date_of_the 20:36
%date_on 33:34
%date_please 15:11 16:-14 18:12 20:21
%date_should 18:23
%date_to 0:2 29:14
%deadline_<?> 18:1 30:19
%deadline_<unknown> 1:28 18:12
%deadline_for 0:37 1:29 18:-22 28:14 29:16
%deadline_for_<deadline> 28:18
%deadline_for_<unknown> 1:25
%deadline_for_@change 0:7
%deadline_for_the 0:10 18:-14 29:25
%deadline_please 33:18
%decided_on 9:3 16:6
%decision_on 7:16 8:13 9:10 13:-13
%decision_on_<request> 7:17 8:18 9:-51
%decision_on_the 9:70 13:-12
%definition_of 10:19
%delete_<deadline> 18:15
%delete_the 6:1 24:15 29:56
%despite_the 13:9 22:12
%dev_<unknown> 29:15
%dev_@change 10:8
%dev_or 5:41
%dev_to 27:28
%development_<?> 5:7
%did_<deadline> 6:92 12:4 33:-7
%did_<deadline>_@toMove 6:45
%did_<deadline>_@toStart 12:35
%did_<deadline>_already 6:25 12:-3
%did_<deadline>_take 6:16
%did_<request> 9:36
%did_<request>_get 9:8
%did_<unknown> 19:5
%did_<version> 19:99 20:-20
%did_<version>_come 19:12
%did_@me 2:16 9:6
%did_@me_miss 2:12 6:16
%did_@we 3:21 5:-48 6:6 7:-15 9:14 13:21 19:35 29:-19
%did_@we_<deadline> 19:26 33:-4
%did_@we_<unknown> 13:21 33:9
%did_@we_@toRule 7:-12 9:24 13:16 32:-3
%did_@we_have 32:30
%did_anyone 13:30 21:-12
%did_it 25:41
%did_not 8:9 22:4
%did_someone 7:4 12:6 30:4
%did_the 5:-8 9:35 12:37 19:4 23:6 29:24 33:-14 34:26
%did_the_<deadline> 6:18
%did_the_<unknown> 9:5 19:16
%did_the_@cycle 9:44
%did_the_last 19:-27 34:53
%did_they 5:6
%did_you 7:27 8:-11 30:36
%difference_between 10:32
%do_<?> 5:-4 29:34
%do_<deadline> 10:27 28:13 33:8
%do_<unknown> 11:-45 17:1 23:31 28:39 29:-52 30:3 31:14
%do_<unknown>_@change 2:1 11:-15 23:25
%do_@change 2:42 21:-26 33:24
%do_@cycle 10:19
%do_@me 0:4 9:-53 10:-21 11:8 14:-42 15:5 17:20 18:29 20:-73 22:-27 23:-44 25:-111 29:32 30:23 32:4 33:-36 34:85
%do_@me_<unknown> 11:-28 29:67 34:12
%do_@me_@toAdd 0:26 29:-5
%do_@me_@toMove 15:24
%do_@me_@toRemind 5:19
%do_@me_@toStart 17:45 33:-5
%do_@me_ask 11:23 15:22 21:-19
%do_@me_get 17:14 21:5 23:-19
%do_@me_have 2:40 10:14 18:54 28:-3 29:1
%do_@me_miss 30:24 32:15
%do_@me_need 3:11 11:-22 17:12 34:7
%do_@me_still 28:28
%do_@me_use 11:49
%do_@toStart 2:-17 12:16
%do_@toStart_@change 2:-17 12:16
%do_@updates 23:17 31:-10
%do_@we 0:-1 2:-57 3:-11 5:-2 9:3 12:3 14:55 17:-12 18:-16 19:-49 20:36 25:-28 26:-17 28:36 29:51 33:1
%do_@we_<unknown> 7:9 20:53 29:-34
%do_@we_@toMove 15:25 20:19 29:-26
%do_@we_@toStop 33:19
%do_@we_cut 20:30 29:18 33:-15
%do_@we_get 20:-46 29:49 33:-4
%do_@we_go 20:18
%do_@we_have 0:-47 3:-36 5:16 12:30 13:10 14:60 18:-47 20:-35 29:44 32:16
%do_@we_hit 20:-44 28:60
%do_@we_know 7:-7 9:26 33:19
%do_@we_need 0:11
%do_@we_ship 20:16
%do_@we_still 6:13
%do_@we_support 29:23
%do_@we_want 0:16
%do_before 17:19
%do_for 11:16
%do_not 0:41 2:-53 3:48 4:-4 6:-2 7:16 9:-2 12:-41 14:-12 15:66 16:-52 21:14 22:-32 23:11 24:7 26:5 27:-24 29:-76 30:55 31:8 33:-85
%do_not_@toAdd 0:55 3:27
%do_not_@toMove 15:32 16:-12
%do_not_@toPost 31:56
%do_not_@toRemind 24:-40 31:56
%do_not_@toRule 7:60 8:-48
%do_not_@toStart 3:38
%do_not_@toStop 30:69 31:-64
%do_not_let 24:57
%do_not_need 8:20 30:-14 31:14
%do_not_understand 10:17 11:4
%do_not_unsubscribe 30:41 31:-22
%do_that 2:8 11:13
%do_that_<?> 11:13
%do_the 4:7 16:21
%do_they 10:12 11:14
%do_you 0:7 2:3 3:34 7:7 10:4 14:-34 20:18 24:-4 25:2 26:53 30:-69
%do_you_<unknown> 11:-18 23:3 25:14
%do_you_@toPost 11:-41 26:59
%do_you_@toRemind 11:2
%do_you_have 3:47 20:3
%do_you_know 10:29 11:1
%do_you_think 7:34 11:-3
%do_you_understand 11:39
%doable_<?> 2:37
%does_<deadline> 2:-28 6:-20 10:95 18:-6 29:8 33:55
%does_<deadline>_<unknown> 33:16
%does_<deadline>_@toStart 29:22
%does_<deadline>_@toStop 2:24 10:-10
%does_<deadline>_apply 2:-18 10:36
%does_<deadline>_come 33:37
%does_<deadline>_cover 10:12
%does_<deadline>_fall 33:3
%does_<quoted> 10:15 20:16 29:-33
%does_<quoted>_mean 10:1
%does_<request> 7:9 9:82 20:-1 29:-21 34:-17
%does_<request>_have 9:47 29:-4
%does_<unknown> 10:-37 29:56
%does_@exception 9:5
%does_@exception_<number> 9:5
%does_@me 6:12 13:14
%does_a 2:5 34:12
%does_a_@cycle 34:15
%does_anything 18:26
%does_it 2:37 20:56
%does_not 8:4 29:29 31:13
%does_one 11:54 29:-20
%does_that 11:5 29:-5
%does_the 2:34 3:21 5:15 14:14 19:-26 20:13 28:11 29:1 33:-17 34:-4
%does_the_<deadline> 10:42 29:55 33:-11
%does_the_<unknown> 29:2 33:9
%does_the_@cycle 20:59
%does_the_@toStart 29:2
%does_the_freeze 2:73 10:6 12:-67 29:-52
%does_this 10:-24 14:27 19:8 29:8
%does_this_@cycle 14:29
%done_<?> 6:10
%done_and 18:14
%done_and_<unknown> 6:28
%done_by 22:14
%done_by_@weekday 22:14
%done_right 6:5
%done_with 6:-3 12:26 18:27
%down_<?> 29:29
%down_<request> 9:8
%down_for 33:37
%down_for_<deadline> 33:27
%down_the 8:29 9:4
%down_the_<unknown> 9:8
%download_it 20:19
%download_the 29:8
%due_<?> 6:-18 33:32
%due_before 18:28 32:6
%due_by 32:18
%due_by_@weekday 32:12
%during_<deadline> 2:85 10:-6 12:-1
%during_the 2:13 22:1
%during_the_freeze 2:13 22:1
%during_this 2:-1 31:20
%earlier_<?> 18:5
%earlier_<deadline> 10:-3 18:21
%earlier_<deadline>_or 10:-3 18:22
%enough_for 2:17 7:16 33:-2
%enter_a 1:33
%entered_the 5:15
%error_@toRemind 2:27
%every_@weekday 24:80 32:-29
%every_@weekday_@toRemind 24:4
%every_@weekday_about 24:23
%every_date 14:60 20:-8
%every_deadline 14:12
%every_freeze 27:26 31:-23
%every_milestone 14:34
%everything_@be 12:4
%everything_from 14:39 31:-10
%everything_that 8:21
%everything_that_@be 8:22
%example_of 11:12
%excuse_@me 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
%excuse_@me_<deadline> 16:5
%excuse_@me_<unknown> 17:13 18:24 28:14
%excuse_@me_@be 5:19 9:-6 12:6
%excuse_@me_@can 0:9 2:3
%excuse_@me_@toAdd 1:31
%excuse_@me_@toRemind 5:2
%excuse_@me_how 15:31 33:6
%excuse_@me_what 2:9 33:-24
%excuse_@me_when 20:11
%excuse_@me_which 6:1 34:12
%excuse_@me_who 30:23
%exempt_from 10:42
%expected_of 17:43
%expected_of_@me 17:40
%explain_<deadline> 10:33
%explain_<deadline>_to 10:7
%explain_how 11:5
%explain_the 11:2
%extended_<?> 33:21
%extra_@unit 16:28 22:7
%extra_@unit_for 22:24
%fall_in 32:5
%fall_into 32:17
%fall_under 10:27
%far_<unknown> 6:26 13:17
%far_@be 5:45
%far_as 18:5
%far_off 28:54
%far_off_@be 28:28
%few_@unit 32:20
%file_<?> 11:-9 13:18 29:21
%file_<deadline> 21:20 34:-16
%file_an 11:2 21:-8 29:20
%file_an_<deadline> 21:-4 22:17
%file_an_@exception 11:41
%file_it 21:23 22:14
%filed_a 9:13
%fill_in 18:31 21:24 29:-24
%final_<?> 6:11 20:-3 33:16
%final_date 4:18
%final_on 20:2
%find_@me 17:5
%find_the 7:7 29:2
%fine_with 8:9
%finish_@me 28:22
%finish_@me_@change 28:22
%finish_the 22:5 24:9
%finished_by 10:8
%first_<?> 18:72 33:-31
%first_<deadline>_or 18:8
%first_@change 2:-8 17:46 25:27 29:-12
%first_@change_ever 17:16
%first_@unit 1:-11 4:23 17:70 25:-24 29:17
%first_@unit_of 29:23
%first_time 17:17
%follow_<deadline> 26:1 27:52
%follow_all 14:-14 27:44
%follow_the 26:19
%follow_the_@cycle 26:21
%follow_up 24:48 27:-15
%following_@cycle 3:23 4:22 20:-12
%following_deadline 18:11
%for_<?> 10:42 20:17
%for_<cycle> 14:38 34:18
%for_<cycle>_<?> 34:9
%for_<deadline> 0:-3 1:-109 10:-66 11:-61 12:-30 13:24 15:-48 16:51 18:-90 19:-74 21:14 22:-97 23:35 24:51 28:59 29:14 33:37 34:19
%for_<deadline>_<?> 2:6 29:50 33:-33
%for_<deadline>_<number> 16:11 33:-7
%for_<deadline>_<unknown> 33:15
%for_<deadline>_@be 16:3
%for_<deadline>_@change 27:2
%for_<deadline>_@updates 27:11
%for_<deadline>_and 33:35
%for_<deadline>_please 24:35 28:22
%for_<link> 9:11 21:-32 22:80
%for_<number> 5:13 31:37
%for_<number>_@month 1:12
%for_<number>_@unit 5:13 31:42
%for_<request> 8:72 9:-34 22:72 25:-67
%for_<request>_please 8:-4 22:47
%for_<unknown> 1:66 2:-79 5:10 8:8 9:17 10:-14 11:23 13:-56 14:-9 16:-56 17:-42 18:-36 20:8 21:-90 22:23 25:18 26:40 29:26 31:-7 33:-41
%for_<unknown>_<?> 9:21 18:-2 26:7 29:7
%for_<unknown>_<unknown> 29:9
%for_<unknown>_@change 1:10 5:25
%for_<unknown>_@schedule 14:-6 26:41
%for_<unknown>_on 22:19
%for_<version> 2:14 4:103 14:19 20:38 29:-47 33:-8
%for_<version>_<number> 4:6
%for_<version>_@be 2:21
%for_<version>_please 14:5
%for_@change 5:15 8:12 9:-25 11:-3 12:10 20:-18 21:8 25:-11 26:10 27:-12 28:16 29:-38 33:48 34:11
%for_@change_<number> 21:-5 22:48
%for_@change_@change 2:11 21:6 28:11
%for_@change_or 10:28
%for_@cycle 1:10 4:13 27:11
%for_@cycle_<number> 4:30
%for_@dates 27:16
%for_@exception 13:5 21:42 34:-34
%for_@me 1:-24 3:13 4:-14 7:-33 8:-51 10:36 11:-3 13:26 19:30 23:-15 24:-36 25:14 27:9 31:16 34:-15
%for_@me_<?> 10:14
%for_@me_<unknown> 2:-1 3:20
%for_@me_@change 2:18 29:10 33:-3
%for_@month 24:29 32:17
%for_@month_<number> 24:29
%for_@toMove 22:52
%for_@toMove_<number> 22:51
%for_@toStart 2:-56 6:33 17:32 29:-54 33:61
%for_@toStart_@change 2:-10 6:31 29:-8 33:23
%for_@today 31:39
%for_@we 1:19 22:47 32:28
%for_@we_<?> 32:21
%for_@we_<unknown> 1:7
%for_@we_@change 22:19
%for_@weekday 1:13 14:-1 29:47 32:12
%for__ 1:9 2:30 22:23 34:18
%for___<unknown> 1:2
%for___@change 2:9
%for_a 2:41 3:46 9:-34 21:43 22:9 29:-62 32:-13
%for_a_<deadline> 3:9 21:5
%for_a_<number> 21:2
%for_a_<unknown> 2:4
%for_a_@change 2:43 21:-21
%for_a_@cycle 0:7
%for_a_@exception 21:9 22:22
%for_a_@toMove 21:7
%for_a_@toStart 3:25 21:24
%for_a_@unit 22:34
%for_a_decision 13:22
%for_a_freeze 11:27
%for_adding 0:-4 25:15
%for_an 10:-34 13:79 21:41 22:-3
%for_an_<deadline> 10:-20 11:34
%for_an_@exception 11:-32 13:79 21:36 22:-22
%for_another 0:23
%for_asking 2:1 8:-8 12:4 17:5 19:6 22:-20 24:3 29:8 32:7
%for_asking_but 2:1 8:-8 12:4 17:5 19:6 21:-29 24:3 29:8 32:7
%for_good 6:37
%for_it 2:2 22:7 33:30
%for_lunch 29:59 32:-18
%for_membership 33:2
%for_moving 11:31 25:3
%for_next 32:1
%for_one 0:6 2:17 16:2
%for_one_more 2:28
%for_someone 25:10
%for_the 0:4 1:28 2:-21 3:-19 5:5 7:4 8:10 9:34 10:-7 13:20 16:-12 17:-17 18:-9 20:22 21:-18 22:41 23:-19 24:-40 25:14 28:5 29:15 30:-9 31:-42 34:16
%for_the_<deadline> 2:-29 6:31 10:-2 29:7 33:9
%for_the_<number> 1:49
%for_the_<unknown> 8:44 9:12 13:23 14:47 16:-21 22:22 25:-34 28:11 29:-28 33:55 34:-6
%for_the_@change 2:-50 5:-25 10:18 17:-24 22:69 28:15 32:30 33:-9
%for_the_@cycle 1:-6 5:23 6:-6 13:9 14:-59 20:7 29:24
%for_the_@exception 13:-14 25:28
%for_the_@schedule 26:22
%for_the_@toStart 2:29 8:12 21:-7 33:-32 34:6
%for_the_@unit 32:47
%for_the_@updates 0:1 7:14 9:4 11:5 12:7 13:9 14:4 15:8 16:2 17:14 18:3 19:4 21:8 22:-10 25:3 26:-6 29:-1 30:-7 31:-42 32:-2
%for_the_coming 18:-15 20:30 32:1
%for_the_next 4:13 5:12
%for_the_old 1:11 29:-5
%for_the_rest 31:8
%for_the_upgrade 22:14
%for_this 1:-23 21:26 22:-2 29:47 30:1
%for_this_@cycle 34:1
%for_two 8:2
%for_two_@unit 8:3
%for_what 9:25
%for_your 25:4
%force_<?> 12:10
%forget_<deadline> 16:22 24:20
%forget_<unknown> 18:11 29:31
%forget_@be 5:-3 6:6
%forget_@me 31:29
%forget_@toStart 4:12
%forget_how 17:12
%forget_what 17:-3
%forget_what_@be 18:5
%forget_when 3:2 20:-3
%forget_who 34:11
%forward_<?> 15:16
%freeze_<?> 2:30 12:24 23:2 29:-12 32:3
%freeze_<unknown> 1:5
%freeze_@be 23:7
%freeze_@exception 11:56
%freeze_@today 29:7 34:14
%freeze_@unit 18:10
%freeze_@updates 24:-15 31:33
%freeze__ 29:3 33:5
%freeze___<unknown> 29:12 33:10
%freeze_apply 2:44 10:-13
%freeze_apply_to 2:54 10:-9
%freeze_block 2:18
%freeze_break 2:-5 9:52 10:-6 12:-17 21:41 22:45
%freeze_break_for 22:23
%freeze_breaks 13:32
%freeze_date 29:5
%freeze_for 10:2 29:1
%freeze_in 12:6 27:22 31:-25 32:19
%freeze_last 6:30 10:34 19:-18 29:-19
%freeze_mean 10:13
%freeze_on 12:35 29:-20 32:-2 33:60
%freeze_please 22:25
%freezing_in 25:34
%freezing_in_this 25:2
%from_<deadline> 10:23 19:31 28:-8 31:9
%from_<deadline>_to 19:33 28:-6
%from_<unknown> 2:32 25:18 29:8 31:-8
%from_<unknown>_to 14:3
%from_@me 8:48
%from_@weekday 32:6
%from_@weekday_to 32:6
%from_last 9:21 29:20
%from_last_@unit 9:21 29:21
%from_merging 2:11
%from_now 14:41 27:53
%from_now_on 27:46 31:17
%from_now_until 14:26
%from_the 1:11 10:20 14:-27 25:9 27:-78 30:26 31:34 33:-8
%from_the_<unknown> 8:-3 13:4 25:24 29:1
%from_the_@cycle 8:2
%from_the_@updates 31:29
%from_the_freeze 10:6 12:-6
%from_the_list 30:26
%from_which 33:20
%from_which_@unit 33:20
%from_you 11:3
%frozen_<?> 12:5
%frozen_@be 25:14
%frozen_at 12:4
%frozen_or 12:13
%frozen_yet 12:18
%full_@schedule 14:60
%full_list 18:36
%ga_<?> 10:7 20:3
%ga_@unit 20:15
%ga_date 16:7 20:12
%gate_<unknown> 29:7
%gate_closed 12:19
%gate_shut 12:26
%get_<unknown> 20:-49 25:24 26:8 33:4
%get_<version> 4:21
%get_<version>_going 4:11
%get_@me 7:4 17:19 20:14 29:-25 33:23
%get_@me_<unknown> 2:-17 17:24 20:15 29:-15 33:24
%get__ 9:26 22:-8 30:15
%get_a 0:9 2:-12 17:-48 21:-14 24:40 26:26 29:44 33:-20
%get_a_@toRemind 24:11 33:-11
%get_an 11:-37 21:42 22:39
%get_an_@exception 11:-37 21:54 22:26
%get_in 7:11 8:13 26:-11
%get_it 20:3 21:18
%get_the 2:-54 4:29 9:10 20:5 26:37 27:32
%get_the_<unknown> 4:23 29:-7
%get_the_@cycle 20:20
%get_the_@updates 26:43 27:4
%get_this 2:50 20:1
%get_through 2:17
%get_your 11:16
%gets_@me 8:39
%gets_tagged 33:30
%gets_the 26:3
%getting_an 21:23
%getting_started 17:20
%give_<deadline> 16:49
%give_<request> 8:47
%give_<request>_the 8:19
%give_<unknown> 15:6 24:18 27:10
%give_@me 5:29 11:21 13:13 14:11 16:-18 18:9 19:-3 25:-17 27:-82 28:18 31:-37 32:26 33:25
%give_@me_<unknown> 29:28 32:12
%give_@me_a 5:47 11:3 27:-6 29:-12 34:7
%give_@me_the 13:18 17:9 24:-32 28:19 33:58
%give_@we 16:30
%give_@we_a 24:10
%go_<?> 2:33 18:4
%go_<unknown> 1:39
%go_ahead 8:13
%go_by 6:33
%go_for 8:9
%go_in 2:53 12:1
%go_out 19:4 23:9
%go_through 9:6
%go_to 25:20
%goes_out 6:-16 33:20
%going_on 5:27 12:1 32:2
%going_on_with 5:33
%going_to 15:11 18:6
%going_to_@toMove 15:13
%going_to_@toRule 9:6
%golive_date 20:22
%gone_<?> 6:17
%gone_by 6:32
%good_for 10:24 11:29 25:-34
%good_to 2:48 8:6
%got_<deadline> 13:9
%got_<unknown> 13:14
%got_@exception 13:18 34:-12
%got__ 9:9
%got_a 2:9 11:20 17:-15 25:30 29:-24
%got_a_<unknown> 11:22
%got_the 5:4
%got_to 5:4
%got_until 32:19
%granted_<?> 9:42
%granted_an 22:7
%granted_an_@exception 22:7
%granted_until 8:21
%granting_<request> 7:2
%green_light 8:42
%had_<deadline> 6:54 12:-2
%had_a 0:13
%handles_@change 34:1
%happen_in 33:3
%happens_after 18:3
%happens_if 7:4
%happens_if_@me 7:4
%happens_on 10:57 20:-21 33:-10
%happy_@weekday 25:39 32:-3
%hard_freeze 12:7
%has_<deadline> 12:6 15:16 33:14
%has_<deadline>_@be 15:19
%has_<request> 9:19
%has_<request>_@be 9:19
%has_<unknown> 6:18 7:7 13:29
%has_<unknown>_for 13:32
%has_@be 8:30 25:13
%has_a 20:14
%has_anybody 9:6
%has_anyone 3:2 6:-1 9:29 15:25
%has_anything 13:28
%has_asked 13:28
%has_it 12:32
%has_not 6:5
%has_passed 6:10
%has_the 5:38 9:25 10:5 12:42 13:-77 20:12 25:-31 29:4 33:-66
%has_the_<deadline> 6:17 10:24 33:-17
%has_the_<unknown> 34:1
%has_the_@change 5:21
%has_the_@cycle 2:8 20:23
%has_the_freeze 12:20
%has_to_@be 7:3 9:-12
%have_<deadline> 6:-32 12:19 15:-29 16:76 28:-39 33:37
%have_<deadline>_on 16:16
%have_<unknown> 0:16 8:2 15:18 22:-23 29:18
%have_<unknown>_to 15:19
%have_@change 6:30
%have_@me 2:3 8:32 17:1 23:23 25:-29
%have_@we 5:52 6:49 12:5 15:-43 30:9 32:33
%have_@we_entered 5:26
%have_@we_got 32:33
%have_@we_had 6:25
%have_a 1:21 22:13 24:18 25:36 28:16 33:-47
%have_a_@updates 24:29
%have_an 3:11 22:3
%have_and 14:7
%have_for 20:5 33:-6
%have_got 5:1
%have_in 14:31
%have_left 28:-5 29:15
%have_never 17:27
%have_not 6:5 7:42
%have_not_made 7:31
%have_ready 18:14
%have_something 32:19
%have_the 2:-24 4:8 12:37 26:19 27:25 28:30 32:-3
%have_the_<unknown> 12:38
%have_they 12:6
%have_to 4:-23 10:4 16:-30 17:-6 18:67 20:31 21:49 25:44 26:-6 28:-21 29:-93 33:47
%have_to_<unknown> 25:17
%have_to_@be 18:30 33:24
%have_to_@toMove 3:12 4:-9 15:20
%have_to_ask 21:7
%have_to_book 20:21
%have_to_do 10:27 18:-25
%have_to_wait 2:35
%have_until 22:32
%have_you 33:16
%have_you_got 33:16
%heads_up 24:39
%hear_about 27:44
%hear_about_<deadline> 27:32
%help_<unknown> 11:12
%help_@change 2:20
%help_@me 5:1 11:58 17:-40
%help_please 11:41
%help_with 17:27
%hit_<deadline> 10:43 33:-19
%hit_@me 24:26 33:-2
%hit_the 28:32 29:-18
%hold_for 32:20
%hold_off 7:29 8:-16 21:2
%hold_off_on 7:30 8:-15 21:2
%hold_the 15:17 22:15
%how_<unknown> 5:27 10:61 11:-14 29:-34
%how_<unknown>_@be 5:27 9:6 10:63 28:-1 29:-49
%how_<unknown>_@me 17:1
%how_@be 3:1 5:34 9:50 11:-10 14:6 15:-13 17:-65 20:-34 25:70 28:-56 29:-69 33:2
%how_@be_<cycle> 5:33
%how_@be_<deadline> 33:14
%how_@be_it 5:-20 25:45
%how_@be_the 9:26 14:52
%how_@can 0:-20 2:3 11:6 15:11 17:44 26:-1
%how_@can_@me 0:-20 2:4 11:3 15:14 17:38 30:-27
%how_@me 11:45 29:6 30:-24
%how_@me_@can 11:31 29:10 30:-23
%how_@toRule 28:34
%how_@toRule_@be 28:34
%how_do 11:39 15:15 17:16 21:-28 28:-52 29:26 30:6 34:12
%how_do_@me 0:21 11:28 15:18 21:-26 23:-42 26:10 29:24 34:14
%how_do_@we 0:-12 11:17
%how_do_you 29:37
%how_does 11:31 17:43 19:5 29:-60
%how_does_one 11:24 29:-19
%how_does_this 19:9
%how_early 11:-8 21:20 23:12
%how_far 5:14 20:-7 23:33 28:53 29:-36
%how_far_@be 5:45
%how_far_off 28:34
%how_late 33:39
%how_long 3:6 5:-33 11:-25 17:-11 19:18 20:25 28:65 29:14 33:-55
%how_long_@be 19:32 28:-6 29:7
%how_long_ago 28:47
%how_long_before 29:4
%how_long_does 10:32 29:-4
%how_long_have 28:4
%how_long_until 20:16
%how_many 10:-40 11:-88 13:50 14:18 17:-43 19:36 20:-12 24:-12 25:-64 28:29 29:75 33:-52
%how_many_<unknown> 5:-6 28:40 29:24
%how_many_@change 29:40
%how_many_@dates 14:6
%how_many_@exception 9:-7 13:-9 19:21 21:14
%how_many_@unit 19:39 23:3 24:-4 28:19 29:2
%how_many_more 28:14
%how_many_of 13:18
%how_many_rcs 14:3 19:19
%how_many_votes 9:14
%how_much 28:59 29:36
%how_much_<unknown> 28:-2 29:20
%how_much_does 29:18
%how_much_longer 28:20
%how_much_time 28:29
%how_old 29:30
%how_old_@be 29:30
%how_soon 20:36 28:10 29:-11
%how_to 11:29 28:-13 29:33 30:38
%how_to_<unknown> 11:8
%how_to_use 11:6
%how_would 3:16 10:15 11:12 21:-21
%how_would_@me 11:40 21:-9
%how_would_a 3:19
%how_would_you 5:1 10:17
%how_you 11:40
%if_<deadline> 15:28
%if_@me 2:33 17:-18 20:-18 21:40 22:-17 29:-6 30:49 33:12
%if_@me_<unknown> 10:1
%if_@me_@toRule 7:5
%if_@me_merge 21:3
%if_@me_mute 30:12
%if_@we 0:32 3:4 7:67 9:-18 15:37 33:-32
%if_@we_@toRule 7:33
%if_ci 2:1
%if_it 2:35 33:7
%if_it_@be 33:9
%if_the 15:39 16:-4 21:45 22:-47 23:14
%if_the_<unknown> 21:27 22:-21
%if_this 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-18 18:5 19:-10 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
%if_this_@be 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
%if_you 28:11 33:4
%if_you_would 14:7
%in_<?> 2:-8 21:20
%in_<deadline> 5:-2 6:-40 12:103 27:48 33:-24
%in_<deadline>_<?> 12:42
%in_<number> 8:-21 25:37
%in_<request> 8:5
%in_<unknown> 1:-34 3:28 4:2 5:-9 7:9 8:8 9:-7 10:32 11:-31 12:-24 13:-1 16:-30 17:-44 18:3 19:45 20:-18 21:-13 22:-7 23:19 24:-2 25:-60 27:-17 28:-26 29:111 31:20 33:2 34:-31
%in_<unknown>_<?> 5:-7 9:19 14:-11 19:22
%in_<unknown>_<number> 1:-7 9:-35 29:45 32:11
%in_<unknown>_@change 23:16
%in_<unknown>_@unit 28:25 29:26
%in_<unknown>_of 0:24 8:1 29:-7 34:-3
%in_<unknown>_time 33:56
%in_<version> 19:111 28:-20 33:-62
%in_<version>_<?> 19:48 29:3 33:-23
%in_@be 5:10 10:-13 28:-2 32:39
%in_@be_<number> 10:-13 32:40
%in_@change 5:24 31:25
%in_@me 11:38 12:-15 19:-25 25:10 27:8 29:-20 33:62
%in_@me_<unknown> 12:-3 14:-25 25:15 26:26
%in_@me_notes 33:2
%in_@month 1:-15 2:-38 3:33 5:-22 14:5 20:47 33:64
%in_@month_or 20:42 33:17
%in_@notify 11:21
%in_@place 25:16 27:28
%in_@toMove 16:-18 24:59
%in_@unit 28:73
%in_@we 30:3
%in__ 5:30
%in_a 1:69 2:24 10:11 24:-30 29:-52
%in_a_<unknown> 1:38 2:8 10:19
%in_a_@change 2:24
%in_after 13:18 22:40
%in_after_the 22:19
%in_an 21:24
%in_charge 34:63
%in_charge_of 34:38
%in_despite 13:10
%in_development 5:5
%in_effect 12:56
%in_for 10:-1 27:12 34:11
%in_force 12:78
%in_force_<?> 12:15
%in_freeze 12:23
%in_how 28:76
%in_how_many 28:62
%in_it 31:40
%in_late 2:-9 13:13 22:26
%in_next 32:32
%in_now 2:10
%in_on 6:9 27:32
%in_one 2:5 5:10 14:33
%in_one_<unknown> 5:11
%in_or 9:28
%in_order 14:28
%in_past 6:-1 13:8 22:27
%in_past_the 22:27
%in_place 2:-6 12:49
%in_qa 24:8
%in_stone 15:7
%in_the 0:28 1:28 2:26 3:-54 5:-7 6:58 7:-13 11:-53 12:-5 13:46 14:-141 17:23 18:7 19:24 20:-48 21:-3 26:-47 27:8 28:-16 29:17 31:-19 32:36 33:-34 34:-50
%in_the_<unknown> 6:11 10:19 12:10 21:-30 29:34
%in_the_@change 2:30 17:18 18:30 21:-16 29:-9
%in_the_@cycle 17:21 18:-17 20:-26 29:39 32:3
%in_the_@exception 9:-2 13:32
%in_the_@schedule 18:16
%in_the_@toAdd 0:23 1:37 14:-43 18:20
%in_the_last 6:15 15:8 19:1
%in_the_loop 27:7
%in_the_meeting 16:9
%in_the_morning 24:8
%in_the_next 18:-34 32:54
%in_the_office 25:9
%in_the_past 6:2
%in_the_previous 19:23
%in_the_queue 9:34 13:13
%in_this 10:31 11:-12 14:-6 17:21 27:7 28:17 31:38
%in_this_@change 10:11
%in_this_@cycle 2:15 28:27
%in_this_@place 27:11 29:9 31:43 32:-4
%in_time 2:31 21:5 24:9 29:-2
%in_time_<?> 2:42
%in_two 33:24
%in_two_@unit 33:24
%in_what 5:27 11:19
%in_which 5:-2 6:15 20:37 26:5 29:11
%in_which_@unit 20:38
%in_your 10:18
%informed_about 27:12
%instead_of 16:16
%into_<cycle> 2:16
%into_<unknown> 29:32
%into_<unknown>_<?> 29:7
%into_force 6:-5 12:8
%into_the 1:24 11:28 21:3
%into_the_@toAdd 1:26
%it_<?> 2:9 5:-2 6:11 9:38 10:41 14:7 17:-20 18:-4
%it_<number> 7:2
%it_<unknown> 11:2 12:-10 19:34 20:-32 33:21
%it_@be 2:-26 5:-2 6:-2 10:-17 15:53 16:38 17:7 22:65 25:53 29:-87 33:-7
%it_@be_<link> 22:5
%it_@be_<unknown> 2:-6 15:21 22:22
%it_@be_@me 17:43 25:-22
%it_@be_a 21:43
%it_@be_freezing 25:23
%it_@be_not 23:2 25:25
%it_@be_out 20:28
%it_@be_possible 30:2
%it_@be_the 14:6 15:7 16:1
%it_@cycle 5:36 20:-6
%it_@me 7:16 18:3 31:9
%it_@me_forgot 18:3 31:9
%it_@toAdd 2:42 26:6
%it_@toAdd_it 2:16
%it_@toAdd_sense 26:7
%it_a 10:2 31:38
%it_as 7:8
%it_as_a 7:9
%it_for 20:27 21:30 22:-2
%it_for_@me 21:33
%it_freeze 5:-1 12:55 29:9
%it_go 2:18 8:-35 25:-5 29:48
%it_go_in 2:10
%it_granted 9:34
%it_has 8:12
%it_in 1:25 2:-6 5:-12 8:37 14:-10 21:3 25:-12 29:17
%it_in_<unknown> 29:28
%it_land 20:14
%it_off 31:22
%it_ok 17:16
%it_ok_to 2:1
%it_on 2:34 16:-2 24:11
%it_on_the 2:39
%it_out 31:16
%it_past 6:21
%it_possible 0:22 2:-21 3:24 30:12
%it_possible_to 0:22 2:-21 3:24 30:12
%it_ship 20:12
%it_still 20:28
%it_that 21:14
%it_to 34:12
%it_too 2:44
%it_too_late 2:44
%it_until 31:12
%it_up 1:6 4:16
%it_worth 21:7
%it_would 0:13
%it_would_@be 0:13
%join_the 10:17 33:5
%joined_the 17:14
%just_<unknown> 2:-11 6:6 8:1 11:3 12:4 18:-14 20:9 27:8 34:15
%just_<unknown>_<deadline> 12:7 16:17
%just_<unknown>_<unknown> 11:48
%just_<unknown>_@be 28:20
%just_<unknown>_@can 29:30
%just_<unknown>_@me 9:1
%just_<unknown>_@toAdd 27:23
%just_<unknown>_do 31:7
%just_<unknown>_how 5:12
%just_<unknown>_the 17:36 18:-12
%just_<unknown>_what 32:17 33:-10
%just_<unknown>_when 14:1
%just_@toRemind 2:26
%just_joined 17:34
%just_joined_the 17:14
%just_the 10:2 14:58
%just_the_next 14:22
%keep_<deadline> 15:33 27:-16 31:7
%keep_<deadline>_where 15:34
%keep_@me 27:34 30:21
%keep_@we 27:19
%keep_asking 33:1
%keeps_asking 33:7
%kind_as 29:10
%kind_as_to 29:10
%kind_of 11:26
%kindly_@toAdd 29:5
%kindly_@toAdd_a 29:7
%kindly_@toMove_the 16:1
%know_<?> 17:35
%know_about 7:-16 9:22
%know_the 33:23
%know_when 20:9 27:17 33:25
%know_when_<deadline> 27:19
%know_when_the 20:25 33:2
%know_whenever 27:13
%know_whenever_a 27:8
%know_which 5:9
%last_<unknown> 19:-16 29:54
%last_@cycle 4:-22 6:-30 13:-22 14:-3 15:3 19:126 34:6
%last_@cycle_@toAdd 4:-9 19:31
%last_@toMove 15:-7 16:41
%last_@toMove_to 16:3
%last_@unit 6:28 9:30 15:20 16:-18 19:-39 21:28 22:-26 29:28
%last_@unit_<?> 9:16 15:2
%last_@unit_for 33:34
%last_@unit_to 33:34
%last_@weekday 6:56 19:-12
%last_date 16:18 29:4
%last_time 6:-43 19:137 23:12 28:-17 33:-38 34:-4
%last_time_<?> 19:18
%late_<?> 2:23
%late_@change 2:-9 13:49 22:13 34:37
%late_@change_@be 2:-24 13:48
%late_for 2:54 6:39 10:-6 25:17
%late_for_<deadline> 2:12
%late_for__ 2:34
%late_for_the 6:55
%late_in 2:-23 17:9 33:33
%late_merge 22:12
%late_please 22:31
%late_to 2:23
%late_with 2:22
%later_than 16:5 19:27
%leave_it 7:35
%left_<deadline> 28:35
%left_before 28:26
%left_before_<deadline> 28:25
%left_for 2:7 28:29
%left_for_@change 28:9
%left_on 14:29 28:8
%left_on_the 14:29 28:8
%left_the 29:18 34:-10
%left_to 24:25
%left_to_<deadline> 24:29 28:-6
%less_<?> 5:-13 28:36
%less_than 28:20
%less_than_a 28:7
%let_<deadline> 16:25
%let_<request> 8:51
%let_<request>_in 8:24
%let_<unknown> 29:30
%let_@me 10:-1 13:4 14:13 22:20 24:26 27:47
%let_@me_know 24:2 27:17
%let_@me_see 14:16
%let_@we 4:39 7:31 21:10 22:-17 25:36 29:-33
%let_@we_@toStart 4:19
%let_@we_get 4:5
%let_@we_know 24:14
%let_@we_not 7:5 21:14 22:-19
%let_in 13:34 22:11
%let_in_late 13:14
%let_it 25:-24 29:51
%let_it_in 8:45
%let_the 24:29
%like_<unknown> 4:7 28:14
%like_@me 10:4
%like_@me_@be 10:5
%like_a 17:8 26:10
%like_an 13:14
%like_to 2:1 17:23 20:10 21:-8 22:11 27:22 30:-24
%like_to_@be 27:29
%like_to_@toMove 2:9
%like_to_ask 22:9
%like_to_know 20:25
%link_<?> 14:17
%link_<link> 22:21
%link_for 14:-35 26:62
%link_to 14:24 17:2 29:-1
%link_to_the 14:24 17:2 29:-1
%list_<?> 26:54 29:-10
%list_<deadline> 14:21
%list_<unknown> 11:3 29:6 31:-22
%list_@me 23:31 30:37 31:-44
%list__ 13:6
%list_all 13:-40 29:46
%list_every 14:29
%list_every_milestone 14:2
%list_everything 11:7
%list_for 27:22
%list_of 10:27 13:8 14:38 29:-3
%list_of_@dates 14:28
%list_the 14:-48 19:8 34:33
%live_@change 9:16
%locked_<?> 12:32
%locked_at 12:10
%log_@change 10:62
%long_@be 19:32 28:-6 29:7
%long_@be_<version> 19:19 28:-23
%long_ago 28:47
%long_ago_@be 28:47
%long_before 29:4
%long_does 10:32 29:-4
%long_have 28:4
%long_until 20:16
%long_until_the 28:-1 29:5
%longer_@be 33:32
%longer_until 28:13
%look_at 7:7
%look_like 3:5 14:38 19:14
%look_up 9:5 18:1 33:43
%look_up_the 18:2 33:12
%looked_at 9:56
%looking_for 5:17 14:-2 29:4
%looking_for_the 5:17 14:-2 29:4
%love_to 17:12 27:10
%love_to_help 17:8
%made_the 28:3
%made_up 7:31
%many_<unknown> 5:-6 28:40 29:24
%many_@change 29:39
%many_@change_@be 29:9
%many_@dates 10:9
%many_@exception 9:-7 13:-9 19:21 21:14
%many_@exception_@be 19:20
%many_@unit 19:39 23:3 24:-4 28:19 29:2
%many_@unit_@we 28:2
%many_@unit_before 19:8 23:13 28:-21
%many_@unit_between 19:8
%many_@unit_do 28:28
%many_@unit_of 29:8
%many_@unit_until 28:-23 29:32
%many_more 28:14
%many_more_@unit 28:1
%many_of 13:18
%many_rcs 14:3 19:19
%many_rcs_did 19:9
%many_votes 9:14
%mark_<request> 8:10
%mark_@month 1:30
%mark_@month_<number> 1:30
%mark_it 8:19
%maybe_@we 30:15
%maybe_@we_should 30:15
%mean_by 10:25
%mean_by_<quoted> 10:1
%meaning_of 10:8 29:28
%meaning_of_<quoted> 10:35 29:-2
%meet_you 25:26
%meeting_<?> 29:19
%merge_@change 29:31
%merge_@me 29:23
%merge_@me_@change 29:6
%merge_a 2:10
%merge_a_@change 2:8
%merge_it 2:20
%merge_window 10:28 29:-46 33:25
%merged_in 21:9
%merging_@change 12:2
%merging_a 2:18
%milestone_<?> 5:3
%milestone_<deadline> 1:19
%milestone_@be 5:-19 18:34
%minus_<number> 12:-3 24:23 25:14
%minus_what 10:-11 28:53
%miss_<deadline> 6:6 24:10
%miss_the 2:53
%miss_the_<deadline> 6:23
%missed_<deadline> 2:-19 21:21
%missed_the 2:18
%missed_the_<unknown> 2:24
%moment_of 33:15
%more_<unknown> 21:7 29:7
%more_@change 1:-1 6:16 8:-13 16:-35 18:-12 20:10 22:-39 23:16 25:5 28:-3 29:24 33:1
%more_@change_<deadline> 10:1
%more_@change_<unknown> 1:-6 2:-31 14:29 17:23 31:19
%more_@change_@be 6:8 9:22 26:15
%more_@change_@can 11:-6 23:19
%more_@change_how 13:16
%more_@change_what 11:4 14:-10 29:32
%more_@change_when 20:14 33:9
%more_@change_who 34:2
%more_@unit 16:53 22:45 24:-13 33:-10
%more_@unit_for 16:49 22:8 33:-4
%more_@updates 27:4
%more_for 22:51
%more_information 8:34
%more_than 28:46
%more_than_a 28:13
%more_time 15:7 22:41
%morning_of 24:75
%morning_of_<deadline> 24:24
%morning_of_the 24:43
%moved_<deadline> 6:28 15:-11 34:42
%moved_the 15:34 34:-1
%moved_the_<deadline> 15:26 34:-1
%moved_to 5:22 15:-35 16:26
%moving_<deadline> 15:65 16:-8 25:7
%moving_<deadline>_to 15:3
%much_<unknown> 25:16 28:-5
%much_does 29:18
%much_longer 28:20
%much_time 28:29
%must_@be 3:13 16:11 28:-5 32:33
%must_@be_a 3:15 16:15
%must_@me 17:27
%must_not 18:13 24:3
%mute_<deadline> 31:12
%mute_@you 31:8
%mute_until 31:12
%mute_you 30:30
%need_<deadline> 22:25
%need_<unknown> 25:9
%need__ 31:5
%need_a 1:31 2:-24 4:10 8:-2 21:22 24:25 25:-14 34:33
%need_a_@change 21:3
%need_a_@toAdd 4:20
%need_a_@updates 24:23
%need_an 1:1 2:48 9:15 13:-8 21:2 22:-19
%need_an_<deadline> 21:19
%need_an_@exception 2:69 22:-3
%need_for 3:15 34:13
%need_it 8:16 20:34 31:-31
%need_more 22:28
%need_one 21:2
%need_the 22:-13 31:9 33:35
%need_the_<deadline> 31:14
%need_to 11:-17 13:35 17:23 18:18 22:-18 23:63 24:-15 27:-3 31:-2
%need_to_<unknown> 21:7
%need_to_@toRemind 23:30
%need_to_know 17:29
%needed_<?> 0:33 33:-10
%needed_for 21:22
%needed_to 11:17
%needs_a 13:16
%needs_to 20:10
%needs_until 22:15
%never_did 17:16
%never_done 17:30
%never_mind 25:29
%newbie_question 17:3
%next_<?> 18:33 29:42 33:-2
%next_<deadline> 20:45
%next_<number> 28:5 32:21
%next_<number>_@dates 18:25
%next_<number>_@unit 18:-38 28:6 32:59
%next_<unknown> 18:5 20:-55 29:46 33:-15
%next_<unknown>_@unit 32:21
%next_@change 18:65
%next_@cycle 1:-8 2:32 3:27 4:79 5:25 8:48 14:-55 15:-2 18:-80 22:-4 29:-65 33:20 34:-19
%next_@cycle_<?> 3:41 20:-1
%next_@cycle_before 3:20
%next_@cycle_please 3:-15 4:4 8:12
%next_@unit 2:5 4:-32 16:3 18:-73 24:27 25:31 28:-42 32:15 33:42
%next_@unit_<?> 33:14
%next_@unit_for 32:18
%next_@weekday 1:43 16:24 18:-35 24:3 33:-8
%next_checkpoint 18:26
%next_date 14:-12 18:62
%next_deadline 18:38
%next_for 18:14
%next_freeze 18:53 29:-27
%next_milestone 18:45 33:-11
%next_on 18:31
%next_on_the 18:31
%next_one 4:11 14:27
%next_time 0:14 3:9
%next_two_@unit 14:19
%nice_to 24:3
%no_<?> 6:5 12:-32 33:17
%no_<deadline> 0:27 31:37
%no_<unknown> 8:-7 25:20
%no_<unknown>_more 31:14
%no_@change 8:25 28:7
%no_@change_<unknown> 8:17
%no_@exception 21:31
%no_@toStart 0:42
%no_@updates 25:-20 31:75
%no_clue 17:2
%no_for 8:33
%no_for_<request> 8:33
%no_freeze 12:43
%no_from 8:7
%no_from_@me 8:7
%no_go 2:15 7:3
%no_longer 8:25 16:6 33:24
%no_longer_@be 33:32
%no_more 31:48
%no_need 23:53
%no_need_to 23:53
%no_on 7:17
%no_on_<request> 7:18
%no_to 8:26 9:21 34:-5
%no_to_<request> 7:-1 9:31 34:-5
%nobody_@toRule 7:45 8:-9 29:-4
%nope_on 4:-2 8:47
%not_<?> 2:26 7:-3 9:20 12:-13
%not_<deadline> 33:23
%not_<unknown> 7:19 15:6
%not_@be 10:33 15:-4 22:3 31:14
%not_@change 8:43 29:8
%not_@toAdd 0:50 2:-17 3:25 22:50
%not_@toAdd_<deadline> 22:5
%not_@toAdd_<version> 3:22
%not_@toAdd_the 0:22
%not_@toMove 15:44 16:-23
%not_@toMove_<deadline> 15:17 16:-6
%not_@toMove_the 15:12
%not_@toPost 31:61
%not_@toRemind 24:-42 31:55
%not_@toRemind_@me 24:-40 31:56
%not_@toRule 7:70 8:-61
%not_@toRule_<request> 7:46 8:-31
%not_@toStart 3:63 4:-19
%not_@toStart_the 3:16 4:-10
%not_@toStop 30:69 31:-64
%not_a 25:26
%not_a_@change 25:26
%not_finish 22:15
%not_get 8:14 30:29
%not_it 16:-26 20:11 33:29
%not_just 14:52 18:-19
%not_just_the 14:53 18:-43
%not_let 24:57
%not_made 7:31
%not_made_up 7:31
%not_miss 18:14 24:10
%not_need 8:16 30:-27 31:34
%not_need_the 31:9
%not_ready 21:20
%not_sure 7:24 34:12
%not_the 14:-14 16:13 20:4 27:3 33:5
%not_the_<number> 16:16
%not_to 21:17 22:-18
%not_touch 15:26
%not_understand 10:17 11:4
%not_understand_the 10:27
%not_unsubscribe 30:41 31:-22
%not_want 31:13
%not_you 25:30
%notes_@be 2:25
%nothing_@be 12:15 15:7
%now_<?> 2:15 5:8 6:-4 12:2 17:12 28:29 33:-1
%now_a 5:8
%now_and 28:40
%now_and_<deadline> 28:7
%now_and_the 28:5
%now_on 16:24 27:45 31:16 33:-5
%now_or 2:34 9:1
%now_until 14:26
%number_<number> 7:47 8:48 9:50 25:-8 29:-46
%number_of 13:23 28:57
%number_of_@unit 28:59
%of_<cycle> 14:34
%of_<deadline> 0:-10 1:9 5:-7 10:29 12:-57 14:-9 16:-7 18:4 19:-32 20:-39 23:22 24:18 27:-73 28:-19 31:4 33:41 34:46
%of_<deadline>_<?> 23:10 29:46 33:-19
%of_<deadline>_@be 33:-13
%of_<deadline>_@me 34:18
%of_<deadline>_for 9:1 31:25
%of_<deadline>_please 10:30 16:-18 33:31
%of_<quoted> 10:47 29:-3
%of_<request> 9:62
%of_<unknown> 2:33 5:13 9:-43 14:-11 19:17 20:-52 22:54 24:-25 25:17 28:21 29:26 33:-23
%of_<unknown>_<unknown> 2:2
%of_<unknown>_@be 29:31
%of_<version> 4:-35 5:37 10:-22 14:-22 19:85 20:53 22:-24 29:19 33:-3
%of_<version>_<?> 14:-4 19:-25 20:40 29:33
%of_@change 23:22 34:53
%of_@cycle 29:19
%of_@dates 14:1 18:45
%of_@exception 8:-10 9:16
%of_@me 10:-30 17:39 18:9
%of_@month 4:74 6:20 14:-22 16:4 19:-10 20:27 29:5 32:38
%of_@month_<?> 6:28
%of_@month_<number> 1:-9
%of_@today 12:31
%of_@unit 6:20 19:-3 24:-10 28:49 31:-5
%of_@we 10:27 13:-1 14:-31 18:9 23:-2 30:12
%of__ 0:18 30:15
%of_a 0:23 10:28 29:-3 34:-9
%of_an 21:16
%of_date 27:22
%of_every 13:14 14:-2
%of_getting 10:-1 21:46
%of_it 10:10 14:30 24:11
%of_luck 2:14
%of_that 29:12
%of_the 3:-18 4:-67 5:55 6:-40 9:38 11:-5 12:21 13:-12 14:11 16:-13 17:5 18:-15 19:28 20:17 25:-31 27:-15 28:-38 29:-2 30:-23 31:53 33:24 34:19
%of_the_<deadline> 6:-34 10:18 19:-20 20:34 28:-8 33:11
%of_the_<unknown> 6:3 8:7 9:27 20:17 22:6
%of_the_<version> 20:30
%of_the_@change 29:7
%of_the_@cycle 4:-10 5:52 14:64 17:1 20:-85 21:12 24:19 29:-16 34:1
%of_the_@dates 12:23
%of_the_@exception 9:18 13:3
%of_the_@unit 32:24 33:10
%of_the_@updates 31:45
%of_the_date 33:16
%of_the_land 5:39 17:10 29:-21
%of_the_previous 19:29
%of_them 13:14 14:28
%of_this 10:-16 13:19 14:66 32:6 34:-8
%of_this_@cycle 5:2 14:72
%of_this_@unit 32:12
%of_what 14:17
%of_you 29:-27 34:21
%off_<?> 2:-26 6:-17 9:3 12:16 29:44 33:-11
%off_<version> 3:13 4:32
%off_@be 28:28
%off_on 7:24 8:10 25:-24 29:33
%off_on_<request> 7:11
%off_the 3:4 20:-9 29:-43 30:16 31:63 34:25
%off_the_<unknown> 8:2 29:-7 34:20
%off_the_@updates 30:23
%off_the_list 31:25
%ok_<?> 2:12
%ok_now 2:5
%ok_so 2:-28 5:1 9:-4 10:6 16:10 18:-15 25:-16 29:38 32:15 33:6
%ok_so_<deadline> 33:11
%ok_so_@be 10:5
%ok_to 2:14
%old_@be 29:30
%old_@change 1:11 22:13 31:-1
%old_@cycle 19:52
%on_<?> 2:-13 6:-61 9:4 10:-9 12:23 27:13 29:-29 30:21 33:94
%on_<deadline> 1:-10 10:67 12:-14 20:-24 28:13 31:28
%on_<deadline>_@unit 10:46 20:-23
%on_<deadline>_for 33:21
%on_<number> 4:13 7:13 8:53 25:-16 29:-31 33:8
%on_<number>_<number> 33:12
%on_<number>_@month 4:5 16:7
%on_<request> 2:-23 4:-9 5:-25 7:74 8:73 9:60 25:-29 29:-3 31:-13 34:-28
%on_<request>_<?> 5:-10 9:34
%on_<request>_please 7:28 8:-20 9:4
%on_<unknown> 8:7 9:-34 10:4 18:35 22:8 29:48 34:36
%on_<unknown>_<?> 9:-30 34:33
%on_<unknown>_@be 10:12
%on_<unknown>_of 8:15
%on_<version> 4:17 20:24 29:-6
%on_@change 2:-13 5:9 12:23
%on_@cycle 20:-28 25:15 34:26
%on_@cycle_@unit 20:-25 25:18 34:2
%on_@exception 8:24 9:-3
%on_@exception_<number> 8:24
%on_@me 9:14 18:10 33:-7
%on_@me_<unknown> 18:5 33:-12
%on_@month 1:29 4:10 16:23 20:32 33:-14
%on_@month_<number> 1:29 4:10 16:23 20:32 33:-13
%on_@toAdd 5:5 6:14
%on_@toStart 12:1
%on_@today 32:33
%on_@updates 27:31 31:-15
%on_@we 12:-29 18:36 33:25
%on_@weekday 1:21 2:66 7:-24 8:-30 12:-63 16:15 22:-35 24:75 25:-15 27:-12 29:3 31:-20 32:44 33:18
%on_@weekday_about 24:2
%on_@weekday_and 9:7 16:12
%on_@weekday_instead 16:9
%on_@weekday_please 24:1 29:45
%on_@weekday_the 2:19
%on__ 24:11 27:-3
%on_a 14:4 33:47
%on_a_@weekday 33:49
%on_for 32:28
%on_hold 8:33 31:16
%on_holiday 31:15
%on_or 5:11 12:18 33:-21
%on_please 27:4
%on_the 1:45 2:-2 3:13 4:-25 5:5 6:28 8:-36 9:20 10:-6 11:-21 12:-33 13:-29 14:-8 16:13 17:-5 18:37 20:-11 24:45 25:3 26:14 28:3 29:8 30:-35 31:-17 32:31 33:-3
%on_the_<deadline> 8:13 9:32 10:-38 13:-12 26:13 28:24
%on_the_<number> 1:65 2:2 5:-28 8:-23 9:-55 12:-49 16:26 18:-58 24:41 27:-28 28:-29 29:-108 32:54 33:61
%on_the_<unknown> 0:1 5:-77 7:35 10:-28 18:35 24:2 25:-8 29:84 33:-67
%on_the_@change 29:6
%on_the_@cycle 5:32 14:-45 18:55 20:-10 25:50 27:-27
%on_the_@device 5:1 6:12 7:-13 12:4 13:11 17:-9 18:3 19:3 24:-6 27:2 28:3 29:-7
%on_the_@exception 9:21 13:-26 24:16
%on_the_@schedule 1:24 32:5
%on_the_@toStart 9:10
%on_the_@unit 1:-6 10:45 16:2 24:-8 32:11 33:-21
%on_the_@updates 27:34
%on_the_first 32:3
%on_the_list 26:29 27:28 29:-12
%on_the_morning 24:46
%on_the_next 34:-5
%on_the_same 16:12 19:3
%on_track 5:14 20:4
%on_vacation 29:30
%on_what 9:7 10:-15 19:20 20:32 33:37
%on_what_<unknown> 9:12
%on_what_@unit 20:1
%on_what_date 20:8
%on_which 20:15 28:9 33:18
%on_which_date 28:14
%on_with 5:33
%on_yet 12:11
%once_@we 2:2
%one_<?> 0:6 2:23 18:-27 29:-20 33:12
%one_<unknown> 0:1 5:15
%one_@be 3:1 18:18
%one_@toAdd 11:16
%one_@toRule 7:8 9:27
%one_@unit 1:51 5:-23 6:-16 15:-5 16:72 20:-26 24:62 28:53 33:-107
%one_@unit_after 1:47
%one_@unit_ahead 24:9
%one_@unit_before 20:-15 24:30 28:11
%one_@unit_later 16:40
%one_deadline 26:32
%one_from 8:1 19:4
%one_go 14:11
%one_more 0:21 1:-2 2:21 5:-1 6:13 8:-14 18:-14 20:7 22:-15 23:15 25:3 28:-11 29:17 31:-9
%one_more_@change 1:-1 6:16 8:-12 16:-34 18:-12 20:10 22:-38 23:16 25:6 28:-3 29:25 31:-7 33:1
%one_more_@unit 16:21
%one_please 18:1
%one_word 5:-1 9:-16 29:48
%only_@change 2:37
%only_@dates 31:39
%only_@toMove 2:2
%only_gets 2:10
%only_if 7:4
%only_the 14:26 18:16
%only_three 24:23
%only_three_@unit 24:23
%only_until 8:34 22:-3
%or_<deadline> 10:-34 18:100 33:-42
%or_<deadline>_<?> 10:-1 18:49
%or_<number> 33:45
%or_<unknown> 2:-14 5:-14 21:2 28:18 29:11
%or_<unknown>_<?> 21:10
%or_@be 5:28 6:11 10:-3 28:6
%or_@be_@me 33:24
%or_@be_@we 5:23 12:-16
%or_@be_that 5:11
%or_@can 6:-10 12:63
%or_@can_@we 12:29
%or_@change 5:15 10:17 18:12 33:-54
%or_@me 6:13
%or_@month 33:27
%or_@toPost 5:50 12:-3
%or_@toPost_<deadline> 5:24
%or_@toStart 6:-4 12:20
%or_@toStop 33:9
%or_@toStop_of 33:9
%or_a 25:8 34:1
%or_after 2:-23 5:37 6:-41 18:-40 20:23 33:71
%or_after_the 20:17 33:36
%or_already 5:11 6:-34 12:35
%or_did 5:-3 6:8 12:9
%or_did_it 6:9
%or_do 2:-14 6:12 12:13 15:6 21:33 29:-2
%or_do_@me 21:34
%or_do_@we 6:13 15:7
%or_fixing 2:-1 5:27
%or_in 5:6
%or_less 5:-13 28:35
%or_nah 28:8
%or_no 2:52
%or_not 2:32 6:61 7:-26 8:-15 9:54 12:-22
%or_not_<?> 2:27 7:-2 9:22
%or_q 20:30
%or_q_<number> 20:30
%or_still 5:12 6:27
%or_still_<unknown> 9:1
%or_testing 5:11
%or_the 5:11 18:3 33:5
%or_the_<number> 33:18
%or_two 5:-1 9:11 12:-13 29:40
%or_two_<?> 5:-1 9:11 12:-13 29:40
%or_what 5:32 32:-9
%out_<?> 2:25 9:26 30:24 33:-24
%out_a 4:23
%out_already 6:12
%out_before 20:34
%out_for 18:33
%out_of 5:-11 30:9 31:26
%out_of_<unknown> 29:1
%out_of_luck 2:14
%out_of_the 5:-1 12:2 20:5 31:22
%out_on 6:-20 33:21
%out_the 14:26 19:18 20:-20
%out_to 16:4
%out_when 19:-2 20:40
%out_yet 6:24
%over_<?> 6:45
%over_as 17:19
%over_the 15:8
%owns_the 34:12
%owns_the_<deadline> 34:12
%page_with 14:12
%part_of 2:31 5:17 17:7 33:17
%part_of_the 5:18 17:14
%pass_for 22:32
%passed_<?> 7:3
%past_<deadline> 1:26 6:5 13:7 16:-20 22:20
%past_<deadline>_<?> 13:8
%past_the 22:26
%pending_@exception 8:15 13:-11
%permitted_to 2:10
%phase_<?> 17:22
%phase_@be 5:5
%picture_of 5:-11 14:33
%picture_of_the 5:-11 14:33
%pizza_for 29:59
%pizza_for_the 29:53
%place_<?> 12:8
%planned_<?> 32:12
%planned_date 20:25 33:-18
%planned_for 14:-24 20:31 32:6 33:44
%planning_<version> 3:16 5:-3
%planning_for 4:21
%planning_of 14:20
%please_<?> 4:3 9:3 18:22 19:-36 28:11 29:6 32:-19 33:-34
%please_<unknown> 1:11 8:26 16:29 27:28 29:-45 31:29
%please_<unknown>_<unknown> 1:16 27:26
%please_@be 13:5
%please_@can 2:1 8:6
%please_@can_@me 2:2
%please_@can_you 8:7
%please_@change 16:15
%please_@me 13:5 31:4 33:19
%please_@toAdd 1:48 2:-22 22:69 27:40 29:-52 33:-28
%please_@toAdd_@me 27:38
%please_@toAdd_a 1:5
%please_@toAdd_it 22:4
%please_@toMove 15:-40 16:104 33:-21
%please_@toMove_<deadline> 16:55
%please_@toMove_it 16:15
%please_@toMove_the 16:24 22:8
%please_@toPost 29:11
%please_@toPost_@me 29:14
%please_@toRemind 24:5
%please_@toRemind_@me 24:-9
%please_@toRemind_the 24:19
%please_@toRule 7:-76 8:52 9:-7 22:13 24:2 29:43
%please_@toRule_@me 29:45
%please_@toRule_@we 22:28
%please_@toRule_the 8:20 24:10
%please_@toStart 4:48 22:4
%please_@toStart_the 4:27
%please_@toStop 27:-26 31:58
%please_@unit 33:4
%please_@we 20:11
%please__ 1:16
%please_all 27:14
%please_all_@dates 27:15
%please_allow 22:33
%please_do 15:8 30:3
%please_do_not 15:33 30:3
%please_enter 1:11
%please_enter_a 1:7
%please_explain 11:12
%please_give 22:28
%please_have 24:5
%please_have_a 24:5
%please_keep 15:26
%please_let 22:24
%please_many 8:-8 9:25
%please_no 31:9
%please_no_<unknown> 31:9
%please_please 5:11 10:1
%please_sorry 9:15
%please_sorry_for 9:15
%please_subscribe 27:24
%please_to 16:17 25:9 31:14
%please_which 12:2
%po_files 29:16
%point_<?> 2:1 7:10
%point_of 10:73 33:-33
%point_of_<deadline> 10:17
%point_of_the 10:30 33:-6
%possible_<?> 2:50
%possible_for 13:-16 21:24
%possible_to 0:4 2:-27 3:21 22:1 30:34
%posted_on 6:31 27:9 33:-6
%posted_on_the 6:32 27:3
%postponed_until 15:5
%pre_or 5:50 12:-3
%pre_or_@toPost 5:50 12:-3
%previous_@cycle 19:66 20:-28 29:13 34:-7
%previous_@cycle_<?> 29:15
%print_the 14:12
%prior_to 24:34
%prior_to_the 24:16
%procedure_for 10:-20 11:21 21:10
%process_<?> 9:-6 21:37
%proposal_<?> 6:30 33:-23
%propose_a 2:-8 33:16
%propose_a_@change 2:-11 33:17
%published_<?> 19:4
%q_<number> 20:37
%q_<number>_<?> 20:29 29:1
%q_<number>_or 20:30
%qa_<unknown> 5:-5 17:11
%qa_@person 34:5
%qa_@we 30:15 34:-5
%qa_has 7:21 8:-5
%question_<deadline> 21:6 33:26
%question_<unknown> 5:19 9:1 10:9 20:11 25:-50
%question_@be 6:15 10:-1 12:22 20:12 26:2 33:-54
%question_@be_<deadline> 6:13
%question_@me 34:3
%question_@toMove 31:10
%question_@we 33:8
%question_how 5:6 11:-10 25:6
%question_how_do 29:21
%question_please 1:9
%question_the 33:22
%question_what 5:-18 14:6 33:5
%question_what_@be 14:9 29:1
%question_when 28:1 29:5
%question_which 32:10
%queue_<?> 2:-1 9:23
%quick_<unknown> 5:28
%quick_question 6:6 8:-2 9:-3 10:-1 11:-28 12:3 14:11 18:11 20:6 21:-4 22:-8 25:2 28:6 33:2
%quick_question_<deadline> 21:6 33:26
%quick_question_<unknown> 5:19 9:1 20:11 25:-31
%quick_question_@be 6:16 12:24 20:13 26:3 33:-52
%quick_question_@me 34:3
%quick_question_@toMove 31:10
%quick_question_@we 33:8
%quick_question_how 5:6 11:-9 25:6
%quick_question_please 1:9
%quick_question_what 5:-17 14:6 33:5
%quick_question_when 28:1 29:5
%quick_question_which 32:10
%quota_@change 8:3 22:3
%raise_a 22:1
%rather_not 30:14
%rather_than 23:16
%rc_<?> 10:45
%rc_<unknown> 5:17 29:31
%rc_and 10:30
%rcs_did 19:9
%read_first 17:43 18:-32
%ready_for 18:64
%ready_on 1:21
%reason_for 10:29
%receive_the 26:2 27:38
%receive_the_@updates 26:13 27:2
%receive_the_weekly 27:4
%relbot_<?> 11:57
%remaining_<deadline> 28:3
%remaining_@dates 14:19 28:-7
%remaining_@unit 28:15
%remaining_time 28:51
%remaining_time_for 28:22
%remains_until 14:23 28:-1
%request_<?> 21:12
%request_<number> 7:24 8:68 9:60 21:-31 22:-21 29:-35
%request_<number>_<?> 9:4
%request_<request> 8:14 9:3 22:-30
%request_<unknown> 22:3
%request_@be 17:12
%request_@exception 22:21
%request_a 29:24
%request_an 11:45 22:-14
%request_an_@exception 11:45 22:-29
%request_for 21:-12 22:38
%request_from 9:36
%request_that 13:11
%requests_<?> 13:48
%requests_@be 13:16
%responsible_for 34:20
%rest_of 14:17 31:4 32:21
%rest_of_the 14:19 31:7
%rest_of_this 32:3
%restart_the 29:37
%restart_the_<unknown> 29:13
%right_<?> 6:38 33:44
%right_now 5:28 12:41 29:12
%right_now_<?> 29:17
%run_on 29:14
%run_the 1:2 19:-16 29:45
%safe_to 20:15
%said_no 7:1 9:27 34:-4
%said_no_to 7:1 9:27 34:-4
%same_<unknown> 4:21
%same_@change 10:64
%same_@unit 16:22 33:10
%same_@unit_as 16:7 33:13
%say_<quoted> 11:-21 29:23
%say_that 0:7 2:-12 12:6
%says_<deadline> 6:28 29:-21 33:33
%says_<deadline>_@be 33:34
%scheduled_for 32:15
%security_<unknown> 1:14
%security_@change 8:4 16:21
%security_@change_@be 16:24
%see_all 13:16
%see_the 11:15 14:6 19:29
%see_the_@toAdd 11:22 14:-3
%see_you 25:32
%sending_@me 31:8
%sense_to 11:10 26:7
%separate_deadline 0:13
%separate_deadline_for 0:13
%shall_<unknown> 15:8
%shall_@me 7:7
%ship_<?> 28:2
%ship_date 4:14 15:4
%ship_in 20:5
%ship_it 8:8
%should_@be 15:3 16:12 18:34 33:-29
%should_@be_a 15:12 16:-9
%should_@be_at 16:12 18:13
%should_@me 2:39 6:23 7:-30 11:5 15:-34 17:11 21:27 33:5 34:46
%should_@me_<unknown> 11:16
%should_@me_@toRemind 34:11
%should_@me_write 6:31
%should_@we 3:22 15:33 18:7
%should_@we_@be 5:3 18:8
%should_@we_@toMove 15:24
%should_@we_@toStart 3:21
%should_a 14:26
%should_know 5:6 32:25
%should_know_about 5:10
%should_not 31:3
%should_not_@be 31:3
%should_probably 23:4 30:5
%should_the 15:4 18:29
%should_there 0:20
%should_there_@be 0:20
%show_@me 9:2 11:18 13:22 19:25
%show_@me_all 13:35 14:-8
%show_@me_some 11:3
%show_@me_the 19:4
%show_the 13:34 18:10 23:8 29:-15
%show_what 14:29
%sign_@me 26:24 27:7
%sign_@me_up 26:24 27:19
%sign_off 7:11 8:28 21:-8
%sign_off_on 8:15
%sign_up 11:8 33:22
%signs_off 29:-2 34:43
%signs_off_the 29:-1 34:31
%since_@today 13:3
%slipping_<deadline> 15:35
%sneak_<unknown> 11:35
%sneak_in 2:14
%so_<?> 33:28
%so_<deadline> 6:44 10:-11 12:-14 33:9
%so_<deadline>_@be 6:4
%so_@be 9:8 10:2 12:12
%so_@be_it 2:27
%so_@me 33:15
%so_@toMove 16:19
%so_@we 2:-1 33:46
%so_far 13:70
%so_kind 29:10
%so_kind_as 29:10
%so_please 31:9
%so_that 24:18
%so_what 18:25
%so_what_@be 18:16
%so_when 33:7
%so_which 20:4 33:-25
%some_<unknown> 2:23 22:26 25:-9 29:16
%some_@unit 0:10
%some_example 11:13
%some_point 23:4 26:11
%someone_<unknown> 10:14 17:4
%someone_said 7:1
%something_<unknown> 17:2
%something_due 18:40
%something_on 32:32
%soon_<?> 18:46 32:-12
%sooner_<deadline> 18:12
%sooner_<deadline>_or 18:12
%sorry_for 1:-11 5:4 6:6 7:5 8:-7 9:1 12:14 13:8 14:3 15:17 16:3 17:26 19:24 22:-27 27:-14 31:-18 33:-2
%sorry_for_asking 2:1 8:-8 12:4 17:5 19:6 21:-29 24:3 29:8 32:7
%sorry_for_the 0:1 7:14 9:4 11:5 12:7 13:10 14:4 15:8 16:2 17:14 18:3 19:4 21:8 22:-9 26:-6 27:-7 29:-1 30:-5 31:-32 32:-2
%sorry_if 4:5 7:-13 8:11 10:12 13:-4 14:4 15:-18 17:-1 18:5 19:-11 20:10 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-2
%sorry_if_this 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-18 18:5 19:-10 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
%squeeze_in 1:6
%stable_<version> 2:-6 5:35 12:45
%stable_@change 1:16
%stable_@change_@be 5:8
%stable_branches 2:-2 5:1 10:54 12:-13 34:6
%stage_<?> 5:4
%stage_@be 17:21
%stage_of 5:16
%stand_for 10:54
%stand_for_<?> 10:5
%stands_for 10:49
%state_of 5:52 9:15 29:-5
%state_of_<unknown> 5:17
%status_<request> 9:29
%status_of 5:60 9:6
%status_of_the 5:21
%step_<?> 17:31 18:-12
%still_<unknown> 2:23 7:-1 9:30 29:-26 33:16
%still_<unknown>_<?> 33:26
%still_<unknown>_for 30:4
%still_<unknown>_or 12:3
%still_@be 2:33
%still_@toMove 12:16
%still_@toStart 2:-23 12:35 13:10
%still__ 2:20
%still___<unknown> 2:12
%still_a 12:7
%still_accepted 2:21 12:-5
%still_ahead 6:28 14:47
%still_ahead_of 14:11
%still_get 20:-6 21:36 25:24
%still_go 2:-9 12:16
%still_go_in 2:-5 12:16
%still_going 5:5
%still_going_on 5:5
%still_have 2:-7 28:50
%still_in 9:24
%still_in_<unknown> 9:28
%still_need 9:25 30:15 31:-7
%still_on 20:10 26:14
%still_possible 2:15
%still_propose 12:1
%still_supported 29:39
%still_take 2:23
%still_taking 2:6
%still_the 2:-36 20:43
%still_time 6:21
%still_to 6:51 14:13
%still_to_come 6:51 14:13
%still_undecided 7:5 13:3
%still_undecided_<?> 9:7
%still_waiting 9:18
%still_welcome 2:1
%sub_@me 27:8
%submit_an 22:7
%subscribe_<unknown> 27:30
%subscribe_<unknown>_to 27:13
%subscribe_@me 27:2 29:29
%subscribe_@me_to 27:-20 29:44
%subscribe_a 11:60 26:-39
%subscribe_a_@place 11:60 26:-39
%subscribe_dev 27:17
%subscribe_this 26:-2 27:41
%subscribe_this_@place 27:36
%subscribe_to 11:-21 26:20 27:-38 29:59
%subscribed_to 26:32
%support_<unknown> 29:26
%suppose_the 2:12
%supposed_to 5:24 10:24 29:-9 33:18
%supposed_to_@be 5:26 10:10 33:1
%sure_@me 24:27
%tagged_<?> 19:23 20:-24
%take_@me 31:44
%take_@me_off 31:44
%take_a 27:15
%take_back 8:41
%take_it 12:36 31:-21
%take_place 6:16 16:10 20:1
%takes_<unknown> 34:33
%takes_<unknown>_of 34:30
%taking_@change 2:17
%talk_about 17:13 25:20 33:-15
%talk_to 11:49 34:16
%talk_to_you 11:32
%target_date 20:28
%target_date_for 20:28
%texts_@be 12:24
%than_a 28:39
%than_a_@unit 28:39
%thanks_for 7:-4 25:120
%thanks_for_the 25:50
%that_<?> 10:2 11:7
%that_<deadline> 15:25 16:49
%that_<deadline>_@be 33:2
%that_<request> 7:8
%that_<unknown> 2:5 6:18 25:-15 29:28
%that_<unknown>_<?> 2:10 6:19 29:-23
%that_@be 7:-5 8:23 10:-25 13:10 25:54 29:-46 33:49
%that_@be_a 8:20
%that_@change 12:6 25:23
%that_@me 6:1 32:24
%that_@me_should 32:26
%that_@we 33:-2
%that_a 0:7
%that_expire 13:3
%that_for 10:42
%that_still 2:49 9:-14 13:16 33:23
%that_the 15:13 33:37
%that_the_<deadline> 33:5
%that_the_@cycle 15:18
%that_you 8:-2 25:12
%the_<deadline> 0:-55 1:-41 5:-22 8:28 10:40 12:-7 13:-100 14:-7 15:45 16:34 18:-11 19:-38 21:-30 22:-5 24:45 27:-5 28:18 32:-34 33:50 34:25
%the_<deadline>_<?> 2:-4 6:-2 10:22 12:-5 20:-15 28:39 34:26
%the_<deadline>_<unknown> 33:-4
%the_<deadline>_@be 2:76 6:-21 12:-10 24:-5 27:37
%the_<deadline>_@exception 9:40 22:-19
%the_<deadline>_@toStart 6:-1 12:2 29:2
%the_<deadline>_@updates 24:37 26:12 31:4
%the_<deadline>_again 12:-44 29:45
%the_<deadline>_already 6:21
%the_<deadline>_before 15:19
%the_<deadline>_date 15:30 34:62
%the_<deadline>_deadline 6:32 15:-30 33:45
%the_<deadline>_fall 33:7
%the_<deadline>_for 8:44 10:38 16:30 22:-44 33:-4
%the_<deadline>_in 12:-24 33:50
%the_<deadline>_on 1:-6 16:34
%the_<deadline>_one 19:6 33:-15
%the_<deadline>_or 6:2
%the_<deadline>_please 6:9 29:21 33:-65
%the_<deadline>_started 6:29
%the_<deadline>_the 33:24
%the_<deadline>_to 16:12
%the_<number> 0:-3 1:107 2:24 5:-83 7:-30 8:-18 9:-125 10:-109 12:-106 14:-47 15:-43 16:131 18:-130 20:50 24:16 25:-71 27:-52 28:-122 29:-196 32:79 33:81
%the_<number>_<?> 6:-3 15:-1 33:62
%the_<number>_@be 2:16 6:-50 20:12 33:70
%the_<number>_does 2:17
%the_<number>_of 6:17
%the_<number>_or 33:18
%the_<number>_please 2:11 16:25 33:-9
%the_<number>_right 33:30
%the_<unknown> 0:12 1:-30 2:15 4:13 5:-26 7:9 8:63 9:56 10:-37 11:-7 12:26 13:-21 15:16 16:28 17:-45 19:-3 20:11 22:22 23:1 24:6 27:-60 29:46 30:-50 31:-60 32:-16 34:13
%the_<unknown>_<?> 6:-26 9:-33 13:37 18:-10 20:11 21:-15 34:47
%the_<unknown>_<unknown> 4:16 5:-88 7:-15 8:68 9:77 10:-67 11:-97 12:-6 13:-48 17:-27 18:-67 22:9 23:31 26:25 27:-29 29:15 32:-42
%the_<unknown>_<version> 20:15
%the_<unknown>_@be 3:12 7:18 12:24 15:3 22:-5 29:-46
%the_<unknown>_@change 8:18 9:38 10:-18 22:23 29:31
%the_<unknown>_@dates 14:3
%the_<unknown>_@exception 8:11 9:16
%the_<unknown>_@me 29:5 33:26
%the_<unknown>_@place 27:16 34:14
%the_<unknown>_@toAdd 29:7
%the_<unknown>_@toMove 8:4 29:-11
%the_<unknown>_@toRule 33:9
%the_<unknown>_@unit 32:8
%the_<unknown>_@we 8:10 13:2 21:-49
%the_<unknown>_a 24:16
%the_<unknown>_and 17:4
%the_<unknown>_before 28:8 29:-2
%the_<unknown>_date 16:10
%the_<unknown>_for 5:-47 10:-16 11:12 13:-3 15:38 22:9 29:-39 32:10
%the_<unknown>_has 12:-7 25:20
%the_<unknown>_in 4:11 19:-6 24:9 29:21
%the_<unknown>_list 33:12
%the_<unknown>_meeting 1:-5 16:3
%the_<unknown>_of 5:40 8:19 9:-64 14:15 18:44 21:17 22:-18 31:3 33:-52 34:-14
%the_<unknown>_on 12:7 17:-1 29:61
%the_<unknown>_one 2:-5 9:27 18:-17 29:-26 33:50
%the_<unknown>_please 13:19 20:1
%the_<unknown>_to 10:-26 16:-8 26:6 28:19 29:41 34:1
%the_<unknown>_with 2:7 5:10
%the_<version> 3:3 4:69 20:37 33:-33
%the_<version>_@cycle 4:5
%the_<version>_@toAdd 4:30 14:-9 19:1 33:-4
%the_@change 1:-29 5:23 6:-12 8:37 10:-24 11:-125 12:18 13:-21 15:-48 18:38 19:-29 22:34 24:19 25:-167 28:34 29:45 33:-5
%the_@change_<?> 6:12 10:16 17:11 30:18
%the_@change_<unknown> 5:17 18:56 28:7 33:-9
%the_@change_@be 6:6 8:18
%the_@change_@change 21:16 22:4
%the_@change_@exception 8:6
%the_@change_@we 24:25 34:7
%the_@change_for 17:-8 29:23
%the_@change_have 7:1
%the_@change_in 5:7
%the_@change_of 22:1
%the_@change_one 18:8
%the_@change_what 17:9
%the_@cycle 2:4 3:-57 4:-131 5:65 10:-38 11:-25 12:-64 14:51 15:62 16:12 17:14 19:-8 20:8 21:2 29:-33 31:-32 32:-38
%the_@cycle_<?> 5:-5 15:49 20:5 28:59 29:-58
%the_@cycle_<unknown> 14:18
%the_@cycle_<version> 19:15 20:-2
%the_@cycle_@be 5:64 20:49
%the_@cycle_@change 29:27
%the_@cycle_@person 22:30 34:51
%the_@cycle_@schedule 14:41
%the_@cycle_@toAdd 14:18 18:21
%the_@cycle_@unit 20:8
%the_@cycle_@updates 26:19 27:39
%the_@cycle_@we 9:40 13:16 19:-6 21:18 34:12
%the_@cycle_after 3:2 18:-21 19:-15 29:32 33:10
%the_@cycle_at 5:13
%the_@cycle_before 19:104 20:-12
%the_@cycle_by 16:25
%the_@cycle_date 6:-15 15:19 20:4
%the_@cycle_in 5:32 20:12 28:13
%the_@cycle_notes 14:-19 24:21 33:21
%the_@cycle_on 20:16
%the_@cycle_out 5:-8 6:63 20:-35
%the_@cycle_please 14:11 28:16
%the_@cycle_process 17:39
%the_@cycle_still 20:4
%the_@cycle_this 20:7
%the_@dates 3:3 4:9 11:-22 12:12 14:62 15:19 19:22 26:27 29:-47 32:-33 33:-21
%the_@dates_for 14:46
%the_@dates_in 26:26
%the_@dates_of 14:-23 16:8 19:33
%the_@device 5:1 6:12 7:-13 12:4 13:11 17:-9 18:3 19:3 24:-6 27:2 28:3 29:-7
%the_@device_with 6:12 7:-13 12:4 13:11 18:3 19:3 24:-5 27:2 28:3 29:-7
%the_@exception 8:-5 9:55 13:25 22:-78 24:26 25:23 29:4
%the_@exception_for 9:76 22:-43
%the_@exception_queue 13:16
%the_@exception_that 9:11
%the_@land 29:-1
%the_@person 5:11 11:7 14:-42 22:7 29:-61 34:90
%the_@person_<unknown> 13:21
%the_@person_of 5:22
%the_@place 10:13 27:-30 29:87 30:3 31:-20
%the_@schedule 0:12 1:54 2:-5 8:-19 11:9 14:34 16:1 18:7 19:55 24:-36 26:-7 33:-72
%the_@schedule_<?> 11:29
%the_@schedule_<unknown> 16:27
%the_@schedule_feed 14:-12 26:34
%the_@schedule_for 1:32 14:46
%the_@schedule_of 14:-1 19:64
%the_@toAdd 0:19 1:69 8:4 14:48 18:-2 20:6 27:-8 29:-95 34:33
%the_@toAdd_<?> 0:26
%the_@toAdd_@be 5:41
%the_@toAdd_for 18:-16 20:27
%the_@toMove 29:46 33:-15
%the_@toStart 2:10 4:-26 6:-10 9:1 12:-50 13:22 14:-14 20:24 21:-19 24:11 25:33 29:33 33:-65
%the_@toStart_<unknown> 9:15 20:-24 25:19 29:26 33:-28
%the_@toStart_@change 2:23
%the_@toStart_@cycle 20:87 29:-2
%the_@toStart_dashboard 22:26
%the_@toStop 4:6
%the_@toStop_of 4:11
%the_@unit 10:13 16:-32 29:-6 32:104 33:42
%the_@unit_<?> 31:8
%the_@unit_before 1:1
%the_@unit_of 10:9
%the_@unit_please 32:27
%the_@updates 1:-8 2:-38 7:3 8:-6 17:3 21:3 22:-29 23:-22 25:-1 26:48 27:79 28:-13 29:-60 30:89 31:15 32:-12 33:-8
%the_@updates_<?> 26:17 30:2
%the_@updates_@me 30:6
%the_@updates_for 24:26 27:1
%the_@updates_off 30:31
%the_@we 5:25 18:32 23:27 24:20
%the_@weekday 2:-11 16:7 25:30
%the_@weekday_<?> 25:48 32:-31
%the__ 6:7 29:25 31:4
%the_approval 7:14
%the_approval_of 7:16
%the_archive 34:5
%the_best 17:26
%the_beta 5:7 20:-24 29:-35 33:50
%the_big 10:6 14:18 20:34 29:-20 33:-20
%the_big_@unit 20:28 33:-7
%the_bot 11:25 23:12 29:-11 31:10
%the_candidate 33:3
%the_ci 29:26
%the_clock 10:-35 28:57
%the_closest 18:27
%the_coffee 29:35
%the_coffee_machine 29:35
%the_coming 20:28 32:32
%the_coming_@unit 32:15
%the_command 11:38 14:-17
%the_command_to 11:26 14:-16
%the_contributors 17:22
%the_contributors_<unknown> 17:22
%the_current 4:19 5:23
%the_customers 7:9 15:2 29:18
%the_cutoff 6:5 33:43
%the_cutoff_for 33:66
%the_daily 31:42
%the_date 6:46 14:-10 15:12 16:14 18:-52 19:-36 26:18 29:-46 33:24 34:15
%the_date_for 6:34
%the_date_of 15:17 18:-3 19:-18 33:24 34:26
%the_deadline 7:2 22:29 28:18
%the_deadline_for 28:19
%the_decision 8:22 34:11
%the_difference 10:13
%the_difference_between 10:13
%the_exact 33:42
%the_final 6:11 20:42
%the_first 17:-9 29:16 32:18
%the_first_@unit 29:23
%the_following 3:22 4:20 18:63 20:-13
%the_following_@cycle 3:23 4:22 20:-12
%the_following_deadline 18:1
%the_freeze 1:-12 2:53 5:-12 6:-19 10:66 12:8 13:50 18:-69 19:-5 21:-6 22:72 24:4 27:-1 29:-110 33:-16
%the_freeze_<?> 2:4 10:4 12:-20
%the_freeze_apply 2:54 10:-9
%the_freeze_block 2:18
%the_freeze_please 22:26
%the_full 14:19
%the_gate 8:3 21:9 29:16
%the_golive 20:17 24:13
%the_hard 10:36 28:-18
%the_land 5:29 17:10 29:-27
%the_last 6:9 16:21 19:-10 29:13 33:36 34:3
%the_last_<unknown> 19:-39 29:55
%the_last_@cycle 19:42 34:7
%the_latest 33:42
%the_light 29:37 34:-10
%the_list 26:20 27:12 29:-14 30:47 31:25 34:-22
%the_list_@me 30:40 31:-14
%the_list_for 27:21
%the_list_of 14:5
%the_live 9:24
%the_loop 27:7
%the_lts 20:14 29:-4
%the_meeting 7:7 29:20
%the_membership 6:57
%the_moment 2:12 5:6 18:11 28:3
%the_morning 24:100
%the_morning_of 24:75
%the_next 2:2 3:87 4:53 8:1 15:-15 16:-25 18:27 20:-13 22:-8 24:-14 32:10 34:-29
%the_next_<number> 28:8
%the_next_<unknown> 3:2 20:-53 29:42 32:17 33:-10
%the_next_@change 18:49
%the_next_@cycle 2:3 3:84 4:39 8:11 14:-28 18:-63 29:-57 33:24 34:-16
%the_next_date 14:-10 18:38
%the_next_deadline 18:21
%the_next_milestone 18:17
%the_next_one 4:11 14:36
%the_number 7:17 28:18
%the_number_of 28:13
%the_office 25:9 29:34
%the_official 20:34 29:-12
%the_old 1:9 19:38 22:16 31:-2
%the_old_@change 1:11 22:13 31:-1
%the_old_@cycle 19:39
%the_one 14:-6 18:16 19:23 29:-2 33:14
%the_page 10:5
%the_past 6:22 12:-3
%the_planning 14:41
%the_point 10:55 33:-20
%the_point_of 10:55 33:-17
%the_present 5:31
%the_previous 19:59 29:8
%the_previous_@cycle 19:35 29:14
%the_procedure 10:-20 11:21 21:10
%the_procedure_for 10:-20 11:21 21:10
%the_proposal 6:22 12:-15 33:19
%the_queue 9:33 13:18 14:-20 18:32
%the_quota 8:3
%the_quota_@change 8:4
%the_rc 2:8 5:17 6:-2 14:33 27:18 29:-34
%the_remaining 28:24
%the_repository 12:19
%the_request 8:24 9:17 21:14 29:-42
%the_requests 8:-2 13:20
%the_rest 10:12 14:13 31:3 32:6
%the_rest_of 14:18 31:4 32:7
%the_retro 16:-6 29:7
%the_right 11:34
%the_rules 10:13 18:-5 22:18
%the_same 4:8 6:-5 16:20
%the_same_@unit 16:26 33:15
%the_security 16:19
%the_security_@change 16:24
%the_sprint 28:-21 29:54
%the_stable 2:9 34:9
%the_stable_@change 5:18
%the_staging 29:10
%the_state 5:11
%the_state_of 5:11
%the_status 5:26
%the_steps 11:24 21:-24
%the_summit 29:28
%the_texts 33:33
%the_time 5:9 6:14 33:-18
%the_tree 12:21
%the_two 1:3
%the_upcoming 18:63
%the_upgrade 22:7 33:13
%the_upgrade_<unknown> 22:5 33:13
%the_user 29:21
%the_user_<unknown> 29:21
%the_way 7:-11 10:-18 11:9 13:8 16:-15 18:5 25:9 27:-10 30:13 31:4
%the_way_<unknown> 17:9 25:12 33:25
%the_way_@be 5:23 12:12
%the_way_@toStart 4:10
%the_way_how 29:6
%the_way_the 13:3
%the_way_what 32:7
%the_way_when 20:10
%the_way_which 3:8 14:2
%the_way_who 19:-13 34:54
%the_weekly 5:-4 27:48 31:66
%the_weekly_@updates 27:50 31:18
%the_whole 14:44
%the_whole_@toAdd 14:7
%the_wiki 29:11
%the_window 6:35 29:40
%the_window_for 6:40
%the_word 6:2 10:16
%the_word_<quoted> 6:2 10:16
%them_<?> 14:2 31:3
%then_<?> 6:-22 12:5 18:40
%there_<?> 11:-18 22:9 25:23
%there_<unknown> 11:41 32:22
%there_@be 0:25 2:-16 8:2 12:42 23:17 24:19 33:-23
%there_@be_a 0:26 23:6
%there_@be_no 8:4 12:13
%there_@change 17:24
%there_@place 0:22 2:39
%there_a 0:-13 3:16 6:-11 12:4 25:-3 26:-33 29:37 32:24 33:7
%there_a_<deadline> 0:-11 29:39
%there_a_<unknown> 11:2 17:16 29:8
%there_a_freeze 12:37
%there_an 6:28 17:7 26:37
%there_an_<unknown> 17:18
%there_an_ics 26:37
%there_any 9:-6 12:-12 13:33 21:38 26:3
%there_any_@exception 13:10
%there_any_way 12:-8 21:51 26:6
%there_anything 13:15 18:23
%there_like 17:13 26:12
%there_like_a 17:13 26:12
%there_no 0:34
%there_something 13:32 18:34
%there_still 2:5 6:14 12:-8 28:28
%there_still_a 28:10
%they_<?> 12:15
%think_<?> 7:15
%thinking_of 7:14 8:-3 21:13
%this_<?> 1:1
%this_<deadline> 19:6
%this_<unknown> 9:-11 11:-26 23:9 25:12 29:70 31:-10 32:27
%this_@be 4:4 7:-13 8:10 10:5 13:-5 14:3 15:-14 18:4 19:-11 20:11 22:10 23:-9 24:-5 25:15 27:5 31:10 32:-10 33:-2
%this_@be_asked 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
%this_@change 2:30 5:-1 10:1 11:26 17:22 20:6 29:-18 30:-25
%this_@cycle 2:83 3:-71 4:-14 10:-10 13:59 14:106 17:-36 19:-78 20:-50 28:17 29:-63 32:-17 33:48 34:23
%this_@cycle_<?> 2:58 5:-24 19:-19 33:70 34:11
%this_@cycle_please 14:26
%this_@place 11:-60 14:-32 27:74 31:57 32:-16
%this_@place_for 31:6
%this_@place_from 31:33
%this_@place_subscribed 26:5
%this_@unit 2:7 5:-13 13:30 14:-15 17:1 20:10 25:-41 28:-83 32:85 33:2
%this_@unit_<?> 6:25 28:-40 32:25
%this_@unit_please 2:12
%this_bot 11:75 25:-20 30:6
%this_late 17:9
%this_one 0:6 4:19
%this_one_<?> 0:7
%this_point 5:30 7:7 12:27 15:11 29:-2
%this_point_<?> 2:2 7:10
%this_stage 8:15
%this_the 5:10
%this_time 23:8 29:-25
%this_time_<?> 23:9
%this_to 11:-12 27:-18 29:57
%three_@unit 1:1 22:2 24:35 28:-1
%three_@unit_before 1:21
%three_@unit_left 24:11
%through_<?> 7:1
%through_the 8:9 14:27 22:-17
%thumbs_up 8:31
%thumbs_up_for 8:18
%ticket_for 29:15
%time_<?> 6:2 7:22 12:-8 19:6 23:5
%time_<unknown> 5:-13 14:25 29:36
%time_@be 5:-15 29:46
%time_@be_it 29:35
%time_before 24:6 28:20
%time_before_<deadline> 24:7
%time_for 5:29 6:13 22:8 33:-18
%time_for_@change 5:34
%time_for_the 22:15
%time_left 28:36
%time_of 28:-5 33:58
%time_on 33:39
%time_on_the 33:26
%time_or 2:-23 5:11 15:7
%time_remaining 28:22
%time_to 4:29 27:18 28:17
%time_to_<deadline> 28:27
%time_until 28:10
%time_yet 5:37 12:-8
%to_<deadline> 10:-8 16:-16 24:36 27:41 28:110 29:-69 33:-87
%to_<deadline>_<?> 26:6 28:56
%to_<number> 8:32 16:41 20:-16 29:13 32:22
%to_<number>_<number> 16:56
%to_<number>_@month 16:38 32:25
%to_<request> 7:-44 8:55 9:68 34:-8
%to_<unknown> 3:9 4:27 5:-26 9:-39 10:3 11:-7 15:5 17:11 20:20 24:-35 25:7 27:16 28:-22 29:62 30:16 32:-52 33:-38
%to_<unknown>_<?> 2:-18 11:-13 20:32 29:56
%to_<unknown>_@unit 3:24
%to_<unknown>_the 4:3 24:-5 27:-29 29:16 30:34
%to_<unknown>_you 11:27
%to_<version> 2:2
%to_@be 5:4 6:-19 7:6 9:-44 15:-18 16:22 24:37 25:-9 27:17 28:-41 29:-11 31:10 33:8
%to_@be_<unknown> 20:9
%to_@be_done 18:4
%to_@be_on 16:14
%to_@be_part 33:23
%to_@be_told 27:29
%to_@change 2:36 5:6 10:-12 27:22
%to_@cycle 19:5 28:5
%to_@dates 27:22
%to_@me 10:43 11:12 13:-11 24:15 27:-72 29:20
%to_@me_<unknown> 27:-21 29:34
%to_@month 16:54 20:-10 33:2
%to_@month_<number> 16:54 33:2
%to_@subscribe 18:26
%to_@subscribe_out 18:10
%to_@toAdd 0:38 2:20 14:-42 26:17
%to_@toMove 2:41 4:-27 5:-30 11:106 12:-21 15:138 16:-74 21:1 29:-131 34:-14
%to_@toMove_<deadline> 2:-41 15:115 16:-32
%to_@toMove_@dates 11:21
%to_@toMove_a 11:43 21:6 34:-17
%to_@toMove_in 2:17
%to_@toMove_the 2:15 15:55 24:10 29:-24
%to_@toPost 2:-2 17:13
%to_@toPost_a 17:3
%to_@toRemind 9:-7 11:22 23:67 24:-38 34:16
%to_@toRemind_@me 11:5 23:39 24:-15
%to_@toRule 7:71 29:-11
%to_@toRule_<request> 7:58
%to_@toRule_@exception 7:12 9:-10 13:-3 34:7
%to_@toStart 4:15
%to_@toStart_the 3:10
%to_@toStop 11:-24 23:29 29:-12 30:19 31:2
%to_@we 25:24
%to_@weekday 16:61 24:-14 32:36
%to__ 27:24
%to___<number> 16:17
%to___<unknown> 27:20
%to_a 10:4
%to_a_<unknown> 10:6
%to_apply 12:22
%to_ask 9:6 11:8 21:30 22:12 33:-9
%to_ask_for 11:2 21:22 22:1
%to_become 17:21
%to_book 20:21
%to_book_the 20:22
%to_check 24:2
%to_check_the 24:2
%to_come 6:56 14:8 28:-1
%to_contribute 17:26
%to_do 2:16 10:30 18:-30 32:5
%to_do_that 2:11
%to_file 21:30 22:-7
%to_file_an 21:30 22:-6
%to_finish 2:-8 14:30 28:24
%to_follow 27:25
%to_ga 14:40 19:6 28:36
%to_get 17:11 18:14 22:10 24:7 33:12
%to_get_@me 2:-8 17:26 33:25
%to_get_a 24:3
%to_get_the 26:42 27:11
%to_give 1:3 21:6
%to_go 25:17 28:39
%to_have 0:50 17:-27 18:7 29:2
%to_hear 27:14
%to_hear_about 27:10
%to_help 15:2 17:61
%to_join 17:42
%to_know 5:20 13:1 17:5 20:40 25:8 27:-39 33:20
%to_know_when 20:29 33:28
%to_land 22:33
%to_meet 25:26
%to_meet_you 25:26
%to_merge 2:1 22:31 33:18
%to_next_@weekday 16:21
%to_one 26:32
%to_propose 2:-6 33:16
%to_qa 5:27
%to_receive 30:14
%to_request 7:14
%to_request_an 21:9
%to_run 3:25
%to_say 12:7
%to_see 11:23 14:25 21:16
%to_see_the 11:22 14:1
%to_ship 34:12
%to_stable 2:13 10:6
%to_stable_<version> 2:27
%to_subscribe 11:8 26:14
%to_talk 11:29
%to_talk_to 11:29
%to_the 0:7 1:-10 2:8 3:-10 5:-9 8:-5 10:-19 11:-22 12:-43 15:-53 16:69 17:26 18:-42 20:-39 21:-14 27:16 28:52 29:51 33:-30
%to_the_<deadline> 16:-3 22:5 24:4 28:24
%to_the_<number> 15:-9 16:89
%to_the_<unknown> 9:3 17:8 27:-17 29:78
%to_the_@change 17:9
%to_the_@cycle 5:-37 28:46
%to_the_@schedule 14:2
%to_the_@updates 27:6
%to_the_list 29:10
%to_the_stable 2:30
%to_this 24:24
%to_unsubscribe 29:30
%to_use 11:6
%to_use_this 11:4
%to_vote 11:26 13:25
%to_vote_on 11:26 13:25
%to_wait 2:52
%to_you 11:86 29:-24
%to_your 11:-20 27:29
%told_@me 7:25
%told_about 27:5
%too_<?> 10:23
%too_<unknown> 8:29
%too_late 2:121 6:26 10:-7 23:13 29:-9
%too_late_<?> 2:22
%too_late_for 2:25 6:40
%too_late_to 2:11
%too_many 31:22
%translatable_@change 33:1
%tree_closed 12:8
%true_<?> 12:11 33:1
%turn_down 8:51
%turn_it 31:6
%turn_it_off 31:6
%turn_off 31:28
%turn_off_the 31:3
%turn_on 27:16 29:20 31:-24
%turn_on_@updates 27:31 31:-15
%turn_the 27:6
%turn_the_@updates 27:3
%two_<?> 5:-2 9:11 12:-13 29:40
%two_<unknown> 33:12
%two_@change 22:2
%two_@cycle 3:25 16:-22 19:36
%two_@unit 1:24 14:9 16:57 24:51 28:-11 29:-2
%two_@unit_before 1:11 24:6
%two_@unit_later 16:16
%two_extra 22:4
%two_extra_@unit 22:4
%two_more 16:14
%two_more_@unit 16:14
%ui_texts 33:5
%undecided_<?> 9:2 13:12
%under_<deadline> 10:27 12:12
%under_<deadline>_<?> 10:1
%under_freeze 12:24
%under_the 6:-10 10:61
%under_the_<deadline> 6:-9 10:42
%understand_<?> 11:2
%understand_the 10:44
%unsubscribe_@me 11:26
%unsubscribe_@me_from 29:14
%unsubscribe_@we 30:23
%until_<deadline> 2:23 8:9 24:6 28:81 33:-15
%until_<deadline>_<?> 2:32
%until_@month 14:10
%until_@we 28:41
%until_@we_ship 28:40
%until_@weekday 8:32 9:-12 16:4 22:46 24:-73 25:-20 28:-4 31:57
%until_after 24:60 29:-13 31:-3
%until_ga 20:6
%until_next 31:13 32:-7
%until_next_@unit 31:13 32:-7
%until_the 3:28 14:28 15:-17 16:23 28:-6 32:6 33:-26
%until_the_<deadline> 28:14
%until_the_<unknown> 3:15
%until_the_@cycle 14:21
%until_the_next 2:2
%until_what 33:6
%until_what_@unit 33:1
%until_what_date 20:1
%until_when 2:-23 9:41 20:-67 21:18 29:10 33:38
%until_when_@be 29:12
%until_when_@can 21:27 33:16
%until_when_does 9:18
%up_<?> 10:30 23:-32 26:5 33:-10
%up_<unknown> 4:22 18:7
%up_<version> 4:31
%up_@me 7:1
%up_a 11:16
%up_a_@toStart 4:-5 11:16
%up_first 18:9
%up_for 8:11 25:33 26:14 27:54 34:-26
%up_for_@change 26:24
%up_for_the 27:1
%up_next 18:58 24:15
%up_on 12:-14 18:36
%up_please 25:17
%up_the 4:36 8:-6 13:8 16:-3 33:10
%up_the_<version> 4:5
%up_the_next 4:7 32:2
%up_this 14:9 32:16
%up_this_@unit 32:20
%up_to 20:-9 33:49
%up_when 24:27 33:-8
%up_when_<deadline> 24:27 33:-8
%up_with 5:35 9:14 18:-26 24:16
%upcoming_@dates 14:28 18:-4
%upgrade_<unknown> 22:3 33:10
%use_this 11:49 29:-8
%use_you 11:37
%user_<unknown> 29:21
%using_the 11:8
%verdict_on 9:43
%vote_on 2:-8 7:16 11:26 13:25
%vote_on_<request> 2:-6 7:18
%voted_on 9:22
%vs_<deadline> 10:50
%wait_for 2:8
%wait_with 7:55 8:-6 9:-29
%waiting_for 5:-3 13:32 18:19
%waiting_for_@me 13:4
%waiting_for_a 13:22
%want_<deadline> 15:22
%want_<unknown> 31:28
%want_a 0:18 1:3
%want_a_<deadline> 0:3
%want_an 0:9
%want_the 27:13
%want_to 13:1 16:-2 17:35 26:5 33:35
%want_to_@toAdd 14:-1 26:29
%want_to_contribute 17:3
%want_to_get 2:-13 33:25
%want_to_hear 27:9
%want_to_help 17:25
%want_to_know 33:7
%want_to_request 22:5
%want_to_see 14:35 21:21
%wants_the 33:9
%wants_to 5:15 17:9 21:26 22:-24
%wants_to_know 5:34
%way_<unknown> 17:9 25:12 33:25
%way_@be 5:23 12:12
%way_@be_it 5:16
%way_@toStart 4:10
%way_does 10:4 11:25 21:-9
%way_how 29:6
%way_how_many 29:17
%way_the 13:2
%way_to 0:36 2:-3 14:-15 17:22 21:41 29:-6
%way_what 32:7
%way_when 20:10
%way_which 3:8 14:2
%way_who 19:-13 34:54
%weekly_@schedule 32:18
%weekly_@updates 27:48
%weekly_@updates_@place 31:5
%weekly_@updates_in 27:9
%weekly_status 26:10 31:16
%well_<?> 21:8
%what_<deadline> 10:15
%what_<quoted> 10:15
%what_<unknown> 0:-4 2:1 5:41 9:11 11:44 13:-36 14:-31 17:-11 18:15 21:34 25:-64 33:-17
%what_<unknown>_<unknown> 5:12 10:-14 11:18 17:17 20:10
%what_<unknown>_@be 9:11 10:-12
%what_<unknown>_do 11:28
%what_<unknown>_the 10:28
%what_@be 0:-79 3:-89 5:-15 6:-103 10:59 11:31 13:27 17:28 18:4 19:10 23:-56 24:26 25:-19 26:31 32:22 33:-14 34:-64
%what_@be_<deadline> 10:54 33:-13
%what_@be_<number> 10:-3 29:79 32:-47
%what_@be_<unknown> 5:-64 9:45 10:7 11:-53 12:5 13:13 18:22 29:-102 33:4
%what_@be_@be 10:37 13:24
%what_@be_@me 2:20 11:2 18:-27 21:16 26:19
%what_@be_@we 10:-19 18:10 26:3 29:59
%what_@be__ 18:-5 20:18
%what_@be_a 10:82
%what_@be_all 17:13
%what_@be_allowed 2:17 10:-7 17:9
%what_@be_an 10:81 21:-42
%what_@be_coming 18:62
%what_@be_due 18:-50 24:34 32:45
%what_@be_expected 17:42
%what_@be_frozen 10:1
%what_@be_going 32:3
%what_@be_happening 32:1
%what_@be_in 5:-24 10:-29 13:66 29:-37 32:58
%what_@be_it 10:60
%what_@be_left 14:6 28:6
%what_@be_next 18:28
%what_@be_on 5:-30 18:45 29:-71 32:76
%what_@be_planned 14:9 20:-22 32:42 33:13
%what_@be_scheduled 32:16
%what_@be_still 14:44
%what_@be_that 10:72 33:-20
%what_@be_the 3:-9 5:40 7:20 9:6 10:-68 11:80 12:-82 13:-86 14:-6 15:12 17:17 18:-59 19:28 21:33 26:7 28:6 30:4 32:-85 33:35 34:-8
%what_@be_this 5:1 26:11
%what_@be_up 5:8 9:12 10:-56 11:-33 18:-58 25:82
%what_@be_you 11:65 25:-34
%what_@be_your 10:-37 11:56
%what_@can 5:-12 11:22 17:38 26:2 29:3
%what_@can_@me 5:-7 17:14 26:7
%what_@can_you 11:28
%what_@change 10:52 33:-30
%what_@cycle 5:42
%what_@dates 14:75 18:-3 32:-3
%what_@dates_@be 14:33
%what_@me 11:-22 13:44 14:-4 25:11
%what_@month 2:23 10:15
%what_@subscribe 10:-19 18:54
%what_@subscribe_<deadline> 18:21
%what_@unit 5:-33 10:-74 17:-38 19:25 20:94 25:-18 28:-13 29:45 32:-90 33:83
%what_@unit_@be 5:-33 20:3 29:59 32:-15 33:12
%what_@unit_did 19:17
%what_@unit_do 20:69 32:-3
%what_@updates 11:-35 23:51 26:30
%what_@updates_@be 23:22
%what__ 10:4
%what_a 11:-32 15:10 19:-4 25:95
%what_about 0:9 2:66 10:-93 11:-18 18:-46 29:-9 33:75
%what_about_@change 2:63 10:-32
%what_become 9:36
%what_become_of 9:36
%what_came 9:2 19:23
%what_comes 18:19
%what_commands 11:23
%what_date 19:25 20:33 29:-18 33:51
%what_date_@be 19:12 33:-5
%what_date_@can 33:18
%what_date_do 33:15
%what_did 5:-29 11:13 13:71
%what_did_@we 5:-18 13:49 19:-3
%what_did_the 13:11 19:13
%what_do 0:11 2:-27 5:16 10:46 15:-31 18:30 26:-25 29:-67 30:7 32:22 33:-42
%what_do_@me 3:10 5:20 11:-9 15:-11 18:28 30:18
%what_do_@we 32:39
%what_do_you 0:19 7:13 11:12
%what_does 5:13 7:1 9:-24 10:-7 11:-10 14:44 17:-1 28:30 29:20 32:8 33:-62 34:13
%what_does_<deadline> 10:41
%what_does_<quoted> 10:16
%what_does_the 5:22 10:-44 14:23 28:33 29:-10
%what_does_this 10:-10 14:9 29:22
%what_exactly 10:37 33:-8
%what_happened 9:39
%what_happens 7:1 10:30 20:-26 32:16 33:-9
%what_happens_after 18:3
%what_happens_if 7:4
%what_have 28:-12 32:44 33:16
%what_have_@we 32:44
%what_if 0:40 2:27 15:17
%what_if_@me 2:36
%what_if_@we 0:41 15:6
%what_kind 11:26
%what_kind_of 11:26
%what_milestone 5:13 10:-14 18:13
%what_must 17:16 32:15
%what_now 2:-13 17:80
%what_now_<?> 17:36
%what_part 5:19
%what_part_of 5:19
%what_phase 5:14
%what_reason 9:30
%what_should 17:34 18:49 29:-16 32:-5
%what_should_@me 11:5 17:36 20:5
%what_should_@we 5:3 18:11
%what_stage 5:54 17:-8
%what_time 5:-29 10:-7 28:-16 29:63 33:71
%what_time_@be 5:-14 29:49
%what_time_on 33:39
%what_will 32:15
%what_would 3:44 7:10 15:14
%what_would_a 3:23
%what_would_happen 10:6
%what_you 11:24
%when_<?> 19:15 20:37 29:-57
%when_<deadline> 2:34 23:-25 24:9 27:37 29:-32 33:17
%when_<deadline>_@be 10:4 23:-16 24:30 33:12
%when_<deadline>_happens 24:-6 33:22
%when_<deadline>_starts 24:-32 27:14
%when_<unknown> 19:24 20:18 24:29 29:-70 33:-23
%when_<unknown>__ 19:19 20:13 29:-56
%when_<version> 19:19 20:12 24:-21
%when_@be 5:-46 6:-21 10:-93 12:-1 14:24 15:14 20:29 23:35 24:-53 25:-38 27:-23 28:-46 29:66 33:7
%when_@be_<cycle> 19:-11 20:28
%when_@be_<deadline> 15:28 17:2 19:-17 29:77 33:-13
%when_@be_<request> 9:12
%when_@be_<unknown> 20:-1 33:20
%when_@be_<version> 19:32 20:14 29:-3 33:-23
%when_@be_@we 20:38
%when_@be__ 20:19 29:-22
%when_@be_it 20:55 28:-2 29:-19 33:4
%when_@be_that 19:2
%when_@be_the 18:9 19:-27 29:28 33:37
%when_@can 2:-27 20:66 21:25 29:-26 33:3
%when_@can_@me 20:14
%when_@can_@we 20:18
%when_@change 33:27
%when_@cycle 29:8
%when_@exception 27:30
%when_@exception_@be 27:30
%when_@me 11:3 34:12
%when_@month 33:43
%when_@we 10:20 24:11
%when__ 33:50
%when___<deadline> 33:15
%when_comes 20:14
%when_comes__ 20:6
%when_did 19:59
%when_did_@we 19:12
%when_did_the 19:16
%when_do 20:18 28:44 29:4 33:6
%when_do_<deadline> 33:8
%when_do_@change 33:7
%when_do_@me 33:30
%when_do_@we 20:1 28:48 29:20 33:-23
%when_does 3:18 9:50 10:-8 19:-20 20:28 29:34 33:-25
%when_does_<deadline> 29:32
%when_does_@exception 9:5
%when_does_it 20:53 29:-22
%when_does_the 3:28 9:1 29:66 33:-55
%when_exactly 33:42
%when_it 19:18 20:-17
%when_must 20:-17 33:42
%when_should 33:34
%when_the 20:27 24:12 27:-8 33:28
%when_the_<deadline> 24:23 27:-2 33:22
%when_there 24:52 28:-5
%when_there_@be 24:52 28:-5
%when_they 7:2 20:8 33:-20
%when_will 2:-34 3:44 9:12 33:3
%when_will_<version> 3:21
%when_would 19:41 20:-19
%when_you 10:19 25:24 33:-11
%whenever_a 27:53
%whenever_a_date 27:4
%where_<unknown> 5:13 29:1
%where_<unknown>_@we 5:19
%where_@be 5:-25 9:44 11:15 14:34 29:30 34:11
%where_@be_@we 9:40
%where_@be_it 9:1 14:13
%where_@be_the 5:-17 9:-30 14:39 17:12 29:22
%where_@be_your 11:35
%where_@can 14:2
%where_do 11:-43 17:44 21:26 26:10 30:3 33:-12
%where_do_@me 11:-3 17:16 21:12 30:8 33:-9
%where_does 5:13
%where_in 5:7
%where_in_the 5:7
%where_it 14:5 15:40
%where_it_@be 14:5 15:40
%whether_the 12:13
%which_<unknown> 5:13 10:20 18:-57 20:-39 26:-2 29:15 33:-33 34:46
%which_<unknown>_<unknown> 29:16
%which_<unknown>_do 10:29
%which_<unknown>_does 13:7
%which_@be 6:-26 18:45 33:20
%which_@change 5:-10 10:3 13:51 18:-53 29:71 33:-19 34:-47
%which_@cycle 5:57 19:10 20:-46 29:32
%which_@cycle_@be 5:77
%which_@dates 6:75 10:-6 12:10 14:59 18:-89 32:35 33:-82
%which_@dates_@be 6:62 18:-13
%which_@dates_does 14:3
%which_@dates_fall 32:37
%which_@exception 13:33
%which_@me 13:27
%which_@person 34:22
%which_@place 26:33
%which_@place_get 26:3
%which_@schedule 33:29
%which_@schedule_@unit 33:18
%which_@unit 6:-6 10:-8 19:43 20:89 32:-29 33:63 34:-23
%which_@unit_<?> 29:31 33:-16
%which_@unit_@be 19:12 33:7
%which_@unit_@can 20:2
%which_@unit_do 33:26
%which_@unit_will 20:17
%which_@updates 23:49
%which_@updates_have 23:5
%which_@we 10:8 13:-7 34:78
%which_@we_@can 34:17
%which_@weekday 33:27
%which_commands 11:6
%which_date 18:10 20:22 28:11 29:-54 33:53
%which_date_@be 28:15 33:18
%which_date_should 18:30
%which_deadline 18:38
%which_freeze 12:-12 18:32 23:7
%which_freeze_@be 23:9
%which_late 13:26
%which_late_@change 13:26
%which_milestone 5:-19 18:36
%which_of 9:13 12:35 14:-34 18:23 26:8 29:-37 34:10
%which_of_the 9:14 12:36 14:-23 29:-7
%which_one 18:47
%which_one_@be 18:19
%which_phase 5:45
%which_requests 13:22
%which_requests_@be 13:2
%which_stage 17:43
%while_@me 32:12
%while_@me_@be 32:12
%who_<unknown> 3:24 9:35 13:-22 17:22 19:28 25:9 26:-47 29:10 30:33 34:-34
%who_<unknown>_<unknown> 17:34
%who_<unknown>_@me 25:38 34:-16
%who_<unknown>__ 34:33
%who_<unknown>_down 9:38
%who_<unknown>_the 19:30 25:32 29:-1
%who_<unknown>_this 34:8
%who_@be 0:17 10:-3 13:17 15:-43 17:-16 20:-20 26:9 29:27 30:-7 32:-14 34:51
%who_@be_<unknown> 9:16 25:-29 26:12 29:13
%who_@be_@cycle 19:1
%who_@be_@we 29:2
%who_@be_for 34:17
%who_@be_in 0:24 29:-11
%who_@be_it 30:-1 34:29
%who_@be_on 34:10
%who_@be_the 9:-12 29:26 34:4
%who_@can 29:25 34:7
%who_@month 7:16 9:-14 15:7 21:23 34:-4
%who_@move 34:11
%who_@toMove 26:7 34:21
%who_approves 7:9 13:-9 34:7
%who_changed 15:-5 34:50
%who_changed_the 34:43
%who_decides 3:17
%who_do 15:14 34:7
%who_do_@me 15:14 34:7
%who_gets 23:47 26:31 34:-26
%who_got 13:58 34:-39
%who_handles 34:1
%who_handles_@change 34:1
%who_has 13:54 14:15 21:-19 25:-16 29:15
%who_has_asked 13:28
%who_has_the 14:16 25:-8 29:26
%who_made 25:23 34:-7
%who_must 7:9 10:17 34:-19
%who_said 9:37 34:-4
%who_said_no 9:37 34:-4
%who_signs 21:7 34:7
%who_wants 25:20 34:-7
%who_will 34:51
%who_would 7:6 9:-16 34:7
%whole_@toAdd 14:17
%whom_do 34:42
%whom_do_@me 34:42
%whom_should 34:46
%whom_should_@me 34:46
%whose_<unknown> 7:31 21:-13 29:-3 34:14
%why_<deadline> 10:32
%why_@be 0:38 9:29 29:9 30:20
%why_@be_<request> 9:4
%why_@be_@me 30:24
%why_@be_there 0:20 10:1
%why_@me 29:1
%why_did 15:15
%why_do 10:32
%why_do_@we 10:27
%why_does 6:2
%why_does_the 29:2
%why_would 9:44 29:-12
%will_<deadline> 15:7 28:7
%will_<version> 3:21
%will_<version>_@be 3:21
%will_@be 18:-25 25:39 29:13 32:-10 34:6
%will_@be_available 20:14
%will_@change 3:24 20:-47 29:9
%will_@me 2:10 20:16
%will_@me_@change 20:27
%will_@toMove 29:26 34:2
%will_@we 20:42
%will_a 28:19
%will_have 3:12 4:-9
%will_have_to 3:12 4:-9
%will_it 20:65
%will_it_@be 20:26
%will_not 2:-4 22:45 29:19
%will_not_@be 22:5
%will_not_@toAdd 22:22
%will_the 2:7 20:11
%will_the_<unknown> 20:-13 29:4
%will_there 23:21
%will_there_@be 23:21
%will_you 21:33 23:8 29:-16
%window_for 6:40
%window_shut 6:9 29:-12 33:32
%with_<?> 6:-1 12:26 29:17
%with_<deadline> 10:25 16:52
%with_<request> 5:-36 8:21 9:57
%with_<unknown> 10:-7 11:-18 19:41 32:45 33:-11
%with_<unknown>_<unknown> 10:-4 19:43 29:-4 32:47 33:-2
%with_@dates 10:20
%with_@me 2:45 21:2 24:14 27:-1
%with_@me_@change 2:37
%with__ 13:12
%with_a 2:12 6:11 7:-15 12:3 13:8 18:2 19:2 24:-8 27:2 28:1
%with_a_@toStart 2:12
%with_a_customers 6:12 7:-13 12:4 13:11 18:3 19:3 24:-5 27:2 28:3 29:-7
%with_all 14:17
%with_the 5:31 9:5 16:-17 22:23 29:2 31:4
%with_the_<deadline> 22:8
%with_the_@cycle 5:50 17:9
%with_the_customers 21:1 29:25
%with_you 3:6 11:81
%with_you_<?> 11:7
%within_the 28:31
%within_the_next 28:31
%word_<quoted> 6:2 10:16
%working_@unit 28:22
%worth_asking 21:4
%worth_asking_for 21:4
%would_@be 0:19 24:19
%would_@me 2:-1 11:51 21:20 26:13
%would_@me_get 11:15
%would_@toRule 7:42 8:-8
%would_@toRule_<request> 7:8 8:-3
%would_@we 2:29 19:42 20:-36 22:-19
%would_a 2:24 3:51 21:21 23:20
%would_a_<unknown> 3:37
%would_a_@change 21:2
%would_an 0:23 21:29
%would_an_<deadline> 0:25
%would_an_@exception 21:35
%would_happen 10:6
%would_it 1:-3 12:3 26:21
%would_it_@be 2:-6 12:5 30:1
%would_it_@toAdd 26:7
%would_like 2:2 7:-24 13:25 17:20 20:14 21:-4 22:13 27:1 30:-25 33:-24
%would_like_an 13:14
%would_like_to 2:1 17:23 20:11 22:4 27:9 30:-24 33:-16
%would_love 17:12 27:9
%would_love_to 17:12 27:10
%would_rather 30:14
%would_rather_not 30:14
%would_the 3:16 7:28
%would_you 3:-12 4:1 5:9 7:-3 8:8 10:18 16:34 24:28 31:11 33:-1 34:-24
%would_you_<unknown> 16:4
%would_you_@be 29:10
%would_you_@mean 5:1 10:35
%would_you_@toStart 4:1
%would_you_kindly 18:4
%would_you_say 0:7
%write_@me 29:12
%write_@me_a 29:12
%write_a 29:36
%write_to 11:22
%writing_the 0:4 10:4 14:3 16:8 17:-5 22:-5 27:1 29:-7 33:-12 34:2
%writing_the_<unknown> 0:4 10:4 14:3 16:8 17:-5 22:-5 27:1 29:-7 33:-12 34:2
%y_and 6:27 12:29 16:-1
%ya_<unknown> 6:65 20:-11
%ya_<unknown>__ 6:49
%yes_<?> 33:26
%yes_no 2:32
%yes_to 8:49
%yes_to_<request> 8:17
%yet_<?> 5:3 6:21 12:-20 25:43 28:-19
%yet_@me 12:30 31:-4
%yet_or 5:11
%yet_please 5:7
%you_<?> 11:96 21:-1 25:1 34:-21
%you_<unknown> 10:-5 11:-5 14:35 17:33 23:36 25:15
%you_<unknown>_<?> 11:43
%you_<unknown>_@me 11:-29 17:31 23:18
%you_<unknown>_the 14:5 16:7 29:7
%you_@be 10:-3 25:55 29:3
%you_@be_so 29:9
%you_@can 8:23 11:55
%you_@can_do 11:33
%you_@change 11:21 24:7 25:-7 29:48
%you_@change_@me 24:9
%you_@cycle 5:45 11:-23
%you_@cycle_<?> 5:45 11:-23
%you_@mean 5:1 10:39 33:-2
%you_@show 14:22
%you_@toAdd 1:63
%you_@toAdd_a 1:16 3:5
%you_@toMove 4:8
%you_@toPost 11:-41 23:17 26:72 27:2 29:-23
%you_@toPost_the 14:3 23:11 27:14
%you_@toRemind 9:9 12:6 18:-5 22:-5 23:33 24:16 25:-1 27:-18 29:-37
%you_@toRemind_@me 9:11 11:-15 12:9 22:-3 23:17 27:-6 29:-25 33:23
%you_@toRemind_@we 11:2 23:19
%you_@toRule 8:17 11:22
%you_@toRule_<request> 7:-5 8:36
%you_@toStart 4:55
%you_@toStart_a 4:15
%you_@toStop 31:39
%you_@today 25:22
%you_a 11:-2 25:66
%you_do 11:38 16:18
%you_explain 11:8
%you_file 21:22 22:2
%you_give 34:11
%you_give_@me 11:-2 34:11
%you_got 33:16
%you_have 3:41 8:32
%you_have_@me 8:33 25:-12
%you_have_a 25:24
%you_in 11:3 29:3
%you_in_<unknown> 11:3 29:3
%you_keep 27:9
%you_kindly 18:4
%you_know 10:29 11:17
%you_look 33:29
%you_look_up 33:29
%you_please 8:38 25:-18 27:18 28:10 29:-17 31:-2
%you_please_<?> 28:12
%you_say 0:7 11:-10 29:14
%you_show 11:36
%you_take 2:29
%you_think 0:2 7:34 11:-3
%you_think_<?> 7:15
%you_to 7:3 11:38 31:6
%you_to_@toMove 11:22
%you_understand 11:47
%you_understand_<?> 11:2
%you_would 14:7
%your_<unknown> 11:40 31:2
%your_<unknown>_<?> 11:6
%your_@change 11:30 25:-29 26:33 30:13 31:-16
%your_@updates 11:5 31:6
%your_job 25:24
.10n$ 13:9 27:17 31:2
.18n$ 27:10 34:20
.^ab$ 27:9
.^abb 25:-34 31:46
.^abh 12:9 33:9
.^abha 12:9 33:9
.^abi 0:22 2:26 8:3 28:-1 29:13 33:-23
.^abi$ 0:22 2:26 8:3 28:-1 29:13 33:-23
.^abl 11:29
.^able 11:29
.^abo 0:6 1:-20 2:18 4:-27 5:7 6:-33 7:40 8:-19 9:34 11:2 12:-37 13:-29 14:-75 16:-56 17:13 18:-6 19:-27 20:-15 21:-18 22:-29 23:25 24:29 25:-10 26:-18 27:79 28:-68 29:-13 30:-34 31:10 32:-35 33:24 34:27
.^abou 0:7 1:-18 2:19 4:-26 5:8 6:-31 7:40 8:-18 9:34 11:3 12:-37 13:-28 14:-69 16:-39 17:14 18:-5 19:-24 20:-14 21:-17 22:-27 23:26 24:34 26:-15 27:42 28:-47 29:-4 30:-32 31:12 32:-34 33:25 34:28
.^abu 9:3 23:9
.^acc 2:39 5:-36 6:26 7:34 8:15 16:19 20:-33 21:17 25:-69 29:39 31:-8 34:-24
.^acce 2:45 7:38 8:19 13:-11 21:19 25:-23 29:24 34:-44
.^acco 13:22 16:27 20:-4 29:29 30:2
.^ack 7:24 8:-5 9:9 16:-15 25:31 29:-7 33:14
.^ack$ 7:27 8:-20 9:23 16:-15 25:32 29:-6 33:14
.^acm 29:20 34:-9
.^acme 29:20 34:-9
.^act 6:-26 12:92 23:24 27:18 31:-15 33:-16
.^acti 6:-23 10:-13 12:79 23:25 27:24 31:-13
.^ad$ 1:26
.^add 0:142 1:87 2:12 3:-57 4:-3 6:-27 8:-34 10:-35 11:38 12:-15 14:-76 15:-49 16:-104 17:-56 18:-17 20:-8 22:-11 24:-90 26:60 27:42 29:-2 31:-41 33:-16
.^add$ 0:73 1:82 3:-49 8:-23 11:17 14:-67 16:-75 24:-62 26:22 27:49 29:28 33:-44 34:-20
.^adde 0:47 10:-18 29:-3 34:39
.^addi 0:26 1:17 24:-1
.^addr 26:39 29:-33
.^adds 0:17 34:-14
.^adj 16:30
.^adju 16:30
.^adm 22:20
.^admi 22:20
.^adv 4:-1 8:-8 12:-1 14:1 18:15 21:6 23:-9 24:32 26:1 27:-13 29:-16
.^adva 1:-2 8:-3 14:3 18:17 21:7 23:-8 24:3 26:1 27:-9 29:-6 33:8
.^advi 24:24 31:25 33:-20
.^aff 10:52 12:-4 29:1 30:22 34:-12
.^affe 10:54 12:-3 30:22 34:-6
.^aft 0:-31 1:20 2:28 5:8 6:15 10:-28 11:-15 12:-81 13:17 14:-46 15:-24 17:-15 18:54 19:-15 20:20 21:28 22:26 24:26 27:-40 28:-43 31:-7 34:-8
.^afte 0:-30 1:20 2:28 5:8 6:16 10:-26 11:-11 12:-81 13:17 14:-45 15:-23 17:-14 18:45 19:-14 20:20 21:28 22:26 24:26 27:-40 28:-41 31:-7 34:-7
.^aga 5:-2 12:-9 15:4 24:28 25:43 29:11 32:-21 33:31
.^agai 12:-8 15:4 24:28 25:44 29:1 32:-20 33:32
.^age 14:-4 18:-20 27:3 32:62
.^agen 14:-2 27:4 32:48
.^agg 2:11 29:6
.^agi 33:29
.^ago 19:30 28:39 33:-37
.^ago$ 19:30 28:39 33:-37
.^agr 11:-7 16:8 25:50
.^agre 11:-7 16:8 25:50
.^ahe 1:25 2:-36 5:-26 6:16 8:4 12:-1 14:20 16:-6 18:35 23:29 24:23 29:-36 32:16 33:-31
.^ahea 1:26 2:-35 5:-26 6:17 8:2 12:-1 14:20 16:-5 18:35 23:30 24:21 29:-36 32:16 33:-31
.^al$ 2:-3 12:32 16:39
.^ala 16:-18 24:65 29:7
.^alar 16:-18 24:65 29:7
.^ale 6:14 12:-15 24:6 30:15 31:46 34:-9
.^aler 24:22 27:9 30:15 31:21 34:-9
.^ali 16:30 25:21
.^alig 16:30
.^all 1:-46 2:31 4:-35 5:-37 6:-6 7:-39 8:62 9:-44 12:-97 13:76 14:105 15:38 17:10 18:-41 19:-81 20:-95 21:-12 24:-81 25:51 27:35 28:-67 29:-94 30:-30 32:-97 33:12 34:-68
.^all$ 4:-17 5:-19 7:-17 8:47 9:-38 10:9 12:-44 13:50 14:100 17:1 19:-56 20:-40 21:-16 22:-41 24:-33 25:55 27:34 29:-13 30:-15 31:1 32:-73 33:-5 34:-29
.^alle 14:10 27:8 29:-9
.^allo 2:40 8:16 10:-8 12:-37 13:33 15:25 22:45
.^alo 5:51 16:15 24:-13
.^alon 5:51 16:15 24:-13
.^alp 1:40 5:48 18:-8 29:-6 33:25
.^alph 1:40 5:48 18:-8 29:-6 33:25
.^alr 2:-22 3:23 4:-14 5:31 6:58 7:-6 9:12 10:-39 12:18 16:-1 18:-29 20:-18 22:14 25:-18 26:30 28:-7 31:8
.^alre 2:-21 3:23 4:-14 5:31 6:37 7:-6 9:12 10:-33 12:39 16:-1 18:-25 20:-17 22:14 25:-17 26:30 31:8
.^als 1:29 10:36 18:7 19:22 33:-10
.^also 1:29 10:37 19:23 33:-9
.^alt 15:18
.^alte 15:18
.^alw 14:-26 24:23 25:31
.^alwa 14:-26 24:23 25:31
.^am$ 1:28 4:-7 6:3 8:14 9:-38 10:9 11:24 12:-4 16:-7 17:31 18:-27 19:1 20:-1 24:12 26:27 28:5 29:-55 32:20
.^ame 16:24
.^amen 16:24
.^an$ 0:71 1:70 2:36 5:-21 7:-97 8:-147 9:-84 10:7 11:35 12:-66 13:9 15:-83 16:-110 17:23 18:-27 19:-43 21:73 22:66 23:-57 24:10 25:-9 26:56 27:-4 28:-36 29:-39 31:-30 32:-6 33:-89 34:-13
.^and 0:-49 2:-31 3:-21 5:10 7:-40 8:29 11:-30 12:38 13:-30 14:54 16:7 17:36 18:63 19:-38 21:-59 23:-16 24:-21 25:-19 27:18 29:-3 31:-2 32:14 33:18
.^and$ 0:-47 2:-31 3:-21 5:10 7:-39 8:29 11:-28 12:38 13:-29 14:58 16:7 17:38 18:63 19:-38 21:-58 23:-16 24:-19 25:-18 27:2 29:-2 32:14 33:18
.^ann 7:14 8:-31 14:-3 15:8 20:24 25:-31 26:10 27:56 28:-2 29:-57 31:15 33:-37 34:50
.^anna 7:18 8:-15 15:18 34:56
.^anno 20:32 25:-16 26:20 27:58 31:19 33:-23
.^ano 0:37 2:23 25:13 27:8 29:-6
.^anot 0:40 2:24 25:13
.^ans 9:6 13:25 21:-20
.^answ 9:6 13:25 21:-20
.^ant 9:25 19:34 29:-35 33:-11
.^antr 9:30 29:-7
.^any 0:11 1:-104 2:40 3:4 4:-70 5:-24 6:-56 7:-12 8:-60 9:62 10:7 11:-59 12:17 13:87 14:-64 15:56 16:-130 17:22 18:24 19:-26 20:-37 21:4 22:-56 23:-54 24:-98 25:3 26:9 27:-57 28:-74 29:-54 30:-29 31:57 32:92 33:-51 34:-39
.^any$ 1:-26 2:41 5:-37 6:-61 7:-28 9:46 10:-66 11:-14 12:47 13:43 14:-15 15:22 16:-36 17:34 18:7 20:-11 23:-28 24:-24 27:-53 29:-33 31:42 32:34 33:-23 34:-69
.^anyb 9:10 10:21
.^anym 31:33
.^anyo 2:-7 3:20 6:-7 9:6 12:-28 13:10 15:18 22:-25 25:44 29:20
.^anyt 2:27 8:-41 13:30 16:-24 18:21 19:-8 25:-61 26:14 28:-29 29:-66 32:68 33:-2
.^anyw 10:7
.^aoe 9:-5 10:85 29:-15
.^aoe$ 9:-5 10:85 29:-15
.^api 10:-14 11:45 17:-21 22:9 29:11 33:-3
.^api$ 10:-14 11:45 17:-21 22:9 29:11 33:-3
.^app 1:2 5:-57 6:-99 7:70 8:36 9:17 12:20 13:36 14:-59 15:-59 16:-77 19:-27 22:5 24:-48 25:5 27:4 31:-43 32:-54 33:-40 34:20
.^appe 1:26
.^appl 2:14 6:-1 10:37 12:50 22:60 34:-42
.^appo 17:3
.^appp 7:11 8:-2 9:-5
.^appr 1:-24 2:-48 5:-40 6:-32 7:67 8:39 9:23 10:-56 12:-69 13:37 14:-3 15:-2 21:-35 22:-9 25:17 31:-14 32:-30 33:-66 34:34
.^apr 4:43 8:64 14:-9 29:-33 34:15
.^apri 4:46
.^apro 8:62
.^arc 1:2 14:-20 19:8
.^arch 1:2 14:-20 19:8
.^are 2:1 3:3 4:-8 5:94 6:13 7:-16 8:-16 9:-7 10:10 12:60 13:3 14:24 15:6 17:-37 18:-34 19:-112 20:-46 24:2 26:19 27:-13 28:9 29:-57 31:-37 32:-35 33:7 34:-85
.^are$ 2:3 3:4 4:-8 5:39 6:17 7:-14 8:-14 9:-5 10:36 11:7 12:52 13:7 14:25 15:9 17:-28 18:-26 19:-105 20:-49 23:8 24:10 25:3 26:21 27:-11 28:12 29:-29 31:-32 32:-15 33:-2 34:-80
.^arew 5:96 10:-51 11:-2 25:-25 29:-34 32:-4 33:55
.^arg 11:-3 21:5 25:69 29:-54
.^arm 29:56
.^arm$ 29:39
.^aro 10:-20 17:35 18:34 29:-18
.^arou 10:-20 17:35 18:34 29:-18
.^arr 2:8 17:20 18:33 31:28
.^arri 2:9 17:23 18:35
.^art 1:46 27:4
.^art$ 27:5
.^artw 1:35
.^as$ 1:6 2:-71 4:48 5:-17 8:63 10:28 11:-54 12:14 13:-4 14:27 15:30 17:61 18:-2 20:-24 24:-71 25:-1 26:-19 27:29 32:-40 33:-44 34:-58
.^ask 2:-14 3:-8 5:-1 8:-4 11:43 12:5 13:43 14:7 15:8 17:-4 20:8 21:40 22:51 24:7 25:-35 26:-6 29:-9 31:8 32:-6 33:-1 34:-17
.^ask$ 2:-76 7:14 10:-26 11:73 17:-4 20:-18 21:24 22:61 24:22 25:-25 27:-30 29:-18 32:-23 33:-15
.^aske 4:4 9:14 10:12 11:-3 13:33 14:2 16:8 18:1 19:-14 20:8 23:9 24:-9 25:-1 27:2 29:3 32:-3 33:-2 34:-7
.^aski 2:4 7:-9 8:-3 9:-14 12:7 14:3 15:4 18:-5 19:12 21:19 22:13 24:9 25:-16 29:-4 32:6 33:6
.^asks 22:21
.^ass 12:14 29:14
.^assu 12:14
.^at$ 1:40 2:22 3:-11 5:43 6:-41 9:20 10:4 11:-79 12:40 13:-22 14:-3 15:39 17:-3 20:-54 21:-78 22:-4 24:48 25:1 27:-61 28:6 29:-3 31:-27 32:-23 33:14 34:-69
.^ate 25:46 34:-10
.^ate$ 25:46 29:-29 34:-9
.^att 9:15
.^atta 9:15
.^au$ 1:-8 16:44
.^aud 1:16 9:-12 13:40
.^audi 1:16 9:-12 13:40
.^aug 1:29 6:6 10:-28 12:-16 16:14 22:-13 29:-18 32:84 33:38
.^aug$ 32:58 33:22
.^augu 1:22 20:7 32:26 33:1
.^aut 7:50 30:9 34:20
.^auth 7:11 34:23
.^auto 7:21 30:9
.^ava 19:12 20:52 26:21 33:-26
.^avai 19:12 20:53 26:21 33:-25
.^avi 25:-22 27:46 31:26
.^avis 25:-22 27:46 31:26
.^awa 5:-6 18:-29 20:-24 24:47 28:64 31:6 32:36 33:-59
.^awai 6:14 13:3 18:-16 32:19
.^away 24:48 28:64 31:7 32:1 33:-58
.^bac 2:36 6:-28 8:25 9:-34 12:-32 13:1 15:-23 16:43 19:2 24:10 25:34 27:27 29:-7 31:-57 32:-9 33:-80
.^back 2:36 6:-28 8:25 9:-34 12:-32 13:1 15:-23 16:43 19:2 24:10 25:34 27:27 29:-7 31:-57 32:-9 33:-80
.^bad 25:34 29:-24
.^bad$ 25:34 29:-24
.^bal 4:23 29:-4
.^ban 9:28 25:-39 29:38
.^ban$ 25:-37 29:59
.^bann 9:30 29:-16
.^bar 21:18 29:38
.^bar$ 21:20 25:-11 29:40
.^bas 1:10 27:-6 29:1 31:18
.^bash 1:10
.^be$ 0:17 2:40 3:33 5:-25 6:-36 7:57 8:-46 9:-47 10:-42 11:-71 12:-5 13:-81 14:-34 15:24 16:58 17:-85 18:5 19:-118 20:8 22:24 23:52 25:-19 26:-32 28:-15 29:-21 30:4 31:36 32:-26 33:36 34:-20
.^bec 2:30 9:24 11:-23 16:39 17:48 21:-1 22:3 29:-45
.^beca 9:28 22:18
.^beco 2:13 11:-8 16:11 17:38 29:-9 33:8
.^bee 2:-62 5:11 6:29 8:4 9:31 10:-42 11:19 12:9 13:38 14:-19 15:6 20:8 22:-18 25:48 28:-25 29:-102 30:3 32:-46 33:-15 34:-46
.^beef 11:33
.^been 2:-49 6:27 8:7 9:39 10:-48 12:19 13:40 15:7 20:13 22:-11 25:23 28:-40 29:-44 30:5 32:-16 33:-17 34:-41
.^bef 1:34 2:-2 3:22 6:8 7:22 8:-6 10:-12 11:11 12:-10 13:-18 14:-2 16:1 17:15 18:14 19:42 21:7 22:-18 23:11 24:43 25:-13 28:37 29:-4 30:-16 31:-3 32:14 34:-9
.^befo 1:35 3:22 6:9 7:14 8:-1 10:-10 12:-6 13:-17 14:-2 17:16 18:15 19:40 21:7 22:-17 23:11 24:43 25:-13 28:35 30:-15 31:-2 32:17 34:-7
.^beg 2:-11 3:10 4:59 6:-32 10:-70 12:28 14:-5 17:94 18:-5 20:-24 27:21
.^begi 4:64 10:-29 12:-2 17:95 20:-22 27:23
.^begu 5:17 12:49 14:-8
.^beh 6:38 10:27 12:-3 14:-20 22:30 33:-23
.^beha 8:14 22:32
.^behi 6:39 10:29 14:-18 33:-14
.^bei 5:22 10:6 27:29
.^bein 5:23
.^bel 33:28
.^beli 33:6
.^ben 7:35 9:-2 22:14 27:30
.^benc 7:36
.^bes 17:24
.^best 17:25
.^bet 0:71 1:74 5:70 6:-61 10:15 11:-18 12:-59 15:-27 16:-1 18:-82 19:14 20:-31 25:-20 27:-29 28:9 29:28 32:35 33:-12 34:-29
.^beta 0:62 1:56 2:-19 5:44 12:-24 16:-1 20:-19 29:21 34:-4
.^bett 31:6
.^betw 1:16 5:29 6:-15 10:2 18:-17 19:28 27:-14 28:10 29:17 32:41 33:-45
.^big 2:13 14:16 20:39 33:-33
.^big$ 2:13 14:16 20:29 33:-28
.^bil 8:29 22:15
.^bill 8:30 22:15 29:-1
.^bin 8:26 9:-14 10:48 17:39 34:-16
.^bin$ 8:27 9:-13 17:40
.^bind 10:51 34:-14
.^bis 29:39
.^bise 29:39
.^bit 6:-42 12:42 15:11 18:32 22:18 33:19
.^bit$ 15:12 17:13
.^bite 17:-16 18:36
.^ble 25:38
.^bles 25:1
.^bli 11:-11 22:1 25:52 29:-35
.^blo 1:20 2:16 8:10 12:34 15:6 29:-6 34:-3
.^bloc 1:17 2:16 8:10 12:35 15:10 29:-4 34:-2
.^blog 20:11
.^blu 2:21
.^blue 2:21
.^boa 1:-7 2:70 16:50
.^boar 1:-7 2:10 16:51
.^boat 2:48
.^bon 17:16 20:-20 25:37
.^bonj 17:17 25:7 33:8
.^boo 0:1 4:21 15:20 20:19 25:-5 29:62
.^book 0:2 15:21 20:20 29:37
.^boot 4:20 29:18
.^bos 1:17 9:-7 10:7 11:-22 14:6 16:3 17:-11 20:3 25:-5 26:-15 27:13 29:-15 33:-5 34:57
.^boss 1:17 9:-7 10:7 11:-22 14:6 16:3 17:-11 20:3 25:-5 26:-15 27:13 29:-15 33:-5 34:57
.^bot 5:-37 10:-14 11:38 17:-31 18:-17 23:4 25:43 29:-44 31:42 33:56
.^bot$ 10:-35 11:41 23:6 25:46 29:-81 31:24 33:9
.^both 31:10 33:37
.^bou 9:51 27:5 29:-41
.^boun 9:52 29:-40
.^bra 1:28 2:-10 5:32 6:-46 7:4 8:-22 9:-34 10:31 12:46 20:-11 29:29 31:-9
.^bran 1:29 2:-11 5:36 6:-26 9:-1 10:33 12:17 20:-10 29:37 31:-9 33:1
.^bre 8:22 9:9 10:-37 12:-38 13:40 17:8 18:13 21:47 22:24 28:-15 29:-54 32:-11
.^brea 8:22 9:9 10:-37 12:-38 13:40 17:8 18:13 21:47 22:24 28:-15 29:-54 32:-11
.^bri 12:-5 25:20 32:51
.^brie 24:-2 32:14
.^brin 12:-4 25:22 32:20
.^bro 22:29 25:27 29:19 34:-33
.^brok 2:4 22:30 29:30 34:-41
.^bud 3:14 7:-7 8:-16 29:41 33:-2
.^budg 3:14 7:-7 8:-16 29:41 33:-2
.^bue 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
.^buen 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
.^bug 1:32 2:4 5:46 8:-27 12:-77 16:6 17:41 18:-12 24:18 27:-4 28:-1 29:28 33:-74 34:11
.^bug$ 1:34 5:29 8:-18 12:-21 20:-9 24:26 25:8 29:34 33:-37 34:19
.^bugf 2:23 5:1 20:33
.^bugs 17:38
.^bui 4:12 5:31 12:-26 14:-20 15:3 17:-23 20:3 25:22 29:35
.^buil 4:8 5:32 12:-25 14:-20 15:5 17:-22 20:4 25:23 29:35
.^bum 2:59 12:17 13:-8 15:-27 22:15 29:-34 33:35
.^bump 2:59 12:17 13:-8 15:-27 22:15 29:-34 33:35
.^bus 10:22 18:-17 20:-24 25:55 29:6 31:-17 32:7 33:-7
.^bus$ 18:-8 25:26 29:15 31:-14
.^busi 10:23
.^busy 20:-16 25:28 32:12
.^but 1:-13 2:24 7:-23 8:14 10:15 11:-4 12:3 13:-15 14:-5 15:20 16:-7 17:3 18:-10 22:-34 25:-11 26:4 31:15 33:18 34:6
.^but$ 1:-5 7:-19 8:18 13:-12 14:-3 15:31 17:8 22:-32 25:-4 26:9 29:4 31:17 32:3
.^butt 2:7 10:23 20:4 29:-17
.^buy 29:33
.^buy$ 29:33
.^by$ 0:-19 1:-21 2:-35 6:28 7:31 10:71 13:9 14:-33 16:89 17:-17 18:-10 19:-18 22:25 23:18 24:-33 28:-29 29:-18 32:3 33:2
.^bye 25:53
.^bye$ 25:53
.^ca$ 20:15
.^cad 3:17 29:-22 33:9
.^cade 3:17
.^cal 0:1 1:61 2:-88 3:-51 4:46 6:-79 8:-44 9:-68 10:-64 13:-59 14:42 17:-55 18:12 19:63 20:-103 22:-66 26:49 27:-24 28:-32 29:13 31:-39 32:-16 33:25 34:35
.^cale 0:7 1:25 2:-28 4:22 5:-27 6:-2 8:-29 9:-1 10:-21 12:-13 13:-22 14:51 16:3 17:-18 18:27 19:34 20:-15 22:-24 24:-22 25:-38 26:54 28:-4 29:-20 31:-25 33:18
.^call 1:30 2:-9 4:11 5:6 6:-21 10:-1 12:3 14:-40 19:39 20:-24 29:42 31:-2 32:-25 34:36
.^cam 2:3 10:30 16:19 19:49 20:-11 23:30 33:-18
.^camb 2:14 16:21
.^came 10:33 19:51 20:-10 23:31
.^can 0:43 1:-3 2:52 3:8 4:-1 5:-23 7:7 8:36 9:-165 11:17 12:17 13:-101 15:-27 17:13 18:-63 19:-81 22:27 24:10 25:-79 26:3 29:-1 30:-14 32:-103 33:32 34:7
.^can$ 0:5 1:-14 2:51 3:15 4:-5 5:-117 7:9 8:29 9:-113 10:-16 11:23 12:24 13:-82 15:-16 17:20 18:-15 19:-107 20:21 21:4 22:36 23:7 25:-56 26:8 28:-9 29:-11 30:-11 31:-43 32:-63 33:10 34:25
.^canc 24:14 27:-24 29:5 31:24
.^cand 0:23 5:4 10:20 18:-14 20:-53 28:30 29:-31 33:25
.^cap 29:8
.^capi 29:9
.^car 7:8 10:-41 21:9 22:-2 29:23 34:33
.^care 10:-13 34:36
.^cas 15:2
.^case 15:2
.^cat 9:-34 29:46
.^ce$ 6:19 10:-7 12:29 20:10 29:-18
.^ceo 29:29 34:-27
.^ceo$ 29:29 34:-27
.^cha 0:-100 2:9 3:-66 4:-55 5:-132 6:-43 9:-9 13:4 15:38 17:-142 18:-105 19:-114 20:-7 21:40 23:35 24:10 26:22 27:64 29:-6 30:3 31:6 32:-111 34:62
.^chai 29:38 33:44
.^chan 0:-40 2:13 3:-32 4:-29 5:-90 6:-22 9:-3 11:8 13:14 14:-77 15:43 16:4 17:-106 18:-58 19:-79 20:-40 21:47 24:3 26:28 27:76 29:-2 30:11 31:6 32:-83 33:-21 34:28
.^char 11:-5 14:25 25:3 34:44
.^chas 23:30 31:-10
.^chat 23:17 31:33
.^che 1:18 4:-7 5:32 8:20 11:25 13:-1 15:-7 16:-2 17:-45 18:-3 20:7 21:3 22:-1 25:11 28:18 29:14 33:-4 34:-6
.^chec 0:-15 1:21 6:3 10:-4 11:19 17:-32 20:5 27:3 28:8 29:5 33:-3 34:10
.^chee 5:9 8:10 10:-4 15:-4 17:-9 18:-1 20:5 25:27 27:-7 28:10 34:-17
.^cher 2:33 10:34 11:-15 29:6
.^chi 6:-7 7:-8 9:-6 21:43 22:22 25:-4 28:11 29:-45 32:2 34:71
.^chie 21:18 22:22 29:-13
.^chil 28:13 32:8
.^chr 25:21 28:-35 29:11
.^chri 25:22 28:-34 29:17
.^ci$ 2:54 9:-12 12:-21 16:23 23:-13 24:-6 25:-21 27:21 29:90 31:-6
.^cir 15:36 19:-8
.^circ 15:36 19:-8
.^cla 0:9 1:-12 12:11 15:3 17:3 29:-10 32:3
.^clai 12:14 15:6
.^clas 0:9 1:-5
.^cle 2:21 6:12 12:-22
.^clea 2:17 22:1
.^clf 29:-21 33:50
.^clf$ 29:-21 33:50
.^cli 0:-17 1:-41 2:22 6:21 10:42 12:13 15:20 16:17 18:-16 19:-8 20:-32 22:24 28:-6 29:-91 33:27 34:21
.^clie 0:-15 1:-40 2:16 6:22 10:35 12:16 15:20 16:17 18:-15 19:-6 20:-29 22:25 28:-6 29:-67 33:22 34:21
.^clo 2:-4 4:39 5:-10 6:22 7:-42 8:26 9:-83 10:-68 12:45 14:-56 17:20 18:47 20:-94 22:-33 25:-39 27:-14 28:98 29:5 32:-19
.^cloc 10:-5 28:68
.^clon 4:45 17:38 18:-21
.^clos 1:6 6:28 7:-27 8:5 9:-44 10:-27 12:36 14:-12 18:82 20:-75 22:-16 28:37 29:3
.^clu 17:2
.^clue 17:2
.^cod 2:20 5:3 10:34 12:16 17:5 18:-33 20:-21 33:22
.^code 2:21 10:38 12:18 17:7 18:-7 20:-19 33:23
.^cof 25:45 29:20 34:-28
.^coff 25:50 29:3 34:-20
.^col 33:16
.^coll 33:7
.^com 2:-18 4:-9 9:-23 10:-20 11:48 12:8 13:-47 15:-4 16:-8 17:36 18:61 19:24 20:12 21:56 22:-47 25:-44 26:-113 27:-26 28:-27 29:62 31:-100 32:8 33:4 34:-121
.^come 2:-23 5:-5 12:28 18:62 21:52 25:-32 28:-4 29:1
.^comi 5:14 14:-36 17:39 18:4 20:36 32:49 34:-28
.^comm 11:68 14:-6 17:17 25:2 27:-4 29:10 32:-9
.^comp 4:-27 11:-62 12:-18 14:27 19:29 20:-19 25:-27 29:84 33:18
.^con 1:4 2:-22 7:17 9:27 10:61 11:-83 13:-109 16:-47 17:60 18:-67 19:-42 20:-38 21:31 24:-31 25:28 27:-12 29:9 31:-29 34:36
.^con$ 5:30
.^conc 9:18 10:48
.^cond 9:31 29:3
.^conf 9:-1 10:10 29:21
.^cong 25:72
.^cons 2:-8 8:18 10:49 21:16 29:-30
.^cont 11:-16 17:71 29:17 34:51
.^conv 7:16 21:36
.^coo 5:19 8:9 25:18 29:-30 34:51
.^cook 5:1 25:6
.^cool 2:10 25:13
.^coor 34:44
.^cop 4:5 14:-26 26:8 33:5
.^copy 4:5 14:-26 26:8 33:5
.^cor 2:31 6:-38 10:-63 16:26 17:11 18:28 20:24 21:1 33:17
.^corr 2:37 6:-34 10:-16 16:26 20:26 21:2 33:43
.^cos 10:32 18:-22 26:28 29:14 32:24 33:-10
.^cost 18:-8 26:28 29:35
.^cou 0:1 2:8 8:-39 9:-2 10:37 11:-49 12:-15 13:46 18:-38 19:-31 20:-52 22:31 24:-6 27:26 28:81 29:-10 30:-30 31:13 32:-19 33:-1 34:-67
.^coul 0:5 2:18 11:-35 12:-4 14:8 16:15 18:-16 20:-7 21:2 22:44 30:-4 34:-19
.^coun 8:-37 10:54 13:27 25:-4 27:25 28:93 29:-63 31:19 33:-30
.^coup 6:26
.^cour 13:12
.^cov 2:-13 8:4 10:41 25:9 29:21 33:-16
.^cove 2:-12 8:4 10:38 25:9 29:21 33:-14
.^cra 2:30 22:5
.^cras 2:21 22:6
.^cre 1:32 3:46 4:16 11:7 29:12 34:21
.^crea 1:33 3:34 4:21 11:7 29:13 34:22
.^cri 15:39
.^crit 10:1 15:39
.^cro 16:-9 29:13
.^cron 16:-9 29:13
.^cry 8:6 29:-10
.^cryp 8:6 29:-10
.^css 2:36 11:-11
.^css$ 2:36 11:-11
.^cur 2:-1 4:15 5:75 12:51 20:8 26:4 29:-45
.^curr 2:-1 4:15 5:70 12:52 26:5
.^cus 0:5 2:6 4:-3 6:4 9:-9 12:1 15:19 20:38 21:3 24:-17 28:8 29:15
.^cust 0:5 2:7 4:-3 6:5 9:-9 12:1 15:19 20:38 21:3 24:-16 29:15
.^cut 1:43 2:28 5:18 6:51 9:-18 12:-55 15:-10 16:-34 18:30 21:8 24:-39 25:-57 27:-7 31:42 33:18
.^cut$ 2:36 5:38 6:34 9:-5 12:-15 20:3 25:-16 28:-11 31:52 33:-12
.^cuto 1:27 6:9 10:-19 14:15 18:46 21:15 22:-18 24:-7 29:-21 33:40
.^cve 22:46 29:60
.^cve$ 22:42 29:54
.^cyc 1:-61 2:-32 3:104 4:92 5:38 6:-55 9:-70 12:-49 13:8 14:48 16:-75 17:-33 18:-87 19:80 20:-26 22:-62 24:-37 25:-81 27:-63 29:-137 31:-65 32:-84 34:14
.^cyce 3:39 4:10 16:-10 19:25 29:-32 34:4
.^cycl 1:-54 2:-21 3:83 4:79 5:37 6:-50 9:-36 12:-27 14:32 16:-39 17:-16 18:-80 19:62 20:-16 22:-45 24:-19 25:-63 27:-37 29:-77 31:-28 32:-61
.^cyy 3:27 5:2
.^cyyc 3:27 5:2
.^czy 2:42 6:41 12:30 17:-5 29:-6 33:-27
.^czy$ 2:42 6:41 12:30 17:-5 29:-6 33:-27
.^dae 14:45 25:-15
.^dai 24:7 27:16
.^dail 24:7 27:16
.^dan 3:12 4:-5 6:12 8:13 9:5 11:-4 12:7 13:-7 14:6 16:-5 17:-6 19:4 20:7 21:1 25:17 29:-20 33:-12 34:-6
.^dank 3:13 6:13 9:6 11:-4 12:9 13:-6 14:7 16:-4 17:-5 18:-4 19:5 20:7 21:1 25:20 29:-14 33:-4 34:-5
.^dar 6:-2 9:32
.^dark 6:-2 9:32
.^das 5:-7 9:2 22:23 29:34
.^das$ 2:9 5:-3 29:56
.^dash 9:9 22:10
.^dat 0:13 2:-169 3:-1 4:2 5:-149 6:-24 7:-54 8:-43 9:-157 10:-219 11:9 12:-122 13:-54 14:45 15:46 16:7 17:-86 18:32 19:61 20:96 21:-93 22:-38 23:-67 24:-122 25:-149 26:22 27:-12 28:-52 30:-93 31:-57 32:14 33:78 34:-23
.^data 16:8 29:43
.^date 0:15 2:-176 4:8 5:-127 6:-17 7:-44 8:-30 9:-142 10:-190 11:11 12:-101 13:-26 14:40 15:41 17:-69 18:37 19:65 20:79 21:-70 22:-71 23:-58 24:-105 25:-145 26:24 27:-7 28:-33 29:-15 30:-84 31:-45 32:17 33:71 34:-15
.^day 1:41 2:-93 6:-65 7:-9 8:-112 10:-30 11:-86 12:-72 13:-93 14:-33 15:-50 16:73 17:4 18:-68 19:25 20:68 21:-51 24:63 25:21 26:-11 27:-135 28:64 29:-65 30:-3 31:-37 32:29 33:36 34:-68
.^day$ 2:-4 5:-76 6:-69 12:-46 15:-78 16:33 17:20 18:-26 19:24 20:90 22:-23 25:45 27:-56 28:-22 29:-62 31:-34 32:-5 33:78
.^days 1:33 2:-69 4:-17 5:9 10:-97 16:46 18:-19 20:-83 21:-32 22:27 23:3 24:67 25:-104 27:-7 28:88 32:67 33:-82 34:-16
.^db$ 29:40
.^de$ 5:-3 6:-31 9:32 10:-75 12:28 13:-2 14:-14 16:12 17:38 18:-6 19:-48 20:19 24:34 25:-41 28:28 29:-84 31:49 32:1 33:-13 34:-1
.^dea 0:44 1:27 2:-4 4:-9 5:-78 6:11 8:-56 9:-22 11:9 12:-57 13:-39 14:21 15:-8 16:-16 17:-11 18:47 19:-36 20:-72 25:6 27:3 28:-5 29:-44 32:13 33:33 34:-21
.^deac 31:30
.^dead 0:32 1:28 5:-47 6:17 8:-17 10:-8 11:18 12:-52 14:22 15:-17 16:-10 17:-13 18:28 19:-26 20:-65 27:10 31:-48 32:17 33:39 34:-16
.^deal 0:10 10:37 18:21 29:-40
.^dear 25:28
.^deb 2:22 7:4 8:21 10:-29 25:24 29:63 31:-29 33:-13
.^deb$ 29:24
.^debd 7:9
.^debi 25:16 29:33 33:-6
.^debu 8:28
.^dec 1:-28 2:-66 3:12 5:-34 6:-27 7:34 8:13 9:24 11:-46 16:38 18:24 21:7 22:-89 25:-43 29:-36 34:63
.^deci 2:-18 3:14 6:-16 7:42 9:46 16:15 21:14 22:-58 25:-15 29:-77 34:64
.^deck 14:7 18:39 29:-14 33:25
.^decl 8:27 9:-17 29:4
.^ded 1:22
.^def 0:9 1:-15 6:-29 10:108 12:17 23:42 28:-32 29:-40 33:-21
.^defa 23:44 29:-3
.^defi 0:3 10:72
.^del 8:34 15:66 16:29 18:12 19:-15 23:-16 25:-50 29:4 31:22
.^dela 15:71 16:35
.^dele 18:12 23:-9 29:26 31:32
.^deli 5:1 8:48 25:-24 27:4 29:-31
.^dem 1:15 11:15 21:18 25:-8 27:14
.^dem$ 27:20 29:1
.^dema 21:21
.^demo 1:21 11:26 29:-4
.^den 2:-4 7:45 8:41 9:-23 20:-8 33:15
.^den$ 4:2 27:14
.^deni 13:35
.^dent 29:26
.^deny 7:31 8:41 13:-13
.^dep 2:60 5:-45 6:-44 9:-8 10:10 11:-51 12:65 17:-31 28:29 33:62 34:33
.^dep$ 2:27 28:14 29:-24
.^depe 2:20 10:25 12:27 25:19 29:-54 33:25
.^depr 2:8
.^deps 12:4 33:6
.^depu 34:30
.^der 6:11 9:36 10:7 13:42 19:-13 33:7
.^der$ 9:21 10:10 29:-15 33:16
.^dero 13:31
.^des 2:-21 5:35 9:11 10:33 13:15 14:-23 17:26 19:-17 20:-21 22:5 25:-55 29:1 31:57 33:-8
.^des$ 5:2 9:16 16:5 31:9
.^desc 5:2 10:45 17:30 33:-9
.^desi 29:2
.^desp 13:8 22:29
.^det 9:1 31:14
.^deta 9:1 31:14
.^dev 2:-41 5:104 6:-3 9:-2 10:30 11:-50 17:24 18:-42 20:-31 25:-41 26:1 27:45 29:-1 30:26 31:5 34:-31
.^dev$ 5:43 11:-6 17:23 18:-28 25:-2 26:4 27:47 29:-16 30:29 31:3 34:-16
.^deve 2:-6 4:8 5:59 10:11 29:-8
.^devs 29:21
.^dia 9:24 22:4 29:-14
.^dial 9:25 22:7 29:-6
.^did 5:17 6:83 7:3 8:-51 9:60 10:-92 12:29 13:48 14:-64 15:-6 16:-23 17:-2 18:-49 19:64 20:-60 21:-70 22:-12 23:38 24:-33 28:-52 29:-26 30:44 31:-56 32:-5 33:-39 34:6
.^did$ 5:17 6:83 7:3 8:-51 9:60 10:-92 12:29 13:48 14:-64 15:-6 16:-23 17:-2 18:-49 19:64 20:-60 21:-70 22:-12 23:38 24:-33 28:-52 29:-26 30:44 31:-56 32:-5 33:-39 34:6
.^die 12:13 19:14 29:-59 33:11 34:17
.^die$ 12:15 19:14 29:-57 33:13 34:18
.^dif 10:83
.^diff 10:83
.^dig 2:-7 26:33 27:61 29:-23 30:5 31:27
.^dige 2:-6 26:33 27:61 29:-23 30:5 31:27
.^dir 2:-1 3:14 6:7 8:1 9:3 10:11 11:-5 12:5 13:-8 14:14 16:-7 17:-2 19:4 20:7 23:25 25:-3 33:-21 34:-7
.^dir$ 3:14 6:13 8:3 9:7 11:-1 12:9 13:-4 14:14 16:-3 17:-1 18:-2 19:5 20:7 21:2 25:-3 26:1 29:-4 33:-3 34:-4
.^dire 10:41 23:13 33:-10
.^dis 1:-17 5:-28 7:20 9:-29 11:-32 25:-24 27:8 29:36 31:49
.^disa 31:55
.^disc 5:-1 29:17 30:3
.^disk 28:-21 29:57
.^dist 7:8 10:5 27:30 28:23 29:-40 31:20
.^dm$ 27:97 33:-32
.^dms 2:-28 11:35 25:-28 26:49 27:10
.^dms$ 2:-28 11:35 25:-28 26:49 27:10
.^dni 28:62 29:-20
.^dni$ 28:62 29:-20
.^do$ 0:31 1:-46 2:6 3:61 4:-8 5:-53 6:-69 9:-87 10:26 11:30 12:-18 13:-99 14:-36 15:38 16:-6 17:27 18:-18 19:-105 20:8 21:23 22:-132 23:30 24:-19 25:-46 26:29 27:-134 28:36 29:18 30:52 32:-1 33:-14 34:31
.^doa 2:37
.^doab 2:37
.^doc 0:79 1:68 2:49 5:-20 6:-11 9:-82 10:-12 11:4 12:-83 15:-69 16:-68 17:63 19:-27 21:-34 22:-10 23:-8 24:17 25:-10 27:10 28:-79 29:30 30:-15 31:14 33:-10 34:2
.^doc$ 2:13 17:26 21:-48
.^docs 0:58 1:40 2:32 10:-30 12:-30 15:-24 16:-41 17:29 24:2 26:2 27:12 29:6 31:13 33:-9
.^docu 0:17 1:4 3:3 5:-10 11:13 12:-5
.^doe 0:-34 1:-17 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:17 15:-27 16:-43 17:-2 18:-19 19:-51 20:28 22:-53 24:-40 25:-68 26:37 27:-42 28:-3 29:35 30:-37 32:3 33:9 34:-41
.^does 0:-34 1:-17 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:17 15:-27 16:-43 17:-2 18:-19 19:-51 20:28 22:-53 24:-40 25:-68 26:37 27:-42 28:-3 29:35 30:-37 32:3 33:9 34:-41
.^doi 5:60 9:15 33:10
.^doin 5:37 9:16 33:12
.^don 6:69 9:-2 10:-8 14:-39 16:-3 17:36 20:19 22:12 29:-20 33:-29
.^done 6:69 9:-2 10:-8 14:-39 16:-3 17:36 20:19 22:12 29:-20 33:-29
.^doo 5:-1 6:19 22:14 29:-61 32:7 33:10
.^door 6:35 22:14 29:-57 33:10
.^dow 2:-7 7:-3 8:57 9:9 11:-43 12:8 16:18 17:-32 18:11 20:7 25:-53 27:-46 29:37 31:39 33:41
.^down 2:-7 7:-3 8:57 9:9 11:-43 12:8 16:18 17:-32 18:11 20:7 25:-53 27:-46 29:37 31:39 33:41
.^dra 4:40 12:35 14:17 20:3
.^draf 4:20 20:8
.^draw 12:36 14:27
.^dre 11:-19 25:31
.^drea 6:1 11:-18 25:31
.^dri 2:65 8:13 13:-20 21:6 29:-30 33:13
.^driv 2:56 8:14 29:-19 33:15
.^dro 2:24 20:18 24:37 25:-4 29:-20 30:21 31:27
.^drop 2:24 20:18 24:38 29:-18 30:21 31:12
.^due 6:-35 10:-11 24:56 25:-43 28:-22 29:-46 32:96 33:33
.^due$ 6:-35 10:-11 24:56 25:-43 28:-22 29:-46 32:96 33:33
.^dum 10:27 14:28
.^dumb 10:28
.^dump 14:28
.^dur 2:82 6:23 9:24 10:-18 12:-69 17:8 29:-34 31:41
.^durc 6:6 9:27 29:-19
.^duri 2:89 10:-17 12:-25 17:5 31:42
.^dus 6:28
.^dut 34:31
.^duty 34:32
.^eac 27:33
.^each 27:33
.^ear 3:2 5:-1 6:-6 10:21 11:-21 15:17 16:15 18:35 19:21 21:15 23:60 28:-11 29:-35 33:-67
.^earl 3:7 6:-3 11:-15 15:18 16:15 18:36 19:15 21:15 23:57 28:-2 29:-31 33:-57
.^eart 10:34
.^eas 17:54 21:5
.^easy 17:54
.^eat 17:-7 25:50
.^eat$ 17:-7 25:50
.^ece 22:3
.^ecep 22:3
.^edi 2:20 11:-22 29:20
.^edit 2:20 11:-22 29:20
.^een 2:11 24:18
.^een$ 2:11 24:18
.^eff 12:56
.^effe 12:56
.^eig 10:32
.^ein 1:54 9:-18 16:43 21:36 33:-29
.^ein$ 1:8
.^eine 1:17 9:-13 16:40 21:37
.^el$ 6:13 16:23 18:7 25:-17 29:32
.^ele 29:52
.^els 11:33 25:1 31:24
.^else 11:33 25:2 31:24
.^ema 5:-19 26:40 27:8 29:29
.^emai 26:40 27:11
.^emo 9:10 10:15 33:11
.^emoj 9:10 10:16
.^emp 6:2 10:8
.^en$ 5:78 6:-6 10:-22 13:9 14:-16 18:7 29:-13
.^ena 27:4
.^enab 27:4
.^enc 9:1
.^encr 9:1
.^end 1:4 3:-1 4:37 14:-3 16:12 19:3 20:16 21:18 22:-9 28:-59 29:21 32:47
.^end$ 1:5 2:-46 4:10 20:18 21:20 22:-6 28:-18 32:49
.^ende 14:-5 19:11
.^endi 4:10
.^endp 2:26
.^ends 28:-20 29:22
.^eng 17:30 25:33 29:-20
.^engi 17:31 25:12 29:-9
.^engl 25:3
.^eno 2:11 6:-1 7:23 31:53 33:-9
.^enou 2:11 6:-1 7:23 31:53 33:-9
.^ent 1:65 2:12 5:7 6:-27 7:42 11:14 12:-2 14:-21 24:-20 33:-24 34:23
.^enta 7:8 15:3
.^ente 1:35 5:19 11:25 14:-23 29:7
.^enti 7:17 9:-3
.^entr 1:19 2:8
.^ents 9:16 34:17
.^env 17:1 20:14
.^envi 17:2 20:15
.^eol 10:71 11:-18 19:-21 20:-9 29:18
.^eol$ 10:71 11:-18 19:-21 20:-9 29:18
.^epo 14:-24 19:83 28:-38
.^epox 14:-24 19:82
.^eri 31:28
.^erin 31:28
.^err 2:39 10:-25 29:50
.^erro 2:39 10:-5 29:35
.^ers 20:8
.^esc 20:7 34:13
.^est 5:21
.^eta 5:88 10:-61 11:-59 16:-24 20:84 25:-43 28:6 29:-52 33:44
.^eta$ 10:-16 16:-24 20:86 25:-10 28:7 29:-9 33:46
.^etap 5:70 10:-16 29:-10
.^eve 2:-15 3:-32 4:-1 6:-18 10:-17 13:19 14:80 18:10 20:-39 21:24 24:59 25:21 26:-4 27:40 28:-36 29:-50 30:-22
.^eve$ 24:48 27:-8
.^even 4:-3 5:-34 10:-35 12:-26 15:7 18:31 21:58 22:20 25:10 29:-11 32:21
.^ever 0:-46 1:-5 2:-7 3:-5 5:29 6:-5 12:33 13:31 14:82 20:-20 22:-18 24:10 25:10 27:46 28:-27 29:-17 30:-4 31:6 32:-29 33:-6
.^exa 7:40 8:-11 10:22 11:36 28:4 29:-61 33:31
.^exac 10:34 16:-5 25:13 28:8 29:-17 33:34
.^exam 7:42 11:37 25:-17
.^exc 2:-10 5:-3 8:7 9:48 10:-6 13:58 14:-4 17:-5 21:62 22:35 29:-45 30:-2 31:-17 33:-34 34:19
.^exc$ 8:-6 9:44 13:31 22:16 29:-19
.^exce 2:-12 4:-21 5:-35 6:-6 8:28 9:34 12:-40 13:47 16:-34 17:-67 20:-28 21:70 22:35 25:-1 27:11 29:-32 32:-31 33:-51 34:23
.^excu 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
.^exe 10:3 12:-18 13:40 22:72 29:-40 34:-7
.^exec 22:21
.^exem 2:2 10:7 12:-15 13:42 22:46 34:-4
.^exi 3:23 5:-4 6:3 11:18
.^exis 3:24 5:-3 6:4 11:26 29:-13
.^exp 6:43 9:40 10:105 17:47 19:-45 20:25 25:-45 29:-33 32:-43 33:-29 34:-31
.^expe 17:22 20:56 33:18
.^expi 6:57 9:32 13:7 20:-1 32:-5
.^expl 10:86 11:32 13:-7 17:2 29:-13
.^ext 0:27 1:32 2:-44 6:-37 8:6 15:17 22:46 24:-2 34:-10
.^exte 2:-4 6:-20 8:10 15:21 22:19 33:4 34:-5
.^extr 0:31 1:41 22:5
.^fai 29:59
.^fail 29:60
.^fal 10:6 18:-5 32:70 33:20
.^fall 10:7 18:-4 32:71 33:21
.^fan 17:13 25:11
.^fang 17:24
.^far 5:23 6:2 10:-23 12:-17 13:65 14:-21 20:-14 23:40 25:6 28:70 29:-80 33:-14
.^far$ 5:23 6:2 10:-21 12:-17 13:65 20:-13 23:40 28:70 29:-53 33:-13
.^fav 0:23 12:-12 25:19 27:-4 29:-32 31:19 34:-8
.^favo 0:23 12:-12 25:19 27:-4 29:-32 31:19 34:-8
.^fea 0:-61 1:-29 2:18 3:-25 5:7 6:6 7:-50 9:-71 10:15 11:5 13:-2 14:-79 15:4 16:13 18:-9 19:34 20:-50 21:-4 22:11 27:-18 28:29 29:-82 30:-25 31:-13 32:-69 33:68 34:3
.^feaa 33:9
.^feat 0:-57 1:-18 2:13 3:-16 5:18 6:11 7:-46 9:-56 10:18 11:5 13:-2 14:-52 15:6 16:15 18:-1 19:30 20:-43 21:-2 22:7 24:1 27:-17 28:21 29:-45 30:-16 31:-13 32:-59 33:42 34:4
.^feau 28:1 29:-10 33:38
.^feb 4:30
.^feb$ 4:22
.^fed 20:7 29:11
.^fedo 20:7 29:11
.^fee 10:27 12:19 14:-27 17:47 26:67 27:22 28:6 29:-60 33:-18
.^feed 14:-25 26:69 27:34
.^feez 10:32 12:11
.^fer 12:19
.^fere 12:19
.^fet 10:-14 12:7 16:1 29:-50 33:52
.^fetu 10:-14 12:7 16:1 29:-10 33:33
.^few 26:-20 30:48 32:20
.^few$ 32:20
.^fewe 26:-19 30:48
.^ff$ 0:-37 1:-73 3:-17 4:-27 5:-5 8:-82 9:-153 10:28 11:-83 12:13 13:-116 14:-44 15:77 16:100 19:34 20:-144 21:-71 24:6 25:-121 26:-20 27:-12 28:44 29:-274 32:-4 33:60
.^ffe 2:-81 6:-44 9:30 10:29 11:16 13:37 14:-12 19:-47 21:104 22:77 24:-32 27:-70 28:-28 29:-133 33:-82 34:-21
.^ffe$ 2:-67 6:-33 8:8 9:49 10:47 11:12 13:-98 14:-3 19:-18 21:76 22:87 24:-15 27:-39 29:-82 33:-26 34:-6
.^ffes 9:-27 10:-27 13:104 21:48 33:-21
.^fig 33:9
.^fil 2:-36 9:28 10:-41 11:-10 13:24 18:21 19:-3 20:-2 21:59 22:43 34:-53
.^file 2:-5 9:22 11:-4 13:31 21:14 22:53 29:30 34:-33
.^fili 21:37
.^fill 18:29 21:24 29:-36
.^fin 0:-70 2:55 3:-71 4:1 5:-24 6:25 8:15 9:-125 10:20 11:-118 13:-65 16:1 17:-7 18:-9 20:43 21:8 22:-18 23:-30 24:28 26:-79 27:2 28:4 29:-21 30:-20 31:-6 33:14
.^fina 0:-17 5:-13 6:26 9:-2 10:27 14:-17 16:11 17:-18 19:8 20:38 22:-41 23:-7 24:16 27:6 29:-113 32:-41 33:21
.^find 7:3 17:6 21:17 22:-4 29:28
.^fine 2:62 8:61
.^fini 2:7 8:-3 12:19 22:1 24:17 28:9 33:-16
.^finl 20:14 33:11
.^finn 6:8
.^fir 1:-6 2:-29 5:-6 8:-13 9:-24 10:-25 14:-6 17:94 18:84 21:7 29:-20 33:24 34:-23
.^firs 2:-17 9:-7 10:-44 11:-11 16:-14 17:90 18:79 20:-10 21:10 25:-8 33:34 34:-20
.^fiv 10:3 16:22 25:13
.^five 10:3 16:22 25:13
.^fix 1:-30 2:44 5:25 6:-39 8:12 10:2 13:-34 16:59 17:31 22:32 25:-14 33:-13
.^fix$ 1:-13 2:31 7:-5 8:3 12:-53 16:63 17:39 21:6 22:15 33:-55
.^fixe 2:18 5:-21 10:20 12:8 29:25
.^fixi 2:-12 5:38
.^fla 19:96 24:29 28:-6 33:-42
.^flag 11:6 12:2 24:33 29:-12
.^flam 19:97 33:-26
.^fli 29:1
.^flig 29:1
.^flo 2:1 29:14
.^floo 29:17
.^flow 12:6
.^fol 1:19 4:38 8:-17 10:-38 14:-13 15:-17 16:-26 18:37 19:-24 20:6 22:-20 24:37 26:70 27:53 29:-7 30:7 32:-3 33:-34 34:-45
.^folk 0:4 1:3 3:-7 4:10 8:-8 9:2 11:-3 16:-1 17:12 20:3 24:9 25:5 27:-9 29:-1 30:11
.^foll 3:15 4:14 10:-49 11:14 14:-47 16:-1 17:-18 18:58 24:26 25:-19 26:59 27:67 28:-6 32:-17 33:-55 34:-17
.^foo 25:-12 29:35 33:4
.^foo$ 25:-11 29:43
.^fooc 33:5
.^for 1:13 3:-1 4:33 5:-13 6:5 7:-30 8:13 11:11 12:54 13:4 14:-19 15:-3 17:-29 19:-29 20:3 21:55 22:39 23:-23 24:1 25:-21 27:6 28:2 29:13 30:-38 32:36 33:18 34:16
.^for$ 1:9 2:-10 4:29 5:-6 6:17 7:-10 8:13 10:6 11:4 12:-17 13:21 14:-20 15:-26 16:-16 17:-6 18:-7 19:-21 20:12 21:47 22:59 24:-20 26:5 27:5 28:11 29:1 30:-6 31:1 32:6 33:27 34:12
.^forb 2:17 10:-2 12:5
.^forc 6:-27 12:96 33:-21
.^forg 4:15 6:-1 7:-10 9:19 10:1 11:12 12:11 14:4 16:14 17:-16 18:9 19:-6 22:-9 23:-24 24:34 29:-8 30:-13 32:3 33:9
.^form 11:40 14:-10 19:20 21:34
.^fort 28:18 32:10
.^forw 15:13 29:33
.^fos 20:-6 25:21 29:22 33:-5
.^fosd 20:-6 25:21 29:22 33:-5
.^fou 3:22
.^four 3:23
.^fpf 6:26 10:30 16:3 20:-16 29:-52 33:48
.^fpf$ 6:26 10:30 16:3 20:-16 29:-52 33:48
.^fre 0:14 1:7 2:-1 3:-74 4:22 5:-102 6:2 7:-34 10:10 12:37 13:4 14:4 15:2 16:15 17:26 19:1 20:-96 21:-12 22:22 23:3 25:7 26:-8 27:17 28:5 29:10 30:-95 31:4 33:-8 34:-3
.^free 0:17 1:10 3:-43 5:-68 7:-19 10:15 11:-6 12:31 13:5 14:6 15:3 16:13 19:3 20:-78 21:-8 22:13 24:4 25:16 27:13 28:9 30:-52 31:7 33:-3
.^fren 29:14
.^fres 4:18 5:-5 17:46 18:-2
.^frez 12:15 29:29 33:-11
.^fri 0:-17 1:40 7:-10 8:-39 9:-12 10:-24 12:-69 14:-1 16:42 18:-3 24:41 25:24 27:-34 29:66 31:-34 32:80
.^fri$ 32:24
.^frid 0:-8 1:41 7:-2 10:-16 12:-67 16:40 24:37 27:-22 29:59 32:56
.^frie 8:-31 25:18 29:7
.^fro 4:6 5:-7 8:33 9:-45 10:7 11:-13 12:104 14:19 15:-96 16:-14 17:-32 19:29 20:-117 21:-11 22:13 24:-11 25:43 26:-89 28:-17 29:23 31:14 33:-46 34:-58
.^from 1:4 4:11 6:-48 8:42 9:-4 10:29 12:-50 14:28 15:-38 19:36 20:-59 21:-2 25:8 26:-34 27:-7 28:-4 29:11 30:2 31:46 33:-1 34:-4
.^fron 18:12 27:10
.^froz 5:-51 6:5 12:99 17:-27 18:-28 22:21 25:38 29:27 31:-28 33:-13
.^frr 14:19 17:5 18:-14 25:32 29:-48
.^frre 14:21 17:10 18:-12
.^frro 25:23
.^ful 14:58 18:30 28:20
.^full 14:58 18:30 28:20
.^fun 2:70 5:-55 11:13 12:-50 17:-2 20:-6 25:103 29:-56 33:17
.^func 11:29 33:22
.^funn 25:30
.^fur 31:45
.^fut 18:15
.^futu 18:15
.^ga$ 1:-4 2:-4 4:6 5:-7 6:17 9:-3 10:20 14:32 15:-15 16:28 19:44 20:92 22:-21 24:-17 25:-20 28:18 29:-58 33:-76
.^gam 1:8
.^gan 5:-12 9:-2 13:5 14:52
.^gant 5:-12 9:-2 14:41
.^gat 0:3 2:-17 9:-17 12:58 13:-8 18:21 21:4 25:-15 27:26 29:19
.^gate 0:3 2:-17 9:-17 12:58 13:-8 18:21 21:4 25:-15 27:26 29:19
.^gaz 19:97 20:-9 33:-32
.^gazp 19:93 20:-9 33:-31
.^gcc 29:38
.^gcc$ 29:38
.^gdp 9:11 29:-9
.^gdpr 9:11 29:-9
.^gel 5:-8 6:-31 12:70 33:15
.^gel$ 2:5
.^gele 6:-6 12:65
.^gen 4:47 14:-21 19:7 26:18 29:-21 30:-22 31:28 34:18
.^gene 4:31 19:13 20:-1 26:19 30:-22 31:28 34:19
.^ger 11:13
.^germ 11:17
.^get 1:-30 2:-2 3:-22 4:34 6:-59 7:10 8:4 9:1 10:-49 11:-48 12:-87 13:-108 15:-16 16:-67 17:3 18:24 19:-30 21:76 22:2 24:11 25:-1 26:65 27:28 29:-24 30:23 32:-44 33:21 34:-41
.^get$ 2:-6 4:40 6:-39 9:6 10:-26 11:-13 12:-52 13:-87 15:-42 16:-33 21:40 22:5 23:-31 24:22 26:45 27:37 30:15 31:-24 32:-10 33:10
.^gets 7:3 8:25 9:-9 23:45 26:28 34:-29
.^gett 10:-14 11:-15 17:8 18:15 21:39 29:-11 31:14
.^gia 6:30 12:3
.^gia$ 6:30 12:3
.^git 29:85
.^git$ 29:70
.^giv 2:-59 5:12 8:22 10:-23 11:38 13:16 16:30 19:-47 20:-20 22:21 27:-5 28:-5 29:-18 32:16 33:7
.^give 2:-47 5:12 8:5 10:-22 11:38 13:16 16:30 19:-46 20:-19 27:-4 28:-5 29:-3 32:16 33:7
.^glo 10:59 25:-37 29:-20 33:52
.^glob 33:29
.^glos 10:61 25:-36 29:-14
.^go$ 1:11 2:29 4:7 6:2 7:-16 8:6 10:-44 12:10 22:-30 25:22 28:5 34:-4
.^goe 2:45 6:-20 16:18 20:18 28:-13
.^goes 2:45 6:-20 16:18 20:18 28:-13
.^goi 2:-7 4:21 9:6 12:20 14:-1 15:2 20:8 25:17 29:-15 31:-5 32:37 33:-13
.^goin 2:-5 4:21 9:7 12:17 15:2 20:1 25:17 29:-13 31:-5 32:37 33:-11
.^gol 1:29 20:76 24:9 29:-74 33:-26
.^gold 20:54 29:-49
.^goli 1:29 20:15 24:9
.^gon 2:2 5:-19 6:80 25:5 33:-27
.^gone 2:2 6:80 33:-6
.^goo 1:-4 2:36 6:17 8:9 14:-23 16:-18 17:26 20:4 21:-6 24:-10 25:28 27:-25 29:-8 33:16
.^good 2:36 6:18 8:10 14:-43 16:-17 17:27 20:4 21:-5 24:-9 25:31 27:-11 29:-5 33:18
.^goog 26:17
.^got 5:7 6:-5 10:-9 11:14 13:79 17:20 21:-32 25:5 28:40 29:-75 32:10 33:26 34:-68
.^got$ 5:7 6:-5 10:-9 11:14 13:79 17:20 21:-32 25:5 28:40 29:-75 32:10 33:26 34:-68
.^gpg 11:-6 29:62
.^gpg$ 11:-6 29:62
.^gra 1:-54 5:4 6:-24 7:8 8:20 10:-8 11:-30 13:25 18:-16 19:14 22:51 25:19 26:5 27:5 28:-1 29:-44 31:-25 33:-4 34:16
.^grac 0:5 1:-14 5:2 6:-5 8:-8 11:-1 12:-3 13:8 18:-5 22:28 25:4 26:10 29:-3 30:3 31:-5 34:2
.^gran 2:-19 8:41 13:9 19:8 22:20 25:-3 27:32 29:-10 32:-10
.^grat 16:8
.^gre 8:9 14:-1 18:7 25:88 29:-20
.^grea 8:-9 25:55
.^gree 8:42 29:-9
.^grep 18:14
.^gro 9:8
.^grou 9:8
.^grr 9:4
.^gui 3:-14 11:31 17:69 18:-16 24:15
.^guid 3:-13 11:35 17:59 18:-15 24:16
.^ha$ 25:32
.^hac 11:31 12:-18 17:18 25:19 28:4 29:-34
.^hack 12:-18 17:25 25:19 28:5 29:-8
.^had 0:10 6:41 12:-11 25:18 28:-31 31:13
.^had$ 0:10 6:41 12:-11 25:18 28:-31 31:13
.^hah 25:52
.^haha 25:52
.^hal 3:-2 7:-6 11:69 23:4 25:-41 26:3 28:19 29:-35 31:-20 33:-15 34:-7
.^half 2:25 5:16 6:-13
.^hall 1:-6 2:-11 7:-2 9:6 10:5 18:3 23:5 26:5 27:-12 28:22 29:-1 31:-8 33:-1 34:-5
.^han 12:-18 17:14 20:3 25:14 29:-10 33:57 34:31
.^hand 12:-17 14:-4 20:9 25:24 29:-31 33:42 34:33
.^hap 2:-12 6:48 7:13 10:42 12:9 13:-26 16:-34 19:-47 20:-14 24:-32 25:44 29:-17 32:45 33:-7
.^happ 2:-12 6:48 7:8 10:43 12:9 13:-25 16:-34 19:-47 20:-14 24:-32 25:44 29:-17 32:45 33:-7
.^har 1:23 8:28 9:-3 10:64 28:-26
.^hard 1:21 8:28 10:64 28:-26
.^has 2:4 3:8 5:45 6:52 7:25 9:28 10:-2 11:-7 12:38 13:30 14:-10 15:42 17:-60 18:-47 19:-53 20:9 21:-36 22:-21 28:-34 29:-13 31:-3 32:-5 33:-25 34:-18
.^has$ 2:4 3:8 5:45 6:52 7:25 9:28 10:-2 11:-7 12:38 13:30 14:-10 15:42 17:-60 18:-47 19:-53 20:9 21:-36 22:-21 28:-34 29:-13 31:-3 32:-5 33:-25 34:-18
.^hat 14:-13 25:33 27:-39 30:34
.^hav 0:29 2:-22 4:-15 6:14 8:5 11:-30 13:17 15:-25 16:20 17:-8 19:-7 20:-10 22:12 23:32 24:-24 25:19 28:25 29:-10 30:-9 32:12 33:5 34:-26
.^have 0:2 2:-16 4:-14 5:17 6:30 7:1 10:-3 11:-29 12:15 13:2 14:3 15:-19 16:22 17:-8 18:2 19:-5 20:-9 22:13 23:33 24:-2 28:19 29:-6 30:-8 32:12 33:7 34:-48
.^havi 5:-31 6:-16 10:7 12:-20 25:45
.^he$ 7:23 21:30 22:-19 24:-31 29:18
.^hea 1:-30 5:-15 8:-2 10:6 14:-36 15:51 16:-21 18:51 20:2 24:28 27:20 29:11
.^head 1:-20 5:-14 14:-28 18:58 20:7 24:37 29:30
.^hear 10:17 15:43 25:12 27:30
.^hel 1:11 6:-24 8:3 9:-42 11:62 13:-4 14:-21 15:29 16:-32 17:98 19:-1 20:-2 21:6 22:-42 25:12 27:-5 29:-15 31:-6
.^hell 6:-3 9:-3 10:10 11:-26 16:-2 17:10 21:15 22:-2 25:45
.^help 11:85 14:-22 15:17 17:85 22:-13 25:-39 27:-9 29:-15
.^her 0:-27 1:-7 2:-86 5:-24 9:-28 10:14 11:5 12:-10 16:7 17:58 20:-31 22:50 24:11 25:15 26:-3 27:84 28:-34 29:-100 31:20
.^here 0:-26 2:-85 5:-22 9:-27 10:14 11:5 12:-10 16:12 17:56 20:-28 22:50 25:15 26:-3 27:85 29:-99 31:22
.^hey 4:2 7:3 8:-1 10:2 11:-10 13:-10 16:-7 17:11 22:-12 24:-2 25:31 27:-3 30:-1 31:1 33:3
.^hey$ 4:2 7:3 8:-1 10:3 13:-10 16:-7 17:11 22:-12 24:-2 25:6 27:-2 29:9 30:-1 31:4 33:3
.^hi$ 0:12 1:-26 2:9 3:25 5:15 6:-7 7:34 8:-19 11:2 13:-18 14:-20 15:-3 19:7 21:32 22:-18 23:21 24:-20 25:3 27:-28 29:-6 30:19 32:-1 33:16 34:10
.^hib 2:9 4:28 5:24 6:34 9:-39 10:-13 11:-42 14:29 16:9 17:-22 19:15 20:61 22:-13 25:-55 29:-38 32:-21 33:-1 34:9
.^hibi 2:9 4:28 5:24 6:34 9:-38 10:-13 11:-42 14:29 16:9 17:-22 19:15 20:59 22:-13 25:-55 29:-37 32:-21 34:10
.^hii 20:13
.^him 25:-12 29:64
.^hin 34:13
.^hint 34:13
.^hir 12:-24 25:26 29:26
.^his 6:59 19:37 21:10 33:-36
.^hist 6:56 19:38 33:-22
.^hit 10:33 18:31 20:-9 24:22 28:51 29:-32 33:-35
.^hit$ 10:36 20:-9 24:20 28:49 29:-29 33:-27
.^hits 18:22
.^hmm 25:13
.^hmm$ 25:13
.^hol 1:-39 7:32 9:16 10:-64 12:22 15:17 16:25 17:35 18:-14 25:-8 27:-38 28:-58 31:9 32:6
.^hola 17:46 29:-7
.^hold 1:-27 7:36 8:6 9:10 10:-61 12:25 15:14 16:22 18:-13 29:-22 32:4
.^holi 28:-27 29:18 31:13
.^hom 11:-4 29:7
.^home 11:-4 29:7
.^hoo 27:47
.^hook 27:47
.^hop 2:4 6:2
.^hope 6:2
.^hor 18:29 29:-8
.^hori 18:29 29:-8
.^hot 2:16 18:18 20:5 34:-2
.^hotf 2:21 20:6
.^hou 10:-60 20:23 24:61 27:-8 28:53 33:15
.^hour 10:-60 20:23 24:61 27:-8 28:53 33:15
.^how 0:-22 1:-62 2:-94 3:21 4:-47 5:22 6:-154 7:-11 8:-90 9:5 11:67 12:-86 13:-1 14:-11 15:4 16:-82 17:64 18:-42 19:40 20:-9 21:36 22:-106 23:12 24:-76 25:-6 26:-8 27:-101 28:98 29:41 31:-109 32:-94 33:-12 34:-47
.^how$ 0:-21 1:-61 2:-90 3:21 4:-47 5:23 6:-148 7:-11 8:-84 9:20 10:3 11:67 12:-85 14:-11 15:4 16:-79 17:64 18:-41 19:41 20:-9 21:8 22:-99 23:12 24:-75 25:-5 26:-8 27:-98 28:91 29:42 31:-88 32:-92 33:-11 34:-45
.^hum 11:-30 25:11 34:43
.^huma 11:-25 25:8 34:43
.^hun 25:6
.^hung 25:6
.^hur 15:1
.^hurt 15:1
.^hus 25:-19 29:-6 31:59
.^i18 27:10 34:20
.^i18n 27:10 34:20
.^ice 2:-7 12:9 25:24
.^ico 9:25 22:27
.^icon 9:25 22:27
.^ics 5:-20 14:45 26:86 29:-49
.^ics$ 5:-20 14:45 26:86 29:-49
.^ide 10:-2 15:10 25:20 29:57 31:-14
.^idea 10:22 15:10 25:21 31:-14
.^if$ 0:1 2:43 5:-17 7:73 8:-13 10:1 11:-15 13:-33 14:7 15:55 16:-17 17:-32 19:-43 21:48 24:-21 25:-8 27:9 28:10 29:-7 30:42 32:-36 33:6
.^il$ 5:-4 6:24 10:-30 12:1 24:15 32:17 33:-4 34:4
.^ile 28:62 29:-20
.^ile$ 28:62 29:-20
.^ima 6:5 15:4 29:2
.^imag 6:5 15:4 29:2
.^imm 10:-25 18:74 27:8
.^imme 18:21 27:8
.^imp 1:11 7:4 17:3 29:-30 32:-9 33:13
.^impa 7:6
.^impo 1:11 17:4 18:12 32:-4
.^in$ 0:3 1:31 2:40 3:11 4:-34 5:22 6:-18 7:-9 8:9 9:-13 10:-21 11:-45 12:41 13:39 14:-15 15:-29 16:-50 17:-21 18:-24 19:51 20:23 21:18 23:-4 25:-23 26:-2 27:46 28:-26 29:-3 30:-40 31:31 32:37 33:11 34:-13
.^inc 1:43 10:16 27:34
.^incl 1:43 10:17 27:25
.^ind 4:42
.^indr 4:36
.^inf 8:23 9:-16 13:-9 17:37 21:32 22:-1 25:-25 27:82 29:-36
.^info 8:26 9:-13 13:-8 17:40 21:32 25:-13 27:60
.^infr 27:18
.^ini 4:45
.^init 4:45
.^ins 1:59 9:10 11:17 16:31 18:-15 21:-3 22:5 24:-11 26:5 33:-38
.^inse 1:52 24:-24
.^inst 9:12 11:18 16:29 18:-11 22:6 26:6 33:-18
.^int 1:44 2:79 5:-52 6:-29 9:-30 10:-41 11:18 12:21 14:-40 16:-45 17:39 21:1 23:-18 27:60 29:3 31:-17
.^inte 2:41 10:-8 17:12 27:21 33:1
.^into 1:18 2:46 6:-14 11:2 14:-28 21:10 23:-12 27:38 29:28 31:-7 32:7 33:-15
.^intr 1:17 17:31 24:-15
.^inv 10:16 11:-5 17:30 29:59
.^invi 8:-27 29:47
.^invo 10:20 17:35
.^iri 4:78 14:-8
.^iris 4:78 14:-8
.^is$ 0:6 1:-57 3:-19 4:-22 5:74 6:5 7:-2 8:25 9:24 10:21 11:-16 12:55 13:-26 14:-12 15:12 18:27 19:-93 20:11 21:12 22:-50 23:8 24:-17 25:-23 26:17 27:-22 29:39 30:-22 31:-60 33:6
.^iss 8:-5 17:7 25:-3 29:32
.^issu 8:-5 17:7 25:-3 29:32
.^it$ 0:21 1:12 2:39 5:-27 6:-16 7:16 8:46 9:-34 11:-126 13:-73 15:41 16:17 17:-34 18:-8 20:77 21:52 22:20 24:-15 26:-4 27:-37 28:-17 29:-5 31:54 32:-128 33:-21 34:-41
.^its 0:27 2:23 5:12 9:60 19:-15 22:-35 27:-25
.^its$ 0:27 2:23 5:12 9:60 19:-15 22:-35 27:-25
.^jal 6:20 18:10 33:-17
.^jalo 6:20 18:10 33:-17
.^jan 4:2 25:27
.^janu 4:2
.^jas 4:14
.^jasm 4:14
.^jen 29:33
.^jenk 29:33
.^jes 2:22 5:29 9:-10 10:2 11:-23 12:9 17:20 18:11 20:-44 21:-16 29:-51 32:-20 33:8
.^jest 2:-32 5:33 10:3 11:-9 12:20 17:30 18:15 20:-32 21:-15 29:-40 33:8
.^jir 29:29
.^jira 29:29
.^job 10:-12 11:-5 16:-11 17:9 25:43 33:-14 34:24
.^job$ 10:-11 11:-1 16:-11 25:43 33:-5 34:24
.^joi 10:2 14:-26 17:104 27:19 29:-35 33:10
.^join 10:2 14:-26 17:104 27:19 29:-35 33:10
.^jok 2:-12 25:50
.^joke 2:-12 25:50
.^jul 33:39
.^july 33:39
.^jum 22:9 25:23 29:-1
.^jump 22:9 25:23 29:-1
.^jun 33:18
.^june 33:18
.^jus 2:3 3:-16 6:2 13:-5 14:26 15:-19 17:67 18:-2 21:2 24:-4 27:8 29:-14 31:3
.^just 2:3 3:-16 6:2 13:-5 14:26 15:-19 17:67 18:-2 21:2 24:-4 27:8 29:-14 31:3
.^kan 2:9 27:37 29:-10
.^kee 10:38 15:40 18:-22 25:-34 26:-7 27:70 29:12 30:43 34:-3
.^keep 10:37 15:40 18:-16 25:-33 26:-7 27:70 30:43 33:11
.^ker 1:22 29:55 31:11 33:-39
.^kern 1:23 29:34 31:12 33:-39
.^key 9:-30 11:-23 14:65 17:-7 25:-27 29:86
.^key$ 14:65 25:-25 29:39
.^kic 3:38 4:44 6:-25 12:27 20:-6 33:11
.^kick 3:38 4:45 6:-24 12:27 20:-5
.^kie 2:-4 10:-32 19:12 20:57 29:-12 33:25
.^kil 8:30
.^kill 8:30
.^kin 8:-12 11:17 21:-15 22:27 27:2 29:8 31:16 33:19
.^kind 8:-12 11:17 21:-15 22:27 27:2 29:8 31:16 33:19
.^kno 2:-65 3:-4 5:39 9:6 10:4 15:-4 17:22 20:37 23:4 24:34 27:14 28:-38 29:-16 30:-12 33:17
.^knoc 25:9
.^know 2:-57 5:42 8:-33 9:9 10:7 11:6 16:-24 17:24 20:39 23:8 24:24 25:-6 27:17 28:-29 33:32
.^kom 20:18
.^kos 2:10
.^kosh 2:10
.^kub 20:-15 29:67
.^kube 20:-15 29:67
.^l10 13:9 27:17 31:2
.^l10n 13:9 27:17 31:2
.^la$ 2:-3 5:32 8:72 10:-24 12:-9 18:21 19:18 20:12 25:-27 27:-13 29:-31 31:19 33:16 34:-26
.^lab 2:17 9:5 29:9
.^lab$ 29:19
.^labe 2:19 9:6
.^lac 24:12 33:-22
.^lan 2:19 5:22 8:30 10:-32 18:-35 20:5 22:56 25:1 29:-37 32:9
.^land 2:22 5:25 8:32 20:6 22:42 25:4 29:-37 32:12
.^lang 0:6 10:-15 15:6
.^lap 29:72
.^lapt 29:73
.^las 4:-11 5:-17 6:45 9:4 10:4 11:-17 13:-49 14:-44 15:12 16:8 19:78 20:-32 21:20 22:-47 23:15 24:-7 27:-54 28:-37 29:16 33:29
.^las$ 31:1
.^last 4:-10 5:-17 6:45 9:6 10:5 11:-15 13:-53 14:-55 15:12 16:8 19:79 20:-32 21:21 22:-47 23:15 24:-7 27:-21 28:-37 29:17 33:30
.^lat 1:-14 2:41 3:-14 8:-9 9:-66 10:-51 11:-34 12:-105 13:61 14:-36 15:43 16:25 17:-3 19:44 20:-38 22:64 24:-64 25:23 27:-68 28:-67 29:-40 30:13 31:-48 33:29
.^late 1:-7 2:42 3:-13 8:-9 9:-66 10:-43 11:-33 12:-102 13:61 14:-36 15:45 16:20 17:-3 19:25 20:-37 22:64 24:-59 25:23 27:-67 28:-58 29:-38 30:13 31:-48 33:31
.^lau 20:43 27:29 28:12 29:-1 33:-35 34:3
.^laun 20:43 28:14 33:-28 34:5
.^lay 4:8 14:10 17:7
.^lay$ 4:8 14:11 17:7
.^le$ 5:9 6:27 10:-24 12:16 14:46 16:21 18:-5 19:-1 24:10 29:-54 33:-15
.^lea 2:31 7:60 8:-54 9:-8 10:-3 12:-12 15:32 24:-6 25:-70 27:-27 28:27 30:13 31:52 34:46
.^lead 23:11 34:53
.^leas 2:36 28:6 33:-24
.^leav 7:3 8:-16 15:37 24:-19 25:-2 27:-28 29:4 31:52
.^lef 10:-51 14:50 24:34 25:-27 28:85 29:28 33:-44 34:-20
.^left 10:-51 14:50 24:34 25:-27 28:85 29:28 33:-44 34:-20
.^leg 4:18 22:14
.^lega 22:21
.^lege 4:15
.^len 3:25 29:24
.^les 5:-35 6:-20 12:6 13:17 20:-20 25:-28 28:88 29:-16 33:30 34:20
.^les$ 1:1 12:13 13:19 27:11 31:-7 33:38 34:25
.^less 5:-24 28:70 31:27
.^let 2:-83 4:23 5:-18 7:14 8:31 9:-61 10:-4 12:-4 13:39 16:14 18:-44 19:-25 20:-20 22:51 24:45 27:41 28:-51 29:28 31:-60 32:-27 33:-15
.^let$ 2:-81 4:23 5:-15 7:14 8:31 9:-60 10:-45 12:-1 13:39 16:14 18:-36 19:-24 20:-18 22:44 24:46 27:41 28:-51 29:28 31:-57 32:-22 33:-14
.^lev 29:7
.^leve 29:7
.^lgt 8:22
.^lgtm 8:22
.^lia 17:42 34:43
.^liai 17:42 34:43
.^lib 0:-61 1:-67 5:-63 6:56 9:-13 12:14 13:-68 16:36 17:-3 18:-21 19:-14 20:-69 22:33 24:2 25:-79 27:-17 28:68 29:-53 31:-22 33:71 34:43
.^lib$ 6:48 10:4 12:-34 21:12 29:-33
.^libf 2:6
.^libr 2:32 6:7 15:13 16:33 18:-12 20:-14 28:44 29:-86 33:25 34:23
.^libs 2:-41 10:2 12:32 24:19 27:-28 28:8 29:-40 33:57 34:16
.^lic 29:64
.^lice 29:64
.^lie 5:29 29:-19
.^lie$ 5:30 29:-16
.^lif 6:-27 10:-53 12:43 29:45
.^life 10:-44 29:51
.^lift 6:-27 12:44
.^lig 8:33 29:16 34:-11
.^ligh 8:33 29:16 34:-11
.^lik 2:-25 4:42 5:-42 9:-12 10:16 11:-43 14:14 16:-26 17:25 19:8 20:2 22:17 27:18 28:20 29:-9 30:-39 33:-24
.^like 2:-25 4:42 5:-42 9:-12 10:16 11:-43 14:14 16:-26 17:25 19:8 20:2 22:17 27:18 28:20 29:-9 30:-39 33:-24
.^lim 1:12 2:-47 9:29 29:-6 30:21
.^limi 1:12 2:-15 30:22
.^lin 1:-46 2:34 5:19 6:-30 8:-11 9:-69 10:-38 11:-2 14:34 19:-27 24:18 25:-42 26:38 27:-14 29:84
.^line 1:-36 2:20 5:36 6:-13 9:-46 18:11 24:27 29:52
.^link 14:40 19:-10 22:18 26:42
.^lis 2:-70 4:-23 5:-64 6:-4 8:-63 9:-50 10:8 11:14 13:52 14:44 16:-36 17:-39 20:-27 21:-32 22:-12 23:25 24:-38 25:-74 26:27 27:24 30:27 31:18 34:5
.^list 2:-69 4:-23 5:-37 6:-3 8:-63 9:-47 10:8 11:15 13:52 14:44 16:-36 17:-35 20:-24 21:-31 22:-12 23:25 24:-38 25:-69 26:27 27:24 29:-8 30:27 31:18 34:5
.^lit 11:-8 25:16
.^litt 11:-8 25:16
.^liv 5:-37 6:47 9:7 20:20 25:13 29:-46 32:25
.^live 5:-30 6:48 9:9 20:22 25:15 29:-34
.^loc 1:3 5:-48 6:-21 9:-37 12:138 20:-51 25:-5 33:57
.^lock 1:4 5:-22 6:-15 9:-18 12:123 20:-43 29:3 33:61
.^log 2:6 8:-21 10:55 12:-6 13:30 22:18 29:68 33:-14
.^log$ 9:-24 10:57 13:38 22:35 33:-4
.^logs 29:45
.^lol 7:6 8:-8 10:45 12:-29 13:20 21:-29 25:29 26:2 29:-4
.^lol$ 7:6 8:-8 10:45 12:-29 13:20 21:-29 25:29 26:2 29:-4
.^lon 2:-80 5:-67 8:9 9:6 11:-45 14:-10 17:-36 19:19 20:17 27:-29 28:82 31:34
.^long 2:-79 5:-66 8:10 9:6 11:-44 14:-7 17:-36 19:19 20:17 25:1 27:-28 28:82 31:27
.^loo 3:33 5:2 7:3 9:47 10:-34 11:-14 14:23 17:-43 18:44 25:-32 26:-1 27:17 32:-23 33:29
.^look 3:34 5:3 7:4 9:49 10:-23 11:-12 14:25 17:-41 25:-28 33:36
.^loom 18:32 32:-24
.^loop 27:32
.^los 2:3 11:58 16:20 25:-52 27:11 29:-24 30:31 31:-33 33:-2
.^los$ 27:49
.^loss 16:8
.^lost 11:61 25:-34
.^lot 2:-12 7:-32 11:-21 13:7 14:28 15:-14 22:9 25:6 26:4 28:-9 29:5 30:33 31:-3 32:9 33:-9
.^lot$ 2:-11 7:-24 11:-21 13:8 14:29 15:-11 22:9 25:6 26:5 28:-9 29:5 30:4 32:9 33:-9
.^lov 10:-22 11:-21 17:1 25:48 29:38
.^love 10:-22 11:-21 17:1 25:48 29:38
.^lts 10:32 18:-24 20:78 29:-32
.^lts$ 10:32 18:-24 20:78 29:-32
.^luc 2:14
.^luck 2:14
.^lun 10:-6 16:34 20:-22 24:17 25:55 29:41 31:-44 32:-22
.^lunc 24:20 25:56 29:32 31:-42 32:-21
.^ma$ 9:47
.^mac 16:19 25:23
.^mach 16:19 25:24
.^mad 3:36 6:16 7:24 10:1 13:11 14:-14 25:39 33:-21 34:-12
.^made 3:36 6:16 7:24 10:1 13:11 14:-14 25:39 33:-21 34:-12
.^mai 2:-46 8:-32 11:-42 12:38 16:-24 21:-23 23:13 25:-73 26:24 27:8 29:54 31:31 33:2 34:1
.^mail 2:-20 8:-24 10:15 16:-1 21:-17 23:15 25:-1 26:30 27:12 31:38 33:29
.^main 11:-7 12:44 17:7 25:-16 29:57 33:-2 34:8
.^mak 1:-47 2:25 3:5 4:20 6:31 9:-23 11:42 12:-32 14:9 16:30 17:-24 20:-33 22:18 24:34 29:-2 33:-70
.^make 1:-46 2:19 3:7 4:22 6:31 9:-22 11:43 12:-32 16:30 17:-20 20:-30 22:20 24:35 29:-1 33:-61
.^man 1:3 2:-10 3:-9 5:-21 6:-2 8:-4 10:43 11:80 12:-8 13:14 14:-14 15:12 17:-51 18:-6 19:37 20:-14 21:-9 24:-7 25:-24 26:-16 27:-5 28:14 29:14 30:-2 31:2 32:-2 33:15 34:53
.^man$ 10:52 11:36 25:-8
.^mana 5:-26 10:8 11:21 19:38 20:-28 22:23 29:9 34:14
.^manu 1:27 11:45 34:14
.^many 2:-6 4:8 9:12 13:22 15:4 17:-8 19:14 22:-8 28:23 29:24 31:9
.^mar 1:40 4:52 6:-21 8:35 9:-42 11:-22 14:-32 16:-33 18:-14 20:2 21:41 22:-41 26:22 28:23 33:-48
.^marc 4:56 20:9
.^mari 15:4 21:19 22:-15 29:8
.^mark 1:54 6:-15 8:39 9:-31 26:28 27:5 28:25 29:-15 33:-17
.^mas 2:29 5:47 6:-16 10:3 25:-25 34:-11
.^mast 2:30 5:47 6:-13 10:6 25:-24 29:3 34:-9
.^mat 9:5 17:14 18:14 25:20 29:-40
.^mate 17:8 25:21 29:-5
.^matr 18:11
.^matt 9:11
.^may 2:64 4:9 13:-32 15:3 16:-14 20:-42 21:29 22:14 28:8 32:-34 34:-17
.^may$ 0:-17 2:70 4:10 13:-21 20:-38 21:20 22:23 28:11 32:-30 34:-13
.^mayb 0:22 15:23 16:-19 25:11 30:13
.^me$ 1:-73 2:-24 3:-6 4:-21 5:25 6:-12 7:-18 8:-25 9:-16 10:14 11:27 13:6 14:10 15:-26 16:-73 17:12 18:5 20:-28 21:-11 22:-26 23:17 24:97 25:-14 26:-3 27:73 29:13 30:5 31:38 32:-14 34:-12
.^mea 2:-57 6:-27 9:-6 10:112 11:-8 18:-24 29:33 33:3
.^mean 2:-55 6:-25 10:89 11:-5 29:40 33:16
.^mee 7:4 11:-19 15:17 18:-21 24:-18 25:3 27:-29 29:76
.^meet 7:5 11:-6 15:17 16:3 18:-18 24:-8 25:6 27:-9 29:71
.^mem 2:-8 6:36 10:23 15:-7 16:10 19:-16 20:-20 21:51 24:8 27:5 29:-47 33:20 34:16
.^memb 2:-52 6:36 10:25 15:-5 16:6 19:-16 20:-20 21:51 22:2 27:7 29:-33 33:23 34:17
.^memo 24:18
.^men 2:8 10:-2 11:67 17:61 25:-58
.^ment 11:26 17:63 25:-6
.^menu 2:19 11:47 25:-36 29:-13
.^mer 2:61 3:-1 5:-1 6:-2 7:-47 10:16 11:-13 12:54 15:-56 17:-2 19:-41 21:27 22:24 24:-1 26:-12 27:-23 29:27 32:-1 33:11
.^merc 2:-4 7:-11 15:-4 18:16 19:-20 20:9 22:34 29:4 33:-14 34:1
.^mere 21:7 29:4
.^merg 2:80 6:-37 8:18 9:-20 10:12 11:-2 12:52 16:-17 18:-7 20:-10 21:21 25:-64 29:20 31:-40 33:51
.^mes 2:19 11:-21 12:-6 22:12 25:54 26:15 29:-72 30:31 31:19 34:-10
.^mess 2:19 11:-21 12:-5 25:54 26:15 29:-71 30:31 31:19 34:-10
.^met 8:8
.^metr 8:10
.^mid 0:8 25:4 33:35
.^mid$ 0:8 25:5
.^midn 33:36
.^mig 0:31 2:22 9:33 15:12 21:11 29:-43 30:19
.^migh 0:32 15:14 21:23 22:-10 29:-20 30:20
.^migr 2:11 9:39
.^mil 0:15 1:45 2:-36 5:-1 6:27 8:-14 10:10 11:-84 12:-51 13:-46 14:38 17:-31 18:6 19:-4 20:-45 22:-31 25:14 29:12 31:-9 32:-12 33:15 34:22
.^mile 0:17 2:-31 6:27 10:12 11:-30 12:-46 13:-37 14:40 16:12 17:-22 18:7 19:-3 20:-42 22:-19 25:-47 27:3 29:-10 32:-9 33:21 34:23
.^mill 1:3 25:31
.^min 2:6 3:47 7:31 9:23 10:-32 12:-17 14:8 16:-46 18:10 19:-30 20:-15 24:39 25:54 28:44 29:-10 32:-5 33:-26 34:-19
.^mind 7:24 14:17 18:18 25:22 29:-25
.^mine 9:45 25:10
.^mini 2:3 3:15
.^minu 16:-41 24:19 25:4 28:64
.^mir 6:52 33:-12
.^mirr 6:43
.^mis 2:22 6:25 7:15 8:-20 10:-54 12:-44 16:-18 17:-10 21:30 22:16 24:20 29:-79 30:53 32:31 33:-41 34:26
.^miss 2:26 6:41 7:12 8:-15 10:-46 12:-29 17:-7 21:45 24:22 29:-59 30:12 32:39 33:-51 34:27
.^mist 30:34
.^mit 14:21
.^mit$ 14:21
.^mod 5:32 6:-7 9:20 25:-16 29:39
.^mode 5:42 6:-3 9:28
.^mods 9:18 29:-22 34:34
.^modu 29:44
.^mom 2:-7 5:13 12:26 17:19 18:5 23:-4 24:-9 25:4 28:1 29:12 33:14
.^mom$ 29:37
.^mome 2:-4 5:14 12:27 17:14 18:5 25:15 29:-8 33:14
.^mon 1:19 2:-29 4:17 5:-28 7:7 8:-68 9:-25 10:-49 11:-23 12:-30 14:-5 15:-17 16:44 18:-93 19:-20 20:26 22:14 24:33 25:7 29:-20 30:20 31:3 32:81
.^mond 1:27 7:12 8:-54 9:-11 12:-14 15:-7 16:36 18:-8 22:9 24:40 25:15 28:-16 31:14 32:27
.^mont 2:-34 3:4 4:7 5:-4 6:1 18:-19 20:41 28:26 29:-29 30:17 32:45
.^moo 16:4
.^moon 16:4
.^mor 1:-17 2:3 3:-2 5:-5 6:15 7:-8 8:31 9:-3 11:1 13:-9 15:26 16:4 17:-11 18:-13 20:8 22:48 25:-7 28:17 30:-16 31:42 33:-18 34:7
.^more 0:24 1:-32 2:8 4:-18 5:-23 8:25 9:-18 10:-6 11:-6 12:-11 13:-1 15:11 16:21 18:-23 22:49 24:-26 25:-17 27:4 29:3 31:61 32:-6 33:-8
.^morn 0:-6 3:-18 4:2 6:2 8:3 10:11 11:17 12:4 14:-6 15:4 20:3 21:-1 23:-6 24:29 28:11 29:-1 30:-1 31:-6 32:12 33:-2 34:3
.^mos 33:4
.^most 33:4
.^mov 2:-39 5:4 9:9 10:-90 11:10 12:-39 15:108 16:56 19:-27 20:-45 25:28 28:-31 30:14 33:-52 34:7
.^move 2:-22 5:6 9:14 10:-32 15:61 16:45 19:-18 20:-19 29:26 30:16 34:13
.^movi 11:25 12:-16 15:30 16:-12 25:49
.^msg 33:32
.^msgi 33:32
.^muc 25:49 28:51 29:12
.^much 25:49 28:51 29:12
.^mus 3:1 5:-41 9:-22 13:8 16:5 17:11 21:17 25:-42 28:-23 32:10 33:49 34:-29
.^must 3:2 5:-35 9:-18 13:9 16:5 17:13 21:18 28:-22 29:-14 32:13 33:44 34:-28
.^mut 2:-10 11:-48 25:-70 27:-11 30:140 31:58 32:-9 34:-10
.^mute 2:-1 11:-47 25:-65 27:-10 30:126 31:59 32:-6 34:-7
.^my$ 0:-28 1:-26 2:24 4:-16 5:-68 8:25 9:47 10:-40 11:2 12:-51 14:-31 15:-84 17:28 20:23 21:-45 22:18 24:8 25:39 26:-14 27:-30 28:11 29:68 31:20 32:-6 33:13 34:-25
.^mys 0:15
.^myse 0:15
.^na$ 1:19 5:48 17:-15 27:32 29:-27
.^nac 8:11 31:23
.^nach 31:25
.^nack 8:21
.^nag 23:34 29:-11
.^nah 8:6 10:-3 18:27
.^nah$ 8:6 28:8
.^nak 7:18 8:39 13:1 34:-9
.^nak$ 7:19 8:41 9:-12 13:2
.^nam 4:4 5:22 11:-7 18:38 19:22 34:68
.^name 4:6 5:24 11:-7 18:38 19:23 34:68
.^nea 5:4 14:-20 18:73 24:29 28:17 33:-56
.^near 5:4 14:-20 18:73 24:29 28:17 33:-56
.^nec 18:27 21:25 23:18
.^nece 21:26 23:18
.^nee 0:48 1:22 2:15 5:-74 6:-24 9:-29 10:-18 12:-48 13:3 14:26 15:-85 16:-12 18:8 20:16 21:49 22:60 23:21 24:-16 25:-35 27:-94 28:-3 29:-48 31:-15 32:-47
.^need 0:44 1:22 2:16 5:-69 6:-24 9:-28 10:-16 12:-47 13:3 14:26 15:-82 16:-12 18:2 20:18 21:49 22:61 23:21 24:-16 25:-34 27:-94 29:-35 31:-14 32:-45
.^neu 13:2 17:16 25:-23 34:21
.^neut 13:4 25:-17 34:21
.^nev 7:35 8:-24 10:21 17:82 25:10 30:14 31:-26
.^neve 7:35 8:-23 10:22 17:70 25:10 30:14 31:-26
.^new 0:15 1:36 2:36 3:24 4:21 5:-38 6:14 7:-34 8:-27 9:21 12:-9 13:-14 14:-72 15:-30 16:16 17:157 18:-46 19:-8 20:-18 24:-37 25:-38 27:8 28:-8 29:-13 30:-1 31:-2 33:5
.^new$ 1:39 2:73 3:19 4:25 5:-76 6:6 11:14 12:-1 13:-25 14:-105 16:10 17:95 18:-52 19:-89 20:-3 21:-12 22:16 24:-69 25:-24 26:-67 27:-44 28:-12 29:-8 31:-39 32:-72 33:21 34:-10
.^newb 17:80 25:-8
.^newc 2:-30 17:69
.^news 0:1 7:-8 8:-8 9:17 10:1 11:-5 15:-7 17:-19 22:-27 26:4 27:41 32:5
.^nex 0:6 2:20 3:33 4:53 5:-20 6:-73 7:-7 8:14 9:-42 10:-80 11:-51 12:-46 13:-20 14:-17 15:-22 17:18 18:119 19:-82 20:-11 22:-30 23:20 26:-14 27:-71 28:-15 30:-25 32:51 33:-10 34:-36
.^next 0:6 2:20 3:33 4:53 5:-20 6:-73 7:-7 8:14 9:-42 10:-80 11:-51 12:-46 13:-20 14:-17 15:-22 17:18 18:119 19:-82 20:-11 22:-30 23:20 26:-14 27:-71 28:-15 30:-25 32:51 33:-10 34:-36
.^nic 24:17 25:24
.^nice 24:17 25:31
.^nig 19:-26 28:20 29:2
.^nigh 19:-26 28:20 29:2
.^no$ 0:53 1:-34 2:19 4:-10 5:-57 7:36 8:39 10:-32 11:5 12:1 14:-14 16:-3 19:-27 20:-40 21:9 22:-13 23:48 24:-49 25:21 27:-70 29:-131 30:-7 31:26 32:-31 33:13 34:-49
.^nob 7:45 8:-21 13:16 29:-18
.^nobo 7:45 8:-21 13:16 29:-18
.^noc 33:2
.^noch 33:2
.^nod 10:4 29:9
.^nod$ 10:5
.^nog 1:37 28:7 29:-29 33:4
.^nogo 1:38 29:-16 33:16
.^noi 0:1 7:13 9:4 11:5 12:6 13:8 15:8 16:1 17:6 18:2 19:2 20:-2 21:6 22:-6 25:-3 26:-8 27:-14 28:-1 29:-4 30:-10 31:14 32:-3
.^nois 0:1 7:13 9:4 11:5 12:6 13:8 15:8 16:1 17:6 18:2 19:2 20:-2 21:8 22:-10 25:-3 26:-8 27:-14 28:-1 29:-4 30:-10 31:14 32:-3
.^non 10:6 31:41
.^noo 1:8 6:5 9:-6 10:13 12:-4 16:30 17:30 22:-15
.^noob 10:17 17:32
.^noon 1:11 16:31
.^nop 4:-3 8:67
.^nope 4:-3 8:67
.^nor 5:1 23:7
.^norm 5:1 23:7
.^not 0:37 1:-7 2:-56 3:42 4:-144 5:-98 6:18 7:73 8:-25 9:-20 10:30 12:24 13:-75 14:-35 15:48 16:-45 17:-63 18:-55 19:-80 20:-22 21:56 22:-29 23:10 24:24 25:-35 26:50 27:50 28:-72 29:-63 30:92 31:58 32:-83 33:-1 34:-56
.^not$ 0:47 1:-80 2:-47 3:44 4:-93 5:-38 6:30 7:84 8:-6 9:-3 10:5 12:11 13:-32 15:54 16:-34 17:-16 18:-30 19:-43 21:68 22:-17 23:22 25:-21 27:-66 28:-24 29:-14 30:67 31:28 32:-32 33:-12 34:-5
.^note 1:25 14:-34 20:-15 24:86 25:14 27:-9 33:33
.^noth 12:29 31:31
.^noti 10:15 13:-26 16:-36 24:-1 25:-34 26:51 27:95 29:-49 30:31 31:73 33:-55
.^nov 3:23 10:-15 17:34 29:-23 33:12
.^nova 10:-12 29:-5 33:18 34:10
.^nove 3:24 4:1
.^now 1:-35 2:72 4:30 5:4 6:-26 8:-25 9:-37 10:-90 11:-76 12:36 13:-37 15:-31 16:58 17:69 18:18 20:9 21:-40 22:-6 24:-34 25:10 26:-2 27:11 28:39 29:-62 32:-50 33:-58 34:-50
.^now$ 1:-34 2:53 4:4 5:22 6:-20 8:-21 9:-15 10:-67 11:-24 12:51 13:-24 15:-26 16:59 17:41 18:27 20:-92 21:-33 24:-33 25:15 27:13 28:42 29:-4 32:-13 33:-55 34:-16
.^nud 16:9 23:26 24:34 34:-8
.^nudg 16:9 23:26 24:31 34:-8
.^nul 2:32 29:12
.^null 2:32 29:12
.^num 5:29 7:45 8:44 9:22 13:6 24:-9 25:-13 28:51
.^numb 5:29 7:33 8:44 9:25 13:7 24:-9 25:-13 28:51
.^nuo 2:31 17:8 20:6
.^nuov 2:31 17:8 20:6
.^nvm 9:17 13:-15
.^obj 9:18
.^obje 9:18
.^oct 1:46 2:-20 5:-29 16:101 20:43 29:-39 31:-17 32:29 33:-19
.^oct$ 1:20 16:65 29:-16
.^octo 1:18 4:8 5:-14 16:43 20:46 31:-9 32:20
.^odd 21:46
.^odds 21:46
.^of$ 3:-46 4:-23 5:26 6:1 7:-20 8:-43 9:31 10:20 11:-8 13:14 14:12 15:-14 16:-13 17:-40 18:3 19:58 20:28 22:-33 23:9 25:-119 26:-73 27:-32 28:-17 29:22 32:13 33:-3 34:45
.^off 2:-47 3:24 4:31 7:6 8:7 10:-44 11:-32 14:-12 17:-102 18:-64 19:-32 23:-36 24:-19 25:46 26:-56 27:-156 28:27 30:76 31:98 32:-19 33:-29
.^off$ 2:-40 3:27 4:23 6:-11 7:11 8:17 9:-5 10:-14 11:-59 14:-60 17:-29 18:-10 20:-19 22:-8 23:-33 24:-2 27:-115 28:32 29:4 30:79 31:88 32:-38
.^offi 6:12 12:-2 20:36 25:11 29:2 33:-27
.^offs 31:16
.^oh$ 8:-7 25:35 31:1
.^ok$ 2:55 6:-21 7:-4 8:15 9:-9 10:5 16:2 17:35 24:-12 25:19
.^oka 2:25
.^okay 2:25
.^old 1:7 5:-3 19:71 22:14 25:-2 29:16 31:-7 33:-33
.^old$ 1:7 5:-2 14:-14 19:72 22:15 29:17 31:-5 33:-32
.^omg 25:39 29:-26
.^omg$ 25:39 29:-26
.^on$ 0:-89 1:52 2:-27 3:-17 5:36 6:-54 7:53 8:35 9:45 10:-61 11:-37 12:54 13:-63 14:-60 15:-33 16:21 17:-23 18:15 20:8 21:-78 22:-30 23:-85 24:56 25:-40 26:-1 27:46 28:-8 30:-3 31:-16 32:29 33:46 34:-2
.^onb 8:6 17:64
.^onbo 8:6 17:64
.^onc 2:27 3:9 4:-10 10:15 12:-21 18:23 30:21
.^once 2:27 3:9 4:-10 10:15 12:-21 18:23 30:21
.^one 0:32 1:47 2:38 3:12 5:-21 6:-29 8:-43 10:-41 11:8 12:-28 13:21 16:28 18:16 19:56 20:-50 21:2 22:26 24:23 27:-67 29:-70 30:43 31:-69 32:-34 33:-4 34:-9
.^one$ 0:36 1:48 3:3 4:7 5:-31 6:-24 7:4 8:-22 10:-31 11:12 12:-5 13:-66 16:29 17:6 18:9 19:59 20:-46 21:4 22:12 24:26 27:-56 29:-35 30:46 31:-64 32:-28 33:-7 34:-5
.^onel 2:69
.^ones 8:-6 13:79
.^onl 2:15 6:-22 8:-9 13:22 18:20 20:-7 25:-40 26:23 29:-21 30:44 31:21 33:-80
.^only 2:15 6:-22 8:-9 13:22 18:20 20:-7 25:-40 26:23 29:-21 30:44 31:21 33:-80
.^oop 25:38
.^oops 25:38
.^ope 1:-9 2:29 3:11 4:40 5:-10 6:-58 9:29 10:-42 12:11 13:10 20:-3 21:-43 22:19 24:30 25:-57 29:39 31:-37 33:-31
.^open 1:-9 2:29 3:11 4:40 5:-10 6:-58 9:29 10:-41 12:11 13:10 20:-2 21:-43 22:19 24:30 25:-54 29:41 31:-37 33:-31
.^opi 7:33 9:-13
.^opin 7:33 9:-13
.^opt 2:33 11:25 13:-1 17:-4 22:-10 26:12 30:21 31:31
.^opt$ 30:23 31:32
.^opti 2:44 11:31 22:-9 26:13
.^or$ 0:-22 1:-98 2:-5 3:-71 4:-24 5:158 6:30 7:-8 8:-112 9:56 10:6 11:-42 12:56 13:-115 14:-20 15:-27 16:-125 17:-51 18:17 20:68 21:15 22:-87 23:-11 24:-78 25:-71 27:-21 28:33 29:-1 31:-31 32:-16 34:-40
.^ord 14:32 25:-3 29:57
.^orde 14:24 25:-1 29:60
.^org 29:34
.^org$ 29:4
.^ori 16:23
.^orig 16:23
.^osl 2:25
.^oslo 2:25
.^oth 6:9 30:22 31:6
.^othe 6:9 30:22 31:6
.^ou$ 5:50
.^oug 7:12
.^ough 7:12
.^our 2:12 6:-4 10:-32 11:-20 12:-36 13:-40 14:-1 16:-34 17:-37 19:4 21:18 22:78 23:-27 24:8 25:-45 28:-21 29:46 31:11 32:-37 33:32 34:17
.^our$ 2:13 5:-57 6:-3 10:-15 11:-18 12:-35 13:-37 16:-34 17:-17 19:7 21:18 22:79 23:-26 24:9 25:-42 28:-19 29:50 31:3 32:-35 33:32
.^ours 34:15
.^out 1:-22 3:-41 4:32 5:-107 6:58 8:31 10:-49 12:-11 14:30 19:15 20:9 21:-61 22:-24 26:36 29:-14 30:27 31:41 32:-18 33:-23 34:-23
.^out$ 1:-2 3:-22 4:34 5:-89 6:59 8:33 10:-38 12:-8 14:24 19:18 20:14 21:-31 22:-23 29:-4 30:30 31:52 32:-57 33:-17 34:-10
.^outl 26:55 32:9
.^outs 13:16
.^ove 0:1 2:6 5:4 6:69 10:-43 12:-28 13:26 14:8 17:11 24:3 25:-10 29:-58 32:16 33:-67 34:-30
.^over 0:1 2:6 5:5 6:69 10:-43 12:-28 13:28 14:10 17:12 24:4 29:-53 33:-66 34:-28
.^owe 24:-22 29:26
.^owe$ 25:6
.^own 0:69 2:-47 3:40 7:46 8:-42 10:-14 14:-33 33:-63 34:86
.^own$ 0:55 2:-26 3:40 7:46 8:-40 14:-26
.^owne 0:4 10:-4 34:52
.^owns 34:17
.^pa$ 22:6
.^pac 1:28 9:-33 10:17 16:-8 25:7 26:2 29:-4 30:9 31:18 34:-23
.^pack 1:28 9:-15 10:17 16:-8 25:9 26:2 30:10 31:18 34:-23
.^pag 10:9 11:26 14:57 17:30 20:9 25:-25 33:-25 34:-19
.^page 10:9 11:26 14:57 17:30 20:9 25:-25 33:-25 34:-19
.^pak 17:3 29:-5 33:9
.^pake 17:3 29:-4 33:9
.^pan 2:-33 29:29 33:24
.^pani 29:32
.^pap 29:3
.^pape 29:3
.^par 1:20 2:8 3:17 5:5 14:-36 17:32 19:-1 20:-30 25:3 29:29 33:8
.^para 3:24 29:23
.^part 1:22 2:30 5:5 10:2 14:-1 17:35 20:-20 25:11 33:17
.^pas 1:9 6:101 7:31 10:-102 12:-77 16:-3 18:-25 22:85 24:-36 25:-8 29:53 32:6 33:-128
.^pass 5:-24 6:55 7:33 10:-36 12:-43 22:30 29:67 32:10 33:-56
.^past 1:15 5:9 6:50 10:-31 12:-17 13:3 14:2 16:-28 19:17 22:55 33:-32
.^pat 2:59 5:-59 10:-28 12:2 17:39 21:-17 22:59 32:-35 33:-18 34:16
.^patc 2:58 5:-51 10:-27 12:2 17:40 18:-29 21:-16 22:50 25:-36 29:1 33:-15 34:16
.^pau 31:22
.^paus 31:22
.^pay 29:32
.^pdf 29:4
.^pdf$ 29:4
.^pea 7:-10 8:9
.^peas 7:-10 8:9
.^pen 8:40 10:-44 13:33 20:21 29:-42 33:33
.^penc 10:-24 20:3 33:31
.^pend 2:5 8:44 13:21 29:-19
.^peo 0:-12 2:-28 5:12 6:-6 8:-3 11:10 12:15 17:28 21:-4 23:24 25:-29 30:14 33:1 34:11
.^peop 0:-12 2:-28 5:12 6:-6 8:-3 11:12 12:16 17:28 21:-4 23:24 25:-28 30:14 33:1 34:12
.^per 2:29 5:33 8:-35 9:-18 10:-44 11:-12 12:-25 16:-17 17:-31 18:-103 20:-34 22:35 27:-50 29:45 30:27 32:-8 34:54
.^per$ 22:21 27:-15 30:27 31:9 33:40
.^perc 5:12 29:17
.^perf 1:5 2:33 25:32
.^perh 15:4 26:11
.^peri 5:29
.^perm 2:35 13:2 22:9
.^pers 34:69
.^pet 23:16
.^pha 5:127 17:12 25:-7 29:-43
.^phas 5:116 17:12 25:-6 29:-33
.^phe 25:46
.^phew 25:46
.^pho 6:11 7:-14 13:11 17:-10 18:3 19:3 24:-8 25:-6 28:3 29:12
.^phon 6:11 7:-14 13:11 17:-10 18:3 19:3 24:-8 25:-6 28:3 29:12
.^phr 11:58 23:-17
.^phra 11:58 23:-17
.^pic 2:34 10:26 11:-23 14:57
.^pick 2:36 10:31 11:-15 25:-6
.^pict 14:49 25:10
.^pin 1:-28 2:-1 23:48 24:16 25:34 27:5 30:31 31:37 32:-18 33:-46
.^ping 1:-27 23:48 24:17 25:22 27:7 29:-4 30:31 31:38 32:-12 33:-44 34:8
.^pip 6:-26 23:-10 27:28 29:37 31:15
.^pipe 6:-26 23:-10 27:28 29:37 31:15
.^piz 25:22 29:5
.^pizz 25:22 29:5
.^pla 0:21 2:-99 3:64 4:24 6:10 8:-33 9:-46 10:-9 11:-123 12:-1 13:-58 14:100 16:37 17:-77 18:-26 19:2 20:30 22:-16 24:-37 25:-5 26:-31 27:-65 28:-41 29:15 31:-11 32:8 33:19 34:-49
.^plac 6:5 16:9
.^plan 0:8 1:-14 2:-28 3:66 4:32 5:-56 9:-47 10:-68 11:-74 12:-65 13:-12 14:93 16:23 17:-47 18:-8 19:14 20:22 24:-40 25:1 27:-29 28:-5 32:32 33:25
.^plas 25:2
.^plat 29:14
.^play 1:14 5:56 25:-48 29:36
.^ple 1:7 2:-23 3:-2 5:-6 6:-5 11:8 12:3 13:27 14:11 15:2 16:16 17:-5 18:12 19:-10 21:-18 22:34 24:8 25:-10 26:6 27:5 28:-4 30:7 31:15 33:16 34:-3
.^plea 1:8 2:-21 3:-2 5:-7 6:-1 11:7 12:4 13:20 14:12 16:12 17:-4 18:9 19:-10 21:-17 22:35 24:9 25:-9 26:7 27:4 28:-1 30:8 31:16 32:1 33:10 34:-2
.^plu 1:8 2:63
.^plug 2:44 10:3
.^pm$ 1:8 31:4
.^pmo 27:25 29:-15
.^pmo$ 27:25 29:-15
.^po$ 29:39
.^poi 5:10 10:66 12:15 17:24 18:-40 20:28 26:19 29:-5 32:-22
.^poin 5:10 10:68 12:15 17:24 18:-37 20:28 26:19 29:-77 32:-22
.^pok 9:-7 14:48 24:55 25:-5 27:-28 29:-1 34:17
.^poke 9:-5 24:56 27:-8 34:18
.^pol 5:1 29:49
.^pola 29:18
.^poli 5:12 29:15
.^pop 10:-15 19:46 20:26 25:25 29:-26 33:-32
.^pop$ 20:26 29:-20
.^por 11:-3 29:32
.^pos 0:4 2:18 3:3 6:33 8:-64 10:-107 11:-27 12:-64 13:-52 14:5 15:40 16:30 17:-86 18:-62 19:-35 25:-42 26:50 27:69 28:-59 29:-94 30:38 31:10 32:-13 34:-78
.^poss 0:20 2:21 3:12 5:-10 13:-25 17:-8 21:8 23:16 26:2 30:35 33:11
.^post 5:19 6:37 8:-8 10:-48 11:-12 12:-31 14:3 15:34 16:38 18:-9 23:-25 25:-45 26:39 27:68 28:-14 29:-31 31:25 33:-34
.^pot 33:34
.^pow 27:33 34:8
.^powe 34:9
.^pr$ 2:1 8:-11 21:-2 22:74 25:-4 29:18
.^pra 32:11
.^pre 1:14 4:10 5:66 6:-59 9:-37 10:-1 11:-15 12:2 14:-32 15:-28 16:-3 17:-23 18:8 19:112 20:-10 28:-17 32:10 34:-11
.^pre$ 5:47 12:-3 24:11
.^prec 19:68 20:-28 33:31
.^prep 4:34 5:2 18:26
.^pres 1:12 5:20 12:43 20:33 29:7 34:-17
.^pret 33:6
.^prev 19:44 27:7 29:1 32:13 33:-1
.^pri 0:13 10:-9 11:47 14:20 16:-62 17:7 19:36 22:20 24:64 25:-15 28:-35
.^prin 11:5 14:39 22:21 28:-1 29:15
.^prio 19:49 24:41
.^priv 0:17 11:35 29:-6
.^pro 1:-78 2:7 6:80 8:-17 9:-90 10:34 12:-7 13:-130 14:-57 15:-31 17:81 18:20 19:-79 21:33 22:8 23:20 24:-26 25:-25 26:-68 29:-87 32:-41 33:27 34:-144
.^prob 2:8 7:2 23:4 30:4 31:-10
.^proc 10:-30 11:25 17:50 21:39
.^prod 0:4 10:18 20:8 27:11 33:-9
.^prog 5:22 17:34
.^proj 2:13 3:9 5:29 10:11 11:-2 14:-17 17:33 20:-17 21:11 22:13 29:-48 31:6 33:27
.^prom 2:5 20:2
.^proo 6:14 29:12
.^prop 5:-31 6:71 9:-19 10:13 16:3 19:-17 23:2 29:-55 33:50
.^pros 18:33 22:19
.^prr 14:11
.^prro 21:1
.^prz 16:23 24:32 29:-29 32:48 33:-21
.^ptl 17:36 25:-13 29:-23 34:51
.^ptl$ 17:36 25:-13 29:-23 34:51
.^pub 5:-7 6:9 20:54 29:-20 33:-57
.^publ 5:-7 6:9 20:54 29:-20 33:-57
.^pul 4:-8 9:-40 13:-51 15:10 16:4 17:4 21:-5 22:22 29:57
.^pull 4:-8 9:-40 13:-51 15:10 16:4 17:4 21:-5 22:22 29:57
.^pun 2:-2 5:34 19:9
.^pur 10:14 11:3 30:2
.^purp 10:14 11:3 30:2
.^pus 5:-11 6:19 10:-7 15:66 17:-19 20:10 29:31 34:31
.^push 5:-11 6:19 10:-7 15:66 17:-19 20:10 29:31 34:31
.^put 0:12 1:26 2:-12 8:19 9:-6 12:23 15:-26 22:14 24:-8 29:-50 31:37 33:16
.^put$ 0:14 1:28 2:-12 8:20 9:-5 12:23 15:-23 16:-9 22:16 24:-3 29:-49 31:37 33:9
.^pyt 2:36 20:-28 29:25 33:32
.^pyth 2:36 20:-28 29:25 33:32
.^qa$ 0:15 2:-1 5:84 6:-22 7:8 8:1 9:-69 12:-56 24:18 25:-27 27:53 29:-64 30:3 33:-15
.^qu$ 12:11 32:46
.^qua 2:-58 3:14 13:54 18:27 21:17 22:-20 28:36
.^qual 2:-16 13:57 18:32 21:19 22:-17 29:-21
.^quan 28:35 29:14
.^quar 3:17
.^que 2:-39 5:-13 8:-19 12:14 13:40 18:46 19:-4 21:-22 22:-6 25:-3 32:37 34:14
.^ques 2:-8 5:-2 8:-6 9:-13 14:3 17:4 18:4 20:2 21:-12 22:-17 28:1 29:-4 32:43 33:3 34:19
.^queu 9:9 13:65 14:-25 18:28 25:-23 28:-17 29:28 32:-11
.^qui 5:21 8:-8 9:-11 10:-24 11:10 14:2 17:-20 18:6 21:-8 22:-12 27:-18 28:28 29:-7 31:74 33:11 34:-2
.^quic 5:23 6:2 8:-4 9:-9 10:-22 11:10 14:4 17:-18 18:8 21:-5 22:-12 25:11 28:33 32:7 33:15
.^quie 25:-8 31:57
.^quit 27:-1 31:48
.^quo 22:30 25:-6 29:35
.^quot 22:29 25:-2 29:15
.^qwe 25:-39 29:71
.^qwer 25:-39 29:71
.^rai 2:39 9:-18 22:32 25:25
.^rais 2:32 9:-16 22:35 29:15
.^ran 31:24
.^rand 31:39
.^rap 24:4 31:24
.^rapp 24:4 31:24
.^rat 23:14 29:28 30:8
.^rate 29:37
.^rath 23:15 30:9
.^rati 10:9
.^rau 19:30 20:-13
.^raus 19:30 20:-13
.^rc$ 0:27 1:-5 4:-130 5:-39 8:-8 9:-66 10:16 11:-136 12:-273 13:-99 14:-42 15:73 16:110 17:-145 19:6 20:-234 21:-28 22:-90 23:21 24:39 25:-80 27:15 28:13 29:-22 31:31 32:-170 33:50
.^rcs 14:46 19:5 20:-26 27:25 29:-22 33:15
.^rcs$ 14:46 19:5 20:-26 27:25 29:-22 33:15
.^re$ 9:-6 11:-18 25:51 29:-23 34:19
.^rea 1:31 2:35 6:39 9:39 10:60 11:-5 12:-10 13:-46 14:-12 18:24 22:35 26:-38 28:-16 29:-110 32:-38 33:-79
.^reac 5:9 6:26 9:14 17:-24 18:14 34:16
.^read 1:26 2:28 5:-11 10:25 16:7 17:42 18:15 26:-15 29:-38 33:-39
.^reas 9:32 10:46 22:27
.^reb 29:38 33:5
.^reba 11:-20 29:18
.^rec 2:-21 8:41 9:-28 11:-51 22:10 25:-74 26:54 27:50 28:-3 29:60 30:8 31:7 34:-38
.^rece 11:-25 26:57 27:53 29:7 30:11 31:13 34:-20
.^reco 8:26 22:28 29:4
.^red 21:16 29:21
.^red$ 29:22
.^ree 23:23
.^reem 23:24
.^ref 2:20 8:49 9:21 10:-6
.^refa 2:24 29:15
.^refu 8:53 9:17
.^reg 1:7 9:3 13:25 16:-16 21:7 27:20
.^rega 9:23 21:20
.^regi 1:13 13:29 27:23
.^regr 2:19 33:19
.^rei 11:-10 23:49 24:9
.^rein 11:-4 23:20
.^rej 7:29 8:52 25:-19 29:4
.^reje 7:25 8:54 25:-17 29:4
.^rel 0:-15 2:1 3:1 4:17 5:5 6:-7 8:-25 9:-11 10:-5 11:26 12:-4 13:-16 14:3 15:8 16:-8 17:7 18:-24 19:12 20:72 21:25 22:-23 23:-3 26:-3 27:5 28:8 30:-42 33:-39 34:11
.^rela 20:58 29:-12 32:12
.^relb 6:-6 9:-10 10:3 11:34 16:-4 21:14 25:-2
.^rele 2:1 3:2 4:22 5:8 7:-6 11:-46 12:-40 13:-8 14:6 15:4 17:17 18:-29 19:19 20:35 21:4 22:-9 23:-51 24:1 25:5 26:-4 27:8 28:5 29:10 31:-6 32:5 33:-50 34:23
.^rely 33:33
.^rem 1:-80 2:9 4:-55 5:-3 6:-86 7:-42 8:-26 9:-87 10:-126 11:2 12:-112 13:-60 14:21 15:-37 16:-98 17:-73 18:-57 20:-59 22:-57 23:117 24:97 25:-57 28:48 30:47 31:51 32:-74 33:-15 34:30
.^rema 5:-12 14:52 19:-20 28:90 33:-23
.^reme 24:36
.^remi 1:-44 2:-63 6:-52 8:-20 9:-23 10:-65 11:13 12:-34 13:-21 14:-9 16:-74 17:-23 18:-25 19:6 20:-16 23:115 24:79 25:-19 27:17 28:-54 30:19 31:16 32:-4 33:9 34:-37
.^remo 2:46 25:-2 27:-37 30:24 31:34 33:-30 34:60
.^ren 2:42 27:-5 29:24 33:2
.^rena 2:42 27:-5 29:24 33:2
.^reo 8:16
.^reop 8:12
.^rep 2:10 4:-6 6:1 7:61 8:-60 11:14 12:53 17:5 25:-23 29:31 33:-21
.^repa 29:6
.^repo 4:-5 6:2 7:53 8:-56 11:7 12:64 17:8 25:-12 29:17 33:-4
.^req 0:-102 1:-57 4:-6 5:-93 6:22 7:6 8:44 9:4 11:3 13:45 14:-91 17:-26 20:-44 21:79 22:66 23:-38 25:-107 26:-47 27:-29 29:-33 30:-3 31:-27 32:-71 33:39
.^req$ 6:20 8:-10 10:-4 22:25 33:36
.^reqe 8:21
.^requ 0:-66 1:-43 5:-82 8:42 9:13 11:8 13:48 14:-86 17:-23 20:-41 21:82 22:42 23:-36 25:-96 26:-39 27:-18 29:-26 31:-16 32:-68 33:11
.^res 5:-58 6:-45 7:5 10:31 11:-33 12:34 16:65 17:-19 19:-38 22:-43 25:-57 27:19 29:28 31:21 32:2 33:-94 34:33
.^resc 6:-3 15:9 16:32
.^resp 10:24 34:33
.^rest 5:-12 8:-3 12:28 16:6 25:-31 29:28 31:49 32:9 33:-39
.^resu 7:12 8:10 27:27 31:-13
.^ret 1:11 14:-32 16:-11 18:-31 19:13 29:68 31:21
.^retr 1:11 14:-15 16:-22 19:14 29:58
.^rev 1:6 2:45 7:-3 8:41 10:-53 11:-23 13:-6 15:-55 16:-6 22:14 24:-6 25:6 27:-68 29:70 33:27 34:19
.^reve 2:34 8:38 9:-27 15:-19 29:12 33:8
.^revi 1:20 2:8 9:6 10:-42 16:-21 22:28 25:12 27:-46 29:56 33:2 34:14
.^rew 2:38 10:-2 22:53
.^rewo 2:22 22:30
.^rewr 22:6
.^rfe 8:8
.^rig 2:-14 5:2 6:30 7:6 9:-35 10:-29 12:32 15:-7 19:-9 23:15 24:-16 25:42 29:-5 33:31
.^righ 2:-14 5:2 6:30 7:7 9:-35 10:-28 12:32 15:-7 19:-9 23:15 24:-16 25:37 29:-5 33:31
.^ris 8:37 22:16
.^risk 8:37 22:16
.^rle 20:4 28:7
.^rlea 20:6
.^rmi 23:29
.^rmin 23:29
.^rmn 24:28
.^rmnd 24:28
.^roa 14:27 18:-26 29:17
.^road 14:27 18:-26 29:17
.^rol 4:33
.^roll 4:33 29:-6
.^roo 0:21 2:67 29:28
.^room 0:21 2:68 29:31
.^rou 19:22 24:10 27:10 28:29 33:-19
.^roug 28:15
.^roun 19:20 24:10 27:10 33:-10
.^rul 2:-23 10:37 18:-10 22:17
.^rule 2:-23 10:37 18:-6 22:17
.^run 3:24 5:-40 10:-39 18:3 19:-39 24:-5 25:22 28:17 29:59 34:21
.^run$ 3:27 14:6 18:10 19:-31 25:13 29:49
.^runn 25:16 29:17
.^runs 34:30
.^runw 10:-20 28:36
.^saf 20:15
.^safe 20:15
.^sai 2:15 7:24 9:32 21:-9 29:-5 34:-9
.^said 7:27 9:38 21:-7 34:-8
.^sail 2:32
.^sal 3:3 5:-21 6:37 7:8 8:-3 13:-14 14:2 17:-12 18:-7 19:8 21:7 29:25 32:-14 33:-2
.^sale 18:-25 29:67
.^sali 6:38 19:30 20:-31 33:-4
.^salu 2:-8 3:5 7:9 10:5 13:-3 14:11 16:-2 17:-9 20:10 21:8 24:-2 25:1 29:-26 32:-5
.^sam 4:55 6:-21 10:36 16:11 18:-26 25:46 27:-26
.^same 4:56 6:-20 10:36 16:12 18:-25 25:39 27:-25
.^san 25:27 29:-29 33:25
.^sand 25:28 29:-28
.^sap 2:5
.^sap$ 2:6
.^sat 5:40 12:21 25:-14
.^satu 5:26 16:1
.^saw 10:8
.^saw$ 10:8
.^say 2:-2 6:45 12:26 13:-1 15:-7 17:-20 22:-50 25:-3 28:33 33:57
.^say$ 2:-2 6:4 10:-5 12:24 28:39 33:16
.^sayi 10:34
.^says 6:27 11:7 29:-14 33:52
.^sca 18:37
.^sch 1:18 2:-28 3:20 4:26 12:-50 13:-50 14:39 16:-17 18:16 19:25 20:-2 24:3 25:40 26:-13 27:-14 31:-70 34:10
.^sche 1:20 2:-5 3:21 4:29 12:-17 13:-36 14:36 16:-45 18:21 19:27 20:-23 24:6 25:-28 31:-16 34:13
.^scho 25:66
.^sco 2:36 5:13 9:-30 10:8 19:-1 34:5
.^scop 2:40 9:-23 10:20 29:-45 34:6
.^scor 5:19 19:-7 29:30
.^scr 8:25 22:-13 29:12 33:-3
.^scre 2:4 29:22 33:-3
.^sdk 11:-41 25:-47 29:69
.^sea 25:-17 29:21
.^sear 29:27
.^sec 0:24 1:39 7:15 10:5 11:-14 13:-16 22:7 27:32 29:11 33:-5 34:12
.^seco 0:30
.^secu 1:18 2:8 7:16 10:3 11:-13 13:-11 16:2 22:9 29:15 33:-32 34:19
.^see 2:-82 7:32 8:-39 13:17 14:18 17:-43 19:15 21:30 25:55 29:33 32:-41
.^see$ 2:-44 8:-3 11:4 13:24 14:19 17:-3 19:24 21:8 25:59 29:10 32:-31
.^seem 29:5 30:3
.^seen 7:5
.^sen 0:12 1:-25 2:-55 6:-20 10:46 11:14 14:23 17:59 23:26 24:16 25:-52 26:40 27:31 28:-14 30:-13 31:3 33:-26
.^send 2:-12 14:26 17:36 23:7 24:9 26:21 27:44 30:-7 31:26
.^sens 0:26 2:-14 6:-10 10:34 11:9 26:5
.^sent 10:1 17:11
.^sep 0:44 1:115 5:-78 6:-17 7:-1 9:-82 10:-77 11:-34 12:-53 15:-57 16:38 17:-54 18:-57 20:85 22:-33 24:26 25:-37 27:-60 28:-38 29:-73 32:97 33:28 34:-57
.^sep$ 1:59 14:-35 16:-10 20:11 29:-11 32:60 33:15
.^sepa 0:44
.^sept 1:79 5:-58 9:-45 10:-52 11:-10 12:-17 14:11 15:-17 16:55 17:-27 18:-24 20:71 22:-16 24:34 27:-34 28:-49 29:-17 32:54 33:16 34:-21
.^ser 3:19 4:14 5:15 10:49 14:-3 17:-5 19:8 29:40 31:-32
.^seri 2:5 3:22 4:20 5:22 19:13 22:7 29:-30
.^serv 10:59 29:72 31:-18 33:-14
.^set 1:3 2:-25 4:39 11:36 18:-31 22:-40 23:26 27:-49 29:-3 32:40
.^set$ 2:-46 4:29 9:2 10:-8 11:36 20:5 22:-25 23:27 27:-29
.^sett 29:-3 32:39
.^setu 17:8 18:-7
.^sev 32:46
.^seve 32:46
.^sf$ 6:-9 10:58 15:4 19:3 28:8 29:-79
.^sfe 21:-11 22:24
.^sfe$ 21:-11 22:24
.^sha 5:39 7:6 14:1 33:3
.^shal 7:7
.^shar 14:10
.^shc 14:52 19:7 25:-11 29:-6
.^shce 14:52 19:7 25:-11 29:-6
.^she 3:5 8:7 11:49 20:5 22:-17 29:-59
.^she$ 3:9
.^shi 1:-29 5:-64 8:17 9:-22 10:-45 14:-9 15:31 16:31 17:-53 18:-24 19:18 20:33 25:-56 28:29 29:44 32:-20 34:34
.^shif 15:19 16:18 29:24 34:20
.^shin 33:26
.^ship 1:-10 2:22 5:-52 6:3 8:22 19:24 20:41 25:-15 28:37 33:-74 34:2
.^sho 0:3 1:-5 2:-5 3:14 4:-76 5:-8 6:1 7:15 8:-60 10:-34 11:70 12:-92 13:37 14:9 15:16 18:44 19:12 22:-70 25:-142 26:6 27:-76 28:-26 29:-6 30:23 31:-76 33:-29 34:9
.^shor 3:4 11:40
.^shou 1:-11 2:-8 3:11 4:-23 6:5 7:27 8:-44 9:-56 10:-24 12:-14 13:-30 15:21 16:7 18:17 19:-39 21:7 22:-22 25:-19 26:31 27:-25 30:21 31:-19 32:3 33:-4 34:6
.^show 5:-23 8:-6 9:10 11:33 13:67 14:24 17:-23 18:17 19:37 25:-29 27:-26 29:-21
.^shu 2:-25 6:36 12:60 20:-13 25:-65 29:-65 31:88 32:-12 33:4
.^shut 2:-23 6:37 12:63 20:-11 25:-35 29:-48 31:46 33:4
.^sic 25:12
.^sick 25:15
.^sid 2:-11 3:20 6:37 12:-5 25:29 29:-35
.^side 2:-11 3:20 6:37 12:-5 25:29 29:-35
.^sie 16:-3 27:19
.^sie$ 16:-3 27:19
.^sig 7:36 8:55 11:-6 12:-26 13:-5 21:-18 25:2 26:16 27:59 30:-18 31:-23 33:12 34:43
.^sign 7:36 8:55 11:-2 13:-3 18:-42 21:-18 25:-2 26:8 27:64 30:-17 31:-22 33:16 34:41
.^sil 27:-1 29:-16 31:98
.^sile 31:85
.^sill 25:3
.^sin 9:7 15:24 21:-11 25:45 33:-18
.^sinc 6:8 9:1 13:1 21:-7 29:30
.^sing 15:7 25:37 29:-2
.^sir 25:5
.^sir$ 25:5
.^sit 5:110 11:-28 13:27 25:-54 29:-69 31:-16
.^sitt 13:30
.^six 3:9 4:49
.^six$ 3:9 4:49
.^ski 18:18
.^sla 22:8 28:7 29:-17
.^sle 12:7 25:12 28:29
.^slee 12:7 25:12 28:24
.^sli 2:-12 5:-6 6:33 8:2 9:-35 15:77 16:16 19:59 29:-18 33:-20
.^slid 6:19 15:17
.^slip 2:-2 6:7 15:60 19:50 29:-32
.^slo 33:33
.^slot 33:34
.^slu 0:10 10:37 12:23 31:-12
.^slus 0:10 10:37 12:23 31:-12
.^sma 0:6 2:19 15:3
.^smal 0:6 2:16 15:3
.^smt 11:3 29:-7 32:13
.^smth 11:3 29:-7 32:13
.^sne 2:23 12:-15 18:36
.^snea 2:23 12:-15 18:36
.^sno 24:36 29:-13 31:26
.^snoo 24:36 29:-10 31:26
.^so$ 2:-68 5:33 6:9 7:-49 9:4 10:5 11:-1 12:27 13:41 14:-14 15:-1 16:32 17:-44 19:-13 22:19 25:-5 30:-70 31:28 33:55 34:-21
.^soa 8:5 28:24
.^soak 8:3 28:24
.^sof 1:40 10:28 27:4
.^soft 1:41 10:28
.^sol 28:2
.^som 0:35 2:-54 4:-27 5:-22 6:-49 11:17 12:2 15:44 16:-72 17:39 19:-38 20:-29 21:18 23:15 24:-55 25:1 28:-57 30:1 31:-66 32:30 34:21
.^some 0:35 2:-54 4:-27 5:-22 6:-49 11:17 12:3 15:45 16:-72 17:40 19:-36 20:-22 21:18 23:16 24:-54 25:2 28:-57 30:1 31:-66 32:31 34:21
.^son 13:57 17:26 25:13 29:-54 34:-18
.^soo 6:-33 10:-69 12:-30 18:124 20:31 24:-16 27:34 28:66 29:-45 32:-18 33:-31
.^soon 6:-29 10:-61 12:-29 18:119 20:33 24:-15 27:34 28:67 29:-28 32:-17 33:-58
.^sor 1:-6 5:7 6:9 8:5 9:9 10:10 12:13 14:13 16:19 17:3 18:6 20:29 21:-8 22:-1 23:-6 25:19 27:-2 29:-2 31:-1 33:-18 34:2
.^sorr 1:-5 5:8 6:1 8:5 9:10 10:12 12:14 14:14 16:11 17:4 18:9 21:-7 23:-6 25:20 27:-2 31:-1 33:-8 34:2
.^sort 20:47 29:-17
.^sou 17:18 25:34
.^soun 25:36
.^sour 17:21
.^spa 8:-16 11:11 16:21 25:-45 27:-16 29:19 31:45
.^spam 8:-11 29:29 31:13
.^spe 5:-16 11:18 12:-5 18:-6 25:-16 29:21 32:38
.^spea 11:35
.^spec 10:13 12:-19 21:1 32:42
.^spel 11:-5 29:64
.^spi 4:46
.^spin 4:46
.^spo 10:-14 15:18 16:29 29:21 31:-31
.^spr 1:10 14:-30 19:15 29:28 32:21
.^spri 1:10 14:-30 19:15 29:28 32:21
.^spu 29:-10 33:13
.^spun 29:-10 33:13
.^sql 2:29
.^sqla 2:31
.^squ 1:18 2:5 16:31
.^sque 2:12 16:33
.^sru 2:3
.^sru$ 2:3
.^sso 8:18 9:11 13:-3
.^sso$ 8:18 9:11 13:-3
.^sta 0:-51 2:-34 3:47 4:19 5:197 6:-63 7:-116 8:-41 9:61 10:54 11:-54 12:52 14:-16 15:-9 16:-28 17:58 18:-107 20:-47 21:-10 25:-167 28:-137 29:-47 30:-55 32:-16 33:2 34:-19
.^stab 1:12 5:91 6:-15 9:-15 10:39 12:14 20:6 29:-42 34:42
.^stac 10:-11 19:11 22:24
.^staf 27:7
.^stag 5:49 8:6 10:8 17:20 25:-6 29:11
.^stan 5:52 10:62 11:-55 17:-38 20:-16 27:-23 31:12 33:-41
.^star 1:-28 2:-76 3:41 4:25 10:-6 11:25 12:5 15:-15 17:82 18:-34 19:6 20:-6 27:15 29:-20 31:-20 33:32 34:-33
.^stat 3:22 5:74 6:-6 8:-61 9:51 12:42 13:33 22:-48 25:-29 26:4 29:-9 34:-59
.^stau 5:39 8:-33 9:47 25:-14
.^ste 3:-8 5:1 9:7 11:44 17:35 21:-16
.^stee 14:4
.^steh 5:14 9:13 29:-11
.^step 11:50 17:51 21:-20
.^sti 1:9 2:36 5:23 7:11 8:-53 9:55 10:-4 11:-24 12:13 13:16 14:11 16:-1 17:-35 18:-80 19:-46 20:28 21:5 22:-40 25:-13 27:-47 28:26 29:-21 30:7 31:-50 32:-80 33:-4
.^stic 1:33
.^stil 0:-5 2:39 5:20 7:12 8:-43 9:49 10:-41 11:-11 12:13 13:18 14:13 16:-34 17:-32 18:-69 19:-22 20:31 21:7 22:-42 25:-1 27:-14 28:29 29:-3 30:9 31:-44 32:-68 33:-10
.^sto 2:34 5:-22 6:7 10:-20 12:-32 18:-20 20:-42 23:-23 27:-39 30:51 31:54 33:57
.^stop 2:26 6:12 10:-15 12:-24 18:-13 23:-20 24:-2 27:-56 30:52 31:56 33:57
.^stor 2:5
.^str 0:-127 1:-34 3:-18 6:10 7:-47 8:13 10:14 11:-73 12:7 13:-6 14:-85 16:17 17:-61 18:4 19:5 20:-57 22:-1 24:20 25:-108 26:-18 27:18 28:19 29:-83 30:-2 31:2 32:-50 33:57 34:15
.^stri 0:-101 1:-30 3:-4 5:-66 6:9 7:-41 8:14 10:9 11:-64 12:13 14:-76 16:23 17:-52 18:11 19:11 20:-46 22:-6 24:20 25:-90 26:-14 27:20 28:28 29:-65 30:-1 31:3 32:-87 33:33 34:17
.^strn 33:60
.^stt 5:17 10:31 33:2
.^stta 5:22
.^sttr 10:17
.^stu 10:-2 11:-36 17:32 26:16 32:31 33:-19 34:16
.^stuc 9:6 29:9
.^stud 17:7
.^stuf 17:2 26:18 29:-19 32:34 34:19
.^sty 4:33 29:1
.^styl 4:33 29:1
.^sub 0:-5 2:-5 5:-19 6:-25 7:-4 8:-43 9:-20 11:-8 12:-40 13:-37 16:-6 18:-28 22:8 24:-52 25:-68 26:168 27:87 28:-15 29:15 34:-49
.^sub$ 26:58 27:26
.^subb 26:58 34:-16
.^subm 13:-3 22:16 29:13
.^subs 2:-11 5:-10 6:-14 10:-33 24:-22 26:112 27:59 29:23
.^suc 10:-18 16:-24 18:71 33:-37
.^sug 15:38
.^sugg 15:38
.^sui 17:37
.^suit 17:37
.^sum 18:-26 27:11 29:52 32:56
.^summ 27:13 29:29 32:38
.^sun 8:20 32:34
.^sund 8:20 32:34
.^sup 0:1 2:19 6:-36 9:-16 18:-17 20:-16 21:27 25:52 29:21
.^supe 25:13 28:14 29:-10
.^supp 0:2 2:13 6:-9 10:6 18:-7 21:30 28:-20 29:46
.^sur 2:-24 7:23 16:-7 20:13 24:43 34:10
.^sure 2:-24 7:23 16:-7 24:43 33:15 34:10
.^sus 27:50 29:13 31:-36
.^swa 16:39 33:-8
.^swap 16:39 33:-8
.^swi 25:13 27:24 29:-22 30:22
.^swit 27:25 30:22
.^syn 11:47 25:-36 29:44
.^sync 29:33
.^synt 11:49 25:-18
.^sys 29:28
.^syst 29:29
.^ta$ 25:57 29:-14
.^tab 14:97 15:4 22:7 25:-29 29:-36 31:-7
.^tabl 14:42 15:5
.^tag 6:71 18:-8 25:-32 32:13 33:41 34:66
.^tag$ 6:23 20:4 29:11 33:21
.^tagg 6:47 33:17
.^tags 29:-18 32:22 34:51
.^tak 2:35 5:-75 6:22 7:-18 8:48 11:-13 12:16 13:-12 14:-14 16:42 21:12 22:-18 24:-12 28:-22 29:1 30:-31 31:22
.^take 2:17 5:-40 6:25 7:-9 8:49 9:-37 11:-3 14:-9 16:43 21:14 22:-17 24:-10 28:-10 29:7 30:-26 31:24
.^taki 2:5 9:12 33:3
.^tal 11:27 15:31 21:8 22:-2 29:-12 33:-22 34:11
.^talk 11:27 15:31 21:8 22:-2 29:-11 33:-22 34:11
.^tar 11:-10 20:75
.^tarb 6:4 11:-7 20:11 33:11 34:9
.^targ 20:46
.^tas 17:40
.^task 17:40
.^tea 1:-13 4:-19 5:-20 6:-17 8:13 13:39 14:-5 15:-28 18:2 19:-24 20:-23 21:19 22:1 24:13 25:4 26:1 27:13 29:4 31:12 32:-3 33:-3 34:6
.^team 1:-8 4:-18 5:-19 6:-17 8:2 9:9 13:39 14:-5 15:-27 18:3 19:-23 20:-22 21:19 22:5 24:13 26:1 27:14 29:6 31:12 32:-2 33:-5 34:6
.^tel 2:15 5:28 9:53 10:6 11:31 12:3 17:-4 18:5 23:-12 27:-3 29:-98 33:29 34:7
.^tele 9:5
.^tell 2:11 5:31 9:34 10:9 11:33 12:11 18:8 22:-42 23:-11 27:-17 29:-66 33:31 34:13
.^tem 3:69 4:43 10:24 13:-18 21:24 25:-48
.^temp 3:69 4:43 13:-17 21:24 29:14
.^ten 24:28 27:29 28:24 29:-12
.^ten$ 24:22 27:30 28:24 29:-11
.^ter 2:-16 10:71 11:-12 12:27 14:43 17:-22 18:21 25:-37 29:-64 31:-14
.^term 10:72 14:46 18:27 25:-34 29:-51 31:-13
.^tes 0:-9 1:20 2:17 5:51 7:23 8:43 9:-37 11:-2 12:-50 16:-36 18:16 21:14 22:-44 23:-2 25:18 28:-24 29:40 31:-9 32:5 33:-1 34:-1
.^test 0:-9 1:23 2:17 5:49 7:24 8:36 9:-36 11:-2 12:-46 16:-33 18:16 21:14 22:-37 23:-2 25:19 28:-23 29:39 31:-9 32:5
.^tex 2:6 10:36 12:25 14:7 21:-11 22:11 29:-59 33:56
.^text 2:6 10:36 12:25 14:7 21:-11 22:11 29:-59 33:56
.^tha 1:-11 3:-6 4:12 5:-12 7:-19 10:15 12:43 13:8 15:2 16:30 17:-24 18:24 19:4 21:-15 23:-5 25:28 28:11 30:10 32:6 33:4 34:9
.^than 1:-4 5:7 6:10 7:-3 9:9 10:2 11:-13 13:2 14:4 16:16 20:6 21:-2 23:-2 26:5 27:2 28:25 31:4 32:9 34:11
.^that 2:17 3:-61 5:-30 7:-19 8:-6 9:-15 10:27 11:17 13:10 14:-36 16:17 17:-61 18:33 20:-38 24:2 25:41 26:-4 29:1 30:1 31:-39 33:18
.^thaw 5:-32 6:-47 12:78 25:10
.^the 0:-1 1:7 2:6 3:20 5:13 6:8 7:-15 8:-3 10:-16 11:-2 12:7 13:13 14:34 15:18 16:12 17:-34 18:39 19:-5 20:10 22:15 24:8 25:9 26:6 27:-17 28:-1 29:17 30:39 32:12 33:8 34:13
.^the$ 0:-27 1:3 2:10 4:6 5:10 6:21 7:-4 8:9 10:-12 11:-38 12:11 13:-9 14:38 15:21 16:22 17:-21 18:14 20:19 21:-3 22:24 23:-8 24:16 25:-7 26:-3 27:-1 29:33 30:27 31:-7 32:10 33:8 34:6
.^thee 11:17 25:15 29:-18
.^thei 9:1 24:20
.^them 8:8 9:-19 13:12 14:28 18:-15 31:35
.^then 6:-16 12:13 18:57 25:7 29:-9 33:-27
.^ther 0:16 2:1 3:36 4:-16 5:-10 7:-9 8:-2 10:-5 13:22 16:-19 18:11 19:-8 22:-9 23:32 26:20 27:-11 29:-11 31:-37 32:18 34:16
.^thes 1:9 30:43 31:42
.^they 2:7 8:-22 9:38 12:33 15:25 19:-28 29:-69 33:-20
.^thi 1:-2 3:-31 4:-4 5:26 7:14 9:-25 10:-4 11:1 12:-8 13:3 14:11 16:-70 17:13 18:-17 19:-23 20:30 21:1 22:-42 23:53 24:25 27:9 28:-13 29:7 30:-19 31:-1 32:26 33:29 34:29
.^thin 2:-48 4:-9 5:24 6:36 7:43 9:8 10:8 11:-20 12:-32 13:-10 15:19 16:-44 17:-5 20:42 21:18 22:-32 23:29 25:-3 26:12 27:-5 31:-16
.^thir 33:17
.^this 0:-4 1:-15 2:37 3:-43 5:3 6:-29 7:-17 9:-63 10:-30 11:21 12:5 13:20 14:9 15:-5 16:-14 17:28 18:-23 19:-18 20:14 21:-1 23:23 24:28 26:-2 27:25 28:-14 32:32 33:12 34:44
.^tho 7:18 12:-4 22:29 26:-5 33:24
.^tho$ 7:25 26:-2
.^thou 12:-20 22:36 33:14
.^thr 1:17 2:1 5:3 6:-36 8:22 9:37 10:-81 11:3 12:-61 13:9 14:4 15:-4 16:5 18:16 22:44 24:23 25:-97 27:-12 29:-52 31:-85 32:50 33:-40 34:-10
.^thre 1:8 16:23 18:30 22:27 24:21 33:-2
.^thro 5:11 8:23 9:14 11:9 12:-10 13:14 14:16 19:-7 22:8 25:-18 31:-29 32:6
.^thru 9:8 32:25
.^thu 8:19 10:-13 12:-45 16:30 19:-22 25:-51 26:3 29:-5 32:54 33:60
.^thu$ 32:15
.^thum 8:32
.^thun 26:16
.^thur 10:-2 12:-39 16:32 19:-18 25:-1 32:32 33:66
.^tic 4:-33 6:23 29:61
.^tick 6:23 29:40
.^tie 11:4 14:20
.^tim 1:-29 5:15 8:-52 9:-83 10:-85 11:-19 12:-37 14:65 16:-1 18:-74 19:72 20:-50 22:16 23:31 25:12 26:-80 28:77 29:-8 31:-65 32:-68 33:25 34:-18
.^time 1:-29 5:15 8:-51 9:-81 10:-85 11:-32 12:-36 14:58 16:-1 18:-73 19:73 20:-50 22:16 23:31 25:12 26:-63 28:77 29:-5 31:-65 32:-66 33:25 34:-17
.^tin 8:5
.^tiny 8:5
.^tls 9:19
.^tls$ 9:19
.^to$ 0:-4 1:-96 2:7 5:-36 6:-60 7:14 8:-6 9:-20 10:-25 11:40 12:-49 13:-58 14:-7 15:34 16:55 17:43 19:-78 20:-21 21:14 22:23 23:10 24:14 25:-26 26:14 27:49 28:54 29:15 30:36 31:-29 32:-17 33:-7 34:-10
.^tod 2:26 4:24 7:-10 9:-29 10:-7 12:25 14:-10 16:-13 17:19 20:-26 25:14 28:25 31:5 32:58 33:-47 34:-23
.^toda 2:26 4:24 7:-10 9:-24 10:-5 12:26 14:-10 16:-13 17:19 20:-25 25:14 28:25 31:5 32:50 33:-47 34:-23
.^tok 5:-26 29:32 33:38
.^toky 33:39
.^tol 7:21 27:56
.^told 7:21 27:56
.^tom 2:12 6:-12 7:29 10:-15 12:-18 15:-22 18:-12 24:26 29:14 32:66 33:64
.^tom$ 7:27 24:-32 29:18
.^tomo 2:14 6:-7 7:13 10:-10 12:-14 15:-2 24:57 32:46 33:26
.^ton 29:49
.^toni 29:49
.^too 2:75 5:-62 8:63 10:29 20:-24 23:14 25:-57 27:18 28:-17 32:-6 33:-14 34:-9
.^too$ 2:70 3:1 5:-38 6:22 8:64 10:25 20:-12 23:16 25:-50 27:20 29:-64 33:-22
.^took 6:-7 17:1 33:29
.^tool 29:25 33:-33
.^tot 8:-5 13:5 14:23 17:12 28:40
.^tot$ 8:-2 13:7 28:41
.^tota 14:24 17:13
.^tou 15:43 33:9
.^touc 15:44 33:1
.^tow 5:-34 18:45
.^tra 1:51 2:42 3:-4 5:-13 6:-15 8:-9 10:14 11:-59 14:6 16:-17 18:6 20:17 21:-18 22:-24 23:5 24:-14 25:-113 27:32 28:7 29:21 32:-43 34:6
.^trac 1:3 5:18 10:-1 18:34 29:16
.^trad 1:1 34:8
.^trai 2:60 5:-33 10:7
.^tran 0:4 2:4 5:-19 10:18 11:-28 12:5 13:-7 14:16 20:2 23:9 25:-11 27:18 28:23 29:20 32:-2
.^tre 5:-25 9:-4 10:31 11:-23 12:90 25:-19 29:-33
.^tree 5:-20 9:-2 12:90 25:-17 29:-4
.^tro 34:14
.^trou 34:15
.^tru 2:-17 3:-37 5:34 12:54 15:9 33:15
.^true 12:16 33:23
.^trun 3:-7 5:7 12:24
.^tue 2:14 16:25 24:21 29:18 33:-35
.^tues 2:14 16:25 24:21 29:18 33:-35
.^tur 2:-14 8:27 9:26 23:-1 25:-21 27:37 30:40 34:-16
.^turn 2:-14 8:27 9:26 23:-1 25:-21 27:37 30:40 34:-16
.^tut 14:47 17:12 20:-12 33:-27
.^tuto 17:12
.^twe 2:69 4:19 11:-11 20:-5 25:17
.^twea 2:77 11:-10
.^twen 4:23
.^twi 15:11 19:-2
.^twic 15:11 19:-2
.^two 1:13 3:17 6:-14 7:8 12:-7 13:-23 16:11 19:13 21:-26 22:39 24:28 25:-14 27:-18 28:-18 29:14 31:-30 33:26
.^two$ 1:13 3:17 6:-14 7:8 12:-7 13:-23 16:11 19:13 21:-26 22:39 24:28 25:-14 27:-18 28:-18 29:14 31:-30 33:26
.^typ 2:38 11:75 15:-6
.^type 11:77 15:-4
.^typo 2:28
.^ube 16:-2 27:35 29:23 34:27
.^uber 16:-2 27:35 29:23 34:27
.^ubu 3:10 4:19 20:13 29:1
.^ubun 3:10 4:19 20:13 29:1
.^ugh 25:24
.^ugh$ 25:24
.^uhm 2:-14 3:6 5:-4 8:-12 9:20 11:12 12:24 13:12 17:-21 18:-15 19:-8 23:17 26:10 27:-1 29:-10 31:-10 33:-3 34:23
.^uhm$ 2:-14 3:6 5:-4 8:-12 9:20 11:12 12:24 13:12 17:-21 18:-15 19:-8 23:17 26:10 27:-1 29:-10 31:-10 33:-3 34:23
.^ui$ 0:19 2:6 12:3 33:30
.^un$ 1:52 2:24 10:15 18:-2 21:39 22:13 29:-11
.^una 2:25 22:29
.^una$ 2:26 22:30
.^unb 8:15 22:19
.^unbl 8:15 22:19
.^und 2:-56 6:-61 7:30 10:51 11:24 12:36 13:36 16:56 17:-44 18:-38 25:37 30:-26
.^unde 2:-15 5:1 6:-58 10:64 11:30 12:38 13:38 17:-1 18:-34 25:7 30:-20
.^undo 7:14 15:-8 16:65 25:24
.^une 1:3 10:6 21:15 22:4 24:8
.^une$ 1:3 10:6 21:15 22:4 24:8
.^unf 6:-25 12:71 28:-8 31:32 34:9
.^unfr 6:-23 12:72 34:13
.^uni 29:8
.^unit 29:8
.^unl 20:1
.^unle 20:2
.^uns 6:-14 25:-55 26:-51 27:38 29:-16 30:77 31:41 34:7
.^unsu 6:-14 11:7 26:-48 27:-44 30:78 31:58 34:8
.^unt 1:-2 3:11 4:-32 5:-52 6:-39 7:21 8:22 11:-7 13:-14 14:42 15:-14 16:24 17:-54 19:-59 20:-33 21:4 22:35 24:34 25:-22 27:-61 28:56 29:-7 30:-1 31:29 32:-8 33:1 34:-36
.^unti 3:12 4:-32 5:-36 7:24 8:16 10:-41 13:-10 14:43 15:-11 16:26 17:-42 19:-39 20:-22 21:7 22:40 24:35 25:-20 27:-60 28:47 29:-4 31:30 34:-25
.^up$ 2:-84 4:69 5:25 6:-54 7:1 9:28 10:-16 13:-4 14:-19 15:-27 16:-42 17:-4 18:46 20:-13 22:-18 23:-60 24:63 25:48 26:3 27:31 28:-32 29:-168 30:-19 31:11 32:-7 33:1 34:-72
.^upc 6:6 14:6 18:39
.^upco 6:6 14:6 18:39
.^upd 2:6 5:8 7:4 8:-29 9:19 15:-35 16:19 19:-21 26:-22 27:49
.^upda 2:7 5:8 7:4 8:-28 9:19 15:-34 16:20 19:-20 24:1 26:-22 27:43
.^upg 2:28 20:7 22:13 29:34
.^upgr 2:28 20:7 22:13 29:19
.^upl 2:12 3:4 22:40 33:2
.^uplo 2:12 3:4 22:40 33:2
.^ups 5:7 9:-13 11:17 12:7 14:7 20:10 21:4 29:-37 32:40 33:-23 34:-2
.^upst 5:8 9:-12 12:8 14:7 20:10 21:5 29:-16 32:40 33:-22 34:-2
.^url 22:23 26:35
.^url$ 26:35
.^urll 22:23
.^us$ 2:-93 4:27 6:35 7:11 8:-60 9:-3 10:-85 12:-34 13:-39 14:-29 16:-30 18:68 19:-30 20:-36 22:61 23:37 24:31 25:16 26:-29 27:27 28:-43 29:-41 31:28 33:-17 34:-31
.^usa 11:55 25:-22 29:-1
.^usag 11:55 25:-22 29:-1
.^use 3:12 5:-29 11:74 13:-24 20:36 21:-1 25:-10 29:61 34:-14
.^use$ 3:32 5:-9 10:-23 11:66 13:-15 29:48
.^used 29:20
.^user 20:47 29:1
.^usi 11:8
.^usin 11:8
.^usu 4:9
.^usua 4:9
.^utc 10:-9 24:34 33:62
.^utc$ 10:-9 24:34 33:62
.^vac 20:18 29:29
.^vaca 20:18 29:29
.^val 9:43 10:7
.^vali 9:42 10:8
.^ven 2:14 21:7 22:-2
.^vend 2:15 21:8 22:-2
.^ver 1:-30 3:-42 4:35 5:6 6:15 9:7 10:5 11:3 13:-4 17:-50 18:-70 19:24 20:53 25:7 28:-30 29:6 32:-48 33:-37
.^verd 9:36
.^vers 1:-16 2:5 3:-12 4:38 5:22 6:20 9:-29 10:19 17:-10 18:-45 19:29 20:49 29:22 32:-16 33:-19
.^very 25:37
.^vet 8:29
.^veto 8:29
.^vie 6:10 25:7 29:-10
.^viel 25:9
.^view 6:11
.^vim 5:-12 29:54
.^vim$ 5:-12 29:54
.^vm$ 29:58
.^vol 9:12
.^volu 9:12
.^vor 6:43 12:-6 19:31 20:-40 22:22
.^vors 6:44 12:-5
.^vot 2:-17 8:5 9:38 11:21 13:47 21:-9
.^vote 2:-17 8:5 9:38 11:21 13:47 21:-9
.^vpn 29:42
.^vpn$ 29:42
.^vs$ 10:68 25:-9 29:29
.^wai 2:25 5:-66 7:39 8:-2 9:37 10:-26 12:-11 13:73 17:-43 18:25 21:52 22:11 29:-100
.^wait 2:56 5:-55 7:44 13:23 18:32 22:-2 29:-19
.^waiv 2:-25 9:31 13:49 21:44 22:36 29:-33
.^wak 24:19
.^wake 24:19
.^wal 11:20 14:21
.^walk 11:22
.^wall 14:25
.^wan 0:23 1:1 4:15 6:-55 7:-27 8:-74 10:-40 11:-78 15:4 16:-5 17:26 21:3 22:50 26:35 27:45 28:-44 29:-29 31:29 32:-40 33:48 34:-58
.^want 0:25 1:1 4:15 7:-26 8:-74 10:-22 11:-75 15:7 16:-5 17:27 20:-12 21:3 22:50 26:36 27:45 28:-23 29:-23 31:29 32:-38 33:20 34:-56
.^war 23:2 24:70 29:10
.^warn 23:2 24:70
.^was 0:20 1:-13 2:-46 6:38 7:-23 8:-11 9:50 10:22 12:-14 14:-9 15:22 17:-22 19:76 20:-23 22:9 23:-6 24:-32 25:4 28:-30 33:1 34:9
.^was$ 0:20 1:-13 2:-46 6:38 7:-23 8:-11 9:50 10:22 12:-14 14:-9 15:22 17:-22 19:76 20:-23 22:9 23:-6 24:-32 25:4 28:-30 33:1 34:9
.^wat 18:18 24:-23 27:41 29:9
.^watc 18:22 27:43 31:4
.^wav 8:19 13:17
.^wave 8:19 13:17
.^way 0:26 2:4 6:-5 7:-13 8:4 10:-10 11:38 14:-19 16:-7 17:9 21:10 27:-16 28:-8 29:-11 30:11 31:2 33:-5
.^way$ 0:26 2:4 6:-5 7:-13 8:4 10:-10 11:38 14:-19 16:-7 17:9 21:10 27:-16 28:-8 29:-11 30:11 31:2 33:-5
.^we$ 0:67 2:22 3:47 4:12 5:80 6:25 8:8 9:-7 10:-84 11:-142 12:20 13:-2 14:-38 15:26 16:-22 17:-64 18:25 20:7 21:14 22:29 23:-60 24:-41 25:-42 26:-48 28:11 29:-35 30:1 31:-8 32:-9 33:-22 34:-97
.^wea 29:33 32:13 34:11
.^weat 29:44
.^web 8:10 26:73 27:3 29:3 33:-10
.^webh 26:24 27:4
.^webl 29:33
.^wed 1:24 16:16 20:32 31:4
.^wedn 1:24 16:16 20:32 31:4
.^wee 0:-85 1:30 4:21 5:11 7:-83 8:-48 9:-20 10:-77 11:-120 12:-122 13:-13 14:-146 16:44 18:-127 19:-10 20:-21 23:-11 24:24 26:16 27:1 28:51 29:-65 30:-27 31:34 32:116 33:16 34:-41
.^week 0:-82 1:32 4:12 5:11 7:-81 8:-45 9:-18 10:-69 11:-113 12:-119 13:-12 14:-140 15:1 16:45 18:-124 19:-9 20:-20 23:-10 24:25 28:45 29:-45 30:-26 31:35 32:116 33:14 34:-40
.^wei 5:36 15:20 29:-22
.^wek 28:44 32:35
.^wel 2:10 5:26 13:-14 17:18 25:44 29:-39 33:41
.^welc 2:23 17:21 25:14
.^well 21:7 25:20 27:11
.^wen 19:63 20:-22 24:-21
.^went 19:63 20:-22 24:-21
.^wer 2:-55 13:28 17:-5 19:51 20:55 29:-32
.^were 2:-15 6:1 13:29 19:52
.^wet 17:30
.^wha 0:-12 1:-38 2:-33 3:-1 4:-113 5:14 6:-70 8:-137 9:6 10:72 11:42 12:-37 13:30 14:6 15:-6 16:-147 17:54 18:61 19:16 20:6 22:-123 24:-12 25:-31 26:5 27:-119 28:-10 30:-3 31:-97 32:24 33:1 34:-95
.^what 0:-12 1:-37 2:-32 3:-1 4:-108 5:14 6:-63 8:-113 9:6 10:70 11:42 12:-37 13:30 14:6 15:-8 16:-143 17:55 18:54 19:17 20:7 22:-121 24:-11 25:-29 26:5 27:-117 28:-8 30:-3 31:-91 32:24 33:2 34:-89
.^whc 5:8
.^whch 5:9
.^whe 0:-18 1:-103 2:-111 3:2 4:-11 5:19 6:-66 7:-67 8:-180 9:37 10:-96 12:-59 13:-168 14:25 15:16 16:-60 17:9 18:-52 19:45 20:91 21:10 22:-135 23:4 24:25 25:-144 26:-20 27:18 28:-77 29:35 30:-9 31:-189 32:-153 33:98 34:-13
.^whee 4:17 29:-14
.^when 0:-80 1:-34 2:-69 3:19 4:-87 5:-81 6:-73 7:-18 8:-82 9:1 10:-30 11:-33 12:-99 13:-75 14:6 15:-20 16:-85 17:-75 18:-25 19:56 20:105 22:-107 23:1 24:28 25:-37 26:-105 27:48 28:-30 29:31 30:-77 31:-95 32:-51 33:103 34:-31
.^wher 2:-36 3:-37 5:52 9:30 10:-58 11:8 12:-39 14:26 15:24 17:41 18:-17 20:-57 21:17 22:-1 25:-48 27:-37 29:19
.^whet 12:32 15:15 34:34
.^whh 11:29 25:-16
.^whi 0:-64 1:-59 2:-42 4:-36 5:16 7:-58 8:-77 10:15 12:-62 13:49 15:-49 16:-114 17:1 18:60 19:14 20:21 21:-16 22:-17 23:13 24:-87 25:-93 26:17 27:-85 28:-36 29:23 30:-59 31:-13 32:11 33:47 34:36
.^whic 0:-53 1:-38 2:-48 4:-26 5:20 6:-9 7:-52 8:-31 10:23 12:-38 13:44 15:-44 16:-69 17:10 18:53 19:15 20:22 21:-6 22:-66 23:12 24:-63 25:-75 26:18 27:-74 28:-27 29:28 30:-44 31:-51 33:27 34:29
.^whih 33:17
.^whil 32:8
.^who 1:-59 2:-192 3:34 4:-59 5:-156 6:-136 7:57 8:-110 9:11 11:-93 12:-154 13:12 16:-70 17:17 18:-53 19:-56 20:-126 22:-117 23:2 24:-11 25:15 26:43 27:-66 28:-34 29:-4 30:11 31:-88 32:-94 33:-144 34:210
.^who$ 0:10 1:-29 2:-104 3:40 4:-19 5:-93 6:-80 8:-79 9:27 10:-2 11:-34 12:-82 13:8 14:-55 15:-20 16:-66 17:26 18:-32 19:-21 20:-89 21:4 22:-80 23:8 24:-54 26:50 27:-26 28:-81 29:6 30:16 31:-42 32:-68 33:-75 34:149
.^whoe 7:11 8:-2
.^whol 14:63
.^whom 2:-12 7:3 9:-10 10:18 15:27 19:-17 33:-49 34:102
.^whos 7:27 10:-21 21:-17 29:-18 34:83
.^why 0:26 2:-53 6:-3 7:-16 9:46 10:98 12:-53 15:15 18:-22 23:6 25:-44 28:-30 29:71 30:38 31:-21 33:-56
.^why$ 0:26 2:-53 6:-3 7:-16 9:46 10:98 12:-53 15:15 18:-22 23:6 25:-44 28:-30 29:71 30:38 31:-21 33:-56
.^wid 8:21
.^wif 29:30
.^wifi 29:30
.^wik 29:41
.^wiki 29:41
.^wil 0:-16 1:-6 2:6 3:39 4:-21 5:-15 6:-27 8:14 10:-34 11:-28 12:-26 13:-29 15:3 16:-4 17:-8 19:-59 20:34 21:46 22:13 23:31 27:-36 28:33 29:39 30:24 31:-65 32:-3 33:-4 34:4
.^will 0:-16 1:-6 2:6 3:39 4:-21 5:-15 6:-27 8:14 10:-34 11:-28 12:-26 13:-29 15:3 16:-4 17:-8 19:-59 20:34 21:46 22:13 23:31 27:-36 28:33 29:39 30:24 31:-65 32:-3 33:-4 34:4
.^win 6:56 10:17 20:-4 33:36
.^wind 6:56 10:17 20:-3 29:3 33:17
.^wis 2:11 16:-2 18:7
.^wise 2:14 15:1 18:8
.^wit 0:12 1:-41 3:-8 4:24 5:6 6:-16 8:27 9:19 10:11 12:26 13:22 14:16 15:-34 16:19 18:-5 19:24 20:-26 23:-11 24:-4 25:-31 27:-4 28:4 29:-16 31:13 33:-23
.^with 0:12 1:-41 3:-8 4:24 5:6 6:-16 8:27 9:23 10:11 12:26 13:15 14:16 15:-34 16:19 18:-5 19:24 20:-26 21:1 23:-11 24:-4 25:-31 27:-4 28:4 29:-16 31:13 33:-23
.^wiz 8:6 22:-3
.^wiza 8:6 22:-3
.^won 29:60 34:-44
.^won$ 25:-5 29:65 34:-40
.^wor 2:-35 3:9 4:11 5:11 7:-25 8:5 9:-21 11:79 13:-48 17:55 18:10 19:-40 20:-64 21:14 22:-20 23:20 25:75 27:-12 28:30 29:-41 31:-59 32:-37 34:-39
.^word 5:-17 10:6 11:69 20:-24 25:13 29:-6 33:30
.^work 2:-30 3:13 4:15 5:42 6:-12 8:4 10:-4 11:19 12:-2 17:67 19:-3 20:-38 22:-7 23:23 25:38 28:16 29:-51 30:1 31:-19 33:-33
.^worr 18:32
.^wort 21:27
.^wou 0:42 1:-8 2:12 3:30 6:-35 7:18 10:-7 15:32 16:-1 17:4 18:-7 19:33 20:-12 21:13 24:17 25:-26 27:11 28:-8 29:-35 30:16 32:-21 33:-34 34:-3
.^woul 0:32 2:12 3:30 6:-34 7:18 10:-6 15:31 17:4 18:-7 19:34 20:-12 21:9 24:17 25:-25 27:12 28:-8 29:-33 30:17 32:-20 33:-40
.^wri 2:-16 6:13 7:-1 8:-3 11:3 14:3 15:-15 16:10 17:-28 19:8 20:-2 21:4 22:-35 24:24 25:-3 26:-2 29:14 31:-7 33:-5
.^writ 2:-16 6:13 7:-1 8:-3 11:3 14:3 15:-15 16:10 17:-28 19:8 20:-2 21:4 22:-35 24:24 25:-3 26:-2 29:14 31:-7 33:-5
.^wro 10:10 16:26 22:10 25:16
.^wron 16:27 22:11 25:21
.^wrot 10:17
.^wur 7:-16 8:-24 9:71
.^wurd 7:-16 8:-24 9:71
.^ya$ 6:63 20:-12 31:25
.^yea 2:-39 5:-14 6:-5 12:4 15:19 19:72 20:-4 25:29 29:57 33:-31
.^yeah 12:9 25:14
.^year 2:-4 15:20 19:72 20:-3 29:72 33:-45
.^yel 24:60
.^yell 24:60
.^yes 2:13 3:6 6:47 7:11 8:38 10:-46 21:-4 22:-14 25:18 34:21
.^yes$ 2:26 8:56 25:12 29:-16 33:1
.^yest 3:9 6:38 7:31 8:-2 16:12 33:-22 34:4
.^yet 3:44 4:-17 5:36 6:59 7:5 8:-65 9:5 12:49 16:-22 20:-33 28:-2 29:-59 31:-38
.^yet$ 3:44 4:-17 5:36 6:59 7:5 8:-65 9:5 12:49 16:-22 20:-33 28:-2 29:-59 31:-38
.^you 2:-63 3:-11 4:7 5:3 6:-17 7:-8 8:9 9:-20 10:-9 11:100 12:-20 13:-22 15:-5 16:20 17:-1 18:-13 19:-36 20:-9 21:-28 23:43 24:-18 25:49 26:14 27:7 28:-4 29:2 30:26 31:30 32:-21 33:3 34:4
.^you$ 2:-45 3:-6 4:14 5:20 6:-6 7:-4 8:16 10:-8 11:59 12:-13 13:-7 14:6 15:-1 16:14 17:-12 18:-4 19:-13 20:-14 21:-23 22:2 23:29 24:-8 25:59 27:6 29:3 30:22 31:3 32:-12 33:10 34:-17
.^your 2:-8 5:-42 7:12 8:-41 11:63 17:8 19:-5 23:8 26:9 29:-19 31:31 34:30
.^zon 5:-5 14:25 19:-10 29:15
.^zone 5:-5 14:25 19:-10 29:15
.^zus 1:-6 2:-10 7:-2 9:3 10:2 16:1 18:2 23:5 26:4 27:-9 28:4 29:-3 31:-8 33:-1
.^zusa 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.^zust 34:17
.^zuu 29:32
.^zuul 29:32
.^zzz 11:-65 25:-24 29:78 31:-29
.aase 19:7 20:-19
.aase$ 19:7 20:-18
.aatu 33:9
.aatur 33:9
.abas 29:38 33:-17
.abase 29:38 33:-17
.abel 2:17 9:4 14:60 25:-23 29:-5
.abel$ 2:13 9:7 14:33 25:-5
.abha 12:9 33:9
.abhan 12:9 33:9
.abi$ 0:22 2:26 8:3 28:-1 29:13 33:-23
.abil 5:39 12:-8 20:2 34:29
.abili 5:51 12:-8 20:11
.able 1:22 2:70 3:-36 4:-9 6:-52 9:-54 10:13 12:3 13:-20 14:73 15:43 18:-6 19:15 20:9 23:-6 25:-52 28:-8 29:-144 32:-36 33:-22 34:39
.able$ 2:71 3:-34 4:-6 6:-78 9:-50 12:4 13:-12 14:74 15:44 19:16 20:14 23:-5 25:-50 28:-7 29:-141 32:-51 33:-13 34:40
.ably 23:4 30:5
.ably$ 23:4 30:5
.abon 25:-28 27:36 31:38
.abonn 25:-28 27:36 31:38
.abou 0:6 1:-19 2:18 4:-27 5:9 6:-32 7:40 8:-18 9:34 11:3 12:-37 13:-29 14:-70 16:-40 17:14 18:-6 19:-27 20:-22 21:-18 22:-28 23:26 24:33 26:-16 27:42 28:-49 29:-4 30:-33 31:12 32:-3 33:25 34:27
.about 0:7 1:-18 2:20 4:-26 5:10 6:-30 7:40 8:-17 9:35 10:-2 11:3 12:-35 13:-28 14:-69 16:-38 17:14 18:-1 19:-24 20:-13 21:-17 22:-27 23:26 24:35 26:-13 27:35 28:-47 29:-3 30:-32 31:13 32:-34 33:27 34:28
.acat 29:38
.acati 29:38
.acce 2:45 7:38 8:19 13:-11 21:19 25:-23 29:24 34:-44
.accep 2:47 7:40 8:21 13:-7 21:23 25:-19 34:-6
.acces 29:34
.acco 13:22 16:27 20:-4 29:29 30:2
.accor 13:24 16:28
.accou 29:36 30:3
.ace$ 6:2 12:5 16:11 22:48 25:16 32:-4
.ach$ 9:10 16:17 17:-13 18:20 27:7 29:-14 34:13
.ache 5:18 6:43 9:9 13:-1 21:9 22:-5 29:4
.ache$ 21:13 22:-2
.ached 5:18 6:44 9:9 29:6
.achi 5:-13 18:10 25:27 28:13
.achin 5:-13 18:11 25:12 28:13 29:13
.acho 19:92 20:-2 33:-29
.acho$ 19:92 20:-2 33:-29
.achr 27:27 31:17
.achri 27:27 31:17
.acia 0:5 1:-3 5:4 6:-2 8:-7 11:-1 12:-2 13:9 18:-4 25:6 26:10 29:-1 30:4 31:-1 34:3
.acias 0:5 1:-3 5:4 6:-2 8:-7 11:-1 12:-2 13:9 18:-4 25:6 26:10 29:-1 30:4 31:-1 34:3
.acio 2:8
.acion 2:8
.acit 29:22
.ack$ 1:5 2:-39 3:-19 4:11 5:24 6:-25 7:24 8:6 9:2 10:-64 11:-33 12:-43 15:-44 19:58 22:8 25:56 27:47 29:-9 31:-39 32:-10 33:-3
.acka 1:39 9:-14 25:16 26:2 30:10 34:-21
.ackag 1:36 9:-13 25:16 26:2 30:10 34:-21
.acke 2:1 18:25 25:30 32:-15
.acken 2:25 22:12
.acker 18:25 25:36 32:-13
.ackl 13:21
.acklo 13:16
.ackp 1:5 2:20 10:16
.ackpo 1:5 2:20 10:16
.acks 25:23
.acme 29:20 34:-9
.acme$ 29:20 34:-9
.act$ 16:-5 33:32 34:74
.acti 6:-23 10:-11 12:78 23:10 27:8
.activ 6:-23 10:-9 12:72 23:10 27:8
.actl 10:36 17:-1 25:23 28:12 29:-16
.actly 10:36 17:-1 25:23 28:12 29:-16
.acto 2:24 29:15
.actor 2:24 29:15
.actua 5:11
.add$ 0:73 1:82 3:-49 8:-23 11:17 14:-67 16:-75 24:-62 26:22 27:49 29:28 33:-44 34:-20
.adde 0:47 2:3 10:-18 29:-10 34:39
.added 0:47 10:-18 29:-3 34:39
.addi 0:26 1:17 24:-1
.addin 0:26
.addr 26:39 29:-33
.addre 26:39 29:-33
.adds 0:17 34:-14
.adds$ 0:17 34:-14
.ade$ 2:5 3:32 6:9 7:32 8:-42 11:-7 13:4 14:-23 20:2 22:17 25:28 29:17 33:-19 34:-20
.aden 3:16 18:36
.adin 5:-31 10:30 29:35
.ading 5:-30 10:31 29:36
.adju 16:30
.adjus 16:30
.adli 0:33 1:30 2:-52 5:-29 6:25 8:-10 11:21 12:-34 14:25 15:-5 16:-8 17:-12 18:33 19:-24 27:12 28:-14 29:-23 31:-37 32:21 34:-9
.adlie 0:21 32:8
.adlin 0:13 1:31 2:-50 5:-28 6:26 8:-3 11:24 12:-22 14:26 15:-5 16:-1 17:-7 18:28 19:-23 27:15 28:-13 29:-18 30:1 31:-20 32:5
.adma 14:43
.admap 14:43
.admi 22:20
.admit 22:21
.ads$ 3:6 24:44 29:-40 34:26
.aduc 1:1 34:8
.aduct 1:2
.adva 1:-2 8:-3 14:3 18:17 21:7 23:-8 24:3 26:1 27:-9 29:-6 33:8
.advan 1:-2 8:-3 14:3 18:17 21:7 23:-8 24:3 26:1 27:-9 29:-6 33:8
.advi 24:24 31:25 33:-20
.advis 24:30 33:-14
.ady$ 1:1 3:28 5:11 6:54 7:-26 9:6 10:-84 11:-37 12:12 13:-31 14:-3 18:36 19:-12 21:-3 22:27 26:10 27:-19 28:-61 30:-9 31:6 32:-2 34:-57
.aes$ 14:31 19:5 20:18 25:-52
.afe$ 20:15
.aff$ 27:7
.affe 10:54 12:-3 30:22 34:-6
.affec 10:54 12:-3 30:22 34:-6
.aft$ 4:28 25:10
.afte 0:-30 1:20 2:28 5:8 6:16 10:-26 11:-11 12:-81 13:17 14:-45 15:-23 17:-14 18:45 19:-14 20:20 21:28 22:26 24:26 27:-40 28:-41 31:-7 34:-7
.after 0:-28 1:20 2:28 5:8 6:16 10:-24 11:-11 12:-80 13:12 14:-45 15:-23 17:-13 18:46 19:-12 20:20 21:28 22:26 24:26 27:-40 28:-41 31:-7 34:-7
.afti 20:9
.aftin 20:9
.agai 12:-8 15:4 24:28 25:44 29:1 32:-20 33:32
.again 12:-8 15:4 24:28 25:44 29:1 32:-20 33:32
.age$ 2:39 3:-29 5:81 8:2 9:-3 10:-11 11:65 12:-10 13:-49 14:49 17:37 18:-50 25:-20 28:-6 29:-13 31:-83 32:-65 33:-41 34:-70
.aged 18:-2 19:33 20:12 32:3 34:-25
.aged$ 19:33 20:12 34:-25
.agen 14:-4 28:37 32:46
.agen$ 28:40
.agend 14:-1 27:6 32:49
.ager 1:1 2:-33 5:-32 10:18 11:28 15:15 22:17 26:15 34:11
.ager$ 5:-17 11:14 20:-10 21:4 29:16 34:11
.agers 1:3 10:30 22:28 26:25 29:-12 33:-17
.ages 2:-38 5:-37 10:65 12:-15 16:-11 18:-20 25:-44 26:3 27:-49 28:2 29:23 30:59 31:33
.ages$ 2:-38 5:-37 10:65 12:-15 16:-11 18:-20 25:-44 26:3 27:-49 28:2 29:23 30:59 31:33
.agge 6:47 33:18
.agged 6:48 33:13
.aggi 2:12
.agin 15:2 20:-17 25:1 29:10 33:17
.aging 20:-14 25:4 29:15
.ago$ 10:-18 17:16 19:29 28:39 33:-38
.agra 29:29
.agrap 29:29
.agre 11:-7 25:50
.agree 11:-7 25:50
.ags$ 6:15 11:5 12:-7 29:-46 32:18 34:48
.ague 32:9
.ague$ 32:9
.aha$ 25:52
.ahea 1:26 2:-35 5:-27 6:16 8:27 12:-1 14:18 16:-6 18:34 23:30 24:20 29:-39 32:15 33:-31
.ahead 1:26 2:-35 5:-27 6:16 8:27 12:-1 14:18 16:-6 18:34 23:30 24:20 29:-39 32:15 33:-31
.aid$ 5:-28 7:18 9:33 10:4 14:33 20:-12 21:-13 25:10 34:-10
.ail$ 8:-19 10:31 21:-19 23:14 26:10 27:40 29:8 31:-23
.aila 19:12 20:49 26:21 33:-23
.ailab 19:13 20:39 26:21 33:-22
.aile 2:9
.ailed 2:9
.aili 5:-3 10:5 29:22 31:9
.ailin 10:5 29:27 31:9
.ails 26:56 31:24 33:1
.ails$ 26:56 31:24 33:1
.aily 24:7 27:16 31:11
.aily$ 24:7 27:16 31:11
.aime 2:1
.aimer 2:1
.ain$ 2:29 5:-91 6:-44 8:-4 10:70 11:23 12:3 13:-30 14:27 16:-25 17:-14 19:-6 20:17 22:-12 24:27 25:9 29:44 31:-40 32:-29 33:-25 34:-37
.aine 12:2 17:18 20:-8 29:33 31:-1 33:15 34:23
.ained 29:14
.ainer 17:23 34:27
.aines 12:9 29:14 33:44
.aini 10:-1 11:12 14:5 28:65
.ainin 10:-1 11:12 14:3 28:65
.ains 8:3 14:1 33:8
.ains$ 14:20 33:12
.ainst 8:4 19:10
.aint 11:-5 17:16 34:20
.ainta 17:22 29:14 34:5
.air$ 25:21 29:37 33:-21 34:-5
.aise 2:7 9:-15 22:47 29:15
.aise$ 22:48
.aiso 17:42 34:42
.aison 17:42 34:42
.ait$ 2:71 7:48 9:-45 21:2
.aiti 5:-49 9:15 13:45 18:39
.aitin 5:-49 9:15 13:43 18:39
.aive 2:-25 9:28 13:48 21:30 22:55 29:-32
.aiver 2:-24 9:28 13:48 21:31 22:55 29:-31
.ake$ 0:-33 1:-62 2:20 4:19 5:-63 6:26 7:-11 8:45 9:-66 11:-2 12:5 13:-56 16:65 17:-30 22:11 24:42 25:15 28:-42 31:33 32:-47 33:-90 34:-63
.akeh 14:22
.akeho 14:22
.aken 6:21
.aken$ 6:21
.akes 2:9 11:34 12:1 31:-4 34:6
.akes$ 2:9 11:34 12:1 31:-4 34:6
.aket 17:3 29:-9 33:8
.akin 2:4 9:1 18:30
.aking 2:4 9:1 18:30
.aks$ 2:1 13:55 34:2
.alar 16:-18 24:65 29:47
.alarm 16:-18 24:65 29:7
.alat 34:13
.alate 34:13
.alch 2:31
.alche 2:30
.ale$ 5:4 6:-9 10:26 20:32 29:19
.alen 0:9 1:23 2:-28 4:23 5:-27 6:-2 8:-28 9:-1 10:-21 12:-13 13:-22 14:53 16:3 17:-18 18:27 19:34 20:-14 22:-22 24:-22 25:-37 26:45 28:-4 29:-19 31:-24 33:19
.alena 14:10
.alend 0:9 1:25 2:-24 4:25 5:-23 8:-26 10:-19 12:-12 13:-13 14:41 16:5 17:-15 18:29 19:30 20:-2 22:-14 24:-19 25:-22 26:39 29:-14 31:-13 33:20
.aler 1:-13 24:21 27:8 30:15 31:21 34:-10
.alert 24:10 27:11 30:15 31:21 34:-9
.ales 18:-24 29:38
.ales$ 18:-24 29:38
.alf$ 2:21 22:48
.alfw 5:31 6:-9
.alfwa 5:31 6:-9
.alid 9:42 10:8
.alid$ 9:44 10:8
.alig 16:30
.align 16:30
.alin 0:19 18:17
.aline 0:19 18:17
.alio 6:38 19:30 20:-31 33:-4
.alio$ 6:38 19:30 20:-31 33:-4
.alit 2:18 29:-22 33:41
.ality 33:22
.alk$ 11:62 15:19 17:7 29:-12 33:-25 34:9
.alke 21:12
.alked 21:12
.all$ 2:-3 6:-39 8:25 9:-67 10:8 11:-45 12:-26 13:46 14:86 15:14 18:-56 19:-34 21:-8 22:-65 23:-10 25:56 27:13 28:-6 29:26 30:-56
.alle 1:55 4:17 9:12 16:-1 18:-8 19:48 22:17 27:2 29:-21 32:-22
.alled 4:23 18:-5 19:50 32:-18
.aller 1:33 9:19 22:22
.alles 11:3 25:1 27:10
.allo 1:-16 2:6 5:-3 7:-16 8:26 11:6 12:-17 13:25 15:20 16:3 22:47 23:1 27:-28 29:-8 31:-13 33:-21 34:-16
.allo$ 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.allow 2:40 5:-19 8:16 10:-8 12:-37 13:33 15:34 22:45
.alls 9:-5 33:61 34:50
.alls$ 9:-5 33:61 34:50
.ally 6:23 19:10 23:31 25:22 30:7 33:-26
.ally$ 6:23 19:10 23:31 25:22 30:7 33:-26
.alog 9:24 22:7 29:-11
.alog$ 22:1
.alon 5:46 6:20 16:14 18:1 24:-13 33:-20
.alon$ 6:21 18:10 33:-17
.along 5:51 16:15 24:-11
.alph 1:40 5:48 18:-8 29:-6 33:25
.alpha 1:40 5:48 18:-8 29:-6 33:25
.alre 2:-21 3:23 4:-14 5:31 6:37 7:-6 9:12 10:-33 12:39 16:-1 18:-25 20:-17 22:14 25:-17 26:30 31:8
.alrea 2:-20 3:23 4:-14 5:31 6:35 7:-6 9:12 10:-20 12:33 18:-24 20:-17 22:14 25:-12 26:30 31:11
.als$ 6:24 7:6 18:5 29:-8 32:-5 33:57
.also 1:29 10:37 19:23 33:-9
.also$ 1:29 10:37 19:23 33:-9
.alte 15:18
.alter 15:18
.alut 2:-8 3:5 7:9 10:5 13:-3 14:11 16:-2 17:-9 20:10 21:8 24:-2 25:1 29:-26 32:-5
.alut$ 2:-8 3:5 7:9 10:5 13:-3 14:11 16:-2 17:-9 20:10 21:8 24:-2 25:1 29:-26 32:-5
.alwa 14:-26 24:23 25:31
.alway 14:-26 24:23 25:31
.ambi 2:14 16:21
.ame$ 4:70 5:29 6:-9 9:34 10:45 11:-37 12:-52 13:-60 14:-79 15:-23 19:88 20:-71 21:-26 23:23 25:10 27:-28 28:-55 31:-40 32:-6 34:34
.amen 16:23
.amend 16:24
.ament 1:3
.ames 34:5
.ames$ 34:5
.amin 19:94 33:-18
.aming 19:94 33:-17
.amma 1:11 2:4
.amme 1:-8 2:-18 3:-1 7:-4 9:1 10:5 18:2 23:4 26:4 27:-11 28:4 31:-4 34:-5
.amme$ 17:15
.ammen 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.ammi 31:7
.ammin 31:7
.amp$ 8:28
.ampl 7:42 11:38 25:-18
.ample 7:42 11:30 25:-12
.ams$ 2:-5 12:11
.ana$ 25:12 29:-32 32:39
.anag 5:-26 10:8 11:21 19:38 20:-28 22:23 29:9 34:14
.anage 5:-25 10:8 11:22 19:38 20:-25 22:23 29:20
.ance 0:13 2:35 4:-19 5:-5 6:6 10:-12 11:-3 12:-12 14:13 15:17 18:9 19:-6 21:25 23:-50 24:25 25:-9 27:-66 28:24 31:3
.ance$ 2:29 4:-16 5:-11 6:8 8:-6 12:-9 14:16 15:7 18:11 21:12 23:-13 24:2 27:-24 28:20 31:-1
.ancel 24:14 27:-24 29:5 31:24
.ances 21:16
.anch 1:27 2:-32 5:36 6:-26 10:33 12:18 20:-9 29:36 31:-9
.anch$ 1:28 5:7 12:31 20:-3 29:49 31:-7 33:16
.anche 2:-4 5:16 10:52 34:5
.and$ 0:-83 3:-59 5:60 6:-19 7:-18 8:28 9:22 10:27 11:38 12:24 13:-68 14:10 16:16 17:18 18:39 19:-47 21:-88 22:12 23:-39 24:-47 27:-4 28:-5 29:-60 30:-105 32:16 33:31 34:-31
.ande 8:37 21:19 25:-5 29:-21
.anded 8:25
.ander 21:21
.andi 0:20 2:21 5:8 10:5 13:20 17:-4 18:-21 20:-59 22:7 28:24 29:-99 33:19 34:12
.andid 0:23 5:4 10:20 18:-14 20:-54 28:36 29:-35 33:25
.andig 34:17
.andin 2:11 13:29 22:11
.andl 34:44
.andle 34:33
.ando 11:6 31:39
.andom 31:39
.ands 5:18 10:13 11:46 12:-13 20:10 25:15 29:-70 32:3
.ands$ 5:18 10:13 11:46 12:-13 20:10 25:15 29:-70 32:3
.andu 29:38
.andup 29:26
.ane$ 25:25
.aned 30:10 33:6
.aned$ 30:10 33:6
.anel 2:-12 33:26
.anel$ 2:-12 33:26
.ang$ 14:1
.ange 5:-48 6:-26 10:32 11:-6 12:11 13:38 14:-42 15:33 16:27 19:-32 21:11 25:-40 27:57 28:16 29:-10 33:-21 34:31
.ange$ 1:-25 12:10 15:49 16:43 17:8 21:9 26:-45 29:-26 31:-5
.anged 6:-30 13:10 29:26 33:-21 34:14
.angel 1:36
.anges 10:33 13:38 15:-50 20:-7 26:10 27:55 29:-41
.angi 2:20 29:-5 33:48
.angig 12:9 33:9
.angin 2:24 33:21
.angu 0:6 15:6
.angua 0:6 15:6
.anic 29:32
.anic$ 29:32
.anin 7:30 8:-29 10:45
.aning 7:30 8:-29 10:45
.ank$ 5:9 6:11 8:-11 9:16 10:-3 11:-37 14:7 15:28 18:3 22:-7 24:-16 25:-9 29:8 34:22
.anke 3:14 6:13 9:7 11:-3 12:9 13:-6 14:9 16:-4 17:-3 18:-2 19:5 20:7 21:1 25:5 29:-11 33:-3 34:-5
.anke$ 3:14 6:13 9:7 11:-3 12:9 13:-6 14:9 16:-4 17:-3 18:-2 19:5 20:7 21:1 25:5 29:-11 33:-3 34:-5
.anks 0:-2 4:6 6:2 8:13 10:5 15:-4 16:1 20:8 21:-16 22:8 24:3 25:29 26:1 27:10 28:-7 29:-6 30:5 31:1 32:3
.anks$ 0:-2 4:6 6:2 8:13 10:5 15:-4 16:1 20:8 21:-16 22:8 24:3 25:29 26:1 27:10 28:-7 29:-6 30:5 31:1 32:3
.anna 7:18 8:-15 15:17 34:59
.anna$ 7:18 8:-15 15:18 34:56
.anne 2:-10 3:36 5:-67 10:-73 11:15 12:-45 13:-58 15:-7 17:-55 18:-17 20:18 23:-1 25:13 26:34 27:27 28:-40 29:-16 30:21 31:16
.anned 3:44 6:16 14:3 20:7 29:-38 32:22
.annel 2:-23 11:27 14:-3 25:20 26:38 27:30 28:-7 29:1 30:24 31:20 32:-8 33:-9
.anner 9:30 29:-17
.anni 3:15 4:16 5:-19 14:48 33:13
.annin 3:15 4:16 5:-19 14:48 33:13
.anno 20:32 25:-16 26:20 27:58 31:19 33:-23
.annou 20:32 26:22 27:32 31:19 33:-18
.anot 0:40 2:24 25:13
.anoth 0:40 1:2 2:27 25:14
.ans$ 10:67 25:21 32:-9
.ansl 0:4 2:6 5:-26 8:-4 10:20 11:-16 12:4 14:16 16:-3 20:2 25:-32 27:19 29:15 32:-1 33:13
.ansla 0:4 2:6 5:-26 8:-4 10:20 11:-16 12:4 14:16 16:-3 20:2 25:-32 27:19 29:15 32:-1 33:13
.answ 9:5 13:32 21:-30
.answe 9:5 13:32 21:-30
.ant$ 0:31 4:20 5:-44 6:-27 7:-1 9:-81 10:-36 11:-46 12:-20 15:3 16:-21 17:37 18:1 20:-8 22:68 26:7 27:38 28:-14 29:-6 31:30 32:-102
.ante 8:21 9:9 12:-4 13:12 19:49 20:-34 22:13 26:19 27:41 29:-40 33:-27
.anted 8:21 9:12 12:-3 13:13 19:3 22:14 26:20 27:42 29:-34
.anti 7:3
.anto 28:13 29:8
.anto$ 28:15 29:14
.antr 9:30 29:-7
.antra 9:30 29:-7
.ants 5:12 17:5 21:13 22:-11 24:-20 25:13 29:23 33:14 34:-16
.ants$ 5:12 17:5 21:13 22:-11 24:-20 25:13 29:23 33:14 34:-16
.antt 5:-12 14:41
.antt$ 5:-12 14:41
.anua 1:23 11:45 34:13
.anual 1:27 11:45 34:14
.anup 2:20 22:3
.anup$ 2:20 22:3
.any$ 1:-19 2:15 3:-19 6:-16 7:-29 9:42 11:-31 12:34 13:63 14:-3 15:36 16:-6 17:8 18:6 19:8 20:-11 23:-13 24:-21 25:-2 27:-30 28:10 29:18 30:-31 31:46 32:17 33:-25 34:-2
.anyb 9:10 10:21
.anybo 9:1 10:21
.anym 31:33
.anymo 31:33
.anyo 2:-7 3:20 6:-7 9:6 12:-28 13:10 15:18 22:-25 25:44 29:20
.anyon 2:-7 3:21 6:-6 12:-25 13:10 15:18 22:-25 25:48 29:21
.anyt 2:27 8:-41 13:30 16:-24 18:21 19:-8 25:-61 26:14 28:-29 29:-66 32:68 33:-2
.anyth 2:21 8:-38 13:31 16:-24 18:21 19:-8 25:-42 26:14 28:-28 29:-30 32:55
.anyw 10:7
.anywa 10:7
.aoe$ 9:-5 10:85 29:-15
.aper 13:58
.aph$ 29:29
.aphy 8:6 29:-2
.aphy$ 8:6 29:-2
.api$ 10:-14 11:45 17:-21 22:9 29:11 33:-3
.apit 29:9
.apita 29:9
.appe 1:19 2:-18 6:11 7:10 10:27 12:10 13:-31 16:-28 19:-13 25:-43 29:-6 31:12 32:65 33:-2
.appel 24:4 31:24
.appen 1:21 2:-5 6:12 7:12 10:14 12:11 13:-16 16:-25 24:-29 25:-29 32:66
.appl 2:14 6:-1 10:37 12:50 22:60 34:-42
.appli 10:18 29:9
.apply 2:16 10:10 12:52 22:46 34:-29
.appn 6:10 10:7
.appo 17:3
.appoi 17:5
.appp 7:11 8:-3 9:-6
.apppr 7:11 8:-2 9:-5
.appr 1:-25 2:-51 5:-41 6:-33 7:67 8:39 9:22 10:-59 13:35 14:-4 15:-3 21:-36 22:-10 25:17 31:-14 32:-34 33:-68 34:34
.appre 25:16
.appro 1:-21 2:-46 3:1 5:-37 6:-31 7:66 8:43 9:23 10:-57 13:36 21:-27 22:-47 32:-31 33:-51 34:33
.appy 16:-15 25:61
.appy$ 16:-15 25:61
.apri 4:46
.april 4:46
.apro 8:62
.aprov 8:15
.aps$ 15:4 26:11
.apto 29:73
.aptop 29:68
.arag 29:29
.aragr 29:29
.arat 0:44
.arate 0:44
.arba 6:4 11:-7 20:11 33:11 34:9
.arbal 6:4 11:-7 20:11 33:11 34:9
.arch 4:52 19:7 25:-19 29:9
.arch$ 4:52 25:-7 29:22
.archi 14:-19 19:8
.ard$ 2:7 6:-56 8:48 9:11 10:39 11:-23 13:-25 15:18 16:20 17:-48 20:-15 24:-32 28:-10 29:25 33:8
.arde 29:28 31:-10
.arden 29:28 31:-10
.ardi 8:6 9:18 17:33
.ardin 8:6 9:18 17:33
.ards 5:-35 18:43
.ards$ 5:-35 18:43
.are$ 2:15 3:1 5:31 6:14 7:-20 8:-20 9:-13 10:21 11:4 12:50 13:1 14:17 15:2 17:-34 18:-1 19:-2 20:-34 21:2 23:6 24:5 26:17 27:-61 28:7 29:-47 32:-11
.ares 18:67
.arest 18:67
.arew 5:96 10:-51 11:-2 25:-25 29:-34 32:-4 33:55
.arewe 5:53 10:-19 29:-5 32:-1 33:23
.arewh 5:55 10:-3 25:-20 33:17
.arge 20:48 34:45
.arge$ 34:53
.arget 20:49
.aria 11:-5 15:4 21:19 22:-15 29:19
.aria$ 15:4 21:19 22:-15 29:8
.arie 6:-34 12:22 28:5 33:35 34:18
.aries 6:-33 12:23 28:6 33:37 34:18
.arin 33:5
.aring 33:5
.aris 32:5
.ark$ 1:25 5:3 6:-35 7:8 8:60 20:-13 28:24 29:-38
.arke 1:10 8:-6 20:4 26:29 27:10
.arket 1:11 8:-1 20:4 26:29 27:11
.arli 6:-15 15:19 16:24 18:39 19:16 23:4 33:-10
.arlie 6:-15 15:19 16:24 18:39 19:16 23:4 33:-10
.arly 1:9 2:18 3:3 5:4 11:-8 21:19 23:36 29:-22 33:-10
.arly$ 1:9 2:18 3:3 5:4 11:-8 21:19 23:36 29:-22 33:-10
.arm$ 16:-19 24:65 25:12 29:46
.arn$ 23:6 24:40
.arni 24:1
.arou 10:-20 17:35 18:33 29:-18
.aroun 10:-20 17:35 18:33 29:-18
.arra 22:2
.arras 22:2
.arri 2:5 17:23 18:35
.arriv 2:9 17:23 18:35
.ars$ 29:10 34:13
.art$ 2:2 5:29 6:-5 11:27 14:39 20:-28 25:-74 27:30 28:-8 29:22 31:-47 33:48
.arte 3:17 12:17 17:76
.arted 5:2 12:19 17:40
.arter 3:16 5:-23 17:38
.arth 10:34
.arth$ 10:34
.arti 3:7 4:19 17:16
.artin 3:7 4:19
.artn 22:12
.artne 22:12
.arts 3:5 4:9 10:9 17:8 34:-20
.arts$ 3:5 4:9 10:9 17:8 34:-20
.artw 1:35
.artwo 1:35
.arty 1:8 10:4 25:13
.arty$ 1:8 10:4 25:13
.ary$ 1:-17 2:30 5:-31 6:22 9:-56 10:101 11:-44 12:-20 13:-30 15:1 16:26 17:-25 18:-52 20:-49 21:27 25:-57 26:-3 28:31 29:-41 31:-27 32:31
.ase$ 0:-1 1:4 3:-14 4:17 5:51 6:-46 7:-9 10:-4 11:4 12:-27 13:5 14:10 15:15 16:9 17:2 18:-7 19:11 20:15 21:-1 22:18 23:-7 24:16 25:-12 27:8 28:10 29:14 31:-10 32:3 33:-5 34:10
.ased 6:64 19:-46 25:1
.ased$ 6:64 19:-46 25:1
.ases 17:13 31:52
.ases$ 17:13 31:52
.ash$ 0:3 2:12 11:-8 16:-4 22:2 29:25
.ashb 9:9 22:10
.ashbo 9:9 22:10
.asin 11:9 29:10
.asing 11:9 29:10
.ask$ 2:-76 7:14 10:-26 11:73 17:-4 20:-18 21:24 22:61 24:22 25:-25 27:-30 29:-18 32:-23 33:-15
.aske 4:4 9:14 10:12 11:-3 13:33 14:2 16:8 18:1 19:-14 20:8 23:9 24:-9 25:-1 27:2 29:3 32:-3 33:-2 34:-7
.asked 4:4 9:14 10:12 11:-3 13:33 14:2 16:8 18:1 19:-14 20:8 23:9 24:-9 25:-1 27:2 29:3 32:-3 33:-2 34:-7
.aski 2:4 7:-9 8:-3 9:-14 12:7 14:3 15:4 18:-5 19:12 21:19 22:13 24:9 25:-16 29:-4 32:6 33:6
.askin 2:4 7:-9 8:-3 9:-14 12:7 14:3 15:4 18:-5 19:12 21:19 22:13 24:9 25:-16 29:-4 32:6 33:6
.asks 17:41 22:20
.asks$ 17:41 22:20
.asmi 4:14
.asmin 4:14
.ason 9:28 10:37 22:27
.ason$ 9:29 10:10 22:38
.ass$ 6:-25 22:32 29:34
.asse 5:19 6:75 7:15 14:-1 20:17 25:-15 29:-22 33:-15
.asse$ 5:37 6:16 20:19 25:-9 29:-12
.assed 6:56 7:10
.assi 22:1 29:14 32:18
.assin 22:2
.assu 12:14
.assum 12:14
.assw 29:37
.asswo 29:37
.ast$ 1:16 2:18 3:-10 4:-17 6:86 11:-27 12:-59 13:-22 14:-88 15:1 18:-16 19:91 20:-48 21:16 22:3 23:12 24:-42 28:-7 29:18 32:-11
.aste 2:27 5:46 6:-15 10:5 14:41 18:26 20:-37 25:-25 33:-10 34:-11
.aste$ 14:27
.aster 2:31 5:47 6:-14 10:6 25:-24 29:3 34:-9
.asy$ 17:54
.ata$ 16:8 33:13
.atab 29:46
.ataba 29:38 33:-17
.atabl 33:21
.atch 2:55 5:-6 9:-39 10:-52 11:-25 17:48 21:-37 22:43 24:-10 25:-55 27:30 29:33 31:23 33:-37
.atch$ 2:42 9:-27 10:-18 11:-18 12:-17 13:-18 17:36 21:-29 22:42 24:-13 25:-29 27:21 29:49 31:25 33:-63 34:5
.atche 10:-15 12:15 13:18 15:6 29:-9
.ate$ 0:51 2:2 4:88 6:-11 7:-187 8:-37 10:-113 11:-29 12:16 13:7 14:-67 15:8 16:3 17:-80 19:17 20:52 21:5 22:21 23:-32 24:-86 25:31 26:-34 27:-36 29:15 31:-70 32:-96 33:66
.ated 2:14 3:34 4:-2 11:-14 12:-39 25:18 33:14 34:13
.ated$ 2:14 3:34 4:-2 11:-14 12:-39 25:18 33:14 34:13
.atef 16:8
.atefu 16:9
.atel 18:21
.ately 18:21
.ater 6:-4 15:40 16:62 19:15 22:-33 24:-25 25:5 26:3 27:-16 30:28 31:-10 33:-26
.ater$ 6:-3 15:41 16:62 19:16 22:-32 24:-25 25:8 26:3 27:-16 30:28 31:-9 33:-25
.ates 0:35 2:-65 3:44 4:4 5:-27 6:-87 8:-27 9:-61 10:-72 14:63 15:8 16:-19 17:-12 18:32 19:28 20:-125 22:-33 25:-100 26:5 27:21 29:-40 31:1 32:43 33:20 34:-42
.ates$ 0:35 2:-42 3:45 4:4 5:-15 6:-84 8:-25 9:-57 10:-54 14:64 15:10 16:-18 17:-5 18:34 19:29 20:-110 22:-31 25:-97 26:10 27:21 29:-55 31:2 32:43 33:-6 34:-41
.atest 2:-15 33:67
.atev 18:26
.ateve 18:26
.atew 14:-13 18:-23 20:20 33:30
.athe 23:14 29:39 30:7
.ather 23:14 29:39 30:7
.atic 30:9
.atica 30:9
.atin 7:12 11:19
.ating 7:12 11:19
.atio 0:40 2:32 5:10 6:-54 7:-61 8:-7 9:-16 10:11 11:-23 12:-18 13:-6 15:-9 16:-51 17:31 18:-34 19:-25 21:24 22:4 25:6 26:12 27:7 28:-73 30:12 31:2 34:35
.ation 0:40 2:32 5:10 6:-54 7:-61 8:-7 9:-16 10:11 11:-23 12:-18 13:-6 15:-9 16:-51 17:31 18:-34 19:-25 21:24 22:4 25:6 26:12 27:7 28:-73 30:12 31:2 34:35
.ator 14:23 23:17 27:24 28:1 29:-36 34:9
.ator$ 14:21 34:26
.ators 23:18 27:27 28:6 29:-35
.atri 18:11
.atrix 18:11
.ats$ 18:14 25:39
.atta 9:15
.attac 9:15
.atte 9:9 29:-21 31:10 33:20
.atter 9:10 29:-15 31:10
.atuer 33:22
.atul 25:24
.atula 25:24
.atur 0:-60 1:-20 2:12 3:-33 4:-19 5:19 6:2 7:6 9:-82 10:14 11:4 12:5 13:-2 14:-75 15:5 16:16 17:-1 18:-9 19:32 20:-40 21:-49 22:16 27:-18 28:15 30:-22 31:-14 32:-61 33:39 34:4
.aturd 16:2
.ature 0:-58 1:-28 2:11 3:-32 4:-18 5:19 6:2 7:7 9:-82 10:14 11:4 12:5 13:-2 14:-74 15:5 16:6 18:-8 19:32 20:-39 21:-48 22:17 24:2 27:-17 28:16 30:-21 31:-11 32:-60 33:41 34:4
.atus 5:60 8:-47 9:35 12:18 22:-2 25:-3 26:7 29:-41 31:11 34:-14
.atus$ 5:60 8:-46 9:35 12:18 22:-1 26:7 29:-39 31:4 34:-14
.audi 1:16 9:-12 13:40
.audit 1:16 9:-12 13:40
.aug$ 32:58 33:22
.augu 1:22 20:7 32:26 33:1
.augus 1:22 20:7 32:26 33:1
.ault 23:44
.ault$ 23:44
.aunc 20:43 28:3 33:-28 34:5
.aunch 20:43 28:3 33:-28 34:5
.aure 33:9
.aure$ 33:9
.aus$ 8:-22 9:39 19:26 20:-17
.ause 2:6 22:17 31:11
.ause$ 2:6 22:17 31:11
.auth 7:11 34:23
.autho 7:11 34:23
.auto 7:21 30:9
.autom 30:9
.autr 28:1 29:-9 33:31
.autre 28:1 29:-9 33:31
.avai 19:12 20:53 26:21 33:-25
.avail 19:12 20:49 26:21 33:-23
.ave$ 0:5 2:-19 4:-16 5:17 6:27 7:30 9:-1 10:-19 11:-38 12:10 13:23 16:4 17:-13 19:-19 20:-14 22:10 23:18 24:-44 25:-12 27:-45 28:20 31:32 32:14 33:11 34:-54
.avin 5:-31 6:-17 10:7 12:-20 25:40
.aving 5:-31 6:-17 10:7 12:-20 25:40
.avis 25:-22 27:46 31:26
.aviso 25:-7 27:22 31:21
.avou 0:24 8:1 12:-10 25:23 29:-27 34:-4
.avour 0:24 8:1 12:-10 25:23 29:-27 34:-4
.awai 6:14 13:3 18:-16 32:19
.await 6:14 13:3 18:-16 32:19
.away 24:48 28:64 31:7 32:1 33:-58
.away$ 24:48 28:64 31:7 32:1 33:-58
.awed 5:-19 6:-6 12:35 25:14
.awed$ 5:-19 6:-6 12:35 25:14
.awn$ 4:10
.aybe 0:22 15:23 16:-19 25:11 30:13
.aybe$ 0:22 15:23 16:-19 25:11 30:13
.ayed 15:41
.ayed$ 15:41
.ayin 10:30 15:4
.aying 10:30 15:4
.ays$ 0:-35 1:40 2:-21 5:3 6:21 8:-34 10:-122 13:-38 14:-42 15:-16 16:31 17:-33 18:-30 20:-15 22:10 24:64 25:32 27:-34 28:92 29:-29 32:48 33:-9
.azpa 19:93 20:-9 33:-31
.azpac 19:88 20:-8 33:-25
.babl 23:4 30:5
.bably 23:4 30:5
.back 2:35 6:-28 8:25 9:-34 10:10 12:-33 15:-24 16:43 19:2 24:10 25:34 27:27 29:-7 31:-57 32:-9 33:-80
.back$ 5:4 8:31 15:-12 16:39 19:47 24:6 25:44 27:20 29:-59 31:-49 33:-11
.backe 2:25 22:12
.backl 13:21
.backp 1:5 2:20 10:16
.bad$ 25:34 29:-24
.bal$ 33:22
.ball 4:23 6:4 11:-7 20:10 33:11 34:8
.ball$ 4:23 20:10
.balls 33:25 34:11
.ban$ 25:-37 29:59
.bann 9:30 29:-16
.banne 9:30 29:-16
.bar$ 21:20 25:-11 29:40
.barr 22:2
.barra 22:2
.base 11:-25 29:78 33:-1
.base$ 11:-25 29:83
.bash 1:10
.bash$ 1:10
.bbed 26:58 34:-16
.bbed$ 26:58 34:-16
.bcal 26:66 29:-33
.bcal$ 26:66 29:-33
.bcri 27:8
.bcrib 27:8
.bdif 7:9
.bdiff 7:9
.beca 9:28 22:18
.becam 9:36
.becau 22:20
.beco 2:13 11:-8 16:11 17:37 33:1
.becom 2:1 11:-8 16:11 17:38 29:-6 33:9
.bed$ 5:-26 6:-21 17:25 26:94 27:-23 29:-57 30:35
.beef 11:33
.been 2:-49 6:27 8:7 9:39 10:-48 12:19 13:40 15:7 20:13 22:-11 25:23 28:-40 29:-44 30:5 32:-16 33:-17 34:-41
.been$ 2:-49 6:27 8:7 9:39 10:-48 12:19 13:40 15:7 20:13 22:-11 25:23 28:-40 29:-44 30:5 32:-16 33:-17 34:-41
.befo 1:35 3:22 6:9 7:14 8:-1 10:-10 12:-6 13:-17 14:-2 17:16 18:15 19:40 21:7 22:-17 23:11 24:43 25:-13 28:35 30:-15 31:-2 32:17 34:-7
.befor 1:40 3:23 6:9 7:10 10:-9 12:-6 13:-9 14:-1 17:17 18:15 19:40 22:-17 23:11 24:39 25:-10 27:-2 28:35 30:-15 31:-2 32:11 34:-7
.begi 4:64 10:-29 12:-2 17:95 20:-22 27:23
.begin 4:64 10:-29 12:-2 17:95 20:-22 27:23
.begu 5:17 12:49 14:-8
.begun 5:17 12:49 14:-8
.beha 8:14 22:32
.behal 8:2 22:32
.behi 6:39 10:29 14:-18 33:-14
.behin 6:35 10:29 14:-18 33:-7
.bein 5:23
.being 5:23
.bel$ 2:13 9:7 14:33 25:-5
.beli 33:6
.benc 7:36
.bench 7:36
.bend 22:16 25:29
.bend$ 22:16 25:29
.ber$ 1:44 2:-32 3:11 4:43 6:-33 7:10 8:49 10:-93 11:-74 12:-71 16:25 17:-58 18:-60 20:42 22:-111 24:2 25:-89 26:-2 27:1 28:10 29:-43 31:-43 32:55 33:4
.bern 20:-11 29:58
.berne 20:-11 29:58
.bers 2:-56 6:9 10:20 12:16 13:-10 19:-10 21:18 27:30 29:5 31:-49 33:13 34:25
.bers$ 34:25
.berse 27:6 29:37
.bersh 2:-19 6:15 10:27 12:14 16:9 19:-2 21:24 22:6 27:9 29:-27 33:21
.best 11:-36 17:24 25:-13 31:57
.best$ 17:25
.beta 0:62 1:56 2:-19 5:44 12:-24 16:-1 20:-19 29:21 34:-4
.beta$ 0:62 1:56 2:-19 5:44 12:-24 16:-1 20:-19 29:21 34:-4
.bett 31:6
.bette 31:7
.betw 1:16 5:29 6:-15 10:2 18:-17 19:28 27:-14 28:10 29:17 32:41 33:-45
.betwe 1:16 5:29 6:-15 10:2 18:-17 19:28 27:-14 28:10 29:17 32:41 33:-45
.bfoo 2:6
.bfoo$ 2:6
.bhan 12:9 33:9
.bhang 12:9 33:9
.bhoo 26:24 27:4
.bhook 26:24 27:4
.bian 25:16 29:33 33:-6
.bian$ 25:16 29:33 33:-6
.bidd 2:12 10:-25 12:10
.bidde 2:12 10:-25 12:10
.bie$ 17:65 25:-5
.big$ 2:13 14:16 20:29 33:-28
.bile 34:18
.bile$ 34:18
.bili 5:50 12:-12 20:9
.bilis 5:37
.bilit 20:14
.biliz 5:1
.bill 8:30 22:15 29:-1
.billi 8:30 22:15 29:-1
.bin$ 8:27 9:-13 17:40
.bind 10:51 34:-14
.bindi 10:34 34:-13
.bird 26:16
.bird$ 26:16
.bisc 2:10 4:25 5:26 6:35 9:-33 10:-8 11:-40 14:34 16:9 17:-19 19:17 20:33 22:-12 25:-29 29:-19 32:-15 34:11
.biscu 2:10 4:27 5:26 6:35 9:-33 10:-8 11:-40 14:30 16:9 17:-19 19:17 20:33 22:-10 25:-29 29:-18 32:-15 34:11
.bise 29:39
.bisec 29:39
.bit$ 15:12 17:13
.bite 17:-16 18:29
.bites 17:-15 18:20
.bjec 9:15 12:-19
.bject 9:15 12:-19
.blat 29:33
.blate 29:33
.ble$ 2:71 4:-32 6:-84 9:-110 13:-67 14:70 15:38 16:-24 17:-30 18:-23 24:-24 25:-63 26:34 28:-35 29:-207 30:25 32:-75 34:63
.blem 2:14
.blem$ 2:15
.bless 25:1
.blic 20:49
.blica 20:36
.blis 5:-4 6:10 19:2 20:1
.blish 5:-4 6:10 19:2 20:1
.bloc 1:4 2:28 8:38 12:34 15:7 22:16 25:-28 29:-37 31:-3 34:-4
.block 1:4 2:28 8:38 12:34 15:7 22:16 25:-28 29:-37 31:-3 34:-4
.blog 20:11
.blog$ 20:11
.blue 2:21
.bluep 2:21
.bly$ 23:4 30:5
.bmit 13:-2 22:28 29:13
.bmit$ 13:-2 22:31 29:15
.boar 8:28 16:29 17:9 20:-15 22:22 29:11 33:20 34:-10
.board 8:28 16:29 17:9 20:-15 22:22 29:11 33:20 34:-10
.boat 2:48
.boat$ 2:48
.body 2:-3 3:3 4:-17 6:-21 7:55 8:-48 9:7 15:18 22:-50 25:3 30:18 31:-18 34:2
.body$ 2:-3 3:3 4:-17 6:-21 7:55 8:-48 9:7 15:18 22:-50 25:3 30:18 31:-18 34:2
.bonj 17:17 25:7 33:8
.bonjo 17:17 25:7 33:8
.bonn 27:34 29:-4 31:37
.book 0:2 15:21 20:19 29:36
.book$ 20:24 29:37
.booke 15:25
.books 0:3
.boot 4:17 29:49
.boot$ 29:62
.boots 4:23
.boss 1:17 9:-7 10:7 11:-22 14:6 16:3 17:-11 20:3 25:-5 26:-15 27:13 29:-15 33:-5 34:57
.boss$ 1:17 9:-7 10:7 11:-22 14:6 16:3 17:-11 20:3 25:-5 26:-15 27:13 29:-15 33:-5 34:57
.bot$ 6:-14 11:76 14:-8 16:-25 17:-50 21:10 23:22 25:33 29:-40 31:26 33:12
.both 31:10 33:37
.both$ 33:39
.bothe 2:6 31:11
.boun 9:52 29:-40
.bounc 9:31 29:-19
.bound 10:2
.bout 0:6 1:-18 2:18 4:-27 5:9 6:-32 7:54 8:-19 9:34 10:-3 11:3 12:-38 13:-30 14:-70 16:-42 17:13 18:-2 19:-25 20:-15 21:-18 22:-27 23:26 24:19 25:-2 26:-16 27:55 28:-48 29:-4 30:-37 31:5 32:-36 33:26 34:28
.bout$ 0:6 1:-18 2:18 4:-27 5:8 6:-32 7:54 8:-19 9:34 10:-3 11:3 12:-38 13:-30 14:-70 16:-42 17:13 18:-2 19:-24 20:-14 21:-18 22:-27 23:26 24:19 25:-2 26:-16 27:55 28:-48 29:-4 30:-37 31:5 32:-35 33:26 34:28
.bran 1:29 2:-8 5:36 6:-27 9:-1 10:33 12:17 20:-11 29:36 31:-9 33:1
.branc 1:31 2:-31 5:37 6:-25 10:33 12:18 20:-9 29:37 31:-8 33:2
.brar 2:32 15:14 16:25 18:-9 20:-25 22:4 28:44 29:-73 33:22 34:24
.brari 6:-32 12:24 28:6 33:27 34:18
.brary 2:42 6:28 12:-35 15:18 16:24 18:-9 20:-8 22:9 28:26 29:-41
.bre$ 1:4 16:6
.brea 8:21 9:9 10:-43 12:-39 13:40 17:7 18:13 21:47 22:24 27:10 28:-15 29:-69 32:-12
.break 8:22 9:13 10:-24 12:-38 13:43 17:10 21:48 22:24 28:-14 29:-23
.brie 24:-2 32:14
.brief 24:-2 32:14
.brin 12:-4 25:22 32:20
.bring 12:-4 25:22 32:20
.brok 2:4 22:30 29:30 34:-41
.broke 2:4 22:30 29:30 34:-41
.bscr 2:-10 5:-12 6:-22 8:-19 9:-9 10:-33 11:19 17:-12 24:-16 25:-30 26:61 27:15 29:41 30:53 31:19 34:10
.bscri 2:-9 6:-19 8:-18 10:-32 11:21 17:-10 24:-16 25:-27 26:51 27:15 29:42 30:48 31:21 34:10
.budg 3:14 7:-7 8:-16 29:41 33:-2
.budge 3:14 7:-7 8:-16 29:41 33:-2
.buen 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
.buena 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
.bug$ 1:30 5:29 12:-27 14:-27 20:-9 24:25 25:8 27:-21 29:34 33:-43 34:16
.bugf 2:23 5:1 20:33
.bugfi 2:23 5:1 20:33
.bugs 17:38
.bugs$ 17:38
.buil 5:27 12:-31 14:-30 17:-29 20:1 25:18 29:40 33:28
.build 5:30 12:-21 14:-29 17:-29 20:3 25:18 29:43 33:17
.bump 2:59 12:17 13:-8 15:-27 22:15 29:-34 33:35
.bump$ 2:45 9:4 10:10 13:-4 22:18 29:-10 33:16
.bumpi 2:20
.bumps 2:-4 12:42
.bunt 3:10 4:19 20:13
.buntu 3:10 4:19 20:13
.bus$ 18:-8 25:26 29:15 31:-14
.busi 10:23
.busin 10:23
.busy 20:-16 25:28 32:12
.busy$ 20:-16 25:28 32:12
.but$ 1:-6 7:-11 8:14 9:4 11:-3 13:-13 14:-4 15:30 17:10 22:-32 23:22 24:5 25:-5 26:8 31:5 32:2
.bute 17:71 29:-11
.bute$ 17:59 29:-9
.buti 17:15 27:42 29:-42 31:12
.butin 17:11
.butio 27:42 29:-32 31:12
.buto 17:8 29:12
.butor 17:8 29:13
.butt 2:7 10:23 20:4 29:-17
.butto 2:7 10:23 20:4 29:-17
.buy$ 29:33
.bye$ 0:14 25:50
.cade 3:17 18:12
.caden 3:17 18:12
.cal$ 26:64 29:-34 34:-8
.cala 34:12
.cale 0:7 1:3 4:22 5:-27 6:-16 8:-29 9:-2 10:-22 12:-14 13:-23 14:50 16:27 17:-20 18:26 19:33 20:-15 22:-25 24:-29 25:-38 26:53 28:-6 29:-15 31:-27 33:13
.calen 0:9 1:23 2:-28 4:23 5:-27 6:-2 8:-28 9:-1 10:-21 12:-13 13:-22 14:53 16:3 17:-18 18:27 19:34 20:-14 22:-22 24:-22 25:-37 26:45 28:-4 29:-19 31:-24 33:19
.call 1:29 2:-45 4:5 5:4 6:-24 10:-5 12:1 14:-44 16:-1 19:38 20:-28 21:18 29:48 31:-22 32:-28 34:34
.call$ 1:2 5:3 6:-19 12:4 14:-5 29:60 31:-17 34:9
.calle 4:23 19:50 32:-12
.calls 34:24
.cally 30:9
.camb 2:14 16:21
.cambi 2:14 16:21
.came 9:50 10:20 13:-5 19:50 20:-11 23:31 33:-1
.came$ 9:50 10:20 13:-5 19:50 20:-11 23:31 33:-1
.can$ 0:5 1:-14 2:51 3:15 4:-5 5:-118 7:19 8:21 9:-116 10:-16 11:23 12:24 13:-83 15:-16 17:19 18:-15 19:-107 20:21 21:4 22:35 23:7 25:-56 26:8 28:-9 29:-11 30:-11 31:-43 32:-64 33:10 34:25
.canc 24:14 27:-24 29:5 31:24
.cance 24:14 27:-24 29:5 31:24
.cand 0:23 5:4 10:20 18:-14 20:-53 28:30 29:-31 33:25
.candi 0:23 5:4 10:20 18:-14 20:-53 28:30 29:-31 33:25
.capi 29:9
.capit 29:9
.care 10:-13 34:36
.care$ 10:-13 34:36
.case 15:2
.case$ 15:2
.cate 2:6
.cated 2:8
.cati 8:-22 9:-15 11:-30 20:22 26:35 27:25 29:31 30:24 31:24 33:-38
.catio 8:-20 9:-15 11:-30 20:22 26:35 27:25 29:31 30:24 31:22 33:-38
.caus 2:7 22:19
.cause 2:7 22:19
.ccep 2:47 7:39 8:21 13:-6 21:22 25:-21 34:-7
.ccept 2:49 7:40 8:21 13:-6 21:22 25:-20 34:-7
.cces 29:31
.ccess 29:19
.ccle 3:8
.ccle$ 3:8
.ccor 13:24 16:28
.ccord 13:24 16:28
.ccou 29:36 30:3
.ccoun 29:36 30:3
.ccur 6:25 29:-5 33:2
.ced$ 2:-5 7:13 8:-2 9:13 12:41 29:-35 34:5
.cede 19:58 20:-23
.ceden 19:58 20:-27
.cedu 10:-22 11:15 14:14 19:6 21:10
.cedul 14:14 19:6
.cedur 10:-20 11:21 21:10
.ceiv 2:-2 11:-2 26:57 27:23 29:6 30:11 31:35 34:-17
.ceive 26:60 27:23 29:13 31:35 34:-15
.cel$ 3:11 14:18 24:13 29:5 31:7
.ceme 11:12 20:3 26:22 27:22 31:13
.cemen 11:12 20:3 26:22 27:22 31:13
.cent 5:12 11:-7 29:40
.cent$ 29:7
.centa 5:13
.ceo$ 29:29 34:-27
.cepi 13:7
.cept 1:-46 2:13 3:-43 4:-39 5:-83 6:-37 7:35 8:31 9:33 12:-3 13:48 14:-59 16:-55 17:-105 18:-23 20:-71 21:50 22:42 25:-41 27:3 28:-27 30:-8 32:-54 33:-18 34:19
.cept$ 7:46
.cepte 2:36 8:5 9:21 12:-1 13:8
.cepti 1:-2 2:-6 3:-13 4:-17 5:-54 6:-6 8:23 9:38 13:35 14:-26 16:-32 17:-57 20:-49 21:50 22:40 27:9 29:10 32:-34 33:-8 34:27
.cepto 9:-8 13:11
.cepts 13:-23 21:36
.cern 10:22
.cern$ 10:17
.ces$ 7:8 27:51 29:-25 31:56
.cess 9:-32 17:47 19:5 21:69 23:16 29:1 34:-4
.cess$ 9:-10 17:50 21:40 29:12
.cessa 21:26 23:18
.chai 29:71
.chain 29:54
.chan 0:-40 2:13 3:-33 4:-29 5:-101 6:-22 9:-9 11:6 13:14 14:-78 15:43 16:4 17:-107 18:-63 19:-79 20:-40 21:47 24:3 26:28 27:76 30:11 31:6 32:-84 33:-22 34:28
.chanc 2:38 10:-1 21:37
.chang 2:3 5:-15 6:-30 10:27 13:39 14:-30 15:43 16:24 19:-40 20:-13 21:10 25:-22 27:44 28:16 29:-9 31:-6 34:24
.chann 2:-44 11:24 14:-3 25:10 26:37 27:41 28:-8 29:12 30:13 31:26 32:-8 33:-28
.char 11:-5 14:25 25:3 34:49
.charg 34:53
.chart 14:33
.chas 23:30 31:-10
.chase 23:30 31:-10
.chat 23:17 31:33
.chat$ 23:17
.che$ 5:35 20:10 21:10 22:-2 27:-4 31:20
.chec 0:-16 1:18 6:3 10:-4 11:18 17:-32 20:5 25:-1 27:3 28:8 29:24 33:-3 34:10
.check 0:-16 1:18 6:3 10:-4 11:18 17:-32 20:5 25:-1 27:3 28:8 29:24 33:-3 34:10
.ched 1:13 2:-47 3:20 4:28 5:20 6:18 9:2 10:-1 12:-78 13:-83 14:28 17:-21 18:17 19:18 20:-44 24:1 25:-94 26:-18 27:-7 31:-61 34:13
.ched$ 5:42 6:47 9:3 13:-2 29:27 30:1
.chedu 1:17 2:-29 3:24 4:29 6:-15 12:-16 13:-34 14:31 18:21 19:23 20:-20 24:3 25:-28 29:-14 31:-23 34:28
.chee 5:11 8:2 10:-4 14:3 15:-4 17:-9 18:-2 20:5 25:18 27:-7 28:10 29:9 34:-17
.cheer 5:9 8:10 10:-4 15:-3 17:-9 20:6 25:27 27:-7 28:10 34:-17
.chei 20:8 34:17
.chem 2:38
.chemy 2:30
.chen 10:11 25:10 33:-3
.chen$ 10:12 33:-2
.cher 2:33 10:33 11:-20
.cherr 2:33 10:34 11:-12 25:-1 29:7
.ches 9:-11 10:22 12:2 13:13 15:33 29:-24
.ches$ 9:-11 10:22 12:2 13:13 15:33 29:-24
.chie 6:-28 9:31 10:31 21:17 22:21 29:-58
.chied 6:-22 9:9 10:10 21:18 22:22
.chil 28:13 32:8
.chill 28:13 32:8
.chin 5:-13 10:-2 18:11 25:12 28:13 29:10
.chine 25:13 29:14
.ching 18:13 28:18
.chiv 14:-18 19:8
.chive 14:-18 19:8
.chma 7:24
.chmal 33:2
.chmar 7:24
.cho$ 19:92 20:-2 33:-29
.chon 9:3 25:51
.chone 25:51
.choo 25:7 29:8
.chool 25:7 29:8
.chri 25:1 27:25 28:-35 29:10 31:11
.chric 27:27 31:17
.chris 25:22 28:-34 29:17
.chte 31:25
.chten 31:25
.cial 6:12 12:-8 20:38 29:-31 32:16 33:-12
.cial$ 20:40 29:-27 32:16
.ciall 6:15
.cias 0:5 1:-3 5:4 6:-4 8:-8 11:-1 12:-4 13:8 18:-5 22:-3 25:6 26:10 29:-1 30:3 31:-1 34:2
.cias$ 0:5 1:-3 5:4 6:-4 8:-8 11:-1 12:-4 13:8 18:-5 22:-3 25:6 26:10 29:-1 30:3 31:-1 34:2
.ciat 25:18
.ciate 25:18
.cide 3:15 6:-15 9:31 13:15 16:10 22:-23 25:-18 29:-12 34:51
.cide$ 7:6 9:-4 34:48
.cided 6:-8 9:59 13:45 16:12 22:-11
.cides 3:17
.cies 12:10 33:28
.cies$ 12:10 33:28
.cil$ 32:10
.cill 10:-21 20:4 33:27
.cille 10:-21 20:4 33:27
.cio$ 17:34 34:-13
.cipa 17:14
.cipat 17:14
.circ 15:36 19:-8
.circu 15:36 19:-1
.cise 33:12
.cisi 7:8 8:11 9:13 13:1 29:-22 34:4
.cisio 7:8 8:11 9:13 13:1 29:-22 34:4
.city 12:-3 25:16
.city$ 12:-3 25:16
.ckag 1:36 9:-13 25:16 26:2 30:10 34:-31
.ckage 1:30 9:-6 21:1 26:6 30:19 34:-7
.ckagi 20:-12 25:23 27:6
.cked 2:29 6:-11 12:115 29:-17 33:12 34:-14
.cked$ 2:29 6:-11 12:115 29:-17 33:12 34:-14
.cken 2:25 22:12
.ckend 2:25 22:12
.cker 15:12 18:23 25:29 29:30 32:-23
.cker$ 18:23 29:47
.ckers 15:8
.cket 8:2 29:44
.cket$ 8:2 29:44
.ckin 0:-7 2:-22 6:6 8:1 9:18 12:6 17:-29 20:9 27:9 28:15 33:-1
.cking 0:-7 2:-22 6:6 8:1 9:18 12:6 17:-29 20:9 27:9 28:15 33:-1
.cklo 13:16
.cklog 13:16
.ckpo 1:54 2:21 10:14 18:23 24:-4 29:-23 33:-17
.ckpoi 1:26 18:25
.ckpor 1:6 2:5 10:26
.cks$ 12:28 24:10
.clas 0:9 1:-5
.cle$ 1:-75 2:-16 3:50 4:88 5:61 6:-70 9:-46 12:-35 13:9 14:43 16:-34 17:-9 18:-37 19:47 20:-12 22:-22 24:-16 25:-84 27:-36 29:-81 31:-29 32:-77
.clea 2:17 22:1
.clean 2:20 22:3
.cles 3:72 19:11
.cles$ 3:72 19:11
.clf$ 29:-21 33:50
.clie 0:-17 1:-41 2:29 6:21 10:35 12:16 15:19 16:17 18:-16 19:-8 20:-43 22:24 28:-7 29:-92 33:37 34:21
.clien 0:-16 1:-41 2:29 6:21 10:36 12:16 15:6 16:23 18:-16 19:-7 20:-43 22:25 24:1 28:-6 29:-90 33:34 34:21
.clin 8:27 9:-17
.cline 8:27 9:-17 29:3
.clle 3:2
.clle$ 3:2
.cloc 10:-5 28:68
.clock 10:-5 28:68
.clon 4:45 17:38 18:-21
.clone 4:45 17:38 18:-21
.clos 1:5 6:28 7:-27 8:5 9:-44 10:-27 12:36 14:-12 18:82 20:-75 22:-16 28:37 29:3
.close 1:6 6:29 7:-24 9:-41 10:-27 12:36 14:-8 18:80 20:-74 22:-16 28:37 29:3
.clud 1:36 10:17 27:26
.clude 1:36 10:17 27:26
.clue 17:2
.clue$ 17:2
.clus 9:17
.clusi 9:18
.cme$ 29:20 34:-9
.code 2:20 10:61 12:17 17:6 18:-10 20:-19 33:21
.code$ 2:23 10:57 12:19 17:9 20:-6 33:24
.coden 19:2
.coff 25:50 29:3 34:-20
.coffe 25:50 29:3 34:-20
.coll 33:7
.come 2:-3 5:-19 8:-11 11:-74 12:20 13:-37 17:102 18:58 21:56 22:-59 28:-33 31:-16 32:-21 34:-14
.come$ 2:4 5:-16 8:-27 9:7 10:7 11:-29 12:26 17:48 19:21 20:-18 21:33 22:-4 28:-60 32:-5 33:14 34:-33
.comer 2:-30 17:69
.comes 10:-2 16:1 18:54 20:37 29:-19 33:-1
.comi 5:9 6:8 17:36 18:52 20:29 25:-8 29:-20 32:45 33:-37 34:-32
.comin 5:9 6:8 17:36 18:49 20:30 25:-8 29:-19 32:46 33:-35 34:-32
.comm 11:67 14:-7 17:31 27:-7 29:8 32:-16
.comma 11:90 21:9
.comme 17:10
.commi 2:-7 11:-34 17:10 25:14 29:35
.comp 4:-27 11:-62 12:-18 14:27 19:29 20:-19 25:-27 29:84 33:17
.compa 11:-32 14:-8 19:40 29:29
.compi 29:55
.compl 4:-1 5:3 14:52 20:-3 33:31
.con$ 5:30 20:-29 22:24 29:23
.conc 9:18 10:48
.conce 10:49
.cond 0:29 9:27
.cond$ 0:30
.condi 9:31 29:3
.conf 9:-3 10:10 29:18
.confe 29:23
.confi 10:12 33:29
.confu 6:5
.cong 25:72
.conge 1:3
.congr 25:75
.cons 2:-9 8:15 10:49 21:16 22:4 29:-35
.conse 7:7
.consi 8:9 10:17 21:28
.cont 5:-23 11:-17 17:70 27:-8 29:15 31:3 34:51
.conta 33:9 34:58
.conte 10:2
.contr 11:-1 17:78 29:32
.conv 7:16 21:36
.convi 7:16 21:36
.cook 5:1 25:6
.cooki 5:1 25:6
.cool 2:10 25:13
.cool$ 2:10 25:13
.coor 34:44
.coord 34:29
.cope 2:44 9:-24 10:20 29:-46 34:6
.cope$ 2:40 9:-23 10:20 29:-45 34:6
.copy 4:5 14:-26 26:8 33:5
.copy$ 4:7 33:10
.cord 8:23 13:16 16:3 22:23 29:6
.cord$ 8:27 22:31
.cordi 16:27 29:11
.core 5:2 10:-13 17:4 19:-7 29:32 34:8
.core$ 10:-13 17:4 19:-7 29:32 34:8
.corr 2:36 6:-34 10:-24 16:26 20:22 21:1 33:43
.corre 2:36 6:-34 10:-23 16:26 20:22 21:1 33:43
.cost 18:-8 26:28 29:35
.cost$ 18:-6 26:29 29:15
.coul 0:5 2:18 11:-35 12:-4 14:8 16:15 18:-16 20:-7 21:2 22:44 30:-4 34:-19
.could 0:5 2:18 11:-35 12:-4 14:8 16:15 18:-16 20:-7 21:2 22:44 30:-4 34:-19
.coun 8:-43 9:-12 10:51 13:26 20:-21 25:-29 27:24 28:94 29:21 31:3 33:-38
.count 8:-40 9:-7 10:51 13:26 20:-21 25:-22 27:24 28:96 29:22 33:-37
.coup 6:26
.coupl 6:26
.cour 13:12
.cours 13:12
.cove 2:-21 8:3 10:36 25:9 29:41 33:-18
.cover 2:-21 8:3 10:36 25:9 29:41 33:-18
.cras 2:21 22:6
.crash 2:21 22:6
.crea 1:33 3:34 4:21 11:7 29:13 34:22
.creat 1:33 3:31 4:24 11:7 29:13 34:22
.cree 2:4 29:22 33:-3
.creen 2:4 29:22 33:-3
.crib 2:-21 6:-21 7:-7 10:2 11:8 14:-26 25:-61 26:61 27:54 30:45 31:18 33:-35 34:3
.cribe 2:-17 6:-21 7:-6 10:5 11:9 14:-24 25:-58 26:56 27:51 29:2 30:28 31:19 33:-33 34:13
.crip 29:4 31:28
.cript 29:5 31:26
.crit 10:1 15:39
.cron 16:-9 29:13
.cryp 9:21 29:-12
.crypt 9:21 29:-12
.css$ 2:36 11:-11
.cted 7:-17 10:15 17:11 20:22 34:-23
.cted$ 7:-17 10:15 17:11 20:22 34:-23
.ctio 9:9 10:49 11:32 16:27 17:6 18:-10 20:-27 34:-3
.ction 9:9 10:49 11:32 16:27 17:6 18:-10 20:-27 34:-3
.ctiv 6:-25 10:-1 12:79 14:-9 19:11 23:14 33:-11
.ctiva 27:2
.ctive 6:-24 10:-1 12:80 14:-6 19:14 23:30 33:-7
.ctly 10:32 17:-2 25:37 28:11 29:-21
.ctly$ 10:32 17:-2 25:37 28:11 29:-21
.ctob 1:18 4:14 5:-16 16:43 20:46 31:-9 32:20
.ctobe 1:18 4:15 5:-16 16:39 20:47 31:-9 32:20
.ctor 2:24 29:22
.ctor$ 29:2
.ctori 2:19
.cts$ 6:5 17:-15 20:-12 33:63 34:9
.ctua 5:9 19:19
.ctual 5:9 19:19
.ctur 5:-18 14:50 25:21
.cture 5:-18 14:50 25:21
.cume 0:17 1:3 3:3 5:-13 11:13 12:-6 22:-5 25:3
.cumen 0:17 1:3 3:3 5:-13 11:13 12:-6 22:-5 25:3
.curi 1:18 2:8 7:16 10:3 11:-13 13:-11 16:2 22:9 29:15 33:-32 34:19
.curit 1:18 2:12 7:16 11:-13 13:-10 16:3 22:10 29:15 33:-31 34:19
.curr 2:-1 4:15 5:70 12:49 26:5
.curre 4:15 5:59 12:47 26:5
.cus$ 2:3 4:25 5:56 6:32 9:-52 10:-63 11:-47 14:32 15:3 16:9 17:-50 20:79 22:-13 25:-56 29:-59 32:-38 33:-13 34:8
.cuse 0:2 1:11 6:9 10:-1 11:-9 12:6 15:10 16:10 18:8 19:-7 20:3 24:-12 25:-3 27:-18 28:5 29:-4 31:-15 32:5
.cuse$ 0:2 1:11 6:9 10:-1 11:-9 12:6 15:10 16:10 18:8 19:-7 20:3 24:-12 25:-3 27:-18 28:5 29:-4 31:-15 32:5
.cuss 29:11 30:3 31:-20
.cuss$ 8:-6 21:5 29:15 30:5 31:-19
.cust 0:5 2:7 4:-3 6:5 9:-9 12:1 15:19 20:38 21:3 24:-16 29:15
.custo 2:8 4:-3 6:5 9:-9 12:1 15:19 20:38 21:3 24:-16 29:15
.cut$ 2:36 5:38 6:34 9:-5 12:-15 20:3 25:-16 28:-11 31:52 33:-12
.cuto 1:27 6:9 10:-19 14:15 18:46 21:15 22:-18 24:-7 29:-21 33:40
.cutof 1:27 6:10 10:-16 14:11 18:46 21:15 22:-17 24:-7 29:-17 33:36
.cve$ 22:42 29:54
.cyce 3:39 4:10 16:-10 19:25 29:-32 34:4
.cyce$ 3:2 29:-20 34:6
.cycel 3:15 14:8 16:-10 19:17
.cycl 1:-54 2:-21 3:83 4:79 5:37 6:-50 9:-36 12:-27 14:32 16:-39 17:-16 18:-80 19:62 20:-16 22:-45 24:-19 25:-63 27:-37 29:-77 31:-28 32:-61
.cycle 1:-52 2:-21 3:66 4:79 5:37 6:-48 9:-32 12:-24 14:33 16:-37 18:-79 19:54 20:-14 22:-44 24:-17 25:-49 27:-35 29:-64 31:-27 32:-59 33:2
.cycll 3:2
.cyle 5:16 19:3
.cyle$ 5:18 19:4
.cyyc 3:27 5:2
.cyycl 3:27 5:2
.czy$ 2:42 6:41 12:30 17:-5 29:-6 33:-27
.dail 24:7 27:16
.daily 24:7 27:16
.dank 3:13 6:13 9:6 11:-4 12:9 13:-6 14:7 16:-4 17:-5 18:-4 19:5 20:7 21:1 25:20 29:-14 33:-4 34:-5
.danke 3:14 6:13 9:7 11:-3 12:9 13:-6 14:9 16:-4 17:-3 18:-2 19:5 20:7 21:1 25:5 29:-11 33:-3 34:-5
.dar$ 0:9 1:27 2:-24 4:25 5:-17 8:-27 10:-23 12:-11 13:-12 14:35 16:3 17:-14 18:37 19:33 22:-15 24:-21 25:-22 26:34 29:-18 31:-14 33:15
.dark 6:-2 9:32
.dark$ 6:-2 9:32
.das$ 2:9 5:-3 29:55
.dash 9:9 22:10
.dashb 9:9 22:10
.data 16:8 29:43
.data$ 16:8 33:17
.datab 29:47 33:-19
.date 0:37 2:-18 3:-9 4:4 6:-24 7:-105 8:-140 10:-72 12:-165 13:-60 14:40 15:21 16:18 17:-81 18:30 19:57 20:60 21:-143 22:-76 23:-106 24:-51 25:-207 26:3 27:16 29:-34 32:11 33:80 34:-31
.date$ 0:13 3:-25 6:-6 8:-34 9:15 10:-2 12:-101 15:12 16:39 17:-132 18:16 19:25 20:76 21:-14 22:-32 23:-58 24:-4 25:-84 28:4 30:-24 31:-148 32:-25 33:71
.dated 33:34
.dates 0:20 2:-5 4:18 6:-46 9:-31 11:8 13:-18 14:62 15:12 16:-11 18:22 19:33 20:-104 22:-2 25:-45 26:16 27:17 29:-16 31:10 32:41 33:-6 34:-56
.day$ 0:-16 1:54 2:29 4:2 5:-99 8:-21 9:-35 10:-128 11:-179 12:-12 13:-106 14:-254 15:-112 16:114 17:15 18:-106 19:-5 20:71 21:-47 23:-81 24:87 25:37 26:-22 27:-154 28:-69 29:4 30:-59 31:2 32:125 33:70 34:-61
.days 1:47 2:-74 5:7 8:-11 10:-101 13:-2 16:33 18:-18 20:-23 21:-34 22:25 23:3 24:58 25:3 27:-20 28:95 32:52 33:-87 34:-30
.days$ 1:47 2:-74 5:7 8:-11 10:-101 13:-2 16:33 18:-18 20:-23 21:-34 22:25 23:3 24:58 25:3 27:-20 28:95 32:52 33:-87 34:-30
.dded 0:51 10:-19 29:-9 34:39
.dded$ 0:51 10:-19 29:-9 34:39
.dden 2:12 10:-25 12:9
.dden$ 2:12 10:-25 12:10
.ddin 0:23 25:9
.dding 0:23 25:9
.ddre 26:39 29:-33
.ddres 26:39 29:-33
.dds$ 0:16 21:44 34:-17
.dea$ 15:12 25:21 31:-14
.deac 31:30
.deact 31:24
.dead 0:32 1:28 5:-47 6:17 8:-17 10:-8 11:18 12:-52 14:22 15:-17 16:-10 17:-13 18:28 19:-26 20:-65 27:10 31:-48 32:17 33:39 34:-16
.dead$ 2:29 29:2 33:11
.deadl 0:34 1:30 2:-51 5:-26 6:26 8:-9 11:22 12:-33 14:25 15:-5 16:-8 17:-9 18:32 19:-17 20:-37 26:3 27:8 29:-22 30:1 31:-34 32:19 34:-8
.deal 0:10 10:37 18:21 29:-40
.deal$ 10:39
.deali 0:11 18:18
.dear 25:28
.dear$ 25:28
.deb$ 29:24
.debd 7:9
.debdi 7:9
.debi 25:16 29:33 33:-6
.debia 25:16 29:33 33:-6
.debu 8:28
.dece 19:8
.deci 2:-39 3:13 5:-3 6:-20 7:57 9:42 11:-13 13:31 16:14 21:11 22:-60 25:-32 29:-89 34:63
.decid 2:-11 3:15 6:-15 7:33 8:-9 9:13 13:15 16:8 22:-24 25:-19 29:-17 34:51
.decis 7:8 8:11 9:13 13:1 29:-22 34:4
.deck 14:7 18:39 29:-14 33:25
.deck$ 14:7 18:39 29:-14 33:25
.decl 8:27 9:-17 29:4
.decli 8:27 9:-17 29:4
.ded$ 0:84 3:-5 5:-38 6:-103 8:21 9:37 10:-7 12:-6 13:29 14:-33 21:32 23:47 24:-20 25:-28 28:-38 29:-7 34:1
.defa 23:44 29:-3
.defau 23:44 29:-3
.defi 0:3 10:72
.defin 0:3 10:72
.dela 15:71 16:35
.delay 15:71 16:35
.dele 18:12 23:-9 29:26 31:32
.delet 18:12 23:-9 29:26 31:32
.deli 5:1 8:48 25:-24 27:4 29:-31
.deliv 5:1 27:4
.dell 34:16
.dem$ 20:-8 25:11 27:18 29:44 33:-40
.dema 21:21
.deman 21:21
.demo 1:21 11:26 29:-4
.demo$ 1:21 11:26 29:-4
.den$ 2:11 4:1 9:15 10:-37 27:13
.dena 19:1
.denam 19:2
.denc 2:15 3:14 10:22 12:26 25:19 29:-52 33:31
.denci 12:8
.dency 2:11 25:23 29:-9 33:28
.deni 13:34 29:23 31:-13
.denie 13:35
.denin 29:30 31:-10
.dent 17:3 19:57 20:-58 29:57 34:-25
.dent$ 17:6 29:23 34:-23
.dente 19:39 20:-27
.denti 20:-6 29:25
.deny 7:31 8:41 13:-13
.deny$ 7:2 8:64 13:-13
.dep$ 2:27 28:14 29:-24
.depe 2:20 10:25 12:27 25:19 29:-54 33:25
.depen 2:21 10:32 12:28 29:-49 33:25
.depr 2:8
.depre 2:8
.deps 12:4 33:6
.deps$ 12:4 33:6
.depu 34:30
.deput 34:30
.der$ 1:-41 2:-70 6:-24 10:46 11:4 12:36 14:47 15:6 16:-92 19:-47 20:-58 23:46 24:89 25:-9 27:-140 28:-14 29:41 32:-16 34:-76
.derb 19:-5 26:16 29:8
.derbi 26:16
.dere 10:30 22:17
.dered 10:31
.deri 21:14
.derin 21:14
.dero 13:31
.derog 13:31
.ders 5:-14 10:12 11:29 18:-12 23:32 24:-27 27:61 29:-74 30:32 31:39
.ders$ 15:4 23:33 24:-45 25:-42 27:62 29:-44 30:38 31:35
.derst 10:28 11:41
.des$ 3:13 11:42 18:-30 20:-5 30:8 31:4
.desc 5:2 10:45 17:30 33:-9
.descr 5:3 10:45 17:30 33:-9
.desi 29:2
.desig 29:3
.desp 13:8 22:29
.despi 13:9 22:30
.deta 9:1 31:14
.dev$ 5:43 11:-6 17:23 18:-28 25:-2 26:4 27:47 29:-16 30:29 31:3 34:-16
.deve 2:-6 4:8 5:59 10:11 29:-8
.devel 2:-6 4:8 5:59 10:11 29:-8
.devs 29:21
.dge$ 16:11 24:30 29:26
.dget 3:14 7:-8 29:23 33:-2
.dget$ 3:14 7:-8 29:23 33:-2
.dial 9:25 22:7 29:-6
.dialo 9:25 22:7 29:-6
.diar 5:-3 10:24
.diary 5:-3 10:24
.dict 7:11 9:27 10:36 11:-19 29:-20
.dict$ 7:12 9:32
.did$ 5:17 6:83 7:3 8:-51 9:60 10:-92 12:29 13:48 14:-64 15:-6 16:-23 17:-2 18:-49 19:64 20:-60 21:-70 22:-12 23:38 24:-33 28:-52 29:-26 30:44 31:-56 32:-5 33:-39 34:6
.dida 0:23 5:3 10:20 18:-14 20:-55 28:34 29:-35 33:24
.didat 0:23 5:3 10:20 18:-14 20:-55 28:34 29:-35 33:24
.die$ 12:15 19:14 29:-57 33:13 34:18
.dies 2:25
.diff 7:8 10:83
.diff$ 7:9
.diffe 10:65 33:9
.dig$ 34:16
.dige 2:-6 26:33 27:61 29:-23 30:5 31:27
.diges 2:-6 26:33 27:61 29:-23 30:5 31:27
.dina 34:29
.dinat 34:29
.ding 0:22 1:-21 2:3 3:-22 5:-10 6:-1 7:14 8:41 9:28 10:16 12:-18 13:29 14:-25 17:44 18:-16 20:-65 23:-40 26:-55 29:-3 32:-9 33:9 34:-8
.ding$ 0:23 1:-13 2:4 3:-10 5:-8 7:15 8:40 9:31 10:16 12:-17 13:30 14:-20 16:-37 17:45 20:-52 23:-38 25:1 26:-20 29:-41 32:-5 33:15 34:-5
.dingl 16:29
.dir$ 3:14 6:13 8:2 9:4 11:-1 12:9 13:-8 14:14 16:-4 17:-1 18:-2 19:5 20:7 22:6 25:-3 26:1 29:-5 33:-3 34:-4
.dire 10:41 23:13 33:-10
.dire$ 10:47 33:-6
.direc 23:14 29:1
.disa 31:55
.disab 31:55
.disc 5:-1 29:17 30:3
.discl 2:11
.disco 31:28
.discu 29:11 30:3 31:-20
.disk 28:-21 29:57
.disk$ 28:-21 29:57
.dist 7:8 10:5 27:30 28:23 29:-40 31:20
.distr 7:8 27:41 29:-31 31:11
.dit$ 9:-12 13:40
.dite 2:24
.dited 2:24
.diti 1:12 9:30 29:3
.ditio 1:12 9:31 29:3
.djus 16:30
.djust 16:30
.dles 21:19 34:32
.dles$ 34:33
.dlie 0:21 32:8
.dlin 0:13 1:50 2:-59 5:-31 6:26 8:-17 11:22 12:-24 14:25 16:-5 17:-11 18:31 19:-24 27:22 28:-14 29:-37 31:-25 32:3
.dline 0:13 1:57 2:-55 5:-29 6:22 11:23 12:-22 14:26 16:-4 17:-10 18:9 19:-23 27:23 28:-13 29:-28 30:1 31:-22 32:5
.dly$ 8:-2 15:-16 22:28 24:4 27:6 29:6 33:34
.dmap 14:43
.dmap$ 14:43
.dme$ 2:9
.dmit 22:21
.dmitt 22:21
.dms$ 2:-28 11:35 25:-28 26:49 27:10
.dnes 1:24 16:16 20:32 29:-19
.dnesd 1:24 16:16 20:33 31:4
.dni$ 28:62 29:-20
.dnig 33:34
.dnigh 33:34
.doab 2:37
.doabl 2:37
.doc$ 2:13 17:26 21:-48
.docs 0:58 1:40 2:32 10:-30 12:-30 15:-24 16:-41 17:29 24:2 26:2 27:12 29:6 31:13 33:-9
.docs$ 0:59 1:40 2:26 10:-29 12:-28 15:-8 16:-40 17:30 24:2 26:2 27:13 29:6 31:13 33:-9
.docu 0:17 1:3 3:3 5:-13 11:13 12:-6 22:-5 25:3
.docum 0:17 1:3 3:3 5:-13 11:13 12:-6 22:-5 25:3
.does 0:-34 1:-17 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:17 15:-27 16:-43 17:-2 18:-19 19:-51 20:28 22:-53 24:-40 25:-68 26:37 27:-42 28:-3 29:35 30:-37 32:3 33:9 34:-41
.does$ 0:-34 1:-17 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:17 15:-27 16:-43 17:-2 18:-19 19:-51 20:28 22:-53 24:-40 25:-68 26:37 27:-42 28:-3 29:35 30:-37 32:3 33:9 34:-41
.doin 5:37 9:16 33:12
.doing 5:37 9:16 33:12
.dom$ 31:39
.done 6:69 9:-2 10:-10 14:-39 16:-3 17:36 20:19 22:12 29:-20 33:-29
.done$ 6:69 9:-2 10:-10 14:-39 16:-3 17:36 20:19 22:12 29:-20 33:-29
.door 6:35 22:14 29:-57 33:10
.door$ 6:35 22:15 29:-57 33:3
.dor$ 2:7 21:8 22:-1
.dora 20:7 29:11
.dora$ 20:7 29:11
.dos$ 11:8 24:7 25:16 29:-7
.dow$ 6:62 10:22 29:-1 33:18
.down 2:-39 5:-16 6:-34 7:-12 8:48 10:-40 11:-52 12:22 14:-5 17:-54 18:4 22:-4 25:-94 27:-2 28:66 29:21 31:60 33:30 34:-6
.down$ 5:-19 6:-20 8:52 9:5 10:-85 11:-34 12:25 17:-8 18:8 20:-32 22:-1 25:-76 28:73 29:10 31:24 33:51
.downl 20:41 29:7
.downs 31:42
.dows 29:37
.dows$ 29:37
.dpoi 2:26
.dpoin 2:26
.dpr$ 9:11 29:-9
.draf 4:20 20:8
.draft 4:20 20:8
.draw 8:37 12:35 14:27 22:-4 29:-5
.draw$ 8:50 14:26 22:-2
.drawn 4:10
.drea 6:1 11:-18 25:31
.dream 6:1 11:-18 25:31
.dres 26:39 29:-14
.dress 26:39 29:-13
.dri$ 4:36
.driv 2:56 8:14 29:-19 33:15
.drive 2:56 8:14 29:-16 33:15
.drop 2:24 20:18 24:38 29:-18 30:21 31:12
.drop$ 2:4 24:42 29:-67 30:22 31:14 33:10
.duce 1:15 11:4 24:-15
.duce$ 1:15 11:4 24:-15
.duct 0:4 10:17 17:14 27:11 33:-37
.duct$ 0:5 10:21 20:10 27:12 33:-16
.ducti 1:2 17:14
.due$ 10:-11 24:55 25:-44 28:-22 29:-51 32:95 33:3
.dule 1:21 2:-15 3:22 4:21 6:-17 10:-7 12:-34 13:-50 14:53 18:17 19:35 20:-28 24:3 25:-62 26:-2 27:-4 29:3 31:-42 34:12
.dule$ 1:24 2:-9 3:24 4:24 9:-2 12:-5 13:-8 14:60 18:27 19:30 20:-38 24:6 25:-43 31:-17 32:-23
.duled 15:15 29:-9 32:39
.duler 9:4 29:15
.dumb 10:28
.dumb$ 10:28
.dump 14:28
.dump$ 14:28
.dup$ 29:26
.durc 6:6 9:27 29:-19
.durch 6:6 9:27 29:-19
.dure 10:-20 11:21 21:10
.dure$ 10:-20 11:21 21:10
.duri 2:89 10:-17 12:-25 17:5 31:42
.durin 2:84 10:-16 12:-25 17:5 31:43
.duty 34:32
.duty$ 34:32
.dvan 1:-2 8:-3 14:3 18:17 21:7 23:-8 24:3 26:1 27:-9 29:-6 33:8
.dvanc 1:-2 8:-3 14:3 18:17 21:7 23:-8 24:3 26:1 27:-9 29:-6 33:8
.dvis 24:30 33:-14
.dvise 24:28 33:-10
.dzie 11:-14 16:23 24:32 25:50 29:-47 33:-21
.eaas 19:7 20:-19
.eaase 19:7 20:-19
.eaat 33:9
.eaatu 33:9
.eabl 2:53
.eable 2:53
.each 5:9 6:25 9:14 17:-13 27:30 34:14
.each$ 9:18 17:-12 27:31 34:16
.eache 5:21 6:45
.eact 31:24
.eacti 31:24
.ead$ 5:-53 6:17 8:24 12:-30 16:44 17:1 18:57 22:-23 23:32 24:12 25:-79 27:-51 29:-7 33:-11 34:18
.eadi 5:-28 10:32 29:16 33:23
.eadin 5:-27 10:33 29:16
.eadl 0:34 1:30 2:-51 5:-28 6:25 8:-9 11:21 12:-33 14:30 15:-5 16:-8 17:-12 18:30 19:-22 27:6 28:-13 29:-23 31:-34 32:18 34:-9
.eadli 0:34 1:30 2:-50 5:-27 6:26 8:-8 11:22 12:-32 14:25 15:-5 16:-7 17:-11 18:30 19:-22 27:7 28:-13 29:-22 30:1 31:-34 32:18 34:-9
.eads 24:41
.eads$ 24:41
.eady 1:4 3:28 5:15 6:45 7:-25 9:11 10:-75 11:-29 12:24 13:-20 18:37 19:-6 21:-1 22:28 26:12 27:-13 28:-45 29:-1 31:8 34:-20
.eady$ 1:4 3:28 5:15 6:45 7:-25 9:11 10:-75 11:-29 12:24 13:-20 18:37 19:-6 21:-1 22:28 26:12 27:-13 28:-45 29:-1 31:8 34:-20
.eaes 20:12
.eaes$ 20:12
.eah$ 12:9 25:14
.eak$ 2:88 8:15 9:26 10:-91 12:-3 21:33 22:39 25:-11 28:-39 29:-73 33:-29
.eaks 2:1 13:56
.eaks$ 2:1 13:56
.eal$ 10:36
.eali 0:10 18:17
.ealin 0:11 18:18
.eam$ 1:-17 2:5 4:-23 6:-41 8:7 10:-18 11:-28 13:26 15:-28 17:25 19:-29 21:36 22:13 24:12 25:10 26:10 28:-5 29:6 31:6 32:14 33:-37
.eams 2:-5 12:11
.eams$ 2:-5 12:11
.ean$ 2:-29 10:17 28:3 29:31 33:18
.eani 7:31 8:-26 10:28 29:9
.eanin 7:31 8:-26 10:25 29:10
.eans 10:68
.eans$ 10:68
.eant 25:20
.eant$ 25:20
.eanu 2:20 22:3
.eanup 2:20 22:3
.ear$ 2:-14 9:-47 15:39 16:-34 19:68 24:26 25:50 27:8 33:-88
.earc 29:27
.earch 29:27
.eard 10:7
.eard$ 10:7
.eare 18:83
.eares 18:67
.earin 33:6
.earl 3:1 6:-20 11:-16 15:17 16:11 18:33 19:13 21:15 23:57 28:-5 29:-35 33:-59
.earli 6:-15 15:19 16:24 18:39 19:16 23:4 33:-10
.early 1:9 2:18 3:3 5:4 11:-8 21:19 23:36 29:-22 33:-10
.ears 29:11 34:13
.ears$ 29:11 34:13
.eart 10:34
.earth 10:34
.ease 0:-8 1:5 4:20 6:5 7:-14 8:2 10:-1 12:-2 13:9 14:9 15:9 16:7 17:12 18:-1 20:15 21:-4 22:21 23:-21 24:10 27:15 28:10 32:3 34:9
.ease$ 0:-6 1:6 3:-16 4:24 5:-2 6:-35 7:-13 8:3 11:3 12:-8 13:10 14:13 15:11 16:9 17:1 19:10 20:17 21:-2 22:23 23:-19 24:9 25:-2 26:2 27:12 28:13 29:5 32:4 34:14
.eased 6:64 19:-46 25:2
.eases 17:11 31:53
.easi 21:6 29:16
.easin 29:19
.easo 9:28 10:43 22:27
.eason 9:28 10:43 22:27
.east 2:35 28:13 33:-25
.east$ 2:35 28:13 33:-25
.easy 17:54
.easy$ 17:54
.eat$ 8:-32 11:48 17:-45 25:91 27:14 29:-49
.eate 1:27 3:54 4:17 29:16 34:20
.eate$ 1:23 4:44 29:24
.eated 3:40 4:-10 5:10 34:25
.eath 18:21 29:36
.eathe 29:44
.eatu 0:-60 1:-19 2:10 3:-22 5:18 6:13 7:-50 9:-56 10:16 11:5 12:2 13:-2 14:-54 15:5 16:14 18:-1 19:30 20:-43 21:-1 22:9 24:6 27:-17 28:22 29:-44 30:-18 31:-13 32:-59 33:37 34:4
.eatur 0:-54 1:-16 2:11 3:-18 5:18 6:4 7:-48 9:-53 10:19 11:6 12:6 13:-1 14:-51 15:6 16:16 18:-1 19:25 20:-35 22:10 24:3 27:-15 28:17 29:-32 30:-13 31:-10 32:-57 33:31 34:5
.eaut 28:1 29:-12 33:31
.eautr 28:1 29:-9 33:31
.eave 7:3 8:-15 15:44 16:-11 24:-18 27:-28 29:4 31:41
.eave$ 7:3 8:-15 15:44 16:-11 24:-18 27:-28 29:4 31:41
.ebas 11:-21 29:33
.ebase 11:-21 29:37
.ebca 26:66 29:-33
.ebcal 26:66 29:-33
.ebdi 7:9
.ebdif 7:9
.ebho 26:24 27:4
.ebhoo 26:24 27:4
.ebia 25:16 29:33 33:-6
.ebian 25:16 29:33 33:-6
.ebla 29:33
.eblat 29:33
.ebod 2:-25 3:6 4:-11 7:14 29:24 30:21 34:11
.ebody 2:-25 3:6 4:-11 7:14 29:24 30:21 34:11
.ebui 33:7
.ebuil 33:7
.eby$ 16:31 21:-12 22:42
.ecam 9:36
.ecame 9:36
.ecat 2:8
.ecate 2:8
.ecau 22:20
.ecaus 22:20
.eced 19:68 20:-23
.ecede 19:58 20:-23
.ecei 11:-2 26:57 27:23 29:9 30:11 31:35 34:-16
.eceiv 11:-2 26:57 27:23 29:9 30:11 31:35 34:-16
.ecep 22:3
.eces 19:8 21:26 23:18
.ecess 19:8 21:26 23:18
.ecia 25:20 32:16
.ecial 32:17
.eciat 25:16
.ecid 2:-11 3:15 6:-15 7:33 8:-9 9:13 13:15 16:8 22:-24 25:-19 29:-17 34:51
.ecide 3:15 6:-15 9:31 13:15 16:10 22:-23 25:-17 29:-11 34:51
.ecis 7:8 8:11 9:13 13:1 29:-41 33:6 34:3
.ecisi 7:8 8:11 9:13 13:1 29:-22 34:4
.eck$ 2:21 16:-7 18:33 21:-7 25:-33 28:9 29:8 33:33
.ecki 0:-6 2:-16 6:7 8:1 11:5 12:3 17:-25 20:10 27:10 34:15
.eckin 0:-6 2:-16 6:7 8:1 11:5 12:3 17:-25 20:10 27:10 34:15
.eckp 1:26 18:25
.eckpo 1:26 18:25
.ecli 8:27 9:-17 29:4
.eclin 8:27 9:-17 29:4
.ecom 11:-12 16:9 17:53 29:-18 33:7
.ecome 2:1 11:-8 16:11 17:38 29:-6 33:9
.econ 0:30
.econd 0:30
.ecor 8:26 22:29 29:1
.ecord 8:26 22:29 29:1
.ect$ 1:-48 2:-6 3:1 5:25 6:-68 7:28 8:7 9:-100 10:44 11:-5 12:7 13:-47 14:-49 15:-5 17:39 20:32 21:10 22:7 24:-42 28:-60 32:-69 33:12 34:-71
.ecte 7:-17 10:15 17:11 20:22 34:-23
.ected 7:-17 10:15 17:11 20:22 34:-23
.ecti 2:23 9:21 12:-3 14:-9 16:30 19:12 29:35 33:-30 34:-2
.ectio 9:24 16:27 29:28 33:-16
.ectiv 14:-1 19:17
.ects 6:6 17:-13 20:-12 33:63
.ects$ 6:6 17:-13 20:-12 33:63
.ecur 1:18 2:8 7:16 10:3 11:-13 13:-11 16:2 22:9 29:15 33:-32 34:19
.ecuri 1:18 2:8 7:16 10:3 11:-13 13:-11 16:2 22:9 29:15 33:-32 34:19
.ecut 5:1
.ecuti 5:1
.eded 0:31 11:10 21:22 33:-19
.eded$ 0:31 11:10 21:22 33:-19
.eden 9:16 19:58 20:-28 25:3
.edent 19:58 20:-27
.edia 5:-13 10:24 18:20
.edin 21:8 22:-2
.eding 21:8 22:-2
.edit 2:20 11:-22 29:20
.edite 2:24
.edli 1:13
.edlin 1:13
.edne 1:24 16:16 20:32 31:4
.ednes 1:24 16:16 20:33 31:4
.edor 20:7 29:11
.edora 20:7 29:11
.eds$ 9:-1 13:14 16:3 20:18 22:30
.edul 1:22 2:-34 3:22 4:21 6:-17 12:-16 13:-40 14:49 18:18 19:36 20:-24 24:2 25:-57 27:-1 29:-25 31:-39 34:25
.edule 1:22 2:-29 3:22 4:22 6:-15 12:-14 13:-39 14:50 18:19 19:36 20:-23 24:4 25:-55 29:-20 31:-34 34:15
.edur 10:-20 11:21 21:10
.edure 10:-20 11:21 21:10
.edy$ 2:-6 10:-48 12:-21 17:-19 19:44 20:57 29:-8 33:7
.eeas 14:-4
.eease 14:-3
.eed$ 0:7 1:26 2:1 5:-60 8:5 10:-86 11:-52 12:-33 16:-13 17:8 21:24 22:23 23:15 24:-18 25:-25 26:59 29:-94 30:17 31:-10 32:-49 33:16 34:14
.eede 0:31 8:-1 11:11 21:17 33:-19
.eeded 0:31 8:-1 11:11 21:17 33:-19
.eeds 9:-1 13:14 16:3 20:18 22:30
.eeds$ 9:-1 13:14 16:3 20:18 22:30
.eee$ 12:23
.eeez 12:4 14:6
.eeez$ 6:2
.eeeze 14:7
.eek$ 0:-35 1:22 2:4 4:-11 5:51 7:-4 8:-72 10:-130 11:-83 12:-49 14:-89 15:24 16:50 17:18 19:-87 20:-17 23:-42 24:45 25:-7 26:-56 27:-28 28:-13 30:-16 31:1 32:86 33:40 34:-1
.eekd 20:11
.eekda 20:11
.eeke 2:-20 25:58 28:32
.eeken 2:-20 25:58 28:32
.eekl 9:-3 25:-25 26:25 27:38 29:-16 31:23 32:41
.eekly 9:-3 25:-25 26:25 27:38 29:-16 31:23 32:41
.eeks 4:67 5:24 19:22 28:49 29:-1 32:-6
.eeks$ 4:67 5:24 19:22 28:49 29:-1 32:-6
.eel$ 28:40
.eels 4:18 18:38 29:-35
.eels$ 4:18 18:38 29:-35
.eemi 23:24
.eemin 23:24
.eems 29:5 30:3
.eems$ 29:5 30:3
.een$ 4:-10 5:28 6:1 8:38 9:36 11:-53 13:27 14:-26 18:-71 21:-22 22:-50 25:12 27:-68 31:-38 32:22 33:-73 34:-68
.eens 29:1 33:-1
.eensh 29:1 33:-1
.eep$ 8:-8 10:8 11:-37 15:37 18:-3 25:1 26:-13 27:64 29:-44 30:43
.eeps 10:11 25:-6 28:34 29:28 33:2
.eeps$ 10:11 25:-6 28:34 29:28 33:2
.eer$ 5:-24 10:-2 11:13 17:29 20:15 33:17
.eeri 5:2 14:4 25:39 29:-13
.eerin 5:4 14:5 25:11
.eers 2:-2 5:10 8:10 15:-9 17:-3 18:-6 20:1 25:18 27:-6 28:14 34:-13
.eers$ 5:9 8:10 15:-8 17:-3 18:-4 20:4 25:19 27:-6 28:15 34:-17
.ees$ 7:27 8:-34 12:12 13:21 27:2 33:27
.eet$ 11:29 17:39 25:18 29:-65
.eeti 7:5 15:17 16:3 18:-3 24:-8 25:1 27:-13 29:61
.eetin 7:5 15:17 16:3 24:-8 25:1 27:-13 29:56
.eez$ 6:2
.eeze 0:9 1:17 2:5 3:-42 5:-63 7:-23 10:16 11:-16 12:24 13:7 14:28 15:8 16:14 18:6 20:-87 21:-4 22:12 27:17 28:2 30:-54 31:4 32:-11 33:-4
.eeze$ 0:17 1:29 2:15 4:-99 5:-84 6:-1 9:3 10:13 12:17 13:20 14:-66 15:16 16:29 18:18 19:10 20:-70 21:-1 22:23 23:4 24:10 25:-37 28:16 29:-5 30:-17 32:-33 33:3 34:8
.eezed 5:11
.eezes 1:-20 4:39 6:1 10:8 11:-9 12:15 13:-30 14:70 16:-42 18:-12 19:-8 24:-10 27:39 28:-29 29:28 31:5 33:-59 34:-24
.eezi 6:-1 10:17 25:28 32:18
.eezin 10:18 25:28 32:18
.eezz 12:9
.eezze 12:9
.efac 2:24 29:15
.efact 2:24 29:15
.efau 23:44 29:-3
.efaul 23:44 29:-3
.effe 12:56
.effec 12:56
.efin 0:3 10:72
.efine 0:4 10:51
.efini 10:19
.efor 1:39 2:-1 3:23 6:9 7:10 10:-10 12:-6 13:-10 14:-2 17:15 18:14 19:42 22:-12 23:11 24:46 25:-11 27:-2 28:36 30:-15 31:-2 32:10 34:-8
.efore 1:32 3:23 6:9 7:10 10:-9 12:-6 13:-9 14:-1 17:5 18:15 19:42 22:-12 23:11 24:42 25:-11 27:-1 28:39 30:-15 31:-2 32:10 34:-7
.efre 33:14
.efree 33:17
.eft$ 10:-51 14:50 24:34 25:-27 28:85 29:28 33:-44 34:-20
.eful 16:9
.eful$ 16:9
.efus 8:53 9:17
.efuse 8:53 9:17
.egal 22:21
.egal$ 22:15
.egar 9:22 17:42 21:20 25:-5 29:-1
.egard 9:23 21:20
.egen 2:40 16:1
.egen$ 2:40 16:1
.egin 4:64 10:-30 12:-6 17:95 20:-22 27:23
.egin$ 3:4 4:45 17:38 20:-23
.eginn 4:4 17:64 33:10
.egins 27:32
.egis 1:13 13:29 27:23
.egist 1:11 13:29 27:23
.egra 2:12
.egre 2:26 33:19
.egres 2:21 33:19
.egun 5:30 6:-2 12:43 14:-9
.egun$ 5:30 6:-2 12:43 14:-8
.ehal 8:2 22:32
.ehalf 8:2 22:32
.ehen 5:19
.ehen$ 5:19
.ehin 6:46 10:29 14:-18 33:-10
.ehind 6:46 10:29 14:-18 33:-10
.ehol 14:22
.ehold 14:22
.eht$ 9:16 29:-2
.eigh 15:20
.ein$ 1:8 18:28
.eind 11:-4 23:19 24:6
.eine 1:17 9:-13 16:40 21:37
.eine$ 9:-11 16:1 21:38
.einen 1:11 16:18
.eing 5:23
.eing$ 5:23
.eint 20:7
.eint$ 20:8
.eir$ 9:1 24:20
.eite 12:9 33:9
.eiten 12:9 33:9
.eive 26:58 27:23 29:13 30:7 31:34 34:-16
.eive$ 27:31 29:19 30:10 31:25
.eives 26:49
.ejec 7:26 8:34 11:1 29:1
.eject 7:23 8:36 11:1 29:1
.ekda 20:11
.ekday 20:11
.eken 2:-20 10:23 25:58 28:32 29:-10
.ekend 2:-20 25:52 28:34
.ekly 9:-3 25:-25 26:25 27:38 29:-16 31:23 32:41
.ekly$ 9:-3 25:-25 26:25 27:38 29:-16 31:23 32:41
.eks$ 4:67 5:8 19:22 20:-11 28:80 29:-27 32:-8
.elam 1:3
.elame 1:3
.elas 20:54 29:-3
.elase 20:24
.elat 32:17
.elate 32:17
.elay 15:71 16:34
.elay$ 15:5 16:28 29:3
.elaye 15:41
.elayi 15:6
.elbo 6:-6 9:-10 10:3 11:34 16:-4 21:14 25:-2
.elbot 6:-6 9:-10 10:3 11:34 16:-4 21:14 25:-2
.elco 2:22 17:21 25:12
.elcom 2:19 17:21 25:14
.ele$ 12:44
.elea 3:1 4:19 5:15 7:-4 11:-45 12:-37 13:-6 17:21 18:-54 19:19 20:24 21:4 22:-9 23:-50 24:2 25:6 26:-3 27:2 28:8 29:11 31:-4 32:5 33:-33 34:22
.eleaa 19:8 20:-18
.eleae 20:16
.eleas 4:23 5:15 11:-41 12:-31 13:-5 14:3 16:-1 17:18 18:-52 19:8 20:22 21:6 22:-6 23:-48 24:4 25:8 26:-2 27:2 28:10 29:14 31:-3 32:10 33:-28 34:18
.elee 12:13
.elem 9:5
.eleme 9:5
.eles 20:55 33:-9
.elese 20:33
.elet 18:12 23:-9 29:26 31:32
.elete 18:12 23:-9 29:26 31:32
.elf$ 0:18 11:53 25:-27 31:27
.elin 2:58 6:-32 8:29 14:69 19:28 25:-57
.eline 2:58 6:-32 8:29 14:67 19:29 25:-56
.eliv 27:22
.elive 27:22
.ell$ 5:21 8:-9 9:22 10:25 11:2 12:29 13:-41 16:-22 17:-39 22:-20 23:-15 24:33 25:33 27:-2 31:-31 33:7
.elle 6:-12 9:19 11:-14 12:31 14:13 25:-43 29:-44 31:42 33:35
.elles 9:22 12:10 33:34
.elli 29:22 31:31
.ellin 29:22 31:31
.ello 6:-3 9:-2 10:17 11:-24 16:-2 17:16 21:16 25:21 29:-4
.ello$ 6:-3 9:-2 10:17 11:-24 16:-2 17:16 21:16 25:21 29:-4
.elog 1:36
.elog$ 1:36
.elop 2:-4 4:9 5:51 10:13 29:-6
.elope 5:4 10:24
.elopm 4:10 5:22 12:18
.elp$ 11:85 15:20 17:66 22:-7 25:-58 29:-6 31:-14
.elpf 33:4
.elpfu 33:4
.els$ 4:15 10:-18 16:-13 18:23 19:16 26:75 27:-44 29:-56 30:6 31:7
.else 11:30 27:-2 31:23
.else$ 11:33 25:2 31:24
.elve 8:16 22:-14 25:26 29:-17
.elves 20:9 29:-16
.ely$ 2:-26 12:8 18:18 21:43 29:-11 33:45
.emai 5:-32 14:48 19:-27 26:38 28:90 31:-6 33:-24
.email 26:40 27:11
.emain 5:-12 14:52 19:-20 28:90 33:-23
.eman 21:21
.emand 21:21
.embe 1:16 2:-18 3:5 4:30 5:-72 6:1 9:-47 12:7 13:-56 15:-26 16:25 17:-10 18:-73 19:-10 21:35 24:33 25:-21 28:-14 29:-35 32:26 33:51 34:1
.ember 1:16 2:-18 3:5 4:30 5:-71 9:-40 12:8 13:-55 15:-26 16:25 17:-9 18:-73 19:-10 21:35 24:33 25:-20 28:-13 29:-34 32:26 33:51 34:2
.embr 1:4 16:6
.embre 1:4 16:6
.eme$ 8:13 27:24
.emem 24:35
.ememb 24:35
.emen 0:-42 5:-41 6:1 10:17 12:19 13:1 16:9 17:-8 21:-46 22:-8 23:-23 25:-41 26:9 27:42 28:3 29:-96 31:11 33:11 34:2
.ement 0:-40 5:-40 10:18 12:20 13:2 16:3 17:-6 21:-45 22:-2 23:-22 25:-39 26:9 27:43 28:4 29:-95 31:4 33:14 34:2
.emet 9:3
.emetr 9:5
.emid 23:26
.emin 1:-43 2:-72 5:19 6:-53 8:-27 9:-21 10:-56 11:14 12:-33 13:-37 14:-18 16:-77 17:-29 18:-23 19:6 20:-19 23:115 24:77 25:-22 27:12 28:-55 29:8 30:7 31:13 32:-38 33:21 34:-38
.emind 1:-42 2:-67 6:-50 8:-22 9:-17 10:-34 11:11 12:-19 13:-23 14:-12 16:-75 17:-18 18:-22 19:6 20:-16 23:104 24:71 25:-19 27:13 28:-50 29:13 30:17 31:16 33:25 34:-34
.emine 23:26
.emo$ 1:21 11:26 29:-4
.emoj 9:10 10:16
.emoji 9:10 10:16
.emor 24:12
.emory 24:12
.emov 2:46 25:-2 27:-37 30:24 31:34 33:-30 34:60
.emove 2:9 27:-36 30:24 31:35 33:-27 34:61
.emovi 2:32
.empe 13:5 29:21
.empl 3:70 4:54 13:-16 21:25
.empla 3:71 4:38 13:-16 21:25
.empt 2:1 10:11 12:-16 13:22 22:46 34:-4
.empt$ 2:18 10:22 12:-10
.empti 13:5 22:34
.ems$ 10:38 11:-23 30:2
.emy$ 2:30
.enab 27:4
.enabl 27:4
.enam 2:40 27:-6 29:17
.ename 2:19 19:1 27:-6 29:22
.enas 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
.enas$ 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
.ence 2:-25 3:14 7:63 8:-17 9:-48 10:48 25:-36 27:46 31:16 33:-13
.ence$ 2:-23 3:15 7:38 8:-17 9:-29 10:49 25:-35 27:46 31:16 33:-11
.ench 7:35 9:-1 16:-2 29:12
.ench$ 29:14
.enchm 7:36
.enci 12:5 33:32
.encie 12:10
.encil 10:-22 20:3 33:28
.encr 9:1
.encry 9:1
.ency 2:10 25:22 29:-17 33:27
.ency$ 2:10 25:22 29:-17 33:27
.end$ 1:19 2:-47 6:-15 7:-3 8:-31 9:-55 10:-63 11:-40 12:-45 13:-41 14:18 15:10 16:1 17:15 18:-27 25:66 26:14 27:24 29:35 30:-49 32:41 33:-11
.enda 0:9 1:26 4:23 5:-33 6:-9 8:-29 9:-28 10:-35 12:-37 13:-24 14:20 16:3 17:-25 18:11 19:32 20:-25 22:-34 24:-64 25:-64 26:23 29:-38 31:-11 32:48 33:27
.enda$ 27:6 32:47
.endan 2:10
.endar 0:11 1:28 2:-15 4:26 5:-13 8:-26 10:-16 12:-9 13:-11 14:32 16:5 17:-12 18:19 19:33 22:-12 24:-17 25:-20 26:26 29:-12 31:-11 33:18
.ende 2:11 6:-39 10:18 12:28 16:-18 20:-6 25:21 29:-15 33:51
.ended 6:-17 14:-5 19:5 33:15
.enden 2:19 10:32 12:27 16:-11 27:6 29:-33 33:26
.ender 14:10 18:6
.endi 4:3 8:40 13:18 27:17 29:-9
.endin 4:3 8:40 13:10 27:20 29:-24
.endo 2:15 21:8 22:-2
.endor 2:15 21:8 22:-2
.endp 2:26
.endpo 2:26
.ends 29:10
.ends$ 29:10
.ene$ 11:12 31:3
.ened 6:61 9:21 10:-4
.ened$ 6:62 9:21
.ener 4:31 19:13 20:-1 26:19 30:-22 31:28 34:19
.enera 4:31 19:13 20:-1 26:19 30:-22 31:28 34:19
.enev 27:62
.eneve 27:64
.engi 17:31 25:12 29:-9
.engin 17:31 25:12 29:-9
.engl 25:3
.engli 25:3
.enie 9:-7 13:34
.enied 9:-7 13:34
.enin 3:31 10:-8 25:10 29:35 31:-19 32:18 33:3
.ening 3:31 10:-7 29:35 31:-17 32:18 33:4
.enki 29:30
.enkin 29:30
.enou 2:11 6:-1 7:23 31:53 33:-9
.enoug 2:11 6:-1 7:23 31:53 33:-9
.ens$ 10:31 17:8 20:-14 24:-23 25:-19 27:23 29:14 32:29 33:-10
.ense 0:26 2:-16 6:-4 10:30 26:4 29:47
.ense$ 0:26 2:-15 6:-4 10:31 26:4 29:38
.ensh 29:1 33:-1
.ensho 29:2 33:-1
.ensi 22:26
.ensio 22:19
.enss 9:29 29:13
.enssl 9:29 29:13
.enst 4:42 18:27 29:2 31:-10
.ensta 4:27 29:14 31:-9
.ent$ 0:-99 3:-88 4:2 5:72 6:21 7:-67 8:-41 9:5 10:18 11:-152 12:86 13:-33 14:-102 16:15 17:34 18:38 19:41 20:-61 21:-2 22:28 24:-32 25:-25 26:-95 27:-30 28:-3 29:2 31:-84 32:-47 33:31
.enta 0:15 7:3 9:-60 12:-7 28:-19 34:8
.entag 5:13
.entai 7:8 15:3
.entat 0:17 3:3 5:-19 11:10 12:-1 24:2 34:9
.ente 1:36 5:24 11:2 14:-25 19:31 20:-36 25:19 29:20
.ente$ 19:39 20:-27
.enten 10:3
.enter 1:35 5:19 11:3 14:-23 29:39
.enti 3:6 7:10 11:27 20:-18
.entio 3:10 11:29
.entis 29:26
.entl 6:-11 10:26 12:41 26:7
.ently 12:45 26:7
.ento 1:2 17:64
.ento$ 1:3
.entor 17:65
.entr 1:19 2:8
.entry 1:19
.ents 4:-1 5:-70 14:-26 16:1 17:-68 18:8 22:-6 23:-24 25:-70 26:12 27:65 28:3 29:-77 31:4 32:10 33:20 34:7
.ents$ 4:-1 5:-61 9:-27 12:4 14:-26 16:2 17:-66 18:8 22:-6 23:-24 25:-63 26:13 27:65 28:3 29:-56 31:4 32:10 33:19
.entsc 9:16 34:17
.enty 4:23
.enty$ 4:23
.enu$ 2:19 11:47 25:-36 29:-13
.enue 20:1 29:14
.enue$ 20:1 29:14
.envi 17:2 20:15
.envir 17:2
.eny$ 7:2 8:64 13:-13
.eol$ 10:71 11:-18 19:-21 20:-9 29:18
.eone 2:-22 9:-11 10:24 12:6 15:22 17:23 29:-6 34:17
.eone$ 2:-22 9:-11 10:24 12:6 15:22 17:23 29:-6 34:17
.eope 8:12
.eopen 8:12
.eopl 0:-12 2:-23 5:12 6:-6 8:-3 11:11 12:10 17:26 21:-4 23:23 25:-29 30:14 33:1 34:12
.eople 0:-12 2:-23 5:12 6:-6 8:-3 11:11 12:10 17:26 21:-4 23:23 25:-29 30:14 33:1 34:12
.epai 29:6
.epair 29:6
.epar 0:41 4:33 18:23 29:-19 33:-14
.epara 0:44
.epare 4:38 18:27
.epen 2:21 10:31 11:-20 12:28 33:25
.epend 2:21 10:32 12:27 29:-49 33:25
.epo$ 12:31 17:10 29:26
.epor 6:8 7:37 8:-37 11:16 29:-2
.eport 6:8 7:37 8:-37 11:16 29:-2
.epos 10:27 12:20 33:-10
.eposi 10:16
.epox 14:-24 19:82
.epoxy 14:-24 19:82
.epre 2:8
.eprec 2:8
.epri 2:21
.eprin 2:21
.eps$ 10:4 11:48 12:1 21:-27 25:-9 28:55 29:13 33:40
.ept$ 1:34 2:26 4:-18 5:-5 6:-54 7:39 8:9 9:-31 12:-44 13:-10 16:3 20:60 21:6 24:14 29:-13
.epte 1:36 2:33 4:2 5:-47 9:2 10:-30 12:-33 14:15 15:-1 16:29 17:-6 18:-9 20:11 21:-10 22:-41 25:-14 32:38 33:14
.epted 2:41 9:17 12:-1 13:13
.eptem 1:39 5:-32 10:-18 14:17 16:28 20:16 32:27 33:16
.epti 2:-13 3:-15 4:-23 5:-56 6:-18 8:22 9:48 11:-2 13:34 14:-33 17:-63 18:-15 20:-55 21:60 22:39 25:-3 27:8 28:-9 29:5 32:-45 33:-20 34:27
.eptie 9:8
.eptin 8:-14 9:12 12:9
.eptio 2:-14 4:-14 5:-26 8:34 9:27 12:-32 13:35 14:-22 16:-31 17:-31 20:-21 21:46 22:42 27:10 32:-33 33:-30 34:29
.epto 9:-8 13:11
.eptoi 13:5
.epts 13:-23 21:36
.epts$ 13:-23 21:36
.eput 34:30
.eputy 34:30
.eque 6:-6 7:6 8:48 9:39 11:21 12:-22 13:42 14:-39 18:-31 21:57 22:63 24:-6 25:-60 27:-45 29:-7 31:-45 32:-38 33:-38 34:-7
.eques 7:7 8:43 9:44 10:-68 11:21 12:-15 13:35 14:-38 18:-23 21:58 22:63 24:-4 25:-58 27:-43 29:-6 31:-42 32:-36 34:-7
.equi 0:-8 1:-11 2:-7 6:16 9:-56 10:6 12:11 13:4 16:12 21:8 22:-6 23:-20 24:13 28:9 29:-51 33:26 34:22
.equir 0:-8 1:-11 2:-7 6:16 9:-56 10:6 12:11 13:4 16:12 21:8 22:-6 23:-20 24:13 28:9 29:-51 33:26 34:22
.erab 25:29
.eral 19:16 26:19 30:-21 31:30 34:20
.eral$ 26:20 30:-21 31:30 34:20
.erall 19:17
.erat 4:28 29:13
.erate 4:42
.eratu 29:22
.erbi 26:16
.erbir 26:16
.erce 5:12 29:17
.ercen 5:12 29:17
.erci 2:-3 7:-10 15:-3 18:16 19:-20 20:9 22:12 29:4 33:-13 34:1
.erci$ 2:-3 7:-10 15:-3 18:16 19:-20 20:9 22:25 29:4 33:-13 34:1
.erda 3:9 6:29 7:31 8:-2 24:13 29:4 33:-16 34:4
.erday 3:9 6:30 7:31 8:-2 16:12 29:4 33:-11 34:4
.erdi 9:36
.erdic 9:36
.ere$ 2:-49 3:2 4:-51 5:16 7:-34 8:-48 10:-9 11:37 12:-17 13:25 14:20 15:18 16:-27 17:74 20:-32 21:49 22:-1 26:18 27:48 28:-25 29:-8 33:-26 34:5
.ereb 16:31 21:-12 22:42
.ereby 16:31 21:-12 22:42
.ered 2:-13 5:17 10:43 11:26 12:-6 13:20 14:-18 25:23 27:19 32:-12
.ered$ 2:-13 5:17 10:43 11:26 12:-6 13:20 14:-18 25:23 27:19 32:-12
.eren 10:43 27:4 33:46
.eren$ 27:9 33:10
.erenc 10:31 29:17
.erent 33:29
.eres 18:20 27:28
.erest 18:20 27:28
.erez 12:19
.ereze 12:19
.erfa 12:10 33:16
.erfac 12:19 33:18
.erfe 25:25
.erfec 25:25
.erfo 2:22
.erfor 2:22
.erge 2:59 6:-34 8:25 9:-17 10:27 11:-9 12:33 16:-25 18:-6 20:-9 21:22 25:-53 29:28 31:-13 33:39
.erge$ 2:8 10:32 12:24 17:-16 20:-13 22:12 25:-23 29:40 31:-5 33:28
.ergea 2:50
.erged 2:21 8:34 21:2
.erges 12:18
.ergi 2:23
.ergin 2:6
.erha 15:4 26:11
.erhap 15:4 26:11
.eria 10:11 17:9
.erie 2:5 3:22 4:20 5:22 19:5 22:7 29:-47
.eries 2:5 3:22 4:20 5:22 19:13 22:7 29:-46
.erin 5:2 21:11 22:-9 24:43 28:-16 29:-15 31:21
.ering 5:5 21:12 25:9 33:8
.erinn 24:41 28:-4 31:25
.erio 5:10 15:37 19:30 20:-10 25:12 29:-14 33:-31
.eriod 5:29
.erki 0:15
.erkil 0:15
.erly 3:17
.erly$ 3:17
.erm$ 18:32
.erma 11:17
.erman 11:17
.ermi 2:30 14:69 22:2 25:-21 29:-21
.ermis 13:3 22:14
.ermit 2:55
.erms 10:82 14:-10
.erms$ 10:82 14:-10
.ern$ 10:29 17:17 31:7
.erne 1:19 19:-12 20:-12 29:96 31:11 33:-58
.ernel 1:23 29:50 31:12 33:-54
.ernet 20:-11 29:58
.erog 13:31
.eroga 13:31
.erre 3:4
.erre$ 3:4
.erro 2:36 9:-14 10:-7 25:-13 29:89
.error 2:38 9:-12 10:-7 29:65
.erry 2:33 10:33 11:-16
.erry$ 2:33 10:33 11:-16
.ers$ 2:-19 4:-12 5:-9 6:-25 7:-22 9:-4 10:28 11:-10 12:-12 13:2 15:3 16:-9 17:27 18:-16 19:-66 20:70 21:43 23:24 25:7 26:6 27:41 29:-75 30:49 31:9 33:-32 34:49
.ersc 10:12 20:7
.ersch 10:12 20:7
.erse 8:22 9:-3 16:-2 27:1 29:34
.erse$ 8:6
.erset 27:6 29:37
.ersh 2:-30 6:19 10:27 12:13 16:4 19:-3 21:23 22:5 27:12 29:-32 33:20
.ershi 2:-30 6:30 10:27 16:4 19:-3 21:23 22:5 27:12 29:-32 33:20
.ersi 1:-16 2:15 3:-12 4:37 5:28 6:17 9:-24 17:-5 18:-1 19:37 20:45 29:28 32:-2
.ersio 1:-16 2:16 3:-7 4:38 5:29 6:17 9:-22 17:-14 19:37 20:43 29:28 32:-1
.ersl 2:34 12:-17 21:15
.ersle 2:34 12:-17 21:15
.erso 34:73
.erson 34:73
.erst 6:-14 10:43 11:39 32:9 33:6
.ersta 6:-31 10:8 11:47 32:10 33:17
.ersto 25:8
.ert$ 1:60 2:10 15:-20 32:15
.erte 13:59 29:-13
.erts 24:-40 30:15 31:51 34:-9
.erts$ 24:-40 30:15 31:51 34:-9
.erve 10:44 29:64 31:-17 33:-8
.erver 10:15 29:65 31:-17
.ervi 13:40 14:33 32:34
.ervie 13:40 14:33 32:34
.ery$ 2:-29 8:-15 13:18 14:79 19:-24 24:48 25:56 27:56 28:-18 31:-44 32:-23 33:-58 34:-4
.eryb 25:22
.erybo 25:22
.eryo 5:16 9:1 12:3 14:-12 18:7 20:11 25:-12 31:6 34:3
.eryon 5:16 9:1 12:3 14:-12 18:7 20:11 25:-12 31:6 34:3
.eryt 8:2 11:22 12:27 13:11 14:25 16:14 20:-28 24:-31 25:-38 27:1 29:-21 31:33
.eryth 8:2 11:22 12:27 13:11 14:25 16:19 20:-27 25:-37 27:1 29:-20 31:12
.esch 6:-3 15:9 16:32
.esche 6:-3 15:9 16:32
.escr 5:3 10:45 17:30 33:-9
.escri 5:3 10:45 17:30 33:-9
.esda 1:5 2:7 7:-23 8:11 14:-3 16:32 20:14 24:26 25:-39 29:2 31:5 33:-21
.esday 1:5 2:7 7:-23 8:11 14:-3 16:32 20:14 24:26 25:-39 29:2 31:5 33:-21
.ese$ 1:4 10:-23 11:-21 20:17 29:3 30:41 31:32 33:-6
.esen 5:23 12:30
.esent 5:23 12:30
.esh$ 4:18 5:-5 17:57 18:-20
.esid 29:16 34:-11
.eside 29:16 34:-11
.esig 29:3
.esign 29:3
.espe 10:14 12:30 34:-13
.espec 10:17 34:-12
.espi 13:8 22:30
.espit 13:9 22:30
.espo 34:63
.espon 34:60
.ess$ 1:22 2:-25 5:-8 6:-47 8:-6 9:-31 11:-5 14:-26 17:15 20:15 21:71 25:53 26:32 28:64 29:-6 31:15 33:-29 34:-27
.essa 2:7 9:-8 11:-4 12:-8 21:36 23:31 25:17 26:15 29:-52 30:30 31:28 34:-15
.essag 2:13 11:-2 12:-5 25:19 26:16 29:-40 30:31 31:31 34:-10
.essar 21:26 23:18
.essi 2:42 33:17
.essio 2:21 33:19
.esst 12:6 13:37 29:-3
.est$ 0:-39 1:8 2:-34 3:-56 4:-92 5:-15 6:-81 7:18 8:55 9:54 10:-4 11:-33 12:-123 13:-4 14:-4 15:-23 16:-106 18:165 19:-125 20:-99 21:35 22:9 24:-74 27:13 28:-40 29:-25 31:47 32:3 34:-41
.esta 5:16 11:-3 29:14 32:35
.estar 29:47
.este 2:-46 3:4 5:25 6:13 7:27 10:-77 11:-15 12:13 15:22 17:28 18:-4 19:-5 21:3 22:-12 25:-43 27:11 29:-22 31:42 32:-1 33:-10
.ested 15:46 16:-2 21:29 27:23
.ester 3:8 6:29 7:30 10:-9 16:11 34:9
.esti 0:-5 2:-27 5:10 8:-18 9:-24 17:6 20:2 21:-9 22:11 25:11 28:24 29:-20 33:4 34:16
.estin 5:42 22:48 25:23 29:-21
.estio 2:-2 8:-6 9:-8 12:1 14:4 17:10 18:6 20:5 21:-10 22:-16 28:2 33:4 34:21
.esto 0:17 1:20 2:-29 6:32 10:14 11:-24 12:-43 13:-20 14:17 16:28 17:-16 18:12 19:-1 20:-44 22:-21 25:-38 27:4 32:-7 33:6 34:18
.eston 0:17 1:20 2:-28 6:29 10:15 11:-24 12:-42 13:-19 14:10 16:8 17:-13 18:15 20:-41 22:-18 25:-37 27:5 29:-3 32:-7 33:14 34:18
.estr 12:36
.estri 12:38
.ests 2:54 9:-71 12:-40 13:53 25:-59 26:2 29:43
.ests$ 2:54 9:-71 12:-40 13:53 25:-59 26:2 29:43
.esul 7:13 8:11
.esult 7:13 8:11
.esum 27:29 31:-11
.esume 27:29 31:-11
.eta$ 0:58 1:53 2:-29 5:31 6:-24 10:-32 12:-55 16:-49 19:-20 20:62 25:-23 29:7 33:22 34:-20
.etab 14:54 19:8
.etabl 14:54 19:8
.etap 5:70 10:-16 29:-10
.ete$ 4:-7 10:-24 14:42 20:-27 23:-12 29:36 31:28 33:27
.eted 6:14
.eted$ 6:14
.etes 20:-11 29:58
.etes$ 20:-11 29:58
.ethe 12:31 15:13 34:30
.ether 12:31 15:13 34:30
.ethi 0:5 2:-11 11:3 13:24 15:-7 17:27 18:5 21:1 25:23 29:-18 32:46
.ethin 0:5 2:-10 11:3 13:24 15:-7 17:27 18:6 21:1 25:23 29:-17 32:46
.etin 1:10 2:-14 7:1 15:9 18:-25 22:-5 24:-41 26:25 29:40
.eting 1:10 2:-14 7:1 15:9 18:-25 22:-5 24:-41 26:25 29:40
.etra 2:1 23:15
.etri 8:9 19:17
.etric 8:10
.etro 1:16 14:-13 16:-20 19:14 29:45
.etro$ 16:-6 29:7
.etros 19:17 29:18
.etry 9:5
.etry$ 9:5
.ets$ 7:1 8:26 9:-31 13:13 16:-6 23:45 25:-15 26:27 29:-10 34:-32
.ette 0:25 1:4 10:4 11:-9 17:-15 18:-1 22:-12 26:-7 29:9 32:5 34:1
.etter 0:25 10:5 11:-9 16:1 17:-14 18:-1 22:-11 26:-7 29:9 32:5 34:1
.etti 10:-30 18:11 21:36 29:-35 31:20 32:37
.ettin 10:-23 18:14 21:38 29:-9 31:20
.ettl 33:21
.ettle 33:23
.etty 33:6
.etty$ 33:6
.etup 17:8 18:-7
.etur 16:1 33:37
.eture 16:1 29:-12 33:38
.etwe 1:16 5:28 6:-19 10:6 18:-19 19:27 27:-14 28:13 29:17 32:40 33:-49
.etwee 1:16 5:28 6:-19 10:6 18:-19 19:27 27:-14 28:13 29:17 32:40 33:-49
.etzu 27:21
.etzun 27:21
.eue$ 9:8 13:90 14:-35 18:28 25:-26 28:-18 29:6 32:-15
.eutr 13:4 25:-17 34:21
.eutro 13:4 25:-17 34:21
.eve$ 14:-2 19:16 24:50 27:-10
.evel 2:-31 4:5 5:58 10:31
.evelo 2:-4 4:9 5:51 10:13 29:-6
.even 4:-13 5:-36 10:-37 12:-27 15:6 18:20 21:58 22:16 25:5 32:70
.even$ 12:-21 15:12 21:62 22:11 32:43
.eveni 25:28 33:5
.event 18:38 27:1 32:24
.ever 0:-70 1:-18 3:-37 5:12 6:-22 7:30 9:-50 10:3 11:-6 12:23 13:7 14:74 15:-21 17:50 18:14 19:-13 20:-34 22:-28 25:20 26:-7 27:95 28:-45 29:-13 32:-55 33:-6
.ever$ 2:-32 7:54 8:-58 10:13 11:-50 13:-28 17:85 18:26 21:10 24:-10 25:33 27:62 29:-15 30:8 31:-35
.evers 8:6
.evert 2:37 15:-18 33:11
.every 0:-43 5:31 6:-2 11:6 12:35 13:32 14:84 15:-7 16:1 17:-53 20:-17 21:-20 22:-22 24:11 27:48 28:-25 29:-5 31:7 32:-26 33:-18
.evie 1:28 2:9 9:6 10:-41 16:-30 22:36 25:10 29:40 33:5 34:13
.eview 1:31 2:9 9:6 10:-41 16:-27 22:37 25:11 27:-15 29:26 33:14 34:14
.evio 19:67 29:6 34:-8
.eviou 19:67 29:6 34:-8
.evu$ 32:27
.ewbi 17:80 25:-8
.ewbie 17:80 25:-8
.ewco 2:-30 17:69
.ewcom 2:-30 17:69
.ewed 2:25
.ewed$ 2:25
.ewee 5:53 10:-19 29:-6 32:-3 33:23
.eweek 5:53 10:-19 29:-6 32:-3 33:23
.ewer 10:-28 17:1 22:28 26:-23 27:-12 30:47
.ewer$ 10:-1 17:3 22:17 26:-21 27:-9 30:47
.ewers 21:6
.ewha 5:55 10:-3 25:-20 33:17
.ewhat 5:55 10:-3 25:-20 33:17
.ewhe 14:30
.ewher 14:30
.ewis 14:-8 18:-12 20:20 33:30
.ewise 14:-8 18:-12 20:20 33:30
.ewor 2:22 11:-6 22:30 29:9
.eword 2:23
.ework 11:-4 22:20 29:12
.ewri 22:6
.ewrit 22:6
.ews$ 9:6 26:39 27:53 31:7
.ewsl 0:3 5:1 10:4 15:-2 16:2 17:-8 22:-14 26:-4 32:7 34:1
.ewsle 0:3 5:1 10:4 15:-2 16:3 17:-8 22:-10 26:-4 32:7 34:1
.exac 10:34 16:-5 25:13 28:8 29:-17 33:34
.exact 10:34 16:-5 25:13 28:8 29:-17 33:34
.exam 7:42 11:37 25:-17
.examp 7:42 11:34 25:-16
.exc$ 8:-6 9:44 13:31 22:16 29:-19
.exce 1:-7 2:-13 4:-30 5:-36 6:-6 8:26 9:33 12:-40 13:47 16:-34 17:-68 20:-29 21:69 22:32 25:-3 27:9 32:-31 33:-51 34:22
.excep 1:-2 2:-17 4:-16 5:-33 6:-4 8:28 9:33 11:2 12:-38 13:46 14:-29 16:-32 17:-37 20:-25 21:60 22:33 25:-1 27:10 32:-27 33:-33 34:26
.excu 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
.excus 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
.exec 22:21
.exec$ 27:4
.exem 2:2 10:7 12:-15 13:42 22:46 34:-4
.exemp 2:2 10:7 12:-15 13:42 22:46 34:-4
.exis 3:24 5:-3 6:4 11:26 29:-13
.exist 3:24 5:-3 6:4 11:26 29:-13
.expe 17:22 20:56 33:18
.expec 17:25 20:56 29:-15 33:19
.expen 29:9
.expi 6:57 9:32 13:7 20:-1 32:-5
.expir 6:57 9:32 13:4 20:-1 32:-5
.expl 10:86 11:32 13:-7 17:2 29:-13
.expla 10:73 11:33 13:-7 17:3
.ext$ 0:2 2:40 3:32 4:51 5:-27 6:-80 7:-25 8:2 9:-98 11:-6 12:-66 13:-71 15:-42 17:10 18:118 19:-92 20:-1 21:-29 23:19 25:-5 26:-54 27:-97 29:-9 30:-49 32:47 34:-48
.exte 2:-5 6:-23 8:10 15:21 22:19 33:14 34:-6
.exten 2:-4 6:-20 8:10 15:21 22:19 33:4 34:-5
.extr 0:31 1:41 22:5
.extra 0:31 1:41 22:5
.exts 2:-8 8:6 10:26 12:34 22:-5 33:47
.exts$ 2:-8 8:6 10:26 12:34 22:-5 33:47
.eze$ 0:16 1:32 2:16 4:-103 5:-93 6:-4 9:2 10:14 12:27 13:19 14:-68 15:15 16:30 18:17 19:6 20:-81 21:-2 22:26 23:3 24:9 25:-41 28:19 29:-6 30:-21 32:-35 33:3 34:7
.ezed 5:11
.ezed$ 5:11
.ezee 12:16 29:15 33:-9
.ezee$ 12:16 29:15 33:-9
.ezes 1:-24 4:39 10:7 11:-9 12:14 13:-30 14:70 16:-44 18:-13 19:-12 24:-17 27:39 28:-30 29:36 31:4 33:-61 34:-26
.ezes$ 1:-24 4:39 10:7 11:-9 12:14 13:-30 14:70 16:-44 18:-13 19:-12 24:-17 27:39 28:-30 29:36 31:4 33:-61 34:-26
.ezin 6:-3 10:16 13:27 18:-13 25:27 32:14
.ezing 10:18 25:28 32:18
.ezze 12:9
.ezze$ 12:9
.face 12:19 33:18
.face$ 12:19 33:18
.fact 2:24 29:15
.facto 2:24 29:15
.fail 29:60
.faili 29:24
.fall 10:7 18:-4 32:71 33:21
.fall$ 10:7 32:52
.falls 33:5
.fang 17:24
.fange 17:24
.far$ 5:23 6:2 10:-21 12:-17 13:65 20:-13 23:40 28:70 29:-53 33:-13
.faul 23:44
.fault 23:44
.favo 0:23 12:-12 25:19 27:-4 29:-32 31:19 34:-8
.favou 0:24 8:1 12:-10 25:23 29:-27 34:-4
.feaa 33:9
.feaat 33:9
.feat 0:-57 1:-18 2:13 3:-16 5:18 6:11 7:-46 9:-56 10:18 11:5 13:-2 14:-52 15:6 16:15 18:-1 19:30 20:-43 21:-2 22:7 24:1 27:-17 28:21 29:-45 30:-16 31:-13 32:-59 33:42 34:4
.featu 0:-55 1:-18 2:13 3:-15 5:18 6:11 7:-46 9:-55 10:17 11:5 13:-1 14:-52 15:6 16:16 18:-1 19:30 20:-43 21:-1 22:7 24:3 27:-17 28:19 29:-43 30:-16 31:-12 32:-59 33:39 34:5
.feau 28:1 29:-10 33:38
.feaut 28:1 29:-9 33:31
.feb$ 4:22
.fect 2:-11 10:39 12:21 25:30 30:21 34:-12
.fect$ 2:-1 12:45 25:17 30:22
.fecte 10:30
.fedo 20:7 29:11
.fedor 20:7 29:11
.fee$ 25:37 29:6 34:-5
.feed 14:-25 26:69 27:34
.feed$ 14:-25 26:69 27:34
.feez 10:32 12:11
.feeze 10:32 12:11
.fer$ 18:16
.fere 10:43 12:9 29:11 33:19
.feren 10:44 29:16 33:12
.ferez 12:19
.fes$ 9:-27 10:-27 13:104 21:48 33:-21
.fetu 10:-14 12:7 16:1 29:-10 33:33
.fetur 10:-14 12:7 16:1 29:-10 33:33
.few$ 32:20
.fewe 26:-19 30:48
.fewer 26:-19 30:48
.ffe$ 2:-67 6:-33 8:8 9:48 10:47 11:12 13:-98 14:-3 19:-18 21:76 22:87 24:-15 27:-39 29:-91 33:-26 34:-15
.ffec 2:-5 10:41 12:26 30:22 34:-10
.ffect 2:-5 10:41 12:26 30:22 34:-10
.ffee 25:37 29:6 34:-5
.ffee$ 25:37 29:6 34:-5
.ffer 10:56 33:6
.ffere 10:45 33:16
.ffes 9:-27 10:-27 13:104 21:48 33:-21
.ffes$ 9:-27 10:-27 13:104 21:48 33:-21
.ffic 6:12 12:-3 20:36 25:11 29:1 33:-28
.ffice 25:14 29:45
.ffici 6:14 20:40 29:-14
.ffsi 31:16
.ffsit 31:16
.ffte 29:14
.fica 11:-8 26:40 27:27 29:-14 30:25 31:15
.ficat 11:-7 26:40 27:27 30:25 31:15
.fice 25:23 29:45
.fice$ 25:23 29:45
.fici 6:14 20:40 29:-14
.ficia 6:14 20:40 29:-14
.fig$ 21:3
.figu 29:14
.figur 29:14
.file 9:20 11:-4 13:30 21:14 22:54 29:19 34:-33
.file$ 9:-33 13:3 14:9 21:4 22:63 29:3 33:33 34:-22
.filed 9:60 13:11 33:-14
.files 29:14 33:-1
.fili 21:37
.filin 21:37
.fill 18:29 21:24 29:-36
.fill$ 18:30 21:24 29:-34
.fina 0:-17 5:-13 6:26 9:-2 10:27 14:-17 16:11 17:-18 19:8 20:38 22:-41 23:-7 24:16 27:6 29:-113 32:-41 33:21
.final 0:-17 5:-13 6:26 9:-2 10:27 14:-17 16:12 17:-18 19:8 20:33 22:-40 23:-7 24:16 27:6 29:-111 32:-41 33:23
.find 7:3 17:6 21:17 22:-4 29:28
.find$ 7:4 17:17 29:4
.fine 1:-20 2:58 8:57 10:47 29:-19
.fine$ 1:-20 2:58 8:57 10:47 29:-19
.fing 25:38 31:-15
.fini 2:6 8:-3 10:29 12:18 24:16 28:7 33:-21
.finis 2:10 12:19 22:5 28:9 32:1 33:-15
.finit 10:19
.finl 20:14 33:11
.finla 20:11 33:15
.finn 6:8
.firm 33:17
.firm$ 33:7
.firs 2:-17 9:-7 10:-44 11:-11 16:-14 17:90 18:79 20:-10 21:10 25:-8 33:34 34:-20
.first 2:-17 9:-6 10:-41 16:-10 17:92 18:75 20:-9 21:10 25:-8 29:-23 33:39 34:-19
.five 10:3 16:22 25:13
.five$ 10:3 16:22 25:13
.fix$ 2:77 5:20 7:-12 11:-3 12:-91 16:62 17:26 20:71 21:6 22:9 25:-23 28:-1 29:-38 33:-92
.fixe 2:13 5:-23 10:29 12:7 29:33
.fixed 5:-9 12:42 29:32
.fixes 2:35 10:27 12:-15 22:6
.fixi 2:-12 5:38
.fixin 2:-12 5:38
.flag 11:6 12:2 24:33 29:-12
.flag$ 12:4 24:33
.flam 19:97 33:-26
.flami 19:97 33:-26
.flig 29:1
.fligh 29:1
.floo 29:17
.floor 29:17
.flow 12:31 17:3
.flow$ 17:3
.folk 0:4 1:3 3:-7 4:10 8:-8 9:2 11:-3 16:-1 17:12 20:3 24:9 25:5 27:-9 29:-1 30:11
.folks 0:4 1:3 3:-7 4:10 8:-8 9:2 11:-3 16:-1 17:12 20:3 24:9 25:5 27:-9 29:-1 30:11
.foll 3:15 4:14 10:-52 11:13 14:-49 16:-8 17:-19 18:53 24:22 25:-23 26:59 27:60 28:-21 31:17 32:-19 33:-59 34:-19
.follo 3:15 4:14 10:-52 11:14 14:-48 16:-7 17:-17 18:54 24:22 25:-7 26:59 27:46 28:-19 31:19 32:-19 33:-58 34:-19
.foo$ 2:6 25:-32 29:65
.fooc 33:5
.foocl 33:5
.for$ 1:9 2:-10 4:29 5:-6 6:17 7:-10 8:13 10:5 11:4 12:-17 13:21 14:-20 15:-26 16:-17 17:-6 18:-8 19:-21 20:12 21:47 22:59 24:-12 26:5 27:4 28:9 29:1 30:-6 32:6 33:27 34:12
.forb 2:17 10:-2 12:5
.forbi 2:17 10:-2 12:5
.forc 6:-33 12:99 33:-23
.force 6:-33 12:99 33:-23
.fore 1:29 2:-3 3:22 6:10 7:20 8:-1 10:-11 12:-7 13:-11 14:-2 17:4 18:14 19:44 22:-13 23:15 24:44 25:-17 27:-3 28:39 30:-16 31:-3 32:19 34:-8
.fore$ 1:30 2:-2 3:23 6:11 7:20 8:-1 10:-9 12:-7 13:-10 14:-2 17:5 18:14 19:44 22:-12 23:11 24:45 25:-11 27:-3 28:39 30:-15 31:-3 32:10 34:-8
.forg 4:15 6:-1 7:-10 9:19 10:1 11:12 12:11 14:4 16:14 17:-16 18:9 19:-6 22:-9 23:-24 24:34 29:-8 30:-13 32:3 33:9
.forge 1:-8 2:-10 4:11 7:-17 9:1 10:4 11:14 14:5 19:-9 20:-2 22:-1 23:-14 24:37 28:-15 29:-4
.forgo 1:1 2:5 8:7 9:2 11:-3 13:-8 16:15 17:-14 23:-2 25:-5 28:10 29:9 30:-2 33:4 34:-5
.form 5:-9 8:18 9:-39 11:25 13:-19 14:-23 17:37 19:14 21:55 25:-25 27:56 33:-15
.form$ 21:37
.forma 2:10 8:22 9:-12 11:35 13:-9 17:41 21:30 25:-10
.forme 14:-6 19:20 27:35
.forr 12:38 22:-6 25:-17
.fort 27:4 28:17 32:10
.fortn 28:11 32:10
.forw 15:13 29:33
.forwa 15:13 29:33
.fosd 20:-6 25:21 29:22 33:-5
.fosde 20:-6 25:13 29:23 33:-5
.four 3:23
.four$ 1:2 3:23
.fpf$ 6:26 10:30 16:3 20:-16 29:-52 33:48
.fra$ 27:18
.frea 29:12
.fread 29:12
.free 0:16 1:10 3:-47 5:-77 6:-3 7:-28 10:11 11:-10 12:48 13:5 14:5 15:3 16:12 20:-79 21:-10 22:12 24:3 25:13 26:-5 27:19 29:4 30:-61 31:6
.free$ 12:19
.freee 2:-6 12:43
.freez 0:16 1:12 2:1 3:-42 5:-59 6:-4 7:-20 10:6 11:-4 12:19 13:7 15:4 16:12 18:5 19:4 20:-70 21:-14 22:17 24:5 25:19 27:14 28:1 29:9 30:-51 31:6
.fren 29:14
.frenc 29:14
.fres 4:18 5:-5 17:46 18:-2
.fresh 4:18 5:-5 17:46 18:-2
.frez 12:15 29:25 33:-11
.freze 12:15 29:25 33:-11
.fri$ 32:24
.frid 0:-8 1:41 7:-2 10:-16 12:-67 16:40 24:37 27:-22 29:59 32:56
.frida 0:-7 1:41 2:6 10:-14 16:40 24:37 27:-22 29:2 32:56
.frie 8:-31 25:18 29:7
.frien 8:-31 25:18 29:7
.froe 12:51
.from 1:4 4:11 6:-48 8:42 9:-4 10:29 12:-50 14:28 15:-38 19:36 20:-59 21:-2 25:8 26:-34 27:-7 28:-4 29:11 30:2 31:46 33:-1 34:-4
.from$ 1:4 4:11 6:-48 8:42 9:-4 10:29 12:-50 14:28 15:-38 19:36 20:-59 21:-2 25:8 26:-34 27:-7 28:-4 29:11 30:2 31:46 33:-1 34:-4
.fron 18:12 27:10
.front 18:12 27:10
.froz 5:-58 6:4 12:118 17:-29 18:-29 22:21 25:34 29:17 31:-28 33:-14
.froze 5:-24 6:6 12:72 17:-12 22:22 25:25 29:36 31:-4 33:-11
.frozn 5:-1 12:72 29:-5
.frre 14:21 17:10 18:-12
.frree 14:21
.frro 25:23
.frroz 25:23
.fsit 31:16
.fsite 31:16
.fted 6:-28 12:49
.fted$ 6:-28 12:49
.fter 0:-30 1:24 2:26 5:2 6:15 10:-25 11:-12 12:-81 13:11 14:-47 15:-24 17:-16 18:45 19:-12 20:16 21:27 22:25 24:26 27:-41 28:-44 29:6 31:-7 34:-12
.fter$ 0:-29 1:15 2:24 5:3 6:16 10:-24 11:-8 12:-80 13:12 14:-43 15:-23 17:-13 18:46 19:-11 20:17 21:28 22:26 24:19 27:-36 28:-42 29:7 31:-2 34:-8
.ftin 15:6 20:9
.fting 15:6 20:9
.full 14:58 18:30 28:20
.full$ 14:58 18:30 28:20
.func 11:29 33:22
.funct 11:29 33:22
.funn 25:30
.funny 25:30
.fuse 8:52 9:16 33:-3
.fuse$ 8:49
.fused 7:12 9:26
.futu 18:15
.futur 18:15
.fway 5:55 6:-25 9:-2
.fway$ 5:55 6:-25 9:-2
.gain 5:-1 12:-9 15:4 24:27 25:33 29:19 31:-2 32:-21 33:30
.gain$ 5:-37 12:-8 15:12 24:28 25:37 29:25 32:-17 33:33
.gains 8:4 19:10
.gal$ 22:15
.gant 5:-12 9:-2 14:41
.gantt 5:-12 14:41
.gard 9:22 21:19 29:33 31:-11
.gardi 9:23
.gate 0:3 2:-17 9:-17 12:58 13:-8 18:21 21:4 25:-15 27:26 29:19
.gate$ 2:-16 9:-7 12:48 21:6 25:-2 29:29
.gates 0:6 18:27
.gati 13:20
.gatio 13:20
.gazp 19:93 20:-9 33:-31
.gazpa 19:93 20:-9 33:-31
.gcc$ 29:38
.gdpr 9:11 29:-9
.gdpr$ 9:11 29:-9
.geab 2:50
.geabl 2:50
.ged$ 2:17 6:3 7:-3 8:48 18:-21 19:16 22:-4 23:53 33:3 34:-19
.gel$ 2:5
.gela 1:3
.gelam 1:3
.gele 6:-6 8:19 9:-12 12:64
.gelo 1:36
.gelog 1:36
.gen$ 2:37 4:15 28:35 29:-2 31:13
.gend 14:-1 27:6 32:51
.genda 27:6 32:47
.gene 4:31 19:13 20:-1 26:19 30:-22 31:28 34:19
.gener 4:31 19:13 20:-1 26:19 30:-22 31:28 34:19
.gent 10:30
.gentl 10:31
.ger$ 2:-76 5:-53 8:19 11:8 20:-57 27:-48 28:31 29:1 31:40 33:31 34:36
.germ 11:17
.germa 11:17
.gers 1:3 10:30 22:28 25:32 26:25 29:-56 31:-9 33:-18
.gers$ 1:3 10:30 22:28 25:32 26:25 29:-56 31:-9 33:-18
.ges$ 2:-44 5:-55 6:6 9:-56 10:102 12:11 13:30 14:-15 16:-57 17:-12 18:-45 20:-18 24:-47 25:-58 26:24 27:20 28:18 30:53 31:25
.gest 2:-9 15:27 25:-7 26:33 27:54 29:-48 30:14 31:30
.gest$ 2:-5 26:8 27:56 29:-32 30:16 31:33
.get$ 1:-46 2:-24 4:69 5:4 6:-25 7:-10 8:-11 9:18 13:-41 14:5 15:-32 16:-5 18:3 19:-44 20:12 21:45 23:-53 24:55 26:30 27:28 28:-2 32:-3
.gets 7:3 8:25 9:-9 23:45 26:28 34:-29
.gets$ 7:3 8:25 9:-9 23:45 26:28 34:-29
.gett 10:-22 11:-15 17:8 18:15 21:39 29:-13 31:13
.getti 10:-18 11:-12 18:15 21:40 29:-3 31:21
.gfix 2:23 5:1 20:33
.gfix$ 2:29 5:2 20:33
.gged 6:46 20:-10 33:11
.gged$ 6:46 20:-10 33:11
.gges 15:38
.ggest 15:38
.ggin 34:9
.gging 34:10
.ggle 2:21
.ggle$ 2:21
.ghly 28:7
.ghly$ 28:7
.ght$ 0:23 2:-26 5:10 6:11 7:10 8:23 10:-91 12:23 14:-4 15:3 16:-15 19:-55 22:-34 23:26 24:-10 25:8 27:-41 29:11 30:2 31:-31 33:49 34:-5
.ghts 17:10 28:23 29:19
.ghts$ 17:10 28:23 29:19
.gia$ 6:30 12:3
.gids 33:32
.gids$ 33:32
.gigk 12:9 33:9
.gigke 12:9 33:9
.gin$ 2:63 3:2 4:40 10:-5 17:30 20:-40 29:39
.gina 16:25
.ginal 16:26
.gine 17:33 25:11 29:-11
.ginee 17:31 25:12 29:-9
.ging 2:52 10:-31 17:-7 20:-32 25:9 33:26 34:45
.ging$ 2:52 10:-31 17:-7 20:-32 25:9 33:26 34:45
.ginn 4:3 17:64 33:10
.ginne 17:68
.ginni 4:6 29:1
.gins 27:31
.gins$ 27:31
.gist 1:11 13:29 27:23
.giste 1:11 13:29 27:23
.git$ 29:70
.give 2:-47 5:12 8:5 10:-23 11:38 13:16 16:30 19:-56 20:-21 27:-4 28:-5 29:-3 32:16 33:14
.give$ 2:-32 5:13 8:8 10:-13 11:39 13:20 16:34 19:-42 25:-87 29:-13 32:17 33:28
.gives 25:34
.gkei 12:9 33:9
.gkeit 12:9 33:9
.gle$ 2:1 15:6 25:27 26:42 27:-21 33:-3
.glis 25:3
.glish 25:3
.glob 33:29
.globa 33:22
.glos 10:61 25:-36 29:-14
.gloss 10:25 33:1
.gly$ 16:29
.gned 9:20 17:2 29:30
.gned$ 9:20 17:2 29:30
.gnin 8:30 33:7
.gning 8:30
.gns$ 21:7 29:-17 34:40
.goes 2:45 6:-20 16:18 20:18 28:-13
.goes$ 2:45 6:-20 16:18 20:18 28:-13
.goin 2:-8 4:21 5:21 9:7 12:16 13:-10 14:-2 15:2 25:17 29:-17 31:-5 32:36 33:-11
.going 2:-7 4:21 5:25 9:7 12:16 13:-10 14:-2 25:17 29:-17 31:-5 32:36 33:-11
.gold 20:54 29:-49
.gold$ 20:54 29:-49
.goli 1:29 20:15 24:9
.goliv 1:29 20:15 24:9
.gone 2:2 6:80 33:-6
.gone$ 2:2 6:80 33:-6
.good 2:36 6:18 8:10 14:-43 16:-17 17:27 20:4 21:-5 24:-9 25:31 27:-11 29:-5 33:18
.good$ 2:25 6:18 8:11 14:-41 16:-16 17:27 20:5 21:-5 24:-9 25:16 27:-8 33:19
.goog 26:17
.googl 26:17
.got$ 5:5 6:-17 7:-5 9:15 10:-3 13:53 21:-12 22:-8 24:-5 27:-11 28:55 29:-3 30:-18 31:-3 32:21 33:31 34:-71
.gpg$ 11:-6 29:62
.gpu$ 22:35
.grac 0:5 1:-14 6:-5 8:-8 11:-1 12:-7 13:7 18:-5 22:28 25:4 26:10 29:-4 30:3 31:-5 34:2
.graci 0:5 1:-3 6:-3 8:-7 11:-1 12:-6 13:8 18:-4 22:-1 25:6 26:10 29:-2 30:3 31:-1 34:3
.grad 2:28 12:13 20:6 22:14 29:7
.grade 2:17 12:14 20:7 22:15 29:16
.gram 17:29 29:15
.gramm 17:3 29:24
.gran 2:-19 8:41 13:9 19:8 22:20 25:-3 27:32 29:-10 32:-10
.grant 2:-19 8:41 13:9 19:8 22:20 25:-3 27:32 29:-10 32:-10
.grap 8:5
.graph 8:5
.grat 2:3 9:31 22:38 25:69
.grate 16:8
.grati 2:9 9:27 22:23
.grats 25:48
.gratu 25:24
.grea 8:-9 25:55
.great 8:-9 25:55
.gree 1:-14 7:19 8:45 9:-17 11:-16 25:54 29:-5
.gree$ 11:-3 25:44 33:13
.greed 8:6 15:1 16:8
.green 8:44
.grees 7:9 8:-10
.grep 18:14
.gres 2:19 5:20 33:16
.gress 2:20 5:20 33:16
.grou 9:8
.groun 9:12
.grra 9:4
.gth$ 3:27 29:30
.gtm$ 8:22
.guag 0:6 15:6
.guage 0:6 15:6
.gue$ 18:13 32:9
.guid 3:-13 11:35 17:59 18:-15 24:16
.guide 11:35 17:47 18:-15 24:16
.gun$ 5:35 6:-2 12:40 14:-8
.gure 29:16
.gust 1:22 20:6 32:35
.gust$ 1:22 20:6 32:35
.hack 12:-18 17:25 25:19 28:5 29:-8
.had$ 0:10 6:41 12:-11 28:-32 31:7
.haha 25:52
.haha$ 25:52
.hain 12:5 18:8 29:52 33:-8
.haine 12:9 29:14 33:44
.half 2:19 5:16 6:-13 22:48
.half$ 2:21 22:48
.halfw 5:31 6:-9
.hall 1:-8 2:-13 9:5 10:2 18:1 23:4 26:4 27:-13 28:21 29:-2 31:-9 34:-5
.hall$ 7:7
.hallo 1:-6 2:-11 7:-2 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.han$ 2:-7 6:-19 15:-17 16:27 19:41 23:12 28:73 33:-25
.hanc 2:38 10:-1 21:37
.hance 2:38 10:-1 21:37
.hand 12:-17 14:-5 20:8 25:24 29:-32 33:57 34:32
.hand$ 26:9 33:18
.handl 34:44
.hands 12:-7 20:16 25:32 29:-15 33:8
.hane 30:36
.hang 5:-46 6:-34 10:24 12:28 13:37 15:41 16:22 19:-43 20:-24 21:9 25:-51 27:43 28:14 29:-10 30:-7 31:-11 32:-6 34:23
.hange 5:-8 6:-25 10:34 12:12 13:39 14:-13 15:34 16:28 19:-27 21:12 25:-14 27:52 28:18 29:-1 33:-23 34:4
.hangi 2:20 29:-5 33:48
.hank 4:1 5:11 6:19 7:-2 8:1 9:9 11:-12 13:3 14:5 15:7 16:2 19:-2 20:7 23:-12 26:7 27:3 28:-3 31:6 32:11 34:13
.hank$ 5:9 6:12 8:-9 9:17 10:-3 11:-35 14:10 15:28 18:4 22:-7 24:-16 25:-23 29:10 34:22
.hanks 0:-2 4:6 6:3 8:14 10:5 15:-4 16:1 20:8 21:-10 22:12 24:3 25:20 26:1 27:10 28:-7 29:-6 30:5 31:1 32:3
.hann 2:-44 11:24 14:-4 25:10 26:37 27:41 28:-8 29:10 30:22 31:24 32:-9 33:-28
.hanne 2:-23 11:28 14:-2 25:11 26:38 27:35 28:-8 29:4 30:24 31:22 32:-8 33:-9
.happ 2:-13 6:47 7:8 10:43 12:9 13:-26 16:-38 19:-47 20:-14 24:-32 25:44 29:-17 32:45 33:-8
.happe 2:-3 6:28 7:12 10:29 12:11 13:-16 19:-11 24:-14 25:-31 29:-6 32:67
.happn 6:10 10:7
.happy 16:-15 25:58
.haps 15:4 26:11
.haps$ 15:4 26:11
.hard 1:21 8:28 10:64 28:-26
.hard$ 1:17 8:28 10:57 28:-24
.hare 14:10
.hare$ 14:10
.harg 34:53
.harge 34:53
.harm 11:-2 25:10
.hart 14:33
.hart$ 14:33
.has$ 2:3 3:7 5:44 6:52 7:25 9:28 11:-8 12:38 13:30 14:-10 15:42 17:-65 18:-48 19:-53 20:8 21:-37 22:-21 28:-36 29:-14 31:-3 32:-5 33:-26 34:-21
.hase 5:104 17:10 23:29 29:-31 31:-18
.hase$ 5:104 17:10 23:29 29:-31 31:-18
.hat$ 0:-10 1:-74 3:-35 5:29 6:-49 7:-12 8:-53 10:38 11:45 12:-42 13:50 14:-3 15:-4 17:30 18:57 19:24 22:-59 24:-5 25:-3 27:-69 28:-21 29:4 31:-88 32:30 33:54 34:-79
.hate 18:25 25:31 27:-41 30:34
.hatev 18:26
.have 0:2 2:-16 4:-14 5:17 6:30 7:1 10:-3 11:-29 12:15 13:2 14:3 15:-19 16:22 17:-8 18:2 19:-5 20:-9 22:13 23:33 24:-2 28:19 29:-6 30:-8 32:12 33:7 34:-48
.have$ 0:2 2:-16 4:-14 5:17 6:30 7:1 10:-3 11:-29 12:15 13:2 14:3 15:-19 16:22 17:-8 18:2 19:-5 20:-9 22:13 23:33 24:-2 28:19 29:-6 30:-8 32:12 33:7 34:-48
.havi 5:-31 6:-17 10:7 12:-21 25:45
.havin 5:-31 6:-16 10:7 12:-20 25:45
.hawe 5:-19 6:-6 12:35 25:14
.hawed 5:-19 6:-6 12:35 25:14
.hboa 9:9 22:27 29:-5
.hboar 9:9 22:27 29:-5
.hced 14:6 19:7
.hcedu 14:6 19:7
.hch$ 5:5
.hdra 8:45
.hdraw 8:45
.head 2:-50 5:-48 6:14 8:16 9:-27 12:-8 16:-17 18:87 20:3 23:29 24:53 25:-38 26:-16 32:1 33:-26
.head$ 1:2 2:-39 6:16 8:17 12:-2 16:-10 18:92 23:30 24:17 25:-26 29:-58 32:7 33:-36
.heads 24:43
.hear 10:17 15:43 25:12 27:30
.hear$ 25:15 27:35
.heard 10:7
.heari 33:4
.heck 0:-16 1:18 6:3 10:-4 11:18 17:-32 20:5 25:-1 27:3 28:8 29:24 33:-3 34:10
.heck$ 2:33 11:2 16:-3 21:-4 28:15 29:4
.hecki 0:-6 2:-16 6:7 8:1 11:5 12:3 17:-25 20:10 27:10 34:15
.heckp 1:20 18:25
.hed$ 6:90 9:7 10:-5 13:-25 15:13 17:-19 18:-17 25:-58 29:28 33:-38
.hedu 1:22 2:-32 3:24 4:28 6:-15 12:-17 13:-35 14:33 18:21 19:23 20:-21 24:3 25:-30 29:-16 31:-24 34:28
.hedul 1:22 2:-32 3:24 4:29 6:-15 12:-11 13:-34 14:32 18:21 19:23 20:-20 24:3 25:-28 29:-15 31:-23 34:28
.heel 4:17 18:38 29:-8
.heels 4:18 18:38 29:-35
.heer 5:8 8:10 10:-9 11:3 15:-4 17:-10 18:-1 20:5 25:26 27:-7 28:10 34:-17
.heers 5:9 8:10 10:-3 14:1 15:-3 17:-9 20:6 25:9 27:-5 28:10 34:-16
.heet 11:46 29:-22
.heet$ 11:48 29:-20
.heir 9:1 24:20
.heir$ 9:1 24:20
.hell 6:-4 9:-3 10:22 11:-27 16:-2 17:9 21:15 22:-2 25:45 33:-1
.hell$ 25:26
.hello 6:-3 9:-2 10:17 11:-24 16:-2 17:16 21:16 25:21 29:-4
.help 11:84 14:-22 15:17 17:85 22:-13 25:-39 27:-11 29:-17 31:-15
.help$ 11:85 15:20 17:66 22:-7 25:-58 29:-6 31:-14
.helpf 33:4
.hem$ 9:-7 13:13 14:27 18:-27 31:37 33:16
.heme 8:15
.heme$ 8:15
.hemy 2:30
.hemy$ 2:30
.hen$ 0:-87 1:-34 2:-99 3:18 4:-92 5:-6 6:-50 7:-19 8:-79 10:-7 11:-32 12:-39 13:-72 14:7 15:-22 16:-38 17:-99 18:19 19:53 20:102 22:-103 24:31 26:-99 28:-35 29:26 30:-79 31:-98 32:-73 33:91 34:-34
.hene 25:7 27:60
.henev 27:62
.her$ 0:40 2:32 5:-41 10:-15 11:-57 14:-8 15:9 18:-48 23:21 25:11 26:-10 27:-64 29:3 31:60 33:-50
.here 2:-52 3:4 4:-48 5:23 6:-17 7:-45 8:-12 10:-5 11:43 12:-17 14:29 15:10 17:77 19:-46 20:-43 21:19 26:10 27:41 28:-15 29:-11 30:1 33:-17 34:9
.here$ 2:-46 3:5 4:-45 5:22 6:-15 7:-33 8:-32 10:-2 11:44 12:-16 13:1 14:30 15:12 16:-36 17:78 19:-45 20:-25 21:39 22:-45 26:11 27:45 28:-12 29:-10 30:2 33:-13 34:11
.hereb 16:31 21:-12 22:42
.herr 2:30 3:2 10:33 11:-24 25:-5
.herre 3:4
.herry 2:33 10:34 11:-12 25:-1 29:7
.hers 30:22
.hers$ 30:22
.hes$ 9:-13 10:21 12:7 13:13 15:25 29:-58 34:8
.hese 1:9 30:43 31:34
.hese$ 1:9 30:43 31:34
.heth 12:32 15:15 34:34
.hethe 12:32 15:15 34:34
.hew$ 25:46
.hey$ 2:11 5:2 7:13 8:-17 9:29 10:13 12:31 13:-13 14:4 15:6 16:-14 17:2 19:-37 20:5 21:-10 25:5 27:-1 30:-17 31:7
.hher 11:27 25:-10
.hhere 11:27 25:-10
.hibi 2:9 4:28 5:24 6:34 9:-39 11:-42 14:29 16:9 17:-22 18:-1 19:15 20:59 22:-13 25:-55 29:-38 32:-21 34:10
.hibis 2:9 4:28 5:24 6:34 9:-37 10:-12 11:-42 14:30 16:9 17:-21 19:16 20:51 22:-13 25:-54 29:-25 32:-21 34:10
.hich 0:-55 1:-40 2:-55 4:-27 5:19 6:-12 7:-54 8:-35 10:22 12:-38 13:44 15:-45 16:-73 17:10 18:53 19:14 20:28 21:-6 22:-67 23:12 24:-64 25:-78 26:18 27:-74 28:-29 29:26 30:-45 31:-52 33:28 34:31
.hich$ 0:-54 1:-40 2:-55 4:-26 5:20 6:-11 7:-54 8:-34 10:23 12:-37 13:44 15:-45 16:-73 17:10 18:42 19:14 20:29 21:-6 22:-67 23:12 24:-64 25:-76 26:18 27:-74 28:-19 29:27 30:-45 31:-51 33:31 34:31
.hied 6:-22 9:9 10:10 21:18 22:22
.hift 15:19 16:20 29:24 34:20
.hift$ 15:5 16:22 29:30
.hifte 34:25
.hile 32:5
.hile$ 32:5
.hill 28:13 32:8
.hill$ 28:13 32:8
.hin$ 28:58 29:-22 32:20
.hind 6:46 10:29 14:-18 33:-10
.hind$ 6:46 10:29 14:-18 33:-10
.hine 25:28 29:13
.hine$ 25:29 29:14
.hing 1:-6 2:-15 4:-21 5:31 7:-17 9:12 10:6 11:7 12:1 13:49 14:17 18:68 19:-30 21:-1 22:-24 23:6 24:-31 26:2 27:6 28:-34 29:-74 30:-28 31:13 32:62 33:-46 34:-37
.hing$ 1:-4 2:-1 4:-17 7:-36 9:18 10:13 11:7 12:12 13:52 14:12 15:2 18:65 19:-26 22:-22 23:4 24:-50 26:5 27:7 28:-24 29:-48 30:-23 31:14 32:36 33:-38 34:-28
.hings 5:58 11:-1 23:22 25:-7 29:-9 32:38 33:-6
.hink 0:36 6:11 7:69 8:-23 10:-11 11:-14 12:-14 15:25 21:50 22:-26 26:11
.hink$ 0:18 7:35 10:-4 11:-10 15:21 21:4 26:11
.hinki 7:30 8:-6 21:27 22:-7
.hint 5:-3 10:25 34:13
.hint$ 34:13
.hiny 33:26
.hiny$ 33:26
.hip$ 1:-54 4:10 5:-38 6:15 8:17 9:-41 10:13 13:-20 18:-35 20:5 21:14 25:-10 27:7 28:26 29:-34 32:-14 34:5
.hipp 6:27 20:28
.hippe 6:29
.hippi 20:31
.hips 3:3 4:-10 16:21
.hips$ 3:3 4:-10 16:21
.hird 33:17
.hird$ 33:17
.hirt 17:-18 29:37
.his$ 0:-4 1:-15 2:37 3:-28 5:3 6:-29 7:-17 9:-64 10:-30 11:21 12:5 13:18 14:9 15:-5 16:-15 17:28 18:-23 19:-18 20:14 22:-13 23:23 24:28 26:-2 27:25 28:-14 32:32 33:12 34:44
.hist 6:56 19:38 33:-22
.histo 6:56 19:38 33:-22
.hit$ 10:36 20:-9 24:20 28:49 29:-29 33:-27
.hits 18:22
.hits$ 18:22
.hive 14:-18 19:8
.hive$ 14:-18 19:8
.hly$ 28:6
.hmal 33:2
.hmal$ 33:2
.hmar 7:24
.hmark 7:24
.hmm$ 25:13
.hoev 7:10 8:-2 28:41
.hoeve 7:10 8:-2 28:41
.hola 17:46 29:-7
.hola$ 17:46 29:-7
.hold 1:-31 7:36 8:6 9:10 10:-62 12:24 14:2 15:13 16:21 18:-18 27:-9 29:-37
.hold$ 1:-28 7:42 8:6 9:-16 12:25 15:15 16:22 29:-16 32:11 33:-34
.holde 14:22
.hole 14:63
.hole$ 14:63
.holi 28:-27 29:18 31:13
.holid 28:-27 29:18 31:13
.hom$ 2:-12 7:3 9:-10 10:18 15:27 19:-17 33:-49 34:102
.home 11:-4 29:7
.hon$ 2:40 7:-7 20:-28 29:24 33:32
.hone 6:11 7:-15 13:10 17:-12 19:2 24:-9 25:13 28:3 29:15
.hone$ 6:11 7:-14 13:11 17:-10 18:3 19:2 24:-8 25:-6 28:3 29:28
.hook 26:22 27:67
.hook$ 26:22 27:67
.hool 25:7 29:8
.hool$ 25:7 29:8
.hope 6:2
.hope$ 6:2
.hori 18:28 29:-11 34:23
.horit 34:24
.horiz 18:29 29:-8
.hort 3:4 11:40
.hose 7:26 10:-6 21:-18 29:-24 34:78
.hose$ 7:26 10:-6 21:-18 29:-24 34:78
.hot$ 18:32 29:28 33:-19
.hotf 2:21 20:6
.hotfi 2:21 20:6
.houg 12:-19 22:36 33:5
.hough 12:-19 22:36 33:5
.houl 1:-9 2:-10 3:11 4:-22 6:6 7:28 8:-43 9:-44 10:-15 11:1 12:-9 13:-29 15:22 16:9 18:28 19:-36 21:7 22:-20 24:-33 25:-3 26:19 27:-8 30:21 31:-16 32:1 34:8
.hould 1:-9 2:-10 3:11 4:-22 6:6 7:28 8:-43 9:-38 10:-14 11:2 12:-9 13:-19 15:22 16:9 18:28 19:-36 22:-20 24:-33 25:-2 26:19 27:-8 30:21 31:-16 32:1 34:8
.hour 10:-60 20:23 24:61 27:-8 28:53 33:15
.hour$ 10:-45 20:26 24:15 33:44
.hours 1:11 24:31 28:64 33:-14
.hout 0:5 12:20 24:25 26:1 33:-8
.hout$ 0:5 12:20 24:31 26:1 33:-7
.how$ 0:-24 2:-89 3:16 4:-90 5:10 6:-164 7:-21 8:-158 9:24 11:81 12:-101 13:48 14:4 15:2 16:-122 17:52 18:-7 19:64 20:-10 21:3 22:-129 23:22 24:-112 25:-32 26:-18 27:-186 28:88 29:40 31:-151 32:-155 33:-29 34:-65
.hras 11:58 23:-17
.hrase 11:35 23:-17
.hre$ 9:15 11:16
.hree 1:12 16:24 18:33 22:28 24:21
.hree$ 1:12 16:24 18:33 22:28 24:21
.hric 27:27 31:17
.hrich 27:27 31:17
.hris 25:22 28:-34 29:17
.hrist 25:22 28:-34 29:17
.hrou 5:12 8:21 9:14 11:9 12:-10 13:14 14:16 19:-7 25:-11 31:-12
.hroug 5:12 8:21 9:13 11:9 12:-10 13:14 14:16 19:-7 25:-11 31:-12
.hru$ 9:10
.hten 31:25
.hten$ 31:25
.hts$ 10:10 17:8 25:-30 28:23 29:26 32:15
.huma 11:-25 25:8 34:43
.human 11:-25 25:8 34:43
.humb 8:42
.humbs 8:42
.hund 26:16
.hunde 26:16
.hung 25:6
.hurs 10:-2 12:-38 16:32 19:-18 32:32 33:66
.hursd 6:20 12:-24 16:31 19:-14 32:32 33:31
.hurt 15:1
.hurt$ 15:1
.hush 25:-52 29:-33 31:97 32:-16
.hush$ 25:-52 29:-33 31:97 32:-16
.hut$ 2:-22 6:42 12:47 20:-11 25:-34 29:-47 31:46 33:10
.i18n 27:10 34:20
.i18n$ 27:10 34:20
.iais 17:42 34:42
.iaiso 17:42 34:42
.ial$ 12:-4 17:28 20:34 29:-40 32:13
.iall 6:15
.ially 6:15
.ialo 9:25 22:7 29:-6
.ialog 9:25 22:7 29:-6
.ian$ 14:-10 19:25 25:14 29:60
.iary 5:-3 10:24
.iary$ 5:-3 10:24
.ias$ 0:5 1:-3 5:4 6:-4 8:-8 11:-1 12:-4 13:8 18:-5 22:-3 25:6 26:10 29:-1 30:3 31:-1 34:2
.iate 4:3 14:-1 18:14 25:18
.iate$ 4:5 25:14
.ibe$ 2:-13 5:14 10:12 11:29 17:-47 25:-37 26:27 27:66 29:11 31:29 33:-34
.ibed 5:-23 6:-19 17:27 26:44 27:-22 30:38 34:12
.ibed$ 5:-23 6:-19 17:27 26:44 27:-22 30:38 34:12
.iber 2:-14 12:26
.ibfo 2:6
.ibfoo 2:6
.ibis 2:9 4:28 5:24 6:34 9:-37 10:-12 11:-42 14:30 16:9 17:-21 19:16 20:52 22:-13 25:-54 29:-25 32:-21 34:10
.ibisc 2:10 4:25 5:26 6:35 9:-33 10:-8 11:-40 14:33 16:9 17:-19 19:17 20:32 22:-11 25:-29 29:-19 32:-15 34:11
.ible 0:18 3:12 5:-18 10:-1 12:-7 13:-24 17:-1 21:2 22:6 26:30 29:-16 30:27 33:11 34:17
.ible$ 0:18 3:12 5:-18 10:-1 12:-7 13:-24 17:-1 21:2 22:6 26:30 29:-16 30:27 33:11 34:17
.ibra 2:32 15:13 16:32 18:-9 20:-25 22:1 28:45 29:-84 33:26 34:24
.ibrar 2:32 15:14 16:25 18:-9 20:-25 22:4 28:44 29:-73 33:22 34:24
.ibs$ 2:-26 10:2 12:32 24:19 27:-27 28:8 29:-34 33:57 34:17
.ibut 10:-2 11:-36 17:96 27:32 29:-12 31:6
.ibute 17:71 29:-11
.ibuti 17:15 27:42 29:-42 31:12
.ibuto 17:8 29:13
.ical 30:7 34:-9
.ical$ 34:-5
.icall 30:9
.icat 11:-26 20:26 26:38 27:26 30:25 31:13
.icati 11:-23 20:27 26:39 27:27 30:25 31:15 33:-27
.ice$ 2:-10 19:-8 20:-30 24:53 25:80 29:90
.icen 29:64
.ices 27:13 29:-16 31:68
.ices$ 27:13 29:-16 31:68
.ich$ 0:-59 1:-47 2:-61 4:-33 5:28 6:-31 7:-55 8:-40 10:45 12:-44 13:43 15:-50 16:-96 17:4 18:49 19:12 20:36 21:-12 22:-93 23:11 24:-71 26:17 27:-10 28:-29 29:8 30:-47 31:-69 33:30 34:26
.iche 27:-3 31:20
.icht 27:27 31:17
.ichte 31:25
.icia 6:14 20:40 29:-14
.icial 6:14 20:40 29:-14
.icip 17:14
.icipa 17:14
.ick$ 1:22 3:18 4:24 5:17 6:1 8:-17 9:-17 12:31 17:-23 19:-7 21:-10 22:-11 25:10 27:-6 33:10 34:-10
.icke 29:33
.icket 29:46
.icon 9:25 22:27
.icon$ 9:11 22:24
.ics$ 5:-20 8:8 9:-5 14:45 26:86 29:-65
.ict$ 7:11 9:31 10:32 28:-23
.icti 10:40 11:-13 12:23
.ictio 10:40 11:-13 12:23
.ictu 14:49 25:10
.ictur 14:29 25:21
.idat 0:23 5:3 10:20 18:-14 20:-58 28:34 29:-62 33:45
.idate 0:23 5:4 10:21 14:8 18:-12 20:-37 28:34 29:-62 33:20
.iday 0:-14 1:40 2:2 7:-5 10:-18 16:37 17:-21 24:37 25:10 27:-30 28:-35 29:22 32:59
.iday$ 0:-13 1:40 2:3 7:-4 10:-17 16:35 17:-19 24:37 25:10 27:-29 28:-41 29:25 32:60
.idde 2:12 10:-26 12:10
.idden 2:12 10:-25 12:10
.ide$ 2:-4 4:-20 6:63 7:10 8:-8 9:-7 11:28 12:-35 13:-51 17:43 18:-31 24:4 25:7 27:-15 29:-22 34:52
.idea 10:22 15:10 25:21 31:-14
.idea$ 15:12 25:21 31:-14
.ided 6:-8 9:57 13:45 16:3 22:-11
.ided$ 6:-8 9:57 13:45 16:3 22:-11
.iden 29:27 34:-22
.ident 29:27 34:-22
.ider 8:9 10:15 21:28
.ider$ 8:12
.idere 10:31
.ides 3:16
.ides$ 3:16
.idge 29:17
.idin 7:34 9:-3 15:14
.iding 7:34 9:-3 15:14
.idni 33:34
.idnig 33:34
.ids$ 13:12 33:32
.ied$ 7:9 9:-17 10:8 13:33 26:14
.iedy 2:-5 10:-43 12:-19 19:44 20:57 29:-6 33:12
.iedy$ 2:-5 10:-43 12:-19 19:44 20:57 29:-6 33:12
.ief$ 32:13 34:2
.iele 25:9
.ieli 14:41
.ielin 14:41
.ien$ 1:17 16:9 24:31 33:-35
.iend 8:-31 25:18 29:11
.iend$ 8:-30 25:13 29:20
.iene 11:7
.iens 27:22
.iens$ 27:22
.ient 0:-21 1:-43 2:29 6:16 10:43 12:15 15:6 16:21 18:-17 19:-8 20:-44 22:23 28:-5 29:-117 31:-3 33:33 34:24
.ient$ 0:-16 1:-41 2:29 6:17 10:55 12:16 15:6 16:23 19:-6 20:-36 22:24 28:-4 29:-91 33:6 34:26
.ients 33:28
.ier$ 6:-26 15:17 16:34 18:38 19:20 23:3 27:35 28:-23 33:-34
.iere 27:50 33:4
.ieren 27:9 33:10
.ies$ 2:26 3:18 4:15 6:-77 12:36 20:-21 22:2 25:13 29:-111 31:-14 33:52
.iest 9:7
.iet$ 25:-8 31:57
.ieve 19:16
.ieve$ 19:17
.iew$ 1:30 13:3 14:35 16:-34 17:-11 21:-32 24:-3 25:2 29:17 32:19 33:7 34:19
.iewe 2:27 10:-23 22:41
.iewed 2:25
.iewer 10:-22 17:2 21:1 22:30
.ife$ 10:-45 11:43 25:-31 29:13
.iff$ 7:9
.iffe 10:65 33:9
.iffer 10:65 33:9
.ifi$ 29:30
.ific 11:-9 26:39 27:12 30:25 31:40
.ifica 11:-8 26:40 27:27 30:25 31:15
.ift$ 15:5 16:22 29:29
.ifte 6:-28 12:49 34:23
.ifted 6:-28 12:49
.ify$ 21:20 22:-20 27:57
.ige$ 19:18 20:-4 27:7
.igen 10:31
.iges 2:-7 25:-2 26:33 27:56 29:-31 30:14 31:33
.igest 2:-7 25:-2 26:33 27:56 29:-31 30:14 31:33
.ight 0:4 2:-25 5:8 6:17 7:5 8:16 10:-84 12:10 14:-8 16:-4 18:-16 19:-91 22:-30 23:7 24:-7 25:28 27:-40 28:20 29:44 30:5 31:-33 32:2 33:41 34:-24
.ight$ 0:5 2:-18 5:12 6:23 8:24 10:-74 12:17 14:-2 17:-45 18:-8 19:-50 22:-29 23:8 24:-2 25:11 27:-8 29:17 30:10 31:-25 32:8 33:35 34:-13
.ights 17:10 28:24 29:23
.igin 16:23
.igina 16:26
.igke 12:9 33:9
.igkei 12:9 33:9
.ign$ 8:4 16:13 22:-13 25:-58 26:12 27:40 29:45
.igne 9:20 17:16 29:29
.igned 9:20 17:2 29:30
.igni 8:30 10:1
.ignin 8:30
.igns 21:7 29:-17 34:40
.igns$ 21:7 29:-17 34:40
.igra 2:11 9:36
.igrat 2:11 9:39
.igur 29:14
.igure 29:16
.iht$ 6:12
.iing 28:23
.iing$ 28:11
.ike$ 2:-25 4:42 5:-39 10:16 11:-43 14:14 16:-26 17:25 18:-1 19:8 20:7 21:-50 22:17 25:11 27:18 28:20 29:-15 30:-39 33:-24
.iki$ 29:41
.ilab 19:12 20:43 26:21 33:-25
.ilabi 20:19
.ilabl 19:15 20:11 26:22 33:-1
.ild$ 4:1 5:21 14:-18 17:-18 20:8 25:24 29:56
.ilde 9:9 15:10 29:12 34:-11
.ilder 15:10 29:6
.ildi 29:-9
.ildin 29:-9
.ile$ 8:-4 9:-64 10:-68 11:-8 13:22 17:-46 20:-38 22:74 25:-24 28:53 29:11 33:29
.iled 2:7 9:56 13:10 29:-9
.iled$ 2:7 9:56 13:10 29:-9
.ilen 18:28 25:-16 27:50 29:-31 31:19
.ilenc 25:-14 27:50 29:-12 31:19
.iles 0:16 6:26 10:16 11:-28 13:-29 14:15 16:13 17:-23 18:18 19:-14 20:-49 22:-18 25:-48 26:-1 27:4 28:2 32:-8 33:8 34:18
.iles$ 29:14 33:-1
.ilest 0:17 2:-27 6:26 10:18 11:-24 12:-41 13:-25 14:17 16:13 17:-18 18:19 19:-1 20:-41 22:-16 25:-35 27:5 29:-3 32:-7 33:19 34:19
.ilin 21:36 29:42
.iling 21:36 29:42
.ilis 5:33
.ilisa 5:21
.ilit 20:14
.ility 20:14
.iliz 5:1
.ill$ 1:-72 2:55 3:29 4:-50 5:13 6:-12 8:19 9:24 10:-174 11:-156 16:-32 17:-82 19:-156 20:66 21:88 23:22 25:-46 26:-21 27:-65 28:59 29:-2 30:22 31:-40 32:-13 33:-29 34:15
.ille 1:2 10:-24 20:3 25:20 29:-4 33:21
.ille$ 25:23
.illed 10:-21 20:4 33:27
.illi 8:29 22:14
.illin 8:30 22:14
.illy 25:3
.illy$ 25:3
.ils$ 26:56 31:24 33:1
.ily$ 21:6 24:7 27:16 31:11
.imag 6:5 15:4 29:2
.image 6:9 29:5
.imagi 15:5
.imat 24:1
.imati 24:2
.ime$ 1:-15 2:8 5:31 8:-35 9:-63 10:-75 11:-56 12:-1 14:-21 18:-55 19:45 20:-15 22:33 23:26 25:19 26:-2 28:52 31:-45 32:-39 33:17 34:-19
.imel 14:53 19:6
.imeli 14:44 19:7
.imer 17:31 28:28 33:-5
.imer$ 28:28 33:-3
.imes 33:3
.imet 14:43 19:5
.imeta 14:43 19:8
.imit 1:12 2:-16 30:22
.imite 1:12 30:22
.imme 18:20 27:8
.impa 7:6
.impac 7:6
.impo 1:11 17:4 18:12 32:-4
.impor 1:11 17:4 18:12 32:-4
.imum 2:2 3:15
.imum$ 2:2 3:15
.inal 0:-25 2:12 5:-15 6:26 9:-3 10:27 13:-1 14:-18 16:27 17:-20 19:10 20:43 22:-45 23:-8 24:15 27:5 29:-120 32:-44 33:8
.inal$ 0:-19 5:-6 6:28 10:12 14:-11 16:28 17:-8 19:13 20:33 22:-40 23:-6 24:7 25:-58 27:7 29:-98 32:-35 33:17
.inale 10:10
.inall 25:10
.inar 20:5
.inat 34:29
.inato 34:25
.ince 6:7 7:8 21:7 29:29
.ince$ 6:8 21:9 29:29
.incl 1:43 10:17 27:25
.inclu 1:43 10:17 27:25
.ind$ 2:-54 5:32 6:27 7:17 8:-2 10:37 12:-17 13:-21 14:3 18:8 19:6 23:35 24:13 26:-3 27:-106 29:36 30:-14 31:-10 34:-14
.inde 1:-25 2:-52 5:-11 6:-20 10:-2 11:27 12:-14 16:-56 17:-9 23:90 24:45 27:41 28:-25 29:-10 30:44 31:35 33:-64 34:-3
.inded 23:31
.inder 1:-23 2:-23 6:-15 11:32 12:-5 16:-53 23:68 24:51 27:42 28:-20 29:-84 30:26 31:38 33:-18
.indi 10:32 24:3 34:-18
.indin 10:33 24:4 34:-15
.indl 8:-3 15:-12 22:30 24:5 27:7 29:7 33:35
.indly 8:-3 15:-12 22:30 24:5 27:7 29:7 33:35
.indo 6:61 10:17 20:-4 29:3 33:17
.indow 6:61 10:17 20:-4 29:3 33:17
.indr 4:36 11:-21 23:25
.indri 4:36
.ine$ 1:19 2:44 3:-15 6:-23 8:49 9:-25 10:5 12:-116 13:-85 14:17 17:-64 18:45 20:-28 21:32 22:-4 24:2 27:-2 29:27 31:-173 33:14 34:-89
.ined 8:10 9:-6 17:53 22:1 23:26 32:-2 33:-1
.ined$ 8:10 9:-5 17:53 22:2 32:-1
.inee 17:29 25:12 29:-10
.ineer 17:31 25:12 29:-9
.inen 1:10 10:-33 14:27 16:18 18:47
.inen$ 1:11 14:28 16:18
.iner 2:12 14:19 17:25 24:5 34:23
.iner$ 17:25 24:3 31:-4 34:25
.ines 0:31 1:-16 3:5 5:-14 6:-7 11:-3 14:54 15:-3 18:-23 20:-13 24:41 25:10 28:-29 29:10 31:-34
.ines$ 0:32 1:-53 3:5 5:-8 14:54 18:-21 20:-12 24:39 25:11 28:-31 29:13 31:-27
.iness 10:23
.info 8:26 9:-13 13:-8 17:40 21:32 25:-13 27:60
.infor 8:26 9:-13 13:-8 17:40 21:32 25:-13 27:60
.infr 27:18
.infra 27:18
.ing$ 0:-4 1:-26 2:17 4:54 5:-8 6:-21 9:51 10:7 11:29 12:-29 13:27 14:-17 15:43 18:65 19:-10 20:-7 21:-1 23:-9 25:65 26:-37 28:7 29:-56 30:-8 31:28 32:30 33:15
.inge 23:18 25:37 31:-15
.ingi 31:5
.ingin 31:5
.ingl 15:5 16:25 25:5
.ingle 15:7 25:6
.ingly 16:29
.ingo 19:97 25:13 33:-29
.ingo$ 19:98 33:-28
.ings 2:-23 5:34 6:39 8:-25 9:-87 10:21 11:-28 12:27 16:-23 17:-11 20:-58 23:7 25:-9 26:-54 27:15 28:22 29:-54 30:24 31:24 32:23 33:4 34:-12
.ings$ 2:-23 5:34 6:39 8:-25 9:-87 10:21 11:-28 12:27 16:-23 17:-11 20:-58 23:7 25:-9 26:-54 27:15 28:22 29:-54 30:24 31:24 32:23 33:4 34:-12
.inim 2:3 3:15
.inimu 2:3 3:15
.inin 10:-30 11:8 28:66 33:22
.ining 10:-30 11:8 28:66 33:22
.inio 7:33 9:-13
.inion 7:33 9:-13
.inis 2:10 12:19 22:5 28:9 32:1 33:-15
.inish 2:10 12:19 22:5 28:9 32:1 33:-15
.init 4:45 10:19
.initi 4:22 10:19
.ink$ 0:2 2:11 7:27 9:-6 10:-25 11:-67 14:37 15:16 19:-21 26:61 27:-20
.inki 7:30 8:-6 21:27 22:-7
.inkin 7:30 8:-6 21:27 22:-7
.inla 20:11 33:15
.inla$ 20:11 33:15
.inne 2:-20 17:57 24:40 28:-8 29:-26 31:21
.inner 2:-19 17:58 24:36 28:-5 29:-19 31:23
.inng 25:10
.inni 4:5 33:11
.innin 4:6
.ins$ 14:16 18:12 25:-13 27:26 29:8 33:22
.inse 1:52 24:-24
.inser 1:62 24:-17
.inst 9:8 11:13 14:-4 16:28 19:5 21:-4 22:4 26:4 33:-25
.inst$ 8:4 19:10
.insta 1:30 9:18 18:-8 22:15 29:15
.inste 1:-3 16:47 26:9 33:-16
.instr 11:35
.int$ 1:29 3:2 4:-32 5:17 9:-70 10:47 14:23 16:-16 17:-13 19:-75 20:37 24:-38 26:7 27:-27 28:-47 29:-7 34:28
.inta 17:22 29:13 34:4
.intai 17:22 29:14 34:5
.inte 2:34 5:-19 17:73 27:16 29:8
.integ 2:19
.inter 5:-21 17:56 27:17 29:5
.inti 22:19 29:38
.into 1:18 2:46 6:-14 11:2 14:-28 21:10 23:-12 27:38 29:28 31:-7 32:7 33:-15
.into$ 1:18 2:46 6:-14 11:2 14:-28 21:10 23:-12 27:38 29:28 31:-7 32:7 33:-15
.intr 1:25 17:31 24:-16
.intro 1:17 17:31 24:-15
.ints 2:14 33:16
.ints$ 2:14 33:16
.inus 5:11 10:-13 12:-9 16:-9 24:22 28:64
.inus$ 5:11 10:-13 12:-9 16:-9 24:22 28:64
.inut 16:-8 29:3
.inute 16:-8 29:3
.invi 8:-27 29:47
.invit 8:-27 29:47
.invo 10:20 17:35
.invol 10:21 17:35 29:-20
.inx$ 29:26
.iny$ 2:-12 8:1 14:48 25:-4 29:-20 33:24
.iod$ 5:41 6:5 12:-25
.ion$ 1:-11 2:33 3:-34 4:28 7:-1 8:36 9:64 10:41 12:-18 13:-13 16:-40 17:24 18:-64 20:33 21:32 22:88 23:-34 24:-39 25:-12 26:-24 28:-15 30:-17 32:-37 33:-86 34:-11
.iona 1:11 2:16 10:59 11:-17 29:-19 33:12
.ional 1:11 2:20 10:7 33:14
.ione 3:11 34:1
.ions 0:11 5:-1 7:19 8:-30 9:-30 10:-12 11:26 13:66 14:-59 16:-16 17:-34 18:-18 19:5 21:16 22:-36 25:-10 26:15 27:29 29:-59 30:16 31:8 32:-39 34:51
.ions$ 0:11 5:-1 7:19 8:-30 9:-30 10:-12 11:26 13:66 14:-59 16:-16 17:-34 18:-18 19:5 21:16 22:-36 25:-10 26:15 27:29 29:-59 30:16 31:8 32:-39 34:51
.ior$ 19:82 24:40 33:-14
.ious 19:77 20:-6 29:6 34:-8
.ious$ 19:77 20:-6 29:6 34:-8
.ipat 17:14
.ipe$ 23:-10 27:28 31:15
.ippe 6:28
.ipped 6:28
.ippi 15:24 20:29
.ippin 15:24 20:29
.ips$ 3:2 4:-11 16:45
.ipti 29:12 31:22
.iptio 29:12 31:13
.ira$ 29:29
.ircu 15:36 19:-1
.ird$ 26:13 33:16
.ire$ 2:-3 6:29 9:31 10:31 20:-4 21:6 33:-26
.irec 23:14 29:1
.irect 23:14 29:1
.ired 21:20
.ired$ 21:20
.irem 0:-19 1:-10 6:14 9:-20 10:17 12:10 13:6 16:14 18:5 21:-35 23:-19 24:13 28:8 29:-39 33:17 34:25
.ireme 0:-18 1:-9 6:8 9:-19 10:19 12:11 13:6 16:19 18:6 21:-35 23:-18 28:10 29:-34 33:20 34:25
.ires 10:8 25:12
.ires$ 10:8 25:12
.irin 12:-24 25:26 29:26
.iring 12:-24 25:26 29:26
.iris 4:78 14:-8
.iris$ 4:78 14:-8
.irm$ 33:7
.iron 17:2
.ironm 17:2
.irro 6:43
.irror 6:43
.irst 2:-18 9:-7 10:-42 11:-1 16:-11 17:98 18:76 20:-9 21:10 25:-13 29:-26 33:37 34:-19
.irst$ 2:-18 9:-7 10:-42 11:-1 16:-11 17:98 18:76 20:-9 21:10 25:-13 29:-26 33:37 34:-19
.irt$ 17:-17 29:47
.isab 31:55
.isabl 31:55
.isat 5:14
.isati 5:14
.iscl 2:11
.iscla 2:1
.isco 31:28
.iscu 2:7 4:24 5:23 6:33 8:-31 9:-25 10:-15 11:-44 14:26 16:8 17:-29 19:5 20:60 22:-25 25:-59 31:-44 32:-23 34:8
.iscus 2:7 4:24 5:23 6:33 8:-31 9:-25 10:-15 11:-44 14:26 16:8 17:-29 19:5 20:60 22:-25 25:-59 31:-44 32:-23 34:8
.ise$ 1:-4 4:15 7:12 8:-3 13:3 15:28 20:30 24:13 25:-11 26:-19 27:-22 28:-22 30:-16 31:10
.isec 29:39
.isect 29:39
.ised 2:37
.ised$ 2:37
.ish$ 2:-3 11:9 14:16 22:15 24:39 28:14
.ishe 5:-18 12:25 33:-10
.ished 5:-18 12:25 33:-8
.ishi 2:4
.ishin 2:4
.isio 7:8 8:10 9:16 34:3
.ision 7:8 8:10 9:16 34:3
.isk$ 8:20 22:15 28:-23 29:52 31:-2
.ison 17:42 34:41
.ison$ 17:42 34:41
.isos 25:-12 27:22 31:25
.isos$ 25:-12 27:22 31:25
.iss$ 2:26 6:24 8:31 9:-32 24:7 29:-10 30:14 32:42
.isse 21:26
.issed 21:26
.issi 1:28 7:20 22:18 34:14
.issin 7:21
.issio 1:6 13:3
.issu 8:-5 17:7 25:-3 29:32
.issue 8:-5 17:7 25:-3 29:32
.ist$ 4:-37 5:-90 8:-59 9:-58 10:2 11:39 13:51 14:43 16:-51 17:-92 20:-80 21:-40 22:-17 23:31 24:-43 25:-81 26:25 27:22 28:-9 30:26 31:6 32:-41 34:3
.ista 28:25 30:34
.istak 30:34
.iste 1:36 13:31 27:22
.ister 1:11 13:29 27:23
.isti 10:5 11:10
.istin 10:6 11:11
.istm 25:22 28:-34 29:17
.istma 25:22 28:-34 29:17
.isto 6:56 19:32 33:-4
.istor 6:53 19:38 33:-21
.istr 7:7 27:40 29:-32 31:9
.istri 27:42 29:-26 31:12
.istro 7:8
.ists 17:8
.ists$ 17:8
.ita$ 2:9 20:2
.itab 17:15
.itabl 17:15
.ital 29:18
.ital$ 29:19
.itch 27:23 30:20
.itch$ 27:27
.ite$ 1:4 6:22 8:-48 10:-50 11:6 12:-42 13:15 20:-28 22:47 27:-44 29:84
.ited 2:10 30:21
.ited$ 2:10 30:21
.iten 12:9 33:16
.iten$ 12:9 33:16
.iter 0:-1 10:11 15:34 21:1 29:-3
.iters 21:4
.ites 17:-17 18:9 33:3
.ites$ 17:-17 18:9 33:3
.ith$ 1:-37 2:4 3:-2 4:28 5:20 6:-11 9:30 12:2 13:4 14:23 15:-31 16:31 19:27 20:-23 21:11 22:5 23:-9 25:-22 26:-49 29:-7 30:-50 31:21 33:-16
.ithd 8:45
.ithdr 8:45
.ithi 5:-2 10:17 28:31
.ithin 5:-2 10:17 28:31
.itho 0:5 12:21 26:2
.ithou 0:5 12:21 26:2
.itia 4:22
.itin 0:2 5:-6 7:-4 9:29 13:23 14:14 15:-2 16:5 17:-11 18:17 19:9 22:-13 29:-18
.iting 0:2 5:-4 7:-4 9:29 13:24 15:-2 16:6 17:-10 18:17 19:9 22:-11 29:-18
.itio 1:5 2:7 9:64 10:1 24:-7 34:-1
.ition 1:5 2:7 9:64 10:1 24:-7 34:-1
.itle 7:17 9:-2
.itor 10:15 11:-22 12:22 29:48 33:-1
.itory 12:24
.its$ 0:26 2:18 9:57 19:-23 22:-38 27:-26 32:12
.itte 2:20 5:25 29:-14 33:18
.itted 2:46 22:16 29:-31 33:2
.itten 5:30
.itti 13:23
.ittin 13:23
.ittl 11:-8 25:16
.ittle 11:-8 25:16
.ity$ 1:17 8:7 9:-35 11:-23 13:-29 22:27 25:3 29:4 34:65
.ivat 0:17 11:24 29:-8
.ivate 0:17 11:24 29:-8
.ive$ 0:-9 1:39 2:-57 3:-25 4:-45 7:-47 8:21 10:-43 11:12 12:45 14:-35 16:31 19:6 20:9 23:32 25:1 28:-33 29:-48 31:12
.ived 17:30
.ived$ 17:30
.iver 2:25 8:19 9:30 13:37 17:-19 19:-3 21:11 22:57 25:-40 29:-103 34:-14
.iver$ 2:13 9:41 21:16 22:65 29:-55
.ivere 8:1 27:23
.ivers 13:51 29:-5 33:11
.ives 18:23 25:29 26:58 33:-29
.ives$ 18:23 25:29 26:58 33:-29
.ixed 5:-9 12:42 29:32
.ixed$ 5:-9 12:42 29:32
.ixes 2:31 10:26 12:-15 22:5
.ixes$ 2:31 10:26 12:-15 22:5
.ixin 2:-12 5:38
.ixing 2:-12 5:38
.izar 8:6 22:-3
.izon 18:29 29:-8
.izon$ 18:29 29:-8
.izza 25:15 29:35
.izza$ 25:15 29:35
.jalo 6:20 18:10 33:-17
.jalon 6:20 18:10 33:-17
.janu 4:2
.jasm 4:14
.jasmi 4:14
.ject 2:10 3:2 5:27 7:20 8:31 9:15 10:22 12:-55 14:-52 17:22 20:-25 22:15 25:-51 27:-6 29:-9 32:-20 33:20 34:-11
.ject$ 3:8 5:40 7:36 8:17 9:-22 10:10 12:-53 17:46 22:22 25:-9 29:-10 33:-55
.jecte 7:-15 9:4 13:13
.jecti 9:27
.jects 6:6 17:-11 20:-11 33:64
.jenk 29:33
.jenki 29:30
.jest 2:-32 5:33 10:3 11:-9 12:20 17:30 18:15 20:-32 21:-15 29:-40 33:8
.jest$ 10:7 18:26 20:-11 21:-12 33:10
.jeste 2:-30 5:33 12:25 17:31 29:-28
.jira 29:29
.jira$ 29:29
.job$ 10:-11 11:-1 16:-11 25:43 33:-5 34:24
.join 10:2 14:-26 17:104 27:19 29:-35 33:10
.join$ 10:12 14:-7 17:39 27:1 29:-20
.joine 17:60
.joke 2:-12 25:50
.joke$ 2:-12 25:50
.jour 17:18 25:37 33:8
.jour$ 17:19 25:7 33:8
.july 33:39
.july$ 33:39
.jump 22:9 25:23 29:-1
.jump$ 22:9 25:23 29:-1
.june 33:18
.june$ 33:18
.just 2:3 3:-16 6:2 13:-6 14:25 15:-24 17:66 18:-3 21:2 24:-6 27:7 29:-14 31:3
.just$ 2:3 3:-16 6:2 13:-3 14:25 15:-24 17:67 18:-3 24:-6 27:7 29:-14 31:3
.kage 1:30 9:-6 26:6 30:19 34:-8
.kager 1:9 21:5 26:25 29:-5 33:-20
.kages 30:21
.kagi 20:-12 25:23 27:6
.kagin 20:-12 25:23 27:6
.kay$ 2:25
.kday 20:11
.kday$ 20:11
.ked$ 6:-15 7:-13 8:8 9:49 11:-10 12:111 13:25 15:6 19:-22 22:-17 23:7 24:-16 25:-23 28:1 32:-14 34:-37
.keep 10:37 15:40 18:-16 25:-33 26:-7 27:70 30:43 33:11
.keep$ 10:13 14:1 15:42 27:66 29:-32 30:45
.keeps 10:12 29:32 33:4
.keho 14:22
.kehol 14:22
.keit 12:9 33:8
.keite 12:9 33:9
.ken$ 2:10 6:15 12:-24 15:41 22:22 25:-10 29:16
.kend 22:5 25:49 28:31
.kend$ 22:5 25:49 28:8
.ker$ 18:23 29:39 34:11
.kern 1:23 29:34 31:12 33:-39
.kerne 1:23 29:34 31:12 33:-39
.kers 15:8
.kers$ 15:8
.kes$ 2:16 11:34 12:1 31:-5 34:6
.ket$ 8:2 29:42
.keti 1:9 8:-2 26:29 27:32
.ketin 1:11 26:29 27:9 29:-1
.key$ 14:65 25:-25 29:39
.kflo 17:10
.kflow 17:10
.kick 3:38 4:45 6:-24 12:27 20:-5
.kick$ 3:38 4:38 6:-23 12:27 20:-4
.kie$ 14:49 25:-2
.kill 0:14 8:30
.kill$ 0:14 8:30
.kind 8:-12 11:17 21:-15 22:27 27:2 29:8 31:16 33:19
.kind$ 25:10
.kindl 8:-3 15:-11 22:30 24:5 27:7 29:8 33:31
.kinds 11:1
.king 3:-28 4:-3 6:11 9:5 10:-7 11:5 12:7 13:-10 14:7 15:1 17:-38 18:2 21:47 22:6 24:1 25:-26 26:-14 28:31 29:-1 32:2 33:12
.king$ 3:-28 4:-3 6:11 9:5 10:-7 11:5 12:7 13:-10 14:7 15:1 17:-38 18:2 21:47 22:6 24:1 25:-26 26:-14 28:31 29:-1 32:2 33:12
.kins 29:30
.kins$ 29:30
.klog 13:16
.klog$ 13:16
.kly$ 9:-3 25:-27 26:25 27:38 28:28 29:-19 31:23 32:41
.knoc 25:9
.knock 25:9
.know 2:-57 5:42 8:-33 9:9 10:7 11:6 16:-24 17:24 20:39 23:8 24:24 25:-6 27:17 28:-29 33:32
.know$ 2:-51 3:-17 5:43 8:-32 9:10 10:9 11:6 16:-17 17:27 20:25 23:8 24:26 25:-2 27:17 28:-29 29:-8 33:33
.kosh 2:10
.koshe 2:10
.kpoi 1:26 18:25
.kpoin 1:26 18:25
.kpor 1:6 2:5 10:26
.kport 1:6 10:27
.kube 20:-15 29:67
.kuber 20:-11 29:58
.kyo$ 33:39
.l10n 13:9 27:17 31:2
.l10n$ 13:9 27:17 31:2
.lab$ 29:19
.labe 2:19 9:6
.label 2:19 9:6
.labi 20:19
.labil 20:19
.labl 19:15 20:11 26:22 33:-1
.lable 19:15 20:11 26:22 33:-1
.lace 6:5 16:25
.lace$ 6:5 16:25
.lack 22:24 28:4 29:-7 33:-1
.lack$ 22:8 28:6
.lag$ 12:4 24:33
.laime 2:1
.lain 10:82 11:34 13:-9 25:-2
.lain$ 10:74 11:35 13:-8
.lalc 2:31
.lalch 2:31
.lame 1:3
.lamen 1:3
.lami 19:97 33:-26
.lamin 19:96 33:-25
.lan$ 0:9 1:-8 4:15 10:-5 11:-31 14:50 16:26 19:15 29:-54 32:10
.land 2:21 5:12 8:29 20:5 22:43 25:18 27:-24 32:11 34:-8
.land$ 2:17 5:16 20:8 22:36 25:34
.lande 8:26
.landi 22:5
.lands 32:11
.lane 1:24 33:3
.lang 0:6 10:-15 15:6
.langu 0:6 15:6
.lann 3:62 4:5 5:-51 6:8 9:-22 12:-29 14:51 17:-48 18:-3 20:13 29:-23 32:36 33:12
.lanne 3:43 6:16 14:8 20:7 29:-38 32:22
.lanni 3:15 4:16 5:-19 14:40 33:20
.lans 25:25 32:-7
.lans$ 25:25 32:-7
.lant 24:-6 29:47
.lapt 29:73
.lapto 29:73
.larm 16:-18 24:65 29:7
.larm$ 16:-18 24:65 29:7
.las$ 31:1
.lase 20:23
.lase$ 20:23
.lash 0:9 1:-5
.last 4:-10 5:-17 6:45 9:6 10:5 11:-15 13:-53 14:-55 15:12 16:8 19:79 20:-32 21:21 22:-47 23:15 24:-7 27:-21 28:-37 29:17 33:30
.last$ 4:-10 5:-16 6:45 9:6 10:5 11:-15 13:-53 14:-54 15:12 16:8 19:79 20:-31 21:21 22:-47 23:15 24:-7 27:-20 28:-45 29:17 33:30
.lata 33:21
.latab 33:21
.late 0:-18 1:-19 2:20 3:50 4:54 5:-10 8:-25 9:-117 10:-24 11:-95 12:-133 13:34 14:-88 15:36 17:-13 18:-56 19:12 20:-2 21:30 22:42 24:-77 25:3 27:-113 28:-51 29:42 30:4 31:-20 33:15 34:5
.late$ 2:49 3:3 4:47 5:-5 9:-82 10:-6 11:-49 12:-57 13:31 14:-4 16:-2 18:-22 20:-18 21:22 22:69 24:-31 26:-16 27:-58 28:-7 29:48 34:22
.lated 20:4 29:10 32:15
.later 4:9 12:-9 15:43 16:24 19:17 22:-27 25:15 26:4 27:-6 29:-20 30:29 33:-3
.lates 2:-21 3:51 33:66
.lati 0:14 2:31 5:-19 12:11 22:4 25:44 29:-39 33:23 34:20
.latin 2:1
.latio 0:15 2:14 5:-8 12:14 22:10 25:50 29:-32 33:17 34:21
.lato 14:26 23:17 27:27 28:6 29:-64
.lator 14:26 23:17 27:27 28:6 29:-62
.laun 20:43 28:14 33:-28 34:5
.launc 20:43 28:3 33:-28 34:5
.lay$ 4:1 5:42 15:3 16:29 25:-56 29:34
.laye 15:41
.layed 15:41
.layi 15:6
.layin 15:6
.lbot 6:-7 9:-11 10:2 11:36 16:-4 21:13 25:-2
.lbot$ 6:-7 9:-11 10:2 11:36 16:-4 21:13 25:-2
.lche 2:30
.lchem 2:30
.lcom 2:19 17:21 25:14
.lcome 2:19 17:21 25:14
.lder 14:15 15:9 29:18
.lder$ 29:30
.lders 15:10
.ldin 9:26 29:-11
.lding 9:26 29:-11
.lds$ 33:18
.leaa 19:8 20:-19
.leaas 19:8 20:-19
.lead 6:32 23:11 34:53
.lead$ 34:42
.leae 20:15
.leaes 20:12
.lean 2:20 7:32 8:-24 22:2
.leanu 2:20 22:3
.leas 0:-9 1:7 2:5 4:15 12:-8 13:2 14:12 15:9 16:2 17:11 18:-1 20:27 21:-1 22:16 23:-22 24:9 27:11 28:16 29:7 33:-4 34:2
.lease 0:-8 1:8 4:15 13:2 14:15 15:8 16:2 17:12 20:15 22:16 23:-20 24:10 27:11 28:11 29:2 32:4 34:4
.leasi 29:19
.least 2:36 28:6 33:-24
.leav 7:3 8:-16 15:37 24:-19 25:-2 27:-28 29:4 31:52
.leave 7:3 8:-14 15:37 24:-18 27:-28 29:4 31:42
.lect 29:41
.led$ 3:-20 4:11 7:6 9:22 10:-62 11:-38 13:36 14:-9 15:2 18:-32 19:28 29:-40 33:38
.leea 14:-3
.leeas 14:-3
.leep 11:-12 12:6 25:16 28:25
.leep$ 11:-11 12:6 25:19
.leeps 28:35
.left 10:-51 14:50 24:34 25:-27 28:85 29:28 33:-44 34:-20
.left$ 10:-51 14:50 24:34 25:-27 28:85 29:28 33:-44 34:-20
.lega 17:45 22:18 29:-1
.legal 22:21
.lege 4:20 16:15
.legen 16:1
.lem$ 2:15
.leme 9:5
.lemet 9:5
.len$ 14:15 25:-14 29:-7 31:42
.lena 14:10
.lenc 25:-14 27:50 29:-12 31:19
.lence 25:-14 27:50 29:-12 31:19
.lend 0:8 1:25 2:-26 4:23 5:-33 8:-26 10:-19 12:-12 13:-14 14:40 16:4 18:41 19:30 20:-14 22:-14 24:-21 25:-26 26:38 29:-14 31:-15 33:20
.lenda 0:11 1:26 2:-15 4:26 5:-14 8:-25 10:-16 12:-9 13:-11 14:31 16:5 17:-12 18:19 19:36 22:-11 24:-17 25:-20 26:26 29:-12 31:-11 33:18
.lende 14:10 18:6
.lent 6:15
.lept 2:34 12:-17 21:15
.lept$ 2:34 12:-17 21:15
.ler$ 5:6 9:45 21:-25 22:37 29:14
.lert 24:10 27:11 30:15 31:21 34:-9
.lert$ 24:36
.lerts 24:-15 27:21 30:15 31:27 34:-8
.les$ 1:21 2:-12 3:79 5:-53 6:-6 9:3 10:31 11:17 12:7 14:-103 18:-83 19:18 25:-1 27:28 29:8 31:-22 34:49
.lese 20:32
.lese$ 20:32
.less 5:-26 21:19 28:69 31:25
.less$ 5:-26 21:19 28:69 31:26
.lest 0:17 1:20 2:-29 6:27 10:18 11:-25 12:-44 13:-26 14:17 16:4 17:-20 18:19 19:-1 20:-42 22:-18 25:-36 27:5 29:-4 32:-8 33:18 34:19
.lesto 0:17 1:20 2:-27 6:27 10:14 11:-24 12:-42 13:-18 14:17 16:4 17:-14 18:14 20:-40 22:-18 25:-35 27:5 29:-3 32:-7 33:14 34:19
.let$ 2:-46 4:23 5:-17 7:14 8:30 9:-63 10:-47 12:-2 13:39 16:12 18:-36 19:-25 20:-21 22:51 24:45 27:41 28:-51 29:27 31:-58 32:-23 33:-15
.lete 4:-1 10:-24 14:36 20:-27 23:-12 29:36 31:28 33:27
.lete$ 4:-1 10:-23 14:36 20:-27 23:-12 29:36 31:28 33:27
.lett 0:3 5:1 10:15 11:-7 14:3 15:-2 16:3 17:-13 26:-7 29:2 32:5 34:1
.lette 0:3 5:1 10:15 11:-7 15:-2 16:3 17:-13 22:-10 26:-7 29:2 32:5 34:1
.leve 29:6
.lfwa 5:31 6:-9
.lfway 5:31 6:-9
.lgtm 8:22
.lgtm$ 8:22
.liai 17:42 34:43
.liais 17:42 34:42
.lib$ 6:44 10:3 12:-37 21:5 22:24 29:-51
.libf 2:6
.libfo 2:6
.libr 2:32 6:7 15:13 16:33 18:-12 20:-14 28:44 29:-86 33:25 34:23
.libra 2:33 15:14 16:33 18:-9 20:-14 28:45 29:-83 33:18 34:24
.libs 2:-41 10:2 12:32 24:19 27:-28 28:8 29:-40 33:57 34:16
.libs$ 2:-26 10:2 12:32 24:19 27:-27 28:8 29:-34 33:57 34:17
.lica 20:30 33:-2
.licat 20:30 33:-2
.lice 29:64
.licen 29:64
.lid$ 9:44 10:8
.lida 28:-27 29:18 31:13
.liday 28:-27 29:19 31:14
.lide 6:27
.lide$ 6:32 29:-9
.lie$ 5:23 29:-29
.lien 1:-43 2:28 6:16 10:37 12:15 15:6 16:18 18:-17 19:-13 20:-46 22:25 28:-4 29:-95 31:-10 33:33 34:24
.lient 0:-17 1:-42 2:29 6:21 10:37 12:15 15:6 16:22 18:-16 19:-7 20:-43 22:25 28:-4 29:-92 33:34 34:25
.lier 6:-22 15:19 16:42 18:39 19:15 23:4 33:-23
.lier$ 6:-22 15:19 16:42 18:39 19:15 23:4 33:-23
.lies 0:2 10:15 34:-7
.lies$ 0:2 10:17 34:-7
.life 10:-44 11:43 25:-32 29:14
.lift 6:-27 12:44
.lifte 6:-26 12:50
.ligh 8:36 25:-11 29:33 34:-21
.light 8:36 25:-11 29:33 34:-21
.lign 16:30
.lign$ 16:30
.like 2:-25 4:42 5:-42 9:-12 10:16 11:-43 14:14 16:-26 17:25 19:8 20:2 22:17 27:18 28:20 29:-9 30:-39 33:-24
.like$ 2:-24 4:43 5:-39 10:16 11:-42 14:14 16:-26 17:25 19:8 20:7 21:-50 22:17 27:18 28:20 29:-9 30:-39 33:-24
.limi 1:12 2:-15 30:22
.limit 1:12 2:-15 30:22
.line 0:25 1:17 2:22 6:-7 8:22 9:-127 10:-57 11:1 12:-89 14:88 15:-2 17:-64 18:27 20:-19 24:7 27:5 28:-41 29:4 31:-110 32:3 34:-8
.line$ 1:45 2:3 4:-23 5:12 6:-13 7:12 8:10 9:-88 10:-12 11:17 12:-54 13:-48 14:34 17:-27 18:53 25:-20 29:5 31:-55 33:16 34:-80
.lined 8:14
.liner 2:16
.lines 0:33 1:-46 14:62 18:-17 25:18 27:14 28:-31 33:-52
.ling 4:13 5:-2 8:42 12:-13 15:11 21:36 25:-40 29:22 31:28
.ling$ 4:13 5:-2 8:43 12:-12 15:11 21:36 25:-33 29:24 31:16
.link 2:1 14:40 19:-10 22:12 26:42
.link$ 2:1 14:40 19:-10 22:12 26:42
.lint 29:32
.lio$ 6:38 19:30 20:-31 33:-4
.lip$ 6:11 15:15 19:52 29:-20
.lipp 15:28
.lippi 15:25
.lips 16:7
.lips$ 16:7
.lisa 5:14
.lisat 5:14
.lise 4:10
.lise$ 4:10
.lish 6:7 33:-28
.lishe 5:-2 6:9 19:4
.lishi 5:21
.list 2:-59 4:-23 5:-43 6:-4 8:-65 9:-49 10:7 11:15 13:53 14:44 16:-36 17:-36 20:-44 22:-23 23:25 24:-38 25:-70 26:26 27:24 29:-9 30:27 31:18 34:5
.list$ 2:-51 4:-22 5:-35 6:-1 8:-52 9:-46 10:8 11:16 13:53 14:45 16:-34 17:-28 20:-20 21:-29 22:-10 23:25 24:-37 25:-67 26:27 27:25 29:-7 30:28 31:8 34:5
.liste 1:1
.litt 11:-8 25:16
.littl 11:-8 25:16
.lity 33:8
.lity$ 33:8
.live 1:23 5:-11 6:45 12:-1 17:-11 20:60 24:4 25:30 27:5 29:-90 33:-34
.live$ 1:25 5:-39 6:44 20:49 24:7 25:40 29:-70 33:-42
.liver 27:22
.lked 21:12
.lked$ 21:12
.lks$ 0:4 1:6 3:-7 4:10 8:-8 9:2 11:-3 16:-2 17:12 20:3 24:9 25:5 27:-9 29:-1 30:11
.lle$ 3:1 14:17 25:13 29:-16
.lled 3:-7 4:15 10:-38 18:-11 19:44 32:-27 33:21
.lled$ 3:-7 4:15 10:-38 18:-11 19:44 32:-27 33:21
.ller 1:31 5:9 9:17 22:21
.ller$ 1:27 5:9 9:17 22:22
.lles 1:3 9:19 12:8 27:10 29:-33 33:29
.lles$ 9:21 12:9 27:10 29:-32 33:31
.llib 22:23
.llib$ 22:23
.llin 4:21 5:-1 8:26 15:15 22:11 31:28
.lling 4:21 5:-1 8:26 15:15 22:11 31:28
.llo$ 8:7 10:28 11:-5 18:12 21:24 23:21 24:1 25:15 26:9 27:-4 28:9 29:-11 31:-7 33:-11 34:-10
.llow 2:36 3:8 4:11 5:-27 6:-39 8:2 10:-74 11:26 12:-65 13:7 14:-63 15:11 18:45 22:22 24:13 25:-48 26:53 27:41 28:-64 31:25 32:-32 33:-79 34:-39
.llow$ 2:-11 8:8 11:19 14:-33 18:-14 22:34 24:19 25:-29 26:1 27:58 31:30 33:-31
.llowe 2:53 5:-4 10:-3 12:-34 13:35 15:31
.llowi 3:22 4:20 18:32 20:-14 26:17
.llows 10:-19 18:57
.lls$ 9:-9 33:60 34:49
.lly$ 6:22 19:9 23:31 25:39 29:-14 30:6 31:-13 33:-26
.load 2:20 6:-5 20:43 22:21 29:19
.load$ 2:6 20:56 22:27 29:34
.loadi 25:3
.loads 3:7 29:-17
.loba 33:22
.lobal 33:22
.lock 1:28 2:25 5:-72 6:-64 8:30 10:-4 12:134 16:-54 18:-11 20:-78 22:6 24:-17 25:-91 27:-43 28:72 31:-25 32:-33 33:48 34:-19
.lock$ 1:33 8:36 9:-6 10:-17 16:-22 25:-27 28:70 29:21 31:-9 33:8
.locke 2:30 6:-37 10:1 12:98 29:-27 33:14
.locks 12:17
.log$ 1:36 2:14 8:-2 9:-15 10:43 13:61 21:-31 22:54 33:-25
.logs 29:42
.logs$ 29:42
.lol$ 7:6 8:-8 10:45 12:-29 13:20 21:-29 25:29 26:2 29:-4
.lon$ 6:21 18:10 29:5 33:-17
.lone 4:45 17:38 18:-21
.lone$ 4:45 17:22 18:-18
.long 2:-89 5:21 8:9 9:3 11:-60 14:-54 16:35 17:-53 19:18 20:5 24:-34 27:-32 28:68 29:-3 31:26 33:1
.long$ 3:1 5:25 9:12 11:-45 12:-31 14:-41 16:13 17:-33 19:19 20:20 24:-18 25:4 28:42
.longe 2:-24 8:22 12:4 16:5 27:-15 28:36 31:34 33:2
.look 3:32 5:2 7:3 9:48 10:-31 11:-21 17:-44 24:6 25:-35 26:33 31:-13 32:11 33:30
.look$ 3:35 5:-1 7:11 8:-11 10:-4 17:-32 18:14 19:4 24:8 26:34 29:-18 31:-9 32:14 33:21
.looke 9:56
.looki 5:30
.loom 18:32 32:-24
.loomi 18:32 32:-24
.loop 27:32
.loop$ 27:32
.loor 29:17
.loor$ 29:17
.lope 5:4 10:24
.loped 5:6
.loper 10:25 17:2
.lopm 4:10 5:22 12:18
.lopme 4:10 5:22 12:18
.lore 25:-38 29:69
.los$ 27:49
.lose 1:6 6:26 7:-27 9:-42 10:-28 12:38 14:-10 18:83 20:-76 22:-16 27:-41 28:37 29:2 30:28
.lose$ 1:11 27:-31 28:55 29:14 30:32 33:10
.losed 5:-13 6:34 12:53
.loses 18:80
.loss 10:23 16:6
.loss$ 16:8
.lossa 10:25 33:1
.lost 11:61 25:-34
.lost$ 11:61 25:-34
.lot$ 2:-18 7:-25 10:-7 13:7 14:28 22:9 26:3 28:-19 29:2 30:3 32:6 34:-4
.love 10:-22 11:-21 17:1 25:48 29:38
.love$ 10:-21 11:-20 17:2 25:44 29:39
.low$ 2:-9 8:32 10:-21 11:15 13:-5 14:-35 18:-10 22:40 24:34 25:-37 27:59 31:28 33:-48
.lowe 2:70 12:-43 13:34 15:30
.lowed 2:58 5:-2 10:-2 12:-35 13:36 15:21
.lowi 3:22 4:20 18:32 20:-14 26:17
.lowin 3:22 4:20 18:32 20:-14 26:17
.lows 10:-26 18:53 26:33 34:-30
.lows$ 10:-26 18:53 26:33 34:-30
.loy$ 11:-28 29:59
.lpfu 33:4
.lpful 33:4
.lpha 1:40 5:48 18:-39 20:-25 29:-39 33:57
.lpha$ 1:40 5:48 18:-39 20:-25 29:-39 33:57
.lrea 2:-21 3:23 4:-14 5:30 6:39 7:-7 9:18 10:-21 12:31 18:-34 20:-20 22:14 25:-14 26:30 28:-1 31:11
.lread 2:-19 3:23 4:-12 5:30 6:39 7:-7 9:18 10:-19 12:30 18:-33 20:-16 25:-11 26:30 28:-1 31:11
.lse$ 11:32 27:-2 31:21
.lsh$ 29:33
.lso$ 1:29 10:37 19:23 33:-9
.lter 15:18 33:15
.lter$ 15:18 33:4
.lts$ 7:13 8:28 9:-28 10:31 18:-24 20:77 29:-36
.luck 2:14
.luck$ 2:14
.lude 1:36 10:17 27:26
.lude$ 1:15 10:21 27:28
.luded 2:3
.luep 2:21
.luepr 2:21
.lugi 2:47 10:3
.lugin 2:47 10:3
.lume 9:12
.lume$ 9:12
.lunc 24:20 25:56 29:32 31:-42 32:-21
.lunch 24:20 25:56 29:32 31:-42 32:-21
.lush 0:10 10:43 12:23 31:-12
.lush$ 0:11 12:37 31:-12
.lushy 10:40
.lusi 9:18
.lusio 9:18
.lut$ 2:-8 3:5 7:9 10:5 13:-3 14:11 16:-2 17:-9 20:10 21:8 24:-2 25:1 29:-26 32:-5
.lve$ 25:26
.lved 8:16 10:9 17:35 22:-13 29:-19
.lved$ 8:16 10:9 17:35 22:-13 29:-19
.lves 20:9 29:-16
.lves$ 20:9 29:-16
.lway 14:-26 24:23 25:31
.lways 14:-26 24:23 25:31
.mach 16:19 25:24
.machi 25:28 29:2
.made 3:36 6:16 7:24 10:1 13:11 14:-14 25:39 33:-21 34:-12
.made$ 3:36 6:16 7:24 10:1 13:11 14:-14 25:39 33:-21 34:-12
.mage 6:9 29:5
.mage$ 29:13
.mages 6:10
.magi 11:25 15:5 29:-23
.magin 15:5
.mail 2:-36 8:-25 10:14 14:-6 16:-3 21:-20 23:13 25:-26 26:70 27:39 31:21 33:29
.mail$ 2:-12 8:-11 10:21 21:-17 23:15 26:11 27:41 29:12 31:-20 33:3
.maili 31:11
.mails 26:57 29:-21 31:25 33:3
.main 5:-17 10:-23 11:-27 12:40 14:55 17:2 19:-39 25:-42 28:92 29:45 33:-62 34:3
.main$ 12:51 28:32 29:15 34:-5
.maini 14:5 28:66
.mains 14:22
.maint 17:21 29:10 34:21
.make 1:-46 2:19 3:7 4:22 6:31 9:-22 11:43 12:-32 16:30 17:-20 20:-30 22:20 24:35 29:-1 33:-61
.make$ 0:-24 1:-45 2:14 3:9 4:23 6:33 12:-6 16:31 17:-7 20:-24 22:23 24:37 29:-26 33:-57
.makes 0:5 11:36 29:1 31:-2
.mal$ 5:1 29:-3
.mall 0:5 15:3 23:4
.mall$ 0:6 15:3
.man$ 10:55 11:33 14:-4 33:-19 34:39
.mana 2:-16 5:-35 10:5 11:10 17:-4 19:37 20:-37 22:22 32:31 34:13
.manag 5:-26 10:8 11:21 19:38 20:-28 22:23 29:9 34:14
.manc 2:19
.mance 2:19
.mand 2:11 11:126 13:-12 14:-43 21:15 29:-51
.mand$ 11:53 14:-18
.mande 21:20
.mands 11:70
.manu 1:27 11:45 34:14
.manua 1:27 11:45 34:14
.many 2:-6 4:8 9:12 13:22 15:4 17:-8 19:14 22:-8 28:23 29:24 31:9
.many$ 2:-6 4:8 9:12 13:22 15:4 17:-8 19:14 22:-8 28:23 29:24 31:9
.map$ 14:43 29:23 33:-34
.mar$ 2:5
.marc 4:56 20:9
.march 4:56 20:9
.mari 15:4 21:19 22:-20 29:21 32:4
.maria 15:4 21:19 22:-15 29:8
.mark 1:63 6:-15 7:11 8:32 9:-65 26:27 27:4 28:18 29:-17 33:-20
.mark$ 1:25 5:6 6:-5 7:9 8:56 9:-38 20:-11 28:24 29:-17
.marke 1:11 8:-2 20:4 26:29 27:10
.mary 27:18 32:23
.mary$ 27:18 32:23
.mas$ 25:22 28:-34 29:17
.mast 2:30 5:47 6:-13 10:6 25:-24 29:3 34:-9
.maste 2:30 5:47 6:-13 10:6 25:-24 29:3 34:-9
.mate 17:2 25:19 29:-18 33:4
.mate$ 25:23 29:-8
.mater 17:9
.mati 8:13 9:-8 13:-22 14:-10 17:41 19:19 21:34 25:-16 30:8 31:-3
.matic 30:9
.matio 8:22 9:-5 13:-4 17:42 21:34 25:-5
.matr 18:11
.matri 18:11
.matt 9:11
.matte 9:11
.may$ 0:-17 2:70 4:10 13:-21 20:-38 21:20 22:23 28:11 32:-30 34:-13
.mayb 0:22 15:23 16:-19 25:11 30:13
.maybe 0:22 15:23 16:-19 25:11 30:13
.mbarr 22:2
.mber 1:11 2:-45 4:15 7:14 8:23 11:-57 15:-35 16:10 17:-41 18:-89 19:-20 20:2 21:27 24:7 25:-95 28:15 29:-51 31:-31 32:22 33:44
.mber$ 1:24 2:-8 3:3 4:17 7:18 8:27 9:8 10:-75 11:-33 12:-40 14:2 17:-7 18:-27 20:5 22:-75 24:13 25:-53 27:-47 28:23 32:24 33:17 34:-33
.mbers 2:-32 6:10 10:24 12:18 16:6 19:-8 21:19 22:4 27:7 29:-33 31:-1 33:18 34:18
.mbre 1:4 16:6
.mbre$ 1:4 16:6
.mbs$ 8:42
.mean 2:-55 6:-25 10:89 11:-5 29:40 33:16
.mean$ 2:-29 10:17 28:3 29:31 33:18
.meani 10:26 29:10
.means 10:68
.meant 25:20
.mebo 2:-25 3:6 4:-11 7:14 29:24 30:21 34:11
.mebod 2:-25 3:6 4:-11 7:14 29:24 30:21 34:11
.med$ 15:3 27:35
.medi 5:-13 10:24 18:20
.media 5:-13 10:24 18:20
.meet 7:5 11:-6 15:17 16:3 18:-18 24:-8 25:6 27:-9 29:71
.meet$ 25:26
.meeti 7:5 15:17 16:3 18:-1 24:-7 27:-3 29:72
.meli 14:50 19:7
.melin 14:41 19:11
.memb 2:-56 6:35 10:23 15:-15 19:-21 20:-23 21:51 24:28 29:-39 33:24 34:15
.membe 2:-56 6:6 10:24 12:18 15:-14 19:-20 20:-23 21:51 24:28 29:-38 33:25 34:16
.memo 24:18
.memor 24:12
.men$ 1:-6 2:-8 7:-2 9:5 10:5 16:2 18:3 23:5 26:4 27:-8 28:4 29:-4 31:-8 33:-1
.mend 16:21
.mend$ 16:21
.ment 1:8 2:-11 7:-58 8:-13 9:-25 11:36 12:32 14:-140 15:-10 17:66 18:3 22:-32 23:-51 25:-4 27:33 28:6 29:-26 30:-46 32:-6 33:14 34:7
.ment$ 2:-15 5:32 11:-21 12:61 14:-3 17:24 27:-8 28:4 33:4
.menta 0:17 3:3 5:-19 11:12 12:-1 24:2 34:9
.menti 3:10 11:29
.mento 1:2 17:64
.ments 0:-34 5:-10 9:-18 10:12 12:7 16:4 17:-28 22:-3 23:-21 25:-23 26:17 27:46 28:6 29:-84 31:8
.menu 2:19 11:47 25:-36 29:-13
.menu$ 2:19 11:47 25:-36 29:-13
.meon 2:-22 9:-14 10:24 12:6 15:21 17:22 29:-7 34:17
.meone 2:-22 9:-11 10:24 12:6 15:22 17:23 29:-6 34:17
.mer$ 4:-3 6:6 9:-1 12:2 14:-1 15:5 17:14 19:29 24:-20 27:17 28:36
.merc 2:-4 7:-11 15:-4 18:16 19:-20 20:9 22:21 29:4 33:-14 34:1
.merci 2:-3 7:-10 15:-3 18:16 19:-20 20:9 22:12 29:4 33:-13 34:1
.mere 21:7 29:4
.merg 2:82 6:-37 8:18 9:-20 10:12 11:-2 12:51 16:-17 18:-7 20:-10 21:21 25:-64 29:20 31:-40 33:51
.merge 2:62 6:-24 8:20 9:-16 10:28 12:42 16:-11 18:-5 20:-7 21:22 25:-49 29:23 31:-12 33:32
.mergi 2:23
.mers 13:-5 17:28 19:-17 20:9 21:34 29:17
.mers$ 13:-5 17:28 19:-17 20:9 21:34 29:17
.mes$ 10:-5 18:50 19:-4 20:28 29:-35 34:1
.mess 2:19 11:-21 12:-5 25:54 26:15 29:-71 30:31 31:19 34:-10
.messa 2:18 11:-2 12:-5 25:20 26:16 29:-38 30:31 31:19 34:-10
.meta 14:45 19:8
.metab 14:45 19:8
.meth 0:5 2:-11 11:3 13:24 15:-7 17:27 18:5 21:1 25:23 29:-18 32:46
.methi 0:5 2:-11 11:3 13:24 15:-7 17:27 18:5 21:1 25:23 29:-18 32:46
.metr 8:26 22:14 29:-7
.metri 8:10
.metry 9:5
.mewh 14:30
.mewhe 14:30
.mid$ 0:8 25:5
.midn 33:36
.midni 33:34
.migh 0:32 15:14 21:23 22:-10 29:-20 30:20
.might 0:32 15:14 21:23 22:-10 29:-20 30:20
.migr 2:11 9:39
.migra 2:11 9:39
.mile 0:17 2:-31 6:27 10:12 11:-30 12:-46 13:-37 14:40 16:12 17:-22 18:7 19:-3 20:-42 22:-19 25:-47 27:3 29:-10 32:-9 33:21 34:23
.miles 0:17 2:-28 6:27 10:18 11:-24 12:-42 13:-25 14:16 16:13 17:-18 18:9 19:-1 20:-39 22:-16 25:-38 27:5 29:-7 32:-6 33:22 34:19
.mill 1:3 25:31
.mille 1:3 25:23
.min$ 3:28 5:-8 29:4
.mind 1:-56 2:-35 6:-62 7:2 8:-12 9:-75 10:-60 11:4 12:-43 13:-45 16:-89 17:-34 20:-42 22:-19 23:118 24:73 27:8 28:-62 30:16 31:20 32:-47 33:3 34:-58
.mind$ 5:9 14:9 18:1 19:14 23:23 24:3 27:-60 29:36 31:-21 33:32
.minde 1:-22 2:-42 6:-17 11:29 12:-10 16:-42 23:91 24:45 27:40 28:-19 29:-106 30:36 31:38 33:-52
.mindi 24:15
.mine 4:11 5:-3 9:41 10:-60 14:14 18:44 23:25 24:26 29:-51 31:-9
.mine$ 4:13 9:46 10:-3
.ming 6:26 10:-72 11:-70 18:92 19:86 20:16 28:-36 29:-48 31:2 32:5 33:-66
.ming$ 6:32 10:-38 11:-62 18:95 20:34 29:-34 31:4 32:6 33:-23
.mingo 19:97 33:-27
.mini 2:3 3:15
.minim 2:3 3:15
.minu 5:9 16:-41 24:19 25:4 28:64
.minus 5:11 10:-13 12:-9 16:-9 24:22 28:64
.minut 16:-8 29:4
.mirr 6:43
.mirro 6:43
.mise 2:5 20:36
.mise$ 20:47
.mised 2:27
.miss 1:19 2:20 6:39 7:8 8:12 9:-16 10:-53 12:-38 17:-24 21:44 24:20 25:-20 29:-76 30:12 32:37 33:-61 34:24
.miss$ 2:26 6:24 8:31 9:-32 24:7 29:-10 30:14 32:42
.misse 21:26
.missi 1:28 7:20 22:18 34:14
.mist 30:34
.mista 30:34
.mit$ 2:-43 13:-18 14:17 17:21 22:22 25:4 29:80
.mite 1:12 30:21
.mite$ 1:12
.mits 12:25
.mits$ 12:25
.mitt 2:43 22:1
.mitte 2:43 22:1
.mma$ 1:11 21:15
.mman 9:2 11:103 29:-23
.mmand 9:2 11:103 29:-23
.mmar 27:15 32:41
.mmary 27:19 32:20
.mme$ 17:31
.mmed 18:21
.mmen 1:-8 7:-3 9:8 10:8 18:1 23:4 26:4 27:-15 28:3 31:-10 33:-3 34:-7
.mmen$ 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.mmer 27:9
.mmer$ 27:9
.mmin 10:-29 11:-15 18:61 29:-18 31:35
.mming 31:10
.mmit 2:-12 11:-34 17:11 25:12 29:73
.mmit$ 2:-5 17:17 25:15 29:70
.mmits 12:1
.mmitt 33:10
.mnd$ 24:37
.mode 5:42 6:-3 9:27
.mode$ 5:43 6:-3 9:28
.mods 9:18 29:-22 34:34
.mods$ 9:18 29:-22 34:34
.modu 29:44
.modul 29:44
.moin 25:1
.moji 9:10 10:16
.moji$ 9:12
.mom$ 29:37
.mome 2:-4 5:14 12:27 17:14 18:5 25:15 29:-8 33:14
.momen 2:-4 5:14 12:27 17:14 18:5 25:15 29:-8 33:14
.mond 1:27 7:12 8:-54 9:-11 12:-14 15:-7 16:36 18:-8 22:9 24:40 25:15 28:-16 31:14 32:27
.monda 1:27 7:12 8:-54 9:-8 12:-12 16:31 18:-7 22:12 24:40 25:20 28:-15 31:16 32:12
.mont 2:-34 3:4 4:7 5:-4 6:1 18:-19 20:41 28:26 29:-29 30:17 32:45
.month 2:-34 3:4 4:7 5:-4 6:1 18:-19 20:41 28:26 29:-29 30:17 32:45
.moon 16:4
.more 0:22 1:-33 2:8 4:-19 5:-24 8:24 9:-20 10:-8 11:-7 12:-13 13:-3 15:9 16:21 18:-24 21:1 22:46 24:-30 25:-20 29:2 31:84 32:-7
.more$ 0:22 1:-33 2:8 4:-19 5:-24 8:24 9:-20 10:-8 11:-7 12:-13 13:-3 15:9 16:21 18:-24 21:1 22:46 24:-30 25:-20 29:2 31:84 32:-7
.morn 0:-6 3:-18 4:2 6:2 8:3 10:11 11:17 12:4 14:-6 15:4 20:3 21:-1 23:-6 24:29 28:11 29:-1 30:-1 31:-6 32:12 33:-2 34:3
.morni 0:-6 3:-18 4:2 6:2 8:3 10:12 11:17 12:4 14:-6 15:4 20:3 21:-1 23:-5 24:23 28:11 29:-1 30:-1 31:-5 32:13 33:-1 34:3
.morr 2:14 6:-8 7:13 10:-10 12:-14 15:-2 24:57 32:51 33:26
.morro 2:14 6:-8 7:13 10:-10 12:-14 15:-2 24:57 32:50 33:26
.mory 24:12
.mory$ 24:12
.most 33:3
.most$ 33:4
.mour 15:18
.move 10:-40 12:-31 15:58 16:41 19:-26 20:-27 25:-64 27:-16 29:10 30:50 31:21 33:-61 34:73
.move$ 2:1 12:-2 15:47 16:7 25:-2 27:-47 29:8 30:22 31:27 33:-55 34:65
.moved 5:10 6:5 15:16 30:19 34:3
.movem 9:26
.moves 27:14
.movi 2:26 11:24 12:-23 15:29 16:-12 25:43
.movin 2:27 11:24 15:30 16:-12
.mpac 7:6
.mpact 7:6
.mpan 11:-10 29:25
.mpany 11:-10 29:25
.mpar 14:-4 19:43
.mpare 14:-4 19:33
.mpil 29:55
.mpile 29:55
.mpin 2:20
.mping 2:20
.mpla 3:71 4:38 13:-16 21:24
.mplat 3:71 4:38 13:-16 21:25
.mple 4:-6 7:40 8:-4 10:-4 11:27 14:48 20:-20 25:-25 29:-62 33:49
.mple$ 7:43 25:-5
.mples 11:33
.mplet 14:53 20:-2 33:34
.mpor 1:11 17:4 18:12 32:-4
.mport 1:11 17:4 18:12 32:-4
.mps$ 12:42
.mpt$ 2:18 10:22 12:-10
.mpti 13:5 22:34
.mptio 13:5 22:34
.msgi 33:32
.msgid 33:32
.mth$ 11:3 29:-7 32:13
.much 25:47 28:73 29:11
.much$ 25:47 28:73 29:11
.mum$ 2:2 3:15
.must 3:2 5:-35 9:-18 13:9 16:5 17:13 21:18 28:-22 29:-14 32:13 33:44 34:-28
.must$ 3:2 5:-35 9:-17 13:9 16:5 17:13 21:18 28:-22 29:-9 32:13 33:45 34:-28
.mute 2:-4 11:-54 25:-83 27:38 30:125 31:43 32:-10 34:-13
.mute$ 11:-23 25:-29 27:38 30:83 31:40 32:-7
.muted 25:-18 30:53
.myse 0:15
.mysel 0:15
.nabl 27:4
.nable 27:4
.nach 27:27 31:17
.nachr 27:27 31:17
.nack 8:20 25:24 29:-2 32:-7
.nack$ 8:28
.nage 5:-26 10:8 11:21 19:38 20:-26 22:23 29:20 34:1
.nager 5:-25 10:8 11:22 20:-23 22:23 29:22 34:27
.nah$ 8:6 28:8
.nak$ 7:19 8:41 9:-12 13:2
.nal$ 0:-27 1:18 2:14 5:-9 6:50 9:-11 14:-12 16:27 17:-10 19:13 20:31 22:-54 23:-9 25:-65 27:33 29:-119 32:-45 33:10
.nale 10:43
.nale$ 10:43
.nali 2:18 29:-20 33:41
.nalit 2:18 29:-20 33:41
.nall 25:10
.nally 25:10
.name 3:-7 4:33 5:31 11:-15 18:29 19:43 25:-32 27:-40 29:2 31:-9 34:63
.name$ 4:14 5:41 11:-12 14:-31 18:36 19:33 25:-18 27:-34 29:5 31:-4 33:6 34:42
.names 34:5
.nary 10:52 11:-13
.nary$ 10:52 11:-13
.nas$ 0:13 1:-10 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
.nato 34:25
.nator 34:25
.nblo 8:15 22:19
.nbloc 8:15 22:19
.nboa 8:6 17:37
.nboar 8:6 17:37
.nce$ 2:21 3:28 4:-25 5:-13 6:10 7:31 8:-25 10:22 11:-22 12:-31 17:-15 18:29 19:-19 21:27 23:-28 24:11 25:-49 27:30 30:17 31:7 33:-16 34:-1
.nced 7:16 9:8 29:-16 34:7
.nced$ 7:16 9:8 29:-16 34:7
.ncel 24:14 27:-24 29:5 31:24
.ncel$ 24:14 29:12 31:8
.ncem 11:12 20:3 26:22 27:20 31:13
.nceme 11:12 20:3 26:22 27:20 31:13
.ncer 10:22
.ncern 10:22
.nces 7:14 10:-2 21:6 27:32
.nces$ 7:14 10:-2 21:6 27:32
.nch$ 1:22 2:-15 5:16 6:-13 10:-6 12:6 14:-12 17:-41 20:8 24:18 25:40 29:79 31:-48 32:-50
.nche 2:-4 5:15 10:52
.nched 29:1
.nches 2:-3 10:54 34:6
.nchm 7:36
.nchma 7:24
.ncie 12:11
.ncies 12:11
.ncil 10:-22 20:3 33:28
.ncill 10:-21 20:4 33:27
.nclu 1:43 9:16 10:17 27:25
.nclud 1:36 10:17 27:26
.nclus 9:18
.ncry 9:1
.ncryp 9:1
.ncti 10:7 11:22 29:-17 33:28
.nctio 10:7 11:22 29:-17 33:28
.ncy$ 2:14 25:48 29:-33 33:27
.nda$ 14:-1 27:5 32:46
.ndan 2:10
.ndar 0:9 1:25 4:35 5:-21 8:-27 10:-43 12:-14 13:-14 14:38 16:2 17:-17 18:29 19:32 22:-20 24:-33 25:-25 26:25 28:-2 29:-14 31:-16 33:13
.ndar$ 0:9 1:27 2:-16 4:25 5:-16 8:-26 10:-22 12:-10 13:-12 14:38 16:3 17:-13 18:30 19:33 22:-13 24:-20 25:-22 26:26 29:-13 31:-14 33:18
.nday 1:26 6:-10 7:11 12:-18 15:-7 16:38 18:-23 24:38 25:8 28:-19 31:8 32:36
.nday$ 1:29 6:-8 7:11 12:-18 15:-7 16:42 18:-22 24:51 25:-14 28:-31 31:12 32:50
.nde$ 9:5
.ndec 7:5 13:55
.ndeci 7:5 13:55
.nded 6:-22 8:25 14:-7 23:30 33:11
.nded$ 6:-22 8:25 14:-7 23:30 33:11
.nden 2:18 10:32 12:27 16:-12 27:5 29:-34 33:30
.ndenc 2:19 10:34 12:27 29:-33 33:32
.nder 1:-36 2:-87 6:-90 8:-41 9:-3 10:43 11:42 12:12 13:-37 16:-94 17:-64 19:-58 20:-50 23:73 24:45 25:24 26:8 27:45 28:-17 29:-74 30:6 31:29 32:-35 33:-28 34:-53
.nder$ 1:-19 2:-40 6:-63 10:23 11:22 12:38 15:12 16:-77 19:-5 20:-11 21:7 23:49 24:85 27:-71 33:-60
.nderb 26:16
.nders 10:16 11:33 23:27 24:-87 27:60 29:-44 30:33 31:29
.ndes 11:27 30:7
.ndid 0:23 5:3 10:20 18:-14 20:-54 28:34 29:-35 33:25
.ndida 0:23 5:3 10:20 18:-14 20:-54 28:34 29:-35 33:25
.ndig 34:16
.ndig$ 34:17
.ndin 1:-8 2:15 8:31 10:9 13:47 27:27 29:-20 34:-18
.nding 1:-8 2:15 8:31 10:9 13:47 27:27 29:-20 34:-18
.ndit 9:31 29:3
.nditi 9:31 29:3
.ndle 34:33
.ndles 34:33
.ndly 8:-2 15:-14 22:29 24:5 27:6 29:6 33:35
.ndly$ 8:-2 15:-14 22:29 24:5 27:6 29:6 33:35
.ndo$ 7:6 15:-6 16:65
.ndom 31:39
.ndom$ 31:39
.ndor 2:15 21:8 22:-2
.ndor$ 2:7 21:8 22:-1
.ndow 6:59 10:17 12:-1 20:-5 33:16
.ndow$ 6:62 10:22 29:-1 33:18
.ndows 29:37
.ndpo 2:26
.ndpoi 2:26
.ndri 4:36
.ndri$ 4:36
.nds$ 5:12 10:24 11:54 12:-26 20:24 25:27 28:-6 29:-28
.ndup 29:26
.ndup$ 29:26
.ndy$ 32:4
.neak 2:21 12:-15 18:36
.neak$ 2:19
.near 5:4 14:-20 18:73 24:29 28:17 33:-56
.near$ 24:31 28:20 33:-35
.neare 18:78
.nearl 5:6
.nece 21:26 23:18
.neces 21:26 23:18
.ned$ 2:-31 3:55 4:-10 5:-75 6:42 7:-45 8:4 9:57 10:-34 11:-9 12:-8 13:4 15:29 17:46 18:-86 20:13 21:-22 25:-69 28:-46 30:49 31:-43 34:-56
.need 0:44 1:22 2:16 5:-74 6:-24 9:-9 10:-17 12:-49 13:2 14:26 15:-83 16:-12 20:18 21:48 22:60 23:21 24:-17 25:-35 27:-94 28:-1 29:-39 31:-15 32:-48
.need$ 0:6 1:33 2:13 5:-19 10:-59 11:-31 14:27 15:-50 16:-67 18:8 21:20 22:30 23:17 24:-1 25:-34 27:-71 29:-88 31:-8 32:-31 33:28 34:9
.neede 0:31 8:-1 11:11 21:17 33:-19
.needs 9:-1 13:14 16:3 20:18 22:30
.neer 17:28 20:9 25:11 29:-15 33:10
.neer$ 5:-15 17:11 20:17 33:23
.neeri 5:6 25:13
.nel$ 1:4 2:-57 10:-11 11:36 14:-9 25:10 26:-7 27:44 28:-16 29:49 30:9 31:67 32:-26 33:-32
.neli 2:69
.nelin 2:69
.nels 26:77 27:-21 30:8 31:-2
.nels$ 26:77 27:-21 30:8 31:-2
.nen$ 1:48 14:22 16:17 25:7 29:-25 31:-6
.nent 10:-24 18:49
.nent$ 10:-24 18:49
.ner$ 9:17 10:-49 11:-29 12:-11 16:-23 17:75 18:53 22:9 24:52 25:6 28:-20 29:-53 31:-25 32:-18 33:-94 34:74
.nera 4:24 19:12 20:-3 26:18 30:-22 31:27 34:30
.neral 19:15 26:19 30:-21 31:30 34:20
.nerat 4:34
.ners 0:5 32:25
.ners$ 0:5
.nes$ 0:38 1:-108 3:20 7:-12 8:-32 9:-28 10:-14 13:58 14:94 17:-32 18:-61 19:-4 20:-75 24:24 25:12 27:41 28:-53 29:-2 31:-12 34:25
.nesd 1:24 16:16 20:33 31:4
.nesda 1:24 16:16 20:33 31:4
.ness 10:21 25:13
.ness$ 10:21 25:13
.nest 18:53
.nest$ 18:53
.nete 20:-11 29:58
.netes 20:-11 29:58
.neut 13:4 25:-17 34:21
.neutr 13:4 25:-17 34:21
.neve 7:34 8:-30 10:20 17:68 24:-4 25:7 27:57 29:-6 30:13 31:-29
.never 7:34 8:-30 10:20 17:68 24:-4 25:7 27:57 29:-6 30:13 31:-29
.new$ 1:39 2:72 3:19 4:25 5:-84 6:6 10:5 11:12 12:-2 13:-26 14:-106 16:10 17:99 18:-66 19:-90 20:-3 21:-13 22:16 24:-69 25:-27 26:-73 27:-44 28:-12 29:-13 31:-39 32:-75 33:19 34:-13
.newb 17:80 25:-8
.newbi 17:80 25:-8
.newc 2:-30 17:69
.newco 2:-30 17:69
.news 0:1 7:-8 8:-8 9:17 10:1 11:-5 15:-7 17:-19 22:-27 26:4 27:41 32:5
.news$ 9:6 26:40 27:54 31:7
.newsl 0:3 5:1 10:4 15:-2 16:2 17:-8 22:-14 26:-4 32:7 34:1
.next 0:6 2:20 3:33 4:53 5:-20 6:-73 7:-7 8:14 9:-42 10:-80 11:-51 12:-46 13:-20 14:-17 15:-22 17:18 18:119 19:-82 20:-11 22:-30 23:20 26:-14 27:-71 28:-15 30:-25 32:51 33:-10 34:-36
.next$ 0:6 2:20 3:33 4:53 5:-20 6:-73 7:-7 8:14 9:-42 10:-80 11:-51 12:-46 13:-20 14:-17 15:-22 17:18 18:119 19:-82 20:-11 22:-30 23:20 26:-14 27:-71 28:-15 30:-25 32:51 33:-10 34:-36
.nfer 29:23
.nfere 29:23
.nfig 10:14 21:2
.nfig$ 21:3
.nfir 33:23
.nfirm 33:23
.nfor 8:26 9:-14 13:-8 17:40 21:30 25:-13 27:59
.nform 8:26 9:-13 13:-8 17:40 21:32 25:-13 27:60
.nfra 27:18
.nfra$ 27:18
.nfre 6:-22 12:30 34:14
.nfree 6:-22 12:30 34:14
.nfro 12:42
.nfroz 12:42
.nfus 6:5
.nge$ 1:-26 7:13 12:9 13:-3 15:48 16:53 17:8 21:7 26:-49 29:-25 31:-7
.nged 6:-31 13:9 23:17 29:22 33:-23 34:13
.nged$ 6:-31 13:9 23:17 29:22 33:-23 34:13
.ngel 1:59
.ngela 1:3
.ngelo 1:36
.ngen 31:21
.ngen$ 31:21
.nger 8:21 16:4 25:28 27:-17 28:24 29:-45 31:13 34:17
.nger$ 2:-22 8:22 12:3 16:5 27:-16 28:24 31:44 34:18
.nges 10:32 13:43 15:-54 20:-16 26:8 27:74 29:-54
.nges$ 10:32 13:43 15:-54 20:-16 26:8 27:74 29:-54
.ngig 12:9 33:9
.ngigk 12:9 33:9
.ngin 2:23 17:26 33:8
.ngine 17:31 25:12 29:-9
.nging 2:24 33:20
.ngle 15:7 25:34
.ngle$ 15:7 25:34
.ngli 25:3
.nglis 25:3
.ngly 16:29
.ngly$ 16:29
.ngo$ 2:6 19:98 33:-28
.ngra 25:75
.ngrat 25:75
.ngs$ 2:-24 5:33 6:39 8:-37 9:-93 10:18 11:-13 12:26 16:-31 17:-15 20:-59 23:7 25:-18 26:-55 27:15 28:21 29:-5 30:23 31:29 32:22 33:5 34:-13
.ngua 0:6 15:6
.nguag 0:6 15:6
.nia$ 1:19 27:33 28:36 29:-45
.nic$ 29:32
.nica 34:-4
.nical 34:-4
.nice 24:17 25:31
.nice$ 24:24 25:31
.nie$ 25:-40 29:-10 31:55
.nied 9:-7 13:34
.nied$ 9:-7 13:34
.nig$ 32:1
.nigh 2:-15 9:26 18:-6 19:-30 28:46 29:43 32:22 33:18 34:-27
.night 2:-15 9:26 18:-6 19:-30 28:46 29:43 32:22 33:18 34:-27
.nimu 2:3 3:15
.nimum 2:3 3:15
.ning 0:-35 2:-24 3:15 4:47 5:-29 7:7 9:-15 10:18 11:27 12:-5 14:25 15:7 16:-8 17:-19 18:-7 19:-21 21:-26 23:-28 24:13 25:4 26:-9 27:-22 28:53 29:30 30:-39 31:-43 32:22 33:21
.ning$ 0:-35 2:-24 3:15 4:47 5:-29 7:7 9:-15 10:18 11:27 12:-5 14:25 15:7 16:-8 17:-19 18:-7 19:-21 21:-26 23:-28 24:13 25:4 26:-9 27:-22 28:53 29:30 30:-39 31:-43 32:22 33:21
.nion 7:33 9:-13
.nish 2:9 11:17 12:18 22:13 25:-42 28:7
.nish$ 11:20 14:1 22:29 24:1 25:-23 28:17
.nishe 12:27
.nit$ 29:7
.niti 4:22 10:19 20:14
.nitia 4:22
.nitio 10:19
.njou 17:19 25:7 33:8
.njour 17:19 25:7 33:8
.nke$ 3:14 6:13 9:7 11:-3 12:9 13:-6 14:9 16:-4 17:-3 18:-2 19:5 20:7 21:1 25:5 29:-11 33:-3 34:-5
.nkin 7:29 8:-10 21:26 22:-11 29:29
.nking 7:30 8:-6 21:27 22:-7
.nkins 29:30
.nks$ 0:-2 4:5 6:10 8:13 10:4 17:-2 20:8 21:-16 22:8 23:-1 24:2 25:36 26:1 27:9 28:-7 29:-7 30:5 32:2
.nla$ 20:11 33:15
.nloa 20:41 29:7
.nload 20:41 29:7
.nly$ 2:15 6:-22 8:-9 13:22 18:20 20:-7 25:-40 26:23 29:-21 30:44 31:21 33:-80
.nmen 17:2
.nment 17:2
.nmut 27:55 29:-13 31:-10
.nmute 27:55 29:-13 31:-10
.nna$ 7:18 8:-15 15:18 34:56
.nnal 6:8
.nne$ 31:39
.nned 3:43 5:-1 6:15 17:-2 20:38 29:-50 32:29
.nned$ 3:43 5:-1 6:15 17:-2 20:38 29:-50 32:29
.nnee 20:18 33:23
.nnel 2:-28 11:35 14:-3 24:3 25:20 26:40 27:28 28:-7 29:1 30:16 31:29 32:-23 33:-18
.nnel$ 2:-21 11:39 14:-1 24:4 25:21 26:-6 27:46 28:-3 29:6 31:43 32:-22 33:-3
.nnels 26:77 27:-21 30:8 31:-2
.nner 6:-1 9:20 17:52 24:30 28:-7 29:-39 31:20 32:5
.nner$ 9:28 17:40 24:9 25:14 29:-11
.nners 32:12
.nnin 3:11 4:49 5:-38 12:-18 14:54 17:-17 25:6 29:15 33:11
.nning 3:11 4:49 5:-38 12:-18 14:54 17:-17 25:6 29:15 33:11
.nnou 11:11 20:32 26:15 27:32 31:18 33:-19
.nnoun 11:11 20:32 26:15 27:29 31:19 33:-18
.nny$ 25:30
.nobo 7:45 8:-21 13:16 29:-18
.nobod 7:45 8:-21 13:16 29:-18
.noch 33:2
.nochm 33:2
.nock 25:9
.nock$ 25:9
.nod$ 10:5
.nog$ 2:7 28:12
.nogo 1:38 29:-16 33:16
.nogo$ 1:38 29:-16 33:16
.nois 0:1 7:13 9:4 11:5 12:6 13:8 15:8 16:1 17:6 18:2 19:2 20:-2 21:8 22:-10 25:-3 26:-8 27:-14 28:-1 29:-4 30:-10 31:14 32:-3
.noise 0:1 7:13 9:4 11:5 12:6 13:8 15:8 16:1 17:6 18:2 19:2 20:-2 21:8 22:-10 25:-3 26:-8 27:-14 28:-1 29:-4 30:-10 31:14 32:-3
.none 31:41
.none$ 31:41
.noob 10:17 17:32
.noob$ 10:17
.noon 1:24 16:24
.noon$ 1:24 16:24
.nooz 24:36 29:-10 31:26
.nooze 24:36 29:-10 31:26
.nope 4:-3 8:67
.nope$ 4:-3 8:67
.norm 5:1 23:7
.norma 5:1 23:7
.not$ 0:47 1:-81 2:-47 3:44 4:-93 5:-38 6:30 7:84 8:-6 9:-3 10:5 12:11 13:-32 15:54 16:-34 17:-16 18:-30 19:-43 21:68 22:-17 23:22 25:-21 27:-66 28:-24 29:-14 30:67 31:28 32:-32 33:-12 34:-5
.note 1:25 14:-35 20:-15 24:86 25:14 27:-9 33:33
.note$ 24:55
.notes 1:23 2:5 14:-28 20:-13 24:33 33:50
.noth 0:53 2:11 6:-3 12:22 16:11 18:-20 24:-15 29:-23 31:21 33:-3 34:-9
.nothe 0:43 1:1 2:26 25:14
.nothi 12:29 31:31
.noti 10:15 13:-26 16:-36 24:-1 25:-34 26:51 27:95 29:-49 30:31 31:73 33:-55
.notic 11:4 27:13 31:23
.notif 11:-13 13:-15 24:-6 25:-13 26:48 27:91 31:54
.noug 2:11 6:-1 7:23 31:53 33:-9
.nough 2:11 6:-1 7:23 31:53 33:-9
.noun 11:11 14:-22 20:32 26:17 27:46 31:16 33:-21
.nounc 11:11 14:-22 20:32 26:17 27:46 31:16 33:-21
.nova 10:-12 29:-5 33:18 34:10
.nova$ 10:-12 29:-5 33:18 34:10
.nove 3:24 4:1
.novem 3:24 4:1
.now$ 0:-13 1:-63 2:29 3:-25 5:52 6:-46 8:-122 12:40 13:-15 15:-166 16:33 17:70 18:26 21:-99 22:-49 23:5 26:-42 27:41 28:14 29:-41 30:-103 31:-10 34:-143
.nse$ 0:26 2:-15 6:-4 10:31 26:4 29:38
.nsen 9:10
.nsent 9:10
.nser 1:67 24:-18
.nsert 1:67 24:-18
.nsho 29:2 33:-1
.nshot 29:2 33:-1
.nsib 34:28
.nsibl 34:28
.nsid 8:11 10:17 21:18
.nside 8:11 10:17 21:18
.nsio 22:19
.nsion 22:19
.nsla 0:4 2:8 5:-26 8:-4 10:20 11:-17 12:4 14:16 16:-3 20:2 25:-33 27:19 29:15 32:-2 33:13
.nslat 0:4 2:8 5:-26 8:-4 10:20 11:-17 12:4 14:16 16:-1 20:2 25:-33 27:20 29:15 32:-2 33:13
.nssl 9:29 29:13
.nssl$ 9:29 29:13
.nst$ 2:13 8:4 11:9 19:9 25:-11
.nsta 1:15 4:25 9:17 16:-9 17:1 18:-9 22:13 29:46 31:-14
.nstac 4:27 29:14 31:-9
.nstal 1:30 9:18 18:-8 22:15 29:15
.nste 1:-3 16:47 18:28 26:9 33:-43
.nstea 1:-3 16:47 26:9 33:-16
.nstr 10:10 11:27 29:-3
.nstru 11:35
.nsub 6:-13 11:8 26:-70 27:-36 30:77 31:48 34:27
.nsub$ 11:-1 29:-12 30:33 31:22
.nsubs 11:15 26:-65 27:-30 30:44 31:21 34:28
.nswe 9:5 13:32 21:-30
.nswer 9:5 13:32 21:-30
.ntab 30:4 34:12
.ntabl 30:4 34:14
.ntac 34:83
.ntact 34:83
.ntag 5:13
.ntage 5:13
.ntai 7:6 9:-13 11:-8 17:18 29:1 33:4
.ntail 7:8 15:3
.ntain 17:20 29:10 33:13
.ntat 0:17 3:3 5:-19 11:10 12:-1 24:2 34:9
.ntati 0:17 3:3 5:-19 11:10 12:-1 24:2 34:9
.ntdo 27:12 28:75 31:3
.ntdow 27:12 28:75 31:3
.nte$ 19:39 20:-31
.nted 2:-59 8:21 9:11 12:-8 13:13 19:3 22:10 25:30 26:19 27:41 29:-41 33:-2
.nted$ 2:-59 8:21 9:11 12:-8 13:13 19:3 22:10 25:30 26:19 27:41 29:-41 33:-2
.nteg 2:19
.ntegr 2:19
.nten 27:6
.ntenc 10:3
.nter 1:22 2:10 6:-47 10:18 14:-45 17:48 19:12 20:-32 24:-16 27:13 29:50
.nter$ 1:35 29:33
.ntere 5:25 6:-2 11:29 14:-13 27:23 29:16
.nterf 12:10 33:16
.ntern 17:23
.nters 17:28
.nth$ 2:-35 3:35 5:-40 6:11 14:-55 16:28 18:-32 19:-19 20:44 28:19 29:-20 30:17 32:72
.nths 3:8 14:11
.nths$ 3:8 14:11
.ntil 3:12 4:-32 5:-36 7:35 8:9 10:-39 13:-10 14:43 15:-4 16:19 17:-42 19:-39 20:-22 21:7 22:40 24:36 25:-21 27:-59 28:46 29:-4 31:30 34:-25
.ntil$ 3:12 4:-32 5:-36 7:35 8:9 10:-39 13:-10 14:43 15:-4 16:19 17:-42 19:-39 20:-22 21:7 22:40 24:36 25:-21 27:-59 28:46 29:-4 31:30 34:-25
.ntim 12:1 24:2
.ntin 5:-2 7:2 22:20 31:24
.nting 7:2 22:22
.ntio 3:10 11:29
.ntion 3:10 11:29
.ntis 29:26
.ntist 29:26
.ntly 12:45 26:7
.ntly$ 12:45 26:7
.nto$ 1:47 2:7 5:12 6:-21 9:-4 10:-9 14:-34 17:-12 21:6 23:-13 27:33 29:53 31:-23 32:2 33:-7
.ntor 17:65
.ntor$ 17:21
.ntra 9:23
.ntrac 29:24
.ntrag 9:29 29:-8
.ntri 17:75 29:4
.ntrib 17:75 29:4
.ntro 1:17 17:31 24:-15
.ntrod 1:17 17:31 24:-15
.ntry 1:19
.ntry$ 1:19
.nts$ 0:-2 9:-77 10:29 12:12 14:-104 16:10 20:-13 21:5 22:-37 23:-46 26:1 27:64 28:7 29:-14 32:3 33:48 34:-8
.ntsc 9:16 34:17
.ntsch 9:16 34:17
.ntt$ 5:-12 14:41
.ntu$ 3:10 4:19 20:13
.nty$ 4:23
.nual 1:27 11:45 34:14
.nual$ 1:27 11:45 34:14
.nudg 16:9 23:26 24:31 34:-8
.nudge 16:9 23:27 24:20 34:-5
.nue$ 5:-4 20:1 29:10 31:27
.null 2:32 29:12
.numb 5:29 7:33 8:44 9:25 13:7 24:-9 25:-13 28:51
.numbe 5:29 7:33 8:44 9:25 13:7 24:-9 25:-13 28:51
.nuov 2:31 17:8 20:6
.nuova 2:31 20:6
.nup$ 2:23 22:2
.nus$ 5:36 10:-13 12:-9 16:-9 20:-18 24:22 28:56 32:-4
.nute 16:-8 29:3
.nutes 16:-7 29:7
.nvin 7:16 21:36
.nvinc 7:16 21:36
.nvir 17:2
.nviro 17:2
.nvit 8:-27 29:47
.nvite 8:-27 29:47
.nvol 10:21 17:35 29:-20
.nvolv 10:21 17:35 29:-20
.nway 10:-20 28:36
.nway$ 10:-20 28:36
.nybo 9:1 10:21
.nybod 9:1 10:19
.nymo 31:33
.nymor 31:33
.nyon 2:-7 3:21 6:-6 12:-25 13:10 15:18 22:-25 25:48 29:21
.nyone 2:-7 3:21 6:-6 12:-25 13:10 15:18 22:-25 25:48 29:21
.nyth 2:20 8:-38 13:30 16:-24 18:35 19:-8 25:-43 26:13 28:-29 29:-33 32:53
.nythi 2:22 8:-37 13:31 16:-22 18:36 19:-3 25:-35 26:13 28:-24 29:-22 32:33
.nywa 10:7
.nyway 10:7
.oabl 2:37
.oable 2:37
.oach 18:14 28:19
.oachi 18:14 28:19
.oad$ 2:4 20:56 22:41 29:30
.oadi 25:3
.oadin 25:3
.oadm 14:43
.oadma 14:43
.oads 3:7 18:-23
.oads$ 3:7 29:-17
.oard 8:28 16:29 17:9 20:-15 22:22 29:11 33:20 34:-10
.oard$ 2:1 16:30 17:-16 22:46 29:20 33:17
.oardi 8:6 17:38
.oat$ 2:48
.obab 23:4 30:5
.obabl 23:4 30:5
.obal 33:22
.obal$ 33:22
.ober 1:18 4:15 5:-19 16:39 20:48 31:-9 32:20
.ober$ 1:18 4:15 5:-18 16:39 20:48 31:-9 32:20
.obje 9:18
.objec 9:18
.oble 2:14
.oblem 2:14
.obod 7:45 8:-21 13:16 29:-18
.obody 7:45 8:-21 13:16 29:-18
.obs$ 17:29
.oced 10:-22 11:19 12:7 21:10
.ocedu 10:-20 11:21 21:10
.oces 9:-10 17:51 21:40
.ocess 9:-10 17:51 21:40
.ochm 33:2
.ochma 33:2
.ock$ 1:7 8:39 9:-11 10:-23 11:-25 20:-42 27:-22 28:66 29:15 31:11
.ocke 2:29 6:-38 8:7 9:-29 10:1 12:98 33:12
.ocked 2:30 6:-2 12:101 29:-8 33:17
.ocker 10:17 15:15
.ocki 9:17
.ockin 9:17
.ocks 12:17
.ocks$ 12:17
.ocli 33:5
.oclie 33:5
.ocs$ 0:59 1:40 2:26 10:-29 12:-28 15:-8 16:-40 17:30 24:2 26:2 27:13 29:6 31:13 33:-9
.oct$ 1:20 16:65 29:-16
.octo 1:18 4:8 5:-14 16:43 20:46 31:-9 32:20
.octob 1:18 4:8 5:-14 16:43 20:46 31:-9 32:20
.ocum 0:17 1:3 3:3 5:-13 11:13 12:-6 22:-5 25:3
.ocume 0:17 1:3 3:3 5:-13 11:13 12:-6 22:-5 25:3
.oday 2:32 4:25 7:-10 9:-25 10:-6 12:26 14:-8 16:-13 17:19 20:-27 24:-2 25:6 28:25 31:10 32:50 33:-52 34:-23
.oday$ 2:32 4:25 7:-10 9:-25 10:-6 12:26 14:-8 16:-13 17:19 20:-27 24:-2 25:6 28:25 31:10 32:50 33:-52 34:-23
.odds 21:46
.odds$ 21:46
.ode$ 2:12 5:27 6:-8 9:11 10:46 12:53 20:-16 25:-25 33:17
.oden 19:2
.odena 19:2
.ods$ 9:16 34:34
.oduc 0:29 1:6 10:15 17:31 20:6 24:-14 27:6 29:-34 33:-14
.oduce 1:15 11:5 24:-15
.oduct 0:5 10:18 17:15 20:7 27:12 33:-18
.odul 29:44
.odule 29:44
.ody$ 2:-9 3:2 4:-16 6:-22 7:55 8:-48 12:6 13:14 15:18 22:-50 25:3 30:18 31:-18 34:2
.oed$ 12:5 15:53 19:-7 33:-18
.oes$ 0:-40 2:57 4:-2 6:-52 7:19 9:25 10:38 11:18 13:-23 14:14 15:-38 17:-5 18:-21 19:-60 20:48 21:1 22:-64 23:-18 24:-63 25:-83 26:31 27:-68 28:-42 29:28 30:-45 33:17 34:-49
.oeve 7:10 8:-3 28:40
.oever 7:10 8:-2
.off$ 1:39 2:-66 3:25 4:19 7:10 8:13 9:-9 10:-105 11:-69 16:-7 17:-67 18:23 19:-14 20:-37 23:-37 24:-59 26:-12 27:-157 28:25 29:-6 30:77 31:81 32:-51 33:9
.offe 25:49 34:-21
.offee 25:37 29:6 34:-5
.offi 6:12 12:-2 20:36 25:11 29:2 33:-27
.offic 6:12 12:-2 20:36 25:11 29:2 33:-27
.offs 31:14
.offsi 31:16
.ofre 29:12
.ofrea 29:12
.oft$ 1:42 10:28
.ogat 13:31
.ogati 13:20
.ogle 26:14
.ogle$ 26:14
.ogo$ 1:38 33:15
.ogra 8:1 17:41
.ogram 17:41
.ograp 8:6 29:-2
.ogs$ 29:42
.oice 29:42
.oice$ 29:42
.oin$ 10:8 13:7 14:-13 17:41 29:-15
.oine 17:60
.oined 17:56
.oing 2:-16 4:20 5:61 9:39 10:-32 11:-15 12:9 13:-21 14:-33 21:-1 25:14 28:-5 29:-48 31:-7 32:53
.oing$ 2:-16 4:20 5:61 9:39 10:-32 11:-15 12:9 13:-21 14:-33 21:-1 25:14 28:-5 29:-48 31:-7 32:53
.oint 1:13 2:1 5:25 10:44 12:13 14:-27 17:35 20:22 24:-31 25:-17 26:17 29:-15 32:-31 33:-8
.oint$ 1:3 2:4 5:26 10:63 12:15 14:-21 20:24 24:-27 26:18 29:-97 32:-28 33:-4
.ointe 17:52
.oise 0:1 7:13 9:4 11:5 12:6 13:8 15:8 16:1 17:6 18:2 19:2 20:-2 21:8 22:-10 25:-3 26:-8 27:-14 28:-1 29:-4 30:-10 31:14 32:-3
.oise$ 0:1 7:13 9:4 11:5 12:6 13:8 15:8 16:1 17:6 18:2 19:2 20:-2 21:8 22:-10 25:-3 26:-8 27:-14 28:-1 29:-4 30:-10 31:14 32:-3
.ojec 2:6 3:9 5:18 10:15 14:-15 17:34 20:-15 21:11 22:15 29:-42 31:7 33:24
.oject 2:6 3:9 5:18 10:15 14:-15 17:34 20:-15 21:11 22:15 29:-42 31:7 33:24
.oji$ 9:12
.okay 2:25
.okay$ 2:25
.oke$ 2:-15 8:4 9:-24 17:-4 24:48 25:61 27:-22 29:9 34:-3
.oked 9:53 12:2 15:22
.oked$ 9:53 12:2 15:22
.oken 2:3 15:42 22:23 25:-9 29:18
.oken$ 2:3 15:42 22:23 25:-9 29:18
.okie 25:7
.okin 5:51
.oking 5:18
.oks$ 0:3 23:13 29:-9
.okyo 33:39
.okyo$ 33:39
.ola$ 17:46 29:-7
.olan 29:18
.oland 29:18
.old$ 5:-33 7:72 9:-43 10:-29 11:-65 12:35 14:-30 16:29 19:68 20:31 21:25 22:15 24:-54 25:-56 27:35 28:-15 29:-19 32:1 33:-84 34:-40
.olde 13:5 14:40
.older 14:22
.ole$ 14:62 29:7
.olid 28:-27 29:18 31:13
.olida 28:-27 29:18 31:13
.olis 5:12 29:16
.olish 5:12 29:16
.oliv 1:29 20:15 24:9
.olive 1:29 20:15 24:9
.olks 0:4 1:3 3:-7 4:10 8:-8 9:2 11:-3 16:-1 17:12 20:3 24:9 25:5 27:-9 29:-1 30:11
.olks$ 0:4 1:3 3:-7 4:10 8:-8 9:2 11:-3 16:-1 17:12 20:3 24:9 25:5 27:-9 29:-1 30:11
.oll$ 29:6
.ollo 3:15 4:14 10:-52 11:13 13:-2 14:-52 16:-10 17:-20 18:53 24:22 25:-13 26:59 27:51 28:-20 31:29 32:-21 33:-59 34:-19
.ollow 3:15 4:14 10:-52 11:13 13:-2 14:-52 16:-10 17:-20 18:53 24:22 25:-13 26:59 27:51 28:-20 31:29 32:-21 33:-59 34:-19
.olon 25:30 29:6
.olum 9:12
.olume 9:12
.olve 10:21 17:35 29:-20
.olved 10:9 17:35 29:-19
.omat 30:9
.omati 30:9
.ome$ 0:6 2:24 5:-7 7:-26 8:-14 9:19 12:13 13:-69 15:7 17:35 19:15 20:-31 21:38 23:12 24:-37 27:-52 28:-91 29:4 31:-67 32:-51 33:3 34:-69
.omeb 2:-25 3:6 4:-11 7:14 29:24 30:21 34:11
.omebo 2:-25 3:6 4:-11 7:14 29:24 30:21 34:11
.omen 2:-4 5:13 12:27 17:13 18:5 25:14 29:-16 33:14
.oment 2:-4 5:14 12:27 17:14 18:5 25:15 29:-8 33:14
.omeo 2:-22 9:-14 10:24 12:6 15:21 17:22 29:-7 34:17
.omeon 2:-22 9:-14 10:24 12:6 15:21 17:22 29:-7 34:17
.omer 4:-4 6:5 9:-5 11:-8 12:1 15:19 17:40 20:22 21:14 24:-17 29:2
.omer$ 4:-1 6:9 12:3 13:3 15:6 17:8 19:1 24:-13 28:1
.omers 13:-4 17:28 19:-17 20:9 21:34 29:17
.omes 10:-2 16:1 18:56 20:37 29:-20 33:-2
.omes$ 10:-2 16:1 18:56 20:37 29:-20 33:-2
.omet 0:6 2:-11 11:3 13:24 15:-4 17:28 18:1 21:1 25:24 29:-15 32:48
.ometh 0:5 2:-11 11:3 13:24 15:-3 17:28 18:1 21:1 25:24 29:-14 32:47
.omew 11:-4 14:29 29:7
.omewh 14:30
.omg$ 25:39 29:-26
.omin 5:7 6:8 11:-2 17:36 18:79 20:29 25:-8 29:-21 32:10 33:-43 34:-32
.oming 5:7 6:8 18:81 20:30 25:-7 32:11 33:-42
.omis 2:5 20:2
.omise 2:5 20:2
.omma 11:91 21:9
.omma$ 21:15
.omman 11:94
.omme 17:9
.ommi 2:-7 11:-34 17:11 25:14 29:35
.ommit 2:-7 11:-29 17:13 25:15 29:41
.omor 2:14 6:-7 7:13 10:-10 12:-14 15:-2 24:57 32:46 33:26
.omorr 2:14 6:-7 7:13 10:-10 12:-14 15:-2 24:57 32:46 33:26
.ompa 11:-32 14:-8 19:40 29:29
.ompan 11:-10 29:25
.ompar 14:-4 19:43
.ompi 29:55
.ompil 29:55
.ompl 4:-5 5:3 14:57 20:-3 33:31
.omple 4:-1 6:3 14:54 20:-3 33:32
.onal 1:11 2:19 10:5 24:-1 33:13
.onal$ 1:12
.onali 2:20 33:20
.onbo 8:6 17:64
.onboa 8:6 17:38
.once 2:22 3:9 4:-12 10:70 12:-39 18:18 27:29 30:18 33:-26
.once$ 2:27 3:9 4:-10 10:15 12:-21 18:23 30:21
.oncer 10:22
.ond$ 0:30 6:27 15:-20
.onda 1:27 7:12 8:-55 9:-8 12:-12 15:-5 16:37 18:-7 22:14 24:40 25:19 28:-16 31:20 32:12
.onday 1:27 7:12 8:-54 9:-6 12:-12 15:-5 16:38 18:-2 22:15 24:40 25:11 28:-16 31:21 32:10
.ondi 9:30 29:21
.ondit 9:31 29:3
.one$ 0:27 1:43 2:-18 4:28 5:-63 6:68 8:-15 11:3 12:-18 13:-35 14:-24 16:34 17:14 18:56 19:7 20:-24 21:-16 22:4 25:6 26:-18 27:-60 28:18 29:-6 30:7 31:-9 32:-59 33:9 34:21
.oned 3:10 15:57
.oned$ 3:10 15:57
.onel 2:69
.oneli 2:69
.onen 25:31
.oner 18:34
.oner$ 18:34
.ones 8:-16 10:-36 12:-2 13:67 14:46 18:16 27:32 29:-67 34:22
.ones$ 8:-15 10:-22 13:68 14:48 18:-60 27:33 29:-54 34:23
.onest 18:53
.onfe 29:23
.onfer 29:23
.onfi 10:12 33:29
.onfig 10:14 21:2
.onfir 33:23
.onfu 6:5
.onfus 6:5
.ong$ 2:-18 3:4 5:24 9:2 11:-81 12:-59 13:-9 14:-60 16:54 17:-47 19:17 20:5 24:-26 25:91 27:-20 28:40 29:-30 31:-20 33:-4
.onge 2:-32 8:20 12:3 16:4 27:-18 28:35 31:31 33:11
.ongel 1:3
.onger 2:-21 8:23 12:4 16:5 27:-14 28:26 31:37 33:2
.ongr 25:75
.ongra 25:75
.onig 29:56 34:-11
.onigh 29:56 34:-11
.onin 11:2
.oning 11:2
.onjo 17:17 25:7 33:8
.onjou 17:17 25:7 33:8
.only 2:15 6:-22 8:-9 13:22 18:20 20:-7 25:-40 26:23 29:-21 30:44 31:21 33:-80
.only$ 2:15 6:-22 8:-9 13:22 18:20 20:-7 25:-40 26:23 29:-21 30:44 31:21 33:-80
.onme 17:2
.onmen 17:2
.onne 29:-15 31:39 32:11
.onnt 18:-2 32:2
.ons$ 0:9 3:-18 4:-6 5:-5 7:16 8:-26 9:-22 10:-18 11:15 13:72 14:-26 16:-39 17:-40 18:-24 19:3 20:-10 21:13 22:-24 24:30 26:13 27:26 28:-36 29:-77 30:2 31:4 32:-52 33:1 34:47
.onse 7:7
.onsen 9:10
.onsi 8:7 10:11 21:27 34:22
.onsib 34:28
.onsid 8:11 10:17 21:18
.ont$ 18:9
.onta 33:29 34:77
.ontac 34:82
.ontai 33:18
.onte 10:32 27:6
.onten 27:10
.onth 2:-39 3:12 4:5 5:-5 6:10 16:9 18:-19 19:-9 20:41 28:30 29:-32 30:17 32:44
.onth$ 2:-34 3:7 5:-22 6:11 14:-51 16:10 19:-4 20:45 28:19 29:-9 30:17 32:56
.onths 3:8 14:11
.ontr 11:-1 17:81 29:32
.ontra 29:24
.ontri 17:75 29:4
.onvi 7:16 21:36
.onvin 7:16 21:36
.oob$ 10:17
.oocl 33:5
.oocli 33:5
.ood$ 2:22 6:17 8:7 14:-42 16:-17 17:25 20:4 21:-5 24:-9 25:31 27:-11 33:14
.oofr 29:12
.oofre 29:12
.oogl 26:14
.oogle 26:14
.ook$ 3:34 4:-13 5:-45 7:9 8:-22 10:-43 11:-15 15:-7 18:4 19:15 25:-31 26:61 27:54 31:-53 33:33 34:-21
.ooke 9:54 15:22
.ooked 9:55 15:22
.ooki 5:59
.ookie 25:7
.ookin 5:52
.ooks 0:3
.ooks$ 0:3
.ool$ 25:35 29:4
.oom$ 0:20 2:65 25:-7 27:1 29:86 31:-11
.oomi 18:32 32:-24
.oomin 18:32 32:-24
.oon$ 1:22 6:-25 10:-30 12:-28 16:14 18:45 20:38 27:30 28:69 29:-5 32:-19 33:-13
.oone 18:80 33:-10
.ooner 18:34
.oones 18:47
.oont 34:11
.ooo$ 6:10 11:-13 25:48 29:-26
.oop$ 27:32
.oops 6:10 25:37
.oops$ 25:38
.oor$ 6:32 22:13 24:27 29:-4 33:1
.oord 34:29
.oordi 34:29
.oot$ 29:60
.oots 4:23
.ootst 4:23
.ooze 24:36 29:-34 31:26
.ooze$ 24:36 29:-10 31:26
.ope$ 2:55 4:-7 8:66 9:-47 10:6 29:-76 34:3
.oped 5:5
.oped$ 5:5
.open 1:-11 2:29 3:11 4:39 5:-11 6:-69 8:1 9:24 10:-43 12:19 13:10 20:-6 21:-44 22:16 24:30 25:-69 29:39 31:-41 33:-35
.open$ 2:25 4:5 5:-7 6:-48 8:7 12:22 13:7 22:13 24:35 25:-27 29:7
.openi 3:33
.opens 4:44 9:28 29:41 31:-13
.oper 10:24 20:1
.oper$ 20:12
.opers 10:26 17:2
.opin 7:33 9:-13
.opini 7:33 9:-13
.ople 0:-12 2:-23 5:12 6:-6 8:-3 11:11 12:10 17:26 21:-7 23:23 25:-29 30:13 33:1 34:11
.ople$ 0:-12 2:-23 5:12 6:-6 8:-3 11:11 12:10 17:26 21:-7 23:23 25:-29 30:13 33:1 34:11
.opme 4:10 5:22 12:18
.opmen 4:10 5:22 12:18
.opos 5:-28 6:70 9:-18 10:18 16:3 19:-10 20:-26 23:4 28:1 29:-39 33:60
.oposa 6:34 9:-11 10:21 12:22 16:7 19:-2 23:5 28:2 29:-30 33:36
.opose 2:-2 33:29
.oposi 6:24
.ops$ 25:36
.opt$ 30:23 31:32
.opti 2:44 11:31 22:-9 26:13
.optio 2:44 11:31 22:-9 26:13
.opy$ 4:7 33:10
.ora$ 20:6 29:6
.orag 2:5
.orage 2:5
.orbi 2:17 10:-2 12:5
.orbid 2:17 10:-2 12:5
.orce 6:-33 12:99 33:-23
.orce$ 6:-27 12:96 33:-21
.ord$ 5:-21 8:24 9:-4 11:36 22:5 29:30
.orde 13:21 14:20 25:-32 29:56
.order 14:24 25:-1 29:60
.ordi 12:32 16:14 20:-16 33:23 34:21
.ordin 12:32 16:14 20:-16 33:23 34:21
.ords 11:18 25:17
.ords$ 11:18 25:17
.ore$ 0:12 1:2 3:27 4:-5 6:17 9:-20 10:-42 11:-14 12:-28 13:-25 14:-11 16:44 17:9 19:30 21:3 22:8 23:20 24:22 25:1 26:-5 27:-25 28:32 29:12 30:-30 31:36
.org$ 29:4
.orge 1:-8 2:-10 4:11 7:-17 9:1 10:4 11:14 14:5 19:-9 20:-2 22:-1 23:-14 24:37 28:-15 29:-4
.orget 1:-8 2:-10 4:11 7:-17 9:1 10:4 11:14 14:5 19:-9 20:-2 22:-1 23:-14 24:37 28:-15 29:-4
.orgo 1:1 2:5 8:7 9:2 11:-3 13:-8 16:15 17:-14 23:-2 25:-5 28:10 29:9 30:-2 33:4 34:-5
.orgot 1:1 2:5 8:7 9:2 11:-3 13:-8 16:15 17:-14 23:-2 25:-5 28:10 29:9 30:-2 33:4 34:-5
.oria 17:12
.orial 17:12
.orig 16:23 19:30 20:-29 33:-4
.origi 16:23
.orin 2:17 29:8
.oring 2:17 29:8
.orit 34:24
.ority 34:24
.oriz 18:29 29:-8
.orizo 18:29 29:-8
.ork$ 1:23 2:-26 3:16 4:6 5:44 8:11 11:13 12:-17 17:21 20:-23 22:5 23:8 25:6 31:-15
.orkf 17:10
.orkfl 17:10
.orki 28:21
.orkin 28:21
.orks 11:-2 17:15 23:2 25:24 30:18
.orks$ 11:-1 17:16 23:2 25:24 30:18
.orm$ 9:-2 21:37 29:20
.orma 8:22 9:-15 11:26 13:-12 17:38 21:30 23:4 25:-17 29:-26
.ormal 5:1 23:7
.orman 2:19
.ormat 8:24 9:-4 11:14 13:-4 17:43 21:33 25:-1
.orme 14:-6 19:20 27:35
.ormed 27:36
.orni 0:-6 3:-18 4:2 6:2 8:3 10:12 11:17 12:4 14:-6 15:4 20:3 21:-1 23:-5 24:23 28:11 29:-1 30:-1 31:-5 32:13 33:-1 34:3
.ornin 0:-6 3:-18 4:2 6:2 8:3 10:12 11:17 12:4 14:-3 15:4 20:4 21:-1 23:-5 24:16 28:12 29:-1 30:-1 31:-4 32:13 33:-1 34:4
.orre 2:31 6:-35 10:-29 16:22 20:12 21:1 22:17 24:-14 33:42
.orrec 2:38 6:-17 10:-15 16:26 20:27 21:2 33:34
.orro 2:14 6:-8 7:13 10:-10 12:-14 15:-2 24:57 32:50 33:26
.orrow 2:14 6:-8 7:13 10:-10 12:-14 15:-2 24:57 32:50 33:26
.orry 1:-5 5:6 6:1 7:-6 8:9 9:9 10:12 12:14 14:14 16:11 17:2 18:35 21:-8 23:-7 25:24 27:-2 31:-1 32:-7 33:-9 34:2
.orry$ 1:-5 5:7 6:1 7:-2 8:9 9:9 10:12 12:14 14:14 16:11 17:3 18:16 21:-7 23:-7 25:24 27:-2 31:-1 33:-9 34:2
.ors$ 23:16 25:-9 27:24
.ort$ 1:35 2:18 7:1 8:-30 19:-26 20:25 28:-8 29:4
.orta 17:8 18:17 32:-2
.ortan 17:8 18:17 32:-2
.orte 29:45
.orted 7:2 29:59
.orth 21:27
.orth$ 21:18
.ortn 28:11 32:10
.ortni 28:11 32:10
.orts 1:7 10:7
.orts$ 1:7 10:7
.orwa 15:13 29:33
.orwar 15:13 29:8
.ory$ 6:54 14:-3 19:36 24:13 29:8 33:-32
.osal 6:35 9:-11 10:21 12:22 16:7 19:-3 23:5 28:1 29:-30 33:36
.osal$ 10:29 12:12 16:9
.osals 6:31 33:59
.osde 20:-6 25:13 29:23 33:-5
.osdem 20:-6 25:13 29:23 33:-5
.ose$ 0:40 6:-42 7:6 10:13 19:-6 20:-53 22:-38 27:-26 28:43 29:-4 30:47 31:-14 34:52
.osed 6:48 9:-2 10:20 12:41 18:-37 29:-34 33:28
.osed$ 6:48 9:-2 10:20 12:41 18:-37 29:-34 33:28
.oses 18:80
.osest 18:69
.oshe 2:10
.osher 2:10
.osin 6:24
.osing 6:24
.osit 10:16
.osito 10:16
.oslo 2:25
.oslo$ 2:25
.ospe 19:17 29:18
.ospec 19:17 29:18
.oss$ 1:14 9:-8 10:16 11:-22 14:5 16:31 17:-12 20:2 25:-5 26:-16 27:13 29:-17 33:-11 34:56
.ossa 10:25 33:8
.ossar 10:25 33:1
.ossi 0:19 2:-1 3:4 5:-31 13:-27 17:-35 18:29 21:7 22:3 23:11 26:31 29:-10 30:25 33:15
.ossib 0:20 3:14 13:-22 21:4 22:10 23:6 26:29 30:27 33:17
.ost$ 2:58 5:50 6:4 10:-44 11:13 12:-49 14:31 18:-28 23:-19 24:9 25:-42 26:62 27:1 28:-45 32:-34
.oste 12:32 27:42
.osted 12:32 27:42
.osti 30:2 31:19
.ostin 30:2 31:19
.ostp 2:-17 11:6 15:44 16:49
.ostpo 2:-17 11:6 15:44 16:49
.osts 27:9
.osts$ 27:9
.ota$ 22:19 25:-7 29:50
.otal 14:24 17:13
.otal$ 14:24 17:13
.ote$ 2:-30 8:26 9:-31 10:1 11:18 13:47 18:-21 21:-21 24:43 34:2
.oted 9:17 25:29
.oted$ 9:17 25:29
.otes 1:22 2:4 8:-21 9:50 14:-30 20:-14 24:36 33:50
.otes$ 1:22 2:4 8:-21 9:50 14:-30 20:-14 24:36 33:50
.otfi 2:21 20:6
.otfix 2:21 20:6
.oth$ 33:39
.othe 0:35 2:31 5:-37 14:-9 25:6 29:-25 30:2 31:26 34:-11
.other 0:39 2:37 5:-35 14:-8 25:7 29:-20 30:2 31:26 34:-10
.othi 12:29 31:31
.othin 12:29 31:31
.otic 11:4 27:13 31:23
.otice 27:13 31:23
.otif 11:-27 13:-15 24:-7 25:-15 26:47 27:96 31:39
.otifi 11:-3 26:49 27:18 30:3 31:52
.otify 27:66
.otio 4:18 10:35 29:-18
.otion 4:18 10:35 29:-18
.ots$ 25:5 29:-18 30:8
.otst 4:23
.otstr 4:23
.ouch 15:33 33:29
.ouch$ 15:10
.ouche 27:1
.oud$ 29:31
.ough 5:1 6:-32 7:49 8:4 10:-49 12:-51 13:8 14:6 16:-6 17:2 19:-13 22:45 24:-3 25:-46 27:-51 28:13 29:-57 31:26 33:-13
.ough$ 2:6 5:5 6:-12 7:30 8:4 10:-7 11:7 12:-61 13:10 14:9 19:-14 22:49 25:-35 27:-32 29:-7 31:28 33:-45
.oughl 28:7
.ought 7:5 15:8
.ould 0:59 1:-4 2:17 3:44 5:-5 6:-3 7:50 8:-32 9:-28 10:-31 11:-19 12:-50 13:-11 15:49 16:14 17:20 19:1 20:-15 21:44 22:16 25:-48 26:29 28:-56 29:-12 30:8 31:-1 33:-12
.ould$ 0:59 1:-4 2:17 3:44 5:-5 6:-3 7:50 8:-32 9:-28 10:-31 11:-19 12:-50 13:-11 15:49 16:14 17:20 19:1 20:-15 21:44 22:16 25:-48 26:29 28:-56 29:-11 30:8 33:-12
.ounc 9:24 11:9 14:-23 20:28 26:17 27:46 29:-45 31:16 33:-25
.ounce 9:24 11:9 14:-17 20:28 26:17 27:44 29:-45 31:7 33:-22
.ound 2:27 11:-11 12:-15 17:23 18:21 19:14 21:15 22:-18 24:22 25:47 29:-73 33:-19
.ound$ 2:30 17:26 18:24 19:16 21:16 22:-14 24:23 25:35 27:1 29:-57 33:-11
.ounds 9:11
.ount 8:-40 9:-8 10:59 13:25 20:-21 25:-24 27:24 28:95 29:22 33:-47
.ount$ 8:-30 10:27 13:31 28:33 29:45 33:-11 34:-22
.ounta 30:4 34:14
.ountd 27:10 28:67 31:11
.ounts 10:13
.oupl 6:26
.ouple 6:26
.our$ 0:7 1:-3 5:-155 6:-41 7:16 8:-27 10:-50 11:2 12:-68 13:-145 14:-22 17:6 18:-16 20:21 21:11 22:61 24:9 26:7 27:6 28:-107 29:8 31:3 32:-32 33:69 34:18
.ourc 17:21
.ource 17:21
.ours 1:3 10:-36 11:54 13:4 15:9 24:20 25:-45 27:-35 28:58 29:-66 31:7 33:-48 34:5
.ours$ 1:9 13:6 15:11 24:31 28:60 29:-17 33:-42 34:8
.ourse 5:6 11:47 25:-13 31:21
.ous$ 19:70 20:-57 25:50 34:-10
.out$ 0:20 1:-83 2:31 3:-17 5:-46 6:37 7:38 8:11 9:18 10:-37 12:-14 13:-53 15:-6 17:10 18:-7 21:-70 22:-86 23:30 24:41 25:-34 27:34 28:-19 29:-34 30:19 31:53 32:-120 33:2
.outl 26:55 32:9
.outlo 14:-31 26:56 32:10
.outs 13:16
.outst 13:16
.ova$ 2:27 8:5 10:-19 20:4 29:-22 33:7 34:6
.oval 7:24 8:26 9:5 13:39 29:-45
.oval$ 8:43 13:41 29:-13
.ovals 7:12
.ove$ 1:-54 4:-7 5:-13 6:-16 7:43 8:21 10:-50 11:-6 12:-49 13:-5 14:-18 15:42 17:32 18:-29 20:-11 22:-41 25:6 27:-39 29:77 30:16 31:5 32:-40 33:-89 34:35
.oved 2:-30 3:10 5:5 7:-19 9:29 10:-12 13:25 15:13 19:-2 22:-10 30:16
.oved$ 2:-30 3:10 5:5 7:-19 9:29 10:-12 13:25 15:13 19:-2 22:-10 30:16
.ovem 3:23 9:23
.ovemb 3:24 4:1
.oveme 2:6 9:23
.over 6:63 12:-54 13:35 20:-14 24:1 28:-26 33:-114 34:64
.over$ 2:-31 5:14 6:60 17:12 25:7 33:-55 34:23
.overa 8:5
.overk 0:15
.overs 2:38 12:-27 21:14 34:51
.overv 13:42 14:35 32:11
.oves 7:28 9:-4 13:-10 27:14 34:6
.oves$ 7:28 9:-4 13:-10 27:14 34:6
.ovin 2:25 7:3 9:-10 11:23 15:29 16:-13 25:34
.oving 2:25 7:3 9:-10 11:23 15:29 16:-13 25:34
.owe$ 25:6
.owed 2:57 5:-2 10:-2 12:-35 13:36 15:20
.owed$ 2:57 5:-2 10:-2 12:-35 13:36 15:20
.ower 34:7
.owers 34:14
.owin 3:22 4:19 18:31 26:17
.owing 3:22 4:19 18:31 26:17
.own$ 0:45 2:-84 3:34 4:-15 5:-34 6:-23 7:23 8:10 9:2 10:-37 11:-44 12:20 14:-48 17:-30 20:-51 22:-16 24:-3 25:-81 28:72 29:8 31:28 33:34 34:-80
.owne 0:3 10:-7 34:52
.owner 0:4 10:-4 34:52
.ownl 20:41 29:7
.ownlo 20:41 29:7
.owns 31:42 34:15
.owns$ 31:42 34:16
.ows$ 10:-33 18:51 26:31 29:28 34:-31
.owy$ 1:20 4:15 5:-4 17:53 29:-23
.oxy$ 14:-24 19:93 28:-8
.oze$ 6:19 12:-22 24:34 25:22 29:-10 31:12
.ozen 5:-45 10:-2 12:119 17:-26 18:-4 22:21 25:9 29:18 33:-3
.ozen$ 5:-33 12:97 17:-6 22:22 25:10 29:26 33:-3
.ozn$ 12:62
.pach 19:92 20:-3 33:-29
.pacho 19:92 20:-2 33:-29
.paci 29:22
.pacit 29:22
.pack 1:27 9:-16 10:6 25:9 26:2 29:-1 30:10 31:18 33:-1 34:-24
.packa 1:36 9:-14 25:16 26:2 30:10 34:-21
.pact 7:6
.pact$ 7:6
.page 11:49 14:54 17:24 20:9 25:-49 29:5 33:-27 34:-22
.page$ 11:52 14:57 17:26 20:9 25:-25 29:-3 33:-7 34:-15
.pages 29:36
.pair 29:3
.pair$ 29:6
.pake 17:3 29:-4 33:9
.paket 17:3 29:-4 33:9
.pam$ 8:-8 29:35
.pamm 31:12
.pammi 31:8
.pane 2:-14 33:29
.pani 11:20 25:-22 29:24
.panic 29:32
.pany 11:-10 29:25
.pany$ 11:-10 29:25
.paper 29:3
.para 0:40 3:22 29:9
.parag 29:29
.parat 0:44
.pare 4:25 14:-43 18:27 19:22 27:-4 31:32
.pare$ 4:26 14:-28 18:20 19:8 31:24
.part 1:21 2:28 5:4 10:26 14:-5 17:35 25:11 29:-2 33:2
.part$ 2:29 5:16 17:6 33:10
.partn 22:12
.party 1:8 10:4 25:13
.pass 5:-25 6:56 7:33 10:-37 12:-44 22:30 29:67 32:10 33:-56
.pass$ 6:-24 22:35 29:42
.passe 6:69 7:16
.passw 29:29
.past 1:15 5:9 6:50 10:-31 12:-17 13:3 14:2 16:-28 19:17 22:55 33:-32
.past$ 1:16 5:10 6:50 10:-30 12:-17 13:3 16:-28 19:19 22:57 33:-31
.paste 14:27
.patc 2:58 5:-51 10:-27 12:2 17:40 18:-29 21:-16 22:50 25:-36 29:1 33:-15 34:16
.patch 2:58 5:-51 10:-27 12:2 17:40 18:-29 21:-16 22:50 25:-36 29:1 33:-15 34:16
.pate 16:30 17:15
.paus 31:22
.pause 31:22
.pcio 22:17
.pcom 6:6 14:6 18:39
.pcomi 6:6 14:6 18:39
.pdat 2:7 7:4 8:-30 9:19 15:-34 16:21 19:-20 24:7 26:-24 27:49
.pdate 2:8 8:-13 9:34 15:-30 16:23 19:-19 24:8 26:-19 27:33 29:1
.pdf$ 29:4
.peak 11:35
.peak$ 11:35
.peas 7:-10 8:9
.pease 7:-10 8:9
.pec$ 21:2
.peci 12:-9 32:41
.pecia 32:17
.pect 10:11 14:-7 17:6 20:49 33:13 34:-21
.pect$ 10:16 20:19 29:-11 33:12 34:-13
.pecte 17:19 20:24
.pecti 19:17
.ped$ 6:25
.pell 11:-5 29:64
.pell$ 29:33
.pelli 29:24
.pen$ 2:19 4:4 5:-12 6:-18 8:5 9:-7 12:46 13:3 14:-34 18:-16 22:20 24:24 25:-53
.penc 10:-24 20:3 33:31
.penci 10:-24 20:3 33:31
.pend 1:2 2:37 6:-29 8:38 10:7 12:14 13:15 16:-29 20:-7 33:29
.penda 2:10
.pende 2:19 10:34 12:28 29:-32 33:28
.pendi 8:43 13:21
.pene 6:62 9:21
.pened 6:62 9:21
.peni 3:33 32:27
.penin 3:33 32:20
.pens 4:42 9:15 10:19 11:-21 13:-16 16:-8 20:-13 24:-22 25:-20 29:90 31:-17 32:6
.pens$ 7:1 10:32 20:-7 24:-16 25:-2 29:17 32:16
.pense 11:-18 29:37
.penss 9:29 29:13
.penst 4:42 29:14 31:-10
.peop 0:-12 2:-28 5:12 6:-6 8:-3 11:12 12:16 17:28 21:-4 23:24 25:-28 30:14 33:1 34:12
.peopl 0:-12 2:-22 5:12 6:-6 8:-3 11:12 12:10 17:28 21:-4 23:24 25:-28 30:14 33:1 34:12
.per$ 6:-21 18:-7 20:2 22:29 27:-22 28:2 29:-7 30:25 33:32
.pera 29:16
.perat 29:16
.perc 5:12 29:17
.perce 5:12 29:17
.perf 1:5 2:33 25:32
.perfe 25:25
.perfo 2:22
.perh 15:4 26:11
.perha 15:4 26:11
.peri 5:29
.perio 5:29
.perm 2:35 13:2 22:9
.permi 2:35 13:2 22:9
.pers 2:-2 10:25 12:-7 34:67
.pers$ 10:26 17:2
.perso 34:71
.pful 33:4
.pful$ 33:4
.pgra 2:28 20:7 22:13 29:19
.pgrad 2:29 20:7 22:15 29:19
.pha$ 1:40 5:48 18:-39 20:-25 29:-39 33:57
.phas 5:116 17:12 25:-6 29:-33
.phase 5:94 17:13 29:-20
.phew 25:46
.phew$ 25:46
.phon 6:11 7:-14 13:11 17:-10 18:3 19:2 24:-8 25:-6 28:3 29:28
.phone 6:11 7:-14 13:11 17:-10 18:3 19:2 24:-8 25:-6 28:3 29:28
.phra 11:58 23:-17
.phras 11:58 23:-17
.phy$ 8:6 29:-2
.pick 2:36 10:31 11:-15 25:-6
.pick$ 2:24 10:34 11:-12 25:-2 29:7
.pict 14:49 25:10
.pictu 14:49 25:10
.pile 29:54
.pile$ 29:44
.pin$ 4:46
.ping 1:-38 2:5 5:9 9:-38 11:-16 12:-8 15:14 17:10 21:-4 23:47 24:13 25:11 29:-11 30:27 31:34 32:-20 33:-17 34:2
.ping$ 1:-35 2:25 5:13 9:-21 15:18 17:13 23:27 24:28 25:30 32:-16 33:-11 34:6
.pingi 31:5
.pings 25:-2 27:8 30:44 31:24
.pini 7:33 9:-13
.pinio 7:33 9:-13
.pion 10:14
.pipe 6:-26 23:-10 27:28 29:37 31:15
.pipe$ 23:-10 27:28 31:15
.pire 6:55 9:45 10:6 13:1 20:-4 32:-7
.pire$ 6:42 9:22
.pita 29:18
.pital 29:18
.pite 13:9 22:30
.pite$ 13:9 22:30
.pizz 25:22 29:5
.pizza 25:22 29:5
.plac 6:5 16:25
.place 6:5 16:25
.plai 10:74 11:35 13:-9
.plain 10:74 11:35 13:-9
.plan 0:8 2:-44 3:66 4:31 5:-60 9:-48 10:-46 11:-86 12:-67 13:-20 14:92 16:22 17:-4 18:-9 19:12 20:26 22:-29 24:-43 27:-40 28:-7 29:-16 32:32 33:22
.plan$ 0:9 1:-8 4:16 10:-5 11:-30 14:50 16:26 19:15 29:-45 32:10
.plane 1:24 33:3
.plann 3:62 4:5 5:-51 6:8 9:-22 12:-29 14:51 17:-48 18:-3 20:13 29:-23 32:36 33:12
.plans 25:25 32:-10
.plant 24:-6 29:47
.plas 25:2
.plat 3:71 4:38 9:-3 13:-16 21:24 29:21
.plate 3:71 4:38 13:-16 21:24
.play 1:14 5:56 25:-48 29:36
.play$ 5:56 25:-46 29:30
.ple$ 0:-14 2:-21 5:19 7:40 8:-38 11:12 12:20 17:23 19:-2 21:-15 23:23 24:-1 25:-57 30:12 32:-13 34:7
.plea 1:8 2:-21 3:-2 5:-7 6:-1 11:7 12:4 13:20 14:12 16:12 17:-4 18:9 19:-10 21:-17 22:35 24:9 25:-9 26:7 27:4 28:-1 30:8 31:16 32:1 33:10 34:-2
.pleas 1:8 2:-20 3:-1 5:-6 11:8 12:4 13:20 14:10 16:11 17:-3 18:9 19:-9 21:-17 22:36 24:10 25:-7 26:8 28:-2 30:8 31:21 33:8 34:-2
.plee 6:12
.ples 11:36
.ples$ 11:33
.plet 14:53 20:-2 33:34
.plete 14:48 20:-1 33:35
.plic 29:10
.plica 29:10
.plie 10:18
.ploa 2:13 3:4 22:26 33:3
.pload 2:13 3:4 22:26 33:3
.ploy 11:-28 29:59
.ploy$ 11:-28 29:59
.plug 2:44 10:3
.plugi 2:47 10:3
.ply$ 2:17 10:10 12:58 21:4 22:17 29:-6 34:-28
.pmen 4:10 5:22 12:18
.pment 4:10 5:22 12:18
.pmo$ 27:25 29:-15
.poin 1:13 2:1 5:25 10:44 12:13 14:-27 17:35 20:22 24:-31 25:-17 26:17 29:-15 32:-31 33:-8
.point 1:13 2:1 5:25 10:44 12:13 14:-27 17:35 20:22 24:-31 25:-17 26:17 29:-15 32:-31 33:-8
.poke 9:-6 15:19 24:53 27:-10 34:17
.poke$ 9:-5 24:56 27:-8 34:18
.pola 29:18
.polan 29:18
.poli 5:12 29:15
.polis 5:12 29:16
.pone 11:5 15:44 16:38
.pone$ 11:6 16:32
.poned 15:58
.pons 34:60
.ponsi 34:28
.pop$ 20:26 29:-20
.port 1:56 2:22 5:-53 7:27 8:-14 9:-43 12:-37 17:6 20:-43 27:-15 28:-43 29:81 32:-10
.port$ 1:36 2:15 7:3 8:-25 10:-2 29:23 33:21
.porta 17:8 18:17 32:-2
.porte 29:46
.ports 1:7 10:7
.posa 6:35 9:-11 10:21 12:22 16:7 19:-3 23:5 28:1 29:-30 33:36
.posal 6:35 9:-11 10:21 12:22 16:7 19:-3 23:5 28:1 29:-30 33:36
.pose 0:34 1:-2 6:-7 10:73 11:13 18:-20 21:20 29:-79 33:20
.pose$ 0:28 2:2 6:-58 10:44 21:29 29:-12
.posed 5:3 10:31 12:-3 29:-12 33:27
.posi 6:21 10:13 33:-11
.posin 6:24
.posit 10:16
.poss 0:20 2:20 3:12 5:-12 13:-25 17:-31 21:8 23:16 26:1 29:-2 30:35 33:14
.possi 0:21 3:14 13:-22 17:-19 21:10 22:1 23:17 26:3 30:28 33:18
.post 5:19 6:36 8:-9 10:-81 11:-12 12:-33 14:3 15:33 16:73 18:-12 23:-25 25:-52 26:39 27:67 28:-18 29:-32 31:24 33:-47
.post$ 2:33 5:39 6:7 10:-4 11:-35 12:-36 14:27 20:6 23:-10 26:35 27:11
.poste 6:28 27:42
.posti 30:4 31:19
.postp 2:-17 11:6 15:44 16:49
.posts 27:10
.pove 9:1 34:38
.powe 34:9
.power 34:9
.poxy 14:-24 19:82
.poxy$ 14:-24 19:82
.pped 6:28
.pped$ 6:28
.ppel 24:22 31:24
.ppen 1:21 2:-8 6:12 7:11 10:14 12:11 13:-16 16:-29 19:-1 24:-34 25:-30 32:66
.ppen$ 9:-17 12:27 20:19 29:-36 32:9
.ppend 1:26 16:-6
.ppene 6:70 9:24
.ppeni 32:28
.ppens 10:32 20:-7 25:-2 29:20 32:16
.ppin 15:23 20:28
.pping 15:24 20:21
.ppli 10:18 29:9
.pplie 10:18
.pply 2:11 10:8 12:61 22:46 29:-4 34:-29
.pply$ 2:11 10:11 12:61 21:4 22:18 29:-3 34:-28
.ppoi 17:5
.ppoin 17:5
.ppor 1:13 5:-20 28:-4 29:68
.pport 1:13 5:-20 28:-3 29:69
.ppos 0:4 2:18 5:19 10:27 21:32 29:-19
.ppose 0:4 2:18 5:19 10:27 21:32 29:-19
.pppr 7:11 8:-2 9:-5
.pppro 7:11 8:-2 9:-5
.ppre 25:16
.pprec 25:16
.ppro 1:-22 2:-49 5:-38 6:-33 7:73 8:37 9:14 10:-60 13:41 21:-29 22:-52 32:-38 33:-53 34:34
.pproa 18:14 28:19
.pprov 1:-21 2:-44 3:2 6:-24 7:72 8:36 9:14 10:-14 13:38 18:-13 21:-26 22:-51 28:-5 32:-32 33:-28 34:33
.ppy$ 16:-19 25:73 32:-4
.pre$ 5:45 12:-3 24:11 25:27 29:-14
.prec 2:2 19:65 20:-11 25:13 29:-21 33:25
.preca 2:8
.prece 19:69 20:-23
.preci 25:16 29:-3 33:47
.prep 4:34 5:2 18:26
.prepa 4:34 5:2 18:26
.pres 1:12 5:19 12:43 20:32 34:-18
.prese 5:23 12:27
.press 1:13 20:37
.pret 33:6
.prett 33:6
.prev 19:44 27:7 32:12 33:-1
.previ 19:41 27:7 29:7
.pril 4:46
.pril$ 4:46
.prin 2:5 9:-16 19:2 22:17 28:-13 29:45 32:5 33:39
.pring 14:-13 19:35
.print 2:6 9:-14 11:1 14:27 19:-15 22:17 28:-13 29:46 32:8 33:43
.prio 19:49 24:41
.prior 19:49 24:41
.priv 0:17 11:35 29:-6
.priva 0:17 11:35 29:-6
.proa 18:14 28:19
.proac 18:14 28:19
.prob 2:6 8:1 23:3 30:4 31:-16
.proba 8:8 23:4 30:4 31:-1
.probl 2:15
.proc 10:-30 11:25 17:50 21:39
.proce 10:-30 11:25 17:50 21:39
.prod 0:4 10:18 20:8 27:11 33:-9
.prod$ 29:21
.produ 0:4 10:19 20:9 27:11 29:-12 33:-8
.prog 5:22 17:34
.progr 5:22 17:34
.proj 2:13 3:9 5:29 10:11 11:-2 14:-17 17:33 20:-17 21:11 22:13 29:-48 31:6 33:27
.proje 2:7 3:9 5:18 10:16 14:-14 17:35 20:-15 21:12 22:15 29:-41 31:7 33:24
.prom 2:5 20:2
.promi 2:5 20:2
.proo 6:14 8:3 29:6
.proof 29:12
.prop 5:-31 6:71 9:-19 10:13 16:3 19:-17 23:2 29:-55 33:50
.prope 20:12
.propo 5:-28 6:70 9:-18 10:14 12:1 16:3 19:-10 20:-26 23:4 28:2 29:-38 33:53
.pros 18:33 22:19
.prov 1:-32 2:-4 3:1 5:-14 6:-30 7:72 8:55 9:15 10:-19 13:35 16:-15 18:-30 21:-50 22:-54 28:-10 32:-36 33:-39 34:32
.prova 7:20 8:45 13:39 29:-38
.prove 3:6 6:-19 7:46 8:26 9:25 13:4 21:-4 22:-40 29:19 32:-3 34:25
.provi 7:4 25:23
.prpo 10:25 34:15
.pstr 5:4 9:-11 12:7 14:7 17:1 20:10 21:5 29:-16 32:38 33:-22 34:-2
.pstre 5:4 9:-11 12:7 14:7 17:1 20:10 21:5 29:-16 32:38 33:-22 34:-2
.pted 2:41 9:12 12:-1 13:31
.pted$ 2:41 9:12 12:-1 13:31
.ptem 1:39 5:-32 10:-19 14:16 16:34 20:15 32:33 33:15
.ptemb 1:39 5:-32 10:-18 14:16 16:34 20:15 32:31 33:15
.pter 8:7
.pter$ 8:7
.ptie 9:8
.ptin 8:-14 9:12 12:9
.pting 12:9 29:2
.ptio 1:-41 4:-51 5:-2 6:-14 8:22 9:29 11:29 12:-72 13:34 14:-44 16:-57 17:-74 18:-20 20:-39 21:44 22:61 25:-20 27:2 28:-42 29:11 30:-17 31:6 32:-62 33:-60 34:5
.ption 1:-41 4:-50 5:-1 6:-14 8:26 9:27 11:27 12:-71 13:29 14:-34 16:-56 17:-73 18:-18 20:-39 21:46 22:60 25:-6 27:3 28:-42 29:14 30:-16 31:7 32:-62 33:-59
.ptl$ 17:36 25:-13 29:-23 34:51
.ptog 8:6 29:-2
.ptogr 8:6 29:-2
.ptoi 13:5
.ptoin 13:5
.ptop 29:68
.ptop$ 29:62
.pts$ 13:-23 21:36
.publ 5:-7 6:9 20:54 29:-20 33:-57
.publi 5:-7 6:9 20:53 29:-19 33:-56
.pull 4:-8 9:-40 13:-51 15:10 16:4 17:4 21:-5 22:22 29:57
.pull$ 2:1 4:-8 9:-33 12:4 13:-50 16:5 17:4 21:-4 22:23 29:60
.pun$ 29:-10 33:13
.purp 10:14 11:3 30:2
.purpo 10:14 11:3 30:2
.push 5:-11 6:19 10:-7 15:66 17:-19 20:10 29:31 34:31
.push$ 15:24 20:5 29:25
.pushe 6:23 29:5 34:4
.put$ 0:13 1:27 2:-21 8:20 9:-6 12:23 15:-24 16:-9 22:16 24:-3 29:-58 31:37 33:8
.puty 34:30
.puty$ 34:30
.pyth 2:36 20:-28 29:25 33:32
.pytho 2:36 20:-28 29:25 33:32
.qlal 2:31
.qlalc 2:31
.qual 2:-16 13:57 18:32 21:19 22:-17 29:-21
.quali 13:58 21:23 22:-16 29:-14
.quan 28:32 29:13
.quant 28:32 29:13
.quar 3:17
.quart 3:17
.quee 16:32
.queez 16:33
.ques 2:-1 3:-9 5:-17 7:2 8:28 9:24 10:-8 11:10 13:29 16:-3 19:-3 21:36 22:50 25:-9 27:-8 29:-15 31:-16 32:21
.quest 3:-8 5:-16 7:3 8:31 9:22 10:-7 11:11 13:8 16:-3 19:-2 21:37 22:50 25:-9 27:-7 29:-4 31:-15 32:21
.quet 13:17
.queu 9:9 13:65 14:-25 18:28 25:-23 28:-17 29:28 32:-11
.queue 9:9 13:65 14:-25 18:28 25:-23 28:-17 29:28 32:-11
.quic 5:23 6:2 8:-4 9:-9 10:-22 11:10 14:4 17:-18 18:8 21:-5 22:-12 25:11 28:33 32:7 33:15
.quick 5:23 6:2 8:-4 9:-9 10:-22 11:10 14:4 17:-18 18:8 21:-5 22:-12 25:11 28:33 32:7 33:15
.quie 25:-8 31:57
.quiet 25:-8 31:57
.quir 0:-26 1:-12 2:-7 6:15 10:11 12:10 13:4 16:11 21:6 22:-1 23:-20 24:12 28:7 29:-57 33:24 34:22
.quire 0:-25 1:-11 2:-7 6:15 10:12 12:11 13:4 16:13 21:7 22:-6 23:-20 24:13 28:7 29:-56 33:24 34:22
.quit 27:-1 31:48
.quit$ 27:-1 31:48
.quot 22:29 25:-2 29:15
.quota 22:29 25:-2 29:16
.qwer 25:-39 29:71
.qwert 25:-19 29:50
.race 22:51
.race$ 10:-6 22:51
.raci 0:5 1:-3 6:-3 8:-7 11:-1 12:-6 13:8 18:-4 22:-2 25:6 26:10 29:-2 30:3 31:-1 34:8
.racia 0:5 1:-3 5:4 6:-2 8:-7 11:-1 12:-2 13:9 18:-4 25:6 26:10 29:-1 30:4 31:-1 34:3
.rack 1:3 5:18 18:34
.rack$ 1:7 5:29 20:2 27:6
.racke 18:26
.ract 29:35
.ract$ 29:24
.rade 2:16 12:13 20:16 22:23 29:14
.rade$ 2:7 12:16 20:14 22:23 29:15
.radu 1:1 34:8
.raduc 1:1 34:8
.rady 6:6
.rady$ 6:6
.raft 4:28 20:8 25:10 34:-1
.raft$ 4:28 25:10
.rafti 20:9
.rag$ 1:6 9:30 29:-11
.rage 2:3 8:11
.rage$ 2:3
.ragr 29:29
.ragra 29:29
.raid 25:24 29:-7
.raid$ 25:24 29:-7
.rain 2:60 5:-3
.rain$ 2:62
.rais 2:31 9:-16 22:43 29:14
.raise 2:7 9:-15 22:47 29:15
.ral$ 26:18 30:-22 31:29 34:20
.rall 3:22 19:17
.rally 19:17
.ramm 17:3 29:24
.ramme 17:15
.ranc 1:27 2:-32 5:34 6:-26 9:-3 10:31 12:18 20:-9 29:51 31:-8
.ranch 1:27 2:-32 5:36 6:-26 10:33 12:18 20:-9 29:37 31:-8
.rand 31:39
.rando 31:39
.rans 0:4 2:18 5:-27 10:17 11:-23 12:3 13:-8 14:16 20:2 23:8 25:-36 27:18 28:21 29:19 32:-3
.ransl 0:4 2:6 5:-26 8:-4 10:20 11:-16 12:4 14:16 16:-3 20:2 25:-32 27:19 29:15 32:-1 33:13
.rant 2:-35 7:4 8:40 12:-10 13:3 19:4 22:19 25:-39 27:47 29:-10 32:-13 34:14
.rant$ 8:27 9:-4 22:30 32:-5 34:21
.rante 8:14 9:17 12:-2 13:12 19:8 27:48 29:-14
.rap$ 4:22 8:31 22:-19
.raph 8:5
.raph$ 29:29
.raphy 8:6 29:-2
.rapp 24:4 31:24
.rappe 24:4 31:24
.rari 6:-33 12:24 28:6 33:33 34:18
.rarie 6:-33 12:24 28:6 33:33 34:18
.rary 2:42 6:28 12:-35 15:18 16:24 18:-10 20:-9 22:8 28:26 29:-42
.rary$ 2:42 6:28 12:-35 15:18 16:24 18:-10 20:-9 22:8 28:26 29:-42
.rase 11:35 23:-17
.rase$ 11:35 23:-17
.rash 2:21 22:6
.rash$ 2:21 22:6
.rass 22:2
.rassi 22:2
.rate 0:39 1:-13 4:39 6:41 12:-29 15:-8 25:25
.rate$ 0:42 4:24 6:22
.rated 6:5 25:30
.ratef 16:8
.rath 23:15 30:9
.rathe 23:15 30:9
.rati 2:5 6:-2 9:29 10:15 22:19
.ratio 2:5 6:-2 9:26 10:16 22:19
.rats 25:48
.rats$ 25:48
.ratu 25:24 29:20
.ratul 25:24
.raus 19:30 20:-13
.raus$ 19:30 20:-13
.rave 7:9 8:-5
.raw$ 8:50 14:26 22:-2
.rawn 4:10
.rawn$ 4:10
.ray$ 13:21
.rbal 6:4 11:-7 20:11 33:11 34:9
.rball 6:4 11:-7 20:11 33:11 34:9
.rbid 2:17 10:-2 12:5
.rbidd 2:12 10:-25 12:10
.rbir 26:16
.rbird 26:16
.rbs$ 11:39
.rce$ 6:-33 12:88 17:20 33:-19
.rcen 5:12 29:17
.rcent 5:12 29:17
.rch$ 4:54 9:24 25:-10
.rchi 14:-19 19:8
.rchiv 14:-18 19:8
.rci$ 2:-3 7:-10 15:-3 18:16 19:-20 20:9 22:25 29:4 33:-13 34:1
.rcs$ 14:46 19:5 20:-26 27:25 29:-22 33:15
.rday 3:9 6:38 7:31 8:-4 10:-2 16:46 29:8 33:-35 34:3
.rday$ 3:9 6:38 7:31 8:-4 10:-2 16:46 29:8 33:-35 34:3
.rde$ 7:-16 8:-24 9:71
.rden 29:28 31:-10
.rdeni 29:30 31:-10
.rder 14:24 25:-1 29:59
.rder$ 14:24 29:61
.rdic 9:36
.rdict 9:36
.rdin 5:-14 8:23 9:1 12:29 16:13 17:44 20:-27 33:25 34:11
.rdina 34:29
.rding 5:-7 8:4 9:3 12:8 16:19 17:55 20:-23 33:32
.rdle 21:20
.rds$ 5:-23 11:17 18:41 25:16
.reac 5:9 6:26 9:14 17:-24 18:14 34:16
.reach 5:11 6:26 9:14 17:-21 18:14 34:16
.read 1:21 3:24 5:8 6:27 7:-19 9:20 10:1 11:-14 12:21 13:-71 14:-28 17:29 21:-6 22:23 25:-22 26:3 27:-40 28:-58 30:-51 31:13 32:-20 34:-54
.read$ 17:32 18:-36 29:6
.readi 10:34
.ready 1:4 3:29 5:18 6:29 7:-24 9:12 10:-74 11:-25 12:28 13:-18 18:33 21:-1 22:28 26:13 27:-13 28:-42 31:8 34:-18
.reak 8:22 9:13 10:-24 12:-38 13:43 17:10 21:48 22:24 28:-14 29:-23
.reak$ 8:21 9:30 10:-14 12:-19 17:12 21:36 22:42 28:-12
.reaks 13:56
.ream 5:36 9:-33 11:-41 12:5 14:3 20:4 21:2 25:15 29:-34 32:30 33:-21 34:-8
.ream$ 5:38 9:-28 11:-39 12:6 14:4 20:5 21:4 25:17 29:-31 32:37 33:-40 34:-5
.reas 9:32 10:44 22:27
.reaso 9:29 10:46 22:28
.reat 1:30 3:30 4:29 8:-45 9:-7 10:-13 14:-9 17:-14 18:15 25:39 27:9 34:18
.reat$ 8:-9 25:54 27:18
.reate 1:27 3:43 4:17 5:7 29:17 34:22
.reba 11:-20 29:18
.rebas 11:-20 29:18
.reby 16:31 21:-12 22:42
.reby$ 16:31 21:-12 22:42
.reca 2:8
.recat 2:8
.rece 11:-28 19:53 20:-41 26:57 27:53 29:1 30:10 31:13 33:-7 34:-22
.reced 19:69 20:-23
.recei 11:-2 26:57 27:23 29:9 30:11 31:35 34:-16
.reci 25:12 27:12 29:-35 33:46
.recia 25:16
.reco 8:26 22:28 29:4
.recor 8:26 22:29 29:1
.rect 2:30 6:-19 10:-33 16:23 20:25 23:11 29:11 33:32
.rect$ 6:-3 20:21 23:12 33:58
.recti 2:14 16:27 33:-15
.red$ 5:4 8:4 10:16 11:5 12:-67 13:10 14:-34 21:25 22:-4 25:27 27:14 29:1 32:-24 33:-9
.ree$ 5:-35 6:-61 9:-37 11:-6 12:94 14:-4 16:24 18:29 22:24 24:18 29:-49
.reed 8:6 15:1 16:8
.reed$ 8:6 15:1 16:8
.reee 2:-6 12:43
.reee$ 12:23
.reeez 12:4 14:6
.reel 2:-9 12:42
.reem 23:24
.reemi 23:24
.reen 2:35 8:38 29:9 33:-8
.reen$ 2:3 8:32
.reens 29:1 33:-1
.rees 7:9 8:-11
.rees$ 7:9 8:-10
.reez 0:15 1:12 3:-43 5:-62 6:-3 7:-22 10:8 11:-13 12:20 13:6 14:16 15:8 16:10 18:1 19:4 20:-72 21:-4 22:16 24:4 25:16 27:13 29:5 30:-54 31:4
.reeze 0:11 1:9 3:-39 5:-57 7:-15 10:4 11:-10 12:13 13:6 14:18 15:10 16:15 18:9 19:6 20:-70 21:-3 22:19 24:6 27:16 29:9 30:-47 31:6 32:-8 33:-3
.reezi 6:-1 10:17 25:28 32:18
.reezz 12:9
.refa 2:24 29:15
.refac 2:24 29:15
.refr 33:16
.refre 33:16
.refu 8:53 9:17
.refus 8:53 9:17
.rega 9:23 21:20
.regar 9:23 21:20
.regi 1:13 13:29 27:23
.regis 1:13 13:29 27:23
.regr 2:19 33:19
.regre 2:19 33:19
.rei$ 22:19
.rein 11:-4 23:20
.reind 11:-4 23:20
.reje 7:25 8:54 25:-17 29:4
.rejec 7:26 8:34 11:1 29:1
.rela 20:58 29:-12 32:12
.relas 20:55 29:-2
.relat 32:17
.relb 6:-6 9:-10 10:3 11:34 16:-4 21:14 25:-2
.relbo 6:-6 9:-10 10:3 11:34 16:-4 21:14 25:-2
.rele 2:1 3:2 4:22 5:8 7:-6 11:-46 12:-40 13:-8 14:6 15:4 17:17 18:-29 19:19 20:35 21:4 22:-9 23:-51 24:1 25:5 26:-4 27:8 28:5 29:10 31:-6 32:5 33:-50 34:23
.relea 3:2 4:21 5:9 7:-2 11:-40 12:-35 13:-6 14:4 15:1 17:20 18:-52 19:21 20:24 21:5 22:-8 23:-48 24:3 25:7 26:-2 27:2 28:9 29:13 31:-4 32:7 33:-39 34:21
.reles 20:30
.rely 21:6 33:33
.rely$ 21:6 33:33
.rem$ 25:-39 29:67
.rema 5:-12 14:52 19:-20 28:90 33:-23
.remai 5:-12 14:52 19:-20 28:90 33:-23
.reme 0:-23 1:-13 6:7 9:-22 10:17 12:11 13:5 16:12 18:5 21:-35 23:-19 24:34 28:6 29:-41 33:18 34:24
.remem 24:35
.remen 0:-18 1:-9 6:8 9:-19 10:16 12:12 13:6 16:19 18:6 21:-35 23:-18 28:10 29:-33 33:19 34:22
.remi 1:-44 2:-64 5:18 6:-53 8:-20 9:-25 10:-66 11:13 12:-34 13:-34 14:-10 16:-74 17:-6 18:-25 19:6 20:-18 23:115 24:79 25:-20 27:17 28:-56 30:19 31:16 32:-43 33:8 34:-39
.remid 23:26
.remin 1:-42 2:-62 5:19 6:-52 8:-18 9:-16 10:-54 11:17 12:-31 13:-32 14:-6 16:-72 17:-26 18:-22 19:7 20:-15 23:104 24:80 25:-15 27:19 28:-54 29:1 30:9 31:18 32:-37 33:8 34:-36
.remm 31:7
.remn 24:27
.remo 2:46 25:-2 27:-37 30:24 31:34 33:-30 34:60
.remov 2:46 25:-2 27:-37 30:24 31:34 33:-30 34:60
.ren$ 12:30 27:8
.rena 2:42 27:-5 29:24 33:2
.renam 2:42 27:-5 29:24 33:2
.renc 10:26 29:45
.rence 10:31 29:17
.rench 29:14
.rent 2:-28 4:14 5:71 12:46 23:-4 26:3 32:-1 33:29
.rent$ 4:15 5:64 33:38
.rentl 12:45 26:7
.reop 8:12
.reope 8:12
.rep$ 5:85 11:-22 14:-8 18:14 25:-45 29:-31
.repa 4:34 5:2 18:26
.repai 29:6
.repar 4:34 5:2 18:26
.repo 4:-5 6:2 7:53 8:-56 11:7 12:64 17:8 25:-12 29:17 33:-4
.repo$ 12:31 17:10 29:26
.repor 6:8 7:37 8:-37 11:16 29:-2
.repos 10:27 12:20 33:-10
.req$ 6:20 8:-10 10:-4 22:25 33:36
.reqe 8:21
.requ 0:-66 1:-43 5:-82 8:42 9:13 11:8 13:48 14:-86 17:-23 20:-41 21:82 22:42 23:-36 25:-96 26:-39 27:-18 29:-26 31:-16 32:-68 33:11
.reque 7:6 8:44 9:32 10:-67 11:22 12:-15 13:41 14:-38 18:-22 21:58 22:63 24:-5 25:-38 27:-42 29:-3 31:-40 32:-13 34:-7
.requi 0:-8 1:-11 2:-7 6:16 9:-56 10:6 12:11 13:4 16:12 21:8 22:-6 23:-20 24:13 28:9 29:-51 33:26 34:22
.rer$ 31:28 32:27
.res$ 2:-54 6:17 9:12 11:25 12:64 17:-30 18:-53 20:-11 28:42 29:10 31:-10 33:29
.resc 6:-3 15:9 16:32
.resch 6:-3 15:9 16:32
.rese 5:22 12:30
.resen 5:23 12:30
.resh 4:18 5:-6 17:61 18:-20
.resh$ 4:18 5:-5 17:57 18:-20
.resi 29:13 34:-12
.resp 10:24 34:33
.respe 10:18 34:-11
.respo 34:63
.ress 1:7 2:13 5:12 20:32 26:36 29:-7
.ress$ 1:13 20:41 26:37 29:-8
.ressi 2:20 33:18
.rest 5:-22 8:-7 11:-2 12:18 16:1 17:-7 18:86 25:-39 27:8 28:16 29:7 31:44 32:1 33:-62 34:-2
.rest$ 18:89 25:-6 28:2 29:-62 31:51 32:12 33:-8
.resta 29:44
.reste 27:28
.restr 12:36
.resu 7:12 8:10 27:27 31:-14
.resul 7:13 8:11
.resum 27:29 31:-11
.rete 31:29
.reti 31:30
.retr 1:11 14:-15 16:-22 19:14 29:58
.retro 1:16 14:-13 16:-20 19:14 29:45
.rett 33:6
.retty 33:6
.reve 2:34 8:37 9:-27 15:-19 29:32 33:8
.rever 2:37 8:29 9:-26 15:-18 29:3 33:11
.revi 1:26 2:4 6:-8 9:3 15:-28 16:-35 19:42 20:-22 22:26 24:-3 25:9 29:68
.revie 1:28 2:9 9:6 10:-41 16:-28 22:30 25:11 29:40 33:5 34:13
.revio 19:59 29:10 34:-7
.revu 32:22
.rewe 5:53 10:-19 29:-5 32:-1 33:23
.rewee 5:53 10:-19 29:-5 32:-1 33:23
.rewh 5:55 10:-3 25:-20 33:17
.rewha 5:55 10:-3 25:-20 33:17
.rewo 2:22 22:30
.rewor 2:22 22:30
.rewr 22:6
.rewri 22:6
.reze 12:51 29:22
.reze$ 12:23
.rezee 12:16 29:15 33:-9
.rfac 12:19 33:18
.rface 12:19 33:18
.rfec 25:25
.rfect 25:25
.rfor 2:22
.rform 2:22
.rge$ 2:12 9:-11 10:24 11:-3 12:20 17:-36 20:-19 22:11 25:-41 29:35 31:-11 33:23 34:45
.rgea 2:50
.rgeab 2:50
.rged 2:20 8:33 21:2
.rged$ 2:20 8:33 21:2
.rges 12:18
.rges$ 12:18
.rget 1:-12 2:-5 4:26 7:-19 10:2 11:12 19:-15 20:18 22:-7 23:-15 24:36 26:-8 28:-23 29:-14 31:9
.rget$ 1:-11 2:-5 4:26 7:-18 10:4 11:12 19:-14 20:18 22:-6 23:-15 24:34 26:-8 28:-21 29:-13 31:10
.rgin 2:6 29:15
.rging 2:7
.rgot 1:1 2:5 8:7 9:2 11:-3 13:-8 16:15 17:-14 23:-2 25:-5 28:10 29:9 30:-2 33:4 34:-5
.rgot$ 1:1 2:5 8:7 9:2 11:-16 13:-8 16:15 17:-14 25:-2 28:10 29:10 30:-2 33:4 34:-5
.rhap 15:4 26:11
.rhaps 15:4 26:11
.ria$ 10:9 15:4 21:19 22:-15 29:7
.rial 17:43
.rial$ 17:43
.ribe 2:-18 6:-41 7:-9 9:-1 11:19 14:-26 25:-62 26:64 27:59 30:37 31:18 33:-38 34:5
.ribe$ 2:-2 10:13 11:24 17:-44 25:-35 26:31 27:54 29:22 31:29 33:-32
.ribed 5:-15 6:-3 17:27 26:31 27:-22 30:38 34:12
.ribu 10:-1 11:-2 17:80 27:32 29:-1 31:6
.ribut 10:-1 11:-1 17:78 27:32 29:-1 31:6
.rich 27:27 31:17
.richt 27:27 31:17
.rics 8:10
.rics$ 8:10
.rict 10:38 12:35 28:-21
.rict$ 10:39 28:-20
.rida 0:-9 1:40 2:6 10:-15 16:36 24:36 25:15 27:-23 32:56
.riday 0:-9 1:40 2:6 10:-15 16:36 24:36 25:15 27:-23 32:56
.rief 32:13
.rief$ 32:13
.rien 8:-32 25:17 29:6
.riend 8:-31 25:18 29:11
.ries 3:21 4:18 5:8 6:-41 12:10 19:3 22:4 29:-69 31:-4 33:7 34:1
.ries$ 3:21 4:18 5:8 6:-41 12:10 19:3 22:4 29:-69 31:-4 33:7 34:1
.righ 2:-15 5:1 6:30 7:4 9:-44 10:-35 12:31 19:-11 23:14 24:-26 25:36 33:21 34:5
.right 2:-15 5:1 6:30 7:4 9:-44 10:-35 12:31 19:-11 23:14 24:-26 25:36 33:21 34:5
.rigi 16:23
.rigin 16:23
.riin 28:24
.riing 28:24
.ril$ 4:46
.ring 0:-31 1:-49 2:23 3:-86 5:-17 6:4 7:-71 11:-112 12:-3 14:-78 15:7 16:10 18:2 19:34 20:-104 24:21 25:26 26:-47 27:6 28:12 29:-31 30:-8 31:30 33:40 34:20
.ring$ 0:-16 1:-35 2:43 6:-15 8:12 9:9 10:-8 11:-51 12:-52 13:-7 14:-61 15:19 16:21 17:6 19:30 20:-39 24:10 25:41 26:-6 31:32 33:23 34:29
.rings 2:-8 6:46 8:-2 9:-6 10:20 12:41 13:1 20:-29 25:-4 28:23 29:-51 33:25
.rinn 24:40 28:-4 31:25
.rinne 24:41 28:-3 31:25
.rint 2:5 9:-15 10:-6 11:15 14:53 19:-22 22:16 28:-13 29:42 32:7 33:36
.rint$ 1:1 11:17 14:57 28:-30 29:34 32:22 33:13
.rints 2:15
.riod 5:34
.riod$ 5:41 6:5 12:-25
.rior 19:82 24:40 33:-14
.rior$ 19:82 24:40 33:-14
.ript 29:5 31:26
.ripti 29:12 31:22
.ris$ 4:78 14:-8
.rise 29:30 32:2
.rise$ 29:30 32:2
.risk 8:37 22:16
.risk$ 8:24 22:16
.rist 25:22 28:-34 29:17
.ristm 25:22 28:-34 29:17
.rite 0:-23 6:17 11:6 12:-6 13:-8 15:23 20:-43 21:34 24:20 29:37
.rite$ 6:23 10:-18 11:9 12:-24 21:6 29:53
.riter 0:-1 10:11 15:34 21:1 29:-3
.riti 0:3 15:-1 16:7 17:-6 19:12 27:1 29:-12 33:-10 34:1
.ritin 0:3 15:-1 16:8 17:-6 19:13 27:1 29:-9 33:-8 34:1
.rity 1:19 7:14 9:-17 11:-17 13:-24 16:2 22:14 29:31 33:-31 34:58
.rity$ 1:19 7:14 9:-17 11:-17 13:-24 16:2 22:14 29:31 33:-31 34:58
.riva 0:17 11:35 29:-6
.rivat 0:17 11:26 29:-1
.rive 2:76 8:13 10:-1 12:-2 17:11 18:33 29:-45
.rive$ 2:13
.rived 17:30
.river 2:56 8:13 29:-17 33:15
.rives 18:26
.rix$ 18:11
.rizo 18:29 29:-8
.rizon 18:29 29:-8
.rket 1:11 8:-1 20:4 26:29 27:11
.rketi 1:11 8:-1 26:29 27:11
.rkfl 17:10
.rkflo 17:10
.rkil 0:15
.rkill 0:15
.rkin 28:21
.rking 28:21
.rks$ 11:-2 17:16 23:2 25:23 30:18
.rlea 20:6 33:-1
.rleas 20:6
.rlie 6:-15 15:19 16:24 18:39 19:16 23:4 33:-10
.rlier 6:-14 15:19 16:24 18:39 19:17 23:4 33:-22
.rlli 22:23
.rllib 22:23
.rly$ 1:9 2:12 3:41 5:5 16:-11 21:18 23:35 33:-11
.rmal 5:1 23:7
.rmal$ 5:1
.rman 2:15 11:19
.rman$ 11:20
.rmanc 2:19
.rmat 8:24 9:-4 11:14 13:-4 17:43 21:33 25:-1
.rmati 8:24 9:-4 13:-4 17:43 21:35
.rmed 5:-3 10:23 27:36
.rmed$ 27:36
.rmin 14:70 23:28 29:-17 31:-20
.rmind 23:29
.rmis 13:3 22:14
.rmiss 13:3 22:14
.rmit 2:55
.rmitt 2:51
.rmnd 24:28
.rmnd$ 24:28
.rms$ 9:14 10:81 14:-10 29:-21
.rned 9:44 30:25 34:-12
.rned$ 9:44 30:25 34:-12
.rnel 1:23 29:50 31:12 33:-54
.rnel$ 1:23 29:50 31:12 33:-54
.rnet 20:-18 29:58
.rnete 20:-11 29:58
.rng$ 33:58
.rnin 0:-15 1:3 3:-19 4:2 6:2 8:3 10:10 11:14 12:4 14:-4 15:2 16:-3 17:-1 20:3 21:-2 23:-11 24:29 28:8 30:-2 31:-6 32:12 33:-3 34:3
.rning 0:-15 1:3 3:-19 4:2 6:2 8:3 10:10 11:14 12:4 14:-4 15:2 16:-3 17:-1 20:3 21:-2 23:-11 24:29 28:8 30:-2 31:-6 32:12 33:-3 34:3
.roac 18:14 28:19
.roach 18:14 28:19
.road 14:27 18:-26 29:17
.roba 8:8 23:4 30:4 31:-1
.robab 23:4 30:5
.robl 2:14
.roble 2:14
.roce 9:-17 10:-31 11:23 17:49 21:56
.roced 10:-20 11:21 21:10
.roces 9:-10 17:51 21:40
.rod$ 29:20
.rodu 0:29 1:5 10:15 17:46 20:5 24:-14 27:6 29:-50 33:-18
.roduc 0:29 1:6 10:16 17:31 20:6 24:-14 27:6 29:-34 33:-13
.roga 13:31
.rogat 13:31
.rogr 5:22 17:34
.rogra 17:41
.roje 2:6 3:9 5:18 10:15 14:-15 17:34 20:-15 21:11 22:15 29:-42 31:7 33:24
.rojec 2:6 3:9 5:18 10:15 14:-15 17:34 20:-15 21:11 22:15 29:-42 31:7 33:24
.roke 2:4 22:30 29:30 34:-41
.roke$ 25:16 29:14 34:-39
.roken 2:5 22:31 25:-5 29:8
.roll 4:28 14:1
.roll$ 29:6
.rom$ 1:4 4:11 6:-48 8:42 9:-4 10:29 12:-50 14:28 15:-38 19:36 20:-59 21:-2 25:8 26:-34 27:-7 28:-4 29:11 30:2 31:46 33:-1 34:-4
.romi 2:5 20:2
.romis 2:5 20:2
.ron$ 13:4 16:-11 25:-18 29:3 34:21
.rong 16:27 22:11 25:21
.rong$ 16:27 22:11 25:21
.ronm 17:2
.ronme 17:2
.ront 18:8 27:9 29:-1 33:10
.ront$ 18:10 29:-1
.roof 29:12
.roofr 29:12
.room 0:21 2:67 29:31
.room$ 0:21 2:67 27:1 29:33
.rop$ 2:4 24:42 29:-67 30:22 31:14 33:10
.rope 20:12
.roper 20:12
.ropo 5:-28 6:68 9:-18 10:23 16:3 19:-11 20:-26 23:3 28:1 29:-40 33:60
.ropos 5:-28 6:70 9:-18 10:18 16:3 19:-10 20:-26 23:4 28:1 29:-39 33:60
.ror$ 2:41 6:28 9:-15 10:-29 29:78 33:-15
.rors 6:1
.rors$ 6:1
.rosp 19:17 29:18
.rospe 19:17 29:18
.ross 18:37
.rote 10:42
.rote$ 10:17
.roug 5:9 8:21 9:14 10:-24 11:9 12:-20 13:13 14:14 19:-1 25:-12 29:-5 31:-13 33:-11
.rough 5:10 8:9 9:15 10:-18 11:9 12:-19 13:13 14:15 19:-1 22:6 25:-10 31:-12 33:-8
.roun 10:-24 17:32 18:30 19:18 24:8 27:7 29:-46 33:-9
.round 10:-24 17:32 18:30 19:18 24:8 27:7 29:-46 33:-9
.rova 7:20 8:45 13:39 29:-38
.roval 7:25 8:26 13:39 29:-28
.rove 3:5 6:-19 7:46 8:25 9:25 13:4 21:-5 22:-41 29:18 32:-8 34:27
.rove$ 7:46 8:26 9:5 25:-34 29:47
.roved 3:13 7:-16 9:26 13:25 29:-13
.rover 34:41
.roves 7:28 9:-2 13:-9 34:7
.rovi 7:4 25:23
.rovin 7:4 9:-4 25:23
.row$ 1:26 2:11 6:-9 7:12 10:-12 12:-16 15:-3 18:-9 24:55 32:65 33:20
.roze 5:-44 6:4 10:-1 12:99 17:-40 18:-4 22:21 25:45 29:19 31:-10 33:-13
.roze$ 6:21 12:-17 25:36
.rozen 5:-43 12:110 17:-25 18:-1 22:22 25:7 29:25 33:-2
.rozn 5:-1 12:72 29:-5
.rozn$ 12:62
.rpos 6:-5 10:47 11:1 30:2
.rpose 6:-5 10:47 11:1 30:2
.rpov 34:19
.rran 9:4
.rras 22:2
.rrass 22:2
.rre$ 3:4
.rrec 2:38 6:-17 10:-15 16:26 20:27 21:2 33:34
.rrect 2:36 6:-17 10:-15 16:26 20:27 21:2 33:34
.rree 14:21
.rreez 14:21
.rren 4:15 5:55 12:52 26:5
.rrent 4:15 5:55 12:52 26:5
.rret 31:29
.rrin 14:12
.rriv 2:9 17:23 18:35
.rrive 2:9 17:23 18:35
.rror 2:34 6:41 9:-30 10:-29 29:74 33:-27
.rror$ 2:41 6:17 9:-14 10:-29 29:78 33:-3
.rrors 6:1
.rrow 1:16 2:13 6:-8 7:13 10:-12 12:-15 15:-2 24:56 32:57 33:21
.rrow$ 1:16 2:13 6:-8 7:13 10:-12 12:-15 15:-2 24:56 32:57 33:21
.rroz 25:23
.rroze 25:23
.rry$ 1:-8 2:8 5:3 8:5 9:7 10:37 12:10 14:12 16:14 18:12 21:-9 22:-7 23:-8 25:31 27:-6 30:-2 31:-3 33:-11
.rsch 6:24 10:12 12:-7
.rsda 6:20 12:-24 16:31 19:-14 32:33 33:28
.rsday 6:20 12:-24 16:31 19:-14 32:33 33:28
.rse$ 8:6
.rsel 11:47 25:-16 31:29
.rself 11:47 25:-16 31:29
.rset 27:6 29:37
.rsetz 27:6 29:37
.rshi 2:-30 6:30 10:27 16:10 19:-3 21:23 22:5 27:12 29:-34 33:19
.rship 2:-30 6:30 10:27 16:10 19:-3 21:23 22:5 27:12 29:-34 33:19
.rsio 1:-16 2:15 3:-8 4:35 5:29 6:17 9:-23 17:-15 18:-3 19:37 20:44 29:27 32:-3
.rsion 1:-16 2:17 3:-6 4:34 5:29 6:17 9:-22 17:-15 18:-3 19:37 20:43 29:30 32:-3 33:-7
.rsle 2:34 12:-17 21:15
.rslep 2:34 12:-17 21:15
.rson 34:73
.rson$ 34:74
.rss$ 26:24
.rst$ 2:-22 9:-9 10:-43 11:-4 14:-8 16:-11 17:97 18:76 20:-10 21:10 29:-43 33:46 34:-19
.rsta 6:-31 10:8 11:47 32:9 33:17
.rstan 6:-13 10:10 11:47 33:17
.rsto 25:8
.rstoo 25:8
.rtai 20:34 33:-8
.rtain 20:34 33:-8
.rtan 17:8 18:17 32:-3
.rtant 17:8 18:17 32:-2
.rted 9:-19 12:13 17:42 29:43
.rted$ 9:-19 12:13 17:42 29:43
.rter 3:35 5:-26 17:51
.rter$ 5:-25 17:43 29:-2
.rth$ 10:28 21:18
.rthe 31:45
.rtin 3:6 4:18
.rting 3:6 4:18
.rtne 22:12
.rtner 22:12
.rtni 28:10 32:31
.rtnig 28:10 32:31
.rts$ 3:3 4:4 10:28 12:-11 17:13 24:-2 30:12 31:47 34:-28
.rtwo 1:35
.rtwor 1:35
.rty$ 1:5 2:-12 10:3 12:23 29:27
.ruct 11:43
.ructi 11:43
.rue$ 12:16 33:23
.rule 2:-23 10:37 18:-6 22:17
.rules 2:-23 10:37 18:-6 22:17
.run$ 3:27 14:6 18:10 19:-31 25:13 29:48
.runk 3:-6 5:7 12:24
.runk$ 3:-6 5:7 12:24
.runn 25:16 29:17
.runni 25:16 29:2
.runs 34:30
.runs$ 34:30
.runw 10:-20 28:36
.runwa 10:-20 28:36
.rver 10:15 29:65 31:-17
.rver$ 10:16 29:55 31:-16
.rvie 13:40 14:40 32:32
.rview 13:29 14:40 32:32
.rwar 15:13 29:8
.rward 15:13 29:8
.rybo 25:22
.rybod 25:22
.ryon 5:15 12:3 14:-13 18:7 20:11 31:4 34:3
.ryone 5:15 12:3 14:-13 18:7 20:11 31:4 34:3
.rypt 9:21 29:-12
.rypto 8:6 29:-2
.ryth 8:2 11:22 12:27 13:11 14:25 16:19 20:-27 25:-37 27:1 29:-20 31:12
.rythi 8:2 11:22 12:27 13:11 14:25 16:19 20:-27 25:-37 27:1 29:-20 31:12
.sabl 31:55
.sable 31:55
.safe 20:15
.safe$ 20:15
.sage 2:11 11:32 12:-7 26:20 29:-98 30:30 31:20 34:-14
.sage$ 2:40 10:-19 11:43 25:1 29:-32 31:-23
.sages 2:-5 10:21 26:18 27:-10 30:36 31:46
.said 7:27 9:38 21:-7 34:-8
.said$ 7:27 9:38 21:-7 34:-8
.sail 2:32
.sal$ 6:10 10:27 12:12 16:7
.sale 18:-25 29:67
.sales 18:-24 29:38
.sali 6:38 19:30 20:-31 33:-4
.salio 6:38 19:30 20:-31 33:-4
.sals 6:31 33:59
.sals$ 6:31 33:59
.salu 2:-8 3:5 7:9 10:5 13:-3 14:11 16:-2 17:-9 20:10 21:8 24:-2 25:1 29:-26 32:-5
.salut 2:-8 3:5 7:9 10:5 13:-3 14:11 16:-2 17:-9 20:10 21:8 24:-2 25:1 29:-26 32:-5
.same 4:54 6:-20 10:34 14:-16 16:7 18:-26 25:36
.same$ 4:54 6:-20 10:34 14:-16 16:7 18:-26 25:36
.samm 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.samme 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.sand 25:28 29:-28
.sap$ 2:6
.sary 10:59 21:18 23:16 25:-38 29:-21
.sary$ 10:59 21:18 23:16 25:-38 29:-21
.sati 5:14
.satio 5:14
.satu 5:26 16:1
.satur 16:2
.saw$ 10:8
.say$ 6:3 10:-5 12:23 28:39 33:16
.sayi 10:34
.sayin 10:34
.says 6:27 11:7 29:-14 33:52
.says$ 6:27 11:7 29:-14 33:52
.scal 34:12
.sche 1:16 2:-10 3:20 4:28 6:-8 10:2 12:-34 13:-62 14:34 18:17 19:13 24:3 25:-40 26:-6 29:-9 31:-25 34:53
.sched 1:17 2:-35 3:21 4:29 12:-28 13:-36 14:30 18:20 19:22 20:-21 24:3 25:-29 29:-15 31:-24 34:28
.schei 20:8 34:17
.schi 6:-13 9:16 10:12
.schie 6:-13 9:16 10:12
.scho 25:66
.schon 25:51
.schoo 25:7 29:8
.scla 2:1
.sclai 2:1
.scop 2:44 9:-24 10:20 29:-46 34:6
.scope 2:44 9:-24 10:20 29:-46 34:6
.scor 5:17 19:-7 29:38
.scre 2:4 29:22 33:-3
.scree 2:4 29:22 33:-3
.scri 2:-43 6:-23 7:-9 8:-37 9:-14 10:2 11:20 14:-33 22:-3 24:-34 25:-80 26:54 27:88 29:-4 30:43 31:21 33:-40 34:6
.scrib 2:-17 6:-20 7:-5 10:5 11:11 14:-11 25:-40 26:63 27:44 29:6 30:46 33:-34 34:4
.scrip 29:4 31:28
.scus 2:6 4:23 5:21 6:31 8:-31 9:-28 10:-22 11:-45 14:31 16:8 17:-30 20:72 22:-25 25:-59 31:-44 32:-24 33:-5 34:6
.scus$ 2:8 4:25 5:22 6:32 9:-44 10:-18 11:-43 14:33 16:9 17:-23 20:74 22:-13 25:-55 29:-30 32:-21 33:-3 34:8
.scuss 29:11 30:3 31:-20
.sday 1:25 2:14 5:-6 6:7 7:-52 10:-33 12:-56 14:-20 16:45 17:-12 18:-29 19:-26 20:6 22:12 24:38 25:-108 27:-9 28:-30 32:71
.sday$ 1:4 2:14 5:-5 6:8 7:-52 10:-32 12:-55 14:-16 16:60 17:-11 18:-28 19:-25 20:7 22:14 24:35 25:-107 28:-29 32:72 33:1
.sdays 1:4 16:-1
.sdem 20:-6 25:13 29:23 33:-5
.sdem$ 20:-6 25:13 29:23 33:-5
.sear 29:27
.searc 29:27
.seco 0:30
.secon 0:30
.sect 29:39
.sect$ 29:39
.secu 1:18 2:8 7:16 10:3 11:-13 13:-11 16:2 22:9 29:15 33:-32 34:19
.secur 1:18 2:8 7:16 10:3 11:-13 13:-11 16:2 22:9 29:15 33:-32 34:19
.sed$ 2:22 5:-22 6:154 7:19 12:27 14:-16 15:-7 18:-100 19:-75 20:-14 21:3 26:-8 27:-24 28:-11 29:-38 31:-1 32:-21 33:4 34:-39
.see$ 2:-45 9:-3 11:1 13:24 14:31 17:-4 19:24 21:7 25:55 29:7 32:-33
.seem 29:5 30:3
.seems 29:5 30:3
.seen 7:5
.seen$ 7:5
.self 0:17 11:53 25:-27 31:24
.self$ 0:18 11:53 25:-27 31:27
.send 2:-12 14:26 17:36 23:7 24:9 26:21 27:44 30:-7 31:26
.send$ 14:28 17:26 23:16 24:11 26:22 27:6 31:14
.sendi 27:26
.sens 0:26 2:-14 6:-10 10:34 11:9 26:5
.sense 0:27 2:-13 6:-10 10:35 11:9 26:5
.sent 5:17 9:1 12:27 29:-41
.sent$ 5:6 9:3 12:27 29:-16
.sente 10:3
.sep$ 1:59 14:-35 16:-10 20:11 29:-11 32:60 33:15
.sepa 0:44
.separ 0:44
.sept 1:79 5:-58 9:-45 10:-52 11:-10 12:-17 14:11 15:-17 16:55 17:-27 18:-24 20:71 22:-16 24:34 27:-34 28:-49 29:-17 32:54 33:16 34:-21
.sept$ 1:36 4:-13 16:5 20:63 24:27 29:-22
.septe 1:39 4:3 5:-30 10:-22 14:17 16:31 18:-1 20:10 32:40 33:15
.ser$ 2:16 29:35
.seri 2:5 3:22 4:20 5:22 19:13 22:7 29:-30
.serie 2:5 3:22 4:20 5:22 19:13 22:7 29:-30
.sers 20:69 29:-17 33:-17 34:13
.sers$ 20:69 29:-17 33:-17 34:13
.sert 1:67 24:-18
.sert$ 1:67 24:-18
.serv 10:59 29:72 31:-18 33:-14
.serve 10:44 29:64 31:-17 33:-8
.ses$ 9:-18 10:-16 14:-5 17:4 20:-27 25:-18 29:4 31:58 33:21
.sest 18:69
.sest$ 18:69
.set$ 2:-49 4:29 9:20 10:-11 11:27 20:3 22:-25 23:27 27:-30
.sett 29:-4 32:39
.setti 32:39
.setu 17:8 18:-7
.setup 17:8 18:-7
.setz 27:6 29:37
.setzu 27:21
.seve 32:46
.seven 32:47
.sfe$ 21:-11 22:24
.sgid 33:32
.sgids 33:32
.shal 7:7
.shall 7:7
.shar 14:10
.share 14:10
.shbo 9:9 22:27 29:-5
.shboa 9:9 22:27 29:-5
.shce 14:52 19:7 25:-11 29:-6
.shced 14:6 19:7
.she$ 3:9
.shed 5:-36 6:44 12:10 33:-8
.shed$ 5:-36 6:44 12:10 33:-8
.shee 11:48 29:-20
.sheet 11:48 29:-20
.shel 8:16 20:10 22:-13 29:-9
.sher 2:9
.sher$ 2:9
.shif 15:19 16:18 29:24 34:20
.shift 15:19 16:18 29:24 34:20
.shin 15:39 25:20 33:14
.shing 2:1 15:39 25:20
.shiny 33:26
.ship 1:-85 5:-74 6:42 8:13 9:-60 10:11 13:-27 14:-6 16:25 18:-72 19:5 20:27 21:12 25:-58 27:2 28:29 29:-42 32:-24 34:3
.ship$ 1:-54 4:10 5:-38 6:15 8:17 9:-41 10:13 13:-20 18:-35 20:5 21:14 25:-10 27:7 28:26 29:-34 32:-14 34:5
.shipp 6:27 20:28
.ships 3:3 4:-10 16:21
.shor 3:4 11:40
.short 3:4 11:40
.shot 2:15 24:16
.shot$ 29:9 33:-14
.shou 1:-11 2:-8 3:11 4:-23 6:5 7:27 8:-44 9:-56 10:-24 12:-14 13:-30 15:21 16:7 18:17 19:-39 21:7 22:-22 25:-19 26:31 27:-25 30:21 31:-19 32:3 33:-4 34:6
.shoul 1:-9 2:-10 3:12 4:-22 6:6 7:28 8:-43 9:-44 10:-14 11:1 12:-9 13:-28 15:22 16:9 18:18 19:-33 21:8 22:-20 24:-33 25:-2 26:20 27:-8 30:22 31:-16 32:2 34:8
.shout 24:27
.show 5:-24 8:-6 9:10 11:33 13:67 14:23 17:-24 19:37 25:-29 27:-26
.show$ 5:-12 8:-5 11:33 13:71 14:20 17:-23 19:37 25:-28 27:-25
.shut 2:-23 6:37 12:63 20:-11 25:-35 29:-48 31:46 33:4
.shut$ 2:-22 6:42 12:47 20:-11 25:-34 29:-47 31:46 33:10
.shy$ 10:40
.sibl 0:18 3:12 5:-18 12:-7 13:-24 21:2 22:6 26:27 29:-14 30:27 33:11 34:17
.sible 0:18 3:12 5:-18 12:-7 13:-24 21:2 22:6 26:27 29:-14 30:27 33:11 34:17
.sick 25:15
.sick$ 25:15
.side 2:-39 3:19 6:35 8:30 9:-25 10:13 12:-34 21:16 25:24 34:-8
.side$ 2:-10 3:19 6:36 12:-5 25:29 29:-36
.siden 29:28 34:-22
.sider 8:11 10:17 21:18
.sie$ 16:-3 27:19
.sign 7:35 8:51 11:-24 13:-8 14:-14 18:-47 21:-18 25:-19 26:7 27:43 29:25 30:-20 31:-3 33:14 34:39
.sign$ 7:3 8:19 17:-11 21:-21 25:-57 26:14 27:46 29:39 33:15
.signe 9:20 17:16 29:29
.signi 8:30 10:1
.signs 21:7 29:-17 34:40
.sile 25:-14 27:50 29:-12 31:19
.silen 25:-14 27:50 29:-12 31:19
.sill 25:3
.silly 25:3
.sinc 6:8 9:1 13:1 21:-7 29:30
.since 6:8 9:1 13:1 21:-7 29:30
.sine 6:-2 10:23
.sines 10:23
.sing 5:3 7:13 11:32 12:-3 22:11 25:22 28:-34 33:-8
.sing$ 5:5 7:13 11:33 22:7 25:1 28:-2
.singl 15:7 25:6
.sion 2:12 3:-32 4:31 5:14 6:3 8:10 9:29 10:-36 11:-48 12:-6 13:22 17:-74 18:-51 19:24 20:42 21:-41 22:39 25:-61 27:-29 28:-18 29:8 31:-6 32:-37 34:-3
.sion$ 1:-64 2:16 3:-25 4:34 5:15 6:3 8:14 9:30 10:-70 11:-42 13:24 17:-70 18:-41 19:22 20:43 21:-36 22:47 25:-48 27:-3 28:-11 29:10 32:-30 33:-47 34:-2
.sions 1:8 33:24
.sir$ 25:5
.site 31:16
.site$ 31:16
.siti 9:24
.sitio 9:11
.sito 10:16 12:22
.sitor 10:16 12:22
.sitt 13:30
.sitti 13:30
.sive 8:28
.sive$ 8:28
.six$ 3:9 4:49
.sked 4:4 9:14 10:12 11:-3 13:33 14:2 16:14 18:1 19:-14 20:8 23:9 24:-11 25:-1 27:1 29:3 32:-3 33:-2 34:-7
.sked$ 4:4 9:14 10:12 11:-3 13:33 14:2 16:14 18:1 19:-14 20:8 23:9 24:-11 25:-1 27:1 29:3 32:-3 33:-2 34:-7
.skin 2:3 7:-9 8:-3 9:-14 12:7 14:3 15:3 18:-5 19:12 21:19 22:24 24:8 25:-18 29:-5 32:3 33:6
.sking 2:3 7:-9 8:-3 9:-14 12:7 14:3 15:3 18:-5 19:12 21:19 22:24 24:8 25:-18 29:-5 32:3 33:6
.sks$ 17:41 22:20
.slat 0:4 2:8 5:-26 8:-4 10:20 11:-21 12:4 14:16 16:-1 20:2 23:9 25:-36 27:20 29:15 32:-2 33:13
.slata 33:21
.slate 20:9 22:-8 29:78
.slati 0:15 2:31 5:-2 12:21 22:9 29:-21 33:7 34:15
.slato 14:26 23:17 27:27 28:6 29:-64
.slee 12:6 25:11 28:24
.sleep 11:-12 12:6 25:16 28:23
.slep 2:34 12:-17 21:15
.slept 2:34 12:-17 21:15
.slet 0:3 5:1 10:4 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 29:3 32:7 34:1
.slett 0:3 5:1 10:4 11:-3 15:-2 16:3 17:-9 22:-10 26:-6 29:3 32:7 34:1
.slid 6:19 15:17
.slide 6:28
.slip 2:-2 6:7 15:60 19:50 29:-32
.slip$ 6:11 15:15 19:52 29:-20
.slipp 15:28
.slo$ 2:25
.slot 33:34
.slot$ 33:34
.slus 0:10 10:37 12:23 31:-12
.slush 0:10 10:37 12:23 31:-12
.smal 0:6 2:16 15:3
.small 0:6 15:3
.smin 4:14
.smine 4:14
.smth 11:3 29:-7 32:13
.smth$ 11:3 29:-7 32:13
.snea 2:23 12:-15 18:36
.sneak 2:21 12:-15 18:36
.snoo 24:36 29:-10 31:26
.snooz 24:36 29:-10 31:26
.soak 8:3 28:24
.soft 1:41 10:28
.soft$ 1:42 10:28
.some 0:35 2:-54 4:-27 5:-23 6:-49 11:15 12:2 15:45 16:-72 17:40 19:-37 20:-22 21:18 23:15 24:-54 25:9 28:-57 30:1 31:-68 32:30 34:21
.some$ 0:14 2:6 11:18 15:25 16:-21 22:2 23:9 24:-27 26:5 29:2
.someb 2:-25 3:6 4:-11 7:14 29:24 30:21 34:11
.someo 2:-22 9:-14 10:24 12:6 15:21 17:22 29:-7 34:17
.somet 0:6 2:-11 11:3 13:24 15:-4 17:28 18:1 21:1 25:24 29:-15 32:48
.somew 14:30
.son$ 9:12 17:17 18:-14 22:30 29:-51 33:-57 34:99
.soon 6:-29 10:-61 12:-29 18:119 20:33 24:-15 27:34 28:67 29:-28 32:-17 33:-58
.soon$ 6:-16 10:-21 12:-22 18:50 20:34 24:-12 27:37 28:72 29:-16 32:-14 33:-4
.soone 18:82 33:-8
.sorr 1:-5 5:8 6:1 8:5 9:10 10:12 12:14 14:14 16:11 17:4 18:9 21:-7 23:-6 25:20 27:-2 31:-1 33:-8 34:2
.sorry 1:-5 5:8 6:1 8:5 9:10 10:12 12:14 14:14 16:11 17:4 18:9 21:-7 23:-6 25:20 27:-2 31:-1 33:-8 34:2
.sort 20:47 29:-17
.sort$ 20:54 29:-12
.sos$ 25:-12 27:22 31:25
.soun 25:36
.sound 25:36
.sour 17:21
.sourc 17:21
.spac 12:-2 25:6 29:11
.spam 8:-11 29:29 31:13
.spam$ 8:-8 29:35
.spamm 31:12
.spea 11:35
.speak 11:35
.spec 10:41 14:-5 18:-25 19:14 32:39 34:-20
.spec$ 21:2
.speci 12:-9 32:41
.spect 10:23 14:-1 19:17 34:-13
.spel 11:-5 29:63
.spell 11:-5 29:64
.spen 29:30
.spin 4:46
.spin$ 4:46
.spit 13:9 22:30
.spite 13:9 22:30
.spon 34:60
.spons 34:60
.spos 16:35
.spri 1:6 14:-30 19:15 29:28 32:21
.sprin 1:3 14:-30 19:15 29:28 32:21
.spun 29:-10 33:13
.spun$ 29:-10 33:13
.sqla 2:31
.sqlal 2:31
.sque 2:8 16:33
.squee 16:33
.sru$ 2:3
.ssag 2:14 11:-2 12:-6 25:19 26:15 29:-41 30:31 31:31 34:-12
.ssage 2:12 11:-2 12:-5 25:20 26:15 29:-39 30:31 31:27 34:-12
.ssar 10:22 21:18 23:16
.ssary 10:22 21:18 23:16
.sse$ 5:37 6:14 20:19 25:-12 29:-12
.ssed 6:83 7:5 21:22 33:-4
.ssed$ 6:83 7:5 21:22 33:-4
.ssib 0:18 3:12 5:-4 13:-24 17:-12 22:25 23:6 26:28 30:27 33:17
.ssibl 0:21 3:13 13:-22 17:-9 21:3 22:10 26:29 30:28 33:17
.ssin 7:15 22:22
.ssing 7:15 22:22
.ssio 1:1 13:1 22:12 33:11
.ssion 1:1 13:1 22:12 33:11
.ssl$ 9:45 29:11
.sso$ 2:41 8:18 9:7 13:-7
.ssue 8:-5 17:7 25:-3 29:32
.ssum 12:14
.ssume 12:14
.sswo 29:37
.sswor 29:34
.sta$ 10:-9 16:35 27:-6 31:18 32:37
.stab 1:12 5:91 6:-15 9:-15 10:39 12:14 20:6 29:-42 34:42
.stabi 5:57 12:-2
.stabl 1:12 5:46 6:-6 10:40 12:31 20:10 29:-27 34:44
.stac 4:24 10:-18 19:9 22:20 29:61 31:-17
.stack 4:24 10:-18 19:9 22:20 29:61 31:-17
.staf 27:7
.staff 27:7
.stag 5:48 8:6 10:5 17:20 25:-6 29:8
.stage 5:55 8:11 10:9 17:23 29:-37
.stagi 29:41
.stak 14:1 30:34
.stake 14:1 30:34
.stal 1:28 9:17 18:-10 22:21 29:8
.stall 1:29 9:18 18:-8 22:21 29:14
.stam 8:28 12:6
.stamp 8:28
.stan 5:43 6:-24 10:73 13:1 15:6 17:-52 20:-43 25:-31 27:-36 28:9 31:6 34:26
.stanc 28:26
.stand 5:46 6:-24 10:75 13:1 17:-51 20:-23 25:-26 27:-28 31:8 34:29
.star 1:-33 2:-13 3:41 4:23 9:-9 10:-17 11:23 12:4 15:-20 17:80 18:-40 19:4 20:-9 25:-16 27:9 31:-44 33:30 34:-35
.start 1:-32 2:-79 3:41 4:23 9:-6 10:-6 11:25 12:4 15:-19 17:79 18:-38 19:4 20:-9 25:-45 27:11 29:2 31:-42 33:31 34:-35
.stat 3:22 5:74 6:-6 8:-61 9:51 12:42 13:33 22:-48 25:-29 26:4 29:-9 34:-59
.state 5:37 9:41 12:17 13:42 22:-9 29:-22
.statu 5:38 8:-19 9:14 12:19 26:8 29:-21 31:14 34:-5
.stau 5:39 8:-33 9:47 25:-14
.ste$ 14:37
.stea 1:-7 16:47 26:9 33:-19
.stead 1:-3 16:47 26:9 33:-16
.sted 6:14 10:-32 12:9 15:41 16:-16 21:27 27:81 33:-19
.sted$ 6:14 10:-32 12:9 15:41 16:-16 21:31 27:81 33:-19
.stee 14:4
.steer 14:4
.steh 5:14 9:13 29:-14
.stehe 5:19
.steht 9:16 29:-1
.stem 17:53 29:12
.step 11:49 17:50 18:13 20:-13 21:-20 33:-7
.step$ 17:35
.steps 11:52 21:-20
.ster 1:2 2:20 5:35 6:1 7:25 9:-37 10:-6 13:35 18:10 20:-1 21:-34 25:-44 27:11 29:12 33:-25
.ster$ 1:10 2:28 5:41 6:-29 9:-54 13:19 18:17 25:-37 27:20 33:-10 34:-8
.sterd 3:9 6:30 7:31 8:-2 16:12 29:4 33:-11 34:4
.stic 1:33
.stick 1:33
.stil 0:-5 2:39 5:20 7:12 8:-43 9:49 10:-41 11:-11 12:13 13:18 14:13 16:-34 17:-32 18:-69 19:-22 20:31 21:7 22:-42 25:-1 27:-14 28:29 29:-3 30:9 31:-44 32:-68 33:-10
.still 0:-5 2:39 5:20 7:12 8:-43 9:49 10:-41 11:-11 12:13 13:18 14:13 16:-34 17:-32 18:-69 19:-22 20:31 21:7 22:-42 25:-1 27:-14 28:29 29:-3 30:9 31:-44 32:-68 33:-10
.stin 2:-46 5:26 11:17 22:42 27:1 29:-43 30:11 31:4
.sting 2:-45 5:29 11:17 22:42 27:8 29:-35 30:11
.stio 2:-2 8:-6 9:-9 12:1 14:3 17:10 18:6 20:5 21:-10 22:-17 28:2 33:4 34:22
.stion 2:-2 8:-6 9:-9 12:1 14:3 17:10 18:6 20:5 21:-10 22:-17 28:2 33:4 34:22
.stma 25:22 28:-34 29:17
.stmas 25:22 28:-34 29:17
.stom 2:8 4:-3 6:5 9:-9 12:1 15:20 20:29 21:3 24:-16 29:16
.stome 2:9 4:-3 6:6 9:-3 12:2 15:20 20:31 24:-15 29:5
.ston 0:16 1:20 2:-63 6:30 10:15 11:-25 12:-47 13:-20 14:9 15:14 16:8 17:-17 18:15 20:-47 22:-19 25:-39 27:4 29:-9 32:-8 33:21 34:18
.stone 0:5 1:28 2:-62 6:27 10:15 11:-22 12:-43 13:-19 14:10 15:14 16:8 17:-16 18:15 20:-47 22:-19 25:-38 27:5 29:-8 32:-8 33:21 34:18
.stoo 25:8
.stood 25:8
.stop 2:26 6:12 10:-15 12:-24 18:-13 23:-20 24:-2 27:-56 30:52 31:56 33:57
.stop$ 2:27 6:12 10:-15 12:-24 18:-13 23:-19 27:-53 30:52 31:57 33:40
.stor 2:2 6:52 16:14 19:34 33:-56
.stora 2:5
.store 16:12
.story 6:56 19:38 33:-22
.stpo 2:-17 11:5 15:43 16:49
.stpon 2:-17 11:6 15:44 16:49
.stra 4:14 14:12 21:5
.strap 4:23
.stre 5:14 9:-12 12:6 14:5 20:5 21:5 29:-13 32:38 33:-38 34:-3
.strea 5:12 9:-12 12:6 14:5 20:5 21:5 29:-12 32:38 33:-38 34:-3
.stri 0:-112 1:-36 3:-16 5:-92 6:18 7:-47 8:7 10:8 11:-73 12:30 14:-92 16:22 17:-72 18:10 19:10 20:-5 22:-10 24:19 25:-107 26:-22 27:47 28:27 29:-115 30:-4 31:22 32:-103 33:27 34:14
.strib 20:1 27:42 29:-27 31:12
.stric 10:38 12:33 28:-21
.strii 28:25
.strin 0:-97 1:-33 3:-3 5:-63 6:11 7:-40 8:16 10:4 11:-60 12:17 14:-73 16:23 17:-49 18:7 19:12 20:-45 21:-8 24:19 25:-88 26:-13 27:22 28:20 29:-61 31:2 32:-85 33:36 34:18
.strn 33:60
.strng 33:56
.stro 7:8
.stro$ 7:9
.stru 11:43
.struc 11:43
.sts$ 2:49 9:-89 12:-43 13:55 14:-42 21:9 25:-80 26:34 29:29 31:4 32:-12 34:-34
.stta 5:22
.sttr 10:17
.sttri 10:17
.stuc 9:6 29:9
.stuck 9:6 29:9
.stud 17:7
.stuf 17:2 26:18 29:-19 32:34 34:19
.stuff 17:2 26:18 29:-19 32:34 34:19
.styl 4:33 29:1
.style 4:33 29:1
.sual 4:6
.sual$ 4:9
.sub$ 11:-43 26:57 27:25 29:-25 30:30 31:13
.subb 26:58 34:-16
.subbe 26:58 34:-16
.subm 13:-3 22:16 29:13
.submi 13:-3 22:16 29:13
.subs 2:-29 5:-21 6:-37 7:-6 8:-22 9:-22 10:-60 11:15 17:-33 24:-43 25:-49 26:89 27:43 29:29 30:49 31:18 34:10
.subsc 2:-10 5:-20 6:-36 8:-19 9:-17 10:-36 11:19 17:-13 24:-18 25:-38 26:68 27:22 29:34 30:51 31:21 34:18
.sugg 15:38
.sugge 15:38
.suit 17:37
.suita 17:15
.sult 7:13 8:11
.sults 7:14 8:29 9:-15
.sum$ 25:-40 29:69
.sume 12:21 27:28 31:-12
.sume$ 12:21 27:28 31:-12
.summ 27:13 29:29 32:38
.summa 27:16 32:41
.summi 29:27
.sund 8:20 32:34
.sunda 8:20 32:34
.supe 25:13 28:14 29:-10
.super 25:13 28:14 29:-10
.supp 0:2 2:13 6:-9 10:6 18:-7 21:30 28:-20 29:46
.suppo 0:2 2:13 6:-9 10:6 18:-4 20:-12 21:30 28:-20 29:48
.sure 2:-10 7:23 16:-14 24:43 33:13 34:10
.sure$ 2:-10 7:23 16:-14 24:43 33:13 34:10
.swap 9:34 16:39 33:-9
.swap$ 9:36 16:39 33:-9
.swer 9:5 13:32 21:-30
.swer$ 9:28
.swere 13:27
.swit 27:25 30:22
.switc 27:25 30:22
.swor 29:34
.sword 29:34
.sync 29:32
.sync$ 29:32
.synt 11:49 25:-18
.synta 11:49 25:-18
.syst 29:29
.syste 29:29
.taba 29:38 33:-17
.tabas 29:38 33:-17
.tabi 5:57 12:-2
.tabil 5:57 12:-2
.tabl 1:4 5:19 6:-24 9:-22 10:37 11:-4 12:20 14:74 25:-15 29:-85 31:-33 34:52
.table 1:5 5:14 6:-22 9:-18 10:37 11:-4 12:20 14:74 25:-14 29:-85 31:-33 34:52
.tach 9:15 31:13
.tach$ 31:15
.tache 9:14 29:8
.tack 4:24 10:-18 19:9 22:20 29:54 31:-17
.tack$ 4:24 10:-18 19:9 22:20 29:54 31:-17
.tact 34:83
.tact$ 34:66
.taff 27:7
.taff$ 27:7
.tag$ 6:11 20:3 29:9 32:7 33:21
.tage 5:71 8:11 10:14 11:-10 17:20 18:-4 20:-25
.tage$ 5:92 8:11 17:20
.tagg 6:51 33:17
.tagge 6:47 33:18
.tagi 29:41
.tagin 29:41
.tags 29:-18 32:22 34:51
.tags$ 29:-18 32:22 34:51
.tail 7:1 15:2
.tail$ 7:8 15:3
.tain 10:-18 11:10 17:12 20:22
.tain$ 20:33 29:-15
.taine 17:22 29:2 34:14
.tains 33:21
.take 2:16 5:-57 6:5 8:49 9:-46 11:-16 12:3 13:-11 16:38 21:13 22:-21 24:-11 28:-12 29:3 31:21 33:-2
.take$ 5:-11 8:50 9:-34 12:21 16:41 21:1 29:13 31:22 33:-3
.taken 6:11
.takes 2:2 10:3 34:22
.taki 2:5 9:12 33:3
.takin 2:5 9:12 33:3
.tal$ 14:19 17:8 29:16
.talk 11:27 15:31 21:8 22:-2 29:-11 33:-22 34:11
.talk$ 11:28 15:19 25:1 29:-8 33:-18 34:12
.talke 21:12
.tall 1:29 9:18 18:-8 22:21 29:14
.talle 1:33 9:19 17:3 18:-8 22:22
.tamp 8:28
.tamp$ 8:28
.tanc 28:26
.tance 28:26
.tand 5:46 6:-24 10:73 11:20 13:1 17:-51 20:-23 25:-55 27:-28 31:5 34:28
.tand$ 5:29 6:-15 9:15 10:43 11:38 17:-14 25:-18 27:-20 29:-31 31:11 33:11
.tandi 13:14 34:27
.tands 5:25 10:25 11:-1
.tandu 29:38
.tant 17:8 18:17 32:-3
.tant$ 17:8 32:-1
.tarb 6:4 11:-7 20:11 33:11 34:9
.tarba 6:4 11:-7 20:11 33:11 34:9
.targ 20:46
.targe 20:43
.tart 1:-32 2:-81 3:39 4:21 5:2 9:-16 10:-7 11:21 12:3 15:-20 17:81 18:-39 20:-9 25:-55 27:10 31:-43 33:31 34:-35
.tart$ 5:16 10:-42 11:29 14:14 17:-3 19:6 25:-14 27:14 29:30 31:-9 33:17
.tarte 12:18 17:80 29:-2
.tarti 3:7 4:19
.tarts 3:5 4:9 10:9 17:8 34:-20
.task 17:40
.tasks 17:40
.tate 5:37 9:41 12:17 13:42 22:-9 29:-22
.tate$ 5:37 9:41 12:17 13:7 22:-8 29:-6
.tati 0:17 3:2 5:-23 9:-4 10:9 11:6 12:-1 24:2 34:9
.tatio 0:17 3:2 5:-23 9:-4 10:10 11:6 12:-1 24:2 34:9
.tatu 5:38 8:-26 9:19 12:19 26:8 29:-21 31:14 34:-5
.tatus 5:38 8:-26 9:19 12:19 26:8 29:-21 31:14 34:-5
.tax$ 11:38 18:-15 29:42
.tch$ 2:40 9:-28 10:-20 11:-46 12:-25 13:-22 17:27 21:-32 22:41 24:-28 25:-72 27:50 29:47 31:33 33:-72 34:1
.tche 10:-17 12:15 13:17 15:5 29:-19
.tches 10:-14 12:15 13:18 15:6
.tdow 27:12 28:75 31:3
.tdown 27:12 28:75 31:3
.tead 1:-6 16:51 26:9 33:-17
.tead$ 1:-6 16:51 26:9 33:-17
.team 1:-11 4:-18 5:-20 6:-19 8:2 9:8 13:39 14:-5 15:-27 17:8 19:-24 20:-26 21:19 22:5 24:13 26:1 27:3 29:16 31:12 32:-3 33:-7 34:6
.team$ 1:-8 2:2 4:-16 5:-22 6:-16 8:3 9:11 10:-12 13:31 15:-23 17:11 19:-17 20:-19 21:20 22:6 24:11 26:3 27:4 29:18 31:10 33:-10 34:9
.teams 2:-5 12:11
.tech 10:5
.ted$ 0:-81 2:42 3:34 4:-33 5:-2 7:-13 8:10 9:23 10:-26 11:-125 12:3 13:28 14:-103 16:-41 17:38 18:-134 19:-16 20:2 21:3 25:22 27:84 28:-74 29:-6 30:48 32:-21 33:-24 34:-39
.teed 30:5
.teed$ 30:5
.teer 14:1 29:6
.teeri 14:6
.tefu 16:9
.teful 16:9
.tegr 2:19
.tegra 2:12
.tehe 5:19
.tehen 5:19
.teht 9:16 29:-1
.teht$ 9:16 29:-1
.tele 9:5
.telem 9:5
.tell 2:10 5:27 9:34 10:8 11:20 12:10 18:7 22:-42 23:-12 25:-24 27:-18 29:-91 31:45 33:30 34:13
.tell$ 2:11 5:34 9:34 10:11 11:25 12:12 18:9 22:-41 23:-9 27:-13 29:-65 31:-1 33:33 34:16
.telli 31:8
.tely 18:21
.tely$ 18:21
.temb 1:49 5:-32 10:-22 14:15 16:29 18:-3 20:14 32:36 33:13
.tembe 1:38 5:-32 10:-19 14:16 16:19 18:-2 20:18 32:37 33:20
.temp 3:69 4:43 13:-17 21:24 29:14
.tempe 29:22
.templ 3:70 4:54 13:-16 21:25
.ten$ 2:-20 5:10 6:-11 11:-8 12:14 15:19 24:15 25:-30 26:15 27:48 28:16 29:-25 31:7 33:6
.tenc 10:3
.tence 10:3
.tend 6:-14 8:14 15:8 27:3 29:4 33:6
.tend$ 8:15 27:6 29:7
.tende 6:-10 15:1 33:17
.tens 22:27
.tensi 22:19
.tent 10:-35 29:35
.tent$ 10:-35 29:35
.tep$ 17:35
.teps 11:52 21:-20
.teps$ 11:52 21:-20
.ter$ 1:49 2:46 5:26 6:-6 10:-25 11:-72 12:-43 13:30 15:16 16:22 17:4 18:43 20:1 21:14 25:-16 26:-15 27:-22 28:-54 29:25 30:9 31:-28 33:-11 34:-31
.terd 3:9 6:30 7:31 8:-2 16:12 29:4 33:-11 34:4
.terda 3:9 6:30 7:31 8:-2 16:12 29:4 33:-11 34:4
.tere 5:23 6:-4 11:28 14:-18 27:22 29:14
.tered 5:25 11:29 14:-12
.teres 27:28
.terf 12:10 33:16
.terfa 12:10 33:16
.teri 10:1 15:39 17:6 19:34 20:-19 29:-19
.teria 10:11 17:9
.term 5:-20 10:94 11:-9 13:-1 14:44 18:25 25:-35 29:-53 31:-13 33:-4
.term$ 18:32
.termi 14:70 25:-15
.terms 10:82 14:-10
.tern 17:22
.tern$ 17:23
.ters 10:12 12:21 17:43 21:1 29:-11
.ters$ 12:22 17:43 21:2 29:-10
.tes$ 0:22 1:4 2:-10 3:40 4:2 5:-87 6:-83 7:-33 8:-88 9:12 13:5 14:61 16:-44 17:-53 18:44 19:14 20:-143 21:-67 22:-71 24:14 25:-15 26:6 27:5 28:-36 29:1 32:37 33:25 34:-26
.test 0:-11 1:48 4:-16 5:45 7:22 8:34 9:-50 11:-9 12:-50 16:-40 18:9 20:-29 21:24 22:-54 23:-3 25:17 28:-25 29:42 31:-23 33:40 34:-8
.test$ 1:25 2:-9 8:29 9:-5 11:-35 18:25 21:18 22:-57 25:15 28:-22 29:21 32:10 33:32
.testi 5:44 25:17
.tests 2:31 8:7 25:-24 29:32
.teve 18:26
.tever 18:26
.text 2:5 10:56 12:25 13:-5 14:6 21:-21 22:11 29:-68 33:56
.text$ 2:18 10:19 14:18 21:-10 22:48 29:-17
.texts 2:-5 8:6 10:26 12:34 22:-5 33:36
.tfix 2:21 20:6
.tfix$ 2:22 20:7
.than 1:-4 5:7 6:10 7:-3 9:9 10:2 11:-13 13:2 14:4 16:16 20:6 21:-2 23:-2 26:5 27:2 28:25 31:4 32:9 34:11
.than$ 2:-5 6:-18 15:-16 16:29 19:41 23:12 28:74 33:-17
.thank 4:1 5:11 6:19 7:-2 8:1 9:9 11:-12 13:3 14:5 15:7 16:2 19:-2 20:7 23:-12 26:7 27:3 28:-3 31:6 32:11 34:13
.that 2:17 3:-61 5:-30 7:-19 8:-6 9:-15 10:27 11:17 13:10 14:-36 16:17 17:-61 18:33 20:-38 24:2 25:41 26:-4 29:1 30:1 31:-39 33:18
.that$ 2:17 3:-61 5:-30 7:-19 8:-6 9:-15 10:27 11:17 13:10 14:-36 16:17 17:-61 18:33 20:-38 24:2 25:41 26:-4 29:1 30:1 31:-39 33:18
.thaw 5:-32 6:-47 12:78 25:10
.thawe 5:-19 6:-6 12:35 25:14
.thdr 8:45
.thdra 8:45
.the$ 0:-27 1:3 2:10 4:6 5:10 6:21 7:-4 8:9 10:-12 11:-38 12:11 13:-9 14:38 15:21 16:22 17:-21 18:14 20:19 21:-3 22:24 23:-8 24:16 25:-7 26:-3 27:-1 29:33 30:27 31:-7 32:10 33:8 34:6
.thee 11:17 25:15 29:-18
.thei 9:1 24:20
.their 9:1 24:20
.them 8:8 9:-19 13:12 14:28 18:-15 31:35
.them$ 9:-7 13:13 14:27 18:-13 31:37
.theme 8:15
.then 6:-16 12:13 18:57 25:7 29:-9 33:-27
.then$ 6:-16 12:13 18:57 25:7 29:-9 33:-27
.ther 0:34 1:1 2:22 3:24 4:-1 5:-54 7:-6 8:-16 9:-8 10:-24 12:4 13:12 14:-9 19:-32 22:-10 23:59 26:7 27:-84 28:-6 30:21 31:21 32:6 33:-4 34:27
.ther$ 0:40 2:11 5:-36 10:-10 11:-48 12:12 14:-14 15:9 18:-38 23:22 26:-2 27:-61 29:10 31:61 33:-46
.there 0:20 2:2 3:19 4:-14 5:-9 7:-8 8:-1 9:-13 10:-4 11:1 13:23 16:-18 18:11 19:-6 22:-8 23:29 26:13 27:-10 29:-7 31:-36 32:18 34:9
.thes 1:9 30:43 31:42
.these 1:9 30:43 31:34
.they 2:7 8:-22 9:38 12:33 15:25 19:-28 29:-69 33:-20
.they$ 2:7 8:-22 9:38 12:33 15:25 19:-28 29:-69 33:-20
.thin 0:24 1:-7 2:-30 4:-18 5:17 6:16 7:22 8:-24 10:26 12:1 13:46 14:21 16:-25 17:-3 18:36 19:-37 21:20 22:-88 23:21 24:-56 25:-28 26:21 27:1 29:-65 30:-39 31:10 32:72 33:-28 34:-46
.thin$ 28:58 29:-22 32:20
.thing 1:-3 2:-27 4:-14 5:41 6:2 7:-13 9:11 10:23 11:10 12:14 13:52 14:25 15:-13 18:47 19:-27 22:-50 23:7 24:-28 25:-14 26:4 27:10 28:-72 29:-54 30:-24 31:14 32:60 33:-37 34:-31
.think 0:36 6:11 7:69 8:-23 10:-11 11:-14 12:-14 15:25 21:50 22:-26 26:11
.thir 33:17
.third 33:17
.this 0:-4 1:-15 2:37 3:-43 5:3 6:-29 7:-17 9:-63 10:-30 11:21 12:5 13:20 14:9 15:-5 16:-14 17:28 18:-23 19:-18 20:14 21:-1 23:23 24:28 26:-2 27:25 28:-14 32:32 33:12 34:44
.this$ 0:-4 1:-15 2:37 3:-43 5:3 6:-29 7:-17 9:-63 10:-30 11:21 12:5 13:20 14:9 15:-5 16:-14 17:28 18:-23 19:-18 20:14 21:-1 23:23 24:28 26:-2 27:25 28:-14 32:32 33:12 34:44
.tho$ 7:25 26:-2
.thon 2:41 20:-28 29:25 33:32
.thon$ 2:41 20:-28 29:25 33:32
.thor 7:10 8:4 34:23
.thori 34:24
.thou 0:10 8:1 22:24 26:1 33:7
.thoug 12:-19 22:36 33:5
.thout 0:5 12:21 26:2
.thre 1:8 16:23 18:30 22:27 24:21 33:-2
.three 1:12 16:23 18:33 22:28 24:21
.thro 5:11 8:23 9:14 11:9 12:-10 13:14 14:16 19:-7 22:8 25:-18 31:-29 32:6
.throu 5:12 8:22 9:14 11:9 12:-10 13:14 14:16 19:-5 25:-10 31:-12
.thru 9:8 32:25
.thru$ 9:10
.ths$ 3:8 14:11
.thu$ 32:15
.thum 8:32
.thumb 8:32
.thun 26:16
.thund 26:16
.thur 10:-2 12:-39 16:32 19:-18 25:-1 32:32 33:66
.thurs 10:-2 12:-38 16:32 19:-18 32:32 33:66
.tian 14:-5 19:20 29:16
.tian$ 14:-5 19:20 29:16
.tica 30:8
.tical 30:8
.tice 4:-11 27:13 29:8 31:23
.tices 27:15 31:29
.tici 17:14
.ticip 17:14
.tick 1:22 6:22 29:35
.tick$ 1:33 6:23
.ticke 29:46
.tier 9:8 33:7
.tif$ 2:13
.tifi 11:-8 26:49 27:18 30:3 31:52
.tific 11:-7 26:41 27:23 30:4 31:43
.tify 27:66
.tify$ 27:59
.tige 27:31
.til$ 3:11 4:-32 5:-37 7:34 8:12 10:-39 13:-10 14:43 15:-5 16:19 17:-42 19:-39 20:-23 21:7 22:40 24:36 25:-21 27:-60 28:46 29:-5 31:30 34:-26
.till 0:-6 2:42 5:18 7:12 8:-45 9:48 10:-42 11:-15 12:15 13:20 14:13 16:-38 17:-34 18:-72 19:-23 20:38 21:7 22:-43 25:-5 27:-14 28:27 29:-4 30:8 31:-44 32:-71
.till$ 0:-6 2:38 5:17 7:12 8:-44 9:48 10:-40 11:-14 12:16 13:20 14:14 16:-38 17:-34 18:-71 19:-22 20:39 21:7 22:-42 25:-3 27:-14 28:28 29:-3 30:8 31:-44 32:-70
.tima 24:1 32:40
.timat 24:1
.time 1:-30 5:15 6:-4 8:-52 9:-86 10:-89 11:-34 12:-9 14:58 16:-2 18:-75 19:71 20:-51 22:15 23:31 25:12 26:-65 28:76 29:-9 31:-66 32:-68 33:24 34:-20
.time$ 1:-15 2:8 5:31 8:-35 9:-63 10:-75 11:-56 12:-1 14:-21 18:-55 19:45 20:-15 22:33 23:26 25:19 26:-2 28:52 31:-45 32:-39 33:17 34:-19
.timel 14:53 19:6
.times 33:3
.timet 14:43 19:5
.ting 1:1 2:-3 3:1 5:-11 6:-19 7:15 8:-33 9:14 10:-2 12:9 13:29 14:-1 16:3 20:-1 21:23 22:27 24:-39 27:8 29:-22 30:37 31:10 32:-2 33:1 34:-4
.ting$ 1:1 2:-7 3:1 5:-9 6:-18 7:16 8:-31 9:15 10:-17 11:1 12:10 13:28 16:3 18:1 21:24 22:29 24:-38 25:-23 27:10 29:-13 30:38 31:16 32:-1 33:4 34:-3
.tings 25:22
.tiny 8:5
.tiny$ 8:5
.tion 0:6 1:2 2:5 4:-10 5:-8 6:-63 7:-22 8:10 9:34 10:66 11:42 12:-12 13:19 14:-22 15:-49 16:-25 17:23 18:-65 19:-12 21:39 22:38 23:-61 25:-30 27:40 28:-22 29:-26 31:16 32:-42 33:-25 34:37
.tion$ 2:5 6:-10 7:-24 8:29 9:51 10:55 11:23 13:-38 15:-13 16:-12 17:49 18:-17 19:-59 20:4 21:28 22:64 23:-15 25:-2 26:-3 27:6 28:-2 32:-3 33:-40
.tiona 1:11 10:60 11:-15 29:-11 33:14
.tions 0:11 8:-25 9:-6 10:-11 11:17 13:65 14:-53 16:-4 17:-25 19:4 21:17 22:-32 24:1 25:-4 26:17 27:32 29:-75 30:17 31:10 32:-30 33:-8 34:53
.tire 31:23
.tist 29:26
.tist$ 29:26
.titl 7:17 9:-2
.title 7:17 9:-2
.tiva 27:2
.tivat 27:2
.tive 5:10 6:-24 10:-7 12:79 14:-8 19:13 23:29 33:-15
.tive$ 5:10 6:-24 10:-1 12:79 14:-7 19:13 23:29 33:-14
.tle$ 11:-9 25:14 33:7
.tled 7:17 9:-3
.tled$ 7:17 9:-3
.tloo 14:-31 26:56 32:10
.tlook 14:-31 26:56 32:10
.tls$ 9:19
.tly$ 10:26 12:29 17:-6 23:-1 25:51 26:27 28:11 29:-10
.tmas 25:22 28:-34 29:17
.tmas$ 25:22 28:-34 29:17
.tner 22:12
.tner$ 22:12
.tnig 28:10 32:31
.tnigh 28:10 32:31
.tobe 1:18 4:15 5:-19 16:39 20:48 31:-9 32:20
.tober 1:18 4:15 5:-19 16:39 20:48 31:-9 32:20
.toda 2:26 4:24 7:-10 9:-24 10:-5 12:26 14:-10 16:-13 17:19 20:-25 25:14 28:25 31:5 32:50 33:-47 34:-23
.today 2:26 4:25 7:-9 9:-24 10:-5 12:26 14:-7 16:-13 17:19 20:-25 25:4 28:26 31:9 32:50 33:-46 34:-22
.toff 1:27 6:10 10:-16 14:11 18:46 21:15 22:-17 24:-7 29:-17 33:36
.toff$ 1:27 6:11 10:-14 18:48 21:15 22:-16 24:-6 29:-13 33:37
.togr 8:6 29:-2
.togra 8:6 29:-2
.toin 13:5
.toin$ 13:9
.toky 33:39
.tokyo 33:39
.told 7:21 27:56
.told$ 7:21 27:56
.tom$ 7:27 24:-32 29:17
.toma 30:9
.tomat 30:9
.tome 2:9 4:-3 6:6 9:-4 12:2 15:20 20:37 24:-16 29:4
.tomer 2:9 4:-3 6:6 9:-4 12:2 15:20 20:35 24:-16 29:4
.tomo 2:14 6:-7 7:13 10:-10 12:-14 15:-2 24:57 32:46 33:26
.tomor 2:14 6:-7 7:13 10:-10 12:-14 15:-2 24:57 32:46 33:26
.ton$ 10:17 11:16 20:6 21:1 29:-26
.tone 0:5 1:28 2:-63 5:-2 6:27 10:7 11:-28 12:-47 13:-32 14:34 15:14 16:7 17:-18 18:13 20:-50 22:-21 25:-47 27:4 29:-11 32:-10 33:20 34:23
.tone$ 0:6 1:42 2:-44 5:-30 6:18 10:29 12:-14 14:-8 15:17 16:17 18:38 20:-20 24:3 27:-33 28:5 32:-45 33:28 34:5
.tones 10:-15 14:55 18:-53 27:43
.toni 29:49
.tonig 29:56 34:-11
.tons 13:1
.tons$ 13:1
.too$ 2:69 3:1 5:-38 6:22 8:64 10:25 20:-17 23:15 25:-50 27:20 29:-84
.tood 25:8
.tood$ 25:8
.took 6:-7 17:1 33:29
.took$ 6:-7 17:1 33:29
.tool 29:24 33:-33
.top$ 2:25 6:11 10:-23 12:-32 22:-12 23:-21 24:-5 27:-63 29:51 30:52 31:55 33:29
.tor$ 10:-3 11:-15 14:14 17:78 18:-12 29:16 34:15
.tora 2:5
.torag 2:5
.tore 16:20
.tore$ 16:20
.tori 2:32 17:8 33:-32
.toria 17:12
.torin 2:17 29:8
.tors 23:17 25:-5 27:24
.tors$ 23:17 25:-5 27:24
.tory 6:54 19:37 29:21 33:-24
.tory$ 6:54 19:37 29:21 33:-24
.tot$ 8:-2 13:7 28:41
.tota 14:24 17:13
.total 14:24 17:13
.touc 15:44 33:29
.touch 15:33 33:29
.tpon 2:-17 11:6 15:44 16:49
.tpone 2:-9 11:6 15:34 16:39
.tra$ 0:30 1:40 22:8 23:14 31:-8
.trac 1:3 5:17 10:-2 18:34 29:51
.track 1:3 5:18 18:34
.tract 29:24
.trad 1:1 34:8
.tradu 1:1 34:8
.trag 1:14 9:29 29:-12
.trag$ 1:7 9:30 29:-11
.trai 2:59 5:-7 10:30
.train 2:60 5:-3
.tran 0:4 2:18 5:-27 10:17 11:-28 12:3 13:-8 14:16 20:2 23:8 25:-35 27:18 28:21 29:19 32:-3
.trans 0:4 2:18 5:-27 10:17 11:-28 12:3 13:-8 14:16 20:2 23:8 25:-35 27:18 28:21 29:19 32:-3
.trap 4:23
.trap$ 4:23
.tre$ 19:4 29:-18 33:36
.trea 5:36 9:-29 12:6 14:5 20:4 21:4 29:-27 32:37 33:-42 34:-5
.tream 5:39 9:-28 12:6 14:5 20:5 21:4 29:-25 32:38 33:-38 34:-4
.tree 5:-20 9:-2 12:90 25:-17 29:-4
.tree$ 5:-20 9:-2 12:90 25:-17 29:-4
.trib 17:73 27:31 31:5
.tribu 17:74 27:32 31:6
.tric 2:-2 8:9 10:34 12:32 28:-22
.trics 8:10
.trict 10:38 12:35 28:-21
.trii 28:25
.triin 28:25
.trin 0:-103 1:-34 2:3 3:-11 5:-66 6:6 7:-46 8:15 10:13 11:-62 12:12 14:-76 16:22 17:-52 18:5 19:13 20:-71 21:-4 24:20 25:-93 26:-14 27:24 28:18 29:-69 30:-1 31:1 32:-88 33:38 34:19
.tring 0:-102 1:-33 5:-64 6:12 7:-43 8:15 10:14 11:-61 12:11 14:-75 16:20 17:-51 18:5 19:14 20:-69 21:-4 24:19 25:-91 26:-14 27:25 28:19 29:-68 30:-1 31:1 32:-86 33:37 34:19
.trix 18:11
.trix$ 18:11
.trng 33:56
.trng$ 33:52
.tro$ 7:7 16:-7 29:5
.trod 1:14 11:2 17:31 24:-16
.trodu 1:14 11:2 17:31 24:-16
.tron 13:4 25:-17 34:21
.tron$ 13:4 25:-17 34:21
.tros 14:-1 19:16 29:16
.trosp 19:17 29:18
.trou 34:15
.truc 11:43
.truct 11:43
.true 12:16 33:23
.true$ 12:16 33:23
.trun 3:-7 5:7 12:24
.trunk 3:-6 5:7 12:24
.try$ 1:15 9:3 11:3
.tsch 9:16 34:17
.tsta 13:16
.tstan 13:16
.tstr 4:23
.tstra 4:23
.ttac 9:15
.ttach 9:15 29:7
.tte$ 14:34 20:-28
.tted 2:46 22:16 29:-34 33:16
.tted$ 2:46 22:16 29:-34 33:16
.tten 5:29
.tten$ 5:29
.tter 0:25 7:-1 8:-4 9:17 10:3 11:-3 12:1 22:-17 25:-7 26:-9 31:12 32:3 33:-5
.tter$ 0:25 7:-1 9:18 11:-6 17:-3 22:-13 25:-5 26:-8 31:12 32:6
.tters 12:8
.ttin 9:34 13:1 21:34 29:-48 31:18
.tting 9:34 13:1 21:34 29:-48 31:18
.ttle 11:-9 25:15 33:22
.ttle$ 11:-8 25:15 33:8
.tton 2:9 10:23 20:4 29:-17
.tton$ 10:23 20:6 29:-14
.ttri 10:17
.ttrin 10:17
.tty$ 33:6
.tual 5:9 19:19
.tuck 9:6 29:9
.tuck$ 9:6 29:9
.tue$ 14:9
.tuel 12:38
.tuell 12:38
.tuer 33:22
.tuer$ 33:12
.tues 2:14 16:25 24:21 29:18 33:-35
.tuesd 2:20 24:22 29:18 33:-5
.tuff 26:18 29:-20 32:45 34:18
.tuff$ 26:18 29:-20 32:45 34:18
.tula 25:24
.tulat 25:24
.turd 16:2
.turda 16:2
.ture 0:-74 1:-44 2:7 3:-72 4:-23 6:13 7:1 9:-99 10:8 11:2 12:11 13:-5 14:15 16:19 17:-9 19:20 20:-67 21:-51 22:14 25:5 27:-26 28:13 29:-48 30:-41 31:-17 32:-70 33:54
.ture$ 0:-41 1:-38 2:34 3:-16 4:-16 7:6 9:-59 10:25 11:-83 12:-19 13:-2 14:21 16:22 18:10 19:8 21:-43 22:23 23:3 25:24 27:-14 29:-78 32:-36 33:17 34:4
.turef 33:17
.tures 2:-51 6:20 10:-26 11:35 12:66 18:-48 25:-24 28:23 29:8 33:31
.turn 2:-14 8:27 9:26 18:-28 23:-1 25:-22 27:37 29:14 30:40 34:-16
.turn$ 2:-9 8:28 18:-18 25:-4 27:38 29:28 30:1
.turne 9:44 30:25 34:-11
.tus$ 5:60 8:-46 9:35 12:18 22:-1 26:7 29:-39 31:4 34:-14
.tuto 17:12
.tutor 17:12
.twea 2:77 11:-10
.tweak 2:77 11:-10
.twee 1:15 5:27 6:-21 10:6 18:-20 19:27 27:-14 28:19 29:17 32:42 33:-51
.tween 1:15 5:27 6:-21 10:6 18:-20 19:22 27:-14 28:24 29:17 32:42 33:-51
.twen 4:23
.twent 4:23
.twic 15:11 19:-2
.twice 15:11 19:-2
.two$ 1:13 3:17 6:-14 7:8 12:-7 13:-23 16:11 19:13 21:-26 22:39 24:28 25:-14 27:-18 28:-18 29:14 31:-30 33:26
.twor 1:35 4:9
.twork 1:35
.tyle 4:33 29:1
.tyle$ 4:33 29:1
.type 11:77 15:-4
.type$ 11:70 15:-4
.typo 2:28
.typo$ 2:28
.tzun 27:21
.tzung 27:21
.uage 0:6 11:12 15:6
.uage$ 0:8
.uages 11:13 15:7
.ual$ 1:37 11:37 18:32 19:4 29:-13 34:10
.uali 13:58 21:23 22:-16 29:-15
.uant 28:32 29:13
.uart 3:17
.uarte 3:17
.uary 4:3
.uary$ 4:3
.ubbe 8:28 26:58 29:-6 34:-16
.ubbed 26:58 34:-16
.uber 16:-4 20:-20 27:31 29:78 34:22
.uber$ 27:49 34:13
.ubern 20:-11 29:58
.ubers 29:37
.ubli 5:-7 6:9 20:53 29:-19 33:-56
.ublic 20:31
.ublis 5:-4 6:10 19:2 20:1
.ubmi 13:-3 22:16 29:13
.ubmit 13:-2 22:28 29:13
.ubsc 2:-12 5:-20 6:-36 8:-22 9:-17 10:-37 11:19 17:-14 24:-21 25:-40 26:68 27:20 29:38 30:51 31:26 34:18
.ubscr 2:-10 5:-12 6:-22 8:-19 9:-9 10:-33 11:19 17:-12 24:-16 25:-30 26:61 27:15 29:41 30:53 31:19 34:10
.ubun 3:10 4:19 20:13 29:1
.ubunt 3:10 4:19 20:13
.uce$ 1:15 11:4 24:-15
.uch$ 2:-21 15:23 25:44 28:70 29:5 33:-4
.uche 27:1
.uches 27:1
.uck$ 9:15 29:6
.uct$ 0:5 10:21 20:10 27:12 33:-16
.ucti 1:1 11:40 17:8
.uctio 1:1 11:40 17:8
.ude$ 1:15 10:21 27:27
.uded 2:3
.uded$ 2:3
.udge 3:14 7:-9 8:-18 16:11 23:27 24:21 29:34 33:-26 34:-6
.udge$ 16:11 24:30
.udget 3:14 7:-7 8:-16 29:41 33:-2
.udit 1:16 9:-12 13:40
.udit$ 1:16 9:-12 13:40
.ueez 16:33
.ueeze 16:33
.uell 12:38
.uena 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
.uenas 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
.uepr 2:21
.uepri 2:21
.uer$ 17:7 33:11
.ues$ 16:11 17:6
.uesd 2:20 24:21 29:23 33:-6
.uesda 2:20 24:21 29:23 33:-6
.uess 13:37 29:-14
.uest 2:-2 3:-9 5:-16 7:3 8:33 9:26 10:-10 11:10 13:16 16:-3 19:-7 21:36 22:51 25:-13 27:-9 29:-7 31:-17 32:20
.uest$ 7:20 8:46 9:77 10:-15 11:6 13:-15 14:-18 21:36 22:52 25:-27 27:-13 29:-6 31:-19 32:-23
.ueste 8:17 21:29
.uesti 2:-16 8:-13 9:-19 12:1 14:3 17:9 18:5 20:4 21:-7 22:8 28:1 33:3 34:19
.uests 2:22 9:-44 13:59 29:5
.ueue 9:9 13:65 14:-25 18:28 25:-23 28:-17 29:28 32:-11
.ueue$ 9:9 13:65 14:-25 18:28 25:-23 28:-17 29:28 32:-11
.uff$ 26:18 29:-20 32:45 34:18
.ugfi 2:23 5:1 20:33
.ugfix 2:23 5:1 20:33
.ugge 15:38
.ugges 15:38
.ugh$ 2:6 5:4 6:-13 7:29 8:16 10:-10 11:6 12:-62 13:10 14:8 16:-1 19:-15 22:48 24:-25 27:-35 29:-34 31:25 33:-47
.ughl 28:7
.ughly 28:7
.ught 7:5 15:8
.ught$ 7:5
.ugin 2:47 10:3
.ugin$ 2:45 22:4
.ugins 10:9
.ugs$ 17:38 25:5
.ugus 1:22 20:6 32:32
.ugust 1:22 20:6 32:32
.uhm$ 2:-14 3:6 5:-4 8:-12 9:20 11:12 12:24 13:12 17:-21 18:-15 19:-8 23:17 26:10 27:-1 29:-10 31:-10 33:-3 34:23
.uick 5:23 6:2 8:-4 9:-9 10:-22 11:10 14:4 17:-18 18:8 21:-5 22:-12 25:11 28:33 32:7 33:15
.uick$ 5:23 6:2 8:-4 9:-9 10:-5 11:10 14:4 17:-18 18:9 21:-4 22:-12 25:12 28:4 32:7 33:18
.uide 11:35 17:47 18:-15 24:16
.uide$ 11:35 17:47 18:-15 24:16
.uiet 25:-8 31:57
.uiet$ 25:-8 31:57
.uild 5:33 12:-22 14:-29 17:-29 20:3 25:18 29:43 33:17
.uild$ 4:1 5:22 14:-17 17:-17 20:8 25:25 29:49
.uilde 15:10 29:6
.uildi 29:-9
.uire 0:-26 1:-11 2:-7 6:15 10:11 12:9 13:4 16:13 18:3 21:7 22:-5 23:-20 24:13 28:7 29:-57 33:22 34:22
.uire$ 21:21
.uired 21:21
.uirem 0:-19 1:-10 6:14 9:-19 10:18 12:11 13:6 16:15 18:5 21:-35 23:-18 24:16 28:9 29:-39 33:18 34:25
.uit$ 17:15 20:17 27:-3 31:48
.uita 17:15
.uitab 17:15
.ulat 25:59
.ulati 25:59
.uld$ 0:61 1:-6 2:18 3:52 5:-6 6:-4 7:51 8:-29 9:-28 10:-32 11:-22 12:-51 13:-13 15:55 16:13 17:24 19:1 20:-16 21:45 22:18 25:-49 26:29 28:-52 29:-13 30:7 31:-1 33:-13
.ule$ 1:24 2:-9 3:24 4:23 9:-7 12:-7 13:-16 14:84 18:26 19:30 20:-41 24:5 25:-81 27:-1 31:-47 32:-25
.uled 15:15 29:-9 32:39
.uled$ 15:15 29:-9 32:39
.uler 9:4 29:15
.uler$ 9:4 29:15
.ules 2:-23 10:37 18:-8 19:12 22:16
.ules$ 2:-23 10:37 18:-8 19:12 22:16
.ulin 9:11
.uling 9:11
.ull$ 2:35 4:-24 5:-2 8:-1 9:-44 13:-36 14:65 16:1 18:13 21:-15 25:-6 28:14 29:54
.ult$ 23:44
.ults 7:14 8:29 9:-15
.ults$ 7:14 8:29 9:-15
.uly$ 33:39
.uman 11:-25 25:8 34:43
.uman$ 11:-25 25:8 34:43
.umb$ 10:28
.umbe 5:28 7:32 8:43 9:24 13:6 24:-13 25:-15 28:51
.umber 5:28 7:32 8:43 9:24 13:6 24:-13 25:-15 28:51
.umbs 8:42
.umbs$ 8:42
.ume$ 9:11 12:20 27:19 31:-14
.umen 0:16 1:3 3:3 5:-14 11:12 12:-7 21:40 22:-8 25:1 34:8
.ument 0:16 1:3 3:3 5:-14 11:12 12:-7 21:40 22:-8 25:1 34:8
.umma 27:16 32:41
.ummar 27:16 32:41
.ummi 29:27
.ummit 29:27
.umou 15:18
.umour 15:18
.ump$ 2:25 10:1 14:25 22:41 25:15 29:-46 33:9
.umpi 2:20
.umpin 2:20
.umps 2:-4 12:42
.umps$ 2:-4 12:42
.una$ 2:26 22:30
.unbl 8:15 22:19
.unblo 8:15 22:19
.unce 9:24 11:9 14:-17 20:28 26:17 27:44 29:-45 31:7 33:-22
.unce$ 27:12
.unced 9:11 29:-10 34:8
.uncem 11:12 20:3 26:22 27:20 31:13
.unch 20:25 24:20 25:49 29:18 31:-24 32:-41 33:-45
.unch$ 20:30 24:20 25:49 29:20 31:-24 32:-40 33:-39
.unct 11:29 33:22
.uncti 11:29 33:22
.und$ 2:30 17:26 18:24 19:14 21:16 22:-14 24:23 25:35 27:1 29:-60 33:-2
.unda 8:33 32:34
.unday 8:33 32:34
.unde 2:-19 5:1 6:-59 10:64 11:27 12:36 13:37 17:-12 18:-36 25:6 26:5 30:-21
.undec 7:5 13:55
.under 2:-7 5:9 6:-42 10:68 11:8 12:41 25:21 26:7 30:-6
.undo 2:-1 7:14 15:-9 16:63 25:22
.undo$ 7:6 15:-6 16:65
.unds 9:11
.unds$ 9:11
.une$ 1:11 21:15 22:1 24:7
.unfr 6:-23 12:72 34:13
.unfre 6:-22 12:30 34:14
.unfro 12:42
.ung$ 27:21
.unge 2:12 31:21
.ungen 31:21
.unit 29:8
.unit$ 29:11
.unk$ 3:-6 5:7 12:24
.unle 20:2
.unni 25:16 29:2
.unnin 25:16 29:2
.unny 25:30
.unny$ 25:30
.uns$ 34:30
.unsu 6:-14 11:7 26:-48 27:-44 30:78 31:58 34:8
.unsub 6:-13 11:9 26:-47 27:-36 30:79 31:48 34:8
.unt$ 8:-32 10:27 13:35 28:33 29:45 33:-11 34:-22
.unta 30:4 34:14
.untab 30:4 34:14
.untd 27:9 28:67 31:14
.untdo 27:14 28:58 31:15
.unte 2:-5 6:-5 10:55
.unti 3:11 4:-32 5:-37 7:24 8:16 10:-41 13:-10 14:43 15:-11 16:26 17:-42 19:-39 20:-22 21:7 22:40 24:35 25:-21 27:-60 28:47 29:-5 31:30 34:-26
.until 3:12 4:-32 5:-36 7:24 8:16 10:-39 13:-10 14:44 15:-4 16:19 17:-41 19:-39 20:-22 21:7 22:40 24:36 25:-20 27:-59 28:46 29:-4 31:30 34:-25
.unto 2:-4 5:36 33:12
.unts 10:13
.unts$ 10:13
.untu 3:10 4:19 20:13
.untu$ 3:10 4:19 20:13
.unwa 10:-28 28:32 31:16
.unway 10:-20 28:36
.uota 22:29 25:-2 29:16
.uota$ 22:21 25:-2 29:16
.uova 2:31 20:6
.uova$ 2:31 20:6
.upco 6:6 14:6 18:39
.upcom 6:6 14:6 18:39
.upda 2:7 5:8 7:4 8:-28 9:19 15:-34 16:20 19:-20 24:1 26:-22 27:43
.updat 2:7 7:4 8:-28 9:19 15:-33 16:21 19:-20 24:8 26:-22 27:48
.uper 25:13 28:14 29:-10
.uper$ 25:16 28:14 29:-9
.upgr 2:28 20:7 22:13 29:19
.upgra 2:28 20:7 22:13 29:19
.uple 6:26
.uple$ 6:26
.uplo 2:12 3:4 22:40 33:2
.uploa 2:13 3:4 22:26 33:3
.uppo 0:2 2:13 6:-9 10:6 18:-4 20:-12 21:30 28:-20 29:48
.uppor 1:13 5:-20 28:-3 29:69
.uppos 0:4 2:16 5:19 10:17 21:32 29:-17
.upst 5:8 9:-12 12:8 14:7 20:10 21:5 29:-16 32:40 33:-22 34:-2
.upstr 5:8 9:-11 12:8 14:7 20:10 21:5 29:-16 32:40 33:-22 34:-2
.urat 6:23 29:-6 33:2
.urce 17:21
.urce$ 17:21
.urch 6:6 9:27 29:-19
.urch$ 6:6 9:27 29:-19
.urda 16:2
.urday 16:2
.urde 7:-16 8:-24 9:71
.urde$ 7:-16 8:-24 9:71
.ure$ 0:-78 1:-53 2:29 3:-47 4:-26 7:35 9:-98 10:7 12:-16 13:-15 14:18 15:3 16:6 18:7 19:7 20:-4 21:-2 22:13 24:42 25:16 27:-7 28:1 29:-108 30:-13 31:-17 32:-46 33:29 34:3
.uref 33:17
.urefr 33:17
.ures 2:-51 6:20 10:-27 11:31 12:66 18:-49 25:-30 28:23 29:27 33:31
.ures$ 2:-51 6:20 10:-27 11:31 12:66 18:-49 25:-30 28:23 29:27 33:31
.urin 2:84 10:-16 12:-25 17:5 31:43
.uring 2:84 10:-16 12:-25 17:5 31:43
.urit 1:18 2:12 7:15 11:-13 12:-4 13:-10 16:2 22:10 25:14 33:-31 34:19
.urity 1:19 7:16 11:-12 13:-10 16:3 22:15 29:18 33:-27 34:22
.url$ 26:35
.urll 22:23
.urlli 22:23
.urn$ 2:-10 8:28 18:-31 25:-6 27:38 29:36 30:1
.urne 9:44 25:3 30:25 34:-12
.urned 9:44 30:25 34:-11
.urpo 10:14 11:3 30:2
.urpos 10:14 11:3 30:2
.urre 4:15 5:59 12:47 26:5
.urren 4:15 5:55 12:49 26:5
.urs$ 1:8 6:-24 13:6 15:10 24:30 27:-2 28:59 29:-55 33:14 34:7
.ursd 6:20 12:-24 16:31 19:-14 32:32 33:31
.ursda 6:20 12:-24 16:31 19:-14 32:33 33:28
.urse 5:6 11:47 25:-13 31:21
.ursel 11:48 25:-13 31:21
.urt$ 15:1
.urth 31:44
.usag 11:55 25:-22 29:-1
.usage 11:55 25:-22 29:-1
.usam 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.usamm 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.use$ 0:10 1:4 3:36 4:4 5:-3 7:-6 8:60 9:-17 10:-33 11:27 12:4 13:-22 14:-2 15:20 16:24 19:-18 21:-21 24:-35 25:-20 27:-8 29:12 31:-2 33:-10
.used 7:10 9:26 29:11 33:-11
.used$ 7:10 9:26 29:11 33:-11
.user 20:47 34:8
.user$ 29:21
.users 20:51 29:-1 34:13
.ush$ 0:5 8:-21 11:-24 12:27 15:23 24:-21 25:-71 31:78 32:-24
.ushe 6:23 29:5 34:4
.ushed 6:23 29:7
.ushy 10:40
.ushy$ 10:40
.usin 10:22 11:12
.usine 10:23
.using 11:13
.usio 9:18
.usion 9:18
.uss$ 8:-6 21:5 29:15 30:5 31:-19
.ust$ 0:-6 1:18 2:1 5:-15 6:27 8:6 9:-8 14:15 15:-59 16:38 17:78 19:-4 21:21 22:-5 24:-3 26:-4 28:-8 29:-28 32:30 33:14 34:-9
.usta 34:17
.ustan 34:17
.uste 6:17
.usto 2:8 4:-3 6:5 9:-9 12:1 15:19 20:38 21:3 24:-16 29:15
.ustom 2:8 4:-3 6:5 9:-9 12:1 15:20 20:29 21:3 24:-16 29:16
.usua 4:9
.usual 4:9
.usy$ 20:-16 25:28 32:12
.utc$ 10:-9 24:34 33:62
.ute$ 11:-61 17:33 25:-45 27:35 30:81 31:40 32:-14
.uted 25:-19 30:53
.uted$ 25:-19 30:53
.utes 16:-8 25:17
.utes$ 16:-8 25:17
.uth$ 15:18
.utho 7:11 34:23
.uthor 7:11 34:23
.utin 17:10 30:22
.uting 17:10 30:22
.utio 27:41 29:-40 31:12
.ution 27:41 29:-40 31:12
.utlo 14:-31 26:56 32:10
.utloo 14:-31 26:56 32:10
.utof 1:27 6:10 10:-16 14:11 18:46 21:15 22:-17 24:-7 29:-17 33:36
.utoff 1:27 6:10 10:-16 14:11 18:46 21:15 22:-17 24:-7 29:-17 33:36
.utom 30:9
.utoma 30:9
.utor 2:10 17:34 29:9
.utor$ 17:70 29:-19
.utori 17:12
.utors 17:-44 29:39
.utre 28:1 29:-9 33:31
.utro 13:4 25:-17 34:21
.utron 13:4 25:-17 34:21
.uts$ 5:29 8:-3 9:12 11:40 25:-29
.utst 13:16
.utsta 13:16
.utte 12:8 14:43 20:-15 33:-23
.utti 10:9
.uttin 10:9
.utto 2:8 10:23 20:4 29:-18
.utton 2:9 10:23 20:4 29:-17
.utur 18:15
.uture 18:15
.uty$ 29:-16 34:68
.uul$ 29:32
.vaca 20:18 29:29
.vacat 29:38
.vail 19:12 20:49 26:21 33:-23
.vaila 19:12 20:49 26:21 33:-23
.val$ 8:42 13:40 29:-14
.vali 9:42 10:8
.valid 9:42 10:8
.vals 7:12
.vals$ 7:12
.vanc 1:-2 8:-3 14:3 18:17 21:7 23:-8 24:3 26:1 27:-9 29:-6 33:8
.vance 1:-2 8:-3 14:3 18:17 21:7 23:-8 24:3 26:1 27:-9 29:-6 33:8
.vate 0:17 11:24 27:6 29:-8
.vate$ 0:17 11:11 27:7
.ved$ 2:-54 3:7 5:1 7:-6 8:18 9:29 11:-35 13:21 15:12 17:72 19:-6 22:-52 26:-1 29:-38 30:13
.vell 9:24
.velo 2:-4 4:9 5:51 10:13 29:-6
.velop 2:-4 4:9 5:51 10:13 29:-6
.vemb 3:24 4:1
.vembe 3:24 4:1
.veme 2:6 9:23
.vemen 9:25
.ven$ 12:-23 15:27 21:56 22:16 32:43
.vend 2:15 21:8 22:-2
.vendo 2:15 21:8 22:-2
.veni 25:28 33:5
.venin 25:24 33:5
.vent 18:49 27:1 32:24
.vent$ 18:30
.vents 18:1 27:2 32:26
.venu 29:19
.venue 29:19
.ver$ 1:-2 2:-15 3:-28 6:31 7:43 8:-35 9:14 10:27 11:-28 12:-33 13:-38 14:-35 15:5 17:86 18:26 19:-19 20:-39 21:31 22:39 24:-51 25:32 26:-15 27:49 28:-65 29:4 31:-56 32:-24 33:-63
.vera 8:4
.verd 6:33 9:36 33:-29
.verdi 9:36
.vere 8:19 27:22
.vered 27:23
.verk 0:15
.verki 0:15
.verl 16:12 24:9
.vers 1:-26 2:66 3:-49 4:35 5:15 9:-33 10:8 11:-17 12:-81 13:37 17:-38 18:-96 19:26 20:40 25:-31 27:-60 28:-38 29:6 32:-61 34:28
.vers$ 13:58 14:-12 29:-4 33:7 34:47
.verse 8:6
.versi 1:-16 2:15 3:-12 4:37 5:25 6:12 9:-22 17:-3 19:36 20:46 29:29 32:-2
.versl 2:34 12:-17 21:15
.vert 2:35 15:-18 27:6 33:10
.vert$ 2:17 15:-16 33:11
.verv 13:42 14:35 32:11
.vervi 13:42 14:35 32:11
.very 0:-46 2:-16 5:48 6:-6 12:48 13:29 14:76 15:-9 17:-65 19:-3 21:-23 22:-24 24:11 25:25 27:46 28:-29 31:5 32:-18 33:-24
.very$ 2:-23 8:-15 13:18 14:80 19:-24 24:48 25:58 27:56 28:-17 31:-44 32:-23 33:-58 34:-2
.veryb 25:22
.veryo 5:16 9:1 12:3 14:-12 18:7 20:11 25:-12 31:6 34:3
.veryt 8:2 11:23 12:27 13:11 14:25 16:14 20:-27 24:-30 25:-37 29:-20 31:34
.ves$ 7:24 9:-47 13:-24 18:14 20:20 24:-3 25:23 26:56 29:-13 33:-44
.veto 8:29
.vice 31:26
.viel 25:9
.viele 25:9
.vien 27:11
.view 1:27 2:3 9:2 10:-57 13:5 14:28 16:-39 22:24 24:-13 27:-20 29:10 32:17 34:11
.view$ 1:30 13:3 14:35 16:-34 17:-11 21:-32 24:-3 25:2 29:13 32:19 33:7 34:19
.viewe 2:27 10:-23 22:41
.vim$ 5:-12 29:54
.vinc 7:16 21:36
.vince 7:16 21:36
.ving 0:17 2:10 5:-47 6:-44 7:9 9:-28 11:10 12:-39 15:35 16:-17 25:68 29:-19
.ving$ 0:17 2:10 5:-47 6:-44 7:9 9:-28 11:10 12:-39 15:35 16:-17 25:68 29:-19
.viou 19:77 20:-6 29:6 34:-8
.vious 19:77 20:-6 29:6 34:-8
.viro 17:2
.viron 17:2
.visa 20:16 27:15
.vise 24:27 33:-10
.vise$ 24:28 33:-10
.visi 27:57 29:-26
.viso 25:-8 27:21 31:21
.visos 25:-7 27:22 31:21
.vite 8:-27 29:47
.vite$ 8:-27 29:47
.voic 29:42
.voice 29:42
.volu 9:12
.volum 9:12
.volv 10:21 17:35 29:-20
.volve 10:21 17:35 29:-20
.vors 6:44 12:-5
.vote 2:-17 8:5 9:38 11:21 13:47 21:-9
.vote$ 2:-11 7:4 8:25 9:-25 11:25 13:50 21:-4 34:8
.voted 9:20
.votes 8:-16 9:54
.vour 0:24 8:1 12:-10 25:23 29:-27 34:-4
.vour$ 0:24 8:1 34:-3
.vpn$ 29:42
.wait 2:55 5:-76 6:22 7:43 13:44 22:-5 29:-43 32:5
.wait$ 2:71 7:48 9:-45 21:2
.waiti 5:-49 9:15 13:45 18:39
.waiv 2:-25 9:31 13:49 21:44 22:36 29:-33
.waive 2:-24 9:31 13:49 21:31 22:36 29:-26
.wake 24:19
.wake$ 24:19
.walk 11:22
.walk$ 11:22
.wall 14:25
.wall$ 14:4
.want 0:25 1:1 4:15 7:-26 8:-74 10:-22 11:-75 15:7 16:-5 17:27 20:-12 21:3 22:50 26:36 27:45 28:-23 29:-23 31:29 32:-38 33:20 34:-56
.want$ 0:34 1:2 4:11 7:-19 8:-48 10:-28 15:6 16:-9 17:20 20:-6 22:42 25:-104 26:10 27:41 31:39 32:-25 34:-19
.wante 22:29 25:11 26:24
.wants 5:12 17:7 21:15 22:-11 25:15 29:-9 33:16 34:-15
.wap$ 9:36 16:39 33:-9
.ward 5:-35 15:13 18:44 29:7
.ward$ 15:13 29:8
.ware 21:2
.ware$ 21:2
.warn 23:2 24:70
.warn$ 23:6 24:40
.warni 24:1
.was$ 0:20 1:-13 2:-46 6:38 7:-23 8:-11 9:50 10:22 12:-14 14:-9 15:22 17:-22 19:76 20:-23 22:9 23:-6 24:-32 25:4 28:-30 33:1 34:9
.watc 18:21 27:39 31:36
.watch 18:21 27:39 31:36
.wave 8:19 13:17
.wave$ 8:19 13:17
.way$ 0:18 5:37 6:-55 7:-19 9:-15 10:-32 11:33 14:-15 16:-29 20:-3 21:15 22:8 24:35 27:-10 28:64 29:-29 30:7 31:18 32:4 33:-59
.ways 14:-26 24:23 25:31
.ways$ 14:-26 24:23 25:31
.wbie 17:80 25:-8
.wbie$ 17:65 25:-5
.wcom 2:-30 17:69
.wcome 2:-30 17:69
.weak 2:76 10:-9 11:-19 29:-8 32:16
.weak$ 2:54 10:-2 11:-19 16:1 32:16
.weat 29:44
.weath 29:44
.webh 26:24 27:4
.webho 26:24 27:4
.webl 29:33
.webla 29:33
.wed$ 2:84 5:-60 6:-48 10:-4 12:11 13:29 15:7 25:4 29:-24
.wedn 1:24 16:16 20:32 31:4
.wedne 1:24 16:16 20:32 31:4
.week 0:-88 1:32 4:12 5:50 7:-82 8:-45 9:-20 10:-109 11:-125 12:-123 13:-15 14:-145 15:7 16:45 18:-133 19:-10 20:-21 23:-24 24:20 28:44 29:-64 30:-26 31:35 32:109 33:31 34:-41
.week$ 0:-33 1:23 2:11 4:-11 5:51 7:-3 8:-71 10:-127 11:-61 12:-48 14:-65 15:25 16:50 17:8 18:-99 19:-76 20:-16 23:-41 24:45 25:-7 26:-54 27:-24 28:-12 30:-14 31:1 32:88 33:45 34:-1
.weekd 20:11
.weeke 2:-20 25:58 28:32
.weekl 9:-2 25:-24 26:25 27:32 29:-12 31:24 32:42
.weeks 4:60 5:23 19:22 28:45 32:-5
.ween 1:15 5:27 6:-23 10:6 18:-20 19:22 27:-14 28:26 29:16 32:41 33:-53
.ween$ 1:15 5:27 6:-23 10:6 18:-20 19:22 27:-14 28:26 29:16 32:41 33:-53
.welc 2:23 17:21 25:14
.welco 2:24 17:21 25:14
.well 21:7 25:20 27:11
.well$ 21:7 25:20 27:11
.went 4:23 19:61 20:-23 24:-21
.went$ 19:63 20:-22 24:-21
.wenty 4:23
.wer$ 9:31 25:-8 26:-27 27:-19 29:28 30:45
.were 2:-16 9:-2 13:59 19:52
.were$ 2:-15 6:1 13:29 19:52
.wered 13:27
.wers 2:-8 17:-5 20:61 21:4 29:-21 34:10
.wers$ 21:5 34:12
.wert 25:-19 29:50
.what 0:-12 1:-38 2:-33 3:-1 4:-109 5:40 6:-64 8:-118 9:5 10:66 11:39 12:-42 13:30 14:6 15:-9 16:-153 17:53 18:53 19:16 20:6 22:-122 24:-12 25:-43 26:5 27:-119 28:-9 30:-3 31:-96 32:23 33:11 34:-90
.what$ 0:-10 1:-34 2:-31 3:-1 4:-106 5:41 6:-59 8:-113 9:5 10:54 11:39 12:-67 13:31 14:2 15:-20 16:-143 17:57 18:42 19:17 20:7 22:-116 24:-10 25:-41 26:6 27:-110 28:-7 30:-3 31:-90 32:25 33:35 34:-87
.whate 18:26
.whch 5:9
.whch$ 5:9
.whee 4:17 29:-14
.when 0:-80 1:-34 2:-69 3:19 4:-87 5:-81 6:-73 7:-18 8:-82 9:1 10:-30 11:-33 12:-99 13:-75 14:6 15:-20 16:-85 17:-75 18:-25 19:56 20:105 22:-107 23:1 24:28 25:-37 26:-105 27:48 28:-30 29:31 30:-77 31:-95 32:-51 33:103 34:-31
.when$ 0:-70 1:-23 2:-100 3:20 4:-81 5:-78 6:-69 7:-16 8:-69 9:4 10:-26 11:-24 12:-96 13:-64 14:12 15:-16 16:-79 17:-65 18:-23 19:57 20:106 22:-97 23:1 24:33 25:-29 26:-69 28:-26 29:33 30:-68 31:-86 32:-45 33:102 34:-25
.whene 27:66
.wher 2:-41 3:-57 5:56 9:29 10:-61 11:8 12:-57 14:55 15:23 17:40 18:-27 20:-60 21:17 22:-1 25:-50 27:-38 29:17 32:-3
.where 2:-41 3:-57 5:56 9:29 10:-61 11:8 12:-53 14:50 15:23 17:40 18:-24 20:-59 21:17 22:-1 25:-50 27:-38 29:17 32:-2
.whet 12:32 15:15 34:34
.wheth 12:32 15:15 34:34
.whic 0:-53 1:-38 2:-48 4:-26 5:20 6:-9 7:-52 8:-31 10:23 12:-38 13:44 15:-44 16:-69 17:10 18:53 19:15 20:22 21:-6 22:-66 23:12 24:-63 25:-75 26:18 27:-74 28:-27 29:28 30:-44 31:-51 33:27 34:29
.which 0:-53 1:-38 2:-51 4:-26 5:20 6:-9 7:-52 8:-31 10:23 12:-37 13:44 15:-44 16:-69 17:11 18:53 19:15 20:22 21:-5 22:-66 23:12 24:-63 25:-75 26:18 27:-74 28:-27 29:27 30:-44 31:-51 33:27 34:29
.whih 33:17
.whil 32:5
.while 32:5
.who$ 0:10 1:-29 2:-104 3:40 4:-19 5:-93 6:-80 8:-79 9:27 10:-2 11:-34 12:-82 13:8 14:-55 15:-20 16:-66 17:26 18:-32 19:-21 20:-89 21:4 22:-80 23:8 24:-54 26:50 27:-26 28:-81 29:6 30:16 31:-42 32:-68 33:-75 34:149
.whoe 7:11 8:-2
.whoev 7:11 8:-2
.whol 14:63
.whole 14:63
.whom 2:-12 7:3 9:-10 10:18 15:27 19:-17 33:-49 34:102
.whom$ 2:-12 7:3 9:-10 10:18 15:27 19:-17 33:-49 34:102
.whos 7:27 10:-21 21:-17 29:-18 34:83
.whose 7:27 10:-21 21:-17 29:-18 34:83
.why$ 0:26 2:-53 6:-3 7:-16 9:46 10:98 12:-53 15:15 18:-22 23:6 25:-44 28:-30 29:71 30:38 31:-21 33:-56
.wice 15:11 19:-2
.wice$ 15:11 19:-2
.wich 25:25 29:-24
.wich$ 25:25 29:-24
.wifi 29:30
.wifi$ 29:30
.wiki 29:41
.wiki$ 29:41
.will 0:-16 1:-6 2:6 3:39 4:-21 5:-15 6:-27 8:14 10:-34 11:-28 12:-26 13:-29 15:3 16:-4 17:-8 19:-59 20:34 21:46 22:13 23:31 27:-36 28:33 29:39 30:24 31:-65 32:-3 33:-4 34:4
.will$ 0:-15 1:-6 2:8 3:39 4:-21 5:-15 6:-27 8:14 10:-34 11:-27 12:-26 13:-29 15:4 16:-4 17:-8 19:-59 20:34 21:47 22:14 23:31 27:-35 28:33 29:33 30:24 31:-65 32:-3 33:-4 34:4
.wind 6:56 10:17 20:-3 29:3 33:17
.windo 6:56 10:17 20:-3 29:3 33:17
.wing 3:21 4:16 5:-4 12:19 18:23 26:37
.wing$ 3:21 4:16 5:-4 12:19 18:23 26:37
.wise 2:14 14:-21 15:1 20:15 33:26
.wise$ 2:14 14:-21 15:1 20:15 33:26
.witc 27:23 30:21
.witch 27:23 30:21
.with 0:12 1:-41 3:-8 4:24 5:6 6:-16 8:27 9:22 10:11 12:26 13:15 14:16 15:-34 16:19 18:-5 19:24 20:-26 21:1 23:-11 24:-4 25:-31 27:-4 28:4 29:-16 31:13 33:-23
.with$ 1:-37 2:4 3:-2 4:28 5:20 6:-11 9:30 12:2 13:4 14:23 15:-31 16:31 19:27 20:-23 21:11 22:5 23:-9 25:-22 26:-49 29:-7 30:-50 31:21 33:-16
.withd 8:45
.withi 5:-2 10:17 28:31
.witho 0:5 12:21 26:2
.wiza 8:6 22:-3
.wizar 8:6 22:-3
.wmuc 28:14
.wmuch 28:14
.wner 0:4 10:-12 16:-4 34:71
.wner$ 10:-2 34:63
.wnlo 20:41 29:7
.wnloa 20:41 29:7
.wns$ 31:42 34:16
.won$ 25:-5 29:65 34:-40
.word 2:15 5:-21 11:61 20:-26 25:10 33:28
.word$ 5:-16 11:39 29:13
.wordi 12:15 33:41
.words 11:18 25:17
.work 1:31 2:-35 3:12 4:1 5:41 6:-29 8:7 10:-11 11:2 12:-4 13:-12 17:64 19:-13 20:-40 22:6 23:23 25:34 27:-8 28:14 29:-29 31:-37 33:-53
.work$ 1:23 2:-26 3:16 4:6 5:44 8:11 11:13 12:-17 17:21 20:-23 22:5 23:8 25:6 31:-15
.workf 17:10
.worki 28:21
.works 11:-2 17:15 23:2 25:24 30:18
.worr 18:32
.worry 18:32
.wort 21:26
.worth 21:27
.woul 0:32 2:12 3:30 6:-34 7:18 10:-6 15:31 17:4 18:-7 19:34 20:-12 21:9 24:17 25:-25 27:12 28:-8 29:-33 30:17 32:-20 33:-40
.would 0:32 2:13 3:31 6:-32 7:13 10:-6 15:28 17:4 18:-7 19:34 20:-12 21:9 24:17 25:-25 27:12 28:-6 29:-32 30:17 32:-20 33:-39
.writ 6:13 7:-3 8:-5 11:2 14:2 15:-15 16:7 17:-28 19:8 20:-14 21:24 24:25 25:-6 26:-3 29:21 31:-11 33:-8
.write 2:-28 6:20 11:7 13:-7 20:-4 21:37 24:20 25:-13 29:60
.writi 0:3 15:-1 16:8 17:-6 19:13 27:1 29:-9 33:-8 34:1
.wron 16:27 22:11 25:21
.wrong 16:27 22:11 25:21
.wrot 10:17
.wrote 10:17
.wsle 0:3 5:1 10:4 11:-3 15:-2 16:3 17:-9 22:-10 26:-6 29:3 32:7 34:1
.wslet 0:3 5:1 10:4 11:-3 15:-2 16:3 17:-9 22:-10 26:-6 29:3 32:7 34:1
.wurd 7:-16 8:-24 9:71
.wurde 7:-16 8:-24 9:71
.xact 10:33 16:-5 17:-3 25:22 28:8 29:-19 33:35
.xact$ 33:52
.xactl 10:36 17:-1 25:23 28:12 29:-16
.xamp 7:42 11:34 25:-16
.xampl 7:42 11:25 25:-16
.xcep 1:-3 2:-18 4:-16 5:-34 6:-5 8:27 9:33 11:1 12:-40 13:50 14:-29 16:-32 17:-39 20:-25 21:58 22:34 25:-3 27:9 32:-27 33:-33 34:23
.xcepi 13:7
.xcept 1:-1 2:-13 4:-15 5:-28 8:30 9:35 12:-35 13:43 14:-25 16:-31 17:-34 20:-22 21:53 22:36 27:10 32:-22 33:-31 34:27
.xcus 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
.xcuse 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
.xec$ 27:4
.xed$ 5:-12 12:41 29:31
.xemp 2:2 10:7 12:-15 13:42 22:46 34:-4
.xempt 2:2 10:11 12:-12 13:23 22:46 34:-4
.xes$ 2:31 10:26 12:-15 22:5
.xing 2:-12 5:38
.xing$ 2:-12 5:38
.xist 3:24 5:-3 6:4 11:26 29:-13
.xist$ 2:6 3:9 6:10
.xisti 11:11
.xpec 17:25 20:56 29:-15 33:19
.xpect 17:10 20:56 29:-15 33:22
.xpen 29:9
.xpens 29:9
.xpir 6:55 9:45 13:4 20:-2 32:-6
.xpire 6:55 9:46 13:2 20:-2 32:-6
.xpla 10:73 11:33 13:-7 17:3
.xplai 10:70 11:37 13:-7
.xten 2:-4 6:-20 8:10 15:21 22:19 33:4 34:-5
.xtend 6:-12 8:16 15:8 29:4 33:13
.xtens 22:27
.xtra 0:31 1:40 22:8
.xtra$ 0:31 1:40 22:8
.xts$ 2:-8 8:6 10:26 12:34 22:-5 33:47
.ybe$ 0:22 15:23 16:-19 25:11 30:13
.ybod 10:15 25:20
.ybody 10:15 25:20
.yce$ 3:2 29:-20 34:6
.ycel 3:15 14:8 16:-10 19:17
.ycel$ 3:15 14:8
.ycle 1:-54 2:-25 3:81 4:79 5:47 6:-63 9:-41 12:-26 13:10 14:29 16:-38 17:-9 18:-83 19:59 20:-16 22:-46 24:-19 25:-86 27:-37 29:-72 31:-29 32:-65 33:1
.ycle$ 0:1 1:-53 2:-13 3:39 4:82 5:54 6:-57 9:-29 12:-17 13:12 14:37 16:-22 17:-2 18:-81 19:44 22:-42 24:-12 25:-77 27:-30 28:4 29:-58 31:-26 32:-58 33:4
.ycles 3:72 19:11
.ycll 3:2
.yclle 3:2
.yeah 12:9 25:14
.yeah$ 12:9 25:14
.year 2:-4 15:20 19:72 20:-3 29:72 33:-45
.year$ 15:20 19:75 29:39 33:-43
.years 25:6 29:27
.yed$ 15:49
.yell 24:60
.yell$ 24:60
.yes$ 2:26 8:56 25:12 29:-16 33:1
.yest 3:9 6:38 7:31 8:-2 16:12 33:-22 34:4
.yeste 3:9 6:30 7:31 8:-2 16:12 33:-11 34:4
.yet$ 3:44 4:-17 5:36 6:59 7:5 8:-65 9:5 12:49 16:-22 20:-33 28:-2 29:-59 31:-38
.ying 7:4 8:-11 10:43 18:2 26:7 31:23 32:-4
.ying$ 7:4 8:-11 10:43 18:2 26:7 31:23 32:-4
.yle$ 4:35 5:15
.ymor 31:33
.ymore 31:33
.ync$ 29:32
.ynta 11:49 25:-18
.yone 1:-5 3:8 6:-4 9:14 14:-14 15:9 17:-10 20:14 22:-28 25:37 27:-6 29:17 34:18
.yone$ 1:-5 3:8 6:-4 9:14 14:-14 15:9 17:-10 20:14 22:-28 25:37 27:-6 29:17 34:18
.you$ 2:-45 3:-6 4:14 5:20 6:-6 7:-4 8:16 10:-8 11:59 12:-13 13:-7 14:6 15:-1 16:14 17:-12 18:-4 19:-13 20:-14 21:-23 22:2 23:29 24:-8 25:59 27:6 29:3 30:22 31:3 32:-12 33:10 34:-17
.your 2:-8 5:-42 7:12 8:-41 11:63 17:8 19:-5 23:8 26:9 29:-19 31:31 34:30
.your$ 2:-6 5:-38 7:13 8:-34 11:26 17:10 19:-4 23:10 26:11 27:20 29:-12 34:30
.yours 11:58 25:-19 31:19
.ype$ 11:70 15:-4
.ypo$ 2:28
.yptio 9:1
.ypto 8:6 29:-2
.yptog 8:6 29:-2
.ysel 0:15
.yself 0:15
.yste 29:29
.ystem 29:29
.ythi 2:14 5:14 11:15 12:27 13:52 14:15 18:22 19:-17 20:-45 22:-7 24:-55 25:-117 26:5 27:12 28:-45 29:-109 30:-9 31:9 32:27 33:-30
.ythin 2:15 5:14 11:15 12:27 13:49 14:15 18:22 19:-16 20:-45 22:-7 24:-53 25:-116 26:5 27:12 28:-45 29:-108 30:-8 31:9 32:28 33:-30
.ytho 2:41 20:-28 29:25 33:32
.ython 2:41 20:-28 29:25 33:32
.yway 10:7
.yway$ 10:7
.yycl 3:27 5:2
.yycle 3:27 5:2
.zed$ 5:11 24:33
.zee$ 12:16 29:15 33:-9
.zen$ 5:-46 10:-2 12:132 17:-14 18:-4 29:33 33:-4
.zes$ 1:-24 4:39 10:7 11:-9 12:14 13:-30 14:70 16:-44 18:-13 19:-12 24:-17 27:39 28:-30 29:36 31:4 33:-61 34:-26
.zing 6:-1 10:17 25:28 32:18
.zing$ 6:-1 10:17 25:28 32:18
.zon$ 18:29 29:-8
.zone 5:-6 11:14 14:5 19:-14 29:10
.zone$ 5:-5 11:14 14:5 19:-14 29:11
.zpac 19:92 20:-8 33:-26
.zpach 19:88 33:-25
.zung 27:21
.zusa 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.zusam 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
.zust 34:17
.zusta 34:17
.zuul 29:32
.zuul$ 29:32
.zza$ 25:15 29:35
.zze$ 12:9 25:8
.zzz$ 11:-17 25:3 29:24
<?> 0:15 1:-192 2:24 4:-157 5:11 6:35 7:10 8:-304 9:43 10:19 11:48 12:24 13:-9 14:-37 15:-20 16:-180 17:4 18:24 19:-8 20:23 21:10 22:-166 23:16 24:-160 25:-64 26:19 27:-141 28:19 29:15 30:22 31:-126 32:30 33:28 34:28
<?>_$ 0:15 1:-192 2:24 4:-157 5:11 6:35 7:10 8:-304 9:43 10:19 11:48 12:24 13:-9 14:-37 15:-20 16:-180 17:4 18:24 19:-8 20:23 21:10 22:-166 23:16 24:-160 25:-64 26:19 27:-141 28:19 29:15 30:22 31:-126 32:30 33:28 34:28
<cycle> 2:10 4:27 5:27 6:36 9:-33 10:-8 11:-40 14:29 16:9 17:-18 19:17 20:31 22:-10 25:-28 29:-18 32:-14 34:12
<cycle>_$ 14:12 19:28 20:-24
<cycle>_<?> 2:43 20:6 34:3
<cycle>_in 2:-15 12:15 29:9
<cycle>_out 6:2 19:-2
<cycle>_please 14:1
<deadline> 0:9 2:-79 3:-191 4:-97 5:-236 6:147 7:-378 8:-100 9:-96 10:119 11:-210 12:-46 13:-55 14:-240 15:121 16:158 17:-213 18:-31 19:14 20:-152 21:7 23:-2 24:87 25:-293 26:-89 28:127 29:-108 30:-226 31:-29 32:-407 33:135 34:12
<deadline>_$ 0:-14 1:43 2:10 5:-77 6:-9 8:-47 9:-1 10:64 11:-14 12:-48 15:-20 16:-102 17:-1 18:12 19:-30 20:-25 22:5 24:99 25:-18 27:20 28:100 29:-5 30:-19 31:18 32:-93 33:-4
<deadline>_<?> 0:-69 2:15 5:24 6:-21 9:-46 10:37 11:-4 12:-1 14:-55 15:-9 16:-95 18:6 19:-33 20:-25 21:-34 22:-50 23:39 27:-60 28:46 29:69 32:-19 33:31 34:4
<deadline>_<deadline> 10:-18 14:2 24:9 28:44
<deadline>_<link> 22:31
<deadline>_<number> 1:44 9:22 10:-37 16:89 22:-22 24:12 28:-47 29:-44 33:-9
<deadline>_<quoted> 1:14 6:45 10:-31 29:-22 33:43
<deadline>_<unknown> 6:37 9:-3 11:-10 15:11 16:7 18:-3 19:-19 20:5 21:28 29:-66 33:47 34:24
<deadline>_<version> 20:16
<deadline>_@me 10:6 23:9 31:-1 33:1
<deadline>_@month 20:8 33:7
<deadline>_@move 15:29
<deadline>_@person 34:49
<deadline>_@remind 27:17 31:26
<deadline>_@unit 24:24 33:6
<deadline>_@updates 31:45
<deadline>_@weekday 16:13
<deadline>__ 1:4 16:47 33:-13
<deadline>_a 1:27 6:-9 10:-11 12:6 15:8 16:47 24:-48
<deadline>_about 10:57 33:-28
<deadline>_active 12:35
<deadline>_after 29:5
<deadline>_again 12:-45 15:15 19:-1 29:35 33:37
<deadline>_already 6:58 12:-23 33:27
<deadline>_also 19:26
<deadline>_and 1:39 5:5 6:-7 10:-7 15:-7 16:4 18:31 24:-32 27:28 33:15
<deadline>_apply 2:-19 10:64 34:-8
<deadline>_as 15:31
<deadline>_at 15:27 33:6
<deadline>_back 16:63
<deadline>_be 0:5 16:29 21:23 24:-27 28:2 33:-21
<deadline>_been 6:14 15:31
<deadline>_before 6:18 15:12 28:-43 29:4 32:23
<deadline>_begin 29:8
<deadline>_begins 27:26
<deadline>_behind 6:4
<deadline>_but 0:3 15:3 31:4
<deadline>_by 15:4 16:27
<deadline>_can 2:25 10:9 15:-38 21:16 33:-15 34:15
<deadline>_come 33:16
<deadline>_cover 10:31
<deadline>_cutoff 0:8
<deadline>_date 14:-9 15:16 16:-51 18:-66 19:47 20:-45 33:74 34:55
<deadline>_dates 33:52
<deadline>_day 10:45 16:-11 20:-8 25:32
<deadline>_deadline 6:35 15:-30 33:67
<deadline>_done 6:55
<deadline>_earlier 10:5 19:10
<deadline>_end 16:16 29:2
<deadline>_exception 8:29 9:27 10:-22 13:-52 22:6
<deadline>_exceptions 8:24 9:18 13:26 21:-5 22:-4 34:-20
<deadline>_extended 15:60 33:-18
<deadline>_fall 33:32
<deadline>_for 1:12 2:-6 8:21 10:18 12:-9 22:23 24:-50
<deadline>_forward 15:15
<deadline>_gets 33:1
<deadline>_go 6:40
<deadline>_goes 16:9
<deadline>_happen 33:1
<deadline>_happened 6:22
<deadline>_happens 24:-13 33:21
<deadline>_has 6:12
<deadline>_history 6:23
<deadline>_how 10:1 28:5
<deadline>_if 10:7 21:4
<deadline>_in 2:-4 9:21 10:-14 12:19 16:13 19:41 21:-7 27:-8 28:41 29:-66 33:12
<deadline>_include 10:23
<deadline>_is 1:-20 2:44 6:21 10:29 12:-42 15:-12 16:16 18:3 20:-23 21:5 23:-41 24:17 27:18 29:-81 33:53
<deadline>_it 16:20
<deadline>_kick 6:-20 12:34 33:17
<deadline>_last 19:3 33:-25
<deadline>_later 15:18 19:30
<deadline>_like 28:25
<deadline>_many 10:3 18:28 33:-14
<deadline>_minus 16:-8 24:23 28:2
<deadline>_moved 15:2 16:14
<deadline>_must 16:26
<deadline>_my 20:28 29:-16 34:11
<deadline>_needed 0:32 33:-10
<deadline>_needs 16:16
<deadline>_new 16:10
<deadline>_news 27:13
<deadline>_next 0:32 16:16 18:-3 28:-3 33:37
<deadline>_no 2:7
<deadline>_not 16:15
<deadline>_now 6:-24 28:41
<deadline>_of 13:24 19:56 20:11 33:-18
<deadline>_on 1:3 2:-26 9:-5 12:51 13:12 16:44 18:-9 27:-40 28:-26 33:7 34:5
<deadline>_one 1:39 19:1 33:-34
<deadline>_only 27:29
<deadline>_or 2:-19 6:14 10:-77 12:17 18:105 28:18 33:-55 34:-5
<deadline>_out 6:25
<deadline>_over 6:29
<deadline>_passed 6:12
<deadline>_planned 33:12
<deadline>_please 2:-35 10:19 15:-30 16:-49 19:-30 22:28 24:38 27:3 28:21 31:-8 33:18
<deadline>_reached 6:19
<deadline>_reminder 24:41
<deadline>_request 21:17
<deadline>_right 23:17 24:-1
<deadline>_should 15:7 16:4
<deadline>_slip 6:45
<deadline>_so 33:30
<deadline>_sorry 24:11
<deadline>_start 12:7 16:7 29:8
<deadline>_started 6:29
<deadline>_starts 10:14 24:2
<deadline>_still 2:-28 6:28 12:22
<deadline>_stuff 27:8
<deadline>_tag 33:21
<deadline>_tagged 6:31 33:-2
<deadline>_take 6:16
<deadline>_that 18:17
<deadline>_this 13:3 32:-17 33:48
<deadline>_to 16:98 19:43 28:-47 29:-12
<deadline>_tomorrow 24:4 33:23
<deadline>_two 10:1 16:16 19:28 28:-1 33:-22
<deadline>_until 16:55 22:3
<deadline>_vs 10:42
<deadline>_was 6:2 16:-3 19:3 28:-17 33:67
<deadline>_week 2:10
<deadline>_what 0:20 10:5
<deadline>_when 29:61 33:-31
<deadline>_where 15:46
<deadline>_which 29:29
<deadline>_will 16:18
<deadline>_with 10:-21 16:50 19:44 21:21 33:-35
<deadline>_yesterday 6:44 12:-11
<deadline>_yet 12:25 33:26
<freeze> 0:5 2:-29 3:-50 4:-48 5:-146 6:25 7:-194 8:-21 9:-6 10:106 11:-75 13:-9 14:-85 15:70 16:57 17:-76 18:-52 19:23 20:-32 21:29 22:46 23:-21 24:16 25:-102 26:-107 27:-28 28:66 29:-38 30:-66 31:-20 32:-153 33:62 34:2
<kind> 0:55 1:33 2:-16 3:-8 5:45 6:-18 7:-183 8:-147 9:-24 10:105 11:-92 12:92 14:69 15:-20 16:-28 18:12 19:-2 20:-3 22:22 24:-18 25:-12 26:-134 27:47 28:7 29:-143 30:-208 31:-27 33:7 34:-1
<link> 5:-73 7:-27 8:-22 9:101 10:-69 11:-35 12:-61 13:-126 17:-26 20:-35 21:-158 22:251 25:-89 27:-62 31:-39 34:-46
<link>_$ 2:-36 5:-30 9:62 21:-31 22:152 25:-1
<link>_<unknown> 22:13
<link>_many 29:8
<link>_please 22:6
<number> 0:-372 1:199 2:-53 3:-37 4:86 5:-251 6:-154 7:44 8:162 9:149 10:-115 11:-167 12:-339 13:-353 14:-283 15:-288 16:165 17:-148 18:-86 19:-255 21:-227 22:-29 23:-213 24:102 25:-52 26:-305 27:-243 28:-77 29:30 30:-112 31:-114 32:67 33:35 34:-164
<number>_$ 0:-9 1:73 2:-45 4:17 5:-87 8:14 9:2 10:-17 11:-19 12:-16 13:-96 14:-87 16:100 17:-100 18:-17 21:-52 25:15 27:-98 28:-91 29:82 31:-102 32:45 33:-159 34:-6
<number>_<?> 2:-31 4:2 5:-43 6:-41 7:34 9:59 10:-78 15:-10 20:56 21:-34 29:9 33:65 34:-32
<number>_<deadline> 10:13
<number>_<number> 1:71 2:-47 4:14 9:-43 10:-62 11:-12 16:42 17:-4 18:-6 20:-56 24:11 25:-26 29:47 32:43
<number>_<request> 8:53 9:-50
<number>_<unknown> 1:53 2:-30 4:-2 9:35 16:37 18:5 22:-7 24:14 25:-102 34:5
<number>_<version> 22:6
<number>_@me 33:10
<number>_@month 1:95 4:6 6:-49 10:-23 14:-16 16:70 22:-44 29:-90 32:64 33:17
<number>_@unit 18:-4 22:9 24:56 29:46 30:-15 33:-47
<number>_am 24:53 32:-6
<number>_and 8:29 32:16
<number>_approved 7:-29 8:-7 9:55
<number>_as 1:26 8:4 29:-2
<number>_at 1:13 7:13
<number>_before 2:27 7:28 29:-10
<number>_correct 20:29
<number>_day 28:26
<number>_days 1:6 18:-4 24:14 28:3 31:20 32:7 33:-24
<number>_does 2:17
<number>_done 2:2
<number>_fix 16:23
<number>_for 16:5
<number>_get 7:8 9:6
<number>_hours 1:16 24:36
<number>_in 9:37 29:-34
<number>_instead 16:28
<number>_is 2:5 6:-46 8:26 16:-16 20:6 33:92
<number>_many 25:17 29:-12
<number>_mean 10:-1 29:6
<number>_my 8:9 29:22
<number>_no 12:-22 33:26
<number>_not 16:19
<number>_now 7:2
<number>_of 4:7 6:17
<number>_on 8:73 9:-30 22:-19
<number>_or 1:-1 16:-9 20:38 32:-11 33:69
<number>_please 1:5 8:2 16:36 20:-11 33:1
<number>_right 33:29
<number>_ship 4:5
<number>_so 24:10
<number>_sorry 16:15
<number>_still 2:-15 9:20 29:23
<number>_the 7:13
<number>_to 8:31 16:-9 22:17 32:41
<number>_until 8:17
<number>_week 1:-30 3:16 4:30 32:20
<number>_weeks 4:42 5:12 32:-10
<number>_with 1:11 4:35
<number>_yet 9:26
<quoted> 1:86 2:-49 4:3 5:-107 6:48 7:61 8:-16 9:-31 10:174 11:-112 12:-71 13:-6 14:-36 15:-16 16:-74 17:-94 20:-7 24:-10 25:-68 27:-5 28:18 29:6 31:-5 32:-55
<quoted>_$ 1:-46 6:-1 7:66 25:-20 29:-62 33:31
<quoted>_<?> 6:32 10:28 11:-22 33:22
<quoted>_<number> 1:27
<quoted>_<quoted> 1:91 2:-27 5:-55 7:64 9:-48 10:60 11:-5 12:-32 14:-17 16:-45 17:-37 18:5 24:-5 25:-40 28:13 33:14
<quoted>_in 10:49 11:-25 18:26 29:7
<quoted>_is 6:33 29:-6
<quoted>_mean 10:11
<quoted>_on 1:24 33:17
<quoted>_to 29:27
<request> 0:-145 1:-136 2:-323 3:-145 4:-154 5:-290 6:-208 7:220 8:334 9:289 10:-214 11:-286 12:-229 13:-357 14:-219 15:-176 16:-171 17:-227 18:-213 19:-132 20:-181 21:-207 22:-10 23:-103 24:-163 25:-314 26:-223 27:-271 28:-138 29:-444 30:-227 31:-305 32:-193 33:-166 34:-227
<request>_$ 2:-39 5:-60 7:89 8:71 9:128 10:-66 11:-113 18:-50 22:1 25:-32 27:-47 29:-77 31:-52 32:-12 34:-114
<request>_<?> 5:-33 7:56 9:92 34:-21
<request>_<unknown> 7:11 8:93 9:9 25:-57 29:-21
<request>_@me 7:32 8:30
<request>_@unit 8:7
<request>_a 9:9
<request>_and 8:7 9:10
<request>_any 8:9
<request>_approve 7:-10 8:20
<request>_approved 7:-28 8:59
<request>_as 8:32
<request>_be 7:12 9:15
<request>_been 9:19
<request>_before 7:37 8:-20
<request>_but 8:7
<request>_can 8:6
<request>_get 7:21 9:8 26:-6
<request>_gets 7:10 8:12
<request>_granted 8:36
<request>_have 9:47 29:-4
<request>_in 8:32
<request>_is 2:-5 7:18 8:57 9:-26
<request>_it 8:3
<request>_let 8:12
<request>_many 8:9
<request>_my 8:8 9:12
<request>_no 7:9
<request>_please 9:64 22:30 25:-23 34:-25
<request>_sorry 7:17 9:44 25:-37
<request>_status 9:32
<request>_still 9:46
<request>_the 8:59
<request>_through 8:20
<request>_to 8:20
<request>_too 8:1
<request>_until 7:37
<request>_valid 9:29
<request>_we 8:51 22:-16
<request>_what 9:22
<request>_yet 9:16
<unknown> 0:5 1:23 2:30 3:-12 4:52 5:9 7:11 8:3 10:32 11:30 12:-36 13:-19 14:-16 15:13 16:-61 17:28 18:27 19:-7 20:-30 21:-2 22:63 24:-23 25:-2 26:13 28:-9 29:105 30:-16 31:11 32:-1 33:-1 34:-11
<unknown>_$ 1:-19 2:11 4:-26 5:30 6:-27 7:6 8:-40 9:-49 10:13 11:28 15:6 17:-27 18:18 19:3 20:12 21:-17 22:4 24:5 25:15 26:7 27:2 29:79 30:-4 31:-1 33:1 34:-6
<unknown>_<?> 0:21 1:-40 5:14 6:34 7:-101 10:-22 11:22 12:29 13:31 14:-11 15:13 16:8 17:-6 18:-16 19:45 20:24 21:7 23:7 25:-203 26:-44 27:-21 30:-24 32:37 33:-46 34:-6
<unknown>_<cycle> 20:37
<unknown>_<deadline> 4:7 6:-16 9:-46 10:22 12:4 16:33 18:65 19:-20 21:-49 23:1 25:-33 27:-44 28:1 29:-101 31:-52 33:26
<unknown>_<link> 2:-8 9:1 22:50
<unknown>_<number> 1:-15 2:25 5:-8 8:37 9:49 10:-31 11:-37 14:-33 17:-1 18:29 20:-51 21:-7 22:3 28:-13 31:-54 32:18 33:1 34:2
<unknown>_<quoted> 10:45 24:5
<unknown>_<request> 7:-2 8:91 9:67 10:-10 25:-40 34:-31
<unknown>_<unknown> 0:-42 1:9 2:46 4:25 5:-19 6:-51 7:-19 8:-13 9:-7 10:-2 11:-7 12:5 13:10 14:-15 15:-30 16:-7 17:63 18:-1 19:-24 20:50 22:67 25:-12 26:-30 27:32 28:9 29:14 30:-79 31:-20 32:9
<unknown>_<version> 3:22 4:52 5:-23 14:-24 19:10 22:26 29:2 34:-7
<unknown>_@change 2:7
<unknown>_@me 2:-52 10:-7 11:-47 16:-25 17:35 18:2 20:-11 24:-43 25:-39 29:48 31:33 33:83
<unknown>_@month 33:4
<unknown>_@move 15:18
<unknown>_@person 0:6 10:-4 17:8 34:41
<unknown>_@unit 3:1 17:12 27:32 31:-16 32:13
<unknown>_@weekday 25:14 32:9
<unknown>__ 1:16 2:15 3:-37 6:9 8:16 10:-1 11:-79 12:-48 13:-3 14:21 16:9 17:-45 18:17 21:55 22:41 24:26 25:-127 26:-36 27:11 28:-90 29:-61 31:29 32:-61
<unknown>_a 1:29 2:42 5:-1 10:13 11:22 12:-18 24:36 25:21 27:15 29:-59 31:-10
<unknown>_about 5:6 7:31 9:-31 11:-1 18:29
<unknown>_add 27:19
<unknown>_after 2:7 18:32 25:2 29:11 33:-4
<unknown>_again 25:-21 29:75
<unknown>_already 12:20
<unknown>_am 32:15
<unknown>_an 26:6
<unknown>_and 16:10 17:34 20:-21 25:40 29:-40 32:9
<unknown>_approve 9:1
<unknown>_approved 7:18
<unknown>_are 1:10 2:5 6:-4 9:31 25:15 29:17
<unknown>_around 17:18
<unknown>_as 10:18
<unknown>_at 2:-23 8:27 24:5 25:14 33:-48
<unknown>_available 19:17 20:-12 26:24
<unknown>_back 7:2 25:26
<unknown>_be 7:4
<unknown>_been 9:3 12:19 25:16
<unknown>_before 7:25 20:17 24:8 28:25 29:-9 33:-14
<unknown>_bot 25:12
<unknown>_bug 16:8
<unknown>_bump 8:7 29:-9
<unknown>_business 16:8
<unknown>_by 25:9
<unknown>_calendar 14:-2 18:1 26:44
<unknown>_call 29:36 31:-13
<unknown>_can 2:19 3:12 11:-30 22:14 34:35
<unknown>_change 20:27
<unknown>_channel 27:7
<unknown>_check 2:34
<unknown>_close 1:8 28:13 33:1
<unknown>_code 2:14
<unknown>_come 12:1 20:-7 25:-7 29:50
<unknown>_could 11:-9 17:9 25:16
<unknown>_create 4:2
<unknown>_customers 21:3
<unknown>_cutoff 1:4 18:2
<unknown>_cycle 0:8 4:27
<unknown>_date 0:16 16:7 18:61 20:31 27:10 29:-16 33:-18
<unknown>_dates 14:37 19:32
<unknown>_day 16:-11 33:4
<unknown>_days 1:3 18:-18 24:30 28:52 32:60 33:-29
<unknown>_deadline 1:37 18:4
<unknown>_deadlines 0:37
<unknown>_dev 27:18 29:-7 30:4 31:23
<unknown>_did 5:11 6:31 30:4
<unknown>_do 2:-2 10:15 18:-24 25:29 28:56 34:28
<unknown>_docs 2:-11 17:37
<unknown>_does 7:34 10:-9 26:1 29:44 34:-24
<unknown>_done 4:1
<unknown>_down 9:36 18:18 25:-2 31:30 33:4
<unknown>_driver 8:12 22:-7
<unknown>_every 14:10 25:34 33:-4
<unknown>_exception 8:34 9:5 21:-57
<unknown>_exceptions 13:30
<unknown>_feature 10:-4 22:55 25:21
<unknown>_final 20:39
<unknown>_first 13:4
<unknown>_fixes 2:17
<unknown>_for 1:28 3:-34 5:-20 6:-8 8:-43 10:-6 11:6 13:10 15:29 17:47 20:-47 22:29 24:-12 25:-98 26:-11 27:8 33:29 34:8
<unknown>_from 30:2 31:2
<unknown>_give 17:11
<unknown>_has 9:-5 25:16
<unknown>_have 12:6 25:16
<unknown>_here 3:8 17:44 25:-50 27:9 34:19
<unknown>_how 5:17 10:-25 11:18 17:10 23:6 25:-25 28:7
<unknown>_in 4:11 6:1 10:-68 11:-40 12:9 13:6 17:5 19:-27 20:27 25:-63 29:45 31:15 33:5 34:-48
<unknown>_instead 26:10
<unknown>_into 29:21
<unknown>_is 5:31 6:30 10:34 11:-58 14:-3 20:-19 21:13 22:-3 32:-7
<unknown>_it 2:-28 5:-12 6:7 7:7 10:1 21:-2 25:-2 29:-38 31:65
<unknown>_keep 27:13
<unknown>_keeps 29:45
<unknown>_label 9:9
<unknown>_last 19:-13 25:16
<unknown>_left 28:52
<unknown>_like 2:-2 10:13
<unknown>_link 2:10 29:22
<unknown>_list 11:-15 13:11 27:7 29:4 33:11
<unknown>_log 10:8
<unknown>_lol 10:14 26:5
<unknown>_look 3:17 6:2
<unknown>_make 2:9 10:11
<unknown>_many 25:28 27:-33 29:24
<unknown>_me 8:15 10:-16 17:14 18:6 23:12 24:78 25:-26 28:-35 31:15 33:-30
<unknown>_mean 10:-4 29:25
<unknown>_meeting 16:19
<unknown>_messages 23:14
<unknown>_mode 6:-3 9:31
<unknown>_month 3:4
<unknown>_months 3:10
<unknown>_more 25:-10 31:75
<unknown>_my 10:9 11:31 17:-41 22:-1 24:36 25:65 29:-10 31:-18 33:-20 34:-42
<unknown>_new 16:16 33:6
<unknown>_next 1:12 18:10
<unknown>_no 7:25 8:-20 12:3
<unknown>_now 5:-18 12:15 14:-10 18:37 33:18
<unknown>_number 8:15
<unknown>_of 0:33 5:10 6:36 7:-40 8:23 9:-3 10:-8 11:22 12:-43 14:41 18:39 19:-49 20:-80 21:10 28:-7 29:1 32:-34
<unknown>_off 8:23 25:9 30:22 32:-3 34:-36
<unknown>_ok 2:19 6:-1 9:16
<unknown>_on 2:-25 5:59 6:-5 8:-79 9:17 11:-48 13:-5 16:-48 17:-71 19:-9 22:39 26:7 27:1 29:31 32:29
<unknown>_one 9:20 18:-24 22:11 24:22 29:-46 33:13
<unknown>_only 0:8 2:16 13:12
<unknown>_or 5:-1 7:21 25:-17 29:15 31:7
<unknown>_out 4:5 5:-27 14:63 17:41 19:19 20:-65
<unknown>_over 5:6
<unknown>_page 11:25 17:34 25:-13 29:-16
<unknown>_patch 9:6
<unknown>_please 5:-13 11:49 13:9 14:5 18:-26 19:-14 21:5 25:-7 27:-50 28:-24 29:52 33:4
<unknown>_project 3:17 10:3
<unknown>_relbot 11:2
<unknown>_remove 31:36
<unknown>_request 8:-29 9:51 13:-11 29:21
<unknown>_requirement 8:-3 22:14
<unknown>_requirements 10:19 33:8
<unknown>_review 29:8
<unknown>_run 1:5 25:25 29:-16
<unknown>_says 11:8 33:40
<unknown>_schedule 1:6 14:29
<unknown>_security 2:4
<unknown>_series 22:18
<unknown>_set 9:11
<unknown>_ship 29:19
<unknown>_show 18:3
<unknown>_since 29:28
<unknown>_so 13:19 20:11
<unknown>_some 1:2 25:-5 29:26
<unknown>_sorry 11:-17 17:23 20:-14 25:45 29:41
<unknown>_sounds 25:33
<unknown>_still 2:42 9:-19 12:-32 28:5 34:40
<unknown>_stop 6:19 12:-3 25:24 31:-1
<unknown>_string 33:1
<unknown>_strings 2:-8 10:8 12:16
<unknown>_stuff 27:7 34:11
<unknown>_team 21:-45
<unknown>_template 4:44
<unknown>_tests 1:16
<unknown>_text 20:27
<unknown>_that 15:30 24:-32 25:-14 29:51
<unknown>_the 2:30 3:-27 4:23 5:-73 7:-11 8:33 9:-23 11:-63 12:-22 13:-41 14:-16 16:36 17:22 19:20 21:-34 22:3 25:20 26:-53 27:-32 30:42 31:24 32:-52 34:-5
<unknown>_there 22:8
<unknown>_thing 29:4
<unknown>_this 2:16 11:-1 25:-29 27:-31 29:60 31:28 34:50
<unknown>_through 13:15 32:10
<unknown>_time 5:26 12:-2 19:-51 25:42 29:-25 33:60
<unknown>_to 0:-31 5:-16 7:36 8:-60 9:-1 13:-21 15:25 16:-50 17:-27 18:-7 22:25 26:5 27:8 29:74 30:31 32:-21 33:-11 34:6
<unknown>_today 2:22 5:11 17:-1 29:18 34:-25
<unknown>_told 7:25
<unknown>_until 28:14 29:-10 31:12
<unknown>_up 2:-13 4:69 10:-27 12:30 13:2 25:8 29:-13 32:-12
<unknown>_us 18:-19 32:19
<unknown>_version 19:13 20:-7 29:4
<unknown>_vs 25:-6 29:31
<unknown>_want 22:13
<unknown>_wants 17:26
<unknown>_was 6:21 9:12 21:17 33:-39
<unknown>_we 2:27 5:32 8:5 29:-44 32:20
<unknown>_week 5:19 24:17
<unknown>_weekend 25:6
<unknown>_weeks 4:42 28:6
<unknown>_what 0:1 5:2 10:5 12:1 13:-3 18:-5 21:2 25:-12 28:-41 32:32 33:10
<unknown>_when 18:-3 24:9 33:24
<unknown>_where 11:59 25:-22
<unknown>_which 5:-8 10:19 11:-29 17:41 33:8
<unknown>_who 17:45 26:25 34:-27
<unknown>_whose 34:7
<unknown>_why 10:11 29:17
<unknown>_will 29:8
<unknown>_with 10:9 11:-40 17:-23 18:-22 21:26 32:43
<unknown>_work 5:24 21:12 22:-5 23:25 29:-28
<unknown>_years 25:6 29:27
<unknown>_yet 5:-44 25:49
<unknown>_you 5:35 11:57 27:29 29:-28 31:-2
<version> 0:-123 3:142 4:287 5:35 6:-36 7:-78 8:-183 9:-178 10:-212 11:-218 12:-51 13:-130 14:-53 15:-135 16:-172 17:-182 18:-157 19:247 20:92 21:-115 23:-38 24:-97 25:-235 26:-164 27:-189 28:-168 29:-21 30:-75 31:-154 32:-173 33:-226 34:-98
<version>_$ 1:72 3:11 4:124 6:-4 9:-39 10:-49 11:-49 14:5 16:-16 18:-10 19:108 21:-7 25:-65 27:-33 28:-46 29:-62 31:-9 34:-21
<version>_<?> 2:14 3:16 6:-24 9:-29 10:-30 12:-16 13:-13 14:-18 19:48 20:55 29:44 33:-68
<version>_<deadline> 4:1 19:64 24:-22 33:-42
<version>_<number> 4:26
<version>_<unknown> 3:46 19:14 20:-17 29:-21 34:-4
<version>_an 4:1
<version>_be 3:21
<version>_come 19:8
<version>_coming 5:1
<version>_cycle 4:7
<version>_for 4:29 19:34
<version>_go 4:30
<version>_going 4:11
<version>_is 2:20
<version>_many 4:12
<version>_out 6:38 12:-10 19:-9 20:35
<version>_please 4:18 5:16
<version>_release 2:6 20:-30 29:28
<version>_released 19:-31 20:33
<version>_schedule 3:27 4:4 14:-76 19:39
<version>_was 19:27
<version>_with 4:7
<version>_yet 3:31
@add 0:135 1:158 2:11 3:23 4:48 5:-20 6:-45 7:-147 8:7 9:-95 10:15 11:71 12:-41 14:-154 15:-97 16:-33 17:-144 18:-112 19:-202 20:-109 21:-48 22:23 24:9 26:15 27:39 28:-129 30:-43 31:-14 32:-182 33:-7
@allowed 1:-57 2:239 4:-11 5:-91 6:-72 7:-15 8:43 10:-42 11:-10 12:-65 13:10 14:-22 17:28 18:-3 19:-47 22:4 24:-58 25:19 26:13 27:-33 28:-41 29:-85 30:5 31:-47 33:8 34:-29
@approve 0:-12 1:-18 2:101 5:-114 6:-40 7:82 8:138 9:20 10:-55 11:-31 12:-24 13:20 14:-69 15:-151 16:-46 17:9 20:-23 22:-24 24:-103 25:57 26:-58 28:-17 29:-16 30:-151 31:-145 32:-67 33:27
@be 0:29 1:-40 2:-9 3:9 4:-70 5:50 6:53 7:6 8:-9 9:37 10:9 11:-11 12:47 13:3 14:-11 15:45 16:18 17:-21 18:-5 19:7 21:3 22:-8 23:39 24:-49 25:47 26:44 27:-56 28:-10 30:14 32:-11 33:24 34:-25
@begun 1:-20 2:-51 3:55 4:54 5:56 6:-54 7:-17 8:-5 9:-55 10:-126 11:47 12:76 13:-50 14:-9 15:-54 16:1 17:78 20:-73 25:-68 28:-57 31:-10 32:-12
@bye 2:-12 6:-18 8:-15 12:-3 15:39 16:36 19:9 22:-35 25:105 26:1 27:-26 28:-25 29:-18 30:26 31:-45 33:-39
@can 0:30 1:-7 2:109 5:-171 7:20 8:27 9:-76 10:-18 11:8 13:-126 17:16 18:-65 19:-58 21:56 22:85 25:-88 26:13 29:-18 30:-8 31:-29 32:-128 33:15 34:-5
@can_to 11:29
@change 0:-143 1:63 2:224 3:-73 4:-119 6:-37 7:-38 8:-8 9:-90 10:139 11:-23 12:46 13:-62 14:-76 15:-29 16:-4 17:74 18:-61 19:-183 20:-139 21:-9 22:123 23:14 24:42 25:-103 26:-15 27:-15 28:15 30:-54 31:-54 32:-70 33:70 34:41
@change_$ 8:-10 21:1 34:3
@cycle 1:-34 2:6 3:99 4:117 5:94 6:-88 7:-208 9:-126 10:-43 11:-109 12:-233 14:39 15:9 16:-26 17:-10 18:-139 19:121 20:18 21:5 22:-62 23:-179 24:-34 25:-62 26:-70 27:-8 28:3 30:-226 31:-50 32:-17 33:-4 34:17
@date 0:17 2:-149 3:-10 4:9 5:-269 6:-53 7:-133 8:-128 9:-36 10:-80 11:11 12:-221 13:-126 14:45 15:17 16:36 18:29 19:94 20:128 21:-65 22:-106 23:-47 24:-30 25:6 26:14 27:-29 28:-75 29:-65 30:-195 31:-152 32:8 33:113 34:-37
@dates 0:85 1:-94 2:-124 4:17 5:-34 6:17 8:-85 9:-101 12:9 13:-214 14:128 16:-61 17:-17 19:33 20:-153 22:-105 23:-14 24:-15 26:6 27:74 28:-94 29:-242 30:-3 32:89 33:-38 34:-55
@dates_$ 18:7 27:3
@deadline 0:44 1:62 2:-115 4:-8 5:-108 6:9 8:-76 9:-41 10:-114 11:6 12:-4 13:-121 14:42 15:-20 16:-49 17:-56 18:49 19:-81 20:-57 24:23 25:-8 27:4 28:-63 29:-112 31:-119 32:102 33:86 34:-43
@decide 1:-9 2:-45 4:-117 5:-200 6:-10 7:144 8:169 9:31 10:-49 11:-3 12:27 13:22 14:-147 15:-28 16:-47 17:-95 18:-31 19:-41 20:-90 21:-1 22:-90 23:-69 25:-23 26:-175 29:11 30:-140 31:-2 32:-121 34:6
@decide_<request> 8:13
@decide_on 7:33
@decided 4:-3 5:-129 7:-31 8:70 9:100 10:-67 11:-55 12:46 13:114 18:-50 22:-63 25:-52 27:55 28:-62 29:-99 32:-18 34:-84
@deny 0:45 1:-86 4:-38 5:-125 7:100 8:148 10:-77 11:11 13:24 14:-33 16:-29 17:-13 19:-67 20:-75 22:-102 23:41 24:-69 27:-106 28:-9 29:-6 30:-102 31:13 32:-91 34:-86
@device 6:6 7:-22 8:-10 11:-43 14:21 17:-35 21:-3 22:-5 25:26 29:105 34:-22
@device_with 6:12 7:-13 12:4 13:11 18:3 19:3 24:-5 27:2 28:3 29:-7
@did 0:26 1:-34 2:-84 3:24 4:-31 5:37 6:144 7:13 8:-17 9:96 10:-36 11:-51 12:40 13:84 14:-35 15:23 16:16 17:-61 18:-21 19:101 20:-66 21:-32 23:42 24:-111 25:18 26:-43 27:-37 28:-39 29:-76 31:-29 32:-9 33:-2 34:-3
@do 1:-143 2:26 3:64 4:-64 5:-12 6:25 7:21 8:-54 9:46 10:42 11:32 12:9 13:-4 14:-32 15:2 16:-82 17:18 18:-64 20:4 22:-198 23:48 24:-80 25:-91 26:55 27:-274 28:7 29:35 30:70 31:-20 33:-15
@entry 0:103 1:174 2:-71 3:-263 4:-143 5:-88 6:53 7:-152 8:-100 9:-131 10:51 11:-95 12:-7 13:-55 15:45 16:66 17:-109 18:75 19:11 20:21 21:-76 22:-44 23:5 24:10 25:-35 26:-7 28:19 29:31 30:-98 31:-30 32:-39 33:50 34:-12
@entry_$ 10:7 14:-10 19:16 29:23
@entry_on 1:28
@exception 0:-123 1:-162 2:-114 3:-90 4:-108 5:-144 6:-184 8:33 9:88 10:29 11:14 12:-218 13:109 14:-159 15:-110 16:-161 17:-195 18:-159 19:-10 20:-146 21:143 22:168 23:-53 24:-8 25:-89 26:-142 27:-11 28:-170 29:-119 30:-99 31:-120 32:-128 33:-228 34:-16
@exceptions 8:-40 9:-217 11:-23 12:-21 13:198 14:-13 19:10 21:67 22:-78 24:6 25:-84 33:-81
@freeze 1:41 3:-72 4:-16 5:-150 6:4 7:-89 8:-7 9:-4 10:54 11:-63 12:122 14:7 17:-17 18:-5 20:-183 21:-10 22:23 25:25 26:-43 27:2 28:8 29:20 30:-133 31:-11 32:-14 33:-23 34:-14
@greet 10:-19 11:-13 14:-30 24:108 25:102 27:-37 31:-30
@greet_$ 25:26
@happened 0:-115 1:-20 5:20 6:219 8:33 9:13 10:-25 11:-153 12:47 13:38 14:6 16:-45 18:-38 19:52 20:10 21:8 22:66 24:-8 25:-45 26:-21 27:-46 28:-3 29:-79 32:-12 33:-109 34:-11
@happened_over 17:15
@kind 0:98 1:60 2:-34 3:-151 5:-4 6:53 7:-218 8:-121 9:-181 10:66 11:-150 13:-72 14:44 15:68 16:59 17:-35 18:27 19:2 20:-70 21:-77 22:-40 24:53 25:-91 26:-43 27:65 28:78 29:-107 30:-133 31:-26 32:-7 33:46 34:11
@land 0:99 1:33 2:150 3:-19 5:-16 6:-18 7:-17 8:31 9:-17 10:-9 11:-24 12:5 13:-7 14:-110 15:41 16:52 17:-12 18:-113 19:-106 20:17 21:7 22:65 23:3 24:-47 25:-17 26:33 27:30 28:-15 29:-15 30:-11 31:-38 32:-98
@land_<?> 2:9 3:7
@land_<unknown> 22:10
@land_this 29:27
@landing 0:10 1:4 2:92 3:-50 4:20 5:4 6:-50 7:11 8:34 9:10 10:-6 11:-92 12:-1 13:-33 14:-42 15:44 16:43 17:22 18:-103 20:-18 21:7 22:45 23:-52 24:-3 25:-46 26:22 27:35 28:-16 29:34 30:-31 31:-54 32:-72 33:-9 34:50
@me 0:-56 1:-110 2:30 3:-41 4:-48 5:-3 6:5 7:1 8:1 9:18 10:-11 11:34 12:-31 13:19 14:2 15:-33 16:-82 17:50 19:-17 21:-12 23:23 24:37 25:47 26:24 27:34 28:-36 29:37 30:23 31:33 32:-49 33:16 34:11
@me_$ 10:-12 11:-13 21:32 25:-14 29:-69 31:53
@me_<unknown> 2:10 5:-27 6:41 11:6 13:26 15:-20 18:-22 33:9 34:22
@me__ 21:27 29:22
@me_add 0:29 1:-23 2:32 11:4 29:-16
@me_allowed 15:8
@me_already 29:16
@me_always 24:20
@me_am 2:-39 4:-1 8:19 9:-26 10:18 11:11 17:45 19:10 24:-12 25:11 26:-1 29:-25 32:20 33:1
@me_an 17:27
@me_approve 11:25 29:-28
@me_ask 2:-35 7:5 11:29 15:2 21:-28 31:5 34:4
@me_asked 9:21 13:-5 23:11
@me_be 2:-10 18:13 23:7
@me_begin 17:33 33:-5
@me_can 2:-28 11:15 26:26 29:18 30:-30
@me_change 7:28 11:-23 15:14 23:5
@me_cherry 2:6
@me_deny 7:24
@me_do 5:-11 8:10 10:29 17:17 23:35 29:12 31:-8 33:-19
@me_file 29:23
@me_filed 9:58 13:7 21:-11
@me_finish 2:14
@me_forget 1:-8 2:-6 4:12 7:-16 9:3 10:21 11:3 12:6 14:6 19:-8 20:-1 23:-12 24:-65 25:3 28:-7 33:5 34:3
@me_forgot 1:1 2:5 8:7 9:2 11:-16 13:-8 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:1 34:-5
@me_get 2:-2 11:8 14:36 20:40 23:-23 24:19 30:-25
@me_go 25:22
@me_have 2:13 3:-15 7:35 8:-12 9:-32 12:-77 14:-4 18:45 21:16 22:26 23:19 25:-31 26:9 27:-3 28:-19 29:6 30:-34
@me_help 11:-42 17:58
@me_hope 6:4
@me_just 2:14
@me_keep 10:20
@me_land 2:17 17:-10 25:32
@me_make 2:-3 3:18
@me_may 6:3 26:12
@me_mean 28:8 33:27
@me_merge 2:8 21:3
@me_miss 2:22 6:14 30:20 32:36
@me_missed 2:9
@me_must 13:25 18:5
@me_mute 30:46
@me_need 1:14 2:-4 3:8 8:-19 10:-32 11:-68 13:25 14:22 16:-22 18:18 21:15 22:-4 25:-36 30:7 31:-23 34:51
@me_no 31:4
@me_not 2:4 17:9 30:10
@me_only 26:24
@me_out 2:14
@me_ping 34:17
@me_plan 3:18
@me_read 17:16 18:-16
@me_rebase 29:23
@me_reject 7:27
@me_request 11:31 13:-34 34:6
@me_see 19:12
@me_set 11:17 24:-26
@me_should 5:5 7:-2 11:14 18:-20 26:5 32:48 33:8
@me_start 17:12
@me_still 2:1 9:53 12:-2 20:-13 25:15 26:1 28:11 29:-20 30:16
@me_subscribe 11:-5 26:31 27:22
@me_subscribed 26:1
@me_take 2:-36 12:34 29:48 31:-7
@me_talk 34:14
@me_tell 5:19
@me_think 21:7
@me_too 6:22
@me_unsubscribe 11:39 29:-26
@me_use 11:48
@me_wait 2:25 20:1
@me_want 1:6 2:-6 4:19 7:-3 8:-3 14:22 22:27 25:-27 27:67 29:8 31:2 32:-12
@me_was 5:41 7:3 8:-2 12:27
@me_will 2:-6 8:13 20:-26 21:29 24:29 25:18 29:11 32:-21
@me_would 7:14 11:-37 13:22 17:34 19:3 21:-28 22:22 26:-15 30:5
@me_write 6:31
@mean 1:-28 2:-93 6:-48 9:-52 10:220 11:3 12:-7 13:-37 14:-77 16:-34 17:13 18:-70 22:-30 25:-1 27:-60 29:12 31:-28 32:-7 33:-12 34:-24
@mean_of 10:17
@mean_the 5:15
@mean_what 10:24 33:-7
@month 0:-22 1:143 2:18 4:135 5:-186 8:-13 9:-105 10:-103 11:-66 12:-112 13:-78 14:-60 15:-21 16:111 17:-85 18:-133 19:-16 20:82 22:-8 23:-105 24:4 25:-185 26:-6 27:-76 28:-49 29:-112 30:-107 31:-5 32:136 33:63 34:-89
@month_$ 1:68 2:-36 4:37 5:-33 16:56 17:-9 18:-2 19:-2 20:6 32:59 33:-33
@month_<?> 2:16 6:5 10:-9 12:-5 18:-4 20:25 32:53 33:35
@month_<number> 1:94 4:61 9:-46 10:-29 16:62 19:-5 20:33 22:-25 24:10 25:-27 27:-24 28:-48 29:-120 32:33 33:14 34:-2
@month_<unknown> 32:9
@month_at 14:7 24:4
@month_do 33:11
@month_for 16:31
@month_or 6:-41 20:61 33:45
@month_please 4:22
@month_would 0:7
@move 0:-79 1:-33 2:13 3:-57 4:-8 5:-53 6:-57 7:-21 8:4 9:-23 10:-83 11:2 13:-39 14:-209 15:237 16:173 17:-82 18:-210 19:-71 20:-35 21:-6 23:1 24:-3 25:-90 26:-75 27:22 28:-77 29:45 31:-9 32:-127 33:1 34:46
@move_$ 15:14
@move_<deadline> 15:6 16:24
@move_the 16:61 33:-32
@next 1:36 3:47 4:65 5:-26 7:-96 8:27 9:-181 10:-81 11:-193 12:-115 13:-92 15:-67 16:-2 17:6 18:182 19:-166 21:-1 22:-78 23:51 24:18 25:-61 26:8 27:-101 28:-34 29:-37 31:-50 32:87 33:-88 34:-83
@notify 0:-142 1:-81 3:-74 4:-96 6:-74 7:-6 8:-143 9:-1 11:9 12:-4 13:-101 14:-53 15:-219 16:-99 17:-111 18:-20 20:-23 22:-87 23:122 24:111 25:-12 26:52 27:119 28:-75 30:41 31:106 32:-70 33:-17
@notify_$ 11:12 27:4 31:1
@now 0:-96 1:-195 2:89 3:25 5:142 6:89 8:-181 9:20 10:-340 11:-292 12:161 13:-5 14:-7 15:-72 16:-9 17:7 19:-122 20:-36 21:-10 22:-70 23:-16 24:-137 25:18 26:3 27:-22 28:52 29:-91 30:-8 31:-8 33:-82 34:-110
@past 1:22 2:-12 4:-43 5:-12 6:74 8:-30 11:-72 12:-66 13:-31 14:-153 15:17 16:18 18:17 19:206 20:-113 21:4 22:20 23:22 26:-5 27:-31 28:-191 29:46 31:-59 32:-18 33:-57 34:-34
@person 0:-7 1:-5 2:-61 3:-115 4:-45 5:-47 6:-155 7:-1 8:-7 10:-105 11:-12 12:-5 13:30 14:-93 15:-19 17:91 19:-7 20:-225 22:69 23:24 24:9 25:-31 27:-8 28:-55 29:-36 30:19 31:-20 32:-87 33:-37 34:292
@person_$ 14:13 34:47
@person_<?> 34:48
@person_<unknown> 25:-13 34:24
@person_for 34:28
@person_of 34:70
@person_what 17:12
@place 1:-30 2:-31 4:-70 5:-141 6:-71 7:-30 8:-87 9:-37 10:17 11:37 12:-66 13:-149 14:-12 15:-43 16:-91 17:38 18:-22 19:-24 20:-14 22:-23 23:-31 25:15 26:43 27:107 28:-78 29:42 30:3 31:65 32:-105 33:-27 34:31
@place_for 0:22 2:61 29:13
@post 1:8 2:-18 3:-19 4:-67 6:43 7:-24 9:-111 10:-77 11:-76 13:-74 14:46 15:-139 16:-36 17:3 20:23 21:-55 24:1 25:-160 26:60 27:149 28:-74 29:-97 31:89 32:-39 33:-18
@post_$ 30:30 31:-22
@post_in 31:26
@post_the 34:12
@praise 2:49 5:-82 6:10 7:-12 11:-24 12:-73 13:-43 14:-45 16:-13 17:56 18:-75 19:-26 24:21 25:152 28:-5 29:4 31:-58 32:-83 34:-44
@publish 0:-18 1:-16 2:55 3:-25 4:35 5:-24 6:65 7:-154 8:33 10:-97 11:-202 12:-21 13:-117 14:4 16:17 18:36 19:33 20:116 21:30 22:-53 23:-15 26:-148 27:1 28:39 29:-74 30:15 31:43 32:-35 33:-69 34:6
@recall 0:-121 1:-93 2:-7 3:-57 4:-95 5:8 6:-107 7:-19 8:-80 10:-10 11:17 12:-25 13:-94 14:-58 15:-170 16:-85 17:-113 18:-16 20:-28 21:-32 22:-77 23:121 24:155 25:-6 26:81 27:64 28:-86 29:-6 30:37 31:80 32:-17 33:-34
@release 0:-108 1:3 2:5 4:29 5:-15 6:65 7:-160 8:-28 9:-138 10:1 11:-236 12:-149 13:-79 14:1 16:20 18:-70 19:61 20:159 22:-90 23:-141 24:3 25:-40 26:-104 27:3 28:76 29:-136 30:-218 31:-13 32:-29 33:-11 34:41
@remind 1:-27 2:-96 6:-39 7:-50 8:-21 9:-62 10:-152 11:-16 12:-22 13:-29 14:-28 16:-8 18:-37 19:4 20:-49 21:-35 22:-61 23:126 24:134 27:20 28:-133 29:18 30:26 31:57 33:-24
@remind_$ 24:-12 27:-20 30:11 31:70
@remind_for 27:1
@reminder 1:-62 2:-37 4:-15 6:-21 10:-29 11:29 12:-20 16:-90 23:92 24:103 27:38 28:-39 29:-4 30:14 31:34 33:-61
@request 0:-125 1:-155 2:-54 3:-138 4:-129 5:-181 6:-180 7:12 8:72 9:118 10:25 11:3 12:-228 13:124 14:-219 15:-135 16:-161 17:-69 18:-211 19:-6 20:-160 21:132 22:105 23:-78 24:-28 25:-105 26:-181 27:-11 28:-171 29:-71 30:-155 31:-142 32:-201 33:-229
@resume 2:-49 3:28 4:12 5:12 6:-13 9:-91 10:-77 11:9 13:-15 20:-56 21:-4 23:-35 24:-10 25:-147 27:152 28:-68 29:25 30:5 31:-33 33:6
@schedule 0:21 1:33 2:-182 3:12 4:57 5:-78 6:-36 7:-84 8:-122 9:-188 10:-99 11:-35 12:-149 14:208 17:-142 18:31 19:101 20:-106 21:-82 22:-216 24:-42 25:-108 26:16 27:-29 28:-158 29:-139 30:-97 31:-136 32:48 33:10
@schedule_$ 14:24
@schedule_of 19:12
@shift 0:-86 1:-113 2:-51 5:-10 8:5 9:-122 10:-212 11:26 12:-114 14:-88 15:227 16:143 17:-60 18:-86 20:-78 22:-54 24:-81 25:-5 26:-37 27:-25 28:-55 29:40 30:4 31:-126 32:-85 33:-57 34:20
@shifted 2:-85 6:-1 10:-48 12:-60 13:14 15:139 17:-4 19:-72 25:-23 27:-12 29:38 30:15 33:-19 34:75
@should 0:34 2:-3 3:40 4:-45 5:-23 6:6 7:75 8:-81 9:-159 10:-1 12:-31 14:-3 15:24 16:25 17:52 18:46 19:-95 21:34 22:-54 24:-42 25:-157 26:18 27:-60 28:-113 29:-14 30:10 31:-26 32:18 33:20
@should_to 7:32
@show 0:-37 1:-36 2:-74 3:-224 4:-30 6:-33 8:-43 9:-10 10:-2 11:52 12:-109 13:78 14:156 15:-81 16:-5 17:16 19:12 20:-18 21:13 25:-24 26:90 27:26 28:-97 29:-31 30:6 31:7 32:-79 33:-2 34:-3
@show_on 29:5
@show_the 14:51
@standing 1:-44 2:-47 5:-73 6:-71 7:-19 8:70 9:69 10:-136 11:-160 12:47 13:197 14:-71 16:-8 20:-85 21:-59 23:14 24:18 25:-82 26:-32 27:25 28:-7 29:-35 31:-60 32:-51 33:-102 34:-81
@start 0:-5 1:10 2:20 3:165 4:167 5:-7 6:-50 7:-121 8:-51 9:-108 10:-32 11:20 12:8 13:-37 14:6 15:-91 16:21 17:102 18:-137 19:-40 20:9 21:-146 22:29 24:10 25:-50 26:-50 27:-39 28:-80 30:-140 31:-96 32:-22 33:21 34:-104
@start_$ 29:2
@start_the 20:9
@stop 0:39 1:-31 2:66 5:-59 6:11 7:35 8:69 9:-84 10:-146 11:-1 12:-25 13:-120 14:-80 16:-44 17:-98 18:-48 19:-23 21:16 22:-144 24:-31 25:-15 26:-8 27:-39 28:-64 29:-36 30:87 31:203 33:32
@stop_a 2:31
@stop_the 31:21
@subscribe 0:-33 2:-58 3:7 4:6 5:-23 6:-56 7:-10 8:-5 10:-126 12:-49 13:-30 14:-81 15:-66 16:-61 17:-112 18:51 19:-6 22:-58 25:-99 26:184 27:168 28:-80 31:-29 32:-15 33:-85 34:-86
@subscribe_<deadline> 10:-10 18:23 26:34 27:36 33:-1 34:-32
@subscribe_out 18:10
@thank 7:-7 8:-6 25:149 29:-49
@thank_$ 25:13
@thaw 0:-47 2:-29 3:15 4:65 5:-19 6:40 7:7 8:1 10:-71 11:-189 12:135 13:10 14:-37 17:-12 18:-100 19:-25 20:-34 23:-81 24:5 25:-26 26:-183 27:-141 28:-4 30:53 31:84 33:-55
@they 1:-54 2:-86 3:40 4:-79 5:9 6:-70 7:42 8:-86 9:45 10:32 12:35 15:90 17:27 18:-54 19:-112 21:-17 22:-53 23:17 24:-11 25:34 26:-24 27:-36 28:-56 29:10 30:56 31:-64 32:-92 34:71
@toAdd 0:80 1:148 2:-24 3:37 4:80 5:-54 6:-41 7:-166 8:13 9:-103 10:31 11:24 12:-28 13:-49 14:52 15:-95 16:-3 17:-145 19:20 20:-125 21:-141 22:17 25:-191 26:6 27:42 28:-142 29:-26 30:-70 31:-39 32:-32 33:-67 34:-14
@toMove 0:-5 1:-12 2:5 3:-22 5:-31 6:-19 7:-4 9:7 10:-43 11:15 12:6 13:-180 14:-76 15:93 16:169 18:-146 20:17 22:8 23:12 24:9 25:-94 26:-58 27:-89 28:-83 29:58 30:-30 31:-26 32:-31
@toPost 1:16 4:-36 5:24 9:-51 10:-22 11:-65 13:-39 14:55 15:-90 16:-23 19:-24 20:26 21:-7 24:14 25:-87 26:48 27:46 28:-37 29:-37 30:-51 31:67
@toRemind 0:-1 1:-97 2:34 4:-34 5:36 6:-45 7:-59 8:-27 10:-17 13:-66 15:-66 16:-32 17:-52 21:-4 22:-46 23:60 24:142 25:24 26:19 27:64 28:-26 30:-174 31:-91 32:-2 33:-5 34:56
@toRule 1:-22 2:-60 3:-55 4:-48 5:-48 7:118 8:185 9:-58 10:-92 12:-28 13:-69 14:-63 15:-27 17:-93 18:-143 19:-95 21:-170 22:-32 23:-30 24:36 25:-19 26:-28 27:-88 28:9 29:53 31:10 32:-48 33:33 34:-4
@toShift 0:-24 1:-80 5:-58 6:22 12:-14 13:-30 14:-47 15:106 16:108 17:-49 19:28 20:-12 21:-59 24:-25 25:-90 27:-43 28:-7 29:53 31:-64 32:-39 33:-28
@toStart 0:73 1:87 2:40 3:80 4:168 5:-48 6:-55 7:-112 8:-61 9:-66 10:-4 11:13 13:-25 14:-38 15:-97 16:17 17:56 18:-87 19:-32 20:-2 21:-123 22:30 25:-71 28:-43 29:11 30:-138 31:-94 32:-60 33:-15 34:-167
@toStop 2:24 3:-24 6:27 7:-62 8:11 9:-103 10:-76 12:-89 13:-16 14:-16 17:-61 18:-38 19:-14 20:13 22:-71 23:-15 24:11 25:-81 26:-82 27:-195 28:-99 29:-17 30:86 31:172 32:20 33:20 34:36
@toSubscribe 0:-8 2:-36 6:-6 7:-1 10:-82 11:11 13:-9 14:-57 16:-47 17:-62 22:-40 24:4 25:-73 26:91 27:179 28:-29 29:10 30:-76 31:-14 33:-52 34:-51
@toUnsubscribe 2:-56 6:-17 8:-29 10:-61 14:-35 16:-61 17:-22 18:-42 22:-15 24:11 25:-102 26:-23 27:-148 28:-35 29:2 30:115 31:183 32:-77 33:-32
@today 0:-64 2:26 4:1 6:6 7:29 8:-38 10:-127 11:-72 12:5 14:-42 15:-83 17:11 19:-72 20:-72 21:-74 22:-26 23:-38 24:33 25:1 27:-25 28:13 29:52 31:9 32:104 33:-8 34:-37
@unit 0:-60 1:71 2:-66 6:-21 7:-39 8:-47 9:-14 10:-81 11:-34 12:-87 13:-76 14:-107 16:92 17:7 18:-188 20:68 21:-109 22:1 23:-9 24:123 26:-32 27:-70 28:133 29:-9 30:-15 31:-34 32:140 33:11 34:-45
@unit_$ 1:-8 4:-2 9:1 10:13 11:39 13:-9 21:-19 25:-11 26:4 27:30 28:-36 34:6
@unit_<unknown> 32:28
@unit__ 1:3
@unit_before 28:36
@unsubscribe 2:-74 5:-1 6:-59 8:-36 9:-37 10:-71 12:-32 14:-50 16:-63 17:-41 18:-50 22:-24 24:10 25:-149 26:-100 27:-154 28:-44 30:171 31:182 32:-83 33:-40 34:7
@unsubscribe_$ 29:26
@unsubscribe_<deadline> 31:45
@until 0:-10 1:8 3:12 5:-62 6:7 7:47 8:3 9:-22 10:-10 11:21 12:-76 13:-38 16:20 17:3 18:-7 19:-30 20:-16 21:24 22:59 23:18 24:42 25:-48 26:12 27:29 28:103 29:20 30:3 32:10 33:6 34:-2
@updates 0:-24 1:-130 2:-4 3:-64 4:-77 6:-18 7:-28 8:-135 9:5 10:-46 12:-83 13:-21 14:-5 15:-62 16:-52 17:-64 18:-39 19:-45 20:-44 21:-14 22:-78 23:82 24:71 25:-34 26:120 27:183 28:1 29:-95 30:112 31:208 32:-7 33:-134 34:-83
@updates_$ 30:24 31:15
@updates_<?> 26:8 30:21
@updates_for 27:31
@updates_here 27:-5 31:24
@updates_on 27:38
@updates_please 27:21
@wait 0:-30 1:-7 3:41 4:-30 5:54 7:144 8:66 9:119 10:-134 11:-41 12:64 13:94 14:-268 15:-54 16:-129 17:-112 18:-105 19:-77 20:-124 21:-70 22:-52 23:-133 24:-23 25:-72 26:1 27:12 28:-58 29:-2 30:-63 31:-73 32:-235 33:-45 34:18
@we 0:41 1:-8 2:-1 3:20 4:23 5:57 6:19 8:-15 9:3 10:-13 11:-195 12:4 14:-107 16:-39 17:-31 18:56 19:-23 21:24 22:75 24:59 25:44 26:-40 27:12 28:-19 29:-68 30:18 31:3 32:-44 33:-35 34:19
@weekday 0:-10 1:97 2:12 3:-78 5:-150 6:-31 7:-8 10:-210 11:-94 12:-134 13:-67 14:-137 15:-41 16:100 17:-28 18:-158 19:-96 21:-27 22:11 23:-84 24:110 25:52 26:-105 27:-82 28:-32 29:5 30:-11 32:132 33:31 34:-160
@weekday_$ 1:29 8:4 15:-46 16:63 19:-12 22:13 25:49 27:-17 28:-15 33:-9
@weekday_<?> 2:12 18:-6 32:95
@weekday_<number> 1:36 24:26 29:-6
@weekday_<unknown> 31:3 32:44
@weekday_@me 27:11 31:7
@weekday_about 24:46
@weekday_and 9:7 16:12
@weekday_can 22:8
@weekday_do 32:6
@weekday_in 1:3
@weekday_instead 16:21
@weekday_is 16:-9 33:69
@weekday_or 33:28
@weekday_please 7:-4 16:29 29:38
@weekday_sorry 29:10 32:22
@weekday_the 2:18
@weekday_to 24:6 32:37
@will 0:27 1:-39 2:43 3:68 4:-4 5:-26 6:-108 7:24 9:-16 10:-37 11:-34 12:-33 13:-3 14:-19 15:58 16:-24 18:-9 19:3 20:14 21:53 22:10 23:19 24:7 25:-42 28:5 29:5 30:41 31:-1 32:-23 33:-39 34:-1
@withdraw 1:-7 2:17 7:-23 8:70 9:-33 20:16 22:-66 24:53 25:-79 30:18 31:53
@word 1:-72 3:-10 4:-72 5:81 7:22 8:-29 9:145 10:-28 11:19 12:15 14:-33 15:-94 17:-73 19:-84 21:-52 22:-96 25:-110 26:22 27:59 29:-60 31:30 32:-16 34:-40
@you 0:-6 2:-122 3:-1 4:10 5:-24 6:-183 7:-11 8:6 9:-104 10:-36 11:181 12:-63 13:-111 14:-11 15:-72 16:25 17:-29 18:-90 19:-75 20:-42 21:-64 22:13 23:67 25:107 26:28 27:8 28:-31 29:-70 30:30 31:64 32:-141 33:2 34:-2
@you_$ 11:56
^_<?> 2:-15 11:45 29:-20 33:71
^_<cycle> 16:20
^_<deadline> 2:-173 5:-60 6:26 8:-11 9:-35 10:-13 11:-108 12:-6 15:-97 16:96 17:-122 18:77 19:53 20:-57 21:-17 22:6 23:-168 24:-40 26:-103 27:-171 28:18 29:22 31:-98 33:128 34:-35
^_<link> 13:-32 21:-19 22:157 29:-32
^_<number> 1:31 2:-7 7:-62 8:38 9:-5 11:26 14:-75 16:4 18:40 22:-31 24:57 27:9 28:-24 29:18 31:-62 33:-47
^_<quoted> 5:-29 6:-23 7:43 10:-12 16:-15 29:3 33:50
^_<request> 2:-44 5:-26 7:-32 8:67 9:113 10:-17 22:-9 25:-105 29:-48
^_<unknown> 0:-33 1:44 3:-31 4:27 5:39 6:-71 7:30 8:-7 9:-58 10:14 11:19 12:-15 13:13 14:46 15:-12 17:41 18:19 19:-19 21:-6 22:-12 23:3 24:40 25:12 26:-27 27:16 28:-14 29:-28 30:-30 31:25 32:-18 33:45 34:-11
^_<version> 3:-28 14:4 19:80 29:-10 33:-31
^_@bye 25:53
^_@change 10:46
^_@decide 8:59 9:-1
^_@exception 8:18 13:17 22:2
^_@greet 25:52
^_@land 2:23
^_@me 2:-32 3:-28 6:-2 7:7 8:46 10:15 13:-2 14:2 15:-4 16:-26 17:58 18:3 21:-20 22:13 23:24 25:37 28:8 29:-29 32:-17 33:40
^_@mean 10:77 33:-33
^_@month 1:74 4:-1 14:-27 16:13 32:27 33:-19
^_@move 16:77 33:-46
^_@notify 27:5
^_@person 25:-32 29:-3 34:102
^_@remind 31:21
^_@show 14:71
^_@start 4:68
^_@stop 2:17 27:-12 31:87
^_@subscribe 27:52
^_@thank 25:46
^_@unit 3:22 4:-4 9:1 10:7 11:52 13:-7 16:-26 18:21 19:-10 21:-19 24:-6 25:-26 26:8 27:33 28:-42 29:4 30:2 31:-20 32:-24 34:7
^_@unsubscribe 24:33 25:-3 29:-58 31:87 32:-6
^_@updates 27:47 31:-5
^_@weekday 1:30 16:-5 25:37 29:-34 32:38
^_@you 11:37
^__ 1:24 6:30 7:35 8:-30 9:2 10:-31 12:18 25:8 29:3 33:15 34:-28
^_a 2:-17 5:76 10:16 24:5 29:-30 34:39
^_about 7:-23 9:70 10:33 11:34 27:-53 33:-9
^_accept 7:13
^_ack 8:-16 16:-14 25:37 33:25
^_activate 27:32 31:-1
^_add 0:-54 1:138 2:-54 11:-48 16:-58 24:-52 27:60 29:50 33:-5
^_adjust 16:30
^_after 2:-19 6:6 10:-41 16:5 18:102 33:-91
^_all 8:-2 13:78 14:131 18:-38 29:-55 31:-33
^_allow 2:-14 16:5 22:49 33:-2
^_already 6:11
^_am 2:20 6:22 11:12 25:-13 26:29
^_and 6:-54 8:-12 9:18 10:-106 12:-28 14:-19 17:-18 18:84 25:-40 29:21 32:-11 33:56 34:26
^_announce 27:6
^_another 1:8
^_any 0:8 1:-7 8:-50 9:75 12:20 14:-19 15:10 17:55 18:11 21:-18 27:-7 31:-11 32:4
^_anyone 29:14
^_anything 2:22 5:1 13:15 25:-26 28:-11 32:61
^_api 2:-19 11:48
^_apply 22:17
^_approve 7:-87 8:97 9:-48 13:-57 29:99
^_approved 7:-54 8:62 9:-31 13:16
^_approver 34:27
^_archive 19:13
^_are 1:11 2:20 3:15 5:9 6:14 7:-38 8:-10 10:20 11:-10 12:65 13:-17 14:-6 15:3 18:-127 22:-17 23:-14 25:5 26:24 28:40 29:-158 30:22 31:-49 32:-33 33:-63 34:-25
^_as 17:6 27:21
^_ask 8:7 22:24 24:34 32:-10
^_asking 22:65 29:-20 33:16
^_at 10:-25 19:2 33:56
^_back 8:-10 25:69
^_be 24:48 27:18 29:20 31:30 33:-2
^_been 25:12
^_before 1:-13 2:-6 5:34 6:-5 10:19 11:2 12:16 14:3 15:4 16:3 19:-15 20:-4 21:7 23:-15 24:-47 28:-4 34:1
^_begin 4:13
^_beginning 33:25
^_beta 1:10
^_between 5:19
^_bin 8:27 9:-12 17:19
^_block 1:13 8:13 9:-7
^_book 20:5 29:39
^_boss 13:7 24:16
^_bot 31:26
^_bring 12:-2 17:1 25:21
^_build 4:28
^_bump 2:24 22:7
^_business 10:1
^_but 12:2 15:12 17:2 21:-35 22:-19 26:11 29:2 32:5
^_by 7:-15 10:-10 11:10 13:7 15:-31 16:-25 25:8 27:-11 31:4 33:36 34:33
^_calendar 14:43 19:10 26:-32
^_call 24:24
^_can 0:33 2:80 3:32 4:-3 7:2 8:10 9:-20 10:-16 11:-65 12:2 13:-22 14:3 15:-5 17:-38 18:-62 20:-7 22:64 24:13 27:10 28:-44 29:9 30:34 32:-29 33:-70 34:-29
^_cancel 24:11 29:5 31:21
^_change 16:32 24:7
^_ci 16:22 29:41
^_clock 28:26
^_clone 4:45
^_close 8:1 29:38
^_code 6:32
^_compare 19:14
^_complete 14:8
^_congrats 25:48
^_congratulations 25:24
^_consider 8:12
^_contact 34:36
^_cool 25:14
^_copy 4:8
^_correct 20:15 33:46
^_could 2:26 11:-22 12:-2 14:18 16:14 18:-18 20:-3 21:6 22:19 34:-9
^_count 8:-23 13:44 28:22
^_countdown 28:50
^_create 1:16 3:-62 4:69 29:36
^_current 5:47
^_cut 22:4 31:54
^_cutoff 21:20 22:-7
^_cve 22:24 29:9
^_date 1:4 16:-85 19:-15 20:18 29:105 33:-11
^_dates 14:35 18:-62 19:17 27:-6 33:61
^_day 16:-9 20:14 32:13
^_days 16:-53 24:-44 28:104
^_deadline 10:10 33:25
^_deadlines 0:-30 25:26 32:41
^_decision 7:26 9:-23
^_decline 29:10
^_define 10:59
^_delay 15:-13 16:10 29:8
^_delete 23:-8 24:-4 29:57 31:31
^_deny 7:-11 8:83 13:-11
^_did 3:-21 5:54 6:105 7:12 8:-36 9:90 10:-19 11:-37 12:26 15:-40 17:-32 19:-11 21:-56 22:-54 23:19 25:-19 29:1 30:40 31:-12 32:-26 33:-109 34:-89
^_disable 31:55
^_dm 24:-10 27:81
^_do 0:37 1:-24 2:63 3:62 5:-125 7:24 8:-95 10:-22 11:-8 13:-9 14:-21 15:41 17:-88 18:-95 20:-1 21:29 22:-54 25:12 26:20 27:-71 28:28 29:-43 30:58 31:-1 32:37 33:-21 34:-192
^_docs 1:4 11:13
^_does 2:71 5:-36 6:-28 7:-13 10:43 12:21 15:-4 20:2 22:-12 26:70 28:-10 29:-10 31:-51 33:33
^_done 6:22 18:-8
^_draft 4:29
^_drop 24:33 27:18 29:-1 31:29 33:27
^_due 32:12
^_end 31:11
^_enough 31:39
^_enter 1:36
^_eol 10:57 19:-21 20:-8 29:22
^_eta 20:65
^_every 14:53 24:36 27:10 32:-27
^_everyone 10:22 25:8
^_everything 13:27 14:18 16:6 31:-26
^_exception 8:-34 11:-2 13:28 22:56 25:18
^_exceptions 13:120 21:-7 22:-12
^_excuse 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
^_explain 10:84 11:36 13:-7
^_extend 8:18
^_feature 5:11
^_features 5:5 12:15
^_file 22:84 29:-3
^_fill 18:30
^_final 20:44 33:-13
^_fine 8:24
^_first 4:27 17:56
^_fix 16:69 29:1
^_flag 24:27
^_follow 14:-8 24:32 25:-8 27:100
^_following 18:22
^_for 1:-26 2:5 5:6 7:27 9:1 10:16 12:5 13:4 14:2 17:2 19:36 20:-10 21:-26 22:-9 25:56 26:-4 27:-36 28:-1 29:-4 31:-24 32:7 34:-2
^_forget 11:26 29:-45 31:34
^_freeze 2:5 9:28 10:-81 12:45 14:3 18:-64 22:1 25:3 27:-42 29:27 33:3
^_freezes 14:18
^_fresh 5:-3 17:54 18:-19
^_from 17:1 25:66 29:-56 33:49
^_frozen 12:4 25:5
^_full 14:28 18:9
^_ga 16:2 20:74 33:-9
^_gate 12:16 29:24
^_generate 4:17
^_get 4:46 17:24 27:20 29:-33
^_getting 17:20
^_give 1:-35 5:16 8:10 11:29 13:39 16:48 18:3 19:-25 25:-83 29:-43 32:18 33:3
^_go 4:25 25:6
^_golive 1:24 20:3
^_good 17:14 25:59 32:-6
^_got 2:1 11:18 17:14 29:-3
^_grant 8:45 13:-11 22:15
^_granted 8:20 22:-4
^_great 8:-7 25:56
^_ha 25:32
^_had 6:37 31:17
^_haha 25:52
^_happy 25:49 32:-6
^_hard 8:30
^_has 2:4 3:10 5:54 6:67 9:58 10:-104 12:22 13:-2 15:18 19:-29 20:29 22:-57 25:-79 28:-3 29:-75 33:-96 34:-19
^_have 5:40 6:57 7:-1 10:-31 12:53 15:-50 16:54 17:-17 22:-32 24:4 25:44 27:13 29:-41 30:2 33:-65
^_hear 25:15 27:31
^_help 11:128 17:-9 25:-49 29:-25 31:-8
^_hit 24:11
^_hmm 25:13
^_hold 7:46 8:-28 9:-26 15:30 16:34 22:10 33:-4
^_hook 27:47
^_hotfix 2:15 10:1
^_hours 28:32
^_how 0:-17 1:-47 2:-102 3:27 4:-30 5:30 6:-127 7:-3 8:-75 9:23 10:13 11:41 12:-69 14:-2 15:3 16:-38 17:42 18:-103 19:61 21:11 22:-84 23:15 24:-106 26:-3 27:-81 28:39 29:47 31:-73 32:-55 34:-20
^_if 2:26 7:11 10:5 12:4 13:-14 14:15 16:-19 17:-18 18:3 19:-28 21:11 23:-16 24:-11 27:4 28:10 32:-10 33:17
^_in 5:12 6:-39 9:9 10:39 11:32 12:-43 13:-40 14:4 15:3 19:7 20:30 21:-30 23:-18 24:61 27:-9 29:-11 33:-2
^_include 1:2 27:14
^_insert 1:67 24:-18
^_introduce 1:18 11:9 24:-14
^_is 0:-8 1:-54 2:25 3:13 4:-135 6:39 8:-121 9:33 10:-31 12:127 14:-85 16:-241 17:29 18:-5 20:19 21:31 22:-129 23:5 24:-181 25:-108 26:60 27:-149 29:-17 31:-74 33:3 34:-14
^_it 0:52 2:-45 10:-27 12:-34 16:66 17:52 20:-72 22:64 24:-8 25:47 26:2 29:-8 33:-23 34:-19
^_just 0:-17 6:3 10:-10 17:47 20:4 25:-1 31:14 34:8
^_keep 15:22 27:76 29:-14 30:20
^_kick 4:30
^_kill 8:30
^_kindly 8:-14 16:-8 22:6 24:7 29:14 33:26
^_knock 25:10
^_know 24:15 27:29
^_l10n 13:14 31:10
^_last 19:5 33:76
^_late 22:29
^_launch 20:33
^_leave 8:-12 15:46 16:-9 27:-22 31:42
^_less 31:28
^_let 2:-5 4:6 7:23 8:44 9:-32 16:31 21:2 22:-1 27:39 28:-18 29:34 31:-18 32:-11
^_lgtm 8:9
^_link 22:21 26:56 29:-48
^_list 10:10 11:41 13:15 14:57 18:-29 22:-5 23:29 25:-21 27:-114 29:23 31:-77 34:31
^_log 10:3 22:58
^_lol 23:1 25:72 29:-43
^_look 9:5 33:43
^_love 25:35 27:-10
^_make 1:-18 2:-66 4:51 16:54 24:48 31:2
^_many 4:16 5:2 9:1 11:8 13:-16 15:4 25:9 29:-26 34:1
^_mark 1:26 8:57 29:-5
^_may 0:-3 2:68 7:4 20:-15 21:-84 22:85 31:3 32:-10 33:-30
^_maybe 0:50 15:10 16:-8 25:8 30:12
^_me 9:1 25:22 27:-35 31:36
^_meaning 10:60
^_merge 2:1 12:9 22:-51 29:78
^_milestone 10:10
^_more 22:10 31:17
^_move 15:-67 16:39 29:42
^_mute 29:14 30:-17 31:97
^_my 1:4 5:-12 6:14 7:-19 9:23 11:16 13:3 18:-3 20:13 21:-35 25:-10 26:-35 29:10 33:8
^_nack 8:28
^_name 18:34 34:21
^_need 14:2 20:29 21:-56 22:44 23:17 31:-10 33:14
^_never 7:38 8:-14 10:22 17:71 25:12 30:14 31:-18
^_new 0:36 1:82 2:9 3:-1 4:16 8:-2 9:-31 10:-15 16:16 17:55 22:54 24:-8 25:-23 27:-37 29:-34 33:-103
^_newbie 17:34
^_next 1:3 5:-9 8:6 14:-33 17:10 18:100 25:-67 29:-3 33:-20
^_nice 25:6
^_no 0:23 2:32 3:8 6:8 7:14 9:-51 10:-18 16:-44 19:-4 21:34 22:-21 23:44 24:-18 25:37 27:-15 28:-39 29:-23 31:15
^_nobody 7:26 8:-6
^_noise 0:1 7:14 9:4 11:5 12:7 13:10 14:4 15:8 16:2 17:14 18:3 19:4 21:8 22:-9 26:-6 27:-7 29:-1 30:-5 31:-32 32:-2
^_nope 4:-3 8:68
^_not 3:8 4:-29 7:93 8:-29 9:-53 14:34 16:12 18:-36 21:11 22:-57 25:-30 26:6
^_nothing 15:6
^_notify 27:72
^_now 12:-35 17:16 28:45
^_nudge 16:9 24:14
^_number 13:23 28:20
^_of 18:11
^_oh 8:-7 25:35 31:1
^_ok 2:-5 9:-22 10:21 16:6 18:1 25:26 29:10 32:10 33:3
^_old 19:38 33:-1
^_omg 25:39 29:-14
^_on 5:29 6:-5 7:7 10:-23 12:17 16:-9 18:-73 19:18 20:42 24:6 29:-65 33:28
^_once 3:12 4:-9
^_one 1:-1 2:-18 6:6 8:-13 9:28 14:1 16:-51 20:7 23:14 24:3 28:-13 29:13 31:-13 33:6 34:7
^_only 8:15 18:21 22:-8 26:-24 30:20 31:37
^_oops 25:38
^_open 3:-56 4:43 13:40 22:26 29:18
^_opt 31:32
^_or 6:48 31:10 33:8
^_order 29:59
^_our 12:-14 20:18 21:20 22:38 33:9
^_out 20:27 27:-8 31:20
^_overview 13:24 14:8
^_past 6:43
^_pending 13:13
^_perfect 25:44
^_phew 25:46
^_ping 25:44 31:-46 32:-4
^_plan 14:-43 32:37
^_planning 14:11 33:20
^_please 1:27 2:-2 4:24 5:-27 8:15 9:-17 12:12 14:-26 15:11 16:26 18:15 19:-33 20:-3 22:12 23:18 24:7 25:33 27:2 30:14 33:-34 34:-21
^_po 29:42
^_point 10:17
^_poke 24:63 27:-8
^_possible 2:34
^_post 2:16 14:42 26:-8 27:22 31:-34
^_postpone 15:-26 16:41
^_pr 22:16
^_prepare 4:45
^_previous 19:26 27:10
^_print 14:49
^_proposal 6:-8 33:36
^_pull 2:10 4:-6 8:23 16:14 29:-32
^_push 16:20 29:24
^_put 1:55 2:-34 8:20 16:-18 22:26 29:-6 31:38
^_qa 34:4
^_quick 6:4 8:-4 9:-3 10:-4 11:11 12:1 14:5 17:-17 18:10 21:-4 22:-12 28:4 32:8 33:15
^_raise 22:30
^_rc 10:37 29:24
^_reason 10:4 22:18
^_rebase 29:18
^_receive 27:40
^_record 8:28 22:26
^_register 1:14 22:22 27:25
^_regression 2:4 33:20
^_reject 7:-39 8:47 29:47
^_rejected 8:21 9:-18
^_relbot 11:55
^_release 2:-70 5:-81 14:16 17:-46 19:-110 20:67 28:52 29:31 32:54
^_remaining 28:22
^_remind 5:14 19:22 23:-70 24:30 25:-49 27:-66 29:63 31:-54 33:66
^_reminder 24:41 25:2
^_reminders 31:33
^_remove 2:-21 27:-32 31:45 34:56
^_reopen 8:15
^_request 8:-33 9:27 21:-62 22:67 29:16
^_requesting 22:59
^_requirements 34:16
^_reschedule 16:13
^_restart 29:61
^_resume 27:29 31:-11
^_review 29:68
^_right 6:37 23:15 24:-5 25:35 29:-16
^_roughly 28:15
^_rules 20:6
^_run 14:19 29:33
^_same 4:24 10:20 18:-18 25:26 27:-17
^_say 0:4
^_schedule 1:19 4:-24 14:51 16:-15 18:2 24:19
^_security 1:9 22:19
^_see 14:16 25:50 32:-25
^_send 14:40 24:24 26:26 27:8 31:-38
^_set 1:3 4:74 16:-5 24:34 29:4
^_share 14:2 27:-3 31:23
^_shift 15:-31 16:42 29:33
^_ship 4:20 8:32 22:-13
^_should 0:53 1:-16 2:11 3:43 5:-50 6:11 7:57 15:34 18:-16 26:10 27:-34 33:-37
^_show 5:-9 8:-3 11:35 13:71 14:17 17:-21 18:21 19:39 25:-26 27:-21 29:-18
^_shush 12:25 25:-35 31:41 32:-5
^_sign 8:21 25:-3 27:72
^_silence 31:60
^_slip 16:9
^_so 2:-6 6:17 8:8 12:38 13:-35 16:39 17:-1 18:52 25:-59 29:-132 31:29 32:-53 33:22
^_somebody 9:8
^_someone 7:23 8:-17 10:38 15:3 30:-11 34:9
^_something 25:27
^_sorry 1:-5 5:8 6:1 8:1 10:13 12:15 14:14 16:11 17:5 18:4 21:-7 22:-1 23:-5 25:29 27:-2 33:-8 34:2
^_stable 34:21
^_stage 5:32
^_start 3:-57 4:37 17:-8 19:26 22:1 27:43 33:20
^_started 5:-20 17:39
^_state 9:6
^_status 5:63 9:2
^_still 2:15 5:44 9:35 29:-9
^_stop 25:-9 27:-26 30:-56 31:136
^_string 22:14
^_strings 12:20 18:7
^_sub 26:7 27:46
^_submit 22:44
^_subscribe 26:-113 27:86 29:55
^_suppose 0:6 2:45
^_switch 27:28
^_syntax 11:49 25:-18
^_t 20:-19 28:70
^_tag 6:11
^_take 2:35 8:24 16:17 25:15 29:-28 31:51
^_target 20:37
^_team 16:7
^_tell 5:3 9:26 10:36 12:5 18:19 22:-36 24:-5 27:-10 29:-34 31:-62 33:24
^_test 25:36 29:-21
^_tests 8:14
^_thanks 7:-5 25:110
^_that 8:11 10:-2 25:84 29:-35 30:11 31:-1
^_the 2:-42 4:-17 5:-29 7:8 8:69 11:-3 12:1 13:6 14:69 16:61 17:-26 18:8 20:30 24:-82 25:-154 27:-91 29:3 30:-18 31:-27 33:11
^_there 1:30 8:4
^_things 32:7
^_thinking 7:14 8:-2
^_this 5:-2 11:30 25:32 29:-31 32:35
^_three 22:4
^_thumbs 8:42
^_time 4:25 28:110
^_timeline 14:36 19:6
^_to 1:4 6:1 8:59 11:-4 15:1 24:-46 25:47 29:5 34:8
^_today 32:39
^_tomorrow 25:-4 32:61
^_too 2:45 3:9 6:19 8:16 31:9 33:-7
^_track 1:8 27:7
^_tree 5:-17 12:56 25:-8
^_turn 8:22 27:39 29:5 30:-64 31:33
^_two 33:28
^_ugh 25:24
^_undo 8:4 16:65
^_unmute 27:55 29:-13 31:-10
^_unsubscribe 27:-1 29:41 30:-90 31:84
^_until 2:-66 9:53 16:-6 20:-13 21:13 22:11 24:-5 25:9 33:58
^_up 18:9 20:-3 33:40
^_upcoming 18:47
^_update 9:22 16:52
^_verdict 7:13
^_wait 7:31
^_wake 24:6
^_want 17:12 22:54 26:29
^_warn 24:42
^_was 0:7 1:-5 2:-9 3:13 5:-58 6:66 8:-18 9:51 10:67 11:35 12:-61 13:-63 15:51 19:-22 20:-3 25:-70 28:-68 29:-106 32:28 34:-34
^_we 0:19 1:21 2:2 3:-15 4:56 5:-85 6:-53 7:-8 8:79 9:-97 10:-56 12:29 15:-15 16:15 19:-39 20:-24 21:39 22:49 23:-33 31:15 32:-86 33:10
^_week 25:-37 32:61
^_weekly 25:-4 31:-50 32:52
^_weeks 19:18
^_welcome 17:22 25:19
^_well 25:25
^_what 4:-66 5:-21 6:-117 8:-59 9:-8 10:44 11:51 12:-67 13:16 14:1 15:-8 16:-41 17:54 18:60 19:19 21:9 22:-73 24:-174 25:-6 26:18 27:-56 28:-38 29:32 31:-22 32:60 33:-32 34:-45
^_whats 5:10 18:22
^_when 2:-42 3:38 4:-10 5:-97 6:-161 7:-74 10:-244 11:-57 12:-155 18:-14 19:78 20:83 21:-25 23:14 24:-47 27:-2 28:9 29:37 33:85 34:-171
^_whenever 18:30
^_where 2:-51 3:-26 5:32 6:-19 9:42 10:-23 11:-8 12:-19 14:31 17:62 20:-44 21:19 25:-35 29:27
^_whether 12:21
^_which 0:-12 2:-29 4:-14 6:-14 7:-19 8:-8 10:12 13:37 15:-80 17:21 18:48 20:6 21:-4 22:-33 23:40 24:-26 25:-55 26:1 27:-49 28:-138 29:48 30:-22 32:5 33:-17 34:41
^_who 0:14 1:-17 2:-83 3:46 4:-11 5:-77 6:-63 8:-70 9:35 11:-13 12:-73 13:11 14:-36 16:-59 17:-149 18:-21 19:-19 20:-80 21:13 22:-69 23:10 24:-48 25:7 26:55 27:-98 28:-67 29:24 30:18 31:-32 32:-60 33:-85 34:131
^_whole 14:40
^_whom 2:-7 34:97
^_whose 7:27 10:-21 21:-17 29:-18 34:83
^_why 0:26 2:-49 6:-3 7:-12 9:48 10:100 12:-52 15:15 18:-20 23:6 25:-7 28:-29 29:41 30:39 31:-17 33:-54
^_will 2:88 12:-3 16:-18 20:43 21:33 23:30 24:-52 25:-25 28:44 29:-55 30:34 33:-38
^_with 7:64 9:-44
^_withdraw 8:33
^_works 25:50 29:-16
^_would 0:36 1:-37 2:42 7:-5 9:-44 15:7 20:-21 21:57 22:-12 24:16 25:-2 26:15 33:-28 34:-84
^_write 29:72
^_ya 6:64 20:-12 31:27
^_yes 2:36 16:-2 25:29 33:18
^_you 8:40 11:-40 23:22 25:68
^_your 11:-28 34:55
_ 0:32 1:12 2:7 5:-2 6:36 7:29 8:-19 10:-26 11:-138 12:7 13:47 15:-121 16:69 17:-100 18:1 19:-23 20:-47 21:29 23:-19 24:39 25:-8 26:-13 28:-28 29:-86 30:74 31:25 33:24 34:18
__$ 7:63 8:-70 13:15 25:18 29:-14 33:22
__<?> 0:30 2:-20 3:22 5:8 12:-3 21:40
__<deadline> 2:-26 6:62 9:36 16:47 19:-9 21:-5 22:-9 24:43 28:-29 29:-21 33:20
__<number> 1:73 8:61 10:-19 25:-1
__<unknown> 2:26 5:-22 6:5 10:-10 11:-110 12:16 13:25 15:-23 16:14 17:-14 19:22 20:-62 22:21 24:22 28:-29 29:13 33:-4
__<version> 20:24
__@entry 33:2
__@remind 30:15
___ 0:40 2:-25 18:34 22:21 34:11
__cycle 4:19 5:15
__date 1:8 14:51 16:-33 18:-35 33:12
__dates 26:2 31:8
__days 5:20
__deadline 30:19
__exception 7:7 8:-4 9:-22 13:-1 21:31 22:23
__exceptions 34:27
__feature 2:9
__freeze 9:7 24:7 29:-24 33:6
__is 28:18
__messages 30:29
__next 18:34
__of 30:14
__please 13:11 29:7 30:4
__release 2:-16 5:34 27:6 34:1
__schedule 18:11
__tag 16:23
__the 18:17
__version 6:15
__week 16:5
__what 6:22 20:11 29:-6
a 0:91 1:84 2:61 3:71 4:37 5:-46 6:-190 8:-56 9:-68 10:48 11:53 12:-54 13:-28 14:-9 15:31 16:-45 17:-2 18:-173 19:-78 20:-58 21:67 22:13 23:4 24:32 25:52 26:-38 27:-34 28:-13 29:22 30:-26 31:-36 32:-69 33:-54 34:1
a_<deadline> 0:112 1:88 8:-29 12:-47 13:-6 15:-39 16:-105 21:1 22:34 24:-78 27:-34 28:-100 29:23 33:-29
a_<number> 1:-33 3:17 4:40 22:-1 25:31 28:23
a_<quoted> 1:18
a_<unknown> 1:30 2:8 5:-86 8:-79 11:18 12:-56 13:-1 14:22 16:18 17:69 19:-62 20:-57 25:20 27:-44 28:-67 29:14 31:9 32:22 34:-28
a_<version> 3:21 14:-17
a_@land 2:11 29:12
a_@unit 25:-6 28:10 29:17
a_@weekday 20:35 33:71
a__ 2:-3 5:35 27:25
a_beta 0:62
a_bit 15:13
a_bug 1:30 2:-6 25:24 34:21
a_button 2:7
a_calendar 1:-2 4:14 14:-31 26:63 33:17
a_candidate 5:11 10:11
a_channel 11:83 26:-44 29:-12
a_customers 6:11 7:-22 12:4 13:9 18:3 19:3 20:1 24:-6 27:2 28:3 29:-8
a_cycle 3:53 5:-44 10:19 11:8 14:-6
a_date 11:44 15:11 29:-46 33:29 34:-26
a_day 16:48 33:-25
a_deadline 11:28 15:22 29:-8 32:47
a_decision 13:35
a_dev 10:8
a_dm 24:8 33:-8
a_doc 2:13 17:17 21:-47
a_docs 1:4 10:-3 21:7
a_feature 2:-27 10:68 33:41 34:2
a_first 17:4
a_fix 2:5
a_freeze 2:-54 10:-30 11:40 12:77 13:-7 17:-27 21:21 22:25 23:2 29:-39
a_fresh 4:19
a_full 28:2
a_go 1:34 12:12
a_heads 24:38
a_help 2:20
a_human 34:39
a_joke 2:-12 25:50
a_last 1:9
a_late 34:31
a_list 13:12 14:31
a_look 7:17
a_lot 25:23
a_message 21:6 27:17
a_milestone 1:8 5:5
a_month 28:11 30:21
a_name 11:-6 34:16
a_new 2:36 3:26 10:36 11:39 12:-10 21:11 22:-25 29:34 33:-13
a_newbie 17:10
a_no 8:44
a_note 24:43
a_page 14:34
a_pass 22:10
a_patch 17:13
a_picture 14:1
a_ping 1:-21 23:8 24:16
a_plan 3:21
a_problem 2:18
a_regression 2:7
a_release 0:4 2:-18 5:-17 25:13 34:1
a_reminder 11:48 23:26 24:34
a_request 7:28 11:9 22:30 29:-30
a_revert 2:22
a_review 1:1
a_schedule 4:62
a_security 8:6
a_separate 0:18
a_shout 24:11
a_string 10:43 21:24
a_test 29:19
a_thing 12:21
a_translation 2:18 14:23
a_typo 2:4
a_waiver 2:-11 11:-2 21:53 22:48
a_warning 24:12
a_week 2:-40 15:59 16:27 22:15 23:-14 24:35 32:-45 33:-49
a_what 5:24 10:-10 33:5
a_who 34:52
a_year 19:23
a_yes 8:6 9:9
about 0:6 1:-20 2:18 4:-27 5:7 6:-32 7:40 8:-19 9:34 11:3 12:-39 13:-32 14:-71 16:-41 17:15 18:-7 19:-26 20:-14 21:-18 22:-28 23:25 24:39 26:-21 27:49 28:-48 29:-8 30:-33 31:9 32:-38 33:24 34:35
about_$ 17:11
about_<deadline> 10:-4 18:-20 23:33 27:37 28:-33 31:1 33:32 34:3
about_<request> 7:6 9:43
about_<unknown> 10:39 29:43 33:-7
about_@you 11:37
about_every 27:10
about_freezes 10:15
about_strings 10:-5 24:-5 27:33 31:14 33:19
about_the 10:-38 25:13 29:-44 33:38
accept 7:45
accept_<number> 7:8
accept_<request> 7:33 8:-5
accept_the 8:68
accepted 2:33 8:5 9:17 13:8
accepted_$ 12:-4 13:7
accepting 12:9 29:2
accepts 13:-23 21:36
ack 7:27 8:-20 9:23 16:-15 25:32 29:-6 33:14
activate 27:32 31:-1
active 6:-23 10:-12 12:80 23:30
active_$ 12:20
active_<?> 12:18
add 0:73 1:82 3:-49 8:-23 11:17 14:-67 16:-75 24:-62 26:22 27:49 29:28 33:-44 34:-20
add_<deadline> 1:24
add_<quoted> 1:2
add_<unknown> 22:3
add__ 1:3
add_a 0:-1 1:-7 2:54 11:54 29:30
add_dates 0:58
add_it 1:11
add_me 27:23 29:4
add_the 0:24
add_this 1:2
add_to 26:21
added 0:65 10:-26 29:-17 34:39
added_$ 0:41
adding 0:23 25:9
adjust 16:30
adjust_the 16:15
affect 10:13 30:22
affected 10:30
affected_by 10:30
after 0:-35 1:15 2:26 5:1 6:13 10:-41 11:-18 12:-87 13:16 14:-45 15:-25 17:-17 18:71 19:-15 20:20 21:27 22:25 24:19 27:-36 28:-47 29:6 31:-2 34:-9
after_<deadline> 1:52 2:44 5:28 6:50 12:-11 13:-3 15:-24 16:-26 18:51 22:23 24:-22 28:-29 29:-20 33:-44
after_<number> 31:7
after_all 21:31 22:-22
after_freeze 13:7
after_that 18:18
after_the 6:-11 10:-11 13:35 20:26 21:-1 22:56 31:9
after_this 3:4 19:-13 33:15
again 5:-39 12:-9 15:11 24:27 25:36 29:33 31:-1 32:-18 33:49
again_$ 5:-31 12:26 19:-7 25:-7 29:52 33:28
again_<?> 12:-14 29:25
against 8:4 19:10
agenda 14:-2 18:-1 27:6 32:64
ago 19:30 28:39 33:-37
ago_was 28:47
agree 11:-3 25:44
agreed 8:6 16:9
ahead 1:25 2:-35 5:-26 6:17 8:4 12:-1 14:20 16:-6 18:35 23:30 24:23 29:-36 32:16 33:-31
ahead_$ 18:9
ahead_of 1:31 10:7 16:-34 18:16 24:41 28:1 33:-15
alarm 24:45 29:14
alarm_for 24:12 29:15
alert 24:36
all 4:-17 5:-17 7:-17 8:47 9:-37 10:10 12:-44 13:50 14:108 19:-45 20:-38 21:-16 22:-41 24:-33 25:51 27:34 29:-11 30:-15 31:2 32:-72 33:-20 34:-28
all_$ 10:14 13:9 14:-55 21:5 25:16
all_<?> 2:19 21:-25
all_<deadline> 8:32 13:20
all_<unknown> 13:8 25:9 29:-27
all__ 13:14
all_dates 14:17 26:18
all_is 25:16
all_milestones 27:27 31:-9
all_of 14:76 18:-20
all_open 13:-39 29:44
all_the 14:60 33:-7
all_this 17:20
allow 2:-18 8:18 16:5 22:52 33:-4
allowed 2:60 5:-5 6:-9 10:-2 12:-37 13:48 15:26
allowed_in 13:49
allowed_this 17:9
allowed_to 2:21 15:33
along 5:60 16:13 24:-11
alpha 1:11 5:33 18:-28 20:-23 29:-37 33:60
already 2:-24 3:23 4:-15 5:26 6:63 7:-7 9:16 10:-34 12:26 16:-5 18:-41 20:-8 22:14 25:-23 26:29 28:-12 31:8
already_$ 3:17 31:4
already_<?> 12:7
already_<unknown> 5:-17 6:-1 9:10 12:47
already_behind 6:16
already_created 3:11
already_in 12:22
already_or 5:11 6:6
already_over 6:26
also 1:29 10:37 19:23 33:-9
also_in 19:26
also_need 1:25
alter 15:18 33:4
always 14:-26 24:23 25:31
am 1:28 4:-7 6:3 8:14 9:-38 10:9 11:24 12:-4 16:-7 17:31 18:-27 19:1 20:-1 24:12 26:27 28:5 29:-55 32:20
am_<unknown> 6:-1 8:38 9:-11 11:-20 14:5 17:57 33:31
am_@me 2:37 6:27 11:18 18:-25 25:-27 26:50 30:38 31:-15
am_@start 20:9
am_a 17:39
am_asking 22:10
am_away 32:17
am_late 25:14 29:16
am_lost 11:51 25:-31
am_new 17:80 33:-8
am_not 7:25 8:-11 11:14 15:10 34:10
am_on 6:11 7:8 8:-16 9:-1 12:4 13:11 18:1 19:2 24:-19 28:2 29:-10 31:27
am_requesting 22:8
am_still 7:29 9:-15 21:1 30:2
am_writing 0:3 10:5 14:1 16:8 17:-5 19:13 22:-5 27:1 29:-4 33:-15 34:2
an 0:71 1:70 2:36 5:-21 7:-97 8:-147 9:-84 10:7 11:35 12:-66 13:9 15:-83 16:-110 17:23 18:-27 19:-43 21:73 22:66 23:-57 24:10 25:-9 26:56 27:-4 28:-36 29:-39 31:-30 32:-6 33:-89 34:-13
an_$ 4:16 17:3
an_<deadline> 0:98 1:38 2:-82 9:-9 11:32 13:-49 16:-29 18:-16 21:39 22:22 33:-15
an_<unknown> 2:55 3:3 10:-17 11:-53 17:14 25:4 26:11
an_alarm 24:6 29:15
an_alert 24:8
an_error 2:18
an_exception 2:10 7:-26 8:-82 9:-83 10:21 11:46 21:53 22:12 29:-26
an_exemption 22:31
an_extension 13:13 22:28
an_hour 24:17
an_ics 26:57
an_overview 13:16 14:7
an_rc 20:24
and 0:-47 2:-31 3:-21 5:10 7:-39 8:29 11:-28 12:38 13:-29 14:58 16:7 17:38 18:63 19:-38 21:-58 23:-16 24:-19 25:-18 27:2 29:-2 32:14 33:18
and_$ 6:27 16:-20
and_<deadline> 1:39 6:-14 10:-17 16:8 18:-1 27:44 33:54
and_<number> 8:20 18:13
and_<unknown> 6:22 14:35 18:18 25:3 33:-51
and_@me 25:32
and_a 25:-36 29:50
and_after 18:19
and_by 15:35 19:-12 33:-10
and_final 33:8
and_for 9:25
and_freezes 32:21
and_gone 6:7
and_have 17:18
and_how 11:2
and_release 14:9
and_the 8:6 18:-7 33:88
and_then 6:-7 18:55 33:-1
and_want 17:10
and_what 12:19 17:19
and_when 14:59 20:22 28:-9 29:-30 33:-20
and_which 5:1 14:6
and_who 26:7 34:9
announce 27:12
announcement 20:11 32:1
announcements 11:20 26:29 27:26 31:14 34:-8
announcements_$ 27:8 31:14
announcements_in 11:24 26:-11
another 0:45 2:23 25:32 29:-12
another_team 2:27
answer 9:36
answered 13:19
any 1:-26 2:41 5:-37 6:-61 7:-28 9:46 10:-66 11:-14 12:47 13:43 14:-15 15:22 16:-36 17:34 18:7 20:-11 23:-28 24:-24 27:-53 29:-33 31:42 32:34 33:-23 34:-69
any_<unknown> 9:25 15:15 17:55 25:-12
any_block 12:30
any_decision 9:68 13:-14
any_exceptions 13:25
any_freeze 18:35 32:39
any_idea 29:11
any_longer 12:10 31:28
any_more 8:22 23:-13 31:9
any_way 0:11 2:23 12:-31 14:-13 21:50 26:4
anybody 9:10 10:21
anymore 31:33
anymore_$ 31:32
anyone 2:-7 3:20 6:-7 9:6 12:-28 13:10 15:18 22:-25 25:44 29:20
anyone_<?> 15:-19 34:9
anyone_<unknown> 15:20 25:16
anything 2:18 8:-49 13:28 16:-20 18:39 19:-1 22:-5 25:-70 26:13 28:-22 29:-52 32:52
anything_$ 18:-10 26:26 31:21
anything_@me 5:9 13:31
anything_about 27:7
anything_due 32:1
anything_on 32:8
anything_release 32:25
anything_this 32:33
anyway 10:7
anyway_$ 10:7
api 11:46 17:-20 22:9
apply 2:11 10:11 12:61 21:4 22:18 29:-3 34:-28
apply_for 21:5 22:25
apply_to 2:28 10:31 34:-15
approaching 18:14 28:19
approval 8:43 13:40 29:-14
approval_$ 7:-1 8:14 9:15 13:2
approval_of 7:2
approvals 7:12
approve 7:47 8:39 9:3 25:-45 29:43
approve_$ 7:-38 9:11 13:1 29:15
approve_<?> 7:-33 9:18 13:30
approve_<number> 8:72 29:-6
approve_<request> 7:62 8:6 9:-62 34:-2
approve_anything 7:37
approve_exception 7:16 9:-10
approve_exceptions 7:18 8:-24 13:-8 34:18
approve_it 8:26
approve_my 8:-92 29:102
approve_the 7:-13 8:8 9:37
approved 3:13 7:-19 8:2 9:35 13:33 29:-24
approved_$ 3:15 7:-70 8:67 9:-23 13:7
approved_<?> 9:34 13:-3
approved_<request> 7:3 8:-9 25:11
approved_or 7:-24 8:-9 9:68
approver 34:35
approver_for 34:29
approvers 34:43
approves 7:28 9:-2 13:-9 34:7
approving 7:14 8:-7 9:-5 25:23
approving_<request> 25:15
archive 14:-19 19:6
are 2:-3 3:4 4:-7 5:39 6:18 7:-14 8:-14 9:-4 10:36 11:7 12:56 13:8 14:26 15:10 17:-28 18:-26 19:-101 20:-48 23:8 24:9 25:3 26:21 27:-9 28:9 29:-28 31:-32 32:-14 34:-74
are_$ 10:6
are_<deadline> 6:-7 12:42
are_<number> 1:22 4:-18 9:-34 10:79 11:-23 20:-20 29:-94 32:37
are_<unknown> 2:21 5:-30 7:2 10:25 11:-20 12:-31 24:6 30:-8
are__ 12:42 13:1
are_active 23:23
are_features 2:3 5:-6
are_fixed 12:13
are_frozen 12:-14 22:25
are_in 5:6 6:-5 12:20 29:14
are_left 14:6
are_minus 5:10 10:-11 28:32
are_my 10:-10 11:11 21:16
are_new 3:10 11:24 12:13 14:-10 17:-3
are_not 12:41
are_on 26:1 29:17
are_only 24:23
are_pending 13:41 29:-8
are_still 2:-48 12:16 13:47 14:10
are_the 5:-48 9:-26 14:37 18:-33 20:-4 29:11 30:15 33:1
are_there 3:10 9:17 11:28 12:-7 14:45 28:24
are_they 9:5 12:7
are_things 5:52
are_we 2:10 3:6 5:72 6:36 9:17 10:-108 13:-60 14:-113 18:31 20:42 22:-7 29:-102 32:-7 33:-112
are_week 5:59 32:-45 33:24
are_you 5:-35 10:-45 11:-12 23:14 25:36 29:16 30:30 33:-11
around 10:-25 17:32 18:33 21:19 29:-18
around_$ 17:3
arrived 17:30
as 1:6 2:-71 4:48 5:-17 8:63 10:28 11:-54 12:14 13:-4 14:27 15:30 17:61 18:-2 20:-24 24:-71 25:-1 26:-19 27:29 32:-40 33:-44 34:-58
as_<deadline> 16:8
as_a 2:-5 7:6 10:4 14:51 17:31 26:-2
as_done 8:6
as_far 18:5
as_it 15:53 33:-7
as_of 12:40
as_the 6:-10 10:5 20:1 27:20
as_this 0:7
as_to 29:10
as_well 21:7 27:14
ask 2:-76 7:14 10:-26 11:73 17:-4 20:-18 21:24 22:61 24:22 25:-25 27:-30 29:-18 32:-23 33:-15
ask_<?> 11:25
ask_about 34:33
ask_for 8:3 11:20 13:12 21:34
ask_the 22:4
ask_to 15:3 22:16 34:-17
ask_when 34:12
ask_you 7:3 31:6
asked 4:3 9:14 10:12 11:-3 13:37 14:2 16:14 18:1 19:-14 20:8 23:9 24:-11 25:-2 27:1 29:3 32:-3 33:-2 34:-11
asked_before 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
asked_for 9:36 13:64 22:-41 34:-27
asked_you 23:11
asking 2:3 7:-9 8:-3 9:-15 12:7 14:3 15:3 18:-5 19:12 21:22 22:22 24:8 25:-18 29:-5 32:3 33:6
asking_$ 1:18 9:-2 10:10 11:11 14:10 16:5 24:3 25:-1 26:-7 27:18 29:-7 33:-11
asking_but 2:1 8:-8 12:4 17:5 19:6 21:-29 24:3 29:8 32:7
asking_for 21:43 22:37 29:-18 33:13 34:-3
asking_me 0:12 33:30
asks 22:21
assume 12:14
at 1:40 2:22 3:-11 5:43 6:-41 9:20 10:4 11:-79 12:40 13:-22 14:-3 15:39 17:-3 20:-54 21:-78 22:-4 24:48 25:1 27:-61 28:6 29:-3 31:-27 32:-23 33:14 34:-69
at_$ 5:32
at_<?> 9:4
at_<deadline> 10:90 18:-42
at_<number> 1:15 24:55 25:-23 29:33 31:-1 32:-6
at_<unknown> 2:-29 10:-31 12:12 15:22 25:16 29:1 33:45 34:-23
at_all 2:8 8:13 10:39 21:-27 25:-30 31:25 33:-15
at_least 2:35 28:13 33:-25
at_present 12:31
at_some 23:4 26:11
at_the 2:17 4:11 5:3 9:-8 18:42 25:47 29:-12 31:-28 33:-16
at_this 7:6 8:13 10:-10 12:59 15:10 17:28 29:-43
at_what 10:-24 33:70
at_which 29:-5 33:10
automatically 30:9
available 19:15 20:23 26:22 33:-2
available_$ 20:47
away 24:48 28:64 31:7 32:1 33:-58
away_$ 28:15
back 5:4 8:31 15:-12 16:39 19:47 24:6 25:44 27:20 29:-59 31:-49 33:-11
back_$ 16:-11 19:39
back_by 16:18
back_from 5:16 25:7
back_in 25:53
back_on 27:10
back_to 16:15 24:22 25:-21
backport 2:7
backports 1:7
backports_$ 10:4
bad 25:34 29:-24
be 0:17 2:40 3:33 5:-25 6:-36 7:57 8:-46 9:-47 10:-42 11:-71 12:-1 13:-81 14:-34 15:25 16:58 17:-85 18:5 19:-117 20:8 22:24 23:53 25:-19 26:-32 28:-17 29:-20 30:4 31:36 32:-26 33:30 34:-20
be_<unknown> 0:3 2:15 18:26 20:8 30:16 32:-7
be_a 0:18 3:5 15:4 20:5 21:6 23:5 24:-18 28:-5
be_accepted 2:22
be_approved 7:66 9:-13
be_at 16:12 18:13
be_available 20:41
be_done 32:3
be_final 20:-6 33:29
be_fine 2:2
be_finished 10:8 32:12
be_granted 22:25
be_in 18:-15 29:38
be_informed 27:22
be_let 22:23
be_merged 2:55
be_nice 24:27
be_on 16:48 33:-23
be_out 2:-12 20:49 25:40 32:-19
be_part 2:18 33:21
be_postponed 15:52
be_proposed 6:43
be_published 20:5
be_quiet 31:41
be_refused 7:23
be_so 29:10
be_the 16:2 33:9
be_told 27:29
because 16:4 22:20
because_the 22:16
become 9:32 11:-18 16:11 17:36 29:-14 33:25
become_a 11:-1 17:10
become_of 9:36
been 2:-48 6:13 8:7 9:40 10:-41 12:2 13:41 15:8 16:2 20:13 22:-10 25:23 28:-22 29:-41 30:5 32:-10 34:-40
been_<unknown> 5:1 8:1 9:20
been_allowed 13:31
been_changed 15:14
been_created 5:18
been_cut 6:14
been_decided 20:28
been_granted 13:19
been_lifted 6:-11 12:29
been_looked 9:18
been_released 6:12
been_set 20:14
before 1:32 2:-3 3:24 6:11 7:32 8:-11 10:-11 12:-7 13:-18 14:-3 17:14 18:13 19:43 21:6 22:-19 23:18 24:57 25:-15 27:-3 28:35 29:-1 30:-16 31:-6 32:15 33:-1 34:-9
before_$ 4:2 6:2 7:-13 8:10 10:6 13:-5 15:-14 20:23 22:6 23:-12 24:24 25:-4 27:2 29:4 31:5 32:-3 33:-17
before_<cycle> 19:61 20:-16
before_<deadline> 1:27 2:1 3:2 6:-45 10:-62 12:-23 15:-7 18:44 23:53 24:59 27:-66 28:70 29:-49 33:-54 34:-31
before_<unknown> 20:17
before_@me 1:-9 2:-12 4:11 9:6 10:16 11:2 12:16 14:3 15:12 18:3 19:-10 20:-2 23:-25 24:-93 28:-24 29:4 34:2
before_@month 20:27
before_@weekday 32:27
before__ 24:22
before_or 2:-22 5:40 6:-39 18:-39 20:14 33:71
before_release 1:6 16:1
before_the 1:19 2:12 6:5 7:16 17:23 20:-40 24:27 28:36 29:-5 32:28
before_this 6:15 19:70 33:-17
before_we 3:10 4:-3 21:6 28:24 33:4
begin 3:4 4:45 17:40 20:-23
begin_$ 17:16 29:4 33:-10
begin_<?> 3:24 20:-14
beginning 4:6 29:1
begins 27:32
begins_on 33:18
begun 5:30 6:-2 12:43 14:-8
begun_$ 5:14 12:22 14:-7
behind 6:49 10:28 14:-18 33:-17
behind_<deadline> 10:36
behind_us 6:71
being 5:23
best 17:25
beta 0:59 1:20 2:-16 5:25 12:-20 29:-71 33:46
beta_$ 29:-36 33:50
better 31:7
between 1:15 5:27 6:-23 10:6 18:-20 19:27 27:-14 28:24 29:17 32:42 33:-53
between_<deadline> 1:28 5:9 16:1 19:23 33:-2
between_now 28:40
big 2:13 14:16 20:29 33:-28
big_day 20:28 33:-7
bin 8:27 9:-13 17:40
bin_new 17:17
binding 10:34 34:-13
bit 15:12 17:13
bit_of 22:5
block 1:12 8:13 9:-12 12:23
block_on 12:30
blocked 2:21 10:16
blueprint 2:21
book 20:24 29:38
book_a 29:23
book_the 20:22
boss 1:17 9:-7 10:7 11:-22 14:6 16:3 17:-11 20:3 25:-5 26:-15 27:13 29:-15 33:-5 34:57
boss_is 1:18 9:-2 10:10 11:11 14:10 16:5 24:3 25:-1 26:-7 27:18 29:-7 33:-11
bot 10:-35 11:43 23:6 25:40 29:-79 31:25
bot_$ 25:47 30:5
bot_<?> 11:47
both 33:46
both_<deadline> 33:10
bother 2:6 31:11
branch 1:28 5:6 12:39 20:-3 29:46 31:-7 33:15
branch_$ 1:12 29:14 31:-2
branch_<?> 12:11
branches 2:-4 10:54 34:6
break 8:21 9:30 10:-14 12:-19 17:12 21:36 22:42 28:-12
break_$ 8:25 17:16
break_for 22:23
breaks 13:56
brief 32:13
bring 12:-4 25:21 32:20
bug 1:34 5:29 8:-18 12:-21 20:-9 24:26 25:8 29:34 33:-37 34:19
bug_$ 22:7
bug_<number> 8:-10 29:43
bug_@entry 1:25
bug_fix 2:-2 5:7 21:16 34:9
bug_fixes 2:26 10:12 21:-24
bugfix 2:32 5:3
bugs 17:38
build 4:12 5:27 14:-8 17:-13 20:9 25:30 29:42
build_$ 29:27
build_or 5:16
build_the 29:2
bump 2:45 9:4 10:10 13:-4 22:18 29:-10 33:16
bump_<unknown> 22:18
bump_a 33:1
bumping 2:20
business 10:23
busy 20:-16 25:28 32:12
but 1:-5 7:-19 8:18 13:-12 14:-3 15:31 17:8 22:-32 25:-4 26:9 29:4 31:17 32:3
but_<deadline> 6:18 16:-3 32:8 33:29
but_<unknown> 10:22 25:-14 29:4 33:11
but_@me 31:13
but_can 14:3
but_do 15:16 17:9 33:-16
but_is 10:-11 12:23
but_only 8:45 22:-4
but_we 2:2 15:10
but_what 29:1
but_when 29:17
button 2:9 10:23 20:4 29:-17
button_label 2:14
buy 29:33
by 0:-19 1:-21 2:-35 6:28 7:31 10:71 13:9 14:-33 16:89 17:-17 18:-10 19:-18 22:25 23:18 24:-33 28:-29 29:-18 32:3 33:2
by_$ 6:8 25:10
by_<deadline> 10:36 21:20
by_<number> 29:13
by_<quoted> 10:3
by_<unknown> 9:9 16:15 23:26 27:11 29:-10
by_@weekday 22:11 32:11
by_a 16:75 24:-18
by_me 8:24
by_now 6:12 12:16
by_one 16:13
by_the 7:-12 10:22 11:11 13:16 16:-20 25:9 27:-11 31:5 33:-15
by_three 16:15
by_two 15:4
by_what 33:31
by_when 33:3
by_which 33:19
by_whom 7:11 15:30 19:-14 33:-11
calendar 0:5 1:24 2:-29 4:21 5:-30 6:-3 8:-30 9:-2 10:-28 12:-13 13:-24 14:56 16:2 17:-20 18:36 19:33 20:-18 22:-25 24:-26 25:-39 26:53 27:-2 28:-7 29:-21 31:-29 33:18
calendar_$ 4:3 14:-25 18:16 19:53 34:17
calendar_<?> 11:24 14:11 19:-10
calendar_<unknown> 16:24 33:10
calendar_feed 14:-12 26:34
calendar_file 26:27
calendar_for 1:7 4:19 14:14 32:14
calendar_link 14:44 26:-4
calendar_look 19:21
calendar_of 19:29
calendar_please 26:29
calendar_the 1:6
calendar_week 33:38
call 1:2 5:3 6:-19 12:4 14:-5 29:60 31:-17 34:9
call_$ 25:22 29:3 31:-13
call_the 6:-6 12:25
called 4:23 19:50 32:-12
called_$ 19:27
called_<?> 19:8 32:-6
called_<unknown> 4:25
came 10:33 19:51 20:-10 23:31
came_before 19:47 20:-7
can 0:5 1:-14 2:51 3:15 4:-5 5:-117 7:9 8:29 9:-113 10:-16 11:23 12:24 13:-82 15:-16 17:20 18:-15 19:-107 20:21 21:4 22:36 23:7 25:-56 26:8 28:-9 29:-11 30:-11 31:-43 32:-63 33:10 34:25
can_<deadline> 2:-24 12:12 21:26 33:-17
can_<unknown> 0:3 8:18 11:-3 17:24 26:29
can_@me 0:-5 1:-31 2:27 3:28 4:-38 5:-29 6:26 7:42 8:-59 10:-86 11:5 15:15 17:3 18:-16 20:42 22:3 25:9 26:1 27:1 29:-23 31:-17 33:-74
can_a 2:-1 33:4
can_add 26:12
can_anyone 15:-19 34:21
can_be 6:17
can_do 7:-16 8:23 11:27 23:14
can_it 2:68 21:17
can_my 2:1
can_newcomer 17:22 21:2
can_not 2:-37 10:57 33:4
can_one 0:8 11:16
can_our 2:15
can_people 12:42
can_somebody 29:17
can_someone 7:-29 8:29 22:3
can_still 2:8
can_the 30:20 33:31
can_we 2:50 6:-20 12:8 22:28 26:-15 27:18 29:-14 33:26
can_you 2:-68 4:18 8:14 11:-8 20:-5 22:3 23:-14 24:23 25:-56 29:51 30:-26 31:21
cancel 24:11 29:5 31:21
cancel_my 8:12 29:28
cancel_the 24:27
candidate 0:18 10:1 20:-14 28:7 29:-37 33:37
candidate_<?> 0:19 10:5 33:-11
candidates 14:19
case 15:2
certain 20:34 33:-8
chance 2:26
chances 21:17
chances_of 21:17
change 1:-25 7:14 12:10 15:49 16:54 21:10 26:-45 29:-35 31:-6
change_$ 2:-21 16:29 28:7
change_<?> 33:46
change_<deadline> 2:-8 15:11
change_<number> 22:8
change_<unknown> 29:-3 34:8
change_it 16:36
change_my 2:-11 7:24 23:4
change_of 16:13
change_the 2:14 15:61 16:-20 24:8 34:-36
changed 6:-33 13:10 15:7 29:26 33:-29 34:19
changed_after 10:25 13:16
changed_the 34:37
changes 10:32 13:43 15:-54 20:-16 26:8 27:74 29:-54
changes_$ 27:11
changes_<?> 26:22
changes_to 27:19
changing 2:24 33:21
channel 2:-23 11:38 14:-2 24:3 25:15 26:-6 27:46 28:-4 29:4 30:10 31:46 32:-23 33:-4
channel_$ 11:64 25:27 26:-39 29:10
channel_<?> 26:-23 27:26
channel_<unknown> 26:30
channel_from 27:-1 31:43
channel_subscribed 26:12
channels 26:77 27:-21 30:8 31:-2
channels_get 26:16
charge 34:63
charge_of 34:38
chat 23:17
check 2:33 11:4 16:-2 21:-4 24:18 28:12
check_the 24:2
checkpoint 1:26 18:25
cherry 2:33 10:34 11:-12 25:-1 29:7
cherry_<unknown> 2:33 10:34 11:-12 25:-1 29:7
christmas 25:22 28:-34 29:17
ci 2:54 9:-12 12:-21 16:23 23:-13 24:-6 25:-21 27:21 29:90 31:-6
ci_<unknown> 28:17 29:14
clock 10:-41 28:89
clone 4:45 17:22 18:-18
close 1:11 2:-7 28:54 29:18 33:9
close_<request> 8:23
close_are 28:13
close_the 29:13
closed 5:-17 6:22 9:-6 12:86
closed_$ 6:-26 12:65
closed_<?> 6:56
closed_at 12:5
closed_for 12:40
closed_or 6:-10 12:30
closest 18:58
closest_date 18:3
clue 17:2
code 2:25 10:25 12:3 17:10 20:-5 29:24
code_$ 2:20 17:2
code_<unknown> 29:8
code_for 33:23
codename 19:2
coffee 25:45 29:20 34:-28
coffee_machine 29:35
come 2:-12 5:-9 10:16 12:33 19:27 20:-6 21:43 25:-22 28:-42 29:15
come_$ 29:4
come_before 18:16 33:23
come_out 19:48
come_under 10:48
comes 10:-3 18:61 20:19
comes__ 20:6
coming 5:10 14:-38 18:29 20:42 32:47
coming_along 5:36
coming_days 18:6
coming_up 18:26
command 11:53 14:-18
command_for 11:8
command_to 11:30 14:-16
commands 11:97 29:-5
commands_$ 11:20
commands_<?> 11:15
commits 12:8
compare 19:18
compared 3:1
compile 29:55
complete 14:38 33:41
complete_$ 5:6 33:29
concern 10:2
config 10:1 21:3
confirm 33:13
confused 6:5
congrats 25:48
congratulations 25:24
consider 8:12
considered 10:31
considered_a 10:10
contact 34:81
contact_for 34:54
contract 29:24
contribute 17:72 29:-11
contribute_$ 17:27
contributing 17:37
contributors 17:8 29:13
contributors_<unknown> 17:40 29:-6
convince 7:16 21:36
cookies 25:7
cool 2:10 25:13
copy 4:7 33:10
correct 6:-21 20:22 21:4 33:67
correct_<?> 16:-7 20:43 33:21
correct_it 16:19
correction 16:27 33:-10
could 0:5 2:17 11:-37 12:-4 14:14 16:8 18:-17 20:-11 21:1 22:45 30:-4 34:-22
could_<deadline> 16:15
could_@me 26:18
could_a 2:11 21:20 22:-17
could_my 22:11
could_somebody 7:6
could_we 7:19 8:-11 12:-20 22:44 25:26
could_you 1:8 4:12 7:-29 8:3 9:3 11:-13 14:37 15:-1 18:-2 29:13 33:20
count 5:8 8:-26 10:30 13:36 28:30 33:-5
count_me 28:12
countdown 27:20 28:88
countdown_$ 27:13
countdown_to 28:32
countdowns 31:43
countdowns_$ 31:43
counts 10:13
couple 6:26
couple_of 6:26
cover 2:-3 10:29 25:25 29:2 33:-6
crash 0:9 1:-14 2:18 22:6
create 1:13 4:49 29:29
create_<version> 3:7
create__ 4:20
create_a 4:-6 29:60
created 3:40 4:-10 5:10 34:25
css 2:36 11:-11
current 4:15 5:80
current_phase 5:6
current_release 5:15
currently 12:45 26:7
customers 2:9 4:-3 6:6 9:-9 12:1 15:20 20:40 21:3 24:-16 29:15
customers_$ 25:16
customers_<deadline> 16:5 19:32 33:21
customers_<unknown> 1:8 5:21 12:8 25:-63 27:7 29:-60 31:17 32:11
customers_@me 17:18
customers_for 29:23
customers_how 28:2
customers_is 2:29 6:5 9:32
customers_what 5:-13 13:25 17:-17 18:64
customers_when 20:10
customers_who 34:23
cut 2:36 5:38 6:34 9:-5 12:-15 20:3 25:-16 28:-11 31:52 33:-12
cut_$ 6:25
cut_<?> 2:17 6:9
cut_<deadline> 29:52 33:-17
cut_the 20:37 29:-38 31:22
cutoff 1:28 6:10 10:-24 18:48 21:15 22:-17 24:-6 29:-13 33:47
cutoff_for 1:3 21:19 22:-32 33:75
cve 22:42 29:54
cve_<number> 29:28
cycle 1:-77 2:-20 3:63 4:95 5:61 6:-62 9:-59 12:-34 13:10 14:54 16:-38 17:-20 18:-91 19:50 20:-17 22:-46 24:-22 25:-98 27:-44 29:-104 31:-33 32:-81
cycle_$ 3:-13 4:-3 13:46 14:62 28:3
cycle_<?> 3:-28 5:37 11:12 33:34 34:10
cycle_<deadline> 18:-2 33:9
cycle_<unknown> 3:34 5:-18 10:22 14:17
cycle_<version> 3:-12 4:75
cycle_be 3:1
cycle_before 3:30 19:30
cycle_for 2:-2 3:7 4:56
cycle_is 5:7
cycle_look 14:35
cycle_next 3:17
cycle_please 3:-19
cycle_we 5:35
cycles 3:84 16:-22 19:45
daily 24:7 27:16 31:11
dashboard 22:36 29:-3
date 2:-113 5:-50 6:-4 9:-44 10:-142 12:-48 15:31 16:12 17:-85 18:23 19:30 20:91 22:-26 23:-14 24:-68 25:-30 27:7 29:8 30:-4 31:-89 32:-10 33:68 34:1
date_$ 14:28 15:37 16:-5 18:-18 19:18 26:13 29:-66 33:-4
date_<?> 11:6 15:-38 18:20 20:2 33:-23 34:19
date_<deadline> 20:3 33:12
date_<unknown> 1:7 20:6 33:8
date_@month 16:16
date_as 15:22 19:3 33:-28
date_can 33:18
date_change 16:26
date_changes 26:18 27:58 33:-9
date_did 19:15
date_does 33:11
date_for 6:26 16:36 29:64
date_in 0:25 1:1 19:18
date_is 16:14 28:14
date_of 14:-28 18:-49 20:36 29:31 33:23
date_on 33:34
date_please 15:11 16:-14 18:12 20:21
date_should 18:23
date_to 0:2 29:14
date_was 19:7
dates 0:23 4:8 6:-22 11:26 13:-1 14:71 17:-4 18:24 19:50 20:-94 25:-72 26:25 27:-46 29:-159 32:47 34:-53
dates_$ 14:21 18:22 19:-6 32:23 34:-8
dates_<?> 11:25 18:-4 33:17
dates_<unknown> 0:7 14:8 15:8 34:-10
dates_are 32:34
dates_fall 32:19
dates_for 4:23 14:67 33:21
dates_in 14:-8 26:26 31:7
dates_of 14:-49 16:4 19:75
dates_please 18:6 19:33
day 2:-3 5:-75 6:-68 12:-45 15:-77 16:34 17:17 18:-25 19:24 20:90 22:-27 25:39 27:-53 28:-20 29:-61 31:-28 32:-5 33:79
day_$ 10:21 16:4 17:27 19:29 24:-8 25:24 33:-55
day_<?> 20:17 29:25 33:-5
day_<deadline> 33:22
day_<number> 1:-4 16:6 32:14
day_ahead 24:18
day_as 10:-5 16:7 33:2
day_before 24:26 33:-2
day_can 20:1
day_did 19:29
day_do 20:32 33:28
day_does 33:12
day_for 16:4 20:25 33:16
day_in 24:10
day_is 20:13 33:53
day_later 16:8
day_of 10:46 20:23
day_on 1:17
day_the 20:42
day_to 33:34
days 1:33 2:-69 4:-17 5:9 10:-97 16:46 18:-19 20:-83 21:-32 22:27 23:3 24:67 25:-104 27:-7 28:88 32:67 33:-82 34:-16
days_$ 6:22 16:37 18:-2 32:7
days_<?> 28:42
days_<deadline> 28:3
days_<unknown> 16:-17 24:25
days_ahead 32:7
days_away 24:11
days_before 1:63 16:-45 23:5 24:37 28:-8
days_between 28:9
days_do 28:1
days_earlier 16:4
days_for 16:2 22:44 24:-38 32:20 33:17
days_in 24:19
days_later 16:28
days_left 24:4
days_of 29:9
days_out 24:19
days_please 16:54 24:-33 28:-9 31:6
days_so 16:5
days_to 16:-14 28:73 33:-13
days_until 29:34
deadline 0:-10 1:66 2:-50 4:-2 6:16 11:35 12:-6 14:-57 16:-3 18:43 20:-13 24:-1 25:-17 26:10 30:9 32:10 33:43
deadline_$ 0:-23 11:6 15:40 29:-9
deadline_<?> 18:1 30:19
deadline_<unknown> 1:28 18:12
deadline_for 0:37 1:29 18:-22 28:14 29:16
deadline_please 33:18
deadlines 0:58 1:-48 14:70 18:-18 25:13 27:12 28:-21 32:5 33:-57
deadlines_$ 0:36 14:-4 24:5 25:18
deadlines_<?> 0:-14 14:39
deadlines__ 0:27
deadlines_are 14:59 32:-32
deadlines_from 32:6
deadlines_in 27:4
decide 7:2 8:-11 9:-7 10:18 34:47
decided 6:-4 7:-8 9:69 16:12 20:3 21:3 22:-9
decided_$ 9:17
decided_on 9:3 16:6
decides 3:17
decision 7:8 8:10 9:16 13:1 29:-23 34:4
decision_$ 13:22
decision_on 7:16 8:13 9:10 13:-13
decline 29:6
decline_the 29:15
declined 8:16
declined_$ 8:26
define 0:13 10:56
define_<deadline> 10:8
definition 10:19
definition_of 10:19
delay 15:4 16:30 29:3
delay_<deadline> 16:25
delay_of 15:25
delay_the 29:12
delayed 15:49
delaying 15:6
delete 10:-4 18:12 23:-10 29:50 31:31
delete_<deadline> 18:15
delete_the 6:1 24:15 29:56
denied 13:36
denied_$ 13:10
deny 7:2 8:64 13:-13
deny_<request> 7:12
dep 2:19 29:-5
dependency 2:14 10:2 25:23 29:-7 33:21
dependency_$ 33:2
deploy 11:-28 29:59
design 29:2
despite 13:9 22:30
despite_the 13:9 22:12
dev 5:43 11:-6 17:23 18:-28 25:-1 26:4 27:47 29:-16 30:29 31:4 34:-16
dev_$ 26:6 30:41 34:-8
dev_<unknown> 29:15
dev_dependency 10:8
dev_or 5:41
dev_to 27:28
developed 5:4 10:24
development 4:10 5:22 12:17
development_<?> 5:7
did 5:17 6:83 7:3 8:-51 9:60 10:-92 12:29 13:48 14:-64 15:-6 16:-23 17:-2 18:-49 19:64 20:-60 21:-70 22:-12 23:38 24:-33 28:-52 29:-26 30:44 31:-56 32:-5 33:-39 34:6
did_<deadline> 6:92 12:4 33:-7
did_<request> 9:36
did_<unknown> 19:5
did_<version> 19:99 20:-20
did_@me 2:21 6:22
did_anyone 13:30 21:-12
did_it 25:41
did_my 9:24
did_not 8:9 22:4
did_someone 7:4 12:6 30:4
did_the 5:-8 9:35 12:37 19:4 23:6 29:24 33:-14 34:26
did_they 5:6
did_we 3:21 5:-48 6:6 7:-15 9:14 13:21 19:34 29:-19
did_you 7:27 8:-11 30:36
differ 10:24
difference 10:32
difference_between 10:32
different 33:27
directly 29:2
disable 31:55
discuss 8:-6 21:5 29:15 30:5 31:-19
distros 7:8
dm 27:97 33:-32
dm_me 24:-24 27:88
dm_when 24:3 33:-8
do 0:31 1:-46 2:6 3:61 4:-8 5:-53 6:-69 9:-87 10:26 11:30 12:-18 13:-99 14:-36 15:38 16:-6 17:27 18:-18 19:-105 20:8 21:23 22:-132 23:30 24:-19 25:-46 26:29 27:-134 28:36 29:18 30:52 32:-1 33:-14 34:31
do_$ 10:8 11:32 14:-5 17:1
do_<?> 5:-4 29:34
do_<deadline> 10:27 28:13 33:8
do_<unknown> 11:-45 17:1 23:31 28:39 29:-52 30:3 31:14
do_@me 0:5 9:-51 10:-20 11:16 14:-41 15:12 17:21 18:29 20:-71 22:-24 23:-43 25:-106 29:21 30:23 32:5 33:-33 34:85
do_before 17:19
do_docs 2:1
do_for 11:16
do_my 11:-4 29:10
do_new 2:-17 12:16
do_not 0:41 2:-53 3:48 4:-4 6:-2 7:16 9:-2 12:-41 14:-12 15:66 16:-52 21:14 22:-32 23:11 24:7 26:5 27:-24 29:-76 30:55 31:8 33:-85
do_people 0:-13 11:13
do_reminders 23:17 31:-10
do_that 2:8 11:13
do_the 4:7 16:21
do_they 10:12 11:14
do_we 2:-56 3:-8 5:-1 9:6 12:3 14:57 17:-11 18:-14 19:-46 20:37 25:-19 26:-5 28:32 29:61 30:-13 33:2
do_you 0:7 2:3 3:34 7:7 10:4 14:-34 20:18 24:-4 25:2 26:53 30:-69
doable 2:37
doable_<?> 2:37
doc 2:13 17:26 21:-48
doc_fix 2:9 17:27 21:-47
docs 1:25 2:33 17:31 24:8 25:-73 26:3 27:19 29:-2 31:19
docs_$ 2:14 10:4 21:-7
docs_<?> 0:1 2:-12 17:24
docs_about 27:6
docs_for 11:12 29:13
docs_patch 2:50
docs_patches 2:18
documentation 2:3 5:-18 10:15 11:15 21:3 24:6 33:-11 34:16
documentation_<?> 29:11
documentation_patch 2:40
documentation_team 24:10
does 0:-34 1:-17 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:17 15:-27 16:-43 17:-2 18:-19 19:-51 20:28 22:-53 24:-40 25:-68 26:37 27:-42 28:-3 29:35 30:-37 32:3 33:9 34:-41
does_<deadline> 2:-28 6:-20 10:95 18:-6 29:8 33:55
does_<quoted> 10:15 20:16 29:-33
does_<request> 7:9 9:82 20:-1 29:-21 34:-17
does_<unknown> 10:-37 29:56
does_a 2:5 34:12
does_anything 18:26
does_exception 9:5
does_it 2:37 20:56
does_my 6:12 13:14
does_not 8:4 29:29 31:13
does_one 11:54 29:-20
does_that 11:5 29:-5
does_the 2:34 3:21 5:15 14:14 19:-26 20:13 28:11 29:1 33:-17 34:-4
does_this 10:-24 14:27 19:8 29:8
doing 5:42 9:20 33:11
done 6:69 9:-2 10:-8 14:-39 16:-3 17:36 20:19 22:12 29:-20 33:-29
done_$ 6:16 20:22 27:8
done_<?> 6:10
done_and 18:14
done_by 22:14
done_right 6:5
done_with 6:-3 12:26 18:27
down 8:60 9:13 10:-39 11:-27 12:9 16:21 18:13 20:-11 25:-45 27:-40 29:25 31:41 33:63
down_$ 29:23
down_<?> 29:29
down_<request> 9:8
down_for 33:37
down_the 8:29 9:4
download 20:41 29:7
download_it 20:19
download_the 29:8
draft 4:28
draft_a 4:19
driver 2:48 8:17
driver_<unknown> 21:4
drop 2:4 24:42 29:-67 30:22 31:14 33:10
drop_<unknown> 33:11
drop_me 30:2 31:15
drop_the 24:8 27:-8 31:23
due 6:-35 10:-11 24:56 25:-43 28:-22 29:-46 32:96 33:33
due_$ 18:6
due_<?> 6:-18 33:32
due_before 18:28 32:6
due_by 32:18
dumb 10:28
during 2:84 10:-17 12:-25 17:11 31:42
during_<deadline> 2:85 10:-6 12:-1
during_the 2:13 22:1
during_this 2:-1 31:20
each 27:33
earlier 6:-25 15:19 16:42 18:39 19:21 23:4 33:-27
earlier_$ 23:10
earlier_<?> 18:5
earlier_<deadline> 10:-3 18:21
early 1:11 2:5 3:9 11:-10 21:20 23:40 29:-19 33:-8
eat 17:-7 25:50
effect 12:56
else 11:33 25:2 31:24
else_$ 10:-12 11:33 25:5 31:10
end 1:5 2:-46 4:10 20:18 21:20 22:-6 28:-18 32:49
end_<?> 6:2 33:-2
end_of 1:4 4:18 16:1 20:35 29:-16 31:-21 32:29 33:21
ended 14:-5 19:11
endpoint 2:26
ends 28:-20 29:22
enough 2:11 6:-1 7:23 24:-10 31:53 33:-9
enough_for 2:17 7:16 33:-2
enter 1:36
enter_a 1:33
entered 5:25 11:30 14:-12
entered_the 5:15
entry 1:19
eol 10:71 11:-18 19:-21 20:-9 29:18
error 2:39 10:-25 29:50
error_message 2:27
eta 10:-14 16:-21 20:86 25:-5 29:-8 33:53
eta_$ 10:-4 16:-20 20:30 33:57
even 12:-20 15:13 21:62 22:14
evening 25:29 33:5
event 18:30
ever 11:-14 17:29 25:20
every 8:-7 13:22 14:95 20:-24 24:58 25:15 27:59 28:-14 31:-38 32:-34 33:-54
every_@weekday 24:80 32:-29
every_date 14:60 20:-8
every_deadline 14:12
every_freeze 27:26 31:-23
every_milestone 14:34
everybody 25:22
everyone 10:4 24:9 25:61 29:-22
everyone_$ 25:30
everything 8:2 11:22 12:24 13:11 14:25 16:14 20:-28 24:-31 25:-38 27:1 29:-21 31:33
everything_$ 14:33 20:-15 31:16
everything_from 14:39 31:-10
everything_that 8:21
exact 33:52
exactly 10:36 17:-3 25:42 28:12 29:-19
exactly_$ 25:15
example 7:42 11:38 25:-17
example_$ 11:6
example_of 11:12
exception 2:-9 8:44 9:66 10:-16 11:21 13:-11 16:-9 20:-1 21:61 22:82 24:-28 34:-21
exception_$ 7:-17 8:23 10:32 11:20 13:-37 21:-26 25:22 29:-51 34:45
exception_<?> 2:-33 11:46
exception_<link> 22:25
exception_<number> 7:2 8:66 9:80 11:-6 13:-90 21:-89 22:-117 29:3 34:-4
exception_<request> 8:45
exception_<unknown> 13:2 21:9
exception_but 21:23
exception_for 2:14 11:-13 21:-6 22:69 34:-27
exception_if 21:35 22:-22
exception_is 13:-18 21:22 27:34
exception_needed 8:-9 21:35
exception_of 22:32
exception_queue 13:28
exception_request 8:25 22:17
exception_requests 21:32
exception_that 13:2
exception_to 22:33
exception_wanted 22:19
exceptions 7:2 8:-12 9:-107 10:6 11:-64 13:82 19:18 21:14 22:-90 24:21 27:8 34:43
exceptions_$ 8:13 13:-6 24:36 34:36
exceptions_<?> 34:60
exceptions_@me 9:18
exceptions_are 27:21
exceptions_for 13:37
exceptions_list 22:2
exceptions_that 13:29
exceptions_this 13:3
exceptions_were 13:-8 19:20
exceptions_with 13:23
excuse 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
excuse_me 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
exempt 2:17 10:27 12:-13
exempt_from 10:42
exemption 22:34
exist 2:3 3:16 6:9 29:-9
expect 20:22 33:15
expected 17:41 20:24
expected_of 17:43
expire 6:42 9:22
expire_$ 9:24
explain 10:84 11:36 13:-7
explain_<deadline> 10:33
explain_how 11:5
explain_the 11:2
extend 8:17 29:7
extended 6:-12 15:16 33:10
extended_<?> 33:21
extension 9:12 22:27
extra 16:26 22:13
extra_days 16:28 22:7
fall 10:7 32:52
fall_in 32:5
fall_into 32:17
fall_under 10:27
falls 33:15
far 5:23 6:2 10:-21 12:-17 13:65 20:-13 23:40 28:70 29:-53 33:-13
far_$ 13:42
far_<unknown> 6:26 13:17
far_as 18:5
far_is 5:27
far_off 28:54
feature 2:79 5:10 6:-98 10:57 11:-8 13:-23 17:-84 18:-28 22:30 28:16 29:-49 33:20 34:1
feature_$ 2:49 10:3 25:8
feature_<?> 2:-23 10:45 22:3 33:25
feature_code 33:33
feature_in 2:14
feature_or 34:12
feature_work 2:-9 5:32
features 2:-40 6:36 10:-10 11:36 12:42 18:-46 25:-20 28:31 29:15 33:29
features_$ 2:14 11:24 28:28
features_<?> 6:23
features_are 2:-17 12:28
features_or 2:-22 5:62
features_still 12:15
feed 14:-25 26:69 31:8
feed_$ 26:15 31:14
few 32:20
few_days 32:20
fewer 26:-19 30:48
file 2:-29 9:-26 13:3 14:9 21:4 22:62 29:15 33:33 34:-22
file_$ 14:18
file_<?> 11:-9 13:18 29:21
file_<deadline> 21:20 34:-16
file_an 11:2 21:-8 29:20
file_it 21:23 22:14
filed 9:71 13:11 33:-14 34:-21
filed_a 9:13
files 29:14 33:-1
filing 21:37 29:21
fill 18:30 21:24 29:-34
fill_in 18:31 21:24 29:-24
final 4:26 6:29 18:-3 19:20 20:54 25:-6 29:-6
final_$ 20:1
final_<?> 6:11 20:-3 33:16
final_date 4:18
final_on 20:2
finally 25:10
find 7:4 17:17 29:4
find_the 7:7 29:2
fine 2:62 8:61
fine_with 8:9
finish 14:19 22:25 24:20 28:17
finish_$ 14:30
finish_my 28:22
finish_the 22:5 24:9
finished 12:27 32:10
finished_$ 6:-34 12:44
finished_by 10:8
first 1:-1 2:-30 9:-24 10:-28 11:-13 14:-21 17:109 18:103 21:9 29:-1 33:-16 34:-15
first_$ 13:2 17:-14 18:38 32:5
first_<?> 18:72 33:-31
first_day 4:27 17:52 25:-22
first_patch 17:41
first_time 17:17
first_week 17:2 29:20
fix 1:-13 2:31 7:-5 8:3 12:-53 16:63 17:39 21:6 22:15 33:-55
fix_<?> 34:10
fix_after 22:3
fix_be 20:1
fix_for 2:49
fix_in 2:26
fix_is 8:10 16:22
fix_it 16:20
fix_the 29:11
fixed 5:-9 12:42 29:32
fixes 2:56 10:22 12:-16 21:-4 22:4
fixing 2:-15 5:44
flag 12:4 24:33
follow 11:21 14:-27 18:-5 24:32 25:-13 26:1 27:96
follow_<deadline> 26:1 27:52
follow_all 14:-14 27:44
follow_the 26:19
follow_up 24:48 27:-15
following 3:22 4:20 18:24 20:-14 26:38
following_deadline 18:11
following_release 3:26 4:14 20:-12
for 1:9 2:-9 4:29 5:-6 6:16 7:-10 8:13 10:15 11:4 12:-17 13:21 14:-20 15:-25 16:-15 17:-6 18:-5 19:-20 20:12 21:47 22:60 24:-19 26:5 27:1 28:12 29:1 30:-6 31:1 32:6 33:12 34:15
for_$ 10:85 17:-16 18:81 25:-29 29:-1
for_<?> 10:42 20:17
for_<cycle> 14:38 34:18
for_<deadline> 0:-3 1:-109 10:-66 11:-61 12:-30 13:24 15:-48 16:51 18:-90 19:-74 21:14 22:-97 23:35 24:51 28:59 29:14 33:37 34:19
for_<link> 9:11 21:-32 22:80
for_<number> 5:13 31:37
for_<request> 8:72 9:-34 22:72 25:-67
for_<unknown> 1:66 2:-79 5:10 8:8 9:17 10:-14 11:23 13:-56 14:-9 16:-56 17:-42 18:-36 20:8 21:-90 22:23 25:18 26:40 29:26 31:-7 33:-41
for_<version> 2:14 4:103 14:19 20:38 29:-47 33:-8
for_@change 34:6
for_@month 24:29 32:17
for_@weekday 1:13 14:-1 29:47 32:12
for__ 1:9 2:30 22:23 34:18
for_a 2:41 3:46 9:-34 21:43 22:9 29:-62 32:-13
for_adding 0:-4 25:15
for_an 10:-34 13:79 21:41 22:-3
for_another 0:23
for_asking 2:1 8:-8 12:4 17:5 19:6 22:-20 24:3 29:8 32:7
for_backports 1:1
for_docs 0:7
for_documentation 2:36 17:-3
for_exception 22:1
for_exceptions 21:43 34:-11
for_features 12:21
for_good 6:37
for_it 2:2 22:7 33:30
for_lunch 29:59 32:-18
for_me 1:-5 2:-7 7:-30 10:36 11:-26 13:18 14:8 21:12 24:-19 25:1 27:17 29:11 31:24 33:9
for_membership 33:2
for_moving 11:31 25:3
for_my 3:19 19:30 21:-2 33:-8
for_new 2:-56 6:33 17:32 29:-54 33:61
for_next 32:1
for_one 0:6 2:17 16:2
for_our 22:51
for_pr 22:32
for_pull 22:46
for_release 1:24 27:11
for_review 33:42
for_someone 25:10
for_string 28:22
for_strings 21:10 22:-10
for_test 5:21 8:17 21:1 28:-15
for_the 0:4 1:28 2:-21 3:-19 5:5 7:4 8:10 9:34 10:-7 13:20 16:-12 17:-17 18:-9 20:22 21:-18 22:41 23:-19 24:-40 25:14 28:5 29:15 30:-9 31:-42 34:16
for_this 1:-23 21:26 22:-2 29:47 30:1
for_today 31:39
for_translations 10:18
for_two 8:2
for_us 1:17 32:26
for_version 4:34
for_what 9:25
for_your 25:4
force 6:-27 12:96 33:-21
force_<?> 12:10
forget 1:-8 2:-10 4:11 7:-17 9:1 10:6 11:28 14:5 19:-8 20:-2 22:-3 23:-3 24:34 26:-6 28:-13 29:-16 31:11
forget_<deadline> 16:22 24:20
forget_<unknown> 18:11 29:31
forget_how 17:12
forget_is 6:10
forget_what 17:-3
forget_when 3:2 20:-3
forget_who 34:11
forgot 1:1 2:5 8:7 9:2 11:-16 13:-8 16:15 17:-14 25:-2 28:10 29:10 30:-2 33:4 34:-5
forgot_$ 1:1 2:5 8:7 9:2 11:-16 13:-8 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:1 34:-5
form 21:38
forward 15:13 29:33
forward_<?> 15:16
free 12:19
freeze 0:-12 1:13 2:34 5:-17 6:-72 8:-40 9:12 10:15 11:16 12:146 13:52 14:6 15:-33 16:-55 18:14 19:-61 22:69 23:9 25:-39 26:-69 27:-31 28:-18 29:-93 31:-20 33:-4 34:-9
freeze_$ 2:-23 6:-3 10:57 12:-1 13:28 14:19 22:5 24:14 25:23 27:-20 29:-31 33:-17
freeze_<?> 2:30 12:24 23:2 29:-12 32:3
freeze_<unknown> 1:5
freeze_@remind 24:-10 31:24
freeze__ 29:3 33:5
freeze_apply 2:44 10:-13
freeze_block 2:18
freeze_break 2:-5 9:52 10:-6 12:-17 21:41 22:45
freeze_breaks 13:32
freeze_date 29:5
freeze_exception 11:27
freeze_for 10:2 29:1
freeze_in 12:6 27:22 31:-25 32:19
freeze_is 23:7
freeze_last 6:30 10:34 19:-18 29:-19
freeze_mean 10:13
freeze_on 12:35 29:-20 32:-2 33:60
freeze_please 22:25
freezes 6:11 10:30 12:28 14:12 24:-4 27:55 29:-61 31:15 32:1 33:-2
freezes_$ 10:33 25:9 27:18
freezes_and 10:20
freezes_are 6:22
freezes_do 14:27
freezes_in 14:27
freezing 25:29
freezing_in 25:34
fresh 4:18 5:-5 17:57 18:-20
from 1:4 4:11 6:-48 8:42 9:-4 10:29 12:-50 14:28 15:-38 19:36 20:-59 21:-2 25:8 26:-34 27:-7 28:-4 29:11 30:2 31:46 33:-1 34:-4
from_<deadline> 10:23 19:31 28:-8 31:9
from_<unknown> 2:32 25:18 29:8 31:-8
from_@weekday 32:6
from_last 9:21 29:20
from_me 8:32
from_merging 2:11
from_now 14:41 27:53
from_the 1:11 10:20 14:-27 25:9 27:-78 30:26 31:34 33:-8
from_which 33:20
from_you 11:3
frozen 2:-85 5:-33 12:72 17:-6 22:11 25:2 29:4 33:5
frozen_$ 12:17 22:15
frozen_<?> 12:5
frozen_at 12:4
frozen_is 25:21
frozen_or 12:13
frozen_yet 12:18
full 14:58 18:30 28:20
full_calendar 14:2
full_list 18:36
full_timeline 14:36
functionality 33:22
funny 25:30
ga 5:-5 6:19 9:-1 10:25 14:33 16:23 20:90 22:-18 25:-10 28:20 29:-46 33:-55
ga_$ 14:19 28:32
ga_<?> 10:7 20:3
ga_date 16:7 20:12
ga_day 20:16
gate 2:-16 9:-7 12:48 21:6 25:-2 29:29
gate_<unknown> 29:7
gate_closed 12:19
gate_shut 12:26
gates 0:6 18:27
general 26:20 27:-14 30:-21 31:32 34:20
generate 4:25
get 2:-6 4:40 6:-38 9:6 10:-17 11:-12 12:-39 13:-87 15:-40 16:-32 21:41 22:5 23:-30 24:26 26:46 27:41 30:15 31:-24 32:-10
get_<unknown> 20:-49 25:24 26:8 33:4
get_<version> 4:21
get__ 9:26 22:-8 30:15
get_a 0:9 2:-12 17:-48 21:-14 24:40 26:26 29:44 33:-20
get_an 11:-37 21:42 22:39
get_in 7:11 8:13 26:-11
get_it 20:3 21:18
get_my 7:4 17:19 20:15 29:-21 33:23
get_the 2:-54 4:29 9:10 20:5 26:37 27:32
get_this 2:50 20:1
get_through 2:17
get_your 11:16
gets 7:3 8:25 9:-9 23:45 26:28 34:-29
gets_my 8:39
gets_tagged 33:30
gets_the 26:3
getting 10:-15 11:-16 17:13 18:15 21:39 29:-12 31:14
getting_an 21:23
getting_started 17:20
git 29:70
give 2:-32 5:13 8:8 10:-12 11:39 13:20 16:34 19:-32 25:-87 29:-13 32:17 33:21
give_<deadline> 16:49
give_<request> 8:47
give_<unknown> 15:6 24:18 27:10
give_me 5:29 11:21 13:13 14:11 16:-18 18:9 19:-3 25:-17 27:-82 28:18 31:-37 32:26 33:25
give_us 24:7
gives 25:34
go 1:11 2:29 4:7 6:2 7:-16 8:6 10:-44 12:10 22:-30 25:22 28:5 34:-4
go_$ 4:9 8:-15 29:48
go_<?> 2:33 18:4
go_<unknown> 1:39
go_ahead 8:13
go_by 6:33
go_for 8:9
go_in 2:53 12:1
go_out 19:4 23:9
go_through 9:6
go_to 25:20
goes 2:45 6:-20 16:18 20:18 28:-13
goes_out 6:-16 33:20
going 2:-11 4:21 5:10 9:6 12:7 14:-1 15:2 20:8 25:17 29:-14 31:-5 32:37 33:-30
going_$ 25:22
going_on 5:27 12:1 32:2
going_to 15:11 18:6
golive 1:29 20:15 24:9
golive_date 20:22
gone 2:2 6:80 33:-6
gone_$ 2:8
gone_<?> 6:17
gone_by 6:32
good 2:19 5:-13 6:21 8:7 10:11 11:11 12:-19 17:35 19:-3 25:38 29:-49 32:-25
good_$ 6:16
good_for 10:24 11:29 25:-34
good_to 2:48 8:6
got 5:7 6:-5 10:-9 11:14 13:79 17:20 21:-32 25:5 28:40 29:-75 32:10 33:26 34:-68
got_<deadline> 13:9
got_<unknown> 13:14
got__ 9:9
got_a 2:9 11:20 17:-15 25:30 29:-24
got_exceptions 13:18 34:-12
got_the 5:4
got_to 5:4
got_until 32:19
grant 8:27 9:-3 22:30 32:-5 34:23
grant_the 8:33 22:-22
grant_us 8:-4 22:44
granted 8:27 9:2 12:-6 13:28 19:4 27:48 29:-22
granted_$ 9:-9 27:38
granted_<?> 9:42
granted_an 22:7
granted_until 8:21
granting 7:2
granting_<request> 7:2
great 8:-10 25:59
green 8:36
green_light 8:42
ha 25:32
had 0:10 6:41 12:-11 25:18 28:-31 31:13
had_<deadline> 6:54 12:-2
had_a 0:13
haha 25:52
half 2:28
halfway 5:55 6:-25 9:-2
hand 26:9 33:18
handles 34:33
happen 9:-35 12:26 20:16 29:-53 32:8
happen_$ 20:17 29:-3
happen_in 33:3
happened 6:71 9:37
happening 32:28
happens 7:1 10:49 20:-31 24:-17 25:-8 29:16 32:14
happens_$ 16:-5 24:-3 29:33 33:5
happens_after 18:3
happens_if 7:4
happens_on 10:57 20:-21 33:-10
happy 25:42 32:-6
happy_@weekday 25:39 32:-3
hard 1:17 8:28 10:57 28:-24
hard_freeze 12:7
has 2:4 3:8 5:45 6:52 7:25 9:28 10:-2 11:-7 12:38 13:30 14:-10 15:42 17:-60 18:-47 19:-53 20:9 21:-36 22:-21 28:-34 29:-13 31:-3 32:-5 33:-25 34:-18
has_<deadline> 12:6 15:16 33:14
has_<request> 9:19
has_<unknown> 6:18 7:7 13:29
has_a 20:14
has_anybody 9:6
has_anyone 3:2 6:-1 9:29 15:25
has_anything 13:28
has_asked 13:28
has_been 8:30 25:13
has_it 12:32
has_not 6:5
has_passed 6:10
has_the 5:38 9:25 10:5 12:42 13:-77 20:12 25:-31 29:4 33:-66
have 0:2 2:-16 4:-14 5:17 6:31 7:1 10:-16 11:-29 12:16 13:2 14:3 15:-18 16:23 17:-8 18:3 19:-5 20:-8 22:13 23:33 24:-2 28:20 29:-4 30:-8 32:12 33:6 34:-47
have_$ 5:11 9:31 13:6 32:-18
have_<deadline> 6:-32 12:19 15:-29 16:76 28:-39 33:37
have_<unknown> 0:16 8:2 15:18 22:-23 29:18
have_@me 2:8 23:23
have_a 1:21 22:13 24:18 25:36 28:16 33:-47
have_an 3:11 22:3
have_and 14:7
have_for 20:5 33:-6
have_got 5:1
have_in 14:31
have_left 28:-5 29:15
have_my 8:33 17:4 25:-16
have_never 17:27
have_not 6:5 7:42
have_ready 18:14
have_something 32:19
have_the 2:-24 4:8 12:37 26:19 27:25 28:30 32:-3
have_they 12:6
have_to 4:-23 10:4 16:-30 17:-6 18:67 20:31 21:49 25:44 26:-6 28:-21 29:-93 33:47
have_until 22:32
have_we 5:52 6:49 12:5 15:-43 30:10 32:37
have_you 33:16
he 7:23 21:30 22:-19 24:-31 29:18
heads 24:43
heads_up 24:39
hear 25:15 27:35
hear_about 27:44
heard 10:7
help 11:108 13:-4 14:-9 15:19 17:64 22:-8 25:-64 27:-2 29:-20 31:-35
help_$ 11:21 17:45 25:-19
help_<unknown> 11:12
help_me 5:1 11:58 17:-40
help_please 11:41
help_text 2:20
help_with 17:27
helpful 33:4
here 0:-25 2:-80 5:-19 9:-21 10:16 11:6 12:-6 17:57 21:6 25:16 26:-3 27:88 29:-92 31:24
here_$ 0:-4 11:44 17:9 25:-5 27:25 31:10
here_<?> 2:-21 3:8 11:-14 21:14 25:33
here_please 25:7
hereby 16:10 21:-12 22:43
hibiscus 19:-8 20:110
history 6:59 19:38 33:-23
history_$ 6:38
hit 10:36 20:-9 24:20 28:49 29:-29 33:-27
hit_<deadline> 10:43 33:-19
hit_me 24:26 33:-2
hit_the 28:32 29:-18
hits 18:22
hmm 25:13
hold 1:-25 7:42 8:6 9:-16 12:25 15:15 16:22 29:-6 32:13 33:-29
hold_for 32:20
hold_off 7:29 8:-16 21:2
hold_the 15:17 22:15
holds 10:-14 33:25
holiday 28:-27 29:18 31:13
holiday_$ 31:15
hook 27:47
hope 6:2
hotfix 2:23
hour 10:-45 20:26 24:15 33:44
hour_before 24:30
hour_of 10:-20 33:39
hours 1:11 24:38 28:63 33:-14
hours_$ 28:37
hours_before 24:14
how 0:-21 1:-61 2:-90 3:21 4:-47 5:23 6:-148 7:-11 8:-84 9:20 10:3 11:67 12:-85 14:-11 15:4 16:-79 17:64 18:-41 19:41 20:-9 21:8 22:-99 23:12 24:-75 25:-5 26:-8 27:-98 28:91 29:42 31:-88 32:-92 33:-11 34:-45
how_$ 11:24
how_<unknown> 5:27 10:61 11:-14 29:-34
how_@me 11:45 29:6 30:-24
how_are 3:10 5:20 11:-3 14:-12 17:-6 25:37
how_can 0:-20 2:4 11:11 15:14 17:35 30:-28
how_close 28:34
how_do 11:39 15:15 17:16 21:-28 28:-52 29:26 30:6 34:12
how_does 11:31 17:43 19:5 29:-60
how_early 11:-8 21:20 23:12
how_far 5:14 20:-7 23:33 28:53 29:-36
how_is 0:1 5:10 9:57 14:34 15:-10 17:-24 20:-27 25:29 28:-37 29:-51 33:8
how_late 33:39
how_long 3:6 5:-33 11:-25 17:-11 19:18 20:25 28:65 29:14 33:-55
how_many 10:-40 11:-88 13:50 14:18 17:-43 19:36 20:-12 24:-12 25:-64 28:29 29:75 33:-52
how_much 28:59 29:36
how_old 29:30
how_soon 20:36 28:10 29:-11
how_to 11:29 28:-13 29:33 30:38
how_would 3:16 10:15 11:12 21:-21
how_you 11:40
human 11:-25 25:8 34:43
hurt 15:1
i18n 27:10 34:14
ics 5:-20 14:45 26:86 29:-49
idea 15:12 25:21 31:-14
if 0:1 2:43 5:-17 7:73 8:-13 10:1 11:-15 13:-33 14:7 15:55 16:-17 17:-32 19:-43 21:48 24:-21 25:-8 27:9 28:10 29:-7 30:42 32:-36 33:6
if_<deadline> 15:28
if_@me 2:27 17:-15 20:-15 21:40 22:-17 29:-4 30:49 33:12
if_ci 2:1
if_it 2:35 33:7
if_the 15:39 16:-4 21:45 22:-47 23:14
if_this 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-18 18:5 19:-10 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
if_we 0:32 3:4 7:67 9:-18 15:37 33:-31
if_you 28:11 33:4
impact 7:6
in 1:42 2:45 3:9 4:-24 5:33 6:-34 7:-27 8:24 9:-8 10:-15 11:-29 12:59 13:30 14:-39 15:-79 16:-86 17:-43 18:-64 19:61 20:18 22:2 24:14 25:-25 26:-19 27:59 28:-18 30:-63 31:39 32:34 34:-27
in_$ 1:60 2:19 5:32 6:-54 8:68 9:29 10:-44 14:-7 16:-5 21:11 25:-33 27:-33 29:-4 33:33
in_<?> 2:-8 21:20
in_<deadline> 5:-2 6:-40 12:103 27:48 33:-24
in_<number> 8:-21 25:37
in_<request> 8:5
in_<unknown> 1:-34 3:28 4:2 5:-9 7:9 8:8 9:-7 10:32 11:-31 12:-24 13:-1 16:-30 17:-44 18:3 19:45 20:-18 21:-13 22:-7 23:19 24:-2 25:-60 27:-17 28:-26 29:111 31:20 33:2 34:-31
in_<version> 19:111 28:-20 33:-62
in_@month 1:-15 2:-34 3:33 5:-21 6:-14 14:5 20:47 33:65
in_@move 16:-18 24:59
in_@notify 11:21
in__ 5:30
in_a 1:69 2:24 10:11 24:-30 29:-52
in_after 13:18 22:40
in_an 21:24
in_are 5:10 10:-13 28:-2 32:39
in_charge 34:63
in_days 28:18
in_despite 13:10
in_development 5:5
in_docs 31:21
in_effect 12:56
in_for 10:-1 27:12 34:11
in_force 12:78
in_freeze 12:23
in_here 25:17 27:32
in_how 28:76
in_it 31:40
in_late 2:-9 13:13 22:26
in_my 11:40 12:-14 19:-24 25:12 27:9 29:-6 33:11
in_next 32:32
in_now 2:10
in_on 6:9 27:32
in_one 2:5 5:10 14:33
in_or 9:28
in_order 14:28
in_our 30:3
in_past 6:-1 13:8 22:27
in_place 2:-6 12:49
in_qa 24:8
in_stone 15:7
in_the 0:28 1:28 2:26 3:-54 5:-7 6:58 7:-13 11:-53 12:-5 13:46 14:-141 17:23 18:7 19:24 20:-48 21:-3 26:-47 27:8 28:-16 29:17 31:-19 32:36 33:-34 34:-50
in_this 10:31 11:-12 14:-6 17:21 27:7 28:17 31:38
in_time 2:31 21:5 24:9 29:-2
in_two 33:24
in_weeks 28:10
in_what 5:27 11:19
in_which 5:-2 6:15 20:37 26:5 29:11
in_your 10:18
include 1:24 10:21 27:28
included 2:3
information 8:31 9:-5 13:-4 17:42 21:34 25:-4
information_$ 8:22
informed 27:36
informed_about 27:12
insert 1:67 24:-18
insert_<deadline> 1:2
insert_a 1:33
instead 1:-32 16:68 26:9 33:-23
instead_$ 16:30 26:10
instead_of 16:16
into 1:18 2:46 6:-14 11:2 14:-28 21:10 23:-12 27:38 29:28 31:-7 32:7 33:-15
into_<cycle> 2:16
into_<unknown> 29:32
into_force 6:-5 12:8
into_the 1:24 11:28 21:3
introduce 1:16 11:5 24:-14
invite 8:-27 29:52
involved 10:21 17:35 29:-20
is 0:7 1:-57 3:-19 4:-22 5:74 6:7 7:-2 8:25 9:24 10:20 11:-16 12:50 13:-26 14:-12 15:12 18:28 19:-93 20:11 21:12 22:-50 23:9 24:-16 25:-23 26:17 27:-21 29:40 30:-22 31:-60 33:6
is_$ 5:28 10:8 15:60 16:-9 23:-22 24:-89 27:-11 29:-20 33:78
is_<?> 34:27
is_<cycle> 2:-25 5:44 12:9
is_<deadline> 0:-60 2:-31 5:-108 6:29 9:-32 10:32 12:3 16:-68 18:-64 20:-3 24:-11 28:34 29:53 32:-71 33:63 34:-100
is_<link> 9:12 22:26
is_<number> 2:6 9:28 10:-42 29:38 32:-62 33:4
is_<quoted> 5:-1 9:-10 10:16 29:47
is_<request> 9:123 12:-39
is_<unknown> 2:-90 5:-3 6:35 7:28 10:-1 12:30 14:-66 17:-3 18:7 20:-10 22:37 25:-2 26:46 29:6 32:-11 34:4
is_<version> 5:37 12:-23 20:72 29:-15
is_@month 33:32
is_@stop 2:10
is_@weekday 2:18 25:11 32:3
is__ 5:15 6:57 12:35 18:-26 20:28 29:-83
is_a 1:19 2:-36 5:-6 8:39 10:126 11:-33 12:-1 15:-5 17:-28 21:29 25:-42 26:17 29:-25 33:-18 34:1
is_active 12:14
is_after 10:-20 18:18
is_all 17:13
is_allowed 2:39 10:-8 17:6
is_already 12:44
is_an 2:-4 10:69 11:-3 21:-8 25:23
is_anyone 25:44
is_approved 3:15 7:-14 8:7
is_are 10:57
is_asking 1:18 10:9 11:10 14:10 16:3 25:-1 26:-7 27:16 29:-7 33:-1
is_at 5:22 33:8
is_been 13:56 34:-12
is_being 5:11
is_ci 29:24
is_coming 18:51
is_development 12:19
is_done 27:8 33:-10
is_due 18:-52 24:44 32:42
is_everything 5:16 14:16 20:-17
is_exception 9:28
is_expected 17:42
is_feature 5:11
is_fine 8:6
is_finished 6:36
is_first 18:57
is_for 29:25 32:-18 34:15
is_freezing 25:23
is_frozen 10:1 12:-21 25:2 29:29 33:20
is_going 32:2
is_granted 13:-11 21:2 27:33
is_how 28:26
is_in 0:22 9:-17 10:-36 12:14 13:47 29:-10 32:57
is_it 0:3 2:21 3:33 5:15 8:-28 16:-23 17:-6 18:-9 20:7 21:26 22:-17 26:-38 28:4 30:9 32:-45 33:-5
is_late 21:7 22:-1
is_left 10:-5 14:32 29:14
is_lunch 20:-17 29:46
is_master 2:61 5:16 12:-18 29:-33
is_my 9:45 12:-14 17:55 23:1 29:-11
is_near 24:31 33:-5
is_needed 10:30 29:1
is_next 18:51 23:8
is_no 8:8 12:13
is_not 12:30 15:-3 20:25 25:16 33:32
is_now 12:-19 16:14 17:28 25:15
is_ok 17:7
is_on 10:-43 16:11 18:36 20:6 29:-37 32:47 33:4 34:22
is_open 8:1
is_our 18:-19 29:77 34:-5
is_out 2:9 27:43 29:3 33:-22
is_over 18:1
is_pending 13:16
is_planned 14:9 20:-12 32:42 33:18
is_release 19:24 34:27
is_scheduled 32:16
is_something 32:14
is_sooner 18:33
is_stable 2:-33 12:69
is_still 7:10 9:-17 14:43
is_supposed 10:17
is_that 2:25 6:5 10:42 15:-16 18:-37 33:18 34:15
is_the 0:-12 1:-13 2:-71 3:-92 5:22 6:13 8:-36 10:-24 11:50 12:59 13:-127 14:11 15:4 16:10 18:-11 19:-49 20:47 21:21 22:-1 23:7 24:-31 25:-165 27:-5 29:22 32:-114 33:26 34:-16
is_there 2:16 3:27 5:-79 6:-39 7:-23 9:-28 10:-30 13:22 14:-2 17:39 18:36 21:14 25:-92 26:28 28:-2 32:46 33:-7 34:20
is_this 5:114 12:-16 26:33 28:-26 29:-49 32:-40 33:13
is_to 2:4 16:2 33:-2
is_today 12:-10 32:36
is_trunk 3:-36 5:37 12:22
is_two 7:16
is_up 5:5 9:1 10:-58 11:-36 18:-16 25:106 34:-19
is_waiting 13:25
is_when 20:25
is_wrong 16:29 22:12
is_your 10:-38 11:83
it 0:22 1:12 2:40 5:-27 6:-12 7:16 8:46 9:-34 11:-125 13:-72 15:41 16:18 17:-34 18:-7 20:77 21:52 22:20 24:-15 26:-4 27:-37 28:-14 29:-5 31:54 32:-128 33:-20 34:-40
it_$ 2:-11 3:-16 5:-32 6:-13 8:53 9:-22 12:34 15:-12 16:36 17:-32 18:15 19:-18 20:10 21:-94 22:10 25:11 28:-21 29:5 31:8 32:-15 33:6 34:4
it_<?> 2:9 5:-2 6:11 9:38 10:41 14:7 17:-20 18:-4
it_<number> 7:2
it_<unknown> 11:2 12:-10 19:34 20:-32 33:21
it_@me 18:3 31:9
it_a 10:2 31:38
it_as 7:8
it_be 2:-1 20:12 22:10
it_for 20:27 21:30 22:-2
it_freeze 5:-1 12:55 29:9
it_go 2:18 8:-35 25:-5 29:48
it_granted 9:34
it_has 8:12
it_in 1:25 2:-6 5:-12 8:37 14:-10 21:3 25:-12 29:17
it_is 0:14 2:-9 10:-3 12:-31 15:68 17:17 20:-37 22:48 25:52 29:-62
it_land 20:14
it_make 2:42 26:6
it_off 31:22
it_ok 17:16
it_on 2:34 16:-2 24:11
it_out 31:16
it_past 6:21
it_possible 0:22 2:-21 3:24 30:12
it_ship 20:12
it_still 20:28
it_that 21:14
it_to 34:12
it_too 2:44
it_until 31:12
it_up 1:6 4:16
it_was 16:22
it_worth 21:7
it_would 0:13
jira 29:29
job 10:-11 11:-1 16:-11 25:43 33:-5 34:24
job_$ 25:24
join 10:12 14:-7 17:39 27:1 29:-20
join_$ 17:33
join_the 10:17 33:5
joined 17:60
joined_the 17:14
joke 2:-12 25:50
just 2:3 3:-16 6:2 13:-3 14:26 15:-19 17:67 18:-2 24:-4 27:8 29:-13 31:3
just_<unknown> 2:-11 6:6 8:1 11:3 12:4 18:-14 20:9 27:8 34:15
just_joined 17:34
just_the 10:2 14:58
k 2:18 25:14
keep 10:13 14:1 15:42 27:66 29:-32 30:45
keep_<deadline> 15:33 27:-16 31:7
keep_asking 33:1
keep_me 27:12 30:22
keeps 10:11 29:32 33:4
keeps_asking 33:7
kick 3:38 4:38 6:-23 12:27 20:-4
kick_in 6:-20 12:32
kick_off 3:40 4:33 20:-2
kill 8:30
kill_the 31:2
kind 25:10
kind_as 29:10
kind_of 11:26
kindly 8:-1 15:-16 22:28 24:4 27:7 29:7 33:35
kindly_add 29:6
knock 25:9
know 2:-51 3:-17 5:43 8:-32 9:10 10:9 11:6 16:-17 17:27 20:25 23:8 24:26 25:-2 27:17 28:-29 29:-8 33:33
know_$ 10:35 14:11
know_<?> 17:35
know_about 7:-16 9:22
know_the 33:23
know_when 20:9 27:17 33:25
know_whenever 27:13
know_which 5:9
l10n 13:10 31:5
label 2:14 9:8
land 2:18 5:28 20:9 22:36 25:19 29:-52
land_$ 8:3
landed 8:33
landed_$ 8:19
landing 22:2
lands 32:11
laptop 29:62
last 4:-10 5:-12 6:44 9:7 10:4 11:-11 13:-52 14:-51 15:14 16:14 19:85 20:-22 21:21 22:-45 23:20 27:-16 28:-96 29:29
last_<unknown> 19:-16 29:54
last_@weekday 6:56 19:-11
last_change 16:3
last_cycle 4:-18 13:-21 15:10 19:94
last_date 16:18 29:4
last_day 19:-9 33:72
last_night 19:-12 29:24
last_release 6:-11 19:42 34:8
last_time 6:-43 19:137 23:12 28:-17 33:-38 34:-4
last_week 6:34 9:27 17:9 19:-44 21:15 22:-16 33:-57
last_year 19:42 29:20 33:-7
late 2:67 5:-2 9:-29 10:-52 12:-26 13:57 20:-1 22:86 24:-21 29:-10 34:9
late_$ 5:3 21:5 29:12
late_<?> 2:23
late_changes 2:-5 13:37
late_for 2:54 6:39 10:-6 25:17
late_in 2:-23 17:9 33:33
late_merge 22:12
late_patch 2:-10 22:22 34:12
late_please 22:31
late_to 2:23
late_with 2:22
later 4:5 6:-6 12:-11 15:40 16:42 19:39 22:-29 24:-4 25:14 26:3 27:-6 29:-28 30:28 33:-10
later_$ 15:47 22:-18 25:17
later_than 16:5 19:27
latest 2:-15 33:68
launch 20:49 28:14 33:-23 34:5
launch_date 34:9
launch_day 20:8
least 2:35 28:13 33:-25
leave 7:16 8:-16 15:43 16:-12 24:-19 27:-28 30:17 31:40
leave_it 7:35
left 10:-51 14:50 24:34 25:-27 28:85 29:28 33:-44 34:-20
left_$ 14:7 28:-19 29:21
left_<deadline> 28:35
left_before 28:26
left_for 2:7 28:29
left_on 14:29 28:8
left_the 29:18 34:-10
left_to 24:25
legal 22:15
length_0 0:-100 1:-149 2:-134 3:-80 4:-51 5:-3 6:-20 7:-174 8:-97 9:-12 10:30 11:119 12:22 13:-5 14:15 15:-67 16:-104 17:-84 18:-47 20:-12 21:-128 22:-40 23:-65 24:-117 25:137 26:-109 27:-14 28:-61 29:3 30:-116 31:45 33:-16
length_1 0:-46 1:-199 2:-90 3:-2 4:-41 5:26 6:-54 7:-55 8:41 9:12 10:-19 11:36 13:30 14:62 15:-31 16:-111 17:-34 18:11 19:-34 20:-6 21:-62 22:-93 23:-6 24:-142 25:162 26:39 28:-20 29:125 31:71 32:12 33:-91
length_2 0:12 1:-81 2:-86 3:-15 4:-17 5:21 6:2 7:40 8:23 9:22 10:29 11:9 12:8 13:47 14:17 16:-26 17:-14 18:39 19:9 20:13 21:-22 22:-99 23:-7 24:-48 25:53 26:22 27:21 28:-37 29:94 31:10 32:41 33:-42 34:12
length_3 1:14 2:-2 3:50 4:-16 5:-9 7:10 8:43 9:8 10:-11 11:-3 12:1 13:6 14:-3 15:-17 16:38 18:-2 19:12 20:5 22:-21 23:24 25:-39 28:30 29:21 30:33 31:-2 32:17 34:5
length_4 0:39 1:4 2:46 3:11 4:45 5:-2 6:23 7:68 9:-28 10:8 11:-32 13:-45 14:-26 15:4 16:9 17:3 18:-25 19:14 20:13 22:7 24:25 25:-104 27:12 28:8 29:-69 31:-35 32:-4 33:1 34:14
length_5 0:-20 1:65 2:14 4:24 5:28 6:5 8:-8 10:-14 11:-10 13:-5 14:-43 15:13 16:20 17:29 20:-14 21:58 22:76 24:28 25:-191 26:-10 28:15 29:-133 32:-69 33:74 34:-54
length_6 1:60 2:74 3:-18 4:23 5:-30 7:6 9:39 10:2 11:-18 12:-14 13:-62 14:-16 15:16 16:30 17:16 20:-22 21:19 22:74 24:42 25:-181 28:-2 29:-103 31:-6 32:-24 33:39 34:-52
less 5:-24 28:70 31:27
less_<?> 5:-13 28:36
less_than 28:20
let 2:-81 4:23 5:-15 7:14 8:31 9:-60 10:-45 12:-1 13:39 16:14 18:-36 19:-24 20:-18 22:44 24:46 27:41 28:-51 29:28 31:-57 32:-22 33:-14
let_<deadline> 16:25
let_<request> 8:51
let_<unknown> 29:30
let_in 13:34 22:11
let_it 25:-24 29:51
let_me 13:10 14:13 24:27 27:45
let_my 22:9
let_the 24:29
let_us 4:39 7:31 21:10 22:-27 25:36 29:-33
lgtm 8:22
liaison 17:42 34:43
liaison_$ 34:4
library 2:24 33:33
lifted 6:-26 12:50
light 8:33 29:16 34:-11
like 2:-24 4:43 5:-39 10:16 11:-42 14:14 16:-26 17:26 19:8 20:7 21:-50 22:17 27:18 28:20 29:-9 30:-39 33:-24
like_<unknown> 4:7 28:14
like_@me 10:5
like_a 17:8 26:10
like_an 13:14
like_to 2:1 17:23 20:10 21:-8 22:11 27:22 30:-24
lines 29:4
link 14:40 19:-10 22:18 26:42
link_$ 14:15 29:18
link_<?> 14:17
link_<link> 22:21
link_for 14:-35 26:62
link_to 14:24 17:2 29:-1
list 2:-51 4:-22 5:-35 8:-52 9:-46 10:8 11:16 13:53 14:45 16:-34 17:-28 20:-20 21:-29 22:-10 23:25 24:-37 25:-67 26:27 27:25 29:-7 30:28 31:8 34:5
list_$ 11:-13 13:30 27:16 29:-43 31:95 33:6
list_<?> 26:54 29:-10
list_<deadline> 14:21
list_<unknown> 11:3 29:6 31:-22
list_@me 30:40 31:-14
list__ 13:6
list_all 13:-40 29:46
list_every 14:29
list_everything 11:7
list_for 27:22
list_of 10:27 13:8 14:38 29:-3
list_the 14:-48 19:8 34:33
live 5:-30 6:48 9:9 20:22 25:15 29:-34
live_$ 20:7
live_@change 9:16
locked 12:97 29:-25
locked_<?> 12:32
locked_at 12:10
log 9:-24 10:57 13:38 22:35 33:-4
log_messages 10:46
lol 7:6 8:-8 10:45 12:-29 13:20 21:-29 25:29 26:2 29:-4
lol_$ 2:-4 7:7 10:49 12:-27 13:22 21:-28 26:3
long 3:3 5:-50 9:15 11:-30 12:-17 17:-16 19:21 20:33 25:9 28:60 33:-20
long_ago 28:47
long_before 29:4
long_does 10:32 29:-4
long_have 28:4
long_is 29:11
long_until 20:16
long_was 19:34 28:-18
longer 2:-36 8:21 12:3 16:5 27:-16 28:35 31:41 33:16
longer_$ 8:2 31:6
longer_be 33:32
longer_until 28:13
look 3:37 7:12 8:-9 14:37 17:-29 18:16 19:9 29:-5 33:26
look_at 7:7
look_like 3:5 14:38 19:14
look_up 9:5 18:1 33:43
looked 9:56
looked_at 9:56
looking 5:29 18:31 32:-25
looking_for 5:17 14:-2 29:4
looks 12:19
loop 27:32
lost 11:61 25:-34
lot 10:12 14:45 18:-31 25:18
lot_$ 14:41 18:-27 25:21
love 10:-21 11:-20 17:2 25:44 29:39
love_to 17:12 27:10
lts 10:32 18:-24 20:78 29:-32
luck 2:14
lunch 20:-22 24:20 25:56 29:41 31:-42 32:-22
lunch_$ 24:20 29:63 31:-42
machine 25:41 29:1
machine_$ 25:46 29:-23
made 3:36 6:16 7:24 10:1 13:11 14:-14 25:39 33:-21 34:-12
made_the 28:3
made_up 7:31
main 12:47 29:23 34:-4
main_$ 29:38 34:-1
make 0:-24 1:-45 2:14 3:9 4:23 6:33 12:-6 16:31 17:-7 20:-24 22:23 24:37 29:-26 33:-57
make_<deadline> 6:15 16:31
make_a 4:57
make_an 10:12
make_it 2:22 16:16
make_me 29:6
make_my 3:21
make_sense 26:6
make_sure 24:58
make_the 2:50 6:9 16:21
make_you 11:2
makes 0:4 9:-2 11:36 31:-3
manager 5:-45 11:15 20:-12 29:25 34:52
manager_$ 5:-8 34:52
manager_<?> 34:13
managers 10:13 22:31
many 2:-6 4:8 9:12 13:22 15:4 17:-8 19:14 22:-8 28:23 29:24 31:9
many_$ 4:16 5:2 9:1 11:9 13:-10 15:4 29:-19 34:1
many_<unknown> 5:-6 28:40 29:24
many_@unit 28:34
many_days 19:15 23:8 28:-17 29:31
many_exceptions 9:-7 13:-9 19:21 21:14
many_more 28:14
many_of 13:18
many_rcs 14:3 19:19
many_votes 9:14
many_weeks 19:28
mark 1:26 5:8 6:-5 8:61 20:-10 28:31 29:-15
mark_<request> 8:10
mark_@month 1:30
mark_it 8:19
master 2:30 5:47 6:-13 10:6 25:-24 29:3 34:-9
master_$ 25:-16 29:48 34:-6
matter 9:11
may 0:-17 2:70 4:10 13:-21 20:-38 21:20 22:23 28:11 32:-30 34:-13
may_@me 2:12 7:5 13:-6 19:5 22:11 29:11 31:4 33:-5
may_the 2:7 22:25
may_we 4:9 22:20
maybe 0:50 15:22 16:-19 25:8 30:12
maybe_we 30:15
me 1:-73 2:-24 3:-6 4:-21 5:25 6:-12 7:-18 8:-25 9:-16 10:14 11:27 13:6 14:10 15:-26 16:-73 17:12 18:5 20:-28 21:-11 22:-26 23:17 24:97 25:-14 26:-3 27:73 29:13 30:5 31:38 32:-14 34:-12
me_$ 1:-20 13:-25 14:3 17:36 21:-25 22:-10 24:-31 25:33 27:13 29:26 31:34 33:14 34:-6
me_<?> 10:13
me_<deadline> 24:9
me_<number> 24:17
me_<unknown> 11:-63 17:7 18:10 25:3 27:17 28:2 29:21 31:9 32:3 33:-72 34:-16
me_@me 17:1 31:-11
me_@weekday 24:10
me__ 29:25
me_a 4:11 5:39 24:31 25:7 31:-1 33:-36 34:2
me_about 9:32 10:27 23:5 27:-28 33:-18
me_again 24:17 32:-9 33:6
me_all 13:53
me_are 5:4
me_as 29:15
me_before 24:42
me_can 2:19
me_could 0:11
me_every 24:8
me_from 2:3 8:15 30:10
me_have 12:3
me_how 11:4 15:30 19:38 23:1 29:-30 33:2
me_in 27:67 31:-8
me_is 9:-9 12:1
me_just 18:21
me_know 24:2 27:17
me_of 11:-35 23:47 24:-28 31:2 33:13
me_off 31:71
me_on 24:32 27:-45 31:19 32:9
me_please 23:6
me_see 14:16
me_some 11:24
me_that 30:7
me_the 13:19 16:-35 17:5 18:38 25:-3 27:-1 28:10 29:8 31:-49 33:42
me_through 11:21 14:14
me_to 7:-25 13:23 14:-28 24:-35 27:55 29:64
me_tomorrow 24:2
me_two 24:10
me_up 24:6 26:23 27:8 33:-28
me_what 2:8 10:44 33:-24
me_when 19:25 20:13 24:-2 33:31
me_whenever 27:6
me_whether 12:11
me_which 29:-14 33:6 34:9
me_who 7:30 9:-14 30:22
mean 2:-29 10:17 28:3 29:31 33:18
mean_$ 10:-47 11:7 29:68
mean_by 10:25
meaning 10:44 29:24
meaning_of 10:8 29:28
means 10:68
meant 25:20
meet 25:26
meet_you 25:26
meeting 7:5 15:17 16:3 18:-17 24:-7 27:-3 29:77
meeting_$ 32:8
meeting_<?> 29:19
member 21:13 34:23
membership 6:21 12:1 33:26
merge 2:16 9:-2 10:29 12:23 17:-43 20:-18 22:12 25:-27 29:38 31:-5 33:41
merge_$ 2:32
merge_a 2:10
merge_it 2:20
merge_my 29:23
merge_window 10:28 29:-46 33:25
merged 2:40 8:33 21:2
merged_in 21:9
merges 12:37
merging 2:23
merging_a 2:18
message 2:46 10:-17 25:41
message_<?> 21:5
messages 2:-5 10:22 26:19 27:-10 30:36 31:46
messages_$ 23:10 26:6
messages_please 31:41
might 0:32 15:14 21:23 22:-10 29:-20 30:20
might_@me 0:3
milestone 0:27 1:40 6:-5 14:43 16:-1 18:89 29:-92 33:-73
milestone_$ 0:35
milestone_<?> 5:3
milestone_<deadline> 1:19
milestones 6:9 14:10 27:49 34:1
milestones_$ 27:49
milestones_are 6:24
mind 7:10 14:18 18:18 25:23 29:-16
mind_$ 14:25 25:12
minus 5:7 10:-13 12:-9 16:-8 24:23 28:57
minus_<number> 12:-3 24:23 25:14
minus_what 10:-11 28:53
miss 2:26 6:25 21:1 24:7 29:-7 30:14 32:42
miss_$ 32:16
miss_<deadline> 6:6 24:10
miss_the 2:53
missed 21:26
missed_<deadline> 2:-19 21:21
missed_the 2:18
mistake 30:34
mode 5:38 6:-10 9:18 13:-5 15:51 19:-9 33:-11
moment 2:-7 5:14 12:26 17:19 18:5 25:15 29:-9 33:14
moment_$ 2:3 5:25
moment_of 33:15
month 2:-34 3:7 5:-23 6:11 14:-51 16:10 18:-45 19:-4 20:44 28:19 29:-13 30:17 32:80
month_$ 16:14 18:-10 32:57
month_<?> 20:43 30:22
months 3:8 14:11
more 0:24 1:-32 2:8 4:-18 5:-23 8:25 9:-18 10:-6 11:-6 12:-11 13:-1 15:11 16:21 18:-23 22:49 24:-26 25:-17 27:4 29:3 31:61 32:-6 33:-8
more_$ 23:-13 31:60
more_<unknown> 21:7 29:7
more_days 16:20 22:41
more_for 22:51
more_information 8:34
more_than 28:46
more_thing 1:-1 2:-12 6:17 8:-12 16:-34 18:-11 20:10 22:-15 23:16 25:6 28:-3 29:25 31:-7 33:1
more_time 15:7 22:41
morning 24:100 25:24
morning_of 24:75
move 15:51 16:11 29:27
move_<deadline> 15:26 34:18
move__ 16:33
move_a 15:60 34:-17
move_the 16:-2 29:52
moved 5:10 6:5 10:-8 15:28 19:-17 30:19 34:3
moved_$ 15:11 30:22
moved_<deadline> 6:28 15:-11 34:42
moved_the 15:34 34:-1
moved_to 5:22 15:-35 16:26
moves 27:14
moving 11:20 15:44 16:-8 25:1
moving_<deadline> 15:65 16:-8 25:7
much 25:29 28:56 29:13
much_<unknown> 25:16 28:-5
much_does 29:18
much_longer 28:20
much_time 28:29
must 3:2 5:-35 9:-17 13:9 16:5 17:13 21:18 28:-22 29:-9 32:13 33:45 34:-28
must_@me 17:28
must_be 3:13 16:11 28:-5 32:33
must_not 18:13 24:3
mute 11:-15 27:-7 30:85 31:55 32:-4
mute_<deadline> 31:12
mute_@you 31:8
mute_until 31:12
mute_you 30:30
muted 25:-35 30:65
my 0:-28 1:-26 2:24 4:-16 5:-68 8:25 9:47 10:-40 11:2 12:-51 14:-31 15:-84 17:28 20:23 21:-45 22:18 24:8 25:39 26:-14 27:-30 28:11 29:68 31:20 32:-6 33:13 34:-25
my_<deadline> 6:-15 9:62 24:1 31:24
my_<unknown> 1:-6 2:-22 3:14 4:-6 8:-55 12:-26 14:-16 17:6 20:45 23:-28 25:52 27:-2 29:88 31:-69 33:42 34:-40
my_@device 25:-29 26:15 29:49
my_@land 22:9
my_@move 6:32 29:-4
my__ 2:-14 3:19 6:12 7:6 26:8
my_approval 8:39
my_boss 1:18 9:-5 10:9 11:10 14:9 16:3 17:-1 20:6 26:-7 27:14 28:1 29:-11 33:-7
my_chances 21:17
my_change 22:29
my_exception 8:19 9:52 13:-25 21:-36 22:-39 34:25
my_feature 2:73 28:6 33:-16
my_first 17:100 18:-13 25:2 29:-17
my_fix 20:1
my_laptop 29:21
my_mind 18:13
my_new 2:6
my_package 30:21
my_patch 2:-9 10:-5 22:8 29:55 34:6
my_pr 2:33 22:3
my_pull 8:-26 29:48
my_reminder 31:14
my_reminders 23:32
my_request 8:95 9:48 22:-34 29:-79
my_sign 7:3
my_subscription 31:46
my_team 13:51 21:4 29:-25
my_time 14:26 19:-6 29:12
my_vote 2:-5 7:23
nack 8:28
nah 8:6 28:8
nah_$ 28:8
name 5:34 11:-5 14:-20 18:45 19:7 34:47
name_of 5:24
name_the 18:38
near 24:31 28:20 33:-35
nearer 18:7
necessary 21:26 23:18
need 0:6 1:33 2:14 5:-9 10:-56 11:-29 14:28 15:-50 16:-67 18:10 21:22 22:30 23:17 24:-1 25:-33 27:-71 29:-82 31:-8 32:-29 33:28 34:9
need_<deadline> 22:25
need_<unknown> 25:9
need__ 31:5
need_a 1:31 2:-24 4:10 8:-2 21:22 24:25 25:-14 34:33
need_an 1:1 2:48 9:15 13:-8 21:2 22:-19
need_for 3:15 34:13
need_it 8:16 20:34 31:-31
need_more 22:28
need_one 21:2
need_the 22:-13 31:9 33:35
need_to 11:-17 13:35 17:23 18:18 22:-18 23:63 24:-15 27:-3 31:-2
needed 0:36 8:-2 11:10 21:22 33:-20
needed_<?> 0:33 33:-10
needed_for 21:22
needed_to 11:17
needs 9:-1 13:14 16:3 20:18 22:30
needs_a 13:16
needs_to 20:10
needs_until 22:15
never 7:37 8:-16 10:21 17:82 25:10 30:13 31:-26
never_did 17:16
never_done 17:30
never_mind 25:29
new 1:39 2:73 3:19 4:25 5:-76 6:6 11:14 12:-1 13:-25 14:-105 16:10 17:95 18:-52 19:-89 20:-3 21:-12 22:16 24:-69 25:-24 26:-67 27:-44 28:-12 29:-8 31:-39 32:-72 33:21 34:-10
new_<deadline> 1:30 16:-29
new_<unknown> 2:72 9:10 20:-68 22:8 27:-9 29:34 33:24
new_@person 17:6
new_cycle 3:28 4:27 11:12 17:-43
new_dashboard 22:26
new_date 16:59 33:-60
new_deadline 11:26
new_driver 2:50 22:-15
new_exception 22:51
new_feature 33:19
new_features 6:15 12:-9 33:5
new_functionality 33:22
new_here 17:38
new_milestone 1:27
new_project 2:5
new_projects 6:13
new_release 4:36
new_strings 2:-2 12:10
new_team 17:4
new_to 17:55
new_translation 10:12
new_version 20:108 29:-17
new_what 17:13
newbie 17:80 25:-8
newbie_question 17:3
newcomer 2:-30 17:69
news 9:6 26:40 27:54 31:7
news_$ 27:51
next 0:6 2:20 3:33 4:53 5:-20 6:-73 7:-7 8:14 9:-42 10:-80 11:-51 12:-46 13:-20 14:-17 15:-22 17:18 18:119 19:-82 20:-11 22:-30 23:20 26:-14 27:-71 28:-15 30:-25 32:51 33:-10 34:-36
next_$ 5:-3 17:10 20:6 23:8 32:11
next_<?> 18:33 29:42 33:-2
next_<deadline> 20:45
next_<number> 28:5 32:21
next_<unknown> 18:5 20:-55 29:46 33:-15
next_@weekday 1:43 16:24 18:-35 24:3 33:-8
next_checkpoint 18:26
next_cycle 3:21 4:7 5:9 8:18 18:-53 33:31 34:-11
next_date 14:-12 18:62
next_deadline 18:38
next_for 18:14
next_freeze 18:53 29:-27
next_milestone 18:45 33:-11
next_month 18:-21 32:24
next_on 18:31
next_one 4:11 14:27
next_release 2:19 4:65 5:2 20:-17
next_series 3:5
next_thing 18:77
next_time 0:14 3:9
next_version 20:35 29:-16
next_week 2:7 4:-25 16:3 18:-34 24:27 25:35 28:-40 33:43
nice 24:25 25:31
nice_to 24:3
night 19:-13 29:18
no 0:53 1:-34 2:19 4:-10 5:-57 7:36 8:39 10:-32 11:5 12:1 14:-14 16:-3 19:-27 20:-40 21:9 22:-13 23:48 24:-49 25:21 27:-70 29:-131 30:-7 31:26 32:-31 33:13 34:-49
no_$ 2:49 8:-5 25:44 31:-43
no_<?> 6:5 12:-32 33:17
no_<deadline> 0:27 31:37
no_<unknown> 8:-7 25:20
no_clue 17:2
no_for 8:33
no_freeze 12:43
no_from 8:7
no_go 2:15 7:3
no_longer 8:25 16:6 33:24
no_more 31:48
no_need 23:53
no_new 0:42
no_on 7:17
no_reminder 23:29
no_to 8:26 9:21 34:-5
nobody 7:45 8:-21 9:-1 13:35 29:-19
noise 0:1 7:13 9:4 11:5 12:6 13:8 15:8 16:1 17:6 18:2 19:2 20:-2 21:8 22:-10 25:-3 26:-8 27:-14 28:-1 29:-4 30:-10 31:14 32:-3
noise_$ 0:1 7:13 9:4 11:5 12:6 13:9 14:2 15:8 16:2 17:14 18:2 19:4 21:8 22:-9 25:-7 26:-6 27:-7 29:-3 30:-9 32:-3
noob 10:17
noon 1:11 16:31
noon_$ 16:9
nope 4:-3 8:68
nope_on 4:-2 8:47
not 0:47 1:-80 2:-46 3:44 4:-93 5:-38 6:30 7:84 8:-6 9:-3 10:5 12:9 13:-32 15:54 16:-34 17:-16 18:-30 19:-43 21:68 22:-17 23:22 25:-21 27:-65 28:-24 29:-14 30:67 31:28 32:-32 33:-11 34:-5
not_$ 6:74 9:21 10:-15 12:-12 20:2
not_<?> 2:26 7:-3 9:20 12:-13
not_<deadline> 33:23
not_<unknown> 7:19 15:6
not_a 25:26
not_add 0:51
not_approve 7:22
not_be 10:33 22:3 31:14
not_finish 22:15
not_get 8:14 30:29
not_it 16:-26 20:11 33:29
not_just 14:52 18:-19
not_let 24:57
not_made 7:31
not_make 22:52
not_miss 18:14 24:10
not_move 15:37 16:-9
not_need 8:16 30:-27 31:34
not_ready 21:20
not_reject 7:18
not_send 31:45
not_start 3:15 4:-12
not_stop 30:39 31:-35
not_sure 7:24 34:12
not_the 14:-14 16:13 20:4 27:3 33:5
not_to 21:17 22:-18
not_touch 15:26
not_understand 10:17 11:4
not_unsubscribe 30:41 31:-22
not_want 31:13
not_you 25:30
note 24:55
notes 1:23 2:4 14:-28 20:-14 24:37 33:53
notes_$ 24:1
notes_be 2:28 33:-4
nothing 12:29 31:31
nothing_is 12:15
notification 26:14
notify 27:76
notify_me 24:-7 27:38
now 1:-34 2:53 4:4 5:22 6:-20 8:-21 9:-15 10:-67 11:-24 12:51 13:-24 15:-26 16:59 17:41 18:27 20:-92 21:-33 24:-33 25:15 27:13 28:42 29:-4 32:-13 33:-55 34:-16
now_$ 2:23 12:62 18:10 25:31
now_<?> 2:15 5:8 6:-4 12:2 17:12 28:29 33:-1
now_a 5:8
now_and 28:40
now_on 16:24 27:45 31:16 33:-5
now_or 2:34 9:1
now_until 14:26
nudge 16:9 24:30
number 5:26 7:45 8:43 9:33 13:6 24:-9 25:-15 28:51
number_<number> 7:47 8:48 9:50 25:-8 29:-46
number_of 13:23 28:57
objections 9:19
of 3:-44 4:-22 5:27 6:2 7:-19 8:-42 9:31 10:22 11:-8 13:14 14:13 15:-13 16:-12 17:-39 18:4 19:59 20:28 22:-28 23:10 25:-118 26:-72 27:-31 28:-20 29:22 32:14 33:-3 34:46
of_<cycle> 14:34
of_<deadline> 0:-10 1:9 5:-7 10:29 12:-57 14:-9 16:-7 18:4 19:-32 20:-39 23:22 24:18 27:-73 28:-19 31:4 33:41 34:46
of_<quoted> 10:47 29:-3
of_<request> 9:62
of_<unknown> 2:33 5:13 9:-43 14:-11 19:17 20:-52 22:54 24:-25 25:17 28:21 29:26 33:-23
of_<version> 4:-35 5:37 10:-22 14:-22 19:85 20:53 22:-24 29:19 33:-3
of_@month 4:67 6:20 14:-20 16:5 19:-9 20:28 29:5 32:38
of__ 0:18 30:15
of_a 0:23 10:28 29:-3 34:-9
of_an 21:16
of_date 27:22
of_dates 18:35
of_day 33:8
of_days 6:25 28:23 32:-1
of_every 13:14 14:-2
of_exception 8:-6 9:19
of_getting 10:-1 21:46
of_it 10:10 14:30 24:11
of_luck 2:14
of_me 17:40
of_month 16:16
of_my 18:12
of_our 14:-5 26:5
of_release 29:21
of_that 29:12
of_the 3:-18 4:-67 5:55 6:-40 9:38 11:-5 12:21 13:-12 14:11 16:-13 17:5 18:-15 19:28 20:17 25:-31 27:-15 28:-38 29:-2 30:-23 31:53 33:24 34:19
of_them 13:14 14:28
of_things 23:24
of_this 10:-16 13:19 14:66 32:6 34:-8
of_today 12:31
of_us 18:21
of_what 14:17
of_you 29:-27 34:21
off 2:-40 3:27 4:23 6:-11 7:11 8:17 9:-5 10:-14 11:-59 14:-60 17:-29 18:-10 20:-19 22:-8 23:-33 24:-2 27:-115 28:32 29:4 30:79 31:88 32:-38
off_$ 29:-11 30:33 31:48
off_<?> 2:-26 6:-17 9:3 12:16 29:44 33:-11
off_<version> 3:13 4:32
off_is 28:19
off_on 7:24 8:10 25:-24 29:33
off_the 3:4 20:-9 29:-43 30:16 31:63 34:25
office 25:33 29:47
official 20:61 29:-32
oh 8:-7 25:35 31:1
ok 2:55 6:-21 7:-4 8:15 9:-9 10:5 16:2 17:35 24:-12 25:19
ok_$ 9:-8 25:28
ok_<?> 2:12
ok_now 2:5
ok_so 2:-28 5:1 9:-4 10:6 16:10 18:-15 25:-16 29:38 32:15 33:6
ok_to 2:14
okay 2:25
old 1:7 5:-2 14:-14 19:72 22:15 29:17 31:-5 33:-32
omg 25:39 29:-26
on 0:-89 1:52 2:-26 3:-17 5:36 6:-50 7:53 8:35 9:45 10:-61 11:-37 12:52 13:-63 14:-60 15:-32 16:21 17:-23 18:15 20:8 21:-78 22:-30 23:-85 24:56 25:-40 26:-1 27:46 28:-8 30:-3 31:-16 32:29 33:46 34:-2
on_$ 10:-14 12:90 13:3 14:10 20:7 27:69 29:19 31:-35 32:-36 33:-7 34:-23
on_<?> 2:-13 6:-61 9:4 10:-9 12:23 27:13 29:-29 30:21 33:94
on_<deadline> 1:-10 10:67 12:-14 20:-24 28:13 31:28
on_<number> 4:13 7:13 8:53 25:-16 29:-31 33:8
on_<request> 2:-23 4:-9 5:-25 7:74 8:73 9:60 25:-29 29:-3 31:-13 34:-28
on_<unknown> 8:7 9:-34 10:4 18:35 22:8 29:48 34:36
on_<version> 4:17 20:24 29:-6
on_@month 1:32 4:5 16:23 20:32 33:-13
on_@weekday 1:21 2:66 7:-24 8:-30 12:-63 16:15 22:-35 24:75 25:-15 27:-12 29:3 31:-20 32:44 33:18
on__ 24:11 27:-3
on_a 14:4 33:47
on_exception 8:24
on_features 5:10
on_for 32:28
on_hold 8:33 31:16
on_holiday 31:15
on_my 9:21 18:10 25:12 29:-20 33:-6
on_new 12:1
on_or 5:11 12:18 33:-21
on_our 33:26
on_please 27:4
on_release 20:-28 25:15 34:26
on_schedule 5:5 6:14
on_the 1:45 2:-2 3:13 4:-25 5:5 6:28 8:-36 9:20 10:-6 11:-21 12:-33 13:-29 14:-8 16:13 17:-5 18:37 20:-11 24:45 25:3 26:14 28:3 29:8 30:-35 31:-17 32:31 33:-3
on_today 32:31
on_track 5:14 20:4
on_vacation 29:30
on_what 9:7 10:-15 19:20 20:32 33:37
on_which 20:15 28:9 33:18
on_with 5:33
on_yet 12:11
once 2:37 3:10 4:-9 12:-19 30:21
once_we 2:2
one 0:36 1:47 3:3 4:8 5:-30 6:-34 7:4 8:-21 10:-28 11:12 12:-5 13:-65 16:30 17:6 18:12 19:60 20:-45 21:4 22:12 24:26 27:-55 29:-33 30:46 31:-63 32:-28 33:-17 34:-4
one_$ 4:18 33:28
one_<?> 0:6 2:23 18:-27 29:-20 33:12
one_<unknown> 0:1 5:15
one_day 2:5 16:32 24:33 33:-61
one_deadline 26:32
one_from 8:1 19:4
one_go 14:11
one_is 3:1 18:19
one_more 0:21 1:-2 2:21 5:-1 6:13 8:-14 18:-14 20:7 22:-15 23:15 25:3 28:-11 29:17 31:-9
one_please 18:1
one_week 1:62 5:-17 6:-7 16:29 24:17 28:27 33:-25
one_word 5:-1 9:-16 29:48
online 2:44
only 2:15 6:-22 8:-9 13:22 18:20 20:-7 25:-40 26:23 29:-21 30:44 31:21 33:-80
only_$ 2:-12 8:-28 10:8 13:42 26:30 27:15
only_change 2:5
only_gets 2:10
only_if 7:4
only_the 14:26 18:16
only_three 24:23
only_until 8:34 22:-3
oops 25:38
open 2:25 4:6 5:-7 6:-45 12:20 13:8 22:16 24:36 25:-8 29:8
open_$ 2:65 5:-77 6:-6 9:11 12:-18
open_<?> 12:25
open_a 4:-6 29:23
open_an 22:3
open_for 5:57 12:35 29:-47
open_requests 13:13
open_the 29:20
opening 3:33
opt 30:23 31:32
option 2:50 22:-9
options 11:43 26:13
or 0:-22 1:-98 2:-5 3:-71 4:-24 5:158 6:30 7:-8 8:-112 9:56 10:7 11:-42 12:54 13:-115 14:-20 15:-27 16:-125 17:-51 18:17 20:68 21:15 22:-87 23:-11 24:-78 25:-71 27:-21 28:33 29:-1 31:-31 32:-16 34:-40
or_<deadline> 10:-34 18:100 33:-42
or_<number> 33:45
or_<unknown> 2:-14 5:-14 21:2 28:18 29:11
or_@me 6:13
or_@month 33:28
or_a 25:8 34:1
or_after 2:-23 5:37 6:-41 18:-40 20:23 33:71
or_already 5:11 6:-34 12:35
or_am 33:25
or_are 5:20
or_can 6:-10 12:63
or_did 5:-3 6:8 12:9
or_do 2:-14 6:12 12:13 15:6 21:33 29:-2
or_end 33:9
or_fixing 2:-1 5:27
or_in 5:6
or_is 2:13 6:6 15:1 32:6 33:-29
or_less 5:-13 28:35
or_nah 28:8
or_no 2:52
or_not 2:32 6:61 7:-26 8:-15 9:54 12:-22
or_open 6:-4 12:20
or_post 5:50 12:-3
or_q 20:30
or_still 5:12 6:27
or_testing 5:11
or_the 5:11 18:3 33:5
or_two 5:-1 9:11 12:-13 29:40
or_what 5:32 32:-9
order 14:33 25:-2 29:60
org 29:4
our 5:-57 6:-3 10:-13 11:-18 12:-34 13:-36 16:-33 17:-16 19:8 21:18 22:84 23:-25 24:10 25:-42 28:-17 29:50 31:3 32:-35 33:34
our_<unknown> 22:17 29:55 33:30 34:-18
our_channel 34:20
our_driver 22:23
our_new 2:4
our_project 2:11 22:23
our_schedule 19:11
our_team 12:-8 21:31 27:21
out 1:-2 3:-22 4:34 5:-89 6:59 8:33 10:-38 12:-8 14:24 19:18 20:14 21:-31 22:-23 29:-4 30:30 31:52 32:-57 33:-17 34:-10
out_$ 5:-3 6:2 8:7 14:22 20:-21 24:23 25:-41 29:17 31:52 33:-11
out_<?> 2:25 9:26 30:24 33:-24
out_a 4:23
out_already 6:12
out_before 20:34
out_for 18:33
out_of 5:-11 30:9 31:26
out_on 6:-20 33:21
out_the 14:26 19:18 20:-20
out_to 16:4
out_when 19:-2 20:40
out_yet 6:24
over 5:18 6:63 17:16 29:-2 33:-6
over_$ 5:40 6:11
over_<?> 6:45
over_as 17:19
over_the 15:8
overview 13:40 14:40 32:32
overview_of 13:33 14:10
owns 34:17
owns_the 34:12
package 9:-1 21:2 30:20
page 11:26 14:57 17:30 20:10 25:-24 33:-7 34:-14
page_$ 11:31 17:20 25:-16 29:-9
page_with 14:12
part 2:31 5:17 17:7 33:17
part_of 2:31 5:17 17:7 33:17
pass 6:-24 22:35 29:42
pass_$ 6:-22 9:14 29:14
pass_for 22:32
passed 6:68 7:10
passed_<?> 7:3
past 1:16 5:10 6:50 10:-30 12:-17 13:3 16:-28 19:19 22:57 33:-31
past_<deadline> 1:26 6:5 13:7 16:-20 22:20
past_the 22:26
patch 2:45 10:-22 17:45 18:-14 21:-9 22:56 25:-16 29:12 33:-46 34:26
patch_$ 2:-8 29:33 34:5
patch_<link> 22:8
patch_<unknown> 2:-41 17:7 22:10
patch_is 34:12
patches 10:-14 12:15 13:18 15:6
patches_$ 12:12
patches_are 2:3 13:17
pending 8:41 13:58 29:-51
pending_$ 13:29 29:-11
pending_exceptions 8:15 13:-11
people 0:-12 2:-28 5:12 6:-6 8:-3 10:6 11:10 12:15 17:26 21:-4 23:23 25:-29 30:13 33:1 34:11
people_$ 11:8
people_can 34:17
people_still 2:-1 12:31
perfect 25:44
perhaps 15:4 26:11
period 5:47 6:5 12:-34
permitted 2:55
permitted_to 2:10
person 34:74
person_for 34:13
phase 5:120 17:12 25:-6 29:-42
phase_$ 5:39
phase_<?> 17:22
phase_is 5:5
phew 25:46
phrase 11:35 23:-17
picture 5:-18 14:66 25:10
picture_$ 14:32
picture_of 5:-11 14:33
ping 1:-25 23:28 24:31 25:43 32:-8 33:-37 34:12
ping_for 1:-20 24:27 34:17
ping_me 24:37 31:17 32:-1
ping_the 27:5
ping_us 23:22
pizza 25:15 29:35
pizza_for 29:59
place 2:-18 6:11 12:11 16:9
place_<?> 12:8
plan 0:9 1:-7 4:16 10:-25 11:-30 14:50 16:26 19:15 29:-43 32:10
plan_$ 4:-14 19:18
plan_<?> 0:22 3:-26 14:27 18:5
plan_<deadline> 16:27
plan_<unknown> 4:2 33:12
plan_a 3:31
plan_for 3:17 18:-12 20:29 32:31
planned 3:42 6:1 14:3 17:-2 20:29 29:-53 32:30 33:2
planned_$ 6:26
planned_<?> 32:12
planned_date 20:25 33:-18
planned_for 14:-24 20:31 32:6 33:44
planning 3:13 4:36 5:-21 14:61 33:20
planning_<version> 3:16 5:-3
planning_for 4:21
planning_of 14:20
plans 24:-6 25:49 29:48 32:-28
plans_for 25:51 32:-28
please 1:8 2:-23 3:-3 5:-7 6:-5 9:1 11:8 12:3 13:28 14:8 16:21 17:-5 18:12 19:-11 21:-18 22:34 24:5 25:-15 26:6 27:1 28:-8 30:7 31:21 32:1 33:23 34:-4
please_$ 1:-17 2:37 3:4 4:-52 6:6 7:-5 8:-27 10:12 11:28 12:8 13:37 14:22 15:-15 16:-24 19:14 21:3 22:-94 25:15 26:16 27:-19 30:12 31:-29 32:30 33:30 34:3
please_<?> 4:3 9:3 18:22 19:-36 28:11 29:6 32:-19 33:-34
please_<unknown> 1:11 8:26 16:29 27:28 29:-45 31:29
please_@me 31:8 33:3
please_@unit 33:6
please__ 1:16
please_add 1:2 27:26
please_all 27:14
please_allow 22:33
please_approve 7:-57 8:13 29:57
please_can 2:1 8:6
please_correct 16:39
please_create 4:1
please_do 15:8 30:3
please_enter 1:11
please_explain 11:12
please_give 22:28
please_grant 22:35
please_have 24:5
please_include 27:7
please_keep 15:26
please_let 22:24
please_make 31:19
please_many 8:-8 9:25
please_no 31:9
please_note 16:10
please_please 5:11 10:1
please_prepare 4:13
please_record 22:33
please_register 22:11
please_remind 24:22
please_remove 31:4
please_send 29:14
please_shift 16:10
please_sorry 9:15
please_subscribe 27:24
please_to 16:17 25:9 31:14
please_update 9:2
please_which 12:2
plugin 2:45 22:4
plugins 10:9
po 29:39
po_files 29:16
point 3:4 5:12 10:47 12:16 26:20 29:-56 32:-20
point_$ 5:36
point_<?> 2:1 7:10
point_of 10:73 33:-33
poke 9:-5 24:56 27:-8 34:18
poke_me 24:48 27:-1
polishing 5:21
possible 0:20 3:14 13:-22 21:9 22:3 23:12 26:32 30:26 33:17
possible_$ 26:11
possible_<?> 2:50
possible_for 13:-16 21:24
possible_to 0:4 2:-27 3:21 22:1 30:34
post 2:33 5:39 6:7 10:-4 11:-35 12:-36 14:23 20:6 23:-10 26:34 27:19
post_$ 11:-32 20:11 26:39
post_<deadline> 2:22 5:23 6:13
post_the 14:49
posted 6:28 27:55
posted_on 6:31 27:9 33:-6
postpone 11:6 16:30
postpone_<deadline> 15:11
postponed 15:58
postponed_until 15:5
pr 2:1 8:-11 21:-2 22:74 25:-4 29:18
pr_$ 22:6 29:2
pr_<number> 2:-21 9:2 22:43 29:15
pre 5:47 12:-3 24:11
pre_or 5:50 12:-3
prepare 4:39 18:21
prepare_the 4:1
present 5:23 12:30
previous 19:81 20:-36 27:6 29:4 33:-2 34:-10
previous_cycle 19:3
previous_release 19:65
previous_version 29:16
print 11:19 14:66
print_the 14:12
prior 19:49 24:41
prior_to 24:34
probably 23:4 30:5
problem 2:14
procedure 10:-20 11:21 21:10
procedure_for 10:-20 11:21 21:10
process 9:-10 17:51 21:40
process_<?> 9:-6 21:37
project 2:3 3:11 5:43 10:16 11:-3 17:61 21:13 22:15 29:-42 31:7 33:-71
project_$ 17:17
project_<?> 10:6 17:11
project_in 5:11
project_what 17:17
projects 6:6 17:-10 20:-11 33:64
proposal 6:61 33:30
proposal_<?> 6:30 33:-23
propose 33:18
propose_a 2:-8 33:16
proposed 6:39
published 5:-2 6:9 19:4
published_<?> 19:4
pull 2:1 4:-8 9:-33 12:4 13:-50 16:5 17:4 21:-4 22:23 29:60
pull_<number> 22:47
pull_in 2:17
pull_request 8:-27 17:11 29:43
push 15:24 20:5 29:25
push_$ 2:4
push_<deadline> 15:37
push_the 20:12
pushed 6:35 29:7
put 0:14 1:28 2:-12 8:20 9:-5 12:23 15:-23 16:-9 22:16 24:-3 29:-49 31:37 33:9
put_<deadline> 16:3 34:24
put_<request> 8:37
put_a 0:26 1:-31 27:-12 31:32 33:19
put_in 22:18
put_it 1:42 16:-18
put_the 16:10
q 20:36
q_<number> 20:37
qa 0:15 2:-1 5:84 6:-22 7:8 8:1 9:-69 12:-56 24:20 25:-27 27:53 29:-64 30:3 33:-15
qa_$ 5:27
qa_<unknown> 5:-5 17:11
qa_@person 34:5
qa_has 7:21 8:-5
qa_team 30:15 34:-5
qualify 21:24 22:-16
question 2:-3 8:-6 9:-9 12:7 14:3 17:10 18:6 20:4 21:-11 22:-17 28:2 33:4 34:33
question_$ 34:14
question_<deadline> 21:6 33:26
question_<unknown> 5:19 9:1 10:9 20:11 25:-50
question_@me 34:3
question_are 12:5
question_how 5:6 11:-10 25:6
question_is 20:13 26:4 33:-7
question_please 1:9
question_the 33:22
question_what 5:-18 14:6 33:5
question_when 28:1 29:5
question_which 32:10
queue 9:5 13:70 14:-25 18:28 25:-23 28:-18 29:27 32:-13
queue_$ 13:38
queue_<?> 2:-1 9:23
quick 5:23 6:2 8:-4 9:-9 10:-5 11:10 14:4 17:-17 18:9 21:-6 22:-4 25:12 28:4 32:8 33:14
quick_<unknown> 5:28
quick_question 6:6 8:-2 9:-3 10:-1 11:-28 12:3 14:11 18:11 20:6 21:-4 22:-8 25:2 28:6 33:2
quiet 25:-8 31:57
quota 22:30 25:-6 29:36
raise 2:7 9:-15 22:47 29:15
raise_a 22:1
rather 23:15 30:9
rather_not 30:14
rather_than 23:16
rc 1:-15 2:13 5:40 6:-23 10:110 12:-29 14:17 16:-34 18:-81 22:3 25:-28 27:10 28:-38
rc_$ 5:3
rc_<?> 10:45
rc_<unknown> 5:17 29:31
rc_and 10:30
rcs 19:6 20:-24 27:38 29:-13 33:17
rcs_$ 20:-20 27:30 33:23
rcs_did 19:9
reach 9:18 17:-13 18:17 34:17
reached 5:31 6:45
read 11:3 16:1 17:37 18:-35
read_first 17:43 18:-32
ready 1:13 2:14 18:71
ready_for 18:64
ready_on 1:21
reason 9:32 10:20 22:29
reason_$ 9:5
reason_for 10:29
rebase 11:-26 29:32
receive 27:31 29:19 30:10 31:25
receive_the 26:2 27:38
receives 26:49 34:-5
record 2:3 8:27 22:26
refused 7:12 9:27
regarding 9:23
register 1:13 13:29 27:23
regression 2:21 33:19
regression_fix 2:17
reject 7:45 8:21 11:2 29:15
reject_<number> 7:18 29:-8
reject_<request> 7:7
reject_the 29:5
rejected 7:-19 9:11 13:7
relbot 10:-39 11:93 29:-57
relbot_$ 10:-13 25:66
relbot_<?> 11:57
release 3:-15 4:16 5:12 6:-19 10:-14 12:-113 15:14 16:1 17:15 19:45 20:-4 21:13 22:-10 23:-33 28:21 29:17 31:-80 32:11 33:12 34:38
release_$ 1:8 2:19 3:-63 5:66 6:-42 14:8 15:-7 17:19 20:-8 22:-10 25:23 27:-46 28:5 29:-121 33:12
release_<?> 2:20 14:-18 15:33 20:-7 28:66 29:-84
release_<unknown> 17:-19 20:10 28:8 34:5
release_<version> 4:40
release_@dates 27:5 32:18
release_@person 34:50
release__ 19:6 20:-9
release_a 2:1
release_after 18:-20 29:47
release_announcements 27:21
release_at 5:16 14:-16
release_before 17:9 19:10
release_begin 3:26 20:-12
release_by 15:-4 16:38
release_calendar 14:52
release_called 19:27
release_cycle 17:19
release_date 6:-20 15:17 19:19 20:-10 29:24
release_day 25:12
release_do 4:7
release_in 5:2 19:13 20:20
release_is 2:-31 5:15 17:-15 20:46 21:19
release_liaison 17:24
release_manager 5:-38 20:-4 29:15 34:78
release_managers 10:22 22:31
release_news 26:20 27:26
release_notes 1:28 2:8 14:-27 20:-13 24:3 29:9 33:35
release_on 4:20 20:43
release_out 5:-8 6:63 20:-35
release_plan 14:26 18:21
release_please 14:44 20:-5 28:15
release_process 17:39
release_schedule 14:54
release_still 20:21
release_team 5:-39 9:41 13:16 21:12 34:36
release_this 5:-28 20:25 25:21
release_work 17:10
released 6:64 19:-46
released_$ 6:7 19:-39 20:33
releases 17:4 31:54
remain 28:34
remaining 14:5 28:85 33:-6
remaining_<deadline> 28:3
remaining_days 28:15
remaining_deadlines 14:15 28:-7
remaining_time 28:51
remains 14:22
remains_until 14:23 28:-1
remember 24:36
remind 5:11 19:19 23:45 24:1 25:-81 27:-94 29:51 30:-14 31:-14 33:51
remind_<deadline> 24:19
remind_<unknown> 24:-6 29:27
remind_me 5:15 19:23 23:22 24:-12 25:-5 27:-57 29:17 33:46
remind_people 23:9
remind_the 23:39
remind_us 33:15
reminded 23:46
reminder 1:-12 11:41 16:-45 23:70 24:109 27:-55 28:-1 29:-39 30:-15
reminder_$ 11:39 25:14 31:-1
reminder_<deadline> 24:10
reminder_for 24:58
reminder_to 24:36
reminders 23:33 24:-80 25:-36 27:62 29:-3 30:33 31:46
reminders_$ 23:-46 27:25 30:2 31:27
reminders_@me 23:21
reminders_are 23:23
reminders_for 31:6
reminders_have 23:5
reminders_in 23:19 27:4 31:-26
reminders_off 30:24
reminding 24:9
remove 2:9 27:-36 30:24 31:35 33:-27 34:61
remove_<unknown> 30:4
remove_me 30:8 31:20
remove_the 29:9 31:6
remove_this 34:23
rename 2:18 27:-4 29:30 33:2
reopen 8:15
reopen_<request> 8:15
repo 17:10 29:30
repo_$ 29:27
report 6:9 7:8 8:-3 11:17
repository 12:24
request 7:26 8:63 9:80 10:-20 13:-16 14:-21 18:-4 21:33 22:59 25:-42 27:-19 29:-16 31:-27 32:-25
request_$ 13:-25 21:38 22:3 34:3
request_<?> 21:12
request_<number> 7:24 8:68 9:60 21:-31 22:-21 29:-35
request_<request> 8:14 9:3 22:-30
request_<unknown> 22:3
request_a 29:24
request_an 11:45 22:-14
request_for 21:-12 22:38
request_from 9:36
request_that 13:11
requested 8:17 21:29
requesting 22:54
requests 2:22 8:-11 9:-58 13:64 21:6 29:4
requests_$ 13:-51 21:34 29:42
requests_<?> 13:48
requests_are 13:12
require 21:22
required 21:20
requirement 8:-10 22:22
requirements 2:-3 6:23 10:14 33:1 34:47
requirements_still 12:15
reschedule 16:17
responsible 34:64
responsible_for 34:20
rest 10:8 14:5 29:-15 31:55 32:20
rest_$ 10:18 31:38
rest_of 14:17 31:4 32:21
restart 29:61
restart_the 29:37
resume 27:29 31:-11
retro 16:-8 29:32
revert 2:17 15:-17 33:12
review 1:26 16:-17 17:-6 21:-20 25:16 29:42 33:22 34:33
review_$ 33:20
review_day 1:9
review_my 9:-17 29:40 34:24
reviewed 2:25
reviewer 17:4 22:19 27:-6 29:11
reviewers 21:6
right 2:-15 5:1 6:39 7:6 9:-42 10:-38 12:31 15:-10 19:-10 23:15 24:-17 25:41 29:-6 33:35
right_$ 23:16 24:-2 25:25 33:4
right_<?> 6:38 33:44
right_now 5:28 12:41 29:12
roadmap 14:43
roughly 28:15
round 19:20 24:10 27:10 33:-10
round_$ 27:13
rules 2:-23 10:37 18:-8 20:4 22:17
run 3:27 14:6 18:10 19:-31 25:13 29:49
run_on 29:14
run_the 1:2 19:-16 29:45
running 25:16 29:2
safe 20:15
safe_to 20:15
said 7:27 9:38 21:-7 34:-8
said_no 7:1 9:27 34:-4
same 4:56 6:-20 10:36 16:12 18:-25 25:39 27:-25
same_<unknown> 4:21
same_day 16:22 33:10
same_thing 10:64
say 2:-2 6:4 10:-5 12:24 28:39 33:16
say_<quoted> 11:-21 29:23
say_that 0:7 2:-12 12:6
saying 10:34
says 6:27 11:7 29:-14 33:52
says_<deadline> 6:28 29:-21 33:33
schedule 1:26 2:-14 3:22 4:24 9:-9 12:-2 13:-3 14:65 16:-41 18:27 19:29 20:-33 24:7 25:-39 29:-43 31:-11 32:-21 34:7
schedule_$ 3:20 14:16 19:24 29:-6
schedule_<?> 6:13 18:31 34:10
schedule_<deadline> 1:5
schedule_a 4:-13 14:-13 24:24 29:17
schedule_are 5:22
schedule_changes 27:14
schedule_complete 14:12
schedule_for 4:86
schedule_here 14:14
schedule_in 14:32 19:-7
schedule_of 14:-6 19:35
schedule_please 14:38
schedule_the 1:18
schedule_with 19:11
scheduled 29:-9 32:39
scheduled_for 32:15
screen 29:4
security 2:8 7:15 11:-17 13:-11 16:4 22:9 29:8 34:19
security_<unknown> 1:14
security_fix 16:23
security_fixes 7:1 10:7
see 2:-44 8:-3 11:4 13:24 14:19 17:-3 19:24 21:8 25:59 29:10 32:-31
see_all 13:16
see_the 11:15 14:6 19:29
see_you 25:32
seen 7:4 11:13
send 14:28 17:26 23:16 24:11 26:22 27:6 31:14
send_a 2:-10 17:17
send_me 14:29 24:1
send_the 23:12 29:8
sending 27:26
sending_me 31:8
sense 0:27 2:-13 6:-10 10:35 11:9 26:5
sense_to 11:10 26:7
sent 17:13
separate 0:18
separate_deadline 0:13
series 2:5 3:22 4:20 5:22 19:13 21:3 29:-30
series_is 5:7
server 10:18 29:65 31:-17
server_$ 29:28
set 2:-46 4:29 9:3 10:-8 11:36 20:5 22:-25 23:27 27:-29
set_$ 23:6
set_<?> 23:8
set_<deadline> 16:30
set_a 11:17
set_an 24:32 29:15
set_for 20:14 23:6 33:12
set_it 1:5 4:15
set_the 4:12
set_up 1:14 4:6 11:42 16:-11 23:-5
shall 0:5 7:5 15:2
shall_<unknown> 15:8
shall_@me 7:7
share 14:6 27:-4 31:23
share_the 14:1
she 3:9
shift 15:5 16:22 29:30
shift_<deadline> 16:17
shift_the 15:31
shifted 34:25
ship 2:21 4:12 5:-8 6:-3 8:26 19:16 20:20 28:35 33:-35 34:5
ship_$ 19:-3 20:22 34:12
ship_<?> 28:2
ship_date 4:14 15:4
ship_in 20:5
ship_it 8:8
shipped 6:29
shipping 20:31
ships 3:3 4:-10 16:21
should 0:12 1:-17 2:-16 3:23 4:-49 6:4 7:31 8:-45 9:-53 10:-24 12:-16 13:-36 15:22 16:13 17:5 18:33 19:-40 20:2 21:13 22:-26 24:-64 25:-19 26:30 27:-26 30:31 31:-29 34:13
should_@me 2:39 6:23 7:-30 11:5 15:-25 17:11 20:5 21:27 34:46
should_a 14:26
should_be 15:3 16:12 18:34 33:-29
should_know 5:6 32:25
should_not 31:3
should_probably 23:4 30:5
should_the 15:4 18:29
should_there 0:20
should_we 3:22 15:33 18:7
shout 24:33
show 5:-11 8:-5 11:34 13:71 14:20 17:-22 18:20 19:37 25:-28 27:-25 29:-19
show_me 9:2 11:18 13:22 19:25
show_the 13:34 18:10 23:8 29:-15
show_what 14:29
shush 0:11 12:33 25:-39 31:38 32:-7
shush_$ 0:11 25:-17 31:27
shut 2:-22 6:42 12:47 20:-11 25:-34 29:-47 31:46 33:10
shut_$ 2:-13 6:-5 12:76 29:-18 33:19
sick 25:15
sign 7:4 8:23 21:-20 25:-34 26:14 27:66 33:16
sign_me 26:24 27:7
sign_off 7:11 8:28 21:-8
sign_up 11:8 33:22
signs 21:7 29:-27 34:52
signs_off 29:-2 34:43
silence 31:85
silly 25:3
since 6:8 9:9 21:-8 29:29
since_yesterday 13:3
sleeps 28:35
sleeps_until 28:33
slip 6:11 15:15 19:52 29:-20
slip_<deadline> 15:21
slip_or 6:7
slipping 15:44
slipping_<deadline> 15:35
slips 16:34
sneak 2:14 11:34
sneak_<unknown> 11:35
sneak_in 2:14
so 2:-68 5:33 6:10 7:-49 9:4 10:5 12:27 13:41 14:-13 16:32 17:-44 19:-12 22:19 25:-12 30:-70 31:28 33:56 34:-21
so_$ 15:6
so_<?> 33:28
so_<deadline> 6:44 10:-11 12:-14 33:9
so_@me 33:15
so_are 10:1
so_far 13:70
so_is 2:8 12:24
so_kind 29:10
so_please 31:9
so_that 24:18
so_we 22:1 33:25
so_what 18:25
so_when 33:7
so_which 20:4 33:-25
some 0:14 2:6 11:20 15:25 16:-21 22:3 23:9 24:-27 25:-6 26:5 29:3
some_<unknown> 2:23 22:26 25:-9 29:16
some_example 11:13
some_point 23:4 26:11
somebody 2:-25 3:6 4:-11 7:14 29:24 30:21 34:11
someone 2:-23 9:-14 10:24 12:6 15:21 17:22 29:-10 34:17
someone_<unknown> 10:14 17:4
someone_said 7:1
something 0:5 2:-11 11:3 13:24 15:-7 17:27 18:5 21:1 25:23 29:-18 32:47
something_$ 0:9
something_<unknown> 17:2
something_due 18:40
something_on 32:32
soon 6:-20 10:-29 11:-2 12:-34 13:58 17:20 18:39 20:26 24:-12 27:36 28:70 29:-66 32:-26 33:-12 34:-20
soon_<?> 18:46 32:-12
sooner 18:46 33:-1
sooner_<deadline> 18:12
sorry 1:-5 5:7 6:1 7:-4 8:12 9:9 10:13 12:14 14:14 16:11 17:4 18:9 21:-7 23:-6 25:24 27:-2 31:-1 33:-8 34:2
sorry_$ 25:13
sorry_for 1:-11 5:4 6:6 7:5 8:-7 9:1 12:14 13:8 14:3 15:17 16:3 17:26 19:24 22:-27 27:-14 31:-18 33:-2
sorry_if 4:5 7:-13 8:11 10:12 13:-4 14:4 15:-18 17:-1 18:5 19:-11 20:10 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-2
sounds 25:36
spam 8:-8 29:35
speaking 29:23
sprint 1:11 29:29 32:24
squeeze 2:1 16:33
squeeze_in 1:6
stabilisation 5:21
stabilization 5:8
stable 1:12 5:57 6:-27 9:-21 10:40 12:28 29:-37 34:44
stable_<version> 2:-6 5:35 12:45
stable_branch 1:10 5:12
stable_branches 2:-2 5:1 10:54 12:-13 34:6
stage 5:61 8:11 10:9 17:22 29:-34
stage_$ 8:14 10:13
stage_<?> 5:4
stage_of 5:16
staging 29:41
stand 5:33 9:16 10:21 17:-4 27:-16 29:-12 31:19
stand_$ 5:14
stand_for 10:54
stands 5:19 10:43 11:-6
stands_for 10:49
start 5:18 6:-6 10:-39 11:31 14:18 19:7 27:21 33:18
start_$ 5:42 29:1 33:-47
start_<?> 17:45
start_<unknown> 11:52 17:-28 29:-31 33:39
start_<version> 3:14 4:33
start_@post 27:7
start_the 4:-12 29:3
start_to 14:30
started 6:6 12:4 17:73
started_$ 17:1
starting 3:7 4:19
starts 3:5 4:9 10:9 17:8 34:-20
starts_$ 24:1
state 5:47 9:41 12:17 13:7 22:-8 29:-14
state_$ 13:4
state_of 5:52 9:15 29:-5
status 5:64 8:-46 9:35 12:18 22:-1 26:7 29:-39 31:4 34:-17
status_$ 5:2 9:-6 12:14 31:5
status_<request> 9:29
status_of 5:60 9:6
step 17:35
step_<?> 17:31 18:-12
steps 11:51 21:-11
still 1:-4 2:47 5:23 6:3 7:11 8:-48 9:47 10:-57 11:-19 12:10 13:19 14:27 16:-42 17:-40 18:-92 19:-25 20:36 21:5 22:-48 25:-16 27:-25 28:24 29:-9 30:18 31:-60 32:-75
still_<unknown> 2:23 7:-1 9:30 29:-26 33:16
still__ 2:20
still_a 12:7
still_accepted 2:21 12:-5
still_ahead 6:28 14:47
still_be 2:36
still_change 12:11
still_get 20:-6 21:36 25:24
still_go 2:-9 12:16
still_going 5:5
still_have 2:-7 28:50
still_in 9:24
still_need 9:25 30:15 31:-7
still_on 20:10 26:14
still_open 2:-23 12:35 13:10
still_possible 2:15
still_propose 12:1
still_push 2:12
still_supported 29:39
still_take 2:23
still_taking 2:6
still_the 2:-36 20:43
still_time 6:21
still_to 6:51 14:13
still_undecided 7:5 13:3
still_waiting 9:18
still_welcome 2:1
stone 15:7
stop 2:27 6:12 10:-15 12:-24 18:-13 23:-30 24:-10 27:-55 30:51 31:65 33:40
stop_$ 25:26 31:-6
stop_@notify 31:35
stop_@post 30:15 31:3
stop_@remind 31:7
stop_me 2:32
stop_sending 31:17
stop_taking 33:11
stop_the 30:45 31:-12
string 2:-15 8:4 10:18 28:39 29:8 33:38 34:-4
string_change 21:19 22:-13
string_changes 28:8
string_exception 22:31
strings 2:-75 10:14 12:42 13:4 24:10 27:3 28:16 29:-28 33:54
strings_$ 24:23 27:12
strings_<?> 33:22
strings_<unknown> 2:-2 12:33
stuff 26:16 27:30 29:-32 32:44 34:18
stuff_$ 27:38
sub 26:58 27:26
sub_me 27:8
submit 13:-2 22:31 29:15
submit_an 22:7
subscribe 11:3 26:40 27:86 29:12 30:-50 31:-49
subscribe_$ 27:19 29:-16
subscribe_<unknown> 27:30
subscribe_a 11:60 26:-39
subscribe_dev 27:17
subscribe_me 27:2 29:29
subscribe_this 26:-2 27:41
subscribe_to 11:-21 26:20 27:-38 29:59
subscribed 26:84 27:-18 30:13
subscribed_to 26:32
subscription 29:12 31:21
summary 27:18 32:23
summary_$ 32:4
summit 29:58
support 1:14 29:24
support_<unknown> 29:26
supported 29:59
supported_$ 29:37
suppose 0:6 2:20 21:35
suppose_the 2:12
supposed 5:24 10:24 29:-9 33:18
supposed_to 5:24 10:24 29:-9 33:18
sure 2:-24 7:23 16:-7 24:43 33:15 34:10
sure_@me 24:27
switch 27:28
syntax 11:49 25:-18
t 10:-38 17:-21 20:-20 28:109 29:37 33:-64
tag 6:23 20:4 29:11 33:21
tagged 6:49 19:13 20:-26 33:19
tagged_$ 33:5
tagged_<?> 19:23 20:-24
take 7:-6 8:50 9:-26 12:18 16:44 21:2 29:16 30:-23 31:25
take_a 27:15
take_back 8:41
take_it 12:36 31:-21
take_me 31:44
take_place 6:16 16:10 20:1
taken 6:21
takes 10:2 34:30
takes_<unknown> 34:33
taking 2:5 9:12 33:3
talk 11:28 15:19 25:1 29:-8 33:-18 34:12
talk_about 17:13 25:20 33:-15
talk_to 11:49 34:16
talked 21:12
target 20:46
target_date 20:28
team 4:-9 5:-19 6:-21 9:23 10:-141 12:-2 13:55 14:-16 15:-47 17:6 19:-42 20:-58 21:23 22:26 24:32 25:26 27:34 29:-16 33:-19 34:16
team_$ 5:-41 13:14 25:48 29:16
team_<?> 21:10
team_<unknown> 5:36 29:-6
team_has 2:8
team_have 13:14 29:-12
team_is 33:11
team_member 34:4
teams 2:-25 10:91 14:-17
teams_$ 10:52 14:-27
tell 2:11 5:34 9:34 10:11 11:25 12:12 18:9 22:-41 23:-9 27:-13 29:-65 31:-1 33:33 34:16
tell_me 2:30 9:32 10:36 12:3 18:18 22:-19 24:-51 29:-15 31:-33 33:13
tell_the 5:21
tell_us 11:12 25:9 27:-20 31:1 32:-7 33:9
tell_you 11:12
telling 31:8
template 3:15 4:67 13:-13 21:31
template_$ 4:36
templates 3:53
test 5:4 8:31 11:-22 18:32 21:7 22:-40 25:17 28:-20 29:16 32:22 33:-18
test_<unknown> 8:26 18:44
test_day 1:27
test_for 1:-16 29:41
testing 5:58 25:24
testing_$ 25:17
tests 2:26 7:14 8:10 12:-9 25:-28 29:38
tests_$ 2:15 8:16
tests_are 8:11 29:2
text 2:20 14:18 22:48 29:-5
texts 8:5 10:25 12:30 20:-11 22:-6 33:56
texts_are 12:23
than 2:-5 6:-18 15:-16 16:29 19:41 23:12 28:74 33:-17
than_a 28:39
thanks 7:-5 25:120 29:-2
thanks_for 7:-4 25:120
that 2:17 3:-61 5:-30 7:-19 8:-6 9:-15 10:27 11:17 13:10 14:-36 16:17 17:-61 18:33 20:-38 24:2 25:41 26:-4 29:1 30:1 31:-39 33:18
that_$ 11:25 16:33 29:-4 34:1
that_<?> 10:2 11:7
that_<deadline> 15:25 16:49
that_<request> 7:8
that_<unknown> 2:5 6:18 25:-15 29:28
that_@me 6:1 32:25
that_a 0:7
that_expire 13:3
that_for 10:42
that_is 8:55 13:-11 25:1 33:29
that_still 2:49 9:-14 13:16 33:23
that_the 15:13 33:37
that_was 13:31 25:43
that_you 8:-2 25:12
thawed 5:-22 6:-16 12:44 25:14
the 0:-25 1:4 2:8 4:6 5:11 6:18 7:-4 8:9 10:-17 11:-38 12:10 13:-8 14:39 15:22 16:23 17:-21 18:14 20:19 21:-3 22:25 23:-8 24:16 25:-7 26:-3 27:-1 29:34 30:27 31:-7 32:10 33:8 34:6
the_<deadline> 0:-55 1:-41 5:-22 8:28 10:40 12:-7 13:-100 14:-7 15:45 16:34 18:-11 19:-38 21:-30 22:-5 24:45 27:-5 28:18 32:-34 33:50 34:25
the_<number> 0:-3 1:107 2:24 5:-83 7:-30 8:-18 9:-125 10:-109 12:-106 14:-47 15:-43 16:131 18:-130 20:50 24:16 25:-71 27:-52 28:-122 29:-196 32:79 33:81
the_<unknown> 0:12 1:-30 2:15 4:13 5:-26 7:9 8:63 9:56 10:-37 11:-7 12:26 13:-21 15:16 16:28 17:-45 19:-3 20:11 22:22 23:1 24:6 27:-60 29:46 30:-50 31:-60 32:-16 34:13
the_<version> 3:3 4:69 20:37 33:-33
the_@change 6:19 22:22
the_@cycle 2:60
the_@device 5:1 6:12 7:-13 12:4 13:11 17:-9 18:3 19:3 24:-6 27:2 28:3 29:-7
the_@land 29:-1
the_@person 34:2
the_@post 26:14
the_@schedule 19:12
the_@updates 2:-10 26:11 27:23 29:-15 30:47
the__ 6:7 29:25 31:4
the_announcements 26:33 31:14
the_approval 7:14
the_approvers 34:41
the_archive 34:5
the_best 17:26
the_beta 5:7 20:-24 29:-35 33:50
the_big 10:6 14:18 20:34 29:-20 33:-20
the_bot 11:25 23:12 29:-11 31:10
the_build 25:34 29:12
the_calendar 0:13 1:57 4:9 8:-13 11:17 14:-5 16:3 18:31 19:38 26:-1 33:-54
the_candidate 33:3
the_change 29:6
the_channel 27:-24 29:35 30:5
the_ci 29:26
the_clock 10:-35 28:57
the_closest 18:27
the_code 6:-11 29:22
the_coffee 29:35
the_coming 20:28 32:32
the_command 11:38 14:-17
the_contributors 17:22
the_countdown 27:49
the_countdowns 31:43
the_current 4:19 5:23
the_customers 7:9 15:2 29:18
the_cutoff 6:5 33:43
the_cycle 4:-52 5:49 10:-18 14:90 19:-12 28:4
the_daily 31:42
the_date 6:46 14:-10 15:12 16:14 18:-52 19:-36 26:18 29:-46 33:24 34:15
the_dates 3:4 11:-12 14:24 15:34 16:2 19:27 26:29 27:-16 32:-18 33:-5 34:-38
the_day 10:40 16:-6 24:24 32:6
the_days 33:12
the_deadline 7:2 22:29 28:18
the_deadlines 27:4
the_decision 8:22 34:11
the_difference 10:13
the_docs 17:-28 21:-27 22:2 27:-1 32:3
the_documentation 24:8 29:2
the_end 4:7
the_exact 33:42
the_exception 9:25 13:24 22:-94 25:25 29:19
the_exceptions 24:30
the_feature 2:12 8:15 28:2
the_final 6:11 20:42
the_first 17:-9 29:16 32:18
the_fix 8:6
the_following 3:22 4:20 18:63 20:-13
the_freeze 1:-12 2:53 5:-12 6:-19 10:66 12:8 13:50 18:-69 19:-5 21:-6 22:72 24:4 27:-1 29:-110 33:-16
the_freezes 12:15 14:10
the_full 14:19
the_gate 8:3 21:9 29:16
the_golive 20:17 24:13
the_hard 10:36 28:-18
the_land 5:29 17:10 29:-27
the_last 6:9 16:21 19:-10 29:13 33:36 34:3
the_latest 33:42
the_launch 27:2 34:7
the_light 29:37 34:-10
the_list 26:20 27:12 29:-14 30:47 31:25 34:-22
the_live 9:24
the_loop 27:7
the_lts 20:14 29:-4
the_manager 11:13
the_meeting 7:7 29:20
the_membership 6:57
the_milestones 27:1
the_moment 2:12 5:6 18:11 28:3
the_morning 24:100
the_name 5:22
the_new 2:19 8:5 9:10 20:13 21:-12 22:4 29:31 33:-28
the_next 2:2 3:87 4:53 8:1 15:-15 16:-25 18:27 20:-13 22:-8 24:-14 32:10 34:-29
the_noise 0:1 7:13 9:4 11:5 12:6 13:9 14:2 15:8 16:2 17:14 18:2 19:4 21:8 22:-9 26:-7 27:-10 29:-3 30:-8 32:-3
the_number 7:17 28:18
the_office 25:9 29:34
the_official 20:34 29:-12
the_old 1:9 19:38 22:16 31:-2
the_one 14:-6 18:16 19:23 29:-2 33:14
the_open 13:33 24:9 29:-8
the_page 10:5
the_past 6:22 12:-3
the_patch 29:2
the_person 34:9
the_plan 0:21 1:36 18:-28 20:16 29:-15
the_planning 14:41
the_point 10:55 33:-20
the_present 5:31
the_previous 19:59 29:8
the_procedure 10:-20 11:21 21:10
the_project 5:67 10:-13 17:50 31:7 33:-12
the_proposal 6:22 12:-15 33:19
the_queue 9:33 13:18 14:-20 18:32
the_quota 8:3
the_rc 2:8 5:17 6:-2 14:33 27:18 29:-34
the_release 2:-10 3:-33 4:-93 5:26 6:1 13:5 14:-11 15:67 16:15 17:6 19:-36 20:15 21:7 22:2 24:5 29:-4 31:-20 32:-23 33:6
the_remaining 28:24
the_reminder 25:14
the_reminders 23:-54 26:5 27:27 30:72
the_repository 12:19
the_request 8:24 9:17 21:14 29:-42
the_requests 8:-2 13:20
the_rest 10:12 14:13 31:3 32:6
the_retro 16:-6 29:7
the_reviewer 22:10
the_right 11:34
the_rules 10:13 18:-5 22:18
the_same 4:8 6:-5 16:20
the_schedule 1:23 8:6 11:8 14:44 27:-2 29:-20 34:35
the_security 16:19
the_server 10:16 29:57 31:-16
the_sprint 28:-21 29:54
the_stable 2:9 34:9
the_staging 29:10
the_state 5:11
the_status 5:26
the_steps 11:24 21:-24
the_string 18:5 29:26
the_summit 29:28
the_team 5:24 18:10 24:34 29:5
the_teams 18:2
the_test 18:37 32:2
the_tests 29:4
the_texts 33:33
the_thing 20:3
the_time 5:9 6:14 33:-18
the_timeline 14:39
the_translations 22:20 23:11 27:4
the_tree 12:21
the_two 1:3
the_upcoming 18:63
the_updates 26:-1 27:40
the_upgrade 22:7 33:13
the_user 29:21
the_version 19:49
the_way 7:-11 10:-18 11:9 13:8 16:-15 18:5 25:9 27:-10 30:13 31:4
the_week 24:-43 27:5 32:82
the_weekend 2:-9 25:31
the_weekly 5:-4 27:48 31:66
the_whole 14:44
the_wiki 29:11
the_window 6:35 29:40
the_word 6:2 10:16
the_wording 12:15 33:11
their 9:1 24:20
them 9:-7 13:13 14:27 18:-13 31:37
them_$ 14:1
them_<?> 14:2 31:3
then 6:-16 12:13 18:57 25:7 29:-9 33:-27
then_<?> 6:-22 12:5 18:40
there 0:19 1:33 3:37 4:-29 5:-134 7:-65 8:23 10:-73 13:46 14:3 16:-53 17:18 18:11 20:-4 23:13 26:20 27:-35 29:-31 32:26 33:-113 34:1
there_$ 14:10 25:26
there_<?> 11:-18 22:9 25:23
there_<unknown> 11:41 32:22
there_@place 0:22 2:39
there_a 0:-13 3:16 6:-11 12:4 25:-3 26:-33 29:37 32:24 33:7
there_an 6:28 17:7 26:37
there_any 9:-6 12:-12 13:33 21:38 26:3
there_anything 13:15 18:23
there_are 24:26
there_be 0:25 23:20 24:-1
there_documentation 17:24
there_is 8:3 12:44 24:2
there_like 17:13 26:12
there_no 0:34
there_something 13:32 18:34
there_still 2:5 6:14 12:-8 28:28
they 2:8 8:-21 9:38 12:26 15:25 19:-28 29:-69 33:-19
they_<?> 12:15
thing 2:-36 5:-6 6:19 7:-14 9:29 10:35 16:-17 18:9 20:57 23:12 29:10 31:-8 32:-33
thing_$ 7:-8 9:16
thing_<?> 10:24
thing_<deadline> 10:1
thing_<unknown> 2:-40 14:43 17:18 31:19
thing_@me 18:4
thing_are 6:13 26:19
thing_for 1:8
thing_how 13:16
thing_is 9:17 10:6 20:12
thing_that 18:6
thing_what 11:4 14:-10 29:32
thing_when 20:14 33:9
thing_who 34:2
things 5:58 23:21 25:-9 29:-13 32:38 33:-7
think 0:18 7:35 10:-4 11:-10 15:21 21:4 26:11
think_$ 15:7
think_<?> 7:15
thinking 7:30 8:-6 21:27 22:-7
thinking_of 7:14 8:-3 21:13
this 0:-4 1:-15 2:37 3:-43 5:3 6:-29 7:-17 9:-63 10:-30 11:21 12:5 13:20 14:9 15:-5 16:-14 17:28 18:-23 19:-18 20:14 21:-1 23:23 24:28 26:-2 27:25 28:-14 32:32 33:12 34:44
this_$ 1:-22 5:50 11:13 30:2 33:-4
this_<?> 1:1
this_<deadline> 19:6
this_<unknown> 9:-11 11:-26 23:9 25:12 29:70 31:-10 32:27
this_@place 27:5
this_bot 11:75 25:-20 30:6
this_channel 11:-53 14:-22 27:58 31:55 32:-14
this_cycle 2:13 3:-64 5:-31 13:68 14:35 17:-42 19:-39 28:24 33:24 34:33
this_is 25:44 29:-27
this_late 17:9
this_month 5:-2 20:30 32:45
this_one 0:6 4:19
this_point 5:30 7:7 12:27 15:11 29:-2
this_project 10:6 17:17
this_release 2:41 5:14 14:79 19:-1 20:-47 33:13
this_stage 8:15
this_the 5:10
this_thing 20:9
this_time 23:8 29:-25
this_to 11:-12 27:-18 29:57
this_was 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
this_week 2:26 13:33 17:5 25:-10 28:-65 29:-47 31:1 32:49 33:7
thought 33:14
three 1:12 16:24 18:33 22:28 24:22
three_days 1:4 24:38 28:-20
through 5:11 8:23 9:14 11:9 12:-11 13:14 14:16 19:-8 25:-12 31:-28 32:10
through_$ 9:17
through_<?> 7:1
through_the 8:9 14:27 22:-17
thumbs 8:42
thumbs_up 8:31
ticket 4:-33 29:67
ticket_for 29:15
time 1:-15 5:31 8:-36 9:-59 10:-74 11:-56 12:-26 14:-21 18:-53 19:46 20:-14 22:32 23:26 25:19 26:-1 28:62 31:-48 32:-37 33:16 34:-16
time_$ 0:8 8:-8 12:12 21:2 22:20 25:56 28:-64 29:-57
time_<?> 6:2 7:22 12:-8 19:6 23:5
time_<unknown> 5:-13 14:25 29:36
time_before 24:6 28:20
time_for 5:29 6:13 22:8 33:-18
time_is 5:-15 29:46
time_left 28:36
time_of 28:-5 33:58
time_on 33:39
time_or 2:-23 5:11 15:7
time_remaining 28:22
time_to 4:29 27:18 28:17
time_until 28:10
time_yet 5:37 12:-8
timeline 14:98 19:16 29:-26
timeline_$ 14:30
timeline_for 14:29
timeline_of 19:6
timeline_please 14:16
to 0:-4 1:-96 2:7 5:-36 6:-60 7:14 8:-6 9:-20 10:-31 11:40 12:-43 13:-58 14:-7 15:34 16:55 17:43 19:-77 20:-20 21:14 22:23 23:10 24:14 25:-26 26:15 27:49 28:55 29:16 30:36 31:-29 32:-17 33:-10 34:-10
to_$ 5:6 12:4 26:7
to_<deadline> 10:-8 16:-16 24:36 27:41 28:110 29:-69 33:-87
to_<number> 8:32 16:41 20:-16 29:13 32:22
to_<request> 7:-44 8:55 9:68 34:-8
to_<unknown> 3:9 4:27 5:-26 9:-39 10:3 11:-7 15:5 17:11 20:20 24:-35 25:7 27:16 28:-22 29:62 30:16 32:-52 33:-38
to_<version> 2:2
to_@month 16:54 20:-10 33:2
to_@subscribe 18:26
to_@weekday 16:61 24:-14 32:36
to__ 27:24
to_a 10:4
to_add 0:37 14:-21 26:21
to_apply 12:22
to_approve 7:62 8:-53 13:7
to_ask 9:6 11:8 21:30 22:12 33:-9
to_be 5:4 6:-18 7:6 9:-44 15:-18 16:17 24:37 25:-9 27:17 28:-39 29:-11 31:10 33:9
to_become 17:21
to_begin 4:2
to_book 20:21
to_bump 33:17
to_change 11:32 15:12
to_check 24:2
to_come 6:56 14:8 28:-1
to_contribute 17:26
to_correct 21:7
to_create 3:5
to_delay 15:2
to_do 2:16 10:30 18:-30 32:5
to_file 21:30 22:-7
to_finish 2:-8 14:30 28:24
to_follow 27:25
to_freezes 27:22
to_ga 14:40 19:6 28:36
to_get 17:11 18:14 22:10 24:7 33:12
to_give 1:3 21:6
to_go 25:17 28:39
to_have 0:50 17:-27 18:7 29:2
to_hear 27:14
to_help 15:2 17:61
to_join 17:42
to_know 5:20 13:1 17:5 20:40 25:8 27:-39 33:20
to_land 22:33
to_me 10:45 11:15 13:-5 24:17 27:-30
to_meet 25:26
to_merge 2:1 22:31 33:18
to_move 11:5 15:39 34:-18
to_my 16:23 27:-24 29:4
to_one 26:32
to_open 3:11
to_postpone 11:8 15:26
to_propose 2:-6 33:16
to_push 15:1
to_qa 5:27
to_receive 30:14
to_record 2:10
to_release 19:5 28:5
to_remind 23:59 24:-27
to_request 7:14
to_run 3:25
to_say 12:7
to_see 11:23 14:25 21:16
to_send 2:-1 17:14
to_set 4:-21 11:35
to_shift 15:1
to_ship 34:12
to_slip 15:27
to_stable 2:13 10:6
to_stop 11:-21 30:30 31:4 33:11
to_subscribe 11:8 26:14
to_talk 11:29
to_the 0:7 1:-10 2:8 3:-10 5:-9 8:-5 10:-19 11:-22 12:-43 15:-53 16:69 17:26 18:-42 20:-39 21:-14 27:16 28:52 29:51 33:-30
to_this 24:24
to_unsubscribe 29:30
to_update 2:23 24:15 29:-6
to_use 11:6
to_vote 11:26 13:25
to_wait 2:52
to_you 11:86 29:-24
to_your 11:-20 27:29
today 2:24 4:23 7:-13 9:-51 10:-8 12:28 14:-15 16:-14 17:17 20:-27 24:-2 25:14 28:24 29:5 31:22 32:57 33:-48 34:-44
today_$ 12:1 17:1 25:3 28:2 29:59 31:25 32:-27 34:-28
today_<?> 2:35 5:-28 12:31 17:-33 29:-18 32:39
today_is 5:26
told 7:21 27:56
told_about 27:5
told_me 7:25
tomorrow 2:12 6:-9 7:12 10:-12 12:-15 15:-2 18:-8 24:57 32:66 33:25
tomorrow_$ 29:10 32:28
tomorrow_<?> 32:12 33:22
too 2:70 3:1 5:-38 6:22 8:64 10:25 20:-12 23:16 25:-50 27:20 29:-64 33:-22
too_$ 2:-7 10:13 15:8 27:9
too_<?> 10:23
too_<unknown> 8:29
too_late 2:121 6:26 10:-7 23:13 29:-9
too_many 31:22
touch 15:23 33:6
track 1:7 5:29 10:-7 20:2 27:6
translatable 33:1
translation 12:5 14:20 29:-5
translations 2:18 22:15 23:8 27:25 28:6 29:-64
translations_$ 2:33
translations_have 7:1
tree 5:-22 9:-3 12:89 25:-18 29:-6
tree_closed 12:8
true 12:16 33:23
true_<?> 12:11 33:1
trunk 3:-36 5:37 12:22
turn 2:-9 8:28 25:-4 27:37 30:1 31:3
turn_down 8:51
turn_it 31:6
turn_off 31:28
turn_on 27:16 29:20 31:-24
turn_the 27:6
twice 15:11 19:-2
two 1:16 3:17 7:8 12:-6 13:-13 16:16 19:14 21:-25 22:41 24:29 25:-13 27:-14 28:-18 29:20 31:-26
two_<?> 5:-2 9:11 12:-13 29:40
two_<unknown> 33:12
two_cycles 3:25 16:-22 19:36
two_days 16:57 24:38 28:-59
two_extra 22:4
two_more 16:14
two_weeks 1:14 8:2 32:15
typo 2:28
typo_in 2:35 21:-11
ugh 25:24
ui 12:13 22:3 33:36
ui_texts 33:5
undecided 7:5 13:55
undecided_<?> 9:2 13:12
under 5:16 6:-39 10:55 12:48
under_<deadline> 10:27 12:12
under_freeze 12:24
under_the 6:-10 10:61
understand 10:28 11:56 25:-6
understand_<?> 11:2
understand_the 10:44
understood 25:8
undo 7:6 15:-6 16:65
undo_the 7:19 16:20
unfreeze 6:-22 12:30 34:14
unfrozen 12:42
unmute 27:55 29:-13 31:-10
unsubscribe 11:29 27:-30 29:1 30:23 31:32
unsubscribe_$ 11:-6 30:2 31:32
unsubscribe_me 11:26
unsubscribe_us 30:25
unsubscribed 26:-19 30:10 34:42
until 1:-4 3:11 4:-33 5:-44 7:31 8:14 10:-48 11:-4 13:-14 14:43 15:-12 16:25 17:-47 19:-45 20:-29 21:4 22:38 24:34 25:-26 27:-88 28:57 29:-9 30:-3 31:39 34:-33
until_<deadline> 2:23 8:9 24:6 28:81 33:-15
until_@month 14:10
until_@weekday 8:32 9:-12 16:4 22:46 24:-73 25:-20 28:-4 31:57
until_after 24:60 29:-13 31:-3
until_ga 20:6
until_next 31:13 32:-7
until_the 3:28 14:28 15:-17 16:23 28:-6 32:6 33:-26
until_we 28:41
until_what 33:6
until_when 2:-23 9:41 20:-67 21:18 29:10 33:38
up 2:-84 4:69 5:25 6:-54 7:1 9:28 10:-16 13:-4 14:-19 15:-27 16:-42 17:-4 18:46 20:-13 22:-18 23:-60 24:63 25:48 26:3 27:31 28:-32 29:-168 30:-19 31:11 32:-7 33:1 34:-72
up_$ 2:-7 5:3 9:-10 10:-45 11:-37 12:7 18:-19 20:16 25:43 27:37 29:-37 31:36 33:-17
up_<?> 10:30 23:-32 26:5 33:-10
up_<unknown> 4:22 18:7
up_<version> 4:31
up_a 11:16
up_first 18:9
up_for 8:11 25:33 26:14 27:54 34:-26
up_my 7:2 8:2 9:-18
up_next 18:58 24:15
up_on 12:-14 18:36
up_please 25:17
up_the 4:36 8:-6 13:8 16:-3 33:10
up_this 14:9 32:16
up_to 20:-9 33:49
up_when 24:27 33:-8
up_with 5:35 9:14 18:-26 24:16
upcoming 6:6 14:5 18:47
update 2:21 5:21 9:48 15:-6 16:37 20:3 24:6 27:-68
update_$ 20:7
update_on 5:27 9:27 27:-8
update_the 2:27 24:13
updates 26:-10 27:81 29:2 31:13 33:15
updates_$ 27:35
updates_<?> 29:30 30:4
upgrade 2:8 20:7 22:21 29:36
upgrade_<unknown> 22:3 33:10
url 26:35
us 2:-93 4:27 6:35 7:11 8:-60 9:-3 10:-85 12:-34 13:-39 14:-29 16:-30 18:68 19:-30 20:-36 22:61 23:37 24:31 25:16 26:-29 27:27 28:-43 29:-41 31:28 33:-17 34:-31
us_$ 6:73 10:-2 12:-54 18:27
us_<?> 29:13 32:20
us_<unknown> 1:3
us_a 22:17 24:15
us_about 11:14 31:20
us_first 18:14
us_get 4:5
us_know 24:14
us_next 18:-15 32:19
us_not 7:5 21:14 22:-19
us_of 23:1
us_on 18:20
us_the 27:14
us_to 27:27
us_when 33:32
use 3:32 5:-9 10:-23 11:66 13:-15 29:48
use_$ 3:34 11:-33 29:49
use_this 11:49 29:-8
use_you 11:37
used 29:20
user 29:21
user_<unknown> 29:21
users 10:8 20:69 33:-17
using 11:8
using_the 11:8
vacation 29:38
valid 9:44 10:8
valid_$ 9:5
verdict 7:12 9:38
verdict_on 9:43
version 1:-25 2:8 3:-19 4:51 5:36 6:17 9:-22 17:-12 19:29 20:61 29:28 33:-120
version_$ 20:15
version_<?> 19:-25 20:13 29:2
version_<number> 4:49 29:14
version_<unknown> 19:48 20:-26
version_<version> 29:13
version_be 20:23
version_before 19:37
version_is 5:35
version_of 2:16 29:11
versions 33:28
very 25:18
vote 2:-11 7:4 8:25 9:-25 11:25 13:50 21:-4 34:8
vote_on 2:-8 7:16 11:26 13:25
voted 9:20
voted_on 9:22
votes 8:-16 9:54
vs 10:68 25:-9 29:29
vs_<deadline> 10:50
wait 2:72 7:49 9:-36 21:7
wait_$ 2:45
wait_for 2:8
wait_with 7:55 8:-6 9:-29
waiting 5:-49 9:24 13:31 18:39
waiting_for 5:-3 13:32 18:19
waiver 2:-24 9:44 21:47 22:60 29:-35
waiver_for 2:-2 9:20 21:2 22:23
wake 24:19 32:17
want 0:34 1:2 4:11 7:-19 8:-48 10:-28 15:6 16:-9 17:20 20:-6 22:42 25:-104 26:10 27:41 31:39 32:-25 34:-19
want_<deadline> 15:22
want_<unknown> 31:28
want_a 0:18 1:3
want_an 0:9
want_the 27:13
want_to 13:1 16:-2 17:35 26:5 33:35
wanted 22:29 25:11 26:24
wants 5:12 17:7 21:15 22:-11 25:15 29:-9 33:16 34:-15
wants_the 33:9
wants_to 5:15 17:9 21:26 22:-24
warn 23:6 24:40
warning 24:1
was 0:20 1:-13 2:-46 6:38 7:-23 8:-11 9:50 10:22 12:-14 14:-9 15:22 17:-22 19:76 20:-23 22:9 23:-6 24:-32 25:4 28:-30 33:1 34:9
was_<cycle> 19:-13
was_<deadline> 6:23 15:80 19:26 29:-5 33:-61
was_<request> 9:45
was_<unknown> 6:-24 9:-39 10:43 11:11 18:6 22:1 25:-36 32:39
was_<version> 3:23 19:46 20:-8 28:-14
was_a 0:5
was_already 6:26
was_asked 4:5 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
was_away 5:13 12:14
was_decided 15:8
was_denied 13:16
was_is 10:11
was_it 19:14 30:-2 34:19
was_last 6:44 33:-28
was_means 10:4
was_moved 15:-25 34:27
was_not 21:16
was_that 9:20 19:3 30:3
was_the 5:-13 6:20 9:63 10:-67 12:-2 14:-14 15:1 18:-23 19:7 20:-39 29:29 33:51
was_there 6:35
was_which 19:4
way 0:26 2:4 6:-5 7:-13 8:4 10:-10 11:38 14:-19 16:-7 17:9 21:10 27:-16 28:-8 29:-11 30:11 31:2 33:-5
way_<unknown> 17:9 25:12 33:25
way_does 10:4 11:25 21:-9
way_how 29:6
way_is 5:27
way_the 13:2
way_to 0:36 2:-3 14:-15 17:22 21:41 29:-6
way_what 32:7
way_when 20:10
way_which 3:8 14:2
way_who 19:-13 34:54
we 0:67 2:22 3:47 4:12 5:80 6:25 8:8 9:-7 10:-84 11:-142 12:20 13:-2 14:-38 15:26 16:-22 17:-64 18:25 20:7 21:14 22:29 23:-60 24:-41 25:-42 26:-48 28:11 29:-35 30:1 31:-8 32:-9 33:-22 34:-97
we_$ 5:71 28:-26
we_<deadline> 19:25 33:-10
we_<unknown> 2:7 6:-16 7:3 12:33 13:7 18:11 19:-1 20:25 25:-25 29:-80
we_after 6:62
we_agreed 16:12
we_already 6:-15 12:25
we_also 1:34
we_approve 9:26
we_are 4:34 5:25 6:-6 12:1 22:36
we_ask 22:5
we_at 2:-21 5:23
we_be 5:2 18:7
we_branch 29:-2 33:18
we_can 8:3 33:26
we_cut 20:29 29:18 33:-16
we_did 25:39
we_do 3:3 7:-4 23:-19 30:-7 31:57
we_entered 5:26
we_frozen 12:45 25:-1
we_get 20:-46 22:8 29:55 33:-8
we_go 20:18
we_got 32:33
we_had 0:12
we_have 0:-24 1:14 3:-23 6:-27 9:-38 13:15 14:56 19:-15 21:-5 22:15 25:-7 28:15 29:28 32:24
we_hit 10:42 20:-56 28:52 33:-39
we_in 5:54 12:3 17:10
we_know 7:-7 9:26 33:19
we_live 5:-30 6:49 12:-12 20:2
we_make 6:20
we_merge 12:-19 22:25
we_might 0:10 22:-3
we_moved 5:16 6:24 15:-7
we_must 24:4
we_need 0:13 2:26 4:25 22:16
we_on 5:24 6:6 9:3 12:-23
we_only 22:17
we_pre 5:28
we_push 15:47 20:29 29:-27
we_put 0:35 1:-12
we_release 5:-28 17:20 20:37
we_ship 19:39 28:39 29:-11
we_should 2:-18 3:11 29:26 30:42 31:-17
we_start 3:8
we_still 2:20 20:8
we_stop 33:19
we_support 29:36
we_to 28:12
we_use 3:34
we_want 0:13
we_were 21:11
we_will 22:53
we_with 5:-11 9:45
we_would 22:5 27:24
weather 29:44
week 0:-27 1:23 2:12 4:-11 5:9 7:-1 8:-70 10:-101 11:-43 12:-43 14:-59 15:18 16:50 17:10 18:-90 19:-74 20:-15 23:-26 24:50 25:-5 26:-48 27:-23 28:-11 30:-12 31:2 32:97 33:27
week_$ 1:-17 2:2 4:-54 5:4 13:10 15:-24 16:66 20:-40 21:6 25:19 28:-33 31:18 33:25 34:2
week_<?> 5:4 6:7 9:6 15:40 19:-8 28:-69 29:-32 31:6 32:27
week_<deadline> 28:8
week_<number> 32:12
week_<unknown> 4:-6 22:20 24:8 32:22
week_after 1:29
week_agenda 27:12
week_ahead 24:14 32:5
week_before 1:25 16:2 24:4
week_cycle 3:23
week_does 20:1 33:6
week_for 5:-18 22:27 28:16 32:45
week_in 32:1
week_is 29:46 32:-13
week_later 15:14
week_of 5:23 29:18
week_on 24:16
week_or 2:16
week_plan 4:38
week_please 2:10 32:30
week_what 5:-20 17:40
weekday 20:11
weekend 2:-18 25:59 28:10
weekend_$ 28:-4 32:43
weekend_<?> 25:40 32:-15
weekly 9:-3 25:-25 26:25 27:38 29:-16 31:23 32:41
weekly_@updates 26:15 27:18 31:10
weekly_overview 32:21
weekly_status 26:10 31:16
weekly_summary 27:22 32:6
weeks 4:67 5:22 19:22 28:48 29:-3
weeks_$ 4:12 5:31 28:-26 33:17
weeks_in 5:19 28:-4
weeks_to 28:42
weeks_until 28:24
welcome 2:24 17:21 25:14
well 21:7 25:20 27:11
well_<?> 21:8
were 2:-15 6:3 13:29 19:53
were_granted 19:12
were_the 19:7
what 0:-11 1:-33 2:-30 3:-1 4:-104 5:15 6:-59 8:-108 9:6 10:62 11:43 12:-61 13:31 14:1 15:-20 16:-133 17:58 18:42 19:18 20:8 22:-116 24:-9 25:-27 26:6 27:-110 28:-6 30:-2 31:-86 32:25 33:26 34:-88
what_$ 18:22 28:31
what_<deadline> 10:15
what_<quoted> 10:15
what_<unknown> 0:-4 2:1 5:41 9:11 11:44 13:-36 14:-31 17:-11 18:15 21:34 25:-64 33:-17
what_@me 11:-22 13:44 14:-4 25:11
what_@subscribe 10:-19 18:54
what__ 10:4
what_a 11:-32 15:10 19:-4 25:95
what_about 0:9 2:66 10:-93 11:-18 18:-46 29:-9 33:75
what_am 2:1 18:-20 26:20
what_are 10:19 11:66 13:-24 14:37 18:11 21:6 25:-64 32:-26 33:-33
what_become 9:36
what_came 9:2 19:23
what_can 5:-10 11:31 17:39
what_changes 10:58 33:-29
what_comes 18:19
what_commands 11:23
what_date 19:25 20:33 29:-18 33:51
what_dates 14:8
what_day 10:-54 19:28 20:53 32:-4 33:72
what_did 5:-29 11:13 13:71
what_do 0:11 2:-27 5:16 10:46 15:-31 18:30 26:-25 29:-67 30:7 32:22 33:-42
what_does 5:13 7:1 9:-24 10:-7 11:-10 14:44 17:-1 28:30 29:20 32:8 33:-62 34:13
what_exactly 10:37 33:-8
what_happened 9:39
what_happens 7:1 10:30 20:-26 32:16 33:-9
what_have 28:-12 32:44 33:16
what_hour 20:27
what_if 0:40 2:27 15:17
what_is 0:-58 3:-69 5:-5 6:-71 10:49 13:30 14:-2 17:34 18:17 19:-11 21:-5 23:-38 24:28 28:2 32:43 33:-19 34:-48
what_kind 11:26
what_may 2:23 10:15
what_milestone 5:13 10:-14 18:13
what_must 17:16 32:15
what_now 2:-13 17:80
what_part 5:19
what_phase 5:14
what_reason 9:30
what_reminders 23:51
what_should 17:34 18:49 29:-16 32:-5
what_stage 5:54 17:-8
what_time 5:-29 10:-7 28:-16 29:63 33:71
what_version 5:31
what_was 18:-7 19:21 33:28
what_week 5:-7 29:52 32:-27
what_were 19:3
what_will 32:15
what_would 3:44 7:10 15:14
what_you 11:24
whats 5:10 18:22
when 0:-78 1:-27 2:-101 3:20 4:-81 5:-78 6:-74 7:-16 8:-70 9:4 10:-36 11:-24 12:-100 13:-66 14:12 15:-19 16:-81 17:-65 18:-25 19:56 20:106 22:-98 23:1 24:32 25:-31 26:-71 28:-31 29:32 30:-68 31:-88 32:-45 33:110 34:-27
when_$ 14:11 19:-21 20:25 29:15
when_<?> 19:15 20:37 29:-57
when_<deadline> 2:34 23:-25 24:9 27:37 29:-32 33:17
when_<unknown> 19:24 20:18 24:29 29:-70 33:-23
when_<version> 19:19 20:12 24:-21
when_@me 11:3 34:12
when__ 33:50
when_are 23:20 29:-31 33:49
when_can 2:-27 20:66 21:25 29:-26 33:3
when_comes 20:14
when_did 19:59
when_do 20:18 28:44 29:4 33:6
when_does 3:18 9:50 10:-8 19:-20 20:28 29:34 33:-25
when_exactly 33:42
when_is 3:-7 10:-47 14:14 18:2 19:-10 20:51 28:-34 29:65
when_it 19:18 20:-17
when_may 33:43
when_must 20:-17 33:42
when_should 33:34
when_strings 33:4
when_the 20:27 24:12 27:-8 33:28
when_there 24:52 28:-5
when_they 7:2 20:8 33:-20
when_was 15:33 19:17 20:-15 29:25 33:-13
when_we 10:20 24:11
when_will 2:-34 3:44 9:12 33:3
when_would 19:41 20:-19
when_you 10:19 25:24 33:-11
whenever 18:24 27:86 33:-1
whenever_a 27:53
where 2:-70 3:-45 5:52 9:37 10:-67 11:31 12:-50 14:24 15:24 17:64 18:-27 20:-62 21:16 22:-6 25:-77 27:-53 29:9 33:-8
where_<unknown> 5:13 29:1
where_are 9:34 14:-25 29:12
where_do 11:-43 17:44 21:26 26:10 30:3 33:-12
where_does 5:13
where_in 5:7
where_is 5:-42 11:16 14:56 29:9 34:11
where_it 14:5 15:40
whether 12:32 15:15 34:34
whether_the 12:13
which 0:-62 1:-48 2:-58 4:-31 5:16 6:-18 7:-57 8:-40 10:21 12:-45 13:49 15:-47 16:-79 17:5 18:52 19:26 20:28 21:-13 22:-71 23:13 24:-67 25:-89 26:16 27:-76 28:-24 29:34 30:-50 31:-55 33:31 34:29
which_<unknown> 5:13 10:20 18:-57 20:-39 26:-2 29:15 33:-33 34:46
which_@me 13:27
which_@weekday 33:27
which_are 33:31
which_branch 29:44
which_calendar 33:29
which_channels 26:33
which_commands 11:6
which_cycle 5:4
which_date 18:10 20:22 28:11 29:-54 33:53
which_dates 14:15 32:54 33:-36
which_day 19:38 20:33 33:49
which_deadline 18:38
which_deadlines 6:10 14:49 18:-21
which_exceptions 13:29
which_freeze 12:-12 18:32 23:7
which_freezes 6:21 12:14
which_is 18:53
which_late 13:26
which_milestone 5:-19 18:36
which_milestones 6:24
which_of 9:13 12:35 14:-34 18:23 26:8 29:-37 34:10
which_one 18:47
which_people 13:-18 34:38
which_person 34:17
which_phase 5:45
which_release 20:-8 29:3
which_reminders 23:49
which_requests 13:22
which_series 5:13
which_stage 17:43
which_team 34:44
which_version 5:6 29:16
which_week 20:41
while 32:8
while_@me 32:12
who 0:10 1:-29 2:-104 3:40 4:-19 5:-93 6:-80 8:-79 9:27 10:-2 11:-34 12:-82 13:8 14:-55 15:-20 16:-66 17:26 18:-32 19:-21 20:-89 21:4 22:-80 23:8 24:-54 26:50 27:-26 28:-81 29:6 30:16 31:-42 32:-68 33:-75 34:149
who_<unknown> 3:24 9:35 13:-22 17:22 19:28 25:9 26:-47 29:10 30:33 34:-34
who_@move 34:11
who_approves 7:9 13:-9 34:7
who_can 29:25 34:7
who_changed 15:-5 34:50
who_decides 3:17
who_do 15:14 34:7
who_gets 23:47 26:31 34:-26
who_got 13:58 34:-39
who_handles 34:1
who_has 13:54 14:15 21:-19 25:-16 29:15
who_is 0:17 13:17 17:-14 20:-19 26:14 29:29 32:-13 34:25
who_made 25:23 34:-7
who_may 7:16 9:-14 15:7 21:23 34:-4
who_must 7:9 10:17 34:-19
who_said 9:37 34:-4
who_signs 21:7 34:7
who_wants 25:20 34:-7
who_was 15:-22 30:-1 34:34
who_will 34:51
who_would 7:6 9:-16 34:7
whole 14:71
whole_schedule 14:17
whom 2:-12 7:3 9:-10 10:18 15:27 19:-17 33:-49 34:102
whom_do 34:42
whom_should 34:46
whose 7:27 10:-21 21:-17 29:-18 34:83
whose_<unknown> 7:31 21:-13 29:-3 34:14
why 0:26 2:-53 6:-3 7:-16 9:46 10:98 12:-53 15:15 18:-22 23:6 25:-44 28:-30 29:71 30:38 31:-21 33:-56
why_$ 29:14
why_<deadline> 10:32
why_did 15:15
why_do 10:32
why_does 6:2
why_is 0:39 29:23
why_was 9:52
why_would 9:44 29:-12
wiki 29:41
will 0:-15 1:-6 2:8 3:39 4:-21 5:-15 6:-27 8:14 10:-34 11:-27 12:-26 13:-29 15:4 16:-4 17:-8 19:-59 20:34 21:47 22:14 23:31 27:-35 28:33 29:33 30:24 31:-65 32:-3 33:-4 34:4
will_<deadline> 15:7 28:7
will_<version> 3:21
will_a 28:19
will_be 18:-25 25:39 29:13 32:-10 34:6
will_have 3:12 4:-9
will_it 20:65
will_my 20:27
will_not 2:-4 22:45 29:19
will_push 29:26 34:2
will_the 2:7 20:11
will_there 23:21
will_we 20:42
will_you 21:33 23:8 29:-16
window 6:61 10:17 20:-4 29:3 33:17
window_for 6:40
window_shut 6:9 29:-12 33:32
with 1:-37 2:4 3:-2 4:28 5:20 6:-11 9:30 12:2 13:4 14:23 15:-31 16:31 19:27 20:-23 21:12 22:2 23:-9 25:-22 26:-49 29:-7 30:-50 31:21 33:-16
with_$ 1:17
with_<?> 6:-1 12:26 29:17
with_<deadline> 10:25 16:52
with_<request> 5:-36 8:21 9:57
with_<unknown> 10:-7 11:-18 19:41 32:45 33:-11
with__ 13:12
with_a 2:12 6:11 7:-15 12:3 13:8 18:2 19:2 24:-8 27:2 28:1
with_all 14:17
with_dates 14:14
with_me 24:15
with_my 2:48 21:6
with_the 5:31 9:5 16:-17 22:23 29:2 31:4
with_you 3:6 11:81
withdraw 8:56
within 28:31
within_the 28:31
word 5:-12 11:48
word_<quoted> 6:2 10:16
wording 12:18 33:42
work 2:-21 3:17 4:20 5:45 8:8 11:30 12:-16 17:24 20:-21 21:2 22:-3 23:8 25:10 29:-23
work_$ 11:12 23:11 25:10
work_here 17:29
work_on 3:8 4:3 20:-11
work_out 8:9
work_still 5:5
workflow 17:10
working 18:7 28:21
working_days 28:19
works 17:15 19:-21 23:2 25:65 29:-22 30:18
works_$ 23:10 25:16
worth 21:18
worth_asking 21:4
would 0:45 1:-10 2:15 3:29 6:-37 7:17 10:-7 15:32 16:-2 18:-8 19:33 20:-6 21:11 24:17 25:-28 26:7 27:9 28:-12 29:-16 30:12 32:-22 33:-35 34:-19
would_@me 2:-5 11:51 21:20 26:13
would_a 2:24 3:51 21:21 23:20
would_an 0:23 21:29
would_approve 7:40 8:-3
would_be 0:19 24:19
would_happen 10:6
would_it 1:-3 12:3 26:21
would_like 2:2 7:-24 13:25 17:20 20:14 21:-4 22:13 27:1 30:-25 33:-24
would_love 17:12 27:9
would_rather 30:14
would_the 3:16 7:28
would_we 2:29 19:42 20:-36 22:-19
would_you 3:-12 4:1 5:9 7:-3 8:8 10:18 16:34 24:28 31:11 33:-1 34:-24
write 2:-16 6:26 11:9 29:61
write_a 29:36
write_me 29:12
write_to 11:22
writing 0:3 10:4 15:-1 16:8 17:-6 19:13 27:1 29:-9 33:-7 34:2
writing_the 0:4 10:4 14:3 16:8 17:-5 22:-5 27:1 29:-7 33:-12 34:2
wrong 16:27 22:11 25:21
wrote 10:17
y 6:26 12:28 16:-7 32:17
y_and 6:27 12:29 16:-1
ya 6:63 20:-12 31:25
ya_<unknown> 6:65 20:-11
yeah 12:9 25:14
year 15:20 19:75 29:39 33:-43
year_$ 19:28
year_<?> 29:2
year_ago 19:25
years 25:6 29:27
yes 2:26 8:56 25:12 29:-16 33:1
yes_$ 9:5 25:17
yes_<?> 33:26
yes_no 2:32
yes_to 8:49
yesterday 3:9 6:38 7:31 8:-2 16:12 33:-22 34:4
yesterday_$ 3:11 29:24
yet 3:44 4:-17 5:36 6:59 7:5 8:-65 9:5 12:49 16:-22 20:-33 28:-2 29:-59 31:-38
yet_$ 3:4 5:14 6:19 7:12 8:-33 9:17 25:-26 28:-2
yet_<?> 5:3 6:21 12:-20 25:43 28:-19
yet_@me 12:30 31:-4
yet_or 5:11
yet_please 5:7
you 1:7 2:-74 4:17 6:-130 8:29 9:-72 10:-2 11:92 12:-45 13:-50 15:-59 16:19 17:-35 18:-49 19:-18 20:-40 21:-47 22:18 23:44 25:108 26:11 27:8 28:-6 29:-12 30:24 32:-85 33:6 34:-73
you_$ 3:16 11:37 25:45 29:-34 30:13
you_<?> 11:96 21:-1 25:1 34:-21
you_<unknown> 10:-5 11:-5 14:35 17:33 23:36 25:15
you_@mean 5:1 10:39 33:-2
you_@show 14:22
you_a 11:-2 25:66
you_accept 7:28 8:-32
you_add 1:48
you_approve 8:24
you_are 25:37
you_be 29:10
you_can 8:23 11:26
you_could 22:2
you_do 11:38 16:18
you_explain 11:8
you_file 21:22 22:2
you_give 34:11
you_got 33:16
you_have 3:41 8:32
you_in 11:3 29:3
you_keep 27:9
you_kindly 18:4
you_know 10:29 11:17
you_look 33:29
you_move 29:4
you_please 8:38 25:-18 27:18 28:10 29:-17 31:-2
you_post 11:-28 14:3 26:34 27:13
you_put 22:1
you_remind 23:41 24:27
you_review 29:28
you_say 0:7 11:-10 29:14
you_send 23:21 26:41 29:-7
you_show 11:36
you_stop 31:13
you_take 2:29
you_tell 9:12 12:9 22:-2 24:-13 33:18
you_think 0:2 7:34 11:-3
you_to 7:3 11:38 31:6
you_understand 11:47
you_work 11:46
you_would 14:7
your 2:-6 5:-38 7:13 8:-34 11:26 17:10 19:-4 23:10 26:11 27:20 29:-12 34:30
your_<unknown> 11:40 31:2
your_announcements 11:22
your_job 25:24
your_messages 11:-42 26:36 30:15
zuul 29:32
~^_a 2:-9 5:27 10:15 29:-6 34:37
~^_add 0:-18 1:20 27:7 29:53
~^_after 10:-2 16:2 18:39
~^_all 13:27 14:21 25:33 27:-6 29:-6
~^_am 26:16
~^_and 10:-27 14:-20 18:11 25:-39 29:36 33:77
~^_any 0:14 2:-2 9:28 17:28 18:19 27:-9
~^_anyon 29:16
~^_anyth 2:31 18:2 28:-10
~^_approv 7:-62 8:15 9:-22 29:45
~^_aprov 8:1
~^_archiv 1:1
~^_are 0:4 2:21 3:24 5:-2 10:15 11:-10 13:-1 15:9 18:-32 20:-6 25:28 26:6 28:27 29:-56 30:3
~^_ask 22:28 24:18 32:-18
~^_at 33:24
~^_back 25:37
~^_befor 1:-10 2:-13 4:4 5:35 6:-4 7:-8 10:21 11:3 12:11 14:5 16:1 19:-12 20:-2 23:-13 24:-69 25:2 28:-17 33:5 34:3
~^_bin 8:27 9:-11
~^_block 8:16 9:-6
~^_book 29:25
~^_buena 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
~^_bump 2:29
~^_by 7:-12 10:-8 11:10 13:8 15:-30 16:-20 18:2 25:9 27:-10 31:5 33:2 34:34
~^_c 6:-20 10:13 33:50
~^_calendar 14:18 32:6
~^_can 0:40 3:25 7:1 11:-11 17:-17 22:28 24:30 26:6 27:9 29:17 30:32 33:-66 34:-44
~^_cancel 24:3 31:6
~^_cheer 25:25
~^_ci 29:14
~^_client 10:-12 34:25
~^_clon 4:32
~^_clos 8:-3 29:27
~^_com 21:43
~^_compar 19:17
~^_congrat 25:21
~^_consider 21:14
~^_could 2:15 11:-3 16:20 17:-16 22:23
~^_count 13:13
~^_countdown 28:35
~^_creat 3:-2 4:6 29:23
~^_current 5:21
~^_cutoff 21:2
~^_dat 16:-37 20:15 29:102 33:-62
~^_day 28:27
~^_deadlin 0:-29 25:11 32:3 33:1
~^_defin 10:22
~^_delet 23:-1 24:-23 29:33 31:40
~^_deny 8:35 13:-9
~^_did 2:-13 5:20 6:43 8:-9 9:52 12:47 15:-20 17:-2 19:-6 21:-14 23:3 30:16 33:-34
~^_do 0:23 2:64 3:27 5:-18 6:-17 8:-28 10:-9 11:-4 14:-1 15:12 16:-19 17:-21 18:-23 22:-2 25:10 26:14 27:-21 28:36 29:-24 30:33 31:-6 32:6 34:-30
~^_doe 2:21 6:-12 10:13 12:16 26:27 33:32
~^_drop 31:7
~^_enough 31:32
~^_eta 20:41
~^_every 14:17 24:8 27:4
~^_everyth 13:14 14:8 16:5 31:-2
~^_exception 8:-10 13:63 21:-3
~^_excus 0:2 1:11 6:9 8:-6 11:-8 12:6 15:10 16:10 18:8 19:-6 20:6 23:1 24:-8 27:-14 28:6 29:-2 31:-3 32:5 33:-7
~^_explain 10:15
~^_extend 8:6
~^_featur 5:6 8:17 10:-29 25:29
~^_ff 10:-6 16:8 19:17 28:10 33:21
~^_ffe 9:-48 13:11 21:1 22:88
~^_final 19:9 20:34
~^_first 17:18
~^_follow 24:23 27:16
~^_for 2:17 7:31 10:41 25:-6 32:7 34:-22
~^_fpf 33:28
~^_freez 9:32 10:-14 14:24
~^_from 17:2 33:12
~^_full 14:4
~^_ga 20:58
~^_gat 12:17
~^_gazpacho 19:9
~^_get 4:18
~^_giv 11:24 13:30 16:25 25:-30 32:19
~^_go 27:8
~^_good 12:4 14:-10 17:3 18:12 20:12 24:-53 29:2 31:6 33:13 34:8
~^_got 11:20 17:43
~^_grant 8:9
~^_great 25:32
~^_hallo 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
~^_happy 16:-7 25:51
~^_hard 8:15
~^_has 3:4 5:32 6:18 7:6 9:5 10:-7 12:2 20:26 33:-28
~^_hav 5:26 6:40 12:6 15:-24 16:27 33:-33
~^_hello 6:-2 10:20 11:-17 16:-1 21:16
~^_help 11:43
~^_hey 4:2 7:3 8:-1 10:3 13:-10 16:-1 17:8 20:3 22:-11 24:-1 25:6 27:-1 29:10 31:4
~^_hi 0:12 1:-26 2:10 3:25 5:17 6:-6 7:35 8:-17 11:4 13:-17 14:-18 15:-3 17:-22 19:8 21:32 22:-20 23:22 24:-19 27:-26 29:-2 30:19 33:22 34:11
~^_hibiscu 16:20
~^_hmm 25:13
~^_hola 17:46 29:-7
~^_hold 7:28 9:-5 16:38
~^_how 0:-22 2:-11 3:18 5:18 8:-6 10:6 11:7 13:-10 19:7 21:17 23:10 24:-6 25:19 26:-2 28:-28 29:25 33:20
~^_i 2:-4 3:-6 6:-16 7:-5 8:21 9:-1 10:34 11:18 14:9 15:-19 16:-37 17:10 19:10 21:-8 22:22 23:22 24:13 25:27 26:-50 30:-4 31:4 33:2 34:2
~^_if 2:15 7:33 15:14 16:-17 21:32 22:-21 33:18
~^_in 2:-27 10:35 11:14 12:-13 20:23 21:-5 25:13
~^_insert 1:12
~^_is 1:-7 4:-43 5:23 6:10 7:-3 8:-72 9:17 10:-8 11:13 12:13 13:5 14:-43 15:7 16:-38 19:5 20:19 22:-38 24:-34 25:-24 26:31 29:23 30:3 33:-12
~^_it 17:46 25:12
~^_just 0:-8 6:5 11:3 17:2 20:8 27:1 33:-3 34:13
~^_keep 27:8
~^_kill 8:10
~^_last 33:2
~^_launch 20:4
~^_leav 15:19 31:16
~^_let 4:7 16:24 27:9 29:17 33:-15
~^_lib 33:4
~^_link 26:40
~^_list 10:15 11:8 14:40 18:-12 27:-41 29:11 31:-19 34:9
~^_m 6:12 10:40 18:-9 19:4 29:37 33:-19
~^_mak 1:-2 4:5 16:7 24:30 29:6
~^_mark 1:9 8:14
~^_may 2:10 21:-33 22:54 31:6 32:-4 33:-25
~^_mayb 15:13 16:-6 25:13
~^_mean 10:8
~^_membership 10:12
~^_merci 16:6 31:8
~^_merg 5:15 29:32
~^_mileston 6:-15 33:37
~^_morn 1:1 4:9 6:3 7:-1 10:25 11:21 15:13 18:-11 22:18 24:-18 25:7 28:7 29:-15 31:-16 32:1 33:-22
~^_mov 16:31
~^_mut 29:17 30:-8 31:65
~^_my 6:5 9:38 12:-1 13:15 25:-19 29:33 33:40
~^_need 11:5 21:-41 22:50 23:-24 24:21 33:28
~^_never 7:16 25:18
~^_new 1:43 4:12 17:50 22:1 27:-10 33:-17
~^_next 18:58
~^_no 0:25 7:4 8:-7 9:-7 12:3 21:15 23:7 24:-3 25:44 27:-28
~^_not 7:1 14:47 18:-39
~^_notify 27:27
~^_nudg 16:14
~^_number 28:17
~^_oh 25:3 31:7
~^_ok 2:-57 9:-13 10:27 16:12 29:24 32:13
~^_omg 25:27
~^_on 5:25 8:14 20:19 33:2
~^_onboard 17:27
~^_one 1:-13 2:-14 6:16 8:-10 16:-39 18:-5 20:10 23:16 24:6 25:5 28:-4 29:23 31:-8
~^_only 31:8
~^_open 29:22
~^_order 29:49
~^_our 22:22
~^_ping 25:30 32:-1
~^_plan 32:48
~^_pleas 1:29 2:-20 5:-9 7:17 8:7 15:38 22:11 24:2 27:15 28:-8 29:12 30:11 31:2 33:-8
~^_pok 24:41
~^_postpon 16:5
~^_print 14:11
~^_proposal 6:-21 10:-32 12:3 33:51
~^_pull 4:-4 19:9
~^_put 1:2 8:22 27:4 31:7
~^_quick 5:1 6:5 8:-3 9:-3 10:-3 12:2 14:6 17:-9 18:10 21:-4 22:-10 28:5 32:10 33:9
~^_quit 31:25
~^_rc 10:-14 23:-6 24:5 28:11 29:64 33:-16
~^_re 11:-18 25:51 29:-22
~^_register 27:7
~^_reject 7:-3 8:11 29:31
~^_relbot 11:25 25:-15
~^_releas 2:-8 4:-26 5:-12 6:27 14:24 19:-6 29:6 32:26
~^_remind 19:6 23:-83 24:-2 29:44 33:52
~^_reminder 24:33
~^_remov 34:51
~^_request 8:-36 9:34 22:30
~^_requirement 33:-15 34:24
~^_restart 29:12
~^_run 29:26
~^_salut 2:-8 3:5 7:9 10:5 13:-3 14:12 16:-2 17:-8 20:10 21:8 24:-2 29:-24 32:-5
~^_schedul 1:2 4:-60 14:9 18:7 24:5
~^_see 25:20
~^_send 27:30
~^_set 24:26
~^_sf 10:50 16:-17 28:10 29:-34
~^_shift 29:9
~^_should 0:37 3:26 6:20 7:54 15:17 29:-9
~^_show 11:2 13:42 14:25 18:2 29:-7
~^_sign 8:1 27:50
~^_silenc 31:26
~^_snooz 24:17 31:16
~^_so 12:17 18:4
~^_someon 10:14 30:-1 34:2
~^_sorry 7:-20 10:12 12:6 13:-12 14:3 20:4 21:-24 23:-8 25:10 29:10 31:4 34:1
~^_spin 4:23
~^_start 19:28 27:26
~^_statu 5:1
~^_stick 1:8
~^_still 5:26
~^_stop 31:36
~^_str 1:-1 10:-72 13:14 16:-42 19:32 28:61 33:4
~^_string 12:30
~^_sub 27:20
~^_submit 22:5
~^_subscrib 26:-47 27:8 29:44
~^_suppos 2:11
~^_swap 16:35 33:-7
~^_tak 31:17
~^_target 20:5
~^_tell 10:43 11:29 24:-7 25:12 33:-5
~^_test 25:40
~^_thank 11:-47 25:126
~^_that 8:4 25:16
~^_the 1:-23 4:-1 5:-2 8:21 10:34 13:9 14:33 16:20 18:28 20:25 24:-31 25:-60 27:-41 29:5 31:-1 33:-13
~^_ther 1:18
~^_thi 11:32 25:34 29:-29 32:23
~^_thumb 8:16
~^_tim 28:75
~^_to 1:3 34:9
~^_tomorrow 32:12
~^_too 2:13 6:12 31:15
~^_total 17:11
~^_turn 8:1 27:31
~^_uhm 2:-14 3:6 5:-4 8:-12 9:20 11:12 12:24 13:12 17:-21 18:-15 19:-8 23:17 26:10 27:-1 29:-10 31:-10 33:-3 34:23
~^_undo 16:43
~^_unsub 29:-9 31:22
~^_unsubscrib 30:-36 31:53
~^_until 2:-2 9:32 20:-33 33:42
~^_upcom 18:20
~^_updat 9:8
~^_wait 7:7
~^_want 22:12
~^_warn 24:6
~^_was 5:-26 6:40 10:72 11:29 12:-39 19:-13 20:-20 25:-42 29:-42 32:27
~^_watch 27:23
~^_we 0:9 1:9 4:34 5:-40 6:-33 9:-11 12:49 15:-30 16:18 19:-1 21:2 22:22 23:-26 31:34
~^_weekly 31:-13 32:41
~^_what 0:-27 2:42 5:-14 6:-11 10:-12 11:62 12:-21 13:23 14:43 17:-104 18:15 20:-6 21:14 24:-28 25:21 26:50 29:14 30:8 32:11 33:-28 34:-5
~^_when 2:-13 3:19 5:-32 6:-5 10:-57 12:-33 14:6 19:35 20:35 28:11 29:26 33:6
~^_wher 5:34 9:10 21:13 29:17
~^_which 2:-2 5:-13 13:31 14:26 15:-17 18:5 20:-16 23:19 29:47 33:-28 34:54
~^_who 0:7 2:-11 3:36 9:27 10:4 12:-2 13:26 15:3 16:-14 17:-28 20:-16 22:-29 23:20 24:-3 25:28 26:27 27:-38 29:28 30:6 33:-88 34:16
~^_whom 34:48
~^_whos 7:5 34:18
~^_why 0:5 2:-7 6:-36 9:53 10:73 15:16 30:11
~^_will 2:31 15:1 20:21 21:5 24:-22 28:34 29:-27 30:12
~^_would 7:-6 8:7 21:9 26:5 29:2 34:-6
~^_writ 29:49
~^_wurd 8:-18 9:55
~^_ya 6:35
~^_yes 25:20
~^_you 8:22 11:-47 23:7 25:45
~^_your 34:22
~a 0:89 1:75 2:52 3:76 4:38 5:-45 6:-139 7:-13 8:-41 9:-44 10:31 11:37 12:-40 13:-9 14:-8 15:18 16:-29 18:-78 19:-65 20:-50 21:51 22:20 23:4 24:29 25:52 26:-18 27:-24 28:-26 29:28 30:-1 31:-32 32:-35 33:-66
~a_beginner 17:34
~a_beta 0:72 29:-1
~a_bit 15:13
~a_bug 1:30 2:-6 25:24 34:21
~a_button 2:5
~a_calendar 1:-2 4:14 14:-9 26:52 33:18
~a_candidat 5:11 10:11
~a_channel 11:74 26:-43
~a_client 2:16
~a_cod 1:1
~a_customer 6:11 7:-22 12:4 13:9 18:3 19:3 20:1 24:-6 27:2 28:3 29:-8
~a_cycl 3:36 5:-43 10:21 11:10 14:-5
~a_dat 11:44 15:11 29:-47 33:27 34:-26
~a_day 16:48 33:-25
~a_deadlin 11:29 15:11 32:34
~a_decision 13:35
~a_dev 10:8
~a_dm 24:8 33:-8
~a_doc 0:51 1:10 2:21 10:-34 17:14 21:-16
~a_documentation 3:9
~a_featur 2:-34 10:75 33:36
~a_first 17:2
~a_fix 2:4
~a_fortnight 28:11
~a_freez 2:-54 10:-30 11:40 12:77 13:-7 17:-27 21:21 22:26 23:2 29:-39
~a_fresh 4:19
~a_full 28:2
~a_go 1:34 12:12
~a_head 24:38
~a_help 2:20
~a_human 34:39
~a_jok 2:-12 25:50
~a_last 1:9
~a_lat 34:31
~a_list 13:12 14:31
~a_look 7:17
~a_lot 2:-11 7:-21 10:-17 11:-5 13:8 15:-10 18:24 22:10 25:8 26:5 28:-9 29:7 30:8 32:11 33:-2
~a_mentor 11:-12 17:61 29:-7
~a_messag 21:7 27:18
~a_mileston 1:8 5:6
~a_month 28:4 30:21
~a_nam 11:-6 34:28
~a_new 2:36 3:26 10:36 11:39 12:-10 21:11 22:-25 29:34 33:-13
~a_newbi 17:10
~a_no 8:44
~a_not 24:43
~a_packag 1:8
~a_pag 14:34
~a_pas 22:10
~a_patch 17:13
~a_pictur 14:1
~a_ping 1:-21 23:8 24:16
~a_plan 3:21
~a_problem 2:18
~a_refactor 2:12
~a_regression 2:7
~a_releas 0:4 5:-17 10:3 25:13 34:1
~a_reminder 11:45 24:37
~a_request 7:17 11:18 22:25 29:-27
~a_requirement 22:25
~a_revert 2:22
~a_review 1:1
~a_schedul 4:62
~a_second 0:30
~a_security 8:6
~a_separat 0:44
~a_shout 24:11
~a_soft 1:43
~a_str 8:-14 10:29 21:23 22:11
~a_test 29:17
~a_thing 12:21
~a_thursday 33:73
~a_translation 0:4
~a_translator 14:23
~a_typo 2:4
~a_ui 0:21
~a_waiver 2:-10 21:40 22:48
~a_warn 24:12
~a_wednesday 20:36
~a_week 2:-40 15:59 16:27 22:15 23:-14 24:35 32:-45 33:-49
~a_what 5:24 10:-10 33:5
~a_who 34:52
~a_year 19:23
~a_yes 8:6 9:9
~ab 27:9
~abhangigkeiten 12:9 33:9
~abi 0:22 2:26 8:3 28:-1 29:13 33:-23
~abi_freez 0:24 29:13 33:-16
~abl 11:29
~abl_to 11:29
~about 0:7 1:-18 2:20 4:-26 5:8 6:-30 7:40 8:-17 9:35 10:-2 11:3 12:-35 13:-28 14:-68 16:-38 17:14 18:-1 19:-23 20:-13 21:-17 22:-27 23:26 24:35 26:-13 27:35 28:-47 29:-3 30:-32 31:13 32:-34 33:27 34:28
~about_client 10:32
~about_every 27:2
~about_freez 10:15
~about_m 23:4
~about_rc 10:-3 24:4 33:11
~about_str 10:-47 27:12 28:-22 33:59
~about_string 10:-2 27:5 31:17 33:22
~about_the 10:-38 25:13 29:-44 33:38
~accept 2:39 7:43 8:3 13:-3 21:25 25:-9 34:-4
~accept_the 8:73
~accordingly 16:29
~account 29:42 34:-9
~accountabl 30:4 34:14
~accountabl_for 30:4 34:14
~ack 7:24 8:-5 9:9 16:-15 25:31 29:-7 33:14
~acm 29:20 34:-9
~activ 6:-22 10:-8 12:73 23:25
~ad 1:26
~add 0:134 1:74 2:15 3:-54 4:-2 6:-26 8:-32 10:-25 11:29 12:-14 14:-74 15:-41 16:-98 17:-2 18:-12 22:-7 24:-71 26:16 27:43 29:9 31:-35 33:-13
~add_a 0:-1 2:65 11:67 29:28
~add_an 0:28
~add_dat 0:58
~add_it 1:11
~add_me 27:23 29:4
~add_rc 34:25
~add_the 0:2
~add_thi 1:2
~add_to 26:21
~addres 26:39 29:-33
~adjust 16:30
~adjust_the 16:15
~admitt 22:21
~advanc 1:-2 8:-3 14:3 18:17 21:7 23:-8 24:3 26:1 27:-9 29:-6 33:8
~advis 24:28 33:-10
~advis_me 24:28 33:-20
~affect 10:54 12:-3 30:22 34:-6
~affect_by 10:30
~after 0:-27 1:10 2:27 5:8 6:16 10:-23 11:-6 12:-79 13:12 14:-41 15:-22 17:-11 18:47 19:-11 20:21 21:28 22:27 24:20 27:-35 28:-39 31:-2 34:-3
~after_all 21:31 22:-22
~after_featur 6:8
~after_m 5:33 10:-39 18:15
~after_rc 1:17 2:5 6:-5 10:19 18:-3 33:9
~after_requirement 10:18 18:12
~after_str 22:20
~after_that 18:13
~after_the 6:-11 10:-11 13:35 20:26 21:-1 22:57 31:9
~after_thi 3:4 19:-13 33:15
~again 5:-35 9:1 12:-7 15:12 24:28 25:48 29:7 32:-16 33:35
~against 8:4 19:10
~agenda 27:6 32:45
~ago 19:30 28:39 33:-37
~ago_was 28:47
~agre 11:-7 16:6 25:50
~ahead 1:26 2:-35 5:-26 6:17 8:2 12:-1 14:20 16:-5 18:35 23:30 24:21 29:-36 32:16 33:-31
~ahead_of 1:31 10:8 16:-33 18:16 24:39 28:1 33:-15
~al 2:-3 12:32 16:39
~alarm 16:-18 24:65 29:7
~alarm_for 24:12 29:15
~alert 24:10 27:11 30:15 31:21 34:-9
~align 16:30
~all 4:-21 5:-23 7:-19 8:44 9:-39 10:6 12:-45 13:49 14:96 19:-58 20:-41 21:-16 22:-42 24:-48 25:64 27:52 28:-10 29:-40 30:-18 32:-74 33:-7 34:-31
~all_dat 14:17 26:18
~all_exception 13:29
~all_ffe 13:45
~all_freez 14:13
~all_is 25:16
~all_mileston 27:27 31:-9
~all_of 14:76 18:-20
~all_open 13:-39 29:44
~all_the 14:60 33:-7
~all_thi 17:20
~allow 2:33 5:-5 8:17 10:-4 12:-36 13:34 15:26 22:46
~allow_thi 17:9
~allow_to 2:11 15:34
~along 5:51 16:15 24:-11
~alpha 1:40 5:48 18:-8 29:-6 33:25
~already 2:-18 3:23 4:-12 5:31 6:35 7:-6 9:12 10:-17 12:32 18:-23 20:-14 25:-9 26:30 31:11
~already_behind 6:1
~already_creat 3:11
~already_in 12:22
~already_or 5:11
~already_over 6:20
~also 1:29 10:37 19:23 33:-9
~also_in 19:26
~also_need 1:25
~alter 15:18
~alway 14:-26 24:23 25:31
~am 1:28 4:-7 6:3 8:14 9:-38 10:9 11:24 12:-4 16:-7 17:31 18:-27 19:1 20:-1 24:12 26:27 28:5 29:-55 32:20
~am_a 17:39
~am_ask 22:10
~am_away 32:17
~am_draft 20:9
~am_fiv 10:5
~am_i 2:37 6:27 11:18 18:-25 25:-27 26:50 30:38 31:-15
~am_lat 25:14 29:16
~am_lost 11:51 25:-31
~am_new 17:80 33:-8
~am_not 7:25 8:-11 11:14 15:10 34:10
~am_on 6:11 7:8 8:-16 9:-1 12:4 13:11 18:1 19:2 24:-19 28:2 29:-10 31:27
~am_still 7:29 9:-15 21:1 30:2
~am_writ 0:3 10:5 14:1 16:8 17:-5 19:13 22:-5 27:1 29:-4 33:-15 34:2
~amend 16:24
~an 0:71 1:70 2:36 5:-21 7:-97 8:-147 9:-84 10:7 11:35 12:-66 13:9 15:-83 16:-110 17:23 18:-27 19:-43 21:73 22:66 23:-57 24:10 25:-9 26:56 27:-4 28:-36 29:-39 31:-30 32:-6 33:-89 34:-13
~an_abi 0:24
~an_alarm 24:6 29:15
~an_alert 24:8
~an_error 2:18
~an_exception 2:20 8:-75 9:-70 10:24 11:51 21:20 22:11
~an_exemption 22:31
~an_extension 13:13 22:19
~an_extra 0:32 1:4
~an_ffe 2:-17 11:36 13:-29 21:58 22:16
~an_hour 24:17
~an_ics 26:66
~an_overview 13:17
~an_rc 0:40 10:32 18:-1 20:23 33:-4
~and 0:-47 2:-31 3:-21 5:10 7:-39 8:29 11:-28 12:38 13:-29 14:58 16:7 17:38 18:63 19:-38 21:-58 23:-16 24:-19 25:-18 27:2 29:-2 32:14 33:18
~and_a 25:-36 29:50
~and_by 15:35 19:-12 33:-10
~and_for 9:25
~and_freez 32:21
~and_gon 6:7
~and_hav 17:18
~and_how 11:2
~and_i 25:32
~and_m 5:14 27:25
~and_rc 1:40
~and_releas 14:9
~and_str 33:22
~and_the 8:6 18:-7 33:88
~and_then 6:-7 18:55 33:-1
~and_want 17:9
~and_what 12:19 17:19
~and_when 10:14 14:55 20:21 28:-9 29:-34 33:-36
~and_which 5:1 14:6
~and_who 26:7 34:9
~anna 7:18 8:-15 15:18 34:56
~anna_still 34:43
~announc 20:1 34:12
~announcement 20:3 26:27 27:14 31:15
~announcement_in 11:4
~another 0:40 1:2 2:27 25:14
~another_team 2:27
~answer 9:6 13:25 21:-20
~antrag 9:30 29:-7
~any 1:-26 2:41 5:-37 6:-61 7:-28 9:46 10:-66 11:-14 12:47 13:43 14:-15 15:22 16:-36 17:34 18:7 20:-11 23:-28 24:-24 27:-53 29:-33 31:42 32:34 33:-23 34:-69
~any_block 12:30
~any_dat 32:40
~any_deadlin 14:5
~any_decision 9:64 13:-13
~any_exception 9:-17 13:50
~any_freez 18:40 32:27
~any_idea 29:11
~any_longer 12:10 31:28
~any_mor 8:22 23:-13 31:9
~any_movement 9:26
~any_pointer 17:2
~any_way 0:11 2:23 12:-31 14:-13 21:50 26:4
~anybody 9:1 10:19
~anymor 31:33
~anyon 2:-7 3:21 6:-6 12:-25 13:10 15:18 22:-25 25:48 29:21
~anyth 2:24 8:-36 13:34 16:-22 18:22 19:-3 25:-29 26:15 28:-23 29:-11 32:29
~anyth_i 5:10 13:31
~anyth_on 32:8
~anyth_releas 32:10
~anyway 10:7
~aoe 9:-5 10:85 29:-15
~api 10:-14 11:45 17:-21 22:9 29:11 33:-3
~appli 10:18
~apply 2:16 10:10 12:52 22:46 34:-29
~apply_for 22:52
~apply_to 2:28 10:31 34:-15
~appprov 7:11 8:-2 9:-4
~appreciat 25:16
~approach 18:14 28:19
~approv 2:-21 3:8 6:-5 7:45 8:17 9:22 12:-17 22:-34 25:11 29:19
~approv_anyth 7:37
~approv_exception 7:49 8:-21 9:-20 13:-26 34:34
~approv_it 8:21
~approv_my 8:-70 29:93
~approv_or 7:-23 8:-7 9:64
~approv_thank 13:7
~approv_the 7:-15 8:8 9:37
~approval 7:25 8:26 13:39 29:-28
~approval_of 7:2
~approver 34:39
~april 4:46
~april_pleas 4:7
~aprov 8:15
~archiv 14:-18 19:8
~are 2:3 3:4 4:-8 5:39 6:17 7:-14 8:-14 9:-5 10:36 11:7 12:52 13:7 14:25 15:9 17:-28 18:-26 19:-105 20:-49 23:8 24:10 25:3 26:21 27:-11 28:12 29:-29 31:-32 32:-15 33:-2 34:-80
~are_activ 23:17
~are_client 12:37
~are_die 12:20
~are_featur 2:3 5:-6
~are_fix 12:13
~are_frozen 2:28 12:-32 22:27 33:-15
~are_in 5:6 6:-5 12:20 29:14
~are_left 14:6
~are_minu 10:-11 28:43
~are_my 10:-10 11:11 21:16
~are_new 3:10 11:24 12:13 14:-10 17:-3
~are_not 12:43
~are_on 26:1 29:17
~are_only 24:23
~are_still 2:-48 12:17 13:44 14:10
~are_the 5:-48 9:-26 14:37 18:-33 20:-4 29:11 30:15 33:1
~are_ther 3:13 11:1 14:47 28:27
~are_they 9:5 12:17
~are_thing 5:52
~are_we 2:10 3:6 5:72 6:36 9:17 10:-108 13:-60 14:-113 18:31 20:42 22:-7 29:-102 32:-7 33:-112
~are_week 5:59 32:-45 33:24
~are_you 5:-35 10:-45 11:-12 23:14 25:36 29:16 30:30 33:-11
~areweek 5:53 10:-19 29:-5 32:-1 33:23
~arewhat 5:55 10:-3 25:-20 33:17
~arm 29:39
~around 10:-20 17:35 18:34 29:-18
~arriv 2:9 17:23 18:35
~art 27:5
~artwork 1:35
~as 1:6 2:-71 4:48 5:-17 8:63 10:28 11:-54 12:14 13:-4 14:27 15:30 17:61 18:-2 20:-24 24:-71 25:-1 26:-19 27:29 32:-40 33:-44 34:-58
~as_a 2:-5 7:6 10:4 14:51 17:31 26:-2
~as_don 8:6
~as_far 18:5
~as_it 15:53 33:-7
~as_of 12:40
~as_the 6:-10 10:5 20:1 27:20
~as_thi 0:7
~as_to 29:10
~as_well 21:7 27:14
~ask 2:-13 3:-8 5:-1 8:-4 11:43 12:5 13:12 14:7 15:8 16:1 17:-4 20:8 21:44 22:53 24:7 25:-34 26:-5 29:-9 31:9 32:-6 33:-1 34:-2
~ask_about 34:22
~ask_befor 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
~ask_but 2:1 8:-8 12:4 17:5 19:6 21:-29 24:3 29:8 32:7
~ask_for 9:6 10:-31 11:9 13:52 21:68 22:8 29:-54 34:-54
~ask_me 0:11 24:32 32:-10 33:27
~ask_the 22:4
~ask_to 15:1 22:16 34:-17
~ask_when 20:22 33:13 34:10
~ask_you 7:2 23:9 31:5
~assum 12:14
~at 1:40 2:22 3:-11 5:43 6:-41 9:20 10:4 11:-79 12:40 13:-22 14:-3 15:39 17:-3 20:-54 21:-78 22:-4 24:48 25:1 27:-61 28:6 29:-3 31:-27 32:-23 33:14 34:-69
~at_all 2:8 8:13 10:39 21:-27 25:-30 31:25 33:-15
~at_least 2:36 28:6 33:-24
~at_midnight 33:22
~at_present 12:28
~at_som 23:4 26:11
~at_the 2:17 4:11 5:3 9:-8 18:42 25:47 29:-12 31:-28 33:-16
~at_thi 7:6 8:13 10:-10 12:59 15:10 17:28 29:-43
~at_what 10:-24 33:70
~at_which 29:-5 33:10
~ate 25:46 29:-29 34:-9
~ate_my 25:46 29:-29 34:-9
~attach 9:15 29:7
~au 1:-8 16:44
~audit 1:16 9:-12 13:40
~aug 32:58 33:22
~august 1:22 20:7 32:26 33:1
~authority 34:24
~authority_to 34:24
~automatically 30:9
~availability 20:19
~availabl 19:15 20:6 26:22
~aviso 25:-7 27:22 31:21
~await 6:14 13:3 18:-16 32:19
~away 24:48 28:64 31:7 32:1 33:-58
~b 20:22 24:23 28:59
~back 5:4 8:31 15:-12 16:39 19:47 24:6 25:44 27:20 29:-59 31:-49 33:-11
~back_by 16:18
~back_from 5:16 25:7
~back_in 25:53
~back_on 27:10
~back_to 16:15 24:22 25:-21
~backend 2:25 22:12
~backlog 13:16
~backport 1:6 10:27
~bad 25:34 29:-24
~ban 25:-37 29:59
~banner 9:30 29:-16
~banner_exception 8:2
~bar 21:20 25:-11 29:40
~bash 1:10
~be 0:17 2:40 3:33 5:-25 6:-36 7:57 8:-46 9:-47 10:-42 11:-71 12:-5 13:-81 14:-34 15:24 16:58 17:-85 18:5 19:-118 20:8 22:24 23:52 25:-19 26:-32 28:-15 29:-21 30:4 31:36 32:-26 33:36 34:-20
~be_a 0:18 3:5 15:4 20:5 21:6 23:5 24:-18 28:-5
~be_accept 2:21
~be_admitt 22:21
~be_approv 7:66 9:-13
~be_at 16:12 18:13
~be_availabl 20:28
~be_don 32:3
~be_edit 2:24
~be_fin 2:2
~be_final 20:-13 33:30
~be_finish 10:8 32:2
~be_grant 22:25
~be_grateful 16:9
~be_in 18:-15 29:38
~be_inform 27:22
~be_let 22:23
~be_merg 2:37
~be_nic 24:27
~be_on 16:48 33:-23
~be_out 2:-12 20:49 25:40 32:-19
~be_overkill 0:15
~be_part 2:18 33:21
~be_postpon 15:52
~be_propos 6:43
~be_publish 20:5
~be_quiet 31:41
~be_refus 7:23
~be_so 29:10
~be_the 16:2 33:9
~be_told 27:29
~be_wis 15:2
~becam 9:36
~becam_of 9:36
~becaus 22:20
~becaus_the 22:16
~becom 2:1 11:-8 16:11 17:38 29:-6 33:9
~becom_a 11:-1 17:10
~been 2:-49 6:27 8:7 9:39 10:-48 12:19 13:40 15:7 20:13 22:-11 25:23 28:-40 29:-44 30:5 32:-16 33:-17 34:-41
~been_chang 15:14
~been_cut 6:14
~been_decid 20:28
~been_frozen 6:9
~been_grant 13:8
~been_lift 6:-11 12:29
~been_look 9:18
~been_set 20:14
~befor 1:33 3:23 6:9 7:10 10:-9 12:-6 13:-9 14:-1 17:6 18:15 19:41 22:-17 23:11 24:42 25:-10 27:-2 28:35 30:-15 31:-2 32:11 34:-7
~befor_are 11:13 28:12
~befor_can 2:4
~befor_do 29:6
~befor_featur 23:5 28:5
~befor_ff 16:2 28:3
~befor_final 1:10 19:8 28:-1
~befor_hibiscu 19:61 20:-16
~befor_how 0:2 9:16 11:-46 26:15
~befor_i 1:-12 2:-18 4:26 9:4 10:29 12:18 14:4 15:12 18:2 19:-16 20:-7 23:-30 24:-101 27:10 28:-27 29:2
~befor_in 5:1
~befor_is 6:22 33:-3
~befor_m 10:24 28:46 29:-13
~befor_mileston 33:40
~befor_my 13:1
~befor_or 2:-22 5:40 6:-39 18:-39 20:14 33:71
~befor_pleas 24:8
~befor_rc 2:25 3:6 10:-14 18:16
~befor_str 18:25 24:54
~befor_the 1:29 2:13 7:17 17:1 20:-30 24:23 28:39 29:-2 32:14
~befor_thi 6:15 19:63 33:-16
~befor_we 3:9 21:7 28:17 33:4
~befor_what 2:10 5:-41 10:-6 18:55 19:10
~befor_when 29:3
~befor_who 34:77
~befor_you 23:12
~begin 3:4 4:40 10:-15 17:36 20:-24 27:26 33:-4
~begin_on 33:25
~beginn 4:6 29:1
~beginner 17:68
~begun 5:17 12:49 14:-8
~behalf 8:2 22:32
~behalf_of 8:3 22:1
~behind 6:35 10:29 14:-18 33:-7
~behind_us 6:58
~being 5:23
~benchmark 7:24
~best 17:25
~beta 0:62 1:56 2:-19 5:44 12:-24 16:-1 20:-19 29:21 34:-4
~better 31:7
~between 1:16 5:29 6:-15 10:2 18:-17 19:23 27:-14 28:15 29:17 32:41 33:-45
~between_ff 2:4
~between_m 5:14
~between_now 28:27
~between_rc 10:11
~between_str 16:11
~big 2:13 14:16 20:29 33:-28
~big_day 20:28 33:-7
~bill 8:30 22:15 29:-1
~bin 8:27 9:-13 17:40
~bin_new 17:17
~bind 10:51 34:-14
~bisect 29:39
~bit 6:-25 12:19 15:11 18:32 33:20
~bit_me 17:-14 18:33
~bit_of 22:5
~block 1:11 2:16 8:10 10:-20 12:37 34:-4
~block_on 12:27
~blocker 10:18 15:15
~blog 20:11
~blog_post 20:11
~blueprint 2:21
~board 1:-7 2:10 16:51
~board_meet 1:-5 16:3
~boat 2:48
~bonjour 17:17 25:7 33:8
~book 0:2 15:21 20:20 29:26
~book_a 29:23
~book_the 20:22
~boot 29:33
~bootstrap 4:23
~bos 1:17 9:-7 10:7 11:-22 14:6 16:3 17:-11 20:3 25:-5 26:-15 27:13 29:-15 33:-5 34:57
~bos_is 1:18 9:-2 10:10 11:11 14:10 16:5 24:3 25:-1 26:-7 27:18 29:-7 33:-11
~bot 10:-35 11:41 23:6 25:46 29:-81 31:24 33:9
~both 33:39
~bother 2:6 31:11
~bounc 9:31 29:-19
~bound 10:2
~branch 1:31 2:-30 5:37 6:-25 10:33 12:11 20:-9 29:41 31:-8 33:2
~break 8:23 9:14 10:-23 12:-38 13:43 17:10 21:49 22:19 28:-14 29:-22
~break_for 22:23
~brief 24:-2 32:14
~bring 12:-4 25:22 32:20
~brok 25:16 29:14 34:-39
~brok_the 25:57 29:-39
~broken 2:5 22:31 25:-5 29:8
~budget 3:14 7:-7 8:-16 29:41 33:-2
~buena 0:7 1:-4 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-25 25:11 29:-8 31:-4 32:7
~buena_add 29:9
~buena_how 14:19
~buena_is 12:11
~buena_pleas 25:22
~buena_what 0:2
~buena_when 29:2
~bug 1:33 5:27 8:-19 12:-55 16:7 17:46 20:-10 24:23 25:5 29:38 33:-49 34:14
~bug_bash 1:10
~bug_fix 5:30 10:19 34:7
~bugfix 2:28 5:1 20:33
~bugfix_releas 20:34
~build 4:11 5:52 12:-9 14:-10 17:-18 20:6 25:30 29:21
~build_or 5:26
~build_the 29:2
~builder 15:10 29:6
~bump 2:59 12:17 13:-8 15:-27 22:15 29:-34 33:35
~bump_a 33:26
~bus 18:-8 25:26 29:15 31:-14
~busines 10:23
~busy 20:-16 25:28 32:12
~but 1:-5 7:-19 8:18 13:-12 14:-3 15:31 17:8 22:-32 25:-4 26:9 29:4 31:17 32:3
~but_can 14:3
~but_do 15:16 17:9 33:-16
~but_i 31:13
~but_is 10:-11 12:23
~but_only 8:45 22:-4
~but_we 2:2 15:10
~but_what 29:1
~but_when 29:17
~button 2:7 10:23 20:4 29:-17
~button_label 2:12
~buy 29:33
~by 0:-19 1:-21 2:-35 6:28 7:31 10:71 13:9 14:-33 16:89 17:-17 18:-10 19:-18 22:25 23:18 24:-33 28:-29 29:-18 32:3 33:2
~by_a 16:75 24:-18
~by_me 8:24
~by_now 6:12 12:16
~by_one 16:13
~by_the 7:-12 10:22 11:11 13:16 16:-20 25:9 27:-11 31:5 33:-15
~by_thre 16:13
~by_two 15:4
~by_what 33:31
~by_when 33:3
~by_which 33:20
~by_whom 7:11 15:30 19:-14 33:-11
~bye 25:53
~c 6:-23 10:29 32:36 33:44 34:15
~c_what 10:36
~c_when 33:15
~ca 20:15
~calendar 0:11 1:26 2:-15 4:26 5:-13 8:-25 10:-16 12:-9 13:-10 14:32 16:5 17:-12 18:19 19:34 22:-11 24:-16 25:-20 26:26 29:-12 31:-11 33:18
~calendar_accordingly 16:29
~calendar_for 1:7 4:19 14:14 32:14
~calendar_link 14:44 26:-4
~calendar_of 19:31
~calendar_the 1:6
~calendar_week 33:38
~calender 14:10
~call 1:30 2:-9 4:12 5:6 6:-21 10:-1 12:3 14:-40 19:39 20:-24 29:43 31:-18 32:-25 34:36
~call_the 6:-6 12:25
~cam 10:33 19:51 20:-10 23:31
~cam_befor 19:47 20:-7
~can 0:5 1:-14 2:51 3:15 4:-5 5:-117 7:9 8:29 9:-113 10:-16 11:23 12:24 13:-82 15:-16 17:20 18:-15 19:-107 20:21 21:4 22:36 23:7 25:-56 26:8 28:-9 29:-11 30:-11 31:-43 32:-63 33:10 34:25
~can_a 2:-1 33:4
~can_add 26:12
~can_anyon 15:-19 34:21
~can_be 6:17
~can_do 7:-16 8:23 11:27 23:14
~can_i 0:-5 1:-31 2:27 3:28 4:-38 5:-29 6:26 7:42 8:-59 10:-86 11:5 15:15 17:3 18:-16 20:42 22:3 25:9 26:1 27:1 29:-23 31:-17 33:-74
~can_it 2:68 21:17
~can_my 2:1
~can_newcomer 17:22 21:2
~can_not 2:-38 10:56 33:3
~can_one 0:8 11:16
~can_our 2:15
~can_peopl 12:37
~can_somebody 29:17
~can_someon 7:-29 8:29 22:3
~can_still 2:8
~can_the 30:20 33:31
~can_we 2:50 6:-20 12:8 22:28 26:-15 27:18 29:-14 33:26
~can_you 2:-68 4:18 8:14 11:-8 20:-5 22:3 23:-14 24:23 25:-56 29:51 30:-26 31:21
~cancel 24:14 29:12 31:8
~cancel_my 8:12 29:28
~candidat 0:23 5:4 10:21 14:8 18:-12 20:-31 28:30 29:-31
~capital 29:10
~capital_of 29:10
~car 10:-40 29:28 34:33
~car_of 34:30
~cas 15:2
~ce 6:19 10:-7 12:29 20:10 29:-18
~ce_what 6:22 10:-2 20:11 29:-6
~ceo 29:29 34:-27
~chain 29:14 33:44
~chanc 2:38 10:-1 21:37
~chanc_of 21:17
~chang 1:-84 2:4 5:-3 6:-24 10:32 13:39 14:-1 15:36 16:26 19:-24 20:-3 21:11 27:35 28:15 29:-14 31:-3 34:16
~chang_a 2:6
~chang_after 10:24 13:16 15:-1
~chang_dat 34:18
~chang_it 16:31
~chang_of 16:12
~chang_rc 2:-7 15:12
~chang_the 2:11 15:50 16:-31 24:7 33:-9
~chang_to 16:19 27:18
~changelog 1:36
~channel 2:-22 11:28 14:-1 25:11 26:38 27:32 28:-6 29:5 30:15 31:24 32:-7 33:-8
~channel_from 27:-1 31:40
~channel_get 26:5
~channel_subscrib 26:35 27:-1
~channel_thank 11:4
~charg 34:49
~charg_of 34:23
~chart 14:33
~chas 23:30 31:-10
~chat 23:17
~check 0:-13 6:4 11:21 17:-26 18:-1 20:8 24:16 27:4 28:9 34:11
~check_can 29:8
~check_do 31:7
~check_how 5:12
~check_is 28:16
~check_what 32:17 33:-10
~check_when 14:1
~checkpoint 1:20 18:25
~cheer 5:9 8:10 10:-3 14:1 15:-3 17:-9 20:6 25:9 27:-5 28:10 34:-16
~cherry 2:33 10:34 11:-12 25:-1 29:7
~cherry_pick 2:33 10:34 11:-12 25:-1 29:7
~chill 28:13 32:8
~christma 25:22 28:-34 29:17
~ci 2:54 9:-12 12:-21 16:23 23:-13 24:-6 25:-21 27:21 29:90 31:-6
~claim 12:14 15:6
~cleanup 2:20 22:3
~clf 29:-21 33:50
~client 0:-14 1:-39 2:16 6:22 10:36 12:14 15:8 16:23 18:-14 19:-5 20:-29 22:26 24:1 28:-6 29:-65 33:19 34:22
~client_lib 2:-54 10:21 12:18 16:2 21:10
~client_librari 6:-8 12:10 34:27
~client_library 2:2 6:1 10:27 15:21 16:1 22:7 33:-19
~clock 10:-5 28:68
~clon 4:45 17:30 18:-19
~clos 1:8 5:-21 6:37 7:-22 9:-36 12:41 20:-39 22:-13 24:2 28:40 29:4 33:26
~clos_are 28:13
~clos_for 12:39 29:-4 33:16
~clos_or 28:14
~clos_the 29:13
~closest 18:69
~closest_dat 18:3
~clu 17:2
~cod 2:22 10:30 12:17 17:8 18:-1 20:-8 33:25
~cod_for 33:23
~cod_freez 29:-54 33:50
~cod_or 10:6
~codenam 19:2
~coffe 25:37 29:6 34:-5
~coffe_machin 29:34
~com 2:-30 11:-14 12:23 14:-1 18:74 20:31 21:38 25:-54 28:-31 31:-23 32:36 33:-15 34:-25
~com_along 5:36
~com_befor 18:14 33:24
~com_day 18:6
~com_into 6:-5 12:8
~com_on 2:11
~com_out 19:47
~com_under 10:48
~com_up 18:8
~comma 21:15
~command 11:92
~command_for 11:8
~commit 2:-4 11:-25 17:12 25:16 29:49
~committ 33:8
~company 11:-10 29:25
~compar 14:-4 19:33
~compil 29:44
~complet 14:48 20:-1 33:35
~con 5:30
~concern 10:22
~condition 9:31 29:3
~conferenc 29:23
~config 21:3
~confirm 33:23
~confus 6:5
~congelamento 1:3
~congelamento_de 1:3
~congrat 25:48
~congratulation 25:24
~consent 9:10
~consider 8:11 10:17 21:18
~consider_a 21:14
~contact 34:63
~contact_for 34:27
~contract 29:24
~contribut 17:68
~contributor 29:14
~contributor_guid 17:40 29:-6
~convinc 7:16 21:36
~cooki 25:7
~cool 2:10 25:13
~coordinator 34:25
~copy 4:6 14:-25 26:9 33:6
~correct 6:-2 20:22 21:4 33:57
~correct_it 16:19
~correction 16:27 33:-10
~cost 18:-6 26:29 29:15
~could 0:5 2:18 11:-35 12:-4 14:8 16:15 18:-16 20:-7 21:2 22:44 30:-4 34:-19
~could_a 2:11 21:20 22:-17
~could_i 26:18
~could_my 22:11
~could_somebody 7:6
~could_we 7:19 8:-11 12:-20 22:44 25:26
~could_you 1:8 4:12 7:-28 8:3 9:3 11:-11 14:31 18:-2 29:14 33:14
~count 5:5 8:-24 10:69 13:30 28:33 33:-12
~count_as 10:11
~count_me 28:12
~countdown 27:15 28:58 31:11
~countdown_to 28:32
~coupl 6:26
~coupl_of 6:26
~cover 2:-9 10:46 25:25 29:2 33:-13
~crash 2:21 22:6
~creat 1:23 3:31 4:24 11:7 29:13 34:22
~creat_a 4:-2 11:13 29:53
~creat_the 3:22
~cryptography 8:6 29:-2
~css 2:36 11:-11
~current 4:16 5:59
~currently 12:41 26:7
~customer 2:9 4:-3 6:6 9:-3 12:2 15:20 20:29 24:-15 29:5
~customer_for 29:23
~customer_how 28:2
~customer_i 17:18
~customer_is 2:29 6:5 9:32
~customer_what 5:-13 13:25 17:-17 18:64
~customer_when 20:10
~customer_who 34:23
~cut 2:47 5:38 6:34 9:-5 12:-15 20:3 25:-23 28:-12 31:54 33:-14
~cut_rc 29:52 33:-17
~cut_the 20:37 29:-38 31:22
~cutoff 1:27 6:10 10:-15 14:11 18:47 21:15 22:-17 24:-7 29:-16 33:37
~cutoff_for 1:1 21:18 22:-32 33:70
~cve 22:46 29:60
~cyc 3:2 29:-20 34:6
~cycel 3:15 14:8 16:-10 19:17
~cycl 1:-52 2:-21 3:76 4:78 5:37 6:-48 9:-34 12:-25 14:33 16:-37 17:-15 18:-79 19:59 20:-14 22:-44 24:-17 25:-60 27:-35 29:-65 31:-27 32:-59
~cycl_be 3:1
~cycl_befor 3:26 19:30
~cycl_for 2:-2 3:7 4:56
~cycl_look 14:35
~cycl_nam 4:4
~cycl_next 3:17
~cycl_pleas 3:-19
~cycl_we 5:35
~cycll 3:2
~cyycl 3:27 5:2
~czy 2:42 6:41 12:30 17:-5 29:-6 33:-27
~d 4:-1 10:4 11:-6 13:-10 17:6 18:19 21:-24 25:3 26:8 27:31 28:-48 29:2 34:7
~daily 24:7 27:16
~dank 3:13 6:13 9:6 11:-4 12:9 13:-6 14:7 16:-4 17:-5 18:-4 19:5 20:7 21:1 25:20 29:-14 33:-4 34:-5
~dank_dir 3:14 6:13 8:3 9:7 11:-1 12:9 13:-4 14:14 16:-3 17:-1 18:-2 19:5 20:7 21:2 25:-3 26:1 29:-4 33:-3 34:-4
~dark 6:-2 9:32
~dark_mod 6:-2 9:32
~das 2:9 5:-3 29:56
~das_releas 27:9
~dashboard 9:9 22:10
~dat 0:14 2:-177 4:6 5:-127 6:-18 7:-48 8:-34 9:-142 10:-187 11:10 12:-101 13:-26 14:44 15:41 17:-56 18:44 19:64 20:87 21:-70 22:-72 23:-59 24:-105 25:-140 26:26 27:-9 28:-34 29:-24 30:-84 31:-51 32:20 33:68 34:-16
~dat_are 32:34
~dat_as 14:1 15:21 19:2 33:-29
~dat_between 1:5
~dat_can 33:17
~dat_chang 16:1 20:-16 26:19 27:56 33:-41
~dat_de 20:42 33:-5
~dat_did 19:15
~dat_doe 33:6
~dat_fall 32:19
~dat_for 4:13 6:20 14:54 16:27 18:-20 19:-23 20:-7 27:-3 29:60 32:-10 33:9 34:-24
~dat_from 14:21
~dat_go 18:4 33:12
~dat_in 0:24 14:-20 26:23 31:6 33:-11
~dat_is 16:14 28:14
~dat_limit 1:12
~dat_of 14:-77 16:3 18:-75 19:53 20:32 29:28 33:22
~dat_on 33:34
~dat_pleas 14:-8 15:9 16:-50 18:35 20:13 33:19
~dat_should 14:24 18:11
~dat_thank 19:2 26:3
~dat_to 0:1 29:14
~dat_was 19:7
~data 16:8 33:17
~data_los 16:8
~databas 29:38 33:-17
~day 1:41 2:-93 6:-65 7:-9 8:-112 10:-30 11:-86 12:-72 13:-93 14:-33 15:-50 16:73 17:4 18:-68 19:25 20:68 21:-51 24:63 25:21 26:-11 27:-135 28:64 29:-65 30:-3 31:-37 32:29 33:36 34:-68
~day_after 1:17
~day_ahead 24:2 32:7
~day_as 10:-5 16:7 33:2
~day_away 24:18
~day_befor 1:70 24:59 28:-19
~day_did 19:33
~day_do 20:31 29:-9 33:28
~day_doe 33:12
~day_for 16:25 20:20 22:24 32:15 33:43
~day_in 16:-16 24:52
~day_is 20:13 33:52
~day_later 16:40
~day_left 24:4
~day_of 10:45 20:23 28:-6 29:8
~day_on 1:17
~day_out 24:19
~day_pleas 16:50 24:-40 28:-14 31:6
~day_so 16:8
~day_thank 10:8 16:19 20:-1
~day_the 20:42
~day_to 16:-24 28:70
~day_until 29:34
~db 29:40
~de 5:-3 6:-31 9:32 10:-75 12:28 13:-2 14:-14 16:12 17:38 18:-6 19:-48 20:19 24:34 25:-41 28:28 29:-84 31:49 32:1 33:-13 34:-1
~de_la 31:29
~de_releas 24:14 28:24
~deactivat 31:24
~dead 2:29 29:2 33:11
~deadlin 0:14 1:32 2:-48 5:-21 6:24 8:-1 11:24 12:-18 14:18 15:-5 17:-3 18:24 19:-13 20:-31 26:6 27:11 29:-14 30:1 31:-16 32:6
~deadlin_are 14:59 32:-32
~deadlin_com 18:6
~deadlin_for 0:55 1:39 18:-28 28:13 29:16
~deadlin_in 27:3
~deadlin_on 32:1
~deadlin_pleas 33:17
~deadlin_thank 0:3 14:-8 18:19
~deadlin_to 33:10
~deal 10:39
~deal_with 10:39
~dealin 0:11 18:18
~dear 25:28
~deb 29:24
~debdiff 7:9
~debian 25:16 29:33 33:-6
~decid 3:16 6:-11 7:13 8:-2 9:18 13:-32 16:9 20:2 22:-21 25:-1 34:52
~decid_on 3:15 7:19 8:-13 16:4
~decision 7:8 8:11 9:13 13:1 29:-22 34:4
~decision_on 7:16 8:13 9:10 13:-13
~deck 14:7 18:39 29:-14 33:25
~declin 8:27 9:-17 29:4
~declin_the 29:15
~default 23:44 29:-3
~defin 0:4 10:51
~definition 10:19
~definition_of 10:19
~delay 15:71 16:35
~delay_final 15:27
~delay_of 15:25
~delay_the 29:12
~delet 18:12 23:-9 29:26 31:32
~delet_the 6:1 24:16 29:33
~deliver 27:4
~dem 27:20 29:1
~demander 21:21
~demander_une 21:21
~demo 1:21 11:26 29:-4
~den 4:2 27:14
~den_str 27:20
~deni 13:35
~dentist 29:26
~deny 7:31 8:41 13:-13
~dep 2:20 28:39 29:-57 33:35
~dependenci 12:11
~dependenci_in 12:7
~dependency 2:13 10:8 33:14
~deprecat 2:8
~deputy 34:30
~der 9:21 10:10 29:-15 33:16
~derogation 13:20
~des 5:2 9:16 16:5 31:9
~des_chain 29:19 33:10
~describ 10:45 17:31 33:-8
~describ_the 5:15
~describ_what 10:24 33:-7
~design 29:4
~despit 13:9 22:30
~despit_the 13:9 22:12
~dev 2:-3 5:58 11:-6 12:-9 17:23 18:-28 25:-3 26:4 27:49 28:-1 29:-19 30:29 31:3 34:-17
~dev_dependency 10:8
~dev_or 5:41
~dev_to 27:28
~develop 5:25
~developer 10:25 17:2
~development 4:10 5:22 12:18
~dialog 22:1
~did 5:17 6:83 7:3 8:-51 9:60 10:-92 12:29 13:48 14:-64 15:-6 16:-23 17:-2 18:-49 19:64 20:-60 21:-70 22:-12 23:38 24:-33 28:-52 29:-26 30:44 31:-56 32:-5 33:-39 34:6
~did_anyon 13:30 21:-12
~did_i 2:21 6:22
~did_it 25:41
~did_m 6:35
~did_my 9:24
~did_not 8:9 22:4
~did_rc 6:14
~did_someon 7:4 12:6 30:4
~did_str 12:25
~did_the 5:-8 9:35 12:37 19:4 23:6 29:24 33:-14 34:26
~did_they 5:6
~did_we 3:21 5:-48 6:6 7:-15 9:14 13:21 19:34 29:-19
~did_you 7:27 8:-11 30:36
~die 12:15 19:14 29:-57 33:13 34:18
~die_abhangigkeiten 12:9 33:9
~differenc 10:32
~differenc_between 10:28
~different 33:29
~digest 2:-6 26:33 27:61 29:-23 30:5 31:27
~digest_her 31:10
~dir 3:14 6:7 8:3 9:7 10:14 11:-2 12:5 13:-5 14:14 16:-4 17:-2 18:-6 19:5 20:7 21:1 25:-3 26:1 29:-5 33:-19 34:-7
~direct 23:14
~direct_messag 23:14
~disabl 31:55
~disclaimer 2:1
~discus 8:-6 21:5 29:15 30:5 31:-19
~disk 28:-21 29:57
~distribution 27:42 29:-26 31:12
~distro 7:8
~dm 27:97 33:-32
~dm_me 24:-24 27:88
~dm_when 24:3 33:-8
~dms 2:-28 11:35 25:-28 26:49 27:10
~dni 28:62 29:-20
~do 0:31 1:-46 2:6 3:61 4:-8 5:-53 6:-69 9:-87 10:26 11:30 12:-18 13:-99 14:-36 15:38 16:-6 17:27 18:-18 19:-105 20:8 21:23 22:-132 23:30 24:-19 25:-46 26:29 27:-134 28:36 29:18 30:52 32:-1 33:-14 34:31
~do_client 10:11
~do_doc 2:1
~do_for 11:16
~do_i 0:5 9:-51 10:-20 11:16 14:-41 15:12 17:21 18:29 20:-71 22:-24 23:-43 25:-106 29:21 30:23 32:5 33:-33 34:85
~do_my 11:-4 29:10
~do_new 2:-17 12:16
~do_not 0:41 2:-53 3:48 4:-4 6:-2 7:16 9:-2 12:-41 14:-12 15:66 16:-52 21:14 22:-32 23:11 24:7 26:5 27:-24 29:-76 30:55 31:8 33:-85
~do_peopl 0:-13 11:14
~do_rc 28:20
~do_reminder 23:17 31:-10
~do_that 2:8 11:13
~do_the 4:7 16:21
~do_they 10:12 11:14
~do_we 2:-56 3:-8 5:-1 9:6 12:3 14:57 17:-11 18:-14 19:-46 20:37 25:-19 26:-5 28:32 29:61 30:-13 33:2
~do_you 0:7 2:3 3:34 7:7 10:4 14:-34 20:18 24:-4 25:2 26:53 30:-69
~doabl 2:37
~doc 0:58 1:52 2:39 10:-31 12:-35 15:-11 16:-44 17:59 18:-14 19:-5 21:-60 24:1 26:1 27:12 29:2 31:12
~doc_about 27:6
~doc_fix 17:27 21:-3
~doc_for 11:12 29:13
~doc_freez 0:45 10:-34 25:12 29:10
~doc_patch 2:75 10:-32
~document 29:6
~documentation 0:18 3:4 5:-18 11:15 24:2
~documentation_freez 0:29
~documentation_patch 2:40
~documentation_team 24:10
~doe 0:-34 1:-17 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:17 15:-27 16:-43 17:-2 18:-19 19:-51 20:28 22:-53 24:-40 25:-68 26:37 27:-42 28:-3 29:35 30:-37 32:3 33:9 34:-41
~doe_a 2:5 34:12
~doe_anyth 18:26
~doe_featur 10:20
~doe_ff 2:-42 10:52
~doe_it 2:37 20:56
~doe_m 33:40
~doe_mean 10:10
~doe_my 6:12 13:14
~doe_not 8:4 29:29 31:13
~doe_one 11:54 29:-20
~doe_rc 33:34
~doe_str 33:21
~doe_that 11:5 29:-5
~doe_the 2:34 3:21 5:15 14:14 19:-26 20:13 28:11 29:1 33:-17 34:-4
~doe_thi 10:-24 14:27 19:8 29:8
~doing 5:37 9:16 33:12
~don 6:69 9:-2 10:-8 14:-39 16:-3 17:36 20:19 22:12 29:-20 33:-29
~don_and 18:14
~don_by 22:14
~don_with 6:-3 12:26 18:27
~door 6:35 22:14 29:-57 33:10
~door_for 12:2 22:16
~down 8:60 9:13 10:-39 11:-27 12:9 16:21 18:13 20:-11 25:-45 27:-40 29:25 31:41 33:63
~down_for 33:37
~down_the 8:29 9:4
~download 20:41 29:7
~download_it 20:19
~download_the 29:8
~draft 4:20 20:8
~draft_a 4:10
~draft_the 20:9
~draw 14:31
~dream 6:1 11:-18 25:31
~driver 2:56 8:14 29:-16 33:15
~drop 2:4 20:18 24:42 29:-68 30:22 31:14
~drop_me 30:2 31:15
~drop_the 24:8 27:-8 31:23
~due 6:-35 10:-11 24:56 25:-43 28:-22 29:-46 32:96 33:33
~due_befor 18:28 32:6
~due_by 32:18
~dumb 10:28
~dump 14:28
~dur 2:84 10:-16 12:-25 17:5 31:43
~dur_str 2:57 10:-24
~dur_the 2:13 22:1
~durch 6:6 9:27 29:-19
~duty 34:32
~e 2:-27 6:41 7:45 8:-37 10:-29 18:31 29:13 34:8
~each 27:33
~earlier 6:-14 15:19 16:24 18:39 19:17 23:4 33:-22
~early 1:11 2:5 3:9 11:-7 21:20 23:36 29:-19 33:-8
~earth 10:34
~easy 17:54
~eat 17:-7 25:50
~edit 2:22
~een 2:11 24:18
~effect 12:56
~ein 1:15 9:-15 21:36
~ein_exception 9:-2 21:6
~ein_featur 2:11
~einen 1:11 16:18
~einen_tag 16:23
~el 6:13 16:23 18:7 25:-17 29:32
~el_schedul 18:15
~els 11:33 25:2 31:24
~email 26:40 27:11
~embarrass 22:2
~emoji 9:10 10:16
~en 5:78 6:-6 10:-22 13:9 14:-16 18:7 29:-13
~en_is 5:64 10:-11
~encryption 9:1
~end 1:4 2:-69 4:42 14:-3 16:13 19:3 20:17 21:19 22:-8 28:-58 29:22 32:47
~end_in 14:-3 19:11
~end_of 1:4 4:18 16:1 20:35 29:-16 31:-21 32:29 33:21
~end_up 21:8
~endpoint 2:26
~engineer 17:31 25:13 29:-9
~english 25:3
~enough 2:11 6:-1 7:23 31:53 33:-9
~entail 7:8 15:3
~enter 1:35 5:24 11:29 14:-12
~enter_a 1:33
~enter_the 5:15
~entry 1:19
~environment 17:2
~eol 10:71 11:-18 19:-21 20:-9 29:18
~epoxy 14:-24 19:82
~error 2:39 10:-5 29:35
~error_messag 2:35
~eta 10:-16 16:-24 20:86 25:-10 28:7 29:-9 33:46
~eve 24:48 27:-8
~even 10:-31 12:-23 15:12 21:62 22:13
~event 18:38 27:2 32:25
~ever 11:-14 17:29 25:20
~every 8:-7 13:22 14:89 20:-11 24:47 25:16 27:60 28:-13 31:-45 32:-15 33:-49
~every_dat 14:50
~every_deadlin 14:6
~every_freez 27:22 31:-23
~every_mileston 14:34
~every_monday 24:44
~everybody 25:22
~everyon 5:16 9:1 12:3 14:-12 18:7 20:11 25:-14 31:7 34:3
~everyon_i 7:12
~everyon_is 12:10
~everyon_keep 10:20
~everyth 8:3 11:23 12:27 13:6 14:27 16:15 20:-27 25:-31 29:-17 31:14
~everyth_from 14:39 31:-10
~everyth_that 8:21
~exact 33:51
~exactly 10:37 25:14 28:12 29:-14
~exampl 7:42 11:25 25:-16
~exc 8:-6 9:44 13:31 22:16 29:-19
~exception 2:-4 5:-20 8:43 9:27 11:2 12:-26 13:25 14:-1 16:-28 17:-22 20:-16 21:41 22:38 27:14 32:-16 33:-26 34:28
~exception_approv 9:31
~exception_are 27:21
~exception_be 21:23
~exception_but 21:23
~exception_for 2:22 8:15 9:15 13:25 21:-30 22:34 34:-28
~exception_i 9:42 13:-2
~exception_if 21:35 22:-22
~exception_is 13:-2 21:14 27:34
~exception_list 13:11
~exception_need 8:-10 21:52
~exception_of 22:31
~exception_on 7:24 8:-21
~exception_queu 13:15
~exception_request 8:15 9:-1 22:8
~exception_thank 8:2 13:8
~exception_that 13:26 21:-18
~exception_thi 13:3
~exception_to 10:29 13:-9 22:20
~exception_want 22:19
~exception_wer 13:-8 19:20
~exception_with 13:21 21:-1
~exceptoin 13:5
~excus 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
~excus_me 0:2 1:11 6:9 8:-6 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-6 20:3 24:-10 27:-16 28:5 29:-2 31:-3 32:5
~exec 27:4
~exempt 2:18 10:12 12:-10
~exemption 13:5 22:34
~exist 3:24 5:-3 6:4 11:26 29:-13
~exist_a 11:9 17:9
~expect 17:10 20:56 29:-15 33:22
~expect_of 17:21
~expens 29:9
~expir 6:57 9:32 13:4 20:-1 32:-5
~explain 10:70 11:37 13:-7
~explain_how 11:5
~explain_the 11:2
~extend 6:-12 8:16 15:8 29:4 33:13
~extension 22:19
~extra 0:31 1:41 22:5
~extra_day 16:28 22:3
~fail 29:57
~fall 10:7 18:-4 32:71 33:21
~fall_in 32:9
~fall_into 32:17
~fall_on 33:22
~fall_under 10:34
~fang 17:24
~fang_i 17:24
~far 5:23 6:2 10:-22 12:-17 13:65 20:-13 23:40 28:70 29:-53 33:-13
~far_as 18:5
~far_is 5:27
~far_off 28:54
~favour 0:24 8:1 34:-3
~favour_of 0:24 8:1 34:-3
~feaatur 33:9
~featuer 33:22
~featuer_freez 33:12
~featur 0:-48 1:-13 2:15 3:-9 5:23 6:6 7:-44 9:-51 10:26 11:6 14:-48 15:7 16:18 19:27 20:-34 22:7 27:-15 28:19 29:-29 30:-8 31:-9 32:-56 33:18 34:6
~featur_are 2:-17 12:28
~featur_can 6:21
~featur_cod 33:33
~featur_freeez 33:7
~featur_freez 2:-45 10:4 15:19 16:16 17:12 18:3 19:23 21:-4 24:27 25:10 26:15 27:-14 29:-93 33:-7
~featur_i 21:3
~featur_in 2:14
~featur_is 2:8
~featur_or 2:-6 5:61 34:11
~featur_proposal 16:23 33:-8
~featur_still 12:15
~featur_work 2:-9 5:32
~featurefreez 33:17
~feautr 28:1 29:-9 33:31
~feb 4:22
~fedora 20:7 29:11
~feed 14:-25 26:69 27:34
~feez 10:32 12:11
~ferez 12:19
~fetur 10:-14 12:7 16:1 29:-10 33:33
~fetur_freez 10:-12 16:2 33:40
~few 32:20
~few_day 32:20
~fewer 26:-19 30:48
~ff 0:-37 1:-73 3:-17 4:-27 5:-5 8:-82 9:-153 10:28 11:-83 12:13 13:-116 14:-44 15:77 16:100 19:34 20:-144 21:-71 24:6 25:-121 26:-20 27:-12 28:44 29:-274 32:-4 33:60
~ff_and 2:4
~ff_dat 19:41
~ff_in 12:8 28:14
~ff_is 24:10 27:-10 33:33
~ff_on 12:22 19:4 34:4
~ff_pleas 28:35 33:-24
~ff_thank 10:13
~ffe 2:-81 6:-44 9:30 10:29 11:16 13:37 14:-12 19:-47 21:104 22:77 24:-32 27:-70 28:-28 29:-133 33:-82 34:-21
~ffe_for 8:31 22:1
~ffe_on 13:18
~ffe_pleas 22:38
~ffe_request 21:17
~fil 2:-10 9:11 10:-20 11:-5 13:28 21:39 22:46 29:30 34:-34
~fil_a 9:6
~fil_an 11:1 21:-8 29:20
~fil_it 21:23 22:14
~fil_that 21:2
~fill 18:29 21:24 29:-36
~fill_in 18:31 21:24 29:-27
~fin 2:62 8:61
~fin_with 8:9
~final 0:-15 5:-9 6:28 10:29 14:-14 16:12 17:-12 19:8 20:27 22:-38 23:-6 24:16 25:-68 27:8 29:-100 32:-35 33:27
~final_dat 4:19 33:6
~final_on 20:2
~final_rc 6:6 14:-25 16:14 18:3 20:-107 31:9 33:69
~final_releas 10:30 20:29 24:3 27:16 33:-70
~finally 25:10
~find 7:3 17:6 21:17 22:-4 29:28
~find_the 7:7 29:2
~finish 2:10 12:19 22:5 28:9 33:-15
~finish_my 28:22
~finish_the 6:22 22:5
~finla 20:11 33:15
~finla_rc 33:18
~first 2:-17 9:-6 10:-41 16:-10 17:92 18:75 20:-9 21:10 25:-8 29:-23 33:39 34:-19
~first_day 4:27 17:52 25:-22
~first_patch 17:25
~first_rc 33:77
~first_tim 17:17
~first_week 17:2
~fiv 10:3 16:22 25:13
~fiv_day 1:4
~fix 1:-30 2:38 5:20 6:-33 8:12 10:3 13:-34 16:59 17:31 22:32 25:-7 33:-12
~fix_after 22:2
~fix_be 20:1
~fix_for 2:48
~fix_in 2:41
~fix_is 8:10 16:22
~fix_it 16:20
~fix_now 12:15
~fix_the 29:11
~flag 11:6 12:2 24:33 29:-12
~flamingo 19:96 33:-25
~flight 29:1
~floor 29:17
~flow 12:6
~folk 0:4 1:3 3:-7 4:10 8:-8 9:2 11:-3 16:-1 17:12 20:3 24:9 25:5 27:-9 29:-1 30:11
~folk_can 24:7
~folk_how 17:22
~folk_what 5:15
~folk_when 29:-22 33:18
~folk_would 30:12
~follow 3:16 4:14 10:-48 11:16 14:-45 17:-10 18:64 24:28 26:45 27:54 28:-3 33:-53 34:-16
~follow_deadlin 18:3
~follow_featur 26:4
~follow_releas 3:26 4:14 20:-12
~follow_the 18:13 26:14
~follow_up 24:42 27:-10
~foo 25:-11 29:43
~fooclient 33:5
~for 1:9 2:-10 4:29 5:-6 6:17 7:-10 8:13 10:6 11:4 12:-17 13:21 14:-20 15:-26 16:-16 17:-6 18:-7 19:-21 20:12 21:47 22:59 24:-20 26:5 27:5 28:11 29:1 30:-6 31:1 32:6 33:27 34:12
~for_a 2:41 3:46 9:-34 21:43 22:9 29:-62 32:-13
~for_an 10:-34 13:79 21:41 22:-3
~for_another 0:23
~for_ask 8:-8 11:11 12:4 17:4 19:5 22:-21 24:3 32:5
~for_backport 1:1
~for_client 16:11 33:12
~for_dat 26:23
~for_doc 0:7
~for_exception 21:30 34:-4
~for_featur 10:-28 12:21 16:-20 24:9 28:25 33:22
~for_ff 24:-18 28:37 31:42
~for_ffe 13:-26 21:67
~for_final 6:6 16:-4 24:11
~for_freez 27:14
~for_good 6:37
~for_googl 14:-6 26:41
~for_hibiscu 14:38 34:18
~for_how 29:11
~for_it 2:2 22:7 33:30
~for_les 1:3
~for_lib 34:6
~for_librari 28:6 33:19
~for_lunch 29:59 32:-18
~for_m 2:13 6:-4 16:3 23:-8 24:49 33:36
~for_me 1:-5 2:-7 7:-30 10:36 11:-26 13:18 14:8 21:12 24:-19 25:1 27:17 29:11 31:24 33:9
~for_membership 33:17 34:1
~for_mileston 24:16 27:5
~for_monday 1:10
~for_mov 11:31 25:3
~for_my 3:19 19:30 21:-2 33:-8
~for_new 2:-56 6:33 17:32 29:-54 33:61
~for_next 32:1
~for_one 0:6 2:17 16:2
~for_our 22:51
~for_pr 22:32
~for_propos 6:1
~for_proposal 6:5
~for_pull 22:46
~for_rc 1:-30 16:4 23:41 24:27 29:50 31:-29 33:-24 34:7
~for_releas 1:7 27:11
~for_requirement 13:37 28:21
~for_review 33:42
~for_sept 1:-11 24:29
~for_september 32:11
~for_someon 25:10
~for_str 6:3 10:-48 16:36 23:23 24:-51 27:13
~for_string 21:10 22:-10
~for_test 5:21 8:26 21:15 28:-15
~for_the 0:4 1:28 2:-22 3:-19 5:5 7:4 8:10 9:34 10:-7 13:20 16:-12 17:-17 18:-9 20:22 21:-18 22:41 23:-19 24:-40 25:14 28:4 29:15 30:-9 31:-42 34:16
~for_thi 1:-23 21:26 22:-2 29:47 30:1
~for_thursday 32:22
~for_today 31:30
~for_translator 10:19
~for_two 8:2
~for_us 1:17 32:26
~for_version 4:18
~for_what 9:25
~for_your 25:4
~forbidden 2:12 10:-25 12:10
~forc 6:-27 12:96 33:-21
~forget 1:-8 2:-10 4:11 7:-17 9:1 10:6 11:14 12:1 14:5 19:-8 20:-2 22:-1 23:-14 24:35 28:-13 29:-4
~forget_how 17:12
~forget_is 6:10
~forget_rc 10:20
~forget_what 17:-3
~forget_when 3:2 20:-3
~forget_who 34:11
~forgot 1:1 2:5 8:7 9:2 11:-16 13:-8 16:15 17:-14 25:-2 28:10 29:10 30:-2 33:4 34:-5
~form 21:38
~fortnight 28:11 32:10
~fortnight_befor 28:3
~forward 15:13 29:8
~fosdem 20:-6 25:13 29:23 33:-5
~four 1:2 3:23
~four_month 3:24
~fpf 6:26 10:30 16:3 20:-16 29:-52 33:48
~fpf_dat 20:-3 33:29
~fre 12:19
~free 12:23
~freeez 12:4 14:6
~freez 0:12 1:8 2:3 3:-37 5:-48 7:-7 9:4 10:13 12:1 13:6 14:2 15:6 16:14 18:8 19:8 20:-67 21:-12 22:19 24:6 25:3 27:10 28:8 29:7 30:-39 31:6 33:-4 34:-1
~freez_a 1:32 6:-4 10:-24 12:12 15:17 16:28 24:-26
~freez_about 10:38 33:-2
~freez_activ 12:30
~freez_affect 10:14
~freez_alert 27:25
~freez_already 6:32
~freez_also 19:18
~freez_and 16:17 18:20 33:-30
~freez_apply 2:23 10:18 12:3 34:-11
~freez_are 6:20
~freez_as 15:18
~freez_at 33:18
~freez_back 16:28
~freez_be 16:37 24:-4 33:-9
~freez_been 12:3
~freez_befor 15:17 32:26
~freez_begin 10:-3 27:31 29:7
~freez_begun 12:40
~freez_block 2:18
~freez_break 2:-8 9:50 10:-14 12:-32 13:21 21:41 22:29 25:-9
~freez_but 0:4
~freez_by 13:16
~freez_can 10:16 15:-21 34:20
~freez_cheer 10:5
~freez_com 33:2
~freez_d 18:7 29:-4
~freez_dank 10:4 28:11 29:14 33:-43
~freez_dat 15:16 18:-36 33:13
~freez_do 14:27
~freez_end 16:16 29:2
~freez_exception 8:57 9:55 10:-81 11:24 34:-7
~freez_fall 33:17
~freez_featur 19:11
~freez_for 1:28 10:1 12:-52 33:31
~freez_forward 15:19
~freez_from 27:18
~freez_goe 16:6
~freez_happen 6:12
~freez_has 6:31 14:-6
~freez_hit 18:5
~freez_hold 12:3
~freez_in 10:-11 14:24 18:-7 19:-4 25:22 29:-4 31:-13 33:63
~freez_is 2:26 6:-25 16:14 18:20 21:33 24:-5 33:18
~freez_kick 6:-11 12:26 33:19
~freez_last 10:7
~freez_many 33:-4
~freez_mean 10:32
~freez_merci 10:4
~freez_new 16:19
~freez_no 2:7 31:13
~freez_notic 27:9
~freez_now 12:41
~freez_of 19:16
~freez_on 1:3 12:68 32:-6 33:35
~freez_one 1:1
~freez_only 10:4
~freez_or 2:-5 6:33 10:-33 12:10 18:34
~freez_over 12:2
~freez_pleas 2:-21 10:16 16:-39 22:38
~freez_should 16:41
~freez_sorry 27:7
~freez_start 12:9 16:20 29:28 33:-26
~freez_still 6:2
~freez_stop 2:31
~freez_string 10:3
~freez_thank 2:20 24:18 27:14 29:-41 33:20
~freez_to 27:6 33:-24
~freez_two 19:30
~freez_until 22:5
~freez_vs 10:9
~freez_waiver 11:17
~freez_was 19:38
~freez_when 33:12
~freez_which 29:30
~freez_with 2:-6 10:-25 16:45 19:44 33:-25
~freez_yesterday 6:3 34:25
~freezz 12:5
~french 29:14
~fresh 4:19 5:-5 17:42 18:-2
~freze 12:16 29:15 33:-9
~fri 32:24
~friday 0:-7 1:41 2:6 10:-14 16:40 24:37 27:-22 29:2 32:56
~friday_is 33:46
~friday_pleas 16:27 29:25
~friend 8:-30 25:13 29:13
~from 1:4 4:11 6:-48 8:42 9:-4 10:29 12:-50 14:28 15:-38 19:36 20:-59 21:-2 25:8 26:-34 27:-7 28:-4 29:11 30:2 31:46 33:-1 34:-4
~from_last 9:21 29:20
~from_me 8:32
~from_merg 2:11
~from_now 14:41 27:53
~from_rc 19:4
~from_the 1:11 10:20 14:-27 25:9 27:-78 30:26 31:34 33:-8
~from_which 33:20
~from_you 11:3
~froz 6:21 12:-15 25:4
~frozen 2:1 5:-15 12:62 17:-2 22:23 25:14 29:44 33:-1
~frozen_again 12:-66 25:25 29:41
~frozen_is 25:21
~frozen_or 12:32
~frozn 5:-1 12:72 29:-5
~frreez 14:21
~full 14:58 18:30 28:20
~full_calendar 14:2
~full_list 18:36
~functionality 33:22
~funny 25:30
~futur 18:15
~ga 1:-4 2:-4 4:6 5:-7 6:17 9:-3 10:20 14:32 15:-15 16:28 19:44 20:92 22:-21 24:-17 25:-20 28:18 29:-58 33:-76
~ga_dat 16:7 20:20
~ga_day 20:16
~gantt 5:-12 14:41
~gat 0:3 2:-16 9:-17 12:58 13:-6 18:21 21:4 25:-14 27:8 29:19
~gat_shut 12:26
~gazpacho 19:85 33:-25
~gcc 29:38
~gdpr 9:11 29:-9
~gdpr_banner 9:11 29:-9
~gel 12:51
~gel_des 29:3 33:6
~general 26:20 30:-21 31:30 34:20
~generally 19:17
~generat 4:34
~german 11:17
~get 1:-28 4:36 6:-67 7:18 8:6 10:-17 11:-21 12:-72 13:-95 15:-10 16:-66 19:-27 21:38 22:4 23:3 24:12 26:68 27:31 29:-4 30:9 31:-39 32:-31 33:25 34:-39
~get_a 0:9 2:-15 17:-50 21:-15 24:38 26:25 29:42 33:-21
~get_an 11:-37 21:42 22:39
~get_in 7:11 8:12 26:-11
~get_it 20:3 21:18
~get_its 9:26 22:-8
~get_lock 33:14
~get_my 8:37 9:-1 17:19 20:14 22:-1 29:-24 33:23
~get_tagg 33:40
~get_the 2:-56 4:28 9:8 20:4 26:53 27:28 31:-6 34:-6
~get_thi 2:50 20:1
~get_through 2:17
~get_to 34:11
~get_your 11:13 26:15
~gett 10:-10 11:-12 18:16 21:40 29:-1 31:22
~gett_an 21:23
~gia 6:30 12:3
~git 29:70
~giv 2:-48 5:13 8:22 10:-21 11:38 13:17 16:29 19:-46 20:-19 22:16 27:-5 28:-3 29:-16 32:16 33:7
~giv_me 5:29 11:20 13:12 14:9 16:-36 18:9 19:-16 22:6 24:-11 25:7 27:-96 28:9 31:-40 32:26 33:7
~giv_us 24:7
~global 33:22
~global_requirement 33:22
~glossary 10:25 33:1
~go 1:11 2:29 4:7 6:2 7:-16 8:6 10:-44 12:10 22:-30 25:22 28:5 34:-4
~go_ahead 8:11
~go_by 6:33
~go_for 8:9
~go_in 2:53 12:1
~go_nogo 1:40
~go_out 19:4 23:9
~go_through 9:6
~go_to 25:20
~goe 2:45 6:-20 16:18 20:18 28:-13
~goe_out 6:-16 33:20
~going 2:-4 4:21 9:7 12:17 20:1 25:17 29:-13 31:-5 32:37 33:-11
~going_on 5:13 12:21 32:2
~going_to 15:2 18:6
~gold 20:54 29:-49
~goliv 1:29 20:15 24:9
~goliv_dat 20:22
~gon 2:2 6:80 33:-6
~gon_by 6:32
~good 2:25 6:18 8:11 14:-41 16:-16 17:27 20:5 21:-5 24:-9 25:16 27:-8 33:19
~good_for 10:24 11:29 25:-34
~good_morn 12:5 14:-8 18:16 20:13 24:-48 25:-21 29:2 31:3 33:17 34:10
~good_to 2:48 8:6
~googl 26:17
~got 5:7 6:-5 10:-9 11:14 13:79 17:20 21:-32 25:5 28:40 29:-75 32:10 33:26 34:-68
~got_a 2:9 11:20 17:-15 25:30 29:-24
~got_its 9:9
~got_the 5:4
~got_to 5:4
~got_until 32:19
~gpg 11:-6 29:62
~gracia 0:5 1:-3 5:4 6:-2 8:-7 11:-1 12:-2 13:9 18:-4 25:6 26:10 29:-1 30:4 31:-1 34:3
~grant 2:-18 8:41 13:10 19:8 22:20 25:-2 27:32 29:-9 32:-10
~grant_an 22:16
~grant_exception 13:-12 34:7
~grant_the 8:33 22:-22
~grant_thi 13:24 32:-3
~grant_until 8:24
~grant_us 8:-4 22:44
~grateful 16:9
~great 8:-9 25:55
~green 8:36
~green_light 8:42
~ground 9:12
~guid 11:35 17:47 18:-15 24:16
~h 11:64 22:14 24:39 25:-52 29:-34 31:-2 32:1
~ha 25:32
~hack 17:3 28:5
~had 0:10 6:41 12:-11 25:18 28:-31 31:13
~had_a 0:13
~haha 25:52
~half 2:28
~halfway 5:31 6:-9
~hallo 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
~hallo_zusammen 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
~hand 12:-8 14:-7 20:11 25:30 26:5 29:-20 33:37
~handl 34:44
~happen 2:-2 6:28 7:12 10:15 12:12 13:-14 24:-13 25:-27 32:63
~happen_on 10:28 20:-4 32:8 33:-6
~happen_to 9:26
~happy 16:-10 25:58
~happy_friday 25:15
~hard 1:17 8:28 10:57 28:-24
~has 2:4 3:8 5:45 6:52 7:25 9:28 10:-2 11:-7 12:38 13:30 14:-10 15:42 17:-60 18:-47 19:-53 20:9 21:-36 22:-21 28:-34 29:-13 31:-3 32:-5 33:-25 34:-18
~has_a 20:14
~has_anybody 9:6
~has_anyon 3:2 6:-1 9:29 15:25
~has_anyth 13:28
~has_been 8:30 25:13
~has_featur 6:-18 12:19 33:20
~has_it 12:32
~has_not 6:5
~has_pass 6:10
~has_the 5:38 9:25 10:5 12:42 13:-77 20:12 25:-31 29:4 33:-66
~hav 0:16 2:-22 4:-15 6:19 8:5 11:-30 13:17 15:-24 16:20 17:-8 19:-6 20:-10 22:12 23:32 24:-24 25:19 28:26 29:-10 30:-9 32:12 33:5 34:-26
~hav_a 1:21 22:13 24:18 25:36 28:16 33:-47
~hav_an 3:11 22:3
~hav_and 14:7
~hav_befor 28:27
~hav_ff 10:11 16:10
~hav_for 20:5 33:-6
~hav_got 5:1
~hav_i 2:8 23:23
~hav_in 14:31
~hav_left 28:-5 29:15
~hav_m 10:6
~hav_my 8:33 17:4 25:-16
~hav_never 17:27
~hav_not 6:5 7:42
~hav_on 32:3 33:25
~hav_requirement 6:39 12:-26
~hav_someth 32:19
~hav_str 12:28 16:27 33:-10
~hav_the 2:-24 4:8 12:37 26:19 27:25 28:30 32:-3
~hav_they 12:6
~hav_to 4:-23 10:15 16:-32 17:-7 18:66 20:30 21:49 25:44 26:-7 28:-35 29:-98 33:48
~hav_until 22:32
~hav_we 5:52 6:49 12:5 15:-43 30:10 32:37
~hav_you 33:16
~he 7:23 21:30 22:-19 24:-31 29:18
~head 1:-19 5:-7 14:-25 18:84 24:37
~head_up 24:39
~hear 15:8 25:14 27:34
~hear_about 27:44
~heard 10:7
~hello 6:-3 9:-2 10:17 11:-24 16:-2 17:16 21:16 25:21 29:-4
~hello_relbot 6:-1 10:21 11:-17 21:17 22:-4 25:-15 29:7
~help 11:83 14:-20 15:19 17:87 22:-7 25:-59 29:-12 31:-14
~help_me 5:2 11:47 17:-40
~help_out 17:29
~help_text 2:20 8:7 22:-8
~help_with 17:27
~helpful 33:4
~her 0:-25 2:-80 5:-20 9:-21 10:16 11:5 12:-7 17:61 21:6 25:16 26:-3 27:88 29:-93 31:24
~her_pleas 25:8
~her_thank 27:13
~hereby 16:31 21:-12 22:42
~hereby_ask 21:-12 22:41
~hey 4:2 7:3 8:-1 10:3 13:-10 16:-7 17:11 22:-12 24:-2 25:6 27:-2 29:9 30:-1 31:4 33:3
~hey_folk 1:4 4:11 8:-6 9:3 20:5
~hey_team 10:11 11:3 13:-25 24:-4 25:-22 29:31 30:-3 31:1
~hi 0:12 1:-26 2:9 3:25 5:15 6:-7 7:34 8:-19 11:2 13:-18 14:-20 15:-3 19:7 21:32 22:-18 23:21 24:-20 25:3 27:-28 29:-6 30:19 32:-1 33:16 34:10
~hi_all 14:19
~hi_can 7:26 8:-8 26:13
~hi_how 29:3
~hi_i 17:17 25:11
~hi_is 5:10
~hi_ther 1:-17 5:27 7:1 8:-11 10:17 11:15 13:-9 14:-15 17:-54 20:13 25:-6 31:-5 33:34 34:6
~hi_what 2:19
~hi_when 23:3 25:2
~hi_who 15:-4 34:27
~hibiscu 2:10 4:27 5:27 6:36 9:-33 10:-8 11:-40 14:29 16:9 17:-18 19:17 20:31 22:-10 25:-28 29:-18 32:-14 34:12
~hibiscu_in 2:-15 12:15 29:9
~hibiscu_out 6:2 19:-2
~hibiscu_pleas 14:1
~hint 34:13
~hir 12:-24 25:26 29:26
~history 6:53 19:38 33:-21
~hit 10:33 18:31 20:-9 24:22 28:51 29:-32 33:-35
~hit_me 24:26 33:-2
~hit_the 28:32 29:-18
~hit_us 18:25
~hmm 25:13
~hola 17:46 29:-7
~hold 1:-27 7:38 8:6 10:-33 12:25 15:14 16:22 29:-20 32:8
~hold_for 32:20
~hold_off 7:29 8:-16 21:2
~hold_the 15:16 22:15
~holiday 28:-27 29:19 31:14
~hook 27:47
~hop 2:4 6:2
~horizon 18:29 29:-8
~hotfix 2:21 20:6
~hour 10:-60 20:23 24:57 27:-6 28:53 33:15
~hour_befor 24:60
~hour_of 10:-20 33:39
~how 0:-21 1:-61 2:-90 3:21 4:-47 5:23 6:-148 7:-11 8:-84 9:20 10:3 11:67 12:-85 14:-11 15:4 16:-79 17:64 18:-41 19:41 20:-9 21:8 22:-99 23:12 24:-75 25:-5 26:-8 27:-98 28:91 29:42 31:-88 32:-92 33:-11 34:-45
~how_are 3:10 5:20 11:-3 14:-12 17:-6 25:37
~how_can 0:-20 2:4 11:11 15:14 17:35 30:-28
~how_clos 28:34
~how_do 11:39 15:15 17:16 21:-28 28:-52 29:26 30:6 34:12
~how_doe 11:31 17:43 19:5 29:-60
~how_early 11:-5 21:20 23:8
~how_far 5:14 20:-7 23:33 28:53 29:-36
~how_i 11:45 29:6 30:-24
~how_is 0:1 5:10 9:57 14:34 15:-10 17:-24 20:-27 25:29 28:-37 29:-51 33:8
~how_lat 33:39
~how_long 3:6 5:-32 11:-25 17:-11 19:18 20:25 28:63 29:14 33:-54
~how_many 10:-40 11:-88 13:50 14:18 17:-43 19:36 20:-12 24:-12 25:-64 28:29 29:75 33:-52
~how_much 28:55 29:37
~how_old 29:30
~how_soon 20:36 28:10 29:-11
~how_to 11:29 28:-13 29:33 30:38
~how_would 3:17 10:15 11:16 21:-15
~how_you 11:40
~human 11:-25 25:8 34:43
~hurt 15:1
~i 0:-22 1:-44 2:35 3:-7 4:-32 5:-14 6:25 7:45 9:-66 10:-2 11:38 13:4 14:3 15:2 16:-47 17:50 19:-18 21:18 22:3 23:1 24:-29 25:23 26:65 28:-17 29:-24 30:34 31:-28 32:-11 33:21 34:49
~i18n 27:10 34:20
~i_add 0:29 1:-23 2:32 11:4 29:-16
~i_allow 15:8
~i_already 29:16
~i_alway 24:20
~i_am 2:-39 4:-1 8:19 9:-26 10:18 11:11 17:45 19:10 24:-12 25:11 26:-1 29:-25 32:20 33:1
~i_an 17:27
~i_approv 11:24 29:-28
~i_ask 2:-35 7:5 11:15 13:-21 15:2 21:-34 23:4 31:5 34:1
~i_be 2:-10 18:13 23:7
~i_begin 17:31 33:-4
~i_can 2:-28 11:15 26:26 29:18 30:-30
~i_chang 11:-18 15:13
~i_cherry 2:6
~i_das 29:9
~i_deny 7:24
~i_do 5:-11 8:10 10:29 17:17 23:35 29:12 31:-8 33:-19
~i_fil 9:50 11:-5 13:16 21:-48 29:7
~i_finish 2:14
~i_forget 1:-8 2:-6 4:12 7:-16 9:3 10:21 11:3 12:6 14:6 19:-8 20:-1 23:-12 24:-65 25:3 28:-7 33:5 34:3
~i_forgot 1:1 2:5 8:7 9:2 11:-16 13:-8 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:1 34:-5
~i_get 2:-2 11:8 14:36 20:40 23:-23 24:19 30:-25
~i_go 25:22
~i_hav 2:13 3:-15 7:35 8:-12 9:-32 12:-77 14:-4 18:45 21:16 22:26 23:19 25:-31 26:9 27:-3 28:-19 29:6 30:-34
~i_help 11:-42 17:58
~i_hop 6:4
~i_join 17:20
~i_just 2:14
~i_keep 10:20
~i_land 2:17 17:-10 25:32
~i_mak 2:-3 3:18
~i_may 6:3 26:12
~i_mean 28:8 33:27
~i_merg 21:3
~i_mis 2:22 6:14 30:20 32:36
~i_miss 2:9
~i_must 13:25 18:5
~i_mut 30:46
~i_need 1:14 2:-4 3:8 8:-19 10:-35 11:-70 13:24 14:21 16:-23 18:18 21:15 22:-4 25:-25 30:7 31:-23 34:51
~i_no 31:4
~i_not 2:4 17:9 30:10
~i_only 26:24
~i_out 2:14
~i_ping 34:17
~i_plan 3:18
~i_push 9:1
~i_read 17:16 18:-16
~i_reject 7:27
~i_request 11:31 13:-34 34:6
~i_see 19:12
~i_set 11:17 24:-26
~i_should 5:7 7:-2 11:15 17:-2 18:-16 26:6 32:54 33:9
~i_start 17:13
~i_still 2:30 20:-8 25:17 26:3 28:12 30:1
~i_subscrib 11:-15 26:57 27:12
~i_suppos 21:4
~i_tak 2:-36 12:34 29:48 31:-7
~i_talk 34:14
~i_tell 5:19
~i_think 21:7
~i_too 6:22
~i_typ 11:72 15:-4
~i_unsubscrib 11:23 29:-22
~i_use 11:48
~i_wait 2:25 20:1
~i_want 1:6 2:-6 4:19 7:-3 8:-4 14:22 17:-2 22:27 27:67 29:6 31:1 32:-13
~i_was 5:41 7:3 8:-2 12:27
~i_will 2:-6 8:13 20:-26 21:29 24:29 25:18 29:11 32:-21
~i_would 7:14 11:-37 13:22 17:34 19:3 21:-28 22:22 26:-15 30:5
~i_writ 6:31
~icon 9:25 22:27
~ics 5:-20 14:45 26:86 29:-49
~idea 10:22 15:10 25:21 31:-14
~if 0:1 2:43 5:-17 7:73 8:-13 10:1 11:-15 13:-33 14:7 15:55 16:-17 17:-32 19:-43 21:48 24:-21 25:-8 27:9 28:10 29:-7 30:42 32:-36 33:6
~if_ci 2:1
~if_i 2:27 17:-15 20:-15 21:40 22:-17 29:-4 30:49 33:12
~if_it 2:35 33:7
~if_the 15:39 16:-4 21:45 22:-47 23:14
~if_thi 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-18 18:5 19:-10 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
~if_we 0:32 3:4 7:67 9:-18 15:37 33:-31
~if_you 28:11 33:4
~il 5:-4 6:24 10:-30 12:1 24:15 32:17 33:-4 34:4
~ile 28:62 29:-20
~ile_dni 28:62 29:-20
~imag 6:9 29:3
~impact 7:6
~import 1:12
~important 17:8 18:17 32:-2
~in 0:3 1:31 2:40 3:11 4:-34 5:22 6:-18 7:-9 8:9 9:-13 10:-21 11:-45 12:41 13:39 14:-15 15:-29 16:-50 17:-21 18:-24 19:51 20:23 21:18 23:-4 25:-23 26:-2 27:46 28:-26 29:-3 30:-40 31:31 32:37 33:11 34:-13
~in_a 1:69 2:24 10:11 24:-30 29:-52
~in_advanc 1:-1 5:-5 6:1 8:-2 14:3 18:17 21:7 23:-8 24:6 26:2 27:-7 29:-4 33:10
~in_after 13:12 22:40
~in_an 21:24
~in_are 5:10 10:-13 28:-2 32:39
~in_august 20:21
~in_charg 34:49
~in_day 28:18
~in_despit 13:10
~in_development 5:5
~in_dms 11:21
~in_doc 31:21
~in_effect 12:56
~in_favour 0:24 8:1 34:-3
~in_featur 12:47
~in_flamingo 19:1
~in_for 10:-1 27:12 34:11
~in_forc 12:78
~in_freez 12:23
~in_her 25:17 27:32
~in_how 28:76
~in_it 31:40
~in_lat 2:-9 13:13 22:26
~in_lin 9:-34 18:12 29:54
~in_my 11:40 12:-14 19:-24 25:12 27:9 29:-6 33:11
~in_next 32:32
~in_now 2:10
~in_october 14:-14 20:7 32:33
~in_on 6:9 27:32
~in_one 2:5 5:10 14:33
~in_or 9:28
~in_order 14:28
~in_our 30:3
~in_past 6:-1 13:8 22:27
~in_plac 12:36
~in_qa 24:8
~in_september 0:2 1:-7 14:48 20:3 32:-13 33:49
~in_str 12:8
~in_the 0:28 1:28 2:26 3:-54 5:-7 6:58 7:-13 11:-53 12:-5 13:46 14:-141 17:23 18:7 19:24 20:-48 21:-3 26:-47 27:8 28:-16 29:17 31:-19 32:36 33:-34 34:-50
~in_thi 10:31 11:-12 14:-6 17:21 27:7 28:17 31:38
~in_tim 2:31 21:5 24:9 29:-2
~in_tokyo 33:43
~in_two 33:24
~in_week 28:8
~in_what 5:27 11:19
~in_which 5:-2 6:15 20:37 26:5 29:11
~in_your 10:18
~includ 1:36 10:17 27:26
~indri 4:36
~inform 27:47
~inform_about 27:10
~information 8:24 9:-4 13:-4 17:43 21:35
~infra 27:18
~insert 1:62 24:-17
~insert_a 1:33
~install 18:-7 29:28
~installer 1:34 9:19 22:15
~instead 1:-3 16:47 26:9 33:-16
~instead_of 16:7
~instruction 11:35
~interest 27:28
~interest_in 27:28
~interfac 12:19 33:18
~intern 17:23
~into 1:18 2:46 6:-14 11:2 14:-28 21:10 23:-12 27:38 29:28 31:-7 32:7 33:-15
~into_forc 6:-5 12:8
~into_hibiscu 2:16
~into_the 1:24 11:28 21:3
~introduc 1:17 24:-15
~introduction 17:15
~invit 8:-27 29:47
~involv 10:21 17:35 29:-20
~iri 4:78 14:-8
~is 0:6 1:-57 3:-19 4:-22 5:74 6:5 7:-2 8:25 9:24 10:21 11:-16 12:55 13:-26 14:-12 15:12 18:27 19:-93 20:11 21:12 22:-50 23:8 24:-17 25:-23 26:17 27:-22 29:39 30:-22 31:-60 33:6
~is_a 1:19 2:-36 5:-6 8:39 10:126 11:-33 12:-1 15:-5 17:-28 21:29 25:-42 26:17 29:-25 33:-18 34:1
~is_activ 12:14
~is_after 10:-20 18:18
~is_all 17:13
~is_allow 2:39 10:-8 17:6
~is_already 12:45
~is_an 2:-4 10:69 11:-3 21:-8 25:23
~is_anna 34:57
~is_anyon 25:44
~is_approv 3:15 7:-14 8:8
~is_are 10:57
~is_ask 1:18 10:9 11:10 14:10 16:3 25:-1 26:-7 27:16 29:-7 33:-1
~is_at 5:22 33:8
~is_been 13:56 34:-12
~is_being 5:11
~is_block 9:16
~is_broken 29:8
~is_ce 6:19 10:-7 12:29 20:10 29:-18
~is_ci 29:24
~is_client 6:5
~is_cod 29:-21 33:27
~is_com 18:7
~is_der 6:23 10:7
~is_development 12:20
~is_don 27:8 33:-10
~is_due 18:-52 24:44 32:42
~is_everyth 5:17 14:16 20:-17
~is_exception 9:28
~is_expect 17:21
~is_featur 5:9 6:19 12:-4 17:3 19:-12 33:15
~is_ff 6:-11 10:41 12:45 19:2 28:-29
~is_fin 8:6
~is_final 10:13
~is_finish 6:36
~is_first 18:57
~is_for 29:25 32:-18 34:15
~is_fpf 29:-6 33:8
~is_freez 12:8 25:23
~is_frozen 10:14 12:-23 25:3 29:25 33:18
~is_going 32:2
~is_grant 13:-11 21:2 27:33
~is_hibiscu 2:-25 5:44 12:9
~is_how 28:26
~is_il 12:15
~is_important 17:8
~is_in 0:22 9:-17 10:-36 12:14 13:47 29:-10 32:57
~is_is 2:9 10:4
~is_it 0:3 2:21 3:33 5:15 8:-28 16:-23 17:-6 18:-9 20:7 21:26 22:-17 26:-38 28:4 30:9 32:-45 33:-5
~is_its 33:5
~is_la 20:21
~is_lat 21:7 22:-1
~is_left 10:-5 14:32 29:14
~is_m 6:47 12:-9 29:-21 32:-18 33:55
~is_master 2:61 5:16 12:-18 29:-33
~is_membership 6:-5 12:33
~is_mileston 29:59 33:-42
~is_my 9:45 12:-14 17:55 23:1 29:-11
~is_near 24:31 33:-5
~is_need 10:30 29:1
~is_next 18:51 23:8
~is_no 8:8 12:13
~is_not 12:30 15:-3 20:25 25:16 33:32
~is_now 12:-19 16:14 17:28 25:15
~is_ok 17:7
~is_on 10:-43 16:11 18:36 20:6 29:-37 32:47 33:4 34:22
~is_one 5:-11 9:-13 29:42
~is_our 18:-20 29:73
~is_out 2:9 27:43 29:3 33:-22
~is_over 18:1
~is_pencill 10:-21 20:4 33:27
~is_pend 13:16
~is_plann 14:8 32:30 33:17
~is_rc 15:6 18:-31 19:22 28:35 29:26 32:-9 33:19
~is_releas 19:25 34:26
~is_remov 2:11
~is_requirement 33:12
~is_schedul 32:16
~is_someth 32:13
~is_sooner 18:19
~is_stabl 2:-45 12:72
~is_still 7:11 9:-15 14:28
~is_str 28:11 33:20
~is_stuck 29:15
~is_suppos 10:17
~is_that 2:25 6:5 10:42 15:-16 18:-37 33:18 34:15
~is_the 0:-12 1:-13 2:-73 3:-92 5:22 6:13 8:-36 10:-24 11:50 12:59 13:-127 14:11 15:4 16:10 18:-11 19:-49 20:47 21:21 22:-1 23:7 24:-31 25:-165 27:-6 29:22 32:-115 33:26 34:-17
~is_ther 2:19 3:6 5:-76 6:-33 7:-22 9:-27 10:-28 13:22 17:43 18:37 21:15 25:-88 26:9 32:43 33:-3 34:11
~is_thi 5:114 12:-16 26:33 28:-26 29:-49 32:-40 33:13
~is_tiny 2:-13 8:11
~is_to 2:4 16:2 33:-2
~is_today 12:-10 32:36
~is_trunk 3:-6 5:7 12:24
~is_two 7:16
~is_up 5:5 9:1 10:-58 11:-36 18:-16 25:106 34:-19
~is_upstream 5:19 12:13 20:20 29:-39
~is_wait 13:25
~is_when 20:25
~is_wrong 16:29 22:12
~is_your 10:-38 11:83
~issu 8:-5 17:7 25:-3 29:32
~it 0:21 1:12 2:39 5:-27 6:-16 7:16 8:46 9:-34 11:-126 13:-73 15:41 16:17 17:-34 18:-8 20:77 21:52 22:20 24:-15 26:-4 27:-37 28:-17 29:-5 31:54 32:-128 33:-21 34:-41
~it_a 10:2 31:38
~it_as 7:8
~it_be 2:-1 20:12 22:10
~it_exist 11:9 17:9
~it_for 20:27 21:30 22:-2
~it_freez 12:59 29:11
~it_go 2:18 8:-35 25:-5 29:48
~it_grant 9:34
~it_has 8:12
~it_i 18:3 31:8
~it_in 1:25 2:-6 5:-12 8:37 14:-10 21:3 25:-12 29:17
~it_is 0:14 2:-11 6:-12 10:-7 15:67 17:17 20:-37 22:48 25:52 29:-62
~it_land 20:14
~it_mak 2:42 26:4
~it_off 31:22
~it_ok 17:16
~it_on 2:34 16:-2 24:11
~it_out 31:16
~it_past 6:21
~it_possibl 0:22 2:-18 3:24 30:16
~it_releas 5:36 20:-6
~it_ship 20:11
~it_still 20:28
~it_thank 7:8 25:-49 31:29
~it_that 21:14
~it_to 34:12
~it_too 2:44
~it_until 31:12
~it_up 1:6 4:16
~it_was 16:22
~it_worth 21:7
~it_would 0:13
~its 0:27 2:23 5:12 9:60 19:-15 22:-35 27:-25
~its_cycl 4:17
~its_dat 33:36
~its_own 0:41
~jalon 6:20 18:10 33:-17
~jasmin 4:14
~jenkin 29:30
~jest 10:7 18:26 20:-11 21:-12 33:10
~jira 29:29
~job 10:-12 11:-5 16:-11 17:9 25:43 33:-14 34:24
~join 10:2 14:-25 17:101 27:19 29:-33 33:10
~join_the 10:14 17:26 33:3
~join_thi 17:5
~jok 2:-12 25:50
~july 33:39
~jump 22:9 25:23 29:-1
~jun 33:18
~just 2:3 3:-16 6:2 13:-3 14:26 15:-19 17:67 18:-2 24:-4 27:8 29:-13 31:3
~just_check 0:-6 2:-14 6:7 8:1 11:5 12:3 17:-25 20:10 27:10 34:15
~just_join 17:29
~just_the 10:2 14:58
~k 2:18 25:14
~keep 10:37 14:1 15:40 18:-13 25:-31 26:-2 27:55 30:44 33:14
~keep_ask 33:47
~keep_me 27:12 30:22
~keep_say 10:34
~kernel 1:23 29:34 31:12 33:-39
~kernel_freez 1:24 29:29 33:-37
~key 14:65 25:-25 29:42
~key_dat 14:71
~kick 3:38 4:43 6:-24 12:27 20:-4
~kick_in 6:-20 12:32
~kick_off 3:40 4:37 20:-2
~kill 8:30
~kill_the 31:2
~kind 11:27 25:10
~kind_as 29:10
~kind_of 11:54
~kindly 8:-3 15:-11 22:30 24:5 27:7 29:8 33:31
~kindly_add 29:6
~knock 25:9
~know 2:-52 3:-17 5:43 8:-33 9:10 10:9 11:6 16:-24 17:25 20:39 23:8 24:25 25:-5 27:18 28:-29 29:-9 33:32
~know_about 7:-16 9:22
~know_the 20:17 33:21
~know_when 20:9 27:17 33:25
~know_which 5:9
~kosher 2:10
~kubernet 20:-11 29:58
~l10n 13:9 27:17 31:2
~la 2:-3 5:32 8:72 10:-24 12:-9 18:21 19:18 20:12 25:-27 27:-13 29:-31 31:19 33:16 34:-26
~la_dat 20:27 33:17
~la_rc 33:5
~la_releas 2:-5 5:50
~la_version 6:15 20:-5
~lab 29:19
~label 2:19 9:6
~land 2:22 5:25 8:33 20:6 22:47 25:5 29:-82 32:12
~land_a 25:35
~land_the 22:14
~languag 0:6 15:6
~laptop 29:68
~las 31:1
~last 4:-10 5:-17 6:45 9:6 10:5 11:-15 13:-53 14:-55 15:12 16:8 19:79 20:-32 21:21 22:-47 23:15 24:-7 27:-21 28:-37 29:17 33:30
~last_chang 16:3
~last_cycl 4:-18 13:-20 15:11 19:92
~last_dat 16:18 29:4
~last_day 19:-9 33:72
~last_night 19:-12 29:24
~last_rc 33:46
~last_releas 6:-8 19:29 34:9
~last_tim 6:-43 19:137 23:12 28:-17 33:-38 34:-4
~last_week 6:33 9:27 17:8 19:-63 21:15 22:-19 33:-60
~last_year 19:42 29:20 33:-7
~lat 2:67 5:-2 9:-29 10:-52 12:-26 13:57 20:-1 22:86 24:-21 29:-10 34:9
~lat_chang 2:-3 13:30
~lat_for 2:54 6:39 10:-6 25:17
~lat_in 2:-23 17:9 33:33
~lat_merg 22:12
~lat_patch 2:-27 13:8 22:22 34:9
~lat_pleas 22:31
~lat_to 2:23
~lat_with 2:22
~later 4:9 12:-9 15:43 16:24 19:17 22:-27 25:15 26:4 27:-6 29:-20 30:29 33:-3
~latest 2:-15 33:68
~launch 20:54 28:3 33:-26 34:5
~launch_dat 34:9
~launch_day 20:8
~lay 4:8 14:11 17:7
~lay_out 4:11 14:11
~le 5:9 6:27 10:-24 12:16 14:46 16:21 18:-5 19:-1 24:10 29:-54 33:-15
~le_gel 2:6 24:9 29:-7 33:4
~lead 23:1 34:54
~least 2:36 28:6 33:-24
~leav 7:3 8:-16 15:37 24:-19 25:-2 27:-28 29:4 31:52
~leav_it 7:23
~left 10:-51 14:50 24:34 25:-27 28:85 29:28 33:-44 34:-20
~left_befor 28:25
~left_for 2:7 28:29
~left_on 14:29 28:8
~left_the 29:18 34:-10
~left_to 24:25
~leg 4:1
~legal 22:15
~les 5:-33 6:-20 12:6 13:17 20:-17 25:-26 27:7 28:68 33:30 34:21
~les_than 28:20
~let 2:-81 4:23 5:-15 7:14 8:31 9:-60 10:-45 12:-1 13:39 16:14 18:-36 19:-24 20:-18 22:44 24:46 27:41 28:-51 29:28 31:-57 32:-22 33:-14
~let_in 13:34 22:11
~let_it 25:-24 29:51
~let_me 13:10 14:13 24:27 27:45
~let_my 22:9
~let_the 24:29
~let_us 4:39 7:31 21:10 22:-27 25:36 29:-33
~lgtm 8:22
~liaison 17:42 34:42
~lib 1:-15 2:-38 6:54 10:19 21:7 24:1 28:23 29:-104 33:41 34:14
~lib_freez 2:-8 6:43 12:-66 28:51 29:-16 33:4
~libfoo 2:6
~librari 6:-32 12:24 28:6 33:27 34:18
~library 2:43 6:28 12:-35 15:18 16:25 18:-9 22:8 28:26 29:-40
~library_freez 6:27 15:25 16:29 18:-23 22:11 28:26 29:-10 33:-16
~library_releas 33:11
~lie 5:30 29:-16
~lift 6:-27 12:44
~light 8:33 29:16 34:-11
~lik 2:-24 4:43 5:-39 10:16 11:-42 14:14 16:-26 17:25 19:8 20:7 21:-50 22:17 27:18 28:20 29:-9 30:-39 33:-24
~lik_a 17:8 26:10
~lik_an 13:14
~lik_i 10:5
~lik_to 2:1 17:22 20:10 21:-7 22:11 27:22 30:-24
~limit 1:12 2:-15 30:22
~limit_for 1:12
~lin 1:-36 2:20 5:36 6:-13 9:-46 18:11 24:27 29:52
~link 14:40 19:-10 22:18 26:42
~link_cheer 9:16
~link_for 14:-35 26:61
~link_in 2:17
~link_many 29:8
~link_pleas 22:6
~link_thank 22:29
~link_to 14:23 17:2 22:3 29:-2
~list 2:-69 4:-23 5:-37 6:-3 8:-63 9:-47 10:8 11:15 13:52 14:44 16:-36 17:-35 20:-24 21:-31 22:-12 23:25 24:-38 25:-69 26:27 27:24 29:-8 30:27 31:18 34:5
~list_all 13:-40 29:46
~list_every 14:29
~list_everyth 11:7
~list_for 27:22
~list_i 30:40 31:-1
~list_of 10:27 13:8 14:38 29:-3
~list_the 14:-48 19:8 34:33
~littl 11:-8 25:16
~liv 5:-30 6:48 9:9 20:22 25:15 29:-34
~liv_migration 9:24
~lock 1:4 5:-9 6:-4 12:113 20:-41 29:9 33:62
~lock_at 12:11
~lock_on 12:18 29:40 33:7
~log 9:-37 10:60 13:37 22:35 29:40 33:-9
~log_messag 10:46
~lol 7:6 8:-8 10:45 12:-29 13:20 21:-29 25:29 26:2 29:-4
~long 3:3 5:-50 9:16 11:-30 12:-17 17:-16 19:21 20:33 25:9 28:58 33:-19
~long_ago 28:47
~long_befor 29:8
~long_doe 10:32 29:-4
~long_hav 28:4
~long_is 29:11
~long_until 20:17
~long_was 19:34 28:-18
~longer 2:-21 8:23 12:4 16:5 27:-14 28:26 31:37 33:2
~look 3:34 7:4 9:50 10:-17 11:-2 14:25 17:-40 25:-22 33:36
~look_at 9:58
~look_for 5:17 14:-2 29:4
~look_lik 3:5 14:38 19:14
~look_up 9:5 18:1 33:43
~loom 18:32 32:-24
~loop 27:32
~los 16:7 27:17 30:33 31:-8
~los_bug 16:8
~lost 11:61 25:-34
~lot 2:-12 7:-32 11:-21 13:7 14:28 15:-14 22:9 25:6 26:4 28:-9 29:5 30:33 31:-3 32:9 33:-9
~lov 10:-21 11:-20 17:2 25:44 29:39
~lov_to 17:12 27:10
~lts 10:32 18:-24 20:78 29:-32
~luck 2:14
~lunch 24:20 25:56 29:32 31:-42 32:-21
~m 0:-33 1:-20 2:-57 3:-58 4:-23 5:6 6:135 8:-95 9:-194 10:18 11:-82 12:-166 13:-162 15:13 16:101 17:-62 18:52 19:-33 20:-221 22:-20 24:37 25:-185 26:-115 28:4 29:-102 30:-27 32:-76 33:104 34:-5
~ma 9:47
~machin 25:13 29:14
~mad 3:36 6:16 7:24 10:1 13:11 14:-14 25:39 33:-21 34:-12
~mad_the 28:3
~mad_up 7:31
~mail 2:-19 8:-22 10:16 16:-1 21:-17 23:15 26:30 27:12 31:26 33:29
~main 12:53 29:23 34:-4
~maintain 29:23
~maintainer 17:24 34:15
~mak 1:-47 2:18 3:5 4:20 6:31 11:42 12:-31 14:9 16:30 17:-22 20:-30 22:20 24:34 33:-70 34:-30
~mak_a 4:52
~mak_an 10:12
~mak_it 2:41 16:16
~mak_m 6:16
~mak_me 29:6
~mak_my 3:21
~mak_sens 0:28 26:6
~mak_sur 24:58
~mak_the 2:51 6:9 16:21
~mak_you 11:2
~man 10:52 11:36 25:-8
~man_pag 11:36 25:-7
~manag 19:34
~manager 5:-24 10:15 11:22 20:-22 22:23 29:24 34:12
~manual 1:27 11:45 34:14
~many 2:-6 4:8 9:12 13:22 15:4 17:-8 19:14 22:-8 28:23 29:24 31:9
~many_day 19:6 23:8 28:-11 29:30
~many_exception 9:-7 13:-9 19:20 21:14
~many_mor 28:14
~many_of 13:18
~many_rcs 14:3 19:19
~many_thank 4:16 5:2 9:1 11:8 13:-16 15:4 25:9 29:-26 34:1
~many_vot 9:14
~many_week 19:28
~march 4:56 20:9
~maria 15:4 21:19 22:-15 29:8
~mark 1:26 5:7 6:-5 8:61 9:-2 20:-10 28:31 29:-16
~mark_it 8:19
~market 1:11 20:4 26:29 27:11 29:-3
~master 2:30 5:47 6:-13 10:6 25:-24 29:3 34:-9
~mat 25:24
~matrix 18:11
~matter 9:11
~may 0:-17 2:70 4:10 13:-21 20:-38 21:20 22:23 28:11 32:-30 34:-13
~may_i 2:12 7:5 13:-6 19:5 22:11 29:11 31:4 33:-5
~may_the 2:7 22:25
~may_we 4:9 22:20
~mayb 0:22 15:23 16:-19 25:11 30:13
~mayb_we 30:15
~me 1:-73 2:-24 3:-6 4:-21 5:25 6:-12 7:-18 8:-25 9:-16 10:14 11:27 13:6 14:10 15:-26 16:-73 17:12 18:5 20:-28 21:-11 22:-26 23:17 24:97 25:-14 26:-3 27:73 29:13 30:5 31:38 32:-14 34:-12
~me_a 4:11 5:39 24:31 25:7 31:-1 33:-36 34:2
~me_about 9:32 10:27 23:5 27:-28 33:-17
~me_again 24:17 32:-9 33:6
~me_all 13:53
~me_are 5:4
~me_as 29:15
~me_befor 24:25
~me_can 2:19
~me_cheer 25:1
~me_could 0:11
~me_every 24:8
~me_from 2:3 8:15 30:10
~me_hav 12:3
~me_how 11:4 15:30 19:38 23:1 29:-31 33:1
~me_i 17:1 31:-4
~me_in 27:67 31:-8
~me_is 9:-9 12:1
~me_just 18:21
~me_know 24:2 27:17
~me_of 11:-35 23:47 24:-28 31:2 33:13
~me_off 31:71
~me_on 24:32 27:-45 31:19 32:9
~me_pleas 23:6
~me_see 14:16
~me_som 11:24
~me_thank 31:18
~me_that 30:7
~me_the 13:19 16:-35 17:5 18:38 25:-3 27:-1 28:10 29:8 31:-49 33:42
~me_through 11:21 14:14
~me_to 7:-25 13:23 14:-28 24:-35 27:55 29:64
~me_tomorrow 24:2
~me_two 24:10
~me_up 24:6 26:23 27:8 33:-28
~me_what 2:8 10:42 33:-12
~me_when 19:25 20:13 24:-2 33:31
~me_whether 12:11
~me_which 29:-14 33:6 34:9
~me_who 7:30 9:-14 30:22
~mean 2:-49 10:89 11:-1 25:-4 29:43 33:4
~mean_by 10:25
~mean_in 10:2
~mean_of 29:13
~meant 25:20
~meet 7:5 11:-4 15:18 16:3 24:-7 27:-9 29:66
~meet_you 25:26
~member 21:13 34:23
~membership 2:-18 6:18 10:32 12:3 16:9 19:-10 21:24 22:7 27:9 29:-26 33:23
~membership_freez 10:42 12:-21 16:16 21:30 27:2
~memory 24:12
~mention 3:10 11:30
~mentor 17:65
~menu 2:19 11:47 25:-36 29:-13
~merci 2:-3 7:-10 15:-3 18:16 19:-20 20:9 22:25 29:4 33:-13 34:1
~merci_de 1:-7 16:18 31:22
~merg 2:42 6:-16 8:19 9:-13 10:17 12:64 16:-15 18:-4 20:-7 21:22 25:-55 29:23 31:-33 33:41
~merg_a 2:63
~merg_in 21:9
~merg_it 2:27
~merg_my 29:10
~merg_on 21:3
~merg_or 2:23
~merg_window 10:28 29:-46 33:25
~mergeabl 2:50
~messag 2:14 11:-2 12:-5 25:20 26:16 29:-36 30:31 31:19 34:-9
~messag_pleas 31:23
~metric 8:10
~mid 0:8 25:5
~midnight 33:34
~midnight_utc 33:8
~might 0:32 15:14 21:23 22:-10 29:-20 30:20
~might_i 0:3
~migration 2:12 9:29
~mileston 0:7 1:7 2:-23 6:23 10:15 11:-20 12:-37 13:-15 14:10 16:15 17:-8 18:6 20:-36 22:-13 24:1 25:-31 27:7 28:1 32:-5 33:19 34:19
~mileston_are 6:9 18:7
~mileston_pleas 0:4
~mileston_two 33:28
~mileston_with 14:2
~min 3:28 5:-28 9:44 10:-1
~mind 7:24 14:17 18:18 25:22 29:-25
~mind_about 7:13
~minimum 2:3 3:15
~minu 10:-13 12:-9 16:-9 24:22 28:65
~minu_what 10:-11 28:53
~minut 16:-8 29:4
~mirror 6:43
~mis 2:26 6:25 24:6 29:-11 30:14 32:36 33:-36
~mis_the 2:53
~miss 7:19 21:24 22:5
~miss_the 2:18
~mistak 30:34
~mit 14:21
~mod 5:43 6:-4 9:23 25:-10 29:2
~modul 29:44
~mom 29:37
~moment 2:-4 5:14 12:27 17:14 18:5 25:15 29:-8 33:14
~moment_of 33:15
~monday 1:27 7:12 8:-53 9:-6 12:-12 16:31 18:-2 22:12 24:41 25:11 28:-15 31:18 32:10
~monday_pleas 29:4
~monday_to 32:38
~month 2:-32 3:5 4:7 5:-8 6:2 18:-18 20:42 28:26 29:-28 30:17 32:41
~month_cycl 4:7
~mor 0:24 1:-32 2:8 4:-18 5:-23 8:25 9:-18 10:-6 11:-6 12:-11 13:-1 15:11 16:21 18:-23 22:49 24:-26 25:-17 27:4 29:3 31:61 32:-6 33:-8
~mor_day 16:51 22:37 24:-9 33:-7
~mor_for 22:51
~mor_information 8:27
~mor_than 28:46
~mor_thing 1:-1 2:-12 6:17 8:-12 16:-34 18:-11 20:10 22:-15 23:16 25:6 28:-3 29:25 31:-7 33:1
~mor_tim 15:7 22:41
~morn 0:-6 3:-18 4:2 6:2 8:3 10:12 11:17 12:4 14:-3 15:4 20:4 21:-1 23:-5 24:16 28:12 29:-1 30:-1 31:-4 32:13 33:-1 34:4
~morn_are 5:33
~morn_can 27:6
~morn_everyon 5:1 12:6 14:-4 18:18 20:14 24:-42 25:-71 29:9 31:13 34:11
~morn_how 11:3 29:11
~morn_is 12:4 29:5
~morn_of 24:62
~morn_what 10:38 11:-5
~most 33:4
~mov 2:-33 5:5 10:-53 11:10 15:84 16:49 19:-24 20:-24 28:-8 29:11 30:15 33:-7 34:9
~mov_a 15:60 34:-17
~mov_featur 34:19
~mov_ff 34:7
~mov_le 16:4
~mov_rc 15:2 25:7
~mov_str 15:20 16:-28 34:7
~mov_the 15:21 16:-5 29:49
~mov_to 5:22 15:-35 16:30
~movement 9:26
~movement_on 9:26
~msgid 33:32
~much 25:49 28:51 29:12
~much_doe 29:18
~much_longer 28:20
~much_tim 28:22
~must 3:2 5:-35 9:-17 13:9 16:5 17:13 21:18 28:-22 29:-9 32:13 33:45 34:-28
~must_be 3:13 16:11 28:-5 32:33
~must_i 17:28
~must_not 18:13 24:3
~mut 2:-10 11:-40 25:-56 27:-11 30:134 31:58 32:-9 34:-9
~mut_until 31:12
~mut_you 30:52
~my 0:-28 1:-26 2:24 4:-16 5:-68 8:25 9:47 10:-40 11:2 12:-51 14:-31 15:-84 17:28 20:23 21:-45 22:18 24:8 25:39 26:-14 27:-30 28:11 29:68 31:20 32:-6 33:13 34:-25
~my_approval 8:39
~my_bos 1:18 9:-5 10:9 11:10 14:9 16:3 17:-1 20:6 26:-7 27:14 28:1 29:-11 33:-7
~my_chanc 21:17
~my_chang 22:29
~my_exception 8:14 9:48 13:-12 21:-33 22:-37 34:25
~my_featur 2:67 28:6 33:-15
~my_ffe 9:42
~my_first 17:85 18:-9
~my_fix 20:1
~my_friend 8:-25 29:23
~my_laptop 29:21
~my_memory 24:5
~my_mind 18:13
~my_new 2:6
~my_not 33:5
~my_own 3:20 7:6 26:8
~my_packag 30:21
~my_patch 2:-9 10:-5 22:8 29:55 34:6
~my_phon 25:-29 26:15 29:49
~my_pr 2:33 22:3
~my_pull 8:-26 29:48
~my_rc 24:-32 31:42
~my_reminder 23:7 24:-2 31:9
~my_request 8:84 9:32 22:-34 29:-56
~my_sid 3:21
~my_sign 7:3
~my_slid 6:32 29:-4
~my_subscription 31:45
~my_team 13:51 21:4 29:-25
~my_tim 14:26 19:-6 29:12
~my_vot 2:-5 7:23
~myself 0:15
~na 1:19 5:48 17:-15 27:32 29:-27
~nachrichten 31:25
~nachrichten_mor 31:25
~nack 8:25
~nah 8:6 28:8
~nak 7:18 8:39 13:1 34:-9
~nam 4:5 5:23 11:-7 18:38 19:22 34:68
~nam_of 5:24
~nam_the 18:38
~near 24:31 28:20 33:-35
~nearest 18:62
~nearly 5:6
~necessary 21:26 23:18
~need 0:44 1:22 2:16 5:-69 6:-23 9:-26 10:-14 12:-45 13:4 14:23 15:-82 16:-11 18:2 20:18 21:51 22:55 23:21 24:-16 25:-33 27:-92 29:-33 31:-14 32:-45
~need_a 1:30 4:10 8:-4 9:-4 13:1 21:9 24:25 25:-14 34:32
~need_an 1:1 2:48 9:14 13:-10 21:19 22:-35
~need_for 3:14 34:11
~need_it 20:34 21:2 22:-17 31:-32
~need_mor 22:26
~need_one 21:2
~need_the 22:-15 31:9 33:39
~need_to 3:-13 13:34 17:19 18:17 20:13 23:62 24:-22 27:-7 31:-3
~need_until 22:15
~neutron 13:4 25:-17 34:21
~never 7:37 8:-15 10:22 17:71 25:11 30:14 31:-26
~never_did 17:16
~never_don 17:10
~never_mind 25:29
~new 1:34 2:68 3:17 4:18 5:-116 6:21 7:-32 8:-2 9:16 11:5 12:-5 13:-43 14:-122 15:-10 16:4 17:90 18:-62 19:-105 20:-9 21:-15 22:11 24:-94 25:-33 26:9 27:11 28:-26 29:-20 32:-79 33:12 34:-76
~new_backend 2:29
~new_cycl 3:24 4:13 11:28 17:-26
~new_dat 11:34 14:-11 16:59 33:-66
~new_deadlin 0:5 11:23
~new_driver 2:42 22:-16 33:19
~new_exception 22:50
~new_featur 6:14 12:-9 33:46
~new_functionality 33:22
~new_her 17:38
~new_mileston 1:40 16:-13
~new_on 9:27
~new_project 2:25 6:13 17:-7
~new_proposal 12:10
~new_ptl 17:6
~new_releas 4:27
~new_string 2:-2 12:10
~new_to 17:55
~new_translation 10:11
~new_version 20:96 29:-1
~new_what 17:13
~newbi 17:80 25:-8
~newbi_question 17:3
~newcomer 2:-30 17:69
~newsletter 0:3 5:1 10:4 15:-2 16:3 17:-8 22:-10 26:-4 32:7 34:1
~newsletter_do 26:10
~newsletter_how 28:2 29:34
~newsletter_i 8:7 33:28
~newsletter_is 11:17 29:15
~newsletter_pleas 15:2
~newsletter_what 5:31 10:37 33:-33
~newsletter_when 29:4 33:-10
~newsletter_who 9:17 34:26
~next 0:6 2:20 3:33 4:53 5:-20 6:-73 7:-7 8:14 9:-42 10:-80 11:-51 12:-46 13:-20 14:-17 15:-22 17:18 18:119 19:-82 20:-11 22:-30 23:20 26:-14 27:-71 28:-15 30:-25 32:51 33:-10 34:-36
~next_checkpoint 18:26
~next_cycl 3:1 5:10 8:20 18:-44 33:32
~next_dat 14:-12 18:62
~next_deadlin 18:38
~next_for 18:14
~next_freez 18:50 29:-27
~next_mileston 18:25
~next_on 18:31
~next_one 4:11 14:27
~next_releas 4:51 5:5
~next_seri 3:5
~next_thing 18:46
~next_tim 0:14 3:9
~next_tuesday 24:15
~next_version 20:32 29:-15
~next_week 2:6 4:-29 16:3 18:-41 24:27 25:34 28:-40 33:43
~nic 24:25 25:31
~nic_to 24:3
~night 19:-26 28:20
~no 0:53 1:-34 2:19 4:-10 5:-57 7:36 8:39 10:-32 11:5 12:1 14:-14 16:-3 19:-27 20:-40 21:9 22:-13 23:48 24:-49 25:21 27:-70 29:-131 30:-7 31:26 32:-31 33:13 34:-49
~no_clu 17:2
~no_for 8:33
~no_freez 12:42 14:13
~no_from 8:7
~no_go 2:15 7:3
~no_longer 8:26 16:6 33:11
~no_mor 31:48
~no_need 23:53
~no_new 0:42
~no_on 7:17
~no_reminder 31:14
~no_str 28:7
~no_test 8:16
~no_to 8:26 9:21 34:-5
~nobody 7:45 8:-21 13:16 29:-18
~nochmal 33:2
~nod 10:4 29:9
~nogo 1:38 29:-16 33:16
~nois 0:1 7:13 9:4 11:5 12:6 13:8 15:8 16:1 17:6 18:2 19:2 20:-2 21:8 22:-10 25:-3 26:-8 27:-14 28:-1 29:-4 30:-10 31:14 32:-3
~noob 10:17 17:32
~noon 1:11 16:31
~nop 4:-3 8:67
~nop_on 4:-2 8:47
~not 0:36 2:-27 3:40 4:-121 5:-58 6:27 7:80 8:-7 9:-9 10:1 12:6 14:-28 15:47 16:-33 17:-26 18:-34 19:-57 20:-4 21:57 22:-20 23:16 24:42 27:-103 28:-41 29:-9 30:65 31:18 32:-46 33:1 34:-19
~not_a 25:26
~not_add 0:71
~not_approv 7:32 8:-8
~not_ask 15:28 21:11
~not_be 2:9 10:32 15:-6 22:3 31:14 33:-45
~not_decid 7:1
~not_finish 22:5
~not_for 29:22
~not_get 8:14 30:29
~not_it 16:-27 20:10 33:28
~not_just 14:52 18:-19
~not_let 24:57
~not_mad 7:31
~not_mak 22:52
~not_mis 18:14 24:10
~not_mov 15:37 16:-10
~not_need 8:16 30:-27 31:34
~not_on 1:3 24:10
~not_open 3:16
~not_reject 7:5
~not_send 31:45
~not_start 4:-12 12:22
~not_stop 30:39 31:-35
~not_sur 7:24 34:12
~not_thank 6:3 25:29
~not_the 14:-15 16:12 20:3 27:3 33:9
~not_to 21:17 22:-18
~not_understand 10:22
~not_unsubscrib 30:11
~not_want 31:13
~not_you 25:30
~noth 12:29 31:31
~noth_is 12:15
~notic 27:13 31:23
~notification 11:-1 26:42 27:38 30:4 31:16
~notification_for 27:31
~notification_on 27:31
~notify 27:67
~notify_me 27:16
~nova 10:-12 29:-5 33:18 34:10
~november 3:24 4:1
~now 1:-34 2:53 4:4 5:22 6:-20 8:-21 9:-15 10:-67 11:-24 12:51 13:-24 15:-26 16:59 17:41 18:27 20:-92 21:-33 24:-33 25:15 27:13 28:42 29:-4 32:-13 33:-55 34:-16
~now_a 5:8
~now_and 28:40
~now_on 16:24 27:45 31:16 33:-5
~now_or 2:34 9:1
~now_until 14:26
~nudg 16:9 23:26 24:31 34:-8
~number 5:29 7:33 8:44 9:25 13:7 24:-9 25:-13 28:51
~number_already 33:41
~number_am 24:53 32:-6
~number_and 1:17 5:4 8:26 18:-38 24:-6 27:20 32:11 33:48
~number_approv 7:-40 9:51
~number_as 1:25 6:12 8:4 29:-7
~number_at 7:13 10:4 15:5 16:4
~number_au 1:-5 16:21
~number_aug 32:26 33:27
~number_august 1:2 16:10 33:22
~number_be 29:16
~number_been 6:3
~number_befor 2:25 7:28 29:-17 33:6
~number_but 15:8 27:-4 31:7
~number_by 16:2
~number_can 16:27 21:20
~number_correct 20:29
~number_d 16:32 29:32 30:-14 31:6
~number_dank 11:15
~number_dat 14:-10 15:-36 16:-19 20:-27 33:131 34:11
~number_day 1:1 16:6 18:-7 28:39 31:19 32:5 33:-39
~number_doe 2:17
~number_don 6:10 18:12
~number_ff 28:40
~number_fix 16:22 29:6
~number_for 24:-13 31:9 33:23
~number_get 7:2 33:1
~number_gracia 8:10 16:8
~number_h 22:15 24:43 32:18
~number_happen 33:13
~number_has 2:11
~number_hour 1:16 24:30
~number_i 15:10 29:-18 33:27
~number_in 5:-7 9:32 16:24 19:30 27:-19 29:-37
~number_instead 16:20
~number_is 6:34 8:20 9:-5 12:-34 16:-20 18:-15 23:-8 24:27 29:-63 33:63
~number_it 16:19
~number_last 19:9
~number_lik 28:12
~number_lin 21:14
~number_m 14:3 28:7
~number_many 18:31 25:13 29:-27
~number_march 4:19
~number_mean 29:5
~number_mov 15:20
~number_my 8:7 20:19 29:3 34:12
~number_need 0:31 25:9 33:-17
~number_next 0:15 1:-7 16:23 33:19
~number_no 12:-22 33:36
~number_not 16:43 33:-8
~number_now 7:2 16:12
~number_october 16:26
~number_of 6:14 13:21 28:52
~number_on 8:70 9:-38 16:26 22:-22 24:36 27:-15
~number_one 1:22 9:37 19:2 33:-26
~number_or 1:-6 6:-22 10:-4 16:-13 18:55 20:37 28:29 32:-21 33:53
~number_out 6:15
~number_pleas 8:5 10:-7 16:50 20:-25 33:14
~number_pm 1:8 31:5
~number_put 1:36 16:-23
~number_reminder 23:-3 24:10
~number_right 33:8
~number_s 16:3 18:7
~number_sep 1:42 32:8
~number_sept 1:23 16:-8 33:6
~number_september 1:8 16:45
~number_ship 4:5
~number_slip 6:39
~number_so 24:10 33:17
~number_sorry 8:4 16:11
~number_still 2:-31 6:3 9:18 29:21
~number_tag 6:-15 33:27
~number_tagg 6:27 33:-3
~number_tarball 6:5 33:11
~number_tell 24:19
~number_test 8:1
~number_thank 1:42 2:-3 9:9 10:-11 16:1 18:10 20:21 24:10 25:-21 29:13 33:-33
~number_the 7:47 9:-35
~number_thi 32:-16 33:51
~number_to 8:28 16:28 19:4 22:13 24:3 28:-17 29:-62 32:39
~number_tomorrow 7:9
~number_two 16:10 33:10
~number_until 8:16 16:34
~number_utc 24:41
~number_was 6:2 19:-33 33:41
~number_week 1:-16 3:11 4:68
~number_what 10:26 32:13 33:-9
~number_when 7:8 29:65 33:-67
~number_wher 15:20
~number_which 33:9
~number_will 16:18
~number_with 1:11 4:35 16:15
~number_yet 9:23 33:30
~nuova 2:31 20:6
~nvm 9:17 13:-15
~o 16:24 22:15 25:35 31:-11
~objection 9:19
~oct 1:20 16:65 29:-16
~october 1:18 4:8 5:-14 16:39 20:47 31:-8 32:20
~october_or 20:18
~odd 21:46
~odd_of 21:46
~of 3:-46 4:-23 5:26 6:1 7:-20 8:-43 9:31 10:20 11:-8 13:14 14:12 15:-14 16:-13 17:-40 18:3 19:58 20:28 22:-33 23:9 25:-119 26:-73 27:-32 28:-17 29:22 32:13 33:-3 34:45
~of_a 0:23 10:28 29:-3 34:-9
~of_an 21:16
~of_august 6:18 32:6
~of_dat 18:35 27:21
~of_day 6:23 28:15 32:-3
~of_every 13:14 14:-2
~of_exception 9:1
~of_featur 33:13
~of_ff 6:8 15:-12 16:11 24:8
~of_ffe 9:12
~of_final 16:-19 33:35
~of_gett 10:-1 21:46
~of_hibiscu 14:34
~of_it 10:10 14:30 24:11
~of_luck 2:14
~of_m 18:30 29:-24 33:15
~of_me 17:40
~of_mileston 6:-5 34:22
~of_my 18:12
~of_nova 29:-6 34:6
~of_our 2:1 14:-5 26:5
~of_play 5:66 29:-54
~of_rc 1:19 6:-3 15:9 16:14 23:31 29:-48 31:5
~of_releas 29:21
~of_request 21:12
~of_requirement 16:-6
~of_september 20:21 29:16
~of_str 10:12 16:-47 24:14 33:20
~of_that 29:12
~of_the 3:-18 4:-68 5:55 6:-42 9:38 11:-5 12:21 13:-12 14:11 16:-13 17:5 18:-15 19:28 20:16 25:-31 27:-16 28:-39 29:-2 30:-23 31:53 33:25 34:19
~of_them 13:14 14:28
~of_thes 30:16
~of_thi 10:-16 13:19 14:66 32:6 34:-8
~of_thing 23:24
~of_today 12:31
~of_us 18:21
~of_what 14:17
~of_you 29:-27 34:21
~off 2:-40 3:27 4:23 6:-11 7:9 8:17 10:-16 11:-62 14:-61 17:-30 18:-10 20:-19 22:-8 23:-33 24:-3 27:-115 28:29 29:2 30:79 31:88 32:-38 33:-1
~off_is 28:19
~off_on 7:24 8:10 25:-24 29:33
~off_the 3:4 20:-9 29:-43 30:16 31:63 34:25
~offic 25:14 29:46
~official 20:41 29:-11
~offsit 31:16
~oh 8:-7 25:35 31:1
~ok 2:55 6:-21 7:-4 8:15 9:-9 10:5 16:2 17:35 24:-12 25:19
~ok_now 2:5
~ok_so 2:-28 5:1 9:-4 10:6 16:10 18:-15 25:-16 29:38 32:15 33:6
~ok_to 2:14
~okay 2:25
~old 1:7 5:-2 14:-14 19:72 22:15 29:17 31:-5 33:-32
~omg 25:39 29:-26
~on 0:-89 1:52 2:-27 3:-17 5:36 6:-54 7:53 8:35 9:45 10:-61 11:-37 12:54 13:-63 14:-60 15:-33 16:21 17:-23 18:15 20:8 21:-78 22:-30 23:-85 24:56 25:-40 26:-1 27:46 28:-8 30:-3 31:-16 32:29 33:46 34:-2
~on_a 14:4 33:47
~on_arm 29:8
~on_aug 6:9
~on_behalf 8:3 22:1
~on_board 2:18
~on_deck 18:40 29:-2
~on_duty 34:26
~on_earth 10:34
~on_exception 8:15
~on_featur 5:10
~on_for 32:28
~on_friday 1:19 2:36 24:31 25:-21 32:6
~on_hold 8:33 31:16
~on_holiday 31:15
~on_monday 12:-21 29:24 33:13
~on_my 9:21 18:10 25:12 29:-20 33:-6
~on_new 12:1
~on_oct 16:18 20:4
~on_or 5:11 12:18 33:-21
~on_our 33:26
~on_pleas 27:4
~on_rc 31:30
~on_releas 20:-28 25:15 34:21
~on_sept 1:25
~on_september 1:4
~on_the 1:45 2:-2 3:13 4:-25 5:5 6:28 8:-36 9:20 10:-6 11:-21 12:-33 13:-29 14:-8 16:13 17:-5 18:37 20:-11 24:45 25:3 26:14 28:3 29:8 30:-35 31:-17 32:31 33:-3
~on_thursday 16:6 24:22 33:7
~on_today 32:31
~on_track 5:14 20:4
~on_tuesday 16:3 33:-5
~on_vacation 29:30
~on_what 9:7 10:-15 19:20 20:32 33:37
~on_which 20:16 28:9 33:12
~on_with 5:33
~on_yet 12:11
~onboard 8:6 17:38
~onc 2:27 3:9 4:-10 10:15 12:-21 18:23 30:21
~onc_featur 10:8
~onc_we 2:2
~one 0:35 1:47 3:15 4:1 5:-36 6:-25 8:-41 10:-32 11:11 12:-18 13:22 16:28 17:4 18:9 19:58 20:-47 21:3 22:8 24:24 27:-63 29:-48 30:44 31:-67 32:-29 33:-3 34:-6
~one_day 2:5 16:32 24:33 33:-61
~one_deadlin 26:32
~one_from 8:1 19:4
~one_go 14:11
~one_is 3:1 18:19
~one_lin 5:10
~one_mor 0:21 1:-2 2:21 5:-1 6:13 8:-14 18:-14 20:7 22:-15 23:15 25:3 28:-11 29:17 31:-9
~one_pleas 18:1
~one_week 1:62 5:-17 6:-7 16:29 24:17 28:27 33:-25
~one_word 5:-1 9:-16 29:48
~onelin 2:44
~oneliner 2:16
~only 2:15 6:-22 8:-9 13:22 18:20 20:-7 25:-40 26:23 29:-21 30:44 31:21 33:-80
~only_chang 2:19
~only_get 2:10
~only_if 7:4
~only_the 14:26 18:16
~only_thre 24:23
~only_until 8:27 22:-3
~oop 25:38
~open 2:21 3:25 5:-8 6:-53 12:22 13:17 21:-14 22:18 24:34 25:-24 29:8
~open_a 4:-10 29:23
~open_an 22:3
~open_for 5:57 12:39 29:-47
~open_one 13:22
~open_request 13:13
~open_sourc 17:29
~open_the 3:29 29:20
~openssl 9:29 29:13
~openstack 4:27 29:14 31:-9
~opinion 7:33 9:-13
~opt 30:23 31:32
~option 2:44 11:31 22:-9 26:13
~or 0:-22 1:-98 2:-5 3:-71 4:-24 5:158 6:30 7:-8 8:-112 9:56 10:6 11:-42 12:56 13:-115 14:-20 15:-27 16:-125 17:-51 18:17 20:68 21:15 22:-87 23:-11 24:-78 25:-71 27:-21 28:33 29:-1 31:-31 32:-16 34:-40
~or_a 25:8 34:1
~or_after 2:-23 5:39 6:-40 18:-39 20:18 33:71
~or_already 5:11 6:-28 12:30
~or_am 33:25
~or_are 5:20
~or_bug 5:19
~or_can 6:-10 12:63
~or_did 5:-3 6:8 12:9
~or_do 2:-14 6:12 12:13 15:6 21:33 29:-2
~or_end 33:8
~or_final 18:26
~or_i 6:13
~or_in 5:6
~or_is 2:13 6:6 15:1 32:6 33:-29
~or_les 5:-13 28:35
~or_m 18:4
~or_nah 28:8
~or_no 2:52
~or_not 2:32 6:61 7:-26 8:-15 9:54 12:-22
~or_open 6:-4 12:20
~or_post 5:50 12:-3
~or_q 20:30
~or_rc 18:47
~or_still 6:29
~or_the 5:11 18:3 33:5
~or_two 5:-1 9:11 12:-13 29:40
~or_what 5:32 32:-9
~order 14:24 25:-1 29:60
~org 29:4
~original 16:26
~original_dat 16:26
~oslo 2:25
~other 6:9 30:22 31:6
~ou 5:50
~ought 7:12
~ought_to 7:12
~our 2:13 5:-60 6:-3 10:-31 11:-18 12:-35 13:-38 16:-34 17:-37 19:7 21:18 22:78 23:-27 24:9 25:-44 28:-20 29:47 31:11 32:-36 33:32 34:17
~our_channel 23:-2 26:7 34:19
~our_driver 22:23
~our_new 2:4
~our_project 22:25
~our_schedul 19:11
~our_team 12:-8 21:31 27:21
~out 1:-2 3:-22 4:34 5:-89 6:59 8:33 10:-38 12:-8 14:24 19:18 20:14 21:-31 22:-23 29:-4 30:30 31:52 32:-57 33:-17 34:-10
~out_a 4:23
~out_befor 20:34
~out_for 18:33
~out_of 5:-11 30:9 31:26
~out_on 6:-20 33:21
~out_thank 6:9 19:2 20:-24 29:11
~out_the 14:26 19:18 20:-20
~out_to 16:4
~out_when 19:-2 20:40
~out_yet 6:24
~outlook 14:-31 26:56 32:10
~outstand 13:16
~over 5:18 6:63 17:16 29:-2 33:-6
~over_as 17:19
~over_the 15:8
~overkill 0:15
~overslept 2:34 12:-17 21:15
~overslept_the 2:35 12:-1
~overview 13:31 14:35 32:11
~overview_of 13:33 14:8
~owe 24:-22 29:26
~own 0:55 2:-27 3:40 7:46 8:-40 14:-27
~own_the 34:12
~owner 0:4 10:-4 34:52
~owner_of 34:27
~pa 22:6
~pack 31:12
~packag 20:-4 25:20 30:11
~packager 1:9 21:5 26:25 29:-5 33:-20
~pag 10:9 11:26 14:57 17:30 20:9 25:-25 33:-25 34:-19
~pag_with 14:12
~panic 29:32
~paragraph 29:29
~part 2:31 5:17 17:7 33:17
~part_of 2:31 5:17 17:7 33:17
~partner 22:12
~party 1:8 10:4 25:13
~pas 6:-24 22:35 29:42
~pas_for 22:32
~pass 6:68 7:16
~password 29:26
~past 1:15 5:9 6:50 10:-31 12:-17 13:3 14:2 16:-28 19:17 22:55 33:-32
~past_the 14:24 22:23
~patch 2:58 5:-51 10:-27 12:2 17:40 18:-29 21:-16 22:50 25:-36 29:1 33:-15 34:16
~patch_are 2:3 13:17
~patch_is 34:12
~patch_need 2:1
~paus 31:22
~pdf 29:4
~peas 7:-10 8:9
~pencill 10:-21 20:4 33:27
~pencill_in 10:-21 20:4 33:27
~pend 8:44 13:13 29:-13
~pend_exception 8:15 13:-11
~peopl 0:-12 2:-22 5:12 6:-6 8:-3 11:12 12:10 17:28 21:-4 23:24 25:-28 30:14 33:1 34:12
~peopl_can 34:17
~peopl_still 12:25
~per 22:21 27:-15 30:27 31:9 33:40
~percentag 5:13
~perfect 25:10
~performanc 2:19
~perhap 15:4 26:11
~period 5:29
~permission 13:3 22:14
~permission_to 22:15
~permitt 2:51
~person 34:72
~person_for 34:8
~phas 5:94 17:13 29:-20
~phas_is 5:5
~phew 25:46
~phon 6:11 7:-14 13:11 17:-10 18:3 19:3 24:-8 25:-6 28:3 29:12
~phon_with 6:12 7:-13 12:4 13:11 18:3 19:3 24:-5 27:2 28:3 29:-7
~phras 11:58 23:-17
~pick 2:33 10:33 11:-12 25:-3 29:6
~pick_to 2:27
~pictur 14:29 25:21
~ping 1:-27 23:48 24:17 25:22 27:7 29:-4 30:31 31:38 32:-12 33:-44 34:8
~ping_for 1:-20 24:24 27:2 34:17
~ping_me 24:34 31:33 32:-2
~ping_the 27:5
~ping_us 23:22
~pip 23:-10 27:28 31:15
~pizza 25:22 29:5
~pizza_for 29:32
~plac 6:5 16:9
~plan 0:9 1:-8 4:13 6:-7 10:-30 11:-37 14:55 16:23 19:12 25:16 29:-53 33:3
~plan_a 3:31
~plan_for 3:16 18:-12 20:28 25:23
~plann 3:63 4:9 5:-50 6:10 9:-21 12:-29 14:51 17:-41 18:-3 29:-21 32:31 33:13
~plann_for 14:-13 20:8 33:46
~play 5:56 25:-47 29:37
~pleas 1:8 2:-20 3:-1 5:-6 11:8 12:4 13:20 14:10 16:11 17:-3 18:9 19:-8 21:-17 22:36 24:10 25:-13 26:8 28:-2 30:8 31:21 33:9 34:-2
~pleas_add 1:4 27:17
~pleas_all 27:14
~pleas_allow 22:33
~pleas_approv 7:-54 8:1 29:58
~pleas_can 2:1 8:6
~pleas_correct 16:37
~pleas_dank 5:7
~pleas_do 15:11 30:3
~pleas_enter 1:11
~pleas_explain 11:12
~pleas_giv 22:28
~pleas_grant 22:35
~pleas_hav 24:5
~pleas_i 31:8 33:3
~pleas_includ 27:7
~pleas_keep 15:26
~pleas_let 22:24
~pleas_mak 31:19
~pleas_many 8:-4 9:26
~pleas_no 31:9
~pleas_not 16:10
~pleas_pleas 5:10
~pleas_prepar 4:13
~pleas_record 22:34
~pleas_register 22:11
~pleas_remind 24:21
~pleas_remov 31:4
~pleas_send 29:14
~pleas_shift 16:9
~pleas_sorry 9:15
~pleas_thank 11:6 14:21 22:-1 25:-15
~pleas_to 16:18 25:9 31:9
~pleas_updat 9:2
~pleas_which 12:2
~plugin 2:47 10:3
~pm 1:8 31:4
~pmo 27:25 29:-15
~po 29:39
~po_fil 29:39
~point 5:11 10:69 12:15 18:-36 20:29 26:19 29:-73 32:-21
~point_of 10:73 33:-33
~point_releas 10:16 18:-3 20:46
~pointer 17:28
~pok 9:-5 24:56 27:-8 34:18
~pok_me 24:48 27:-1
~poland 29:18
~polish 5:12 29:16
~pop 20:26 29:-20
~possibl 0:21 3:14 13:-22 21:5 22:8 23:2 30:30 33:18
~possibl_for 13:-16 21:24
~possibl_to 0:4 2:-23 3:21 22:8 30:36
~post 2:6 5:33 6:44 10:-31 11:-38 12:-25 14:6 23:-22 25:-24 26:40 27:79 29:-4 31:22 33:-21
~post_her 27:11 31:1
~post_in 31:36
~post_on 6:31 27:9 33:-6
~post_the 14:48 23:-2 27:1
~postpon 2:-17 11:6 15:44 16:49
~postpon_m 15:20
~power 34:9
~pr 2:1 8:-11 21:-2 22:74 25:-4 29:18
~pre 5:47 12:-3 24:11
~pre_or 5:50 12:-3
~precedent 19:58 20:-27
~prepar 4:38 18:26
~prepar_the 4:1
~pres 1:13 20:37
~present 5:23 12:27
~pretty 33:6
~previou 19:50 29:10
~previou_releas 19:33
~previou_version 19:-7 29:16
~print 11:5 14:41 22:22
~prior 19:49 24:41
~prior_to 24:34
~privat 0:17 11:13
~probably 23:4 30:5
~problem 2:15
~procedur 10:-20 11:21 21:10
~procedur_for 10:-20 11:21 21:10
~proces 17:51 21:15
~prod 29:21
~product 0:5 10:21 20:10 27:12 33:-16
~programm 17:19
~project 2:7 3:9 5:18 10:16 14:-14 17:35 20:-15 21:12 22:15 29:-41 31:7 33:24
~project_what 17:24
~promis 2:5 20:2
~proofread 29:12
~propos 6:33 33:4
~proposal 6:35 9:-10 10:12 12:24 16:7 19:-2 23:5 28:2 29:-28 33:37
~proposal_deadlin 6:15
~proposal_freez 2:6 6:-34 10:19 12:22 16:10
~ptl 17:36 25:-13 29:-23 34:51
~publication 20:15
~publish 5:-4 6:10 19:2 20:1
~pull 4:-8 9:-40 13:-51 15:10 16:4 17:4 21:-5 22:22 29:57
~pull_in 2:17
~pull_request 8:-28 13:-48 17:11 29:88
~purpos 10:14 11:3 30:2
~purpos_of 10:17
~push 5:-11 6:19 10:-7 15:66 17:-19 20:10 29:31 34:31
~push_ff 15:4
~push_the 15:41 29:-5 34:16
~put 0:14 1:28 2:-12 8:20 9:-5 12:23 15:-23 16:-9 22:16 24:-3 29:-49 31:37 33:9
~put_a 0:26 1:-31 27:-12 31:32 33:19
~put_in 22:18
~put_it 1:42 16:-18
~put_rc 1:-36 16:43
~put_the 16:10
~python 2:36 20:-28 29:25 33:32
~python_client 2:8 33:25
~python_fooclient 33:5
~python_version 29:20
~q 20:36
~qa 0:15 2:-1 5:84 6:-22 7:8 8:1 9:-69 12:-56 24:18 25:-27 27:53 29:-64 30:3 33:-15
~qa_has 7:21 8:-5
~qa_lead 34:5
~qa_team 30:15 34:-5
~qu 12:11 32:46
~question 2:-2 8:-6 9:-8 12:1 14:4 17:10 18:6 20:5 21:-10 22:-16 28:2 33:4 34:21
~question mark_cheer 5:12 11:-5 21:10 28:5 29:5
~question mark_d 6:-2 9:12 11:7 20:12 29:-5
~question mark_dank 6:4 10:-18 11:-15 12:9 18:-22 21:6 25:-61 26:23 29:-52 33:32
~question mark_gracia 0:15 5:-8 11:-20 29:15
~question mark_how 11:44 23:-10
~question mark_i 5:15 13:-14 20:14 26:-40 28:-1 29:5 33:-18 34:4
~question mark_it 2:-27 22:14
~question mark_many 2:-1 5:3 6:22 10:-12 14:-9 15:4 25:-15 33:31
~question mark_merci 2:-9 29:28 34:4
~question mark_my 20:2 28:27 29:-70
~question mark_pleas 2:56 5:-12 6:10 9:-8 13:-4 14:-15 15:-8 17:5 18:31 25:-6 29:-9 30:10 34:10
~question mark_sorry 2:45 5:22 11:6 21:29 33:42
~question mark_thank 9:47 10:-23 11:-14 14:-51 17:21 18:-2 20:26 21:11 22:-3 23:24 25:-90 26:10
~question mark_what 10:36
~question_are 12:5
~question_how 5:6 11:-10 25:6
~question_i 34:3
~question_is 20:13 26:4 33:-7
~question_pleas 1:9
~question_the 33:22
~question_what 5:-18 14:6 33:5
~question_when 28:1 29:5
~queu 9:9 13:65 14:-25 18:28 25:-23 28:-17 29:28 32:-11
~quick 5:23 6:2 8:-4 9:-9 10:-5 11:10 14:4 17:-18 18:9 21:-4 22:-12 25:12 28:4 32:7 33:18
~quick_question 6:6 8:-2 9:-3 10:-1 11:-28 12:3 14:11 18:11 20:6 21:-4 22:-8 25:2 28:6 33:2
~quiet 25:-8 31:57
~quit 27:-1 31:48
~quota 22:29 25:-2 29:16
~rais 2:32 9:-16 22:35 29:15
~random 31:39
~rat 29:37
~rather 23:15 30:9
~rather_not 30:14
~rather_than 23:16
~rau 19:30 20:-13
~rc 0:27 1:-5 4:-130 5:-39 8:-8 9:-66 10:16 11:-136 12:-273 13:-99 14:-42 15:73 16:110 17:-145 19:6 20:-234 21:-28 22:-90 23:21 24:39 25:-80 27:15 28:13 29:-22 31:31 32:-170 33:50
~rc_and 10:33
~rc_dat 15:5
~rc_in 6:22
~rc_is 27:20
~rc_mak 0:27
~rc_on 16:3
~rc_pleas 10:4 16:-20 33:27
~rc_to 16:14
~rcs 14:46 19:5 20:-26 27:25 29:-22 33:15
~rcs_did 19:9
~re 9:-6 11:-18 25:51 29:-23 34:19
~reach 5:11 6:26 9:14 17:-21 18:14 34:16
~read 10:30 17:50 18:-42
~read_first 17:43 18:-32
~ready 1:14 2:19 18:58
~ready_for 18:64
~ready_on 1:21
~reason 9:29 10:46 22:28
~reason_for 10:29
~rebas 11:-20 29:18
~receiv 26:58 27:26 29:11 31:23 34:-8
~receiv_the 26:30 27:37
~record 8:26 22:29 29:1
~red 29:22
~refactor 2:16 29:15
~refactor_thi 29:27
~reference_a 9:9
~reference_and 8:7 9:10
~reference_any 8:9
~reference_approv 7:-63 8:75
~reference_as 8:32
~reference_be 7:12 9:15
~reference_been 9:19
~reference_befor 7:15
~reference_but 8:7
~reference_can 8:6
~reference_d 8:7
~reference_dank 8:5 9:9
~reference_get 7:45 8:3 26:-7
~reference_grant 8:14
~reference_hav 9:47 29:-4
~reference_i 7:30 8:31
~reference_in 8:32
~reference_is 2:-5 7:18 8:57 9:-26
~reference_it 8:3
~reference_land 8:7
~reference_let 8:12
~reference_many 8:9
~reference_my 8:8 9:12
~reference_no 7:9
~reference_pleas 9:55 22:30 25:-22 34:-24
~reference_sorry 7:22 9:45 25:-35
~reference_still 9:46
~reference_thank 7:2 8:32 9:8 25:-27
~reference_the 8:59
~reference_through 8:5
~reference_to 8:20
~reference_too 8:1
~reference_until 7:22
~reference_valid 9:26
~reference_we 8:51 22:-16
~reference_what 9:22
~reference_yet 9:16
~refus 8:50 9:20
~regard 9:23
~register 1:11 13:29 27:23
~regression 2:21 33:19
~regression_fix 2:17
~reject 7:24 8:36 11:2 29:2
~reject_the 29:5
~relas 20:25
~relat 32:17
~relbot 6:-6 9:-10 10:3 11:34 16:-4 21:14 25:-2
~relbot_how 21:16
~relea 20:32
~releaas 19:8 20:-18
~releas 4:24 5:5 10:-2 11:-35 12:-27 13:-4 14:11 16:-2 17:17 18:-48 19:12 20:18 21:7 22:-4 23:-46 24:6 25:9 26:-1 27:3 28:12 29:19 31:-2 32:11 33:-33 34:18
~releas_a 2:1
~releas_after 29:18
~releas_announcement 27:25
~releas_as 0:7 14:10
~releas_befor 17:9 29:18
~releas_begin 3:26 20:-12
~releas_by 15:-5 16:39
~releas_calendar 14:38
~releas_cheer 5:19 20:11
~releas_cycl 17:19
~releas_dat 6:-21 15:17 19:23 20:-32 29:24
~releas_day 10:34 20:-7 25:53 33:-55
~releas_do 4:7
~releas_event 27:5 32:18
~releas_for 20:10 29:12
~releas_in 19:5 20:26 28:16
~releas_is 2:-29 5:3 20:44 21:19
~releas_liaison 17:43
~releas_manager 5:-6 20:-6 22:30 29:16 34:24
~releas_new 26:20 27:23
~releas_not 1:13 2:11 14:-24 20:-5 29:10 33:26
~releas_of 2:19 20:7
~releas_on 4:20 20:14
~releas_one 16:3
~releas_plan 14:42 18:20
~releas_pleas 14:28 27:-12 31:44
~releas_proces 17:35
~releas_schedul 14:59 19:-4
~releas_sorry 14:2
~releas_still 20:8
~releas_team 5:-37 9:41 13:16 21:12 34:26
~releas_thank 20:5
~releas_thi 5:-27 20:25 25:21
~releas_updat 27:18
~releas_what 10:11
~releas_when 20:9
~releas_work 17:15
~releas_would 16:3
~rely 33:33
~rely_on 33:33
~remain 5:-12 14:51 19:-20 28:84
~remain_befor 28:3
~remain_tim 28:35
~remain_until 14:23 28:-6
~remember 24:36
~remind 5:11 19:17 23:42 24:3 25:-68 27:-70 29:44 31:-8 33:35
~remind_me 5:16 11:3 19:24 24:-7 27:-33 29:15 33:49
~remind_of 24:35
~remind_the 23:37
~remind_us 23:24
~reminder 1:-19 6:-11 11:36 16:-36 23:45 24:60 27:48 28:-9 29:-71 30:17 31:35 33:-2
~reminder_be 23:29
~reminder_for 23:-10 24:37 31:24
~reminder_hav 23:5
~reminder_in 23:20 27:8 31:-25
~reminder_off 30:24
~reminder_pleas 23:-29 24:28
~reminder_to 24:36
~remov 2:46 25:-2 27:-37 30:24 31:34 33:-30 34:60
~remov_a 2:3
~remov_me 30:8 31:20
~remov_the 29:9 31:6
~remov_thi 34:23
~renam 2:42 27:-5 29:24 33:2
~reopen 8:12
~repair 29:6
~repo 12:30 17:10 29:26
~report 6:9 7:37 8:-36 11:17
~repository 12:3
~req 6:20 8:-10 10:-4 22:25 33:36
~req_freez 10:-6 33:38
~request 7:9 8:31 9:39 10:-59 11:24 12:-5 13:13 14:-37 18:-17 21:62 22:66 24:-1 25:-33 27:-38 31:-34 32:-10 34:-2
~request_a 29:23
~request_an 11:59 22:-16
~request_are 13:12
~request_exception 22:6
~request_for 21:-10 22:35
~request_from 9:5
~request_i 21:35
~request_that 13:32
~requir 21:57
~requirement 1:-4 2:-5 6:6 9:-17 10:13 12:15 13:7 16:14 21:-33 23:-16 28:15 29:-29 33:28 34:22
~requirement_chang 33:4
~requirement_freez 6:-1 10:20 12:-9 13:17 16:27 21:-35 23:-11 24:5 33:2 34:-3
~requirement_lock 12:14
~requirement_still 12:15
~reschedul 6:-3 15:9 16:32
~respect 10:18 34:-11
~responsibl 34:28
~responsibl_for 34:13
~rest 10:3 14:5 28:5 29:-16 31:54 32:20
~rest_of 14:17 31:4 32:21
~restart 29:44
~restart_the 29:19
~result 7:13 8:11
~resum 27:29 31:-11
~retro 16:-6 29:7
~retrospectiv 19:17
~revers 8:6
~revert 2:39 15:-18 33:11
~review 1:26 2:7 9:5 13:-3 16:-20 17:-9 21:-14 25:14 29:22 33:22 34:20
~review_day 1:9
~review_my 9:-17 29:36 34:24
~review_on 2:10
~reviewer 10:-22 17:2 21:1 22:22
~reword 2:25
~rework 22:21
~rewrit 22:6
~right 2:-13 5:4 6:36 7:7 9:-26 10:-25 11:5 12:38 15:-6 23:15 24:-16 25:15 33:20
~right_now 5:28 12:40 29:12
~risk 8:24 22:16
~risk_is 8:9
~rleas 20:6
~rmind 23:18
~rmnd 24:28
~rmnd_me 24:28
~roll 4:13
~room 0:21 2:68 29:31
~room_for 0:22 2:61 29:13
~roughly 28:7
~round 19:20 24:10 27:10 33:-10
~rul 2:-23 10:37 18:-10 22:17
~run 3:27 14:5 18:9 19:-32 29:44 34:22
~run_on 29:14
~run_the 1:2 19:-16 29:45
~run_thi 34:25
~runn 25:16 29:2
~runway 10:-20 28:36
~s 18:20 27:17 29:-15
~saf 20:15
~saf_to 20:15
~said 7:27 9:38 21:-7 34:-8
~said_no 7:1 9:27 34:-4
~sail 2:32
~sal 18:-25 29:67
~salio 6:38 19:30 20:-31 33:-4
~salut 2:-8 3:5 7:9 10:5 13:-3 14:11 16:-2 17:-9 20:10 21:8 24:-2 25:1 29:-26 32:-5
~salut_can 2:-5 25:7
~salut_we 29:7
~salut_what 11:5
~salut_when 2:9 15:24 19:-7 33:-11
~salut_who 21:11
~sam 4:55 6:-21 10:36 16:11 18:-26 25:46 27:-26
~sam_day 16:22 33:10
~sam_thing 10:64
~sap 2:6
~saturday 16:2
~saw 10:8
~say 2:-2 6:45 12:26 13:-1 15:-7 17:-20 22:-50 25:-3 28:33 33:57
~say_i 11:12
~say_in 11:-18 29:27
~say_that 0:7 2:-15 12:16
~schedul 1:23 2:-11 3:24 4:32 14:32 16:-41 18:24 19:34 20:-16 24:8 25:-5 29:-61 34:14
~schedul_a 4:-11 14:-12 24:24 29:17
~schedul_chang 27:14
~schedul_for 4:85 32:8
~schedul_in 14:32 19:-7
~schedul_of 19:10
~schedul_pleas 14:26 19:13
~schedul_thank 14:36
~schedul_the 1:18
~schedul_with 19:11
~scheduler 9:4 29:15
~school 25:7 29:8
~scop 2:40 9:-23 10:20 29:-45 34:6
~screen 29:4
~screenshot 29:2 33:-1
~search 29:27
~second 0:30
~security 1:19 7:16 11:-12 13:-10 16:3 22:15 29:18 33:-27 34:22
~security_audit 1:14
~security_fix 16:23
~see 2:-44 8:-3 11:4 13:24 14:19 17:-3 19:24 21:8 25:59 29:10 32:-31
~see_all 13:16
~see_the 11:15 14:6 19:29
~see_you 25:32
~seem 29:5 30:3
~seem_to 29:6 30:3
~seen 7:5
~send 2:-12 14:26 17:36 23:7 24:9 26:21 27:44 30:-6 31:24
~send_a 2:-22 17:33
~send_me 14:28 31:9
~send_the 23:12 29:8
~sens 0:27 2:-13 6:-10 10:35 11:9 26:5
~sens_to 11:10 26:7
~sent 17:13
~sentenc 10:3
~sep 1:59 14:-35 16:-10 20:11 29:-11 32:60 33:15
~separat 0:44
~separat_deadlin 0:3
~sept 1:36 4:-13 16:5 20:63 24:27 29:-22
~september 1:38 4:2 5:-29 10:-17 14:18 16:13 20:16 32:25 33:22
~september_at 14:7 24:5
~september_or 20:13
~seri 2:5 3:22 4:20 5:22 19:13 22:7 29:-30
~seri_is 5:7
~serv 10:4
~server 10:15 29:65 31:-17
~set 2:-51 4:28 9:2 11:35 20:5 22:-25 23:27 27:-29
~set_a 11:17
~set_an 24:32 29:15
~set_ff 16:5
~set_for 20:14 23:6 33:12
~set_it 1:5 4:15
~set_the 4:12
~set_up 1:14 4:6 11:42 16:-11 23:-5
~seven 32:47
~seven_day 32:47
~sf 6:-9 10:58 15:4 19:3 28:8 29:-79
~sf_dat 19:10
~sfe 21:-11 22:24
~shall 7:7
~shall_i 7:7
~shar 14:10
~shar_the 14:1
~shcedul 14:6 19:7
~she 3:9
~shift 15:25 16:18 29:25
~shift_the 15:22
~shiny 33:26
~shiny_new 33:26
~ship 2:31 5:-12 6:-4 8:24 16:4 19:14 20:10 28:40 33:-40 34:4
~ship_dat 4:14 15:4
~ship_in 20:5
~ship_it 8:8
~ship_on 16:19
~shipp 6:27 20:21
~should 1:-9 2:-10 3:12 4:-22 6:6 7:28 8:-43 9:-38 10:-14 11:3 12:-9 13:-17 15:22 16:10 18:19 19:-33 21:1 22:-19 24:-61 25:-2 26:20 27:-6 30:22 31:-15 32:3 34:8
~should_a 14:26
~should_be 15:5 16:8 18:19 33:-18
~should_i 2:42 6:23 7:-29 11:6 15:-24 17:9 21:20 34:41
~should_know 5:8 32:32
~should_not 31:3
~should_probably 23:4 30:5
~should_the 15:4 18:18
~should_we 3:23 15:31 18:5
~shout 24:27
~show 5:-23 8:-6 9:10 11:33 13:67 14:24 17:-23 18:17 19:37 25:-29 27:-26 29:-21
~show_me 9:2 11:18 13:22 19:25
~show_the 13:34 18:10 23:8 29:-15
~show_what 14:29
~shut 2:-22 6:42 12:47 20:-11 25:-34 29:-47 31:46 33:10
~sick 25:15
~sid 2:-11 3:20 6:37 12:-5 25:29 29:-35
~sid_of 6:50
~sie 16:-3 27:19
~sign 8:55 18:-22 25:-1 26:11 27:64 30:-14 31:-22 33:19 34:34
~sign_me 26:24 27:7
~sign_off 8:60 9:10 21:-16 29:-37 31:-19 34:38
~sign_the 17:4
~sign_up 11:8 33:22
~silenc 31:85
~silly 25:3
~sinc 6:8 9:1 13:1 21:-7 29:30
~sinc_yesterday 13:3
~singl 15:7 25:6
~sir 25:5
~sitt 13:30
~sitt_in 13:35
~six 3:9 4:49
~six_month 3:12
~six_week 4:28
~sleep 11:-12 12:8 25:16 28:23
~sleep_until 28:32
~slid 6:19 15:17
~slip 6:10 15:12 19:52 29:-22
~slip_or 6:7
~slip_rc 15:20
~slipp 15:28
~slot 33:34
~slush 0:11 12:37 31:-12
~slushy 10:40
~small 0:6 15:3
~smth 11:3 29:-7 32:13
~sneak 2:21 12:-15 18:36
~sneak_in 2:14
~snooz 24:36 29:-10 31:26
~so 2:-68 5:33 6:9 7:-49 9:4 10:5 11:-1 12:27 13:41 14:-14 15:-1 16:32 17:-44 19:-13 22:19 25:-5 30:-70 31:28 33:55 34:-21
~so_are 10:1
~so_far 13:70
~so_i 33:15
~so_is 2:8 12:24
~so_kind 29:10
~so_mov 16:12
~so_pleas 31:9
~so_that 24:18
~so_we 22:1 33:25
~so_what 18:25
~so_when 33:7
~so_which 20:4 33:-25
~soak 8:3 28:24
~soft 1:42 10:28
~soft_freez 10:5
~soft_str 1:12
~som 0:14 2:6 11:20 15:25 16:-21 22:3 23:9 24:-27 25:-6 26:5 29:3
~som_exampl 11:13
~som_point 23:4 26:11
~somebody 2:-25 3:6 4:-11 7:14 29:24 30:21 34:11
~someon 2:-22 9:-11 10:24 12:6 15:22 17:23 29:-6 34:17
~someth 0:5 2:-10 11:3 13:25 15:-3 17:28 18:2 21:2 25:24 29:-14 32:46
~someth_due 18:36
~someth_on 32:32
~somewher 14:19
~soon 6:-16 10:-21 12:-22 18:50 20:34 24:-12 27:37 28:72 29:-16 32:-14 33:-4
~sooner 18:34
~soonest 18:47
~sorry 1:-5 5:8 6:1 8:5 9:10 10:12 12:14 14:14 16:11 17:4 18:9 21:-7 23:-6 25:20 27:-2 31:-1 33:-8 34:2
~sorry_for 1:-11 5:4 6:6 7:5 8:-7 9:1 12:14 13:8 14:3 15:17 16:3 17:27 19:24 22:-27 25:-3 27:-14 31:-18 33:-2
~sorry_if 4:5 7:-13 8:11 10:12 13:-4 14:4 15:-18 17:-1 18:5 19:-11 20:10 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-2
~sort 20:54 29:-12
~sort_la 20:15
~sound 25:36
~sourc 17:21
~spam 8:-8 29:35
~spamm 31:8
~speak 11:35
~spec 21:2
~special 32:17
~spell 11:-5 29:64
~spin 4:46
~spin_up 4:46
~spr 14:-13 19:35
~sprint 1:9 29:29 32:24
~spun 29:-10 33:13
~sqlalchemy 2:30
~squeez 16:33
~squeez_in 1:6
~sru 2:3
~sso 8:18 9:11 13:-3
~stabilisation 5:21
~stabl 1:12 5:41 6:-4 10:40 12:31 20:10 29:-27 34:44
~stabl_branch 1:10 5:2 10:59 12:-31 34:5
~stack 10:-11 19:11 22:24
~staff 27:7
~stag 5:49 8:6 10:8 17:20 25:-6 29:11
~stag_of 5:16
~stand 5:69 9:7 10:42 11:-36 17:-33 27:-21 29:-45 31:14
~stand_for 10:66
~stand_in 34:12
~standup 29:26
~start 1:-26 2:-69 3:42 4:25 10:-1 11:28 12:6 15:-12 17:46 18:-25 19:6 20:-3 27:17 29:-13 31:-15 33:34 34:-31
~start_in 3:16
~start_monday 17:10
~start_the 3:20 4:-8 29:10
~start_to 12:11 14:30
~start_with 16:28
~starter 5:-20 17:44
~stat 5:35 9:41 12:17 13:42 22:-9 29:-23 31:-8
~stat_of 5:40 9:17
~statu 5:38 8:-18 9:14 12:19 26:8 29:-19 31:7 34:-5
~statu_of 5:12 9:13
~steer 14:6
~stehen 5:19
~stehen_we 5:19
~steht 9:17
~step 11:50 17:51 21:-20
~stick 1:33
~still 0:-5 2:35 5:19 7:12 8:-42 9:49 10:-39 11:-9 12:15 13:18 14:14 16:-34 17:-31 18:-68 19:-22 20:31 21:7 22:-41 27:-13 28:29 29:-2 30:9 31:-44 32:-68 33:-10
~still_a 12:7
~still_accept 2:27 12:-8
~still_ahead 6:28 14:47
~still_be 2:36
~still_get 20:-6 21:36 25:24
~still_go 2:-9 12:16
~still_hav 2:-7 28:50
~still_in 9:24
~still_mak 2:5
~still_merg 12:2
~still_need 13:12
~still_on 20:10 26:14
~still_open 2:-23 12:32 13:10
~still_possibl 2:8
~still_propos 12:1
~still_push 2:12
~still_tak 2:43
~still_the 2:-34 20:44
~still_tim 6:21
~still_to 6:30
~still_undecid 7:5 13:3
~still_wait 9:19
~still_welcom 2:1
~stop 2:26 6:12 10:-15 12:-24 18:-13 23:-20 24:-2 27:-56 30:52 31:56 33:57
~stop_me 2:32
~stop_post 30:4 31:1
~stop_send 31:13
~stop_tak 33:11
~stop_the 30:47 31:-18
~storag 2:5
~str 0:-53 1:-19 2:15 6:-3 8:33 9:15 12:-3 13:-12 14:-36 15:9 16:33 19:7 21:-20 24:6 25:-3 27:11 28:3 29:-3 31:1 32:-33 33:18 34:27
~str_chang 2:-2 21:3 28:7
~str_exception 22:27
~str_freez 0:-30 1:-8 2:42 6:-11 8:18 9:14 10:-31 12:-9 13:-23 15:19 16:27 19:17 21:-38 24:14 27:23 28:-2 29:-181 31:11 33:12 34:38
~string 2:-11 6:47 9:-1 10:22 12:36 13:2 17:-6 28:21 29:-45 33:19
~string_are 2:55 12:-30 33:-21
~strng 33:56
~strng_freez 33:52
~sttr 10:17
~sttr_freez 10:17
~stuck 9:6 29:9
~stuff 17:2 26:18 29:-19 32:34 34:19
~styl 4:33 29:1
~sub 11:-26 26:75 27:26
~sub_me 27:8
~subb 26:58 34:-16
~submit 13:-2 22:31 29:15
~submit_an 22:7
~subscrib 26:84 27:33 29:9 31:-32
~subscrib_a 11:54 26:-36
~subscrib_already 26:6
~subscrib_me 27:-2 29:40
~subscrib_thi 27:31
~subscrib_to 11:-22 26:44 27:-36 29:53
~subscription 29:17 31:8
~suggest 15:38
~suitabl 17:15
~summary 27:19 32:20
~summit 29:27
~sunday 8:20 32:34
~super 25:16 28:14 29:-9
~support 1:13 5:-20 28:-3 29:69
~suppos 0:4 2:16 5:19 10:17 21:32 29:-17
~suppos_the 2:12
~suppos_to 5:24 10:24 29:-9 33:18
~sur 2:-24 7:23 16:-7 20:13 24:43 34:10
~sur_i 24:27
~swap 16:39 33:-8
~switch 27:25 30:22
~sync 29:33
~t 10:-38 17:-21 20:-20 28:109 29:37 33:-64
~ta 25:57 29:-14
~tabl 14:42 15:5
~tag 6:21 18:-3 20:3 25:-18 32:15 33:13 34:52
~tag_the 34:5
~tagg 6:47 33:12
~tak 2:30 5:-69 7:-17 8:48 11:-11 12:31 13:-10 14:-11 16:43 21:13 22:-17 24:-11 28:-18 29:2 30:-30 31:22
~tak_a 27:15
~tak_back 8:41
~tak_car 34:30
~tak_it 12:36 31:-21
~tak_me 31:44
~tak_plac 6:3 10:8 16:10 33:-12
~taken 6:11
~talk 11:27 15:31 21:8 22:-2 29:-11 33:-22 34:11
~talk_about 15:11 17:13 25:20 33:-16
~talk_to 11:47 21:10 34:16
~tarball 6:4 11:-7 20:11 33:11 34:9
~target 20:43
~target_dat 20:14
~task 17:40
~team 1:-8 4:-18 5:-19 6:-17 8:2 9:9 13:39 14:-5 15:-27 18:3 19:-23 20:-22 21:19 22:5 24:13 26:1 27:14 29:6 31:12 32:-2 33:-5 34:6
~team_a 24:20
~team_are 10:6
~team_can 12:10
~team_has 2:7
~team_hav 13:30 29:-13
~team_how 3:2 10:7 28:-2
~team_member 34:4
~team_pleas 31:17
~team_when 29:4
~telemetry 9:5
~tell 2:11 5:31 9:34 10:9 11:33 12:11 18:8 22:-42 23:-11 27:-17 29:-66 33:31 34:13
~tell_me 2:30 9:32 10:35 12:3 18:17 22:-19 24:-55 29:-16 31:-7 33:18
~tell_the 5:21
~tell_us 11:12 25:9 27:-26 31:23 32:-7
~tell_you 11:27
~templat 3:71 4:38 13:-16 21:25
~ten 24:22 27:30 28:24 29:-11
~ten_day 24:26 28:16
~term 10:79 14:-13 18:30 29:-28
~test 0:-7 1:20 2:20 5:49 7:14 8:44 9:-33 11:-56 12:-43 16:-31 18:15 21:15 22:-36 25:19 28:-25 29:42 31:-6 32:5 33:-23
~test_are 8:11 29:2
~test_day 1:28 5:21 28:-17
~test_for 1:-16 29:44
~test_only 2:20
~text 10:36 12:31 14:7 21:-10 22:12 29:-56 33:57
~text_are 12:23
~than 2:-5 6:-18 15:-16 16:29 19:41 23:12 28:74 33:-17
~than_a 28:39
~thank 4:1 5:11 6:19 7:-2 8:1 9:9 11:-12 13:3 14:5 15:7 16:2 19:-2 20:7 23:-12 26:7 27:3 28:-3 31:6 32:11 34:13
~thank_a 2:-9 7:-21 10:-16 11:-18 13:8 15:-9 18:24 22:11 25:7 26:5 28:-8 29:7 30:9 32:11 33:-1
~thank_for 7:-4 25:106
~thank_you 5:10 6:12 8:-8 9:17 10:-2 11:-35 14:10 15:28 18:4 22:-6 24:-16 25:-35 29:15 34:17
~that 2:17 3:-61 5:-30 7:-19 8:-6 9:-15 10:27 11:17 13:10 14:-36 16:17 17:-61 18:33 20:-38 24:2 25:41 26:-4 29:1 30:1 31:-39 33:18
~that_a 0:7
~that_expir 13:3
~that_for 10:42
~that_i 6:1 32:25
~that_is 8:55 13:-11 25:1 33:29
~that_still 2:18 9:-11 13:16 33:6
~that_the 15:13 33:37
~that_was 13:31 25:43
~that_you 8:-2 25:12
~thaw 5:-29 6:-40 12:71 25:10
~the 0:-27 1:3 2:10 4:6 5:10 6:21 7:-5 8:9 10:-12 11:-38 12:11 13:-9 14:38 15:21 16:22 17:-21 18:14 20:19 21:-3 22:24 23:-8 24:16 25:-3 26:-2 27:-1 29:33 30:27 31:-7 32:10 33:8 34:6
~the_announcement 20:9 26:22 31:14
~the_approval 7:14
~the_approver 34:21
~the_archiv 34:5
~the_audit 9:-10 13:41
~the_best 17:26
~the_beta 5:15 20:-24 29:-35 33:50
~the_big 10:6 14:18 20:34 29:-20 33:-20
~the_bill 8:30 22:15 29:-1
~the_board 1:-17 16:53
~the_boat 2:48
~the_book 0:3
~the_bot 11:25 23:12 29:-11 31:10
~the_budget 3:15 8:-27 29:42
~the_build 25:34 29:10
~the_calendar 0:15 1:57 4:10 8:-11 11:18 14:-2 16:6 18:19 19:27 26:-14 33:-50
~the_capital 29:10
~the_ceo 29:29 34:-27
~the_chang 29:6
~the_channel 27:-24 29:37
~the_ci 29:26
~the_client 6:20 15:24 22:8 28:-16 34:4
~the_closest 18:46
~the_cod 6:-11
~the_coffe 29:19
~the_com 20:29 32:30
~the_command 11:10
~the_complet 14:40
~the_consent 9:10
~the_contributor 17:22
~the_countdown 27:33 31:14
~the_current 4:19 5:9
~the_customer 7:9 15:2 29:18
~the_cutoff 6:5 33:37
~the_cycl 4:-52 5:51 10:-17 14:76 19:-9 28:6
~the_daily 31:28
~the_dashboard 9:10
~the_dat 3:1 6:41 11:-37 14:7 15:57 16:37 18:-55 26:56 27:-64 29:-107 32:-25 33:8 34:-3
~the_day 10:39 16:-19 24:3 32:6 33:2
~the_deadlin 7:2 22:29 27:18 28:17 33:-10
~the_decision 8:22 34:11
~the_dep 28:16 29:-23 33:10
~the_dev 17:7 18:-7 29:15
~the_differenc 10:13
~the_digest 27:25 30:15
~the_distribution 27:42 29:-24 31:12
~the_doc 10:-14 17:-30 21:-27 25:8 27:-12 32:3 33:35
~the_documentation 24:7 29:-7 33:16
~the_door 6:14 22:15 29:-50 33:30
~the_emoji 9:12
~the_end 4:7
~the_exact 33:42
~the_exception 9:17 13:5 22:-56 24:27 25:24 29:18
~the_featur 8:11 10:15 15:46 16:-19 19:-16 26:5 27:-5 28:7 31:15 33:-60
~the_ff 15:-26 33:55
~the_ffe 8:43 22:-9
~the_final 6:-4 15:3 19:-55 20:39 27:2 29:-4 31:13 33:23 34:15
~the_first 14:-6 17:-18 18:-23 32:11 33:78
~the_fix 8:6
~the_follow 3:22 4:20 18:63 20:-13
~the_freez 1:-18 2:59 5:-6 6:-27 10:34 13:44 18:-6 21:-9 22:66 27:-9 29:-102 31:-19 33:12
~the_full 14:19
~the_gat 8:2 12:5 21:9 29:15
~the_gdpr 9:11 29:-9
~the_glossary 33:6
~the_goliv 20:17 24:13
~the_hard 10:36 28:-18
~the_horizon 18:29 29:-8
~the_installer 9:19 22:17
~the_key 14:9
~the_lab 29:19
~the_land 5:29 17:10 29:-27
~the_last 6:14 16:19 19:-13 33:68 34:3
~the_latest 33:42
~the_launch 27:2 34:7
~the_lib 6:50 29:-14 33:12
~the_library 10:-35 16:12 28:38
~the_light 29:37 34:-10
~the_list 26:20 27:12 29:-14 30:47 31:25 34:-22
~the_liv 9:24
~the_log 29:45
~the_loop 27:7
~the_lts 20:14 29:-4
~the_m 24:27 27:-4
~the_mail 10:2 21:-9 31:3 33:10
~the_manager 11:13
~the_manual 11:-7 34:19
~the_meet 7:7 29:20
~the_membership 6:30 12:7 22:21 34:-21
~the_metric 8:10
~the_mileston 19:9
~the_mirror 6:14
~the_moment 2:12 5:6 18:11 28:3
~the_morn 24:89
~the_nam 5:22
~the_nearest 18:40
~the_new 2:17 8:5 9:6 20:11 21:-13 22:3 29:25 33:-30
~the_newsletter 0:3 10:4 15:-2 16:4 17:-5 22:-9 29:-8 34:2
~the_next 2:2 3:87 4:53 8:1 15:-15 16:-25 18:27 20:-13 22:-8 24:-14 32:10 34:-29
~the_nois 0:1 7:13 9:4 11:5 12:6 13:9 14:2 15:8 16:2 17:14 18:2 19:4 21:8 22:-9 26:-7 27:-10 29:-3 30:-8 32:-3
~the_notic 26:15
~the_notification 30:12
~the_nova 10:-10 33:27
~the_number 28:18
~the_offic 29:32
~the_official 20:29 29:-10
~the_offsit 31:16
~the_old 1:9 19:38 22:16 31:-2
~the_one 14:-6 18:16 19:23 29:-2 33:14
~the_open 13:33 24:9 29:-8
~the_original 16:11
~the_other 6:10 31:8
~the_packager 21:10 26:6
~the_pag 10:5
~the_past 6:22 12:-3
~the_patch 29:2
~the_person 34:9
~the_phon 5:1 6:12 7:-13 12:4 13:11 17:-9 18:3 19:3 24:-6 27:2 28:3 29:-7
~the_plan 0:21 1:36 14:10 18:-29 20:15 29:-17
~the_plann 14:19
~the_point 10:55 33:-20
~the_post 27:9
~the_present 5:31
~the_previou 19:28 29:11
~the_procedur 10:-20 11:21 21:10
~the_project 5:53 17:54 31:7 33:-36
~the_proposal 2:22 6:-5 10:33 23:10 33:16
~the_queu 9:34 13:18 14:-20 18:32
~the_quota 8:3
~the_rc 2:10 5:16 14:31 15:-4 20:-11 27:16 29:-80 33:18 34:29
~the_releas 2:-8 3:-21 4:-81 5:38 13:7 14:-7 15:56 16:11 17:5 19:-37 20:4 21:10 22:5 24:4 27:-8 28:-1 31:-12 32:-11 33:12
~the_reminder 23:-14 25:6 26:6 27:18 30:63 31:-6
~the_request 21:15 29:-33
~the_requirement 2:-10 6:-6 10:20 12:18 15:17 16:25 24:15 27:10 28:-18
~the_rest 10:12 14:13 31:3 32:6
~the_retro 16:-6 29:7
~the_right 11:34
~the_rul 10:13 18:-9 22:18
~the_sam 4:8 6:-5 16:20
~the_schedul 1:19 8:7 11:12 14:27 29:-8 34:33
~the_scheduler 9:19 29:17
~the_screenshot 29:10 33:-35
~the_security 16:19 33:-13
~the_server 10:16 29:57 31:-16
~the_sprint 28:-21 29:54
~the_sso 9:12
~the_stabl 2:9 34:9
~the_stag 29:10
~the_statu 5:26
~the_steer 14:7
~the_step 11:24 21:-24
~the_str 6:14 8:10 9:43 10:54 12:-5 13:-11 21:-22 22:-24 24:49 27:-16 29:4 33:-57 34:4
~the_summit 29:21
~the_tabl 15:5
~the_tag 6:5 29:-1 34:17
~the_tarball 34:16
~the_team 5:27 18:32 23:28 24:33 29:2
~the_telemetry 9:7
~the_test 18:36 29:12
~the_text 33:15
~the_thing 20:1
~the_third 29:5
~the_tim 5:9 6:14 33:-18
~the_timetabl 19:12
~the_train 2:60
~the_translation 22:31
~the_translator 23:11 27:4 29:-11
~the_tre 12:21
~the_two 1:3
~the_upcom 18:50
~the_updat 27:5
~the_user 29:10
~the_usual 4:9
~the_version 19:49
~the_waiver 9:25
~the_way 7:-11 10:-18 11:9 13:8 16:-15 18:5 25:9 27:-10 30:13 31:4
~the_week 24:-43 27:5 32:82
~the_weekend 2:-9 25:31
~the_weekly 5:-4 27:42 31:68
~the_whol 14:33
~the_wifi 29:31
~the_wiki 29:11
~the_window 6:35 29:40
~the_word 6:1 10:15 12:11 33:7
~their 9:1 24:20
~them 8:8 9:-17 13:12 14:28 18:-14 31:36
~then 6:-16 12:13 18:57 25:7 29:-9 33:-27
~ther 0:20 2:4 3:20 4:-14 5:-9 7:-7 8:-3 9:-10 10:-3 11:1 13:23 16:-18 18:11 19:-6 22:-14 23:29 26:13 27:-10 29:-7 31:-36 32:18 34:9
~ther_a 0:-12 6:-6 12:5 25:-2 26:-31 29:38 32:24 33:7
~ther_an 6:29 17:9 26:27
~ther_any 9:-12 13:31 21:38 26:2
~ther_anyth 13:18
~ther_are 24:25
~ther_be 0:25 23:20 24:-1
~ther_documentation 17:24
~ther_how 10:7
~ther_is 7:1 12:60 24:1 29:-27
~ther_last 33:11
~ther_lik 17:13
~ther_no 0:33
~ther_pleas 3:1
~ther_room 0:22 2:39
~ther_someth 13:32 18:29
~ther_still 2:5 6:14 12:-9 28:28
~ther_what 10:27
~ther_who 34:20
~thes 1:9 30:43 31:34
~thes_day 5:20
~thes_messag 30:29
~thes_ping 30:15
~they 2:7 8:-22 9:38 12:33 15:25 19:-28 29:-69 33:-20
~thi 0:-4 1:-15 2:37 3:-43 5:3 6:-29 7:-17 9:-63 10:-30 11:21 12:5 13:20 14:9 15:-5 16:-14 17:28 18:-23 19:-18 20:14 21:-1 23:23 24:28 26:-2 27:25 28:-14 32:32 33:12 34:44
~thi_bot 11:75 25:-20 30:6
~thi_channel 11:-44 14:-19 27:61 31:45
~thi_cycl 2:14 3:-63 5:-13 13:55 14:24 17:-38 19:-34 28:24 33:25 34:34
~thi_is 25:44 29:-27
~thi_lat 17:9
~thi_month 5:-1 20:30 32:33
~thi_one 0:6 4:19
~thi_paragraph 29:30
~thi_point 5:30 7:7 12:27 15:11 29:-2
~thi_project 10:6 17:17
~thi_releas 2:36 14:87 20:-38 33:14
~thi_room 27:5
~thi_stag 8:15
~thi_the 5:10
~thi_thing 20:9
~thi_tim 23:8 29:-25
~thi_to 11:-12 27:-18 29:57
~thi_was 4:5 7:-13 8:11 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
~thi_week 2:26 13:33 17:5 25:-10 28:-65 29:-47 31:1 32:49 33:7
~thing 2:-45 4:-3 5:31 6:17 9:22 10:26 12:-14 16:-22 20:51 21:-1 23:14 31:-11
~thing_are 6:13 26:19
~thing_can 23:19
~thing_for 1:8
~thing_how 13:16
~thing_is 9:17 10:6 20:13
~thing_on 5:27 18:9
~thing_what 11:4 14:-10 29:32
~thing_when 20:14 33:9
~thing_who 34:2
~think 0:36 6:11 7:69 8:-23 10:-11 11:-14 12:-14 15:25 21:50 22:-26 26:11
~think_of 7:14 8:-3 21:13
~third 33:17
~third_party 33:2
~tho 7:25 26:-2
~thought 33:5
~thre 1:12 16:23 18:33 22:28 24:21
~thre_day 1:4 22:3 24:38 28:-20
~through 5:12 8:9 9:14 11:10 12:-9 13:14 14:16 19:-5 22:7 25:-9 31:-11
~through_the 14:28
~thru 9:10
~thu 32:15
~thumb 8:32
~thumb_up 8:19
~thunderbird 26:16
~thursday 6:20 12:-24 16:31 19:-14 32:33 33:28
~thursday_or 33:1
~tick 6:23
~ticket 29:46
~ticket_for 29:15
~tim 1:-14 5:31 8:-35 9:-60 10:-72 11:-59 12:-26 14:-22 18:-53 19:46 20:-23 22:33 23:33 25:19 26:-2 28:52 31:-32 32:-38 33:26 34:-17
~tim_befor 24:6 28:20
~tim_could 22:24
~tim_for 5:29 6:13 22:8 33:-18
~tim_is 5:-15 29:46
~tim_left 28:15
~tim_of 28:-5 33:58
~tim_on 33:39
~tim_or 2:-23 5:11 15:7
~tim_remain 28:19
~tim_to 4:29 27:18 28:17
~tim_yet 5:37 12:-8
~tim_zon 5:-4 14:25 19:-10 29:16
~timelin 14:31 19:11
~timetabl 14:43 19:8
~timetabl_of 19:12
~tiny 8:5
~tls 9:19
~to 0:-4 1:-96 2:7 5:-36 6:-60 7:14 8:-6 9:-20 10:-25 11:40 12:-49 13:-58 14:-7 15:34 16:55 17:43 19:-78 20:-21 21:14 22:23 23:10 24:14 25:-26 26:14 27:49 28:54 29:15 30:36 31:-29 32:-17 33:-7 34:-10
~to_a 10:4
~to_add 0:37 14:-21 26:21
~to_all 27:35
~to_apply 12:22
~to_approv 7:53 8:-25 13:6
~to_ask 9:6 11:8 21:30 22:12 33:-9
~to_be 5:4 6:-19 7:6 9:-44 15:-20 16:17 24:37 25:-9 27:16 28:-43 29:-15 31:10 33:18
~to_becom 17:21
~to_begin 4:2
~to_book 20:21
~to_bump 33:17
~to_chang 11:32 15:12
~to_client 10:-19 28:32
~to_com 6:56 14:8 28:-1
~to_contribut 17:26
~to_correct 21:7
~to_delay 15:2
~to_den 16:17
~to_do 2:16 10:30 18:-30 32:5
~to_featur 5:9
~to_ff 28:12
~to_fil 21:30 22:-7
~to_finish 2:-7 14:13 28:24
~to_follow 27:11
~to_freez 10:21 27:22
~to_friday 32:5
~to_ga 14:40 19:6 28:36
~to_get 17:11 18:14 22:10 24:7 33:12
~to_giv 1:3 21:6
~to_go 25:17 28:39
~to_hav 0:50 17:-27 18:7 29:2
~to_hear 27:14
~to_help 15:2 17:61
~to_join 17:42
~to_know 5:20 13:1 17:5 20:40 25:8 27:-39 33:20
~to_land 22:33
~to_me 10:45 11:15 13:-5 24:17 27:-30
~to_meet 25:26
~to_merg 2:13 22:31
~to_mov 11:5 15:39 34:-18
~to_my 16:23 27:-24 29:4
~to_oct 16:22
~to_one 26:32
~to_open 3:11
~to_postpon 11:8 15:11
~to_push 15:1
~to_qa 5:27
~to_rc 26:3 27:20 28:44 29:-35 33:-24
~to_releas 28:12
~to_remind 11:15 23:30 24:-20
~to_request 7:14
~to_reword 2:10
~to_run 3:25
~to_say 12:7
~to_see 11:23 14:25 21:16
~to_send 2:-1 17:14
~to_sep 16:-3 33:23
~to_set 4:-21 11:35
~to_shift 15:1
~to_ship 34:12
~to_slip 15:27
~to_stabl 2:13 10:6
~to_stop 11:-21 30:30 31:4 33:11
~to_subscrib 11:8 26:14
~to_talk 11:29
~to_test 2:9
~to_the 0:7 1:-10 2:8 3:-10 5:-9 8:-5 10:-19 11:-22 12:-42 15:-52 16:69 17:28 18:-42 20:-37 21:-13 27:16 28:52 29:51 33:-29
~to_thi 24:24
~to_unsubscrib 29:30
~to_updat 2:23 24:15 29:-6
~to_use 11:6
~to_vot 11:26 13:25
~to_wait 2:52
~to_watch 18:26
~to_wednesday 32:8
~to_you 11:86 29:-24
~to_your 11:-20 27:29
~today 2:26 4:25 7:-9 9:-24 10:-5 12:26 14:-7 16:-13 17:19 20:-25 25:4 28:26 31:9 32:50 33:-46 34:-22
~today_is 5:26
~tokyo 33:39
~told 7:21 27:56
~told_about 27:5
~told_me 7:25
~tom 7:27 24:-32 29:18
~tomorrow 2:14 6:-7 7:13 10:-10 12:-14 15:-2 24:57 32:45 33:26
~tonight 29:56 34:-11
~too 2:70 3:1 5:-38 6:22 8:64 10:25 20:-12 23:16 25:-50 27:20 29:-64 33:-22
~too_lat 2:121 6:26 10:-7 23:13 29:-9
~too_many 31:22
~took 6:-7 17:1 33:29
~took_over 17:15
~top_of 18:5
~tot 8:-2 13:7 28:41
~total 14:24 17:13
~touch 15:33
~touch_the 15:23 27:1
~track 1:7 5:29 20:2 27:6
~tracker 18:26
~traduction 1:2
~train 2:61
~translat 10:9 20:9 22:-18 29:76
~translat_the 29:39
~translatabl 33:21
~translation 0:16 2:11 12:25 22:15 29:-12 34:12
~translation_freez 33:23
~translator 14:26 23:9 27:27 28:6 29:-61
~translator_hav 7:1
~tre 5:-20 9:-2 12:90 25:-17 29:-4
~tru 12:16 33:23
~trunk 3:-6 5:7 12:24
~tuesday 2:20 24:22 29:18 33:-5
~turn 2:-14 8:27 9:26 23:-1 25:-21 27:37 30:40 34:-16
~turn_down 8:49 9:38
~turn_it 31:6
~turn_off 30:29 31:13 34:-5
~turn_on 27:16 29:20 31:-24
~turn_the 27:6
~tutorial 17:12
~tweak 2:77 11:-10
~twenty 4:23
~twic 15:11 19:-2
~two 1:13 3:17 6:-14 7:8 12:-7 13:-23 16:11 19:13 21:-26 22:39 24:28 25:-14 27:-18 28:-18 29:14 31:-30 33:26
~two_day 16:57 24:38 28:-59
~two_mor 16:14
~two_week 1:13 8:2 10:1 32:14
~typ 11:77 15:-4
~typo 2:28
~typo_fix 21:2
~typo_in 2:35 21:-11
~uber 27:49 34:13
~ubuntu 3:10 4:19 20:13
~ubuntu_styl 4:18
~ugh 25:24
~uhm 2:-14 3:6 5:-4 8:-12 9:20 11:12 12:24 13:12 17:-21 18:-15 19:-8 23:17 26:10 27:-1 29:-10 31:-10 33:-3 34:23
~uhm_how 23:6
~uhm_i 25:7
~uhm_is 6:16 12:15 13:1
~uhm_what 10:-44 11:15 12:8 17:-18 29:23
~uhm_when 20:2 29:11
~uhm_who 25:3
~ui 0:19 2:6 12:3 33:30
~ui_freez 0:10
~ui_text 33:5
~un 1:52 2:24 10:15 18:-2 21:39 22:13 29:-11
~una 2:26 22:30
~unblock 8:15 22:19
~undecid 7:5 13:55
~under 5:16 6:-24 10:40 12:49
~under_freez 12:24
~under_the 6:-10 10:61
~understand 10:12 11:47
~understand_the 10:44
~undo 7:6 15:-6 16:65
~undo_the 7:19 16:20
~une 1:3 10:6 21:15 22:4 24:8
~une_dat 1:4
~une_exception 21:21
~unfreez 6:-22 12:30 34:14
~unfrozen 12:42
~unit 29:11
~unit_test 29:5
~unsub 11:-1 29:-12 30:33 31:22
~unsubscrib 11:16 26:-32 27:-25 29:3 30:29 31:18 34:10
~unsubscrib_me 11:13 30:-11
~unsubscrib_us 30:10
~until 3:12 4:-32 5:-36 7:24 8:16 10:-39 13:-10 14:44 15:-4 16:19 17:-41 19:-39 20:-22 21:7 22:40 24:36 25:-20 27:-59 28:46 29:-4 31:30 34:-25
~until_after 24:61 29:-11 31:-22
~until_ff 2:32 24:18
~until_ga 20:8
~until_monday 7:26 8:-13 22:4 24:-3 31:46
~until_next 31:13 32:-7
~until_rc 8:11
~until_sunday 8:21
~until_the 3:28 14:28 15:-17 16:23 28:-6 32:6 33:-26
~until_tuesday 8:14 22:15
~until_we 28:37
~until_wednesday 31:8
~until_what 33:7
~until_when 2:-14 9:41 20:-66 21:18 29:10 33:33
~up 2:-84 4:69 5:25 6:-54 7:1 9:28 10:-16 13:-4 14:-19 15:-27 16:-42 17:-4 18:46 20:-13 22:-18 23:-60 24:63 25:48 26:3 27:31 28:-32 29:-168 30:-19 31:11 32:-7 33:1 34:-72
~up_a 11:16
~up_first 18:9
~up_for 8:11 25:33 26:14 27:54 34:-26
~up_my 7:2 8:2 9:-18
~up_next 18:58 24:15
~up_on 12:-14 18:36
~up_pleas 25:17
~up_thank 12:6 31:15
~up_the 4:36 8:-6 13:8 16:-3 33:10
~up_thi 14:9 32:16
~up_to 20:-9 33:49
~up_when 24:27 33:-8
~up_with 5:35 9:14 18:-26 24:16
~upcom 6:6 14:6 18:39
~upcom_deadlin 14:3
~updat 2:6 7:5 8:-26 9:20 15:-32 16:22 19:-20 24:8 27:25
~updat_it 7:13
~updat_on 5:9 9:27
~updat_the 2:31 24:13
~upgrad 2:18 20:8 22:15 29:21
~upload 2:10 3:5 22:26 33:3
~upstream 5:8 9:-11 12:8 14:7 20:10 21:5 29:-16 32:40 33:-22 34:-2
~upstream_releas 20:32
~url 26:35
~urllib 22:23
~us 2:-93 4:27 6:35 7:11 8:-60 9:-3 10:-85 12:-34 13:-39 14:-29 16:-30 18:68 19:-30 20:-36 22:61 23:37 24:31 25:16 26:-29 27:27 28:-43 29:-41 31:28 33:-17 34:-31
~us_a 22:17 24:15
~us_about 11:14 31:20
~us_first 18:14
~us_get 4:5
~us_know 24:14
~us_next 18:-15 32:19
~us_not 7:5 21:14 22:-19
~us_of 23:1
~us_on 18:20
~us_thank 6:5
~us_the 27:14
~us_to 27:27
~us_when 33:32
~usag 11:55 25:-22 29:-1
~use 3:32 5:-14 10:-24 11:65 13:-15 29:53
~use_thi 11:49 29:-8
~use_you 11:37
~used 29:20
~user 20:47 29:1
~user_guid 29:22
~using 11:8
~usual 4:9
~utc 10:-9 24:34 33:62
~v 4:66 29:-5
~vacation 29:38
~valid 9:42 10:8
~vendor 2:15 21:8 22:-2
~verdict 9:36
~verdict_on 9:43
~version 1:-15 2:8 3:-2 4:37 5:25 6:12 9:-18 17:-2 19:37 20:44 29:32 33:-5
~version_an 4:1
~version_and 29:30
~version_be 3:13 29:-5
~version_befor 19:31
~version_com 5:1 19:1 20:17 29:-20
~version_cycl 4:7
~version_final 6:15 19:17 20:-38
~version_for 4:28 14:-2 19:37
~version_go 4:30
~version_going 4:11
~version_is 2:19 5:13 6:-14 33:18
~version_many 4:12
~version_need 20:27
~version_now 4:8
~version_of 2:16 29:11
~version_out 6:38 12:-10 19:-9 20:35
~version_pleas 4:12 5:14 14:5 20:28
~version_releas 2:6 19:-37 29:28
~version_schedul 3:26 4:4 14:-77 19:39
~version_still 5:25
~version_thank 4:18 19:1
~version_was 19:27
~version_what 19:6
~version_will 29:8
~version_with 4:11
~version_yet 3:31
~very 25:37
~very_much 25:20
~veto 8:29
~vim 5:-12 29:54
~vm 29:58
~volum 9:12
~volum_encryption 9:1
~vot 2:-17 8:5 9:38 11:21 13:47 21:-9
~vot_on 2:-9 7:7 8:-8 9:55 11:25 13:16
~vpn 29:42
~vs 10:68 25:-9 29:29
~wait 2:57 5:-54 7:44 13:26 18:32 29:-18
~wait_for 2:2 5:-4 13:30 18:17
~wait_with 7:55 8:-6 9:-29
~waiver 2:-24 9:32 13:49 21:31 22:37 29:-25
~waiver_for 2:-2 9:20 21:2 22:18
~wak 24:19
~walk 11:22
~wall 14:4
~want 0:25 1:1 4:15 7:-26 8:-74 10:-22 11:-75 15:7 16:-5 17:27 20:-12 21:3 22:50 26:36 27:45 28:-23 29:-23 31:29 32:-38 33:20 34:-56
~want_a 0:18 1:3
~want_an 0:9
~want_the 26:21 27:33
~want_to 11:-29 17:43 21:25 22:-6 26:1 29:-80 33:37
~warn 23:2 24:65
~was 0:20 1:-13 2:-46 6:38 7:-23 8:-11 9:50 10:22 12:-14 14:-9 15:22 17:-22 19:76 20:-23 22:9 23:-6 24:-32 25:4 28:-30 33:1 34:9
~was_a 0:5
~was_ask 4:5 10:7 13:-4 14:4 15:-12 18:5 19:-10 20:14 22:12 23:-8 24:-3 25:-3 27:6 29:7 31:10 32:-1
~was_away 5:13 12:14
~was_deni 13:16
~was_ff 15:35 33:-8
~was_hibiscu 19:-13
~was_is 10:11
~was_it 19:14 30:-2 34:19
~was_last 6:44 33:-28
~was_m 19:-21 33:28
~was_mean 10:4
~was_mileston 6:4 19:-19
~was_mov 15:-25 34:27
~was_not 21:16
~was_rc 0:2 19:35 28:-11 33:-11
~was_str 6:-16 15:48 19:23 33:-16
~was_that 9:20 19:3 30:3
~was_the 5:-13 6:20 9:63 10:-67 12:-2 14:-14 15:1 18:-23 19:7 20:-39 29:29 33:51
~was_ther 6:35
~was_which 19:4
~watch 18:22 27:30 31:4
~watch_out 18:10
~wav 8:19 13:17
~wav_through 13:17
~way 0:26 2:4 6:-5 7:-13 8:4 10:-10 11:38 14:-19 16:-7 17:9 21:10 27:-16 28:-8 29:-11 30:11 31:2 33:-5
~way_doe 10:4 11:25 21:-9
~way_how 29:6
~way_is 5:27
~way_the 13:2
~way_to 0:36 2:-2 14:-14 17:22 21:41 29:-2
~way_what 32:7
~way_when 20:10
~way_which 3:8 14:2
~way_who 19:-13 34:54
~we 0:67 2:22 3:47 4:12 5:80 6:25 8:8 9:-7 10:-84 11:-142 12:20 13:-2 14:-38 15:26 16:-22 17:-64 18:25 20:7 21:14 22:29 23:-60 24:-41 25:-42 26:-48 28:11 29:-35 30:1 31:-8 32:-9 33:-22 34:-97
~we_accept 2:68 12:-52
~we_after 6:62
~we_already 6:-18 12:25
~we_also 1:34
~we_approv 9:26
~we_are 4:34 5:25 6:-6 12:1 22:36
~we_ask 22:5
~we_at 2:-21 5:23
~we_be 5:2 18:7
~we_branch 29:-2 33:18
~we_can 8:3 33:26
~we_cut 20:29 29:18 33:-16
~we_did 25:39
~we_do 3:3 7:-4 23:-19 30:-7 31:57
~we_enter 5:26
~we_freez 5:12 12:-32 19:23
~we_frozen 12:28
~we_get 20:-46 22:8 29:55 33:-8
~we_go 20:18
~we_got 32:33
~we_grant 13:21 32:-3
~we_had 0:12
~we_hav 1:14 3:-25 5:-21 6:-50 9:-51 13:15 14:56 19:-16 21:-6 22:15 25:29 28:14 29:28 32:24
~we_hit 10:42 20:-56 28:52 33:-39
~we_in 5:54 12:3 17:10
~we_know 7:-7 9:26 33:19
~we_liv 5:-30 6:49 12:-12 20:2
~we_mak 6:20
~we_might 0:10 22:-3
~we_mov 5:16 6:24
~we_must 24:4
~we_need 0:13 2:26 4:25 22:16
~we_on 5:24 6:6 9:3 12:-23
~we_only 22:17
~we_pre 5:28
~we_push 15:57 20:29 29:-28
~we_put 0:35 1:-12
~we_releas 5:-36 17:20 20:44
~we_ship 19:39 28:39 29:-11
~we_should 2:-18 29:26 30:43 31:-17
~we_start 3:58
~we_still 2:22
~we_stop 33:19
~we_support 29:36
~we_talk 25:28
~we_to 28:12
~we_use 3:34
~we_want 0:13
~we_wer 21:11
~we_will 22:53
~we_with 5:-11 9:45
~we_would 22:6 27:24
~weather 29:44
~webhook 26:24 27:4
~weblat 29:33
~wednesday 1:24 16:16 20:33 31:4
~week 0:-53 1:28 2:8 4:21 5:31 7:-23 8:-15 10:-47 11:-59 12:-100 14:-92 15:7 16:43 18:-110 19:-4 20:-46 23:-38 24:37 25:-8 26:-89 27:-60 28:17 30:-51 31:8 32:88 33:19 34:-14
~week_after 1:42
~week_agenda 27:12
~week_ahead 24:11 32:5
~week_befor 1:41
~week_cycl 3:18
~week_doe 20:1 33:6
~week_for 5:-18 22:27 28:16 32:45
~week_in 5:3 28:-5 32:11
~week_is 29:46 32:-13
~week_later 15:11
~week_of 5:20 29:16
~week_on 24:16
~week_or 2:16
~week_plan 4:38
~week_pleas 2:9 4:7 32:9
~week_thank 32:17
~week_to 28:49
~week_until 28:43
~week_what 17:35
~week_will 20:8
~weekday 20:11
~weekend 2:-20 25:52 28:33
~weekend_befor 28:4
~weekly 9:-2 25:-24 26:25 27:32 29:-12 31:24 32:42
~weekly_digest 26:15 27:16 31:1
~weekly_statu 26:10 31:16
~weekly_summary 27:22 32:6
~wek 28:45
~welcom 2:19 17:21 25:14
~well 21:7 25:20 27:11
~went 19:63 20:-22 24:-21
~went_out 19:26 20:-21
~wer 2:-15 6:1 13:29 19:52
~wer_grant 19:15
~wer_the 19:7
~what 0:-9 1:-33 2:-30 3:-1 4:-104 5:15 6:-59 8:-108 9:6 10:58 11:43 12:-61 13:32 14:2 15:-19 16:-133 17:58 18:43 19:18 20:8 22:-115 24:-9 25:-27 26:6 27:-108 28:-6 29:1 30:-2 31:-85 32:26 33:26 34:-87
~what_a 11:-32 15:10 19:-4 25:95
~what_about 0:9 2:66 10:-93 11:-18 18:-46 29:-9 33:75
~what_am 2:1 18:-20 26:20
~what_are 10:19 11:66 13:-24 14:37 18:11 21:6 25:-64 32:-26 33:-33
~what_becam 9:36
~what_cam 9:2 19:23
~what_can 5:-10 11:31 17:39
~what_chang 10:34 29:30 33:-29
~what_com 18:33
~what_dat 11:-1 18:-26 19:21 20:32 29:-21 33:62
~what_day 10:-54 19:28 20:53 32:-4 33:72
~what_deadlin 14:32
~what_did 5:-29 11:13 13:71
~what_do 0:11 2:-27 5:16 10:46 15:-31 18:30 26:-25 29:-67 30:7 32:22 33:-42
~what_doe 5:13 7:1 9:-24 10:-7 11:-10 14:44 17:-1 28:30 29:20 32:8 33:-62 34:13
~what_exactly 10:37 33:-8
~what_follow 10:-19 18:54
~what_ground 9:12
~what_happen 9:12 10:7 20:-3 29:-15 32:14 33:-1
~what_hav 28:-12 32:44 33:16
~what_hour 20:27
~what_i 11:-22 13:44 14:-4 25:11
~what_if 0:40 2:27 15:17
~what_is 0:-49 3:-69 5:-6 6:-68 10:49 13:30 14:-1 17:33 18:17 19:-10 21:-5 23:-38 24:28 28:3 32:43 33:-19 34:-46
~what_kind 11:48
~what_may 2:23 10:15
~what_mean 10:15
~what_must 17:16 32:15
~what_now 2:-13 17:80
~what_part 5:19
~what_phas 5:14
~what_reminder 23:51
~what_should 17:32 18:30 29:-6
~what_stag 5:54 17:-8
~what_tim 5:-29 10:-7 28:-16 29:63 33:71
~what_version 5:31
~what_was 18:-7 19:21 33:28
~what_week 5:-7 29:52 32:-27
~what_wer 19:3
~what_will 32:15
~what_would 3:44 7:10 15:14
~what_you 11:24
~whatever 18:26
~whch 5:9
~when 0:-70 1:-23 2:-100 3:20 4:-81 5:-78 6:-69 7:-16 8:-69 9:4 10:-26 11:-24 12:-96 13:-64 14:12 15:-16 16:-79 17:-65 18:-23 19:57 20:106 22:-97 23:1 24:33 25:-29 26:-69 28:-26 29:33 30:-68 31:-86 32:-45 33:102 34:-25
~when_are 23:20 29:-31 33:49
~when_can 2:-27 20:66 21:25 29:-26 33:3
~when_com 20:14
~when_did 19:59
~when_do 20:18 28:44 29:4 33:6
~when_doe 3:18 9:50 10:-8 19:-20 20:28 29:34 33:-25
~when_exactly 33:41
~when_exception 27:30
~when_ff 24:9 27:-7 33:15
~when_i 11:3 34:12
~when_is 3:-7 10:-47 14:14 18:2 19:-10 20:51 28:-34 29:65
~when_it 19:18 20:-17
~when_m 33:9
~when_may 33:43
~when_must 20:-17 33:42
~when_rc 10:9 24:20 33:-23
~when_should 33:34
~when_sort 20:19
~when_str 24:-37 27:55
~when_string 2:37
~when_thank 33:33
~when_the 20:27 24:20 27:-10 33:22
~when_ther 24:52 28:-5
~when_they 7:2 20:8 33:-20
~when_was 15:33 19:17 20:-15 29:25 33:-13
~when_we 10:20 24:11
~when_will 2:-34 3:44 9:12 33:3
~when_would 19:41 20:-19
~when_you 10:19 25:24 33:-11
~whenever 27:64
~whenever_a 27:22
~wher 2:-36 3:-35 5:49 9:30 10:-58 11:8 12:-37 14:27 15:24 17:41 18:-17 20:-57 21:17 25:-48 27:-37 29:19
~wher_are 9:25 14:-24 29:13
~wher_do 11:-40 17:18 21:27 26:11 30:3
~wher_doe 5:13
~wher_i 29:1
~wher_in 5:7
~wher_is 5:-42 11:16 14:56 29:9 34:11
~wher_it 14:5 15:40
~wher_stehen 5:19
~whether 12:32 15:15 34:34
~whether_the 12:13
~which 0:-52 1:-38 2:-51 4:-26 5:20 6:-8 7:-52 8:-30 10:25 12:-36 13:44 15:-44 16:-68 17:11 18:42 19:15 20:22 21:-5 22:-66 23:12 24:-63 25:-74 26:18 27:-74 28:-17 29:28 30:-43 31:-50 33:29 34:29
~which_are 33:31
~which_branch 29:44
~which_channel 26:29
~which_dat 20:14 28:11 29:-64 32:49 33:28
~which_day 19:27 20:30 33:50
~which_deadlin 6:9 14:38 32:-3
~which_exception 13:33
~which_freez 6:20 10:-2 18:12 23:5
~which_i 13:27
~which_is 18:47
~which_lat 13:26
~which_mileston 6:15 18:17
~which_of 9:13 12:35 14:-34 18:21 26:8 29:-35 34:10
~which_one 18:38
~which_peopl 13:-18 34:38
~which_person 34:17
~which_phas 5:45
~which_releas 20:-7 29:4
~which_reminder 23:27
~which_request 13:12
~which_seri 5:13
~which_stag 17:44
~which_team 34:42
~which_templat 3:28 13:-1 29:1
~which_version 29:9
~which_week 20:41
~whil 32:8
~whil_i 32:12
~who 0:10 1:-29 2:-104 3:40 4:-19 5:-93 6:-80 8:-79 9:27 10:-2 11:-34 12:-82 13:8 14:-55 15:-20 16:-66 17:26 18:-32 19:-21 20:-89 21:4 22:-80 23:8 24:-54 26:50 27:-26 28:-81 29:6 30:16 31:-42 32:-68 33:-75 34:149
~who_add 34:2
~who_approv 13:-38 34:38
~who_ate 25:46 29:-29 34:-9
~who_brok 25:16 29:14 34:-39
~who_can 29:25 34:7
~who_chang 34:41
~who_creat 34:26
~who_decid 3:17 13:-6
~who_do 15:14 34:7
~who_get 23:47 26:30 34:-29
~who_got 13:58 34:-39
~who_handl 34:1
~who_has 13:54 14:15 21:-19 25:-16 29:15
~who_is 0:17 13:17 17:-14 20:-19 26:14 29:29 32:-13 34:25
~who_mad 25:23 34:-7
~who_may 7:16 9:-14 15:7 21:23 34:-4
~who_must 7:9 10:17 34:-19
~who_push 34:13
~who_run 34:8
~who_said 9:37 34:-4
~who_sign 21:7
~who_tag 34:10
~who_turn 9:33 30:16 34:-10
~who_want 25:20 34:-7
~who_was 15:-22 30:-1 34:34
~who_will 34:51
~who_won 25:-5 29:65 34:-40
~who_would 7:6 9:-16 34:9
~whoever 7:11 8:-2
~whol 14:63
~whol_schedul 14:6
~whom 2:-12 7:3 9:-10 10:18 15:27 19:-17 33:-49 34:102
~whom_do 34:42
~whom_should 34:40
~whos 7:27 10:-21 21:-17 29:-18 34:83
~why 0:26 2:-53 6:-3 7:-16 9:46 10:98 12:-53 15:15 18:-22 23:6 25:-44 28:-30 29:71 30:38 31:-21 33:-56
~why_did 15:15
~why_do 10:32
~why_doe 6:2
~why_freez 10:9
~why_is 0:39 29:23
~why_was 9:52
~why_would 9:44 29:-12
~wifi 29:30
~wiki 29:41
~will 0:-16 1:-6 2:6 3:39 4:-21 5:-15 6:-27 8:14 10:-34 11:-28 12:-26 13:-29 15:3 16:-4 17:-8 19:-59 20:34 21:46 22:13 23:31 27:-36 28:33 29:39 30:24 31:-65 32:-3 33:-4 34:4
~will_a 28:19
~will_be 18:-25 25:39 29:13 32:-10 34:6
~will_hav 3:12 4:-9
~will_it 20:65
~will_my 20:27
~will_not 2:-4 22:45 29:19
~will_push 29:26 34:2
~will_the 2:7 20:11
~will_ther 23:21
~will_we 20:42
~will_you 21:33 23:8 29:-16
~window 6:56 10:17 20:-3 29:3 33:17
~window_for 6:40
~window_shut 6:9 29:-12 33:32
~wis 2:14 15:1 18:8
~with 1:-37 2:4 3:-2 4:28 5:20 6:-11 9:30 12:2 13:4 14:23 15:-31 16:31 19:27 20:-23 21:12 22:2 23:-9 25:-22 26:-49 29:-7 30:-50 31:21 33:-16
~with_a 2:12 6:11 7:-15 12:3 13:8 18:2 19:2 24:-8 27:2 28:1
~with_all 14:17
~with_dat 14:14 16:-9 33:11
~with_me 24:15
~with_my 2:48 21:6
~with_rc 16:58
~with_the 5:31 9:5 16:-17 22:23 29:2 31:4
~with_you 3:6 11:81
~withdraw 8:56
~within 28:31
~within_the 28:31
~without 0:5 12:21 26:2
~won 25:-5 29:65 34:-40
~word 5:-17 10:6 11:69 20:-24 25:13 29:-6 33:30
~word_what 10:23
~work 2:-18 3:14 4:16 5:44 6:-10 8:1 11:21 12:-19 17:47 19:-2 20:-35 22:-6 23:23 25:39 28:6 29:-43 30:1 31:-18 33:-5
~work_day 28:19
~work_for 26:11
~work_her 17:29
~work_on 3:8 4:2 20:-21 25:16 29:-13
~work_out 8:9
~work_still 5:5
~workflow 17:10
~worry 18:32
~worry_about 18:30
~worth 21:18
~would 0:32 2:13 3:31 6:-32 7:13 10:-6 15:28 17:4 18:-7 19:34 20:-12 21:9 24:17 25:-25 27:12 28:-6 29:-32 30:17 32:-20 33:-39
~would_a 2:24 3:51 21:21 23:20
~would_an 0:18 21:29
~would_approv 7:31
~would_be 0:19 24:19
~would_i 2:-5 11:57 21:16
~would_it 12:3 26:21
~would_lik 7:-24 13:25 17:19 20:14 21:-4 22:13 27:1 30:-25 33:-24
~would_lov 17:12 27:9
~would_rather 30:14
~would_the 3:17 7:20
~would_we 2:29 19:42 20:-36 22:-19
~would_you 3:-12 4:1 5:9 7:-3 8:8 10:19 16:35 24:27 33:-6 34:-23
~writ 2:-16 5:1 6:17 8:-2 11:6 14:4 15:-10 16:2 17:-27 18:-1 19:10 22:-21 24:7 25:-2 29:16 31:-4 33:-12 34:7
~writ_a 29:35
~writ_me 29:12
~writ_the 0:4 5:2 10:4 14:3 16:8 17:-13 22:-6 27:1 29:-5 33:-13 34:2
~writ_to 11:22
~writer 21:4
~wrong 16:27 22:11 25:21
~wrong_it 16:31
~wrot 10:17
~wurd 7:-16 8:-24 9:71
~x 28:22 29:27
~y 6:26 12:28 16:-7 32:17
~y_and 6:27 12:29 16:-1
~ya 6:63 20:-12 31:25
~yeah 12:9 25:14
~year 2:-4 15:20 19:72 20:-3 29:72 33:-45
~year_ago 19:25
~yell 24:60
~yes 2:26 8:56 25:12 29:-16 33:1
~yes_no 2:32
~yes_to 8:49
~yesterday 3:9 6:30 7:31 8:-2 16:12 29:4 33:-11 34:4
~yet 3:44 4:-17 5:36 6:59 7:5 8:-65 9:5 12:49 16:-22 20:-33 28:-2 29:-59 31:-38
~yet_i 12:30 31:-4
~yet_or 5:11
~yet_pleas 5:7
~yet_thank 6:3
~you 2:-45 3:-6 4:14 5:20 6:-6 7:-4 8:16 10:-8 11:59 12:-13 13:-7 14:6 15:-1 16:14 17:-12 18:-4 19:-13 20:-14 21:-23 22:2 23:29 24:-8 25:59 27:6 29:3 30:22 31:3 32:-12 33:10 34:-17
~you_a 11:-2 25:66
~you_add 1:48
~you_all 11:5
~you_approv 7:-17 8:17 25:13
~you_are 25:37
~you_be 29:10
~you_can 8:23 11:26
~you_could 22:2
~you_describ 5:1 10:39 33:-2
~you_do 11:38 16:18
~you_explain 11:8
~you_fil 21:22 22:2
~you_giv 34:11
~you_got 33:16
~you_hav 3:41 8:32
~you_in 5:-7 6:1 8:-3 14:3 16:4 18:17 21:7 23:-8 24:-7 25:-4 26:1 27:-3 33:20
~you_keep 27:9
~you_kindly 18:4
~you_know 10:29 11:17
~you_look 33:29
~you_mov 29:4
~you_pleas 8:38 25:-18 27:19 28:10 29:-17 31:-2
~you_post 11:-29 14:3 26:34 27:21
~you_put 22:1
~you_remind 23:28 24:19
~you_say 0:7 11:-10 29:14
~you_send 23:21 26:41 29:-7
~you_show 11:36
~you_stop 31:13
~you_tak 2:29
~you_tell 9:12 12:9 22:-2 24:-13 33:18
~you_think 0:2 7:34 11:-3
~you_to 7:3 11:38 31:6
~you_understand 10:-36 11:61
~you_very 25:5
~you_work 11:46
~you_would 14:7
~your 2:-6 5:-38 7:13 8:-34 11:26 17:10 19:-4 23:10 26:11 27:20 29:-12 34:30
~your_job 25:24
~your_messag 11:-42 26:36 30:15
~yourself 11:48 25:-13 31:21
~zon 5:-5 14:25 19:-10 29:15
~zusammen 1:-6 2:-10 7:-2 9:6 10:5 16:2 18:3 23:5 26:5 27:-8 28:4 31:-8 33:-1 34:-4
~zusammen_how 5:9
~zusammen_i 18:8
~zusammen_is 33:2
~zusammen_the 9:3
~zusammen_what 10:-28 33:23
~zusammen_when 20:27 33:-2
~zusammen_who 26:20 29:12 34:-27
~zustandig 34:17
~zuul 29:32
`;

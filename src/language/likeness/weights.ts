// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.
export const stamp = '32ef3cf1eeef7e83';
export const weights = String.raw`
add_deadline add_deadline! can_i_land create_cycle create_cycle! current_stage deadline_passed decide_exception decide_exception! exception_status explain_term help is_frozen list_exceptions list_schedule move_deadline move_deadline! newcomer next_deadline previous_cycle release_date request_exception request_exception! set_reminder set_reminder! smalltalk subscribe subscribe! time_left unknown unsubscribe unsubscribe! week_agenda when_deadline who_is
-35 -15 -3 -29 -17 3 -21 -10 21 -4 2 15 -3 -4 4 -39 -16 -7 -13 -15 -16 -36 -18 -38 -18 78 -20 14 -24 51 -20 33 -3 -10 -6
#negated 0:44 1:-18 2:-114 3:85 4:-63 6:-74 7:76 8:-76 9:-72 12:25 15:67 16:-118 17:-28 20:-56 21:77 22:-11 23:68 24:-107 25:-36 27:-76 30:89 33:-2
#questions 0:31 1:-283 2:134 3:78 4:-320 5:37 6:92 7:-29 8:-349 9:135 10:23 11:5 12:76 13:-2 14:-43 16:-373 17:46 18:6 19:-6 20:57 21:66 22:-240 23:83 24:-325 25:-93 26:91 27:-295 28:16 29:-30 30:70 31:-476 32:35 33:26 34:60
#requests 1:11 2:-34 3:-6 4:24 6:-6 7:-27 8:58 9:-59 11:-1 12:25 13:-80 14:17 15:-47 16:26 18:-29 20:-80 21:65 22:23 24:63 25:-243 26:-30 27:117 28:-7 29:38 30:-14 32:-2 34:-3
#takenBack 0:82 1:-136 2:59 3:22 4:-108 5:-7 6:-50 7:172 8:-137 9:26 11:46 12:14 14:2 15:156 16:-129 17:34 19:-92 20:-101 21:78 22:-226 23:41 24:-105 25:58 26:-23 27:-132 28:-53 29:-27 30:114 31:-76 32:-7 34:33
%<cycle>_<?> 2:40 20:2 34:11
%<cycle>_@cycle 20:2
%<cycle>_in 2:-14 12:14 29:10
%<cycle>_out 6:1
%<cycle>_please 14:1
%<deadline>_<?> 0:-66 2:16 5:22 6:-20 9:-39 10:35 14:-56 15:-10 16:-93 18:7 19:-28 20:-31 21:-36 22:-55 23:40 27:-48 28:46 29:71 32:-18 33:31 34:4
%<deadline>_<deadline> 10:-20 14:4 24:11 28:44
%<deadline>_<link> 22:32
%<deadline>_<number> 1:40 9:23 10:-38 16:92 22:-24 24:13 28:-50 29:-41 33:-7
%<deadline>_<number>_<?> 9:14
%<deadline>_<number>_<number> 1:35 4:5 29:-8
%<deadline>_<number>_@unit 16:82 28:-26 33:-21
%<deadline>_<number>_with 16:7
%<deadline>_<quoted> 1:11 6:44 10:-32 16:-1 29:-20 33:42
%<deadline>_<quoted>_<quoted> 1:7 6:-15 10:-20 33:61
%<deadline>_<unknown> 5:-5 6:38 9:-1 15:9 16:9 18:-4 19:-19 20:2 21:28 29:-66 33:47 34:22
%<deadline>_<unknown>_<?> 9:-23 10:-8 15:6 21:47 33:9
%<deadline>_<unknown>_<number> 16:32
%<deadline>_<unknown>_<unknown> 6:39 29:-8 33:21
%<deadline>_<unknown>_@be 6:35
%<deadline>_<unknown>_@unit 24:33
%<deadline>_<unknown>_date 33:27
%<deadline>_<version> 20:17
%<deadline>_@be 1:-28 2:45 6:45 9:-85 10:6 12:-26 13:-28 15:20 16:34 20:-45 21:40 22:-47 23:-56 25:-34 27:13 28:-17 29:-135 31:-33 33:71 34:-28
%<deadline>_@be_<?> 6:-6
%<deadline>_@be_<number> 33:35
%<deadline>_@be_<unknown> 0:7 6:33
%<deadline>_@be_@month 16:-12 33:37
%<deadline>_@be_@toMove 16:18
%<deadline>_@be_@weekday 6:-14 33:45
%<deadline>_@be_a 24:19
%<deadline>_@be_already 6:68 33:-18
%<deadline>_@be_done 6:1 18:14 27:9 33:-13
%<deadline>_@be_it 10:2
%<deadline>_@be_made 10:10 33:-9
%<deadline>_@be_near 24:30 33:-7
%<deadline>_@be_on 16:13 33:37
%<deadline>_@be_out 2:8 27:44
%<deadline>_@be_the 6:-14 33:42
%<deadline>_@be_there 2:1 3:2 12:-15 21:37
%<deadline>_@can 2:18 10:7 15:-11 21:38 33:-7 34:13
%<deadline>_@change 10:35 27:7 34:1
%<deadline>_@dates 33:52
%<deadline>_@exception 8:61 9:56 10:-79 13:8 27:-13 34:-8
%<deadline>_@exception_<?> 13:41
%<deadline>_@exception_for 8:54 13:-17
%<deadline>_@me 10:6 20:7 23:4 29:-41 33:1
%<deadline>_@me_boss 34:15
%<deadline>_@me_forgot 10:11
%<deadline>_@month 20:6 33:6
%<deadline>_@month_<number> 20:6
%<deadline>_@move 15:33
%<deadline>_@person 10:-16 34:76
%<deadline>_@person_<?> 34:33
%<deadline>_@toAdd 10:4
%<deadline>_@toAdd_@change 10:23
%<deadline>_@toMove 6:33 15:25
%<deadline>_@toRemind 24:59 27:2
%<deadline>_@toRemind_@me 27:9
%<deadline>_@toRemind_@we 24:37
%<deadline>_@toStart 6:-23 10:-20 12:55 16:32 29:18
%<deadline>_@toStart_in 6:-20 12:34 33:17
%<deadline>_@toStop 2:22 10:-15 16:15 29:1
%<deadline>_@today 6:34 12:-30 24:3 33:4
%<deadline>_@today_<?> 6:12 12:-26 33:11
%<deadline>_@unit 10:36 16:-50 20:-19 24:17 25:28
%<deadline>_@updates 16:-49 23:-3 24:8 26:8 27:38 28:6 31:53 33:-18
%<deadline>_@updates_please 24:7 28:8
%<deadline>_@we 18:17
%<deadline>_@weekday 16:15
%<deadline>__ 1:5 16:47 33:-14
%<deadline>___<number> 1:10
%<deadline>___<unknown> 16:26 33:-11
%<deadline>_a 1:27 6:-13 10:-15 12:5 15:7 16:49 24:-48
%<deadline>_a_@unit 1:32 16:4 24:-37
%<deadline>_about 10:56 33:-28
%<deadline>_active 12:34
%<deadline>_active_<?> 12:10
%<deadline>_after 29:5
%<deadline>_again 12:-45 15:15 19:-1 29:36 33:36
%<deadline>_again_<?> 12:-44 29:43
%<deadline>_already 6:57 12:-17 33:26
%<deadline>_already_over 6:6
%<deadline>_also 19:26
%<deadline>_also_in 19:26
%<deadline>_and 1:38 5:4 6:-5 10:-5 15:-7 16:4 18:32 24:-25 27:28 33:15
%<deadline>_and_<deadline> 1:43 5:6 10:-27 16:18 27:32 33:5
%<deadline>_and_the 33:16
%<deadline>_apply 2:-19 10:65 34:-8
%<deadline>_apply_to 2:-17 10:74 34:-8
%<deadline>_as 15:31
%<deadline>_at 10:1 15:27 16:-4 33:6
%<deadline>_at_all 10:26
%<deadline>_at_this 15:7
%<deadline>_back 16:64
%<deadline>_before 6:20 15:12 28:-43 29:2 32:23
%<deadline>_before_or 33:37
%<deadline>_begins 27:25
%<deadline>_behind 6:4
%<deadline>_but 0:4 15:3 31:2
%<deadline>_by 15:11 16:31
%<deadline>_by_a 15:7
%<deadline>_come 33:17
%<deadline>_cover 10:30
%<deadline>_cutoff 0:9
%<deadline>_cutoff_<?> 33:11
%<deadline>_date 14:-13 15:16 16:-57 18:-66 19:45 20:-50 33:76 34:56
%<deadline>_date_<?> 19:10
%<deadline>_date_for 33:37
%<deadline>_date_in 19:10 33:-4
%<deadline>_date_please 15:14
%<deadline>_deadline 6:35 15:-31 33:66
%<deadline>_done 6:56
%<deadline>_done_<?> 6:6
%<deadline>_done_and 18:14
%<deadline>_earlier 10:8 19:12
%<deadline>_extended 15:61 33:-18
%<deadline>_fall 33:33
%<deadline>_fall_on 33:13
%<deadline>_for 1:10 8:22 10:15 12:-12 21:-4 22:24 24:-59
%<deadline>_for_<link> 22:3
%<deadline>_for_<unknown> 22:2
%<deadline>_for_<version> 20:11
%<deadline>_for_@me 27:10 33:37
%<deadline>_for_a 21:4
%<deadline>_for_the 1:14 8:42 21:-19
%<deadline>_forward 15:15 16:3
%<deadline>_forward_<?> 15:17
%<deadline>_gets 33:2
%<deadline>_gets_tagged 33:20
%<deadline>_go 6:40
%<deadline>_goes 16:12
%<deadline>_happen 33:2
%<deadline>_happened 6:25
%<deadline>_happens 24:-13 33:22
%<deadline>_has 6:14
%<deadline>_has_not 12:16
%<deadline>_history 6:22
%<deadline>_how 28:6
%<deadline>_how_long 28:11
%<deadline>_if 10:9 21:3
%<deadline>_if_@we 10:12
%<deadline>_in 9:24 10:-15 12:19 16:15 19:44 21:-8 27:-9 28:42 29:-65 33:10
%<deadline>_in_<unknown> 33:2
%<deadline>_in_<version> 19:33 33:-4
%<deadline>_in_@unit 28:45
%<deadline>_in_force 12:23
%<deadline>_in_how 28:21
%<deadline>_in_the 6:60 12:-2 19:13 33:-4
%<deadline>_it 16:19
%<deadline>_last 19:8 33:-25
%<deadline>_last_time 19:10
%<deadline>_later 15:18 19:31
%<deadline>_like 28:25
%<deadline>_many 10:2 18:28 33:-16
%<deadline>_minus 16:-8 24:23 28:1
%<deadline>_moved 15:2 16:13
%<deadline>_must 16:25
%<deadline>_needed 0:31 33:-11
%<deadline>_needs 16:16
%<deadline>_needs_to 16:1
%<deadline>_next 0:32 16:15 18:-2 28:-3 33:38
%<deadline>_next_@unit 16:15 28:-2 33:43
%<deadline>_no 2:8
%<deadline>_not 16:16
%<deadline>_now 6:-26 28:40
%<deadline>_of 13:24 19:56 20:11 33:-22
%<deadline>_of_<version> 19:38 33:-9
%<deadline>_on 1:7 2:-16 6:-2 9:-1 12:49 13:12 16:41 18:-9 27:-42 28:-26 33:7 34:6
%<deadline>_on_<number> 33:20
%<deadline>_on_<unknown> 29:9
%<deadline>_on_@weekday 16:9
%<deadline>_on_a 33:7
%<deadline>_on_the 16:21 34:18
%<deadline>_one 1:37 33:-34
%<deadline>_one_@unit 1:37
%<deadline>_only 27:30
%<deadline>_or 2:-18 6:12 10:-75 12:19 18:107 28:18 33:-54 34:-7
%<deadline>_or_<deadline> 10:-33 18:99 33:-41
%<deadline>_or_nah 28:8
%<deadline>_out 6:27
%<deadline>_over 6:29
%<deadline>_passed 6:15
%<deadline>_passed_<?> 6:13
%<deadline>_planned 33:13
%<deadline>_please 2:-31 10:17 15:-27 16:-51 19:-56 22:28 24:41 27:1 28:19 31:-5 33:16 34:3
%<deadline>_please_<?> 18:14 29:25 33:-19
%<deadline>_please_@toAdd 22:6
%<deadline>_reached 6:20
%<deadline>_request 21:17
%<deadline>_right 23:16 24:-2
%<deadline>_should 15:7 16:7
%<deadline>_should_@be 15:8
%<deadline>_so 33:31
%<deadline>_so_@me 33:26
%<deadline>_stand 10:2
%<deadline>_stand_for 10:2
%<deadline>_started 6:28
%<deadline>_starts 10:14 24:1
%<deadline>_still 2:-29 6:30 12:21
%<deadline>_still_ahead 6:26
%<deadline>_tag 33:21
%<deadline>_tagged 6:30 33:-6
%<deadline>_take 6:13
%<deadline>_take_place 6:13
%<deadline>_that 18:17
%<deadline>_this 13:3 32:-17 33:48
%<deadline>_this_@cycle 33:8
%<deadline>_to 16:101 19:42 28:-50 29:-10
%<deadline>_to_<number> 16:42
%<deadline>_to_@me 16:8
%<deadline>_to_@month 33:10
%<deadline>_to_@weekday 16:14
%<deadline>_to__ 27:20
%<deadline>_to_ga 19:5
%<deadline>_to_the 16:17
%<deadline>_two 10:2 16:16 19:29 33:-22
%<deadline>_two_@unit 10:10 16:44 33:-7
%<deadline>_until 16:55 22:2
%<deadline>_until_@weekday 16:11 22:5
%<deadline>_until_the 16:21
%<deadline>_vs 10:41
%<deadline>_vs_<deadline> 10:37
%<deadline>_what 0:19 10:7 33:2
%<deadline>_what_@be 10:24
%<deadline>_what_do 0:22
%<deadline>_when 29:61 33:-31
%<deadline>_when_<?> 33:17
%<deadline>_where 15:46
%<deadline>_where_it 15:46
%<deadline>_which 29:30
%<deadline>_which_@unit 29:31 33:-10
%<deadline>_will 16:17
%<deadline>_with 10:-22 16:51 19:44 21:20 33:-35
%<deadline>_yet 12:22 33:27
%<link>_<unknown> 22:11
%<link>_@me 22:44
%<link>_many 29:9
%<link>_please 22:8
%<number>_<?> 2:-35 4:3 5:-44 6:-39 7:29 9:62 10:-78 15:-17 20:56 21:-34 29:11 33:66 34:-29
%<number>_<deadline> 10:10
%<number>_<number> 1:74 2:-44 4:15 9:-44 10:-64 11:-21 16:41 18:-4 20:-55 24:11 25:-19 29:47 32:43
%<number>_<number>_<number> 4:2 16:58
%<number>_<number>_<unknown> 1:12 24:39
%<number>_<number>_@month 29:-4 32:59
%<number>_<number>_@toMove 1:8 16:-19 33:14
%<number>_<request> 8:55 9:-47
%<number>_<unknown> 1:52 2:-30 4:-5 9:35 16:33 18:5 22:-8 24:12 25:-100 34:7
%<number>_<unknown>_<unknown> 29:18
%<number>_<unknown>_@change 21:4
%<number>_<version> 22:4
%<number>_@be 2:33 6:-61 8:27 16:-18 24:49 32:-8 33:72
%<number>_@be_@me 2:23
%<number>_@be_not 16:-18 20:13 33:34
%<number>_@be_that 33:53
%<number>_@change 8:9 16:19 17:18
%<number>_@dates 18:48 32:-16
%<number>_@me 8:28 27:29
%<number>_@me_boss 8:19
%<number>_@month 1:95 4:15 6:-54 9:-13 10:-30 14:-22 16:72 22:-76 29:-91 32:64 33:17
%<number>_@month_<?> 32:17 33:62
%<number>_@month_<number> 1:8
%<number>_@month_<unknown> 32:9
%<number>_@month_@toMove 1:8 16:-13
%<number>_@month_at 24:6
%<number>_@month_for 16:29
%<number>_@month_or 33:1
%<number>_@toAdd 1:2
%<number>_@toMove 1:2 16:-21 20:28
%<number>_@toMove_it 1:5 16:-2
%<number>_@toRemind 24:14
%<number>_@toRule 8:32 16:-14 33:24
%<number>_@unit 3:15 4:54 10:-4 16:12 18:-68 20:-3 24:90 25:-55 27:-57 28:9 29:27 30:-32 31:45 32:26 33:-158
%<number>_@unit_@cycle 3:33
%<number>_@unit_@toAdd 1:-7 4:55
%<number>_@unit_ahead 1:23
%<number>_@unit_before 1:2 24:39
%<number>_@unit_please 16:32 24:-21 31:6
%<number>_@unit_to 28:34 33:-4
%<number>_and 8:29 32:15
%<number>_and_<number> 8:24
%<number>_approved 7:-28 8:-5 9:55
%<number>_approved_or 7:-8 9:21
%<number>_as 1:27 8:2 29:-4
%<number>_at 1:14 7:8
%<number>_before 2:25 7:29 29:-11
%<number>_does 2:19
%<number>_done 2:2
%<number>_for 16:13
%<number>_for_<deadline> 16:23
%<number>_get 7:6 9:7
%<number>_in 9:38 29:-36
%<number>_instead 16:28
%<number>_many 25:18 29:-15
%<number>_mean 29:6
%<number>_no 12:-22 33:27
%<number>_not 16:18
%<number>_of 4:7 6:17
%<number>_of_@month 4:7 6:17
%<number>_on 8:71 9:-32 22:-20
%<number>_on_the 8:15 22:-9
%<number>_or 1:-3 16:-4 20:39 32:-12 33:69
%<number>_or_<number> 33:39
%<number>_or_q 20:29
%<number>_or_the 33:17
%<number>_please 1:1 2:2 16:35 20:-9 33:2
%<number>_please_<unknown> 16:27
%<number>_right 33:28
%<number>_right_<?> 33:29
%<number>_ship 4:10
%<number>_so 24:11
%<number>_sorry 16:14
%<number>_sorry_for 16:14
%<number>_still 2:-16 9:20 29:23
%<number>_the 7:14
%<number>_the_<unknown> 7:14
%<number>_to 8:32 16:-7 22:16 32:42
%<number>_to_<number> 8:13 32:16
%<number>_until 8:16
%<number>_with 1:12 4:34
%<number>_yet 9:24
%<quoted>_<?> 6:31 10:28 11:-20 33:21
%<quoted>_<number> 1:29
%<quoted>_<quoted> 1:92 2:-27 5:-54 7:62 9:-47 10:61 11:-3 12:-30 14:-14 16:-43 17:-35 18:5 24:-3 25:-39 28:13 33:14
%<quoted>_<quoted>_<?> 6:11 10:-18 33:33
%<quoted>_<quoted>_<number> 1:18
%<quoted>_<quoted>_<quoted> 1:13 7:34 10:-12 11:5 28:21 29:-56 33:11
%<quoted>_<quoted>_in 10:37 18:27
%<quoted>_<quoted>_on 1:26 33:17
%<quoted>_@be 6:33 29:-3 33:-1
%<quoted>_in 10:49 11:-24 18:26 29:8
%<quoted>_in_the 10:1 18:27
%<quoted>_mean 10:13
%<quoted>_on 1:26 33:17
%<quoted>_to 29:28
%<request>_<?> 5:-25 7:73 9:106 10:-7 11:-49 34:-21
%<request>_<unknown> 7:7 8:94 9:14 25:-59 29:-28
%<request>_@be 2:-21 7:47 8:41 9:26
%<request>_@be_decided 9:30
%<request>_@can 8:10
%<request>_@me 7:18 8:53 9:3
%<request>_@me_boss 9:18
%<request>_@me_forgot 8:31
%<request>_@toRule 7:-36 8:57
%<request>_@toRule_it 8:10
%<request>_@today 7:41 8:-27
%<request>_@unit 8:5
%<request>_@we 8:52 22:-16
%<request>_a 9:14
%<request>_and 8:7 9:9
%<request>_any 8:12 9:1
%<request>_approved 7:-34 8:55
%<request>_as 8:32
%<request>_as_done 8:7
%<request>_before 7:35 8:-20
%<request>_but_only 8:8
%<request>_get 7:6 9:8
%<request>_gets 7:10 8:9
%<request>_go 7:20
%<request>_granted 8:34
%<request>_have 9:48 29:-5
%<request>_in 7:57 8:34
%<request>_it 8:3
%<request>_let 8:21
%<request>_many 8:3
%<request>_no 7:10
%<request>_please 9:64 22:32 25:-24 34:-20
%<request>_so 8:8
%<request>_sorry 7:20 9:42 25:-37
%<request>_sorry_for 7:31 8:-3 9:45 25:-17
%<request>_status 9:30
%<request>_still 9:52
%<request>_the 8:58
%<request>_the_<unknown> 8:44
%<request>_through 8:22
%<request>_to 8:22
%<request>_too 8:2
%<request>_until 7:39
%<request>_until_the 7:3
%<request>_valid 9:31
%<request>_what 9:19
%<request>_yet 9:16
%<unknown>_<?> 0:21 1:-50 5:15 6:31 7:-14 9:-3 10:-22 11:24 12:29 13:31 14:-7 15:12 16:11 17:-6 18:-16 19:44 20:23 21:9 23:8 25:-195 26:-44 30:-24 32:38 33:-47 34:-7
%<unknown>_<cycle> 20:37
%<unknown>_<cycle>_<?> 6:4 20:9
%<unknown>_<deadline> 4:5 6:-10 9:-40 10:22 12:2 16:34 18:65 19:-19 21:-47 23:1 25:-33 27:-24 29:-103 31:-50 33:26
%<unknown>_<deadline>_<?> 9:-2 10:12 18:22 21:-29 28:1 33:31
%<unknown>_<deadline>_<number> 16:8
%<unknown>_<deadline>_date 33:7
%<unknown>_<link> 2:-9 22:51
%<unknown>_<number> 1:-17 2:24 5:-3 8:39 9:50 10:-35 11:-47 14:-32 18:29 20:-52 21:-19 22:2 28:-15 31:-32 32:16 33:1 34:4
%<unknown>_<number>_<?> 9:51
%<unknown>_<number>_<number> 32:40
%<unknown>_<number>_<unknown> 9:-15 18:18 34:19
%<unknown>_<number>_<version> 22:4
%<unknown>_<number>_@month 16:11
%<unknown>_<number>_@unit 16:-3 24:18 29:19
%<unknown>_<number>_please 33:37
%<unknown>_<number>_to 32:10
%<unknown>_<quoted> 10:44 24:6
%<unknown>_<quoted>_<quoted> 24:6
%<unknown>_<request> 7:-3 8:91 9:66 10:-5 25:-42 34:-36
%<unknown>_<request>_<unknown> 7:-4 9:1
%<unknown>_<unknown> 0:-41 1:10 2:46 4:27 5:-17 6:-49 7:-22 8:-16 9:-4 10:-1 11:-7 12:5 13:11 14:-15 15:-27 16:-11 17:62 19:-24 20:50 22:67 24:-1 25:-11 26:-27 27:31 28:8 29:15 30:-81 31:-20 32:8
%<unknown>_<unknown>_<?> 2:5 6:19 7:-25 10:-4 11:23 12:22 13:-100 17:10 18:28 19:22 20:29 23:21 26:-29 28:-66 29:-78 32:34 33:-50 34:-2
%<unknown>_<unknown>_<cycle> 20:46
%<unknown>_<unknown>_<deadline> 28:49 33:7
%<unknown>_<unknown>_<number> 25:-11 29:8 34:17
%<unknown>_<unknown>_<request> 8:26 9:-12
%<unknown>_<unknown>_<unknown> 2:43 5:50 6:-44 7:-11 8:-31 10:-36 11:-150 14:12 16:-59 17:64 18:10 19:-63 20:20 21:-27 24:6 25:-88 26:-14 27:77 28:12 29:-63 31:-2 34:-20
%<unknown>_<unknown>_@be 29:20 32:16 33:24
%<unknown>_<unknown>_@change 2:11 12:27
%<unknown>_<unknown>_@exception 9:19
%<unknown>_<unknown>_@me 10:4 22:18
%<unknown>_<unknown>_@person 17:7
%<unknown>_<unknown>_@toAdd 2:12
%<unknown>_<unknown>_@toMove 2:3
%<unknown>_<unknown>_@today 2:5
%<unknown>_<unknown>_@unit 4:4 17:13 24:38 25:-7 27:26 28:-24 29:-21
%<unknown>_<unknown>_@we 5:29 32:17
%<unknown>_<unknown>__ 1:-13 5:13 9:-27 10:5 12:-28 13:-10 14:-12 18:-59 21:49 22:25 25:-20 27:50 29:1 31:53 33:-1 34:-34
%<unknown>_<unknown>_a 2:6 25:6
%<unknown>_<unknown>_after 29:24
%<unknown>_<unknown>_and 18:12 25:6
%<unknown>_<unknown>_at 29:33
%<unknown>_<unknown>_date 18:47 27:22 29:-6 33:-35
%<unknown>_<unknown>_do 28:62
%<unknown>_<unknown>_for 1:36 9:9
%<unknown>_<unknown>_in 2:15 12:3
%<unknown>_<unknown>_of 10:4
%<unknown>_<unknown>_on 4:17
%<unknown>_<unknown>_out 17:3
%<unknown>_<unknown>_please 11:27 18:-21 25:-44 29:41
%<unknown>_<unknown>_sorry 17:17
%<unknown>_<unknown>_still 2:1
%<unknown>_<unknown>_the 2:10
%<unknown>_<unknown>_this 29:16
%<unknown>_<unknown>_with 32:46
%<unknown>_<version> 3:23 4:51 5:-21 14:-23 19:9 20:-1 22:25 29:2 34:-6
%<unknown>_<version>_@cycle 2:8 20:-33 29:29
%<unknown>_@be 1:40 5:17 6:27 8:-37 9:44 10:15 11:-30 12:13 13:-32 14:-110 15:15 18:-35 20:-41 21:24 22:-14 25:25 28:-8 30:-34 33:-10 34:-17
%<unknown>_@be_<deadline> 6:18 10:49 12:-14 15:1
%<unknown>_@be_<number> 1:41
%<unknown>_@be_<unknown> 5:3 9:3 10:-39 11:-40 12:11 15:7 25:22 32:11
%<unknown>_@be_@we 2:13 9:7
%<unknown>_@be__ 5:26 12:34
%<unknown>_@be_finished 33:1
%<unknown>_@be_it 9:36 25:-5
%<unknown>_@be_left 28:-4 29:24
%<unknown>_@be_not 21:20
%<unknown>_@be_the 6:19 10:18 12:12
%<unknown>_@be_this 17:1 33:25
%<unknown>_@can 2:33 3:1 11:-70 22:6 25:3 34:34
%<unknown>_@can_@me 29:4
%<unknown>_@can_@we 25:29
%<unknown>_@can_you 11:-37 17:11 29:13
%<unknown>_@change 1:27 2:87 4:-36 7:-37 9:24 10:17 13:-77 18:-28 22:52 23:40 24:-107 26:-82 28:-2 29:-38 30:-41 32:-87 33:11
%<unknown>_@change_<?> 11:19 17:14 22:6 29:-4 33:13
%<unknown>_@change_<unknown> 2:4 12:21
%<unknown>_@change_@be 2:4 9:4 12:-24 33:29
%<unknown>_@change_after 21:18 22:-2
%<unknown>_@change_and 9:15
%<unknown>_@change_for 8:-3 22:17
%<unknown>_@change_get 2:18
%<unknown>_@change_in 22:7
%<unknown>_@change_locked 12:22
%<unknown>_@change_needs 20:21
%<unknown>_@change_on 1:12
%<unknown>_@change_or 10:20
%<unknown>_@cycle 0:5 2:19 4:36 5:-6 19:4 22:18 29:10 33:-20
%<unknown>_@dates 0:34 4:2 14:35 18:-1 19:30 25:-30 33:-5
%<unknown>_@dates_for 14:27
%<unknown>_@exception 8:33 9:13 13:22 21:-101
%<unknown>_@exception_<number> 29:23
%<unknown>_@exception_for 22:21
%<unknown>_@me 2:-48 5:-12 7:-2 8:3 10:-5 12:-14 14:-59 16:-70 17:31 18:16 20:-76 24:84 28:-43 29:16 31:35 33:8 34:-41
%<unknown>_@me_<deadline> 24:54 31:-1
%<unknown>_@me_<unknown> 24:19 25:3 31:16
%<unknown>_@me_@be 25:6 29:9
%<unknown>_@me_@change 22:5
%<unknown>_@me__ 29:68
%<unknown>_@me_an 17:29
%<unknown>_@me_before 24:26
%<unknown>_@me_boss 9:-6 10:20 11:31 19:1 25:30 33:-5
%<unknown>_@me_forgot 1:2 25:-2 29:38 33:15
%<unknown>_@me_need 33:6
%<unknown>_@month 33:2
%<unknown>_@month_<number> 33:10
%<unknown>_@move 15:19
%<unknown>_@person 0:5 17:20 34:31
%<unknown>_@place 3:6 17:46 25:-13 27:22 30:7 31:-33 34:16
%<unknown>_@schedule 26:45
%<unknown>_@schedule_please 26:36
%<unknown>_@toAdd 0:-17 10:13 14:26 27:28
%<unknown>_@toAdd_a 29:9
%<unknown>_@toMove 8:21 9:25 15:-3 16:16 20:17 29:-7
%<unknown>_@toMove_@me 8:19
%<unknown>_@toPost 20:29 27:-2
%<unknown>_@toRemind 23:25
%<unknown>_@toRemind_@we 23:6
%<unknown>_@toRule 1:6 8:15 28:12
%<unknown>_@toStart 4:16 16:14 29:11
%<unknown>_@toStart_<unknown> 33:34
%<unknown>_@toStop 6:17 12:-3 25:17 29:-24 31:22
%<unknown>_@toStop_the 31:24
%<unknown>_@today 2:26 5:6 17:-16 29:49 34:-46
%<unknown>_@today_<?> 2:1 12:20
%<unknown>_@unit 1:38 2:-19 3:25 4:51 6:-17 11:-44 13:-3 16:-41 17:2 20:-37 22:-38 24:28 27:16 28:32 31:-58 32:59
%<unknown>_@unit_<unknown> 24:21 32:20
%<unknown>_@unit_@cycle 3:10
%<unknown>_@unit_ahead 1:3 24:-4 32:7
%<unknown>_@unit_before 24:51
%<unknown>_@unit_of 25:27
%<unknown>_@unit_on 1:15
%<unknown>_@unit_to 28:34
%<unknown>_@updates 23:-16 27:39 28:16 29:21 31:-41
%<unknown>_@we 2:18 5:21 14:7 17:-7 18:-57 21:-2 22:24 24:18 29:-52 31:-8 32:45 33:-7
%<unknown>_@we_<?> 29:7
%<unknown>_@we_<unknown> 5:52 24:8
%<unknown>_@we_a 32:28
%<unknown>_@weekday 25:35 32:5
%<unknown>__ 1:18 2:14 3:-37 6:8 7:-25 8:13 10:-3 11:-76 12:-60 13:-1 14:23 16:10 17:-46 18:18 21:54 22:41 24:27 25:-127 26:-40 27:10 28:-96 29:-58 31:29 32:-58
%<unknown>___<?> 21:44
%<unknown>___<deadline> 1:-6 6:47 16:41 24:26 27:10 28:-29
%<unknown>___<number> 8:48
%<unknown>___<unknown> 2:34 9:15 14:7 19:47 20:-2 22:10 25:-6 27:-25 31:29
%<unknown>___<version> 20:25
%<unknown>___@cycle 2:-11 5:46 6:13 19:-35 27:5
%<unknown>___@exception 9:-23 21:25
%<unknown>___@toAdd 18:13
%<unknown>____ 18:37 22:23 34:13
%<unknown>___date 14:42 20:-15
%<unknown>___freeze 1:2 9:8 24:9 33:16
%<unknown>___next 18:8
%<unknown>_a 1:26 2:43 10:14 11:24 12:-19 24:34 25:23 27:14 29:-54 31:-10
%<unknown>_a_<deadline> 1:6
%<unknown>_a_<unknown> 11:28 25:6
%<unknown>_a_@unit 24:12
%<unknown>_about 5:6 7:26 9:-29 18:29
%<unknown>_after 2:5 18:33 25:2 29:11 33:-1
%<unknown>_after_the 2:6
%<unknown>_again 25:-17 29:71
%<unknown>_already 12:22
%<unknown>_an 21:2 26:6
%<unknown>_and 16:10 17:39 20:-26 25:40 29:-41 32:7
%<unknown>_and_<unknown> 25:9
%<unknown>_and_@me 25:24
%<unknown>_and_the 8:2
%<unknown>_approved 7:20
%<unknown>_around 17:18
%<unknown>_as 10:19
%<unknown>_at 2:-24 8:28 24:6 25:14 33:-51
%<unknown>_at_<unknown> 25:11
%<unknown>_at_all 8:7 15:5
%<unknown>_at_the 12:-3 25:20
%<unknown>_at_this 8:14 12:9
%<unknown>_available 19:17 20:-13 26:24
%<unknown>_back 7:2 8:-2 25:25
%<unknown>_before 7:28 20:15 24:6 28:26 29:-6 33:-15
%<unknown>_before_<deadline> 28:10
%<unknown>_bot 25:12
%<unknown>_business 16:9
%<unknown>_by 25:8
%<unknown>_call 29:36 31:-14
%<unknown>_check 2:34
%<unknown>_come 12:2 20:-5 25:-3 29:50
%<unknown>_come_out 20:-3 29:9
%<unknown>_customers 21:4
%<unknown>_cutoff 1:5 18:2
%<unknown>_date 0:16 16:8 18:61 20:30 27:10 29:-16 33:-17
%<unknown>_date_<?> 18:50 20:5 33:-50
%<unknown>_date_for 33:33
%<unknown>_date_please 18:6
%<unknown>_deadline 1:37 18:5
%<unknown>_dev 27:19 29:-3 30:3 31:23
%<unknown>_did 5:10 6:32 30:4
%<unknown>_did_<deadline> 6:7
%<unknown>_do 10:15 18:-26 25:29 28:56 33:-2 34:28
%<unknown>_do_<deadline> 28:19
%<unknown>_do_@me 34:47
%<unknown>_do_@we 18:-5 29:55
%<unknown>_do_not 11:-3 25:30
%<unknown>_do_you 10:19 29:-25
%<unknown>_does 7:30 10:-13 13:1 26:1 29:46 34:-23
%<unknown>_done 4:1
%<unknown>_down 9:35 18:19 31:30 33:4
%<unknown>_every 14:13 25:33 33:-3
%<unknown>_final 20:39
%<unknown>_final_on 20:3
%<unknown>_first 13:4
%<unknown>_for 1:27 3:-32 5:-21 6:-10 8:-53 10:-4 11:5 13:11 15:28 17:49 20:-43 22:27 24:-11 25:-99 26:-15 27:11 33:30 34:10
%<unknown>_for_<deadline> 33:22
%<unknown>_for_<unknown> 9:6 29:33
%<unknown>_for_<version> 4:15 29:-23
%<unknown>_for_@change 12:3
%<unknown>_for_@me 29:11
%<unknown>_for_@month 32:4
%<unknown>_for_@toStart 17:37
%<unknown>_for__ 1:9
%<unknown>_for_a 10:17
%<unknown>_for_the 6:-29 10:-17 22:50 33:17 34:60
%<unknown>_for_this 30:4
%<unknown>_from 30:2
%<unknown>_from_<unknown> 29:14
%<unknown>_from_the 30:3
%<unknown>_give 17:10
%<unknown>_give_@me 17:11
%<unknown>_has 9:-4 25:16
%<unknown>_have 12:7 25:14
%<unknown>_how 5:18 10:-24 11:20 17:2 23:6 25:-26 28:8
%<unknown>_how_<unknown> 17:1
%<unknown>_how_@be 5:21 14:2
%<unknown>_how_do 11:24
%<unknown>_how_many 19:3
%<unknown>_in 4:7 10:-67 11:-36 12:7 13:7 17:3 19:-25 20:29 25:-66 29:47 31:15 33:5 34:-48
%<unknown>_in_<deadline> 27:28
%<unknown>_in_<unknown> 1:-2 4:16 29:42
%<unknown>_in_@month 20:5
%<unknown>_in_a 1:49 21:7
%<unknown>_in_the 6:4 9:5 13:30 17:4 19:-1 29:23
%<unknown>_instead 26:10
%<unknown>_into 29:21
%<unknown>_into_<unknown> 29:24
%<unknown>_it 2:-25 5:-10 6:6 7:18 21:-4 25:-5 29:-41 31:65
%<unknown>_it_<?> 6:12
%<unknown>_it_@be 22:6
%<unknown>_it_in 31:11
%<unknown>_keep 27:9
%<unknown>_keeps 29:44
%<unknown>_last 19:-18 25:17
%<unknown>_left 28:53
%<unknown>_like 2:-1 10:14
%<unknown>_link 2:11 29:22
%<unknown>_list 11:-17 13:12 27:8 29:6 33:11
%<unknown>_log 10:7
%<unknown>_log_@change 10:7
%<unknown>_lol 10:14 26:5
%<unknown>_look 3:17 6:2
%<unknown>_many 25:30 27:-33 29:24
%<unknown>_mean 10:-5 29:26
%<unknown>_meeting 16:18
%<unknown>_mode 2:3 6:-5 9:31
%<unknown>_more 25:-11 31:73
%<unknown>_next 1:11 18:9
%<unknown>_no 7:22 8:-23 12:6
%<unknown>_now 5:-20 12:16 14:-12 18:37 33:18
%<unknown>_number 8:13
%<unknown>_of 0:31 5:17 6:37 7:-42 8:24 9:-6 10:-5 11:23 12:-45 14:19 18:40 19:-27 20:-72 21:9 25:-10 28:-5 29:1 32:-34
%<unknown>_of_<deadline> 6:41 10:16 18:24 29:-54 31:11 34:15
%<unknown>_of_<request> 9:20
%<unknown>_of_<unknown> 2:2 5:20 29:27 34:-33
%<unknown>_of_@change 29:-7 34:16
%<unknown>_of_the 5:42 9:-21 10:-45 17:1 22:16 27:19
%<unknown>_of_this 14:48
%<unknown>_off 8:24 9:2 25:9 30:24 32:-4 34:-37
%<unknown>_off_<?> 9:9
%<unknown>_off_on 8:12 29:37
%<unknown>_ok 2:19 6:-2 9:17
%<unknown>_on 2:-24 5:58 6:-21 7:-13 8:-77 9:48 11:-48 12:-2 13:-6 16:-51 17:-76 19:-8 22:39 26:7 29:33 32:29
%<unknown>_on_<deadline> 10:33 33:-12
%<unknown>_on_<request> 8:-10 9:86
%<unknown>_on_<unknown> 29:40
%<unknown>_on_@me 29:18
%<unknown>_on_@month 20:8
%<unknown>_on_@weekday 32:20
%<unknown>_on_the 5:19 17:-13 22:45 26:21 29:23
%<unknown>_one 9:19 18:-25 22:12 24:21 29:-45 33:12
%<unknown>_one_@unit 24:22 33:-31
%<unknown>_only 0:8 2:14 13:10
%<unknown>_or 7:20 25:-15 29:15 31:8
%<unknown>_or_<unknown> 5:-13 26:3 29:30
%<unknown>_out 4:4 5:-29 14:66 17:42 19:18 20:-65
%<unknown>_out_the 14:33 19:12 20:-15
%<unknown>_over 5:5
%<unknown>_page 11:24 17:33 25:-13 29:-17
%<unknown>_please 5:-13 11:50 13:10 14:7 18:-27 19:-13 21:4 25:-8 27:-52 28:-24 29:52 33:4
%<unknown>_please_<unknown> 17:3
%<unknown>_relbot 11:2
%<unknown>_request 8:-30 9:51 13:-14 29:20
%<unknown>_run 1:6 25:25 29:-14
%<unknown>_says 11:6 33:41
%<unknown>_says_<deadline> 33:40
%<unknown>_security 2:4
%<unknown>_ship 29:18
%<unknown>_show 18:4
%<unknown>_since 29:27
%<unknown>_so 13:18 20:10
%<unknown>_some 1:3 25:-3 29:26
%<unknown>_some_<unknown> 25:-3 29:27
%<unknown>_sorry 11:-16 17:24 20:-13 25:43 29:42
%<unknown>_sorry_for 11:-15 17:24 20:-13 25:29 29:46
%<unknown>_sounds 25:32
%<unknown>_still 2:43 9:-16 12:-29 28:5 34:40
%<unknown>_template 4:43
%<unknown>_that 15:28 24:-32 25:-14 29:47
%<unknown>_the 2:29 3:-10 4:31 5:-69 7:-41 8:36 9:-23 10:2 11:-61 12:-23 13:-38 14:-33 16:38 17:21 19:19 21:-30 22:4 25:20 26:-50 27:-34 30:42 31:25 32:-50 34:-4
%<unknown>_the_<deadline> 2:28 10:39 12:-9 15:12 16:27 33:-15
%<unknown>_the_<unknown> 20:16 22:17 25:-17 29:5 33:44 34:5
%<unknown>_the_@change 8:10 22:-23 29:26
%<unknown>_the_@cycle 14:18 27:12
%<unknown>_the_@schedule 14:-2 16:7 19:15 24:-7 29:16
%<unknown>_the_@toStart 25:57 29:-31
%<unknown>_the_@unit 24:2
%<unknown>_the_@updates 27:-23 30:40
%<unknown>_the_date 6:30 33:-16 34:18
%<unknown>_there 22:9
%<unknown>_this 2:19 25:-35 27:-35 29:60 31:28 34:50
%<unknown>_this_<unknown> 29:44
%<unknown>_this_@cycle 2:28
%<unknown>_this_@unit 32:14
%<unknown>_this_to 27:-16 29:31
%<unknown>_through 13:16 32:10
%<unknown>_time 5:25 12:-2 19:-49 25:41 29:-23 33:60
%<unknown>_to 0:-33 5:-20 7:55 8:-71 9:-8 10:-1 13:-21 15:27 16:-47 17:-24 18:-7 22:27 26:4 27:8 29:71 30:32 32:-30 33:-9 34:4
%<unknown>_to_<deadline> 10:-23 26:5 28:38
%<unknown>_to_<number> 29:27
%<unknown>_to_<unknown> 10:27 15:17 21:-12 29:56
%<unknown>_to_<version> 2:3
%<unknown>_to_@me 31:28
%<unknown>_to_@toMove 11:22 21:6
%<unknown>_to_@toRule 7:36 9:-10
%<unknown>_to_have 29:8 30:5
%<unknown>_to_merge 12:14
%<unknown>_to_stable 2:28
%<unknown>_to_the 29:49
%<unknown>_told 7:25
%<unknown>_told_@me 7:25
%<unknown>_until 28:16 29:-12 31:13
%<unknown>_until_@weekday 31:15
%<unknown>_up 2:-12 4:67 10:-25 12:31 13:2 25:8 29:-17 32:-11
%<unknown>_up_<unknown> 4:14
%<unknown>_up_the 4:25 8:-3 13:9
%<unknown>_vs 25:-3 29:32
%<unknown>_want 22:12
%<unknown>_wants 17:24 21:3
%<unknown>_wants_to 17:25 21:12
%<unknown>_what 0:1 2:-1 5:1 10:4 12:2 18:-7 21:2 25:-14 28:-41 32:31 33:11
%<unknown>_what_<unknown> 5:20 17:9
%<unknown>_what_@be 12:5 17:-19 20:-11 21:7 25:-7 29:26 33:16
%<unknown>_what__ 10:36
%<unknown>_when 24:7 33:25
%<unknown>_when_<deadline> 24:19
%<unknown>_when_@be 29:37 33:-18
%<unknown>_when__ 33:12
%<unknown>_where 11:59 25:-19
%<unknown>_which 5:-15 10:20 11:-28 17:41 33:9
%<unknown>_who 17:44 26:24 34:-26
%<unknown>_who_<unknown> 17:32
%<unknown>_whose 34:6
%<unknown>_why 10:11 29:16
%<unknown>_will 29:8
%<unknown>_will_not 29:24
%<unknown>_with 10:9 11:-39 17:-21 18:-21 21:26 32:44
%<unknown>_with_<deadline> 10:43
%<unknown>_with_<unknown> 11:-15 32:47
%<unknown>_with_the 5:19 22:3
%<unknown>_yet 5:-42 25:50
%<unknown>_yet_<?> 5:-42 25:50
%<unknown>_you 5:34 11:53 27:29 29:-31 31:-1
%<unknown>_you_<unknown> 11:1
%<version>_<?> 2:14 3:14 6:-19 9:-18 10:-32 12:-9 13:-4 14:-21 19:49 20:56 29:45 33:-66
%<version>_<deadline> 4:6 19:64 24:-22 33:-41
%<version>_<number> 4:24
%<version>_<unknown> 3:46 19:14 20:-16 29:-25 34:-3
%<version>_@be 2:16 3:9 5:15 19:22 33:-2
%<version>_@change 20:16
%<version>_@cycle 2:5 4:18 20:-32 29:27
%<version>_@schedule 14:-37 19:60
%<version>_@toAdd 4:19 14:-17 19:50 33:-2
%<version>_@unit 19:26 28:-12
%<version>_come 19:9
%<version>_come_out 19:9
%<version>_coming 5:2
%<version>_for 4:26 19:34
%<version>_for_@me 19:34
%<version>_go 4:30
%<version>_going 4:11
%<version>_many 4:11
%<version>_out 6:37 12:-11 19:-9 20:36
%<version>_please 4:20 5:15
%<version>_released 19:-30 20:34
%<version>_with 4:12
%<version>_yet 3:31
%@be_<?> 10:15 34:26
%@be_<cycle> 2:-24 5:44 6:16 12:7 19:-13
%@be_<cycle>_in 2:-14 12:14
%@be_<cycle>_out 6:1
%@be_<deadline> 2:-50 5:-143 6:44 9:-93 10:31 12:22 13:-29 14:-31 15:60 16:-59 18:-96 19:44 20:-47 24:-60 25:-42 28:26 29:44 32:-82 33:40 34:-21
%@be_<deadline>_<?> 10:-6 12:24 19:8 20:10 28:-4 29:-66 33:16
%@be_<deadline>_<unknown> 10:-1 15:38
%@be_<deadline>_again 33:25
%@be_<deadline>_also 19:26
%@be_<deadline>_and 17:5
%@be_<deadline>_before 29:14 33:8
%@be_<deadline>_done 6:34
%@be_<deadline>_earlier 19:5
%@be_<deadline>_history 6:22
%@be_<deadline>_in 6:36 12:12 33:7
%@be_<deadline>_later 19:32
%@be_<deadline>_like 28:23
%@be_<deadline>_on 12:36 19:4
%@be_<deadline>_still 6:57
%@be_<deadline>_tagged 6:6
%@be_<deadline>_the 10:16 18:10
%@be_<deadline>_this 32:-16 33:51
%@be_<link> 9:15 22:26
%@be_<number> 1:49 6:-19 9:12 10:39 11:-75 18:-43 20:-35 25:-28 29:7 33:29
%@be_<number>_<number> 10:-28 29:80 32:-46
%@be_<number>_@month 4:2 33:26
%@be_<number>_@unit 4:-19 32:42
%@be_<number>_or 5:8 32:-6
%@be_<quoted> 5:-3 9:-7 10:20 29:47
%@be_<quoted>_<quoted> 5:-3 9:-7 10:15 29:48
%@be_<request> 6:-8 7:3 8:-31 9:135 12:-51 29:-28
%@be_<request>_<unknown> 9:24
%@be_<unknown> 2:-5 3:-2 5:-10 7:35 8:14 10:40 11:-32 12:2 15:26 17:15 18:33 19:-1 20:-13 21:-34 22:34 25:-19 26:29 27:-36 28:-21 29:-6
%@be_<unknown>_<?> 5:25 6:1 10:-18 32:10 33:-14
%@be_<unknown>_<request> 9:52
%@be_<unknown>_<unknown> 2:7 6:-35 9:-29 10:43 12:16 29:-12 32:28
%@be_<unknown>_@change 10:36
%@be_<unknown>_@unit 24:14
%@be_<unknown>__ 18:12
%@be_<unknown>_about 18:16
%@be_<unknown>_and 8:1
%@be_<unknown>_down 18:26
%@be_<unknown>_for 34:15
%@be_<unknown>_in 5:19 10:-35 13:13 20:23 29:-11 33:16
%@be_<unknown>_now 12:11 33:20
%@be_<unknown>_off 6:-14 8:13 29:27 33:5
%@be_<unknown>_on 5:-17 18:8 26:27 32:15
%@be_<unknown>_still 34:43
%@be_<unknown>_the 6:31
%@be_<unknown>_to 7:38 15:15 30:20
%@be_<version> 1:46 2:-1 3:31 5:31 9:-1 12:-27 19:38 20:26 28:-40 29:-34
%@be_<version>_out 6:37 12:-10
%@be_<version>_released 19:-30 20:34
%@be_@be 10:50 13:49 34:-17
%@be_@be_<number> 10:56
%@be_@can 11:22
%@be_@change 5:31 10:20 12:40 25:-44
%@be_@change_<unknown> 12:33
%@be_@change_@change 2:13 5:1 12:-16
%@be_@change_still 12:15
%@be_@cycle 5:-14 10:14 19:43 20:-24 33:13
%@be_@cycle_@person 19:2
%@be_@exception 9:22 13:-18 21:9
%@be_@exception_<number> 9:14
%@be_@me 2:59 6:44 9:53 10:-37 11:32 12:-50 13:-32 17:14 18:-45 20:-20 26:45 29:-20 30:35 31:-10 32:-8
%@be_@me_<unknown> 6:6 9:20 26:2 29:-5
%@be_@me_@change 2:29
%@be_@me_allowed 15:8
%@be_@me_chances 21:16
%@be_@me_first 17:61 25:-24
%@be_@me_not 30:14
%@be_@me_out 2:16
%@be_@me_request 9:23
%@be_@me_still 9:4 26:13
%@be_@me_too 6:22
%@be_@month 33:19
%@be_@month_<number> 33:19
%@be_@start 20:8 34:12
%@be_@start_the 20:9
%@be_@stop 2:8
%@be_@stop_a 2:2
%@be_@toMove 6:-34 12:27 16:29 20:13 33:16
%@be_@toMove_for 20:14 33:1
%@be_@toStart 2:-16 3:7 8:2 11:14 14:-28 17:51 33:-24
%@be_@toStart_what 17:11
%@be_@today 12:-19 32:44
%@be_@unit 5:65 32:-46 33:24
%@be_@we 2:8 3:4 5:98 6:33 9:28 10:-153 13:-75 14:-127 18:1 20:43 21:-48 22:-21 29:31 32:-28 33:-83
%@be_@we_<unknown> 5:-7 6:-14 12:17 18:3 29:55 34:-10
%@be_@we_after 6:62
%@be_@we_already 6:-28 12:26
%@be_@we_at 2:-22 5:10
%@be_@we_frozen 12:20
%@be_@we_in 5:61 12:1 17:10 32:-1
%@be_@we_on 5:29 6:6 12:-26
%@be_@we_pre 5:28 12:-1
%@be_@we_still 2:1 5:6 20:1
%@be_@we_to 28:12
%@be_@we_with 5:-11 9:48
%@be_@we_working 18:8
%@be_@weekday 2:16 6:-21 25:9 32:12 33:10
%@be__ 2:-15 5:4 6:51 12:70 18:-33 20:26 29:-92 33:23
%@be___<unknown> 6:10 10:1 12:40 29:-3
%@be___date 20:8
%@be___what 6:23 10:-4 20:10 29:-7
%@be_a 0:53 1:13 2:-53 5:-35 8:36 10:113 11:-85 12:-25 13:-12 17:9 21:46 23:33 25:-16 26:12 28:-61 29:-93 33:-22
%@be_a_<deadline> 1:3 20:10
%@be_a_<unknown> 17:16 26:23
%@be_a_@change 2:-48 10:40 34:7
%@be_a_@cycle 3:17 5:-20 10:31
%@be_a_@toStart 2:-16 10:31
%@be_a_@unit 15:22 33:-15
%@be_a_freeze 0:8 10:-10 21:20
%@be_a_no 8:16
%@be_accepted 2:37 13:5
%@be_active 12:2 23:22
%@be_added 0:6
%@be_after 10:-20 18:17
%@be_after_<deadline> 10:-18 18:18
%@be_all 17:12
%@be_allowed 2:1 6:-3 10:-18 13:53 17:5
%@be_allowed_in 13:48
%@be_allowed_to 33:6
%@be_already 6:20 12:28 26:14 33:-26
%@be_already_<unknown> 12:41
%@be_an 10:69 11:-5 21:-12 25:23
%@be_an_<deadline> 10:2
%@be_an_@exception 10:45
%@be_anyone 25:43
%@be_approved 3:14 7:26 9:-11
%@be_asked 4:5 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:13 23:-8 24:-3 25:-2 27:7 29:6 31:11 32:-1
%@be_asked_before 4:5 7:-15 8:11 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
%@be_asking 1:17 9:-9 10:8 11:9 14:10 16:2 25:-3 26:-10 27:15 29:-9 33:-2 34:-6
%@be_asking_for 13:5
%@be_at 5:17 16:32 17:-2 18:9 29:-7
%@be_at_<number> 16:12
%@be_at_the 18:13
%@be_available 20:40
%@be_away 5:13 32:8
%@be_behind 6:22
%@be_behind_@we 6:25
%@be_blocked 2:24
%@be_called 4:4
%@be_changed 10:33
%@be_ci 29:23
%@be_coming 18:50
%@be_coming_up 18:8
%@be_created 5:17
%@be_cut 6:13
%@be_decided 7:-15 9:52 20:8
%@be_denied 13:21
%@be_development 12:17
%@be_doing 9:7
%@be_done 6:39 14:-13 18:25 27:8 32:3 33:-4
%@be_done_with 18:31
%@be_down 16:26
%@be_due 18:-54 24:43 32:47
%@be_due_before 32:2
%@be_earlier 15:7
%@be_everything 5:16 14:16 20:-17
%@be_expected 17:43
%@be_expected_of 17:43
%@be_final 33:27
%@be_fine 2:8 8:12
%@be_finished 6:33 10:5 32:7
%@be_first 18:57
%@be_fixed 12:12 29:11
%@be_for 29:23 32:-18 34:15
%@be_for__ 34:17
%@be_freezing 25:36
%@be_freezing_in 25:37
%@be_frozen 2:-31 12:-31 22:24 25:9 29:23 33:24
%@be_going 32:8
%@be_going_to 18:10
%@be_granted 9:-37 19:11 21:1 22:6 27:47
%@be_granted_an 22:4
%@be_happening 32:2
%@be_hereby 16:17
%@be_how 28:26
%@be_in 0:13 6:-31 9:-24 10:-63 12:65 13:34 18:-62 28:-8 29:22 32:68
%@be_in_<deadline> 2:1 12:7
%@be_in_<unknown> 0:24
%@be_in_force 12:14
%@be_in_the 5:-26 13:62 18:-26 29:37
%@be_informed 27:22
%@be_it 0:3 2:20 3:31 5:12 8:-55 16:-43 17:-7 18:-10 20:19 21:24 22:-20 26:-38 28:2 32:-49 34:15
%@be_it_<unknown> 7:2 11:9 12:-48 19:12 29:-2
%@be_it_a 10:8
%@be_it_freeze 12:57
%@be_it_in 29:25
%@be_it_ok 17:15
%@be_it_possible 0:23 2:-19 3:24 30:13
%@be_it_still 20:30
%@be_it_that 21:15
%@be_it_to 34:12
%@be_it_too 2:40
%@be_it_worth 21:6
%@be_last 6:44 33:-34
%@be_late 21:4 25:12 29:15
%@be_left 10:-14 14:51 29:3
%@be_left_on 14:29 28:8
%@be_let 13:29 22:21
%@be_let_in 13:15 22:13
%@be_lifted 6:-12 12:26
%@be_looked 9:17
%@be_looked_at 9:17
%@be_looking 29:3
%@be_lost 11:50 25:-32
%@be_lunch 20:-18 29:46
%@be_made 5:-6 6:25 10:8 33:-11
%@be_master 2:60 5:16 12:-16 29:-32
%@be_means 10:5
%@be_meant 25:21
%@be_merged 2:46 8:6
%@be_minus 5:12 10:-10 28:33
%@be_minus_what 10:-10 28:53
%@be_moved 34:24
%@be_near 24:30 33:-7
%@be_needed 10:30 11:15
%@be_next 18:53 23:8
%@be_next_<?> 18:12
%@be_nice 24:25
%@be_no 8:10 12:11
%@be_not 0:20 2:-3 7:10 9:-5 10:-24 11:6 12:72 16:-19 20:23 21:17 24:-11 25:4 33:35
%@be_not_<deadline> 33:20
%@be_not_a 25:26
%@be_not_it 16:-20 20:12 33:39
%@be_not_ready 21:20
%@be_not_the 20:6
%@be_now 2:-3 12:-7 16:10 17:30 25:13
%@be_off 25:1
%@be_ok 17:6
%@be_on 1:-12 7:2 8:-23 9:-31 10:-9 12:4 13:2 16:49 17:-17 18:27 19:10 20:2 24:-54 29:-18 31:24 32:50 34:9
%@be_on_<unknown> 18:40 29:-17 32:-8 34:8
%@be_on_@weekday 32:15
%@be_on_a 33:7
%@be_on_for 32:21
%@be_on_holiday 31:15
%@be_on_the 7:6 8:-16 9:-6 13:9 16:44 18:16 19:1 20:1 24:-31 29:-33 32:1
%@be_one 16:3
%@be_one_@unit 2:2 16:3
%@be_only 24:23
%@be_only_three 24:23
%@be_out 6:-10 20:37 25:38 27:42 32:-18
%@be_out_of 29:5
%@be_part 2:18 33:20
%@be_part_of 2:18 33:20
%@be_pending 13:59 29:-17
%@be_planned 3:18 14:26 19:13 20:-58 32:40 33:11
%@be_planned_for 32:12 33:41
%@be_possible_to 30:3
%@be_postponed 15:64
%@be_proposed 6:43
%@be_published 20:11
%@be_pushed 6:12
%@be_quiet 31:42
%@be_refused 7:14
%@be_released 6:9
%@be_requesting 22:22
%@be_requesting_an 22:1
%@be_required 2:2
%@be_right 12:7
%@be_scheduled 32:17
%@be_security 10:8
%@be_sick 25:15
%@be_so 25:36 29:4
%@be_so_kind 29:9
%@be_something 32:7
%@be_sooner 18:33
%@be_sooner_<deadline> 18:7
%@be_stable 2:-35 12:55
%@be_still 2:-55 7:49 9:-100 13:48 14:62 15:4
%@be_still_<unknown> 9:-6 30:1
%@be_still_@toStart 13:13
%@be_still_ahead 14:48
%@be_still_undecided 7:17
%@be_supposed 10:17
%@be_supposed_to 10:17
%@be_that 2:23 10:40 13:-21 15:-20 18:-14 25:-16 33:5 34:14
%@be_that_<?> 10:17 29:17
%@be_that_still 2:19 33:23
%@be_the 0:-40 1:-54 2:-117 3:-122 6:34 8:-84 9:22 10:-41 11:48 12:56 13:-175 14:27 15:10 16:22 18:-45 20:15 21:10 22:-60 24:-77 25:-79 27:-50 29:46 30:19 31:-37 32:-170 33:69 34:-18
%@be_the_<deadline> 6:-50 10:15 12:-9 19:25 29:3 33:59
%@be_the_<number> 6:-20 16:55 20:1
%@be_the_<unknown> 10:-53 11:20 12:43 13:-31 14:5 15:52 18:-72 19:-11 20:-65 21:53 23:26 26:27 28:20 29:43 33:-59 34:-45
%@be_the_@change 5:15 9:11 12:71
%@be_the_@cycle 5:8 6:57 20:2 29:-99 33:2
%@be_the_@dates 14:10
%@be_the_@exception 9:52
%@be_the_@person 5:26
%@be_the_@toAdd 18:-11 20:27
%@be_the_@toStart 29:29
%@be_the_@unit 10:-20 33:45
%@be_the_@updates 28:3 30:17
%@be_the_@we 29:20
%@be_the_best 17:26
%@be_the_big 10:5 20:20 33:-6
%@be_the_closest 18:2
%@be_the_command 11:37 14:-17
%@be_the_current 5:24
%@be_the_cutoff 33:16
%@be_the_date 33:57
%@be_the_deadline 28:20
%@be_the_decision 9:2 34:11
%@be_the_difference 10:13
%@be_the_following 18:33
%@be_the_freeze 6:14 10:17 12:14 29:-8
%@be_the_last 19:-27 29:2 33:44
%@be_the_next 18:48 29:7
%@be_the_point 10:28 33:-4
%@be_the_procedure 10:-20 11:21 21:10
%@be_the_proposal 6:29 12:-3
%@be_the_right 11:33
%@be_the_steps 11:24 21:-24
%@be_the_upcoming 18:51
%@be_the_window 6:28
%@be_there 2:4 3:47 4:-6 5:-123 7:-37 10:-55 11:19 12:-18 13:23 14:12 17:31 18:22 20:-1 24:-30 25:-39 26:27 29:-5 32:28 33:-24 34:12
%@be_there_<unknown> 11:41 32:22
%@be_there_@change 17:24
%@be_there_@place 0:22 2:40
%@be_there_a 0:-52 3:18 6:-15 12:5 26:-29 29:41 30:1 32:25 33:9
%@be_there_an 6:31 17:5 26:38
%@be_there_any 9:-7 12:-17 13:34 21:38 26:2
%@be_there_anything 13:15 18:22
%@be_there_like 17:13 26:11
%@be_there_no 0:34
%@be_there_something 18:39
%@be_there_still 2:8 6:13 12:-9 28:28
%@be_they 6:3 9:6 12:7
%@be_they_<?> 12:12
%@be_thinking 21:13
%@be_this 5:114 12:-14 26:34 28:-26 29:-52 32:-36 33:12
%@be_this_@place 26:39
%@be_this_@unit 5:46 17:4 28:-10 32:-7
%@be_three 24:5
%@be_three_@unit 24:5
%@be_to 2:3 11:6 33:-6
%@be_to_@be 11:8 16:4
%@be_told 27:57
%@be_told_about 27:6
%@be_trunk 3:-34 5:38 12:20
%@be_two 7:15
%@be_up 5:6 9:1 10:-58 11:-35 18:-17 25:105 34:-18
%@be_up_for 25:32 34:-17
%@be_up_with 5:36 9:22 18:-2
%@be_waiting 13:31
%@be_waiting_for 13:36
%@be_what 24:9 32:-6
%@be_when 20:22
%@be_which 19:3
%@be_writing 0:4 10:5 14:1 16:7 17:-5 19:13 22:-5 29:-4 33:-15 34:1
%@be_writing_the 0:4 10:5 14:3 16:7 17:-4 22:-5 29:-3 33:-22 34:2
%@be_wrong 16:28 22:13
%@be_you 5:-38 10:-46 11:-10 23:15 25:35 29:15 30:31 33:-12
%@be_you_a 11:-28 25:47
%@be_your 10:-40 11:74
%@be_your_<unknown> 11:29
%@can_<deadline> 2:-33 12:11 15:22 16:9 21:26 33:-43
%@can_<unknown> 0:2 8:14 11:-18 17:23 26:39
%@can_@be 6:17 15:19
%@can_@me 1:-39 2:45 3:24 4:-43 5:-15 6:20 7:37 8:-64 10:-110 12:-6 14:8 15:12 17:6 18:-30 20:50 22:25 25:3 26:18 29:-57 31:-22 33:-81
%@can_@me_<unknown> 2:17 6:23 29:-24
%@can_@me_@be 23:18
%@can_@me_@change 2:2 22:9 29:-16
%@can_@me_@toAdd 3:39 4:-21
%@can_@me_@toMove 7:29 15:32
%@can_@me_@toRule 7:39 29:4
%@can_@me_ask 11:2 34:16
%@can_@me_do 5:-6 17:21 29:9
%@can_@me_get 2:-32 14:51 20:43 24:6 27:7 29:-24 33:-14
%@can_@me_have 22:21 26:26
%@can_@me_help 11:-43 17:58
%@can_@me_land 17:-2 25:36
%@can_@me_still 2:75
%@can_@me_subscribe 27:21
%@can_@toAdd 26:11
%@can_@toMove 29:-3 34:54
%@can_@toRule 7:7 34:23
%@can_@toRule_@exception 34:12
%@can_@updates 23:37 27:-4
%@can_@we 2:53 6:-64 7:4 8:-26 12:14 22:70 25:21 26:-30 27:35 29:-32
%@can_@we_@change 2:22
%@can_@we_@toMove 33:20
%@can_@we_@toRule 7:22 8:-4
%@can_@we_do 3:9
%@can_@we_get 22:9
%@can_@we_have 2:-5 22:53
%@can_@we_still 12:41
%@can_a 21:19 22:-19 33:2
%@can_a_@change 21:20 22:-11 33:5
%@can_anyone 15:-20 34:21
%@can_do 7:-18 8:23 11:26 23:14 31:-2
%@can_go 8:5
%@can_it 2:71 21:17
%@can_it_@be 21:20
%@can_it_go 2:21
%@can_newcomer 17:23 21:2
%@can_not 2:-30 10:56 33:4
%@can_one 0:10 11:5 30:22
%@can_somebody 2:-4 7:5 29:28 33:3
%@can_someone 7:-28 8:29 22:1
%@can_someone_<unknown> 22:4
%@can_still 2:8
%@can_the 15:3 22:14 30:20 33:31
%@can_the_@cycle 15:19
%@can_this 2:13
%@can_to 11:28
%@can_you 1:29 2:-85 3:-6 4:48 7:-27 8:32 11:-20 14:30 15:-49 16:2 18:-14 20:-22 21:-34 23:-24 24:23 25:-123 29:64 30:-106 31:31 33:20
%@can_you_<unknown> 14:10 17:25 23:14
%@can_you_@change 24:7 29:54
%@can_you_@show 14:22
%@can_you_@toAdd 1:60
%@can_you_@toMove 4:9
%@can_you_@toPost 26:15 27:3 29:-8
%@can_you_@toRemind 9:9 11:-4 12:13 24:30
%@can_you_@toRule 8:20
%@can_you_@toStart 4:28
%@can_you_@toStop 31:51
%@can_you_do 11:39 23:-15
%@can_you_explain 10:13
%@can_you_give 34:10
%@can_you_look 33:29
%@can_you_please 8:30 29:-10
%@can_you_show 11:39
%@change_<?> 5:-63 9:-5 10:69 11:4 12:-14 17:16 18:-49 20:-65 26:6 28:-54 29:-29 33:53 34:30
%@change_<deadline> 10:2
%@change_<link> 22:17 29:13
%@change_<number> 2:-26 8:-26 20:-2 21:-12 22:60 29:55
%@change_<number>_@month 1:7
%@change_<request> 8:28
%@change_<unknown> 1:3 4:-26 6:-82 7:-36 8:15 10:-1 11:-104 12:54 13:-22 14:23 16:-3 17:40 18:20 21:59 22:6 25:-5 27:-59 31:10 32:-41
%@change_<unknown>_<?> 2:41 21:2 33:-22
%@change_<unknown>_<unknown> 2:-30 12:31 14:19 20:3
%@change_<unknown>_@be 17:6 21:20
%@change_<unknown>_@change 17:1
%@change_<unknown>_now 12:13
%@change_@be 1:22 2:25 6:6 8:20 9:1 10:9 11:-27 12:-1 13:22 16:6 17:-18 21:-18 25:-124 26:1 27:-19 28:-9 29:-6 33:65 34:2
%@change_@be_<unknown> 2:-3 8:31 25:-5
%@change_@be_a 34:21
%@change_@be_accepted 2:10
%@change_@be_allowed 13:17
%@change_@be_cut 6:18
%@change_@be_in 2:-18 16:6 20:1
%@change_@be_still 2:-12 12:38
%@change_@be_there 2:12 18:3
%@change_@can 6:20 23:18
%@change_@can_you 11:-8 23:19
%@change_@change 2:60 5:23 7:-10 8:2 10:11 11:-25 14:-8 17:1 25:-16 29:-94 33:34 34:3
%@change_@change_<?> 21:6 34:23
%@change_@change_for 33:16
%@change_@change_still 5:5
%@change_@cycle 33:12
%@change_@entry 1:26
%@change_@exception 22:24
%@change_@me 9:-27 10:-44 17:-1 21:8 24:44 26:16 29:12 30:-7 34:26
%@change_@me_@change 29:31
%@change_@month 28:5
%@change_@person 34:40
%@change_@person_<?> 34:18
%@change_@place 17:30
%@change_@toMove 9:5 10:22 21:6
%@change_@toRemind 25:23
%@change_@toRule 20:16
%@change_@toStart 12:20
%@change_@today 2:20 32:13
%@change_@today_<?> 32:19
%@change_@unit 1:72 5:35 11:-9 23:18 28:-7
%@change_@updates 33:25
%@change_@we 24:32 29:-8 33:29
%@change_@we_@be 33:3
%@change__ 1:7 25:21
%@change_a_@change 10:1
%@change_about 27:5
%@change_after 2:4 21:15
%@change_after_<deadline> 2:3 22:12
%@change_already 6:-5 12:29
%@change_and 9:14 27:11
%@change_as 10:28
%@change_at 5:-23 17:20 23:5
%@change_changed 13:17
%@change_closed 6:40
%@change_count 10:7
%@change_did 7:4
%@change_do 29:24
%@change_do_@we 29:3
%@change_due 32:2
%@change_ever 17:17
%@change_exempt 10:41
%@change_exempt_from 10:42
%@change_fall 10:1
%@change_fall_under 10:1
%@change_fine 2:1
%@change_for 2:43 8:-25 10:1 12:-10 22:5 26:5 29:45 33:23
%@change_for_@change 33:19
%@change_for_the 2:22 17:-8 29:21
%@change_for_this 1:-15 29:35
%@change_get 2:34
%@change_get_through 2:7
%@change_go 2:31
%@change_got 13:8 25:31 29:-15
%@change_have 2:12 33:19
%@change_have_to 2:2 33:22
%@change_how 13:17
%@change_how_many 13:19
%@change_in 2:90 11:14 21:-36 22:46 25:-12 26:-12 27:50 29:-17
%@change_in_the 2:37 21:-29
%@change_it 16:22 25:23
%@change_it_@be 25:26
%@change_keep 14:25 31:-7
%@change_list 23:12
%@change_locked 12:38
%@change_many 30:4
%@change_meeting 32:9
%@change_must 5:-3
%@change_need 2:57 21:-14
%@change_need_an 2:37 21:-12
%@change_need_to 2:2
%@change_needs 20:20
%@change_now 2:57
%@change_of 2:53 10:-5
%@change_ok 2:30
%@change_on 1:4 2:51 3:4 10:16 17:52 20:-35 32:-19 33:-19
%@change_on_@weekday 1:6 2:40
%@change_on_the 3:9 10:23 18:7 20:-13 22:6 33:-12
%@change_one 18:8
%@change_only 2:29
%@change_only_@change 2:10
%@change_or 5:55 6:-20 10:69 12:-46 28:9 33:-113 34:4
%@change_or_@be 2:2
%@change_or_@change 5:21
%@change_out 8:9
%@change_pass 6:-26 7:10 8:-4 29:43
%@change_please 2:1 8:-2 25:-26 27:-4 29:46 31:42
%@change_possible 2:19
%@change_posted 6:30
%@change_posted_on 6:32
%@change_right 17:13
%@change_ship 2:12 8:14 22:-9
%@change_should_@me 2:8
%@change_shush 1:2
%@change_shut 12:3
%@change_sorry 2:-32 12:7
%@change_sorry_for 2:-32 12:7
%@change_sprint 1:24
%@change_still 2:14 12:28
%@change_still_<unknown> 12:4
%@change_still_going 5:5
%@change_that 18:5
%@change_the 24:13
%@change_this 29:26
%@change_this_@unit 2:24
%@change_time 2:-4 5:29
%@change_to 2:13 27:26
%@change_to_<unknown> 2:10
%@change_too 2:-9 10:33
%@change_up 10:25
%@change_what 2:-7 14:-15 17:38 18:-4 29:22
%@change_what_@be 11:1 14:-12 18:-12 29:33
%@change_when 20:13 33:13
%@change_when_@be 20:2
%@change_which 2:1
%@change_who 29:-1 34:25
%@change_who_@be 34:4
%@change_would 33:3
%@cycle_<?> 2:48 3:-9 5:50 7:47 10:-37 11:4 14:-34 15:28 19:-35 20:-5 25:-11 28:53 29:-30 33:36 34:3
%@cycle_<deadline> 19:7 20:23 33:2
%@cycle_<number> 4:52 29:14
%@cycle_<unknown> 2:-28 3:37 5:-11 10:15 14:5 17:-18 19:32 20:-1 29:-80 33:-13
%@cycle_<unknown>_<?> 3:55 5:-12 19:12 20:-20
%@cycle_<unknown>_<unknown> 27:9
%@cycle_<unknown>_@be 5:4
%@cycle_<version> 1:-37 3:-41 4:126 29:12
%@cycle_<version>_please 4:9
%@cycle_@be 2:-22 3:30 5:121 6:-17 14:-14 17:-37 20:50 21:14 29:-79
%@cycle_@be_@we 5:28
%@cycle_@be_on 20:13
%@cycle_@change 5:-20 17:37 29:22 32:39
%@cycle_@cycle 17:17
%@cycle_@dates 32:42
%@cycle_@month 20:2
%@cycle_@month_<number> 20:2
%@cycle_@person 5:-77 10:6 14:-15 20:-43 22:27 34:102
%@cycle_@person_<?> 34:18
%@cycle_@schedule 14:73
%@cycle_@toAdd 4:-24 14:80 18:20
%@cycle_@toStart 3:44 20:-24
%@cycle_@unit 5:21 20:5 25:7 32:-37 33:-10
%@cycle_@unit_<?> 20:39
%@cycle_@updates 26:18 27:77
%@cycle_@we 4:-4 9:40 13:16 17:1 19:-22 20:-6 21:11 34:31
%@cycle_@we_@toRule 9:10
%@cycle__ 19:6 20:-11
%@cycle_after 3:2 18:-21 19:-15 29:32 33:11
%@cycle_after_this 3:4 19:-13 33:15
%@cycle_already 5:-17 6:37
%@cycle_and 5:20
%@cycle_and_what 5:21
%@cycle_as 0:7
%@cycle_at 5:10
%@cycle_before 3:32 17:6 19:93 20:-22
%@cycle_before_this 19:48
%@cycle_by 15:-5 16:38
%@cycle_called 19:26
%@cycle_date 6:-22 15:16 19:17 20:-6 29:23
%@cycle_do 2:26 4:7
%@cycle_do_@we 29:2
%@cycle_final 6:15 20:-15
%@cycle_for 2:-4 3:6 4:59
%@cycle_for_<version> 4:22
%@cycle_for_the 4:8
%@cycle_from 4:16
%@cycle_if 28:14
%@cycle_in 2:-16 3:23 5:17 20:21
%@cycle_in_<unknown> 3:26
%@cycle_in_@month 20:25
%@cycle_in_@unit 28:14
%@cycle_land 20:7
%@cycle_look 14:38
%@cycle_look_like 14:38
%@cycle_next 3:16
%@cycle_next_time 3:8
%@cycle_notes 1:26 2:9 14:-25 20:-11 24:6 29:8 33:34
%@cycle_notes_@be 2:27 33:-5
%@cycle_of 2:17 5:-8 29:9
%@cycle_of_<unknown> 2:12
%@cycle_on 4:25 20:42
%@cycle_on_the 20:6
%@cycle_out 5:-4 6:63 20:-34
%@cycle_please 3:-20 5:13 8:4 14:7 27:-33 31:45
%@cycle_please_<?> 14:10
%@cycle_process 17:39
%@cycle_sorry 14:2
%@cycle_sorry_for 14:2
%@cycle_still 20:17
%@cycle_take 20:1
%@cycle_the 29:44
%@cycle_this 5:-6 20:25 25:20
%@cycle_this_@unit 20:32
%@cycle_with 14:1
%@dates_<?> 0:-26 11:22 14:8 33:12
%@dates_<unknown> 0:25 15:9 34:-11
%@dates_@be 3:6 6:61 10:-25 14:33 18:-21
%@dates_@be_there 14:49
%@dates_@place 27:4
%@dates_@toMove 27:15
%@dates__ 0:28
%@dates_and 10:20 14:6
%@dates_between 32:5
%@dates_do 14:57
%@dates_do_@we 14:57
%@dates_does 32:18
%@dates_fall 32:56
%@dates_fall_into 32:19
%@dates_for 0:4 4:20 14:90 18:-8 33:16
%@dates_for_<deadline> 33:39
%@dates_for_the 14:39
%@dates_from 27:3 32:10
%@dates_from_now 27:4
%@dates_in 26:25 31:17
%@dates_in_one 14:19
%@dates_in_this 31:26
%@dates_of 14:-32 16:5 19:74
%@dates_of_<deadline> 16:9
%@dates_of_the 14:-23 19:50
%@dates_of_this 14:3
%@dates_please 18:1 19:33
%@dates_that 18:11
%@dates_this 32:40
%@dates_this_@unit 32:40
%@device_with 6:11 7:-11 12:4 13:12 18:3 19:3 24:-6 27:3 28:3 29:-6
%@device_with_a 6:11 7:-11 12:4 13:12 18:3 19:3 24:-6 27:3 28:3 29:-6
%@entry_on 1:27
%@exception_<?> 2:-64 10:-43 11:58 13:17 34:19
%@exception_<link> 22:22
%@exception_<number> 7:1 8:79 9:88 11:-20 13:-92 21:-94 22:-129 29:1
%@exception_<number>_<?> 7:15
%@exception_<number>_<unknown> 9:15
%@exception_<number>_@be 8:16
%@exception_<request> 8:48
%@exception_<unknown> 13:19 21:2
%@exception_@be 13:-46 19:19 21:45 22:-8 27:63
%@exception_@be_<unknown> 9:22
%@exception_@be_granted 13:-56 19:20 27:52
%@exception_@change 22:32
%@exception_@me 9:36 13:-9 22:20
%@exception_but 21:24
%@exception_for 8:5 9:35 10:-31 11:-36 13:35 21:-1 22:88 29:-44 34:-59
%@exception_for_<deadline> 13:70 21:-19
%@exception_for_<link> 22:2
%@exception_for_<request> 8:-37 9:-17 22:66
%@exception_for_<unknown> 8:21 13:-5 22:2
%@exception_for_@change 13:23
%@exception_for_@me 22:12
%@exception_for_@toMove 22:27
%@exception_for_a 2:3
%@exception_for_the 2:1 8:31 9:68 22:-1 29:-12
%@exception_from 11:4 13:3 21:-12
%@exception_granted 13:17
%@exception_if 21:34 22:-23
%@exception_list 13:17
%@exception_needed 8:-7 21:36
%@exception_of 8:2 22:40
%@exception_of_<deadline> 22:36
%@exception_of_the 8:21
%@exception_on 7:25 8:-25 22:16
%@exception_please 22:28
%@exception_queue 13:44
%@exception_request 8:24 22:22
%@exception_request_for 22:49
%@exception_requests 21:31
%@exception_sorry 13:22
%@exception_sorry_for 13:22
%@exception_that 13:46 21:-30
%@exception_the 22:5
%@exception_this 13:7
%@exception_to 10:30 13:-6 22:45
%@exception_wanted 22:19
%@exception_with 13:21 21:-5
%@happened_over 17:16
%@happened_over_as 17:16
%@land_<?> 3:7
%@land_<unknown> 22:10
%@me_<?> 10:14
%@me_<deadline> 9:62 10:-4 24:22 31:7
%@me_<deadline>_@updates 24:-16 31:40
%@me_<number> 24:17
%@me_<number>_@unit 24:26
%@me_<request> 9:26
%@me_<unknown> 1:-11 2:-4 3:3 4:-22 5:-4 6:17 7:-48 8:-67 11:-1 12:-59 13:1 14:-8 15:-30 16:-70 17:16 19:-80 20:31 21:-78 22:21 23:-2 25:52 27:1 29:93 31:-18 33:30 34:-2
%@me_<unknown>_<unknown> 9:17 11:-24 17:31 24:-8 25:17 27:-36 28:9 29:15 31:9 33:-33
%@me_<unknown>_@be 12:-6 25:24
%@me_<unknown>_@change 3:20
%@me_<unknown>_@me 29:29
%@me_<unknown>_@toStart 2:-5 33:25
%@me_<unknown>__ 24:8
%@me_<unknown>_a 2:2 11:-16 29:18
%@me_<unknown>_in 17:6
%@me_<unknown>_off 6:24 25:26 31:-15
%@me_<unknown>_on 20:45
%@me_<unknown>_says 11:13
%@me_<unknown>_the 33:37
%@me_<unknown>_to 11:17 15:-21 29:23
%@me_<unknown>_you 11:20
%@me_@be 0:10 2:-61 4:-7 5:35 7:1 8:3 9:-49 10:10 12:20 15:-2 17:34 23:3 25:12 27:6 29:-28 31:6 32:16
%@me_@be_<unknown> 8:38 9:-2 11:-24 14:9 17:55 33:32
%@me_@be_@start 20:9
%@me_@be_@toStart 17:76 33:-8
%@me_@be_a 17:39
%@me_@be_asking 22:12
%@me_@be_away 5:13 12:13 32:13
%@me_@be_late 25:14 29:17
%@me_@be_lost 11:50 25:-32
%@me_@be_not 7:26 8:-9 11:14 15:10 34:10
%@me_@be_on 6:11 7:6 8:-17 12:3 13:11 18:1 19:2 24:-26 28:2 29:-9 31:28
%@me_@be_requesting 22:9
%@me_@be_still 7:27 9:-16 21:1 30:2
%@me_@be_writing 0:4 10:5 14:1 16:7 17:-5 19:13 22:-5 29:-4 33:-15 34:1
%@me_@can 11:23 21:6 22:-15 26:39 29:7 30:-33 33:3
%@me_@can_<unknown> 26:24
%@me_@can_@toAdd 26:21
%@me_@can_not 12:2
%@me_@change 2:114 8:-37 10:-36 11:-9 12:-17 20:3 22:37 24:8 25:-64 28:19 29:43 33:-54 34:5
%@me_@change_<unknown> 22:8
%@me_@change_@be 2:17 20:23 29:-8 34:9
%@me_@change_please 29:25
%@me_@cycle 2:10
%@me_@device 25:-29 26:15 29:49
%@me_@exception 8:8 9:93 13:-58 21:-42 22:-45 34:24
%@me_@exception_request 8:39 22:-18
%@me_@land 22:8
%@me_@me 17:10 24:13 29:-5 30:1 31:-14
%@me_@me_@be 17:10
%@me_@month 6:3 26:12
%@me_@notify 11:23 26:-16 27:12
%@me_@person 33:28
%@me_@schedule 29:7 33:8
%@me_@toAdd 0:11 3:53 4:-40 11:1 29:-67
%@me_@toAdd_@me 3:20
%@me_@toAdd_a 2:43 3:31 29:-27
%@me_@toAdd_you 11:3
%@me_@toMove 6:30 7:20 8:-62 11:-6 15:50 22:8 23:26 24:-59 29:4
%@me_@toMove_@be 12:3
%@me_@toMove_@me 2:-11 7:30 23:7
%@me_@toMove_a 11:-17 15:66 23:10 24:-26 29:-6
%@me_@toMove_request 8:-26 29:48
%@me_@toMove_the 2:19
%@me_@toRemind 5:39 33:4 34:37
%@me_@toRemind_@me 5:2
%@me_@toRemind_for 34:24
%@me_@toRule 7:57 8:5
%@me_@toRule_<request> 7:24
%@me_@toRule_a 7:48 11:-17
%@me_@toStart 17:43 33:-23
%@me_@toStart_<?> 17:3
%@me_@toStop 30:26
%@me_@unit 12:7 32:21
%@me_@updates 23:34 27:-18 31:59
%@me_@updates_for 31:15
%@me_@we 13:50 21:1 29:-26
%@me_@weekday 24:5
%@me__ 2:-4 3:18 6:9 7:5 9:-9 11:-4 21:25 26:4 27:3 29:50
%@me___<unknown> 21:15 27:10 29:20
%@me_a 4:14 5:42 24:31 25:7 31:-4 33:-36
%@me_a_<unknown> 11:23
%@me_a_@toRemind 24:10 27:13
%@me_a_@unit 24:1
%@me_about 9:33 10:27 23:4 27:-28 33:-17
%@me_about_<deadline> 10:31 23:11 27:-34
%@me_about_@change 31:31
%@me_again 24:17 32:-10 33:5
%@me_all 13:54
%@me_all_the 14:19
%@me_allowed 15:8
%@me_allowed_to 15:8
%@me_already 29:15
%@me_always 24:22
%@me_an 17:27
%@me_approval 8:38
%@me_as 29:15
%@me_ask 2:-33 7:4 11:29 15:3 21:-22 31:6 34:5
%@me_ask_for 11:12
%@me_ask_when 34:11
%@me_ask_you 31:8
%@me_asked 9:21 13:-4 23:13
%@me_at 2:35 33:-25
%@me_before 24:45
%@me_boss 1:17 9:-5 10:8 11:9 14:9 16:3 17:-2 20:5 24:2 26:-9 27:15 29:-11 33:-7
%@me_boss_@be 1:18 4:1 9:-2 10:9 11:10 14:10 16:5 24:4 25:-1 26:-8 27:18 29:-7 33:-11
%@me_chances 21:16
%@me_chances_of 21:16
%@me_cherry 2:1
%@me_cherry_<unknown> 2:1
%@me_do 2:-21 5:-18 7:9 8:11 10:16 11:17 17:15 23:30 24:18 25:-12 29:8 31:-8 33:-23
%@me_do_<?> 5:-3 29:12
%@me_do_not 8:11 10:26 11:11 23:35 24:19 25:-19 31:-7 33:-10
%@me_every 24:7
%@me_file 29:24
%@me_filed 9:58 13:6 21:-11
%@me_filed_a 9:12
%@me_find_the 17:-9 29:19
%@me_finish 2:15
%@me_first 17:71 25:1 29:-18
%@me_first_@change 17:17 25:33 29:-1
%@me_first_@unit 17:53 25:-22
%@me_for 22:30
%@me_for_the 22:34
%@me_forget 1:-8 2:-6 4:13 7:-16 9:1 10:10 11:4 12:5 14:5 19:-7 20:-1 23:-13 24:-10 25:3 28:-8 33:3 34:3
%@me_forget_<deadline> 16:27
%@me_forget_<unknown> 18:11 29:32
%@me_forget_@be 6:8
%@me_forget_@toStart 4:9
%@me_forget_how 17:12
%@me_forget_what 17:-2
%@me_forget_when 3:3 20:-4 33:1
%@me_forget_who 34:10
%@me_forgot 2:5 8:6 9:1 11:-18 13:-8 16:16 17:-13 25:-2 28:10 29:10 30:-3 33:1 34:-5
%@me_from 2:5 8:16 30:10
%@me_from_merging 2:12
%@me_from_the 30:14
%@me_get 2:-3 11:7 14:39 17:2 20:39 23:-22 24:18 30:-45
%@me_get_a 2:-6 24:6 26:44 33:-9
%@me_get_the 2:-24 14:34 20:17 26:-34 27:11 29:11
%@me_go 25:8
%@me_have 2:10 3:-12 5:3 7:33 8:-10 9:-30 14:-2 18:43 21:14 22:23 23:21 25:-23 26:7 28:-20 29:3 30:-42
%@me_have_<deadline> 6:-13 33:49
%@me_have_<unknown> 15:19 29:24
%@me_have_a 2:23 22:7
%@me_have_got 5:4
%@me_have_left 28:-24 29:26
%@me_have_never 17:27
%@me_have_not 6:3 7:23
%@me_have_the 26:26
%@me_have_to 10:9 17:-5 18:58 20:6 21:30 22:10 29:-12
%@me_help 11:-12 17:44
%@me_hope 6:6
%@me_how 11:5 15:31 19:38 23:3 29:-24 33:1
%@me_in 27:66 31:-7
%@me_in_for 27:15
%@me_just 2:10 18:19
%@me_just_the 18:21
%@me_keep 10:21
%@me_know 27:16
%@me_know_when 27:12
%@me_land 2:16 17:-11 25:32
%@me_laptop 29:22
%@me_leave 24:-6
%@me_mean 28:8 33:26
%@me_merge 2:53 21:2
%@me_mind 18:3
%@me_miss 2:22 6:16 30:20 32:37
%@me_miss_the 2:33
%@me_missed 2:9
%@me_must 13:24 18:5
%@me_mute 30:46
%@me_mute_you 30:10
%@me_need 1:13 2:-4 3:8 8:-20 10:-32 11:-73 13:25 14:24 16:-21 18:18 21:15 22:-1 25:-38 30:6 31:-23 34:51
%@me_need_a 25:-26 34:41
%@me_need_an 2:2 21:8
%@me_need_for 3:14 34:13
%@me_need_to 13:31 17:30 18:15
%@me_next 23:1 24:10
%@me_no 23:8 27:11
%@me_not 2:2 17:10 30:10
%@me_of 11:-34 23:47 24:-28 27:3 31:3 33:14
%@me_of_<deadline> 23:5
%@me_of_the 24:-19 31:6 33:25
%@me_off 31:73
%@me_off_the 31:21
%@me_on 24:29 27:-43 31:19 32:10
%@me_on_the 24:40 32:13
%@me_only 26:22
%@me_out 2:15 5:5 17:-1
%@me_out_of 2:16
%@me_package 30:21
%@me_please 16:1 23:7 29:-17
%@me_read 17:18 18:-15
%@me_rebase 29:6
%@me_request 8:102 9:26 11:25 13:-58 22:-41 29:-89 34:4
%@me_request_an 11:47 21:-25
%@me_see 13:17 14:1 19:11
%@me_see_the 14:6 19:12
%@me_should 5:4 7:-5 11:15 18:-21 26:3 32:48 33:7
%@me_should_know 5:5 32:26
%@me_sign_off 7:1
%@me_some 11:26
%@me_some_example 11:13
%@me_still 9:57 20:-10 25:15 26:2 28:10 29:-23 30:17
%@me_still_get 2:9 20:-2 25:25
%@me_still_have 2:-7 28:23
%@me_subscribe 11:-5 26:30 27:21
%@me_subscribe_to 11:-18 26:19
%@me_subscribed 30:20
%@me_take 2:-32 7:-5 12:36 29:48 31:-6
%@me_take_it 12:38 31:-2
%@me_talk 34:14
%@me_talk_to 34:15
%@me_that 30:6
%@me_the 13:19 16:-36 17:5 18:39 27:-2 28:10 29:8 31:-48 33:41
%@me_the_<deadline> 33:6
%@me_the_<unknown> 17:12 29:12
%@me_the_@schedule 19:12
%@me_the_@unit 33:7
%@me_the_date 33:7
%@me_the_list 13:2
%@me_think 21:6
%@me_through 11:21 14:13
%@me_through_the 14:13
%@me_time 14:23 19:-6 27:21
%@me_to 7:-24 13:23 14:-28 24:-34 27:54 29:63
%@me_to_the 14:-14 27:30 29:11
%@me_too 6:22
%@me_too_late 6:22
%@me_two 24:11
%@me_two_@unit 24:11
%@me_unsubscribe 11:39 29:-27
%@me_up 24:7 26:23 27:10 33:-28
%@me_up_for 26:24
%@me_up_when 24:27 33:-14
%@me_use 11:62
%@me_use_this 11:25
%@me_vote 2:-5 7:14 8:22
%@me_wait 2:25 20:4
%@me_want 1:7 2:-3 4:15 7:-8 8:-3 14:26 22:27 25:-28 27:67 29:9 32:-12 34:-2
%@me_want_to 14:39 21:-9 22:6 27:9 33:19
%@me_what 2:8 10:41 33:-27
%@me_what_<quoted> 10:16
%@me_when 19:26 20:13 24:-3 33:40
%@me_when_<deadline> 24:-13 33:75
%@me_whenever 27:4
%@me_whether 12:11
%@me_which 29:-18 33:6 34:10
%@me_who 7:24 9:-15 30:22
%@me_will 2:-2 8:13 20:-26 21:29 24:30 25:20 29:12 32:-20
%@me_with 33:1
%@me_would 7:16 8:-3 11:-35 13:22 17:33 19:4 21:-21 22:20
%@me_would_like 2:2 7:-15 13:26 17:18 22:1 30:-22 33:-14
%@me_would_love 17:9
%@me_would_rather 7:7 31:6
%@me_write 6:30
%@me_write_to 11:23
%@mean_of 10:18
%@mean_the 5:12
%@mean_what 10:25 33:-6
%@month_<?> 2:16 6:7 10:-6 12:-6 20:26 32:52 33:37
%@month_<number> 1:92 4:64 8:-3 9:-52 10:-32 16:63 19:-16 20:35 22:-25 24:10 25:-16 27:-23 28:-51 29:-119 32:34 33:14
%@month_<number>_<?> 20:21
%@month_<number>_<number> 1:19 32:26
%@month_<number>_@toMove 20:15 33:-2
%@month_<number>_as 1:29
%@month_<number>_at 1:15
%@month_<number>_instead 16:9
%@month_<number>_or 33:28
%@month_<number>_please 16:22
%@month_<unknown> 32:8
%@month_@be 2:10
%@month_@change 33:41
%@month_@me 2:9 7:2 13:-6 19:7 22:10 29:10 31:4 33:-13
%@month_@me_ask 7:8 31:7
%@month_@me_have 29:1
%@month_@me_see 14:-3 19:13
%@month_@toMove 1:3 15:5 16:-8 28:6 32:15
%@month_@we 4:8 22:21
%@month_@we_have 4:9 22:24
%@month_at 14:6 24:5
%@month_at_<number> 24:6
%@month_do 33:11
%@month_for 16:29
%@month_or 6:-22 20:63 33:45
%@month_or_@month 33:19
%@month_please 4:22
%@month_the 2:6 22:25
%@month_the_<unknown> 22:3
%@month_would 0:7
%@move_<deadline> 15:17
%@move_<deadline>_forward 15:17
%@person_<?> 34:87
%@person_<unknown> 13:20 25:-16 29:-6 34:42
%@person_@be 22:1
%@person_@person 10:-2 17:1 34:12
%@person_for 11:-14 34:146
%@person_for_<deadline> 34:42
%@person_for_the 34:32
%@person_last 17:11 34:-2
%@person_of 5:21 10:-2 14:-5 29:-8 34:81
%@person_of_<deadline> 34:26
%@person_of_<unknown> 34:7
%@person_of_the 34:25
%@person_please 34:46
%@person_the 18:36
%@person_what 10:-9 17:56
%@place_<?> 2:-27 3:5 10:2 11:-23 21:13 25:33 26:-53 27:24 34:16
%@place_<unknown> 10:22 26:28 29:-15
%@place_@be 30:24
%@place_@unit 26:6 30:3
%@place_for 0:22 2:56 22:-8 29:10
%@place_for_@weekday 29:19
%@place_for_a 2:21
%@place_from 31:42
%@place_from_the 27:-17 31:49
%@place_get 26:35
%@place_get_the 26:17
%@place_please 25:20
%@place_should 26:16
%@place_subscribed 26:12
%@post_the 34:14
%@schedule_<?> 11:28 14:48 19:-18
%@schedule_<unknown> 1:-1 16:23 33:8
%@schedule_@me 14:2
%@schedule_@unit 33:49
%@schedule_feed 14:-10 26:34
%@schedule_file 26:30
%@schedule_for 1:2 4:2 14:77 25:41
%@schedule_for_<version> 14:46
%@schedule_for_the 25:49 32:-24
%@schedule_link 14:44 26:-4
%@schedule_look 19:22
%@schedule_look_like 19:22
%@schedule_of 5:-19 13:28 14:13 19:56 32:19
%@schedule_of_<version> 14:-19 19:57
%@schedule_of_the 14:16
%@schedule_please 14:13 26:25 32:23
%@schedule_the 1:5
%@should_to 7:28
%@show_on 29:5
%@show_the 14:54
%@standing_@exception 13:12
%@start_the 20:9
%@stop_a 2:31
%@stop_a_<unknown> 2:7
%@subscribe_<deadline> 10:-10 18:23 26:34 27:37 33:-2 34:-31
%@subscribe_out 18:11
%@subscribe_out_for 18:11
%@toAdd_<?> 0:17 3:-35 6:6 14:5 18:50 19:-6 34:6
%@toAdd_<deadline> 1:40 6:8 10:5 16:34 24:-30 29:-15
%@toAdd_<deadline>_<number> 1:34
%@toAdd_<deadline>_on 6:14
%@toAdd_<quoted> 1:13
%@toAdd_<quoted>_<quoted> 1:34
%@toAdd_<unknown> 0:10 4:11 14:-31 18:12 33:7
%@toAdd_<unknown>_to 29:10
%@toAdd_<version> 3:31 4:36
%@toAdd_@be 5:42
%@toAdd_@be_@we 5:42
%@toAdd_@change 1:29 2:-48 10:46 27:11
%@toAdd_@cycle 4:11
%@toAdd_@dates 0:79
%@toAdd_@me 1:-36 2:-16 3:15 27:40 29:29
%@toAdd_@me_<unknown> 29:29
%@toAdd_@me_to 27:27
%@toAdd_@place 14:15
%@toAdd_@we 27:37
%@toAdd__ 4:13
%@toAdd_a 1:32 2:25 3:11 4:13 11:28 14:-69 16:-75 29:88
%@toAdd_a_<deadline> 1:25
%@toAdd_a_<number> 4:17
%@toAdd_a_<quoted> 1:7
%@toAdd_a_<unknown> 29:42
%@toAdd_a_@change 1:11 29:8
%@toAdd_a_@cycle 3:24
%@toAdd_a_@toAdd 4:13
%@toAdd_a_@toStart 0:-21 11:21 29:16
%@toAdd_a_beta 0:7
%@toAdd_a_deadline 11:25
%@toAdd_a_go 1:3
%@toAdd_a_milestone 0:6 1:2
%@toAdd_all 26:31
%@toAdd_an 0:-2 1:36 10:11 22:22
%@toAdd_an_<deadline> 10:12
%@toAdd_an_@exception 22:30
%@toAdd_as 25:8
%@toAdd_complete 14:11
%@toAdd_deadline 1:16
%@toAdd_for 1:-16 3:13 4:70 18:-20 20:13 32:26
%@toAdd_for_<version> 4:51 14:-13
%@toAdd_for_@cycle 4:35
%@toAdd_for_the 18:-17 20:26
%@toAdd_in 14:38 19:-8
%@toAdd_it 1:31 2:9 16:2 22:10
%@toAdd_of 19:32
%@toAdd_on 14:23
%@toAdd_please 13:33 14:22 22:-10
%@toAdd_qa 27:23
%@toAdd_sense 26:7
%@toAdd_sense_to 26:8
%@toAdd_sure 24:58
%@toAdd_sure_@me 24:26
%@toAdd_that 16:5
%@toAdd_the 0:12 1:23 2:60 6:5 20:-11 29:-45
%@toAdd_the_<deadline> 16:2
%@toAdd_the_<unknown> 0:25
%@toAdd_the_@cycle 2:35
%@toAdd_to 26:40
%@toAdd_with 19:11
%@toAdd_you 11:3
%@toMove_<?> 2:-25 6:-18 16:-10 20:29 23:3 33:65
%@toMove_<deadline> 1:-34 2:-71 15:88 16:150 22:-11 24:-85 28:-1 29:-78 33:-83 34:48
%@toMove_<deadline>_<number> 16:17
%@toMove_<deadline>_a 15:1
%@toMove_<deadline>_at 15:7
%@toMove_<deadline>_by 15:8
%@toMove_<deadline>_forward 16:1
%@toMove_<deadline>_on 1:-2 34:25
%@toMove_<deadline>_to 16:62
%@toMove_<deadline>_until 16:2
%@toMove_<number> 22:70
%@toMove_<quoted> 1:11
%@toMove_<request> 8:51
%@toMove_<unknown> 22:15 25:22 29:-36 34:4
%@toMove_@be 2:9 12:1
%@toMove_@change 33:12
%@toMove_@dates 11:16 34:19
%@toMove_@exception 8:39
%@toMove_@exception_<number> 8:12
%@toMove_@me 2:-16 7:24 8:12 16:-21 27:-1 29:20
%@toMove_@me_<unknown> 29:2
%@toMove_@updates 31:13
%@toMove__ 16:31
%@toMove_a 0:13 1:-31 2:-1 11:10 15:46 27:-30 29:-69 31:30 33:23 34:-24
%@toMove_a_<unknown> 21:7 31:35
%@toMove_a_@change 33:1
%@toMove_a_@updates 11:15
%@toMove_a_date 15:28 33:9 34:-18
%@toMove_a_deadline 15:25
%@toMove_an 24:30 29:14
%@toMove_an_alarm 24:7 29:16
%@toMove_for 20:20 23:1 33:20
%@toMove_in 22:30 29:-8
%@toMove_in_a 2:8
%@toMove_it 1:45 4:9 15:-36 16:53 24:-24 29:24
%@toMove_it_in 1:13
%@toMove_it_up 1:4 4:15
%@toMove_of 16:29 24:13
%@toMove_of_<deadline> 15:-19 16:16 24:15
%@toMove_of_the 15:5
%@toMove_on 5:15 9:12 12:33 27:-6
%@toMove_on_the 5:27
%@toMove_or 2:-6 6:7 12:12
%@toMove_or_@be 2:-6 12:12 19:11
%@toMove_request 8:-27 17:11 29:42
%@toMove_that 26:9 33:3
%@toMove_the 1:-23 2:19 4:1 5:-35 15:55 16:78 24:28 29:43 33:-91 34:-3
%@toMove_the_<deadline> 1:-22 15:50 16:67
%@toMove_the_<unknown> 2:25 16:-1
%@toMove_the_@cycle 15:5 16:58 20:-21
%@toMove_the_@dates 15:26 16:9 34:-9
%@toMove_the_@schedule 16:9
%@toMove_to 16:47 33:-2
%@toMove_to_<deadline> 16:1
%@toMove_up 1:10 11:42 16:-38 19:7 23:-1
%@toMove_up_<version> 4:8
%@toMove_up_a 1:1 4:-17 11:16
%@toPost_<deadline> 2:21 5:23 6:13
%@toPost_<deadline>_<?> 5:9 6:26
%@toPost_@me 14:29 24:3
%@toPost_@me_a 27:14
%@toPost_@me_the 14:30 27:-5
%@toPost_@place 27:2
%@toPost_a 2:-11 17:17
%@toPost_a_@change 2:-10 17:17
%@toPost_freeze 5:13
%@toPost_the 14:64
%@toPost_the_<unknown> 24:4 29:11
%@toPost_the_@updates 26:9
%@toRemind_<?> 21:4 26:14 32:18
%@toRemind_<deadline> 16:10
%@toRemind_<unknown> 9:-7 25:3 29:16 34:18
%@toRemind_<unknown>_<unknown> 9:-3 34:20
%@toRemind_@be 25:11
%@toRemind_@change 27:7
%@toRemind_@change_about 27:7
%@toRemind_@me 2:20 5:25 8:-4 9:24 10:23 13:-21 19:16 22:-12 23:2 25:-56 27:45 29:10 30:-32 31:-2 32:-28 33:19
%@toRemind_@me_<unknown> 5:2 29:16
%@toRemind_@me_a 25:1
%@toRemind_@me_about 9:16 10:32 11:2 24:-15 33:-22
%@toRemind_@me_again 33:8
%@toRemind_@me_how 9:4 23:20 29:-8
%@toRemind_@me_of 24:-5 27:8 33:16
%@toRemind_@me_the 18:14
%@toRemind_@me_to 24:-15 29:60
%@toRemind_@me_what 10:1
%@toRemind_@me_when 19:29 24:-32 33:46
%@toRemind_@me_whenever 27:4
%@toRemind_@me_whether 12:11
%@toRemind_@we 11:24 23:64 24:66 27:-25 29:-2 32:-12 33:5
%@toRemind_@we_about 11:12 23:2
%@toRemind_@we_of 23:1
%@toRemind_@we_that 24:2
%@toRemind_@we_when 24:-7 33:34
%@toRemind_for 1:-22 24:49 34:23
%@toRemind_of 24:13
%@toRemind_of_the 24:13
%@toRemind_the 5:19 11:-1 23:36 24:67
%@toRemind_the_<unknown> 5:22 27:10
%@toRemind_the_@change 23:5 24:20
%@toRemind_the_@we 23:8
%@toRemind_this_@place 27:2
%@toRemind_when 24:29 33:-26
%@toRemind_when_<deadline> 27:27
%@toRemind_whenever 27:1
%@toRemind_you 11:13
%@toRule_<?> 13:17 16:-13 33:36
%@toRule_<number> 7:17 8:87 29:-83
%@toRule_<request> 7:111 8:68 9:-55 11:-30 25:-21 29:-20 34:-29
%@toRule_<request>_<?> 7:46
%@toRule_<request>_<unknown> 7:-25 8:46
%@toRule_<request>_@we 8:21
%@toRule_<request>_before 7:3
%@toRule_<request>_please 7:-11 8:39
%@toRule_<unknown> 33:11
%@toRule_@be 28:33
%@toRule_@be_@we 28:12
%@toRule_@change 8:-11 29:2
%@toRule_@exception 7:50 9:-43 13:-42 34:34
%@toRule_@exception_<number> 7:15 8:37 9:-34
%@toRule_@me 8:-46 9:-25 21:-4 29:123 31:5
%@toRule_@me_<unknown> 8:-44 29:85 31:-31
%@toRule_@me_@exception 8:22
%@toRule_@me_@toMove 8:-29 29:25
%@toRule_@me_@updates 24:28
%@toRule_@me_from 30:2 31:17
%@toRule_@me_request 8:23
%@toRule_@we 22:57
%@toRule_a 7:32
%@toRule_a_request 7:34 29:-17
%@toRule_all 8:71 13:-74
%@toRule_all_<deadline> 8:41 13:-34
%@toRule_an 7:-2 11:49
%@toRule_an_@exception 7:-2 11:49
%@toRule_anything 7:39
%@toRule_it 7:-37 8:86 31:7
%@toRule_please 25:8
%@toRule_request 8:22
%@toRule_request_<number> 8:3
%@toRule_the 2:-23 8:87 9:9 13:-12 16:7 22:-89 24:50 25:-18 27:-41 29:6 31:5 34:-12
%@toRule_the_<deadline> 8:6 22:-3 24:32 27:-1
%@toRule_the_<unknown> 7:-20 8:12 9:21 31:21
%@toRule_the_@change 24:11
%@toRule_the_@exception 8:22
%@toRule_the_approval 7:16
%@toRule_the_request 8:28
%@toStart_<?> 3:19 12:19 17:41 20:-4
%@toStart_<deadline> 1:25 16:-9
%@toStart_<unknown> 2:69 6:-38 9:3 11:34 16:-13 20:-33 25:2 27:-36 29:-6 33:56
%@toStart_<unknown>_<number> 29:-6 33:37
%@toStart_<unknown>_<unknown> 29:4
%@toStart_<version> 3:19 4:76 5:-18
%@toStart_@change 2:85 3:-26 6:48 17:-99 20:-36 22:-38 29:-64 33:75
%@toStart_@change_<?> 2:22 22:-17
%@toStart_@change_<unknown> 1:12
%@toStart_@change_@be 10:14
%@toStart_@change_@change 21:4 33:15
%@toStart_@change_on 4:3
%@toStart_@change_still 12:14
%@toStart_@cycle 2:-5 3:40 4:77 11:4 17:-95 20:102 29:-34 33:-16
%@toStart_@cycle_<?> 11:16
%@toStart_@cycle_<version> 4:77
%@toStart_@dates 0:41 11:25 14:-29
%@toStart_@exception 22:48
%@toStart_@person 17:7
%@toStart_@place 17:37
%@toStart_@unit 20:1
%@toStart_@we 17:28
%@toStart__ 13:23
%@toStart_a 3:-14 4:46 29:21
%@toStart_a_<number> 4:18
%@toStart_a_@toStart 4:14
%@toStart_an 22:35
%@toStart_an_@exception 22:29
%@toStart_dashboard 22:26
%@toStart_date 4:-21 16:66 19:28 33:-78 34:7
%@toStart_date_for 16:54 33:-24
%@toStart_deadline 11:26
%@toStart_for 5:56 12:35 18:28 29:-65
%@toStart_for_@change 12:9
%@toStart_functionality 33:23
%@toStart_in 6:-21 12:31
%@toStart_milestone 1:25
%@toStart_milestone_<deadline> 1:19
%@toStart_off 3:38 4:32
%@toStart_off_<version> 3:13 4:31
%@toStart_on 9:23
%@toStart_on_the 9:23
%@toStart_or 5:62
%@toStart_planning 4:38
%@toStart_please 6:-7 12:17
%@toStart_requests 13:12
%@toStart_the 3:6 4:35 14:-13 17:-2 29:55
%@toStart_the_next 3:31
%@toStart_to 14:32 17:35
%@toStart_to_finish 14:29
%@toStart_to_the 17:40
%@toStart_what 17:40 18:-7
%@toStart_with 16:27
%@toStop_<?> 2:-18 6:1 33:-4 34:15
%@toStop_<unknown> 30:3 31:13
%@toStop_<unknown>_<unknown> 31:12
%@toStop_@me 2:47 23:29 30:6
%@toStop_@me_from 2:10
%@toStop_@notify 31:39
%@toStop_@updates 27:-12 30:14 31:47
%@toStop_@updates_in 31:27
%@toStop_of 1:3 4:18 16:1 20:35 29:-17 31:-20 32:29 33:22
%@toStop_of_@month 4:24 20:25
%@toStop_of_@unit 16:14 32:22
%@toStop_on 18:-22 29:10 34:1
%@toStop_sending 31:26
%@toStop_sending_@me 31:14
%@toStop_taking 33:11
%@toStop_the 23:-17 27:-51 29:22 30:42 31:37
%@toStop_the_<deadline> 31:3
%@toStop_the_@updates 30:22
%@toStop_the_daily 31:17
%@toStop_them 31:32
%@toStop_this 11:41 30:-24 34:24
%@today_<?> 2:30 5:-29 6:9 17:-37 29:-44 32:60
%@today_<unknown> 12:-20 32:32
%@today_@be 5:25
%@today_@me 17:2
%@today_and 34:14
%@today_please 7:18
%@unit_<?> 2:-7 15:39 18:-12 19:-32 20:38 29:1 30:14 31:4 32:24 33:-2
%@unit_<deadline> 28:34 33:17
%@unit_<deadline>_<deadline> 28:34
%@unit_<number> 1:-13 32:47
%@unit_<unknown> 2:-22 4:-1 5:-18 16:-49 17:9 22:19 24:46 32:50
%@unit_<unknown>_<?> 2:-6 32:28
%@unit_@be 1:2 5:-1 10:-44 12:9 13:-4 17:-8 19:31 20:24 29:35 32:-26 33:20
%@unit_@be_<deadline> 19:2 33:51
%@unit_@be_it 5:-13 29:52 32:-3
%@unit_@be_that 12:24
%@unit_@be_the 20:44
%@unit_@can 33:7
%@unit_@can_@we 33:15
%@unit_@change 2:17
%@unit_@cycle 3:67 4:23 5:-23
%@unit_@dates 32:35
%@unit_@me 16:55 24:-6 32:8
%@unit_@me_forgot 16:15
%@unit_@month 4:28
%@unit_@schedule 27:10
%@unit_@toAdd 1:-11 4:54
%@unit_@toMove 16:24
%@unit_@toRemind 24:4
%@unit_@toStop 6:3
%@unit_@unit 32:3
%@unit_@updates 32:23
%@unit__ 1:3
%@unit_after 1:71 24:-28
%@unit_after_<deadline> 1:73 24:-20
%@unit_ago 19:24
%@unit_ahead 1:30 16:-29 24:28 32:33
%@unit_ahead_of 1:32 16:-8 24:46
%@unit_as 10:-8 16:8 33:3
%@unit_as_<deadline> 16:10
%@unit_away 24:47 28:4 33:-34
%@unit_before 1:93 20:-28 24:128 27:-67 28:6 31:-5 33:-110
%@unit_before_<deadline> 1:41 19:2 24:37
%@unit_before_@cycle 1:7 16:1
%@unit_before__ 24:20
%@unit_before_the 1:31 20:-18 24:28 28:52
%@unit_between 19:1 28:1
%@unit_between_<deadline> 19:3
%@unit_did 19:41
%@unit_did_<version> 19:30
%@unit_did_@we 33:11
%@unit_do 5:30 20:56 29:-42 32:-56 33:25
%@unit_do_@we 5:31 20:52 32:-63
%@unit_does 10:-4 33:62
%@unit_does_<deadline> 33:17
%@unit_does_the 33:22
%@unit_earlier 16:22
%@unit_for 2:-65 5:-29 16:18 20:11 22:78 28:16 29:-47 32:68 33:37
%@unit_for_<deadline> 16:47 24:1
%@unit_for_the 5:-20 22:49 28:35 29:-7 32:63
%@unit_has 33:35
%@unit_in 5:3 16:-31 24:50 28:-11 29:5 32:6 33:-28
%@unit_in_<unknown> 16:-6 29:13
%@unit_in_@toMove 16:-11 24:53
%@unit_it 20:18
%@unit_late 2:5
%@unit_later 15:2 16:60
%@unit_left 24:39
%@unit_left_to 24:5
%@unit_many 32:3
%@unit_more 22:22
%@unit_more_for 22:36
%@unit_of 1:-20 10:4 16:-15 24:-19 25:23 29:32 33:23
%@unit_of_<deadline> 6:4
%@unit_of_<unknown> 25:27
%@unit_of_@month 29:19 32:12
%@unit_of_the 5:13 10:8 32:-7 33:18
%@unit_on 1:41 24:4
%@unit_on_the 1:8 24:12
%@unit_or 2:15 5:-36 20:9
%@unit_or_@be 2:8
%@unit_out 24:41
%@unit_please 2:2 4:3 16:59 24:-69 28:-43 32:29
%@unit_please_<?> 4:10
%@unit_please_<unknown> 16:2
%@unit_prior 24:43
%@unit_prior_to 24:35
%@unit_so 16:14
%@unit_the 20:42
%@unit_to 16:-23 28:119 29:-13
%@unit_to_<deadline> 16:-10 28:64 33:-14
%@unit_to_go 28:41
%@unit_to_the 28:12
%@unit_until 28:69 29:28
%@unit_until_<deadline> 28:71
%@unit_until_@cycle 28:26
%@unit_what 17:39
%@unit_what_@be 17:42
%@unit_will 20:13
%@unsubscribe_<deadline> 31:45
%@updates_<?> 23:-10 26:60 29:12 30:61 34:-15
%@updates_<deadline> 24:12
%@updates_<unknown> 8:-11 20:11 23:15 29:29
%@updates_@be 23:70 30:11
%@updates_@be_active 23:23
%@updates_@me 23:22
%@updates_@me_have 23:25
%@updates_@place 27:39 31:8
%@updates_about 9:8
%@updates_back 27:11
%@updates_back_on 27:11
%@updates_by 27:22
%@updates_by_@toRemind 26:16
%@updates_for 23:-2 24:41 27:56 31:2
%@updates_for_<deadline> 24:29 31:4
%@updates_for_<unknown> 27:34
%@updates_for_@me 27:2
%@updates_from 31:6
%@updates_go 23:8
%@updates_go_out 23:8
%@updates_have 23:4
%@updates_in 11:15 23:16 26:-25 27:34 31:17
%@updates_in_<unknown> 23:29
%@updates_in_@place 27:14
%@updates_of 23:7
%@updates_of_<deadline> 23:7
%@updates_off 30:28 31:2
%@updates_on 27:55
%@updates_please 23:-36 24:23 26:16 27:40 28:6 29:-2 31:19
%@updates_sorry 31:15
%@updates_sorry_for 31:15
%@updates_to 16:-19 24:25 28:25
%@updates_to_<number> 24:22
%@updates_to_the 29:9
%@updates_too 27:29
%@we_<?> 21:2 29:31 32:13
%@we_<deadline> 19:14 21:11 24:27
%@we_<number> 24:3
%@we_<number>_@unit 24:4
%@we_<unknown> 1:7 5:18 6:-19 10:-14 11:-36 12:30 17:12 18:2 19:-24 20:29 25:-3 32:-37 33:30 34:-33
%@we_<unknown>_<?> 5:36 20:-7 29:3
%@we_<unknown>_<unknown> 1:7 5:-22 18:6
%@we_<unknown>_@be 33:25
%@we_<unknown>_@change 20:9
%@we_<unknown>_for 29:8
%@we_<unknown>_on 5:38
%@we_<unknown>_the 2:44 12:-13 20:22 22:13 29:-32
%@we_@be 4:32 5:42 6:-53 7:-20 13:-46 18:22 22:25 27:-17 30:9 32:-25
%@we_@be_<unknown> 18:12 24:11
%@we_@be_frozen 12:-1 22:26
%@we_@be_in 5:11 6:-4 12:21 29:17
%@we_@be_thinking 21:13
%@we_@can 0:18 12:4 33:11 34:26
%@we_@can_@toRule 34:15
%@we_@can_not 22:10
%@we_@change 22:76 24:4 27:-16 29:-2 33:33
%@we_@cycle 2:-15 5:-31 17:19 20:36 21:18
%@we_@exception 9:17
%@we_@person 34:16
%@we_@place 23:-2 26:9 34:19
%@we_@toAdd 4:-16 6:19 11:19
%@we_@toAdd_a 11:19
%@we_@toMove 0:29 1:-19 15:54 20:13 29:-44 33:12
%@we_@toMove_<deadline> 15:34
%@we_@toMove_the 15:20 20:16 29:-35
%@we_@toPost 6:30
%@we_@toRule 7:42 9:26 13:27 22:-3 32:-11
%@we_@toRule_<request> 7:29
%@we_@toRule_the 9:20
%@we_@toStart 2:2 3:27 4:34 5:-1 17:-12 18:21 20:-1
%@we_@toStart_off 3:3
%@we_@toStop 33:18
%@we_@we 12:-9 21:30 27:41
%@we__ 0:22 2:2 5:-42 6:-11 12:-18 25:49
%@we___<unknown> 2:3 5:-38 12:-17 25:49
%@we_a 1:-1 22:11 24:56 32:25
%@we_a_<unknown> 24:31 32:28
%@we_about 11:12 23:26 24:-20 31:21
%@we_about_<deadline> 23:13
%@we_after 6:62
%@we_after_<deadline> 6:62
%@we_agreed 16:27
%@we_already 6:-19 12:21 26:1
%@we_also 1:39
%@we_also_need 1:25
%@we_anything 31:26
%@we_ask 22:5
%@we_at 2:-22 5:21
%@we_before 23:6
%@we_cut 20:28 29:18 33:-16
%@we_cut_the 20:43 29:-25
%@we_did 25:41
%@we_do 3:5 7:-3 23:-21 30:-8 31:57
%@we_do_not 23:-18 30:-4 31:58
%@we_entered 5:26
%@we_first 18:15
%@we_for 23:23 33:-2
%@we_frozen 12:45
%@we_get 4:8 20:-51 22:21 29:44 30:11
%@we_get_an 22:13
%@we_give 15:7
%@we_go 8:10 20:18
%@we_got 32:33
%@we_got_until 32:19
%@we_had 0:13 25:2
%@we_had_a 0:14
%@we_has 2:9
%@we_have 0:-27 1:32 2:-3 3:-40 4:9 6:-33 9:-73 13:55 14:58 19:-18 20:-1 21:-11 22:26 25:-25 28:18 32:23
%@we_have_<deadline> 10:9 12:15 28:-16 33:7
%@we_have_a 1:16 28:6
%@we_have_in 14:31
%@we_have_not 15:4
%@we_have_something 32:20
%@we_have_the 4:10 14:3 29:21
%@we_have_to 33:1
%@we_have_until 22:31
%@we_hit 10:41 20:-55 28:52 33:-39
%@we_hit_<deadline> 10:43 33:-9
%@we_in 5:51 17:31
%@we_in_the 5:30
%@we_know 7:-19 9:27 24:10 33:10
%@we_let 13:7
%@we_live 5:-31 6:49 12:-15
%@we_member 34:5
%@we_merge 12:-22 22:24
%@we_moved 5:16 6:25 15:-7
%@we_must 24:4
%@we_need 0:12 2:24 4:23 22:14
%@we_need_a 4:25
%@we_need_an 2:29 22:-11
%@we_need_another 0:1
%@we_next 24:9 32:17
%@we_not 3:2 7:6 21:15 22:-19
%@we_of 23:1
%@we_on 5:12 6:5 12:-28 14:-20 18:13 24:15 25:8
%@we_on_the 5:11 6:6 12:-4 14:-10 18:16 25:12
%@we_only 22:18
%@we_out 12:6 31:7
%@we_out_of 12:6 31:7
%@we_please 25:1
%@we_pre 5:28 12:-1
%@we_pre_or 5:28 12:-1
%@we_reach 9:20
%@we_said 7:7
%@we_ship 19:37 28:40 29:-25
%@we_ship_<?> 28:3
%@we_should 2:-16 3:10 4:-1 29:26 30:42 31:-17
%@we_sneak 2:4
%@we_still 12:3 20:6
%@we_still_<unknown> 6:13
%@we_subscribe 27:9
%@we_support 29:38
%@we_take 25:29 29:-6
%@we_the 6:10 27:13
%@we_the_@updates 27:15
%@we_to 27:34 28:19
%@we_up 5:3
%@we_use 3:34 29:1
%@we_want 0:10 7:30
%@we_want_a 0:18
%@we_when 33:28
%@we_will 22:53
%@we_will_not 22:66
%@we_with 5:-11 9:48
%@we_working 18:8
%@we_would 22:12 27:21 30:11
%@weekday_<?> 2:8 18:-6 25:32 32:65
%@weekday_<number> 1:38 24:26 29:-9
%@weekday_<number>_@be 24:5
%@weekday_<unknown> 32:50
%@weekday_@be 16:-7 33:69
%@weekday_@can 22:4
%@weekday_@me 27:8 31:7
%@weekday_@toMove 12:-7 33:31
%@weekday_@toRemind 24:8
%@weekday_about 24:45
%@weekday_and 9:8 16:12
%@weekday_before 28:12
%@weekday_do 32:8
%@weekday_in 1:3
%@weekday_instead 16:20
%@weekday_or 33:28
%@weekday_please 7:-10 16:32 29:40
%@weekday_sorry 29:10 32:31
%@weekday_sorry_for 29:10 32:31
%@weekday_the 2:18 33:-2
%@weekday_the_<number> 2:18 33:-2
%@weekday_to 2:-20 24:5 28:18 32:37
%@weekday_to_@weekday 32:38
%^_<cycle> 16:20
%^_<deadline> 2:-65 3:-18 4:-44 6:22 9:-11 10:1 12:13 13:3 14:-34 15:-79 16:21 18:-28 19:47 20:-11 21:-13 22:21 23:-45 24:-69 25:22 27:-52 28:21 29:57 31:-161 33:55
%^_<deadline>_<?> 6:-123 9:-5 12:14 18:-45 21:-38 28:-113 29:38 33:70 34:-15
%^_<deadline>_<deadline> 33:11
%^_<deadline>_<link> 22:18
%^_<deadline>_<number> 16:23
%^_<deadline>_<unknown> 1:12 6:67 9:-29 16:-33 18:-27 21:40 28:-16 33:10
%^_<deadline>_@be 6:34 10:-32 18:16 19:-16 33:34
%^_<deadline>_@can 10:18 16:7
%^_<deadline>_@exception 8:36 13:36 22:-17
%^_<deadline>_@month 20:11 33:1
%^_<deadline>_@person 34:60
%^_<deadline>_@unit 16:-11 25:33
%^_<deadline>_@updates 24:3 27:23 28:12 31:-22
%^_<deadline>_active 12:22
%^_<deadline>_and 18:32 33:-16
%^_<deadline>_cutoff 33:18
%^_<deadline>_date 16:-7 20:-10 33:57
%^_<deadline>_done 6:36 18:-12
%^_<deadline>_for 22:19
%^_<deadline>_has 12:16
%^_<deadline>_in 6:-4 9:28 12:17 19:14 28:67 29:-3 33:-14
%^_<deadline>_now 12:-11 28:23
%^_<deadline>_of 19:35 33:-1
%^_<deadline>_on 12:33 13:17 29:6 33:-2
%^_<deadline>_please 22:10 33:22
%^_<deadline>_should 16:18
%^_<deadline>_tag 33:21
%^_<deadline>_to 16:23
%^_<deadline>_two 19:35
%^_<deadline>_vs 10:18
%^_<deadline>_what 10:7
%^_<deadline>_when 29:62 33:-33
%^_<deadline>_which 29:31 33:-12
%^_<link> 9:21
%^_<number> 1:-33 7:-13 8:16 9:-14 16:-41 22:-15 25:5 27:26 29:48
%^_<number>_on 8:65 9:-41 22:-11
%^_<quoted> 1:-11 7:45 10:-24 33:34
%^_<quoted>_<quoted> 1:-7 7:45 10:-48 33:35
%^_<request> 7:-25 8:24 9:95 10:-3 25:-58
%^_<request>_<unknown> 7:9 8:51 9:-38
%^_<request>_@be 8:28
%^_<request>_@toRule 8:7
%^_<request>_approved 8:9
%^_<unknown> 1:11 2:21 3:-1 4:22 5:36 6:-31 7:42 8:-26 9:-13 10:7 11:35 12:-4 13:3 14:13 15:-4 16:10 17:-17 18:33 20:-1 22:-10 23:7 24:56 25:-29 27:40 28:-2 29:-18 31:35 32:-8 33:-3 34:5
%^_<unknown>_<?> 10:20 11:15 29:-28
%^_<unknown>_<deadline> 12:-12 16:17 18:53 24:-2
%^_<unknown>_<number> 1:-57 8:16 9:45 14:-9 18:39 25:17 29:-18
%^_<unknown>_<request> 7:-19 8:62
%^_<unknown>_<unknown> 1:-59 2:2 5:-12 6:-83 8:-28 9:-112 10:-6 11:16 13:24 17:9 18:2 19:-35 20:29 25:-31 26:-41 27:54 28:51 29:2 31:-4 32:24 33:-11 34:-136
%^_<unknown>_<version> 1:10 2:8 14:-15 19:26 20:-18 29:5
%^_<unknown>_@be 6:38 8:-5 11:-13 12:15 15:13 25:33 29:-41 33:-4
%^_<unknown>_@can 2:16 3:15 11:-33
%^_<unknown>_@change 8:-13 11:22 22:12 29:-17 33:12
%^_<unknown>_@dates 19:42
%^_<unknown>_@exception 9:14 13:1
%^_<unknown>_@me 8:30 10:-20 11:41 14:-15 16:-2 22:-44 24:109 25:-18 27:1 28:-47 29:-90 31:37 33:-30
%^_<unknown>_@toAdd 24:2 29:5
%^_<unknown>_@toMove 15:-10 16:18
%^_<unknown>_@toRule 8:26
%^_<unknown>_@toStop 31:37
%^_<unknown>_@unit 3:8 16:-2 25:23
%^_<unknown>_@we 2:20 25:11 29:-6
%^_<unknown>_@weekday 25:15 33:2
%^_<unknown>__ 1:20 2:-7 5:-31 8:26 9:26 10:-45 14:59 16:32 18:25 20:-31 22:8 24:8 25:-28 27:-29 29:-42 33:-57 34:1
%^_<unknown>_a 1:51 27:24 29:-21
%^_<unknown>_at 12:-5 24:2 25:46 29:-20
%^_<unknown>_did 5:17 30:4
%^_<unknown>_for 11:3 25:-1 29:19
%^_<unknown>_how 10:-1 14:15 23:8
%^_<unknown>_in 1:36 27:26
%^_<unknown>_it 8:-8 25:-13 31:60
%^_<unknown>_list 11:-6 13:25
%^_<unknown>_no 7:23 8:-17 12:6 23:6 25:-4
%^_<unknown>_of 8:-4 9:17 10:-1 33:3 34:6
%^_<unknown>_on 10:36 33:-8
%^_<unknown>_out 4:3
%^_<unknown>_please 1:1 14:15 25:-3 29:41 31:-66
%^_<unknown>_that 25:-12 29:32
%^_<unknown>_the 4:15 14:-67 16:4 18:35 25:-17 29:23 31:5 33:-39
%^_<unknown>_this 27:-18 29:8 31:13
%^_<unknown>_time 33:23
%^_<unknown>_to 10:34 21:-11
%^_<unknown>_up 4:37 9:-15 12:-6 13:7 25:20
%^_<unknown>_wants 21:12
%^_<unknown>_what 0:7 5:2 10:-23 12:5 14:10 17:-67 25:-47 29:19 32:4 33:20
%^_<unknown>_when 18:-6 20:2 29:13 33:35
%^_<unknown>_which 10:22 11:-22 29:3
%^_<unknown>_who 26:28 29:4 34:-27
%^_<unknown>_will 23:1
%^_<unknown>_you 5:37 11:-48
%^_<version> 3:-24 14:22 19:55 29:-37 33:-26
%^_@be 1:-131 2:14 3:48 4:-113 5:15 6:67 8:-199 9:25 10:32 11:46 12:56 13:-28 14:-73 15:62 16:-192 17:-26 18:-41 19:-5 22:-168 24:-92 25:-64 26:55 27:-145 28:37 29:-10 30:21 33:-18 34:-43
%^_@be_<cycle> 2:-23 6:18 12:9
%^_@be_<deadline> 2:-63 5:-40 6:26 12:23 15:47 18:-8 19:29 28:21 29:-1 32:-57 33:23 34:-31
%^_@be_<number> 9:40 20:-12 29:-30 33:15
%^_@be_<request> 7:9 9:31 12:-25
%^_@be_<unknown> 5:-7 9:-92 10:48 11:38 12:-9 25:-87 26:30 29:21 32:4 33:-48 34:17
%^_@be_<version> 3:46 5:14 12:-17
%^_@be_@change 10:8 12:1
%^_@be_@exception 13:-17 21:19
%^_@be_@me 2:6 6:40 9:38 11:3 25:-13 26:13 28:5 29:-24
%^_@be_@today 12:-11 32:39
%^_@be_@we 0:9 2:11 3:6 6:29 10:-42 15:12 18:-4 25:25
%^_@be__ 6:45 10:-7 12:19
%^_@be_a 2:-16 10:59 23:13 26:22
%^_@be_development 12:22
%^_@be_it 0:12 3:38 5:65 6:-19 7:29 9:-100 10:-76 11:3 21:44 25:-40 26:-41 29:-108 30:9 34:-1
%^_@be_master 2:63 12:-42 29:-12
%^_@be_minus 5:12 10:-10 28:33
%^_@be_not 20:6 33:15
%^_@be_the 2:-75 5:-16 6:54 9:43 12:76 28:-58 29:4 33:2 34:-34
%^_@be_there 0:-5 3:25 5:-58 7:-19 10:-93 11:32 12:-14 13:36 17:16 21:-77 25:-102 26:15 29:3 32:20
%^_@be_this 5:35
%^_@be_you 11:-45 25:5 30:34
%^_@can 0:50 2:39 3:19 5:-16 7:50 8:-1 10:-17 11:-26 13:-24 16:1 17:-53 18:-57 19:-7 20:-28 22:63 24:37 26:6 27:12 28:-24 29:3 30:35 33:-36 34:-117
%^_@can_<deadline> 2:-17 15:23 16:10
%^_@can_<unknown> 0:5
%^_@can_@me 0:13 3:14 4:-22 6:33 7:31 8:-39 12:-21 17:-44 21:-4 22:42 23:5 25:17 26:18 27:8 29:-64 30:24 31:-2 33:-61 34:-34
%^_@can_@updates 23:37 27:-4
%^_@can_@we 2:50 3:3 7:22 8:-16 22:35 26:-24 27:44
%^_@can_a 21:3
%^_@can_it 2:6
%^_@can_one 0:11
%^_@can_somebody 7:7 29:17
%^_@can_someone 7:-17 8:17 22:3
%^_@can_the 30:21
%^_@can_this 2:5
%^_@can_you 1:20 2:-63 4:39 8:13 11:-21 14:2 15:-19 21:-6 23:-41 24:42 25:-50 26:3 29:63 30:-44 31:11
%^_@change 2:53 8:-59 9:-2 10:-44 11:29 24:22 25:10 27:-36 29:-5 31:-52 32:29
%^_@change_<?> 2:30 10:-9 11:18 29:-7
%^_@change_@be 29:19
%^_@change_@exception 22:5
%^_@cycle 2:-36 4:-1 5:-6 14:26 19:-51 20:37 28:56 32:19
%^_@cycle_@person 34:6
%^_@cycle_@schedule 14:41
%^_@cycle_@toAdd 14:21
%^_@cycle_@unit 20:18
%^_@dates 0:-35 14:12 19:6 25:25 32:21
%^_@dates_for 33:9
%^_@dates_of 14:-24 19:33
%^_@exception 8:-3 9:-15 13:114 21:-33 22:32
%^_@exception_<number> 8:2 9:28 22:-33
%^_@exception_for 8:-17 22:32
%^_@exception_granted 13:8
%^_@greet 25:46
%^_@me 2:-14 3:-49 7:-5 8:4 9:37 10:33 11:1 13:6 15:-10 16:-44 17:50 18:-6 19:6 20:30 21:-31 22:21 23:8 25:32 26:-74 29:1 30:-26 31:29 32:-26 33:2 34:2
%^_@me_<unknown> 17:-23 25:26 33:39
%^_@me_@be 0:12 2:-14 7:8 9:-11 10:12 11:10 12:5 13:2 15:-3 17:10 19:8 24:-3 25:7 26:-5 27:1 29:-29 30:-12 32:15
%^_@me_@exception 9:16
%^_@me_@person 33:5
%^_@me_@toRule 8:15
%^_@me_@we 13:31
%^_@me_always 24:20
%^_@me_boss 20:20 28:26 29:-69
%^_@me_do 8:10 10:39 11:22 23:17 31:-10
%^_@me_first 17:40
%^_@me_forgot 5:7 7:-15 13:-3 20:22 29:4 33:-27
%^_@me_have 2:5 6:-3 7:6 17:15 33:16
%^_@me_keep 10:28
%^_@me_laptop 29:22
%^_@me_need 1:2 14:25 22:5 25:-14 34:18
%^_@me_request 9:8
%^_@me_think 21:6
%^_@me_want 4:18 7:-4 14:18 21:-31 22:34 25:-2 27:14 29:16 31:17
%^_@me_will 8:24 24:33 25:24 29:23 32:-18
%^_@me_would 7:9 17:34 19:12 22:6 30:18 33:-1
%^_@month 2:41 14:-5 20:-17 21:-46 22:54 29:3 31:4 33:-10
%^_@month_@me 21:-6 29:11 31:6
%^_@month_@we 4:10
%^_@month_the 2:8
%^_@person 25:-24 29:-26 34:93
%^_@person_for 34:32
%^_@person_of 34:32
%^_@schedule 14:93 25:-4 26:-19 32:57
%^_@schedule_<?> 14:58
%^_@schedule_for 32:35
%^_@schedule_of 14:4
%^_@schedule_please 14:18
%^_@subscribe 27:38
%^_@subscribe_<deadline> 27:32
%^_@thank 25:34
%^_@toAdd 0:-103 1:69 2:-60 3:-102 4:20 10:25 11:-20 16:-5 22:-2 24:12 25:-74 27:25 29:79 31:-82 32:14 33:-35 34:-18
%^_@toAdd_<deadline> 1:53 10:8 24:-1 29:-10
%^_@toAdd_<unknown> 4:19 14:-27 18:15
%^_@toAdd_@cycle 4:1
%^_@toAdd_@me 1:-14 29:54
%^_@toAdd_a 0:-15 1:21 14:-4 16:-11 29:86
%^_@toAdd_deadline 1:1
%^_@toAdd_of 14:-21 19:34
%^_@toAdd_please 14:22
%^_@toAdd_sure 24:40
%^_@toAdd_the 4:14
%^_@toMove 8:55 15:-124 16:109 22:-27 23:-32 24:31 25:-37 27:-4 29:94 31:2 33:-33
%^_@toMove_<deadline> 15:-6 16:124
%^_@toMove_<request> 8:39
%^_@toMove_@me 29:24
%^_@toMove__ 16:5
%^_@toMove_a 24:24 31:8
%^_@toMove_an 24:8 29:16
%^_@toMove_the 15:-57 16:25 24:7 29:56 33:-19
%^_@toMove_up 1:18 16:-28 19:8
%^_@toPost 14:9 27:36 29:3
%^_@toPost_@me 14:7 27:5
%^_@toPost_the 29:13
%^_@toRemind 10:29 11:28 19:15 23:-117 24:30 25:40 27:39 29:37 31:-181 32:-41
%^_@toRemind_<deadline> 16:13
%^_@toRemind_<unknown> 24:-5 25:5 29:21
%^_@toRemind_@me 5:1 10:38 11:2 18:6 19:20 23:-62 24:3 25:-11 27:28 29:21 31:-88 32:-13
%^_@toRemind_@we 11:13 24:7 25:13 27:-9
%^_@toRemind_the 24:13
%^_@toRule 2:-22 7:-47 8:92 9:-110 12:-26 13:-87 15:-7 16:24 22:-2 24:2 25:13 29:92 31:23
%^_@toRule_<number> 8:44
%^_@toRule_<request> 8:45
%^_@toRule_<unknown> 33:11
%^_@toRule_@me 8:-34 29:83 31:15
%^_@toRule_all 8:58 13:-59
%^_@toRule_the 8:28 16:15 22:-14 24:10 29:26
%^_@toStart 1:41 3:-154 4:113 8:-39 9:-35 10:-36 13:14 14:-51 17:34 19:12 21:-1 22:26 29:1 33:-25
%^_@toStart_<deadline> 1:16
%^_@toStart_<unknown> 4:1 13:2 17:10
%^_@toStart_<version> 4:47
%^_@toStart_@change 1:14 2:11
%^_@toStart_@cycle 4:63
%^_@toStart_@exception 22:26
%^_@toStart_@place 17:9
%^_@toStart_a 29:24
%^_@toStart_date 4:-14 16:1 19:29 33:-17
%^_@toStart_off 4:6
%^_@toStart_the 29:22
%^_@toStart_to 17:40
%^_@toStop 2:-26 8:15 25:-31 27:-82 31:103 34:59
%^_@toStop_@updates 31:41
%^_@toStop_the 29:28 31:16
%^_@today 32:65
%^_@unit 2:-12 6:-10 9:4 11:49 16:-48 20:46 21:-5 22:-8 24:-61 25:-10 28:68 29:-1 32:13 33:-7
%^_@unit_to 28:21
%^_@unit_until 28:35
%^_@unsubscribe 24:35 25:-1 29:-55 31:71
%^_@updates 24:43 27:4 28:36 31:-26
%^_@updates_to 28:15
%^_@we 1:25 3:-7 4:30 5:-65 6:-32 9:-58 10:6 12:32 13:-59 15:-28 16:27 18:-7 19:-24 21:55 22:44 23:-33 24:-8 28:-10 31:28 32:-16 34:-12
%^_@we_<unknown> 2:32 12:28 22:-9 25:-16
%^_@we_@be 3:-7 4:33 12:25
%^_@we_@can 0:6
%^_@we_@change 22:33
%^_@we_@we 21:12
%^_@we_agreed 16:13
%^_@we_also 1:3
%^_@we_do 0:3 23:-17 30:-2 31:58
%^_@we_have 5:-3 33:2
%^_@we_need 22:6
%^_@we_should 2:-11 29:28 30:9
%^_@we_will 22:41
%^_@we_would 22:6 27:23
%^__ 1:1 6:27 7:38 8:-23 10:-20 12:3 25:14 33:12
%^___<unknown> 10:-1 12:15 25:-10 29:21 33:8
%^_a 2:-16 5:49 10:16 29:-14 34:33
%^_after 6:16 10:-7 16:9 18:55 33:-43
%^_after_<deadline> 6:17 18:39 33:-19
%^_all 13:36 14:77 29:-23
%^_all_<deadline> 13:2
%^_all_@dates 14:17
%^_all_the 14:3
%^_and 10:-39 14:-18 18:13 25:-39 29:36 33:86
%^_and_<deadline> 33:55
%^_and_the 18:-21 29:-10 33:68
%^_any 0:12 9:17 12:33 15:1 17:36 18:18 27:-16
%^_any_<unknown> 17:30
%^_any_@dates 32:4
%^_any_decision 9:42 13:-11
%^_any_freeze 12:-17 18:27
%^_anyone 29:14
%^_anything 2:26 5:3 9:10 28:-9 32:38
%^_anything_@me 5:8 13:11
%^_approved 9:-35 13:34
%^_as 17:12
%^_as_a 17:13
%^_ask 8:23 24:36 32:-10
%^_asking 22:46
%^_asking_for 22:14
%^_at 10:-16 33:36
%^_at_what 10:-14 33:40
%^_back 25:41
%^_before 1:-10 2:-15 4:3 5:35 6:-5 7:-10 10:21 11:3 12:17 14:3 15:5 16:1 19:-13 20:-2 21:8 23:-14 24:-63 25:2 28:-17 33:3 34:2
%^_before_@me 1:-8 2:-10 4:12 5:1 7:-16 9:1 10:22 11:4 12:18 14:4 16:4 18:1 19:-8 20:-1 23:-12 24:-61 25:2 28:-7 34:3
%^_bin 8:26 9:-11
%^_block 1:2 8:13 9:-6
%^_book 29:38
%^_book_a 29:9
%^_by 7:-15 10:-9 11:10 13:8 15:-31 16:-20 25:9 27:-11 31:3 33:15 34:32
%^_by_the 7:-12 10:-2 11:12 13:9 16:-15 18:6 25:9 27:-10 31:4
%^_by_what 33:20
%^_ci 29:34
%^_clock 28:25
%^_clone 4:38
%^_compare 19:14
%^_congrats 25:27
%^_count 13:15
%^_current 5:40
%^_cutoff 21:20 22:-4
%^_cutoff_for 21:20 22:-4
%^_cve 29:12
%^_date 16:-38 20:20 29:102 33:-43
%^_date_<deadline> 33:8
%^_date_for 29:71 33:-54
%^_date_of 20:24 29:48 33:-24
%^_deadline 33:8
%^_delete 23:-2 24:-24 29:35 31:38
%^_delete_the 29:36
%^_did 3:-4 5:34 6:52 8:-50 9:69 12:51 15:-34 17:-8 19:-4 21:-32 22:-39 23:20 29:7 30:19 33:-50 34:-27
%^_did_<deadline> 6:75 12:16 15:-29 19:-45
%^_did_<request> 9:21
%^_did_@me 2:5 9:15
%^_did_@we 6:20 7:-11 9:32
%^_did_anyone 13:12
%^_did_the 6:-13 9:27 12:42 23:6 29:34
%^_do 0:21 2:57 3:56 4:-11 5:-56 6:-41 8:-44 10:-9 15:5 16:-37 17:-54 18:-39 22:-21 26:38 27:-28 28:26 29:-28 30:23 31:-3 32:11 34:-93
%^_do_<unknown> 30:11
%^_do_@me 2:19 28:25
%^_do_@we 0:6 2:-33 9:22 12:21 32:18
%^_do_not 0:8 3:41 8:-20 15:6 24:5 26:30 30:32 33:-4
%^_do_you 2:16 3:22 25:16 29:-36
%^_does 2:13 6:-5 10:32 12:7 22:-2 26:50 29:-3 33:31
%^_does_<deadline> 2:-9 6:-2 10:52 33:37
%^_does_a 2:13
%^_does_anything 18:26
%^_does_the 2:13 20:8 29:-1
%^_due 32:14
%^_enough 31:39
%^_eta 20:50
%^_every 14:25 24:40 32:-16
%^_every_@weekday 24:43 27:9 32:-15
%^_everything 13:23 14:7 16:4 31:-2
%^_excuse 1:11 6:9 8:-5 11:-8 12:6 15:10 16:11 18:8 19:-6 20:6 24:-8 27:-15 28:6 29:-1 31:-4 32:6 33:-6
%^_excuse_@me 1:11 6:9 8:-5 11:-8 12:6 15:10 16:11 18:8 19:-6 20:6 24:-8 27:-15 28:6 29:-1 31:-4 32:6 33:-6
%^_explain 10:20
%^_explain_<deadline> 10:1
%^_file 21:-5 22:37
%^_final 20:8
%^_first 17:45
%^_first_@change 17:9
%^_follow 14:-4 24:16 27:61
%^_follow_<deadline> 27:31
%^_for 2:13 7:27 8:1 10:42 25:-13 32:2 34:-25
%^_for_the 32:12 33:25
%^_freeze 9:30 10:-43 12:22 14:19 18:-20 25:18
%^_from 17:6 25:54 29:-50 33:29
%^_from_@today 17:2
%^_frozen 12:-4 25:23
%^_full 14:31
%^_ga 20:65
%^_gate 12:18
%^_get 4:35 27:7 29:-9
%^_give 11:51 13:37 16:28 25:-44 29:-10 32:15
%^_give_<request> 8:16
%^_give_<unknown> 27:12
%^_give_@me 11:46 13:3 14:20 24:-13 25:-9 27:-45 28:21 31:-11 32:19 33:4
%^_give_@we 16:19
%^_go 7:-10 8:13 27:8
%^_good 17:17 25:50 32:-4
%^_got 11:19 17:43
%^_got_a 11:22
%^_great 25:37
%^_ha 25:32
%^_haha 25:7
%^_happy 25:21
%^_happy_@weekday 25:13
%^_hard 8:30
%^_has 3:13 5:49 6:33 7:4 9:21 10:-35 12:3 15:14 19:-4 20:16 25:-47 29:-9 33:-61
%^_has_<deadline> 12:17
%^_has_anyone 9:22 15:2
%^_has_anything 13:28
%^_has_the 3:1 5:21 6:13 9:12 12:11 13:-19 20:18 33:-11
%^_have 5:38 6:66 12:12 15:-43 16:40 29:-3 30:8 33:-73
%^_have_@we 5:37 6:45 15:-36 30:13
%^_have_the 12:6
%^_help 11:91 17:-2 25:-35 29:-30
%^_help_@me 11:38
%^_hmm 25:13
%^_hold 7:31 8:-11 9:-15 16:39
%^_hold_off 7:13 8:-4 21:2
%^_hook 27:11
%^_how 0:-16 1:-8 2:-53 3:33 5:8 6:-31 8:-23 10:32 11:19 12:-22 13:-5 14:-4 17:1 18:-14 19:7 21:30 24:-37 27:-45 29:55 31:-14 33:7
%^_how_<unknown> 5:2 10:66 28:-8 29:-26
%^_how_@be 3:3 5:8 9:28 11:-16 15:-6 17:-39 21:6 25:65 28:-26 29:-48 33:3
%^_how_@can 0:-7 7:1 11:1 15:11 17:23
%^_how_@me 11:29 29:9 30:-23
%^_how_@toRule 28:32
%^_how_do 11:31 21:-13 26:1 29:20 34:17
%^_how_does 11:21 17:19 19:7 29:-44
%^_how_early 21:20
%^_how_far 5:31 23:10 29:-21
%^_how_late 33:8
%^_how_long 3:10 10:4 19:8 20:20 28:23 33:-25
%^_how_many 11:-21 13:20 14:8 17:-4 23:7 25:-9 29:99
%^_how_much 29:22
%^_how_soon 20:36 29:-11
%^_how_to 17:17 29:40 30:7
%^_how_would 3:10 10:15 21:-22 26:1
%^_if 2:34 7:66 8:-43 15:28 16:-44 21:32 22:-28 30:21 31:-3 33:16
%^_if_@me 21:9 33:24
%^_if_@we 7:3
%^_in 2:-40 5:7 10:37 11:28 12:-19 19:18 20:19 21:-8 25:7
%^_in_<unknown> 5:8
%^_in_the 19:20
%^_in_what 11:21
%^_in_which 5:-1 20:20 29:18
%^_it 0:8 2:-49 10:-21 17:60 22:13 25:12
%^_it_@be 2:-28 17:39 22:17 25:19
%^_it_would 0:13
%^_just 0:-9 6:5 10:-3 11:3 17:30 20:7 33:-4 34:11
%^_just_<unknown> 0:-7 2:-15 6:7 11:5 12:3 18:-13 20:9 27:9 34:14
%^_just_joined 17:6
%^_just_the 18:17
%^_keep 27:28 30:22
%^_keep_@me 30:22
%^_kindly 19:1 24:4 29:9
%^_kindly_@toAdd 29:5
%^_knock 25:18
%^_last 33:22
%^_last_@cycle 15:12
%^_last_@unit 33:33
%^_leave 15:19 31:18
%^_let 4:17 7:12 9:-22 14:4 16:27 21:7 22:-3 27:30 29:14 33:-12
%^_let_<request> 8:19
%^_let_@me 13:6 14:14 27:29
%^_let_@we 4:24 7:8 21:13 22:-7 25:23 29:-12
%^_lgtm 8:12
%^_link 22:7 26:57 29:-40
%^_link_for 14:-36 26:61
%^_link_to 14:8 17:3
%^_list 10:14 11:28 14:40 18:-14 27:-58 29:6 31:-34 34:35
%^_list__ 13:1
%^_list_all 13:-16 29:20
%^_list_every 14:2
%^_list_of 10:32 14:-5
%^_list_the 14:-5 34:33
%^_log 22:13
%^_lol 25:7
%^_love 25:36 27:-9
%^_many 2:-9 5:2 6:22 10:-14 14:-21 15:12 29:-17 33:17
%^_mark 1:28 8:21 29:-3
%^_mark_@month 1:31
%^_maybe 0:54 15:4 16:-6 25:9
%^_meaning 10:47
%^_meaning_of 10:46
%^_merge 2:-20 5:7 29:24
%^_mute 29:15 30:-13 31:75
%^_mute_<deadline> 31:9
%^_mute_@you 31:8
%^_need 11:3 21:-46 22:66 23:-23 24:18 33:33
%^_need_a 23:-21 24:23
%^_need_an 21:-29 22:35
%^_need_the 33:24
%^_never 7:27 8:-2 17:14 25:17
%^_never_mind 25:29
%^_next 4:2 14:-12 18:76 33:-7
%^_next_<number> 18:22
%^_next_@cycle 4:17
%^_next_@unit 32:18
%^_no 0:24 2:-5 7:5 9:-22 12:3 21:41 22:-13 23:6 24:-8 25:41 27:-42
%^_no_@exception 21:31
%^_no_@updates 31:55
%^_no_more 31:28
%^_no_need 23:26
%^_not 7:29 14:46 18:-41
%^_number 13:14 28:19
%^_number_of 13:14 28:19
%^_oh 25:16 31:5
%^_ok 2:-36 9:-19 10:20 16:7 18:5 29:19 32:12 33:1
%^_ok_so 2:-28 9:-10 10:5 16:9 18:-16 25:-22 29:33 32:14 33:6
%^_old 19:15
%^_omg 25:21
%^_on 5:22 8:13 20:41 29:-17 33:4
%^_on_<unknown> 5:19 8:18
%^_on_what 20:34
%^_once 3:12 4:-8
%^_one 1:-5 2:-16 6:12 8:-12 16:-43 18:-6 20:10 23:15 24:2 25:4 28:-5 29:23 31:-9 33:14
%^_one_more 1:-23 2:-12 6:18 8:-10 16:-32 18:-11 20:11 23:16 25:7 28:-3 29:26 31:-6 33:1
%^_only 14:4 31:20
%^_only_the 14:28
%^_opt 31:31
%^_order 29:49
%^_perfect 25:11
%^_please 1:26 2:17 5:-58 7:16 8:10 9:-24 10:-10 11:-13 13:-56 14:-25 15:22 16:6 18:20 20:-8 21:-1 22:10 24:17 25:36 26:-27 27:20 28:-14 29:-15 30:38
%^_please_<unknown> 1:10 27:8 31:20
%^_please_@toAdd 1:10 22:36 27:18 29:-11 31:8
%^_please_@toMove 15:-24 16:72
%^_please_@toPost 29:13
%^_please_@toRule 7:-6 8:46 24:7 29:13
%^_please_@toStart 4:11
%^_please_@toStop 31:21
%^_please_do 15:15 30:6 31:-2
%^_please_enter 1:13
%^_please_let 8:1
%^_please_subscribe 27:24
%^_po 29:42
%^_previous 19:9
%^_print 14:34
%^_proposal 6:-3 12:4 33:22
%^_quick 6:5 8:-3 9:-3 10:-3 11:11 12:1 17:-16 18:10 21:-4 22:-11 28:5 32:10 33:9
%^_quick_<unknown> 5:24
%^_quick_question 6:6 8:-2 9:-3 11:-27 12:2 14:5 18:11 20:6 21:-4 22:-9 25:2 28:7 33:2
%^_rc 10:7 29:31
%^_relbot 11:2
%^_remaining 28:6
%^_request 8:-47 9:26 21:-9 22:29 29:19
%^_requesting 22:47
%^_restart 29:35
%^_restart_the 29:21
%^_right 25:27
%^_run 29:26
%^_see 25:44
%^_see_you 25:13
%^_should 0:53 1:-6 3:45 5:-31 6:17 7:72 15:22 18:-2 26:19 27:-28 29:-32 33:-13
%^_should_<request> 7:48
%^_should_@me 2:24 6:30
%^_should_@we 0:3 3:24 15:14
%^_should_the 15:8
%^_should_there 0:20
%^_show 11:3 13:49 14:30 18:5 23:6 29:-11
%^_show_@me 11:2 13:5
%^_show_the 13:25 18:12 23:8 29:-11
%^_show_what 14:29
%^_sign 8:18 27:61
%^_sign_@me 27:10
%^_silence 31:35
%^_so 6:13 12:45 18:38
%^_so_<deadline> 6:32 12:-6
%^_so_@be 2:28 6:-17
%^_so_what 18:39
%^_someone 7:1 10:7 15:7 30:-6
%^_someone_said 7:5
%^_sorry 0:-8 2:25 5:25 7:-34 8:4 9:-5 10:9 13:-9 14:1 19:-5 20:16 23:-10 25:15 33:10
%^_sorry_for 2:44 4:-11 5:23 9:-4 17:8 18:-9 22:-10 24:4 27:-2 33:18
%^_sorry_if 4:5 7:-15 8:11 10:12 13:-4 14:3 15:-18 17:-1 18:4 19:-12 20:11 22:13 23:-8 24:-3 25:-3 27:7 29:6 31:11 32:-2
%^_stable 34:8
%^_started 5:-4 17:27
%^_state 9:1
%^_state_of 9:1
%^_status 5:3 9:13
%^_status_<request> 9:29
%^_status_of 5:3
%^_still 2:15 5:24
%^_sub 26:10 27:27
%^_sub_@me 27:6
%^_submit 22:1
%^_subscribe 26:-73 27:46 29:40
%^_subscribe_@me 29:2
%^_suppose 2:29
%^_switch 27:9
%^_take 7:22 8:9 16:23 31:6
%^_target 20:37
%^_target_date 20:16
%^_thanks 25:79
%^_thanks_for 25:72
%^_that 8:21 25:19
%^_that_@be 8:22 25:13
%^_the 1:-54 5:-5 8:9 10:39 13:1 14:25 15:-30 16:59 18:27 20:31 22:-8 24:-49 25:-73 27:-70 29:2 31:-5
%^_the_<deadline> 12:6
%^_the_<unknown> 7:13 10:33 16:16 32:2
%^_the_@cycle 20:57
%^_the_@exception 13:1
%^_the_@person 34:23
%^_the_@toStart 13:4
%^_the_@unit 6:4
%^_there 1:23
%^_this 11:31 25:32 29:-28 32:24
%^_this_@be 25:42 29:-25
%^_this_@unit 32:32
%^_thumbs 8:15
%^_thumbs_up 8:11
%^_time 4:9 28:103
%^_time_left 28:19
%^_time_remaining 28:18
%^_time_to 4:14 28:9
%^_to 1:3 25:31 29:-11 34:25
%^_too 2:50 6:17 31:15 33:-6
%^_too_late 2:52 6:18 33:-5
%^_tree 5:-15 12:47 25:-4
%^_turn 8:19 22:-3 27:41 29:11
%^_turn_down 8:44
%^_turn_on 27:15 29:21 31:-23
%^_unsubscribe 30:-54 31:57
%^_unsubscribe_@me 29:1 31:1
%^_until 2:-35 9:34 20:-49 33:75
%^_until_what 33:15
%^_until_when 2:-12 9:17 20:-38 33:48
%^_upcoming 18:35
%^_wait 7:24
%^_want 22:24
%^_weekly 31:-27 32:53
%^_welcome 17:22 25:15
%^_what 0:-26 2:58 3:5 4:-13 6:-71 9:1 10:34 11:47 12:-55 13:8 14:16 15:-3 16:-18 17:-87 18:26 19:14 20:-16 21:1 22:-25 24:-82 25:2 26:40 29:1 30:8 32:32 33:-32 34:-24
%^_what_<unknown> 0:-3 2:7 5:13 11:59 14:-24 17:-32 18:32 25:-3 32:-5
%^_what_@be 2:33 3:-38 5:-26 6:-12 10:37 11:35 12:-2 13:30 14:-11 17:-68 18:-6 19:16 20:15 25:1 26:45 28:9 29:-3 32:27 33:-32 34:-32
%^_what_@can 11:14 17:12
%^_what_@change 10:33 33:-9
%^_what_@cycle 5:36
%^_what_@dates 14:70
%^_what_@month 2:13 10:19
%^_what_@subscribe 18:19
%^_what_@unit 5:-12 20:29 29:20 32:-37 33:46
%^_what_@updates 11:-33 23:48 26:30
%^_what_a 11:-20 25:72
%^_what_about 0:10 2:68 10:-73 11:-7 18:-37 33:48
%^_what_date 19:7
%^_what_did 11:16 13:41 32:2
%^_what_do 3:5 5:11 9:3 10:42 15:-17 17:-50 18:39 21:7 26:-6 29:-28 30:14 32:15 33:-15
%^_what_does 7:5 9:-21 10:-15 14:34 28:32 29:21 32:8 33:-12
%^_what_exactly 10:13 33:-6
%^_what_happened 9:39
%^_what_happens 7:1 10:31 20:-25 33:-5
%^_what_have 32:9 33:16
%^_what_if 0:10 15:20
%^_what_kind 11:27
%^_what_phase 5:5
%^_what_should 5:1 17:12 18:27
%^_what_time 5:-4 29:50
%^_what_would 3:45 7:22 15:3
%^_when 2:-6 3:39 5:-54 6:-67 7:-45 10:-129 12:-112 14:3 15:1 17:-45 19:43 20:43 23:20 24:2 27:-71 28:7 29:31 33:24 34:-62
%^_when_<deadline> 2:36 24:23
%^_when_<unknown> 19:24 20:9 29:-64
%^_when_@be 5:-15 12:-30 14:24 15:25 19:-12 23:26 24:-12 29:46
%^_when_@can 20:59 29:-6
%^_when_did 19:55
%^_when_do 20:27 28:31 29:3
%^_when_does 3:24 20:5 29:22 33:-6
%^_when_it 19:18 20:-24
%^_when_should 33:13
%^_when_will 2:-12 3:28 9:15
%^_where 5:35 9:44 14:7 21:7 29:10
%^_where_@be 5:-4 9:41 11:7 14:16
%^_where_do 11:-11 21:18
%^_which 2:-17 4:-10 6:-8 10:16 11:5 12:-11 13:47 14:18 15:-32 17:-15 18:22 19:4 23:21 25:-17 27:-16 28:-61 29:49 32:4 33:-40 34:45
%^_which_<unknown> 10:-37 11:9 18:-37 29:14 32:2 33:-34 34:49
%^_which_@be 6:-4 18:12 33:15
%^_which_@change 5:-24 10:8 13:32 18:-26 29:72 33:-7
%^_which_@cycle 5:44 19:10 20:-33 29:30
%^_which_@dates 6:46 14:70 18:-52 32:15 33:-36
%^_which_@exception 13:24
%^_which_@person 34:19
%^_which_@place 26:11
%^_which_@unit 20:22
%^_which_@updates 23:38
%^_which_@we 10:11 13:-8 34:57
%^_which_commands 11:1
%^_which_date 18:37 29:-4
%^_which_deadline 18:10
%^_which_freeze 18:16
%^_which_late 13:21
%^_which_of 9:13 12:29 14:-25 18:19 29:-24
%^_which_requests 13:17
%^_which_stage 5:3
%^_who 0:3 2:-42 3:32 5:-16 6:-23 7:-6 8:-29 9:43 12:-41 13:4 14:-9 15:-1 16:-49 17:-77 18:-14 20:-61 21:11 22:-40 23:21 24:-19 25:17 26:29 27:-66 28:-14 29:11 30:3 32:-9 33:-115 34:90
%^_who_<unknown> 3:27 9:9 19:32 25:21 29:10 34:-33
%^_who_@be 13:11 20:-7 26:6 29:24
%^_who_@can 7:2 21:-1 34:19
%^_who_@month 15:8 21:3
%^_who_@toMove 34:21
%^_who_changed 15:-5 34:49
%^_who_do 15:15
%^_who_gets 23:29 26:17 34:-11
%^_who_has 13:53 14:14 21:-16 25:-12 29:18 34:-2
%^_who_must 7:7 10:17 34:-20
%^_who_said 9:35 34:-4
%^_who_signs 21:10
%^_whom 34:60
%^_whom_do 34:20
%^_whom_should 34:1
%^_whose 7:22 34:26
%^_whose_<unknown> 7:30
%^_why 0:20 2:-26 7:-10 9:63 10:64 12:-11 15:25 30:28 33:-8
%^_why_@be 0:28 9:4 29:16 30:22
%^_why_did 15:16
%^_why_do 10:15
%^_why_does 6:7
%^_will 2:51 20:20 21:24 23:14 24:-40 28:27 29:-30 30:30
%^_will_<deadline> 15:7 18:3
%^_will_@me 2:6
%^_will_a 28:18
%^_will_it 2:-6 20:36 29:5
%^_will_the 2:16
%^_would 0:2 2:18 3:-4 7:-16 8:12 9:-30 16:15 21:40 22:-10 26:7 31:9 33:-6 34:-35
%^_would_@me 21:38
%^_would_a 0:1 2:28 23:22
%^_would_an 0:10
%^_would_it 2:-15 12:4 26:8
%^_would_you 7:-6 8:16 16:19 24:1 31:16
%^_write 29:55
%^_ya 6:42
%^_ya_<unknown> 6:43
%^_yes 25:16
%^_you 8:36 11:-53 23:5 25:49
%^_you_@be 25:21
%^_you_@can 8:1
%^_you_have 8:11
%^_your 34:25
%^_your_<unknown> 11:7
%__<?> 0:31 2:-21 3:23 5:7 21:41
%__<deadline> 2:-24 6:62 9:36 13:-3 16:47 19:-9 21:-4 22:-8 24:44 28:-28 29:-18 33:19
%__<deadline>_<?> 6:40 10:9
%__<deadline>_<unknown> 1:-28 16:59 33:2
%__<deadline>_@be 6:44 10:-11
%__<deadline>_@exception 9:26
%__<deadline>__ 1:10
%__<number> 1:71 8:61 10:-19 25:-5
%__<number>_@month 1:39
%__<unknown> 2:26 5:-23 6:6 7:-1 10:-10 11:-105 12:17 13:25 15:-21 16:13 17:-13 19:21 20:-64 22:20 24:23 28:-29 29:12 33:-4
%__<unknown>_<?> 2:-23 5:-5 12:45 29:26
%__<unknown>_<number> 9:20
%__<unknown>_<unknown> 2:27 5:4 11:-15 12:12 13:31 17:-2 18:20 19:-3 22:31 25:-42 29:-56
%__<unknown>_@be 12:42
%__<unknown>_@cycle 19:14
%__<unknown>__ 1:1 24:7 33:22
%__<version> 20:25
%__@be 28:18 33:11
%__@change 1:12 2:3 29:-21 30:29 34:1
%__@cycle 2:-52 4:9 5:75 6:6 10:-14 27:3 29:-15
%__@cycle_<?> 2:-16 5:58
%__@cycle_<unknown> 19:22 27:9
%__@dates 14:-1 26:2
%__@entry 33:1
%__@exception 7:7 8:-7 9:-35 13:-17 21:20 22:14 34:21
%__@exception_<?> 13:-7 34:21
%__@toAdd 18:12
%__@toAdd_complete 14:11
%__@unit 5:8
%__@updates 27:-6 30:9 31:36
%___ 0:39 2:-23 18:34 22:22 34:11
%__date 1:8 14:50 16:-31 18:-33 33:13
%__date_<unknown> 1:10 20:8
%__deadline 30:18
%__freeze 9:7 24:8 29:-27 33:5
%__freeze_<unknown> 1:8
%__freeze__ 24:9 29:-3 33:7
%__next 18:33
%__of 30:14
%__of_@we 30:15
%__please 13:12 29:7 30:5
%__tag 16:23
%__the 18:17
%__what 6:23 20:10 29:-8
%a_<deadline> 0:112 1:88 8:-17 12:-45 13:-10 15:-40 16:-105 22:35 24:-74 27:-32 28:-101 29:24 33:-28
%a_<deadline>_<?> 3:9 10:1 29:34
%a_<deadline>_@exception 10:-8 21:5 22:78
%a_<deadline>_a 1:30 24:-2
%a_<deadline>_for 1:4 20:10 29:12
%a_<deadline>_on 1:50
%a_<number> 1:-35 3:18 4:40 21:1 22:-6 25:31 28:23
%a_<number>_@unit 1:-15 3:19 4:41 28:23
%a_<quoted> 1:19 10:2
%a_<quoted>_<quoted> 1:19
%a_<unknown> 1:30 2:9 5:-103 6:-21 8:-75 9:1 11:19 12:-59 13:-4 14:11 16:20 17:69 18:-5 19:-64 20:-42 25:23 27:-48 28:-67 29:17 31:10 32:20 34:-25
%a_<unknown>_<?> 2:-3 11:38
%a_<unknown>_<unknown> 1:10 2:46 3:14
%a_<unknown>_@change 2:46
%a_<unknown>_@toStart 2:17
%a_<unknown>_@unit 4:10 32:23
%a_<unknown>_@weekday 25:6
%a_<unknown>_for 29:1
%a_<unknown>_in 1:-22 29:33 31:34
%a_<unknown>_link 2:11 29:22
%a_<unknown>_on 24:9
%a_<unknown>_the 24:6
%a_<unknown>_with 29:12
%a_<version> 3:20 14:-16
%a_@change 0:-29 1:78 2:68 5:-12 6:-21 8:-44 9:-10 10:77 11:-81 13:-47 14:9 15:-39 16:-30 17:4 18:-4 21:20 22:-35 24:-22 32:-34 33:31
%a_@change_<?> 2:-20 10:9 33:10
%a_@change_<unknown> 17:6
%a_@change_@change 2:17 17:11 34:8
%a_@change_@entry 1:26
%a_@change_@exception 22:4
%a_@change_@me 2:-3 21:4 29:13
%a_@change_@toMove 10:31 21:23 22:-16
%a_@change_@unit 1:34
%a_@change_for 1:-17 2:19 29:22
%a_@change_in 2:40 21:-12
%a_@change_shush 1:2
%a_@change_sprint 1:9
%a_@change_to 2:26
%a_@cycle 2:-33 3:51 5:-91 10:37 11:3 14:-21 25:10
%a_@cycle_<unknown> 3:12 5:-4 10:4
%a_@exception 2:-10 11:-5 21:52 22:51
%a_@exception_for 2:-2 21:4 22:31
%a_@person 34:39
%a_@person_for 11:-7 34:36
%a_@place 11:83 26:-43
%a_@schedule 1:-4 4:14 26:62 33:17
%a_@schedule_for 4:16
%a_@toAdd 1:-29 3:17 4:70 24:39
%a_@toAdd_for 3:19 4:59
%a_@toMove 2:47 21:8
%a_@toRemind 1:-23 21:1 23:3 24:62 27:29 33:-49
%a_@toRemind_when 24:26 33:-37
%a_@toStart 1:-4 2:29 3:25 10:39 11:35 12:-13 21:10 22:-23 29:41 33:-15
%a_@toStart_<unknown> 2:19
%a_@toStart_@change 2:7 10:3 21:23
%a_@toStart_@cycle 3:40 11:11 17:-28
%a_@toStart_@we 17:1
%a_@toStart_date 1:5
%a_@toStart_deadline 11:26
%a_@unit 2:-44 5:-3 10:-8 15:48 16:77 19:4 20:-14 22:41 24:23 27:-2 28:35 30:15 32:-68 33:-122
%a_@unit_<?> 15:24 30:21
%a_@unit_ago 19:25
%a_@unit_ahead 24:13
%a_@unit_away 24:15 33:-13
%a_@unit_before 1:21
%a_@unit_in 24:11
%a_@unit_later 15:29
%a_@updates 1:-9 11:47 23:24 24:41
%a_@updates_for 23:3 24:13
%a_@weekday 20:35 33:71
%a_@weekday_or 33:17
%a__ 2:-4 5:36 27:25
%a_beta 0:62
%a_bit 15:12
%a_button 2:9
%a_candidate 5:14 10:11
%a_customers 6:11 7:-19 12:4 13:9 18:3 19:3 20:1 24:-6 27:3 28:3 29:-8
%a_customers_<deadline> 19:32 33:21
%a_customers_<unknown> 5:21 12:9 25:-59 27:13 29:-56 31:12 32:12
%a_customers_@be 2:29 9:34 10:12
%a_customers_@me 17:16
%a_customers_how 28:3
%a_customers_what 5:-12 13:25 17:-17 18:64
%a_customers_when 20:10
%a_customers_who 34:24
%a_date 11:44 15:12 29:-47 33:26 34:-25
%a_date_for 1:17 33:31
%a_deadline 11:29 15:23 29:-13 32:48
%a_deadline_for 0:20
%a_decision 13:33
%a_dev 10:9
%a_dev_@change 10:9
%a_first 17:1
%a_freeze 2:-54 10:-34 11:38 12:77 13:-8 17:-23 21:22 22:27 23:2 29:-37
%a_freeze_@exception 11:56
%a_freeze_break 21:47 22:21
%a_freeze_on 12:22
%a_fresh 4:19
%a_full 28:2
%a_go 1:34 12:13
%a_go_<unknown> 1:36
%a_heads 24:38
%a_heads_up 24:38
%a_help 2:18
%a_human 34:39
%a_joke 2:-12 25:51
%a_last 1:7
%a_late 2:3 34:30
%a_late_@change 2:4 34:30
%a_list 13:13 14:32
%a_list_of 14:33
%a_look 7:17
%a_lot 25:21
%a_milestone 1:7 5:7
%a_newbie 17:11
%a_no 8:41
%a_no_from 8:9
%a_package 17:1
%a_page 14:34
%a_pass 22:10
%a_problem 2:18
%a_request 7:31 11:10 22:30 29:-30
%a_security 8:5
%a_security_@change 8:5
%a_separate 0:18
%a_separate_deadline 0:11
%a_warning 24:11
%a_what 5:24 10:-12 33:6
%a_who 34:53
%a_yes 8:8 9:13
%about_<deadline> 10:-4 18:-19 23:32 27:37 28:-33 31:2 33:32 34:2
%about_<deadline>_on 24:17 27:-4
%about_<request> 7:18 9:42 11:-2
%about_<unknown> 10:39 29:44 33:-7
%about_@change 2:59 27:31 31:13
%about_@dates 10:14
%about_@you 11:38
%about_every 27:16
%about_the 10:-38 24:1 25:15 29:-46 33:37
%about_the_<deadline> 10:-34 33:57
%accepting_@change 2:-18 12:41
%active_<?> 12:18
%affected_by 10:31
%after_<deadline> 1:50 2:45 5:24 6:50 12:-14 13:-4 15:-25 16:-22 18:52 22:23 24:-23 28:-31 29:-16 33:-45
%after_<deadline>_<?> 5:49 18:9 33:-78
%after_<deadline>_or 6:6
%after_<deadline>_please 18:9 22:3
%after_<number> 31:9
%after_@change 25:25
%after_all 21:30 22:-21
%after_freeze 13:6
%after_that 18:18
%after_the 6:-8 10:-12 13:35 20:27 21:-4 22:57 31:8
%after_the_<deadline> 2:14 10:-46 18:4
%after_the_<number> 33:10
%after_the_<unknown> 20:15 31:15
%after_the_freeze 13:39 22:45
%after_this 3:4 19:-13 33:15
%again_<?> 12:-14 29:25
%ago_@be 28:46
%ahead_of 1:31 10:8 16:-33 18:16 24:41 28:1 33:-15
%ahead_of_<deadline> 1:11 16:-9 24:20 28:10
%ahead_of_@we 18:20
%ahead_of_the 10:6
%alarm_for 24:11 29:16
%all_<?> 2:19 15:1 21:-25
%all_<deadline> 8:33 13:16
%all_<deadline>_@exception 8:31
%all_<unknown> 13:9 25:10 29:-27
%all_@be 25:15
%all_@dates 14:33 26:17 27:28 31:-21
%all_@dates_of 14:5
%all_@exception 13:26
%all_@toStart 13:-35 29:43
%all__ 13:14
%all_of 14:78 18:-21
%all_of_it 14:35
%all_of_them 14:17
%all_the 14:60 33:-10
%all_the_@dates 14:32
%all_this 17:19
%allowed_in 13:48
%allowed_this 17:9
%allowed_to 2:16 15:34
%allowed_to_@toMove 15:51
%allowed_to_do 2:2
%already_<?> 12:12
%already_<unknown> 5:-22 9:12 12:48
%already_<unknown>_<?> 6:-7 9:12 12:39
%already_behind 6:18
%already_behind_@we 6:4
%already_created 3:11
%already_in 12:21
%already_or 5:11 6:5
%already_over 6:27
%also_in 19:26
%also_need 1:25
%also_need_a 1:22
%an_<deadline> 0:98 1:40 2:-81 9:-13 11:35 13:-51 16:-26 18:-18 21:38 22:21 33:-22
%an_<deadline>_<?> 21:13
%an_<deadline>_@be 0:7
%an_<deadline>_for 22:20
%an_<unknown> 2:54 3:2 10:-19 11:-53 17:13 25:4 26:11
%an_<unknown>_<?> 5:1 11:-32 29:18
%an_<unknown>_<unknown> 2:10
%an_<unknown>_@change 25:26
%an_@exception 7:-35 8:-96 9:-90 10:20 11:46 13:15 21:49 22:60 29:-55 34:-7
%an_@exception_<?> 2:-53 11:50
%an_@exception_<unknown> 21:25
%an_@exception_@be 13:-5 21:44
%an_@exception_for 2:25 13:26 21:-1 22:20
%an_@exception_if 21:34 22:-23
%an_@exception_request 22:43
%an_@exception_to 22:39
%an_@schedule 13:17 14:6
%an_@schedule_of 13:19
%an_@toRemind 24:3
%an_@unit 24:15
%an_@unit_before 24:17
%an_alarm 24:7 29:16
%an_alarm_for 29:16
%an_error 2:16
%an_error_@toRemind 2:4
%an_ics 26:58
%an_rc 20:24
%and_<deadline> 1:39 6:-11 10:-18 16:7 24:-12 27:42 33:54
%and_<deadline>_<?> 18:-33 33:52
%and_<number> 8:20 18:12
%and_<unknown> 6:22 14:37 18:17 25:4 33:-52
%and_<unknown>_<?> 6:13
%and_@cycle 14:9
%and_@dates 32:21
%and_@me 25:30
%and_@toMove 16:18
%and_a 25:-36 29:50
%and_after 18:18
%and_after_<deadline> 18:18
%and_by 15:35 19:-12 33:-11
%and_final 33:8
%and_for 9:24
%and_gone 6:5
%and_have 17:17
%and_how 11:1
%and_on 9:4
%and_on_what 9:4
%and_the 8:4 18:-7 33:88
%and_the_<deadline> 33:18
%and_the_<number> 32:2
%and_the_<unknown> 18:-16 29:-10 33:57
%and_then 6:-6 18:55 33:-1
%and_then_<?> 6:-6 18:41
%and_want 17:12
%and_want_to 17:12
%and_what 12:18 17:18
%and_what_@be 5:20 10:-17 12:20
%and_what_@can 5:-6 17:28
%and_when 14:58 20:23 28:-10 29:-29 33:-19
%and_which 5:5 14:5
%and_who 26:8 34:10
%another_@we 2:29
%any_<unknown> 9:21 15:14 17:55 25:-7
%any_<unknown>_on 9:27
%any_@dates 32:12
%any_@dates_in 14:7
%any_@exception 9:-17 13:64 21:-9
%any_@exception_that 9:-1 13:39
%any_block 12:30
%any_block_on 12:30
%any_decision 9:68 13:-14
%any_decision_on 9:62 13:-11
%any_freeze 18:36 32:41
%any_idea 29:11
%any_longer 12:11 31:29
%any_more 8:25 23:-12 31:9
%any_way 0:11 2:21 12:-31 14:-14 21:49 26:4
%any_way_to 0:16 14:-13 21:20 26:6
%anyone_<?> 15:-20 34:11
%anyone_<unknown> 15:20 25:16
%anything_@cycle 32:27
%anything_@me 5:8 13:31
%anything_@today 32:1
%anything_about 27:10
%anything_about_@change 27:20
%anything_on 32:7
%anything_on_the 32:2
%anything_this 32:33
%apply_for 21:5 22:25
%apply_for_a 21:12
%apply_to 2:28 10:30 34:-16
%apply_to_@change 2:40
%approval_of 7:3
%approval_of_<request> 7:3
%approved_<?> 9:35
%approved_<request> 7:4 8:-10 25:12
%approved_or 7:-33 8:-11 9:71
%approved_or_not 7:-28 8:-10 9:65
%approving_<request> 9:-5 25:14
%as_<deadline> 16:9
%as_<deadline>_<?> 33:38
%as_@person 17:11 27:-5 29:19
%as_a 2:-1 10:5 14:26 17:34 26:-9
%as_a_@toStart 17:20
%as_done 8:7
%as_far 18:4
%as_far_as 18:4
%as_it 15:54 33:-7
%as_it_@be 15:56 33:-6
%as_of 12:39
%as_of_@today 12:31
%as_the 6:-10 10:4 27:20
%as_this 0:7
%as_this_one 0:7
%as_to 29:10
%as_well 21:7 27:14
%as_well_<?> 21:7
%ask_<?> 11:26
%ask_about 34:32
%ask_about_<deadline> 34:24
%ask_for 8:3 11:20 13:11 21:34
%ask_for_<deadline> 21:6
%ask_for_@exception 21:19
%ask_for_a 11:27 21:-39
%ask_for_an 13:9 21:24 22:-10
%ask_the 22:6
%ask_to 15:2 22:18 34:-16
%ask_when 34:11
%ask_you 7:3 31:7
%ask_you_to 7:4 31:8
%asked_before 4:5 7:-15 8:11 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
%asked_for 9:36 13:64 22:-41 34:-27
%asked_for_a 21:40 22:-29
%asked_you 23:13
%asking_@me 0:11 33:31
%asking_but 2:2 8:-7 12:3 17:5 19:3 21:-27 24:3 29:8 32:7
%asking_but_<deadline> 6:17 16:-8 32:8 33:27
%asking_but_<unknown> 10:22 25:-13 29:5 33:10
%asking_but_@be 12:34
%asking_but_@can 2:9
%asking_but_@toRule 8:8
%asking_but_@we 2:3
%asking_but_what 29:1
%asking_but_when 29:29
%asking_but_who 29:2
%asking_for 21:45 22:35 29:-18 33:14 34:-2
%asking_for_a 22:29
%asking_for_an 21:19
%at_<?> 9:3
%at_<deadline> 10:91 18:-43
%at_<number> 1:13 24:56 25:-19 29:34 32:-6
%at_<number>_<number> 24:30
%at_<number>_<unknown> 29:6
%at_<unknown> 2:-29 10:-31 12:12 15:22 25:15 29:1 33:46 34:-22
%at_@me 24:1
%at_all 2:8 8:13 10:39 21:-27 25:-31 31:23 33:-17
%at_all_<?> 2:19 15:1 21:-25
%at_least 2:35 28:13 33:-24
%at_present 12:30
%at_some 23:5 26:9
%at_some_point 23:5 26:9
%at_the 2:16 4:9 9:-2 18:42 25:47 29:-10 31:-30 33:-18
%at_the_<unknown> 12:-3 18:25 25:56 31:-15 33:-7
%at_the_@toStop 4:12
%at_the_moment 2:22 5:7 18:11
%at_this 8:12 10:-11 12:60 15:11 17:28 29:-44
%at_this_point 5:29 10:-1 12:27 15:12
%at_this_stage 8:14
%at_what 10:-24 33:69
%at_what_time 33:34
%at_which 29:-6 33:11
%back_by 16:20
%back_from 5:13 25:9
%back_in 25:53
%back_in_<number> 25:38
%back_on 27:11
%back_to 16:11 24:22 25:-19 27:1
%because_the 22:16
%become_a 17:11
%become_of 9:36
%before_<cycle> 19:61 20:-17
%before_<deadline> 1:26 2:1 6:-47 10:-59 12:-20 15:-10 18:44 23:52 24:57 27:-70 28:70 29:-50 33:-54 34:-30
%before_<deadline>_<?> 23:36 28:66 34:-5
%before_<deadline>_@be 3:3 19:9 28:-6
%before_<unknown> 20:18
%before_@cycle 1:7 16:1
%before_@me 1:-10 2:-13 4:12 9:5 10:16 11:3 12:17 14:1 15:12 18:4 19:-10 20:-1 23:-26 24:-78 25:1 28:-24 29:4 34:3
%before_@me_forget 1:-7 2:-5 4:13 7:-16 9:1 10:23 11:4 12:8 14:5 16:4 19:-7 20:-1 23:-12 24:-60 25:3 28:-7 34:4
%before_@me_have 15:19
%before_@month 20:27
%before_@we 3:7 4:-6 6:-11 21:6 28:3 29:12 33:2
%before_@weekday 32:41
%before_@weekday_<?> 32:36
%before__ 24:21
%before_or 2:-23 5:39 6:-41 18:-40 20:14 33:72
%before_or_after 2:-23 5:39 6:-41 18:-40 20:14 33:72
%before_the 1:21 2:13 6:5 7:17 17:23 20:-39 24:28 28:36 29:-4 32:26
%before_the_<deadline> 24:39 28:38
%before_the_<number> 6:18
%before_the_<unknown> 1:-5 16:20
%before_the_@cycle 1:29 2:20 17:20 20:-46
%before_the_@weekday 32:34
%before_the_freeze 24:5
%before_this 6:16 19:68 33:-14
%before_this_one 19:40
%begins_on 33:17
%begun_<?> 5:2
%behind_<deadline> 10:37
%behind_@we 6:71
%between_<deadline> 1:29 2:3 5:8 16:2 19:23 33:-7
%between_<deadline>_and 1:29 2:3 5:8 16:2 19:23 33:-7
%between_now 28:40
%between_now_and 28:40
%big_@change 2:17
%big_@unit 20:28 33:-6
%bin_@toStart 17:16
%bit_of 22:3
%block_on 12:30
%book_a 29:24
%book_the 20:22
%boss_@be 1:18 4:1 9:-2 10:9 11:10 14:10 16:5 24:4 25:-1 26:-8 27:18 29:-7 33:-11
%boss_@be_asking 1:18 4:1 9:-2 10:9 11:10 14:10 16:5 24:4 25:-1 26:-8 27:18 29:-7 33:-11
%bot_<?> 11:46
%both_<deadline> 33:11
%both_<deadline>_and 33:11
%break_for 22:22
%busy_@unit 20:-14 25:25
%but_<deadline> 6:17 16:-8 32:8 33:27
%but_<unknown> 10:22 25:-13 29:4 33:10
%but_@be 12:34
%but_@can 2:9
%but_@me 31:19
%but_@toRule 8:12 31:8
%but_@we 2:2 15:9
%but_do 15:16 17:9 33:-15
%but_do_not 15:16 17:9 33:-15
%but_only 8:45 22:-1
%but_only_until 8:33 22:-1
%but_when 29:17
%but_when_@be 33:5
%but_who 29:2
%button_@change 2:16
%by_<deadline> 10:35 21:20
%by_<deadline>_<?> 10:12
%by_<number> 29:12
%by_<number>_@unit 29:13
%by_<quoted> 10:5
%by_<unknown> 9:9 16:17 23:25 27:10 29:-11
%by_<unknown>_@unit 16:18
%by_@me 8:25
%by_@toRemind 26:16
%by_@weekday 22:10 32:11
%by_a 16:80 24:-19
%by_a_@unit 16:82 24:-19
%by_now 6:14 12:17
%by_now_<?> 12:19
%by_one 16:10
%by_one_@unit 16:10
%by_the 7:-15 10:23 11:11 13:15 16:-21 25:9 27:-11 28:-1 31:4 33:-15 34:-3
%by_the_<deadline> 10:48 34:-3
%by_the_way 7:-12 10:-2 11:12 13:9 16:-15 18:6 25:9 27:-10 31:4
%by_three 16:14
%by_three_@unit 16:4
%by_two 15:7
%by_two_@unit 15:7
%by_what 33:32
%by_what_date 33:13
%by_when 33:4
%by_which 33:19
%by_which_date 33:13
%by_whom 7:11 15:30 19:-13 33:-11
%call_the 6:-5 12:25
%called_<?> 19:10 32:-6
%called_<unknown> 4:26
%came_before 19:47 20:-5
%came_before_<cycle> 19:47 20:-5
%candidate_<?> 0:19 10:7 33:-12
%chances_of 21:16
%changed_after 10:25 13:16
%changed_the 34:37
%changed_the_<deadline> 34:12
%charge_of 34:38
%charge_of_@change 34:18
%cherry_<unknown> 2:33 10:35 11:-12 25:-4 29:8
%cherry_<unknown>_to 2:28
%ci_<unknown> 28:17 29:13
%ci_@be 16:24
%ci_@be_down 16:25
%ci_@change 2:18
%closed_<?> 6:55
%closed_at 12:6
%closed_for 12:39
%closed_or 6:-4 12:29
%closest_date 18:4
%coffee_machine 29:34
%come_before 18:16 33:22
%come_out 19:49
%come_out_<?> 19:1
%come_under 10:49
%come_under_the 10:38
%comes__ 20:5
%coming_@unit 32:53
%coming_@unit_<?> 32:11
%coming_along 5:36
%coming_up 18:26
%command_for 11:6
%command_to 11:31 14:-16
%commands_<?> 11:16
%considered_a 10:11
%considered_a_@change 10:11
%contributors_<unknown> 17:40 29:-5
%count_@me 28:12
%count_@me_in 27:15
%couple_of 6:27
%couple_of_@unit 6:27
%current_@cycle 5:16
%current_phase 5:8
%customers_<deadline> 16:6 19:32 33:21
%customers_<unknown> 1:7 5:21 12:8 25:-60 27:8 29:-58 31:15 32:11
%customers_@be 2:28 5:-30 9:28 10:11
%customers_@me 17:16
%customers_for 29:22
%customers_how 28:3
%customers_what 5:-12 13:25 17:-17 18:64
%customers_what_@be 18:42
%customers_when 20:10
%customers_who 34:24
%cut_<?> 2:16 6:8
%cut_<deadline> 29:52 33:-17
%cut_the 20:37 29:-38 31:22
%cutoff_@be 6:6
%cutoff_for 1:11 21:18 22:-32 33:74
%cutoff_for_<deadline> 33:46
%cve_<number> 29:27
%cve_<number>_<number> 29:27
%cve_@change 22:3
%daily_@updates 27:24
%date_<?> 11:5 15:-38 18:19 20:6 33:-24 34:19
%date_<deadline> 33:14
%date_<unknown> 1:8 20:8 33:10
%date_<unknown>_<unknown> 20:12
%date_<unknown>_for 1:11
%date_@be 15:-12 16:14 20:41 28:13
%date_@be_it 28:16
%date_@be_the 19:4
%date_@can 33:16
%date_@change 26:17 27:58 33:-8
%date_@month 16:15
%date_@month_<number> 16:15
%date_@toMove 16:25
%date_as 15:22 19:4 33:-28
%date_as_it 15:26 33:-2
%date_did 19:14
%date_does 33:10
%date_does_the 33:5
%date_for 6:25 16:34 20:-2 29:63
%date_for_<deadline> 1:-39 16:49 29:47
%date_for_@change 33:17
%date_for_the 1:10 20:5 29:36 33:-30
%date_in 0:25 1:2 19:17
%date_in_<version> 19:39 33:-30
%date_in_the 0:25 1:3
%date_of 14:-25 18:-51 20:34 29:30 33:23
%date_of_<deadline> 6:-13 15:16 20:-15 29:39 33:30
%date_of_<version> 4:-10 19:3 20:1
%date_of_the 20:34
%date_on 33:34
%date_please 15:11 16:-6 18:12 20:20
%date_should 18:23
%date_to 0:1 29:15
%deadline_<?> 18:1 30:18
%deadline_<unknown> 1:29 18:12
%deadline_for 0:37 1:25 18:-20 28:14 29:17
%deadline_for_<deadline> 28:18
%deadline_for_<unknown> 1:20
%deadline_for_@change 0:5
%deadline_for_the 0:11 18:-12 29:25
%deadline_please 33:18
%decide_on 7:1
%decided_<?> 9:2
%decided_on 16:7
%decision_on 7:19 8:12 9:7 13:-12
%decision_on_<request> 7:19 8:16 9:-54
%decision_on_the 9:71 13:-12
%definition_of 10:19
%delete_<deadline> 18:15
%delete_the 24:15 29:55
%despite_the 13:10 22:8
%dev_<unknown> 29:14
%dev_@change 10:9
%dev_or 5:42
%dev_to 27:28
%development_<?> 5:1
%did_<deadline> 6:94 12:5 33:-7
%did_<deadline>_@toMove 6:45
%did_<deadline>_@toStart 12:35
%did_<deadline>_already 6:27 12:-3
%did_<deadline>_take 6:13
%did_<request> 9:36
%did_<request>_get 9:4
%did_<unknown> 19:10
%did_<version> 19:95 20:-20
%did_<version>_come 19:13
%did_@me 2:20 9:6
%did_@me_miss 2:14 6:18
%did_@we 3:21 5:-52 6:8 7:-16 9:14 13:22 19:37 29:-18
%did_@we_<deadline> 19:25 33:-3
%did_@we_<unknown> 13:22 33:11
%did_@we_@toRule 7:-13 9:25 13:14 32:-7
%did_@we_have 32:33
%did_anyone 13:31 21:-13
%did_it 25:41
%did_not 8:9 22:4
%did_someone 7:4 12:5 30:5
%did_the 5:-6 9:35 12:36 19:3 23:4 29:23 33:-15 34:27
%did_the_<deadline> 6:15
%did_the_<unknown> 6:-1 9:5 19:19
%did_the_@cycle 9:45
%did_the_last 19:-28 34:53
%did_they 5:6
%did_you 7:27 8:-6 25:-1 30:36
%difference_between 10:32
%do_<?> 5:-5 29:33
%do_<deadline> 10:25 28:14 33:9
%do_<unknown> 11:-46 21:2 23:32 28:38 29:-49 30:3 31:14 32:-1
%do_<unknown>_@change 2:4 11:-16 23:24
%do_@change 2:44 21:-27 33:23
%do_@cycle 10:20
%do_@me 0:5 9:-69 10:-26 11:7 14:-46 15:5 17:20 18:29 20:-69 22:-27 23:-47 25:-115 29:31 30:22 32:4 33:-37 34:86
%do_@me_<unknown> 11:-26 29:68 34:11
%do_@me_@toAdd 0:27 29:-6
%do_@me_@toMove 15:24
%do_@me_@toRemind 5:19
%do_@me_@toStart 17:41 33:-5
%do_@me_ask 11:23 15:22 21:-15
%do_@me_get 17:15 21:1 23:-18
%do_@me_have 2:40 10:14 18:53 28:-2
%do_@me_miss 30:25 32:16
%do_@me_need 3:12 11:-22 17:8 34:5
%do_@me_still 28:27
%do_@me_use 11:51
%do_@toStart 2:-17 12:15
%do_@toStart_@change 2:-17 12:15
%do_@updates 23:15 31:-16
%do_@we 0:-3 2:-71 3:-14 5:-2 9:3 12:2 14:54 17:-10 18:-17 19:-49 20:32 25:-24 26:-27 28:34 29:52 33:1
%do_@we_<unknown> 20:55 29:-31
%do_@we_@toMove 15:25 20:20 29:-28
%do_@we_@toStop 33:18
%do_@we_cut 20:28 29:18 33:-15
%do_@we_get 20:-46 29:47 33:-3
%do_@we_go 20:19
%do_@we_have 0:-45 3:-34 5:17 12:29 13:10 14:59 18:-46 20:-29 29:44 32:19
%do_@we_hit 20:-44 28:60
%do_@we_know 7:-19 9:27 33:20
%do_@we_need 0:10
%do_@we_ship 20:13
%do_@we_still 6:12
%do_@we_support 29:24
%do_@we_want 0:12 2:-8 7:32
%do_before 17:18
%do_for 11:18
%do_not 0:42 2:-53 3:47 6:-12 7:13 9:-11 12:-42 14:-13 15:64 16:-53 21:12 22:-33 23:10 24:10 26:5 27:-11 29:-79 30:53 31:7 33:-90
%do_not_@toAdd 0:55 3:29
%do_not_@toMove 15:33 16:-9
%do_not_@toPost 31:56
%do_not_@toRemind 24:-41 31:57
%do_not_@toRule 7:61 8:-46
%do_not_@toStart 3:35
%do_not_@toStop 30:69 31:-66
%do_not_let 24:58
%do_not_need 8:23 30:-14 31:17
%do_not_understand 10:19 11:5
%do_not_unsubscribe 30:41 31:-21
%do_that 2:9 11:13
%do_that_<?> 11:13
%do_the 4:8 16:20
%do_they 10:12 11:15
%do_you 0:6 2:8 3:34 4:-1 10:3 14:-32 20:19 26:52 30:-70
%do_you_<unknown> 9:15 11:-29 23:3 25:10
%do_you_@toPost 11:-40 26:58
%do_you_@toRemind 11:4
%do_you_have 3:48 20:3
%do_you_know 10:29 11:4
%do_you_think 7:34 11:-3
%do_you_understand 11:39
%doable_<?> 2:38 28:-1
%does_<deadline> 2:-29 6:-18 10:95 18:-8 29:6 33:53
%does_<deadline>_<unknown> 33:16
%does_<deadline>_@toStart 29:22
%does_<deadline>_@toStop 2:23 10:-7
%does_<deadline>_apply 2:-18 10:37
%does_<deadline>_come 33:37
%does_<deadline>_cover 10:16
%does_<deadline>_fall 33:5
%does_<deadline>_stand 10:2
%does_<quoted> 10:11 20:16 29:-33
%does_<quoted>_mean 10:7
%does_<request> 7:9 9:81 29:-21 34:-16
%does_<request>_have 9:48 29:-5
%does_<unknown> 10:-37 29:58
%does_@exception 9:8
%does_@exception_<number> 9:8
%does_@me 6:12 13:14
%does_a 2:4 34:12
%does_a_@cycle 34:15
%does_anything 18:26
%does_it 2:36 20:56
%does_not 8:5 29:29 31:11
%does_one 11:55 29:-22
%does_that 11:6 29:-3
%does_the 2:31 3:22 5:12 14:15 19:-26 20:13 28:13 33:-17 34:-7
%does_the_<deadline> 10:39 29:55 33:-11
%does_the_<unknown> 33:9
%does_the_@cycle 20:61
%does_the_@toStart 29:1
%does_the_freeze 2:74 10:7 12:-70 29:-50
%does_this 10:-23 14:26 19:9 29:6
%does_this_@cycle 14:28
%done_<?> 6:10
%done_and 18:14
%done_and_<unknown> 6:29
%done_by 22:14
%done_by_@weekday 22:14
%done_right 6:6
%done_with 6:-1 12:26 18:27
%down_<?> 29:29
%down_<request> 9:5
%down_for 33:38
%down_for_<deadline> 33:28
%down_the 8:29 9:2
%down_the_<unknown> 9:6
%download_it 20:20
%download_the 29:5
%due_<?> 6:-18 33:32
%due_before 18:28 32:8
%due_by 32:21
%due_by_@weekday 32:13
%during_<deadline> 2:83 10:-6 12:-4
%during_the 2:11
%during_the_freeze 2:11
%during_this 31:19
%earlier_<?> 18:6
%earlier_<deadline> 10:-3 18:21
%earlier_<deadline>_or 10:-3 18:21
%enough_for 2:17 7:15 33:-4
%enter_a 1:32
%entered_the 5:15
%error_@toRemind 2:27
%every_@weekday 24:84 32:-28
%every_@weekday_@toRemind 24:2
%every_@weekday_about 24:24
%every_date 14:61 20:-11
%every_deadline 14:13
%every_freeze 27:26 31:-23
%every_milestone 14:31
%everything_@be 12:8
%everything_from 14:39 31:-11
%everything_that 8:21
%everything_that_@be 8:22
%example_of 11:13
%excuse_@me 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
%excuse_@me_<deadline> 16:6
%excuse_@me_<unknown> 11:-1 17:12 18:24 28:14
%excuse_@me_@be 5:17 9:-8 12:6
%excuse_@me_@can 0:9 2:2
%excuse_@me_@toAdd 1:31
%excuse_@me_@toRemind 5:1
%excuse_@me_how 15:32 33:6
%excuse_@me_what 2:10 33:-26
%excuse_@me_when 20:13
%excuse_@me_which 34:13
%excuse_@me_who 30:23
%exempt_from 10:42
%expected_of 17:43
%expected_of_@me 17:39
%explain_<deadline> 10:34
%explain_<deadline>_to 10:12
%explain_how 11:8
%explain_the 11:2
%extended_<?> 33:21
%extra_@unit 16:25 22:9
%extra_@unit_for 22:25
%fall_in 32:5
%fall_into 32:18
%fall_under 10:27
%far_<unknown> 6:27 13:17
%far_@be 5:46
%far_as 18:4
%far_off 28:54
%far_off_@be 28:28
%few_@unit 32:20
%file_<?> 11:-11 13:17 29:20
%file_<deadline> 21:20 34:-17
%file_an 11:1 21:-7 22:2 29:20
%file_an_<deadline> 22:16
%file_an_@exception 11:43
%file_it 21:22 22:13
%filed_a 9:12
%fill_in 18:31 21:24 29:-24
%final_<?> 6:11 20:-5 33:16
%final_date 4:19
%final_on 20:3
%find_@me 17:5
%find_the 7:8 29:2
%fine_with 8:9
%finish_@me 28:21
%finish_@me_@change 28:21
%finish_the 22:7 24:10
%finished_by 10:8
%first_<?> 18:72 33:-30
%first_<deadline>_or 18:9
%first_@change 2:-4 17:46 25:28 29:-12
%first_@change_ever 17:17
%first_@unit 1:-15 4:24 17:71 25:-25 29:17
%first_@unit_of 29:22
%first_time 17:14
%follow_<deadline> 26:4 27:52
%follow_all 14:-14 27:45
%follow_the 26:20
%follow_the_@cycle 26:21
%follow_up 24:48 27:-18
%following_@cycle 3:23 4:22 20:-12
%following_deadline 18:12
%for_<?> 10:42 20:19
%for_<cycle> 14:38 34:17
%for_<cycle>_<?> 34:16
%for_<deadline> 0:-4 1:-119 10:-61 11:-61 12:-24 13:25 15:-65 16:49 18:-88 19:-72 21:14 22:-94 23:34 24:51 28:61 29:15 33:38 34:20
%for_<deadline>_<?> 2:11 29:50 33:-33
%for_<deadline>_<number> 16:10 33:-5
%for_<deadline>_<unknown> 33:15
%for_<deadline>_@change 27:3
%for_<deadline>_@updates 27:10
%for_<deadline>_and 33:35
%for_<deadline>_please 24:34 28:22
%for_<link> 9:11 21:-33 22:75
%for_<number> 1:9 5:13 31:40
%for_<number>_@month 1:20
%for_<number>_@unit 5:14 31:45
%for_<request> 8:72 9:-37 22:71 25:-62
%for_<request>_please 8:-5 22:47
%for_<unknown> 1:65 2:-81 5:9 8:8 9:18 10:-21 11:23 13:-53 14:-12 16:-58 17:-51 18:-34 19:3 20:12 21:-90 22:25 25:17 26:40 29:24 31:-5 33:-40
%for_<unknown>_<?> 9:21 18:-2 26:8 29:5
%for_<unknown>_<unknown> 29:9
%for_<unknown>_@change 1:9 5:25
%for_<unknown>_@schedule 14:-10 26:40
%for_<unknown>_on 22:19
%for_<version> 2:12 4:106 14:18 20:39 29:-47 33:-8
%for_<version>_<number> 4:10
%for_<version>_@be 2:20
%for_<version>_please 14:5
%for_@change 5:15 8:8 9:-28 11:-9 12:7 20:-13 21:9 25:-17 26:10 27:-10 28:16 29:-32 33:49 34:11
%for_@change_<number> 22:49
%for_@change_@change 2:7 21:6 28:11
%for_@change_or 10:29
%for_@cycle 1:9 4:16 27:14
%for_@cycle_<number> 4:28
%for_@dates 27:17
%for_@exception 13:4 21:42 34:-30
%for_@me 1:-24 3:13 4:-14 7:-39 8:-46 10:39 11:-2 13:26 14:1 19:30 23:-11 24:-32 25:15 27:7 31:17 34:-14
%for_@me_<?> 10:15
%for_@me_<unknown> 2:-5 3:20
%for_@me_@change 2:19 29:11 33:-6
%for_@month 1:-2 24:29 32:16
%for_@month_<number> 1:-2 24:29
%for_@toMove 22:52
%for_@toMove_<number> 22:50
%for_@toStart 2:-55 6:34 17:32 29:-55 33:60
%for_@toStart_@change 2:-9 6:31 29:-9 33:22
%for_@today 31:39
%for_@we 1:19 22:45 32:30
%for_@we_<?> 32:20
%for_@we_<unknown> 1:7
%for_@we_@change 22:22
%for_@weekday 1:9 14:-1 29:45 32:11
%for__ 1:7 2:29 22:23 34:18
%for___<unknown> 1:3
%for___@change 2:10
%for_a 2:39 3:47 9:-30 11:1 21:42 22:9 29:-63 32:-12
%for_a_<deadline> 3:9 21:5
%for_a_<number> 21:3
%for_a_<unknown> 2:6
%for_a_@change 2:42 21:-23
%for_a_@cycle 0:7
%for_a_@exception 21:9 22:20
%for_a_@toMove 21:9
%for_a_@toStart 3:24 21:23
%for_a_@unit 22:33
%for_a_decision 13:21
%for_a_freeze 11:27
%for_adding 0:-4 25:14
%for_an 10:-34 13:79 21:40 22:-7
%for_an_<deadline> 10:-20 11:36
%for_an_@exception 11:-32 13:79 21:33 22:-28
%for_another 0:23
%for_asking 2:2 8:-8 12:3 17:5 19:3 22:-21 24:3 29:8 32:7
%for_asking_but 2:2 8:-7 12:3 17:5 19:3 21:-27 24:3 29:8 32:7
%for_good 6:37
%for_it 2:2 22:10 33:30
%for_lunch 29:58 32:-18
%for_membership 33:3
%for_moving 11:30
%for_next 32:9
%for_one 0:7 2:17 16:1
%for_one_more 2:29
%for_someone 25:12
%for_the 0:5 1:31 2:-24 3:-20 5:6 7:26 8:10 9:33 10:-7 13:18 16:-11 17:-15 18:-8 20:18 21:-21 22:39 23:-17 24:-42 25:14 28:3 29:13 30:-9 31:-47 34:13
%for_the_<deadline> 2:-27 6:31 10:-3 29:7 33:8
%for_the_<number> 1:51
%for_the_<unknown> 8:45 9:14 13:23 14:47 16:-25 22:25 25:-32 28:10 29:-28 33:53
%for_the_@change 2:-52 5:-24 10:17 17:-24 22:67 28:16 32:30 33:-6
%for_the_@cycle 1:-6 5:24 6:-6 13:8 14:-52 20:6 29:23
%for_the_@exception 13:-15 25:29
%for_the_@schedule 26:21
%for_the_@toStart 2:29 8:12 20:2 21:-9 33:-31 34:6
%for_the_@unit 32:46
%for_the_@updates 7:10 9:3 11:4 12:6 13:9 14:6 15:7 16:1 17:14 18:3 19:5 21:8 22:-10 25:2 26:-6 29:-1 30:-7 31:-41 32:-2
%for_the_coming 18:-14 20:30
%for_the_next 3:-8 4:5 5:11 7:23
%for_the_old 1:10 29:-6
%for_the_rest 31:8
%for_the_upgrade 22:13
%for_this 1:-23 21:25 29:47 30:2
%for_this_@cycle 2:1
%for_two 8:1
%for_two_@unit 8:2
%for_what 9:24
%for_your 25:5
%force_<?> 12:11
%forget_<deadline> 16:23 24:21
%forget_<unknown> 18:11 29:32
%forget_@be 6:8
%forget_@me 31:29
%forget_@toStart 4:9
%forget_how 17:12
%forget_what 17:-2
%forget_what_@be 18:4
%forget_when 3:3 20:-4 33:1
%forget_who 34:10
%forward_<?> 15:17
%freeze_<?> 2:29 12:27 23:1 29:-15 32:4
%freeze_<unknown> 1:5
%freeze_@be 23:7
%freeze_@exception 11:56
%freeze_@today 29:6 34:13
%freeze_@unit 18:9
%freeze_@updates 24:-16 31:32
%freeze__ 29:1 33:5
%freeze___<unknown> 29:10 33:10
%freeze_apply 2:45 10:-14
%freeze_apply_to 2:55 10:-10
%freeze_block 2:18
%freeze_break 2:-3 9:52 10:-6 12:-15 21:41 22:45
%freeze_break_for 22:22
%freeze_breaks 13:32
%freeze_date 29:4
%freeze_for 10:3
%freeze_in 12:5 27:21 31:-23 32:20
%freeze_last 6:29 10:33 19:-17 29:-18
%freeze_mean 2:-3 10:17
%freeze_on 12:36 29:-14 33:60
%freeze_please 22:26
%freezing_in 25:35
%freezing_in_this 25:5
%from_<deadline> 10:24 19:30 28:-8 31:4
%from_<deadline>_to 19:32 28:-6
%from_<unknown> 2:35 25:17 29:7 31:-8
%from_<unknown>_to 14:2
%from_@me 8:48
%from_@today 32:-3
%from_@weekday 32:6
%from_@weekday_to 32:6
%from_last 9:22 29:22
%from_last_@unit 9:22 29:22
%from_merging 2:12
%from_now 14:42 27:51
%from_now_on 27:44 31:16
%from_now_until 14:25
%from_the 1:13 10:19 14:-27 25:10 27:-76 30:26 31:37 33:-7
%from_the_<unknown> 8:-4 13:3 25:25 29:2
%from_the_@updates 31:28
%from_the_freeze 10:6 12:-6
%from_the_list 30:26
%from_which 33:21
%from_which_@unit 33:21
%from_you 11:3
%frozen_<?> 28:1
%frozen_@be 25:14
%frozen_at 12:4
%frozen_or 12:15
%frozen_yet 12:22
%full_@schedule 14:59
%full_list 18:36
%ga_<?> 10:5 20:8
%ga_@unit 20:15
%ga_date 16:7 20:12
%gate_<unknown> 29:8
%gate_closed 12:17
%gate_shut 12:27
%get_<unknown> 20:-49 25:24 26:8 33:3
%get_<version> 4:21
%get_<version>_going 4:11
%get_@change 33:1
%get_@me 7:2 17:20 20:14 29:-24 33:23
%get_@me_<unknown> 2:-16 17:24 20:15 29:-15 33:24
%get__ 9:25 22:-7 30:15
%get_a 0:9 2:-13 17:-47 21:-13 24:41 26:28 29:44 33:-20
%get_a_@toRemind 24:12 33:-11
%get_an 11:-38 21:41 22:40
%get_an_@exception 2:-1 11:-38 21:55 22:27
%get_in 8:13
%get_it 20:1 21:18
%get_the 2:-48 4:30 9:9 14:4 20:5 26:32 27:35
%get_the_<unknown> 4:22 29:-9
%get_the_@cycle 20:20
%get_the_@updates 26:43 27:6
%get_this 2:51 20:4
%get_through 2:18
%get_your 11:17
%gets_@me 8:39
%gets_tagged 33:32
%gets_the 26:5
%getting_an 21:24
%getting_started 17:19
%give_<deadline> 16:48
%give_<request> 8:44
%give_<request>_the 8:19
%give_<unknown> 15:5 24:19 27:10
%give_@me 5:29 11:20 13:13 14:12 16:-23 18:8 25:-18 27:-76 28:16 31:-38 32:28 33:26
%give_@me_<unknown> 29:29 32:10
%give_@me_a 5:46 11:2 27:-3 29:-11 34:6
%give_@me_the 13:19 17:9 24:-31 28:18 32:2 33:59
%give_@we 16:30
%give_@we_a 24:8
%go_<?> 2:33 18:3
%go_<unknown> 1:39
%go_ahead 8:14
%go_by 6:34
%go_for 8:1
%go_in 2:45 7:6
%go_in_after 2:9
%go_out 23:7
%go_through 9:9
%go_to 25:21
%goes_out 6:-16 33:20
%going_on 5:29 12:4
%going_on_with 5:34
%going_to 15:10 18:7 32:2
%going_to_@toMove 15:13
%going_to_@toRule 9:8
%golive_date 20:22
%gone_<?> 6:14
%gone_by 6:32
%good_for 10:24 11:28 25:-34
%good_to 2:48 8:12
%good_to_go 2:5
%got_<deadline> 13:8
%got_<unknown> 13:16
%got_@exception 13:17 34:-9
%got__ 9:10
%got_a 2:8 11:20 17:-16 25:30 29:-23
%got_a_<unknown> 11:22
%got_the 5:5
%got_to 5:6
%got_until 32:19
%granted_<?> 9:40
%granted_an 22:4
%granted_an_@exception 22:4
%granted_until 8:23
%granting_<request> 7:3
%green_light 8:41
%had_<deadline> 6:53 12:-4
%had_a 0:14
%happen_in 33:2
%happens_after 18:3
%happens_if 7:5
%happens_if_@me 7:5
%happens_on 10:57 20:-21 33:-9
%happy_@weekday 25:39 32:-7
%hard_freeze 12:6
%has_<deadline> 12:5 15:16 33:12
%has_<deadline>_@be 6:3 15:19
%has_<request> 9:18
%has_<request>_@be 9:18
%has_<unknown> 6:20 7:10 8:-2 13:28
%has_<unknown>_for 13:32
%has_@be 8:30 25:13
%has_a 20:15
%has_anybody 9:5
%has_anyone 6:-4 9:32 15:26
%has_anything 13:28
%has_asked 13:28
%has_it 12:31
%has_not 6:8
%has_passed 6:10
%has_the 5:38 9:27 10:3 12:41 13:-78 20:12 25:-36 29:2 33:-69
%has_the_<deadline> 6:17 10:22 33:-18
%has_the_@change 5:20 9:1
%has_the_@cycle 2:7 20:23
%has_the_freeze 12:21
%has_to_@be 7:4 9:-14
%have_<deadline> 6:-31 12:18 15:-29 16:75 28:-38 33:37
%have_<deadline>_on 16:16
%have_<unknown> 0:16 8:2 15:18 22:-22 29:18 30:1
%have_<unknown>_to 15:19
%have_@change 6:30
%have_@me 2:3 8:32 17:1 23:22 25:-28
%have_@we 5:52 6:48 12:4 15:-41 25:-6 30:9 32:34
%have_@we_entered 5:26
%have_@we_got 32:33
%have_@we_had 6:25
%have_a 1:21 22:13 24:19 25:35 28:16 33:-45
%have_a_@updates 24:30
%have_an 3:10
%have_and 14:6
%have_for 20:5 33:-6
%have_got 5:1
%have_in 14:31
%have_left 28:-6 29:15
%have_never 17:27
%have_not 6:6 7:43 8:-1
%have_not_made 7:31
%have_ready 18:15
%have_something 32:20
%have_the 2:-22 4:8 12:37 26:19 27:25 28:30 32:-5
%have_the_<unknown> 12:39
%have_they 12:8
%have_to 4:-22 10:2 16:-26 17:-8 18:67 20:32 21:48 25:42 26:-9 28:-20 29:-99 33:47
%have_to_<unknown> 25:16
%have_to_@be 18:29 33:23
%have_to_@toMove 3:12 4:-9 15:20
%have_to_ask 21:7
%have_to_book 20:21
%have_to_do 10:26 18:-25
%have_to_wait 2:34
%have_until 22:31
%have_you 33:15
%have_you_got 33:16
%heads_up 24:39
%hear_about 27:41
%hear_about_<deadline> 27:31
%help_<unknown> 11:10
%help_@change 2:16
%help_@me 5:1 11:57 17:-44
%help_please 11:41
%help_with 17:24
%hit_<deadline> 10:43 33:-19
%hit_@me 24:25 33:-1
%hit_the 28:31 29:-19
%hold_for 32:20
%hold_off 7:31 8:-20 21:1
%hold_off_on 7:32 8:-20 21:2
%hold_the 15:17 22:16
%how_<unknown> 5:26 10:61 11:-21 29:-34
%how_<unknown>_@be 5:26 9:7 10:64 28:-3 29:-49
%how_<unknown>_@me 17:1
%how_@be 3:1 5:34 9:49 11:-13 14:7 15:-13 17:-65 20:-31 25:69 28:-56 29:-68 33:1
%how_@be_<cycle> 5:34
%how_@be_<deadline> 33:14
%how_@be_it 5:-19 25:45
%how_@be_the 5:-2 9:25 14:54
%how_@can 0:-21 2:4 11:7 15:10 17:45
%how_@can_@me 0:-21 2:5 7:4 11:5 15:14 17:39 30:-27
%how_@me 11:43 29:4 30:-24
%how_@me_@can 11:29 29:9 30:-23
%how_@toRule 28:33
%how_@toRule_@be 28:33
%how_do 11:43 15:16 17:16 21:-28 28:-53 29:27 30:5 34:11
%how_do_@me 0:22 11:27 15:18 21:-26 23:-41 26:11 29:25 34:14
%how_do_@we 0:-10 11:16
%how_do_you 29:38
%how_does 11:31 17:40 19:5 29:-58
%how_does_one 11:24 29:-21
%how_does_this 19:10
%how_early 11:-9 21:20 23:11
%how_far 5:12 20:-9 23:32 28:53 29:-37
%how_far_@be 5:46
%how_far_off 28:35
%how_late 33:39
%how_long 3:6 5:-34 11:-26 17:-15 19:17 20:25 28:65 29:12 33:-55
%how_long_@be 19:32 28:-7 29:7
%how_long_ago 28:46
%how_long_before 29:4
%how_long_does 10:32 29:-7
%how_long_have 28:5
%how_long_until 20:16
%how_many 10:-38 11:-87 12:-13 13:51 14:17 17:-43 19:37 20:-15 24:-13 25:-64 28:28 29:75 33:-52
%how_many_<unknown> 5:-6 28:41 29:24
%how_many_@change 29:39
%how_many_@dates 14:7
%how_many_@exception 9:-1 13:-9 19:20 21:15
%how_many_@unit 19:40 23:3 24:-4 28:20 29:4
%how_many_more 28:14
%how_many_of 13:17
%how_many_rcs 14:1 19:19
%how_many_votes 9:10
%how_much 28:59 29:36
%how_much_<unknown> 28:-3 29:21
%how_much_does 29:17
%how_much_longer 28:21
%how_much_time 28:29
%how_old 29:30
%how_old_@be 29:30
%how_soon 20:36 28:9 29:-13
%how_to 11:30 25:-5 28:-10 29:33 30:38
%how_to_<unknown> 11:10
%how_to_use 11:6
%how_would 3:16 10:15 11:13 21:-23
%how_would_@me 11:41 21:-12
%how_would_a 3:19
%how_would_you 5:1 10:16
%how_you 11:41
%if_<deadline> 15:26
%if_@me 2:34 17:-20 20:-8 21:41 22:-11 29:-5 30:49 33:11
%if_@me_@toRule 7:6
%if_@me_merge 21:3
%if_@me_mute 30:11
%if_@we 0:34 3:4 7:61 9:-16 15:37 33:-32
%if_@we_@toRule 7:30
%if_it 2:37 33:8
%if_it_@be 2:2 33:9
%if_the 15:38 21:45 22:-49 23:14 31:-3
%if_the_<unknown> 21:27 22:-23
%if_this 4:5 7:-15 8:11 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:13 23:-8 24:-3 25:-2 27:7 29:6 31:11 32:-1
%if_this_@be 4:5 7:-15 8:11 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
%if_you 28:12 33:3
%if_you_would 14:8
%in_<?> 2:-16 7:18 21:19
%in_<deadline> 5:-3 6:-42 12:107 27:49 33:-19
%in_<deadline>_<?> 12:47
%in_<number> 8:-24 25:38
%in_<request> 8:12
%in_<unknown> 1:-35 3:29 4:1 5:-5 8:10 9:-3 10:32 11:-28 12:-14 13:-3 16:-30 17:-36 18:4 19:43 20:-19 21:-12 22:-5 23:20 25:-58 27:-20 28:-26 29:112 31:19 33:1 34:-30
%in_<unknown>_<?> 5:-10 9:20 14:-4 19:20
%in_<unknown>_<number> 1:-9 9:-33 29:44 32:11
%in_<unknown>_@change 23:16
%in_<unknown>_@unit 28:24 29:26
%in_<unknown>_of 0:24 8:2 29:-8 34:-5
%in_<unknown>_time 33:56
%in_<version> 19:112 28:-19 33:-60
%in_<version>_<?> 19:48 29:2 33:-22
%in_@be 5:13 10:-13 28:-1 32:38
%in_@be_<number> 10:-13 32:39
%in_@change 5:25 31:22
%in_@me 7:19 11:38 12:-13 19:-23 25:7 27:7 29:-32 33:59
%in_@me_<unknown> 14:-25 25:14 26:26
%in_@me_notes 33:1
%in_@month 1:-16 2:-43 3:36 4:1 5:-22 14:4 20:47 33:65
%in_@month_or 6:-1 20:44 33:18
%in_@notify 11:21
%in_@place 25:17 27:27
%in_@toMove 16:-15 24:59
%in_@unit 28:73
%in_@we 30:5
%in__ 5:29
%in_a 1:69 2:24 10:10 24:-31 29:-52
%in_a_<unknown> 1:39 2:8 10:18
%in_a_@change 2:23
%in_after 13:18 22:41
%in_after_the 22:20
%in_an 21:23
%in_charge 34:60
%in_charge_of 34:38
%in_despite 13:10
%in_effect 12:55
%in_for 10:-1 27:13 34:11
%in_force 12:78
%in_force_<?> 12:16
%in_freeze 12:23
%in_how 28:76
%in_how_many 28:61
%in_it 31:40
%in_late 2:-9 13:13 22:26
%in_next 32:33
%in_now 2:7
%in_on 6:7 27:32
%in_one 2:7 5:6 14:32
%in_one_<unknown> 5:8
%in_or 9:21
%in_order 14:26
%in_past 6:-1 13:8 22:28
%in_past_the 22:28
%in_place 2:-7 12:49
%in_qa 24:9
%in_stone 15:7
%in_the 0:28 1:28 2:26 3:-55 5:-7 6:58 7:-54 11:-56 12:-6 13:46 14:-140 17:20 18:7 19:28 20:-47 21:-3 26:-48 27:10 28:-15 29:17 31:-20 32:35 33:-33 34:-52
%in_the_<unknown> 6:12 10:20 12:9 20:1 21:-31 29:31
%in_the_@change 2:34 17:16 18:30 21:-17 29:-5
%in_the_@cycle 17:19 18:-17 20:-24 29:40 32:1
%in_the_@exception 9:-7 13:34
%in_the_@schedule 18:16
%in_the_@toAdd 0:23 1:38 14:-50 18:20
%in_the_last 6:14 15:8
%in_the_loop 27:7
%in_the_meeting 16:10
%in_the_morning 24:6
%in_the_next 18:-36 32:56
%in_the_office 25:9
%in_the_past 6:4
%in_the_previous 19:29
%in_the_queue 9:34 13:14
%in_this 7:23 10:27 11:-17 14:-5 17:17 27:8 28:15 31:38
%in_this_@change 10:11
%in_this_@cycle 7:27 28:24
%in_this_@place 27:12 29:10 31:43 32:-3
%in_time 2:33 21:5 24:9 29:-8
%in_time_<?> 2:44
%in_two 33:25
%in_two_@unit 33:25
%in_what 5:22 11:20
%in_which 6:14 20:36 26:6 29:12
%in_which_@unit 20:38
%in_your 10:21
%informed_about 27:15
%instead_of 16:11
%into_<cycle> 2:16
%into_<unknown> 29:32
%into_<unknown>_<?> 29:7
%into_force 6:-5 12:7
%into_the 1:26 11:28 21:1
%into_the_@toAdd 1:27
%into_this 2:7
%into_this_@cycle 2:7
%it_<?> 2:10 6:9 9:38 10:39 14:15 17:-18
%it_<unknown> 9:-3 11:1 12:-24 19:33 20:-35 33:20
%it_<unknown>_to 7:4
%it_@be 2:-26 10:-20 15:53 16:39 17:6 21:2 22:64 25:52 29:-86 33:-8
%it_@be_<link> 22:5
%it_@be_<unknown> 2:-1 7:4 15:21 22:18
%it_@be_@me 17:42 25:-23
%it_@be_a 2:-7 21:43
%it_@be_freezing 25:24
%it_@be_not 23:1 25:25
%it_@be_out 20:28
%it_@be_possible 30:2
%it_@be_the 14:4 15:7 16:1 33:-1
%it_@cycle 5:36 20:-9
%it_@me 7:7 18:3 31:8
%it_@me_forgot 18:3 31:8
%it_@toAdd 2:43 26:6
%it_@toAdd_it 2:17
%it_@toAdd_sense 26:8
%it_a 10:2 31:38
%it_after 6:6
%it_for 7:22 20:12 21:29 22:-7 29:-1
%it_for_@me 21:34
%it_freeze 12:55 29:8
%it_go 2:15 8:-38 25:-6 29:48
%it_go_in 2:14
%it_granted 9:32
%it_has 8:12
%it_in 1:26 2:-6 5:-8 8:36 14:-10 21:3 25:-6 29:16
%it_in_<unknown> 29:28
%it_land 20:15
%it_off 31:19
%it_ok 17:15
%it_ok_to 2:1
%it_on 2:34 16:-1 24:11
%it_on_the 2:38
%it_out 31:17
%it_past 6:20
%it_possible 0:23 2:-19 3:24 30:13
%it_possible_to 0:23 2:-19 3:24 30:13
%it_ship 20:9
%it_still 20:29
%it_that 21:15
%it_to 34:11
%it_too 2:43
%it_too_late 2:43
%it_until 31:13
%it_up 1:4 4:15
%it_worth 21:6
%it_would 0:13
%it_would_@be 0:13
%join_the 10:17 33:4
%joined_the 17:13
%just_<unknown> 2:-12 6:6 11:4 12:4 18:-16 20:9 27:7 34:14
%just_<unknown>_<deadline> 12:4 16:17
%just_<unknown>_<unknown> 11:48
%just_<unknown>_@be 28:19
%just_<unknown>_@can 29:29
%just_<unknown>_@me 9:1
%just_<unknown>_@toAdd 27:23
%just_<unknown>_do 31:6
%just_<unknown>_how 5:14
%just_<unknown>_the 17:36 18:-11
%just_<unknown>_what 32:16 33:-11
%just_@toRemind 2:27
%just_joined 17:33
%just_joined_the 17:13
%just_the 14:59
%just_the_next 14:21
%keep_<deadline> 15:33 27:-14 31:4
%keep_<deadline>_where 15:33
%keep_@me 27:33 30:22
%keep_@we 27:19
%keep_asking 33:3
%keeps_asking 33:6
%kind_as 29:10
%kind_as_to 29:10
%kind_of 11:26
%kindly_@toAdd 29:5
%kindly_@toAdd_a 29:6
%know_<?> 17:34
%know_about 7:-25 9:24
%know_the 33:23
%know_when 20:10 27:17 33:25
%know_when_<deadline> 27:19
%know_when_the 20:25 33:2
%know_whenever 27:14
%know_whenever_a 27:9
%know_which 5:9
%last_<unknown> 19:-14 29:54
%last_@cycle 4:-24 6:-32 13:-21 14:-6 15:4 19:131 34:6
%last_@cycle_@toAdd 4:-12 19:31
%last_@toMove 15:-4 16:41
%last_@toMove_to 16:1
%last_@unit 6:27 9:29 15:18 16:-18 17:1 19:-35 21:27 22:-24 29:29
%last_@unit_<?> 9:16
%last_@unit_for 33:34
%last_@unit_to 33:34
%last_@weekday 6:56 19:-14
%last_date 16:19 19:-4 29:5
%last_time 6:-43 19:134 23:12 28:-17 33:-39 34:-5
%last_time_<?> 19:18
%late_<?> 2:10
%late_@change 2:-4 13:48 22:11 34:36
%late_@change_@be 2:-25 13:47
%late_for 2:55 6:38 10:-6 25:15
%late_for_<deadline> 2:16
%late_for__ 2:33
%late_for_the 6:56
%late_in 2:-25 17:8 33:33
%late_merge 22:9
%late_please 22:30
%late_to 2:23
%late_with 2:22
%later_than 16:7 19:26
%leave_it 7:58
%left_<deadline> 28:35
%left_before 28:27
%left_before_<deadline> 28:25
%left_for 2:6 28:29
%left_for_@change 28:9
%left_on 14:29 28:8
%left_on_the 14:29 28:8
%left_the 29:18 34:-11
%left_to 24:25
%left_to_<deadline> 24:29 28:-1
%less_<?> 5:-13 28:37
%less_than 28:20
%less_than_a 28:6
%let_<deadline> 16:26
%let_<request> 7:21 8:51
%let_<request>_in 7:24 8:23
%let_<unknown> 29:30
%let_@me 10:-5 13:3 14:12 22:19 24:27 27:47
%let_@me_know 24:1 27:17
%let_@me_see 14:15
%let_@we 4:39 7:18 21:11 22:-15 25:38 29:-31
%let_@we_@toStart 4:16
%let_@we_get 4:10
%let_@we_know 24:12
%let_@we_not 3:2 7:6 21:15 22:-19
%let_in 13:34 22:12
%let_in_late 13:13
%let_it 25:-23 29:52
%let_it_in 8:45
%let_the 24:28
%like_<unknown> 4:7 28:14
%like_@me_@be 10:1
%like_a 10:1 17:9 26:10
%like_an 13:15 14:-2
%like_to 2:1 17:23 20:11 21:-11 22:10 27:21 30:-23
%like_to_@be 27:30
%like_to_@toMove 2:10
%like_to_ask 22:6
%like_to_know 20:25
%link_<?> 14:17
%link_<link> 22:23
%link_for 14:-36 26:61
%link_to 14:26 17:3 29:-2
%link_to_the 14:26 17:3 29:-2
%list_<?> 26:54 29:-10
%list_<deadline> 14:21
%list_<unknown> 11:4 29:5 31:-21
%list_@me 23:31 30:37 31:-40
%list__ 13:5
%list_all 13:-40 29:46
%list_every 14:30
%list_every_milestone 14:1
%list_everything 11:10
%list_for 27:21
%list_of 10:28 13:9 14:40 29:-8
%list_of_@dates 14:25
%list_of_the 14:5
%list_the 14:-48 19:9 34:32
%live_@change 9:17
%locked_<?> 12:33
%locked_at 12:11
%log_@change 10:61
%long_@be 19:32 28:-7 29:7
%long_@be_<version> 19:20 28:-22
%long_ago 28:46
%long_ago_@be 28:46
%long_before 29:4
%long_does 10:32 29:-7
%long_have 28:5
%long_until 20:16
%long_until_<deadline> 28:1
%long_until_the 29:4
%longer_@be 33:32
%longer_until 28:16
%look_at 7:8
%look_like 3:7 14:39 19:14
%look_up 18:1 33:43
%look_up_the 18:2 33:11
%looked_at 9:55
%looking_for 5:18 14:-1 29:3
%looking_for_the 5:18 14:-1 29:3
%love_to 17:13 27:8
%love_to_help 17:6
%made_the 28:3
%made_up 7:31
%many_<unknown> 5:-6 28:41 29:23
%many_@change 29:38
%many_@change_@be 29:10
%many_@dates 10:6
%many_@exception 9:-1 13:-9 19:20 21:15
%many_@exception_@be 19:20
%many_@unit 19:40 23:3 24:-4 28:20 29:4
%many_@unit_before 19:7 23:14 28:-21
%many_@unit_between 19:3
%many_@unit_do 28:29
%many_@unit_of 29:9
%many_@unit_until 28:-22 29:33
%many_more 28:14
%many_of 13:17
%many_rcs 14:1 19:19
%many_rcs_did 19:9
%many_votes 9:10
%mark_<request> 8:9
%mark_@month 1:31
%mark_@month_<number> 1:31
%mark_it 8:22
%maybe_@we 30:15
%maybe_@we_should 30:15
%mean_by 10:24
%mean_by_<quoted> 10:4
%meaning_of 10:7 29:28
%meaning_of_<quoted> 10:36
%meet_you 25:27
%meeting_<?> 29:20
%merge_@change 29:29
%merge_@me 29:22
%merge_@me_@change 29:4
%merge_a 2:11
%merge_a_@change 2:8
%merge_it 2:22
%merge_window 10:28 20:-1 29:-45 33:26
%merged_in 21:9
%merging_@change 12:1
%merging_a 2:17
%milestone_<deadline> 1:19
%milestone_@be 5:-18 18:34
%minus_<number> 24:24 25:13
%minus_what 10:-10 28:53
%miss_<deadline> 6:7 24:10
%miss_the 2:52
%miss_the_<deadline> 6:21
%missed_<deadline> 2:-19 21:20
%missed_the 2:17
%missed_the_<unknown> 2:24
%moment_of 33:15
%more_<unknown> 21:8 25:-2 29:6
%more_@change 1:-2 6:17 8:-14 16:-33 18:-12 20:11 22:-37 23:16 25:6 28:-3 29:25
%more_@change_<deadline> 10:3
%more_@change_<unknown> 1:-7 2:-31 9:1 14:29 17:25 31:19
%more_@change_@be 6:7 9:24 26:15
%more_@change_@can 11:-7 23:19
%more_@change_how 13:17
%more_@change_what 11:3 14:-10 29:32
%more_@change_when 20:15 33:8
%more_@change_who 34:2
%more_@unit 16:55 22:44 24:-13 33:-10
%more_@unit_for 16:49 22:4 33:-3
%more_@updates 27:4
%more_for 22:50
%more_information 8:33
%more_than 28:46
%more_than_a 28:13
%more_time 15:7 22:41
%morning_of 24:75
%morning_of_<deadline> 24:25
%morning_of_the 24:42
%moved_<deadline> 6:29 15:-11 19:-1 34:41
%moved_the 15:33 34:-2
%moved_the_<deadline> 15:26 34:-2
%moved_to 5:23 15:-37 16:26
%moving_<deadline> 15:65 16:-7 25:5
%moving_<deadline>_to 15:3
%much_<unknown> 25:16 28:-6
%much_does 29:17
%much_longer 28:21
%much_time 28:29
%must_@be 3:13 16:12 28:-6 32:35
%must_@be_a 3:15 16:14
%must_@me 17:27
%must_not 18:13 24:3
%mute_<deadline> 31:12
%mute_@you 31:8
%mute_until 31:13
%mute_you 30:30
%need_<deadline> 22:25
%need_<unknown> 25:9
%need__ 31:5
%need_a 1:30 2:-26 4:8 8:-7 21:21 22:2 24:27 25:-14 34:34
%need_a_@change 21:3
%need_a_@toAdd 4:18
%need_a_@updates 24:24
%need_an 1:2 2:48 9:12 13:-8 21:1 22:-15
%need_an_<deadline> 21:19
%need_an_@exception 2:68 22:-2
%need_for 3:14 34:13
%need_it 8:16 20:37 31:-30
%need_more 22:28
%need_one 21:2
%need_the 22:-13 31:8 33:36
%need_the_<deadline> 31:13
%need_to 11:-14 13:35 17:24 18:18 22:-16 23:63 24:-17 27:-9 31:-2
%need_to_<unknown> 21:7
%need_to_@toRemind 23:30
%need_to_know 17:29
%needed_<?> 0:31 33:-11
%needed_for 21:23
%needed_to 11:16
%needs_a 13:17
%needs_to 20:9
%needs_until 22:14
%never_<unknown> 7:1
%never_did 17:17
%never_done 17:29
%never_mind 25:29
%newbie_question 17:1
%next_<?> 18:34 29:42
%next_<deadline> 20:47
%next_<number> 28:6 32:22
%next_<number>_@dates 18:25
%next_<number>_@unit 18:-37 28:6 32:56
%next_<unknown> 18:6 20:-56 29:46 33:-15
%next_<unknown>_<?> 18:2
%next_<unknown>_@unit 32:21
%next_@change 18:64
%next_@cycle 1:-14 2:33 3:26 4:74 5:25 8:47 14:-46 15:-2 18:-85 22:-7 29:-67 33:19 34:-20
%next_@cycle_<?> 3:39 4:-8 7:19 20:-23
%next_@cycle_before 3:20
%next_@cycle_please 3:-12 8:10
%next_@unit 2:4 4:-29 16:2 18:-75 24:25 25:31 28:-41 32:19 33:44
%next_@unit_<?> 33:14
%next_@unit_for 32:19
%next_@weekday 1:44 16:25 18:-37 24:3 33:-8
%next_checkpoint 18:25
%next_date 14:-12 18:62
%next_deadline 18:39
%next_for 18:13
%next_freeze 18:53 29:-28
%next_milestone 18:45 33:-12
%next_on 18:31
%next_on_the 18:31
%next_one 4:11 14:27
%next_time 0:14 3:8
%next_two_@unit 14:17
%nice_to 24:4
%no_<?> 6:6 12:-30 33:17
%no_<deadline> 0:28 31:38
%no_<unknown> 8:-4 25:21
%no_<unknown>_more 31:14
%no_@change 8:26 28:7
%no_@change_<unknown> 8:20
%no_@exception 21:31
%no_@toStart 0:42
%no_@updates 25:-19 31:74
%no_clue 17:1
%no_for 8:31
%no_for_<request> 8:31
%no_freeze 12:45
%no_from 8:9
%no_from_@me 8:9
%no_go 2:15 7:3
%no_longer 8:25 16:6 33:24
%no_longer_@be 33:32
%no_more 31:52
%no_more_@updates 31:4
%no_need 23:53
%no_need_to 23:53
%no_on 7:18
%no_on_<request> 7:19
%no_to 8:24 9:30 34:-5
%no_to_<request> 8:8 9:39 34:-4
%nobody_@toRule 7:45 8:-9 29:-4
%nope_on 4:-4 8:46
%not_<?> 2:27 9:14 12:-15
%not_<deadline> 33:23
%not_<unknown> 7:21 15:6
%not_@be 10:33 15:-2 22:1 31:13
%not_@change 7:-6 8:42 29:7
%not_@toAdd 0:51 2:-15 3:26 22:50
%not_@toAdd_<deadline> 22:6
%not_@toAdd_<version> 3:23
%not_@toAdd_the 0:21
%not_@toMove 15:44 16:-19
%not_@toMove_<deadline> 15:19
%not_@toMove_the 15:11
%not_@toPost 31:61
%not_@toRemind 24:-43 31:56
%not_@toRemind_@me 24:-41 31:57
%not_@toRule 7:74 8:-58
%not_@toRule_<request> 7:50 8:-30
%not_@toStart 3:60 4:-15
%not_@toStart_the 3:16 4:-5
%not_@toStop 30:69 31:-66
%not_a 25:26
%not_a_@change 25:26
%not_finish 22:17
%not_get 8:14 10:2 30:28
%not_it 16:-26 20:11 33:31
%not_just 14:53 18:-18
%not_just_the 14:53 18:-42
%not_let 24:58
%not_made 7:31
%not_made_up 7:31
%not_miss 18:14 24:10
%not_need 8:19 30:-27 31:35
%not_need_the 31:9
%not_ready 21:20
%not_sure 7:20 34:11
%not_the 14:-13 16:12 20:5 27:4 33:4
%not_the_<number> 16:15
%not_to 21:17 22:-18
%not_touch 15:26
%not_understand 10:19 11:5
%not_understand_the 10:28
%not_unsubscribe 30:41 31:-21
%not_want 31:14
%not_you 25:31
%notes_@be 2:24
%nothing_@be 12:17 15:7
%now_<?> 2:15 5:8 6:-2 12:3 17:10 28:29
%now_a 5:9
%now_and 28:40
%now_and_<deadline> 28:7
%now_and_the 28:5
%now_on 16:22 27:43 31:15 33:-7
%now_or 2:33
%now_until 14:25
%number_<number> 7:46 8:47 9:51 29:-46
%number_of 13:24 28:57
%number_of_@unit 28:57
%of_<cycle> 14:34
%of_<deadline> 0:-13 1:8 5:-14 6:2 10:29 12:-56 14:-9 16:-3 18:4 19:-35 20:-45 23:22 24:19 27:-68 28:-21 31:4 33:42 34:46
%of_<deadline>_<?> 23:11 29:46 33:-19
%of_<deadline>_@be 33:-11
%of_<deadline>_@me 34:18
%of_<deadline>_and 16:1
%of_<deadline>_for 31:22
%of_<deadline>_please 10:29 16:-18 33:31
%of_<quoted> 10:48 29:-1
%of_<request> 9:63
%of_<unknown> 2:34 5:14 9:-41 14:-12 19:17 20:-54 22:53 24:-25 25:15 28:21 29:27 33:-22
%of_<unknown>_@be 29:30
%of_<version> 4:-34 5:35 10:-22 14:-19 19:84 20:54 22:-25 29:20 33:-10
%of_<version>_<?> 14:-9 19:-24 20:40 29:33
%of_@change 23:22 29:-5 34:54
%of_@cycle 29:21
%of_@dates 14:6 18:45
%of_@exception 8:-10 9:17
%of_@me 10:-31 17:38 18:10
%of_@month 4:75 6:19 14:-14 16:3 19:-8 20:26 29:4 32:35
%of_@month_<?> 6:27
%of_@month_<number> 1:-5
%of_@today 12:30
%of_@unit 6:20 19:-5 24:-10 28:47 31:-4
%of_@we 10:26 14:-29 18:8 26:1 30:12
%of__ 0:18 30:13
%of_a 0:22 10:30 29:-2 34:-10
%of_an 21:16
%of_date 27:22
%of_every 13:16 14:-3
%of_getting 10:-1 21:45
%of_it 10:10 14:32 24:11
%of_luck 2:16
%of_that 29:12
%of_the 3:-16 4:-67 5:61 6:-40 9:38 11:-6 12:21 13:-13 16:-13 17:6 18:-17 19:28 20:18 25:-41 27:-15 28:-36 29:-1 30:-22 31:55 33:24 34:20
%of_the_<deadline> 6:-29 10:20 19:-23 20:34 28:-10 33:10
%of_the_<unknown> 6:3 8:11 9:27 20:14 22:2
%of_the_<version> 20:29
%of_the_@change 29:7
%of_the_@cycle 4:-11 5:68 14:40 17:2 20:-76 21:13 24:21 29:-4 34:1
%of_the_@dates 12:22
%of_the_@exception 9:19 13:1
%of_the_@unit 32:25 33:9
%of_the_@updates 31:45
%of_the_date 33:16
%of_the_land 5:37 17:10 29:-21
%of_the_previous 19:30
%of_them 13:15 14:28
%of_this 10:-18 13:20 14:67 34:-2
%of_this_@cycle 5:3 14:73
%of_this_@unit 32:4
%of_what 14:17
%of_you 29:-27 34:21
%off_<?> 2:-22 6:-16 9:5 12:17 29:44 33:-12
%off_<version> 3:13 4:31
%off_@be 28:28
%off_on 7:29 8:11 9:-4 25:-25 29:33
%off_on_<request> 7:16
%off_the 3:3 20:-6 29:-45 30:14 31:67 34:25
%off_the_<unknown> 8:3 29:-5 34:20
%off_the_@updates 30:23
%off_the_list 31:24
%ok_<?> 2:10
%ok_so 2:-28 9:-10 10:5 16:9 18:-16 25:-22 29:33 32:14 33:6
%ok_so_<deadline> 33:12
%ok_so_@be 7:8 10:5
%ok_to 2:15
%old_@be 29:30
%old_@change 1:10 22:13
%old_@cycle 19:51
%on_<?> 2:-11 6:-62 9:5 10:-8 12:21 27:15 29:-29 30:24 33:94
%on_<deadline> 1:-9 10:67 11:2 12:-11 20:-24 28:12 31:28
%on_<deadline>_@unit 10:47 20:-23
%on_<deadline>_for 33:22
%on_<number> 4:14 7:15 8:53 25:-18 29:-34 33:8
%on_<number>_<number> 33:13
%on_<number>_@month 1:2 4:9 16:9
%on_<request> 2:-27 4:-10 5:-19 7:73 8:69 9:72 11:-8 25:-41 29:-25 31:-13 34:-24
%on_<request>_<?> 5:-2 9:63
%on_<request>_please 7:30 8:-20
%on_<unknown> 8:5 9:-38 10:3 18:35 22:9 29:50 34:35
%on_<unknown>_<?> 9:-34 34:33
%on_<unknown>_@be 10:9
%on_<unknown>_of 8:14 22:1
%on_<version> 4:17 20:24 29:-7
%on_@change 2:-11 5:8 12:22
%on_@cycle 20:-29 25:16 34:27
%on_@cycle_@unit 20:-25 25:20 34:3
%on_@exception 8:23 9:-4
%on_@exception_<number> 8:24
%on_@me 9:10 18:10 33:-6
%on_@me_<unknown> 18:5 33:-11
%on_@month 1:29 4:12 16:23 20:32 33:-11
%on_@month_<number> 1:29 4:12 16:23 20:32 33:-10
%on_@toAdd 5:4 6:12
%on_@toStart 12:2
%on_@today 32:32
%on_@updates 27:31 31:-16
%on_@we 12:-28 18:36 33:25
%on_@weekday 1:20 2:67 7:-28 8:-27 12:-64 16:17 22:-36 24:75 25:-17 27:-16 29:4 31:-17 32:46 33:18
%on_@weekday_about 24:2
%on_@weekday_and 9:9 16:12
%on_@weekday_instead 16:8
%on_@weekday_please 7:-3 24:4 29:47
%on_@weekday_the 2:19
%on__ 24:12 27:-3
%on_a 14:4 33:47
%on_a_@weekday 33:49
%on_for 32:27
%on_hold 8:32 31:15
%on_holiday 31:15
%on_or 5:11 12:18 33:-21
%on_please 27:6
%on_the 1:44 2:-2 3:13 4:-21 5:4 6:25 8:-37 9:17 10:-8 11:-18 12:-31 13:-29 14:-5 16:13 17:-4 18:38 20:-11 24:45 25:4 26:15 28:4 29:8 30:-20 31:-16 32:32 33:-3
%on_the_<deadline> 8:13 9:33 10:-41 13:-12 26:13 28:25
%on_the_<number> 1:65 2:2 5:-25 8:-21 9:-59 12:-49 16:27 18:-58 24:41 27:-31 28:-28 29:-107 32:54 33:62
%on_the_<unknown> 0:2 5:-75 7:31 10:-28 18:36 25:-3 29:86 33:-62
%on_the_@change 29:6
%on_the_@cycle 5:30 14:-37 18:55 20:-7 25:49 27:-29
%on_the_@device 5:1 6:11 7:-11 12:4 13:12 17:-8 18:3 19:3 24:-7 27:3 28:3 29:-7
%on_the_@exception 9:21 13:-26 24:17
%on_the_@schedule 1:27 32:5
%on_the_@toStart 9:10
%on_the_@unit 1:-4 10:44 16:1 24:-9 32:11 33:-21
%on_the_@updates 27:33
%on_the_list 26:29 27:30 29:-11
%on_the_morning 24:46
%on_the_next 4:3 34:-3
%on_the_same 16:12 19:3
%on_track 5:14 20:6
%on_vacation 29:30
%on_what 9:7 10:-14 19:19 20:32 33:39
%on_what_<unknown> 9:13
%on_what_@unit 20:1
%on_what_date 20:7
%on_which 20:13 28:9 33:16
%on_which_date 28:15
%on_with 5:34
%on_yet 12:8
%once_@we 2:2
%one_<?> 0:6 2:23 18:-27 29:-20 33:12
%one_<unknown> 0:1 5:15
%one_@be 3:2 18:19
%one_@toAdd 11:15
%one_@toRule 7:8 9:25
%one_@unit 1:51 5:-23 6:-18 15:-1 16:72 20:-28 24:61 28:53 33:-104
%one_@unit_after 1:46
%one_@unit_ahead 24:7
%one_@unit_before 20:-14 24:31 28:10
%one_@unit_later 16:39
%one_before 19:1
%one_deadline 26:34
%one_from 14:-1 19:5
%one_go 14:11
%one_more 0:22 1:-1 2:22 5:-2 6:14 8:-16 18:-15 20:8 22:-16 23:15 25:3 28:-11 29:17 31:-9
%one_more_@change 1:-2 6:17 8:-14 16:-33 18:-12 20:11 22:-36 23:16 25:6 28:-3 29:25 31:-7
%one_more_@unit 16:22
%one_please 18:2
%one_word 5:-2 9:-11 29:48
%only_@change 2:38
%only_@dates 31:39
%only_@toMove 2:4
%only_gets 2:9
%only_if 7:4
%only_the 14:26 18:16
%only_three 24:23
%only_three_@unit 24:23
%only_until 8:33 22:-1
%or_<deadline> 10:-33 18:99 33:-41
%or_<deadline>_<?> 10:-1 18:50
%or_<number> 33:45
%or_<unknown> 2:-13 5:-8 21:4 28:18 29:11
%or_<unknown>_<?> 21:11
%or_@be 5:25 6:9 10:-1 28:7 32:2
%or_@be_@me 33:24
%or_@be_@we 5:23 12:-14
%or_@be_that 5:11
%or_@can 6:-5 12:61
%or_@can_@we 12:29
%or_@change 5:17 10:15 18:11 33:-53
%or_@me 6:10
%or_@month 33:28
%or_@toPost 5:50 12:-4
%or_@toPost_<deadline> 5:25
%or_@toStart 12:22
%or_@toStop 33:9
%or_@toStop_of 33:9
%or_a 5:1 25:9
%or_after 2:-24 5:36 6:-42 18:-42 20:24 33:71
%or_after_the 20:18 33:36
%or_already 5:10 6:-33 12:37
%or_did 5:-1 6:9 12:7
%or_did_it 6:10
%or_do 2:-15 6:11 12:12 15:6 21:33 29:-1
%or_do_@me 21:34
%or_do_@we 6:13 15:6
%or_fixing 2:-5 5:27
%or_in 5:6
%or_less 5:-13 28:34
%or_nah 28:7
%or_no 2:52
%or_not 2:33 6:61 7:-6 8:-19 9:50 12:-27
%or_not_<?> 2:28 9:15
%or_q 20:29
%or_q_<number> 20:29
%or_still 5:10 6:25
%or_testing 5:12
%or_the 5:6 18:4 33:5
%or_the_<number> 33:17
%or_two 5:-3 9:13 12:-13 29:40
%or_two_<?> 5:-3 9:13 12:-13 29:40
%or_what 5:33 32:-11
%out_<?> 2:24 9:27 30:24 33:-27
%out_a 4:23
%out_already 6:9
%out_before 20:35
%out_for 18:33
%out_of 2:2 5:-7 30:8 31:26
%out_of_<unknown> 29:2
%out_of_luck 2:16
%out_of_the 20:6 31:21
%out_on 6:-21 33:22
%out_the 14:27 19:19 20:-18
%out_to 16:3
%out_when 19:-6 20:43
%out_yet 6:28
%over_<?> 6:45
%over_as 17:19
%over_the 15:8
%owns_the 34:12
%owns_the_<deadline> 34:12
%page_with 14:11
%part_of 2:33 5:13 17:7 33:16
%part_of_the 5:14 17:14
%pass_for 22:31
%passed_<?> 6:3
%past_<deadline> 1:26 6:9 13:6 16:-19 22:19
%past_<deadline>_<?> 13:8
%past_the 22:27
%pending_@exception 8:15 13:-5
%permitted_to 2:11
%phase_<?> 17:22
%phase_@be 5:10
%pizza_for 29:59
%pizza_for_the 29:53
%place_<?> 12:8
%planned_<?> 32:12
%planned_date 20:25 33:-18
%planned_for 14:-25 20:33 32:6 33:44
%planning_<version> 3:16 5:-2
%planning_for 4:21
%planning_of 14:19
%please_<?> 4:2 9:2 18:22 19:-22 28:13 29:7 32:-9 33:-35
%please_<unknown> 1:13 8:22 16:28 27:29 29:-44 31:28
%please_<unknown>_<unknown> 1:17 27:26
%please_@be 13:6
%please_@can 8:13
%please_@can_you 8:13
%please_@change 16:16
%please_@me 13:5 31:8 33:18
%please_@toAdd 1:46 2:-18 22:69 27:43 29:-54 33:-26
%please_@toAdd_@me 27:40
%please_@toAdd_a 1:5
%please_@toAdd_it 22:5
%please_@toMove 15:-39 16:104 33:-22
%please_@toMove_<deadline> 16:54
%please_@toMove_it 16:14
%please_@toMove_the 16:30 22:6
%please_@toPost 29:11
%please_@toPost_@me 29:14
%please_@toRemind 24:9
%please_@toRemind_@me 9:1 24:-6
%please_@toRemind_the 24:21
%please_@toRule 7:-79 8:53 9:-12 22:9 24:2 29:43
%please_@toRule_@me 29:45
%please_@toRule_@we 22:28
%please_@toRule_the 8:23 24:10
%please_@toStart 4:48 22:5
%please_@toStart_the 4:27
%please_@toStop 27:-29 31:60
%please_@unit 33:3
%please_@we 20:11
%please__ 1:16
%please_all 27:14
%please_all_@dates 27:14
%please_allow 22:34
%please_do 15:6
%please_do_not 15:33
%please_enter 1:13
%please_enter_a 1:7
%please_explain 11:12
%please_file 22:7
%please_give 22:29
%please_have 24:6
%please_have_a 24:6
%please_keep 15:26
%please_let 22:23
%please_many 8:-8 9:25
%please_no 31:7
%please_no_<unknown> 31:7
%please_please 5:21 10:1
%please_sorry 9:16
%please_sorry_for 9:16
%please_subscribe 27:24
%please_to 16:16 25:10 31:14
%please_which 12:3
%po_files 29:16
%point_<?> 2:10 7:1
%point_of 10:72 33:-33
%point_of_<deadline> 10:15
%point_of_the 10:30 33:-6
%possible_<?> 2:46
%possible_for 13:-15 21:23
%possible_to 0:5 2:-25 3:21 30:33
%posted_on 6:32 27:7 33:-5
%posted_on_the 6:32
%postponed_until 15:5
%pre_or 5:50 12:-4
%pre_or_@toPost 5:50 12:-4
%previous_@cycle 19:68 20:-28 29:12 34:-6
%previous_@cycle_<?> 29:16
%print_the 14:12
%prior_to 24:35
%prior_to_the 24:16
%procedure_for 10:-20 11:21 21:10
%process_<?> 9:-1 21:37
%proposal_<?> 6:30 33:-23
%propose_a 2:-5 33:17
%propose_a_@change 2:-8 33:17
%published_<?> 19:4
%q_<number> 20:37 29:1
%q_<number>_<?> 20:30 29:3
%q_<number>_or 20:29
%qa_<unknown> 5:-4 17:11
%qa_@person 34:4
%qa_@we 30:16 34:-5
%qa_has 7:23 8:-10
%question_<deadline> 21:4 33:25
%question_<unknown> 5:17 9:2 10:10 20:10 25:-50
%question_@be 6:16 12:23 20:12 26:2 33:-54
%question_@be_<deadline> 6:14
%question_@me 34:3
%question_@toMove 31:9
%question_@we 33:8
%question_how 5:3 11:-10 25:6
%question_how_do 29:20
%question_please 1:9
%question_the 33:21
%question_what 5:-26 14:9 33:5
%question_what_@be 14:11 29:2
%question_when 29:5
%question_which 32:8
%queue_<?> 2:-1 9:22
%quick_<unknown> 5:24
%quick_question 6:6 8:-2 9:-3 11:-27 12:2 14:5 18:11 20:6 21:-4 22:-9 25:2 28:7 33:2
%quick_question_<deadline> 21:4 33:25
%quick_question_<unknown> 5:17 9:2 20:10 25:-30
%quick_question_@be 6:16 12:25 20:12 26:3 33:-52
%quick_question_@me 34:3
%quick_question_@toMove 31:9
%quick_question_@we 33:8
%quick_question_how 5:4 11:-9 25:6
%quick_question_please 1:9
%quick_question_what 5:-26 14:9 33:5
%quick_question_when 29:5
%quick_question_which 32:8
%quota_@change 8:4 22:1
%raise_a 22:3
%rather_not 30:14
%rather_than 23:16
%rc_<?> 10:45
%rc_<unknown> 5:18 29:31
%rc_and 10:29
%rcs_did 19:9
%read_first 17:43 18:-31
%ready_for 18:64
%ready_on 1:22
%reason_for 10:30
%receive_the 26:1 27:38
%receive_the_@updates 26:13 27:3
%receive_the_weekly 27:4
%relbot_<?> 11:61
%remaining_<deadline> 28:2
%remaining_@dates 14:18 28:-7
%remaining_@unit 28:15
%remaining_time 28:52
%remaining_time_for 28:21
%remains_until 14:25 28:-3
%request_<?> 21:11
%request_<number> 7:21 8:69 9:63 21:-27 22:-22 29:-38
%request_<number>_<?> 9:8
%request_<request> 8:9 9:4 22:-30
%request_@be 17:12
%request_@exception 22:20
%request_a 29:24
%request_an 11:45 22:-14
%request_an_@exception 11:45 22:-29
%request_for 21:-16 22:38
%request_from 9:36 22:1
%request_that 13:11
%requests_<?> 13:51
%requests_@be 13:19
%responsible_for 34:20
%rest_of 14:23 31:3 32:20
%rest_of_the 14:24 31:8
%restart_the 29:38
%restart_the_<unknown> 29:14
%right_<?> 6:39 33:43
%right_now 2:-2 5:28 12:42 29:12
%right_now_<?> 29:17
%run_on 29:16
%run_the 1:3 19:-16 29:45
%safe_to 20:15
%said_no 9:26 34:-4
%said_no_to 9:26 34:-4
%same_<unknown> 4:21
%same_@change 10:65
%same_@unit 10:-4 16:22 33:11
%same_@unit_as 10:-2 16:8 33:13
%say_<quoted> 11:-20 29:26
%say_that 0:7 2:-12 12:6
%says_<deadline> 6:27 29:-20 33:32
%says_<deadline>_@be 33:34
%scheduled_for 32:18
%security_<unknown> 1:14
%security_@change 8:4 16:21
%security_@change_@be 16:24
%see_all 13:16
%see_the 11:15 14:7 19:31
%see_the_@toAdd 11:22 14:-3
%see_you 25:32
%sending_@me 31:13
%sense_to 11:9 26:7
%separate_deadline 0:11
%separate_deadline_for 0:11
%shall_<unknown> 15:8
%ship_<?> 28:2
%ship_date 4:14 15:2
%ship_in 20:4
%ship_it 8:7
%should_<request> 7:48
%should_@be 15:1 16:13 18:33 33:-30
%should_@be_a 15:12 16:-8
%should_@be_at 16:12 18:13
%should_@me 2:44 6:25 7:-39 10:-4 11:7 15:-29 17:11 21:26 23:-1 33:6 34:45
%should_@me_<unknown> 11:17
%should_@me_@toRemind 34:12
%should_@me_write 6:31
%should_@we 2:-5 3:21 15:31 18:7
%should_@we_@be 5:5 18:8
%should_@we_@toMove 15:24
%should_@we_@toStart 3:21
%should_a 14:25 17:3
%should_know 5:4 32:25
%should_know_about 5:9
%should_not 31:1
%should_not_@be 31:1
%should_probably 23:5 30:8
%should_the 15:5 18:29
%should_there 0:20
%should_there_@be 0:20
%show_@me 9:4 11:17 13:22 19:28
%show_@me_all 13:33 14:-4
%show_@me_some 11:5
%show_@me_the 19:5
%show_the 13:33 18:10 23:8 29:-14
%show_what 14:29
%sign_@me 26:24 27:10
%sign_@me_up 26:24 27:21
%sign_off 7:12 8:27 21:-10 34:1
%sign_off_on 8:16
%sign_up 11:9 33:22
%signs_off 29:-1 34:42
%signs_off_the 34:31
%slipping_<deadline> 15:36
%sneak_<unknown> 11:35
%sneak_in 2:14
%so_<?> 33:28
%so_<deadline> 6:44 10:-10 12:-15 33:10
%so_<deadline>_@be 6:5
%so_@be 10:2 12:10 29:-8
%so_@be_it 2:27
%so_@me 33:15
%so_@toMove 16:17
%so_@we 22:1 33:45
%so_far 13:72
%so_kind 29:9
%so_kind_as 29:10
%so_please 31:11
%so_that 24:19
%so_what 18:25
%so_what_@be 18:16
%so_when 33:6
%so_which 20:5 33:-25
%some_<unknown> 2:22 22:26 25:-9 29:17
%some_@unit 0:10
%some_example 11:15
%some_point 23:5 26:9
%someone_<unknown> 10:14 17:5
%someone_said 7:5
%something_<unknown> 17:3
%something_due 18:41
%something_on 32:32
%soon_<?> 18:46 32:-12
%sooner_<deadline> 18:12
%sooner_<deadline>_or 18:12
%sorry_for 1:-9 5:3 6:7 7:1 8:-8 12:14 13:8 14:3 15:16 16:2 17:27 19:24 22:-27 27:-15 31:-18 33:-3
%sorry_for_asking 2:2 8:-7 12:3 17:5 19:3 21:-27 24:3 29:8 32:7
%sorry_for_the 7:10 9:3 11:4 12:6 13:9 14:6 15:7 16:1 17:14 18:3 19:5 21:8 22:-9 26:-6 27:-7 30:-6 31:-32 32:-2
%sorry_if 4:5 7:-15 8:11 10:12 13:-4 14:3 15:-18 17:-1 18:4 19:-12 20:11 22:13 23:-8 24:-3 25:-3 27:7 29:6 31:11 32:-2
%sorry_if_this 4:5 7:-15 8:11 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:13 23:-8 24:-3 25:-2 27:7 29:6 31:11 32:-1
%squeeze_in 1:6
%stable_<version> 2:-6 5:33 12:45
%stable_@change 1:17
%stable_@change_@be 5:8
%stable_branches 5:2 10:54 12:-13 34:5
%stage_<?> 5:4
%stage_@be 17:20
%stage_of 5:16
%stand_for 10:52
%stand_for_<?> 10:6
%stands_for 10:50
%state_of 5:51 9:14 29:-1
%state_of_<unknown> 5:18
%status_<request> 9:29
%status_of 5:57 9:8
%status_of_the 5:12
%step_<?> 17:31 18:-12
%still_<unknown> 2:27 7:-38 9:36 29:-25 33:15
%still_<unknown>_<?> 9:1 33:26
%still_<unknown>_for 30:4
%still_<unknown>_or 12:7
%still_@be 2:34
%still_@toMove 12:17
%still_@toStart 2:-26 12:36 13:11
%still__ 2:21
%still___<unknown> 2:13
%still_a 12:8
%still_accepted 2:22 12:-5
%still_ahead 6:29 14:47
%still_ahead_of 14:11
%still_get 20:-3 21:35 25:25
%still_go 2:-8 12:15
%still_go_in 2:-7 12:15
%still_going 5:4
%still_going_on 5:5
%still_have 2:-5 28:51
%still_in 9:24
%still_in_<unknown> 9:29
%still_need 9:22 30:15 31:-7
%still_on 20:11 26:13
%still_possible 2:16
%still_propose 12:2
%still_supported 29:39
%still_take 2:15
%still_taking 2:7
%still_the 2:-37 20:41
%still_time 6:20
%still_to 6:51 14:12
%still_to_come 6:51 14:12
%still_undecided 7:6 13:3
%still_undecided_<?> 9:7
%still_waiting 9:20
%sub_@me 27:6
%submit_an 22:7
%subscribe_<unknown> 27:32
%subscribe_<unknown>_to 27:11
%subscribe_@me 29:29
%subscribe_@me_to 27:-24 29:44
%subscribe_a 11:59 26:-41
%subscribe_a_@place 11:59 26:-41
%subscribe_dev 27:17
%subscribe_this 26:-4 27:45
%subscribe_this_@place 26:-2 27:40
%subscribe_to 11:-21 26:22 27:-39 29:60
%subscribed_to 26:34
%summit_on 20:5
%support_<unknown> 29:28
%suppose_the 2:10
%supposed_to 5:23 10:24 29:-10 33:18
%supposed_to_@be 5:24 10:10
%sure_@me 24:26
%tagged_<?> 19:24 20:-25
%take_<request> 7:70 8:6
%take_@me 31:45
%take_@me_off 31:45
%take_a 27:15
%take_back 8:41
%take_it 2:8 7:-1 12:38 31:-23
%take_place 6:13 16:10 20:1
%takes_<unknown> 34:33
%takes_<unknown>_of 34:30
%taking_@change 2:15
%talk_about 10:2 17:12 25:23 33:-15
%talk_to 11:48 34:17
%talk_to_you 11:31
%target_date 20:27
%target_date_for 20:27
%texts_@be 12:26
%than_a 28:39
%than_a_@unit 28:39
%thanks_for 7:-1 25:118
%thanks_for_the 25:50
%that_<?> 10:2 11:7
%that_<deadline> 15:22 16:51
%that_<deadline>_@be 33:1
%that_<request> 7:13
%that_<unknown> 2:7 6:18 25:-13 29:28
%that_<unknown>_<?> 2:10 6:19 29:-21
%that_@be 8:27 10:-34 13:12 25:50 29:-42 33:47
%that_@be_a 8:22
%that_@change 12:5 25:23
%that_@me 32:24
%that_@me_should 32:27
%that_@we 33:-3
%that_a 0:7
%that_for 10:43
%that_still 2:48 9:-12 13:16 33:23
%that_the 15:14 33:37
%that_the_<deadline> 33:3
%that_the_@cycle 15:19
%that_you 25:13
%the_<deadline> 0:-55 1:-39 5:-61 6:2 8:31 10:39 12:-9 13:-113 14:-6 15:44 16:32 18:-11 19:-35 20:-2 21:-33 22:-5 24:46 28:17 32:-28 33:51 34:22
%the_<deadline>_<?> 10:27 12:-5 19:-12 20:-18 28:39 34:26
%the_<deadline>_<unknown> 33:-5
%the_<deadline>_@be 2:75 6:-20 12:-11 24:-10 27:38
%the_<deadline>_@exception 9:39 22:-19
%the_<deadline>_@toStart 6:-5 12:2 29:2
%the_<deadline>_@updates 24:38 26:11 31:3
%the_<deadline>_again 12:-44 29:45
%the_<deadline>_already 6:21
%the_<deadline>_before 15:19
%the_<deadline>_date 15:30 34:62
%the_<deadline>_deadline 6:31 15:-30 33:45
%the_<deadline>_fall 33:7
%the_<deadline>_for 8:44 10:38 12:-1 16:30 22:-38 33:-1
%the_<deadline>_in 12:-27 33:49
%the_<deadline>_on 1:-6 16:35
%the_<deadline>_one 19:4 33:-18
%the_<deadline>_or 6:2
%the_<deadline>_please 6:9 24:4 29:20 33:-66
%the_<deadline>_started 6:28
%the_<deadline>_the 33:23
%the_<deadline>_to 16:19
%the_<number> 0:-3 1:108 2:25 5:-79 6:-1 7:-55 8:-12 9:-128 10:-105 12:-102 14:-40 15:-49 16:131 18:-125 20:53 24:15 25:-66 27:-52 28:-118 29:-192 32:81 33:84
%the_<number>_<?> 6:-2 15:-7 33:63
%the_<number>_@be 2:15 6:-52 20:11 33:69
%the_<number>_does 2:19
%the_<number>_of 6:17
%the_<number>_or 33:17
%the_<number>_please 2:13 16:23 33:-5
%the_<number>_right 33:29
%the_<unknown> 0:12 1:-34 2:14 4:14 5:-26 7:27 8:64 9:53 10:-41 11:-10 12:22 13:-21 15:16 16:30 17:-50 19:-5 20:9 21:-1 22:24 23:6 24:5 27:-56 29:45 30:-48 31:-61 32:-16 34:11
%the_<unknown>_<?> 6:-31 7:33 9:-57 13:36 18:-11 20:9 21:-14 29:-7 34:46
%the_<unknown>_<unknown> 4:16 5:-90 7:-20 8:64 9:77 10:-68 11:-93 12:-8 13:-51 17:-21 18:-66 22:9 23:31 26:25 27:-23 29:14 31:-1 32:-42
%the_<unknown>_<version> 20:15
%the_<unknown>_@be 3:12 7:18 12:23 15:2 22:-8 29:-46
%the_<unknown>_@change 8:21 9:40 10:-17 22:26 29:32
%the_<unknown>_@dates 14:3
%the_<unknown>_@exception 8:13 9:17
%the_<unknown>_@me 29:4 33:26
%the_<unknown>_@place 27:19 34:13
%the_<unknown>_@toAdd 29:7
%the_<unknown>_@toMove 8:6 29:-12
%the_<unknown>_@toRule 33:10
%the_<unknown>_@unit 32:7
%the_<unknown>_@we 8:7 13:4 21:-46
%the_<unknown>_a 24:16
%the_<unknown>_and 17:3
%the_<unknown>_before 28:8
%the_<unknown>_date 16:15
%the_<unknown>_for 5:-44 10:-12 11:11 13:-1 15:38 22:9 29:-35 32:12
%the_<unknown>_has 12:-6 16:1 25:20
%the_<unknown>_in 4:9 19:-10 24:9 29:21
%the_<unknown>_list 33:11
%the_<unknown>_meeting 1:-2 16:3
%the_<unknown>_of 5:36 8:18 9:-66 14:23 18:45 21:16 22:-20 31:2 33:-48 34:-16
%the_<unknown>_on 9:28 12:5 29:56
%the_<unknown>_one 2:-6 9:27 18:-17 29:-26 33:49
%the_<unknown>_please 13:18 20:1
%the_<unknown>_to 10:-25 16:-1 26:6 28:19 29:41
%the_<unknown>_with 2:7 5:7
%the_<version> 3:1 4:67 20:35 33:-33
%the_<version>_@cycle 4:2
%the_<version>_@toAdd 4:29 14:-4 33:-1
%the_@change 1:-32 5:25 6:-9 8:36 10:-23 11:-126 12:15 13:-26 15:-48 18:38 19:-12 22:31 24:20 25:-163 28:33 29:44 33:-4
%the_@change_<?> 6:11 10:14 17:10 30:19
%the_@change_<unknown> 5:17 18:55 28:7 33:-10
%the_@change_@be 6:8 8:18
%the_@change_@change 21:16 22:2
%the_@change_@exception 8:5
%the_@change_@we 24:25 34:4
%the_@change_for 17:-7 29:22
%the_@change_have 7:1
%the_@change_in 5:8
%the_@change_of 22:2
%the_@change_one 18:9
%the_@change_what 17:10
%the_@cycle 2:4 3:-48 4:-108 5:71 7:-105 10:-30 11:-17 12:-52 14:28 15:65 16:14 17:15 19:-8 20:9 21:3 24:2 29:-29 31:-27 32:-40 33:2
%the_@cycle_<?> 5:-5 15:49 20:8 28:59 29:-62
%the_@cycle_<unknown> 14:25
%the_@cycle_<version> 19:15
%the_@cycle_@be 5:62 15:2 20:50
%the_@cycle_@change 29:26
%the_@cycle_@person 22:29 34:49
%the_@cycle_@schedule 14:45
%the_@cycle_@toAdd 14:25 18:21
%the_@cycle_@unit 20:6
%the_@cycle_@updates 26:19 27:42
%the_@cycle_@we 9:42 13:18 19:-3 21:18 34:14
%the_@cycle_after 3:2 18:-21 19:-15 29:32 33:11
%the_@cycle_at 5:11
%the_@cycle_before 19:106 20:-17
%the_@cycle_by 16:25
%the_@cycle_date 6:-15 15:19 20:1
%the_@cycle_in 5:29 20:14 28:12
%the_@cycle_notes 14:-16 24:23 33:19
%the_@cycle_on 20:17
%the_@cycle_out 5:-4 6:63 20:-34
%the_@cycle_please 5:2 28:17
%the_@cycle_process 17:39
%the_@cycle_still 20:2
%the_@cycle_this 20:9
%the_@dates 4:6 11:-26 12:10 14:66 15:19 19:22 26:27 29:-34 32:-35 33:-22 34:-4
%the_@dates_for 14:46
%the_@dates_in 26:27
%the_@dates_of 14:-25 16:9 19:33
%the_@device 5:1 6:11 7:-11 12:4 13:12 17:-8 18:3 19:3 24:-7 27:3 28:3 29:-7
%the_@device_with 6:11 7:-11 12:4 13:12 18:3 19:3 24:-6 27:3 28:3 29:-6
%the_@exception 8:-4 9:55 13:24 22:-76 24:25 25:23 29:4
%the_@exception_for 9:75 22:-43
%the_@exception_queue 13:16
%the_@exception_that 9:10
%the_@land 29:-3
%the_@person 5:12 11:9 14:-44 22:6 29:-60 34:89
%the_@person_<unknown> 13:21
%the_@person_of 5:23
%the_@place 10:13 27:-31 29:86 30:2 31:-20
%the_@schedule 0:12 1:55 2:-16 8:-19 11:8 14:31 16:2 18:7 19:57 24:-35 26:-9 29:1 33:-70
%the_@schedule_<?> 11:29
%the_@schedule_<unknown> 16:27
%the_@schedule_feed 14:-10 26:34
%the_@schedule_for 1:30 14:46
%the_@schedule_of 14:-1 19:67
%the_@toAdd 0:19 1:69 8:3 11:2 14:39 20:5 27:-14 29:-91 34:31
%the_@toAdd_<?> 0:27
%the_@toAdd_@be 5:42
%the_@toAdd_for 18:-14 20:27
%the_@toMove 29:46 33:-16
%the_@toStart 2:10 4:-44 6:-6 12:-50 13:23 14:-10 17:-1 20:21 21:-19 24:11 25:35 29:32 33:-65
%the_@toStart_<unknown> 9:15 20:-22 25:19 29:25 33:-28
%the_@toStart_@change 2:24
%the_@toStart_@cycle 20:89 29:-2
%the_@toStart_dashboard 22:26
%the_@toStop 4:5
%the_@toStop_of 4:9
%the_@unit 10:12 16:-24 29:-12 32:103 33:41
%the_@unit_<?> 31:8
%the_@unit_before 1:4 24:2
%the_@unit_of 10:10
%the_@unit_please 32:28
%the_@updates 1:-2 2:-39 8:-7 10:-1 17:3 21:3 22:-28 23:-18 25:-1 26:48 27:81 28:-12 29:-55 30:87 31:17 32:-12 33:-8 34:-1
%the_@updates_<?> 26:16 30:1
%the_@updates_@me 30:4
%the_@updates_for 24:28 27:2
%the_@updates_in 30:2
%the_@updates_off 30:31
%the_@we 5:25 18:32 23:29 24:20
%the_@weekday 2:-12 16:6 25:31
%the_@weekday_<?> 25:48 32:-30
%the__ 6:8 29:25 31:4
%the_approval 7:13
%the_approval_of 7:16
%the_archive 34:5
%the_best 17:25
%the_beta 5:11 20:-24 29:-36 33:50
%the_big 10:4 14:30 20:32 29:-27 33:-20
%the_big_@unit 20:28 33:-6
%the_bot 11:23 23:13 29:-11 31:10
%the_candidate 33:2
%the_ci 29:26
%the_clock 10:-34 28:57
%the_closest 18:28
%the_coffee 29:34
%the_coffee_machine 29:34
%the_coming 20:28 32:33
%the_coming_@unit 32:12
%the_command 11:37 14:-17
%the_command_to 11:26 14:-16
%the_contributors 17:22
%the_contributors_<unknown> 17:22
%the_current 4:16 5:20
%the_customers 7:6 15:2 29:18
%the_cutoff 6:3 33:44
%the_cutoff_for 33:65
%the_daily 31:43
%the_date 6:46 14:-7 15:12 16:14 18:-51 19:-23 26:18 29:-47 33:23 34:14
%the_date_for 6:33
%the_date_of 15:16 18:-4 19:-42 33:24 34:26
%the_deadline 22:31 28:18
%the_deadline_for 28:19
%the_decision 8:23 34:11
%the_difference 10:15
%the_difference_between 10:15
%the_exact 33:42
%the_final 6:10 20:41
%the_first 17:-10 29:16 32:18
%the_first_@unit 29:22
%the_following 3:22 4:20 18:64 20:-13
%the_following_@cycle 3:23 4:22 20:-12
%the_following_deadline 18:2
%the_freeze 1:-6 2:53 5:-8 6:-13 10:66 12:7 13:49 18:-68 19:-9 21:-8 22:73 24:5 29:-111 33:-15
%the_freeze_<?> 2:3 10:4 12:-17
%the_freeze_apply 2:55 10:-10
%the_freeze_block 2:18
%the_freeze_please 22:27
%the_full 14:19
%the_gate 8:3 21:9 29:16
%the_golive 20:15 24:14
%the_hard 10:37 28:-19
%the_land 5:28 17:9 29:-25
%the_last 6:7 16:22 19:-12 29:13 33:37 34:3
%the_last_<unknown> 19:-38 29:55
%the_last_@cycle 19:44 34:7
%the_latest 33:42
%the_light 29:37 34:-11
%the_list 26:20 27:13 29:-14 30:49 31:27 34:-23
%the_list_@me 30:40 31:-12
%the_list_for 27:21
%the_live 9:25
%the_loop 27:7
%the_lts 20:13 29:-7
%the_meeting 7:8 29:18
%the_membership 6:56
%the_moment 2:11 5:6 18:11 28:3
%the_morning 24:101
%the_morning_of 24:75
%the_next 2:3 3:83 4:52 15:-15 16:-29 18:26 20:-15 22:-7 24:-16 32:7 34:-29
%the_next_<number> 28:9
%the_next_<unknown> 3:3 20:-53 29:41 32:16 33:-9
%the_next_@change 18:49
%the_next_@cycle 2:3 3:79 4:35 7:3 8:9 14:-21 18:-67 29:-58 33:23 34:-17
%the_next_date 14:-10 18:38
%the_next_deadline 18:22
%the_next_milestone 18:17
%the_next_one 4:11 14:37
%the_number 7:18 28:17
%the_number_of 28:12
%the_office 25:8 29:35
%the_official 20:33 29:-12
%the_old 1:9 3:1 19:36 22:16
%the_old_@change 1:10 22:13
%the_old_@cycle 19:39
%the_one 14:-7 18:16 19:25 29:-1 33:13
%the_one_before 19:1
%the_page 10:4
%the_past 6:23 12:-4
%the_planning 14:39
%the_point 10:55 33:-20
%the_point_of 10:55 33:-16
%the_present 5:30
%the_previous 19:59 29:8
%the_previous_@cycle 19:39 29:13
%the_procedure 10:-20 11:21 21:10
%the_procedure_for 10:-20 11:21 21:10
%the_proposal 6:24 12:-11 33:19
%the_queue 9:33 13:17 14:-17 18:31
%the_quota 8:3
%the_quota_@change 8:5
%the_rc 2:9 5:18 6:-4 14:34 27:18 29:-35
%the_remaining 28:23
%the_repository 12:19
%the_request 8:23 9:19 21:15 29:-40
%the_request_<number> 9:3
%the_requests 8:-4 13:17
%the_rest 10:13 14:18 31:5 32:6
%the_rest_of 14:24 31:3 32:7
%the_retro 16:-7 29:6
%the_right 11:33
%the_rules 10:13 18:-5 22:17
%the_same 4:3 6:-4 16:18
%the_same_@unit 10:-4 16:26 33:16
%the_security 16:19
%the_security_@change 16:23
%the_sprint 28:-21 29:55
%the_stable 2:10 34:10
%the_stable_@change 5:18
%the_staging 29:9
%the_state 5:13
%the_state_of 5:13
%the_status 5:26
%the_steps 11:24 21:-24
%the_summit 29:28
%the_texts 33:34
%the_time 5:7 6:14 7:2 33:-22
%the_tree 12:22
%the_upcoming 18:63
%the_upgrade 22:5 33:12
%the_upgrade_<unknown> 22:4 33:12
%the_user 29:21
%the_user_<unknown> 29:22
%the_way 7:-13 10:-19 11:10 13:8 16:-15 18:2 25:9 27:-11 30:12 31:3
%the_way_<unknown> 17:8 25:13 33:25
%the_way_@be 5:23 12:11
%the_way_@toStart 4:12
%the_way_how 29:7
%the_way_the 13:2
%the_way_what 32:7
%the_way_when 20:8
%the_way_which 3:8 14:2
%the_way_who 19:-13 34:53
%the_weekly 5:-6 27:51 31:66
%the_weekly_@updates 26:-2 27:51 31:16
%the_whole 14:44
%the_whole_@toAdd 14:5
%the_wiki 29:11
%the_window 6:36 29:39
%the_window_for 6:40
%the_word 6:2 10:17
%the_word_<quoted> 6:2 10:17
%them_<?> 14:1
%then_<?> 6:-21 12:4 18:40
%there_<?> 11:-14 22:10 25:22
%there_<unknown> 11:41 32:22
%there_@be 0:25 2:-18 8:5 12:43 23:17 24:17 25:-5 33:-24
%there_@be_a 0:26 23:6
%there_@be_no 8:7 12:12
%there_@change 17:24
%there_@place 0:22 2:40
%there_a 0:-13 3:15 6:-15 12:5 26:-30 29:37 32:25 33:7
%there_a_<deadline> 0:-7 29:40
%there_a_<unknown> 11:1 17:16 29:8
%there_a_freeze 12:36
%there_a_page 14:1
%there_an 6:31 17:5 26:38
%there_an_<unknown> 17:18
%there_an_ics 26:37
%there_any 9:-7 12:-17 13:34 21:38 26:2
%there_any_@exception 13:9
%there_any_way 12:-8 21:50 26:5
%there_anything 13:15 18:22
%there_like 17:13 26:11
%there_like_a 17:13 26:11
%there_no 0:34
%there_something 13:33 18:34
%there_still 2:8 6:13 12:-9 28:28
%there_still_a 28:11
%they_<?> 12:15
%think_<?> 7:13
%thinking_of 7:15 8:-4 21:14
%this_<deadline> 19:6
%this_<unknown> 9:-10 11:-26 23:9 25:13 29:71 31:-10 32:27
%this_@be 4:5 7:-16 8:11 10:6 13:-5 14:2 15:-14 18:4 19:-12 20:12 22:10 23:-9 24:-5 25:13 27:6 31:11 32:-10 33:-2
%this_@be_asked 4:5 7:-15 8:11 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
%this_@change 2:29 10:4 11:27 17:28 20:7 29:-20 30:-25
%this_@cycle 2:74 3:-65 4:-11 7:20 10:-13 13:58 14:107 17:-43 19:-72 20:-48 28:14 29:-68 32:-29 33:46 34:24
%this_@cycle_<?> 2:44 5:-45 7:25 19:-18 33:69 34:9
%this_@cycle_please 14:28
%this_@place 11:-58 14:-30 27:75 31:57 32:-16
%this_@place_for 31:6
%this_@place_from 31:36
%this_@place_subscribed 26:2
%this_@unit 2:6 5:-11 13:29 14:-14 20:12 25:-46 28:-86 32:84 33:3
%this_@unit_<?> 6:26 28:-41 32:23
%this_@unit_please 2:10
%this_bot 11:80 25:-25 30:9
%this_late 2:-15 17:9
%this_one 0:6 4:19 33:1
%this_one_<?> 0:7
%this_point 5:29 10:-1 12:27 15:12
%this_point_<?> 2:11 7:1
%this_stage 8:14
%this_the 5:12
%this_time 23:9 29:-26
%this_time_<?> 23:11
%this_to 11:-11 27:-17 29:57
%three_@unit 22:2 24:33 28:-3
%three_@unit_before 1:17
%three_@unit_left 24:11
%through_the 8:9 14:27 22:-17
%thumbs_up 8:30 9:1
%thumbs_up_for 8:19
%ticket_for 29:14
%time_<?> 6:2 7:20 12:-11 19:6 23:6 25:-3
%time_<unknown> 5:-12 14:24 29:35
%time_@be 5:-15 29:47
%time_@be_it 29:35
%time_before 24:5 28:20
%time_before_<deadline> 24:6
%time_for 5:29 6:13 22:4 33:-20
%time_for_@change 5:34
%time_for_the 22:13
%time_left 28:35
%time_of 28:-5 33:58
%time_on 33:39
%time_on_the 33:26
%time_or 2:-21 5:11 15:7
%time_remaining 28:21
%time_to 4:29 27:18 28:19
%time_to_<deadline> 28:27
%time_until 28:10
%time_yet 5:36 12:-8
%to_<deadline> 10:-14 15:-1 16:-14 24:37 27:41 28:110 29:-67 33:-83
%to_<deadline>_<?> 26:7 28:56
%to_<number> 8:32 16:42 20:-17 29:9 32:23
%to_<number>_<number> 16:56
%to_<number>_@month 16:40 32:25
%to_<request> 7:-24 8:51 9:72 34:-8
%to_<unknown> 3:8 4:28 5:-25 7:-37 9:-37 10:3 11:-2 15:6 17:7 20:22 24:-34 25:6 27:14 28:-21 29:61 30:16 32:-49 33:-34
%to_<unknown>_<?> 2:-15 11:-16 20:33 29:57
%to_<unknown>_@unit 3:23
%to_<unknown>_the 4:4 24:-6 27:-28 29:18 30:34
%to_<unknown>_you 11:28
%to_<version> 2:3
%to_@be 5:4 6:-20 9:-46 15:-18 16:23 24:36 25:-1 27:18 28:-40 29:-7 31:10 33:8
%to_@be_<unknown> 20:8
%to_@be_done 18:3
%to_@be_on 16:13
%to_@be_part 33:23
%to_@be_told 27:30
%to_@change 2:35 5:9 10:-15 27:21
%to_@cycle 19:2 28:5
%to_@dates 27:21
%to_@me 10:44 11:11 13:-8 24:14 27:-73 29:19
%to_@me_<unknown> 27:-20 29:35
%to_@month 16:56 20:-9 33:3
%to_@month_<number> 16:56 33:3
%to_@subscribe 18:26
%to_@subscribe_out 18:11
%to_@toAdd 0:39 2:22 14:-43 26:17
%to_@toMove 2:40 4:-26 5:-35 11:107 12:-21 15:140 16:-67 27:-2 29:-131 34:-14
%to_@toMove_<deadline> 2:-41 15:114 16:-28
%to_@toMove_@dates 11:21
%to_@toMove_a 11:44 21:6 34:-17
%to_@toMove_in 2:17
%to_@toMove_the 2:15 15:56 24:11 29:-23
%to_@toPost 2:-1 17:11
%to_@toPost_a 17:2
%to_@toRemind 9:-6 11:22 23:68 24:-42 34:16
%to_@toRemind_@me 11:4 23:39 24:-20
%to_@toRule 7:70 29:-14
%to_@toRule_<request> 7:55
%to_@toRule_@exception 7:13 9:-10 13:-2 34:7
%to_@toStart 4:13
%to_@toStart_the 3:12
%to_@toStop 11:-23 23:28 29:-14 30:18 31:2
%to_@we 25:25
%to_@weekday 16:55 24:-13 32:37
%to__ 27:24
%to___<number> 16:18
%to___<unknown> 27:20
%to_a 10:8
%to_a_<unknown> 10:10
%to_apply 12:22
%to_ask 9:5 11:6 21:27 22:13 33:-8
%to_ask_for 11:3 21:19 22:3
%to_become 17:20
%to_book 20:21
%to_book_the 20:22
%to_come 6:57 14:8
%to_contribute 17:26
%to_do 2:14 10:29 18:-30 32:7
%to_do_that 2:11
%to_file 21:30 22:-7
%to_file_an 21:30 22:-6
%to_finish 2:-9 14:29 28:24
%to_follow 27:23
%to_ga 14:39 19:2 28:36
%to_get 17:13 18:14 22:11 24:9 27:3 33:11
%to_get_@me 2:-5 17:26 33:24
%to_get_a 24:4
%to_get_the 26:44 27:15
%to_give 1:4 21:6
%to_go 25:16 28:37
%to_have 0:49 17:-26 18:7 29:1
%to_hear 27:12
%to_hear_about 27:6
%to_help 15:3 17:61
%to_join 17:41
%to_know 5:20 13:1 17:7 20:38 25:9 27:-30 33:20
%to_know_when 20:28 33:28
%to_land 22:33
%to_meet 25:27
%to_meet_you 25:27
%to_merge 2:8 22:30 33:17
%to_next_@weekday 16:21
%to_one 26:34
%to_propose 2:-4 33:17
%to_qa 5:28 27:1
%to_receive 30:14
%to_rename 2:2
%to_request 7:9
%to_request_an 21:10
%to_run 3:26
%to_say 12:7
%to_see 11:25 14:26 21:14
%to_see_the 11:22 14:6
%to_ship 34:12
%to_stable 2:15 10:6
%to_stable_<version> 2:28
%to_subscribe 11:10 26:16
%to_take 7:5
%to_talk 11:28
%to_talk_to 11:28
%to_the 0:6 1:-12 2:10 3:-10 5:-10 8:-4 10:-16 11:-21 12:-42 15:-55 16:71 17:24 18:-42 20:-40 21:-14 27:15 28:52 29:51 33:-29
%to_the_<deadline> 16:-7 22:4 24:5 28:25
%to_the_<number> 15:-13 16:95
%to_the_<unknown> 9:2 17:7 27:-16 29:78
%to_the_@change 17:6
%to_the_@cycle 5:-34 14:1 28:45
%to_the_@schedule 14:2
%to_the_@updates 27:6
%to_the_list 29:11
%to_the_stable 2:28
%to_this 24:25
%to_unsubscribe 29:30
%to_use 11:6
%to_vote 11:27 13:24
%to_vote_on 11:27 13:24
%to_wait 2:52
%to_you 11:86 29:-25
%to_your 11:-21 27:30
%told_@me 7:24
%told_about 27:6
%too_<?> 10:23
%too_<unknown> 8:29
%too_late 2:118 6:27 10:-9 23:14 29:-6
%too_late_<?> 2:23
%too_late_for 2:27 6:39
%too_late_to 2:8
%too_many 31:24
%translatable_@change 33:2
%tree_closed 12:7
%true_<?> 12:11 20:2 33:1
%turn_down 8:51 22:-1
%turn_it 31:7
%turn_it_off 31:7
%turn_off 31:29
%turn_off_the 31:5
%turn_on 27:18 29:20 31:-26
%turn_on_@updates 27:31 31:-16
%turn_the 27:8
%turn_the_@updates 27:7
%two_<?> 5:-3 9:12 12:-13 29:40
%two_<unknown> 33:11
%two_@change 22:4
%two_@cycle 3:26 16:-22 19:36
%two_@unit 1:25 14:7 16:56 24:52 28:-13 29:-2
%two_@unit_before 1:13 24:3
%two_@unit_later 16:16
%two_extra 22:5
%two_extra_@unit 22:5
%two_more 16:16
%two_more_@unit 16:16
%ui_texts 33:5
%undecided_<?> 9:2 13:11
%under_<deadline> 10:26 12:13
%under_<deadline>_<?> 10:5
%under_freeze 12:23
%under_the 6:-8 10:60
%under_the_<deadline> 6:-8 10:43
%understand_<?> 11:2
%understand_the 10:46
%unsubscribe_@me 11:27
%unsubscribe_@me_from 29:14
%unsubscribe_@we 30:22
%until_<deadline> 2:24 8:12 24:7 28:78 33:-15
%until_<deadline>_<?> 2:32
%until_@month 14:10
%until_@we 28:42
%until_@we_ship 28:40
%until_@weekday 7:2 8:32 9:-16 16:2 22:48 24:-71 25:-20 28:-7 31:57
%until_after 24:61 29:-14 31:-4
%until_ga 20:4
%until_next 31:14 32:-8
%until_next_@unit 31:14 32:-8
%until_the 2:8 3:29 14:29 15:-17 16:25 28:-5 32:7 33:-26
%until_the_<deadline> 28:14
%until_the_<unknown> 3:15
%until_the_@cycle 14:23
%until_the_next 2:11
%until_what 33:4
%until_what_date 20:3
%until_when 2:-22 9:41 20:-70 21:18 29:11 33:38
%until_when_@be 12:2 29:13 33:-2
%until_when_@can 21:26 33:16
%until_when_does 9:17
%up_<?> 10:30 23:-30 26:6 33:-11
%up_<unknown> 4:20 18:7
%up_<version> 4:31
%up_@me 7:3 8:1
%up_a 11:15
%up_a_@toStart 4:-4 11:16
%up_first 18:9
%up_for 8:12 25:33 26:14 27:56 34:-25
%up_for_@change 26:24
%up_for_the 27:1
%up_next 18:58 24:16
%up_on 12:-14 18:36
%up_please 25:16
%up_the 4:40 8:-9 13:8 16:-5 32:1 33:9
%up_the_<version> 4:1
%up_the_next 4:8 32:3
%up_this 14:10 32:16
%up_this_@unit 32:20
%up_to 20:-12 33:50
%up_when 24:27 33:-9
%up_when_<deadline> 24:27 33:-9
%up_with 5:35 9:15 18:-25 24:15
%upcoming_@dates 14:27 18:-4
%upgrade_<unknown> 22:1 33:9
%use_this 11:50 29:-10
%use_you 11:35
%user_<unknown> 29:22
%using_the 11:7
%verdict_on 9:42
%vote_on 2:-9 7:20 11:27 13:24
%vote_on_<request> 2:-6 7:22
%voted_on 9:21
%vs_<deadline> 10:49
%wait_for 2:8 20:1
%wait_for_the 20:2
%wait_with 7:54 8:-7 9:-29
%waiting_for 13:29 18:18
%waiting_for_@me 13:3
%waiting_for_a 13:21
%want_<deadline> 15:22
%want_<unknown> 31:29
%want_a 0:18 1:9
%want_a_<deadline> 0:4
%want_an 0:10
%want_the 27:11
%want_to 10:-5 13:1 14:5 17:33 26:5 29:-2 33:34
%want_to_@toAdd 14:-4 26:29
%want_to_contribute 17:2
%want_to_get 2:-13 33:24
%want_to_hear 27:9
%want_to_help 17:27
%want_to_know 33:7
%want_to_see 14:37 21:21
%wants_the 33:8
%wants_to 5:13 17:9 21:25 22:-24
%wants_to_know 5:34
%way_<unknown> 17:8 25:13 33:25
%way_@be 5:23 12:11
%way_@be_it 5:16
%way_@toStart 4:12
%way_does 10:4 11:25 21:-12
%way_how 29:7
%way_how_many 29:17
%way_the 13:1
%way_to 0:36 2:-3 14:-16 17:22 21:40 29:-4
%way_what 32:7
%way_when 20:8
%way_which 3:8 14:2
%way_who 19:-13 34:53
%weekly_@schedule 32:18
%weekly_@updates 27:47
%weekly_@updates_@place 31:3
%weekly_@updates_in 27:5
%weekly_status 26:10 31:16
%well_<?> 21:7
%what_<deadline> 10:16
%what_<quoted> 10:16
%what_<unknown> 0:-6 2:1 5:41 9:9 11:43 13:-37 14:-31 17:-12 18:15 21:34 25:-61 33:-18
%what_<unknown>_<?> 9:4
%what_<unknown>_<unknown> 5:12 10:-13 11:19 17:16 20:9 29:-1
%what_<unknown>_@be 9:6 10:-12
%what_<unknown>_do 11:29
%what_<unknown>_the 10:28
%what_@be 0:-86 3:-97 5:-13 6:-104 7:-4 10:57 11:33 13:25 17:32 18:3 19:12 23:-54 24:28 25:-23 26:32 32:24 33:-14 34:-63
%what_@be_<deadline> 10:55 33:-15
%what_@be_<number> 10:-3 29:80 32:-46
%what_@be_<unknown> 5:-65 9:40 10:8 11:-51 12:7 13:13 18:23 29:-105 33:4
%what_@be_@be 10:38 13:24
%what_@be_@me 2:17 11:2 18:-27 21:16 26:18
%what_@be_@we 10:-22 18:10 26:1 29:59
%what_@be__ 18:-5 20:18
%what_@be_a 10:82
%what_@be_all 17:13
%what_@be_allowed 2:15 10:-5 17:8
%what_@be_an 10:82 11:-1 21:-43
%what_@be_coming 18:60
%what_@be_due 18:-52 24:33 32:48
%what_@be_expected 17:43
%what_@be_frozen 10:1
%what_@be_going 32:3
%what_@be_happening 32:2
%what_@be_in 5:-18 10:-30 13:65 29:-37 32:60
%what_@be_it 10:57
%what_@be_left 14:6 28:6
%what_@be_next 18:27
%what_@be_on 5:-32 10:-4 18:45 29:-72 32:71
%what_@be_planned 14:8 20:-21 32:42 33:13
%what_@be_scheduled 32:17
%what_@be_still 14:44
%what_@be_that 10:72 33:-20
%what_@be_the 3:-5 5:39 7:6 9:8 10:-66 11:80 12:-81 13:-85 14:-6 15:12 17:17 18:-58 19:23 21:32 26:8 28:6 30:4 32:-80 33:38 34:-9
%what_@be_this 5:1 26:11
%what_@be_up 5:8 9:12 10:-56 11:-32 18:-58 25:82
%what_@be_you 11:65 25:-33
%what_@be_your 10:-38 11:56
%what_@can 5:-13 11:24 17:39 26:3 29:3
%what_@can_@me 5:-7 17:15 26:8
%what_@can_you 11:31
%what_@change 10:52 33:-30
%what_@cycle 5:44
%what_@dates 14:74 18:-3 32:-2
%what_@dates_@be 14:31
%what_@me 11:-17 13:44 14:-4 25:11
%what_@month 2:23 10:16
%what_@subscribe 10:-18 18:54
%what_@subscribe_<deadline> 18:20
%what_@unit 5:-30 10:-75 17:-39 19:25 20:91 25:-11 28:-11 29:45 32:-85 33:80
%what_@unit_@be 5:-32 20:4 29:60 32:-13 33:11
%what_@unit_did 19:17
%what_@unit_do 20:70 32:-5
%what_@updates 11:-33 23:48 26:30
%what_@updates_@be 23:23 26:1
%what__ 10:2
%what_a 11:-31 15:11 19:-5 25:95
%what_about 0:10 2:66 10:-92 11:-10 18:-46 29:-9 33:75
%what_about_@change 2:63 10:-33
%what_become 9:36
%what_become_of 9:36
%what_came 9:1 19:24
%what_comes 18:18
%what_commands 11:22
%what_date 19:23 20:35 29:-20 33:50
%what_date_@be 19:12 33:-7
%what_date_@can 33:16
%what_date_do 33:14
%what_did 5:-29 11:14 13:72
%what_did_@we 5:-18 13:50 19:-4
%what_did_the 13:12 19:14
%what_do 0:11 2:-23 5:15 10:44 15:-33 18:30 26:-32 29:-69 30:7 32:20 33:-42
%what_do_@me 3:10 5:20 11:-1 15:-12 18:28 30:18
%what_do_@we 32:39
%what_do_you 0:19 9:10
%what_does 5:11 7:3 9:-30 10:-8 11:-4 14:44 28:31 29:20 32:8 33:-62 34:13
%what_does_<deadline> 10:37
%what_does_<quoted> 10:12
%what_does_the 5:20 10:-43 14:24 28:33 29:-8
%what_does_this 10:-11 14:9 29:22
%what_exactly 10:38 33:-9
%what_happened 9:39
%what_happens 7:2 10:30 20:-26 32:16 33:-7
%what_happens_after 18:3
%what_happens_if 7:5
%what_have 28:-12 32:43 33:15
%what_have_@we 32:44
%what_if 0:42 2:26 15:16
%what_if_@me 2:36
%what_if_@we 0:43 15:9
%what_kind 11:26
%what_kind_of 11:26
%what_milestone 5:14 10:-16 18:13
%what_must 17:14 32:15
%what_now 2:-13 17:81
%what_now_<?> 17:35
%what_part 5:19
%what_part_of 5:19
%what_phase 5:11
%what_reason 9:27
%what_should 7:-7 17:32 18:49 29:-16 32:-7
%what_should_@me 11:4 17:36 20:4
%what_should_@we 5:5 18:11
%what_stage 5:52 17:-6
%what_time 5:-29 10:-8 28:-15 29:64 33:71
%what_time_@be 5:-13 29:50
%what_time_on 33:39
%what_will 32:15
%what_would 3:43 7:33 15:13
%what_would_a 3:24
%what_would_happen 10:11
%what_you 11:20
%when_<?> 19:15 20:38 29:-57
%when_<deadline> 2:33 20:-6 23:-25 24:10 27:36 29:-26 33:17
%when_<deadline>_@be 10:3 23:-17 24:33 33:10
%when_<deadline>_happens 24:-7 33:24
%when_<deadline>_starts 24:-34 27:13
%when_<unknown> 19:22 20:16 24:29 29:-69 33:-23
%when_<unknown>__ 19:18 20:12 29:-56
%when_<version> 19:19 20:15 24:-21
%when_@be 5:-45 6:-25 10:-97 14:23 15:13 20:29 23:36 24:-57 25:-43 27:-17 28:-46 29:65 33:6
%when_@be_<cycle> 19:-6 20:27
%when_@be_<deadline> 15:28 17:2 19:-13 20:-2 29:80 33:-12
%when_@be_<request> 9:12
%when_@be_<unknown> 20:-4 33:19
%when_@be_<version> 19:31 20:12 29:-4 33:-25
%when_@be_@we 12:1 20:36
%when_@be__ 20:23 29:-23
%when_@be_it 20:55 28:-2 29:-18 33:2
%when_@be_that 19:2
%when_@be_the 18:8 19:-25 29:23 33:37
%when_@can 2:-28 20:69 21:24 29:-26 33:3
%when_@can_@me 20:16
%when_@can_@we 20:16
%when_@change 33:26
%when_@cycle 29:8
%when_@exception 27:31
%when_@exception_@be 27:31
%when_@me 11:4 34:11
%when_@month 33:43
%when_@we 10:20 24:13
%when__ 33:50
%when___<deadline> 33:15
%when_comes 20:14
%when_comes__ 20:5
%when_did 19:55
%when_did_@we 19:13
%when_did_the 19:14
%when_do 20:20 28:44 29:5 33:7
%when_do_<deadline> 33:9
%when_do_@change 33:6
%when_do_@me 33:30
%when_do_@we 20:2 28:49 29:20 33:-23
%when_does 3:19 9:49 10:-6 19:-20 20:28 29:33 33:-26
%when_does_<deadline> 29:31
%when_does_@exception 9:8
%when_does_it 20:54 29:-23
%when_does_the 3:29 9:1 29:64 33:-54
%when_exactly 33:41
%when_it 19:17 20:-22
%when_must 20:-17 33:43
%when_should 33:33
%when_the 20:26 24:10 27:-7 33:27
%when_the_<deadline> 24:23 27:-1 33:21
%when_there 24:53 28:-7
%when_there_@be 24:53 28:-7
%when_they 7:2 20:4 33:-21
%when_will 2:-35 3:45 9:12 33:4
%when_will_<version> 3:22 20:-1
%when_would 19:40 20:-19
%when_you 10:19 25:26 33:-10
%whenever_a 27:55
%whenever_a_date 27:4
%where_<unknown> 5:14
%where_<unknown>_@we 5:20
%where_@be 5:-23 9:45 11:15 14:35 29:29 34:10
%where_@be_@we 5:3 9:39
%where_@be_it 9:1 14:17
%where_@be_the 5:-18 9:-23 14:39 17:12 29:22
%where_@be_your 11:35
%where_@can 14:2
%where_do 11:-40 17:46 21:27 26:12 30:2 33:-12
%where_do_@me 11:-3 17:15 21:12 30:8 33:-10
%where_does 5:12 9:2
%where_in 5:8
%where_in_the 5:8
%where_it 14:4 15:41
%where_it_@be 14:4 15:41
%whether_the 12:12
%which_<unknown> 5:10 10:21 18:-57 20:-38 26:-1 29:16 33:-34 34:47
%which_<unknown>_<unknown> 29:13
%which_<unknown>_do 10:29
%which_<unknown>_does 13:9
%which_@be 6:-28 18:46 33:22
%which_@change 5:-11 10:3 13:53 18:-54 29:68 33:-21 34:-44
%which_@cycle 5:58 19:9 20:-50 29:33
%which_@cycle_@be 5:75
%which_@dates 6:74 10:-9 12:11 14:58 18:-89 32:37 33:-85
%which_@dates_@be 6:61 18:-12 32:1
%which_@dates_does 14:3
%which_@dates_fall 32:38
%which_@exception 13:30
%which_@me 13:26
%which_@person 34:22
%which_@place 26:33
%which_@place_get 26:1
%which_@schedule 33:29
%which_@schedule_@unit 33:18
%which_@unit 6:-11 10:-15 19:44 20:89 32:-29 33:61 34:-19
%which_@unit_<?> 29:31 33:-18
%which_@unit_@be 19:10 20:4 33:10
%which_@unit_@can 20:1
%which_@unit_do 33:27
%which_@unit_will 20:17
%which_@updates 23:50
%which_@updates_have 23:4
%which_@we 10:7 13:-9 34:78
%which_@we_@can 34:15
%which_@weekday 33:28
%which_commands 11:12
%which_date 18:10 20:21 28:11 29:-54 33:55
%which_date_@be 28:15 33:17
%which_date_should 18:30
%which_deadline 18:38
%which_freeze 12:-13 18:33 23:7
%which_freeze_@be 23:9
%which_late 13:26
%which_late_@change 13:26
%which_milestone 5:-18 18:35
%which_of 9:12 12:35 14:-33 18:22 26:9 29:-36 34:10
%which_of_the 9:14 12:36 14:-20 29:-6
%which_one 18:48
%which_one_@be 18:19
%which_phase 5:47
%which_requests 13:20
%which_requests_@be 13:2
%which_stage 17:42
%while_@me 32:6
%while_@me_@be 32:6
%who_<unknown> 3:24 9:35 10:-5 13:-22 17:22 19:28 25:6 26:-46 29:12 30:33 34:-33
%who_<unknown>_<unknown> 17:35
%who_<unknown>_@me 25:38 34:-16
%who_<unknown>__ 34:35
%who_<unknown>_down 9:38
%who_<unknown>_the 19:30 25:32
%who_<unknown>_this 34:11
%who_@be 0:16 10:-3 13:17 15:-43 17:-14 20:-19 26:9 29:28 30:-7 32:-5 34:54
%who_@be_<unknown> 9:16 25:-33 26:13 29:12
%who_@be_@cycle 19:3
%who_@be_for 34:17
%who_@be_in 0:24 29:-12
%who_@be_it 30:-1 34:29
%who_@be_on 34:11
%who_@be_the 9:-12 29:29 34:9
%who_@can 21:-2 29:25 34:8
%who_@can_@toRule 7:1
%who_@month 7:16 9:-13 15:8 21:23 34:-5
%who_@move 34:7
%who_@toMove 26:8 34:20
%who_approves 13:-6 34:10
%who_changed 15:-5 34:49
%who_changed_the 34:42
%who_decides 3:17
%who_do 15:15 34:5
%who_do_@me 15:15 34:5
%who_gets 23:47 26:32 34:-26
%who_got 13:58 34:-39
%who_has 13:55 14:13 21:-18 25:-15 29:14
%who_has_asked 13:28
%who_has_the 14:14 25:-7 29:25
%who_made 25:25 34:-7
%who_must 7:7 10:17 34:-20
%who_said 9:35 34:-4
%who_said_no 9:35 34:-4
%who_signs 21:8 34:3
%who_wants 25:18 34:-8
%who_will 34:50
%who_would 9:-15 34:9
%whole_@toAdd 14:15
%whom_do 34:43
%whom_do_@me 34:43
%whom_should 34:44
%whom_should_@me 34:44
%whose_<unknown> 7:30 21:-13 29:-2 34:13
%why_<deadline> 10:33
%why_@be 0:38 9:23 29:10 30:20
%why_@be_<request> 9:5
%why_@be_@me 30:24
%why_@be_there 0:20
%why_@me 29:3
%why_did 15:15
%why_do 10:33
%why_do_@we 10:27
%why_does 6:1
%why_would 9:43 29:-11
%will_<deadline> 15:7 28:8
%will_<version> 3:22 20:-1
%will_<version>_@be 3:22 20:-1
%will_@be 18:-26 25:39 29:14 32:-9 34:6
%will_@be_available 20:11
%will_@change 3:24 20:-45 29:8
%will_@me 2:9 20:18 29:-1
%will_@me_@change 20:27
%will_@toMove 29:26 34:3
%will_@we 20:41
%will_a 28:18
%will_have 3:12 4:-9
%will_have_to 3:12 4:-8
%will_it 20:66
%will_it_@be 20:26
%will_not 2:-4 22:44 29:19
%will_not_@be 22:2
%will_not_@toAdd 22:22
%will_the 2:9 20:10
%will_the_<unknown> 20:-15 29:4
%will_there 23:21 24:-6
%will_there_@be 23:21 24:-6
%will_you 21:33 23:9 29:-16
%window_for 6:40
%window_shut 6:8 29:-11 33:32
%with_<?> 12:26 29:16
%with_<deadline> 10:26 16:51
%with_<request> 5:-33 8:23 9:56
%with_<unknown> 10:-7 11:-17 19:42 32:46 33:-9
%with_<unknown>_<unknown> 10:-5 19:43 29:-3 32:47 33:-1
%with_@dates 10:21
%with_@me 2:44 21:2 24:14 27:-5
%with_@me_@change 2:37
%with__ 13:12
%with_a 1:-2 2:12 6:10 7:-13 12:2 13:8 18:2 19:2 24:-8 27:2 28:1
%with_a_@toStart 2:12
%with_a_customers 6:11 7:-11 12:4 13:12 18:3 19:3 24:-6 27:3 28:3 29:-6
%with_all 14:17
%with_the 5:31 9:8 16:-13 22:21 29:3 31:1
%with_the_<deadline> 22:9
%with_the_@cycle 5:50 17:6
%with_the_customers 21:1 29:24
%with_you 3:6 11:83
%with_you_<?> 11:9
%within_the 28:31
%within_the_next 28:31
%word_<quoted> 6:2 10:17
%working_@unit 28:21
%would_@be 0:17 24:20
%would_@me 2:-4 11:54 21:21 26:13
%would_@me_get 11:16
%would_@toRule 7:45 8:-7
%would_@toRule_<request> 7:8 8:-3
%would_@we 2:27 19:42 20:-36 22:-19
%would_a 2:23 3:51 21:20 23:20
%would_a_<number> 3:1
%would_a_<unknown> 3:37
%would_a_@change 21:4
%would_a_@toMove 2:3
%would_an 0:24 21:27
%would_an_<deadline> 0:25
%would_an_@exception 21:33
%would_happen 10:11
%would_it 1:-3 12:3 26:21
%would_it_@be 2:-8 12:4 30:1
%would_it_@toAdd 26:7
%would_like 2:2 7:-25 13:25 17:20 20:15 21:-8 22:13 27:2 30:-24 33:-24
%would_like_an 13:16 14:-2
%would_like_to 2:1 17:24 20:11 22:2 27:9 30:-23 33:-16
%would_love 17:12 27:7
%would_love_to 17:13 27:8
%would_rather 30:14
%would_rather_not 30:14
%would_the 3:17 7:23
%would_you 3:-19 5:11 8:15 10:12 11:-14 16:35 24:26 31:12 34:-21
%would_you_<unknown> 16:4
%would_you_@be 29:10
%would_you_@mean 5:1 10:35
%would_you_@toStart 4:2
%would_you_kindly 18:4
%would_you_say 0:7
%write_@me 29:14
%write_@me_a 29:14
%write_a 29:36
%write_to 11:23
%writing_the 0:4 10:5 14:3 16:7 17:-4 22:-5 29:-7 33:-13 34:1
%writing_the_<unknown> 0:4 10:5 14:3 16:7 17:-4 22:-5 29:-7 33:-13 34:1
%y_and 6:27 12:29 16:-1
%ya_<unknown> 6:64 20:-12
%ya_<unknown>__ 6:49
%yes_<?> 33:27
%yes_no 2:33
%yes_to 8:44
%yes_to_<request> 8:19
%yet_<?> 5:3 6:23 12:-28 25:44 28:-19
%yet_@me 12:34 31:-2
%yet_or 5:10
%yet_please 5:7
%you_<?> 11:97 25:6 34:-21
%you_<unknown> 9:7 10:-10 11:-11 14:10 17:32 23:36 25:14
%you_<unknown>_<?> 11:44
%you_<unknown>_@me 11:-30 17:31 23:18
%you_<unknown>_the 16:8 29:9
%you_@be 10:-10 25:60 29:2
%you_@be_so 29:9
%you_@can 8:18 11:50
%you_@can_do 11:32
%you_@change 11:19 24:6 25:-9 29:49
%you_@change_@me 24:8
%you_@cycle 5:44 11:-26
%you_@cycle_<?> 5:44 11:-26
%you_@mean 5:1 10:39 33:-1
%you_@show 14:22
%you_@toAdd 1:62
%you_@toAdd_a 1:14 3:3
%you_@toMove 4:9 16:2
%you_@toPost 11:-41 23:16 26:71 27:1 29:-22
%you_@toPost_the 14:5 23:12 27:13
%you_@toRemind 9:5 12:5 18:-4 23:33 24:16 25:-4 27:-16 29:-36
%you_@toRemind_@me 9:8 11:-18 12:9 23:16 27:-4 29:-23 33:25
%you_@toRemind_@we 11:2 23:18
%you_@toRule 8:22 9:-9 11:24
%you_@toRule_<request> 7:-9 8:42
%you_@toStart 3:-1 4:53
%you_@toStart_a 4:15
%you_@toStop 31:37
%you_@today 25:27
%you_a 11:-3 25:65
%you_do 7:16 11:19 16:20
%you_explain 11:9
%you_file 21:22 22:1
%you_give 34:10
%you_give_@me 11:-1 34:10
%you_got 33:16
%you_have 3:41 8:32
%you_have_@me 8:34 25:-9
%you_have_a 25:26
%you_in 11:6 29:1
%you_in_<unknown> 11:6 29:1
%you_keep 27:10
%you_kindly 18:3
%you_know 10:29 11:19 29:-1
%you_look 33:29
%you_look_up 33:29
%you_mean 11:2
%you_please 8:37 25:-18 27:18 28:11 29:-19
%you_please_<?> 28:14
%you_say 0:7 11:-14 29:13
%you_show 11:36
%you_take 2:33
%you_think 0:1 7:34 11:-3
%you_think_<?> 7:13
%you_to 7:3 11:39 31:7
%you_to_@toMove 11:23
%you_understand 11:47
%you_understand_<?> 11:2
%you_would 14:8
%your_<unknown> 11:41 31:2
%your_<unknown>_<?> 11:10
%your_@change 11:32 25:-31 26:32 30:13 31:-12
%your_@updates 11:5 31:6
%your_job 25:24
.10n$ 13:9 27:15 31:2
.18n$ 27:10 34:20
.^ab$ 27:9
.^abb 25:-33 31:47
.^abh 12:10 33:9
.^abha 12:10 33:9
.^abi 0:22 2:26 8:3 28:-2 29:13 33:-23
.^abi$ 0:22 2:26 8:3 28:-2 29:13 33:-23
.^abl 11:28
.^able 11:28
.^abo 0:7 1:-21 2:19 4:-29 5:8 6:-33 7:41 8:-19 9:34 10:-1 12:-38 13:-30 14:-77 16:-57 17:14 18:-6 19:-28 20:-17 21:-23 22:-33 23:25 24:30 25:-7 26:-19 27:79 28:-68 29:-13 30:-35 31:9 32:-34 33:24 34:26
.^abou 0:7 1:-19 2:19 4:-28 5:9 6:-29 7:42 8:-17 9:34 12:-37 13:-29 14:-71 16:-36 17:14 18:-6 19:-24 20:-15 21:-23 22:-31 23:26 24:34 26:-16 27:42 28:-47 29:-3 30:-34 31:12 32:-33 33:25 34:27
.^abu 23:9
.^acc 2:38 5:-35 6:26 7:28 8:15 16:19 20:-30 21:17 25:-68 29:41 31:-9 34:-26
.^acce 2:43 7:36 8:20 13:-12 21:19 25:-24 29:24 34:-45
.^acco 13:22 16:27 29:29 30:3
.^ack 7:17 8:-6 9:9 16:-14 25:32 29:-7 33:14
.^ack$ 7:21 8:-20 9:25 16:-14 25:32 29:-7 33:14
.^acm 29:20 34:-9
.^acme 29:20 34:-9
.^act 5:1 6:-25 10:-6 12:89 23:25 27:18 31:-12 33:-19
.^acti 6:-25 10:-17 12:77 23:26 27:24 31:-8 33:-2
.^ad$ 1:28
.^add 0:141 1:88 2:11 3:-54 4:-7 6:-27 8:-32 10:-35 11:36 12:-12 14:-79 15:-46 16:-102 17:-58 18:-18 20:-10 22:-8 24:-89 26:60 27:42 29:-2 31:-43 33:-17
.^add$ 0:74 1:81 3:-46 4:-3 8:-19 11:15 14:-68 16:-73 24:-59 26:22 27:48 29:27 33:-44 34:-20
.^adde 0:47 10:-18 29:-6 34:40
.^addi 0:27 1:18
.^addr 26:40 29:-33
.^adds 0:18 34:-14
.^adj 16:29
.^adju 16:29
.^adm 22:21
.^admi 22:21
.^adv 4:-1 8:-14 9:36 11:-5 12:-1 18:14 21:6 23:-10 24:35 27:-12 29:-18
.^adva 1:-4 8:-1 14:2 16:1 18:17 21:7 23:-9 24:4 26:2 27:-9 29:-5 33:8
.^advi 9:55 24:26 29:-13 31:21 33:-22
.^aff 10:53 12:-2 29:2 30:22 34:-12
.^affe 10:54 12:-1 30:23 34:-8
.^aft 0:-29 1:21 2:27 5:6 6:15 10:-29 11:-12 12:-77 13:17 14:-43 15:-23 17:-11 18:54 19:-20 20:19 21:28 22:26 24:26 27:-40 28:-44 31:-7 34:-6
.^afte 0:-28 1:21 2:28 5:6 6:17 10:-26 11:-9 12:-77 13:17 14:-43 15:-23 17:-10 18:45 19:-19 20:20 21:28 22:26 24:26 27:-40 28:-42 31:-7 34:-6
.^aga 5:-2 12:-8 15:3 24:27 25:44 29:12 31:-5 32:-21 33:31
.^agai 5:-1 12:-7 15:3 24:27 25:45 29:3 31:-4 32:-21 33:32
.^age 14:-8 18:-20 27:5 32:61
.^agen 14:-6 27:6 32:48
.^agg 2:12 29:5
.^agi 33:28
.^ago 19:30 28:39 33:-38
.^ago$ 19:30 28:39 33:-38
.^agr 11:-3 16:7 25:50
.^agre 11:-3 16:7 25:50
.^ahe 1:26 2:-35 5:-25 6:17 8:7 12:-2 14:22 16:-8 18:35 23:28 24:22 29:-34 32:15 33:-30
.^ahea 1:26 2:-35 5:-25 6:17 8:6 12:-2 14:22 16:-8 18:35 23:29 24:21 29:-34 32:15 33:-30
.^al$ 2:-2 12:31 16:40
.^ala 16:-18 24:67 29:8
.^alar 16:-18 24:67 29:8
.^ale 6:13 12:-13 24:7 30:15 31:46 34:-10
.^aler 24:23 27:8 30:15 31:21 34:-9
.^ali 16:30 25:22
.^alig 16:30
.^all 1:-40 2:29 4:-38 5:-39 6:-6 7:-37 8:62 9:-55 12:-112 13:77 14:106 15:38 17:11 18:-41 19:-52 20:-98 21:-11 24:-80 25:51 27:34 28:-66 29:-91 30:-32 32:-93 33:11 34:-79
.^all$ 4:-17 5:-15 7:-12 8:46 9:-41 10:8 12:-50 13:50 14:101 17:2 19:-37 20:-40 21:-15 22:-46 24:-35 25:54 27:34 29:-14 30:-19 32:-70 33:-6 34:-30
.^alle 11:1 14:11 27:7 29:-11
.^allo 2:43 8:18 10:-8 12:-36 13:33 15:26 22:46
.^alo 5:51 16:14 24:-13
.^alon 5:51 16:15 24:-13
.^alp 1:37 5:49 18:-4 29:-9 33:24
.^alph 1:37 5:49 18:-4 29:-9 33:24
.^alr 2:-22 3:23 4:-12 5:30 6:64 7:-11 9:12 10:-40 12:19 16:-3 18:-27 20:-20 22:14 25:-15 26:30 28:-6 31:8
.^alre 2:-20 3:23 4:-12 5:31 6:36 7:-10 9:12 10:-32 12:40 16:-1 18:-23 20:-19 22:14 23:1 25:-14 26:31 31:8
.^als 1:28 10:36 18:8 19:21 33:-8
.^also 1:28 10:37 19:22 33:-7
.^alt 15:18
.^alte 15:18
.^alw 14:-26 24:24 25:31
.^alwa 14:-26 24:24 25:31
.^am$ 1:27 4:-7 6:4 8:14 9:-37 10:7 11:24 12:-4 16:-7 17:33 18:-27 24:11 26:29 28:6 29:-54 32:22
.^ame 16:24
.^amen 16:24
.^an$ 0:72 1:70 2:35 5:-19 7:-106 8:-147 9:-83 10:6 11:36 12:-71 13:8 15:-83 16:-109 17:24 18:-25 19:-66 21:75 22:66 23:-55 24:10 25:-10 26:56 27:-5 28:-36 29:-42 31:-26 33:-89 34:-12
.^and 0:-45 2:-31 3:-22 4:-5 5:12 7:-44 8:29 11:-30 12:37 13:-27 14:54 16:7 17:38 18:64 19:-37 21:-60 23:-15 24:-18 25:-17 27:18 29:-1 31:-1 32:16 33:18
.^and$ 0:-44 2:-31 3:-21 4:-4 5:12 7:-44 8:29 11:-28 12:38 13:-27 14:58 16:7 17:40 18:64 19:-37 21:-60 23:-15 24:-17 25:-16 27:3 32:16 33:18
.^ann 7:14 8:-30 14:-6 15:9 20:24 25:-28 26:9 27:55 28:-7 29:-52 31:14 33:-37 34:50
.^anna 7:19 8:-15 15:18 34:57
.^anno 20:32 25:-10 26:20 27:58 31:18 33:-22
.^ano 0:37 2:24 14:-3 25:13 27:8 29:-5
.^anot 0:41 2:25 25:14
.^ans 9:9 13:26 21:-19
.^answ 9:9 13:26 21:-19
.^ant 9:25 19:34 29:-37 33:-11
.^antr 9:30 29:-7
.^any 0:12 1:-105 2:39 3:4 4:-63 5:-23 6:-58 7:-19 8:-51 9:64 10:5 11:-60 12:18 13:86 14:-64 15:57 16:-123 17:21 18:24 19:-35 20:-25 21:5 22:-54 23:-52 24:-112 25:4 26:11 27:-51 28:-73 29:-44 30:-32 31:58 32:91 33:-51 34:-34
.^any$ 1:-24 2:44 5:-34 6:-58 7:-39 9:47 10:-62 11:-10 12:47 13:41 14:-18 15:23 16:-34 17:33 18:7 20:-9 23:-26 24:-22 27:-52 29:-32 31:44 32:34 33:-23 34:-71
.^anyb 9:12 10:22
.^anym 31:35
.^anyo 2:-10 3:20 6:-4 9:7 12:-26 13:10 15:18 22:-26 25:45 29:20
.^anyt 2:26 8:-42 13:30 16:-23 18:21 19:-8 25:-59 26:15 28:-28 29:-67 32:67
.^anyw 10:6
.^aoe 10:86 29:-16
.^aoe$ 10:86 29:-16
.^api 10:-14 11:46 17:-21 22:7 29:12 33:-3
.^api$ 10:-14 11:46 17:-21 22:7 29:12 33:-3
.^app 1:3 5:-54 6:-93 7:67 8:35 9:17 12:20 13:37 14:-55 15:-50 16:-77 19:-27 22:10 24:-44 25:4 27:2 31:-39 32:-54 33:-38 34:19
.^appe 1:27
.^appl 2:13 6:-1 10:35 12:50 22:57 34:-43
.^appo 17:4
.^appp 7:9 9:-11
.^appr 1:-23 2:-47 5:-39 6:-30 7:64 8:43 9:24 10:-55 12:-70 13:38 21:-32 22:-9 25:17 31:-9 32:-31 33:-63 34:35
.^apr 4:41 8:67 29:-34 34:16
.^apri 4:44
.^apro 8:65
.^arc 1:3 14:-20 19:8
.^arch 1:3 14:-20 19:8
.^are 2:2 3:4 4:-11 5:94 6:14 7:-20 8:-16 9:-9 10:11 12:58 13:3 14:25 15:8 17:-35 18:-33 19:-109 20:-43 24:2 26:20 27:-14 28:10 29:-55 31:-27 32:-35 33:8 34:-77
.^are$ 2:4 3:5 4:-11 5:40 6:17 7:-18 8:-15 9:-6 10:36 11:7 12:50 13:7 14:26 15:11 17:-26 18:-26 19:-103 20:-47 23:9 24:11 25:5 26:22 27:-13 28:13 29:-27 31:-22 32:-15 33:-1 34:-73
.^arew 5:96 10:-51 11:-9 25:-24 29:-35 32:-5 33:55
.^arg 11:-5 21:5 25:68 29:-53
.^arm 29:58
.^arm$ 29:41
.^aro 10:-19 17:35 18:33 29:-19
.^arou 10:-19 17:35 18:33 29:-19
.^arr 2:8 17:21 18:33 31:28
.^arri 2:10 17:24 18:35
.^art 1:46 27:3
.^art$ 27:4
.^artw 1:35
.^as$ 1:6 2:-72 4:50 5:-5 8:64 10:26 11:-51 12:15 13:-4 14:9 15:31 17:62 18:-3 20:-20 24:-67 26:-26 27:31 32:-43 33:-45 34:-52
.^ask 2:-15 3:-10 5:-1 8:-7 10:1 11:43 12:6 13:43 14:5 15:7 16:1 17:-7 20:7 21:37 22:52 24:7 25:-35 26:-4 29:-9 31:4 32:-7 33:-1 34:-16
.^ask$ 2:-84 7:12 10:-24 11:73 17:-5 20:-20 21:26 22:62 24:23 25:-28 27:-30 29:-19 32:-24 33:-16 34:1
.^aske 4:4 9:15 10:12 11:-5 13:33 14:1 16:9 18:1 19:-14 20:9 23:10 24:-8 25:-1 27:2 29:3 32:-3 33:-2 34:-7
.^aski 2:3 8:-5 9:-15 12:6 14:2 15:2 18:-6 19:16 21:18 22:11 24:10 25:-16 29:-4 32:6 33:6
.^asks 22:22
.^ass 12:16 29:14
.^assu 12:17
.^at$ 1:40 2:22 3:-17 5:43 6:-43 9:21 10:6 11:-89 12:40 13:-19 15:40 17:-2 20:-56 21:-80 22:-3 24:49 27:-56 28:7 29:-4 31:-26 32:-24 33:15 34:-68
.^ate 25:45 34:-8
.^ate$ 25:46 29:-28 34:-7
.^att 9:15
.^atta 9:15
.^au$ 1:-7 16:45
.^aud 1:15 9:-9 13:40
.^audi 1:15 9:-9 13:40
.^aug 1:30 6:4 10:-31 12:-16 16:14 22:-15 29:-17 32:85 33:39
.^aug$ 32:58 33:22
.^augu 1:22 20:6 32:27
.^aut 7:52 30:9 34:20
.^auth 7:12 34:23
.^auto 7:23 30:9
.^ava 19:12 20:51 26:21 33:-25
.^avai 19:13 20:52 26:22 33:-24
.^avi 25:-19 27:46 31:27
.^avis 25:-19 27:46 31:27
.^awa 5:-3 18:-29 20:-27 24:46 28:64 31:9 32:36 33:-58
.^awai 6:13 18:-16 32:19
.^away 24:47 28:65 31:10 32:1 33:-57
.^bac 2:38 6:-24 8:26 9:-32 12:-34 15:-23 16:44 19:1 24:11 25:34 27:27 29:-7 31:-53 32:-13 33:-77
.^back 2:38 6:-24 8:26 9:-32 12:-34 15:-23 16:44 19:1 24:11 25:34 27:27 29:-7 31:-53 32:-13 33:-77
.^bad 25:33 29:-23
.^bad$ 25:33 29:-23
.^bal 4:22 29:-5
.^ban 9:27 25:-38 29:39
.^ban$ 25:-37 29:58
.^bann 9:29 29:-13
.^bar 21:18 29:39
.^bar$ 21:20 25:-10 29:41
.^bas 1:11 27:-6 29:2 31:19
.^bash 1:11
.^be$ 0:17 2:41 3:34 5:-24 6:-34 7:50 8:-55 9:-44 10:-44 11:-71 12:-8 13:-84 14:-32 15:24 16:59 17:-86 18:5 19:-118 20:10 22:24 23:53 25:-13 26:-33 28:-14 29:-21 30:3 31:38 32:-27 33:36 34:-22
.^bec 2:31 9:23 11:-23 16:37 17:48 21:-6 29:-44
.^beca 9:27 22:18
.^beco 2:14 11:-6 16:12 17:37 29:-11 33:8
.^bee 2:-63 5:12 6:28 8:4 9:32 10:-42 11:19 12:9 13:35 14:-19 15:5 18:-1 20:9 22:-20 25:47 28:-25 29:-102 30:4 32:-43 33:-16 34:-48
.^beef 11:33
.^been 2:-49 6:25 8:7 9:39 10:-50 12:19 13:38 15:7 20:15 22:-12 25:23 28:-43 29:-45 30:5 32:-16 33:-18 34:-42
.^bef 1:35 2:-2 3:22 6:9 7:20 8:-7 10:-12 11:11 12:-9 13:-19 14:-1 16:4 17:15 18:13 19:41 21:6 22:-18 23:11 24:42 25:-13 26:-1 27:-1 28:36 29:-4 30:-17 31:-4 32:15 34:-8
.^befo 1:35 2:-1 3:22 6:10 7:13 8:-1 10:-9 12:-5 13:-19 14:-1 17:17 18:14 19:40 21:6 22:-17 23:11 24:43 25:-13 27:-1 28:35 30:-16 31:-3 32:18 34:-7
.^beg 2:-6 3:8 4:60 5:1 6:-30 10:-74 12:29 17:96 20:-26 27:22
.^begi 4:67 10:-30 17:98 20:-24 27:23
.^begu 5:18 12:50 14:-6
.^beh 6:38 10:26 12:-5 14:-16 22:30 33:-21
.^beha 8:13 22:33
.^behi 6:39 10:28 12:-2 14:-15 33:-14
.^bei 5:19 10:6 27:29
.^bein 5:20
.^bel 33:28
.^beli 33:6
.^ben 7:41 9:-3 22:12 27:30
.^benc 7:41 9:-2
.^bes 17:25
.^best 17:25
.^bet 0:70 1:76 5:68 6:-64 10:17 11:-15 12:-60 14:-4 15:-33 18:-92 19:13 20:-32 25:-20 27:-29 28:8 29:27 32:34 33:-12 34:-31
.^beta 0:62 1:58 2:-20 5:44 12:-26 20:-19 29:21 34:-6
.^bett 31:8
.^betw 1:16 5:28 6:-15 10:1 18:-15 19:28 27:-13 28:10 29:16 32:41 33:-45
.^big 2:14 14:28 20:38 25:-6 33:-34
.^big$ 2:14 14:28 20:28 25:-6 33:-28
.^bil 8:30 22:12
.^bill 8:31 22:13 29:-1
.^bin 8:26 9:-14 10:48 17:40 34:-17
.^bin$ 8:26 9:-14 17:41
.^bind 10:52 34:-15
.^bis 29:40
.^bise 29:40
.^bit 6:-29 12:43 15:10 18:32 22:16 33:19
.^bit$ 15:12 17:12
.^bite 17:-17 18:36
.^ble 25:37
.^bles 25:3
.^bli 11:-9 22:1 25:52 29:-35
.^blo 1:14 2:15 8:9 12:35 15:5 29:-6 34:-3
.^bloc 1:15 2:16 8:9 12:35 15:10 29:-5 34:-1
.^blog 20:12
.^blu 2:23
.^blue 2:23
.^boa 1:-4 2:70 16:51
.^boar 1:-3 2:13 16:51
.^boat 2:48
.^bon 17:14 20:-19 25:34
.^bonj 17:16 25:8 33:8
.^boo 0:2 4:22 15:20 20:18 29:62
.^book 0:3 15:22 20:19 29:38
.^boot 4:20 29:18
.^bos 1:16 9:-7 10:6 11:-22 14:6 16:3 17:-11 20:2 24:1 25:-6 26:-18 27:14 29:-16 33:-5 34:56
.^boss 1:16 9:-7 10:6 11:-22 14:6 16:3 17:-11 20:2 24:1 25:-6 26:-18 27:14 29:-16 33:-5 34:56
.^bot 5:-38 10:-18 11:40 17:-37 18:-16 23:5 25:45 29:-48 31:41 33:57
.^bot$ 10:-34 11:42 17:-5 23:7 25:47 29:-80 31:22 33:8
.^both 31:11 33:38
.^bou 9:50 29:-42
.^boun 9:51 29:-41
.^bra 1:27 2:-7 5:33 6:-48 7:3 8:-26 9:-35 10:31 12:44 20:-8 29:29 31:-7
.^bran 1:28 2:-11 5:36 6:-26 9:-1 10:33 12:16 20:-6 29:37 31:-6
.^bre 8:21 9:9 10:-38 12:-37 13:40 17:7 18:14 21:47 22:24 28:-15 29:-54 32:-12
.^brea 8:21 9:9 10:-38 12:-37 13:40 17:7 18:14 21:47 22:24 28:-15 29:-54 32:-12
.^bri 12:-4 25:20 32:52
.^brie 24:-2 32:14
.^brin 12:-4 25:22 32:21
.^bro 22:30 25:27 29:19 34:-36
.^brok 2:4 22:31 29:31 34:-39
.^bud 3:14 8:-16 29:41 33:-3
.^budg 3:14 8:-16 29:41 33:-3
.^bue 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
.^buen 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
.^bug 1:32 2:5 5:45 8:-27 12:-76 16:4 17:40 18:-15 24:18 27:-9 28:-5 29:29 33:-76 34:13
.^bug$ 1:35 5:28 8:-19 12:-21 20:-6 24:26 25:9 27:-1 29:34 33:-37 34:21
.^bugf 2:22 5:8 20:33
.^bugs 17:39
.^bui 4:13 5:29 12:-26 14:-19 15:3 17:-24 20:2 25:24 29:32
.^buil 4:10 5:30 12:-25 14:-18 15:4 17:-23 20:2 25:24 29:33
.^bum 2:60 12:16 15:-26 22:16 29:-32 33:35
.^bump 2:60 12:16 15:-26 22:16 29:-32 33:35
.^bus 10:22 18:-15 20:-22 25:52 29:6 31:-17 32:2 33:-3
.^bus$ 18:-8 25:26 29:15 31:-14
.^busi 10:22
.^busy 20:-15 25:24 32:8
.^but 1:-17 2:23 7:-27 8:18 10:16 11:-3 12:2 13:-15 14:-8 15:19 16:-6 17:1 18:-9 22:-33 25:-11 26:3 31:17 33:17 34:6
.^but$ 1:-9 7:-23 8:21 13:-13 14:-6 15:29 17:7 22:-31 25:-4 26:8 29:3 31:18 32:3
.^butt 2:8 10:23 20:2 29:-16
.^buy 29:34 31:-4
.^buy$ 29:34 31:-4
.^by$ 0:-18 1:-19 2:-37 6:27 7:26 10:71 13:9 14:-32 16:89 17:-14 18:-10 19:-22 22:24 23:19 24:-31 28:-29 29:-18 32:4 33:1
.^bye 25:47
.^bye$ 25:47
.^ca$ 20:14
.^cad 3:17 29:-26 33:9
.^cade 3:17
.^cal 0:1 1:59 2:-94 3:-51 4:47 6:-86 8:-44 9:-70 10:-59 13:-56 14:43 17:-58 18:12 19:63 20:-108 22:-71 26:48 27:-27 28:-32 29:13 31:-45 32:-14 33:27 34:35
.^cale 0:7 1:25 2:-30 4:22 5:-29 8:-29 10:-22 12:-13 13:-21 14:51 16:4 17:-21 18:26 19:34 20:-16 22:-26 24:-20 25:-38 26:53 28:-6 29:-19 31:-28 33:18
.^call 1:29 2:-10 4:14 5:6 6:-23 10:-1 12:3 14:-40 19:38 20:-24 29:42 31:-3 32:-26 34:36
.^cam 10:31 16:19 19:50 20:-10 23:30 33:-16
.^camb 2:12 16:21
.^came 10:34 19:51 20:-8 23:30
.^can 0:43 1:-2 2:54 3:10 5:-45 7:3 8:44 9:-98 11:19 12:17 13:-105 15:-23 16:-10 17:13 18:-64 19:-68 22:26 24:10 25:-81 26:3 27:-3 29:-1 30:-14 32:-92 33:32 34:7
.^can$ 0:4 1:-16 2:53 3:17 4:-1 5:-115 7:7 8:35 9:-125 10:-13 11:24 12:24 13:-84 15:-13 17:19 18:-14 19:-109 20:21 21:5 22:36 23:6 25:-57 26:9 28:-9 29:-10 30:-10 31:-38 32:-60 33:9 34:25
.^canc 24:14 27:-22 29:6 31:24
.^cand 0:23 5:4 10:20 18:-14 20:-52 28:30 29:-32 33:26
.^cap 29:6
.^capi 29:7
.^car 10:-42 21:10 22:-4 29:23 34:33
.^care 10:-15 34:36
.^cas 15:2
.^case 15:2
.^cat 9:-33 29:45
.^ccy 5:2
.^ccyl 5:2
.^ce$ 6:20 10:-8 12:30 20:9 29:-19
.^ceo 29:30 34:-28
.^ceo$ 29:30 34:-28
.^cha 0:-97 2:10 3:-59 4:-47 5:-121 6:-40 9:-7 13:6 14:-38 15:38 17:-133 18:-101 19:-115 20:-3 21:40 23:35 24:11 26:22 27:65 29:-4 30:2 31:5 32:-109 34:63
.^chai 29:37 33:43
.^chan 0:-37 2:15 3:-29 4:-29 5:-90 6:-19 11:6 13:16 14:-76 15:43 16:6 17:-95 18:-55 19:-81 20:-36 21:47 24:3 26:28 27:74 29:-4 30:11 31:5 32:-80 33:-21 34:27
.^chap 14:1
.^char 25:5 34:47
.^chas 23:30 31:-11
.^chat 23:16 31:31
.^che 1:19 4:-10 5:31 7:-12 8:20 11:20 15:-5 16:-2 17:-44 18:-5 20:8 21:4 25:14 28:19 29:15 33:-4 34:-7
.^chec 0:-16 1:21 6:4 7:-2 10:-5 11:19 17:-35 20:6 27:2 28:8 29:6 33:-3 34:10
.^chee 5:8 8:9 10:-3 12:1 13:3 15:-2 17:-10 20:5 25:26 27:-7 28:10 34:-16
.^cher 2:33 10:34 11:-16 29:7
.^chi 6:-7 7:-5 21:43 22:22 25:-7 28:11 29:-39 32:1 34:70
.^chie 21:18 22:23 29:-16
.^chil 28:14 32:7
.^chr 25:21 28:-33 29:12
.^chri 25:22 28:-33 29:17
.^ci$ 2:56 9:-10 12:-18 16:24 23:-13 25:-24 27:22 29:91 31:-6
.^cir 15:35 19:-9
.^circ 15:35 19:-9
.^cla 0:9 1:-14 12:12 15:4 17:2 29:-10 32:4
.^clai 12:15 15:6
.^clas 0:10 1:-7
.^cle 2:21 6:12 12:-22
.^clea 2:18 22:1
.^clf 29:-21 33:50
.^clf$ 29:-21 33:50
.^cli 0:-15 1:-41 2:23 6:21 10:40 12:12 15:19 16:15 18:-15 19:-7 20:-31 22:25 24:1 28:-6 29:-92 33:27 34:21
.^clie 0:-14 1:-41 2:16 6:21 10:35 12:15 15:20 16:15 18:-15 19:-6 20:-28 22:25 24:1 28:-6 29:-66 33:21 34:21
.^clo 2:-1 4:39 5:-16 6:22 7:-45 8:25 9:-86 10:-70 12:45 14:-59 17:20 18:46 20:-94 22:-32 25:-37 27:-18 28:98 29:5 32:-15
.^cloc 10:-4 28:68
.^clon 4:44 17:39 18:-20
.^clos 1:4 6:27 7:-30 8:4 9:-45 10:-30 12:35 14:-16 18:82 20:-74 22:-17 28:37 29:3
.^cod 2:18 10:34 12:13 17:1 18:-32 20:-13 33:22
.^code 2:20 10:38 12:16 17:3 18:-7 20:-11 33:23
.^cof 25:44 29:20 34:-25
.^coff 25:49 29:4 34:-18
.^col 33:16
.^coll 33:6
.^com 2:-13 4:-5 9:-28 10:-18 11:50 12:9 13:-54 15:-1 17:37 18:62 19:26 20:13 21:55 22:-60 25:-45 26:-110 27:-22 28:-24 29:64 31:-96 32:7 33:5 34:-114
.^come 2:-21 5:-3 12:26 18:62 21:52 25:-32 28:-3 29:3
.^comi 5:15 14:-34 17:39 18:7 20:37 32:50 34:-29
.^comm 11:69 14:-9 17:17 25:2 27:-3 29:9 32:-10
.^comp 4:-22 11:-65 12:-20 14:28 19:29 20:-21 25:-24 29:84 33:17
.^con 1:5 2:-15 7:10 9:29 10:63 11:-97 13:-104 16:-48 17:60 18:-58 19:-15 20:-38 21:32 24:-39 25:27 27:-19 29:8 31:-29 32:-9 34:36
.^con$ 5:31
.^conc 9:18 10:48
.^cond 9:30 29:3
.^conf 9:-1 10:10 29:21
.^cong 25:72
.^cons 2:-6 8:17 10:50 21:18 29:-28
.^cont 11:-14 17:72 29:17 34:52
.^conv 7:16 21:36
.^coo 5:19 8:7 12:-2 25:19 29:-29 34:52
.^cook 5:2 25:6
.^cool 2:10 25:14
.^coor 34:45
.^cop 4:11 14:-24 26:8 33:5
.^copy 4:11 14:-24 26:8 33:5
.^cor 2:30 6:-38 10:-62 16:26 17:13 18:28 20:24 21:1 33:18
.^corr 2:37 6:-34 10:-20 16:26 20:26 21:2 33:43
.^cos 10:32 18:-20 26:28 29:13 32:25 33:-11
.^cost 18:-6 26:29 29:34
.^cou 0:1 2:10 6:5 8:-37 9:-4 10:38 11:-46 12:-16 13:48 18:-38 19:-34 20:-51 22:30 24:-6 27:26 28:79 29:-11 30:-33 31:11 32:-17 33:-2 34:-65
.^coul 0:5 2:19 11:-32 12:-4 14:10 16:15 18:-17 20:-6 21:4 22:43 30:-5 34:-17
.^coun 8:-38 10:52 13:28 25:-7 27:24 28:93 29:-65 31:18 33:-31
.^coup 6:27
.^cour 13:12
.^cov 2:-9 8:7 10:39 25:9 29:20 33:-17
.^cove 2:-7 8:7 10:37 25:9 29:20 33:-16
.^cra 2:29 22:7
.^cras 2:21 22:8
.^cre 1:32 3:47 4:16 11:7 29:13 34:19
.^crea 1:32 3:37 4:22 11:7 29:14 34:19
.^cri 15:39
.^crit 10:1 15:39
.^cro 16:-8 29:12
.^cron 16:-8 29:13
.^cry 8:8 29:-8
.^cryp 8:8 29:-8
.^css 2:35 11:-9
.^css$ 2:35 11:-9
.^cur 2:-2 4:12 5:76 12:51 20:9 26:5 29:-44
.^curr 2:-1 4:12 5:69 12:52 26:5
.^cus 0:5 1:-1 2:6 4:-4 6:3 9:-8 15:20 20:38 21:3 24:-18 28:8 29:16
.^cust 0:6 1:-1 2:7 4:-4 6:4 9:-8 15:20 20:38 21:3 24:-16 29:16
.^cut 1:42 2:29 5:18 6:51 9:-14 12:-55 15:-8 16:-41 18:31 21:8 24:-41 25:-53 27:-3 29:-4 31:43 33:19
.^cut$ 2:37 5:36 6:34 9:-1 12:-17 20:4 25:-13 28:-10 31:52 33:-12
.^cuto 1:26 6:9 10:-21 14:15 18:46 21:15 22:-18 24:-11 29:-20 33:40
.^cve 22:47 29:60
.^cve$ 22:44 29:54
.^cyc 1:-55 2:-31 3:104 4:93 5:39 6:-59 7:-48 9:-67 12:-49 13:8 14:46 16:-79 17:-31 18:-88 19:79 20:-26 22:-60 24:-31 25:-89 27:-57 29:-137 31:-64 32:-69 34:17
.^cyce 3:40 4:10 16:-11 19:25 29:-30 34:4
.^cycl 1:-49 2:-21 3:83 4:80 5:39 6:-51 7:-37 8:4 9:-33 12:-24 14:29 16:-39 17:-15 18:-81 19:61 20:-14 22:-44 24:-11 25:-63 27:-34 29:-73 31:-26 32:-52 34:2
.^cyy 3:28 5:3
.^cyyc 3:28 5:3
.^czy 2:42 6:41 12:30 17:-5 29:-4 33:-27
.^czy$ 2:42 6:41 12:30 17:-5 29:-4 33:-27
.^dae 14:44 25:-14
.^dai 24:7 27:16
.^dail 24:7 27:16
.^dan 3:11 4:-1 6:11 8:13 9:4 11:-5 12:7 13:-7 14:7 16:-5 17:-5 19:4 20:6 21:3 25:18 29:-22 33:-11 34:-5
.^dank 3:13 6:13 9:5 11:-4 12:8 13:-6 14:8 16:-4 17:-4 18:-4 19:5 20:7 21:3 25:21 29:-16 33:-3 34:-4
.^dar 6:-3 9:32
.^dark 6:-3 9:32
.^das 5:-6 9:1 22:22 29:34
.^das$ 2:12 5:-2 29:56
.^dash 9:9 22:9
.^dat 0:13 1:-1 2:-187 3:-8 4:4 5:-149 6:-23 7:-76 8:-45 9:-160 10:-224 11:9 12:-131 13:-51 14:45 15:46 16:4 17:-102 18:32 19:59 20:96 21:-90 22:-28 23:-69 24:-123 25:-166 26:21 27:-13 28:-55 30:-97 31:-64 32:13 33:76 34:-25
.^data 16:5 29:43
.^date 0:14 2:-175 3:-6 4:10 5:-128 6:-16 7:-67 8:-33 9:-145 10:-192 11:10 12:-104 13:-24 14:40 15:41 17:-78 18:37 19:64 20:79 21:-68 22:-76 23:-60 24:-106 25:-143 26:23 27:-7 28:-33 29:-15 30:-87 31:-51 32:16 33:70 34:-17
.^day 1:42 2:-99 6:-60 7:-41 8:-113 10:-31 11:-86 12:-84 13:-76 14:-33 15:-44 16:74 17:3 18:-74 19:23 20:67 21:-59 24:63 25:22 26:-11 27:-144 28:64 29:-62 30:-3 31:-41 32:29 33:37 34:-66
.^day$ 5:-79 6:-60 12:-38 15:-86 16:33 17:20 18:-28 19:24 20:90 22:-20 25:46 27:-55 28:-23 29:-61 31:-30 32:-4 33:78
.^days 1:32 2:-73 4:-22 5:9 8:-6 10:-97 16:47 18:-19 20:-87 21:-32 22:28 23:3 24:65 25:-112 27:-11 28:88 32:66 33:-83 34:-9
.^db$ 29:41
.^de$ 5:-4 6:-30 9:34 10:-78 12:28 14:-10 16:10 17:39 18:-4 19:-44 20:17 24:34 25:-41 28:28 29:-81 31:47 33:-12 34:-2
.^dea 0:45 1:28 2:-4 4:-8 5:-79 6:9 8:-55 9:-17 11:9 12:-67 13:-42 14:21 15:-8 16:-14 17:-11 18:47 19:-38 20:-72 25:6 27:2 28:-4 29:-52 32:15 33:32 34:-22
.^deac 31:33
.^dead 0:33 1:29 5:-45 6:16 8:-18 10:-14 11:18 12:-60 14:22 15:-16 16:-9 17:-12 18:27 19:-28 20:-66 27:11 31:-50 32:19 33:39 34:-15
.^deal 0:10 10:36 18:21 29:-36
.^dear 25:27
.^deb 2:21 7:6 8:20 10:-30 25:25 29:62 31:-28 33:-14
.^deb$ 29:24
.^debd 7:10
.^debi 25:17 29:32 33:-8
.^debu 8:26
.^dec 1:-28 2:-69 3:12 5:-33 6:-29 7:36 8:16 9:23 11:-43 16:36 18:23 21:9 22:-87 25:-40 29:-37 32:-2 34:62
.^deci 2:-22 3:14 6:-17 7:46 9:43 16:13 21:15 22:-57 25:-17 29:-75 34:64
.^deck 14:5 18:39 29:-14 33:25
.^decl 8:25 9:-16 29:3
.^ded 1:22
.^def 0:9 1:-17 6:-29 10:107 12:17 23:42 28:-31 29:-41 33:-21
.^defa 23:44 29:-8
.^defi 0:3 1:-3 10:74
.^del 8:34 15:67 16:29 18:13 19:-12 23:-16 25:-51 29:3 31:21
.^dela 15:72 16:36 33:-1
.^dele 10:-2 18:13 23:-10 29:26 31:31
.^deli 8:48 25:-25 27:3 29:-31
.^dem 1:17 11:16 21:17 25:-14 27:13
.^dem$ 27:20 29:1
.^dema 21:20 34:2
.^demo 1:22 11:27 29:-3
.^den 7:40 8:41 9:-23 13:1 20:-7 33:15
.^den$ 4:2 27:13
.^deni 13:35
.^dent 29:26
.^deny 7:29 8:44 13:-10
.^dep 2:60 5:-45 6:-42 9:-4 10:12 11:-49 12:68 17:-30 28:28 33:61 34:31
.^dep$ 2:24 28:15 29:-24
.^depe 2:20 10:25 12:28 25:19 29:-53 33:25
.^depr 2:7
.^deps 12:6 33:5
.^depu 34:29
.^der 6:11 9:37 10:7 13:42 19:-14 33:6
.^der$ 9:21 10:10 29:-12 33:15
.^dero 13:31
.^des 2:-26 5:33 9:12 10:33 13:15 14:-17 17:27 19:-14 20:-20 22:4 25:-51 31:57 33:-7
.^des$ 5:3 9:17 16:6 31:9
.^desc 10:46 17:31 33:-8
.^desi 29:1
.^desp 13:9 22:28
.^det 31:13
.^deta 31:13
.^dev 2:-41 4:3 5:105 6:-9 9:-3 10:30 11:-61 17:24 18:-45 20:-35 25:-42 26:3 27:44 30:27 31:7 34:-35
.^dev$ 5:43 17:23 18:-29 25:-1 26:6 27:47 28:-4 29:-16 30:30 31:4 34:-18
.^deve 2:-6 4:11 5:60 10:12 29:-9
.^devs 29:21
.^dia 9:24 29:-14
.^dial 9:24 22:4 29:-7
.^did 5:15 6:84 8:-45 9:60 10:-100 12:30 13:48 14:-65 15:-7 16:-31 17:-3 18:-47 19:63 20:-56 21:-70 22:-13 23:38 24:-21 28:-55 29:-27 30:44 31:-56 32:-7 33:-39 34:7
.^did$ 5:15 6:84 8:-45 9:60 10:-100 12:30 13:48 14:-65 15:-7 16:-31 17:-3 18:-47 19:63 20:-56 21:-70 22:-13 23:38 24:-21 28:-55 29:-27 30:44 31:-56 32:-7 33:-39 34:7
.^die 2:1 12:10 19:13 29:-61 33:13 34:18
.^die$ 12:12 19:14 29:-58 33:15 34:19
.^dif 10:81
.^diff 10:81
.^dig 2:-7 26:33 27:62 29:-23 30:5 31:27
.^dige 2:-6 26:33 27:62 29:-23 30:5 31:27
.^dir 3:13 6:7 8:1 9:2 10:12 11:-6 12:5 13:-7 14:14 16:-9 17:-1 19:4 20:7 23:26 25:-3 33:-21 34:-7
.^dir$ 3:13 6:13 8:2 9:6 11:-2 12:9 13:-5 14:14 16:-4 18:-1 19:5 20:7 21:3 25:-2 27:1 29:-3 33:-3 34:-4
.^dire 10:43 23:13 29:1 33:-11
.^dis 1:-15 5:-27 7:10 9:-29 11:-33 25:-22 27:7 29:35 31:45
.^disa 31:54
.^disc 5:-1 29:16 30:2
.^disk 28:-22 29:57 31:-2
.^dist 10:5 27:29 28:23 29:-38 31:20
.^dm$ 27:97 33:-33
.^dms 2:-26 11:36 25:-31 26:48 27:9
.^dms$ 2:-26 11:36 25:-31 26:48 27:9
.^dni 28:62 29:-20
.^dni$ 28:62 29:-20
.^do$ 0:29 1:-45 2:3 3:59 4:-3 5:-61 6:-66 7:4 9:-69 10:24 11:28 12:-20 13:-94 14:-38 15:35 16:-5 17:25 18:-19 19:-105 20:7 21:22 22:-136 23:28 24:-14 25:-54 26:28 27:-159 28:34 29:17 30:52 32:-4 33:-15 34:31
.^doa 2:37 28:-1
.^doab 2:37 28:-1
.^doc 0:77 1:66 2:47 5:-20 6:-7 9:-83 10:-12 11:2 12:-86 15:-67 16:-66 17:62 19:-26 21:-32 22:-8 23:-13 24:14 25:-10 27:12 28:-81 29:31 30:-9 31:15 33:-10 34:3
.^doc$ 2:9 17:26 21:-48
.^docs 0:57 1:39 2:31 10:-32 12:-28 15:-19 16:-42 17:30 18:-1 26:2 27:14 28:-3 29:7 31:13 33:-9
.^docu 0:17 1:3 3:4 5:-11 11:13 12:-7
.^doe 0:-33 1:-19 2:27 6:-11 7:18 9:28 10:41 11:20 13:-8 14:18 15:-24 16:-47 17:-1 18:-19 19:-51 20:30 22:-52 24:-34 25:-69 26:36 27:-37 28:-4 29:34 30:-37 32:3 33:9 34:-41
.^does 0:-33 1:-19 2:27 6:-11 7:18 9:28 10:41 11:20 13:-8 14:18 15:-24 16:-47 17:-1 18:-19 19:-51 20:30 22:-52 24:-34 25:-69 26:36 27:-37 28:-4 29:34 30:-37 32:3 33:9 34:-41
.^doi 5:56 9:15 33:10
.^doin 5:35 9:16 33:11
.^don 6:70 10:-8 14:-36 16:-4 17:36 20:20 22:11 27:2 29:-20 33:-29
.^done 6:70 10:-8 14:-36 16:-4 17:36 20:20 22:11 27:2 29:-20 33:-29
.^doo 6:19 22:16 29:-61 32:8 33:10
.^door 6:36 22:16 29:-58 33:10
.^dow 2:-7 7:-8 8:55 9:10 10:-3 11:-42 12:6 16:20 17:-33 18:10 20:8 25:-51 27:-50 29:36 31:38 33:40
.^down 2:-7 7:-8 8:55 9:10 10:-3 11:-42 12:6 16:20 17:-33 18:10 20:8 25:-51 27:-50 29:36 31:38 33:40
.^dra 4:48 12:35 20:4
.^draf 4:19 20:8
.^draw 4:11 12:36
.^dre 6:1 11:-18 25:30
.^drea 6:1 11:-17 25:31
.^dri 2:65 8:15 13:-16 21:6 29:-30 33:13
.^driv 2:56 8:16 29:-21 33:15
.^dro 2:23 20:20 22:-1 24:38 29:-16 30:21 31:27
.^drop 2:24 20:20 24:38 29:-15 30:22 31:14
.^due 6:-34 10:-13 24:55 25:-44 28:-23 29:-45 32:95 33:33
.^due$ 6:-34 10:-13 24:55 25:-44 28:-23 29:-45 32:95 33:33
.^dum 10:27 14:30
.^dumb 10:28
.^dump 14:30
.^dur 2:83 6:23 9:26 10:-18 12:-72 17:6 29:-34 31:43
.^durc 6:4 9:29 29:-20
.^duri 2:89 10:-17 12:-26 17:3 31:43
.^dus 6:29
.^dut 34:31
.^duty 34:31
.^eac 27:31
.^each 27:31
.^ear 3:4 5:-2 6:-12 10:21 11:-24 15:17 16:14 18:36 19:20 21:15 23:57 28:-9 29:-33 33:-66
.^earl 3:8 6:-9 11:-19 15:17 16:14 18:36 19:14 21:15 23:55 29:-29 33:-57
.^eart 10:32
.^eas 17:54 21:6
.^easy 17:55
.^eat 17:-7 25:50
.^eat$ 17:-7 25:50
.^ece 22:1
.^ecep 22:1
.^edi 2:21 11:-21 29:20
.^edit 2:21 11:-21 29:20
.^een 2:11 24:18
.^een$ 2:11 24:18
.^eff 12:55
.^effe 12:55
.^eig 10:33
.^ein 1:54 9:-20 16:44 21:35 33:-30
.^ein$ 1:8
.^eine 1:16 9:-13 16:40 21:37
.^el$ 6:12 16:21 18:7 25:-15 29:32
.^ele 29:50
.^els 11:33 25:2 27:-5 31:25
.^else 11:33 25:3 27:-5 31:25
.^ema 5:-21 26:41 27:10 29:29
.^emai 26:41 27:12
.^emo 9:10 10:15 33:11
.^emoj 9:10 10:15
.^emp 6:2 10:8
.^en$ 5:78 6:-6 10:-23 12:4 13:9 14:-17 18:8 29:-14
.^ena 27:4
.^enab 27:4
.^end 1:4 4:34 16:14 19:5 20:15 21:18 22:-11 24:-1 28:-57 29:20 32:47
.^end$ 1:3 2:-44 4:9 20:17 21:20 22:-7 28:-16 32:49
.^ende 19:11
.^endi 4:11
.^endp 2:27
.^ends 28:-20 29:22
.^eng 17:30 25:35 29:-16
.^engi 17:32 25:12 29:-9
.^engl 25:5
.^eno 2:10 7:22 31:53 33:-10
.^enou 2:10 7:22 31:53 33:-10
.^enr 6:2
.^enro 6:2
.^ent 1:65 2:13 5:8 6:-31 7:41 11:17 12:-5 14:-22 24:-19 33:-24 34:23
.^enta 7:10 15:2
.^ente 1:34 5:20 11:26 14:-25 29:7
.^enti 7:16 9:-2
.^entr 1:20 2:10
.^ents 9:17 34:17
.^env 20:13
.^envi 17:2 20:14
.^eol 10:72 11:-15 19:-20 20:-9 29:19
.^eol$ 10:72 11:-15 19:-20 20:-9 29:19
.^epo 14:-24 19:84 28:-38 33:4
.^epox 14:-24 19:83
.^eri 31:28
.^erin 31:28
.^err 2:39 10:-27 29:50
.^erro 2:39 10:-7 29:35
.^ers 20:9
.^esc 20:7 34:12
.^est 5:21
.^eta 5:87 10:-62 11:-59 16:-23 20:84 25:-41 28:5 29:-52 33:44
.^eta$ 10:-19 16:-23 20:86 25:-6 28:6 29:-11 33:46
.^etap 5:70 10:-17 29:-9
.^eve 0:-3 2:-9 3:-34 6:-17 10:-17 13:18 14:81 18:10 20:-40 21:21 24:59 25:23 26:-4 27:41 28:-35 29:-53 30:-24
.^eve$ 24:48 27:-8
.^even 4:-4 5:-33 10:-43 12:-25 15:7 18:31 21:58 22:20 25:10 32:21
.^ever 0:-47 1:-3 2:-8 3:-7 5:28 6:-5 12:33 13:32 14:83 20:-20 22:-17 24:10 25:9 27:45 28:-27 29:-17 30:-6 31:6 32:-29 33:-6
.^exa 7:40 8:-10 10:21 11:36 17:-2 28:4 29:-59 33:31
.^exac 10:34 25:12 28:8 29:-18 33:34
.^exam 7:41 8:-1 11:37 25:-15
.^exc 2:-12 5:-1 8:9 9:51 10:-5 13:59 14:-14 21:62 22:37 29:-48 30:-1 31:-17 33:-35 34:19
.^exc$ 8:-6 9:44 13:31 22:17 29:-15
.^exce 2:-10 4:-19 5:-36 6:-7 8:29 9:36 12:-38 13:46 16:-35 17:-66 20:-28 21:70 22:36 27:12 29:-25 32:-33 33:-49 34:21
.^excu 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
.^exe 10:3 12:-17 13:41 22:73 29:-42 34:-6
.^exec 22:22
.^exem 2:1 10:7 12:-14 13:43 22:47 34:-3
.^exi 3:23 5:-2 6:4 11:15
.^exis 3:23 5:-1 6:4 11:24 29:-11
.^exp 5:-3 6:42 9:42 10:103 17:48 19:-43 20:24 25:-49 29:-32 32:-41 33:-28 34:-35
.^expe 17:22 20:55 33:20
.^expi 6:56 9:33 13:4 32:-3
.^expl 10:85 11:32 13:-5 17:4 29:-12
.^ext 0:28 1:32 2:-41 6:-38 8:4 15:17 22:47 34:-9
.^exte 6:-21 8:9 15:22 22:19 33:4 34:-4
.^extr 0:31 1:41 22:4
.^fai 29:60
.^fail 29:61
.^fal 10:6 18:-5 32:72 33:20
.^fall 10:7 18:-4 32:73 33:21
.^fan 17:15 25:10
.^fang 17:26
.^far 5:22 6:1 10:-21 12:-18 13:65 14:-17 20:-14 23:40 25:6 28:69 29:-78 33:-13
.^far$ 5:22 6:1 10:-20 12:-18 13:66 20:-14 23:40 28:70 29:-51 33:-12
.^fav 0:23 12:-13 25:21 27:-3 29:-33 31:19 34:-10
.^favo 0:23 12:-13 25:21 27:-3 29:-33 31:19 34:-10
.^fea 0:-60 1:-28 2:17 3:-25 5:6 6:7 7:-54 9:-71 10:15 11:4 13:-3 14:-77 15:5 16:13 18:-8 19:33 20:-46 21:-6 22:10 24:1 27:-17 28:29 29:-86 30:-24 31:-14 32:-66 33:68 34:3
.^feaa 33:9
.^feat 0:-56 1:-17 2:9 3:-15 5:17 6:11 7:-50 9:-55 10:18 11:5 13:-2 14:-50 15:6 16:14 19:29 20:-40 21:-3 22:6 24:2 27:-16 28:22 29:-49 30:-15 31:-13 32:-56 33:42 34:4
.^feau 29:-10 33:37
.^feb 4:31
.^feb$ 4:25
.^fed 20:9 29:12
.^fedo 20:9 29:12
.^fee 10:27 12:19 14:-29 17:46 26:68 27:20 28:6 29:-59 33:-20
.^feed 14:-25 26:70 27:34
.^feez 10:32 12:11
.^fer 12:20
.^fere 12:20
.^fet 10:-15 12:7 16:5 29:-52 33:52
.^feta 33:2
.^fetu 10:-15 12:7 16:5 29:-12 33:33
.^few 26:-21 30:48 32:20
.^few$ 32:20
.^fewe 26:-21 30:49
.^ff$ 0:-38 1:-70 3:-17 4:-26 5:-6 8:-75 9:-159 10:28 11:-63 12:12 13:-112 14:-47 15:77 16:104 19:35 20:-146 21:-68 23:-1 24:5 25:-132 26:-44 27:-18 28:43 29:-265 33:59
.^ffe 2:-79 6:-50 9:29 10:30 11:25 13:35 14:-11 19:-47 21:104 22:78 24:-32 27:-69 28:-31 29:-130 33:-82 34:-19
.^ffe$ 2:-63 6:-37 8:8 9:47 10:48 11:17 13:-99 14:-1 19:-16 21:76 22:87 24:-16 27:-44 29:-81 33:-25 34:-6
.^ffes 9:-22 10:-27 13:106 21:48 33:-23
.^fig 33:9
.^fil 2:-26 9:27 10:-40 11:-13 13:25 18:22 19:-6 20:-4 21:62 22:44 34:-53
.^file 9:21 11:-6 13:32 21:15 22:55 29:29 34:-33
.^fili 21:36
.^fill 18:30 21:23 29:-37
.^fin 0:-46 2:54 3:-79 4:1 5:-21 6:24 8:13 9:-125 10:21 11:-114 13:-64 16:1 17:-3 18:-7 20:42 21:9 22:-18 23:-36 24:29 26:-78 27:2 28:4 29:-20 30:-24 31:-7 33:15
.^fina 0:-16 5:-15 6:27 9:-5 10:27 14:-17 16:11 17:-16 19:8 20:38 22:-43 23:-15 24:16 27:7 29:-118 32:-39 33:22
.^find 7:4 17:6 21:18 22:-3 29:29
.^fine 2:64 8:63
.^fini 2:8 8:-1 12:19 22:1 24:18 28:8 33:-17
.^finl 20:13 33:13
.^finn 6:8
.^fir 1:-10 2:-29 5:-6 8:-10 9:-23 10:-32 14:-5 17:94 18:85 21:7 29:-20 33:25 34:-22
.^firs 2:-16 9:-5 10:-43 11:-5 16:-18 17:91 18:79 20:-11 21:9 25:-9 33:34 34:-20
.^fiv 1:1 16:24 25:13
.^five 1:1 16:24 25:13
.^fix 1:-38 2:46 5:26 6:-38 8:9 10:2 13:-24 16:60 17:32 22:32 25:-11 33:-12
.^fix$ 1:-16 2:27 7:-7 8:2 12:-53 16:64 17:40 20:3 21:5 22:18 33:-54
.^fixe 2:22 5:-21 10:21 12:11 29:25
.^fixi 2:-14 5:37
.^fla 11:1 19:95 24:29 28:-3 33:-43
.^flag 11:6 12:2 24:33 29:-13
.^flam 19:96 33:-27
.^flo 2:2 29:14
.^floo 29:17
.^flow 12:5
.^fol 1:19 4:38 8:-19 10:-39 14:-17 15:-16 16:-27 18:36 19:-23 20:5 22:-25 24:39 26:71 27:56 29:-6 30:7 32:-1 33:-32 34:-52
.^folk 0:5 1:4 3:-8 4:9 5:3 8:-9 9:2 16:-1 17:13 20:3 24:11 25:6 27:-9 29:-1 30:11
.^foll 3:16 4:14 10:-49 11:15 14:-47 17:-15 18:57 24:26 25:-17 26:59 27:68 28:-6 32:-17 33:-56 34:-16
.^foo 25:-11 29:34 33:4
.^foo$ 25:-10 29:43
.^fooc 33:6
.^for 1:11 3:-1 4:32 5:-14 6:8 7:-23 8:15 11:9 12:55 13:4 14:-20 15:-6 17:-29 19:-31 20:5 21:56 22:38 23:-25 25:-20 27:5 28:2 29:13 30:-35 32:36 33:17 34:15
.^for$ 1:11 2:-10 4:29 5:-9 6:20 7:-6 8:14 10:5 11:4 12:-12 13:21 14:-20 15:-22 16:-14 17:-5 18:-9 19:-22 20:13 21:48 22:62 24:-21 26:6 27:5 28:11 29:1 30:-6 31:1 32:6 33:27 34:12
.^forb 2:17 12:2
.^forc 6:-27 12:95 33:-22
.^forg 4:16 7:-4 9:16 11:13 12:10 14:4 16:15 17:-17 18:10 19:-6 22:-11 23:-24 24:32 29:-8 30:-15 32:4 33:9
.^form 11:40 14:-13 19:21 21:35
.^fort 28:18 32:9
.^forw 15:13 29:33
.^fos 20:-6 25:20 29:22 33:-6
.^fosd 20:-6 25:20 29:22 33:-6
.^fou 3:22
.^four 3:22
.^fpf 6:26 10:30 16:2 19:-1 20:-13 29:-52 33:47
.^fpf$ 6:26 10:30 16:2 19:-1 20:-13 29:-52 33:47
.^fre 0:14 1:8 2:-2 3:-76 4:12 5:-97 6:3 7:-58 10:8 12:37 13:4 14:4 15:3 16:17 17:26 19:1 20:-88 21:-12 22:22 23:4 25:4 26:-11 27:17 28:5 29:10 30:-101 31:3 33:-8 34:-2
.^free 0:16 1:10 3:-45 5:-64 7:-44 10:12 11:-4 12:30 13:5 14:6 15:5 16:15 19:3 20:-76 21:-9 22:13 24:3 25:13 26:-7 27:13 28:9 30:-57 31:6 33:-2
.^fren 29:13
.^fres 4:19 5:-5 17:44 18:-1
.^frez 12:14 29:28 33:-11
.^fri 0:-18 1:40 2:3 7:-28 8:-41 9:-17 10:-26 12:-66 16:42 24:42 25:27 27:-37 29:67 31:-36 32:79
.^fri$ 32:24
.^frid 0:-10 1:41 7:-21 10:-17 12:-65 16:39 24:37 27:-26 29:60 32:55
.^frie 8:-31 25:19 29:7
.^fro 2:1 4:5 5:-9 8:32 9:-36 10:8 11:-16 12:100 14:19 15:-99 16:-11 17:-30 19:30 20:-120 21:-16 22:13 24:-14 25:43 26:-94 28:-16 29:23 31:12 33:-48 34:-72
.^from 1:5 4:10 6:-47 8:42 9:-3 10:29 12:-48 14:29 15:-38 19:36 20:-59 21:-6 25:8 26:-33 27:-6 28:-3 29:11 30:1 31:45 33:-3 34:-7
.^fron 18:12 27:10
.^froz 5:-52 6:5 12:96 17:-30 18:-28 22:22 25:38 29:27 31:-29 33:-13
.^frr 14:19 17:5 18:-13 25:31 29:-51
.^frre 14:21 17:11 18:-12
.^frro 25:22
.^ftb 29:2
.^ftbf 29:2
.^ful 14:58 18:30 28:21
.^full 14:58 18:30 28:21
.^fun 2:71 5:-52 11:13 12:-49 17:-2 20:-4 25:103 29:-58 33:18
.^func 11:28 33:22
.^funn 25:30
.^fur 31:45
.^fut 18:14
.^futu 18:14
.^ga$ 1:-9 2:-3 4:3 6:20 9:-6 10:18 14:33 15:-15 16:29 19:44 20:92 22:-20 24:-17 25:-22 28:18 29:-71 33:-81
.^gam 1:9
.^gan 13:9
.^gap 19:4
.^gat 0:2 2:-16 9:-12 12:58 13:-8 18:20 21:3 25:-18 27:26 29:19
.^gate 0:2 2:-16 9:-12 12:58 13:-8 18:20 21:3 25:-18 27:26 29:19
.^gaz 19:96 20:-8 33:-30
.^gazp 19:93 20:-8 33:-29
.^gcc 29:38
.^gcc$ 29:38
.^gdp 9:9 29:-5
.^gdpr 9:9 29:-5
.^gel 5:-3 6:-28 12:70 33:14
.^gel$ 2:5
.^gele 6:-3 12:65
.^gen 4:46 14:-21 19:6 26:19 29:-21 30:-21 31:27 34:19
.^gene 4:31 19:14 20:-1 26:20 30:-21 31:28 34:20
.^ger 11:13
.^germ 11:18
.^get 1:-31 2:-3 3:-9 4:36 6:-58 8:2 9:1 10:-44 11:-48 12:-86 13:-108 15:-16 16:-71 17:3 18:24 19:-24 21:76 22:4 24:11 25:-7 26:67 27:27 29:-22 30:24 32:-45 33:23 34:-42
.^get$ 2:-8 4:42 6:-44 9:6 10:-24 11:-13 12:-49 13:-86 15:-40 16:-36 21:41 22:7 23:-31 24:24 26:47 27:36 30:16 31:-27 32:-10 33:11
.^gets 7:4 8:23 9:-4 23:45 25:-2 26:29 34:-30
.^gett 10:-15 11:-15 17:6 18:15 21:39 29:-12 31:15
.^gia 6:30 12:4
.^gia$ 6:30 12:4
.^git 29:83
.^git$ 29:69
.^giv 2:-58 4:-4 5:11 8:21 10:-23 11:37 13:18 16:30 19:-47 20:-21 22:24 27:-8 28:-6 29:-16 32:16 33:8
.^give 2:-45 4:-3 5:11 8:5 10:-23 11:37 13:18 16:31 19:-47 20:-20 27:-8 28:-5 32:16 33:8
.^gla 14:7
.^glo 10:59 25:-37 29:-21 33:51
.^glob 33:29
.^glos 10:61 25:-36 29:-14
.^go$ 1:12 2:29 4:8 5:-6 6:2 8:11 10:-42 12:7 22:-35 25:22 28:6 34:-8
.^goe 2:46 6:-20 16:18 20:16 28:-13
.^goes 2:46 6:-20 16:18 20:16 28:-13
.^goi 2:-7 4:21 9:9 12:18 20:9 25:16 29:-16 32:37 33:-11
.^goin 2:-5 4:21 9:10 12:17 20:2 25:17 29:-15 32:37 33:-9
.^gol 1:30 20:78 24:9 29:-78 33:-25
.^gold 20:55 29:-48
.^goli 1:30 20:16 24:9 29:-10
.^gon 2:1 5:-20 6:83 25:5 33:-25
.^gone 2:1 6:83 33:-3
.^goo 1:-7 2:35 6:17 8:10 14:-27 16:-18 17:26 20:4 21:-7 24:-10 25:30 27:-25 29:-7 33:16
.^good 1:-2 2:35 6:17 8:11 14:-45 16:-18 17:27 20:5 21:-6 24:-10 25:32 27:-13 29:-5 33:17
.^goog 26:17
.^got 5:7 6:-7 10:-2 11:13 13:80 17:21 21:-31 25:4 28:42 29:-77 32:10 33:25 34:-70
.^got$ 5:7 6:-7 10:-2 11:13 13:80 17:21 21:-31 25:4 28:42 29:-77 32:10 33:25 34:-70
.^gpg 11:-5 29:62
.^gpg$ 11:-5 29:62
.^gra 1:-34 5:4 6:-24 7:3 8:18 10:-10 11:-36 13:26 18:-15 19:15 22:51 25:19 26:4 27:5 28:-3 29:-44 31:-25 33:-7 34:17
.^grac 0:5 1:-6 5:1 6:-4 8:-8 11:-4 12:-3 13:7 18:-5 22:28 25:4 26:10 27:-1 29:-3 30:3 31:-5 34:2
.^gran 2:-22 8:41 13:7 19:7 22:19 25:-3 27:32 29:-6 32:-14 34:1
.^grat 16:6
.^gre 8:9 18:7 25:92 29:-14
.^grea 8:-9 25:56
.^gree 8:39 29:-6
.^grep 18:14
.^gro 9:9
.^grou 9:9
.^grr 9:5
.^gui 3:-17 11:31 17:69 18:-15 24:15
.^guid 3:-16 11:35 17:58 18:-14 24:16
.^ha$ 25:32
.^hac 11:31 12:-19 17:19 25:20 28:4 29:-35
.^hack 12:-19 17:25 25:20 28:4 29:-9
.^had 0:11 6:40 12:-11 25:15 28:-31 31:16
.^had$ 0:11 6:40 12:-11 25:15 28:-31 31:16
.^hah 25:48
.^haha 25:48
.^hal 3:-3 5:2 7:-12 11:69 19:1 23:4 25:-41 26:4 28:19 29:-35 31:-19 33:-15 34:-7
.^half 2:25 5:16 6:-13
.^hall 1:-7 2:-11 7:-7 9:5 10:5 18:3 23:5 26:5 27:-12 28:22 29:-1 31:-8 34:-5
.^han 12:-17 17:17 20:1 25:14 29:-11 33:56 34:31
.^hand 12:-15 14:-6 20:7 25:22 29:-32 33:41 34:32
.^hap 2:-11 6:47 7:10 10:42 12:10 13:-23 16:-33 19:-36 20:-13 24:-31 25:44 29:-17 32:43 33:-5
.^happ 2:-11 6:47 7:7 10:42 12:10 13:-23 16:-33 19:-36 20:-13 24:-31 25:44 29:-17 32:43 33:-5
.^har 1:24 8:29 9:-12 10:63 28:-27
.^hard 1:23 8:28 9:-8 10:63 28:-27
.^has 2:5 3:8 5:45 6:51 7:20 9:28 10:-3 12:36 13:31 14:-7 15:42 17:-57 18:-56 19:-61 20:10 21:-35 22:-22 26:-4 28:-34 29:-15 32:-12 33:-25 34:-14
.^has$ 2:5 3:8 5:45 6:51 7:20 9:28 10:-3 12:36 13:31 14:-7 15:42 17:-57 18:-56 19:-61 20:10 21:-35 22:-22 26:-4 28:-34 29:-15 32:-12 33:-25 34:-14
.^hat 14:-19 25:35 27:-39 30:34
.^hav 0:29 2:-22 4:-16 6:15 8:8 11:-30 13:17 14:1 15:-25 16:18 17:-9 19:-8 20:-6 22:12 23:32 24:-23 25:19 28:25 29:-11 30:-9 32:12 33:5 34:-24
.^have 0:2 2:-16 4:-15 5:17 6:31 8:3 10:-2 11:-30 12:15 13:2 14:3 15:-19 16:20 17:-8 18:1 19:-6 20:-5 22:13 23:33 28:19 29:-7 30:-8 32:12 33:7 34:-49
.^havi 5:-32 6:-15 10:7 12:-20 25:46
.^he$ 7:24 21:29 22:-18 24:-31 29:17
.^hea 1:-33 5:-17 10:6 14:-34 15:48 16:-22 18:51 20:2 24:26 27:20 29:12
.^head 1:-21 5:-15 14:-26 18:58 20:7 24:37 29:31
.^hear 10:16 15:41 25:11 27:29
.^hel 1:10 6:-21 8:2 9:-40 11:63 13:-4 14:-22 15:29 16:-30 17:97 21:6 22:-39 25:12 27:-8 29:-14 31:-7
.^hell 6:-3 7:6 9:-1 10:10 11:-26 16:-2 17:8 21:15 22:-1 25:46
.^help 11:84 14:-21 15:16 17:84 22:-12 25:-45 27:-11 29:-15
.^her 0:-25 1:-11 2:-90 5:-24 9:-29 10:15 11:4 12:-12 16:5 17:59 20:-33 22:50 24:14 25:15 26:-6 27:82 28:-36 29:-101 31:20
.^here 0:-25 1:-2 2:-90 5:-22 9:-29 10:15 11:4 12:-12 16:11 17:57 20:-30 22:50 25:15 26:-6 27:84 29:-100 31:22
.^hey 4:1 8:-1 10:2 11:-7 13:-8 16:-7 17:10 20:1 22:-12 25:32 27:-3 30:-1 33:4
.^hey$ 4:1 8:-1 10:3 13:-8 16:-7 17:10 20:1 22:-12 25:6 27:-3 29:10 30:-1 31:4 33:4
.^hi$ 0:11 1:-27 2:11 3:25 5:15 6:-8 7:32 8:-18 13:-22 14:-18 19:10 20:1 21:31 22:-16 23:20 24:-19 25:4 26:1 27:-30 29:-7 30:19 32:-3 33:15 34:12
.^hib 2:10 4:27 5:24 6:34 9:-38 10:-15 11:-43 14:29 16:10 17:-23 19:16 20:61 22:-8 25:-55 29:-37 32:-22 33:-1 34:7
.^hibi 2:10 4:27 5:24 6:34 9:-38 10:-15 11:-43 14:29 16:10 17:-23 19:16 20:59 22:-8 25:-55 29:-37 32:-21 34:8
.^hii 20:11
.^him 25:-13 29:64
.^hin 34:13
.^hint 34:13
.^hir 12:-24 25:27 29:26
.^his 6:58 19:39 21:11 33:-38
.^hist 6:56 19:39 33:-22
.^hit 10:33 18:31 20:-9 24:23 28:51 29:-33 33:-36
.^hit$ 10:36 20:-9 24:19 28:48 29:-30 33:-28
.^hits 18:21
.^hmm 25:13
.^hmm$ 25:13
.^hol 1:-38 7:26 9:14 10:-63 12:21 15:16 16:26 17:36 18:-12 25:-4 27:-38 28:-59 31:8 32:6
.^hola 17:45 29:-7
.^hold 1:-25 7:31 8:4 9:9 10:-60 12:24 15:13 16:23 18:-10 29:-26 32:3
.^holi 28:-27 29:17 31:14
.^hom 11:-1 29:5
.^home 11:-1 29:5
.^hoo 27:46
.^hook 27:47
.^hop 2:5 6:5
.^hope 6:5
.^hor 18:29 29:-8
.^hori 18:29 29:-8
.^hot 2:17 18:18 20:5 34:-2
.^hotf 2:21 20:6
.^hou 10:-61 20:23 24:62 27:-18 28:52 33:14
.^hour 10:-61 20:23 24:62 27:-18 28:52 33:14
.^how 0:-23 1:-57 2:-93 3:22 4:-45 5:22 6:-150 7:-14 8:-92 9:4 11:67 12:-82 14:-8 15:4 16:-86 17:65 18:-41 19:42 20:-6 21:38 22:-112 23:13 24:-74 25:-11 26:-7 27:-89 28:98 29:41 31:-104 32:-92 33:-12 34:-48
.^how$ 0:-22 1:-57 2:-90 3:22 4:-44 5:22 6:-145 7:-13 8:-84 9:19 10:2 11:68 12:-81 14:-8 15:4 16:-84 17:65 18:-40 19:42 20:-6 21:9 22:-103 23:14 24:-73 25:-11 26:-7 27:-88 28:91 29:42 31:-83 32:-91 33:-11 34:-44
.^hum 11:-30 25:12 34:44
.^huma 11:-25 25:9 34:44
.^hun 25:7
.^hung 25:7
.^hus 25:-19 29:-2 31:58
.^i18 27:10 34:20
.^i18n 27:10 34:20
.^ice 2:-5 12:10 25:24
.^ico 9:27 22:27
.^icon 9:27 22:27
.^ics 5:-20 14:44 26:85 29:-49
.^ics$ 5:-20 14:44 26:85 29:-49
.^ide 10:-3 15:7 25:21 29:59 31:-14
.^idea 10:21 15:8 25:22 31:-14
.^if$ 2:44 5:-17 7:63 8:-17 10:3 11:-14 13:-33 14:6 15:55 16:-15 17:-32 19:-33 21:48 24:-18 25:-7 27:10 28:11 29:-6 30:42 32:-37 33:5
.^il$ 5:-4 6:24 10:-30 24:15 32:16 33:-2 34:3
.^ile 28:62 29:-20
.^ile$ 28:62 29:-20
.^ima 6:5 29:4
.^imag 6:5 29:4
.^imm 10:-25 18:74 27:8
.^imme 18:21 27:8
.^imp 1:12 17:1 29:-25 32:-11 33:13
.^impo 1:12 17:3 18:11 32:-6
.^in$ 0:3 1:30 2:36 3:11 4:-36 5:19 6:-18 7:12 8:8 9:-20 10:-22 11:-47 12:40 13:38 14:-14 15:-27 16:-53 17:-22 18:-24 19:48 20:19 21:15 23:-6 25:-25 27:44 28:-28 29:-5 30:-42 31:29 32:38 33:9 34:-14
.^inc 1:45 10:16 27:33
.^incl 1:45 10:17 27:24
.^ind 4:44
.^indr 4:36
.^inf 8:22 9:-16 13:-3 17:38 21:33 25:-24 27:82 29:-34
.^info 8:25 9:-13 13:-1 17:40 21:33 25:-12 27:60
.^infr 27:18
.^ini 4:44
.^init 4:44
.^ins 1:61 9:11 11:15 16:33 18:-14 22:4 24:-14 26:5 33:-41
.^inse 1:51 24:-26
.^inst 9:12 11:16 16:31 18:-10 22:6 26:6 33:-19
.^int 1:44 2:76 5:-55 6:-31 9:-30 10:-37 11:21 12:20 14:-39 16:-45 17:39 23:-18 27:59 29:4 31:-23
.^inte 2:40 10:-6 17:10 27:20 33:3
.^into 1:18 2:44 6:-16 11:3 14:-28 21:9 23:-11 27:38 29:27 31:-7 32:6 33:-14
.^intr 1:18 17:31 24:-13
.^inv 10:17 11:-9 17:31 29:59
.^invi 8:-27 29:46
.^invo 10:20 11:-1 17:35
.^iri 4:78 14:-9
.^iris 4:78 14:-9
.^is$ 0:6 1:-50 3:-20 4:-25 5:74 6:4 8:25 9:22 10:20 11:-16 12:52 13:-23 14:-10 15:12 18:28 19:-107 20:10 21:12 22:-48 23:7 24:-19 25:-21 26:18 27:-25 29:39 30:-21 31:-50 32:-1 33:5
.^iss 8:-4 17:6 25:-2 29:31
.^issu 8:-4 17:6 25:-2 29:31
.^it$ 0:22 1:16 2:39 5:-26 6:-14 7:22 8:46 9:-30 11:-118 13:-67 15:41 16:18 17:-34 18:-8 20:75 21:51 22:21 24:-11 26:-3 27:-37 28:-18 29:-5 31:54 32:-128 33:-21 34:-45
.^its 0:27 2:26 5:9 9:62 19:-16 22:-35 27:-23
.^its$ 0:27 2:26 5:9 9:62 19:-16 22:-35 27:-23
.^jal 6:20 18:9 33:-18
.^jalo 6:20 18:9 33:-18
.^jan 4:1 25:29
.^jas 4:14
.^jasm 4:14
.^jen 29:33
.^jenk 29:33
.^jes 2:23 5:28 9:-11 10:2 11:-21 12:9 17:20 18:11 20:-45 21:-15 29:-53 32:-19 33:7
.^jest 2:-32 5:33 10:3 11:-7 12:20 17:30 18:15 20:-33 21:-14 29:-41 33:8
.^jir 29:29
.^jira 29:29
.^job 10:-12 11:-6 16:-10 17:9 25:40 33:-13 34:23
.^job$ 10:-11 11:-1 16:-10 25:40 33:-4 34:24
.^joi 10:1 14:-23 17:104 27:19 29:-36 33:9
.^join 10:1 14:-23 17:104 27:19 29:-36 33:9
.^jok 2:-12 25:51
.^joke 2:-12 25:51
.^jul 33:38
.^july 33:38
.^jum 2:-1 22:8 25:22
.^jump 2:-1 22:8 25:22
.^jun 33:19
.^june 33:19
.^jus 2:3 3:-15 6:2 13:-4 14:27 15:-21 17:67 18:-2 21:3 24:-1 25:1 27:8 29:-12
.^just 2:3 3:-15 6:2 13:-4 14:27 15:-21 17:67 18:-2 21:3 24:-1 25:1 27:8 29:-12
.^kan 2:9 27:37 29:-10
.^kee 5:-3 9:-8 10:39 15:39 18:-22 25:-29 26:-8 27:70 29:13 30:45 34:-10
.^keep 5:-3 9:-8 10:37 15:40 18:-15 25:-29 26:-7 27:70 30:45 33:9 34:-4
.^ker 1:23 29:54 31:9 33:-39
.^kern 1:24 29:33 31:10 33:-39
.^key 9:-31 11:-24 14:64 17:-3 25:-27 29:89
.^key$ 14:65 25:-25 29:40
.^kic 3:36 4:44 6:-26 12:26 20:-3 33:10
.^kick 3:36 4:44 6:-25 12:26 20:-2
.^kie 2:-2 10:-33 19:11 20:57 29:-8 33:25
.^kil 8:32
.^kill 8:32
.^kin 8:-13 11:22 21:-16 22:27 27:3 29:6 31:15 33:20
.^kind 8:-13 11:22 21:-16 22:27 27:3 29:6 31:15 33:20
.^kno 2:-62 5:40 6:-1 7:-5 9:5 10:4 15:-3 17:22 20:37 23:4 24:33 27:14 28:-38 29:-16 30:-20 31:-3 33:16
.^knoc 8:2 25:9
.^know 2:-53 5:43 7:-3 8:-33 9:8 10:7 11:6 16:-23 17:25 20:39 23:8 24:24 27:17 28:-30 29:-1 31:-3 33:32
.^kom 20:17
.^kos 2:10
.^kosh 2:10
.^kub 20:-16 29:66
.^kube 20:-16 29:66
.^l10 13:9 27:15 31:2
.^l10n 13:9 27:15 31:2
.^la$ 2:-3 5:34 8:73 10:-22 18:22 19:19 20:13 25:-26 27:-13 29:-31 31:20 33:18 34:-24
.^lab 2:17 9:4 29:7
.^lab$ 29:18
.^labe 2:19 9:5
.^lac 24:12 33:-23
.^lan 2:19 5:22 8:29 10:-47 18:-32 20:7 22:54 25:2 29:-37 32:9
.^land 2:22 5:24 8:32 20:8 22:41 25:5 29:-33 32:11
.^lang 0:6 10:-12 15:7
.^lap 29:73
.^lapt 29:74
.^las 4:-10 5:-18 6:45 9:3 10:4 11:-16 13:-63 14:-43 15:12 16:7 19:77 20:-32 21:19 22:-45 23:15 24:-7 27:-50 28:-39 29:16 33:27
.^las$ 31:1
.^last 4:-10 5:-18 6:45 9:5 10:4 11:-13 13:-61 14:-53 15:12 16:7 19:77 20:-32 21:20 22:-44 23:15 24:-7 27:-20 28:-38 29:17 33:28
.^lat 1:-16 2:42 3:-16 8:-9 9:-67 10:-46 11:-34 12:-108 13:61 14:-39 15:43 16:26 17:-7 19:43 20:-32 22:65 24:-64 25:24 27:-64 28:-71 29:-44 30:14 31:-43 33:30
.^late 1:-10 2:42 3:-16 8:-9 9:-67 10:-39 11:-34 12:-105 13:61 14:-38 15:45 16:19 17:-7 19:26 20:-32 22:65 24:-59 25:24 27:-63 28:-61 29:-42 30:14 31:-42 33:32
.^lau 20:44 27:29 28:12 29:-7 33:-34 34:3
.^laun 20:44 28:14 29:-7 33:-27 34:5
.^lay 4:7 14:14 17:6
.^lay$ 4:7 14:14 17:7
.^le$ 5:8 6:28 10:-24 12:17 14:47 16:22 18:-6 19:-4 24:10 29:-56 33:-15
.^lea 2:30 7:73 8:-50 10:-3 12:-11 15:31 20:-12 24:-4 25:-69 27:-31 28:25 30:16 31:53 34:45
.^lead 23:8 34:53
.^leas 2:35 28:6 33:-24
.^leav 7:28 8:-9 15:37 24:-18 27:-29 29:5 31:52
.^lef 10:-51 14:50 24:34 25:-27 28:86 29:28 33:-43 34:-21
.^left 10:-51 14:50 24:34 25:-27 28:86 29:28 33:-43 34:-21
.^leg 4:16 22:13
.^lega 22:21
.^lege 4:12
.^len 3:25 4:-1 29:25
.^les 1:1 5:-35 6:-19 12:6 13:17 20:-19 25:-29 28:88 29:-16 33:30 34:19
.^les$ 1:3 12:13 13:19 27:10 31:-6 33:38 34:25
.^less 5:-25 28:69 31:27
.^let 2:-83 4:23 5:-30 7:32 8:31 9:-76 10:-4 12:-18 13:39 16:14 18:-42 19:-26 20:-23 22:50 24:47 27:40 28:-50 29:28 31:-59 32:-29 33:-16
.^let$ 2:-81 4:23 5:-27 7:33 8:31 9:-75 10:-49 12:-16 13:39 16:14 18:-34 19:-25 20:-21 22:43 24:47 27:41 28:-49 29:29 31:-57 32:-23 33:-15
.^lev 29:5
.^leve 29:5
.^lgt 8:23
.^lgtm 8:23
.^lia 17:42 34:42
.^liai 17:42 34:42
.^lib 0:-60 1:-65 5:-65 6:56 9:-12 12:16 13:-67 16:35 18:-21 19:-14 20:-72 22:33 24:2 25:-86 27:-20 28:69 29:-47 31:-28 33:72 34:41
.^lib$ 6:48 10:4 12:-41 21:10 29:-32
.^libf 2:6
.^libr 2:32 6:7 15:13 16:33 18:-12 20:-13 28:43 29:-88 33:25 34:22
.^libs 2:-42 10:1 12:31 24:20 27:-29 28:8 29:-42 33:56 34:16
.^lic 29:64
.^lice 29:64
.^lie 5:28 29:-17
.^lie$ 5:29 29:-13
.^lif 6:-27 10:-53 12:43 29:45
.^life 10:-44 29:51
.^lift 6:-27 12:44
.^lig 8:33 29:15 34:-12
.^ligh 8:33 29:15 34:-12
.^lik 2:-23 4:42 5:-43 9:-9 10:17 11:-42 14:14 16:-31 17:25 19:9 20:3 22:18 27:18 28:20 29:-9 30:-39 32:-4 33:-23
.^like 2:-23 4:42 5:-43 9:-9 10:17 11:-42 14:14 16:-31 17:25 19:9 20:3 22:18 27:18 28:20 29:-9 30:-39 32:-4 33:-23
.^lim 1:10 2:-46 9:29 29:-5 30:22
.^limi 1:10 2:-14 30:22
.^lin 1:-48 2:37 5:18 6:-28 9:-71 10:-39 11:-8 14:35 19:-26 24:17 25:-45 26:38 27:-15 29:82
.^line 1:-36 2:23 5:35 6:-12 9:-45 18:11 24:26 29:53
.^link 14:41 17:1 19:-7 22:20 26:41
.^lis 2:-69 4:-23 5:-64 6:-3 8:-63 9:-50 10:7 11:14 13:52 14:44 16:-35 17:-40 20:-27 21:-32 22:-11 23:25 24:-38 25:-76 26:26 27:25 30:28 31:17 34:4
.^list 2:-68 4:-23 5:-40 6:-3 8:-63 9:-47 10:7 11:14 13:52 14:44 16:-35 17:-36 20:-23 21:-31 22:-11 23:25 24:-38 25:-70 26:26 27:25 29:-8 30:28 31:17 34:4
.^lit 11:-3 25:16
.^litt 11:-3 25:16
.^liv 5:-39 6:46 9:9 20:18 25:13 29:-43 32:26
.^live 5:-32 6:46 9:10 20:20 25:14 29:-33
.^loc 1:1 5:-51 6:-22 9:-39 12:138 20:-51 25:-10 33:56
.^lock 1:2 5:-22 6:-18 9:-16 12:121 20:-43 29:4 33:60
.^log 2:4 8:-15 10:54 12:-5 13:30 22:20 29:67 33:-18
.^log$ 9:-22 10:56 13:37 22:34 33:-5
.^logs 29:44
.^lol 7:13 8:-6 10:45 12:-28 13:19 21:-29 25:28 26:3 29:-3
.^lol$ 7:13 8:-6 10:45 12:-28 13:19 21:-29 25:28 26:3 29:-3
.^lon 2:-78 5:-64 8:8 9:9 11:-45 14:-15 17:-39 19:19 20:16 27:-27 28:82 31:34
.^long 2:-78 5:-64 8:9 9:9 11:-45 14:-11 17:-39 19:20 20:16 27:-27 28:82 31:27
.^loo 3:33 9:47 10:-38 11:-12 14:25 17:-44 18:45 25:-33 27:18 32:-25 33:28
.^look 3:33 5:1 9:49 10:-23 11:-9 14:27 17:-41 25:-29 33:35
.^loom 18:32 32:-24
.^loop 27:32
.^los 2:1 11:58 16:18 25:-50 27:12 29:-25 30:31 31:-34
.^los$ 27:49
.^loss 16:6
.^lost 11:60 25:-35
.^lot 2:-12 7:-33 8:2 11:-20 13:7 14:26 15:-12 22:8 25:5 26:4 28:-10 29:5 30:33 32:8 33:-9
.^lot$ 2:-11 7:-22 8:2 11:-19 13:7 14:27 15:-9 22:8 25:5 26:5 28:-10 29:5 30:5 32:8 33:-9
.^lov 10:-21 11:-20 17:3 25:50 29:38
.^love 10:-21 11:-20 17:3 25:50 29:38
.^lts 10:31 18:-23 20:80 29:-30
.^lts$ 10:31 18:-23 20:80 29:-30
.^luc 2:15
.^luck 2:15
.^lun 10:-7 16:35 20:-23 24:17 25:53 29:40 31:-45 32:-21
.^lunc 24:20 25:55 29:33 31:-44 32:-21
.^ma$ 9:49
.^mac 16:19 25:25
.^mach 16:19 25:26 29:1
.^mad 3:35 6:18 7:24 13:11 14:-15 25:40 33:-21 34:-12
.^made 3:35 6:18 7:24 13:11 14:-15 25:40 33:-21 34:-12
.^mai 2:-48 8:-32 11:-41 12:38 16:-26 21:-24 23:13 25:-73 26:23 27:7 29:54 31:32 33:1 34:1
.^mail 2:-21 8:-24 10:13 16:-2 21:-18 23:15 25:-3 26:29 27:10 31:39 33:28
.^main 11:-5 12:43 17:6 25:-19 29:56 33:-2 34:7
.^mak 1:-44 2:27 3:3 4:17 6:29 9:-24 11:40 12:-27 14:15 16:31 17:-33 19:-3 20:-31 22:18 24:34 29:-1 33:-71
.^make 1:-43 2:22 3:6 4:23 6:29 9:-23 11:42 12:-27 16:32 17:-28 20:-29 22:20 24:35 29:-1 33:-63
.^man 0:-4 1:4 2:-7 3:-10 5:-21 6:-1 8:-7 10:42 11:80 12:-7 13:14 14:-15 15:14 17:-56 18:-5 19:37 20:-13 21:-8 24:-7 25:-27 26:-17 27:-5 28:15 29:14 30:-1 31:1 32:-2 33:15 34:55
.^man$ 10:52 11:35 25:-10
.^mana 5:-26 10:8 11:20 19:38 20:-28 22:23 29:9 34:13
.^manu 1:28 11:44 34:14
.^many 2:-5 4:9 8:-2 9:13 13:23 15:3 17:-8 19:16 22:-7 28:23 29:25 31:8
.^mar 1:39 4:55 6:-19 8:35 9:-47 11:-19 14:-36 16:-31 18:-12 21:41 22:-36 26:22 28:22 33:-49
.^marc 4:57 20:9
.^mari 15:5 21:20 22:-15 29:10
.^mark 1:55 6:-12 8:40 9:-32 26:28 27:4 28:25 29:-15 33:-19
.^mas 2:30 4:-2 5:47 6:-15 10:4 25:-26 34:-10
.^mast 2:31 5:47 6:-13 10:7 25:-25 29:3 34:-9
.^mat 9:6 17:13 18:13 25:18 29:-41
.^mate 17:8 25:19 29:-5
.^matr 18:11
.^matt 9:11
.^may 2:64 4:12 13:-31 15:2 16:-14 20:-34 21:29 22:14 28:8 32:-37 34:-18
.^may$ 0:-19 2:70 4:13 10:2 13:-20 20:-32 21:20 22:22 28:11 32:-33 34:-14
.^mayb 0:22 15:22 16:-20 25:11 30:13
.^me$ 1:-73 2:-26 3:-5 4:-19 5:25 6:-9 7:-12 8:-25 9:-16 10:13 11:29 13:6 14:9 15:-29 16:-75 17:12 18:5 20:-26 21:-11 22:-25 23:16 24:95 25:-14 26:-3 27:72 29:13 30:5 31:37 32:-14 34:-12
.^mea 2:-55 6:-25 9:-11 10:111 11:-6 18:-25 29:33 33:2
.^mean 2:-53 6:-23 10:88 11:-4 29:40 33:14
.^mee 7:4 11:-20 15:16 18:-20 24:-18 25:5 27:-30 29:78
.^meet 7:5 11:-6 15:17 16:1 18:-18 24:-9 25:8 27:-9 29:72
.^mem 2:-7 6:36 10:23 15:-8 16:8 19:-19 20:-25 21:51 24:14 27:5 29:-47 33:19 34:16
.^memb 2:-52 6:36 10:24 15:-6 16:6 19:-19 20:-25 21:51 27:8 29:-34 33:22 34:16
.^memo 24:19
.^men 2:7 10:-5 11:67 17:62 25:-57
.^ment 11:25 17:64 25:-6
.^menu 2:19 11:47 25:-37 29:-15
.^mer 0:-6 2:62 6:-7 7:-37 10:17 11:-24 12:54 15:-46 17:-1 19:-29 21:28 22:25 26:-6 27:-21 29:24 32:-4 33:11
.^merc 2:-5 15:-2 18:15 19:-15 20:9 22:33 29:4 33:-14
.^mere 21:7 29:2
.^merg 2:80 6:-37 7:-4 8:19 9:-19 10:14 12:53 16:-16 18:-7 20:-9 21:22 25:-64 29:20 31:-37 33:51
.^mes 2:18 11:-21 12:-2 22:12 25:54 26:15 29:-69 30:30 31:18 34:-9
.^mess 2:19 11:-21 12:-2 25:54 26:15 29:-69 30:30 31:18 34:-8
.^met 8:9
.^metr 8:11
.^mid 0:7 25:4 33:35
.^mid$ 0:8 25:5
.^midn 33:36
.^mig 0:31 2:20 9:31 15:13 21:10 29:-41 30:22
.^migh 0:32 15:15 21:21 22:-8 29:-19 30:23
.^migr 2:10 9:38 22:1
.^mil 0:16 1:44 2:-37 5:-5 6:27 8:-17 10:9 11:-84 12:-51 13:-45 14:38 17:-29 18:6 19:-3 20:-44 22:-30 25:14 26:-7 29:12 31:-13 32:-9 33:14 34:21
.^mile 0:17 2:-30 5:-3 6:28 10:12 11:-29 12:-45 13:-37 14:41 16:12 17:-19 18:7 19:-2 20:-41 22:-18 24:1 25:-48 27:4 29:-8 32:-7 33:21 34:22
.^mill 1:4 25:30
.^min 2:7 3:47 7:24 9:24 10:-30 12:-19 14:9 16:-46 17:-1 18:10 19:-31 20:-14 24:40 25:54 28:44 29:-7 32:-5 33:-25 34:-19
.^mind 7:18 14:18 18:18 25:22 29:-24
.^mine 9:45 25:10
.^mini 2:7 3:14
.^minu 16:-40 24:19 25:3 28:64
.^mir 6:52 33:-13
.^mirr 6:42
.^mis 2:22 6:23 7:8 8:-22 10:-52 12:-46 16:-13 17:-10 21:31 22:17 24:21 29:-76 30:51 32:32 33:-42 34:26
.^miss 2:25 6:40 7:6 8:-16 10:-44 12:-29 17:-7 21:46 24:22 29:-56 30:11 32:40 33:-52 34:27
.^mist 30:32
.^mit 14:21
.^mit$ 14:21
.^mod 5:31 6:-9 9:21 25:-17 29:40
.^mode 5:42 6:-5 9:29
.^mods 6:-1 9:18 29:-22 34:34
.^modu 29:44
.^mom 2:-7 5:12 12:26 17:19 18:6 23:-2 24:-10 25:7 28:1 29:12 33:14
.^mom$ 29:37
.^mome 2:-4 5:13 12:27 17:13 18:6 25:17 29:-8 33:15
.^mon 1:19 2:-30 4:18 5:-26 7:6 8:-67 9:-26 10:-53 11:-16 12:-30 14:-6 15:-17 16:45 18:-91 19:-21 20:26 22:14 24:33 25:9 29:-19 30:21 31:3 32:83
.^mond 1:27 7:12 8:-54 9:-13 12:-14 15:-7 16:38 18:-8 22:9 24:40 25:16 28:-16 31:14 32:28
.^mont 2:-35 3:5 4:6 5:-1 6:2 18:-18 20:42 28:26 29:-30 30:17 32:45
.^moo 16:3
.^moon 16:3
.^mor 1:-16 2:2 3:-1 5:-5 6:18 8:31 9:-4 13:-8 15:26 16:4 17:-12 18:-13 20:6 22:47 25:-8 28:17 30:-16 31:42 33:-18 34:8
.^more 0:23 1:-30 2:9 4:-22 5:-21 6:1 7:-4 8:28 9:-18 10:-5 11:-6 12:-11 15:11 16:21 18:-23 22:48 24:-25 25:-17 29:3 31:60 32:-5 33:-8
.^morn 0:-7 3:-18 6:5 8:2 10:12 11:17 12:4 14:-6 15:3 17:-1 20:1 21:-1 23:-6 24:28 28:11 29:-2 31:-5 32:12 33:-2 34:2
.^mos 33:3
.^most 33:3
.^mov 2:-43 5:3 9:1 10:-95 11:11 12:-36 15:109 16:58 19:-28 20:-45 25:24 28:-30 30:15 33:-49 34:9
.^move 2:-24 5:5 9:6 10:-33 15:63 16:45 19:-19 20:-20 29:27 30:16 34:14
.^movi 11:25 12:-16 15:29 16:-12 25:46
.^msg 33:33
.^msgi 33:33
.^muc 25:49 28:52 29:12
.^much 25:49 28:52 29:12
.^mus 3:3 5:-41 9:-21 13:5 16:6 17:9 21:16 25:-42 28:-22 32:11 33:50 34:-27
.^must 3:3 5:-34 9:-18 13:6 16:6 17:11 21:16 28:-21 29:-13 32:14 33:45 34:-26
.^mut 2:-12 11:-44 25:-67 27:-9 30:141 31:59 32:-3 34:-8
.^mute 2:-3 11:-43 25:-62 27:-8 30:127 31:59 34:-5
.^my$ 0:-32 1:-26 2:23 4:-15 5:-71 7:10 8:22 9:46 10:-45 11:1 12:-53 14:-34 15:-82 17:28 20:25 21:-46 22:17 24:8 25:39 26:-14 27:-31 28:9 29:67 31:17 32:-8 33:12 34:-25
.^mys 0:16
.^myse 0:16
.^na$ 1:18 5:48 17:-14 27:32 29:-27
.^nac 8:9 31:23
.^nach 31:25
.^nack 8:20 9:2
.^nag 23:34 29:-15
.^nah 8:4 10:-5 18:27
.^nah$ 8:4 28:7
.^nak 7:16 8:37 34:-10
.^nak$ 7:17 8:38 9:-11
.^nam 4:8 5:22 11:-9 18:39 19:22 29:-4 34:66
.^name 4:10 5:23 11:-9 18:39 19:22 29:-3 34:66
.^nea 5:4 14:-9 18:73 24:29 28:16 33:-56
.^near 5:4 14:-9 18:73 24:29 28:16 33:-56
.^nec 18:27 21:26 23:18
.^nece 21:26 23:18
.^nee 0:48 1:22 2:16 5:-78 6:-38 9:-32 10:-20 12:-50 13:3 14:28 15:-83 16:-10 18:8 20:17 21:50 22:59 23:24 24:-15 25:-34 27:-86 28:-3 29:-50 31:-16 32:-47
.^need 0:44 1:22 2:16 5:-73 6:-37 9:-31 10:-17 12:-49 13:3 14:28 15:-81 16:-10 18:2 20:19 21:50 22:59 23:24 24:-15 25:-32 27:-85 28:-1 29:-37 31:-16 32:-45
.^neu 17:16 25:-22 34:21
.^neut 13:3 25:-16 34:21
.^nev 7:32 8:-22 10:21 17:81 25:10 30:14 31:-26
.^neve 7:32 8:-22 10:21 17:70 25:10 30:14 31:-26
.^new 0:14 1:37 2:34 3:24 4:19 5:-37 6:15 7:-50 8:-24 9:17 12:-8 13:-16 14:-70 15:-31 16:16 17:160 18:-46 19:-6 20:-18 24:-40 25:-35 27:7 28:-8 29:-9 30:-7 33:4
.^new$ 1:39 2:75 3:20 4:24 5:-80 6:7 7:-3 11:13 12:-1 13:-24 14:-103 16:11 17:95 18:-53 19:-84 20:-3 21:-12 22:15 24:-66 25:-19 26:-68 27:-41 28:-13 29:-8 31:-25 32:-74 33:19 34:-19
.^newb 17:80 25:-8
.^newc 2:-30 17:69
.^news 0:1 7:-12 8:-10 9:17 10:1 11:-5 15:-7 17:-19 22:-26 26:5 27:42 32:6
.^nex 0:7 2:20 3:32 4:53 5:-21 6:-73 8:14 9:-43 10:-80 11:-54 12:-48 13:-20 14:-18 15:-22 17:18 18:119 19:-84 20:-13 22:-31 23:20 26:-15 27:-64 28:-17 29:-1 30:-27 32:49 33:-11 34:-39
.^next 0:7 2:20 3:32 4:53 5:-21 6:-73 8:14 9:-43 10:-80 11:-54 12:-48 13:-20 14:-18 15:-22 17:18 18:119 19:-84 20:-13 22:-31 23:20 26:-15 27:-64 28:-17 29:-1 30:-27 32:49 33:-11 34:-39
.^nic 24:17 25:21
.^nice 24:17 25:29
.^nig 19:-26 28:20
.^nigh 19:-26 28:20
.^no$ 0:54 1:-34 2:21 4:-7 5:-51 7:29 8:40 10:-32 11:2 12:2 14:-17 16:-1 19:-24 20:-40 21:11 22:-17 23:46 24:-49 25:20 27:-69 29:-135 30:-11 31:25 32:-32 33:13 34:-45
.^nob 7:46 8:-21 13:15 29:-19
.^nobo 7:46 8:-21 13:15 29:-19
.^noc 33:3
.^noch 33:3
.^nod 10:6 29:9
.^nod$ 10:7
.^nog 1:37 28:8 29:-28 33:2
.^nogo 1:37 29:-13 33:15
.^noi 7:9 9:2 11:4 12:6 13:8 15:7 17:7 18:2 19:3 20:-1 21:6 22:-6 25:-3 26:-8 27:-14 29:-3 30:-11 31:15 32:-3
.^nois 7:9 9:2 11:4 12:6 13:8 15:7 17:7 18:2 19:3 20:-1 21:8 22:-10 25:-3 26:-8 27:-14 29:-3 30:-11 31:15 32:-3
.^non 10:10 31:40
.^noo 1:8 6:6 9:-8 10:13 12:-3 16:30 17:31 22:-18
.^noob 10:16 17:33
.^noon 1:10 16:30
.^nop 4:-5 8:66
.^nope 4:-5 8:66
.^nor 5:2 23:6
.^norm 5:2 23:6
.^not 0:36 1:-3 2:-54 3:42 4:-154 5:-92 6:19 7:69 8:-25 9:-21 10:28 12:25 13:-76 14:-33 15:49 16:-45 17:-61 18:-56 19:-89 20:-23 21:55 22:-28 23:10 24:27 25:-34 26:48 27:53 28:-69 29:-50 30:93 31:58 32:-81 33:-1 34:-52
.^not$ 0:47 1:-82 2:-44 3:43 4:-96 5:-40 6:31 7:81 8:-8 9:-7 10:4 12:11 13:-34 15:54 16:-31 17:-14 18:-30 19:-42 21:69 22:-16 23:22 25:-15 27:-67 28:-23 29:-17 30:68 31:26 32:-32 33:-11 34:-9
.^note 1:26 14:-33 20:-13 24:84 25:14 27:-6 31:-3 33:32
.^noth 12:29 31:30
.^noti 10:13 13:-25 16:-38 24:-5 25:-37 26:52 27:95 29:-53 30:30 31:72 33:-52
.^nov 3:24 10:-14 17:36 29:-29 33:11
.^nova 10:-11 29:-8 33:17 34:10
.^nove 3:25
.^now 1:-31 2:72 4:30 5:2 6:-27 8:-23 9:-39 10:-88 11:-83 12:35 13:-37 15:-31 16:57 17:68 18:17 20:10 21:-42 22:-11 24:-29 25:8 26:-6 27:11 28:39 29:-60 32:-47 33:-61 34:-53
.^now$ 1:-29 2:52 4:3 5:22 6:-20 8:-17 9:-20 10:-66 11:-34 12:50 13:-24 15:-26 16:58 17:40 18:26 20:-91 21:-35 22:-1 24:-27 25:14 27:14 28:41 29:-5 32:-12 33:-56 34:-20
.^nud 16:8 23:27 24:36 34:-7
.^nudg 16:9 23:27 24:32 34:-7
.^nul 2:34 29:12
.^null 2:34 29:12
.^num 5:27 7:44 8:43 9:23 13:7 24:-5 25:-6 28:51
.^numb 5:27 7:33 8:43 9:26 13:7 24:-5 25:-5 28:51
.^nuo 2:31 17:8 20:6
.^nuov 2:31 17:8 20:6
.^nvm 9:17 13:-13
.^obj 9:17
.^obje 9:17
.^oct 1:47 2:-20 5:-28 16:99 20:46 29:-41 31:-15 32:30 33:-16
.^oct$ 1:19 16:63 29:-15
.^octo 1:18 4:7 5:-14 16:43 20:45 31:-8 32:19
.^odd 21:47
.^odds 21:47
.^of$ 2:2 3:-47 4:-23 5:28 6:3 7:-28 8:-42 9:31 10:19 11:-7 13:13 14:8 15:-13 16:-14 17:-37 18:3 19:57 20:29 22:-33 23:10 25:-108 26:-71 27:-35 28:-16 29:23 32:15 33:-4 34:45
.^off 2:-54 3:22 4:30 7:1 8:6 9:-3 10:-48 11:-32 14:-10 17:-104 18:-64 19:-21 23:-36 24:-11 25:51 26:-57 27:-157 28:28 29:1 30:77 31:97 32:-17 33:-31
.^off$ 2:-43 3:26 4:22 6:-11 7:7 8:18 9:-7 10:-14 11:-61 14:-60 17:-26 18:-11 20:-18 22:-5 23:-33 27:-114 28:32 29:4 30:79 31:88 32:-41
.^offi 6:12 12:-2 20:38 25:12 29:2 33:-27
.^offs 31:14
.^oh$ 8:-5 25:35
.^ok$ 2:54 6:-20 8:15 9:-12 10:4 16:2 17:35 24:-10 25:21 32:1
.^oka 2:26
.^okay 2:26
.^old 1:7 5:-4 17:-1 19:71 22:15 25:-1 29:16 31:-3 33:-35
.^old$ 1:7 5:-3 14:-17 19:71 22:15 29:17 31:-2 33:-34
.^omg 25:40 29:-26
.^omg$ 25:40 29:-26
.^on$ 0:-84 1:54 2:-26 3:-18 5:36 6:-49 7:44 8:35 9:45 10:-60 11:-44 12:55 13:-63 14:-57 15:-33 16:23 17:-22 18:15 20:8 21:-80 22:-30 23:-75 24:56 25:-41 27:46 28:-7 30:-22 31:-18 32:30 33:46
.^onb 8:7 17:64
.^onbo 8:7 17:64
.^onc 2:26 3:9 4:-9 10:15 12:-20 18:23 30:21
.^once 2:26 3:9 4:-9 10:15 12:-20 18:23 30:21
.^one 0:31 1:45 2:41 3:15 4:2 5:-21 6:-28 8:-45 10:-43 11:9 12:-28 13:22 16:28 18:16 19:58 20:-48 22:24 24:22 27:-63 29:-70 30:43 31:-67 32:-37 33:-4 34:-10
.^one$ 0:35 1:47 2:1 3:6 4:10 5:-29 6:-23 8:-23 10:-32 11:12 12:-4 13:-68 16:30 17:5 18:9 19:61 20:-44 21:2 22:9 24:25 27:-54 29:-35 30:45 31:-63 32:-29 33:-6 34:-4
.^onel 2:71
.^ones 8:-8 13:78
.^onl 2:14 6:-20 8:-11 13:21 18:21 25:-39 26:24 29:-19 30:43 31:21 33:-79
.^only 2:14 6:-20 8:-11 13:21 18:21 25:-39 26:24 29:-19 30:43 31:21 33:-79
.^oop 25:37
.^oops 25:37
.^ope 1:-14 2:27 3:10 4:38 5:-11 6:-62 9:27 10:-33 12:11 13:11 21:-41 22:18 24:30 25:-54 29:40 31:-34 33:-32
.^open 1:-14 2:27 3:10 4:38 5:-11 6:-62 9:27 10:-32 11:-1 12:11 13:11 21:-41 22:18 24:30 25:-52 29:42 31:-34 33:-32
.^opi 7:31 9:-12
.^opin 7:31 9:-12
.^opt 2:33 11:26 13:-6 17:-3 22:-9 26:12 30:21 31:30 34:-5
.^opt$ 30:23 31:31
.^opti 2:44 11:31 13:-5 22:-7 26:14 34:-2
.^or$ 0:-18 1:-103 2:-4 3:-76 4:-41 5:155 6:29 8:-102 9:56 10:4 11:-41 12:56 13:-116 14:-21 15:-29 16:-132 17:-51 18:16 19:-3 20:62 21:13 22:-91 23:-14 24:-80 25:-71 27:-24 28:32 29:-1 31:-28 32:-13 34:-40
.^ord 14:33 29:57
.^orde 14:25 29:61
.^org 29:35
.^org$ 29:8
.^ori 16:23
.^orig 16:23
.^osl 2:25
.^oslo 2:25
.^oth 6:11 30:22 31:6
.^othe 6:11 30:22 31:6
.^ou$ 5:51
.^oug 7:7
.^ough 7:7
.^our 2:13 5:-1 6:-5 10:-33 11:-31 12:-37 13:-40 14:-1 16:-29 17:-42 19:5 21:18 22:79 23:-27 24:9 25:-44 28:-19 29:46 31:10 32:-37 33:33 34:17
.^our$ 2:14 5:-59 6:-4 10:-17 11:-30 12:-36 13:-37 16:-28 17:-20 19:9 21:18 22:79 23:-26 24:10 25:-41 28:-18 29:50 31:2 32:-35 33:33
.^ours 34:15
.^out 1:-15 3:-44 4:30 5:-108 6:58 7:-47 8:31 10:-43 12:-12 14:34 19:14 20:10 21:-56 22:-32 26:34 29:-10 30:28 31:42 32:-20 33:-22 34:-18
.^out$ 3:-23 4:32 5:-89 6:60 7:-30 8:34 10:-33 12:-9 14:26 19:18 20:15 21:-28 22:-24 30:31 31:53 32:-55 33:-17 34:-8
.^outl 26:56 32:10
.^outs 13:15
.^ove 0:2 2:5 6:70 10:-44 12:-29 13:27 14:14 17:11 24:1 25:-9 29:-57 32:18 33:-67 34:-30
.^over 0:2 2:5 6:70 10:-44 12:-29 13:29 14:15 17:11 24:1 29:-52 33:-66 34:-28
.^owe 24:-22 25:1 29:26
.^owe$ 25:7
.^own 0:69 2:-48 3:41 7:44 8:-42 10:-15 14:-33 33:-61 34:86
.^own$ 0:55 2:-27 3:41 7:45 8:-40 14:-27
.^owne 0:4 10:-4 34:52
.^owns 34:18
.^pa$ 22:5
.^pac 1:27 9:-31 10:16 16:-7 25:8 26:2 29:-7 30:9 31:18 34:-14
.^pack 1:27 9:-20 10:16 16:-7 25:10 26:2 29:-3 30:9 31:18 34:-14
.^pag 10:10 11:25 14:58 17:30 20:11 25:-24 33:-27 34:-18
.^page 10:10 11:25 14:58 17:30 20:11 25:-24 33:-27 34:-18
.^pak 17:2 29:-4 33:9
.^pake 17:2 29:-4 33:9
.^pan 2:-34 29:29 33:23
.^pani 29:31
.^pap 29:5
.^pape 29:5
.^par 1:20 2:5 3:17 5:1 14:-20 17:30 19:-1 20:-24 25:4 28:-3 29:31 33:8
.^para 3:24 29:24
.^part 1:22 2:29 17:34 20:-15 25:13 33:17
.^pas 1:10 6:99 7:28 10:-102 11:-3 12:-72 16:-1 17:-4 18:-27 22:82 24:-36 29:53 32:8 33:-132
.^pass 5:-27 6:54 7:31 10:-35 12:-40 22:29 29:66 32:11 33:-57
.^past 1:15 5:10 6:50 10:-32 12:-17 13:2 14:2 16:-28 19:17 22:54 33:-31
.^pat 2:58 5:-53 10:-28 12:1 17:40 21:-15 22:60 32:-32 33:-19 34:16
.^patc 2:59 5:-47 10:-27 12:1 17:41 18:-28 21:-15 22:51 25:-37 29:1 33:-16 34:17
.^pau 31:21
.^paus 31:21
.^pay 29:32
.^pdf 29:7
.^pdf$ 29:7
.^pea 7:-12 8:11
.^peas 7:-12 8:11
.^pen 8:43 10:-42 13:33 20:21 29:-41 33:32
.^penc 10:-23 20:2 33:31
.^pend 2:5 8:46 13:20 29:-19
.^peo 0:-12 2:-27 5:14 6:-4 8:-7 11:8 12:15 17:28 21:-3 23:23 25:-29 30:14 33:3 34:11
.^peop 0:-12 2:-27 5:14 6:-4 8:-6 11:10 12:15 17:28 21:-3 23:23 25:-28 30:14 33:3 34:11
.^per 2:31 5:31 8:-35 9:-17 10:-34 11:-10 12:-23 16:-19 17:-29 18:-107 20:-33 22:35 27:-50 28:-7 29:45 30:26 32:-8 34:53
.^per$ 22:21 27:-15 30:26 31:8 33:39
.^perc 5:11 29:18
.^perf 1:4 2:33 25:31
.^perh 15:4 26:9
.^peri 5:29
.^perm 2:33 13:2 22:10
.^pers 34:69
.^pet 23:16
.^pha 5:130 17:9 25:-10 29:-42
.^phas 5:118 17:9 25:-8 29:-32
.^phe 25:46
.^phew 25:46
.^pho 5:1 6:11 7:-12 13:11 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:12
.^phon 5:1 6:11 7:-12 13:11 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:12
.^phr 11:59 23:-17
.^phra 11:59 23:-17
.^pic 2:35 10:27 11:-22 14:41
.^pick 2:37 10:31 11:-16 25:-8
.^pict 14:33 25:7 29:-4
.^pin 1:-27 2:-4 23:48 24:16 25:33 27:5 30:31 31:35 32:-17 33:-45
.^ping 1:-27 23:48 24:17 25:21 27:7 29:-1 30:31 31:35 32:-11 33:-44 34:8
.^pip 6:-26 23:-10 27:28 29:35 31:14
.^pipe 6:-26 23:-10 27:28 29:35 31:14
.^piz 25:23 29:5
.^pizz 25:23 29:5
.^pla 0:21 2:-94 3:65 4:24 6:9 8:-29 9:-44 10:-4 11:-117 13:-58 14:100 16:37 17:-71 18:-26 19:3 20:29 22:-27 24:-36 25:-5 26:-28 27:-64 28:-42 29:15 31:-13 32:13 33:20 34:-65
.^plac 6:5 16:9
.^plan 0:8 1:-16 2:-26 3:68 4:32 5:-55 9:-51 10:-70 11:-71 12:-64 13:-11 14:94 16:24 17:-51 18:-9 19:15 20:21 24:-41 27:-29 28:-5 32:34 33:26
.^plas 25:4
.^plat 29:16
.^play 1:14 5:56 25:-49 29:35
.^ple 1:7 2:-22 3:-3 5:-2 6:-2 11:8 12:1 13:28 14:9 15:3 16:17 17:-5 18:12 19:-11 21:-18 22:34 24:7 25:-11 26:7 27:4 28:-5 30:7 31:14 32:1 33:16 34:-3
.^plea 1:9 2:-21 3:-3 5:-6 11:7 12:2 13:20 14:10 16:12 17:-4 18:9 19:-9 21:-17 22:35 24:8 25:-10 26:8 27:3 28:-1 29:1 30:8 31:15 32:2 33:10 34:-2
.^ples 33:1
.^plu 1:6 2:63
.^plug 2:44 10:2
.^pm$ 1:5 31:7
.^pmo 27:25 29:-15
.^pmo$ 27:25 29:-15
.^po$ 29:39
.^poi 5:13 10:66 12:15 17:22 18:-38 20:27 26:18 29:-4 32:-22
.^poin 5:13 10:68 12:15 17:22 18:-34 20:27 26:18 29:-76 32:-22
.^pok 9:-5 14:49 24:55 25:-5 27:-29 29:-2 34:17
.^poke 9:-4 24:56 27:-5 34:18
.^pol 29:50
.^pola 29:18
.^poli 5:12 29:15
.^pop 10:-16 19:45 20:27 25:26 29:-25 33:-32
.^pop$ 20:27 29:-20
.^por 29:34
.^pos 0:5 1:-20 2:19 3:4 6:34 8:-62 10:-103 11:-28 12:-61 13:-54 14:2 15:42 16:30 17:-77 18:-61 19:-26 25:-46 26:51 27:69 28:-61 29:-94 30:40 31:9 32:-14 34:-77
.^poss 0:21 2:23 3:13 5:-8 13:-24 17:-9 21:9 23:15 26:2 30:36 33:12
.^post 5:17 6:38 8:-8 10:-46 11:-11 12:-28 14:2 15:34 16:38 18:-9 23:-23 25:-45 26:39 27:68 28:-17 29:-30 31:24 33:-35
.^pot 33:34
.^pow 27:33 34:8
.^powe 34:9
.^pr$ 2:1 8:-17 22:74 25:-2 29:17
.^pra 32:11
.^pre 1:12 4:8 5:66 6:-62 9:-37 11:-19 14:-32 15:-20 16:-3 17:-28 18:8 19:116 20:-7 28:-10 32:10 34:-13
.^pre$ 5:47 12:-4 24:10
.^prec 19:68 20:-26 33:31
.^prep 4:32 5:4 18:27
.^pres 1:10 5:18 12:42 20:34 29:7 34:-16
.^pret 33:5
.^prev 19:43 27:8 29:1 32:13
.^pri 0:13 10:-14 11:47 14:20 16:-63 17:6 19:37 22:21 24:65 25:-19 28:-34
.^prin 11:6 14:38 22:22 28:-1 29:15
.^prio 19:49 24:40
.^priv 0:17 11:35 29:-9
.^pro 1:-66 2:8 6:79 8:-28 9:-106 10:36 12:-5 13:-117 14:-36 15:-24 17:79 18:21 19:-83 21:34 22:10 23:21 24:-15 25:-25 26:-70 28:1 29:-80 32:-31 33:27 34:-143
.^prob 2:8 23:4 30:6 31:-10
.^proc 10:-28 11:24 17:50 21:39
.^prod 0:4 10:19 20:7 27:9 33:-11
.^prog 5:22 17:35
.^proj 2:11 3:9 5:29 10:13 11:-2 14:-19 17:34 20:-21 21:11 22:12 29:-48 31:7 33:27
.^prom 2:5 20:1
.^proo 6:15 29:11
.^prop 5:-32 6:69 9:-16 10:13 19:-17 23:3 29:-57 33:50
.^pros 18:34 22:19
.^prr 14:11 21:2
.^prro 21:2
.^prz 16:22 24:32 29:-28 32:48 33:-20
.^ptl 17:36 25:-12 29:-20 34:51
.^ptl$ 17:36 25:-12 29:-20 34:51
.^pub 5:-5 6:9 20:55 29:-18 33:-58
.^publ 5:-5 6:9 20:55 29:-18 33:-58
.^pul 4:-10 9:-40 13:-51 15:10 17:5 21:-1 22:22 29:58
.^pull 4:-10 9:-40 13:-51 15:10 17:5 21:-1 22:22 29:58
.^pun 2:-2 5:34 19:9
.^pur 10:13 11:3 30:4
.^purp 10:13 11:3 30:4
.^pus 5:-9 6:18 10:-1 15:67 17:-16 20:9 25:-2 29:31 34:31
.^push 5:-9 6:18 10:-1 15:67 17:-16 20:9 25:-2 29:31 34:31
.^put 0:13 1:26 2:-16 8:17 9:-6 12:24 15:-26 22:12 24:-10 29:-48 31:35 33:17
.^put$ 0:15 1:28 2:-15 8:18 9:-5 12:25 15:-23 16:-8 22:15 24:-4 29:-47 31:36 33:9
.^pyt 2:36 20:-28 29:25 33:32
.^pyth 2:36 20:-28 29:25 33:32
.^qa$ 0:16 2:-3 5:86 6:-23 9:-67 12:-55 24:14 25:-31 27:56 29:-61 30:5 33:-15
.^qu$ 12:10 32:46
.^qua 2:-57 3:15 13:54 18:27 21:18 22:-19 28:36
.^qual 2:-16 13:57 18:32 21:20 22:-16 29:-21
.^quan 28:35 29:13
.^quar 3:18
.^que 2:-41 5:-11 8:-19 12:14 13:40 18:47 21:-22 22:-5 25:-3 32:35 34:15
.^ques 2:-8 8:-5 9:-12 17:4 18:4 20:2 21:-13 22:-16 28:1 29:-2 32:43 33:3 34:19
.^queu 9:8 13:65 14:-22 18:28 25:-22 28:-17 29:28 32:-14
.^qui 5:21 8:-8 9:-10 10:-25 11:11 17:-19 18:7 21:-8 22:-10 27:-16 28:28 29:-5 31:74 33:10 34:-1
.^quic 5:24 6:2 8:-4 9:-7 10:-22 11:10 17:-17 18:8 21:-5 22:-12 25:10 28:34 32:8 33:14
.^quie 25:-9 31:57
.^quit 27:-1 31:48
.^quo 22:30 25:-7 29:35
.^quot 22:29 25:-4 29:14
.^qwe 25:-39 29:68
.^qwer 25:-39 29:68
.^rai 2:38 9:-18 22:29 25:26
.^rais 2:31 9:-16 22:32 29:14
.^ran 31:24
.^rand 31:39
.^rap 24:4 31:24
.^rapp 24:4 31:24
.^rat 23:14 29:28 30:8
.^rate 29:38
.^rath 23:15 30:8
.^rati 10:10
.^rau 19:30 20:-14
.^raus 19:30 20:-14
.^rc$ 0:28 1:-4 4:-129 5:-43 8:-1 9:-55 10:17 11:-125 12:-272 13:-102 14:-40 15:73 16:111 17:-109 19:6 20:-222 21:-30 22:-73 23:22 24:39 25:-83 27:17 28:13 29:-18 31:29 32:-168 33:51
.^rcs 14:48 19:6 20:-25 27:25 29:-24 33:15
.^rcs$ 14:48 19:6 20:-25 27:25 29:-24 33:15
.^re$ 9:-4 11:-18 25:50 29:-24 34:19
.^rea 1:31 2:35 6:38 9:38 10:59 11:-5 12:-6 13:-46 14:-10 18:25 22:36 26:-38 28:-14 29:-109 32:-39 33:-79
.^reac 5:8 6:26 9:14 17:-22 18:14 34:16
.^read 1:27 2:30 5:-12 10:24 17:40 18:17 26:-15 29:-41 33:-41
.^reas 9:31 10:46 22:27
.^reb 29:38 33:5
.^reba 11:-20 29:18
.^rec 2:-19 8:42 9:-36 11:-49 22:10 25:-75 26:55 27:49 29:58 30:9 31:6 34:-36
.^rece 11:-25 26:57 27:53 29:6 30:11 31:13 34:-19
.^reco 8:26 22:28 29:5
.^red 21:15 29:23
.^red$ 29:23
.^ree 23:23
.^reem 23:25
.^ref 2:24 8:50 9:18
.^refa 2:25 29:15
.^refu 8:55 9:15
.^reg 1:7 9:2 13:25 16:-16 21:7 27:20
.^rega 9:23 21:20
.^regi 1:12 13:29 27:22
.^regr 2:19 33:18
.^rei 11:-11 23:49 24:15
.^rein 11:-6 23:19 24:4
.^rej 7:30 8:53 25:-22 29:4
.^reje 7:27 8:55 25:-21 29:4
.^rel 0:-16 3:2 4:18 5:4 7:15 8:-14 9:-15 10:-4 11:24 13:-14 14:3 15:9 16:-7 17:7 18:-23 19:14 20:74 21:25 22:-25 23:-6 26:-14 27:4 28:8 30:-40 33:-39 34:15
.^rela 20:58 29:-12 32:13
.^relb 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.^rele 3:3 4:21 5:9 8:-12 11:-49 12:-40 13:-8 14:4 15:4 17:16 18:-30 19:20 20:38 21:3 22:-13 23:-54 24:1 25:6 26:-18 27:10 28:5 29:5 30:-5 31:-6 32:6 33:-51 34:24
.^rely 33:33
.^rem 1:-72 2:9 4:-54 5:-4 6:-86 7:-48 8:-30 9:-91 10:-120 11:3 12:-120 13:-65 14:23 15:-44 16:-82 17:-68 18:-59 20:-58 22:-57 23:116 24:95 25:-57 28:46 30:46 31:53 32:-75 33:-17 34:30
.^rema 5:-17 14:52 19:-20 28:90 33:-24
.^reme 24:35
.^remi 1:-39 2:-58 6:-52 7:-3 8:-16 9:-24 10:-65 11:15 12:-33 13:-23 14:-4 16:-73 17:-19 18:-25 19:7 20:-16 23:115 24:79 25:-20 27:17 28:-53 29:1 30:19 31:13 32:-6 33:9 34:-33
.^remo 2:48 27:-39 30:25 31:34 33:-31 34:60
.^ren 2:41 27:-7 29:24 33:3
.^rena 2:41 27:-7 29:24 33:3
.^reo 8:14
.^reop 8:7
.^rep 2:14 4:-8 7:62 8:-61 11:14 12:54 17:5 25:-26 29:31 33:-21
.^repa 29:5
.^repo 4:-7 6:1 7:53 8:-57 11:9 12:63 17:9 25:-15 29:17 33:-3
.^req 0:-96 1:-52 4:-10 5:-89 6:23 7:5 8:46 9:5 11:1 13:44 14:-89 17:-28 20:-41 21:79 22:66 23:-36 25:-109 26:-50 27:-29 29:-36 30:-1 31:-29 32:-68 33:40
.^req$ 6:21 8:-10 10:-4 22:26 33:36
.^reqe 8:21
.^requ 0:-61 1:-39 5:-78 8:44 9:14 11:7 13:47 14:-82 17:-24 20:-36 21:81 22:41 23:-34 25:-96 26:-42 27:-18 29:-29 31:-16 32:-64 33:13
.^res 5:-55 6:-45 7:4 10:30 11:-38 12:33 16:63 17:-21 19:-36 22:-48 25:-59 27:20 29:27 31:21 33:-91 34:32
.^resc 6:-2 15:10 16:33
.^resp 10:23 34:33
.^rest 5:-16 8:-5 12:26 14:5 16:5 25:-33 29:29 31:48 32:7 33:-39
.^resu 7:14 8:8 27:28 31:-14
.^ret 1:11 14:-28 16:-13 18:-31 19:14 27:-3 29:69 31:20
.^retr 1:12 14:-13 16:-22 18:-1 19:16 29:59
.^rev 1:5 2:48 7:-13 8:42 10:-51 11:-28 13:-13 15:-56 16:-8 22:15 24:-8 25:5 27:-68 29:72 33:29 34:20
.^reve 2:36 8:37 9:-25 15:-18 29:12 33:9
.^revi 1:19 2:9 9:7 10:-41 16:-18 22:30 25:12 27:-45 29:58 33:3 34:15
.^rew 2:38 10:-2 22:54
.^rewo 2:22 22:30
.^rewr 22:7
.^rfe 8:6
.^rig 2:-17 5:3 6:30 7:6 9:-34 10:-30 12:33 15:-6 19:-11 23:13 24:-15 25:38 29:-4 33:31
.^righ 2:-17 5:3 6:30 7:6 9:-34 10:-29 12:33 15:-6 19:-11 23:13 24:-15 25:33 29:-4 33:31
.^ris 7:38 8:39 9:-31 22:14
.^risk 7:38 8:39 9:-31 22:14
.^rle 20:13 28:7
.^rlea 20:8
.^rmi 23:29
.^rmin 23:29
.^rmn 24:28
.^rmnd 24:28
.^roa 14:27 18:-25 29:17
.^road 14:27 18:-25 29:17
.^rol 4:33
.^roll 4:33 29:-6
.^roo 0:21 2:66 29:29
.^room 0:21 2:67 29:31
.^rou 19:20 24:10 27:10 28:29 33:-20
.^roug 28:15
.^roun 19:20 24:10 27:10 33:-10
.^rul 2:-23 10:37 18:-10 22:15
.^rule 2:-23 10:37 18:-6 22:15
.^run 2:-1 3:25 5:-40 10:-39 18:3 19:-39 24:-2 25:22 28:17 29:59 34:23
.^run$ 3:28 14:5 18:9 19:-30 25:15 29:49
.^runn 25:16 29:17
.^runs 34:30
.^runw 10:-20 28:36
.^saf 20:15
.^safe 20:15
.^sai 2:15 7:21 9:30 21:-10 29:-2 34:-8
.^said 7:25 9:36 21:-7 34:-7
.^sail 2:30
.^sal 3:1 5:-20 6:37 7:3 8:-6 13:-14 14:4 17:-11 18:-6 19:5 21:7 29:25 32:-5 33:-2
.^sale 18:-25 29:66
.^sali 6:37 19:31 20:-31 33:-4
.^salu 2:-9 3:3 5:-1 7:4 8:-2 10:4 13:-2 14:13 16:-2 17:-9 20:9 21:8 25:1 29:-26
.^sam 4:55 6:-20 10:36 16:11 18:-24 25:45 27:-25
.^same 4:55 6:-20 10:36 16:11 18:-24 25:38 27:-25
.^san 25:27 29:-27 33:25
.^sand 25:27 29:-25
.^sap 2:5
.^sap$ 2:6
.^sat 5:39 12:21 25:-14
.^satu 5:25 16:1
.^saw 10:8
.^saw$ 10:8
.^say 2:-5 6:44 12:28 15:-7 17:-22 22:-50 25:-13 28:32 33:56
.^say$ 2:-7 6:3 10:-6 12:24 28:38 33:16
.^sayi 10:33
.^says 6:26 11:5 29:-14 33:51
.^sca 18:37
.^sch 1:19 2:-35 3:20 4:27 12:-49 13:-49 14:38 16:-17 17:-18 18:17 19:25 20:-8 24:3 25:40 26:-8 27:-16 31:-67 34:10
.^sche 1:20 2:-3 3:21 4:29 12:-15 13:-37 14:37 16:-44 18:21 19:27 20:-23 24:6 25:-29 31:-17 34:13
.^scho 25:65
.^sco 2:36 5:15 9:-28 10:6 19:-2 34:4
.^scop 2:40 9:-20 10:18 29:-45 34:5
.^scor 5:19 19:-10 29:29
.^scr 8:23 22:-13 29:12 33:-2
.^scre 2:4 29:22 33:-2
.^sdk 11:-41 25:-47 29:69
.^sea 25:-18 29:19
.^sear 14:1 25:-1 29:26
.^sec 0:24 1:40 7:13 10:3 11:-14 13:-15 22:7 27:31 29:12 33:-4 34:13
.^seco 0:30
.^secu 1:18 2:9 7:14 10:1 11:-13 13:-10 16:4 22:9 29:16 33:-32 34:20
.^see 2:-80 4:-5 7:31 8:-37 13:15 14:18 17:-42 19:16 21:30 25:56 29:33 31:-1 32:-41
.^see$ 2:-47 4:-4 7:2 8:-6 11:4 13:23 14:19 17:-5 19:26 21:5 25:60 29:11 32:-31
.^seem 29:5 30:5
.^seen 7:2
.^sen 0:12 1:-27 2:-54 6:-21 10:45 11:17 14:24 17:61 23:24 24:17 25:-48 26:41 27:31 28:-15 30:-15 31:6 33:-29
.^send 2:-11 14:27 17:38 23:5 24:9 26:21 27:43 28:-1 30:-9 31:26
.^sens 0:27 2:-9 6:-11 10:33 11:9 26:5
.^sent 10:1 17:12
.^sep 0:45 1:114 5:-69 6:-20 7:-19 9:-81 10:-83 11:-34 12:-55 15:-65 16:36 17:-52 18:-61 20:86 22:-29 24:27 25:-30 27:-55 28:-36 29:-72 32:101 33:28 34:-55
.^sep$ 1:60 14:-34 16:-15 20:12 29:-9 32:60 33:16
.^sepa 0:44
.^sept 1:80 5:-52 7:-2 9:-46 10:-57 11:-11 12:-21 14:10 15:-27 16:55 17:-26 18:-25 20:71 22:-14 24:34 27:-33 28:-54 29:-19 32:54 33:15 34:-23
.^ser 3:19 4:13 5:15 10:51 14:-6 19:9 29:38 31:-31
.^seri 2:4 3:23 4:20 5:22 19:14 22:6 29:-29
.^serv 10:59 29:73 31:-19 33:-15
.^set 1:1 2:-14 4:41 11:37 18:-32 22:-37 23:29 27:-44 29:-4 32:41
.^set$ 2:-47 4:30 5:-3 9:1 11:37 20:6 22:-19 23:31 27:-21
.^sett 29:-3 32:39
.^setu 17:8 18:-5
.^sev 32:47
.^seve 32:47
.^sf$ 6:-5 10:58 15:5 19:1 28:7 29:-78
.^sfe 21:-10 22:26
.^sfe$ 21:-10 22:26
.^sha 5:35 7:24 14:3 33:5
.^shal 7:25
.^shar 14:12
.^shc 14:52 19:7 25:-13 29:-6
.^shce 14:52 19:7 25:-13 29:-6
.^she 3:5 8:5 11:48 20:4 22:-16 29:-60
.^she$ 3:9
.^shi 1:-28 5:-61 8:16 9:-24 10:-45 14:-12 15:32 16:32 17:-55 18:-25 19:17 20:34 25:-59 28:31 29:39 32:-20 34:35
.^shif 15:20 16:17 29:23 34:19
.^shin 33:25
.^ship 1:-7 2:25 5:-48 6:3 8:20 9:-2 16:1 19:22 20:42 25:-17 28:39 29:-2 33:-78 34:2
.^sho 0:3 1:-5 2:-9 3:16 4:-67 5:-2 6:6 7:14 8:-44 10:-45 11:70 12:-88 13:34 14:8 15:15 18:44 19:12 22:-68 25:-146 26:7 27:-85 28:-25 29:-4 30:23 31:-78 33:-30 34:11
.^shor 3:1 11:40
.^shou 1:-10 2:-8 3:11 4:-23 6:10 7:22 8:-51 9:-59 10:-24 11:2 12:-17 13:-33 15:20 16:6 18:16 19:-39 20:1 21:7 22:-23 25:-25 26:32 27:-25 30:20 31:-17 32:3 33:-7 34:6
.^show 5:-9 8:-13 9:13 11:32 13:68 14:23 17:-24 18:17 19:37 25:-24 27:-26 29:-20
.^shu 2:-29 6:36 12:60 20:-14 25:-69 29:-66 31:89 32:-13 33:3
.^shut 2:-26 6:37 12:63 20:-12 25:-35 29:-49 31:46 33:4
.^sic 25:13
.^sick 25:15
.^sid 2:-12 3:20 6:37 12:-5 25:29 29:-35
.^side 2:-12 3:20 6:37 12:-5 25:29 29:-35
.^sie 16:-4 27:19
.^sie$ 16:-4 27:19
.^sig 7:36 8:54 11:-7 12:-26 14:-8 21:-19 25:4 26:17 27:58 30:-13 31:-18 33:12 34:43
.^sign 7:37 8:54 11:-3 14:-6 18:-44 21:-18 26:8 27:63 30:-13 31:-17 33:16 34:41
.^sil 29:-15 31:97
.^sile 31:82
.^sill 25:3
.^sin 9:7 15:22 21:-9 25:44 33:-20
.^sinc 6:8 9:2 21:-5 29:30
.^sing 15:6 25:36 29:-2
.^sir 25:7
.^sir$ 25:7
.^sit 5:108 11:-28 13:26 25:-52 29:-72 31:-18
.^sitt 13:29
.^six 3:9 4:48
.^six$ 3:9 4:48
.^ski 18:18
.^sla 22:8 28:7 29:-16
.^sle 12:6 25:10 28:30
.^slee 12:7 25:10 28:25
.^sli 2:-6 6:35 8:2 9:-34 15:78 16:7 19:58 29:-19 33:-18
.^slid 6:21 15:17
.^slip 6:6 15:61 19:48 29:-33
.^slo 33:33
.^slot 33:34
.^slu 0:8 1:1 10:38 12:25 31:-11
.^slus 0:8 1:1 10:38 12:25 31:-11
.^sma 0:5 2:19 15:3
.^smal 0:5 2:16 15:3
.^smt 11:5 29:-8 32:14
.^smth 11:5 29:-8 32:14
.^sne 2:23 12:-15 18:36
.^snea 2:23 12:-15 18:36
.^sno 24:35 29:-14 31:26
.^snoo 24:35 29:-12 31:26
.^so$ 2:-66 5:30 6:8 7:-20 10:3 12:26 13:40 14:-15 15:-2 16:35 17:-44 19:-13 20:3 22:18 25:-4 30:-70 31:26 33:55 34:-20
.^soa 8:4 28:24
.^soak 8:2 28:24
.^sof 1:40 10:29 27:4
.^soft 1:41 10:30
.^sol 28:1
.^som 0:36 2:-56 4:-24 5:-22 6:-49 11:16 12:3 15:45 16:-72 17:39 19:-35 20:-22 21:18 23:14 24:-59 25:3 28:-54 30:1 31:-65 32:31 34:22
.^some 0:36 2:-56 4:-24 5:-22 6:-49 11:16 12:3 15:46 16:-72 17:39 19:-34 20:-15 21:18 23:14 24:-58 25:4 28:-54 30:1 31:-65 32:31 34:22
.^son 13:57 17:27 25:12 29:-56 34:-19
.^soo 6:-33 10:-69 12:-31 18:124 20:31 24:-15 27:33 28:66 29:-47 32:-17 33:-31
.^soon 6:-29 10:-61 12:-29 18:119 20:33 24:-14 27:34 28:67 29:-29 32:-16 33:-58
.^sor 1:-4 5:7 6:8 7:-4 8:5 9:9 10:10 12:13 14:12 16:17 17:3 18:6 20:30 21:-8 22:-1 23:-6 25:19 27:-2 29:-1 33:-17 34:2
.^sorr 1:-3 5:8 7:-4 8:5 9:10 10:11 12:14 14:14 16:10 17:4 18:9 21:-7 23:-6 25:19 27:-2 33:-9 34:2
.^sort 20:46 29:-16
.^sou 17:17 25:33
.^soun 25:36
.^sour 17:21
.^spa 8:-16 11:11 16:21 25:-47 27:-14 29:18 31:44
.^spam 8:-11 29:28 31:15
.^spe 5:-15 11:18 12:-4 18:-5 25:-21 29:20 32:38
.^spea 11:35
.^spec 10:12 12:-21 21:2 32:41
.^spel 11:-4 29:64
.^spi 4:46
.^spin 4:46
.^spo 10:-15 15:18 16:30 29:22 31:-31
.^spr 1:11 14:-32 19:15 29:28 32:21
.^spri 1:11 14:-31 19:15 29:29 32:21
.^spu 29:-11 33:13
.^spun 29:-11 33:13
.^sql 2:28
.^sqla 2:31
.^squ 1:17 2:6 16:32
.^sque 2:12 16:33
.^sso 8:18 9:12 13:-3
.^sso$ 8:18 9:12 13:-3
.^sta 0:-55 2:-37 3:48 4:19 5:196 6:-74 7:-136 8:-54 9:59 10:53 11:-72 12:50 14:-11 15:-8 16:-35 17:57 18:-112 20:-40 21:-9 22:-2 25:-168 28:-143 29:-48 30:-63 32:-21 33:1 34:-21
.^stab 1:12 5:90 6:-15 9:-10 10:37 12:13 14:-3 20:8 29:-41 34:41
.^stac 10:-12 19:10 22:24
.^staf 27:7
.^stag 5:49 8:6 10:9 17:22 25:-3 29:11
.^stan 5:51 10:62 11:-52 17:-39 20:-21 27:-22 31:13 33:-44
.^star 1:-25 2:-68 3:42 4:25 9:-2 11:25 12:4 15:-17 17:85 18:-34 19:7 20:-9 27:14 29:-21 31:-12 33:32 34:-36
.^stat 3:23 5:72 6:-5 8:-63 9:50 12:43 13:32 22:-47 25:-30 26:4 29:-11 34:-61
.^stau 5:36 8:-30 9:46 25:-14
.^ste 3:-8 5:2 9:9 11:43 17:35 21:-18
.^stee 14:2
.^steh 5:15 9:15 29:-11
.^step 11:49 17:51 21:-20
.^sti 1:6 2:37 5:23 7:10 8:-52 9:56 10:-6 11:-27 12:12 13:18 14:11 17:-35 18:-77 19:-43 20:29 21:5 22:-41 25:-13 27:-44 28:26 29:-20 30:7 31:-50 32:-84 33:-3
.^stic 1:34
.^stil 0:-7 2:40 5:20 7:11 8:-40 9:50 10:-38 11:-14 12:13 13:20 14:14 16:-35 17:-31 18:-67 19:-21 20:31 21:7 22:-43 25:-4 27:-13 28:29 29:-2 30:8 31:-44 32:-70 33:-11
.^sto 2:34 5:-22 6:5 10:-19 12:-35 18:-20 20:-45 23:-20 27:-36 30:51 31:56 33:57
.^stop 2:25 6:11 10:-13 12:-24 18:-13 23:-18 24:-7 27:-55 30:53 31:58 33:58
.^stor 2:5
.^str 0:-123 1:-37 3:-15 5:-3 6:11 7:-44 8:13 10:13 11:-73 12:7 13:-6 14:-79 16:17 17:-56 18:4 19:6 20:-60 22:-1 24:21 25:-121 26:-20 27:19 28:19 29:-88 30:-3 32:-48 33:57 34:15
.^stri 0:-99 1:-33 3:-1 5:-67 6:10 7:-39 8:15 10:9 11:-63 12:13 14:-72 16:22 17:-51 18:11 19:12 20:-49 22:-7 24:21 25:-98 26:-16 27:21 28:27 29:-68 30:-2 31:1 32:-83 33:32 34:17
.^strn 33:59
.^stt 5:17 10:33 33:2
.^stta 5:21
.^sttr 10:17
.^stu 10:-7 11:-38 17:33 26:16 32:31 33:-18 34:15
.^stuc 9:7 29:9
.^stud 17:10
.^stuf 17:1 26:18 29:-21 32:35 34:19
.^sty 4:34 29:1
.^styl 4:34 29:1
.^sub 0:-2 2:-7 5:-20 6:-24 7:-8 8:-45 9:-22 11:-8 12:-39 13:-37 16:-3 18:-26 22:10 24:-52 25:-68 26:166 27:88 28:-13 29:16 34:-51
.^sub$ 26:58 27:27
.^subb 26:59 34:-16
.^subm 13:-4 22:15 29:13
.^subs 2:-13 5:-9 6:-14 10:-34 24:-23 26:111 27:62 29:25
.^suc 10:-18 16:-27 18:72 33:-37
.^sug 15:39
.^sugg 15:39
.^sui 17:38
.^suit 17:38
.^sum 18:-29 27:11 29:52 32:57
.^summ 27:12 29:29 32:39
.^sun 8:21 32:34
.^sund 8:21 32:34
.^sup 0:1 2:19 6:-36 9:-13 18:-15 20:-14 21:26 25:54 29:20
.^supe 25:14 28:14 29:-10
.^supp 0:3 2:13 6:-11 10:6 18:-4 21:30 28:-21 29:46
.^sur 2:-21 7:19 16:-10 20:14 24:43 34:9
.^sure 2:-20 7:19 16:-10 24:44 33:13 34:10
.^sus 27:52 29:11 31:-35
.^swa 16:40 33:-10
.^swap 16:40 33:-10
.^swi 25:12 27:25 29:-24 30:23
.^swit 27:25 30:24
.^syn 11:47 25:-35 29:43
.^sync 29:32
.^synt 11:48 25:-20
.^sys 29:27
.^syst 29:27
.^ta$ 25:59 29:-15
.^tab 14:97 15:4 22:7 25:-29 29:-34 31:-4
.^tabl 14:43 15:5
.^tag 6:70 18:-7 25:-34 32:14 33:41 34:67
.^tag$ 6:24 20:3 29:12 33:22
.^tagg 6:49 33:17
.^tags 29:-17 32:22 34:50
.^tak 2:29 5:-82 6:24 7:27 8:50 11:-30 12:11 13:-14 14:-15 16:43 20:-10 21:7 22:-18 24:-15 28:-28 30:-35 31:22 32:-4
.^take 2:10 5:-50 6:27 7:30 8:51 9:-47 11:-25 14:-12 16:43 21:9 22:-17 24:-13 28:-15 29:3 30:-29 31:24
.^taki 2:6 9:9 33:4
.^tal 4:-3 11:27 15:31 21:9 22:-3 25:3 29:-10 33:-22 34:11
.^talk 4:-1 11:27 15:31 21:9 22:-3 25:3 29:-9 33:-22 34:12
.^tar 11:-10 20:73
.^tarb 6:3 11:-7 20:11 33:11 34:9
.^targ 20:45
.^tas 17:42
.^task 17:42
.^tea 1:-13 4:-22 5:-20 6:-15 8:14 13:39 14:-3 15:-24 18:5 19:-23 20:-23 21:19 22:2 24:13 25:7 27:13 29:5 31:11 32:-2 33:-3 34:7
.^team 1:-8 4:-21 5:-20 6:-15 7:-2 8:2 9:10 13:40 14:-3 15:-24 18:5 19:-22 20:-22 21:20 22:6 24:14 27:13 29:6 31:12 32:-2 33:-5 34:7
.^tel 2:15 5:28 9:52 10:6 11:31 12:4 17:-6 18:5 23:-13 27:-4 29:-104 33:30 34:10
.^tele 9:3
.^tell 2:12 5:30 9:34 10:8 11:32 12:11 18:8 22:-43 23:-13 27:-16 29:-70 33:31 34:15
.^tem 3:68 4:42 10:24 13:-18 21:24 25:-47
.^temp 3:68 4:43 13:-17 21:25 29:14
.^ten 24:27 27:30 28:24 29:-11
.^ten$ 24:22 27:30 28:24 29:-11
.^ter 2:-14 10:69 11:-21 12:27 14:44 17:-21 18:21 25:-37 29:-64 31:-16
.^term 10:70 11:-9 14:47 18:27 25:-35 29:-50 31:-15
.^tes 0:-12 1:19 2:16 5:50 7:26 8:41 9:-42 11:-3 12:-48 16:-34 18:15 21:14 22:-46 25:18 28:-25 29:41 31:-12 32:4 33:-2 34:-3
.^test 0:-11 1:22 2:17 5:48 7:27 8:35 9:-40 11:-2 12:-45 16:-31 18:16 21:14 22:-38 25:19 28:-24 29:38 31:-10 32:5 33:-2 34:-2
.^tex 2:4 10:37 12:26 14:8 21:-12 22:13 29:-61 33:56
.^text 2:4 10:37 12:26 14:8 21:-12 22:13 29:-61 33:56
.^tha 1:-6 3:-9 4:11 5:-9 7:-24 10:15 12:47 13:6 16:30 17:-22 18:25 19:7 21:-16 23:-5 25:29 27:1 28:11 30:11 32:7 33:6 34:8
.^than 1:-3 5:6 6:9 7:-6 9:8 10:2 11:-13 14:7 16:16 20:6 21:-2 23:-2 26:6 27:2 28:25 31:5 32:10 34:10
.^that 2:16 3:-63 5:-31 7:-18 9:-14 10:28 11:17 13:9 14:-36 16:18 17:-61 18:33 20:-43 24:1 25:40 26:-3 31:-38 33:19
.^thaw 5:-31 6:-47 12:77 25:8
.^the 0:-5 1:6 2:8 3:23 5:13 6:9 7:-15 8:-3 10:-15 11:-8 12:8 13:15 14:32 15:18 16:10 17:-30 18:39 19:-2 20:10 22:15 24:9 25:6 26:6 27:-16 28:-1 29:18 30:40 32:11 33:8 34:14
.^the$ 0:-27 1:1 2:11 4:5 5:10 6:21 7:-3 8:9 10:-13 11:-34 12:12 13:-9 14:37 15:21 16:22 17:-22 18:14 20:18 21:-3 22:25 23:-11 24:17 25:-7 26:-3 27:-2 29:33 30:27 31:-8 32:11 33:8 34:6
.^thee 11:17 25:17 29:-20
.^thei 24:22
.^them 8:8 9:-13 13:12 14:27 18:-14 31:33
.^then 6:-16 12:13 18:58 25:8 29:-8 33:-28
.^ther 0:17 3:35 4:-12 5:-11 7:-13 8:-1 10:-7 13:22 16:-18 18:10 19:-7 22:-9 23:31 26:20 27:-13 29:-12 31:-40 32:19 34:15
.^thes 1:10 30:43 31:43
.^they 2:7 8:-19 9:36 12:33 15:25 19:-26 29:-70 33:-20
.^thi 1:-4 3:-32 4:-6 5:24 7:28 9:-22 10:-4 11:1 12:-9 13:3 14:11 16:-65 17:12 18:-17 19:-20 20:28 22:-43 23:52 24:26 25:-2 27:7 28:-15 29:6 30:-17 31:-2 32:29 33:28 34:30
.^thin 0:2 2:-52 4:-11 5:23 6:40 7:42 9:6 10:7 11:-18 12:-35 13:-9 15:18 16:-41 17:-4 20:43 21:17 22:-31 23:29 25:-3 26:12 27:-6 31:-17
.^thir 33:17
.^this 0:-5 1:-19 2:35 3:-42 5:2 6:-29 9:-66 10:-30 11:21 12:4 13:19 14:10 15:-6 16:-15 17:27 18:-23 19:-18 20:12 21:-2 23:23 24:28 26:-3 27:24 28:-16 32:31 33:11 34:43
.^tho 7:1 12:-3 22:30 33:25
.^tho$ 7:11
.^thou 12:-19 22:37 33:14
.^thr 1:16 2:2 5:2 6:-43 8:20 9:40 10:-82 11:3 12:-60 13:7 14:5 15:-2 16:6 18:16 22:44 24:24 25:-100 27:-9 29:-61 31:-81 32:49 33:-40 34:-6
.^thre 1:5 16:23 18:31 22:27 24:21 33:-1
.^thro 5:11 8:22 9:16 11:9 12:-7 13:13 14:16 19:-7 22:7 25:-17 29:-1 31:-29 32:3
.^thru 9:9 32:25
.^thu 8:21 10:-20 12:-46 16:28 18:-6 19:-22 25:-53 26:5 29:-6 32:55 33:59
.^thu$ 32:16
.^thum 8:33
.^thun 26:17
.^thur 10:-8 12:-38 16:30 19:-17 25:-5 32:32 33:66
.^tic 4:-33 6:24 29:60
.^tick 6:24 29:39
.^tie 11:2 14:19
.^tim 1:-28 5:15 8:-51 9:-80 10:-88 11:-22 12:-33 14:66 18:-73 19:72 20:-56 22:16 23:30 25:12 26:-79 28:76 29:-8 31:-55 32:-69 33:25 34:-20
.^time 1:-28 5:15 8:-51 9:-79 10:-88 11:-31 12:-33 14:59 18:-72 19:72 20:-55 22:16 23:30 25:12 26:-63 28:77 29:-5 31:-55 32:-67 33:25 34:-19
.^tin 8:5
.^tiny 8:5
.^tls 9:21
.^tls$ 9:21
.^to$ 0:-3 1:-94 2:9 5:-37 6:-56 7:14 8:-6 9:-18 10:-23 11:41 12:-44 13:-59 14:-3 15:34 16:56 17:45 19:-72 20:-17 21:15 22:24 23:10 24:15 25:-26 26:16 27:50 28:55 29:16 30:36 31:-28 32:-14 33:-6 34:-7
.^tod 2:26 4:25 7:-12 9:-30 10:-11 12:26 14:-13 16:-14 17:18 20:-23 24:-6 25:14 28:25 31:5 32:58 33:-47 34:-23
.^toda 2:26 4:24 7:-12 9:-25 10:-10 12:26 14:-12 16:-14 17:19 20:-22 24:-6 25:15 28:25 31:5 32:51 33:-47 34:-23
.^tok 5:-25 29:33 33:37
.^toky 33:39
.^tol 7:20 27:56
.^told 7:20 27:56
.^tom 2:12 6:-12 7:27 10:-14 12:-18 15:-22 18:-10 24:26 27:-4 29:14 32:65 33:64
.^tom$ 7:28 24:-32 29:17
.^tomo 2:14 6:-7 7:11 10:-9 12:-13 15:-2 24:58 32:46 33:26
.^ton 29:49
.^toni 29:49
.^too 2:76 5:-64 8:66 10:29 20:-23 23:14 25:-60 27:20 28:-14 31:1 32:-2 33:-14 34:-7
.^too$ 2:70 3:2 5:-37 6:21 8:67 10:26 20:-8 23:15 25:-53 27:22 29:-61 33:-24
.^took 6:-9 17:1 33:30
.^tool 29:26 33:-34
.^tot 8:-6 13:6 14:22 17:12 28:40
.^tot$ 8:-3 13:7 28:41
.^tota 14:23 17:14
.^tou 15:43 33:9
.^touc 15:44
.^tow 5:-34 18:45
.^tra 1:52 2:46 5:-13 6:-15 8:-14 10:13 11:-67 14:7 16:-18 18:6 20:15 21:-15 22:-31 23:4 24:-10 25:-111 27:33 28:8 29:22 32:-71 34:6
.^trac 1:3 5:17 12:-2 18:34 27:2 29:16
.^trad 1:3 34:8
.^trai 2:62 5:-31 10:6
.^tran 0:3 2:4 5:-20 10:18 11:-30 12:7 13:-3 14:16 20:3 23:8 25:-14 27:18 28:22 29:21 32:-7
.^tre 5:-25 10:30 11:-23 12:89 25:-21 29:-33
.^tree 5:-19 12:89 25:-18
.^tro 34:14
.^trou 34:14
.^tru 2:-16 3:-35 5:35 12:57 15:8 20:1 33:13
.^true 12:16 20:2 33:23
.^trun 3:-6 5:8 12:24
.^tue 2:13 16:25 24:20 29:18 33:-35
.^tues 2:13 16:25 24:20 29:18 33:-35
.^tur 2:-14 8:27 9:26 23:-7 25:-20 27:37 30:41 34:-16
.^turn 2:-14 8:27 9:26 23:-7 25:-20 27:37 30:41 34:-16
.^tut 14:47 17:13 20:-13 33:-27
.^tuto 17:14
.^twe 2:69 4:20 11:-10 20:-3 25:16
.^twea 2:77 11:-9
.^twen 4:23
.^twi 15:12 19:-2
.^twic 15:12 19:-2
.^two 1:13 3:17 6:-13 7:3 9:3 12:-6 13:-25 16:12 19:13 21:-26 22:39 24:28 25:-13 27:-22 28:-17 29:14 31:-29 33:27
.^two$ 1:13 3:17 6:-13 7:3 9:3 12:-6 13:-25 16:12 19:13 21:-26 22:39 24:28 25:-13 27:-22 28:-17 29:14 31:-29 33:27
.^typ 2:38 11:75 15:-5 29:-2
.^type 11:77 15:-3
.^typo 2:26
.^ube 16:-3 27:35 29:23 34:27
.^uber 16:-3 27:35 29:23 34:27
.^ubu 3:9 4:22 20:12 29:2
.^ubun 3:9 4:22 20:12 29:2
.^ugh 25:25
.^ugh$ 25:25
.^uhm 2:-14 3:5 5:-7 8:-13 9:18 11:12 12:25 13:12 17:-25 18:-15 19:-8 23:16 25:-2 26:10 29:-10 30:1 31:-10 33:-2 34:24
.^uhm$ 2:-14 3:5 5:-7 8:-13 9:18 11:12 12:25 13:12 17:-25 18:-15 19:-8 23:16 25:-2 26:10 29:-10 30:1 31:-10 33:-2 34:24
.^ui$ 0:18 2:12 12:6 22:5 33:31
.^un$ 1:51 2:23 10:16 21:39 22:14 29:-13
.^una 2:25 22:29
.^una$ 2:26 22:29
.^unb 8:15 22:18
.^unbl 8:15 22:18
.^und 2:-61 6:-60 7:28 10:49 11:24 12:35 13:37 16:57 17:-42 18:-38 25:38 30:-23
.^unde 2:-14 6:-58 10:63 11:30 12:38 13:39 17:-5 18:-34 25:7 30:-18
.^undo 7:13 15:-10 16:66 25:23
.^une 1:6 10:7 21:14 22:5 24:8
.^une$ 1:6 10:7 21:14 22:5 24:8
.^unf 6:-25 12:71 28:-8 31:31 34:9
.^unfr 6:-24 12:71 34:13
.^uni 29:11
.^unit 29:11
.^unl 20:3
.^unle 20:4
.^uns 6:-13 25:-54 26:-51 27:37 29:-15 30:77 31:39 34:9
.^unsu 6:-12 11:7 26:-47 27:-38 30:77 31:57 34:9
.^unt 1:-2 3:12 4:-31 5:-50 6:-32 7:13 8:20 11:-5 13:-17 14:43 15:-14 16:25 17:-57 19:-57 20:-32 21:4 22:36 23:-2 24:34 25:-21 27:-61 28:55 29:-7 31:29 32:-7 33:1 34:-35
.^unti 3:13 4:-30 5:-35 7:18 8:16 10:-40 13:-13 14:44 15:-11 16:26 17:-42 19:-38 20:-21 21:7 22:41 24:35 25:-20 27:-60 28:47 29:-4 31:29 34:-25
.^up$ 2:-86 4:67 5:26 6:-56 9:28 10:-16 13:-3 14:-16 15:-28 16:-43 17:-5 18:47 20:-12 22:-19 23:-58 24:64 25:51 26:5 27:30 28:-33 29:-161 30:-20 31:11 32:-3 33:1 34:-73
.^upc 6:7 14:5 18:38
.^upco 6:7 14:5 18:38
.^upd 2:8 5:8 7:6 8:-31 9:17 15:-33 16:20 19:-21 26:-22 27:49
.^upda 2:8 5:8 7:6 8:-30 9:17 15:-33 16:20 19:-21 26:-22 27:43
.^upg 2:29 20:7 22:13 29:35
.^upgr 2:29 20:7 22:13 29:19
.^upl 2:13 3:3 6:-1 22:40 33:5
.^uplo 2:14 3:3 6:-1 22:40 33:5
.^ups 5:7 9:-8 11:19 12:7 14:6 20:11 21:6 29:-36 32:40 33:-22
.^upst 5:8 9:-7 12:8 14:6 20:12 21:7 29:-17 32:40 33:-21
.^url 22:22 26:36
.^url$ 26:36
.^urll 22:22
.^us$ 2:-91 4:27 6:36 8:-51 9:-6 10:-86 12:-31 13:-45 14:-30 16:-34 18:67 19:-36 20:-40 22:61 23:39 24:32 25:20 26:-30 27:30 28:-43 29:-42 31:27 33:-17 34:-34
.^usa 11:54 25:-21
.^usag 11:54 25:-21
.^use 3:12 5:-31 11:73 13:-22 20:35 21:-1 25:-11 29:61 34:-11
.^use$ 3:32 5:-14 10:-22 11:67 13:-14 29:48
.^used 11:2 29:20
.^user 20:47 29:2
.^usi 11:7
.^usin 11:7
.^usu 4:8
.^usua 4:8
.^utc 10:-6 24:34 33:63
.^utc$ 10:-6 24:34 33:63
.^vac 20:18 29:31
.^vaca 20:18 29:31
.^val 9:43 10:5
.^vali 9:41 10:7
.^ven 2:13 21:6 22:-4
.^vend 2:13 21:6 22:-4
.^ver 1:-31 3:-40 4:35 5:4 6:12 9:6 10:5 11:2 13:-7 17:-47 18:-68 19:23 20:52 25:10 28:-30 29:6 32:-50 33:-37
.^verd 9:35
.^vers 1:-17 2:6 3:-11 4:37 5:22 6:17 9:-30 10:19 17:-11 18:-43 19:29 20:48 29:23 32:-14 33:-18
.^very 12:1 25:37
.^vet 8:31
.^veto 8:31
.^vie 6:10 25:7 29:-11
.^viel 25:9
.^view 6:11
.^vim 5:-13 29:54
.^vim$ 5:-13 29:54
.^vm$ 29:56
.^vol 9:7
.^volu 9:7
.^vor 6:44 12:-5 19:31 20:-41 22:23
.^vors 6:44 12:-5
.^vot 2:-18 9:34 11:23 13:46 21:-11
.^vote 2:-18 9:34 11:23 13:46 21:-11
.^vpn 29:43
.^vpn$ 29:43
.^vs$ 10:70 25:-8 29:29
.^wai 2:25 5:-65 7:35 8:-5 9:42 10:-29 12:-8 13:73 17:-44 18:25 21:53 22:9 29:-103
.^wait 2:55 5:-53 7:41 13:24 18:31 22:-5 29:-19
.^waiv 2:-21 9:31 13:48 21:45 22:38 29:-34
.^wak 24:20
.^wake 24:20
.^wal 11:20 14:25
.^walk 11:22
.^wall 14:28
.^wan 0:20 1:5 2:-2 4:10 6:-61 8:-72 10:-45 11:-83 15:4 16:-4 17:25 21:1 22:51 26:35 27:44 28:-56 29:-27 31:27 32:-45 33:47 34:-64
.^want 0:22 1:5 4:10 6:-10 8:-72 10:-26 11:-79 15:7 16:-4 17:25 20:-24 21:2 22:51 26:36 27:44 28:-36 29:-22 31:27 32:-43 33:19 34:-62
.^war 23:2 24:72 29:12
.^warn 23:2 24:72
.^was 0:21 1:-12 2:-44 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-22 19:73 20:-21 22:9 23:-8 24:-34 25:6 28:-29 33:1 34:11
.^was$ 0:21 1:-12 2:-44 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-22 19:73 20:-21 22:9 23:-8 24:-34 25:6 28:-29 33:1 34:11
.^wat 18:19 24:-23 27:44 29:9
.^watc 18:23 27:46 31:3
.^wav 8:18 13:18
.^wave 8:18 13:18
.^way 0:25 2:5 6:-6 7:-16 8:3 10:-11 11:37 12:-1 14:-19 16:-8 17:8 21:9 27:-16 28:-9 29:-13 30:10 31:1 33:-5
.^way$ 0:25 2:5 6:-6 7:-16 8:3 10:-11 11:37 12:-1 14:-19 16:-8 17:8 21:9 27:-16 28:-9 29:-13 30:10 31:1 33:-5
.^we$ 0:66 2:19 3:45 4:10 5:78 6:25 7:17 8:10 9:-6 10:-97 11:-149 12:19 13:-5 14:-41 15:25 16:-25 17:-70 18:23 20:6 21:11 22:30 23:-67 24:-43 25:-41 26:-52 28:9 29:-40 31:-8 32:-13 33:-25 34:-95
.^wea 29:34 32:13 34:10
.^weat 29:45
.^web 8:11 26:72 27:4 29:4 33:-11
.^webh 26:24 27:5
.^webl 29:33
.^wed 1:25 16:17 20:32 31:4
.^wedn 1:25 16:17 20:32 31:4
.^wee 0:-85 1:29 4:21 5:10 7:-94 8:-46 9:-22 10:-78 11:-104 12:-126 13:-11 14:-150 15:1 16:45 18:-120 19:-9 20:-21 23:-7 24:26 26:17 28:52 29:-62 30:-29 31:35 32:115 33:16 34:-40
.^week 0:-82 1:31 4:11 5:11 7:-91 8:-44 9:-20 10:-70 11:-98 12:-123 13:-10 14:-144 15:1 16:46 18:-117 19:-9 20:-19 23:-7 24:27 28:45 29:-43 30:-28 31:37 32:116 33:14 34:-38
.^wei 5:35 15:21 29:-22
.^wek 28:45 32:36
.^wel 2:9 5:27 13:-18 17:18 25:44 29:-42 33:41
.^welc 2:22 17:21 25:14
.^well 13:-1 21:7 25:21 27:11
.^wen 19:62 20:-21 24:-21
.^went 19:63 20:-20 24:-21
.^wer 2:-55 13:29 17:-5 19:51 20:54 29:-30
.^were 2:-17 13:31 19:52
.^wet 17:29
.^wha 0:-13 1:-42 2:-33 3:-2 4:-111 5:13 6:-73 8:-136 9:8 10:72 11:42 12:-41 13:30 14:6 15:-7 16:-105 17:54 18:61 19:17 20:6 22:-129 24:-9 25:-36 26:5 27:-117 28:-10 30:-3 31:-93 32:23 33:2 34:-98
.^what 0:-12 1:-41 2:-32 3:-1 4:-107 5:14 6:-66 8:-111 9:8 10:70 11:42 12:-41 13:30 14:6 15:-9 16:-102 17:55 18:55 19:17 20:6 22:-128 24:-8 25:-33 26:5 27:-115 28:-9 30:-3 31:-87 32:23 33:3 34:-92
.^whc 5:10
.^whch 5:10
.^whe 0:-17 1:-104 2:-114 3:2 4:-8 5:20 6:-51 7:-73 8:-167 9:37 10:-90 12:-60 13:-161 14:29 15:16 16:-68 17:6 18:-50 19:46 20:92 21:12 22:-142 23:6 24:26 25:-153 26:-14 27:19 28:-76 29:37 30:-11 31:-174 32:-155 33:99 34:-14
.^whee 4:17 29:-13
.^when 0:-78 1:-33 2:-75 3:20 4:-91 5:-83 6:-70 7:-20 8:-80 9:2 10:-28 11:-30 12:-103 13:-74 14:8 15:-18 16:-80 17:-74 18:-23 19:58 20:106 22:-112 23:2 24:29 25:-38 26:-108 27:48 28:-27 29:32 30:-76 31:-90 32:-47 33:103 34:-28
.^wher 2:-37 3:-35 5:53 9:30 10:-59 11:8 12:-37 14:27 15:25 17:42 18:-17 20:-59 21:17 22:-5 25:-50 27:-38 29:19
.^whet 12:32 15:16 34:33
.^whh 11:28 25:-14
.^whi 0:-64 1:-55 2:-43 4:-34 5:17 6:-1 7:-66 8:-83 10:15 12:-57 13:49 15:-51 16:-114 17:1 18:60 19:13 20:21 21:-15 22:-12 23:12 24:-82 25:-93 26:16 27:-85 28:-34 29:24 30:-59 31:-13 32:10 33:48 34:35
.^whic 0:-53 1:-38 2:-47 4:-24 5:20 6:-9 7:-59 8:-29 10:23 12:-37 13:44 15:-45 16:-72 17:9 18:53 19:14 20:21 21:-4 22:-71 23:12 24:-61 25:-76 26:18 27:-74 28:-27 29:28 30:-46 31:-48 33:27 34:29
.^whih 33:17
.^whil 32:2
.^who 1:-59 2:-191 3:33 4:-54 5:-154 6:-115 7:41 8:-103 9:12 11:-91 12:-154 13:12 16:-77 17:16 18:-52 19:-54 20:-123 22:-125 23:3 24:-11 25:4 26:42 27:-64 28:-36 29:-3 30:12 31:-72 32:-108 33:-148 34:211
.^who$ 0:9 1:-30 2:-108 3:39 4:-16 5:-92 6:-81 8:-76 9:26 10:-4 11:-35 12:-80 13:8 14:-55 15:-20 16:-78 17:25 18:-32 19:-21 20:-88 21:6 22:-82 23:10 24:-49 26:50 27:-26 28:-80 29:6 30:17 31:-31 32:-76 33:-75 34:148
.^whoe 7:10 8:-5
.^whol 14:63
.^whom 2:-11 7:1 9:-11 10:17 15:26 19:-16 33:-50 34:101
.^whos 7:21 10:-22 21:-16 29:-20 34:82
.^why 0:25 2:-56 6:-2 7:-26 9:49 10:99 12:-50 15:15 18:-23 23:9 25:-56 28:-30 29:71 30:38 31:-8 33:-57
.^why$ 0:25 2:-56 6:-2 7:-26 9:49 10:99 12:-50 15:15 18:-23 23:9 25:-56 28:-30 29:71 30:38 31:-8 33:-57
.^wid 8:22
.^wif 29:32
.^wifi 29:32
.^wik 29:41
.^wiki 29:41
.^wil 0:-15 1:-10 2:6 3:40 4:-21 5:-15 6:-24 8:16 10:-33 11:-27 12:-25 13:-30 15:4 16:-4 17:-10 19:-59 20:36 21:46 22:13 23:32 27:-36 28:33 29:40 30:24 31:-65 32:-3 33:-4 34:4
.^will 0:-15 1:-10 2:6 3:40 4:-21 5:-15 6:-24 8:16 10:-33 11:-27 12:-25 13:-30 15:4 16:-4 17:-10 19:-59 20:36 21:46 22:13 23:32 27:-36 28:33 29:40 30:24 31:-65 32:-3 33:-4 34:4
.^win 6:56 10:17 20:-3 33:37
.^wind 6:56 10:17 20:-3 29:4 33:17
.^wis 2:5 7:20 15:3 16:-3 18:7
.^wise 2:7 7:22 15:5 18:7
.^wit 0:12 1:-39 3:-7 4:25 5:5 6:-14 8:29 9:19 10:12 12:24 13:23 14:15 15:-35 16:18 18:-5 19:24 20:-27 23:-12 24:-4 25:-31 27:-6 28:3 29:-16 31:12 33:-24
.^with 0:12 1:-39 3:-7 4:25 5:5 6:-14 8:29 9:22 10:12 12:24 13:17 14:15 15:-35 16:18 18:-5 19:24 20:-27 21:1 23:-12 24:-4 25:-31 27:-6 28:3 29:-16 31:12 33:-24
.^wiz 8:7 22:-1
.^wiza 8:7 22:-1
.^wol 7:8
.^wold 7:8
.^won 29:61 34:-45
.^won$ 25:-6 29:65 34:-40
.^wor 2:-35 3:10 4:12 5:11 7:4 8:5 9:-51 11:78 13:-49 17:54 18:11 19:-33 20:-72 21:10 22:-20 23:21 25:75 27:-5 28:30 29:-48 31:-60 32:-36 34:-43
.^word 5:-18 10:5 11:70 20:-22 25:14 29:-5 33:30
.^work 2:-30 3:15 4:14 5:42 6:-5 8:6 10:-6 11:18 12:-3 17:65 20:-37 21:1 22:-4 23:23 25:37 28:16 29:-53 31:-21 33:-31
.^worr 18:32
.^wort 7:33 9:-27 21:26
.^wou 0:41 1:-6 2:13 3:30 6:-25 7:20 10:-7 15:32 16:-4 17:3 18:-8 19:31 20:-11 21:13 24:18 25:-31 27:11 28:-9 29:-33 30:16 32:-23 33:-34 34:-4
.^woul 0:31 2:13 3:30 6:-23 7:20 10:-6 15:31 16:-3 17:3 18:-8 19:32 20:-10 21:8 24:17 25:-30 27:12 28:-8 29:-32 30:16 32:-22 33:-40 34:-2
.^wri 2:-12 6:15 7:-2 8:-5 14:2 15:-16 16:10 17:-27 19:8 20:-1 21:3 22:-35 24:27 25:-4 26:-3 29:14 31:-5 33:-4 34:2
.^writ 2:-12 6:15 7:-2 8:-5 14:2 15:-16 16:10 17:-27 19:8 20:-1 21:3 22:-35 24:27 25:-4 26:-3 29:14 31:-5 33:-4 34:2
.^wro 10:11 16:26 22:11 25:17
.^wron 16:26 22:12 25:22
.^wrot 10:19
.^wur 7:-20 8:-24 9:70
.^wurd 7:-20 8:-24 9:70
.^ya$ 6:63 20:-13 25:1 31:25
.^yea 2:-39 5:-15 6:-2 12:5 15:18 19:69 20:-3 25:29 29:59 33:-32
.^yeah 2:-1 12:10 25:13
.^year 2:-1 15:19 19:69 20:-2 25:1 29:72 33:-44
.^yel 24:60
.^yell 24:60
.^yes 2:11 3:6 6:47 7:14 8:42 10:-52 21:-1 22:-7 25:17 34:17
.^yes$ 2:25 8:56 25:11 29:-16 33:1
.^yest 3:9 6:38 7:32 16:13 33:-22 34:2
.^yet 3:45 4:-11 5:35 6:58 7:3 8:-65 9:5 12:50 16:-25 20:-24 28:-2 29:-57 31:-39
.^yet$ 3:45 4:-11 5:35 6:58 7:3 8:-65 9:5 12:50 16:-25 20:-24 28:-2 29:-57 31:-39
.^you 2:-61 3:-12 4:7 6:-18 7:-3 8:6 9:-8 10:-10 11:101 12:-22 13:-20 15:-2 16:19 17:-1 18:-14 19:-37 20:-10 21:-28 23:43 24:-21 25:48 26:14 27:7 28:-5 30:26 31:31 32:-26 33:3 34:7
.^you$ 2:-40 3:-7 4:14 5:19 6:-4 8:18 9:-1 10:-9 11:59 12:-13 13:-6 14:5 15:-1 16:15 17:-12 18:-4 19:-14 20:-13 21:-24 22:2 23:30 24:-10 25:59 27:7 29:1 30:21 31:3 32:-12 33:10 34:-12
.^your 2:-9 5:-43 7:10 8:-53 11:63 17:8 19:-1 23:8 26:9 29:-19 31:33 34:30
.^zon 5:-4 14:25 19:-9 29:16
.^zone 5:-4 14:25 19:-9 29:16
.^zus 1:-7 2:-10 7:-6 9:3 10:1 18:3 23:5 26:4 27:-9 28:4 29:-3 31:-8 33:-1
.^zusa 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
.^zust 34:17
.^zuu 29:33
.^zuul 29:33
.^zzz 11:-64 25:-21 29:78 31:-28
.aase 19:7 20:-18
.aase$ 19:7 20:-17
.aatu 33:9
.aatur 33:9
.abas 29:39 33:-16
.abase 29:39 33:-16
.abel 2:17 9:3 14:60 25:-23 29:-7
.abel$ 2:14 9:5 14:33 25:-5
.abha 12:10 33:9
.abhan 12:10 33:9
.abi$ 0:22 2:26 8:3 28:-2 29:13 33:-23
.abil 5:38 12:-5 20:4 34:28
.abili 5:50 12:-5 20:13
.able 1:20 2:71 3:-37 4:-10 6:-44 7:-5 9:-54 10:13 12:5 13:-13 14:75 15:44 16:-3 18:-7 19:16 20:10 22:-4 23:-11 25:-53 28:-10 29:-140 32:-47 33:-23 34:39
.able$ 2:72 3:-36 4:-8 6:-79 7:-4 9:-50 12:6 13:-4 14:77 15:44 19:17 20:15 22:-2 23:-10 25:-52 28:-8 29:-136 32:-49 33:-13 34:40
.ably 23:5 30:7
.ably$ 23:5 30:7
.abon 25:-30 27:37 29:-2 31:38
.abonn 25:-30 27:37 29:-2 31:38
.abou 0:7 1:-20 2:19 4:-28 5:9 6:-31 7:42 8:-17 9:34 10:-1 12:-37 13:-29 14:-71 16:-37 17:14 18:-6 19:-26 20:-23 21:-23 22:-31 23:26 24:33 26:-18 27:41 28:-49 29:-4 30:-34 31:12 32:-6 33:24 34:26
.about 0:7 1:-19 2:20 4:-28 5:10 6:-29 7:42 8:-16 9:34 10:-3 12:-34 13:-28 14:-70 16:-35 17:14 18:-1 19:-24 20:-15 21:-23 22:-30 23:26 24:34 26:-15 27:36 28:-47 29:-3 30:-33 31:13 32:-33 33:27 34:27
.acat 29:38
.acati 29:38
.acce 2:43 7:36 8:20 13:-12 21:19 25:-24 29:24 34:-45
.accep 2:45 7:38 8:19 13:-7 21:23 25:-20 34:-7
.acces 29:35
.acco 13:22 16:27 29:29 30:3
.accor 13:24 16:28
.accou 29:35 30:4
.ace$ 6:2 12:1 16:12 22:48 25:17 32:-7
.ach$ 9:12 16:18 17:-12 18:17 27:5 29:-18 33:-2 34:13
.ache 5:18 6:39 9:9 21:10 22:-6 29:4
.ache$ 21:13 22:-3
.ached 5:18 6:39 9:9 29:5
.achi 5:-13 18:10 25:28 28:12 29:1
.achin 5:-13 18:11 25:14 28:13 29:14
.acho 19:93 20:-4 33:-27
.acho$ 19:93 20:-4 33:-27
.achr 27:27 31:17
.achri 27:27 31:17
.acia 0:5 5:4 6:-2 8:-8 11:-4 12:-1 13:8 18:-4 22:-1 24:3 25:6 26:10 29:-1 30:4 31:-1 32:1 34:2
.acias 0:5 5:4 6:-2 8:-8 11:-4 12:-1 13:8 18:-4 22:-1 24:3 25:6 26:10 29:-1 30:4 31:-1 32:1 34:2
.acio 2:8
.acion 2:8
.acit 29:23
.ack$ 1:5 2:-31 3:-23 4:8 5:22 6:-20 7:11 8:5 9:4 10:-63 11:-24 12:-44 15:-42 19:58 22:10 25:57 27:46 29:-9 31:-37 32:-11 33:-2
.acka 1:38 9:-18 21:1 25:16 26:3 30:9 34:-12
.ackag 1:35 9:-16 21:1 25:17 26:3 30:9 34:-22
.acke 18:25 25:30 32:-14 34:-1
.acken 2:25 22:12
.acker 18:26 25:37 32:-12
.ackl 13:20
.acklo 13:15
.ackp 1:8 2:21 10:15
.ackpo 1:8 2:21 10:15
.acks 25:23
.acme 29:20 34:-9
.acme$ 29:20 34:-9
.act$ 16:-2 33:33 34:76
.acti 6:-25 10:-13 12:77 23:8 27:7 33:-3
.activ 6:-25 10:-13 12:72 23:8 27:7 33:-2
.actl 10:37 17:-3 25:22 28:12 29:-17
.actly 10:37 17:-3 25:22 28:12 29:-16
.acto 2:25 29:15
.actor 2:25 29:15
.actua 5:12
.add$ 0:74 1:81 3:-46 4:-3 8:-19 11:15 14:-68 16:-73 24:-59 26:22 27:48 29:27 33:-44 34:-20
.adde 0:47 10:-18 29:-13 34:40
.added 0:47 10:-18 29:-6 34:40
.addi 0:27 1:18
.addin 0:27
.addr 26:40 29:-33
.addre 26:40 29:-33
.adds 0:18 34:-14
.adds$ 0:18 34:-14
.ade$ 2:7 3:31 6:12 7:32 8:-39 11:-7 13:4 14:-23 22:19 25:28 29:17 33:-22 34:-20
.aden 3:16 18:36
.adin 5:-31 10:31 29:34
.ading 5:-30 10:32 29:35
.adju 16:29
.adjus 16:29
.adli 0:34 1:30 2:-53 5:-27 6:24 8:-12 10:-1 11:21 12:-35 14:26 15:-5 16:-7 17:-11 18:33 19:-25 27:12 28:-13 29:-22 31:-38 32:21 34:-9
.adlie 0:22 32:8
.adlin 0:14 1:31 2:-51 5:-25 6:26 8:-5 11:23 12:-19 14:26 15:-4 17:-7 18:29 19:-25 27:15 28:-12 29:-17 31:-21 32:4
.adma 14:43
.admap 14:43
.admi 22:21
.admit 22:22
.ads$ 3:5 24:44 29:-38 34:26
.aduc 1:3 34:8
.aduct 1:3
.adva 1:-4 8:-1 14:2 16:1 18:17 21:7 23:-9 24:4 26:2 27:-9 29:-5 33:8
.advan 1:-4 8:-1 14:2 16:1 18:17 21:7 23:-9 24:4 26:2 27:-9 29:-5 33:8
.advi 9:55 24:26 29:-13 31:21 33:-22
.advic 9:30 29:-4 31:22
.advis 9:15 24:31 33:-16
.ady$ 1:1 3:29 5:12 6:58 7:-29 9:7 10:-85 11:-39 12:12 13:-32 14:-4 18:35 19:-16 21:-5 22:26 26:11 27:-9 28:-62 30:-2 31:5 34:-58
.aes$ 14:31 19:3 20:19 25:-53
.afe$ 20:15
.aff$ 27:7
.affe 10:54 12:-1 30:23 34:-8
.affec 10:54 12:-1 30:23 34:-8
.aft$ 4:26 25:10
.afte 0:-28 1:21 2:28 5:6 6:17 10:-26 11:-9 12:-77 13:17 14:-43 15:-23 17:-10 18:45 19:-19 20:20 21:28 22:26 24:26 27:-40 28:-42 31:-7 34:-6
.after 0:-26 1:22 2:28 5:6 6:17 10:-24 11:-8 12:-76 13:11 14:-43 15:-22 17:-9 18:46 19:-16 20:20 21:28 22:26 24:26 27:-40 28:-41 31:-7 34:-6
.afti 20:9
.aftin 20:9
.agai 5:-1 12:-7 15:3 24:27 25:45 29:3 31:-4 32:-21 33:32
.again 5:-1 12:-7 15:3 24:27 25:45 29:3 31:-4 32:-21 33:32
.age$ 2:37 3:-27 5:85 8:5 9:-10 10:-10 11:64 12:-14 13:-51 14:45 17:36 18:-47 25:-18 28:-7 29:-10 31:-76 32:-63 33:-41 34:-68
.aged 19:34 20:10 32:2 34:-25
.aged$ 19:34 20:10 34:-25
.agen 14:-8 28:38 32:46
.agen$ 28:40
.agend 14:-5 27:8 32:48
.ager 1:3 2:-18 5:-33 10:18 11:27 15:17 20:-4 22:18 26:14 34:12
.ager$ 5:-19 11:17 20:-18 21:6 29:16 34:12
.agers 1:6 10:31 22:28 26:24 29:-11 33:-18
.ages 2:-48 5:-39 10:62 12:-13 16:-8 18:-20 25:-47 26:3 27:-46 28:1 29:22 30:59 31:34
.ages$ 2:-48 5:-39 10:62 12:-13 16:-8 18:-20 25:-47 26:3 27:-46 28:1 29:22 30:59 31:34
.agge 6:49 33:18
.agged 6:49 33:12
.aggi 2:12
.agin 20:-16 25:2 29:12 33:18
.aging 20:-13 25:5 29:16
.ago$ 10:-18 17:16 19:30 28:39 33:-39
.agra 29:30
.agrap 29:30
.agre 11:-3 25:50
.agree 11:-3 25:50
.ags$ 6:14 11:6 12:-6 29:-46 32:19 34:48
.ague 32:9
.ague$ 32:9
.aha$ 25:48
.ahea 1:26 2:-35 5:-26 6:17 8:29 12:-3 14:20 16:-8 18:34 23:29 24:20 29:-36 32:15 33:-30
.ahead 1:26 2:-35 5:-26 6:17 8:29 12:-3 14:20 16:-8 18:34 23:29 24:20 29:-36 32:15 33:-30
.aid$ 5:-30 7:16 9:31 10:3 14:35 20:-12 21:-14 25:11 34:-9
.ail$ 8:-18 10:29 21:-20 23:14 26:9 27:40 29:6 31:-26
.aila 19:13 20:50 26:22 33:-23
.ailab 19:13 20:40 26:22 33:-23
.aile 2:10
.ailed 2:10
.aili 5:-4 10:3 29:23 31:9
.ailin 10:3 29:27 31:9
.ails 26:56 31:25
.ails$ 26:56 31:25
.aily 24:7 27:16 31:10
.aily$ 24:7 27:16 31:10
.ain$ 2:28 5:-94 6:-48 8:-9 10:70 11:22 12:4 13:-30 14:27 16:-26 17:-9 19:-7 20:17 22:-13 24:25 25:9 29:44 31:-46 32:-29 33:-24 34:-36
.aine 12:2 17:17 20:-9 24:3 29:33 31:-4 33:14 34:24
.ained 29:15
.ainer 17:22 34:27
.aines 12:9 29:13 33:43
.aini 10:-1 11:11 14:4 28:65
.ainin 10:-1 11:11 14:3 28:65
.ains 8:3 14:2 33:7
.ains$ 14:22 33:12
.ainst 8:4 19:10
.aint 11:-2 17:16 34:21
.ainta 17:21 29:14 34:5
.air$ 25:21 29:36 33:-21 34:-5
.aise 2:9 9:-16 22:44 29:14
.aise$ 22:46
.aiso 17:42 34:41
.aison 17:42 34:41
.ait$ 2:69 7:46 9:-45 21:2
.aiti 5:-47 9:17 13:44 18:38
.aitin 5:-47 9:17 13:42 18:38
.aive 2:-21 9:29 13:48 21:31 22:57 29:-33
.aiver 2:-21 9:29 13:48 21:31 22:58 29:-32
.ake$ 0:-35 1:-57 2:14 4:14 5:-76 6:25 7:26 8:46 9:-75 11:-6 12:4 13:-62 16:67 17:-64 20:-14 22:10 24:43 25:10 28:-56 31:34 32:-53 33:-91 34:-70
.akeh 14:21
.akeho 14:21
.aken 6:22
.aken$ 6:22
.akes 2:9 11:34 12:1 31:-1 34:9
.akes$ 2:9 11:34 12:1 31:-1 34:9
.aket 17:2 29:-8 33:8
.akin 2:4 14:2 18:31
.aking 2:4 14:2 18:31
.aks$ 13:55
.alar 16:-18 24:67 29:49
.alarm 16:-18 24:67 29:8
.alat 34:12
.alate 34:12
.alch 2:31
.alche 2:29
.ale$ 5:6 6:-7 10:26 19:-2 20:33 29:18
.alen 0:9 1:23 2:-29 4:23 5:-29 8:-28 10:-22 12:-13 13:-21 14:53 16:4 17:-21 18:26 19:34 20:-16 22:-24 24:-20 25:-37 26:45 28:-6 29:-19 31:-27 33:19
.alena 14:10
.alend 0:9 1:25 2:-25 4:24 5:-25 8:-26 10:-21 12:-12 13:-13 14:41 16:5 17:-17 18:28 19:29 22:-16 24:-17 25:-20 26:38 28:-1 29:-13 31:-17 33:20
.aler 1:-12 24:22 27:7 30:15 31:21 34:-10
.alert 24:11 27:10 30:15 31:22 34:-9
.ales 18:-23 29:38
.ales$ 18:-23 29:38
.alf$ 2:22 22:49
.alfw 5:31 6:-9
.alfwa 5:31 6:-9
.alid 9:41 10:7
.alid$ 9:43 10:7
.alig 16:30
.align 16:30
.alin 0:19 18:16
.aline 0:19 18:16
.alio 6:37 19:31 20:-31 33:-4
.alio$ 6:37 19:31 20:-31 33:-4
.alit 2:19 29:-25 33:41
.ality 33:23
.alk$ 11:63 15:19 17:6 29:-12 33:-25 34:10
.alke 21:13
.alked 21:13
.all$ 2:-3 6:-42 8:26 9:-86 10:8 11:-50 12:-26 13:45 14:86 15:14 18:-56 19:-29 21:-7 22:-74 23:-6 25:54 27:11 28:-7 29:27 30:-61
.alle 1:55 3:1 4:17 9:10 18:-7 19:47 22:18 27:1 29:-23 32:-23
.alled 4:23 18:-3 19:50 32:-18
.aller 1:34 9:18 22:22
.alles 11:3 25:3 27:10
.allo 1:-18 2:9 3:-2 5:-3 7:-22 8:26 11:7 12:-15 13:26 15:21 16:1 22:48 23:1 27:-27 29:-8 31:-12 33:-21 34:-15
.allo$ 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.allow 2:42 5:-18 8:18 10:-8 12:-36 13:34 15:35 22:46
.alls 9:-6 33:60 34:47
.alls$ 9:-6 33:60 34:47
.ally 6:22 19:11 23:31 25:23 30:7 31:-1 33:-28
.ally$ 6:22 19:11 23:31 25:23 30:7 31:-1 33:-28
.alog 9:24 22:4 29:-12
.alon 5:45 6:20 16:14 24:-13 33:-21
.alon$ 6:21 18:9 33:-17
.along 5:51 16:15 24:-10
.alph 1:37 5:49 18:-4 29:-9 33:24
.alpha 1:37 5:49 18:-4 29:-9 33:24
.alre 2:-20 3:23 4:-12 5:31 6:36 7:-10 9:12 10:-32 12:40 16:-1 18:-23 20:-19 22:14 23:1 25:-14 26:31 31:8
.alrea 2:-19 3:23 4:-12 5:31 6:32 7:-10 9:12 10:-18 12:33 18:-22 20:-19 22:14 23:1 25:-8 26:31 31:11
.als$ 6:23 7:5 18:6 29:-6 32:-5 33:56
.also 1:28 10:37 19:22 33:-7
.also$ 1:28 10:37 19:22 33:-7
.alte 15:18
.alter 15:18
.alut 2:-9 3:3 5:-1 7:4 8:-2 10:4 13:-2 14:13 16:-2 17:-9 20:9 21:8 25:1 29:-26
.alut$ 2:-9 3:3 5:-1 7:4 8:-2 10:4 13:-2 14:13 16:-2 17:-9 20:9 21:8 25:1 29:-26
.alwa 14:-26 24:24 25:31
.alway 14:-26 24:24 25:31
.ambi 2:12 16:21
.ame$ 3:-4 4:70 5:24 6:-9 9:33 10:46 11:-42 12:-48 13:-57 14:-83 15:-27 19:89 20:-74 21:-25 23:24 25:12 27:-25 28:-51 31:-36 34:34
.amen 16:23
.amend 16:24
.ament 1:3
.ames 34:5
.ames$ 34:5
.amin 19:93 33:-21
.aming 19:94 33:-19
.amma 1:12 2:7
.amme 1:-9 2:-16 3:-4 7:-7 9:1 10:5 18:3 23:4 26:5 27:-10 28:4 31:-8 34:-5
.amme$ 17:16
.ammen 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
.ammi 31:11
.ammin 31:11
.amp$ 8:30
.ampl 7:42 11:38 25:-17
.ample 7:42 11:30 25:-11
.ams$ 2:-4 12:10
.ana$ 25:12 29:-32 32:39
.anag 5:-26 10:8 11:20 19:38 20:-28 22:23 29:9 34:13
.anage 5:-25 10:9 11:20 19:38 20:-28 22:23 29:20
.ance 0:15 2:34 4:-27 5:-6 6:6 9:-8 10:-12 12:-11 14:16 15:17 18:9 19:-6 21:27 23:-48 24:26 25:-9 27:-68 28:24 31:1
.ance$ 2:27 4:-23 5:-11 6:7 8:-4 12:-9 14:18 15:7 18:11 21:13 23:-13 24:3 27:-26 28:20 31:-1
.ancel 24:14 27:-22 29:6 31:24
.ances 10:-1 21:16
.anch 1:26 2:-36 5:37 6:-25 10:33 12:18 20:-5 29:36 31:-6
.anch$ 1:26 5:7 12:30 29:49 31:-4 33:14
.anche 5:16 10:52 34:4
.and$ 0:-97 3:-60 4:-3 5:60 6:-23 7:-50 8:29 9:21 10:29 11:42 12:23 13:-65 14:10 16:15 17:19 18:39 19:-49 21:-62 22:13 23:-37 24:-39 27:-4 28:-5 29:-62 30:-102 32:16 33:31 34:-29
.ande 8:36 21:19 25:-11 29:-19
.anded 8:25
.ander 21:20
.andi 0:20 2:19 5:8 10:1 13:22 18:-20 20:-58 22:10 28:25 29:-104 33:20 34:10
.andid 0:23 5:3 10:20 18:-14 20:-53 28:36 29:-35 33:25
.andig 34:17
.andin 2:10 13:29 22:13
.andl 34:43
.andle 34:33
.ando 11:4 31:39
.andom 31:39
.ands 5:18 10:11 11:46 12:-11 20:9 25:15 29:-70 32:3
.ands$ 5:18 10:11 11:46 12:-11 20:9 25:15 29:-70 32:3
.andu 29:38
.andup 29:27
.ane$ 25:27
.aned 30:10 33:6
.aned$ 30:10 33:6
.anel 2:-13 33:25
.anel$ 2:-13 33:25
.ang$ 14:2
.ange 5:-54 6:-25 10:31 11:-8 12:9 13:39 14:-46 15:33 16:28 19:-34 21:10 25:-48 27:57 28:14 29:-11 33:-20 34:33
.ange$ 1:-22 12:8 15:50 16:41 17:9 21:7 26:-44 29:-26 31:-6
.anged 6:-32 13:11 29:26 33:-21 34:15
.angel 1:37
.anges 10:33 13:37 15:-49 20:-10 26:10 27:55 29:-41
.angi 2:21 12:1 29:-8 33:49
.angig 12:10 33:9
.angin 2:24 33:21
.angu 0:6 15:7
.angua 0:6 15:7
.anic 29:31
.anic$ 29:32
.anin 7:31 8:-30 10:47
.aning 7:31 8:-30 10:47
.ank$ 3:-3 5:9 6:11 8:-13 9:10 10:-2 11:-38 14:9 15:28 18:3 22:-4 24:-15 25:-9 29:8 34:19
.anke 3:13 6:13 9:6 11:-4 12:8 13:-6 14:10 16:-4 17:-2 18:-2 19:5 20:7 21:3 25:6 29:-12 33:-3 34:-4
.anke$ 3:13 6:13 9:6 11:-4 12:8 13:-6 14:10 16:-4 17:-2 18:-2 19:5 20:7 21:3 25:6 29:-12 33:-3 34:-4
.anks 0:-3 4:5 6:2 8:11 10:4 11:1 15:-5 20:7 21:-17 22:9 23:-1 24:4 25:29 27:10 28:-7 29:-7 30:7 31:1 32:3
.anks$ 0:-3 4:5 6:2 8:11 10:4 11:1 15:-5 20:7 21:-17 22:9 23:-1 24:4 25:29 27:10 28:-7 29:-7 30:7 31:1 32:3
.anna 7:19 8:-15 15:18 34:60
.anna$ 7:19 8:-15 15:18 34:57
.anne 2:-8 3:37 5:-66 10:-69 11:14 12:-44 13:-54 15:-2 17:-53 18:-17 20:18 25:13 26:33 27:25 28:-37 29:-19 30:22 31:15
.anned 3:44 6:17 14:2 20:6 29:-37 32:22
.annel 2:-23 11:27 25:20 26:38 27:29 28:-6 29:1 30:24 31:19 32:-7 33:-10
.anner 9:29 29:-13
.anni 3:15 4:16 5:-19 14:49 33:15
.annin 3:15 4:16 5:-19 14:49 33:15
.anno 20:32 25:-10 26:20 27:58 31:18 33:-22
.annou 20:33 26:22 27:31 31:18 33:-17
.anot 0:41 2:25 25:14
.anoth 0:41 1:2 2:28 25:14
.ans$ 10:64 25:20 32:-10
.ansl 0:3 2:6 5:-26 8:-11 10:20 11:-14 12:5 14:16 16:-4 20:3 25:-35 27:19 29:15 32:-7 33:14
.ansla 0:3 2:6 5:-26 8:-11 10:20 11:-14 12:5 14:16 16:-4 20:3 25:-35 27:19 29:15 32:-7 33:14
.answ 9:8 13:33 21:-29
.answe 9:8 13:33 21:-29
.ant$ 0:28 4:16 5:-58 6:-33 7:3 9:-75 10:-42 11:-46 12:-22 15:1 16:-20 17:36 18:3 20:-13 22:69 26:7 27:39 28:-25 29:-6 31:29 32:-98
.ante 2:-4 8:22 9:9 12:-4 13:13 19:50 20:-35 22:12 26:19 27:41 29:-42 33:-29
.anted 2:-2 8:22 9:12 12:-3 13:13 19:4 22:13 26:19 27:41 29:-35
.anti 7:5
.anto 28:14 29:8
.anto$ 28:16 29:13
.antr 9:30 29:-7
.antra 9:30 29:-7
.ants 5:10 17:5 21:13 22:-6 24:-20 25:12 29:22 33:13 34:-16
.ants$ 5:10 17:5 21:13 22:-6 24:-20 25:12 29:22 33:13 34:-16
.anua 1:22 11:43 34:14
.anual 1:28 11:44 34:14
.anup 2:20 22:2
.anup$ 2:20 22:2
.any$ 1:-17 2:17 3:-21 6:-15 7:-38 9:42 11:-31 12:33 13:63 14:-7 15:37 16:-1 17:8 18:7 19:8 20:-7 23:-11 24:-19 25:-2 27:-33 28:10 29:20 30:-31 31:48 32:16 33:-24 34:-1
.anyb 9:12 10:22
.anybo 9:3 10:22
.anym 31:35
.anymo 31:35
.anyo 2:-10 3:20 6:-4 9:7 12:-26 13:10 15:18 22:-26 25:45 29:20
.anyon 2:-10 3:20 6:-4 12:-23 13:11 15:18 22:-26 25:48 29:21
.anyt 2:26 8:-42 13:30 16:-23 18:21 19:-8 25:-59 26:15 28:-28 29:-67 32:67
.anyth 2:21 8:-40 13:31 16:-22 18:21 19:-8 25:-41 26:16 28:-28 29:-31 32:54
.anyw 10:6
.anywa 10:6
.aoe$ 10:86 29:-16
.aper 13:58
.aph$ 29:30
.aphy 8:8 29:-1
.aphy$ 8:8 29:-1
.api$ 10:-14 11:46 17:-21 22:7 29:12 33:-3
.apit 29:7
.apita 29:7
.appe 1:20 2:-16 6:12 7:12 10:27 12:10 13:-28 16:-27 19:-4 25:-45 29:-5 31:11 32:65 33:-1
.appel 24:4 31:24
.appen 1:22 2:-4 6:13 7:13 10:13 12:12 13:-13 16:-25 24:-27 25:-30 32:67
.appl 2:13 6:-1 10:35 12:50 22:57 34:-43
.appli 10:17 29:10
.apply 2:16 10:9 12:52 22:44 34:-30
.appn 6:8 10:7
.appo 17:4
.appoi 17:6
.appp 7:9 9:-12
.apppr 7:9 9:-11
.appr 1:-23 2:-49 5:-39 6:-30 7:64 8:43 9:23 10:-59 13:36 21:-32 22:-9 25:17 31:-9 32:-35 33:-64 34:35
.appre 25:16
.appro 1:-18 2:-44 3:2 5:-36 6:-29 7:64 8:46 9:24 10:-57 13:37 21:-26 22:-41 32:-31 33:-48 34:34
.appy 16:-13 25:61
.appy$ 16:-13 25:61
.apri 4:44
.april 4:44
.apro 8:65
.aprov 8:15
.aps$ 15:4 26:9
.apte 14:1
.apter 14:1
.apto 29:74
.aptop 29:68
.arag 29:30
.aragr 29:30
.arat 0:44
.arate 0:44
.arba 6:3 11:-7 20:11 33:11 34:9
.arbal 6:3 11:-7 20:11 33:11 34:9
.arch 4:53 19:3 25:-21 29:6
.arch$ 4:53 25:-8 29:21
.archi 14:-19 19:8
.ard$ 2:7 6:-54 8:49 9:8 10:37 11:-26 13:-26 15:19 16:22 17:-47 20:-14 22:1 24:-31 28:-10 29:23 33:9
.arde 29:28 31:-10
.arden 29:28 31:-10
.ardi 8:7 9:17 17:33
.ardin 8:7 9:17 17:33
.ards 5:-35 18:42
.ards$ 5:-35 18:42
.are$ 2:17 3:2 5:32 6:14 7:-26 8:-21 9:-16 10:21 11:4 12:48 13:1 14:20 15:4 17:-37 19:-12 20:-35 21:1 23:7 24:6 26:18 27:-48 28:8 29:-45 32:-11
.ares 18:67
.arest 18:67
.arew 5:96 10:-51 11:-9 25:-24 29:-35 32:-5 33:55
.arewe 5:53 10:-17 29:-6 32:-3 33:24
.arewh 5:55 10:-6 25:-17 33:17
.arge 20:47 34:43
.arge$ 34:52
.arget 20:49
.argoe 2:2
.aria 11:-1 15:4 21:20 22:-15 29:19
.aria$ 15:5 21:20 22:-15 29:10
.arie 6:-35 12:21 28:5 33:34 34:18
.aries 6:-33 12:22 28:5 33:37 34:18
.arin 33:5
.aring 33:5
.aris 32:6
.ark$ 1:25 5:3 6:-35 7:7 8:62 20:-14 28:23 29:-40
.arke 1:8 8:-6 26:29 27:9
.arket 1:8 8:-2 26:29 27:10
.arli 6:-11 15:19 16:24 18:39 19:16 23:4 33:-9
.arlie 6:-11 15:19 16:24 18:39 19:16 23:4 33:-9
.arly 1:8 2:15 3:4 5:4 11:-11 21:19 23:35 29:-21 33:-12
.arly$ 1:8 2:15 3:4 5:4 11:-11 21:19 23:35 29:-21 33:-12
.arm$ 16:-19 24:66 25:12 29:47
.arn$ 23:5 24:38
.arni 24:2
.arou 10:-19 17:35 18:33 29:-19
.aroun 10:-19 17:35 18:33 29:-19
.arri 2:5 17:23 18:35
.arriv 2:10 17:24 18:35
.ars$ 29:11 34:12
.art$ 2:5 5:34 6:-2 11:27 14:6 20:-22 25:-60 27:33 28:-1 29:25 31:-30 33:46
.arte 3:16 12:17 17:76
.arted 5:4 12:19 17:40
.arter 3:17 5:-23 17:38
.arth 10:32
.arth$ 10:32
.arti 3:7 4:20 17:14
.artin 3:8 4:20
.artn 22:12
.artne 22:12
.arts 3:6 4:7 10:10 17:9 33:2 34:-20
.arts$ 3:6 4:7 10:10 17:9 33:2 34:-20
.artw 1:35
.artwo 1:35
.arty 1:8 10:5 25:15
.arty$ 1:8 10:5 25:15
.ary$ 1:-16 2:29 5:-31 6:21 9:-53 10:102 11:-45 12:-18 13:-26 16:25 17:-20 18:-53 20:-52 21:27 25:-60 26:-5 28:30 29:-43 31:-30 32:29
.ase$ 1:6 3:-16 4:17 5:45 6:-53 7:-6 8:1 10:-3 11:5 12:-23 13:5 14:14 15:16 16:11 17:2 18:-6 19:10 20:14 22:21 23:-8 24:16 25:-9 27:8 28:11 29:13 31:-10 32:3 33:-4 34:8
.ased 6:66 19:-45 25:2
.ased$ 6:66 19:-45 25:2
.ases 17:13 31:52
.ases$ 17:13 31:52
.ash$ 0:4 2:14 11:-2 20:1 22:4 29:23
.ashb 9:9 22:9
.ashbo 9:9 22:9
.asin 11:8 29:9
.asing 11:8 29:10
.ask$ 2:-84 7:12 10:-24 11:73 17:-5 20:-20 21:26 22:62 24:23 25:-28 27:-30 29:-19 32:-24 33:-16 34:1
.aske 4:4 9:15 10:12 11:-5 13:33 14:1 16:9 18:1 19:-14 20:9 23:10 24:-8 25:-1 27:2 29:3 32:-3 33:-2 34:-7
.asked 4:4 9:15 10:12 11:-5 13:33 14:1 16:9 18:1 19:-14 20:9 23:10 24:-8 25:-1 27:2 29:3 32:-3 33:-2 34:-7
.aski 2:3 8:-5 9:-15 12:6 14:2 15:2 18:-6 19:16 21:18 22:11 24:10 25:-16 29:-4 32:6 33:6
.askin 2:3 8:-5 9:-15 12:6 14:2 15:2 18:-6 19:16 21:18 22:11 24:10 25:-16 29:-4 32:6 33:6
.asks 17:42 22:21
.asks$ 17:42 22:21
.asmi 4:14
.asmin 4:14
.ason 9:28 10:37 22:27
.ason$ 9:29 10:9 22:36
.ass$ 6:-26 22:30 29:33
.asse 5:19 6:76 7:10 14:-3 20:16 25:-14 29:-23 33:-16
.asse$ 5:36 6:17 20:18 25:-8 29:-13
.assed 6:56 7:7
.assi 29:14 32:18
.assu 12:17
.assum 12:17
.assw 29:37
.asswo 29:37
.ast$ 1:16 2:18 3:-16 4:-17 6:86 11:-27 12:-57 13:-23 14:-84 15:1 18:-17 19:91 20:-45 21:15 22:5 23:11 24:-44 28:-10 29:18 32:-12
.aste 2:28 5:47 6:-14 10:6 14:41 18:27 20:-37 25:-26 33:-11 34:-11
.aste$ 14:29
.aster 2:32 5:47 6:-13 10:7 25:-25 29:3 34:-9
.asy$ 17:54
.ata$ 16:6 33:13
.atab 29:46
.ataba 29:39 33:-16
.atabl 33:20
.atch 2:59 5:-11 9:-36 10:-53 11:-26 17:49 21:-41 22:43 24:-20 25:-58 27:32 29:33 31:23 33:-37
.atch$ 2:43 9:-25 10:-20 11:-21 12:-21 13:-18 17:36 21:-31 22:41 24:-9 25:-29 27:22 29:50 31:26 33:-63 34:5
.atche 10:-15 12:14 13:19 15:5 29:-12
.ate$ 0:50 2:3 4:85 6:-10 7:-68 8:-44 10:-125 11:-25 12:16 13:8 14:-66 15:7 16:8 17:-61 19:17 20:53 21:4 22:24 23:-27 24:-88 25:31 26:-36 27:-39 29:16 31:-104 32:-81 33:66
.ated 2:14 3:31 4:-4 11:-10 12:-40 15:-4 25:21 33:13 34:12
.ated$ 2:14 3:31 4:-4 11:-10 12:-40 15:-4 25:21 33:13 34:12
.atef 16:7
.atefu 16:7
.atel 18:21
.ately 18:21
.ater 6:-5 15:41 16:62 19:14 22:-33 24:-25 25:6 26:3 27:-18 30:28 31:-10 33:-25
.ater$ 6:-4 15:42 16:62 19:15 22:-32 24:-25 25:8 26:4 27:-17 30:28 31:-9 33:-24
.ates 0:35 2:-64 3:45 4:3 5:-19 6:-87 8:-15 9:-59 10:-72 14:62 15:8 16:-27 17:-5 18:30 19:27 20:-134 22:-23 25:-106 26:4 27:20 29:-48 31:1 32:43 33:19 34:-44
.ates$ 0:36 2:-40 3:45 4:3 5:-10 6:-85 8:-14 9:-56 10:-58 14:63 15:11 16:-26 18:32 19:27 20:-115 22:-22 25:-103 26:9 27:20 29:-48 31:1 32:43 33:-7 34:-43
.atest 2:-15 33:68
.atev 18:26
.ateve 18:26
.atew 14:-14 18:-22 20:20 33:30
.athe 23:14 29:39 30:7
.ather 23:14 29:39 30:7
.atic 30:9
.atica 30:9
.atin 7:12 11:19
.ating 7:12 11:19
.atio 0:39 2:33 5:11 6:-57 7:-70 8:-4 9:-19 10:12 11:-22 12:-20 13:-8 15:-8 16:-55 17:31 18:-37 19:-28 21:24 22:2 25:8 26:11 27:6 28:-75 30:11 31:3 32:-3 34:35
.ation 0:39 2:33 5:11 6:-57 7:-70 8:-4 9:-19 10:12 11:-22 12:-20 13:-8 15:-8 16:-55 17:31 18:-37 19:-28 21:24 22:2 25:8 26:11 27:6 28:-75 30:11 31:3 32:-3 34:35
.ator 14:23 23:16 27:25 28:1 29:-26 34:9
.ator$ 14:21 34:26
.ators 23:18 27:28 28:6 29:-35
.atri 18:11
.atrix 18:11
.ats$ 18:13 25:41
.atta 9:15
.attac 9:15
.atte 9:9 29:-20 31:10 33:19
.atter 9:11 29:-14 31:10
.atuer 33:22
.atul 25:25
.atula 25:25
.atur 0:-60 1:-22 2:14 3:-31 4:-25 5:17 6:3 7:4 9:-84 10:14 11:3 12:5 13:-3 14:-75 15:6 16:17 17:-1 18:-9 19:31 20:-38 21:-49 22:17 24:2 27:-18 28:15 30:-22 31:-16 32:-60 33:39 34:4
.aturd 16:2
.ature 0:-58 1:-27 2:13 3:-30 4:-24 5:17 6:3 7:4 9:-83 10:15 11:3 12:5 13:-3 14:-75 15:6 16:7 17:-1 18:-8 19:31 20:-38 21:-49 22:17 24:3 27:-17 28:16 30:-21 31:-12 32:-60 33:41 34:4
.atus 5:61 8:-47 9:36 12:19 26:7 29:-42 31:10 34:-16
.atus$ 5:62 8:-46 9:36 12:19 26:7 29:-39 31:4 34:-15
.audi 1:15 9:-9 13:40
.audit 1:15 9:-9 13:40
.aug$ 32:58 33:22
.augu 1:22 20:6 32:27
.augus 1:22 20:6 32:27
.ault 23:44
.ault$ 23:44
.aunc 20:44 28:3 29:-5 33:-27 34:5
.aunch 20:44 28:3 29:-5 33:-27 34:5
.aure 33:12
.aure$ 33:12
.aus$ 8:-20 9:37 19:26 20:-18
.ause 2:6 22:17 31:10
.ause$ 2:6 22:17 31:10
.auth 7:12 34:23
.autho 7:12 34:23
.auto 7:23 30:9
.autom 30:10
.autr 28:1 29:-9 33:31
.autre 28:1 29:-9 33:31
.avai 19:13 20:52 26:22 33:-24
.avail 19:13 20:50 26:22 33:-23
.ave$ 0:5 2:-20 4:-24 5:16 6:27 7:40 9:-8 10:-18 11:-38 12:10 13:24 15:1 16:2 17:-13 19:-26 20:-28 22:10 23:17 24:-50 25:-12 27:-38 28:19 31:33 32:13 33:12 34:-60
.avin 5:-32 6:-15 10:7 12:-20 25:41
.aving 5:-32 6:-15 10:7 12:-20 25:41
.avis 25:-19 27:46 31:27
.aviso 25:-5 27:22 31:21
.avou 0:23 8:1 12:-12 25:24 29:-27 34:-6
.avour 0:23 8:1 12:-12 25:24 29:-27 34:-6
.awai 6:13 18:-16 32:19
.await 6:13 18:-16 32:19
.away 24:47 28:65 31:10 32:1 33:-57
.away$ 24:47 28:65 31:10 32:1 33:-57
.awed 5:-20 6:-8 12:35 25:14
.awed$ 5:-20 6:-8 12:35 25:14
.awn$ 4:10
.aybe 0:22 15:22 16:-20 25:11 30:13
.aybe$ 0:22 15:22 16:-20 25:11 30:13
.ayed 15:41
.ayed$ 15:41
.ayin 10:28 15:4
.aying 10:28 15:4
.ays$ 0:-36 1:38 2:-18 5:2 6:18 7:-2 8:-37 10:-118 13:-32 14:-44 15:-16 16:30 17:-36 18:-30 20:-11 22:11 24:66 25:32 27:-28 28:92 29:-31 32:46 33:-9
.azpa 19:93 20:-8 33:-29
.azpac 19:88 20:-7 33:-23
.babl 23:5 30:7
.bably 23:5 30:7
.back 2:37 6:-24 8:26 9:-33 10:11 12:-35 15:-23 16:43 19:1 24:11 25:34 27:26 29:-7 31:-53 32:-13 33:-77
.back$ 5:3 8:32 15:-14 16:40 19:47 24:5 25:45 27:20 29:-59 31:-46 33:-13
.backe 2:25 22:12
.backl 13:20
.backp 1:8 2:21 10:15
.bad$ 25:33 29:-23
.bal$ 33:22
.ball 4:22 6:3 11:-7 20:10 33:11 34:9
.ball$ 4:22 20:11
.balls 33:26 34:12
.ban$ 25:-37 29:58
.bann 9:29 29:-13
.banne 9:29 29:-13
.bar$ 21:20 25:-10 29:41
.base 11:-26 29:79
.base$ 11:-25 29:83
.bash 1:11
.bash$ 1:11
.bbed 26:59 34:-16
.bbed$ 26:59 34:-16
.bcal 26:66 29:-33
.bcal$ 26:66 29:-33
.bcri 27:7
.bcrib 27:7
.bdif 7:10
.bdiff 7:10
.beca 9:27 22:18
.becam 9:36
.becau 22:19
.beco 2:13 11:-7 16:12 17:36
.becom 2:1 11:-6 16:12 17:37 29:-7 33:9
.bed$ 5:-25 6:-20 17:24 26:96 27:-23 29:-54 30:36
.beef 11:33
.been 2:-49 6:25 8:7 9:39 10:-50 12:19 13:38 15:7 20:15 22:-12 25:23 28:-43 29:-45 30:5 32:-16 33:-18 34:-42
.been$ 2:-49 6:25 8:7 9:39 10:-50 12:19 13:38 15:7 20:15 22:-12 25:23 28:-43 29:-45 30:5 32:-16 33:-18 34:-42
.befo 1:35 2:-1 3:22 6:10 7:13 8:-1 10:-9 12:-5 13:-19 14:-1 17:17 18:14 19:40 21:6 22:-17 23:11 24:43 25:-13 27:-1 28:35 30:-16 31:-3 32:18 34:-7
.befor 1:40 3:22 6:10 7:10 10:-8 12:-5 13:-10 14:-1 17:17 18:15 19:40 22:-17 23:11 24:39 25:-11 27:-2 28:34 30:-15 31:-3 32:12 34:-6
.begi 4:67 10:-30 17:98 20:-24 27:23
.begin 4:67 10:-30 17:98 20:-24 27:23
.begu 5:18 12:50 14:-6
.begun 5:18 12:50 14:-6
.beha 8:13 22:33
.behal 22:33
.behi 6:39 10:28 12:-2 14:-15 33:-14
.behin 6:36 10:28 12:-1 14:-15 33:-8
.bein 5:20
.being 5:20
.bel$ 2:14 9:5 14:33 25:-5
.beli 33:6
.benc 7:41 9:-2
.bench 7:41 9:-2
.bend 22:15 25:29
.bend$ 22:15 25:29
.ber$ 1:41 2:-34 3:14 4:42 6:-34 7:7 8:50 10:-99 11:-72 12:-72 16:21 17:-48 18:-62 20:41 22:-101 24:1 25:-98 27:3 28:10 29:-41 31:-45 32:56 33:4
.bern 20:-12 29:58
.berne 20:-12 29:58
.bers 2:-57 6:8 10:20 12:16 13:-13 19:-12 21:18 27:30 29:4 31:-51 33:13 34:24
.bers$ 34:23
.berse 16:-2 27:6 29:37
.bersh 2:-16 6:15 10:27 12:14 16:10 19:-2 21:23 22:4 27:9 29:-28 33:20
.best 11:-37 17:24 25:-15 31:56
.best$ 17:25
.beta 0:62 1:58 2:-20 5:44 12:-26 20:-19 29:21 34:-6
.beta$ 0:62 1:58 2:-20 5:44 12:-26 20:-19 29:21 34:-6
.bett 31:8
.bette 31:9
.betw 1:16 5:28 6:-15 10:1 18:-15 19:28 27:-13 28:10 29:16 32:41 33:-45
.betwe 1:16 5:28 6:-15 10:1 18:-15 19:28 27:-13 28:10 29:16 32:41 33:-45
.bfoo 2:6
.bfoo$ 2:6
.bfs$ 29:2
.bhan 12:10 33:9
.bhang 12:10 33:9
.bhoo 26:24 27:5
.bhook 26:24 27:5
.bian 25:17 29:32 33:-8
.bian$ 25:17 29:32 33:-8
.bidd 2:14 10:-26 12:8
.bidde 2:14 10:-26 12:8
.bie$ 17:65 25:-4
.big$ 2:14 14:28 20:28 25:-6 33:-28
.bile 34:18
.bile$ 34:18
.bili 5:49 12:-10 20:11
.bilis 5:38
.bilit 20:15
.bill 8:31 22:13 29:-1
.billi 8:31 22:13 29:-1
.bin$ 8:26 9:-14 17:41
.bind 10:52 34:-15
.bindi 10:33 34:-14
.bird 26:17
.bird$ 26:17
.bisc 2:10 4:26 5:26 6:35 9:-33 10:-12 11:-41 14:33 16:10 17:-20 19:17 20:34 22:-8 25:-32 29:-20 32:-17 34:9
.biscu 2:10 4:28 5:26 6:36 9:-33 10:-12 11:-41 14:29 16:10 17:-20 19:17 20:34 22:-6 25:-31 29:-19 32:-16 34:9
.bise 29:40
.bisec 29:40
.bit$ 15:12 17:12
.bite 17:-17 18:30
.bites 17:-16 18:20
.bjec 9:15 12:-18
.bject 9:15 12:-18
.blat 29:33
.blate 29:33
.ble$ 2:71 4:-28 6:-86 7:-28 9:-110 13:-68 14:73 15:38 16:-30 17:-32 18:-24 19:1 24:-24 25:-68 26:35 28:-36 29:-199 30:26 32:-71 34:62
.blem 2:14
.blem$ 2:15
.bles 25:2
.bless 25:3
.blic 20:52
.blica 20:37
.blis 5:-1 6:10 19:1
.blish 5:-1 6:10 19:1
.bloc 1:4 2:29 8:38 12:34 15:7 22:15 25:-24 29:-36 31:-2 34:-4
.block 1:4 2:29 8:38 12:34 15:7 22:15 25:-24 29:-36 31:-2 34:-4
.blog 20:12
.blog$ 20:12
.blue 2:23
.bluep 2:23
.bly$ 23:5 30:7
.bmit 13:-3 22:29 29:13
.bmit$ 13:-3 22:32 29:15
.boar 2:1 8:28 16:29 17:10 20:-13 22:25 29:10 33:21 34:-6
.board 2:1 8:28 16:29 17:10 20:-13 22:25 29:10 33:21 34:-6
.boat 2:48
.boat$ 2:48
.body 2:-5 3:3 4:-15 6:-24 7:53 8:-47 9:9 15:20 22:-45 30:19 31:-21 34:1
.body$ 2:-5 3:3 4:-15 6:-24 7:53 8:-47 9:9 15:20 22:-45 30:19 31:-21 34:1
.bonj 17:16 25:8 33:8
.bonjo 17:16 25:8 33:8
.bonn 27:35 29:-9 31:36
.book 0:2 15:22 20:18 29:37
.book$ 20:23 29:38
.booke 15:25
.books 0:4
.boot 4:17 29:48
.boot$ 29:60
.boots 4:22
.boss 1:16 9:-7 10:6 11:-22 14:6 16:3 17:-11 20:2 24:1 25:-6 26:-18 27:14 29:-16 33:-5 34:56
.boss$ 1:16 9:-7 10:6 11:-22 14:6 16:3 17:-11 20:2 24:1 25:-6 26:-18 27:14 29:-16 33:-5 34:56
.bot$ 6:-13 11:73 14:-8 16:-20 17:-44 21:10 23:22 25:37 29:-39 31:25 33:12
.both 31:11 33:38
.both$ 33:39
.bothe 2:6 31:13
.boun 9:51 29:-41
.bounc 9:30 29:-18
.bound 10:6
.bout 0:7 1:-19 2:19 4:-28 5:9 6:-30 7:53 8:-18 9:34 10:-4 12:-37 13:-30 14:-72 16:-38 17:14 18:-1 19:-25 20:-16 21:-23 22:-31 23:26 24:20 26:-17 27:53 28:-47 29:-4 30:-38 31:7 32:-36 33:26 34:27
.bout$ 0:7 1:-19 2:19 4:-28 5:8 6:-30 7:53 8:-18 9:34 10:-4 12:-37 13:-30 14:-72 16:-38 17:14 18:-1 19:-24 20:-16 21:-23 22:-31 23:26 24:20 26:-17 27:53 28:-47 29:-3 30:-38 31:7 32:-36 33:26 34:27
.bran 1:27 2:-7 5:36 6:-26 9:-2 10:33 12:16 20:-8 29:37 31:-7
.branc 1:30 2:-35 5:37 6:-25 10:33 12:18 20:-5 29:38 31:-6
.brar 2:32 15:14 16:25 18:-8 20:-26 22:4 28:43 29:-74 33:22 34:23
.brari 6:-33 12:22 28:5 33:27 34:18
.brary 2:42 6:27 12:-38 15:18 16:25 18:-11 20:-9 22:9 28:25 29:-40
.bre$ 1:5 16:8
.brea 8:21 9:9 10:-44 12:-38 13:40 17:7 18:13 21:47 22:24 27:8 28:-15 29:-69 32:-14
.break 8:21 9:14 10:-24 12:-37 13:43 17:10 21:48 22:24 28:-14 29:-23
.brie 24:-2 32:14
.brief 24:-2 32:14
.brin 12:-4 25:22 32:21
.bring 12:-4 25:22 32:21
.brok 2:4 22:31 29:31 34:-39
.broke 2:4 22:31 29:31 34:-39
.bscr 2:-12 5:-11 6:-22 8:-19 9:-1 10:-35 11:19 17:-12 24:-19 25:-31 26:61 27:16 29:41 30:53 31:20 34:11
.bscri 2:-11 6:-19 8:-19 10:-34 11:20 17:-11 24:-19 25:-29 26:52 27:16 29:42 30:49 31:22 34:11
.budg 3:14 8:-16 29:41 33:-3
.budge 3:14 8:-16 29:41 33:-3
.buen 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
.buena 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
.bug$ 1:31 5:27 12:-26 14:-28 20:-7 24:25 25:8 27:-21 29:34 33:-43 34:18
.bugf 2:22 5:8 20:33
.bugfi 2:22 5:8 20:33
.bugs 17:39
.bugs$ 17:39
.buil 5:25 11:-6 12:-32 14:-30 17:-31 25:20 29:41 33:28
.build 5:28 11:-4 12:-20 14:-29 17:-29 20:2 25:20 29:43 33:18
.bump 2:60 12:16 15:-26 22:16 29:-32 33:35
.bump$ 2:44 9:4 10:9 22:19 29:-10 33:16
.bumpi 2:21
.bumps 2:-4 12:42
.bunt 3:9 4:22 20:12
.buntu 3:9 4:22 20:12
.bus$ 18:-8 25:26 29:15 31:-14
.busi 10:22
.busin 10:22
.busy 20:-15 25:24 32:8
.busy$ 20:-15 25:24 32:8
.but$ 1:-10 7:-9 8:17 9:3 11:-1 13:-13 14:-7 15:29 17:9 22:-31 23:23 24:5 25:-6 26:7 31:5 32:2
.bute 17:74 29:-13
.bute$ 17:61 29:-11
.buti 17:13 27:42 29:-42 31:11
.butin 17:9
.butio 20:1 27:42 29:-31 31:12
.buto 17:8 29:14
.butor 17:8 29:15
.butt 2:8 10:23 20:2 29:-16
.butto 2:8 10:23 20:2 29:-16
.buy$ 29:34 31:-4
.bye$ 0:15 25:45
.cade 3:17 18:12
.caden 3:17 18:12
.cal$ 26:64 29:-33 34:-8
.cala 34:11
.cale 0:7 1:4 4:22 5:-30 6:-13 8:-29 10:-24 12:-15 13:-22 14:51 16:28 17:-22 18:26 19:33 20:-16 22:-27 24:-29 25:-38 26:53 28:-8 29:-14 31:-29 33:13
.calen 0:9 1:23 2:-29 4:23 5:-29 8:-28 10:-22 12:-13 13:-21 14:53 16:4 17:-21 18:26 19:34 20:-16 22:-24 24:-20 25:-37 26:45 28:-6 29:-19 31:-27 33:19
.call 1:28 2:-46 4:9 5:5 6:-26 10:-6 12:1 14:-43 19:37 20:-29 21:17 29:49 31:-23 32:-31 34:34
.call$ 1:2 5:4 6:-20 12:4 14:-7 29:61 31:-18 34:8
.calle 4:23 19:50 32:-13
.calls 34:25
.cally 30:9
.camb 2:12 16:21
.cambi 2:12 16:21
.came 9:48 10:21 13:-6 19:50 20:-10 23:30
.came$ 9:48 10:21 13:-6 19:50 20:-10 23:30
.can$ 0:4 1:-16 2:53 3:17 4:-1 5:-115 7:17 8:26 9:-128 10:-13 11:24 12:24 13:-84 15:-13 17:19 18:-14 19:-110 20:21 21:5 22:36 23:6 25:-58 26:9 28:-9 29:-10 30:-10 31:-39 32:-60 33:9 34:25
.canc 24:14 27:-22 29:6 31:24
.cance 24:14 27:-22 29:6 31:24
.cand 0:23 5:4 10:20 18:-14 20:-52 28:30 29:-32 33:26
.candi 0:23 5:4 10:20 18:-14 20:-52 28:30 29:-32 33:26
.capi 29:7
.capit 29:7
.care 10:-15 34:36
.care$ 10:-15 34:36
.case 15:2
.case$ 15:2
.cate 2:5
.cated 2:7
.cati 8:-18 9:-17 11:-28 20:21 26:34 27:25 29:31 30:24 31:24 33:-39
.catio 8:-16 9:-17 11:-28 20:21 26:34 27:25 29:31 30:24 31:22 33:-39
.caus 2:7 22:19
.cause 2:7 22:19
.ccep 2:45 7:37 8:18 13:-7 21:22 25:-22 34:-8
.ccept 2:47 7:38 8:18 13:-7 21:22 25:-21 34:-8
.cces 29:31
.ccess 29:19
.ccle 3:9
.ccle$ 3:9
.ccor 13:24 16:28
.ccord 13:24 16:28
.ccou 29:35 30:4
.ccoun 29:35 30:4
.ccur 6:25 29:-3 33:2
.ccyl 5:2
.ccyle 5:2
.ced$ 2:-4 7:14 9:11 12:41 29:-35 34:4
.cede 19:59 20:-22
.ceden 19:59 20:-29
.cedu 10:-22 11:15 14:15 19:7 21:10
.cedul 14:16 19:7
.cedur 10:-20 11:21 21:10
.ceiv 2:-3 11:-7 26:58 27:24 29:5 30:11 31:34 34:-16
.ceive 26:60 27:24 29:12 31:35 34:-15
.cel$ 3:11 14:18 24:13 29:5 31:6
.ceme 11:14 20:4 26:22 27:19 31:13 34:-2
.cemen 11:14 20:4 26:22 27:19 31:13 34:-2
.cent 5:11 11:-6 29:41
.cent$ 29:7
.centa 5:12
.ceo$ 29:30 34:-28
.cepi 13:7
.cept 1:-43 2:14 3:-39 4:-37 5:-81 6:-36 7:36 8:32 9:34 12:-3 13:49 14:-51 16:-55 17:-102 18:-21 20:-69 21:52 22:44 25:-41 27:4 28:-26 30:-4 32:-55 33:-19 34:19
.cept$ 7:45 10:1
.cepte 2:37 8:3 9:24 12:-2 13:8
.cepti 1:-2 2:-6 3:-13 4:-15 5:-53 6:-7 8:22 9:38 11:-1 13:35 14:-21 16:-33 17:-55 20:-49 21:52 22:40 27:10 29:10 32:-35 33:-7 34:28
.cepto 9:-5 13:11
.cepts 13:-23 21:36
.cern 10:21
.cern$ 10:17
.ces$ 21:2 27:50 29:-25 31:53
.cess 9:-34 17:47 19:7 21:70 23:17 29:1 34:-6
.cess$ 9:-7 17:50 21:40 29:12
.cessa 21:26 23:18
.chai 29:70
.chain 29:53
.chan 0:-37 2:15 3:-29 4:-29 5:-103 6:-19 9:-3 11:4 13:16 14:-76 15:43 16:6 17:-95 18:-61 19:-81 20:-37 21:47 24:3 26:28 27:74 30:11 31:5 32:-81 33:-21 34:27
.chanc 2:39 10:-2 21:36
.chang 2:5 5:-18 6:-28 10:27 13:39 14:-28 15:43 16:24 19:-41 20:-13 21:10 25:-29 27:44 28:16 29:-9 31:-7 34:23
.chann 2:-46 11:24 25:9 26:37 27:40 28:-7 29:11 30:14 31:24 32:-7 33:-28
.chap 14:1
.chapt 14:1
.char 25:5 34:51
.charg 34:52
.chas 23:30 31:-11
.chase 23:30 31:-11
.chat 23:16 31:31
.chat$ 23:16
.che$ 5:35 20:10 21:10 22:-4 27:-3 31:20
.chec 0:-16 1:18 6:4 7:-2 10:-5 11:18 17:-35 20:5 27:2 28:8 29:24 33:-3 34:10
.check 0:-16 1:18 6:4 7:-2 10:-5 11:18 17:-35 20:5 27:2 28:8 29:24 33:-3 34:10
.ched 1:13 2:-47 3:20 4:28 5:23 6:16 9:5 10:-5 12:-78 13:-81 14:29 17:-27 18:17 19:16 20:-40 24:2 25:-102 26:-15 27:-10 31:-62 34:12
.ched$ 5:41 6:43 9:3 29:26 30:3
.chedu 1:18 2:-29 3:24 4:29 6:-15 12:-16 13:-36 14:32 18:21 19:22 20:-20 24:4 25:-30 29:-15 31:-24 34:28
.chee 5:10 8:1 10:-3 12:1 13:2 15:-2 17:-11 18:-2 20:5 25:18 27:-7 28:10 29:11 34:-17
.cheer 5:8 8:9 10:-3 12:1 13:3 15:-2 17:-10 20:6 25:26 27:-7 28:10 34:-16
.chei 20:9 34:17
.chem 2:36
.chemy 2:29
.chen 10:11 25:10 33:-5
.chen$ 10:11 33:-3
.cher 2:33 10:33 11:-19
.cherr 2:33 10:35 11:-12 25:-4 29:8
.ches 9:-9 10:22 12:2 13:15 15:32 29:-30
.ches$ 9:-9 10:22 12:2 13:15 15:32 29:-30
.chev 18:1
.cheve 18:1
.chie 6:-30 9:31 10:32 21:17 22:22 29:-58
.chied 6:-23 9:11 10:9 21:18 22:23
.chil 28:14 32:7
.chill 28:14 32:7
.chin 5:-13 10:-3 18:10 25:13 28:12 29:11
.chine 25:15 29:15
.ching 18:13 28:18
.chiv 14:-18 19:8
.chive 14:-18 19:8
.chma 7:29
.chmal 33:3
.chmar 7:29
.cho$ 19:93 20:-4 33:-27
.chon 9:5 25:51
.chone 25:51
.choo 25:8 29:7
.chool 25:8 29:7
.chri 25:3 27:25 28:-34 29:11 31:10
.chric 27:27 31:17
.chris 25:22 28:-33 29:17
.chte 31:25
.chten 31:25
.cial 6:12 12:-9 20:38 29:-32 32:15 33:-10
.cial$ 20:39 29:-27 32:16
.ciall 6:16
.cias 0:5 5:3 6:-3 8:-8 11:-4 12:-4 13:7 18:-4 22:-3 24:2 25:6 26:10 29:-1 30:3 31:-1 32:1 34:2
.cias$ 0:5 5:3 6:-3 8:-8 11:-4 12:-4 13:7 18:-4 22:-3 24:2 25:6 26:10 29:-1 30:3 31:-1 32:1 34:2
.ciat 25:20
.ciate 25:20
.cide 3:15 6:-15 9:32 13:13 16:8 22:-23 25:-18 29:-11 34:51
.cide$ 7:10 9:-3 34:48
.cided 6:-9 9:57 13:44 16:10 21:3 22:-10
.cides 3:17
.cies 12:11 33:28
.cies$ 12:11 33:28
.cil$ 32:10
.cill 10:-21 20:3 33:27
.cille 10:-21 20:3 33:27
.cio$ 17:35 34:-15
.cion 22:1 34:2
.cion$ 22:1
.cipa 17:14
.cipat 17:14
.circ 15:35 19:-9
.circu 15:36 19:-2
.cise 33:12
.cisi 7:12 8:10 9:11 13:5 29:-24 34:3
.cisio 7:12 8:10 9:11 13:5 29:-24 34:3
.city 25:14
.city$ 25:14
.ckag 1:35 9:-16 21:1 25:16 26:3 30:9 34:-32
.ckage 1:32 9:-10 21:2 26:6 30:19 34:-7
.ckagi 20:-11 25:25 27:6
.cked 2:28 6:-11 12:116 29:-15 33:13 34:-14
.cked$ 2:28 6:-11 12:116 29:-15 33:13 34:-14
.cken 2:25 22:12
.ckend 2:25 22:12
.cker 15:12 17:-3 18:24 25:30 29:30 32:-21
.cker$ 18:25 29:46
.ckers 15:8
.cket 8:5 29:43
.cket$ 8:5 29:43
.ckin 0:-8 2:-22 6:6 7:-3 9:19 11:1 12:5 17:-31 20:9 27:8 28:15 33:-1
.cking 0:-8 2:-22 6:6 7:-3 9:19 11:1 12:5 17:-31 20:9 27:8 28:15 33:-1
.cklo 13:15
.cklog 13:15
.ckpo 1:54 2:21 10:14 18:23 24:-2 29:-26 33:-14
.ckpoi 1:24 18:25
.ckpor 1:8 2:3 10:26
.cks$ 12:27 24:10
.clas 0:10 1:-7
.cle$ 1:-71 2:-14 3:50 4:90 5:62 6:-74 7:-13 8:3 9:-47 12:-35 13:9 14:41 16:-34 17:-9 18:-37 19:46 20:-12 22:-27 24:-9 25:-84 27:-35 29:-80 31:-27 32:-66
.clea 2:18 22:1
.clean 2:20 22:2
.cles 3:72 19:10
.cles$ 3:72 19:10
.clf$ 29:-21 33:50
.clie 0:-16 1:-42 2:29 6:21 10:34 12:15 15:19 16:15 18:-15 19:-8 20:-43 22:24 24:1 28:-7 29:-92 33:36 34:21
.clien 0:-15 1:-42 2:29 6:21 10:35 12:15 15:7 16:22 18:-15 19:-7 20:-42 22:25 24:2 28:-6 29:-90 33:33 34:21
.clin 8:25 9:-16
.cline 8:25 9:-16 29:3
.cloc 10:-4 28:68
.clock 10:-4 28:68
.clon 4:44 17:39 18:-20
.clone 4:44 17:39 18:-20
.clos 1:3 6:27 7:-30 8:4 9:-45 10:-30 12:35 14:-16 18:82 20:-75 22:-17 28:37 29:3 32:-2
.close 1:4 6:28 7:-27 9:-41 10:-28 12:36 14:-11 18:80 20:-74 22:-17 28:37 29:4
.clud 1:38 10:17 27:25
.clude 1:38 10:17 27:25
.clus 9:18
.clusi 9:18
.cme$ 29:20 34:-9
.code 2:18 10:63 12:15 17:2 18:-10 20:-11 33:22
.code$ 2:21 10:57 12:17 17:5 33:25
.coden 19:2
.coff 25:49 29:4 34:-18
.coffe 25:49 29:4 34:-18
.coll 33:6
.come 2:-1 5:-14 8:-25 11:-72 12:19 13:-39 17:101 18:57 21:56 22:-64 28:-33 31:-16 32:-25 34:-16
.come$ 2:5 5:-16 8:-23 9:8 10:9 11:-28 12:25 17:48 19:21 20:-16 21:33 22:-3 28:-64 32:-8 33:13 34:-36
.comer 2:-30 17:69
.comes 16:2 18:54 20:37 29:-13 33:-2
.comi 5:9 6:8 11:-4 17:36 18:53 20:29 25:-10 29:-18 32:46 33:-36 34:-32
.comin 5:10 6:8 11:-3 17:36 18:50 20:30 25:-9 29:-18 32:47 33:-33 34:-32
.comm 11:67 14:-10 17:32 27:-7 29:6 32:-17
.comma 11:91 21:8
.comme 17:10
.commi 2:-7 11:-35 12:2 17:10 25:15 29:36
.comp 4:-22 11:-65 12:-21 14:28 19:29 20:-21 25:-24 29:83 33:17
.compa 11:-29 14:-8 19:40 29:29
.compi 29:54
.compl 4:-1 14:52 20:-5 33:31
.con$ 5:30 20:-28 22:25 29:22
.conc 9:18 10:48
.conce 10:48
.cond 0:30 9:27
.cond$ 0:30
.condi 9:30 29:3
.conf 9:-2 10:10 29:18
.confe 29:24
.confi 10:11 33:27
.confu 6:5
.cong 25:72
.conge 1:3
.congr 25:75
.cons 2:-8 8:12 10:50 21:18 29:-35
.conse 7:1
.consi 8:9 10:19 21:28
.cont 5:-23 11:-14 17:72 25:-3 27:-14 29:14 31:5 34:52
.conta 33:10 34:60
.contr 17:79 29:32
.conv 7:16 21:36
.convi 7:16 21:36
.cook 5:2 25:6
.cooki 5:2 25:6
.cool 2:10 25:14
.cool$ 2:10 25:14
.coor 34:45
.coord 34:30
.cope 2:43 9:-21 10:18 29:-45 34:5
.cope$ 2:40 9:-20 10:18 29:-45 34:5
.copy 4:11 14:-24 26:8 33:5
.copy$ 4:12 33:11
.cord 8:23 13:16 16:3 22:23 29:5
.cord$ 8:27 22:31
.cordi 16:27 29:10
.core 10:-14 17:4 19:-10 29:32 34:7
.core$ 10:-14 17:4 19:-10 29:32 34:7
.corr 2:36 6:-34 10:-27 16:26 20:22 21:2 33:43
.corre 2:36 6:-34 10:-26 16:26 20:22 21:2 33:43
.cost 18:-6 26:29 29:34
.cost$ 18:-4 26:29 29:14
.coul 0:5 2:19 11:-32 12:-4 14:10 16:15 18:-17 20:-6 21:4 22:43 30:-5 34:-17
.could 0:5 2:19 11:-32 12:-4 14:10 16:15 18:-17 20:-6 21:4 22:43 30:-5 34:-17
.coun 8:-46 9:-14 10:49 13:27 20:-23 25:-31 27:23 28:94 29:21 31:2 33:-38
.count 8:-42 9:-9 10:49 13:27 20:-22 25:-22 27:24 28:96 29:22 33:-37
.coup 6:26 25:5
.coupl 6:27
.cour 13:12
.cours 13:12
.cove 2:-21 8:6 10:36 25:9 29:41 33:-20
.cover 2:-21 8:6 10:36 25:9 29:41 33:-20
.cras 2:21 22:8
.crash 2:21 22:8
.crea 1:32 3:37 4:22 11:7 29:14 34:19
.creat 1:32 3:34 4:25 11:7 29:14 34:19
.cree 2:4 29:22 33:-2
.creen 2:4 29:22 33:-2
.crib 2:-23 6:-20 7:-13 10:4 11:7 14:-28 25:-67 26:62 27:53 30:45 31:17 33:-37 34:5
.cribe 2:-18 6:-20 7:-12 10:7 11:7 14:-26 25:-62 26:57 27:49 29:1 30:27 31:18 33:-33 34:14
.crip 29:5 31:28
.cript 29:6 31:24
.crit 10:1 15:39
.cron 16:-8 29:13
.cryp 9:23 29:-9
.crypt 9:23 29:-9
.css$ 2:35 11:-9
.cted 7:-20 10:15 13:3 17:11 20:22 34:-24
.cted$ 7:-20 10:15 13:3 17:11 20:22 34:-24
.ctio 9:9 10:49 11:33 16:27 17:7 18:-13 20:-27 25:-8 34:-1
.ction 9:9 10:49 11:33 16:27 17:7 18:-13 20:-27 25:-8 34:-1
.ctiv 6:-27 10:-6 12:78 14:-5 19:11 23:12 33:-16
.ctiva 31:1
.ctive 6:-26 10:-5 12:79 14:-4 19:13 23:30 33:-12
.ctly 10:32 17:-4 25:35 28:12 29:-22
.ctly$ 10:32 17:-4 25:35 28:12 29:-22
.ctob 1:18 4:13 5:-15 16:43 20:45 31:-8 32:19
.ctobe 1:18 4:14 5:-15 16:39 20:46 31:-8 32:19
.ctor 2:25 29:23
.ctor$ 29:3
.ctori 2:18
.cts$ 6:5 17:-15 20:-10 33:64 34:7
.ctua 5:10 19:19
.ctual 5:10 19:19
.ctur 14:6 25:19
.cture 14:6 25:19
.cume 0:17 1:3 3:4 5:-14 11:13 12:-9 22:-6 25:3
.cumen 0:17 1:3 3:4 5:-14 11:13 12:-9 22:-6 25:3
.curi 1:18 2:9 7:14 10:1 11:-13 13:-10 16:4 22:9 29:16 33:-32 34:20
.curit 1:18 2:14 7:14 11:-13 13:-9 16:4 22:10 29:16 33:-31 34:20
.curr 2:-2 4:11 5:69 12:49 26:5
.curre 4:12 5:58 12:46 26:5
.cus$ 2:4 4:25 5:55 6:32 9:-53 10:-64 11:-47 14:32 15:3 16:9 17:-50 20:76 22:-10 25:-59 29:-57 32:-37 33:-12 34:5
.cuse 1:11 6:9 10:-2 11:-9 12:5 15:10 16:11 18:8 19:-7 20:3 24:-11 25:-2 27:-19 28:5 29:-3 31:-14 32:5
.cuse$ 1:11 6:9 10:-2 11:-9 12:5 15:10 16:11 18:8 19:-7 20:3 24:-11 25:-2 27:-19 28:5 29:-3 31:-14 32:5
.cuss 29:10 30:3 31:-20
.cuss$ 8:-6 21:4 29:14 30:4 31:-19
.cust 0:6 1:-1 2:7 4:-4 6:4 9:-8 15:20 20:38 21:3 24:-16 29:16
.custo 2:8 4:-4 6:4 9:-8 12:1 15:20 20:38 21:3 24:-16 29:16
.cut$ 2:37 5:36 6:34 9:-1 12:-17 20:4 25:-13 28:-10 31:52 33:-12
.cuto 1:26 6:9 10:-21 14:15 18:46 21:15 22:-18 24:-11 29:-20 33:40
.cutof 1:26 6:11 10:-19 14:11 18:47 21:15 22:-17 24:-11 29:-16 33:36
.cve$ 22:44 29:54
.cyce 3:40 4:10 16:-11 19:25 29:-30 34:4
.cyce$ 3:3 29:-18 34:5
.cycel 3:16 14:8 16:-10 19:17
.cycl 1:-49 2:-21 3:83 4:80 5:39 6:-51 7:-37 8:4 9:-33 12:-24 14:29 16:-39 17:-15 18:-81 19:61 20:-14 22:-44 24:-11 25:-63 27:-34 29:-73 31:-26 32:-52 34:2
.cycle 1:-48 2:-20 3:67 4:80 5:40 6:-49 7:-32 8:5 9:-29 12:-21 14:30 16:-37 18:-80 19:52 20:-12 22:-43 24:-9 25:-48 27:-33 28:1 29:-60 31:-25 32:-51 33:4 34:2
.cyle 5:19 19:6
.cyle$ 5:21 19:6
.cyyc 3:28 5:3
.cyycl 3:28 5:3
.czy$ 2:42 6:41 12:30 17:-5 29:-4 33:-27
.dail 24:7 27:16
.daily 24:7 27:16
.dank 3:13 6:13 9:5 11:-4 12:8 13:-6 14:8 16:-4 17:-4 18:-4 19:5 20:7 21:3 25:21 29:-16 33:-3 34:-4
.danke 3:13 6:13 9:6 11:-4 12:8 13:-6 14:10 16:-4 17:-2 18:-2 19:5 20:7 21:3 25:6 29:-12 33:-3 34:-4
.dar$ 0:10 1:27 2:-25 4:25 5:-18 8:-27 10:-25 12:-13 13:-11 14:36 16:4 17:-16 18:37 19:32 22:-17 24:-20 25:-20 26:33 29:-18 31:-19 33:15
.dark 6:-3 9:32
.dark$ 6:-3 9:32
.das$ 2:12 5:-2 29:56
.dash 9:9 22:9
.dashb 9:9 22:9
.data 16:5 29:43
.data$ 16:6 33:17
.datab 29:47 33:-18
.date 0:37 2:-16 3:-16 4:6 6:-21 7:-124 8:-135 10:-74 12:-170 13:-73 14:40 15:20 16:16 17:-115 18:29 19:56 20:58 21:-140 22:-108 23:-112 24:-43 25:-212 26:2 27:18 28:-3 29:-30 32:9 33:79 34:-32
.date$ 0:13 3:-54 6:-3 8:-29 9:12 10:-1 12:-102 15:12 16:38 17:-107 18:16 19:24 20:74 21:-15 22:-25 23:-58 24:-5 25:-79 28:6 30:-28 31:-131 32:-22 33:70
.dated 33:35
.dates 0:21 2:-1 4:17 6:-45 8:-6 9:-29 10:-2 11:6 14:61 15:12 16:-19 18:20 19:33 20:-108 25:-42 26:16 27:18 29:-9 31:10 32:38 33:-7 34:-58
.day$ 0:-20 1:54 2:34 3:-1 4:5 5:-92 8:-17 9:-30 10:-124 11:-164 12:-10 13:-88 14:-250 15:-109 16:115 17:16 18:-102 19:-5 20:72 21:-46 23:-85 24:87 25:37 26:-22 27:-138 28:-69 29:6 30:-55 31:3 32:126 33:71 34:-46
.days 1:45 2:-78 5:6 8:-16 10:-101 13:-3 16:33 18:-17 20:-25 21:-34 22:26 23:3 24:57 25:4 27:-20 28:95 32:51 33:-88 34:-22
.days$ 1:45 2:-78 5:6 8:-16 10:-101 13:-3 16:33 18:-17 20:-25 21:-34 22:26 23:3 24:57 25:4 27:-20 28:95 32:51 33:-88 34:-22
.dded 0:51 10:-18 29:-10 34:40
.dded$ 0:51 10:-18 29:-10 34:40
.dden 2:13 10:-26 12:8
.dden$ 2:14 10:-26 12:8
.ddin 0:24 25:8
.dding 0:24 25:8
.ddre 26:40 29:-33
.ddres 26:40 29:-33
.dds$ 0:17 21:45 34:-17
.dea$ 15:9 25:22 31:-14
.deac 31:33
.deact 31:26
.dead 0:33 1:29 5:-45 6:16 8:-18 10:-14 11:18 12:-60 14:22 15:-16 16:-9 17:-12 18:27 19:-28 20:-66 27:11 31:-50 32:19 33:39 34:-15
.dead$ 2:29 29:2 33:10
.deadl 0:34 1:30 2:-53 5:-24 6:25 8:-12 11:21 12:-34 14:25 15:-4 16:-7 17:-9 18:32 19:-19 20:-38 26:4 27:8 29:-20 31:-35 32:20 34:-8
.deal 0:10 10:36 18:21 29:-36
.deal$ 10:39
.deali 0:12 18:17
.dear 25:27
.dear$ 25:27
.deb$ 29:24
.debd 7:10
.debdi 7:10
.debi 25:17 29:32 33:-8
.debia 25:17 29:32 33:-8
.debu 8:26
.dece 19:10
.deci 2:-40 3:13 6:-20 7:61 9:40 11:-7 13:30 16:12 21:13 22:-59 25:-31 29:-87 34:63
.decid 2:-14 3:15 6:-15 7:35 8:-7 9:15 13:13 16:6 22:-24 25:-19 29:-15 34:51
.decis 7:12 8:10 9:11 13:5 29:-24 34:3
.deck 14:5 18:39 29:-14 33:25
.deck$ 14:5 18:39 29:-14 33:25
.decl 8:25 9:-16 29:3
.decli 8:25 9:-16 29:3
.ded$ 0:84 3:-5 5:-42 6:-110 8:21 9:38 10:-9 13:28 14:-29 21:32 23:47 24:-17 25:-33 28:-36 29:-8
.defa 23:44 29:-8
.defau 23:44 29:-8
.defi 0:3 1:-3 10:74
.defin 0:3 1:-3 10:74
.dela 15:72 16:36 33:-1
.delay 15:72 16:36 33:-1
.dele 10:-2 18:13 23:-10 29:26 31:31
.delet 10:-2 18:13 23:-10 29:26 31:31
.deli 8:48 25:-25 27:3 29:-31
.deliv 27:3
.dell 34:16
.dem$ 20:-7 25:11 27:18 29:45 33:-40
.dema 21:20 34:2
.deman 21:20
.demo 1:22 11:27 29:-3
.demo$ 1:22 11:27 29:-3
.den$ 2:12 4:1 9:16 10:-38 27:13
.dena 19:2
.denam 19:2
.denc 2:16 3:14 10:22 12:26 25:19 29:-52 33:31
.denci 12:8
.dency 2:11 25:24 29:-6 33:27
.deni 13:34 29:24 31:-11
.denie 13:35
.denin 29:31 31:-9
.dent 17:6 19:58 20:-58 29:54 34:-24
.dent$ 17:9 29:21 34:-23
.dente 19:40 20:-28
.denti 20:-6 29:25
.deny 7:29 8:44 13:-10
.deny$ 8:64 13:-9
.dep$ 2:24 28:15 29:-24
.depe 2:20 10:25 12:28 25:19 29:-53 33:25
.depen 2:22 10:33 12:28 29:-48 33:26
.depr 2:7
.depre 2:7
.deps 12:6 33:5
.deps$ 12:6 33:5
.depu 34:29
.deput 34:29
.der$ 1:-41 2:-82 6:-27 10:45 11:4 12:36 14:49 15:5 16:-92 19:-48 20:-59 23:49 24:88 25:-8 27:-135 28:-15 29:43 32:-21 34:-70
.derb 19:-8 26:16 29:7
.derbi 26:17
.dere 10:29 22:17
.dered 10:31
.deri 21:14
.derin 21:14
.dero 13:31
.derog 13:31
.ders 5:-16 10:11 11:30 18:-9 23:30 24:-25 27:61 29:-74 30:32 31:37
.ders$ 15:4 23:31 24:-46 25:-42 27:63 29:-42 30:37 31:36
.derst 10:26 11:42
.des$ 3:13 11:42 16:1 18:-33 20:-7 30:9 31:5
.desc 10:46 17:31 33:-8
.descr 10:46 17:31 33:-8
.desi 29:1
.desig 29:2
.desp 13:9 22:28
.despi 13:9 22:30
.deta 31:13
.dev$ 5:43 17:23 18:-29 25:-1 26:6 27:47 28:-4 29:-16 30:30 31:4 34:-18
.deve 2:-6 4:11 5:60 10:12 29:-9
.devel 2:-6 4:11 5:60 10:12 29:-9
.devs 29:21
.dge$ 16:11 24:31 29:23
.dget 3:14 29:22 33:-2
.dget$ 3:14 29:22 33:-2
.dial 9:24 22:4 29:-7
.dialo 9:24 22:4 29:-7
.diar 5:-2 10:25
.diary 5:-2 10:25
.dict 7:11 9:27 10:36 11:-17 29:-20
.dict$ 7:12 9:32
.did$ 5:15 6:84 8:-45 9:60 10:-100 12:30 13:48 14:-65 15:-7 16:-31 17:-3 18:-47 19:63 20:-56 21:-70 22:-13 23:38 24:-21 28:-55 29:-27 30:44 31:-56 32:-7 33:-39 34:7
.dida 0:23 5:3 10:20 18:-14 20:-54 28:34 29:-36 33:24
.didat 0:23 5:3 10:20 18:-14 20:-54 28:34 29:-36 33:24
.die$ 12:12 19:14 29:-58 33:15 34:19
.dies 2:26
.diff 7:9 10:81
.diff$ 7:9 10:1
.diffe 10:66 33:10
.dig$ 34:16
.dige 2:-6 26:33 27:62 29:-23 30:5 31:27
.diges 2:-6 26:33 27:62 29:-23 30:5 31:27
.dina 34:29
.dinat 34:30
.ding 0:23 1:-16 2:7 3:-17 5:-10 7:6 8:43 9:27 10:15 12:-15 13:28 14:-26 17:45 18:-19 20:-67 23:-38 26:-52 29:-3 31:-2 32:-6 33:9 34:-9
.ding$ 0:24 1:-7 2:7 3:-4 5:-8 7:10 8:42 9:30 10:15 12:-14 13:29 14:-21 16:-37 17:46 20:-54 23:-37 26:-13 29:-39 31:-2 32:-2 33:14 34:-6
.dingl 16:29
.dir$ 3:13 6:13 8:1 9:2 11:-2 12:9 13:-8 14:14 16:-4 18:-1 19:5 20:7 22:5 25:-2 27:1 29:-3 33:-3 34:-4
.dire 10:43 23:13 29:1 33:-11
.dire$ 10:49 33:-8
.direc 23:14 29:2
.disa 31:54
.disab 31:54
.disc 5:-1 29:16 30:2
.discl 2:12
.disco 31:27
.discu 29:10 30:3 31:-20
.disk 28:-22 29:57 31:-2
.disk$ 28:-22 29:57 31:-2
.dist 10:5 27:29 28:23 29:-38 31:20
.distr 27:41 29:-30 31:11
.dit$ 9:-9 13:40
.dite 2:24
.dited 2:24
.diti 1:12 9:30 29:2
.ditio 1:12 9:30 29:3
.djus 16:29
.djust 16:29
.dles 21:19 34:32
.dles$ 34:33
.dlie 0:22 32:8
.dlin 0:14 1:49 2:-60 5:-29 6:26 8:-18 10:-1 11:21 12:-22 14:25 16:-4 17:-10 18:32 19:-26 27:22 28:-13 29:-36 31:-26 32:2
.dline 0:14 1:55 2:-57 5:-28 6:23 11:22 12:-20 14:26 16:-3 17:-9 18:10 19:-25 27:23 28:-13 29:-27 31:-24 32:4
.dly$ 8:-2 15:-17 22:28 24:1 27:7 29:5 33:35
.dmap 14:43
.dmap$ 14:43
.dme$ 2:9
.dmit 22:22
.dmitt 22:22
.dms$ 2:-26 11:36 25:-31 26:48 27:9
.dnes 1:25 16:17 20:31 29:-22
.dnesd 1:25 16:17 20:32 31:4
.dni$ 28:62 29:-20
.dnig 33:34
.dnigh 33:34
.doab 2:37 28:-1
.doabl 2:37 28:-1
.doc$ 2:9 17:26 21:-48
.docs 0:57 1:39 2:31 10:-32 12:-28 15:-19 16:-42 17:30 18:-1 26:2 27:14 28:-3 29:7 31:13 33:-9
.docs$ 0:58 1:39 2:27 10:-31 12:-26 15:-1 16:-41 17:30 18:-1 26:2 27:14 28:-3 29:7 31:13 33:-9
.docu 0:17 1:3 3:4 5:-14 11:13 12:-9 22:-6 25:3
.docum 0:17 1:3 3:4 5:-14 11:13 12:-9 22:-6 25:3
.does 0:-33 1:-19 2:27 6:-11 7:18 9:28 10:41 11:20 13:-8 14:18 15:-24 16:-47 17:-1 18:-19 19:-51 20:30 22:-52 24:-34 25:-69 26:36 27:-37 28:-4 29:34 30:-37 32:3 33:9 34:-41
.does$ 0:-33 1:-19 2:27 6:-11 7:18 9:28 10:41 11:20 13:-8 14:18 15:-24 16:-47 17:-1 18:-19 19:-51 20:30 22:-52 24:-34 25:-69 26:36 27:-37 28:-4 29:34 30:-37 32:3 33:9 34:-41
.doin 5:35 9:16 33:11
.doing 5:35 9:16 33:11
.dom$ 31:39
.done 6:70 9:-1 10:-10 14:-36 16:-4 17:36 20:19 22:11 27:1 29:-21 33:-29
.done$ 6:70 9:-1 10:-10 14:-36 16:-4 17:36 20:19 22:11 27:1 29:-21 33:-29
.door 6:36 22:16 29:-58 33:10
.door$ 6:36 22:17 29:-57 33:3
.dor$ 2:6 21:6 22:-2
.dora 20:9 29:12
.dora$ 20:9 29:12
.dos$ 11:6 24:9 25:15 29:-8
.dow$ 6:61 10:22 29:-1 33:17
.down 2:-37 5:-16 6:-34 7:-18 8:46 9:1 10:-52 11:-50 12:23 16:1 17:-52 18:3 22:-8 25:-94 27:-2 28:64 29:21 31:59 33:29 34:-14
.down$ 5:-19 6:-21 8:50 9:6 10:-82 11:-34 12:25 16:4 17:-9 18:7 20:-33 22:-5 25:-77 28:72 29:10 31:22 33:52
.downl 20:41 29:7
.downs 31:43
.dows 29:37
.dows$ 29:37
.dpoi 2:27
.dpoin 2:27
.dpr$ 9:9 29:-5
.draf 4:19 20:8
.draft 4:19 20:8
.draw 4:9 8:41 12:35 29:-2
.draw$ 8:52
.drawn 4:10
.drea 6:1 11:-17 25:31
.dream 6:1 11:-17 25:31
.dres 26:39 29:-12
.dress 26:39 29:-12
.dri$ 4:36
.driv 2:56 8:16 29:-21 33:15
.drive 2:57 8:16 29:-17 33:15
.drop 2:24 20:20 24:38 29:-15 30:22 31:14
.drop$ 2:2 20:2 24:42 29:-69 30:22 31:17 33:9
.duce 1:15 11:7 24:-13
.duce$ 1:16 11:7 24:-13
.duct 0:4 10:19 17:14 27:11 33:-36
.duct$ 0:5 10:21 20:10 27:11 33:-17
.ducti 1:3 17:13
.due$ 10:-14 24:55 25:-45 28:-23 29:-49 32:95 33:3
.dule 1:21 2:-10 3:22 4:21 6:-17 10:-11 12:-32 13:-50 14:53 18:17 19:35 20:-29 24:4 25:-63 27:-7 29:1 31:-44 34:12
.dule$ 1:25 2:-4 3:24 4:24 12:-5 13:-13 14:61 18:27 19:30 20:-44 24:6 25:-47 31:-23 32:-20
.duled 15:15 29:-9 32:40
.duler 9:8 29:14
.dumb 10:28
.dumb$ 10:28
.dump 14:30
.dump$ 14:30
.dup$ 29:27
.durc 6:4 9:29 29:-20
.durch 6:4 9:29 29:-20
.dure 10:-20 11:21 21:10
.dure$ 10:-20 11:21 21:10
.duri 2:89 10:-17 12:-26 17:3 31:43
.durin 2:85 10:-16 12:-25 17:3 31:44
.duty 34:31
.duty$ 34:31
.dvan 1:-4 8:-1 14:2 16:1 18:17 21:7 23:-9 24:4 26:2 27:-9 29:-5 33:8
.dvanc 1:-4 8:-1 14:2 16:1 18:17 21:7 23:-9 24:4 26:2 27:-9 29:-5 33:8
.dvic 9:30 29:-4 31:22
.dvice 9:30 29:-4 31:22
.dvis 9:15 24:31 33:-16
.dvise 9:15 24:27 33:-12
.dzie 11:-15 16:22 24:32 25:46 29:-46 33:-21
.eaas 19:7 20:-19
.eaase 19:7 20:-18
.eaat 33:9
.eaatu 33:9
.eabl 2:53
.eable 2:53
.each 5:8 6:25 9:14 17:-17 27:29 34:14
.each$ 9:18 17:-11 27:30 34:16
.eache 5:20 6:40
.eact 31:26
.eacti 31:26
.ead$ 5:-62 6:13 8:26 12:-29 16:42 17:5 18:58 22:-20 23:29 24:12 25:-79 27:-44 29:-5 33:-11 34:18
.eadi 5:-27 10:32 29:15 33:23
.eadin 5:-27 10:33 29:15
.eadl 0:34 1:30 2:-53 5:-26 6:25 8:-12 11:21 12:-34 14:30 15:-4 16:-7 17:-12 18:29 19:-25 27:6 28:-13 29:-21 31:-36 32:19 34:-9
.eadli 0:34 1:30 2:-52 5:-25 6:25 8:-11 11:21 12:-33 14:25 15:-4 16:-6 17:-11 18:29 19:-24 27:6 28:-13 29:-21 31:-35 32:20 34:-8
.eads 24:40
.eads$ 24:40
.eady 1:4 3:29 5:16 6:46 7:-28 9:11 10:-76 11:-30 12:23 13:-22 14:-2 18:36 19:-9 21:-3 22:26 26:13 27:-4 28:-45 29:-1 31:7 34:-22
.eady$ 1:4 3:29 5:16 6:46 7:-28 9:11 10:-76 11:-30 12:23 13:-22 14:-2 18:36 19:-9 21:-3 22:26 26:13 27:-4 28:-45 29:-1 31:7 34:-22
.eaes 20:14
.eaes$ 20:14
.eah$ 2:-1 12:10 25:13
.eak$ 2:91 8:13 9:25 10:-88 21:32 22:41 25:-14 28:-39 29:-72 33:-29
.eaks 13:55
.eaks$ 13:55
.eal$ 10:36
.eali 0:10 18:16
.ealin 0:12 18:17
.eam$ 1:-20 2:6 4:-26 6:-39 7:-5 8:6 10:-22 11:-29 13:26 15:-25 17:28 19:-29 21:38 22:14 24:11 25:11 26:8 28:-4 29:7 31:5 32:15 33:-37
.eami 24:1
.eamin 24:1
.eams 2:-4 12:10
.eams$ 2:-4 12:10
.ean$ 2:-32 10:16 28:3 29:28 33:17
.eani 7:32 8:-27 10:29 29:10
.eanin 7:32 8:-27 10:27 29:10
.eans 10:65
.eans$ 10:65
.eant 25:21
.eant$ 25:21
.eanu 2:20 22:2
.eanup 2:20 22:2
.ear$ 2:-10 8:4 9:-46 15:39 16:-34 19:66 24:26 25:51 27:9 33:-88
.earc 14:1 25:-1 29:26
.earch 14:1 25:-1 29:26
.eard 10:6
.eard$ 10:6
.eare 18:83
.eares 18:67
.earin 33:6
.earl 3:2 6:-30 11:-20 15:16 16:10 18:33 19:12 21:14 23:55 28:-4 29:-33 33:-59
.earli 6:-11 15:19 16:24 18:39 19:16 23:4 33:-9
.early 1:8 2:15 3:4 5:4 11:-11 21:19 23:35 29:-21 33:-12
.ears 29:11 34:12
.ears$ 29:11 34:12
.eart 10:32
.earth 10:32
.ease 0:-10 1:5 4:19 5:-1 6:5 7:-13 8:2 10:-1 12:-1 13:10 14:13 15:10 16:8 17:13 20:18 21:-4 22:23 23:-22 24:10 27:16 28:10 32:3 34:7
.ease$ 0:-7 1:6 3:-18 4:23 5:-4 6:-41 7:-8 8:4 11:3 12:-6 13:11 14:16 15:12 16:10 17:2 19:9 20:18 21:-1 22:26 23:-20 24:9 27:12 28:14 29:5 32:5 34:12
.eased 6:67 19:-44 25:3
.eases 17:11 31:52
.easi 21:6 29:15
.easin 29:18
.easo 9:28 10:44 22:27
.eason 9:28 10:44 22:27
.east 2:35 28:13 33:-24
.east$ 2:35 28:13 33:-24
.easy 17:55
.easy$ 17:55
.eat$ 8:-33 11:46 17:-44 25:94 27:13 29:-49
.eate 1:28 3:54 4:18 29:17 34:18
.eate$ 1:25 4:42 29:25
.eated 3:37 4:-9 5:11 34:24
.eath 18:21 29:37
.eathe 29:45
.eatu 0:-59 1:-19 2:10 3:-21 5:16 6:13 7:-54 9:-56 10:16 11:5 12:2 13:-2 14:-52 15:6 16:13 18:-1 19:30 20:-40 21:-3 22:8 24:7 27:-16 28:22 29:-50 30:-18 31:-14 32:-56 33:36 34:4
.eatur 0:-54 1:-16 2:11 3:-16 5:16 6:6 7:-52 9:-53 10:19 11:5 12:6 13:-1 14:-50 15:7 16:14 19:25 20:-34 22:9 24:4 27:-15 28:17 29:-40 30:-13 31:-11 32:-55 33:30 34:5
.eaut 28:1 29:-13 33:31
.eautr 28:1 29:-9 33:31
.eave 7:28 8:-6 15:44 16:-10 24:-18 27:-29 29:6 31:41
.eave$ 7:28 8:-6 15:44 16:-10 24:-18 27:-29 29:6 31:41
.ebas 11:-21 29:35
.ebase 11:-20 29:38
.ebca 26:66 29:-33
.ebcal 26:66 29:-33
.ebdi 7:10
.ebdif 7:10
.ebho 26:24 27:5
.ebhoo 26:24 27:5
.ebia 25:17 29:32 33:-8
.ebian 25:17 29:32 33:-8
.ebla 29:33
.eblat 29:33
.ebod 2:-25 3:6 4:-10 7:14 29:24 30:22 34:11
.ebody 2:-25 3:6 4:-10 7:14 29:24 30:22 34:11
.ebui 33:8
.ebuil 33:8
.eby$ 16:30 21:-12 22:42
.ecam 9:36
.ecame 9:36
.ecat 2:7
.ecate 2:7
.ecau 22:19
.ecaus 22:19
.eced 19:68 20:-22
.ecede 19:59 20:-22
.ecei 11:-7 26:58 27:24 29:8 30:11 31:34 34:-15
.eceiv 11:-7 26:58 27:24 29:8 30:11 31:34 34:-15
.ecep 22:1
.eces 19:10 21:26 23:18
.ecess 19:10 21:26 23:18
.ecia 25:20 32:15
.ecial 32:16
.eciat 25:16
.ecid 2:-14 3:15 6:-15 7:35 8:-7 9:15 13:13 16:6 22:-24 25:-19 29:-15 34:51
.ecide 3:15 6:-15 9:32 13:13 16:8 22:-23 25:-18 29:-9 34:51
.ecis 7:12 8:10 9:11 13:5 29:-42 33:6 34:2
.ecisi 7:12 8:10 9:11 13:5 29:-24 34:3
.eck$ 2:20 16:-6 18:33 21:-3 25:-31 28:10 29:8 33:34
.ecki 0:-7 2:-16 6:7 7:-1 11:6 12:3 17:-27 20:9 27:9 34:14
.eckin 0:-7 2:-16 6:7 7:-1 11:6 12:3 17:-27 20:9 27:9 34:14
.eckp 1:24 18:25
.eckpo 1:24 18:25
.ecli 8:25 9:-16 29:3
.eclin 8:25 9:-16 29:3
.ecom 11:-10 16:8 17:52 29:-19 33:7
.ecome 2:1 11:-6 16:12 17:37 29:-7 33:9
.econ 0:30
.econd 0:30
.ecor 8:26 22:29 29:2
.ecord 8:26 22:29 29:2
.ect$ 1:-55 2:-7 3:1 5:28 6:-65 7:29 8:7 9:-97 10:43 11:-4 12:9 13:-33 14:-47 15:-7 17:41 20:32 21:10 22:9 24:-41 28:-58 32:-67 33:13 34:-69
.ecte 7:-20 10:15 13:3 17:11 20:22 34:-24
.ected 7:-20 10:15 13:3 17:11 20:22 34:-24
.ecti 2:23 9:21 12:-1 14:-7 16:30 19:10 29:34 33:-30 34:-2
.ectio 9:25 16:26 29:27 33:-14
.ectiv 19:16
.ects 6:5 17:-12 20:-10 33:64
.ects$ 6:5 17:-12 20:-10 33:64
.ecur 1:18 2:9 7:14 10:1 11:-13 13:-10 16:4 22:9 29:16 33:-32 34:20
.ecuri 1:18 2:9 7:14 10:1 11:-13 13:-10 16:4 22:9 29:16 33:-32 34:20
.ecut 5:1
.ecuti 5:1
.eded 0:30 11:10 21:21 33:-19
.eded$ 0:30 11:10 21:21 33:-19
.eden 9:17 19:59 20:-29 25:3
.edent 19:59 20:-29
.edia 5:-14 10:25 18:19
.edin 21:6 22:-3
.eding 21:6 22:-3
.edit 2:21 11:-21 29:20
.edite 2:24
.edli 1:14
.edlin 1:14
.edne 1:25 16:17 20:32 31:4
.ednes 1:25 16:17 20:32 31:4
.edor 20:9 29:12
.edora 20:9 29:12
.eds$ 13:15 16:1 20:17 22:28
.edul 1:22 2:-36 3:22 4:21 6:-17 12:-15 13:-41 14:49 18:18 19:36 20:-25 24:3 25:-60 27:-4 29:-24 31:-41 34:25
.edule 1:23 2:-32 3:23 4:21 6:-15 12:-13 13:-39 14:49 18:19 19:36 20:-24 24:5 25:-57 27:-3 29:-20 31:-35 34:15
.edur 10:-20 11:21 21:10
.edure 10:-20 11:21 21:10
.edy$ 2:-5 10:-48 12:-20 17:-18 19:43 20:57 29:-4 33:7
.eed$ 0:5 1:25 2:2 5:-60 8:5 10:-80 11:-51 12:-12 16:-12 17:9 21:26 22:26 23:17 24:-16 25:-28 26:59 29:-90 30:17 31:-11 32:-49 33:17 34:14
.eede 0:31 8:-1 11:11 21:17 33:-19
.eeded 0:31 8:-1 11:11 21:17 33:-19
.eeds 13:15 16:1 20:17 22:28
.eeds$ 13:15 16:1 20:17 22:28
.eee$ 12:23
.eeez 12:3 14:5
.eeez$ 6:2
.eeeze 14:6
.eek$ 0:-38 1:23 2:4 4:-10 5:50 7:-9 8:-86 10:-129 11:-79 12:-50 14:-86 15:25 16:50 17:16 19:-93 20:-16 23:-43 24:44 25:-6 26:-56 27:-36 28:-12 30:-12 32:87 33:40
.eekd 20:11
.eekda 20:11
.eeke 2:-21 25:59 28:32
.eeken 2:-21 25:59 28:32
.eekl 9:-1 25:-24 26:25 27:39 29:-18 31:21 32:42
.eekly 9:-1 25:-24 26:25 27:39 29:-18 31:21 32:42
.eeks 4:68 5:26 19:22 20:-2 28:49 32:-10
.eeks$ 4:68 5:26 19:22 20:-2 28:49 32:-10
.eel$ 28:41
.eels 4:17 18:38 29:-34
.eels$ 4:17 18:38 29:-34
.eemi 23:25
.eemin 23:25
.eems 29:5 30:5
.eems$ 29:5 30:5
.een$ 4:-5 5:27 6:1 8:38 9:37 11:-49 13:24 14:-30 18:-75 21:-27 22:-52 25:14 27:-59 31:-32 32:21 33:-72 34:-70
.eens 29:1
.eensh 29:1
.eep$ 8:-10 10:6 11:-36 14:4 15:37 18:-1 26:-12 27:65 29:-38 30:44
.eeps 10:12 28:34 29:28
.eeps$ 10:12 28:34 29:28
.eer$ 5:-24 11:14 17:30 20:15 33:17
.eeri 5:2 14:2 25:40 29:-16
.eerin 5:4 14:3 25:11
.eers 5:10 8:9 13:1 15:-7 17:-4 18:-6 20:1 25:18 27:-6 28:14 34:-13
.eers$ 5:8 8:9 13:1 15:-6 17:-3 18:-3 20:3 25:18 27:-6 28:14 34:-17
.ees$ 7:27 8:-35 12:12 13:21 33:27
.eet$ 11:29 17:38 25:19 29:-64
.eeti 7:6 15:17 16:2 18:-3 24:-8 25:1 27:-13 29:60 31:-6
.eetin 7:6 15:17 16:2 24:-8 25:1 27:-13 29:55 31:-6
.eez$ 6:2
.eeze 0:10 1:18 2:4 3:-45 5:-62 7:-46 10:17 11:-13 12:23 13:6 14:28 15:9 16:15 18:6 20:-83 21:-4 22:13 26:-8 27:18 28:2 29:1 30:-58 31:5 32:-11 33:-4
.eeze$ 0:19 1:31 2:13 3:-18 4:-91 5:-86 6:-2 7:-19 9:6 10:14 12:15 13:19 14:-65 15:17 16:30 18:18 19:10 20:-68 21:-2 22:24 23:5 24:11 25:-23 28:16 29:-1 30:-28 32:-34 33:2 34:8
.eezed 5:11
.eezes 1:-21 4:37 6:1 10:7 11:-15 12:12 13:-29 14:70 16:-42 18:-12 19:-8 22:-1 24:-15 27:38 28:-28 29:30 31:5 33:-59 34:-24
.eezi 6:-2 10:19 25:29 32:18
.eezin 6:-2 10:19 25:29 32:18
.eezz 12:10
.eezze 12:10
.efac 2:25 29:15
.efact 2:25 29:15
.efau 23:44 29:-8
.efaul 23:44 29:-8
.effe 12:55
.effec 12:55
.efin 0:2 10:74
.efine 0:3 1:-3 10:52
.efini 10:18
.efor 1:39 2:-2 3:22 6:10 7:9 10:-10 12:-5 13:-11 14:-1 17:16 18:14 19:41 22:-12 23:11 24:45 25:-11 27:-2 28:36 30:-16 31:-3 32:11 34:-7
.efore 1:32 3:23 6:10 7:9 10:-8 12:-5 13:-11 14:-1 17:6 18:15 19:42 22:-12 23:11 24:40 25:-11 27:-1 28:39 30:-15 31:-2 32:11 34:-7
.efre 25:2 33:14
.efree 33:17
.eft$ 10:-51 14:50 24:34 25:-27 28:86 29:28 33:-43 34:-21
.eful 16:7
.eful$ 16:7
.efus 8:55 9:15
.efuse 8:55 9:15
.egal 22:21
.egal$ 22:16
.egar 9:22 17:42 21:19 25:-5
.egard 9:23 21:20
.egen 2:42 16:2
.egen$ 2:42 16:2
.egin 4:67 10:-30 12:-2 17:98 20:-24 27:23
.egin$ 3:3 4:47 17:36 20:-22
.eginn 4:5 17:65 33:10
.egins 27:31
.egis 1:12 13:29 27:22
.egist 1:11 13:29 27:22
.egra 2:11
.egre 2:27 33:17
.egres 2:21 33:18
.egun 5:31 6:-5 12:44 14:-7
.egun$ 5:31 6:-5 12:44 14:-6
.ehal 22:33
.ehalf 22:33
.ehen 5:20
.ehen$ 5:20
.ehin 6:46 10:28 12:-1 14:-15 33:-11
.ehind 6:46 10:28 12:-1 14:-15 33:-11
.ehol 14:21
.ehold 14:21
.eht$ 9:17 29:-2 32:3
.eigh 15:21
.ein$ 1:8 18:28
.eind 11:-5 23:19 24:9
.eine 1:15 9:-13 16:40 21:37
.eine$ 9:-11 16:1 21:37
.einen 1:9 16:18
.eing 5:20
.eing$ 5:20
.eint 20:9
.eint$ 20:9
.eir$ 24:22
.eite 12:10 33:9
.eiten 12:10 33:9
.eive 26:58 27:23 29:12 30:7 31:33 34:-15
.eive$ 27:32 29:18 30:9 31:24
.eives 26:49
.ejec 7:25 8:35 11:3 25:-1 29:1
.eject 7:22 8:37 11:3 29:1
.ekda 20:11
.ekday 20:11
.eken 2:-21 10:22 11:-6 25:59 28:32 29:-10
.ekend 2:-21 25:53 28:34
.ekly 9:-1 25:-24 26:25 27:39 29:-18 31:21 32:42
.ekly$ 9:-1 25:-24 26:25 27:39 29:-18 31:21 32:42
.eks$ 4:68 5:10 19:22 20:-12 28:81 29:-27 32:-13
.elam 1:3
.elame 1:3
.elas 20:55 29:-6
.elase 20:26
.elat 32:18
.elate 32:18
.elay 15:72 16:34 33:-3
.elay$ 16:29 29:3
.elaye 15:41
.elayi 15:7
.elbo 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.elbot 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.elco 2:21 17:21 25:12
.elcom 2:19 17:21 25:14
.ele$ 12:43
.elea 3:3 4:19 5:15 8:-10 11:-46 12:-35 13:-6 17:21 18:-55 19:18 20:25 21:4 22:-13 23:-52 24:1 25:8 26:-15 27:4 28:8 29:6 31:-6 32:6 33:-32 34:21
.eleaa 19:8 20:-17
.eleae 20:19
.eleas 4:23 5:13 8:-13 11:-42 12:-29 13:-5 17:19 18:-53 19:9 20:22 21:5 22:-9 23:-50 24:4 25:9 26:-13 27:5 28:10 29:9 31:-5 32:10 33:-28 34:18
.elee 12:13
.elem 9:3
.eleme 9:3
.eles 20:53 33:-9
.elese 20:34
.elet 10:-2 18:13 23:-10 29:26 31:31
.elete 10:-2 18:13 23:-10 29:26 31:31
.elf$ 0:17 11:52 25:-28 31:27
.elin 2:58 6:-32 8:29 14:69 19:28 25:-56
.eline 2:58 6:-32 8:29 14:69 19:28 25:-56
.eliv 27:22
.elive 27:22
.ell$ 5:19 8:-12 9:22 10:23 11:3 12:30 13:-42 16:-18 17:-47 22:-16 23:-17 24:31 25:36 27:-2 31:-39 33:7
.elle 6:-11 9:19 11:-14 12:32 14:14 25:-43 29:-43 31:42 33:34
.elles 9:22 12:11 33:33
.elli 29:22 31:31
.ellin 29:22 31:31
.ello 6:-3 7:7 10:17 11:-25 16:-1 17:15 21:15 25:21 29:-2
.ello$ 6:-3 7:7 10:17 11:-25 16:-1 17:15 21:15 25:21 29:-2
.elog 1:37
.elog$ 1:37
.elop 2:-4 4:11 5:51 10:13 29:-7
.elope 10:25 12:-2
.elopm 4:12 5:22 12:18
.elp$ 11:84 15:19 17:66 22:-6 25:-58 29:-7 31:-14
.elpf 33:4
.elpfu 33:4
.els$ 4:15 10:-16 16:-14 18:22 19:17 26:74 27:-43 29:-55 30:7 31:8
.else 11:31 27:-8 31:24
.else$ 11:33 25:3 27:-5 31:25
.elve 8:15 22:-14 25:27 29:-16
.elves 20:9 29:-14
.ely$ 2:-28 12:8 18:19 21:45 29:-13 33:44
.emai 5:-37 14:49 19:-25 26:38 28:89 31:-11 33:-25
.email 26:41 27:12
.emain 5:-17 14:52 19:-20 28:90 33:-24
.eman 21:20
.emand 21:20
.embe 1:15 2:-20 3:4 4:29 5:-69 9:-46 12:7 13:-60 15:-28 16:24 17:-8 18:-77 19:-9 21:35 24:34 25:-21 28:-13 29:-38 32:25 33:51 34:2
.ember 1:15 2:-20 3:4 4:29 5:-68 9:-39 12:8 13:-59 15:-28 16:24 17:-8 18:-77 19:-9 21:35 24:34 25:-20 28:-13 29:-38 32:25 33:51 34:2
.embr 1:5 16:8
.embre 1:5 16:8
.eme$ 8:13 27:24
.emem 24:35
.ememb 24:35
.emen 0:-41 5:-39 10:18 12:20 13:1 16:9 17:-4 21:-47 22:-6 23:-22 25:-43 26:7 27:43 28:2 29:-97 31:11 33:10 34:1
.ement 0:-38 5:-38 10:19 12:21 13:1 16:3 17:-3 21:-46 23:-22 25:-41 26:7 27:43 28:3 29:-95 31:5 33:13 34:2
.emet 9:1
.emetr 9:3
.emid 23:25
.emin 1:-38 2:-66 5:19 6:-53 7:-3 8:-24 9:-20 10:-59 11:13 12:-33 13:-41 14:-13 16:-76 17:-25 18:-23 19:6 20:-19 23:116 24:77 25:-23 27:11 28:-54 29:8 30:7 31:10 32:-37 33:21 34:-33
.emind 1:-37 2:-63 6:-50 8:-20 9:-18 10:-36 11:10 12:-18 13:-24 14:-8 16:-74 17:-13 18:-22 19:6 20:-17 23:105 24:70 25:-20 27:12 28:-50 29:13 30:18 31:14 33:26 34:-31
.emine 23:25
.emo$ 1:22 11:27 29:-3
.emoj 9:10 10:15
.emoji 9:10 10:15
.emor 24:13
.emory 24:13
.emov 2:48 27:-39 30:25 31:34 33:-31 34:60
.emove 2:10 27:-38 30:25 31:35 33:-28 34:62
.emovi 2:31
.empe 13:6 29:20
.empl 3:69 4:55 13:-16 21:25
.empla 3:70 4:37 13:-16 21:25
.empt 10:12 12:-15 13:23 22:46 34:-3
.empt$ 2:17 10:21 12:-8
.empti 13:7 22:35
.ems$ 10:37 11:-24 30:4
.emy$ 2:29
.enab 27:4
.enabl 27:4
.enam 2:40 27:-8 29:17 33:2
.ename 2:18 19:1 27:-8 29:23 33:2
.enas 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
.enas$ 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
.ence 2:-22 3:14 7:58 8:-17 9:-44 10:48 25:-33 27:47 31:17 33:-10
.ence$ 2:-23 3:15 7:34 8:-16 9:-27 10:48 25:-32 27:47 31:17 33:-9
.ench 7:41 9:-3 29:11
.ench$ 29:13
.enchm 7:41 9:-2
.enci 12:5 33:33
.encie 12:10
.encil 10:-22 20:2 33:28
.ency 2:10 25:23 29:-14 33:27
.ency$ 2:10 25:23 29:-14 33:27
.end$ 1:19 2:-49 6:-20 7:-25 8:-34 9:-53 10:-60 11:-38 12:-59 13:-37 14:22 15:11 16:2 17:14 18:-26 25:67 26:14 27:25 29:35 30:-49 32:43 33:-11
.enda 0:10 1:26 4:22 5:-34 6:-1 8:-29 9:-27 10:-35 12:-36 13:-22 14:19 16:3 17:-26 18:11 19:31 20:-21 22:-35 24:-63 25:-63 26:23 27:1 29:-43 31:-15 32:47 33:27
.enda$ 14:-5 27:8 32:45
.endan 2:11
.endar 0:12 1:28 2:-16 4:26 5:-14 8:-26 10:-17 12:-10 13:-10 14:32 16:5 17:-14 18:19 19:32 22:-13 24:-13 25:-18 26:25 29:-11 31:-15 33:18
.ende 2:11 5:-7 6:-31 10:17 12:29 16:-20 25:20 29:-16 33:51
.ended 6:-17 19:4 33:15
.enden 2:19 10:33 12:27 16:-12 27:5 29:-33 33:27
.ender 14:12 18:6
.endi 1:-1 4:5 8:41 13:18 27:15 29:-5
.endin 1:-1 4:5 8:42 13:11 27:19 29:-23
.endo 2:13 21:6 22:-4
.endor 2:13 21:6 22:-4
.endp 2:27
.endpo 2:27
.ends 29:10
.ends$ 29:10
.ene$ 11:12 31:3
.ened 6:58 9:20 10:-5
.ened$ 6:59 9:21
.ener 4:31 19:14 20:-1 26:20 30:-21 31:28 34:20
.enera 4:31 19:14 20:-1 26:20 30:-21 31:28 34:20
.enev 27:61
.eneve 27:64
.engi 17:32 25:12 29:-9
.engin 17:32 25:12 29:-9
.engl 25:5
.engli 25:5
.enie 9:-2 13:34
.enied 9:-2 13:34
.enin 3:30 10:-8 25:9 29:36 31:-18 32:16 33:1
.ening 3:30 10:-7 29:37 31:-16 32:16 33:1
.enki 29:30
.enkin 29:30
.enou 2:10 7:22 31:53 33:-10
.enoug 2:10 7:22 31:53 33:-10
.enro 6:2
.enrol 6:2
.ens$ 7:1 10:31 17:8 20:-13 24:-22 25:-17 27:23 29:15 32:28 33:-8
.ense 0:26 2:-9 6:-8 10:31 26:4 29:46
.ense$ 0:26 2:-9 6:-8 10:31 26:4 29:38
.ensh 29:1
.ensho 29:2
.ensi 22:26
.ensio 22:18
.enss 9:29 29:13
.enssl 9:29 29:13
.enst 4:42 18:28 29:2 31:-9
.ensta 4:26 29:14 31:-9
.ent$ 0:-96 3:-88 4:5 5:73 6:21 7:-78 8:-45 9:2 10:19 11:-150 12:89 13:-28 14:-94 16:15 17:37 18:38 19:40 20:-60 21:-5 22:24 24:-30 25:-26 26:-99 27:-27 28:-4 29:1 31:-78 32:-42 33:31
.enta 0:15 3:1 7:5 9:-60 12:-9 28:-20 34:7
.entag 5:12
.entai 7:10 15:2
.entat 0:17 3:4 5:-19 11:9 12:-3 24:2 34:7
.ente 1:37 5:22 11:3 14:-28 19:32 20:-37 25:19 29:22
.ente$ 19:40 20:-28
.enten 10:3
.enter 1:34 5:19 11:4 14:-25 29:40
.enti 3:6 7:10 11:28 20:-16
.entio 3:11 11:30
.entis 29:26
.entl 6:-8 10:25 12:42 26:7
.ently 12:45 26:8
.ento 1:1 17:64
.ento$ 1:3
.entor 17:66
.entr 1:20 2:10
.entry 1:20
.ents 4:-9 5:-69 14:-22 16:2 17:-63 18:7 22:-4 23:-23 25:-72 26:11 27:66 28:3 29:-81 31:4 32:8 33:20 34:8
.ents$ 4:-9 5:-59 9:-34 12:4 14:-22 16:2 17:-62 18:7 22:-4 23:-23 25:-65 26:12 27:66 28:3 29:-59 31:4 32:8 33:18
.entsc 9:17 34:17
.enty 4:23
.enty$ 4:23
.enu$ 2:19 11:47 25:-37 29:-15
.enue 20:1 29:11
.enue$ 20:1 29:11
.envi 17:2 20:14
.envir 17:2
.eny$ 8:64 13:-9
.eol$ 10:72 11:-15 19:-20 20:-9 29:19
.eone 2:-23 9:-8 10:24 12:6 15:23 17:23 29:-5 34:17
.eone$ 2:-23 9:-8 10:24 12:6 15:23 17:23 29:-5 34:17
.eope 8:7
.eopen 8:7
.eopl 0:-12 2:-21 5:14 6:-3 8:-6 11:9 12:9 17:26 21:-3 23:23 25:-28 30:14 33:3 34:11
.eople 0:-12 2:-21 5:14 6:-3 8:-6 11:9 12:9 17:26 21:-3 23:23 25:-28 30:14 33:3 34:11
.epai 29:5
.epair 29:5
.epar 0:42 4:32 5:3 18:23 29:-20 33:-13
.epara 0:44
.epare 4:37 18:27
.epen 2:22 10:32 11:-19 12:28 33:26
.epend 2:22 10:33 12:27 29:-48 33:26
.epo$ 12:32 17:9 29:26
.epor 2:4 6:8 7:36 8:-39 11:18 29:-2
.eport 2:4 6:8 7:36 8:-39 11:18 29:-2
.epos 10:27 12:20 33:-10
.eposi 10:15
.epox 14:-24 19:83
.epoxy 14:-24 19:83
.epre 2:7
.eprec 2:7
.epri 2:23
.eprin 2:23
.eps$ 10:5 11:47 12:4 21:-26 28:55 29:13 33:38
.ept$ 1:36 2:30 4:-13 5:-2 6:-55 7:36 8:7 9:-24 12:-43 13:-7 16:2 20:61 21:6 24:14 27:-1 29:-12
.epte 1:36 2:33 4:2 5:-44 9:5 10:-30 12:-35 14:13 15:-2 16:30 17:-7 18:-8 20:12 21:-10 22:-42 25:-13 32:38 33:14
.epted 2:42 9:19 12:-2 13:12
.eptem 1:39 5:-29 10:-16 14:17 16:29 20:16 32:27 33:15
.epti 2:-13 3:-15 4:-20 5:-53 6:-18 8:21 9:47 11:-3 13:33 14:-25 17:-60 18:-11 20:-53 21:60 22:39 27:9 28:-8 29:7 32:-44 33:-19 34:27
.eptie 9:9
.eptin 8:-14 9:9 12:9
.eptio 2:-12 4:-12 5:-26 7:1 8:33 9:28 12:-31 13:34 14:-16 16:-32 17:-30 20:-19 21:45 22:42 27:11 32:-33 33:-28 34:29
.epto 9:-5 13:11
.eptoi 13:4
.epts 13:-23 21:36
.epts$ 13:-23 21:36
.eput 34:29
.eputy 34:29
.eque 6:-7 7:5 8:48 9:39 10:-1 11:20 12:-23 13:42 14:-37 18:-26 21:57 22:63 24:-5 25:-58 27:-46 29:-8 31:-42 32:-37 33:-32 34:-7
.eques 6:-1 7:6 8:43 9:45 10:-64 11:20 12:-16 13:35 14:-36 18:-18 21:58 22:62 24:-3 25:-56 27:-43 29:-6 31:-39 32:-35 34:-6
.equi 0:-8 1:-11 2:-6 6:15 9:-53 10:5 12:11 13:5 16:12 21:8 22:-6 23:-19 24:13 28:9 29:-50 33:25 34:21
.equir 0:-8 1:-11 2:-6 6:15 9:-53 10:5 12:11 13:5 16:12 21:8 22:-6 23:-19 24:13 28:9 29:-50 33:25 34:21
.erab 25:29
.eral 19:17 26:20 30:-20 31:29 34:21
.eral$ 26:21 30:-20 31:29 34:21
.erall 19:18
.erat 4:26 29:12
.erate 4:42
.eratu 29:22
.erbi 26:17
.erbir 26:17
.erce 5:11 29:18
.ercen 5:11 29:18
.erci 2:-4 15:-2 18:15 19:-15 20:9 22:14 29:4 33:-14
.erci$ 2:-4 15:-2 18:15 19:-15 20:9 22:24 29:4 33:-14
.erda 3:9 6:29 7:32 24:16 29:4 33:-16 34:2
.erday 3:9 6:30 7:32 16:13 29:4 33:-11 34:2
.erdi 9:35
.erdic 9:35
.ere$ 2:-47 3:2 4:-61 5:15 7:-40 8:-46 10:-8 11:39 12:-16 13:27 14:21 15:19 16:-28 17:73 20:-32 21:50 22:-4 26:18 27:50 28:-27 29:-9 33:-25 34:5
.ereb 16:30 21:-12 22:42
.ereby 16:30 21:-12 22:42
.ered 2:-23 5:18 10:43 11:26 12:-4 13:19 14:-19 25:22 27:19 32:-13
.ered$ 2:-23 5:18 10:43 11:26 12:-4 13:19 14:-19 25:22 27:19 32:-13
.eren 10:42 27:5 33:46
.eren$ 27:8 33:10
.erenc 10:31 29:18
.erent 33:30
.eres 18:20 27:28
.erest 18:20 27:28
.erez 12:20
.ereze 12:20
.erfa 12:10 33:18
.erfac 12:17 33:19
.erfe 25:24
.erfec 25:24
.erfo 2:22
.erfor 2:22
.erge 2:59 6:-35 7:-1 8:25 9:-16 10:27 11:-7 12:33 16:-22 18:-6 20:-8 21:23 25:-52 29:28 31:-15 33:39
.erge$ 2:4 10:32 12:24 17:-10 20:-13 22:11 25:-23 29:39 31:-6 33:28
.ergea 2:50
.erged 2:23 8:31 21:3
.erges 2:-2 12:18
.ergi 2:23
.ergin 2:8
.erha 15:4 26:9
.erhap 15:4 26:9
.eria 10:11 17:9
.erie 2:3 3:23 4:20 5:22 19:7 22:6 29:-46
.eries 2:4 3:23 4:20 5:22 19:14 22:6 29:-45
.erin 5:2 21:11 22:-5 24:44 28:-16 29:-17 31:21
.ering 5:5 21:11 25:10 33:10
.erinn 24:41 28:-4 31:26
.erio 5:10 15:37 19:31 20:-10 25:11 29:-14 33:-31
.eriod 5:29
.erki 0:15
.erkil 0:15
.erly 3:18
.erly$ 3:18
.erm$ 18:33 29:-1
.erma 11:18
.erman 11:18
.ermi 2:28 14:70 22:4 25:-22 29:-22
.ermis 13:3 22:14
.ermit 2:54
.erms 10:80 14:-9
.erms$ 10:80 14:-9
.ern$ 10:28 17:16 31:7
.erne 1:20 19:-10 20:-13 29:94 31:9 33:-57
.ernel 1:24 29:49 31:10 33:-54
.ernet 20:-12 29:58
.erog 13:31
.eroga 13:31
.erre 3:4
.erre$ 3:4
.erro 2:35 9:-14 10:-9 25:-11 29:89
.error 2:38 9:-11 10:-9 29:65
.erry 2:32 10:33 11:-16
.erry$ 2:32 10:33 11:-16
.ers$ 2:-15 4:-18 5:-6 6:-16 7:-48 10:28 11:-14 12:-12 13:4 14:-6 15:4 16:-6 17:25 18:-16 19:-65 20:70 21:42 23:23 25:7 26:5 27:40 29:-79 30:48 31:5 33:-30 34:50
.ersc 10:11 20:8
.ersch 10:11 20:8
.erse 8:18 9:-5 16:-3 27:1 29:35
.erse$ 8:6 14:2
.erset 16:-2 27:6 29:37
.ersh 2:-25 6:19 10:27 12:13 16:5 19:-2 21:23 22:3 27:11 29:-32 33:20
.ershi 2:-25 6:31 10:27 16:5 19:-2 21:23 22:3 27:11 29:-32 33:20
.ersi 1:-17 2:14 3:-11 4:37 5:30 6:15 9:-24 17:-14 19:37 20:45 29:28
.ersio 1:-17 2:15 3:-7 4:37 5:30 6:16 9:-23 17:-15 19:38 20:42 29:29
.ersl 2:34 12:-18 21:15
.ersle 2:34 12:-18 21:15
.erso 34:73
.erson 34:73
.erst 6:-14 10:41 11:40 32:9 33:5
.ersta 6:-31 10:9 11:47 32:10 33:16
.ersto 25:5
.ert$ 1:60 2:9 15:-19 32:16
.erte 13:58 29:-14
.erts 24:-41 30:15 31:51 34:-9
.erts$ 24:-41 30:15 31:51 34:-9
.erve 10:45 29:64 31:-19 33:-10
.erver 10:15 29:65 31:-18
.ervi 13:40 14:34 32:34
.ervie 13:40 14:35 32:34
.ery$ 2:-29 8:-17 9:-5 13:19 14:79 19:-24 24:48 25:58 27:54 28:-19 31:-54 32:-21 33:-59 34:-1
.eryb 25:24
.erybo 25:24
.eryo 5:17 12:3 14:-13 18:8 20:12 25:-13 31:6 34:3
.eryon 5:17 12:3 14:-13 18:8 20:12 25:-13 31:6 34:3
.eryt 8:2 11:22 12:26 13:10 14:24 16:14 20:-28 24:-31 25:-39 27:2 29:-20 31:34
.eryth 8:2 11:22 12:26 13:10 14:24 16:20 20:-27 25:-38 27:3 29:-18 31:14
.esch 6:-2 15:10 16:33
.esche 6:-2 15:10 16:33
.escr 10:46 17:31 33:-8
.escri 10:46 17:31 33:-8
.esda 1:4 2:6 7:-21 8:12 14:-5 16:32 20:15 24:25 25:-38 31:7 33:-20
.esday 1:4 2:6 7:-21 8:12 14:-5 16:32 20:15 24:25 25:-38 31:7 33:-20
.ese$ 1:3 10:-24 11:-19 20:17 29:4 30:41 31:34 33:-9
.esen 5:22 12:30
.esent 5:22 12:30
.esh$ 4:19 5:-5 17:56 18:-19
.esid 29:17 34:-13
.eside 29:17 34:-13
.esig 29:2
.esign 29:2
.espe 10:14 12:31 34:-14
.espec 10:17 34:-13
.espi 13:9 22:29
.espit 13:9 22:30
.espo 34:64
.espon 34:60
.ess$ 1:18 2:-24 5:-9 6:-50 8:-9 9:-33 11:-4 14:-14 17:13 20:15 21:73 25:54 26:32 28:63 29:-3 31:13 33:-30 34:-26
.essa 2:7 9:-18 11:-5 12:-4 21:37 23:31 25:19 26:15 29:-53 30:29 31:26 34:-13
.essag 2:14 11:-3 12:-1 25:20 26:15 29:-40 30:30 31:30 34:-8
.essar 21:26 23:18
.essi 2:42 33:16
.essio 2:21 33:18
.esst 12:4 13:37 29:-1
.est$ 0:-39 1:12 2:-31 3:-55 4:-89 5:-16 6:-79 7:18 8:54 9:51 10:-1 11:-31 12:-127 13:-4 15:-28 16:-109 18:164 19:-124 20:-101 21:34 22:9 24:-70 27:11 28:-41 29:-24 31:46 32:1 34:-41
.esta 5:16 11:-6 29:13 32:35
.estar 29:49
.este 2:-48 3:4 5:24 6:13 7:25 10:-78 11:-16 12:12 15:21 17:28 18:-2 19:-4 21:4 22:-9 25:-44 27:11 29:-22 31:43 32:-5 33:-9
.ested 15:46 16:-4 21:29 27:24
.ester 3:8 6:29 7:31 10:-9 16:12 34:7
.esti 0:-7 2:-28 5:14 8:-18 9:-23 17:7 20:2 21:-8 22:11 25:11 28:25 29:-18 33:5 34:16
.estin 5:43 22:51 25:24 29:-18
.estio 2:-1 8:-5 9:-8 12:1 17:10 18:6 20:4 21:-11 22:-15 28:2 33:4 34:21
.esto 0:17 1:20 2:-29 6:31 10:15 11:-23 12:-43 13:-20 14:17 16:29 17:-13 18:13 20:-45 22:-20 25:-39 27:5 31:-3 32:-5 33:5 34:18
.eston 0:17 1:21 2:-28 6:30 10:15 11:-23 12:-42 13:-19 14:9 16:8 17:-10 18:16 20:-40 22:-18 25:-37 27:6 29:-3 31:-1 32:-5 33:14 34:19
.estr 12:35
.estri 12:37
.ests 2:55 9:-72 12:-40 13:53 25:-58 26:1 29:43
.ests$ 2:55 9:-72 12:-40 13:53 25:-58 26:1 29:43
.esul 7:14 8:9
.esult 7:14 8:9
.esum 27:30 31:-12
.esume 27:30 31:-12
.eta$ 0:57 1:55 2:-30 5:31 6:-28 10:-28 12:-57 14:-2 16:-50 19:-20 20:63 25:-20 29:6 33:21 34:-21
.etab 14:55 19:8
.etabl 14:55 19:8
.etap 5:70 10:-17 29:-9
.etau 33:2
.etaur 33:2
.ete$ 4:-5 10:-23 14:45 20:-28 23:-12 29:35 31:27 33:27
.eted 6:14
.eted$ 6:14
.etes 20:-12 29:57
.etes$ 20:-12 29:57
.ethe 12:32 15:13 34:29
.ether 12:32 15:13 34:29
.ethi 0:5 2:-9 11:2 13:25 15:-6 17:27 18:5 21:2 25:22 29:-18 32:47
.ethin 0:5 2:-8 11:2 13:25 15:-6 17:27 18:6 21:2 25:22 29:-17 32:47
.etin 1:11 2:-8 15:9 18:-25 22:-3 24:-39 26:25 29:40
.eting 1:11 2:-8 15:9 18:-25 22:-3 24:-39 26:25 29:40
.etra 23:16
.etri 8:10 19:16
.etric 8:11
.etro 1:17 14:-11 16:-20 19:16 29:45
.etro$ 16:-7 29:6
.etros 19:16 29:18
.etry 9:2
.etry$ 9:2
.ets$ 7:1 8:23 9:-30 13:14 16:-1 23:45 25:-17 26:27 29:-14 34:-33
.ette 0:24 1:5 8:-2 10:5 11:-7 15:-1 17:-15 18:-2 22:-13 26:-7 29:9 32:5
.etter 0:25 8:-1 10:6 11:-7 15:-1 16:1 17:-15 18:-2 22:-12 26:-7 29:9 32:5
.etti 10:-29 18:11 21:36 29:-35 31:21 32:37
.ettin 10:-23 18:14 21:38 29:-11 31:21
.ettl 33:22
.ettle 33:23
.etty 33:5
.etty$ 33:5
.etup 17:8 18:-5
.etur 16:4 33:36
.eture 16:4 29:-15 33:37
.etwe 1:16 5:28 6:-19 10:5 18:-17 19:28 27:-13 28:13 29:16 32:41 33:-49
.etwee 1:16 5:28 6:-19 10:5 18:-17 19:28 27:-13 28:13 29:16 32:41 33:-49
.etzu 16:-1 27:21
.etzun 16:-1 27:21
.eue$ 9:8 13:90 14:-31 18:27 25:-24 28:-17 29:6 32:-18
.eutr 13:3 25:-16 34:21
.eutro 13:3 25:-16 34:21
.eve$ 19:16 24:51 27:-10
.evel 2:-30 4:8 5:59 10:32
.evelo 2:-4 4:11 5:51 10:13 29:-7
.even 4:-13 5:-35 10:-45 12:-26 15:6 18:20 21:58 22:16 25:6 32:73
.even$ 12:-20 15:11 21:62 22:12 32:43
.eveni 25:26 33:3
.event 18:38 27:2 32:25
.ever 0:-71 1:-14 3:-41 5:11 6:-23 7:27 9:-52 10:2 11:-5 12:23 13:6 14:75 15:-18 17:51 18:14 19:-10 20:-36 22:-29 25:18 26:-5 27:93 28:-45 29:-11 32:-54 33:-8
.ever$ 2:-38 7:52 8:-64 10:13 11:-51 13:-30 17:85 18:25 21:11 24:-12 25:33 27:61 29:-13 30:9 31:-36
.evers 8:7
.evert 2:37 15:-17 33:12
.every 0:-43 5:30 6:-2 11:6 12:35 13:33 14:84 15:-4 16:2 17:-41 20:-17 21:-21 22:-24 24:11 27:48 28:-26 29:-3 31:7 32:-26 33:-16
.evie 1:26 2:10 9:7 10:-41 16:-26 22:37 25:11 29:41 33:5 34:14
.eview 1:31 2:10 9:7 10:-40 16:-24 22:38 25:11 27:-15 29:27 33:13 34:15
.evio 19:67 29:7 34:-6
.eviou 19:67 29:7 34:-6
.evu$ 32:26
.ewbi 17:80 25:-8
.ewbie 17:80 25:-8
.ewco 2:-30 17:69
.ewcom 2:-30 17:69
.ewed 2:27
.ewed$ 2:27
.ewee 5:53 10:-17 29:-7 32:-5 33:23
.eweek 5:53 10:-17 29:-7 32:-5 33:24
.ewer 10:-28 17:2 22:26 26:-25 27:-12 30:47
.ewer$ 10:-3 17:4 22:15 26:-22 27:-9 30:48
.ewers 21:2
.ewha 5:55 10:-6 25:-17 33:17
.ewhat 5:55 10:-6 25:-17 33:17
.ewhe 14:29
.ewher 14:29
.ewis 14:-10 18:-10 20:20 33:30
.ewise 14:-10 18:-10 20:20 33:30
.ewor 2:21 11:-3 22:30 29:7
.eword 2:23
.ework 11:-1 22:20 29:10
.ewri 22:7
.ewrit 22:7
.ews$ 9:4 26:40 27:53 31:7
.ewsl 0:3 5:1 10:4 15:-2 16:2 17:-9 22:-15 26:-4 32:7
.ewsle 0:3 5:1 10:4 15:-2 16:3 17:-9 22:-11 26:-4 32:7 34:1
.exac 10:34 25:12 28:8 29:-18 33:34
.exact 10:34 25:12 28:8 29:-18 33:34
.exam 7:41 8:-1 11:37 25:-15
.examp 7:42 8:-1 11:34 25:-15
.exc$ 8:-6 9:44 13:31 22:17 29:-15
.exce 1:-7 2:-11 4:-29 5:-37 6:-7 8:27 9:35 12:-39 13:46 16:-36 17:-67 20:-28 21:69 22:33 27:9 32:-33 33:-49 34:20
.excep 1:-4 2:-15 4:-16 5:-35 6:-6 8:28 9:32 11:1 12:-37 13:46 14:-25 16:-34 17:-38 20:-24 21:62 22:33 27:10 32:-31 33:-33 34:25
.excu 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
.excus 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
.exec 22:22
.exec$ 27:4
.exem 2:1 10:7 12:-14 13:43 22:47 34:-3
.exemp 2:1 10:7 12:-14 13:43 22:47 34:-3
.exis 3:23 5:-1 6:4 11:24 29:-11
.exist 3:23 5:-1 6:4 11:24 29:-11
.expe 17:22 20:55 33:20
.expec 17:25 20:56 29:-15 33:20
.expen 29:11
.expi 6:56 9:33 13:4 32:-3
.expir 6:56 9:33 32:-3
.expl 10:85 11:32 13:-5 17:4 29:-12
.expla 10:73 11:32 13:-5 17:5
.ext$ 0:3 2:40 3:31 4:51 5:-25 6:-79 9:-93 11:-6 12:-67 13:-68 15:-44 17:11 18:117 19:-94 20:-3 21:-30 22:3 23:19 25:-4 26:-54 27:-89 29:-12 30:-49 32:46 34:-54
.exte 6:-23 8:9 15:22 22:19 33:14 34:-5
.exten 6:-21 8:9 15:22 22:19 33:4 34:-4
.extr 0:31 1:41 22:4
.extra 0:31 1:41 22:4
.exts 2:-7 8:5 10:24 12:37 22:-6 33:47
.exts$ 2:-7 8:5 10:24 12:37 22:-6 33:47
.eze$ 0:18 1:33 2:15 3:-20 4:-93 5:-94 6:-5 7:-21 9:6 10:16 12:24 13:18 14:-67 15:16 16:30 18:17 19:6 20:-77 21:-2 22:27 23:5 24:11 25:-26 28:19 29:-2 30:-32 32:-35 33:3 34:7
.ezed 5:11
.ezed$ 5:11
.ezee 12:15 29:15 33:-9
.ezee$ 12:15 29:15 33:-9
.ezes 1:-23 4:37 10:7 11:-15 12:12 13:-30 14:70 16:-44 18:-13 19:-12 22:-3 24:-22 27:37 28:-29 29:39 31:4 33:-60 34:-27
.ezes$ 1:-23 4:37 10:7 11:-15 12:12 13:-30 14:70 16:-44 18:-13 19:-12 22:-3 24:-22 27:37 28:-29 29:39 31:4 33:-60 34:-27
.ezin 6:-4 10:18 13:27 18:-10 25:27 32:13
.ezing 6:-2 10:19 25:29 32:18
.ezze 12:10
.ezze$ 12:10
.face 12:17 33:19
.face$ 12:17 33:19
.fact 2:25 29:15
.facto 2:25 29:15
.fail 29:61
.faili 29:24
.fall 10:7 18:-4 32:73 33:21
.fall$ 10:7 32:53
.falls 33:5
.fang 17:26
.fange 17:26
.far$ 5:22 6:1 10:-20 12:-18 13:66 20:-14 23:40 28:70 29:-51 33:-12
.faul 23:44
.fault 23:44
.favo 0:23 12:-13 25:21 27:-3 29:-33 31:19 34:-10
.favou 0:23 8:1 12:-12 25:24 29:-27 34:-6
.feaa 33:9
.feaat 33:9
.feat 0:-56 1:-17 2:9 3:-15 5:17 6:11 7:-50 9:-55 10:18 11:5 13:-2 14:-50 15:6 16:14 19:29 20:-40 21:-3 22:6 24:2 27:-16 28:22 29:-49 30:-15 31:-13 32:-56 33:42 34:4
.featu 0:-54 1:-17 2:10 3:-14 5:17 6:11 7:-50 9:-54 10:16 11:5 13:-2 14:-50 15:6 16:16 18:-1 19:29 20:-39 21:-2 22:6 24:3 27:-16 28:19 29:-47 30:-15 31:-13 32:-55 33:40 34:5
.feau 29:-10 33:37
.feaut 28:1 29:-9 33:31
.feb$ 4:25
.fect 2:-10 10:39 12:21 25:29 29:-1 30:22 34:-13
.fect$ 12:45 25:17 30:22
.fecte 10:31
.fedo 20:9 29:12
.fedor 20:9 29:12
.fee$ 25:37 29:6
.feed 14:-25 26:70 27:34
.feed$ 14:-25 26:70 27:34
.feez 10:32 12:11
.feeze 10:32 12:11
.fer$ 18:15
.fere 10:42 12:10 29:13 33:19
.feren 10:43 29:17 33:12
.ferez 12:20
.fes$ 9:-22 10:-27 13:106 21:48 33:-23
.feta 33:2
.fetau 33:2
.fetu 10:-15 12:7 16:5 29:-12 33:33
.fetur 10:-15 12:7 16:5 29:-12 33:33
.few$ 32:20
.fewe 26:-21 30:49
.fewer 26:-21 30:49
.ffe$ 2:-63 6:-37 8:8 9:46 10:48 11:17 13:-99 14:-1 19:-16 21:76 22:87 24:-16 27:-44 29:-91 33:-26 34:-16
.ffec 2:-4 10:40 12:26 30:22 34:-12
.ffect 2:-4 10:40 12:26 30:22 34:-12
.ffee 25:37 29:6
.ffee$ 25:37 29:6
.ffer 10:56 33:8
.ffere 10:44 33:18
.ffes 9:-22 10:-27 13:106 21:48 33:-23
.ffes$ 9:-22 10:-27 13:106 21:48 33:-23
.ffic 6:11 12:-3 20:37 25:12 29:2 33:-28
.ffice 25:15 29:45
.ffici 6:14 20:39 29:-14
.ffsi 31:15
.ffsit 31:15
.ffte 29:14
.fica 11:-9 26:39 27:27 29:-12 30:24 31:17
.ficat 11:-8 26:39 27:27 30:25 31:17
.fice 25:24 29:44
.fice$ 25:24 29:44
.fici 6:14 20:39 29:-14
.ficia 6:14 20:39 29:-14
.fig$ 10:1 21:4
.figu 29:14
.figur 29:14
.file 9:19 11:-6 13:32 21:15 22:58 29:19 34:-33
.file$ 9:-32 13:3 14:11 21:5 22:65 29:3 33:33 34:-23
.filed 9:59 13:12 33:-15
.files 29:14
.fili 21:36
.filin 21:36
.fill 18:30 21:23 29:-37
.fill$ 18:30 21:23 29:-34
.fina 0:-16 5:-15 6:27 9:-5 10:27 14:-17 16:11 17:-16 19:8 20:38 22:-43 23:-15 24:16 27:7 29:-118 32:-39 33:22
.final 0:-16 5:-14 6:27 9:-5 10:27 14:-16 16:12 17:-16 19:8 20:32 22:-42 23:-15 24:16 27:7 29:-115 32:-38 33:23
.find 7:4 17:6 21:18 22:-3 29:29
.find$ 7:5 17:18 29:7
.fine 1:-21 2:61 8:59 10:48 25:-5 29:-20
.fine$ 1:-21 2:61 8:59 10:48 25:-5 29:-20
.fing 25:38 31:-15
.fini 2:7 8:-2 10:29 12:18 22:1 24:17 28:7 33:-21
.finis 2:11 12:19 22:5 28:8 33:-16
.finit 10:18
.finl 20:13 33:13
.finla 20:11 33:15
.finn 6:8
.firm 33:15
.firm$ 33:5
.firs 2:-16 9:-5 10:-43 11:-5 16:-18 17:91 18:79 20:-11 21:9 25:-9 33:34 34:-20
.first 2:-16 4:1 9:-4 10:-40 16:-13 17:93 18:75 20:-10 21:10 25:-9 29:-21 33:38 34:-19
.five 1:1 16:24 25:13
.five$ 1:1 16:24 25:13
.fix$ 2:78 5:24 7:-14 12:-87 16:63 17:28 20:76 21:5 22:11 25:-23 29:-40 33:-91
.fixe 2:16 5:-23 10:31 12:11 29:34
.fixed 5:-8 12:41 29:32
.fixes 2:38 10:29 12:-10
.fixi 2:-14 5:37
.fixin 2:-14 5:37
.flag 11:6 12:2 24:33 29:-13
.flag$ 12:4 24:33
.flam 19:96 33:-27
.flami 19:96 33:-27
.floo 29:17
.floor 29:17
.flow 12:31 17:4
.flow$ 17:4
.folk 0:5 1:4 3:-8 4:9 5:3 8:-9 9:2 16:-1 17:13 20:3 24:11 25:6 27:-9 29:-1 30:11
.folks 0:5 1:4 3:-8 4:9 5:3 8:-9 9:2 16:-1 17:13 20:3 24:11 25:6 27:-9 29:-1 30:11
.foll 3:16 4:14 10:-52 11:14 14:-50 16:-8 17:-16 18:54 24:20 25:-22 26:58 27:62 28:-20 31:16 32:-18 33:-59 34:-18
.follo 3:16 4:14 10:-52 11:15 14:-48 16:-8 17:-14 18:54 24:21 25:-7 26:59 27:48 28:-18 31:18 32:-18 33:-58 34:-18
.foo$ 2:7 25:-30 29:63
.fooc 33:6
.foocl 33:6
.for$ 1:11 2:-10 4:29 5:-9 6:19 7:-6 8:14 10:5 11:4 12:-13 13:21 14:-20 15:-22 16:-14 17:-5 18:-9 19:-22 20:13 21:48 22:62 24:-12 26:6 27:4 28:9 29:1 30:-6 32:6 33:27 34:12
.forb 2:17 12:2
.forbi 2:17 12:2
.forc 6:-34 12:98 33:-24
.force 6:-34 12:98 33:-24
.fore 1:29 2:-4 3:22 6:11 7:19 8:-1 10:-11 12:-6 13:-12 14:-1 16:1 17:4 18:13 19:42 22:-13 23:15 24:43 25:-17 27:-3 28:39 30:-17 31:-4 32:19 34:-8
.fore$ 1:30 2:-3 3:22 6:12 7:19 10:-8 12:-6 13:-11 14:-1 16:1 17:5 18:14 19:42 22:-12 23:11 24:43 25:-12 27:-3 28:39 30:-16 31:-4 32:11 34:-7
.forg 4:16 7:-4 9:16 11:13 12:10 14:4 16:15 17:-17 18:10 19:-6 22:-11 23:-24 24:32 29:-8 30:-15 32:4 33:9
.forge 1:-7 2:-10 4:12 7:-17 10:3 11:14 12:1 14:4 19:-8 20:-1 23:-14 24:34 28:-15 29:-4
.forgo 2:5 8:6 9:1 11:-3 13:-8 16:15 17:-13 23:-1 25:-4 28:9 29:9 30:-3 33:4 34:-5
.form 5:-6 8:16 9:-40 11:26 13:-13 14:-24 17:37 19:15 21:57 25:-24 27:56 33:-17
.form$ 21:38 29:3
.forma 2:12 8:23 9:-13 11:35 13:-2 17:41 21:31 25:-12
.forme 14:-9 19:22 27:36
.forr 12:37 22:-6 25:-14
.fort 27:5 28:17 32:9
.fortn 28:11 32:9
.forw 15:13 29:33
.forwa 15:13 29:33
.fosd 20:-6 25:20 29:22 33:-6
.fosde 20:-6 25:14 29:23 33:-6
.four 3:22
.four$ 1:3 3:22
.fpf$ 6:26 10:30 16:2 19:-1 20:-13 29:-52 33:47
.fra$ 27:18
.frea 29:12
.fread 29:12
.free 0:16 1:10 3:-49 5:-77 6:-2 7:-50 10:10 11:-8 12:48 13:5 14:4 15:4 16:13 19:1 20:-78 21:-11 22:13 24:3 25:10 26:-11 27:19 29:4 30:-63 31:5
.free$ 12:20 32:2
.freee 2:-4 12:42
.freez 0:16 1:12 3:-44 5:-60 6:-3 7:-42 10:6 11:-5 12:20 13:7 15:4 16:12 18:5 19:6 20:-69 21:-16 22:17 24:5 25:16 26:-8 27:14 28:1 29:9 30:-55 31:6
.fren 29:13
.frenc 29:13
.fres 4:19 5:-5 17:44 18:-1
.fresh 4:19 5:-5 17:44 18:-1
.frez 12:14 29:25 33:-11
.freze 12:14 29:25 33:-11
.fri$ 32:24
.frid 0:-10 1:41 7:-21 10:-17 12:-65 16:39 24:37 27:-26 29:60 32:55
.frida 0:-10 1:41 2:8 7:-13 10:-15 16:39 24:37 27:-26 29:3 32:56
.frie 8:-31 25:19 29:7
.frien 8:-31 25:19 29:7
.froe 12:52
.from 1:5 4:10 6:-47 8:42 9:-3 10:29 12:-48 14:29 15:-38 19:36 20:-59 21:-6 25:8 26:-33 27:-6 28:-3 29:11 30:1 31:45 33:-3 34:-7
.from$ 1:5 4:10 6:-47 8:42 9:-3 10:29 12:-48 14:29 15:-38 19:36 20:-59 21:-6 25:8 26:-33 27:-6 28:-3 29:11 30:1 31:45 33:-3 34:-7
.fron 18:12 27:10
.front 18:12 27:10
.froz 5:-60 6:4 12:115 17:-32 18:-30 22:22 25:33 29:18 31:-29 33:-14
.froze 5:-24 6:6 12:72 17:-15 22:22 25:26 29:36 31:-4 33:-11
.frozn 5:-4 12:71 29:-4
.frre 14:21 17:11 18:-12
.frree 14:21
.frro 25:22
.frroz 25:22
.fsit 31:15
.fsite 31:15
.ftbf 29:2
.ftbfs 29:2
.fted 6:-27 12:48
.fted$ 6:-27 12:48
.fter 0:-29 1:25 2:26 6:16 10:-26 11:-10 12:-76 13:11 14:-44 15:-23 17:-12 18:46 19:-17 20:15 21:28 22:25 24:26 27:-41 28:-45 29:7 31:-7 34:-9
.fter$ 0:-28 1:16 2:24 5:1 6:16 10:-24 11:-6 12:-76 13:11 14:-41 15:-23 17:-10 18:46 19:-16 20:16 21:28 22:25 24:19 27:-36 28:-44 29:8 31:-2 34:-6
.ftin 15:6 20:9
.fting 15:6 20:9
.full 14:57 18:30 28:20
.full$ 14:58 18:30 28:21
.func 11:28 33:22
.funct 11:28 33:22
.funn 25:30
.funny 25:30
.fuse 8:55 9:14
.fuse$ 8:49
.fused 7:12 9:25
.futu 18:14
.futur 18:14
.fway 5:54 6:-23 9:-3
.fway$ 5:54 6:-23 9:-3
.gain 5:-1 12:-8 15:3 24:27 25:35 29:20 31:-9 32:-22 33:31
.gain$ 5:-38 12:-7 15:11 24:27 25:39 29:25 31:-6 32:-18 33:34
.gains 8:4 19:10
.gal$ 22:16
.gard 9:22 21:19 29:33 31:-10
.gardi 9:23
.gate 0:2 2:-16 9:-12 12:58 13:-8 18:20 21:3 25:-18 27:26 29:19
.gate$ 2:-18 9:-1 12:48 21:4 25:-4 29:28
.gates 0:6 18:28
.gati 13:20
.gatio 13:20
.gazp 19:93 20:-8 33:-29
.gazpa 19:93 20:-8 33:-29
.gcc$ 29:38
.gdpr 9:9 29:-5
.gdpr$ 9:9 29:-5
.geab 2:50
.geabl 2:50
.ged$ 2:18 7:-11 8:46 18:-20 19:15 22:-1 23:53 33:4 34:-17
.gel$ 2:5
.gela 1:3
.gelam 1:3
.gele 6:-3 8:20 9:-14 12:65
.gelo 1:37
.gelog 1:37
.gen$ 2:38 4:16 16:2 28:36 29:-6 31:12
.gend 14:-5 27:8 32:50
.genda 14:-5 27:8 32:45
.gene 4:31 19:14 20:-1 26:20 30:-21 31:28 34:20
.gener 4:31 19:14 20:-1 26:20 30:-21 31:28 34:20
.gent 10:31
.gentl 10:32
.ger$ 2:-72 5:-56 8:18 11:11 20:-53 27:-43 28:30 31:41 33:30 34:39
.germ 11:18
.germa 11:18
.gers 1:5 10:31 22:27 25:32 26:24 29:-57 31:-9 33:-19
.gers$ 1:5 10:31 22:27 25:32 26:24 29:-57 31:-9 33:-19
.ges$ 2:-48 5:-57 6:6 7:-1 9:-56 10:100 12:11 13:30 14:-10 16:-52 18:-43 20:-17 24:-45 25:-63 26:24 27:19 28:18 30:53 31:26
.gest 2:-9 15:27 25:-10 26:32 27:55 29:-53 30:15 31:30
.gest$ 2:-6 26:8 27:57 29:-34 30:16 31:32
.get$ 1:-54 2:-25 4:73 5:6 6:-26 7:-27 8:-10 9:16 13:-41 14:7 15:-30 16:-3 18:4 19:-44 20:15 21:45 23:-54 24:54 26:32 27:27 28:-2
.gets 7:4 8:23 9:-4 23:45 25:-2 26:29 34:-30
.gets$ 7:4 8:23 9:-4 23:45 25:-2 26:29 34:-30
.gett 10:-22 11:-15 17:6 18:15 21:39 29:-14 31:15
.getti 10:-18 11:-12 18:15 21:40 29:-5 31:22
.gfix 2:22 5:8 20:33
.gfix$ 2:30 5:8 20:33
.gged 6:47 20:-10 33:11
.gged$ 6:47 20:-10 33:11
.gges 15:39
.ggest 15:39
.ggin 34:9
.gging 34:9
.ggle 2:21
.ggle$ 2:21
.ghly 28:6
.ghly$ 28:6
.ght$ 0:23 2:-27 5:9 6:11 8:22 10:-95 12:22 14:-2 15:3 16:-15 19:-51 22:-37 23:26 24:-2 25:11 27:-42 29:12 30:4 31:-33 33:50 34:-11
.ghts 7:1 17:11 28:23 29:20
.ghts$ 7:1 17:11 28:23 29:20
.gia$ 6:30 12:4
.gids 33:33
.gids$ 33:33
.gigk 12:10 33:9
.gigke 12:10 33:9
.gin$ 2:61 4:40 17:30 19:-3 20:-40 29:40
.gina 16:26
.ginal 16:27
.gine 17:34 25:11 29:-10
.ginee 17:32 25:12 29:-9
.ging 2:52 10:-26 17:-5 20:-34 25:9 33:26 34:46
.ging$ 2:52 10:-26 17:-5 20:-34 25:9 33:26 34:46
.ginn 4:4 17:65 33:10
.ginne 17:70
.ginni 4:6 29:1
.gins 27:31
.gins$ 27:31
.gist 1:11 13:29 27:22
.giste 1:11 13:29 27:22
.git$ 29:69
.give 2:-45 4:-4 5:10 6:-5 8:5 10:-24 11:37 13:18 16:31 19:-55 20:-22 27:-8 28:-5 29:-1 32:16 33:15
.give$ 2:-32 4:-1 5:11 8:8 10:-15 11:38 13:22 16:34 19:-40 25:-85 29:-13 32:17 33:28
.gives 25:33
.gkei 12:10 33:9
.gkeit 12:10 33:9
.gle$ 2:2 15:6 25:26 26:43 27:-15 33:-5
.glis 25:5
.glish 25:5
.glob 33:29
.globa 33:22
.glos 10:61 25:-36 29:-14
.gloss 10:25
.gly$ 16:29
.gned 9:19 17:1 29:30
.gned$ 9:19 17:1 29:30
.gnin 8:30 33:7
.gning 8:30
.gns$ 21:8 29:-15 34:41
.goed 2:2
.goed$ 2:2
.goes 2:46 6:-20 16:18 20:16 28:-13
.goes$ 2:46 6:-20 16:18 20:16 28:-13
.goin 2:-8 4:21 5:23 9:10 12:15 13:-10 14:-1 25:17 29:-19 32:37 33:-10
.going 2:-6 4:21 5:26 9:10 12:15 13:-10 14:-1 25:17 29:-19 32:37 33:-10
.gold 20:55 29:-48
.gold$ 20:55 29:-48
.goli 1:30 20:16 24:9 29:-10
.goliv 1:30 20:16 24:9 29:-10
.gone 2:1 6:83 33:-3
.gone$ 2:1 6:83 33:-3
.good 1:-2 2:35 6:17 8:11 14:-45 16:-18 17:27 20:5 21:-6 24:-10 25:32 27:-13 29:-5 33:17
.good$ 1:-1 2:25 6:17 8:12 14:-43 16:-17 17:28 20:5 21:-6 24:-10 25:17 27:-9 33:18
.goog 26:17
.googl 26:17
.got$ 5:6 6:-15 9:14 10:-7 13:53 15:2 21:-10 22:-8 24:-5 27:-12 28:56 29:-3 30:-18 31:-5 32:21 33:31 34:-67
.gpg$ 11:-5 29:62
.gpu$ 22:35
.grac 0:5 1:-6 2:3 6:-5 8:-8 11:-4 12:-8 13:6 18:-5 22:28 25:4 26:9 27:-1 29:-4 30:3 31:-5 34:1
.graci 0:5 2:3 6:-2 8:-8 11:-4 12:-7 13:7 18:-4 22:-1 24:3 25:6 26:10 29:-2 30:3 31:-1 32:1 34:2
.grad 2:29 12:13 20:7 22:15 29:7
.grade 2:17 12:13 20:8 22:16 29:16
.gram 17:28 29:13
.gramm 17:3 29:23
.gran 2:-22 8:41 13:7 19:7 22:19 25:-3 27:32 29:-6 32:-14 34:1
.grant 2:-22 8:41 13:7 19:7 22:19 25:-3 27:32 29:-6 32:-14 34:1
.grap 8:7 29:2
.graph 8:7 29:2
.grat 2:2 9:28 22:40 25:70
.grate 16:7
.grati 2:7 9:26 22:22
.grats 25:49
.gratu 25:25
.grea 8:-9 25:56
.great 8:-9 25:56
.gree 1:-11 7:16 8:42 9:-20 11:-12 25:55 29:-4
.gree$ 25:44 33:12
.greed 8:4 16:6
.green 8:42
.grees 7:9 8:-10
.grep 18:14
.gres 2:18 5:19 33:15
.gress 2:20 5:20 33:15
.grou 9:9
.groun 9:13
.grra 9:5
.gth$ 3:26 29:30
.gtm$ 8:23
.guag 0:6 15:7
.guage 0:6 15:7
.gue$ 18:14 32:9
.guid 3:-16 11:35 17:58 18:-14 24:16
.guide 11:35 17:46 18:-14 24:16
.gun$ 5:35 6:-5 12:42 14:-6
.gure 29:16
.gust 1:21 20:6 32:35
.gust$ 1:21 20:6 32:35
.hack 12:-19 17:25 25:20 28:4 29:-9
.had$ 0:11 6:40 12:-11 28:-32 31:10
.haha 25:48
.haha$ 25:48
.hain 12:3 18:8 29:52 33:-8
.haine 12:9 29:13 33:43
.half 2:20 5:16 6:-14 22:49
.half$ 2:22 22:49
.halfw 5:31 6:-9
.hall 1:-8 2:-13 9:3 10:2 18:1 23:4 26:5 27:-13 28:21 29:-2 31:-9 34:-5
.hall$ 7:3
.hallo 1:-7 2:-11 7:-7 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.han$ 2:-8 6:-22 15:-18 16:26 19:42 23:12 28:73 33:-26
.hanc 2:39 10:-2 21:36
.hance 2:39 10:-2 21:36
.hand 12:-16 14:-6 20:7 25:22 29:-33 33:56 34:32
.hand$ 14:-2 26:8 33:17
.handl 34:44
.hands 12:-6 20:15 25:31 29:-16 33:9
.hane 30:36
.hang 2:1 5:-52 6:-33 10:24 12:27 13:38 15:41 16:23 19:-44 20:-25 21:8 25:-56 27:43 28:13 29:-10 30:-16 31:-10 32:-2 33:1 34:23
.hange 5:-12 6:-24 10:34 12:10 13:40 14:-14 15:34 16:28 19:-29 21:11 25:-21 27:51 28:17 33:-22 34:4
.hangi 2:21 12:1 29:-8 33:49
.hank 5:10 6:19 7:-4 9:8 11:-11 13:1 14:9 15:7 16:2 19:-1 20:7 23:-13 26:7 27:3 28:-3 30:1 31:5 32:12 34:12
.hank$ 5:10 6:11 8:-11 9:11 10:-1 11:-35 14:11 15:28 18:4 22:-3 24:-15 25:-24 29:11 34:19
.hanks 0:-3 4:5 6:2 8:13 10:4 11:1 15:-5 20:7 21:-11 22:13 23:-1 24:4 25:20 27:10 28:-7 29:-6 30:7 31:1 32:3
.hann 2:-46 11:24 14:-1 25:8 26:37 27:40 28:-7 29:10 30:23 31:22 32:-8 33:-28
.hanne 2:-23 11:28 25:9 26:38 27:34 28:-6 29:3 30:24 31:20 32:-6 33:-10
.happ 2:-12 6:47 7:7 10:42 12:10 13:-23 16:-36 19:-36 20:-13 24:-31 25:44 29:-17 32:43 33:-5
.happe 2:-2 6:29 7:13 10:29 12:12 13:-13 19:-6 24:-15 25:-33 29:-5 32:67
.happn 6:8 10:7
.happy 16:-13 25:59
.haps 15:4 26:9
.haps$ 15:4 26:9
.hapt 14:1
.hapte 14:1
.hard 1:23 8:28 9:-8 10:63 28:-27
.hard$ 1:18 8:29 9:-6 10:57 28:-24
.hare 14:12
.hare$ 14:12
.harg 34:52
.harge 34:52
.harm 25:7
.has$ 2:4 3:8 5:44 6:51 7:20 9:28 12:36 13:31 14:-7 15:42 17:-63 18:-57 19:-62 20:9 21:-36 22:-22 26:-5 28:-36 29:-17 32:-12 33:-25 34:-17
.hase 5:105 17:7 23:28 29:-31 31:-18
.hase$ 5:105 17:7 23:28 29:-31 31:-18
.hat$ 0:-11 1:-69 3:-36 5:29 6:-31 7:-24 8:-82 10:36 11:45 12:-45 13:49 15:-4 17:31 18:57 19:24 22:-51 24:-6 25:-3 27:-79 28:-22 29:4 31:-102 32:30 33:53 34:-72
.hate 14:-2 18:26 25:33 27:-41 30:34
.hatev 18:26
.have 0:2 2:-16 4:-15 5:17 6:31 8:3 10:-2 11:-30 12:15 13:2 14:3 15:-19 16:20 17:-8 18:1 19:-6 20:-5 22:13 23:33 28:19 29:-7 30:-8 32:12 33:7 34:-49
.have$ 0:2 2:-16 4:-15 5:17 6:31 8:3 10:-2 11:-30 12:15 13:2 14:3 15:-19 16:20 17:-8 18:1 19:-6 20:-5 22:13 23:33 28:19 29:-7 30:-8 32:12 33:7 34:-49
.havi 5:-32 6:-15 10:7 12:-20 25:46
.havin 5:-32 6:-15 10:7 12:-20 25:46
.hawe 5:-20 6:-8 12:35 25:14
.hawed 5:-20 6:-8 12:35 25:14
.hboa 9:9 22:26 29:-3
.hboar 9:9 22:26 29:-3
.hced 14:8 19:8
.hcedu 14:8 19:8
.hch$ 5:7
.hdra 8:42
.hdraw 8:42
.head 2:-41 5:-52 6:14 8:18 9:-25 12:-9 16:-20 18:87 20:1 23:28 24:54 25:-34 26:-18 33:-26
.head$ 1:2 2:-32 5:-3 6:16 8:19 12:-3 16:-12 18:92 23:29 24:17 25:-23 29:-53 32:6 33:-36
.heads 24:44
.hear 10:16 15:41 25:11 27:29
.hear$ 25:15 27:33
.heard 10:6
.heari 33:4
.heck 0:-16 1:18 6:4 7:-2 10:-5 11:18 17:-35 20:5 27:2 28:8 29:24 33:-3 34:10
.heck$ 2:33 11:2 16:-1 28:16 29:2
.hecki 0:-7 2:-16 6:7 7:-1 11:6 12:3 17:-27 20:9 27:9 34:14
.heckp 1:17 18:25
.hed$ 6:88 9:7 10:-5 13:-23 15:13 17:-6 18:-10 25:-67 29:29 33:-37
.hedu 1:23 2:-34 3:24 4:29 6:-15 12:-17 13:-36 14:32 18:21 19:22 20:-20 24:4 25:-31 29:-16 31:-25 34:28
.hedul 1:24 2:-33 3:24 4:29 6:-15 12:-10 13:-36 14:30 18:21 19:22 20:-20 24:4 25:-29 29:-16 31:-24 34:28
.heel 4:17 18:38 29:-6
.heels 4:17 18:38 29:-34
.heer 5:7 8:9 10:-8 11:1 13:3 15:-2 17:-11 20:6 25:25 27:-7 28:10 34:-17
.heers 5:9 8:10 10:-2 12:1 13:3 15:-2 17:-10 20:6 25:8 27:-5 28:10 29:1 34:-16
.heet 11:47 29:-23
.heet$ 11:49 29:-22
.heir 24:22
.heir$ 24:22
.hell 6:-3 7:6 9:-1 10:20 11:-27 16:-2 17:8 21:15 22:-1 25:46 33:-2
.hell$ 25:26
.hello 6:-3 7:7 10:17 11:-25 16:-1 17:15 21:15 25:21 29:-2
.help 11:84 14:-21 15:16 17:84 22:-12 25:-45 27:-13 29:-17 31:-18
.help$ 11:84 15:19 17:66 22:-6 25:-58 29:-7 31:-14
.helpf 33:4
.hem$ 13:13 14:26 18:-28 31:35 33:14
.heme 8:15
.heme$ 8:15
.hemy 2:29
.hemy$ 2:29
.hen$ 0:-84 1:-30 2:-92 3:17 4:-94 5:-9 6:-60 7:-21 8:-76 10:-4 11:-28 12:-27 13:-74 14:9 15:-19 16:-48 17:-95 18:19 19:55 20:103 22:-107 23:2 24:33 26:-105 28:-33 29:27 30:-79 31:-92 32:-71 33:91 34:-30
.hene 25:7 27:59
.henev 27:61
.her$ 0:40 2:33 5:-37 10:-19 11:-57 14:-6 15:10 18:-46 23:22 25:11 26:-15 27:-62 29:3 31:60 33:-50
.here 2:-49 3:4 4:-57 5:22 6:-20 7:-56 8:-15 10:-4 11:45 12:-16 14:28 15:11 17:77 19:-48 20:-42 21:20 26:11 27:43 28:-15 29:-10 30:1 33:-17 34:9
.here$ 2:-45 3:4 4:-53 5:21 6:-18 7:-43 8:-30 10:-2 11:45 12:-15 14:29 15:13 16:-33 17:78 19:-47 20:-25 21:39 22:-40 26:11 27:46 28:-13 29:-9 30:2 33:-14 34:10
.hereb 16:30 21:-12 22:42
.herr 2:30 3:1 10:32 11:-24 25:-8
.herre 3:4
.herry 2:33 10:35 11:-12 25:-4 29:8
.hers 30:23
.hers$ 30:23
.hes$ 9:-11 10:21 12:7 13:14 15:24 29:-66 34:6
.hese 1:10 30:43 31:36
.hese$ 1:10 30:43 31:36
.heth 12:32 15:16 34:33
.hethe 12:32 15:16 34:33
.heve 18:1
.hever 18:1
.hew$ 25:46
.hey$ 2:14 5:5 7:8 8:-16 9:29 10:12 12:31 13:-12 14:1 15:6 16:-16 17:2 19:-40 20:4 21:-11 22:-2 25:6 27:-1 30:-16 31:7 34:-4
.hher 11:27 25:-9
.hhere 11:27 25:-9
.hibi 2:10 4:27 5:24 6:34 9:-38 11:-43 14:29 16:9 17:-23 18:-3 19:16 20:59 22:-8 25:-55 29:-37 32:-22 34:8
.hibis 2:10 4:27 5:24 6:34 9:-36 10:-15 11:-43 14:29 16:10 17:-22 19:16 20:52 22:-8 25:-54 29:-26 32:-21 34:8
.hich 0:-55 1:-40 2:-57 4:-25 5:19 6:-11 7:-61 8:-34 10:21 12:-37 13:44 15:-46 16:-76 17:9 18:53 19:13 20:28 21:-4 22:-72 23:11 24:-62 25:-78 26:17 27:-74 28:-29 29:25 30:-47 31:-49 33:28 34:31
.hich$ 0:-54 1:-40 2:-56 4:-24 5:20 6:-10 7:-61 8:-33 10:22 12:-36 13:44 15:-46 16:-76 17:10 18:42 19:13 20:28 21:-4 22:-72 23:11 24:-61 25:-77 26:17 27:-74 28:-19 29:27 30:-47 31:-48 33:31 34:31
.hiche 18:1
.hied 6:-23 9:11 10:9 21:18 22:23
.hift 15:20 16:19 29:23 34:19
.hift$ 15:5 16:22 29:30
.hifte 34:25
.hill 28:14 32:7
.hill$ 28:14 32:7
.hin$ 28:59 29:-22 32:21
.hind 6:46 10:28 12:-1 14:-15 33:-11
.hind$ 6:46 10:28 12:-1 14:-15 33:-11
.hine 25:29 29:14
.hine$ 25:30 29:15
.hing 1:-7 2:-10 4:-24 5:30 7:-17 9:11 10:6 11:7 12:1 13:49 14:16 18:68 19:-25 22:-22 23:6 24:-30 26:3 27:3 28:-33 29:-74 30:-27 31:12 32:61 33:-47 34:-40
.hing$ 1:-5 4:-20 5:-1 6:2 7:-36 9:17 10:13 11:6 12:13 13:53 14:11 15:1 18:66 19:-21 22:-20 23:4 24:-47 26:5 27:5 28:-24 29:-47 30:-23 31:13 32:35 33:-38 34:-30
.hings 5:58 7:3 11:-1 23:22 25:-12 29:-14 32:39 33:-8
.hink 0:35 6:10 7:69 8:-25 10:-13 11:-14 12:-14 15:24 21:52 22:-25 26:10
.hink$ 0:17 7:33 10:-6 11:-10 15:20 21:5 26:11
.hinki 7:31 8:-7 21:27 22:-2
.hint 5:-1 10:23 34:13
.hint$ 34:13
.hiny 33:25
.hiny$ 33:25
.hip$ 1:-55 4:14 5:-38 6:15 8:16 9:-42 10:14 13:-22 18:-33 20:6 21:14 25:-21 27:6 28:26 29:-39 32:-19 34:5
.hipp 6:27 20:30
.hippe 6:29
.hippi 20:31
.hips 3:6 4:-11 16:21
.hips$ 3:6 4:-11 16:21
.hird 33:17
.hird$ 33:17
.hirt 17:-19 29:37
.his$ 0:-5 1:-19 2:35 3:-28 5:2 6:-29 9:-67 10:-30 11:20 12:4 13:17 14:10 15:-6 16:-16 17:27 18:-24 19:-18 20:12 22:-15 23:23 24:28 26:-3 27:24 28:-16 32:31 33:11 34:43
.hist 6:56 19:39 33:-22
.histo 6:56 19:39 33:-22
.hit$ 10:36 20:-9 24:19 28:48 29:-30 33:-28
.hits 18:21
.hits$ 18:21
.hive 14:-18 19:8
.hive$ 14:-18 19:8
.hly$ 28:6
.hmal 33:3
.hmal$ 33:3
.hmar 7:29
.hmark 7:29
.hmm$ 25:13
.hoev 7:10 8:-6 28:41
.hoeve 7:10 8:-6 28:41
.hola 17:45 29:-7
.hola$ 17:45 29:-7
.hold 1:-29 7:30 8:4 9:8 10:-61 12:24 14:2 15:13 16:21 18:-15 27:-12 29:-39
.hold$ 1:-26 7:39 8:5 9:-18 12:25 15:14 16:23 29:-18 32:10 33:-36
.holde 14:21
.hole 14:63
.hole$ 14:63
.holi 28:-27 29:17 31:14
.holid 28:-27 29:17 31:14
.hom$ 2:-11 7:1 9:-11 10:17 15:26 19:-16 33:-50 34:101
.home 11:-1 29:5
.home$ 25:1
.hon$ 2:40 7:-11 9:3 20:-29 29:24 33:32
.hone 6:10 7:-13 13:10 17:-12 19:2 24:-11 25:13 28:2 29:15
.hone$ 5:1 6:11 7:-12 13:11 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:28
.hook 26:23 27:67
.hook$ 26:23 27:67
.hool 25:8 29:7
.hool$ 25:8 29:7
.hope 6:5
.hope$ 6:5
.hori 18:28 29:-10 34:23
.horit 34:24
.horiz 18:29 29:-8
.hort 3:1 11:40
.hose 7:21 10:-4 21:-18 29:-26 34:78
.hose$ 7:21 10:-4 21:-18 29:-26 34:78
.hot$ 18:33 29:28 33:-19
.hotf 2:21 20:6
.hotfi 2:21 20:6
.houg 12:-19 22:37 33:4
.hough 12:-19 22:37 33:4
.houl 1:-8 2:-11 3:11 4:-22 6:11 7:23 8:-50 9:-44 10:-15 11:3 12:-11 13:-32 15:20 16:9 18:27 19:-35 20:3 21:7 22:-21 24:-43 25:-10 26:21 27:-7 30:21 31:-14 32:1 34:8
.hould 1:-8 2:-11 3:11 4:-22 6:11 7:23 8:-50 9:-38 10:-15 11:5 12:-11 13:-21 15:20 16:9 18:27 19:-35 20:3 22:-21 24:-43 25:-10 26:21 27:-7 30:21 31:-14 32:1 34:8
.hour 10:-61 20:23 24:62 27:-18 28:52 33:14
.hour$ 10:-45 20:26 24:15 33:45
.hours 1:11 24:31 28:63 33:-16
.hout 0:4 12:20 24:26 26:1 33:-13
.hout$ 0:4 12:20 24:31 26:1 33:-12
.how$ 0:-25 1:-1 2:-89 3:19 4:-87 5:12 6:-158 7:-26 8:-151 9:24 11:80 12:-88 13:50 14:4 15:2 16:-120 17:53 18:-7 19:66 20:-12 21:3 22:-138 23:25 24:-108 25:-34 26:-19 27:-160 28:89 29:41 31:-153 32:-152 33:-28 34:-64
.hras 11:59 23:-17
.hrase 11:36 23:-17
.hre$ 9:18 11:16
.hree 1:8 16:25 18:33 22:28 24:21
.hree$ 1:8 16:25 18:33 22:28 24:21
.hric 27:27 31:17
.hrich 27:27 31:17
.hris 25:22 28:-33 29:17
.hrist 25:22 28:-33 29:17
.hrou 5:12 8:21 9:16 11:9 12:-7 13:14 14:17 19:-7 21:1 25:-9 31:-12
.hroug 5:12 8:21 9:13 11:9 12:-7 13:15 14:17 19:-6 21:2 25:-9 31:-12
.hru$ 9:12
.hten 31:25
.hten$ 31:25
.hts$ 10:10 17:9 25:-30 28:22 29:27 32:15
.huma 11:-25 25:9 34:44
.human 11:-25 25:9 34:44
.humb 8:42
.humbs 8:42
.hund 26:16
.hunde 26:17
.hung 25:7
.hurs 10:-8 12:-38 16:30 19:-17 32:32 33:66
.hursd 6:19 10:-1 12:-24 16:30 19:-14 32:32 33:30
.hush 25:-52 29:-34 31:96 32:-16
.hush$ 25:-52 29:-34 31:96 32:-16
.hut$ 2:-24 6:43 12:47 20:-11 25:-34 29:-47 31:46 33:10
.i18n 27:10 34:20
.i18n$ 27:10 34:20
.iais 17:42 34:41
.iaiso 17:42 34:41
.ial$ 12:-4 17:29 20:33 29:-41 32:13
.iall 6:16
.ially 6:16
.ialo 9:24 22:4 29:-7
.ialog 9:24 22:4 29:-7
.ian$ 14:-11 19:25 25:15 29:58
.iary 5:-2 10:25
.iary$ 5:-2 10:25
.ias$ 0:5 5:3 6:-3 8:-8 11:-4 12:-4 13:7 18:-4 22:-3 24:2 25:6 26:10 29:-1 30:3 31:-1 32:1 34:2
.iate 4:4 14:-2 18:15 25:19
.iate$ 4:7 25:13
.ibe$ 2:-14 5:12 6:-1 7:-6 10:12 11:30 17:-48 25:-33 26:26 27:64 29:12 31:28 33:-33
.ibed 5:-22 6:-18 17:27 26:46 27:-22 30:39 34:13
.ibed$ 5:-22 6:-18 17:27 26:46 27:-22 30:39 34:13
.iber 2:-13 12:27
.ibfo 2:6
.ibfoo 2:6
.ibis 2:10 4:27 5:24 6:34 9:-36 10:-15 11:-43 14:29 16:10 17:-22 19:16 20:53 22:-8 25:-54 29:-26 32:-21 34:8
.ibisc 2:10 4:27 5:26 6:35 9:-33 10:-12 11:-41 14:32 16:10 17:-20 19:17 20:34 22:-7 25:-31 29:-20 32:-16 34:9
.ible 0:18 3:12 5:-15 10:-3 12:-10 13:-24 21:2 22:3 26:30 29:-18 30:27 33:11 34:18
.ible$ 0:18 3:12 5:-15 10:-3 12:-10 13:-24 21:2 22:3 26:30 29:-18 30:27 33:11 34:18
.ibra 2:32 15:14 16:32 18:-9 20:-26 22:1 28:44 29:-87 33:26 34:23
.ibrar 2:32 15:14 16:25 18:-8 20:-26 22:4 28:43 29:-74 33:22 34:23
.ibs$ 2:-27 10:1 12:31 24:20 27:-28 28:8 29:-36 33:56 34:17
.ibut 11:-35 17:97 27:30 29:-11 31:5
.ibute 17:73 29:-13
.ibuti 17:13 27:42 29:-42 31:11
.ibuto 17:8 29:15
.ical 30:7 34:-9
.ical$ 34:-5
.icall 30:9
.icat 11:-24 20:26 25:-4 26:37 27:26 30:24 31:15
.icati 11:-21 20:26 26:38 27:27 30:25 31:16 33:-28
.ice$ 2:-20 9:17 19:-9 20:-30 24:50 25:77 29:83
.icen 29:64
.ices 27:13 29:-13 31:63
.ices$ 27:13 29:-13 31:63
.ich$ 0:-60 1:-47 2:-65 4:-32 5:28 6:-25 7:-63 8:-41 10:44 12:-41 13:42 15:-52 16:-94 17:3 18:49 19:11 20:38 21:-11 22:-104 23:11 24:-68 26:16 27:-10 28:-31 29:9 30:-51 31:-68 33:28 34:27
.iche 27:-2 31:20
.ichev 18:1
.icht 27:27 31:17
.ichte 31:25
.icia 6:14 20:39 29:-14
.icial 6:14 20:39 29:-14
.icip 17:14
.icipa 17:14
.ick$ 1:19 3:18 4:24 5:17 8:-15 9:-15 12:30 17:-22 18:1 21:-10 22:-13 25:10 27:-4 33:9 34:-9
.icke 29:32
.icket 29:46
.icon 9:27 22:27
.icon$ 9:11 22:25
.ics$ 5:-21 8:10 14:44 26:85 29:-65
.ict$ 7:12 9:31 10:31 28:-22
.icti 10:41 11:-12 12:22
.ictio 10:41 11:-12 12:22
.ictu 14:33 25:7 29:-4
.idat 0:23 5:3 10:20 18:-14 20:-58 28:34 29:-63 33:46
.idate 0:23 5:4 10:20 14:9 18:-12 20:-37 28:34 29:-63 33:20
.iday 0:-15 1:41 2:3 7:-18 10:-19 16:37 17:-15 24:36 25:12 27:-34 28:-35 29:23 32:59
.iday$ 0:-15 1:41 2:4 7:-18 10:-18 16:36 17:-14 24:37 25:12 27:-33 28:-41 29:26 32:60
.idde 2:13 10:-26 12:8
.idden 2:14 10:-26 12:8
.ide$ 2:-2 4:-28 6:63 7:16 8:-10 9:-8 11:28 12:-36 13:-47 17:43 18:-32 24:3 25:5 27:-16 29:-19 34:52
.idea 10:21 15:8 25:22 31:-14
.idea$ 15:9 25:22 31:-14
.ided 6:-9 9:55 13:44 16:3 21:2 22:-11
.ided$ 6:-9 9:55 13:44 16:3 21:2 22:-11
.iden 29:26 34:-22
.ident 29:26 34:-22
.ider 8:9 10:17 21:28
.ider$ 8:12
.idere 10:31
.ides 3:16 13:-1
.ides$ 3:16 13:-1
.idge 29:14
.idin 7:35 9:-5 15:15
.iding 7:35 9:-5 15:15
.idni 33:34
.idnig 33:34
.ids$ 13:11 33:33
.ied$ 7:1 9:-11 10:8 13:32 26:15
.iedy 2:-4 10:-43 12:-18 19:43 20:57 29:-2 33:12
.iedy$ 2:-4 10:-43 12:-18 19:43 20:57 29:-2 33:12
.ief$ 32:13 34:1
.iele 25:9
.ieli 14:40
.ielin 14:40
.ien$ 1:17 16:9 24:31 33:-33
.iend 8:-31 25:19 29:10
.iend$ 8:-30 25:13 29:20
.iene 11:6
.iens 27:22
.iens$ 27:22
.ient 0:-19 1:-44 2:29 6:16 10:42 12:13 15:6 16:20 18:-16 19:-8 20:-43 22:23 24:1 28:-4 29:-122 31:-3 33:32 34:24
.ient$ 0:-15 1:-42 2:29 6:17 10:54 12:16 15:6 16:21 19:-6 20:-37 22:24 28:-4 29:-92 33:5 34:25
.ients 33:28
.ier$ 6:-24 15:17 16:36 18:38 19:19 23:4 27:34 28:-23 33:-33
.iere 27:51 33:4
.ieren 27:8 33:10
.ies$ 2:27 3:18 4:16 6:-77 12:36 20:-30 25:14 29:-108 31:-11 33:53
.iest 9:6
.iet$ 25:-9 31:57
.ieve 19:15
.ieve$ 19:16
.iew$ 1:30 13:3 14:35 16:-37 17:-10 21:-30 24:-8 25:3 29:17 32:20 33:6 34:19
.iewe 2:29 10:-23 17:1 22:40
.iewed 2:27
.iewer 10:-22 17:3 22:28
.ife$ 10:-45 11:43 25:-31 29:12
.iff$ 7:9 10:1
.iffe 10:66 33:10
.iffer 10:66 33:10
.ifi$ 29:32
.ific 11:-9 26:38 27:13 30:24 31:41
.ifica 11:-9 26:39 27:27 30:24 31:17
.ift$ 15:5 16:22 29:29
.ifte 6:-28 12:48 34:23
.ifted 6:-27 12:48
.ify$ 21:21 22:-19 27:58
.ige$ 19:18 20:-5 27:7
.igen 10:32
.iges 2:-7 25:-5 26:32 27:57 29:-32 30:15 31:32
.igest 2:-7 25:-5 26:32 27:57 29:-32 30:15 31:32
.ight 0:3 2:-28 5:8 6:17 8:17 10:-85 12:11 14:-6 16:-5 18:-16 19:-81 22:-34 23:5 25:26 27:-40 28:21 29:41 30:9 31:-33 32:1 33:41 34:-24
.ight$ 0:5 2:-19 5:11 6:23 8:25 10:-74 12:16 17:-27 18:-8 19:-46 22:-32 23:7 25:14 27:-8 29:18 30:13 31:-27 32:7 33:35 34:-15
.ights 7:1 17:11 28:23 29:23
.igin 16:23
.igina 16:27
.igke 12:10 33:9
.igkei 12:10 33:9
.ign$ 7:1 8:3 16:14 22:-9 25:-65 26:12 27:41 29:45
.igne 9:19 17:17 29:29
.igned 9:19 17:1 29:30
.igni 8:30 10:1
.ignin 8:30
.igns 21:8 29:-15 34:41
.igns$ 21:8 29:-15 34:41
.igra 2:9 9:35 22:1
.igrat 2:10 9:38 22:1
.igur 29:14
.igure 29:16
.iht$ 6:14
.iing 28:23
.iing$ 28:11
.ike$ 2:-22 4:42 5:-40 10:17 11:-42 13:2 14:14 16:-31 17:25 18:-2 19:9 20:9 21:-47 22:18 25:12 27:18 28:20 29:-15 30:-39 32:-4 33:-24
.iki$ 29:41
.ilab 19:13 20:43 26:22 33:-24
.ilabi 20:19
.ilabl 19:15 20:9 26:22 33:-3
.ild$ 4:1 5:22 14:-18 17:-19 20:7 25:25 29:57
.ilde 9:9 15:10 29:11 34:-11
.ilder 15:10 29:6
.ildi 29:-8
.ildin 29:-8
.ile$ 9:-59 10:-65 11:-12 13:21 14:3 17:-44 20:-37 22:76 25:-21 28:54 29:10 33:30
.iled 2:7 9:55 13:12 29:-8
.iled$ 2:7 9:55 13:12 29:-8
.ilen 18:27 25:-15 27:51 29:-31 31:19
.ilenc 25:-13 27:51 29:-11 31:19
.iles 0:17 6:25 10:17 11:-27 13:-29 14:15 16:12 17:-21 18:19 19:-16 20:-47 22:-18 24:2 25:-49 26:-7 27:5 28:2 32:-6 33:9 34:18
.iles$ 29:14
.ilest 0:18 2:-27 6:25 10:18 11:-23 12:-41 13:-25 14:17 16:12 17:-16 18:19 20:-40 22:-15 24:3 25:-35 27:6 29:-2 31:-1 32:-5 33:18 34:19
.ilin 21:35 29:42
.iling 21:35 29:42
.ilis 5:35
.ilisa 5:21
.ilit 20:15
.ility 20:15
.ill$ 1:-77 2:52 3:30 4:-45 5:12 6:-15 8:21 9:24 10:-180 11:-149 16:-34 17:-94 19:-141 20:66 21:89 23:23 25:-49 26:-25 27:-76 28:59 29:-1 30:20 31:-39 32:-12 33:-30 34:15
.ille 1:4 10:-24 20:2 25:20 29:-6 33:21
.ille$ 25:23
.illed 10:-21 20:3 33:27
.illi 8:30 22:12
.illin 8:30 22:12
.illy 25:3
.illy$ 25:3
.ils$ 26:56 31:25
.ily$ 21:7 24:7 27:16 31:10
.imag 6:5 29:4
.image 6:9 29:7
.imagi 15:1
.imat 24:1
.imati 24:1
.ime$ 0:2 1:-15 2:9 5:31 8:-36 9:-61 10:-75 11:-57 12:-3 14:-21 18:-51 19:45 20:-14 22:33 23:26 25:18 26:-6 28:51 31:-46 32:-39 33:17 34:-18
.imel 14:53 19:7
.imeli 14:43 19:8
.imer 17:30 28:28 33:-3
.imer$ 28:29 33:-1
.imes 33:3
.imet 14:44 19:5
.imeta 14:44 19:8
.imit 1:10 2:-15 30:22
.imite 1:10 30:22
.imme 18:20 27:8
.impo 1:12 17:3 18:11 32:-6
.impor 1:12 17:3 18:11 32:-6
.imum 2:6 3:14
.imum$ 2:6 3:14
.inal 0:-24 2:14 5:-17 6:27 9:-7 10:27 14:-18 16:28 17:-19 19:9 20:42 22:-47 23:-16 24:15 27:5 29:-125 32:-42 33:9
.inal$ 0:-19 2:2 5:-7 6:28 10:11 14:-11 16:30 17:-5 19:13 20:33 22:-42 23:-14 24:8 25:-60 27:8 29:-103 32:-33 33:17
.inale 10:10
.inall 25:10
.inar 20:5
.inat 34:30
.inato 34:25
.ince 6:6 7:8 21:8 29:28
.ince$ 6:8 21:9 29:28
.incl 1:45 10:17 27:24
.inclu 1:45 10:17 27:24
.ind$ 2:-44 5:30 6:29 7:9 9:-2 10:36 12:-17 13:-24 14:4 18:8 19:5 23:38 24:14 26:-8 27:-106 29:37 30:-15 31:-8 34:-13
.inde 1:-22 2:-48 5:-12 6:-24 11:28 12:-7 16:-56 17:-10 23:88 24:45 27:42 28:-24 29:-15 30:44 31:38 33:-62 34:-5
.inded 23:31
.inder 1:-20 2:-22 6:-19 11:32 16:-55 23:68 24:51 27:42 28:-20 29:-79 30:25 31:40 33:-18
.indi 10:32 24:3 34:-17
.indin 10:33 24:3 34:-15
.indl 8:-3 15:-11 22:31 24:2 27:8 29:8 33:35
.indly 8:-3 15:-11 22:31 24:2 27:8 29:8 33:35
.indo 6:60 10:17 20:-3 29:3 33:17
.indow 6:60 10:17 20:-3 29:3 33:17
.indr 4:36 11:-20 23:25
.indri 4:36
.inds 11:2
.inds$ 11:2
.ine$ 1:18 2:44 3:-21 6:-22 8:49 9:-23 10:4 12:-126 13:-117 14:18 17:-63 18:46 20:-22 21:32 22:-5 24:1 27:-3 29:27 31:-176 33:14 34:-109
.ined 8:8 9:-5 17:53 22:1 23:26 32:-6 33:-1
.ined$ 8:9 9:-4 17:54 22:1 29:1 32:-5
.inee 17:30 25:12 29:-10
.ineer 17:32 25:12 29:-9
.inen 1:8 10:-33 14:27 16:18 18:47
.inen$ 1:8 14:28 16:18
.iner 2:14 14:21 17:25 24:9 34:23
.iner$ 17:24 24:3 31:-1 34:25
.ines 0:30 1:-23 3:4 5:-16 6:-7 11:-15 14:54 15:-4 18:-24 20:-14 24:40 25:12 28:-28 29:13 31:-34
.ines$ 0:31 1:-52 3:4 5:-8 11:-7 14:55 18:-21 20:-12 24:38 25:13 28:-31 29:16 31:-26
.iness 10:22
.info 8:25 9:-13 13:-1 17:40 21:33 25:-12 27:60
.infor 8:25 9:-13 13:-1 17:40 21:33 25:-12 27:60
.infr 27:18
.infra 27:18
.ing$ 0:-3 1:-28 2:17 4:57 5:-10 6:-37 9:50 10:5 11:30 12:-32 13:27 14:-14 15:43 18:65 19:-15 20:-5 21:-2 23:-12 24:-2 25:67 26:-38 28:7 29:-57 30:-9 31:24 32:30 33:15
.inge 23:18 25:37 31:-16
.ingl 15:4 16:26 25:5
.ingle 15:7 25:6 26:1
.ingly 16:29
.ingo 19:97 25:14 33:-31
.ingo$ 19:98 33:-30
.ings 2:-25 5:34 6:38 8:-24 9:-91 10:20 11:-25 12:25 15:-5 16:-22 17:-15 20:-58 23:8 25:-8 26:-53 27:16 28:22 29:-53 30:24 31:24 32:23 33:4 34:-11
.ings$ 2:-25 5:34 6:38 8:-24 9:-91 10:20 11:-25 12:25 15:-5 16:-22 17:-15 20:-58 23:8 25:-8 26:-53 27:16 28:22 29:-53 30:24 31:24 32:23 33:4 34:-11
.inim 2:7 3:14
.inimu 2:7 3:14
.inin 10:-30 11:7 28:65 33:22
.ining 10:-30 11:7 28:65 33:22
.inio 7:31 9:-12
.inion 7:31 9:-12
.inis 2:11 12:19 22:5 28:8 33:-16
.inish 2:11 12:19 22:5 28:8 33:-16
.init 4:44 10:18
.initi 4:24 10:18
.ink$ 2:11 7:26 9:-15 10:-33 11:-70 14:37 15:14 19:-22 22:3 26:60 27:-11
.inki 7:31 8:-7 21:27 22:-2
.inkin 7:31 8:-7 21:27 22:-2
.inla 20:11 33:15
.inla$ 20:11 33:15
.inne 2:-15 17:59 24:40 28:-7 29:-27 31:23
.inner 2:-13 17:59 24:36 28:-5 29:-21 31:23
.inng 25:13
.inni 4:6 33:10
.innin 4:6 29:1
.ins$ 14:18 18:12 25:-16 27:25 29:8 33:22
.inse 1:51 24:-26
.inser 1:63 24:-17
.inst 9:9 11:12 14:-10 16:30 19:5 22:4 26:4 33:-25
.inst$ 8:4 19:10
.insta 1:30 9:17 18:-7 22:15 29:17
.inste 16:48 26:9 33:-13
.instr 11:35
.int$ 1:25 3:3 4:-38 5:18 9:-70 10:44 14:26 16:-12 17:-15 19:-70 20:38 24:-37 26:7 27:-26 28:-46 29:-5 34:28
.inta 17:21 29:14 34:4
.intai 17:21 29:14 34:5
.inte 2:33 5:-24 17:72 27:16 29:11
.integ 2:19
.inter 5:-22 17:55 27:17 29:7 33:3
.inti 22:20 29:36
.into 1:18 2:44 6:-16 11:3 14:-28 21:9 23:-11 27:38 29:27 31:-7 32:6 33:-14
.into$ 1:18 2:44 6:-16 11:3 14:-28 21:9 23:-11 27:38 29:27 31:-7 32:6 33:-14
.intr 1:26 17:31 24:-14
.intro 1:18 17:31 24:-13
.ints 2:11 33:18
.ints$ 2:11 33:18
.inus 5:12 10:-13 12:-5 16:-9 24:22 28:64 29:-2
.inus$ 5:12 10:-13 12:-5 16:-9 24:22 28:64 29:-2
.inut 16:-6 29:3
.inute 16:-6 29:3
.invi 8:-27 29:46
.invit 8:-27 29:46
.invo 10:20 11:-1 17:35
.invol 10:21 17:35 29:-20
.inx$ 29:28
.iny$ 2:-12 8:2 14:49 25:-4 29:-21 33:23
.iod$ 5:40 6:5 12:-27
.ion$ 1:-7 2:33 3:-35 4:32 7:-6 8:36 9:64 10:42 11:-1 12:-15 13:-10 16:-33 17:24 18:-66 20:34 21:30 22:88 23:-29 24:-19 25:-8 26:-25 28:-14 30:-19 32:-36 33:-86 34:-10
.iona 1:12 2:15 10:60 11:-16 29:-19 33:12
.ional 1:12 2:19 10:8 33:13
.ione 3:11 34:2
.ions 0:9 7:21 8:-30 9:-27 10:-12 11:26 13:67 14:-60 16:-21 17:-37 18:-14 19:6 20:-1 21:16 22:-34 25:-10 26:16 27:29 29:-57 30:15 31:6 32:-38 34:51
.ions$ 0:9 7:21 8:-30 9:-27 10:-12 11:26 13:67 14:-60 16:-21 17:-37 18:-14 19:6 20:-1 21:16 22:-34 25:-10 26:16 27:29 29:-57 30:15 31:6 32:-38 34:51
.ior$ 19:82 24:40 33:-15
.ious 19:77 29:6 34:-6
.ious$ 19:77 29:6 34:-6
.ipat 17:14
.ipe$ 23:-10 27:28 31:14
.ippe 6:28
.ipped 6:28
.ippi 15:26 20:29
.ippin 15:26 20:29
.ips$ 3:6 4:-12 16:44
.ipti 29:13 31:22
.iptio 29:14 31:14
.ira$ 29:29
.ircu 15:36 19:-2
.ird$ 26:13 33:16
.ire$ 2:-1 6:26 9:30 10:32 19:-1 20:-2 21:6 33:-26
.irec 23:14 29:2
.irect 23:14 29:2
.ired 21:20 25:3
.ired$ 21:20 25:3
.irem 0:-18 1:-10 6:14 9:-13 10:16 12:10 13:5 16:15 18:4 21:-35 23:-18 24:13 28:8 29:-38 33:17 34:24
.ireme 0:-18 1:-10 6:8 9:-12 10:18 12:11 13:5 16:20 18:5 21:-35 23:-17 28:9 29:-32 33:20 34:25
.ires 10:8 25:12
.ires$ 10:8 25:12
.irin 12:-24 25:27 29:26
.iring 12:-24 25:27 29:26
.iris 4:78 14:-9
.iris$ 4:78 14:-9
.irm$ 33:5
.iron 17:2
.ironm 17:2
.irro 6:42
.irror 6:42
.irst 2:-17 4:1 9:-6 10:-41 16:-13 17:99 18:77 20:-10 21:9 25:-13 29:-25 33:36 34:-19
.irst$ 2:-17 4:1 9:-6 10:-41 16:-13 17:99 18:77 20:-10 21:9 25:-13 29:-25 33:36 34:-19
.irt$ 17:-20 29:48
.isab 31:54
.isabl 31:54
.isat 5:15
.isati 5:15
.iscl 2:12
.isco 31:27
.iscu 2:7 4:25 5:24 6:33 8:-28 9:-24 10:-17 11:-44 14:26 16:9 17:-29 19:5 20:59 22:-27 25:-60 31:-43 32:-22 34:6
.iscus 2:7 4:25 5:24 6:33 8:-28 9:-24 10:-17 11:-44 14:26 16:9 17:-29 19:5 20:59 22:-27 25:-60 31:-43 32:-22 34:6
.ise$ 4:16 7:31 8:-11 9:11 13:3 15:29 20:29 24:12 25:-11 26:-21 27:-23 28:-22 30:-17 31:10
.isec 29:40
.isect 29:40
.ised 2:38
.ised$ 2:38
.ish$ 2:-2 11:9 14:18 22:16 24:40 28:13
.ishe 5:-18 6:1 12:25 33:-9
.ished 2:2 5:-18 6:1 12:25 33:-7
.ishi 2:5
.ishin 2:5
.isio 7:11 8:9 9:17 13:3 34:2
.ision 7:11 8:9 9:17 13:3 34:2
.isk$ 7:38 8:18 9:-28 22:14 28:-24 29:43 31:-5
.ison 17:42 34:41
.ison$ 17:42 34:41
.isos 25:-12 27:22 31:28
.isos$ 25:-12 27:22 31:28
.iss$ 2:25 6:25 8:31 9:-34 21:1 24:8 29:-5 30:13 32:43
.isse 21:27
.issed 21:27
.issi 1:28 7:14 8:-2 22:18 34:14
.issin 7:16
.issio 1:7 13:2
.issu 8:-4 17:6 25:-2 29:31
.issue 8:-4 17:6 25:-2 29:31
.ist$ 3:2 4:-36 5:-91 8:-58 9:-56 10:1 11:37 13:51 14:43 16:-49 17:-90 20:-80 21:-38 22:-14 23:32 24:-43 25:-84 26:24 27:23 28:-8 30:27 31:5 32:-39 34:2
.ista 28:25 30:32
.istak 30:32
.iste 1:35 13:31 27:22
.ister 1:11 13:29 27:22
.isti 10:5 11:10
.istin 10:7 11:11
.istm 25:22 28:-33 29:17
.istma 25:22 28:-33 29:17
.isto 6:56 19:32 33:-2
.istor 6:54 19:39 33:-20
.istr 27:41 29:-31 31:8
.istri 27:42 29:-24 31:12
.ists 17:9
.ists$ 17:9
.ita$ 2:10 20:4
.itab 17:14
.itabl 17:14
.ital 29:20
.ital$ 29:20
.itch 27:23 30:22
.itch$ 27:26
.ite$ 1:6 6:26 8:-47 10:-52 11:3 12:-40 13:14 20:-27 22:47 27:-41 29:81
.ited 2:9 30:21
.ited$ 2:9 30:21
.iten 12:10 33:16
.iten$ 12:10 33:16
.iter 0:-5 10:12 15:33 29:-2
.iters 21:4
.ites 17:-18 18:10 33:2
.ites$ 17:-18 18:10 33:2
.ith$ 1:-35 2:5 3:-1 4:29 5:19 6:-9 9:30 12:1 13:4 14:24 15:-31 16:31 17:-1 19:27 20:-23 21:11 22:3 23:-8 25:-22 26:-53 27:-2 29:-7 30:-47 31:20 33:-16
.ithd 8:42
.ithdr 8:42
.ithi 5:-1 10:18 28:31
.ithin 5:-1 10:18 28:31
.itho 0:5 12:21 26:2
.ithou 0:5 12:21 26:2
.itia 4:25
.itin 0:2 5:-6 7:-3 9:29 13:23 14:15 15:-2 16:4 17:-11 18:17 19:8 22:-13 29:-18
.iting 0:2 5:-4 7:-3 9:29 13:24 15:-2 16:4 17:-11 18:17 19:9 22:-11 29:-17
.itio 1:5 2:8 9:63 24:-5
.ition 1:5 2:8 9:63 24:-5
.itle 7:16 9:-2
.itor 10:15 11:-22 12:21 29:48
.itory 12:24
.its$ 0:26 2:20 9:58 19:-23 22:-38 27:-25 32:12
.itte 2:21 5:26 22:2 29:-14 33:19
.itted 2:45 22:18 29:-34 33:1
.itten 5:31
.itti 13:21
.ittin 13:21
.ittl 11:-3 25:16
.ittle 11:-3 25:16
.ity$ 1:17 8:8 9:-35 11:-24 13:-29 22:25 29:6 34:63
.ivat 0:17 11:25 29:-10
.ivate 0:17 11:25 29:-10
.ive$ 0:-11 1:42 2:-64 3:-22 4:-44 7:-62 8:21 10:-49 11:10 12:43 14:-30 16:33 19:7 20:7 23:33 25:1 28:-31 29:-55 31:10
.ived 17:29
.ived$ 17:29
.iver 2:25 8:20 9:29 13:37 17:-22 19:-2 21:11 22:56 25:-38 29:-103 34:-15
.iver$ 2:12 9:40 21:16 22:64 29:-55
.ivere 27:24
.ivers 2:3 13:51 29:-5 33:11
.ives 18:22 25:28 26:58 33:-30
.ives$ 18:22 25:28 26:58 33:-30
.ixed 5:-8 12:41 29:32
.ixed$ 5:-8 12:41 29:32
.ixes 2:34 10:29 12:-11
.ixes$ 2:34 10:29 12:-11
.ixin 2:-14 5:37
.ixing 2:-14 5:37
.izar 8:7 22:-1
.izon 18:29 29:-8
.izon$ 18:29 29:-8
.izza 25:16 29:36
.izza$ 25:16 29:36
.jalo 6:20 18:9 33:-18
.jalon 6:20 18:9 33:-18
.jasm 4:14
.jasmi 4:14
.ject 2:8 3:3 5:28 7:17 8:29 9:12 10:23 12:-48 14:-52 17:23 20:-29 22:17 25:-52 29:-10 32:-22 33:20 34:-6
.ject$ 3:8 5:42 7:38 8:17 9:-29 10:11 12:-52 13:-4 17:48 22:22 25:-12 29:-10 33:-55
.jecte 7:-17 9:1 13:16
.jecti 9:27
.jects 6:5 17:-11 20:-10 33:65
.jenk 29:33
.jenki 29:30
.jest 2:-32 5:33 10:3 11:-7 12:20 17:30 18:15 20:-33 21:-14 29:-41 33:8
.jest$ 10:7 18:26 20:-11 21:-11 33:10
.jeste 2:-30 5:33 12:26 17:31 29:-28
.jira 29:29
.jira$ 29:29
.job$ 10:-11 11:-1 16:-10 25:40 33:-4 34:24
.join 10:1 14:-23 17:104 27:19 29:-36 33:9
.join$ 10:12 14:-2 17:39 29:-22
.joine 17:60 32:-3
.joke 2:-12 25:51
.joke$ 2:-12 25:51
.jour 17:16 25:34 33:7
.jour$ 17:17 25:8 33:8
.july 33:38
.july$ 33:38
.jump 2:-1 22:8 25:22
.jump$ 2:-1 22:8 25:22
.june 33:19
.june$ 33:19
.just 2:2 3:-15 6:2 13:-4 14:26 15:-25 17:67 18:-3 21:3 24:-3 25:1 27:8 29:-13
.just$ 2:2 3:-15 6:2 13:-1 14:26 15:-25 17:67 18:-3 24:-3 25:1 27:8 29:-13
.kage 1:32 9:-10 26:6 30:19 34:-8
.kager 1:11 21:7 26:25 29:-6 33:-24
.kages 30:21
.kagi 20:-11 25:25 27:6
.kagin 20:-11 25:25 27:6
.kay$ 2:26
.kday 20:10
.kday$ 20:11
.ked$ 6:-20 7:-13 8:6 9:50 10:1 11:-12 12:112 13:22 15:7 19:-15 22:-16 23:7 24:-12 25:-25 32:-14 34:-38
.keep 5:-3 9:-8 10:37 15:40 18:-15 25:-29 26:-7 27:70 30:45 33:9 34:-4
.keep$ 10:12 14:5 15:41 27:67 29:-29 30:46
.keeps 10:12 29:32 33:2
.keho 14:21
.kehol 14:21
.keit 12:10 33:8
.keite 12:10 33:9
.ken$ 2:9 6:16 12:-23 15:40 22:24 25:-9 29:16
.kend 22:5 25:50 28:31
.kend$ 22:5 25:50 28:9
.ker$ 18:25 29:39 34:10
.kern 1:24 29:33 31:10 33:-39
.kerne 1:24 29:33 31:10 33:-39
.kers 15:8
.kers$ 15:8
.kes$ 2:15 11:34 31:-2 34:8
.ket$ 8:5 29:41
.keti 1:6 8:-3 26:29 27:33
.ketin 1:8 26:29 27:9
.key$ 14:65 25:-25 29:40
.kflo 17:11
.kflow 17:11
.kick 3:36 4:44 6:-25 12:26 20:-2
.kick$ 3:37 4:38 6:-25 12:27 20:-1
.kie$ 14:49 25:-1
.kill 0:15 8:32
.kill$ 0:15 8:32
.kind 8:-13 11:22 21:-16 22:27 27:3 29:6 31:15 33:20
.kind$ 25:12
.kindl 8:-3 15:-11 22:31 24:2 27:8 29:8 33:32
.kinds 11:4
.king 3:-29 6:15 7:1 9:3 10:-6 11:6 12:6 13:-8 14:7 17:-37 18:1 21:47 22:5 24:3 25:-26 26:-14 28:31 29:-1 32:2 33:12
.king$ 3:-29 6:15 7:1 9:3 10:-6 11:6 12:6 13:-8 14:7 17:-37 18:1 21:47 22:5 24:3 25:-26 26:-14 28:31 29:-1 32:2 33:12
.kins 29:30
.kins$ 29:30
.klog 13:15
.klog$ 13:15
.kly$ 9:-1 25:-27 26:24 27:39 28:27 29:-20 31:21 32:42
.knoc 8:2 25:9
.knock 8:2 25:9
.know 2:-53 5:43 7:-3 8:-33 9:8 10:7 11:6 16:-23 17:25 20:39 23:8 24:24 27:17 28:-30 29:-1 31:-3 33:32
.know$ 2:-45 3:-10 5:44 7:-3 8:-31 9:8 10:9 11:6 16:-15 17:27 20:26 23:8 24:25 27:16 28:-30 29:-9 33:34
.kosh 2:10
.koshe 2:10
.kpoi 1:24 18:25
.kpoin 1:24 18:25
.kpor 1:8 2:3 10:26
.kport 1:8 10:26
.kube 20:-16 29:66
.kuber 20:-12 29:58
.kyo$ 33:39
.l10n 13:9 27:15 31:2
.l10n$ 13:9 27:15 31:2
.lab$ 29:18
.labe 2:19 9:5
.label 2:19 9:5
.labi 20:19
.labil 20:19
.labl 19:15 20:9 26:22 33:-3
.lable 19:15 20:9 26:22 33:-3
.lace 6:5 16:25
.lace$ 6:5 16:25
.lack 22:24 28:3 29:-4 33:-1
.lack$ 22:9 28:5
.lag$ 12:4 24:33
.lain 10:81 11:33 13:-7
.lain$ 10:74 11:34 13:-6
.lalc 2:31
.lalch 2:31
.lame 1:3
.lamen 1:3
.lami 19:96 33:-27
.lamin 19:95 33:-26
.lan$ 0:10 1:-9 4:14 11:-30 14:52 16:27 19:16 29:-53 32:10
.lanc 14:7
.lance 14:7
.land 2:21 5:11 8:30 20:7 22:44 25:19 27:-33 32:11 34:-7
.land$ 2:19 5:16 20:11 22:35 25:35 34:-1
.lande 8:25
.landi 22:4
.lands 32:11
.lane 1:25 33:4
.lang 0:6 10:-12 15:7
.langu 0:6 15:7
.lann 3:63 4:6 5:-52 6:9 9:-22 12:-28 14:51 17:-48 18:-6 20:13 29:-24 32:39 33:11
.lanne 3:44 6:17 14:7 20:6 29:-37 32:21
.lanni 3:15 4:17 5:-19 14:41 33:22
.lans 25:25 32:-7
.lans$ 25:25 32:-7
.lant 24:-6 29:46
.lapt 29:74
.lapto 29:74
.larm 16:-18 24:67 29:8
.larm$ 16:-18 24:67 29:8
.las$ 31:1
.lase 20:25
.lase$ 20:25
.lash 0:10 1:-7
.last 4:-10 5:-18 6:45 9:5 10:4 11:-13 13:-61 14:-53 15:12 16:7 19:77 20:-32 21:20 22:-44 23:15 24:-7 27:-20 28:-38 29:17 33:28
.last$ 4:-10 5:-17 6:45 9:5 10:4 11:-13 13:-61 14:-52 15:12 16:7 19:78 20:-31 21:20 22:-44 23:15 24:-7 27:-20 28:-48 29:17 33:28
.lata 33:20
.latab 33:20
.late 0:-20 1:-21 2:21 3:49 4:55 5:-13 6:-3 8:-28 9:-112 10:-22 11:-101 12:-135 13:34 14:-91 15:37 17:-17 18:-56 19:12 21:30 22:43 24:-75 25:4 27:-109 28:-51 29:42 30:5 31:-16 33:16 34:3
.late$ 2:46 3:2 4:47 5:-6 9:-77 10:-5 11:-50 12:-57 13:30 14:-5 18:-22 20:-13 21:21 22:67 24:-30 26:-10 27:-52 28:-4 29:50 34:21
.lated 20:2 29:11 32:16
.later 4:9 12:-8 15:44 16:23 19:17 22:-26 25:15 26:5 27:-5 29:-21 30:29 33:-1
.lates 2:-21 3:52 33:67
.lati 0:13 2:33 5:-19 12:11 22:1 25:43 29:-37 33:24 34:21
.latio 0:14 2:15 5:-8 12:14 22:8 25:48 29:-30 33:19 34:22
.lato 14:26 23:17 27:27 28:6 29:-67
.lator 14:26 23:17 27:27 28:6 29:-65
.laun 20:44 28:14 29:-7 33:-27 34:5
.launc 20:44 28:3 29:-5 33:-27 34:5
.lay$ 4:1 5:42 16:31 25:-58 29:35
.laye 15:41
.layed 15:41
.layi 15:6
.layin 15:6
.lbot 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.lbot$ 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.lche 2:29
.lchem 2:29
.lcom 2:19 17:21 25:14
.lcome 2:19 17:21 25:14
.lder 14:14 15:9 29:18
.lder$ 29:29
.lders 15:10
.ldin 9:25 29:-10
.lding 9:25 29:-10
.lds$ 33:18
.leaa 19:8 20:-18
.leaas 19:8 20:-18
.lead 6:29 23:8 34:53
.lead$ 34:42
.leae 20:18
.leaes 20:14
.lean 2:19 7:32 8:-25 22:1
.leanu 2:20 22:2
.leas 0:-10 1:8 2:5 4:14 12:-7 13:2 14:15 15:10 16:3 17:12 20:26 21:-1 22:18 23:-23 24:10 27:13 28:16 29:7 33:-4 34:1
.lease 0:-9 1:8 4:15 13:3 14:18 15:8 16:3 17:13 20:14 22:18 23:-21 24:11 27:13 28:11 29:2 32:6 34:3
.leasi 29:18
.least 2:35 28:6 33:-24
.leav 7:28 8:-9 15:37 24:-18 27:-29 29:5 31:52
.leave 7:28 8:-6 15:37 24:-18 27:-29 29:6 31:42
.lect 29:42
.led$ 3:-18 4:12 7:3 9:22 10:-64 11:-40 13:38 14:-7 15:2 18:-33 19:27 29:-39 33:36
.leep 11:-7 12:5 25:14 28:26
.leep$ 11:-7 12:6 25:17
.leeps 28:35
.left 10:-51 14:50 24:34 25:-27 28:86 29:28 33:-43 34:-21
.left$ 10:-51 14:50 24:34 25:-27 28:86 29:28 33:-43 34:-21
.lega 17:45 22:18
.legal 22:21
.lege 4:18 16:17
.legen 16:2
.lem$ 2:15
.leme 9:2
.lemen 12:1
.lemet 9:3
.len$ 14:15 25:-12 29:-8 31:42
.lena 14:10
.lenc 25:-13 27:51 29:-11 31:19
.lence 25:-13 27:51 29:-11 31:19
.lend 0:9 1:24 2:-27 4:23 5:-35 8:-27 10:-21 12:-12 13:-13 14:40 16:5 18:40 19:29 20:-13 22:-17 24:-19 25:-24 26:38 28:-1 29:-14 31:-19 33:20
.lenda 0:12 1:26 2:-16 4:26 5:-15 8:-25 10:-17 12:-10 13:-10 14:31 16:6 17:-14 18:19 19:36 22:-13 24:-13 25:-18 26:25 29:-11 31:-15 33:19
.lende 14:12 18:6
.lent 6:15
.lept 2:33 12:-18 21:15
.lept$ 2:33 12:-18 21:15
.ler$ 5:6 9:46 21:-20 22:37 29:14
.lert 24:11 27:10 30:15 31:22 34:-9
.lert$ 24:37
.lerts 24:-16 27:20 30:15 31:28 34:-8
.les$ 1:19 2:-10 3:79 5:-56 9:4 10:30 11:14 12:6 14:-100 18:-84 19:15 27:28 29:8 31:-25 34:49
.lese 20:33
.lese$ 20:33
.less 5:-28 21:19 28:69 31:24
.less$ 5:-27 8:-3 21:19 28:69 31:25
.lest 0:17 1:21 2:-30 6:26 10:18 11:-24 12:-44 13:-26 14:16 16:4 17:-18 18:20 20:-41 22:-17 25:-37 27:6 29:-3 31:-1 32:-6 33:18 34:19
.lesto 0:18 1:21 2:-27 6:27 10:14 11:-23 12:-42 13:-18 14:17 16:4 17:-10 18:14 20:-39 22:-17 25:-36 27:6 29:-2 31:-1 32:-5 33:14 34:19
.let$ 2:-44 4:23 5:-28 7:33 8:30 9:-77 10:-50 12:-18 13:39 16:13 18:-34 19:-26 20:-24 22:49 24:46 27:40 28:-50 29:28 31:-58 32:-23 33:-16
.lete 10:-23 14:39 20:-28 23:-12 29:36 31:27 33:27
.lete$ 10:-23 14:39 20:-28 23:-12 29:36 31:27 33:27
.lett 0:3 10:15 11:-6 14:4 15:-3 16:3 17:-13 26:-7 29:2 32:5
.lette 0:3 10:16 11:-5 15:-3 16:3 17:-13 22:-11 26:-7 29:2 32:6
.leve 29:4
.lfwa 5:31 6:-9
.lfway 5:31 6:-9
.lgtm 8:23
.lgtm$ 8:23
.liai 17:42 34:42
.liais 17:42 34:41
.lib$ 6:44 10:3 12:-44 21:3 22:24 29:-50
.libf 2:6
.libfo 2:6
.libr 2:32 6:7 15:13 16:33 18:-12 20:-13 28:43 29:-88 33:25 34:22
.libra 2:33 15:14 16:33 18:-9 20:-12 28:44 29:-86 33:18 34:23
.libs 2:-42 10:1 12:31 24:20 27:-29 28:8 29:-42 33:56 34:16
.libs$ 2:-27 10:1 12:31 24:20 27:-28 28:8 29:-36 33:56 34:17
.lica 20:31 33:-1
.licat 20:31 33:-1
.lice 29:64
.licen 29:64
.lid$ 9:43 10:7
.lida 28:-27 29:17 31:14
.liday 28:-27 29:18 31:14
.lide 6:27
.lide$ 6:32 29:-8
.lie$ 5:21 29:-28
.lien 1:-41 2:28 6:16 10:37 12:13 15:6 16:17 18:-16 19:-12 20:-47 22:25 25:-2 28:-4 29:-96 31:-10 33:32 34:24
.lient 0:-16 1:-42 2:29 6:21 10:37 12:14 15:6 16:21 18:-15 19:-7 20:-43 22:25 24:2 28:-4 29:-93 33:33 34:24
.lier 6:-20 15:19 16:43 18:39 19:14 23:4 33:-22
.lier$ 6:-20 15:19 16:43 18:39 19:14 23:4 33:-22
.lies 0:2 10:15 34:-7
.lies$ 0:2 10:17 34:-6
.life 10:-45 11:42 25:-32 29:12
.lift 6:-27 12:44
.lifte 6:-25 12:49
.ligh 8:36 25:-10 29:31 34:-20
.light 8:36 25:-10 29:31 34:-20
.lign 16:30
.lign$ 16:30
.like 2:-23 4:42 5:-43 9:-9 10:17 11:-42 14:14 16:-31 17:25 19:9 20:3 22:18 27:18 28:20 29:-9 30:-39 32:-4 33:-23
.like$ 2:-21 4:42 5:-40 10:17 11:-42 13:2 14:14 16:-31 17:26 19:9 20:9 21:-47 22:19 27:18 28:20 29:-8 30:-38 32:-4 33:-23
.limi 1:10 2:-14 30:22
.limit 1:10 2:-14 30:22
.line 0:26 1:18 2:23 6:-6 8:21 9:-133 10:-53 12:-95 14:89 15:-3 17:-63 18:27 20:-15 24:4 27:6 28:-43 29:5 31:-110 32:2 34:-9
.line$ 1:45 2:4 4:-23 5:10 6:-11 7:1 8:10 9:-90 10:-16 11:18 12:-55 13:-35 14:35 17:-30 18:54 25:-14 29:6 31:-57 33:15 34:-74
.lined 8:13
.liner 2:17
.lines 0:33 1:-46 14:62 18:-18 25:19 27:14 28:-30 33:-53
.ling 4:13 5:-3 7:-16 8:42 12:-13 15:12 21:34 25:-39 29:23 31:26
.ling$ 4:13 5:-3 7:-16 8:43 12:-13 15:12 21:34 25:-33 29:25 31:14
.link 2:2 14:41 19:-7 22:15 26:41
.link$ 2:2 14:41 19:-7 22:15 26:41
.lint 29:34
.lio$ 6:37 19:31 20:-31 33:-4
.lip$ 6:10 15:18 19:51 29:-20
.lipp 15:28
.lippi 15:27
.lips 16:5
.lips$ 16:5
.lisa 5:15
.lisat 5:15
.lise 4:12
.lise$ 4:12
.lish 6:8 33:-27
.lish$ 29:1
.lishe 6:11 19:3
.lishi 5:21
.list 2:-57 4:-24 5:-46 6:-4 8:-65 9:-50 10:6 11:14 13:53 14:44 16:-35 17:-37 20:-45 22:-21 23:25 24:-38 25:-71 26:26 27:25 29:-9 30:28 31:17 34:3
.list$ 2:-52 4:-22 5:-37 8:-53 9:-47 10:7 11:15 13:53 14:45 16:-33 17:-29 20:-19 21:-29 22:-8 23:25 24:-37 25:-68 26:26 27:26 29:-7 30:29 31:7 34:4
.litt 11:-3 25:16
.littl 11:-3 25:16
.lity 33:8
.lity$ 33:8
.live 1:24 5:-12 6:46 12:-3 17:-11 20:63 24:5 25:30 27:5 29:-87 33:-35
.live$ 1:26 5:-40 6:44 9:3 19:6 20:50 24:7 25:40 29:-69 33:-41
.liver 27:22
.lked 21:13
.lked$ 21:13
.lks$ 0:5 1:5 3:-8 4:9 5:3 8:-9 9:2 16:-2 17:13 20:3 24:11 25:6 27:-9 29:-1 30:11
.lle$ 14:17 25:13 29:-15
.lled 3:-5 4:16 10:-38 18:-10 19:44 32:-28 33:21
.lled$ 3:-5 4:16 10:-38 18:-10 19:44 32:-28 33:21
.ller 1:32 5:10 9:17 22:22
.ller$ 1:27 5:10 9:17 22:22
.lles 1:4 9:19 12:9 25:1 27:9 29:-32 33:29
.lles$ 9:21 12:10 25:2 27:10 29:-30 33:31
.llib 22:22
.llib$ 22:22
.llin 4:21 8:27 15:16 22:9 31:27
.lling 4:21 8:27 15:16 22:9 31:27
.llo$ 2:-4 8:7 10:27 11:-4 18:13 21:23 23:20 24:4 25:15 26:10 27:-7 28:8 29:-10 31:-8 33:-11 34:-12
.llow 2:37 3:9 4:11 5:-19 6:-34 8:4 10:-76 11:27 12:-64 13:8 14:-64 15:12 18:45 22:21 24:13 25:-50 26:52 27:41 28:-63 31:24 32:-32 33:-76 34:-36
.llow$ 2:-15 8:9 11:20 14:-32 18:-12 22:33 24:19 25:-29 26:3 27:57 31:29 33:-30
.llowe 2:55 10:-3 12:-34 13:35 15:31
.llowi 3:22 4:20 18:30 20:-14 26:17
.llows 10:-18 18:58
.lls$ 9:-9 33:59 34:46
.lly$ 6:21 19:10 23:30 25:40 29:-7 30:6 31:-13 33:-28
.load 2:22 6:-7 20:43 22:23 29:20
.load$ 2:6 20:56 22:28 29:35
.loadi 25:5
.loads 3:6 29:-16
.loba 33:22
.lobal 33:22
.lock 1:27 2:25 5:-68 6:-55 8:30 10:-10 12:132 16:-51 18:-10 20:-75 22:4 24:-18 25:-95 27:-44 28:72 31:-23 32:-30 33:49 34:-19
.lock$ 1:32 8:37 9:-8 10:-27 16:-19 25:-19 28:69 29:21 31:-8 33:7
.locke 2:29 6:-32 12:97 29:-25 33:15
.locks 12:17
.log$ 1:33 2:12 8:-1 9:-13 10:42 13:61 21:-31 22:51 33:-27
.logs 29:41
.logs$ 29:41
.lol$ 7:13 8:-6 10:45 12:-28 13:19 21:-29 25:28 26:3 29:-3
.lon$ 1:-1 6:21 18:9 29:4 33:-17
.lone 4:44 17:39 18:-20
.lone$ 4:44 17:23 18:-17
.long 2:-86 5:21 8:7 9:6 11:-60 14:-53 16:36 17:-56 19:18 20:4 24:-35 27:-31 28:68 29:-4 31:26 33:1
.long$ 3:1 5:24 9:15 11:-46 12:-39 14:-41 16:13 17:-36 19:19 20:20 24:-17 25:2 28:43
.longe 2:-25 8:21 12:5 16:6 27:-15 28:36 31:34 33:2
.look 3:32 9:48 10:-33 11:-19 17:-44 24:5 25:-37 26:34 31:-12 32:10 33:31
.look$ 3:35 5:-9 7:8 8:-13 10:-1 17:-32 18:14 19:3 24:7 26:36 29:-14 31:-9 32:13 33:21
.looke 9:55
.looki 5:30
.loom 18:32 32:-24
.loomi 18:32 32:-24
.loop 27:32
.loop$ 27:32
.loor 29:17
.loor$ 29:17
.lope 10:25 12:-2
.loped 5:2
.loper 10:26 17:1
.lopm 4:12 5:22 12:18
.lopme 4:12 5:22 12:18
.lore 25:-37 29:69
.los$ 27:49
.lose 1:4 6:26 7:-31 9:-43 10:-29 12:38 14:-13 18:83 20:-76 22:-17 27:-42 28:37 29:3 30:27
.lose$ 1:9 27:-32 28:55 29:16 30:32 33:10
.losed 5:-13 6:35 12:55
.loses 18:80
.loss 10:23 16:3
.loss$ 16:6
.lossa 10:25
.lost 11:60 25:-35
.lost$ 11:60 25:-35
.lot$ 2:-19 7:-24 10:-7 13:7 14:26 22:7 26:3 28:-20 29:2 30:4 32:5 34:-3
.love 10:-21 11:-20 17:3 25:50 29:38
.love$ 10:-21 11:-19 17:4 25:46 29:39
.low$ 2:-16 8:31 10:-19 11:16 13:-2 14:-33 18:-9 22:38 24:33 25:-38 26:3 27:57 31:27 33:-46
.lowe 2:71 12:-42 13:34 15:30
.lowed 2:59 10:-2 12:-34 13:36 15:22
.lowi 3:22 4:20 18:29 20:-15 26:17
.lowin 3:22 4:20 18:29 20:-15 26:17
.lows 10:-26 18:53 26:33 34:-30
.lows$ 10:-26 18:53 26:33 34:-30
.loy$ 11:-28 29:59
.lpfu 33:4
.lpful 33:4
.lpha 1:37 5:49 18:-38 20:-22 29:-40 33:57
.lpha$ 1:37 5:49 18:-38 20:-22 29:-40 33:57
.lrea 2:-19 3:23 4:-12 5:30 6:36 7:-11 9:18 10:-19 12:32 18:-29 20:-22 22:14 23:1 25:-10 26:30 31:11
.lread 2:-17 3:23 4:-9 5:31 6:36 7:-11 9:18 10:-16 12:30 18:-27 20:-18 23:1 25:-7 26:31 31:11
.lse$ 11:33 27:-8 31:23
.lsh$ 29:33
.lso$ 1:28 10:37 19:22 33:-7
.lter 15:18 33:15
.lter$ 15:18 33:4
.lts$ 5:-1 7:14 8:28 9:-26 10:31 18:-24 20:79 29:-34
.luck 2:15
.luck$ 2:15
.lud$ 26:1
.lude 1:38 10:17 27:25
.lude$ 1:16 10:21 27:27
.luded 2:2
.luep 2:23
.luepr 2:23
.lugi 2:47 10:2
.lugin 2:47 10:2
.lume 9:7
.lume$ 9:7
.lunc 24:20 25:55 29:33 31:-44 32:-21
.lunch 24:20 25:55 29:33 31:-44 32:-21
.lush 0:8 1:1 10:44 12:25 31:-11
.lush$ 0:9 1:2 12:40 31:-11
.lushy 10:40
.lusi 9:18
.lusio 9:18
.lut$ 2:-9 3:3 5:-1 7:4 8:-2 10:4 13:-2 14:13 16:-2 17:-9 20:9 21:8 25:1 29:-26
.lve$ 25:27
.lved 8:15 10:10 17:35 22:-13 29:-20
.lved$ 8:15 10:10 17:35 22:-13 29:-20
.lves 20:9 29:-14
.lves$ 20:9 29:-14
.lway 14:-26 24:24 25:31
.lways 14:-26 24:24 25:31
.mach 16:19 25:26 29:1
.machi 25:29 29:3
.made 3:35 6:18 7:24 13:11 14:-15 25:40 33:-21 34:-12
.made$ 3:35 6:18 7:24 13:11 14:-15 25:40 33:-21 34:-12
.mage 6:9 29:7
.mages 6:10
.magi 11:26 15:1 29:-24
.magin 15:1
.mail 2:-36 8:-25 10:11 14:-4 16:-3 21:-21 23:12 25:-26 26:69 27:40 31:20 33:28
.mail$ 2:-11 8:-10 10:19 21:-18 23:14 25:-2 26:10 27:42 29:13 31:-23 33:2
.maili 31:11
.mails 26:56 29:-22 31:26 33:1
.main 5:-21 10:-25 11:-26 12:39 14:55 17:1 19:-36 25:-43 28:91 29:45 33:-61 34:3
.main$ 12:50 28:32 29:15 34:-6
.maini 14:5 28:66
.mains 14:24
.maint 17:20 29:10 34:21
.make 1:-43 2:22 3:6 4:23 6:29 9:-23 11:42 12:-27 16:32 17:-28 20:-29 22:20 24:35 29:-1 33:-63
.make$ 0:-24 1:-42 2:14 3:7 4:24 6:32 10:3 16:33 17:-10 20:-24 22:22 24:37 26:2 29:-23 33:-58
.makes 0:5 11:36 29:1
.mal$ 5:2
.mall 0:4 15:3 23:4
.mall$ 0:6 15:3
.man$ 10:55 11:35 33:-20 34:40
.mana 2:-11 5:-36 10:5 11:7 17:-6 19:37 20:-35 22:22 32:31 34:11
.manag 5:-26 10:8 11:20 19:38 20:-28 22:23 29:9 34:13
.manc 2:19
.mance 2:20
.mand 2:11 10:-2 11:128 13:-10 14:-45 21:15 29:-52
.mand$ 11:52 14:-18
.mande 21:20
.mands 11:69
.manu 1:28 11:44 34:14
.manua 1:28 11:44 34:14
.many 2:-5 4:9 8:-2 9:13 13:23 15:3 17:-8 19:16 22:-7 28:23 29:25 31:8
.many$ 2:-5 4:9 8:-2 9:13 13:23 15:3 17:-8 19:16 22:-7 28:23 29:25 31:8
.map$ 14:43 29:24 33:-34
.mar$ 2:7
.marc 4:57 20:9
.march 4:57 20:9
.mari 15:4 21:20 22:-20 29:23 32:5
.maria 15:5 21:20 22:-15 29:10
.mark 1:64 6:-13 7:15 8:32 9:-68 26:28 27:2 28:18 29:-17 33:-22
.mark$ 1:26 5:7 6:-5 7:9 8:57 9:-35 20:-12 28:23 29:-19
.marke 1:8 8:-2 26:29 27:10
.mary 27:19 32:23
.mary$ 27:19 32:23
.mas$ 25:22 28:-33 29:17
.mast 2:31 5:47 6:-13 10:7 25:-25 29:3 34:-9
.maste 2:31 5:47 6:-13 10:7 25:-25 29:3 34:-9
.mate 17:2 25:18 29:-17 33:4
.mate$ 25:22 29:-7
.mater 17:9
.mati 8:15 9:-10 13:-17 14:-10 17:41 19:19 21:34 25:-17 30:8
.matic 30:10
.matio 8:23 9:-6 17:42 21:35 25:-8
.matr 18:11
.matri 18:11
.matt 9:11
.matte 9:11
.may$ 0:-19 2:70 4:13 10:2 13:-20 20:-32 21:20 22:22 28:11 32:-33 34:-14
.mayb 0:22 15:22 16:-20 25:11 30:13
.maybe 0:22 15:22 16:-20 25:11 30:13
.mber 1:9 2:-52 4:14 7:13 8:24 11:-57 12:2 15:-39 16:9 17:-35 18:-96 19:-21 20:1 21:27 24:9 25:-108 28:15 29:-46 31:-35 32:23 33:43
.mber$ 1:22 2:-9 3:3 4:15 7:18 8:29 9:9 10:-88 11:-34 12:-42 14:2 17:-6 18:-26 20:6 22:-77 24:12 25:-54 27:-48 28:23 29:-1 32:25 33:16 34:-32
.mbers 2:-30 6:10 10:24 12:18 16:7 19:-9 21:18 22:2 27:7 29:-34 31:-7 33:18 34:17
.mbre 1:5 16:8
.mbre$ 1:5 16:8
.mbs$ 8:42
.mean 2:-53 6:-23 10:88 11:-4 29:40 33:14
.mean$ 2:-31 10:17 28:3 29:31 33:17
.meani 10:26 29:10
.means 10:65
.meant 25:21
.mebo 2:-25 3:6 4:-10 7:14 29:24 30:22 34:11
.mebod 2:-25 3:6 4:-10 7:14 29:24 30:22 34:11
.med$ 15:4 27:36
.medi 5:-14 10:25 18:19
.media 5:-14 10:25 18:19
.meet 7:5 11:-6 15:17 16:1 18:-18 24:-9 25:8 27:-9 29:72
.meet$ 25:27
.meeti 7:6 15:17 16:2 18:-2 24:-7 27:-2 29:73
.meli 14:50 19:8
.melin 14:40 19:11
.memb 2:-55 6:35 10:22 15:-16 19:-24 20:-27 21:51 24:29 29:-39 33:24 34:15
.membe 2:-54 6:5 10:24 12:18 15:-15 19:-23 20:-27 21:51 24:29 29:-38 33:25 34:15
.memo 24:19
.memor 24:13
.men$ 1:-7 2:-7 7:-6 9:4 10:5 18:3 23:5 26:4 27:-9 28:4 29:-5 31:-8
.mend 16:20
.mend$ 16:20
.ment 1:8 2:-10 7:-73 8:-8 9:-35 11:35 12:35 14:-130 15:-10 17:66 18:3 22:-39 23:-48 25:-5 27:33 28:6 29:-26 30:-49 32:-3 33:15 34:4
.ment$ 2:-13 4:3 5:33 11:-24 12:62 14:-4 17:24 20:2 27:-8 28:4 33:4
.menta 0:17 3:4 5:-18 11:12 12:-2 24:2 34:8
.menti 3:11 11:30
.mento 1:2 17:65
.ments 0:-34 5:-12 6:1 9:-25 10:12 11:1 12:7 16:5 17:-25 22:-1 23:-21 25:-27 26:16 27:45 28:6 29:-82 31:8
.menu 2:19 11:47 25:-37 29:-15
.menu$ 2:19 11:47 25:-37 29:-15
.meon 2:-23 9:-12 10:24 12:6 15:21 17:23 29:-5 34:17
.meone 2:-23 9:-8 10:24 12:6 15:23 17:23 29:-5 34:17
.mer$ 4:-2 6:6 12:2 13:1 14:-5 15:5 17:14 19:29 24:-19 27:17 28:35
.merc 2:-5 15:-2 18:15 19:-15 20:9 22:22 29:4 33:-14
.merci 2:-4 15:-2 18:15 19:-15 20:9 22:14 29:4 33:-14
.mere 21:7 29:2
.merg 2:82 6:-37 7:-6 8:18 9:-19 10:14 12:52 16:-17 18:-7 20:-9 21:22 25:-64 29:20 31:-37 33:51
.merge 2:61 6:-25 8:20 9:-15 10:28 12:43 16:-10 18:-6 20:-7 21:23 25:-47 29:23 31:-14 33:32
.mergi 2:23
.mers 13:-7 17:27 19:-17 20:11 21:34 29:18
.mers$ 13:-7 17:27 19:-17 20:11 21:34 29:18
.mes$ 16:1 18:50 19:-5 20:29 29:-32
.mess 2:19 11:-21 12:-2 25:54 26:15 29:-69 30:30 31:18 34:-8
.messa 2:19 11:-2 12:-2 25:21 26:15 29:-38 30:31 31:18 34:-8
.meta 14:46 19:8
.metab 14:46 19:8
.meth 0:5 2:-9 11:2 13:25 15:-6 17:27 18:5 21:2 25:22 29:-18 32:47
.methi 0:5 2:-9 11:2 13:25 15:-6 17:27 18:5 21:2 25:22 29:-18 32:47
.metr 8:26 22:11 29:-6
.metri 8:11
.metry 9:3
.mewh 14:29
.mewhe 14:29
.mid$ 0:8 25:5
.midn 33:36
.midni 33:34
.migh 0:32 15:15 21:21 22:-8 29:-19 30:23
.might 0:32 15:15 21:21 22:-8 29:-19 30:23
.migr 2:10 9:38 22:1
.migra 2:10 9:38 22:1
.mile 0:17 2:-30 5:-3 6:28 10:12 11:-29 12:-45 13:-37 14:41 16:12 17:-19 18:7 19:-2 20:-41 22:-18 24:1 25:-48 27:4 29:-8 32:-7 33:21 34:22
.miles 0:18 2:-27 6:26 10:18 11:-23 12:-41 13:-25 14:16 16:12 17:-15 18:9 20:-37 22:-16 24:2 25:-38 27:6 29:-5 32:-4 33:22 34:19
.mill 1:4 25:30
.mille 1:4 25:23
.min$ 3:28 5:-8 29:5
.mind 1:-49 2:-33 6:-61 8:-13 9:-72 10:-62 11:4 12:-45 13:-45 16:-85 17:-39 20:-39 22:-13 23:119 24:72 27:7 28:-60 30:17 31:18 32:-44 33:5 34:-50
.mind$ 5:9 14:9 18:1 19:14 23:27 24:4 27:-63 29:36 31:-16 33:34
.minde 1:-20 2:-39 6:-20 11:30 12:-3 16:-43 23:89 24:42 27:39 28:-18 29:-97 30:36 31:41 33:-50 34:-1
.mindi 24:16
.mine 4:12 5:-1 9:41 10:-60 14:15 18:45 23:25 24:25 29:-50 31:-10
.mine$ 4:13 9:46 10:-3 24:1
.ming 6:25 10:-72 11:-73 18:92 19:86 20:16 28:-38 29:-42 31:6 32:6 33:-67
.ming$ 6:32 10:-37 11:-66 18:95 20:33 28:-1 29:-30 31:8 32:7 33:-22
.mingo 19:96 33:-29
.mini 2:6 3:14
.minim 2:7 3:14
.minu 5:11 16:-40 24:19 25:3 28:64
.minus 5:12 10:-13 12:-5 16:-9 24:22 28:64 29:-2
.minut 16:-6 29:5
.mirr 6:42
.mirro 6:42
.mise 2:5 20:35
.mise$ 20:47
.mised 2:28
.miss 1:19 2:18 6:39 8:9 9:-15 10:-49 12:-38 17:-22 21:45 22:1 24:20 25:-23 29:-72 30:11 32:38 33:-61 34:24
.miss$ 2:25 6:25 8:31 9:-34 21:1 24:8 29:-5 30:13 32:43
.misse 21:27
.missi 1:28 7:14 8:-2 22:18 34:14
.mist 30:32
.mista 30:32
.mit$ 2:-36 13:-18 14:16 17:20 22:23 25:5 29:81
.mite 1:10 30:21
.mite$ 1:11
.mits 12:25
.mits$ 12:25
.mitt 2:42 22:3
.mitte 2:42 22:3
.mma$ 1:12 21:14
.mman 9:1 11:102 29:-23
.mmand 9:1 11:102 29:-23
.mmar 27:16 32:41
.mmary 27:19 32:20
.mme$ 17:31
.mmed 18:21
.mmen 1:-9 7:-7 9:7 10:8 18:2 23:4 26:4 27:-16 28:3 31:-9 33:-3 34:-6
.mmen$ 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
.mmer 27:9
.mmer$ 27:9
.mmin 10:-28 11:-16 18:60 29:-19 31:35
.mming 31:13
.mmit 2:-11 11:-37 17:12 25:13 29:74
.mmit$ 2:-5 17:19 25:16 29:71
.mmits 12:5
.mmitt 33:10
.mnd$ 24:37
.mode 5:42 6:-5 9:28
.mode$ 5:43 6:-5 9:29
.mods 6:-1 9:18 29:-22 34:34
.mods$ 6:-1 9:18 29:-22 34:34
.modu 29:44
.modul 29:44
.moin 25:9
.moji 9:10 10:15
.moji$ 9:11
.mom$ 29:37
.mome 2:-4 5:13 12:27 17:13 18:6 25:17 29:-8 33:15
.momen 2:-4 5:13 12:27 17:13 18:6 25:17 29:-8 33:15
.mond 1:27 7:12 8:-54 9:-13 12:-14 15:-7 16:38 18:-8 22:9 24:40 25:16 28:-16 31:14 32:28
.monda 1:28 7:12 8:-53 9:-9 12:-12 15:-1 16:30 18:-5 22:12 24:40 25:20 28:-15 31:17 32:11
.mont 2:-35 3:5 4:6 5:-1 6:2 18:-18 20:42 28:26 29:-30 30:17 32:45
.month 2:-35 3:5 4:6 5:-1 6:2 18:-18 20:42 28:26 29:-30 30:17 32:45
.moon 16:3
.more 0:21 1:-30 2:8 4:-23 5:-22 7:-6 8:25 9:-20 10:-7 11:-8 12:-13 13:-2 15:9 16:20 18:-24 21:4 22:46 24:-28 25:-20 29:2 31:83 32:-6
.more$ 0:21 1:-30 2:8 4:-23 5:-22 7:-6 8:25 9:-20 10:-7 11:-8 12:-13 13:-2 15:9 16:20 18:-24 21:4 22:46 24:-28 25:-20 29:2 31:83 32:-6
.morn 0:-7 3:-18 6:5 8:2 10:12 11:17 12:4 14:-6 15:3 17:-1 20:1 21:-1 23:-6 24:28 28:11 29:-2 31:-5 32:12 33:-2 34:2
.morni 0:-7 3:-18 6:5 8:2 10:12 11:17 12:4 14:-6 15:3 17:-1 20:1 21:-1 23:-5 24:24 28:11 29:-2 31:-5 32:12 33:-2 34:3
.morr 2:14 6:-8 7:11 10:-9 12:-14 15:-3 24:58 32:52 33:26
.morro 2:14 6:-7 7:11 10:-9 12:-13 15:-3 24:58 32:51 33:26
.mory 24:13
.mory$ 24:13
.most 33:2
.most$ 33:3
.mour 15:17
.move 5:1 10:-42 12:-31 15:60 16:41 19:-28 20:-28 25:-72 27:-14 29:12 30:51 31:21 33:-62 34:73
.move$ 12:-3 15:48 16:8 27:-38 29:9 30:23 31:27 33:-59 34:66
.moved 5:10 6:6 15:16 30:19 34:4
.movem 9:21
.moves 27:12
.movi 2:25 11:25 12:-21 15:29 16:-12 25:41
.movin 2:26 11:25 15:29 16:-12
.mpan 11:-6 29:26
.mpany 11:-6 29:26
.mpar 14:-5 19:43
.mpare 14:-5 19:32
.mpil 29:54
.mpile 29:54
.mpin 2:21
.mping 2:21
.mpla 3:70 4:37 9:-5 13:-16 21:25
.mplat 3:70 4:37 13:-16 21:25
.mple 4:-4 7:40 8:-6 10:-5 11:26 14:49 20:-22 25:-24 29:-62 33:48
.mple$ 7:42 25:-7
.mples 11:33
.mplet 14:54 20:-4 33:34
.mpor 1:12 17:3 18:11 32:-6
.mport 1:12 17:3 18:11 32:-6
.mps$ 12:42
.mpt$ 2:17 10:21 12:-8
.mpti 13:7 22:35
.mptio 13:7 22:35
.msgi 33:33
.msgid 33:33
.mth$ 11:5 29:-8 32:14
.much 25:48 28:74 29:12
.much$ 25:48 28:74 29:12
.mum$ 2:6 3:14
.must 3:3 5:-34 9:-18 13:6 16:6 17:11 21:16 28:-21 29:-13 32:14 33:45 34:-26
.must$ 3:3 5:-34 9:-17 13:6 16:6 17:11 21:16 28:-21 29:-6 32:14 33:46 34:-26
.mute 2:-5 11:-49 25:-77 27:39 30:125 31:43 32:-4 34:-10
.mute$ 11:-23 25:-29 27:39 30:81 31:40 32:-2
.muted 25:-19 30:54
.myse 0:16
.mysel 0:16
.nabl 27:4
.nable 27:4
.nach 27:27 31:16
.nachr 27:27 31:17
.nack 8:18 9:1 25:26 29:-1 32:-8
.nack$ 8:27
.nage 5:-26 10:8 11:20 19:38 20:-29 22:23 29:19
.nager 5:-25 10:9 11:20 20:-27 22:23 29:21 34:27
.nah$ 8:4 28:7
.nak$ 7:17 8:38 9:-11
.nal$ 0:-26 1:20 2:16 5:-12 6:49 9:-15 14:-13 16:28 17:-8 19:14 20:31 22:-57 23:-16 25:-66 27:33 29:-127 32:-42 33:10
.nale 10:43
.nale$ 10:43
.nali 2:19 29:-23 33:41
.nalit 2:19 29:-23 33:41
.nall 25:10
.nally 25:10
.name 3:-10 4:36 5:27 11:-17 14:-1 18:30 19:43 25:-31 27:-36 29:2 31:-7 33:1 34:62
.name$ 4:12 5:38 11:-14 14:-33 18:36 19:34 25:-19 27:-30 29:5 31:-3 33:7 34:41
.names 34:5
.nary 10:52 11:-12
.nary$ 10:52 11:-12
.nas$ 0:14 1:-11 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
.nato 34:25
.nator 34:25
.nblo 8:15 22:18
.nbloc 8:15 22:18
.nboa 8:7 17:37
.nboar 8:7 17:37
.nce$ 2:20 3:28 4:-28 5:-16 6:10 7:21 8:-21 10:23 11:-15 12:-37 17:-15 18:28 19:-20 21:28 23:-26 24:12 25:-48 27:31 29:5 30:19 31:9 33:-16 34:-2
.nced 7:17 9:8 29:-16 34:6
.nced$ 7:17 9:8 29:-16 34:6
.ncel 24:14 27:-22 29:6 31:24
.ncel$ 24:14 29:12 31:7
.ncem 11:14 20:4 26:22 27:19 31:13 34:-2
.nceme 11:14 20:4 26:22 27:19 31:13 34:-2
.ncer 10:21
.ncern 10:21
.nces 7:9 10:-3 21:8 27:32
.nces$ 7:9 10:-3 21:8 27:32
.nch$ 1:20 2:-19 5:15 6:-11 10:-7 12:5 14:-2 17:-41 20:11 24:18 25:39 29:77 31:-49 32:-49
.nche 5:15 10:51
.nched 29:4
.nches 5:1 10:53 34:5
.nchm 7:41 9:-2
.nchma 7:29
.ncie 12:12
.ncies 12:12
.ncil 10:-22 20:2 33:28
.ncill 10:-21 20:3 33:27
.nclu 1:44 9:16 10:16 27:24
.nclud 1:38 10:17 27:25
.nclus 9:18
.ncti 10:6 11:21 29:-18 33:29
.nctio 10:6 11:21 29:-18 33:29
.ncy$ 2:12 25:48 29:-31 33:27
.nda$ 14:-5 27:7 32:45
.ndan 2:11
.ndar 0:10 1:25 4:34 5:-23 8:-27 10:-41 12:-14 13:-14 14:38 16:2 17:-18 18:29 19:31 22:-23 24:-30 25:-24 26:25 28:-4 29:-14 31:-21 33:13
.ndar$ 0:10 1:27 2:-18 4:25 5:-18 8:-27 10:-24 12:-11 13:-11 14:39 16:4 17:-15 18:30 19:32 22:-15 24:-19 25:-20 26:25 29:-12 31:-19 33:18
.nday 1:27 6:-10 7:11 12:-17 15:-7 16:38 18:-20 24:38 25:9 28:-18 31:7 32:36
.nday$ 1:30 6:-7 7:12 12:-17 15:-6 16:42 18:-19 24:50 25:-15 28:-30 31:12 32:51
.nde$ 9:6
.ndec 7:5 13:55
.ndeci 7:5 13:55
.nded 6:-21 8:24 23:30 33:11
.nded$ 6:-21 8:24 23:30 33:11
.nden 2:19 10:33 12:26 16:-12 27:5 29:-33 33:30
.ndenc 2:19 10:35 12:27 29:-33 33:32
.nder 1:-33 2:-105 6:-96 8:-42 9:-8 10:41 11:43 12:15 13:-33 16:-92 17:-61 19:-59 20:-52 23:73 24:46 25:23 26:9 27:45 28:-17 29:-73 30:7 31:29 32:-39 33:-28 34:-47
.nder$ 1:-19 2:-45 6:-66 10:23 11:20 12:39 15:11 16:-78 19:-10 20:-9 21:5 23:51 24:85 27:-70 31:1 33:-58 34:-6
.nderb 26:17
.nders 10:14 11:34 23:25 24:-87 27:60 29:-45 30:33 31:29
.ndes 11:27 30:7
.ndid 0:23 5:3 10:20 18:-14 20:-53 28:34 29:-36 33:25
.ndida 0:23 5:3 10:20 18:-14 20:-53 28:34 29:-36 33:25
.ndig 34:16
.ndig$ 34:17
.ndin 1:-7 2:15 4:2 8:33 10:7 13:46 22:3 27:25 29:-26 34:-18
.nding 1:-7 2:15 4:2 8:33 10:7 13:46 22:3 27:25 29:-26 34:-18
.ndit 9:30 29:3
.nditi 9:30 29:3
.ndle 34:33
.ndles 34:33
.ndly 8:-1 15:-14 22:30 24:2 27:7 29:6 33:35
.ndly$ 8:-1 15:-14 22:30 24:2 27:7 29:6 33:35
.ndo$ 7:7 15:-8 16:66
.ndom 31:39
.ndom$ 31:39
.ndor 2:13 21:6 22:-4
.ndor$ 2:6 21:6 22:-2
.ndow 6:59 10:17 12:-1 20:-5 29:1 33:16
.ndow$ 6:61 10:22 29:-1 33:17
.ndows 29:37
.ndpo 2:27
.ndpoi 2:27
.ndri 4:36
.ndri$ 4:36
.nds$ 5:12 10:25 11:56 12:-25 20:23 25:28 28:-8 29:-28
.ndup 29:27
.ndup$ 29:27
.ndy$ 32:6
.neak 2:21 12:-15 18:36
.neak$ 2:21
.near 5:4 14:-9 18:73 24:29 28:16 33:-56
.near$ 24:30 28:20 33:-36
.neare 18:78
.nearl 5:6
.nece 21:26 23:18
.neces 21:26 23:18
.ned$ 2:-34 3:56 4:-13 5:-68 6:43 7:-46 8:4 9:57 10:-37 11:-13 12:-4 13:7 15:32 17:46 18:-86 20:12 21:-24 25:-68 28:-46 30:50 31:-41 34:-54
.need 0:44 1:22 2:16 5:-77 6:-37 9:-13 10:-20 12:-52 13:3 14:27 15:-82 16:-10 20:19 21:48 22:59 23:24 24:-15 25:-33 27:-85 28:-1 29:-41 31:-16 32:-48
.need$ 0:5 1:33 2:13 5:-23 10:-55 11:-32 12:-1 14:29 15:-51 16:-70 18:8 21:22 22:33 23:19 24:-2 25:-31 27:-71 29:-79 31:-9 32:-32 33:28 34:9
.neede 0:31 8:-1 11:11 21:17 33:-19
.needs 13:15 16:1 20:17 22:28
.neer 17:29 20:9 25:11 29:-15 33:11
.neer$ 5:-16 17:13 20:17 33:23
.neeri 5:6 25:12 29:-1
.nel$ 1:4 2:-48 10:-11 11:37 14:-7 16:-3 25:11 26:-7 27:44 28:-14 29:48 30:9 31:66 32:-24 33:-32
.neli 2:71
.nelin 2:71
.nels 26:76 27:-20 30:9
.nels$ 26:76 27:-20 30:9
.nen$ 1:47 14:23 16:17 25:8 29:-24 31:-7
.nent 10:-23 18:49
.nent$ 10:-23 18:49
.ner$ 9:16 10:-56 11:-31 12:-4 16:-21 17:75 18:54 22:7 24:54 25:5 28:-19 29:-52 31:-20 32:-18 33:-94 34:75
.nera 4:21 19:12 20:-3 26:19 30:-21 31:26 34:31
.neral 19:15 26:20 30:-20 31:29 34:21
.nerat 4:33
.ners 0:4 32:24
.ners$ 0:4
.nes$ 0:38 1:-104 3:20 7:-16 8:-35 9:-25 10:-15 13:57 14:96 17:-32 18:-61 19:-2 20:-74 24:24 25:13 27:41 28:-52 31:-15 34:25
.nesd 1:25 16:17 20:32 31:4
.nesda 1:25 16:17 20:32 31:4
.ness 10:21 25:13
.ness$ 10:21 25:13
.nest 18:53
.nest$ 18:53
.nete 20:-12 29:57
.netes 20:-12 29:57
.neut 13:3 25:-16 34:21
.neutr 13:3 25:-16 34:21
.neve 7:31 8:-31 10:20 13:-1 17:69 24:-6 25:7 27:56 29:-4 30:13 31:-29
.never 7:31 8:-31 10:20 13:-1 17:69 24:-6 25:7 27:56 29:-4 30:13 31:-29
.new$ 1:39 2:75 3:20 4:24 5:-87 6:6 7:-8 10:16 11:10 12:-1 13:-25 14:-104 16:11 17:99 18:-68 19:-84 20:-3 21:-13 22:15 24:-67 25:-21 26:-74 27:-41 28:-14 29:-12 31:-26 32:-78 33:18 34:-22
.newb 17:80 25:-8
.newbi 17:80 25:-8
.newc 2:-30 17:69
.newco 2:-30 17:69
.news 0:1 7:-12 8:-10 9:17 10:1 11:-5 15:-7 17:-19 22:-26 26:5 27:42 32:6
.news$ 9:5 26:40 27:54 31:7
.newsl 0:3 5:1 10:4 15:-2 16:2 17:-9 22:-15 26:-4 32:7
.next 0:7 2:20 3:32 4:53 5:-21 6:-73 8:14 9:-43 10:-80 11:-54 12:-48 13:-20 14:-18 15:-22 17:18 18:119 19:-84 20:-13 22:-31 23:20 26:-15 27:-64 28:-17 29:-1 30:-27 32:49 33:-11 34:-39
.next$ 0:7 2:20 3:32 4:53 5:-21 6:-73 8:14 9:-43 10:-80 11:-54 12:-48 13:-20 14:-18 15:-22 17:18 18:119 19:-84 20:-13 22:-31 23:20 26:-15 27:-64 28:-17 29:-1 30:-27 32:49 33:-11 34:-39
.nfer 29:24
.nfere 29:24
.nfig 10:13 21:3
.nfig$ 10:1 21:4
.nfir 33:22
.nfirm 33:22
.nfor 8:25 9:-13 13:-2 17:40 21:30 25:-12 27:60
.nform 8:25 9:-13 13:-1 17:40 21:33 25:-12 27:60
.nfra 27:18
.nfra$ 27:18
.nfre 6:-22 12:29 34:14
.nfree 6:-22 12:29 34:14
.nfro 12:41
.nfroz 12:41
.nfus 6:5
.nge$ 1:-24 7:2 12:7 15:49 16:50 17:9 21:5 26:-47 29:-24 31:-9
.nged 6:-32 13:11 23:16 29:22 33:-23 34:14
.nged$ 6:-32 13:11 23:16 29:22 33:-23 34:14
.ngel 1:59
.ngela 1:3
.ngelo 1:37
.ngen 31:21
.ngen$ 31:21
.nger 8:21 16:5 25:29 27:-17 28:24 29:-43 31:11 34:20
.nger$ 2:-24 8:22 12:4 16:5 27:-16 28:25 31:45 34:21
.nges 10:33 13:42 15:-52 20:-18 26:8 27:73 29:-55
.nges$ 10:33 13:42 15:-52 20:-18 26:8 27:73 29:-55
.ngig 12:10 33:9
.ngigk 12:10 33:9
.ngin 2:24 17:27 33:10
.ngine 17:32 25:12 29:-9
.nging 2:24 33:21
.ngle 15:6 25:34 26:1
.ngle$ 15:6 25:34 26:1
.ngli 25:5
.nglis 25:5
.ngly 16:29
.ngly$ 16:29
.ngo$ 2:6 19:98 33:-30
.ngra 25:75
.ngrat 25:75
.ngs$ 2:-27 5:33 6:37 8:-35 9:-96 10:18 11:-14 12:23 15:-7 16:-32 17:-19 20:-60 23:7 25:-16 26:-56 27:15 28:21 29:-7 30:23 31:31 32:22 33:4 34:-12
.ngua 0:6 15:7
.nguag 0:6 15:7
.nia$ 1:18 27:33 28:36 29:-45
.nic$ 29:32
.nica 34:-3
.nical 34:-3
.nice 24:17 25:29
.nice$ 24:23 25:29
.nie$ 18:1 25:-40 29:-9 31:55
.nied 9:-2 13:34
.nied$ 9:-2 13:34
.nig$ 32:1
.nigh 2:-11 9:26 18:-5 19:-30 25:2 28:46 29:42 32:21 33:19 34:-26
.night 2:-11 9:26 18:-5 19:-30 25:2 28:46 29:42 32:21 33:19 34:-26
.nimu 2:7 3:14
.nimum 2:7 3:14
.ning 0:-37 2:-25 3:14 4:46 5:-27 7:14 9:-15 10:17 11:26 12:-5 13:1 14:25 15:6 16:-8 17:-18 18:-9 19:-21 21:-26 23:-31 24:10 25:6 26:-10 27:-22 28:54 29:31 30:-36 31:-44 32:22 33:20
.ning$ 0:-37 2:-25 3:14 4:46 5:-27 7:14 9:-15 10:17 11:26 12:-5 13:1 14:25 15:6 16:-8 17:-18 18:-9 19:-21 21:-26 23:-31 24:10 25:6 26:-10 27:-22 28:54 29:31 30:-36 31:-44 32:22 33:20
.nion 7:31 9:-12
.nish 2:10 11:18 12:18 22:13 25:-44 28:7
.nish$ 11:21 14:3 22:31 24:3 25:-26 28:17
.nishe 2:1 12:27
.nit$ 29:10
.niti 4:24 10:18 20:16
.nitia 4:25
.nitio 10:19
.njou 17:17 25:8 33:8
.njour 17:17 25:8 33:8
.nke$ 3:13 6:13 9:6 11:-4 12:8 13:-6 14:10 16:-4 17:-2 18:-2 19:5 20:7 21:3 25:6 29:-12 33:-3 34:-4
.nkin 7:30 8:-12 21:26 22:-5 29:29
.nking 7:31 8:-7 21:27 22:-2
.nkins 29:30
.nks$ 0:-3 4:4 6:9 8:11 10:3 15:-1 17:-1 20:7 21:-17 22:8 23:-2 24:4 25:37 27:10 28:-8 29:-8 30:7 32:3
.nla$ 20:11 33:15
.nloa 20:41 29:7
.nload 20:41 29:7
.nly$ 2:14 6:-20 8:-11 13:21 18:21 25:-39 26:24 29:-19 30:43 31:21 33:-79
.nmen 17:2
.nment 17:2
.nmut 27:55 29:-13 31:-14
.nmute 27:55 29:-13 31:-14
.nna$ 7:19 8:-15 15:18 34:57
.nnal 6:8
.nne$ 31:40
.nned 3:43 5:-6 6:15 20:39 29:-49 32:28
.nned$ 3:43 5:-6 6:15 20:39 29:-49 32:28
.nnee 20:18 33:23
.nnel 2:-29 11:36 14:-1 24:3 25:19 26:41 27:26 28:-7 29:1 30:16 31:30 32:-22 33:-20
.nnel$ 2:-20 11:39 24:4 25:21 26:-6 27:45 28:-2 29:5 31:42 32:-20 33:-3
.nnels 26:76 27:-20 30:9
.nner 6:-1 9:19 17:53 24:30 28:-7 29:-37 31:20 32:6
.nner$ 9:27 17:40 24:9 25:13 29:-10
.nners 32:11
.nnin 3:11 4:49 5:-38 12:-15 14:56 17:-18 25:6 29:15 33:12
.nning 3:11 4:49 5:-38 12:-15 14:56 17:-18 25:6 29:15 33:12
.nnou 11:12 20:33 26:14 27:31 31:18 33:-18
.nnoun 11:12 20:33 26:14 27:31 31:18 33:-18
.nny$ 25:30
.nobo 7:46 8:-21 13:15 29:-19
.nobod 7:46 8:-21 13:15 29:-18
.noch 33:3
.nochm 33:3
.nock 8:2 25:9
.nock$ 8:2 25:9
.nod$ 10:7
.nog$ 2:6 28:13
.nogo 1:37 29:-13 33:15
.nogo$ 1:37 29:-13 33:15
.nois 7:9 9:2 11:4 12:6 13:8 15:7 17:7 18:2 19:3 20:-1 21:8 22:-10 25:-3 26:-8 27:-14 29:-3 30:-11 31:15 32:-3
.noise 7:9 9:2 11:4 12:6 13:8 15:7 17:7 18:2 19:3 20:-1 21:8 22:-10 25:-3 26:-8 27:-14 29:-3 30:-11 31:15 32:-3
.none 31:41
.none$ 31:41
.noob 10:16 17:33
.noob$ 10:17
.noon 1:23 16:24
.noon$ 1:23 16:24
.nooz 24:35 29:-12 31:26
.nooze 24:35 29:-12 31:26
.nope 4:-5 8:66
.nope$ 4:-5 8:66
.norm 5:2 23:6
.norma 5:2 23:6
.not$ 0:47 1:-82 2:-44 3:43 4:-96 5:-40 6:31 7:81 8:-8 9:-7 10:4 12:11 13:-34 15:54 16:-31 17:-14 18:-30 19:-42 21:69 22:-16 23:22 25:-15 27:-67 28:-23 29:-17 30:68 31:26 32:-32 33:-11 34:-9
.note 1:25 14:-33 20:-13 24:84 25:14 27:-6 31:-3 33:32
.note$ 24:54
.notes 1:22 2:6 14:-26 20:-11 24:33 33:50
.noth 0:54 2:12 6:-2 12:22 16:9 18:-19 24:-13 29:-25 31:20 33:-7 34:-7
.nothe 0:43 1:2 2:28 25:14
.nothi 12:29 31:30
.noti 10:13 13:-25 16:-38 24:-5 25:-37 26:52 27:95 29:-53 30:30 31:72 33:-52
.notic 11:4 27:13 31:23
.notif 11:-12 13:-14 24:-13 25:-10 26:48 27:91 31:53
.noug 2:10 7:22 31:53 33:-10
.nough 2:10 7:22 31:53 33:-10
.noun 11:12 14:-23 20:32 26:17 27:48 31:16 33:-21
.nounc 11:12 14:-23 20:32 26:17 27:48 31:16 33:-21
.nova 10:-11 29:-8 33:17 34:10
.nova$ 10:-11 29:-8 33:17 34:10
.nove 3:25
.novem 3:25
.now$ 0:-13 1:-68 2:27 3:-15 5:54 6:-47 8:-116 12:39 13:-15 15:-169 16:34 17:69 18:27 21:-70 22:-53 23:3 25:1 26:-52 27:40 28:13 29:-43 30:-104 31:-10 34:-144
.nrol 6:2
.nse$ 0:26 2:-9 6:-8 10:31 26:4 29:38
.nsen 9:11
.nsent 9:11
.nser 1:68 24:-18
.nsert 1:68 24:-18
.nsho 29:2
.nshot 29:2
.nsib 34:28
.nsibl 34:28
.nsid 8:11 10:18 21:18
.nside 8:11 10:18 21:18
.nsio 22:18
.nsion 22:18
.nsla 0:3 2:8 5:-26 8:-11 10:20 11:-15 12:5 14:16 16:-4 20:3 25:-36 27:19 29:15 32:-7 33:13
.nslat 0:3 2:8 5:-26 8:-11 10:20 11:-15 12:5 14:16 16:-1 20:3 25:-36 27:19 29:15 32:-7 33:13
.nssl 9:28 29:13
.nssl$ 9:29 29:13
.nst$ 2:12 8:4 11:10 19:10 25:-7
.nsta 1:13 4:24 9:17 16:-8 18:-7 22:14 29:47 31:-13
.nstac 4:26 29:14 31:-9
.nstal 1:30 9:17 18:-7 22:15 29:17
.nste 16:48 18:28 26:9 33:-42
.nstea 16:48 26:9 33:-13
.nstr 10:8 11:27 29:-1
.nstru 11:35
.nsub 6:-11 11:9 26:-68 27:-32 30:77 31:47 34:28
.nsub$ 11:-1 29:-11 30:33 31:22
.nsubs 11:14 26:-64 27:-26 30:43 31:20 34:29
.nswe 9:8 13:33 21:-29
.nswer 9:8 13:33 21:-29
.ntab 30:4 34:12
.ntabl 30:5 34:14
.ntac 34:85
.ntact 34:85
.ntag 5:12
.ntage 5:12
.ntai 7:7 9:-16 11:-3 17:17 29:3 33:3
.ntail 7:10 15:2
.ntain 17:19 29:11 33:12
.ntat 0:17 3:4 5:-19 11:9 12:-3 24:2 34:7
.ntati 0:17 3:4 5:-19 11:9 12:-3 24:2 34:7
.ntdo 27:11 28:74 31:3
.ntdow 27:11 28:74 31:3
.nte$ 19:40 20:-32
.nted 2:-61 8:22 9:12 12:-8 13:13 19:3 22:9 25:29 26:19 27:41 29:-43 33:-5
.nted$ 2:-61 8:22 9:12 12:-8 13:13 19:3 22:9 25:29 26:19 27:41 29:-43 33:-5
.nteg 2:19
.ntegr 2:19
.nten 27:7
.ntenc 10:3
.nter 1:22 2:7 6:-47 10:19 14:-46 17:47 19:11 20:-33 24:-17 27:13 29:51
.nter$ 1:35 10:1 29:34
.ntere 5:25 6:-4 11:29 14:-15 27:24 29:17
.nterf 12:10 33:18
.ntern 17:21
.nters 17:27
.nth$ 2:-36 3:34 5:-37 6:9 14:-55 16:28 18:-32 19:-19 20:45 28:19 29:-20 30:17 32:72
.nths 3:8 14:11
.nths$ 3:8 14:11
.ntil 3:13 4:-30 5:-36 7:29 8:8 10:-39 13:-12 14:44 15:-4 16:20 17:-42 19:-38 20:-21 21:7 22:41 24:36 25:-21 27:-59 28:46 29:-4 31:29 34:-25
.ntil$ 3:13 4:-30 5:-36 7:29 8:8 10:-39 13:-12 14:44 15:-4 16:20 17:-42 19:-38 20:-21 21:7 22:41 24:36 25:-21 27:-59 28:46 29:-4 31:29 34:-25
.ntim 24:1
.ntin 5:-5 7:3 22:21 31:24
.nting 7:3 22:22
.ntio 3:11 11:30
.ntion 3:11 11:30
.ntis 29:26
.ntist 29:26
.ntly 12:45 26:8
.ntly$ 12:45 26:8
.nto$ 1:46 2:8 5:12 6:-24 9:-3 10:-8 14:-33 17:-8 21:5 23:-12 27:33 29:53 31:-22 32:1 33:-6
.ntor 17:66
.ntor$ 17:22
.ntra 9:22
.ntrac 29:24
.ntrag 9:29 29:-8
.ntri 17:75 29:4
.ntrib 17:75 29:4
.ntro 1:18 17:31 24:-13
.ntrod 1:18 17:31 24:-13
.ntry 1:20
.ntry$ 1:20
.nts$ 0:-4 4:-9 9:-100 10:31 12:8 14:-100 16:10 20:-18 21:7 22:-33 23:-44 27:64 28:7 29:-15 33:47 34:-7
.ntsc 9:17 34:17
.ntsch 9:17 34:17
.ntu$ 3:9 4:22 20:12
.nty$ 4:23
.nual 1:28 11:44 34:14
.nual$ 1:28 11:44 34:14
.nudg 16:9 23:27 24:32 34:-7
.nudge 16:9 23:28 24:22 34:-4
.nue$ 5:-5 20:1 29:7 31:27
.null 2:34 29:12
.numb 5:27 7:33 8:43 9:26 13:7 24:-5 25:-5 28:51
.numbe 5:27 7:33 8:43 9:26 13:7 24:-5 25:-5 28:51
.nuov 2:31 17:8 20:6
.nuova 2:31 20:6
.nup$ 2:23 22:2
.nus$ 5:34 10:-13 12:-5 16:-9 20:-18 24:22 28:56 32:-3
.nute 16:-6 29:3
.nutes 16:-6 29:7
.nvin 7:16 21:36
.nvinc 7:16 21:36
.nvir 17:2
.nviro 17:2
.nvit 8:-27 29:46
.nvite 8:-27 29:46
.nvol 10:21 17:35 29:-20
.nvolv 10:21 17:35 29:-20
.nway 10:-20 28:36
.nway$ 10:-20 28:36
.nybo 9:3 10:22
.nybod 9:3 10:19
.nymo 31:35
.nymor 31:35
.nyon 2:-10 3:20 6:-4 12:-23 13:11 15:18 22:-26 25:48 29:21
.nyone 2:-10 3:20 6:-4 12:-23 13:11 15:18 22:-26 25:48 29:21
.nyth 2:20 8:-40 13:30 16:-22 18:36 19:-8 25:-42 26:14 28:-29 29:-33 32:53
.nythi 2:21 8:-39 13:30 16:-21 18:36 19:-4 25:-33 26:15 28:-24 29:-24 32:35
.nywa 10:6
.nyway 10:6
.oabl 2:37 28:-1
.oable 2:37 28:-1
.oach 18:13 28:19
.oachi 18:13 28:19
.oad$ 2:5 20:56 22:41 29:30
.oadi 25:5
.oadin 25:5
.oadm 14:43
.oadma 14:43
.oads 3:6 18:-23
.oads$ 3:6 29:-16
.oard 2:1 8:28 16:29 17:10 20:-13 22:25 29:10 33:21 34:-6
.oard$ 2:4 16:30 17:-16 22:46 29:18 33:18
.oardi 8:8 17:38
.oat$ 2:48
.obab 23:5 30:7
.obabl 23:5 30:7
.obal 33:22
.obal$ 33:22
.ober 1:18 4:14 5:-18 16:39 20:47 31:-8 32:19
.ober$ 1:18 4:14 5:-17 16:39 20:48 31:-8 32:19
.obje 9:17
.objec 9:17
.oble 2:14
.oblem 2:14
.obod 7:46 8:-21 13:15 29:-18
.obody 7:46 8:-21 13:15 29:-18
.obs$ 17:32
.oced 10:-22 11:19 12:8 21:10
.ocedu 10:-20 11:21 21:10
.oces 9:-6 17:51 21:41
.ocess 9:-6 17:51 21:41
.ochm 33:3
.ochma 33:3
.ock$ 1:8 8:40 9:-13 10:-35 11:-19 20:-45 25:3 27:-19 28:66 29:16 31:11
.ocke 2:27 5:-2 6:-33 8:9 9:-26 12:97 33:12
.ocked 2:29 6:-3 12:100 29:-7 33:18
.ocker 10:16 15:15
.ocki 9:18
.ockin 9:18
.ocks 12:17
.ocks$ 12:17
.ocli 33:6
.oclie 33:6
.ocs$ 0:58 1:39 2:27 10:-31 12:-26 15:-1 16:-41 17:30 18:-1 26:2 27:14 28:-3 29:7 31:13 33:-9
.oct$ 1:19 16:63 29:-15
.octo 1:18 4:7 5:-14 16:43 20:45 31:-8 32:19
.octob 1:18 4:7 5:-14 16:43 20:45 31:-8 32:19
.ocum 0:17 1:3 3:4 5:-14 11:13 12:-9 22:-6 25:3
.ocume 0:17 1:3 3:4 5:-14 11:13 12:-9 22:-6 25:3
.oday 2:33 4:25 7:-13 9:-26 10:-10 12:26 14:-10 16:-13 17:19 20:-25 24:-8 25:5 28:26 31:11 32:51 33:-52 34:-24
.oday$ 2:33 4:25 7:-13 9:-26 10:-10 12:26 14:-10 16:-13 17:19 20:-25 24:-8 25:5 28:26 31:11 32:51 33:-52 34:-24
.odds 21:47
.odds$ 21:47
.ode$ 2:12 5:28 6:-7 9:13 10:45 12:50 20:-12 25:-26 33:17
.oden 19:2
.odena 19:2
.ods$ 6:-1 9:17 34:34
.oduc 0:30 1:6 10:16 17:30 20:6 24:-14 27:4 29:-34 33:-15
.oduce 1:16 11:7 24:-13
.oduct 0:4 10:20 17:15 20:8 27:11 33:-19
.odul 29:44
.odule 29:44
.ody$ 2:-12 3:3 4:-14 6:-24 7:53 8:-48 12:9 13:13 15:19 22:-45 30:19 31:-21 34:1
.oed$ 12:4 15:52 19:-6 33:-18
.oes$ 0:-38 2:58 6:-54 7:15 8:4 9:24 10:37 11:18 13:-23 14:15 15:-34 17:-4 18:-20 19:-59 20:48 21:1 22:-63 23:-21 24:-58 25:-86 26:30 27:-58 28:-41 29:29 30:-45 33:17 34:-49
.oeve 7:10 8:-6 28:40
.oever 7:10 8:-5
.off$ 1:39 2:-71 3:24 4:20 7:5 8:14 9:-11 10:-102 11:-72 16:-8 17:-64 18:22 19:-8 20:-37 23:-36 24:-50 26:-10 27:-157 28:24 29:-5 30:78 31:81 32:-54 33:9
.offe 25:48 34:-19
.offee 25:37 29:6
.offi 6:12 12:-2 20:38 25:12 29:2 33:-27
.offic 6:12 12:-2 20:38 25:12 29:2 33:-27
.offs 31:12
.offsi 31:15
.ofre 29:12
.ofrea 29:12
.oft$ 1:41 10:30
.ogat 13:31
.ogati 13:20
.ogle 26:14
.ogle$ 26:14
.ogo$ 1:37 33:13
.ogra 8:4 17:41
.ogram 17:42
.ograp 8:8 29:-1
.ogs$ 29:41
.oice 29:44
.oice$ 29:44
.oin$ 10:7 13:6 14:-8 17:41 25:6 29:-18
.oine 17:60 32:-3
.oined 17:58 32:-2
.oing 1:-1 2:-16 4:20 5:61 9:41 10:-34 11:-21 12:8 13:-22 14:-32 25:14 28:-8 29:-44 32:54
.oing$ 1:-1 2:-16 4:20 5:61 9:41 10:-34 11:-21 12:8 13:-22 14:-32 25:14 28:-8 29:-44 32:54
.oint 1:10 2:3 5:25 10:43 12:13 14:-23 17:34 20:22 24:-27 25:-21 26:17 29:-19 32:-30 33:-8
.oint$ 2:6 5:27 10:62 12:14 14:-14 20:23 24:-25 26:18 29:-96 32:-28 33:-4
.ointe 17:52
.oise 7:9 9:2 11:4 12:6 13:8 15:7 17:7 18:2 19:3 20:-1 21:8 22:-10 25:-3 26:-8 27:-14 29:-3 30:-11 31:15 32:-3
.oise$ 7:9 9:2 11:4 12:6 13:8 15:7 17:7 18:2 19:3 20:-1 21:8 22:-10 25:-3 26:-8 27:-14 29:-3 30:-11 31:15 32:-3
.ojec 2:4 3:9 5:18 10:17 11:-1 14:-17 17:35 20:-19 21:11 22:13 29:-42 31:7 33:24
.oject 2:4 3:9 5:18 10:17 11:-1 14:-17 17:35 20:-19 21:11 22:13 29:-42 31:7 33:24
.oji$ 9:11
.okay 2:26
.okay$ 2:26
.oke$ 2:-15 8:4 9:-23 17:-5 24:45 25:62 27:-22 29:8 34:-1
.oked 9:53 15:22
.oked$ 9:53 15:22
.oken 2:3 15:41 22:24 25:-9 29:18
.oken$ 2:3 15:41 22:24 25:-9 29:18
.okie 25:7
.okin 5:53
.oking 5:19 33:1
.oks$ 0:4 23:13 29:-9
.okyo 33:39
.okyo$ 33:39
.ola$ 17:45 29:-7
.olan 29:18
.oland 29:18
.old$ 2:1 5:-36 7:83 9:-51 10:-29 11:-76 12:37 14:-28 16:29 19:73 20:31 21:25 22:15 24:-55 25:-69 27:36 28:-18 29:-18 33:-89 34:-41
.olde 13:5 14:40
.older 14:21
.ole$ 14:63 29:8
.olid 28:-27 29:17 31:14
.olida 28:-27 29:17 31:14
.olis 5:12 29:16
.olish 5:12 29:16
.oliv 1:30 20:16 24:9 29:-10
.olive 1:30 20:16 24:9 29:-10
.olks 0:5 1:4 3:-8 4:9 5:3 8:-9 9:2 16:-1 17:13 20:3 24:11 25:6 27:-9 29:-1 30:11
.olks$ 0:5 1:4 3:-8 4:9 5:3 8:-9 9:2 16:-1 17:13 20:3 24:11 25:6 27:-9 29:-1 30:11
.oll$ 29:5
.ollo 3:16 4:14 10:-52 11:14 14:-52 16:-10 17:-16 18:53 24:21 25:-12 26:59 27:52 28:-19 31:28 32:-20 33:-58 34:-18
.ollow 3:16 4:14 10:-52 11:14 14:-52 16:-10 17:-16 18:53 24:21 25:-12 26:59 27:52 28:-19 31:28 32:-20 33:-58 34:-18
.olon 1:-1 25:30 29:5
.olud 26:1
.olud$ 26:1
.olum 9:7
.olume 9:7
.olve 10:21 17:35 29:-21
.olved 10:10 17:35 29:-20
.omat 30:10
.omati 30:10
.ome$ 0:5 2:25 5:-7 7:-34 8:-13 9:18 12:10 13:-71 15:9 17:36 19:15 20:-29 21:38 23:14 24:-34 27:-48 28:-97 29:5 31:-69 32:-51 33:2 34:-70
.omeb 2:-25 3:6 4:-10 7:14 29:24 30:22 34:11
.omebo 2:-25 3:6 4:-10 7:14 29:24 30:22 34:11
.omen 2:-4 5:12 12:27 17:12 18:6 25:16 29:-15 33:14
.oment 2:-4 5:13 12:27 17:13 18:6 25:17 29:-8 33:15
.omeo 2:-23 9:-12 10:24 12:6 15:21 17:23 29:-5 34:17
.omeon 2:-23 9:-12 10:24 12:6 15:21 17:23 29:-5 34:17
.omer 4:-4 6:4 9:-4 11:-4 15:20 17:40 20:23 21:14 24:-18 29:3
.omer$ 4:-1 6:8 12:2 13:3 15:6 17:9 19:1 24:-13
.omers 13:-7 17:27 19:-17 20:11 21:34 29:18
.omes 16:2 18:56 20:37 29:-13 33:-3
.omes$ 16:2 18:56 20:37 29:-13 33:-3
.omet 0:9 1:-1 2:-9 11:2 13:25 15:-3 17:28 18:2 21:2 25:23 29:-15 32:49
.ometh 0:5 2:-8 11:2 13:25 15:-2 17:28 18:2 21:2 25:23 29:-15 32:48
.omew 11:-1 14:29 29:6
.omewh 14:29
.omg$ 25:40 29:-26
.omin 5:8 6:8 11:-6 17:36 18:80 20:30 25:-10 29:-19 32:12 33:-41 34:-32
.oming 5:8 6:8 11:-3 18:82 20:30 25:-9 32:12 33:-41
.omis 2:5 20:1
.omise 2:5 20:1
.omma 11:92 21:8
.omma$ 21:14
.omman 11:94
.omme 17:9
.ommi 2:-7 11:-35 12:2 17:12 25:15 29:36
.ommit 2:-7 11:-30 12:2 17:14 25:16 29:42
.omor 2:14 6:-7 7:11 10:-9 12:-13 15:-2 24:58 32:46 33:26
.omorr 2:14 6:-7 7:11 10:-9 12:-13 15:-2 24:58 32:46 33:26
.ompa 11:-29 14:-8 19:40 29:29
.ompan 11:-6 29:26
.ompar 14:-5 19:43
.ompi 29:54
.ompil 29:54
.ompl 4:-4 14:58 20:-5 33:31
.omple 6:2 14:54 20:-4 33:32
.onal 1:12 2:19 10:6 33:12
.onal$ 1:12
.onali 2:20 33:21
.onbo 8:7 17:64
.onboa 8:8 17:37
.once 2:19 3:8 4:-11 10:68 12:-37 18:17 27:29 30:18 33:-24
.once$ 2:26 3:9 4:-9 10:15 12:-20 18:23 30:21
.oncer 10:21
.ond$ 0:30 6:30 15:-22
.onda 1:28 7:12 8:-53 9:-9 12:-12 15:-5 16:36 18:-6 22:14 24:39 25:20 28:-16 31:20 32:11
.onday 1:28 7:12 8:-52 9:-7 12:-12 15:-5 16:37 22:15 24:40 25:11 28:-15 31:21 32:9
.ondi 9:30 29:20
.ondit 9:30 29:3
.one$ 0:29 1:43 2:-21 4:30 5:-61 6:68 8:-15 11:1 12:-17 13:-37 14:-24 16:32 17:14 18:55 19:9 20:-23 21:-19 22:2 25:7 26:-17 27:-58 28:18 29:-9 30:6 31:-8 32:-62 33:9 34:21
.oned 3:10 15:57
.oned$ 3:10 15:57
.onel 2:71
.oneli 2:71
.onen 25:30
.oner 18:34
.oner$ 18:34
.ones 8:-20 10:-39 12:-8 13:67 14:47 18:17 27:32 29:-68 34:21
.ones$ 8:-19 10:-24 13:68 14:49 18:-60 27:34 29:-55 34:22
.onest 18:53
.onfe 29:24
.onfer 29:24
.onfi 10:11 33:26
.onfig 10:13 21:3
.onfir 33:22
.onfu 6:5
.onfus 6:5
.ong$ 2:-16 3:3 5:23 9:4 11:-83 12:-66 14:-57 16:55 17:-50 19:17 20:5 24:-26 25:98 27:-19 28:40 29:-31 31:-19 33:-2
.onge 2:-32 8:20 12:3 16:5 27:-18 28:35 31:32 33:11
.ongel 1:3
.onger 2:-22 8:22 12:5 16:6 27:-14 28:26 31:38 33:2
.ongr 25:75
.ongra 25:75
.onig 29:57 34:-11
.onigh 29:57 34:-11
.onin 11:2
.oning 11:2
.onjo 17:16 25:8 33:8
.onjou 17:16 25:8 33:8
.only 2:14 6:-20 8:-11 13:21 18:21 25:-39 26:24 29:-19 30:43 31:21 33:-79
.only$ 2:14 6:-20 8:-11 13:21 18:21 25:-39 26:24 29:-19 30:43 31:21 33:-79
.onme 17:2
.onmen 17:2
.onne 29:-17 31:39 32:11
.onnt 18:-2 32:1
.ons$ 0:8 3:-16 4:-5 5:-2 6:-5 7:18 8:-29 9:-14 10:-19 11:16 13:73 14:-24 16:-44 17:-43 18:-22 19:5 20:-10 21:14 22:-28 24:31 26:14 27:25 28:-36 29:-78 30:1 31:2 32:-51 33:3 34:47
.onse 7:1
.onsen 9:11
.onsi 8:7 10:12 21:27 34:22
.onsib 34:28
.onsid 8:11 10:19 21:18
.ont$ 18:9
.onta 33:30 34:79
.ontac 34:83
.ontai 33:18
.onte 10:31 27:5
.onten 27:10
.onth 2:-39 3:12 4:4 5:-2 6:9 16:8 18:-18 19:-11 20:41 28:30 29:-32 30:17 32:45
.onth$ 2:-34 3:7 5:-19 6:10 14:-52 16:9 19:-6 20:46 28:20 29:-9 30:17 32:56
.onths 3:8 14:11
.ontr 17:82 29:31
.ontra 29:24
.ontri 17:75 29:4
.onvi 7:16 21:36
.onvin 7:16 21:36
.oob$ 10:17
.oocl 33:6
.oocli 33:6
.ood$ 1:-2 2:23 6:17 8:9 14:-44 16:-17 17:26 20:5 21:-7 24:-10 25:30 27:-12 33:14
.oofr 29:12
.oofre 29:12
.oogl 26:14
.oogle 26:14
.ook$ 3:33 4:-11 5:-47 7:6 8:-25 10:-46 11:-14 15:-9 18:6 19:16 25:-32 26:62 27:54 31:-56 33:34 34:-19
.ooke 9:53 15:22
.ooked 9:54 15:22
.ooki 5:60
.ookie 25:7
.ookin 5:54 33:1
.ooks 0:4
.ooks$ 0:4
.ool$ 25:35 29:3
.oom$ 0:20 2:65 29:85 31:-12
.oomi 18:32 32:-24
.oomin 18:32 32:-24
.oon$ 1:21 6:-24 10:-28 12:-28 16:15 18:45 20:39 27:29 28:70 29:-7 32:-18 33:-12
.oone 18:80 33:-11
.ooner 18:34
.oones 18:47
.oont 34:10
.ooo$ 6:10 11:-14 25:48 29:-27
.oop$ 27:32
.oops 6:10 25:37
.oops$ 25:37
.oor$ 6:32 22:15 24:28 29:-4 33:1
.oord 34:30
.oordi 34:30
.oot$ 29:58
.oots 4:22
.ootst 4:22
.ooze 24:35 29:-34 31:25
.ooze$ 24:35 29:-12 31:26
.ope$ 2:54 4:-7 8:66 9:-45 10:3 29:-78 34:3
.oped 5:2
.oped$ 5:2
.open 1:-15 2:27 3:10 4:37 5:-12 6:-73 9:22 10:-34 11:-3 12:20 13:10 21:-41 22:15 24:30 25:-65 29:40 31:-37 33:-34
.open$ 2:22 4:5 5:-8 6:-49 8:7 12:21 13:7 22:13 24:35 25:-26 29:9
.openi 3:32
.opens 4:44 9:28 29:42 31:-12
.oper 10:25
.oper$ 20:12
.opers 10:27 17:2
.opin 7:31 9:-12
.opini 7:31 9:-12
.ople 0:-12 2:-22 5:14 6:-4 8:-7 11:9 12:9 17:26 21:-5 23:23 25:-29 30:14 33:3 34:11
.ople$ 0:-12 2:-22 5:14 6:-4 8:-7 11:9 12:9 17:26 21:-5 23:23 25:-29 30:14 33:3 34:11
.opme 4:12 5:22 12:18
.opmen 4:12 5:22 12:18
.opos 5:-31 6:70 9:-15 10:18 16:1 19:-13 20:-24 23:4 28:2 29:-40 33:60
.oposa 6:35 9:-8 10:20 12:22 16:5 19:-4 23:5 28:2 29:-31 33:36
.opose 33:29
.oposi 6:23
.ops$ 25:35
.opt$ 30:23 31:31
.opti 2:44 11:31 13:-5 22:-7 26:14 34:-2
.optio 2:44 11:31 13:-5 22:-7 26:14 34:-2
.opy$ 4:12 33:11
.ora$ 20:8 29:6
.orag 2:6
.orage 2:6
.orbi 2:17 12:2
.orbid 2:17 12:2
.orce 6:-34 12:98 33:-24
.orce$ 6:-27 12:95 33:-22
.ord$ 5:-22 8:24 9:-1 11:34 22:6 29:27
.orde 13:20 14:20 25:-30 29:57
.order 14:25 29:61
.ordi 12:32 16:12 20:-15 33:22 34:22
.ordin 12:32 16:12 20:-15 33:22 34:22
.ords 11:18 25:17
.ords$ 11:18 25:17
.ore$ 0:10 1:3 3:28 4:-6 5:-3 6:18 9:-24 10:-49 11:-18 12:-30 13:-25 14:-10 16:45 17:10 19:28 21:4 22:9 23:20 24:24 26:-6 27:-22 28:31 29:11 30:-30 31:38 32:1 33:-1
.org$ 29:8
.orge 1:-7 2:-10 4:12 7:-17 10:3 11:14 12:1 14:4 19:-8 20:-1 23:-14 24:34 28:-15 29:-4
.orget 1:-7 2:-10 4:12 7:-17 10:3 11:14 12:1 14:4 19:-8 20:-1 23:-14 24:34 28:-15 29:-4
.orgo 2:5 8:6 9:1 11:-3 13:-8 16:15 17:-13 23:-1 25:-4 28:9 29:9 30:-3 33:4 34:-5
.orgot 2:5 8:6 9:1 11:-3 13:-8 16:15 17:-13 23:-1 25:-4 28:9 29:9 30:-3 33:4 34:-5
.oria 17:14
.orial 17:14
.orig 16:23 19:30 20:-30 33:-3
.origi 16:23
.orin 2:16 29:9
.oring 2:16 29:9
.orit 34:24
.ority 34:24
.oriz 18:29 29:-8
.orizo 18:29 29:-8
.ork$ 1:24 2:-24 3:18 4:5 5:44 8:14 11:11 12:-18 17:20 20:-22 22:6 23:7 25:4 31:-13
.orkf 17:11
.orkfl 17:11
.orki 28:20
.orkin 28:20
.orks 17:15 23:2 25:24 30:18
.orks$ 17:16 23:2 25:25 30:18
.orm$ 9:-6 21:38 29:20
.orma 2:1 8:23 9:-16 11:26 13:-5 17:38 21:31 23:4 25:-19 29:-22
.ormal 5:2 23:6
.orman 2:20
.ormat 8:25 9:-7 11:15 17:42 21:34 25:-3
.orme 14:-9 19:22 27:36
.ormed 27:37
.orni 0:-7 3:-18 6:5 8:2 10:12 11:17 12:4 14:-6 15:3 17:-1 20:1 21:-1 23:-5 24:24 28:11 29:-2 31:-5 32:12 33:-2 34:3
.ornin 0:-7 3:-18 6:5 8:2 10:12 11:17 12:4 14:-4 15:3 17:-1 20:2 21:-1 23:-5 24:18 28:11 29:-2 31:-4 32:12 33:-2 34:3
.orre 2:31 6:-34 10:-30 16:23 20:11 21:1 22:16 24:-10 33:43
.orrec 2:38 6:-16 10:-18 16:26 20:27 21:2 33:35
.orro 2:14 6:-7 7:11 10:-9 12:-13 15:-3 24:58 32:51 33:26
.orrow 2:14 6:-7 7:11 10:-9 12:-13 15:-3 24:58 32:51 33:26
.orry 1:-3 5:6 7:-12 8:9 9:9 10:11 12:14 14:13 16:10 17:2 18:35 21:-8 23:-7 25:24 27:-2 32:-6 33:-9 34:2
.orry$ 1:-3 5:7 7:-7 8:9 9:10 10:11 12:14 14:13 16:10 17:3 18:16 21:-7 23:-6 25:24 27:-2 33:-9 34:2
.ors$ 23:16 25:-5 27:24
.ort$ 1:36 2:19 7:1 8:-29 19:-26 20:24 28:-8 29:4
.orta 17:7 18:17 32:-4
.ortan 17:7 18:17 32:-4
.orte 29:46
.orted 7:2 29:60
.orth 7:33 9:-27 21:26
.orth$ 7:33 9:-27 21:15
.orti 2:4
.ortin 2:5
.ortn 28:11 32:9
.ortni 28:11 32:9
.orts 1:9 10:6
.orts$ 1:9 10:6
.orwa 15:13 29:33
.orwar 15:13 29:9
.ory$ 6:54 19:38 24:16 29:10 33:-34
.osal 6:35 9:-8 10:20 12:22 16:5 19:-4 23:5 28:2 29:-31 33:36
.osal$ 2:1 10:28 12:11 16:7
.osals 6:30 33:58
.osde 20:-6 25:14 29:23 33:-6
.osdem 20:-6 25:14 29:23 33:-6
.ose$ 0:39 6:-38 10:14 20:-53 22:-35 25:-3 27:-26 28:44 29:-2 30:48 31:-15 34:49
.osed 6:47 10:17 12:41 18:-38 29:-35 33:29
.osed$ 6:47 10:17 12:41 18:-38 29:-35 33:29
.oses 18:80
.osest 18:70
.oshe 2:10
.osher 2:10
.osin 6:23
.osing 6:23
.osit 10:15
.osito 10:15
.oslo 2:25
.oslo$ 2:25
.ospe 19:16 29:18
.ospec 19:16 29:18
.oss$ 1:14 5:-1 9:-8 10:16 11:-23 14:6 16:29 17:-12 20:1 25:-7 26:-19 27:13 29:-18 33:-11 34:54
.ossa 10:25 33:7
.ossar 10:25
.ossi 0:20 3:4 5:-31 13:-27 17:-32 18:30 21:8 22:1 23:9 26:31 29:-11 30:25 33:16
.ossib 0:21 3:14 13:-22 21:4 22:8 23:6 26:29 30:27 33:18
.ost$ 2:59 5:49 6:5 10:-45 11:13 12:-45 14:29 18:-27 23:-18 24:8 25:-45 26:61 28:-43 32:-33
.oste 6:1 12:32 27:40
.osted 6:1 12:32 27:40
.osti 30:2 31:19
.ostin 30:2 31:19
.ostp 2:-17 11:5 15:44 16:51
.ostpo 2:-17 11:5 15:44 16:51
.osts 27:9
.osts$ 27:9
.ota$ 22:19 25:-8 29:50
.otal 14:23 17:14
.otal$ 14:23 17:14
.ote$ 2:-32 8:30 9:-33 10:2 11:20 13:47 18:-22 21:-23 24:43 34:2
.oted 9:17 25:29
.oted$ 9:17 25:29
.otes 1:22 2:5 8:-22 9:50 14:-28 20:-12 24:36 33:49
.otes$ 1:22 2:5 8:-22 9:50 14:-28 20:-12 24:36 33:49
.otfi 2:21 20:6
.otfix 2:21 20:6
.oth$ 18:-1 33:39
.othe 0:35 2:32 5:-37 14:-10 25:5 27:-4 29:-26 30:2 31:28 34:-9
.other 0:39 2:38 5:-36 14:-9 25:6 27:-4 29:-21 30:2 31:28 34:-8
.othi 12:29 31:30
.othin 12:29 31:30
.otic 11:4 27:13 31:23
.otice 27:13 31:23
.otif 11:-26 13:-15 24:-13 25:-13 26:47 27:96 31:40
.otifi 11:-5 26:49 27:18 30:2 31:51
.otify 27:66
.otio 4:17 10:35 29:-18
.otion 4:17 10:35 29:-18
.ots$ 25:3 29:-19 30:8
.otst 4:22
.otstr 4:22
.ouch 15:33 33:30
.ouch$ 15:12
.oud$ 29:30
.ough 2:1 5:2 6:-36 7:41 8:3 10:-47 12:-52 13:9 14:8 17:1 19:-23 22:46 25:-47 27:-47 28:13 29:-60 31:27 33:-13
.ough$ 2:9 5:5 6:-13 7:23 8:4 10:-5 11:7 12:-61 13:11 14:11 19:-14 22:49 25:-37 27:-29 29:-8 31:29 33:-45
.oughl 28:6
.ought 7:1 15:7
.ould 0:59 1:-7 2:14 3:44 5:-9 6:-22 7:59 8:-27 9:-31 10:-32 11:-23 12:-51 13:-9 15:48 16:11 17:20 20:-14 21:44 22:19 25:-45 26:30 28:-57 29:-12 30:6 33:-13
.ould$ 0:59 1:-6 2:14 3:44 5:-9 6:-22 7:59 8:-27 9:-31 10:-32 11:-23 12:-51 13:-9 15:48 16:11 17:20 20:-14 21:44 22:19 25:-45 26:30 28:-56 29:-12 30:6 33:-13
.ounc 9:23 11:10 14:-25 20:27 26:16 27:47 29:-46 31:15 33:-26
.ounce 9:23 11:10 14:-20 20:27 26:16 27:44 29:-46 31:6 33:-22
.ound 2:27 11:-15 12:-12 17:22 18:21 19:14 21:14 22:-14 24:21 25:47 29:-71 33:-18
.ound$ 2:31 17:26 18:25 19:16 21:16 22:-7 24:22 25:34 27:2 29:-56 33:-10
.ounds 9:12 25:2
.ount 8:-42 9:-10 10:57 13:26 20:-22 25:-23 27:24 28:95 29:21 33:-46
.ount$ 2:4 5:3 8:-30 10:26 13:31 28:33 29:45 33:-13 34:-22
.ounta 30:5 34:14
.ountd 27:9 28:67 31:11
.ounts 10:13
.oup$ 25:3
.oupl 6:27
.ouple 6:27
.our$ 0:8 1:-2 5:-161 6:-45 7:9 8:-39 10:-50 11:1 12:-72 13:-143 14:-21 17:3 18:-16 20:23 21:11 22:62 24:8 26:9 28:-109 29:10 31:3 32:-39 33:69 34:18
.ourc 17:21
.ource 17:21
.ours 1:2 10:-33 11:54 13:4 15:8 24:19 25:-45 27:-38 28:58 29:-62 31:10 33:-46 34:6
.ours$ 1:9 13:6 15:10 24:31 27:-4 28:59 29:-16 33:-41 34:8
.ourse 5:4 11:46 25:-15 31:21
.ous$ 19:69 20:-56 25:50 34:-9
.out$ 0:19 1:-81 2:29 3:-15 5:-47 6:39 7:33 8:15 9:17 10:-35 12:-10 13:-52 15:-3 17:8 18:-7 21:-87 22:-96 23:28 24:41 25:-22 27:34 28:-17 29:-31 30:20 31:56 32:-107 33:1
.outl 26:56 32:10
.outlo 14:-30 26:56 32:11
.outs 13:14
.outst 13:15
.ova$ 2:27 8:2 10:-18 20:4 29:-29 33:5 34:8
.oval 7:17 8:27 9:12 13:39 29:-43
.oval$ 8:45 9:5 13:40 29:-12
.ovals 7:11
.ove$ 1:-51 4:-1 5:-6 6:-7 7:38 8:17 10:-49 11:-6 12:-44 13:-6 14:-4 15:44 17:35 18:-29 20:-7 21:-6 22:-40 25:1 27:-39 29:76 30:17 31:3 32:-43 33:-88 34:33
.oved 2:-27 3:10 5:5 7:-19 9:30 10:-11 13:24 15:14 19:-5 22:-10 30:15
.oved$ 2:-27 3:10 5:5 7:-19 9:30 10:-11 13:24 15:14 19:-5 22:-10 30:15
.ovem 3:24 9:18
.ovemb 3:25
.oveme 2:4 9:19
.over 6:63 10:2 12:-52 13:35 20:-16 28:-30 33:-117 34:62
.over$ 2:-29 5:11 6:60 17:11 25:8 33:-56 34:23
.overa 8:7
.overk 0:15
.overs 2:36 12:-27 21:14 34:52
.overv 13:42 14:36 32:11
.oves 7:23 13:-7 27:12 34:9
.oves$ 7:23 13:-7 27:12 34:9
.ovin 2:24 7:2 8:-1 9:-12 11:23 15:28 16:-13 25:31
.oving 2:24 7:2 8:-1 9:-12 11:23 15:28 16:-13 25:31
.owe$ 25:7
.owed 2:59 10:-2 12:-34 13:36 15:21
.owed$ 2:59 10:-2 12:-34 13:36 15:21
.ower 34:7
.owers 34:14
.owin 3:22 4:19 18:29 26:16
.owing 3:22 4:19 18:29 26:16
.own$ 0:46 2:-81 3:36 4:-18 5:-39 6:-2 7:20 8:12 9:3 10:-35 11:-43 12:21 14:-46 16:2 17:-32 20:-50 22:-22 25:-84 28:71 29:8 31:26 33:34 34:-86
.owne 0:3 10:-8 34:52
.owner 0:4 10:-4 34:52
.ownl 20:41 29:7
.ownlo 20:41 29:7
.owns 31:42 34:16
.owns$ 31:43 34:17
.ows$ 10:-33 18:52 26:31 29:28 34:-30
.owy$ 1:19 4:16 5:-7 17:53 29:-22
.oxy$ 14:-24 19:93 28:-9
.oze$ 6:20 12:-20 24:34 25:20 29:-10 31:11
.ozen 5:-54 12:120 17:-27 18:-1 22:22 25:9 29:19 33:-3
.ozen$ 5:-37 12:99 17:-8 22:22 25:10 29:27 33:-2
.ozn$ 5:-2 12:61
.pach 19:93 20:-4 33:-27
.pacho 19:93 20:-4 33:-27
.paci 29:23
.pacit 29:23
.pack 1:26 9:-20 10:6 25:9 26:2 29:-3 30:9 31:17 33:-2 34:-15
.packa 1:35 9:-18 21:1 25:16 26:3 30:9 34:-12
.page 8:-1 11:48 14:56 17:25 20:10 25:-49 29:6 33:-28 34:-21
.page$ 11:52 14:58 17:26 20:10 25:-25 29:-3 33:-6 34:-14
.pages 29:38
.pair 29:3
.pair$ 29:5
.pake 17:2 29:-4 33:9
.paket 17:2 29:-4 33:9
.pam$ 8:-8 29:36
.pamm 31:11
.pammi 31:11
.pane 2:-15 33:28
.pani 11:22 25:-25 29:23
.panic 29:31
.pany 11:-6 29:26
.pany$ 11:-6 29:26
.pape 29:1
.paper 29:5
.para 0:40 3:22 29:10
.parag 29:30
.parat 0:44
.pare 4:23 14:-40 18:28 19:22 27:-3 31:31
.pare$ 4:25 14:-27 18:20 19:9 31:23
.part 1:22 2:27 10:23 17:34 25:13 33:2
.part$ 2:31 5:13 17:7 33:8
.partn 22:12
.party 1:8 10:5 25:15
.pass 5:-28 6:57 7:31 10:-36 12:-40 22:29 29:66 32:11 33:-58
.pass$ 6:-25 22:33 29:41
.passe 6:70 7:11
.passw 29:30
.past 1:15 5:10 6:50 10:-32 12:-17 13:2 14:2 16:-28 19:17 22:54 33:-31
.past$ 1:16 5:10 6:50 10:-31 12:-16 13:3 16:-27 19:20 22:56 33:-30
.paste 14:29
.patc 2:59 5:-47 10:-27 12:1 17:41 18:-28 21:-15 22:51 25:-37 29:1 33:-16 34:17
.patch 2:59 5:-47 10:-27 12:1 17:41 18:-28 21:-15 22:51 25:-37 29:1 33:-16 34:17
.pate 16:31 17:15
.paus 31:21
.pause 31:21
.pcio 22:19
.pcom 6:7 14:5 18:38
.pcomi 6:7 14:5 18:38
.pdat 2:8 7:6 8:-32 9:17 15:-33 16:21 19:-21 24:5 26:-24 27:49
.pdate 2:9 8:-13 9:32 15:-28 16:24 19:-20 24:5 26:-19 27:33 29:3
.pdf$ 29:7
.peak 11:35
.peak$ 11:35
.peas 7:-12 8:11
.pease 7:-12 8:11
.pec$ 21:2
.peci 12:-10 32:40
.pecia 32:16
.pect 10:9 14:-4 17:5 20:48 33:14 34:-22
.pect$ 10:16 20:19 29:-11 33:12 34:-14
.pecte 17:19 20:23
.pecti 19:16
.ped$ 6:25
.pell 11:-4 29:64
.pell$ 29:33
.pelli 29:23
.pen$ 2:16 4:3 5:-13 6:-20 8:5 9:-9 12:45 13:3 14:-34 18:-8 22:22 24:24 25:-54 32:2
.penc 10:-23 20:2 33:31
.penci 10:-23 20:2 33:31
.pend 1:2 2:38 6:-24 8:39 10:7 12:14 13:16 16:-28 20:-1 33:29
.penda 2:10
.pende 2:20 10:35 12:27 29:-33 33:29
.pendi 8:45 13:20
.pene 6:59 9:21
.pened 6:59 9:21
.peni 3:31 32:26
.penin 3:31 32:19
.pens 4:42 9:14 10:20 11:-20 13:-12 16:-7 20:-10 24:-21 25:-18 29:90 31:-15 32:6
.pens$ 7:2 10:32 20:-6 24:-15 29:17 32:15
.pense 11:-18 29:37
.penss 9:29 29:13
.penst 4:42 29:14 31:-9
.peop 0:-12 2:-27 5:14 6:-4 8:-6 11:10 12:15 17:28 21:-3 23:23 25:-28 30:14 33:3 34:11
.peopl 0:-12 2:-21 5:14 6:-3 8:-6 11:10 12:9 17:28 21:-3 23:23 25:-28 30:14 33:3 34:11
.per$ 6:-22 18:-6 20:2 22:30 27:-23 28:2 29:-5 30:24 33:31
.pera 29:13
.perat 29:13
.perc 5:11 29:18
.perce 5:11 29:18
.perf 1:4 2:33 25:31
.perfe 25:24
.perfo 2:22
.perh 15:4 26:9
.perha 15:4 26:9
.peri 5:29
.perio 5:29
.perm 2:33 13:2 22:10
.permi 2:33 13:2 22:10
.pers 2:-7 10:26 12:-11 34:66
.pers$ 10:26 17:2
.perso 34:71
.pful 33:4
.pful$ 33:4
.pgra 2:29 20:7 22:13 29:19
.pgrad 2:30 20:7 22:16 29:19
.pha$ 1:37 5:49 18:-38 20:-22 29:-40 33:57
.phas 5:118 17:9 25:-8 29:-32
.phase 5:95 17:10 29:-18
.phew 25:46
.phew$ 25:46
.phon 5:1 6:11 7:-12 13:11 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:28
.phone 5:1 6:11 7:-12 13:11 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:28
.phra 11:59 23:-17
.phras 11:59 23:-17
.phy$ 8:8 29:-1
.pick 2:37 10:31 11:-16 25:-8
.pick$ 2:23 10:34 11:-13 25:-5 29:8
.pict 14:33 25:7 29:-4
.pictu 14:33 25:7 29:-4
.pile 29:54
.pile$ 29:44
.pin$ 4:46
.ping 1:-37 2:7 5:11 9:-34 11:-17 12:-8 15:15 17:9 21:-2 23:47 24:13 25:9 29:-7 30:28 31:31 32:-19 33:-18 34:1
.ping$ 1:-34 2:28 5:15 9:-18 15:19 17:12 23:27 24:27 25:28 32:-15 33:-12 34:5
.pings 25:-2 27:8 30:44 31:25
.pini 7:31 9:-12
.pinio 7:31 9:-12
.pion 10:12
.pipe 6:-26 23:-10 27:28 29:35 31:14
.pipe$ 23:-10 27:28 31:14
.pire 6:55 9:47 10:6 20:-2 32:-5
.pire$ 6:42 9:22
.pita 29:19
.pital 29:20
.pite 13:9 22:30
.pite$ 13:9 22:30
.pizz 25:23 29:5
.pizza 25:23 29:5
.plac 6:5 16:25
.place 6:5 16:25
.plai 10:74 11:34 13:-7
.plain 10:74 11:34 13:-7
.plan 0:8 2:-42 3:67 4:31 5:-58 9:-52 10:-42 11:-83 12:-67 13:-18 14:93 16:23 17:-8 18:-9 19:14 20:26 22:-30 24:-45 27:-40 28:-8 29:-17 32:34 33:23 34:-8
.plan$ 0:10 1:-9 3:1 4:14 11:-29 14:52 16:27 19:16 29:-43 32:10
.plane 1:25 33:4
.plann 3:63 4:6 5:-52 6:9 9:-22 12:-28 14:51 17:-48 18:-6 20:13 29:-24 32:39 33:11
.plans 25:25 32:-7
.plant 24:-6 29:46
.plas 25:4
.plat 3:70 4:37 9:-11 13:-16 21:25 29:24
.plate 3:70 4:37 13:-16 21:25
.play 1:14 5:56 25:-49 29:35
.play$ 5:57 25:-47 29:30
.ple$ 0:-14 2:-20 5:22 7:42 8:-38 11:10 12:20 17:23 19:-5 21:-13 23:22 25:-57 30:12 32:-13 34:7
.plea 1:9 2:-21 3:-3 5:-6 11:7 12:2 13:20 14:10 16:12 17:-4 18:9 19:-9 21:-17 22:35 24:8 25:-10 26:8 27:3 28:-1 29:1 30:8 31:15 32:2 33:10 34:-2
.pleas 1:7 2:-20 3:-2 5:-5 11:7 12:3 13:20 14:8 16:11 17:-3 18:9 19:-7 21:-17 22:36 24:9 25:-8 26:9 28:-2 29:1 30:8 31:21 33:8 34:-1
.plee 6:11
.ples 11:36
.ples$ 11:33
.plet 14:54 20:-4 33:34
.plete 1:1 14:48 20:-3 33:34
.plic 29:10
.plica 29:10
.plie 10:17
.ploa 2:15 3:3 6:-1 22:26 33:5
.pload 2:15 3:3 6:-1 22:26 33:5
.ploy 11:-28 29:59
.ploy$ 11:-28 29:59
.plug 2:44 10:2
.plugi 2:47 10:2
.ply$ 2:15 10:9 12:58 21:4 22:19 34:-29
.pmen 4:12 5:22 12:18
.pment 4:12 5:22 12:18
.pmo$ 27:25 29:-15
.poin 1:10 2:3 5:25 10:43 12:13 14:-23 17:34 20:22 24:-27 25:-21 26:17 29:-19 32:-30 33:-8
.point 1:10 2:3 5:25 10:43 12:13 14:-23 17:34 20:22 24:-27 25:-21 26:17 29:-19 32:-30 33:-8
.poke 9:-5 15:19 24:53 27:-6 34:17
.poke$ 9:-4 24:56 27:-5 34:18
.pola 29:18
.polan 29:18
.poli 5:12 29:15
.polis 5:12 29:16
.pone 11:5 15:45 16:39
.pone$ 11:5 16:34
.poned 15:57
.pons 34:61
.ponsi 34:28
.pop$ 20:27 29:-20
.port 1:57 2:23 5:-46 7:25 8:-16 9:-40 11:-2 12:-41 17:6 20:-43 27:-17 28:-39 29:79 32:-18
.port$ 1:37 2:16 7:2 8:-25 10:-1 29:21 33:24
.porta 17:7 18:17 32:-4
.porte 29:47
.porti 2:5
.ports 1:9 10:6
.posa 6:35 9:-8 10:20 12:22 16:5 19:-4 23:5 28:2 29:-31 33:36
.posal 6:35 9:-8 10:20 12:22 16:5 19:-4 23:5 28:2 29:-31 33:36
.pose 0:34 1:-4 6:-7 10:75 11:13 18:-22 21:20 29:-80 33:20 34:-3
.pose$ 0:27 1:-1 2:6 6:-56 10:45 21:29 29:-13 30:1
.posed 5:2 10:31 12:-8 29:-13 33:27
.posi 6:20 10:13 33:-12
.posin 6:23
.posit 10:15
.poss 0:20 2:22 3:13 5:-10 13:-25 17:-30 21:9 23:15 26:2 29:-7 30:36 33:16
.possi 0:21 3:14 13:-22 17:-17 21:11 23:17 26:3 30:28 33:19
.post 1:-9 5:17 6:37 8:-10 10:-79 11:-11 12:-30 14:1 15:34 16:73 18:-11 23:-24 25:-53 26:38 27:67 28:-21 29:-30 31:24 33:-48
.post$ 2:32 5:38 6:7 10:-4 11:-37 12:-32 14:25 20:6 23:-9 26:33 27:11
.poste 6:28 27:40
.posti 30:4 31:20
.postp 2:-17 11:5 15:44 16:51
.posts 27:9
.pove 9:2 34:38
.powe 34:9
.power 34:9
.poxy 14:-24 19:83
.poxy$ 14:-24 19:83
.pped 6:28
.pped$ 6:28
.ppel 24:24 31:24
.ppen 1:22 2:-7 6:13 7:13 10:13 12:12 13:-13 16:-29 24:-32 25:-31 32:67
.ppen$ 9:-15 12:27 20:20 29:-36 32:13
.ppend 1:27 16:-5
.ppene 6:67 9:23
.ppeni 32:27
.ppens 10:32 20:-6 29:19 32:15
.ppin 15:25 20:28
.pping 15:25 20:22
.ppli 10:17 29:10
.pplie 10:18
.pply 2:10 10:8 12:60 22:44 34:-30
.pply$ 2:11 10:10 12:61 21:4 22:19 34:-29
.ppoi 17:6
.ppoin 17:6
.ppor 1:15 5:-20 28:-8 29:69
.pport 1:15 5:-19 28:-8 29:69
.ppos 0:4 2:18 5:18 10:26 21:31 29:-19
.ppose 0:4 2:18 5:18 6:-2 10:26 21:31 29:-19
.pppr 7:9 9:-11
.pppro 7:9 9:-11
.ppre 25:16
.pprec 25:16
.ppro 1:-20 2:-46 3:1 5:-36 6:-30 7:71 8:40 9:14 10:-59 13:41 21:-28 22:-46 32:-37 33:-50 34:35
.pproa 18:13 28:18
.pprov 1:-19 2:-44 3:2 6:-21 7:72 8:36 9:14 10:-15 13:40 18:-16 21:-25 22:-44 28:-4 32:-32 33:-25 34:33
.ppy$ 16:-17 25:73 32:-8
.pre$ 5:46 12:-4 24:10 25:27 29:-14
.prec 2:1 19:66 20:-10 25:14 29:-20 33:24
.preca 2:7
.prece 19:70 20:-22
.preci 25:16 29:-2 33:47
.prep 4:32 5:4 18:27
.prepa 4:32 5:4 18:27
.pres 1:10 5:18 12:41 20:34 34:-16
.prese 5:22 12:27
.press 1:10 20:38
.pret 33:5
.prett 33:5
.prev 19:43 27:7 32:12 33:-1
.previ 19:40 27:8 29:7
.pril 4:44
.pril$ 4:44
.prin 2:5 9:-19 11:1 19:3 22:17 28:-14 29:46 32:4 33:37
.pring 14:-9 19:36
.print 2:6 9:-17 11:1 14:25 19:-13 22:18 28:-13 29:47 32:7 33:42
.prio 19:49 24:40
.prior 19:49 24:40
.priv 0:17 11:35 29:-9
.priva 0:17 11:35 29:-9
.proa 18:13 28:18
.proac 18:13 28:19
.prob 2:7 8:1 23:4 30:6 31:-14
.proba 8:7 23:4 30:7
.probl 2:16
.proc 10:-28 11:24 17:50 21:39
.proce 10:-28 11:24 17:50 21:39
.prod 0:4 10:19 20:7 27:9 33:-11
.prod$ 29:20
.produ 0:4 10:20 20:8 27:10 29:-12 33:-9
.prog 5:22 17:35
.progr 5:22 17:35
.proj 2:11 3:9 5:29 10:13 11:-2 14:-19 17:34 20:-21 21:11 22:12 29:-48 31:7 33:27
.proje 2:5 3:9 5:19 10:17 14:-17 17:36 20:-19 21:11 22:13 29:-41 31:7 33:24
.prom 2:5 20:1
.promi 2:5 20:1
.proo 6:15 8:2 29:4
.proof 29:12
.prop 5:-32 6:69 9:-16 10:13 19:-17 23:3 29:-57 33:50
.prope 20:12
.propo 5:-30 6:69 9:-15 10:14 16:1 19:-12 20:-24 23:4 28:2 29:-39 33:53
.pros 18:34 22:19
.prov 1:-28 2:-5 3:1 5:-16 6:-25 7:70 8:54 9:17 10:-19 13:36 16:-7 18:-30 21:-44 22:-48 28:-8 32:-36 33:-33 34:32
.prova 7:15 8:44 13:39 29:-38
.prove 3:6 6:-16 7:45 8:20 9:25 13:5 21:-8 22:-41 29:18 34:25
.provi 7:2 25:22
.prpo 10:26 34:16
.prro 21:2
.pstr 5:5 9:-5 12:8 14:6 17:2 20:12 21:7 29:-17 32:38 33:-21
.pstre 5:5 9:-5 12:8 14:6 17:2 20:12 21:7 29:-17 32:38 33:-21
.pted 2:41 9:14 12:-2 13:30
.pted$ 2:41 9:14 12:-2 13:30
.ptem 1:39 5:-29 10:-17 14:16 16:35 20:15 32:31 33:14
.ptemb 1:39 5:-29 10:-17 14:16 16:35 20:15 32:28 33:14
.pter 8:3 14:1
.pter$ 8:3 14:1
.ptie 9:9
.ptin 8:-14 9:9 12:9
.pting 12:9 29:3
.ptio 1:-42 4:-49 5:-2 6:-17 8:21 9:28 11:29 12:-70 13:33 14:-39 16:-57 17:-77 18:-16 20:-38 21:44 22:60 25:-14 27:2 28:-40 29:9 30:-17 31:6 32:-59 33:-57 34:5
.ption 1:-41 4:-48 5:-2 6:-17 8:26 9:25 11:27 12:-70 13:29 14:-28 16:-57 17:-76 18:-14 20:-38 21:45 22:59 27:3 28:-39 29:12 30:-16 31:7 32:-58 33:-57 34:2
.ptl$ 17:36 25:-12 29:-20 34:51
.ptog 8:8 29:-1
.ptogr 8:8 29:-1
.ptoi 13:4
.ptoin 13:4
.ptop 29:68
.ptop$ 29:63
.pts$ 13:-23 21:36
.publ 5:-5 6:9 20:55 29:-18 33:-58
.publi 5:-5 6:9 20:53 29:-17 33:-56
.pull 4:-10 9:-40 13:-51 15:10 17:5 21:-1 22:22 29:58
.pull$ 4:-9 9:-33 12:4 13:-50 17:5 21:-1 22:23 29:61
.pun$ 29:-11 33:13
.purp 10:13 11:3 30:4
.purpo 10:13 11:3 30:4
.push 5:-9 6:18 10:-1 15:67 17:-16 20:9 25:-2 29:31 34:31
.push$ 15:25 20:3 29:25
.pushe 6:23 29:5 34:3
.put$ 0:14 1:27 2:-29 8:17 9:-7 12:25 15:-24 16:-8 22:14 24:-5 29:-57 31:36 33:8
.puty 34:29
.puty$ 34:29
.pyth 2:36 20:-28 29:25 33:32
.pytho 2:36 20:-28 29:25 33:32
.qlal 2:31
.qlalc 2:31
.qual 2:-16 13:57 18:32 21:20 22:-16 29:-21
.quali 13:58 21:23 22:-16 29:-15
.quan 28:33 29:13
.quant 28:33 29:13
.quar 3:18
.quart 3:18
.quee 16:33
.queez 16:34
.ques 3:-9 5:-13 8:28 9:26 10:-10 11:10 13:31 16:-2 21:36 22:49 25:-10 27:-9 29:-15 31:-17 32:21
.quest 3:-8 5:-12 7:1 8:32 9:23 10:-9 11:11 13:8 16:-1 21:37 22:50 25:-9 27:-8 29:-4 31:-17 32:21
.quet 13:19
.queu 9:8 13:65 14:-22 18:28 25:-22 28:-17 29:28 32:-14
.queue 9:8 13:65 14:-22 18:28 25:-22 28:-17 29:28 32:-14
.quic 5:24 6:2 8:-4 9:-7 10:-22 11:10 17:-17 18:8 21:-5 22:-12 25:10 28:34 32:8 33:14
.quick 5:24 6:2 8:-4 9:-7 10:-22 11:10 17:-17 18:8 21:-5 22:-12 25:10 28:34 32:8 33:14
.quie 25:-9 31:57
.quiet 25:-9 31:57
.quir 0:-26 1:-12 2:-7 6:15 10:11 12:10 13:4 16:12 21:7 23:-20 24:12 28:6 29:-55 33:24 34:21
.quire 0:-25 1:-11 2:-7 6:15 10:11 12:11 13:4 16:14 21:8 22:-6 23:-20 24:13 28:7 29:-54 33:24 34:22
.quit 27:-1 31:48
.quit$ 27:-1 31:48
.quot 22:29 25:-4 29:14
.quota 22:29 25:-4 29:16
.qwer 25:-39 29:68
.qwert 25:-21 29:50
.race 22:51
.race$ 10:-7 22:51
.raci 0:5 2:1 6:-2 8:-8 11:-4 12:-7 13:7 18:-4 22:-3 24:3 25:6 26:10 29:-2 30:3 31:-1 32:1 34:8
.racia 0:5 5:4 6:-2 8:-8 11:-4 12:-1 13:8 18:-4 22:-1 24:3 25:6 26:10 29:-1 30:4 31:-1 32:1 34:2
.rack 1:3 5:17 12:-5 18:34 20:1 27:2
.rack$ 1:8 5:28 20:4 27:8
.racke 18:26
.ract 29:33
.ract$ 29:23
.rade 2:16 12:13 20:14 22:24 29:15
.rade$ 2:9 12:16 20:11 22:24 29:15
.radu 1:3 34:8
.raduc 1:3 34:8
.rady 6:9
.rady$ 6:9
.raft 4:26 20:8 25:10 34:-2
.raft$ 4:26 25:10
.rafti 20:9
.rag$ 1:6 9:29 29:-11
.rage 2:3 8:11
.rage$ 2:3
.ragr 29:30
.ragra 29:30
.raid 25:25 29:-8
.raid$ 25:25 29:-8
.rain 2:61
.rain$ 2:63
.rais 2:31 9:-16 22:39 29:14
.raise 2:9 9:-16 22:44 29:14
.ral$ 26:19 30:-22 31:28 34:21
.rall 3:23 19:18
.rally 19:17
.ramm 17:3 29:23
.ramme 17:16
.ranc 1:26 2:-36 5:34 6:-25 9:-3 10:30 12:18 20:-6 29:53 31:-6
.ranch 1:26 2:-36 5:37 6:-25 10:33 12:18 20:-5 29:37 31:-6
.rand 31:38
.rando 31:39
.rans 0:2 2:19 5:-28 10:17 11:-23 12:4 13:-4 14:16 20:3 23:8 25:-38 27:18 28:20 29:19 32:-9
.ransl 0:3 2:6 5:-26 8:-11 10:20 11:-14 12:5 14:16 16:-4 20:3 25:-35 27:19 29:15 32:-7 33:14
.rant 2:-39 7:3 8:39 12:-6 13:2 19:3 22:18 25:-41 27:47 29:-11 32:-17 34:18
.rant$ 8:24 9:-6 22:30 32:-9 34:23
.rante 8:14 9:17 12:-1 13:12 19:8 27:48 29:-15
.rap$ 4:22 8:30 22:-19
.raph 8:7 29:2
.raph$ 29:30
.raphy 8:8 29:-1
.rapp 24:4 31:24
.rappe 24:4 31:24
.rari 6:-33 12:22 28:5 33:33 34:18
.rarie 6:-33 12:22 28:5 33:33 34:18
.rary 2:41 6:27 12:-38 15:18 16:25 18:-12 20:-9 22:7 28:25 29:-41
.rary$ 2:41 6:27 12:-38 15:18 16:25 18:-12 20:-9 22:7 28:25 29:-41
.rase 11:36 23:-17
.rase$ 11:36 23:-17
.rash 2:21 22:8
.rash$ 2:21 22:8
.rate 0:39 1:-15 4:39 5:-6 6:40 12:-28 15:-17 21:1 25:27
.rate$ 0:42 4:23 5:-2 6:21
.rated 6:4 25:31
.ratef 16:7
.rath 23:15 30:8
.rathe 23:15 30:8
.rati 2:5 6:-1 9:30 10:16 22:20
.ratio 2:5 9:25 10:17 22:20
.rats 25:49
.rats$ 25:49
.ratu 25:24 29:18
.ratul 25:25
.raus 19:30 20:-14
.raus$ 19:30 20:-14
.rave 7:8 8:-9
.raw$ 8:52
.rawn 4:10
.rawn$ 4:10
.ray$ 13:21
.rbal 6:3 11:-7 20:11 33:11 34:9
.rball 6:3 11:-7 20:11 33:11 34:9
.rbid 2:17 12:2
.rbidd 2:14 10:-26 12:8
.rbir 26:17
.rbird 26:17
.rbs$ 11:39
.rce$ 6:-34 12:87 17:19 33:-22
.rcen 5:11 29:18
.rcent 5:11 29:18
.rch$ 4:54 9:27 25:-11
.rchi 14:-19 19:8
.rchiv 14:-18 19:8
.rci$ 2:-4 15:-2 18:15 19:-15 20:9 22:24 29:4 33:-14
.rcs$ 14:48 19:6 20:-25 27:25 29:-24 33:15
.rday 3:9 6:38 7:32 8:-2 10:-4 16:43 29:7 33:-35 34:1
.rday$ 3:9 6:38 7:32 8:-2 10:-4 16:43 29:7 33:-35 34:1
.rde$ 7:-20 8:-24 9:70
.rden 29:28 31:-10
.rdeni 29:31 31:-9
.rder 14:25 29:60
.rder$ 14:25 29:62
.rdic 9:35
.rdict 9:35
.rdin 5:-11 8:23 9:1 12:29 16:11 17:44 20:-28 33:24 34:14
.rdina 34:29
.rding 5:-4 8:6 9:3 12:7 16:18 17:54 20:-23 33:31
.rdle 21:20
.rds$ 5:-23 11:17 18:41 25:16
.reac 5:8 6:26 9:14 17:-22 18:14 34:16
.reach 5:10 6:26 9:14 17:-19 18:14 34:16
.read 1:22 3:24 5:9 6:26 7:-24 9:20 10:1 11:-13 12:21 13:-70 14:-26 17:26 21:-8 22:22 25:-22 26:6 27:-26 28:-55 30:-48 31:14 32:-15 34:-52
.read$ 17:31 18:-35 29:7
.readi 10:34
.ready 1:5 3:30 5:18 6:28 7:-27 9:12 10:-74 11:-26 12:26 13:-19 18:33 21:-3 22:27 26:14 27:-3 28:-41 31:8 34:-18
.reak 8:21 9:14 10:-24 12:-37 13:43 17:10 21:48 22:24 28:-14 29:-23
.reak$ 8:21 9:30 10:-14 12:-17 17:11 21:36 22:42 28:-13
.reaks 13:55
.ream 5:35 9:-31 11:-40 12:5 14:3 20:5 21:4 25:13 29:-33 32:30 33:-21 34:-5
.ream$ 5:38 9:-25 11:-39 12:6 14:3 20:6 21:6 25:15 29:-31 32:37 33:-40 34:-2
.reas 9:31 10:45 22:27
.reaso 9:30 10:46 22:28
.reat 1:29 3:33 4:30 8:-45 9:-11 10:-4 17:-15 18:14 25:38 27:7 34:16
.reat$ 8:-10 25:55 27:16
.reate 1:28 3:43 4:18 5:8 29:17 34:19
.reba 11:-20 29:18
.rebas 11:-20 29:18
.reby 16:30 21:-12 22:42
.reby$ 16:30 21:-12 22:42
.reca 2:7
.recat 2:7
.rece 11:-29 19:52 20:-39 26:57 27:53 30:11 31:12 33:-6 34:-21
.reced 19:70 20:-22
.recei 11:-7 26:58 27:24 29:8 30:11 31:34 34:-15
.reci 25:12 27:12 29:-36 33:46
.recia 25:16
.reco 8:26 22:28 29:5
.recor 8:26 22:29 29:2
.rect 2:31 6:-19 10:-34 16:22 20:26 23:11 29:10 33:33
.rect$ 6:-4 10:-4 20:22 23:12 33:57
.recti 2:13 16:27 33:-14
.red$ 5:5 8:6 10:16 11:7 12:-63 13:10 14:-34 21:25 22:-7 25:26 27:15 29:1 32:-23 33:-7
.ree$ 5:-37 6:-61 9:-37 11:-4 12:94 14:-4 16:24 18:29 22:24 24:18 29:-60
.reed 8:4 16:6
.reed$ 8:4 16:6
.reee 2:-5 12:42
.reee$ 12:23
.reeez 12:3 14:5
.reel 2:-7 12:41
.reem 23:25
.reemi 23:25
.reen 2:35 8:36 29:11 33:-8
.reen$ 8:30
.reens 29:1
.rees 7:9 8:-11
.rees$ 7:9 8:-10
.reez 0:14 1:12 3:-46 5:-64 6:-3 7:-44 10:11 11:-13 12:22 13:5 14:16 15:8 16:11 18:1 19:5 20:-72 21:-5 22:16 24:4 25:13 26:-9 27:13 29:5 30:-58 31:5
.reeze 0:12 1:9 3:-42 5:-56 7:-37 10:4 11:-10 12:14 13:6 14:18 15:10 16:15 18:9 19:7 20:-68 21:-3 22:20 24:6 26:-6 27:16 29:11 30:-51 31:7 32:-9 33:-3
.reezi 6:-2 10:19 25:29 32:18
.reezz 12:10
.refa 2:25 29:15
.refac 2:25 29:15
.refr 33:16
.refre 33:16
.refu 8:55 9:15
.refus 8:55 9:15
.rega 9:23 21:20
.regar 9:23 21:20
.regi 1:12 13:29 27:22
.regis 1:12 13:29 27:22
.regr 2:19 33:18
.regre 2:19 33:18
.rei$ 22:20
.rein 11:-6 23:19 24:4
.reind 11:-5 23:20 24:4
.reje 7:27 8:55 25:-21 29:4
.rejec 7:25 8:35 11:3 25:-1 29:1
.rela 20:58 29:-12 32:13
.relas 20:56 29:-4
.relat 32:18
.relb 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.relbo 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.rele 3:3 4:21 5:9 8:-12 11:-49 12:-40 13:-8 14:4 15:4 17:16 18:-30 19:20 20:38 21:3 22:-13 23:-54 24:1 25:6 26:-18 27:10 28:5 29:5 30:-5 31:-6 32:6 33:-51 34:24
.relea 3:4 4:20 5:10 8:-9 11:-42 12:-34 13:-5 17:20 18:-53 19:19 20:27 21:4 22:-11 23:-51 24:3 25:8 26:-14 27:5 28:9 29:9 31:-5 32:7 33:-38 34:20
.reles 20:28
.rely 21:7 33:33
.rely$ 21:7 33:33
.rem$ 25:-38 29:67
.rema 5:-17 14:52 19:-20 28:90 33:-24
.remai 5:-17 14:52 19:-20 28:90 33:-24
.reme 0:-22 1:-14 6:7 9:-14 10:16 12:10 13:5 16:13 18:4 21:-35 23:-18 24:33 28:6 29:-38 33:17 34:24
.remem 24:35
.remen 0:-17 1:-10 6:8 9:-12 10:16 12:11 13:5 16:20 18:5 21:-35 23:-17 28:10 29:-32 33:18 34:22
.remi 1:-39 2:-59 5:18 6:-53 7:-4 8:-16 9:-26 10:-66 11:15 12:-34 13:-39 14:-4 16:-73 17:-6 18:-26 19:7 20:-18 23:115 24:79 25:-21 27:17 28:-55 30:18 31:13 32:-43 33:7 34:-34
.remid 23:25
.remin 1:-37 2:-57 5:19 6:-51 8:-14 9:-15 10:-56 11:16 12:-31 13:-35 16:-72 17:-21 18:-21 19:7 20:-15 23:104 24:79 25:-15 27:19 28:-53 29:2 30:9 31:16 32:-36 33:8 34:-32
.remm 31:6
.remn 24:31
.remo 2:48 27:-39 30:25 31:34 33:-31 34:60
.remov 2:48 27:-39 30:25 31:34 33:-31 34:60
.ren$ 12:30 27:8
.rena 2:41 27:-7 29:24 33:3
.renam 2:41 27:-7 29:24 33:3
.renc 10:26 29:44
.rence 10:31 29:18
.rench 29:13
.rent 2:-28 4:11 5:72 12:46 23:-2 26:3 33:29
.rent$ 4:12 5:66 33:37
.rentl 12:45 26:8
.reop 8:7
.reope 8:7
.rep$ 5:84 11:-22 14:-2 18:13 25:-45 29:-31
.repa 4:32 5:4 18:26
.repai 29:5
.repar 4:32 5:4 18:27
.repo 4:-7 6:1 7:53 8:-57 11:9 12:63 17:9 25:-15 29:17 33:-4
.repo$ 12:32 17:9 29:26
.repor 2:4 6:8 7:36 8:-39 11:18 29:-2
.repos 10:27 12:20 33:-10
.req$ 6:21 8:-10 10:-4 22:26 33:36
.reqe 8:21
.requ 0:-61 1:-39 5:-78 8:44 9:14 11:7 13:47 14:-82 17:-24 20:-36 21:81 22:41 23:-34 25:-96 26:-42 27:-18 29:-29 31:-16 32:-64 33:13
.reque 7:5 8:45 9:32 10:-63 11:20 12:-16 13:42 14:-37 18:-19 21:58 22:63 24:-5 25:-35 27:-43 29:-4 31:-37 32:-12 34:-6
.requi 0:-8 1:-11 2:-6 6:15 9:-53 10:5 12:11 13:5 16:12 21:8 22:-6 23:-19 24:13 28:9 29:-50 33:25 34:21
.rer$ 31:28 32:28
.res$ 2:-53 6:18 9:12 11:23 12:62 17:-33 18:-53 20:-17 28:42 29:14 31:-15 33:29
.resc 6:-2 15:10 16:33
.resch 6:-2 15:10 16:33
.rese 5:21 11:-9 12:29
.resen 5:22 12:30
.resh 4:18 5:-6 17:60 18:-19
.resh$ 4:19 5:-5 17:56 18:-19
.resi 29:14 34:-14
.resp 10:23 34:33
.respe 10:18 34:-12
.respo 34:64
.ress 1:4 2:14 5:8 20:34 26:36 29:-7
.ress$ 1:10 20:41 26:37 29:-6 33:-3
.ressi 2:20 33:17
.rest 5:-24 8:-10 11:-7 12:17 17:-9 18:86 25:-41 27:9 28:17 29:7 31:44 33:-60
.rest$ 5:-5 14:2 18:89 25:-7 28:1 29:-59 31:51 32:10 33:-8
.resta 29:45
.reste 27:28
.restr 12:35
.resu 7:13 8:8 27:28 31:-14
.resul 7:14 8:9
.resum 27:30 31:-12
.rete 31:28
.reti 31:30
.retr 1:12 14:-13 16:-22 18:-1 19:16 29:59
.retro 1:17 14:-11 16:-20 19:16 29:45
.rett 33:5
.retty 33:5
.reve 2:35 8:36 9:-25 15:-18 29:34 33:9
.rever 2:37 8:27 9:-25 15:-18 29:5 33:11
.revi 1:24 2:5 6:-11 9:4 15:-22 16:-29 19:41 20:-21 22:27 24:-7 25:9 29:70
.revie 1:27 2:10 9:7 10:-41 16:-25 22:32 25:11 29:42 33:5 34:14
.revio 19:59 29:10 34:-6
.revu 32:21
.rewe 5:53 10:-17 29:-7 32:-3 33:24
.rewee 5:53 10:-17 29:-6 32:-3 33:24
.rewh 5:55 10:-6 25:-17 33:17
.rewha 5:55 10:-6 25:-17 33:17
.rewo 2:22 22:30
.rewor 2:22 22:30
.rewr 22:7
.rewri 22:7
.reze 12:51 29:22
.reze$ 12:23
.rezee 12:15 29:15 33:-9
.rfac 12:17 33:19
.rface 12:17 33:19
.rfec 25:24
.rfect 25:24
.rfor 2:22
.rform 2:23
.rge$ 2:9 9:-10 10:24 12:19 17:-32 20:-18 22:10 25:-41 29:35 31:-12 33:23 34:43
.rgea 2:50
.rgeab 2:50
.rged 2:22 8:31 21:3
.rged$ 2:22 8:31 21:3
.rges 2:-2 12:18
.rges$ 2:-2 12:18
.rget 1:-12 2:-3 4:27 7:-18 10:1 11:12 19:-15 20:19 22:-6 23:-16 24:33 26:-8 28:-23 29:-13 31:8
.rget$ 1:-11 2:-3 4:27 7:-18 10:3 11:12 12:1 19:-14 20:19 22:-5 23:-16 24:31 26:-7 28:-21 29:-12 31:8
.rgin 2:7 29:15
.rging 2:9
.rgoe 2:2
.rgoed 2:2
.rgot 2:5 8:6 9:1 11:-3 13:-8 16:15 17:-13 23:-1 25:-4 28:9 29:9 30:-3 33:4 34:-5
.rgot$ 2:5 8:6 9:1 11:-18 13:-8 16:15 17:-13 25:-2 28:10 29:10 30:-3 33:4 34:-5
.rhap 15:4 26:9
.rhaps 15:4 26:9
.ria$ 10:9 15:4 21:20 22:-15 29:8
.rial 17:44
.rial$ 17:44
.ribe 2:-21 6:-38 7:-15 11:20 14:-28 25:-68 26:64 27:59 30:37 31:17 33:-38 34:5
.ribe$ 6:-1 7:-4 10:14 11:25 17:-44 25:-31 26:30 27:53 29:21 31:29 33:-32
.ribed 5:-14 6:-2 17:27 26:33 27:-22 30:40 34:13
.ribu 17:81 27:30 29:-1 31:5
.ribut 17:79 27:30 29:-1 31:5
.rich 27:27 31:17
.richt 27:27 31:17
.rics 8:11
.rics$ 8:11
.rict 10:38 12:34 28:-20
.rict$ 10:39 28:-19
.rida 0:-11 1:41 2:8 7:-14 10:-16 16:36 24:36 25:17 27:-27 29:1 32:55
.riday 0:-11 1:41 2:8 7:-14 10:-16 16:36 24:36 25:17 27:-27 29:1 32:55
.rief 32:13
.rief$ 32:13
.rien 8:-32 25:18 29:6
.riend 8:-31 25:19 29:11
.ries 3:21 4:19 5:9 6:-43 12:9 19:5 22:4 29:-68 31:-2 33:8
.ries$ 3:21 4:19 5:9 6:-43 12:9 19:5 22:4 29:-68 31:-2 33:8
.righ 2:-17 5:2 6:30 7:4 9:-43 10:-35 12:32 19:-13 23:12 24:-25 25:32 33:20 34:8
.right 2:-17 5:2 6:30 7:4 9:-43 10:-35 12:32 19:-13 23:12 24:-25 25:32 33:20 34:8
.rigi 16:23
.rigin 16:23
.riin 28:24
.riing 28:24
.ril$ 4:44
.ring 0:-34 1:-49 2:22 3:-82 5:-6 6:5 7:-64 11:-117 12:-3 14:-78 15:5 16:12 19:34 20:-86 24:21 25:30 26:-47 27:5 28:11 29:-33 30:-9 31:31 33:40 34:17
.ring$ 0:-17 1:-33 2:42 6:-13 8:12 9:10 10:-6 11:-56 12:-56 13:-10 14:-61 15:18 16:23 17:2 19:29 20:-24 24:7 25:43 26:-10 31:33 33:22 34:25
.rings 2:-9 6:44 8:-4 9:-9 10:19 12:40 13:2 20:-28 24:2 28:23 29:-42 33:24
.rinn 24:40 28:-4 31:25
.rinne 24:41 28:-3 31:26
.rint 2:5 9:-18 10:-10 11:14 14:51 19:-20 22:17 28:-14 29:43 32:6 33:36
.rint$ 10:-5 11:17 14:55 28:-30 29:35 32:21 33:12
.rints 2:13
.riod 5:34
.riod$ 5:40 6:5 12:-27
.rior 19:82 24:40 33:-15
.rior$ 19:82 24:40 33:-15
.ript 29:6 31:24
.ripti 29:13 31:22
.ris$ 4:78 14:-9
.rise 29:30 32:3
.rise$ 29:30 32:3
.risk 7:38 8:39 9:-31 22:14
.risk$ 7:38 8:22 9:-27 22:14
.rist 25:22 28:-33 29:17
.ristm 25:22 28:-33 29:17
.rite 0:-26 6:18 11:4 12:-7 13:-12 15:23 20:-41 21:34 24:21 29:36
.rite$ 6:23 10:-22 11:7 12:-24 21:6 25:1 29:52
.riter 0:-5 10:12 15:33 29:-2
.riti 0:3 15:-1 16:7 17:-6 19:13 29:-12 33:-10
.ritin 0:3 15:-1 16:7 17:-5 19:13 29:-9 33:-8
.rity 1:19 7:13 9:-17 11:-18 13:-23 16:4 22:13 29:32 33:-31 34:57
.rity$ 1:19 7:13 9:-17 11:-18 13:-23 16:4 22:13 29:32 33:-31 34:57
.riva 0:17 11:35 29:-9
.rivat 0:17 11:26 29:-5
.rive 2:77 8:16 12:-2 17:11 18:33 29:-44
.rive$ 2:14
.rived 17:29
.river 2:57 8:16 29:-17 33:15
.rives 18:25 33:-2
.rix$ 18:11
.rizo 18:29 29:-8
.rizon 18:29 29:-8
.rket 1:8 8:-2 26:29 27:10
.rketi 1:8 8:-2 26:29 27:10
.rkfl 17:11
.rkflo 17:11
.rkil 0:15
.rkill 0:15
.rkin 28:20
.rking 28:20
.rks$ 17:15 23:2 25:24 30:18
.rlea 20:8 33:-1
.rleas 20:8
.rlie 6:-11 15:19 16:24 18:39 19:16 23:4 33:-9
.rlier 6:-11 15:19 16:25 18:40 19:16 23:4 33:-21
.rlli 22:22
.rllib 22:22
.rly$ 1:8 2:9 3:43 5:4 16:-15 21:18 23:34 33:-13
.rmal 5:2 23:6
.rmal$ 5:2
.rman 2:16 11:20
.rman$ 11:21
.rmanc 2:20
.rmat 8:25 9:-7 11:15 17:42 21:34 25:-3
.rmati 8:25 9:-6 17:43 21:35 25:-2
.rmed 5:-2 10:24 27:36
.rmed$ 27:37
.rmin 14:70 23:28 25:-2 29:-16 31:-20
.rmind 23:29
.rmis 13:3 22:14
.rmiss 13:3 22:14
.rmit 2:54
.rmitt 2:49
.rmnd 24:28
.rmnd$ 24:28
.rms$ 9:14 10:80 14:-10 29:-22
.rned 9:44 30:24 34:-11
.rned$ 9:44 30:24 34:-11
.rnel 1:24 29:49 31:10 33:-54
.rnel$ 1:24 29:49 31:10 33:-54
.rnet 20:-18 29:57
.rnete 20:-12 29:57
.rng$ 33:58
.rnin 0:-15 1:4 3:-19 6:5 8:2 10:10 11:13 12:3 14:-5 15:1 16:-3 17:-2 20:1 21:-2 23:-12 24:30 28:8 31:-5 32:12 33:-3 34:2
.rning 0:-15 1:4 3:-19 6:5 8:2 10:10 11:13 12:3 14:-5 15:1 16:-3 17:-2 20:1 21:-2 23:-12 24:30 28:8 31:-5 32:12 33:-3 34:2
.roac 18:13 28:19
.roach 18:13 28:19
.road 14:27 18:-25 29:17
.roba 8:7 23:4 30:7
.robab 23:5 30:7
.robl 2:14
.roble 2:14
.roce 9:-14 10:-29 11:23 17:50 21:57
.roced 10:-20 11:21 21:10
.roces 9:-6 17:51 21:41
.rod$ 29:19
.rodu 0:30 1:5 10:16 17:45 20:5 24:-14 27:4 29:-50 33:-19
.roduc 0:30 1:7 10:17 17:30 20:6 24:-14 27:5 29:-33 33:-15
.roga 13:31
.rogat 13:31
.rogr 5:22 17:35
.rogra 17:42
.roje 2:4 3:9 5:18 10:17 11:-1 14:-17 17:35 20:-19 21:11 22:13 29:-42 31:7 33:24
.rojec 2:4 3:9 5:18 10:17 11:-1 14:-17 17:35 20:-19 21:11 22:13 29:-42 31:7 33:24
.roke 2:4 22:31 29:31 34:-39
.roke$ 25:16 29:13 34:-38
.roken 2:4 22:32 25:-4 29:9
.roll 4:29 14:1
.roll$ 29:6
.rom$ 1:5 4:10 6:-47 8:42 9:-3 10:29 12:-48 14:29 15:-38 19:36 20:-59 21:-6 25:8 26:-33 27:-6 28:-3 29:11 30:1 31:45 33:-3 34:-7
.romi 2:5 20:1
.romis 2:5 20:1
.ron$ 13:3 16:-11 25:-17 29:5 34:21
.rong 16:26 22:12 25:22
.rong$ 16:26 22:12 25:22
.ronm 17:2
.ronme 17:2
.ront 18:8 27:10 29:-4 33:10
.ront$ 18:10 29:-3
.roof 29:12
.roofr 29:12
.room 0:21 2:67 29:31
.room$ 0:21 2:67 29:33
.rop$ 2:2 20:2 24:42 29:-69 30:22 31:17 33:9
.rope 20:12
.roper 20:12
.ropo 5:-31 6:67 9:-16 10:22 16:1 19:-13 20:-24 23:4 28:1 29:-41 33:60
.ropos 5:-31 6:68 9:-15 10:18 16:1 19:-13 20:-24 23:4 28:2 29:-40 33:60
.ror$ 2:39 6:28 9:-15 10:-31 29:77 33:-15
.rors 6:2
.rors$ 6:2
.rosp 19:16 29:18
.rospe 19:16 29:18
.ross 18:37
.rote 10:43
.rote$ 10:19
.roug 5:10 8:21 9:13 10:-23 11:9 12:-19 13:14 14:15 19:-8 21:1 25:-10 28:1 29:-6 31:-13 33:-10
.rough 5:10 8:8 9:13 10:-16 11:9 12:-18 13:14 14:16 19:-7 21:1 22:5 25:-9 31:-12 33:-7
.roun 10:-23 17:32 18:30 19:19 24:9 27:8 29:-44 33:-9
.round 10:-23 17:32 18:30 19:19 24:9 27:8 29:-44 33:-9
.rova 7:15 8:44 13:39 29:-38
.roval 7:18 8:27 9:1 13:39 29:-28
.rove 3:6 6:-17 7:45 8:19 9:25 13:4 21:-9 22:-41 29:18 32:-3 34:28
.rove$ 7:44 8:23 25:-42 29:47 34:-2
.roved 3:13 7:-15 9:27 13:25 29:-10
.rover 34:43
.roves 7:24 13:-6 34:10
.rovi 7:2 25:22
.rovin 7:3 9:-8 25:22
.row$ 1:27 2:12 6:-9 7:9 10:-11 12:-15 15:-3 18:-7 24:55 32:64 33:19
.roze 5:-52 6:4 12:100 17:-42 18:-3 22:21 25:44 29:20 31:-10 33:-13
.roze$ 6:22 12:-16 25:36
.rozen 5:-49 12:110 17:-26 22:23 25:6 29:26 33:-2
.rozn 5:-4 12:71 29:-4
.rozn$ 5:-2 12:61
.rpos 6:-5 10:49 30:4
.rpose 6:-5 10:49 30:4
.rpov 34:20
.rran 9:5
.rre$ 3:3
.rrec 2:38 6:-16 10:-18 16:26 20:27 21:2 33:35
.rrect 2:37 6:-16 10:-18 16:26 20:27 21:2 33:35
.rree 14:21
.rreez 14:21
.rren 4:12 5:55 12:52 26:5
.rrent 4:12 5:55 12:52 26:5
.rret 31:28
.rrin 14:11
.rriv 2:10 17:23 18:35
.rrive 2:10 17:23 18:35
.rror 2:33 6:41 9:-30 10:-30 29:72 33:-25
.rror$ 2:39 6:17 9:-14 10:-30 29:77 33:-2
.rrors 6:2
.rrow 1:16 2:13 6:-8 7:11 10:-11 12:-15 15:-3 24:57 32:56 33:21
.rrow$ 1:16 2:13 6:-8 7:11 10:-11 12:-15 15:-3 24:57 32:56 33:21
.rroz 25:22
.rroze 25:22
.rry$ 1:-6 2:9 5:3 8:5 9:7 10:37 12:10 14:11 16:13 18:13 21:-9 22:-6 23:-8 25:30 27:-5 30:-2 31:-3 33:-11
.rsch 6:26 10:11 12:-5
.rsda 6:19 12:-24 16:31 19:-14 32:32 33:27
.rsday 6:19 12:-24 16:31 19:-14 32:32 33:27
.rse$ 8:6 14:2
.rsel 11:46 25:-18 31:29
.rself 11:46 25:-17 31:29
.rset 16:-2 27:6 29:37
.rsetz 16:-2 27:6 29:37
.rshi 2:-25 6:31 10:26 16:10 19:-2 21:23 22:3 27:11 29:-33 33:19
.rship 2:-25 6:31 10:27 16:10 19:-2 21:23 22:3 27:11 29:-33 33:20
.rsio 1:-17 2:15 3:-8 4:35 5:30 6:16 9:-24 17:-17 19:38 20:45 29:29
.rsion 1:-17 2:17 3:-6 4:35 5:30 6:16 9:-23 17:-16 19:38 20:44 29:32 33:-5
.rsle 2:34 12:-18 21:15
.rslep 2:34 12:-18 21:15
.rson 34:73
.rson$ 34:73
.rss$ 26:24
.rst$ 2:-22 9:-8 10:-42 14:-7 16:-14 17:98 18:77 20:-11 21:9 29:-43 33:46 34:-20
.rsta 6:-31 10:9 11:47 32:9 33:16
.rstan 6:-12 10:12 11:47 33:16
.rsto 25:5
.rstoo 25:5
.rtai 20:33 29:-1 33:-6
.rtain 20:33 29:-1 33:-6
.rtan 11:3 17:7 18:17 32:-4
.rtant 17:7 18:17 32:-4
.rted 9:-16 12:14 17:42 29:44
.rted$ 9:-16 12:14 17:42 29:44
.rter 3:35 5:-27 17:51
.rter$ 5:-26 17:44 29:-6
.rth$ 7:33 9:-28 10:27 21:15
.rthe 31:45
.rtin 3:7 4:18
.rting 3:7 4:18
.rtne 22:12
.rtner 22:12
.rtni 28:11 32:30
.rtnig 28:11 32:30
.rts$ 3:3 4:2 10:28 12:-8 17:15 24:-4 30:12 31:48 34:-28
.rtwo 1:35
.rtwor 1:35
.rty$ 1:4 2:-12 10:3 12:23 29:25
.ruct 11:43
.ructi 11:43
.rue$ 12:16 20:2 33:22
.rule 2:-23 10:37 18:-6 22:15
.rules 2:-23 10:37 18:-6 22:16
.run$ 3:28 14:5 18:9 19:-30 25:15 29:48
.runk 3:-6 5:8 12:24
.runk$ 3:-6 5:8 12:24
.runn 25:16 29:17
.runni 25:16 29:2
.runs 34:30
.runs$ 34:30
.runw 10:-20 28:36
.runwa 10:-20 28:36
.rver 10:14 29:65 31:-18
.rver$ 10:15 29:55 31:-16
.rvie 13:40 14:41 32:32
.rview 13:29 14:41 32:32
.rwar 15:13 29:9
.rward 15:13 29:9
.rybo 25:24
.rybod 25:24
.ryon 5:16 12:3 14:-14 18:7 20:12 31:3 34:2
.ryone 5:16 12:3 14:-14 18:7 20:12 31:3 34:2
.rypt 9:23 29:-9
.rypto 8:8 29:-1
.ryth 8:2 11:22 12:26 13:10 14:24 16:20 20:-27 25:-38 27:3 29:-18 31:14
.rythi 8:2 11:22 12:26 13:10 14:24 16:20 20:-27 25:-38 27:3 29:-18 31:14
.sabl 31:54
.sable 31:54
.safe 20:15
.safe$ 20:15
.sage 2:12 11:32 12:-4 26:20 29:-107 30:30 31:20 34:-13
.sage$ 2:40 10:-19 11:42 25:2 29:-32 31:-22
.sages 2:-2 10:21 26:17 27:-9 30:35 31:47
.said 7:25 9:36 21:-7 34:-7
.said$ 7:25 9:36 21:-7 34:-7
.sail 2:30
.sal$ 6:14 10:26 12:11 16:5
.sale 18:-25 29:66
.sales 18:-23 29:38
.sali 6:37 19:31 20:-31 33:-4
.salio 6:37 19:31 20:-31 33:-4
.sals 6:30 33:58
.sals$ 6:30 33:58
.salu 2:-9 3:3 5:-1 7:4 8:-2 10:4 13:-2 14:13 16:-2 17:-9 20:9 21:8 25:1 29:-26
.salut 2:-9 3:3 5:-1 7:4 8:-2 10:4 13:-2 14:13 16:-2 17:-9 20:9 21:8 25:1 29:-26
.same 4:54 6:-20 10:33 14:-15 16:7 18:-25 25:36
.same$ 4:54 6:-20 10:33 14:-15 16:7 18:-25 25:36
.samm 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
.samme 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
.sand 25:27 29:-25
.sap$ 2:6
.sary 10:59 21:19 23:17 25:-38 29:-21
.sary$ 10:59 21:19 23:17 25:-38 29:-21
.sati 5:15
.satio 5:15
.satu 5:25 16:1
.satur 16:2
.saw$ 10:8
.say$ 6:3 10:-6 12:24 28:38 33:16
.sayi 10:33
.sayin 10:33
.says 6:26 11:5 29:-14 33:51
.says$ 6:26 11:5 29:-14 33:51
.scal 34:11
.sche 1:17 2:-10 3:21 4:28 6:-10 12:-31 13:-63 14:34 17:-7 18:17 19:13 24:3 25:-44 26:-1 29:-8 31:-28 34:53
.sched 1:17 2:-35 3:21 4:28 12:-25 13:-37 14:31 18:20 19:21 20:-20 24:4 25:-31 29:-16 31:-26 34:28
.schei 20:9 34:17
.schi 6:-14 9:17 10:11
.schie 6:-14 9:17 10:11
.scho 25:65
.schon 25:51
.schoo 25:8 29:7
.scop 2:43 9:-21 10:18 29:-45 34:5
.scope 2:43 9:-21 10:18 29:-45 34:5
.scor 5:17 19:-10 29:37
.scre 2:4 29:22 33:-2
.scree 2:4 29:22 33:-2
.scri 2:-46 6:-22 7:-16 8:-37 9:-9 10:3 11:19 14:-34 24:-37 25:-83 26:54 27:87 29:-2 30:43 31:20 33:-42 34:8
.scrib 2:-19 6:-20 7:-12 10:6 11:10 14:-14 25:-41 26:63 27:44 29:5 30:46 33:-36 34:5
.scrip 29:5 31:28
.scus 2:6 4:24 5:20 6:32 8:-28 9:-27 10:-23 11:-45 14:32 16:9 17:-30 20:70 22:-27 25:-61 31:-44 32:-23 33:-4 34:3
.scus$ 2:9 4:25 5:21 6:33 9:-44 10:-20 11:-43 14:34 16:9 17:-24 20:72 22:-9 25:-57 29:-31 32:-22 33:-2 34:6
.scuss 29:10 30:3 31:-20
.sday 1:24 2:12 5:-11 6:6 7:-56 10:-35 12:-56 14:-20 16:43 17:-14 18:-29 19:-26 20:7 22:11 24:38 25:-110 27:-8 28:-30 32:72
.sday$ 1:5 2:13 5:-10 6:6 7:-56 8:1 10:-34 12:-56 14:-18 16:59 17:-13 18:-28 19:-26 20:8 22:13 24:35 25:-110 27:-1 28:-29 32:72 33:1
.sdays 16:-3
.sdem 20:-6 25:14 29:23 33:-6
.sdem$ 20:-6 25:14 29:23 33:-6
.sear 14:1 25:-1 29:26
.searc 14:1 25:-1 29:26
.seco 0:30
.secon 0:30
.sect 29:40
.sect$ 29:40
.secu 1:18 2:9 7:14 10:1 11:-13 13:-10 16:4 22:9 29:16 33:-32 34:20
.secur 1:18 2:9 7:14 10:1 11:-13 13:-10 16:4 22:9 29:16 33:-32 34:20
.sed$ 2:22 5:-24 6:155 7:11 12:29 14:-19 15:-2 18:-99 19:-66 20:-11 21:4 26:-4 27:-22 28:-12 29:-41 31:-6 32:-26 33:5 34:-41
.see$ 2:-47 4:-10 7:1 11:1 13:23 14:32 17:-5 19:26 21:5 25:56 29:8 32:-32
.seem 29:5 30:5
.seems 29:5 30:5
.seen 7:2
.seen$ 7:2
.self 0:17 11:52 25:-28 31:25
.self$ 0:17 11:52 25:-28 31:27
.send 2:-11 14:27 17:38 23:5 24:9 26:21 27:43 28:-1 30:-9 31:26
.send$ 14:29 17:26 23:15 24:12 26:22 27:7 31:12
.sendi 27:25
.sens 0:27 2:-9 6:-11 10:33 11:9 26:5
.sense 0:27 2:-8 6:-11 10:34 11:9 26:6
.sent 5:13 9:2 12:26 29:-41
.sent$ 5:6 9:3 12:27 17:1 29:-19
.sente 10:3
.sep$ 1:60 14:-34 16:-15 20:12 29:-9 32:60 33:16
.sepa 0:44
.separ 0:44
.sept 1:80 5:-52 7:-2 9:-46 10:-57 11:-11 12:-21 14:10 15:-27 16:55 17:-26 18:-25 20:71 22:-14 24:34 27:-33 28:-54 29:-19 32:54 33:15 34:-23
.sept$ 1:39 4:-8 16:5 20:65 24:27 29:-20
.septe 1:39 4:4 5:-28 10:-21 14:16 16:32 20:11 32:39 33:14
.ser$ 2:15 29:36
.seri 2:4 3:23 4:20 5:22 19:14 22:6 29:-29
.serie 2:4 3:23 4:20 5:22 19:14 22:6 29:-29
.sers 20:69 29:-14 33:-19 34:12
.sers$ 20:69 29:-14 33:-19 34:12
.sert 1:68 24:-18
.sert$ 1:68 24:-18
.serv 10:59 29:73 31:-19 33:-15
.serve 10:45 29:64 31:-19 33:-10
.ses$ 9:-17 10:-21 17:4 20:-35 25:-22 29:3 31:57 33:20
.sest 18:70
.sest$ 18:70
.set$ 2:-50 4:29 5:-7 9:19 10:-3 11:25 20:3 22:-20 23:30 27:-22
.sett 29:-4 32:39
.setti 32:39
.setu 17:8 18:-5
.setup 17:8 18:-5
.setz 16:-2 27:6 29:37
.setzu 16:-1 27:21
.seve 32:47
.seven 32:48
.sfe$ 21:-10 22:26
.sgid 33:33
.sgids 33:33
.shal 7:25
.shall 7:3
.shar 14:12
.share 14:12
.shbo 9:9 22:26 29:-3
.shboa 9:9 22:26 29:-3
.shce 14:52 19:7 25:-13 29:-6
.shced 14:8 19:8
.she$ 3:9
.shed 5:-37 6:44 12:12 25:-2 33:-7
.shed$ 5:-37 6:44 12:12 25:-2 33:-7
.shee 11:49 29:-22
.sheet 11:49 29:-22
.shel 8:15 20:10 22:-13 29:-8
.sher 2:10
.sher$ 2:10
.shif 15:20 16:17 29:23 34:19
.shift 15:20 16:17 29:23 34:19
.shin 15:38 25:19 33:13
.shing 2:1 15:38 25:20
.shiny 33:25
.ship 1:-90 5:-71 6:42 8:11 9:-62 10:11 13:-30 14:-7 16:26 18:-74 19:6 20:28 21:12 25:-65 27:1 28:29 29:-48 32:-31 34:3
.ship$ 1:-55 4:14 5:-38 6:15 8:16 9:-42 10:14 13:-22 18:-33 20:6 21:14 25:-21 27:6 28:26 29:-39 32:-19 34:5
.shipp 6:27 20:30
.ships 3:6 4:-11 16:21
.shor 3:1 11:40
.short 3:1 11:40
.shot 2:17 24:18
.shot$ 29:9 33:-14
.shou 1:-10 2:-8 3:11 4:-23 6:10 7:22 8:-51 9:-59 10:-24 11:2 12:-17 13:-33 15:20 16:6 18:16 19:-39 20:1 21:7 22:-23 25:-25 26:32 27:-25 30:20 31:-17 32:3 33:-7 34:6
.shoul 1:-8 2:-11 3:11 4:-22 6:11 7:23 8:-50 9:-43 10:-14 11:4 12:-11 13:-31 15:21 16:9 18:18 19:-32 20:3 21:8 22:-21 24:-43 25:-10 26:21 27:-7 30:22 31:-14 32:3 34:8
.shout 24:29
.show 5:-10 8:-13 9:12 11:32 13:68 14:23 17:-25 19:37 25:-24 27:-26
.show$ 8:-12 11:32 13:72 14:19 17:-24 19:38 25:-23 27:-25
.shut 2:-26 6:37 12:63 20:-12 25:-35 29:-49 31:46 33:4
.shut$ 2:-24 6:43 12:47 20:-11 25:-34 29:-47 31:46 33:10
.shy$ 10:40
.sibl 0:18 3:12 5:-14 12:-10 13:-24 21:2 22:3 26:26 29:-16 30:28 33:12 34:18
.sible 0:18 3:12 5:-14 12:-10 13:-24 21:2 22:3 26:26 29:-16 30:28 33:12 34:18
.sick 25:15
.sick$ 25:15
.side 2:-44 3:19 6:35 8:31 9:-22 10:14 12:-35 21:16 25:24 34:-10
.side$ 2:-10 3:19 6:37 12:-6 25:29 29:-35
.siden 29:27 34:-22
.sider 8:11 10:19 21:18
.sie$ 16:-4 27:19
.sign 7:35 8:50 11:-26 13:-3 14:-21 18:-49 21:-19 25:-12 26:7 27:44 29:26 30:-16 33:14 34:39
.sign$ 7:4 8:17 17:-7 21:-22 25:-55 26:13 27:47 29:38 33:14
.signe 9:19 17:17 29:29
.signi 8:30 10:1
.signs 21:8 29:-15 34:41
.sile 25:-13 27:51 29:-11 31:19
.silen 25:-13 27:51 29:-11 31:19
.sill 25:3
.silly 25:3
.sinc 6:8 9:2 21:-5 29:30
.since 6:8 9:2 21:-5 29:30
.sine 10:22
.sines 10:22
.sing 5:7 7:8 11:31 12:-7 22:10 25:23 28:-28 33:-12
.sing$ 5:8 7:8 11:32 12:-1 22:6 25:1
.singl 15:7 25:6 26:1
.sion 2:11 3:-30 4:32 5:14 6:2 8:10 9:29 10:-41 11:-57 12:-3 13:23 17:-71 18:-51 19:24 20:43 21:-36 22:37 25:-60 27:-24 28:-14 29:9 31:-3 32:-37 34:-6
.sion$ 1:-62 2:15 3:-24 4:35 5:15 6:3 8:14 9:30 10:-68 11:-51 13:24 17:-68 18:-41 19:20 20:44 21:-33 22:47 25:-50 28:-6 29:11 32:-28 33:-44 34:-4
.sions 1:8 33:24
.sir$ 25:7
.site 31:15
.site$ 31:15
.siti 9:19
.sitio 9:10
.sito 10:15 12:21
.sitor 10:15 12:21
.sitt 13:29
.sitti 13:29
.sive 8:27
.sive$ 8:27
.six$ 3:9 4:48
.sked 4:4 9:15 10:12 11:-5 13:33 14:1 16:15 18:1 19:-14 20:9 23:10 24:-10 25:-1 27:2 29:3 32:-3 33:-2 34:-7
.sked$ 4:4 9:15 10:12 11:-5 13:33 14:1 16:15 18:1 19:-14 20:9 23:10 24:-10 25:-1 27:2 29:3 32:-3 33:-2 34:-7
.skin 2:3 8:-5 9:-15 12:6 14:2 15:1 18:-6 19:16 21:17 22:22 24:9 25:-18 29:-5 32:3 33:6
.sking 2:3 8:-5 9:-15 12:6 14:2 15:1 18:-6 19:16 21:17 22:22 24:9 25:-18 29:-5 32:3 33:6
.sks$ 17:42 22:21
.slat 0:3 2:8 5:-27 8:-11 10:20 11:-20 12:5 14:16 16:-1 20:3 23:8 25:-39 27:19 29:14 32:-8 33:13
.slata 33:20
.slate 20:10 22:-7 29:78
.slati 0:14 2:32 5:-2 12:22 22:7 29:-20 33:7 34:17
.slato 14:26 23:17 27:27 28:6 29:-66
.slee 12:5 25:10 28:25
.sleep 11:-7 12:5 25:14 28:24
.slep 2:33 12:-18 21:15
.slept 2:33 12:-18 21:15
.slet 0:3 10:4 11:-2 15:-3 16:3 17:-9 22:-11 26:-6 29:3 32:7
.slett 0:3 10:4 11:-2 15:-2 16:3 17:-9 22:-11 26:-6 29:3 32:7 34:1
.slid 6:21 15:17
.slide 6:28
.slip 6:6 15:61 19:48 29:-33
.slip$ 6:10 15:18 19:51 29:-20
.slipp 15:28
.slo$ 2:25
.slot 33:34
.slot$ 33:34
.slus 0:8 1:1 10:38 12:25 31:-11
.slush 0:8 1:1 10:38 12:25 31:-11
.smal 0:5 2:16 15:3
.small 0:6 15:3
.smin 4:14
.smine 4:14
.smth 11:5 29:-8 32:14
.smth$ 11:5 29:-8 32:14
.snea 2:23 12:-15 18:36
.sneak 2:21 12:-15 18:36
.snoo 24:35 29:-12 31:26
.snooz 24:35 29:-12 31:26
.soak 8:2 28:24
.soft 1:41 10:30
.soft$ 1:41 10:30
.some 0:36 2:-56 4:-24 5:-23 6:-49 11:14 12:2 15:46 16:-72 17:39 19:-34 20:-15 21:18 23:14 24:-59 25:12 28:-54 30:1 31:-68 32:30 34:22
.some$ 0:13 2:6 11:18 15:26 16:-22 22:2 23:8 24:-26 26:2 29:3
.someb 2:-25 3:6 4:-10 7:14 29:24 30:22 34:11
.someo 2:-23 9:-12 10:24 12:6 15:21 17:23 29:-5 34:17
.somet 0:9 1:-1 2:-9 11:2 13:25 15:-3 17:28 18:2 21:2 25:23 29:-15 32:49
.somew 14:29
.son$ 9:12 10:1 17:15 18:-10 22:29 29:-54 33:-54 34:98
.soon 6:-29 10:-61 12:-29 18:119 20:33 24:-14 27:34 28:67 29:-29 32:-16 33:-58
.soon$ 6:-16 10:-20 12:-22 18:50 20:35 24:-12 27:36 28:73 29:-17 32:-13 33:-2
.soone 18:82 33:-9
.sorr 1:-3 5:8 7:-4 8:5 9:10 10:11 12:14 14:14 16:10 17:4 18:9 21:-7 23:-6 25:19 27:-2 33:-9 34:2
.sorry 1:-3 5:8 7:-4 8:5 9:10 10:11 12:14 14:14 16:10 17:4 18:9 21:-7 23:-6 25:19 27:-2 33:-9 34:2
.sort 20:46 29:-16
.sort$ 20:53 29:-10
.sos$ 25:-12 27:22 31:28
.soun 25:36
.sound 25:36
.sour 17:21
.sourc 17:21
.spac 12:-2 25:8 29:11
.spam 8:-11 29:28 31:15
.spam$ 8:-8 29:36
.spamm 31:11
.spea 11:35
.speak 11:35
.spec 10:41 14:-2 18:-28 19:14 32:39 34:-20
.spec$ 21:2
.speci 12:-10 32:40
.spect 10:22 19:16 34:-14
.spel 11:-5 29:63
.spell 11:-4 29:64
.spen 29:29
.spin 4:46
.spin$ 4:46
.spit 13:9 22:30
.spite 13:9 22:30
.spon 34:60
.spons 34:61
.spos 10:-1 16:35
.spri 1:7 14:-32 19:15 29:28 32:21
.sprin 1:3 14:-31 19:15 29:29 32:21
.spun 29:-11 33:13
.spun$ 29:-11 33:13
.sqla 2:31
.sqlal 2:31
.sque 2:7 16:33
.squee 16:34
.ssag 2:14 11:-3 12:-1 25:20 26:15 29:-41 30:30 31:30 34:-10
.ssage 2:14 11:-3 12:-1 25:21 26:15 29:-40 30:31 31:27 34:-10
.ssar 10:22 21:19 23:17
.ssary 10:22 21:19 23:17
.sse$ 5:36 6:15 20:18 25:-11 29:-14
.ssed 6:79 7:1 21:23 33:-8
.ssed$ 6:79 7:1 21:23 33:-8
.ssib 0:19 3:12 5:-2 13:-24 17:-10 22:23 23:6 26:28 30:27 33:18
.ssibl 0:21 3:13 13:-22 17:-7 21:4 22:8 26:29 30:29 33:18
.ssin 7:10 22:21
.ssing 7:10 22:21
.ssio 1:2 22:10 33:10
.ssion 1:2 22:10 33:10
.ssl$ 9:44 29:11
.sso$ 2:41 8:18 9:8 13:-7
.ssue 8:-4 17:6 25:-2 29:31
.ssum 12:17
.ssume 12:17
.sswo 29:37
.sswor 29:34
.sta$ 10:-9 16:35 27:-5 31:19 32:37
.stab 1:12 5:90 6:-15 9:-10 10:37 12:13 14:-3 20:8 29:-41 34:41
.stabi 5:56
.stabl 1:13 5:45 6:-6 10:38 12:30 20:11 29:-26 34:43
.stac 4:24 10:-18 19:9 22:21 29:60 31:-17
.stack 4:24 10:-18 19:9 22:21 29:60 31:-17
.staf 27:7
.staff 27:7
.stag 5:48 8:6 10:6 17:21 25:-4 29:7
.stage 5:55 8:11 10:10 17:24 29:-38
.stagi 29:41
.stak 30:32
.stake 30:32
.stal 1:29 9:16 18:-9 22:22 29:11
.stall 1:29 9:17 18:-7 22:22 29:16
.stam 8:30 12:3
.stamp 8:30
.stan 5:43 6:-26 10:73 15:5 17:-54 18:-5 20:-48 25:-31 27:-35 28:8 31:8 34:26
.stanc 28:26
.stand 5:45 6:-25 10:75 17:-52 18:-2 20:-28 25:-26 27:-27 31:10 34:29
.star 1:-28 2:-22 3:41 4:23 9:-13 10:-9 11:24 12:2 15:-20 17:83 18:-39 19:6 20:-11 25:-13 27:8 31:-39 33:31 34:-37
.start 1:-28 2:-70 3:41 4:23 9:-9 11:25 12:3 15:-19 17:81 18:-38 19:6 20:-10 25:-42 27:10 31:-37 33:31 34:-37
.stat 3:23 5:72 6:-5 8:-63 9:50 12:43 13:32 22:-47 25:-30 26:4 29:-11 34:-61
.state 5:36 9:41 12:18 13:39 22:-9 29:-22
.statu 5:40 8:-15 9:14 12:20 26:7 29:-21 31:14 34:-8
.stau 5:36 8:-30 9:46 25:-14
.ste$ 14:39
.stea 1:-6 16:48 26:9 33:-17
.stead 16:48 26:9 33:-13
.sted 6:14 10:-32 12:7 15:41 16:-19 21:27 27:78 33:-19
.sted$ 6:14 10:-32 12:7 15:41 16:-19 21:31 27:78 33:-19
.stee 14:2
.steer 14:2
.steh 5:15 9:14 29:-14
.stehe 5:20
.steht 9:18 29:-2
.stem 5:-2 17:53 29:12
.step 11:48 17:51 18:13 20:-13 21:-20 33:-7
.step$ 17:34
.steps 11:51 21:-19
.ster 1:1 2:21 5:35 6:2 7:26 9:-32 10:-6 13:33 18:11 21:-32 25:-47 27:9 29:13 33:-24
.ster$ 1:9 2:29 5:42 6:-28 9:-53 13:20 18:17 25:-40 27:19 33:-9 34:-8
.sterd 3:9 6:30 7:32 16:13 29:4 33:-11 34:2
.stic 1:33
.stick 1:34
.stil 0:-7 2:40 5:20 7:11 8:-40 9:50 10:-38 11:-14 12:13 13:20 14:14 16:-35 17:-31 18:-67 19:-21 20:31 21:7 22:-43 25:-4 27:-13 28:29 29:-2 30:8 31:-44 32:-70 33:-11
.still 0:-7 2:40 5:20 7:11 8:-40 9:50 10:-38 11:-14 12:13 13:20 14:14 16:-35 17:-31 18:-67 19:-21 20:31 21:7 22:-43 25:-4 27:-13 28:29 29:-2 30:8 31:-44 32:-70 33:-11
.stin 2:-47 5:27 11:17 22:45 27:5 29:-41 30:12 31:3
.sting 2:-46 5:30 11:17 22:45 27:12 29:-33 30:12
.stio 2:-1 8:-5 9:-8 12:1 17:9 18:6 20:4 21:-11 22:-15 28:2 33:4 34:23
.stion 2:-1 8:-5 9:-8 12:1 17:9 18:6 20:4 21:-11 22:-15 28:2 33:4 34:23
.stma 25:22 28:-33 29:17
.stmas 25:22 28:-33 29:17
.stom 2:8 4:-4 6:4 9:-8 12:1 15:21 20:30 21:3 24:-16 29:17
.stome 2:9 4:-3 6:5 9:-2 12:1 15:21 20:31 24:-16 29:6
.ston 0:17 1:21 2:-64 6:31 10:15 11:-24 12:-47 13:-20 14:9 15:14 16:7 17:-13 18:15 20:-46 22:-19 25:-40 27:5 29:-7 31:-1 32:-6 33:21 34:18
.stone 0:6 1:28 2:-63 6:29 10:15 11:-21 12:-43 13:-19 14:9 15:14 16:7 17:-13 18:15 20:-46 22:-18 25:-39 27:6 29:-6 31:-1 32:-6 33:21 34:19
.stoo 25:4
.stood 25:5
.stop 2:25 6:11 10:-13 12:-24 18:-13 23:-18 24:-7 27:-55 30:53 31:58 33:58
.stop$ 2:26 6:11 10:-13 12:-24 18:-13 23:-17 24:-6 27:-52 30:53 31:58 33:41
.stor 2:2 6:52 16:12 19:35 33:-57
.stora 2:6
.store 16:11
.story 6:57 19:39 33:-21
.stpo 2:-18 11:5 15:44 16:51
.stpon 2:-17 11:5 15:44 16:51
.stra 4:14 14:12 21:7
.strap 4:22
.stre 5:13 9:-6 12:6 14:4 20:7 21:6 29:-13 32:37 33:-38 34:-1
.strea 5:13 9:-6 12:6 14:4 20:7 21:6 29:-13 32:37 33:-38 34:-1
.stri 0:-109 1:-39 3:-12 5:-91 6:18 7:-44 8:7 10:8 11:-71 12:31 14:-87 16:21 17:-68 18:10 19:11 20:-3 22:-10 24:20 25:-119 26:-24 27:47 28:27 29:-120 30:-5 31:19 32:-97 33:27 34:15
.strib 20:1 27:42 29:-26 31:12
.stric 10:38 12:32 28:-20
.strii 28:25
.strin 0:-95 1:-32 5:-66 6:12 7:-38 8:16 10:4 11:-59 12:17 14:-69 16:23 17:-49 18:6 19:12 20:-49 21:-8 24:20 25:-97 26:-15 27:23 28:19 29:-64 30:-2 31:1 32:-82 33:35 34:18
.strn 33:59
.strng 33:55
.stro$ 7:1
.stru 11:43
.struc 11:43
.sts$ 2:51 9:-88 12:-43 13:54 14:-39 21:7 25:-83 26:35 29:29 31:1 32:-15 34:-35
.stta 5:21
.sttr 10:17
.sttri 10:17
.stuc 9:7 29:9
.stuck 9:7 29:9
.stud 17:10
.stude 17:1
.stuf 17:1 26:18 29:-21 32:35 34:19
.stuff 17:1 26:18 29:-21 32:35 34:19
.styl 4:34 29:1
.style 4:34 29:1
.sual 4:8
.sual$ 4:8
.sub$ 11:-40 26:57 27:26 29:-26 30:30 31:14
.subb 26:59 34:-16
.subbe 26:59 34:-16
.subm 13:-4 22:15 29:13
.submi 13:-4 22:15 29:13
.subs 2:-31 5:-22 6:-35 7:-12 8:-22 9:-17 10:-63 11:15 17:-35 24:-42 25:-50 26:88 27:45 29:29 30:49 31:19 34:11
.subsc 2:-12 5:-20 6:-33 8:-18 9:-11 10:-37 11:19 17:-13 24:-20 25:-40 26:68 27:21 29:35 30:51 31:22 34:20
.sugg 15:39
.sugge 15:39
.suit 17:38
.suita 17:14
.sult 7:14 8:9
.sults 7:15 8:29 9:-14
.sum$ 25:-39 29:68
.sume 12:21 27:30 31:-12
.sume$ 12:21 27:30 31:-12
.summ 27:12 29:29 32:39
.summa 27:16 32:41
.summi 29:26
.sund 8:21 32:34
.sunda 8:21 32:34
.supe 25:14 28:14 29:-10
.super 25:14 28:14 29:-10
.supp 0:3 2:13 6:-11 10:6 18:-4 21:30 28:-21 29:46
.suppo 0:3 2:13 6:-11 10:6 18:-1 20:-14 21:30 28:-21 29:47
.sure 2:-5 7:19 16:-17 24:44 33:12 34:10
.sure$ 2:-5 7:19 16:-17 24:44 33:12 34:10
.swap 9:34 16:40 33:-11
.swap$ 9:35 16:40 33:-10
.swer 9:8 13:32 21:-29
.swer$ 9:26
.swere 13:25
.swit 27:25 30:24
.switc 27:25 30:24
.swor 29:34
.sword 29:34
.sync 29:31
.sync$ 29:31
.synt 11:48 25:-20
.synta 11:48 25:-20
.syst 29:27
.syste 29:27
.taba 29:39 33:-16
.tabas 29:39 33:-16
.tabi 5:56
.tabil 5:56
.tabl 1:5 2:-2 5:20 6:-24 9:-16 10:36 11:-7 12:22 14:74 25:-14 29:-83 31:-35 34:51
.table 1:5 2:-2 5:15 6:-22 9:-12 10:36 11:-6 12:22 14:74 25:-13 29:-82 31:-35 34:51
.tach 9:15 31:13
.tach$ 31:14
.tache 9:14 29:7
.tack 4:24 10:-18 19:8 22:21 29:54 31:-17
.tack$ 4:24 10:-18 19:8 22:21 29:54 31:-17
.tact 34:85
.tact$ 34:67
.taff 27:7
.taff$ 27:7
.tag$ 6:12 20:2 29:10 32:7 33:22
.tage 5:71 8:11 10:15 11:-5 17:21 20:-27 29:-1
.tage$ 5:95 8:11 17:22
.tagg 6:53 33:16
.tagge 6:49 33:18
.tagi 29:41
.tagin 29:41
.tags 29:-17 32:22 34:50
.tags$ 29:-17 32:22 34:50
.tail 7:3 15:2
.tail$ 7:10 15:2
.tain 10:-19 11:11 17:11 20:21
.tain$ 20:32 29:-17
.taine 17:21 29:2 34:15
.tains 33:21
.take 2:9 5:-66 6:7 7:34 8:50 9:-54 11:-33 13:-14 16:39 21:7 22:-21 24:-15 28:-17 31:22 32:-2 33:-4
.take$ 5:-22 7:35 8:51 9:-43 11:-22 12:17 13:-1 16:42 24:-4 29:11 31:23 33:-5
.taken 6:13
.takes 2:1 10:3 34:22
.taki 2:6 9:9 33:4
.takin 2:6 9:9 33:4
.tal$ 14:20 17:10 29:17
.talk 4:-1 11:27 15:31 21:9 22:-3 25:3 29:-9 33:-22 34:12
.talk$ 11:29 15:19 25:4 29:-6 33:-18 34:13
.talke 21:13
.tall 1:29 9:17 18:-7 22:22 29:15
.tall$ 29:4
.talle 1:34 9:18 17:5 18:-7 22:22
.tamp 8:30
.tamp$ 8:30
.tanc 28:26
.tance 28:26
.tand 5:45 6:-25 10:73 11:25 17:-53 18:-2 20:-29 25:-55 27:-27 31:6 34:29
.tand$ 5:28 6:-15 9:14 10:42 11:43 17:-15 25:-19 27:-18 29:-33 31:12 33:10
.tandi 13:13 34:29
.tands 5:26 10:24
.tandu 29:38
.tant 17:7 18:16 32:-4
.tant$ 17:7 32:-3
.tarb 6:3 11:-7 20:11 33:11 34:9
.tarba 6:3 11:-7 20:11 33:11 34:9
.targ 20:44
.targe 20:42
.tart 1:-28 2:-72 3:40 4:21 5:2 9:-18 11:22 12:2 15:-20 17:82 18:-38 20:-11 25:-51 27:9 31:-39 33:31 34:-37
.tart$ 5:15 10:-39 11:30 14:16 17:-6 19:7 25:-15 27:15 29:31 31:-8 33:16
.tarte 12:18 17:81 29:-3
.tarti 3:8 4:20
.tarts 3:6 4:7 10:10 17:9 33:2 34:-20
.task 17:42
.tasks 17:42
.tate 5:36 9:41 12:18 13:39 22:-9 29:-22
.tate$ 5:37 9:42 12:18 13:6 22:-8 29:-4
.tati 0:17 3:4 5:-23 9:-7 10:9 11:5 12:-3 24:2 34:7
.tatio 0:17 3:4 5:-23 9:-7 10:9 11:6 12:-3 24:2 34:7
.tatu 5:39 8:-23 9:20 12:20 26:7 29:-21 31:14 34:-8
.tatus 5:39 8:-23 9:20 12:20 26:7 29:-21 31:14 34:-8
.taur 33:2
.taure 33:2
.tax$ 11:38 18:-13 25:-5 29:42
.tbfs 29:2
.tbfs$ 29:2
.tch$ 2:40 9:-27 10:-22 11:-47 12:-29 13:-23 17:28 21:-34 22:39 24:-24 25:-71 27:52 29:47 31:34 33:-71 34:2
.tche 10:-17 12:13 13:18 15:4 29:-25 30:2
.tches 10:-14 12:14 13:19 15:5
.tdow 27:11 28:74 31:3
.tdown 27:11 28:74 31:3
.tead 16:53 26:9 33:-15
.tead$ 16:53 26:9 33:-15
.team 1:-12 4:-21 5:-20 6:-18 7:-2 8:1 9:10 13:39 14:-3 15:-24 17:9 18:2 19:-23 20:-26 21:20 22:6 24:13 27:3 29:17 31:12 32:-2 33:-6 34:7
.team$ 1:-10 2:3 4:-19 5:-22 6:-14 7:-1 8:3 9:12 10:-13 13:31 15:-21 17:13 19:-17 20:-19 21:21 22:7 24:11 27:4 29:20 31:9 33:-9 34:9
.teams 2:-4 12:10
.tech 10:9
.ted$ 0:-86 2:43 3:31 4:-29 5:-3 7:-20 8:8 9:23 10:-28 11:-130 12:3 13:30 14:-100 16:-48 17:39 18:-139 19:-12 20:2 21:5 25:22 27:84 28:-75 29:-7 30:48 32:-15 33:-27 34:-35
.teed 30:6
.teed$ 30:6
.teer 29:5
.teeri 14:5
.tefu 16:7
.teful 16:7
.tegr 2:19
.tegra 2:11
.tehe 5:20
.tehen 5:20
.teht 9:18 29:-2
.teht$ 9:18 29:-2
.tele 9:3
.telem 9:3
.tell 2:11 5:26 9:33 10:8 11:20 12:10 18:6 22:-44 23:-13 25:-22 27:-18 29:-92 31:43 33:30 34:15
.tell$ 2:12 5:33 9:34 10:10 11:24 12:12 18:9 22:-42 23:-10 27:-12 29:-69 31:-5 33:33 34:18
.telli 31:7
.tely 18:21
.tely$ 18:21
.temb 1:49 5:-31 10:-23 14:15 16:29 18:-2 20:14 32:36 33:13
.tembe 1:36 5:-30 10:-18 14:15 16:17 20:18 32:38 33:19
.tembr 1:2
.temp 3:68 4:43 13:-17 21:25 29:14
.tempe 29:22
.templ 3:69 4:55 13:-16 21:25
.ten$ 2:-13 5:10 6:-18 11:-5 12:14 15:18 24:14 25:-27 26:14 27:48 28:17 29:-25 31:7 33:7
.tenc 10:3
.tence 10:3
.tend 6:-14 8:14 15:9 27:4 29:5 33:6
.tend$ 8:14 27:6 29:8
.tende 6:-11 15:1 33:17
.tens 22:28
.tensi 22:18
.tent 10:-35 29:35
.tent$ 10:-35 29:35
.tep$ 17:34
.teps 11:51 21:-19
.teps$ 11:51 21:-19
.ter$ 1:50 2:45 5:24 6:-6 7:-7 10:-23 11:-70 12:-45 13:30 15:16 16:22 17:7 18:44 20:1 21:14 25:-17 26:-16 27:-26 28:-53 29:26 30:8 31:-27 33:-11 34:-32
.terd 3:9 6:30 7:32 16:13 29:4 33:-11 34:2
.terda 3:9 6:30 7:32 16:13 29:4 33:-11 34:2
.tere 5:23 6:-6 11:27 14:-19 27:23 29:15
.tered 5:26 11:29 14:-13
.teres 27:28
.terf 12:10 33:18
.terfa 12:10 33:18
.teri 10:1 15:39 17:7 19:34 20:-17 29:-21 33:-1
.teria 10:11 17:9
.term 5:-20 10:92 11:-18 14:46 18:25 25:-36 29:-52 31:-15 33:-4
.term$ 18:33 29:-1
.termi 14:71 25:-15 29:-1
.terms 10:80 14:-9
.tern 17:20
.tern$ 17:21
.ters 10:12 12:23 13:-2 17:42 21:1 29:-11
.ters$ 12:24 13:-1 17:42 21:1 29:-10
.tes$ 0:23 1:1 2:-8 3:41 4:1 5:-74 6:-89 7:-38 8:-73 9:9 13:7 14:61 16:-49 17:-49 18:43 19:12 20:-150 21:-62 22:-66 24:15 25:-11 26:5 27:4 28:-34 29:1 32:36 33:24 34:-25
.test 0:-14 1:49 4:-14 5:46 7:26 8:33 9:-54 11:-10 12:-49 16:-38 18:9 20:-27 21:24 22:-55 25:17 27:-8 28:-26 29:40 31:-23 33:39 34:-10
.test$ 1:31 2:-9 5:1 8:29 9:-7 11:-35 18:24 21:19 22:-59 25:15 28:-22 29:20 32:13 33:31
.testi 5:45 25:16
.tests 2:33 7:6 8:6 25:-22 29:31
.teve 18:26
.tever 18:26
.text 2:4 10:58 12:26 13:-10 14:7 21:-22 22:13 29:-70 33:56
.text$ 2:15 10:20 14:18 21:-12 22:48 29:-18
.texts 2:-4 8:5 10:24 12:37 22:-6 33:36
.tfix 2:21 20:6
.tfix$ 2:22 20:7
.than 1:-3 5:6 6:9 7:-6 9:8 10:2 11:-13 14:7 16:16 20:6 21:-2 23:-2 26:6 27:2 28:25 31:5 32:10 34:10
.than$ 2:-7 6:-21 15:-17 16:29 19:42 23:13 28:74 33:-17
.thank 5:10 6:19 7:-4 9:8 11:-11 13:1 14:9 15:7 16:2 19:-1 20:7 23:-12 26:7 27:3 28:-3 30:1 31:5 32:12 34:12
.that 2:16 3:-63 5:-31 7:-18 9:-14 10:28 11:17 13:9 14:-36 16:18 17:-61 18:33 20:-43 24:1 25:40 26:-3 31:-38 33:19
.that$ 2:16 3:-63 5:-31 7:-18 9:-14 10:28 11:17 13:9 14:-36 16:18 17:-61 18:33 20:-43 24:1 25:40 26:-3 31:-38 33:19
.thaw 5:-31 6:-47 12:77 25:8
.thawe 5:-20 6:-8 12:35 25:14
.thdr 8:42
.thdra 8:42
.the$ 0:-27 1:1 2:11 4:5 5:10 6:21 7:-3 8:9 10:-13 11:-34 12:12 13:-9 14:37 15:21 16:22 17:-22 18:14 20:18 21:-3 22:25 23:-11 24:17 25:-7 26:-3 27:-2 29:33 30:27 31:-8 32:11 33:8 34:6
.thee 11:17 25:17 29:-20
.thei 24:22
.their 24:22
.them 8:8 9:-13 13:12 14:27 18:-14 31:33
.them$ 13:14 14:26 18:-12 31:35
.theme 8:15
.then 6:-16 12:13 18:58 25:8 29:-8 33:-28
.then$ 6:-16 12:13 18:58 25:8 29:-8 33:-28
.ther 0:36 1:5 2:21 3:21 5:-50 7:-14 8:-15 9:-8 10:-26 12:3 13:13 14:-9 19:-32 21:1 22:-9 23:59 26:6 27:-83 28:-6 30:20 31:23 32:6 33:-5 34:26
.ther$ 0:40 2:11 5:-33 10:-13 11:-49 12:11 14:-12 15:10 18:-37 23:23 26:-7 27:-59 29:10 31:61 33:-46
.there 0:21 2:1 3:18 4:-11 5:-9 7:-12 9:-11 10:-5 11:2 13:25 16:-18 18:10 19:-5 22:-9 23:28 26:12 27:-13 29:-8 31:-40 32:19 34:8
.thes 1:10 30:43 31:43
.these 1:10 30:43 31:36
.they 2:7 8:-19 9:36 12:33 15:25 19:-26 29:-70 33:-20
.they$ 2:7 8:-19 9:36 12:33 15:25 19:-26 29:-70 33:-20
.thin 0:25 1:-8 2:-32 4:-20 5:17 6:18 7:20 8:-24 10:27 12:1 13:47 14:20 16:-23 17:-3 18:36 19:-32 21:19 22:-83 23:20 24:-53 25:-28 26:22 29:-67 30:-35 31:9 32:72 33:-29 34:-48
.thin$ 28:59 29:-22 32:21
.thing 1:-3 2:-29 4:-18 5:40 6:3 7:-12 9:11 10:23 11:10 12:14 13:54 14:24 15:-13 18:47 19:-21 22:-48 23:7 24:-27 25:-14 26:4 27:7 28:-70 29:-55 30:-23 31:13 32:60 33:-37 34:-32
.think 0:35 6:10 7:69 8:-25 10:-13 11:-14 12:-14 15:24 21:52 22:-25 26:10
.thir 33:17
.third 33:17
.this 0:-5 1:-19 2:35 3:-42 5:2 6:-29 9:-66 10:-30 11:21 12:4 13:19 14:10 15:-6 16:-15 17:27 18:-23 19:-18 20:12 21:-2 23:23 24:28 26:-3 27:24 28:-16 32:31 33:11 34:43
.this$ 0:-5 1:-19 2:35 3:-42 5:2 6:-29 9:-66 10:-30 11:21 12:4 13:19 14:10 15:-6 16:-15 17:27 18:-23 19:-18 20:12 21:-2 23:23 24:28 26:-3 27:24 28:-16 32:31 33:11 34:43
.tho$ 7:11
.thon 2:40 20:-29 29:25 33:32
.thon$ 2:40 20:-29 29:25 33:32
.thor 7:10 8:4 34:23
.thori 34:24
.thou 0:10 8:6 22:27 26:1 33:5
.thoug 12:-19 22:37 33:4
.thout 0:5 12:21 26:2
.thre 1:5 16:23 18:31 22:27 24:21 33:-1
.three 1:8 16:23 18:33 22:28 24:21
.thro 5:11 8:22 9:16 11:9 12:-7 13:13 14:16 19:-7 22:7 25:-17 29:-1 31:-29 32:3
.throu 5:12 8:21 9:16 11:9 12:-6 13:14 14:17 19:-6 21:1 25:-9 31:-12
.thru 9:9 32:25
.thru$ 9:12
.ths$ 3:8 14:11
.thu$ 32:16
.thum 8:33
.thumb 8:33
.thun 26:17
.thund 26:17
.thur 10:-8 12:-38 16:30 19:-17 25:-5 32:32 33:66
.thurs 10:-8 12:-38 16:30 19:-17 32:32 33:66
.tian 14:-6 19:21 29:15
.tian$ 14:-6 19:21 29:15
.tica 30:9
.tical 30:9
.tice 4:-12 27:13 29:8 31:23
.tices 27:15 31:29
.tici 17:14
.ticip 17:14
.tick 1:19 6:23 29:34
.tick$ 1:33 6:24
.ticke 29:46
.tier 9:9 33:7
.tif$ 2:14
.tifi 11:-9 26:49 27:17 30:2 31:51
.tific 11:-8 26:41 27:22 30:3 31:44
.tify 27:66
.tify$ 27:59
.tige 27:31
.til$ 3:13 4:-30 5:-36 7:27 8:9 10:-39 13:-12 14:44 15:-4 16:20 17:-42 19:-38 20:-21 21:7 22:41 24:36 25:-21 27:-59 28:46 29:-4 31:29 34:-25
.till 0:-8 2:42 5:18 7:11 8:-42 9:48 10:-39 11:-19 12:16 13:22 14:13 16:-40 17:-34 18:-70 19:-22 20:39 21:7 22:-43 25:-7 27:-13 28:27 29:-3 30:8 31:-44 32:-73
.till$ 0:-8 2:38 5:18 7:11 8:-42 9:49 10:-37 11:-18 12:17 13:22 14:14 16:-40 17:-34 18:-69 19:-22 20:39 21:7 22:-43 25:-6 27:-13 28:28 29:-2 30:8 31:-44 32:-73
.tima 24:1 32:40
.timat 24:1
.time 1:-29 5:15 8:-51 9:-82 10:-92 11:-32 12:-10 14:59 18:-73 19:71 20:-55 22:15 23:30 25:12 26:-64 28:76 29:-10 31:-55 32:-68 33:24 34:-22
.time$ 0:2 1:-15 2:9 5:31 8:-36 9:-61 10:-75 11:-57 12:-3 14:-21 18:-51 19:45 20:-14 22:33 23:26 25:18 26:-6 28:51 31:-46 32:-39 33:17 34:-18
.timel 14:53 19:7
.times 33:3
.timet 14:44 19:5
.ting 1:1 2:-3 3:2 5:-9 6:-16 7:10 8:-31 9:14 10:-2 12:10 13:28 14:-1 16:2 20:-3 21:23 22:27 24:-39 27:9 29:-24 30:37 31:11 32:-4 33:1 34:-1
.ting$ 1:1 2:-7 3:2 5:-8 6:-15 7:10 8:-28 9:15 10:-19 12:10 13:25 16:2 20:-2 21:24 22:29 24:-38 25:-22 27:11 29:-14 30:38 31:17 32:-2 33:3
.tings 25:22 29:-1
.tiny 8:5
.tiny$ 8:5
.tion 0:5 1:5 2:7 4:-9 5:-5 6:-59 7:-33 8:9 9:33 10:66 11:40 12:-7 13:18 14:-26 15:-52 16:-25 17:24 18:-68 19:-11 21:38 22:37 23:-47 25:-22 27:39 28:-23 29:-27 31:14 32:-43 33:-26 34:34
.tion$ 2:4 6:-8 7:-29 8:29 9:51 10:56 11:22 13:-34 15:-14 16:-10 17:49 18:-19 19:-50 20:4 21:24 22:63 23:-15 25:-1 26:-4 27:5 28:-2 30:-1 31:1 32:-4 33:-40
.tiona 1:12 10:61 11:-15 29:-11 33:14
.tions 0:10 8:-25 9:-5 10:-12 11:19 13:65 14:-52 16:-8 17:-27 19:3 21:18 22:-32 24:2 25:-5 26:17 27:32 29:-76 30:16 31:8 32:-28 33:-5 34:53
.tire 25:3 31:23
.tist 29:26
.tist$ 29:26
.titl 7:16 9:-2
.title 7:16 9:-2
.tivat 31:1
.tive 5:8 6:-26 10:-11 12:78 14:-5 19:12 23:30 33:-19
.tive$ 5:9 6:-26 10:-6 12:78 14:-5 19:12 23:30 33:-18
.tle$ 11:-4 25:15 33:9
.tled 7:16 9:-2
.tled$ 7:16 9:-2
.tloo 14:-30 26:56 32:11
.tlook 14:-30 26:56 32:11
.tls$ 9:21
.tly$ 10:25 12:29 17:-7 25:51 26:27 28:12 29:-27
.tmas 25:22 28:-33 29:17
.tmas$ 25:22 28:-33 29:17
.tner 22:12
.tner$ 22:12
.tnig 28:11 32:29
.tnigh 28:11 32:30
.tobe 1:18 4:14 5:-18 16:39 20:47 31:-8 32:19
.tober 1:18 4:14 5:-18 16:39 20:47 31:-8 32:19
.toda 2:26 4:24 7:-12 9:-25 10:-10 12:26 14:-12 16:-14 17:19 20:-22 24:-6 25:15 28:25 31:5 32:51 33:-47 34:-23
.today 2:26 4:25 7:-11 9:-25 10:-9 12:26 14:-10 16:-13 17:19 20:-22 24:-6 25:5 28:26 31:9 32:51 33:-46 34:-23
.toff 1:26 6:11 10:-19 14:11 18:47 21:15 22:-17 24:-11 29:-16 33:36
.toff$ 1:26 6:11 10:-18 18:49 21:15 22:-16 24:-10 29:-11 33:38
.togr 8:8 29:-1
.togra 8:8 29:-1
.toin 13:4
.toin$ 13:9
.toky 33:39
.tokyo 33:39
.told 7:20 27:56
.told$ 7:20 27:56
.tom$ 0:3 7:28 24:-32 29:16
.toma 30:10
.tomat 30:10
.tome 2:9 4:-4 6:5 9:-2 12:1 15:21 20:37 24:-16 29:5
.tomer 2:9 4:-4 6:5 9:-2 12:1 15:21 20:36 24:-16 29:5
.tomo 2:14 6:-7 7:11 10:-9 12:-13 15:-2 24:58 32:46 33:26
.tomor 2:14 6:-7 7:11 10:-9 12:-13 15:-2 24:58 32:46 33:26
.ton$ 10:17 11:16 20:4 21:1 29:-25
.tone 0:6 1:28 2:-64 5:-4 6:29 10:7 11:-27 12:-47 13:-31 14:35 15:14 16:7 17:-15 18:13 20:-49 22:-21 25:-48 27:4 29:-8 31:-4 32:-8 33:20 34:22
.tone$ 0:7 1:41 2:-44 5:-32 6:20 10:29 12:-14 14:-8 15:17 16:17 18:37 20:-22 24:5 27:-31 28:6 32:-44 33:28 34:6
.tones 10:-16 14:56 18:-52 27:43
.toni 29:49
.tonig 29:57 34:-11
.tons 13:1
.tons$ 13:1
.too$ 2:70 3:2 5:-37 6:20 8:67 10:26 20:-13 23:15 25:-53 27:21 29:-80 33:-1
.tood 25:4
.tood$ 25:5
.took 6:-9 17:1 33:30
.took$ 6:-9 17:1 33:30
.tool 2:5 29:25 33:-34
.top$ 2:24 6:11 10:-21 12:-33 22:-10 23:-19 24:-10 27:-63 29:50 30:52 31:56 33:29
.tor$ 10:-11 11:-14 14:14 17:76 18:-8 29:18 34:15
.tora 2:6
.torag 2:6
.tore 16:18
.tore$ 16:18
.tori 2:31 17:9 33:-31
.toria 17:14
.torin 2:16 29:9
.tors 23:16 27:25
.tors$ 23:16 27:25
.tory 6:55 19:38 29:21 33:-24
.tory$ 6:55 19:38 29:21 33:-24
.tot$ 8:-3 13:7 28:41
.tota 14:23 17:14
.total 14:23 17:14
.touc 15:44 33:29
.touch 15:33 33:30
.tpon 2:-17 11:5 15:44 16:51
.tpone 2:-10 11:5 15:35 16:41
.tra$ 0:31 1:41 22:7 23:14 31:-13
.trac 1:3 5:16 10:-1 12:-3 18:34 27:1 29:50
.track 1:3 5:17 12:-2 18:34 20:1 27:2
.tract 29:23
.trad 1:2 34:7
.tradu 1:3 34:8
.trag 1:15 9:28 29:-12
.trag$ 1:7 9:29 29:-11
.trai 2:60 5:-5 10:28
.train 2:61
.tran 0:2 2:19 5:-27 10:17 11:-30 12:4 13:-4 14:16 20:3 23:8 25:-38 27:18 28:20 29:19 32:-9
.trans 0:2 2:19 5:-27 10:17 11:-30 12:4 13:-4 14:16 20:3 23:8 25:-38 27:18 28:20 29:19 32:-9
.trap 4:22
.trap$ 4:22
.tre$ 19:2 29:-17 33:35
.trea 5:36 9:-26 12:6 14:4 20:6 21:6 29:-28 32:37 33:-42 34:-3
.tream 5:38 9:-24 12:6 14:4 20:6 21:6 29:-25 32:37 33:-38 34:-2
.tree 5:-19 12:89 25:-18
.tree$ 5:-19 12:89 25:-18
.trib 17:74 27:30 31:4
.tribu 17:74 27:30 31:5
.tric 2:-1 8:10 10:34 12:31 28:-21
.trics 8:11
.trict 10:38 12:34 28:-20
.trii 28:25
.triin 28:25
.trin 0:-101 1:-33 2:2 3:-8 5:-67 6:7 7:-41 8:15 10:13 11:-60 12:12 14:-71 16:22 17:-50 18:5 19:14 20:-74 21:-4 24:21 25:-104 26:-17 27:23 28:18 29:-71 30:-2 32:-83 33:37 34:19
.tring 0:-99 1:-33 5:-66 6:13 7:-39 8:15 10:14 11:-60 12:10 14:-69 16:19 17:-49 18:5 19:14 20:-73 21:-4 24:19 25:-102 26:-16 27:24 28:18 29:-70 30:-2 32:-82 33:37 34:19
.trix 18:11
.trix$ 18:11
.trng 33:55
.trng$ 33:52
.tro$ 16:-8 29:4
.trod 1:15 11:4 17:30 24:-14
.trodu 1:15 11:4 17:30 24:-14
.tron 13:3 25:-16 34:21
.tron$ 13:3 25:-16 34:21
.tros 19:16 29:15
.trosp 19:16 29:18
.trou 34:14
.truc 11:43
.truct 11:43
.true 12:16 20:2 33:22
.true$ 12:16 20:2 33:22
.trun 3:-6 5:8 12:24
.trunk 3:-6 5:8 12:24
.try$ 1:16 11:4
.tsch 9:17 34:17
.tsta 13:15
.tstan 13:15
.tstr 4:22
.tstra 4:22
.ttac 9:15
.ttach 9:15 29:7
.tte$ 14:34 20:-28
.tted 2:45 22:17 29:-37 33:17
.tted$ 2:45 22:17 29:-37 33:17
.tten 5:30
.tten$ 5:30
.tter 0:24 7:-1 8:-6 9:18 10:4 11:-2 12:3 15:-2 22:-18 25:-7 26:-9 31:14 32:3 33:-6
.tter$ 0:25 8:-2 9:18 11:-5 15:-2 16:1 17:-5 22:-14 25:-5 26:-8 31:15 32:6
.tters 12:9
.ttin 9:33 21:34 29:-49 31:18
.tting 9:33 21:34 29:-49 31:18
.ttle 11:-5 25:15 33:23
.ttle$ 11:-4 25:15 33:10
.tton 2:10 10:23 20:2 29:-16
.tton$ 10:23 20:4 29:-14
.ttri 10:17
.ttrin 10:17
.tty$ 33:5
.tual 5:10 19:19
.tuck 9:7 29:9
.tuck$ 9:7 29:9
.tude 17:1
.tuden 17:1
.tue$ 14:14
.tuel 12:38
.tuell 12:38
.tuer 33:22
.tuer$ 33:11
.tues 2:13 16:25 24:20 29:18 33:-35
.tuesd 2:19 22:1 24:21 29:18 33:-6
.tuff 26:18 29:-21 32:46 34:17
.tuff$ 26:18 29:-21 32:46 34:17
.tula 25:25
.tulat 25:25
.turd 16:2
.turda 16:2
.ture 0:-73 1:-39 2:10 3:-68 4:-21 5:14 6:13 9:-101 10:8 11:1 12:12 13:-4 16:21 17:-12 19:25 20:-66 21:-51 22:14 23:2 25:3 27:-21 28:12 29:-32 30:-42 31:-18 32:-68 33:54
.ture$ 0:-41 1:-34 2:36 3:-5 4:-11 5:7 7:3 9:-56 10:26 11:-79 12:-18 13:-1 16:25 18:10 19:13 20:-3 21:-43 22:24 23:6 24:2 25:21 27:-11 29:-79 32:-39 33:17 34:4
.turef 33:17
.tures 2:-50 6:20 10:-24 11:35 12:64 18:-49 20:-6 25:-23 28:23 29:9 33:31
.turn 2:-14 8:27 9:26 18:-27 23:-7 25:-21 27:37 29:16 30:41 34:-16
.turn$ 2:-9 8:29 18:-17 25:-3 27:37 29:31 30:2
.turne 9:44 30:24 34:-10
.tus$ 5:62 8:-46 9:36 12:19 26:7 29:-39 31:4 34:-15
.tuto 17:14
.tutor 17:14
.twea 2:77 11:-9
.tweak 2:77 11:-9
.twee 1:15 5:27 6:-21 10:5 18:-19 19:28 27:-13 28:19 29:16 32:42 33:-50
.tween 1:15 5:27 6:-21 10:5 18:-19 19:22 27:-13 28:25 29:16 32:42 33:-50
.twen 4:23
.twent 4:23
.twic 15:12 19:-2
.twice 15:12 19:-2
.two$ 1:13 3:17 6:-13 7:3 9:3 12:-6 13:-25 16:12 19:13 21:-26 22:39 24:28 25:-13 27:-22 28:-17 29:14 31:-29 33:27
.twor 1:35 4:11
.twork 1:35
.tyle 4:34 29:1
.tyle$ 4:34 29:1
.type 11:77 15:-3
.type$ 11:70 15:-3
.typo 2:26
.typo$ 2:26
.tzun 16:-1 27:21
.tzung 16:-1 27:21
.uage 0:6 11:9 15:7
.uage$ 0:8
.uages 11:10 15:8
.ual$ 1:36 11:36 18:32 19:4 25:-2 29:-10 34:10
.uali 13:58 21:23 22:-16 29:-15
.uant 28:33 29:13
.uart 3:18
.uarte 3:18
.ubbe 8:30 26:59 29:-5 34:-16
.ubbed 26:59 34:-16
.uber 16:-5 20:-20 27:30 29:78 34:22
.uber$ 27:48 34:13
.ubern 20:-12 29:58
.ubers 29:37
.ubli 5:-5 6:9 20:53 29:-17 33:-56
.ublic 20:34
.ublis 5:-1 6:10 19:1
.ubmi 13:-4 22:15 29:13
.ubmit 13:-3 22:29 29:13
.ubsc 2:-13 5:-20 6:-34 8:-21 9:-12 10:-38 11:19 17:-14 24:-23 25:-41 26:67 27:19 29:38 30:51 31:26 34:20
.ubscr 2:-12 5:-11 6:-22 8:-19 9:-1 10:-35 11:19 17:-12 24:-19 25:-31 26:61 27:16 29:41 30:53 31:20 34:11
.ubun 3:9 4:22 20:12 29:2
.ubunt 3:9 4:22 20:12
.uce$ 1:16 11:7 24:-13
.uch$ 2:-25 11:-6 15:23 25:43 28:71 29:6 33:-2
.uck$ 9:15 29:6
.uct$ 0:5 10:21 20:10 27:11 33:-17
.ucti 1:2 11:40 17:8
.uctio 1:2 11:40 17:8
.ude$ 1:16 10:21 27:27
.uded 2:2
.uded$ 2:2
.uden 17:1
.udent 17:1
.udge 3:14 8:-17 16:11 23:27 24:21 29:34 33:-27 34:-5
.udge$ 16:11 24:31
.udget 3:14 8:-15 29:41 33:-2
.udit 1:15 9:-9 13:40
.udit$ 1:15 9:-9 13:40
.ueez 16:34
.ueeze 16:34
.uell 12:38
.uena 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
.uenas 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
.uepr 2:23
.uepri 2:23
.uer$ 17:7 33:11
.ues$ 16:12 17:4
.uesd 2:19 22:1 24:20 29:23 33:-6
.uesda 2:19 22:1 24:20 29:23 33:-6
.uess 13:37 29:-13
.uest 2:-1 3:-9 5:-13 8:33 9:26 10:-12 11:10 13:17 16:-2 19:-1 21:36 22:50 25:-12 27:-9 29:-7 31:-19 32:20
.uest$ 7:18 8:45 9:75 10:-15 11:5 13:-15 14:-17 21:35 22:54 25:-25 27:-16 29:-6 31:-18 32:-24
.ueste 8:17 21:29
.uesti 2:-16 8:-13 9:-18 12:1 17:9 18:6 20:4 21:-7 22:7 28:2 33:3 34:19
.uests 2:22 9:-42 13:60 29:4
.ueue 9:8 13:65 14:-22 18:28 25:-22 28:-17 29:28 32:-14
.ueue$ 9:8 13:65 14:-22 18:28 25:-22 28:-17 29:28 32:-14
.uff$ 26:18 29:-21 32:46 34:17
.ugfi 2:22 5:8 20:33
.ugfix 2:22 5:8 20:33
.ugge 15:39
.ugges 15:39
.ugh$ 2:9 5:5 6:-14 7:21 8:17 10:-9 11:5 12:-62 13:10 14:10 19:-16 22:48 24:-17 27:-32 29:-37 31:26 33:-46
.ughl 28:6
.ughly 28:6
.ught 7:1 15:7
.ught$ 7:1
.ugin 2:47 10:2
.ugin$ 2:45 22:2
.ugins 10:8
.ugs$ 17:39 25:4
.ugus 1:22 20:6 32:32
.ugust 1:22 20:6 32:32
.uhm$ 2:-14 3:5 5:-7 8:-13 9:18 11:12 12:25 13:12 17:-25 18:-15 19:-8 23:16 25:-2 26:10 29:-10 30:1 31:-10 33:-2 34:24
.uick 5:24 6:2 8:-4 9:-7 10:-22 11:10 17:-17 18:8 21:-5 22:-12 25:10 28:34 32:8 33:14
.uick$ 5:24 6:3 8:-4 9:-7 10:-4 11:11 17:-17 18:9 21:-5 22:-12 25:11 28:4 32:8 33:18
.uide 11:35 17:46 18:-14 24:16
.uide$ 11:35 17:46 18:-14 24:16
.uiet 25:-9 31:57
.uiet$ 25:-9 31:57
.uild 5:30 11:-4 12:-22 14:-29 17:-29 20:2 25:20 29:43 33:18
.uild$ 4:1 5:23 14:-17 17:-18 20:8 25:26 29:50
.uilde 15:10 29:6
.uildi 29:-8
.uire 0:-25 1:-11 2:-7 6:15 10:10 12:9 13:4 16:14 18:2 21:8 22:-5 23:-20 24:13 28:7 29:-55 33:22 34:21
.uire$ 21:21
.uired 21:21
.uirem 0:-18 1:-10 6:14 9:-13 10:17 12:10 13:5 16:15 18:4 21:-35 23:-18 24:16 28:8 29:-37 33:18 34:24
.uit$ 17:16 20:17 27:-2 31:48
.uita 17:14
.uitab 17:14
.ulat 25:59
.ulati 25:59
.uld$ 0:61 1:-9 2:15 3:52 5:-13 6:-25 7:60 8:-21 9:-33 10:-33 11:-26 12:-52 13:-12 15:53 16:9 17:26 20:-15 21:45 22:20 25:-47 26:29 28:-53 29:-14 30:6 33:-15
.ule$ 1:24 2:-4 3:24 4:23 12:-7 13:-20 14:84 18:26 19:29 20:-47 24:6 25:-84 27:-4 31:-51 32:-21
.uled 15:15 29:-9 32:40
.uled$ 15:15 29:-9 32:40
.uler 9:8 29:14
.uler$ 9:8 29:14
.ules 2:-23 10:37 18:-8 19:13 22:15
.ules$ 2:-23 10:37 18:-8 19:13 22:15
.ulin 9:8
.uling 9:8
.ull$ 2:33 4:-26 5:-1 9:-44 13:-36 14:65 18:14 21:-12 25:-7 28:14 29:55
.ult$ 23:44
.ults 7:15 8:29 9:-14
.ults$ 7:15 8:29 9:-14
.uly$ 33:38
.uman 11:-25 25:9 34:44
.uman$ 11:-25 25:9 34:44
.umb$ 10:28
.umbe 5:26 7:31 8:42 9:25 13:7 24:-10 25:-8 28:51
.umber 5:26 7:31 8:42 9:25 13:7 24:-10 25:-8 28:51
.umbs 8:42
.umbs$ 8:42
.ume$ 9:6 12:20 27:18 31:-14
.umen 0:16 1:3 3:4 5:-15 9:-3 11:12 12:-10 21:40 22:-9 25:1 34:6
.ument 0:16 1:3 3:4 5:-15 9:-3 11:12 12:-10 21:40 22:-9 25:1 34:6
.umma 27:16 32:41
.ummar 27:16 32:41
.ummi 29:26
.ummit 29:26
.umou 15:17
.umour 15:17
.ump$ 2:23 14:26 22:44 25:13 29:-43 33:10
.umpi 2:21
.umpin 2:21
.umps 2:-4 12:42
.umps$ 2:-4 12:42
.una$ 2:26 22:29
.unbl 8:15 22:18
.unblo 8:15 22:18
.unce 9:23 11:10 14:-20 20:27 26:16 27:44 29:-46 31:6 33:-22
.unce$ 27:11
.unced 9:11 29:-11 34:6
.uncem 11:14 20:4 26:22 27:19 31:13 34:-2
.unch 20:24 24:20 25:49 29:16 31:-25 32:-40 33:-42
.unch$ 20:29 24:20 25:49 29:19 31:-25 32:-40 33:-39
.unct 11:28 33:22
.uncti 11:28 33:22
.und$ 2:31 17:26 18:25 19:14 21:16 22:-7 24:22 25:34 27:2 29:-60 33:-1
.unda 8:34 32:34
.unday 8:34 32:34
.unde 2:-20 6:-59 10:62 11:27 12:36 13:38 17:-15 18:-37 25:7 26:7 30:-19
.undec 7:5 13:55
.under 2:-5 5:7 6:-40 10:66 11:7 12:40 25:23 26:8 30:-2
.undo 2:-1 7:13 15:-10 16:63 25:21
.undo$ 7:7 15:-8 16:66
.unds 9:12 25:2
.unds$ 9:12 25:2
.une$ 1:11 21:14 22:3 24:7
.unfr 6:-24 12:71 34:13
.unfre 6:-22 12:29 34:14
.unfro 12:41
.ung$ 27:21
.unge 2:12 31:21
.ungen 31:21
.unit 29:11
.unit$ 29:13
.unk$ 3:-6 5:8 12:24
.unle 20:4
.unni 25:16 29:2
.unnin 25:16 29:2
.unny 25:30
.unny$ 25:30
.uns$ 34:30
.unsu 6:-12 11:7 26:-47 27:-38 30:77 31:57 34:9
.unsub 6:-11 11:9 26:-46 27:-32 30:80 31:47 34:9
.unt$ 2:3 5:3 8:-32 10:26 13:35 28:33 29:45 33:-13 34:-22
.unta 30:5 34:14
.untab 30:5 34:14
.untd 27:8 28:67 31:12
.untdo 27:14 28:58 31:13
.unte 2:-4 6:-3 10:56
.unti 3:13 4:-30 5:-37 7:18 8:16 10:-41 13:-13 14:44 15:-11 16:26 17:-43 19:-38 20:-21 21:7 22:41 24:35 25:-20 27:-60 28:47 29:-4 31:29 34:-26
.until 3:13 4:-30 5:-35 7:18 8:16 10:-39 13:-12 14:44 15:-4 16:20 17:-42 19:-38 20:-21 21:7 22:41 24:36 25:-19 27:-59 28:46 29:-4 31:29 34:-25
.unto 2:-4 5:36 33:11
.unts 10:13
.unts$ 10:13
.untu 3:9 4:22 20:12
.untu$ 3:9 4:22 20:12
.unwa 10:-30 28:32 31:16
.unway 10:-20 28:36
.uota 22:29 25:-4 29:16
.uota$ 22:21 25:-4 29:16
.uova 2:31 20:6
.uova$ 2:31 20:6
.upco 6:7 14:5 18:38
.upcom 6:7 14:5 18:38
.upda 2:8 5:8 7:6 8:-30 9:17 15:-33 16:20 19:-21 26:-22 27:43
.updat 2:9 7:6 8:-30 9:17 15:-32 16:22 19:-21 24:5 26:-22 27:47
.uper 25:14 28:14 29:-10
.uper$ 25:16 28:14 29:-9
.upgr 2:29 20:7 22:13 29:19
.upgra 2:29 20:7 22:13 29:19
.uple 6:27
.uple$ 6:27
.uplo 2:14 3:3 6:-1 22:40 33:5
.uploa 2:15 3:3 6:-1 22:26 33:5
.uppo 0:3 2:13 6:-11 10:6 18:-1 20:-14 21:30 28:-21 29:47
.uppor 1:15 5:-19 28:-8 29:69
.uppos 0:4 2:16 5:18 6:-1 10:17 21:31 29:-16
.upst 5:8 9:-7 12:8 14:6 20:12 21:7 29:-17 32:40 33:-21
.upstr 5:8 9:-5 12:8 14:6 20:12 21:7 29:-17 32:40 33:-21
.urat 6:23 29:-5 33:1
.urce 17:21
.urce$ 17:21
.urch 6:4 9:29 29:-20
.urch$ 6:4 9:29 29:-20
.urda 16:2
.urday 16:2
.urde 7:-20 8:-24 9:70
.urde$ 7:-20 8:-24 9:70
.ure$ 0:-80 1:-47 2:31 3:-38 4:-26 5:4 7:29 9:-94 10:8 12:-15 13:-13 15:4 16:8 18:7 19:11 20:-9 21:-2 22:15 23:2 24:43 25:14 27:-2 28:1 29:-96 30:-18 31:-14 32:-50 33:30 34:3
.uref 33:17
.urefr 33:17
.ures 2:-50 6:20 10:-24 11:30 12:64 18:-49 20:-6 25:-31 28:23 29:28 33:31
.ures$ 2:-50 6:20 10:-24 11:30 12:64 18:-49 20:-6 25:-31 28:23 29:28 33:31
.urin 2:85 10:-16 12:-25 17:3 31:44
.uring 2:85 10:-16 12:-25 17:3 31:44
.urit 1:18 2:14 7:14 11:-13 12:-6 13:-9 16:4 22:10 25:14 33:-31 34:20
.urity 1:19 7:14 11:-12 13:-9 16:4 22:14 29:18 33:-27 34:23
.url$ 26:36
.urll 22:22
.urlli 22:22
.urn$ 2:-10 8:29 18:-30 25:-5 27:37 29:39 30:1
.urne 9:44 25:5 30:24 34:-11
.urned 9:44 30:24 34:-10
.urpo 10:13 11:3 30:4
.urpos 10:13 11:3 30:4
.urre 4:12 5:58 12:46 26:5
.urren 4:12 5:55 12:49 26:5
.urs$ 1:8 6:-24 13:6 15:9 24:30 27:-8 28:59 29:-54 33:13 34:7
.ursd 6:19 10:-1 12:-24 16:30 19:-14 32:32 33:30
.ursda 6:19 12:-24 16:31 19:-14 32:32 33:27
.urse 5:4 11:46 25:-15 31:21
.ursel 11:47 25:-15 31:21
.urth 31:45
.usag 11:54 25:-21
.usage 11:54 25:-21
.usam 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
.usamm 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
.use$ 0:8 1:4 3:37 5:-3 8:60 9:-20 10:-32 11:25 12:3 13:-20 14:-13 15:22 16:23 19:-19 21:-22 22:1 24:-30 25:-19 27:-6 29:14 31:-4 33:-10
.used 7:10 9:24 29:11 33:-8
.used$ 7:10 9:24 29:11 33:-8
.user 20:47 34:7
.user$ 29:21
.users 20:51 34:12
.ush$ 0:1 8:-20 11:-23 12:29 15:24 24:-18 25:-71 31:78 32:-24 33:-2
.ushe 6:23 29:5 34:3
.ushed 6:23 29:8
.ushy 10:40
.ushy$ 10:40
.usin 10:22 11:10
.usine 10:22
.using 11:11
.usio 9:18
.usion 9:18
.uss$ 8:-6 21:4 29:14 30:4 31:-19
.ust$ 0:-4 1:21 2:1 5:-12 6:26 8:5 9:-13 14:16 15:-59 16:36 17:76 19:-7 21:21 22:-1 24:-1 26:-5 28:-8 29:-37 32:30 33:13 34:-10
.usta 34:17
.ustan 34:17
.uste 6:14
.usto 2:8 4:-4 6:4 9:-8 12:1 15:20 20:38 21:3 24:-16 29:16
.ustom 2:8 4:-4 6:4 9:-8 12:1 15:21 20:30 21:3 24:-16 29:17
.usua 4:8
.usual 4:8
.usy$ 20:-15 25:24 32:8
.utc$ 10:-6 24:34 33:63
.ute$ 11:-56 17:32 25:-42 27:36 30:79 31:41 32:-10
.uted 25:-21 30:54
.uted$ 25:-21 30:54
.utes 16:-7 25:16
.utes$ 16:-7 25:16
.uth$ 15:17
.utho 7:12 34:23
.uthor 7:12 34:23
.utin 17:8 30:23
.uting 17:8 30:23
.utio 27:42 29:-39 31:11
.ution 27:42 29:-39 31:11
.utlo 14:-30 26:56 32:11
.utloo 14:-30 26:56 32:11
.utof 1:26 6:11 10:-19 14:11 18:47 21:15 22:-17 24:-11 29:-16 33:36
.utoff 1:26 6:11 10:-19 14:11 18:47 21:15 22:-17 24:-11 29:-16 33:36
.utom 30:9
.utoma 30:10
.utor 2:10 17:36 29:10
.utor$ 17:68 29:-17
.utori 17:14
.utors 17:-38 29:40
.utre 28:1 29:-9 33:31
.utro 13:3 25:-16 34:21
.utron 13:3 25:-16 34:21
.uts$ 5:28 8:-1 9:13 11:40 25:-30
.utst 13:15
.utsta 13:15
.utte 12:10 14:43 20:-16 33:-22
.utti 10:9
.uttin 10:9
.utto 2:10 10:23 20:2 29:-17
.utton 2:10 10:23 20:2 29:-16
.utur 18:14
.uture 18:14
.uty$ 29:-15 34:67
.uul$ 29:33
.vaca 20:18 29:31
.vacat 29:38
.vail 19:13 20:50 26:22 33:-23
.vaila 19:13 20:50 26:22 33:-23
.val$ 8:44 9:5 13:40 29:-13
.vali 9:41 10:7
.valid 9:41 10:7
.vals 7:11
.vals$ 7:11
.vanc 1:-4 8:-1 14:2 16:1 18:17 21:7 23:-9 24:4 26:2 27:-9 29:-5 33:8
.vance 1:-4 8:-1 14:2 16:1 18:17 21:7 23:-9 24:4 26:2 27:-9 29:-5 33:8
.vate 0:17 11:25 27:6 29:-11
.vate$ 0:17 11:11 27:6
.ved$ 2:-50 3:7 5:3 7:-9 8:19 9:29 11:-33 13:20 15:13 17:71 19:-8 22:-52 26:-1 29:-39 30:13
.vell 9:24
.velo 2:-4 4:11 5:51 10:13 29:-7
.velop 2:-4 4:11 5:51 10:13 29:-7
.vemb 3:25
.vembe 3:25
.veme 2:4 9:19
.vemen 9:20
.ven$ 12:-23 15:26 21:56 22:17 32:43
.vend 2:13 21:6 22:-4
.vendo 2:13 21:6 22:-4
.veni 25:26 33:3
.venin 25:23 33:3
.vent 18:49 27:2 32:24
.vent$ 18:30
.vents 27:3 32:26
.venu 29:17
.venue 29:17
.ver$ 2:-14 3:-30 6:30 7:37 8:-36 9:10 10:28 11:-28 12:-34 13:-40 14:-27 15:5 17:86 18:27 19:-24 20:-34 21:30 22:37 24:-47 25:35 26:-17 27:49 28:-65 29:4 31:-54 32:-23 33:-66
.vera 8:7
.verd 6:32 9:35 33:-29
.verdi 9:35
.vere 8:19 27:23
.vered 27:23
.verk 0:15
.verki 0:15
.verl 16:15 24:8
.vers 1:-26 2:69 3:-47 4:35 5:14 8:1 9:-32 10:8 11:-30 12:-76 13:38 17:-48 18:-95 19:26 20:40 25:-35 27:-54 28:-36 29:6 32:-62 34:29
.vers$ 13:57 14:-11 29:-5 33:7 34:49
.verse 8:6 14:2
.versi 1:-17 2:14 3:-10 4:37 5:25 6:10 9:-22 17:-12 19:37 20:46 29:30
.versl 2:34 12:-18 21:15
.vert 2:35 15:-18 27:6 33:11
.vert$ 2:17 15:-16 33:12
.verv 13:42 14:36 32:11
.vervi 13:42 14:36 32:11
.very 0:-46 2:-17 3:-3 5:47 6:-6 12:48 13:29 14:76 15:-6 17:-50 19:-1 21:-25 22:-27 24:13 25:25 27:45 28:-29 30:-2 31:5 32:-20 33:-22
.very$ 2:-23 8:-17 9:-5 13:19 14:80 19:-24 24:48 25:60 27:54 28:-19 31:-53 32:-21 33:-59
.veryb 25:24
.veryo 5:17 12:3 14:-13 18:8 20:12 25:-13 31:6 34:3
.veryt 8:2 11:22 12:26 13:10 14:24 16:15 20:-27 24:-31 25:-38 29:-18 31:35
.ves$ 7:19 9:-41 13:-21 18:14 20:18 25:21 26:56 29:-12 33:-45
.veto 8:31
.vice 9:30 31:22
.vice$ 9:30
.viel 25:9
.viele 25:9
.vien 27:11
.view 1:27 2:4 9:2 10:-56 13:4 14:29 16:-34 22:24 24:-17 27:-17 29:11 32:17 33:1 34:12
.view$ 1:30 13:3 14:35 16:-37 17:-10 21:-30 24:-8 25:3 29:13 32:20 33:7 34:19
.viewe 2:29 10:-23 17:1 22:40
.vim$ 5:-13 29:54
.vinc 7:16 21:36
.vince 7:16 21:36
.ving 0:17 2:7 5:-47 6:-43 7:9 9:-28 11:12 12:-38 15:35 16:-14 25:67 29:-15
.ving$ 0:17 2:7 5:-47 6:-43 7:9 9:-28 11:12 12:-38 15:35 16:-14 25:67 29:-15
.viou 19:77 29:6 34:-7
.vious 19:77 29:6 34:-6
.viro 17:2
.viron 17:2
.visa 20:14 27:16
.vise 9:14 24:26 33:-12
.vise$ 9:15 24:27 33:-12
.visi 27:58 29:-26
.viso 25:-5 27:21 31:20
.visos 25:-5 27:22 31:21
.vite 8:-27 29:46
.vite$ 8:-27 29:46
.voic 29:44
.voice 29:44
.volu 9:6
.volum 9:7
.volv 10:21 17:35 29:-20
.volve 10:21 17:35 29:-20
.vors 6:44 12:-5
.vote 2:-18 9:34 11:23 13:46 21:-11
.vote$ 2:-11 7:6 8:28 9:-28 11:26 13:49 21:-5 34:8
.voted 9:19
.votes 8:-17 9:54
.vour 0:23 8:1 12:-12 25:24 29:-27 34:-6
.vour$ 0:23 8:2 34:-6
.vpn$ 29:43
.wait 2:53 5:-75 6:22 7:40 13:42 22:-6 29:-43 32:4
.wait$ 2:69 7:46 9:-45 21:2
.waiti 5:-47 9:17 13:44 18:38
.waiv 2:-21 9:31 13:48 21:45 22:38 29:-34
.waive 2:-21 9:32 13:49 21:31 22:39 29:-27
.wake 24:20
.wake$ 24:20
.walk 11:22
.walk$ 11:22
.wall 14:28
.wall$ 14:6
.want 0:22 1:5 4:10 6:-10 8:-72 10:-26 11:-79 15:7 16:-4 17:25 20:-24 21:2 22:51 26:36 27:44 28:-36 29:-22 31:27 32:-43 33:19 34:-62
.want$ 0:31 1:2 2:-7 4:7 5:-8 8:-46 9:-6 10:-36 15:4 16:-8 17:19 20:-26 22:42 25:-106 26:10 27:42 31:38 32:-28 34:-24
.wante 22:29 25:11 26:24
.wants 5:10 17:6 21:15 22:-5 25:14 29:-13 33:15 34:-15
.wap$ 9:35 16:40 33:-10
.ward 5:-35 15:13 18:44 29:9
.ward$ 15:13 29:9
.warn 23:2 24:72
.warn$ 23:5 24:38
.warni 24:2
.was$ 0:21 1:-12 2:-44 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-22 19:73 20:-21 22:9 23:-8 24:-34 25:6 28:-29 33:1 34:11
.watc 18:22 27:43 31:37
.watch 18:22 27:43 31:37
.wave 8:18 13:18
.wave$ 8:18 13:18
.way$ 0:18 5:37 6:-53 7:-21 9:-7 10:-33 11:32 14:-15 16:-29 20:-3 21:13 22:12 24:34 27:-10 28:62 29:-30 30:7 31:18 32:5 33:-61
.ways 14:-26 24:24 25:31
.ways$ 14:-26 24:24 25:31
.wbie 17:80 25:-8
.wbie$ 17:65 25:-4
.wcom 2:-30 17:69
.wcome 2:-30 17:69
.weak 2:76 10:-9 11:-19 29:-6 32:16
.weak$ 2:55 10:-3 11:-18 16:1 32:16
.weat 29:45
.weath 29:45
.webh 26:24 27:5
.webho 26:24 27:5
.webl 29:33
.webla 29:33
.wed$ 2:87 5:-53 6:-49 10:-4 12:12 13:29 15:7 25:4 29:-21
.wedn 1:25 16:17 20:32 31:4
.wedne 1:25 16:17 20:32 31:4
.week 0:-88 1:31 4:11 5:49 7:-93 8:-44 9:-21 10:-115 11:-111 12:-126 13:-13 14:-148 15:8 16:46 18:-124 19:-10 20:-21 23:-19 24:21 28:45 29:-61 30:-28 31:36 32:109 33:31 34:-39
.week$ 0:-37 1:23 2:11 4:-10 5:50 7:-8 8:-85 10:-126 11:-59 12:-49 14:-67 15:25 16:51 17:7 18:-91 19:-82 20:-16 23:-42 24:45 25:-6 26:-53 27:-33 28:-11 30:-10 32:89 33:45
.weekd 20:11
.weeke 2:-21 25:59 28:32
.weekl 9:-1 25:-23 26:25 27:33 29:-13 31:24 32:42
.weeks 4:60 5:25 19:23 28:46 32:-9
.ween 1:15 5:26 6:-22 10:5 18:-19 19:22 27:-13 28:27 29:15 32:42 33:-51
.ween$ 1:15 5:26 6:-22 10:5 18:-19 19:22 27:-13 28:27 29:15 32:42 33:-51
.welc 2:22 17:21 25:14
.welco 2:22 17:21 25:14
.well 13:-1 21:7 25:21 27:11
.well$ 13:-1 21:7 25:21 27:11
.went 4:23 19:60 20:-21 24:-21
.went$ 19:63 20:-20 24:-21
.wenty 4:23
.wer$ 9:29 25:-5 26:-28 27:-20 29:28 30:45
.were 2:-19 13:59 19:52
.were$ 2:-17 13:31 19:52
.wered 13:25
.wers 2:-6 17:-5 20:61 29:-19 34:9
.wers$ 21:1 34:12
.wert 25:-21 29:50
.what 0:-13 1:-41 2:-33 3:-2 4:-108 5:39 6:-67 8:-116 9:7 10:66 11:38 12:-46 13:29 14:6 15:-10 16:-107 17:54 18:53 19:16 20:6 22:-128 24:-10 25:-47 26:5 27:-117 28:-10 30:-4 31:-92 32:23 33:12 34:-93
.what$ 0:-10 1:-36 2:-31 3:-1 4:-105 5:40 6:-62 8:-111 9:8 10:53 11:38 12:-65 13:30 14:2 15:-20 16:-170 17:57 18:42 19:17 20:7 22:-123 24:-8 25:-45 26:6 27:-109 28:-7 30:-3 31:-85 32:25 33:34 34:-90
.whate 18:26
.whch 5:10
.whch$ 5:10
.whee 4:17 29:-13
.when 0:-78 1:-33 2:-75 3:20 4:-91 5:-83 6:-70 7:-20 8:-80 9:2 10:-28 11:-30 12:-103 13:-74 14:8 15:-18 16:-80 17:-74 18:-23 19:58 20:106 22:-112 23:2 24:29 25:-38 26:-108 27:48 28:-27 29:32 30:-76 31:-90 32:-47 33:103 34:-28
.when$ 0:-67 1:-20 2:-93 3:20 4:-83 5:-80 6:-68 7:-17 8:-67 9:5 10:-26 11:-20 12:-98 13:-66 14:14 15:-15 16:-74 17:-64 18:-22 19:59 20:107 22:-101 23:3 24:34 25:-28 26:-69 27:1 28:-25 29:34 30:-67 31:-82 32:-42 33:102 34:-22
.whene 27:64
.wher 2:-42 3:-54 5:56 9:29 10:-62 11:8 12:-56 14:55 15:24 17:40 18:-28 20:-62 21:17 22:-5 25:-52 27:-39 29:17
.where 2:-41 3:-54 5:56 9:30 10:-62 11:8 12:-51 14:50 15:24 17:40 18:-24 20:-61 21:17 22:-5 25:-51 27:-38 29:18
.whet 12:32 15:16 34:33
.wheth 12:32 15:16 34:33
.whic 0:-53 1:-38 2:-47 4:-24 5:20 6:-9 7:-59 8:-29 10:23 12:-37 13:44 15:-45 16:-72 17:9 18:53 19:14 20:21 21:-4 22:-71 23:12 24:-61 25:-76 26:18 27:-74 28:-27 29:28 30:-46 31:-48 33:27 34:29
.which 0:-53 1:-38 2:-51 4:-24 5:20 6:-8 7:-58 8:-29 10:23 12:-36 13:44 15:-45 16:-72 17:10 18:53 19:14 20:22 21:-4 22:-71 23:12 24:-61 25:-76 26:18 27:-74 28:-27 29:27 30:-46 31:-48 33:27 34:29
.whih 33:17
.who$ 0:9 1:-30 2:-108 3:39 4:-16 5:-92 6:-81 8:-76 9:26 10:-4 11:-35 12:-80 13:8 14:-55 15:-20 16:-78 17:25 18:-32 19:-21 20:-88 21:6 22:-82 23:10 24:-49 26:50 27:-26 28:-80 29:6 30:17 31:-31 32:-76 33:-75 34:148
.whoe 7:10 8:-5
.whoev 7:10 8:-5
.whol 14:63
.whole 14:63
.whom 2:-11 7:1 9:-11 10:17 15:26 19:-16 33:-50 34:101
.whom$ 2:-11 7:1 9:-11 10:17 15:26 19:-16 33:-50 34:101
.whos 7:21 10:-22 21:-16 29:-20 34:82
.whose 7:21 10:-22 21:-16 29:-20 34:82
.why$ 0:25 2:-56 6:-2 7:-26 9:49 10:99 12:-50 15:15 18:-23 23:9 25:-56 28:-30 29:71 30:38 31:-8 33:-57
.wice 15:12 19:-2
.wice$ 15:12 19:-2
.wich 25:25 29:-21
.wich$ 25:25 29:-21
.wifi 29:32
.wifi$ 29:32
.wiki 29:41
.wiki$ 29:41
.will 0:-15 1:-10 2:6 3:40 4:-21 5:-15 6:-24 8:16 10:-33 11:-27 12:-25 13:-30 15:4 16:-4 17:-10 19:-59 20:36 21:46 22:13 23:32 27:-36 28:33 29:40 30:24 31:-65 32:-3 33:-4 34:4
.will$ 0:-14 1:-10 2:8 3:40 4:-21 5:-14 6:-24 8:16 10:-32 11:-26 12:-25 13:-29 15:5 16:-4 17:-10 19:-59 20:36 21:47 22:14 23:32 27:-35 28:33 29:33 30:25 31:-65 32:-3 33:-4 34:4
.wind 6:56 10:17 20:-3 29:4 33:17
.windo 6:56 10:17 20:-3 29:4 33:17
.wing 3:21 4:15 5:-3 12:19 18:22 26:36
.wing$ 3:21 4:15 5:-3 12:19 18:22 26:36
.wise 2:7 7:21 14:-24 15:4 20:15 29:-5 33:26
.wise$ 2:7 7:21 14:-24 15:4 20:15 29:-5 33:26
.witc 27:24 30:22
.witch 27:24 30:22
.with 0:12 1:-39 3:-7 4:25 5:5 6:-15 8:29 9:22 10:12 12:24 13:17 14:15 15:-35 16:18 18:-5 19:24 20:-27 23:-12 24:-4 25:-31 27:-7 28:3 29:-16 31:12 33:-24
.with$ 1:-35 2:5 3:-1 4:29 5:19 6:-9 9:30 12:1 13:4 14:24 15:-31 16:31 17:-1 19:27 20:-23 21:11 22:3 23:-8 25:-22 26:-53 27:-2 29:-7 30:-47 31:20 33:-16
.withd 8:42
.withi 5:-1 10:18 28:31
.witho 0:5 12:21 26:2
.wiza 8:7 22:-1
.wizar 8:7 22:-1
.wmuc 28:14
.wmuch 28:14
.wner 0:4 10:-12 34:71
.wner$ 10:-3 34:62
.wnlo 20:41 29:7
.wnloa 20:41 29:7
.wns$ 31:43 34:17
.wold 7:8
.wold$ 7:8
.won$ 25:-6 29:65 34:-40
.word 2:13 5:-22 11:60 20:-23 25:11 33:28
.word$ 5:-17 11:38 29:11
.wordi 12:15 33:41
.words 11:18 25:17
.work 1:31 2:-33 3:14 5:41 6:-27 8:9 10:-15 11:2 12:-4 13:-7 17:63 19:-7 20:-39 22:5 23:23 25:33 27:-5 28:14 29:-31 31:-37 33:-52
.work$ 1:24 2:-24 3:18 4:5 5:44 8:14 11:11 12:-18 17:20 20:-22 22:6 23:7 25:4 31:-13
.workf 17:11
.worki 28:19
.works 17:15 23:2 25:24 30:18
.worr 18:32
.worry 18:32
.wort 7:33 9:-28 21:26
.worth 7:33 9:-27 21:26
.woul 0:31 2:13 3:30 6:-23 7:20 10:-6 15:31 16:-3 17:3 18:-8 19:32 20:-10 21:8 24:17 25:-30 27:12 28:-8 29:-32 30:16 32:-22 33:-40 34:-2
.would 0:31 2:15 3:30 6:-21 7:16 10:-6 15:27 16:-1 17:3 18:-8 19:32 20:-10 21:8 24:17 25:-29 27:12 28:-7 29:-31 30:16 32:-22 33:-40 34:-2
.writ 6:14 7:-5 8:-7 14:2 15:-16 16:8 17:-27 19:7 20:-13 21:23 24:28 25:-6 26:-4 29:21 31:-10 33:-7
.write 2:-21 6:20 11:5 13:-11 20:-3 21:37 24:21 25:-12 29:59
.writi 0:3 15:-1 16:7 17:-5 19:13 29:-9 33:-8
.wron 16:26 22:12 25:22
.wrong 16:26 22:12 25:22
.wrot 10:19
.wrote 10:19
.wsle 0:3 10:4 11:-2 15:-2 16:3 17:-9 22:-11 26:-6 29:3 32:7 34:1
.wslet 0:3 10:4 11:-2 15:-2 16:3 17:-9 22:-11 26:-6 29:3 32:7 34:1
.wurd 7:-20 8:-24 9:70
.wurde 7:-20 8:-24 9:70
.xact 10:33 17:-5 25:22 28:8 29:-19 33:35
.xact$ 33:53
.xactl 10:37 17:-3 25:22 28:12 29:-17
.xamp 7:42 8:-1 11:34 25:-15
.xampl 7:42 11:25 25:-15
.xcep 1:-4 2:-16 4:-16 5:-36 6:-7 8:28 9:32 12:-39 13:50 14:-26 16:-35 17:-40 20:-25 21:60 22:35 27:10 32:-31 33:-33 34:24
.xcepi 13:7
.xcept 1:-2 2:-11 4:-15 5:-29 8:31 9:35 12:-34 13:42 14:-22 16:-34 17:-34 20:-22 21:55 22:37 27:11 32:-25 33:-31 34:27
.xcus 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
.xcuse 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
.xec$ 27:4
.xed$ 5:-11 12:40 29:32
.xemp 2:1 10:7 12:-14 13:43 22:47 34:-3
.xempt 2:1 10:12 12:-11 13:24 22:47 34:-2
.xes$ 2:34 10:29 12:-11
.xing 2:-14 5:37
.xing$ 2:-14 5:37
.xist 3:23 5:-1 6:4 11:24 29:-11
.xist$ 2:6 3:11 6:11
.xisti 11:11
.xpec 17:25 20:56 29:-15 33:20
.xpect 17:10 20:56 29:-15 33:23
.xpen 29:11
.xpens 29:11
.xpir 6:55 9:47 32:-4
.xpire 6:55 9:48 32:-4
.xpla 10:73 11:32 13:-5 17:5
.xplai 10:69 11:36 13:-4
.xten 6:-21 8:9 15:22 22:19 33:4 34:-4
.xtend 6:-13 8:16 15:9 29:6 33:13
.xtens 22:28
.xtra 0:31 1:41 22:7
.xtra$ 0:31 1:41 22:7
.xts$ 2:-7 8:5 10:24 12:37 22:-6 33:47
.ybe$ 0:22 15:22 16:-20 25:11 30:13
.ybod 10:16 25:21
.ybody 10:16 25:21
.yce$ 3:3 29:-18 34:5
.ycel 3:16 14:8 16:-10 19:17
.ycel$ 3:16 14:8
.ycle 1:-50 2:-24 3:83 4:82 5:49 6:-66 7:-53 8:4 9:-42 12:-25 13:10 14:27 16:-39 17:-10 18:-85 19:58 20:-16 22:-46 24:-13 25:-88 27:-37 29:-71 31:-28 32:-56 33:2
.ycle$ 1:-49 2:-12 3:40 4:84 5:56 6:-61 7:-8 8:5 9:-31 12:-16 13:12 14:34 16:-24 17:-1 18:-84 19:44 22:-43 24:-6 25:-76 27:-30 28:7 29:-57 31:-25 32:-52 33:5
.ycles 3:72 19:10
.yeah 2:-1 12:10 25:13
.yeah$ 2:-1 12:10 25:13
.year 2:-1 15:19 19:69 20:-2 25:1 29:72 33:-44
.year$ 15:19 19:72 29:40 33:-42
.years 25:8 29:26
.yed$ 15:50
.yell 24:60
.yell$ 24:60
.yes$ 2:25 8:56 25:11 29:-16 33:1
.yest 3:9 6:38 7:32 16:13 33:-22 34:2
.yeste 3:9 6:30 7:32 16:13 33:-11 34:2
.yet$ 3:45 4:-11 5:35 6:58 7:3 8:-65 9:5 12:50 16:-25 20:-24 28:-2 29:-57 31:-39
.ying 7:2 8:-12 10:42 18:1 26:7 31:22 32:-4
.ying$ 7:2 8:-12 10:42 18:1 26:7 31:22 32:-4
.yle$ 4:36 5:17
.ymor 31:35
.ymore 31:35
.ync$ 29:31
.ynta 11:48 25:-20
.yone 1:-8 2:-2 3:8 6:-4 9:16 14:-14 15:8 17:-8 20:15 21:-2 22:-29 25:37 27:-9 29:17 34:19
.yone$ 1:-8 2:-2 3:8 6:-4 9:16 14:-14 15:8 17:-8 20:15 21:-2 22:-29 25:37 27:-9 29:17 34:19
.you$ 2:-40 3:-7 4:14 5:19 6:-4 8:18 9:-1 10:-9 11:59 12:-13 13:-6 14:5 15:-1 16:15 17:-12 18:-4 19:-14 20:-13 21:-24 22:2 23:30 24:-10 25:59 27:7 29:1 30:21 31:3 32:-12 33:10 34:-12
.your 2:-9 5:-43 7:10 8:-53 11:63 17:8 19:-1 23:8 26:9 29:-19 31:33 34:30
.your$ 2:-6 5:-39 7:11 8:-45 11:26 17:9 23:10 26:10 27:15 29:-12 34:31
.yours 11:57 25:-20 31:19
.ype$ 11:70 15:-3
.ypo$ 2:26
.ypto 8:8 29:-1
.yptog 8:8 29:-1
.ysel 0:16
.yself 0:16
.yste 29:27
.ystem 29:27
.ythi 2:14 5:12 11:17 12:27 13:51 14:14 18:22 19:-17 20:-45 22:-11 24:-53 25:-128 26:6 27:13 28:-45 29:-112 30:-12 31:9 32:28 33:-28
.ythin 2:16 5:13 11:17 12:28 13:48 14:14 18:22 19:-17 20:-44 22:-10 24:-51 25:-126 26:6 27:13 28:-45 29:-111 30:-12 31:9 32:28 33:-27
.ytho 2:40 20:-29 29:25 33:32
.ython 2:40 20:-29 29:25 33:32
.yway 10:6
.yway$ 10:6
.yycl 3:28 5:3
.yycle 3:28 5:3
.zed$ 5:11 24:33
.zee$ 12:15 29:15 33:-9
.zen$ 5:-54 10:-1 12:135 17:-14 18:-2 29:34 33:-4
.zes$ 1:-23 4:37 10:7 11:-15 12:12 13:-30 14:70 16:-44 18:-13 19:-12 22:-3 24:-22 27:37 28:-29 29:39 31:4 33:-60 34:-27
.zing 6:-3 10:19 25:29 32:18
.zing$ 6:-3 10:19 25:29 32:18
.zon$ 18:29 29:-8
.zone 5:-5 11:14 14:4 19:-13 29:12
.zone$ 5:-5 11:14 14:4 19:-13 29:12
.zpac 19:91 20:-7 33:-23
.zpach 19:89 33:-23
.zung 16:-1 27:21
.zusa 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
.zusam 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
.zust 34:17
.zusta 34:17
.zuul 29:33
.zuul$ 29:33
.zza$ 25:16 29:36
.zze$ 12:10 25:8
.zzz$ 11:-15 25:3 29:24
<?> 0:14 1:-181 2:21 4:-162 5:10 6:35 7:35 8:-278 9:42 10:19 11:45 12:20 13:-12 14:-38 15:-22 16:-207 17:3 18:24 19:-11 20:22 21:9 22:-170 23:16 24:-159 25:-87 26:18 27:-160 28:18 29:13 30:22 31:-100 32:29 33:27 34:26
<?>_$ 0:14 1:-181 2:21 4:-162 5:10 6:35 7:35 8:-278 9:42 10:19 11:45 12:20 13:-12 14:-38 15:-22 16:-207 17:3 18:24 19:-11 20:22 21:9 22:-170 23:16 24:-159 25:-87 26:18 27:-160 28:18 29:13 30:22 31:-100 32:29 33:27 34:26
<cycle> 2:10 4:28 5:26 6:36 9:-33 10:-11 11:-40 14:28 16:10 17:-20 19:18 20:33 22:-6 25:-31 29:-19 32:-16 34:9
<cycle>_$ 2:1 14:14 19:28 20:-33
<cycle>_<?> 2:40 20:2 34:11
<cycle>_in 2:-14 12:14 29:10
<cycle>_out 6:1
<cycle>_please 14:1
<cycle>_release 20:2
<deadline> 0:11 2:-81 3:-169 4:-96 5:-197 6:147 7:-401 8:-114 9:-88 10:119 11:-254 12:-44 13:-57 14:-243 15:123 16:159 17:-223 18:-31 19:10 20:-140 21:4 23:-5 24:83 25:-278 26:-89 28:126 29:-121 30:-234 31:-20 32:-411 33:134 34:11
<deadline>_$ 0:-14 1:47 2:12 5:-87 6:-7 8:-47 9:-3 10:64 12:-46 15:-21 16:-98 18:12 19:-38 20:-34 22:8 24:97 25:-28 27:16 28:100 29:-3 30:-23 31:17 32:-94 33:-2
<deadline>_<?> 0:-66 2:16 5:22 6:-20 9:-39 10:35 14:-56 15:-10 16:-93 18:7 19:-28 20:-31 21:-36 22:-55 23:40 27:-48 28:46 29:71 32:-18 33:31 34:4
<deadline>_<deadline> 10:-20 14:4 24:11 28:44
<deadline>_<link> 22:32
<deadline>_<number> 1:40 9:23 10:-38 16:92 22:-24 24:13 28:-50 29:-41 33:-7
<deadline>_<quoted> 1:11 6:44 10:-32 16:-1 29:-20 33:42
<deadline>_<unknown> 5:-5 6:38 9:-1 15:9 16:9 18:-4 19:-19 20:2 21:28 29:-66 33:47 34:22
<deadline>_<version> 20:17
<deadline>_@me 10:7 23:8 31:-1 33:1
<deadline>_@month 20:6 33:6
<deadline>_@move 15:29
<deadline>_@person 34:49
<deadline>_@remind 27:17 31:28
<deadline>_@unit 24:26 33:5
<deadline>_@updates 31:42
<deadline>_@weekday 16:15
<deadline>__ 1:5 16:47 33:-14
<deadline>_a 1:27 6:-13 10:-15 12:5 15:7 16:49 24:-48
<deadline>_about 10:56 33:-28
<deadline>_active 12:34
<deadline>_after 29:5
<deadline>_again 12:-45 15:15 19:-1 29:36 33:36
<deadline>_already 6:57 12:-17 33:26
<deadline>_also 19:26
<deadline>_and 1:38 5:4 6:-5 10:-5 15:-7 16:4 18:32 24:-25 27:28 33:15
<deadline>_apply 2:-19 10:65 34:-8
<deadline>_as 15:31
<deadline>_at 10:1 15:27 16:-4 33:6
<deadline>_back 16:64
<deadline>_be 0:6 16:28 21:22 24:-29 28:3 33:-21
<deadline>_been 6:18 15:32
<deadline>_before 6:20 15:12 28:-43 29:2 32:23
<deadline>_begin 29:8
<deadline>_begins 27:25
<deadline>_behind 6:4
<deadline>_but 0:4 15:3 31:2
<deadline>_by 15:11 16:31
<deadline>_can 2:24 10:8 15:-37 21:16 33:-13 34:15
<deadline>_come 33:17
<deadline>_cover 10:30
<deadline>_cutoff 0:9
<deadline>_date 14:-13 15:16 16:-57 18:-66 19:45 20:-50 33:76 34:56
<deadline>_dates 33:52
<deadline>_day 10:45 16:-11 20:-7 25:31
<deadline>_deadline 6:35 15:-31 33:66
<deadline>_done 6:56
<deadline>_earlier 10:8 19:12
<deadline>_end 16:16 29:2
<deadline>_exception 8:31 9:27 10:-17 13:-49 22:6
<deadline>_exceptions 8:25 9:19 13:27 21:-7 22:-9 34:-14
<deadline>_extended 15:61 33:-18
<deadline>_fall 33:33
<deadline>_for 1:10 8:22 10:15 12:-12 21:-4 22:24 24:-59
<deadline>_forward 15:15 16:3
<deadline>_gets 33:2
<deadline>_go 6:40
<deadline>_goes 16:12
<deadline>_happen 33:2
<deadline>_happened 6:25
<deadline>_happens 24:-13 33:22
<deadline>_has 6:14
<deadline>_history 6:22
<deadline>_how 28:6
<deadline>_if 10:9 21:3
<deadline>_in 9:24 10:-15 12:19 16:15 19:44 21:-8 27:-9 28:42 29:-65 33:10
<deadline>_include 10:23
<deadline>_is 1:-23 2:46 6:19 10:28 12:-40 15:-7 16:15 18:3 20:-12 21:4 23:-40 24:15 27:21 29:-77 33:54
<deadline>_it 16:19
<deadline>_kick 6:-21 12:34 33:17
<deadline>_last 19:8 33:-25
<deadline>_later 15:18 19:31
<deadline>_like 28:25
<deadline>_many 10:2 18:28 33:-16
<deadline>_minus 16:-8 24:23 28:1
<deadline>_moved 15:2 16:13
<deadline>_must 16:25
<deadline>_my 20:28 29:-16 34:11
<deadline>_needed 0:31 33:-11
<deadline>_needs 16:16
<deadline>_new 16:12
<deadline>_news 27:14
<deadline>_next 0:32 16:15 18:-2 28:-3 33:38
<deadline>_no 2:8
<deadline>_not 16:16
<deadline>_now 6:-26 28:40
<deadline>_of 13:24 19:56 20:11 33:-22
<deadline>_on 1:7 2:-16 6:-2 9:-1 12:49 13:12 16:41 18:-9 27:-42 28:-26 33:7 34:6
<deadline>_one 1:37 33:-34
<deadline>_only 27:30
<deadline>_or 2:-18 6:12 10:-75 12:19 18:107 28:18 33:-54 34:-7
<deadline>_out 6:27
<deadline>_over 6:29
<deadline>_passed 6:15
<deadline>_planned 33:13
<deadline>_please 2:-31 10:17 15:-27 16:-51 19:-56 22:28 24:41 27:1 28:19 31:-5 33:16 34:3
<deadline>_reached 6:20
<deadline>_reminder 24:39
<deadline>_request 21:17
<deadline>_right 23:16 24:-2
<deadline>_should 15:7 16:7
<deadline>_slip 6:44
<deadline>_so 33:31
<deadline>_stand 10:2
<deadline>_start 12:7 16:7 29:8
<deadline>_started 6:28
<deadline>_starts 10:14 24:1
<deadline>_still 2:-29 6:30 12:21
<deadline>_stuff 27:9
<deadline>_tag 33:21
<deadline>_tagged 6:30 33:-6
<deadline>_take 6:13
<deadline>_that 18:17
<deadline>_this 13:3 32:-17 33:48
<deadline>_to 16:101 19:42 28:-50 29:-10
<deadline>_tomorrow 24:4 33:23
<deadline>_two 10:2 16:16 19:29 33:-22
<deadline>_until 16:55 22:2
<deadline>_vs 10:41
<deadline>_was 6:4 16:-1 19:3 28:-18 33:68
<deadline>_week 2:10
<deadline>_what 0:19 10:7 33:2
<deadline>_when 29:61 33:-31
<deadline>_where 15:46
<deadline>_which 29:30
<deadline>_will 16:17
<deadline>_with 10:-22 16:51 19:44 21:20 33:-35
<deadline>_yesterday 6:44 12:-12
<deadline>_yet 12:22 33:27
<freeze> 0:4 2:-27 3:-74 4:-57 5:-177 6:26 7:-192 8:-14 9:-5 10:108 11:-70 13:-11 14:-85 15:68 16:51 17:-79 18:-52 19:26 20:-40 21:29 22:47 23:-22 24:17 25:-96 26:-56 27:-31 28:67 29:-36 30:-35 31:-25 32:-163 33:61 34:4
<kind> 0:57 1:34 2:-14 3:-7 5:52 6:-23 7:-7 8:-116 9:-15 10:108 11:-97 12:94 14:71 15:-19 16:-25 18:12 20:-2 22:21 24:-20 25:-4 26:-99 27:45 28:6 29:-140 30:-218 31:-29 33:7 34:-1
<link> 5:-74 7:-30 8:-17 9:102 10:-67 11:-32 12:-62 13:-118 17:-25 20:-33 21:-159 22:252 25:-84 27:-62 31:-39 34:-47
<link>_$ 2:-34 5:-28 9:63 21:-27 22:154 25:-1 31:-1
<link>_<unknown> 22:11
<link>_many 29:9
<link>_please 22:8
<number> 0:-349 1:199 2:-49 3:-30 4:87 5:-252 6:-143 7:38 8:161 9:152 10:-109 11:-136 12:-350 13:-353 14:-272 15:-231 16:169 17:-157 18:-83 19:-219 21:-215 22:-23 23:-205 24:103 25:-57 26:-307 27:-227 28:-76 29:31 30:-100 31:-147 32:71 33:35 34:-178
<number>_$ 0:-16 1:72 2:-44 4:15 5:-96 8:13 10:-16 11:-36 12:-9 13:-90 14:-77 15:-2 16:97 17:-87 18:-15 21:-52 25:18 27:-108 28:-87 29:81 31:-89 32:44 33:-157 34:-1
<number>_<?> 2:-35 4:3 5:-44 6:-39 7:29 9:62 10:-78 15:-17 20:56 21:-34 29:11 33:66 34:-29
<number>_<deadline> 10:10
<number>_<number> 1:74 2:-44 4:15 9:-44 10:-64 11:-21 16:41 18:-4 20:-55 24:11 25:-19 29:47 32:43
<number>_<request> 8:55 9:-47
<number>_<unknown> 1:52 2:-30 4:-5 9:35 16:33 18:5 22:-8 24:12 25:-100 34:7
<number>_<version> 22:4
<number>_@me 33:9
<number>_@month 1:96 4:12 6:-53 10:-29 14:-22 16:72 22:-45 29:-88 32:65 33:17
<number>_@unit 18:-4 22:9 24:57 29:48 30:-20 31:2 33:-44
<number>_am 24:53 32:-7
<number>_and 8:29 32:15
<number>_approved 7:-28 8:-5 9:55
<number>_as 1:27 8:2 29:-4
<number>_at 1:14 7:8
<number>_before 2:25 7:29 29:-11
<number>_correct 20:29
<number>_day 28:25
<number>_days 1:4 18:-2 24:12 28:4 31:22 32:11 33:-24
<number>_does 2:19
<number>_done 2:2
<number>_fix 16:22
<number>_for 16:13
<number>_get 7:6 9:7
<number>_hours 1:16 24:35
<number>_in 9:38 29:-36
<number>_instead 16:28
<number>_is 2:8 6:-47 8:19 16:-12 20:5 33:92
<number>_many 25:18 29:-15
<number>_mean 29:6
<number>_my 8:10 29:23
<number>_no 12:-22 33:27
<number>_not 16:18
<number>_of 4:7 6:17
<number>_on 8:71 9:-32 22:-20
<number>_or 1:-3 16:-4 20:39 32:-12 33:69
<number>_please 1:1 2:2 16:35 20:-9 33:2
<number>_right 33:28
<number>_ship 4:10
<number>_so 24:11
<number>_sorry 16:14
<number>_still 2:-16 9:20 29:23
<number>_the 7:14
<number>_to 8:32 16:-7 22:16 32:42
<number>_until 8:16
<number>_week 1:-31 3:16 4:25 32:16
<number>_weeks 4:43 5:12 32:-10
<number>_with 1:12 4:34
<number>_yet 9:24
<quoted> 1:85 2:-61 4:1 5:-106 6:48 7:58 8:-23 9:-31 10:175 11:-109 12:-71 13:-2 14:-36 15:-15 16:-70 17:-94 20:-5 24:-9 25:-67 27:-7 28:17 29:9 31:-5 32:-53
<quoted>_$ 1:-46 7:66 17:-1 25:-22 29:-62 33:30
<quoted>_<?> 6:31 10:28 11:-20 33:21
<quoted>_<number> 1:29
<quoted>_<quoted> 1:92 2:-27 5:-54 7:62 9:-47 10:61 11:-3 12:-30 14:-14 16:-43 17:-35 18:5 24:-3 25:-39 28:13 33:14
<quoted>_in 10:49 11:-24 18:26 29:8
<quoted>_is 6:33 29:-3 33:-1
<quoted>_mean 10:13
<quoted>_on 1:26 33:17
<quoted>_to 29:28
<request> 0:-169 1:-138 2:-347 3:-179 4:-155 5:-313 6:-226 7:258 8:334 9:290 10:-222 11:-277 12:-245 13:-371 14:-232 15:-197 16:-179 17:-240 18:-236 19:-128 20:-205 21:-224 22:-13 23:-128 24:-173 25:-316 26:-245 27:-260 28:-145 29:-463 30:-232 31:-315 32:-212 33:-170 34:-226
<request>_$ 2:-40 5:-58 7:84 8:73 9:129 10:-63 11:-114 18:-46 25:-36 27:-44 29:-81 31:-51 34:-112
<request>_<?> 5:-25 7:73 9:106 10:-7 11:-49 34:-21
<request>_<unknown> 7:7 8:94 9:14 25:-59 29:-28
<request>_@me 7:28 8:34
<request>_@unit 8:5
<request>_a 9:14
<request>_and 8:7 9:9
<request>_any 8:12 9:1
<request>_approve 7:-10 8:19
<request>_approved 7:-34 8:55
<request>_as 8:32
<request>_be 7:11 9:15
<request>_been 9:18
<request>_before 7:35 8:-20
<request>_can 8:10
<request>_get 7:6 9:8
<request>_gets 7:10 8:9
<request>_go 7:20
<request>_granted 8:34
<request>_have 9:48 29:-5
<request>_in 7:57 8:34
<request>_is 7:14 8:54 9:-22
<request>_it 8:3
<request>_let 8:21
<request>_many 8:3
<request>_my 8:6 9:15
<request>_no 7:10
<request>_please 9:64 22:32 25:-24 34:-20
<request>_so 8:8
<request>_sorry 7:20 9:42 25:-37
<request>_status 9:30
<request>_still 9:52
<request>_the 8:58
<request>_through 8:22
<request>_to 8:22
<request>_too 8:2
<request>_until 7:39
<request>_valid 9:31
<request>_we 8:52 22:-16
<request>_what 9:19
<request>_yet 9:16
<unknown> 0:7 1:22 2:33 3:-10 4:50 5:5 6:3 7:4 8:1 9:3 10:30 11:30 12:-32 13:-15 14:-19 15:13 16:-59 17:29 18:27 20:-25 21:-1 22:62 24:-21 25:-2 26:14 28:-9 29:103 30:-17 31:12 33:-2 34:-10
<unknown>_$ 1:-15 2:7 4:-28 5:32 6:-26 8:-41 9:-49 10:15 11:30 15:6 17:-25 18:17 19:1 20:13 21:-18 22:5 24:3 25:12 26:9 27:2 29:78 30:-5 31:-2 34:-7
<unknown>_<?> 0:21 1:-50 5:15 6:31 7:-14 9:-3 10:-22 11:24 12:29 13:31 14:-7 15:12 16:11 17:-6 18:-16 19:44 20:23 21:9 23:8 25:-195 26:-44 30:-24 32:38 33:-47 34:-7
<unknown>_<cycle> 20:37
<unknown>_<deadline> 4:5 6:-10 9:-40 10:22 12:2 16:34 18:65 19:-19 21:-47 23:1 25:-33 27:-24 29:-103 31:-50 33:26
<unknown>_<link> 2:-9 22:51
<unknown>_<number> 1:-17 2:24 5:-3 8:39 9:50 10:-35 11:-47 14:-32 18:29 20:-52 21:-19 22:2 28:-15 31:-32 32:16 33:1 34:4
<unknown>_<quoted> 10:44 24:6
<unknown>_<request> 7:-3 8:91 9:66 10:-5 25:-42 34:-36
<unknown>_<unknown> 0:-41 1:10 2:46 4:27 5:-17 6:-49 7:-22 8:-16 9:-4 10:-1 11:-7 12:5 13:11 14:-15 15:-27 16:-11 17:62 19:-24 20:50 22:67 24:-1 25:-11 26:-27 27:31 28:8 29:15 30:-81 31:-20 32:8
<unknown>_<version> 3:23 4:51 5:-21 14:-23 19:9 20:-1 22:25 29:2 34:-6
<unknown>_@change 2:2
<unknown>_@me 2:-47 10:-12 11:-47 16:-22 17:36 18:2 20:-7 24:-28 25:-36 29:46 31:33 33:82
<unknown>_@month 33:4
<unknown>_@move 15:18
<unknown>_@person 0:5 10:-7 17:8 34:39
<unknown>_@unit 3:2 17:12 27:30 31:-13 32:14
<unknown>_@weekday 25:13 32:7
<unknown>__ 1:18 2:14 3:-37 6:8 7:-25 8:13 10:-3 11:-76 12:-60 13:-1 14:23 16:10 17:-46 18:18 21:54 22:41 24:27 25:-127 26:-40 27:10 28:-96 29:-58 31:29 32:-58
<unknown>_a 1:26 2:43 10:14 11:24 12:-19 24:34 25:23 27:14 29:-54 31:-10
<unknown>_about 5:6 7:26 9:-29 18:29
<unknown>_add 27:19
<unknown>_after 2:5 18:33 25:2 29:11 33:-1
<unknown>_again 25:-17 29:71
<unknown>_already 12:22
<unknown>_am 32:16
<unknown>_an 21:2 26:6
<unknown>_and 16:10 17:39 20:-26 25:40 29:-41 32:7
<unknown>_approve 9:2
<unknown>_approved 7:20
<unknown>_are 1:13 2:10 9:26 25:17 29:18
<unknown>_around 17:18
<unknown>_as 10:19
<unknown>_at 2:-24 8:28 24:6 25:14 33:-51
<unknown>_available 19:17 20:-13 26:24
<unknown>_back 7:2 8:-2 25:25
<unknown>_been 12:19 25:19
<unknown>_before 7:28 20:15 24:6 28:26 29:-6 33:-15
<unknown>_bot 25:12
<unknown>_bug 16:6
<unknown>_bump 8:9 29:-9
<unknown>_business 16:9
<unknown>_by 25:8
<unknown>_calendar 14:-4 18:1 26:46
<unknown>_call 29:36 31:-14
<unknown>_can 2:19 3:11 11:-35 22:16 34:35
<unknown>_change 20:28
<unknown>_channel 27:5
<unknown>_check 2:34
<unknown>_close 1:8 28:13 33:2
<unknown>_code 2:11
<unknown>_come 12:2 20:-5 25:-3 29:50
<unknown>_could 11:-13 17:9 25:15
<unknown>_customers 21:4
<unknown>_cutoff 1:5 18:2
<unknown>_cycle 0:7 4:26
<unknown>_date 0:16 16:8 18:61 20:30 27:10 29:-16 33:-17
<unknown>_dates 14:40 19:31
<unknown>_day 16:-10
<unknown>_days 1:5 18:-18 24:30 28:53 32:60 33:-27
<unknown>_deadline 1:37 18:5
<unknown>_deadlines 0:37
<unknown>_dev 27:19 29:-3 30:3 31:23
<unknown>_did 5:10 6:32 30:4
<unknown>_do 10:15 18:-26 25:29 28:56 33:-2 34:28
<unknown>_docs 2:-11 17:38
<unknown>_does 7:30 10:-13 13:1 26:1 29:46 34:-23
<unknown>_done 4:1
<unknown>_down 9:35 18:19 31:30 33:4
<unknown>_driver 8:12 22:-10
<unknown>_every 14:13 25:33 33:-3
<unknown>_exception 8:32 9:4 21:-57
<unknown>_exceptions 13:29
<unknown>_feature 10:-2 22:55 25:22
<unknown>_final 20:39
<unknown>_first 13:4
<unknown>_fixes 2:17
<unknown>_for 1:27 3:-32 5:-21 6:-10 8:-53 10:-4 11:5 13:11 15:28 17:49 20:-43 22:27 24:-11 25:-99 26:-15 27:11 33:30 34:10
<unknown>_from 30:2
<unknown>_give 17:10
<unknown>_has 9:-4 25:16
<unknown>_have 12:7 25:14
<unknown>_here 3:8 17:47 25:-50 27:8 34:18
<unknown>_how 5:18 10:-24 11:20 17:2 23:6 25:-26 28:8
<unknown>_in 4:7 10:-67 11:-36 12:7 13:7 17:3 19:-25 20:29 25:-66 29:47 31:15 33:5 34:-48
<unknown>_instead 26:10
<unknown>_into 29:21
<unknown>_is 5:33 6:29 10:33 11:-57 14:-9 20:-21 21:9 22:-5 28:-1
<unknown>_it 2:-25 5:-10 6:6 7:18 21:-4 25:-5 29:-41 31:65
<unknown>_keep 27:9
<unknown>_keeps 29:44
<unknown>_label 9:8
<unknown>_last 19:-18 25:17
<unknown>_left 28:53
<unknown>_like 2:-1 10:14
<unknown>_link 2:11 29:22
<unknown>_list 11:-17 13:12 27:8 29:6 33:11
<unknown>_log 10:7
<unknown>_lol 10:14 26:5
<unknown>_look 3:17 6:2
<unknown>_make 0:-1 2:8 10:11
<unknown>_many 25:30 27:-33 29:24
<unknown>_me 8:16 10:-29 14:-5 17:14 18:7 23:11 24:79 25:-26 28:-36 31:17 33:-30
<unknown>_mean 10:-5 29:26
<unknown>_meeting 16:18
<unknown>_messages 23:14
<unknown>_mode 2:3 6:-5 9:31
<unknown>_month 3:3
<unknown>_months 3:11
<unknown>_more 25:-11 31:73
<unknown>_my 10:7 11:32 17:-44 22:-2 24:36 25:66 29:-10 31:-28 33:-20 34:-47
<unknown>_new 16:15 33:4
<unknown>_next 1:11 18:9
<unknown>_no 7:22 8:-23 12:6
<unknown>_now 5:-20 12:16 14:-12 18:37 33:18
<unknown>_number 8:13
<unknown>_of 0:31 5:17 6:37 7:-42 8:24 9:-6 10:-5 11:23 12:-45 14:19 18:40 19:-27 20:-72 21:9 25:-10 28:-5 29:1 32:-34
<unknown>_off 8:24 9:2 25:9 30:24 32:-4 34:-37
<unknown>_ok 2:19 6:-2 9:17
<unknown>_on 2:-24 5:58 6:-21 7:-13 8:-77 9:48 11:-48 12:-2 13:-6 16:-51 17:-76 19:-8 22:39 26:7 29:33 32:29
<unknown>_one 9:19 18:-25 22:12 24:21 29:-45 33:12
<unknown>_only 0:8 2:14 13:10
<unknown>_or 7:20 25:-15 29:15 31:8
<unknown>_out 4:4 5:-29 14:66 17:42 19:18 20:-65
<unknown>_over 5:5
<unknown>_page 11:24 17:33 25:-13 29:-17
<unknown>_patch 9:6
<unknown>_please 5:-13 11:50 13:10 14:7 18:-27 19:-13 21:4 25:-8 27:-52 28:-24 29:52 33:4
<unknown>_project 3:17 10:1
<unknown>_relbot 11:2
<unknown>_remove 31:37
<unknown>_request 8:-30 9:51 13:-14 29:20
<unknown>_requirement 8:-3 22:15
<unknown>_requirements 10:19 33:8
<unknown>_review 29:8
<unknown>_run 1:6 25:25 29:-14
<unknown>_says 11:6 33:41
<unknown>_schedule 1:8 14:34
<unknown>_security 2:4
<unknown>_series 22:18
<unknown>_set 9:11
<unknown>_ship 29:18
<unknown>_show 18:4
<unknown>_since 29:27
<unknown>_so 13:18 20:10
<unknown>_some 1:3 25:-3 29:26
<unknown>_sorry 11:-16 17:24 20:-13 25:43 29:42
<unknown>_sounds 25:32
<unknown>_still 2:43 9:-16 12:-29 28:5 34:40
<unknown>_stop 6:18 12:-2 25:24
<unknown>_string 33:1
<unknown>_strings 2:-8 10:9 12:16
<unknown>_stuff 27:7 34:10
<unknown>_team 21:-42
<unknown>_template 4:43
<unknown>_tests 1:12
<unknown>_text 20:26
<unknown>_that 15:28 24:-32 25:-14 29:47
<unknown>_the 2:29 3:-10 4:31 5:-69 7:-41 8:36 9:-23 10:2 11:-61 12:-23 13:-38 14:-33 16:38 17:21 19:19 21:-30 22:4 25:20 26:-50 27:-34 30:42 31:25 32:-50 34:-4
<unknown>_there 22:9
<unknown>_thing 29:5
<unknown>_this 2:19 25:-35 27:-35 29:60 31:28 34:50
<unknown>_through 13:16 32:10
<unknown>_time 5:25 12:-2 19:-49 25:41 29:-23 33:60
<unknown>_to 0:-33 5:-20 7:55 8:-71 9:-8 10:-1 13:-21 15:27 16:-47 17:-24 18:-7 22:27 26:4 27:8 29:71 30:32 32:-30 33:-9 34:4
<unknown>_today 2:22 5:11 29:19 34:-26
<unknown>_told 7:25
<unknown>_until 28:16 29:-12 31:13
<unknown>_up 2:-12 4:67 10:-25 12:31 13:2 25:8 29:-17 32:-11
<unknown>_us 18:-19 32:19
<unknown>_version 19:13 20:-10 29:7
<unknown>_vs 25:-3 29:32
<unknown>_want 22:12
<unknown>_wants 17:24 21:3
<unknown>_was 6:18 9:7 21:17 33:-39
<unknown>_we 2:28 5:32 29:-43 32:20
<unknown>_week 5:19 24:17
<unknown>_weekend 25:6
<unknown>_weeks 4:41 28:6
<unknown>_what 0:1 2:-1 5:1 10:4 12:2 18:-7 21:2 25:-14 28:-41 32:31 33:11
<unknown>_when 24:7 33:25
<unknown>_where 11:59 25:-19
<unknown>_which 5:-15 10:20 11:-28 17:41 33:9
<unknown>_who 17:44 26:24 34:-26
<unknown>_whose 34:6
<unknown>_why 10:11 29:16
<unknown>_will 29:8
<unknown>_with 10:9 11:-39 17:-21 18:-21 21:26 32:44
<unknown>_work 5:24 21:12 22:-5 23:25 29:-26
<unknown>_years 25:8 29:26
<unknown>_yet 5:-42 25:50
<unknown>_you 5:34 11:53 27:29 29:-31 31:-1
<version> 0:-122 1:1 3:142 4:287 5:35 6:-35 7:-93 8:-177 9:-203 10:-207 11:-217 12:-52 13:-167 14:-52 15:-127 16:-169 17:-184 18:-158 19:257 20:96 21:-93 23:-40 24:-98 25:-236 26:-159 27:-186 28:-175 29:-21 30:-79 31:-154 32:-168 33:-216 34:-112
<version>_$ 1:71 3:11 4:120 5:1 6:-3 9:-32 10:-48 11:-49 14:4 16:-15 18:-11 19:109 20:-2 21:-14 25:-60 27:-35 28:-48 29:-65 31:-2 34:-20
<version>_<?> 2:14 3:14 6:-19 9:-18 10:-32 12:-9 13:-4 14:-21 19:49 20:56 29:45 33:-66
<version>_<deadline> 4:6 19:64 24:-22 33:-41
<version>_<number> 4:24
<version>_<unknown> 3:46 19:14 20:-16 29:-25 34:-3
<version>_be 3:22
<version>_come 19:9
<version>_coming 5:2
<version>_cycle 4:5
<version>_for 4:26 19:34
<version>_go 4:30
<version>_going 4:11
<version>_is 2:20
<version>_many 4:11
<version>_out 6:37 12:-11 19:-9 20:36
<version>_please 4:20 5:15
<version>_release 2:7 20:-31 29:28
<version>_released 19:-30 20:34
<version>_schedule 3:27 4:3 14:-76 19:39
<version>_was 19:26
<version>_with 4:12
<version>_yet 3:31
@add 0:136 1:158 2:11 3:24 4:48 5:-15 6:-46 7:-156 8:8 9:-93 10:22 11:70 12:-42 14:-148 15:-103 16:-38 17:-151 18:-114 19:-207 20:-121 21:-47 22:23 23:2 24:10 25:-5 26:17 27:38 28:-130 30:-51 31:-10 32:-178 33:-7
@allowed 0:2 1:-50 2:239 3:1 5:-96 6:-68 7:-5 8:44 10:-45 11:-1 12:-67 13:11 14:-24 17:29 18:-3 19:-44 22:2 24:-58 25:20 26:13 27:-34 28:-40 29:-77 30:6 31:-49 33:9 34:-28
@approve 0:-13 1:-17 2:100 5:-105 6:-36 7:90 8:139 9:18 10:-51 11:-55 12:-27 13:19 14:-66 15:-146 16:-48 17:9 19:-1 20:-19 21:-4 22:-27 24:-103 25:58 26:-59 27:1 28:-17 29:-15 30:-151 31:-125 32:-72 33:25
@be 0:30 1:-46 2:-12 3:10 4:-61 5:51 6:52 7:11 9:34 10:12 11:-7 12:50 14:-9 15:45 16:15 17:-24 18:-5 19:14 21:3 22:-7 23:38 24:-44 25:34 26:45 27:-61 28:-11 29:-1 30:14 31:-13 32:-14 33:23 34:-26
@begun 1:-19 2:-37 3:53 4:53 5:54 6:-50 7:-17 9:-58 10:-128 11:48 12:76 13:-48 14:-8 15:-55 17:81 20:-70 25:-63 27:2 28:-58 31:-1 32:-8
@bye 2:-9 6:-19 8:-20 12:-2 15:39 16:35 19:6 22:-36 25:84 26:1 27:-32 28:-25 29:-22 30:26 31:-53 33:-40
@can 0:29 1:-13 2:109 3:2 4:3 5:-142 6:-2 7:11 8:32 9:-79 10:-28 11:8 12:1 13:-132 17:16 18:-66 19:-61 21:55 22:82 25:-90 26:11 29:-17 30:-7 31:-20 32:-113 33:14 34:-6
@can_to 11:28
@change 0:-142 1:61 2:225 3:-91 4:-116 6:-52 7:-57 8:-6 9:-81 10:137 11:-19 12:47 13:-70 14:-76 15:-30 16:-9 17:74 18:-62 19:-208 20:-155 21:-6 22:124 23:13 24:42 25:-107 26:-14 27:-14 28:13 30:-54 31:-52 32:-82 33:68 34:37
@change_$ 8:-12 21:2 34:3
@cycle 1:-28 2:6 3:100 4:120 5:97 6:-55 7:-17 8:-1 9:-115 10:-42 11:-66 12:-230 14:34 15:12 16:-24 17:-11 18:-137 19:123 20:18 21:6 22:-48 23:-164 24:-30 25:-61 26:-67 27:-7 28:3 29:-1 30:-224 31:-38 32:-19 33:-3 34:22
@date 0:16 2:-168 3:-22 4:14 5:-269 6:-72 7:-156 8:-121 9:-42 10:-71 11:10 12:-229 13:-138 14:46 15:15 16:37 18:28 19:93 20:128 21:-82 22:-102 23:-50 24:-29 25:5 26:13 27:-28 28:-75 29:-68 30:-198 31:-150 32:9 33:113 34:-35
@dates 0:85 1:-84 2:-125 4:14 5:-36 6:18 8:-94 9:-95 12:6 13:-210 14:128 16:-30 17:-13 19:34 20:-147 22:-101 23:-11 24:-19 26:4 27:72 28:-89 29:-300 30:-10 32:88 33:-38 34:-55
@dates_$ 18:7 27:4
@deadline 0:44 1:58 2:-117 4:-1 5:-110 6:10 8:-75 9:-37 10:-99 11:6 12:-4 13:-123 14:42 15:-20 16:-45 17:-53 18:50 19:-74 20:-50 24:21 25:-6 27:4 28:-63 29:-116 31:-119 32:101 33:87 34:-43
@decide 1:-13 2:-38 4:-109 5:-210 6:-7 7:137 8:170 9:29 10:-53 11:-2 12:29 13:16 14:-139 15:-29 16:-40 17:-88 18:-27 19:-34 20:-93 22:-84 23:-72 25:-24 26:-167 29:12 30:-136 31:-2 32:-93 34:8
@decide_<request> 8:15
@decide_on 7:34 9:-1
@decided 4:-4 5:-110 7:-40 8:67 9:101 10:-59 11:-50 12:47 13:117 18:-51 22:-63 25:-56 27:56 28:-56 29:-91 32:-26 34:-111
@deny 0:46 1:-88 4:-37 5:-113 7:91 8:147 10:-84 11:9 13:23 14:-35 16:-23 17:-12 19:-57 20:-70 22:-88 23:40 24:-68 27:-100 28:-5 29:-7 30:-103 31:12 32:-90 33:1 34:-83
@device 6:6 7:-20 8:-12 11:-43 14:18 17:-38 21:-1 22:-4 25:27 29:104 34:-21
@device_with 6:11 7:-11 12:4 13:12 18:3 19:3 24:-6 27:3 28:3 29:-6
@did 0:28 1:-30 2:-81 3:25 4:-29 5:37 6:145 8:-19 9:94 10:-30 11:-46 12:39 13:84 14:-34 15:23 16:12 17:-59 18:-21 19:99 20:-73 21:-30 23:41 24:-119 25:13 26:-39 27:-76 28:-38 29:-66 31:-25 32:-11 33:-2 34:-17
@do 1:-138 2:25 3:63 4:-90 6:19 7:27 8:-75 9:51 10:43 11:26 12:7 13:-7 14:-31 15:1 16:-92 17:18 18:-66 19:2 20:4 22:-207 23:48 24:-115 25:-88 26:55 27:-310 28:6 29:33 30:69 31:-19 32:-4 33:-16
@entry 0:104 1:173 2:-65 3:-220 4:-162 5:-99 6:49 7:-118 8:-109 9:-128 10:50 11:-90 12:-6 13:-53 15:48 16:64 17:-126 18:76 19:14 20:20 21:-69 22:-47 23:6 24:12 25:-42 26:-13 27:1 28:19 29:22 30:-97 31:-25 32:-41 33:50 34:-15
@entry_$ 10:8 14:-5 19:15 29:21
@entry_on 1:27
@exception 0:-125 1:-160 2:-125 3:-88 4:-111 5:-157 6:-166 8:31 9:85 10:27 11:19 12:-216 13:113 14:-153 15:-108 16:-158 17:-197 18:-160 19:-13 20:-146 21:145 22:170 23:-53 24:-8 25:-101 26:-151 27:-11 28:-155 29:-119 30:-104 31:-116 32:-123 33:-226 34:-14
@exceptions 8:-39 9:-220 11:-19 12:-25 13:202 14:-14 19:7 21:65 22:-71 24:5 25:-79 33:-79 34:3
@freeze 1:43 3:-81 5:-155 6:5 7:-128 8:-5 9:-12 10:54 11:-45 12:122 14:7 17:-10 18:-4 20:-167 21:-9 22:23 25:26 26:-24 27:3 28:9 29:22 30:-137 31:-13 32:-7 33:-22 34:-13
@greet 10:-19 11:-15 14:-29 24:109 25:94 27:-30 31:-33
@greet_$ 25:26
@happened 0:-101 1:-24 3:-2 5:23 6:220 7:7 8:28 9:11 10:-29 11:-160 12:46 13:37 14:4 16:-63 18:-42 19:53 20:1 21:9 22:67 24:-9 25:-52 26:-28 27:-55 28:-5 29:-79 32:-15 33:-114 34:-12
@happened_over 17:16
@kind 0:98 1:58 2:-33 3:-155 5:-5 6:56 7:-172 8:-113 9:-193 10:68 11:-144 13:-64 14:43 15:66 16:57 17:-29 18:27 20:-77 21:-72 22:-41 24:60 25:-96 26:-42 27:65 28:79 29:-95 30:-100 31:-26 32:-8 33:48 34:12
@land 0:100 1:36 2:147 3:-17 5:-18 6:-13 7:-41 8:35 9:-15 10:-3 11:-21 12:7 13:-5 14:-104 15:42 16:53 17:-15 18:-116 19:-89 20:17 21:6 22:63 23:3 24:-43 25:-16 26:34 27:34 28:-16 29:-13 30:-11 31:-38 32:-91
@land_$ 2:3
@land_<?> 2:8 3:7
@land_<unknown> 22:9
@land_this 29:27
@landing 0:12 1:5 2:93 3:-53 4:19 5:5 6:-43 7:17 8:31 9:12 10:-15 11:-96 13:-33 14:-43 15:45 16:46 17:22 18:-99 19:-1 20:-18 21:5 22:45 23:-46 25:-46 26:21 27:38 28:-13 29:34 30:-32 31:-48 32:-68 33:-4 34:53
@me 0:-45 1:-110 2:31 3:-42 4:-51 5:-5 6:3 7:2 9:14 11:37 12:-27 13:18 14:6 15:-29 16:-79 17:49 18:1 19:-14 20:-6 21:-11 23:24 24:36 25:47 26:26 27:35 28:-36 29:37 30:23 31:32 32:-55 33:17 34:10
@me_$ 10:-13 11:-11 21:33 25:-14 29:-70 31:53
@me_<unknown> 2:11 5:-34 6:42 11:10 13:26 15:-20 18:-23 33:8 34:23
@me__ 21:27 29:22
@me_add 0:27 1:-22 2:33 11:4 29:-17
@me_allowed 15:8
@me_already 29:15
@me_always 24:22
@me_am 2:-39 4:-3 8:18 9:-26 10:18 11:10 17:46 19:9 24:-16 25:13 29:-25 31:1 32:21 33:1
@me_an 17:29
@me_approve 11:26 29:-29
@me_ask 2:-33 7:4 11:29 15:3 21:-22 31:6 34:5
@me_asked 9:21 13:-4 23:13
@me_be 2:-13 18:12 23:8
@me_begin 17:35 33:-5
@me_can 2:-31 8:-2 11:14 26:26 29:17 30:-30 33:1
@me_change 7:30 11:-22 15:13 23:6
@me_cherry 2:1
@me_deny 7:17
@me_do 5:-11 8:11 10:28 17:17 23:34 29:10 31:-6 33:-18
@me_file 29:24
@me_filed 9:58 13:6 21:-11
@me_finish 2:15
@me_forget 1:-8 2:-6 4:13 7:-16 9:1 10:22 11:4 12:7 14:5 19:-7 20:-1 23:-12 24:-60 25:3 28:-7 33:5 34:3
@me_forgot 2:5 8:6 9:1 11:-18 13:-8 16:16 17:-13 25:-2 28:10 29:10 30:-3 33:1 34:-5
@me_get 2:-3 11:7 14:40 17:2 20:39 23:-22 24:18 30:-25
@me_go 25:23
@me_have 2:10 3:-10 7:33 8:-9 9:-35 12:-78 14:-2 18:44 21:15 22:24 23:22 25:-18 26:8 28:-19 29:5 30:-39
@me_help 11:-43 17:58
@me_hope 6:6
@me_just 2:11
@me_keep 10:21
@me_land 2:18 17:-11 25:32
@me_make 2:-3 3:18
@me_may 6:3 26:12
@me_mean 28:8 33:26
@me_merge 2:8 21:2
@me_miss 2:22 6:16 30:20 32:37
@me_missed 2:9
@me_must 13:24 18:5
@me_mute 30:46
@me_need 1:13 2:-4 3:8 8:-20 10:-32 11:-73 13:25 14:24 16:-21 18:18 21:15 22:-1 25:-38 30:6 31:-23 34:51
@me_not 2:2 17:10 30:10
@me_only 26:24
@me_out 2:16
@me_ping 34:17
@me_plan 3:18
@me_read 17:18 18:-15
@me_rebase 29:23
@me_reject 7:33
@me_request 11:30 13:-35 34:7
@me_see 19:12
@me_set 11:17 23:1 24:-26
@me_should 5:4 7:-5 11:15 18:-21 26:3 32:48 33:7
@me_start 17:9
@me_still 2:1 9:52 20:-10 25:15 26:2 28:11 29:-22 30:17
@me_subscribe 11:-5 26:30 27:21
@me_subscribed 26:7
@me_take 2:-32 7:-5 12:36 29:48 31:-6
@me_talk 34:15
@me_tell 5:19
@me_think 21:6
@me_too 6:22
@me_unsubscribe 11:39 29:-27
@me_use 11:50
@me_wait 2:25 20:4
@me_want 1:7 2:-3 4:15 7:-8 8:-3 14:26 22:27 25:-28 27:67 29:9 32:-12 34:-2
@me_was 5:40 7:9 8:-7 12:27
@me_will 2:-5 8:13 20:-26 21:29 24:31 25:20 29:12 32:-20
@me_would 7:16 11:-32 13:22 14:-3 17:34 19:4 21:-26 22:22 26:-12 30:5
@me_write 6:30
@mean 1:-26 2:-85 6:-44 9:-62 10:222 11:3 12:-1 13:-40 14:-72 16:-31 17:12 18:-69 22:-25 24:-7 25:-3 27:-54 29:13 31:-26 32:-9 33:-13 34:-17
@mean_of 10:18
@mean_the 5:12
@mean_what 10:25 33:-6
@month 0:-24 1:141 2:21 4:134 5:-188 7:-4 8:-19 9:-99 10:-102 11:-77 12:-94 13:-71 14:-61 15:-30 16:112 17:-86 18:-140 19:-22 20:85 22:-8 23:-104 24:7 25:-207 26:-9 27:-82 28:-48 29:-107 30:-104 31:-4 32:135 33:65 34:-81
@month_$ 1:70 2:-34 4:40 5:-35 16:56 17:-9 18:-8 19:-8 20:8 32:60 33:-33
@month_<?> 2:16 6:7 10:-6 12:-6 20:26 32:52 33:37
@month_<number> 1:93 4:60 8:-3 9:-52 10:-32 16:63 19:-16 20:35 22:-25 24:10 25:-15 27:-23 28:-51 29:-118 32:34 33:14
@month_<unknown> 32:8
@month_at 14:6 24:5
@month_do 33:11
@month_for 16:29
@month_or 6:-41 20:63 33:45
@month_please 4:22
@month_would 0:7
@move 0:-87 1:-35 2:15 3:-51 4:-6 5:-52 6:-60 7:-38 8:2 9:-13 10:-77 11:5 13:-35 14:-203 15:235 16:171 17:-97 18:-212 19:-64 20:-25 21:-5 23:3 24:-2 25:-53 26:-71 27:24 28:-77 29:46 31:-3 32:-136 33:1 34:45
@move_$ 15:15
@move_<deadline> 15:7 16:25
@move_the 16:60 33:-33
@next 1:35 3:47 4:66 5:-22 8:28 9:-183 10:-98 11:-198 12:-100 13:-83 15:-70 16:-5 17:6 18:181 19:-158 22:-80 23:50 24:18 25:-66 26:7 27:-127 28:-38 29:-40 31:-46 32:88 33:-89 34:-92
@notify 0:-142 1:-72 3:-70 4:-85 6:-96 7:-11 8:-149 11:10 13:-96 14:-55 15:-220 16:-99 17:-96 18:-21 20:-26 22:-91 23:119 24:108 25:-13 26:52 27:118 28:-76 30:41 31:103 32:-74 33:-17
@notify_$ 11:12 27:5
@now 0:-94 1:-225 2:86 3:24 5:141 6:94 7:1 8:-188 9:19 10:-336 11:-269 12:161 13:-6 14:-6 15:-71 16:-8 17:5 19:-100 20:-37 21:-13 22:-57 23:-15 24:-141 25:20 26:3 27:-19 28:52 29:-96 30:-8 31:-7 33:-82 34:-113
@past 1:21 2:-8 4:-43 5:-12 6:74 8:-32 11:-78 12:-63 13:-33 14:-130 15:18 16:18 18:17 19:208 20:-106 21:3 22:22 23:21 26:-5 27:-32 28:-186 29:48 31:-60 32:-19 33:-56 34:-37
@person 0:-7 1:-4 2:-59 3:-105 4:-43 5:-41 6:-169 7:-19 8:-11 10:-102 11:-19 12:-1 13:30 14:-85 15:-16 17:90 19:-2 20:-168 22:66 23:22 24:10 25:-29 27:-5 28:-52 29:-34 30:20 31:-22 32:-83 33:-37 34:292
@person_$ 14:12 34:46
@person_<?> 34:49
@person_<unknown> 25:-12 34:24
@person_for 34:26
@person_of 34:69
@person_what 17:9
@place 1:-28 2:-26 4:-68 5:-142 6:-75 7:-65 8:-88 9:-39 10:17 11:36 12:-73 13:-146 14:-6 15:-36 16:-94 17:40 18:-26 19:-21 20:-16 22:-22 23:-28 25:16 26:45 27:106 28:-78 29:43 30:4 31:66 32:-108 33:-30 34:31
@place_for 0:22 2:61 29:13
@post 1:3 2:-21 3:-19 4:-62 6:42 7:-34 9:-119 10:-79 11:-77 13:-72 14:47 15:-139 16:-34 17:8 20:26 21:-54 24:3 25:-163 26:58 27:146 28:-76 29:-98 31:86 32:-39 33:-16
@post_$ 30:31 31:-24
@post_in 31:24
@post_the 34:11
@praise 2:50 5:-78 6:10 7:-17 11:-20 12:-71 13:-45 14:-42 16:-4 17:55 18:-75 19:-26 24:18 25:149 28:-4 29:7 31:-58 32:-81 34:-48
@publish 0:-22 1:-12 2:51 3:-21 4:39 5:-28 6:58 7:-51 8:32 10:-108 11:-204 12:-12 13:-113 14:3 16:19 18:34 19:29 20:114 21:29 22:-48 23:-15 26:-120 27:4 28:40 29:-86 30:16 31:40 32:-35 33:-68 34:6
@recall 0:-120 1:-82 2:-8 3:-52 4:-87 5:5 6:-91 7:-34 8:-84 10:-11 11:18 12:-24 13:-90 14:-58 15:-171 16:-85 17:-130 18:-17 20:-28 21:-35 22:-81 23:119 24:154 25:-7 26:80 27:63 28:-86 29:-2 30:38 31:73 32:-13 33:-35
@release 0:-109 1:5 2:7 4:31 5:-15 6:61 7:-6 8:-9 9:-132 10:2 11:-231 12:-184 13:-76 16:22 18:-71 19:63 20:154 22:-83 23:-88 24:6 25:-37 26:-83 27:4 28:78 29:-92 30:-230 31:-9 32:-30 33:-11 34:43
@remind 1:-27 2:-97 4:-8 6:-35 7:-45 8:-15 9:-64 10:-153 11:-19 12:-30 13:-29 14:-31 16:-5 18:-37 19:4 20:-52 21:-35 22:-63 23:124 24:136 27:18 28:-138 29:20 30:26 31:56 33:-25
@remind_$ 24:-14 27:-16 30:11 31:71
@reminder 1:-59 2:-31 4:-18 6:-24 10:-30 11:29 12:-15 16:-93 23:92 24:103 27:38 28:-40 30:13 31:34 33:-61
@request 0:-123 1:-155 2:-53 3:-135 4:-135 5:-193 6:-166 7:15 8:70 9:117 10:26 11:8 12:-227 13:124 14:-215 15:-131 16:-161 17:-74 18:-215 19:-20 20:-161 21:134 22:107 23:-81 24:-21 25:-127 26:-185 27:-11 28:-161 29:-64 30:-153 31:-137 32:-194 33:-227
@resume 2:-43 3:27 4:9 5:11 6:-13 8:2 9:-99 10:-78 11:10 13:-16 17:1 20:-54 23:-34 24:-9 25:-116 27:157 28:-67 29:29 30:5 31:-29 33:4
@schedule 0:21 1:32 2:-180 3:13 4:58 5:-78 6:-48 7:-112 8:-125 9:-187 10:-86 11:-33 12:-146 14:210 17:-121 18:33 19:101 20:-101 21:-76 22:-201 24:-44 25:-117 26:17 27:-25 28:-159 29:-142 30:-92 31:-114 32:49 33:11
@schedule_$ 14:22
@schedule_of 19:11
@shift 0:-76 1:-90 2:-50 5:-10 7:-39 8:3 9:-138 10:-223 11:28 12:-119 14:-82 15:226 16:142 17:-51 18:-83 20:-77 22:-52 24:-102 25:-11 26:-41 27:-23 28:-49 29:41 30:5 31:-124 32:-74 33:-55 34:21
@shifted 2:-83 6:-1 10:-44 12:-59 13:14 15:141 17:-1 19:-66 25:-40 27:-8 29:37 30:15 33:-20 34:73
@should 0:32 2:-10 3:40 4:-38 5:-24 6:11 7:80 8:-74 9:-173 12:-33 14:-2 15:23 16:27 17:53 18:45 19:-93 21:32 22:-51 24:-42 25:-163 26:19 27:-63 28:-111 29:-14 30:8 31:-23 32:18 33:20 34:-1
@should_to 7:28
@show 0:-35 1:-25 2:-63 3:-221 4:-31 6:-30 7:-7 8:-41 9:-14 11:51 12:-119 13:78 14:159 15:-67 16:-4 17:15 19:13 20:-17 21:13 25:-20 26:90 27:24 28:-94 29:-31 30:6 31:6 32:-77 34:-5
@show_on 29:5
@show_the 14:54
@standing 1:-43 2:-36 3:1 5:-73 6:-67 7:-26 8:73 9:67 10:-129 11:-152 12:45 13:198 14:-73 16:-14 20:-69 21:-60 23:15 24:18 25:-87 26:-28 27:23 28:-7 29:-40 31:-53 32:-49 33:-101 34:-114
@start 0:-6 1:6 2:19 3:163 4:169 5:-5 6:-50 7:-119 8:-55 9:-94 10:-52 11:21 12:12 13:-38 14:8 15:-86 16:18 17:102 18:-135 19:-43 20:8 21:-148 22:27 24:8 25:-59 26:-46 27:-41 28:-79 30:-116 31:-109 32:-22 33:18 34:-77
@start_$ 29:2
@start_the 20:9
@stop 0:39 1:-27 2:64 5:-84 6:12 7:23 8:68 9:-74 10:-172 11:-1 12:-27 13:-102 14:-79 16:-51 17:-103 18:-48 19:-23 21:19 22:-124 24:-26 25:-19 26:-7 27:-35 28:-63 29:-30 30:88 31:204 33:32
@stop_a 2:31
@stop_the 31:21
@subscribe 0:-33 2:-56 3:8 4:6 5:-19 6:-49 7:-31 8:-7 9:-5 10:-131 12:-51 13:-32 14:-83 15:-66 16:-54 17:-120 18:52 19:-5 22:-61 25:-96 26:184 27:171 28:-80 31:-30 32:-19 33:-88 34:-86
@subscribe_<deadline> 10:-10 18:23 26:34 27:37 33:-2 34:-31
@subscribe_out 18:11
@thank 7:-3 8:-7 25:153 29:-45
@thank_$ 25:10
@thaw 0:-37 2:-23 3:14 4:68 5:-22 6:37 8:2 10:-69 11:-176 12:134 13:7 14:-32 17:-9 18:-112 19:-29 20:-33 23:-75 24:7 25:-20 26:-183 27:-125 28:-5 30:53 31:84 33:-55
@they 1:-52 2:-82 3:40 4:-77 5:9 6:-66 7:40 8:-86 9:47 10:26 12:36 15:90 17:28 18:-54 19:-112 21:-18 22:-59 23:18 24:-12 25:37 26:-21 27:-34 28:-57 29:9 30:55 31:-61 32:-91 34:70
@toAdd 0:80 1:149 2:-27 3:36 4:77 5:-65 6:-29 7:-175 8:15 9:-107 10:39 11:25 12:-42 13:-35 14:56 15:-95 16:-5 17:-133 19:20 20:-97 21:-139 22:18 23:1 25:-147 26:9 27:41 28:-141 29:-22 30:-69 31:-27 32:-30 33:-64 34:-14
@toMove 0:-1 1:-13 2:9 3:-17 5:-32 6:-22 7:-23 9:13 10:-44 11:15 12:9 13:-198 14:-73 15:93 16:171 18:-147 20:15 22:9 23:14 24:9 25:-117 26:-53 27:-89 28:-77 29:56 30:-24 31:-33 32:-32
@toPost 1:16 4:-35 5:25 9:-51 10:-21 11:-69 13:-37 14:55 15:-90 16:-21 17:1 19:-23 20:25 21:-9 24:16 25:-81 26:47 27:46 28:-36 29:-35 30:-49 31:66
@toRemind 0:-8 1:-102 2:34 4:-40 5:34 6:-35 7:-67 8:-27 10:-19 13:-67 15:-67 16:-35 17:-66 21:-6 22:-53 23:63 24:145 25:25 26:18 27:64 28:-27 30:-172 31:-77 33:-6 34:56
@toRule 1:-19 2:-69 3:-46 4:-45 5:-44 7:115 8:187 9:-59 10:-84 12:-29 13:-68 14:-59 15:-23 17:-89 18:-140 19:-88 21:-146 22:-33 23:-29 24:39 25:-19 26:-30 27:-89 28:10 29:54 30:1 31:11 32:-46 33:36 34:-8
@toShift 0:-22 1:-67 2:2 5:-57 6:22 7:-30 12:-15 13:-27 14:-42 15:106 16:114 17:-36 19:25 20:-16 21:-58 24:-25 25:-101 27:-34 28:-6 29:53 31:-65 32:-30 33:-28
@toStart 0:74 1:85 2:40 3:79 4:171 5:-44 6:-58 7:-110 8:-66 9:-60 10:-23 11:14 13:-27 14:-35 15:-92 16:15 17:55 18:-84 19:-37 20:-3 21:-125 22:28 25:-79 28:-43 29:8 30:-118 31:-113 32:-71 33:-11 34:-182
@toStop 2:25 3:-21 6:25 7:-94 8:12 9:-109 10:-70 12:-107 13:-17 14:-13 17:-55 18:-37 19:-11 20:13 22:-81 23:-16 24:11 25:-66 26:-80 27:-196 28:-100 29:-16 30:86 31:172 32:20 33:20 34:38
@toSubscribe 0:-6 2:-33 6:-7 7:-19 10:-78 11:12 13:-12 14:-58 16:-43 17:-61 22:-41 24:5 25:-69 26:92 27:182 28:-25 29:12 30:-80 31:-15 33:-50 34:-52
@toUnsubscribe 2:-56 6:-16 8:-32 9:-3 10:-63 14:-38 16:-59 17:-23 18:-42 22:-22 24:9 25:-105 26:-19 27:-159 28:-37 29:1 30:114 31:184 32:-79 33:-32
@today 0:-64 2:28 5:-2 6:9 7:26 8:-34 10:-131 11:-74 12:3 14:-47 15:-81 17:10 18:-1 19:-75 20:-75 21:-71 22:-19 23:-36 24:30 25:6 27:-28 28:12 29:55 31:8 32:103 33:-11 34:-38
@unit 0:-47 1:73 2:-63 4:2 6:-26 7:-63 8:-51 9:-13 10:-82 11:-54 12:-78 13:-83 14:-100 16:91 17:5 18:-190 20:69 21:-96 23:-10 24:124 26:-34 27:-51 28:132 29:-14 30:-20 31:-43 32:144 33:10 34:-60
@unit_$ 1:-15 10:12 11:46 13:-6 16:-2 18:2 21:-21 25:-11 26:4 27:25 28:-37 34:9
@unit_<unknown> 32:27
@unit__ 1:4
@unit_before 28:36
@unit_for 22:1
@unsubscribe 2:-76 6:-57 8:-37 9:-44 10:-72 12:-27 14:-53 16:-60 17:-41 18:-50 22:-32 24:9 25:-138 26:-98 27:-165 28:-44 30:174 31:184 32:-85 33:-39 34:8
@unsubscribe_$ 29:25
@unsubscribe_<deadline> 31:45
@until 0:-10 1:8 3:12 4:-1 5:-56 7:46 8:2 9:-19 10:-8 11:23 12:-88 13:-31 16:16 17:6 18:-6 19:-24 20:-25 21:23 22:54 23:17 24:42 25:-41 26:14 27:26 28:103 29:24 30:3 32:10 33:6 34:-3
@updates 0:-22 1:-166 2:-11 3:-70 4:-75 6:-20 7:-45 8:-137 9:2 10:-46 12:-96 13:-24 14:-5 15:-64 16:-48 17:-80 18:-41 19:-55 20:-40 21:-16 22:-85 23:82 24:72 25:-31 26:118 27:181 29:-106 30:112 31:208 32:-9 33:-137 34:-84
@updates_$ 30:23 31:12
@updates_<?> 26:7 30:21
@updates_for 27:31
@updates_here 27:-2 31:24
@updates_on 27:40
@updates_please 27:20
@wait 0:-27 1:-4 3:43 4:-28 5:55 7:135 8:67 9:118 10:-135 11:-43 12:64 13:98 14:-259 15:-66 16:-116 17:-111 18:-103 19:-89 20:-147 21:-75 22:-51 23:-127 24:-21 25:-57 26:1 27:11 28:-60 29:-3 30:-71 31:-75 32:-219 33:-48 34:18
@we 0:40 1:-9 2:-5 3:19 4:22 5:54 6:17 7:4 8:-12 9:1 11:-156 12:3 14:-105 16:-42 17:-31 18:55 19:-23 21:24 22:76 24:62 25:35 26:-37 27:13 28:-20 29:-69 30:17 32:-36 33:-35 34:15
@weekday 0:-11 1:97 2:14 3:-76 5:-147 6:-30 7:-16 10:-198 11:-80 12:-136 13:-64 14:-136 15:-42 16:100 17:-26 18:-163 19:-88 21:-26 22:11 23:-93 24:114 25:51 26:-109 27:-69 28:-30 29:5 30:-6 32:132 33:31 34:-164
@weekday_$ 1:26 5:-1 8:1 15:-45 16:68 19:-15 22:13 25:48 27:-24 28:-17 33:-8
@weekday_<?> 2:12 18:-4 32:96
@weekday_<number> 1:38 24:26 29:-9
@weekday_<unknown> 31:1 32:44
@weekday_@me 27:9 31:7
@weekday_about 24:45
@weekday_and 9:8 16:12
@weekday_can 22:4
@weekday_do 32:8
@weekday_in 1:3
@weekday_instead 16:20
@weekday_is 16:-7 33:69
@weekday_or 33:28
@weekday_please 7:-10 16:32 29:40
@weekday_sorry 29:10 32:23
@weekday_the 2:18 33:-2
@weekday_to 24:6 32:37
@will 0:26 1:-37 2:44 3:68 4:-2 5:-22 6:-100 7:22 8:1 9:-18 10:-39 11:-45 12:-39 13:-4 14:-18 15:61 16:-26 18:-9 20:16 21:52 22:10 23:18 24:6 25:-42 28:5 29:7 30:41 31:-1 32:-21 33:-39 34:-1
@withdraw 2:16 7:-33 8:73 9:-31 20:17 22:-74 24:54 25:-83 30:17 31:51
@word 1:-64 4:-83 5:78 7:20 8:-26 9:143 10:-32 11:20 12:15 14:-31 15:-93 17:-74 19:-82 21:-52 22:-105 25:-119 26:22 27:60 28:-8 29:-59 31:29 32:-28 34:-47
@you 0:-5 2:-141 3:-1 4:11 5:-21 6:-179 7:-3 8:5 9:-56 10:-40 11:177 12:-60 13:-119 14:-15 15:-66 16:25 17:-32 18:-93 19:-62 20:-43 21:-71 22:11 23:65 25:103 26:28 27:9 28:-31 29:-70 30:30 31:66 32:-143 34:-19
@you_$ 11:57 25:-3 27:-1
^_<?> 2:-14 11:45 29:-18 33:70
^_<cycle> 16:20
^_<deadline> 2:-173 5:-90 6:24 8:-1 9:-32 10:-12 11:-89 12:-4 15:-96 16:101 17:-120 18:75 19:53 20:-64 21:-16 22:4 23:-177 24:-39 26:-125 27:-144 28:18 29:25 31:-112 33:126 34:-36
^_<link> 13:-30 21:-22 22:160 29:-28
^_<number> 1:28 2:-6 7:-55 8:40 9:-7 11:21 14:-73 16:5 18:41 22:-32 24:60 27:6 28:-27 29:18 31:-40 33:-46
^_<quoted> 5:-25 6:-21 7:43 10:-17 16:-14 24:1 29:2 33:49
^_<request> 2:-38 5:-11 7:-48 8:67 9:115 10:-15 22:-9 25:-110 29:-39
^_<unknown> 0:-34 1:44 3:-25 4:31 5:44 6:-58 7:26 8:-10 9:-59 10:12 11:20 12:-14 13:11 14:40 15:-11 16:2 17:41 18:19 19:-22 21:-4 22:-10 23:3 24:37 25:15 26:-26 27:18 28:-13 29:-26 30:-31 31:25 32:-17 33:44 34:-13
^_<version> 3:-27 14:2 19:79 29:-9 33:-30
^_@bye 25:47
^_@change 10:46
^_@decide 8:59 9:-2
^_@exception 8:16 13:17 22:1
^_@greet 25:49
^_@land 2:21 25:1
^_@me 1:1 2:-35 3:-27 5:1 7:4 8:42 10:11 13:-1 14:4 15:-4 16:-20 17:59 18:4 21:-21 22:10 23:24 25:38 28:9 29:-26 32:-15 33:39
^_@mean 10:81 33:-34
^_@month 1:77 4:-1 14:-26 16:13 32:26 33:-19
^_@move 2:6 16:78 33:-48
^_@notify 27:3
^_@person 25:-32 34:100
^_@remind 31:21
^_@show 14:74
^_@start 4:68
^_@stop 2:17 27:-13 31:89
^_@subscribe 27:55
^_@thank 25:48
^_@unit 3:21 10:5 11:57 13:-5 16:-31 18:22 19:-7 21:-22 24:-8 25:-25 26:6 27:27 28:-43 29:5 30:3 31:-13 32:-25 34:10
^_@unsubscribe 24:31 25:-7 29:-61 31:89 32:-12
^_@updates 27:50 31:-3
^_@weekday 1:31 25:37 29:-34 32:39
^_@you 11:38
^__ 1:24 6:29 7:35 8:-30 9:6 10:-28 12:17 25:10 29:5 33:14 34:-29
^_a 2:-14 5:76 10:15 24:4 25:-4 29:-30 34:41
^_about 7:-30 9:74 10:33 11:34 27:-49 33:-7
^_accept 7:12
^_ack 8:-16 16:-13 25:38 33:24
^_activate 27:32
^_add 0:-56 1:139 2:-51 11:-49 16:-55 24:-51 27:59 29:49 33:-5
^_adjust 16:29
^_after 2:-17 6:7 10:-40 16:5 18:102 33:-92
^_all 8:-6 13:77 14:129 18:-39 29:-54 31:-34
^_allow 2:-19 16:4 22:50 33:-2
^_already 6:10
^_am 2:20 6:23 11:12 25:-17 26:29
^_and 6:-56 8:-10 9:19 10:-107 12:-24 14:-13 17:-25 18:85 25:-41 27:-4 29:21 32:-10 33:56 34:26
^_announce 27:7
^_another 1:10
^_any 0:8 1:-3 8:-44 9:77 12:21 14:-17 15:13 17:54 18:12 21:-17 27:-8 29:-1 31:-10 32:1
^_anyone 29:13
^_anything 2:23 13:17 25:-20 28:-11 32:60
^_api 2:-17 11:48
^_apply 22:16
^_approve 7:-85 8:99 9:-53 13:-58 29:99
^_approved 7:-57 8:64 9:-29 13:15
^_approver 34:28
^_archive 19:14
^_are 1:12 2:20 3:15 5:6 6:16 7:-43 10:21 11:-9 12:67 13:-9 14:-5 15:3 17:-7 18:-125 22:-16 23:-14 26:25 28:41 29:-158 30:23 31:-33 32:-33 33:-62 34:-36
^_as 17:7 27:22
^_ask 8:8 22:27 24:34 32:-11
^_asking 22:63 29:-19 33:15
^_at 10:-25 33:56
^_back 8:-12 25:70
^_be 24:47 27:17 29:21 31:30 33:-2
^_been 25:15
^_before 1:-13 2:-6 5:34 6:-6 10:19 11:3 12:16 14:2 15:4 16:5 19:-14 20:-3 21:8 23:-16 24:-40 25:1 28:-4 34:1
^_begin 4:7
^_beginning 33:25
^_beta 1:12
^_between 5:19
^_bin 8:26 9:-12 17:16
^_block 1:11 8:12 9:-6
^_book 20:6 29:39
^_boss 13:7 24:17
^_bot 31:26
^_bring 12:-2 25:22
^_build 4:27
^_bump 2:23 22:7
^_business 10:1
^_but 1:-1 7:-4 8:3 12:1 15:10 17:2 21:-32 22:-20 25:-1 26:10 29:1 32:5
^_by 6:-1 7:-16 9:1 10:-11 11:9 13:7 15:-32 16:-24 25:8 27:-11 31:3 33:36 34:30
^_calendar 14:46 19:6 26:-30
^_call 24:25
^_can 0:35 2:76 3:33 8:13 9:-27 10:-7 11:-70 12:4 13:-20 15:-2 17:-39 18:-60 20:-5 22:61 24:13 27:5 28:-41 29:9 30:34 32:-35 33:-70 34:-30
^_cancel 24:12 29:6 31:20
^_change 16:31 24:6
^_ci 16:24 29:41
^_clock 28:25
^_clone 4:44
^_close 29:37
^_code 6:32
^_compare 19:14
^_complete 14:9
^_congrats 25:49
^_congratulations 25:25
^_consider 8:12
^_contact 34:36
^_cool 25:15
^_copy 4:12
^_correct 20:16 33:44
^_could 2:27 11:-19 12:-2 14:21 16:12 18:-18 20:-3 21:8 22:19 34:-8
^_count 8:-23 13:45 28:22
^_countdown 28:50
^_create 1:16 3:-58 4:64 29:36
^_current 5:48
^_cut 22:4 31:53
^_cutoff 21:20 22:-8
^_cve 22:24 29:9
^_cycle 14:3
^_date 1:4 16:-85 19:-16 20:19 29:105 33:-11
^_dates 11:-1 14:34 18:-60 19:17 27:-15 33:62
^_day 16:-1 20:15 32:12
^_days 16:-52 24:-46 28:103
^_deadline 10:10 33:25
^_deadlines 0:-30 25:27 32:39
^_decision 7:28 9:-27
^_decline 29:9
^_define 10:61
^_delay 15:-12 16:7 29:8
^_delete 23:-9 24:-6 29:56 31:31
^_deny 7:-1 8:76 13:-8
^_did 3:-19 5:53 6:106 7:5 8:-29 9:86 10:-11 11:-34 12:28 15:-45 17:-30 19:-8 21:-56 22:-54 23:20 25:-23 30:40 31:-11 32:-23 33:-107 34:-81
^_disable 31:54
^_dm 24:-10 27:81 31:-4
^_do 0:37 1:-28 2:59 3:62 5:-145 7:39 8:-87 10:-23 11:-6 13:-9 14:-24 15:40 17:-85 18:-99 20:-9 21:27 22:-52 25:8 26:19 27:-70 28:26 29:-45 30:55 31:-1 32:35 33:-23 34:-200
^_docs 1:5 11:13
^_does 2:74 5:-43 6:-28 7:-19 10:42 12:21 15:-8 20:3 22:-13 26:70 27:-1 28:-8 29:-11 31:-45 33:32
^_done 6:22 18:-9
^_draft 4:28
^_drop 24:34 27:17 31:31 33:26
^_due 32:14
^_end 31:7
^_enough 31:39
^_enter 1:36
^_eol 10:57 19:-20 20:-9 29:22
^_eta 20:65
^_every 14:54 24:37 27:15 32:-26
^_everyone 10:24
^_everything 13:26 14:17 16:5 31:-28
^_exception 8:-36 11:-7 13:29 22:53 25:19
^_exceptions 13:122 21:-11 22:-13
^_excuse 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
^_explain 10:84 11:36 13:-5
^_extend 8:19
^_feature 5:11
^_features 2:-1 5:7 12:16
^_file 22:81 29:-6
^_fill 18:30
^_final 20:42 33:-14
^_fine 8:24
^_first 4:27 17:57
^_fix 16:70 29:3
^_flag 24:26
^_follow 14:-7 24:32 25:-6 27:98
^_following 18:23
^_for 1:-25 2:5 5:6 7:21 10:18 12:4 13:4 14:2 17:2 19:38 20:-7 21:-29 22:-8 25:55 26:-4 27:-34 29:-5 31:-22 32:7 34:-2
^_forget 11:25 29:-46 31:35
^_freeze 2:5 9:28 10:-81 12:47 14:4 18:-63 22:4 25:2 27:-40 29:25 33:3
^_freezes 14:17
^_fresh 5:-3 17:53 18:-18
^_from 17:8 25:66 29:-59 33:49
^_frozen 12:4 25:5
^_full 14:28 18:10
^_ga 16:2 20:72 33:-6
^_gate 12:17 29:23
^_generate 4:20
^_get 4:47 17:24 27:23 29:-31
^_getting 17:19
^_give 1:-37 5:14 8:9 11:29 13:39 16:48 18:2 19:-25 25:-82 29:-46 32:18 33:5
^_go 4:25 25:8
^_golive 1:25 20:4
^_good 17:14 25:55 32:-5
^_got 11:18 17:15 29:-2
^_grant 8:46 13:-9 22:15
^_granted 8:20 22:-3
^_great 8:-6 25:56
^_ha 25:32
^_had 6:37 31:20
^_haha 25:48
^_happy 25:49 32:-10
^_hard 8:30 9:-4
^_has 2:4 3:10 5:53 6:66 9:59 10:-103 12:22 13:-1 15:19 19:-23 20:28 22:-57 25:-82 28:-8 29:-72 33:-97 34:-28
^_have 5:38 6:56 7:-6 10:-35 12:53 15:-49 16:49 17:-18 22:-33 24:7 25:38 27:13 29:-40 30:3 33:-63
^_hear 25:15 27:31
^_help 11:126 17:-8 25:-51 29:-24 31:-12
^_hit 24:11
^_hmm 25:13
^_hold 7:47 8:-32 9:-26 15:29 16:34 22:11 33:-4
^_hook 27:47
^_hotfix 2:14
^_hours 28:32
^_how 0:-18 1:-48 2:-102 3:28 4:-27 5:30 6:-124 7:-4 8:-71 9:21 10:13 11:38 12:-67 15:4 16:-48 17:40 18:-98 19:62 21:11 22:-87 23:16 24:-94 26:-2 27:-75 28:41 29:47 31:-66 32:-51 34:-21
^_if 2:27 7:3 10:4 12:6 13:-13 14:14 15:1 16:-13 17:-18 18:3 19:-24 21:10 23:-16 24:-10 27:5 28:11 32:-10 33:16
^_in 5:9 6:-42 9:13 10:38 11:33 12:-47 13:-41 14:6 15:6 19:15 20:29 21:-35 23:-16 24:61 27:-16 29:-8 33:-3
^_include 1:4 27:14
^_insert 1:68 24:-18
^_introduce 1:19 11:11 24:-12
^_is 0:-7 1:-62 2:29 3:12 4:-125 6:42 7:23 8:-104 9:29 10:-33 12:125 13:-10 14:-86 16:-244 17:30 18:-5 19:8 20:20 21:27 22:-149 23:5 24:-198 25:-126 26:58 27:-153 29:-18 31:-61 33:2 34:-13
^_it 0:51 2:-43 7:-13 10:-32 12:-28 16:66 17:51 20:-70 22:62 24:-9 25:47 26:2 29:-6 33:-24 34:-14
^_just 0:-18 6:3 10:-10 14:-1 17:49 20:3 25:-1 31:11 34:8
^_keep 15:22 27:75 29:-14 30:20
^_kick 4:30
^_kill 8:32
^_kindly 8:-6 16:-12 22:8 24:6 29:14 33:26
^_knock 8:2 25:10
^_know 24:15 27:28
^_l10n 13:14 31:10
^_last 19:9 33:76
^_late 22:27
^_launch 20:29
^_leave 8:-2 15:47 16:-9 27:-22 29:1 31:41
^_less 31:28
^_let 2:-5 4:7 7:13 8:45 9:-43 16:30 21:1 22:-2 27:38 28:-20 29:35 31:-22 32:-6
^_lgtm 8:12
^_link 22:23 26:55 29:-47
^_list 10:9 11:44 13:12 14:57 18:-29 23:28 25:-21 27:-112 29:23 31:-78 33:-4 34:31
^_log 10:5 22:57
^_lol 25:67 29:-42
^_look 33:43
^_love 25:37 27:-9
^_make 1:-18 2:-65 4:52 16:56 22:-2 24:49 31:3
^_many 4:17 8:-3 9:4 11:7 13:-18 15:3 19:-2 25:10 29:-25 34:3
^_mark 1:27 8:56 29:-7
^_may 0:-6 2:68 7:1 19:3 20:-17 21:-82 22:87 31:3 32:-12 33:-29
^_maybe 0:51 15:10 16:-7 25:9 30:12
^_me 25:22 27:-37 31:38
^_meaning 10:62
^_merge 12:7 22:-48 29:77
^_milestone 10:10
^_more 22:13 31:15
^_move 15:-74 16:39 29:42
^_mute 29:14 30:-18 31:93
^_my 1:3 5:-14 6:15 9:27 11:15 13:1 18:-6 20:11 21:-36 25:-7 26:-41 29:10 30:-5 33:8
^_nack 8:27
^_name 18:33 34:21
^_need 14:1 16:-1 20:32 21:-56 22:44 23:20 27:-7 31:-10 33:14
^_never 7:35 8:-11 10:22 17:70 25:13 30:14 31:-17
^_new 0:36 1:84 2:6 4:19 9:-36 10:-3 16:16 17:56 22:55 24:-11 25:-18 27:-37 29:-39 33:-104
^_newbie 17:34
^_next 1:2 5:-10 8:3 14:-35 17:10 18:100 25:-64 33:-21
^_nice 25:8
^_no 0:23 2:34 3:6 6:7 7:10 9:-57 10:-3 11:-3 14:-1 16:-44 19:-4 21:35 22:-19 23:43 24:-21 25:37 27:-19 28:-34 29:-23 31:11
^_nobody 7:24 8:-5
^_noise 7:10 9:3 11:4 12:6 13:9 14:6 15:7 16:1 17:14 18:3 19:5 21:8 22:-9 26:-6 27:-7 30:-6 31:-32 32:-2
^_nope 4:-5 8:67
^_not 3:10 4:-27 7:89 8:-26 9:-53 14:35 16:12 18:-37 21:12 22:-62 25:-31 26:4
^_nothing 15:6
^_notify 27:73
^_now 12:-36 17:17 28:45
^_nudge 16:9 24:15
^_number 13:25 28:19
^_of 18:12
^_oh 8:-5 25:35
^_ok 2:-6 9:-26 10:20 16:5 18:1 25:27 29:5 32:8 33:3
^_old 19:38
^_omg 25:40 29:-16
^_on 5:28 6:-13 7:10 10:-25 12:18 16:-6 18:-73 19:20 20:41 24:10 29:-63 33:29
^_once 3:12 4:-8
^_one 2:-18 6:6 8:-14 9:27 10:-1 14:1 16:-49 20:8 23:13 24:2 28:-13 29:13 31:-13 33:6 34:7
^_only 8:16 18:22 22:-4 26:-24 30:20 31:39
^_oops 25:37
^_open 3:-55 4:41 13:39 22:26 29:19
^_opt 31:31
^_or 6:49 31:12 33:9
^_order 29:59
^_our 12:-16 20:21 21:19 22:38 33:9
^_out 20:27 27:-6 31:19
^_overview 13:23 14:11
^_past 6:43
^_pending 13:12
^_perfect 25:43
^_phew 25:46
^_ping 25:44 31:-47 32:-3
^_plan 14:-32 32:36
^_planning 14:9 33:20
^_please 1:27 2:-2 4:23 5:-29 6:-1 8:16 9:-14 12:13 14:-20 15:11 16:27 18:14 19:-32 20:-6 22:13 23:19 24:10 25:32 29:2 30:13 33:-34 34:-15
^_po 29:42
^_point 10:15
^_poke 24:62 27:-4
^_possible 2:31
^_post 2:14 14:41 26:-10 27:20 31:-33
^_postpone 15:-28 16:43
^_pr 22:18
^_prepare 4:43
^_previous 19:23 27:11
^_print 14:48
^_proposal 6:-8 33:38
^_pull 2:10 4:-8 8:24 16:12 29:-29
^_push 16:22 29:23
^_put 1:57 2:-27 8:18 16:-18 22:27 29:-5 31:36
^_qa 34:3
^_quick 6:5 8:-3 9:-3 10:-3 11:11 12:1 17:-16 18:10 21:-4 22:-11 28:4 32:9 33:15
^_raise 22:28
^_rc 10:37 14:1 29:23
^_reason 10:3 22:16
^_rebase 29:17
^_receive 27:41
^_record 8:27 22:26
^_register 1:13 22:20 27:25
^_regression 2:3 33:19
^_reject 7:-41 8:47 29:48
^_rejected 8:15 9:-15
^_relbot 11:55
^_release 2:-71 5:-77 14:20 17:-45 19:-91 20:68 28:53 29:30 32:55
^_remaining 28:23
^_remind 5:14 19:23 23:-69 24:31 25:-45 27:-66 29:64 31:-46 33:66
^_reminder 24:42
^_reminders 31:34
^_remove 2:-22 27:-33 31:46 34:56
^_reopen 8:15
^_request 8:-35 9:25 21:-63 22:69 29:17
^_requesting 22:59
^_requirements 34:14
^_reschedule 16:20
^_restart 29:64
^_resume 27:30 31:-12
^_review 29:69
^_right 6:36 23:15 24:-5 25:33 29:-13
^_roughly 28:15
^_rules 20:5
^_run 14:18 29:31
^_same 4:25 10:21 18:-16 25:26 27:-17
^_say 0:3
^_schedule 1:19 4:-30 14:54 16:-6 18:2 24:19
^_security 1:13 22:19
^_see 14:16 25:52 32:-25
^_send 14:40 24:23 26:27 27:8 31:-40
^_set 1:1 4:73 16:-16 24:34 29:3
^_share 14:5 27:-3 31:22
^_shift 15:-34 16:40 29:33
^_ship 4:21 8:32 22:-11
^_should 0:50 1:-16 3:42 5:-48 6:15 7:74 10:-1 15:33 18:-15 26:16 27:-31 33:-35
^_show 8:-11 11:33 13:73 14:16 17:-23 18:21 19:40 25:-21 27:-22 29:-17
^_shush 12:27 25:-35 31:42 32:-5
^_sign 8:18 27:71
^_silence 31:59
^_so 2:-7 6:17 8:5 12:41 13:-28 16:39 18:53 25:-50 29:-129 31:31 32:-50 33:23
^_somebody 9:8
^_someone 7:21 8:-18 10:38 15:6 30:-13 34:8
^_something 25:27
^_sorry 1:-3 5:8 10:13 12:15 14:14 16:10 17:5 18:4 21:-7 22:-1 23:-5 25:28 27:-2 33:-8 34:2
^_stable 34:23
^_stage 5:35
^_start 3:-57 4:34 17:-1 19:26 20:-1 27:42 33:21
^_started 5:-21 17:40
^_state 9:5
^_status 5:60 9:5
^_still 2:14 5:43 9:36 29:-5
^_stop 25:-9 27:-22 30:-54 31:134
^_string 22:11
^_strings 12:21 18:6
^_sub 26:8 27:48
^_submit 22:43
^_subscribe 26:-106 27:87 29:55
^_suppose 0:6 2:44
^_switch 27:27
^_syntax 11:48 25:-20
^_t 20:-18 28:71
^_tag 6:12
^_take 2:32 7:13 8:21 16:17 25:16 29:-28 31:54
^_target 20:37
^_team 16:8
^_tell 9:27 10:35 12:5 18:19 22:-35 24:-6 27:-8 29:-35 31:-66 33:24
^_test 25:36 29:-22
^_tests 8:15 29:1
^_thanks 7:-1 25:112
^_that 8:16 10:-5 25:79 29:-33 30:9
^_the 2:-40 4:-10 5:-30 8:67 10:2 11:-14 13:4 14:66 16:63 17:-20 18:8 20:33 24:-75 25:-152 27:-81 29:2 30:-21 31:-39 33:12
^_there 1:31 8:7
^_things 32:4
^_thinking 7:14 8:-3
^_this 11:30 25:31 29:-29 32:34
^_three 22:2
^_thumbs 8:41
^_time 4:24 28:111
^_timeline 14:42 19:6
^_to 1:3 8:50 11:-7 15:3 24:-41 25:49 29:4 34:5
^_today 32:39
^_tomorrow 25:-1 32:61
^_too 2:43 3:10 6:17 8:16 31:10 33:-7
^_track 1:8 27:9
^_tree 5:-15 12:55 25:-8
^_turn 8:22 27:38 29:6 30:-52 31:33
^_two 33:27
^_ugh 25:25
^_undo 15:-1 16:66
^_unmute 27:55 29:-13 31:-14
^_unsubscribe 27:-1 29:41 30:-93 31:83
^_until 2:-63 9:53 16:-6 20:-15 21:13 22:11 24:-11 25:10 33:57
^_up 18:9 20:-5 33:40
^_upcoming 18:47
^_update 9:22 16:51
^_verdict 7:13
^_wait 7:31
^_wake 24:7
^_want 17:12 22:52 26:29
^_warn 24:40
^_was 0:6 1:-1 2:-20 3:13 5:-62 6:68 8:-13 9:51 10:66 11:33 12:-64 13:-71 15:51 19:-22 20:-2 25:-76 28:-66 29:-105 32:29 34:-23
^_we 0:20 1:21 2:5 3:-13 4:53 5:-74 6:-58 7:-23 8:76 9:-102 10:-33 12:27 15:-13 16:17 18:-2 19:-43 20:-28 21:41 22:48 23:-34 31:15 32:-89 33:10
^_week 25:-33 32:61
^_weekly 25:-4 31:-47 32:52
^_weeks 19:19
^_welcome 17:22 25:19
^_well 25:27
^_what 2:1 4:-68 5:-20 6:-116 8:-48 9:-3 10:42 11:53 12:-62 13:17 14:1 15:-7 16:-70 17:54 18:60 19:21 21:9 22:-75 24:-205 25:-16 26:17 27:-60 28:-37 29:30 31:-8 32:59 33:-33 34:-45
^_whats 5:11 18:22
^_when 2:-50 3:38 5:-94 6:-164 7:-80 10:-248 11:-58 12:-130 18:-15 19:76 20:87 21:-21 23:15 24:-45 27:-3 28:9 29:40 33:86 34:-181
^_whenever 18:31
^_where 2:-51 3:-24 5:34 6:-22 9:42 10:-24 11:-7 12:-14 14:31 17:62 20:-46 21:18 25:-46 29:28
^_whether 12:20
^_which 0:-7 1:-5 2:-26 4:-13 6:-15 7:-21 10:12 13:35 14:1 15:-76 16:-10 17:21 18:49 20:7 21:-4 22:-33 23:40 24:-27 25:-62 27:-50 28:-142 29:47 30:-21 32:7 33:-15 34:41
^_who 0:13 1:-21 2:-89 3:45 4:-11 5:-78 6:-68 7:-4 8:-66 9:34 11:-14 12:-72 13:12 14:-39 16:-71 17:-129 18:-22 19:-19 20:-81 21:15 22:-72 23:12 24:-45 26:56 27:-104 28:-68 29:24 30:19 31:-22 32:-67 33:-91 34:131
^_whole 14:41
^_whom 2:-7 34:96
^_whose 7:21 10:-22 21:-16 29:-20 34:82
^_why 0:25 2:-51 6:-2 7:-23 9:53 10:101 12:-49 15:15 18:-21 23:9 25:-27 28:-30 29:40 30:38 31:-3 33:-55
^_will 2:87 16:-23 20:42 21:34 23:32 24:-52 25:-41 28:45 29:-56 30:34 33:-37
^_with 7:63 9:-42
^_withdraw 8:32
^_works 25:49 29:-17
^_would 0:36 1:-35 2:44 7:-11 8:8 9:-52 15:6 20:-19 21:55 22:-13 24:15 25:-22 26:16 31:1 33:-28 34:-82
^_write 29:73
^_ya 6:64 20:-13 31:27
^_yes 2:35 16:-1 25:30 33:17
^_you 8:39 11:-40 23:21 25:69
^_your 11:-28 34:56
_ 0:33 1:12 2:9 5:-3 6:34 7:27 8:-19 9:-1 10:-25 11:-149 12:6 13:44 14:3 15:-125 16:71 17:-92 18:2 19:-24 20:-46 21:31 22:3 23:-18 24:41 25:-16 26:-13 28:-26 29:-84 30:74 31:21 33:27 34:19
__$ 7:65 8:-72 13:15 25:20 29:-16 33:21
__<?> 0:31 2:-21 3:23 5:7 21:41
__<deadline> 2:-24 6:62 9:36 13:-3 16:47 19:-9 21:-4 22:-8 24:44 28:-28 29:-18 33:19
__<number> 1:71 8:61 10:-19 25:-5
__<unknown> 2:26 5:-23 6:6 7:-1 10:-10 11:-105 12:17 13:25 15:-21 16:13 17:-13 19:21 20:-64 22:20 24:23 28:-29 29:12 33:-4
__<version> 20:25
__@entry 33:1
__@remind 30:15
___ 0:39 2:-23 18:34 22:22 34:11
__cycle 2:-1 4:19 5:15
__date 1:8 14:50 16:-31 18:-33 33:13
__dates 26:2 31:7
__days 5:21
__deadline 30:18
__exception 7:9 8:-4 9:-29 21:29 22:20
__exceptions 34:25
__feature 2:7
__freeze 9:7 24:8 29:-27 33:5
__is 28:18
__messages 30:31
__next 18:33
__of 30:14
__please 13:12 29:7 30:5
__release 2:-15 5:35 27:6 34:1
__schedule 18:12
__tag 16:23
__the 18:17
__version 6:15
__week 16:4
__what 6:23 20:10 29:-8
a 0:93 1:85 2:64 3:72 4:40 5:-44 6:-184 7:-1 8:-57 9:-58 10:50 11:53 12:-49 13:-30 14:-14 15:32 16:-46 18:-174 19:-70 20:-69 21:68 22:15 23:3 24:31 25:53 26:-37 27:-25 28:-12 29:23 30:-25 31:-27 32:-68 33:-53 34:2
a_<deadline> 0:112 1:88 8:-17 12:-45 13:-10 15:-40 16:-105 22:35 24:-74 27:-32 28:-101 29:24 33:-28
a_<number> 1:-35 3:18 4:40 21:1 22:-6 25:31 28:23
a_<quoted> 1:19 10:2
a_<unknown> 1:30 2:9 5:-103 6:-21 8:-75 9:1 11:19 12:-59 13:-4 14:11 16:20 17:69 18:-5 19:-64 20:-42 25:23 27:-48 28:-67 29:17 31:10 32:20 34:-25
a_<version> 3:20 14:-16
a_@land 2:10 29:12
a_@unit 25:-6 28:11 29:17
a_@weekday 20:35 33:71
a__ 2:-4 5:36 27:25
a_beta 0:62
a_bit 15:12
a_bug 1:30 2:-14 25:24 34:20
a_button 2:9
a_calendar 1:-3 4:14 14:-35 26:64 33:18
a_candidate 5:14 10:11
a_channel 11:84 26:-43 29:-17
a_code 1:3
a_customers 6:11 7:-19 12:4 13:9 18:3 19:3 20:1 24:-6 27:3 28:3 29:-8
a_cycle 3:54 5:-45 10:22 11:5
a_date 11:44 15:12 29:-47 33:26 34:-25
a_day 16:49 33:-24
a_deadline 11:29 15:23 29:-13 32:48
a_decision 13:33
a_dependency 33:1
a_dev 10:9
a_dm 24:6 33:-8
a_doc 2:12 17:17 21:-48
a_docs 1:3 10:-3 21:10
a_feature 2:-25 10:68 33:41 34:2
a_first 17:1
a_fix 2:7
a_freeze 2:-54 10:-34 11:38 12:77 13:-8 17:-23 21:22 22:27 23:2 29:-37
a_fresh 4:19
a_full 28:2
a_go 1:34 12:13
a_heads 24:38
a_help 2:18
a_human 34:39
a_joke 2:-12 25:51
a_last 1:7
a_late 2:3 34:30
a_list 13:13 14:32
a_look 7:17
a_lot 25:21
a_message 21:7 27:19
a_milestone 1:7 5:7
a_month 28:10 30:22
a_name 11:-6 34:15
a_new 1:-4 2:29 3:26 10:40 11:38 12:-13 21:10 22:-23 29:34 33:-14
a_newbie 17:11
a_no 8:41
a_note 24:41
a_package 17:1
a_page 14:34
a_pass 22:10
a_patch 17:14
a_ping 1:-20 23:7 24:17
a_plan 3:21
a_problem 2:18
a_regression 2:8
a_release 0:4 2:-17 5:-16 25:12 34:1
a_reminder 11:47 23:24 24:37
a_request 7:31 11:10 22:30 29:-30
a_revert 2:22
a_review 1:1
a_schedule 4:63
a_security 8:5
a_separate 0:18
a_shout 24:11
a_string 10:42 21:25
a_test 29:20
a_thing 12:23
a_translation 2:19 14:23
a_typo 2:1
a_waiver 2:-10 11:-5 21:53 22:48
a_warning 24:11
a_week 2:-39 15:59 16:28 22:16 23:-16 24:35 25:1 32:-45 33:-49
a_what 5:24 10:-12 33:6
a_who 34:53
a_year 19:23
a_yes 8:8 9:13
about 0:7 1:-20 2:19 4:-28 5:8 6:-31 7:41 8:-19 9:34 10:-1 12:-38 13:-32 14:-72 16:-38 17:15 18:-7 19:-26 20:-16 21:-23 22:-32 23:25 24:39 26:-23 27:49 28:-48 29:-8 30:-35 31:9 32:-38 33:24 34:33
about_$ 17:10
about_<deadline> 10:-4 18:-19 23:32 27:37 28:-33 31:2 33:32 34:2
about_<request> 7:18 9:42 11:-2
about_<unknown> 10:39 29:44 33:-7
about_@you 11:38
about_every 27:16
about_freezes 10:15
about_strings 10:-6 27:32 31:13 33:18
about_the 10:-38 24:1 25:15 29:-46 33:37
accept 7:45 8:1
accept_<number> 7:9
accept_<request> 7:31 8:-1
accept_the 8:64
accepted 2:36 8:3 9:20 13:8
accepted_$ 12:-4 13:7
accepting 12:9 29:3
accepts 13:-23 21:36
ack 7:21 8:-20 9:25 16:-14 25:32 29:-7 33:14
ack_<request> 9:1
activate 27:32
active 6:-25 10:-15 12:79 23:31
active_$ 12:21
active_<?> 12:18
actual 19:1
add 0:74 1:81 3:-46 4:-3 8:-19 11:15 14:-68 16:-73 24:-59 26:22 27:48 29:27 33:-44 34:-20
add_<deadline> 1:24
add_<unknown> 22:4
add_a 1:-4 2:52 11:53 29:29
add_dates 0:59
add_it 1:20
add_me 27:24 29:7
add_the 0:23
add_to 26:21
added 0:66 10:-25 29:-17 34:40
added_$ 0:40
adding 0:24 25:8
adjust 16:29
adjust_the 16:15
affect 10:10 30:23
affected 10:31
affected_by 10:31
after 0:-35 1:16 2:26 6:14 10:-40 11:-16 12:-83 13:16 14:-44 15:-25 17:-14 18:71 19:-21 20:20 21:27 22:25 24:19 27:-37 28:-49 29:6 31:-2 34:-7
after_<deadline> 1:50 2:45 5:24 6:50 12:-14 13:-4 15:-25 16:-22 18:52 22:23 24:-23 28:-31 29:-16 33:-45
after_<number> 31:9
after_all 21:30 22:-21
after_freeze 13:6
after_that 18:18
after_the 6:-8 10:-12 13:35 20:27 21:-4 22:57 31:8
after_this 3:4 19:-13 33:15
again 5:-41 12:-8 15:10 24:26 25:37 29:33 31:-8 32:-18 33:48
again_$ 5:-31 12:26 19:-7 25:-3 29:50 33:25
again_<?> 12:-14 29:25
against 8:4 19:10
agenda 14:-6 27:8 32:63
ago 19:30 28:39 33:-38
ago_was 28:46
agree 25:44
agreed 8:4 16:8
ahead 1:26 2:-36 5:-26 6:17 8:7 12:-2 14:22 16:-8 18:35 23:29 24:23 29:-34 32:15 33:-30
ahead_$ 18:8
ahead_of 1:31 10:8 16:-33 18:16 24:41 28:1 33:-15
alarm 24:44 29:14
alarm_for 24:11 29:16
alert 24:37
all 4:-16 5:-13 7:-11 8:46 9:-40 10:10 12:-50 13:50 14:109 19:-28 20:-39 21:-15 22:-46 24:-35 25:51 27:34 29:-12 30:-18 32:-69 33:-23 34:-30
all_$ 10:15 13:5 14:-57 21:3 25:17
all_<?> 2:19 15:1 21:-25
all_<deadline> 8:33 13:16
all_<unknown> 13:9 25:10 29:-27
all__ 13:14
all_dates 14:18 26:18
all_is 25:15
all_milestones 27:26 31:-9
all_of 14:78 18:-21
all_open 13:-35 29:43
all_the 14:60 33:-10
all_this 17:19
allow 2:-22 8:19 16:3 22:53 33:-2
allowed 2:60 5:-3 6:-8 10:-3 12:-36 13:48 15:27
allowed_in 13:48
allowed_this 17:9
allowed_to 2:16 15:34
along 5:60 16:12 24:-10
alpha 1:12 5:33 18:-30 20:-20 29:-38 33:60
already 2:-23 3:23 4:-12 5:26 6:67 7:-11 9:16 10:-34 12:25 16:-7 18:-35 19:-3 20:-7 22:13 25:-21 26:30 28:-12 31:8
already_$ 3:17 6:5
already_<?> 12:12
already_<unknown> 5:-22 9:12 12:48
already_behind 6:18
already_created 3:11
already_in 12:21
already_or 5:11 6:5
already_over 6:27
also 1:28 10:37 19:22 33:-7
also_in 19:26
also_need 1:25
alter 15:18 33:4
always 14:-26 24:24 25:31
am 1:27 4:-7 6:4 8:14 9:-37 10:7 11:24 12:-4 16:-7 17:33 18:-27 24:11 26:29 28:6 29:-54 32:22
am_<unknown> 8:38 9:-10 11:-25 14:10 17:56 29:-4 33:33
am_@me 2:35 6:28 11:20 18:-25 25:-30 26:50 30:39 31:-4
am_@start 20:9
am_a 17:39
am_asking 22:12
am_away 32:17
am_late 25:14 29:17
am_lost 11:50 25:-32
am_new 17:76 33:-8
am_not 7:26 8:-9 11:15 15:10 34:10
am_on 6:11 7:6 8:-17 12:3 13:11 18:2 19:2 24:-16 28:2 29:-9 31:28
am_requesting 22:9
am_still 7:27 9:-15 21:1 30:2
am_writing 0:4 10:5 14:1 16:7 17:-5 19:13 22:-5 29:-4 33:-15 34:1
an 0:72 1:70 2:35 5:-19 7:-106 8:-147 9:-83 10:6 11:36 12:-71 13:8 15:-83 16:-109 17:24 18:-25 19:-66 21:75 22:66 23:-55 24:10 25:-10 26:56 27:-5 28:-36 29:-42 31:-26 33:-89 34:-12
an_$ 4:13 17:8
an_<deadline> 0:98 1:40 2:-81 9:-13 11:35 13:-51 16:-26 18:-18 21:38 22:21 33:-22
an_<unknown> 2:54 3:2 10:-19 11:-53 17:13 25:4 26:11
an_alarm 24:7 29:16
an_alert 24:3
an_error 2:16
an_exception 2:9 7:-28 8:-85 9:-82 10:22 11:47 21:53 22:12 29:-27
an_exemption 22:31
an_extension 13:13 22:30
an_hour 24:15
an_ics 26:58
an_overview 13:17 14:6
an_rc 20:24
and 0:-44 2:-31 3:-21 4:-4 5:12 7:-44 8:29 11:-28 12:38 13:-27 14:58 16:7 17:40 18:64 19:-37 21:-60 23:-15 24:-17 25:-16 27:3 32:16 33:18
and_$ 6:27 16:-20
and_<deadline> 1:39 6:-11 10:-18 16:7 24:-12 27:42 33:54
and_<number> 8:20 18:12
and_<unknown> 6:22 14:37 18:17 25:4 33:-52
and_@me 25:32
and_a 25:-36 29:50
and_after 18:18
and_by 15:35 19:-12 33:-11
and_final 33:8
and_for 9:24
and_freezes 32:21
and_gone 6:5
and_have 17:17
and_how 11:1
and_on 9:4
and_release 14:9
and_the 8:4 18:-7 33:88
and_then 6:-6 18:55 33:-1
and_want 17:12
and_what 12:18 17:18
and_when 14:58 20:23 28:-10 29:-29 33:-19
and_which 5:5 14:5
and_who 26:8 34:10
announce 27:11
announcement 20:11 32:2
announcements 11:20 26:29 27:24 31:13 34:-9
announcements_$ 27:2 31:12
announcements_in 11:24 26:-11
another 0:45 2:24 25:31 29:-10
another_team 2:29
answer 9:34
answered 13:19
any 1:-24 2:44 5:-34 6:-58 7:-39 9:47 10:-62 11:-10 12:47 13:41 14:-18 15:23 16:-34 17:33 18:7 20:-9 23:-26 24:-22 27:-52 29:-32 31:44 32:34 33:-23 34:-71
any_<unknown> 9:21 15:14 17:55 25:-7
any_block 12:30
any_decision 9:68 13:-14
any_exceptions 13:28
any_freeze 18:36 32:41
any_idea 29:11
any_longer 12:11 31:29
any_more 8:25 23:-12 31:9
any_way 0:11 2:21 12:-31 14:-14 21:49 26:4
anybody 9:12 10:22
anymore 31:35
anymore_$ 31:32
anyone 2:-10 3:20 6:-4 9:7 12:-26 13:10 15:18 22:-26 25:45 29:20
anyone_<?> 15:-20 34:11
anyone_<unknown> 15:20 25:16
anything 2:18 8:-51 13:28 16:-20 18:39 19:-2 22:-8 25:-68 26:14 28:-21 29:-53 32:50
anything_$ 18:-9 26:28 31:20 32:-9
anything_@me 5:8 13:31
anything_about 27:10
anything_on 32:7
anything_release 32:27
anything_this 32:33
anyway 10:6
anyway_$ 10:6
api 11:46 17:-20 22:8
apply 2:11 10:10 12:61 21:4 22:19 34:-29
apply_for 21:5 22:25
apply_to 2:28 10:30 34:-16
approaching 18:13 28:19
approval 8:45 9:5 13:40 29:-13
approval_$ 8:14 9:13 13:2
approval_of 7:3
approvals 7:11
approve 7:43 8:36 25:-52 29:43 34:-3
approve_$ 7:-41 9:7 13:2 29:17
approve_<?> 7:-35 9:20 13:27
approve_<number> 8:78 29:-6
approve_<request> 7:58 8:4 9:-64
approve_anything 7:39
approve_exception 7:16 9:-11
approve_exceptions 7:22 8:-25 13:-9 34:15
approve_it 8:31
approve_my 8:-90 29:102
approve_the 7:-12 8:8 9:39
approved 3:12 7:-19 8:4 9:37 13:33 29:-24
approved_$ 3:14 7:-62 8:75 9:-19 13:4
approved_<?> 9:35
approved_<request> 7:4 8:-10 25:12
approved_or 7:-33 8:-11 9:71
approver 34:35
approver_for 34:29
approvers 34:45
approves 7:24 13:-6 34:10
approving 7:15 8:-10 9:-8 25:22
approving_<request> 9:-5 25:14
archive 14:-19 19:5
are 2:-2 3:5 4:-10 5:40 6:17 7:-18 8:-15 9:-6 10:36 11:7 12:54 13:7 14:26 15:11 17:-26 18:-25 19:-100 20:-46 23:9 24:10 25:5 26:22 27:-13 28:10 29:-27 31:-22 32:-15 34:-68
are_$ 10:6
are_<deadline> 6:-2 12:43
are_<number> 1:22 4:-20 9:-27 10:80 11:-32 20:-20 29:-93 32:36
are_<unknown> 2:20 5:-28 7:5 10:25 11:-13 12:-38 15:1 24:7 30:-2
are__ 12:42
are_active 23:23
are_features 2:1 5:-4
are_fixed 12:13
are_frozen 12:-8 22:25
are_in 5:9 6:-8 12:19 29:15
are_left 14:6
are_minus 5:12 10:-10 28:33
are_my 10:-11 11:10 21:16
are_new 3:10 11:25 12:14 14:-12 17:-1
are_not 12:41
are_on 26:2 29:17
are_only 24:23
are_pending 13:38 29:-9
are_still 2:-47 12:16 13:46 14:10
are_the 5:-52 9:-26 12:2 14:41 18:-34 20:-5 29:10 30:15
are_there 3:11 9:17 11:28 12:-11 14:44 28:24
are_they 9:6 12:7
are_things 5:52
are_we 2:13 3:6 5:74 6:35 9:19 10:-94 13:-54 14:-109 18:32 20:42 22:-9 29:-95 32:-5 33:-115
are_week 5:59 32:-46 33:24
are_you 5:-38 10:-46 11:-10 23:15 25:35 29:15 30:31 33:-12
around 10:-25 17:32 18:33 21:19 29:-19
around_$ 17:4
arrived 17:29
as 1:6 2:-72 4:50 5:-5 8:64 10:26 11:-51 12:15 13:-4 14:9 15:31 17:62 18:-3 20:-20 24:-67 26:-26 27:31 32:-43 33:-45 34:-52
as_<deadline> 16:9
as_a 2:-1 10:5 14:26 17:34 26:-9
as_done 8:7
as_far 18:4
as_it 15:54 33:-7
as_of 12:39
as_the 6:-10 10:4 27:20
as_this 0:7
as_to 29:10
as_well 21:7 27:14
ask 2:-84 7:12 10:-24 11:73 17:-5 20:-20 21:26 22:62 24:23 25:-28 27:-30 29:-19 32:-24 33:-16 34:1
ask_<?> 11:26
ask_about 34:32
ask_for 8:3 11:20 13:11 21:34
ask_the 22:6
ask_to 15:2 22:18 34:-16
ask_when 34:11
ask_you 7:3 31:7
asked 4:4 9:15 10:12 11:-5 13:37 14:1 16:15 18:1 19:-14 20:9 23:10 24:-10 25:-1 27:2 29:3 32:-3 33:-2 34:-11
asked_before 4:5 7:-15 8:11 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
asked_for 9:36 13:64 22:-41 34:-27
asked_you 23:13
asking 2:2 8:-5 9:-15 12:6 14:2 15:1 18:-6 19:16 21:20 22:21 24:9 25:-18 29:-5 32:3 33:6
asking_$ 1:18 4:1 9:-2 10:9 11:10 14:10 16:5 24:4 25:-1 26:-8 27:18 29:-7 33:-11
asking_but 2:2 8:-7 12:3 17:5 19:3 21:-27 24:3 29:8 32:7
asking_for 21:45 22:35 29:-18 33:14 34:-2
asking_me 0:11 33:31
asks 22:22
assume 12:17
at 1:40 2:22 3:-17 5:43 6:-43 9:21 10:6 11:-89 12:40 13:-19 15:40 17:-2 20:-56 21:-80 22:-3 24:49 27:-56 28:7 29:-4 31:-26 32:-24 33:15 34:-68
at_$ 5:31
at_<?> 9:3
at_<deadline> 10:91 18:-43
at_<number> 1:13 24:56 25:-19 29:34 32:-6
at_<unknown> 2:-29 10:-31 12:12 15:22 25:15 29:1 33:46 34:-22
at_all 2:8 8:13 10:39 21:-27 25:-31 31:23 33:-17
at_least 2:35 28:13 33:-24
at_me 24:1
at_present 12:30
at_some 23:5 26:9
at_the 2:16 4:9 9:-2 18:42 25:47 29:-10 31:-30 33:-18
at_this 8:12 10:-11 12:60 15:11 17:28 29:-44
at_what 10:-24 33:69
at_which 29:-6 33:11
automatically 30:10
available 19:15 20:22 26:22 33:-3
available_$ 20:47
away 24:47 28:65 31:10 32:1 33:-57
away_$ 28:15
back 5:3 8:32 15:-14 16:40 19:47 24:5 25:45 27:20 29:-59 31:-46 33:-13
back_$ 16:-4 19:40
back_by 16:20
back_from 5:13 25:9
back_in 25:53
back_on 27:11
back_to 16:11 24:22 25:-19 27:1
backport 2:6
backports 1:9
backports_$ 10:4
bad 25:33 29:-23
be 0:18 2:42 3:34 5:-24 6:-33 7:50 8:-55 9:-44 10:-43 11:-70 12:-4 13:-84 14:-32 15:25 16:59 17:-86 18:6 19:-117 20:10 22:24 23:53 25:-12 26:-33 28:-15 29:-20 30:3 31:38 32:-27 33:30 34:-22
be_<unknown> 0:5 2:19 15:2 18:26 20:6 30:16 32:-9
be_a 0:20 3:6 15:2 20:4 21:5 23:5 24:-16 28:-3
be_accepted 2:28
be_approved 7:67 9:-15
be_at 16:12 18:13
be_available 20:41
be_done 32:5
be_final 20:-12 33:29
be_finished 10:8 32:8
be_granted 22:25
be_in 18:-15 29:37
be_informed 27:22
be_let 22:23
be_merged 2:50
be_nice 24:25
be_on 16:47 33:-18
be_out 2:-10 20:49 25:40 32:-18
be_part 2:18 33:20
be_postponed 15:53
be_proposed 6:43
be_published 20:5
be_quiet 31:42
be_refused 7:22
be_so 29:9
be_the 16:3 33:10
be_told 27:30
because 22:19
because_the 22:16
become 9:32 11:-18 16:12 17:36 29:-16 33:25
become_a 17:11
become_of 9:36
been 2:-48 6:13 8:8 9:40 10:-43 12:2 13:39 15:8 20:15 22:-12 25:23 28:-24 29:-43 30:5 32:-10 34:-41
been_<unknown> 8:1 9:22
been_allowed 13:29
been_changed 15:14
been_created 5:17
been_cut 6:17
been_decided 20:28
been_granted 13:17
been_lifted 6:-12 12:29
been_looked 9:17
been_released 6:12
been_set 20:14
before 1:35 2:-4 3:25 6:12 7:30 8:-12 10:-10 12:-6 13:-19 14:-2 17:14 18:13 19:41 21:6 22:-20 23:19 24:56 25:-15 26:-1 27:-4 28:35 29:-1 30:-17 31:-6 32:16 33:-1 34:-8
before_$ 4:2 7:-16 8:10 10:7 13:-4 15:-14 20:23 22:7 23:-12 24:23 25:-4 27:2 29:4 31:5 32:-3 33:-19
before_<cycle> 19:61 20:-17
before_<deadline> 1:26 2:1 6:-47 10:-59 12:-20 15:-10 18:44 23:52 24:57 27:-70 28:70 29:-50 33:-54 34:-30
before_<unknown> 20:18
before_@me 1:-9 2:-12 4:12 9:5 10:17 11:3 12:17 14:2 15:12 18:4 19:-9 20:-1 23:-24 24:-86 25:1 28:-23 29:5 34:3
before_@month 20:27
before_@weekday 32:29
before__ 24:21
before_or 2:-23 5:39 6:-41 18:-40 20:14 33:72
before_release 1:7 16:1
before_the 1:21 2:13 6:5 7:17 17:23 20:-39 24:28 28:36 29:-4 32:26
before_this 6:16 19:68 33:-14
before_we 3:8 4:-6 21:7 28:24 33:5
begin 3:2 4:47 17:37 20:-22
begin_$ 17:14 29:3 33:-10
begin_<?> 3:25 20:-15
beginning 4:6 29:1
begins 27:31
begins_on 33:17
begun 5:31 6:-5 12:44 14:-6
begun_$ 5:13 12:24 14:-5
begun_<?> 5:2
behind 6:49 10:28 12:-2 14:-15 33:-17
behind_<deadline> 10:37
behind_us 6:71
being 5:22
best 17:25
beta 0:58 1:22 2:-17 5:28 12:-21 29:-72 33:46 34:-3
beta_$ 29:-36 33:50
better 31:8
between 1:15 5:27 6:-22 10:5 18:-19 19:28 27:-13 28:24 29:16 32:42 33:-52
between_<deadline> 1:29 2:3 5:8 16:2 19:23 33:-7
between_now 28:40
big 2:14 14:28 20:28 25:-6 33:-28
big_day 20:28 33:-6
bin 8:26 9:-14 17:41
bin_new 17:16
binding 10:33 34:-14
bit 15:12 17:12
bit_of 22:3
block 1:9 8:12 9:-11 12:22
block_on 12:30
blocked 2:21 10:15
blueprint 2:23
book 20:23 29:39
book_a 29:24
book_the 20:22
boss 1:16 9:-7 10:6 11:-22 14:6 16:3 17:-11 20:2 24:1 25:-6 26:-18 27:14 29:-16 33:-5 34:56
boss_is 1:18 4:1 9:-2 10:9 11:10 14:10 16:5 24:4 25:-1 26:-8 27:18 29:-7 33:-11
bot 10:-34 11:44 17:-1 23:7 25:41 29:-78 31:23
bot_$ 25:43 30:7
bot_<?> 11:46
both 33:47
both_<deadline> 33:11
bother 2:6 31:13
branch 1:26 5:7 12:37 29:46 31:-4 33:14
branch_$ 1:11 29:14
branch_<?> 12:10
branches 10:53 34:5
break 8:21 9:30 10:-14 12:-17 17:11 21:36 22:42 28:-13
break_$ 8:26 9:-1 17:17
break_for 22:22
breaks 13:55
brief 32:13
bring 12:-4 25:22 32:20
bring_<deadline> 16:6
bug 1:35 5:28 8:-19 12:-21 20:-6 24:26 25:9 27:-1 29:34 33:-37 34:21
bug_$ 22:6
bug_<number> 8:-10 29:42
bug_@entry 1:26
bug_fix 2:-7 5:8 21:16 34:8
bug_fixes 2:30 10:16 21:-25
bugfix 2:33 5:8
bugs 17:39
build 4:13 5:27 14:-5 17:-14 20:9 25:31 29:39
build_$ 29:24
build_or 5:21
build_the 29:6
bump 2:44 9:4 10:9 22:19 29:-10 33:16
bump_<unknown> 22:17
bump_a 33:1
bumping 2:21
business 10:22
busy 20:-15 25:24 32:8
but 1:-9 7:-23 8:21 13:-13 14:-6 15:29 17:7 22:-31 25:-4 26:8 29:3 31:18 32:3
but_<deadline> 6:17 16:-8 32:8 33:27
but_<unknown> 10:22 25:-13 29:4 33:10
but_@me 31:13
but_do 15:16 17:9 33:-15
but_is 10:-9 12:24
but_only 8:45 22:-1
but_we 2:3 15:10
but_when 29:17
but_who 29:2
button 2:10 10:23 20:2 29:-16
button_label 2:16
buy 29:34 31:-4
by 0:-18 1:-19 2:-37 6:27 7:26 10:71 13:9 14:-32 16:89 17:-14 18:-10 19:-22 22:24 23:19 24:-31 28:-29 29:-18 32:4 33:1
by_$ 6:9 25:9
by_<deadline> 10:35 21:20
by_<number> 29:12
by_<quoted> 10:5
by_<unknown> 9:9 16:17 23:25 27:10 29:-11
by_@weekday 22:10 32:11
by_a 16:80 24:-19
by_me 8:25
by_now 6:14 12:17
by_one 16:10
by_the 7:-15 10:23 11:11 13:15 16:-21 25:9 27:-11 28:-1 31:4 33:-15 34:-3
by_three 16:14
by_two 15:7
by_what 33:32
by_when 33:4
by_which 33:19
by_whom 7:11 15:30 19:-13 33:-11
calendar 0:6 1:24 2:-31 4:21 5:-33 8:-30 10:-29 12:-14 13:-23 14:57 16:2 17:-23 18:36 19:33 20:-19 22:-28 24:-26 25:-40 26:53 27:-1 28:-9 29:-21 31:-32 33:18
calendar_$ 4:4 14:-26 18:16 19:52 34:17
calendar_<?> 11:24 14:9
calendar_<unknown> 16:24 33:10
calendar_feed 14:-10 26:34
calendar_file 26:30
calendar_for 1:7 4:20 14:13 32:13
calendar_link 14:44 26:-4
calendar_look 19:22
calendar_of 19:22
calendar_please 26:28
calendar_the 1:5
calendar_week 33:37
call 1:2 5:4 6:-20 12:4 14:-7 29:61 31:-18 34:8
call_$ 25:22 29:6 31:-14
call_the 6:-5 12:25
called 4:23 19:50 32:-13
called_$ 19:26
called_<?> 19:10 32:-6
called_<unknown> 4:26
came 10:34 19:51 20:-8 23:30
came_before 19:47 20:-5
can 0:4 1:-16 2:53 3:17 4:-1 5:-115 7:7 8:35 9:-125 10:-13 11:24 12:24 13:-84 15:-13 17:19 18:-14 19:-109 20:21 21:5 22:36 23:6 25:-57 26:9 28:-9 29:-10 30:-10 31:-38 32:-60 33:9 34:25
can_<deadline> 2:-21 12:12 21:26 33:-17
can_<unknown> 0:3 8:14 11:-11 17:24 26:29
can_@me 0:-5 1:-28 2:27 3:27 4:-39 5:-32 6:26 7:41 8:-59 10:-91 11:3 14:6 15:15 17:7 18:-12 20:45 22:2 25:8 26:1 29:-21 31:-13 33:-75
can_a 33:5
can_add 26:12
can_anyone 15:-20 34:21
can_be 6:17
can_do 7:-17 8:23 11:26 23:14 31:-2
can_go 8:5
can_it 2:73 21:17
can_newcomer 17:23 21:2
can_not 2:-30 10:56 33:4
can_one 0:10 11:13
can_our 2:17
can_people 12:41
can_somebody 29:17
can_someone 7:-28 8:29 22:1
can_still 2:8
can_the 30:20 33:31
can_we 2:52 6:-21 12:9 22:29 26:-12 27:18 29:-9 33:28
can_you 1:2 2:-71 4:23 8:16 11:-6 20:-4 22:1 23:-17 24:23 25:-56 29:50 30:-29 31:23
cancel 24:12 29:6 31:20
cancel_my 8:14 29:27
cancel_the 24:29
candidate 0:18 10:3 20:-12 28:8 29:-39 33:37
candidate_<?> 0:19 10:7 33:-12
candidates 14:21
case 15:2
certain 20:33 29:-1 33:-6
chance 2:28
chances 21:16
chances_of 21:16
change 1:-23 7:2 9:2 12:8 15:49 16:50 21:8 26:-44 29:-34 31:-8
change_$ 2:-18 16:29 27:1 28:6
change_<?> 33:46
change_<deadline> 2:-8 15:12
change_<number> 22:9
change_<unknown> 29:-2 34:9
change_it 16:35
change_my 2:-13 7:26 23:6
change_of 16:14
change_the 2:4 15:60 16:-15 24:9 34:-37
changed 6:-35 13:11 15:7 29:26 33:-27 34:20
changed_after 10:25 13:16
changed_the 34:37
changes 10:33 13:42 15:-52 20:-18 26:8 27:73 29:-55
changes_$ 27:7
changes_<?> 26:22
changes_to 27:17
changing 2:24 33:21
channel 2:-22 11:38 24:3 25:15 26:-7 27:43 28:-3 29:3 30:10 31:46 32:-21 33:-4
channel_$ 11:66 25:27 26:-40 29:8
channel_<?> 26:-23 27:26
channel_<unknown> 26:30
channel_from 27:-1 31:45
channel_subscribed 26:12
channels 26:76 27:-20 30:9
channels_get 26:16
charge 34:60
charge_of 34:38
chat 23:16
check 2:33 11:4 24:12 28:12
checkpoint 1:24 18:25
cherry 2:33 10:35 11:-12 25:-4 29:8
cherry_<unknown> 2:33 10:35 11:-12 25:-4 29:8
christmas 25:22 28:-33 29:17
ci 2:56 9:-10 12:-18 16:24 23:-13 25:-24 27:22 29:91 31:-6
ci_<unknown> 28:17 29:13
ci_was 16:4
clock 10:-41 28:89
clone 4:44 17:23 18:-17
close 1:9 2:-2 28:54 29:19 33:9
close_<request> 8:24
close_are 28:12
close_the 29:12
closed 5:-18 6:24 9:-4 12:87
closed_$ 6:-26 12:65
closed_<?> 6:55
closed_at 12:6
closed_for 12:39
closed_or 6:-4 12:29
closest 18:58
closest_date 18:4
code 2:23 10:24 12:3 17:6 29:23
code_$ 2:18 17:2
code_<unknown> 29:6
code_for 33:23
codename 19:2
coffee 25:44 29:20 34:-25
coffee_machine 29:34
come 2:-9 5:-14 10:18 12:31 19:27 20:-5 21:42 25:-22 28:-43 29:16
come_$ 29:4
come_before 18:16 33:22
come_out 19:49
come_under 10:49
comes 18:61 20:20
comes__ 20:5
coming 5:11 14:-36 18:31 20:42 32:47
coming_along 5:36
coming_days 18:7
coming_up 18:26
command 11:52 14:-18
command_for 11:6
command_to 11:31 14:-16
commands 11:101 29:-7
commands_$ 11:18
commands_<?> 11:16
commits 12:10
compare 19:18
compile 29:54
complete 14:39 33:41
complete_$ 5:1 33:28
concern 10:3
config 10:1 21:4
confirm 33:13
confused 6:5
congrats 25:49
congratulations 25:25
consider 8:12
considered 10:31
considered_a 10:11
contact 34:84
contact_for 34:55
contract 29:24
contribute 17:75 29:-13
contribute_$ 17:29
contributing 17:36
contributors 17:8 29:15
contributors_<unknown> 17:40 29:-5
convince 7:16 21:36
cookies 25:7
cool 2:10 25:14
copy 4:12 33:11
correct 6:-22 10:-1 20:22 21:5 33:65
correct_<?> 16:-6 20:43 33:22
correct_it 16:17
correction 16:27 33:-7
could 0:4 2:18 11:-35 12:-4 14:17 16:7 18:-17 20:-10 21:3 22:44 30:-6 34:-21
could_<deadline> 16:14
could_@me 26:19
could_a 2:15 21:20 22:-16
could_my 22:11
could_somebody 7:6
could_we 7:17 8:-7 12:-20 22:44 25:28
could_you 1:5 4:12 7:-34 8:1 11:-11 14:39 15:-1 18:-2 29:14 33:20
count 5:10 8:-25 10:29 13:37 28:30 33:-8
count_me 28:12
countdown 27:20 28:88
countdown_$ 27:13
countdown_to 28:31
countdowns 31:43
countdowns_$ 31:43
counts 10:13
couple 6:27
couple_of 6:27
cover 10:29 25:26 29:1 33:-8
crash 0:9 1:-17 2:18 22:8
create 1:13 4:47 29:30
create_<version> 3:5
create__ 4:16
create_a 29:59
created 3:37 4:-9 5:11 34:24
css 2:35 11:-9
current 4:12 5:81
current_phase 5:8
current_release 5:14
currently 12:45 26:8
customers 2:9 4:-4 6:5 9:-8 12:1 15:21 20:40 21:3 24:-16 29:16
customers_$ 25:16
customers_<deadline> 16:6 19:32 33:21
customers_<unknown> 1:7 5:21 12:8 25:-60 27:8 29:-58 31:15 32:11
customers_@me 17:16
customers_for 29:22
customers_how 28:3
customers_is 2:28 6:5 9:34
customers_what 5:-12 13:25 17:-17 18:64
customers_when 20:10
customers_who 34:24
cut 2:37 5:36 6:34 9:-1 12:-17 20:4 25:-13 28:-10 31:52 33:-12
cut_$ 6:25
cut_<?> 2:16 6:8
cut_<deadline> 29:52 33:-17
cut_the 20:37 29:-38 31:22
cutoff 1:27 6:10 10:-25 18:48 21:15 22:-17 24:-10 29:-12 33:47
cutoff_for 1:11 21:18 22:-32 33:74
cve 22:44 29:54
cve_<number> 29:27
cycle 1:-73 2:-18 3:63 4:97 5:62 6:-67 7:-27 8:1 9:-62 11:-2 12:-34 13:12 14:52 16:-39 17:-19 18:-93 19:50 20:-17 22:-47 24:-17 25:-98 27:-42 29:-104 31:-32 32:-69
cycle_$ 3:-9 4:-6 5:3 8:6 13:47 14:35 28:3
cycle_<?> 3:-33 5:34 11:8 33:35 34:11
cycle_<deadline> 33:8
cycle_<unknown> 3:33 5:-21 10:21 14:25
cycle_<version> 3:-9 4:82
cycle_before 3:28 19:31
cycle_for 2:-4 3:6 4:57
cycle_is 5:3
cycle_look 14:38
cycle_next 3:17
cycle_please 3:-16
cycle_we 5:29
cycle_with 14:2
cycles 3:85 16:-23 19:45
daily 24:7 27:16 31:10
dashboard 22:34 29:-1
date 2:-112 3:-25 5:-51 6:-2 9:-48 10:-140 12:-48 15:30 16:12 17:-64 18:23 19:29 20:89 22:-16 23:-13 24:-68 25:-25 27:7 29:7 30:-8 31:-75 32:-10 33:66 34:1
date_$ 14:29 15:37 16:-10 18:-17 19:17 26:13 29:-68 32:2 33:-4
date_<?> 11:5 15:-38 18:19 20:6 33:-24 34:19
date_<deadline> 33:14
date_<unknown> 1:8 20:8 33:10
date_@month 16:15
date_as 15:22 19:4 33:-28
date_can 33:16
date_change 16:25
date_changes 26:17 27:58 33:-8
date_did 19:14
date_does 33:10
date_for 6:25 16:34 20:-2 29:63
date_in 0:25 1:2 19:17
date_is 16:17 28:14
date_of 14:-25 18:-51 20:34 29:30 33:23
date_on 33:34
date_please 15:11 16:-6 18:12 20:20
date_should 18:23
date_to 0:1 29:15
date_was 19:7
dates 0:24 4:8 6:-13 11:25 14:70 16:-4 18:24 19:50 20:-92 25:-68 26:25 27:-45 29:-142 32:46 34:-55
dates_$ 14:20 18:22 19:-8 32:23 34:-8
dates_<?> 11:26 14:-2 18:-4 33:17
dates_<unknown> 0:7 14:7 15:9 34:-11
dates_are 32:34
dates_fall 32:21
dates_for 4:22 14:68 33:20
dates_in 14:-7 26:26 31:7
dates_of 14:-43 16:5 19:75
dates_please 18:7 19:34
day 5:-77 6:-59 12:-37 15:-84 16:35 17:17 18:-26 19:24 20:91 22:-25 25:38 27:-51 28:-21 29:-58 31:-22 32:-3 33:79
day_$ 10:21 17:27 19:29 24:-8 25:22 33:-56
day_<?> 20:18 29:24 33:-6
day_<deadline> 33:23
day_<number> 16:4 32:14
day_ahead 24:16
day_as 10:-8 16:8 33:4
day_before 24:29 33:-9
day_did 19:31
day_do 20:32 33:27
day_does 33:14
day_for 16:2 20:25 33:16
day_in 24:11
day_is 10:-2 20:15 33:55
day_later 16:5
day_of 10:46 20:24
day_on 1:16
day_the 20:42
day_to 33:34
days 1:32 2:-73 4:-22 5:9 8:-6 10:-97 16:47 18:-19 20:-87 21:-32 22:28 23:3 24:65 25:-112 27:-11 28:88 32:66 33:-83 34:-9
days_$ 6:22 16:31 18:-3 19:-3 32:4
days_<?> 28:40
days_<deadline> 28:3
days_<unknown> 16:-16 24:25
days_ahead 32:7
days_away 24:11
days_before 1:62 16:-47 23:6 24:36 28:-7
days_between 28:7
days_do 28:2
days_earlier 16:5
days_for 22:43 24:-37 32:20 33:18
days_in 24:18
days_later 16:28
days_left 24:3
days_of 29:9
days_out 24:18
days_please 16:49 24:-30 28:-9 31:6
days_so 16:3
days_to 16:-8 28:71 33:-13
days_until 29:35
deadline 0:-7 1:64 2:-49 6:16 11:36 14:-58 16:-11 18:44 20:-13 24:-1 25:-20 26:11 30:6 32:11 33:43
deadline_$ 0:-18 11:7 15:40 29:-15
deadline_<?> 18:1 30:18
deadline_<unknown> 1:29 18:12
deadline_for 0:37 1:25 18:-20 28:14 29:17
deadline_please 33:18
deadlines 0:58 1:-48 14:70 18:-19 25:14 27:13 28:-20 32:5 33:-58
deadlines_$ 0:35 14:-4 24:4 25:19
deadlines_<?> 0:-14 14:42
deadlines__ 0:28
deadlines_are 14:59 32:-31
deadlines_from 32:6
deadlines_in 27:5
decide 7:6 8:-17 9:-8 10:19 34:47
decide_on 7:1
decided 6:-5 7:-13 9:64 16:11 20:2 21:5 22:-8
decided_$ 9:15
decided_<?> 9:2
decided_on 16:7
decides 3:17
decision 7:12 8:9 9:17 13:4 29:-25 34:3
decision_$ 13:21
decision_on 7:19 8:12 9:7 13:-12
decline 29:7
decline_the 29:14
declined 8:14
declined_$ 8:24
define 0:12 1:-5 10:57
define_<deadline> 10:11
definition 10:18
definition_of 10:19
delay 16:29 29:3
delay_<deadline> 16:22
delay_of 15:28
delay_the 29:12
delayed 15:50
delaying 15:7
delete 10:-6 18:13 23:-10 29:50 31:30
delete_<deadline> 18:15
delete_the 24:15 29:55
denied 13:34
denied_$ 13:12
deny 8:64 13:-9
deny_<request> 7:6
dep 2:18 29:-7
dependency 2:13 10:3 25:24 29:-4 33:21
dependency_$ 33:2
deploy 11:-28 29:59
design 29:1
despite 13:9 22:30
despite_the 13:10 22:8
dev 5:43 17:23 18:-28 25:-1 26:6 27:47 28:-4 29:-15 30:30 31:5 34:-18
dev_$ 26:4 30:42 31:2 34:-9
dev_<unknown> 29:14
dev_dependency 10:9
dev_or 5:42
dev_to 27:28
developed 10:25 12:-2
development 4:12 5:22 12:18
development_<?> 5:1
did 5:15 6:84 8:-45 9:60 10:-100 12:30 13:48 14:-65 15:-7 16:-31 17:-3 18:-47 19:63 20:-56 21:-70 22:-13 23:38 24:-21 28:-55 29:-27 30:44 31:-56 32:-7 33:-39 34:7
did_<deadline> 6:94 12:5 33:-7
did_<request> 9:36
did_<unknown> 19:10
did_<version> 19:95 20:-20
did_@me 2:25 6:19
did_anyone 13:31 21:-13
did_it 25:41
did_my 9:26
did_not 8:9 22:4
did_someone 7:4 12:5 30:5
did_the 5:-6 9:35 12:36 19:3 23:4 29:23 33:-15 34:27
did_they 5:6
did_we 3:21 5:-52 6:8 7:-16 9:14 13:22 19:35 29:-17
did_you 7:27 8:-6 25:-1 30:36
differ 10:23
difference 10:32
difference_between 10:32
different 33:27
directly 29:3
disable 31:54
discuss 8:-6 21:4 29:14 30:4 31:-19
dm 27:97 33:-33
dm_me 24:-25 27:88
dm_when 24:3 33:-8
do 0:29 1:-45 2:3 3:59 4:-3 5:-61 6:-66 7:4 9:-69 10:24 11:28 12:-20 13:-94 14:-38 15:35 16:-5 17:25 18:-19 19:-105 20:7 21:22 22:-136 23:28 24:-14 25:-54 26:28 27:-159 28:34 29:17 30:52 32:-4 33:-15 34:31
do_$ 10:7 11:34 14:-3 17:6
do_<?> 5:-5 29:33
do_<deadline> 10:25 28:14 33:9
do_<unknown> 11:-46 21:2 23:32 28:38 29:-49 30:3 31:14 32:-1
do_@me 0:5 9:-67 10:-25 11:16 14:-44 15:12 17:21 18:29 20:-67 22:-24 23:-46 25:-110 29:21 30:23 32:5 33:-35 34:86
do_before 17:18
do_docs 2:2
do_for 11:18
do_my 29:8
do_new 2:-17 12:15
do_not 0:42 2:-53 3:47 6:-12 7:13 9:-11 12:-42 14:-13 15:64 16:-53 21:12 22:-33 23:10 24:10 26:5 27:-11 29:-79 30:53 31:7 33:-90
do_people 0:-11 11:13
do_reminders 23:15 31:-16
do_that 2:9 11:13
do_the 4:8 16:20
do_they 10:12 11:15
do_we 2:-70 3:-10 9:5 12:2 14:56 17:-16 18:-15 19:-47 20:32 25:-14 26:-16 28:30 29:64 30:-22 33:1
do_you 0:6 2:8 3:34 4:-1 10:3 14:-32 20:19 26:52 30:-70
doable 2:37 28:-1
doable_<?> 2:38 28:-1
doc 2:9 17:26 21:-48
doc_fix 2:8 17:27 21:-48
docs 1:26 2:34 17:32 24:4 25:-71 26:3 27:20 31:18
docs_$ 2:13 21:-5 29:-1
docs_<?> 0:2 2:-10 17:24
docs_about 27:7
docs_for 11:11 29:13
docs_patch 2:50
docs_patches 2:16
documentation 2:4 5:-17 10:13 11:14 21:3 24:6 33:-8 34:15
documentation_<?> 29:11
documentation_patch 2:39
documentation_team 24:11
does 0:-33 1:-19 2:27 6:-11 7:18 9:28 10:41 11:20 13:-8 14:18 15:-24 16:-47 17:-1 18:-19 19:-51 20:30 22:-52 24:-34 25:-69 26:36 27:-37 28:-4 29:34 30:-37 32:3 33:9 34:-41
does_<deadline> 2:-29 6:-18 10:95 18:-8 29:6 33:53
does_<quoted> 10:11 20:16 29:-33
does_<request> 7:9 9:81 29:-21 34:-16
does_<unknown> 10:-37 29:58
does_a 2:4 34:12
does_anything 18:26
does_exception 9:8
does_it 2:36 20:56
does_my 6:12 13:14
does_not 8:5 29:29 31:11
does_one 11:55 29:-22
does_that 11:6 29:-3
does_the 2:31 3:22 5:12 14:15 19:-26 20:13 28:13 33:-17 34:-7
does_this 10:-23 14:26 19:9 29:6
doing 5:39 9:20 33:11
done 6:70 10:-8 14:-36 16:-4 17:36 20:20 22:11 27:2 29:-20 33:-29
done_$ 6:15 20:22 27:8
done_<?> 6:10
done_and 18:14
done_by 22:14
done_right 6:6
done_with 6:-1 12:26 18:27
down 8:57 9:13 10:-38 11:-28 12:8 16:23 18:12 20:-9 25:-44 27:-45 29:24 31:39 33:64
down_$ 29:21
down_<?> 29:29
down_<request> 9:5
down_for 33:38
down_the 8:29 9:2
download 20:41 29:7
download_it 20:20
download_the 29:5
draft 4:26
draft_a 4:18
driver 2:46 8:18
driver_<unknown> 21:4
drop 2:2 20:2 24:42 29:-69 30:22 31:17 33:9
drop_<unknown> 33:11
drop_me 30:2 31:14
drop_the 24:9 27:-7 31:22
due 6:-34 10:-13 24:55 25:-44 28:-23 29:-45 32:95 33:33
due_$ 18:7
due_<?> 6:-18 33:32
due_before 18:28 32:8
due_by 32:21
dumb 10:28
during 2:86 10:-17 12:-26 17:8 31:43
during_<deadline> 2:83 10:-6 12:-4
during_the 2:11
during_this 31:19
each 27:31
earlier 6:-22 15:19 16:43 18:39 19:20 23:4 33:-27
earlier_$ 23:10
earlier_<?> 18:6
earlier_<deadline> 10:-3 18:21
early 1:11 2:2 3:10 11:-12 21:19 23:38 29:-18 33:-10
eat 17:-7 25:50
effect 12:55
else 11:33 25:3 27:-5 31:25
else_$ 10:-14 11:34 25:7 31:10
end 1:3 2:-44 4:9 20:17 21:20 22:-7 28:-16 32:49
end_<?> 6:2 33:-3
end_of 1:3 4:18 16:1 20:35 29:-17 31:-20 32:29 33:22
ended 19:11
endpoint 2:27
ends 28:-20 29:22
enough 2:10 7:22 24:-6 31:53 33:-10
enough_for 2:17 7:15 33:-4
enter 1:35
enter_a 1:32
entered 5:26 11:29 14:-13
entered_the 5:15
entry 1:20
eol 10:72 11:-15 19:-20 20:-9 29:19
error 2:39 10:-27 29:50
error_message 2:27
eta 10:-17 16:-20 20:86 25:-1 29:-9 33:52
eta_$ 10:-7 16:-20 20:29 33:57
even 12:-19 15:12 21:62 22:15
evening 25:26 33:3
event 18:30
ever 11:-10 17:28 25:20
every 8:-9 13:23 14:97 20:-25 24:59 25:16 27:57 28:-16 31:-47 32:-34 33:-55
every_@weekday 24:84 32:-28
every_date 14:61 20:-11
every_deadline 14:13
every_freeze 27:26 31:-23
every_milestone 14:31
everybody 25:24
everyone 10:3 24:13 25:64 29:-22
everyone_$ 25:31
everything 8:2 11:22 12:23 13:10 14:24 16:15 20:-28 24:-31 25:-39 27:3 29:-20 31:34
everything_$ 14:32 20:-15 31:16
everything_from 14:39 31:-11
everything_that 8:21
exact 33:53
exactly 10:36 17:-5 25:42 28:12 29:-20
exactly_$ 25:16
example 7:42 8:-1 11:37 25:-15
example_$ 11:4
example_of 11:13
exception 2:-8 8:45 9:68 10:-15 11:19 13:-11 16:-10 21:60 22:83 24:-33 31:-1 34:-20
exception_$ 7:-14 8:22 9:-1 10:33 11:20 13:-39 21:-23 25:22 29:-55 34:44
exception_<?> 2:-34 11:47
exception_<link> 22:22
exception_<number> 7:3 8:67 9:84 11:-17 13:-92 21:-94 22:-128 29:3
exception_<request> 8:48
exception_<unknown> 13:1 21:7
exception_be 21:1
exception_but 21:24
exception_for 2:14 8:2 9:1 11:-16 21:-5 22:70 34:-25
exception_if 21:34 22:-23
exception_is 13:-19 21:22 27:33
exception_needed 8:-7 21:36
exception_of 8:3 22:29
exception_please 22:1
exception_queue 13:29
exception_request 8:25 22:17
exception_requests 21:31
exception_that 13:3
exception_to 22:33
exception_wanted 22:19
exceptions 7:6 8:-13 9:-109 10:8 11:-63 13:84 19:17 21:13 22:-90 24:22 27:10 34:43
exceptions_$ 8:14 13:-5 24:37 34:37
exceptions_<?> 34:62
exceptions_@me 9:18
exceptions_are 27:22
exceptions_for 13:37
exceptions_list 22:3
exceptions_that 13:31
exceptions_this 13:7
exceptions_were 13:-5 19:20
exceptions_with 13:22
excuse 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
excuse_me 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
exempt 2:17 10:26 12:-11
exempt_from 10:42
exemption 22:35
exist 2:3 3:17 6:10 29:-6
expect 20:21 33:14
expected 17:41 20:23
expected_of 17:43
expire 6:42 9:22
expire_$ 9:25
explain 10:84 11:36 13:-5
explain_<deadline> 10:34
explain_how 11:8
explain_the 11:2
extend 8:16 29:9
extended 6:-13 15:16 33:10
extended_<?> 33:21
extension 9:10 22:28
extra 16:23 22:13
extra_days 16:25 22:9
fall 10:7 32:53
fall_in 32:5
fall_into 32:18
fall_under 10:27
falls 33:13
far 5:22 6:1 10:-20 12:-18 13:66 20:-14 23:40 28:70 29:-51 33:-12
far_$ 13:41
far_<unknown> 6:27 13:17
far_as 18:4
far_is 5:27
far_off 28:54
feature 2:80 5:8 6:-96 10:59 11:-15 13:-17 17:-85 18:-25 22:27 28:15 29:-56 33:19
feature_$ 2:47 10:7 25:8
feature_<?> 2:-18 10:46 22:1 33:25
feature_code 33:33
feature_in 2:14
feature_or 34:12
feature_work 2:-12 5:32
features 2:-39 6:37 10:-10 11:35 12:39 18:-46 25:-18 28:29 29:16 33:27
features_$ 2:16 11:24 28:27
features_<?> 6:24
features_are 2:-17 12:29
features_or 2:-24 5:62
features_still 12:14
feed 14:-25 26:70 31:6
feed_$ 26:15 31:13
few 32:20
few_days 32:20
fewer 26:-21 30:49
file 2:-27 9:-26 13:3 14:12 21:5 22:62 29:14 33:33 34:-22
file_$ 14:20
file_<?> 11:-11 13:17 29:20
file_<deadline> 21:20 34:-17
file_an 11:1 21:-7 22:2 29:20
file_it 21:22 22:13
filed 9:70 13:12 33:-15 34:-20
filed_a 9:12
files 29:14
filing 21:36 29:21
fill 18:30 21:23 29:-34
fill_in 18:31 21:24 29:-24
final 4:24 6:28 10:-4 18:-1 19:20 20:56 25:-11 29:-13
final_$ 20:1
final_<?> 6:11 20:-5 33:16
final_date 4:19
final_on 20:3
finally 25:10
find 7:5 17:18 29:7
find_the 7:8 29:2
fine 2:64 8:63
fine_with 8:9
finish 14:21 22:27 24:22 28:17
finish_$ 14:29
finish_my 28:21
finish_the 22:7 24:10
finished 2:3 12:28 32:6
finished_$ 6:-34 12:44
finished_by 10:8
first 1:-6 2:-31 9:-21 10:-28 11:-7 14:-20 17:111 18:103 21:9 29:-1 33:-16 34:-15
first_$ 13:2 17:-12 18:39 32:1
first_<?> 18:72 33:-30
first_day 4:28 17:50 25:-23
first_patch 17:39
first_pr 17:1
first_time 17:14
first_week 17:3 29:20
fix 1:-16 2:27 7:-7 8:2 12:-53 16:64 17:40 20:3 21:5 22:18 33:-54
fix_<?> 34:9
fix_after 22:2
fix_be 20:3
fix_for 2:48
fix_in 2:26
fix_is 8:11 16:22
fix_it 16:22
fix_the 29:12
fixed 5:-8 12:41 29:32
fixes 2:62 10:23 12:-13 21:-5
fixing 2:-16 5:43
flag 12:4 24:33
follow 11:22 14:-26 18:-4 24:31 25:-11 26:3 27:94
follow_<deadline> 26:4 27:52
follow_all 14:-14 27:45
follow_the 26:20
follow_up 24:48 27:-18
following 3:22 4:20 18:23 20:-14 26:37
following_deadline 18:12
following_release 3:26 4:15 20:-12
for 1:11 2:-9 4:29 5:-8 6:17 7:-6 8:14 10:15 11:4 12:-20 13:21 14:-20 15:-20 16:-12 17:-4 18:-6 19:-20 20:13 21:48 22:63 24:-19 26:6 28:13 29:1 30:-5 31:1 32:6 33:12 34:15
for_$ 10:84 17:-18 18:81 25:-28 29:-3
for_<?> 10:42 20:19
for_<cycle> 14:38 34:17
for_<deadline> 0:-4 1:-119 10:-61 11:-61 12:-24 13:25 15:-65 16:49 18:-88 19:-72 21:14 22:-94 23:34 24:51 28:61 29:15 33:38 34:20
for_<link> 9:11 21:-33 22:75
for_<number> 1:9 5:13 31:40
for_<request> 8:72 9:-37 22:71 25:-62
for_<unknown> 1:65 2:-81 5:9 8:8 9:18 10:-21 11:23 13:-53 14:-12 16:-58 17:-51 18:-34 19:3 20:12 21:-90 22:25 25:17 26:40 29:24 31:-5 33:-40
for_<version> 2:12 4:106 14:18 20:39 29:-47 33:-8
for_@change 34:6
for_@month 1:-2 24:29 32:16
for_@weekday 1:9 14:-1 29:45 32:11
for__ 1:7 2:29 22:23 34:18
for_a 2:39 3:47 9:-30 11:1 21:42 22:9 29:-63 32:-12
for_adding 0:-4 25:14
for_an 10:-34 13:79 21:40 22:-7
for_another 0:23
for_asking 2:2 8:-8 12:3 17:5 19:3 22:-21 24:3 29:8 32:7
for_docs 0:5
for_documentation 2:36 17:-3
for_exception 22:2
for_exceptions 21:44 34:-10
for_features 12:20
for_good 6:37
for_it 2:2 22:10 33:30
for_lunch 29:58 32:-18
for_me 1:-6 2:-9 7:-35 10:35 11:-21 13:18 14:9 21:14 22:-2 24:-13 25:2 27:16 29:13 31:24 33:10
for_membership 33:3
for_moving 11:30
for_my 3:19 19:30 21:-1 33:-7
for_new 2:-55 6:34 17:32 29:-55 33:60
for_next 32:9
for_one 0:7 2:17 16:1
for_our 22:52
for_pr 22:33
for_pull 22:46
for_release 1:22 27:15
for_review 33:42
for_someone 25:12
for_string 28:22
for_strings 21:8 22:-7
for_test 5:21 8:17 21:1 28:-14
for_the 0:5 1:31 2:-24 3:-20 5:6 7:26 8:10 9:33 10:-7 13:18 16:-11 17:-15 18:-8 20:18 21:-21 22:39 23:-17 24:-42 25:14 28:3 29:13 30:-9 31:-47 34:13
for_this 1:-23 21:25 29:47 30:2
for_today 31:39
for_translations 10:18
for_two 8:1
for_us 1:18 32:29
for_version 4:34
for_what 9:24
for_your 25:5
force 6:-27 12:95 33:-22
force_<?> 12:11
forget 1:-7 2:-10 4:11 7:-17 10:5 11:29 12:1 14:4 19:-7 20:-1 22:-1 23:-4 24:32 26:-6 28:-13 29:-16 31:9
forget_<deadline> 16:23 24:21
forget_<unknown> 18:11 29:32
forget_how 17:12
forget_is 6:11
forget_what 17:-2
forget_when 3:3 20:-4 33:1
forget_who 34:10
forgot 2:5 8:6 9:1 11:-18 13:-8 16:15 17:-13 25:-2 28:10 29:10 30:-3 33:4 34:-5
forgot_$ 2:5 8:6 9:1 11:-18 13:-8 16:16 17:-13 25:-2 28:10 29:10 30:-3 33:1 34:-5
form 21:39
forward 15:13 16:1 29:33
forward_<?> 15:17
free 12:20 32:2
freeze 0:-9 1:13 2:31 5:-10 6:-80 8:-59 9:14 10:15 11:10 12:145 13:52 14:7 15:-28 16:-73 18:15 19:-58 22:69 23:9 25:-40 26:-75 27:-25 28:-18 29:-99 31:-18 33:-4 34:-12
freeze_$ 2:-26 10:55 12:-3 13:28 14:21 22:6 24:17 25:23 27:-18 29:-33 33:-16
freeze_<?> 2:29 12:27 23:1 29:-15 32:4
freeze_<unknown> 1:5
freeze_@remind 24:-11 31:22
freeze__ 29:1 33:5
freeze_apply 2:45 10:-14
freeze_block 2:18
freeze_break 2:-3 9:52 10:-6 12:-15 21:41 22:45
freeze_breaks 13:32
freeze_date 29:4
freeze_exception 11:27
freeze_for 10:3
freeze_in 12:5 27:21 31:-23 32:20
freeze_is 23:7
freeze_last 6:29 10:33 19:-17 29:-18
freeze_mean 2:-3 10:17
freeze_on 12:36 29:-14 33:60
freeze_please 22:26
freezes 6:11 10:31 12:25 14:12 24:-8 27:55 29:-72 31:13
freezes_$ 10:31 25:13 27:17
freezes_and 10:21
freezes_are 6:22
freezes_do 14:28
freezes_in 14:27
freezing 25:30
freezing_in 25:35
fresh 4:19 5:-5 17:56 18:-19
from 1:5 4:10 6:-47 8:42 9:-3 10:29 12:-48 14:29 15:-38 19:36 20:-59 21:-6 25:8 26:-33 27:-6 28:-3 29:11 30:1 31:45 33:-3 34:-7
from_<deadline> 10:24 19:30 28:-8 31:4
from_<unknown> 2:35 25:17 29:7 31:-8
from_@weekday 32:6
from_last 9:22 29:22
from_me 8:31
from_merging 2:12
from_now 14:42 27:51
from_the 1:13 10:19 14:-27 25:10 27:-76 30:26 31:37 33:-7
from_today 32:-3
from_which 33:21
from_you 11:3
frozen 2:-82 5:-35 12:75 17:-7 22:9 25:4 29:3 33:5
frozen_$ 12:18 22:12
frozen_<?> 28:1
frozen_at 12:4
frozen_is 25:22
frozen_or 12:15
frozen_yet 12:22
full 14:58 18:30 28:21
full_calendar 14:3
full_list 18:36
full_timeline 14:35
functionality 33:23
funny 25:30
ga 2:-1 6:22 9:-5 10:22 14:34 16:24 20:89 22:-18 25:-12 28:20 29:-60 33:-59
ga_$ 14:21 28:31
ga_<?> 10:5 20:8
ga_date 16:7 20:12
ga_day 20:15
gate 2:-18 9:-1 12:48 21:4 25:-4 29:28
gate_<unknown> 29:8
gate_closed 12:17
gate_shut 12:27
gates 0:5 18:28
general 26:21 27:-2 30:-20 31:31 34:21
generate 4:24
get 2:-8 4:42 6:-42 9:6 10:-16 11:-12 12:-37 13:-85 15:-38 16:-36 18:1 21:41 22:7 23:-31 24:28 26:48 27:39 30:16 31:-26 32:-10
get_<unknown> 20:-49 25:24 26:8 33:3
get_<version> 4:21
get__ 9:25 22:-7 30:15
get_a 0:9 2:-13 17:-47 21:-13 24:41 26:28 29:44 33:-20
get_an 11:-38 21:41 22:40
get_in 8:13
get_it 20:1 21:18
get_my 7:2 17:20 20:14 29:-20 33:23
get_the 2:-48 4:30 9:9 14:4 20:5 26:32 27:35
get_this 2:51 20:4
get_through 2:18
get_your 11:17
gets 7:4 8:23 9:-4 23:45 25:-2 26:29 34:-30
gets_my 8:39
gets_tagged 33:32
gets_the 26:5
getting 10:-16 11:-16 17:11 18:15 21:39 29:-13 31:15
getting_an 21:24
getting_started 17:19
git 29:69
give 2:-32 4:-1 5:12 8:8 10:-14 11:38 13:22 16:34 19:-31 25:-85 29:-13 32:17 33:21
give_<deadline> 16:48
give_<request> 8:44
give_<unknown> 15:5 24:19 27:10
give_me 5:29 11:20 13:13 14:12 16:-23 18:8 25:-18 27:-76 28:16 31:-38 32:28 33:26
give_us 24:4
gives 25:33
go 1:12 2:29 4:8 5:-6 6:2 8:11 10:-42 12:7 22:-35 25:22 28:6 34:-8
go_$ 4:10 8:-16 29:49
go_<?> 2:33 18:3
go_<unknown> 1:39
go_ahead 8:14
go_by 6:34
go_for 8:1
go_in 2:45 7:6
go_out 23:7
go_through 9:9
go_to 25:21
goes 2:46 6:-20 16:18 20:16 28:-13
goes_out 6:-16 33:20
going 2:-12 4:21 5:12 9:9 12:5 20:10 25:16 29:-15 32:37 33:-30
going_$ 25:21
going_on 5:29 12:4
going_to 15:10 18:7 32:2
golive 1:30 20:16 24:9 29:-10
golive_date 20:22
gone 2:1 6:83 33:-3
gone_$ 2:7
gone_<?> 6:14
gone_by 6:32
good 2:22 5:-13 6:21 8:6 10:10 11:13 12:-23 17:33 25:37 29:-50 32:-24
good_$ 6:17
good_for 10:24 11:28 25:-34
good_to 2:48 8:12
got 5:7 6:-7 10:-2 11:13 13:80 17:21 21:-31 25:4 28:42 29:-77 32:10 33:25 34:-70
got_<deadline> 13:8
got_<unknown> 13:16
got__ 9:10
got_a 2:8 11:20 17:-16 25:30 29:-23
got_exceptions 13:17 34:-9
got_the 5:5
got_to 5:6
got_until 32:19
grant 8:24 9:-4 22:30 32:-9 34:24
grant_<request> 7:1
grant_the 8:31 22:-21
grant_us 8:-3 22:46
granted 8:27 9:2 12:-6 13:28 19:5 27:48 29:-22
granted_$ 9:-5 27:38
granted_<?> 9:40
granted_an 22:4
granted_until 8:23
granting 7:3
granting_<request> 7:3
great 8:-10 25:61
green 8:34
green_light 8:41
ha 25:32
had 0:11 6:40 12:-11 25:15 28:-31 31:16
had_<deadline> 6:53 12:-4
had_a 0:14
haha 25:48
half 2:28
halfway 5:54 6:-23 9:-3
hand 14:-2 26:8 33:17
handles 34:33
happen 9:-34 10:4 12:25 20:16 29:-53 32:12
happen_$ 20:17 29:-3
happen_in 33:2
happened 6:68 9:37
happening 32:27
happens 7:2 10:50 20:-31 24:-16 25:-6 29:17 32:14
happens_$ 16:-4 24:-4 29:33 33:7
happens_after 18:3
happens_if 7:5
happens_on 10:57 20:-21 33:-9
happy 25:43 32:-11
happy_@weekday 25:39 32:-7
hard 1:18 8:29 9:-6 10:57 28:-24
hard_freeze 12:6
has 2:5 3:8 5:45 6:51 7:20 9:28 10:-3 12:36 13:31 14:-7 15:42 17:-57 18:-56 19:-61 20:10 21:-35 22:-22 26:-4 28:-34 29:-15 32:-12 33:-25 34:-14
has_<deadline> 12:5 15:16 33:12
has_<request> 9:18
has_<unknown> 6:20 7:10 8:-2 13:28
has_a 20:15
has_anybody 9:5
has_anyone 6:-4 9:32 15:26
has_anything 13:28
has_asked 13:28
has_been 8:30 25:13
has_it 12:31
has_not 6:8
has_passed 6:10
has_the 5:38 9:27 10:3 12:41 13:-78 20:12 25:-36 29:2 33:-69
have 0:2 2:-15 4:-15 5:17 6:31 8:3 10:-17 11:-30 12:17 13:2 14:3 15:-18 16:21 17:-8 18:2 19:-6 20:-5 22:13 23:33 28:20 29:-6 30:-8 32:12 33:6 34:-48
have_$ 5:11 9:32 13:5 32:-18
have_<deadline> 6:-31 12:18 15:-29 16:75 28:-38 33:37
have_<unknown> 0:16 8:2 15:18 22:-22 29:18 30:1
have_@me 2:8 23:23
have_a 1:21 22:13 24:19 25:35 28:16 33:-45
have_an 3:10
have_and 14:6
have_for 20:5 33:-6
have_got 5:1
have_in 14:31
have_left 28:-6 29:15
have_my 8:33 17:3 25:-13
have_never 17:27
have_not 6:6 7:43 8:-1
have_ready 18:15
have_something 32:20
have_the 2:-22 4:8 12:37 26:19 27:25 28:30 32:-5
have_they 12:8
have_to 4:-22 10:2 16:-26 17:-8 18:67 20:32 21:48 25:42 26:-9 28:-20 29:-99 33:47
have_until 22:31
have_we 5:52 6:49 12:4 15:-41 25:-4 30:10 32:36
have_you 33:15
he 7:24 21:29 22:-18 24:-31 29:17
heads 24:44
heads_up 24:39
hear 25:15 27:33
hear_about 27:41
heard 10:6
help 11:107 13:-9 14:-4 15:18 17:64 22:-7 25:-67 27:-7 29:-21 31:-36
help_$ 11:20 17:47 25:-21
help_<unknown> 11:10
help_me 5:1 11:57 17:-44
help_please 11:41
help_text 2:16
help_with 17:24
helpful 33:4
here 0:-23 2:-85 5:-20 9:-23 10:17 11:4 12:-11 17:58 21:6 25:16 26:-5 27:87 29:-95 31:23
here_$ 0:-1 11:44 17:8 25:-6 27:21 31:9
here_<?> 2:-20 3:7 11:-14 21:14 25:34
here_please 25:7 27:1
hereby 16:9 21:-12 22:43
hibiscus 19:-9 20:108
history 6:59 19:39 33:-23
history_$ 6:38
hit 10:36 20:-9 24:19 28:48 29:-30 33:-28
hit_<deadline> 10:43 33:-19
hit_me 24:25 33:-1
hit_the 28:31 29:-19
hits 18:21
hmm 25:13
hold 1:-23 7:39 8:5 9:-18 12:25 15:15 16:23 29:-10 32:11 33:-31
hold_for 32:20
hold_off 7:31 8:-20 21:1
hold_the 15:17 22:16
holds 10:-15 33:25
holiday 28:-27 29:17 31:14
holiday_$ 31:15
home 25:1
hook 27:47
hope 6:5
hotfix 2:23
hour 10:-45 20:26 24:15 33:45
hour_before 24:33
hour_of 10:-20 33:39
hours 1:11 24:36 28:63 33:-16
hours_$ 28:36
hours_before 24:13
how 0:-22 1:-57 2:-90 3:22 4:-44 5:22 6:-145 7:-13 8:-84 9:19 10:2 11:68 12:-81 14:-8 15:4 16:-84 17:65 18:-40 19:42 20:-6 21:9 22:-103 23:14 24:-73 25:-11 26:-7 27:-88 28:91 29:42 31:-83 32:-91 33:-11 34:-44
how_$ 11:24
how_<unknown> 5:26 10:61 11:-21 29:-34
how_@me 11:43 29:4 30:-24
how_are 3:9 5:21 11:-3 14:-14 17:-3 25:37
how_can 0:-21 2:5 7:4 11:11 15:14 17:37 30:-29
how_close 28:33
how_do 11:43 15:16 17:16 21:-28 28:-53 29:27 30:5 34:11
how_does 11:31 17:40 19:5 29:-58
how_early 11:-9 21:20 23:11
how_far 5:12 20:-9 23:32 28:53 29:-37
how_is 5:11 9:58 14:35 15:-10 17:-25 20:-23 25:28 28:-38 29:-50 33:8
how_late 33:39
how_long 3:6 5:-34 11:-26 17:-15 19:17 20:25 28:65 29:12 33:-55
how_many 10:-38 11:-87 12:-13 13:51 14:17 17:-43 19:37 20:-15 24:-13 25:-64 28:28 29:75 33:-52
how_much 28:59 29:36
how_old 29:30
how_soon 20:36 28:9 29:-13
how_to 11:30 25:-5 28:-10 29:33 30:38
how_would 3:16 10:15 11:13 21:-23
how_you 11:41
human 11:-25 25:9 34:44
i18n 27:10 34:12
ics 5:-20 14:44 26:85 29:-49
idea 15:9 25:22 31:-14
if 2:44 5:-17 7:63 8:-17 10:3 11:-14 13:-33 14:6 15:55 16:-15 17:-32 19:-33 21:48 24:-18 25:-7 27:10 28:11 29:-6 30:42 32:-37 33:5
if_<deadline> 15:26
if_@me 2:29 17:-18 20:-5 21:41 22:-10 29:-4 30:49 33:11
if_it 2:37 33:8
if_the 15:38 21:45 22:-49 23:14 31:-3
if_this 4:5 7:-15 8:11 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:13 23:-8 24:-3 25:-2 27:7 29:6 31:11 32:-1
if_we 0:34 3:4 7:61 9:-15 15:37 33:-31
if_you 28:12 33:3
in 1:41 2:43 3:9 4:-22 5:31 6:-35 7:10 8:22 9:-11 10:-18 11:-30 12:56 13:29 14:-35 15:-88 16:-90 17:-36 18:-65 19:58 20:15 24:13 25:-27 26:-17 27:56 28:-20 30:-68 31:36 32:36 34:-29
in_$ 1:60 2:19 5:32 6:-53 7:-4 8:78 9:31 10:-42 14:-8 16:-5 21:13 25:-34 27:-34 29:-9 32:-2 33:34
in_<?> 2:-16 7:18 21:19
in_<deadline> 5:-3 6:-42 12:107 27:49 33:-19
in_<number> 8:-24 25:38
in_<request> 8:12
in_<unknown> 1:-35 3:29 4:1 5:-5 8:10 9:-3 10:32 11:-28 12:-14 13:-3 16:-30 17:-36 18:4 19:43 20:-19 21:-12 22:-5 23:20 25:-58 27:-20 28:-26 29:112 31:19 33:1 34:-30
in_<version> 19:112 28:-19 33:-60
in_@me 33:34
in_@month 1:-16 2:-39 3:36 4:1 5:-21 6:-14 14:4 20:47 33:65
in_@move 16:-15 24:59
in_@notify 11:21
in__ 5:29
in_a 1:69 2:24 10:10 24:-31 29:-52
in_after 13:18 22:41
in_an 21:23
in_are 5:13 10:-13 28:-1 32:38
in_charge 34:60
in_days 28:17
in_despite 13:10
in_docs 31:21
in_effect 12:55
in_for 10:-1 27:13 34:11
in_force 12:78
in_freeze 12:23
in_here 25:18 27:31
in_how 28:76
in_it 31:40
in_late 2:-9 13:13 22:26
in_my 7:1 11:40 12:-12 19:-22 25:9 27:9 29:-12 33:9
in_next 32:33
in_now 2:7
in_on 6:7 27:32
in_one 2:7 5:6 14:32
in_or 9:21
in_order 14:26
in_our 30:5
in_past 6:-1 13:8 22:28
in_place 2:-7 12:49
in_qa 24:9
in_requirements 2:1
in_stone 15:7
in_the 0:28 1:28 2:26 3:-55 5:-7 6:58 7:-54 11:-56 12:-6 13:46 14:-140 17:20 18:7 19:28 20:-47 21:-3 26:-48 27:10 28:-15 29:17 31:-20 32:35 33:-33 34:-52
in_this 7:23 10:27 11:-17 14:-5 17:17 27:8 28:15 31:38
in_time 2:33 21:5 24:9 29:-8
in_two 33:25
in_weeks 28:10
in_what 5:22 11:20
in_which 6:14 20:36 26:6 29:12
in_your 10:21
include 1:26 10:21 27:27
included 2:2
information 8:31 9:-7 17:42 21:35 25:-6
information_$ 8:20
informed 27:37
informed_about 27:15
insert 1:68 24:-18
insert_a 1:33
install 29:4
instead 1:-35 16:70 26:9 33:-22
instead_$ 16:33 26:10
instead_of 16:11
into 1:18 2:44 6:-16 11:3 14:-28 21:9 23:-11 27:38 29:27 31:-7 32:6 33:-14
into_<cycle> 2:16
into_<unknown> 29:32
into_force 6:-5 12:7
into_the 1:26 11:28 21:1
into_this 2:7
introduce 1:17 11:7 24:-12
invite 8:-27 29:51
involved 10:21 17:35 29:-20
is 0:6 1:-50 3:-20 4:-25 5:74 6:6 8:25 9:22 10:19 11:-16 12:47 13:-23 14:-10 15:12 18:28 19:-107 20:10 21:12 22:-48 23:7 24:-19 25:-21 26:18 27:-25 29:40 30:-21 31:-50 32:-1 33:5
is_$ 5:27 10:10 15:61 16:-10 23:-23 24:-91 27:-9 29:-18 33:80
is_<?> 34:29
is_<cycle> 2:-24 5:45 12:8
is_<deadline> 0:-61 2:-33 5:-109 6:32 9:-26 10:32 12:4 16:-75 18:-65 19:4 20:-4 24:-20 28:34 29:55 32:-70 33:62 34:-101
is_<link> 9:15 22:26
is_<number> 2:7 9:29 10:-42 29:36 32:-62 33:1
is_<quoted> 5:-3 9:-7 10:20 29:47
is_<request> 6:-2 7:10 9:106 12:-49 29:-20
is_<unknown> 2:-88 5:-2 6:35 7:22 12:31 14:-63 17:-4 18:7 20:-14 22:35 25:-8 26:47 29:7 32:-5 34:5
is_<version> 5:37 12:-24 20:75 29:-11
is_@month 33:32
is_@stop 2:8
is_@weekday 2:19 25:13 32:2
is__ 5:16 6:59 12:35 18:-27 20:27 29:-83
is_a 1:19 2:-40 5:-12 8:41 10:124 11:-38 15:-5 17:-28 21:28 25:-45 26:17 29:-41 33:-16 34:2
is_active 12:14
is_after 10:-20 18:17
is_all 17:12
is_allowed 2:41 10:-6 17:6
is_already 12:46
is_an 10:69 11:-4 21:-12 25:24
is_anyone 25:43
is_approved 3:15 7:-9 8:5
is_are 10:56
is_asking 1:18 4:1 9:-2 10:9 11:10 14:10 16:3 24:1 25:-1 26:-8 27:16 29:-8 33:-1
is_at 5:19 33:8
is_been 13:57 34:-10
is_being 5:12
is_ci 29:23
is_coming 18:50
is_development 12:17
is_done 6:1 27:9 33:-11
is_due 18:-54 24:43 32:45
is_everything 5:16 14:16 20:-17
is_exception 9:23
is_expected 17:43
is_feature 5:10
is_fine 8:4
is_finished 6:37
is_first 18:57
is_for 29:25 32:-18 34:15
is_freezing 25:23
is_frozen 10:2 12:-21 25:1 29:30 33:20
is_going 32:2
is_granted 13:-12 21:3 27:32
is_how 28:26
is_in 0:21 9:-17 10:-37 12:9 13:46 29:-12 32:59
is_it 0:4 2:21 3:32 5:14 7:1 8:-24 16:-29 17:-7 18:-7 20:8 21:26 22:-16 26:-29 28:4 30:8 32:-47 33:-6
is_late 21:6 22:-3
is_left 10:-4 14:32 29:14
is_lunch 20:-18 29:46
is_master 2:60 5:16 12:-16 29:-32
is_my 9:44 12:-13 17:54 23:1 29:-12
is_near 24:30 33:-7
is_needed 10:31
is_next 18:53 23:8
is_no 8:10 12:11
is_not 12:31 15:-9 20:28 25:16 33:32
is_now 12:-13 16:10 17:30 25:13
is_ok 17:6
is_on 10:-44 16:14 18:36 29:-36 32:49 33:5 34:23
is_open 8:4
is_our 18:-18 29:77 34:-6
is_out 2:7 27:44 29:4 33:-21
is_pending 13:18
is_planned 14:8 20:-10 32:41 33:18
is_release 19:26 34:22
is_scheduled 32:17
is_something 32:12
is_sooner 18:33
is_stable 2:-34 12:69
is_still 7:12 9:-19 14:43
is_supposed 10:17
is_that 2:26 6:5 10:41 15:-16 18:-36 33:19 34:15
is_the 0:-9 1:-21 2:-74 3:-96 5:22 6:13 8:-38 10:-24 11:49 12:58 13:-133 14:13 15:3 16:8 18:-11 19:-30 20:48 21:21 22:-6 23:7 24:-36 25:-164 29:24 32:-115 33:25 34:-15
is_there 2:14 3:25 5:-79 6:-38 7:-24 9:-31 10:-27 13:21 14:-2 17:40 18:37 21:13 25:-93 26:28 32:45 33:-6 34:20
is_this 5:114 12:-14 26:34 28:-26 29:-51 32:-41 33:12
is_to 2:4 16:2 33:-5
is_today 12:-11 32:37
is_trunk 3:-34 5:38 12:20
is_two 7:15
is_up 5:6 9:1 10:-58 11:-35 18:-17 25:106 34:-18
is_waiting 13:25
is_when 20:26
is_wrong 16:29 22:13
is_your 10:-39 11:82
it 0:22 1:16 2:40 5:-26 6:-11 7:22 8:46 9:-30 11:-118 13:-67 15:41 16:18 17:-34 18:-7 20:75 21:51 22:21 24:-11 26:-3 27:-36 28:-15 29:-5 31:54 32:-128 33:-19 34:-44
it_$ 2:-8 3:-19 5:-37 6:-15 8:53 9:-25 12:37 15:-17 16:34 17:-31 18:16 19:-16 20:15 21:-88 22:14 25:10 28:-19 29:5 31:10 32:-13 33:6 34:6
it_<?> 2:10 6:9 9:38 10:39 14:15 17:-18
it_<unknown> 9:-3 11:1 12:-24 19:33 20:-35 33:20
it_@me 18:3 31:8
it_a 10:2 31:38
it_after 6:6
it_be 7:3 20:11 22:7
it_for 7:22 20:12 21:29 22:-7 29:-1
it_freeze 12:55 29:8
it_go 2:15 8:-38 25:-6 29:48
it_granted 9:32
it_has 8:12
it_in 1:26 2:-6 5:-8 8:36 14:-10 21:3 25:-6 29:16
it_is 0:14 2:-9 10:-5 12:-34 15:67 17:16 20:-41 22:48 25:52 29:-59
it_land 20:15
it_make 2:43 26:6
it_off 31:19
it_ok 17:15
it_on 2:34 16:-1 24:11
it_out 31:17
it_past 6:20
it_possible 0:23 2:-19 3:24 30:13
it_ship 20:9
it_still 20:29
it_that 21:15
it_to 34:11
it_too 2:43
it_until 31:13
it_up 1:4 4:15
it_was 16:23
it_worth 21:6
it_would 0:13
jira 29:29
job 10:-11 11:-1 16:-10 25:40 33:-4 34:24
job_$ 25:24
join 10:12 14:-2 17:39 29:-22
join_$ 17:32
join_the 10:17 33:4
joined 17:62 32:-2
joined_the 17:13
joke 2:-12 25:51
just 2:3 3:-15 6:2 13:-1 14:27 15:-21 17:67 18:-2 24:-1 25:1 27:8 29:-12
just_<unknown> 2:-12 6:6 11:4 12:4 18:-16 20:9 27:7 34:14
just_joined 17:33
just_the 14:59
k 2:17 25:11
keep 10:12 14:5 15:41 27:67 29:-29 30:46
keep_<deadline> 15:33 27:-14 31:4
keep_asking 33:3
keep_me 27:12 30:22
keeps 10:11 29:32 33:3
keeps_asking 33:6
kick 3:37 4:38 6:-25 12:27 20:-1
kick_in 6:-20 12:31
kick_off 3:38 4:32
kill 8:32
kill_the 31:2
kind 25:12
kind_as 29:10
kind_of 11:26
kindly 8:-1 15:-16 22:28 24:1 27:8 29:7 33:35
kindly_add 29:5
knock 8:2 25:9
know 2:-45 3:-10 5:44 7:-3 8:-31 9:8 10:9 11:6 16:-15 17:27 20:26 23:8 24:25 27:16 28:-30 29:-9 33:34
know_$ 7:2 10:36 14:12
know_<?> 17:34
know_about 7:-25 9:24
know_the 33:23
know_when 20:10 27:17 33:25
know_whenever 27:14
know_which 5:9
l10n 13:10 31:5
label 2:15 9:7
land 2:20 5:28 20:11 22:36 25:20 29:-51
land_$ 8:5
landed 8:32
landed_$ 8:19
lands 32:11
laptop 29:63
last 4:-9 5:-12 6:42 9:6 10:3 11:-6 13:-59 14:-49 15:14 16:15 19:82 20:-22 21:20 22:-42 23:19 27:-15 28:-93 29:29
last_<unknown> 19:-14 29:54
last_@weekday 6:56 19:-14
last_change 16:1
last_cycle 4:-20 13:-20 15:10 19:99
last_date 16:19 19:-4 29:5
last_day 19:-12 33:72
last_night 19:-13 29:24
last_release 6:-13 19:45 34:8
last_time 6:-43 19:134 23:12 28:-17 33:-39 34:-5
last_week 6:35 9:27 17:10 19:-46 21:15 22:-15 33:-58
last_year 19:42 29:21 33:-12
late 2:65 5:-4 9:-25 10:-50 12:-26 13:55 22:85 24:-21 25:1 29:-8 34:8
late_$ 5:4 21:4 29:13
late_<?> 2:10
late_changes 2:-5 13:35
late_feature 2:1
late_for 2:55 6:38 10:-6 25:15
late_in 2:-25 17:8 33:33
late_merge 22:9
late_patch 2:-7 22:22 34:12
late_please 22:30
late_to 2:23
late_with 2:22
later 4:5 6:-6 12:-10 15:41 16:42 19:38 22:-28 24:-4 25:14 26:4 27:-7 29:-28 30:29 33:-8
later_$ 15:49 22:-17 25:17
later_than 16:7 19:26
latest 2:-15 33:68
launch 20:49 28:14 29:-2 33:-24 34:5
launch_date 34:8
launch_day 20:4
least 2:35 28:13 33:-24
leave 7:36 8:-8 15:43 16:-11 24:-18 27:-29 30:21 31:40
leave_it 7:58
left 10:-51 14:50 24:34 25:-27 28:86 29:28 33:-43 34:-21
left_$ 14:7 28:-19 29:21
left_<deadline> 28:35
left_before 28:27
left_for 2:6 28:29
left_on 14:29 28:8
left_the 29:18 34:-11
left_to 24:25
legal 22:16
length_0 0:-101 1:-126 2:-131 3:-81 4:-52 5:-17 6:-19 7:-182 8:-104 9:-16 10:28 11:117 12:22 13:-10 14:14 15:-57 16:-103 17:-90 18:-47 20:-12 21:-121 22:-42 23:-66 24:-112 25:137 26:-96 27:-21 28:-60 29:1 30:-112 31:41 33:-15
length_1 0:-42 1:-196 2:-85 4:-41 5:24 6:-48 7:-59 8:39 9:13 10:-20 11:39 13:32 14:61 15:-29 16:-117 17:-32 18:10 19:-31 20:-2 21:-70 22:-91 23:-2 24:-117 25:162 26:40 28:-20 29:125 31:70 32:12 33:-90 34:2
length_2 0:11 1:-80 2:-86 3:-16 4:-18 5:21 6:4 7:51 8:23 9:21 10:26 11:7 12:6 13:45 14:15 15:-2 16:-30 17:-14 18:39 19:8 20:17 21:-26 22:-101 23:-10 24:-38 25:51 26:20 27:20 28:-37 29:92 31:9 32:40 33:-43 34:11
length_3 1:13 2:-1 3:52 4:-14 5:-12 7:18 8:43 9:13 10:-10 11:-3 12:1 13:6 14:-1 15:-16 16:35 18:-2 19:11 20:2 22:-24 23:25 24:3 25:-40 27:-3 28:30 29:20 30:32 31:-3 32:18 34:5
length_4 0:38 2:51 3:10 4:43 5:-4 6:23 7:60 9:-29 10:8 11:-29 13:-48 14:-26 15:7 16:9 17:3 18:-25 19:13 20:13 22:8 24:31 25:-104 27:16 28:8 29:-71 31:-30 32:-5 34:14
length_5 0:-20 1:63 2:18 4:26 5:26 6:4 7:-7 8:-8 9:-1 10:-13 11:-11 13:-5 14:-39 15:12 16:21 17:34 20:-10 21:56 22:77 24:30 25:-192 26:-11 28:15 29:-128 32:-62 33:74 34:-53
length_6 1:60 2:74 3:-19 4:22 5:-21 6:-2 9:34 10:2 11:-22 12:-14 13:-63 14:-14 15:12 16:35 17:14 19:-3 20:-20 21:20 22:74 24:39 25:-179 28:-2 29:-104 31:-5 32:-25 33:40 34:-52
less 5:-25 28:69 31:27
less_<?> 5:-13 28:37
less_than 28:20
let 2:-81 4:23 5:-27 7:33 8:31 9:-75 10:-49 12:-16 13:39 16:14 18:-34 19:-25 20:-21 22:43 24:47 27:41 28:-49 29:29 31:-57 32:-23 33:-15
let_<deadline> 16:26
let_<request> 7:21 8:51
let_<unknown> 29:30
let_in 13:34 22:12
let_it 25:-23 29:52
let_me 10:-4 13:10 14:13 24:28 27:45
let_my 22:8
let_the 24:28
let_us 4:39 7:18 21:11 22:-23 25:38 29:-30
lgtm 8:23
liaison 17:42 34:42
liaison_$ 34:4
library 2:25 33:33
lifted 6:-25 12:49
light 8:33 29:15 34:-12
like 2:-22 4:42 5:-40 10:17 11:-42 13:2 14:14 16:-31 17:27 19:9 20:9 21:-47 22:19 27:18 28:20 29:-9 30:-38 32:-4 33:-23
like_<unknown> 4:7 28:14
like_a 10:1 17:9 26:10
like_an 13:15 14:-2
like_to 2:1 17:23 20:11 21:-11 22:10 27:21 30:-23
lines 29:4
link 14:41 17:1 19:-7 22:20 26:41
link_$ 14:15 29:18
link_<?> 14:17
link_<link> 22:23
link_for 14:-36 26:61
link_to 14:26 17:3 29:-2
list 2:-52 4:-22 5:-37 8:-53 9:-47 10:7 11:15 13:53 14:45 16:-33 17:-29 20:-19 21:-29 22:-8 23:25 24:-37 25:-68 26:26 27:26 29:-7 30:29 31:7 34:4
list_$ 11:-12 13:33 27:15 29:-38 31:99 33:5
list_<?> 26:54 29:-10
list_<deadline> 14:21
list_<unknown> 11:4 29:5 31:-21
list_@me 30:40 31:-12
list__ 13:5
list_all 13:-40 29:46
list_every 14:30
list_everything 11:10
list_for 27:21
list_of 10:28 13:9 14:40 29:-8
list_the 14:-48 19:9 34:32
live 5:-32 6:46 9:10 20:20 25:14 29:-33
live_$ 20:3
live_@change 9:17
locked 12:99 29:-25
locked_<?> 12:33
locked_at 12:11
log 9:-22 10:56 13:37 22:34 33:-5
log_messages 10:44
lol 7:13 8:-6 10:45 12:-28 13:19 21:-29 25:28 26:3 29:-3
lol_$ 2:-3 7:14 10:49 12:-26 13:21 21:-28 26:4
long 3:3 5:-50 9:18 11:-30 12:-22 17:-20 19:21 20:33 25:7 28:60 33:-21
long_ago 28:46
long_before 29:4
long_does 10:32 29:-7
long_have 28:5
long_is 29:11
long_until 20:16
long_was 19:33 28:-18
longer 2:-37 8:21 12:4 16:5 27:-16 28:35 31:41 33:16
longer_$ 8:1 31:7
longer_be 33:32
longer_until 28:16
look 3:37 5:-5 7:11 8:-11 14:38 17:-29 18:17 19:7 29:-2 33:26
look_at 7:8
look_like 3:7 14:39 19:14
look_up 18:1 33:43
looked 9:55
looked_at 9:55
looking 5:30 18:31 32:-25
looking_for 5:18 14:-1 29:3
looks 12:18
loop 27:32
lost 11:60 25:-35
lot 10:12 14:46 18:-30 25:16
lot_$ 14:42 18:-26 25:19
love 10:-21 11:-19 17:4 25:46 29:39
love_to 17:13 27:8
lts 10:31 18:-23 20:80 29:-30
luck 2:15
lunch 20:-23 24:20 25:54 29:41 31:-44 32:-21
lunch_$ 24:20 29:63 31:-44
machine 25:42 29:2
machine_$ 25:45 29:-21
made 3:35 6:18 7:24 13:11 14:-15 25:40 33:-21 34:-12
made_the 28:3
made_up 7:31
main 12:47 29:23 34:-5
main_$ 29:39 34:-3
make 0:-24 1:-42 2:14 3:7 4:24 6:32 10:3 16:33 17:-10 20:-24 22:22 24:37 26:2 29:-23 33:-58
make_<deadline> 6:13 16:32
make_a 4:59
make_an 10:12
make_it 2:14 16:17
make_me 29:7
make_my 3:20
make_sense 26:7
make_sure 24:58
make_the 2:51 6:9 16:20
make_you 11:3
makes 0:4 9:-2 11:36 31:-1
manager 5:-47 11:18 20:-18 29:24 34:53
manager_$ 5:-9 34:53
manager_<?> 34:14
managers 10:14 22:30
many 2:-5 4:9 8:-2 9:13 13:23 15:3 17:-8 19:16 22:-7 28:23 29:25 31:8
many_$ 4:17 8:-3 9:3 11:8 13:-10 15:3 19:-2 29:-18 34:2
many_<unknown> 5:-6 28:41 29:23
many_@unit 28:33
many_days 19:15 23:8 28:-16 29:32
many_exceptions 9:-1 13:-9 19:20 21:15
many_more 28:14
many_of 13:17
many_rcs 14:1 19:19
many_votes 9:10
many_weeks 19:29
mark 1:26 5:8 6:-4 8:62 20:-11 28:30 29:-17
mark_<request> 8:9
mark_@month 1:31
mark_it 8:22
master 2:31 5:47 6:-13 10:7 25:-25 29:3 34:-9
master_$ 25:-17 29:47 34:-5
matter 9:11
may 0:-19 2:70 4:13 10:2 13:-20 20:-32 21:20 22:22 28:11 32:-33 34:-14
may_@me 2:10 7:2 13:-6 19:8 22:10 29:11 31:5 33:-4
may_the 2:6 22:25
may_we 4:9 22:22
maybe 0:51 15:21 16:-20 25:8 30:12
maybe_we 30:15
me 1:-73 2:-26 3:-5 4:-19 5:25 6:-9 7:-12 8:-25 9:-16 10:13 11:29 13:6 14:9 15:-29 16:-75 17:12 18:5 20:-26 21:-11 22:-25 23:16 24:95 25:-14 26:-3 27:72 29:13 30:5 31:37 32:-14 34:-12
me_$ 1:-19 10:2 13:-27 14:7 17:36 21:-20 22:-19 24:-29 25:32 27:14 29:26 31:32 33:14 34:-9
me_<?> 10:14 11:3
me_<deadline> 24:8
me_<number> 24:18
me_<unknown> 11:-61 17:6 18:9 25:3 27:17 28:3 29:20 31:9 32:1 33:-72 34:-13
me_@me 17:4 30:1 31:-13
me_@weekday 24:7
me__ 14:1 29:24
me_a 4:14 5:42 24:31 25:7 31:-4 33:-36
me_about 9:33 10:27 23:4 27:-28 33:-17
me_again 24:17 32:-10 33:5
me_all 13:54
me_are 5:3
me_as 29:15
me_before 24:45
me_can 2:19
me_could 0:11
me_every 24:7
me_from 2:5 8:16 30:10
me_have 12:3
me_how 11:6 15:31 19:38 23:3 29:-29 33:1
me_in 27:67 31:-7
me_is 9:-8 12:2
me_just 18:21
me_know 24:1 27:17
me_of 11:-34 23:47 24:-28 27:3 31:3 33:14
me_off 31:73
me_on 24:29 27:-43 31:19 32:10
me_please 23:7
me_see 14:15
me_some 11:26
me_that 30:6
me_the 13:19 16:-36 17:5 18:39 27:-2 28:10 29:8 31:-48 33:41
me_through 11:21 14:13
me_to 7:-24 13:23 14:-27 24:-34 27:55 29:63
me_two 24:11
me_up 24:7 26:23 27:10 33:-28
me_what 2:8 10:42 33:-26
me_when 19:26 20:15 24:-2 33:30
me_whenever 27:4
me_whether 12:11
me_which 29:-18 33:6 34:10
me_who 7:24 9:-15 30:22
mean 2:-31 10:17 28:3 29:31 33:17
mean_$ 10:-45 11:8 29:67
mean_by 10:24
meaning 10:43 29:25
meaning_of 10:7 29:28
means 10:65
meant 25:21
meet 25:27
meet_you 25:27
meeting 7:6 15:17 16:2 18:-17 24:-7 27:-2 29:78
meeting_$ 32:9
meeting_<?> 29:20
member 21:14 34:22
membership 6:20 12:2 33:24
merge 2:13 9:-1 10:30 12:22 17:-39 20:-17 22:10 25:-28 29:37 31:-7 33:41
merge_$ 2:33
merge_a 2:11
merge_it 2:22
merge_my 29:22
merge_window 10:28 20:-1 29:-45 33:26
merged 2:40 8:31 21:2
merged_in 21:9
merges 2:-3 12:37
merging 2:23
merging_a 2:17
message 2:46 10:-17 25:41
message_<?> 21:6
message_whenever 27:1
messages 2:-2 10:21 26:18 27:-9 30:35 31:47
messages_$ 23:10 26:7
messages_please 27:-2 31:41
might 0:32 15:15 21:21 22:-8 29:-19 30:23
might_@me 0:3
milestone 0:27 1:39 6:-9 14:45 18:90 29:-94 33:-69
milestone_$ 0:35
milestone_<deadline> 1:19
milestones 6:10 14:10 27:49
milestones_$ 27:50
milestones_are 6:24
mind 7:5 14:18 18:18 25:23 29:-15
mind_$ 14:24 25:11
minus 5:8 10:-13 12:-5 16:-8 24:23 28:56
minus_<number> 24:24 25:13
minus_what 10:-10 28:53
miss 2:26 6:26 21:1 24:8 29:-2 30:13 32:43
miss_$ 32:13
miss_<deadline> 6:7 24:10
miss_the 2:52
missed 21:27
missed_<deadline> 2:-19 21:20
missed_the 2:17
mistake 30:32
mode 5:36 6:-13 9:20 13:-2 15:51 19:-8 33:-11
moment 2:-7 5:13 12:26 17:19 18:6 25:17 29:-8 33:14
moment_$ 5:24
moment_of 33:15
month 2:-35 3:7 5:-20 6:10 14:-52 16:9 18:-44 19:-6 20:45 28:20 29:-13 30:17 32:80
month_$ 16:14 18:-10 32:57
month_<?> 20:42 30:22
months 3:8 14:11
more 0:23 1:-30 2:9 4:-22 5:-21 6:1 7:-4 8:28 9:-18 10:-5 11:-6 12:-11 15:11 16:21 18:-23 22:48 24:-25 25:-17 29:3 31:60 32:-5 33:-8
more_$ 23:-12 31:59
more_<unknown> 21:8 25:-2 29:6
more_days 16:21 22:41
more_for 22:50
more_information 8:33
more_than 28:46
more_thing 1:-2 2:-12 6:18 8:-13 16:-33 18:-12 20:11 22:-14 23:16 25:6 28:-3 29:26 31:-7
more_time 15:7 22:41
morning 24:101 25:26
morning_of 24:75
move 15:51 16:13 29:26
move_<deadline> 15:28 34:17
move__ 16:33
move_a 15:60 34:-17
move_the 16:-5 29:53
moved 5:10 6:6 10:-5 15:27 19:-18 30:19 34:4
moved_$ 15:11 30:22
moved_<deadline> 6:29 15:-11 19:-1 34:41
moved_the 15:33 34:-2
moved_to 5:23 15:-37 16:26
moves 27:12
moving 11:21 15:44 16:-7
moving_<deadline> 15:65 16:-7 25:5
much 25:32 28:56 29:13
much_<unknown> 25:16 28:-6
much_does 29:17
much_longer 28:21
much_time 28:29
must 3:3 5:-34 9:-17 13:6 16:6 17:11 21:16 28:-21 29:-6 32:14 33:46 34:-26
must_@me 17:27 20:3
must_be 3:13 16:12 28:-6 32:35
must_not 18:13 24:3
mute 11:-17 27:-5 30:83 31:56
mute_<deadline> 31:12
mute_@you 31:8
mute_until 31:13
mute_you 30:30
muted 25:-38 30:67
my 0:-32 1:-26 2:23 4:-15 5:-71 7:10 8:22 9:46 10:-45 11:1 12:-53 14:-34 15:-82 17:28 20:25 21:-46 22:17 24:8 25:39 26:-14 27:-31 28:9 29:67 31:17 32:-8 33:12 34:-25
my_<deadline> 6:-13 9:61 31:24
my_<unknown> 1:-2 2:-25 3:14 4:-9 8:-53 12:-26 14:-17 17:5 20:45 23:-26 25:53 27:-2 29:90 31:-60 33:42 34:-42
my_@device 25:-29 26:15 29:49
my_@land 22:8
my_@move 6:32 29:-2
my__ 2:-15 3:19 6:12 7:7 26:8
my_approval 8:38
my_boss 1:17 9:-5 10:8 11:9 14:9 16:3 17:-2 20:5 24:2 26:-9 27:15 29:-11 33:-7
my_chances 21:16
my_change 22:28
my_exception 8:19 9:52 13:-24 21:-33 22:-38 34:24
my_feature 2:72 28:6 33:-16
my_first 17:100 18:-14 25:1 29:-17
my_fix 20:4
my_laptop 29:22
my_mind 18:13
my_new 2:6
my_package 30:21
my_patch 2:-10 10:-3 22:8 29:56 34:6
my_pr 2:37 22:1
my_pull 8:-26 29:48
my_reminder 31:14
my_reminders 23:33 31:-2
my_request 8:96 9:50 22:-34 29:-78
my_sign 7:1
my_subscription 31:46
my_team 13:51 21:4 29:-24
my_time 14:25 19:-6 29:11
my_vote 2:-5 7:25
nack 8:27
nah 8:4 28:7
nah_$ 28:8
name 5:34 11:-6 14:-24 18:45 19:8 34:46
name_of 5:25
name_the 18:38
near 24:30 28:20 33:-36
nearer 18:6
necessary 21:26 23:18
need 0:5 1:33 2:14 5:-16 10:-52 11:-29 14:29 15:-51 16:-70 18:9 21:23 22:33 23:19 24:-2 25:-30 27:-71 29:-73 31:-9 32:-29 33:28 34:9
need_<deadline> 22:25
need_<unknown> 25:9
need__ 31:5
need_a 1:30 2:-26 4:8 8:-7 21:21 22:2 24:27 25:-14 34:34
need_an 1:2 2:48 9:12 13:-8 21:1 22:-15
need_for 3:14 34:13
need_it 8:16 20:37 31:-30
need_more 22:28
need_one 21:2
need_the 22:-13 31:8 33:36
need_to 11:-14 13:35 17:24 18:18 22:-16 23:63 24:-17 27:-9 31:-2
needed 0:35 8:-1 11:10 21:21 33:-20
needed_<?> 0:31 33:-11
needed_for 21:23
needed_to 11:16
needs 13:15 16:1 20:17 22:28
needs_a 13:17
needs_to 20:9
needs_until 22:14
never 7:34 8:-12 10:20 17:81 25:10 30:14 31:-26
never_<unknown> 7:1
never_did 17:17
never_done 17:29
never_mind 25:29
new 1:39 2:75 3:20 4:24 5:-80 6:7 7:-3 11:13 12:-1 13:-24 14:-103 16:11 17:95 18:-53 19:-84 20:-3 21:-12 22:15 24:-66 25:-19 26:-68 27:-41 28:-13 29:-8 31:-25 32:-74 33:19 34:-19
new_<deadline> 1:30 16:-28
new_<unknown> 2:76 9:8 20:-68 22:10 27:-12 29:32 33:25
new_@person 17:7
new_cycle 3:29 4:28 11:11 17:-43
new_dashboard 22:26
new_date 16:57 33:-60
new_deadline 11:26
new_driver 2:46 22:-16
new_exception 22:52
new_feature 33:19
new_features 6:14 12:-9 33:6
new_functionality 33:23
new_here 17:37
new_milestone 1:25
new_project 2:3
new_projects 6:12
new_release 4:35
new_strings 2:-2 12:8
new_team 17:1
new_to 17:54
new_translation 10:13
new_version 20:111 29:-18
new_what 17:11
newbie 17:80 25:-8
newbie_question 17:1
newcomer 2:-30 17:69
news 9:5 26:40 27:54 31:7
news_$ 27:54
next 0:7 2:20 3:32 4:53 5:-21 6:-73 8:14 9:-43 10:-80 11:-54 12:-48 13:-20 14:-18 15:-22 17:18 18:119 19:-84 20:-13 22:-31 23:20 26:-15 27:-64 28:-17 29:-1 30:-27 32:49 33:-11 34:-39
next_$ 5:-6 17:10 20:9 23:8 32:11
next_<?> 18:34 29:42
next_<deadline> 20:47
next_<number> 28:6 32:22
next_<unknown> 18:6 20:-56 29:46 33:-15
next_@weekday 1:44 16:25 18:-37 24:3 33:-8
next_checkpoint 18:25
next_cycle 3:21 4:2 5:10 8:18 18:-51 33:30 34:-10
next_date 14:-12 18:62
next_deadline 18:39
next_for 18:13
next_freeze 18:53 29:-28
next_milestone 18:45 33:-12
next_month 18:-21 32:24
next_on 18:31
next_one 4:11 14:27
next_release 2:20 4:56 7:9 20:-40
next_series 3:5
next_thing 18:77
next_time 0:14 3:8
next_version 20:35 29:-17
next_week 2:6 4:-21 16:2 18:-37 24:25 25:34 28:-40 33:44
nice 24:23 25:29
nice_to 24:4
night 19:-13 29:17
no 0:54 1:-34 2:21 4:-7 5:-51 7:29 8:40 10:-32 11:2 12:2 14:-17 16:-1 19:-24 20:-40 21:11 22:-17 23:46 24:-49 25:20 27:-69 29:-135 30:-11 31:25 32:-32 33:13 34:-45
no_$ 2:49 8:-21 25:45 31:-43
no_<?> 6:6 12:-30 33:17
no_<deadline> 0:28 31:38
no_<unknown> 8:-4 25:21
no_clue 17:1
no_for 8:31
no_freeze 12:45
no_from 8:9
no_go 2:15 7:3
no_longer 8:25 16:6 33:24
no_more 31:52
no_need 23:53
no_new 0:42
no_on 7:18
no_reminder 23:28
no_to 8:24 9:30 34:-5
nobody 7:46 8:-21 9:-1 13:34 29:-19
noise 7:9 9:2 11:4 12:6 13:8 15:7 17:7 18:2 19:3 20:-1 21:8 22:-10 25:-3 26:-8 27:-14 29:-3 30:-11 31:15 32:-3
noise_$ 7:9 9:3 11:5 12:6 13:9 14:4 15:7 16:1 17:14 18:2 19:4 21:8 22:-9 25:-7 26:-6 27:-8 29:-2 30:-10 32:-2
noob 10:17
noon 1:10 16:30
noon_$ 16:8
nope 4:-5 8:67
nope_on 4:-4 8:46
not 0:47 1:-82 2:-43 3:43 4:-96 5:-40 6:31 7:81 8:-8 9:-7 10:4 12:9 13:-34 15:54 16:-31 17:-14 18:-30 19:-41 21:69 22:-16 23:22 25:-15 27:-67 28:-23 29:-17 30:68 31:26 32:-32 33:-11 34:-9
not_$ 6:71 7:-7 9:23 10:-12 12:-15 20:5
not_<?> 2:27 9:14 12:-15
not_<deadline> 33:23
not_<unknown> 7:21 15:6
not_a 25:26
not_add 0:51
not_approve 7:28 8:-3
not_be 10:34 22:1 31:13
not_finish 22:17
not_get 8:14 10:2 30:28
not_it 16:-26 20:11 33:31
not_just 14:53 18:-18
not_let 24:58
not_made 7:31
not_make 22:53
not_miss 18:14 24:10
not_move 15:37 16:-3
not_need 8:19 30:-27 31:35
not_ready 21:20
not_reject 7:11
not_send 31:45
not_start 3:12 4:-6
not_stop 30:39 31:-36
not_sure 7:20 34:11
not_the 14:-13 16:12 20:5 27:4 33:4
not_to 21:17 22:-18
not_touch 15:26
not_understand 10:19 11:5
not_unsubscribe 30:41 31:-21
not_want 31:14
not_you 25:31
note 24:54
notes 1:22 2:5 14:-27 20:-11 24:37 33:53
notes_$ 24:6
notes_be 2:27 33:-5
nothing 12:29 31:30
nothing_is 12:17
notification 26:13
notify 27:79
notify_me 24:-4 27:38
now 1:-29 2:52 4:3 5:22 6:-20 8:-17 9:-20 10:-66 11:-34 12:50 13:-24 15:-26 16:58 17:40 18:26 20:-91 21:-35 22:-1 24:-27 25:14 27:14 28:41 29:-5 32:-12 33:-56 34:-20
now_$ 2:22 5:-1 7:6 12:56 18:8 25:30
now_<?> 2:15 5:8 6:-2 12:3 17:10 28:29
now_a 5:9
now_and 28:40
now_on 16:22 27:43 31:15 33:-7
now_or 2:33
now_until 14:25
nudge 16:9 24:31
nudge_the 24:3
number 5:25 7:44 8:43 9:33 13:7 24:-5 25:-8 28:51
number_<number> 7:46 8:47 9:51 29:-46
number_of 13:24 28:57
objections 9:18
of 3:-45 4:-22 5:29 6:5 7:-28 8:-41 9:31 10:21 11:-7 13:14 14:9 15:-12 16:-14 17:-36 18:4 19:58 20:29 22:-28 23:10 25:-107 26:-70 27:-35 28:-19 29:24 32:15 33:-4 34:46
of_<cycle> 14:34
of_<deadline> 0:-13 1:8 5:-14 6:2 10:29 12:-56 14:-9 16:-3 18:4 19:-35 20:-45 23:22 24:19 27:-68 28:-21 31:4 33:42 34:46
of_<quoted> 10:48 29:-1
of_<request> 9:63
of_<unknown> 2:34 5:14 9:-41 14:-12 19:17 20:-54 22:53 24:-25 25:15 28:21 29:27 33:-22
of_<version> 4:-34 5:35 10:-22 14:-19 19:84 20:54 22:-25 29:20 33:-10
of_@month 4:69 6:19 14:-12 16:3 19:-6 20:27 29:4 32:35
of__ 0:18 30:13
of_a 0:22 10:30 29:-2 34:-10
of_an 21:16
of_date 27:22
of_dates 18:35
of_day 33:9
of_days 6:26 28:22
of_every 13:16 14:-3
of_exception 8:-6 9:20
of_getting 10:-1 21:45
of_it 10:10 14:32 24:11
of_luck 2:16
of_me 17:39
of_month 16:16
of_my 18:12
of_our 14:-3 26:6
of_release 29:22
of_that 29:12
of_the 3:-16 4:-67 5:61 6:-40 9:38 11:-6 12:21 13:-13 16:-13 17:6 18:-17 19:28 20:18 25:-41 27:-15 28:-36 29:-1 30:-22 31:55 33:24 34:20
of_them 13:15 14:28
of_things 23:24
of_this 10:-18 13:20 14:67 34:-2
of_today 12:30
of_us 18:20
of_what 14:17
of_you 29:-27 34:21
off 2:-43 3:26 4:22 6:-11 7:7 8:18 9:-7 10:-14 11:-61 14:-60 17:-26 18:-11 20:-18 22:-5 23:-33 27:-114 28:32 29:4 30:79 31:88 32:-41
off_$ 29:-10 30:34 31:48
off_<?> 2:-22 6:-16 9:5 12:17 29:44 33:-12
off_<version> 3:13 4:31
off_is 28:19
off_on 7:29 8:11 9:-4 25:-25 29:33
off_the 3:3 20:-6 29:-45 30:14 31:67 34:25
office 25:34 29:47
official 20:59 29:-31
oh 8:-5 25:35
ok 2:54 6:-20 8:15 9:-12 10:4 16:2 17:35 24:-10 25:21 32:1
ok_$ 9:-1 25:27
ok_<?> 2:10
ok_so 2:-28 9:-10 10:5 16:9 18:-16 25:-22 29:33 32:14 33:6
ok_to 2:15
okay 2:26
old 1:7 5:-3 14:-17 19:71 22:15 29:17 31:-2 33:-34
omg 25:40 29:-26
on 0:-84 1:54 2:-26 3:-18 5:36 6:-47 7:44 8:35 9:45 10:-60 11:-44 12:53 13:-63 14:-57 15:-33 16:23 17:-22 18:15 20:8 21:-80 22:-30 23:-75 24:56 25:-41 27:46 28:-7 30:-22 31:-18 32:30 33:46
on_$ 10:-15 12:89 13:2 14:9 18:-2 20:6 27:67 29:20 31:-31 32:-35 33:-7 34:-24
on_<?> 2:-11 6:-62 9:5 10:-8 12:21 27:15 29:-29 30:24 33:94
on_<deadline> 1:-9 10:67 11:2 12:-11 20:-24 28:12 31:28
on_<number> 4:14 7:15 8:53 25:-18 29:-34 33:8
on_<request> 2:-27 4:-10 5:-19 7:73 8:69 9:72 11:-8 25:-41 29:-25 31:-13 34:-24
on_<unknown> 8:5 9:-38 10:3 18:35 22:9 29:50 34:35
on_<version> 4:17 20:24 29:-7
on_@month 1:31 4:9 16:23 20:32 33:-10
on_@weekday 1:20 2:67 7:-28 8:-27 12:-64 16:17 22:-36 24:75 25:-17 27:-16 29:4 31:-17 32:46 33:18
on__ 24:12 27:-3
on_a 14:4 33:47
on_exception 8:24
on_features 5:10
on_for 32:27
on_hold 8:32 31:15
on_holiday 31:15
on_my 9:20 18:11 25:11 29:-18 33:-5
on_new 12:2
on_or 5:11 12:18 33:-21
on_our 33:25
on_please 27:6
on_release 20:-29 25:16 34:27
on_schedule 5:4 6:12
on_the 1:44 2:-2 3:13 4:-21 5:4 6:25 8:-37 9:17 10:-8 11:-18 12:-31 13:-29 14:-5 16:13 17:-4 18:38 20:-11 24:45 25:4 26:15 28:4 29:8 30:-20 31:-16 32:32 33:-3
on_today 32:32
on_track 5:14 20:6
on_vacation 29:30
on_what 9:7 10:-14 19:19 20:32 33:39
on_which 20:13 28:9 33:16
on_with 5:34
on_yet 12:8
once 2:36 3:9 4:-9 12:-18 30:21
once_we 2:2
one 0:36 1:47 2:1 3:6 4:10 5:-29 6:-35 8:-23 10:-29 11:12 12:-3 13:-68 16:31 17:5 18:12 19:62 20:-43 21:2 22:9 24:26 27:-53 29:-33 30:45 31:-62 32:-28 33:-17 34:-3
one_$ 4:18 33:29
one_<?> 0:6 2:23 18:-27 29:-20 33:12
one_<unknown> 0:1 5:15
one_before 19:1
one_day 2:5 16:33 24:31 33:-61
one_deadline 26:34
one_from 14:-1 19:5
one_go 14:11
one_is 3:2 18:19
one_more 0:22 1:-1 2:22 5:-2 6:14 8:-16 18:-15 20:8 22:-16 23:15 25:3 28:-11 29:17 31:-9
one_please 18:2
one_week 1:62 5:-17 6:-10 16:30 24:18 28:28 33:-22
one_word 5:-2 9:-11 29:48
online 2:46
only 2:14 6:-20 8:-11 13:21 18:21 25:-39 26:24 29:-19 30:43 31:21 33:-79
only_$ 2:-8 8:-25 10:8 13:41 26:31 27:15
only_change 2:5
only_gets 2:9
only_if 7:4
only_the 14:26 18:16
only_three 24:23
only_until 8:33 22:-1
oops 25:37
open 2:22 4:6 5:-8 6:-47 12:19 13:8 22:16 24:35 25:-7 29:10
open_$ 2:64 5:-78 6:-3 9:9 12:-18
open_<?> 12:24
open_a 4:-7 29:24
open_an 22:7
open_for 5:58 12:35 29:-46
open_requests 13:12
open_the 29:17
opening 3:32
opt 30:23 31:31
option 2:49 10:1 22:-8
options 11:42 13:-4 26:14
or 0:-18 1:-103 2:-4 3:-76 4:-41 5:155 6:29 8:-102 9:56 10:5 11:-41 12:55 13:-116 14:-21 15:-29 16:-132 17:-51 18:16 19:-3 20:62 21:13 22:-91 23:-14 24:-80 25:-71 27:-24 28:32 29:-1 31:-28 32:-13 34:-40
or_<deadline> 10:-33 18:99 33:-41
or_<number> 33:45
or_<unknown> 2:-13 5:-8 21:4 28:18 29:11
or_@me 6:10
or_@month 33:29
or_a 5:1 25:9
or_after 2:-24 5:36 6:-42 18:-42 20:24 33:71
or_already 5:10 6:-33 12:37
or_am 33:25
or_are 5:18
or_can 6:-5 12:61
or_did 5:-1 6:9 12:7
or_do 2:-15 6:11 12:12 15:6 21:33 29:-1
or_end 33:9
or_fixing 2:-5 5:27
or_in 5:6
or_is 2:14 5:1 6:4 32:8 33:-28
or_less 5:-13 28:34
or_nah 28:7
or_no 2:52
or_not 2:33 6:61 7:-6 8:-19 9:50 12:-27
or_open 12:22
or_post 5:50 12:-4
or_q 20:29
or_still 5:10 6:25
or_testing 5:12
or_the 5:6 18:4 33:5
or_two 5:-3 9:13 12:-13 29:40
or_what 5:33 32:-11
order 14:34 29:60
org 29:8
our 5:-58 6:-4 10:-14 11:-30 12:-35 13:-37 16:-28 17:-20 19:9 21:18 22:85 23:-26 24:10 25:-41 28:-16 29:51 31:2 32:-34 33:35
our_<unknown> 22:16 29:56 33:31 34:-17
our_channel 34:21
our_driver 22:25
our_new 2:7
our_project 2:11 22:21
our_schedule 19:11
our_team 12:-9 21:31 27:20
out 3:-23 4:32 5:-89 6:60 7:-30 8:34 10:-33 12:-9 14:26 19:18 20:15 21:-28 22:-24 30:31 31:53 32:-55 33:-17 34:-8
out_$ 5:-7 6:3 8:10 14:24 20:-23 24:21 25:-38 29:20 31:51 33:-10
out_<?> 2:24 9:27 30:24 33:-27
out_a 4:23
out_already 6:9
out_before 20:35
out_for 18:33
out_of 2:2 5:-7 30:8 31:26
out_on 6:-21 33:22
out_the 14:27 19:19 20:-18
out_to 16:3
out_when 19:-6 20:43
out_yet 6:28
over 5:16 6:63 17:15 29:-2 33:-4
over_$ 5:37 6:7
over_<?> 6:45
over_as 17:19
over_the 15:8
overview 13:40 14:41 32:32
overview_of 13:32 14:15
owns 34:18
owns_the 34:12
package 9:-6 21:4 30:20
page 11:26 14:58 17:30 20:11 25:-24 33:-6 34:-12
page_$ 11:31 17:20 25:-16 29:-10
page_with 14:11
part 2:33 5:13 17:7 33:16
part_of 2:33 5:13 17:7 33:16
pass 6:-25 22:33 29:41
pass_$ 6:-22 9:14 29:13
pass_for 22:31
passed 6:67 7:7
passed_<?> 6:3
past 1:16 5:10 6:50 10:-31 12:-16 13:3 16:-27 19:20 22:56 33:-30
past_<deadline> 1:26 6:9 13:6 16:-19 22:19
past_the 22:27
patch 2:44 10:-22 17:44 18:-15 21:-6 22:56 25:-15 29:12 33:-46 34:26
patch_$ 2:-7 22:2 29:34 34:5
patch_<link> 22:6
patch_<unknown> 2:-41 17:6 22:9
patch_is 34:11
patches 10:-14 12:14 13:19 15:5
patches_$ 12:13
patches_are 2:3 13:17
pending 8:44 13:58 29:-49
pending_$ 13:27 29:-12
pending_exceptions 8:15 13:-5
people 0:-12 2:-27 5:14 6:-4 8:-7 10:2 11:7 12:15 17:26 21:-3 23:23 25:-29 30:14 33:3 34:11
people_$ 11:9
people_can 34:15
people_still 2:-5 12:30
perfect 25:43
perhaps 15:4 26:9
period 5:46 6:5 12:-36
permitted 2:54
permitted_to 2:11
person 34:73
person_for 34:16
phase 5:123 17:9 25:-8 29:-42
phase_$ 5:34
phase_<?> 17:22
phase_is 5:6
phew 25:46
phrase 11:36 23:-17
picture 14:33 25:7 29:-4
ping 1:-25 23:29 24:31 25:42 32:-8 33:-37 34:12
ping_for 1:-20 24:27 34:16
ping_me 24:38 31:17 32:-1
ping_the 27:6
ping_us 23:23 33:-2
pizza 25:16 29:36
pizza_for 29:59
place 2:-19 6:9 12:11 16:9
place_<?> 12:8
plan 0:10 1:-9 3:1 4:14 10:-22 11:-29 14:52 16:28 19:16 29:-40 32:10
plan_$ 4:-13 19:19
plan_<?> 0:23 3:-26 14:23 18:5
plan_<deadline> 16:26
plan_<unknown> 4:6 33:13
plan_a 3:29
plan_for 3:17 18:-11 20:29 32:30
planned 3:43 5:-3 6:1 14:2 20:30 29:-51 32:30 33:1
planned_$ 6:27
planned_<?> 32:12
planned_date 20:25 33:-18
planned_for 14:-25 20:33 32:6 33:44
planning 3:13 4:36 5:-21 14:61 33:21
planning_<version> 3:16 5:-2
planning_for 4:21
planning_of 14:19
plans 24:-7 25:49 29:47 32:-29
plans_for 25:50 32:-28
please 1:7 2:-22 3:-4 5:-6 6:-2 9:2 11:8 12:1 13:29 14:6 15:1 16:21 17:-5 18:12 19:-12 21:-18 22:34 24:5 25:-14 26:7 28:-8 30:7 31:21 32:1 33:23 34:-3
please_$ 1:-17 2:36 3:6 4:-48 6:9 7:-8 8:-26 10:10 11:29 12:6 13:34 14:15 15:-13 16:-26 19:15 20:1 21:4 22:-109 23:2 25:15 26:16 27:-21 30:12 31:-30 32:28 33:31 34:4
please_<?> 4:2 9:2 18:22 19:-22 28:13 29:7 32:-9 33:-35
please_<unknown> 1:13 8:22 16:28 27:29 29:-44 31:28
please_@me 18:1 31:12 33:1
please_@unit 33:5
please__ 1:16
please_add 27:28 29:-2
please_all 27:14
please_allow 22:34
please_approve 7:-57 8:6 29:58
please_can 8:13
please_correct 16:41
please_create 4:4
please_do 15:6
please_enter 1:13
please_explain 11:12
please_file 22:7
please_give 22:29
please_grant 22:33
please_have 24:6
please_include 27:9
please_keep 15:26
please_let 22:23
please_make 31:18
please_many 8:-8 9:25
please_no 31:7
please_note 16:11
please_please 5:21 10:1
please_prepare 4:12
please_record 22:34
please_register 22:11
please_remind 24:24
please_send 29:13
please_shift 16:8
please_sorry 9:16
please_subscribe 27:24
please_to 16:16 25:10 31:14
please_which 12:3
plugin 2:45 22:2
plugins 10:8
po 29:39
po_files 29:16
point 3:4 5:15 10:46 12:16 23:1 26:19 29:-54 32:-20
point_$ 5:38
point_<?> 2:10 7:1
point_of 10:72 33:-33
poke 9:-4 24:56 27:-5 34:18
poke_me 24:48
polishing 5:21
possible 0:21 3:14 13:-22 21:10 22:1 23:11 26:32 30:26 33:18
possible_$ 26:11
possible_<?> 2:46
possible_for 13:-15 21:23
possible_to 0:5 2:-25 3:21 30:33
post 2:32 5:38 6:7 10:-4 11:-37 12:-32 14:20 20:6 23:-9 26:33 27:19
post_$ 11:-32 20:11 26:39
post_<deadline> 2:22 5:23 6:13
post_the 14:48
posted 6:28 27:52
posted_on 6:32 27:7 33:-5
postpone 11:5 16:32
postpone_<deadline> 15:10
postponed 15:57
postponed_until 15:5
pr 2:1 8:-17 22:74 25:-2 29:17
pr_$ 22:4
pr_<number> 2:-22 22:46 29:15
pre 5:47 12:-4 24:10
pre_or 5:50 12:-4
prepare 4:37 18:22
present 5:22 12:30
previous 19:83 20:-36 27:7 29:4 33:-2 34:-8
previous_release 19:64
previous_version 29:16
print 11:19 14:65
print_the 14:12
prior 19:49 24:40
prior_to 24:35
probably 23:4 30:7
problem 2:14
procedure 10:-20 11:21 21:10
procedure_for 10:-20 11:21 21:10
process 9:-6 17:51 21:41
process_<?> 9:-1 21:37
project 3:11 5:45 10:17 11:-3 17:62 21:13 22:13 29:-41 31:7 33:-70
project_$ 17:14
project_<?> 10:10 17:11
project_in 5:13
project_what 17:19
projects 6:5 17:-10 20:-10 33:65
proposal 2:-5 6:63 33:32
proposal_<?> 6:30 33:-23
propose 33:18
propose_a 2:-5 33:17
proposed 6:40
published 6:11 19:3
published_<?> 19:4
pull 4:-9 9:-33 12:4 13:-50 17:5 21:-1 22:23 29:61
pull_<number> 22:46
pull_in 2:18
pull_request 8:-27 17:11 29:43
push 15:25 16:1 20:3 29:24
push_$ 2:1
push_<deadline> 15:38 16:2
push_the 20:11 34:1
pushed 6:35 29:8
put 0:15 1:28 2:-15 8:18 9:-5 12:25 15:-23 16:-8 22:15 24:-4 29:-47 31:36 33:9
put_<deadline> 16:1 34:25
put_<request> 8:36
put_a 0:26 1:-27 27:-12 31:32 33:19
put_in 22:17
put_it 1:41 16:-17
put_me 27:3
put_the 16:11
q 20:37
q_<number> 20:37 29:1
qa 0:17 2:-3 5:86 6:-23 9:-67 12:-55 24:18 25:-31 27:56 29:-61 30:5 33:-15
qa_$ 5:27
qa_<unknown> 5:-4 17:11
qa_@person 34:4
qa_has 7:23 8:-10
qa_team 30:16 34:-5
qualify 21:25 22:-16
quarter 20:1
question 2:-1 8:-6 9:-8 12:7 17:9 18:6 20:4 21:-11 22:-16 28:2 33:4 34:32
question_$ 34:13
question_<deadline> 21:4 33:25
question_<unknown> 5:17 9:2 10:10 20:10 25:-50
question_@me 34:3
question_are 12:6
question_how 5:3 11:-10 25:6
question_is 20:12 26:4 33:-6
question_please 1:9
question_the 33:21
question_what 5:-26 14:9 33:5
question_when 29:5
question_which 32:8
queue 9:5 13:69 14:-22 18:28 25:-22 28:-17 29:26 32:-16
queue_$ 13:40
queue_<?> 2:-1 9:22
quick 5:24 6:3 8:-4 9:-7 10:-5 11:10 17:-17 18:9 21:-6 22:-2 25:11 28:4 32:8 33:14
quick_<unknown> 5:24
quick_question 6:6 8:-2 9:-3 11:-27 12:2 14:5 18:11 20:6 21:-4 22:-9 25:2 28:7 33:2
quiet 25:-9 31:57
quota 22:30 25:-7 29:36
raise 2:9 9:-16 22:44 29:14
raise_a 22:3
rather 23:15 30:8
rather_not 30:14
rather_than 23:16
rc 1:-21 2:13 5:45 6:-18 10:111 12:-31 14:18 16:-36 18:-82 25:-15 27:11 28:-44
rc_$ 5:4
rc_<?> 10:45
rc_<unknown> 5:18 29:31
rc_and 10:29
rcs 14:2 19:7 20:-23 27:38 29:-16 33:16
rcs_$ 20:-19 27:29 33:23
rcs_did 19:9
reach 9:18 17:-13 18:17 34:17
reached 5:30 6:40
read 11:1 17:35 18:-34
read_first 17:43 18:-31
ready 1:14 2:15 18:71
ready_for 18:64
ready_on 1:22
reason 9:31 10:21 22:29
reason_$ 9:5
reason_for 10:30
rebase 11:-26 29:33
receive 27:32 29:18 30:9 31:24
receive_the 26:1 27:38
receives 26:49 34:-6
record 2:1 8:27 22:26
refused 7:13 9:26
regarding 9:23
register 1:12 13:29 27:22
register_a 1:1
regression 2:21 33:18
regression_fix 2:18
reject 7:48 8:21 11:4 29:15
reject_<number> 7:17 29:-9
reject_<request> 7:5
reject_the 29:6
rejected 7:-21 9:9 13:12
relbot 10:-37 11:95 29:-59
relbot_$ 10:-13 25:67
relbot_<?> 11:61
release 3:-15 4:13 5:11 6:-30 7:2 10:-6 12:-111 15:15 16:4 17:13 18:-2 19:46 20:-6 21:13 22:-13 23:-38 28:21 29:13 31:-79 32:12 33:10 34:38
release_$ 1:7 2:22 3:-60 5:67 6:-45 14:16 15:-17 17:21 20:-5 22:-9 25:23 27:-47 28:4 29:-127 33:12
release_<?> 2:9 7:53 14:-18 15:31 20:-29 28:61 29:-94
release_<unknown> 2:-2 17:-18 20:12 28:7 34:1
release_<version> 4:38
release_@dates 27:6 32:17
release_@month 20:2
release_@person 34:50
release__ 19:6 20:-10
release_after 18:-19 29:47
release_announcements 27:19
release_are 5:2
release_at 5:14 14:-8
release_before 17:8 19:5
release_begin 3:26 20:-11
release_by 15:-5 16:38
release_calendar 14:55
release_called 19:26
release_cycle 17:19
release_date 6:-22 15:16 19:17 20:-6 29:23
release_day 20:1 25:13
release_do 4:9
release_in 19:7 20:22
release_is 2:-30 5:16 17:-15 20:46 21:18
release_liaison 17:24
release_manager 5:-40 20:-12 29:15 34:77
release_managers 10:23 22:30
release_news 26:20 27:27
release_notes 1:26 2:9 14:-25 20:-11 24:6 29:8 33:34
release_on 4:17 20:43
release_out 5:-4 6:63 20:-34
release_plan 14:33 18:21
release_please 14:13 28:16
release_process 17:39
release_schedule 14:51
release_sorry 14:1
release_still 20:22
release_team 5:-38 9:42 13:18 21:12 34:37
release_this 5:-27 20:26 25:20
release_updates 27:5
release_work 17:8
released 6:67 19:-44
released_$ 6:7 19:-37 20:37
releases 17:5 31:53
remain 28:35
remaining 14:4 28:85 33:-6
remaining_<deadline> 28:2
remaining_days 28:15
remaining_deadlines 14:14 28:-7
remaining_time 28:52
remains 14:24
remains_until 14:25 28:-3
remember 24:35
remind 5:10 19:20 23:48 24:5 25:-79 27:-92 29:52 30:-10 31:-9 33:52
remind_<deadline> 24:20
remind_<unknown> 24:-5 29:27
remind_me 5:15 19:24 23:21 24:-12 25:-10 27:-54 29:15 33:46
remind_people 23:10
remind_the 23:39
remind_us 23:6 33:17
reminded 23:46
reminder 1:-13 6:-5 11:40 16:-50 23:72 24:109 27:-54 28:-4 29:-37 30:-13
reminder_$ 11:40 25:12
reminder_<deadline> 24:13
reminder_for 24:56
reminder_to 24:37
reminders 23:31 24:-81 25:-38 27:63 30:32 31:45
reminders_$ 23:-53 27:23 30:1 31:25
reminders_@me 23:23
reminders_are 23:25
reminders_have 23:4
reminders_in 23:19 27:4 31:-29
reminders_off 30:24
reminding 24:7
remove 2:10 27:-38 30:25 31:35 33:-28 34:62
remove_<unknown> 30:3
remove_me 30:9 31:17
remove_the 29:11 31:7
remove_this 34:24
rename 2:16 27:-7 29:30 33:4
reopen 8:15
reopen_<request> 8:15
repo 12:1 17:9 29:29
repo_$ 29:28
report 6:9 7:8 8:-7 11:19
repository 12:24
request 7:26 8:62 9:78 10:-20 13:-16 14:-20 18:-4 21:32 22:61 25:-38 27:-21 29:-17 31:-26 32:-26
request_$ 13:-26 21:37 22:5 34:3
request_<?> 21:11
request_<number> 7:21 8:69 9:63 21:-27 22:-22 29:-38
request_<request> 8:9 9:4 22:-30
request_a 29:24
request_an 11:45 22:-14
request_for 21:-16 22:38
request_from 9:36 22:1
request_that 13:11
requested 8:17 21:29
requesting 22:57
requests 2:21 8:-9 9:-56 13:63 21:4 29:4
requests_$ 13:-56 21:34 29:42
requests_<?> 13:51
requests_are 13:15
require 21:22
required 21:21
requirement 8:-10 22:23
requirements 2:-3 6:25 10:15 34:47
requirements_still 12:16
reschedule 16:21
responsible 34:64
responsible_for 34:20
rest 10:9 14:12 25:-1 29:-13 31:55 32:18
rest_$ 10:19 31:39
rest_of 14:23 31:3 32:20
restart 29:64
restart_the 29:38
resume 27:30 31:-12
retro 16:-9 29:34
revert 2:17 15:-16 33:12
review 1:26 16:-20 17:-5 21:-19 25:16 29:44 33:21 34:33
review_$ 1:-2 33:20
review_day 1:8
review_my 9:-15 29:40 34:24
reviewed 2:27
reviewer 17:5 22:18 27:-7 29:12
reviewers 21:2
right 2:-18 5:1 6:39 7:5 9:-40 10:-40 12:32 15:-10 19:-12 23:13 24:-16 25:37 29:-5 33:35
right_$ 23:15 24:-3 25:17 33:5
right_<?> 6:39 33:43
right_now 2:-2 5:28 12:42 29:12
roadmap 14:43
roughly 28:15
round 19:20 24:10 27:10 33:-10
round_$ 27:14
rules 2:-24 10:37 18:-8 20:5 22:15
run 3:28 14:5 18:9 19:-30 25:15 29:49
run_on 29:16
run_the 1:3 19:-16 29:45
running 25:16 29:2
safe 20:15
safe_to 20:15
said 7:25 9:36 21:-7 34:-7
said_no 9:26 34:-4
same 4:55 6:-20 10:36 16:11 18:-24 25:38 27:-25
same_<unknown> 4:21
same_day 10:-4 16:22 33:11
same_thing 10:65
say 2:-7 6:3 10:-6 12:24 28:38 33:16
say_<quoted> 11:-20 29:26
say_that 0:7 2:-12 12:6
saying 10:33
says 6:26 11:5 29:-14 33:51
says_<deadline> 6:27 29:-20 33:32
schedule 1:27 2:-9 3:22 4:24 9:-3 13:-8 14:66 16:-41 18:28 19:29 20:-37 24:7 25:-43 29:-38 31:-15 32:-18 34:7
schedule_$ 3:21 14:15 19:24 29:-7
schedule_<?> 6:11 14:-2 18:31 34:9
schedule_<deadline> 1:5
schedule_a 4:-15 14:-15 24:24 29:16
schedule_are 5:21
schedule_changes 27:14
schedule_complete 14:11
schedule_for 4:90
schedule_here 14:15
schedule_in 14:31 19:-7
schedule_of 19:33
schedule_please 14:33
schedule_the 1:17
schedule_with 19:11
scheduled 29:-9 32:40
scheduled_for 32:18
screen 29:5
security 1:1 2:9 7:14 11:-18 13:-10 16:5 22:9 29:9 34:20
security_<unknown> 1:14
security_fix 16:23
security_fixes 10:4
see 2:-47 4:-4 7:2 8:-6 11:4 13:23 14:19 17:-5 19:26 21:5 25:60 29:11 32:-31
see_all 13:16
see_the 11:15 14:7 19:31
see_you 25:32
seen 11:14
send 14:29 17:26 23:15 24:12 26:22 27:7 31:12
send_a 2:-10 17:17
send_me 14:29 24:3
send_the 23:12 29:8
sending 27:25
sending_me 31:13
sense 0:27 2:-8 6:-11 10:34 11:9 26:6
sense_to 11:9 26:7
sent 17:14
separate 0:18
separate_deadline 0:11
series 2:4 3:23 4:20 5:22 19:14 21:5 29:-29
series_is 5:9
server 10:19 29:65 31:-18
server_$ 29:27
set 2:-47 4:30 5:-2 9:1 11:37 20:6 22:-19 23:31 27:-21
set_$ 23:11
set_<?> 23:6
set_<deadline> 16:30
set_a 11:15
set_an 24:31 29:16
set_for 20:14 23:2 33:11
set_it 1:4 4:15
set_the 4:13
set_up 1:13 4:9 11:42 16:-8 23:-1
shall 0:4 7:1 15:2
shall_<unknown> 15:8
share 14:8 27:-4 31:22
share_the 14:4
she 3:9
shift 15:5 16:22 29:30
shift_<deadline> 16:18
shift_the 15:31
shifted 34:25
ship 2:22 4:15 5:-5 6:-3 8:25 19:16 20:20 28:36 33:-36 34:5
ship_$ 20:19 34:12
ship_<?> 28:2
ship_date 4:14 15:2
ship_in 20:4
ship_it 8:7
shipped 6:29
shipping 20:31
ships 3:6 4:-11 16:21
should 0:13 1:-15 2:-28 3:22 4:-46 6:10 7:42 8:-62 9:-66 10:-22 12:-19 13:-40 15:21 16:13 17:8 18:32 19:-42 20:5 21:12 22:-27 24:-61 25:-30 26:31 27:-26 30:30 31:-27 34:12
should_<request> 7:48
should_@me 2:45 6:25 7:-38 10:-4 11:7 15:-20 17:11 20:6 21:26 23:-1 34:45
should_a 14:25 17:3
should_be 15:1 16:13 18:33 33:-30
should_know 5:4 32:25
should_not 31:1
should_probably 23:5 30:8
should_the 15:5 18:29
should_there 0:20
should_we 2:-5 3:21 15:31 18:7
shout 24:34
show 8:-12 11:33 13:72 14:20 17:-23 18:21 19:38 25:-23 27:-25 29:-19
show_me 9:4 11:17 13:22 19:28
show_the 13:33 18:10 23:8 29:-14
show_what 14:29
shush 0:9 1:1 12:35 25:-40 31:39 32:-7
shush_$ 0:10 25:-14 31:27
shut 2:-24 6:43 12:47 20:-11 25:-34 29:-47 31:46 33:10
shut_$ 2:-16 6:-9 12:78 29:-18 33:20
sick 25:15
sign 7:5 8:22 21:-21 25:-33 26:14 27:65 33:15
sign_me 26:24 27:10
sign_off 7:12 8:27 21:-10 34:1
sign_up 11:9 33:22
signs 21:8 29:-27 34:52
signs_off 29:-1 34:42
silence 31:82
silly 25:3
since 6:8 9:9 21:-6 29:29
sleeps 28:35
sleeps_until 28:33
slip 6:10 15:18 19:51 29:-20
slip_<deadline> 15:21
slip_or 6:7
slipping 15:47
slipping_<deadline> 15:36
slips 16:32
sneak 2:15 11:34
sneak_<unknown> 11:35
sneak_in 2:14
so 2:-66 5:31 6:8 7:-19 10:3 12:27 13:41 14:-15 15:-2 16:35 17:-44 19:-11 20:3 22:18 25:-8 30:-70 31:26 33:55 34:-20
so_$ 15:7
so_<?> 33:28
so_<deadline> 6:44 10:-10 12:-15 33:10
so_@me 33:16
so_are 10:1
so_far 13:72
so_is 2:8 7:2 12:23 29:-7
so_kind 29:9
so_please 31:11
so_that 24:19
so_we 22:3 33:25
so_what 18:25
so_when 33:6
so_which 20:5 33:-25
some 0:13 2:6 11:21 15:26 16:-21 22:2 23:9 24:-26 25:-4 26:2 29:4
some_<unknown> 2:22 22:26 25:-9 29:17
some_example 11:15
some_point 23:5 26:9
somebody 2:-25 3:6 4:-10 7:14 29:24 30:22 34:11
someone 2:-24 9:-13 10:24 12:5 15:21 17:22 29:-8 34:17
someone_<unknown> 10:14 17:5
someone_said 7:5
something 0:5 2:-9 11:2 13:25 15:-6 17:27 18:5 21:2 25:22 29:-18 32:48
something_$ 0:10
something_<unknown> 17:3
something_due 18:41
something_on 32:32
soon 6:-18 10:-28 12:-34 13:56 17:21 18:39 20:27 24:-12 27:36 28:71 29:-68 32:-26 33:-9 34:-21
soon_<?> 18:46 32:-12
sooner 18:46 33:-2
sooner_<deadline> 18:12
sorry 1:-3 5:8 7:-8 8:13 9:9 10:12 12:14 14:13 16:10 17:3 18:9 21:-7 23:-6 25:23 27:-2 33:-9 34:2
sorry_$ 25:14
sorry_for 1:-9 5:3 6:7 7:1 8:-8 12:14 13:8 14:3 15:16 16:2 17:27 19:24 22:-27 27:-15 31:-18 33:-3
sorry_if 4:5 7:-15 8:11 10:12 13:-4 14:3 15:-18 17:-1 18:4 19:-12 20:11 22:13 23:-8 24:-3 25:-3 27:7 29:6 31:11 32:-2
sounds 25:36
spam 8:-8 29:36
speaking 29:22
sprint 1:12 29:30 32:24
squeeze 16:34
squeeze_in 1:6
stabilisation 5:21
stabilization 5:5
stable 1:12 5:57 6:-26 9:-18 10:39 12:26 29:-37 34:43
stable_<version> 2:-6 5:33 12:45
stable_branch 1:10 5:10
stable_branches 5:2 10:54 12:-13 34:5
stage 5:62 8:11 10:10 17:24 29:-36
stage_$ 8:14 10:14
stage_<?> 5:4
stage_of 5:16
staging 29:41
stand 5:33 9:15 10:22 17:-4 27:-14 29:-6 31:19
stand_$ 5:16
stand_for 10:52
stands 5:19 10:43 11:-1
stands_for 10:50
start 5:16 6:-4 10:-37 11:31 14:20 17:-3 19:8 27:22 33:17
start_$ 5:41 29:1 33:-48
start_<?> 17:42
start_<unknown> 11:51 17:-29 29:-31 33:39
start_<version> 3:15 4:31
start_@post 27:12
start_the 4:-10 29:5
start_to 14:29
started 6:6 12:4 17:74
starting 3:8 4:20
starts 3:6 4:7 10:10 17:9 33:2 34:-20
state 5:46 9:41 12:18 13:6 22:-8 29:-13
state_$ 13:5
state_of 5:51 9:14 29:-1
status 5:65 8:-46 9:36 12:19 26:7 29:-40 31:4 34:-19
status_$ 5:1 12:12 31:4
status_<request> 9:29
status_of 5:57 9:8
step 17:34
step_<?> 17:31 18:-12
steps 11:51 21:-13
still 1:-7 2:46 5:23 7:9 8:-46 9:47 10:-53 11:-23 12:11 13:21 14:27 16:-44 17:-39 18:-89 19:-24 20:36 21:5 22:-48 25:-18 27:-23 28:24 29:-7 30:18 31:-59 32:-78
still_<unknown> 2:27 7:-38 9:36 29:-25 33:15
still__ 2:21
still_a 12:8
still_accepted 2:22 12:-5
still_ahead 6:29 14:47
still_be 2:37
still_change 12:11
still_get 20:-3 21:35 25:25
still_go 2:-8 12:15
still_going 5:4
still_have 2:-5 28:51
still_in 9:24
still_need 9:22 30:15 31:-7
still_on 20:11 26:13
still_open 2:-26 12:36 13:11
still_possible 2:16
still_propose 12:2
still_push 2:10
still_supported 29:39
still_take 2:15
still_taking 2:7
still_the 2:-37 20:41
still_time 6:20
still_to 6:51 14:12
still_undecided 7:6 13:3
still_waiting 9:20
stone 15:7
stop 2:26 6:11 10:-13 12:-24 18:-13 23:-26 24:-14 27:-54 30:52 31:66 33:40
stop_$ 25:26 31:-2
stop_@notify 31:34
stop_@post 30:16 31:4
stop_@remind 31:9
stop_me 2:32
stop_sending 31:20
stop_taking 33:11
stop_the 30:45 31:-9
string 2:-17 8:1 10:17 28:40 29:12 33:39
string_change 21:20 22:-14
string_changes 28:8
string_exception 22:32
string_exceptions 13:3
strings 2:-81 10:13 12:43 13:4 17:-13 24:13 27:5 28:16 29:-21 33:52
strings_$ 24:25 27:12
strings_<?> 33:23
strings_<unknown> 2:-1 12:32
stuff 26:16 27:31 29:-33 32:45 34:17
stuff_$ 27:38
sub 26:58 27:27
sub_me 27:6
submit 13:-3 22:32 29:15
submit_an 22:7
subscribe 11:3 26:38 27:89 29:13 30:-53 31:-46
subscribe_$ 27:17 29:-16
subscribe_<unknown> 27:32
subscribe_a 11:59 26:-41
subscribe_dev 27:17
subscribe_me 29:29
subscribe_this 26:-4 27:45
subscribe_to 11:-21 26:22 27:-39 29:60
subscribed 26:87 27:-18 30:14
subscribed_to 26:34
subscription 29:14 31:21
summary 27:19 32:23
summary_$ 32:5
summit 18:-4 29:58
summit_on 20:5
support 1:15 25:1 29:22
support_<unknown> 29:28
supported 29:60
supported_$ 29:37
suppose 0:6 2:19 21:35
suppose_the 2:10
supposed 5:23 10:24 29:-10 33:18
supposed_to 5:23 10:24 29:-10 33:18
sure 2:-20 7:19 16:-10 24:44 33:13 34:10
sure_@me 24:26
switch 27:27
syntax 11:48 25:-20
t 10:-40 17:-22 20:-18 28:110 29:37 33:-65
tag 6:24 20:3 29:12 33:22
tagged 6:51 19:12 20:-25 33:19
tagged_$ 33:7
tagged_<?> 19:24 20:-25
take 7:31 8:52 9:-36 11:-19 12:14 16:44 24:-3 29:13 30:-26 31:25 33:-1
take_<request> 7:70 8:6
take_a 27:15
take_back 8:41
take_it 2:8 7:-1 12:38 31:-23
take_me 31:45
take_place 6:13 16:10 20:1
taken 6:22
takes 10:2 34:30
takes_<unknown> 34:33
taking 2:6 9:9 33:4
talk 11:29 15:19 25:4 29:-6 33:-18 34:13
talk_about 10:2 17:12 25:23 33:-15
talk_to 11:48 34:17
talked 21:13
target 20:45
target_date 20:27
team 4:-8 5:-17 6:-20 7:-25 9:23 10:-146 11:-12 12:-2 13:57 14:-11 15:-47 17:9 19:-34 20:-61 21:24 22:24 24:32 25:29 27:34 29:-13 33:-20 34:16
team_$ 5:-39 13:12 25:51 29:17
team_<?> 21:9
team_<unknown> 5:37 29:-4
team_has 2:9
team_have 13:14 29:-13
team_is 33:12
team_member 34:5
teams 2:-24 10:88 14:-16
teams_$ 10:51 14:-28
tell 2:12 5:33 9:34 10:10 11:24 12:12 18:9 22:-42 23:-10 27:-12 29:-69 31:-5 33:33 34:18
tell_me 2:29 9:33 10:36 12:3 18:17 22:-16 24:-47 29:-15 31:-37 33:12
tell_the 5:22
tell_us 11:12 25:10 27:-19 31:1 32:-7 33:9
tell_you 11:13
telling 31:7
template 3:15 4:67 13:-13 21:31
template_$ 4:38
templates 3:53
test 5:4 8:31 11:-21 18:32 21:8 22:-44 25:17 28:-21 29:16 32:23 33:-21
test_<unknown> 8:28 18:44
test_day 1:30 32:1
test_for 1:-15 29:41
testing 5:58 25:26
testing_$ 25:15
tests 2:27 7:21 8:8 10:3 12:-9 25:-28 29:38
tests_$ 2:13 8:13
tests_are 8:10 29:4
text 2:16 14:18 21:-2 22:48 29:-6
text_$ 22:2
texts 8:5 10:24 12:31 20:-13 22:-6 33:56
texts_are 12:23
than 2:-7 6:-21 15:-17 16:29 19:42 23:13 28:74 33:-17
than_a 28:39
thanks 7:-1 25:124 29:-4
thanks_for 7:-1 25:118
that 2:16 3:-63 5:-31 7:-18 9:-14 10:28 11:17 13:9 14:-36 16:18 17:-61 18:33 20:-43 24:1 25:40 26:-3 31:-38 33:19
that_$ 11:24 16:31 29:-3 34:2
that_<?> 10:2 11:7
that_<deadline> 15:22 16:51
that_<request> 7:13
that_<unknown> 2:7 6:18 25:-13 29:28
that_@me 32:25
that_a 0:7
that_for 10:43
that_is 8:55 13:-11 33:27
that_still 2:48 9:-12 13:16 33:23
that_the 15:14 33:37
that_was 13:33 25:43
that_you 25:13
thawed 5:-22 6:-17 12:44 25:13
the 0:-25 1:2 2:9 4:5 5:11 6:18 7:-3 8:9 10:-16 11:-34 12:11 13:-8 14:37 15:21 16:23 17:-22 18:15 20:18 21:-2 22:25 23:-10 24:17 25:-7 26:-3 27:-2 29:34 30:27 31:-8 32:11 33:8 34:7
the_<deadline> 0:-55 1:-39 5:-61 6:2 8:31 10:39 12:-9 13:-113 14:-6 15:44 16:32 18:-11 19:-35 20:-2 21:-33 22:-5 24:46 28:17 32:-28 33:51 34:22
the_<number> 0:-3 1:108 2:25 5:-79 6:-1 7:-55 8:-12 9:-128 10:-105 12:-102 14:-40 15:-49 16:131 18:-125 20:53 24:15 25:-66 27:-52 28:-118 29:-192 32:81 33:84
the_<unknown> 0:12 1:-34 2:14 4:14 5:-26 7:27 8:64 9:53 10:-41 11:-10 12:22 13:-21 15:16 16:30 17:-50 19:-5 20:9 21:-1 22:24 23:6 24:5 27:-56 29:45 30:-48 31:-61 32:-16 34:11
the_<version> 3:1 4:67 20:35 33:-33
the_@change 6:20 22:21 29:-1
the_@cycle 2:61
the_@device 5:1 6:11 7:-11 12:4 13:12 17:-8 18:3 19:3 24:-7 27:3 28:3 29:-7
the_@land 29:-3
the_@post 26:15 27:4
the_@schedule 19:12
the_@updates 2:-11 26:12 27:24 29:-13 30:47
the__ 6:8 29:25 31:4
the_announcements 26:33 31:11
the_approval 7:13
the_approvers 34:40
the_archive 34:5
the_best 17:25
the_beta 5:11 20:-24 29:-36 33:50
the_big 10:4 14:30 20:32 29:-27 33:-20
the_bot 11:23 23:13 29:-11 31:10
the_build 25:35 29:13
the_calendar 0:13 1:58 4:8 8:-14 11:16 14:-3 16:3 18:32 19:40 26:-4 33:-53
the_candidate 33:2
the_change 29:6
the_channel 27:-26 29:34 30:4
the_ci 29:26
the_clock 10:-34 28:57
the_closest 18:28
the_code 6:-9 29:19
the_coffee 29:34
the_coming 20:28 32:33
the_command 11:37 14:-17
the_contributors 17:22
the_countdown 27:49
the_countdowns 31:43
the_current 4:16 5:20
the_customers 7:6 15:2 29:18
the_cutoff 6:3 33:44
the_cycle 2:-2 4:-30 5:56 10:-17 14:72 19:-12 28:4
the_daily 31:43
the_date 6:46 14:-7 15:12 16:14 18:-51 19:-23 26:18 29:-47 33:23 34:14
the_dates 3:1 11:-14 14:23 15:35 16:3 19:28 26:29 27:-18 32:-19 33:-5 34:-40
the_day 10:38 16:-3 24:26 32:6
the_days 33:12
the_deadline 22:31 28:18
the_deadlines 27:4
the_decision 8:23 34:11
the_difference 10:15
the_docs 17:-26 21:-28 22:1 27:-5 32:4
the_documentation 24:7 29:2
the_end 4:6
the_exact 33:42
the_exception 9:28 13:24 22:-93 25:25 29:18
the_exceptions 24:29
the_feature 2:13 8:13 28:1
the_final 6:10 20:41
the_first 17:-10 29:16 32:18
the_fix 8:8
the_following 3:22 4:20 18:64 20:-13
the_freeze 1:-6 2:53 5:-8 6:-13 10:66 12:7 13:49 18:-68 19:-9 21:-8 22:73 24:5 29:-111 33:-15
the_freezes 12:13 14:12
the_full 14:19
the_gate 8:3 21:9 29:16
the_golive 20:15 24:14
the_hard 10:37 28:-19
the_land 5:28 17:9 29:-25
the_last 6:7 16:22 19:-12 29:13 33:37 34:3
the_latest 33:42
the_launch 27:5 34:8
the_light 29:37 34:-11
the_list 26:20 27:13 29:-14 30:49 31:27 34:-23
the_live 9:25
the_loop 27:7
the_lts 20:13 29:-7
the_manager 11:15
the_meeting 7:8 29:18
the_membership 6:56
the_milestones 27:2
the_moment 2:11 5:6 18:11 28:3
the_morning 24:101
the_name 5:24
the_new 2:19 8:6 9:9 20:9 21:-13 29:30 33:-28
the_next 2:3 3:83 4:52 15:-15 16:-29 18:26 20:-15 22:-7 24:-16 32:7 34:-29
the_noise 7:9 9:3 11:4 12:6 13:9 14:4 15:7 16:1 17:14 18:2 19:4 21:8 22:-9 26:-7 27:-10 29:-2 30:-8 32:-2
the_number 7:18 28:17
the_office 25:8 29:35
the_official 20:33 29:-12
the_old 1:9 3:1 19:36 22:16
the_one 14:-7 18:16 19:25 29:-1 33:13
the_open 13:34 24:10 29:-6
the_page 10:4
the_past 6:23 12:-4
the_patch 29:2
the_person 34:7
the_plan 0:21 1:36 18:-28 20:15 29:-13
the_planning 14:39
the_point 10:55 33:-20
the_present 5:30
the_previous 19:59 29:8
the_procedure 10:-20 11:21 21:10
the_project 5:68 10:-16 17:50 31:7 33:-15
the_proposal 6:24 12:-11 33:19
the_queue 9:33 13:17 14:-17 18:31
the_quota 8:3
the_rc 2:9 5:18 6:-4 14:34 27:18 29:-35
the_release 2:-10 3:-26 4:-95 5:27 7:-73 13:8 14:-16 15:70 16:18 17:7 19:-39 20:18 21:7 22:4 24:6 29:-6 31:-18 32:-24 33:4 34:1
the_remaining 28:23
the_reminder 25:13
the_reminders 23:-50 26:6 27:26 30:71
the_repository 12:19
the_request 8:23 9:19 21:15 29:-40
the_requests 8:-4 13:17
the_rest 10:13 14:18 31:5 32:6
the_retro 16:-7 29:6
the_reviewer 22:9
the_right 11:33
the_rules 10:13 18:-5 22:17
the_same 4:3 6:-4 16:18
the_schedule 1:23 8:5 11:10 14:36 27:-7 29:-20 34:34
the_security 16:19
the_server 10:15 29:57 31:-17
the_sprint 28:-21 29:55
the_stable 2:10 34:10
the_staging 29:9
the_state 5:13
the_status 5:26
the_steps 11:24 21:-24
the_string 18:5 29:27
the_summit 29:28
the_team 5:25 18:11 24:34 29:7
the_teams 18:2
the_test 18:36 32:3
the_tests 29:6
the_texts 33:34
the_thing 20:2
the_time 5:7 6:14 7:2 33:-22
the_timeline 14:36
the_translations 22:20 23:10 27:4
the_tree 12:22
the_upcoming 18:63
the_updates 26:-1 27:39
the_upgrade 22:5 33:12
the_user 29:21
the_version 19:48
the_way 7:-13 10:-19 11:10 13:8 16:-15 18:2 25:9 27:-11 30:12 31:3
the_week 24:-44 27:5 32:82
the_weekend 2:-10 25:32
the_weekly 5:-6 27:51 31:66
the_whole 14:44
the_wiki 29:11
the_window 6:36 29:39
the_word 6:2 10:17
the_wording 12:16 33:11
their 24:22
them 13:14 14:26 18:-12 31:35
them_$ 14:2
them_<?> 14:1
then 6:-16 12:13 18:58 25:8 29:-8 33:-28
then_<?> 6:-21 12:4 18:40
there 0:21 1:32 3:37 4:-21 5:-144 7:-69 8:25 10:-73 13:45 14:2 16:-64 17:17 18:11 20:-2 23:13 26:19 27:-32 29:-31 32:28 33:-107
there_$ 14:11 25:27
there_<?> 11:-14 22:10 25:22
there_<unknown> 11:41 32:22
there_@place 0:22 2:40
there_a 0:-13 3:15 6:-15 12:5 26:-30 29:37 32:25 33:7
there_an 6:31 17:5 26:38
there_any 9:-7 12:-17 13:34 21:38 26:2
there_anything 13:15 18:22
there_are 24:27
there_be 0:26 23:19 24:-7
there_documentation 17:24
there_is 8:6 12:45 24:4
there_like 17:13 26:11
there_no 0:34
there_something 13:33 18:34
there_still 2:8 6:13 12:-9 28:28
they 2:7 8:-18 9:36 12:28 15:25 19:-26 29:-70 33:-19
they_<?> 12:15
thing 2:-40 4:-3 5:-7 6:23 7:-14 9:28 10:35 16:-17 18:9 20:59 23:12 29:9 31:-9 32:-26
thing_$ 7:-7 9:18 20:2
thing_<?> 10:24
thing_<deadline> 10:3
thing_<unknown> 2:-40 14:42 17:19 31:18
thing_@me 18:5
thing_are 6:13 26:19
thing_for 1:8
thing_how 13:17
thing_is 9:19 10:6 20:12
thing_that 18:6
thing_what 11:3 14:-10 29:32
thing_when 20:15 33:8
thing_who 34:2
things 5:58 7:2 23:22 25:-13 29:-18 32:39 33:-10
think 0:17 7:33 10:-6 11:-10 15:20 21:5 26:11
think_$ 15:7
think_<?> 7:13
thinking 7:31 8:-7 21:27 22:-2
thinking_of 7:15 8:-4 21:14
this 0:-5 1:-19 2:35 3:-42 5:2 6:-29 9:-66 10:-30 11:21 12:4 13:19 14:10 15:-6 16:-15 17:27 18:-23 19:-18 20:12 21:-2 23:23 24:28 26:-3 27:24 28:-16 32:31 33:11 34:43
this_$ 1:-21 4:-2 5:50 11:10 30:3 33:-5
this_<deadline> 19:6
this_<unknown> 9:-10 11:-26 23:9 25:13 29:71 31:-10 32:27
this_@place 27:4
this_bot 11:80 25:-25 30:9
this_channel 11:-51 14:-21 27:59 31:55 32:-15
this_cycle 2:14 3:-58 5:-26 13:67 14:40 17:-40 19:-38 28:25 33:24 34:35
this_is 25:42 29:-26
this_late 2:-15 17:9
this_month 5:-5 20:30 32:44
this_one 0:6 4:19 33:1
this_point 5:29 10:-1 12:27 15:12
this_project 10:8 17:21
this_release 2:27 5:9 7:27 14:75 20:-64 33:12
this_stage 8:14
this_the 5:12
this_thing 20:10
this_time 23:9 29:-26
this_to 11:-11 27:-17 29:57
this_was 4:5 7:-15 8:11 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
this_week 2:26 6:2 13:32 17:1 25:-12 28:-67 29:-48 32:47 33:7
thought 33:14
three 1:8 16:25 18:34 22:28 24:22
three_days 1:1 24:37 28:-21
through 5:11 8:23 9:16 11:9 12:-7 13:13 14:17 19:-8 25:-12 31:-29 32:7
through_$ 9:17
through_the 8:9 14:27 22:-17
thumbs 8:42
thumbs_up 8:30 9:1
ticket 4:-33 29:65
ticket_for 29:14
time 1:-14 5:31 8:-38 9:-58 10:-74 11:-56 12:-26 14:-21 18:-51 19:46 20:-14 22:32 23:26 25:18 26:-4 28:61 31:-50 32:-38 33:16 34:-16
time_$ 0:7 8:-6 12:13 19:1 21:2 22:20 25:57 28:-58 29:-62
time_<?> 6:2 7:20 12:-11 19:6 23:6 25:-3
time_<unknown> 5:-12 14:24 29:35
time_before 24:5 28:20
time_for 5:29 6:13 22:4 33:-20
time_is 5:-15 29:47
time_left 28:35
time_of 28:-5 33:58
time_on 33:39
time_or 2:-21 5:11 15:7
time_remaining 28:21
time_to 4:29 27:18 28:19
time_until 28:10
time_yet 5:36 12:-8
timeline 14:98 19:16 29:-21
timeline_$ 14:29
timeline_for 14:28
timeline_of 19:7
timeline_please 14:16
to 0:-3 1:-94 2:9 5:-37 6:-55 7:14 8:-6 9:-18 10:-30 11:41 12:-38 13:-59 14:-3 15:34 16:57 17:45 19:-72 20:-17 21:15 22:24 23:10 24:15 25:-26 26:16 27:51 28:56 29:17 30:36 31:-28 32:-14 33:-10 34:-6
to_$ 5:7 12:6 26:8
to_<deadline> 10:-14 15:-1 16:-14 24:37 27:41 28:110 29:-67 33:-83
to_<number> 8:32 16:42 20:-17 29:9 32:23
to_<request> 7:-24 8:51 9:72 34:-8
to_<unknown> 3:8 4:28 5:-25 7:-37 9:-37 10:3 11:-2 15:6 17:7 20:22 24:-34 25:6 27:14 28:-21 29:61 30:16 32:-49 33:-34
to_<version> 2:3
to_@month 16:56 20:-9 33:3
to_@subscribe 18:26
to_@weekday 16:55 24:-13 32:37
to__ 27:24
to_a 10:8
to_add 0:39 14:-23 26:21
to_apply 12:22
to_approve 7:60 8:-50 13:7
to_ask 9:5 11:6 21:27 22:13 33:-8
to_be 5:4 6:-20 9:-46 15:-17 16:17 24:36 27:18 28:-38 29:-7 31:10 33:10
to_become 17:20
to_begin 4:1
to_book 20:21
to_bump 33:17
to_change 11:31 15:13
to_come 6:57 14:8
to_contribute 17:26
to_correct 21:7
to_do 2:14 10:29 18:-30 32:7
to_file 21:30 22:-7
to_finish 2:-9 14:29 28:24
to_follow 27:23
to_freezes 27:21
to_ga 14:39 19:2 28:36
to_get 17:13 18:14 22:11 24:9 27:3 33:11
to_give 1:4 21:6
to_go 25:16 28:37
to_have 0:49 17:-26 18:7 29:1
to_hear 27:12
to_help 15:3 17:61
to_join 17:41
to_know 5:20 13:1 17:7 20:38 25:9 27:-30 33:20
to_land 22:33
to_me 10:47 11:14 13:-2 24:17 27:-27
to_meet 25:27
to_merge 2:8 22:30 33:17
to_move 11:7 15:39 34:-18
to_my 16:23 27:-23 29:5
to_one 26:34
to_open 3:12
to_postpone 11:7 15:27
to_propose 2:-4 33:17
to_push 15:1
to_qa 5:28 27:1
to_receive 30:14
to_record 2:9
to_release 19:2 28:5
to_remind 23:59 24:-23
to_rename 2:2
to_request 7:9
to_run 3:26
to_say 12:7
to_see 11:25 14:26 21:14
to_send 17:13
to_set 4:-21 11:35
to_shift 15:1
to_ship 34:12
to_slip 15:27
to_stable 2:15 10:6
to_stop 11:-20 30:29 31:4 33:12
to_subscribe 11:10 26:16
to_take 7:5
to_talk 11:28
to_the 0:6 1:-12 2:10 3:-10 5:-10 8:-4 10:-16 11:-21 12:-42 15:-55 16:71 17:24 18:-42 20:-40 21:-14 27:15 28:52 29:51 33:-29
to_this 24:25
to_unsubscribe 29:30
to_update 2:21 24:15 29:-2
to_use 11:6
to_vote 11:27 13:24
to_wait 2:52
to_you 11:86 29:-25
to_your 11:-21 27:30
today 2:25 4:23 7:-14 9:-50 10:-12 12:29 14:-18 16:-14 17:17 20:-25 24:-8 25:14 28:24 29:7 31:22 32:57 33:-48 34:-46
today_$ 12:4 17:1 25:1 28:3 29:61 31:25 32:-25 34:-30
today_<?> 2:36 5:-25 12:31 17:-31 29:-17 32:39
today_is 5:26
told 7:20 27:56
told_about 27:6
told_me 7:24
tomorrow 2:12 6:-8 7:9 10:-11 12:-15 15:-3 18:-6 24:58 32:66 33:25
tomorrow_$ 29:9 32:28
tomorrow_<?> 32:13 33:22
too 2:70 3:2 5:-37 6:21 8:67 10:26 20:-8 23:15 25:-53 27:22 29:-61 33:-24
too_$ 2:-3 10:14 15:7 27:5
too_<?> 10:23
too_<unknown> 8:29
too_late 2:118 6:27 10:-9 23:14 29:-6
too_many 31:24
touch 15:24 33:6
track 1:8 5:28 10:-9 20:4 27:8
translatable 33:2
translation 12:4 14:20 29:-3
translations 2:16 22:14 23:8 27:25 28:6 29:-65
translations_$ 2:33
translations_have 7:1
tree 5:-21 12:89 25:-20 29:-2
tree_closed 12:7
true 12:16 20:2 33:23
true_<?> 12:11 20:2 33:1
trunk 3:-34 5:38 12:20
turn 2:-10 8:29 25:-3 27:37 30:1 31:7
turn_down 8:51 22:-1
turn_it 31:7
turn_off 31:29
turn_on 27:18 29:20 31:-26
turn_the 27:8
twice 15:12 19:-2
two 1:16 3:17 7:3 9:3 12:-5 13:-15 16:17 19:14 21:-25 22:40 24:29 25:-11 27:-18 28:-17 29:20 31:-24
two_<?> 5:-3 9:12 12:-13 29:40
two_<unknown> 33:11
two_cycles 3:26 16:-22 19:36
two_days 16:57 24:41 28:-61
two_extra 22:5
two_more 16:16
two_weeks 1:13 8:1 10:2 32:14
typo 2:26
typo_in 2:36 21:-11
ugh 25:25
ui 12:15 22:8 33:36
ui_texts 33:5
undecided 7:5 13:55
undecided_<?> 9:2 13:11
under 5:15 6:-37 10:55 12:47
under_<deadline> 10:26 12:13
under_freeze 12:23
under_the 6:-8 10:60
understand 10:29 11:57 25:-5
understand_<?> 11:2
understand_the 10:46
understood 25:5
undo 7:7 15:-8 16:66
undo_the 7:18 16:20
unfreeze 6:-22 12:29 34:14
unfrozen 12:41
unmute 27:55 29:-13 31:-14
unsubscribe 11:29 27:-27 30:22 31:30
unsubscribe_$ 11:-8 30:5 31:31
unsubscribe_me 11:27
unsubscribe_us 30:24
unsubscribed 26:-19 30:10 34:42
until 1:-3 3:12 4:-31 5:-43 7:24 8:11 10:-47 11:-2 13:-16 14:44 15:-12 16:26 17:-47 19:-44 20:-26 21:4 22:39 24:34 25:-25 27:-88 28:57 29:-9 31:38 34:-33
until_<deadline> 2:24 8:12 24:7 28:78 33:-15
until_@month 14:10
until_@weekday 7:2 8:32 9:-16 16:2 22:48 24:-71 25:-20 28:-7 31:57
until_after 24:61 29:-14 31:-4
until_ga 20:4
until_next 31:14 32:-8
until_the 2:8 3:29 14:29 15:-17 16:25 28:-5 32:7 33:-26
until_we 28:42
until_what 33:4
until_when 2:-22 9:41 20:-70 21:18 29:11 33:38
up 2:-86 4:67 5:26 6:-56 9:28 10:-16 13:-3 14:-16 15:-28 16:-43 17:-5 18:47 20:-12 22:-19 23:-58 24:64 25:51 26:5 27:30 28:-33 29:-161 30:-20 31:11 32:-3 33:1 34:-73
up_$ 2:-6 5:4 9:-13 10:-44 11:-36 12:7 18:-21 20:16 25:45 27:39 29:-40 31:36 33:-18
up_<?> 10:30 23:-30 26:6 33:-11
up_<unknown> 4:20 18:7
up_<version> 4:31
up_a 11:15
up_first 18:9
up_for 8:12 25:33 26:14 27:56 34:-25
up_my 7:4 8:6 9:-20
up_next 18:58 24:16
up_on 12:-14 18:36
up_please 25:16
up_the 4:40 8:-9 13:8 16:-5 32:1 33:9
up_this 14:10 32:16
up_to 20:-12 33:50
up_when 24:27 33:-9
up_with 5:35 9:15 18:-25 24:15
upcoming 6:7 14:3 18:46
update 2:22 5:20 9:46 15:-7 16:38 24:2 27:-80
update_$ 20:5
update_on 5:27 9:27 27:-3
update_the 2:28 24:13
updates 26:-10 27:80 29:2 31:11 33:16
updates_$ 27:33
updates_<?> 29:30 30:3
upgrade 2:9 20:8 22:22 29:37
upgrade_<unknown> 22:1 33:9
url 26:36
us 2:-91 4:27 6:36 8:-51 9:-6 10:-86 12:-31 13:-45 14:-30 16:-34 18:67 19:-36 20:-40 22:61 23:39 24:32 25:20 26:-30 27:30 28:-43 29:-42 31:27 33:-17 34:-34
us_$ 6:72 10:-4 12:-55 18:27
us_<?> 29:14 32:19
us_<unknown> 1:3
us_a 22:18 24:17
us_about 11:15 24:-4 31:21
us_first 18:15
us_get 4:10
us_know 24:12
us_next 18:-15 32:19
us_not 3:2 7:6 21:15 22:-19
us_of 23:1
us_on 18:20
us_the 27:14
us_to 27:27
us_when 33:33
use 3:32 5:-14 10:-22 11:67 13:-14 29:48
use_$ 3:35 11:-34 13:-1 29:49
use_this 11:50 29:-10
use_you 11:35
used 11:2 29:20
user 29:21
user_<unknown> 29:22
users 10:7 20:69 33:-19
using 11:7
using_the 11:7
vacation 29:38
valid 9:44 10:7
valid_$ 9:5
verdict 7:12 9:38
verdict_on 9:42
version 1:-25 2:10 3:-20 4:51 5:39 6:16 9:-23 17:-14 19:26 20:62 29:26 33:-127
version_$ 20:10
version_<?> 19:-25 20:19 29:4
version_<number> 4:49 29:14
version_<unknown> 19:48 20:-29
version_<version> 29:15
version_be 20:28
version_before 19:37
version_is 5:37
version_of 2:16 29:10
version_please 20:4
versions 33:27
very 12:1 25:20
vote 2:-11 7:6 8:28 9:-28 11:26 13:49 21:-5 34:8
vote_on 2:-9 7:20 11:27 13:24
voted 9:19
voted_on 9:21
votes 8:-17 9:54
vs 10:70 25:-8 29:29
vs_<deadline> 10:49
wait 2:72 7:46 9:-36 21:7
wait_$ 2:45
wait_for 2:8 20:1
wait_with 7:54 8:-7 9:-29
waiting 5:-47 9:28 13:28 18:38
waiting_for 13:29 18:18
waiver 2:-20 9:45 21:47 22:62 29:-35
waiver_for 2:-3 9:20 21:3 22:25
wake 24:20 32:17
want 0:31 1:2 2:-7 4:7 5:-8 8:-46 9:-6 10:-36 15:4 16:-8 17:19 20:-26 22:42 25:-106 26:10 27:42 31:38 32:-28 34:-24
want_<deadline> 15:22
want_<unknown> 31:29
want_a 0:18 1:9
want_an 0:10
want_the 27:11
want_to 10:-5 13:1 14:5 17:33 26:5 29:-2 33:34
wanted 22:29 25:11 26:24
wants 5:10 17:6 21:15 22:-5 25:14 29:-13 33:15 34:-15
wants_the 33:8
wants_to 5:13 17:9 21:25 22:-24
warn 23:5 24:38
warning 24:2
was 0:21 1:-12 2:-44 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-22 19:73 20:-21 22:9 23:-8 24:-34 25:6 28:-29 33:1 34:11
was_<cycle> 19:-10
was_<deadline> 6:21 15:81 19:27 20:-3 29:-2 33:-58
was_<request> 9:45
was_<unknown> 6:-28 9:-41 10:43 11:11 18:5 22:2 25:-40 32:41
was_<version> 3:23 19:44 20:-7 28:-12
was_@me 6:1
was_a 0:8
was_already 6:26
was_asked 4:5 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
was_away 5:14 12:13
was_decided 15:8
was_denied 13:18
was_down 16:4
was_is 10:11
was_it 19:13 30:-2 34:20
was_last 6:44 33:-29
was_means 10:5
was_moved 15:-21 34:27
was_not 21:17
was_that 9:20 30:4
was_the 5:-11 6:18 9:60 10:-70 12:-4 14:-15 15:3 18:-21 19:9 20:-35 29:30 33:51
was_there 6:37
was_which 19:3
way 0:25 2:5 6:-6 7:-16 8:3 10:-11 11:37 12:-1 14:-19 16:-8 17:8 21:9 27:-16 28:-9 29:-13 30:10 31:1 33:-5
way_<unknown> 17:8 25:13 33:25
way_does 10:4 11:25 21:-12
way_how 29:7
way_is 5:27
way_the 13:1
way_to 0:36 2:-3 14:-16 17:22 21:40 29:-4
way_what 32:7
way_when 20:8
way_which 3:8 14:2
way_who 19:-13 34:53
we 0:66 2:19 3:45 4:10 5:78 6:25 7:17 8:10 9:-6 10:-97 11:-149 12:19 13:-5 14:-41 15:25 16:-25 17:-70 18:23 20:6 21:11 22:30 23:-67 24:-43 25:-41 26:-52 28:9 29:-40 31:-8 32:-13 33:-25 34:-95
we_$ 5:81 28:-24
we_<deadline> 19:24 33:-9
we_<unknown> 2:10 6:-6 7:5 12:34 13:9 18:11 19:-7 20:25 25:-24 29:-77
we_after 6:62
we_agreed 16:13
we_already 6:-15 12:25
we_also 1:36
we_approve 9:27
we_are 4:34 5:25 6:-9 12:6 22:36
we_ask 22:6
we_at 2:-22 5:22
we_be 5:3 18:7
we_branch 33:17
we_can 8:12 33:26
we_cut 20:28 29:18 33:-16
we_did 25:41
we_do 3:6 7:-3 23:-19 30:-6 31:57
we_entered 5:26
we_frozen 12:45
we_get 20:-46 22:6 29:56 33:-8
we_go 20:18
we_got 32:33
we_had 0:13
we_have 0:-24 1:13 3:-26 6:-30 9:-42 13:16 14:56 19:-7 21:-8 22:18 25:-7 28:16 29:29 32:26
we_hit 10:41 20:-55 28:52 33:-39
we_in 5:56 12:1 17:9
we_know 7:-19 9:27 33:19
we_live 5:-31 6:49 12:-15
we_make 6:20
we_merge 12:-19 22:25
we_might 0:10 22:-3
we_moved 5:16 6:25 15:-7
we_must 24:4
we_need 0:12 2:24 4:23 22:14
we_on 5:29 6:6 12:-26
we_only 22:18
we_pre 5:28 12:-1
we_push 15:48 20:30 29:-29
we_put 0:35 1:-13
we_release 5:-30 17:20 20:38
we_ship 19:38 28:40 29:-14
we_should 2:-16 3:10 4:-1 29:26 30:42 31:-17
we_sneak 2:4
we_start 3:11
we_still 2:12 20:7
we_stop 33:18
we_support 29:38
we_to 28:12
we_use 3:34 29:1
we_want 0:10 7:30
we_were 21:13
we_will 22:53
we_with 5:-11 9:48
we_would 22:13 27:22
weather 29:45
week 0:-31 1:23 2:11 4:-10 5:8 7:-6 8:-84 10:-95 11:-45 12:-45 14:-62 15:19 16:51 17:8 18:-84 19:-80 20:-14 23:-27 24:50 25:-4 26:-46 27:-32 28:-10 30:-8 32:97 33:27
week_$ 1:-16 2:4 4:-50 5:2 13:9 15:-29 16:63 20:-40 21:6 25:17 28:-36 31:17 33:24 34:5
week_<?> 5:6 6:8 9:7 15:40 19:-8 28:-73 29:-32 31:6 32:29
week_<deadline> 28:8
week_<number> 32:13
week_<unknown> 4:-6 22:20 24:8 32:23
week_after 1:29
week_agenda 27:11
week_ahead 24:12 32:3
week_before 1:23 16:2 24:6
week_cycle 3:22
week_dates 32:5
week_does 20:1 33:6
week_for 5:-18 22:27 28:17 32:46
week_is 29:46 32:-9
week_later 15:15
week_of 5:17 29:18
week_on 24:17
week_or 2:16
week_plan 4:37
week_please 2:8 32:33
week_what 5:-18 17:39
weekday 20:11
weekend 2:-19 25:60 28:11
weekend_$ 28:-2 32:42
weekend_<?> 25:39 32:-13
weekly 9:-1 25:-24 26:25 27:39 29:-18 31:21 32:42
weekly_@updates 26:15 27:13 31:6
weekly_overview 32:21
weekly_status 26:10 31:16
weekly_summary 27:23 32:6
weeks 4:68 5:24 19:22 20:-2 28:49 29:-1 32:-1
weeks_$ 4:15 5:30 28:-28 33:16
weeks_in 5:18 28:-3
weeks_to 28:40
weeks_until 28:23
welcome 2:22 17:21 25:14
well 13:-1 21:7 25:21 27:11
well_<?> 21:7
were 2:-17 6:2 13:31 19:53
were_granted 19:11
were_the 19:3
what 0:-12 1:-36 2:-30 3:-1 4:-104 5:14 6:-62 8:-107 9:8 10:61 11:42 12:-60 13:31 14:2 15:-20 16:-161 17:59 18:43 19:18 20:7 22:-123 24:-7 25:-32 26:6 27:-109 28:-7 30:-2 31:-81 32:25 33:25 34:-91
what_$ 10:-2 18:24 28:30
what_<deadline> 10:16
what_<quoted> 10:16
what_<unknown> 0:-6 2:1 5:41 9:9 11:43 13:-37 14:-31 17:-12 18:15 21:34 25:-61 33:-18
what_@me 11:-17 13:44 14:-4 25:11
what_@subscribe 10:-18 18:54
what__ 10:2
what_a 11:-31 15:11 19:-5 25:95
what_about 0:10 2:66 10:-92 11:-10 18:-46 29:-9 33:75
what_am 18:-20 26:20
what_are 10:19 11:65 13:-22 14:40 18:11 21:5 25:-63 32:-23 33:-34
what_become 9:36
what_came 9:1 19:24
what_can 5:-11 11:33 17:41
what_changes 10:57 33:-29
what_comes 18:18
what_commands 11:22
what_date 19:23 20:35 29:-20 33:50
what_dates 14:6
what_day 10:-58 19:28 20:52 32:-3 33:69
what_did 5:-29 11:14 13:72
what_do 0:11 2:-23 5:15 10:44 15:-33 18:30 26:-32 29:-69 30:7 32:20 33:-42
what_does 5:11 7:3 9:-30 10:-8 11:-4 14:44 28:31 29:20 32:8 33:-62 34:13
what_exactly 10:38 33:-9
what_happened 9:39
what_happens 7:2 10:30 20:-26 32:16 33:-7
what_have 28:-12 32:43 33:15
what_hour 20:28
what_if 0:42 2:26 15:16
what_is 0:-60 3:-70 5:-4 6:-75 10:50 13:30 14:-3 17:35 18:17 19:-5 21:-2 23:-37 24:30 28:3 32:43 33:-18 34:-49
what_kind 11:26
what_may 2:23 10:16
what_milestone 5:14 10:-16 18:13
what_must 17:14 32:15
what_now 2:-13 17:81
what_part 5:19
what_phase 5:11
what_reason 9:27
what_reminders 23:49
what_should 7:-7 17:32 18:49 29:-16 32:-7
what_stage 5:52 17:-6
what_time 5:-29 10:-8 28:-15 29:64 33:71
what_version 5:32
what_was 18:-6 19:20 33:29
what_week 5:-4 29:52 32:-25
what_will 32:15
what_would 3:43 7:33 15:13
what_you 11:20
whats 5:11 18:22
when 0:-76 1:-23 2:-94 3:20 4:-83 5:-80 6:-72 7:-17 8:-68 9:5 10:-36 11:-20 12:-104 13:-68 14:14 15:-17 16:-76 17:-64 18:-24 19:58 20:107 22:-102 23:3 24:33 25:-31 26:-72 27:1 28:-30 29:33 30:-67 31:-83 32:-42 33:111 34:-24
when_$ 14:12 19:-25 20:23 29:16
when_<?> 19:15 20:38 29:-57
when_<deadline> 2:33 20:-6 23:-25 24:10 27:36 29:-26 33:17
when_<unknown> 19:22 20:16 24:29 29:-69 33:-23
when_<version> 19:19 20:15 24:-21
when_@me 11:4 34:11
when__ 33:50
when_are 23:21 29:-35 33:50
when_can 2:-28 20:69 21:24 29:-26 33:3
when_comes 20:14
when_did 19:55
when_do 20:20 28:44 29:5 33:7
when_does 3:19 9:49 10:-6 19:-20 20:28 29:33 33:-26
when_exactly 33:41
when_is 3:-5 10:-48 14:12 19:-1 20:51 28:-34 29:64
when_it 19:17 20:-22
when_may 33:43
when_must 20:-17 33:43
when_should 33:33
when_strings 33:5
when_the 20:26 24:10 27:-7 33:27
when_there 24:53 28:-7
when_they 7:2 20:4 33:-21
when_was 15:33 19:16 20:-15 29:24 33:-9
when_we 10:20 24:13
when_will 2:-35 3:45 9:12 33:4
when_would 19:40 20:-19
when_you 10:19 25:26 33:-10
whenever 18:25 27:84 33:-4
whenever_a 27:55
where 2:-72 3:-43 5:54 9:37 10:-68 11:31 12:-50 14:25 15:25 17:67 18:-28 20:-65 21:16 22:-11 25:-87 27:-55 29:9 33:-7
where_<unknown> 5:14
where_are 9:34 14:-26 29:11
where_do 11:-40 17:46 21:27 26:12 30:2 33:-12
where_does 5:12 9:2
where_in 5:8
where_is 5:-44 11:16 14:57 29:8 34:11
where_it 14:4 15:41
whether 12:32 15:16 34:33
whether_the 12:12
which 0:-62 1:-47 2:-59 4:-29 5:16 6:-16 7:-65 8:-38 10:20 12:-43 13:49 15:-48 16:-82 17:4 18:51 19:26 20:29 21:-12 22:-78 23:13 24:-65 25:-91 26:16 27:-77 28:-26 29:33 30:-53 31:-52 33:31 34:29
which_<unknown> 5:10 10:21 18:-57 20:-38 26:-1 29:16 33:-34 34:47
which_@me 13:26
which_@weekday 33:28
which_are 33:31
which_branch 29:43
which_calendar 33:29
which_channels 26:33
which_commands 11:12
which_cycle 5:2
which_date 18:10 20:21 28:11 29:-54 33:55
which_dates 14:15 32:55 33:-37
which_day 19:39 20:33 33:46
which_deadline 18:38
which_deadlines 6:9 14:48 18:-21
which_exceptions 13:24
which_freeze 12:-13 18:33 23:7
which_freezes 6:21 12:15
which_is 18:53
which_late 13:26
which_milestone 5:-18 18:35
which_milestones 6:24
which_of 9:12 12:35 14:-33 18:22 26:9 29:-36 34:10
which_one 18:48
which_people 13:-19 34:37
which_person 34:16
which_phase 5:47
which_release 20:-7 29:4
which_reminders 23:51
which_requests 13:20
which_series 5:12
which_stage 17:42
which_team 34:45
which_version 5:9 29:15
which_week 20:42
while 32:2
while_@me 32:6
who 0:9 1:-30 2:-108 3:39 4:-16 5:-92 6:-81 8:-76 9:26 10:-4 11:-35 12:-80 13:8 14:-55 15:-20 16:-78 17:25 18:-32 19:-21 20:-88 21:6 22:-82 23:10 24:-49 26:50 27:-26 28:-80 29:6 30:17 31:-31 32:-76 33:-75 34:148
who_<unknown> 3:24 9:35 10:-5 13:-22 17:22 19:28 25:6 26:-46 29:12 30:33 34:-33
who_@move 34:7
who_approves 13:-6 34:10
who_can 21:-2 29:25 34:8
who_changed 15:-5 34:49
who_decides 3:17
who_do 15:15 34:5
who_gets 23:47 26:32 34:-26
who_got 13:58 34:-39
who_has 13:55 14:13 21:-18 25:-15 29:14
who_is 0:17 13:18 17:-12 20:-18 26:13 29:29 32:-4 34:27
who_made 25:25 34:-7
who_may 7:16 9:-13 15:8 21:23 34:-5
who_must 7:7 10:17 34:-20
who_said 9:35 34:-4
who_signs 21:8 34:3
who_wants 25:18 34:-8
who_was 15:-22 30:-1 34:33
who_will 34:50
who_would 9:-15 34:9
whole 14:72
whole_schedule 14:15
whom 2:-11 7:1 9:-11 10:17 15:26 19:-16 33:-50 34:101
whom_do 34:43
whom_should 34:44
whose 7:21 10:-22 21:-16 29:-20 34:82
whose_<unknown> 7:30 21:-13 29:-2 34:13
why 0:25 2:-56 6:-2 7:-26 9:49 10:99 12:-50 15:15 18:-23 23:9 25:-56 28:-30 29:71 30:38 31:-8 33:-57
why_$ 29:13
why_<deadline> 10:33
why_did 15:15
why_do 10:33
why_does 6:1
why_is 0:40 9:-2 29:25
why_was 9:54
why_would 9:43 29:-11
wiki 29:41
will 0:-14 1:-10 2:8 3:40 4:-21 5:-14 6:-24 8:16 10:-32 11:-26 12:-25 13:-29 15:5 16:-4 17:-10 19:-59 20:36 21:47 22:14 23:32 27:-35 28:33 29:33 30:25 31:-65 32:-3 33:-4 34:4
will_<deadline> 15:7 28:8
will_<version> 3:22 20:-1
will_a 28:18
will_be 18:-26 25:39 29:14 32:-9 34:6
will_have 3:12 4:-9
will_it 20:66
will_my 20:27
will_not 2:-4 22:44 29:19
will_push 29:26 34:3
will_the 2:9 20:10
will_there 23:21 24:-6
will_we 20:41
will_you 21:33 23:9 29:-16
window 6:60 10:17 20:-3 29:3 33:17
window_for 6:40
window_shut 6:8 29:-11 33:32
with 1:-35 2:5 3:-1 4:29 5:19 6:-9 9:30 12:1 13:4 14:24 15:-31 16:31 17:-1 19:27 20:-23 21:11 23:-8 25:-22 26:-53 27:-2 29:-7 30:-47 31:20 33:-16
with_$ 1:18
with_<?> 12:26 29:16
with_<deadline> 10:26 16:51
with_<request> 5:-33 8:23 9:56
with_<unknown> 10:-7 11:-17 19:42 32:46 33:-9
with__ 13:12
with_a 1:-2 2:12 6:10 7:-13 12:2 13:8 18:2 19:2 24:-8 27:2 28:1
with_all 14:17
with_dates 14:14
with_me 24:15 27:-4
with_my 2:47 21:5
with_the 5:31 9:8 16:-13 22:21 29:3 31:1
with_you 3:6 11:83
withdraw 8:52
within 28:31
within_the 28:31
word 5:-13 11:48
word_<quoted> 6:2 10:17
wording 12:18 33:42
work 2:-20 3:19 4:19 5:45 8:10 11:28 12:-17 17:23 20:-20 21:4 23:8 25:8 29:-26
work_$ 11:8 23:10 25:7
work_here 17:27
work_on 3:9 4:1 20:-11
work_out 8:9
work_still 5:5
workflow 17:11
working 18:7 28:20
working_days 28:18
works 17:14 19:-19 23:2 25:65 29:-19 30:17
works_$ 23:10 25:16
worth 7:33 9:-27 21:15
would 0:44 1:-7 2:17 3:29 6:-27 7:19 10:-8 11:-2 14:-1 15:32 16:-4 18:-9 19:31 20:-6 21:10 24:17 25:-25 26:8 27:9 28:-12 29:-18 30:11 32:-24 33:-35 34:-21
would_@me 2:-8 11:54 21:21 26:13
would_a 2:23 3:51 21:20 23:20
would_an 0:24 21:27
would_approve 7:42 8:-2
would_be 0:17 24:20
would_happen 10:11
would_it 1:-3 12:3 26:21
would_like 2:2 7:-25 13:25 17:20 20:15 21:-8 22:13 27:2 30:-24 33:-24
would_love 17:12 27:7
would_rather 30:14
would_the 3:17 7:23
would_we 2:27 19:42 20:-36 22:-19
would_you 3:-19 5:11 8:15 10:12 11:-14 16:35 24:26 31:12 34:-21
write 2:-14 6:26 10:-5 11:7 29:61
write_a 29:36
write_me 29:14
write_to 11:23
writing 0:3 10:4 15:-1 16:7 17:-5 19:13 29:-9 33:-7 34:1
writing_the 0:4 10:5 14:3 16:7 17:-4 22:-5 29:-7 33:-13 34:1
wrong 16:26 22:12 25:22
wrote 10:19
y 6:26 12:28 16:-6 32:18
y_and 6:27 12:29 16:-1
ya 6:63 20:-13 25:1 31:25
ya_<unknown> 6:64 20:-12
yeah 2:-1 12:10 25:13
year 15:19 19:72 29:40 33:-42
year_$ 19:29
year_<?> 29:1
year_ago 19:25
years 25:8 29:26
yes 2:25 8:56 25:11 29:-16 33:1
yes_$ 8:-4 9:11 25:16
yes_<?> 33:27
yes_no 2:33
yes_to 8:44
yesterday 3:9 6:38 7:32 16:13 33:-22 34:2
yesterday_$ 3:11 29:24
yet 3:45 4:-11 5:35 6:58 7:3 8:-65 9:5 12:50 16:-25 20:-24 28:-2 29:-57 31:-39
yet_$ 3:2 5:16 6:11 7:12 8:-33 9:18 25:-32
yet_<?> 5:3 6:23 12:-28 25:44 28:-19
yet_@me 12:34 31:-2
yet_or 5:10
yet_please 5:7
you 1:6 2:-78 4:20 6:-123 8:33 9:-41 10:-4 11:89 12:-51 13:-51 15:-61 16:19 17:-36 18:-49 19:-16 20:-37 21:-51 22:15 23:42 25:106 26:10 27:11 28:-6 29:-16 30:23 32:-85 33:5 34:-86
you_$ 3:17 8:-1 11:36 21:-2 25:45 29:-32 30:14
you_<?> 11:97 25:6 34:-21
you_<unknown> 9:7 10:-10 11:-11 14:10 17:32 23:36 25:14
you_@mean 5:1 10:39 33:-1
you_@show 14:22
you_a 11:-3 25:65
you_accept 7:26 8:-29
you_add 1:50
you_approve 8:28
you_are 10:-7 25:41
you_be 29:10
you_can 8:19 11:25
you_could 22:1
you_do 7:16 11:19 16:20
you_explain 11:9
you_file 21:22 22:1
you_give 34:10
you_got 33:16
you_have 3:41 8:32
you_in 11:6 29:1
you_keep 27:10
you_kindly 18:3
you_know 10:29 11:19 29:-1
you_look 33:29
you_mean 11:2
you_move 29:2
you_please 8:37 25:-18 27:18 28:11 29:-19
you_post 11:-29 14:6 26:34 27:12
you_remind 23:41 24:26
you_review 29:28
you_say 0:7 11:-14 29:13
you_send 23:21 26:40 29:-8
you_show 11:36
you_stop 31:13
you_take 2:33
you_tell 9:8 12:9 24:-12 33:18
you_think 0:1 7:34 11:-3
you_to 7:3 11:39 31:7
you_understand 11:47
you_work 11:45 25:-1
you_would 14:8
your 2:-6 5:-39 7:11 8:-45 11:26 17:9 23:10 26:10 27:15 29:-12 34:31
your_<unknown> 11:41 31:2
your_announcements 11:23
your_job 25:24
your_messages 11:-43 26:36 30:15
zuul 29:33
~^_a 2:-5 5:27 10:14 29:-2 34:38
~^_add 0:-14 1:21 24:-3 27:11 29:54
~^_after 16:1 18:39
~^_all 13:20 14:21 25:35 29:-6
~^_am 26:17
~^_and 10:-26 14:-15 18:11 25:-39 29:36 33:77
~^_any 0:14 2:-6 9:27 15:2 17:27 18:20 27:-10
~^_anyon 29:16
~^_anyth 2:31 18:2 28:-11
~^_approv 7:-62 8:20 9:-22 29:42
~^_archiv 1:1
~^_are 0:4 2:21 3:25 5:-6 10:14 11:-10 15:10 18:-29 20:-4 25:24 26:6 28:29 29:-56 30:4
~^_ask 22:26 24:17 32:-17
~^_at 33:24
~^_back 25:39
~^_befor 1:-10 2:-13 4:3 5:35 6:-5 7:-7 10:22 11:3 12:12 14:4 16:2 19:-11 20:-1 23:-13 24:-63 25:3 28:-16 33:5 34:3
~^_bin 8:26 9:-11
~^_block 8:16 9:-6
~^_book 29:26
~^_buena 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
~^_bump 2:29
~^_by 7:-14 10:-9 11:10 13:8 15:-31 16:-20 25:9 27:-11 31:4 33:3 34:32
~^_c 6:-22 10:12 33:50
~^_calendar 14:20 32:8
~^_can 0:44 2:1 3:27 11:-11 17:-17 22:29 24:29 26:6 27:4 29:16 30:32 33:-70 34:-41
~^_cancel 31:8
~^_chang 16:3
~^_cheer 25:25
~^_ci 29:13
~^_client 10:-10 34:25
~^_clon 4:32
~^_clos 8:-2 29:28
~^_com 21:44
~^_compar 19:17
~^_congrat 25:23
~^_consider 21:13
~^_could 2:15 11:-1 16:19 17:-14 22:23
~^_count 13:15
~^_countdown 28:34
~^_creat 3:-3 4:6 29:22
~^_current 5:25
~^_cutoff 21:3
~^_dat 16:-37 20:15 29:102 33:-62
~^_day 28:28
~^_deadlin 0:-28 25:11 32:5 33:1
~^_defin 10:20
~^_delet 23:-2 24:-24 29:32 31:39
~^_deny 8:35 13:-5
~^_did 2:-3 5:20 6:47 9:48 12:48 15:-22 17:-2 19:-10 21:-17 22:-2 30:17 33:-34
~^_do 0:24 2:59 3:29 4:-2 5:-18 6:-23 8:-25 10:-8 11:-4 15:9 16:-20 17:-24 18:-23 22:-1 25:7 26:13 27:-2 28:35 29:-26 30:32 31:-6 32:4 34:-31
~^_doe 2:19 6:-8 10:14 12:17 26:28 33:32
~^_drop 31:5
~^_enough 31:32
~^_eta 20:41
~^_every 14:17 24:10 27:6
~^_everyth 13:14 14:7 16:4 31:-2
~^_exception 8:-7 13:62 21:-4
~^_excus 1:11 6:9 8:-5 11:-8 12:6 15:10 16:11 18:8 19:-6 20:6 24:-8 27:-15 28:6 29:-1 31:-4 32:6 33:-6
~^_explain 10:19
~^_extend 8:6
~^_featur 5:6 8:17 10:-27 22:-1 25:29
~^_ff 10:-14 16:2 19:18 28:11 33:22
~^_ffe 9:-52 13:10 22:92
~^_final 6:1 16:4 19:6 20:31
~^_first 17:15
~^_follow 24:22 27:12
~^_for 2:16 7:29 10:43 25:-8 32:4 34:-22
~^_fpf 33:29
~^_freez 9:32 10:-15 14:23
~^_from 17:1 33:12
~^_full 14:7
~^_ga 20:56
~^_gat 12:18
~^_gazpacho 19:4
~^_get 4:17
~^_giv 11:25 13:31 16:26 25:-29 32:19
~^_go 27:10
~^_good 12:4 14:-10 17:6 18:12 20:13 24:-48 29:2 31:4 33:12 34:8
~^_got 11:20 17:43
~^_grant 8:12
~^_great 25:31
~^_haha 25:1
~^_hallo 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
~^_happy 16:-5 25:52
~^_hard 8:18
~^_has 3:5 5:32 6:24 7:4 9:2 10:-7 12:6 20:24 25:-4 33:-33
~^_hav 5:26 6:40 12:6 15:-24 16:23 33:-32
~^_hello 6:-2 7:8 10:19 11:-18 16:-1 21:16
~^_help 11:44
~^_hey 4:2 8:-1 10:3 13:-8 16:-1 17:8 20:4 22:-12 25:7 27:-2 29:10 31:4
~^_hi 0:11 1:-27 2:12 3:25 5:16 6:-7 7:33 8:-16 11:2 13:-21 14:-17 17:-27 19:11 20:1 21:32 22:-18 23:20 24:-18 26:2 27:-27 29:-3 30:19 32:-1 33:21 34:13
~^_hibiscu 16:21
~^_hmm 25:13
~^_hola 17:45 29:-7
~^_hold 7:29 9:-6 16:39
~^_how 0:-24 2:-1 3:20 5:19 10:6 11:6 12:-4 13:-12 19:7 21:16 23:12 24:-5 25:16 26:-1 27:-12 28:-28 29:26 33:21
~^_i 1:1 2:-3 3:-8 6:-14 7:-10 8:16 9:-7 10:35 11:16 14:8 15:-20 16:-32 17:10 19:9 21:-10 22:21 23:22 24:16 25:30 26:-54 31:3 34:1
~^_if 2:18 7:25 15:17 16:-16 21:30 22:-21 33:17
~^_in 2:-25 10:38 11:14 12:-11 20:22 21:-8 25:12
~^_insert 1:14
~^_is 1:-12 4:-35 5:22 6:7 8:-63 9:17 10:-7 11:14 12:15 13:4 14:-43 15:8 16:-52 19:10 20:19 22:-38 24:-38 25:-38 26:29 29:21 30:3 33:-13
~^_it 17:45 25:13
~^_just 0:-9 6:5 11:4 17:8 20:7 33:-3 34:12
~^_keep 27:14
~^_kill 8:9
~^_kindly 19:1
~^_last 33:5
~^_launch 20:8
~^_leav 15:19 31:17
~^_let 4:7 7:4 9:-9 16:23 27:10 29:17 33:-12
~^_lgtm 8:2
~^_lib 33:5
~^_link 26:40
~^_list 10:16 11:6 14:39 18:-11 27:-39 29:10 31:-19 34:9
~^_m 6:7 10:40 18:-8 19:1 29:40 33:-18
~^_mak 1:-6 16:8 24:28 29:7
~^_mark 1:10 8:11
~^_may 2:13 21:-34 22:55 31:6 32:-5 33:-23
~^_mayb 15:11 16:-5 25:12
~^_mean 10:3
~^_membership 10:12
~^_merci 16:5 31:7
~^_merg 2:-11 5:16 29:30
~^_mileston 6:-14 33:38
~^_morn 1:3 4:3 6:6 10:25 11:21 15:13 18:-11 22:16 24:-19 25:6 28:6 29:-16 31:-14 32:1 33:-22
~^_mov 16:30
~^_mut 29:17 30:-12 31:63
~^_my 6:4 9:40 12:-4 13:14 25:-13 29:33 33:41
~^_need 11:4 21:-40 22:49 23:-22 24:19 33:28
~^_never 7:13 25:19
~^_new 1:45 4:13 17:51 27:-17 33:-19
~^_next 18:55
~^_no 0:25 7:2 8:-3 9:-10 12:4 21:15 23:6 24:-7 25:45 27:-30
~^_not 14:47 18:-40
~^_notify 27:27
~^_nudg 16:14
~^_number 28:17
~^_oh 25:4 31:6
~^_ok 2:-53 9:-18 10:26 16:11 29:20 32:12
~^_omg 25:30
~^_on 5:24 8:14 20:14
~^_onboard 17:27
~^_one 1:-11 2:-14 6:17 8:-11 16:-38 18:-5 20:10 23:15 24:5 25:5 28:-4 29:23 31:-8
~^_only 31:7
~^_open 29:21
~^_order 29:49
~^_our 2:1 22:24
~^_ping 25:29 31:-2 32:-1
~^_plan 32:48
~^_pleas 1:30 2:-18 5:-8 7:14 8:9 15:38 19:-4 20:-2 22:7 24:5 27:15 28:-8 29:13 30:11 33:-8
~^_pok 24:41
~^_postpon 16:5
~^_print 14:12
~^_proposal 6:-19 10:-31 12:1 33:50
~^_pull 4:-6 19:9
~^_push 16:4
~^_put 1:4 8:19 27:1 31:5
~^_quick 6:5 8:-3 9:-3 10:-2 12:1 14:1 17:-8 18:10 21:-4 22:-10 28:5 32:10 33:9
~^_quit 31:26
~^_rc 10:-12 19:-1 23:-1 24:3 28:12 29:65 33:-17
~^_re 11:-18 25:51 29:-21
~^_register 27:3
~^_reject 8:9 29:32
~^_relbot 11:25 25:-12
~^_releas 2:-3 4:-25 5:-10 6:26 14:25 19:-5 29:5 32:27
~^_remind 19:6 23:-85 24:-1 29:42 33:52
~^_reminder 24:35
~^_remov 34:52
~^_request 8:-39 9:32 22:29
~^_requirement 33:-18 34:23
~^_restart 29:10
~^_run 29:25
~^_salut 2:-9 3:3 7:4 8:-1 10:4 13:-2 14:13 16:-2 17:-9 20:9 21:8 29:-24
~^_schedul 4:-58 14:9 18:7 24:4
~^_see 25:23
~^_send 27:30
~^_set 4:1 16:-3 24:26
~^_sf 10:49 16:-15 28:9 29:-34
~^_shift 29:9
~^_should 0:36 3:27 6:23 7:47 15:18
~^_show 11:4 13:45 14:20 18:2 29:-6
~^_sign 27:49
~^_silenc 31:26
~^_snooz 24:15 31:16
~^_so 12:16 18:4
~^_someon 10:15 30:-1 34:2
~^_sorry 7:-25 10:12 12:6 13:-12 14:1 15:-2 20:4 21:-23 23:-8 25:8 29:11 31:5 34:1
~^_spin 4:23
~^_start 19:28 27:27
~^_stick 1:5
~^_still 5:27
~^_stop 31:32
~^_str 1:-1 10:-70 13:18 16:-41 19:31 28:60 33:3 34:1
~^_string 12:30
~^_sub 27:23
~^_submit 22:1
~^_subscrib 26:-49 27:6 29:45
~^_suppos 2:10
~^_swap 16:36 33:-8
~^_tak 31:9
~^_target 20:7
~^_tell 10:43 11:29 24:-9 25:14 33:-5
~^_test 25:41 29:-3
~^_thank 11:-44 25:129
~^_that 8:7 25:12
~^_the 1:-31 5:-1 7:-7 8:21 10:35 13:8 14:28 16:21 18:28 20:30 24:-31 25:-58 27:-34 29:4 31:-6 33:-10
~^_ther 1:20
~^_thi 11:32 25:32 29:-28 32:22
~^_thumb 8:15
~^_tim 28:75
~^_to 1:3 34:9
~^_tomorrow 32:16
~^_too 2:12 6:8 31:16
~^_total 17:10
~^_turn 8:4 27:30
~^_uhm 2:-14 3:5 5:-7 8:-13 9:18 11:12 12:25 13:12 17:-25 18:-15 19:-8 23:16 25:-2 26:10 29:-10 30:1 31:-10 33:-2 34:24
~^_undo 16:45
~^_unsub 29:-8 31:22
~^_unsubscrib 30:-40 31:51
~^_until 2:-3 9:32 20:-37 33:41
~^_upcom 18:21
~^_updat 9:8
~^_wait 7:10
~^_want 22:13
~^_was 5:-26 6:42 10:70 11:27 12:-35 19:-12 20:-21 25:-43 29:-43 32:28
~^_watch 27:23
~^_we 0:8 1:12 4:33 5:-39 6:-35 9:-12 12:48 15:-34 16:20 21:1 22:20 23:-26 31:31
~^_weekly 31:-13 32:41
~^_what 0:-29 2:43 5:-11 6:-18 10:-8 11:58 12:-19 13:24 14:43 17:-105 18:16 20:-4 21:14 24:-25 25:19 26:48 29:15 30:8 32:12 33:-27 34:-4
~^_when 2:-14 3:18 5:-29 6:-8 10:-59 12:-28 14:7 19:38 20:35 23:1 28:11 29:29 33:7
~^_wher 5:33 9:8 21:12 29:17
~^_which 2:-1 5:-14 13:28 14:27 15:-15 18:6 20:-19 23:21 28:-1 29:46 33:-31 34:53
~^_who 0:5 2:-15 3:35 9:30 10:4 12:-1 13:24 15:3 16:-15 17:-36 20:-22 22:-29 23:20 24:-5 25:25 26:26 27:-43 29:28 30:7 33:-89 34:14
~^_whom 34:48
~^_whos 34:19
~^_why 0:5 2:-3 6:-36 9:60 10:74 12:-1 15:17 30:9
~^_will 2:33 20:20 21:4 24:-26 28:34 29:-25 30:12
~^_would 7:-4 8:13 21:13 26:5 34:-7
~^_writ 29:49
~^_wurd 8:-20 9:53
~^_ya 6:35
~^_yes 25:20
~^_you 8:21 11:-47 23:6 25:47
~^_your 34:22
~a 0:93 1:76 2:55 3:77 4:39 5:-41 6:-118 7:-22 8:-37 9:-49 10:32 11:37 12:-38 13:-8 14:-15 15:20 16:-38 18:-79 19:-60 20:-38 21:53 22:24 23:2 24:30 25:53 26:-17 27:-25 28:-24 29:28 31:-44 32:-36 33:-65
~a_beginner 17:34
~a_beta 0:72 29:-1 34:-1
~a_bit 15:12
~a_bug 1:30 2:-14 25:24 34:20
~a_button 2:4
~a_calendar 1:-3 4:14 14:-12 26:53 33:18
~a_candidat 5:14 10:11
~a_channel 11:74 26:-43 29:-1
~a_client 2:15
~a_cod 1:6
~a_customer 6:11 7:-19 12:4 13:9 18:3 19:3 20:1 24:-6 27:3 28:3 29:-8
~a_cycl 3:38 5:-43 10:24 11:7
~a_dat 11:44 15:12 29:-47 33:24 34:-25
~a_day 16:49 33:-24
~a_deadlin 11:31 15:13 32:35
~a_decision 13:33
~a_dev 10:9
~a_dm 24:6 33:-8
~a_doc 0:50 1:9 2:19 10:-33 17:14 21:-17
~a_documentation 3:10
~a_featur 2:-32 10:75 22:5 33:36
~a_fix 2:7
~a_fortnight 28:12
~a_freez 2:-54 10:-34 11:38 12:77 13:-8 17:-23 21:22 22:30 23:2 29:-36
~a_fresh 4:19
~a_full 28:2
~a_go 1:34 12:13
~a_head 24:38
~a_help 2:18
~a_human 34:39
~a_jok 2:-12 25:51
~a_last 1:7
~a_lat 2:3 34:30
~a_list 13:13 14:32
~a_look 7:17
~a_lot 2:-11 7:-18 8:3 10:-17 11:-5 13:8 15:-8 18:24 22:8 25:8 26:5 28:-9 29:6 30:9 32:10 33:-2
~a_mentor 11:-15 17:60 29:-6
~a_messag 21:7 27:20
~a_mileston 1:7 5:8
~a_month 28:4 30:22
~a_nam 11:-6 34:28
~a_new 1:-4 2:29 3:26 10:40 11:38 12:-13 21:10 22:-23 29:34 33:-14
~a_newbi 17:11
~a_no 8:41
~a_not 24:41
~a_packag 1:1
~a_pag 14:34
~a_pas 22:10
~a_patch 17:14
~a_ping 1:-20 23:7 24:17
~a_plan 3:21
~a_problem 2:18
~a_refactor 2:13
~a_regression 2:8
~a_releas 0:4 5:-17 10:1 25:13 34:1
~a_reminder 11:44 24:39
~a_request 7:19 11:20 22:24 29:-26
~a_requirement 22:22
~a_revert 2:22
~a_review 1:1
~a_schedul 4:63
~a_second 0:31
~a_security 8:5
~a_separat 0:44
~a_shout 24:11
~a_soft 1:43
~a_str 8:-14 10:29 21:23 22:14
~a_tabl 14:3
~a_test 29:18
~a_thing 12:23
~a_thursday 33:73
~a_translation 0:6
~a_translator 14:23
~a_typo 2:1
~a_ui 0:20
~a_waiver 2:-9 21:40 22:48
~a_warn 24:11
~a_wednesday 20:36
~a_week 2:-39 15:59 16:28 22:16 23:-16 24:35 25:1 32:-45 33:-49
~a_what 5:24 10:-12 33:6
~a_who 34:53
~a_year 19:23
~a_yes 8:8 9:13
~ab 27:9
~abhangigkeiten 12:10 33:9
~abi 0:22 2:26 8:3 28:-2 29:13 33:-23
~abi_freez 0:25 29:13 33:-16
~abl 11:28
~abl_to 11:28
~about 0:7 1:-19 2:20 4:-28 5:9 6:-28 7:42 8:-16 9:34 10:-3 12:-34 13:-28 14:-70 16:-35 17:14 18:-1 19:-24 20:-15 21:-23 22:-30 23:26 24:34 26:-15 27:36 28:-47 29:-3 30:-33 31:13 32:-33 33:27 34:27
~about_client 10:32
~about_every 27:9
~about_featur 34:1
~about_freez 10:15
~about_m 23:5
~about_rc 10:-5 24:2 33:11
~about_str 10:-43 27:13 28:-22 33:59
~about_string 10:-4 27:6 31:18 33:22
~about_the 10:-38 24:1 25:15 29:-46 33:37
~accept 2:38 7:42 8:3 13:-4 21:25 25:-11 34:-5
~accept_the 8:68
~accordingly 16:29
~account 29:42 34:-10
~accountabl 30:5 34:14
~accountabl_for 30:5 34:14
~ack 7:17 8:-6 9:9 16:-14 25:32 29:-7 33:14
~acm 29:20 34:-9
~activ 6:-24 10:-12 12:72 23:26
~actual 19:1
~ad 1:28
~add 0:134 1:74 2:15 3:-52 4:-6 6:-26 8:-31 10:-25 11:26 12:-11 14:-76 15:-36 16:-97 17:-12 18:-13 22:-5 24:-66 26:16 27:43 29:8 31:-37 33:-13
~add_a 2:64 11:66 29:26
~add_an 0:28
~add_dat 0:59
~add_it 1:20
~add_me 27:24 29:7
~add_rc 34:25
~add_the 0:1
~add_to 26:21
~addres 26:40 29:-33
~adjust 16:29
~adjust_the 16:15
~admitt 22:22
~advanc 1:-4 8:-1 14:2 16:1 18:17 21:7 23:-9 24:4 26:2 27:-9 29:-5 33:8
~advic 9:30 29:-4 31:22
~advic_on 9:30
~advis 9:15 24:27 33:-12
~advis_me 24:27 33:-21
~affect 10:54 12:-1 30:23 34:-8
~affect_by 10:31
~after 0:-24 1:13 2:26 5:7 6:17 10:-23 11:-5 12:-75 13:12 14:-39 15:-22 17:-7 18:47 19:-15 20:20 21:28 22:26 24:20 27:-35 28:-41 31:-2 34:-2
~after_all 21:30 22:-21
~after_featur 6:4
~after_m 5:30 10:-38 18:17
~after_rc 1:19 2:10 6:-7 10:19 18:-1 33:8
~after_requirement 10:20 18:11
~after_str 22:23
~after_that 18:12
~after_the 6:-8 10:-12 13:35 20:27 21:-4 22:57 31:8
~after_thi 3:4 19:-13 33:15
~again 5:-37 9:1 12:-6 15:12 24:28 25:49 29:9 31:-1 32:-17 33:34
~against 8:4 19:10
~agenda 14:-5 27:8 32:43
~ago 19:30 28:39 33:-38
~ago_was 28:46
~agre 11:-3 16:6 25:50
~ahead 1:26 2:-35 5:-25 6:17 8:6 12:-2 14:22 16:-8 18:35 23:29 24:21 29:-34 32:15 33:-30
~ahead_of 1:31 10:8 16:-32 18:16 24:39 28:1 33:-15
~al 2:-2 12:31 16:40
~alarm 16:-18 24:67 29:8
~alarm_for 24:11 29:16
~alert 24:11 27:10 30:15 31:22 34:-9
~align 16:30
~all 4:-22 5:-19 7:-14 8:43 9:-44 10:6 12:-51 13:49 14:97 19:-39 20:-42 21:-16 22:-48 24:-49 25:63 27:51 28:-12 29:-41 30:-21 32:-72 33:-8 34:-33
~all_dat 14:18 26:18
~all_exception 13:28
~all_ffe 13:44
~all_freez 14:13
~all_is 25:15
~all_mileston 27:26 31:-9
~all_of 14:78 18:-21
~all_open 13:-35 29:43
~all_the 14:60 33:-10
~all_thi 17:19
~allow 2:34 5:-3 8:18 10:-4 12:-35 13:34 15:26 22:46
~allow_thi 17:9
~allow_to 2:11 15:34
~along 5:51 16:15 24:-10
~alpha 1:37 5:49 18:-4 29:-9 33:24
~alpha_beta 5:1
~already 2:-17 3:23 4:-9 5:32 6:32 7:-10 9:13 10:-15 12:31 18:-20 20:-15 23:1 25:-5 26:31 31:11
~already_behind 6:4
~already_creat 3:11
~already_in 12:21
~already_or 5:11
~already_over 6:21
~also 1:28 10:37 19:22 33:-7
~also_in 19:26
~also_need 1:25
~alter 15:18
~alway 14:-26 24:24 25:31
~am 1:27 4:-7 6:4 8:14 9:-37 10:7 11:24 12:-4 16:-7 17:33 18:-27 24:11 26:29 28:6 29:-54 32:22
~am_a 17:39
~am_ask 22:12
~am_away 32:17
~am_draft 20:9
~am_fiv 10:1
~am_i 2:35 6:28 11:20 18:-25 25:-30 26:50 30:39 31:-4
~am_lat 25:14 29:17
~am_lost 11:50 25:-32
~am_new 17:76 33:-8
~am_not 7:26 8:-9 11:15 15:10 34:10
~am_on 6:11 7:6 8:-17 12:3 13:11 18:2 19:2 24:-16 28:2 29:-9 31:28
~am_still 7:27 9:-15 21:1 30:2
~am_writ 0:4 10:5 14:1 16:7 17:-5 19:13 22:-5 29:-4 33:-15 34:1
~amend 16:24
~an 0:72 1:70 2:35 5:-19 7:-106 8:-147 9:-83 10:6 11:36 12:-71 13:8 15:-83 16:-109 17:24 18:-25 19:-66 21:75 22:66 23:-55 24:10 25:-10 26:56 27:-5 28:-36 29:-42 31:-26 33:-89 34:-12
~an_abi 0:25
~an_alarm 24:7 29:16
~an_alert 24:3
~an_error 2:16
~an_exception 2:20 8:-79 9:-69 10:24 11:52 21:21 22:10
~an_exemption 22:31
~an_extension 13:13 22:21
~an_extra 0:33 1:3
~an_ffe 2:-16 11:39 13:-28 21:58 22:13
~an_hour 24:15
~an_ics 26:67
~an_overview 13:17
~an_rc 0:38 10:33 18:-2 20:23 33:-3
~and 0:-44 2:-31 3:-21 4:-4 5:12 7:-44 8:29 11:-28 12:38 13:-27 14:58 16:7 17:40 18:64 19:-37 21:-60 23:-15 24:-17 25:-16 27:3 32:16 33:18
~and_a 25:-36 29:50
~and_by 15:35 19:-12 33:-11
~and_final 33:1
~and_for 9:24
~and_freez 32:21
~and_gon 6:5
~and_hav 17:17
~and_how 11:1
~and_i 25:32
~and_m 5:12 27:25 33:2
~and_on 9:4
~and_rc 1:40
~and_releas 14:9
~and_str 33:21
~and_the 8:4 18:-7 33:88
~and_then 6:-6 18:55 33:-1
~and_want 17:12
~and_what 12:18 17:18
~and_when 10:12 14:54 20:23 28:-10 29:-32 33:-34
~and_which 5:5 14:5
~and_who 26:8 34:10
~anna 7:19 8:-15 15:18 34:57
~anna_still 34:43
~announc 20:2 34:12
~announcement 20:4 26:27 27:13 31:15 34:-1
~announcement_in 11:4
~another 0:41 1:2 2:28 25:14
~another_team 2:29
~answer 9:9 13:26 21:-19
~antrag 9:30 29:-7
~any 1:-24 2:44 5:-34 6:-58 7:-39 9:47 10:-62 11:-10 12:47 13:41 14:-18 15:23 16:-34 17:33 18:7 20:-9 23:-26 24:-22 27:-52 29:-32 31:44 32:34 33:-23 34:-71
~any_block 12:30
~any_dat 32:41
~any_deadlin 14:5
~any_decision 9:64 13:-12
~any_exception 9:-15 13:52
~any_freez 18:41 32:28
~any_idea 29:11
~any_longer 12:11 31:29
~any_mor 8:25 23:-12 31:9
~any_movement 9:21
~any_way 0:11 2:21 12:-31 14:-14 21:49 26:4
~anybody 9:3 10:19
~anymor 31:35
~anyon 2:-10 3:20 6:-4 12:-23 13:11 15:18 22:-26 25:48 29:21
~anyth 2:23 8:-39 13:34 16:-21 18:22 19:-4 25:-27 26:16 28:-23 29:-13 32:31
~anyth_i 5:9 13:31
~anyth_on 32:7
~anyth_releas 32:12
~anyway 10:6
~aoe 10:86 29:-16
~api 10:-14 11:46 17:-21 22:7 29:12 33:-3
~appli 10:18
~apply 2:16 10:9 12:52 22:44 34:-30
~apply_for 22:49
~apply_to 2:28 10:30 34:-16
~appprov 7:9 9:-11
~appreciat 25:16
~approach 18:13 28:19
~approv 2:-21 3:8 7:44 8:14 9:21 12:-14 21:-3 22:-33 25:9 29:19
~approv_anyth 7:39
~approv_exception 7:51 8:-17 9:-18 13:-19 34:32
~approv_it 8:26
~approv_my 8:-72 29:92
~approv_or 7:-32 8:-11 9:68
~approv_thank 13:6
~approv_the 7:-13 8:7 9:38
~approval 7:18 8:27 9:1 13:39 29:-28
~approval_of 7:3
~approver 34:41
~april 4:44
~april_pleas 4:7
~aprov 8:15
~archiv 14:-18 19:8
~are 2:4 3:5 4:-11 5:40 6:17 7:-18 8:-15 9:-6 10:36 11:7 12:50 13:7 14:26 15:11 17:-26 18:-26 19:-103 20:-47 23:9 24:11 25:5 26:22 27:-13 28:13 29:-27 31:-22 32:-15 33:-1 34:-73
~are_activ 23:18
~are_client 12:37
~are_die 12:17
~are_featur 2:1 5:-4
~are_fix 12:13
~are_frozen 2:28 12:-27 22:27 33:-15
~are_in 5:9 6:-8 12:19 29:15
~are_left 14:6
~are_minu 10:-10 28:44
~are_my 10:-11 11:10 21:16
~are_new 3:10 11:25 12:14 14:-12 17:-1
~are_not 12:42
~are_on 26:2 29:17
~are_only 24:23
~are_still 2:-46 12:16 13:43 14:11
~are_string 12:2
~are_the 5:-52 9:-26 12:2 14:41 18:-34 20:-5 29:10 30:15
~are_ther 3:13 11:2 14:46 28:27
~are_they 9:6 12:15
~are_thing 5:52
~are_we 2:13 3:6 5:74 6:35 9:19 10:-94 13:-54 14:-109 18:32 20:42 22:-9 29:-95 32:-5 33:-115
~are_week 5:59 32:-46 33:24
~are_you 5:-38 10:-46 11:-10 23:15 25:35 29:15 30:31 33:-12
~areweek 5:53 10:-17 29:-6 32:-3 33:24
~arewhat 5:55 10:-6 25:-17 33:17
~arm 29:41
~around 10:-19 17:35 18:33 29:-19
~arriv 2:10 17:24 18:35
~art 27:4
~artwork 1:35
~as 1:6 2:-72 4:50 5:-5 8:64 10:26 11:-51 12:15 13:-4 14:9 15:31 17:62 18:-3 20:-20 24:-67 26:-26 27:31 32:-43 33:-45 34:-52
~as_a 2:-1 10:5 14:26 17:34 26:-9
~as_don 8:7
~as_far 18:4
~as_it 15:54 33:-7
~as_of 12:39
~as_the 6:-10 10:4 27:20
~as_thi 0:7
~as_to 29:10
~as_well 21:7 27:14
~ask 2:-15 3:-9 5:-1 8:-7 10:1 11:43 12:6 13:12 14:5 15:7 16:1 17:-7 20:7 21:43 22:55 24:7 25:-34 26:-3 29:-9 31:4 32:-7 33:-1 34:-2
~ask_about 34:21
~ask_befor 4:5 7:-15 8:11 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
~ask_but 2:2 8:-7 12:3 17:5 19:3 21:-27 24:3 29:8 32:7
~ask_for 9:4 10:-31 11:9 13:51 21:68 22:9 29:-54 34:-54
~ask_me 0:10 24:32 32:-10 33:28
~ask_the 22:6
~ask_to 8:-2 15:1 22:18 34:-17
~ask_when 20:21 33:12 34:9
~ask_you 7:2 23:11 31:6
~assum 12:17
~at 1:40 2:22 3:-17 5:43 6:-43 9:21 10:6 11:-89 12:40 13:-19 15:40 17:-2 20:-56 21:-80 22:-3 24:49 27:-56 28:7 29:-4 31:-26 32:-24 33:15 34:-68
~at_all 2:8 8:13 10:39 21:-27 25:-31 31:23 33:-17
~at_least 2:35 28:6 33:-24
~at_me 24:1
~at_midnight 33:22
~at_present 12:28
~at_som 23:5 26:9
~at_the 2:16 4:9 9:-2 18:42 25:47 29:-10 31:-30 33:-18
~at_thi 8:12 10:-11 12:60 15:11 17:28 29:-44
~at_what 10:-24 33:69
~at_which 29:-6 33:11
~ate 25:46 29:-28 34:-7
~ate_my 25:46 29:-28 34:-7
~attach 9:15 29:7
~au 1:-7 16:45
~audit 1:15 9:-9 13:40
~aug 32:58 33:22
~august 1:22 20:6 32:27
~authority 34:24
~authority_to 34:24
~automatically 30:10
~availability 20:19
~availabl 19:15 20:6 26:22 33:-1
~aviso 25:-5 27:22 31:21
~await 6:13 18:-16 32:19
~away 24:47 28:65 31:10 32:1 33:-57
~b 20:22 24:25 28:59
~back 5:3 8:32 15:-14 16:40 19:47 24:5 25:45 27:20 29:-59 31:-46 33:-13
~back_by 16:20
~back_from 5:13 25:9
~back_in 25:53
~back_on 27:11
~back_to 16:11 24:22 25:-19 27:1
~backend 2:25 22:12
~backlog 13:15
~backport 1:8 10:26
~bad 25:33 29:-23
~ban 25:-37 29:58
~banner 9:29 29:-13
~bar 21:20 25:-10 29:41
~bash 1:11
~be 0:17 2:41 3:34 5:-24 6:-34 7:50 8:-55 9:-44 10:-44 11:-71 12:-8 13:-84 14:-32 15:24 16:59 17:-86 18:5 19:-118 20:10 22:24 23:53 25:-13 26:-33 28:-14 29:-21 30:3 31:38 32:-27 33:36 34:-22
~be_a 0:20 3:6 15:2 20:4 21:5 23:5 24:-16 28:-3
~be_accept 2:26
~be_admitt 22:22
~be_approv 7:67 9:-15
~be_at 16:12 18:13
~be_availabl 20:27
~be_don 32:5
~be_edit 2:24
~be_final 20:-15 33:30
~be_finish 10:8
~be_grant 22:25
~be_grateful 16:8
~be_in 18:-15 29:37
~be_inform 27:22
~be_let 22:23
~be_merg 2:33
~be_nic 24:25
~be_on 16:47 33:-18
~be_out 2:-10 20:49 25:40 32:-18
~be_overkill 0:15
~be_part 2:18 33:20
~be_postpon 15:53
~be_propos 6:43
~be_publish 20:5
~be_quiet 31:42
~be_refus 7:22
~be_so 29:9
~be_the 16:3 33:10
~be_told 27:30
~be_wis 15:6
~becam 9:36
~becam_of 9:36
~becaus 22:19
~becaus_the 22:16
~becom 2:1 11:-6 16:12 17:37 29:-7 33:9
~becom_a 17:11
~been 2:-49 6:25 8:7 9:39 10:-50 12:19 13:38 15:7 20:15 22:-12 25:23 28:-43 29:-45 30:5 32:-16 33:-18 34:-42
~been_chang 15:14
~been_cut 6:17
~been_decid 20:28
~been_frozen 6:7
~been_grant 13:5
~been_lift 6:-12 12:29
~been_look 9:17
~been_set 20:14
~befor 1:33 3:23 6:10 7:10 10:-8 12:-5 13:-10 17:7 18:15 19:41 22:-17 23:11 24:42 25:-11 27:-2 28:35 30:-15 31:-3 32:12 34:-6
~befor_are 11:13 28:12
~befor_can 2:2
~befor_do 29:5
~befor_featur 23:5 28:5
~befor_ff 16:4 28:3
~befor_final 1:3 19:8 28:-1
~befor_hibiscu 19:61 20:-17
~befor_how 0:3 9:11 11:-44 26:15
~befor_i 1:-12 2:-17 4:26 9:2 10:29 12:19 14:3 15:12 16:1 18:3 19:-15 20:-5 23:-29 24:-92 27:8 28:-26 29:3
~befor_is 6:21 21:1 33:-3
~befor_m 10:24 28:46 29:-11
~befor_mileston 33:40
~befor_my 13:1
~befor_or 2:-23 5:39 6:-41 18:-40 20:14 33:72
~befor_pleas 24:10
~befor_rc 2:25 3:3 10:-13 18:16
~befor_str 18:25 24:57
~befor_the 1:29 2:14 7:17 17:2 20:-28 24:22 28:40 29:-2 32:11
~befor_thi 6:16 19:62 33:-14
~befor_was 6:2
~befor_we 3:7 4:-1 21:6 28:18 33:4
~befor_what 2:10 5:-37 10:-3 11:1 18:55 19:9
~befor_when 19:1 29:1
~befor_who 34:79
~befor_you 23:13
~begin 3:2 4:41 10:-9 17:34 20:-23 27:26 33:-4
~begin_on 33:25
~beginn 4:7 29:1
~beginner 17:70
~begun 5:18 12:50 14:-6
~behalf 22:33
~behalf_of 22:2
~behind 6:36 10:28 12:-1 14:-15 33:-8
~behind_us 6:59
~being 5:20
~benchmark 7:29
~best 17:25
~beta 0:62 1:58 2:-20 5:44 12:-26 20:-19 29:21 34:-6
~better 31:9
~between 1:16 5:28 6:-15 10:1 18:-15 19:23 27:-13 28:15 29:16 32:41 33:-45
~between_ff 2:3
~between_m 5:13
~between_now 28:27
~between_rc 10:14
~between_str 16:11
~big 2:14 14:28 20:28 25:-6 33:-28
~big_day 20:28 33:-6
~bill 8:31 22:13 29:-1
~bin 8:26 9:-14 17:41
~bin_new 17:16
~bind 10:52 34:-15
~bisect 29:40
~bit 6:-14 12:20 15:10 18:32 33:20
~bit_me 17:-14 18:33
~bit_of 22:3
~block 1:9 2:15 8:10 10:-20 12:37 34:-4
~block_on 12:27
~blocker 10:17 15:15
~blog 20:12
~blog_post 20:12
~blueprint 2:23
~board 1:-3 2:13 16:51
~board_meet 1:-2 16:3
~boat 2:48
~bonjour 17:16 25:8 33:8
~book 0:3 15:22 20:19 29:27
~book_a 29:24
~book_the 20:22
~boot 29:32
~bootstrap 4:22
~bos 1:16 9:-7 10:6 11:-22 14:6 16:3 17:-11 20:2 24:1 25:-6 26:-18 27:14 29:-16 33:-5 34:56
~bos_is 1:18 4:1 9:-2 10:9 11:10 14:10 16:5 24:4 25:-1 26:-8 27:18 29:-7 33:-11
~bot 10:-34 11:42 17:-5 23:7 25:47 29:-80 31:22 33:8
~both 33:39
~bother 2:6 31:13
~bounc 9:30 29:-18
~bound 10:6
~branch 1:30 2:-34 5:37 6:-24 10:33 12:10 20:-4 29:41 31:-6
~break 8:23 9:14 10:-24 12:-37 13:43 17:10 21:49 22:19 28:-14 29:-23
~break_for 22:22
~brief 24:-2 32:14
~bring 12:-4 25:22 32:21
~brok 25:16 29:13 34:-38
~brok_the 25:57 29:-44
~broken 2:4 22:32 25:-4 29:9
~budget 3:14 8:-15 29:41 33:-2
~buena 0:9 1:-6 4:-21 6:10 8:6 10:-14 12:1 15:3 17:-14 19:14 24:-21 25:11 29:-8 31:-6 32:7
~buena_add 29:9
~buena_how 11:1 14:18
~buena_is 12:11
~buena_pleas 25:23
~buena_what 0:2
~buena_when 29:5
~bug 1:34 5:25 8:-19 12:-55 16:5 17:45 20:-8 24:23 25:6 27:-3 29:39 33:-50 34:16
~bug_bash 1:11
~bug_fix 5:29 10:20 34:6
~bugfix 2:28 5:8 20:33
~bugfix_releas 20:35
~build 4:13 5:48 12:-7 14:-8 17:-18 20:6 25:30 29:20
~build_or 5:29
~build_the 29:6
~builder 15:10 29:6
~bump 2:60 12:16 15:-26 22:16 29:-32 33:35
~bump_a 33:26
~bus 18:-8 25:26 29:15 31:-14
~busines 10:22
~busy 20:-15 25:24 32:8
~but 1:-9 7:-23 8:21 13:-13 14:-6 15:29 17:7 22:-31 25:-4 26:8 29:3 31:18 32:3
~but_do 15:16 17:9 33:-15
~but_i 31:13
~but_is 10:-9 12:24
~but_only 8:45 22:-1
~but_we 2:3 15:10
~but_when 29:17
~but_who 29:2
~button 2:8 10:23 20:2 29:-16
~button_label 2:14
~buy 29:34 31:-4
~by 0:-18 1:-19 2:-37 6:27 7:26 10:71 13:9 14:-32 16:89 17:-14 18:-10 19:-22 22:24 23:19 24:-31 28:-29 29:-18 32:4 33:1
~by_a 16:80 24:-19
~by_me 8:25
~by_now 6:14 12:17
~by_one 16:10
~by_the 7:-15 10:23 11:11 13:15 16:-21 25:9 27:-11 28:-1 31:4 33:-15 34:-3
~by_thre 16:12
~by_two 15:7
~by_what 33:32
~by_when 33:4
~by_which 33:20
~by_whom 7:11 15:30 19:-13 33:-11
~bye 25:47
~c 6:-24 10:29 32:36 33:44 34:16
~c_what 10:36
~c_when 33:15
~ca 20:14
~calendar 0:12 1:26 2:-16 4:26 5:-14 8:-25 10:-17 12:-10 13:-10 14:32 16:6 17:-14 18:19 19:33 22:-13 24:-13 25:-17 26:25 29:-11 31:-15 33:19
~calendar_accordingly 16:29
~calendar_for 1:7 4:20 14:13 32:13
~calendar_link 14:44 26:-4
~calendar_of 19:25
~calendar_the 1:5
~calendar_week 33:37
~calender 14:13
~call 1:29 2:-10 4:14 5:6 6:-23 10:-1 12:3 14:-40 19:38 20:-24 29:43 31:-19 32:-26 34:36
~call_the 6:-5 12:25
~cam 10:34 19:51 20:-8 23:30
~cam_befor 19:47 20:-5
~can 0:4 1:-16 2:53 3:17 4:-1 5:-115 7:7 8:35 9:-125 10:-13 11:24 12:24 13:-84 15:-13 17:19 18:-14 19:-109 20:21 21:5 22:36 23:6 25:-57 26:9 28:-9 29:-10 30:-10 31:-38 32:-60 33:9 34:25
~can_a 33:5
~can_add 26:12
~can_anyon 15:-20 34:21
~can_be 6:17
~can_do 7:-17 8:23 11:26 23:14 31:-2
~can_go 8:5
~can_i 0:-5 1:-28 2:27 3:27 4:-39 5:-32 6:26 7:41 8:-59 10:-91 11:3 14:6 15:15 17:7 18:-12 20:45 22:2 25:8 26:1 29:-21 31:-13 33:-75
~can_it 2:73 21:17
~can_newcomer 17:23 21:2
~can_not 2:-31 10:56 33:3
~can_one 0:10 11:13
~can_our 2:17
~can_peopl 12:36
~can_somebody 29:17
~can_someon 7:-28 8:29 22:1
~can_still 2:8
~can_the 30:20 33:31
~can_we 2:52 6:-21 12:9 22:29 26:-12 27:18 29:-9 33:28
~can_you 1:2 2:-71 4:23 8:16 11:-6 20:-4 22:1 23:-17 24:23 25:-56 29:50 30:-29 31:23
~cancel 24:14 29:12 31:7
~cancel_my 8:14 29:27
~candidat 0:23 5:4 10:20 14:10 18:-12 20:-31 28:31 29:-31
~capital 29:8
~capital_of 29:9
~car 10:-40 29:27 34:34
~car_of 34:30
~cas 15:2
~ccyl 5:2
~ce 6:20 10:-8 12:30 20:9 29:-19
~ce_what 6:23 10:-4 20:10 29:-7
~ceo 29:30 34:-28
~chain 29:13 33:43
~chanc 2:39 10:-2 21:36
~chanc_of 21:16
~chang 1:-67 2:6 5:-4 6:-22 10:32 13:40 14:-2 15:36 16:27 19:-27 20:-3 21:11 27:34 28:14 29:-14 31:-4 34:16
~chang_a 2:7
~chang_after 10:24 13:16
~chang_dat 34:19
~chang_it 16:30
~chang_of 16:14
~chang_rc 2:-7 15:12
~chang_the 2:3 15:50 16:-22 24:8 33:-11
~chang_to 16:20 27:16
~changelog 1:37
~channel 2:-22 11:28 25:10 26:38 27:32 28:-6 29:4 30:15 31:22 32:-6 33:-9
~channel_from 31:42
~channel_get 26:6
~channel_subscrib 26:37
~channel_thank 11:3
~chapter 14:1
~charg 34:48
~charg_of 34:24
~chas 23:30 31:-11
~chat 23:16
~check 0:-14 6:4 7:-1 11:21 17:-27 18:-3 20:8 24:14 27:3 28:9 34:11
~check_can 29:7
~check_do 31:6
~check_how 5:14
~check_is 28:16
~check_what 32:16 33:-11
~checkpoint 1:17 18:25
~cheer 5:9 8:10 10:-2 12:1 13:3 15:-2 17:-10 20:6 25:8 27:-5 28:10 29:1 34:-16
~cherry 2:33 10:35 11:-12 25:-4 29:8
~cherry_pick 2:33 10:35 11:-12 25:-4 29:8
~chill 28:14 32:7
~christma 25:22 28:-33 29:17
~ci 2:56 9:-10 12:-18 16:24 23:-13 25:-24 27:22 29:91 31:-6
~ci_was 16:4
~claim 12:15 15:6
~cleanup 2:20 22:2
~clf 29:-21 33:50
~client 0:-13 1:-40 2:16 6:21 10:35 12:15 15:8 16:22 18:-14 19:-4 20:-28 22:26 24:3 28:-6 29:-64 33:18 34:21
~client_lib 2:-52 10:20 12:20 21:9
~client_librari 6:-7 12:9 34:26
~client_library 2:2 6:1 10:26 15:21 16:3 22:5 33:-20
~clock 10:-4 28:68
~clon 4:44 17:30 18:-19
~clos 1:6 5:-22 6:38 7:-25 9:-36 12:42 20:-37 22:-15 24:3 28:40 29:4 33:27
~clos_are 28:12
~clos_for 12:39 29:-4 33:17
~clos_or 28:14
~clos_the 29:12
~closest 18:70
~closest_dat 18:4
~cod 2:20 10:31 12:14 17:3 18:-4 20:-2 33:25
~cod_for 33:23
~cod_freez 29:-53 33:51
~cod_or 10:6
~codenam 19:2
~coffe 25:37 29:6
~coffe_machin 29:35
~com 2:-27 11:-14 12:21 18:76 20:31 21:38 25:-58 28:-31 31:-23 32:36 33:-16 34:-25
~com_along 5:36
~com_befor 18:14 33:24
~com_day 18:7
~com_into 6:-5 12:7
~com_on 2:13
~com_out 19:48
~com_under 10:49
~com_up 18:8
~comma 21:14
~command 11:92
~command_for 11:6
~commit 2:-5 11:-27 12:3 17:12 25:16 29:51
~committ 33:8
~company 11:-6 29:26
~compar 14:-5 19:32
~compil 29:44
~complet 1:1 14:48 20:-3 33:35
~con 5:31
~concern 10:21
~condition 9:30 29:3
~conferenc 29:24
~config 10:1 21:4
~confirm 33:22
~confus 6:5
~congelamento 1:3
~congelamento_de 1:3
~congrat 25:49
~congratulation 25:25
~consent 9:11
~consider 8:11 10:19 21:18
~consider_a 21:13
~contact 34:64
~contact_for 34:27
~contract 29:24
~contribut 17:71
~contributor 29:16
~contributor_guid 17:40 29:-5
~convinc 7:16 21:36
~cooki 25:7
~cool 2:10 25:14
~coordinator 34:25
~copy 4:11 14:-24 26:9 33:6
~correct 6:-3 10:-3 20:22 21:4 33:56
~correct_it 16:17
~correction 16:27 33:-7
~cost 18:-4 26:29 29:14
~could 0:5 2:19 11:-32 12:-4 14:10 16:15 18:-17 20:-6 21:4 22:43 30:-5 34:-17
~could_a 2:15 21:20 22:-16
~could_i 26:19
~could_my 22:11
~could_somebody 7:6
~could_we 7:17 8:-7 12:-20 22:44 25:28
~could_you 1:5 4:12 7:-34 8:2 11:-8 14:32 18:-1 29:16 33:14
~count 5:7 8:-23 10:69 13:32 28:33 33:-14
~count_as 10:12
~count_me 28:12
~countdown 27:14 28:58 31:11
~countdown_to 28:31
~coupl 6:27
~coupl_of 6:27
~cover 2:-3 10:44 25:26 29:1 33:-14
~crash 2:21 22:8
~creat 1:22 3:34 4:25 11:7 29:14 34:19
~creat_a 11:13 29:53
~creat_the 3:24
~cryptography 8:8 29:-1
~css 2:35 11:-9
~current 4:13 5:60
~currently 12:42 26:8
~customer 2:9 4:-3 6:5 9:-2 12:1 15:21 20:30 24:-16 29:6
~customer_for 29:22
~customer_how 28:3
~customer_i 17:16
~customer_is 2:28 6:5 9:34
~customer_what 5:-12 13:25 17:-17 18:64
~customer_when 20:10
~customer_who 34:24
~cut 2:48 5:36 6:34 9:-1 12:-18 20:4 25:-21 28:-10 31:54 33:-14
~cut_rc 29:52 33:-17
~cut_the 20:37 29:-38 31:22
~cutoff 1:26 6:11 10:-19 14:11 18:47 21:15 22:-17 24:-11 29:-14 33:37
~cutoff_for 1:9 21:18 22:-33 33:69
~cve 22:47 29:60
~cyc 3:3 29:-18 34:5
~cycel 3:16 14:8 16:-10 19:17
~cycl 1:-48 2:-20 3:76 4:79 5:39 6:-50 7:-33 8:5 9:-31 12:-23 14:30 16:-38 17:-14 18:-80 19:58 20:-12 22:-44 24:-10 25:-60 27:-34 29:-62 31:-26 32:-52 34:2
~cycl_befor 3:24 19:32
~cycl_for 2:-4 3:6 4:57
~cycl_look 14:38
~cycl_nam 4:6
~cycl_next 3:17
~cycl_pleas 3:-16
~cycl_we 5:29
~cycl_with 14:5
~cyycl 3:28 5:3
~czy 2:42 6:41 12:30 17:-5 29:-4 33:-27
~d 10:3 12:-4 13:-7 17:6 18:21 21:-27 25:5 26:6 27:25 28:-48 29:3 34:9
~d_for 22:1
~daily 24:7 27:16
~dank 3:13 6:13 9:5 11:-4 12:8 13:-6 14:8 16:-4 17:-4 18:-4 19:5 20:7 21:3 25:21 29:-16 33:-3 34:-4
~dank_dir 3:13 6:13 8:2 9:6 11:-2 12:9 13:-5 14:14 16:-4 18:-1 19:5 20:7 21:3 25:-2 27:1 29:-3 33:-3 34:-4
~dark 6:-3 9:32
~dark_mod 6:-3 9:32
~das 2:12 5:-2 29:56
~das_releas 27:8
~dashboard 9:9 22:9
~dat 0:14 2:-175 3:-6 4:8 5:-128 6:-17 7:-68 8:-36 9:-144 10:-190 11:10 12:-104 13:-24 14:44 15:40 17:-63 18:42 19:62 20:87 21:-67 22:-77 23:-60 24:-106 25:-155 26:25 27:-9 28:-34 29:-25 30:-87 31:-57 32:18 33:66 34:-18
~dat_are 32:34
~dat_as 14:2 15:22 19:2 33:-30
~dat_between 1:4 16:-4
~dat_can 33:16
~dat_chang 16:2 20:-17 26:19 27:58 33:-39
~dat_de 20:41 33:-1
~dat_did 19:14
~dat_doe 33:6
~dat_fall 32:21
~dat_for 4:14 6:20 14:53 16:24 18:-21 19:-11 20:-9 27:-5 29:59 32:-11 33:8 34:-26
~dat_from 14:20
~dat_go 18:4 33:13
~dat_in 0:24 14:-22 26:23 27:-2 31:6 33:-11
~dat_is 16:17 28:14
~dat_limit 1:11
~dat_of 1:-1 14:-68 16:3 18:-75 19:53 20:29 29:28 33:22
~dat_on 33:34
~dat_pleas 14:-5 15:9 16:-37 18:37 20:13 33:20
~dat_should 14:23 18:11
~dat_thank 19:6 26:1
~dat_to 29:15
~dat_was 19:7
~data 16:6 33:17
~data_los 16:6
~databas 29:39 33:-16
~day 1:42 2:-99 6:-60 7:-41 8:-113 10:-31 11:-86 12:-84 13:-76 14:-33 15:-44 16:74 17:3 18:-74 19:23 20:67 21:-59 24:63 25:22 26:-11 27:-144 28:64 29:-62 30:-3 31:-41 32:29 33:37 34:-66
~day_after 1:18
~day_ahead 24:2 32:7
~day_as 10:-8 16:8 33:4
~day_away 24:18
~day_befor 1:68 24:62 28:-18 33:-1
~day_did 19:35
~day_do 20:31 29:-12 33:27
~day_doe 33:14
~day_for 16:23 20:20 22:25 32:14 33:42
~day_in 16:-14 24:51
~day_is 10:-3 20:15 33:54
~day_later 16:39
~day_left 24:3
~day_of 10:45 20:23 28:-5 29:8
~day_on 1:16
~day_out 24:18
~day_pleas 16:47 24:-39 28:-14 31:6
~day_so 16:8
~day_thank 10:8 16:15 20:-5
~day_the 20:42
~day_to 16:-25 28:69
~day_until 29:35
~db 29:41
~de 5:-4 6:-30 9:34 10:-78 12:28 14:-10 16:10 17:39 18:-4 19:-44 20:17 24:34 25:-41 28:28 29:-81 31:47 33:-12 34:-2
~de_la 31:29
~de_releas 24:14 28:24
~deactivat 31:26
~dead 2:29 29:2 33:10
~deadlin 0:15 1:31 2:-50 5:-18 6:25 8:-4 11:24 12:-15 14:18 15:-4 17:-3 18:24 19:-17 20:-32 26:7 27:11 29:-13 31:-17 32:7
~deadlin_are 14:59 32:-31
~deadlin_com 18:9
~deadlin_for 0:54 1:38 18:-28 28:14 29:17
~deadlin_in 27:4
~deadlin_pleas 33:17
~deadlin_thank 0:4 14:-8 18:19
~deadlin_to 33:10
~deal 10:39
~deal_with 10:39
~dealin 0:12 18:17
~dear 25:27
~deb 29:24
~debdiff 7:10
~debian 25:17 29:32 33:-8
~decid 3:16 6:-12 7:16 9:19 13:-30 16:7 20:1 21:2 22:-21 25:-5 34:53
~decid_on 3:16 7:20 8:-8 16:5
~decision 7:12 8:10 9:11 13:5 29:-24 34:3
~decision_on 7:19 8:12 9:7 13:-12
~deck 14:5 18:39 29:-14 33:25
~declin 8:25 9:-16 29:3
~declin_the 29:14
~default 23:44 29:-8
~defin 0:3 1:-2 10:52
~definition 10:19
~definition_of 10:19
~delay 15:72 16:36 33:-1
~delay_final 15:27
~delay_of 15:28
~delay_the 29:11
~delet 10:-2 18:13 23:-10 29:26 31:31
~delet_the 6:1 24:16 29:32
~deliver 27:4
~dem 27:20 29:1
~demander 21:21
~demander_une 21:21
~demo 1:22 11:27 29:-3
~den 4:2 27:13
~den_str 27:19
~deni 13:35
~dentist 29:26
~deny 7:29 8:44 13:-10
~dep 2:18 28:39 29:-57 33:34
~dependenci 12:11
~dependenci_in 12:7
~dependency 2:14 10:8 33:14
~deprecat 2:7
~deputy 34:29
~der 9:21 10:10 29:-12 33:15
~derogation 13:20
~des 5:3 9:17 16:6 31:9
~des_chain 29:19 33:10
~describ 10:46 17:31 33:-8
~describ_the 5:12
~describ_what 10:25 33:-6
~design 29:3
~despit 13:9 22:30
~despit_the 13:10 22:8
~dev 2:-5 5:59 11:-1 12:-16 17:23 18:-29 25:-2 26:6 27:49 28:-5 29:-19 30:30 31:4 34:-20
~dev_dependency 10:9
~dev_or 5:42
~dev_to 27:28
~develop 5:25
~developer 10:26 17:1
~development 4:12 5:22 12:18
~did 5:15 6:84 8:-45 9:60 10:-100 12:30 13:48 14:-65 15:-7 16:-31 17:-3 18:-47 19:63 20:-56 21:-70 22:-13 23:38 24:-21 28:-55 29:-27 30:44 31:-56 32:-7 33:-39 34:7
~did_anyon 13:31 21:-13
~did_i 2:25 6:19
~did_it 25:41
~did_m 6:35
~did_my 9:26
~did_not 8:9 22:4
~did_rc 6:10
~did_someon 7:4 12:5 30:5
~did_str 12:24
~did_the 5:-6 9:35 12:36 19:3 23:4 29:23 33:-15 34:27
~did_they 5:6
~did_we 3:21 5:-52 6:8 7:-16 9:14 13:22 19:35 29:-17
~did_you 7:27 8:-6 25:-1 30:36
~die 12:12 19:14 29:-58 33:15 34:19
~die_abhangigkeiten 12:10 33:9
~diff 10:1
~differenc 10:32
~differenc_between 10:28
~different 33:30
~digest 2:-6 26:33 27:62 29:-23 30:5 31:27
~digest_her 31:12
~dir 3:13 6:7 8:2 9:6 10:15 11:-2 12:5 13:-6 14:14 16:-4 17:-1 18:-6 19:5 20:7 21:3 25:-2 27:1 29:-3 33:-20 34:-6
~direct 23:14
~direct_messag 23:14
~disabl 31:54
~discus 8:-6 21:4 29:14 30:4 31:-19
~disk 28:-22 29:57 31:-2
~distribution 27:42 29:-24 31:12
~dm 27:97 33:-33
~dm_me 24:-25 27:88
~dm_when 24:3 33:-8
~dms 2:-26 11:36 25:-31 26:48 27:9
~dni 28:62 29:-20
~do 0:29 1:-45 2:3 3:59 4:-3 5:-61 6:-66 7:4 9:-69 10:24 11:28 12:-20 13:-94 14:-38 15:35 16:-5 17:25 18:-19 19:-105 20:7 21:22 22:-136 23:28 24:-14 25:-54 26:28 27:-159 28:34 29:17 30:52 32:-4 33:-15 34:31
~do_client 10:11
~do_doc 2:2
~do_for 11:18
~do_i 0:5 9:-67 10:-25 11:16 14:-44 15:12 17:21 18:29 20:-67 22:-24 23:-46 25:-110 29:21 30:23 32:5 33:-35 34:86
~do_my 29:8
~do_new 2:-17 12:15
~do_not 0:42 2:-53 3:47 6:-12 7:13 9:-11 12:-42 14:-13 15:64 16:-53 21:12 22:-33 23:10 24:10 26:5 27:-11 29:-79 30:53 31:7 33:-90
~do_peopl 0:-11 11:14
~do_rc 28:20
~do_reminder 23:15 31:-16
~do_that 2:9 11:13
~do_the 4:8 16:20
~do_they 10:12 11:15
~do_we 2:-70 3:-10 9:5 12:2 14:56 17:-16 18:-15 19:-47 20:32 25:-14 26:-16 28:30 29:64 30:-22 33:1
~do_you 0:6 2:8 3:34 4:-1 10:3 14:-32 20:19 26:52 30:-70
~doabl 2:37 28:-1
~doc 0:57 1:51 2:37 10:-33 12:-34 15:-4 16:-45 17:59 18:-16 19:-2 21:-54 26:1 27:14 28:-5 29:4 31:13
~doc_about 27:7
~doc_fix 17:27 21:-4
~doc_for 11:11 29:13
~doc_freez 0:45 10:-32 25:11 29:10
~doc_patch 2:75 10:-31
~document 29:6
~documentation 0:18 3:5 5:-18 11:14 12:-2 24:2
~documentation_freez 0:28
~documentation_patch 2:40
~documentation_team 24:11
~doe 0:-33 1:-19 2:27 6:-11 7:18 9:28 10:41 11:20 13:-8 14:18 15:-24 16:-47 17:-1 18:-19 19:-51 20:30 22:-52 24:-34 25:-69 26:36 27:-37 28:-4 29:34 30:-37 32:3 33:9 34:-41
~doe_a 2:4 34:12
~doe_anyth 18:26
~doe_featur 10:17
~doe_ff 2:-44 10:52
~doe_it 2:36 20:56
~doe_m 33:40
~doe_mean 10:8
~doe_my 6:12 13:14
~doe_not 8:5 29:29 31:11
~doe_one 11:55 29:-22
~doe_rc 33:35
~doe_str 33:22
~doe_that 11:6 29:-3
~doe_the 2:31 3:22 5:12 14:15 19:-26 20:13 28:13 33:-17 34:-7
~doe_thi 10:-23 14:26 19:9 29:6
~doing 5:35 9:16 33:11
~don 6:70 10:-8 14:-36 16:-4 17:36 20:20 22:11 27:2 29:-20 33:-29
~don_and 18:14
~don_by 22:14
~don_with 6:-1 12:26 18:27
~door 6:36 22:16 29:-58 33:10
~door_for 12:1 22:17
~down 8:57 9:13 10:-38 11:-28 12:8 16:23 18:12 20:-9 25:-44 27:-45 29:24 31:39 33:64
~down_for 33:38
~down_the 8:29 9:2
~download 20:41 29:7
~download_it 20:20
~download_the 29:5
~draft 4:19 20:8
~draft_a 4:10
~draft_the 20:9
~dream 6:1 11:-17 25:31
~driver 2:57 8:16 29:-17 33:15
~drop 2:2 20:20 24:42 29:-71 30:22 31:17
~drop_me 30:2 31:14
~drop_the 24:9 27:-7 31:22
~due 6:-34 10:-13 24:55 25:-44 28:-23 29:-45 32:95 33:33
~due_befor 18:28 32:8
~due_by 32:21
~dumb 10:28
~dump 14:30
~dur 2:85 10:-16 12:-25 17:3 31:44
~dur_str 2:56 10:-27
~dur_the 2:11
~durch 6:4 9:29 29:-20
~duty 34:31
~e 2:-26 6:39 7:45 8:-38 10:-29 18:31 29:13 34:8
~each 27:31
~earlier 6:-11 15:19 16:25 18:40 19:16 23:4 33:-21
~early 1:11 2:2 3:10 11:-10 21:19 23:35 29:-18 33:-10
~earth 10:32
~easy 17:55
~eat 17:-7 25:50
~edit 2:22
~een 2:11 24:18
~effect 12:55
~ein 1:15 9:-16 21:36
~ein_exception 9:-1 21:6
~ein_featur 2:10
~einen 1:9 16:18
~einen_tag 16:23
~el 6:12 16:21 18:7 25:-15 29:32
~el_schedul 18:16
~el_str 24:2
~els 11:33 25:3 27:-5 31:25
~email 26:41 27:12
~emoji 9:10 10:15
~en 5:78 6:-6 10:-23 12:4 13:9 14:-17 18:8 29:-14
~en_is 5:65 10:-13
~end 1:5 2:-68 4:40 16:15 19:6 20:16 21:19 22:-10 28:-57 29:22 32:48
~end_in 19:12
~end_of 1:3 4:18 16:1 20:35 29:-17 31:-20 32:29 33:22
~end_up 21:7 22:-1
~endpoint 2:27
~engineer 17:32 25:13 29:-9
~english 25:5
~enough 2:10 7:22 31:53 33:-10
~entail 7:10 15:2
~enter 1:34 5:24 11:29 14:-14
~enter_a 1:32
~enter_the 5:15
~entry 1:20
~environment 17:2
~eol 10:72 11:-15 19:-20 20:-9 29:19
~epoxy 14:-24 19:83
~error 2:39 10:-7 29:35
~error_messag 2:35
~eta 10:-19 16:-23 20:86 25:-6 28:6 29:-11 33:46
~eve 24:48 27:-8
~even 10:-38 12:-22 15:12 21:62 22:14
~event 18:38 27:2 32:25
~ever 11:-10 17:28 25:20
~every 8:-9 13:23 14:90 20:-12 24:47 25:17 27:58 28:-14 31:-48 32:-13 33:-49
~every_dat 14:51
~every_deadlin 14:7
~every_freez 27:20 31:-22
~every_mileston 14:31
~every_monday 24:44
~everybody 25:24
~everyon 5:17 8:1 12:3 14:-13 18:8 20:12 25:-16 31:6 34:3
~everyon_i 7:10
~everyon_is 12:9
~everyon_keep 10:21
~everyth 8:3 11:23 12:27 13:5 14:26 16:16 20:-27 25:-32 29:-15 31:15 32:-1
~everyth_from 14:39 31:-11
~everyth_that 8:21
~exact 33:52
~exactly 10:37 25:12 28:12 29:-15
~exampl 7:42 11:25 25:-15
~exc 8:-6 9:44 13:31 22:17 29:-15
~exception 2:-3 5:-21 7:3 8:43 9:26 12:-26 13:23 16:-29 17:-22 20:-15 21:42 22:38 27:15 32:-19 33:-25 34:29
~exception_approv 8:-1 9:32
~exception_are 27:22
~exception_be 21:24
~exception_but 21:24
~exception_for 2:21 8:16 9:17 13:28 21:-30 22:34 34:-27
~exception_i 9:43
~exception_if 21:34 22:-23
~exception_is 21:13 27:33
~exception_list 13:8
~exception_need 8:-7 21:52
~exception_of 22:30
~exception_on 7:25 8:-22
~exception_queu 13:17
~exception_request 8:17 22:6
~exception_thank 8:1 13:7
~exception_that 13:25 21:-18
~exception_thi 13:7
~exception_to 10:30 13:-4 22:20
~exception_want 22:19
~exception_wer 13:-5 19:20
~exception_with 13:21 21:-4
~exceptoin 13:4
~excus 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
~excus_me 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:11 18:8 19:-7 20:3 24:-9 27:-16 28:5 29:-2 31:-4 32:5
~exec 27:4
~exempt 2:17 10:13 12:-9
~exemption 13:7 22:35
~exist 3:23 5:-1 6:4 11:24 29:-11
~exist_a 11:9 17:9
~expect 17:10 20:56 29:-15 33:23
~expect_of 17:21
~expens 29:11
~expir 6:56 9:33 32:-3
~explain 10:69 11:36 13:-4
~explain_how 11:8
~explain_the 11:2
~export 2:1
~extend 6:-13 8:16 15:9 29:6 33:13
~extension 22:18
~extra 0:31 1:41 22:4
~extra_day 16:26 22:6
~fail 29:59
~fall 10:7 18:-4 32:73 33:21
~fall_in 32:7
~fall_into 32:18
~fall_on 33:21
~fall_under 10:34
~fang 17:26
~fang_i 17:26
~far 5:22 6:1 10:-20 12:-18 13:66 20:-14 23:40 28:69 29:-52 33:-12
~far_as 18:4
~far_is 5:27
~far_off 28:54
~favour 0:23 8:2 34:-6
~favour_of 0:24 8:2 34:-5
~feaatur 33:9
~featuer 33:22
~featuer_freez 33:11
~featur 0:-47 1:-13 2:12 3:-8 5:22 6:7 7:-47 9:-50 10:27 11:5 14:-46 15:7 16:17 19:25 20:-32 22:7 24:1 27:-14 28:19 29:-35 30:-8 31:-10 32:-53 33:19 34:6
~featur_are 2:-17 12:28
~featur_can 6:21
~featur_cod 33:33
~featur_freeez 33:6
~featur_freez 2:-43 10:3 12:-1 15:20 16:17 17:15 18:3 19:21 21:-6 24:27 25:6 26:14 27:-19 29:-86 33:-7
~featur_i 21:4
~featur_in 2:14
~featur_is 2:10
~featur_or 2:-8 5:61 34:10
~featur_proposal 16:23 33:-7
~featur_still 12:14
~featur_work 2:-12 5:32
~featurefreez 33:17
~feautr 28:1 29:-9 33:31
~feb 4:25
~fedora 20:9 29:12
~feed 14:-25 26:70 27:34
~feez 10:32 12:11
~ferez 12:20
~fetaur 33:2
~fetur 10:-15 12:7 16:5 29:-12 33:33
~fetur_freez 10:-12 16:5 33:40
~few 32:20
~few_day 32:20
~fewer 26:-21 30:49
~ff 0:-38 1:-70 3:-17 4:-26 5:-6 8:-75 9:-159 10:28 11:-63 12:12 13:-112 14:-47 15:77 16:104 19:35 20:-146 21:-68 23:-1 24:5 25:-132 26:-44 27:-18 28:43 29:-265 33:59
~ff_and 2:2
~ff_cover 10:7
~ff_dat 19:41
~ff_in 12:7 28:13
~ff_is 24:11 27:-5 33:29
~ff_on 12:20 19:5 34:2
~ff_pleas 28:36 33:-24
~ff_thank 10:14
~ffe 2:-79 6:-50 9:29 10:30 11:25 13:35 14:-11 19:-47 21:104 22:78 24:-32 27:-69 28:-31 29:-130 33:-82 34:-19
~ffe_for 8:32 22:6
~ffe_on 13:17
~ffe_pleas 22:39
~ffe_request 21:17
~fil 2:-4 9:12 10:-18 11:-7 13:29 21:41 22:48 29:29 34:-34
~fil_a 9:8
~fil_an 21:-8 29:20
~fil_it 21:22 22:13
~fil_that 21:2
~fill 18:30 21:23 29:-37
~fill_in 18:31 21:24 29:-26
~fin 2:64 8:63
~fin_with 8:9
~final 0:-14 5:-10 6:28 10:29 14:-14 16:12 17:-11 19:8 20:27 22:-40 23:-14 24:17 25:-66 27:9 29:-104 32:-33 33:27
~final_dat 4:20 33:3
~final_on 20:3
~final_rc 6:7 14:-24 16:15 18:2 20:-116 31:8 33:67
~final_releas 10:30 20:27 27:16 33:-67
~finally 25:10
~find 7:4 17:6 21:18 22:-3 29:29
~find_the 7:8 29:2
~finish 2:11 12:19 22:5 28:8 33:-16
~finish_my 28:21
~finish_the 6:23 22:6
~finla 20:11 33:15
~finla_rc 33:19
~first 2:-16 4:1 9:-4 10:-40 16:-13 17:93 18:75 20:-10 21:10 25:-9 29:-21 33:38 34:-19
~first_day 4:28 17:50 25:-23
~first_patch 17:22
~first_rc 33:76
~first_tim 17:14
~first_week 17:3
~fiv 1:1 16:24 25:13
~fiv_day 1:7
~fix 1:-37 2:39 5:20 6:-32 8:9 10:3 13:-24 16:60 17:32 22:32 25:-5 33:-11
~fix_after 22:1
~fix_be 20:3
~fix_for 2:47
~fix_in 2:39
~fix_is 8:11 16:22
~fix_it 16:22
~fix_now 12:15
~fix_the 29:12
~flag 11:6 12:2 24:33 29:-13
~flamingo 19:95 33:-26
~floor 29:17
~flow 12:6
~folk 0:5 1:4 3:-8 4:9 5:3 8:-9 9:2 16:-1 17:13 20:3 24:11 25:6 27:-9 29:-1 30:11
~folk_can 24:7
~folk_how 17:22
~folk_what 5:15
~folk_when 29:-24 33:18
~folk_would 30:12
~follow 3:16 4:15 10:-48 11:17 14:-45 17:-8 18:64 24:28 26:45 27:54 28:-2 33:-54 34:-15
~follow_deadlin 18:4
~follow_featur 26:6
~follow_releas 3:26 4:15 20:-12
~follow_the 18:12 26:15
~follow_up 24:42 27:-11
~foo 25:-10 29:43
~fooclient 33:6
~for 1:11 2:-10 4:29 5:-9 6:20 7:-6 8:14 10:5 11:4 12:-12 13:21 14:-20 15:-22 16:-14 17:-5 18:-9 19:-22 20:13 21:48 22:62 24:-21 26:6 27:5 28:11 29:1 30:-6 31:1 32:6 33:27 34:12
~for_a 2:39 3:47 9:-30 11:1 21:42 22:9 29:-63 32:-12
~for_an 10:-34 13:79 21:40 22:-7
~for_another 0:23
~for_ask 2:1 8:-8 11:13 12:3 17:4 19:3 22:-22 24:2 32:5
~for_client 16:10 33:10
~for_dat 26:23
~for_doc 0:5
~for_exception 21:29
~for_featur 10:-26 12:24 16:-19 24:6 28:25 33:23
~for_ff 24:-19 28:37 31:41
~for_ffe 13:-27 21:66
~for_final 6:6 16:-11 24:12
~for_freez 27:13
~for_good 6:37
~for_googl 14:-10 26:40
~for_hibiscu 14:38 34:17
~for_how 29:11
~for_it 2:2 22:10 33:30
~for_les 1:5
~for_lib 34:6
~for_librari 28:5 33:19
~for_lunch 29:58 32:-18
~for_m 2:16 6:-6 16:1 23:-12 24:52 33:36
~for_me 1:-6 2:-9 7:-35 10:35 11:-21 13:18 14:9 21:14 22:-2 24:-13 25:2 27:16 29:13 31:24 33:10
~for_membership 33:18 34:2
~for_mileston 24:16 27:10
~for_monday 1:6
~for_mov 11:30
~for_my 3:19 19:30 21:-1 33:-7
~for_new 2:-55 6:34 17:32 29:-55 33:60
~for_next 32:9
~for_one 0:7 2:17 16:1
~for_our 22:52
~for_pr 22:33
~for_proposal 6:3
~for_pull 22:46
~for_rc 1:-30 16:3 23:42 24:27 29:50 31:-27 33:-25 34:5
~for_releas 1:6 27:15
~for_requirement 13:37 28:20
~for_review 33:42
~for_sept 1:-12 24:29
~for_september 32:9
~for_someon 25:12
~for_str 6:4 10:-48 16:37 23:23 24:-56 27:13
~for_string 21:8 22:-7
~for_test 5:21 8:26 21:14 28:-15
~for_the 0:5 1:31 2:-24 3:-20 5:6 7:26 8:10 9:33 10:-7 13:18 16:-11 17:-15 18:-8 20:18 21:-21 22:39 23:-17 24:-42 25:14 28:3 29:13 30:-9 31:-47 34:13
~for_thi 1:-23 21:25 29:47 30:2
~for_thursday 32:21
~for_today 31:30
~for_translator 10:18
~for_two 8:1
~for_us 1:18 32:29
~for_version 4:18
~for_what 9:24
~for_your 25:5
~forbidden 2:14 10:-26 12:8
~forc 6:-27 12:95 33:-22
~forget 1:-7 2:-10 4:12 7:-17 10:5 11:14 12:1 14:5 19:-7 20:-1 23:-14 24:32 28:-13 29:-3
~forget_how 17:12
~forget_is 6:11
~forget_rc 10:19
~forget_what 17:-2
~forget_when 3:3 20:-4 33:1
~forget_who 34:10
~forgot 2:5 8:6 9:1 11:-18 13:-8 16:15 17:-13 25:-2 28:10 29:10 30:-3 33:4 34:-5
~form 21:39
~fortnight 28:11 32:9
~fortnight_befor 28:3
~forward 15:13 29:9
~fosdem 20:-6 25:14 29:23 33:-6
~four 1:3 3:22
~four_month 3:23
~fpf 6:26 10:30 16:2 19:-1 20:-13 29:-52 33:47
~fpf_dat 33:28
~fre 12:20 32:2
~free 12:23
~freeez 12:3 14:5
~freez 0:13 1:8 2:3 3:-40 5:-46 6:1 7:-35 9:7 10:11 12:1 13:6 14:2 15:6 16:15 18:8 19:9 20:-66 21:-13 22:19 23:1 24:4 26:-4 27:9 28:8 29:6 30:-46 31:6 33:-4 34:-1
~freez_a 1:32 6:-6 10:-22 12:12 15:16 16:27 24:-26
~freez_about 10:36 33:-2
~freez_activ 12:29
~freez_affect 10:12
~freez_alert 27:25
~freez_already 6:39
~freez_also 19:17
~freez_and 16:17 18:21 33:-30
~freez_apply 2:23 10:16 12:4 34:-12
~freez_are 6:21
~freez_as 15:18
~freez_at 33:18
~freez_back 16:29
~freez_be 16:37 24:-5 33:-10
~freez_been 12:6
~freez_befor 15:17 32:26
~freez_begin 27:31 29:6
~freez_begun 12:39
~freez_block 2:18
~freez_break 2:-5 9:50 10:-15 12:-31 13:21 21:40 22:29 25:-6
~freez_but 0:5
~freez_by 13:16
~freez_can 10:16 15:-21 34:20
~freez_cheer 10:8
~freez_com 33:1
~freez_d 18:7 29:-4
~freez_dank 10:4 28:12 29:14 33:-42
~freez_dat 15:16 18:-37 33:12
~freez_do 14:28
~freez_end 16:15 29:1
~freez_exception 8:59 9:56 10:-76 11:24 34:-9
~freez_fall 33:19
~freez_featur 19:10
~freez_for 1:28 12:-53 33:32
~freez_forward 15:19
~freez_from 27:21
~freez_goe 16:12
~freez_happen 6:12
~freez_has 6:29 14:-4
~freez_hit 18:4
~freez_hold 12:2
~freez_in 10:-13 14:24 18:-6 25:24 31:-18 33:57
~freez_is 2:26 6:-23 12:-3 16:14 18:21 21:33 24:-1 33:22
~freez_kick 6:-14 12:25 33:19
~freez_last 10:7
~freez_many 33:-5
~freez_mean 10:34
~freez_merci 10:4
~freez_new 16:18
~freez_next 33:1
~freez_no 2:8 31:10
~freez_notic 27:10
~freez_now 12:44
~freez_of 19:13
~freez_on 1:2 12:66 32:-4 33:34
~freez_only 10:2
~freez_or 2:-8 6:31 10:-33 12:13 18:34
~freez_over 12:4
~freez_pleas 2:-20 6:1 10:15 16:-42 22:40
~freez_should 16:40
~freez_sorry 27:9
~freez_start 12:8 16:19 29:28 33:-26
~freez_still 6:2
~freez_stop 2:31
~freez_string 10:6
~freez_thank 2:20 24:16 27:14 29:-37 33:18
~freez_to 16:3 27:5 33:-25
~freez_two 19:31
~freez_until 22:5
~freez_vs 10:12
~freez_waiver 11:16
~freez_was 19:39
~freez_when 33:14
~freez_which 29:30
~freez_with 2:-6 10:-26 16:47 19:43 33:-26
~freez_yesterday 6:3 34:25
~freezz 12:5
~french 29:13
~fresh 4:19 5:-5 17:40 18:-1
~freze 12:15 29:15 33:-9
~fri 32:24
~friday 0:-10 1:41 2:8 7:-13 10:-15 16:39 24:37 27:-26 29:3 32:56
~friday_is 33:46
~friday_pleas 7:-1 16:25 29:26
~friend 8:-30 25:13 29:13
~from 1:5 4:10 6:-47 8:42 9:-3 10:29 12:-48 14:29 15:-38 19:36 20:-59 21:-6 25:8 26:-33 27:-6 28:-3 29:11 30:1 31:45 33:-3 34:-7
~from_last 9:22 29:22
~from_me 8:31
~from_merg 2:12
~from_now 14:42 27:51
~from_rc 19:2
~from_the 1:13 10:19 14:-27 25:10 27:-76 30:26 31:37 33:-7
~from_today 32:-3
~from_which 33:21
~from_you 11:3
~froz 6:21 12:-7 25:5
~frozen 2:1 5:-7 12:59 17:-4 22:23 25:15 29:44 33:-1
~frozen_again 12:-65 25:26 29:41
~frozen_is 25:22
~frozen_or 12:33
~frozn 5:-4 12:71 29:-4
~frreez 14:21
~ftbf 29:2
~full 14:58 18:30 28:21
~full_calendar 14:3
~full_list 18:36
~functionality 33:23
~funny 25:30
~futur 18:14
~ga 1:-9 2:-3 4:3 6:20 9:-6 10:18 14:33 15:-15 16:29 19:44 20:92 22:-20 24:-17 25:-22 28:18 29:-71 33:-81
~ga_dat 16:7 20:20
~ga_day 20:15
~gat 0:2 2:-15 9:-11 12:58 13:-6 18:21 21:3 25:-17 27:5 29:19
~gat_shut 12:27
~gazpacho 19:86 33:-23
~gcc 29:38
~gdpr 9:9 29:-5
~gdpr_banner 9:9 29:-5
~gel 12:50
~gel_des 29:1 33:5
~general 26:21 30:-20 31:29 34:21
~generally 19:17
~generat 4:33
~german 11:18
~get 1:-29 2:-1 4:38 6:-74 7:4 8:3 10:-15 11:-20 12:-71 13:-94 15:-9 16:-70 19:-22 21:38 22:5 23:2 24:12 26:70 27:31 29:-2 30:10 31:-42 32:-32 33:27 34:-40
~get_a 0:9 2:-15 17:-48 21:-14 24:39 26:26 29:43 33:-22
~get_an 11:-38 21:41 22:40
~get_in 8:13
~get_it 20:1 21:18
~get_its 9:25 22:-7
~get_lock 33:13
~get_my 8:36 17:20 20:13 29:-23 33:22
~get_tagg 33:42
~get_the 2:-49 4:28 9:8 14:3 20:5 26:49 27:30 30:-1 31:-8 34:-9
~get_thi 2:51 20:4
~get_through 2:18
~get_to 34:10
~get_your 11:15 26:13
~gett 10:-11 11:-12 18:16 21:40 29:-2 31:23
~gett_an 21:24
~gia 6:30 12:4
~git 29:69
~giv 2:-49 4:-4 5:11 8:21 9:-1 10:-22 11:37 13:18 16:29 19:-46 20:-20 22:19 27:-8 28:-3 29:-14 32:16 33:8
~giv_me 5:29 11:20 13:12 14:10 16:-39 18:8 19:-12 22:6 24:-11 25:6 27:-90 28:8 31:-40 32:27 33:8
~giv_us 24:4
~global 33:22
~global_requirement 33:23
~glossary 10:25
~go 1:12 2:29 4:8 5:-6 6:2 8:11 10:-42 12:7 22:-35 25:22 28:6 34:-8
~go_ahead 8:13
~go_by 6:34
~go_for 8:1
~go_in 2:45 7:6
~go_nogo 1:39
~go_out 23:7
~go_through 9:5
~go_to 25:21
~goe 2:46 6:-20 16:18 20:16 28:-13
~goe_out 6:-16 33:20
~going 2:-4 4:21 5:3 9:10 12:17 20:3 25:17 29:-15 32:37 33:-9
~going_on 5:14 12:24
~going_to 18:7 32:2
~gold 20:55 29:-48
~goliv 1:30 20:16 24:9 29:-10
~goliv_dat 20:22
~gon 2:1 6:83 33:-3
~gon_by 6:32
~good 1:-1 2:25 6:17 8:12 14:-43 16:-17 17:28 20:5 21:-6 24:-10 25:17 27:-9 33:18
~good_for 10:24 11:28 25:-34
~good_morn 12:4 14:-8 18:17 20:14 24:-44 25:-21 29:2 31:2 33:17 34:10
~good_to 2:48 8:12
~googl 26:17
~got 5:7 6:-7 10:-2 11:13 13:80 17:21 21:-31 25:4 28:42 29:-77 32:10 33:25 34:-70
~got_a 2:8 11:20 17:-16 25:30 29:-23
~got_its 9:10
~got_the 5:5
~got_to 5:6
~got_until 32:19
~gpg 11:-5 29:62
~gracia 0:5 5:4 6:-2 8:-8 11:-4 12:-1 13:8 18:-4 22:-1 24:3 25:6 26:10 29:-1 30:4 31:-1 32:1 34:2
~grant 2:-22 8:41 13:8 19:7 22:19 25:-3 27:32 29:-6 32:-14 34:1
~grant_an 22:17
~grant_exception 13:-10 34:7
~grant_the 8:31 22:-21
~grant_thi 13:23 32:-7
~grant_until 8:27
~grant_us 8:-3 22:46
~grateful 16:7
~great 8:-9 25:56
~green 8:34
~green_light 8:41
~ground 9:13
~guid 11:35 17:46 18:-14 24:16
~h 11:64 22:14 24:41 25:-52 29:-31 32:1
~ha 25:32
~hack 17:2 28:4
~had 0:11 6:40 12:-11 25:15 28:-31 31:16
~had_a 0:14
~haha 25:48
~half 2:28
~halfway 5:31 6:-9
~hallo 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
~hallo_zusammen 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
~hand 12:-7 14:-8 20:9 25:30 26:4 29:-22 33:36
~handl 34:44
~happen 2:-1 6:27 7:14 10:15 12:12 13:-12 24:-13 25:-28 32:63
~happen_if 7:1
~happen_on 10:28 20:-4 32:11 33:-5
~happen_to 9:25
~happy 16:-8 25:59
~happy_friday 25:15
~hard 1:18 8:29 9:-6 10:57 28:-24
~has 2:5 3:8 5:45 6:51 7:20 9:28 10:-3 12:36 13:31 14:-7 15:42 17:-57 18:-56 19:-61 20:10 21:-35 22:-22 26:-4 28:-34 29:-15 32:-12 33:-25 34:-14
~has_a 20:15
~has_anybody 9:5
~has_anyon 6:-4 9:32 15:26
~has_anyth 13:28
~has_been 8:30 25:13
~has_featur 6:-13 12:18 33:20
~has_it 12:31
~has_not 6:8
~has_pass 6:10
~has_the 5:38 9:27 10:3 12:41 13:-78 20:12 25:-36 29:2 33:-69
~hav 0:15 2:-22 4:-16 6:20 8:8 11:-30 13:17 14:1 15:-24 16:18 17:-8 19:-8 20:-6 22:12 23:32 24:-22 25:19 28:25 29:-11 30:-8 32:12 33:5 34:-23
~hav_a 1:21 22:13 24:19 25:35 28:16 33:-45
~hav_an 3:10
~hav_and 14:6
~hav_befor 28:25
~hav_ff 10:12 16:10
~hav_for 20:5 33:-6
~hav_got 5:1
~hav_i 2:8 23:23
~hav_in 14:31
~hav_left 28:-6 29:15
~hav_m 10:5
~hav_my 8:33 17:3 25:-13
~hav_never 17:27
~hav_not 6:6 7:43 8:-1
~hav_on 32:5 33:25
~hav_requirement 6:40 12:-26
~hav_someth 32:20
~hav_str 12:27 16:26 33:-11
~hav_the 2:-22 4:8 12:37 26:19 27:25 28:30 32:-5
~hav_they 12:8
~hav_to 4:-23 10:13 16:-29 17:-8 18:66 20:32 21:48 25:42 26:-9 28:-32 29:-103 33:49
~hav_until 22:31
~hav_we 5:52 6:49 12:4 15:-41 25:-4 30:10 32:36
~hav_you 33:15
~he 7:24 21:29 22:-18 24:-31 29:17
~head 1:-19 5:-9 14:-23 18:84 24:37
~head_up 24:39
~hear 15:8 25:14 27:33
~hear_about 27:41
~heard 10:6
~hello 6:-3 7:7 10:17 11:-25 16:-1 17:15 21:15 25:21 29:-2
~hello_relbot 6:-1 7:9 10:20 11:-17 21:16 22:-4 25:-16 29:7
~help 11:82 14:-19 15:18 17:86 22:-6 25:-59 29:-13 31:-15
~help_me 5:2 11:47 17:-43
~help_out 17:29
~help_text 2:16 8:7 22:-9
~help_with 17:24
~helpful 33:4
~her 0:-23 2:-85 5:-22 9:-23 10:17 11:4 12:-11 17:61 21:5 25:16 26:-5 27:87 29:-95 31:23
~her_pleas 25:8 27:1
~her_thank 27:12
~hereby 16:30 21:-12 22:42
~hereby_ask 21:-11 22:42
~hey 4:1 8:-1 10:3 13:-8 16:-7 17:10 20:1 22:-12 25:6 27:-3 29:10 30:-1 31:4 33:4
~hey_folk 1:5 4:11 8:-7 9:3 20:5
~hey_team 10:11 11:2 13:-20 24:-3 25:-21 29:30 30:-2 31:3
~hi 0:11 1:-27 2:11 3:25 5:15 6:-8 7:32 8:-18 13:-22 14:-18 19:10 20:1 21:31 22:-16 23:20 24:-19 25:4 26:1 27:-30 29:-7 30:19 32:-3 33:15 34:12
~hi_all 14:18
~hi_can 7:28 8:-5 26:11
~hi_i 17:14 25:11
~hi_is 5:13
~hi_ther 1:-17 2:1 5:24 8:-13 10:16 11:15 13:-7 14:-15 17:-51 20:13 25:-1 31:-8 33:36 34:5
~hi_what 2:18
~hi_when 20:-3 23:2 25:4
~hi_who 15:-2 34:28
~hibiscu 2:10 4:28 5:26 6:36 9:-33 10:-11 11:-40 14:28 16:10 17:-20 19:18 20:33 22:-6 25:-31 29:-19 32:-16 34:9
~hibiscu_in 2:-14 12:14 29:10
~hibiscu_out 6:1
~hibiscu_pleas 14:1
~hint 34:13
~hir 12:-24 25:27 29:26
~history 6:54 19:39 33:-20
~hit 10:33 18:31 20:-9 24:23 28:51 29:-33 33:-36
~hit_me 24:25 33:-1
~hit_rc 10:3
~hit_the 28:31 29:-19
~hit_us 18:25
~hmm 25:13
~hola 17:45 29:-7
~hold 1:-25 7:34 8:4 10:-33 12:25 15:14 16:23 29:-24 32:7
~hold_for 32:20
~hold_off 7:31 8:-20 21:1
~hold_the 15:16 22:16
~holiday 28:-27 29:18 31:14
~hom 25:1
~hook 27:47
~hop 2:5 6:5
~horizon 18:29 29:-8
~hotfix 2:21 20:6
~hour 10:-61 20:23 24:59 27:-17 28:52 33:14
~hour_befor 24:65
~hour_of 10:-20 33:39
~how 0:-22 1:-57 2:-90 3:22 4:-44 5:22 6:-145 7:-13 8:-84 9:19 10:2 11:68 12:-81 14:-8 15:4 16:-84 17:65 18:-40 19:42 20:-6 21:9 22:-103 23:14 24:-73 25:-11 26:-7 27:-88 28:91 29:42 31:-83 32:-91 33:-11 34:-44
~how_are 3:9 5:21 11:-3 14:-14 17:-3 25:37
~how_can 0:-21 2:5 7:4 11:11 15:14 17:37 30:-29
~how_clos 28:33
~how_do 11:43 15:16 17:16 21:-28 28:-53 29:27 30:5 34:11
~how_doe 11:31 17:40 19:5 29:-58
~how_early 11:-6 21:20 23:8
~how_far 5:12 20:-9 23:32 28:53 29:-37
~how_i 11:43 29:4 30:-24
~how_is 5:11 9:58 14:35 15:-10 17:-25 20:-23 25:28 28:-38 29:-50 33:8
~how_lat 33:39
~how_long 3:6 5:-34 11:-25 17:-14 19:17 20:25 28:63 29:12 33:-54
~how_many 10:-38 11:-87 12:-13 13:51 14:17 17:-43 19:37 20:-15 24:-13 25:-64 28:28 29:75 33:-52
~how_much 28:56 29:37
~how_old 29:30
~how_soon 20:36 28:9 29:-13
~how_to 11:30 25:-5 28:-10 29:33 30:38
~how_would 3:16 10:15 11:17 21:-17
~how_you 11:41
~human 11:-25 25:9 34:44
~i 0:-26 1:-42 2:40 3:-6 4:-37 5:-12 6:26 7:32 9:-47 10:-7 11:40 13:6 14:9 15:3 16:-60 17:50 19:-20 21:21 22:4 23:3 24:-26 25:22 26:68 28:-18 29:-24 30:34 31:-25 32:-11 33:21 34:47
~i18n 27:10 34:20
~i_add 0:27 1:-22 2:33 11:4 29:-17
~i_allow 15:8
~i_already 29:15
~i_alway 24:22
~i_am 2:-39 4:-3 8:18 9:-26 10:18 11:10 17:46 19:9 24:-16 25:13 29:-25 31:1 32:21 33:1
~i_an 17:29
~i_approv 11:26 29:-30
~i_ask 2:-34 7:4 11:15 13:-21 15:3 21:-27 23:5 31:5 34:2
~i_be 2:-13 18:12 23:8
~i_begin 17:34 33:-4
~i_can 2:-31 8:-2 11:14 26:26 29:17 30:-30 33:1
~i_chang 11:-17 15:13
~i_cherry 2:1
~i_das 29:8
~i_deny 7:17
~i_do 5:-11 8:11 10:28 17:17 23:34 29:10 31:-6 33:-18
~i_fil 9:49 11:-7 13:14 21:-49 29:8
~i_finish 2:15
~i_forget 1:-8 2:-6 4:13 7:-16 9:1 10:22 11:4 12:7 14:5 19:-7 20:-1 23:-12 24:-60 25:3 28:-7 33:5 34:3
~i_forgot 2:5 8:6 9:1 11:-18 13:-8 16:16 17:-13 25:-2 28:10 29:10 30:-3 33:1 34:-5
~i_get 2:-3 11:7 14:40 17:2 20:39 23:-22 24:18 30:-25
~i_go 25:23
~i_hav 2:10 3:-10 7:33 8:-9 9:-35 12:-78 14:-2 18:44 21:15 22:24 23:22 25:-18 26:8 28:-19 29:5 30:-39
~i_help 11:-43 17:58
~i_hop 6:6
~i_join 17:20
~i_just 2:11
~i_keep 10:21
~i_land 2:18 17:-11 25:32
~i_mak 2:-3 3:18
~i_may 6:3 26:12
~i_mean 28:8 33:26
~i_merg 21:2
~i_mis 2:22 6:16 30:20 32:37
~i_miss 2:9
~i_must 13:24 18:5
~i_mut 30:46
~i_need 1:13 2:-5 3:8 8:-20 10:-35 11:-74 13:24 14:23 16:-21 18:18 21:15 22:-1 25:-28 30:6 31:-23 34:51
~i_not 2:2 17:10 30:10
~i_only 26:24
~i_out 2:16
~i_ping 34:17
~i_plan 3:18
~i_read 17:18 18:-15
~i_reject 7:33
~i_request 11:30 13:-35 34:7
~i_see 19:12
~i_set 11:17 23:1 24:-26
~i_should 5:6 7:-4 11:16 17:-2 18:-16 26:3 32:54 33:7
~i_start 17:14
~i_still 2:31 20:-5 25:17 26:3 28:12 30:2
~i_subscrib 11:-17 26:58 27:9
~i_suppos 21:5
~i_tak 2:-32 7:-5 12:36 29:48 31:-6
~i_talk 34:15
~i_tell 5:19
~i_think 21:6
~i_too 6:22
~i_typ 11:72 15:-3
~i_unsubscrib 11:22 29:-22
~i_use 11:50
~i_wait 2:25 20:4
~i_want 1:7 2:-3 4:15 7:-9 8:-3 14:25 17:-3 22:27 27:66 29:7 32:-13 34:-2
~i_was 5:40 7:9 8:-7 12:27
~i_will 2:-5 8:13 20:-26 21:29 24:31 25:20 29:12 32:-20
~i_would 7:16 11:-32 13:22 14:-3 17:34 19:4 21:-26 22:22 26:-12 30:5
~i_writ 6:30
~icon 9:27 22:27
~ics 5:-20 14:44 26:85 29:-49
~idea 10:21 15:8 25:22 31:-14
~if 2:44 5:-17 7:63 8:-17 10:3 11:-14 13:-33 14:6 15:55 16:-15 17:-32 19:-33 21:48 24:-18 25:-7 27:10 28:11 29:-6 30:42 32:-37 33:5
~if_i 2:29 17:-18 20:-5 21:41 22:-10 29:-4 30:49 33:11
~if_it 2:37 33:8
~if_the 15:38 21:45 22:-49 23:14 31:-3
~if_thi 4:5 7:-15 8:11 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:13 23:-8 24:-3 25:-2 27:7 29:6 31:11 32:-1
~if_we 0:34 3:4 7:61 9:-15 15:37 33:-31
~if_you 28:12 33:3
~il 5:-4 6:24 10:-30 24:15 32:16 33:-2 34:3
~ile 28:62 29:-20
~ile_dni 28:62 29:-20
~imag 6:9 29:5
~import 1:12
~important 17:7 18:17 32:-4
~in 0:3 1:30 2:36 3:11 4:-36 5:19 6:-18 7:12 8:8 9:-20 10:-22 11:-47 12:40 13:38 14:-14 15:-27 16:-53 17:-22 18:-24 19:48 20:19 21:15 23:-6 25:-25 27:44 28:-28 29:-5 30:-42 31:29 32:38 33:9 34:-14
~in_a 1:69 2:24 10:10 24:-31 29:-52
~in_advanc 1:-3 5:-3 8:-1 14:2 18:17 21:7 23:-9 24:7 26:2 27:-7 29:-4 33:10
~in_after 13:11 22:41
~in_an 21:23
~in_are 5:13 10:-13 28:-1 32:38
~in_august 20:20
~in_charg 34:48
~in_day 28:17
~in_despit 13:10
~in_dms 11:21
~in_doc 31:21
~in_effect 12:55
~in_favour 0:24 8:2 34:-5
~in_featur 12:45
~in_for 10:-1 27:13 34:11
~in_forc 12:78
~in_freez 12:23
~in_her 25:18 27:31
~in_how 28:76
~in_i 33:34
~in_it 31:40
~in_lat 2:-9 13:13 22:26
~in_lin 1:-1 9:-33 18:12 29:54
~in_my 7:1 11:40 12:-12 19:-22 25:9 27:9 29:-12 33:9
~in_next 32:33
~in_now 2:7
~in_october 14:-15 20:9 32:33
~in_on 6:7 27:32
~in_one 2:7 5:6 14:32
~in_or 9:21
~in_order 14:26
~in_our 30:5
~in_past 6:-1 13:8 22:28
~in_plac 12:36
~in_qa 24:9
~in_requirement 2:1
~in_september 0:3 1:-9 5:-4 14:47 20:4 32:-12 33:50
~in_str 12:6
~in_the 0:28 1:28 2:26 3:-55 5:-7 6:58 7:-54 11:-56 12:-6 13:46 14:-140 17:20 18:7 19:28 20:-47 21:-3 26:-48 27:10 28:-15 29:17 31:-20 32:35 33:-33 34:-52
~in_thi 7:23 10:27 11:-17 14:-5 17:17 27:8 28:15 31:38
~in_tim 2:33 21:5 24:9 29:-8
~in_tokyo 33:43
~in_two 33:25
~in_week 28:8
~in_what 5:22 11:20
~in_which 6:14 20:36 26:6 29:12
~in_your 10:21
~includ 1:38 10:17 27:25
~indri 4:36
~inform 27:48
~inform_about 27:13
~information 8:25 9:-6 17:43 21:35 25:-2
~infra 27:18
~insert 1:63 24:-17
~insert_a 1:33
~install 18:-6 29:28
~installer 1:35 9:18 22:16
~instead 16:48 26:9 33:-13
~instead_of 16:1
~instruction 11:35
~interest 27:28
~interest_in 27:28
~interfac 12:17 33:19
~intern 17:21
~into 1:18 2:44 6:-16 11:3 14:-28 21:9 23:-11 27:38 29:27 31:-7 32:6 33:-14
~into_forc 6:-5 12:7
~into_hibiscu 2:16
~into_the 1:26 11:28 21:1
~into_thi 2:7
~introduc 1:18 24:-13
~introduc_a 0:2
~introduction 17:15
~invit 8:-27 29:46
~involv 10:21 17:35 29:-20
~iri 4:78 14:-9
~is 0:6 1:-50 3:-20 4:-25 5:74 6:4 8:25 9:22 10:20 11:-16 12:52 13:-23 14:-10 15:12 18:28 19:-107 20:10 21:12 22:-48 23:7 24:-19 25:-21 26:18 27:-25 29:39 30:-21 31:-50 32:-1 33:5
~is_a 1:19 2:-40 5:-12 8:41 10:124 11:-38 15:-5 17:-28 21:28 25:-45 26:17 29:-41 33:-16 34:2
~is_activ 12:14
~is_after 10:-20 18:17
~is_all 17:12
~is_allow 2:41 10:-6 17:6
~is_already 12:47
~is_an 10:69 11:-4 21:-12 25:24
~is_anna 34:58
~is_anyon 25:43
~is_approv 3:15 7:-9 8:6
~is_are 10:56
~is_ask 1:18 4:1 9:-2 10:9 11:10 14:10 16:3 24:1 25:-1 26:-8 27:16 29:-8 33:-1
~is_at 5:19 33:8
~is_been 13:57 34:-10
~is_being 5:12
~is_block 9:17
~is_broken 29:8
~is_ce 6:20 10:-8 12:30 20:9 29:-19
~is_ci 29:23
~is_client 6:4
~is_cod 29:-22 33:27
~is_com 18:7
~is_der 6:24 10:6
~is_development 12:18
~is_don 6:1 27:9 33:-11
~is_due 18:-54 24:43 32:45
~is_everyth 5:17 14:16 20:-17
~is_exception 9:23
~is_expect 17:21
~is_featur 5:10 6:23 12:-10 17:3 19:-10 33:12
~is_ff 6:-24 10:41 12:43 19:2 28:-30
~is_fin 8:4
~is_final 10:13
~is_finish 6:36
~is_first 18:57
~is_for 29:25 32:-18 34:15
~is_fpf 29:-4 33:7
~is_freez 12:9 25:23
~is_frozen 10:16 12:-23 25:2 29:25 33:18
~is_going 32:2
~is_grant 13:-12 21:3 27:32
~is_hibiscu 2:-24 5:45 12:8
~is_how 28:26
~is_il 12:14
~is_important 17:8
~is_in 0:21 9:-17 10:-37 12:9 13:46 29:-12 32:59
~is_is 2:8 10:2
~is_it 0:4 2:21 3:32 5:14 7:1 8:-24 16:-29 17:-7 18:-7 20:8 21:26 22:-16 26:-29 28:4 30:8 32:-47 33:-6
~is_its 33:4
~is_la 20:21
~is_lat 21:6 22:-3
~is_left 10:-4 14:32 29:14
~is_m 6:47 12:-6 29:-17 32:-18 33:55
~is_master 2:60 5:16 12:-16 29:-32
~is_membership 6:-7 12:33
~is_mileston 29:59 33:-42
~is_my 9:44 12:-13 17:54 23:1 29:-12
~is_near 24:30 33:-7
~is_need 10:31
~is_next 18:53 23:8
~is_no 8:10 12:11
~is_not 12:31 15:-9 20:28 25:16 33:32
~is_now 12:-13 16:10 17:30 25:13
~is_ok 17:6
~is_on 10:-44 16:14 18:36 29:-36 32:49 33:5 34:23
~is_one 5:-12 9:-9 29:43
~is_open 8:4
~is_our 18:-18 29:73
~is_out 2:7 27:44 29:4 33:-21
~is_pencill 10:-21 20:3 33:27
~is_pend 13:18
~is_plann 14:7 32:30 33:17
~is_rc 15:4 18:-34 19:23 28:36 29:27 32:-8 33:17
~is_releas 3:2 19:26 34:19
~is_remov 2:9
~is_requirement 33:11
~is_schedul 32:17
~is_someth 32:11
~is_sooner 18:20
~is_stabl 2:-45 12:72
~is_still 7:12 9:-18 14:28
~is_str 28:11 33:20
~is_stuck 29:15
~is_suppos 10:17
~is_that 2:26 6:5 10:41 15:-16 18:-36 33:19 34:15
~is_the 0:-11 1:-21 2:-74 3:-96 5:22 6:13 8:-38 10:-24 11:49 12:58 13:-133 14:13 15:3 16:8 18:-11 19:-30 20:48 21:21 22:-6 23:7 24:-36 25:-164 29:24 32:-115 33:25 34:-15
~is_ther 2:16 3:5 5:-75 6:-31 7:-23 9:-30 10:-25 13:21 17:44 18:38 21:14 25:-88 26:7 32:41 33:-2 34:11
~is_thi 5:114 12:-14 26:34 28:-26 29:-51 32:-41 33:12
~is_tiny 2:-12 8:12
~is_to 2:4 16:2 33:-5
~is_today 12:-11 32:37
~is_trunk 3:-6 5:8 12:24
~is_two 7:15
~is_up 5:6 9:1 10:-58 11:-35 18:-17 25:106 34:-18
~is_upstream 5:21 12:13 20:20 29:-41
~is_wait 13:25
~is_when 20:26
~is_wrong 16:29 22:13
~is_your 10:-39 11:82
~issu 8:-4 17:6 25:-2 29:31
~it 0:22 1:16 2:39 5:-26 6:-14 7:22 8:46 9:-30 11:-118 13:-67 15:41 16:18 17:-34 18:-8 20:75 21:51 22:21 24:-11 26:-3 27:-37 28:-18 29:-5 31:54 32:-128 33:-21 34:-45
~it_a 10:2 31:38
~it_after 6:6
~it_be 7:3 20:11 22:7
~it_exist 11:9 17:9
~it_for 7:22 20:12 21:29 22:-7 29:-1
~it_freez 12:58 29:10
~it_go 2:15 8:-38 25:-6 29:48
~it_grant 9:32
~it_has 8:12
~it_i 18:3 31:8
~it_in 1:26 2:-6 5:-8 8:36 14:-10 21:3 25:-6 29:16
~it_is 0:14 2:-12 6:-4 10:-9 15:66 17:16 20:-41 22:48 25:52 29:-60
~it_land 20:15
~it_mak 2:44 26:4
~it_off 31:19
~it_ok 17:15
~it_on 2:34 16:-1 24:11
~it_out 31:17
~it_past 6:20
~it_possibl 0:23 2:-15 3:25 30:16
~it_releas 5:36 20:-9
~it_ship 20:8
~it_still 20:29
~it_thank 7:13 25:-52 31:28
~it_that 21:15
~it_to 34:11
~it_too 2:43
~it_until 31:13
~it_up 1:4 4:15
~it_was 16:23
~it_worth 21:6
~it_would 0:13
~its 0:27 2:26 5:9 9:62 19:-16 22:-35 27:-23
~its_cycl 4:18
~its_dat 33:36
~its_own 0:41
~jalon 6:20 18:9 33:-18
~jasmin 4:14
~jenkin 29:30
~jest 10:7 18:26 20:-11 21:-11 33:10
~jira 29:29
~job 10:-12 11:-6 16:-10 17:9 25:40 33:-13 34:23
~join 10:2 14:-23 17:102 27:19 29:-34 33:9
~join_the 10:13 17:25 33:2
~join_thi 17:2 32:-1
~jok 2:-12 25:51
~july 33:38
~jump 2:-1 22:8 25:22
~jun 33:19
~just 2:3 3:-15 6:2 13:-1 14:27 15:-21 17:67 18:-2 24:-1 25:1 27:8 29:-12
~just_check 0:-7 2:-14 6:7 11:6 12:3 17:-27 20:9 27:9 34:14
~just_join 17:28
~just_the 14:59
~k 2:17 25:11
~keep 5:-2 9:-6 10:37 14:4 15:40 18:-12 25:-27 26:-3 27:56 30:45 33:13
~keep_ask 33:48
~keep_me 27:12 30:22
~keep_say 10:32
~kernel 1:24 29:33 31:10 33:-39
~kernel_freez 1:25 29:27 33:-36
~key 14:64 25:-26 29:43
~key_dat 14:71
~kick 3:37 4:42 6:-25 12:27 20:-1
~kick_in 6:-20 12:31
~kick_off 3:38 4:36
~kill 8:32
~kill_the 31:2
~kind 11:31 25:11
~kind_as 29:10
~kind_of 11:55
~kindly 8:-3 15:-11 22:31 24:2 27:8 29:8 33:32
~kindly_add 29:5
~knock 8:2 25:9
~know 2:-47 3:-10 5:44 7:-3 8:-32 9:8 10:9 11:6 16:-23 17:25 20:39 23:8 24:24 27:17 28:-30 29:-9 31:-2 33:33
~know_about 7:-25 9:24
~know_the 20:16 33:20
~know_when 20:10 27:17 33:25
~know_which 5:9
~kosher 2:10
~kubernet 20:-12 29:58
~l10n 13:9 27:15 31:2
~la 2:-3 5:34 8:73 10:-22 18:22 19:19 20:13 25:-26 27:-13 29:-31 31:20 33:18 34:-24
~la_dat 20:27 33:20
~la_rc 33:7
~la_releas 2:-5 5:51
~la_version 6:15 20:-6
~lab 29:18
~label 2:19 9:5
~land 2:22 5:24 8:33 20:8 22:46 25:5 29:-83 32:12
~land_a 25:36
~land_the 22:15
~languag 0:6 15:7
~laptop 29:68
~las 31:1
~last 4:-10 5:-18 6:45 9:5 10:4 11:-13 13:-61 14:-53 15:12 16:7 19:77 20:-32 21:20 22:-44 23:15 24:-7 27:-20 28:-38 29:17 33:28
~last_chang 16:1
~last_cycl 4:-20 13:-20 15:11 19:92 33:-1
~last_dat 16:19 19:-4 29:5
~last_day 19:-12 33:72
~last_night 19:-13 29:24
~last_rc 33:47
~last_releas 6:-10 19:27 34:8
~last_tim 6:-43 19:134 23:12 28:-17 33:-39 34:-5
~last_week 6:33 9:26 17:9 19:-65 21:15 22:-17 33:-61
~last_year 19:42 29:21 33:-12
~lat 2:65 5:-4 9:-25 10:-50 12:-26 13:55 22:85 24:-21 25:1 29:-8 34:8
~lat_chang 2:-4 13:29
~lat_for 2:55 6:38 10:-6 25:15
~lat_in 2:-25 17:8 33:33
~lat_merg 22:9
~lat_patch 2:-27 13:9 22:21 34:10
~lat_pleas 22:29
~lat_to 2:23
~lat_with 2:22
~later 4:9 12:-8 15:44 16:23 19:17 22:-26 25:15 26:5 27:-5 29:-21 30:29 33:-1
~latest 2:-15 33:68
~launch 20:53 28:3 29:-4 33:-26 34:5
~launch_dat 34:8
~launch_day 20:4
~lay 4:7 14:14 17:7
~lay_out 4:10 14:15
~le 5:8 6:28 10:-24 12:17 14:47 16:22 18:-6 19:-4 24:10 29:-56 33:-15
~le_gel 2:7 24:9 29:-10 33:3
~lead 34:54
~least 2:35 28:6 33:-24
~leav 7:28 8:-9 15:37 24:-18 27:-29 29:5 31:52
~leav_it 7:49
~left 10:-51 14:50 24:34 25:-27 28:86 29:28 33:-43 34:-21
~left_befor 28:26
~left_for 2:6 28:29
~left_on 14:29 28:8
~left_the 29:18 34:-11
~left_to 24:25
~legal 22:16
~les 1:1 5:-34 6:-19 12:6 13:17 20:-15 25:-27 27:6 28:68 33:30 34:21
~les_than 28:20
~let 2:-81 4:23 5:-27 7:33 8:31 9:-75 10:-49 12:-16 13:39 16:14 18:-34 19:-25 20:-21 22:43 24:47 27:41 28:-49 29:29 31:-57 32:-23 33:-15
~let_in 13:34 22:12
~let_it 25:-23 29:52
~let_me 10:-4 13:10 14:13 24:28 27:45
~let_my 22:8
~let_the 24:28
~let_us 4:39 7:18 21:11 22:-23 25:38 29:-30
~lgtm 8:23
~liaison 17:42 34:41
~lib 1:-14 2:-41 6:55 10:18 21:5 24:1 25:-3 28:25 29:-105 33:41 34:14
~lib_freez 2:-9 6:42 12:-74 28:51 29:-16 33:6
~libfoo 2:6
~librari 6:-33 12:22 28:5 33:27 34:18
~library 2:43 6:27 12:-38 15:18 16:25 18:-11 22:6 28:26 29:-38
~library_freez 6:25 15:25 16:31 18:-23 22:9 28:25 29:-7 33:-17
~library_releas 33:11
~lie 5:29 29:-13
~lift 6:-27 12:44
~light 8:33 29:15 34:-12
~lik 2:-21 4:42 5:-40 10:17 11:-42 13:2 14:14 16:-31 17:26 19:9 20:9 21:-47 22:19 27:18 28:20 29:-8 30:-38 32:-4 33:-23
~lik_a 10:1 17:9 26:10
~lik_an 13:15 14:-2
~lik_to 2:1 17:21 20:11 21:-10 22:10 27:21 30:-23
~limit 1:10 2:-14 30:22
~limit_for 1:11
~lin 1:-36 2:23 5:35 6:-12 9:-45 18:11 24:26 29:53
~link 14:41 17:1 19:-7 22:20 26:41
~link_cheer 9:15
~link_for 14:-36 26:60
~link_in 2:18
~link_many 29:9
~link_pleas 22:8
~link_thank 22:30
~link_to 14:25 17:3 22:2 29:-3
~list 2:-68 4:-23 5:-40 6:-3 8:-63 9:-47 10:7 11:14 13:52 14:44 16:-35 17:-36 20:-23 21:-31 22:-11 23:25 24:-38 25:-70 26:26 27:25 29:-8 30:28 31:17 34:4
~list_all 13:-40 29:46
~list_every 14:30
~list_everyth 11:10
~list_for 27:21
~list_i 30:40
~list_of 10:28 13:9 14:40 29:-8
~list_the 14:-48 19:9 34:32
~littl 11:-3 25:16
~liv 5:-32 6:46 9:10 20:20 25:14 29:-33
~liv_migration 9:25
~lock 1:3 5:-9 6:-7 12:113 20:-40 29:10 33:62
~lock_at 12:13
~lock_on 12:17 29:40 33:7
~log 9:-34 10:59 13:37 22:34 29:39 33:-12
~log_messag 10:44
~lol 7:13 8:-6 10:45 12:-28 13:19 21:-29 25:28 26:3 29:-3
~long 3:3 5:-49 9:18 11:-30 12:-22 17:-19 19:21 20:33 25:7 28:57 33:-20
~long_ago 28:46
~long_befor 29:8
~long_doe 10:32 29:-7
~long_hav 28:5
~long_is 29:11
~long_until 20:16
~long_was 19:33 28:-18
~longer 2:-22 8:22 12:5 16:6 27:-14 28:26 31:38 33:2
~look 3:34 9:49 10:-17 11:-2 14:27 17:-40 25:-24 33:36
~look_at 9:59
~look_for 5:18 14:-1 29:3
~look_lik 3:7 14:39 19:14
~look_up 18:1 33:43
~loom 18:32 32:-24
~loop 27:32
~los 16:5 27:18 30:33 31:-10
~los_bug 16:6
~lost 11:60 25:-35
~lot 2:-12 7:-33 8:2 11:-20 13:7 14:26 15:-12 22:8 25:5 26:4 28:-10 29:5 30:33 32:8 33:-9
~lov 10:-21 11:-19 17:4 25:46 29:39
~lov_to 17:13 27:8
~lts 10:31 18:-23 20:80 29:-30
~luck 2:15
~lunch 24:20 25:55 29:33 31:-44 32:-21
~m 0:-24 1:-21 2:-68 3:-70 4:-23 6:133 8:-85 9:-198 10:17 11:-64 12:-181 13:-165 15:13 16:104 17:-63 18:51 19:-34 20:-213 22:-17 24:36 25:-194 26:-112 28:3 29:-103 30:-14 32:-77 33:101 34:-9
~ma 9:49
~machin 25:15 29:15
~mad 3:35 6:18 7:24 13:11 14:-15 25:40 33:-21 34:-12
~mad_the 28:3
~mad_up 7:31
~mail 2:-20 8:-22 10:13 16:-2 21:-18 23:15 26:29 27:11 31:27 33:28
~main 12:52 29:22 34:-5
~maintain 29:23
~maintainer 17:23 34:16
~mak 1:-44 2:19 3:3 4:17 6:29 11:41 12:-25 14:16 16:32 17:-30 19:-3 20:-29 22:20 24:34 33:-70 34:-29
~mak_a 4:53
~mak_an 10:12
~mak_it 2:35 16:17
~mak_m 6:15
~mak_me 29:7
~mak_my 3:20
~mak_sens 0:28 26:6
~mak_sur 24:58
~mak_the 2:53 6:9 16:20 29:-1
~mak_you 11:3
~man 10:52 11:35 25:-10
~man_pag 11:36 25:-8
~manag 19:34 34:-1
~manager 5:-25 10:16 11:21 20:-26 22:23 29:24 34:12
~manual 1:28 11:44 34:14
~many 2:-5 4:9 8:-2 9:13 13:23 15:3 17:-8 19:16 22:-7 28:23 29:25 31:8
~many_day 19:7 23:8 28:-11 29:31
~many_exception 13:-8 19:19 21:15
~many_mor 28:14
~many_of 13:17
~many_rcs 14:1 19:19
~many_thank 4:17 8:-3 9:4 11:7 13:-18 15:3 19:-2 25:10 29:-25 34:3
~many_vot 9:10
~many_week 19:29
~march 4:57 20:9
~maria 15:5 21:20 22:-15 29:10
~mark 1:26 5:8 6:-5 8:62 20:-11 28:30 29:-18
~mark_it 8:22
~market 1:9 26:29 27:10 29:-1
~master 2:31 5:47 6:-13 10:7 25:-25 29:3 34:-9
~mat 25:23
~matrix 18:11
~matter 9:11
~may 0:-19 2:70 4:13 10:2 13:-20 20:-32 21:20 22:22 28:11 32:-33 34:-14
~may_i 2:10 7:2 13:-6 19:8 22:10 29:11 31:5 33:-4
~may_the 2:6 22:25
~may_we 4:9 22:22
~mayb 0:22 15:22 16:-20 25:11 30:13
~mayb_we 30:15
~me 1:-73 2:-26 3:-5 4:-19 5:25 6:-9 7:-12 8:-25 9:-16 10:13 11:29 13:6 14:9 15:-29 16:-75 17:12 18:5 20:-26 21:-11 22:-25 23:16 24:95 25:-14 26:-3 27:72 29:13 30:5 31:37 32:-14 34:-12
~me_a 4:14 5:42 24:31 25:7 31:-4 33:-36
~me_about 9:33 10:27 23:4 27:-27 33:-16
~me_again 24:17 32:-10 33:5
~me_all 13:54
~me_are 5:3
~me_as 29:15
~me_befor 24:26
~me_can 2:19
~me_cheer 25:2
~me_could 0:11
~me_every 24:7
~me_from 2:5 8:16 30:10
~me_hav 12:3
~me_how 11:6 15:30 19:37 23:3 29:-29
~me_i 17:4 31:-3
~me_in 27:67 31:-7
~me_is 9:-8 12:2
~me_just 18:21
~me_know 24:1 27:17
~me_of 11:-34 23:47 24:-28 27:3 31:3 33:14
~me_off 31:73
~me_on 24:29 27:-43 31:19 32:10
~me_pleas 23:7
~me_see 14:15
~me_som 11:26
~me_thank 31:20
~me_that 30:6
~me_the 13:19 16:-36 17:5 18:39 27:-2 28:10 29:8 31:-48 33:41
~me_through 11:21 14:13
~me_to 7:-24 13:23 14:-27 24:-34 27:55 29:63
~me_two 24:11
~me_up 24:7 26:23 27:10 33:-28
~me_what 2:8 10:39 33:-14
~me_when 19:26 20:15 24:-2 33:30
~me_whether 12:11
~me_which 29:-18 33:6 34:10
~me_who 7:24 9:-15 30:22
~mean 2:-47 10:90 25:-5 29:44 33:3
~mean_by 10:24
~mean_of 29:13
~meant 25:21
~meet 7:6 11:-5 15:18 16:1 24:-7 27:-8 29:67
~meet_you 25:27
~member 21:14 34:22
~membership 2:-15 6:18 10:33 12:3 16:10 19:-9 21:23 22:5 27:10 29:-27 33:23
~membership_freez 10:42 12:-22 16:17 21:29 27:2
~memory 24:13
~mention 3:11 11:30
~mentor 17:66
~menu 2:19 11:47 25:-37 29:-15
~merci 2:-4 15:-2 18:15 19:-15 20:9 22:24 29:4 33:-14
~merci_de 1:-6 16:17 31:22
~merg 2:42 6:-18 8:19 9:-12 10:18 12:65 16:-15 18:-4 20:-6 21:23 25:-51 29:23 31:-31 33:41
~merg_a 2:58
~merg_in 21:9
~merg_it 2:29
~merg_my 29:8
~merg_now 2:7
~merg_on 21:3
~merg_or 2:25
~merg_window 10:28 20:-1 29:-45 33:26
~mergeabl 2:50
~messag 2:14 11:-2 12:-1 25:21 26:16 29:-36 30:31 31:18 34:-7
~messag_pleas 31:25
~messag_whenever 27:1
~metric 8:11
~mid 0:8 25:5
~midnight 33:34
~midnight_utc 33:6
~might 0:32 15:15 21:21 22:-8 29:-19 30:23
~might_i 0:3
~migration 2:11 9:28
~mileston 0:7 1:7 2:-22 6:25 10:16 11:-19 12:-37 13:-15 14:10 16:14 17:-4 18:6 20:-35 22:-13 24:3 25:-31 27:8 28:1 32:-3 33:19 34:19
~mileston_are 6:10 18:8
~mileston_pleas 0:5
~mileston_two 33:27
~mileston_with 14:1
~min 3:28 5:-26 9:44 10:-1
~mind 7:18 14:18 18:18 25:22 29:-24
~mind_about 7:5
~minimum 2:7 3:14
~minu 10:-13 12:-5 16:-9 24:22 28:65
~minu_what 10:-10 28:53
~minut 16:-6 29:5
~mirror 6:42
~mis 2:25 6:25 24:7 29:-8 30:13 32:37 33:-35
~mis_the 2:52
~miss 7:13 21:25 22:10
~miss_the 2:17
~mistak 30:32
~mit 14:21
~mod 5:42 6:-6 9:24 25:-13 29:3
~modul 29:44
~mom 29:37
~moment 2:-4 5:13 12:27 17:13 18:6 25:17 29:-8 33:15
~moment_of 33:15
~monday 1:28 7:12 8:-52 9:-7 12:-12 16:30 22:13 24:40 25:12 28:-15 31:18 32:9
~monday_pleas 29:4
~monday_to 32:38
~month 2:-32 3:5 4:6 5:-6 6:2 18:-18 20:43 28:26 29:-28 30:17 32:43
~month_cycl 4:3
~mor 0:23 1:-30 2:9 4:-22 5:-21 6:1 7:-4 8:28 9:-18 10:-5 11:-6 12:-11 15:11 16:21 18:-23 22:48 24:-25 25:-17 29:3 31:60 32:-5 33:-8
~mor_day 16:51 22:37 24:-8 33:-7
~mor_for 22:50
~mor_information 8:27
~mor_than 28:46
~mor_thing 1:-2 2:-12 6:18 8:-13 16:-33 18:-12 20:11 22:-14 23:16 25:6 28:-3 29:26 31:-7
~mor_tim 15:7 22:41
~morn 0:-7 3:-18 6:5 8:2 10:12 11:17 12:4 14:-4 15:3 17:-1 20:2 21:-1 23:-5 24:18 28:11 29:-2 31:-4 32:12 33:-2 34:3
~morn_are 5:35
~morn_can 27:4
~morn_do 9:1 11:2
~morn_everyon 5:1 12:5 14:-4 18:18 20:15 24:-38 25:-72 29:10 31:12 34:11
~morn_how 11:3 29:12
~morn_is 12:2 29:3
~morn_of 24:61
~morn_what 10:42 11:-4
~most 33:4
~mov 2:-36 5:5 10:-54 11:11 15:85 16:51 19:-25 20:-25 28:-4 29:12 30:15 33:-5 34:11
~mov_a 15:60 34:-17
~mov_featur 34:19
~mov_ff 34:11
~mov_le 16:5
~mov_rc 15:5 25:5
~mov_str 15:26 16:-28 34:5
~mov_the 15:17 16:-6 29:50
~mov_to 5:23 15:-38 16:30
~movement 9:21
~movement_on 9:21
~msgid 33:33
~much 25:49 28:52 29:12
~much_doe 29:17
~much_longer 28:21
~much_tim 28:23
~must 3:3 5:-34 9:-17 13:6 16:6 17:11 21:16 28:-21 29:-6 32:14 33:46 34:-26
~must_be 3:13 16:12 28:-6 32:35
~must_i 17:27 20:3
~must_not 18:13 24:3
~mut 2:-12 11:-37 25:-55 27:-9 30:134 31:59 32:-3 34:-8
~mut_until 31:13
~mut_you 30:51
~my 0:-32 1:-26 2:23 4:-15 5:-71 7:10 8:22 9:46 10:-45 11:1 12:-53 14:-34 15:-82 17:28 20:25 21:-46 22:17 24:8 25:39 26:-14 27:-31 28:9 29:67 31:17 32:-8 33:12 34:-25
~my_account 29:1
~my_approval 8:38
~my_bos 1:17 9:-5 10:8 11:9 14:9 16:3 17:-2 20:5 24:2 26:-9 27:15 29:-11 33:-7
~my_chanc 21:16
~my_chang 22:28
~my_exception 8:12 9:50 13:-11 21:-30 22:-36 34:25
~my_featur 2:66 28:6 33:-15
~my_ffe 9:43
~my_first 17:85 18:-10
~my_fix 20:4
~my_friend 8:-25 29:22
~my_laptop 29:22
~my_memory 24:6
~my_mind 18:13
~my_new 2:6
~my_not 33:6
~my_own 2:-2 3:20 7:8 26:8
~my_packag 30:21
~my_patch 2:-10 10:-3 22:8 29:56 34:6
~my_phon 25:-29 26:15 29:49
~my_pr 2:37 22:1
~my_pull 8:-26 29:48
~my_rc 24:-36 31:41
~my_reminder 23:8 24:-3 31:9
~my_request 8:84 9:33 22:-34 29:-57
~my_sid 3:20
~my_sign 7:1
~my_slid 6:32 29:-2
~my_subscription 31:46
~my_team 13:51 21:4 29:-24
~my_tim 14:25 19:-6 29:11
~my_vot 2:-5 7:25
~myself 0:16
~na 1:18 5:48 17:-14 27:32 29:-27
~nachrichten 31:25
~nachrichten_mor 31:25
~nack 8:25 9:2
~nah 8:4 28:7
~nak 7:16 8:37 34:-10
~nam 4:9 5:23 11:-9 18:39 19:22 29:-4 34:66
~nam_of 5:25
~nam_the 18:38
~near 24:30 28:20 33:-36
~nearest 18:62
~nearly 5:6
~necessary 21:26 23:18
~need 0:45 1:23 2:16 5:-72 6:-36 9:-30 10:-15 12:-48 13:4 14:25 15:-80 16:-9 18:2 20:19 21:51 22:53 23:24 24:-14 25:-31 27:-84 29:-36 31:-15 32:-45
~need_a 1:29 4:8 8:-8 9:-4 13:1 21:9 24:27 25:-15 34:34
~need_an 1:2 2:47 9:11 13:-10 21:16 22:-31
~need_for 3:14 34:11
~need_it 20:37 21:2 22:-19 31:-30
~need_mor 22:27
~need_one 21:2
~need_the 22:-14 31:8 33:40
~need_to 3:-11 13:34 17:20 18:17 20:11 23:62 24:-24 27:-12 31:-3
~need_until 22:14
~neutron 13:3 25:-16 34:21
~never 7:34 8:-12 10:21 17:71 25:11 30:14 31:-26
~never_did 17:17
~never_don 17:10
~never_mind 25:29
~new 1:35 2:70 3:18 4:16 5:-120 6:22 7:-76 9:12 11:4 12:-4 13:-40 14:-118 16:4 17:91 18:-64 19:-99 20:-8 21:-15 22:11 24:-90 25:-28 26:10 27:13 28:-28 29:-19 32:-83 33:10 34:-83
~new_backend 2:29
~new_cycl 3:24 4:11 11:28 17:-27
~new_dat 11:33 14:-12 16:57 33:-67
~new_deadlin 0:4 11:23
~new_driver 2:39 22:-16 33:19
~new_exception 22:51
~new_featur 6:13 12:-9 33:46
~new_functionality 33:23
~new_her 17:37
~new_mileston 1:39 16:-9
~new_on 9:27
~new_plugin 2:3
~new_project 2:26 6:12 17:-6
~new_proposal 12:11
~new_ptl 17:7
~new_releas 4:25
~new_string 2:-2 12:8
~new_to 17:54
~new_translation 10:13
~new_version 20:99 29:-1
~new_what 17:11
~newbi 17:80 25:-8
~newbi_question 17:1
~newcomer 2:-30 17:69
~newsletter 0:3 5:1 10:4 15:-2 16:3 17:-9 22:-11 26:-4 32:7 34:1
~newsletter_do 26:9
~newsletter_how 28:2 29:33
~newsletter_i 33:28
~newsletter_is 11:17 29:15
~newsletter_pleas 15:3
~newsletter_what 5:30 10:37 20:-2 33:-37
~newsletter_when 29:4 33:-11
~newsletter_who 9:17 34:28
~next 0:7 2:20 3:32 4:53 5:-21 6:-73 8:14 9:-43 10:-80 11:-54 12:-48 13:-20 14:-18 15:-22 17:18 18:119 19:-84 20:-13 22:-31 23:20 26:-15 27:-64 28:-17 29:-1 30:-27 32:49 33:-11 34:-39
~next_checkpoint 18:25
~next_cycl 3:1 5:11 8:20 18:-42 33:32
~next_dat 14:-12 18:62
~next_deadlin 18:39
~next_for 18:13
~next_freez 18:50 29:-27
~next_mileston 18:25
~next_on 18:31
~next_one 4:11 14:27
~next_releas 4:44 5:3 7:15 20:-29
~next_seri 3:5
~next_thing 18:46
~next_tim 0:14 3:8
~next_tuesday 24:14
~next_version 20:32 29:-16
~next_week 2:6 4:-25 16:2 18:-44 24:25 25:33 28:-40 33:44
~nic 24:23 25:29
~nic_to 24:4
~night 19:-26 28:20
~no 0:54 1:-34 2:21 4:-7 5:-51 7:29 8:40 10:-32 11:2 12:2 14:-17 16:-1 19:-24 20:-40 21:11 22:-17 23:46 24:-49 25:20 27:-69 29:-135 30:-11 31:25 32:-32 33:13 34:-45
~no_clu 17:1
~no_for 8:31
~no_freez 12:44 14:12
~no_from 8:9
~no_go 2:15 7:3
~no_longer 8:26 16:7 33:11
~no_mor 31:52
~no_need 23:53
~no_new 0:42
~no_on 7:18
~no_reminder 31:13
~no_str 28:6
~no_test 8:18
~no_to 8:24 9:30 34:-5
~nobody 7:46 8:-21 13:15 29:-18
~nochmal 33:3
~nod 10:6 29:9
~nogo 1:37 29:-13 33:15
~nois 7:9 9:2 11:4 12:6 13:8 15:7 17:7 18:2 19:3 20:-1 21:8 22:-10 25:-3 26:-8 27:-14 29:-3 30:-11 31:15 32:-3
~noob 10:16 17:33
~noon 1:10 16:30
~nop 4:-5 8:66
~nop_on 4:-4 8:46
~not 0:36 2:-25 3:40 4:-128 5:-58 6:27 7:77 8:-9 9:-13 12:6 14:-28 15:47 16:-29 17:-25 18:-35 19:-56 20:-2 21:57 22:-19 23:17 24:48 27:-117 28:-39 29:-8 30:66 31:16 32:-47 33:1 34:-16
~not_a 25:26
~not_add 0:71
~not_approv 7:36 8:-13
~not_ask 15:29 21:11
~not_be 2:6 10:32 15:-6 31:12 33:-44
~not_decid 7:4
~not_finish 22:7
~not_for 29:23
~not_get 8:14 10:2 30:28
~not_it 16:-27 20:11 33:31
~not_just 14:53 18:-18
~not_let 24:58
~not_mad 7:31
~not_mak 22:53
~not_mis 18:14 24:10
~not_mov 15:35 16:-5
~not_need 8:19 30:-27 31:35
~not_on 1:5 24:7
~not_open 3:18
~not_send 31:45
~not_start 4:-7 12:21
~not_stop 30:39 31:-36
~not_sur 7:20 34:11
~not_thank 6:3 25:29
~not_the 14:-14 16:12 20:4 27:4 33:8
~not_to 21:17 22:-18
~not_understand 10:23
~not_unsubscrib 30:10
~not_want 31:14
~not_you 25:31
~noth 12:29 31:30
~noth_is 12:17
~notic 27:13 31:23
~notification 11:-3 26:41 27:38 30:3 31:18
~notification_for 27:31
~notification_on 27:32
~notify 27:67
~notify_me 27:18
~nova 10:-11 29:-8 33:17 34:10
~november 3:25
~now 1:-29 2:52 4:3 5:22 6:-20 8:-17 9:-20 10:-66 11:-34 12:50 13:-24 15:-26 16:58 17:40 18:26 20:-91 21:-35 22:-1 24:-27 25:14 27:14 28:41 29:-5 32:-12 33:-56 34:-20
~now_a 5:9
~now_and 28:40
~now_on 16:22 27:43 31:15 33:-7
~now_or 2:33
~now_until 14:25
~nudg 16:9 23:27 24:32 34:-7
~nudg_the 24:3
~number 5:27 7:33 8:43 9:26 13:7 24:-5 25:-5 28:51
~number_already 33:41
~number_am 24:53 32:-7
~number_and 1:19 5:2 8:25 18:-41 24:-7 27:20 32:10 33:48
~number_approv 7:-37 9:50
~number_as 1:26 6:11 8:2 29:-8
~number_at 7:8 10:3 15:4
~number_au 1:-4 16:22
~number_aug 32:26 33:26
~number_august 16:10 33:21
~number_be 29:15
~number_been 6:3
~number_befor 2:23 7:29 29:-17 33:6
~number_but 15:8 27:-3 31:5
~number_by 16:5
~number_can 16:28 21:20
~number_correct 20:29
~number_d 16:32 29:33 30:-20 31:13
~number_dank 11:14
~number_dat 14:-11 15:-39 16:-19 20:-28 33:133 34:10
~number_day 16:5 18:-6 28:39 31:22 32:9 33:-39
~number_doe 2:19
~number_don 6:6 18:12
~number_ff 28:41
~number_fix 16:22 29:5
~number_for 24:-12 31:6 33:24
~number_get 7:1 33:2
~number_gracia 8:10 16:5
~number_h 22:15 24:44 32:19
~number_happen 33:15
~number_has 2:12
~number_hour 1:16 24:31
~number_i 15:12 29:-18 33:25
~number_in 5:-2 9:34 16:25 19:29 27:-16 29:-35
~number_instead 16:20
~number_is 6:34 8:14 9:-4 12:-31 16:-19 18:-17 23:-9 24:24 29:-63 33:64
~number_it 16:19
~number_last 19:10
~number_lik 28:12
~number_lin 21:16
~number_m 14:5 28:7
~number_many 18:31 25:14 29:-27
~number_march 4:23
~number_mean 29:5
~number_mov 15:21
~number_my 8:8 20:20 29:5 34:12
~number_need 0:30 25:9 33:-19
~number_next 0:15 1:-6 16:22 33:19
~number_no 12:-22 33:36
~number_not 16:41 33:-6
~number_now 16:12
~number_october 16:29
~number_of 6:14 13:22 28:52
~number_on 8:69 9:-41 16:24 22:-24 24:36 27:-20
~number_one 1:23 6:-2 9:37 33:-27
~number_or 1:-8 6:-23 10:-5 16:-10 18:55 20:37 28:29 32:-21 33:54
~number_out 6:20
~number_pleas 2:1 10:-6 16:50 20:-24 33:15
~number_pm 1:5 31:8
~number_put 1:35 16:-23
~number_reminder 23:-3 24:7
~number_right 33:8
~number_s 16:2 18:7
~number_sep 1:45 32:10
~number_sept 1:21 16:-8 33:5
~number_september 1:13 16:47
~number_septembr 16:2
~number_ship 4:10
~number_slip 6:38
~number_so 24:10 33:16
~number_sorry 8:5 16:9
~number_still 2:-31 6:2 9:17 29:22
~number_tag 6:-16 33:27
~number_tagg 6:25 33:-7
~number_tarball 6:5 33:12
~number_tell 24:19
~number_thank 1:41 2:-10 9:9 10:-11 16:6 18:8 20:22 22:1 24:12 25:-21 29:12 33:-33
~number_the 7:49 9:-39
~number_thi 32:-16 33:51
~number_to 8:28 16:25 19:4 22:12 28:-17 29:-61 32:40 33:1
~number_tomorrow 7:10
~number_two 16:12 33:9
~number_until 8:15 16:34 31:-1
~number_utc 24:42
~number_was 6:3 19:-32 33:42
~number_week 1:-13 3:11 4:65
~number_what 10:25 32:13 33:-8
~number_when 7:9 29:65 33:-68
~number_wher 15:20
~number_which 33:10
~number_will 16:18
~number_with 1:12 4:34 16:13
~number_yet 9:22 33:30
~nuova 2:31 20:6
~nvm 9:17 13:-13
~o 16:25 22:15 25:43 31:-14
~objection 9:18
~oct 1:19 16:63 29:-15
~october 1:18 4:8 5:-14 16:39 20:46 31:-8 32:19
~october_or 20:19
~odd 21:47
~odd_of 21:47
~of 2:2 3:-47 4:-23 5:28 6:3 7:-28 8:-42 9:31 10:19 11:-7 13:13 14:8 15:-13 16:-14 17:-37 18:3 19:57 20:29 22:-33 23:10 25:-108 26:-71 27:-35 28:-16 29:23 32:15 33:-4 34:45
~of_a 0:22 10:30 29:-2 34:-10
~of_an 21:16
~of_august 6:18 32:5
~of_dat 18:34 27:20
~of_day 6:23 19:-2 28:14 32:-2 33:2
~of_every 13:16 14:-3
~of_featur 33:11
~of_ff 6:8 15:-8 16:16 24:4
~of_ffe 9:7
~of_final 16:-17 33:35
~of_gett 10:-1 21:45
~of_hibiscu 14:34
~of_it 10:10 14:32 24:11
~of_luck 2:16
~of_m 18:30 29:-20 33:14
~of_me 17:39
~of_mileston 6:-3 34:22
~of_my 18:12
~of_nova 34:8
~of_our 2:2 14:-4 26:6
~of_play 5:67 29:-53
~of_rc 1:18 6:-3 15:9 16:13 23:32 29:-45 31:5
~of_releas 29:22
~of_request 21:13
~of_requirement 16:-7 33:1
~of_september 20:20 29:15
~of_str 10:13 16:-42 24:15 33:20
~of_that 29:12
~of_the 3:-16 4:-68 5:60 6:-41 9:38 11:-6 12:21 13:-13 16:-13 17:6 18:-17 19:27 20:17 25:-41 27:-15 28:-37 29:-1 30:-23 31:55 33:25 34:19
~of_them 13:15 14:28
~of_thes 30:15
~of_thi 10:-18 13:20 14:67 34:-2
~of_thing 23:24
~of_today 12:30
~of_us 18:20
~of_what 14:17
~of_you 29:-27 34:21
~off 2:-43 3:26 4:22 6:-12 7:5 8:18 10:-16 11:-63 14:-61 17:-27 18:-12 20:-18 22:-5 23:-33 27:-115 28:31 29:3 30:79 31:88 32:-42 33:-1
~off_is 28:19
~off_on 7:29 8:11 9:-4 25:-25 29:33
~off_the 3:3 20:-6 29:-45 30:14 31:67 34:25
~offic 25:15 29:45
~official 20:40 29:-12
~offsit 31:15
~oh 8:-5 25:35
~ok 2:54 6:-20 8:15 9:-12 10:4 16:2 17:35 24:-10 25:21 32:1
~ok_so 2:-28 9:-10 10:5 16:9 18:-16 25:-22 29:33 32:14 33:6
~ok_to 2:15
~okay 2:26
~old 1:7 5:-3 14:-17 19:71 22:15 29:17 31:-2 33:-34
~omg 25:40 29:-26
~on 0:-84 1:54 2:-26 3:-18 5:36 6:-49 7:44 8:35 9:45 10:-60 11:-44 12:55 13:-63 14:-57 15:-33 16:23 17:-22 18:15 20:8 21:-80 22:-30 23:-75 24:56 25:-41 27:46 28:-7 30:-22 31:-18 32:30 33:46
~on_a 14:4 33:47
~on_arm 29:9
~on_aug 6:7
~on_behalf 22:2
~on_board 2:20
~on_deck 18:40 29:-1
~on_duty 34:25
~on_earth 10:32
~on_exception 8:15
~on_featur 5:10
~on_for 32:27
~on_friday 1:18 2:35 7:-3 24:31 25:-21 32:14
~on_hold 8:32 31:15
~on_holiday 31:15
~on_monday 12:-22 29:24 33:13
~on_my 9:20 18:11 25:11 29:-18 33:-5
~on_new 12:2
~on_oct 16:18 20:8
~on_or 5:11 12:18 33:-21
~on_our 33:25
~on_pleas 27:6
~on_rc 31:31
~on_releas 20:-28 25:16 34:21
~on_sept 1:28
~on_september 1:5
~on_the 1:44 2:-2 3:13 4:-21 5:4 6:25 8:-37 9:17 10:-8 11:-18 12:-31 13:-29 14:-5 16:13 17:-4 18:38 20:-11 24:45 25:4 26:15 28:4 29:8 30:-20 31:-16 32:32 33:-3
~on_thursday 16:6 24:24 33:7
~on_today 32:32
~on_track 5:14 20:6
~on_tuesday 16:6 33:-7
~on_vacation 29:30
~on_what 9:7 10:-14 19:19 20:32 33:39
~on_which 20:13 28:9 33:11
~on_with 5:34
~on_yet 12:8
~onboard 8:8 17:37
~onc 2:26 3:9 4:-9 10:15 12:-20 18:23 30:21
~onc_featur 10:6
~onc_we 2:2
~one 0:35 1:46 3:18 4:4 5:-34 6:-24 8:-44 10:-33 11:11 12:-18 13:23 16:28 17:3 18:9 19:60 20:-45 21:1 22:6 24:24 27:-59 29:-48 30:44 31:-66 32:-30 33:-3 34:-6
~one_day 2:5 16:33 24:31 33:-61
~one_deadlin 26:34
~one_from 14:-1 19:5
~one_go 14:11
~one_is 3:2 18:19
~one_lin 5:13
~one_mor 0:22 1:-1 2:22 5:-2 6:14 8:-16 18:-15 20:8 22:-16 23:15 25:3 28:-11 29:17 31:-9
~one_pleas 18:2
~one_week 1:62 5:-17 6:-10 16:30 24:18 28:28 33:-22
~one_word 5:-2 9:-11 29:48
~onelin 2:46
~oneliner 2:17
~only 2:14 6:-20 8:-11 13:21 18:21 25:-39 26:24 29:-19 30:43 31:21 33:-79
~only_chang 2:19
~only_get 2:9
~only_if 7:4
~only_the 14:26 18:16
~only_thre 24:23
~only_until 8:25 22:-1
~oop 25:37
~open 2:18 3:25 5:-9 6:-56 12:21 13:17 21:-14 22:19 24:33 25:-23 29:9 33:-1
~open_a 4:-11 29:24
~open_an 22:7
~open_for 5:58 12:39 29:-46
~open_one 13:22
~open_request 13:12
~open_sourc 17:28
~open_the 3:26 29:17
~openssl 9:29 29:13
~openstack 4:26 29:14 31:-9
~opinion 7:31 9:-12
~opt 30:23 31:31
~option 2:44 11:31 13:-5 22:-7 26:14 34:-2
~or 0:-18 1:-103 2:-4 3:-76 4:-41 5:155 6:29 8:-102 9:56 10:4 11:-41 12:56 13:-116 14:-21 15:-29 16:-132 17:-51 18:16 19:-3 20:62 21:13 22:-91 23:-14 24:-80 25:-71 27:-24 28:32 29:-1 31:-28 32:-13 34:-40
~or_a 5:1 25:9
~or_after 2:-24 5:37 6:-41 18:-41 20:19 33:71
~or_already 5:10 6:-30 12:32
~or_am 33:25
~or_are 5:18
~or_bug 5:21
~or_can 6:-5 12:61
~or_did 5:-1 6:9 12:7
~or_do 2:-15 6:11 12:12 15:6 21:33 29:-1
~or_end 33:9
~or_final 18:26
~or_i 6:10
~or_in 5:6
~or_is 2:14 5:1 6:4 32:8 33:-28
~or_les 5:-13 28:34
~or_m 18:4
~or_nah 28:7
~or_no 2:52
~or_not 2:33 6:61 7:-6 8:-19 9:50 12:-27
~or_open 12:22
~or_post 5:50 12:-4
~or_q 20:29
~or_rc 18:47
~or_still 6:26
~or_the 5:6 18:4 33:5
~or_two 5:-3 9:13 12:-13 29:40
~or_what 5:33 32:-11
~order 14:25 29:61
~org 29:8
~original 16:27
~original_dat 16:27
~oslo 2:25
~other 6:11 30:22 31:6
~ou 5:51
~ought 7:7
~ought_to 7:7
~our 2:14 5:-62 6:-4 10:-33 11:-31 12:-36 13:-38 16:-28 17:-41 19:9 21:18 22:79 23:-27 24:10 25:-43 28:-19 29:47 31:10 32:-36 33:33 34:18
~our_channel 23:-2 26:9 34:19
~our_driver 22:25
~our_new 2:7
~our_project 22:23
~our_schedul 19:11
~our_team 12:-9 21:31 27:20
~out 3:-23 4:32 5:-89 6:60 7:-30 8:34 10:-33 12:-9 14:26 19:18 20:15 21:-28 22:-24 30:31 31:53 32:-55 33:-17 34:-8
~out_a 4:23
~out_befor 20:35
~out_for 18:33
~out_of 2:2 5:-7 30:8 31:26
~out_on 6:-21 33:22
~out_thank 6:9 20:-21 29:13
~out_the 14:27 19:19 20:-18
~out_to 16:3
~out_when 19:-6 20:43
~out_yet 6:28
~outlook 14:-30 26:56 32:11
~outstand 13:15
~over 5:16 6:63 17:15 29:-2 33:-4
~over_as 17:19
~over_the 15:8
~overkill 0:15
~overslept 2:34 12:-18 21:15
~overslept_the 2:35 12:-1
~overview 13:31 14:36 32:11
~overview_of 13:32 14:13
~owe 24:-22 25:1 29:26
~own 0:54 2:-27 3:41 7:45 8:-40 14:-27
~own_the 34:12
~owner 0:4 10:-4 34:52
~owner_of 34:26
~pa 22:5
~pack 31:11
~packag 20:-2 25:21 30:10
~packager 1:11 21:7 26:25 29:-6 33:-24
~pag 10:10 11:25 14:58 17:30 20:11 25:-24 33:-27 34:-18
~pag_with 14:11
~panic 29:32
~paragraph 29:30
~part 2:33 5:13 17:7 33:16
~part_of 2:33 5:13 17:7 33:16
~partner 22:12
~party 1:8 10:5 25:15
~pas 6:-25 22:33 29:41
~pas_for 22:31
~pass 6:69 7:11
~password 29:27
~past 1:15 5:10 6:50 10:-32 12:-17 13:2 14:2 16:-28 19:17 22:54 33:-31
~past_the 14:25 22:23
~patch 2:59 5:-47 10:-27 12:1 17:41 18:-28 21:-15 22:51 25:-37 29:1 33:-16 34:17
~patch_are 2:3 13:17
~patch_is 34:11
~paus 31:21
~pdf 29:7
~peas 7:-12 8:11
~pencill 10:-21 20:3 33:27
~pencill_in 10:-21 20:3 33:27
~pend 8:46 13:13 29:-13
~pend_exception 8:15 13:-5
~peopl 0:-12 2:-21 5:14 6:-3 8:-6 11:10 12:9 17:28 21:-3 23:23 25:-28 30:14 33:3 34:11
~peopl_can 34:15
~peopl_still 12:25
~per 22:21 27:-15 30:26 31:8 33:39
~percentag 5:12
~perfect 25:11
~performanc 2:20
~perhap 15:4 26:9
~period 5:29
~permission 13:3 22:14
~permission_to 22:14
~permitt 2:49
~permitt_to 2:1
~person 34:71
~person_for 34:12
~phas 5:95 17:10 29:-18
~phas_is 5:6
~phew 25:46
~phon 5:1 6:11 7:-12 13:11 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:12
~phon_with 6:11 7:-11 12:4 13:12 18:3 19:3 24:-6 27:3 28:3 29:-6
~phras 11:59 23:-17
~pick 2:33 10:33 11:-13 25:-6 29:7
~pick_to 2:28
~ping 1:-27 23:48 24:17 25:21 27:7 29:-1 30:31 31:35 32:-11 33:-44 34:8
~ping_for 1:-20 24:25 27:1 34:16
~ping_me 24:34 31:33 32:-1
~ping_the 27:6
~ping_us 23:23 33:-2
~pip 23:-10 27:28 31:14
~pizza 25:23 29:5
~pizza_for 29:32
~plac 6:5 16:9
~plan 0:9 1:-10 4:12 6:-10 10:-27 11:-36 14:56 16:24 19:13 25:15 29:-51 33:4
~plan_a 3:29
~plan_for 3:16 18:-12 20:28 25:23
~plann 3:64 4:10 5:-51 6:11 9:-20 12:-28 14:51 17:-40 18:-5 29:-22 32:32 33:13
~plann_for 14:-13 20:10 33:46
~play 5:56 25:-48 29:37
~pleas 1:8 2:-20 3:-2 5:-5 11:8 12:3 13:20 14:8 16:11 17:-3 18:9 19:-7 21:-17 22:36 24:9 25:-11 26:10 28:-2 29:1 30:8 31:21 33:8 34:-1
~pleas_add 27:19
~pleas_all 27:14
~pleas_allow 22:34
~pleas_approv 7:-54 29:58
~pleas_can 8:13
~pleas_correct 16:38
~pleas_creat 4:2
~pleas_dank 5:4
~pleas_do 15:9
~pleas_enter 1:13
~pleas_explain 11:13
~pleas_fil 22:7
~pleas_giv 22:29
~pleas_grant 22:33
~pleas_hav 24:6
~pleas_i 18:1 31:12 33:1
~pleas_includ 27:9
~pleas_keep 15:26
~pleas_let 22:23
~pleas_mak 31:18
~pleas_many 8:-5 9:26
~pleas_no 31:7
~pleas_not 16:11
~pleas_pleas 5:21
~pleas_prepar 4:12
~pleas_record 22:34
~pleas_register 22:11
~pleas_remind 24:21
~pleas_send 29:13
~pleas_shift 16:8
~pleas_sorry 9:16
~pleas_thank 11:6 14:21 25:-17
~pleas_to 16:17 25:10 31:9
~pleas_which 12:3
~plugin 2:47 10:2
~pm 1:5 31:7
~pmo 27:25 29:-15
~po 29:39
~po_fil 29:39
~point 5:13 10:69 12:15 18:-34 20:28 26:19 29:-72 32:-21
~point_of 10:72 33:-33
~point_releas 10:17 20:46
~pointer 17:27
~pok 9:-4 24:56 27:-5 34:18
~pok_me 24:48
~poland 29:18
~polish 5:12 29:16
~pop 20:27 29:-20
~possibl 0:22 3:15 13:-21 21:5 22:5 30:31 33:20
~possibl_for 13:-15 21:23
~possibl_to 0:5 2:-20 3:21 22:5 30:36
~post 2:4 5:32 6:45 10:-30 11:-39 12:-22 14:4 23:-21 25:-26 26:41 27:79 31:22 33:-22
~post_her 27:13
~post_in 31:35
~post_on 6:32 27:7 33:-5
~post_the 14:48
~postpon 2:-17 11:5 15:44 16:51
~postpon_m 15:19
~power 34:9
~pr 2:1 8:-17 22:74 25:-2 29:17
~pre 5:47 12:-4 24:10
~pre_or 5:50 12:-4
~precedent 19:59 20:-29
~prepar 4:36 18:27
~pres 1:10 20:38
~present 5:22 12:28
~pretty 33:5
~previou 19:49 29:10
~previou_releas 19:33
~previou_version 19:-7 29:16
~print 11:6 14:40 22:22 28:-1
~prior 19:49 24:40
~prior_to 24:35
~privat 0:17 11:13
~probably 23:5 30:7
~problem 2:16
~procedur 10:-20 11:21 21:10
~procedur_for 10:-20 11:21 21:10
~proces 17:51 21:15
~prod 29:20
~product 0:5 10:21 20:10 27:11 33:-17
~programm 17:21
~project 2:5 3:9 5:19 10:17 14:-17 17:36 20:-19 21:11 22:13 29:-41 31:7 33:24
~project_what 17:25
~promis 2:5 20:1
~proofread 29:12
~propos 6:33 33:4
~propos_featur 33:1
~proposal 6:35 9:-8 10:12 12:24 16:5 19:-3 23:5 28:3 29:-29 33:37
~proposal_deadlin 6:13
~proposal_freez 2:7 6:-33 10:18 12:20 16:9
~ptl 17:36 25:-12 29:-20 34:51
~publication 20:15
~publish 5:-1 6:10 19:1
~pull 4:-10 9:-40 13:-51 15:10 17:5 21:-1 22:22 29:58
~pull_in 2:18
~pull_request 8:-28 13:-47 17:11 29:88
~purpos 10:13 11:3 30:4
~purpos_of 10:18
~push 5:-9 6:18 10:-1 15:67 17:-16 20:9 25:-2 29:31 34:31
~push_the 15:39 29:-4 34:16
~put 0:15 1:28 2:-15 8:18 9:-5 12:25 15:-23 16:-8 22:15 24:-4 29:-47 31:36 33:9
~put_a 0:26 1:-27 27:-12 31:32 33:19
~put_in 22:17
~put_it 1:41 16:-17
~put_me 27:3
~put_rc 1:-31 16:41
~put_the 16:11
~python 2:36 20:-28 29:25 33:32
~python_client 2:6 33:25
~python_fooclient 33:6
~python_version 29:21
~q 20:37
~qa 0:16 2:-3 5:86 6:-23 9:-67 12:-55 24:14 25:-31 27:56 29:-61 30:5 33:-15
~qa_has 7:23 8:-10
~qa_lead 34:4
~qa_team 30:16 34:-5
~qu 12:10 32:46
~quarter 20:1
~question 2:-1 8:-5 9:-8 12:1 17:10 18:6 20:4 21:-11 22:-15 28:2 33:4 34:21
~question mark_cheer 5:11 11:-8 21:10 28:4 29:6
~question mark_d 9:10 11:10 18:3 20:15 21:-1 29:-4
~question mark_dank 6:4 10:-22 11:-16 12:10 18:-19 21:6 25:-62 26:20 29:-49 33:33
~question mark_gracia 0:15 5:-3 11:-17 29:12
~question mark_how 11:45 23:-12
~question mark_i 5:16 13:-9 20:17 26:-40 28:-2 29:5 33:-17 34:3
~question mark_it 2:-25 22:11
~question mark_many 2:-2 5:4 6:25 10:-12 14:-12 15:4 25:-14 33:30
~question mark_merci 2:-8 29:28 34:3
~question mark_my 28:26 29:-70
~question mark_pleas 2:54 5:-17 6:11 13:-2 14:-17 15:-9 17:4 18:30 25:-8 29:-11 30:9 34:7
~question mark_sorry 2:44 5:21 11:3 20:1 21:29 26:-2 33:41
~question mark_thank 9:46 10:-25 11:-12 14:-52 17:20 20:28 21:9 22:-3 23:24 25:-78 26:10 33:1
~question mark_what 10:37
~question_are 12:6
~question_how 5:3 11:-10 25:6
~question_i 34:3
~question_is 20:12 26:4 33:-6
~question_pleas 1:9
~question_the 33:21
~question_what 5:-26 14:9 33:5
~question_when 29:5
~queu 9:8 13:65 14:-22 18:28 25:-22 28:-17 29:28 32:-14
~quick 5:24 6:3 8:-4 9:-7 10:-4 11:11 17:-17 18:9 21:-5 22:-12 25:11 28:4 32:8 33:18
~quick_question 6:6 8:-2 9:-3 11:-27 12:2 14:5 18:11 20:6 21:-4 22:-9 25:2 28:7 33:2
~quiet 25:-9 31:57
~quit 27:-1 31:48
~quota 22:29 25:-4 29:16
~rais 2:31 9:-16 22:32 29:14
~random 31:39
~rat 29:38
~rather 23:15 30:8
~rather_not 30:14
~rather_than 23:16
~rau 19:30 20:-14
~rc 0:28 1:-4 4:-129 5:-43 8:-1 9:-55 10:17 11:-125 12:-272 13:-102 14:-40 15:73 16:111 17:-109 19:6 20:-222 21:-30 22:-73 23:22 24:39 25:-83 27:17 28:13 29:-18 31:29 32:-168 33:51
~rc_and 10:33
~rc_dat 15:4
~rc_in 6:22
~rc_is 27:20
~rc_mak 0:28
~rc_on 16:1
~rc_pleas 10:8 16:-20 33:27
~rc_to 16:13
~rcs 14:48 19:6 20:-25 27:25 29:-24 33:15
~rcs_did 19:9
~re 9:-4 11:-18 25:50 29:-24 34:19
~reach 5:10 6:26 9:14 17:-19 18:14 34:16
~read 10:30 17:47 18:-41
~read_first 17:43 18:-31
~ready 1:14 2:21 18:58 22:2
~ready_for 18:64
~ready_on 1:22
~reason 9:30 10:46 22:28
~reason_for 10:30
~rebas 11:-20 29:18
~receiv 26:59 27:26 29:11 31:22 34:-9
~receiv_the 26:30 27:38
~record 8:26 22:29 29:2
~red 29:23
~refactor 2:18 29:15
~refactor_thi 29:27
~reference_a 9:14
~reference_and 8:7 9:9
~reference_any 8:12 9:1
~reference_approv 7:-65 8:71
~reference_as 8:32
~reference_be 7:11 9:15
~reference_been 9:18
~reference_befor 7:15
~reference_can 8:10
~reference_cheer 8:2
~reference_d 8:5
~reference_dank 8:7 9:7
~reference_get 7:39 8:2
~reference_go 7:20
~reference_grant 8:12
~reference_hav 9:48 29:-5
~reference_i 7:26 8:36
~reference_in 7:57 8:34
~reference_is 7:14 8:54 9:-22
~reference_it 8:3
~reference_land 8:9
~reference_let 8:21
~reference_many 8:3
~reference_my 8:6 9:15
~reference_no 7:10
~reference_pleas 9:55 22:32 25:-23 34:-19
~reference_so 8:8
~reference_sorry 7:25 9:43 25:-34
~reference_still 9:52
~reference_thank 8:30 9:8 25:-30
~reference_the 8:58
~reference_through 8:7
~reference_to 8:22
~reference_too 8:2
~reference_until 7:23
~reference_valid 9:27
~reference_we 8:52 22:-16
~reference_what 9:19
~reference_yet 9:16
~refus 8:50 9:19
~regard 9:23
~register 1:11 13:29 27:22
~register_a 1:1
~regression 2:21 33:18
~regression_fix 2:18
~reject 7:23 8:37 11:4 29:2
~reject_the 29:6
~relas 20:27
~relat 32:18
~relbot 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
~relbot_how 21:16
~relea 20:35
~releaas 19:8 20:-17
~releas 4:24 5:5 7:1 8:-12 10:-1 11:-36 12:-27 13:-4 14:6 16:-1 17:18 18:-49 19:14 20:21 21:6 22:-7 23:-48 24:5 25:11 26:-11 27:6 28:12 29:14 31:-4 32:11 33:-33 34:18
~releas_after 29:18
~releas_announcement 27:24
~releas_befor 17:8 29:17
~releas_begin 3:26 20:-11
~releas_by 15:-6 16:40
~releas_calendar 14:37
~releas_cheer 5:20 20:9
~releas_cycl 17:19
~releas_dat 6:-21 15:17 19:21 20:-33 29:24
~releas_day 10:32 20:-1 25:53 33:-57
~releas_do 4:9
~releas_event 27:6 32:17
~releas_for 20:8 29:12
~releas_in 20:29 28:17
~releas_is 2:-28 5:4 20:44 21:18
~releas_liaison 17:43
~releas_manager 5:-6 20:-15 22:29 29:17 34:23
~releas_new 26:20 27:24
~releas_not 1:12 2:12 14:-22 20:-3 24:3 29:9 33:26
~releas_of 2:19 20:5
~releas_on 4:17 20:14
~releas_one 16:2
~releas_plan 14:46 18:20
~releas_pleas 5:5 27:-12 31:46
~releas_proces 17:36
~releas_schedul 14:60 19:-2
~releas_sorry 14:3
~releas_still 20:6
~releas_team 5:-34 9:42 13:18 21:12 34:27
~releas_thank 20:4
~releas_thi 5:-27 20:26 25:20
~releas_updat 27:21
~releas_what 10:10
~releas_when 20:10
~releas_work 17:12
~releas_would 16:4
~rely 33:33
~rely_on 33:33
~remain 5:-17 14:52 19:-19 28:84
~remain_befor 28:4
~remain_tim 28:36
~remain_until 14:25 28:-8
~remember 24:35
~remind 5:11 19:17 23:43 24:3 25:-66 27:-68 29:43 31:-10 33:36
~remind_me 5:16 11:2 19:24 24:-8 27:-30 29:13 33:51
~remind_of 24:34
~remind_the 23:36
~remind_us 23:25
~reminder 1:-17 6:-15 11:36 16:-39 23:45 24:58 27:48 28:-9 29:-65 30:16 31:38 33:-4
~reminder_be 23:27
~reminder_for 23:-12 24:36 31:22
~reminder_hav 23:4
~reminder_in 23:19 27:7 31:-28
~reminder_off 30:24
~reminder_pleas 23:-30 24:27
~reminder_to 24:37
~remov 2:48 27:-39 30:25 31:34 33:-31 34:60
~remov_a 2:4
~remov_me 30:9 31:17
~remov_the 29:11 31:7
~remov_thi 34:24
~renam 2:41 27:-7 29:24 33:3
~reopen 8:7
~repair 29:5
~repo 12:31 17:9 29:26
~report 6:8 7:36 8:-39 11:18
~repository 12:2
~req 6:21 8:-10 10:-4 22:26 33:36
~req_freez 10:-4 33:38
~request 7:8 8:31 9:37 10:-56 11:22 12:-6 13:11 14:-34 18:-12 21:62 22:66 25:-27 27:-38 31:-31 32:-8 34:-1
~request_a 29:23
~request_an 11:59 22:-16
~request_are 13:15
~request_exception 22:4
~request_for 21:-14 22:36
~request_from 9:5 22:1
~request_i 21:35
~request_that 13:30
~requir 21:58
~requirement 1:-5 2:-4 6:7 9:-11 10:13 12:14 13:6 16:14 21:-33 23:-16 28:14 29:-28 33:27 34:22
~requirement_chang 33:4
~requirement_freez 6:-2 10:18 12:-6 13:17 16:28 21:-39 23:-11 24:4 33:2 34:-1
~requirement_lock 12:13
~requirement_still 12:16
~reschedul 6:-2 15:10 16:33
~respect 10:18 34:-12
~responsibl 34:28
~responsibl_for 34:13
~rest 10:3 14:12 25:-1 28:5 29:-15 31:55 32:18
~rest_of 14:23 31:3 32:20
~restart 29:45
~restart_the 29:16
~result 7:14 8:9
~resum 27:30 31:-12
~retro 16:-7 29:6
~retrospectiv 19:16
~revers 8:7
~revert 2:39 15:-17 33:12
~review 1:25 2:9 9:4 13:-10 16:-23 17:-7 21:-12 25:14 29:23 33:21 34:21
~review_day 1:8
~review_my 9:-15 29:36 34:24
~review_on 2:9
~reviewer 10:-22 17:3 22:20
~reword 2:25
~rework 22:20
~rewrit 22:7
~right 2:-16 5:4 6:34 7:6 9:-26 10:-25 11:1 12:37 15:-4 23:14 24:-15 25:16 33:19
~right_now 2:-2 5:28 12:40 29:12
~risk 7:38 8:22 9:-27 22:14
~risk_is 8:7
~rleas 20:8
~rmind 23:18
~rmnd 24:28
~rmnd_me 24:28
~roll 4:14
~room 0:21 2:67 29:31
~room_for 0:22 2:61 29:13
~roughly 28:6
~round 19:20 24:10 27:10 33:-10
~rul 2:-23 10:37 18:-10 22:15
~run 3:28 14:4 18:9 19:-31 29:44 34:23
~run_on 29:16
~run_the 1:3 19:-16 29:45
~run_thi 34:26
~runn 25:16 29:2
~runway 10:-20 28:36
~s 18:19 27:16 29:-18
~saf 20:15
~saf_to 20:15
~said 7:25 9:36 21:-7 34:-7
~said_no 9:26 34:-4
~sail 2:30
~sal 18:-25 29:66
~salio 6:37 19:31 20:-31 33:-4
~salut 2:-9 3:3 5:-1 7:4 8:-2 10:4 13:-2 14:13 16:-2 17:-9 20:9 21:8 25:1 29:-26
~salut_can 2:-4 25:7
~salut_we 29:7
~salut_what 10:-4 11:4
~salut_when 2:8 15:24 19:-7 33:-9
~salut_who 21:11 26:1
~sam 4:55 6:-20 10:36 16:11 18:-24 25:45 27:-25
~sam_day 10:-4 16:22 33:11
~sam_thing 10:65
~sap 2:6
~saturday 16:2
~saw 10:8
~say 2:-5 6:44 12:28 15:-7 17:-22 22:-50 25:-13 28:32 33:56
~say_i 11:12
~say_in 11:-17 29:29
~say_that 0:7 2:-14 12:17
~schedul 1:24 2:-5 3:24 4:31 14:34 16:-40 18:24 19:34 20:-16 24:9 25:-6 29:-58 34:14
~schedul_a 4:-14 14:-12 24:24 29:16
~schedul_chang 27:14
~schedul_for 4:89 32:12
~schedul_in 14:31 19:-7
~schedul_of 19:5
~schedul_pleas 14:19 19:15
~schedul_thank 14:32
~schedul_the 1:17
~schedul_with 19:11
~scheduler 9:8 29:14
~school 25:8 29:7
~scop 2:40 9:-20 10:18 29:-45 34:5
~screen 29:5
~screenshot 29:2
~search 14:1 25:-1 29:26
~second 0:30
~security 1:19 7:14 11:-12 13:-9 16:4 22:14 29:18 33:-27 34:23
~security_audit 1:14
~security_fix 16:23
~see 2:-47 4:-4 7:2 8:-6 11:4 13:23 14:19 17:-5 19:26 21:5 25:60 29:11 32:-31
~see_all 13:16
~see_the 11:15 14:7 19:31
~see_you 25:32
~seem 29:5 30:5
~seem_to 29:6 30:5
~seen 7:2
~send 2:-10 14:27 17:38 23:6 24:10 26:21 27:43 28:-1 30:-9 31:22
~send_a 2:-21 17:34
~send_me 14:28 24:2 31:6
~send_the 23:12 29:8
~sens 0:27 2:-8 6:-11 10:34 11:9 26:6
~sens_to 11:9 26:7
~sent 17:14
~sentenc 10:3
~sep 1:60 14:-34 16:-15 20:12 29:-9 32:60 33:16
~separat 0:44
~separat_deadlin 0:1
~sept 1:39 4:-8 16:5 20:65 24:27 29:-20
~september 1:36 4:1 5:-27 10:-14 14:18 16:11 20:17 32:25 33:22
~september_at 14:7 24:6
~september_or 20:16
~septembr 16:2
~seri 2:4 3:23 4:20 5:22 19:14 22:6 29:-29
~seri_is 5:9
~serv 10:10
~server 10:15 29:65 31:-18
~set 2:-52 4:30 5:-4 9:1 11:37 20:6 22:-19 23:30 27:-21
~set_a 11:15
~set_an 24:31 29:16
~set_for 20:14 23:2 33:11
~set_it 1:4 4:15
~set_the 4:13
~set_up 1:13 4:9 11:42 16:-8 23:-1
~seven 32:48
~seven_day 32:48
~sf 6:-5 10:58 15:5 19:1 28:7 29:-78
~sf_dat 19:9
~sfe 21:-10 22:26
~shall 7:3
~shar 14:12
~shar_the 14:4
~shcedul 14:8 19:8
~she 3:9
~shift 15:26 16:18 29:24
~shift_the 15:23
~shiny 33:25
~shiny_new 33:25
~ship 2:33 5:-11 6:-4 8:23 16:6 19:14 20:12 28:42 33:-41 34:4
~ship_dat 4:14 15:2
~ship_in 20:4
~ship_it 8:7
~ship_on 16:20
~shipp 6:27 20:24
~should 1:-8 2:-11 3:11 4:-22 6:11 7:23 8:-49 9:-38 10:-14 11:5 12:-11 13:-20 15:21 16:9 18:18 19:-32 20:3 21:1 22:-21 24:-57 25:-10 26:21 27:-7 30:22 31:-14 32:3 34:8
~should_a 14:25
~should_be 15:3 16:8 18:19 33:-18
~should_i 2:48 6:25 7:-37 10:-1 11:8 15:-19 17:9 21:18 23:-1 34:39
~should_know 5:7 32:32
~should_not 31:1
~should_probably 23:5 30:8
~should_the 15:5 18:18
~should_we 2:-2 3:21 15:29 18:5
~shout 24:29
~show 5:-9 8:-13 9:13 11:32 13:68 14:23 17:-24 18:17 19:37 25:-24 27:-26 29:-20
~show_me 9:4 11:17 13:22 19:28
~show_the 13:33 18:10 23:8 29:-14
~show_what 14:29
~shut 2:-24 6:43 12:47 20:-11 25:-34 29:-47 31:46 33:10
~sick 25:15
~sid 2:-12 3:20 6:37 12:-5 25:29 29:-35
~sid_of 6:51
~sie 16:-4 27:19
~sign 8:54 14:-3 18:-23 26:11 27:63 30:-10 31:-17 33:18 34:35
~sign_me 26:24 27:10
~sign_off 8:60 9:2 21:-19 29:-36 31:-23 34:38
~sign_the 17:3
~sign_up 11:9 33:22
~silenc 31:82
~silly 25:3
~sinc 6:8 9:2 21:-5 29:30
~singl 15:7 25:6 26:1
~sir 25:7
~sitt 13:29
~sitt_in 13:35
~six 3:9 4:48
~six_month 3:13
~six_week 4:28
~sleep 11:-7 12:7 25:15 28:24
~sleep_until 28:32
~slid 6:21 15:17
~slip 6:9 15:15 19:50 29:-22
~slip_or 6:7
~slip_rc 15:19
~slipp 15:28
~slot 33:34
~slush 0:9 1:2 12:40 31:-11
~slushy 10:40
~small 0:6 15:3
~smth 11:5 29:-8 32:14
~sneak 2:21 12:-15 18:36
~sneak_in 2:14
~snooz 24:35 29:-12 31:26
~so 2:-66 5:30 6:8 7:-20 10:3 12:26 13:40 14:-15 15:-2 16:35 17:-44 19:-13 20:3 22:18 25:-4 30:-70 31:26 33:55 34:-20
~so_are 10:1
~so_far 13:72
~so_i 33:16
~so_is 2:8 7:2 12:23 29:-7
~so_kind 29:9
~so_mov 16:9
~so_pleas 31:11
~so_that 24:19
~so_we 22:3 33:25
~so_what 18:25
~so_when 33:6
~so_which 20:5 33:-25
~soak 8:2 28:24
~soft 1:41 10:30
~soft_freez 10:10
~soft_str 1:12
~som 0:13 2:6 11:21 15:26 16:-21 22:2 23:9 24:-26 25:-4 26:2 29:4
~som_exampl 11:15
~som_point 23:5 26:9
~somebody 2:-25 3:6 4:-10 7:14 29:24 30:22 34:11
~someon 2:-23 9:-8 10:24 12:6 15:23 17:23 29:-5 34:17
~someth 0:5 2:-8 11:2 13:25 15:-2 17:28 18:2 21:2 25:23 29:-14 32:47
~someth_due 18:36
~someth_on 32:32
~somewher 14:19
~soon 6:-16 10:-20 12:-22 18:50 20:35 24:-12 27:36 28:73 29:-17 32:-13 33:-2
~sooner 18:34
~soonest 18:47
~sorry 1:-3 5:8 7:-4 8:5 9:10 10:11 12:14 14:14 16:10 17:4 18:9 21:-7 23:-6 25:19 27:-2 33:-9 34:2
~sorry_for 1:-9 5:3 6:7 7:1 8:-8 12:14 13:8 14:4 15:16 16:2 17:27 19:24 22:-27 25:-2 27:-15 31:-17 33:-3
~sorry_if 4:5 7:-15 8:11 10:12 13:-4 14:3 15:-18 17:-1 18:4 19:-12 20:11 22:13 23:-8 24:-3 25:-3 27:7 29:6 31:11 32:-2
~sort 20:53 29:-10
~sort_la 20:15
~sound 25:36
~sourc 17:21
~spam 8:-8 29:36
~spamm 31:11
~speak 11:35
~spec 21:2
~special 32:17
~spell 11:-4 29:64
~spin 4:46
~spin_up 4:46
~spr 14:-9 19:36
~sprint 1:8 29:30 32:24
~spun 29:-11 33:13
~sqlalchemy 2:29
~squeez 16:34
~squeez_in 1:6
~sso 8:18 9:12 13:-3
~stabilisation 5:21
~stabl 1:13 5:40 6:-4 10:39 12:30 20:11 29:-25 34:43
~stabl_branch 1:9 5:1 10:58 12:-32 34:6
~stack 10:-12 19:10 22:24
~staff 27:7
~stag 5:49 8:6 10:9 17:22 25:-3 29:11
~stag_of 5:16
~stand 5:68 9:7 10:42 11:-33 17:-34 27:-20 29:-46 31:15
~stand_for 10:69
~stand_in 34:12
~standup 29:27
~start 1:-23 2:-61 3:43 4:27 11:29 12:4 15:-15 17:47 18:-26 19:7 20:-7 27:16 29:-13 31:-7 33:34 34:-33
~start_in 3:17
~start_monday 17:8
~start_the 3:19 4:-6 29:8
~start_to 12:11 14:29
~start_with 16:27
~starter 5:-21 17:45
~stat 5:35 9:41 12:18 13:39 22:-9 29:-24 31:-9
~stat_of 5:40 9:15
~statu 5:40 8:-14 9:14 12:20 26:7 29:-18 31:8 34:-8
~statu_of 5:12 9:14
~steer 14:5
~stehen 5:20
~stehen_we 5:20
~steht 9:18
~step 11:49 17:51 21:-20
~stick 1:34
~still 0:-7 2:36 5:21 7:11 8:-40 9:50 10:-36 11:-13 12:14 13:20 14:14 16:-35 17:-30 18:-66 19:-21 20:32 21:7 22:-42 25:-3 27:-13 28:29 29:-1 30:9 31:-44 32:-70 33:-10
~still_a 12:8
~still_accept 2:28 12:-8
~still_ahead 6:29 14:47
~still_be 2:37
~still_get 20:-3 21:35 25:25
~still_go 2:-8 12:15
~still_hav 2:-5 28:51
~still_in 9:24
~still_merg 12:1
~still_need 13:12
~still_on 20:11 26:13
~still_open 2:-25 12:32 13:11
~still_possibl 2:9
~still_propos 12:2
~still_push 2:10
~still_tak 2:39
~still_the 2:-34 20:43
~still_tim 6:20
~still_to 6:30
~still_undecid 7:6 13:3
~still_wait 9:20
~stop 2:25 6:11 10:-13 12:-24 18:-13 23:-18 24:-7 27:-55 30:53 31:58 33:58
~stop_me 2:32
~stop_post 30:4 31:4
~stop_send 31:13
~stop_tak 33:11
~stop_the 30:47 31:-15
~storag 2:6
~str 0:-53 1:-18 2:12 8:33 9:16 12:-3 13:-13 14:-38 15:10 16:31 19:6 21:-20 24:4 27:12 28:3 32:-35 33:18 34:27
~str_chang 21:4 28:7
~str_exception 22:27
~str_freez 0:-31 1:-7 2:39 6:-8 8:21 9:17 10:-32 12:-10 13:-22 15:18 16:24 19:18 21:-36 24:11 27:23 28:-3 29:-167 31:10 33:11 34:36
~string 2:-11 6:45 8:-2 9:-6 10:21 12:35 13:2 17:-19 24:3 27:1 28:21 29:-35 33:19
~string_are 2:54 12:-28 33:-20
~strng 33:55
~strng_freez 33:52
~sttr 10:17
~sttr_freez 10:18
~stuck 9:7 29:9
~student 17:1
~stuff 17:1 26:18 29:-21 32:35 34:19
~styl 4:34 29:1
~sub 11:-25 26:74 27:26
~sub_me 27:6
~subb 26:59 34:-16
~submit 13:-3 22:32 29:15
~submit_an 22:7
~subscrib 26:84 27:34 29:9 31:-29
~subscrib_a 11:54 26:-37
~subscrib_already 26:7
~subscrib_me 27:-6 29:40
~subscrib_thi 27:35
~subscrib_to 11:-22 26:48 27:-37 29:54
~subscription 29:18 31:8
~suggest 15:39
~suitabl 17:14
~summary 27:19 32:20
~summit 29:26
~summit_on 20:5
~sunday 8:21 32:34
~super 25:16 28:14 29:-9
~support 1:15 5:-19 28:-8 29:69
~suppos 0:4 2:16 5:18 6:-1 10:17 21:31 29:-16
~suppos_the 2:10
~suppos_to 5:23 10:24 29:-10 33:18
~sur 2:-21 7:19 16:-10 20:14 24:43 34:9
~sur_i 24:26
~swap 16:40 33:-9
~switch 27:25 30:24
~sync 29:32
~t 10:-40 17:-22 20:-18 28:110 29:37 33:-65
~ta 25:59 29:-15
~tabl 14:43 15:5
~tag 6:22 18:-2 20:1 25:-22 32:16 33:13 34:52
~tagg 6:48 33:11
~tak 2:23 5:-76 7:27 8:50 11:-28 12:26 13:-11 14:-12 16:43 20:-10 21:8 22:-15 24:-13 28:-24 30:-34 31:22 32:-1 34:2
~tak_a 27:15
~tak_back 8:41
~tak_car 34:31
~tak_it 2:8 7:-1 12:38 31:-23
~tak_me 31:45
~tak_plac 6:2 10:8 16:10 33:-13
~taken 6:13
~talk 4:-1 11:27 15:31 21:9 22:-3 25:3 29:-9 33:-22 34:12
~talk_about 10:1 15:11 17:12 25:23 33:-16
~talk_to 11:47 21:11 34:16
~tarball 6:3 11:-7 20:11 33:11 34:9
~target 20:43
~target_dat 20:15
~task 17:42
~team 1:-8 4:-21 5:-20 6:-15 7:-2 8:2 9:10 13:40 14:-3 15:-24 18:5 19:-22 20:-22 21:20 22:6 24:14 27:13 29:6 31:12 32:-2 33:-5 34:7
~team_a 24:22
~team_are 10:6
~team_can 12:9
~team_has 2:9
~team_hav 13:29 29:-14
~team_how 10:6 28:-2
~team_is 33:1
~team_member 34:5
~team_pleas 31:16
~team_what 20:1
~team_when 29:5
~telemetry 9:3
~tell 2:12 5:30 9:34 10:8 11:32 12:11 18:8 22:-43 23:-13 27:-16 29:-70 33:31 34:15
~tell_me 2:29 9:33 10:35 12:3 18:16 22:-16 24:-50 29:-15 31:-13 33:18
~tell_the 5:22
~tell_us 11:12 25:10 27:-24 31:22 32:-7
~tell_you 11:27
~templat 3:70 4:37 13:-16 21:25
~ten 24:22 27:30 28:24 29:-11
~ten_day 24:25 28:16
~term 10:77 14:-12 18:30 29:-28
~test 0:-9 1:21 2:19 5:49 7:16 8:43 9:-38 11:-57 12:-42 16:-30 18:14 21:15 22:-37 25:19 28:-26 29:42 31:-9 32:6 33:-25
~test_are 8:10 29:4
~test_day 1:32 5:21 28:-17
~test_for 1:-16 29:43
~test_only 2:21
~text 10:37 12:31 14:8 21:-11 22:14 29:-58 33:57
~text_are 12:23
~than 2:-7 6:-21 15:-17 16:29 19:42 23:13 28:74 33:-17
~than_a 28:39
~thank 5:10 6:19 7:-4 9:8 11:-11 13:1 14:9 15:7 16:2 19:-1 20:7 23:-12 26:7 27:3 28:-3 30:1 31:5 32:12 34:12
~thank_a 2:-9 7:-17 8:3 10:-16 11:-17 13:8 15:-7 18:24 22:10 25:4 26:5 28:-9 29:7 30:10 32:10 33:-2
~thank_for 7:-1 25:104
~thank_you 5:10 6:11 8:-10 9:11 10:-1 11:-36 14:12 15:28 18:4 22:-3 24:-15 25:-33 29:15 34:15
~that 2:16 3:-63 5:-31 7:-18 9:-14 10:28 11:17 13:9 14:-36 16:18 17:-61 18:33 20:-43 24:1 25:40 26:-3 31:-38 33:19
~that_a 0:7
~that_for 10:43
~that_i 32:25
~that_is 8:55 13:-11 33:27
~that_still 2:18 9:-10 13:16 33:7
~that_the 15:14 33:37
~that_was 13:33 25:43
~that_you 25:13
~thaw 5:-29 6:-40 12:70 25:8
~the 0:-27 1:1 2:11 4:5 5:10 6:20 7:-3 8:8 10:-13 11:-35 12:12 13:-9 14:37 15:21 16:22 17:-22 18:14 20:18 21:-3 22:25 23:-11 24:16 25:-3 26:-2 27:-2 29:33 30:27 31:-8 32:11 33:8 34:6
~the_advic 9:10 29:-3 31:23
~the_announcement 20:10 26:21 31:11
~the_approval 7:13
~the_approver 34:20
~the_archiv 34:5
~the_audit 9:-8 13:40
~the_best 17:25
~the_beta 5:13 20:-24 29:-36 33:50
~the_big 10:4 14:30 20:32 29:-27 33:-20
~the_bill 8:31 22:13 29:-1
~the_board 1:-15 16:53
~the_boat 2:48
~the_book 0:4
~the_bot 11:23 23:13 29:-11 31:10
~the_budget 3:15 8:-27 29:42 33:-1
~the_build 25:35 29:11
~the_calendar 0:15 1:58 4:10 8:-12 11:17 14:-1 16:6 18:20 19:28 26:-17 33:-48
~the_capital 29:9
~the_ceo 29:30 34:-28
~the_chang 29:6
~the_channel 27:-26 29:36
~the_ci 29:26
~the_client 6:21 15:25 22:9 28:-17 34:3
~the_closest 18:47
~the_cod 6:-10
~the_coffe 29:19
~the_com 20:29 32:31
~the_command 11:10
~the_complet 14:38
~the_consent 9:11
~the_contributor 17:22
~the_countdown 27:33 31:15
~the_current 4:16 5:4
~the_customer 7:6 15:2 29:18
~the_cutoff 6:3 33:38
~the_cycl 4:-30 5:60 10:-16 14:55 19:-10 28:6
~the_daily 31:27
~the_dashboard 9:10
~the_dat 6:41 11:-41 14:7 15:57 16:38 18:-56 20:-1 26:56 27:-58 29:-108 32:-26 33:7 34:-4
~the_day 10:37 16:-17 24:6 32:6 33:2
~the_deadlin 22:31 27:18 28:17 33:-13
~the_decision 8:23 34:11
~the_dep 28:17 29:-23 33:10
~the_dev 17:8 18:-6 29:14
~the_differenc 10:15
~the_digest 27:26 30:15
~the_distribution 27:43 29:-23 31:12
~the_doc 10:-13 17:-27 21:-28 25:7 27:-13 32:4 33:35
~the_documentation 24:7 29:-6 33:17
~the_door 6:11 22:16 29:-51 33:30
~the_emoji 9:11
~the_end 4:6
~the_exact 33:42
~the_exception 9:18 13:4 22:-55 24:26 25:24 29:17
~the_featur 8:10 10:17 15:48 16:-17 19:-26 26:4 27:-2 28:7 31:16 33:-63
~the_ff 15:-27 33:56
~the_ffe 8:43 22:-10
~the_final 15:1 16:2 19:-56 20:41 27:3 29:-10 31:12 33:21 34:13
~the_first 14:-6 17:-23 18:-22 32:11 33:76
~the_fix 8:8
~the_follow 3:22 4:20 18:64 20:-13
~the_freez 1:-14 2:60 5:-5 6:-18 10:34 13:44 18:-8 21:-10 22:67 27:-3 29:-102 31:-10 33:12
~the_full 14:19
~the_gat 8:2 12:7 21:8 29:16
~the_gdpr 9:9 29:-5
~the_glossary 33:4
~the_goliv 20:15 24:14
~the_hard 10:37 28:-19
~the_horizon 18:29 29:-8
~the_installer 9:18 22:18
~the_key 14:9
~the_lab 29:18
~the_land 5:28 17:9 29:-25
~the_last 6:14 16:19 19:-14 33:70 34:3
~the_latest 33:42
~the_launch 27:5 34:8
~the_lib 6:51 29:-17 33:14
~the_library 10:-37 16:14 28:38
~the_light 29:37 34:-11
~the_list 26:20 27:13 29:-14 30:49 31:27 34:-23
~the_liv 9:25
~the_log 29:44
~the_loop 27:7
~the_lts 20:13 29:-7
~the_m 24:29 27:-1
~the_mail 10:2 21:-11 31:3 33:9
~the_manager 11:15
~the_manual 11:-10 34:19
~the_meet 7:8 29:18
~the_membership 6:29 12:6 22:21 34:-22
~the_metric 8:11
~the_mileston 19:3
~the_mirror 6:14
~the_moment 2:11 5:6 18:11 28:3
~the_morn 24:89
~the_nam 5:24
~the_nearest 18:41
~the_new 2:16 8:6 9:5 20:9 21:-13 29:24 33:-29
~the_newsletter 0:3 10:5 15:-2 16:3 17:-4 22:-10 29:-8 34:1
~the_next 2:3 3:83 4:52 15:-15 16:-29 18:26 20:-15 22:-7 24:-16 32:7 34:-29
~the_nois 7:9 9:3 11:4 12:6 13:9 14:4 15:7 16:1 17:14 18:2 19:4 21:8 22:-9 26:-7 27:-10 29:-2 30:-8 32:-2
~the_notic 26:15
~the_notification 30:11
~the_nova 10:-9 33:27
~the_number 28:17
~the_offic 29:31
~the_official 20:29 29:-11
~the_offsit 31:15
~the_old 1:9 3:1 19:36 22:16
~the_one 14:-7 18:16 19:25 29:-1 33:13
~the_open 13:34 24:10 29:-6
~the_original 16:15
~the_other 6:11 31:8
~the_packager 21:11 26:6
~the_pag 10:4
~the_past 6:23 12:-4
~the_patch 29:1
~the_person 34:7
~the_phon 5:1 6:11 7:-11 12:4 13:12 17:-8 18:3 19:3 24:-7 27:3 28:3 29:-7
~the_plan 0:21 1:36 14:6 18:-29 20:14 29:-15
~the_plann 14:17
~the_point 10:55 33:-20
~the_post 27:12
~the_present 5:30
~the_previou 19:27 29:11
~the_procedur 10:-20 11:21 21:10
~the_project 5:54 17:54 31:7 33:-38
~the_proposal 2:21 6:-6 10:34 23:11 33:13
~the_queu 9:33 13:18 14:-17 18:31
~the_quota 8:3
~the_rc 2:9 5:16 14:32 15:-5 20:-21 27:16 29:-82 33:21 34:29
~the_releas 2:-7 3:-15 4:-86 5:39 7:-62 8:-1 9:2 13:10 14:-16 15:57 16:12 17:7 19:-33 20:5 21:11 22:7 24:4 27:-7 31:-8 32:-11 33:12
~the_reminder 23:-12 25:5 26:7 27:15 30:61 31:-8
~the_request 21:15 29:-32
~the_requirement 2:-12 6:-6 10:19 12:19 15:18 16:22 24:16 27:11 28:-21
~the_rest 10:13 14:18 31:5 32:6
~the_retro 16:-7 29:6
~the_right 11:33
~the_risk 7:33 9:-24
~the_rul 10:12 18:-9 22:17
~the_sam 4:3 6:-4 16:18
~the_schedul 1:20 8:6 11:13 14:22 27:-1 29:-10 34:32
~the_scheduler 9:19 29:17
~the_screenshot 29:9 33:-35
~the_security 16:19 33:-13
~the_server 10:15 29:57 31:-17
~the_sprint 28:-21 29:55
~the_sso 9:12
~the_stabl 2:10 34:10
~the_stag 29:9
~the_statu 5:26
~the_steer 14:5
~the_step 11:24 21:-24
~the_str 6:14 8:11 9:43 10:52 12:-5 13:-7 21:-24 22:-29 24:51 27:-17 29:6 33:-56 34:5
~the_summit 29:21
~the_tabl 15:6
~the_tag 6:6 34:17
~the_tarball 34:16
~the_team 5:28 18:33 23:30 24:33 29:4
~the_telemetry 9:5
~the_test 18:36 29:13 32:2
~the_text 33:15
~the_third 29:6
~the_tim 5:7 6:14 7:2 33:-22
~the_timetabl 19:12
~the_train 2:61
~the_translation 22:30
~the_translator 23:11 27:5 29:-9
~the_tre 12:22
~the_upcom 18:50
~the_updat 27:7
~the_user 29:10
~the_usual 4:8
~the_version 19:48
~the_waiver 9:25
~the_way 7:-13 10:-19 11:10 13:8 16:-15 18:2 25:9 27:-11 30:12 31:3
~the_week 24:-44 27:5 32:82
~the_weekend 2:-10 25:32
~the_weekly 5:-6 27:45 31:69
~the_whol 14:32
~the_wifi 29:33
~the_wiki 29:11
~the_window 6:36 29:39
~the_word 10:17 12:12 33:7
~their 24:22
~them 8:8 9:-11 13:12 14:28 18:-14 31:33
~then 6:-16 12:13 18:58 25:8 29:-8 33:-28
~ther 0:21 2:3 3:18 4:-11 5:-9 7:-11 8:-2 9:-9 10:-4 11:2 13:23 16:-17 18:10 19:-5 22:-15 23:28 26:12 27:-12 29:-8 31:-39 32:19 34:8
~ther_a 0:-13 6:-10 12:6 26:-28 29:38 32:25 33:7
~ther_an 6:32 17:8 26:27
~ther_any 9:-14 13:32 21:38 26:1
~ther_anyth 13:18
~ther_are 24:27
~ther_be 0:26 23:19 24:-7
~ther_documentation 17:24
~ther_how 10:8
~ther_is 8:3 12:60 24:4 25:-5 29:-24
~ther_last 33:12
~ther_lik 17:13
~ther_no 0:34
~ther_room 0:22 2:40
~ther_someth 13:33 18:29
~ther_still 2:7 6:13 12:-10 28:28
~ther_what 10:26
~ther_who 34:21
~thes 1:10 30:43 31:36
~thes_day 5:21
~thes_messag 30:31
~thes_ping 30:15
~they 2:7 8:-19 9:36 12:33 15:25 19:-26 29:-70 33:-20
~thi 0:-5 1:-19 2:35 3:-42 5:2 6:-29 9:-66 10:-30 11:21 12:4 13:19 14:10 15:-6 16:-15 17:27 18:-23 19:-18 20:12 21:-2 23:23 24:28 26:-3 27:24 28:-16 32:31 33:11 34:43
~thi_bot 11:80 25:-25 30:9
~thi_channel 11:-41 14:-17 27:65 31:43
~thi_cycl 2:15 3:-57 5:-10 13:54 14:29 17:-36 19:-32 28:26 33:25 34:36
~thi_is 25:42 29:-26
~thi_lat 2:-15 17:9
~thi_month 5:-4 20:31 32:32
~thi_one 0:6 4:19 33:1
~thi_paragraph 29:32
~thi_point 5:29 10:-1 12:27 15:12
~thi_project 10:8 17:21
~thi_releas 2:20 7:27 14:85 20:-57 33:14
~thi_room 27:4
~thi_stag 8:14
~thi_the 5:12
~thi_thing 20:10
~thi_tim 23:9 29:-26
~thi_to 11:-11 27:-17 29:57
~thi_was 4:5 7:-15 8:11 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
~thi_week 2:26 6:2 13:32 17:1 25:-12 28:-67 29:-48 32:47 33:7
~thing 2:-48 4:-7 5:31 6:21 9:21 10:26 12:-15 16:-21 20:51 21:-1 23:14 31:-12 33:-1
~thing_are 6:13 26:19
~thing_can 23:20
~thing_for 1:8
~thing_how 13:17
~thing_is 9:19 10:6 20:12
~thing_on 5:27 18:10
~thing_what 11:3 14:-10 29:32
~thing_when 20:15 33:8
~thing_who 34:2
~think 0:35 6:10 7:69 8:-25 10:-13 11:-14 12:-14 15:24 21:52 22:-25 26:10
~think_of 7:15 8:-4 21:14
~third 33:17
~third_party 33:1
~tho 7:11
~thought 33:5
~thre 1:9 16:23 18:33 22:28 24:21
~thre_day 1:1 22:3 24:36 28:-21
~through 5:12 8:9 9:13 11:9 12:-6 13:15 14:17 19:-5 21:2 22:5 25:-7 31:-11
~through_the 14:27
~thru 9:12
~thu 32:16
~thumb 8:33
~thumb_up 8:19 9:1
~thunderbird 26:17
~thursday 6:19 12:-24 16:31 19:-14 32:32 33:27
~thursday_or 33:1
~tick 6:24
~ticket 29:46
~ticket_for 29:14
~tim 1:-13 5:31 8:-37 9:-59 10:-72 11:-60 12:-26 14:-23 18:-51 19:46 20:-24 22:33 23:32 25:18 26:-5 28:52 31:-28 32:-39 33:25 34:-16
~tim_befor 24:5 28:20
~tim_could 22:26
~tim_for 5:29 6:13 22:4 33:-20
~tim_is 5:-15 29:47
~tim_left 28:14
~tim_of 28:-5 33:58
~tim_on 33:39
~tim_or 2:-21 5:11 15:7
~tim_remain 28:19
~tim_to 4:29 27:18 28:19
~tim_until 28:1
~tim_yet 5:36 12:-8
~tim_zon 5:-4 14:25 19:-9 29:17
~timelin 14:33 19:11
~timetabl 14:44 19:8
~timetabl_of 19:12
~tiny 8:5
~tls 9:21
~to 0:-3 1:-94 2:9 5:-37 6:-56 7:14 8:-6 9:-18 10:-23 11:41 12:-44 13:-59 14:-3 15:34 16:56 17:45 19:-72 20:-17 21:15 22:24 23:10 24:15 25:-26 26:16 27:50 28:55 29:16 30:36 31:-28 32:-14 33:-6 34:-7
~to_a 10:8
~to_add 0:39 14:-23 26:21
~to_all 27:35
~to_apply 12:22
~to_approv 7:52 8:-24 13:7
~to_ask 9:5 11:6 21:27 22:13 33:-8
~to_be 5:4 6:-20 9:-46 15:-19 16:17 24:36 25:-1 27:18 28:-42 29:-10 31:10 33:19
~to_becom 17:20
~to_begin 4:1
~to_book 20:21
~to_bump 33:17
~to_chang 11:31 15:13
~to_client 10:-19 28:31
~to_com 6:57 14:8
~to_contribut 17:26
~to_correct 21:7
~to_den 16:18
~to_do 2:14 10:29 18:-30 32:7
~to_featur 5:11
~to_ff 28:13
~to_fil 21:30 22:-7
~to_finish 2:-9 14:13 28:24
~to_follow 27:13
~to_freez 10:20 27:25
~to_friday 32:6
~to_ga 14:39 19:2 28:36
~to_get 17:13 18:14 22:11 24:9 27:3 33:11
~to_giv 1:4 21:6
~to_go 25:16 28:37
~to_hav 0:49 17:-26 18:7 29:1
~to_hear 27:12
~to_help 15:3 17:61
~to_join 17:41
~to_know 5:20 13:1 17:7 20:38 25:9 27:-30 33:20
~to_land 22:33
~to_me 10:47 11:14 13:-2 24:17 27:-27
~to_meet 25:27
~to_merg 2:20 22:31
~to_mov 11:7 15:39 34:-18
~to_my 16:23 27:-23 29:5
~to_oct 16:23
~to_one 26:34
~to_open 3:12
~to_postpon 11:7 15:10
~to_push 15:1
~to_qa 5:28 27:1
~to_rc 26:3 27:20 28:42 29:-32 33:-24
~to_releas 28:13
~to_remind 11:12 23:32 24:-18
~to_renam 2:2
~to_request 7:9
~to_reword 2:9
~to_run 3:26
~to_say 12:7
~to_see 11:25 14:26 21:14
~to_send 17:13
~to_sep 16:-1 33:23
~to_sept 16:1
~to_set 4:-21 11:35
~to_shift 15:1
~to_ship 34:12
~to_slip 15:27
~to_stabl 2:15 10:6
~to_stop 11:-20 30:29 31:4 33:12
~to_subscrib 11:10 26:16
~to_tak 7:5
~to_talk 11:28
~to_test 2:7
~to_the 0:6 1:-12 2:10 3:-10 5:-10 8:-4 10:-16 11:-21 12:-42 15:-54 16:71 17:26 18:-42 20:-39 21:-13 27:15 28:52 29:51 33:-29
~to_thi 24:25
~to_unsubscrib 29:30
~to_updat 2:21 24:15 29:-2
~to_use 11:6
~to_vot 11:27 13:24
~to_wait 2:52
~to_watch 18:26
~to_wednesday 32:9
~to_you 11:86 29:-25
~to_your 11:-21 27:30
~today 2:26 4:25 7:-11 9:-25 10:-9 12:26 14:-10 16:-13 17:19 20:-22 24:-6 25:5 28:26 31:9 32:51 33:-46 34:-23
~today_is 5:26
~tokyo 33:39
~told 7:20 27:56
~told_about 27:6
~told_me 7:24
~tom 7:28 24:-32 29:17
~tomorrow 2:14 6:-7 7:11 10:-9 12:-13 15:-2 24:58 32:45 33:26
~tonight 29:57 34:-11
~too 2:70 3:2 5:-37 6:21 8:67 10:26 20:-8 23:15 25:-53 27:22 29:-61 33:-24
~too_lat 2:118 6:27 10:-9 23:14 29:-6
~too_many 31:24
~took 6:-9 17:1 33:30
~took_over 17:16
~top_of 18:4
~tot 8:-3 13:7 28:41
~total 14:23 17:14
~touch 15:33
~touch_the 15:24
~track 1:8 5:29 20:4 27:8
~tracker 18:26
~traduction 1:3
~train 2:62
~translat 10:10 16:-1 20:9 22:-18 29:77
~translat_the 29:40
~translatabl 33:21
~translation 0:15 2:11 12:26 22:14 29:-11 34:15
~translation_freez 33:24
~translator 14:26 23:9 27:27 28:6 29:-64
~translator_hav 7:1
~tre 5:-19 12:89 25:-18
~tru 12:16 20:2 33:23
~trunk 3:-6 5:8 12:24
~tuesday 2:19 22:1 24:21 29:18 33:-6
~turn 2:-14 8:27 9:26 23:-7 25:-20 27:37 30:41 34:-16
~turn_down 8:49 9:38 22:-3
~turn_it 31:7
~turn_off 30:27 31:10 34:-4
~turn_on 27:18 29:20 31:-26
~turn_the 27:7 30:1
~tutorial 17:14
~tweak 2:77 11:-9
~twenty 4:23
~twic 15:12 19:-2
~two 1:13 3:17 6:-13 7:3 9:3 12:-6 13:-25 16:12 19:13 21:-26 22:39 24:28 25:-13 27:-22 28:-17 29:14 31:-29 33:27
~two_day 16:57 24:41 28:-61
~two_extra 22:1
~two_mor 16:16
~two_week 1:13 8:1 10:3 32:13
~typ 11:77 15:-3
~typo 2:26
~typo_fix 21:4
~typo_in 2:36 21:-11
~uber 27:48 34:13
~ubuntu 3:9 4:22 20:12
~ubuntu_styl 4:20
~ugh 25:25
~uhm 2:-14 3:5 5:-7 8:-13 9:18 11:12 12:25 13:12 17:-25 18:-15 19:-8 23:16 25:-2 26:10 29:-10 30:1 31:-10 33:-2 34:24
~uhm_how 23:6
~uhm_i 25:7
~uhm_in 20:2
~uhm_is 6:17 12:15
~uhm_what 10:-39 11:15 12:9 17:-15 29:23
~uhm_when 29:11
~ui 0:18 2:12 12:6 22:5 33:31
~ui_freez 0:7
~ui_text 33:5
~un 1:51 2:23 10:16 21:39 22:14 29:-13
~una 2:26 22:29
~unblock 8:15 22:18
~undecid 7:5 13:55
~under 5:15 6:-22 10:40 12:48
~under_freez 12:23
~under_the 6:-8 10:60
~understand 10:14 11:47
~understand_the 10:46
~undo 7:7 15:-8 16:66
~undo_the 7:18 16:20
~une 1:6 10:7 21:14 22:5 24:8
~une_dat 1:7
~une_exception 21:21
~unfreez 6:-22 12:29 34:14
~unfrozen 12:41
~unit 29:13
~unit_test 29:4
~unsub 11:-1 29:-11 30:33 31:22
~unsubscrib 11:15 26:-31 27:-22 29:3 30:30 31:18 34:11
~unsubscrib_me 11:13 30:-12
~unsubscrib_us 30:9
~until 3:13 4:-30 5:-35 7:18 8:16 10:-39 13:-12 14:44 15:-4 16:20 17:-42 19:-38 20:-21 21:7 22:41 24:36 25:-19 27:-59 28:46 29:-4 31:29 34:-25
~until_after 24:61 29:-12 31:-23
~until_ff 2:33 24:18
~until_ga 20:6 28:-1
~until_monday 7:27 8:-16 22:7 24:-6 31:46
~until_next 31:14 32:-8
~until_rc 8:13
~until_sunday 8:22
~until_the 2:8 3:29 14:29 15:-17 16:25 28:-5 32:7 33:-26
~until_tuesday 8:15 22:14
~until_we 28:37
~until_wednesday 31:8
~until_what 33:5
~until_when 2:-14 9:41 20:-69 21:18 29:11 33:32
~up 2:-86 4:67 5:26 6:-56 9:28 10:-16 13:-3 14:-16 15:-28 16:-43 17:-5 18:47 20:-12 22:-19 23:-58 24:64 25:51 26:5 27:30 28:-33 29:-161 30:-20 31:11 32:-3 33:1 34:-73
~up_a 11:15
~up_first 18:9
~up_for 8:12 25:33 26:14 27:56 34:-25
~up_my 7:4 8:6 9:-20
~up_next 18:58 24:16
~up_on 12:-14 18:36
~up_pleas 25:16
~up_thank 12:5 31:15
~up_the 4:40 8:-9 13:8 16:-5 32:1 33:9
~up_thi 14:10 32:16
~up_to 20:-12 33:50
~up_when 24:27 33:-9
~up_with 5:35 9:15 18:-25 24:15
~upcom 6:7 14:5 18:38
~upcom_deadlin 14:2
~updat 2:8 7:6 8:-28 9:18 15:-31 16:22 19:-20 24:5 27:27 29:1
~updat_it 7:15
~updat_on 5:7 9:27
~updat_the 2:33 24:13
~upgrad 2:18 20:8 22:16 29:21
~upload 2:10 3:3 22:26 33:6
~upstream 5:8 9:-5 12:8 14:6 20:12 21:7 29:-17 32:40 33:-21
~upstream_releas 20:32
~url 26:36
~urllib 22:22
~us 2:-91 4:27 6:36 8:-51 9:-6 10:-86 12:-31 13:-45 14:-30 16:-34 18:67 19:-36 20:-40 22:61 23:39 24:32 25:20 26:-30 27:30 28:-43 29:-42 31:27 33:-17 34:-34
~us_a 22:18 24:17
~us_about 11:15 24:-4 31:21
~us_first 18:15
~us_get 4:10
~us_know 24:12
~us_next 18:-15 32:19
~us_not 3:2 7:6 21:15 22:-19
~us_of 23:1
~us_on 18:20
~us_thank 6:3
~us_the 27:14
~us_to 27:27
~us_when 33:33
~usag 11:54 25:-21
~use 3:32 5:-18 10:-22 11:66 13:-14 29:53
~use_thi 11:50 29:-10
~use_you 11:35
~used 11:2 29:20
~user 20:47 29:2
~user_guid 29:22
~using 11:7
~usual 4:8
~utc 10:-6 24:34 33:63
~v 4:66 29:-1
~vacation 29:38
~valid 9:41 10:7
~vendor 2:13 21:6 22:-4
~verdict 9:35
~verdict_on 9:42
~version 1:-17 2:10 3:-3 4:38 5:26 6:10 9:-19 17:-4 19:38 20:43 29:34 33:-3
~version_and 29:30
~version_be 3:14 29:-5
~version_befor 19:33
~version_com 5:1 19:2 20:22 29:-19
~version_cycl 4:5
~version_final 6:15 19:17 20:-30
~version_for 4:26 19:37
~version_go 4:30
~version_going 4:11
~version_is 2:19 5:14 6:-13 33:17
~version_many 4:11
~version_need 20:28
~version_now 4:5
~version_of 2:16 29:10
~version_out 6:37 12:-11 19:-9 20:36
~version_pleas 4:15 5:13 14:6 20:29
~version_releas 2:6 19:-37 29:27
~version_schedul 3:26 4:3 14:-76 19:39
~version_still 5:25
~version_thank 4:16
~version_was 19:26
~version_what 19:7 33:-4
~version_will 29:7
~version_with 4:13
~version_yet 3:31
~very 12:1 25:37
~very_much 25:20
~veto 8:31
~vim 5:-13 29:54
~vm 29:56
~volum 9:7
~vot 2:-18 9:34 11:23 13:46 21:-11
~vot_on 2:-9 7:11 8:-9 9:53 11:26 13:16
~vpn 29:43
~vs 10:70 25:-8 29:29
~wait 2:56 5:-53 7:41 13:29 18:31 22:-4 29:-18
~wait_for 2:3 5:-1 13:31 18:16
~wait_with 7:54 8:-7 9:-29
~waiver 2:-20 9:32 13:49 21:31 22:39 29:-27
~waiver_for 2:-4 9:20 21:2 22:20
~wak 24:20
~walk 11:22
~wall 14:6
~want 0:22 1:5 4:10 6:-10 8:-72 10:-26 11:-79 15:7 16:-4 17:25 20:-24 21:2 22:51 26:36 27:44 28:-36 29:-22 31:27 32:-43 33:19 34:-62
~want_a 0:18 1:9
~want_an 0:10
~want_the 26:21 27:30
~want_to 11:-27 17:41 21:23 22:-7 29:-88 33:37
~warn 23:2 24:67
~was 0:21 1:-12 2:-44 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-22 19:73 20:-21 22:9 23:-8 24:-34 25:6 28:-29 33:1 34:11
~was_a 0:8
~was_ask 4:5 10:8 13:-4 14:3 15:-12 17:-1 18:5 19:-12 20:15 22:13 23:-8 24:-3 25:-2 27:7 29:7 31:11 32:-1
~was_away 5:14 12:13
~was_deni 13:18
~was_down 16:4
~was_ff 15:35 33:-9
~was_hibiscu 19:-10
~was_i 6:1
~was_is 10:11
~was_it 19:13 30:-2 34:20
~was_last 6:44 33:-29
~was_m 6:5 19:-23 33:27
~was_mean 10:5
~was_mileston 6:2 19:-19
~was_mov 15:-21 34:27
~was_not 21:17
~was_rc 0:2 19:35 28:-11 33:-11
~was_str 6:-9 15:49 19:21 33:-19
~was_that 9:20 30:4
~was_the 5:-11 6:18 9:60 10:-70 12:-4 14:-15 15:3 18:-21 19:9 20:-35 29:30 33:51
~was_ther 6:37
~was_which 19:3
~watch 18:23 27:32 31:3
~watch_out 18:11
~wav 8:18 13:18
~wav_through 13:18
~way 0:25 2:5 6:-6 7:-16 8:3 10:-11 11:37 12:-1 14:-19 16:-8 17:8 21:9 27:-16 28:-9 29:-13 30:10 31:1 33:-5
~way_doe 10:4 11:25 21:-12
~way_how 29:7
~way_is 5:27
~way_the 13:1
~way_to 0:36 2:-2 14:-15 17:22 21:40
~way_what 32:7
~way_when 20:8
~way_which 3:8 14:2
~way_who 19:-13 34:53
~we 0:66 2:19 3:45 4:10 5:78 6:25 7:17 8:10 9:-6 10:-97 11:-149 12:19 13:-5 14:-41 15:25 16:-25 17:-70 18:23 20:6 21:11 22:30 23:-67 24:-43 25:-41 26:-52 28:9 29:-40 31:-8 32:-13 33:-25 34:-95
~we_accept 2:66 12:-50
~we_after 6:62
~we_already 6:-18 12:25
~we_also 1:36
~we_approv 9:27
~we_are 4:34 5:25 6:-9 12:6 22:36
~we_ask 22:6
~we_at 2:-22 5:22
~we_be 5:3 18:7
~we_branch 33:17
~we_can 8:12 33:26
~we_cut 20:28 29:18 33:-16
~we_did 25:41
~we_do 3:6 7:-3 23:-19 30:-6 31:57
~we_enter 5:26
~we_freez 5:12 12:-32 19:23
~we_frozen 12:31
~we_get 20:-46 22:6 29:56 33:-8
~we_go 20:18
~we_got 32:33
~we_grant 13:19 32:-7
~we_had 0:13
~we_hav 1:13 3:-28 5:-24 6:-56 9:-53 13:16 14:56 19:-8 21:-9 22:18 25:31 28:14 29:29 32:26
~we_hit 10:41 20:-55 28:52 33:-39
~we_in 5:56 12:1 17:9
~we_know 7:-19 9:27 33:19
~we_liv 5:-31 6:49 12:-15
~we_mak 6:20
~we_might 0:10 22:-3
~we_mov 5:16 6:24
~we_must 24:4
~we_need 0:12 2:24 4:23 22:14
~we_on 5:29 6:6 12:-26
~we_only 22:18
~we_pre 5:28 12:-1
~we_push 15:58 20:30 29:-29
~we_put 0:35 1:-13
~we_releas 5:-38 17:19 20:45
~we_ship 19:38 28:40 29:-14
~we_should 2:-15 29:26 30:43 31:-17
~we_start 3:57
~we_still 2:14
~we_stop 33:18
~we_support 29:38
~we_talk 25:29
~we_to 28:12
~we_use 3:34 29:1
~we_want 0:10 7:30
~we_wer 21:13
~we_will 22:53
~we_with 5:-11 9:48
~we_would 22:13 27:22
~weather 29:45
~webhook 26:24 27:5
~weblat 29:33
~wednesday 1:25 16:17 20:32 31:4
~week 0:-55 1:28 2:8 4:20 5:31 7:-35 8:-11 10:-42 11:-62 12:-103 14:-97 15:8 16:43 18:-107 19:-3 20:-46 23:-39 24:38 25:-7 26:-90 27:-61 28:17 29:-1 30:-51 31:9 32:86 33:19 34:-11
~week_after 1:40
~week_agenda 27:11
~week_ahead 24:9 32:3
~week_befor 1:42
~week_cycl 3:17
~week_doe 20:1 33:6
~week_for 5:-18 22:27 28:17 32:46
~week_in 5:4 28:-5 32:8
~week_is 29:46 32:-9
~week_later 15:12
~week_of 5:15 29:17
~week_on 24:17
~week_or 2:16
~week_plan 4:37
~week_pleas 2:7 4:7 32:12
~week_thank 32:18
~week_to 28:49
~week_until 28:42
~week_what 17:34
~week_will 20:8
~weekday 20:11
~weekend 2:-21 25:53 28:33
~weekend_befor 28:5
~weekly 9:-1 25:-23 26:25 27:33 29:-13 31:24 32:42
~weekly_digest 26:15 27:12
~weekly_statu 26:10 31:16
~weekly_summary 27:23 32:6
~wek 28:45
~welcom 2:19 17:21 25:14
~well 13:-1 21:7 25:21 27:11
~went 19:63 20:-20 24:-21
~went_out 19:25 20:-19
~wer 2:-17 13:31 19:52
~wer_grant 19:14
~wer_the 19:3
~what 0:-10 1:-36 2:-30 3:-1 4:-104 5:14 6:-62 8:-107 9:9 10:57 11:43 12:-60 13:31 14:2 15:-19 16:-161 17:59 18:43 19:18 20:8 22:-122 24:-7 25:-31 26:6 27:-107 28:-6 30:-2 31:-80 32:25 33:25 34:-90
~what_a 11:-31 15:11 19:-5 25:95
~what_about 0:10 2:66 10:-92 11:-10 18:-46 29:-9 33:75
~what_am 18:-20 26:20
~what_are 10:19 11:65 13:-22 14:40 18:11 21:5 25:-63 32:-23 33:-34
~what_becam 9:36
~what_cam 9:1 19:24
~what_can 5:-11 11:33 17:41
~what_chang 10:32 29:30 33:-29
~what_com 18:32
~what_dat 11:-1 18:-25 19:19 20:34 29:-23 33:61
~what_day 10:-58 19:28 20:52 32:-3 33:69
~what_deadlin 14:31
~what_did 5:-29 11:14 13:72
~what_do 0:11 2:-23 5:15 10:44 15:-33 18:30 26:-32 29:-69 30:7 32:20 33:-42
~what_doe 5:11 7:3 9:-30 10:-8 11:-4 14:44 28:31 29:20 32:8 33:-62 34:13
~what_exactly 10:38 33:-9
~what_follow 10:-18 18:54
~what_ground 9:13
~what_happen 9:9 10:6 20:-2 29:-16 32:14
~what_hav 28:-12 32:43 33:15
~what_hour 20:28
~what_i 11:-17 13:44 14:-4 25:11
~what_if 0:42 2:26 15:16
~what_is 0:-50 3:-71 5:-5 6:-73 10:51 13:30 14:-2 17:35 18:17 19:-5 21:-2 23:-36 24:30 28:3 32:43 33:-18 34:-47
~what_kind 11:49
~what_may 2:23 10:16
~what_mean 10:15
~what_must 17:14 32:15
~what_now 2:-13 17:81
~what_part 5:19
~what_phas 5:11
~what_reminder 23:49
~what_should 7:-3 17:29 18:31 29:-7
~what_stag 5:52 17:-6
~what_tim 5:-29 10:-8 28:-15 29:64 33:71
~what_version 5:32
~what_was 18:-6 19:20 33:29
~what_week 5:-4 29:52 32:-25
~what_will 32:15
~what_would 3:43 7:33 15:13
~what_you 11:20
~whatever 18:26
~whch 5:10
~when 0:-67 1:-20 2:-93 3:20 4:-83 5:-80 6:-68 7:-17 8:-67 9:5 10:-26 11:-20 12:-98 13:-66 14:14 15:-15 16:-74 17:-64 18:-22 19:59 20:107 22:-101 23:3 24:34 25:-28 26:-69 27:1 28:-25 29:34 30:-67 31:-82 32:-42 33:102 34:-22
~when_are 23:21 29:-35 33:50
~when_can 2:-28 20:69 21:24 29:-26 33:3
~when_com 20:14
~when_did 19:55
~when_do 20:20 28:44 29:5 33:7
~when_doe 3:19 9:49 10:-6 19:-20 20:28 29:33 33:-26
~when_exactly 33:40
~when_exception 27:31
~when_ff 24:12 27:-2 33:11
~when_i 11:4 34:11
~when_is 3:-5 10:-48 14:12 19:-1 20:51 28:-34 29:64
~when_it 19:17 20:-22
~when_m 33:11
~when_may 33:43
~when_must 20:-17 33:43
~when_rc 10:9 24:19 33:-23
~when_should 33:33
~when_sort 20:20
~when_str 24:-34 27:54
~when_string 2:36
~when_thank 33:34
~when_the 20:26 24:19 27:-9 33:21
~when_ther 24:53 28:-7
~when_they 7:2 20:4 33:-21
~when_was 15:33 19:16 20:-15 29:24 33:-9
~when_we 10:20 24:13
~when_will 2:-35 3:45 9:12 33:4
~when_would 19:40 20:-19
~when_you 10:19 25:26 33:-10
~whenever 27:64
~whenever_a 27:26
~wher 2:-37 3:-33 5:50 9:31 10:-59 11:8 12:-35 14:27 15:25 17:42 18:-17 20:-59 21:17 22:-5 25:-50 27:-38 29:19
~wher_are 9:25 14:-24 29:12
~wher_do 11:-38 17:19 21:27 26:13 30:2
~wher_doe 5:12 9:2
~wher_i 29:2
~wher_in 5:8
~wher_is 5:-44 11:16 14:57 29:8 34:11
~wher_it 14:4 15:41
~wher_stehen 5:20
~whether 12:32 15:16 34:33
~whether_the 12:12
~which 0:-52 1:-38 2:-50 4:-24 5:20 6:-8 7:-58 8:-27 10:24 12:-35 13:44 15:-45 16:-71 17:10 18:41 19:14 20:22 21:-4 22:-71 23:12 24:-60 25:-75 26:18 27:-73 28:-17 29:28 30:-45 31:-47 33:30 34:29
~which_are 33:31
~which_branch 29:43
~which_channel 26:30
~which_command 11:2
~which_dat 20:14 26:-4 28:11 29:-64 32:51 33:29
~which_day 19:27 20:28 33:46
~which_deadlin 6:8 14:37 32:-4
~which_exception 13:30
~which_freez 6:20 10:-3 18:13 23:5
~which_i 13:26
~which_is 18:48
~which_lat 13:26
~which_mileston 6:16 18:17
~which_of 9:12 12:35 14:-33 18:20 26:9 29:-35 34:10
~which_one 18:40
~which_peopl 13:-19 34:37
~which_person 34:16
~which_phas 5:47
~which_releas 20:-7 29:4
~which_reminder 23:28
~which_request 13:8
~which_seri 5:12
~which_stag 17:42
~which_team 34:42
~which_templat 3:27 13:-1 29:1
~which_version 29:10
~which_week 20:42
~whichever 18:1
~whil 32:2
~whil_i 32:6
~who 0:9 1:-30 2:-108 3:39 4:-16 5:-92 6:-81 8:-76 9:26 10:-4 11:-35 12:-80 13:8 14:-55 15:-20 16:-78 17:25 18:-32 19:-21 20:-88 21:6 22:-82 23:10 24:-49 26:50 27:-26 28:-80 29:6 30:17 31:-31 32:-76 33:-75 34:148
~who_add 34:1
~who_approv 13:-37 34:42
~who_ate 25:46 29:-28 34:-7
~who_brok 25:17 29:14 34:-38
~who_can 21:-2 29:25 34:8
~who_chang 34:40
~who_creat 34:24
~who_decid 3:17 13:-9 34:4
~who_do 15:15 34:5
~who_get 23:47 26:31 34:-29
~who_got 13:58 34:-39
~who_has 13:55 14:13 21:-18 25:-15 29:14
~who_is 0:17 13:18 17:-12 20:-18 26:13 29:29 32:-4 34:27
~who_mad 25:25 34:-7
~who_may 7:16 9:-13 15:8 21:23 34:-5
~who_must 7:7 10:17 34:-20
~who_push 34:13
~who_run 34:11
~who_said 9:35 34:-4
~who_sign 21:8
~who_tag 34:6
~who_turn 9:35 30:16 34:-9
~who_want 25:18 34:-8
~who_was 15:-22 30:-1 34:33
~who_will 34:50
~who_won 25:-6 29:65 34:-40
~who_would 9:-15 34:11
~whoever 7:10 8:-5
~whol 14:63
~whol_schedul 14:2
~whom 2:-11 7:1 9:-11 10:17 15:26 19:-16 33:-50 34:101
~whom_do 34:43
~whom_should 34:38
~whos 7:21 10:-22 21:-16 29:-20 34:82
~why 0:25 2:-56 6:-2 7:-26 9:49 10:99 12:-50 15:15 18:-23 23:9 25:-56 28:-30 29:71 30:38 31:-8 33:-57
~why_did 15:15
~why_do 10:33
~why_doe 6:1
~why_freez 10:12
~why_is 0:40 9:-2 29:25
~why_was 9:54
~why_would 9:43 29:-11
~wifi 29:32
~wiki 29:41
~will 0:-15 1:-10 2:6 3:40 4:-21 5:-15 6:-24 8:16 10:-33 11:-27 12:-25 13:-30 15:4 16:-4 17:-10 19:-59 20:36 21:46 22:13 23:32 27:-36 28:33 29:40 30:24 31:-65 32:-3 33:-4 34:4
~will_a 28:18
~will_be 18:-26 25:39 29:14 32:-9 34:6
~will_hav 3:12 4:-9
~will_it 20:66
~will_my 20:27
~will_not 2:-4 22:44 29:19
~will_push 29:26 34:3
~will_the 2:9 20:10
~will_ther 23:21 24:-6
~will_we 20:41
~will_you 21:33 23:9 29:-16
~window 6:56 10:17 20:-3 29:4 33:17
~window_for 6:40
~window_shut 6:8 29:-11 33:32
~wis 2:7 7:22 15:5 18:7
~wis_to 7:22
~with 1:-35 2:5 3:-1 4:29 5:19 6:-9 9:30 12:1 13:4 14:24 15:-31 16:31 17:-1 19:27 20:-23 21:11 23:-8 25:-22 26:-53 27:-2 29:-7 30:-47 31:20 33:-16
~with_a 1:-2 2:12 6:10 7:-13 12:2 13:8 18:2 19:2 24:-8 27:2 28:1
~with_all 14:17
~with_dat 14:14 16:-11 33:12
~with_me 24:15 27:-4
~with_my 2:47 21:5
~with_rc 16:57
~with_the 5:31 9:8 16:-13 22:21 29:3 31:1
~with_you 3:6 11:83
~withdraw 8:52
~within 28:31
~within_the 28:31
~without 0:5 12:21 26:2
~wold 7:8
~won 25:-6 29:65 34:-40
~word 5:-18 10:5 11:70 20:-22 25:14 29:-5 33:30
~word_what 10:22
~work 2:-18 3:15 4:15 5:44 6:-3 8:4 11:20 12:-20 17:46 20:-35 21:1 22:-3 23:24 25:38 28:6 29:-44 31:-19
~work_day 28:18
~work_for 26:11
~work_her 17:27
~work_on 3:9 5:4 20:-22 25:15 29:-13
~work_out 8:9
~work_still 5:5
~workflow 17:11
~worry 18:32
~worry_about 18:30
~worth 7:33 9:-27 21:15
~would 0:31 2:15 3:30 6:-21 7:16 10:-6 15:27 16:-1 17:3 18:-8 19:32 20:-10 21:8 24:17 25:-29 27:12 28:-7 29:-31 30:16 32:-22 33:-40 34:-2
~would_a 2:23 3:51 21:20 23:20
~would_an 0:18 21:27
~would_approv 7:33
~would_be 0:17 24:20
~would_i 2:-7 11:60 21:17
~would_it 12:3 26:21
~would_lik 7:-24 13:25 17:18 20:16 21:-8 22:14 27:2 30:-24 33:-24
~would_lov 17:12 27:8
~would_rather 30:14
~would_the 3:18 7:14
~would_we 2:27 19:42 20:-36 22:-19
~would_you 3:-18 5:11 8:15 10:13 11:-12 16:36 24:25 33:-5 34:-20
~writ 2:-14 6:19 8:-3 11:2 14:4 15:-10 16:1 17:-29 18:-1 19:10 22:-20 24:10 25:-3 29:16 31:-3 33:-12 34:8
~writ_a 29:35
~writ_me 29:14
~writ_the 0:4 5:2 10:5 14:3 16:7 17:-15 22:-6 29:-7 33:-13 34:1
~writ_to 11:23
~writer 21:3
~wrong 16:26 22:12 25:22
~wrong_it 16:30
~wrot 10:19
~wurd 7:-20 8:-24 9:70
~x 28:22 29:27
~y 6:26 12:28 16:-6 32:18
~y_and 6:27 12:29 16:-1
~ya 6:63 20:-13 25:1 31:25
~yeah 2:-1 12:10 25:13
~year 2:-1 15:19 19:69 20:-2 25:1 29:72 33:-44
~year_ago 19:25
~yell 24:60
~yes 2:25 8:56 25:11 29:-16 33:1
~yes_no 2:33
~yes_to 8:44
~yesterday 3:9 6:30 7:32 16:13 29:4 33:-11 34:2
~yet 3:45 4:-11 5:35 6:58 7:3 8:-65 9:5 12:50 16:-25 20:-24 28:-2 29:-57 31:-39
~yet_i 12:34 31:-2
~yet_or 5:10
~yet_pleas 5:7
~you 2:-40 3:-7 4:14 5:19 6:-4 8:18 9:-1 10:-9 11:59 12:-13 13:-6 14:5 15:-1 16:15 17:-12 18:-4 19:-14 20:-13 21:-24 22:2 23:30 24:-10 25:59 27:7 29:1 30:21 31:3 32:-12 33:10 34:-12
~you_a 11:-3 25:65
~you_add 1:50
~you_all 11:6
~you_approv 7:-15 8:20 25:13
~you_are 10:-7 25:41
~you_be 29:10
~you_can 8:19 11:25
~you_could 22:1
~you_describ 5:1 10:39 33:-1
~you_do 7:16 11:19 16:20
~you_explain 11:9
~you_fil 21:22 22:1
~you_giv 34:10
~you_got 33:16
~you_hav 3:41 8:32
~you_in 5:-6 8:-1 14:2 15:1 16:6 18:17 21:7 23:-9 24:-7 25:-2 26:1 27:-3 33:20
~you_keep 27:10
~you_kindly 18:4
~you_know 10:29 11:19 29:-1
~you_look 33:29
~you_mean 11:2
~you_mov 29:2
~you_pleas 8:38 25:-18 27:19 28:11 29:-19
~you_post 11:-30 14:6 26:34 27:20
~you_remind 23:29 24:19
~you_say 0:7 11:-14 29:13
~you_send 23:21 26:40 29:-8
~you_show 11:36
~you_stop 31:13
~you_tak 2:33
~you_tell 9:8 12:9 24:-12 33:18
~you_think 0:1 7:34 11:-3
~you_to 7:3 11:39 31:7
~you_understand 10:-35 11:61
~you_very 25:10
~you_work 11:45 25:-1
~you_would 14:8
~your 2:-6 5:-39 7:11 8:-45 11:26 17:9 23:10 26:10 27:15 29:-12 34:31
~your_job 25:24
~your_messag 11:-43 26:36 30:15
~yourself 11:47 25:-14 31:21
~zon 5:-4 14:25 19:-9 29:16
~zusammen 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-8 28:4 31:-7 34:-4
~zusammen_how 5:10
~zusammen_i 18:8
~zusammen_is 33:4
~zusammen_the 9:3
~zusammen_what 10:-25 33:23
~zusammen_when 20:30 33:-2
~zusammen_who 26:20 29:12 34:-29
~zustandig 34:17
~zuul 29:33
`;

// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.
export const stamp = '8088226bbfbb4e9c';
export const weights = String.raw`
add_deadline add_deadline! can_i_land create_cycle create_cycle! current_stage deadline_passed decide_exception decide_exception! exception_status explain_term help is_frozen list_exceptions list_schedule move_deadline move_deadline! newcomer next_deadline previous_cycle release_date request_exception request_exception! set_reminder set_reminder! smalltalk subscribe subscribe! time_left unknown unsubscribe unsubscribe! week_agenda when_deadline who_is
-34 -13 -3 -29 -17 3 -21 -10 20 -4 2 15 -3 -4 4 -38 -15 -6 -13 -15 -16 -37 -18 -39 -16 76 -19 14 -25 51 -21 31 -2 -10 -6
#negated 0:42 1:-16 2:-112 3:87 4:-61 6:-73 7:76 8:-75 9:-68 12:26 15:67 16:-121 17:-25 20:-61 21:77 22:-14 23:66 24:-107 25:-29 27:-77 30:91
#questions 0:31 1:-310 2:136 3:79 4:-345 5:38 6:93 7:-56 8:-340 9:136 10:24 11:7 12:77 13:-7 14:-44 16:-371 17:50 18:7 19:-5 20:58 21:66 22:-243 23:81 24:-369 25:-99 26:91 27:-347 28:16 29:-29 30:70 31:-454 32:35 33:26 34:63
#requests 1:9 2:-34 3:-7 4:25 6:-10 7:-20 8:57 9:-58 11:-3 12:24 13:-78 14:17 15:-54 16:25 18:-28 20:-81 21:67 22:22 24:65 25:-234 26:-28 27:123 28:-11 29:37 30:-16 32:-5 34:-2
#takenBack 0:82 1:-135 2:63 3:25 4:-112 5:-7 6:-50 7:174 8:-137 9:25 11:47 12:14 14:3 15:154 16:-121 17:32 19:-93 20:-95 21:82 22:-209 23:42 24:-98 25:59 26:-24 27:-129 28:-52 29:-28 30:112 31:-85 32:-8 34:32
%<cycle>_<?> 2:40 20:3 34:6
%<cycle>_@cycle 20:1
%<cycle>_in 2:-14 12:14 29:10
%<cycle>_out 6:1
%<cycle>_please 14:1
%<deadline>_<?> 0:-62 2:15 5:22 6:-19 9:-39 10:36 14:-57 15:-11 16:-111 18:7 19:-28 20:-32 21:-33 22:-53 23:39 25:-26 27:-46 28:46 29:70 32:-18 33:31 34:6
%<deadline>_<deadline> 10:-19 14:3 24:11 28:45
%<deadline>_<link> 22:31
%<deadline>_<number> 1:43 9:24 10:-36 16:93 22:-20 24:6 28:-47 29:-40 33:-6
%<deadline>_<number>_<?> 9:15
%<deadline>_<number>_<number> 1:33 4:8 29:-4
%<deadline>_<number>_@unit 16:89 28:-23 33:-18
%<deadline>_<quoted> 1:15 6:44 10:-32 16:-2 29:-25 33:42
%<deadline>_<quoted>_<quoted> 1:8 6:-14 10:-20 33:61
%<deadline>_<unknown> 5:-5 6:35 9:-3 15:9 16:10 18:-4 19:-18 20:2 21:29 29:-66 33:47 34:23
%<deadline>_<unknown>_<?> 9:-24 10:-6 15:7 21:46 33:9
%<deadline>_<unknown>_<number> 16:33
%<deadline>_<unknown>_<unknown> 6:39 29:-9 33:20
%<deadline>_<unknown>_@be 6:35
%<deadline>_<unknown>_@unit 24:32
%<deadline>_<unknown>_date 33:27
%<deadline>_<version> 20:17
%<deadline>_@be 1:-39 2:45 6:44 9:-85 10:6 12:-26 13:-32 15:21 16:35 20:-45 21:41 22:-42 23:-54 25:-36 27:7 28:-16 29:-141 31:-24 33:72 34:-25
%<deadline>_@be_<?> 6:-6
%<deadline>_@be_<number> 33:35
%<deadline>_@be_<unknown> 0:6 6:34
%<deadline>_@be_@month 16:-13 33:37
%<deadline>_@be_@toMove 16:18
%<deadline>_@be_@weekday 6:-14 33:45
%<deadline>_@be_a 24:22
%<deadline>_@be_already 6:68 33:-19
%<deadline>_@be_done 6:1 18:14 27:9 33:-13
%<deadline>_@be_it 10:2
%<deadline>_@be_made 10:10 33:-9
%<deadline>_@be_near 24:30 33:-5
%<deadline>_@be_on 16:13 33:36
%<deadline>_@be_out 2:9 27:42
%<deadline>_@be_the 6:-14 33:39
%<deadline>_@be_there 2:1 3:4 12:-13 21:37
%<deadline>_@can 2:18 10:7 15:-13 21:38 33:-8 34:14
%<deadline>_@change 10:35 27:7 34:1
%<deadline>_@dates 33:51
%<deadline>_@exception 8:60 9:54 10:-76 13:9 27:-22 34:-6
%<deadline>_@exception_<?> 13:42
%<deadline>_@exception_for 8:53 13:-18
%<deadline>_@me 10:5 20:7 23:4 29:-48 33:3
%<deadline>_@me_boss 34:15
%<deadline>_@me_forgot 10:11 33:2
%<deadline>_@month 20:7 33:7
%<deadline>_@month_<number> 20:7
%<deadline>_@move 15:33
%<deadline>_@person 10:-18 34:76
%<deadline>_@person_<?> 34:34
%<deadline>_@toAdd 10:4
%<deadline>_@toAdd_@change 10:23
%<deadline>_@toMove 6:34 15:26 23:1
%<deadline>_@toRemind 24:57 27:2
%<deadline>_@toRemind_@me 27:9
%<deadline>_@toRemind_@we 24:36
%<deadline>_@toStart 6:-23 10:-19 12:55 16:32 29:18
%<deadline>_@toStart_in 6:-20 12:34 33:19
%<deadline>_@toStop 2:22 10:-14 16:16
%<deadline>_@today 6:34 12:-30 24:4 33:4
%<deadline>_@today_<?> 6:12 12:-26 33:11
%<deadline>_@unit 10:36 16:-48 20:-20 24:18 25:29
%<deadline>_@updates 16:-50 23:-3 24:10 26:9 27:37 28:6 31:53 33:-17
%<deadline>_@updates_please 23:-1 24:6 28:9
%<deadline>_@we 18:17
%<deadline>_@weekday 16:9
%<deadline>__ 1:5 16:46 33:-14
%<deadline>___<number> 1:11
%<deadline>___<unknown> 16:26 33:-12
%<deadline>_a 1:28 6:-13 10:-15 12:6 15:9 16:46 24:-52
%<deadline>_a_@unit 1:33 16:2 24:-40
%<deadline>_about 10:56 33:-27
%<deadline>_active 12:34
%<deadline>_active_<?> 12:10
%<deadline>_after 29:5
%<deadline>_again 12:-43 15:14 19:-1 29:35 33:37
%<deadline>_again_<?> 12:-43 29:44
%<deadline>_already 6:57 12:-17 33:27
%<deadline>_already_over 6:6
%<deadline>_also 19:25
%<deadline>_also_in 19:26
%<deadline>_and 1:39 5:4 6:-3 10:-4 15:-3 16:2 18:31 24:-32 27:28 33:15
%<deadline>_and_<deadline> 1:43 5:7 10:-26 16:17 27:33 33:5
%<deadline>_and_the 33:16
%<deadline>_apply 2:-19 10:64 34:-9
%<deadline>_apply_to 2:-17 10:74 34:-8
%<deadline>_as 15:30
%<deadline>_at 15:27 16:-3 33:6
%<deadline>_at_all 10:26
%<deadline>_at_this 15:7
%<deadline>_back 16:63
%<deadline>_before 6:21 15:12 28:-43 29:3 32:23
%<deadline>_before_or 33:37
%<deadline>_begins 27:26
%<deadline>_behind 6:4
%<deadline>_but 0:4 15:3 31:6
%<deadline>_by 15:7 16:27
%<deadline>_by_a 15:4
%<deadline>_come 33:17
%<deadline>_cover 10:30
%<deadline>_cutoff 0:8
%<deadline>_cutoff_<?> 33:11
%<deadline>_date 14:-15 15:16 16:-51 18:-66 19:45 20:-50 33:76 34:57
%<deadline>_date_<?> 19:10
%<deadline>_date_for 33:37
%<deadline>_date_in 19:10 33:-4
%<deadline>_date_please 15:14
%<deadline>_deadline 6:35 15:-30 33:66
%<deadline>_done 6:56
%<deadline>_done_<?> 6:6
%<deadline>_done_and 18:14
%<deadline>_earlier 10:8 19:12
%<deadline>_extended 15:61 33:-18
%<deadline>_fall 33:33
%<deadline>_fall_on 33:14
%<deadline>_for 1:11 8:23 10:15 12:-13 21:-5 22:23 24:-55
%<deadline>_for_<version> 20:11
%<deadline>_for_@me 24:-1 27:11 33:35
%<deadline>_for_a 21:3
%<deadline>_for_the 1:14 8:42 21:-18
%<deadline>_forward 15:15 16:7
%<deadline>_forward_<?> 15:16
%<deadline>_gets 33:2
%<deadline>_gets_tagged 33:20
%<deadline>_go 6:40
%<deadline>_goes 16:11
%<deadline>_happen 33:2
%<deadline>_happened 6:25
%<deadline>_happens 24:-12 33:21
%<deadline>_has 6:14
%<deadline>_has_not 12:16
%<deadline>_history 6:22
%<deadline>_how 28:6
%<deadline>_how_long 28:11
%<deadline>_if 10:9 21:3
%<deadline>_if_@we 10:11
%<deadline>_in 9:22 10:-13 12:17 16:12 19:45 21:-6 27:-15 28:41 29:-67 33:11
%<deadline>_in_<unknown> 33:2
%<deadline>_in_<version> 19:34 33:-4
%<deadline>_in_@unit 28:45
%<deadline>_in_force 12:23
%<deadline>_in_how 28:21
%<deadline>_in_the 6:60 12:-4 19:13 33:-4
%<deadline>_it 16:19
%<deadline>_last 19:9 33:-25
%<deadline>_last_time 19:10
%<deadline>_later 15:17 19:31
%<deadline>_like 28:25
%<deadline>_many 10:1 18:28 33:-15
%<deadline>_minus 16:-8 24:23 28:1
%<deadline>_moved 15:7 16:12
%<deadline>_must 16:25
%<deadline>_needed 0:32 33:-11
%<deadline>_needs 16:16
%<deadline>_needs_to 16:6
%<deadline>_next 0:32 16:14 18:-1 28:-5 33:38
%<deadline>_next_@unit 16:15 28:-4 33:43
%<deadline>_no 2:7
%<deadline>_not 16:16
%<deadline>_now 6:-25 28:41
%<deadline>_of 13:23 19:56 20:11 33:-23
%<deadline>_of_<version> 19:38 33:-9
%<deadline>_on 1:2 2:-17 6:-3 9:-3 12:49 13:11 16:40 18:-10 27:-39 28:-27 33:7 34:8
%<deadline>_on_<number> 33:21
%<deadline>_on_<unknown> 29:9
%<deadline>_on_@month 1:5
%<deadline>_on_@weekday 16:8
%<deadline>_on_a 33:7
%<deadline>_on_the 16:20 34:19
%<deadline>_one 1:37 33:-32
%<deadline>_one_@unit 1:37
%<deadline>_only 27:29
%<deadline>_or 2:-20 6:13 10:-75 12:19 18:106 28:18 33:-54 34:-4
%<deadline>_or_<deadline> 10:-32 18:99 33:-42
%<deadline>_or_nah 28:8
%<deadline>_out 6:28
%<deadline>_over 6:30
%<deadline>_passed 6:15
%<deadline>_passed_<?> 6:13
%<deadline>_planned 33:13
%<deadline>_please 2:-31 10:17 15:-30 16:-49 19:-56 22:29 24:40 27:6 28:20 31:-5 33:18
%<deadline>_please_<?> 18:15 29:26 33:-18
%<deadline>_please_@toAdd 22:7
%<deadline>_reached 6:20
%<deadline>_request 21:17
%<deadline>_right 23:16
%<deadline>_should 15:5 16:7 33:-3
%<deadline>_should_@be 15:6
%<deadline>_so 33:30
%<deadline>_so_@me 33:27
%<deadline>_sorry 24:6
%<deadline>_sorry_for 24:6
%<deadline>_stand 10:3
%<deadline>_stand_for 10:3
%<deadline>_started 6:28
%<deadline>_starts 10:14
%<deadline>_still 2:-29 6:30 12:21
%<deadline>_still_ahead 6:26
%<deadline>_tag 33:21
%<deadline>_tagged 6:30 33:-6
%<deadline>_take 6:14
%<deadline>_take_place 6:14
%<deadline>_that 18:17
%<deadline>_this 13:5 32:-17 33:48
%<deadline>_this_@cycle 33:7
%<deadline>_to 1:-3 16:94 19:40 28:-51 29:-11
%<deadline>_to_<number> 16:38
%<deadline>_to_@me 16:7
%<deadline>_to_@month 33:9
%<deadline>_to_@weekday 16:16
%<deadline>_to__ 27:20
%<deadline>_to_ga 19:4
%<deadline>_to_the 16:17
%<deadline>_two 10:2 16:14 19:29 33:-22
%<deadline>_two_@unit 1:1 10:10 16:46 33:-6
%<deadline>_until 16:55 22:1
%<deadline>_until_@weekday 16:15 22:4
%<deadline>_until_the 16:19
%<deadline>_vs 10:41
%<deadline>_vs_<deadline> 10:37
%<deadline>_what 0:19 10:8 33:1
%<deadline>_what_@be 10:25
%<deadline>_what_do 0:22
%<deadline>_when 29:60 33:-30
%<deadline>_when_<?> 33:17
%<deadline>_where 15:47
%<deadline>_where_it 15:47
%<deadline>_which 29:30
%<deadline>_which_@unit 29:31 33:-10
%<deadline>_will 16:16
%<deadline>_with 10:-22 16:50 19:44 21:20 33:-34
%<deadline>_yet 12:22 33:27
%<link>_<unknown> 22:12
%<link>_@me 22:46
%<link>_many 29:9
%<link>_please 22:6
%<number>_<?> 2:-37 4:2 5:-45 6:-39 7:34 9:62 10:-78 15:-14 20:55 21:-35 28:-4 29:9 33:67 34:-30
%<number>_<deadline> 10:11
%<number>_<number> 1:71 2:-46 4:14 9:-43 10:-64 11:-15 16:44 17:-5 18:-5 20:-55 24:11 25:-20 29:48 32:42
%<number>_<number>_<number> 4:3 16:54
%<number>_<number>_<unknown> 1:11 24:39
%<number>_<number>_@month 29:-3 32:59
%<number>_<number>_@toMove 1:6 16:-18 33:14
%<number>_<request> 8:51 9:-49
%<number>_<unknown> 1:52 2:-31 4:-5 9:35 16:36 18:5 22:-5 24:13 25:-104 34:7
%<number>_<unknown>_<unknown> 29:19
%<number>_<unknown>_@change 21:4
%<number>_<version> 22:2
%<number>_@be 2:34 6:-60 8:32 16:-17 24:49 32:-8 33:72
%<number>_@be_@me 2:24
%<number>_@be_not 16:-17 20:13 33:34
%<number>_@be_that 33:52
%<number>_@change 8:7 16:20 17:18
%<number>_@dates 18:47 32:-15
%<number>_@me 8:27 27:28
%<number>_@me_boss 8:18
%<number>_@month 1:95 4:10 6:-53 9:-14 10:-26 14:-20 16:70 22:-72 29:-86 32:63 33:16
%<number>_@month_<?> 32:17 33:62
%<number>_@month_<number> 1:12
%<number>_@month_<unknown> 32:10
%<number>_@month_@toMove 1:7 16:-15
%<number>_@month_at 24:5
%<number>_@month_for 16:30
%<number>_@month_or 33:1
%<number>_@toAdd 1:6
%<number>_@toMove 1:2 16:-22 20:28
%<number>_@toMove_it 1:5 16:-1
%<number>_@toRemind 24:14
%<number>_@toRule 8:33 16:-16 33:25
%<number>_@unit 3:15 4:55 10:-3 16:13 18:-67 24:94 25:-52 27:-48 28:9 29:27 30:-26 31:30 32:28 33:-157
%<number>_@unit_@cycle 3:32
%<number>_@unit_@toAdd 1:-9 4:56
%<number>_@unit_ahead 1:22
%<number>_@unit_before 1:3 24:39
%<number>_@unit_please 16:32 24:-20 31:4
%<number>_@unit_to 28:33 33:-5
%<number>_and 8:30 32:15
%<number>_and_<number> 8:23
%<number>_approved 7:-30 8:-4 9:55
%<number>_approved_or 7:-2 9:18
%<number>_as 1:26 8:1 29:-3
%<number>_at 1:13 7:12
%<number>_before 2:26 7:28 29:-11
%<number>_does 2:15
%<number>_done 2:3
%<number>_for 16:12
%<number>_for_<deadline> 16:23
%<number>_get 7:7 9:8
%<number>_in 9:37 29:-35
%<number>_instead 16:31
%<number>_many 25:19 29:-15
%<number>_mean 29:6
%<number>_no 12:-22 33:26
%<number>_not 16:20
%<number>_now 7:3
%<number>_of 4:6 6:16
%<number>_of_@month 4:6 6:16
%<number>_on 8:77 9:-31 22:-20
%<number>_on_the 8:14 22:-11
%<number>_or 1:-3 16:-5 20:38 32:-13 33:68
%<number>_or_<number> 33:39
%<number>_or_q 20:29
%<number>_or_the 33:17
%<number>_please 2:2 16:36 20:-9 33:2
%<number>_please_<unknown> 16:27
%<number>_right 33:29
%<number>_right_<?> 33:30
%<number>_ship 4:8
%<number>_so 24:10
%<number>_sorry 16:14
%<number>_sorry_for 16:14
%<number>_still 2:-15 9:18 29:22
%<number>_the 7:13
%<number>_the_<unknown> 7:13
%<number>_to 8:32 16:-7 22:17 32:41
%<number>_to_<number> 8:13 32:16
%<number>_until 8:18
%<number>_with 1:13 4:35
%<number>_yet 9:25
%<quoted>_<?> 6:31 10:28 11:-22 33:22
%<quoted>_<number> 1:28
%<quoted>_<quoted> 1:90 2:-27 5:-54 7:63 9:-48 10:60 11:-7 12:-31 14:-15 16:-41 17:-35 18:5 24:-1 25:-40 28:14 33:14
%<quoted>_<quoted>_<?> 6:11 10:-19 33:33
%<quoted>_<quoted>_<number> 1:17
%<quoted>_<quoted>_<quoted> 1:10 7:33 10:-12 11:5 28:22 29:-59 33:11
%<quoted>_<quoted>_in 10:36 18:27
%<quoted>_<quoted>_on 1:25 33:18
%<quoted>_@be 6:33 29:-7
%<quoted>_in 10:48 11:-23 18:26 29:8
%<quoted>_in_the 18:27
%<quoted>_mean 10:13
%<quoted>_on 1:25 33:18
%<quoted>_to 29:28
%<request>_<?> 5:-30 7:57 9:92 34:-22
%<request>_<unknown> 7:11 8:94 9:10 25:-60 29:-20
%<request>_@be 2:-26 7:52 8:44 9:25
%<request>_@be_decided 9:30
%<request>_@can 8:6
%<request>_@me 7:25 8:51 9:5
%<request>_@me_boss 9:17
%<request>_@me_forgot 8:29
%<request>_@toRule 7:-36 8:58
%<request>_@toRule_it 8:5
%<request>_@today 7:42 8:-27
%<request>_@unit 8:9
%<request>_@we 8:51 22:-15
%<request>_a 9:10
%<request>_and 8:2 9:8
%<request>_any 8:10
%<request>_approved 7:-29 8:55
%<request>_as 8:33
%<request>_as_done 8:5
%<request>_before 7:37 8:-19
%<request>_but 8:2
%<request>_but_only 8:11
%<request>_get 7:21 9:9 26:-8
%<request>_gets 7:9 8:9
%<request>_granted 8:35
%<request>_have 9:48 29:-5
%<request>_in 8:34
%<request>_let 8:9
%<request>_many 8:5
%<request>_no 7:10
%<request>_please 9:65 22:32 25:-23 34:-27
%<request>_should 7:1
%<request>_sorry 7:18 9:44 25:-36
%<request>_sorry_for 7:30 8:-4 9:47 25:-14
%<request>_status 9:30
%<request>_still 9:46
%<request>_the 8:59
%<request>_the_<unknown> 8:43
%<request>_through 8:22
%<request>_to 8:20
%<request>_too 8:4
%<request>_until 7:36
%<request>_until_the 7:2
%<request>_valid 9:30
%<request>_what 9:20
%<request>_yet 9:15
%<unknown>_<?> 0:22 1:-56 5:15 6:31 7:-90 10:-21 11:21 12:30 13:31 14:-7 15:13 16:4 17:-7 18:-16 19:44 20:24 21:8 23:7 25:-193 26:-46 30:-24 32:38 33:-46 34:-5
%<unknown>_<cycle> 20:37
%<unknown>_<cycle>_<?> 6:4 20:9
%<unknown>_<deadline> 4:6 6:-9 9:-40 10:22 12:1 16:34 18:65 19:-20 21:-47 23:1 25:-37 27:-38 29:-101 31:-53 33:25 34:2
%<unknown>_<deadline>_<?> 9:-2 10:13 18:22 21:-29 28:1 33:31
%<unknown>_<deadline>_<number> 16:1
%<unknown>_<deadline>_date 33:7
%<unknown>_<link> 2:-6 9:1 22:49
%<unknown>_<number> 1:-13 2:21 5:-8 8:38 9:48 10:-36 11:-35 14:-35 17:-9 18:28 20:-56 21:-17 22:5 25:2 28:-18 31:-65 32:16 33:2 34:2
%<unknown>_<number>_<?> 9:48
%<unknown>_<number>_<number> 32:40
%<unknown>_<number>_<unknown> 9:-16 18:18 34:18
%<unknown>_<number>_<version> 22:2
%<unknown>_<number>_@month 16:10
%<unknown>_<number>_@unit 16:-2 24:21 29:19
%<unknown>_<number>_please 33:37
%<unknown>_<number>_to 32:9
%<unknown>_<quoted> 10:43 24:5
%<unknown>_<quoted>_<quoted> 24:5
%<unknown>_<request> 7:-1 8:89 9:65 10:-10 25:-45 34:-34
%<unknown>_<request>_<unknown> 8:1
%<unknown>_<unknown> 0:-39 1:8 2:46 4:25 5:-17 6:-48 7:-20 8:-14 9:-5 10:-2 11:-6 12:5 13:9 14:-15 15:-29 16:-7 17:63 19:-25 20:49 22:65 24:-2 25:-11 26:-30 27:31 28:9 29:14 30:-79 31:-19 32:8
%<unknown>_<unknown>_<?> 2:5 6:18 10:-5 11:22 12:21 13:-102 17:9 18:28 19:21 20:29 23:23 26:-28 28:-65 29:-75 32:34 33:-51 34:-3
%<unknown>_<unknown>_<cycle> 20:46
%<unknown>_<unknown>_<deadline> 28:49 33:7
%<unknown>_<unknown>_<number> 25:-9 29:7 34:17
%<unknown>_<unknown>_<request> 8:25 9:-9
%<unknown>_<unknown>_<unknown> 2:43 5:49 6:-44 8:-34 10:-36 11:-162 14:12 16:-58 17:62 18:10 19:-64 20:20 21:-28 24:5 25:-91 26:-15 27:78 28:12 29:-64 31:-1 34:-19
%<unknown>_<unknown>_@be 29:22 32:16 33:24
%<unknown>_<unknown>_@change 2:12 12:27
%<unknown>_<unknown>_@exception 9:19
%<unknown>_<unknown>_@me 10:5 22:18
%<unknown>_<unknown>_@person 17:8
%<unknown>_<unknown>_@toAdd 2:12
%<unknown>_<unknown>_@toMove 2:3
%<unknown>_<unknown>_@today 2:5
%<unknown>_<unknown>_@unit 4:4 17:12 24:38 25:-8 27:27 28:-22 29:-24
%<unknown>_<unknown>_@we 5:29 32:17
%<unknown>_<unknown>__ 1:-12 5:12 9:-30 10:5 12:-28 13:-11 14:-12 18:-58 21:49 22:25 25:-20 27:49 29:1 31:55 33:-1 34:-35
%<unknown>_<unknown>_a 2:6 25:5
%<unknown>_<unknown>_after 29:24
%<unknown>_<unknown>_and 18:13 25:6
%<unknown>_<unknown>_at 29:33
%<unknown>_<unknown>_date 18:48 27:22 29:-6 33:-35
%<unknown>_<unknown>_do 28:62
%<unknown>_<unknown>_for 1:35 9:10
%<unknown>_<unknown>_in 2:13 12:3
%<unknown>_<unknown>_of 10:4
%<unknown>_<unknown>_on 4:17
%<unknown>_<unknown>_out 17:3
%<unknown>_<unknown>_please 11:29 18:-22 25:-43 29:42
%<unknown>_<unknown>_sorry 17:16
%<unknown>_<unknown>_still 2:1
%<unknown>_<unknown>_the 2:10
%<unknown>_<unknown>_this 29:16
%<unknown>_<unknown>_with 32:46
%<unknown>_<version> 3:22 4:51 5:-23 14:-22 19:10 22:24 29:1 34:-6
%<unknown>_<version>_@cycle 2:7 20:-34 29:30
%<unknown>_@be 1:42 5:17 6:27 8:-35 9:44 10:14 11:-31 12:11 13:-32 14:-107 15:14 18:-36 20:-40 21:24 22:-10 25:27 28:-8 30:-37 33:-11 34:-19
%<unknown>_@be_<deadline> 6:18 10:50 12:-14
%<unknown>_@be_<number> 1:43
%<unknown>_@be_<unknown> 5:2 9:7 10:-40 11:-39 12:12 15:6 25:22 32:11
%<unknown>_@be_@we 2:13 9:6
%<unknown>_@be__ 5:26 12:34
%<unknown>_@be_finished 33:2
%<unknown>_@be_it 9:35 25:-5
%<unknown>_@be_left 28:-5 29:23
%<unknown>_@be_not 21:20
%<unknown>_@be_the 6:19 10:18 12:12
%<unknown>_@be_this 17:1 33:25
%<unknown>_@can 2:34 3:2 11:-67 22:6 34:34
%<unknown>_@can_@me 29:4
%<unknown>_@can_@we 25:28
%<unknown>_@can_you 11:-34 17:11 29:16
%<unknown>_@change 1:23 2:86 4:-39 7:-30 9:24 10:17 13:-71 18:-27 22:55 23:40 24:-107 26:-84 29:-40 30:-38 32:-87 33:11
%<unknown>_@change_<?> 11:21 17:14 22:5 29:-6 33:14
%<unknown>_@change_<unknown> 2:5 12:21
%<unknown>_@change_@be 2:3 9:5 12:-23 33:29
%<unknown>_@change_after 21:18 22:-3
%<unknown>_@change_and 9:15
%<unknown>_@change_for 8:-2 22:16
%<unknown>_@change_get 2:17
%<unknown>_@change_in 22:8
%<unknown>_@change_locked 12:21
%<unknown>_@change_needs 20:21
%<unknown>_@change_on 1:10
%<unknown>_@change_or 10:20
%<unknown>_@cycle 0:4 2:18 4:33 5:-3 19:4 22:19 29:10 33:-20
%<unknown>_@dates 0:32 4:3 14:35 19:30 25:-25 33:-4
%<unknown>_@dates_for 14:26
%<unknown>_@exception 8:39 9:13 13:23 21:-101
%<unknown>_@exception_<number> 29:24
%<unknown>_@exception_for 22:21
%<unknown>_@me 2:-48 5:-14 10:-2 12:-13 14:-60 16:-69 17:27 18:15 20:-75 24:84 28:-41 29:17 31:35 33:8 34:-37
%<unknown>_@me_<deadline> 24:54
%<unknown>_@me_<unknown> 24:18 25:2 31:16
%<unknown>_@me_@be 25:5 29:9
%<unknown>_@me_@change 22:5
%<unknown>_@me__ 29:67
%<unknown>_@me_an 17:28
%<unknown>_@me_before 24:24
%<unknown>_@me_boss 9:-13 10:21 11:31 19:2 25:31 33:-5
%<unknown>_@me_forgot 1:2 25:-3 29:38 33:14
%<unknown>_@me_need 33:6
%<unknown>_@month 1:1 33:1
%<unknown>_@month_<number> 33:10
%<unknown>_@move 15:19
%<unknown>_@person 0:5 17:20 34:32
%<unknown>_@place 3:5 17:44 25:-16 27:22 30:8 31:-31 34:16
%<unknown>_@schedule 26:44
%<unknown>_@schedule_please 26:36
%<unknown>_@toAdd 0:-17 10:13 14:27 27:26
%<unknown>_@toAdd_a 29:9
%<unknown>_@toMove 8:20 9:24 16:18 20:16 29:-7
%<unknown>_@toMove_@me 8:19
%<unknown>_@toPost 20:29 27:-3
%<unknown>_@toRemind 23:24
%<unknown>_@toRemind_@we 23:7
%<unknown>_@toRule 1:6 8:16 28:12
%<unknown>_@toStart 4:16 16:15 29:11
%<unknown>_@toStart_<unknown> 33:34
%<unknown>_@toStop 6:17 12:-3 25:18 29:-27 31:22
%<unknown>_@toStop_the 31:25
%<unknown>_@today 2:27 5:7 17:-16 29:50 34:-45
%<unknown>_@today_<?> 2:1 12:20
%<unknown>_@unit 1:39 2:-18 3:24 4:52 6:-14 11:-51 13:-6 16:-43 20:-36 22:-34 24:27 27:18 28:32 31:-66 32:59
%<unknown>_@unit_<unknown> 24:22 32:20
%<unknown>_@unit_@cycle 3:8 4:1
%<unknown>_@unit_ahead 1:3 24:-4 32:8
%<unknown>_@unit_before 24:52
%<unknown>_@unit_of 25:27
%<unknown>_@unit_on 1:13
%<unknown>_@unit_to 28:33
%<unknown>_@updates 23:-17 27:38 28:15 29:19 31:-38
%<unknown>_@we 2:15 5:24 8:4 14:7 17:-12 18:-58 21:-3 22:25 24:18 29:-59 31:-3 32:45 33:-9
%<unknown>_@we_<?> 29:4
%<unknown>_@we_<unknown> 5:52 24:8
%<unknown>_@we_a 32:28
%<unknown>_@weekday 25:36 32:3
%<unknown>__ 1:16 2:14 3:-39 6:7 8:15 10:-4 11:-75 12:-61 14:23 16:10 17:-42 18:18 21:53 22:41 24:25 25:-134 26:-43 27:10 28:-94 29:-56 31:29 32:-60
%<unknown>___<?> 21:44
%<unknown>___<deadline> 1:-6 6:47 16:41 24:25 27:10 28:-28
%<unknown>___<number> 8:50
%<unknown>___<unknown> 2:34 9:15 14:7 19:46 20:-2 22:11 25:-6 27:-28 31:28
%<unknown>___<version> 20:25
%<unknown>___@cycle 2:-12 5:46 6:13 19:-35 27:4
%<unknown>___@exception 9:-23 21:26
%<unknown>___@toAdd 18:13
%<unknown>____ 18:37 22:22 34:13
%<unknown>___date 14:42 20:-15
%<unknown>___freeze 1:2 9:8 24:9 33:15
%<unknown>___next 18:9
%<unknown>_a 1:27 2:44 10:14 11:25 12:-20 24:34 25:21 27:14 29:-53 31:-16
%<unknown>_a_<deadline> 1:6
%<unknown>_a_<unknown> 11:27 25:5
%<unknown>_a_@unit 24:10
%<unknown>_about 5:7 7:31 9:-31 11:-4 18:28
%<unknown>_after 2:6 18:33 25:2 29:11 33:-2
%<unknown>_after_the 2:6
%<unknown>_again 25:-17 29:74
%<unknown>_already 12:22
%<unknown>_an 26:5
%<unknown>_and 16:12 17:36 20:-24 25:40 29:-43 32:7
%<unknown>_and_<unknown> 25:9
%<unknown>_and_@me 25:25
%<unknown>_and_the 8:2
%<unknown>_approved 7:18
%<unknown>_around 17:17
%<unknown>_as 10:19
%<unknown>_at 2:-22 8:27 24:5 25:15 33:-49
%<unknown>_at_<unknown> 25:12
%<unknown>_at_all 8:6 15:6
%<unknown>_at_the 12:-1 25:19
%<unknown>_at_this 8:14 12:8
%<unknown>_available 19:17 20:-13 26:24
%<unknown>_back 7:1 8:-1 25:25
%<unknown>_before 7:25 20:15 24:6 28:26 29:-10 33:-15
%<unknown>_before_<deadline> 28:11 29:-2
%<unknown>_bot 25:14
%<unknown>_business 16:9
%<unknown>_by 25:7
%<unknown>_call 29:38 31:-11
%<unknown>_check 2:33
%<unknown>_come 12:3 20:-6 25:-5 29:49
%<unknown>_come_out 20:-4 29:8
%<unknown>_customers 21:4
%<unknown>_cutoff 1:4 18:2
%<unknown>_date 0:15 16:7 18:61 20:31 27:10 29:-16 33:-17
%<unknown>_date_<?> 18:50 20:5 29:-1 33:-50
%<unknown>_date_for 33:33
%<unknown>_date_please 18:6
%<unknown>_deadline 1:36 18:3
%<unknown>_dev 27:17 29:-3 30:3 31:23
%<unknown>_did 5:10 6:32 30:4
%<unknown>_did_<deadline> 6:7
%<unknown>_do 2:-1 10:14 18:-26 25:30 28:56 33:-2 34:27
%<unknown>_do_<deadline> 28:19
%<unknown>_do_@me 34:48
%<unknown>_do_@we 18:-5 29:55
%<unknown>_do_not 11:-3 25:29
%<unknown>_do_you 10:19 29:-26
%<unknown>_does 7:33 10:-13 13:1 29:44 34:-22
%<unknown>_done 4:1
%<unknown>_down 9:35 18:19 31:30 33:3
%<unknown>_every 14:13 25:33 33:-4
%<unknown>_final 20:39
%<unknown>_final_on 20:3
%<unknown>_first 13:4
%<unknown>_for 1:26 3:-33 5:-22 6:-10 8:-46 10:-5 11:6 13:7 15:28 17:48 20:-45 22:28 25:-101 26:-17 27:9 33:30 34:10
%<unknown>_for_<deadline> 33:22
%<unknown>_for_<unknown> 1:1 9:6 29:35
%<unknown>_for_<version> 4:15 29:-22
%<unknown>_for_@change 12:3
%<unknown>_for_@me 29:12
%<unknown>_for_@month 32:4
%<unknown>_for_@toStart 17:38
%<unknown>_for__ 1:9
%<unknown>_for_a 10:17
%<unknown>_for_the 6:-30 10:-16 22:50 33:17 34:61
%<unknown>_for_this 30:4
%<unknown>_from 30:2
%<unknown>_from_<unknown> 29:13
%<unknown>_from_the 30:3
%<unknown>_give 17:11
%<unknown>_give_@me 17:11
%<unknown>_has 9:-5 25:16
%<unknown>_have 12:8 25:16
%<unknown>_how 5:18 10:-23 11:19 17:6 23:7 25:-19 28:8
%<unknown>_how_<unknown> 17:2
%<unknown>_how_@be 5:21 14:2
%<unknown>_how_do 11:22
%<unknown>_how_many 19:4
%<unknown>_in 4:8 6:1 10:-66 11:-32 12:6 13:6 17:3 19:-26 20:27 25:-63 29:47 31:16 33:5 34:-49
%<unknown>_in_<deadline> 27:28
%<unknown>_in_<unknown> 4:16 29:43
%<unknown>_in_@month 20:4
%<unknown>_in_a 1:51 21:7
%<unknown>_in_the 6:4 9:4 13:30 17:3 29:21
%<unknown>_instead 26:11
%<unknown>_into 29:22
%<unknown>_into_<unknown> 29:24
%<unknown>_it 2:-26 5:-11 6:7 7:7 21:-2 25:-3 29:-41 31:66
%<unknown>_it_<?> 6:13
%<unknown>_it_@be 22:9
%<unknown>_it_in 31:12
%<unknown>_keep 27:6
%<unknown>_keeps 29:44
%<unknown>_last 19:-16 25:17
%<unknown>_left 28:53
%<unknown>_like 2:-1 10:14
%<unknown>_link 2:11 29:22
%<unknown>_list 11:-16 13:13 27:9 29:5 33:11
%<unknown>_log 10:6
%<unknown>_log_@change 10:7
%<unknown>_lol 10:14 26:5
%<unknown>_look 3:17 6:1
%<unknown>_many 25:30 27:-33 29:23
%<unknown>_mean 10:-5 29:26
%<unknown>_meeting 16:18
%<unknown>_mode 2:1 6:-5 9:31
%<unknown>_more 25:-11 31:73
%<unknown>_next 1:11 18:9
%<unknown>_no 7:25 8:-23 12:4
%<unknown>_now 5:-20 12:16 14:-12 18:36 33:18
%<unknown>_number 8:16
%<unknown>_of 0:32 5:16 6:36 7:-40 8:23 9:-4 10:-7 11:21 12:-46 14:18 18:39 19:-29 20:-74 21:10 28:-8 32:-33
%<unknown>_of_<deadline> 6:41 10:15 12:-1 18:24 29:-57 31:13 34:15
%<unknown>_of_<request> 9:19
%<unknown>_of_<unknown> 2:1 5:20 29:26 34:-34
%<unknown>_of_@change 29:-8 34:16
%<unknown>_of_the 5:40 9:-19 10:-44 17:2 22:16 27:19
%<unknown>_of_this 14:48
%<unknown>_off 8:24 25:9 30:23 32:-4 34:-36
%<unknown>_off_<?> 9:7
%<unknown>_off_on 8:12 29:37
%<unknown>_ok 2:19 6:-2 9:16
%<unknown>_on 2:-21 5:58 6:-19 8:-74 9:20 11:-45 12:-2 13:-11 16:-46 17:-76 19:-7 22:38 26:7 29:33 32:28
%<unknown>_on_<deadline> 10:34 33:-12
%<unknown>_on_<request> 9:47
%<unknown>_on_<unknown> 29:39
%<unknown>_on_@me 29:18
%<unknown>_on_@month 20:9
%<unknown>_on_@weekday 32:20
%<unknown>_on_the 5:19 17:-15 22:43 26:21 29:20
%<unknown>_one 9:20 18:-24 22:10 24:20 29:-43 33:12
%<unknown>_one_@unit 24:21 33:-31
%<unknown>_only 0:7 2:14 13:10
%<unknown>_or 7:22 9:-2 25:-14 29:15 31:7
%<unknown>_or_<unknown> 5:-13 26:4 29:30
%<unknown>_out 4:4 5:-29 14:66 17:40 19:18 20:-64
%<unknown>_out_the 14:34 19:12 20:-15
%<unknown>_over 5:5
%<unknown>_page 11:25 17:33 25:-11 29:-15
%<unknown>_please 5:-14 11:49 13:8 14:8 18:-27 19:-13 21:6 25:-7 27:-51 28:-22 29:52 33:3
%<unknown>_please_<unknown> 17:2
%<unknown>_request 8:-32 9:48 13:-11 29:21
%<unknown>_run 1:5 25:25 29:-12
%<unknown>_says 11:7 33:41
%<unknown>_says_<deadline> 33:41
%<unknown>_security 2:3
%<unknown>_ship 29:18
%<unknown>_show 18:4
%<unknown>_since 29:27
%<unknown>_so 13:18 20:10
%<unknown>_some 1:3 25:-4 29:27
%<unknown>_some_<unknown> 25:-3 29:27
%<unknown>_sorry 11:-16 17:24 20:-15 25:45 29:43
%<unknown>_sorry_for 11:-15 17:24 20:-14 25:31 29:47
%<unknown>_sounds 25:32
%<unknown>_still 2:43 9:-18 12:-30 28:5 34:39
%<unknown>_template 4:42
%<unknown>_that 15:29 24:-32 25:-12 29:51
%<unknown>_the 2:29 3:-11 4:30 5:-70 7:-16 8:33 9:-22 10:2 11:-56 12:-25 13:-41 14:-33 16:38 17:22 19:18 21:-31 22:4 25:20 26:-52 27:-32 30:42 31:24 32:-53 34:-6
%<unknown>_the_<deadline> 2:29 10:40 12:-10 15:12 16:29 33:-17 34:-2
%<unknown>_the_<unknown> 20:16 22:16 25:-15 29:5 33:45 34:3
%<unknown>_the_@change 8:11 22:-21 29:25
%<unknown>_the_@cycle 14:18 27:13
%<unknown>_the_@schedule 14:-2 16:6 19:15 24:-6 29:16
%<unknown>_the_@toStart 25:58 29:-29
%<unknown>_the_@unit 24:3
%<unknown>_the_@updates 27:-24 30:40
%<unknown>_the_date 6:29 33:-15 34:18
%<unknown>_there 22:9
%<unknown>_this 2:18 11:-5 25:-32 27:-35 29:58 31:27 34:48
%<unknown>_this_<unknown> 29:45
%<unknown>_this_@cycle 2:27
%<unknown>_this_@unit 32:11
%<unknown>_this_to 27:-15 29:32
%<unknown>_through 13:16 32:10
%<unknown>_time 5:26 12:-4 19:-49 25:41 29:-22 33:61
%<unknown>_to 0:-30 5:-17 7:35 8:-61 9:-4 10:-2 13:-27 15:26 16:-49 17:-26 18:-7 22:28 26:6 27:10 29:74 30:32 32:-31 33:-11 34:4
%<unknown>_to_<deadline> 10:-23 26:7 28:39
%<unknown>_to_<number> 29:29
%<unknown>_to_<unknown> 10:27 15:17 21:-12 29:55
%<unknown>_to_<version> 2:3
%<unknown>_to_@me 31:27
%<unknown>_to_@toMove 11:21 21:6
%<unknown>_to_@toRule 7:38 9:-11
%<unknown>_to_have 29:9 30:3
%<unknown>_to_merge 12:13
%<unknown>_to_stable 2:27
%<unknown>_to_the 29:50
%<unknown>_told 7:25
%<unknown>_told_@me 7:25
%<unknown>_until 28:15 29:-8 31:13
%<unknown>_until_@weekday 31:15
%<unknown>_up 2:-14 4:69 10:-27 12:30 13:1 25:8 29:-16 32:-11
%<unknown>_up_<unknown> 4:16
%<unknown>_up_the 4:24 13:8
%<unknown>_vs 25:-4 29:31
%<unknown>_want 22:12
%<unknown>_wants 17:25 21:1
%<unknown>_wants_to 17:25 21:12
%<unknown>_what 0:1 2:-1 5:1 10:4 12:2 13:-5 18:-6 21:2 25:-13 28:-41 32:31 33:11
%<unknown>_what_<unknown> 5:20 17:9
%<unknown>_what_@be 12:5 17:-20 20:-11 21:7 25:-8 29:26 33:16
%<unknown>_what__ 10:35
%<unknown>_when 24:7 33:25
%<unknown>_when_<deadline> 24:18
%<unknown>_when_@be 29:35 33:-17
%<unknown>_when__ 33:12
%<unknown>_where 11:59 25:-21
%<unknown>_which 5:-13 10:19 11:-29 17:41 33:9
%<unknown>_who 17:44 26:25 34:-26
%<unknown>_who_<unknown> 17:32
%<unknown>_whose 34:6
%<unknown>_why 10:11 29:16
%<unknown>_will 29:10
%<unknown>_will_not 29:25
%<unknown>_with 10:9 11:-41 17:-27 18:-20 21:26 32:44
%<unknown>_with_<deadline> 10:43
%<unknown>_with_<unknown> 11:-15 32:47
%<unknown>_with_the 5:18 22:1
%<unknown>_would 15:1
%<unknown>_yet 5:-42 25:49
%<unknown>_yet_<?> 5:-42 25:49
%<unknown>_you 5:34 11:56 27:29 29:-28
%<unknown>_you_<unknown> 11:6
%<version>_<?> 2:14 3:16 6:-20 9:-18 10:-31 12:-8 13:-6 14:-21 19:49 20:56 29:45 33:-66
%<version>_<deadline> 4:8 19:64 24:-21 33:-41
%<version>_<number> 4:25
%<version>_<unknown> 3:47 19:14 20:-16 29:-24 34:-3
%<version>_@be 2:16 3:8 5:16 19:22 33:-3
%<version>_@change 20:16
%<version>_@cycle 2:4 4:17 20:-32 29:27
%<version>_@schedule 14:-36 19:59
%<version>_@toAdd 4:17 14:-17 19:50 33:-1
%<version>_@unit 19:26 28:-12
%<version>_come 19:9
%<version>_come_out 19:9
%<version>_coming 5:2
%<version>_for 4:29 19:34
%<version>_for_@me 19:34
%<version>_go 4:30
%<version>_going 4:11
%<version>_many 4:11
%<version>_off 4:2
%<version>_out 6:37 12:-11 19:-10 20:37
%<version>_please 4:18 5:15
%<version>_released 19:-31 20:33
%<version>_with 4:9
%<version>_yet 3:31
%@be_<?> 10:15 34:26
%@be_<cycle> 2:-25 5:44 6:16 12:8 19:-14
%@be_<cycle>_in 2:-14 12:14
%@be_<cycle>_out 6:1
%@be_<deadline> 1:-2 2:-52 5:-145 6:44 9:-97 10:31 12:22 13:-30 14:-32 15:57 16:-48 18:-98 19:44 20:-46 24:-58 25:-38 28:26 29:44 32:-83 33:40 34:-19
%@be_<deadline>_<?> 10:-6 12:24 19:7 20:9 28:-4 29:-63 33:15
%@be_<deadline>_<unknown> 10:-3 15:38
%@be_<deadline>_again 33:26
%@be_<deadline>_also 19:26
%@be_<deadline>_and 17:6
%@be_<deadline>_before 29:14 33:8
%@be_<deadline>_done 6:35
%@be_<deadline>_earlier 19:6
%@be_<deadline>_history 6:22
%@be_<deadline>_in 6:36 12:11 33:8
%@be_<deadline>_later 19:32
%@be_<deadline>_like 28:23
%@be_<deadline>_on 12:36 19:5
%@be_<deadline>_still 6:58
%@be_<deadline>_tagged 6:7
%@be_<deadline>_the 10:16 18:10
%@be_<deadline>_this 32:-15 33:50
%@be_<link> 9:11 22:26
%@be_<number> 1:49 6:-21 9:10 10:39 11:-66 18:-45 20:-33 25:-14 29:9 33:29
%@be_<number>_<number> 10:-27 29:79 32:-45
%@be_<number>_@month 4:3 33:25
%@be_<number>_@unit 4:-18 32:43
%@be_<number>_or 5:8 32:-7
%@be_<quoted> 5:-3 9:-9 10:20 29:46
%@be_<quoted>_<quoted> 5:-3 9:-8 10:14 29:47
%@be_<request> 6:-3 7:-13 8:-27 9:150 12:-45
%@be_<request>_<unknown> 9:24
%@be_<unknown> 2:-7 3:-2 5:-12 7:34 8:25 10:38 11:-40 12:2 15:25 17:13 18:31 19:-1 20:-16 21:-28 22:35 25:-18 26:28 27:-41 28:-22 29:-7
%@be_<unknown>_<?> 5:25 6:1 10:-20 32:10 33:-14
%@be_<unknown>_<request> 9:53 10:-3
%@be_<unknown>_<unknown> 2:7 6:-34 9:-31 10:43 12:16 29:-14 32:27
%@be_<unknown>_@change 10:36
%@be_<unknown>_@unit 24:12
%@be_<unknown>__ 18:11
%@be_<unknown>_about 18:16
%@be_<unknown>_and 8:2
%@be_<unknown>_down 18:26
%@be_<unknown>_for 34:14
%@be_<unknown>_if 16:3
%@be_<unknown>_in 5:20 10:-35 13:14 20:23 29:-12 33:16
%@be_<unknown>_now 12:10 33:20
%@be_<unknown>_off 6:-14 8:13 29:29 33:4
%@be_<unknown>_on 5:-21 18:8 26:26 32:14
%@be_<unknown>_still 34:42
%@be_<unknown>_the 6:31
%@be_<unknown>_to 7:27 15:15 30:20
%@be_<version> 1:46 2:-2 3:30 5:31 12:-28 19:38 20:26 28:-40 29:-35
%@be_<version>_out 6:37 12:-10
%@be_<version>_released 19:-31 20:35
%@be_@be 10:49 13:48 34:-17
%@be_@be_<number> 10:56
%@be_@can 11:24
%@be_@change 5:31 10:19 12:39 25:-40
%@be_@change_<unknown> 12:34
%@be_@change_@change 2:13 5:1 12:-16
%@be_@change_still 12:15
%@be_@cycle 5:-17 10:14 19:43 20:-24 33:13
%@be_@cycle_@person 19:3
%@be_@exception 9:23 13:-17 21:9
%@be_@exception_<number> 9:16
%@be_@me 2:60 6:45 9:54 10:-37 11:33 12:-52 13:-28 17:12 18:-46 20:-19 25:-1 26:45 29:-21 30:36 31:-17 32:-8
%@be_@me_<unknown> 6:6 9:19 26:2 29:-4
%@be_@me_@change 2:29
%@be_@me_allowed 15:7
%@be_@me_chances 21:17
%@be_@me_first 17:59 25:-23
%@be_@me_not 30:14
%@be_@me_out 2:16
%@be_@me_request 9:22
%@be_@me_still 9:4 26:14
%@be_@me_too 6:23
%@be_@me_will 22:3
%@be_@month 33:19
%@be_@month_<number> 33:19
%@be_@start 20:9 34:11
%@be_@start_the 20:9
%@be_@stop 2:8
%@be_@stop_a 2:1
%@be_@toMove 6:-34 12:27 16:28 20:12 33:17
%@be_@toMove_for 20:13 33:3
%@be_@toStart 2:-14 3:6 11:15 14:-27 17:47 33:-23
%@be_@toStart_what 17:10
%@be_@today 12:-19 32:44
%@be_@unit 5:66 32:-46 33:24
%@be_@we 2:6 3:6 5:98 6:32 9:27 10:-149 11:-4 13:-79 14:-127 18:1 20:44 21:-47 22:-22 28:-1 29:30 32:-29 33:-80
%@be_@we_<unknown> 5:-7 6:-14 12:18 18:3 29:55 34:-10
%@be_@we_after 5:-1 6:62
%@be_@we_already 6:-29 12:26
%@be_@we_at 2:-21 5:9
%@be_@we_frozen 12:20
%@be_@we_in 5:61 12:1 17:10 32:-1
%@be_@we_on 5:24 6:6 9:5 12:-27
%@be_@we_pre 5:28 12:-2
%@be_@we_still 5:6 20:2
%@be_@we_to 28:12
%@be_@we_with 5:-11 9:47
%@be_@we_working 18:8
%@be_@weekday 2:17 6:-21 25:9 32:12 33:10
%@be__ 2:-13 5:4 6:51 12:69 18:-32 20:26 29:-92 33:22
%@be___<unknown> 6:9 10:1 12:40 29:-2
%@be___date 20:8
%@be___what 6:23 10:-4 20:10 29:-8
%@be_a 0:54 1:11 2:-53 5:-35 8:35 10:115 11:-88 12:-28 13:-11 17:9 21:46 23:34 25:-13 26:12 28:-62 29:-62 33:-21
%@be_a_<deadline> 1:5 20:10
%@be_a_<unknown> 17:17 26:23
%@be_a_@change 2:-48 10:41 34:8
%@be_a_@cycle 3:16 5:-19 10:31
%@be_a_@toStart 2:-17 10:31
%@be_a_@unit 15:20 33:-13
%@be_a_freeze 0:6 10:-7 21:20
%@be_a_no 8:13
%@be_accepted 2:36 13:5
%@be_active 12:1 23:22
%@be_added 0:8
%@be_after 10:-20 18:17
%@be_after_<deadline> 10:-19 18:19
%@be_all 17:13
%@be_allowed 6:-4 10:-19 13:53 17:4
%@be_allowed_in 6:-1 13:48
%@be_allowed_to 33:6
%@be_already 6:19 12:27 26:15 33:-26
%@be_already_<unknown> 12:41
%@be_an 10:70 11:-4 21:-13 25:23
%@be_an_<deadline> 10:2
%@be_an_@exception 10:46
%@be_anyone 25:43
%@be_approved 3:15 7:22 9:-13
%@be_asked 4:6 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:12 23:-9 24:-4 25:-3 27:5 29:7 31:11 32:-1
%@be_asked_before 4:6 7:-13 8:11 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
%@be_asking 1:16 9:-8 10:9 11:9 14:10 16:2 25:-3 26:-9 27:13 29:-8 33:-1 34:-4
%@be_asking_for 13:3
%@be_at 5:17 16:33 17:-1 18:9 29:-6
%@be_at_<number> 16:13
%@be_at_the 18:13
%@be_available 20:40
%@be_away 5:13 32:8
%@be_behind 6:23
%@be_behind_@we 6:25
%@be_blocked 2:24
%@be_called 4:2
%@be_changed 10:34
%@be_ci 29:22
%@be_coming 18:50
%@be_coming_up 18:8
%@be_created 5:17
%@be_cut 6:13
%@be_decided 7:-16 9:53 20:8
%@be_denied 7:8 13:20
%@be_development 12:16
%@be_doing 9:8
%@be_done 6:39 14:-13 18:25 27:8 32:3 33:-5
%@be_done_with 18:31
%@be_down 16:24
%@be_due 18:-54 24:43 32:48
%@be_due_before 32:3
%@be_earlier 15:8
%@be_everything 5:16 14:16 20:-17
%@be_expected 17:42
%@be_expected_of 17:42
%@be_final 33:27
%@be_fine 2:7 8:16
%@be_finished 6:32 10:4 32:7
%@be_first 18:56
%@be_fixed 12:12 29:11
%@be_for 29:22 32:-18 34:15
%@be_for__ 34:17
%@be_freezing 25:35
%@be_freezing_in 25:35
%@be_frozen 2:-33 12:-32 22:23 25:10 29:23 33:24
%@be_going 32:7
%@be_going_on 17:3
%@be_going_to 18:10
%@be_granted 9:-38 19:11 22:10 27:46
%@be_granted_an 22:7
%@be_happening 32:2
%@be_hereby 16:17
%@be_how 28:26
%@be_in 0:13 6:-32 9:-26 10:-63 12:64 13:34 18:-60 28:-7 29:23 32:68
%@be_in_<deadline> 12:7
%@be_in_<unknown> 0:24
%@be_in_force 12:14
%@be_in_the 5:-24 13:63 18:-26 29:36
%@be_informed 27:22
%@be_it 0:1 2:21 3:31 5:12 8:-59 16:-40 17:-9 18:-12 20:18 21:23 22:-18 26:-49 28:2 32:-50 34:14
%@be_it_<unknown> 11:8 12:-35 19:12 25:2
%@be_it_a 10:8
%@be_it_freeze 12:57
%@be_it_in 29:25
%@be_it_ok 17:14
%@be_it_possible 0:23 2:-21 3:24 30:12
%@be_it_still 20:30
%@be_it_that 21:15
%@be_it_to 34:12
%@be_it_too 2:39
%@be_it_worth 21:4
%@be_last 6:44 33:-34
%@be_late 21:5 25:11 29:15
%@be_left 10:-13 14:51 29:3
%@be_left_on 14:28 28:8
%@be_let 13:27 22:20
%@be_let_in 13:14 22:11
%@be_lifted 6:-12 12:26
%@be_looked 9:17
%@be_looked_at 9:17
%@be_looking 29:4
%@be_lost 11:50 25:-31
%@be_lunch 20:-18 29:48
%@be_made 5:-8 6:25 10:8 33:-10
%@be_master 2:60 5:16 12:-15 29:-31
%@be_means 10:5
%@be_meant 25:21
%@be_merged 2:47 8:7
%@be_minus 5:12 10:-10 28:33
%@be_minus_what 10:-10 28:53
%@be_moved 34:25
%@be_near 24:30 33:-5
%@be_needed 10:29 11:16
%@be_next 18:52 23:8
%@be_next_<?> 18:12
%@be_nice 24:26
%@be_no 8:10 12:11
%@be_not 0:20 2:-6 7:16 9:-4 10:-24 11:9 12:72 16:-19 20:21 21:17 24:-6 25:4 33:34
%@be_not_<deadline> 33:19
%@be_not_a 25:26
%@be_not_it 16:-19 20:10 33:39
%@be_not_ready 21:20
%@be_not_the 20:5
%@be_now 2:-7 12:-11 16:15 17:30 25:13
%@be_off 25:1
%@be_ok 17:6
%@be_on 1:-15 7:5 8:-20 9:-29 10:-9 12:4 13:2 16:50 17:-15 18:27 19:11 20:3 24:-60 29:-18 31:24 32:49 34:8
%@be_on_<unknown> 18:40 29:-17 32:-12 34:9
%@be_on_@weekday 32:15
%@be_on_a 33:8
%@be_on_for 32:21
%@be_on_holiday 31:15
%@be_on_the 7:10 8:-13 9:-8 12:1 13:9 16:48 18:16 19:1 20:1 24:-30 28:1 29:-32 32:2
%@be_one 16:2
%@be_one_@unit 2:1 16:3
%@be_only 24:23
%@be_only_three 24:23
%@be_out 6:-7 20:37 25:38 27:40 32:-17
%@be_out_of 29:5
%@be_part 2:18 33:20
%@be_part_of 2:18 33:20
%@be_pending 13:61 29:-16
%@be_planned 3:18 14:26 19:13 20:-59 32:40 33:12
%@be_planned_for 32:12 33:41
%@be_possible_to 30:3
%@be_postponed 15:65
%@be_proposed 6:43
%@be_published 20:11
%@be_pushed 6:11
%@be_quiet 31:41
%@be_refused 7:14
%@be_released 6:9
%@be_requesting 22:22
%@be_required 2:2
%@be_right 12:6
%@be_scheduled 32:17
%@be_security 10:8
%@be_sick 25:15
%@be_so 25:37 29:5
%@be_so_kind 29:9
%@be_something 32:6
%@be_sooner 18:33
%@be_sooner_<deadline> 18:7
%@be_stable 2:-34 12:55
%@be_still 2:-53 7:51 9:-100 13:49 14:62 15:4
%@be_still_<unknown> 9:-4 30:1
%@be_still_@toStart 13:12
%@be_still_ahead 14:48
%@be_still_undecided 7:16
%@be_supposed 10:16
%@be_supposed_to 10:16
%@be_that 2:21 10:40 13:-22 15:-22 18:-12 25:-18 33:5 34:17
%@be_that_<?> 10:17 29:17
%@be_that_still 2:18 33:23
%@be_the 0:-32 1:-61 2:-119 3:-123 6:35 8:-88 9:20 10:-40 11:48 12:56 13:-155 14:27 15:11 16:20 18:-44 20:14 21:12 22:-55 24:-73 25:-95 27:-58 29:47 30:20 31:-35 32:-169 33:69 34:-18
%@be_the_<deadline> 6:-49 10:14 12:-7 19:25 29:3 33:58
%@be_the_<number> 6:-20 16:53
%@be_the_<unknown> 10:-54 11:20 12:42 13:-34 14:6 15:52 17:-8 18:-69 19:-10 20:-63 21:54 23:26 26:27 28:22 29:44 33:-59 34:-44
%@be_the_@change 5:16 9:12 12:71
%@be_the_@cycle 5:8 6:57 15:2 20:1 29:-96 33:2
%@be_the_@dates 14:10
%@be_the_@exception 9:53
%@be_the_@person 5:26
%@be_the_@toAdd 18:-11 20:26
%@be_the_@toStart 29:29
%@be_the_@unit 10:-20 33:44
%@be_the_@updates 28:3 30:17
%@be_the_@we 29:18
%@be_the_best 17:26
%@be_the_big 10:5 20:20 33:-7
%@be_the_closest 18:2
%@be_the_command 11:36 14:-18
%@be_the_current 5:24
%@be_the_cutoff 33:16
%@be_the_date 33:56
%@be_the_deadline 28:20
%@be_the_decision 9:1 34:11
%@be_the_difference 10:13
%@be_the_following 18:32
%@be_the_freeze 6:14 10:17 12:14 29:-9
%@be_the_last 19:-26 29:3 33:43
%@be_the_next 18:48 29:8
%@be_the_point 10:28 33:-5
%@be_the_procedure 10:-20 11:21 21:10
%@be_the_proposal 6:29 12:-3
%@be_the_right 11:33
%@be_the_steps 11:25 21:-24
%@be_the_upcoming 18:51
%@be_the_window 6:28
%@be_there 2:3 3:47 4:-7 5:-123 7:-35 10:-55 11:22 12:-20 13:23 14:13 17:31 18:22 20:-3 24:-24 25:-31 26:27 29:-4 32:27 33:-26 34:12
%@be_there_<unknown> 11:40 32:22
%@be_there_@change 17:25
%@be_there_@place 0:22 2:40
%@be_there_a 0:-50 3:19 6:-16 12:6 26:-31 29:42 32:25 33:10
%@be_there_an 6:30 17:6 26:38
%@be_there_any 9:-7 12:-16 13:33 21:38 26:3
%@be_there_anything 13:15 18:23
%@be_there_like 17:13 26:10
%@be_there_no 0:34
%@be_there_something 18:38
%@be_there_still 2:7 6:13 12:-9 28:28
%@be_they 6:3 9:5 12:7
%@be_they_<?> 12:12
%@be_thinking 21:14
%@be_this 5:113 12:-14 26:33 28:-27 29:-52 32:-36 33:11
%@be_this_@place 26:37
%@be_this_@unit 5:46 17:4 28:-10 32:-7
%@be_three 24:8
%@be_three_@unit 24:8
%@be_to 2:3 11:3 33:-6
%@be_to_@be 11:5 16:5
%@be_told 27:57
%@be_told_about 27:4
%@be_trunk 3:-34 5:38 12:20
%@be_two 7:17
%@be_up 5:6 9:2 10:-59 11:-36 18:-16 25:106 34:-17
%@be_up_for 25:32 34:-16
%@be_up_with 5:36 9:23 18:-2
%@be_waiting 13:32
%@be_waiting_for 13:36
%@be_what 24:8 32:-6
%@be_when 20:22
%@be_which 19:3
%@be_writing 0:3 10:5 14:1 16:7 17:-5 19:13 22:-5 29:-4 33:-15 34:2
%@be_writing_the 0:4 10:5 14:3 16:7 17:-4 22:-5 29:-4 33:-21 34:2
%@be_wrong 16:28 22:14
%@be_you 5:-37 10:-43 11:-13 23:14 25:34 29:17 30:30 33:-13
%@be_you_a 11:-25 25:46
%@be_your 10:-39 11:77
%@be_your_<unknown> 11:30
%@can_<deadline> 2:-34 12:12 15:25 16:9 21:26 33:-44
%@can_<unknown> 0:1 8:17 11:-17 17:22 26:39 34:-5
%@can_@be 6:17 15:17
%@can_@me 1:-32 2:44 3:23 4:-41 5:-15 6:20 7:38 8:-63 10:-103 12:-7 14:6 15:12 17:6 18:-31 20:49 22:25 25:3 26:19 29:-55 31:-25 33:-80
%@can_@me_<unknown> 2:19 6:23 29:-24
%@can_@me_@be 23:18
%@can_@me_@change 2:3 22:11 29:-12
%@can_@me_@toAdd 3:38 4:-21
%@can_@me_@toMove 7:27 15:32
%@can_@me_@toRule 7:35 29:6
%@can_@me_ask 34:19
%@can_@me_do 5:-6 17:24 29:9
%@can_@me_get 2:-34 14:51 20:43 24:7 27:8 29:-24 33:-14
%@can_@me_have 22:24 26:25
%@can_@me_help 11:-44 17:59
%@can_@me_land 17:-1 25:35
%@can_@me_still 2:75
%@can_@me_subscribe 27:21
%@can_@toAdd 26:11
%@can_@toMove 29:-6 34:54
%@can_@toRule 7:9 34:23
%@can_@toRule_@exception 34:13
%@can_@updates 23:37
%@can_@we 2:51 6:-63 7:8 8:-26 12:13 22:71 25:20 26:-32 27:36 29:-43
%@can_@we_@change 2:22
%@can_@we_@toMove 33:20
%@can_@we_@toRule 7:23 8:-4
%@can_@we_do 3:7
%@can_@we_get 22:15
%@can_@we_have 2:-5 22:52
%@can_@we_still 12:40
%@can_a 21:18 22:-22 33:3
%@can_a_@change 21:19 22:-13 33:6
%@can_anyone 15:-20 34:21
%@can_do 7:-19 8:24 11:27 23:14
%@can_it 2:67 21:17
%@can_it_@be 21:20
%@can_it_go 2:19
%@can_newcomer 17:22 21:1
%@can_not 2:-32 10:57 33:3
%@can_one 0:8 11:5 30:20
%@can_somebody 2:-3 7:4 29:29 33:2
%@can_someone 7:-30 8:30 22:3
%@can_someone_<unknown> 22:5
%@can_still 2:7
%@can_the 15:2 22:13 30:20 33:30
%@can_the_@cycle 15:19
%@can_this 2:8
%@can_to 11:27
%@can_you 1:28 2:-85 3:-7 4:50 7:-17 8:31 11:-23 14:30 15:-43 16:1 18:-15 20:-24 21:-33 23:-25 24:28 25:-121 29:64 30:-105 31:30 33:21
%@can_you_<unknown> 14:10 17:25 23:14
%@can_you_@change 24:7 29:53
%@can_you_@show 14:22
%@can_you_@toAdd 1:61
%@can_you_@toMove 4:8
%@can_you_@toPost 26:16 27:6 29:-8
%@can_you_@toRemind 9:11 11:-3 12:13 22:-1 24:31 27:-3
%@can_you_@toRule 8:24
%@can_you_@toStart 4:27
%@can_you_@toStop 31:52
%@can_you_do 11:30 23:-14
%@can_you_explain 10:7
%@can_you_give 34:12
%@can_you_look 33:28
%@can_you_please 8:31 29:-10
%@can_you_show 11:38
%@change_<?> 5:-65 9:-1 10:71 11:4 12:-14 17:15 18:-49 20:-64 26:5 28:-54 29:-27 33:54 34:30
%@change_<deadline> 10:2
%@change_<link> 22:20 29:14
%@change_<number> 1:3 2:-26 8:-21 20:-2 21:-16 22:56 29:54
%@change_<number>_@month 1:11
%@change_<request> 8:30
%@change_<unknown> 1:4 4:-28 6:-81 7:-33 8:15 10:-1 11:-101 12:54 13:-22 14:24 17:37 18:20 21:59 22:6 25:-5 27:-52 31:9 32:-44
%@change_<unknown>_<?> 2:42 21:1 33:-22
%@change_<unknown>_<unknown> 2:-30 12:31 14:19 20:4
%@change_<unknown>_@be 17:5 21:20
%@change_<unknown>_now 12:13
%@change_@be 1:22 2:27 6:6 8:18 10:8 11:-26 12:-2 13:21 16:7 17:-25 21:-17 25:-126 27:-24 28:-6 29:-6 33:66 34:3
%@change_@be_<unknown> 2:-2 8:30 25:-2
%@change_@be_a 34:21
%@change_@be_accepted 2:11
%@change_@be_allowed 13:16
%@change_@be_cut 6:18
%@change_@be_in 2:-15 16:6
%@change_@be_still 2:-12 12:38
%@change_@be_there 2:11 18:4
%@change_@can 6:20 23:18
%@change_@can_you 11:-9 23:19
%@change_@change 2:58 5:23 7:-10 8:1 10:11 11:-24 14:-10 17:1 25:-12 29:-81 33:34 34:4
%@change_@change_<?> 21:4 34:23
%@change_@change_for 33:15
%@change_@change_still 5:5
%@change_@cycle 33:12
%@change_@entry 1:27
%@change_@exception 22:24
%@change_@me 9:-28 10:-44 21:7 24:44 26:16 29:13 30:-5 34:25
%@change_@me_@change 29:32
%@change_@month 28:5
%@change_@person 34:38
%@change_@person_<?> 34:17
%@change_@place 17:30
%@change_@toMove 9:7 10:22 21:5
%@change_@toRemind 25:23
%@change_@toRule 20:15
%@change_@toStart 12:21
%@change_@today 2:19 32:13
%@change_@today_<?> 32:19
%@change_@unit 1:70 5:35 11:-11 23:17 28:-7
%@change_@updates 33:25
%@change_@we 24:33 29:-8 33:29
%@change_@we_@be 33:2
%@change__ 1:7 25:22
%@change_a_@change 10:1
%@change_about 27:5
%@change_after 2:2 21:15
%@change_after_<deadline> 2:3 22:11
%@change_after_the 10:1
%@change_already 6:-5 12:29
%@change_and 9:14 27:12
%@change_as 10:28
%@change_at 5:-23 17:20 23:4
%@change_changed 13:18
%@change_closed 6:39
%@change_count 10:6
%@change_did 7:4 8:-1
%@change_do 29:24
%@change_do_@we 29:1
%@change_due 32:2
%@change_ever 17:14
%@change_exempt 10:41
%@change_exempt_from 10:42
%@change_fall 10:2
%@change_fall_under 10:2
%@change_fine 2:2
%@change_for 2:43 8:-24 10:1 12:-9 22:5 26:5 29:45 33:22
%@change_for_@change 33:19
%@change_for_the 2:19 17:-9 29:20
%@change_for_this 1:-15 29:36
%@change_get 2:33
%@change_get_through 2:8
%@change_go 2:28
%@change_got 13:2 25:32 29:-16
%@change_have 2:12 33:18
%@change_have_to 2:3 33:21
%@change_how 13:16
%@change_how_many 13:18
%@change_in 2:87 11:15 21:-36 22:48 25:-12 26:-8 27:49 29:-12
%@change_in_the 2:36 21:-29
%@change_it 16:21 25:23
%@change_it_@be 25:26
%@change_keep 14:25 31:-13
%@change_list 23:11
%@change_locked 12:38
%@change_many 30:4
%@change_meeting 32:9
%@change_must 5:-2
%@change_need 2:57 21:-16
%@change_need_an 2:37 21:-14
%@change_need_to 2:2
%@change_needs 20:20 22:2
%@change_next 2:1
%@change_now 2:57
%@change_of 2:54 10:-4
%@change_ok 2:30 25:1
%@change_on 1:1 2:51 3:3 10:15 17:53 20:-34 32:-21 33:-20
%@change_on_@weekday 1:7 2:41
%@change_on_the 3:8 10:23 18:7 20:-13 22:5 33:-12
%@change_one 18:8
%@change_only 2:29
%@change_only_@change 2:10
%@change_or 5:56 6:-19 10:69 12:-46 28:9 33:-112 34:4
%@change_or_@be 2:1
%@change_or_@change 5:21
%@change_out 8:8
%@change_pass 6:-26 8:-1 29:44
%@change_please 8:-6 25:-25 27:-2 29:45 31:42
%@change_possible 2:19
%@change_posted 6:30
%@change_posted_on 6:32
%@change_right 17:14
%@change_ship 2:13 8:14 22:-11
%@change_should_@me 2:7
%@change_shush 1:2
%@change_shut 12:3
%@change_sorry 2:-31 12:7
%@change_sorry_for 2:-31 12:7
%@change_sprint 1:23
%@change_still 2:14 12:28
%@change_still_<unknown> 12:4
%@change_still_going 5:5
%@change_that 16:1 18:5
%@change_the 24:12
%@change_this 29:27
%@change_this_@unit 2:24
%@change_time 2:-4 5:29
%@change_to 2:13 27:27
%@change_to_<unknown> 2:10
%@change_too 2:-8 10:32
%@change_up 10:25
%@change_what 2:-8 14:-15 17:37 18:-4 29:21
%@change_what_@be 11:1 14:-12 18:-11 29:33
%@change_when 20:13 33:13
%@change_when_@be 20:2
%@change_which 2:3
%@change_who 34:23
%@change_who_@be 34:5
%@change_would 33:3
%@cycle_<?> 2:58 3:-3 5:53 10:-35 11:4 14:-31 15:30 19:-35 25:-14 28:58 29:-32 33:38 34:8
%@cycle_<deadline> 18:-1 19:7 20:23 33:3
%@cycle_<number> 4:52 29:12
%@cycle_<unknown> 2:-33 3:39 5:-11 10:15 14:4 17:-14 19:31 20:-2 29:-82 33:-12
%@cycle_<unknown>_<?> 3:55 5:-13 19:11 20:-20
%@cycle_<unknown>_<unknown> 27:9
%@cycle_<unknown>_@be 5:4
%@cycle_<version> 1:-33 3:-43 4:122 29:11
%@cycle_<version>_<deadline> 4:1
%@cycle_<version>_please 4:5
%@cycle_@be 2:-20 3:27 5:121 6:-16 14:-13 17:-34 20:50 21:14 29:-79
%@cycle_@be_@we 5:28
%@cycle_@be_on 20:13
%@cycle_@change 5:-21 17:36 29:22 32:39
%@cycle_@cycle 17:18
%@cycle_@dates 32:42
%@cycle_@month 20:1
%@cycle_@month_<number> 20:1
%@cycle_@person 5:-76 10:8 14:-16 20:-44 22:28 34:101
%@cycle_@person_<?> 34:17
%@cycle_@schedule 14:72
%@cycle_@toAdd 4:-31 14:81 18:21
%@cycle_@toStart 3:45 20:-24
%@cycle_@unit 5:21 20:5 25:8 32:-38 33:-10
%@cycle_@unit_<?> 20:39
%@cycle_@updates 26:18 27:74
%@cycle_@we 4:-1 9:40 13:15 17:1 19:-24 20:-8 21:10 34:28
%@cycle_@we_@toRule 9:9
%@cycle__ 19:6 20:-11
%@cycle_after 3:2 18:-20 19:-15 29:31 33:11
%@cycle_after_this 3:4 19:-13 33:15
%@cycle_already 5:-18 6:38
%@cycle_and 5:20
%@cycle_and_what 5:21
%@cycle_as 0:7
%@cycle_at 5:10
%@cycle_before 3:34 17:4 19:94 20:-21
%@cycle_before_this 19:48
%@cycle_by 15:-7 16:39
%@cycle_called 19:25
%@cycle_date 6:-23 15:17 19:18 20:-5 29:24
%@cycle_date_of 19:1
%@cycle_do 2:27 4:7
%@cycle_do_@we 29:1
%@cycle_final 6:14 20:-14
%@cycle_for 2:-3 3:7 4:59
%@cycle_for_<version> 4:24
%@cycle_for_the 4:7
%@cycle_from 4:18
%@cycle_if 28:13
%@cycle_in 2:-15 3:23 5:16 20:20
%@cycle_in_<unknown> 3:26
%@cycle_in_@month 20:25
%@cycle_in_@unit 28:14
%@cycle_land 20:8
%@cycle_look 14:37
%@cycle_look_like 14:37
%@cycle_next 3:17
%@cycle_next_time 3:7
%@cycle_notes 1:26 2:9 14:-26 20:-11 24:6 29:9 33:34
%@cycle_notes_@be 2:27 33:-6
%@cycle_now 4:-4
%@cycle_of 2:18 5:-12 29:9
%@cycle_of_<unknown> 2:12
%@cycle_on 4:24 20:43
%@cycle_on_the 20:6
%@cycle_out 5:-3 6:63 20:-34
%@cycle_please 3:-23 5:13 8:4 14:7 27:-33 31:45
%@cycle_please_<?> 14:11
%@cycle_process 17:39
%@cycle_sorry 14:3
%@cycle_sorry_for 14:3
%@cycle_still 20:16
%@cycle_take 20:1
%@cycle_the 29:43
%@cycle_this 5:-6 20:24 25:20
%@cycle_this_@unit 20:31
%@cycle_with 14:1
%@dates_<?> 0:-26 11:22 14:9 33:11
%@dates_<unknown> 0:25 15:9 34:-10
%@dates_@be 3:5 6:60 10:-25 14:33 18:-21
%@dates_@be_there 14:49
%@dates_@place 27:3
%@dates_@toMove 27:17
%@dates__ 0:27
%@dates_and 10:20 14:5
%@dates_between 32:5
%@dates_do 14:57
%@dates_do_@we 14:57
%@dates_does 32:18
%@dates_fall 32:56
%@dates_fall_into 32:19
%@dates_for 0:3 4:22 14:89 18:-7 33:17
%@dates_for_<deadline> 33:39
%@dates_for_the 14:39
%@dates_from 27:1 32:10
%@dates_from_now 27:2
%@dates_in 26:25 31:17
%@dates_in_one 14:18
%@dates_in_this 31:27
%@dates_of 14:-32 16:5 19:74
%@dates_of_<deadline> 16:9
%@dates_of_the 14:-23 19:51
%@dates_of_this 14:3
%@dates_please 19:33
%@dates_that 18:11
%@dates_this 32:39
%@dates_this_@unit 32:39
%@device_with 6:11 7:-13 12:4 13:11 18:3 19:2 24:-6 27:2 28:3 29:-6
%@device_with_a 6:11 7:-13 12:4 13:11 18:3 19:2 24:-6 27:2 28:3 29:-6
%@entry_on 1:30
%@entry_on_the 1:4
%@exception_<?> 2:-67 10:-43 11:56 13:16 34:20
%@exception_<link> 22:22
%@exception_<number> 8:80 9:87 11:-12 13:-92 21:-95 22:-126 29:4 34:-4
%@exception_<number>_<?> 7:16
%@exception_<number>_<unknown> 9:17
%@exception_<number>_@be 8:20
%@exception_<request> 8:44
%@exception_<unknown> 13:17 21:2
%@exception_@be 13:-41 19:18 21:46 22:-8 27:63
%@exception_@be_<unknown> 9:21
%@exception_@be_granted 13:-61 19:19 27:51
%@exception_@change 22:33
%@exception_@me 9:33 13:-9 22:21
%@exception_but 21:24
%@exception_for 8:6 9:35 10:-29 11:-30 13:35 22:89 29:-39 34:-62
%@exception_for_<deadline> 13:68 21:-16
%@exception_for_<link> 22:2
%@exception_for_<request> 8:-39 9:-15 22:66
%@exception_for_<unknown> 8:22 13:-7 22:2
%@exception_for_@change 13:23
%@exception_for_@me 22:16
%@exception_for_@toMove 22:27
%@exception_for_a 2:3
%@exception_for_the 2:3 8:31 9:71 29:-7
%@exception_from 11:3 13:5 21:-13
%@exception_granted 13:17
%@exception_if 21:36 22:-23
%@exception_list 13:17
%@exception_needed 8:-10 21:35
%@exception_of 8:4 22:42
%@exception_of_<deadline> 22:36
%@exception_of_the 8:21
%@exception_on 7:24 8:-23 22:18
%@exception_please 22:29
%@exception_queue 13:43
%@exception_request 8:24 22:18
%@exception_request_for 21:-2 22:51
%@exception_requests 21:32
%@exception_sorry 13:22
%@exception_sorry_for 13:22
%@exception_that 13:44 21:-28
%@exception_that_expire 13:5
%@exception_the 22:5
%@exception_this 13:2
%@exception_to 10:30 13:-8 22:46
%@exception_wanted 22:18
%@exception_with 13:23 21:-1
%@happened_over 17:16
%@happened_over_as 17:16
%@land_<?> 3:7
%@land_<unknown> 22:10
%@me_<?> 10:13
%@me_<deadline> 9:61 10:-3 24:25 31:6
%@me_<deadline>_@updates 24:-13 31:39
%@me_<number> 24:15
%@me_<number>_@unit 24:24
%@me_<request> 9:27
%@me_<unknown> 1:-20 2:-3 3:4 4:-21 5:-5 6:17 7:-47 8:-72 11:-2 12:-58 14:-10 15:-27 16:-66 17:17 19:-80 20:31 21:-74 22:23 23:-2 25:49 27:5 29:92 31:-25 33:32 34:-5
%@me_<unknown>_<unknown> 9:16 11:-24 17:31 24:-10 25:17 27:-38 28:9 29:13 31:10 33:-33
%@me_<unknown>_@be 12:-8 25:24
%@me_<unknown>_@change 3:20
%@me_<unknown>_@me 29:30
%@me_<unknown>_@toStart 2:-5 33:25
%@me_<unknown>__ 24:8
%@me_<unknown>_a 2:3 11:-14 29:18
%@me_<unknown>_in 17:6
%@me_<unknown>_off 6:24 25:26 31:-15
%@me_<unknown>_on 20:45
%@me_<unknown>_says 11:12
%@me_<unknown>_the 33:38
%@me_<unknown>_to 11:17 15:-20 29:24
%@me_<unknown>_you 11:18
%@me_@be 0:11 2:-59 4:-5 5:35 7:4 8:4 9:-49 10:10 12:19 15:-3 17:35 25:10 27:3 29:-31 31:3 32:16
%@me_@be_<unknown> 8:38 9:-4 11:-24 14:7 17:54 33:33
%@me_@be_@start 20:9
%@me_@be_@toStart 17:76 33:-8
%@me_@be_a 17:40
%@me_@be_asking 22:9
%@me_@be_away 5:13 12:12 32:13
%@me_@be_late 25:13 29:17
%@me_@be_lost 11:50 25:-31
%@me_@be_not 7:24 8:-9 11:16 15:8 34:10
%@me_@be_on 6:11 7:8 8:-15 9:-3 12:3 13:10 18:1 19:2 24:-26 28:2 29:-9 31:27
%@me_@be_requesting 22:9
%@me_@be_still 7:29 9:-15 21:1 30:3
%@me_@be_writing 0:3 10:5 14:1 16:7 17:-5 19:13 22:-5 29:-4 33:-15 34:2
%@me_@can 11:23 21:7 22:-16 26:37 29:7 30:-34 33:1
%@me_@can_<unknown> 26:24
%@me_@can_@toAdd 26:21
%@me_@can_not 12:2
%@me_@change 2:113 8:-36 10:-37 11:-6 12:-20 20:3 22:37 24:6 25:-60 28:17 29:44 33:-55 34:6
%@me_@change_<unknown> 22:8
%@me_@change_@be 2:15 20:23 29:-10 34:9
%@me_@change_please 29:24
%@me_@cycle 2:11
%@me_@device 25:-28 26:13 29:50
%@me_@exception 8:7 9:91 13:-58 21:-41 22:-44 34:24
%@me_@exception_request 8:41 22:-16
%@me_@land 22:6
%@me_@me 17:4 24:12 29:-7 31:-15
%@me_@me_@be 17:6
%@me_@month 6:2 26:12
%@me_@notify 11:22 26:-17 27:11
%@me_@person 33:28
%@me_@schedule 29:6 33:8
%@me_@toAdd 0:12 2:1 3:52 4:-38 29:-67
%@me_@toAdd_@me 3:20
%@me_@toAdd_a 0:1 2:45 3:31 29:-24
%@me_@toMove 6:30 7:19 8:-60 11:-7 15:51 22:8 23:22 24:-59
%@me_@toMove_@be 12:2
%@me_@toMove_@me 2:-10 7:28 23:4
%@me_@toMove_a 11:-19 15:66 23:8 24:-24 29:-6
%@me_@toMove_request 8:-26 29:47
%@me_@toMove_the 2:19
%@me_@toRemind 5:39 33:3 34:38
%@me_@toRemind_@me 5:1
%@me_@toRemind_for 34:24
%@me_@toRule 7:54 8:6 11:2
%@me_@toRule_<request> 7:31
%@me_@toRule_a 7:44 11:-9
%@me_@toStart 17:41 33:-24
%@me_@toStart_<?> 17:2
%@me_@toStop 30:26
%@me_@today 24:3
%@me_@unit 12:8 32:21
%@me_@updates 23:32 27:-12 31:58
%@me_@updates_for 31:15
%@me_@we 13:51 21:1 29:-28
%@me_@weekday 24:7
%@me__ 2:-2 3:18 6:9 7:4 9:-10 11:-4 21:25 26:4 27:4 29:50
%@me___<unknown> 21:15 27:11 29:20
%@me_a 4:13 5:41 24:30 25:8 31:-11 33:-37 34:2
%@me_a_<unknown> 11:22
%@me_a_@toRemind 24:11 27:12
%@me_about 9:32 10:27 23:6 27:-30 33:-16
%@me_about_<deadline> 10:31 23:13 27:-32
%@me_about_@change 31:31
%@me_again 24:17 32:-9 33:4
%@me_all 13:53
%@me_all_the 14:19
%@me_allowed 15:7
%@me_allowed_to 15:7
%@me_already 29:16
%@me_always 24:22
%@me_an 17:26
%@me_approval 8:40
%@me_as 29:16
%@me_ask 2:-33 7:5 11:28 15:4 21:-24 31:5 34:4
%@me_ask_for 11:12 21:-3
%@me_ask_when 34:12
%@me_ask_you 31:8
%@me_asked 9:21 13:-3 23:13
%@me_at 2:36 33:-25
%@me_before 24:47
%@me_boss 1:16 9:-4 10:9 11:8 14:9 16:4 17:-1 20:6 24:1 26:-8 27:13 29:-11 33:-7
%@me_boss_@be 1:17 9:-1 10:9 11:9 14:11 16:5 24:3 25:-1 26:-8 27:17 29:-7 33:-11
%@me_chances 21:17
%@me_chances_of 21:17
%@me_cherry 2:2
%@me_cherry_<unknown> 2:2
%@me_do 5:-12 8:10 10:17 11:17 17:16 23:30 24:18 25:-5 29:8 31:-9 33:-24
%@me_do_<?> 5:-3 29:12
%@me_do_not 8:11 10:27 11:11 23:35 24:19 25:-13 31:-8 33:-11
%@me_every 24:8
%@me_file 29:23
%@me_filed 9:58 13:7 21:-10
%@me_filed_a 9:12
%@me_find_the 17:-9 29:19
%@me_finish 2:14
%@me_first 17:71 25:2 29:-20
%@me_first_@change 17:20 25:34 29:-5
%@me_first_@unit 17:54 25:-22
%@me_for 22:31
%@me_for_the 22:35
%@me_forget 1:-7 2:-5 4:12 7:-16 9:1 10:10 11:3 12:5 14:5 19:-7 20:-1 23:-12 24:-7 25:3 28:-8 33:3 34:3
%@me_forget_<deadline> 16:27
%@me_forget_<unknown> 18:11 29:32
%@me_forget_@be 6:7
%@me_forget_@toStart 4:12
%@me_forget_how 17:11
%@me_forget_what 17:-3
%@me_forget_when 3:2 20:-5 33:2
%@me_forget_who 34:9
%@me_forgot 1:1 2:5 8:7 9:2 11:-17 13:-7 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:1 34:-5
%@me_from 2:5 8:14 30:11
%@me_from_merging 2:12
%@me_from_the 30:14 31:3
%@me_get 2:-4 11:8 14:38 20:39 23:-23 24:18 30:-43
%@me_get_a 2:-6 24:7 26:44 29:1 33:-10
%@me_get_the 2:-24 14:33 20:17 26:-36 27:12 29:10
%@me_go 25:8
%@me_have 2:11 3:-13 5:2 7:35 8:-6 9:-28 14:-4 18:43 21:16 22:24 23:19 24:-3 25:-30 26:7 27:-6 28:-20 29:5 30:-42
%@me_have_<deadline> 6:-14 33:50
%@me_have_<unknown> 15:19 29:23
%@me_have_a 2:23 22:7
%@me_have_got 5:4
%@me_have_left 28:-23 29:27
%@me_have_never 17:29
%@me_have_not 6:3 7:23
%@me_have_the 26:26
%@me_have_to 10:8 17:-9 18:58 20:7 21:32 22:10 29:-11
%@me_help 11:-12 17:45
%@me_hope 6:6
%@me_how 11:2 15:31 19:38 23:1 29:-25 33:1
%@me_in 27:67 31:-11
%@me_in_for 27:13
%@me_just 2:11 18:19
%@me_just_the 18:21
%@me_keep 10:21
%@me_know 27:15
%@me_know_when 27:13
%@me_land 2:16 17:-11 25:31
%@me_laptop 29:21
%@me_leave 24:-6
%@me_mean 28:8 33:26
%@me_merge 2:54 21:2
%@me_mind 18:3
%@me_miss 2:23 6:16 30:20 32:37
%@me_miss_the 2:33
%@me_missed 2:9
%@me_must 13:25 18:5
%@me_mute 30:46
%@me_mute_you 30:8
%@me_need 1:13 2:-4 3:8 8:-19 10:-34 11:-74 13:25 14:25 16:-24 18:19 21:15 22:-2 25:-38 30:6 31:-23 34:49
%@me_need_a 25:-26 34:41
%@me_need_an 2:1 21:8
%@me_need_for 3:14 34:13
%@me_need_to 13:32 17:31 18:16
%@me_next 23:2 24:13
%@me_no 23:7 27:10
%@me_no_longer 31:3
%@me_not 2:4 17:9 30:10
%@me_notes 33:1
%@me_of 11:-34 23:47 24:-30 27:2 33:14
%@me_of_<deadline> 23:5
%@me_of_the 24:-23 31:5 33:26
%@me_off 31:73
%@me_off_the 31:21
%@me_on 24:30 27:-45 31:16 32:10
%@me_on_the 24:41 32:12
%@me_only 26:22
%@me_out 2:15 5:4 17:-1
%@me_out_of 2:16
%@me_package 30:21
%@me_please 23:7 29:-14
%@me_read 17:16 18:-15
%@me_rebase 29:9
%@me_request 8:101 9:25 11:26 13:-56 22:-45 29:-90 34:3
%@me_request_an 11:47 21:-25
%@me_see 13:18 14:1 19:11
%@me_see_the 14:6 19:12
%@me_should 5:5 7:-1 11:14 18:-21 26:5 32:48 33:8
%@me_should_know 5:7 32:26
%@me_sign 7:1
%@me_sign_off 7:4
%@me_some 11:24
%@me_some_example 11:9
%@me_still 9:58 20:-11 25:14 26:2 28:10 29:-22 30:17
%@me_still_get 2:10 20:-3 25:25
%@me_still_have 2:-7 28:23
%@me_subscribe 11:-4 26:30 27:21 29:-1
%@me_subscribe_to 11:-17 26:16
%@me_subscribed 30:21
%@me_take 2:-36 12:33 29:47 31:-7
%@me_take_it 12:36 31:-3
%@me_talk 34:14
%@me_talk_to 34:14
%@me_that 30:6
%@me_the 13:19 16:-34 17:6 18:38 25:-4 27:-4 28:10 29:9 31:-49 33:42
%@me_the_<deadline> 33:9
%@me_the_<unknown> 17:12 29:13
%@me_the_@schedule 19:13
%@me_the_@unit 33:7
%@me_the_date 33:5
%@me_the_list 13:4
%@me_think 21:6
%@me_through 11:21 14:13
%@me_through_the 14:14
%@me_time 14:23 19:-6 27:21
%@me_to 7:-26 13:24 14:-27 24:-33 27:55 29:63
%@me_to_the 14:-14 27:29 29:9
%@me_too 6:23
%@me_too_late 6:23
%@me_two 24:14
%@me_two_@unit 24:14
%@me_unsubscribe 11:39 29:-27
%@me_up 24:6 26:23 27:6 33:-27
%@me_up_for 26:24
%@me_up_when 24:27 33:-12
%@me_use 11:60
%@me_use_this 11:24
%@me_vote 2:-6 7:12 8:23
%@me_wait 2:25 20:3
%@me_want 1:3 2:-4 4:16 7:-4 8:-5 14:25 22:29 25:-29 27:65 29:8 32:-11
%@me_want_to 14:39 21:-4 22:8 27:4 33:19
%@me_what 2:8 10:40 33:-27
%@me_what_<quoted> 10:17
%@me_when 19:26 20:12 24:-3 33:39
%@me_when_<deadline> 24:-12 33:71
%@me_whenever 27:3
%@me_whether 12:11
%@me_which 29:-13 33:6 34:10
%@me_who 7:29 9:-18 30:22
%@me_will 2:-1 8:14 20:-24 21:29 24:28 25:17 29:11 32:-19
%@me_with 33:1
%@me_would 7:17 11:-38 13:22 17:35 19:5 21:-20 22:19
%@me_would_like 7:-20 13:26 17:20 30:-23 33:-15
%@me_would_love 17:9
%@me_would_rather 7:5 31:5
%@me_write 6:30
%@me_write_to 11:22
%@mean_of 10:18
%@mean_the 5:12
%@mean_what 10:24 33:-6
%@month_<?> 2:19 6:7 10:-5 12:-6 20:25 32:53 33:37
%@month_<number> 1:93 4:64 8:-6 9:-48 10:-32 16:61 19:-19 20:33 22:-26 24:9 25:-13 27:-26 28:-49 29:-118 31:-8 32:33 33:14
%@month_<number>_<?> 20:21
%@month_<number>_<number> 1:21 32:27
%@month_<number>_@toMove 20:15 33:-1
%@month_<number>_as 1:28
%@month_<number>_at 1:14
%@month_<number>_instead 16:10
%@month_<number>_or 33:28
%@month_<number>_please 16:22
%@month_<unknown> 32:8
%@month_@be 2:9
%@month_@change 33:41
%@month_@me 2:8 7:4 13:-7 19:7 22:10 29:13 31:4 33:-14
%@month_@me_ask 7:10 31:7
%@month_@me_see 14:-3 19:13
%@month_@toMove 1:2 15:6 16:-9 28:6 32:14
%@month_@we 4:9 22:20
%@month_@we_have 4:10 22:22
%@month_at 14:5 24:5
%@month_at_<number> 24:5
%@month_do 33:10
%@month_for 16:30
%@month_or 6:-21 20:61 33:45
%@month_or_@month 33:19
%@month_please 4:22
%@month_the 2:4 22:25
%@month_the_<unknown> 22:6
%@month_would 0:7
%@move_<deadline> 15:16
%@move_<deadline>_forward 15:16
%@person_<?> 34:85
%@person_<unknown> 13:20 25:-15 29:-7 34:43
%@person_@be 22:5
%@person_@person 10:-2 17:3 34:6
%@person_for 11:-14 34:147
%@person_for_<deadline> 34:43
%@person_for_the 34:34
%@person_last 17:12 34:-2
%@person_of 5:21 14:-3 29:-10 34:79
%@person_of_<deadline> 34:27
%@person_of_<unknown> 34:9
%@person_of_the 34:21
%@person_please 34:45
%@person_the 18:37
%@person_what 10:-10 17:56
%@place_<?> 2:-30 3:5 10:2 11:-24 21:14 25:32 26:-52 27:23 34:16
%@place_<unknown> 10:21 26:28 29:-13
%@place_@be 30:22
%@place_@unit 26:6 30:1
%@place_for 0:22 2:56 22:-10 29:11
%@place_for_@weekday 29:19
%@place_for_a 2:21
%@place_from 31:42
%@place_from_the 27:-18 31:51
%@place_get 26:36
%@place_get_the 26:19
%@place_please 25:20
%@place_should 26:16
%@place_subscribed 26:13
%@post_the 34:16
%@schedule_<?> 11:28 14:49 19:-15
%@schedule_<unknown> 1:-3 16:22 33:8
%@schedule_@me 14:4
%@schedule_@unit 33:50
%@schedule_feed 14:-10 26:34
%@schedule_file 26:31
%@schedule_for 1:6 4:3 14:76 25:40
%@schedule_for_<version> 14:46
%@schedule_for_the 25:49 32:-24
%@schedule_link 14:44 26:-3
%@schedule_look 19:22
%@schedule_look_like 19:22
%@schedule_of 5:-20 13:28 14:13 19:56 32:18
%@schedule_of_<version> 14:-19 19:57
%@schedule_of_the 14:17
%@schedule_please 14:14 26:26 32:23
%@schedule_the 1:3
%@should_to 7:33
%@show_on 29:5
%@show_the 14:53
%@standing_@exception 13:13
%@start_the 20:9
%@stop_a 2:31
%@stop_a_<unknown> 2:7
%@subscribe_<deadline> 10:-11 18:22 26:35 27:35 34:-32
%@subscribe_out 18:11
%@subscribe_out_for 18:11
%@toAdd_<?> 0:17 3:-33 6:5 14:5 18:50 19:-4 34:4
%@toAdd_<deadline> 1:40 6:8 10:6 16:35 24:-29 29:-14
%@toAdd_<deadline>_<number> 1:33
%@toAdd_<deadline>_on 6:13
%@toAdd_<quoted> 1:11
%@toAdd_<quoted>_<quoted> 1:33
%@toAdd_<unknown> 0:10 4:10 14:-31 18:12 22:1 33:6
%@toAdd_<unknown>_to 29:7
%@toAdd_<version> 3:31 4:35
%@toAdd_@be 5:42
%@toAdd_@be_@we 5:42
%@toAdd_@change 1:27 2:-47 10:46 27:13
%@toAdd_@cycle 4:12
%@toAdd_@cycle_<version> 4:1
%@toAdd_@dates 0:78
%@toAdd_@me 1:-35 2:-14 3:15 27:40 29:30
%@toAdd_@me_<unknown> 29:31
%@toAdd_@me_to 27:26
%@toAdd_@place 14:16 27:-3
%@toAdd_@we 27:35
%@toAdd__ 4:16
%@toAdd_a 1:28 2:25 3:12 4:13 11:29 14:-68 16:-76 29:89
%@toAdd_a_<deadline> 1:32
%@toAdd_a_<number> 4:14
%@toAdd_a_<quoted> 1:7
%@toAdd_a_<unknown> 29:42
%@toAdd_a_@change 1:10 29:8
%@toAdd_a_@cycle 3:23
%@toAdd_a_@toAdd 4:2
%@toAdd_a_@toStart 0:-21 11:22 29:15
%@toAdd_a_beta 0:6
%@toAdd_a_deadline 11:25
%@toAdd_a_go 1:2
%@toAdd_a_milestone 0:6 1:6
%@toAdd_all 26:31
%@toAdd_an 1:35 10:11 22:25
%@toAdd_an_<deadline> 10:12
%@toAdd_an_@exception 22:30
%@toAdd_as 25:7
%@toAdd_complete 14:12
%@toAdd_deadline 1:5
%@toAdd_for 1:-18 3:13 4:70 18:-19 20:14 29:-2 32:27
%@toAdd_for_<version> 4:53 14:-13
%@toAdd_for_@cycle 4:35
%@toAdd_for_the 18:-17 20:26
%@toAdd_in 14:39 19:-8
%@toAdd_it 1:34 2:11 16:1 22:6
%@toAdd_of 19:32
%@toAdd_on 14:23
%@toAdd_please 13:33 14:21 22:-14
%@toAdd_qa 27:23
%@toAdd_sense 26:7
%@toAdd_sense_to 26:8
%@toAdd_sure 24:58
%@toAdd_sure_@me 24:26
%@toAdd_that 16:5
%@toAdd_the 0:13 1:24 2:60 6:6 14:-1 20:-11 29:-46
%@toAdd_the_<deadline> 16:1
%@toAdd_the_<unknown> 0:25
%@toAdd_the_@cycle 2:35
%@toAdd_to 26:40
%@toAdd_with 19:11
%@toMove_<?> 2:-26 6:-18 16:-17 20:29 23:8 33:65
%@toMove_<deadline> 1:-29 2:-79 6:-1 15:90 16:147 22:-17 24:-81 28:-11 29:-82 33:-82 34:48
%@toMove_<deadline>_<number> 16:22
%@toMove_<deadline>_a 15:4
%@toMove_<deadline>_at 15:7
%@toMove_<deadline>_by 15:3
%@toMove_<deadline>_forward 16:1
%@toMove_<deadline>_on 1:-5 34:25
%@toMove_<deadline>_to 16:61
%@toMove_<deadline>_until 16:5
%@toMove_<number> 21:-1 22:72
%@toMove_<quoted> 1:9
%@toMove_<request> 8:50
%@toMove_<unknown> 22:15 25:23 29:-39 34:4
%@toMove_@be 2:10 12:1
%@toMove_@change 33:12
%@toMove_@dates 11:16 34:18
%@toMove_@exception 8:35
%@toMove_@exception_<number> 8:11
%@toMove_@me 2:-17 7:22 8:10 16:-23 29:18 33:1
%@toMove_@updates 31:14
%@toMove__ 16:31
%@toMove_a 0:14 1:-31 11:7 15:45 16:-2 27:-26 29:-70 31:31 33:24 34:-25
%@toMove_a_<unknown> 21:6 31:35
%@toMove_a_@change 33:1
%@toMove_a_@updates 11:16
%@toMove_a_date 15:28 33:10 34:-18
%@toMove_a_deadline 15:24
%@toMove_an 16:-7 24:31 29:14
%@toMove_an_alarm 24:5 29:16
%@toMove_for 20:19 23:2 33:22
%@toMove_in 22:28 29:-5
%@toMove_in_a 2:7
%@toMove_it 1:45 4:10 15:-37 16:54 24:-26 29:24
%@toMove_it_in 1:13
%@toMove_it_up 1:4 4:16
%@toMove_of 16:28 24:14
%@toMove_of_<deadline> 15:-19 16:14 24:16
%@toMove_of_@toAdd 16:1
%@toMove_of_the 15:3
%@toMove_on 5:15 9:13 12:33 27:-3
%@toMove_on_the 5:27
%@toMove_or 2:-7 6:7 12:11
%@toMove_or_@be 2:-6 12:12 19:11
%@toMove_request 8:-27 17:10 29:42
%@toMove_that 26:8 33:4
%@toMove_the 1:-21 2:19 5:-34 15:54 16:78 24:28 29:46 33:-96 34:-3
%@toMove_the_<deadline> 1:-23 15:50 16:65
%@toMove_the_<unknown> 2:26 12:1 29:2
%@toMove_the_@cycle 15:6 16:55 20:-18
%@toMove_the_@dates 15:25 16:10 34:-9
%@toMove_the_@schedule 16:12
%@toMove_to 16:49 33:-3
%@toMove_to_<deadline> 16:2
%@toMove_up 1:13 11:41 16:-39 19:6 23:-7
%@toMove_up_<version> 4:8
%@toMove_up_a 1:3 4:-18 11:16
%@toPost_<deadline> 2:21 5:23 6:12
%@toPost_<deadline>_<?> 5:9 6:25
%@toPost_@me 14:28 24:4
%@toPost_@me_a 27:12
%@toPost_@me_the 14:30 27:-2
%@toPost_a 2:-11 17:18
%@toPost_a_@change 2:-10 17:18
%@toPost_freeze 5:13
%@toPost_the 14:65
%@toPost_the_<unknown> 29:11
%@toPost_the_@updates 26:9
%@toRemind_<?> 21:4 26:13 32:17
%@toRemind_<deadline> 16:11
%@toRemind_<unknown> 9:-9 25:3 29:17 34:17
%@toRemind_<unknown>_<unknown> 9:-6 34:19
%@toRemind_@be 25:9
%@toRemind_@change 27:6
%@toRemind_@change_about 27:7
%@toRemind_@me 2:19 5:24 8:-8 9:23 10:22 13:-24 19:15 22:-13 25:-56 27:45 29:11 30:-35 31:-3 32:-27 33:21
%@toRemind_@me_<unknown> 5:1 29:15
%@toRemind_@me_a 25:1
%@toRemind_@me_about 9:13 10:32 11:2 24:-18 33:-20
%@toRemind_@me_again 33:7
%@toRemind_@me_how 9:5 23:18 29:-8
%@toRemind_@me_of 24:-7 27:8 33:16
%@toRemind_@me_the 18:14
%@toRemind_@me_to 24:-16 29:59
%@toRemind_@me_when 19:28 24:-32 33:44
%@toRemind_@me_whenever 27:3
%@toRemind_@me_whether 12:11
%@toRemind_@we 11:21 23:66 24:70 27:-29 29:-7 32:-11 33:4
%@toRemind_@we_about 11:11
%@toRemind_@we_of 23:1
%@toRemind_@we_that 24:1
%@toRemind_@we_when 24:-2 33:33
%@toRemind_for 1:-24 24:50 34:24
%@toRemind_for_<deadline> 24:1
%@toRemind_of 24:10
%@toRemind_of_the 24:10
%@toRemind_the 5:19 11:-7 23:35 24:65
%@toRemind_the_<unknown> 5:22 27:6
%@toRemind_the_@change 23:7 24:17
%@toRemind_the_@we 23:8
%@toRemind_this_@place 27:1
%@toRemind_when 24:29 33:-25
%@toRemind_when_<deadline> 27:26
%@toRemind_you 11:13
%@toRule_<?> 13:18 16:-15 33:36
%@toRule_<number> 7:15 8:92 29:-87
%@toRule_<request> 7:119 8:62 9:-55 11:-30 25:-18 29:-33 34:-32
%@toRule_<request>_<?> 7:59
%@toRule_<request>_<unknown> 7:-25 8:48
%@toRule_<request>_@me 7:2
%@toRule_<request>_@we 8:17
%@toRule_<request>_before 7:8
%@toRule_<request>_please 7:-9 8:39
%@toRule_<unknown> 33:12
%@toRule_@be 28:33
%@toRule_@be_@we 28:12
%@toRule_@change 8:-11 29:3
%@toRule_@exception 7:48 8:3 9:-45 13:-43 34:35
%@toRule_@exception_<number> 7:15 8:38 9:-36
%@toRule_@me 8:-47 9:-19 21:-7 29:122 30:1 31:3
%@toRule_@me_<unknown> 8:-44 29:86 31:-31
%@toRule_@me_@exception 8:20
%@toRule_@me_@toMove 8:-29 29:25
%@toRule_@me_@updates 24:28
%@toRule_@me_from 30:2 31:18
%@toRule_@me_request 8:24
%@toRule_@we 22:56
%@toRule_a 7:28
%@toRule_a_request 7:30 29:-18
%@toRule_all 8:73 13:-74
%@toRule_all_<deadline> 8:42 13:-33
%@toRule_an 7:-5 11:49
%@toRule_an_@exception 7:-5 11:49
%@toRule_anything 7:37
%@toRule_it 7:-30 8:86 31:5
%@toRule_please 25:9
%@toRule_request 8:22
%@toRule_request_<number> 8:1
%@toRule_the 2:-21 8:89 9:9 13:-16 16:9 22:-87 24:47 25:-19 27:-42 29:5 31:9 34:-13
%@toRule_the_<deadline> 8:6 22:-2 24:32 27:-6
%@toRule_the_<unknown> 7:-18 8:13 9:21 31:24
%@toRule_the_@change 24:11
%@toRule_the_@exception 8:22
%@toRule_the_approval 7:16
%@toRule_the_request 8:31
%@toStart_<?> 3:19 12:19 17:39 20:-2
%@toStart_<deadline> 1:26 16:-8
%@toStart_<unknown> 2:68 6:-38 9:2 11:35 16:-9 20:-33 27:-40 29:-4 33:56
%@toStart_<unknown>_<number> 29:-6 33:37
%@toStart_<unknown>_<unknown> 29:5
%@toStart_<version> 3:19 4:82 5:-23
%@toStart_@change 2:86 3:-27 6:49 17:-97 20:-35 22:-38 29:-63 33:75
%@toStart_@change_<?> 2:23 22:-17
%@toStart_@change_<unknown> 1:12
%@toStart_@change_@be 10:13
%@toStart_@change_@change 21:1 33:15
%@toStart_@change_on 4:2
%@toStart_@change_still 12:14
%@toStart_@cycle 2:-4 3:40 4:79 5:-2 11:3 17:-96 20:102 29:-36 33:-15
%@toStart_@cycle_<?> 11:17
%@toStart_@cycle_<version> 4:81
%@toStart_@dates 0:40 11:25 14:-28
%@toStart_@exception 13:3 22:46
%@toStart_@person 17:2
%@toStart_@place 17:39
%@toStart_@unit 20:1
%@toStart_@we 17:32
%@toStart__ 13:23
%@toStart_a 3:-16 4:52 29:21
%@toStart_a_<number> 4:18
%@toStart_a_@toStart 4:3
%@toStart_an 22:36
%@toStart_an_@exception 22:29
%@toStart_dashboard 22:26
%@toStart_date 4:-21 16:65 19:27 20:-1 33:-77 34:7
%@toStart_date_for 16:53 33:-24
%@toStart_deadline 11:26
%@toStart_for 5:56 12:35 18:28 29:-66
%@toStart_for_@change 12:10
%@toStart_functionality 33:23
%@toStart_in 6:-20 12:31
%@toStart_milestone 1:25
%@toStart_milestone_<deadline> 1:16
%@toStart_off 3:40 4:32 20:-1
%@toStart_off_<version> 3:13 4:30
%@toStart_on 9:23
%@toStart_on_the 9:23
%@toStart_or 5:62
%@toStart_planning 4:36
%@toStart_please 6:-7 12:17
%@toStart_requests 13:10
%@toStart_the 3:9 4:37 14:-7 17:-1 29:56
%@toStart_the_@schedule 4:1
%@toStart_the_next 3:33
%@toStart_to 14:32 17:38
%@toStart_to_finish 14:29
%@toStart_to_the 17:39
%@toStart_what 17:40 18:-7
%@toStart_with 16:26
%@toStop_<?> 2:-18 6:1 33:-3 34:15
%@toStop_<unknown> 30:3 31:19
%@toStop_<unknown>_<unknown> 31:14
%@toStop_@me 2:47 23:29 30:7
%@toStop_@me_from 2:9
%@toStop_@notify 31:40
%@toStop_@updates 27:-16 30:12 31:46
%@toStop_@updates_in 31:27
%@toStop_of 1:2 4:18 20:35 29:-16 31:-22 32:28 33:22
%@toStop_of_@month 4:25 20:25
%@toStop_of_@unit 16:15 32:21
%@toStop_on 18:-23 29:12 34:2
%@toStop_sending 31:24
%@toStop_sending_@me 31:13
%@toStop_taking 33:11
%@toStop_the 23:-16 27:-52 29:21 30:43 31:35
%@toStop_the_@updates 30:22
%@toStop_the_daily 31:17
%@toStop_them 31:34
%@toStop_this 11:41 30:-24 34:24
%@today_<?> 2:29 5:-30 6:9 17:-37 29:-44 32:60
%@today_<unknown> 12:-19 32:32
%@today_@be 5:26
%@today_@me 7:1 17:3
%@today_and 34:15
%@today_please 7:17
%@unit_<?> 2:-8 15:38 18:-11 19:-32 20:37 25:-3 29:1 30:15 31:3 32:24 33:-1
%@unit_<deadline> 28:35 33:16
%@unit_<deadline>_<deadline> 28:34
%@unit_<number> 1:-20 32:46
%@unit_<unknown> 2:-21 4:-5 5:-16 16:-40 17:7 22:21 24:47 32:50
%@unit_<unknown>_<?> 2:-5 32:28
%@unit_@be 1:2 5:-1 10:-44 12:9 13:-4 17:-7 19:30 20:25 29:35 32:-26 33:20
%@unit_@be_<deadline> 19:2 33:51
%@unit_@be_it 5:-13 29:52 32:-3
%@unit_@be_that 12:24
%@unit_@be_the 20:45
%@unit_@can 33:6
%@unit_@can_@we 33:14
%@unit_@change 2:17
%@unit_@cycle 3:67 4:22 5:-23
%@unit_@dates 32:34
%@unit_@me 16:51 24:-3 32:10
%@unit_@me_forgot 16:15
%@unit_@month 4:26
%@unit_@schedule 27:11
%@unit_@toAdd 1:-12 4:54
%@unit_@toMove 16:25
%@unit_@toRemind 24:3
%@unit_@toStop 6:3
%@unit_@unit 32:3
%@unit_@updates 32:22
%@unit__ 1:1
%@unit_after 1:72 24:-37
%@unit_after_<deadline> 1:74 24:-15
%@unit_ago 19:23
%@unit_ahead 1:30 16:-26 24:28 32:32
%@unit_ahead_of 1:31 16:-4 24:47
%@unit_as 10:-9 16:9 33:4
%@unit_as_<deadline> 16:10
%@unit_away 24:47 28:5 33:-33
%@unit_before 1:92 20:-28 24:131 27:-66 28:4 31:-24 33:-116
%@unit_before_<deadline> 1:40 19:2 24:35
%@unit_before_@cycle 1:7 16:1 24:-2
%@unit_before__ 24:20
%@unit_before_the 1:34 20:-19 24:28 28:52
%@unit_between 19:1
%@unit_between_<deadline> 19:3
%@unit_did 19:41
%@unit_did_<version> 19:30
%@unit_did_@we 33:11
%@unit_do 5:29 20:55 29:-41 32:-56 33:25
%@unit_do_@we 5:30 20:51 32:-63
%@unit_does 10:-2 33:62
%@unit_does_<deadline> 33:17
%@unit_does_the 33:22
%@unit_earlier 16:24
%@unit_for 2:-63 5:-29 16:19 20:10 22:80 28:15 29:-44 32:68 33:36
%@unit_for_<deadline> 16:46 24:3
%@unit_for_the 5:-20 22:51 28:34 29:-6 32:63
%@unit_has 33:36
%@unit_in 5:3 16:-30 24:50 28:-11 29:6 32:9 33:-29
%@unit_in_<unknown> 16:-5 29:14
%@unit_in_@toMove 16:-11 24:53
%@unit_in_the 32:1
%@unit_it 20:18
%@unit_late 2:4
%@unit_later 15:2 16:58
%@unit_left 24:39
%@unit_left_to 24:1
%@unit_many 32:4
%@unit_more 22:21
%@unit_more_for 22:36
%@unit_of 1:-23 10:4 16:-27 24:-18 25:24 29:32 33:23
%@unit_of_<deadline> 6:4
%@unit_of_<unknown> 25:27
%@unit_of_@month 29:20 32:10
%@unit_of_the 5:13 10:8 32:-7 33:17
%@unit_on 1:39 24:4
%@unit_on_the 1:7 24:12
%@unit_or 2:15 5:-36 20:8
%@unit_or_@be 2:8
%@unit_out 24:40
%@unit_please 2:1 4:7 16:63 24:-70 28:-44 32:29
%@unit_please_<?> 4:10
%@unit_prior 24:43
%@unit_prior_to 24:34
%@unit_so 16:15
%@unit_sorry 16:2
%@unit_sorry_for 16:2
%@unit_the 20:41
%@unit_to 16:-29 28:120 29:-4
%@unit_to_<deadline> 16:-11 28:64 33:-14
%@unit_to_go 28:42
%@unit_to_the 28:12
%@unit_until 28:69 29:27
%@unit_until_<deadline> 28:72
%@unit_until_@cycle 28:26
%@unit_what 17:39
%@unit_what_@be 17:42
%@unit_will 20:14
%@unsubscribe_<deadline> 31:45
%@updates_<?> 23:-3 26:59 29:13 30:61 34:-16
%@updates_<deadline> 24:10
%@updates_<unknown> 8:-11 20:10 23:12 29:30
%@updates_@be 23:68 30:11
%@updates_@be_active 23:23
%@updates_@me 23:25
%@updates_@me_have 23:25
%@updates_@place 27:37
%@updates_about 9:9
%@updates_back 27:13
%@updates_back_on 27:13
%@updates_by 27:23
%@updates_by_@toRemind 26:15
%@updates_for 24:43 27:53 31:5
%@updates_for_<deadline> 24:28 31:5
%@updates_for_<unknown> 27:32
%@updates_for_@me 27:3
%@updates_from 31:5
%@updates_go 23:9
%@updates_go_out 23:9
%@updates_have 23:4
%@updates_in 11:15 23:15 26:-25 27:35 31:21
%@updates_in_<unknown> 23:29
%@updates_in_@place 27:13
%@updates_of 23:7
%@updates_of_<deadline> 23:7
%@updates_off 30:28
%@updates_on 27:53
%@updates_please 23:-36 24:25 26:16 27:42 28:6 29:-3 31:20
%@updates_sorry 31:16
%@updates_sorry_for 31:16
%@updates_to 16:-20 24:21 28:26
%@updates_to_<number> 24:22
%@updates_to_the 29:8
%@updates_too 27:30
%@we_<?> 21:2 29:30 32:14
%@we_<deadline> 19:14 21:11 24:28
%@we_<unknown> 1:4 5:18 6:-18 10:-16 11:-40 12:31 17:12 18:3 19:-22 20:30 22:4 25:-8 29:-1 32:-37 33:31 34:-33
%@we_<unknown>_<?> 5:35 20:-5 29:3
%@we_<unknown>_<unknown> 1:6 5:-22 18:5
%@we_<unknown>_@be 33:25
%@we_<unknown>_@change 20:9
%@we_<unknown>_@we 22:1
%@we_<unknown>_for 29:7
%@we_<unknown>_on 5:38
%@we_<unknown>_the 2:42 12:-13 20:23 22:15 29:-33
%@we_@be 4:32 5:43 6:-52 13:-49 18:23 22:24 27:-20 30:9 32:-24
%@we_@be_<unknown> 16:1 18:13 24:10
%@we_@be_frozen 12:-2 22:26
%@we_@be_in 5:13 6:-4 12:21 29:16
%@we_@be_thinking 21:14
%@we_@can 0:18 12:4 33:12 34:28
%@we_@can_@toRule 34:18
%@we_@can_not 22:10
%@we_@change 22:76 24:4 27:-16 29:-4 33:33
%@we_@cycle 2:-15 5:-30 17:19 20:35 21:18
%@we_@exception 9:18
%@we_@person 34:15
%@we_@place 23:-2 26:10 34:19
%@we_@toAdd 4:-15 6:18 11:19
%@we_@toAdd_a 11:19
%@we_@toMove 0:29 1:-19 15:54 20:11 29:-42 33:12
%@we_@toMove_<deadline> 15:34
%@we_@toMove_the 15:19 20:15 29:-33
%@we_@toPost 6:30
%@we_@toRule 7:57 9:23 13:25 22:-6 32:-11
%@we_@toRule_<request> 7:44
%@we_@toRule_the 9:18
%@we_@toStart 2:2 3:27 4:34 5:-6 18:21 20:-3
%@we_@toStart_off 3:6
%@we_@toStop 33:19
%@we_@we 12:-7 21:30 27:40
%@we__ 0:22 5:-41 6:-9 12:-17 25:48
%@we___<unknown> 5:-37 12:-17 25:49
%@we_a 1:-5 22:9 24:56 32:26
%@we_a_<unknown> 24:31 32:28
%@we_about 11:11 23:24 24:-7 31:20
%@we_about_<deadline> 23:12
%@we_after 5:-1 6:62
%@we_after_<deadline> 5:-1 6:62
%@we_agreed 16:26
%@we_already 6:-18 12:22
%@we_also 1:38
%@we_also_need 1:26
%@we_anything 31:27
%@we_ask 22:4
%@we_at 2:-21 5:21
%@we_before 23:7
%@we_cut 20:28 28:-1 29:19 33:-16
%@we_cut_the 20:44 29:-26
%@we_did 25:41
%@we_do 3:2 7:-2 23:-21 30:-8 31:55
%@we_do_not 0:3 23:-18 30:-4 31:56
%@we_entered 5:26
%@we_first 18:14
%@we_for 23:22 33:-3
%@we_frozen 12:46 25:-6
%@we_get 4:6 20:-50 22:25 29:45 30:10
%@we_get_an 22:15
%@we_give 15:7
%@we_go 8:3 20:18
%@we_got 32:33
%@we_got_until 32:19
%@we_had 0:12 25:1
%@we_had_a 0:13
%@we_has 2:6
%@we_have 0:-21 1:33 2:-5 3:-33 4:11 6:-33 9:-73 13:55 14:59 19:-16 20:-5 21:-10 22:25 25:-33 27:-2 28:17 32:23
%@we_have_<deadline> 10:8 12:16 28:-18 33:6
%@we_have_a 1:17 28:5
%@we_have_in 14:30
%@we_have_not 7:2 15:3
%@we_have_something 32:20
%@we_have_the 4:10 14:3 29:21
%@we_have_to 33:1
%@we_have_until 22:32
%@we_hit 10:41 20:-56 28:51 33:-39
%@we_hit_<deadline> 10:43 33:-9
%@we_in 2:-1 5:50 17:33
%@we_in_the 5:30 27:4
%@we_know 7:-8 9:25 24:10 33:10
%@we_let 13:7
%@we_live 5:-31 6:49 12:-14
%@we_member 34:3
%@we_merge 12:-23 22:24
%@we_moved 5:15 6:24 15:-7
%@we_must 24:1
%@we_need 0:12 2:24 4:24 22:13
%@we_need_a 4:25
%@we_need_an 2:29 22:-13
%@we_need_another 0:2
%@we_next 24:7 32:17
%@we_not 3:3 4:-2 7:10 21:15 22:-17
%@we_of 23:1
%@we_on 5:8 6:5 9:4 12:-29 14:-21 18:13 24:14 25:7
%@we_on_the 5:13 6:6 12:-6 14:-10 18:16 25:11
%@we_only 22:17
%@we_out 12:6 31:6
%@we_out_of 12:6 31:6
%@we_please 25:1
%@we_pre 5:28 12:-2
%@we_pre_or 5:28 12:-2
%@we_reach 9:20
%@we_said 7:13
%@we_ship 19:37 28:40 29:-28
%@we_ship_<?> 28:2
%@we_should 2:-18 3:8 29:27 30:43 31:-14
%@we_sneak 2:4
%@we_still 12:4 20:7
%@we_still_<unknown> 6:13
%@we_subscribe 27:9
%@we_support 29:36
%@we_take 25:28 29:-8
%@we_the 6:10 27:12
%@we_the_@updates 27:13
%@we_to 27:33 28:19
%@we_up 5:3
%@we_use 3:34
%@we_want 0:12
%@we_want_a 0:18
%@we_when 33:28
%@we_will 22:55
%@we_will_not 22:67
%@we_with 5:-12 9:46
%@we_working 18:8
%@we_would 22:9 27:19 30:11
%@weekday_<?> 2:9 18:-4 25:30 32:65
%@weekday_<number> 1:39 24:27 29:-8
%@weekday_<number>_@be 24:7
%@weekday_<unknown> 31:1 32:50
%@weekday_@be 16:-6 33:69
%@weekday_@can 22:8
%@weekday_@me 27:9 31:7
%@weekday_@toMove 12:-6 33:32
%@weekday_@toRemind 24:8
%@weekday_@we 25:1
%@weekday_about 24:46
%@weekday_and 9:7 16:11
%@weekday_at 24:1
%@weekday_before 28:11
%@weekday_do 32:9
%@weekday_in 1:5
%@weekday_instead 16:20
%@weekday_or 33:28
%@weekday_please 7:-5 16:30 29:38
%@weekday_sorry 29:10 32:31
%@weekday_sorry_for 29:10 32:31
%@weekday_the 2:18 33:-5
%@weekday_the_<number> 2:19 33:-4
%@weekday_to 2:-20 24:8 28:18 32:36
%@weekday_to_@weekday 32:38
%^_<cycle> 16:20
%^_<deadline> 2:-68 3:-5 4:-52 6:22 9:-12 10:1 12:13 14:-35 15:-70 16:23 18:-28 19:46 20:-13 21:-11 22:22 23:-43 24:-68 25:18 27:-33 28:21 29:53 31:-172 33:55
%^_<deadline>_<?> 6:-127 9:-2 12:14 18:-44 21:-38 28:-113 29:36 33:70 34:-8
%^_<deadline>_<deadline> 33:11
%^_<deadline>_<link> 22:20
%^_<deadline>_<number> 16:18
%^_<deadline>_<unknown> 1:10 6:66 9:-30 16:-32 18:-28 21:40 28:-18 29:-2 33:11
%^_<deadline>_@be 6:33 10:-31 18:16 19:-17 33:33
%^_<deadline>_@can 10:18 16:7
%^_<deadline>_@exception 8:35 13:31 22:-17
%^_<deadline>_@month 20:13 33:2
%^_<deadline>_@person 34:60
%^_<deadline>_@unit 16:-11 25:34
%^_<deadline>_@updates 23:-1 24:1 27:26 28:12 31:-25
%^_<deadline>_active 12:22
%^_<deadline>_and 18:32 33:-17
%^_<deadline>_cutoff 33:17
%^_<deadline>_date 16:-9 20:-10 33:58
%^_<deadline>_done 6:35 18:-12
%^_<deadline>_for 22:20
%^_<deadline>_has 12:15
%^_<deadline>_in 6:-5 9:27 12:17 19:15 28:66 29:-1 33:-15
%^_<deadline>_now 12:-11 28:23
%^_<deadline>_of 19:35 33:-2
%^_<deadline>_on 12:34 13:17 29:6 33:-1
%^_<deadline>_please 22:5 33:23
%^_<deadline>_should 16:19
%^_<deadline>_tag 33:21
%^_<deadline>_to 16:31
%^_<deadline>_two 16:-5 19:35
%^_<deadline>_vs 10:18
%^_<deadline>_what 10:8
%^_<deadline>_when 29:62 33:-33
%^_<deadline>_which 29:31 33:-12
%^_<link> 9:22
%^_<number> 1:-32 7:-16 8:13 9:-15 16:-42 22:-17 25:6 27:25 29:48
%^_<number>_on 8:69 9:-41 22:-13
%^_<quoted> 1:-10 7:44 10:-24 33:34
%^_<quoted>_<quoted> 1:-7 7:44 10:-47 33:35
%^_<request> 7:-13 8:16 9:94 10:-5 25:-65
%^_<request>_<unknown> 7:12 8:55 9:-37
%^_<request>_@be 8:30
%^_<request>_@toRule 7:-7 8:11
%^_<request>_approved 8:8
%^_<unknown> 1:12 2:20 4:23 5:36 6:-32 7:41 8:-26 9:-10 10:7 11:35 12:-5 13:3 14:13 15:-6 16:14 17:-16 18:32 22:-10 23:9 24:52 25:-33 27:38 28:-2 29:-19 31:35 32:-8 33:-3 34:5
%^_<unknown>_<?> 10:20 11:12 29:-27
%^_<unknown>_<deadline> 12:-12 16:16 18:53
%^_<unknown>_<number> 1:-58 8:14 9:47 14:-12 18:39 25:21 29:-19
%^_<unknown>_<request> 7:-12 8:58
%^_<unknown>_<unknown> 0:-1 1:-58 5:-12 6:-81 8:-30 9:-111 10:-6 11:16 13:23 17:10 18:2 19:-34 20:29 21:1 25:-31 26:-41 27:53 28:52 29:1 31:-5 32:24 33:-11 34:-134
%^_<unknown>_<version> 1:8 2:7 14:-13 19:27 20:-18 29:5
%^_<unknown>_@be 6:37 8:-4 10:1 11:-12 12:15 15:13 25:33 29:-38 33:-5
%^_<unknown>_@can 2:15 3:14 11:-29
%^_<unknown>_@change 8:-13 11:21 22:11 29:-15 33:12
%^_<unknown>_@dates 19:42
%^_<unknown>_@exception 9:15 13:4
%^_<unknown>_@me 8:28 10:-19 11:41 14:-14 22:-45 24:108 25:-16 27:2 28:-47 29:-91 31:37 33:-30
%^_<unknown>_@toAdd 29:4
%^_<unknown>_@toMove 15:-9 16:19
%^_<unknown>_@toRule 8:31
%^_<unknown>_@toStop 31:36
%^_<unknown>_@unit 3:7 25:22
%^_<unknown>_@we 2:20 25:13 29:-3
%^_<unknown>_@weekday 25:13 33:2
%^_<unknown>__ 1:19 2:-7 5:-32 8:27 9:24 10:-45 14:58 16:33 18:25 20:-32 22:9 24:7 25:-22 27:-29 29:-44 33:-58 34:1
%^_<unknown>_a 1:51 27:23 29:-24
%^_<unknown>_at 12:-4 25:46 29:-21
%^_<unknown>_did 5:17 30:4
%^_<unknown>_for 11:2 29:18
%^_<unknown>_how 10:-1 14:15 23:9
%^_<unknown>_in 1:35 20:1 27:26
%^_<unknown>_it 25:-11 31:61
%^_<unknown>_list 11:-5 13:25
%^_<unknown>_no 7:26 8:-16 12:4 23:6 25:-3
%^_<unknown>_of 8:-5 9:17 10:-2 33:3 34:6
%^_<unknown>_on 10:36 33:-8
%^_<unknown>_out 4:3
%^_<unknown>_please 1:2 14:16 25:-2 29:41 31:-71
%^_<unknown>_that 25:-9 29:32
%^_<unknown>_the 4:16 14:-66 16:4 18:35 25:-16 29:26 31:4 33:-40
%^_<unknown>_this 27:-15 29:10 31:11
%^_<unknown>_time 33:23
%^_<unknown>_to 10:34 21:-11
%^_<unknown>_up 4:40 9:-11 12:-7 13:5 25:20
%^_<unknown>_wants 21:12
%^_<unknown>_what 0:7 5:2 10:-23 12:5 14:11 17:-68 25:-46 29:18 32:5 33:21
%^_<unknown>_when 18:-6 20:2 29:13 33:34
%^_<unknown>_which 10:22 11:-23 29:3
%^_<unknown>_who 26:29 29:7 34:-27
%^_<unknown>_you 5:38 11:-49
%^_<version> 3:-23 14:21 19:55 29:-37 33:-26
%^_@be 1:-145 2:14 3:49 4:-101 5:16 6:67 7:-12 8:-202 9:25 10:32 11:47 12:56 13:-23 14:-71 15:61 16:-186 17:-22 18:-41 19:-6 22:-166 24:-90 25:-61 26:55 27:-146 28:37 29:-11 30:21 33:-17 34:-41
%^_@be_<cycle> 2:-24 6:18 12:10
%^_@be_<deadline> 2:-63 5:-40 6:25 12:23 15:47 18:-7 19:30 28:22 32:-58 33:24 34:-39
%^_@be_<number> 9:39 20:-12 29:-29 33:15
%^_@be_<request> 9:49 12:-21
%^_@be_<unknown> 5:-8 9:-93 10:49 11:37 12:-10 25:-84 26:28 29:22 32:4 33:-48 34:17
%^_@be_<version> 3:46 5:14 12:-17
%^_@be_@change 10:8 12:1
%^_@be_@exception 13:-16 21:19
%^_@be_@me 2:6 6:41 9:36 11:3 25:-14 26:11 28:6 29:-24
%^_@be_@today 12:-12 32:39
%^_@be_@we 0:9 2:10 3:7 6:29 10:-42 15:12 18:-3 25:21
%^_@be__ 6:45 10:-7 12:19
%^_@be_a 2:-15 10:59 23:14 26:22
%^_@be_development 12:21
%^_@be_it 0:11 3:37 5:66 6:-19 7:19 9:-101 10:-76 11:3 21:45 25:-26 26:-35 29:-105 30:9 34:-10
%^_@be_master 2:64 12:-42 29:-14
%^_@be_minus 5:12 10:-10 28:33
%^_@be_not 20:5 33:14
%^_@be_the 2:-74 5:-17 6:55 9:40 12:76 22:-1 28:-58 29:7 33:1 34:-32
%^_@be_there 0:-5 3:26 5:-58 7:-18 10:-90 11:33 12:-16 13:35 17:17 21:-85 25:-99 26:16 29:4 32:21
%^_@be_this 5:35
%^_@be_you 11:-46 25:5 30:33
%^_@can 0:50 2:38 3:17 5:-17 7:53 10:-20 11:-27 12:-1 13:-22 17:-50 18:-56 19:-6 20:-30 22:60 24:42 26:6 27:24 28:-25 29:1 30:35 33:-37 34:-119
%^_@can_<deadline> 2:-19 15:25 16:10
%^_@can_<unknown> 0:5
%^_@can_@me 0:12 3:14 4:-24 6:32 7:33 8:-39 12:-22 17:-41 21:-5 22:44 23:4 25:17 26:17 27:11 29:-58 30:25 33:-60 34:-38
%^_@can_@updates 23:37
%^_@can_@we 2:49 7:25 8:-16 22:35 26:-25 27:45
%^_@can_a 21:3 22:-4
%^_@can_it 2:5
%^_@can_one 0:9
%^_@can_somebody 7:5 29:19
%^_@can_someone 7:-18 8:17 22:4
%^_@can_the 30:21
%^_@can_this 2:2
%^_@can_you 1:21 2:-65 4:40 8:16 11:-21 14:2 15:-17 21:-8 23:-44 24:46 25:-53 26:3 29:61 30:-43 31:12
%^_@change 2:54 8:-59 10:-44 11:28 24:22 25:10 27:-40 29:-3 31:-52 32:29
%^_@change_<?> 2:32 10:-10 11:17 29:-12
%^_@change_@be 29:19
%^_@change_@exception 22:2
%^_@cycle 2:-36 4:-9 5:-6 14:27 19:-51 20:35 28:57 32:19
%^_@cycle_@person 34:7
%^_@cycle_@schedule 14:41
%^_@cycle_@toAdd 14:21
%^_@cycle_@unit 20:18
%^_@dates 0:-35 14:12 19:7 25:25 32:21
%^_@dates_for 33:10
%^_@dates_of 14:-24 19:34
%^_@exception 8:-4 9:-16 13:114 21:-32 22:33
%^_@exception_<number> 8:1 9:27 22:-33
%^_@exception_for 8:-17 13:1 22:36
%^_@exception_granted 13:9
%^_@greet 25:47
%^_@me 2:-15 3:-49 7:-5 8:4 9:39 10:34 11:2 12:-1 13:8 15:-8 16:-55 17:53 18:-8 19:6 20:30 21:-28 22:23 23:9 25:33 26:-75 29:4 30:-28 31:26 32:-25 33:1 34:2
%^_@me_<unknown> 17:-17 25:24 33:39
%^_@me_@be 0:14 2:-13 7:11 9:-11 10:12 11:9 12:4 13:3 15:-3 17:12 19:8 24:-2 25:5 26:-7 29:-27 30:-13 32:15
%^_@me_@can 21:1
%^_@me_@exception 9:17
%^_@me_@person 33:6
%^_@me_@toRule 8:20
%^_@me_@we 13:32
%^_@me_always 24:19
%^_@me_boss 20:22 28:27 29:-65
%^_@me_do 8:8 10:40 11:20 23:18 31:-10
%^_@me_first 17:38
%^_@me_forgot 5:6 7:-7 20:22 29:3 33:-28
%^_@me_have 2:4 6:-3 7:5 17:12 33:19
%^_@me_keep 10:28
%^_@me_laptop 29:21
%^_@me_need 1:1 14:26 22:4 25:-14 34:17
%^_@me_request 9:8
%^_@me_think 21:6
%^_@me_want 4:20 14:18 21:-32 22:34 25:-5 27:16 29:15 31:18
%^_@me_will 8:23 24:31 25:22 29:23 32:-17
%^_@me_would 7:9 17:36 19:13 22:4 30:16 33:-3
%^_@month 2:42 14:-5 20:-17 21:-47 22:55 29:6 31:4 33:-11
%^_@month_@me 21:-7 29:13 31:6
%^_@month_@we 4:10
%^_@month_the 2:6
%^_@person 25:-23 29:-24 34:93
%^_@person_for 34:31
%^_@person_of 34:31
%^_@schedule 14:94 25:-16 26:-20 32:58
%^_@schedule_<?> 14:59
%^_@schedule_for 32:34
%^_@schedule_of 14:4
%^_@schedule_please 14:19
%^_@subscribe 27:36
%^_@subscribe_<deadline> 27:30
%^_@thank 25:32
%^_@toAdd 0:-90 1:68 2:-63 3:-94 4:18 10:26 11:-19 16:-7 24:12 25:-63 27:25 29:80 31:-81 32:14 33:-29 34:-19
%^_@toAdd_<deadline> 1:51 10:9 24:-7 29:-10
%^_@toAdd_<unknown> 4:18 14:-26 18:16
%^_@toAdd_@me 1:-15 29:56
%^_@toAdd_a 0:-17 1:20 14:-1 16:-18 29:85
%^_@toAdd_of 14:-22 19:35
%^_@toAdd_please 14:22
%^_@toAdd_sure 24:40
%^_@toAdd_the 4:6
%^_@toMove 8:55 15:-131 16:112 22:-26 23:-27 24:32 25:-34 27:-5 29:94 31:4 33:-38
%^_@toMove_<deadline> 15:-8 16:121
%^_@toMove_<request> 8:39
%^_@toMove_@me 29:24
%^_@toMove__ 16:5
%^_@toMove_a 24:22 31:8
%^_@toMove_an 24:8 29:16
%^_@toMove_of 16:1
%^_@toMove_the 15:-56 16:29 24:7 29:60 33:-20
%^_@toMove_up 1:21 16:-29 19:7
%^_@toPost 14:10 27:35 29:2
%^_@toPost_@me 14:7 27:5
%^_@toPost_the 29:12
%^_@toRemind 10:28 11:30 19:14 23:-116 24:30 25:39 27:36 29:37 31:-187 32:-42
%^_@toRemind_<deadline> 16:14
%^_@toRemind_<unknown> 24:-2 25:6 29:22
%^_@toRemind_@me 5:1 10:38 11:6 18:7 19:20 23:-65 25:-13 27:27 29:21 31:-89 32:-12
%^_@toRemind_@we 11:11 24:8 25:14 27:-11
%^_@toRemind_the 24:17
%^_@toRule 2:-23 7:-53 8:92 9:-104 12:-28 13:-88 15:-7 16:25 22:-4 25:17 29:93 31:23
%^_@toRule_<number> 8:46
%^_@toRule_<request> 8:45
%^_@toRule_<unknown> 33:12
%^_@toRule_@me 8:-33 29:84 31:12
%^_@toRule_all 8:60 13:-60
%^_@toRule_the 8:33 16:16 22:-14 24:9 29:27
%^_@toStart 1:41 3:-160 4:110 8:-41 9:-34 10:-31 13:14 14:-49 17:35 19:12 21:-6 22:27 25:-1 33:-24
%^_@toStart_<deadline> 1:18
%^_@toStart_<unknown> 4:5 13:2 17:5
%^_@toStart_<version> 4:51
%^_@toStart_@change 1:14 2:12
%^_@toStart_@cycle 4:62
%^_@toStart_@exception 22:27
%^_@toStart_@place 17:11
%^_@toStart_a 29:24
%^_@toStart_date 4:-15 16:3 19:28 33:-18
%^_@toStart_off 4:4
%^_@toStart_the 29:22
%^_@toStart_to 17:41
%^_@toStop 2:-28 8:15 25:-30 27:-84 31:102 34:59
%^_@toStop_@updates 27:-6 31:43
%^_@toStop_the 29:27 31:12
%^_@today 32:64
%^_@unit 2:-12 6:-12 9:2 11:45 16:-49 20:46 21:-3 22:-6 24:-56 25:-8 28:68 32:14 33:-6
%^_@unit_to 28:22
%^_@unit_until 28:35
%^_@unsubscribe 24:36 25:-1 29:-56 31:71
%^_@updates 24:41 27:3 28:37 31:-41
%^_@updates_to 28:15
%^_@we 1:25 3:-7 4:31 5:-65 6:-31 9:-58 10:6 12:33 13:-59 15:-33 16:27 18:-6 19:-23 21:56 22:46 23:-31 24:-8 28:-10 31:32 32:-14 34:-2
%^_@we_<unknown> 2:30 12:28 22:-9 25:-20
%^_@we_@be 3:-5 4:33 12:25
%^_@we_@can 0:7
%^_@we_@change 22:35
%^_@we_@we 21:12
%^_@we_agreed 16:12
%^_@we_also 1:3
%^_@we_do 0:5 23:-17 30:-1 31:56
%^_@we_have 5:-3 33:2
%^_@we_need 22:4
%^_@we_should 2:-15 29:28 30:8
%^_@we_will 22:41
%^_@we_would 15:-1 22:4 27:22
%^__ 1:2 6:27 7:38 8:-25 10:-19 12:3 25:11 33:13
%^___<unknown> 10:-2 12:15 25:-12 29:20 33:8
%^_a 2:-17 5:49 10:17 29:-16 34:33
%^_after 6:16 10:-7 16:8 18:54 33:-43
%^_after_<deadline> 6:17 18:38 33:-19
%^_all 13:37 14:77 29:-25
%^_all_<deadline> 13:2
%^_all_@dates 14:18
%^_all_the 14:3
%^_and 10:-38 14:-17 18:13 25:-40 29:34 33:86
%^_and_<deadline> 33:55
%^_and_the 18:-20 29:-13 33:68
%^_any 0:13 8:-1 9:19 12:33 17:36 18:18 27:-14
%^_any_<unknown> 17:29
%^_any_@dates 32:4
%^_any_decision 9:41 13:-11
%^_any_freeze 12:-17 18:27
%^_anyone 29:14
%^_anything 2:26 5:5 9:8 28:-9 32:38
%^_anything_@me 5:10 13:11
%^_approved 9:-35 13:35
%^_as 17:12
%^_as_a 17:12
%^_ask 8:24 24:36 32:-9
%^_asking 22:46
%^_asking_for 22:12
%^_at 10:-15 33:37
%^_at_what 10:-13 33:40
%^_back 25:39
%^_before 1:-10 2:-15 4:4 5:35 6:-5 7:-11 10:21 11:3 12:17 14:3 15:6 16:2 19:-13 20:-2 21:8 23:-13 24:-64 25:1 28:-17 33:2 34:2
%^_before_@me 1:-7 2:-9 4:12 5:1 7:-17 9:1 10:22 11:3 12:18 14:4 16:4 18:1 19:-8 20:-1 23:-12 24:-60 25:1 28:-7 34:3
%^_bin 8:26 9:-11
%^_block 1:7 8:12 9:-6
%^_book 29:37
%^_book_a 29:9
%^_by 7:-12 10:-9 11:11 13:8 15:-31 16:-20 25:8 27:-11 31:4 33:14 34:33
%^_by_the 7:-10 10:-2 11:12 13:9 16:-15 18:7 25:9 27:-10 31:5
%^_by_what 33:20
%^_ci 29:33
%^_clock 28:25
%^_clone 4:39
%^_compare 19:14
%^_congrats 25:26
%^_count 13:15
%^_current 5:40
%^_cutoff 21:19 22:-4
%^_cutoff_for 21:19 22:-4
%^_cve 29:11
%^_date 16:-37 20:20 29:102 33:-44
%^_date_<deadline> 33:7
%^_date_for 29:71 33:-54
%^_date_of 20:25 29:48 33:-24
%^_deadline 33:8
%^_delete 23:-2 24:-23 29:35 31:39
%^_delete_the 29:36
%^_did 3:-3 5:34 6:52 8:-52 9:72 12:50 15:-34 17:-7 19:-5 21:-31 22:-41 23:19 29:10 30:19 33:-51 34:-32
%^_did_<deadline> 6:75 12:16 15:-29 19:-45
%^_did_<request> 9:21
%^_did_@me 2:5 9:14
%^_did_@we 6:20 7:-10 9:32
%^_did_anyone 13:12
%^_did_the 6:-13 9:27 12:42 23:7 29:35
%^_do 0:19 2:60 3:53 4:-8 5:-57 6:-40 8:-51 10:-10 15:7 16:-43 17:-51 18:-38 22:-20 25:3 26:37 27:-35 28:27 29:-31 30:23 31:-5 32:12 34:-88
%^_do_<unknown> 30:11
%^_do_@me 2:19 28:25
%^_do_@we 0:7 2:-21 6:-1 7:-9 9:21 12:20 15:1 29:-2 32:18
%^_do_not 0:6 3:41 8:-19 15:6 24:2 26:30 30:33
%^_do_you 2:13 3:20 25:21 29:-41
%^_does 2:15 6:-5 10:32 12:6 22:-2 26:50 29:-7 33:32
%^_does_<deadline> 2:-9 6:-2 10:51 33:38
%^_does_a 2:15
%^_does_anything 18:26
%^_does_the 2:13 20:7 29:-3
%^_due 32:13
%^_enough 31:38
%^_eta 20:49
%^_every 14:24 24:40 32:-16
%^_every_@weekday 24:43 27:9 32:-15
%^_everything 13:24 14:7 16:4 31:-3
%^_excuse 0:1 1:11 4:1 6:9 8:-5 11:-9 12:6 15:13 16:11 18:8 19:-6 20:7 23:1 24:-7 27:-14 28:6 29:-2 31:-3 32:6 33:-6
%^_excuse_@me 0:1 1:11 4:1 6:9 8:-5 11:-9 12:6 15:13 16:11 18:8 19:-6 20:7 23:1 24:-7 27:-14 28:6 29:-2 31:-3 32:6 33:-6
%^_explain 10:20
%^_explain_<deadline> 10:1
%^_file 21:-7 22:36
%^_final 20:8
%^_first 17:44
%^_first_@change 17:13
%^_follow 14:-2 24:16 27:61
%^_follow_<deadline> 27:30
%^_for 2:12 7:30 10:41 25:-11 32:2 34:-25
%^_for_the 32:12 33:25
%^_freeze 9:31 10:-44 12:21 14:18 18:-22 25:19
%^_from 17:4 25:54 29:-49 33:29
%^_from_@today 17:3
%^_frozen 12:-2 25:24
%^_full 14:31
%^_ga 20:64
%^_gate 12:18
%^_get 4:35 27:8 29:-7
%^_give 11:50 13:38 16:28 19:-1 25:-44 29:-8 32:16
%^_give_<request> 8:15
%^_give_<unknown> 27:13
%^_give_@me 11:45 13:5 14:19 24:-6 25:-11 27:-46 28:21 31:-14 32:19 33:4
%^_give_@we 16:21
%^_go 27:6
%^_good 17:17 25:48 32:-4
%^_got 11:19 17:42
%^_got_a 11:22
%^_great 25:34
%^_ha 25:32
%^_haha 25:11
%^_happy 25:20
%^_happy_@weekday 25:13
%^_hard 8:30
%^_has 3:12 5:49 6:32 7:6 9:22 10:-34 12:3 15:15 19:-6 20:17 25:-51 29:-11 33:-61
%^_has_<deadline> 12:17
%^_has_anyone 3:2 9:22 15:2
%^_has_anything 13:28
%^_has_the 5:21 6:13 9:11 12:11 13:-22 20:19 33:-12
%^_have 5:38 6:66 12:12 15:-43 16:40 30:8 33:-72
%^_have_@we 5:37 6:45 15:-36 30:13
%^_have_the 12:6
%^_help 11:91 17:-2 25:-35 29:-28
%^_help_@me 11:35
%^_hmm 7:1 25:13
%^_hold 7:30 8:-11 9:-16 16:39
%^_hold_off 7:12 8:-4 21:2
%^_hook 27:8
%^_how 0:-14 1:-5 2:-54 3:33 5:7 6:-33 8:-21 10:31 11:19 12:-22 13:-3 14:-4 18:-15 19:6 21:30 24:-29 25:1 27:-32 29:54 31:-22 33:7
%^_how_<unknown> 5:2 10:66 28:-7 29:-25
%^_how_@be 3:2 5:8 9:27 11:-13 15:-7 17:-38 21:6 25:66 28:-27 29:-48 33:4
%^_how_@can 0:-7 11:2 15:11 17:21
%^_how_@me 11:29 29:10 30:-24
%^_how_@toRule 28:32
%^_how_do 11:30 21:-11 26:1 29:20 34:17
%^_how_does 11:23 17:21 19:6 29:-44
%^_how_early 21:20
%^_how_far 5:31 23:10 29:-20
%^_how_late 33:8
%^_how_long 3:10 10:5 19:9 20:19 28:23 33:-26
%^_how_many 11:-20 13:23 14:8 17:-5 23:7 25:-4 28:-1 29:98
%^_how_much 29:21
%^_how_soon 20:36 29:-11
%^_how_to 17:16 29:40 30:7
%^_how_would 3:11 10:16 21:-20
%^_if 2:28 7:78 8:-38 15:27 16:-43 21:31 22:-31 30:22 31:-7 33:17
%^_if_@me 21:7 33:25
%^_if_@we 7:7
%^_in 2:-41 5:5 10:37 11:29 12:-20 19:18 20:18 21:-5 25:7
%^_in_<unknown> 5:8
%^_in_the 19:21
%^_in_what 11:22
%^_in_which 5:-3 20:20 29:18
%^_it 0:7 2:-47 10:-22 17:58 22:14 25:10 34:-2
%^_it_@be 2:-28 17:38 22:17 25:17
%^_it_would 0:13
%^_just 0:-9 6:4 10:-3 11:3 17:31 20:7 33:-4 34:11
%^_just_<unknown> 0:-7 2:-14 6:7 8:1 11:5 12:2 18:-13 20:9 27:9 34:14
%^_just_joined 17:8
%^_just_the 18:17
%^_keep 27:27 30:22
%^_keep_@me 30:22
%^_kindly 24:1 29:9
%^_kindly_@toAdd 29:6
%^_knock 25:19
%^_last 33:23
%^_last_@cycle 15:12
%^_last_@unit 33:33
%^_leave 15:18 31:18
%^_let 4:18 7:4 9:-7 14:7 16:27 21:8 22:-1 27:29 29:13 33:-14
%^_let_@me 13:7 14:15 27:26
%^_let_@we 4:24 7:13 21:13 22:-8 25:20 29:-13
%^_lgtm 8:10
%^_link 22:6 26:57 29:-41
%^_link_for 14:-36 26:62
%^_link_to 14:8 17:1
%^_list 10:15 11:28 13:-1 14:40 18:-13 25:-6 27:-59 29:7 31:-36 34:36
%^_list_all 13:-15 29:20
%^_list_every 14:1
%^_list_of 10:32 14:-5
%^_list_the 14:-7 34:34
%^_log 22:13
%^_lol 25:9
%^_love 25:35 27:-10
%^_many 2:-9 5:2 6:22 10:-14 14:-20 15:12 29:-17 33:17
%^_mark 1:26 8:24 29:-3
%^_mark_@month 1:29
%^_maybe 0:54 15:4 16:-7 25:10
%^_meaning 10:47
%^_meaning_of 10:46
%^_merge 2:-20 5:7 29:25
%^_mute 29:16 30:-11 31:77
%^_mute_<deadline> 31:8
%^_mute_@you 31:7
%^_need 11:4 21:-46 22:67 23:-23 24:17 25:-4 33:33
%^_need_a 23:-22 24:23
%^_need_an 21:-32 22:34
%^_need_the 33:24
%^_never 7:27 8:-7 17:16 25:17
%^_never_mind 25:29
%^_next 14:-13 18:76 33:-5
%^_next_<number> 18:22
%^_next_@cycle 4:14
%^_next_@unit 32:17
%^_no 0:24 2:-3 7:4 8:-3 9:-15 12:2 21:41 22:-9 23:4 24:-2 25:42 27:-41
%^_no_@exception 21:31
%^_no_@updates 31:57
%^_no_more 31:31
%^_no_need 23:26
%^_not 7:28 14:46 18:-41
%^_number 13:14 28:19
%^_number_of 13:14 28:19
%^_oh 25:16 31:4
%^_ok 2:-36 9:-14 10:21 16:7 18:6 29:23 32:13 33:1
%^_ok_so 2:-27 9:-3 10:5 16:9 18:-15 25:-17 29:38 32:15 33:6
%^_old 19:15
%^_omg 25:21
%^_on 5:23 8:14 20:40 29:-15 33:4
%^_on_<unknown> 5:19 8:18
%^_on_what 20:34
%^_once 3:12 4:-9
%^_one 1:-7 2:-15 6:12 8:-11 16:-45 18:-5 20:10 23:15 24:3 25:4 28:-4 29:22 31:-9 33:15
%^_one_more 1:-21 2:-11 6:17 8:-10 14:1 16:-34 18:-11 20:11 23:16 25:6 28:-3 29:24 31:-6 33:2
%^_only 14:5 31:21
%^_only_the 14:28
%^_opt 31:31
%^_order 29:50
%^_perfect 25:10
%^_please 1:23 2:19 5:-59 7:9 8:9 9:-29 10:-9 11:-10 13:-52 14:-27 15:23 16:10 18:21 20:-3 21:-2 22:11 24:16 25:33 26:-32 27:17 28:-14 29:-17 30:40
%^_please_<unknown> 1:11 27:8 29:-1 31:20
%^_please_@toAdd 1:10 22:36 27:15 29:-11 31:8
%^_please_@toMove 15:-26 16:74
%^_please_@toPost 29:13
%^_please_@toRule 7:-4 8:43 24:7 29:14
%^_please_@toStart 4:11
%^_please_@toStop 31:22
%^_please_do 15:17 30:7 31:-2
%^_please_enter 1:14
%^_please_subscribe 27:23
%^_po 29:43
%^_previous 19:10
%^_print 14:34
%^_proposal 6:-3 12:4 33:22
%^_quick 6:4 8:-4 9:-3 10:-3 11:10 12:1 17:-18 18:10 21:-4 22:-12 28:4 32:9 33:9
%^_quick_<unknown> 5:24
%^_quick_question 6:6 8:-2 9:-3 10:-1 11:-27 12:2 14:4 18:11 20:6 21:-4 22:-8 25:1 28:7 33:2
%^_rc 10:7 29:32
%^_remaining 28:6
%^_request 8:-46 9:29 21:-8 22:29 29:19
%^_requesting 22:48
%^_restart 29:36
%^_restart_the 29:22
%^_right 25:28
%^_run 29:25
%^_see 25:42
%^_see_you 25:12
%^_should 0:52 3:47 5:-31 6:17 7:54 15:23 26:13 27:-27 29:-37 33:-9
%^_should_@me 2:16 6:30
%^_should_@we 0:2 3:25 15:15
%^_should_the 15:8
%^_should_there 0:20
%^_show 13:47 14:28 18:5 23:4 29:-11
%^_show_@me 13:5
%^_show_the 13:30 18:11 23:6 29:-11
%^_show_what 14:29
%^_sign 8:21 27:64
%^_sign_@me 27:11
%^_silence 31:34
%^_so 6:13 12:45 18:38
%^_so_<deadline> 6:32 12:-6
%^_so_@be 2:28 6:-17
%^_so_what 18:39
%^_someone 10:6 15:8 30:-4 34:1
%^_sorry 0:-8 2:25 5:25 7:-22 8:3 9:-5 10:9 13:-8 14:1 15:-1 19:-5 20:14 23:-11 25:13 33:10
%^_sorry_for 2:43 4:-16 5:23 9:-4 17:8 18:-10 22:-9 24:5 33:18
%^_sorry_if 4:6 7:-13 8:10 10:12 13:-4 14:3 15:-18 17:-2 18:4 19:-12 20:11 22:12 23:-9 24:-4 25:-3 27:5 29:7 31:11 32:-1
%^_stable 34:8
%^_started 5:-4 17:25
%^_status 5:1 9:14
%^_status_<request> 9:29
%^_status_of 5:3
%^_still 2:14 5:24
%^_sub 26:10 27:24
%^_sub_@me 27:9
%^_submit 22:2
%^_subscribe 26:-76 27:44 29:40
%^_subscribe_<unknown> 27:7
%^_subscribe_@me 29:3
%^_suppose 2:30
%^_switch 27:8
%^_take 8:8 16:23 31:9
%^_target 20:37
%^_target_date 20:16
%^_thanks 25:79
%^_thanks_for 25:74
%^_that 8:22 25:19
%^_that_@be 8:23 25:13
%^_the 1:-63 2:-2 4:-7 5:-4 8:7 10:38 13:2 14:24 15:-27 16:61 18:28 20:31 22:-5 24:-48 25:-72 27:-76 29:2 31:-7
%^_the_<deadline> 12:6
%^_the_<unknown> 7:14 10:33 16:15 32:2
%^_the_@cycle 20:56
%^_the_@exception 13:2
%^_the_@person 34:25
%^_the_@toStart 13:5
%^_the_@unit 6:4
%^_there 1:23
%^_this 11:30 25:32 29:-28 32:24
%^_this_@be 25:42 29:-25
%^_this_@unit 32:32
%^_thumbs 8:17
%^_thumbs_up 8:12
%^_time 4:11 28:104
%^_time_left 28:20
%^_time_remaining 28:18
%^_time_to 4:16 28:9
%^_to 1:3 24:-1 25:30 29:-8 34:24
%^_too 2:49 6:17 31:16 33:-7
%^_too_late 2:51 6:18 33:-6
%^_tree 5:-15 12:47 25:-5
%^_turn 8:19 22:-4 27:40 29:12
%^_turn_down 8:43 22:-1
%^_turn_on 27:13 29:21 31:-20
%^_unsubscribe 30:-50 31:56
%^_unsubscribe_@me 29:1 31:4
%^_until 2:-37 9:34 20:-50 33:74
%^_until_what 33:16
%^_until_when 2:-14 9:17 20:-39 33:47
%^_upcoming 18:36
%^_wait 7:23
%^_want 22:26
%^_weekly 31:-26 32:53
%^_welcome 17:23 25:16
%^_what 0:-25 2:58 3:3 4:-15 6:-69 10:34 11:51 12:-55 13:8 14:16 15:-2 16:-15 17:-99 18:26 19:13 20:-15 22:-19 24:-72 25:2 26:41 30:8 32:32 33:-32 34:-22
%^_what_<unknown> 0:-3 2:6 5:13 11:54 14:-25 17:-30 18:33 25:-2 32:-6
%^_what_@be 2:33 3:-40 5:-26 6:-10 10:38 11:33 12:-2 13:31 14:-11 17:-52 18:-6 19:17 20:14 21:-1 23:-2 26:46 28:9 29:-4 32:26 33:-33 34:-30
%^_what_@can 11:15 17:13
%^_what_@change 10:33 33:-10
%^_what_@cycle 5:35
%^_what_@dates 14:70
%^_what_@month 2:13 10:19
%^_what_@subscribe 18:20
%^_what_@unit 5:-13 20:28 29:21 32:-38 33:47
%^_what_@updates 11:-33 23:49 26:29
%^_what_a 11:-23 25:72
%^_what_about 0:9 2:68 10:-72 11:-13 18:-37 33:48
%^_what_date 19:8
%^_what_did 11:14 13:39 32:2
%^_what_do 3:4 5:11 10:44 15:-16 17:-47 18:39 21:8 26:-1 29:-24 30:15 32:15 33:-16
%^_what_does 7:2 9:-16 10:-14 14:34 28:32 29:21 32:8 33:-11
%^_what_exactly 10:12 33:-6
%^_what_happened 9:39
%^_what_happens 10:32 20:-25 33:-4
%^_what_have 32:8 33:16
%^_what_if 0:11 15:21
%^_what_kind 11:26
%^_what_phase 5:6
%^_what_should 17:11 18:28
%^_what_time 5:-6 29:52
%^_what_would 3:45 15:3
%^_when 2:-5 3:40 5:-55 6:-66 7:-39 10:-133 12:-114 14:3 15:1 17:-38 19:42 20:42 23:19 24:5 27:-55 28:7 29:29 33:23 34:-58
%^_when_<deadline> 2:37 24:23
%^_when_<unknown> 19:23 20:10 29:-64
%^_when_@be 5:-12 12:-31 14:24 15:25 19:-12 23:25 24:-10 29:47 33:1
%^_when_@can 20:58 29:-7
%^_when_did 19:55
%^_when_do 20:26 28:31 29:3
%^_when_does 3:23 20:5 29:22 33:-7
%^_when_it 19:18 20:-24
%^_when_should 33:13
%^_when_will 2:-13 3:29 9:15
%^_where 5:35 9:44 14:7 21:8 29:10
%^_where_@be 5:-5 9:41 11:7 14:15
%^_where_do 11:-15 21:18
%^_which 2:-17 4:-7 6:-7 10:17 11:3 12:-11 13:47 14:18 15:-32 17:-15 18:22 19:5 23:22 27:-8 28:-61 29:49 32:3 33:-40 34:45
%^_which_<unknown> 10:-40 11:8 18:-38 29:11 32:2 33:-31 34:49
%^_which_@be 6:-3 18:12 33:15
%^_which_@change 5:-21 10:7 13:31 18:-26 29:74 33:-6
%^_which_@cycle 5:44 19:11 20:-32 29:30
%^_which_@dates 6:46 14:71 18:-52 32:15 33:-35
%^_which_@exception 13:24
%^_which_@person 34:18
%^_which_@place 26:10
%^_which_@unit 20:22
%^_which_@updates 23:38
%^_which_@we 10:12 13:-9 34:59
%^_which_commands 11:4
%^_which_date 18:38 29:-3
%^_which_deadline 18:10
%^_which_freeze 18:16
%^_which_late 13:21
%^_which_of 9:13 12:29 14:-25 18:19 29:-25
%^_which_requests 13:20
%^_which_stage 5:3
%^_who 0:2 2:-41 3:34 5:-20 6:-16 8:-30 9:42 12:-27 13:4 14:-7 15:-3 16:-48 17:-79 18:-12 20:-60 21:9 22:-37 23:22 24:-15 25:17 26:28 27:-57 28:-8 29:8 30:3 32:-14 33:-111 34:87
%^_who_<unknown> 3:26 9:9 19:32 25:21 29:9 34:-35
%^_who_@be 13:12 20:-10 26:5 29:23
%^_who_@can 7:4 34:20
%^_who_@month 15:8 21:2
%^_who_@toMove 34:23
%^_who_changed 15:-1 34:50
%^_who_do 15:15 34:1
%^_who_gets 23:30 26:17 34:-10
%^_who_has 13:52 14:14 21:-16 25:-13 29:19 34:-4
%^_who_must 7:9 10:17 34:-19
%^_who_said 9:36 34:-6
%^_who_signs 21:9
%^_whom 34:62
%^_whom_do 34:19
%^_whom_should 34:6
%^_whose 7:28 34:25
%^_whose_<unknown> 7:32
%^_why 0:19 2:-26 9:57 10:64 12:-12 15:25 30:29 33:-7
%^_why_@be 0:28 9:9 29:15 30:22
%^_why_did 15:15
%^_why_do 10:16
%^_why_does 6:7
%^_will 2:51 20:19 21:25 23:14 24:-33 28:26 29:-30 30:30 33:-3
%^_will_<deadline> 15:8 18:2
%^_will_@me 2:8
%^_will_a 28:18
%^_will_it 2:-7 20:36 29:5
%^_will_the 2:16
%^_would 2:16 3:-2 7:-15 8:5 9:-16 16:10 21:40 22:-11 24:3 26:7 31:6 33:-4 34:-36
%^_would_@me 21:37
%^_would_a 2:27 23:22
%^_would_an 0:9
%^_would_it 2:-21 12:4 26:8
%^_would_you 7:-3 8:10 16:15 24:3 31:15
%^_write 29:55
%^_ya 6:42
%^_ya_<unknown> 6:43
%^_yes 25:18
%^_you 8:36 11:-60 23:6 25:49
%^_you_@be 25:21
%^_you_@can 8:3
%^_you_have 8:11
%^_your 34:24
%__<?> 0:31 2:-20 3:23 5:7 21:41
%__<deadline> 2:-22 6:62 9:36 13:-7 16:47 19:-9 21:-5 22:-8 24:45 28:-29 29:-19 33:18
%__<deadline>_<?> 6:39 10:9
%__<deadline>_<unknown> 1:-28 16:58 33:3
%__<deadline>_@be 6:45 10:-11
%__<deadline>_@exception 9:26
%__<deadline>__ 1:11
%__<number> 1:73 8:64 10:-19
%__<number>_@month 1:39
%__<unknown> 2:25 5:-22 6:6 10:-10 11:-102 12:16 13:26 15:-21 16:15 17:-14 19:21 20:-64 22:20 24:23 28:-27 29:13 33:-5
%__<unknown>_<?> 2:-23 5:-8 12:44 29:26
%__<unknown>_<number> 9:20
%__<unknown>_<unknown> 2:28 5:3 11:-17 12:11 13:31 17:-4 18:20 19:-3 22:30 25:-41 29:-57
%__<unknown>_@be 12:42
%__<unknown>_@cycle 19:14
%__<unknown>__ 24:7 33:22
%__<version> 20:25
%__@be 28:18 33:11
%__@change 1:14 2:2 29:-24 30:29 34:2
%__@cycle 2:-53 4:12 5:75 6:6 10:-15 27:3 29:-18
%__@cycle_<?> 2:-17 5:58
%__@cycle_<unknown> 19:21 27:9
%__@dates 26:3 31:1
%__@entry 33:2
%__@exception 7:6 8:-6 9:-36 13:-17 21:20 22:17 34:21
%__@exception_<?> 13:-7 34:20
%__@toAdd 18:12
%__@toAdd_complete 14:12
%__@unit 5:8 16:1
%__@updates 27:-2 30:10 31:35
%___ 0:39 2:-25 18:34 22:22 34:11
%__date 1:9 14:50 16:-33 18:-33 33:13
%__date_<unknown> 1:10 20:9
%__deadline 30:18
%__freeze 9:7 24:8 29:-30 33:5
%__freeze_<unknown> 1:8
%__freeze__ 24:9 29:-6 33:7
%__next 18:34
%__of 30:14
%__of_@we 30:15
%__please 13:11 29:5 30:5
%__tag 16:23
%__the 18:17
%__what 6:23 20:10 29:-8
%a_<deadline> 0:112 1:90 8:-15 12:-47 13:-9 15:-39 16:-107 21:1 22:36 24:-79 27:-36 28:-103 29:24 33:-27
%a_<deadline>_<?> 3:10 29:34
%a_<deadline>_@exception 10:-15 21:5 22:80
%a_<deadline>_a 1:30
%a_<deadline>_for 1:5 20:10 29:10
%a_<deadline>_on 1:49
%a_<number> 1:-34 3:17 4:38 25:31 28:23
%a_<number>_@unit 1:-12 3:18 4:39 28:23
%a_<quoted> 1:18 10:2
%a_<quoted>_<quoted> 1:18
%a_<unknown> 1:30 2:9 5:-102 6:-22 8:-64 9:1 11:18 12:-59 13:-8 14:14 16:19 17:71 18:-12 19:-67 20:-42 25:22 27:-52 28:-68 29:17 31:8 32:20 34:-25
%a_<unknown>_<?> 2:-1 11:36
%a_<unknown>_<unknown> 1:6 2:48 3:14
%a_<unknown>_@change 2:44
%a_<unknown>_@toStart 2:16
%a_<unknown>_@unit 4:9 32:23
%a_<unknown>_@weekday 25:6
%a_<unknown>_for 29:4
%a_<unknown>_in 1:-20 8:-3 29:32 31:35
%a_<unknown>_link 2:11 29:22
%a_<unknown>_on 24:9
%a_<unknown>_the 24:8
%a_<unknown>_with 29:10
%a_<version> 3:20 14:-17
%a_@change 0:-29 1:79 2:69 5:-13 6:-20 8:-45 9:-14 10:78 11:-82 13:-49 14:9 15:-41 16:-33 17:6 18:-2 21:18 22:-38 24:-24 32:-34 33:31
%a_@change_<?> 2:-20 10:9 33:10
%a_@change_<unknown> 17:6
%a_@change_@change 2:17 17:12 22:-1 34:8
%a_@change_@entry 1:27
%a_@change_@exception 22:6
%a_@change_@me 21:2 29:13
%a_@change_@toMove 10:31 21:23 22:-16
%a_@change_@unit 1:35
%a_@change_for 1:-17 2:17 29:22
%a_@change_in 2:40 21:-11
%a_@change_shush 1:2
%a_@change_sprint 1:8
%a_@change_to 2:26
%a_@cycle 2:-33 3:49 5:-94 10:37 11:2 14:-26 25:11
%a_@cycle_<unknown> 3:11 5:-4 10:4
%a_@cycle_for 4:2
%a_@exception 2:-10 11:-5 21:53 22:50
%a_@exception_for 2:-3 21:4 22:31
%a_@person 34:39
%a_@person_for 11:-6 34:37
%a_@place 11:83 26:-44
%a_@schedule 1:-3 4:13 26:63 33:17
%a_@schedule_for 4:16
%a_@toAdd 1:-39 3:17 4:69 24:41
%a_@toAdd_for 3:19 4:59
%a_@toMove 2:48 21:6
%a_@toRemind 1:-24 23:4 24:59 27:29 33:-47
%a_@toRemind_when 24:29 33:-37
%a_@toStart 2:30 3:27 10:40 11:36 12:-13 21:10 22:-26 29:40 33:-12
%a_@toStart_<unknown> 2:19
%a_@toStart_@change 2:7 10:3 21:23
%a_@toStart_@cycle 3:42 11:10 17:-29
%a_@toStart_@we 17:4
%a_@toStart_date 1:5
%a_@toStart_deadline 11:26
%a_@unit 2:-47 5:-2 10:-15 15:46 16:73 19:4 20:-11 22:43 24:27 27:-2 28:36 30:15 32:-66 33:-133
%a_@unit_<?> 15:23 30:21
%a_@unit_ago 19:24
%a_@unit_ahead 24:14
%a_@unit_away 24:17 33:-12
%a_@unit_before 1:20
%a_@unit_in 24:8
%a_@unit_later 15:28
%a_@updates 1:-8 11:49 23:26 24:40
%a_@updates_for 23:6 24:15
%a_@weekday 20:35 33:72
%a_@weekday_or 33:17
%a__ 2:-4 5:36 27:25
%a_beta 0:61 29:-2
%a_bit 15:14
%a_button 2:9
%a_candidate 5:14 10:12
%a_customers 6:11 7:-23 12:4 13:8 18:3 19:2 20:1 24:-6 27:2 28:3 29:-7
%a_customers_<deadline> 19:32 33:21
%a_customers_<unknown> 5:22 12:9 25:-57 27:12 29:-57 31:11 32:12
%a_customers_@be 2:29 9:32 10:12
%a_customers_@me 17:17
%a_customers_how 28:2
%a_customers_what 5:-11 13:26 17:-18 18:64
%a_customers_when 20:10
%a_customers_who 34:23
%a_date 11:43 15:11 29:-45 33:28 34:-27
%a_date_for 1:19 33:31
%a_deadline 11:28 15:22 29:-12 32:48
%a_deadline_for 0:18
%a_decision 13:37
%a_dev 10:8
%a_dev_@change 10:8
%a_freeze 2:-54 10:-33 11:36 12:78 13:-10 17:-17 21:22 22:24 23:2 29:-38
%a_freeze_@exception 11:56
%a_freeze_break 21:47 22:22
%a_freeze_on 12:21
%a_fresh 4:20
%a_full 28:2
%a_go 1:34 12:12
%a_go_<unknown> 1:36
%a_heads 24:37
%a_heads_up 24:37
%a_help 2:19
%a_human 34:39
%a_joke 2:-11 25:51
%a_last 1:7
%a_late 2:3 34:30
%a_late_@change 2:4 34:30
%a_list 13:14 14:31
%a_list_of 14:32
%a_look 7:16
%a_lot 25:20
%a_milestone 1:13 5:6
%a_newbie 17:9
%a_no 8:44
%a_no_from 8:6
%a_page 14:34
%a_pass 22:10
%a_problem 2:18
%a_request 7:28 11:10 22:32 29:-31
%a_security 8:7
%a_security_@change 8:7
%a_separate 0:18
%a_separate_deadline 0:12
%a_warning 24:14
%a_what 5:24 10:-12 33:6
%a_who 34:52
%a_yes 8:6 9:10
%about_<deadline> 10:-5 18:-21 23:34 27:37 28:-33 31:2 33:32
%about_<deadline>_on 24:18 27:-3
%about_<request> 7:5 9:42
%about_<unknown> 10:39 29:43 33:-7
%about_@change 2:59 24:-3 27:31 31:15
%about_@dates 10:14
%about_@you 11:37
%about_every 27:13
%about_the 10:-38 24:3 25:14 29:-49 33:37
%about_the_<deadline> 10:-34 33:57
%accepting_@change 2:-18 12:41
%active_<?> 12:18
%affected_by 10:30
%after_<deadline> 1:49 2:45 5:24 6:49 12:-14 13:-6 15:-22 16:-30 18:51 22:23 24:-22 28:-32 29:-15 33:-45
%after_<deadline>_<?> 5:50 18:9 33:-78
%after_<deadline>_or 6:6
%after_<deadline>_please 18:10 22:3
%after_<number> 31:6
%after_@change 25:25
%after_all 21:30 22:-22
%after_freeze 13:6
%after_that 18:19
%after_the 6:-7 10:-13 13:35 20:26 21:-1 22:57 31:8
%after_the_<deadline> 2:13 10:-47 18:4
%after_the_<number> 33:10
%after_the_<unknown> 20:15 31:16
%after_the_freeze 13:40 22:43
%after_this 3:4 19:-13 33:15
%again_<?> 12:-13 29:26
%ago_@be 28:46
%ahead_of 1:30 10:8 16:-35 18:16 24:41 28:2 33:-13
%ahead_of_<deadline> 1:11 16:-9 24:15 28:11
%ahead_of_@we 18:20
%ahead_of_the 10:6
%alarm_for 24:10 29:16
%all_<?> 2:18 15:1 21:-25
%all_<deadline> 8:32 13:16
%all_<deadline>_@exception 8:31
%all_<unknown> 13:5 25:10 29:-28
%all_@be 25:14
%all_@dates 14:33 26:17 27:27 31:-24
%all_@dates_of 14:5
%all_@exception 13:25
%all_@toStart 13:-33 29:44
%all__ 13:13
%all_of 14:77 18:-22
%all_of_it 14:34
%all_of_them 14:17
%all_the 14:61 33:-10
%all_the_@dates 14:34
%all_this 17:19
%allowed_in 6:-1 13:48
%allowed_this 17:8
%allowed_to 2:18 15:33
%allowed_to_@toMove 15:51
%allowed_to_do 2:3
%already_<?> 12:12
%already_<unknown> 5:-21 9:10 12:48
%already_<unknown>_<?> 6:-7 9:10 12:39
%already_behind 6:18
%already_behind_@we 6:4
%already_created 3:11
%already_in 12:21
%already_or 5:11 6:4
%already_over 6:27
%also_in 19:26
%also_need 1:26
%also_need_a 1:22
%an_<deadline> 0:98 1:42 2:-82 9:-17 11:38 13:-53 16:-29 18:-17 21:38 22:19 33:-17
%an_<deadline>_<?> 10:-1 21:16
%an_<deadline>_@be 0:7
%an_<deadline>_for 22:22
%an_<unknown> 2:55 3:1 10:-18 11:-52 17:14 25:5 26:12
%an_<unknown>_<?> 5:2 11:-33 29:18
%an_<unknown>_<unknown> 2:9
%an_<unknown>_@change 25:26
%an_@exception 7:-34 8:-96 9:-92 10:21 11:43 13:16 21:50 22:59 29:-49 34:-7
%an_@exception_<?> 2:-55 11:49
%an_@exception_<unknown> 21:24
%an_@exception_@be 13:-4 21:44
%an_@exception_for 2:25 13:27 21:-1 22:20 34:-1
%an_@exception_if 21:36 22:-23
%an_@exception_request 22:41
%an_@exception_to 22:39
%an_@schedule 13:16 14:6
%an_@schedule_of 13:19
%an_@toRemind 24:7
%an_@unit 24:16
%an_@unit_before 24:18
%an_alarm 24:5 29:16
%an_alarm_for 29:16
%an_error 2:16
%an_error_@toRemind 2:5
%an_ics 26:56
%an_rc 20:23
%and_<deadline> 1:39 6:-10 10:-18 16:7 18:-1 24:-3 27:44 33:54
%and_<deadline>_<?> 18:-33 33:52
%and_<deadline>_on 1:1
%and_<number> 8:19 18:13
%and_<unknown> 6:22 14:37 18:17 25:4 33:-52
%and_<unknown>_<?> 6:13
%and_@cycle 14:8
%and_@dates 32:20
%and_@me 25:31
%and_@toMove 16:16
%and_a 25:-36 29:50
%and_after 18:18
%and_after_<deadline> 18:18
%and_by 15:35 19:-12 33:-11
%and_final 33:8
%and_for 9:25
%and_gone 6:6
%and_have 17:17
%and_how 11:1
%and_on 9:3
%and_on_what 9:3
%and_the 8:7 18:-7 33:88
%and_the_<deadline> 33:18
%and_the_<number> 32:2
%and_the_<unknown> 18:-15 29:-13 33:57
%and_then 6:-6 18:55 33:-1
%and_then_<?> 6:-6 18:41
%and_want 17:9
%and_want_to 17:7
%and_what 12:18 17:20
%and_what_@be 5:21 10:-18 12:19
%and_what_@can 5:-6 17:31
%and_when 14:59 20:24 28:-8 29:-32 33:-19
%and_which 5:5 14:4
%and_who 26:7 34:10
%another_@we 2:28
%any_<unknown> 9:25 15:14 17:56 25:-8
%any_<unknown>_on 9:32
%any_@dates 32:12
%any_@dates_in 14:6
%any_@exception 9:-16 13:64 21:-7
%any_@exception_that 13:40
%any_block 12:30
%any_block_on 12:30
%any_decision 9:66 13:-14
%any_decision_on 9:61 13:-12
%any_freeze 18:36 32:40
%any_idea 29:10
%any_longer 12:11 31:29
%any_more 8:24 23:-14 31:8
%any_way 0:11 2:21 12:-31 14:-12 21:49 26:4
%any_way_to 0:16 14:-11 21:20 26:7
%anyone_<?> 15:-20 34:11
%anyone_<unknown> 15:19 25:14
%anything_@cycle 32:26
%anything_@me 5:9 13:32
%anything_about 27:11
%anything_about_@change 27:20
%anything_on 32:7
%anything_on_the 32:2
%anything_this 32:33
%apply_for 21:5 22:25
%apply_for_a 21:12
%apply_to 2:29 10:30 34:-17
%apply_to_@change 2:40
%approval_of 7:2
%approval_of_<request> 7:2
%approved_<?> 9:34
%approved_<request> 7:5 8:-13 25:12
%approved_or 7:-24 8:-13 9:67
%approved_or_not 7:-19 8:-11 9:60
%approving_<request> 9:-4 25:12
%as_<deadline> 16:10
%as_<deadline>_<?> 33:38
%as_@person 17:12 27:-3 29:19
%as_a 2:-4 7:5 10:5 14:26 17:32 26:-9
%as_a_@toStart 17:18
%as_done 8:5
%as_far 18:4
%as_far_as 18:4
%as_it 15:54 33:-6
%as_it_@be 15:56 33:-5
%as_of 12:39
%as_of_@today 12:31
%as_the 6:-8 10:5 27:19
%as_this 0:7
%as_this_one 0:7
%as_to 29:10
%as_well 21:6 27:14
%as_well_<?> 21:6
%ask_<?> 11:26
%ask_about 34:32
%ask_about_<deadline> 34:23
%ask_for 8:5 11:21 13:12 21:33
%ask_for_<deadline> 21:6
%ask_for_@exception 21:19
%ask_for_a 11:27 21:-39
%ask_for_an 13:9 21:21 22:-10
%ask_the 22:8
%ask_to 15:2 22:16 34:-17
%ask_when 34:11
%ask_you 7:1 31:7
%ask_you_to 7:2 31:8
%asked_before 4:6 7:-13 8:11 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
%asked_for 9:36 13:63 22:-40 34:-29
%asked_for_a 21:41 22:-30
%asked_you 23:13
%asking_@me 0:11 33:30
%asking_but 2:1 8:-8 12:3 17:5 19:3 21:-26 24:4 29:8 32:7
%asking_but_<deadline> 6:17 16:-6 32:7 33:27
%asking_but_<unknown> 10:22 25:-12 29:6 33:11
%asking_but_@be 12:34
%asking_but_@can 2:9
%asking_but_@toRule 8:9
%asking_but_@we 2:3
%asking_but_what 29:4
%asking_but_when 29:28
%asking_but_who 29:3
%asking_for 21:46 22:38 29:-17 33:15 34:-3
%asking_for_a 22:29
%asking_for_an 21:21
%at_<?> 9:2
%at_<deadline> 10:90 18:-43
%at_<number> 1:11 24:56 25:-17 29:34 31:-1 32:-5
%at_<number>_<number> 16:1 24:31
%at_<number>_<unknown> 29:5
%at_<unknown> 2:-28 10:-31 12:11 15:23 25:14 33:45 34:-22
%at_@me 24:2
%at_all 2:7 8:12 10:39 21:-26 25:-29 31:24 33:-15
%at_all_<?> 2:18 15:1 21:-25
%at_least 2:35 28:13 33:-25
%at_present 12:30
%at_some 23:4 26:11
%at_some_point 23:4 26:11
%at_the 2:17 4:9 9:-4 18:42 25:47 29:-11 31:-29 33:-18
%at_the_<unknown> 12:-2 18:25 25:56 31:-15 33:-7
%at_the_@toStop 4:12
%at_the_moment 2:23 5:7 18:11
%at_this 7:6 8:12 10:-11 12:60 15:11 17:26 29:-42
%at_this_point 5:29 7:7 10:-2 12:26 15:12
%at_this_stage 8:14
%at_what 10:-23 33:70
%at_what_time 33:34
%at_which 29:-6 33:11
%back_by 16:21
%back_from 5:13 25:8
%back_in 25:53
%back_in_<number> 25:38
%back_on 27:13
%back_to 16:13 24:23 25:-20
%because_the 22:15
%become_a 11:-1 17:10
%become_of 9:36
%before_<cycle> 19:61 20:-17
%before_<deadline> 1:25 2:1 3:1 6:-46 10:-59 12:-19 15:-15 18:44 23:52 24:60 27:-68 28:70 29:-47 33:-55 34:-30
%before_<deadline>_<?> 23:36 28:66 34:-6
%before_<deadline>_@be 3:5 19:8 28:-7
%before_<unknown> 20:18
%before_@cycle 1:7 16:1 24:-1
%before_@me 1:-10 2:-12 4:11 9:4 10:16 11:2 12:17 14:2 15:14 18:4 19:-10 20:-1 23:-25 24:-81 28:-24 29:5 34:2
%before_@me_forget 1:-7 2:-5 4:12 7:-16 9:1 10:23 11:3 12:8 14:6 16:5 19:-6 20:-1 23:-11 24:-59 25:3 28:-6 34:3
%before_@me_have 15:19
%before_@month 20:26
%before_@we 3:7 4:-4 6:-10 21:7 28:4 29:12 33:1
%before_@weekday 32:40
%before_@weekday_<?> 32:36
%before__ 24:21
%before_or 2:-23 5:39 6:-41 18:-40 20:13 33:72
%before_or_after 2:-23 5:39 6:-41 18:-40 20:13 33:72
%before_the 1:22 2:13 6:6 7:17 17:22 20:-39 24:30 28:37 29:-4 32:25
%before_the_<deadline> 24:42 28:38
%before_the_<number> 6:18
%before_the_<unknown> 1:-4 16:18
%before_the_@cycle 1:31 2:20 17:19 20:-47
%before_the_@weekday 32:34
%before_the_freeze 24:7
%before_this 6:16 19:68 33:-14
%before_this_one 19:40
%begins_on 33:17
%begun_<?> 5:3
%behind_<deadline> 10:37
%behind_@we 6:71
%between_<deadline> 1:28 2:2 5:8 16:1 19:23 33:-7
%between_<deadline>_and 1:28 2:2 5:8 16:1 19:23 33:-7
%between_now 28:40
%between_now_and 28:40
%big_@change 2:17
%big_@unit 20:29 33:-6
%bin_@toStart 17:15
%bit_of 22:3
%block_on 12:30
%book_a 29:24
%book_the 20:22
%boss_@be 1:17 9:-1 10:9 11:9 14:11 16:5 24:3 25:-1 26:-8 27:17 29:-7 33:-11
%boss_@be_asking 1:17 9:-1 10:9 11:9 14:11 16:5 24:3 25:-1 26:-8 27:17 29:-7 33:-11
%bot_<?> 11:46
%both_<deadline> 33:11
%both_<deadline>_and 33:11
%break_for 22:23
%busy_@unit 20:-14 25:26
%but_<deadline> 6:17 16:-6 32:7 33:27
%but_<unknown> 10:22 25:-12 29:5 33:11
%but_@be 12:33
%but_@can 2:9
%but_@me 31:18
%but_@toRule 8:10 27:-3 31:12
%but_@we 2:2 15:10
%but_do 15:16 17:9 33:-16
%but_do_not 15:16 17:9 33:-16
%but_only 8:47 22:-4
%but_only_until 8:34 22:-4
%but_what 29:1
%but_when 29:17
%but_when_@be 33:3
%but_who 29:3
%button_@change 2:16
%by_<deadline> 10:34 21:20
%by_<deadline>_<?> 10:11
%by_<number> 29:12
%by_<number>_@unit 29:13
%by_<quoted> 10:5
%by_<unknown> 9:9 16:17 23:25 27:9 29:-11
%by_<unknown>_@unit 16:19
%by_@me 8:26
%by_@toRemind 26:15
%by_@weekday 22:11 32:11
%by_a 16:75 24:-20
%by_a_@unit 16:78 24:-20
%by_now 6:14 12:17
%by_now_<?> 12:19
%by_one 16:15
%by_one_@unit 16:15
%by_the 7:-12 10:23 11:12 13:15 16:-20 25:8 27:-10 28:-1 31:4 33:-16 34:-3
%by_the_<deadline> 10:48 34:-2
%by_the_way 7:-10 10:-2 11:12 13:9 16:-15 18:7 25:9 27:-10 31:5
%by_three 16:13
%by_three_@unit 16:1
%by_two 15:6
%by_two_@unit 15:6
%by_what 33:32
%by_what_date 33:13
%by_when 33:3
%by_which 33:19
%by_which_date 33:13
%by_whom 7:11 15:30 19:-13 33:-12
%call_the 6:-5 12:25
%called_<?> 19:10 32:-6
%called_<unknown> 4:25
%came_before 19:48 20:-5
%came_before_<cycle> 19:48 20:-5
%candidate_<?> 0:18 10:7 33:-12
%chances_of 21:17
%changed_after 10:25 13:16 15:-1
%changed_the 34:37
%changed_the_<deadline> 34:10
%charge_of 34:38
%charge_of_@change 34:17
%check_the 24:5
%cherry_<unknown> 2:33 10:34 11:-13 25:-1 29:6
%cherry_<unknown>_to 2:27
%ci_<unknown> 28:17 29:11
%ci_@be 16:22
%ci_@be_down 16:23
%ci_@change 2:19
%closed_<?> 6:55
%closed_at 12:6
%closed_for 12:39
%closed_or 6:-4 12:28
%closest_date 18:4
%coffee_machine 29:32
%come_before 18:16 33:22
%come_out 19:49
%come_out_<?> 19:1
%come_under 10:49
%come_under_the 10:38
%comes__ 20:4
%coming_@unit 32:53
%coming_@unit_<?> 32:11
%coming_along 5:36
%coming_up 18:26
%command_for 11:7
%command_to 11:31 14:-17
%commands_<?> 11:18
%considered_a 10:11
%considered_a_@change 10:11
%contributors_<unknown> 17:39 29:-4
%count_@me 28:12
%count_@me_in 27:13
%couple_of 6:26
%couple_of_@unit 6:27
%current_@cycle 5:17
%current_phase 5:7
%customers_<deadline> 16:1 19:32 33:21
%customers_<unknown> 1:10 5:21 12:9 25:-59 27:7 29:-60 31:15 32:11
%customers_@be 2:27 5:-30 9:26 10:11
%customers_@me 17:17
%customers_for 29:22
%customers_how 28:2
%customers_what 5:-11 13:26 17:-18 18:64
%customers_what_@be 18:42
%customers_when 20:10
%customers_who 34:23
%cut_<?> 2:15 6:8
%cut_<deadline> 29:52 33:-17
%cut_the 20:38 29:-39 31:21
%cutoff_@be 6:6
%cutoff_for 1:12 21:18 22:-33 33:74
%cutoff_for_<deadline> 33:47
%cve_<number> 29:27
%cve_<number>_<number> 29:27
%cve_@change 22:2
%daily_@updates 27:24
%date_<?> 11:4 15:-38 18:19 20:7 33:-24 34:20
%date_<deadline> 33:14
%date_<unknown> 1:6 20:8 33:10
%date_<unknown>_<unknown> 20:12
%date_<unknown>_for 1:10
%date_@be 15:-14 16:13 20:40 28:14
%date_@be_it 28:16 33:-1
%date_@be_the 19:5
%date_@can 33:17
%date_@change 26:18 27:60 33:-9
%date_@month 16:17
%date_@month_<number> 16:17
%date_@toMove 16:27
%date_as 15:22 19:4 33:-29
%date_as_it 15:26 33:-2
%date_did 19:14
%date_does 33:9
%date_does_the 33:3
%date_for 6:25 16:34 20:-3 29:65
%date_for_<deadline> 1:-38 16:49 29:48
%date_for_@change 33:18
%date_for_the 1:12 20:3 29:37 33:-30
%date_in 0:25 1:2 19:16
%date_in_<version> 19:39 33:-30
%date_in_the 0:26 1:2
%date_of 14:-23 18:-51 20:34 29:30 33:23
%date_of_<deadline> 6:-14 15:17 20:-15 29:39 33:30
%date_of_<version> 4:-10 19:2 20:1
%date_of_the 20:34
%date_on 33:34
%date_please 15:11 16:-20 18:13 20:19
%date_should 18:22
%date_to 0:2 29:16
%deadline_<?> 18:1 30:17
%deadline_<unknown> 1:30 18:9
%deadline_for 0:37 1:26 18:-21 28:14 29:16
%deadline_for_<deadline> 28:18
%deadline_for_<unknown> 1:23
%deadline_for_@change 0:6
%deadline_for_the 0:8 18:-13 29:25
%deadline_please 33:18
%decided_on 16:6
%decision_on 7:17 8:13 9:10 13:-13
%decision_on_<request> 7:18 8:17 9:-50
%decision_on_the 9:69 13:-12
%definition_of 10:18
%delete_<deadline> 18:15
%delete_the 24:14 29:55
%despite_the 13:9 22:11
%dev_<unknown> 29:14
%dev_@change 10:8
%dev_or 5:42
%dev_to 27:30
%development_<?> 5:2
%did_<deadline> 6:94 12:4 33:-6
%did_<deadline>_@toMove 6:46
%did_<deadline>_@toStart 12:35
%did_<deadline>_already 6:27 12:-2
%did_<deadline>_take 6:14
%did_<request> 9:37
%did_<request>_get 9:6
%did_<unknown> 19:10
%did_<version> 19:95 20:-20
%did_<version>_come 19:13
%did_@me 2:19 9:5
%did_@me_miss 2:14 6:18
%did_@we 3:21 5:-54 6:7 7:-13 9:14 13:21 19:37 29:-17
%did_@we_<deadline> 19:25 33:-3
%did_@we_<unknown> 13:21 33:10
%did_@we_@toRule 7:-10 9:25 13:14 32:-7
%did_@we_have 32:33
%did_anyone 13:31 21:-12
%did_it 25:42
%did_not 8:8 22:4
%did_someone 7:2 12:5 30:5
%did_the 5:-7 9:35 12:36 19:3 23:5 29:26 33:-15 34:26
%did_the_<deadline> 6:15
%did_the_<unknown> 6:-1 9:5 19:17
%did_the_@cycle 9:45
%did_the_last 19:-27 34:54
%did_they 5:6
%did_you 7:27 8:-8 30:37
%difference_between 10:32
%do_<?> 5:-4 29:33
%do_<deadline> 10:25 28:14 33:9
%do_<unknown> 11:-43 21:2 23:32 28:38 29:-46 30:4 31:13 32:-1
%do_<unknown>_@change 2:4 11:-13 23:24
%do_@change 2:43 21:-26 33:23
%do_@cycle 10:20
%do_@me 0:4 9:-50 10:-29 11:7 13:-3 14:-46 15:6 17:18 18:29 20:-71 22:-25 23:-45 25:-105 29:32 30:23 32:3 33:-39 34:84
%do_@me_<unknown> 11:-26 29:72 34:10
%do_@me_@toAdd 0:27 29:-4
%do_@me_@toMove 15:24
%do_@me_@toRemind 5:19 34:1
%do_@me_@toStart 17:42 33:-6
%do_@me_ask 11:22 15:22 21:-13
%do_@me_get 17:15 21:3 23:-19
%do_@me_have 2:40 10:13 18:53 28:-2
%do_@me_miss 30:25 32:15
%do_@me_need 3:11 11:-24 17:13 34:4
%do_@me_still 28:27
%do_@me_use 11:50
%do_@toStart 2:-17 12:15
%do_@toStart_@change 2:-17 12:16
%do_@updates 23:17 31:-15
%do_@we 0:-2 2:-59 3:-9 9:4 12:1 14:55 17:-8 18:-16 19:-48 20:34 25:-24 26:-18 28:35 29:51 33:2
%do_@we_<unknown> 7:8 20:55 29:-31
%do_@we_@toMove 15:26 20:19 29:-27
%do_@we_@toStop 33:19
%do_@we_cut 20:28 29:19 33:-16
%do_@we_get 20:-45 29:48
%do_@we_go 20:19
%do_@we_have 0:-49 3:-33 5:16 12:29 13:10 14:59 18:-46 20:-34 29:43 32:19
%do_@we_hit 20:-44 28:60
%do_@we_know 7:-8 9:26 33:19
%do_@we_need 0:10
%do_@we_ship 20:12
%do_@we_still 6:12
%do_@we_support 29:24
%do_@we_want 0:15
%do_before 17:19
%do_for 11:18
%do_not 0:43 2:-55 3:48 6:-15 7:15 9:-3 12:-43 14:-14 15:65 16:-53 21:11 22:-30 23:10 24:4 26:5 27:-21 29:-78 30:54 31:7 33:-89
%do_not_@toAdd 0:54 3:29
%do_not_@toMove 15:33 16:-8
%do_not_@toPost 31:55
%do_not_@toRemind 24:-41 31:55
%do_not_@toRule 7:64 8:-48
%do_not_@toStart 3:36
%do_not_@toStop 30:70 31:-65
%do_not_let 24:59
%do_not_need 8:21 30:-16 31:13
%do_not_understand 10:19 11:3
%do_not_unsubscribe 30:42 31:-19
%do_that 2:9 11:12
%do_that_<?> 11:13
%do_the 4:8 16:22
%do_they 10:12 11:14
%do_you 0:6 2:6 3:33 7:8 10:5 14:-31 20:19 25:2 26:52 30:-70
%do_you_<unknown> 11:-18 23:4 25:13
%do_you_@toPost 11:-39 26:57
%do_you_@toRemind 11:1
%do_you_have 3:48 20:3
%do_you_know 10:30
%do_you_think 7:33 11:-5
%do_you_understand 11:38
%doable_<?> 2:37
%does_<deadline> 2:-29 6:-18 10:95 18:-8 29:7 33:52
%does_<deadline>_<unknown> 33:16
%does_<deadline>_@toStart 29:22
%does_<deadline>_@toStop 2:23 10:-7
%does_<deadline>_apply 2:-18 10:37
%does_<deadline>_come 33:37
%does_<deadline>_cover 10:16
%does_<deadline>_fall 33:5
%does_<deadline>_stand 10:3
%does_<quoted> 10:11 20:17 29:-34
%does_<quoted>_mean 10:6
%does_<request> 7:10 9:83 20:-1 29:-20 34:-16
%does_<request>_have 9:48 29:-5
%does_<unknown> 10:-38 29:56
%does_@be 10:1
%does_@exception 9:10
%does_@exception_<number> 9:10
%does_@me 6:12 13:13
%does_a 2:6 34:13
%does_a_@cycle 34:16
%does_anything 18:26
%does_it 2:35 20:55
%does_not 8:6 29:28 31:11
%does_one 11:56 29:-19
%does_that 11:5 29:-4
%does_the 2:31 3:21 5:11 14:15 19:-27 20:13 28:12 29:1 33:-17 34:-6
%does_the_<deadline> 10:40 29:54 33:-11
%does_the_<unknown> 29:1 33:10
%does_the_@cycle 20:60
%does_the_freeze 2:73 10:7 12:-70 29:-52
%does_this 10:-24 14:26 19:9 29:7
%does_this_@cycle 14:28
%done_<?> 6:10
%done_and 18:14
%done_and_<unknown> 6:29
%done_by 22:15
%done_by_@weekday 22:15
%done_right 6:6
%done_with 6:-2 12:26 18:27
%down_<?> 29:29
%down_<request> 9:5
%down_for 33:37
%down_for_<deadline> 33:28
%down_request 8:1
%down_the 8:28 9:3
%down_the_<unknown> 9:6
%download_it 20:20
%download_the 29:7
%due_<?> 6:-18 33:32
%due_before 18:27 32:8
%due_by 32:21
%due_by_@weekday 32:12
%due_to 16:1
%during_<deadline> 2:84 10:-5 12:-4
%during_the 2:12 22:2
%during_the_freeze 2:13 22:2
%during_this 31:19
%earlier_<?> 18:5
%earlier_<deadline> 10:-2 18:21
%earlier_<deadline>_or 10:-2 18:21
%enough_for 2:16 7:17 33:-4
%enter_a 1:33
%entered_the 5:15
%error_@toRemind 2:27
%every_@weekday 24:83 32:-26
%every_@weekday_@toRemind 24:2
%every_@weekday_about 24:23
%every_date 14:61 20:-11
%every_deadline 14:12
%every_freeze 27:25 31:-20
%every_milestone 14:31
%everything_@be 12:7
%everything_from 14:39 31:-10
%everything_that 8:20
%everything_that_@be 8:22
%example_of 11:13
%excuse_@me 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
%excuse_@me_<deadline> 16:6
%excuse_@me_<unknown> 11:-7 17:13 18:24 28:14
%excuse_@me_@be 5:16 9:-8 12:6
%excuse_@me_@can 0:9
%excuse_@me_@toAdd 1:32
%excuse_@me_@toRemind 5:1
%excuse_@me_@toStart 4:2
%excuse_@me_how 15:31 33:6
%excuse_@me_what 2:10 33:-26
%excuse_@me_when 20:13
%excuse_@me_which 34:13
%excuse_@me_who 30:23
%exempt_from 10:42
%expected_of 17:42
%expected_of_@me 17:40
%explain_<deadline> 10:34
%explain_<deadline>_to 10:12
%explain_how 11:5
%explain_the 11:3
%extended_<?> 33:21
%extra_@unit 16:26 22:9
%extra_@unit_for 22:24
%fall_in 32:5
%fall_into 32:18
%fall_under 10:28
%far_<unknown> 6:27 13:18
%far_@be 5:46
%far_as 18:4
%far_off 28:54
%far_off_@be 28:28
%few_@unit 32:20
%file_<?> 11:-8 13:18 29:20
%file_<deadline> 21:20 34:-16
%file_an 21:-9 29:20
%file_an_<deadline> 21:-2 22:15
%file_an_@exception 11:41
%file_it 21:23 22:13
%filed_a 9:12
%fill_in 18:31 21:23 29:-23
%final_<?> 6:11 20:-6 33:16
%final_date 4:17
%final_on 20:3
%find_@me 17:5
%find_the 7:7 29:3
%fine_with 8:7
%finish_@me 28:21
%finish_@me_@change 28:21
%finish_the 22:4 24:10
%finished_by 10:8
%first_<?> 18:72 33:-31
%first_<deadline>_or 18:8
%first_@change 17:47 25:27 29:-15
%first_@change_ever 17:14
%first_@unit 1:-14 4:22 17:72 25:-25 29:16
%first_@unit_of 29:23
%first_time 17:12
%follow_<deadline> 26:2 27:55
%follow_all 14:-13 27:43
%follow_the 26:20
%follow_the_@cycle 26:21
%follow_up 24:48 27:-17
%following_@cycle 3:23 4:23 20:-12
%following_deadline 18:11
%for_<?> 10:43 20:18
%for_<cycle> 14:37 34:19
%for_<cycle>_<?> 34:12
%for_<deadline> 0:-5 1:-116 10:-61 11:-51 12:-26 13:25 15:-63 16:48 18:-91 19:-73 21:15 22:-97 23:36 24:53 28:59 29:16 33:36 34:20
%for_<deadline>_<?> 2:12 29:51 33:-35 34:2
%for_<deadline>_<number> 16:9 33:-6
%for_<deadline>_<unknown> 33:16
%for_<deadline>_@be 16:3
%for_<deadline>_@change 27:1
%for_<deadline>_@updates 27:11
%for_<deadline>_and 33:35
%for_<deadline>_please 24:34 28:22
%for_<link> 9:12 21:-31 22:76
%for_<number> 1:6 5:13 31:36
%for_<number>_@month 1:16
%for_<number>_@unit 5:14 31:42
%for_<request> 8:72 9:-42 22:71 25:-61
%for_<request>_please 8:-4 22:47
%for_<unknown> 1:64 2:-81 5:9 8:10 9:17 10:-20 11:23 13:-56 14:-11 16:-57 17:-43 18:-36 19:3 20:9 21:-88 22:25 25:18 26:40 29:25 31:-10 33:-40
%for_<unknown>_<?> 9:21 18:-3 26:8 29:7
%for_<unknown>_<unknown> 29:9
%for_<unknown>_@change 1:10 5:26
%for_<unknown>_@schedule 14:-9 26:40
%for_<unknown>_on 22:19
%for_<version> 2:13 4:107 14:18 20:39 29:-47 33:-8
%for_<version>_<number> 4:6
%for_<version>_@be 2:21
%for_<version>_please 14:4
%for_@change 5:16 8:9 9:-19 11:-6 12:7 20:-13 21:8 25:-9 26:9 27:-9 28:16 29:-41 33:48 34:10
%for_@change_<number> 21:-2 22:47
%for_@change_@change 2:7 21:6 28:11
%for_@change_or 10:28
%for_@cycle 1:8 4:15 27:14
%for_@cycle_<number> 4:29
%for_@dates 27:17
%for_@exception 13:1 21:42 34:-36
%for_@me 1:-25 3:13 4:-17 7:-35 8:-47 10:38 11:-5 13:25 14:1 19:30 23:-12 24:-37 25:13 27:8 31:18 34:-7
%for_@me_<?> 10:15
%for_@me_<unknown> 2:-3 3:20
%for_@me_@change 2:17 29:10 33:-6
%for_@month 24:29 32:16
%for_@month_<number> 24:29
%for_@toMove 22:52
%for_@toMove_<number> 22:50
%for_@toStart 2:-54 6:34 17:32 29:-55 33:60
%for_@toStart_@change 2:-7 6:31 29:-9 33:21
%for_@today 31:39
%for_@we 1:16 22:45 32:30
%for_@we_<?> 32:20
%for_@we_<unknown> 1:7
%for_@we_@change 22:21
%for_@weekday 1:8 29:46 32:11
%for__ 1:7 2:30 22:25 34:18
%for___<unknown> 1:1
%for___@change 2:10
%for_a 2:39 3:47 9:-34 21:41 22:9 29:-63 32:-13
%for_a_<deadline> 3:10 21:5
%for_a_<number> 21:2
%for_a_<unknown> 2:5
%for_a_@change 2:41 21:-24
%for_a_@cycle 0:7
%for_a_@exception 21:9 22:21
%for_a_@toMove 21:8
%for_a_@toStart 3:24 21:23
%for_a_@unit 22:35
%for_a_decision 13:23
%for_a_freeze 11:27
%for_adding 0:-3 25:15
%for_an 10:-34 13:77 21:39 22:-6
%for_an_<deadline> 10:-21 11:36
%for_an_@exception 11:-32 13:77 21:33 22:-24
%for_another 0:23
%for_asking 2:1 8:-8 12:3 17:5 19:3 22:-21 24:3 29:8 32:7
%for_asking_but 2:1 8:-8 12:3 17:5 19:3 21:-26 24:4 29:8 32:7
%for_good 6:37
%for_it 2:2 22:11 33:30
%for_lunch 29:58 32:-18
%for_membership 33:3
%for_moving 11:31 25:2
%for_next 32:9
%for_one 0:6 2:18
%for_one_more 2:29
%for_someone 25:13
%for_the 0:4 1:32 2:-21 3:-20 5:6 7:3 8:10 9:34 10:-6 13:19 16:-9 17:-20 18:-8 20:22 21:-17 22:42 23:-20 24:-41 25:14 28:4 29:13 30:-9 31:-46 34:15
%for_the_<deadline> 2:-28 6:30 10:-2 29:6 33:9
%for_the_<number> 1:47
%for_the_<unknown> 8:45 9:13 13:23 14:46 16:-22 22:27 25:-33 28:10 29:-26 33:54 34:-1
%for_the_@change 2:-53 5:-24 10:18 17:-24 22:66 28:16 32:30 33:-5
%for_the_@cycle 1:-4 5:23 6:-5 13:9 14:-50 20:5 29:23
%for_the_@exception 13:-15 25:29
%for_the_@schedule 26:22
%for_the_@toStart 2:29 8:12 20:1 21:-7 33:-33 34:6
%for_the_@unit 32:46
%for_the_@updates 0:1 7:13 9:4 11:4 12:6 13:10 14:6 15:7 16:1 17:13 18:2 19:5 21:7 22:-9 25:3 26:-7 29:-1 30:-7 31:-42 32:-2
%for_the_coming 18:-14 20:30
%for_the_next 4:17 5:12 14:1
%for_the_old 1:10 29:-5
%for_the_rest 31:8
%for_the_upgrade 22:13
%for_this 1:-23 21:27 22:-5 29:47 30:2
%for_two 8:2
%for_two_@unit 8:3
%for_what 9:24
%for_your 25:6
%force_<?> 12:11
%forget_<deadline> 16:23 24:20
%forget_<unknown> 18:11 29:32
%forget_@be 6:7
%forget_@me 31:29
%forget_@toStart 4:12
%forget_how 17:11
%forget_what 17:-3
%forget_what_@be 18:4
%forget_when 3:2 20:-5 33:2
%forget_who 34:9
%forward_<?> 15:16
%freeze_<?> 2:30 12:27 23:2 29:-15 32:3
%freeze_<unknown> 1:5
%freeze_@be 23:6
%freeze_@exception 11:56
%freeze_@today 29:5 34:15
%freeze_@unit 18:10
%freeze_@updates 24:-13 31:31
%freeze__ 33:5
%freeze___<unknown> 29:9 33:10
%freeze_apply 2:45 10:-13
%freeze_apply_to 2:56 10:-10
%freeze_block 2:19
%freeze_break 2:-5 9:52 10:-6 12:-16 21:41 22:46
%freeze_break_for 22:23
%freeze_breaks 13:33
%freeze_date 29:6 33:-4
%freeze_for 10:4
%freeze_in 12:5 27:21 31:-22 32:19
%freeze_last 6:29 10:33 19:-18 29:-19
%freeze_mean 2:-6 10:16
%freeze_of 1:1
%freeze_on 12:37 29:-18 32:-2 33:60
%freeze_please 22:25
%freezing_in 25:34
%freezing_in_this 25:3
%from_<deadline> 10:24 19:30 28:-8 31:10
%from_<deadline>_to 19:32 28:-6
%from_<unknown> 2:34 25:17 29:6 31:-12
%from_<unknown>_to 14:2
%from_@me 8:51
%from_@today 32:-1
%from_@weekday 32:5
%from_@weekday_to 32:5
%from_last 9:22 29:21
%from_last_@unit 9:22 29:21
%from_merging 2:12
%from_now 14:42 27:53
%from_now_on 27:46 31:16
%from_now_until 14:25
%from_the 1:10 10:19 14:-26 25:10 27:-83 30:26 31:35 33:-8
%from_the_<unknown> 8:-4 13:5 25:25 29:2
%from_the_@updates 31:34
%from_the_freeze 10:7 12:-7
%from_the_list 30:26
%from_which 33:21
%from_which_@unit 33:21
%from_you 11:3
%frozen_<?> 28:1
%frozen_@be 25:14
%frozen_at 12:3
%frozen_or 12:15
%frozen_yet 12:22
%full_@schedule 14:59
%full_list 18:36
%ga_<?> 10:5 20:8
%ga_@unit 20:15
%ga_date 16:7 20:11
%gate_<unknown> 29:8
%gate_closed 12:18
%gate_shut 12:27
%get_<unknown> 20:-48 25:24 26:9 33:3
%get_<version> 4:22
%get_<version>_going 4:11
%get_@me 7:4 17:18 20:14 29:-24 33:23
%get_@me_<unknown> 2:-16 17:23 20:15 29:-15 33:24
%get__ 9:26 22:-6 30:15
%get_a 0:9 2:-14 17:-48 21:-13 24:41 26:29 29:44 33:-21
%get_a_@toRemind 24:9 33:-11
%get_an 11:-38 21:43 22:38
%get_an_@exception 2:-3 11:-38 21:56 22:25
%get_in 7:11 8:14 26:-13
%get_it 20:1 21:18
%get_the 2:-47 4:29 9:9 14:5 20:6 26:34 27:33 31:-1
%get_the_<unknown> 4:23 29:-6
%get_the_@cycle 20:19
%get_the_@updates 26:45 27:1
%get_this 2:49 20:3
%get_through 2:19
%get_your 11:17
%gets_@me 8:40
%gets_tagged 33:31
%gets_the 26:5
%getting_an 21:23
%getting_started 17:19
%give_<deadline> 16:48
%give_<request> 8:48
%give_<request>_the 8:18
%give_<unknown> 15:5 24:18 27:11
%give_@me 5:29 11:19 13:14 14:11 16:-25 18:8 25:-19 27:-80 28:17 31:-38 32:27 33:25
%give_@me_<unknown> 29:29 32:10
%give_@me_a 5:46 11:1 27:-3 29:-13 34:8
%give_@me_the 13:20 17:10 24:-32 28:18 32:2 33:58
%give_@we 16:31
%give_@we_a 24:8
%go_<?> 2:32 18:3
%go_<unknown> 1:40
%go_ahead 8:15
%go_by 6:34
%go_for 8:4
%go_in 2:53
%go_in_after 2:7
%go_out 23:9
%go_through 9:9
%go_to 25:20
%goes_out 6:-16 33:20
%going_on 5:28 12:4 17:2
%going_on_with 5:33
%going_to 15:10 18:7 32:3
%going_to_@toMove 15:13
%going_to_@toRule 9:8
%golive_date 20:21
%gone_<?> 6:14
%gone_by 6:32
%good_for 10:25 11:27 25:-33
%good_to 2:48 8:10
%good_to_go 2:4
%got_<deadline> 13:10
%got_<unknown> 13:13
%got_@exception 13:19 34:-13
%got__ 9:10
%got_a 2:9 11:20 17:-15 25:30 29:-24
%got_a_<unknown> 11:22
%got_the 5:4
%got_to 5:5
%got_until 32:18
%granted_<?> 9:42
%granted_an 22:7
%granted_an_@exception 22:7
%granted_until 8:25
%granting_<request> 7:2
%green_light 8:42
%had_<deadline> 6:53 12:-3
%had_a 0:13
%happen_in 33:3
%happens_after 18:3
%happens_on 10:57 20:-21 33:-9
%happy_@weekday 25:40 32:-6
%hard_freeze 12:7
%has_<deadline> 12:6 15:16 33:12
%has_<deadline>_@be 6:3 15:19
%has_<request> 9:20
%has_<request>_@be 9:20
%has_<unknown> 6:20 7:8 8:-1 13:28
%has_<unknown>_for 13:31
%has_@be 8:31 25:13
%has_@be_<unknown> 8:1
%has_a 20:14
%has_anybody 9:5
%has_anyone 3:1 6:-4 9:32 15:27
%has_anything 13:28
%has_asked 13:28 34:-2
%has_it 12:31
%has_not 6:8
%has_passed 6:10
%has_the 5:38 9:26 10:4 12:41 13:-79 20:13 25:-34 29:4 33:-69
%has_the_<deadline> 6:17 10:23 33:-18
%has_the_@change 5:20 9:1
%has_the_@cycle 2:7 20:24
%has_the_freeze 12:21
%has_to_@be 7:2 9:-14
%have_<deadline> 6:-32 12:19 15:-27 16:76 28:-39 33:36
%have_<deadline>_on 16:17
%have_<unknown> 0:16 8:3 15:18 22:-21 29:18
%have_<unknown>_to 15:19
%have_@change 6:30
%have_@me 2:3 8:31 17:1 23:22 25:-28
%have_@we 5:52 6:49 12:3 15:-41 25:-14 30:10 32:34
%have_@we_entered 5:26
%have_@we_got 32:33
%have_@we_had 6:25
%have_a 1:21 22:13 24:18 25:34 28:16 33:-46
%have_a_@updates 24:29
%have_an 3:11
%have_and 14:7
%have_for 20:5 33:-6
%have_got 5:1
%have_in 14:30
%have_left 28:-5 29:16
%have_never 17:29
%have_not 6:6 7:42
%have_not_made 7:31
%have_ready 18:14
%have_something 32:20
%have_the 2:-23 4:8 12:37 26:19 27:26 28:30 32:-4
%have_the_<unknown> 12:39
%have_they 12:8
%have_to 4:-23 10:2 16:-23 17:-9 18:67 20:32 21:50 25:44 26:-7 28:-21 29:-95 33:48
%have_to_<unknown> 25:17
%have_to_@be 18:30 33:22
%have_to_@toMove 3:12 4:-9 15:18
%have_to_ask 21:7
%have_to_book 20:21
%have_to_do 10:26 18:-25
%have_to_wait 2:35
%have_until 22:32
%have_you 33:16
%have_you_got 33:16
%heads_up 24:38
%hear_about 27:42
%hear_about_<deadline> 27:31
%help_<unknown> 11:10
%help_@change 2:17
%help_@me 11:56 17:-42
%help_please 11:41
%help_with 17:26
%hit_<deadline> 10:43 33:-20
%hit_@me 24:25 33:-2
%hit_the 28:31 29:-20
%hold_for 32:20
%hold_off 7:28 8:-16 21:2
%hold_off_on 7:30 8:-16 21:2
%hold_the 15:17 22:15
%how_<unknown> 5:27 10:61 11:-13 29:-34
%how_<unknown>_@be 5:26 9:7 10:63 28:-2 29:-49
%how_@be 5:34 9:47 11:-11 14:7 15:-15 17:-64 20:-32 25:72 28:-57 29:-69 33:2
%how_@be_<cycle> 5:33
%how_@be_<deadline> 33:14
%how_@be_it 5:-19 25:45
%how_@be_the 5:-1 9:25 14:54
%how_@can 0:-21 2:6 11:8 15:11 17:44
%how_@can_@me 0:-21 2:6 11:6 15:14 17:39 30:-26
%how_@me 11:43 29:6 30:-24
%how_@me_@can 11:29 29:10 30:-24
%how_@toRule 28:33
%how_@toRule_@be 28:33
%how_do 11:42 15:15 17:17 21:-27 28:-55 29:27 30:5 34:11
%how_do_@me 0:22 11:29 15:18 21:-25 23:-42 26:11 28:-8 29:24 34:14
%how_do_@we 0:-9 11:17
%how_do_you 29:38
%how_does 11:32 17:44 19:4 29:-59
%how_does_one 11:26 29:-18
%how_does_this 19:10
%how_early 11:-10 21:20 23:12
%how_far 5:12 20:-8 23:33 28:53 29:-37
%how_far_@be 5:46
%how_far_off 28:34
%how_late 33:39
%how_long 3:6 5:-33 11:-25 17:-14 19:17 20:25 28:65 29:14 33:-56
%how_long_@be 19:32 28:-7 29:6
%how_long_ago 28:46
%how_long_before 29:4
%how_long_does 10:32 29:-6
%how_long_have 28:4
%how_long_until 20:17
%how_many 9:1 10:-40 11:-87 12:-13 13:50 14:18 17:-45 19:37 20:-18 24:-13 25:-55 28:28 29:76 33:-53
%how_many_<unknown> 5:-6 28:41 29:23
%how_many_@change 29:38
%how_many_@dates 14:6
%how_many_@exception 9:-5 13:-11 19:20 21:15
%how_many_@unit 19:41 23:3 24:-6 28:21 29:5
%how_many_more 28:15
%how_many_of 13:18
%how_many_rcs 14:2 19:19
%how_many_votes 9:13
%how_much 28:59 29:35
%how_much_<unknown> 28:-4 29:21
%how_much_does 29:16
%how_much_longer 28:20
%how_much_time 28:30
%how_old 29:29
%how_old_@be 29:29
%how_soon 20:36 28:9 29:-13
%how_to 11:30 25:-1 28:-12 29:32 30:38
%how_to_<unknown> 11:11
%how_to_use 11:2
%how_would 3:16 10:15 11:9 21:-21
%how_would_@me 11:41 21:-10
%how_would_a 3:20
%how_would_you 5:2 10:17
%how_you 11:42
%if_<deadline> 15:27
%if_@me 2:35 17:-18 20:-14 21:40 22:-16 29:-8 30:48 33:11
%if_@me_merge 21:3
%if_@me_mute 30:10
%if_@we 0:33 3:2 7:68 9:-21 15:36 33:-31
%if_@we_@toRule 7:34
%if_it 2:35 33:7
%if_it_@be 33:8
%if_the 15:38 21:44 22:-48 23:14
%if_the_<unknown> 21:27 22:-22
%if_this 4:6 7:-13 8:11 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:12 23:-9 24:-4 25:-3 27:5 29:7 31:11 32:-1
%if_this_@be 4:6 7:-13 8:11 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
%if_you 28:12 33:4
%if_you_would 14:8
%in_<?> 2:-3 21:20
%in_<deadline> 5:-3 6:-41 12:107 27:49 33:-20
%in_<deadline>_<?> 12:47
%in_<number> 8:-25 25:38
%in_<request> 8:4
%in_<unknown> 1:-34 3:28 4:1 5:-7 7:8 8:10 9:-6 10:32 11:-31 12:-16 13:-1 16:-30 17:-45 18:4 19:43 20:-19 21:-11 22:-4 23:19 24:-3 25:-56 27:-18 28:-26 29:110 31:20 33:1 34:-31
%in_<unknown>_<?> 5:-14 9:20 14:-4 19:20
%in_<unknown>_<number> 1:-7 9:-35 29:44 32:11
%in_<unknown>_@change 23:15
%in_<unknown>_@unit 28:24 29:27
%in_<unknown>_of 0:24 29:-9 34:-3
%in_<unknown>_time 33:56
%in_<version> 19:112 28:-19 33:-60
%in_<version>_<?> 19:48 29:2 33:-22
%in_@be 5:12 10:-13 28:-2 32:39
%in_@be_<number> 10:-12 32:40
%in_@change 5:25 31:22
%in_@me 11:38 12:-15 19:-22 25:9 27:8 29:-18 33:61
%in_@me_<unknown> 12:-2 14:-26 25:13 26:26
%in_@me_notes 33:1
%in_@month 1:-14 2:-44 3:34 5:-21 14:5 20:46 33:64
%in_@month_or 20:43 33:18
%in_@notify 11:22
%in_@place 25:16 27:27
%in_@toMove 16:-15 24:61
%in_@unit 28:72
%in_@we 30:3
%in__ 5:28
%in_a 1:71 2:22 10:11 24:-34 29:-54
%in_a_<unknown> 1:38 2:6 10:19
%in_a_@change 2:23
%in_after 13:18 22:40
%in_after_the 22:17
%in_an 21:24
%in_charge 34:60
%in_charge_of 34:38
%in_despite 13:10
%in_effect 12:55
%in_for 10:-1 27:11 34:13
%in_force 12:78
%in_force_<?> 12:16
%in_freeze 12:23
%in_how 28:75
%in_how_many 28:61
%in_it 31:40
%in_late 2:-10 13:13 22:24
%in_next 32:33
%in_now 2:7
%in_on 6:7 27:30
%in_one 2:7 5:6 14:32
%in_one_<unknown> 5:8
%in_or 9:28
%in_order 14:27
%in_past 6:-2 13:8 22:28
%in_past_the 22:29
%in_place 2:-7 12:49
%in_qa 24:8
%in_stone 15:7
%in_the 0:28 1:29 2:25 3:-56 5:-8 6:58 7:-15 11:-51 12:-6 13:46 14:-138 17:20 18:7 19:28 20:-49 21:-3 26:-50 27:9 28:-15 29:18 31:-18 32:34 33:-32 34:-52
%in_the_<unknown> 6:12 10:19 12:9 21:-32 29:32
%in_the_@change 2:33 17:19 18:30 21:-16 29:-10
%in_the_@cycle 17:19 18:-17 20:-26 29:39 32:1
%in_the_@exception 9:-5 13:33
%in_the_@schedule 1:2 18:16
%in_the_@toAdd 0:24 1:38 14:-48 18:20
%in_the_last 6:14 15:7
%in_the_loop 27:10
%in_the_meeting 16:10
%in_the_morning 24:7
%in_the_next 18:-36 32:55
%in_the_office 25:10
%in_the_past 6:4
%in_the_previous 19:29
%in_the_queue 9:34 13:14
%in_there 1:4
%in_this 10:28 11:-10 14:-4 17:20 27:8 28:18 31:36
%in_this_@change 10:12
%in_this_@cycle 2:13 28:28
%in_this_@place 27:12 29:10 31:41 32:-4
%in_time 2:31 21:6 24:9 29:-8
%in_time_<?> 2:44
%in_two 33:25
%in_two_@unit 33:25
%in_what 5:22 11:20
%in_which 6:14 20:36 26:5 29:11
%in_which_@unit 20:38
%in_your 10:20
%informed_about 27:15
%instead_of 16:10
%into_<cycle> 2:16
%into_<unknown> 29:31
%into_<unknown>_<?> 29:7
%into_force 6:-5 12:7
%into_the 1:24 11:28 21:2
%into_the_@toAdd 1:25
%into_this 2:6
%into_this_@cycle 2:6
%it_<?> 2:10 6:9 9:39 10:40 14:15 17:-19
%it_<number> 7:3
%it_<unknown> 12:-12 19:34 20:-35 33:20
%it_@be 2:-29 5:-2 6:-2 10:-21 15:54 16:41 17:5 21:1 22:65 25:53 29:-86 33:-7
%it_@be_<link> 22:5
%it_@be_<unknown> 2:-5 15:22 22:23
%it_@be_@me 17:41 25:-23
%it_@be_a 2:-5 21:42
%it_@be_freezing 25:23
%it_@be_not 23:1 25:25
%it_@be_out 20:28
%it_@be_possible 30:2
%it_@be_the 14:4 15:6 16:2
%it_@cycle 5:36 20:-10
%it_@me 7:15 18:2 31:9
%it_@me_forgot 18:2 31:9
%it_@toAdd 2:43 26:6
%it_@toAdd_it 2:18
%it_@toAdd_sense 26:8
%it_a 10:2 31:38
%it_after 6:6
%it_as 7:8
%it_as_a 7:8
%it_for 20:27 21:30 22:-1 29:-1
%it_for_@me 21:34
%it_freeze 12:55 29:8
%it_go 2:14 8:-36 25:-6 29:47
%it_go_in 2:12
%it_granted 9:32
%it_has 8:9
%it_in 1:27 2:-9 5:-10 8:37 14:-12 21:3 25:-10 29:16 31:1
%it_in_<unknown> 29:28
%it_land 20:15
%it_off 31:22
%it_ok 17:14
%it_ok_to 2:3
%it_on 2:35 24:10
%it_on_the 2:38
%it_out 31:16
%it_past 6:20
%it_possible 0:23 2:-21 3:24 30:12
%it_possible_to 0:23 2:-21 3:24 30:12
%it_ship 20:9
%it_still 20:29
%it_that 21:15
%it_to 34:11
%it_too 2:42
%it_too_late 2:42
%it_until 31:14
%it_up 1:4 4:16
%it_worth 21:4
%it_would 0:13
%it_would_@be 0:13
%join_the 10:18 33:4
%joined_the 17:13
%just_<unknown> 2:-12 6:6 8:1 11:4 12:3 18:-15 20:9 27:7 34:14
%just_<unknown>_<deadline> 12:4 16:15
%just_<unknown>_<unknown> 11:48
%just_<unknown>_@be 28:19
%just_<unknown>_@can 29:29
%just_<unknown>_@me 9:1
%just_<unknown>_@toAdd 27:22
%just_<unknown>_do 31:7
%just_<unknown>_how 5:13
%just_<unknown>_the 17:37 18:-11
%just_<unknown>_what 32:15 33:-11
%just_@toRemind 2:26
%just_joined 17:33
%just_joined_the 17:13
%just_the 14:59
%just_the_next 14:21
%keep_<deadline> 15:34 27:-18 31:10
%keep_<deadline>_where 15:34
%keep_@me 27:34 30:22
%keep_@we 27:20
%keep_asking 33:4
%keeps_asking 33:6
%kind_as 29:10
%kind_as_to 29:10
%kind_of 11:26
%kindly_@toAdd 29:5
%kindly_@toAdd_a 29:7
%kindly_@toMove_the 16:4
%know_<?> 17:37
%know_about 7:-16 9:22
%know_the 33:24
%know_when 20:9 27:16 33:25
%know_when_<deadline> 27:19
%know_when_the 20:25 33:1
%know_whenever 27:11
%know_whenever_a 27:8
%know_which 5:9
%last_<unknown> 19:-13 29:55
%last_@cycle 4:-24 6:-32 13:-21 14:-4 15:5 19:131 34:7
%last_@cycle_@toAdd 4:-10 19:30
%last_@toMove 15:-4 16:41
%last_@toMove_to 16:2
%last_@unit 6:27 9:30 15:18 16:-21 19:-35 21:27 22:-27 29:28
%last_@unit_<?> 9:16 15:2
%last_@unit_for 33:34
%last_@unit_to 33:34
%last_@weekday 6:56 19:-14
%last_date 16:21 19:-2 29:4
%last_time 6:-44 19:134 23:13 28:-17 33:-39 34:-5
%last_time_<?> 19:17
%late_<?> 2:23
%late_@change 2:-3 13:49 22:14 34:36
%late_@change_@be 2:-23 13:47
%late_for 2:54 6:38 10:-7 25:16
%late_for_<deadline> 2:16
%late_for__ 2:33
%late_for_the 6:56
%late_in 2:-24 17:8 33:32
%late_merge 22:11
%late_please 22:31
%late_to 2:22
%late_with 2:21
%later_than 16:6 19:26
%leave_it 7:34
%left_<deadline> 28:35
%left_before 28:27
%left_before_<deadline> 28:25
%left_for 2:6 28:28
%left_for_@change 28:9
%left_on 14:28 28:8
%left_on_the 14:28 28:8
%left_the 29:17 31:1 34:-11
%left_to 24:25
%left_to_<deadline> 24:28
%less_<?> 5:-13 28:37
%less_than 28:20
%less_than_a 28:7
%let_<deadline> 16:26
%let_<request> 8:54
%let_<request>_in 8:25
%let_<unknown> 29:30
%let_@me 10:-6 13:4 14:13 22:20 24:27 27:46
%let_@me_know 24:3 27:17
%let_@me_see 14:16
%let_@we 4:38 7:32 21:11 22:-15 25:35 29:-31
%let_@we_@toStart 4:19
%let_@we_get 4:8
%let_@we_know 24:12
%let_@we_not 3:3 4:-2 7:10 21:15 22:-17
%let_in 13:33 22:11
%let_in_late 13:14
%let_it 25:-26 29:51
%let_it_in 8:45
%let_the 24:29
%like_<unknown> 4:6 28:14
%like_@me_@be 10:1
%like_a 17:9 26:9
%like_an 13:15 14:-2
%like_to 2:1 17:23 20:11 21:-11 22:13 27:23 30:-24
%like_to_@be 27:32
%like_to_@toMove 2:9
%like_to_ask 22:10
%like_to_know 20:25
%link_<?> 14:17
%link_<link> 22:24
%link_for 14:-36 26:62
%link_to 14:26 17:1 29:-1
%link_to_the 14:26 17:1 29:-1
%list_<?> 26:54 29:-8
%list_<deadline> 14:21
%list_<unknown> 11:7 29:6 31:-22
%list_@me 23:31 30:38 31:-42
%list__ 13:4
%list_all 13:-38 29:46
%list_every 14:29
%list_everything 11:8
%list_for 27:21
%list_of 10:28 13:9 14:40 29:-11
%list_of_@dates 14:25
%list_of_the 14:5
%list_the 14:-48 19:9 34:33
%live_@change 9:17
%locked_<?> 12:32
%locked_at 12:11
%log_@change 10:61
%long_@be 19:32 28:-7 29:6
%long_@be_<version> 19:20 28:-22
%long_ago 28:46
%long_ago_@be 28:46
%long_before 29:4
%long_does 10:32 29:-6
%long_have 28:4
%long_until 20:17
%long_until_<deadline> 28:1
%long_until_the 29:4
%longer_@be 33:33
%longer_until 28:14
%look_at 7:7
%look_like 3:5 14:39 19:15
%look_up 9:1 18:1 33:42
%look_up_the 18:2 33:11
%looked_at 9:55
%looking_for 5:18 14:-1 29:4
%looking_for_the 5:18 14:-1 29:4
%love_to 17:12 27:7
%love_to_help 17:6
%made_the 28:3
%made_up 7:31
%many_<unknown> 5:-6 28:41 29:23
%many_@change 29:37
%many_@change_@be 29:9
%many_@dates 10:7
%many_@exception 9:-5 13:-11 19:20 21:15
%many_@exception_@be 19:20
%many_@unit 19:41 23:3 24:-6 28:21 29:5
%many_@unit_@we 28:2
%many_@unit_before 19:7 23:14 28:-21
%many_@unit_between 19:3
%many_@unit_do 28:28
%many_@unit_of 29:10
%many_@unit_until 28:-23 29:32
%many_more 28:15
%many_more_@unit 28:2
%many_of 13:18
%many_rcs 14:2 19:19
%many_rcs_did 19:9
%many_votes 9:13
%mark_<request> 8:13
%mark_@month 1:29
%mark_@month_<number> 1:29
%mark_it 8:19
%maybe_@we 30:15
%maybe_@we_should 30:15
%mean_by 10:25
%mean_by_<quoted> 10:3
%meaning_of 10:6 29:29
%meaning_of_<quoted> 10:36
%meet_you 25:26
%meeting_<?> 29:17
%merge_@change 29:30
%merge_@me 29:22
%merge_@me_@change 29:4
%merge_a 2:10
%merge_a_@change 2:8
%merge_it 2:23
%merge_window 10:28 29:-45 33:26
%merged_in 21:9
%merging_@change 12:2
%merging_a 2:18
%milestone_<deadline> 1:16
%milestone_@be 5:-18 18:34
%minus_<number> 12:-1 24:24 25:13
%minus_what 10:-10 28:53
%miss_<deadline> 6:7 24:10
%miss_the 2:52
%miss_the_<deadline> 6:21
%missed_<deadline> 2:-19 21:20
%missed_the 2:17
%missed_the_<unknown> 2:24
%moment_of 33:15
%more_<unknown> 21:8 25:-3 29:6
%more_@change 1:-1 6:17 8:-13 16:-35 18:-12 20:10 22:-40 23:16 25:5 28:-4 29:24 33:1
%more_@change_<deadline> 10:3
%more_@change_<unknown> 1:-4 2:-31 14:30 17:24 31:19
%more_@change_@be 6:7 9:22 26:15
%more_@change_@can 11:-8 23:19
%more_@change_how 13:16
%more_@change_what 11:4 14:-10 29:32
%more_@change_when 20:15 33:8
%more_@unit 16:55 22:47 24:-12 33:-11
%more_@unit_for 16:49 22:9 33:-4
%more_@updates 27:3
%more_for 22:50
%more_information 8:34
%more_than 28:46
%more_than_a 28:13
%more_time 15:7 22:41
%morning_of 24:75
%morning_of_<deadline> 24:24
%morning_of_the 24:42
%moved_<deadline> 6:29 15:-13 34:40
%moved_the 15:33 34:-1
%moved_the_<deadline> 15:26 34:-1
%moved_to 5:23 15:-34 16:28
%moving_<deadline> 15:65 16:-8 25:6
%moving_<deadline>_to 15:3
%much_<unknown> 25:15 28:-7 29:1
%much_does 29:16
%much_longer 28:20
%much_time 28:30
%must_@be 1:2 3:13 16:11 28:-6 32:34
%must_@be_a 3:15 16:15
%must_@me 17:26
%must_not 18:13
%mute_<deadline> 31:8
%mute_@you 31:7
%mute_until 31:15
%mute_you 30:30
%need_<deadline> 22:23
%need_<unknown> 25:10
%need__ 31:5
%need_a 1:28 2:-27 4:9 8:-2 21:22 22:2 24:26 25:-14 34:33
%need_a_@change 21:2
%need_a_@toAdd 4:18
%need_a_@updates 24:23
%need_an 1:4 2:46 9:14 13:-6 21:3 22:-17
%need_an_<deadline> 21:18
%need_an_@exception 2:67 22:-1
%need_for 3:14 34:13
%need_it 8:15 20:35 31:-30
%need_more 22:28
%need_one 21:2
%need_the 22:-11 31:7 33:36
%need_the_<deadline> 31:13
%need_to 11:-15 13:35 17:23 18:19 22:-13 23:62 24:-14 27:-10 31:-1
%need_to_<unknown> 21:7
%need_to_@toRemind 23:29
%need_to_know 17:29
%needed_<?> 0:32 33:-10
%needed_for 21:22
%needed_to 11:17
%needs_a 13:17
%needs_to 20:9
%needs_until 22:16
%never_did 17:14
%never_done 17:29
%never_mind 25:29
%newbie_question 17:6
%next_<?> 18:33 29:43
%next_<deadline> 20:46
%next_<number> 28:6 32:23
%next_<number>_@dates 18:24
%next_<number>_@unit 18:-37 28:6 32:56
%next_<unknown> 18:6 20:-59 29:48 33:-12
%next_<unknown>_<?> 18:1
%next_<unknown>_@unit 32:21
%next_@change 18:64
%next_@cycle 1:-11 2:32 3:28 4:77 5:26 8:47 14:-41 15:-2 18:-80 22:-8 29:-68 33:19 34:-20
%next_@cycle_<?> 3:41
%next_@cycle_before 3:21
%next_@cycle_please 3:-14 4:2 8:11
%next_@unit 2:5 4:-29 16:3 18:-75 24:26 25:30 28:-42 32:20 33:43
%next_@unit_<?> 33:15
%next_@unit_for 32:19
%next_@weekday 1:42 16:26 18:-37 24:4 29:-2 33:-11
%next_checkpoint 18:25
%next_date 14:-12 18:62
%next_deadline 18:39
%next_for 18:13
%next_freeze 18:53 29:-28
%next_milestone 18:45 33:-11
%next_on 18:32
%next_on_the 18:32
%next_one 4:10 14:27
%next_time 0:14 3:7
%next_two_@unit 14:18
%nice_to 24:5
%no_<?> 6:5 12:-30 33:17
%no_<deadline> 0:28 31:38
%no_<unknown> 8:-7 25:21
%no_<unknown>_more 31:14
%no_@change 8:27 28:6
%no_@change_<unknown> 8:20
%no_@exception 21:31
%no_@toStart 0:41
%no_@updates 25:-18 31:77
%no_clue 17:2
%no_for 8:34
%no_for_<request> 8:34
%no_freeze 12:46
%no_from 8:6
%no_from_@me 8:6
%no_go 2:15 7:1
%no_longer 8:25 16:5 33:24
%no_longer_@be 33:33
%no_more 31:56
%no_need 23:53
%no_need_to 23:53
%no_on 7:17
%no_on_<request> 7:19
%no_to 8:27 9:21 34:-7
%no_to_<request> 8:1 9:31 34:-6
%nobody_@toRule 7:44 8:-8 29:-5
%nope_on 4:-3 8:45
%not_<?> 2:27 7:-8 9:19 12:-11
%not_<deadline> 33:23
%not_<unknown> 7:20 15:7
%not_@be 10:33 15:-5 22:3 31:12
%not_@change 8:40 29:6
%not_@toAdd 0:49 2:-17 3:27 22:52
%not_@toAdd_<deadline> 22:6
%not_@toAdd_<version> 3:23
%not_@toAdd_the 0:22
%not_@toMove 15:47 16:-21
%not_@toMove_<deadline> 15:22
%not_@toMove_the 15:13
%not_@toPost 31:60
%not_@toRemind 24:-42 31:54
%not_@toRemind_@me 24:-41 31:55
%not_@toRule 7:73 8:-60
%not_@toRule_<request> 7:49 8:-30
%not_@toStart 3:62 4:-16
%not_@toStart_the 3:18 4:-8
%not_@toStop 30:70 31:-65
%not_a 25:26
%not_a_@change 25:26
%not_finish 22:17
%not_get 8:15 10:1 30:29
%not_it 16:-27 20:10 33:31
%not_just 14:52 18:-18
%not_just_the 14:53 18:-42
%not_let 24:59
%not_made 7:31
%not_made_up 7:31
%not_miss 18:14 24:10
%not_need 8:17 30:-29 31:33
%not_need_the 31:6
%not_ready 21:20
%not_sure 7:22 34:12
%not_the 14:-11 16:13 20:5 27:4 33:2
%not_the_<number> 16:16
%not_to 21:17 22:-18
%not_touch 15:26
%not_understand 10:19 11:3
%not_understand_the 10:29
%not_unsubscribe 30:42 31:-19
%not_want 31:13
%not_you 25:30
%notes_@be 2:24
%nothing_@be 12:16 15:6
%now_<?> 2:15 5:8 6:-1 12:3 17:8 28:29
%now_a 5:9
%now_and 28:40
%now_and_<deadline> 28:7
%now_and_the 28:5
%now_on 16:23 27:45 31:16 33:-6
%now_or 2:34
%now_until 14:25
%number_<number> 7:47 8:47 9:50 29:-45
%number_of 13:24 28:57
%number_of_@unit 28:57
%of_<cycle> 14:34
%of_<deadline> 0:-16 1:8 5:-12 6:2 10:30 12:-53 14:-7 16:-7 18:4 19:-35 20:-42 23:21 24:17 27:-75 28:-20 31:1 33:42 34:45
%of_<deadline>_<?> 23:11 29:46 33:-20
%of_<deadline>_@be 33:-11
%of_<deadline>_@me 34:18
%of_<deadline>_and 16:1
%of_<deadline>_for 31:25
%of_<deadline>_please 10:29 16:-19 33:31
%of_<quoted> 10:48 29:-1
%of_<request> 5:-1 9:62
%of_<unknown> 2:32 5:14 9:-43 14:-11 19:17 20:-54 22:54 24:-20 25:16 28:21 29:26 33:-22
%of_<unknown>_<unknown> 2:1
%of_<unknown>_@be 29:30
%of_<version> 4:-35 5:36 10:-24 14:-19 19:84 20:54 22:-24 29:20 33:-10
%of_<version>_<?> 14:-9 19:-24 20:41 29:34
%of_@change 23:22 29:-3 34:55
%of_@cycle 29:20
%of_@dates 14:5 18:45
%of_@exception 8:-12 9:14
%of_@me 10:-31 17:39 18:10
%of_@month 4:74 6:19 14:-18 16:6 19:-8 20:26 29:5 32:35
%of_@month_<?> 6:27
%of_@month_<number> 1:-5
%of_@toAdd 16:1
%of_@today 12:30
%of_@unit 6:20 19:-5 24:-9 28:47 31:-5
%of_@we 10:27 13:-3 14:-30 18:8 23:-1 26:1 30:12
%of__ 0:18 30:13
%of_a 0:22 10:29 29:-5 34:-10
%of_an 21:16
%of_date 27:21
%of_every 13:15 14:-4
%of_getting 10:-3 21:46
%of_it 10:10 14:31 24:10
%of_luck 2:16
%of_that 29:12
%of_the 3:-22 4:-70 5:61 6:-39 9:39 11:-6 12:21 13:-10 16:-13 17:8 18:-16 19:27 20:18 25:-28 27:-15 28:-36 29:-3 30:-20 31:55 33:24 34:19
%of_the_<deadline> 6:-28 10:20 19:-23 20:35 28:-10 33:10
%of_the_<unknown> 6:3 8:11 9:27 20:15 22:4
%of_the_<version> 20:29
%of_the_@change 29:9
%of_the_@cycle 4:-5 5:68 14:41 17:3 20:-78 21:13 24:21 29:-6 34:2
%of_the_@dates 12:22
%of_the_@exception 9:19
%of_the_@unit 32:25 33:9
%of_the_@updates 31:44
%of_the_date 33:17
%of_the_land 5:37 17:11 29:-22
%of_the_previous 19:30
%of_them 13:14 14:28
%of_this 10:-16 13:21 14:67 34:-7
%of_this_@cycle 5:2 14:73
%of_this_@unit 32:4
%of_what 14:17
%of_you 29:-26 34:21
%off_<?> 2:-25 6:-17 9:3 12:17 29:44 33:-12
%off_<version> 3:13 4:30
%off_@be 28:28
%off_on 7:25 8:11 25:-25 29:33
%off_on_<request> 7:11
%off_the 3:5 20:-8 29:-43 30:14 31:65 34:24
%off_the_<unknown> 8:2 29:-6 34:20
%off_the_@updates 30:22
%off_the_list 31:24
%ok_<?> 2:10
%ok_now 2:1
%ok_so 2:-27 9:-3 10:5 16:9 18:-15 25:-17 29:38 32:15 33:6
%ok_so_<deadline> 33:11
%ok_so_@be 10:5
%ok_to 2:17
%old_@be 29:29
%old_@change 1:10 22:12 31:-1
%old_@cycle 19:51
%on_<?> 2:-9 6:-62 9:4 10:-8 12:21 27:14 29:-28 30:22 33:94
%on_<deadline> 1:-9 10:66 11:4 12:-11 20:-23 28:12 31:28
%on_<deadline>_@unit 10:47 20:-22
%on_<deadline>_for 33:21
%on_<number> 4:9 7:14 8:54 25:-14 29:-30 33:10
%on_<number>_<number> 33:13
%on_<number>_@month 4:4 16:11
%on_<request> 2:-25 4:-10 5:-24 7:73 8:73 9:59 25:-31 31:-12 34:-29
%on_<request>_<?> 5:-9 9:32
%on_<request>_please 7:28 8:-21 9:6
%on_<unknown> 8:8 9:-31 10:4 18:36 22:8 29:49 34:36
%on_<unknown>_<?> 9:-30 34:33
%on_<unknown>_@be 10:10
%on_<unknown>_of 8:14
%on_<version> 4:18 20:23 29:-7
%on_@change 2:-11 5:9 12:22
%on_@cycle 20:-28 25:16 34:25
%on_@cycle_@unit 20:-25 25:19 34:2
%on_@exception 8:23 9:-1
%on_@exception_<number> 8:23
%on_@me 9:14 18:10 33:-4
%on_@me_<unknown> 18:5 33:-9
%on_@month 1:28 4:12 16:23 20:32 33:-12
%on_@month_<number> 1:28 4:12 16:23 20:32 33:-11
%on_@toAdd 5:5 6:11
%on_@toStart 12:1
%on_@today 32:32
%on_@updates 27:29 31:-12
%on_@we 12:-28 18:36 33:25
%on_@weekday 1:24 2:67 7:-26 8:-27 12:-65 16:17 22:-36 24:75 25:-16 27:-11 29:3 31:-12 32:46 33:18
%on_@weekday_about 24:2
%on_@weekday_and 9:8 16:12
%on_@weekday_instead 16:9
%on_@weekday_please 29:46
%on_@weekday_the 2:20
%on__ 24:12 27:-2
%on_a 14:3 33:48
%on_a_@weekday 33:50
%on_for 32:27
%on_hold 8:33 31:15
%on_holiday 31:15
%on_or 5:11 12:18 33:-21
%on_the 1:45 2:-1 3:14 4:-23 5:4 6:24 8:-38 9:20 10:-9 11:-19 12:-30 13:-30 14:-6 16:12 17:-9 18:38 20:-10 24:45 25:3 26:14 28:3 29:7 30:-39 31:-18 32:33 33:-4
%on_the_<deadline> 8:13 9:32 10:-40 13:-12 26:13 28:25
%on_the_<number> 1:65 2:3 5:-25 8:-24 9:-56 12:-49 16:27 18:-58 24:42 27:-29 28:-28 29:-106 32:54 33:60
%on_the_<unknown> 0:2 5:-76 7:35 10:-29 18:35 25:-9 29:84 33:-63
%on_the_@change 29:7
%on_the_@cycle 5:30 14:-36 18:56 20:-9 25:50 27:-28
%on_the_@device 5:1 6:11 7:-13 12:4 13:11 17:-8 18:3 19:2 24:-7 27:2 28:3 29:-7
%on_the_@exception 8:-1 9:21 13:-26 24:16
%on_the_@schedule 1:25 32:7
%on_the_@toStart 9:9
%on_the_@unit 1:-3 10:44 16:1 24:-8 32:11 33:-21
%on_the_@updates 27:35
%on_the_list 26:29 27:30 29:-11
%on_the_morning 24:47
%on_the_next 4:4 34:-6
%on_the_same 16:8 19:4
%on_track 5:14 20:7
%on_vacation 29:30
%on_what 9:7 10:-14 19:19 20:31 33:39
%on_what_<unknown> 9:13
%on_what_@unit 20:1
%on_what_date 20:7
%on_which 20:13 28:9 33:16
%on_which_date 28:15
%on_with 5:33
%on_yet 12:8
%once_@we 2:1
%one_<?> 0:6 2:24 18:-27 29:-21 33:12
%one_<unknown> 5:15
%one_@be 3:1 18:19
%one_@toAdd 11:17
%one_@toRule 7:2 9:28
%one_@unit 1:51 5:-23 6:-17 16:68 20:-29 24:62 28:52 33:-105
%one_@unit_after 1:47
%one_@unit_ahead 24:10
%one_@unit_before 20:-14 24:27 28:10
%one_@unit_later 16:38
%one_before 19:2
%one_deadline 26:33
%one_from 19:5
%one_go 14:10
%one_more 0:21 1:-2 2:22 5:-2 6:14 8:-15 18:-14 20:8 22:-15 23:15 25:2 28:-11 29:16 31:-9
%one_more_@change 1:-1 6:17 8:-13 14:1 16:-35 18:-12 20:10 22:-39 23:16 25:5 28:-3 29:24 31:-7 33:1
%one_more_@unit 16:23
%one_please 18:2
%one_word 5:-2 9:-15 29:48
%only_@change 2:37
%only_@dates 31:39
%only_@toMove 2:3
%only_gets 2:10
%only_if 7:2
%only_the 14:26 18:17
%only_three 24:23
%only_three_@unit 24:23
%only_until 8:34 22:-4
%or_<deadline> 10:-32 18:99 33:-42
%or_<deadline>_<?> 10:-1 18:49
%or_<number> 33:45
%or_<unknown> 2:-13 5:-8 21:1 28:17 29:12
%or_<unknown>_<?> 21:10
%or_@be 5:26 6:8 10:-2 28:7 32:1
%or_@be_@me 33:24
%or_@be_@we 5:23 12:-13
%or_@be_that 5:11
%or_@can 6:-6 12:61
%or_@can_@we 12:28
%or_@change 5:17 10:15 18:12 33:-53
%or_@me 6:10
%or_@month 33:28
%or_@toPost 5:50 12:-4
%or_@toPost_<deadline> 5:25
%or_@toStart 12:22
%or_@toStop 33:10
%or_@toStop_of 33:10
%or_a 5:1 25:9 34:2
%or_after 2:-24 5:36 6:-42 18:-42 20:23 33:72
%or_after_the 20:17 33:37
%or_already 5:11 6:-34 12:37
%or_did 6:9 12:7
%or_did_it 6:10
%or_do 2:-16 6:12 12:12 15:6 21:33 29:-2
%or_do_@me 21:34
%or_do_@we 6:13 15:6
%or_fixing 2:-5 5:27
%or_in 5:6
%or_less 5:-13 28:34
%or_nah 28:7
%or_no 2:53
%or_not 2:33 6:61 7:-27 8:-20 9:54 12:-26
%or_not_<?> 2:28 7:-8 9:21
%or_q 20:29
%or_q_<number> 20:29
%or_still 5:10 6:25
%or_still_<unknown> 9:1
%or_testing 5:12
%or_the 5:6 18:3 33:4
%or_the_<number> 33:17
%or_two 5:-2 9:12 12:-13 29:39
%or_two_<?> 5:-2 9:12 12:-13 29:39
%or_what 5:33 32:-12
%out_<?> 2:24 9:26 30:24 33:-27
%out_a 4:23
%out_already 6:8
%out_before 20:34
%out_for 18:33
%out_of 2:2 5:-7 11:2 30:8 31:26
%out_of_<unknown> 29:2
%out_of_luck 2:16
%out_of_the 20:6 31:20
%out_on 6:-20 33:22
%out_the 14:27 19:18 20:-18
%out_to 16:3
%out_when 19:-6 20:43
%out_yet 6:28
%over_<?> 6:44
%over_as 17:18
%over_the 15:9
%owns_the 34:14
%owns_the_<deadline> 34:14
%page_with 14:12
%part_of 2:32 5:12 17:8 33:17
%part_of_the 5:13 17:14
%pass_for 22:32
%passed_<?> 6:3
%past_<deadline> 1:26 6:10 13:6 16:-19 22:19
%past_<deadline>_<?> 13:8
%past_the 22:28
%pending_@exception 8:15 13:-6
%permitted_to 2:11
%phase_<?> 17:22
%phase_@be 5:10
%pizza_for 29:60
%pizza_for_the 29:53
%place_<?> 12:8
%planned_<?> 32:13
%planned_date 20:26 33:-19
%planned_for 14:-24 20:32 32:6 33:44
%planning_<version> 3:17 5:-3
%planning_for 4:20
%planning_of 14:19
%please_<?> 4:3 9:2 18:22 19:-21 28:12 29:7 32:-7 33:-34
%please_<unknown> 1:14 8:24 16:27 27:28 29:-43 31:29
%please_<unknown>_<unknown> 1:18 27:26
%please_@be 13:4
%please_@can 8:7
%please_@can_@me 2:1
%please_@can_you 8:8
%please_@change 16:16
%please_@me 13:6 31:7 33:18
%please_@toAdd 1:43 2:-16 22:68 27:41 29:-53 33:-25
%please_@toAdd_@me 27:40
%please_@toAdd_it 22:2
%please_@toMove 15:-40 16:105 33:-24
%please_@toMove_<deadline> 16:53
%please_@toMove_it 16:15
%please_@toMove_the 16:23 22:5
%please_@toPost 29:11
%please_@toPost_@me 29:14
%please_@toRemind 24:8
%please_@toRemind_@me 24:-3
%please_@toRemind_the 24:20
%please_@toRule 7:-80 8:51 9:-8 22:9 24:2 29:43
%please_@toRule_@me 29:44
%please_@toRule_@we 22:27
%please_@toRule_the 8:21 24:10
%please_@toStart 4:48 22:8
%please_@toStart_the 4:29
%please_@toStop 27:-28 31:59
%please_@unit 33:3
%please_@we 20:11
%please__ 1:16
%please_all 27:14
%please_all_@dates 27:14
%please_allow 22:34
%please_do 15:9 30:1
%please_do_not 15:34 30:1
%please_enter 1:14
%please_enter_a 1:10
%please_explain 11:13
%please_give 22:30
%please_have 24:6
%please_have_a 24:6
%please_keep 15:25
%please_let 22:21
%please_many 8:-9 9:24
%please_no 31:8
%please_no_<unknown> 31:8
%please_please 5:21
%please_sorry 9:15
%please_sorry_for 9:15
%please_subscribe 27:23
%please_to 16:15 25:8 31:14
%please_which 12:4
%po_files 29:16
%point_<?> 2:6 7:9
%point_of 10:73 33:-34
%point_of_<deadline> 10:15
%point_of_the 10:30 33:-7
%possible_<?> 2:46
%possible_for 13:-14 21:23
%possible_to 0:5 2:-25 3:21 22:3 30:33
%posted_on 6:32 27:8 33:-4
%posted_on_the 6:33 27:5
%postponed_until 15:4
%pre_or 5:50 12:-4
%pre_or_@toPost 5:50 12:-4
%previous_@cycle 19:68 20:-29 29:11 34:-5
%previous_@cycle_<?> 29:15
%print_the 14:12
%prior_to 24:34
%prior_to_the 24:16
%procedure_for 10:-20 11:21 21:10
%process_<?> 9:-5 21:37
%proposal_<?> 6:31 33:-24
%propose_a 2:-6 33:17
%propose_a_@change 2:-8 33:17
%published_<?> 19:4
%q_<number> 20:36
%q_<number>_<?> 20:29 29:1
%q_<number>_or 20:29
%qa_<unknown> 5:-4 17:11
%qa_@person 34:4
%qa_@we 30:16 34:-5
%qa_has 7:21 8:-7
%question_<deadline> 21:5 33:25
%question_<unknown> 5:17 9:2 10:10 20:10 25:-50
%question_@be 6:16 12:23 20:11 26:3 33:-54
%question_@be_<deadline> 6:14
%question_@me 34:3
%question_@toMove 31:10
%question_@we 33:8
%question_how 5:3 11:-9 25:7
%question_how_do 29:22
%question_please 1:6
%question_the 33:21
%question_what 5:-26 14:9 33:5
%question_what_@be 14:11 29:1
%question_when 29:5
%question_which 32:8
%queue_<?> 2:-2 9:24
%quick_<unknown> 5:24
%quick_question 6:6 8:-2 9:-3 10:-1 11:-27 12:2 14:4 18:11 20:6 21:-4 22:-8 25:1 28:7 33:2
%quick_question_<deadline> 21:5 33:25
%quick_question_<unknown> 5:17 9:2 20:10 25:-31
%quick_question_@be 6:16 12:25 20:12 26:3 33:-51
%quick_question_@me 34:4
%quick_question_@toMove 31:10
%quick_question_@we 33:8
%quick_question_how 5:4 11:-8 25:7
%quick_question_please 1:6
%quick_question_what 5:-25 14:9 33:6
%quick_question_when 29:5
%quick_question_which 32:8
%quota_@change 8:3 22:8
%raise_a 22:1
%rather_not 30:14
%rather_than 16:5 23:16
%rc_<?> 10:45
%rc_<unknown> 5:18 29:32
%rc_and 10:29
%rcs_did 19:9
%read_first 17:43 18:-31
%ready_for 18:65
%ready_on 1:21
%reason_for 10:29
%receive_the 26:1 27:37
%receive_the_@updates 26:13 27:2
%receive_the_weekly 27:4
%relbot_<?> 11:59
%remaining_<deadline> 28:2
%remaining_@dates 14:18 28:-7
%remaining_@unit 28:15
%remaining_time 28:52
%remaining_time_for 28:21
%remains_until 14:25 28:-3
%remember_@me 24:2
%remember_@me_the 24:2
%request_<?> 21:12
%request_<number> 7:24 8:68 9:60 21:-33 22:-21 29:-37
%request_<number>_<?> 9:7
%request_<request> 8:13 9:7 22:-32
%request_<unknown> 22:3
%request_@be 17:11
%request_@exception 22:18
%request_a 29:24
%request_an 11:45 22:-13
%request_an_@exception 11:45 22:-28
%request_for 21:-17 22:36
%request_from 9:36 22:2
%request_that 13:10
%requests_<?> 13:48
%requests_@be 13:16
%responsible_for 34:19
%rest_of 14:23 31:4 32:19
%rest_of_the 14:24 31:8
%restart_the 29:37
%restart_the_<unknown> 29:10
%right_<?> 6:39 29:-1 33:44
%right_now 2:-3 5:28 12:41 29:12
%right_now_<?> 29:18
%run_on 29:14
%run_the 1:2 19:-17 29:45
%safe_to 20:15
%said_no 7:1 9:27 34:-6
%said_no_to 7:1 9:27 34:-6
%same_<unknown> 4:21
%same_@change 10:65
%same_@unit 10:-4 16:21 33:11
%same_@unit_as 10:-3 16:9 33:13
%say_<quoted> 11:-20 29:25
%say_that 0:7 2:-11 12:6
%says_<deadline> 6:28 29:-21 33:34
%says_<deadline>_@be 33:35
%scheduled_for 32:18
%security_<unknown> 1:15
%security_@change 8:6 16:20
%security_@change_@be 16:23
%see_all 13:15
%see_the 11:16 14:8 19:31
%see_the_@toAdd 11:23 14:-3
%see_you 25:31
%sending_@me 31:12
%sense_to 11:9 26:7
%separate_deadline 0:12
%separate_deadline_for 0:12
%shall_<unknown> 15:8
%shall_@me 7:5
%ship_<?> 28:2
%ship_date 4:14 15:3
%ship_in 20:4
%ship_it 8:7
%should_@be 15:1 16:15 18:33 33:-29
%should_@be_a 15:11 16:-9
%should_@be_at 16:13 18:13
%should_@me 2:38 6:24 7:-31 10:-5 11:5 15:-30 17:12 21:25 33:7 34:46
%should_@me_<unknown> 11:15
%should_@me_@toRemind 34:11
%should_@me_write 6:31
%should_@we 3:23 15:32 18:8
%should_@we_@be 5:5 18:8
%should_@we_@toMove 15:25
%should_@we_@toStart 3:20
%should_a 14:25
%should_know 5:6 32:26
%should_know_about 5:11
%should_probably 23:4 30:6
%should_the 15:5 18:30
%should_there 0:20
%should_there_@be 0:20
%show_@me 9:1 11:15 13:22 19:28
%show_@me_all 13:34 14:-7
%show_@me_the 19:6
%show_the 13:36 18:10 23:6 29:-14
%show_what 14:29
%sign_@me 26:24 27:9
%sign_@me_up 26:24 27:19
%sign_off 7:12 8:28 21:-10 34:1
%sign_off_on 8:17
%sign_up 11:10 33:23
%signs_off 34:42
%signs_off_the 34:30
%since_@today 13:2
%slipping_<deadline> 15:34
%sneak_<unknown> 11:36
%sneak_in 2:14
%so_<?> 33:28
%so_<deadline> 6:44 10:-11 12:-15 33:10
%so_<deadline>_@be 6:5
%so_@be 9:5 10:3 12:11
%so_@be_it 2:27
%so_@me 33:16
%so_@toMove 16:18
%so_@we 33:45
%so_far 13:71
%so_kind 29:9
%so_kind_as 29:10
%so_please 31:8
%so_that 24:19
%so_what 18:25
%so_what_@be 18:16
%so_when 33:5
%so_which 20:4 33:-25
%some_<unknown> 2:22 22:25 25:-8 29:16
%some_@unit 0:10
%some_example 11:12
%some_point 23:4 26:11
%someone_<unknown> 10:15 17:3
%something_<unknown> 17:3
%something_due 18:40
%something_on 32:31
%soon_<?> 18:46 32:-12
%sooner_<deadline> 18:12
%sooner_<deadline>_or 18:12
%sorry_for 1:-10 5:3 6:7 7:5 8:-8 9:1 12:14 13:8 14:3 15:16 16:2 17:26 19:23 20:-1 22:-27 27:-13 31:-18 33:-3
%sorry_for_asking 2:1 8:-8 12:3 17:5 19:3 21:-26 24:4 29:8 32:7
%sorry_for_the 0:1 7:13 9:4 11:5 12:6 13:10 14:6 15:7 16:1 17:13 18:3 19:5 21:8 22:-8 26:-7 27:-7 29:-1 30:-6 31:-31 32:-1
%sorry_if 4:6 7:-13 8:10 10:12 13:-4 14:3 15:-18 17:-2 18:4 19:-12 20:11 22:12 23:-9 24:-4 25:-3 27:5 29:7 31:11 32:-1
%sorry_if_this 4:6 7:-13 8:11 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:12 23:-9 24:-4 25:-3 27:5 29:7 31:11 32:-1
%squeeze_in 1:5
%stable_<version> 2:-6 5:33 12:45
%stable_@change 1:15
%stable_@change_@be 5:8
%stable_branches 5:1 10:54 12:-14 34:6
%stage_<?> 5:4
%stage_@be 17:20
%stage_of 5:16
%stand_for 10:52
%stand_for_<?> 10:6
%stands_for 10:50
%state_of 5:51 9:15 29:-1
%state_of_<unknown> 5:18
%status_<request> 9:29
%status_of 5:57 9:8
%status_of_the 5:12
%step_<?> 17:29 18:-12
%still_<unknown> 2:26 7:-2 9:31 29:-29 33:14
%still_<unknown>_<?> 33:26
%still_<unknown>_for 30:5
%still_<unknown>_or 12:7
%still_@be 2:36
%still_@toMove 12:17
%still_@toStart 2:-24 12:36 13:10
%still__ 2:21
%still___<unknown> 2:13
%still_a 12:7
%still_accepted 2:22 12:-5
%still_ahead 6:29 14:48
%still_ahead_of 14:11
%still_get 20:-4 21:35 25:25
%still_go 2:-9 12:15
%still_go_in 2:-9 12:16
%still_going 5:5
%still_going_on 5:5
%still_have 2:-6 28:51
%still_in 9:24
%still_in_<unknown> 9:28
%still_need 9:25 30:16 31:-7
%still_on 20:12 26:14
%still_possible 2:16
%still_propose 12:2
%still_supported 29:39
%still_take 2:24
%still_taking 2:5
%still_the 2:-37 20:41
%still_time 6:20
%still_to 6:51 14:12
%still_to_come 6:51 14:12
%still_undecided 7:6
%still_undecided_<?> 9:6
%still_waiting 9:20
%sub_@me 27:9
%submit_an 22:6
%subscribe_<unknown> 27:30
%subscribe_<unknown>_to 27:13
%subscribe_@me 27:3 29:29
%subscribe_@me_to 27:-20 29:43
%subscribe_a 11:60 26:-40
%subscribe_a_@place 11:60 26:-40
%subscribe_dev 27:20
%subscribe_this 26:-5 27:42
%subscribe_this_@place 26:-2 27:36
%subscribe_to 11:-20 26:19 27:-44 29:59
%subscribed_to 26:34
%summit_on 20:3
%support_<unknown> 29:26
%suppose_the 2:11
%supposed_to 5:23 10:24 29:-9 33:18
%supposed_to_@be 5:24 10:9
%sure_@me 24:26
%tagged_<?> 19:24 20:-25
%take_@me 31:46
%take_@me_off 31:46
%take_a 27:15
%take_back 8:40
%take_it 2:1 12:36 31:-22
%take_place 6:14 16:10 20:1
%takes_<unknown> 34:34
%takes_<unknown>_of 34:30
%taking_@change 2:15
%talk_about 17:14 25:22 33:-15
%talk_to 11:50 34:16
%talk_to_you 11:30
%target_date 20:26
%target_date_for 20:26
%texts_@be 12:26
%than_a 28:39
%than_a_@unit 28:39
%thanks_for 25:120
%thanks_for_the 25:50
%that_<?> 10:3 11:7
%that_<deadline> 15:24 16:50
%that_<request> 7:10
%that_<unknown> 2:7 6:18 25:-12 29:26
%that_<unknown>_<?> 2:10 6:19 29:-24
%that_@be 8:25 10:-35 13:9 25:51 29:-44 33:47
%that_@be_a 8:22
%that_@change 12:5 25:23
%that_@me 32:24
%that_@me_should 32:26
%that_@we 33:-3
%that_a 0:7
%that_expire 13:5
%that_for 10:43
%that_still 2:48 9:-14 13:16 33:22
%that_the 15:13 33:37
%that_the_<deadline> 33:4
%that_the_@cycle 15:19
%that_you 8:-2 25:12
%the_<deadline> 0:-58 1:-38 5:-64 6:2 8:31 10:40 12:-8 13:-84 14:-8 15:44 16:32 18:-10 19:-35 20:-3 21:-31 22:-5 24:47 27:-5 28:18 32:-34 33:51 34:24
%the_<deadline>_<?> 2:-1 10:27 12:-3 19:-10 20:-20 28:40 34:27
%the_<deadline>_<unknown> 33:-6
%the_<deadline>_@be 2:75 6:-19 12:-12 24:-9 27:35
%the_<deadline>_@exception 9:40 22:-18
%the_<deadline>_@toStart 6:-5 12:3 29:3
%the_<deadline>_@updates 24:38 26:12 31:2
%the_<deadline>_again 12:-43 29:45
%the_<deadline>_already 6:21
%the_<deadline>_before 15:19
%the_<deadline>_date 15:30 34:64
%the_<deadline>_deadline 6:31 15:-29 33:46
%the_<deadline>_fall 33:7
%the_<deadline>_for 8:44 10:38 12:-1 16:29 22:-40 33:-2
%the_<deadline>_in 12:-28 33:50
%the_<deadline>_on 16:35
%the_<deadline>_one 19:4 24:2 33:-15
%the_<deadline>_or 6:2
%the_<deadline>_please 6:9 24:4 29:21 33:-66
%the_<deadline>_started 6:28
%the_<deadline>_the 33:23
%the_<deadline>_to 16:16
%the_<number> 1:108 2:24 5:-81 6:-1 7:-25 8:-15 9:-128 10:-106 12:-106 14:-41 15:-51 16:128 18:-125 20:51 24:14 25:-65 27:-52 28:-118 29:-187 32:81 33:84
%the_<number>_<?> 6:-2 15:-5 33:63
%the_<number>_@be 2:16 6:-52 20:10 33:68
%the_<number>_does 2:15
%the_<number>_of 6:17
%the_<number>_or 33:17
%the_<number>_please 2:13 16:22 33:-6
%the_<number>_right 33:30
%the_<unknown> 0:13 1:-38 2:15 4:12 5:-24 7:9 8:65 9:56 10:-39 11:-9 12:24 13:-22 15:15 16:32 17:-45 19:-4 20:9 22:25 23:3 24:4 27:-62 29:45 30:-47 31:-59 32:-14 34:11
%the_<unknown>_<?> 6:-29 9:-33 13:37 15:1 18:-10 20:10 21:-16 34:47
%the_<unknown>_<unknown> 4:16 5:-92 7:-13 8:65 9:77 10:-66 11:-93 12:-7 13:-49 17:-25 18:-67 22:8 23:31 26:25 27:-27 29:14 31:-2 32:-42
%the_<unknown>_<version> 20:15
%the_<unknown>_@be 3:12 7:19 12:23 15:1 22:-9 29:-44
%the_<unknown>_@change 8:21 9:40 10:-17 22:28 29:30
%the_<unknown>_@dates 14:3
%the_<unknown>_@exception 8:12 9:16
%the_<unknown>_@me 29:4 33:26
%the_<unknown>_@place 27:17 34:14
%the_<unknown>_@toAdd 29:9
%the_<unknown>_@toMove 8:5 29:-11
%the_<unknown>_@toRule 33:10
%the_<unknown>_@unit 32:8
%the_<unknown>_@we 8:10 13:5 21:-46
%the_<unknown>_a 24:16
%the_<unknown>_and 17:4
%the_<unknown>_before 28:9 29:-3
%the_<unknown>_date 16:11
%the_<unknown>_for 5:-46 10:-14 11:12 13:-5 15:38 22:10 29:-40 32:12
%the_<unknown>_has 12:-5 25:20
%the_<unknown>_in 4:10 19:-8 24:9 29:19
%the_<unknown>_list 33:12
%the_<unknown>_meeting 1:-1 16:2
%the_<unknown>_of 5:36 8:19 9:-62 14:23 18:45 21:17 22:-18 31:4 33:-52 34:-15
%the_<unknown>_on 12:6 29:62
%the_<unknown>_one 2:-6 9:27 18:-17 29:-26 33:50
%the_<unknown>_please 13:18
%the_<unknown>_to 10:-25 16:-3 26:6 28:18 29:42
%the_<unknown>_with 2:7 5:7
%the_<version> 4:65 20:35 33:-33
%the_<version>_@toAdd 4:29 14:-3
%the_@change 1:-32 5:25 6:-9 8:36 10:-23 11:-133 12:14 13:-24 15:-49 18:37 19:-8 22:34 24:19 25:-165 28:34 29:43 33:-5 34:-1
%the_@change_<?> 6:11 10:15 17:10 30:20
%the_@change_<unknown> 5:17 18:55 28:7 33:-8
%the_@change_@be 6:8 8:17
%the_@change_@change 21:15 22:3
%the_@change_@exception 8:7
%the_@change_@we 24:25 34:6
%the_@change_for 17:-7 29:20
%the_@change_have 7:4
%the_@change_in 5:8
%the_@change_one 18:9
%the_@change_what 17:13
%the_@cycle 2:3 3:-48 4:-127 5:70 10:-32 11:-10 12:-53 14:29 15:63 16:11 17:13 19:-9 20:7 21:2 24:3 29:-39 31:-27 32:-41 33:1
%the_@cycle_<?> 5:-6 15:49 20:3 28:58 29:-63
%the_@cycle_<unknown> 14:25
%the_@cycle_<version> 19:15
%the_@cycle_@be 5:62 6:-1 20:50
%the_@cycle_@change 29:27
%the_@cycle_@person 22:30 34:46
%the_@cycle_@schedule 14:44
%the_@cycle_@toAdd 14:25 18:21
%the_@cycle_@unit 20:6
%the_@cycle_@updates 26:19 27:37
%the_@cycle_@we 9:41 13:17 19:-6 21:17 34:11
%the_@cycle_after 3:2 18:-20 19:-15 29:31 33:11
%the_@cycle_at 5:11
%the_@cycle_before 19:106 20:-18
%the_@cycle_by 16:25
%the_@cycle_date 6:-15 15:20 20:2
%the_@cycle_in 5:28 20:13 28:12
%the_@cycle_notes 14:-17 24:22 33:20
%the_@cycle_on 20:17
%the_@cycle_out 5:-3 6:63 20:-34
%the_@cycle_please 5:2 28:17
%the_@cycle_process 17:39
%the_@cycle_still 20:2
%the_@cycle_this 20:8
%the_@dates 3:1 4:7 11:-25 12:11 14:65 15:19 19:22 26:26 29:-46 32:-34 33:-21 34:-3
%the_@dates_for 14:46
%the_@dates_in 26:26
%the_@dates_of 14:-25 16:9 19:33
%the_@device 5:1 6:11 7:-13 12:4 13:11 17:-8 18:3 19:2 24:-7 27:2 28:3 29:-7
%the_@device_with 6:11 7:-13 12:4 13:11 18:3 19:2 24:-6 27:2 28:3 29:-6
%the_@exception 8:-6 9:52 13:21 22:-81 24:26 25:23 29:6
%the_@exception_for 9:75 22:-43
%the_@exception_queue 13:17
%the_@exception_that 9:11 27:2
%the_@land 29:-2
%the_@person 5:12 11:8 14:-45 22:10 29:-61 34:91
%the_@person_<unknown> 13:21
%the_@person_of 5:23
%the_@place 10:13 27:-30 29:86 30:2 31:-18
%the_@schedule 0:13 1:54 2:-15 8:-19 11:9 14:32 16:2 18:6 19:58 24:-36 26:-9 33:-71
%the_@schedule_<?> 11:29
%the_@schedule_<unknown> 16:26
%the_@schedule_feed 14:-10 26:34
%the_@schedule_for 1:31 14:45
%the_@schedule_of 14:-1 19:67
%the_@toAdd 0:19 1:69 8:2 11:3 14:39 18:-1 20:5 27:-15 29:-104 34:32
%the_@toAdd_<?> 0:27
%the_@toAdd_@be 5:42
%the_@toAdd_for 18:-14 20:27
%the_@toMove 16:2 29:47 33:-16
%the_@toStart 2:11 4:-33 6:-6 12:-49 13:24 14:-8 20:22 21:-17 24:13 25:32 29:31 33:-64
%the_@toStart_<unknown> 9:14 20:-23 25:18 29:25 33:-29
%the_@toStart_@change 2:25
%the_@toStart_@cycle 20:88 29:-4
%the_@toStart_dashboard 22:26
%the_@toStop 4:5
%the_@toStop_of 4:9
%the_@unit 10:13 16:-33 29:-4 32:104 33:41
%the_@unit_<?> 31:8
%the_@unit_before 1:3
%the_@unit_of 10:10
%the_@unit_please 32:27
%the_@updates 2:-39 7:2 8:-6 10:-2 17:2 21:3 22:-29 23:-20 25:-1 26:49 27:79 28:-11 29:-60 30:88 31:17 32:-11 33:-7
%the_@updates_<?> 26:16 30:1
%the_@updates_@me 30:6
%the_@updates_for 24:26 27:8
%the_@updates_in 30:1
%the_@updates_off 30:31
%the_@we 5:26 18:30 23:27 24:19
%the_@weekday 2:-12 16:7 25:31
%the_@weekday_<?> 25:48 32:-30
%the__ 6:8 29:25 31:4
%the_approval 7:14
%the_approval_of 7:16
%the_archive 34:3
%the_best 17:26
%the_beta 5:11 20:-24 29:-36 33:50
%the_big 10:3 14:30 20:32 29:-26 33:-20
%the_big_@unit 20:29 33:-6
%the_bot 11:24 23:12 29:-7 31:9
%the_candidate 33:2
%the_ci 29:26
%the_clock 10:-34 28:57
%the_closest 18:27
%the_coffee 29:32
%the_coffee_machine 29:32
%the_coming 20:28 32:33
%the_coming_@unit 32:12
%the_command 11:36 14:-18
%the_command_to 11:24 14:-17
%the_contributors 17:24
%the_contributors_<unknown> 17:24
%the_current 4:15 5:20
%the_customers 7:12 15:1 29:18
%the_cutoff 6:3 33:44
%the_cutoff_for 33:65
%the_daily 31:43
%the_date 6:46 14:-6 15:13 16:11 18:-52 19:-23 26:18 29:-46 33:24 34:16
%the_date_for 6:34
%the_date_of 15:17 18:-3 19:-41 33:25 34:26
%the_deadline 22:29 28:17
%the_deadline_for 28:19
%the_decision 8:23 34:11
%the_difference 10:15
%the_difference_between 10:15
%the_exact 33:43
%the_final 6:10 20:42
%the_first 17:-7 29:16 32:17
%the_first_@unit 29:23
%the_following 3:23 4:21 18:62 20:-13
%the_following_@cycle 3:23 4:23 20:-12
%the_following_deadline 18:1
%the_freeze 1:-5 2:52 5:-8 6:-14 10:65 12:6 13:50 18:-68 19:-9 21:-6 22:73 24:6 29:-107 33:-15
%the_freeze_<?> 2:4 10:5 12:-18
%the_freeze_apply 2:56 10:-10
%the_freeze_block 2:19
%the_freeze_please 22:26
%the_full 14:18
%the_gate 8:3 21:9 29:17
%the_golive 20:15 24:13
%the_hard 10:37 28:-19
%the_land 5:28 17:10 29:-26
%the_last 6:8 16:22 19:-12 29:14 33:38 34:4
%the_last_<unknown> 19:-37 29:56
%the_last_@cycle 19:45 34:8
%the_latest 33:42
%the_light 29:37 34:-11
%the_list 26:20 27:13 29:-17 30:48 31:25 34:-20
%the_list_@me 30:41 31:-13
%the_list_for 27:21
%the_live 9:25
%the_loop 27:10
%the_lts 20:15 29:-9
%the_meeting 7:6 29:18
%the_membership 6:56
%the_moment 2:11 5:6 18:11 28:3
%the_morning 24:101
%the_morning_of 24:75
%the_next 2:1 3:85 4:55 15:-15 16:-29 18:27 20:-11 22:-11 24:-17 32:10 34:-28
%the_next_<number> 28:9
%the_next_<unknown> 3:2 20:-56 29:43 32:16 33:-7
%the_next_@change 18:48
%the_next_@cycle 2:1 3:81 4:40 8:10 14:-16 18:-63 29:-59 33:24 34:-17
%the_next_date 14:-10 18:38
%the_next_deadline 18:23
%the_next_milestone 18:16
%the_next_one 4:10 14:37
%the_number 7:18 28:17
%the_number_of 28:12
%the_office 25:9 29:35
%the_official 20:33 29:-12
%the_old 1:8 19:36 22:16 31:-2
%the_old_@change 1:10 22:13
%the_old_@cycle 19:38
%the_one 14:-7 18:16 19:26 29:-3 33:14
%the_one_before 19:2
%the_page 10:4
%the_past 6:23 12:-4
%the_planning 14:39
%the_point 10:55 33:-20
%the_point_of 10:55 33:-17
%the_present 5:31
%the_previous 19:59 29:7
%the_previous_@cycle 19:39 29:13
%the_procedure 10:-20 11:21 21:10
%the_procedure_for 10:-20 11:21 21:10
%the_proposal 6:24 12:-11 33:19
%the_queue 9:33 13:17 14:-16 18:31
%the_quota 8:3
%the_quota_@change 8:4
%the_rc 2:8 5:18 6:-4 14:34 27:19 29:-29
%the_remaining 28:23
%the_repository 12:19
%the_request 8:25 9:19 21:15 29:-42
%the_request_<number> 9:2
%the_requests 13:21
%the_rest 10:13 14:18 31:2 32:5
%the_rest_of 14:24 31:4 32:6
%the_retro 16:-6 29:5
%the_right 11:33
%the_rules 10:13 18:-5 22:18
%the_same 4:6 6:-4 16:22 19:1
%the_same_@unit 10:-4 16:25 33:16
%the_security 16:19
%the_security_@change 16:23
%the_sprint 28:-21 29:55
%the_stable 2:11 34:10
%the_stable_@change 5:17
%the_staging 29:11
%the_state 5:11
%the_state_of 5:11
%the_status 5:26
%the_steps 11:25 21:-24
%the_summit 29:28
%the_texts 33:34
%the_time 5:7 6:14 33:-22
%the_tree 12:22
%the_upcoming 18:63
%the_upgrade 22:5 33:12
%the_upgrade_<unknown> 22:2 33:12
%the_user 29:21
%the_user_<unknown> 29:22
%the_way 7:-11 10:-18 11:10 13:9 16:-15 18:3 25:9 27:-10 30:13 31:3
%the_way_<unknown> 17:8 25:13 33:25
%the_way_@be 5:23 12:12
%the_way_@toStart 4:8
%the_way_how 29:8
%the_way_the 13:3
%the_way_what 32:8
%the_way_when 20:9
%the_way_which 3:7 14:2
%the_way_who 19:-11 34:54
%the_weekly 5:-6 27:49 31:66
%the_weekly_@updates 27:50 31:16
%the_whole 14:44
%the_whole_@toAdd 14:4
%the_wiki 29:11
%the_window 6:36 29:39
%the_window_for 6:40
%the_word 6:2 10:17
%the_word_<quoted> 6:2 10:17
%them_<?> 14:1
%then_<?> 6:-21 12:4 18:40
%there_<?> 11:-13 22:10 25:21
%there_<unknown> 11:40 32:22
%there_@be 0:25 2:-19 8:5 12:43 23:16 24:20 25:-1 33:-23
%there_@be_a 0:26 23:7
%there_@be_no 8:7 12:12
%there_@change 17:25
%there_@place 0:22 2:40
%there_a 0:-14 3:16 6:-16 12:6 26:-32 29:38 32:25 33:8
%there_a_<deadline> 0:-11 29:40
%there_a_<unknown> 11:2 17:15 29:8
%there_a_freeze 12:35
%there_a_page 14:1
%there_an 6:30 17:6 26:38
%there_an_<unknown> 17:19
%there_an_ics 26:36
%there_any 9:-7 12:-16 13:33 21:38 26:3
%there_any_@exception 13:10
%there_any_way 12:-7 21:50 26:6
%there_anything 13:15 18:23
%there_like 17:13 26:10
%there_like_a 17:13 26:10
%there_no 0:34
%there_something 13:32 18:33
%there_still 2:7 6:13 12:-9 28:28
%there_still_a 28:11
%they_<?> 12:16
%think_<?> 7:14
%thinking_of 7:14 8:-3 21:15
%this_<?> 1:1
%this_<deadline> 19:6
%this_<unknown> 9:-10 11:-25 23:8 25:11 29:70 31:-8 32:27
%this_@be 4:6 7:-14 8:10 10:6 13:-5 14:2 15:-14 18:4 19:-12 20:11 22:10 23:-9 24:-5 25:12 27:5 31:11 32:-9 33:-2
%this_@be_asked 4:6 7:-13 8:11 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
%this_@change 2:28 10:5 11:27 17:23 20:7 29:-18 30:-25
%this_@cycle 2:85 3:-73 4:-16 10:-4 13:59 14:108 17:-36 19:-71 20:-40 28:18 29:-65 32:-20 33:48 34:22
%this_@cycle_<?> 2:60 5:-27 19:-16 33:71 34:9
%this_@cycle_please 14:28
%this_@place 11:-58 14:-30 27:73 31:57 32:-18
%this_@place_for 31:7
%this_@place_from 31:35
%this_@place_subscribed 26:3
%this_@unit 2:4 5:-12 13:30 14:-14 20:10 25:-46 28:-87 32:83 33:2
%this_@unit_<?> 6:26 28:-41 32:23
%this_@unit_please 2:10
%this_bot 11:81 25:-25 30:7
%this_late 17:9
%this_one 0:6 4:19 33:1
%this_one_<?> 0:7
%this_point 5:29 7:7 10:-2 12:26 15:12
%this_point_<?> 2:8 7:9
%this_stage 8:14
%this_the 5:12
%this_time 23:8 29:-25
%this_time_<?> 23:9
%this_to 11:-14 27:-16 29:57
%three_@unit 22:2 24:35 28:-2
%three_@unit_before 1:17
%three_@unit_left 24:12
%through_<?> 7:2
%through_the 8:8 14:27 22:-20
%thumbs_up 8:31
%thumbs_up_for 8:19
%ticket_for 29:14
%time_<?> 6:2 7:22 12:-10 19:6 23:4 25:-1
%time_<unknown> 5:-14 14:24 29:36
%time_@be 5:-15 29:47
%time_@be_it 29:35
%time_before 24:6 28:21
%time_before_<deadline> 24:7
%time_for 5:29 6:13 22:6 33:-20
%time_for_@change 5:34
%time_for_the 22:14
%time_left 28:36
%time_of 28:-5 33:58
%time_on 33:39
%time_on_the 33:26
%time_or 2:-23 5:10 15:7
%time_remaining 28:21
%time_to 4:30 27:18 28:20
%time_to_<deadline> 28:28
%time_until 28:10
%time_yet 5:37 12:-10
%to_<deadline> 10:-13 15:-9 16:-15 24:36 27:41 28:110 29:-63 33:-83
%to_<deadline>_<?> 26:7 28:56
%to_<number> 8:32 16:41 20:-17 24:1 29:12 32:22
%to_<number>_<number> 16:50
%to_<number>_@month 16:43 32:25
%to_<request> 7:-40 8:54 9:67 34:-9
%to_<unknown> 3:8 4:29 5:-25 9:-36 10:2 11:-3 15:7 17:8 20:20 24:-37 25:4 27:16 28:-23 29:59 30:16 32:-52 33:-37
%to_<unknown>_<?> 2:-16 11:-17 20:33 29:56
%to_<unknown>_@unit 3:23
%to_<unknown>_the 4:3 24:-5 27:-29 29:17 30:34
%to_<unknown>_you 11:28
%to_<version> 2:3
%to_@be 5:4 6:-21 7:5 9:-43 15:-17 16:24 24:36 25:-4 27:16 28:-40 29:-8 31:10 33:9
%to_@be_<unknown> 20:9
%to_@be_done 18:4
%to_@be_on 16:14
%to_@be_part 33:23
%to_@be_told 27:29
%to_@change 2:36 5:8 10:-15 27:21
%to_@cycle 19:2 28:4
%to_@dates 27:20
%to_@me 10:45 11:10 13:-9 24:13 27:-75 29:19
%to_@me_<unknown> 27:-18 29:34
%to_@month 16:53 20:-4 33:3
%to_@month_<number> 16:53 33:3
%to_@subscribe 18:27
%to_@subscribe_out 18:11
%to_@toAdd 0:37 2:21 14:-44 26:17
%to_@toMove 2:40 4:-26 5:-36 11:106 12:-21 15:139 16:-74 29:-128 34:-14
%to_@toMove_<deadline> 2:-41 15:116 16:-37
%to_@toMove_@dates 11:20
%to_@toMove_a 11:43 21:6 34:-18
%to_@toMove_in 2:18
%to_@toMove_the 2:15 15:56 24:11 29:-24
%to_@toPost 17:11
%to_@toPost_a 17:2
%to_@toRemind 9:-8 11:22 23:68 24:-45 34:16
%to_@toRemind_@me 11:5 23:39 24:-23
%to_@toRule 7:71 8:-2 29:-17
%to_@toRule_<request> 7:59
%to_@toRule_@exception 7:12 9:-11 13:-4 34:7
%to_@toStart 4:13
%to_@toStart_the 3:11
%to_@toStop 11:-24 23:29 29:-12 30:19 31:2
%to_@we 25:24
%to_@weekday 16:57 24:-15 32:36
%to__ 27:24
%to___<number> 16:14
%to___<unknown> 27:20
%to_a 10:9
%to_a_<unknown> 10:11
%to_apply 12:22
%to_ask 9:4 11:7 21:30 22:12 33:-7
%to_ask_for 11:3 21:21
%to_become 17:21
%to_book 20:21
%to_book_the 20:22
%to_check 24:5
%to_check_the 24:5
%to_come 6:57 14:8
%to_contribute 17:27
%to_do 2:14 10:29 18:-30 32:7
%to_do_that 2:11
%to_file 21:30 22:-7
%to_file_an 21:30 22:-6
%to_finish 2:-9 14:29 28:24
%to_follow 27:23
%to_ga 14:38 19:1 28:36
%to_get 17:11 18:14 22:11 24:11 33:12
%to_get_@me 2:-6 17:25 33:25
%to_get_a 24:5
%to_get_the 26:43 27:10
%to_give 1:4 21:6
%to_go 25:16 28:38
%to_have 0:49 17:-27 18:7 29:1
%to_hear 27:13
%to_hear_about 27:9
%to_help 15:3 17:62
%to_join 17:42
%to_know 5:20 13:2 17:3 20:38 25:8 27:-26 33:19
%to_know_<?> 17:3
%to_know_when 20:27 33:29
%to_land 22:32
%to_meet 25:26
%to_meet_you 25:26
%to_merge 2:8 22:30 33:18
%to_next 16:1
%to_next_@weekday 16:22
%to_one 22:1 26:33
%to_propose 2:-4 33:17
%to_qa 5:28
%to_receive 30:14
%to_rename 2:1
%to_request 7:13
%to_request_an 21:11
%to_run 3:26
%to_say 12:6
%to_see 11:25 14:26 21:15
%to_see_the 11:23 14:6
%to_ship 34:12
%to_stable 2:16 10:6
%to_stable_<version> 2:28
%to_subscribe 11:8 26:12
%to_talk 11:30
%to_talk_to 11:30
%to_the 0:8 1:-16 2:7 3:-12 5:-13 8:-2 10:-17 11:-24 12:-43 15:-53 16:68 17:22 18:-40 20:-41 21:-13 27:15 28:52 29:51 33:-27
%to_the_<deadline> 16:-9 22:7 24:5 28:25
%to_the_<number> 15:-11 16:91
%to_the_<unknown> 9:3 17:8 27:-17 29:77
%to_the_@change 17:6
%to_the_@cycle 5:-34 14:2 28:45
%to_the_@schedule 14:4
%to_the_@updates 27:2
%to_the_list 29:8
%to_the_stable 2:28
%to_this 24:25
%to_unsubscribe 29:30
%to_use 11:2
%to_use_this 11:1
%to_vote 11:27 13:24
%to_vote_on 11:27 13:24
%to_wait 2:53
%to_you 11:90 29:-27
%to_your 11:-23 27:30 29:1
%told_@me 7:24
%told_about 27:4
%too_<?> 10:23
%too_<unknown> 8:30
%too_late 2:117 6:27 10:-9 23:13 29:-4
%too_late_<?> 2:22
%too_late_for 2:26 6:39
%too_late_to 2:8
%too_many 31:22
%translatable_@change 33:2
%tree_closed 12:6
%true_<?> 12:11 20:2
%turn_down 8:50 22:-3
%turn_down_request 8:1
%turn_it 31:2
%turn_it_off 31:2
%turn_off 31:28
%turn_off_the 31:3
%turn_on 27:17 29:21 31:-23
%turn_on_@updates 27:29 31:-12
%turn_the 27:9
%turn_the_@updates 27:7
%two_<?> 5:-3 9:12 12:-14 29:39
%two_<unknown> 33:11
%two_@change 22:5
%two_@cycle 3:26 16:-22 19:35
%two_@unit 1:24 14:8 16:57 24:52 28:-11
%two_@unit_before 1:12 24:10
%two_@unit_later 16:18
%two_extra 22:3
%two_extra_@unit 22:3
%two_more 16:15
%two_more_@unit 16:15
%ui_texts 33:6
%undecided_<?> 9:1 13:11
%under_<deadline> 10:26 12:13
%under_<deadline>_<?> 10:5
%under_freeze 12:23
%under_the 6:-8 10:60
%under_the_<deadline> 6:-7 10:43
%understand_<?> 11:5
%understand_the 10:46
%unsubscribe_@me 11:27
%unsubscribe_@me_from 29:15
%unsubscribe_@we 30:24
%until_<deadline> 2:23 8:10 24:7 28:80 33:-15
%until_<deadline>_<?> 2:32
%until_@month 14:11
%until_@we 28:41
%until_@we_ship 28:40
%until_@weekday 8:31 9:-12 16:5 22:45 24:-73 25:-20 28:-4 31:56
%until_after 24:60 29:-14 31:-3
%until_ga 20:4
%until_next 31:13 32:-4
%until_next_@unit 31:13 32:-4
%until_the 3:27 14:29 15:-18 16:22 28:-5 32:6 33:-24
%until_the_<deadline> 28:13
%until_the_<unknown> 3:15
%until_the_@cycle 14:23
%until_the_next 2:1
%until_what 33:4
%until_what_date 20:3
%until_when 2:-23 9:41 20:-70 21:19 29:12 33:37
%until_when_@be 12:1 29:13 33:-1
%until_when_@can 2:-1 21:26 33:17
%until_when_does 9:17
%up_<?> 10:30 23:-32 26:5 33:-11
%up_<unknown> 4:21 18:7
%up_<version> 4:31
%up_@me 7:2 8:3
%up_a 11:16
%up_a_@toStart 4:-3 11:17
%up_first 18:9
%up_for 8:12 25:32 26:14 27:55 34:-24
%up_for_@change 26:24
%up_for_the 27:1
%up_next 18:58 24:16
%up_on 12:-14 18:36
%up_please 25:16
%up_the 4:37 8:-4 13:7 16:-2 32:1 33:10
%up_the_next 4:6 32:3
%up_this 14:11 32:16
%up_this_@unit 32:20
%up_to 20:-11 33:50
%up_when 24:27 33:-6
%up_when_<deadline> 24:27 33:-6
%up_with 5:35 9:16 18:-25 24:15
%upcoming_@dates 14:27 18:-4
%upgrade_<unknown> 33:9
%use_this 11:49 29:-7
%use_you 11:35
%user_<unknown> 29:22
%using_the 11:7
%verdict_on 9:44
%vote_on 2:-9 7:16 11:27 13:24
%vote_on_<request> 2:-7 7:18
%voted_on 9:22
%vs_<deadline> 10:49
%wait_for 2:8 20:1
%wait_for_the 20:1
%wait_with 7:54 8:-6 9:-29
%waiting_for 13:32 18:19
%waiting_for_@me 13:2
%waiting_for_a 13:23
%want_<deadline> 15:22
%want_<unknown> 31:29
%want_a 0:17 1:7
%want_a_<deadline> 0:4
%want_an 0:9
%want_the 27:13
%want_to 10:-5 13:3 14:6 16:-6 17:33 26:5 33:35
%want_to_@be 24:2
%want_to_@toAdd 14:-5 26:29
%want_to_contribute 17:5
%want_to_get 2:-13 33:25
%want_to_hear 27:12
%want_to_help 17:25
%want_to_know 33:6
%want_to_request 22:4
%want_to_see 14:38 21:20
%wants_the 33:9
%wants_to 5:15 17:8 21:25 22:-24
%wants_to_know 5:34
%way_<unknown> 17:8 25:13 33:25
%way_@be 5:23 12:12
%way_@be_it 5:15
%way_@toStart 4:8
%way_does 10:3 11:25 21:-11
%way_how 29:8
%way_how_many 29:17
%way_the 13:2
%way_to 0:36 2:-4 14:-14 17:22 21:40 29:-7
%way_what 32:8
%way_when 20:9
%way_which 3:7 14:2
%way_who 19:-11 34:54
%weekly_@schedule 32:18
%weekly_@updates 27:48
%weekly_@updates_@place 31:4
%weekly_@updates_in 27:8
%weekly_status 26:10 31:15
%well_<?> 21:6
%what_<deadline> 10:16
%what_<quoted> 10:17
%what_<unknown> 0:-6 5:41 9:10 11:41 13:-38 14:-31 17:-11 18:15 21:34 25:-59 33:-19
%what_<unknown>_<?> 9:3
%what_<unknown>_<unknown> 5:11 10:-12 11:20 17:15 20:9
%what_<unknown>_@be 9:6 10:-11
%what_<unknown>_do 11:29
%what_<unknown>_the 10:29
%what_@be 0:-73 3:-97 5:-13 6:-104 10:57 11:32 13:27 17:27 18:4 19:13 23:-52 24:27 25:-26 26:32 32:23 33:-14 34:-60
%what_@be_<deadline> 10:55 33:-15
%what_@be_<number> 10:-2 29:79 32:-46
%what_@be_<unknown> 5:-65 9:44 10:6 11:-50 12:6 13:13 18:22 29:-103 33:3
%what_@be_@be 10:36 13:25
%what_@be_@me 2:18 11:2 18:-26 21:16 26:19
%what_@be_@we 10:-22 18:10 26:2 29:59
%what_@be__ 18:-6 20:18
%what_@be_a 10:84
%what_@be_all 17:14
%what_@be_allowed 2:15 10:-5 17:8
%what_@be_an 10:82 11:-1 21:-43
%what_@be_coming 18:60
%what_@be_due 18:-52 24:34 32:48
%what_@be_expected 17:42
%what_@be_frozen 10:1
%what_@be_going 17:2 32:3
%what_@be_happening 32:2
%what_@be_in 5:-20 10:-30 13:66 29:-36 32:59
%what_@be_it 10:58
%what_@be_left 14:6 28:6
%what_@be_next 18:26
%what_@be_on 5:-32 10:-5 18:44 29:-70 32:72
%what_@be_planned 14:9 20:-21 32:42 33:13
%what_@be_scheduled 32:17
%what_@be_still 14:44
%what_@be_that 10:73 33:-20
%what_@be_the 3:-5 5:39 7:17 9:9 10:-64 11:79 12:-79 13:-84 14:-5 15:13 17:18 18:-58 19:25 21:35 26:9 28:6 29:1 30:4 32:-79 33:38 34:-9
%what_@be_this 5:1 26:11
%what_@be_up 5:8 9:13 10:-56 11:-34 18:-57 25:82
%what_@be_you 11:62 25:-33
%what_@be_your 10:-36 11:56
%what_@can 5:-13 11:23 17:38 26:4 29:1
%what_@can_@me 5:-8 17:15 26:8
%what_@can_you 11:23
%what_@change 10:52 33:-30
%what_@cycle 5:43
%what_@dates 14:74 18:-2 32:-1
%what_@dates_@be 14:32
%what_@me 11:-21 13:44 14:-3 25:10
%what_@month 2:23 10:16 15:-1
%what_@subscribe 10:-17 18:54
%what_@subscribe_<deadline> 18:21
%what_@unit 5:-30 10:-78 17:-38 19:26 20:92 25:-11 28:-15 29:45 32:-87 33:81
%what_@unit_@be 5:-32 20:5 29:59 32:-12 33:12
%what_@unit_did 19:17
%what_@unit_do 20:70 32:-4
%what_@updates 11:-33 23:49 26:29
%what_@updates_@be 23:24
%what__ 10:3
%what_a 11:-32 15:10 19:-4 25:95
%what_about 0:9 2:66 10:-91 11:-16 18:-46 29:-9 33:75
%what_about_@change 2:63 10:-32
%what_become 9:36
%what_become_of 9:36
%what_came 9:3 19:23
%what_comes 18:18
%what_commands 11:22
%what_date 19:23 20:35 29:-16 33:50
%what_date_@be 19:12 33:-7
%what_date_@can 33:17
%what_date_do 33:14
%what_did 5:-29 11:12 13:71
%what_did_@we 5:-18 13:50 19:-7
%what_did_the 13:10 19:14
%what_do 0:10 2:-26 5:15 10:46 15:-32 18:31 26:-27 29:-70 30:7 32:21 33:-42
%what_do_@me 3:10 5:20 11:-5 15:-11 18:28 30:18
%what_do_@we 32:39
%what_do_you 0:19 7:12 11:10
%what_does 5:11 7:1 9:-24 10:-8 11:-7 14:44 17:-3 28:31 29:19 32:8 33:-60 34:14
%what_does_<deadline> 10:36
%what_does_<quoted> 10:12
%what_does_@be 10:1
%what_does_the 5:20 10:-44 14:24 28:33 29:-11
%what_does_this 10:-11 14:8 29:22
%what_exactly 10:39 33:-9
%what_happened 9:39
%what_happens 10:31 20:-26 32:16 33:-7
%what_happens_after 18:3
%what_have 28:-12 32:43 33:15
%what_have_@we 32:44
%what_if 0:42 2:26 15:18
%what_if_@me 2:36
%what_if_@we 0:42 15:5
%what_kind 11:26
%what_kind_of 11:26
%what_milestone 5:14 10:-16 18:13
%what_must 17:15 32:15
%what_now 2:-11 17:77
%what_now_<?> 17:35
%what_part 5:20
%what_part_of 5:20
%what_phase 5:11
%what_reason 9:28
%what_should 17:32 18:49 29:-15 32:-8
%what_should_@me 11:3 17:36 20:4
%what_should_@we 5:4 18:10
%what_stage 5:52 17:-6
%what_time 5:-31 10:-7 28:-15 29:64 33:71
%what_time_@be 5:-14 29:49
%what_time_on 33:39
%what_will 32:15
%what_would 3:43 7:9 15:11
%what_would_a 3:23
%what_would_happen 10:9
%what_you 11:21
%when_<?> 19:16 20:39 29:-59
%when_<deadline> 2:33 20:-10 23:-23 24:11 27:36 29:-25 33:18
%when_<deadline>_@be 10:2 23:-15 24:32 33:12
%when_<deadline>_happens 24:-6 33:23
%when_<deadline>_starts 24:-33 27:13
%when_<unknown> 19:21 20:16 24:30 29:-69 33:-23
%when_<unknown>__ 19:17 20:13 29:-56
%when_<version> 19:19 20:15 24:-20
%when_@be 5:-44 6:-23 10:-96 14:23 15:13 20:30 23:35 24:-57 25:-57 27:-19 28:-46 29:65 33:7
%when_@be_<cycle> 19:-7 20:26
%when_@be_<deadline> 15:28 17:3 19:-13 20:-2 29:76 33:-12
%when_@be_<request> 9:11
%when_@be_<unknown> 20:-5 33:17
%when_@be_<version> 19:31 20:12 29:-4 33:-26
%when_@be_@we 20:38
%when_@be__ 20:22 29:-22
%when_@be_it 20:55 28:-2 29:-20 33:3
%when_@be_that 19:1
%when_@be_the 18:9 19:-25 29:25 33:37
%when_@can 2:-28 20:69 21:25 29:-25 33:4
%when_@can_@me 20:16
%when_@can_@we 20:16
%when_@change 33:26
%when_@cycle 29:8
%when_@exception 27:30
%when_@exception_@be 27:30
%when_@me 11:5 34:12
%when_@month 33:43
%when_@we 10:20 24:12
%when__ 33:50
%when___<deadline> 33:15
%when_comes 20:13
%when_comes__ 20:4
%when_did 19:54
%when_did_@we 19:13
%when_did_the 19:13
%when_do 20:19 28:44 29:4 33:6
%when_do_<deadline> 33:9
%when_do_@change 33:5
%when_do_@me 33:29
%when_do_@we 20:1 28:48 29:20 33:-22
%when_does 3:18 9:50 10:-3 19:-21 20:27 29:33 33:-25
%when_does_<deadline> 29:31 33:-1
%when_does_@exception 9:10
%when_does_it 20:53 29:-23
%when_does_the 3:28 9:1 29:65 33:-53
%when_exactly 33:41
%when_it 19:17 20:-22
%when_must 20:-16 33:42
%when_should 33:34
%when_the 20:27 24:9 27:-10 33:27
%when_the_<deadline> 24:21 27:-3 33:22
%when_there 24:53 28:-6
%when_there_@be 24:53 28:-6
%when_they 7:1 20:5 33:-21
%when_will 2:-36 3:45 9:13 33:4
%when_will_<version> 3:22 20:-1
%when_would 19:41 20:-18
%when_you 10:19 25:26 33:-10
%whenever_a 27:56
%whenever_a_date 27:4
%where_<unknown> 5:14
%where_<unknown>_@we 5:20
%where_@be 5:-25 9:45 11:15 14:35 29:29 34:11
%where_@be_@we 9:41
%where_@be_it 9:1 14:17
%where_@be_the 5:-17 9:-28 14:39 17:14 29:23
%where_@be_your 11:35
%where_@can 14:1
%where_do 11:-41 17:43 21:27 26:11 30:2 33:-12
%where_do_@me 11:-5 17:15 21:12 30:8 33:-9
%where_does 5:13 9:2
%where_in 5:8
%where_in_the 5:9
%where_it 14:4 15:42
%where_it_@be 14:4 15:42
%whether_the 12:12
%which_<unknown> 5:12 10:20 18:-56 20:-37 26:-2 29:15 33:-35 34:47
%which_<unknown>_<unknown> 29:16
%which_<unknown>_do 10:29
%which_<unknown>_does 13:9
%which_@be 6:-28 18:46 33:21
%which_@change 5:-8 10:3 13:51 18:-52 29:70 33:-18 34:-46
%which_@cycle 5:58 19:9 20:-49 29:32
%which_@cycle_@be 5:75
%which_@dates 6:74 10:-10 12:12 14:58 18:-88 32:37 33:-84
%which_@dates_@be 6:61 18:-12 32:1
%which_@dates_does 14:3
%which_@dates_fall 32:38
%which_@exception 13:30
%which_@me 13:26
%which_@person 34:21
%which_@place 26:33
%which_@place_get 26:2
%which_@schedule 33:29
%which_@schedule_@unit 33:18
%which_@unit 5:-1 6:-13 10:-17 19:44 20:89 32:-29 33:60 34:-30
%which_@unit_<?> 29:31 33:-18
%which_@unit_@be 19:10 20:5 33:9
%which_@unit_@can 20:1
%which_@unit_do 33:28
%which_@unit_will 20:18
%which_@updates 23:48
%which_@updates_have 23:4
%which_@we 10:8 13:-7 34:79
%which_@we_@can 34:18
%which_@weekday 33:27
%which_commands 11:13
%which_date 18:10 20:21 28:11 29:-55 33:55
%which_date_@be 28:15 33:16
%which_date_should 18:30
%which_deadline 18:38
%which_freeze 12:-11 18:33 23:7
%which_freeze_@be 23:8
%which_late 13:26
%which_late_@change 13:26
%which_milestone 5:-18 18:35
%which_of 9:12 12:34 14:-33 18:22 26:8 29:-36 34:11
%which_of_the 9:14 12:35 14:-20 29:-7
%which_one 18:48
%which_one_@be 18:19
%which_phase 5:46
%which_requests 13:22
%which_requests_@be 13:5
%which_stage 17:42
%while_@me 32:6
%while_@me_@be 32:6
%who_<unknown> 3:24 9:36 10:-3 13:-22 17:21 19:28 25:7 26:-44 29:12 30:33 34:-33
%who_<unknown>_<unknown> 17:35
%who_<unknown>_@me 25:38 34:-13
%who_<unknown>__ 34:36
%who_<unknown>_down 9:39
%who_<unknown>_the 19:29 25:32
%who_<unknown>_this 34:11
%who_@be 0:17 10:-3 13:17 15:-44 17:-19 20:-20 26:8 29:28 30:-7 32:-11 34:53
%who_@be_<unknown> 9:17 25:-34 26:12 29:12
%who_@be_@cycle 19:3
%who_@be_for 34:17
%who_@be_in 0:24 29:-11
%who_@be_it 30:-1 34:30
%who_@be_on 34:8
%who_@be_the 9:-13 29:29 34:11
%who_@can 7:2 29:23 34:8
%who_@can_@toRule 7:4
%who_@month 7:16 9:-15 15:8 21:23 34:-4
%who_@move 34:6
%who_@toMove 26:7 34:21
%who_approves 7:8 13:-6 34:8
%who_changed 15:-1 34:50
%who_changed_the 34:43
%who_decides 3:16
%who_do 15:14 34:11
%who_do_@me 15:14 34:11
%who_gets 23:48 26:32 34:-25
%who_got 13:57 34:-38
%who_has 13:54 14:13 21:-19 25:-16 29:15
%who_has_asked 13:28 34:-2
%who_has_the 14:14 25:-7 29:26
%who_made 25:23 34:-7
%who_must 7:9 10:17 34:-19
%who_said 9:36 34:-6
%who_said_no 9:36 34:-6
%who_signs 21:7 34:2
%who_wants 25:19 34:-8
%who_will 34:49
%who_would 7:5 9:-16 34:6
%whole_@toAdd 14:15
%whom_do 34:43
%whom_do_@me 34:43
%whom_should 34:47
%whom_should_@me 34:47
%whose_<unknown> 7:32 21:-13 29:-4 34:14
%why_<deadline> 10:33
%why_@be 0:38 9:29 29:8 30:20
%why_@be_<request> 9:1
%why_@be_@me 30:24
%why_@be_there 0:20
%why_@me 29:1
%why_did 15:15
%why_do 10:34
%why_do_@we 10:28
%why_does 6:1
%why_would 9:44 29:-12
%will_<deadline> 15:8 28:8
%will_<version> 3:22 20:-1
%will_<version>_@be 3:22 20:-1
%will_@be 18:-27 25:39 29:15 32:-8 34:4
%will_@be_available 20:11
%will_@change 3:24 20:-45 29:8
%will_@me 2:9 20:18 29:-1
%will_@me_@change 20:28
%will_@toMove 29:27 34:2
%will_@we 20:41
%will_a 28:18
%will_have 3:12 4:-10
%will_have_to 3:12 4:-9
%will_it 20:66
%will_it_@be 20:26
%will_not 22:45 29:20
%will_not_@be 22:5
%will_not_@toAdd 22:20
%will_the 2:8 20:9
%will_the_<unknown> 20:-15 29:6
%will_there 23:20 24:-2
%will_there_@be 23:20 24:-2
%will_you 21:33 23:11 29:-16
%window_for 6:40
%window_shut 6:8 29:-12 33:32
%with_<?> 12:26 29:17
%with_<deadline> 10:27 16:51
%with_<request> 5:-35 8:19 9:54
%with_<unknown> 10:-8 11:-19 19:42 32:46 33:-9
%with_<unknown>_<unknown> 10:-5 19:43 29:-6 32:47 33:-1
%with_@dates 10:21
%with_@me 2:44 21:2 24:14 27:-4
%with_@me_@change 2:37
%with__ 13:12
%with_a 2:12 6:10 7:-15 11:-1 12:2 13:8 18:2 19:2 24:-9 27:2 28:1
%with_a_@toStart 2:12
%with_a_customers 6:11 7:-13 12:4 13:11 18:3 19:2 24:-6 27:2 28:3 29:-6
%with_all 14:18
%with_the 5:30 9:4 16:-22 22:20 29:2 31:4
%with_the_<deadline> 22:7
%with_the_@cycle 5:50 17:6
%with_the_customers 21:2 29:24
%with_you 3:7 11:81
%with_you_<?> 11:8
%within_the 28:31
%within_the_next 28:31
%word_<quoted> 6:2 10:17
%working_@unit 28:21
%worth_asking 21:4
%worth_asking_for 21:4
%would_@be 0:17 24:17
%would_@me 2:-1 11:52 21:20 26:12
%would_@me_get 11:16
%would_@toRule 7:44 8:-9
%would_@toRule_<request> 7:10 8:-6
%would_@we 2:28 19:42 20:-36 22:-19
%would_a 2:24 3:51 21:21 23:20
%would_a_<unknown> 3:37
%would_a_@change 21:1
%would_a_@toMove 2:3
%would_an 0:23 21:29
%would_an_<deadline> 0:25
%would_an_@exception 21:36
%would_happen 10:9
%would_it 1:-3 2:-2 12:2 26:21
%would_it_@be 2:-10 12:4 30:1
%would_it_@toAdd 26:8
%would_like 2:1 7:-27 13:25 17:20 20:16 21:-7 22:11 30:-25 33:-24
%would_like_an 13:15 14:-2
%would_like_to 2:1 17:23 20:12 22:4 27:10 30:-24 33:-16
%would_love 17:12 27:6
%would_love_to 17:12 27:7
%would_rather 30:14
%would_rather_not 30:14
%would_the 3:16 7:28
%would_you 3:-14 4:1 5:11 7:-4 8:9 10:16 16:33 22:2 24:30 31:9 34:-21
%would_you_<unknown> 16:3
%would_you_@be 29:10
%would_you_@mean 5:2 10:35
%would_you_@toStart 4:1
%would_you_kindly 18:4
%would_you_say 0:7
%write_@me 29:12
%write_@me_a 29:12
%write_a 29:36
%write_to 11:22
%writing_the 0:4 10:5 14:3 16:7 17:-4 22:-5 29:-7 33:-13 34:2
%writing_the_<unknown> 0:4 10:5 14:3 16:7 17:-4 22:-5 29:-7 33:-13 34:2
%y_and 6:27 12:29
%ya_<unknown> 6:65 20:-12
%ya_<unknown>__ 6:49
%yes_<?> 33:27
%yes_no 2:33
%yes_to 8:46
%yes_to_<request> 8:19
%yet_<?> 5:3 6:24 12:-27 25:43 28:-19
%yet_@me 12:32 31:-4
%yet_or 5:10
%yet_please 5:8
%you_<?> 11:95 21:-1 25:4 34:-21
%you_<unknown> 10:-1 14:9 17:31 23:36 25:12
%you_<unknown>_<?> 11:39
%you_<unknown>_@me 11:-28 17:29 23:18
%you_<unknown>_the 16:6 29:11
%you_@be 10:-7 25:59 29:3
%you_@be_so 29:9
%you_@can 8:20 11:54
%you_@can_do 11:33
%you_@change 11:19 24:6 25:-8 29:48
%you_@change_@me 24:8
%you_@cycle 5:45 11:-26
%you_@cycle_<?> 5:45 11:-26
%you_@mean 5:2 10:39 33:-1
%you_@show 14:22
%you_@toAdd 1:64
%you_@toAdd_a 1:15 3:1
%you_@toMove 4:8
%you_@toPost 11:-42 23:15 26:72 27:4 29:-25
%you_@toPost_the 14:4 23:12 27:15
%you_@toRemind 9:8 12:5 18:-5 22:-3 23:35 24:19 25:-6 27:-20 29:-36
%you_@toRemind_@me 9:11 11:-18 12:9 22:-1 23:17 27:-9 29:-23 33:25
%you_@toRemind_@we 23:19
%you_@toRule 8:20 11:16
%you_@toRule_<request> 7:-6 8:34
%you_@toStart 3:-1 4:53
%you_@toStart_a 4:13
%you_@toStop 31:37
%you_@today 25:24
%you_a 11:-2 25:66
%you_do 11:39 16:20
%you_explain 11:8
%you_file 21:22 22:4 29:-1
%you_give 34:11
%you_give_@me 11:-1 34:12
%you_got 33:16
%you_have 3:41 8:31
%you_have_@me 8:32 25:-8
%you_have_a 25:25
%you_in 11:2 29:2
%you_in_<unknown> 11:2 29:2
%you_keep 27:13
%you_kindly 18:4
%you_know 10:29 11:17 25:-5
%you_look 33:28
%you_look_up 33:28
%you_please 8:38 25:-17 27:18 28:10 29:-17
%you_please_<?> 28:13
%you_say 0:7 11:-10 29:13
%you_show 11:36
%you_take 2:31
%you_think 0:3 7:33 11:-5
%you_think_<?> 7:14
%you_to 7:1 11:37 31:7
%you_to_@toMove 11:22
%you_understand 11:47
%you_understand_<?> 11:5
%you_would 14:8
%your_<unknown> 11:41
%your_<unknown>_<?> 11:6
%your_@change 11:32 25:-30 26:33 30:13 31:-15
%your_@updates 11:8 31:8
%your_job 25:24
.10n$ 13:10 27:14
.18n$ 27:6 34:20
.^ab$ 27:9
.^abb 25:-32 31:47
.^abh 12:10 33:9
.^abha 12:10 33:9
.^abi 0:22 2:26 8:3 28:-1 29:12 33:-22
.^abi$ 0:22 2:26 8:3 28:-1 29:12 33:-22
.^abl 11:27
.^able 11:27
.^abo 0:6 1:-22 2:18 4:-32 5:7 6:-32 7:39 8:-21 9:35 10:-1 12:-38 13:-29 14:-76 16:-57 17:14 18:-7 19:-27 20:-17 21:-21 22:-33 23:26 24:31 25:-11 26:-13 27:79 28:-67 29:-13 30:-33 31:10 32:-34 33:24 34:27
.^abou 0:7 1:-20 2:19 4:-31 5:8 6:-30 7:39 8:-20 9:35 11:2 12:-38 13:-28 14:-70 16:-37 17:15 18:-6 19:-25 20:-16 21:-21 22:-30 23:26 24:36 26:-10 27:42 28:-47 29:-3 30:-32 31:12 32:-34 33:25 34:27
.^abu 9:2 23:8
.^acc 2:39 5:-35 6:26 7:34 8:17 16:17 20:-31 21:17 25:-70 29:40 31:-8 34:-27
.^acce 2:43 7:39 8:20 13:-11 21:19 25:-25 29:25 34:-45
.^acco 13:22 16:26 20:-1 29:29 30:3
.^ack 7:24 8:-5 9:8 16:-16 25:33 29:-6 33:14
.^ack$ 7:27 8:-17 9:22 16:-16 25:33 29:-6 33:14
.^acm 29:20 34:-9
.^acme 29:20 34:-9
.^act 5:1 6:-24 10:-8 12:89 23:24 27:19 31:-12 33:-19
.^acti 6:-25 10:-17 12:78 23:25 27:24 31:-8 33:-1
.^ad$ 1:29
.^add 0:142 1:89 2:12 3:-55 4:-9 6:-28 8:-33 10:-34 11:37 12:-13 14:-75 15:-50 16:-104 17:-54 18:-17 20:-14 22:-8 24:-93 26:61 27:42 29:-1 31:-42 33:-18
.^add$ 0:73 1:83 3:-46 4:-4 8:-23 11:15 14:-65 16:-73 24:-64 26:22 27:48 29:28 33:-42 34:-25
.^adde 0:47 10:-19 29:-3 34:40
.^addi 0:27 1:17
.^addr 26:40 29:-33
.^adds 0:17 34:-13
.^adj 16:31
.^adju 16:31
.^adm 22:20
.^admi 22:20
.^adv 8:-7 12:-1 18:15 21:6 23:-10 24:31 26:1 27:-13 29:-15
.^adva 1:-4 8:-2 14:1 18:17 21:7 23:-9 24:3 26:2 27:-9 29:-6 33:8
.^advi 24:23 31:24 33:-21
.^aff 10:52 12:-3 29:1 30:22 34:-12
.^affe 10:54 12:-1 30:23 34:-8
.^aft 0:-29 1:22 2:28 5:6 6:16 10:-28 11:-6 12:-77 13:16 14:-46 15:-23 17:-10 18:54 19:-20 20:19 21:28 22:27 24:27 27:-38 28:-43 31:-8 34:-5
.^afte 0:-27 1:22 2:28 5:6 6:17 10:-25 11:-2 12:-77 13:16 14:-45 15:-22 17:-9 18:45 19:-19 20:20 21:28 22:27 24:27 27:-38 28:-42 31:-8 34:-5
.^aga 12:-6 15:2 24:28 25:45 29:14 31:-4 32:-21 33:32
.^agai 12:-5 15:2 24:28 25:46 29:3 31:-1 32:-20 33:32
.^age 14:-7 18:-20 27:3 32:61
.^agen 14:-5 27:4 32:48
.^agg 2:12 29:5
.^agi 33:29
.^ago 19:30 28:39 33:-38
.^ago$ 19:30 28:39 33:-38
.^agr 11:-4 16:6 25:50
.^agre 11:-4 16:6 25:50
.^ahe 1:26 2:-37 5:-25 6:17 8:6 12:-2 14:21 16:-3 18:35 23:29 24:23 29:-35 32:15 33:-30
.^ahea 1:26 2:-37 5:-25 6:17 8:5 12:-2 14:21 16:-3 18:35 23:30 24:21 29:-35 32:15 33:-30
.^al$ 2:-2 12:31 16:38
.^ala 16:-20 24:67 29:7
.^alar 16:-20 24:67 29:7
.^ale 6:14 12:-12 24:5 30:15 31:45 34:-9
.^aler 24:22 27:6 30:15 31:20 34:-9
.^ali 16:30 25:21
.^alig 16:30
.^all 1:-45 2:28 4:-36 5:-39 6:-8 7:-25 8:63 9:-56 12:-107 13:77 14:105 15:37 17:10 18:-40 19:-51 20:-100 21:-11 24:-74 25:51 27:35 28:-65 29:-88 30:-29 32:-96 33:11 34:-82
.^all$ 4:-16 5:-16 7:-7 8:48 9:-39 10:8 12:-50 13:51 14:100 17:2 19:-37 20:-41 21:-14 22:-42 24:-33 25:56 27:34 29:-15 30:-17 31:4 32:-73 33:-7 34:-32
.^alle 11:1 14:11 27:8 29:-13
.^allo 2:43 8:17 10:-7 12:-35 13:34 15:25 22:44
.^alo 5:50 16:15 24:-14
.^alon 5:51 16:16 24:-14
.^alp 1:40 5:49 18:-4 29:-10 33:24
.^alph 1:40 5:49 18:-4 29:-10 33:24
.^alr 2:-23 3:24 4:-17 5:30 6:64 7:-8 9:12 10:-40 12:19 16:-7 18:-27 20:-21 22:12 25:-19 26:31 28:-7 31:8
.^alre 2:-21 3:24 4:-17 5:31 6:36 7:-8 9:12 10:-32 12:40 16:-6 18:-23 20:-20 22:12 25:-17 26:31 31:8
.^als 1:24 10:37 18:7 19:21 33:-9
.^also 1:24 10:37 19:22 33:-8
.^alt 15:18
.^alte 15:18
.^alw 14:-27 24:24 25:31
.^alwa 14:-27 24:24 25:31
.^am$ 1:28 4:-6 6:4 8:14 9:-38 10:7 11:25 12:-4 16:-4 17:32 18:-27 24:11 26:28 28:6 29:-55 30:1 32:21
.^ame 16:24
.^amen 16:24
.^an$ 0:72 1:70 2:36 5:-19 7:-98 8:-142 9:-81 10:6 11:36 12:-69 13:8 15:-79 16:-108 17:23 18:-26 19:-64 21:73 22:65 23:-55 24:12 25:-9 26:55 27:-2 28:-36 29:-38 31:-33 33:-88 34:-15
.^and 0:-46 2:-30 3:-29 4:-5 5:12 7:-38 8:31 11:-30 12:38 13:-26 14:54 16:7 17:38 18:64 19:-37 21:-60 23:-15 24:-21 25:-16 27:17 29:-3 31:-2 32:15 33:18
.^and$ 0:-45 2:-30 3:-28 4:-5 5:12 7:-38 8:31 11:-28 12:38 13:-26 14:59 16:7 17:40 18:65 19:-36 21:-59 23:-15 24:-19 25:-15 27:1 29:-2 32:16 33:19
.^ann 7:13 8:-30 15:9 20:24 25:-30 26:10 27:57 28:-7 29:-60 31:16 33:-37 34:50
.^anna 7:18 8:-16 15:18 34:56
.^anno 20:32 25:-12 26:21 27:59 31:20 33:-22
.^ano 0:38 2:24 14:-3 25:13 27:6 29:-5
.^anot 0:41 2:25 25:14
.^ans 9:9 13:26 21:-19
.^answ 9:9 13:27 21:-18
.^ant 9:25 19:34 29:-36 33:-11
.^antr 9:29 29:-7
.^any 0:12 1:-104 2:39 3:5 4:-59 5:-24 6:-60 7:-14 8:-61 9:62 10:5 11:-61 12:17 13:86 14:-64 15:56 16:-128 17:22 18:24 19:-35 20:-24 21:5 22:-56 23:-52 24:-91 25:4 26:10 27:-52 28:-71 29:-45 30:-36 31:58 32:92 33:-50 34:-29
.^any$ 1:-25 2:44 5:-33 6:-56 7:-30 9:46 10:-61 11:-10 12:47 13:42 14:-17 15:22 16:-37 17:34 18:7 20:-9 23:-27 24:-21 27:-60 29:-32 31:42 32:35 33:-23 34:-69
.^anyb 9:12 10:21
.^anym 31:34
.^anyo 2:-10 3:20 6:-5 9:6 12:-28 13:10 15:18 22:-25 25:45 29:19
.^anyt 2:26 8:-40 13:30 16:-21 18:21 19:-9 25:-59 26:15 28:-29 29:-68 32:67
.^anyw 10:7
.^aoe 9:-3 10:86 29:-17
.^aoe$ 9:-3 10:86 29:-17
.^api 10:-15 11:46 17:-21 22:9 29:10 33:-5
.^api$ 10:-15 11:46 17:-21 22:9 29:10 33:-5
.^app 1:3 5:-54 6:-96 7:70 8:34 9:17 12:20 13:38 14:-55 15:-56 16:-77 19:-27 22:5 24:-52 25:5 27:5 31:-41 32:-53 33:-39 34:20
.^appe 1:27
.^appl 2:14 10:36 12:51 22:59 34:-42
.^appo 17:5
.^appp 7:10 9:-6
.^appr 1:-21 2:-48 5:-39 6:-31 7:67 8:37 9:22 10:-54 12:-71 13:38 15:-3 21:-31 22:-9 25:18 31:-11 32:-29 33:-65 34:35
.^apr 4:43 8:64 14:-5 29:-34 34:16
.^apri 4:45
.^apro 8:61
.^arc 1:3 14:-20 19:8
.^arch 1:3 14:-20 19:8
.^are 2:2 3:4 4:-7 5:94 6:14 7:-15 8:-15 9:-7 10:11 12:58 13:3 14:24 15:7 17:-35 18:-34 19:-109 20:-44 23:1 24:3 26:20 27:-13 28:10 29:-57 31:-29 32:-36 33:8 34:-69
.^are$ 2:3 3:5 4:-7 5:39 6:17 7:-14 8:-13 9:-4 10:36 11:7 12:49 13:8 14:26 15:9 17:-28 18:-27 19:-103 20:-48 23:9 24:13 25:2 26:22 27:-13 28:13 29:-29 31:-26 32:-15 33:-1 34:-66
.^arew 5:97 10:-51 11:-10 25:-24 29:-35 32:-5 33:55
.^arg 11:-7 21:5 25:68 29:-51
.^arm 29:56
.^arm$ 29:40
.^aro 10:-19 17:35 18:33 29:-19
.^arou 10:-19 17:35 18:33 29:-19
.^arr 2:8 17:22 18:33 31:27
.^arri 2:10 17:24 18:35
.^art 1:47 27:6
.^art$ 27:7
.^artw 1:36
.^as$ 1:7 2:-74 4:50 5:-7 8:64 10:26 11:-54 12:14 13:-3 14:10 15:32 17:62 18:-2 20:-19 24:-71 26:-25 27:29 32:-42 33:-45 34:-53
.^ask 2:-14 3:-6 8:-4 10:1 11:43 12:6 13:43 14:5 15:6 16:2 17:-5 20:8 21:38 22:54 24:5 25:-35 26:-4 29:-8 31:8 32:-6 34:-17
.^ask$ 2:-80 7:14 10:-26 11:72 17:-4 20:-20 21:28 22:62 24:22 25:-29 27:-29 29:-18 32:-23 33:-14
.^aske 4:5 9:15 10:13 11:-4 13:32 14:2 16:9 18:2 19:-14 20:9 23:10 24:-10 25:-2 27:1 29:3 32:-3 33:-2 34:-7
.^aski 2:4 7:-10 8:-3 9:-14 12:7 14:2 15:2 18:-5 19:16 21:18 22:12 24:9 25:-16 29:-4 32:7 33:6
.^asks 22:22
.^ass 12:16 29:14
.^assu 12:16
.^at$ 1:37 2:21 3:-14 5:43 6:-42 9:19 10:6 11:-93 12:40 13:-19 15:40 17:-2 20:-55 21:-79 22:-1 24:49 27:-58 28:6 29:-5 31:-28 32:-23 33:14 34:-67
.^ate 25:46 34:-10
.^ate$ 25:47 29:-29 34:-10
.^att 9:15
.^atta 9:15
.^au$ 1:-8 16:46
.^aud 1:17 9:-12 13:40
.^audi 1:17 9:-12 13:40
.^aug 1:35 6:3 10:-33 12:-18 16:16 22:-13 29:-14 32:85 33:38
.^aug$ 16:1 32:58 33:22
.^augu 1:22 20:6 32:27
.^aut 7:51 30:10 34:20
.^auth 7:11 34:24
.^auto 7:22 30:10
.^ava 19:12 20:52 26:21 33:-26
.^avai 19:13 20:53 26:21 33:-25
.^avi 25:-19 27:46 31:26
.^avis 25:-19 27:46 31:26
.^awa 5:-4 18:-30 20:-27 24:46 28:64 31:5 32:36 33:-60
.^awai 6:14 13:1 18:-16 32:19
.^away 24:47 28:64 31:6 32:1 33:-59
.^bac 2:38 6:-26 8:24 9:-33 12:-35 13:2 15:-22 16:43 19:1 24:12 25:35 27:28 29:-8 31:-55 32:-12 33:-81
.^back 2:38 6:-26 8:24 9:-33 12:-35 13:2 15:-22 16:43 19:1 24:12 25:35 27:28 29:-8 31:-55 32:-12 33:-81
.^bad 25:33 29:-22
.^bad$ 25:33 29:-22
.^bal 4:23 29:-3
.^ban 9:28 25:-39 29:39
.^ban$ 25:-37 29:58
.^bann 9:30 29:-15
.^bar 21:18 29:39
.^bar$ 21:20 25:-11 29:41
.^bas 1:7 27:-3 29:1 31:18
.^bash 1:10
.^be$ 0:18 2:39 3:34 5:-24 6:-34 7:56 8:-46 9:-43 10:-44 11:-75 12:-8 13:-79 14:-33 15:22 16:59 17:-89 18:5 19:-122 20:9 22:26 23:53 25:-14 26:-33 28:-15 29:-21 30:4 31:37 32:-27 33:36 34:-18
.^bec 2:31 9:24 11:-27 16:36 17:48 21:-1 22:2 29:-43
.^beca 9:28 22:19
.^beco 2:14 11:-9 16:12 17:37 29:-13 33:8
.^bee 2:-63 5:11 6:28 8:6 9:32 10:-42 11:21 12:9 13:37 14:-16 15:5 18:-2 20:10 22:-20 25:47 28:-24 29:-99 30:3 32:-46 33:-16 34:-47
.^beef 11:33
.^been 2:-51 6:26 8:8 9:39 10:-49 12:19 13:40 15:5 20:15 22:-11 25:23 28:-43 29:-45 30:5 32:-15 33:-18 34:-42
.^bef 1:35 2:-2 3:23 6:9 7:21 8:-5 9:-1 10:-12 11:10 12:-9 13:-18 14:-1 17:16 18:13 19:41 21:7 22:-19 23:10 24:45 25:-14 27:-1 28:36 29:-4 30:-16 31:-3 32:15 34:-9
.^befo 1:34 3:23 6:10 7:13 10:-9 12:-5 13:-18 14:-1 17:17 18:14 19:40 21:7 22:-17 23:11 24:44 25:-13 28:35 30:-15 31:-2 32:18 34:-7
.^beg 2:-3 3:11 4:58 6:-31 10:-75 12:28 17:93 18:-9 20:-26 27:23
.^begi 3:1 4:65 10:-31 12:-2 17:95 20:-25 27:24 29:1
.^begu 5:19 12:50 14:-6
.^beh 6:38 10:26 12:-5 14:-17 22:31 33:-21
.^beha 8:13 22:33
.^behi 6:39 10:28 12:-2 14:-16 33:-15
.^bei 5:19 10:7 27:28
.^bein 5:20
.^bel 33:28
.^beli 33:6
.^ben 7:35 9:-1 22:14 27:30
.^benc 7:36
.^bes 17:25
.^best 17:25
.^bet 0:70 1:75 5:69 6:-63 10:18 11:-21 12:-59 14:-5 15:-32 18:-91 19:13 20:-31 25:-10 27:-28 28:9 29:25 32:34 33:-13 34:-31
.^beta 0:61 1:59 2:-21 5:44 12:-25 20:-18 29:18 34:-5
.^bett 31:6
.^betw 1:15 5:28 6:-15 10:1 18:-15 19:28 27:-12 28:9 29:16 32:41 33:-45
.^big 2:13 14:28 20:38 25:-4 33:-34
.^big$ 2:14 14:29 20:28 25:-4 33:-29
.^bil 8:29 22:14
.^bill 8:30 22:14 29:-1
.^bin 8:26 9:-14 10:48 17:40 34:-17
.^bin$ 8:26 9:-14 17:40
.^bind 10:52 34:-15
.^bis 29:39
.^bise 29:39
.^bit 6:-29 12:43 15:12 18:31 22:15 33:18
.^bit$ 15:14 17:12
.^bite 17:-16 18:36
.^ble 25:37
.^bles 25:1
.^bli 11:-11 22:2 25:53 29:-35
.^blo 1:16 2:15 8:8 12:35 15:3 29:-7
.^bloc 1:14 2:16 8:9 12:35 15:8 29:-5
.^blog 20:12
.^blu 2:22
.^blue 2:23
.^boa 1:-3 2:70 16:50
.^boar 1:-2 2:11 16:50
.^boat 2:48
.^bon 17:14 20:-17 25:36
.^bonj 17:16 25:7 33:8
.^boo 0:1 4:20 15:20 20:17 29:62
.^book 0:3 15:21 20:18 29:38
.^boot 4:20 29:17
.^bos 1:15 9:-6 10:6 11:-22 14:7 16:3 17:-12 20:3 25:-6 26:-18 27:12 29:-16 33:-5 34:57
.^boss 1:15 9:-6 10:6 11:-22 14:7 16:3 17:-12 20:3 25:-6 26:-18 27:12 29:-16 33:-5 34:57
.^bot 5:-37 10:-15 11:39 17:-32 18:-16 23:3 25:45 29:-46 31:42 33:57
.^bot$ 10:-33 11:41 23:5 25:47 29:-84 31:24 33:9
.^both 31:10 33:38
.^bou 9:51 27:1 29:-42
.^boun 9:52 29:-41
.^bra 1:27 2:-10 5:33 6:-49 7:5 8:-24 9:-35 10:32 12:44 20:-5 29:29 31:-10
.^bran 1:28 2:-13 5:36 6:-26 9:-1 10:34 12:17 20:-3 29:37 31:-10
.^bre 8:21 9:10 10:-37 12:-38 13:40 17:9 18:13 21:48 22:23 28:-15 29:-55 32:-7
.^brea 8:21 9:10 10:-37 12:-38 13:40 17:9 18:13 21:48 22:23 28:-15 29:-55 32:-7
.^bri 12:-3 25:20 32:52
.^brie 24:-1 32:14
.^brin 12:-2 25:22 32:20
.^bro 22:29 25:26 29:21 34:-37
.^brok 2:3 22:30 29:32 34:-40
.^bud 3:14 7:-5 8:-16 29:41 33:-2
.^budg 3:14 7:-5 8:-16 29:41 33:-2
.^bue 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
.^buen 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
.^bug 1:32 2:5 5:45 8:-29 12:-75 16:2 17:40 18:-12 24:16 27:-4 28:-2 29:27 33:-76 34:13
.^bug$ 1:35 5:28 8:-18 12:-21 20:-6 24:24 25:10 29:35 33:-36 34:20
.^bugf 2:22 5:8 20:33
.^bugs 17:38
.^bui 4:12 5:30 12:-26 14:-17 15:2 17:-21 20:3 25:22 29:34
.^buil 4:10 5:30 12:-25 14:-17 15:3 17:-20 20:3 25:22 29:35
.^bum 2:60 12:16 13:-2 15:-26 22:17 29:-33 33:35
.^bump 2:60 12:16 13:-2 15:-26 22:17 29:-33 33:35
.^bus 10:22 18:-14 20:-22 25:52 29:6 31:-16 32:1 33:-7
.^bus$ 18:-8 25:26 29:14 31:-14
.^busi 10:22
.^busy 20:-15 25:25 32:7
.^but 1:-17 2:23 7:-25 8:15 10:17 12:2 13:-14 14:-7 15:19 16:-6 17:3 18:-10 22:-32 25:-11 26:4 31:16 33:16 34:7
.^but$ 1:-8 7:-21 8:19 13:-12 14:-5 15:30 17:9 22:-32 25:-4 26:8 29:3 31:18 32:3
.^butt 2:7 10:23 20:3 29:-18
.^buy 29:33
.^buy$ 29:33
.^by$ 0:-17 1:-27 2:-38 6:28 7:30 10:70 13:9 14:-33 16:89 17:-15 18:-9 19:-20 22:23 23:18 24:-32 28:-28 29:-18 32:3 33:2
.^bye 25:52
.^bye$ 25:52
.^ca$ 20:14
.^cad 3:17 29:-25 33:10
.^cade 3:17
.^cal 0:2 1:59 2:-94 3:-50 4:45 6:-85 8:-49 9:-67 10:-58 13:-56 14:43 17:-55 18:12 19:63 20:-108 22:-35 26:48 27:-27 28:-34 29:12 31:-48 32:-14 33:26 34:34
.^cale 0:8 1:25 2:-30 4:22 5:-29 8:-32 10:-22 12:-14 13:-22 14:51 16:4 17:-20 18:26 19:34 20:-18 22:-28 24:-22 25:-39 26:53 28:-8 29:-21 31:-28 33:18
.^call 1:28 2:-8 4:12 5:6 6:-23 12:6 14:-40 19:38 20:-25 29:40 31:-1 32:-25 34:36
.^cam 2:1 10:31 16:18 19:50 20:-10 23:30 33:-17
.^camb 2:13 16:20
.^came 10:34 19:51 20:-8 23:30
.^can 0:43 1:-1 2:53 3:8 5:-45 7:8 8:42 9:-132 11:15 12:17 13:-99 15:-26 16:-5 17:11 18:-65 19:-67 22:25 24:14 25:-82 26:3 29:-2 30:-15 32:-90 33:32 34:6
.^can$ 0:4 1:-15 2:53 3:15 5:-115 7:10 8:33 9:-107 10:-15 11:21 12:24 13:-81 15:-15 17:18 18:-15 19:-113 20:20 21:4 22:36 23:6 25:-60 26:7 28:-10 29:-12 30:-12 31:-41 32:-59 33:9 34:24
.^canc 24:14 27:-25 29:6 31:24
.^cand 0:23 5:3 10:20 18:-14 20:-53 28:29 29:-34 33:26
.^cap 29:7
.^capi 29:8
.^car 7:8 10:-42 21:9 22:-5 29:24 34:34
.^care 2:1 10:-15 34:37
.^cas 15:3
.^case 15:3
.^cat 9:-34 29:45
.^ccy 5:2
.^ccyl 5:2
.^ce$ 6:20 10:-8 12:30 20:9 29:-19
.^ceo 29:29 34:-27
.^ceo$ 29:29 34:-27
.^cha 0:-98 2:10 3:-61 4:-44 5:-122 6:-40 9:-12 13:5 14:-39 15:38 17:-129 18:-109 19:-108 20:-4 21:41 22:-2 23:37 24:13 26:22 27:62 29:-5 30:3 31:4 32:-111 34:65
.^chai 29:35 33:43
.^chan 0:-36 2:13 3:-33 4:-29 5:-92 6:-20 9:-3 11:7 13:15 14:-76 15:42 16:6 17:-99 18:-60 19:-77 20:-37 21:47 24:4 26:28 27:73 29:-2 30:11 31:6 32:-84 33:-20 34:26
.^chap 14:1
.^char 11:-4 25:8 34:46
.^chas 23:30 31:-8
.^chat 23:17 31:33
.^che 1:17 4:-11 5:32 8:20 11:23 13:-1 15:-4 16:-2 17:-43 18:-5 20:8 21:2 24:1 25:14 28:19 29:14 33:-5 34:-6
.^chec 0:-16 1:20 6:3 10:-4 11:19 17:-33 20:5 27:2 28:8 29:6 33:-3 34:10
.^chee 5:8 8:9 10:-2 12:1 15:-1 17:-10 20:5 25:26 27:-7 28:10 34:-15
.^cher 2:33 10:34 11:-17 29:6
.^chi 6:-9 7:-11 9:-4 21:43 22:22 25:-1 28:11 29:-40 32:1 34:72
.^chie 21:18 22:22 29:-15 34:2
.^chil 28:14 32:7
.^chr 25:21 28:-34 29:11
.^chri 25:22 28:-34 29:16
.^ci$ 2:58 9:-12 12:-19 16:22 23:-13 24:-2 25:-26 27:20 29:90 31:-7
.^cir 15:36 19:-8
.^circ 15:36 19:-8
.^cla 0:9 1:-13 12:12 15:5 17:3 29:-12 32:4
.^clai 12:14 15:7
.^clas 0:9 1:-6
.^cle 2:21 6:11 12:-23
.^clea 2:17 22:2
.^clf 29:-23 33:51
.^clf$ 29:-23 33:51
.^cli 0:-16 1:-44 2:24 6:21 10:40 12:12 15:18 16:17 18:-16 19:-7 20:-32 22:25 28:-6 29:-93 33:27 34:21
.^clie 0:-15 1:-43 2:16 6:21 10:35 12:15 15:18 16:17 18:-15 19:-5 20:-29 22:25 24:1 28:-6 29:-68 33:21 34:21
.^clo 2:-2 4:39 5:-16 6:22 7:-41 8:27 9:-84 10:-70 12:45 14:-58 17:22 18:47 20:-92 22:-33 25:-45 27:-21 28:98 29:6 32:-14
.^cloc 10:-3 28:68
.^clon 4:44 17:40 18:-21
.^clos 1:5 6:27 7:-26 8:6 9:-44 10:-29 12:36 14:-16 18:82 20:-71 22:-16 28:37 29:4
.^clu 17:2
.^clue 17:2
.^cod 2:19 10:34 12:13 17:2 18:-30 20:-14 33:22
.^code 2:20 10:38 12:16 17:5 18:-4 20:-12 33:24
.^cof 25:44 29:19 34:-28
.^coff 25:50 29:4 34:-20
.^col 33:16
.^coll 33:6
.^com 2:-15 4:-6 9:-25 10:-17 11:50 12:8 13:-45 16:-2 17:37 18:62 19:25 20:12 21:56 22:-57 25:-49 26:-111 27:-20 28:-28 29:64 31:-97 32:7 33:3 34:-117
.^come 2:-23 5:-3 12:26 18:62 21:52 25:-32 28:-3 29:2
.^comi 5:14 14:-33 17:40 18:7 20:37 32:49 34:-28
.^comm 11:69 14:-11 17:16 29:9 32:-4
.^comp 1:2 4:-21 11:-64 12:-20 14:27 19:28 20:-22 25:-24 29:82 33:17
.^con 1:3 2:-17 7:17 9:31 10:61 11:-97 13:-96 16:-53 17:61 18:-65 19:-14 20:-42 21:30 24:-36 25:29 27:-9 29:8 31:-29 32:-7 34:38
.^con$ 5:31
.^conc 9:18 10:47
.^cond 9:30 29:2
.^conf 10:10 29:22
.^cong 25:73
.^cons 2:-10 8:18 10:49 21:17 29:-30
.^cont 11:-16 17:73 29:16 34:52
.^conv 7:16 21:35
.^coo 5:19 8:10 12:-3 25:18 29:-30 34:54
.^cook 5:2 25:6
.^cool 2:8 25:14
.^coor 34:43
.^cop 4:10 14:-23 26:8 33:6
.^copy 4:10 14:-23 26:8 33:6
.^cor 2:30 6:-37 10:-61 16:24 17:11 18:28 20:24 21:1 33:18
.^corr 2:37 6:-34 10:-19 16:24 20:26 21:2 33:42
.^cos 10:32 18:-21 26:27 29:12 32:24 33:-10
.^cost 18:-7 26:28 29:34
.^cou 2:7 6:4 8:-39 9:-2 10:38 11:-49 12:-17 13:47 18:-37 19:-34 20:-50 22:31 24:-2 25:-4 27:29 28:80 29:-10 30:-25 31:12 32:-18 33:-3 34:-69
.^coul 0:4 2:17 11:-36 12:-4 14:10 16:13 18:-15 20:-6 21:2 22:43 30:-2 34:-16
.^coun 8:-38 10:53 13:27 25:-7 27:25 28:94 29:-62 31:18 33:-31
.^coup 6:27
.^cour 13:12
.^cov 2:-9 8:6 10:39 25:9 29:20 33:-17
.^cove 2:-7 8:6 10:37 25:9 29:20 33:-16
.^cra 2:29 22:7
.^cras 2:21 22:8
.^cre 1:34 3:46 4:19 11:7 29:14 34:20
.^crea 1:34 3:36 4:24 11:7 29:15 34:20
.^cri 15:39
.^crit 10:1 15:39
.^cro 16:-8 29:13
.^cron 16:-8 29:14
.^cry 8:8 29:-9
.^cryp 8:8 29:-9
.^css 2:35 11:-11
.^css$ 2:35 11:-11
.^cur 2:-2 4:10 5:76 12:51 20:8 26:4 29:-44
.^curr 2:-1 4:10 5:69 12:52 26:4
.^cus 0:6 2:6 4:-3 6:3 9:-9 12:1 15:18 20:38 21:4 24:-16 28:9 29:15
.^cust 0:6 2:7 4:-3 6:4 9:-8 12:1 15:19 20:38 21:4 24:-16 29:16
.^cut 1:40 2:27 5:17 6:51 9:-16 12:-56 15:-10 16:-31 18:30 21:7 24:-41 25:-49 27:-9 29:-3 31:43 33:18
.^cut$ 2:37 5:36 6:34 9:-2 12:-17 20:4 25:-17 28:-12 31:52 33:-12
.^cuto 1:26 6:9 10:-21 14:15 18:46 21:14 22:-17 24:-9 29:-23 33:40
.^cve 22:49 29:61
.^cve$ 22:45 29:55
.^cyc 1:-61 2:-31 3:105 4:93 5:39 6:-60 9:-68 12:-50 13:7 14:45 16:-74 17:-33 18:-87 19:78 20:-28 22:-59 24:-32 25:-86 27:-56 29:-135 31:-64 32:-74 34:15
.^cyce 3:39 4:12 16:-11 19:25 29:-30 34:3
.^cycl 1:-53 2:-21 3:84 4:80 5:38 6:-51 8:6 9:-34 12:-24 14:29 16:-37 17:-16 18:-80 19:61 20:-16 22:-43 24:-15 25:-60 27:-33 29:-74 31:-25 32:-56
.^cyy 3:28 5:3 11:-1
.^cyyc 3:28 5:3 11:-1
.^czy 2:42 6:41 12:29 17:-5 29:-5 33:-27
.^czy$ 2:42 6:41 12:29 17:-5 29:-5 33:-27
.^dae 14:44 25:-15
.^dai 24:8 27:16
.^dail 24:9 27:16
.^dan 3:12 4:-2 6:11 8:12 9:4 10:-1 11:-4 12:7 13:-7 14:7 16:-5 17:-2 19:4 20:6 21:2 25:18 29:-19 33:-12 34:-6
.^dank 3:13 6:13 9:5 11:-4 12:8 13:-7 14:8 16:-4 17:-2 18:-4 19:5 20:6 21:2 25:21 29:-14 33:-3 34:-5
.^dar 6:-4 9:32
.^dark 6:-4 9:32
.^das 5:-6 22:23 29:33
.^das$ 2:11 5:-2 29:56
.^dash 9:9 22:10
.^dat 0:13 2:-185 3:-2 4:1 5:-151 6:-23 7:-60 8:-43 9:-161 10:-221 11:8 12:-132 13:-60 14:45 15:46 16:6 17:-99 18:32 19:59 20:96 21:-98 22:-37 23:-66 24:-113 25:-166 26:22 27:-12 28:-55 30:-99 31:-60 32:13 33:75 34:-25
.^data 16:7 29:42
.^date 0:15 2:-173 4:7 5:-131 6:-16 7:-51 8:-30 9:-145 10:-192 11:10 12:-105 13:-32 14:40 15:41 17:-78 18:37 19:64 20:79 21:-75 22:-72 23:-58 24:-97 25:-142 26:23 27:-6 28:-34 29:-16 30:-89 31:-50 32:16 33:70 34:-17
.^day 1:40 2:-98 6:-59 7:-17 8:-110 10:-30 11:-91 12:-83 13:-78 14:-30 15:-42 16:75 17:11 18:-72 19:24 20:66 21:-49 24:61 25:23 26:-12 27:-112 28:65 29:-72 30:-7 31:-41 32:29 33:37 34:-61
.^day$ 5:-79 6:-60 12:-38 13:-6 15:-82 16:33 17:29 18:-29 19:24 20:89 22:-18 25:48 27:-69 28:-24 29:-60 31:-46 32:-5 33:78 34:-1
.^days 1:34 2:-67 4:-19 5:10 8:-6 10:-97 16:46 18:-19 20:-84 21:-32 22:28 23:5 24:68 25:-110 27:-15 28:88 32:66 33:-83 34:-19
.^db$ 29:40
.^de$ 5:-5 6:-29 9:33 10:-78 12:28 14:-11 16:12 17:38 18:-3 19:-44 20:17 24:35 25:-40 28:28 29:-79 31:48 33:-12 34:-3
.^dea 0:44 1:26 2:-3 4:-15 5:-80 6:9 8:-54 9:-23 11:6 12:-67 13:-41 14:21 15:-10 16:-17 17:-8 18:46 19:-38 20:-72 25:16 27:2 28:-4 29:-49 32:15 33:31 34:-23
.^deac 31:32
.^dead 0:32 1:28 4:-1 5:-45 6:16 8:-17 10:-15 11:15 12:-59 14:22 15:-18 16:-10 17:-7 18:27 19:-27 20:-65 27:11 31:-50 32:18 33:39 34:-17
.^deal 0:10 10:36 18:22 29:-36
.^dear 25:25
.^deb 2:21 7:4 8:23 10:-30 25:24 29:62 31:-28 33:-13
.^deb$ 29:24
.^debd 7:9
.^debi 25:17 29:33 33:-7
.^debu 8:27
.^dec 1:-27 2:-68 3:11 5:-34 6:-28 7:35 8:14 9:26 11:-41 16:36 18:22 21:10 22:-86 25:-45 29:-39 34:62
.^deci 2:-24 3:13 6:-17 7:43 9:45 16:12 21:17 22:-54 25:-17 29:-75 34:65
.^deck 14:5 18:39 29:-13 33:25
.^decl 8:26 9:-18 29:2
.^ded 1:22
.^def 0:7 1:-15 6:-29 10:108 12:17 23:41 28:-30 29:-42 33:-20
.^defa 23:43 29:-8
.^defi 1:-2 10:73
.^del 8:33 15:67 16:28 18:12 19:-12 23:-16 25:-53 29:4 31:22
.^dela 15:73 16:35 29:1
.^dele 10:-3 18:12 23:-10 29:26 31:32
.^deli 8:48 25:-24 27:5 29:-31
.^dem 1:16 11:17 21:18 25:-15 27:12
.^dem$ 27:20
.^dema 9:-2 21:20 34:1
.^demo 1:21 11:27 29:-6
.^den 2:-1 7:46 8:40 9:-26 20:-7 33:16
.^den$ 27:13
.^deni 13:35
.^dent 29:27
.^deny 7:31 8:42 13:-14
.^dep 2:60 5:-46 6:-42 9:-5 10:12 11:-48 12:68 17:-31 28:29 33:62 34:32
.^dep$ 2:25 28:15 29:-25
.^depe 2:19 10:25 12:28 25:19 29:-53 33:25
.^depr 2:8
.^deps 12:6 33:5
.^depu 34:30
.^der 6:11 9:37 10:6 13:43 19:-13 33:4
.^der$ 9:21 10:10 29:-12 33:13
.^dero 13:31
.^des 2:-31 5:33 9:11 10:32 12:-1 13:14 14:-18 17:27 19:-13 20:-19 22:6 25:-54 31:58 33:-8
.^des$ 5:3 9:16 16:3 31:11
.^desc 10:46 17:31 33:-8
.^desp 13:9 22:28 29:1
.^det 31:12
.^deta 31:12
.^dev 2:-39 5:105 6:-4 9:-5 10:30 11:-59 17:25 18:-45 20:-34 25:-42 26:2 27:46 30:27 31:7 34:-33
.^dev$ 5:43 11:-1 17:23 18:-29 26:5 27:46 28:-5 29:-16 30:30 31:4 34:-17
.^deve 2:-4 4:9 5:60 10:12 29:-7
.^devs 29:20
.^dia 9:24 22:2 29:-13
.^dial 9:25 22:6 29:-6
.^did 5:15 6:83 7:3 8:-48 9:59 10:-96 11:-1 12:29 13:47 14:-67 15:-7 16:-34 17:-2 18:-48 19:63 20:-57 21:-70 22:-13 23:37 24:-23 25:3 28:-56 29:-31 30:43 31:-60 32:-8 33:-40 34:6
.^did$ 5:15 6:83 7:3 8:-48 9:59 10:-96 11:-1 12:29 13:47 14:-67 15:-7 16:-34 17:-2 18:-48 19:63 20:-57 21:-70 22:-13 23:37 24:-23 25:3 28:-56 29:-31 30:43 31:-60 32:-8 33:-40 34:6
.^die 12:10 19:13 29:-61 33:13 34:18
.^die$ 12:13 19:14 29:-58 33:15 34:19
.^dif 10:81
.^diff 10:81
.^dig 2:-7 25:-2 26:33 27:61 29:-23 30:7 31:27
.^dige 2:-6 25:-2 26:33 27:62 29:-23 30:7 31:27
.^dir 3:14 6:7 9:2 10:12 11:-6 12:5 13:-7 14:14 16:-8 19:4 20:7 23:26 25:-2 33:-21 34:-7
.^dir$ 3:14 6:13 8:2 9:6 11:-1 12:9 13:-5 14:14 16:-4 18:-2 19:5 20:7 21:2 25:-2 29:-5 33:-3 34:-4
.^dire 10:43 23:13 29:1 33:-12
.^dis 1:-18 5:-27 7:19 9:-28 11:-31 25:-23 27:6 29:35 31:47
.^disa 31:54
.^disc 5:-1 29:15 30:3
.^disk 28:-22 29:57
.^dist 7:7 10:5 27:30 28:22 29:-38 31:19
.^dm$ 27:96 33:-33
.^dms 2:-27 11:37 25:-31 26:48 27:7
.^dms$ 2:-27 11:37 25:-31 26:48 27:7
.^dni 28:62 29:-20
.^dni$ 28:62 29:-20
.^do$ 0:30 1:-43 2:5 3:59 4:-7 5:-59 6:-66 9:-89 10:26 11:29 12:-19 13:-97 14:-37 15:37 16:-3 17:28 18:-19 19:-103 20:8 21:22 22:-144 23:29 24:-18 25:-46 26:29 27:-147 28:36 29:17 30:52 32:-3 33:-14 34:31
.^doa 2:37
.^doab 2:37
.^doc 0:79 1:69 2:46 5:-21 6:-10 9:-80 10:-13 11:4 12:-85 15:-64 16:-66 17:62 18:-1 19:-24 21:-35 22:-12 23:-12 24:10 25:-7 27:11 28:-80 29:32 30:-10 31:13 33:-10 34:1
.^doc$ 2:9 17:26 21:-49
.^docs 0:59 1:40 2:32 10:-31 12:-29 15:-18 16:-41 17:30 18:-3 26:4 27:13 29:6 31:13 33:-9
.^docu 0:17 1:5 3:4 5:-11 11:13 12:-8
.^doe 0:-32 1:-10 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:18 15:-27 16:-48 17:-2 18:-19 19:-51 20:29 22:-52 24:-38 25:-66 26:38 27:-36 28:-4 29:34 30:-37 32:3 33:9 34:-41
.^does 0:-32 1:-10 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:18 15:-27 16:-48 17:-2 18:-19 19:-51 20:29 22:-52 24:-38 25:-66 26:38 27:-36 28:-4 29:34 30:-37 32:3 33:9 34:-41
.^doi 5:56 9:15 33:9
.^doin 5:36 9:16 33:11
.^don 6:70 9:-1 10:-8 14:-36 16:-4 17:36 20:20 22:11 27:1 29:-19 33:-29
.^done 6:70 9:-1 10:-8 14:-36 16:-4 17:36 20:20 22:11 27:1 29:-19 33:-29
.^doo 6:19 22:15 29:-60 32:8 33:11
.^door 6:36 22:15 29:-57 33:12
.^dow 2:-4 8:55 9:10 10:-2 11:-43 12:5 16:20 17:-32 18:10 20:9 25:-50 27:-54 29:35 31:37 33:41
.^down 2:-4 8:55 9:10 10:-2 11:-43 12:5 16:20 17:-32 18:10 20:9 25:-50 27:-54 29:35 31:37 33:41
.^dra 4:50 12:35 20:4
.^draf 4:20 20:8
.^draw 4:11 12:36
.^dre 6:1 11:-19 25:31
.^drea 6:1 11:-18 25:31
.^dri 2:64 8:14 13:-20 21:5 29:-29 33:14
.^driv 2:55 8:15 29:-20 33:16
.^dro 2:23 20:19 22:-4 24:37 29:-17 30:21 31:29
.^drop 2:24 20:19 22:-3 24:37 29:-15 30:22 31:13
.^due 6:-34 10:-14 24:55 25:-44 28:-22 29:-45 32:95 33:32
.^due$ 6:-34 10:-14 24:55 25:-44 28:-22 29:-45 32:95 33:32
.^dum 10:27 14:30
.^dumb 10:28
.^dump 14:30
.^dur 2:83 6:23 9:24 10:-18 12:-73 17:10 18:-2 29:-33 31:42 33:-3
.^durc 6:4 9:28 29:-19
.^duri 2:88 10:-18 12:-27 17:5 31:43
.^dus 6:29
.^dut 34:32
.^duty 34:33
.^eac 27:33
.^each 27:33
.^ear 3:2 5:-2 6:-11 10:22 11:-22 15:17 16:14 18:36 19:20 21:15 23:59 28:-8 29:-34 33:-67
.^earl 3:7 6:-8 11:-17 15:18 16:14 18:37 19:14 21:15 23:56 29:-29 33:-57
.^eart 10:33
.^eas 17:55 21:7
.^easy 17:55
.^eat 17:-8 25:50
.^eat$ 17:-8 25:50
.^edi 2:20 11:-21 29:20
.^edit 2:20 11:-21 29:20
.^een 2:12 24:18
.^een$ 2:12 24:18
.^eff 12:55
.^effe 12:55
.^eig 10:32
.^ein 1:52 9:-19 16:43 21:36 33:-32
.^ein$ 1:8
.^eine 1:15 9:-13 16:40 21:37
.^el$ 6:12 16:22 18:6 25:-16 29:32
.^ele 29:52
.^els 11:32 25:3 27:-3 31:26
.^else 11:32 25:4 27:-3 31:26
.^ema 5:-20 26:40 27:11 29:29
.^emai 26:40 27:13
.^emo 9:10 10:15 33:11
.^emoj 9:10 10:15
.^emp 6:2 10:8
.^en$ 5:79 6:-5 10:-23 12:3 13:9 14:-17 18:8 29:-15
.^ena 27:6
.^enab 27:6
.^end 1:4 4:34 16:12 19:4 20:15 21:19 22:-12 28:-60 29:20 32:47
.^end$ 1:3 2:-45 4:10 20:17 21:20 22:-9 28:-18 32:49
.^ende 19:11
.^endi 4:10
.^endp 2:27
.^ends 28:-20 29:21
.^eng 17:29 25:35 29:-14
.^engi 17:31 25:12 29:-8
.^engl 25:6
.^eno 2:10 7:22 31:53 33:-10
.^enou 2:10 7:22 31:53 33:-10
.^enr 6:2
.^enro 6:2
.^ent 1:65 2:11 5:8 6:-30 7:43 11:16 12:-6 14:-21 24:-18 33:-24 34:24
.^enta 7:8 15:1
.^ente 1:34 5:20 11:25 14:-24 29:6
.^enti 7:17 9:-4
.^entr 1:20 2:8
.^ents 9:15 34:17
.^env 17:1 20:14
.^envi 17:3 20:15
.^eol 10:72 11:-17 19:-20 20:-8 29:19
.^eol$ 10:72 11:-17 19:-20 20:-8 29:19
.^epo 14:-24 19:84 28:-38 33:4
.^epox 14:-24 19:82
.^eri 31:28
.^erin 31:28
.^err 2:39 10:-27 29:50
.^erro 2:39 10:-8 29:35
.^ers 20:9
.^esc 20:7 34:11
.^est 5:21
.^eta 5:87 10:-62 11:-60 16:-23 20:84 25:-43 28:5 29:-52 33:44
.^eta$ 10:-19 16:-23 20:85 25:-8 28:6 29:-9 33:46
.^etap 5:70 10:-17 29:-10
.^eve 2:-10 3:-33 4:-5 6:-16 10:-17 13:18 14:81 18:10 20:-40 21:23 24:60 25:21 26:-3 27:43 28:-34 29:-53 30:-19 31:1
.^eve$ 24:49 27:-7
.^even 4:-6 5:-33 10:-41 12:-26 15:9 18:31 21:59 22:19 25:9 29:-9 32:21
.^ever 0:-48 1:-7 2:-7 3:-5 5:28 6:-5 12:32 13:31 14:82 16:1 20:-20 22:-17 24:8 25:10 27:45 28:-27 29:-18 30:-1 31:6 32:-27 33:-5
.^exa 7:40 8:-8 10:20 11:36 28:5 29:-61 33:32
.^exac 10:34 25:12 28:9 29:-18 33:34
.^exam 7:41 11:37 25:-17
.^exc 2:-9 8:9 9:51 10:-6 13:61 14:-13 15:1 17:-4 21:62 22:38 29:-37 30:-1 31:-19 33:-34 34:20
.^exc$ 8:-5 9:44 13:31 22:16 29:-17
.^exce 2:-11 4:-17 5:-37 6:-10 8:29 9:36 12:-39 13:46 16:-32 17:-67 20:-27 21:70 22:35 25:-3 27:11 28:-4 29:-32 32:-33 33:-49 34:22
.^excu 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
.^exe 10:3 12:-16 13:40 22:74 29:-39 34:-7
.^exec 22:22
.^exem 10:7 12:-13 13:42 22:47 34:-4
.^exi 3:23 5:-2 6:4 11:14
.^exis 3:24 5:-2 6:4 11:24 29:-10
.^exp 5:-5 6:42 9:42 10:103 17:47 19:-44 20:22 25:-49 29:-35 32:-41 33:-28 34:-34
.^expe 17:23 20:55 33:20
.^expi 6:57 9:34 13:6 20:-1 32:-2
.^expl 10:85 11:32 13:-6 17:5 29:-12
.^ext 0:27 1:33 2:-40 6:-39 8:5 15:17 22:48 24:-2 34:-10
.^exte 6:-22 8:9 15:21 22:20 33:3 34:-5
.^extr 0:31 1:41 22:6
.^fai 29:58
.^fail 29:59
.^fal 10:6 18:-4 32:71 33:20
.^fall 10:7 18:-3 32:73 33:21
.^fan 17:14 25:10
.^fang 17:26
.^far 5:22 6:1 10:-23 12:-19 13:65 14:-18 20:-15 23:40 25:7 28:68 29:-76 33:-15
.^far$ 5:22 6:1 10:-22 12:-18 13:65 20:-14 23:40 28:70 29:-51 33:-14
.^fav 0:23 12:-12 25:21 27:-2 29:-33 31:19 34:-8
.^favo 0:23 12:-12 25:21 27:-2 29:-33 31:19 34:-8
.^fea 0:-61 1:-29 2:17 3:-28 5:6 6:7 7:-52 9:-72 10:14 11:7 13:-2 14:-78 15:5 16:13 18:-8 19:33 20:-46 21:-6 22:11 24:1 27:-19 28:29 29:-80 30:-25 31:-14 32:-66 33:68 34:3
.^feaa 33:9
.^feat 0:-57 1:-18 2:10 3:-18 5:17 6:11 7:-48 9:-54 10:18 11:7 13:-1 14:-51 15:6 16:15 19:29 20:-39 21:-3 22:6 24:2 27:-17 28:22 29:-46 30:-17 31:-13 32:-56 33:42 34:5
.^feau 28:1 29:-10 33:38
.^feb 4:32
.^feb$ 4:25
.^fed 20:8 29:12
.^fedo 20:8 29:12
.^fee 10:27 12:18 14:-29 17:46 26:67 27:23 28:7 29:-59 33:-22
.^feed 14:-26 26:69 27:35
.^feez 10:32 12:11
.^fer 12:19
.^fere 12:19
.^fet 10:-15 12:7 29:-52 33:53
.^feta 33:2
.^fetu 10:-14 12:7 29:-11 33:33
.^few 26:-20 30:48 32:20
.^few$ 32:20
.^fewe 26:-19 30:48
.^ff$ 0:-38 1:-61 4:-33 5:-6 8:-73 9:-156 10:28 11:-27 12:13 13:-113 14:-48 15:77 16:105 19:35 20:-142 21:-72 22:-1 24:4 25:-142 26:-35 27:-16 28:44 29:-272 33:60
.^ffe 2:-78 6:-49 9:30 10:30 11:32 13:35 14:-11 19:-44 21:103 22:78 24:-36 25:-18 27:-67 28:-36 29:-131 33:-83 34:-22
.^ffe$ 2:-63 6:-38 8:9 9:47 10:49 11:23 13:-101 14:-1 19:-13 21:75 22:86 24:-13 27:-42 29:-83 33:-28 34:-4
.^ffes 9:-25 10:-28 13:103 21:48 33:-22
.^fig 33:9
.^fil 2:-27 9:27 10:-40 11:-13 13:26 18:22 19:-5 20:-7 21:60 22:42 34:-53
.^file 9:21 11:-6 13:32 21:15 22:55 29:29 34:-33
.^fili 21:36
.^fill 18:30 21:23 29:-37
.^fin 0:-22 2:54 3:-72 4:2 5:-23 6:24 8:13 9:-120 10:21 11:-112 13:-65 17:-4 18:-8 20:42 21:8 22:-15 23:-35 24:30 26:-71 27:2 28:5 29:-21 30:-31 31:-5 33:15
.^fina 0:-22 5:-15 6:27 9:-7 10:27 13:-3 14:-17 16:12 17:-12 19:7 20:38 22:-39 23:-12 24:16 27:6 29:-115 32:-39 33:22
.^find 7:3 17:5 21:16 29:29
.^fine 2:64 8:65
.^fini 2:7 8:-4 12:18 24:18 28:8 33:-16
.^finl 20:13 33:13
.^finn 6:8
.^fir 1:-8 2:-28 5:-3 8:-10 9:-21 10:-30 14:-5 17:94 18:85 21:9 29:-20 33:25 34:-21
.^firs 2:-15 9:-5 10:-42 11:-8 16:-19 17:91 18:79 20:-11 21:10 25:-10 33:34 34:-19
.^fiv 1:4 16:25 25:13
.^five 1:4 16:25 25:13
.^fix 1:-39 2:46 5:26 6:-39 8:11 10:1 13:-30 16:59 17:29 22:32 25:-9 33:-13
.^fix$ 1:-17 2:27 7:-6 8:1 12:-54 16:64 17:37 20:3 21:5 22:17 33:-58
.^fixe 2:22 5:-21 10:21 12:11 29:25
.^fixi 2:-14 5:37
.^fla 19:95 24:29 28:-2 33:-44
.^flag 11:5 12:3 24:33 29:-14
.^flam 19:96 33:-28
.^fli 29:2
.^flig 29:2
.^flo 2:3 29:14
.^floo 29:17
.^flow 12:5
.^fol 1:18 4:38 8:-19 10:-40 14:-19 15:-18 16:-23 18:36 19:-25 20:5 22:-24 24:38 26:71 27:54 29:-7 30:7 32:-2 33:-31 34:-46
.^folk 0:3 1:3 3:-1 4:9 5:3 8:-9 9:1 11:-3 17:13 20:4 24:10 25:6 27:-9 29:-2 30:11
.^foll 3:16 4:15 10:-50 11:15 14:-46 17:-17 18:57 24:26 25:-18 26:59 27:68 28:-5 32:-18 33:-56 34:-17
.^foo 25:-12 29:35 33:4
.^foo$ 25:-11 29:43
.^fooc 33:6
.^for 1:12 3:-1 4:33 5:-14 6:8 7:-28 8:13 11:10 12:55 13:4 14:-20 15:-8 17:-32 19:-32 20:5 21:55 22:37 23:-25 25:-23 27:7 28:2 29:16 30:-35 32:36 33:17 34:16
.^for$ 1:11 2:-10 4:30 5:-9 6:20 7:-10 8:12 10:5 11:4 12:-13 13:20 14:-20 15:-22 16:-14 17:-5 18:-8 19:-21 20:14 21:47 22:60 24:-19 26:5 27:5 28:11 30:-5 32:6 33:27 34:11
.^forb 2:17 12:2
.^forc 6:-27 12:95 33:-22
.^forg 4:14 7:-11 9:17 11:12 12:10 14:4 16:17 17:-22 18:9 19:-6 22:-7 23:-24 24:30 29:-7 30:-14 32:4 33:10
.^form 11:39 14:-13 19:21 21:36
.^fort 28:18 32:9
.^forw 11:-1 15:12 16:3 29:33
.^fos 20:-5 25:19 29:21 33:-7
.^fosd 20:-5 25:19 29:21 33:-7
.^fou 3:22
.^four 3:22
.^fpf 6:27 10:30 16:3 20:-14 29:-55 33:47
.^fpf$ 6:27 10:30 16:3 20:-14 29:-55 33:47
.^fre 0:14 1:7 2:-2 3:-70 4:16 5:-96 6:3 7:-43 10:8 12:37 13:4 14:4 15:3 16:14 17:32 20:-88 21:-13 22:21 23:1 25:11 26:-10 27:18 28:5 29:9 30:-98 31:5 33:-9 34:-2
.^free 0:16 1:10 3:-42 5:-66 7:-31 10:12 11:-4 12:30 13:5 14:5 15:4 16:13 19:3 20:-77 21:-10 22:11 24:3 25:18 26:-6 27:13 28:8 30:-58 31:7 33:-4
.^fren 29:14
.^fres 4:19 5:-5 17:44
.^frez 12:14 29:27 33:-9
.^fri 0:-18 1:40 2:1 7:-11 8:-32 9:-7 10:-27 12:-68 16:43 24:41 25:26 27:-37 29:66 31:-36 32:79
.^fri$ 32:24
.^frid 0:-10 1:41 7:-2 10:-18 12:-66 16:40 17:-1 24:36 27:-26 29:58 32:55
.^frie 8:-31 25:20 29:7
.^fro 2:1 4:5 5:-8 8:33 9:-37 10:8 11:-15 12:100 14:19 15:-97 16:-9 17:-34 18:-1 19:30 20:-119 21:-15 22:13 24:-13 25:43 26:-94 28:-17 29:22 31:13 33:-48 34:-66
.^from 1:1 4:11 6:-48 8:44 9:-4 10:29 12:-48 14:29 15:-37 19:36 20:-57 21:-5 25:9 26:-34 27:-6 28:-4 29:11 30:2 31:45 33:-3 34:-7
.^fron 18:12 27:10
.^froz 5:-51 6:6 12:96 17:-29 18:-29 22:21 25:37 29:27 31:-28 33:-13
.^frr 14:19 17:6 18:-13 25:32 29:-51
.^frre 14:21 17:12 18:-12
.^frro 25:22
.^ful 14:58 18:31 28:20
.^full 14:58 18:31 28:20
.^fun 2:71 5:-53 11:13 12:-49 17:-1 20:-4 25:103 29:-57 33:17
.^func 11:29 33:22
.^funn 25:30
.^fur 31:45
.^fut 18:14
.^futu 18:14
.^ga$ 1:-8 2:-3 4:2 5:-2 6:19 9:-5 10:18 14:33 15:-15 16:33 19:42 20:91 22:-16 24:-21 25:-24 28:18 29:-73 33:-81
.^gam 1:8
.^gan 13:5
.^gap 19:3
.^gat 0:2 2:-14 9:-16 12:58 13:-9 18:20 21:4 25:-17 27:26 29:19
.^gate 0:2 2:-14 9:-16 12:58 13:-9 18:20 21:4 25:-17 27:26 29:19
.^gaz 19:96 20:-8 33:-30
.^gazp 19:93 20:-8 33:-30
.^gcc 29:39
.^gcc$ 29:39
.^gdp 9:13 29:-7
.^gdpr 9:13 29:-7
.^gel 5:-4 6:-28 12:70 33:14
.^gel$ 2:5
.^gele 6:-3 12:65
.^gen 4:48 14:-22 19:5 26:19 29:-25 30:-22 31:27 34:19
.^gene 4:32 19:13 20:-1 26:19 30:-21 31:28 34:20
.^ger 11:12
.^germ 11:18
.^get 1:-26 2:-3 3:-5 4:36 6:-60 7:10 8:1 10:-44 11:-49 12:-88 13:-106 15:-20 16:-76 18:24 19:-24 21:77 22:3 24:10 25:-3 26:66 27:28 29:-22 30:23 32:-46 33:23 34:-41
.^get$ 2:-9 4:42 6:-43 9:7 10:-24 11:-14 12:-50 13:-86 15:-43 16:-39 21:41 22:7 23:-31 24:24 26:46 27:37 30:16 31:-29 32:-12 33:11
.^gets 7:3 8:25 9:-12 23:46 26:29 34:-28
.^gett 10:-16 11:-16 17:4 18:15 21:39 29:-11 31:15
.^gia 6:30 12:3
.^gia$ 6:30 12:3
.^git 29:86
.^git$ 29:70
.^giv 2:-58 4:-4 5:11 8:21 10:-23 11:37 13:16 16:32 19:-47 20:-20 22:24 27:-8 28:-5 29:-17 32:16 33:7
.^give 2:-46 4:-4 5:12 8:5 10:-23 11:38 13:17 16:32 19:-47 20:-19 27:-7 28:-5 29:-2 32:17 33:7
.^gla 14:8
.^glo 10:59 25:-37 29:-21 33:52
.^glob 33:29
.^glos 10:61 25:-36 29:-15
.^go$ 1:13 2:30 4:8 5:-4 6:2 7:-15 8:8 10:-40 12:8 22:-33 25:21 28:5 34:-8
.^goe 2:46 6:-20 16:18 20:17 28:-13
.^goes 2:46 6:-20 16:18 20:17 28:-13
.^goi 2:-7 4:21 9:8 12:18 14:-1 20:9 25:18 29:-15 31:-5 32:37 33:-12
.^goin 2:-5 4:21 9:9 12:17 14:-1 20:1 25:19 29:-14 31:-5 32:37 33:-10
.^gol 1:30 20:79 24:9 29:-78 33:-25
.^gold 20:55 29:-48
.^goli 1:30 20:17 24:9 29:-10
.^gon 2:1 5:-20 6:83 25:5 33:-25
.^gone 2:1 6:83 33:-5
.^goo 1:-11 2:35 3:-1 6:17 8:8 14:-26 16:-19 17:24 20:4 21:-5 24:-9 25:30 27:-24 29:-6 33:16
.^good 1:-4 2:35 6:17 8:9 14:-44 16:-18 17:25 20:4 21:-4 24:-9 25:32 27:-12 29:-5 33:18
.^goog 26:17
.^got 5:7 6:-8 10:-3 11:14 13:79 17:22 21:-31 25:5 28:42 29:-71 32:11 33:25 34:-66
.^got$ 5:7 6:-8 10:-3 11:14 13:79 17:22 21:-31 25:5 28:42 29:-71 32:11 33:25 34:-66
.^gpg 11:-6 29:62
.^gpg$ 11:-6 29:62
.^gra 1:-19 5:4 6:-23 7:7 8:20 10:-10 11:-35 13:25 18:-15 19:14 22:50 25:19 26:4 27:4 28:-3 29:-44 31:-25 33:-5 34:17
.^grac 0:6 5:1 6:-4 8:-9 11:-4 12:-3 13:8 18:-6 22:27 25:4 26:10 29:-3 30:4 31:-5 34:3
.^gran 2:-21 8:40 13:8 19:8 22:19 25:-4 27:31 29:-2 32:-14
.^grat 16:8
.^gre 8:9 18:8 25:92 29:-18
.^grea 8:-10 25:56
.^gree 8:42 29:-9
.^grep 18:14
.^gro 9:8
.^grou 9:9
.^grr 9:5
.^gui 3:-15 11:32 17:73 18:-16 24:17
.^guid 3:-14 11:35 17:59 18:-15 24:17
.^ha$ 25:32
.^hac 11:31 12:-19 17:19 25:19 28:3 29:-35
.^hack 12:-18 17:25 25:20 28:4 29:-9
.^had 0:10 6:41 12:-11 25:17 28:-31 31:14
.^had$ 0:10 6:41 12:-11 25:17 28:-31 31:14
.^hah 25:49
.^haha 25:49
.^hal 3:-3 5:1 7:-5 11:69 19:2 23:4 25:-43 26:4 28:19 29:-35 31:-21 33:-15 34:-7
.^half 2:26 5:17 6:-13
.^hall 1:-8 2:-11 7:-2 9:6 10:5 18:3 23:5 26:5 27:-12 28:21 29:-2 31:-9 34:-5
.^han 12:-19 17:17 20:1 25:15 29:-12 33:56 34:32
.^hand 12:-18 14:-7 20:7 25:22 29:-33 33:40 34:34
.^hap 2:-13 6:46 7:11 10:42 12:10 13:-25 16:-32 19:-36 20:-15 24:-33 25:43 29:-16 32:43 33:-6
.^happ 2:-13 6:46 7:8 10:42 12:10 13:-25 16:-32 19:-36 20:-15 24:-33 25:43 29:-16 32:43 33:-6
.^har 1:16 8:29 9:-5 10:64 28:-26
.^hard 1:14 8:28 9:-1 10:64 28:-26
.^has 2:4 3:8 5:45 6:51 7:25 9:28 10:-3 12:36 13:31 14:-7 15:42 17:-57 18:-56 19:-59 20:10 21:-35 22:-23 26:-2 28:-33 29:-14 32:-12 33:-24 34:-17
.^has$ 2:4 3:8 5:45 6:51 7:25 9:28 10:-3 12:36 13:31 14:-7 15:42 17:-57 18:-56 19:-59 20:10 21:-35 22:-23 26:-2 28:-33 29:-14 32:-12 33:-24 34:-17
.^hat 14:-16 25:35 27:-39 30:34
.^hav 0:29 2:-23 4:-14 6:15 8:8 11:-31 13:17 15:-26 16:17 17:-9 19:-9 20:-9 22:12 23:31 24:-23 25:17 28:25 29:-13 30:-9 32:11 33:5 34:-23
.^have 0:2 2:-17 4:-14 5:16 6:30 7:1 8:4 10:-3 11:-30 12:14 13:3 14:2 15:-20 16:19 17:-9 18:1 19:-7 20:-8 22:13 23:32 25:-2 28:18 29:-8 30:-8 32:12 33:7 34:-51
.^havi 5:-31 6:-13 10:8 12:-19 25:46
.^he$ 7:24 21:29 22:-19 24:-31 29:19
.^hea 1:-33 5:-17 10:6 14:-33 15:50 16:-22 18:51 20:3 24:25 27:19 29:11
.^head 1:-23 5:-15 14:-26 18:58 20:7 24:37 29:31
.^hear 10:17 15:42 25:12 27:29
.^hel 1:8 6:-22 8:1 9:-41 11:63 13:-5 14:-21 15:29 16:-32 17:98 21:6 22:-36 25:12 27:-10 29:-14 31:-4
.^hell 6:-4 9:-2 10:9 11:-27 16:-2 17:9 21:15 22:-2 25:46
.^help 11:86 14:-21 15:17 17:85 22:-9 25:-41 27:-11 29:-15
.^her 0:-24 1:-5 2:-88 5:-25 9:-30 10:15 11:5 12:-11 16:6 17:60 20:-35 22:49 23:-1 24:13 25:14 26:-7 27:84 28:-34 29:-103 31:20
.^here 0:-24 2:-87 5:-23 9:-29 10:15 11:5 12:-11 16:11 17:58 20:-32 22:50 23:-1 25:15 26:-6 27:86 29:-102 31:22
.^hey 7:3 10:2 11:-7 13:-10 16:-8 17:11 20:2 22:-12 24:-1 25:33 27:-2 31:1 33:4
.^hey$ 7:3 10:3 13:-10 16:-8 17:11 20:2 22:-12 24:-1 25:7 27:-1 29:9 31:5 33:4
.^hi$ 0:12 1:-28 2:10 3:24 5:15 6:-8 7:34 8:-17 13:-22 14:-18 19:10 20:1 21:31 22:-19 23:21 24:-17 25:3 27:-28 29:-6 30:19 32:-4 33:15 34:10
.^hib 2:10 4:28 5:24 6:34 9:-39 10:-16 11:-43 14:29 16:9 17:-25 19:16 20:61 22:-10 25:-55 29:-37 32:-22 33:-1 34:10
.^hibi 2:10 4:28 5:24 6:34 9:-39 10:-16 11:-43 14:29 16:9 17:-25 19:16 20:59 22:-10 25:-55 29:-37 32:-22 34:10
.^hii 20:11
.^him 25:-13 29:65
.^hin 34:15
.^hint 34:15
.^hir 12:-25 25:27 29:27
.^his 6:59 19:39 21:11 33:-38
.^hist 6:56 19:39 33:-22
.^hit 10:34 18:31 20:-9 24:22 28:51 29:-33 33:-36
.^hit$ 10:36 20:-9 24:19 28:48 29:-30 33:-28
.^hits 18:21
.^hmm 7:1 25:13
.^hmm$ 7:1 25:13
.^hol 1:-38 7:31 9:15 10:-63 12:21 15:16 16:26 17:37 18:-13 25:-6 27:-40 28:-58 31:10 32:6
.^hola 17:46 29:-8
.^hold 1:-25 7:35 8:5 9:10 10:-60 12:24 15:13 16:23 18:-13 29:-24 32:3
.^holi 28:-26 29:18 31:14
.^hom 11:-4 29:8
.^home 11:-4 29:8
.^hoo 27:47
.^hook 27:47
.^hop 2:4 6:5
.^hope 6:5
.^hor 18:29 29:-8
.^hori 18:29 29:-8
.^hot 2:16 18:18 20:5 34:-1
.^hotf 2:20 20:6
.^hou 1:1 10:-61 20:24 24:60 27:-7 28:52 33:14
.^hour 1:1 10:-61 20:24 24:60 27:-7 28:52 33:14
.^how 0:-21 1:-59 2:-95 3:22 4:-43 5:21 6:-131 7:-10 8:-90 9:4 11:65 12:-83 14:-9 15:3 16:-86 17:64 18:-42 19:41 20:-8 21:36 22:-113 23:12 24:-68 25:-10 26:-7 27:-99 28:98 29:41 31:-101 32:-90 33:-13 34:-48
.^how$ 0:-21 1:-59 2:-91 3:22 4:-42 5:22 6:-146 7:-10 8:-82 9:19 10:2 11:65 12:-82 14:-9 15:3 16:-84 17:64 18:-41 19:41 20:-7 21:8 22:-105 23:12 24:-67 25:-8 26:-7 27:-96 28:91 29:42 31:-80 32:-89 33:-11 34:-45
.^hum 11:-30 25:12 34:44
.^huma 11:-26 25:9 34:44
.^hun 25:6
.^hung 25:6
.^hus 25:-19 29:-5 31:59
.^i18 27:6 34:20
.^i18n 27:6 34:20
.^ice 2:-6 12:11 25:24
.^ico 9:25 22:27
.^icon 9:25 22:27
.^ics 5:-20 14:44 26:84 29:-50
.^ics$ 5:-20 14:44 26:84 29:-50
.^ide 10:-1 15:8 25:21 29:56 31:-14
.^idea 10:23 15:9 25:22 31:-14
.^if$ 0:1 2:41 5:-17 7:73 8:-13 10:2 11:-12 13:-31 14:7 15:54 16:-15 17:-35 19:-33 21:49 24:-19 25:-10 27:6 28:11 29:-7 30:42 32:-38 33:5
.^il$ 5:-3 6:24 10:-29 24:15 32:16 33:-2 34:4
.^ile 28:62 29:-20
.^ile$ 28:62 29:-20
.^ima 6:4 15:3 29:4
.^imag 6:4 15:3 29:4
.^imm 10:-25 18:74 27:8
.^imme 18:21 27:8
.^imp 1:10 7:5 17:3 29:-29 32:-11 33:14
.^impa 7:7
.^impo 1:10 17:4 18:11 32:-5
.^in$ 0:3 1:32 2:40 3:12 4:-38 5:21 6:-16 7:-10 8:8 9:-14 10:-21 11:-51 12:42 13:39 14:-13 15:-31 16:-51 17:-22 18:-23 19:49 20:21 21:18 23:-5 25:-23 26:-2 27:45 28:-26 29:-4 30:-42 31:30 32:39 33:10 34:-12
.^inc 1:46 10:16 27:35
.^incl 1:46 10:17 27:26
.^ind 4:43
.^indr 4:36
.^inf 8:23 9:-14 13:-7 17:39 21:32 25:-23 27:80 29:-36
.^info 8:25 9:-12 13:-6 17:40 21:32 25:-10 27:60
.^infr 27:17
.^ini 4:42
.^init 4:42
.^ins 1:60 9:12 11:16 16:31 18:-15 22:3 24:-12 26:6 33:-40
.^inse 1:51 24:-25
.^inst 9:13 11:17 16:31 18:-11 22:4 26:6 33:-19
.^int 1:42 2:76 5:-57 6:-32 9:-32 10:-37 11:18 12:19 14:-39 16:-44 17:40 21:2 23:-18 27:60 29:3 31:-19
.^inte 2:40 10:-6 17:11 27:20 33:2
.^into 1:16 2:43 6:-15 11:2 14:-27 21:11 23:-11 27:40 29:27 31:-7 32:7 33:-14
.^intr 1:19 17:31 24:-11
.^inv 10:17 11:-4 17:30 29:59
.^invi 8:-27 29:47
.^invo 10:20 17:35
.^iri 4:78 14:-12
.^iris 4:78 14:-12
.^is$ 0:6 1:-45 3:-19 4:-21 5:75 6:4 7:-3 8:25 9:24 10:20 11:-16 12:52 13:-26 14:-11 15:11 18:28 19:-107 20:10 21:11 22:-48 23:7 24:-13 25:-21 26:18 27:-18 29:39 30:-22 31:-55 32:-1 33:5
.^iss 8:-4 17:6 25:-4 29:31
.^issu 8:-4 17:6 25:-4 29:31
.^it$ 0:21 1:16 2:39 5:-26 6:-15 7:17 8:44 9:-33 11:-120 13:-71 15:40 16:18 17:-33 18:-7 20:77 21:52 22:22 24:-12 26:-2 27:-41 28:-18 29:-4 31:54 32:-127 33:-21 34:-42
.^its 0:27 2:25 5:9 9:62 19:-17 22:-32 27:-24
.^its$ 0:27 2:25 5:9 9:62 19:-17 22:-32 27:-24
.^jal 6:20 18:9 33:-18
.^jalo 6:20 18:9 33:-18
.^jan 4:3 25:28
.^janu 4:2
.^jas 4:13
.^jasm 4:13
.^jen 29:33
.^jenk 29:33
.^jes 2:22 5:28 9:-13 10:2 11:-20 12:9 17:20 18:11 20:-45 21:-15 29:-53 32:-20 33:7
.^jest 2:-32 5:33 9:-1 10:3 11:-5 12:20 17:30 18:15 20:-33 21:-14 29:-41 33:8
.^jir 29:29
.^jira 29:29
.^job 10:-13 11:-5 16:-10 17:8 25:40 33:-15 34:24
.^job$ 10:-13 16:-9 25:40 33:-6 34:25
.^joi 10:1 14:-23 17:104 20:-1 27:21 29:-37 33:9
.^join 10:1 14:-23 17:104 20:-1 27:21 29:-37 33:9
.^jok 2:-11 25:51
.^joke 2:-11 25:51
.^jul 33:39
.^july 33:39
.^jum 22:9 25:23
.^jump 22:9 25:23
.^jun 33:19
.^june 33:19
.^jus 2:3 3:-16 6:2 13:-4 14:27 15:-20 17:66 18:-2 21:5 24:-4 27:9 29:-13 31:2
.^just 2:3 3:-16 6:2 13:-4 14:27 15:-20 17:66 18:-2 21:5 24:-4 27:9 29:-13 31:2
.^kan 2:9 27:38 29:-8
.^kee 5:-1 10:39 15:40 18:-21 25:-30 26:-8 27:68 29:12 30:44 34:-4
.^keep 5:-1 10:37 15:41 18:-14 25:-30 26:-8 27:68 30:44 33:9
.^ker 1:21 29:54 31:9 33:-39
.^kern 1:23 29:33 31:10 33:-38
.^key 9:-30 11:-25 14:64 17:-5 25:-27 29:88
.^key$ 14:65 25:-25 29:39
.^kic 3:38 4:44 6:-25 12:26 20:-5 33:11
.^kick 3:38 4:44 6:-25 12:26 20:-4
.^kie 2:-3 10:-33 19:11 20:57 29:-8 33:26
.^kil 8:30
.^kill 8:30
.^kin 8:-8 11:19 21:-19 22:28 27:2 29:8 31:14 33:19
.^kind 8:-8 11:19 21:-19 22:28 27:2 29:8 31:14 33:19
.^kno 2:-65 3:-9 5:38 6:-2 9:5 10:4 15:-6 17:21 20:36 23:5 24:34 27:14 28:-38 29:-18 30:-14 33:18
.^knoc 8:1 25:9
.^know 2:-56 3:-1 5:42 8:-33 9:8 10:7 11:5 16:-20 17:24 20:39 23:9 24:23 25:-5 27:17 28:-30 29:-2 33:31
.^kom 20:18
.^kos 2:10
.^kosh 2:10
.^kub 20:-15 29:66
.^kube 20:-15 29:66
.^l10 13:10 27:14
.^l10n 13:10 27:14
.^la$ 2:-5 5:33 8:75 10:-23 18:22 19:19 20:13 25:-25 27:-15 29:-32 31:17 33:18 34:-26
.^lab 2:18 9:5 29:9
.^lab$ 29:19
.^labe 2:19 9:6
.^lac 24:12 33:-22
.^lan 2:18 5:21 8:27 10:-49 18:-33 20:5 22:54 25:3 29:-38 32:9
.^land 2:21 5:24 8:31 20:6 22:40 25:6 29:-34 32:11
.^lang 0:6 10:-12 15:7
.^lap 29:74
.^lapt 29:74
.^las 4:-12 5:-18 6:45 9:3 10:4 11:-17 13:-64 14:-42 15:12 16:7 19:77 20:-32 21:19 22:-43 23:15 24:-5 27:-56 28:-38 29:16 32:-1 33:28
.^las$ 31:2
.^last 4:-12 5:-17 6:45 9:5 10:4 11:-15 13:-61 14:-54 15:12 16:7 19:78 20:-31 21:20 22:-42 23:16 24:-5 27:-24 28:-38 29:17 33:28
.^lat 1:-11 2:42 3:-13 8:-7 9:-66 10:-46 11:-26 12:-107 13:61 14:-36 15:43 16:23 17:-9 19:44 20:-33 22:63 24:-66 25:22 27:-68 28:-73 29:-42 30:13 31:-46 33:31
.^late 1:-6 2:42 3:-13 8:-7 9:-66 10:-39 11:-26 12:-105 13:61 14:-35 15:45 16:18 17:-9 19:26 20:-33 22:64 24:-61 25:22 27:-68 28:-65 29:-40 30:13 31:-46 33:32
.^lau 20:43 27:29 28:12 29:-8 33:-33 34:4
.^laun 20:43 28:14 29:-8 33:-27 34:5
.^lay 4:7 14:14 17:7
.^lay$ 4:7 14:14 17:7
.^le$ 5:9 6:28 10:-24 12:17 14:47 16:22 18:-6 19:-5 24:10 29:-59 33:-15
.^lea 2:35 7:59 8:-55 9:-3 10:-1 12:-11 15:31 24:-5 25:-73 27:-32 28:30 30:13 31:50 34:47
.^lead 23:10 34:54
.^leas 2:35 28:6 33:-24
.^leav 7:2 8:-17 15:36 24:-19 25:-1 27:-30 29:4 31:51
.^lef 10:-51 14:50 24:34 25:-24 28:86 29:28 33:-44 34:-20
.^left 10:-51 14:50 24:34 25:-24 28:86 29:28 33:-44 34:-20
.^leg 4:15 22:15
.^lega 22:23
.^lege 4:10
.^len 3:24 29:24
.^les 5:-34 6:-20 12:6 13:17 20:-19 25:-29 28:87 29:-14 33:30 34:19
.^les$ 12:13 13:18 27:8 31:-2 33:38 34:23
.^less 5:-24 28:70 31:27
.^let 2:-82 4:23 5:-12 7:14 8:30 9:-58 10:-3 13:41 16:13 18:-39 19:-23 20:-20 22:51 24:45 27:41 28:-49 29:27 31:-58 32:-27 33:-16
.^let$ 2:-81 4:23 5:-10 7:14 8:31 9:-57 10:-47 13:42 16:13 18:-32 19:-22 20:-18 22:44 24:45 27:42 28:-48 29:28 31:-56 32:-21 33:-15
.^lev 29:7
.^leve 29:7
.^lgt 8:22
.^lgtm 8:22
.^lia 17:43 34:42
.^liai 17:43 34:42
.^lib 0:-60 1:-75 5:-66 6:56 9:-14 12:15 13:-77 16:35 18:-22 19:-15 20:-73 22:32 24:1 25:-91 27:-18 28:68 29:-48 31:-22 33:71 34:41
.^lib$ 6:48 10:4 12:-41 21:10 29:-35
.^libf 2:6 29:1
.^libr 2:32 6:7 15:14 16:33 18:-13 20:-13 28:44 29:-88 33:25 34:23
.^libs 2:-42 12:31 24:18 27:-29 28:8 29:-42 33:56 34:15
.^lic 29:64
.^lice 29:64
.^lie 5:28 29:-17
.^lie$ 5:29 29:-14
.^lif 6:-27 10:-54 12:44 29:45
.^life 10:-44 29:51
.^lift 6:-27 12:45
.^lig 8:33 29:15 34:-11
.^ligh 8:33 29:15 34:-11
.^lik 2:-26 4:42 5:-42 9:-8 10:16 11:-44 14:14 16:-32 17:25 18:-1 19:9 20:3 22:17 27:18 28:20 29:-10 30:-38 33:-24
.^like 2:-26 4:42 5:-42 9:-8 10:16 11:-44 14:14 16:-32 17:25 18:-1 19:9 20:3 22:17 27:18 28:20 29:-10 30:-38 33:-24
.^lim 1:10 2:-46 9:29 29:-4 30:22
.^limi 1:10 2:-14 30:22
.^lin 1:-49 2:35 5:19 6:-29 8:-12 9:-68 10:-40 11:-6 14:34 19:-26 22:2 24:18 25:-46 26:38 27:-11 29:81
.^line 1:-36 2:21 5:36 6:-13 9:-45 18:11 24:26 29:53
.^link 14:40 17:3 19:-7 22:21 26:42
.^lis 2:-67 4:-24 5:-64 6:-4 8:-61 9:-50 10:7 11:14 13:52 14:44 16:-34 17:-37 20:-27 21:-30 22:-13 23:25 24:-39 25:-67 26:27 27:25 30:28 31:19 34:4
.^list 2:-67 4:-24 5:-39 6:-3 8:-61 9:-47 10:7 11:14 13:52 14:44 16:-34 17:-32 20:-24 21:-29 22:-13 23:25 24:-39 25:-62 26:27 27:25 29:-7 30:28 31:19 34:4
.^lit 11:-7 25:15
.^litt 11:-6 25:15
.^liv 5:-38 6:46 9:9 20:18 25:13 29:-43 32:26
.^live 5:-32 6:46 9:11 20:21 25:14 29:-32
.^loc 1:3 5:-51 6:-22 9:-39 12:138 20:-50 25:-14 33:56
.^lock 1:3 5:-23 6:-18 9:-17 12:121 20:-42 29:2 33:61
.^log 2:5 8:-17 10:55 12:-7 13:31 22:20 29:68 33:-18
.^log$ 9:-23 10:56 13:38 22:34 33:-6
.^logs 29:44
.^lol 7:9 8:-8 10:45 12:-28 13:18 21:-29 25:29 26:2
.^lol$ 7:9 8:-8 10:45 12:-28 13:18 21:-29 25:29 26:2
.^lon 2:-79 5:-65 8:9 9:8 11:-45 14:-16 17:-37 19:19 20:15 25:2 27:-28 28:82 31:33
.^long 2:-78 5:-64 8:10 9:8 11:-45 14:-11 17:-37 19:20 20:15 25:2 27:-27 28:82 31:26
.^loo 3:33 7:2 9:46 10:-37 11:-12 14:25 17:-45 18:44 25:-35 26:-3 27:20 32:-24 33:28
.^look 3:33 5:1 7:3 9:48 10:-23 11:-9 14:26 17:-42 25:-30 33:35
.^loom 18:32 32:-24
.^loop 27:31
.^los 11:58 16:18 25:-52 27:11 29:-25 30:31 31:-35
.^los$ 27:50
.^loss 16:8
.^lost 11:61 25:-35
.^lot 2:-12 7:-35 11:-19 13:8 14:26 15:-6 22:9 25:4 26:5 28:-9 29:5 30:33 31:-6 32:8 33:-9
.^lot$ 2:-11 7:-26 11:-19 13:8 14:27 15:-3 22:9 25:4 26:6 28:-9 29:5 30:5 32:8 33:-9
.^lov 10:-22 11:-22 17:2 25:49 29:38
.^love 10:-22 11:-22 17:2 25:49 29:38
.^lts 10:32 18:-23 20:78 29:-29
.^lts$ 10:32 18:-23 20:78 29:-29
.^luc 2:15
.^luck 2:15
.^lun 10:-7 16:34 20:-24 24:17 25:54 29:41 31:-45 32:-21
.^lunc 24:21 25:55 29:33 31:-43 32:-21
.^ma$ 9:48
.^mac 16:20 25:25
.^mach 16:20 25:26
.^mad 3:35 6:19 7:23 13:11 14:-16 25:39 33:-22 34:-12
.^made 3:35 6:19 7:23 13:11 14:-16 25:39 33:-22 34:-12
.^mai 2:-44 8:-32 11:-41 12:38 16:-23 21:-24 23:13 25:-73 26:24 27:8 29:54 31:32 34:2
.^mail 2:-18 8:-24 10:13 21:-18 23:15 26:30 27:13 31:38 33:29
.^main 11:-6 12:43 17:6 25:-19 29:57 33:-5 34:8
.^mak 1:-49 2:27 3:4 4:17 6:30 9:-25 11:40 12:-25 14:14 16:29 17:-23 20:-31 22:19 24:33 29:-2 33:-69
.^make 1:-48 2:21 3:7 4:22 6:30 9:-24 11:42 12:-24 16:29 17:-19 20:-29 22:21 24:34 29:-1 33:-61
.^man 1:2 2:-7 3:-10 5:-21 6:-2 8:-8 10:42 11:83 12:-7 13:13 14:-15 15:12 17:-54 18:-5 19:37 20:-13 21:-8 24:-9 25:-26 26:-17 27:-3 28:14 29:15 31:1 32:-3 33:15 34:55
.^man$ 10:52 11:36 25:-7
.^mana 5:-26 10:8 11:22 19:38 20:-29 22:23 29:9 34:13
.^manu 1:27 11:44 34:14
.^many 2:-5 4:10 8:-2 9:13 13:22 15:4 17:-8 19:15 22:-5 24:-1 28:22 29:24 31:8
.^mar 1:40 4:53 6:-19 8:35 9:-45 11:-22 14:-36 16:-25 18:-9 21:42 22:-38 26:22 28:23 33:-48
.^marc 4:56 20:10
.^mari 15:4 21:20 22:-17 29:8
.^mark 1:52 6:-11 8:39 9:-33 26:28 27:2 28:25 29:-15 33:-18
.^mas 2:30 5:47 6:-15 10:4 25:-25 34:-10
.^mast 2:32 5:47 6:-12 10:7 25:-24 29:4 34:-8
.^mat 9:5 17:13 18:13 25:19 29:-40
.^mate 17:8 25:20 29:-3
.^matr 18:11
.^matt 9:11
.^may 2:65 4:11 13:-30 15:4 16:-18 20:-35 21:29 22:13 28:9 32:-36 34:-18
.^may$ 0:-19 2:71 4:13 10:1 13:-20 20:-32 21:20 22:22 28:12 32:-32 34:-15
.^mayb 0:23 15:23 16:-22 25:12 30:13
.^me$ 1:-70 2:-23 3:-5 4:-21 5:25 6:-9 7:-17 8:-27 9:-16 10:12 11:29 13:5 14:9 15:-39 16:-73 17:11 18:4 20:-27 21:-10 22:-26 23:16 24:93 25:-14 26:-3 27:72 29:13 30:6 31:39 32:-14 34:-12
.^mea 2:-56 6:-24 9:-3 10:111 11:-11 18:-24 29:32 33:2
.^mean 2:-53 6:-22 10:88 11:-8 29:39 33:14
.^mee 7:3 11:-20 15:16 18:-20 24:-17 25:7 27:-29 29:76
.^meet 7:4 11:-6 15:17 16:3 18:-18 24:-7 25:10 27:-9 29:70
.^mem 1:-4 2:-6 6:36 10:23 15:-4 16:9 19:-19 20:-25 21:51 24:8 27:5 29:-49 33:19 34:15
.^memb 2:-52 6:36 10:24 15:-2 16:6 19:-18 20:-25 21:51 27:7 29:-33 33:22 34:16
.^memo 24:17
.^men 2:6 10:-5 11:67 17:62 25:-58
.^ment 11:25 17:63 25:-4
.^menu 2:19 11:47 25:-37 29:-15
.^mer 0:-6 2:63 3:-1 6:-7 7:-53 10:18 11:-14 12:53 15:-48 19:-29 21:29 22:24 26:-11 27:-28 29:25 32:-3 33:10
.^merc 2:-4 4:1 7:-10 8:-1 15:-4 18:16 19:-16 20:8 22:34 27:-1 29:4 33:-14
.^mere 21:7
.^merg 2:79 6:-38 8:17 9:-19 10:14 12:52 16:-16 18:-9 20:-10 21:22 25:-63 29:21 31:-36 33:50
.^mes 2:18 11:-19 12:-3 22:15 25:54 26:14 29:-69 30:30 31:18 34:-10
.^mess 2:18 11:-18 12:-3 25:54 26:14 29:-69 30:30 31:18 34:-10
.^met 8:7
.^metr 8:10
.^mid 0:6 25:5 33:35
.^mid$ 0:7 25:6
.^midn 33:36
.^mig 0:31 2:18 9:29 15:12 21:12 29:-41 30:20
.^migh 0:32 15:14 21:22 22:-9 29:-18 30:21
.^migr 2:9 9:37 22:1
.^mil 0:15 1:43 2:-35 5:-5 6:28 8:-17 10:9 11:-80 12:-51 13:-44 14:39 17:-12 18:6 19:-3 20:-43 22:-28 25:16 29:10 31:-9 32:-9 33:15 34:22
.^mile 0:17 2:-30 5:-3 6:28 10:11 11:-29 12:-46 13:-36 14:41 16:12 17:-3 18:7 19:-2 20:-41 22:-17 24:3 25:-42 27:3 29:-12 32:-7 33:20 34:23
.^mill 1:1 25:30
.^min 2:7 3:47 7:30 9:23 10:-30 11:-1 12:-20 14:8 16:-46 17:-3 18:9 19:-30 20:-15 24:39 25:54 28:45 29:-6 32:-7 33:-26 34:-20
.^mind 7:23 14:17 18:17 25:21 29:-25
.^mine 9:44 25:9
.^mini 2:7 3:14
.^minu 16:-40 24:19 25:4 28:65
.^mir 6:52 33:-13
.^mirr 6:43
.^mis 2:21 6:22 7:15 8:-19 10:-53 12:-45 16:-16 17:-11 21:29 22:18 24:22 29:-83 30:52 32:32 33:-41 34:25
.^miss 2:25 6:39 7:12 8:-14 10:-44 12:-28 17:-7 21:46 24:23 29:-61 30:11 32:39 33:-51 34:26
.^mist 30:34
.^mit 14:21
.^mit$ 14:21
.^mod 5:31 6:-9 9:20 25:-18 29:39
.^mode 5:41 6:-6 9:28
.^mods 6:-1 9:17 29:-22 34:35
.^modu 29:44
.^mom 2:-7 5:12 12:26 17:19 18:5 23:-1 24:-13 25:5 29:12 33:13
.^mom$ 24:-4 29:37
.^mome 2:-4 5:13 12:27 17:14 18:5 25:16 29:-6 33:14
.^mon 1:19 2:-29 4:17 5:-27 7:8 8:-64 9:-26 10:-52 11:-26 12:-30 14:-5 15:-13 16:44 18:-93 19:-21 20:26 22:13 23:-4 24:34 25:9 29:-21 30:20 31:1 32:83
.^mond 1:27 7:13 8:-51 9:-13 12:-14 15:-3 16:37 18:-9 22:9 24:40 25:16 28:-15 31:14 32:28
.^mont 2:-35 3:5 4:4 5:-1 6:2 18:-18 20:42 28:27 29:-30 30:17 32:45
.^moo 16:3
.^moon 16:4
.^mor 1:-14 2:2 3:-2 5:-5 6:18 7:-9 8:31 9:-3 13:-6 15:25 16:3 17:-12 18:-13 20:7 22:48 25:-6 28:17 30:-16 31:43 33:-18 34:6
.^more 0:22 1:-30 2:8 4:-17 5:-22 6:1 8:25 9:-18 10:-4 11:-7 12:-11 15:10 16:22 18:-23 22:49 24:-25 25:-17 29:3 31:59 32:-4 33:-7
.^morn 0:-7 3:-18 6:5 8:3 10:12 11:17 12:4 14:-5 15:2 16:-1 17:-1 20:2 21:-1 22:2 23:-5 24:29 28:11 29:-2 31:-5 32:12 33:-2 34:2
.^mos 33:3
.^most 33:3
.^mov 2:-41 5:4 9:8 10:-92 11:9 12:-36 15:109 16:56 19:-29 20:-46 25:27 28:-29 30:15 33:-49 34:8
.^move 2:-22 5:5 9:13 10:-32 15:62 16:44 19:-20 20:-20 29:26 30:16 34:14
.^movi 11:25 12:-15 15:30 16:-11 25:48
.^msg 33:33
.^msgi 33:33
.^muc 25:50 28:52 29:11
.^much 25:50 28:52 29:11
.^mus 3:1 5:-42 9:-23 13:5 16:6 17:11 21:16 25:-41 28:-22 32:11 33:50 34:-28
.^must 3:2 5:-34 9:-19 13:6 16:6 17:13 21:17 28:-22 29:-15 32:14 33:45 34:-27
.^mut 2:-10 11:-48 25:-68 27:-7 30:143 31:59 34:-9
.^mute 11:-47 25:-62 27:-7 30:128 31:60 34:-7
.^my$ 0:-34 1:-25 2:23 4:-11 5:-70 8:22 9:46 10:-43 11:2 12:-50 14:-32 15:-78 17:29 20:25 21:-44 22:17 24:6 25:39 26:-15 27:-34 28:10 29:68 31:19 32:-5 33:12 34:-26
.^mys 0:14
.^myse 0:14
.^na$ 1:16 5:48 17:-15 27:32 29:-29
.^nac 8:13 9:1 31:22 34:-3
.^nach 31:24
.^nack 8:22 9:3 34:-2
.^nag 23:34 29:-16
.^nah 8:2 10:-4 18:27
.^nah$ 8:2 28:7
.^nak 7:19 8:39 13:2 34:-10
.^nak$ 7:20 8:41 9:-12 13:2
.^nam 4:3 5:22 11:-5 18:39 19:21 29:-7 34:66
.^name 4:5 5:24 11:-5 18:39 19:22 29:-6 34:66
.^nea 5:4 14:-12 18:73 24:28 28:16 33:-58
.^near 5:4 14:-12 18:73 24:28 28:16 33:-58
.^nec 18:27 21:26 23:17
.^nece 21:27 23:17
.^nee 0:47 1:23 2:16 5:-76 6:-33 9:-30 10:-20 12:-50 13:4 14:27 15:-86 16:-9 18:8 20:16 21:48 22:60 23:22 24:-17 25:-34 27:-84 28:-4 29:-51 31:-15 32:-47
.^need 0:44 1:23 2:17 5:-71 6:-32 9:-29 10:-17 12:-49 13:4 14:28 15:-84 16:-9 18:1 20:18 21:48 22:60 23:22 24:-17 25:-32 27:-84 28:-1 29:-39 31:-15 32:-45
.^neu 13:2 17:16 25:-22 34:22
.^neut 13:5 25:-15 34:22
.^nev 7:34 8:-23 10:21 17:83 25:11 30:13 31:-27
.^neve 7:34 8:-23 10:22 17:72 25:11 30:13 31:-27
.^new 0:14 1:37 2:34 3:24 4:18 5:-38 6:16 7:-33 8:-25 9:18 12:-8 13:-18 14:-66 15:-31 16:15 17:159 18:-46 19:-5 20:-17 24:-35 25:-38 27:7 28:-7 29:-12 30:-5 33:5
.^new$ 1:39 2:75 3:19 4:23 5:-79 6:7 10:1 11:14 13:-23 14:-108 16:10 17:96 18:-52 19:-83 20:-3 21:-14 22:16 24:-70 25:-28 26:-66 27:-42 28:-12 29:-8 31:-35 32:-71 33:20 34:-20
.^newb 17:80 25:-8
.^newc 2:-29 17:69
.^news 0:1 7:-9 8:-8 9:16 10:1 11:-5 15:-7 17:-22 22:-27 26:3 27:42 32:6
.^nex 0:7 2:20 3:33 4:53 5:-20 6:-72 7:-10 8:16 9:-41 10:-79 11:-53 12:-48 13:-21 14:-16 15:-21 17:18 18:120 19:-83 20:-10 22:-32 23:21 26:-14 27:-69 28:-15 30:-25 32:50 33:-10 34:-38
.^next 0:7 2:20 3:33 4:53 5:-20 6:-72 7:-10 8:16 9:-41 10:-79 11:-53 12:-48 13:-21 14:-16 15:-21 17:18 18:120 19:-83 20:-10 22:-32 23:21 26:-14 27:-69 28:-15 30:-25 32:50 33:-10 34:-38
.^nic 24:17 25:20
.^nice 24:17 25:30
.^nig 19:-27 28:21
.^nigh 19:-27 28:21
.^no$ 0:53 1:-34 2:20 4:-9 5:-52 7:35 8:38 10:-32 11:5 14:-16 16:-4 19:-23 20:-36 21:11 22:-17 23:46 24:-49 25:23 27:-68 29:-129 30:-13 31:24 32:-29 33:14 34:-44
.^nob 7:44 8:-20 13:16 29:-19
.^nobo 7:44 8:-20 13:16 29:-19
.^noc 33:1
.^noch 33:1
.^nod 10:5 29:7
.^nod$ 10:6
.^nog 1:37 28:8 29:-30 33:4
.^nogo 1:38 29:-16 33:17
.^noi 0:1 7:13 9:3 11:4 12:6 13:9 15:7 16:1 17:5 18:2 19:3 20:-2 21:6 22:-5 25:-3 26:-8 27:-15 28:-1 29:-4 30:-11 31:14 32:-3
.^nois 0:1 7:13 9:3 11:4 12:6 13:9 15:7 16:1 17:5 18:2 19:3 20:-2 21:7 22:-9 25:-3 26:-8 27:-14 28:-1 29:-4 30:-11 31:14 32:-3
.^non 10:11 31:40
.^noo 1:9 6:5 9:-6 10:13 12:-3 16:30 17:30 22:-15
.^noob 10:16 17:33
.^noon 1:12 16:31
.^nop 4:-3 8:67
.^nope 4:-3 8:67
.^nor 5:2 23:7
.^norm 5:2 23:7
.^not 0:37 1:-1 2:-56 3:43 4:-154 5:-92 6:19 7:72 8:-25 9:-18 10:28 12:24 13:-74 14:-34 15:48 16:-46 17:-61 18:-56 19:-93 20:-25 21:56 22:-31 23:10 24:22 25:-29 26:49 27:51 28:-72 29:-58 30:94 31:60 32:-81 33:-2 34:-71
.^not$ 0:47 1:-96 2:-45 3:45 4:-94 5:-39 6:30 7:84 8:-7 9:-4 10:4 12:11 13:-29 15:53 16:-34 17:-15 18:-31 19:-42 21:69 22:-18 23:22 25:-14 27:-67 28:-24 29:-16 30:68 31:27 32:-32 33:-13 34:-1
.^note 1:24 14:-33 20:-14 24:89 25:14 27:-4 33:32
.^noth 12:29 31:29
.^noti 10:14 13:-27 16:-36 24:-2 25:-38 26:51 27:93 29:-50 30:30 31:72 33:-56
.^nov 3:23 10:-14 17:36 29:-24 33:12
.^nova 10:-11 29:-6 33:18 34:10
.^nove 3:23
.^now 1:-34 2:74 4:27 5:3 6:-26 8:-28 9:-36 10:-84 11:-77 12:35 13:-39 15:-34 16:57 17:68 18:19 20:9 21:-39 22:-1 24:-27 25:9 26:-4 27:11 28:39 29:-58 32:-46 33:-59 34:-54
.^now$ 1:-32 2:53 5:22 6:-20 8:-22 9:-15 10:-64 11:-28 12:50 13:-26 15:-29 16:57 17:41 18:27 20:-89 21:-32 24:-26 25:15 27:14 28:42 29:-1 32:-11 33:-55 34:-23
.^nud 16:8 23:27 24:37 34:-8
.^nudg 16:9 23:27 24:34 34:-8
.^nul 2:34 29:13
.^null 2:34 29:13
.^num 5:26 7:45 8:43 9:22 13:7 24:-8 25:-5 28:51
.^numb 5:27 7:33 8:43 9:25 13:7 24:-7 25:-5 28:51
.^nuo 2:31 17:7 20:6
.^nuov 2:31 17:7 20:6
.^nvm 9:17 13:-15
.^obj 9:17
.^obje 9:17
.^oct 1:46 2:-19 5:-28 16:102 20:44 29:-39 31:-15 32:29 33:-17
.^oct$ 1:19 16:65 29:-15
.^octo 1:17 4:7 5:-14 16:43 20:46 31:-8 32:19
.^odd 21:46
.^odds 21:46
.^of$ 2:2 3:-47 4:-23 5:28 6:3 7:-20 8:-42 9:31 10:19 11:-8 13:14 14:8 15:-14 16:-15 17:-42 18:3 19:56 20:28 22:-35 23:8 25:-116 26:-75 27:-35 28:-16 29:22 32:14 33:-4 34:45
.^off 2:-53 3:24 4:29 7:5 8:6 10:-46 11:-32 14:-10 17:-106 18:-64 19:-19 23:-35 24:-15 25:50 26:-56 27:-154 28:28 30:76 31:98 32:-18 33:-30
.^off$ 2:-43 3:28 4:23 6:-11 7:11 8:17 9:-2 10:-13 11:-58 14:-61 17:-28 18:-9 20:-19 22:-7 23:-32 27:-113 28:32 29:4 30:79 31:88 32:-43
.^offi 6:13 20:36 25:11 29:2 33:-27
.^offs 31:15
.^oh$ 8:-4 25:36
.^ok$ 2:53 6:-19 7:-6 8:14 9:-12 10:4 15:-1 16:1 17:34 24:-15 25:20 32:1
.^oka 2:26
.^okay 2:26
.^old 1:6 5:-3 19:71 22:14 25:-2 29:14 31:-6 33:-35
.^old$ 1:6 5:-3 14:-16 19:72 22:15 29:15 31:-5 33:-33
.^omg 25:39 29:-28
.^omg$ 25:39 29:-28
.^on$ 0:-88 1:52 2:-26 3:-20 5:36 6:-49 7:53 8:34 9:44 10:-58 11:-39 12:55 13:-60 14:-56 15:-31 16:23 17:-20 18:15 20:8 21:-78 22:-30 23:-77 24:56 25:-38 26:-1 27:47 28:-7 30:-2 31:-17 32:30 33:47 34:-2
.^onb 8:6 17:64
.^onbo 8:6 17:64
.^onc 2:26 3:10 4:-10 10:16 12:-21 18:23 30:21
.^once 2:26 3:10 4:-10 10:16 12:-21 18:23 30:21
.^one 0:31 1:44 2:41 3:14 5:-21 6:-28 8:-43 10:-43 11:9 12:-28 13:22 16:28 18:15 19:57 20:-48 21:2 22:27 24:24 27:-67 29:-70 30:43 31:-68 32:-37 33:-4 34:-10
.^one$ 0:35 1:46 2:1 3:4 4:8 5:-29 6:-23 8:-21 10:-33 11:12 12:-5 13:-72 16:29 17:4 18:9 19:61 20:-44 21:4 22:12 24:27 27:-55 29:-35 30:45 31:-63 32:-29 33:-6 34:-5
.^onel 2:70
.^ones 8:-8 13:79
.^onl 2:14 6:-21 8:-11 13:21 18:20 25:-40 26:23 29:-20 30:44 31:21 33:-79
.^only 2:14 6:-21 8:-11 13:21 18:20 25:-40 26:23 29:-20 30:44 31:21 33:-79
.^oop 25:36
.^oops 25:36
.^ope 1:-11 2:28 3:11 4:39 5:-10 6:-62 9:26 10:-31 12:12 13:12 21:-41 22:19 24:29 25:-60 29:40 31:-38 33:-29
.^open 1:-11 2:28 3:11 4:39 5:-10 6:-62 9:26 10:-31 11:-2 12:12 13:12 21:-41 22:19 24:29 25:-58 29:42 31:-38 33:-29
.^opi 7:33 9:-14
.^opin 7:33 9:-14
.^opt 2:33 11:26 13:-5 17:-1 22:-9 26:11 30:21 31:31
.^opt$ 30:23 31:31
.^opti 2:44 11:30 13:-4 22:-7 26:13
.^or$ 0:-18 1:-101 2:-4 3:-69 4:-21 5:156 6:29 7:-10 8:-103 9:55 10:4 11:-43 12:56 13:-116 14:-20 15:-27 16:-132 17:-50 18:16 19:-1 20:68 21:16 22:-90 23:-10 24:-76 25:-70 27:-21 28:33 29:-1 31:-31 32:-12 34:-41
.^ord 14:35 29:57
.^orde 14:26 29:61
.^org 29:34
.^ori 16:22
.^orig 16:23
.^osl 2:26
.^oslo 2:26
.^oth 6:10 30:22 31:6
.^othe 6:10 30:22 31:6
.^ou$ 5:51
.^oug 7:12
.^ough 7:12
.^our 1:-1 2:13 5:-1 6:-9 10:-32 11:-34 12:-38 13:-43 14:-1 16:-33 17:-42 19:4 21:19 22:78 23:-30 24:9 25:-44 28:-21 29:47 31:12 32:-37 33:32 34:16
.^our$ 1:-1 2:14 5:-58 6:-8 10:-17 11:-33 12:-37 13:-41 16:-33 17:-19 19:9 21:20 22:79 23:-28 24:10 25:-41 28:-19 29:51 31:4 32:-36 33:33
.^ours 34:16
.^out 1:-20 3:-39 4:30 5:-109 6:57 8:33 10:-44 12:-13 14:33 19:13 20:9 21:-58 22:-17 26:34 29:-10 30:27 31:42 32:-20 33:-22 34:-15
.^out$ 3:-17 4:32 5:-91 6:59 8:35 10:-34 12:-10 14:26 19:17 20:14 21:-28 22:-22 30:30 31:52 32:-56 33:-17 34:-6
.^outl 26:55 32:9
.^outs 13:15
.^ove 0:1 2:6 6:70 10:-43 12:-29 13:26 14:14 17:11 24:3 25:-12 29:-56 32:18 33:-66 34:-24
.^over 0:1 2:6 6:70 10:-42 12:-29 13:28 14:15 17:11 24:4 25:-2 29:-51 33:-65 34:-22
.^owe 24:-22 25:1 29:26
.^owe$ 25:7
.^own 0:71 2:-50 3:41 7:46 8:-41 10:-14 14:-33 33:-60 34:85
.^own$ 0:55 2:-27 3:42 7:47 8:-39 14:-27
.^owne 0:3 10:-2 34:52
.^owns 34:16
.^pa$ 22:6
.^pac 1:28 9:-34 10:15 16:-1 25:8 26:1 29:-8 30:8 31:19 34:-25
.^pack 1:28 9:-17 10:15 16:-1 25:10 26:1 29:-4 30:8 31:19 34:-24
.^pag 10:9 11:26 14:58 17:30 20:9 25:-23 33:-28 34:-18
.^page 10:9 11:26 14:58 17:30 20:9 25:-23 33:-28 34:-18
.^pak 17:3 29:-7 33:9
.^pake 17:3 29:-7 33:9
.^pan 2:-35 29:30 33:24
.^pani 29:32
.^pap 29:4
.^pape 29:4
.^par 1:20 2:6 3:17 4:-1 5:1 14:-21 17:31 19:-5 20:-24 25:6 28:-4 29:30 33:8
.^para 3:24 29:24
.^part 1:23 2:28 17:35 20:-15 25:14 33:18
.^pas 1:9 6:99 7:29 10:-101 12:-72 17:-7 18:-27 22:84 24:-34 29:52 32:7 33:-132
.^pass 5:-27 6:54 7:33 10:-35 12:-41 22:29 29:66 32:11 33:-56
.^past 1:14 5:10 6:51 10:-31 12:-16 13:2 14:2 16:-28 19:18 22:55 33:-31
.^pat 2:58 5:-53 10:-27 17:39 21:-16 22:59 32:-32 33:-20 34:16
.^patc 2:58 5:-47 10:-27 17:40 18:-27 21:-16 22:51 25:-35 29:1 33:-17 34:17
.^pau 31:23
.^paus 31:23
.^pay 29:32
.^pdf 29:7
.^pdf$ 29:7
.^pea 7:-10 8:9
.^peas 7:-10 8:9
.^pen 8:40 10:-43 13:34 20:20 29:-45 33:31
.^penc 10:-23 20:1 33:31
.^pend 2:6 8:44 13:21 29:-21
.^peo 0:-12 2:-29 5:14 6:-5 11:7 12:14 17:28 21:-5 23:23 25:-28 30:14 33:3 34:11
.^peop 0:-12 2:-28 5:15 6:-5 11:8 12:15 17:28 21:-5 23:23 25:-28 30:14 33:3 34:11
.^per 2:32 5:31 8:-37 9:-15 10:-36 11:-11 12:-22 16:-17 17:-26 18:-98 20:-32 22:36 27:-52 28:-6 29:46 30:27 32:-7 34:52
.^per$ 22:21 27:-14 30:27 31:8 33:40
.^perc 5:11 29:17
.^perf 1:1 2:32 25:31
.^perh 15:4 26:11
.^peri 5:29
.^perm 2:34 13:2 22:11
.^pers 34:69
.^pet 23:15
.^pha 5:130 17:10 25:-9 29:-41
.^phas 5:118 17:10 25:-7 29:-31
.^phe 25:45
.^phew 25:45
.^pho 5:1 6:11 7:-14 13:10 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:13
.^phon 5:1 6:11 7:-14 13:10 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:13
.^phr 11:59 23:-16
.^phra 11:59 23:-16
.^pic 2:34 10:26 11:-23 14:41
.^pick 2:36 10:31 11:-17 25:-6
.^pict 14:33 25:7 29:-2
.^pin 1:-28 23:48 24:18 25:33 27:6 30:31 31:36 32:-18 33:-44
.^ping 1:-27 23:48 24:19 25:21 27:8 29:-5 30:31 31:36 32:-12 33:-43 34:9
.^pip 6:-26 23:-10 27:28 29:35 31:14
.^pipe 6:-26 23:-10 27:28 29:35 31:14
.^piz 25:22 29:6
.^pizz 25:22 29:6
.^pla 0:22 2:-94 3:64 4:23 6:9 8:-36 9:-41 10:-4 11:-116 13:-56 14:100 16:36 17:-76 18:-25 19:3 20:29 22:-13 24:-37 25:-6 26:-26 27:-58 28:-41 29:13 31:-17 32:14 33:20 34:-60
.^plac 6:5 16:9
.^plan 0:10 1:-16 2:-27 3:67 4:32 5:-54 9:-51 10:-68 11:-73 12:-65 13:-9 14:94 16:22 17:-48 18:-8 19:15 20:21 24:-41 27:-33 28:-4 29:-3 32:34 33:27
.^plas 25:2
.^plat 29:13
.^play 1:13 5:55 25:-50 29:36
.^ple 1:7 2:-22 3:-1 5:-2 6:-2 11:8 12:1 13:27 14:9 15:3 16:16 17:-5 18:12 19:-11 21:-18 22:34 24:6 25:-10 26:7 27:3 28:-4 30:8 31:15 33:17 34:-3
.^plea 1:8 2:-21 3:-1 5:-6 11:7 12:2 13:20 14:10 16:12 17:-4 18:9 19:-9 21:-17 22:35 24:8 25:-9 26:8 27:3 28:-1 30:8 31:16 32:1 33:10 34:-2
.^plu 1:5 2:64
.^plug 2:44 10:2
.^pm$ 1:5 31:4
.^pmo 27:26 29:-15
.^pmo$ 27:26 29:-15
.^po$ 29:39
.^poi 5:12 10:66 12:14 17:22 18:-39 20:27 26:19 29:-4 32:-22
.^poin 5:12 10:68 12:14 17:22 18:-35 20:27 26:19 29:-78 32:-21
.^pok 9:-7 14:49 24:57 25:-5 27:-30 29:-1 34:17
.^poke 9:-6 24:58 27:-9 34:18
.^pol 29:49
.^pola 29:17
.^poli 5:12 29:15
.^pop 10:-16 19:45 20:27 25:25 29:-26 33:-32
.^pop$ 20:27 29:-20
.^por 11:-3 29:32
.^pos 0:5 1:-10 2:19 3:4 6:33 8:-66 10:-106 11:-28 12:-61 13:-57 15:41 16:30 17:-82 18:-62 19:-30 25:-45 26:50 27:69 28:-63 29:-78 30:40 31:10 32:-13 34:-78
.^poss 0:21 2:22 3:12 5:-10 13:-24 17:-11 21:10 23:15 26:1 30:35 31:-3 33:12
.^post 5:18 6:38 8:-13 10:-49 11:-12 12:-28 14:1 15:35 16:38 18:-12 23:-26 25:-45 26:39 27:67 28:-18 29:-26 31:27 33:-37
.^pot 33:33
.^pow 27:33 34:9
.^powe 34:10
.^pr$ 2:1 8:-14 22:72 25:-4 29:17
.^pra 32:11
.^pre 1:14 4:10 5:66 6:-61 9:-36 11:-22 14:-33 15:-22 17:-38 18:9 19:116 20:-7 28:-11 32:11 34:-13
.^pre$ 5:47 12:-4 24:10
.^prec 19:68 20:-26 33:31
.^prep 4:33 5:4 18:26
.^pres 1:11 5:18 12:42 20:35 29:7 34:-15
.^pret 33:5
.^prev 19:43 27:8 29:1 32:12
.^pri 0:13 10:-13 11:48 14:21 16:-61 17:7 19:37 22:22 24:63 25:-13 28:-35
.^prin 11:6 14:38 22:22 29:16
.^prio 19:49 24:41
.^priv 0:17 11:36 29:-9
.^pro 1:-79 2:8 6:79 8:-26 9:-95 10:35 12:-5 13:-129 14:-39 15:-24 17:81 18:21 19:-81 21:33 22:10 23:21 24:-18 25:-32 26:-70 28:1 29:-78 32:-30 33:27 34:-138
.^prob 2:7 7:5 23:3 30:5 31:-7
.^proc 10:-29 11:24 17:50 21:39
.^prod 0:3 10:19 20:7 27:10 33:-10
.^prog 5:21 17:34
.^proj 2:12 3:9 5:28 10:13 14:-19 17:34 20:-20 21:11 22:11 29:-49 31:6 33:27
.^prom 2:5 20:1
.^proo 6:15 29:11
.^prop 5:-32 6:69 9:-18 10:13 19:-17 23:3 29:-57 33:50
.^pros 18:33 22:19
.^prr 14:10 21:2
.^prro 21:2
.^prz 16:23 24:32 29:-26 32:48 33:-22
.^ptl 17:37 25:-12 29:-19 34:51
.^ptl$ 17:37 25:-12 29:-19 34:51
.^pub 5:-5 6:9 20:55 29:-18 33:-57
.^publ 5:-5 6:9 20:55 29:-18 33:-57
.^pul 4:-9 9:-39 13:-49 15:10 17:4 21:-5 22:23 29:58
.^pull 4:-9 9:-39 13:-49 15:10 17:4 21:-5 22:23 29:58
.^pun 2:-3 5:34 19:9
.^pur 10:14 11:1 30:3
.^purp 10:14 11:1 30:3
.^pus 5:-10 6:18 15:66 17:-15 20:9 29:32 34:30
.^push 5:-10 6:18 15:66 17:-15 20:9 29:32 34:30
.^put 0:13 1:24 2:-17 8:18 9:-2 12:23 15:-23 22:12 24:-9 29:-48 31:38 33:16
.^put$ 0:15 1:25 2:-17 8:19 9:-1 12:24 15:-19 16:-10 22:14 24:-5 29:-47 31:38 33:9
.^pyt 2:35 20:-27 29:25 33:32
.^pyth 2:35 20:-27 29:25 33:32
.^qa$ 0:16 2:-2 5:86 6:-21 7:8 9:-66 12:-55 24:15 25:-28 27:55 29:-61 30:4 33:-15
.^qu$ 12:10 32:46
.^qua 2:-58 3:14 13:54 17:-1 18:27 21:16 22:-20 28:36
.^qual 2:-16 13:57 18:32 21:19 22:-16 29:-21
.^quan 28:35 29:13
.^quar 3:17
.^que 2:-41 5:-11 8:-19 12:14 13:41 18:46 21:-23 22:-5 25:-4 32:35 34:14
.^ques 2:-8 8:-5 9:-13 17:5 18:4 20:2 21:-13 22:-17 28:1 29:-4 32:42 33:3 34:19
.^queu 9:7 13:66 14:-21 18:28 25:-22 28:-16 29:29 32:-13
.^qui 5:21 8:-9 9:-11 10:-26 11:10 17:-20 18:7 21:-8 22:-12 27:-19 28:29 29:-6 31:77 33:9 34:-1
.^quic 5:24 6:2 8:-5 9:-8 10:-22 11:10 17:-18 18:9 21:-5 22:-13 25:11 28:33 32:8 33:14
.^quie 25:-10 31:57
.^quit 27:-5 31:44
.^quo 22:31 25:-5 29:35
.^quot 22:29 25:-1 29:14
.^qwe 25:-39 29:70
.^qwer 25:-39 29:70
.^rai 2:38 9:-18 22:31 25:25
.^rais 2:32 9:-16 22:33 29:14
.^ran 31:25
.^rand 31:39
.^rap 24:4 31:24
.^rapp 24:4 31:24
.^rat 16:1 23:15 29:28 30:8
.^rate 29:38
.^rath 16:2 23:15 30:9
.^rati 10:10
.^rau 19:30 20:-14
.^raus 19:30 20:-14
.^rc$ 0:27 1:-6 4:-144 5:-45 8:-3 9:-57 10:15 11:-129 12:-275 13:-83 14:-42 15:73 16:111 17:-95 19:5 20:-222 21:-30 22:-64 23:20 24:39 25:-61 26:7 27:15 28:12 29:-46 30:-9 31:29 32:-167 33:48
.^rcs 14:48 19:6 20:-25 27:24 29:-26 33:15
.^rcs$ 14:48 19:6 20:-25 27:24 29:-26 33:15
.^re$ 9:-7 11:-18 25:51 29:-23 34:19
.^rea 1:30 2:37 6:39 9:39 10:59 11:-4 12:-6 13:-47 14:-13 18:25 22:36 26:-37 28:-13 29:-110 32:-39 33:-80
.^reac 5:8 6:26 9:14 17:-24 18:14 34:16
.^read 1:26 2:31 5:-13 10:24 17:40 18:17 26:-15 29:-41 33:-41
.^reas 9:32 10:47 22:27
.^reb 29:38 33:5
.^reba 11:-19 29:19
.^rec 2:-19 8:39 9:-36 11:-52 22:8 25:-81 26:54 27:50 29:58 30:9 31:8 34:-35
.^rece 11:-21 26:57 27:53 29:6 30:11 31:13 34:-20
.^reco 8:26 22:27 29:4
.^red 21:15 29:22
.^red$ 29:22
.^ree 23:22
.^reem 23:24
.^ref 2:21 8:49 9:19
.^refa 2:23 29:14
.^refu 8:54 9:16
.^reg 1:7 9:4 13:25 16:-21 21:7 27:19
.^rega 9:22 21:20
.^regi 1:12 13:29 27:22
.^regr 2:18 33:18
.^rei 11:-12 23:49 24:10
.^rein 11:-7 23:20 24:1
.^rej 7:28 8:51 25:-20 29:2
.^reje 7:24 8:53 25:-18 29:2
.^rel 0:-13 2:3 4:20 5:5 8:-13 9:-9 10:-2 11:22 13:-13 14:4 15:8 16:-6 17:4 18:-23 19:14 20:75 21:26 22:-19 26:-10 27:5 28:10 29:-1 30:-39 33:-38 34:13
.^rela 20:58 29:-12 32:12
.^relb 6:-7 9:-9 10:3 11:35 16:-4 21:14 25:-2
.^rele 2:3 4:21 5:10 7:-10 8:-11 11:-46 12:-39 13:-5 14:5 15:5 17:16 18:-29 19:20 20:38 21:5 22:-11 23:-60 24:1 25:9 26:-12 27:10 28:5 29:4 30:-9 31:-5 32:7 33:-50 34:23
.^rely 33:34
.^rem 1:-74 2:8 4:-48 5:-3 6:-83 7:-43 8:-35 9:-90 10:-121 11:2 12:-120 13:-64 14:22 15:-40 16:-84 17:-65 18:-60 20:-60 22:-52 23:117 24:95 25:-56 28:45 30:47 31:53 32:-79 33:-15 34:31
.^rema 5:-18 14:52 19:-19 28:90 33:-23
.^reme 24:36
.^remi 1:-40 2:-58 6:-51 8:-10 9:-23 10:-65 11:15 12:-33 13:-23 14:-3 16:-73 17:-17 18:-26 19:7 20:-17 23:116 24:78 25:-20 27:17 28:-54 29:2 30:19 31:15 32:-8 33:9 34:-37
.^remo 2:47 27:-39 30:24 31:33 33:-30 34:60
.^ren 2:41 27:-6 29:24 33:3
.^rena 2:41 27:-6 29:24 33:3
.^reo 8:15
.^reop 8:8
.^rep 2:15 4:-8 7:59 8:-59 11:15 12:53 17:4 25:-23 29:31 33:-23
.^repa 29:5
.^repo 4:-7 6:1 7:51 8:-55 11:10 12:63 17:8 25:-13 29:17 33:-5
.^req 0:-98 1:-66 4:-10 5:-93 6:22 7:7 8:45 9:7 11:3 13:45 14:-90 17:-26 20:-45 21:79 22:66 23:-36 25:-119 26:-46 27:-29 29:-34 30:-2 31:-30 32:-71 33:39
.^req$ 6:21 8:-11 10:-4 22:25 33:35
.^reqe 8:21
.^requ 0:-62 1:-51 5:-80 8:42 9:15 11:8 13:48 14:-82 17:-22 20:-39 21:83 22:42 23:-34 25:-104 26:-38 27:-18 29:-27 31:-17 32:-66 33:11
.^res 5:-56 6:-44 7:5 10:31 11:-36 12:33 16:63 17:-19 19:-37 22:-47 25:-58 27:21 29:26 31:20 33:-92 34:33
.^resc 15:9 16:32
.^resp 10:24 34:32
.^rest 5:-17 12:27 14:5 16:5 25:-32 29:29 31:48 32:6 33:-38
.^resu 7:12 8:9 27:27 31:-15
.^ret 1:14 14:-29 16:-9 18:-30 19:15 27:-3 29:68 31:21
.^retr 1:14 14:-13 16:-21 19:16 29:58
.^rev 1:4 2:46 7:-4 8:46 10:-51 11:-25 13:-2 15:-58 16:-11 22:16 24:-13 25:7 27:-73 29:69 33:27 34:19
.^reve 2:33 8:38 9:-25 15:-20 29:11 33:9
.^revi 1:17 2:8 9:5 10:-41 16:-23 22:30 24:-3 25:14 27:-49 29:55 33:2 34:14
.^rew 2:37 10:-2 22:52
.^rewo 2:21 22:30
.^rewr 22:6
.^rfe 8:6
.^rig 2:-16 5:3 6:30 7:5 9:-32 10:-29 12:33 15:-5 19:-9 23:13 24:-14 25:39 29:-5 33:31
.^righ 2:-16 5:3 6:30 7:5 9:-32 10:-28 12:33 15:-5 19:-9 23:13 24:-14 25:34 29:-5 33:31
.^ris 8:38 22:16
.^risk 8:38 22:16
.^rle 20:13 28:6
.^rlea 20:8
.^rmi 23:29
.^rmin 23:29
.^rmn 24:27
.^rmnd 24:27
.^roa 14:28 18:-25 29:16
.^road 14:28 18:-25 29:16
.^rol 4:33
.^roll 4:33 29:-5
.^roo 0:21 2:67 29:28
.^room 0:21 2:68 29:31
.^rou 19:19 24:9 27:10 28:30 33:-21
.^roug 28:15
.^roun 19:20 24:9 27:11 33:-11
.^rul 2:-23 10:37 18:-10 22:17
.^rule 2:-23 10:37 18:-6 22:17
.^run 3:24 5:-42 10:-39 18:3 19:-40 24:-7 25:24 28:16 29:58 34:22
.^run$ 3:28 14:6 18:9 19:-33 25:15 29:49
.^runn 25:17 29:16
.^runs 34:30
.^runw 10:-20 28:36
.^saf 20:15
.^safe 20:15
.^sai 2:13 7:25 9:32 21:-12 29:-3 34:-10
.^said 7:27 9:37 21:-9 34:-9
.^sail 2:30
.^sal 3:1 5:-19 6:37 7:7 13:-12 14:4 17:-14 18:-7 19:5 21:7 29:26 32:-6 33:-2
.^sale 18:-26 29:66
.^sali 6:37 19:30 20:-32 33:-5
.^salu 2:-9 3:3 7:8 10:4 13:-1 14:13 16:-2 17:-11 20:9 21:9 24:-2 25:2 29:-26
.^sam 4:57 6:-20 10:36 16:14 18:-25 25:45 27:-26
.^same 4:57 6:-19 10:36 16:14 18:-24 25:38 27:-25
.^san 25:27 29:-28 33:25
.^sand 25:27 29:-26
.^sap 2:6
.^sap$ 2:6
.^sat 5:39 12:21 25:-14
.^satu 5:25 16:1
.^saw 10:8
.^saw$ 10:8
.^say 2:-4 6:44 12:28 13:-6 15:-6 17:-19 22:-51 28:32 33:56
.^say$ 2:-6 6:3 8:1 10:-6 12:23 28:39 33:15
.^sayi 10:33
.^says 6:26 11:7 29:-13 33:52
.^sca 18:36
.^sch 1:20 2:-35 3:20 4:26 12:-51 13:-50 14:38 16:-15 17:-4 18:17 19:25 20:-9 24:2 25:40 26:-11 27:-14 31:-67 34:10
.^sche 1:20 2:-2 3:21 4:28 12:-17 13:-37 14:37 16:-39 18:20 19:26 20:-24 24:6 25:-29 31:-17 34:12
.^scho 25:64 32:-1
.^sco 2:35 5:14 9:-30 10:6 19:-1 34:5
.^scop 2:39 9:-23 10:18 29:-45 34:6
.^scor 5:18 19:-8 29:30
.^scr 8:23 22:-12 29:11 33:-3
.^scre 2:3 29:22 33:-3
.^sdk 11:-42 25:-47 29:68
.^sea 25:-17 29:20
.^sear 14:1 29:26
.^sec 0:25 1:41 7:15 10:4 11:-15 13:-15 19:-1 22:6 27:30 29:12 33:-5 34:14
.^seco 0:30
.^secu 1:18 2:7 7:15 10:2 11:-13 13:-9 16:2 22:8 29:16 33:-31 34:20
.^see 2:-81 4:-1 7:29 8:-39 13:15 14:18 17:-45 19:16 21:30 25:54 29:33 32:-43
.^see$ 2:-45 8:-1 11:6 13:23 14:19 17:-7 19:26 21:7 25:57 29:10 32:-32
.^seem 29:5 30:3
.^seen 7:5
.^sen 0:10 1:-26 2:-53 6:-20 10:46 11:14 14:24 17:60 23:24 24:15 25:-48 26:41 27:31 28:-12 30:-14 31:4 33:-28
.^send 2:-11 14:27 17:37 23:5 24:8 26:22 27:42 30:-7 31:24
.^sens 0:26 2:-12 6:-11 10:33 11:9 26:6
.^sent 10:2 17:12
.^sep 0:46 1:110 5:-70 6:-19 7:-8 9:-77 10:-81 11:-35 12:-57 15:-62 16:37 17:-48 18:-61 20:86 22:-31 24:26 25:-15 27:-57 28:-36 29:-71 32:101 33:29 34:-54
.^sep$ 1:59 14:-34 16:-14 20:12 29:-9 32:60 33:16
.^sepa 0:44
.^sept 1:80 5:-53 9:-45 10:-55 11:-13 12:-22 14:10 15:-25 16:55 17:-23 18:-24 20:71 22:-16 24:33 27:-34 28:-51 29:-9 32:54 33:15 34:-22
.^ser 3:19 4:12 5:15 10:51 14:-6 17:-2 19:9 29:39 31:-31
.^seri 2:4 3:23 4:20 5:21 19:14 22:8 29:-29
.^serv 10:60 29:73 31:-18 33:-14
.^set 2:-16 4:40 11:35 18:-33 22:-38 23:28 27:-45 29:-3 32:41
.^set$ 2:-46 4:29 11:36 20:4 22:-22 23:29 27:-23
.^sett 29:-3 32:39
.^setu 17:8 18:-5
.^sev 32:47
.^seve 32:47
.^sf$ 6:-6 10:57 15:5 19:1 28:7 29:-81
.^sfe 21:-8 22:26
.^sfe$ 21:-8 22:26
.^sha 5:39 7:3 8:-2 14:2 33:6
.^shal 7:5
.^shar 14:12
.^shc 14:52 19:8 25:-13 29:-5
.^shce 14:52 19:8 25:-13 29:-5
.^she 3:4 8:6 11:47 20:4 22:-15 29:-60
.^she$ 3:8
.^shi 1:-29 5:-61 8:15 9:-25 10:-44 14:-6 15:33 16:32 17:-55 18:-25 19:17 20:33 25:-58 28:29 29:39 32:-19 34:35
.^shif 15:20 16:18 29:24 34:20
.^shin 33:26
.^ship 1:-8 2:24 5:-49 6:3 8:20 9:-3 19:21 20:42 25:-19 28:38 29:-4 33:-78 34:3
.^sho 0:4 1:-3 2:-6 3:13 4:-80 5:-3 6:6 7:13 8:-49 10:-46 11:71 12:-86 13:35 14:9 15:16 18:44 19:13 22:-66 25:-150 26:5 27:-74 28:-21 29:-4 30:24 31:-79 33:-31 34:9
.^shor 11:40
.^shou 1:-10 2:-8 3:11 4:-23 6:9 7:28 8:-42 9:-57 10:-24 12:-15 13:-28 15:20 16:7 18:16 19:-37 21:8 22:-22 25:-28 26:31 27:-23 30:20 31:-17 32:3 33:-6 34:6
.^show 5:-11 8:-9 9:10 11:33 13:67 14:23 17:-23 18:17 19:37 25:-22 27:-29 29:-20
.^shu 2:-29 6:36 12:60 20:-13 25:-66 29:-65 31:88 32:-12 33:2
.^shut 2:-25 6:37 12:63 20:-11 25:-36 29:-49 31:46 33:3
.^sic 25:12
.^sick 25:15
.^sid 2:-11 3:20 6:37 12:-5 25:29 29:-35
.^side 2:-11 3:20 6:37 12:-5 25:29 29:-35
.^sie 16:-6 27:19
.^sie$ 16:-6 27:19
.^sig 7:37 8:55 11:-8 12:-27 13:-7 14:-2 21:-18 25:5 26:15 27:59 30:-13 31:-17 33:12 34:42
.^sign 7:37 8:56 11:-5 13:-4 18:-43 21:-18 26:7 27:64 30:-13 31:-16 33:16 34:42
.^sil 29:-15 31:97
.^sile 31:83
.^sill 25:1
.^sin 9:7 15:23 21:-10 25:43 33:-19
.^sinc 6:9 9:2 21:-6 29:30
.^sing 15:6 25:36 29:-1
.^sir 25:5
.^sir$ 25:5
.^sit 5:108 11:-27 13:26 25:-51 29:-74 31:-16
.^sitt 13:29
.^six 3:9 4:49
.^six$ 3:9 4:49
.^ski 18:18
.^sla 22:7 28:8 29:-18
.^sle 12:7 25:11 28:29
.^slee 12:7 25:11 28:25
.^sli 2:-13 5:-1 6:34 9:-35 15:78 16:11 19:57 29:-19 33:-16
.^slid 6:20 15:17
.^slip 2:-2 6:6 15:60 19:47 29:-32
.^slo 33:33
.^slot 33:34
.^slu 0:10 1:1 10:38 12:23 31:-12
.^slus 0:10 1:1 10:38 12:23 31:-12
.^sma 0:5 2:20 15:4
.^smal 0:5 2:16 15:4
.^smt 11:3 29:-8 32:14
.^smth 11:3 29:-8 32:14
.^sne 2:23 12:-16 18:36
.^snea 2:23 12:-16 18:36
.^sno 24:36 29:-14 31:25
.^snoo 24:36 29:-11 31:25
.^so$ 2:-66 5:31 6:9 7:-52 9:3 10:3 12:27 13:42 14:-15 15:-2 16:33 17:-48 19:-13 20:3 22:18 25:-3 30:-70 31:27 33:56 34:-21
.^soa 8:5 28:24
.^soak 8:3 28:24
.^sof 1:41 10:29 27:4
.^soft 1:42 10:29
.^som 0:35 2:-56 4:-25 5:-22 6:-47 11:17 12:4 15:44 16:-76 17:39 19:-35 20:-26 21:18 23:13 24:-59 25:2 28:-55 30:1 31:-71 32:31 34:22
.^some 0:35 2:-56 4:-25 5:-22 6:-47 11:17 12:4 15:45 16:-76 17:40 19:-33 20:-17 21:19 23:13 24:-59 25:3 27:-2 28:-55 30:2 31:-71 32:31 34:22
.^son 13:57 17:27 25:11 29:-54 34:-19
.^soo 6:-33 10:-70 12:-31 18:124 20:31 24:-15 27:33 28:66 29:-46 32:-17 33:-32
.^soon 6:-29 10:-61 12:-29 18:119 20:32 24:-14 27:34 28:67 29:-29 32:-16 33:-58
.^sor 1:-4 5:7 6:8 8:6 9:10 10:10 11:1 12:13 14:12 16:17 17:3 18:6 20:29 21:-8 22:-1 23:-6 25:18 27:-2 29:-2 31:-1 33:-17 34:2
.^sorr 1:-3 5:8 8:6 9:10 10:12 12:14 14:13 16:10 17:4 18:9 21:-8 23:-6 25:19 27:-2 33:-8 34:3
.^sort 20:47 29:-15
.^sou 17:19 25:34
.^soun 25:37
.^sour 17:22
.^spa 8:-16 11:9 16:22 25:-46 27:-18 29:18 31:44
.^spam 8:-11 29:28 31:14
.^spe 5:-16 11:18 12:-4 18:-5 25:-20 29:20 32:38
.^spea 11:35
.^spec 10:12 12:-21 32:41
.^spel 11:-4 29:63
.^spi 4:46
.^spin 4:46
.^spo 10:-15 15:18 16:30 29:21 31:-30
.^spr 1:11 14:-32 19:15 29:27 32:22
.^spri 1:11 14:-32 19:16 29:27 32:22
.^spu 29:-12 33:14
.^spun 29:-12 33:14
.^sql 2:29
.^sqla 2:31
.^squ 1:17 2:6 16:33
.^squa 27:1
.^sque 2:13 16:34
.^sso 8:19 9:10 13:-4
.^sso$ 8:19 9:10 13:-4
.^sta 0:-56 2:-35 3:47 4:20 5:195 6:-75 7:-118 8:-42 9:60 10:54 11:-56 12:50 14:-12 15:-7 16:-32 17:56 18:-109 19:1 20:-39 21:-15 22:-5 25:-139 28:-140 29:-46 30:-60 32:-21 33:1 34:-17
.^stab 1:11 5:90 6:-16 9:-12 10:37 12:13 20:8 29:-44 34:41
.^stac 10:-12 19:11 22:24
.^staf 27:7
.^stag 5:50 8:6 10:10 17:21 25:-8 29:12
.^stan 5:52 9:2 10:62 11:-51 17:-39 20:-21 27:-22 31:13 33:-43
.^star 1:-13 2:-70 3:42 4:25 9:-6 11:23 12:4 15:-16 17:85 18:-32 19:9 20:-8 27:15 29:-22 31:-19 33:33 34:-35
.^stat 3:22 5:72 6:-6 8:-61 9:51 12:43 13:33 22:-46 25:-36 26:4 29:-10 34:-62
.^stau 5:37 8:-31 9:46 25:-17
.^ste 3:-7 5:2 9:8 11:45 17:34 21:-15
.^stee 14:2 29:3
.^steh 5:15 9:14 29:-11
.^step 11:51 17:49 21:-15
.^sti 1:10 2:37 5:23 7:10 8:-49 9:56 10:-7 11:-24 12:12 13:17 14:12 17:-36 18:-76 19:-43 20:29 21:5 22:-41 25:-11 27:-41 28:26 29:-20 30:8 31:-49 32:-81 33:-3
.^stic 1:32
.^stil 0:-5 2:40 5:20 7:11 8:-40 9:49 10:-37 11:-11 12:13 13:19 14:14 16:-38 17:-33 18:-66 19:-21 20:31 21:7 22:-40 25:-2 27:-8 28:29 29:-2 30:9 31:-43 32:-70 33:-11
.^sto 2:35 5:-18 6:6 10:-18 12:-33 18:-20 20:-42 23:-23 27:-48 30:50 31:54 33:58
.^stop 2:25 6:12 10:-12 12:-23 18:-13 23:-20 24:-2 27:-56 30:52 31:56 33:58
.^stor 2:5
.^str 0:-123 1:-36 3:-18 5:-1 6:11 7:-46 8:13 10:13 11:-71 12:7 13:-4 14:-73 16:17 17:-56 18:4 19:6 20:-59 22:-2 24:21 25:-113 26:-19 27:18 28:18 29:-86 30:-2 31:1 32:-48 33:57 34:15
.^stri 0:-100 1:-32 3:-3 5:-67 6:10 7:-41 8:15 10:9 11:-62 12:13 14:-67 16:21 17:-51 18:11 19:12 20:-48 22:-7 24:20 25:-91 26:-15 27:21 28:27 29:-66 30:-1 31:2 32:-82 33:33 34:17
.^strn 33:59
.^stt 5:17 10:32 33:1
.^stta 5:22
.^sttr 10:17
.^stu 10:-8 11:-38 17:34 26:16 32:31 33:-18 34:17
.^stuc 9:6 29:9
.^stud 17:12
.^stuf 26:18 29:-20 32:35 34:20
.^sty 4:34 29:1
.^styl 4:34 29:1
.^sub 0:-4 2:-9 5:-21 6:-27 7:-6 8:-45 9:-26 11:-8 12:-40 13:-38 14:-5 18:-29 22:8 24:-50 25:-65 26:168 27:90 28:-10 29:15 34:-50
.^sub$ 26:58 27:28
.^subb 26:58 34:-16
.^subm 13:-2 22:15 29:13
.^subs 2:-11 5:-10 6:-16 10:-31 24:-18 26:111 27:61 29:23
.^suc 10:-19 16:-26 18:71 33:-37
.^sug 15:38
.^sugg 15:38
.^sui 17:38
.^suit 17:38
.^sum 18:-26 27:12 29:51 32:56
.^summ 27:13 29:28 32:39
.^sun 8:19 32:34
.^sund 8:19 32:34
.^sup 0:1 2:19 6:-36 9:-14 18:-14 20:-15 21:27 25:53 29:19
.^supe 25:14 28:14 29:-10
.^supp 0:2 2:14 6:-12 10:7 18:-3 21:30 28:-20 29:46
.^sur 2:-22 7:21 16:-9 20:14 24:42 34:10
.^sure 2:-21 7:21 16:-9 24:43 33:15 34:10
.^sus 27:50 29:11 31:-31
.^swa 16:38 33:-10
.^swap 16:38 33:-10
.^swi 25:13 27:25 29:-24 30:22
.^swit 27:25 30:23
.^syn 11:47 25:-35 29:44
.^sync 29:32
.^synt 11:49 25:-18
.^sys 29:27
.^syst 29:27
.^ta$ 25:58 29:-15
.^tab 14:97 15:5 22:7 25:-29 29:-37 31:-8
.^tabl 14:43 15:5
.^tag 6:71 15:-1 18:-7 25:-32 32:14 33:42 34:67
.^tag$ 6:24 20:2 29:11 33:21
.^tagg 6:49 33:17
.^tags 29:-17 32:22 34:50
.^tak 2:37 5:-74 6:25 7:-20 8:49 11:-16 12:15 13:-7 14:-9 16:42 21:11 22:-16 24:-11 28:-20 30:-33 31:21 34:1
.^take 2:20 5:-42 6:28 7:-12 8:49 9:-36 11:-8 12:1 14:-5 16:42 21:13 22:-15 24:-9 28:-7 29:5 30:-27 31:24
.^taki 2:4 9:11 33:4
.^tal 11:26 15:31 21:8 22:-3 25:2 29:-13 33:-22 34:10
.^talk 11:26 15:31 21:8 22:-3 25:2 29:-13 33:-22 34:10
.^tar 11:-11 20:73
.^tarb 6:4 11:-8 20:11 33:11 34:10
.^targ 20:45
.^tas 17:41
.^task 17:41
.^tea 1:-16 4:-24 5:-21 6:-16 8:16 12:1 13:38 14:-4 15:-27 18:5 19:-24 20:-25 21:20 22:1 24:12 25:6 27:13 29:4 31:11 32:-3 33:-3 34:6
.^team 1:-10 4:-22 5:-20 6:-15 8:1 9:10 12:1 13:39 14:-3 15:-27 18:5 19:-22 20:-24 21:20 22:6 24:12 27:14 29:5 31:12 32:-2 33:-5 34:6
.^tel 2:14 5:28 9:54 10:6 11:30 12:5 18:5 23:-15 27:-2 29:-102 33:29 34:7
.^tele 9:4
.^tell 2:11 5:30 9:35 10:8 11:31 12:12 18:8 22:-38 23:-14 27:-16 29:-70 33:31 34:13
.^tem 3:69 4:44 10:24 13:-17 21:24 25:-46
.^temp 3:69 4:44 13:-16 21:24 29:15
.^ten 24:29 27:30 28:23 29:-8
.^ten$ 24:23 27:30 28:24 29:-8
.^ter 2:-13 10:69 11:-16 12:26 13:-3 14:45 17:-22 18:21 25:-38 29:-64 31:-13
.^term 10:71 11:-8 14:47 18:27 25:-34 29:-51 31:-13
.^tes 0:-12 1:18 2:16 5:50 7:21 8:41 9:-40 11:-3 12:-47 16:-28 18:16 21:13 22:-46 23:-2 25:20 28:-23 29:40 31:-12 32:4 33:-1 34:-2
.^test 0:-12 1:21 2:16 5:48 7:22 8:35 9:-39 11:-2 12:-45 16:-27 18:16 21:14 22:-38 23:-2 25:20 28:-23 29:38 31:-12 32:4 33:-1 34:-1
.^tex 2:6 10:37 12:26 14:8 21:-10 22:12 29:-57 33:56
.^text 2:6 10:37 12:26 14:8 21:-10 22:12 29:-57 33:56
.^tha 1:-11 3:-8 4:8 5:-10 7:-19 10:16 12:47 13:7 16:32 17:-23 18:25 19:5 21:-13 23:-4 25:30 27:3 28:10 30:10 32:7 33:5 34:11
.^than 1:-3 5:6 6:8 7:-3 9:9 10:2 11:-13 13:2 14:8 16:16 20:6 21:-2 23:-2 26:5 27:1 28:26 31:5 32:9 34:11
.^that 2:16 3:-61 5:-30 7:-18 8:-7 9:-15 10:28 11:15 13:10 14:-36 16:17 17:-68 18:32 20:-45 24:2 25:40 26:-5 30:1 31:-43 33:18
.^thaw 5:-31 6:-47 12:77 25:8
.^the 1:5 2:7 3:22 5:13 6:9 7:-14 8:-3 10:-15 11:-5 12:8 13:12 14:32 15:18 16:11 17:-30 18:39 19:-1 20:10 22:14 24:12 25:8 26:6 27:-16 28:-1 29:16 30:40 32:11 33:8 34:14
.^the$ 0:-28 1:1 2:11 4:6 5:10 6:21 7:-6 8:8 10:-13 11:-35 12:12 13:-9 14:37 15:21 16:22 17:-22 18:14 20:19 21:-3 22:25 23:-8 24:16 25:-8 26:-3 27:-2 29:34 30:27 31:-7 32:11 33:8 34:6
.^thee 11:18 25:17 29:-20
.^thei 24:22
.^them 8:8 9:-18 13:10 14:28 18:-14 31:34
.^then 6:-16 12:13 18:57 25:8 29:-10 33:-28
.^ther 0:16 3:35 4:-14 5:-10 7:-9 8:-1 10:-7 13:21 16:-21 18:10 19:-8 22:-9 23:32 26:20 27:-12 29:-11 31:-40 32:19 34:15
.^thes 1:9 30:44 31:43
.^they 2:7 8:-20 9:36 12:33 15:25 19:-25 29:-69 33:-20
.^thi 1:-4 3:-32 4:-9 5:25 7:15 9:-20 10:-4 12:-8 13:3 14:12 16:-68 17:14 18:-17 19:-19 20:29 21:3 22:-43 23:53 24:26 25:-1 27:8 28:-14 29:6 30:-17 31:-1 32:29 33:29 34:30
.^thin 0:1 2:-50 4:-9 5:22 6:40 7:43 9:7 10:7 11:-18 12:-35 13:-9 15:17 16:-41 17:-3 20:43 21:17 22:-33 23:29 25:-2 26:11 27:-4 31:-17
.^thir 33:17
.^this 0:-3 1:-17 2:37 3:-45 5:3 6:-28 7:-17 9:-65 10:-29 11:20 12:5 13:19 14:11 15:-5 16:-14 17:28 18:-23 19:-18 20:13 23:24 24:27 26:-3 27:24 28:-15 32:32 33:12 34:44
.^tho 7:19 12:-4 22:30 26:-6 33:25
.^tho$ 7:25 26:-4
.^thou 12:-20 22:37 33:15
.^thr 1:17 5:2 6:-43 8:21 9:40 10:-84 11:5 12:-60 13:8 14:5 16:7 18:14 22:42 24:23 25:-94 27:-10 29:-52 31:-84 32:50 33:-39 34:-11
.^thre 1:8 12:-1 16:23 18:31 22:27 24:21 33:-1
.^thro 5:11 8:24 9:15 11:11 12:-6 13:13 14:16 19:-7 22:6 25:-18 31:-29 32:3
.^thru 9:10 32:25
.^thu 8:21 10:-20 12:-45 16:28 18:-5 19:-22 25:-52 26:5 29:-5 32:55 33:59
.^thu$ 32:16
.^thum 8:33
.^thun 26:17
.^thur 10:-8 12:-38 16:30 19:-18 25:-4 32:32 33:66
.^tic 4:-33 6:24 29:61
.^tick 6:24 29:39
.^tie 14:19
.^tim 1:-30 5:15 8:-44 9:-81 10:-90 11:-15 12:-35 14:66 18:-77 19:72 20:-57 22:15 23:29 25:12 26:-78 28:76 29:-10 31:-56 32:-67 33:24 34:-20
.^time 1:-30 5:15 8:-44 9:-79 10:-89 11:-32 12:-34 14:59 18:-75 19:72 20:-56 22:15 23:30 25:12 26:-62 28:76 29:-7 31:-56 32:-65 33:25 34:-19
.^tin 8:3
.^tiny 8:3
.^tls 9:20
.^tls$ 9:20
.^to$ 0:-3 1:-92 2:9 5:-35 6:-55 7:15 8:-5 9:-19 10:-22 11:42 12:-41 13:-57 14:-2 15:35 16:57 17:45 19:-71 20:-17 21:16 22:25 23:12 24:15 25:-26 26:16 27:50 28:56 29:17 30:37 31:-29 32:-14 33:-5 34:-7
.^tod 2:26 4:26 7:-10 9:-30 10:-12 12:26 14:-13 16:-14 17:18 20:-23 24:-5 25:13 28:25 31:6 32:58 33:-48 34:-23
.^toda 2:26 4:24 7:-10 9:-25 10:-10 12:26 14:-13 16:-14 17:18 20:-22 24:-5 25:14 28:25 31:6 32:51 33:-47 34:-23
.^tok 5:-28 29:33 33:38
.^toky 33:39
.^tol 7:21 27:55
.^told 7:21 27:55
.^tom 2:12 6:-14 7:30 10:-15 12:-19 15:-24 18:-14 24:27 29:14 32:65 33:63
.^tom$ 7:27 24:-31 29:19
.^tomo 2:13 6:-8 7:13 10:-9 12:-14 15:-2 24:57 32:46 33:26
.^ton 29:49
.^toni 29:49
.^too 2:75 5:-65 8:64 10:29 20:-24 23:14 25:-59 27:20 28:-17 32:-5 33:-15 34:-9
.^too$ 2:69 3:1 5:-38 6:20 8:65 10:25 20:-8 23:15 25:-52 27:21 29:-65 33:-25
.^took 6:-10 33:30
.^tool 29:25 33:-34
.^tot 8:-2 13:4 14:22 17:15 28:40
.^tot$ 13:6 28:41
.^tota 14:23 17:15
.^tou 15:43 33:11
.^touc 15:44 33:2
.^tow 5:-34 18:45
.^tra 1:53 2:46 3:-6 5:-13 6:-16 8:-6 10:13 11:-65 14:7 16:-18 18:5 20:15 21:-16 22:-30 23:5 24:-13 25:-112 27:33 28:7 29:20 32:-74 34:7
.^trac 1:3 5:17 12:-2 18:34 20:1 27:1 29:16
.^trad 1:1 34:9
.^trai 2:61 5:-31 10:5
.^tran 0:3 2:4 5:-20 10:17 11:-34 12:6 13:-5 14:16 20:2 23:8 25:-13 27:18 28:22 29:21 32:-8
.^tre 5:-24 10:30 11:-23 12:89 25:-21 29:-34
.^tree 5:-19 12:89 25:-18 29:-2
.^tro 34:14
.^trou 34:14
.^tru 2:-17 3:-35 5:35 12:57 15:8 20:1 33:14
.^true 12:17 20:2 33:23
.^trun 3:-6 5:8 12:24
.^tue 2:13 16:24 24:21 29:18 33:-37
.^tues 2:13 16:24 24:21 29:18 33:-37
.^tur 2:-10 8:26 9:27 23:-4 25:-15 27:37 30:40 34:-16
.^turn 2:-10 8:26 9:27 23:-4 25:-15 27:37 30:40 34:-16
.^tut 14:47 17:12 20:-12 33:-27
.^tuto 17:12
.^twe 2:70 4:18 11:-11 20:-3 25:16
.^twea 2:77 11:-10
.^twen 4:22
.^twi 15:12 19:-2
.^twic 15:12 19:-2
.^two 1:12 3:17 4:-2 6:-12 7:9 9:1 12:-6 13:-26 16:11 19:14 20:-1 21:-27 22:39 24:27 25:-15 27:-23 28:-17 29:14 31:-28 33:27
.^two$ 1:12 3:17 4:-2 6:-12 7:9 9:1 12:-6 13:-26 16:11 19:14 20:-1 21:-27 22:39 24:27 25:-15 27:-23 28:-17 29:14 31:-28 33:27
.^typ 2:38 11:74 15:-5
.^type 11:76 15:-3
.^typo 2:27
.^ube 16:-4 27:35 29:23 34:27
.^uber 16:-4 27:35 29:23 34:27
.^ubu 3:10 4:20 20:12 29:1
.^ubun 3:10 4:20 20:12 29:1
.^ugh 25:24
.^ugh$ 25:24
.^uhm 0:1 2:-14 3:7 5:-7 8:-13 9:20 11:12 12:24 13:12 17:-25 18:-16 19:-8 23:17 25:-1 26:10 29:-10 31:-11 33:-2 34:23
.^uhm$ 0:1 2:-14 3:7 5:-7 8:-13 9:20 11:12 12:24 13:12 17:-25 18:-16 19:-8 23:17 25:-1 26:10 29:-10 31:-11 33:-2 34:23
.^ui$ 0:17 2:6 12:5 22:2 33:30
.^un$ 1:51 2:24 10:16 18:-2 21:39 22:14 29:-12
.^una 2:25 22:29
.^una$ 2:26 22:29
.^unb 8:16 22:17
.^unbl 8:16 22:17
.^und 2:-63 6:-61 7:30 10:49 11:26 12:35 13:36 16:57 17:-45 18:-40 25:40 30:-23
.^unde 2:-16 6:-59 10:63 11:31 12:38 13:38 18:-35 25:9 30:-18
.^undo 7:14 15:-9 16:65 25:24
.^une 1:7 9:-2 10:7 21:14 22:5 24:7
.^une$ 1:7 9:-2 10:7 21:14 22:5 24:7
.^unf 6:-26 12:70 28:-8 31:30 34:7
.^unfr 6:-23 12:70 34:11
.^uni 29:12
.^unit 29:12
.^unl 20:3
.^unle 20:3
.^uns 6:-9 25:-52 26:-49 27:38 29:-14 30:76 31:40 34:7
.^unsu 6:-8 11:7 26:-45 27:-40 30:77 31:58 34:8
.^unt 1:-2 3:11 4:-33 5:-51 6:-32 7:18 8:21 9:1 11:-5 13:-18 14:43 15:-14 16:24 17:-59 18:-3 19:-58 20:-33 21:4 22:35 23:-1 24:34 25:-22 27:-62 28:56 29:-7 31:30 32:-5 33:1 34:-36
.^unti 3:12 4:-33 5:-35 7:23 8:16 10:-41 13:-14 14:44 15:-11 16:26 17:-44 19:-39 20:-21 21:6 22:40 24:35 25:-20 27:-61 28:46 29:-5 31:30 34:-26
.^up$ 1:1 2:-84 4:69 5:25 6:-56 7:2 9:28 10:-16 13:-3 14:-17 15:-27 16:-39 17:-6 18:46 20:-14 22:-15 23:-65 24:63 25:49 26:3 27:29 28:-35 29:-166 30:-22 31:10 32:-4 33:1 34:-71
.^upc 6:8 14:5 18:38
.^upco 6:8 14:5 18:38
.^upd 2:8 5:8 7:5 8:-29 9:19 15:-34 16:20 19:-22 26:-22 27:51
.^upda 2:8 5:8 7:5 8:-29 9:19 15:-33 16:20 19:-21 26:-22 27:45
.^upg 2:28 20:7 22:12 29:35
.^upgr 2:28 20:7 22:12 29:18
.^upl 2:13 3:3 6:-1 22:40 33:5
.^uplo 2:13 3:3 6:-1 22:40 33:5
.^ups 5:7 9:-13 11:18 12:7 14:6 20:12 21:5 29:-35 32:40 33:-22
.^upst 5:8 9:-11 12:8 14:6 20:12 21:5 29:-17 32:40 33:-21
.^url 22:22 26:35
.^url$ 26:36
.^urll 22:22
.^us$ 2:-90 4:27 6:38 7:12 8:-57 9:-6 10:-83 12:-30 13:-43 14:-29 16:-36 18:68 19:-32 20:-41 22:61 23:37 24:30 25:17 26:-29 27:30 28:-43 29:-41 31:28 33:-18 34:-32
.^usa 11:54 25:-22
.^usag 11:54 25:-22
.^use 3:13 5:-30 11:73 13:-23 20:35 21:-3 25:-8 29:62 34:-11
.^use$ 3:32 5:-12 10:-22 11:66 13:-13 29:48
.^used 29:20
.^user 20:47 29:2
.^usi 11:7
.^usin 11:7
.^usu 4:5 30:1
.^usua 4:5
.^utc 10:-6 24:35 33:62
.^utc$ 10:-6 24:35 33:62
.^vac 20:18 29:30
.^vaca 20:18 29:30
.^val 9:41 10:6
.^vali 9:39 10:8
.^ven 2:13 21:7 22:-6
.^vend 2:13 21:7 22:-6
.^ver 1:-32 3:-41 4:35 5:4 6:12 9:7 10:6 11:3 17:-44 18:-66 19:23 20:52 25:2 28:-29 29:6 32:-50 33:-37
.^verd 9:35
.^vers 1:-17 2:5 3:-11 4:37 5:22 6:17 9:-31 10:19 17:-10 18:-44 19:29 20:48 29:23 32:-16 33:-19
.^very 12:2 25:36
.^vet 8:30
.^veto 8:30
.^vie 6:10 25:7 29:-10
.^viel 25:9
.^view 6:11
.^vim 5:-13 29:54
.^vim$ 5:-13 29:54
.^vm$ 29:57
.^vol 9:8
.^volu 9:8
.^vor 6:44 12:-5 19:31 20:-42 22:22
.^vors 6:44 12:-5
.^vot 2:-17 8:3 9:38 11:23 13:45 21:-9
.^vote 2:-17 8:3 9:38 11:23 13:45 21:-9
.^vpn 29:43
.^vpn$ 29:43
.^vs$ 10:70 25:-9 29:29
.^wai 2:25 5:-64 7:38 8:-4 9:40 10:-28 12:-5 13:73 17:-45 18:26 21:53 22:9 29:-106
.^wait 2:55 5:-53 7:43 13:24 18:32 22:-6 29:-18
.^waiv 2:-22 9:33 10:-2 13:48 21:45 22:38 29:-32
.^wak 24:21
.^wake 24:21
.^wal 11:20 14:26
.^walk 11:22
.^wall 14:29
.^wan 0:23 1:2 4:12 6:-60 7:-12 8:-71 10:-45 11:-84 15:4 16:-4 17:25 21:4 22:50 26:35 27:44 28:-46 29:-30 31:28 32:-43 33:48 34:-58
.^want 0:25 1:2 4:12 6:-5 7:-12 8:-71 10:-27 11:-80 15:8 16:-4 17:26 20:-11 21:5 22:50 26:36 27:45 28:-24 29:-25 31:28 32:-41 33:20 34:-56
.^war 23:2 24:71 29:11
.^warn 23:3 24:71
.^was 0:20 1:-10 2:-43 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-21 19:73 20:-21 22:10 23:-6 24:-29 25:4 28:-29 33:1 34:12
.^was$ 0:20 1:-10 2:-43 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-21 19:73 20:-21 22:10 23:-6 24:-29 25:4 28:-29 33:1 34:12
.^wat 18:18 24:-23 27:42 29:9
.^watc 18:23 27:43 31:4
.^wav 8:18 13:18
.^wave 8:18 13:18
.^way 0:26 2:5 6:-6 7:-13 8:5 10:-10 11:38 13:1 14:-19 16:-8 17:9 21:10 25:1 27:-15 28:-8 29:-12 30:11 31:1 33:-5
.^way$ 0:26 2:5 6:-6 7:-13 8:5 10:-10 11:38 13:1 14:-19 16:-8 17:9 21:10 25:1 27:-15 28:-8 29:-12 30:11 31:1 33:-5
.^we$ 0:67 2:23 3:46 4:12 5:80 6:26 8:8 9:-4 10:-96 11:-158 12:20 13:-3 14:-39 15:26 16:-23 17:-69 18:25 20:8 21:13 22:31 23:-66 24:-45 25:-35 26:-52 28:11 29:-36 30:1 31:-6 32:-11 33:-23 34:-98
.^wea 29:34 32:13 34:10
.^weat 29:44
.^web 8:11 26:73 27:5 29:4 33:-11
.^webh 26:24 27:6
.^webl 29:32
.^wed 1:27 16:16 20:32 31:4
.^wedn 1:27 16:17 20:32 31:4
.^wee 0:-86 1:31 4:22 5:10 7:-83 8:-57 9:-23 10:-75 11:-121 12:-124 13:-10 14:-150 15:1 16:45 18:-119 19:-10 20:-21 23:-8 24:26 26:17 28:52 29:-63 30:-29 31:32 32:115 33:16 34:-42
.^week 0:-83 1:32 4:11 5:11 7:-81 8:-54 9:-20 10:-67 11:-114 12:-122 13:-9 14:-145 15:2 16:46 18:-117 19:-9 20:-20 23:-8 24:27 28:45 29:-42 30:-29 31:34 32:116 33:14 34:-40
.^wei 5:35 15:20 29:-23
.^wek 28:44 32:35
.^wel 2:8 5:27 8:-1 13:-17 17:20 25:45 29:-40 33:41
.^welc 2:22 17:21 25:14
.^well 21:6 25:21 27:11
.^wen 19:62 20:-20 24:-20
.^went 19:62 20:-20 24:-20
.^wer 2:-54 13:30 17:-7 19:51 20:54 29:-30
.^were 2:-16 6:1 13:32 19:52
.^wet 17:29
.^wha 0:-13 1:-39 2:-33 3:-1 4:-103 5:13 6:-73 8:-144 9:5 10:72 11:42 12:-41 13:30 14:7 15:-9 16:-130 17:54 18:61 19:16 20:6 22:-132 24:-10 25:-35 26:5 27:-112 28:-10 30:-2 31:-94 32:23 33:2 34:-91
.^what 0:-13 1:-38 2:-32 3:-1 4:-99 5:13 6:-67 8:-119 9:5 10:70 11:42 12:-41 13:30 14:7 15:-10 16:-126 17:55 18:54 19:16 20:6 22:-130 24:-10 25:-32 26:5 27:-110 28:-9 30:-2 31:-88 32:23 33:3 34:-86
.^whc 5:10
.^whch 5:11
.^whe 0:-17 1:-102 2:-112 3:3 4:-10 5:20 6:-50 7:-68 8:-167 9:37 10:-89 12:-61 13:-179 14:27 15:16 16:-60 17:8 18:-50 19:46 20:91 21:12 22:-134 23:5 24:27 25:-136 26:-16 27:18 28:-76 29:36 30:-8 31:-182 32:-155 33:99 34:-16
.^whee 4:16 29:-16
.^when 0:-80 1:-33 2:-75 3:20 4:-76 5:-84 6:-71 7:-18 8:-79 9:1 10:-29 11:-31 12:-103 13:-79 14:7 15:-20 16:-85 17:-75 18:-24 19:57 20:105 22:-110 23:1 24:30 25:-40 26:-105 27:48 28:-29 29:32 30:-78 31:-94 32:-49 33:103 34:-30
.^wher 2:-37 3:-35 5:53 9:30 10:-58 11:7 12:-37 14:27 15:26 17:41 18:-16 20:-58 21:16 22:-2 25:-53 27:-38 29:19
.^whet 12:32 15:15 34:34
.^whh 11:28 25:-14
.^whi 0:-63 1:-56 2:-44 4:-34 5:16 6:-1 7:-60 8:-76 10:15 12:-57 13:48 15:-50 16:-120 17:1 18:60 19:13 20:21 21:-17 22:-9 23:12 24:-86 25:-98 26:16 27:-88 28:-35 29:23 30:-64 31:-14 32:9 33:47 34:36
.^whic 0:-53 1:-38 2:-48 4:-23 5:20 6:-9 7:-54 8:-29 10:22 12:-37 13:45 15:-45 16:-74 17:10 18:53 19:13 20:22 21:-6 22:-69 23:12 24:-63 25:-80 26:18 27:-75 28:-27 29:27 30:-47 31:-50 33:27 34:29
.^whih 33:16
.^whil 32:2
.^who 1:-56 2:-188 3:34 4:-49 5:-148 6:-132 7:58 8:-107 9:10 11:-98 12:-175 13:12 16:-75 17:15 18:-53 19:-54 20:-125 22:-126 23:2 24:-10 25:5 26:43 27:-58 28:-36 29:-4 30:12 31:-79 32:-94 33:-147 34:208
.^who$ 0:9 1:-26 2:-110 3:40 4:-14 5:-89 6:-79 8:-74 9:26 10:-4 11:-35 12:-92 13:9 14:-55 15:-21 16:-71 17:24 18:-33 19:-20 20:-90 21:4 22:-83 23:9 24:-44 26:51 27:-18 28:-82 29:6 30:17 31:-34 32:-69 33:-75 34:148
.^whoe 7:11 8:-1
.^whol 14:63
.^whom 2:-11 7:3 9:-10 10:17 15:27 19:-17 33:-51 34:101
.^whos 7:27 10:-23 21:-17 29:-20 34:82
.^why 0:25 2:-57 6:-1 7:-18 9:47 10:98 12:-50 15:15 18:-23 23:7 25:-55 28:-30 29:72 30:38 31:-12 33:-58
.^why$ 0:25 2:-57 6:-1 7:-18 9:47 10:98 12:-50 15:15 18:-23 23:7 25:-55 28:-30 29:72 30:38 31:-12 33:-58
.^wid 8:22
.^wif 29:31
.^wifi 29:31
.^wik 29:41
.^wiki 29:41
.^wil 0:-17 1:-11 2:7 3:39 4:-22 5:-15 6:-25 8:16 10:-33 11:-27 12:-25 13:-27 15:5 16:-3 17:-9 19:-59 20:36 21:45 22:14 23:31 27:-34 28:33 29:40 30:24 31:-63 32:-2 33:-4 34:5
.^will 0:-17 1:-11 2:7 3:39 4:-22 5:-15 6:-25 8:16 10:-33 11:-27 12:-25 13:-27 15:5 16:-3 17:-9 19:-59 20:36 21:45 22:14 23:31 27:-34 28:33 29:40 30:24 31:-63 32:-2 33:-4 34:5
.^win 6:56 10:17 20:-4 33:37
.^wind 6:56 10:17 20:-4 29:3 33:17
.^wis 2:10 15:5 18:7
.^wise 2:13 15:6 18:8
.^wit 0:14 1:-40 3:-7 4:24 5:5 6:-13 8:28 9:21 10:12 12:25 13:24 14:16 15:-35 16:17 18:-5 19:25 20:-27 21:1 23:-11 24:-5 25:-33 27:-7 28:3 29:-15 31:11 33:-23
.^with 0:14 1:-40 3:-7 4:24 5:5 6:-13 8:28 9:24 10:12 12:25 13:18 14:16 15:-35 16:17 18:-5 19:25 20:-27 21:1 23:-11 24:-5 25:-33 27:-7 28:4 29:-15 31:11 33:-23
.^wiz 8:5 22:-4
.^wiza 8:5 22:-4
.^won 29:59 34:-44
.^won$ 25:-5 29:64 34:-39
.^wor 2:-34 3:8 4:10 5:11 7:-22 8:4 9:-29 11:78 13:-47 17:53 18:10 19:-35 20:-71 21:11 22:-20 23:20 25:75 27:-11 28:31 29:-42 31:-60 32:-36 34:-42
.^word 5:-18 10:4 11:70 20:-21 25:14 29:-5 33:30
.^work 2:-31 3:12 4:13 5:42 6:-6 8:5 10:-8 11:19 12:-3 17:66 20:-37 21:2 22:-8 23:23 25:37 28:17 29:-54 31:-19 33:-29
.^worr 18:32
.^wort 21:27
.^wou 0:42 1:-6 2:12 3:30 6:-28 7:18 10:-7 15:33 16:-4 17:2 18:-7 19:32 20:-10 21:12 24:19 25:-28 27:11 28:-8 29:-34 30:16 32:-23 33:-33 34:-3
.^woul 0:31 2:12 3:30 6:-27 7:18 10:-6 15:31 16:-3 17:3 18:-7 19:32 20:-10 21:9 24:17 25:-27 27:11 28:-7 29:-33 30:17 32:-23 33:-39 34:-1
.^wri 2:-14 6:15 7:-1 8:-3 11:1 14:2 15:-16 16:11 17:-28 19:8 20:-1 21:4 22:-36 24:25 25:-3 26:-1 29:13 31:-5 33:-4 34:3
.^writ 2:-14 6:15 7:-1 8:-3 11:1 14:2 15:-16 16:11 17:-28 19:8 20:-1 21:4 22:-36 24:25 25:-3 26:-1 29:13 31:-5 33:-4 34:3
.^wro 10:10 16:26 22:12 25:18
.^wron 16:27 22:13 25:22
.^wrot 10:18
.^wur 7:-17 8:-27 9:70
.^wurd 7:-17 8:-27 9:70
.^ya$ 6:63 20:-13 31:26
.^yea 2:-39 5:-13 6:-2 12:4 15:18 19:68 20:-4 25:29 29:58 33:-32
.^yeah 12:10 25:14
.^year 2:-2 15:18 19:69 20:-4 29:72 33:-44
.^yel 24:60
.^yell 24:60
.^yes 2:11 3:5 6:48 7:12 8:40 10:-49 21:-3 22:-12 25:18 34:17
.^yes$ 2:25 8:58 25:13 29:-16 33:2
.^yest 3:8 6:38 7:31 8:-2 10:-1 16:13 33:-23 34:1
.^yet 3:45 4:-5 5:35 6:58 7:6 8:-67 9:6 12:49 16:-26 20:-25 28:-3 29:-55 31:-39
.^yet$ 3:45 4:-5 5:35 6:58 7:6 8:-67 9:6 12:49 16:-26 20:-25 28:-3 29:-55 31:-39
.^you 2:-63 3:-11 4:7 5:1 6:-18 7:-10 8:9 9:-19 10:-10 11:98 12:-22 13:-24 15:-3 16:18 18:-13 19:-37 20:-10 21:-28 23:44 24:-17 25:47 26:14 27:8 28:-6 30:27 31:30 32:-24 33:3 34:4
.^you$ 1:1 2:-41 3:-6 4:13 5:19 6:-5 7:-4 8:17 10:-9 11:60 12:-14 13:-8 14:4 15:-3 16:14 17:-12 18:-3 19:-14 20:-13 21:-23 22:3 23:29 24:-8 25:59 27:6 29:1 30:22 31:3 32:-13 33:10 34:-18
.^your 2:-9 5:-43 7:13 8:-41 9:-1 11:63 17:10 19:-1 23:8 26:9 29:-22 31:33 33:-1 34:29
.^zon 5:-6 14:25 19:-9 29:15
.^zone 5:-6 14:25 19:-9 29:15
.^zus 1:-8 2:-10 7:-2 9:3 10:1 16:1 18:3 23:5 26:4 27:-9 28:4 29:-4 31:-8 33:-1
.^zusa 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
.^zust 34:17
.^zuu 29:32
.^zuul 29:32
.^zzz 11:-64 25:-21 29:78 31:-28
.aase 19:7 20:-18
.aase$ 19:7 20:-17
.aatu 33:9
.aatur 33:9
.abas 29:37 33:-18
.abase 29:37 33:-18
.abel 2:18 9:4 14:60 25:-23 29:-6
.abel$ 2:15 9:6 14:33 25:-6
.abha 12:10 33:9
.abhan 12:10 33:9
.abi$ 0:22 2:26 8:3 28:-1 29:12 33:-22
.abil 5:38 12:-4 20:4 34:28
.abili 5:50 12:-4 20:13
.able 1:19 2:72 3:-35 4:-9 6:-44 9:-52 10:12 12:5 13:-17 14:75 15:44 16:-3 18:-8 19:16 20:9 22:-5 23:-12 25:-52 28:-10 29:-140 32:-47 33:-23 34:39
.able$ 2:72 3:-34 4:-7 6:-69 9:-48 12:7 13:-10 14:76 15:45 19:17 20:15 22:-4 23:-11 25:-50 28:-8 29:-137 32:-49 33:-13 34:40
.ably 23:4 30:6
.ably$ 23:4 30:6
.abon 25:-30 27:36 29:-4 31:38
.abonn 25:-30 27:36 29:-4 31:38
.abou 0:7 1:-21 2:19 4:-31 5:9 6:-31 7:39 8:-20 9:35 10:-1 11:2 12:-38 13:-28 14:-71 16:-38 17:15 18:-6 19:-27 20:-24 21:-21 22:-30 23:26 24:34 26:-12 27:42 28:-49 29:-4 30:-32 31:12 32:-6 33:24 34:27
.about 0:7 1:-20 2:20 4:-31 5:9 6:-29 7:39 8:-19 9:35 10:-3 11:2 12:-36 13:-28 14:-70 16:-37 17:15 18:-2 19:-25 20:-16 21:-21 22:-30 23:26 24:36 26:-9 27:36 28:-47 29:-3 30:-31 31:14 32:-34 33:27 34:28
.acat 29:38
.acati 29:38
.acce 2:43 7:39 8:20 13:-11 21:19 25:-25 29:25 34:-45
.accep 2:45 7:41 8:20 13:-7 21:24 25:-22 34:-7
.acces 29:34
.acco 13:22 16:26 20:-1 29:29 30:3
.accor 13:24 16:27
.accou 29:36 30:4
.ace$ 6:2 12:1 16:12 22:47 25:16 32:-7
.ach$ 9:10 16:17 17:-14 18:19 27:8 29:-17 34:12
.ache 5:17 6:39 9:9 21:10 22:-7 29:3
.ache$ 21:13 22:-4
.ached 5:18 6:40 9:10 29:5
.achi 5:-11 18:10 25:28 28:12
.achin 5:-11 18:11 25:13 28:13 29:14
.acho 19:93 20:-5 33:-28
.acho$ 19:93 20:-5 33:-28
.achr 27:27 31:17
.achri 27:27 31:17
.acia 0:6 5:3 6:-2 8:-8 11:-4 12:-2 13:9 18:-5 22:-1 24:3 25:6 26:10 30:4 31:-1 32:1 34:4
.acias 0:6 5:3 6:-2 8:-8 11:-4 12:-2 13:9 18:-5 22:-1 24:3 25:6 26:10 30:4 31:-1 32:1 34:4
.acio 2:8
.acion 2:8
.acit 29:23
.ack$ 1:3 2:-35 3:-26 4:7 5:22 6:-27 7:24 8:11 9:2 10:-61 11:-24 12:-46 15:-40 19:58 22:9 25:56 27:46 29:-9 31:-35 32:-13
.acka 1:37 9:-15 25:16 26:1 29:-1 30:8 34:-21
.ackag 1:35 9:-14 25:16 26:2 30:8 34:-22
.acke 18:25 25:30 32:-15 34:-5
.acken 2:25 22:12
.acker 18:26 25:36 32:-13
.ackl 13:20
.acklo 13:16
.ackp 1:8 2:21 10:16
.ackpo 1:8 2:21 10:16
.acks 25:23
.acme 29:20 34:-9
.acme$ 29:20 34:-9
.act$ 10:-3 16:-3 33:33 34:75
.acti 6:-25 10:-13 12:77 23:8 27:9 33:-3
.activ 6:-25 10:-13 12:72 23:8 27:9 33:-2
.actl 10:37 17:-4 25:22 28:13 29:-17
.actly 10:37 17:-4 25:22 28:13 29:-16
.acto 2:23 29:14
.actor 2:23 29:14
.actua 5:12
.add$ 0:73 1:83 3:-46 4:-4 8:-23 11:15 14:-65 16:-73 24:-64 26:22 27:48 29:28 33:-42 34:-25
.adde 0:47 10:-19 29:-11 34:39
.added 0:47 10:-19 29:-3 34:40
.addi 0:27 1:17
.addin 0:27
.addr 26:40 29:-33
.addre 26:40 29:-33
.adds 0:17 34:-13
.adds$ 0:17 34:-13
.ade$ 2:7 3:31 6:13 7:33 8:-40 11:-2 13:4 14:-24 22:17 25:28 29:18 33:-21 34:-20
.aden 3:16 18:36
.adin 5:-30 10:30 29:34
.ading 5:-29 10:31 29:34
.adju 16:31
.adjus 16:31
.adli 0:33 1:29 2:-54 4:-1 5:-26 6:24 8:-10 10:-1 11:18 12:-36 14:26 15:-7 16:-8 17:-6 18:33 19:-25 27:12 28:-13 29:-24 31:-37 32:20 34:-10
.adlie 0:21 32:7
.adlin 0:13 1:30 2:-52 5:-25 6:26 8:-4 11:21 12:-20 14:25 15:-6 17:-2 18:29 19:-24 25:2 27:15 28:-12 29:-20 31:-21 32:4
.adma 14:44
.admap 14:44
.admi 22:20
.admit 22:21
.ads$ 3:5 24:45 29:-38 34:26
.aduc 1:1 34:9
.aduct 1:1
.adva 1:-4 8:-2 14:1 18:17 21:7 23:-9 24:3 26:2 27:-9 29:-6 33:8
.advan 1:-4 8:-2 14:1 18:17 21:7 23:-9 24:3 26:2 27:-9 29:-6 33:8
.advi 24:23 31:24 33:-21
.advis 24:30 33:-15
.ady$ 3:28 5:11 6:58 7:-27 9:6 10:-86 11:-36 12:12 13:-30 14:-4 18:35 19:-14 21:-5 22:26 26:11 27:-12 28:-62 30:-9 31:5 34:-58
.aes$ 14:31 19:3 20:19 25:-54
.afe$ 20:15
.aff$ 27:7
.affe 10:54 12:-1 30:23 34:-8
.affec 10:54 12:-1 30:23 34:-8
.aft$ 4:28 25:9
.afte 0:-27 1:22 2:28 5:6 6:17 10:-25 11:-2 12:-77 13:16 14:-45 15:-22 17:-9 18:45 19:-19 20:20 21:28 22:27 24:27 27:-38 28:-42 31:-8 34:-5
.after 0:-25 1:22 2:28 5:6 6:17 10:-24 11:-1 12:-76 13:11 14:-45 15:-22 17:-9 18:46 19:-16 20:20 21:28 22:27 24:27 27:-38 28:-41 31:-8 34:-5
.afti 20:9
.aftin 20:9
.agai 12:-5 15:2 24:28 25:46 29:3 31:-1 32:-20 33:32
.again 12:-5 15:2 24:28 25:46 29:3 31:-1 32:-20 33:32
.age$ 2:39 3:-28 5:85 8:3 9:-5 10:-10 11:65 12:-14 13:-48 14:44 17:38 18:-46 25:-17 28:-10 29:-12 31:-83 32:-62 33:-42 34:-69
.aged 18:-1 19:33 20:11 32:2 34:-26
.aged$ 19:33 20:11 34:-26
.agen 14:-7 28:38 32:46
.agen$ 28:40
.agend 14:-4 27:5 32:49
.ager 1:4 2:-21 5:-34 10:16 11:28 15:15 20:-3 22:17 26:15 34:11
.ager$ 5:-18 11:17 20:-15 21:4 29:16 34:11
.agers 1:6 10:29 22:28 26:25 29:-10 33:-20 34:-2
.ages 2:-47 5:-39 10:63 12:-14 16:-8 18:-19 25:-45 26:3 27:-47 28:2 29:21 30:59 31:34
.ages$ 2:-47 5:-39 10:63 12:-14 16:-8 18:-19 25:-45 26:3 27:-47 28:2 29:21 30:59 31:34
.agge 6:49 33:18
.agged 6:49 33:12
.aggi 2:12
.agin 15:3 20:-15 25:2 29:12 33:18
.aging 20:-12 25:4 29:17
.ago$ 10:-17 17:16 19:30 28:39 33:-39
.agra 29:30
.agrap 29:30
.agre 11:-4 25:50
.agree 11:-4 25:50
.ags$ 6:14 11:5 12:-6 29:-45 32:19 34:48
.ague 32:10
.ague$ 32:10
.aha$ 25:49
.ahea 1:26 2:-37 5:-26 6:17 8:28 12:-2 14:19 16:-3 18:34 23:30 24:21 29:-36 32:15 33:-30
.ahead 1:26 2:-37 5:-26 6:17 8:28 12:-2 14:19 16:-3 18:34 23:30 24:21 29:-36 32:15 33:-30
.aid$ 5:-30 7:18 9:33 10:3 14:35 20:-13 21:-15 25:10 34:-10
.ail$ 8:-18 10:31 21:-20 23:14 26:10 27:42 29:7 31:-22
.aila 19:13 20:50 26:21 33:-23
.ailab 19:13 20:40 26:21 33:-23
.aile 2:10
.ailed 2:10
.aili 5:-5 10:3 29:23 31:7
.ailin 10:3 29:27 31:7
.ails 26:56 31:25
.ails$ 26:56 31:25
.aily 24:8 27:15 31:9
.aily$ 24:8 27:15 31:9
.ain$ 2:28 5:-95 6:-47 8:-8 10:70 11:23 12:6 13:-31 14:27 16:-24 17:-6 19:-7 20:17 22:-16 24:25 25:10 29:46 31:-41 32:-28 33:-25 34:-35
.aine 12:2 17:18 20:-10 29:32 31:-5 33:14 34:23
.ained 29:15
.ainer 17:22 34:26
.aines 12:9 29:12 33:43
.aini 10:-2 11:11 14:4 28:65
.ainin 10:-2 11:11 14:2 28:65
.ains 8:1 14:2 33:7
.ains$ 14:22 33:12
.ainst 8:2 19:10
.aint 11:-4 17:16 34:21
.ainta 17:21 29:15 34:5
.air$ 25:20 29:36 33:-21 34:-3
.aise 2:9 9:-16 22:44 29:15
.aise$ 22:46
.aiso 17:43 34:41
.aison 17:43 34:41
.ait$ 2:70 7:47 9:-45 21:3
.aiti 5:-47 9:16 13:45 18:38
.aitin 5:-47 9:16 13:44 18:38
.aive 2:-22 9:29 10:-2 13:47 21:31 22:57 29:-31
.aiver 2:-21 9:29 13:48 21:31 22:57 29:-30
.ake$ 0:-37 1:-65 2:19 4:18 5:-69 6:27 7:-11 8:44 9:-65 11:-2 12:6 13:-50 16:65 17:-42 22:12 24:43 25:13 28:-42 31:30 32:-47 33:-93 34:-66
.akeh 14:21
.akeho 14:21
.aken 6:22
.aken$ 6:22
.akes 2:9 11:34 12:1 31:-2 34:7
.akes$ 2:9 11:34 12:1 31:-2 34:7
.aket 17:3 29:-11 33:8
.akin 2:1 14:1 18:30
.aking 2:1 14:1 18:30
.aks$ 13:55 34:3
.alar 16:-20 24:67 29:48
.alarm 16:-20 24:67 29:7
.alat 34:11
.alate 34:11
.alch 2:31
.alche 2:29
.ale$ 5:6 6:-6 10:26 19:-3 20:34 29:18
.alen 0:9 1:22 2:-30 4:22 5:-29 8:-31 10:-22 12:-14 13:-21 14:53 16:4 17:-20 18:27 19:34 20:-18 22:-26 24:-22 25:-39 26:45 28:-8 29:-21 31:-27 33:19
.alena 14:10
.alend 0:10 1:24 2:-25 4:24 5:-25 8:-28 10:-20 12:-13 13:-13 14:40 16:5 17:-16 18:28 19:29 20:-2 22:-17 24:-20 25:-23 26:39 28:-2 29:-15 31:-17 33:20
.aler 1:-13 24:21 27:6 30:15 31:20 34:-10
.alert 24:10 27:8 30:15 31:20 34:-9
.ales 18:-24 29:38
.ales$ 18:-24 29:38
.alf$ 2:22 22:51
.alfw 5:31 6:-9
.alfwa 5:31 6:-9
.alid 9:39 10:8
.alid$ 9:42 10:8
.alig 16:30
.align 16:30
.alin 0:20 18:16
.aline 0:20 18:16
.alio 6:37 19:30 20:-32 33:-5
.alio$ 6:37 19:30 20:-32 33:-5
.alit 2:19 29:-24 33:41
.ality 33:23
.alk$ 11:62 15:19 17:7 29:-14 33:-24 34:9
.alke 21:12
.alked 21:12
.all$ 2:-3 6:-42 8:26 9:-81 10:7 11:-51 12:-24 13:45 14:86 15:14 18:-56 19:-30 21:-5 22:-71 23:-7 25:57 27:12 28:-8 29:24 30:-54
.alle 1:56 4:17 9:12 16:-1 18:-6 19:47 22:16 27:2 29:-23 32:-22
.alled 4:22 18:-3 19:50 32:-17
.aller 1:34 9:19 22:21
.alles 11:3 25:1 27:10 29:-2
.allo 1:-20 2:9 3:-2 5:-4 7:-14 8:26 11:5 12:-15 13:25 15:22 16:2 22:46 23:2 27:-27 29:-9 31:-13 33:-22 34:-16
.allo$ 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:4 31:-8 34:-4
.allow 2:42 5:-19 8:17 10:-8 12:-35 13:34 15:35 22:44
.alls 9:-6 33:60 34:49
.alls$ 9:-6 33:60 34:49
.ally 6:23 19:11 23:30 25:25 30:7 31:-2 33:-26
.ally$ 6:23 19:11 23:30 25:25 30:7 31:-2 33:-26
.alog 9:25 22:6 29:-11
.alog$ 22:1
.alon 5:45 6:20 16:15 24:-15 33:-21
.alon$ 6:21 18:10 33:-17
.along 5:51 16:16 24:-12
.alph 1:40 5:49 18:-4 29:-10 33:24
.alpha 1:40 5:49 18:-4 29:-10 33:24
.alre 2:-21 3:24 4:-17 5:31 6:36 7:-8 9:12 10:-32 12:40 16:-6 18:-23 20:-20 22:12 25:-17 26:31 31:8
.alrea 2:-20 3:24 4:-17 5:31 6:32 7:-8 9:12 10:-18 12:33 16:-1 18:-22 20:-19 22:13 23:1 25:-12 26:31 31:10
.als$ 6:23 7:6 18:5 29:-6 32:-6 33:56
.also 1:24 10:37 19:22 33:-8
.also$ 1:24 10:37 19:22 33:-8
.alte 15:18
.alter 15:18
.alut 2:-9 3:3 7:8 10:4 13:-1 14:13 16:-2 17:-11 20:9 21:9 24:-2 25:2 29:-26
.alut$ 2:-9 3:3 7:8 10:4 13:-1 14:13 16:-2 17:-11 20:9 21:9 24:-2 25:2 29:-26
.alwa 14:-27 24:24 25:31
.alway 14:-27 24:24 25:31
.ambi 2:13 16:20
.ame$ 4:72 5:23 6:-9 9:35 10:46 11:-35 12:-48 13:-60 14:-82 15:-25 19:88 20:-75 21:-28 23:23 25:11 27:-29 28:-45 31:-43 34:33
.amen 16:23
.amend 16:24
.ament 1:2
.ames 34:5
.ames$ 34:5
.amin 19:93 33:-20
.aming 19:93 33:-19
.amma 1:10 2:6
.amme 1:-9 2:-17 3:-3 7:-3 9:1 10:5 18:2 23:5 26:4 27:-12 28:4 31:-5 34:-5
.amme$ 17:16
.ammen 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
.ammi 31:8
.ammin 31:8
.amp$ 8:29
.ampl 7:42 11:40 25:-18
.ample 7:42 11:31 25:-11
.ams$ 2:-5 12:10
.ana$ 25:11 29:-32 32:39
.anag 5:-26 10:8 11:22 19:38 20:-29 22:23 29:9 34:13
.anage 5:-25 10:8 11:22 19:38 20:-28 22:23 29:19
.ance 0:13 2:32 4:-15 5:-7 6:6 10:-12 12:-12 14:16 15:16 18:9 19:-6 21:23 23:-49 24:25 25:-8 27:-68 28:23 31:4
.ance$ 2:27 4:-12 5:-12 6:8 8:-5 12:-9 14:19 15:6 18:11 21:11 23:-13 24:3 27:-25 28:19 31:-1
.ancel 24:14 27:-25 29:6 31:24
.ances 21:16
.anch 1:26 2:-35 5:36 6:-25 10:34 12:18 20:-2 29:36 31:-10
.anch$ 1:27 5:8 12:30 29:49 31:-8 33:15
.anche 5:15 10:51 34:5
.and$ 0:-91 3:-75 5:60 6:-22 7:-30 8:29 9:23 10:31 11:42 12:23 13:-60 14:10 16:17 17:18 18:40 19:-49 21:-81 22:13 23:-38 24:-45 27:-5 28:-3 29:-48 30:-101 32:16 33:31 34:-31
.ande 8:37 21:19 25:-9 29:-19
.anded 8:25
.ander 21:20
.andi 0:20 2:19 5:8 10:1 13:22 17:-1 18:-20 20:-59 22:7 28:25 29:-104 33:20 34:12
.andid 0:23 5:3 10:20 18:-14 20:-54 28:35 29:-37 33:25
.andig 34:17
.andin 2:10 13:30 22:11
.andl 34:44
.andle 34:34
.ando 11:2 31:39
.andom 31:39
.ands 5:18 10:11 11:45 12:-13 20:9 25:15 29:-69 32:3
.ands$ 5:18 10:11 11:45 12:-13 20:9 25:15 29:-69 32:3
.andu 29:39
.andup 15:1 29:26
.ane$ 25:27
.aned 30:10 33:6
.aned$ 30:10 33:6
.anel 2:-14 30:2 33:25
.anel$ 2:-14 30:2 33:25
.ang$ 14:3
.ange 5:-51 6:-25 10:32 11:-8 12:9 13:39 14:-45 15:33 16:27 19:-31 21:10 25:-37 27:56 28:15 29:-11 33:-20 34:32
.ange$ 1:-25 12:7 15:49 16:43 17:9 21:7 26:-43 29:-28
.anged 6:-32 13:11 29:27 33:-22 34:13
.angel 1:36
.anges 10:33 13:36 15:-48 20:-9 26:10 27:56 29:-41
.angi 2:21 12:1 29:-8 33:49
.angig 12:10 33:9
.angin 2:25 33:22
.angu 0:6 15:7
.angua 0:6 15:7
.anic 29:32
.anic$ 29:33
.anin 7:30 8:-29 10:47
.aning 7:30 8:-29 10:47
.ank$ 5:9 6:11 8:-13 9:16 10:-3 11:-37 13:1 14:9 15:28 18:2 22:-4 24:-16 25:-7 29:7 34:22
.anke 3:13 6:13 9:6 11:-4 12:9 13:-6 14:10 16:-4 18:-3 19:5 20:7 21:2 25:5 29:-11 33:-3 34:-5
.anke$ 3:13 6:13 9:6 11:-4 12:9 13:-6 14:10 16:-4 18:-3 19:5 20:7 21:2 25:5 29:-11 33:-3 34:-5
.anks 4:3 6:2 8:14 10:4 11:1 15:-5 20:8 21:-16 22:10 24:2 25:30 27:10 28:-7 29:-6 30:7 31:1 32:3
.anks$ 4:3 6:2 8:14 10:4 11:1 15:-5 20:8 21:-16 22:10 24:2 25:30 27:10 28:-7 29:-6 30:7 31:1 32:3
.anna 7:18 8:-16 15:18 34:59
.anna$ 7:18 8:-16 15:18 34:56
.anne 2:-12 3:37 5:-66 10:-69 11:14 12:-47 13:-54 15:-2 17:-54 18:-18 20:18 25:13 26:33 27:27 28:-38 29:-18 30:21 31:15
.anned 3:44 6:16 14:2 20:6 29:-36 32:21
.annel 2:-24 11:27 14:-1 25:21 26:38 27:32 28:-8 29:1 30:24 31:19 32:-10 33:-9
.anner 9:30 29:-15
.anni 3:15 4:16 5:-20 14:48 33:15
.annin 3:15 4:16 5:-20 14:48 33:15
.anno 20:32 25:-12 26:21 27:59 31:20 33:-22
.annou 20:32 26:23 27:32 31:19 33:-17
.anot 0:41 2:25 25:14
.anoth 0:41 1:1 2:27 25:14
.ans$ 10:64 25:19 32:-10
.ansl 0:3 2:6 5:-26 8:-3 10:21 11:-13 12:4 14:16 16:-2 20:3 23:1 25:-34 27:19 29:16 32:-8 33:13
.ansla 0:3 2:6 5:-26 8:-3 10:21 11:-13 12:4 14:16 16:-2 20:3 23:1 25:-34 27:19 29:16 32:-8 33:13
.answ 9:8 13:34 21:-28
.answe 9:8 13:34 21:-28
.ant$ 0:29 4:18 5:-45 6:-31 9:-74 10:-40 11:-45 12:-25 15:2 16:-16 17:39 18:1 20:-1 22:68 26:7 27:37 28:-18 29:-5 31:30 32:-97
.ante 2:-4 8:21 9:9 12:-2 13:12 19:50 20:-35 22:12 26:19 27:41 29:-49 33:-27
.anted 2:-2 8:22 9:12 12:-1 13:13 19:3 22:13 26:20 27:42 29:-35
.anti 7:4
.anto 28:14 29:8
.anto$ 28:16 29:13
.antr 9:29 29:-7
.antra 9:29 29:-7
.ants 5:11 17:4 21:13 22:-11 24:-20 25:13 29:23 33:15 34:-16
.ants$ 5:11 17:4 21:13 22:-11 24:-20 25:13 29:23 33:15 34:-16
.anua 1:22 11:44 34:14
.anual 1:27 11:44 34:14
.anup 2:20 22:3
.anup$ 2:20 22:3
.any$ 1:-19 2:16 3:-19 6:-15 7:-30 8:-1 9:41 11:-34 12:33 13:64 14:-7 15:36 16:-4 17:9 18:7 19:8 20:-8 23:-12 24:-26 25:-4 27:-33 28:9 29:18 30:-31 31:46 32:16 33:-24 34:-1
.anyb 9:12 10:21
.anybo 9:2 10:21
.anym 31:34
.anymo 31:34
.anyo 2:-10 3:20 6:-5 9:6 12:-28 13:10 15:18 22:-25 25:45 29:19
.anyon 2:-10 3:20 6:-5 12:-25 13:10 15:18 22:-25 25:48 29:20
.anyt 2:26 8:-40 13:30 16:-21 18:21 19:-9 25:-59 26:15 28:-29 29:-68 32:67
.anyth 2:21 8:-38 13:32 16:-21 18:21 19:-9 25:-43 26:15 28:-29 29:-33 32:54
.anyw 10:7
.anywa 10:7
.aoe$ 9:-3 10:86 29:-17
.aper 13:58
.aph$ 29:30
.aphy 8:8 29:-2
.aphy$ 8:8 29:-2
.api$ 10:-15 11:46 17:-21 22:9 29:10 33:-5
.apit 29:8
.apita 29:8
.appe 1:19 2:-19 6:13 7:11 10:27 12:10 13:-28 16:-27 19:-4 25:-45 29:-5 31:11 32:64 33:-2
.appel 24:4 31:24
.appen 1:21 2:-7 6:14 7:13 10:13 12:11 13:-15 16:-24 24:-26 25:-31 32:66
.appl 2:14 10:36 12:51 22:59 34:-42
.appli 10:18 29:9
.apply 2:16 10:9 12:52 22:46 34:-30
.appn 6:9 10:7
.appo 17:5
.appoi 17:7
.appp 7:10 9:-7
.apppr 7:10 9:-6
.appr 1:-21 2:-49 5:-39 6:-32 7:67 8:37 9:22 10:-58 13:36 15:-3 21:-32 22:-10 25:18 31:-11 32:-33 33:-66 34:34
.appre 25:16
.appro 1:-17 2:-45 3:1 5:-36 6:-31 7:66 8:41 9:23 10:-56 13:37 21:-26 22:-39 32:-30 33:-49 34:33
.appy 16:-12 25:60
.appy$ 16:-12 25:60
.apri 4:45
.april 4:45
.apro 8:61
.aprov 8:14
.aps$ 15:4 26:11
.apte 14:1
.apter 14:1
.apto 29:74
.aptop 29:68
.arag 29:30
.aragr 29:30
.arat 0:44
.arate 0:44
.arba 6:4 11:-8 20:11 33:11 34:10
.arbal 6:4 11:-8 20:11 33:11 34:10
.arch 4:52 19:3 25:-22 29:9
.arch$ 4:53 25:-7 29:21
.archi 14:-19 19:9
.ard$ 2:5 6:-54 8:50 9:11 10:37 11:-25 13:-27 15:18 16:25 17:-48 20:-13 24:-33 28:-10 29:24 33:8
.arde 29:28 31:-11
.arden 29:28 31:-11
.ardi 8:5 9:18 17:33
.ardin 8:5 9:18 17:33
.ards 5:-35 18:42
.ards$ 5:-35 18:42
.are$ 2:17 3:1 5:31 6:14 7:-19 8:-19 9:-12 10:21 11:3 12:47 13:1 14:19 15:3 17:-37 19:-12 20:-36 21:2 23:8 24:8 26:18 27:-50 28:7 29:-48 32:-11
.ares 18:67
.arest 18:67
.arew 5:97 10:-51 11:-10 25:-24 29:-35 32:-5 33:55
.arewe 5:54 10:-17 29:-6 32:-3 33:24
.arewh 5:55 10:-6 25:-18 33:18
.arge 20:47 34:43
.arge$ 34:52
.arget 20:48
.argo 2:1
.argoe 2:3
.aria 11:-6 15:4 21:20 22:-17 29:17
.aria$ 15:4 21:20 22:-17 29:8
.arie 6:-35 12:21 28:5 33:33 34:20
.aries 6:-33 12:22 28:5 33:37 34:20
.arin 33:5
.aring 33:5
.aris 32:5
.ark$ 1:24 5:4 6:-35 7:7 8:59 20:-14 28:23 29:-40
.arke 1:11 8:-4 26:28 27:7
.arket 1:11 26:29 27:8
.arli 6:-11 15:19 16:24 18:39 19:15 23:3 33:-11
.arlie 6:-11 15:19 16:24 18:39 19:15 23:3 33:-11
.arly 1:8 2:17 3:3 5:4 11:-10 21:19 23:36 29:-21 33:-11
.arly$ 1:8 2:17 3:3 5:4 11:-10 21:19 23:36 29:-21 33:-11
.arm$ 16:-21 24:66 25:13 29:46
.arn$ 23:6 24:38
.arni 24:4
.arou 10:-19 17:35 18:33 29:-19
.aroun 10:-19 17:35 18:33 29:-19
.arra 22:2
.arras 22:2
.arri 2:5 17:24 18:34
.arriv 2:10 17:24 18:35
.ars$ 29:12 34:13
.art$ 2:5 5:33 6:-2 9:-1 11:27 14:4 20:-22 25:-65 27:32 29:25 31:-50 33:48
.arte 3:17 12:17 17:78
.arted 5:5 12:19 17:38
.arter 3:16 5:-23 17:39
.arth 10:33
.arth$ 10:33
.arti 3:9 4:21 17:15
.artin 3:10 4:21
.artn 22:11
.artne 22:11
.arts 3:5 4:8 10:9 17:9 33:1 34:-19
.arts$ 3:5 4:8 10:9 17:9 33:1 34:-19
.artw 1:36
.artwo 1:36
.arty 1:7 10:6 25:16
.arty$ 1:7 10:6 25:16
.ary$ 1:-21 2:29 5:-31 6:21 9:-55 10:102 11:-45 12:-19 13:-32 15:1 16:26 17:-19 18:-52 20:-52 21:27 25:-60 28:30 29:-44 31:-28 32:29
.ase$ 1:4 3:-19 4:16 5:46 6:-53 7:-10 10:-3 11:4 12:-24 13:5 14:14 15:16 16:12 17:2 18:-6 19:10 20:15 22:19 23:-6 24:18 25:-7 27:9 28:11 29:12 31:-10 32:4 33:-6 34:10
.ased 6:67 19:-45
.ased$ 6:67 19:-45
.ases 17:12 20:-1 25:-8 31:52
.ases$ 17:12 20:-1 25:-8 31:52
.ash$ 0:3 2:13 11:-3 16:-4 20:1 22:5 29:23
.ashb 9:9 22:10
.ashbo 9:9 22:10
.asin 11:9 29:8
.asing 11:9 29:9
.ask$ 2:-80 7:14 10:-26 11:72 17:-4 20:-20 21:28 22:62 24:22 25:-29 27:-29 29:-18 32:-23 33:-14
.aske 4:5 9:15 10:13 11:-4 13:32 14:2 16:9 18:2 19:-14 20:9 23:10 24:-10 25:-2 27:1 29:3 32:-3 33:-2 34:-7
.asked 4:5 9:15 10:13 11:-4 13:32 14:2 16:9 18:2 19:-14 20:9 23:10 24:-10 25:-2 27:1 29:3 32:-3 33:-2 34:-7
.aski 2:4 7:-10 8:-3 9:-14 12:7 14:2 15:2 18:-5 19:16 21:18 22:12 24:9 25:-16 29:-4 32:7 33:6
.askin 2:4 7:-10 8:-3 9:-14 12:7 14:2 15:2 18:-5 19:16 21:18 22:12 24:9 25:-16 29:-4 32:7 33:6
.asks 17:42 22:21
.asks$ 17:42 22:21
.asmi 4:13
.asmin 4:13
.ason 9:28 10:38 22:27
.ason$ 9:29 10:9 22:37
.ass$ 6:-26 22:31 29:34
.asse 5:18 6:76 7:14 14:-3 20:17 25:-12 29:-24 33:-17
.asse$ 5:36 6:17 20:18 25:-5 29:-13
.assed 6:56 7:8
.assi 22:1 29:14 32:18
.assin 22:2
.assu 12:16
.assum 12:16
.assw 29:36
.asswo 29:36
.ast$ 1:16 2:18 3:-20 4:-19 6:86 11:-28 12:-57 13:-23 14:-85 15:1 18:-18 19:91 20:-45 21:15 22:5 23:11 24:-37 28:-11 29:19 32:-14
.aste 2:29 5:47 6:-14 10:7 14:40 18:27 20:-37 25:-26 33:-11 34:-10
.aste$ 14:29
.aster 2:32 5:47 6:-13 10:7 25:-25 29:4 34:-8
.asy$ 17:55
.ata$ 16:7 33:13
.atab 29:44
.ataba 29:37 33:-18
.atabl 33:20
.atch 2:57 5:-10 9:-39 10:-53 11:-25 17:48 21:-41 22:44 24:-1 25:-56 27:31 29:33 31:22 33:-37
.atch$ 2:43 9:-27 10:-20 11:-19 12:-24 13:-16 17:36 21:-31 22:42 24:-2 25:-29 27:21 29:49 31:24 33:-62 34:6
.atche 10:-16 12:13 13:19 15:5 29:-8
.ate$ 0:52 2:3 4:86 6:-10 7:-193 8:-45 10:-126 11:-26 12:16 13:5 14:-65 15:7 16:7 17:-63 19:17 20:53 21:5 22:23 23:-31 24:-83 25:32 26:-35 27:-39 29:16 31:-82 32:-82 33:64
.ated 2:15 3:34 4:-1 11:-12 12:-41 15:-4 25:21 33:13 34:14
.ated$ 2:15 3:34 4:-1 11:-12 12:-41 15:-4 25:21 33:13 34:14
.atef 16:8
.atefu 16:9
.atel 18:21
.ately 18:21
.ater 6:-4 15:41 16:62 19:14 22:-33 24:-27 25:5 26:2 27:-19 30:27 31:-7 33:-25
.ater$ 6:-3 15:41 16:62 19:14 22:-32 24:-27 25:7 26:3 27:-18 30:28 31:-6 33:-24
.ates 0:36 2:-64 3:42 4:2 5:-18 6:-85 8:-35 9:-57 10:-72 14:63 15:8 16:-23 17:-11 18:31 19:27 20:-127 22:-27 25:-100 26:6 27:20 29:-43 32:43 33:20 34:-38
.ates$ 0:36 2:-40 3:43 4:2 5:-9 6:-84 8:-34 9:-53 10:-56 14:64 15:11 16:-23 17:-2 18:33 19:28 20:-109 22:-25 25:-98 26:11 27:20 29:-54 32:44 33:-6 34:-38
.atest 2:-15 33:68
.atev 18:26
.ateve 18:26
.atew 14:-14 18:-21 20:20 33:30
.athe 16:2 23:14 29:39 30:7
.ather 16:2 23:14 29:39 30:7
.atic 30:10
.atica 30:10
.atin 7:12 11:20
.ating 7:12 11:20
.atio 0:40 2:32 5:11 6:-56 7:-62 8:-6 9:-16 10:13 11:-22 12:-21 13:-7 16:-56 17:29 18:-37 19:-24 21:24 22:7 25:7 26:11 27:6 28:-74 30:11 31:2 32:-1 34:36
.ation 0:40 2:32 5:11 6:-56 7:-62 8:-6 9:-16 10:13 11:-22 12:-21 13:-7 16:-56 17:29 18:-37 19:-24 21:24 22:7 25:7 26:11 27:6 28:-74 30:11 31:2 32:-1 34:36
.ator 14:23 23:16 27:24 29:-35 34:8
.ator$ 14:21 34:26
.ators 23:18 27:27 28:4 29:-36
.atri 18:11
.atrix 18:11
.ats$ 18:13 25:41
.atta 9:15
.attac 9:15
.atte 9:9 29:-22 31:9 33:20
.atter 9:11 29:-15 31:10
.atuer 33:22
.atul 25:24
.atula 25:24
.atur 0:-60 1:-23 2:14 3:-35 4:-25 5:17 6:3 7:6 9:-82 10:14 11:5 12:5 13:-2 14:-76 15:6 16:16 17:-2 18:-8 19:31 20:-38 21:-49 22:16 24:2 27:-19 28:15 30:-23 31:-15 32:-60 33:39 34:4
.aturd 16:2
.ature 0:-58 1:-28 2:13 3:-34 4:-24 5:17 6:3 7:7 9:-82 10:15 11:5 12:5 13:-2 14:-76 15:6 16:6 17:-1 18:-8 19:32 20:-38 21:-49 22:16 24:3 27:-17 28:16 30:-22 31:-12 32:-60 33:41 34:5
.atus 5:61 8:-46 9:35 12:19 26:7 29:-39 31:9 34:-16
.atus$ 5:62 8:-45 9:35 12:19 26:7 29:-37 31:4 34:-15
.audi 1:17 9:-12 13:40
.audit 1:17 9:-12 13:40
.aug$ 16:1 32:58 33:22
.augu 1:22 20:6 32:27
.augus 1:22 20:6 32:27
.ault 23:43
.ault$ 23:43
.aunc 20:44 28:3 29:-6 33:-27 34:5
.aunch 20:44 28:3 29:-6 33:-27 34:5
.aure 33:12
.aure$ 33:12
.aus$ 8:-20 9:38 19:26 20:-18
.ause 2:4 22:18 31:11
.ause$ 2:4 22:18 31:11
.auth 7:11 34:24
.autho 7:11 34:24
.auto 7:22 30:10
.autom 30:10
.autr 28:1 29:-9 33:32
.autre 28:1 29:-9 33:32
.avai 19:13 20:53 26:21 33:-25
.avail 19:13 20:50 26:21 33:-23
.ave$ 0:5 2:-18 4:-16 5:15 6:27 7:30 9:-4 10:-18 11:-39 12:10 13:24 16:1 17:-14 19:-27 20:-12 22:10 23:17 24:-44 25:-14 27:-37 28:20 31:32 32:13 33:11 34:-59
.avin 5:-32 6:-13 10:7 12:-19 25:41
.aving 5:-32 6:-13 10:7 12:-19 25:41
.avis 25:-19 27:46 31:26
.aviso 25:-5 27:22 31:21
.avou 0:23 12:-11 25:24 29:-27 34:-4
.avour 0:23 12:-11 25:24 29:-27 34:-4
.awai 6:14 13:1 18:-16 32:19
.await 6:14 13:1 18:-16 32:19
.away 24:47 28:64 31:6 32:1 33:-59
.away$ 24:47 28:64 31:6 32:1 33:-59
.awed 5:-20 6:-7 12:35 25:13
.awed$ 5:-20 6:-7 12:35 25:13
.awn$ 4:10
.aybe 0:23 15:23 16:-22 25:12 30:13
.aybe$ 0:23 15:23 16:-22 25:12 30:13
.ayed 15:40
.ayed$ 15:40
.ayin 10:28 15:4
.aying 10:28 15:4
.ays$ 0:-38 1:39 2:-20 5:2 6:19 8:-35 10:-115 13:-34 14:-44 15:-14 16:30 17:-35 18:-30 20:-12 22:10 23:1 24:65 25:32 27:-35 28:93 29:-24 32:47 33:-7
.azpa 19:93 20:-8 33:-30
.azpac 19:88 20:-8 33:-24
.babl 23:4 30:6
.bably 23:4 30:6
.back 2:37 6:-26 8:24 9:-34 10:11 12:-36 15:-22 16:43 19:1 24:12 25:35 27:28 29:-8 31:-55 32:-12 33:-81
.back$ 5:2 8:30 15:-12 16:41 19:48 24:6 25:46 27:20 29:-55 31:-48 33:-11
.backe 2:25 22:12
.backl 13:20
.backp 1:8 2:21 10:16
.bad$ 25:33 29:-22
.bal$ 33:22
.ball 4:22 6:4 11:-8 20:10 33:10 34:9
.ball$ 4:23 20:10
.balls 33:25 34:12
.ban$ 25:-37 29:58
.bann 9:30 29:-15
.banne 9:30 29:-15
.bar$ 21:20 25:-11 29:41
.barg 2:1
.bargo 2:1
.barr 22:2
.barra 22:2
.base 11:-26 29:79 33:-2
.base$ 11:-25 29:83
.bash 1:10
.bash$ 1:10
.bbed 26:58 34:-16
.bbed$ 26:58 34:-16
.bcal 26:66 29:-33
.bcal$ 26:66 29:-33
.bcri 27:12
.bcrib 27:12
.bdif 7:9
.bdiff 7:9
.beca 9:28 22:19
.becam 9:36
.becau 22:20
.beco 2:14 11:-9 16:12 17:37
.becom 2:2 11:-9 16:12 17:37 29:-9 33:9
.bed$ 5:-25 6:-21 17:24 25:-1 26:95 27:-21 29:-55 30:36
.beef 11:33
.been 2:-51 6:26 8:8 9:39 10:-49 12:19 13:40 15:5 20:15 22:-11 25:23 28:-43 29:-45 30:5 32:-15 33:-18 34:-42
.been$ 2:-51 6:26 8:8 9:39 10:-49 12:19 13:40 15:5 20:15 22:-11 25:23 28:-43 29:-45 30:5 32:-15 33:-18 34:-42
.befo 1:34 3:23 6:10 7:13 10:-9 12:-5 13:-18 14:-1 17:17 18:14 19:40 21:7 22:-17 23:11 24:44 25:-13 28:35 30:-15 31:-2 32:18 34:-7
.befor 1:39 3:23 6:10 7:10 10:-8 12:-5 13:-10 14:-1 17:18 18:15 19:40 22:-17 23:11 24:38 25:-11 27:-2 28:35 30:-15 31:-2 32:12 34:-7
.begi 3:1 4:65 10:-31 12:-2 17:95 20:-25 27:24 29:1
.begin 3:1 4:65 10:-31 12:-2 17:95 20:-25 27:24 29:1
.begu 5:19 12:50 14:-6
.begun 5:19 12:50 14:-6
.beha 8:13 22:33
.behal 8:2 22:33
.behi 6:39 10:28 12:-2 14:-16 33:-15
.behin 6:36 10:28 12:-1 14:-16 33:-9
.bein 5:20
.being 5:20
.bel$ 2:15 9:6 14:33 25:-6
.beli 33:6
.benc 7:36
.bench 7:36
.bend 22:16 25:28
.bend$ 22:16 25:28
.ber$ 1:41 2:-34 3:12 4:42 6:-36 7:10 8:47 10:-98 11:-73 12:-73 16:22 17:-59 18:-61 20:40 22:-99 24:2 25:-100 26:-5 27:1 28:10 29:-43 31:-45 32:56 33:4
.bern 20:-10 29:58
.berne 20:-10 29:58
.bers 2:-57 6:8 10:20 12:16 13:-12 19:-11 21:18 27:29 29:4 31:-50 33:13 34:24
.bers$ 34:26
.berse 16:-3 27:6 29:37
.bersh 2:-16 6:15 10:27 12:14 16:10 19:-1 21:23 22:5 27:9 29:-27 33:20
.best 11:-35 17:24 25:-17 31:56
.best$ 17:25
.beta 0:61 1:59 2:-21 5:44 12:-25 20:-18 29:18 34:-5
.beta$ 0:61 1:59 2:-21 5:44 12:-25 20:-18 29:18 34:-5
.bett 31:6
.bette 31:6
.betw 1:15 5:28 6:-15 10:1 18:-15 19:28 27:-12 28:9 29:16 32:41 33:-45
.betwe 1:15 5:28 6:-15 10:1 18:-15 19:28 27:-12 28:9 29:16 32:41 33:-45
.bfoo 2:6 29:1
.bfoo$ 2:6 29:1
.bhan 12:10 33:9
.bhang 12:10 33:9
.bhoo 26:24 27:6
.bhook 26:24 27:6
.bian 25:17 29:33 33:-7
.bian$ 25:17 29:33 33:-7
.bidd 2:13 10:-25 12:8
.bidde 2:13 10:-25 12:8
.bie$ 17:65 25:-5
.big$ 2:14 14:29 20:28 25:-4 33:-29
.bile 34:18
.bile$ 34:18
.bili 5:49 12:-9 20:11
.bilis 5:38
.bilit 20:15
.bill 8:30 22:14 29:-1
.billi 8:30 22:14 29:-1
.bin$ 8:26 9:-14 17:40
.bind 10:52 34:-15
.bindi 10:33 34:-14
.bird 26:17
.bird$ 26:17
.bisc 2:11 4:26 5:26 6:36 9:-34 10:-12 11:-41 14:33 16:9 17:-22 19:17 20:34 22:-9 25:-31 29:-19 32:-17 34:12
.biscu 2:11 4:27 5:26 6:36 9:-34 10:-12 11:-41 14:29 16:9 17:-22 19:18 20:34 22:-8 25:-31 29:-19 32:-17 34:12
.bise 29:39
.bisec 29:39
.bit$ 15:14 17:12
.bite 17:-16 18:30
.bites 17:-15 18:20
.bjec 9:15 12:-19
.bject 9:15 12:-19
.blat 29:32
.blate 29:32
.ble$ 2:71 4:-28 6:-78 9:-111 13:-71 14:72 15:38 16:-33 17:-36 18:-25 19:1 24:-18 25:-66 26:34 28:-36 29:-200 30:26 32:-70 34:62
.blem 2:13
.blem$ 2:14
.bles 25:1
.bless 25:1
.blic 20:51
.blica 20:37
.blis 5:-2 6:10 19:1 20:1
.blish 5:-2 6:10 19:1 20:1
.bloc 1:4 2:28 8:40 12:34 15:5 22:14 25:-25 29:-33 31:-5 34:-1
.block 1:4 2:28 8:40 12:34 15:5 22:14 25:-25 29:-33 31:-5 34:-1
.blog 20:12
.blog$ 20:12
.blue 2:23
.bluep 2:23
.bly$ 23:4 30:6
.bmit 13:-2 22:29 29:14
.bmit$ 13:-1 22:32 29:15
.boar 8:28 16:28 17:8 20:-13 22:19 29:11 33:21 34:-8
.board 8:28 16:28 17:8 20:-13 22:19 29:11 33:21 34:-8
.boat 2:48
.boat$ 2:48
.body 2:-5 3:4 4:-17 6:-22 7:53 8:-49 9:7 15:18 22:-41 25:2 30:19 31:-22 34:2
.body$ 2:-5 3:4 4:-17 6:-22 7:53 8:-49 9:7 15:18 22:-41 25:2 30:19 31:-22 34:2
.bonj 17:16 25:7 33:8
.bonjo 17:16 25:7 33:8
.bonn 27:34 29:-11 31:37
.book 0:2 15:21 20:18 29:37
.book$ 20:23 29:36
.booke 15:25
.books 0:4
.boot 4:17 29:49
.boot$ 29:62
.boots 4:23
.boss 1:15 9:-6 10:6 11:-22 14:7 16:3 17:-12 20:3 25:-6 26:-18 27:12 29:-16 33:-5 34:57
.boss$ 1:15 9:-6 10:6 11:-22 14:7 16:3 17:-12 20:3 25:-6 26:-18 27:12 29:-16 33:-5 34:57
.bot$ 6:-15 11:76 14:-8 16:-24 17:-47 21:10 23:22 25:36 29:-40 31:25 33:12
.both 31:10 33:38
.both$ 33:39
.bothe 2:5 31:11
.boun 9:52 29:-41
.bounc 9:31 29:-18
.bound 10:6
.bout 0:7 1:-21 2:18 4:-32 5:9 6:-31 7:54 8:-21 9:34 10:-4 11:2 12:-38 13:-29 14:-72 16:-40 17:14 18:-2 19:-26 20:-18 21:-21 22:-30 23:26 24:20 25:-3 26:-11 27:55 28:-48 29:-4 30:-36 31:6 32:-37 33:26 34:28
.bout$ 0:7 1:-21 2:18 4:-32 5:8 6:-31 7:54 8:-21 9:34 10:-4 11:2 12:-38 13:-29 14:-72 16:-40 17:14 18:-2 19:-25 20:-17 21:-21 22:-30 23:26 24:20 25:-3 26:-11 27:55 28:-48 29:-4 30:-36 31:6 32:-37 33:26 34:28
.bran 1:28 2:-9 5:36 6:-26 9:-1 10:34 12:17 20:-4 29:37 31:-10
.branc 1:30 2:-34 5:37 6:-25 10:34 12:18 20:-2 29:37 31:-9
.brar 2:32 15:14 16:25 18:-9 20:-26 22:4 28:44 29:-75 33:22 34:24
.brari 6:-33 12:22 28:5 33:27 34:20
.brary 2:42 6:28 12:-38 15:19 16:25 18:-10 20:-7 22:9 28:26 29:-39
.bre$ 1:6 16:7
.brea 8:20 9:9 10:-44 12:-39 13:40 17:8 18:12 21:48 22:23 27:8 28:-15 29:-73 32:-8
.break 8:21 9:14 10:-24 12:-38 13:43 17:12 21:48 22:23 28:-15 29:-26
.brie 24:-1 32:14
.brief 24:-1 32:14
.brin 12:-2 25:22 32:20
.bring 12:-2 25:22 32:20
.brok 2:3 22:30 29:32 34:-40
.broke 2:3 22:30 29:32 34:-40
.bscr 2:-12 5:-12 6:-21 8:-19 10:-35 11:19 17:-17 24:-15 25:-30 26:62 27:13 29:40 30:53 31:21 34:11
.bscri 2:-11 6:-19 8:-18 10:-33 11:20 17:-14 24:-15 25:-27 26:52 27:14 29:42 30:49 31:22 34:11
.budg 3:14 7:-5 8:-16 29:41 33:-2
.budge 3:14 7:-5 8:-16 29:41 33:-2
.buen 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
.buena 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
.bug$ 1:31 5:28 12:-27 14:-28 20:-7 24:23 25:10 27:-15 29:34 33:-42 34:18
.bugf 2:22 5:8 20:33
.bugfi 2:22 5:8 20:33
.bugs 17:38
.bugs$ 17:38
.buil 5:26 12:-32 14:-29 17:-29 25:18 29:42 33:29
.build 5:29 12:-21 14:-28 17:-27 20:2 25:18 29:45 33:18
.bump 2:60 12:16 13:-2 15:-26 22:17 29:-33 33:35
.bump$ 2:45 9:4 10:9 22:19 29:-9 33:16
.bumpi 2:20
.bumps 2:-4 12:42
.bunt 3:10 4:20 20:12
.buntu 3:10 4:20 20:12
.bus$ 18:-8 25:26 29:14 31:-14
.busi 10:22
.busin 10:22
.busy 20:-15 25:25 32:7
.busy$ 20:-15 25:25 32:7
.but$ 1:-9 7:-10 8:16 9:4 13:-12 14:-6 15:29 17:10 22:-32 23:23 24:6 25:-7 26:7 31:7 32:2
.bute 17:73 29:-12
.bute$ 17:59 29:-9
.buti 17:11 27:42 29:-42 31:12
.butin 17:6
.butio 20:1 27:42 29:-32 31:12
.buto 17:6 29:14
.butor 17:6 29:15
.butt 2:7 10:23 20:3 29:-18
.butto 2:7 10:23 20:3 29:-18
.buy$ 29:33
.bye$ 0:14 25:50
.cade 3:17 18:12
.caden 3:17 18:12
.cal$ 26:64 29:-32 34:-9
.cala 34:10
.cale 0:8 1:4 4:22 5:-29 6:-13 8:-32 10:-23 12:-15 13:-22 14:51 16:28 17:-21 18:26 19:33 20:-18 22:-29 24:-29 25:-40 26:53 28:-9 29:-20 31:-29 33:13
.calen 0:9 1:22 2:-30 4:22 5:-29 8:-31 10:-22 12:-14 13:-21 14:53 16:4 17:-20 18:27 19:34 20:-18 22:-26 24:-22 25:-39 26:45 28:-8 29:-21 31:-27 33:19
.call 1:28 2:-46 4:6 5:5 6:-25 10:-4 12:4 14:-43 16:-8 19:37 20:-28 21:17 22:-4 29:47 31:-24 32:-29 34:34
.call$ 5:4 6:-20 12:8 14:-6 29:59 31:-16 34:9
.calle 4:22 19:50 32:-12
.calls 34:23
.cally 30:10
.camb 2:13 16:20
.cambi 2:13 16:20
.came 9:50 10:21 13:-6 19:50 20:-10 23:30
.came$ 9:50 10:21 13:-6 19:50 20:-10 23:30
.can$ 0:4 1:-15 2:52 3:15 5:-115 7:20 8:24 9:-109 10:-15 11:21 12:24 13:-81 15:-15 17:18 18:-15 19:-113 20:20 21:4 22:35 23:6 25:-60 26:7 28:-10 29:-12 30:-12 31:-42 32:-59 33:9 34:24
.canc 24:14 27:-25 29:6 31:24
.cance 24:14 27:-25 29:6 31:24
.cand 0:23 5:3 10:20 18:-14 20:-53 28:29 29:-34 33:26
.candi 0:23 5:3 10:20 18:-14 20:-53 28:29 29:-34 33:26
.capi 29:8
.capit 29:8
.care 10:-15 34:37
.care$ 2:1 10:-15 34:37
.case 15:3
.case$ 15:3
.cate 2:6
.cated 2:8
.cati 8:-18 9:-15 11:-29 20:21 26:35 27:25 29:30 30:24 31:25 33:-38
.catio 8:-17 9:-15 11:-29 20:21 26:35 27:25 29:30 30:24 31:23 33:-38
.caus 2:5 22:19
.cause 2:5 22:19
.ccep 2:45 7:40 8:19 13:-5 21:22 25:-24 34:-8
.ccept 2:47 7:41 8:19 13:-5 21:22 25:-23 34:-8
.cces 29:32
.ccess 29:20
.ccle 3:9
.ccle$ 3:9
.ccor 13:24 16:27
.ccord 13:24 16:27
.ccou 29:36 30:4
.ccoun 29:36 30:4
.ccur 6:25 29:-8 33:3
.ccyl 5:2
.ccyle 5:2
.ced$ 2:-5 7:14 9:11 12:41 29:-35 34:5
.cede 19:59 20:-21
.ceden 19:59 20:-28
.cedu 10:-22 11:15 14:15 19:8 21:10
.cedul 14:16 19:8
.cedur 10:-20 11:21 21:10
.ceiv 2:-6 26:57 27:24 29:4 30:12 31:34 34:-18
.ceive 26:60 27:24 29:12 31:35 34:-16
.cel$ 3:10 14:17 24:14 29:6 31:6
.ceme 11:13 20:3 26:22 27:19 31:12 34:-2
.cemen 11:13 20:3 26:22 27:19 31:12 34:-2
.cent 5:11 11:-6 29:41
.cent$ 29:6
.centa 5:12
.ceo$ 29:29 34:-27
.cepi 13:8
.cept 1:-49 2:13 3:-42 4:-37 5:-78 6:-36 7:34 8:28 9:34 12:-3 13:49 14:-50 16:-54 17:-103 18:-20 20:-68 21:51 22:44 25:-40 27:3 28:-33 30:-3 32:-54 33:-18 34:20
.cept$ 7:44 10:1
.cepte 2:37 8:3 9:21 12:-2 13:7
.cepti 1:-1 2:-6 3:-18 4:-13 5:-51 6:-7 8:21 9:38 11:-2 13:35 14:-19 16:-30 17:-55 20:-48 21:50 22:41 25:-3 27:9 28:-3 29:11 32:-33 33:-7 34:28
.cepto 9:-2 13:10
.cepts 13:-23 21:36
.cern 10:21
.cern$ 10:17
.ces$ 7:6 21:1 27:50 29:-23 31:55
.cess 9:-32 17:46 19:6 21:69 23:16 29:2 34:-8
.cess$ 9:-10 17:49 21:40 29:12
.cessa 21:27 23:17
.chai 29:69
.chain 29:52
.chan 0:-36 2:13 3:-33 4:-29 5:-105 6:-20 9:-8 11:5 13:15 14:-76 15:42 16:6 17:-99 18:-66 19:-77 20:-38 21:47 24:4 26:28 27:73 30:11 31:6 32:-84 33:-20 34:26
.chanc 2:38 10:-2 21:36
.chang 2:4 5:-16 6:-28 10:26 13:39 14:-29 15:43 16:23 19:-40 20:-14 21:10 25:-17 27:44 28:16 29:-9 31:-4 34:23
.chann 2:-46 11:24 14:-1 25:10 26:37 27:41 28:-8 29:12 30:13 31:26 32:-10 33:-27
.chap 14:1
.chapt 14:1
.char 11:-4 25:8 34:51
.charg 34:52
.chas 23:30 31:-8
.chase 23:30 31:-8
.chat 23:17 31:33
.chat$ 23:17
.che$ 5:36 20:11 21:11 22:-5 27:-2 31:19
.chec 0:-16 1:17 6:3 10:-4 11:18 17:-33 20:5 27:2 28:8 29:24 33:-3 34:10
.check 0:-16 1:17 6:3 10:-4 11:18 17:-33 20:5 27:2 28:8 29:24 33:-3 34:10
.ched 1:13 2:-47 3:20 4:27 5:23 6:17 9:4 10:-5 12:-79 13:-82 14:29 17:-23 18:17 19:16 20:-41 24:1 25:-100 26:-16 27:-8 31:-62 34:15
.ched$ 5:41 6:43 9:4 29:26 30:1
.chedu 1:17 2:-29 3:24 4:28 6:-15 12:-15 13:-36 14:32 18:21 19:22 20:-20 24:3 25:-29 29:-16 31:-23 34:28
.chee 5:10 10:-2 12:1 15:-1 17:-10 18:-2 20:5 25:18 27:-7 28:10 29:10 34:-15
.cheer 5:8 8:9 10:-2 12:1 15:-1 17:-10 20:6 25:26 27:-7 28:10 34:-15
.chei 20:9 34:17
.chem 2:37
.chemy 2:29
.chen 10:11 25:10 33:-5
.chen$ 10:11 33:-4
.cher 2:32 10:33 11:-21
.cherr 2:33 10:34 11:-13 25:-1 29:6
.ches 9:-10 10:22 12:2 13:14 15:33 29:-22
.ches$ 9:-10 10:22 12:2 13:14 15:33 29:-22
.chie 6:-30 9:30 10:32 21:17 22:22 29:-59
.chied 6:-22 9:9 10:9 21:18 22:22
.chil 28:14 32:7
.chill 28:14 32:7
.chin 5:-12 10:-3 18:10 25:12 28:12 29:10
.chine 25:14 29:15
.ching 18:13 28:18
.chiv 14:-18 19:9
.chive 14:-18 19:9
.chma 7:24
.chmal 33:1
.chmar 7:24
.cho$ 19:93 20:-5 33:-28
.chon 9:4 25:50
.chone 25:50
.choo 25:7 29:8
.chool 25:7 29:8
.chri 25:4 27:25 28:-35 29:10 31:12
.chric 27:27 31:17
.chris 25:22 28:-34 29:16
.chte 31:24
.chten 31:24
.cial 6:12 12:-8 20:39 29:-31 32:15 33:-10
.cial$ 20:39 29:-27 32:16
.ciall 6:16
.cias 0:6 5:3 6:-3 8:-8 11:-4 12:-4 13:8 18:-5 22:-3 24:3 25:6 26:10 29:-1 30:4 31:-1 32:1 34:3
.cias$ 0:6 5:3 6:-3 8:-8 11:-4 12:-4 13:8 18:-5 22:-3 24:3 25:6 26:10 29:-1 30:4 31:-1 32:1 34:3
.ciat 25:18
.ciate 25:18
.cide 3:14 6:-16 9:31 13:15 16:7 22:-21 25:-18 29:-10 34:51
.cide$ 7:6 9:-6 34:49
.cided 6:-9 9:57 13:45 16:9 21:3 22:-10
.cides 3:16
.cies 12:11 33:28
.cies$ 12:11 33:28
.cil$ 32:10
.cill 10:-22 20:3 33:27
.cille 10:-22 20:3 33:27
.cio$ 17:35 34:-14
.cipa 17:13
.cipat 17:13
.circ 15:36 19:-8
.circu 15:36 19:-1
.cise 33:12
.cisi 7:10 8:11 9:13 29:-23 34:4
.cisio 7:10 8:11 9:13 29:-23 34:4
.city 12:-2 25:14
.city$ 12:-2 25:14
.ckag 1:35 9:-14 25:16 26:2 30:8 34:-32
.ckage 1:31 9:-6 21:1 26:6 30:19 34:-7
.ckagi 20:-10 25:25 27:8
.cked 2:28 6:-11 12:115 29:-16 33:12 34:-15
.cked$ 2:28 6:-11 12:115 29:-16 33:12 34:-15
.cken 2:25 22:12
.ckend 2:25 22:12
.cker 15:11 18:24 25:29 29:30 32:-21
.cker$ 18:24 29:45
.ckers 15:9
.cket 8:3 29:44
.cket$ 8:3 29:44
.ckin 0:-8 2:-21 6:6 9:18 12:5 17:-29 20:9 27:8 28:15 33:-1
.cking 0:-8 2:-21 6:6 9:18 12:5 17:-29 20:9 27:8 28:15 33:-1
.cklo 13:16
.cklog 13:16
.ckpo 1:54 2:21 10:14 18:23 24:-1 29:-28 33:-15
.ckpoi 1:23 18:25
.ckpor 1:8 2:4 10:26
.cks$ 12:28 24:8
.clas 0:9 1:-6
.cle$ 1:-76 2:-16 3:50 4:89 5:62 6:-73 8:5 9:-47 12:-35 13:9 14:40 16:-33 17:-8 18:-38 19:47 20:-11 22:-17 24:-14 25:-85 27:-34 29:-81 31:-26 32:-70
.clea 2:17 22:2
.clean 2:20 22:3
.cles 3:74 19:10
.cles$ 3:74 19:10
.clf$ 29:-23 33:51
.clie 0:-17 1:-44 2:30 6:21 10:34 12:15 15:17 16:17 18:-16 19:-8 20:-43 22:24 28:-7 29:-92 33:36 34:21
.clien 0:-16 1:-44 2:30 6:21 10:35 12:15 15:5 16:22 18:-15 19:-6 20:-43 22:26 24:2 28:-6 29:-90 33:33 34:21
.clin 8:26 9:-18
.cline 8:26 9:-18 29:2
.clle 3:1
.clle$ 3:1
.cloc 10:-3 28:68
.clock 10:-3 28:68
.clon 4:44 17:40 18:-21
.clone 4:44 17:40 18:-21
.clos 1:3 6:27 7:-26 8:6 9:-44 10:-29 12:36 14:-16 18:82 20:-72 22:-16 28:37 29:4
.close 1:5 6:28 7:-23 9:-40 10:-28 12:36 14:-11 18:80 20:-71 22:-16 28:37 29:4
.clud 1:37 10:17 27:26
.clude 1:37 10:17 27:26
.clue 17:2
.clue$ 17:2
.clus 9:17
.clusi 9:18
.cme$ 29:20 34:-9
.code 2:18 10:62 12:15 17:4 18:-7 20:-12 33:22
.code$ 2:21 10:56 12:17 17:6 33:24
.coden 19:1
.coff 25:50 29:4 34:-20
.coffe 25:50 29:4 34:-20
.coll 33:6
.come 2:-3 5:-16 8:-15 9:1 11:-77 12:19 13:-37 17:99 18:58 21:56 22:-62 28:-32 31:-12 32:-25 34:-20
.come$ 2:4 5:-17 8:-25 9:8 10:8 11:-29 12:25 17:47 19:21 20:-15 21:33 22:-3 28:-64 32:-8 33:14 34:-34
.comer 2:-29 17:69
.comes 16:2 18:54 20:37 29:-16 33:-3
.comi 5:9 6:8 11:-1 17:37 18:52 20:30 25:-18 29:-19 32:46 33:-36 34:-32
.comin 5:10 6:8 17:37 18:49 20:30 25:-17 29:-18 32:47 33:-33 34:-32
.comm 11:68 14:-13 17:31 29:7 32:-12
.comma 11:88 21:9
.comme 17:11
.commi 2:-6 11:-33 12:3 17:10 25:15 29:36
.comp 1:2 4:-21 11:-64 12:-21 14:27 19:28 20:-22 25:-24 29:82 33:16
.compa 11:-33 14:-9 19:40 29:30
.compi 29:53
.compl 14:52 20:-5 33:30
.con$ 5:30 20:-27 22:25 29:23
.conc 9:18 10:47
.conce 10:48
.cond 0:29 9:27
.cond$ 0:30
.condi 9:30 29:2
.conf 10:10 29:19
.confe 29:24
.confi 10:12 33:28
.confu 6:5
.cong 25:73
.conge 1:2
.congr 25:75
.cons 2:-11 8:15 10:49 21:17 29:-36
.conse 7:7
.consi 8:10 10:18 21:29
.cont 5:-25 11:-17 17:72 25:-2 27:-8 29:13 31:6 34:52
.conta 33:9 34:59
.contr 11:-4 17:79 29:30
.conv 7:16 21:35
.convi 7:16 21:36
.cook 5:2 25:6
.cooki 5:2 25:6
.cool 2:8 25:14
.cool$ 2:8 25:14
.coor 34:43
.coord 34:30
.cope 2:42 9:-23 10:18 29:-45 34:6
.cope$ 2:39 9:-23 10:18 29:-45 34:6
.copy 4:10 14:-23 26:8 33:6
.copy$ 4:12 33:11
.cord 8:25 13:16 16:4 22:23 29:3
.cord$ 8:27 22:30
.cordi 16:26 29:10
.core 10:-15 17:5 19:-8 29:32 34:8
.core$ 10:-15 17:5 19:-8 29:32 34:8
.corr 2:37 6:-34 10:-26 16:24 20:22 21:1 33:42
.corre 2:37 6:-34 10:-26 16:24 20:22 21:1 33:42
.cost 18:-7 26:28 29:34
.cost$ 18:-5 26:28 29:14
.coul 0:4 2:17 11:-36 12:-4 14:10 16:13 18:-15 20:-6 21:2 22:43 30:-2 34:-16
.could 0:4 2:17 11:-36 12:-4 14:10 16:13 18:-15 20:-6 21:2 22:43 30:-2 34:-16
.coun 8:-43 9:-13 10:50 13:26 20:-23 25:-31 27:23 28:95 29:20 31:4 33:-38
.count 8:-40 9:-8 10:50 13:26 20:-22 25:-24 27:24 28:96 29:21 33:-37
.coup 6:26 25:3
.coupl 6:27
.cour 13:12
.cours 13:12
.cove 2:-20 8:5 10:36 25:9 29:41 33:-20
.cover 2:-20 8:5 10:36 25:9 29:41 33:-20
.cras 2:21 22:8
.crash 2:21 22:8
.crea 1:34 3:36 4:24 11:7 29:15 34:20
.creat 1:34 3:34 4:26 11:7 29:15 34:20
.cree 2:3 29:22 33:-3
.creen 2:3 29:22 33:-3
.crib 2:-24 6:-21 7:-9 10:4 11:7 14:-27 25:-66 26:62 27:54 30:45 31:17 33:-38 34:5
.cribe 2:-19 6:-20 7:-8 10:7 11:8 14:-25 25:-61 26:56 27:51 29:1 30:27 31:18 33:-34 34:15
.crip 29:3 31:27
.cript 29:4 31:24
.crit 10:1 15:39
.cron 16:-8 29:14
.cryp 9:21 29:-11
.crypt 9:21 29:-11
.css$ 2:35 11:-11
.cted 7:-16 10:15 17:11 20:22 34:-23
.cted$ 7:-16 10:15 17:11 20:22 34:-23
.ctio 9:9 10:49 11:32 16:28 17:4 18:-13 20:-27 25:-1
.ction 9:9 10:49 11:32 16:28 17:4 18:-13 20:-27 25:-1
.ctiv 6:-27 10:-7 12:78 14:-6 19:11 23:13 27:1 33:-16
.ctiva 27:2 31:3
.ctive 6:-26 10:-6 12:78 14:-4 19:13 23:29 33:-11
.ctly 10:32 17:-5 25:36 28:12 29:-21
.ctly$ 10:32 17:-5 25:36 28:12 29:-21
.ctob 1:17 4:14 5:-15 16:43 20:45 31:-8 32:19
.ctobe 1:17 4:15 5:-15 16:38 20:46 31:-8 32:19
.ctor 2:23 29:23
.ctor$ 29:3
.ctori 2:18
.cts$ 6:5 17:-12 20:-11 33:64 34:7
.ctua 5:10 19:19
.ctual 5:10 19:19
.ctur 14:6 25:19
.cture 14:6 25:19
.cume 0:16 1:5 3:4 5:-14 11:13 12:-9 25:3
.cumen 0:16 1:5 3:4 5:-14 11:13 12:-9 25:3
.curi 1:18 2:7 7:15 10:2 11:-13 13:-9 16:2 22:8 29:16 33:-31 34:20
.curit 1:18 2:12 7:15 11:-13 13:-8 16:2 22:10 29:16 33:-30 34:21
.curr 2:-2 4:10 5:69 12:49 26:4
.curre 4:11 5:58 12:46 26:4
.cus$ 2:4 4:25 5:55 6:32 9:-51 10:-64 11:-48 14:33 15:3 16:8 17:-51 20:76 22:-11 25:-59 29:-57 32:-38 33:-13 34:8
.cuse 0:1 1:11 6:9 10:-2 11:-9 12:6 15:12 16:11 18:8 19:-7 20:3 23:1 24:-10 25:-3 27:-18 28:6 29:-4 31:-14 32:5
.cuse$ 0:1 1:11 6:9 10:-2 11:-9 12:6 15:12 16:11 18:8 19:-7 20:3 23:1 24:-10 25:-3 27:-18 28:6 29:-4 31:-14 32:5
.cuss 21:1 29:11 30:3 31:-20
.cuss$ 8:-6 21:4 29:14 30:5 31:-19
.cust 0:6 2:7 4:-3 6:4 9:-8 12:1 15:19 20:38 21:4 24:-16 29:16
.custo 2:8 4:-3 6:4 9:-8 12:1 15:19 20:38 21:4 24:-16 29:16
.cut$ 2:37 5:36 6:34 9:-2 12:-17 20:4 25:-17 28:-12 31:52 33:-12
.cuto 1:26 6:9 10:-21 14:15 18:46 21:14 22:-17 24:-9 29:-23 33:40
.cutof 1:26 6:10 10:-20 14:11 18:46 21:14 22:-17 24:-9 29:-19 33:36
.cve$ 22:45 29:55
.cyce 3:39 4:12 16:-11 19:25 29:-30 34:3
.cyce$ 3:2 29:-17 34:5
.cycel 3:16 14:8 16:-10 19:17
.cycl 1:-53 2:-21 3:84 4:80 5:38 6:-51 8:6 9:-34 12:-24 14:29 16:-37 17:-16 18:-80 19:61 20:-16 22:-43 24:-15 25:-60 27:-33 29:-74 31:-25 32:-56
.cycle 1:-51 2:-20 3:66 4:78 5:40 6:-49 8:7 9:-30 12:-20 14:30 16:-35 18:-79 19:52 20:-13 22:-41 24:-11 25:-46 27:-31 29:-61 31:-23 32:-54 33:4
.cycll 3:1
.cyle 5:19 19:5
.cyle$ 5:20 19:5
.cyyc 3:28 5:3 11:-1
.cyycl 3:28 5:3 11:-1
.czy$ 2:42 6:41 12:29 17:-5 29:-5 33:-27
.dail 24:9 27:16
.daily 24:9 27:16
.dank 3:13 6:13 9:5 11:-4 12:8 13:-7 14:8 16:-4 17:-2 18:-4 19:5 20:6 21:2 25:21 29:-14 33:-3 34:-5
.danke 3:13 6:13 9:6 11:-4 12:9 13:-6 14:10 16:-4 18:-3 19:5 20:7 21:2 25:5 29:-11 33:-3 34:-5
.dar$ 0:10 1:27 2:-25 4:24 5:-18 8:-29 10:-24 12:-13 13:-12 14:35 16:4 17:-15 18:37 19:31 22:-17 24:-22 25:-23 26:34 28:-3 29:-19 31:-19 33:15
.dark 6:-4 9:32
.dark$ 6:-4 9:32
.das$ 2:11 5:-2 29:55
.dash 9:9 22:10
.dashb 9:9 22:10
.data 16:7 29:42
.data$ 16:8 33:17
.datab 29:46 33:-20
.date 0:37 2:-18 3:-10 4:2 6:-20 7:-107 8:-131 10:-74 12:-170 13:-62 14:40 15:20 16:17 17:-83 18:30 19:56 20:58 21:-147 22:-82 23:-110 24:-51 25:-205 26:2 27:15 28:-2 29:-37 32:9 33:79 34:-31
.date$ 0:13 3:-17 6:-3 8:-32 9:14 10:-2 12:-103 15:12 16:38 17:-101 18:16 19:24 20:74 21:-21 22:-26 23:-58 24:-12 25:-73 28:6 30:-30 31:-145 32:-24 33:70
.dated 33:35
.dates 0:21 2:-2 4:16 6:-44 9:-28 10:-1 11:8 13:-22 14:61 15:12 16:-15 18:21 19:32 20:-104 25:-40 26:18 27:17 29:-12 31:8 32:39 33:-6 34:-55
.day$ 0:-16 1:53 2:32 4:3 5:-93 8:-15 9:-27 10:-125 11:-165 12:-11 13:-100 14:-255 15:-120 16:114 17:20 18:-103 19:-6 20:71 21:-43 23:-86 24:86 25:40 26:-24 27:-149 28:-70 29:10 30:-56 31:2 32:125 33:69 34:-56
.days 1:48 2:-71 5:6 8:-17 10:-101 13:-6 16:33 18:-17 20:-26 21:-34 22:26 23:4 24:59 25:4 27:-25 28:96 32:51 33:-88 34:-31
.days$ 1:48 2:-71 5:6 8:-17 10:-101 13:-6 16:33 18:-17 20:-26 21:-34 22:26 23:4 24:59 25:4 27:-25 28:96 32:51 33:-88 34:-31
.dded 0:51 10:-19 29:-7 34:39
.dded$ 0:51 10:-19 29:-7 34:39
.dden 2:13 10:-25 12:8
.dden$ 2:13 10:-25 12:8
.ddin 0:24 25:8
.dding 0:24 25:8
.ddre 26:40 29:-33
.ddres 26:40 29:-33
.dds$ 0:16 21:45 34:-17
.dea$ 15:10 25:22 31:-14
.deac 31:32
.deact 31:26
.dead 0:32 1:28 4:-1 5:-45 6:16 8:-17 10:-15 11:15 12:-59 14:22 15:-18 16:-10 17:-7 18:27 19:-27 20:-65 27:11 31:-50 32:18 33:39 34:-17
.dead$ 2:28 29:2 33:10
.deadl 0:33 1:29 2:-54 5:-24 6:25 8:-10 10:-1 11:18 12:-34 14:24 15:-6 16:-8 17:-3 18:31 19:-19 20:-37 26:5 27:8 29:-23 31:-35 32:20 34:-10
.deal 0:10 10:36 18:22 29:-36
.deal$ 10:38
.deali 0:12 18:16
.dear 25:25
.dear$ 25:25
.deb$ 29:24
.debd 7:9
.debdi 7:9
.debi 25:17 29:33 33:-7
.debia 25:17 29:33 33:-7
.debu 8:27
.dece 19:9
.deci 2:-42 3:12 6:-21 7:59 9:42 11:-6 13:31 16:11 21:14 22:-57 25:-33 29:-87 34:63
.decid 2:-14 3:14 6:-16 7:34 8:-10 9:15 13:15 16:5 22:-21 25:-19 29:-14 34:51
.decis 7:10 8:11 9:13 29:-23 34:4
.deck 14:5 18:39 29:-13 33:25
.deck$ 14:5 18:39 29:-13 33:25
.decl 8:26 9:-18 29:2
.decli 8:26 9:-18 29:2
.ded$ 0:83 3:-4 5:-39 6:-98 8:18 9:37 10:-10 13:29 14:-30 21:33 23:47 24:-19 25:-27 28:-38 29:-6
.defa 23:43 29:-8
.defau 23:43 29:-8
.defi 1:-2 10:73
.defin 1:-2 10:73
.dela 15:73 16:35 29:1
.delay 15:73 16:35 29:1
.dele 10:-3 18:12 23:-10 29:26 31:32
.delet 10:-3 18:12 23:-10 29:26 31:32
.deli 8:48 25:-24 27:5 29:-31
.deliv 27:5
.dell 34:16
.dem$ 20:-7 25:11 27:18 29:44 33:-40
.dema 9:-2 21:20 34:1
.deman 21:20
.demo 1:21 11:27 29:-6
.demo$ 1:21 11:27 29:-6
.den$ 2:12 9:14 10:-38 27:13
.dena 19:1
.denam 19:1
.denc 2:15 3:14 10:22 12:25 25:19 29:-52 33:31
.denci 12:7
.dency 2:11 25:24 29:-8 33:28
.deni 13:34 29:24 31:-14
.denie 13:35
.denin 29:31 31:-11
.dent 17:8 19:58 20:-58 29:58 34:-24
.dent$ 17:11 29:22 34:-23
.dente 19:40 20:-28
.denti 20:-5 29:26
.deny 7:31 8:42 13:-14
.deny$ 8:64 13:-13
.dep$ 2:25 28:15 29:-25
.depe 2:19 10:25 12:28 25:19 29:-53 33:25
.depen 2:21 10:33 12:28 29:-48 33:26
.depr 2:8
.depre 2:8
.deps 12:6 33:5
.deps$ 12:6 33:5
.depu 34:30
.deput 34:30
.der$ 1:-39 2:-81 6:-27 10:46 11:3 12:36 14:49 15:7 16:-89 19:-44 20:-56 23:48 24:88 25:-8 27:-135 28:-15 29:43 32:-19 34:-76
.derb 19:-6 26:17 29:7
.derbi 26:17
.dere 10:30 22:17
.dered 10:31
.deri 21:14
.derin 21:14
.dero 13:31
.derog 13:31
.ders 5:-18 10:10 11:29 18:-13 23:31 24:-25 27:60 29:-79 30:32 31:38
.ders$ 15:3 23:32 24:-42 25:-46 27:62 29:-45 30:37 31:37
.derst 10:26 11:41
.des$ 3:12 11:42 18:-31 20:-9 30:9 31:6
.desc 10:46 17:31 33:-8
.descr 10:46 17:31 33:-8
.desig 29:2
.desp 13:9 22:28 29:1
.despi 13:9 22:30
.deta 31:12
.dev$ 5:43 11:-1 17:23 18:-29 26:5 27:46 28:-5 29:-16 30:30 31:4 34:-17
.deve 2:-4 4:9 5:60 10:12 29:-7
.devel 2:-4 4:9 5:60 10:12 29:-7
.devs 29:20
.dge$ 16:11 24:34 29:25
.dget 3:14 7:-5 29:23 33:-2
.dget$ 3:14 7:-5 29:23 33:-2
.dial 9:25 22:6 29:-6
.dialo 9:25 22:6 29:-6
.diar 5:-1 10:25
.diary 5:-1 10:25
.dict 7:12 9:27 10:36 11:-18 29:-21
.dict$ 7:12 9:32
.did$ 5:15 6:83 7:3 8:-48 9:59 10:-96 11:-1 12:29 13:47 14:-67 15:-7 16:-34 17:-2 18:-48 19:63 20:-57 21:-70 22:-13 23:37 24:-23 25:3 28:-56 29:-31 30:43 31:-60 32:-8 33:-40 34:6
.dida 0:23 5:2 10:20 18:-14 20:-55 28:34 29:-37 33:24
.didat 0:23 5:2 10:20 18:-14 20:-55 28:34 29:-37 33:24
.die$ 12:12 19:14 29:-58 33:15 34:19
.dies 2:24
.diff 7:8 10:81 28:-1
.diff$ 7:9 10:1
.diffe 10:65 33:9
.dig$ 34:16
.dige 2:-6 25:-2 26:33 27:62 29:-23 30:7 31:27
.diges 2:-6 25:-2 26:33 27:62 29:-23 30:7 31:27
.dina 34:30
.dinat 34:30
.ding 0:23 1:-17 2:6 3:-15 5:-10 7:14 8:43 9:28 10:15 12:-13 13:28 14:-26 17:44 18:-18 20:-67 23:-39 26:-56 29:-3 31:-2 32:-7 33:9 34:-12
.ding$ 0:23 1:-8 2:7 3:-1 5:-8 7:16 8:41 9:32 10:15 12:-12 13:29 14:-20 16:-36 17:45 20:-53 23:-38 25:1 26:-18 29:-40 31:-1 32:-3 33:15 34:-9
.dingl 16:28
.dir$ 3:14 6:13 8:1 9:3 11:-1 12:9 13:-8 14:14 16:-4 18:-2 19:5 20:7 22:4 25:-2 29:-5 33:-3 34:-4
.dire 10:43 23:13 29:1 33:-12
.dire$ 10:49 33:-8
.direc 23:14 29:2
.disa 31:54
.disab 31:54
.disc 5:-1 29:15 30:3
.discl 2:13
.disco 31:27
.discu 21:1 29:11 30:3 31:-20
.disk 28:-22 29:57
.disk$ 28:-22 29:57
.dist 7:7 10:5 27:30 28:22 29:-38 31:19
.distr 7:7 27:41 29:-30 31:11
.dit$ 9:-12 13:40
.dite 2:24
.dited 2:24
.diti 1:12 9:30 29:1
.ditio 1:12 9:30 29:2
.djus 16:31
.djust 16:31
.dles 21:19 34:32
.dles$ 34:34
.dlie 0:21 32:7
.dlin 0:13 1:48 2:-62 5:-29 6:25 8:-17 10:-2 11:19 12:-23 14:25 16:-5 17:-5 18:32 19:-26 27:22 28:-13 29:-40 31:-25 32:2
.dline 0:13 1:55 2:-59 5:-27 6:23 11:20 12:-20 14:25 16:-4 17:-4 18:10 19:-25 25:7 27:23 28:-13 29:-31 31:-23 32:4
.dly$ 15:-15 22:27 24:1 27:6 29:7 33:34
.dmap 14:44
.dmap$ 14:44
.dme$ 2:10
.dmit 22:21
.dmitt 22:21
.dms$ 2:-27 11:37 25:-31 26:48 27:7
.dnes 1:27 16:16 20:31 29:-19 31:1
.dnesd 1:27 16:17 20:32 31:5
.dni$ 28:62 29:-20
.dnig 33:34
.dnigh 33:34
.doab 2:37
.doabl 2:37
.doc$ 2:9 17:26 21:-49
.docs 0:59 1:40 2:32 10:-31 12:-29 15:-18 16:-41 17:30 18:-3 26:4 27:13 29:6 31:13 33:-9
.docs$ 0:59 1:40 2:27 10:-31 12:-27 15:-1 16:-41 17:30 18:-3 26:5 27:14 29:6 31:13 33:-8
.docu 0:16 1:5 3:4 5:-14 11:13 12:-9 25:3
.docum 0:16 1:5 3:4 5:-14 11:13 12:-9 25:3
.does 0:-32 1:-10 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:18 15:-27 16:-48 17:-2 18:-19 19:-51 20:29 22:-52 24:-38 25:-66 26:38 27:-36 28:-4 29:34 30:-37 32:3 33:9 34:-41
.does$ 0:-32 1:-10 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:18 15:-27 16:-48 17:-2 18:-19 19:-51 20:29 22:-52 24:-38 25:-66 26:38 27:-36 28:-4 29:34 30:-37 32:3 33:9 34:-41
.doin 5:36 9:16 33:11
.doing 5:36 9:16 33:11
.dom$ 31:39
.done 6:70 9:-2 10:-11 14:-36 16:-4 17:36 20:20 22:11 27:1 29:-20 33:-29
.done$ 6:70 9:-2 10:-11 14:-36 16:-4 17:36 20:20 22:11 27:1 29:-20 33:-29
.door 6:36 22:15 29:-57 33:12
.door$ 6:36 22:16 29:-57 33:4
.dor$ 2:6 21:7 22:-5
.dora 20:8 29:12
.dora$ 20:8 29:12
.dos$ 11:4 24:6 25:16 29:-7
.dow$ 6:61 10:21 29:-2 33:17
.down 2:-39 5:-16 6:-35 7:-9 8:46 9:1 10:-51 11:-51 12:22 14:-1 17:-54 18:2 22:-9 25:-97 27:-2 28:65 29:20 31:60 33:29 34:-13
.down$ 5:-19 6:-24 8:50 9:6 10:-84 11:-36 12:24 16:2 17:-14 18:7 20:-35 22:-6 25:-80 28:73 29:9 31:24 33:50
.downl 20:41 29:7
.downs 31:42
.dows 29:37
.dows$ 29:37
.dpoi 2:27
.dpoin 2:27
.dpr$ 9:13 29:-7
.draf 4:20 20:8
.draft 4:20 20:8
.draw 4:8 8:43 12:35
.draw$ 8:54
.drawn 4:10
.drea 6:1 11:-18 25:31
.dream 6:1 11:-18 25:31
.dres 26:39 29:-13
.dress 26:39 29:-13
.dri$ 4:36
.driv 2:55 8:15 29:-20 33:16
.drive 2:56 8:15 29:-17 33:16
.drop 2:24 20:19 22:-3 24:37 29:-15 30:22 31:13
.drop$ 2:2 20:1 24:42 29:-69 30:22 31:16 33:10
.duce 1:19 11:5 24:-11
.duce$ 1:19 11:5 24:-11
.duct 0:3 10:19 17:13 27:11 33:-37
.duct$ 0:5 10:21 20:10 27:12 33:-18
.ducti 1:1 17:14
.due$ 10:-14 24:55 25:-46 28:-22 29:-49 32:95 33:2
.dule 1:21 2:-13 3:21 4:21 6:-18 10:-10 12:-33 13:-51 14:53 18:17 19:35 20:-30 24:3 25:-61 26:-1 27:-6 29:3 31:-44 34:13
.dule$ 1:25 2:-7 3:24 4:24 12:-6 13:-11 14:61 18:27 19:30 20:-41 24:6 25:-43 31:-20 32:-20 34:1
.duled 15:16 29:-9 32:40
.duler 9:6 29:16
.dumb 10:28
.dumb$ 10:28
.dump 14:30
.dump$ 14:30
.dup$ 15:1 29:26
.durc 6:4 9:28 29:-19
.durch 6:4 9:28 29:-19
.dure 10:-20 11:21 21:10
.dure$ 10:-20 11:21 21:10
.duri 2:88 10:-18 12:-27 17:5 31:43
.durin 2:84 10:-17 12:-26 17:5 31:43
.duty 34:33
.duty$ 34:33
.dvan 1:-4 8:-2 14:1 18:17 21:7 23:-9 24:3 26:2 27:-9 29:-6 33:8
.dvanc 1:-4 8:-2 14:1 18:17 21:7 23:-9 24:3 26:2 27:-9 29:-6 33:8
.dvis 24:30 33:-15
.dvise 24:27 33:-10
.dzie 11:-14 16:23 24:32 25:50 29:-43 33:-21
.eaas 19:7 20:-18
.eaase 19:7 20:-18
.eaat 33:9
.eaatu 33:9
.eabl 2:53
.eable 2:53
.each 5:8 6:26 9:14 17:-15 27:30 34:14
.each$ 9:18 17:-13 27:31 34:16
.eache 5:20 6:40
.eact 31:26
.eacti 31:26
.ead$ 5:-67 6:13 8:27 12:-31 16:45 17:6 18:58 22:-22 23:30 24:13 25:-83 27:-47 29:-5 33:-11 34:18
.eadi 5:-27 10:32 29:15 33:24
.eadin 5:-27 10:33 29:15
.eadl 0:33 1:29 2:-54 5:-26 6:24 8:-10 10:-1 11:18 12:-35 14:29 15:-6 16:-8 17:-6 18:29 19:-24 27:6 28:-13 29:-24 31:-35 32:19 34:-10
.eadli 0:33 1:29 2:-53 5:-24 6:25 8:-9 11:19 12:-34 14:25 15:-6 16:-7 17:-6 18:29 19:-24 27:6 28:-13 29:-23 31:-34 32:19 34:-10
.eads 24:41
.eads$ 24:41
.eady 1:2 3:29 5:16 6:47 7:-25 9:11 10:-76 11:-26 12:24 13:-19 14:-1 18:36 19:-7 21:-3 22:27 26:13 27:-7 28:-44 31:7 34:-19
.eady$ 1:2 3:29 5:16 6:47 7:-25 9:11 10:-76 11:-26 12:24 13:-19 14:-1 18:36 19:-7 21:-3 22:27 26:13 27:-7 28:-44 31:7 34:-19
.eaes 20:14
.eaes$ 20:14
.eah$ 12:10 25:14
.eak$ 2:90 8:12 9:25 10:-87 21:33 22:39 25:-13 28:-38 29:-74 33:-30
.eaks 2:1 13:55
.eaks$ 2:1 13:55
.eal$ 10:35
.eali 0:10 18:16
.ealin 0:12 18:16
.eam$ 1:-23 2:4 4:-28 6:-38 8:7 10:-22 11:-30 13:25 15:-27 17:24 19:-29 21:38 22:14 24:12 25:10 26:9 28:-5 29:6 31:5 32:14 33:-37
.eami 6:1 24:1
.eamin 6:1 24:1
.eams 2:-5 12:10
.eams$ 2:-5 12:10
.ean$ 2:-31 10:16 28:4 29:31 33:18
.eani 7:31 8:-26 10:29 29:9
.eanin 7:31 8:-26 10:27 29:10
.eans 10:65
.eans$ 10:65
.eant 25:21
.eant$ 25:21
.eanu 2:20 22:3
.eanup 2:20 22:3
.ear$ 2:-13 8:6 9:-45 15:39 16:-36 19:65 24:23 25:52 27:9 33:-90
.earc 14:1 29:26
.earch 14:1 29:26
.eard 10:7
.eard$ 10:7
.eare 18:82
.eares 18:67
.earin 33:6
.earl 3:1 6:-30 11:-18 15:17 16:11 18:33 19:12 21:14 23:56 28:-2 29:-33 33:-59
.earli 6:-11 15:19 16:24 18:39 19:15 23:3 33:-11
.early 1:8 2:17 3:3 5:4 11:-10 21:19 23:36 29:-21 33:-11
.ears 29:13 34:13
.ears$ 29:13 34:13
.eart 10:33
.earth 10:33
.ease 0:-9 1:6 4:20 5:-1 6:5 7:-15 10:-1 12:-1 13:9 14:13 15:10 16:9 17:13 20:18 21:-3 22:21 23:-21 24:10 27:16 28:10 32:4 34:9
.ease$ 0:-6 1:7 3:-21 4:23 5:-4 6:-41 7:-13 11:3 12:-6 13:11 14:17 15:11 16:11 17:1 19:9 20:19 21:-1 22:24 23:-19 24:10 26:1 27:13 28:13 29:5 32:5 34:14
.eased 6:67 19:-45
.eases 17:12 20:-1 25:-8 31:52
.easi 21:7 29:15
.easin 29:18
.easo 9:28 10:44 22:27
.eason 9:28 10:44 22:27
.east 2:35 28:13 33:-25
.east$ 2:35 28:13 33:-25
.easy 17:55
.easy$ 17:55
.eat$ 8:-32 11:44 17:-45 25:95 27:13 29:-48
.eate 1:29 3:52 4:17 29:19 34:19
.eate$ 1:24 4:43 29:26
.eated 3:40 4:-6 5:11 34:25
.eath 18:22 29:36
.eathe 29:44
.eatu 0:-58 1:-20 2:11 3:-24 5:16 6:14 7:-52 9:-56 10:16 11:7 12:2 13:-1 14:-53 15:6 16:13 18:-1 19:31 20:-40 21:-3 22:8 24:7 27:-18 28:22 29:-46 30:-20 31:-14 32:-56 33:37 34:5
.eatur 0:-53 1:-17 2:12 3:-20 5:16 6:6 7:-50 9:-53 10:19 11:7 12:6 13:-1 14:-50 15:7 16:14 19:25 20:-34 22:9 24:4 27:-15 28:18 29:-35 30:-14 31:-11 32:-55 33:31 34:5
.eaut 28:1 29:-12 33:32
.eautr 28:1 29:-9 33:32
.eave 7:2 8:-16 15:44 16:-8 24:-19 27:-29 29:5 31:40
.eave$ 7:2 8:-16 15:44 16:-8 24:-19 27:-29 29:5 31:40
.ebas 11:-20 29:33
.ebase 11:-20 29:37
.ebca 26:66 29:-33
.ebcal 26:66 29:-33
.ebdi 7:9
.ebdif 7:9
.ebho 26:24 27:6
.ebhoo 26:24 27:6
.ebia 25:17 29:33 33:-7
.ebian 25:17 29:33 33:-7
.ebla 29:32
.eblat 29:32
.ebod 2:-24 3:7 4:-11 7:16 29:24 30:22 34:12
.ebody 2:-24 3:7 4:-11 7:16 29:24 30:22 34:12
.ebui 33:8
.ebuil 33:8
.eby$ 16:30 21:-10 22:43
.ecam 9:36
.ecame 9:36
.ecat 2:8
.ecate 2:8
.ecau 22:20
.ecaus 22:20
.eced 19:68 20:-22
.ecede 19:59 20:-21
.ecei 26:57 27:24 29:8 30:12 31:34 34:-17
.eceiv 26:57 27:24 29:8 30:12 31:34 34:-17
.eces 19:10 21:27 23:17
.ecess 19:10 21:27 23:17
.ecia 25:21 32:15
.ecial 32:16
.eciat 25:16
.ecid 2:-14 3:14 6:-16 7:34 8:-10 9:15 13:15 16:5 22:-21 25:-19 29:-14 34:51
.ecide 3:14 6:-16 9:31 13:15 16:7 22:-20 25:-17 29:-8 34:51
.ecis 7:10 8:11 9:12 29:-41 33:6 34:3
.ecisi 7:10 8:11 9:13 29:-23 34:4
.eck$ 2:20 16:-9 18:33 21:-7 25:-33 28:10 29:8 33:33
.ecki 0:-7 2:-16 6:7 8:1 11:5 12:2 17:-26 20:9 27:9 34:14
.eckin 0:-7 2:-16 6:7 8:1 11:5 12:2 17:-26 20:9 27:9 34:14
.eckp 1:23 18:25
.eckpo 1:23 18:25
.ecli 8:26 9:-18 29:2
.eclin 8:26 9:-18 29:2
.ecom 11:-14 16:8 17:53 29:-20 33:7
.ecome 2:2 11:-9 16:12 17:37 29:-9 33:9
.econ 0:30
.econd 0:30
.ecor 8:26 22:28 29:1
.ecord 8:26 22:28 29:1
.ect$ 1:-53 2:-5 3:1 5:27 6:-63 7:27 8:6 9:-88 10:42 12:9 13:-36 14:-47 15:-3 17:40 20:32 21:9 22:9 24:-41 28:-57 32:-68 33:14 34:-67
.ecte 7:-16 10:15 17:11 20:22 34:-23
.ected 7:-16 10:15 17:11 20:22 34:-23
.ecti 2:23 9:21 12:-3 14:-6 16:32 19:11 29:34 33:-32
.ectio 9:25 16:28 29:27 33:-18
.ectiv 19:16
.ects 6:5 17:-9 20:-11 33:65
.ects$ 6:5 17:-9 20:-11 33:65
.ecur 1:18 2:7 7:15 10:2 11:-13 13:-9 16:2 22:8 29:16 33:-31 34:20
.ecuri 1:18 2:7 7:15 10:2 11:-13 13:-9 16:2 22:8 29:16 33:-31 34:20
.ecut 5:2
.ecuti 5:2
.eded 0:30 11:11 21:22 33:-20
.eded$ 0:30 11:11 21:22 33:-20
.eden 9:16 19:59 20:-29 25:3
.edent 19:59 20:-28
.edia 5:-13 10:25 18:19
.edin 21:7 22:-5
.eding 21:7 22:-5
.edit 2:20 11:-21 29:20
.edite 2:24
.edli 1:14
.edlin 1:14
.edne 1:27 16:17 20:32 31:4
.ednes 1:27 16:17 20:32 31:5
.edor 20:8 29:12
.edora 20:8 29:12
.eds$ 13:14 16:5 20:18 22:29
.edul 1:22 2:-36 3:22 4:22 6:-17 12:-14 13:-41 14:49 18:18 19:35 20:-26 24:2 25:-57 27:-2 29:-28 31:-40 34:25
.edule 1:23 2:-33 3:22 4:22 6:-15 12:-12 13:-39 14:49 18:18 19:36 20:-25 24:4 25:-55 27:-2 29:-24 31:-35 34:16
.edur 10:-20 11:21 21:10
.edure 10:-20 11:21 21:10
.edy$ 2:-6 10:-48 12:-20 17:-18 19:43 20:57 29:-5 33:7
.eed$ 0:5 1:26 2:2 5:-60 8:4 10:-80 11:-55 12:-14 16:-14 17:7 21:24 22:23 23:16 24:-20 25:-29 26:59 29:-87 30:15 31:-10 32:-48 33:16 34:13
.eede 0:30 8:-6 11:12 21:17 33:-19
.eeded 0:30 8:-6 11:12 21:17 33:-19
.eeds 13:14 16:5 20:18 22:29
.eeds$ 13:14 16:5 20:18 22:29
.eee$ 12:23
.eeez 12:3 14:6
.eeez$ 6:1
.eeeze 14:6
.eek$ 0:-36 1:22 2:3 4:-12 5:50 7:-6 8:-72 10:-128 11:-75 12:-50 14:-86 15:24 16:50 17:18 19:-93 20:-16 23:-42 24:43 25:-7 26:-56 27:-29 28:-11 30:-12 32:87 33:40
.eekd 20:11
.eekda 20:11
.eeke 2:-20 25:59 28:33
.eeken 2:-20 25:59 28:33
.eekl 9:-1 25:-25 26:24 27:38 29:-18 31:22 32:41
.eekly 9:-1 25:-25 26:24 27:38 29:-18 31:22 32:41
.eeks 4:69 5:26 19:23 20:-2 28:49 29:-2 32:-10
.eeks$ 4:69 5:26 19:23 20:-2 28:49 29:-2 32:-10
.eel$ 28:40
.eels 4:17 18:38 29:-34
.eels$ 4:17 18:38 29:-34
.eemi 23:24
.eemin 23:24
.eems 29:5 30:3
.eems$ 29:5 30:3
.een$ 5:27 6:1 8:38 9:36 11:-42 13:25 14:-30 18:-75 21:-25 22:-53 25:13 27:-66 31:-33 32:22 33:-71 34:-68
.eens 29:2 33:-1
.eensh 29:2 33:-1
.eep$ 8:-12 10:7 11:-35 14:4 15:38 25:1 26:-12 27:63 29:-40 30:44
.eeps 10:11 28:34 29:27
.eeps$ 10:11 28:34 29:27
.eer$ 5:-24 11:14 17:29 20:15 33:17
.eeri 5:2 14:2 25:41 29:-13
.eerin 5:4 14:3 25:11
.eers 5:9 8:9 15:-6 17:-4 18:-6 20:1 25:18 27:-7 28:14 34:-11
.eers$ 5:8 8:9 12:1 15:-5 17:-3 18:-4 20:3 25:18 27:-6 28:15 34:-15
.ees$ 7:26 8:-34 12:12 13:21 27:1 33:27
.eet$ 11:29 17:38 25:19 29:-64
.eeti 7:5 15:17 16:3 18:-6 24:-7 25:3 27:-11 29:58 31:-4
.eetin 7:5 15:17 16:3 24:-7 25:3 27:-11 29:54 31:-4
.eez$ 6:1
.eeze 0:9 1:16 2:3 3:-41 5:-63 6:-1 7:-35 10:17 11:-13 12:23 13:7 14:28 15:7 16:16 18:6 20:-84 21:-5 22:14 26:-7 27:17 28:2 29:3 30:-58 31:5 32:-12 33:-5
.eeze$ 0:16 1:29 2:12 4:-135 5:-84 6:-2 7:-1 9:5 10:14 12:14 13:20 14:-66 15:15 16:30 18:18 19:9 20:-67 21:-1 22:26 23:3 24:10 25:-22 28:15 29:-24 30:-30 32:-35 33:2 34:7
.eezed 5:11
.eezes 1:-18 4:35 6:1 10:9 11:-12 12:14 13:-26 14:71 16:-39 18:-10 19:-7 24:-14 27:39 28:-28 29:23 31:5 33:-58 34:-25
.eezi 6:-2 10:19 25:27 32:17
.eezin 6:-2 10:19 25:27 32:17
.eezz 12:10
.eezze 12:10
.efac 2:23 29:14
.efact 2:23 29:14
.efau 23:43 29:-8
.efaul 23:43 29:-8
.effe 12:55
.effec 12:55
.efin 10:73
.efine 1:-1 10:52
.efini 10:18
.efor 1:38 2:-2 3:23 6:10 7:10 10:-10 12:-5 13:-10 14:-1 17:16 18:14 19:41 22:-11 23:11 24:44 25:-12 27:-2 28:36 30:-15 31:-2 32:11 34:-7
.efore 1:30 3:24 6:10 7:10 10:-8 12:-5 13:-10 17:6 18:15 19:42 22:-11 23:11 24:41 25:-11 27:-1 28:38 30:-15 31:-2 32:11 34:-7
.efre 25:2 33:14
.efree 33:17
.eft$ 10:-51 14:50 24:34 25:-24 28:86 29:28 33:-44 34:-20
.eful 16:8
.eful$ 16:8
.efus 8:54 9:16
.efuse 8:54 9:16
.egal 22:23
.egal$ 22:17
.egar 9:22 17:42 21:20 25:-5 29:-4
.egard 9:22 21:20
.egen 2:41
.egen$ 2:41
.egin 3:1 4:65 10:-32 12:-6 17:95 20:-25 27:24 29:1
.egin$ 3:5 4:45 17:36 20:-22
.eginn 4:4 17:65 33:9
.egins 27:33
.egis 1:12 13:29 27:22
.egist 1:10 13:29 27:22
.egra 2:12
.egre 2:26 33:17
.egres 2:20 33:18
.egun 5:31 6:-5 12:44 14:-6
.egun$ 5:31 6:-5 12:44 14:-6
.ehal 8:2 22:33
.ehalf 8:2 22:33
.ehen 5:20
.ehen$ 5:20
.ehin 6:46 10:28 12:-1 14:-16 33:-11
.ehind 6:46 10:28 12:-1 14:-16 33:-11
.ehol 14:21
.ehold 14:21
.eht$ 9:17 29:-2 32:2
.eigh 15:20
.ein$ 1:8 18:28
.eind 11:-6 23:19 24:7
.eine 1:15 9:-13 16:40 21:37
.eine$ 9:-12 16:3 21:38
.einen 1:9 16:18
.eing 5:20
.eing$ 5:20
.eint 20:9
.eint$ 20:9
.eir$ 24:22
.eite 12:10 33:9
.eiten 12:10 33:9
.eive 26:58 27:23 29:12 30:8 31:33 34:-16
.eive$ 2:-3 27:32 29:18 30:10 31:25
.eives 26:49 34:-1
.ejec 7:24 8:33 11:3
.eject 7:22 8:35 11:3
.ekda 20:11
.ekday 20:11
.eken 2:-20 10:22 11:-5 25:59 28:33 29:-8
.ekend 2:-20 25:53 28:34
.ekly 9:-1 25:-25 26:24 27:38 29:-18 31:22 32:41
.ekly$ 9:-1 25:-25 26:24 27:38 29:-18 31:22 32:41
.eks$ 4:69 5:10 19:22 20:-13 28:81 29:-28 32:-13
.elam 1:2
.elame 1:2
.elas 20:55 29:-6
.elase 20:26
.elat 32:18
.elate 32:18
.elay 15:72 16:33 33:-2
.elay$ 15:2 16:28 29:4
.elaye 15:40
.elayi 15:6
.elbo 6:-7 9:-9 10:3 11:35 16:-4 21:14 25:-2
.elbot 6:-7 9:-9 10:3 11:35 16:-4 21:14 25:-2
.elco 2:21 17:21 25:11
.elcom 2:19 17:22 25:14
.ele$ 12:43
.elea 2:1 4:19 5:16 7:-5 8:-9 11:-42 12:-35 13:-4 15:1 17:21 18:-54 19:18 20:26 21:5 22:-10 23:-57 24:2 25:11 26:-10 27:4 28:9 29:4 30:-2 31:-4 32:7 33:-31 34:21
.eleaa 19:9 20:-17
.eleae 20:19
.eleas 4:22 5:14 8:-12 11:-37 12:-28 13:-3 17:20 18:-52 19:10 20:22 21:6 22:-6 23:-55 24:4 25:12 26:-8 27:4 28:11 29:7 31:-2 32:11 33:-27 34:18
.elee 12:13
.elem 9:4
.eleme 9:4
.eles 20:53 33:-8
.elese 20:34
.elet 10:-3 18:12 23:-10 29:26 31:32
.elete 10:-3 18:12 23:-10 29:26 31:32
.elf$ 0:17 11:52 25:-26 31:29
.elin 2:58 6:-32 8:28 14:69 19:28 25:-62
.eline 2:58 6:-32 8:28 14:69 19:28 25:-62
.eliv 27:22
.elive 27:22
.ell$ 5:19 8:-13 9:22 10:24 11:2 12:30 13:-40 16:-27 17:-44 18:1 22:-19 23:-19 24:31 25:35 27:-1 31:-38 33:7
.elle 6:-10 9:19 11:-14 12:32 14:14 25:-43 29:-43 31:42 33:34
.elles 9:22 12:10 33:33
.elli 29:21 31:30
.ellin 29:21 31:30
.ello 6:-3 9:-1 10:17 11:-25 16:-2 17:16 21:16 25:22 29:-2
.ello$ 6:-3 9:-1 10:17 11:-25 16:-2 17:16 21:16 25:22 29:-2
.elog 1:36
.elog$ 1:36
.elop 2:-2 4:10 5:51 10:14 29:-5
.elope 10:25 12:-2
.elopm 4:11 5:21 12:18
.elp$ 11:86 15:19 17:66 22:-4 25:-53 29:-7 31:-8
.elpf 33:3
.elpfu 33:3
.els$ 4:14 10:-17 16:-14 18:23 19:17 26:74 27:-44 29:-57 30:7 31:7
.else 11:29 27:-6 31:25
.else$ 11:32 25:4 27:-3 31:26
.elve 8:16 22:-13 25:27 29:-17
.elves 20:9 29:-15
.ely$ 2:-26 12:8 18:18 21:44 29:-7 33:44
.emai 5:-36 14:49 19:-24 26:38 28:89 31:-10 33:-24
.email 26:40 27:13
.emain 5:-18 14:52 19:-19 28:90 33:-23
.eman 21:20
.emand 21:20
.embe 1:15 2:-20 3:6 4:29 5:-68 9:-48 12:7 13:-61 15:-28 16:22 17:-9 18:-75 19:-10 21:35 24:33 25:-19 28:-12 29:-34 32:25 33:51 34:1
.ember 1:15 2:-20 3:6 4:29 5:-67 9:-41 12:8 13:-60 15:-28 16:22 17:-8 18:-75 19:-10 21:35 24:33 25:-17 28:-12 29:-33 32:25 33:52 34:1
.embr 1:6 16:7
.embre 1:6 16:7
.eme$ 8:14 27:23
.emem 24:36
.ememb 24:36
.emen 0:-41 5:-37 6:1 10:18 12:20 13:1 16:9 17:-5 21:-49 22:-6 23:-22 25:-39 26:8 27:41 28:2 29:-98 31:10 33:10 34:2
.ement 0:-38 5:-37 10:18 12:20 13:1 16:2 17:-5 21:-48 23:-22 25:-38 26:8 27:42 28:3 29:-97 31:4 33:13 34:2
.emet 9:2
.emetr 9:4
.emid 23:25
.emin 1:-38 2:-65 5:19 6:-51 8:-19 9:-20 10:-60 11:14 12:-32 13:-40 14:-14 16:-75 17:-24 18:-25 19:6 20:-20 23:115 24:76 25:-22 27:12 28:-54 29:8 30:7 31:11 32:-38 33:21 34:-37
.emind 1:-37 2:-62 6:-49 8:-15 9:-16 10:-36 11:11 12:-17 13:-24 14:-8 16:-73 17:-13 18:-24 19:6 20:-17 23:105 24:70 25:-19 27:13 28:-50 29:13 30:17 31:15 33:26 34:-33
.emine 23:25
.emo$ 1:21 11:27 29:-6
.emoj 9:10 10:15
.emoji 9:10 10:15
.emor 24:11
.emory 24:11
.emov 2:47 27:-39 30:24 31:33 33:-30 34:60
.emove 2:9 27:-38 30:25 31:34 33:-28 34:61
.emovi 2:32
.empe 13:6 29:21
.empl 3:70 4:55 13:-15 21:24
.empla 3:71 4:39 13:-15 21:24
.empt 10:12 12:-14 13:22 22:47 34:-4
.empt$ 2:17 10:22 12:-9
.empti 13:4 22:35
.ems$ 10:37 11:-23 30:3
.emy$ 2:29
.enab 27:6
.enabl 27:6
.enam 2:40 27:-7 29:17 33:1
.ename 2:18 19:1 27:-7 29:23 33:2
.enas 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
.enas$ 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
.ence 2:-24 3:14 7:63 8:-17 9:-48 10:48 25:-33 27:47 31:17 33:-8
.ence$ 2:-22 3:15 7:38 8:-16 9:-31 10:48 25:-33 27:47 31:17 33:-6
.ench 7:36 29:12
.ench$ 29:14
.enchm 7:36
.enci 12:5 33:32
.encie 12:10
.encil 10:-22 20:2 33:27
.ency 2:11 25:23 29:-15 33:28
.ency$ 2:11 25:23 29:-15 33:28
.end$ 1:19 2:-50 6:-19 7:-10 8:-30 9:-52 10:-63 11:-41 12:-59 13:-43 14:20 15:9 16:3 17:17 18:-26 25:66 26:14 27:25 29:36 30:-49 32:42 33:-10
.enda 0:10 1:27 4:22 5:-34 6:-1 8:-32 9:-27 10:-34 12:-37 13:-23 14:19 16:4 17:-25 18:11 19:32 20:-23 22:-34 24:-62 25:-61 26:23 29:-42 31:-11 32:47 33:27
.enda$ 14:-4 27:6 32:45
.endan 2:10
.endar 0:12 1:28 2:-17 4:25 5:-14 8:-28 10:-17 12:-11 13:-11 14:32 16:5 17:-13 18:19 19:32 22:-14 24:-17 25:-20 26:26 29:-12 31:-14 33:18
.ende 2:11 5:-10 6:-31 10:16 12:28 16:-21 25:20 29:-16 33:51
.ended 6:-17 19:3 33:16
.enden 2:19 10:34 12:27 16:-13 27:5 29:-33 33:26
.ender 14:11 18:6
.endi 4:4 8:39 13:18 27:16 29:-7
.endin 4:4 8:40 13:10 27:19 29:-25
.endo 2:13 21:7 22:-6
.endor 2:13 21:7 22:-6
.endp 2:27
.endpo 2:27
.ends 29:9
.ends$ 29:9
.ene$ 11:11 31:1
.ened 6:58 9:21 10:-6
.ened$ 6:59 9:21
.ener 4:32 19:13 20:-1 26:19 30:-21 31:28 34:20
.enera 4:32 19:13 20:-1 26:19 30:-21 31:28 34:20
.enev 27:63
.eneve 27:65
.engi 17:31 25:12 29:-8
.engin 17:31 25:12 29:-8
.engl 25:6
.engli 25:6
.enie 9:-4 13:34
.enied 9:-4 13:35
.enin 3:31 10:-8 25:8 29:35 31:-20 32:16 33:3
.ening 3:31 10:-7 29:36 31:-18 32:16 33:3
.enki 29:31
.enkin 29:31
.enou 2:10 7:22 31:53 33:-10
.enoug 2:10 7:22 31:53 33:-10
.enro 6:2
.enrol 6:2
.ens$ 10:31 17:11 20:-13 24:-23 25:-16 27:24 29:15 32:29 33:-9
.ense 0:26 2:-13 6:-8 10:31 26:5 29:45
.ense$ 0:26 2:-13 6:-8 10:31 26:5 29:38
.ensh 29:2 33:-1
.ensho 29:2 33:-1
.ensi 13:1 22:27
.ensio 13:1 22:18
.enss 9:29 29:13
.enssl 9:29 29:13
.enst 4:40 18:28 31:-9
.ensta 4:25 29:14 31:-9
.ent$ 0:-99 3:-89 4:2 5:73 6:22 7:-72 8:-42 9:6 10:19 11:-146 12:88 13:-31 14:-95 16:14 17:38 18:37 19:40 20:-61 21:-2 22:28 24:-31 25:-33 26:-97 27:-27 28:-4 31:-110 32:-43 33:30
.enta 0:15 3:1 7:3 9:-58 12:-9 28:-19 34:8
.entag 5:12
.entai 7:8 15:1
.entat 0:17 3:4 5:-18 11:10 12:-3 24:2 34:9
.ente 1:36 5:23 11:3 14:-27 19:33 20:-37 25:19 29:19
.ente$ 19:40 20:-28
.enten 10:4
.enter 1:34 5:20 11:4 14:-24 29:39
.enti 3:5 7:10 11:28 20:-15
.entio 3:10 11:30
.entis 29:27
.entl 6:-7 10:25 12:42 26:7
.ently 12:45 26:7
.ento 1:1 17:64
.ento$ 1:2
.entor 17:66
.entr 1:20 2:8
.entry 1:20
.ents 4:-4 5:-67 14:-19 16:1 17:-59 18:8 22:-5 23:-23 25:-66 26:12 27:66 28:3 29:-74 31:4 32:9 33:20 34:9
.ents$ 4:-4 5:-57 9:-32 12:4 14:-19 16:1 17:-58 18:8 22:-5 23:-23 25:-60 26:13 27:66 28:3 29:-56 31:4 32:9 33:19
.entsc 9:15 34:17
.enty 4:22
.enty$ 4:22
.enu$ 2:19 11:47 25:-37 29:-15
.enue 20:1 29:12
.enue$ 20:1 29:12
.envi 17:3 20:15
.envir 17:3
.eny$ 8:64 13:-13
.eol$ 10:72 11:-17 19:-20 20:-8 29:19
.eone 2:-25 9:-5 10:24 12:6 15:22 17:23 29:-7 34:16
.eone$ 2:-25 9:-5 10:24 12:6 15:22 17:23 29:-7 34:16
.eope 8:8
.eopen 8:8
.eopl 0:-12 2:-23 5:15 6:-5 11:7 12:9 17:26 21:-5 23:23 25:-28 30:14 33:3 34:11
.eople 0:-12 2:-23 5:15 6:-5 11:7 12:9 17:26 21:-5 23:23 25:-28 30:14 33:3 34:11
.epai 29:5
.epair 29:5
.epar 0:41 4:32 5:3 18:23 29:-20 33:-12
.epara 0:44
.epare 4:37 18:27
.epen 2:21 10:33 11:-20 12:28 33:26
.epend 2:21 10:33 12:27 29:-48 33:26
.epo$ 4:-1 12:32 17:10 29:25
.epor 2:2 6:8 7:36 8:-37 11:18
.eport 2:2 6:8 7:36 8:-37 11:18
.epos 10:27 12:20 33:-11
.eposi 10:15
.epox 14:-24 19:82
.epoxy 14:-24 19:82
.epre 2:8
.eprec 2:8
.epri 2:23
.eprin 2:23
.eps$ 10:5 11:48 12:4 21:-21 25:-4 28:54 29:12 33:36
.ept$ 1:36 2:29 4:-21 5:-1 6:-55 7:36 8:10 9:-28 12:-43 13:-9 20:61 21:6 24:14 29:-12
.epte 1:36 2:32 4:2 5:-44 9:2 10:-29 11:-4 12:-35 14:13 15:-6 16:29 17:-4 18:-7 20:11 21:-6 22:-36 25:-12 32:38 33:14
.epted 2:41 9:17 12:-2 13:12
.eptem 1:39 4:1 5:-30 10:-16 14:17 16:29 20:15 32:26 33:15
.epti 2:-12 3:-19 4:-18 5:-53 6:-18 8:20 9:46 11:-4 13:35 14:-25 17:-61 18:-13 20:-53 21:59 22:38 25:-4 27:8 28:-15 29:7 32:-44 33:-19 34:26
.eptie 9:9
.eptin 8:-14 9:9 12:10
.eptio 2:-12 4:-10 5:-26 8:32 9:27 12:-31 13:36 14:-16 16:-29 17:-33 20:-19 21:47 22:41 27:10 32:-33 33:-28 34:28
.epto 9:-2 13:10
.eptoi 13:4
.epts 13:-23 21:36
.epts$ 13:-23 21:36
.eput 34:30
.eputy 34:30
.eque 6:-13 7:7 8:48 9:40 11:20 12:-22 13:41 14:-39 18:-30 21:58 22:62 24:-6 25:-62 27:-47 29:-8 31:-45 32:-37 33:-40 34:-7
.eques 6:-6 7:7 8:44 9:44 10:-67 11:20 12:-15 13:34 14:-38 18:-21 21:59 22:60 24:-3 25:-60 27:-45 29:-7 31:-42 32:-35 34:-6
.equi 0:-9 1:-10 2:-6 6:15 9:-56 10:6 12:11 13:4 16:13 21:8 22:-8 23:-19 24:12 28:9 29:-51 33:26 34:21
.equir 0:-9 1:-10 2:-6 6:15 9:-56 10:6 12:11 13:4 16:13 21:8 22:-8 23:-19 24:12 28:9 29:-51 33:26 34:21
.erab 25:28
.eral 19:17 26:20 30:-21 31:30 34:21
.eral$ 26:20 30:-21 31:30 34:21
.erall 19:18
.erat 4:28 29:12
.erate 4:42
.eratu 29:22
.erbi 26:17
.erbir 26:17
.erce 5:11 29:17
.ercen 5:11 29:17
.erci 2:-3 4:1 7:-10 15:-3 18:16 19:-16 20:8 22:12 27:-1 29:4 33:-14
.erci$ 2:-3 4:1 7:-10 15:-3 18:16 19:-16 20:8 22:25 27:-1 29:4 33:-14
.erda 3:8 6:29 7:31 8:-2 24:13 29:4 33:-16 34:2
.erday 3:8 6:30 7:31 8:-2 16:13 29:4 33:-11 34:2
.erdi 9:35
.erdic 9:35
.ere$ 2:-47 3:3 4:-57 5:14 7:-30 8:-49 10:-8 11:38 12:-16 13:29 14:21 15:17 16:-26 17:73 20:-34 21:50 22:-5 26:18 27:48 28:-27 29:-10 33:-25 34:5
.ereb 16:30 21:-10 22:43
.ereby 16:30 21:-10 22:43
.ered 2:-21 5:17 10:43 11:26 12:-5 13:19 14:-18 25:22 27:19 32:-14
.ered$ 2:-21 5:17 10:43 11:26 12:-5 13:19 14:-18 25:22 27:19 32:-14
.eren 10:42 27:6 33:48
.eren$ 27:9 33:10
.erenc 10:30 29:17
.erent 33:29
.eres 18:20 27:28
.erest 18:20 27:28
.erez 12:19
.ereze 12:19
.erfa 12:10 33:17
.erfac 12:17 33:18
.erfe 25:23
.erfec 25:24
.erfo 2:23
.erfor 2:23
.erge 2:59 6:-36 8:23 9:-16 10:27 11:-8 12:32 16:-23 18:-8 20:-9 21:23 25:-51 29:29 31:-13 33:38
.erge$ 2:4 10:32 12:24 17:-13 20:-13 22:11 25:-23 29:39 31:-4 33:27
.ergea 2:50
.erged 2:23 8:32 21:4
.erges 2:-3 12:19
.ergi 2:23
.ergin 2:8
.erha 15:4 26:11
.erhap 15:4 26:11
.eria 10:11 17:10
.erie 2:4 3:22 4:20 5:21 19:7 22:8 29:-46
.eries 2:4 3:22 4:20 5:21 19:14 22:8 29:-46
.erin 5:2 21:11 22:-8 24:44 28:-16 29:-14 31:22
.ering 5:5 21:12 25:10 33:11
.erinn 24:42 28:-4 31:25
.erio 5:10 15:38 19:32 20:-11 25:11 29:-12 33:-31
.eriod 5:29
.erki 0:15
.erkil 0:15
.erly 3:18
.erly$ 3:18
.erm$ 18:33
.erma 11:18
.erman 11:18
.ermi 2:28 14:70 22:4 25:-22 29:-22
.ermis 13:3 22:15
.ermit 2:54
.erms 10:80 14:-9
.erms$ 10:80 14:-9
.ern$ 10:28 17:17 31:9
.erne 1:18 19:-8 20:-12 29:96 31:8 33:-58
.ernel 1:23 29:50 31:10 33:-54
.ernet 20:-10 29:58
.erog 13:31
.eroga 13:31
.erre 3:4
.erre$ 3:4
.erro 2:36 9:-13 10:-10 25:-14 29:90
.error 2:38 9:-11 10:-10 29:65
.erry 2:32 10:33 11:-17
.erry$ 2:32 10:33 11:-17
.ers$ 2:-17 4:-14 5:-7 6:-18 7:-22 9:-2 10:27 11:-14 12:-12 13:4 14:-7 15:4 16:-3 17:24 18:-16 19:-68 20:69 21:42 23:23 25:7 26:5 27:41 29:-78 30:49 31:9 33:-30 34:48
.ersc 10:11 20:8
.ersch 10:11 20:8
.erse 8:19 9:-3 16:-5 27:1 29:34
.erse$ 8:8 14:2
.erset 16:-3 27:6 29:37
.ersh 2:-25 6:19 10:26 12:13 16:5 19:-2 21:23 22:4 27:11 29:-31 33:19
.ershi 2:-25 6:31 10:26 16:5 19:-2 21:23 22:4 27:11 29:-31 33:19
.ersi 1:-17 2:13 3:-12 4:37 5:30 6:15 9:-25 17:-11 19:37 20:44 29:28
.ersio 1:-16 2:14 3:-8 4:37 5:30 6:16 9:-23 17:-15 19:37 20:42 29:28
.ersl 2:33 12:-18 21:15
.ersle 2:33 12:-18 21:15
.erso 34:73
.erson 34:73
.erst 6:-14 10:41 11:40 32:9 33:5
.ersta 6:-31 10:9 11:47 32:10 33:16
.ersto 25:8
.ert$ 1:59 2:11 15:-20 16:-5 32:16
.erte 13:59 29:-13
.erts 24:-41 30:15 31:51 34:-9
.erts$ 24:-41 30:15 31:51 34:-9
.erve 10:46 29:64 31:-17 33:-9
.erver 10:15 29:66 31:-17
.ervi 13:39 14:34 32:34
.ervie 13:40 14:35 32:34
.ery$ 2:-29 8:-19 9:-2 13:18 14:79 19:-25 24:48 25:58 27:53 28:-18 31:-48 32:-19 33:-59 34:-4
.eryb 25:23
.erybo 25:23
.eryo 1:-1 5:17 12:3 14:-13 18:7 20:11 25:-15 31:6 34:3
.eryon 1:-1 5:17 12:3 14:-13 18:7 20:11 25:-15 31:6 34:3
.eryt 8:1 11:22 12:26 13:10 14:24 16:13 20:-27 24:-30 25:-38 27:3 29:-22 31:33
.eryth 8:2 11:22 12:26 13:10 14:25 16:19 20:-27 25:-36 27:3 29:-21 31:13
.esch 15:9 16:32
.esche 15:9 16:32
.escr 10:46 17:31 33:-8
.escri 10:46 17:31 33:-8
.esda 1:5 2:5 7:-23 8:11 14:-4 16:31 20:16 24:27 25:-39 31:6 33:-19
.esday 1:5 2:5 7:-23 8:11 14:-4 16:31 20:16 24:27 25:-39 31:6 33:-19
.ese$ 1:1 10:-24 11:-21 20:17 29:4 30:42 31:33 33:-9
.esen 5:23 12:30
.esent 5:23 12:30
.esh$ 4:19 5:-5 17:57 18:-18
.esid 29:17 34:-12
.eside 29:17 34:-12
.esig 29:2
.esign 29:2
.espe 10:14 12:30 34:-14
.espec 10:17 34:-12
.espi 13:8 22:30
.espit 13:9 22:30
.espo 34:64
.espon 34:60
.ess$ 1:20 2:-26 5:-8 6:-51 8:-7 9:-31 14:-14 17:13 20:16 21:72 25:52 26:32 28:63 29:-5 31:14 33:-29 34:-29
.essa 2:7 9:-13 11:-3 12:-6 21:37 23:30 25:18 26:14 29:-52 30:29 31:26 34:-15
.essag 2:13 11:-2 12:-2 25:20 26:15 29:-40 30:30 31:29 34:-9
.essar 21:27 23:17
.essi 2:42 33:16
.essio 2:20 33:18
.esst 12:3 13:37 29:-4
.est$ 0:-37 1:9 2:-31 3:-58 4:-89 5:-15 6:-80 7:19 8:56 9:52 10:-1 11:-29 12:-126 13:-4 15:-19 16:-116 18:164 19:-124 20:-101 21:34 22:14 24:-79 27:12 28:-43 29:-27 31:45 34:-35
.esta 5:15 11:-1 29:11 32:35
.estar 29:49
.este 2:-49 3:3 5:24 6:13 7:27 10:-79 11:-16 12:12 15:22 17:29 18:-2 19:-4 21:3 22:-10 25:-44 27:10 29:-19 31:42 32:-5 33:-10
.ested 15:46 16:-2 21:29 27:23
.ester 3:8 6:29 7:30 10:-11 16:12 34:6
.esti 0:-5 2:-29 5:13 8:-18 9:-24 17:11 20:1 21:-8 22:12 25:10 28:24 29:-19 33:5 34:16
.estin 5:43 22:50 25:24 29:-18
.estio 2:-1 8:-5 9:-8 12:1 17:10 18:6 20:4 21:-11 22:-16 28:2 33:4 34:20
.esto 0:16 1:20 2:-30 6:31 10:15 11:-23 12:-43 13:-20 14:16 16:29 18:12 20:-45 22:-20 25:-35 27:4 32:-5 33:5 34:17
.eston 0:17 1:21 2:-29 6:31 10:16 11:-23 12:-42 13:-18 14:9 16:8 18:16 20:-40 22:-18 25:-34 27:5 29:-6 32:-5 33:14 34:18
.estr 12:35
.estri 12:37
.ests 2:56 9:-72 12:-39 13:54 25:-59 26:2 29:43
.ests$ 2:56 9:-72 12:-39 13:54 25:-59 26:2 29:43
.esul 7:13 8:10
.esult 7:13 8:10
.esum 27:29 31:-12
.esume 27:29 31:-12
.eta$ 0:57 1:56 2:-31 5:30 6:-27 10:-27 12:-56 14:-5 16:-48 19:-20 20:63 25:-12 29:4 33:22 34:-20
.etab 14:55 19:8
.etabl 14:55 19:8
.etap 5:70 10:-17 29:-10
.etau 33:2
.etaur 33:2
.ete$ 4:-4 10:-24 14:44 20:-29 23:-12 29:35 31:28 33:26
.eted 6:14
.eted$ 6:14
.etes 20:-11 29:58
.etes$ 20:-10 29:58
.ethe 12:32 15:12 34:30
.ether 12:32 15:12 34:30
.ethi 0:5 1:-1 2:-9 11:4 13:25 15:-8 17:27 18:5 21:2 25:22 29:-19 32:47
.ethin 0:5 2:-8 11:4 13:25 15:-8 17:27 18:5 21:2 25:22 29:-19 32:47
.etin 1:10 2:-9 15:9 18:-27 24:-43 26:25 29:40
.eting 1:10 2:-9 15:9 18:-27 24:-43 26:25 29:40
.etio 22:1
.etion 22:1
.eto$ 8:4
.etra 23:15
.etri 8:10 19:16
.etric 8:10
.etro 1:18 14:-11 16:-20 19:16 29:44
.etro$ 16:-6 29:5
.etros 19:16 29:18
.etry 9:4
.etry$ 9:4
.ets$ 7:2 8:25 9:-32 13:13 23:46 25:-14 26:27 29:-10 34:-31
.ette 0:25 1:4 10:5 11:-8 17:-16 18:-3 22:-12 26:-7 29:8 32:5
.etter 0:25 10:6 11:-8 16:1 17:-15 18:-2 22:-11 26:-7 29:8 32:5
.etti 10:-30 11:-2 18:11 21:36 29:-35 31:21 32:37
.ettin 10:-24 18:14 21:38 29:-9 31:21
.ettl 33:21
.ettle 33:23
.etty 33:5
.etty$ 33:5
.etup 17:8 18:-5
.etur 33:36
.eture 29:-13 33:37
.etwe 1:15 5:28 6:-19 10:5 18:-17 19:28 27:-12 28:13 29:16 32:40 33:-49
.etwee 1:15 5:28 6:-19 10:5 18:-17 19:28 27:-12 28:13 29:16 32:40 33:-49
.etzu 16:-3 27:21
.etzun 16:-3 27:21
.eue$ 9:7 13:91 14:-31 18:28 25:-25 28:-17 29:7 32:-18
.eutr 13:5 25:-15 34:22
.eutro 13:5 25:-15 34:22
.eve$ 19:16 24:52 27:-9
.evel 2:-29 4:6 5:60 10:32
.evelo 2:-2 4:10 5:51 10:14 29:-5
.even 4:-15 5:-35 10:-42 12:-26 15:8 18:20 21:58 22:15 25:4 32:74
.even$ 12:-21 15:13 21:62 22:12 32:43
.eveni 25:28 33:5
.event 4:-2 18:38 27:3 32:25
.ever 0:-77 1:-19 3:-38 5:11 6:-22 7:34 9:-50 10:2 11:-7 12:22 13:7 14:75 15:-23 17:50 18:14 19:-10 20:-36 22:-28 25:19 26:-6 27:92 28:-45 29:-14 32:-55 33:-7
.ever$ 2:-33 7:53 8:-57 10:14 11:-48 13:-23 17:85 18:25 21:10 24:-11 25:34 27:62 29:-18 30:8 31:-36
.evers 8:8
.evert 2:36 15:-18 33:12
.every 0:-44 5:30 6:-2 11:4 12:34 13:32 14:84 15:-6 16:3 17:-44 20:-17 21:-21 22:-25 24:9 27:47 28:-26 29:-5 31:8 32:-25 33:-16
.evie 1:26 2:9 9:5 10:-41 16:-32 22:37 24:-5 25:12 29:38 33:4 34:14
.eview 1:30 2:9 9:5 10:-40 16:-29 22:37 24:-1 25:13 27:-19 29:25 33:13 34:15
.evio 19:67 29:6 34:-5
.eviou 19:67 29:6 34:-5
.evu$ 32:26
.ewbi 17:80 25:-8
.ewbie 17:80 25:-8
.ewco 2:-29 17:69
.ewcom 2:-29 17:69
.ewed 2:24
.ewed$ 2:24
.ewee 5:53 10:-17 29:-7 32:-5 33:23
.eweek 5:53 10:-17 29:-7 32:-5 33:24
.ewer 10:-28 17:2 22:27 26:-24 27:-9 30:47
.ewer$ 10:-4 17:5 22:17 26:-21 27:-7 30:47
.ewers 21:5
.ewha 5:55 10:-6 25:-18 33:18
.ewhat 5:55 10:-6 25:-18 33:18
.ewhe 14:29
.ewher 14:29
.ewis 14:-9 18:-10 20:20 33:30
.ewise 14:-9 18:-10 20:20 33:30
.ewor 2:21 11:-6 22:30 29:11
.eword 2:22
.ework 11:-4 22:20 29:14
.ewri 22:6
.ewrit 22:6
.ews$ 9:4 26:40 27:57 31:6
.ewsl 0:3 10:4 15:-2 16:2 17:-9 22:-14 26:-4 32:7 34:1
.ewsle 0:3 10:4 15:-2 16:3 17:-9 22:-10 26:-4 32:7 34:1
.exac 10:34 25:12 28:9 29:-18 33:34
.exact 10:34 25:12 28:9 29:-18 33:34
.exam 7:41 11:37 25:-17
.examp 7:42 11:35 25:-17
.exc$ 8:-5 9:44 13:31 22:16 29:-17
.exce 1:-5 2:-12 4:-28 5:-37 6:-10 8:27 9:35 12:-39 13:45 16:-32 17:-68 20:-27 21:69 22:31 25:-4 27:9 28:-4 32:-33 33:-49 34:21
.excep 1:-1 2:-15 4:-13 5:-34 6:-9 8:29 9:33 12:-37 13:45 14:-23 16:-30 17:-40 20:-24 21:61 22:32 25:-3 27:10 28:-2 32:-30 33:-31 34:25
.excu 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
.excus 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
.exec 22:22
.exec$ 27:4
.exem 10:7 12:-13 13:42 22:47 34:-4
.exemp 10:7 12:-13 13:42 22:47 34:-4
.exis 3:24 5:-2 6:4 11:24 29:-10
.exist 3:24 5:-2 6:4 11:24 29:-10
.expe 17:23 20:55 33:20
.expec 17:25 20:55 29:-12 33:20
.expen 29:10
.expi 6:57 9:34 13:6 20:-1 32:-2
.expir 6:57 9:34 13:3 20:-1 32:-2
.expl 10:85 11:32 13:-6 17:5 29:-12
.expla 10:73 11:32 13:-6 17:6
.ext$ 0:3 2:41 3:32 4:51 5:-24 6:-78 7:-25 8:2 9:-97 11:-6 12:-66 13:-64 15:-45 17:11 18:118 19:-94 20:-1 21:-27 23:19 25:-10 26:-55 27:-96 29:-10 30:-47 32:47 34:-51
.exte 6:-24 8:9 15:21 22:20 33:13 34:-6
.exten 6:-22 8:9 15:21 22:20 33:4 34:-5
.extr 0:31 1:41 22:6
.extra 0:31 1:41 22:6
.exts 2:-4 8:5 10:25 12:37 22:-5 33:48
.exts$ 2:-4 8:5 10:25 12:37 22:-5 33:48
.eze$ 0:16 1:30 2:14 4:-138 5:-92 6:-5 7:-3 9:4 10:15 12:24 13:19 14:-68 15:14 16:31 18:16 19:6 20:-76 21:-2 22:28 23:3 24:10 25:-26 28:18 29:-25 30:-34 32:-36 33:2 34:6
.ezed 5:11
.ezed$ 5:11
.ezee 12:15 29:13 33:-8
.ezee$ 12:15 29:13 33:-8
.ezes 1:-20 4:35 10:9 11:-12 12:14 13:-26 14:71 16:-40 18:-11 19:-11 22:-2 24:-20 27:38 28:-29 29:31 31:5 33:-60 34:-27
.ezes$ 1:-20 4:35 10:9 11:-12 12:14 13:-26 14:71 16:-40 18:-11 19:-11 22:-2 24:-20 27:38 28:-29 29:31 31:5 33:-60 34:-27
.ezin 6:-4 10:17 13:27 18:-9 25:25 32:12
.ezing 6:-2 10:19 25:27 32:17
.ezze 12:10
.ezze$ 12:10
.face 12:17 33:18
.face$ 12:17 33:18
.fact 2:23 29:14
.facto 2:23 29:14
.fail 29:59
.faili 29:24
.fall 10:7 18:-3 32:73 33:21
.fall$ 10:7 32:53
.falls 33:5
.fang 17:26
.fange 17:26
.far$ 5:22 6:1 10:-22 12:-18 13:65 20:-14 23:40 28:70 29:-51 33:-14
.faul 23:43
.fault 23:43
.favo 0:23 12:-12 25:21 27:-2 29:-33 31:19 34:-8
.favou 0:23 12:-11 25:24 29:-27 34:-4
.feaa 33:9
.feaat 33:9
.feat 0:-57 1:-18 2:10 3:-18 5:17 6:11 7:-48 9:-54 10:18 11:7 13:-1 14:-51 15:6 16:15 19:29 20:-39 21:-3 22:6 24:2 27:-17 28:22 29:-46 30:-17 31:-13 32:-56 33:42 34:5
.featu 0:-55 1:-18 2:10 3:-18 5:17 6:12 7:-47 9:-54 10:16 11:7 13:-1 14:-51 15:6 16:16 19:29 20:-39 21:-2 22:6 24:3 27:-17 28:19 29:-44 30:-16 31:-13 32:-55 33:40 34:5
.feau 28:1 29:-10 33:38
.feaut 28:1 29:-9 33:32
.feb$ 4:25
.fect 2:-10 10:39 12:21 25:28 30:22 34:-13
.fect$ 12:46 25:16 30:22
.fecte 10:30
.fedo 20:8 29:12
.fedor 20:8 29:12
.fee$ 25:36 29:6 34:-4
.feed 14:-26 26:69 27:35
.feed$ 14:-26 26:69 27:35
.feez 10:32 12:11
.feeze 10:32 12:11
.fer$ 18:15
.fere 10:42 12:9 29:10 33:19
.feren 10:43 29:16 33:13
.ferez 12:19
.fes$ 9:-25 10:-28 13:103 21:48 33:-22
.feta 33:2
.fetau 33:2
.fetu 10:-14 12:7 29:-11 33:33
.fetur 10:-14 12:7 29:-11 33:33
.few$ 32:20
.fewe 26:-19 30:48
.fewer 26:-19 30:48
.ffe$ 2:-63 6:-38 8:9 9:46 10:49 11:23 13:-101 14:-1 19:-13 21:75 22:86 24:-13 27:-42 29:-90 33:-28 34:-14
.ffec 2:-4 10:40 12:26 30:22 34:-12
.ffect 2:-4 10:40 12:26 30:22 34:-12
.ffee 25:36 29:6 34:-4
.ffee$ 25:36 29:6 34:-4
.ffer 10:56 33:7
.ffere 10:44 33:18
.ffes 9:-25 10:-28 13:103 21:48 33:-22
.ffes$ 9:-25 10:-28 13:103 21:48 33:-22
.ffic 6:12 12:-1 20:36 25:10 29:2 33:-28
.ffice 25:14 29:46
.ffici 6:14 20:40 29:-15
.ffsi 31:16
.ffsit 31:16
.ffte 29:14
.fica 11:-9 26:40 27:27 29:-16 30:24 31:17
.ficat 11:-8 26:40 27:27 30:25 31:17
.fice 25:23 29:45
.fice$ 25:23 29:45
.fici 6:14 20:40 29:-15
.ficia 6:14 20:40 29:-15
.fig$ 10:1 21:1
.figu 29:13
.figur 29:13
.file 9:19 11:-6 13:32 21:14 22:57 29:20 34:-33
.file$ 9:-31 13:2 14:12 21:4 22:65 29:3 33:33 34:-22
.filed 9:58 13:12 33:-15
.files 29:14
.fili 21:36
.filin 21:36
.fill 18:30 21:23 29:-37
.fill$ 18:30 21:23 29:-34
.fina 0:-22 5:-15 6:27 9:-7 10:27 13:-3 14:-17 16:12 17:-12 19:7 20:38 22:-39 23:-12 24:16 27:6 29:-115 32:-39 33:22
.final 0:-21 5:-15 6:27 9:-7 10:27 13:-2 14:-16 16:12 17:-12 19:8 20:33 22:-38 23:-12 24:16 27:7 29:-113 32:-39 33:23
.find 7:3 17:5 21:16 29:29
.find$ 7:3 17:17 29:6
.fine 1:-19 2:61 8:61 10:49 29:-18
.fine$ 1:-19 2:61 8:61 10:49 29:-18
.fing 25:38 31:-14
.fini 2:6 8:-4 10:28 12:18 24:18 28:7 33:-20
.finis 2:10 12:19 22:3 28:9 33:-15
.finit 10:18
.finl 20:13 33:13
.finla 20:11 33:15
.finn 6:8
.firm 33:16
.firm$ 33:6
.firs 2:-15 9:-5 10:-42 11:-8 16:-19 17:91 18:79 20:-11 21:10 25:-10 33:34 34:-19
.first 2:-15 9:-4 10:-40 16:-14 17:93 18:75 20:-10 21:11 25:-10 29:-22 33:38 34:-18
.five 1:4 16:25 25:13
.five$ 1:4 16:25 25:13
.fix$ 2:77 5:23 7:-12 11:-4 12:-89 16:63 17:25 20:75 21:5 22:10 25:-23 29:-42 33:-98
.fixe 2:14 5:-22 6:-1 10:30 12:10 29:34
.fixed 2:-2 5:-7 12:41 29:32
.fixes 2:37 7:1 10:28 12:-12 22:5
.fixi 2:-14 5:37
.fixin 2:-14 5:37
.flag 11:5 12:3 24:33 29:-14
.flag$ 12:4 24:33
.flam 19:96 33:-28
.flami 19:96 33:-28
.flig 29:2
.fligh 29:2
.floo 29:17
.floor 29:17
.flow 12:31 17:4
.flow$ 17:4
.folk 0:3 1:3 3:-1 4:9 5:3 8:-9 9:1 11:-3 17:13 20:4 24:10 25:6 27:-9 29:-2 30:11
.folks 0:3 1:3 3:-1 4:9 5:3 8:-9 9:1 11:-3 17:13 20:4 24:10 25:6 27:-9 29:-2 30:11
.foll 3:16 4:14 10:-53 11:14 14:-48 16:-4 17:-18 18:53 24:20 25:-22 26:59 27:62 28:-20 31:16 32:-19 33:-59 34:-20
.follo 3:16 4:15 10:-53 11:15 14:-47 16:-4 17:-17 18:54 24:21 25:-5 26:60 27:48 28:-18 31:18 32:-19 33:-58 34:-19
.foo$ 2:5 25:-31 29:63
.fooc 33:6
.foocl 33:6
.for$ 1:11 2:-10 4:30 5:-9 6:20 7:-10 8:12 10:5 11:4 12:-13 13:20 14:-20 15:-22 16:-15 17:-5 18:-8 19:-22 20:14 21:47 22:60 24:-11 26:5 27:4 28:9 30:-5 32:6 33:27 34:11
.forb 2:17 12:2
.forbi 2:17 12:2
.forc 6:-33 12:98 33:-24
.force 6:-33 12:98 33:-24
.fore 1:28 2:-4 3:23 6:11 7:20 10:-10 12:-6 13:-11 14:-1 17:5 18:14 19:42 22:-12 23:14 24:43 25:-18 27:-3 28:38 30:-16 31:-3 32:19 34:-8
.fore$ 1:28 2:-3 3:23 6:12 7:20 10:-8 12:-6 13:-11 14:-1 17:6 18:14 19:42 22:-12 23:10 24:43 25:-12 27:-3 28:39 30:-15 31:-3 32:11 34:-8
.forg 4:14 7:-11 9:17 11:12 12:10 14:4 16:17 17:-22 18:9 19:-6 22:-7 23:-24 24:30 29:-7 30:-14 32:4 33:10
.forge 1:-7 2:-10 4:11 7:-17 10:3 11:13 12:1 14:4 19:-8 20:-1 22:-1 23:-13 24:35 28:-15 29:-4
.forgo 1:1 2:5 8:7 9:2 11:-2 13:-7 16:15 17:-13 23:-2 25:-5 28:10 29:9 30:-2 33:4 34:-5
.form 5:-8 8:19 9:-38 11:25 13:-18 14:-25 17:37 19:15 21:57 25:-22 27:56 33:-15
.form$ 9:-2 21:39
.forma 2:12 8:23 9:-12 11:35 13:-8 17:41 21:30 25:-10
.forme 14:-10 19:21 27:35
.forr 12:37 22:-3 25:-18
.fort 27:5 28:17 32:9
.fortn 28:11 32:9
.forw 11:-1 15:12 16:3 29:33
.forwa 11:-1 15:12 16:3 29:33
.fosd 20:-5 25:19 29:21 33:-7
.fosde 20:-5 25:13 29:23 33:-6
.four 3:22
.four$ 1:3 3:22
.fpf$ 6:27 10:30 16:3 20:-14 29:-55 33:47
.fra$ 27:17
.frea 29:11
.fread 29:11
.free 0:16 1:9 3:-45 5:-78 6:-3 7:-40 10:10 11:-11 12:47 13:5 14:4 15:4 16:12 20:-79 21:-12 22:12 24:2 25:15 26:-9 27:18 29:5 30:-64 31:7
.free$ 12:21 32:2
.freee 2:-4 12:42
.freez 0:15 1:12 3:-41 5:-61 6:-4 7:-31 10:6 11:-4 12:20 13:7 15:3 16:12 18:5 19:5 20:-70 21:-16 22:17 24:4 25:20 26:-6 27:13 28:1 29:11 30:-55 31:7
.fren 29:14
.frenc 29:14
.fres 4:19 5:-5 17:44
.fresh 4:19 5:-5 17:44
.frez 12:14 29:23 33:-9
.freze 12:14 29:23 33:-9
.fri$ 32:24
.frid 0:-10 1:41 7:-2 10:-18 12:-66 16:40 17:-1 24:36 27:-26 29:58 32:55
.frida 0:-10 1:41 2:7 10:-16 16:40 24:37 27:-25 29:1 32:55
.frie 8:-31 25:20 29:7
.frien 8:-31 25:20 29:7
.froe 12:52
.from 1:1 4:11 6:-48 8:44 9:-4 10:29 12:-48 14:29 15:-37 19:36 20:-57 21:-5 25:9 26:-34 27:-6 28:-4 29:11 30:2 31:45 33:-3 34:-7
.from$ 1:1 4:11 6:-48 8:44 9:-4 10:29 12:-48 14:29 15:-37 19:36 20:-57 21:-5 25:9 26:-34 27:-6 28:-4 29:11 30:2 31:45 33:-3 34:-7
.fron 18:12 27:10
.front 18:12 27:10
.froz 5:-59 6:5 12:115 17:-31 18:-30 22:21 25:32 29:17 31:-29 33:-14
.froze 5:-25 6:6 12:72 17:-14 22:22 25:25 29:35 31:-3 33:-11
.frozn 5:-4 12:71 29:-4
.frre 14:21 17:12 18:-12
.frree 14:21
.frro 25:22
.frroz 25:22
.fsit 31:16
.fsite 31:16
.fted 6:-27 12:48
.fted$ 6:-27 12:48
.fter 0:-27 1:26 2:27 5:1 6:16 10:-25 11:-3 12:-77 13:10 14:-47 15:-23 17:-12 18:46 19:-16 20:15 21:27 22:26 24:27 27:-39 28:-45 29:6 31:-9 34:-9
.fter$ 0:-26 1:16 2:25 5:1 6:16 10:-24 12:-76 13:11 14:-42 15:-22 17:-10 18:46 19:-16 20:16 21:28 22:27 24:19 27:-34 28:-44 29:7 31:-3 34:-5
.ftin 15:6 20:9
.fting 15:6 20:9
.full 14:58 18:30 28:20
.full$ 14:58 18:31 28:20
.func 11:29 33:22
.funct 11:29 33:22
.funn 25:30
.funny 25:30
.fuse 8:53 9:15 33:-1
.fuse$ 8:49
.fused 7:13 9:27
.futu 18:14
.futur 18:14
.fway 5:54 6:-23 9:-2
.fway$ 5:54 6:-23 9:-2
.gain 12:-6 15:2 24:28 25:36 29:21 31:-5 32:-21 33:31
.gain$ 5:-37 12:-5 15:10 24:29 25:40 29:26 31:-1 32:-17 33:34
.gains 8:2 19:10
.gal$ 22:17
.gard 9:22 21:19 29:32 31:-12
.gardi 9:23
.gate 0:2 2:-14 9:-16 12:58 13:-9 18:20 21:4 25:-17 27:26 29:19
.gate$ 2:-18 9:-7 12:48 21:6 25:-3 29:28
.gates 0:5 18:27
.gati 13:20
.gatio 13:20
.gazp 19:93 20:-8 33:-30
.gazpa 19:93 20:-8 33:-30
.gcc$ 29:39
.gdpr 9:13 29:-7
.gdpr$ 9:13 29:-7
.geab 2:50
.geabl 2:50
.ged$ 2:20 7:-7 8:48 18:-21 19:12 22:-5 23:53 33:3 34:-18
.gel$ 2:5
.gela 1:2
.gelam 1:2
.gele 6:-4 8:18 9:-13 12:65
.gelo 1:36
.gelog 1:36
.gen$ 2:38 4:20 28:36 29:-2 31:12
.gend 14:-4 27:5 32:50
.genda 14:-4 27:6 32:45
.gene 4:32 19:13 20:-1 26:19 30:-21 31:28 34:20
.gener 4:32 19:13 20:-1 26:19 30:-21 31:28 34:20
.gent 10:31
.gentl 10:32
.ger$ 2:-73 5:-55 8:18 11:11 20:-54 27:-45 28:30 31:40 33:30 34:36
.germ 11:18
.germa 11:18
.gers 1:6 10:29 22:27 25:32 26:25 29:-55 31:-7 33:-21 34:-3
.gers$ 1:6 10:29 22:27 25:32 26:25 29:-55 31:-7 33:-21 34:-3
.ges$ 2:-50 5:-59 6:6 9:-55 10:100 12:12 13:30 14:-16 16:-54 17:-2 18:-43 20:-18 24:-42 25:-58 26:24 27:22 28:18 30:52 31:26
.gest 2:-9 15:26 25:-11 26:32 27:54 29:-48 30:15 31:30
.gest$ 2:-5 26:7 27:57 29:-32 30:16 31:33
.get$ 1:-50 2:-27 4:72 5:5 6:-26 7:-10 8:-11 9:17 10:-1 13:-42 14:7 15:-28 16:-3 18:3 19:-44 20:16 21:45 23:-52 24:56 26:30 27:29 28:-1 32:-2
.gets 7:3 8:25 9:-12 23:46 26:29 34:-28
.gets$ 7:3 8:25 9:-12 23:46 26:29 34:-28
.gett 10:-23 11:-16 17:4 18:15 21:39 29:-14 31:14
.getti 10:-19 11:-14 18:15 21:39 29:-3 31:22
.gfix 2:22 5:8 20:33
.gfix$ 2:30 5:8 20:33
.gged 6:47 20:-11 33:11
.gged$ 6:47 20:-11 33:11
.gges 15:38
.ggest 15:38
.ggin 34:9
.gging 34:9
.ggle 2:21
.ggle$ 2:21
.ghly 28:6
.ghly$ 28:6
.ght$ 0:23 2:-30 5:8 6:11 7:12 8:22 10:-95 12:21 14:-1 15:3 16:-18 19:-54 22:-32 23:25 24:-3 25:10 27:-36 29:10 30:3 31:-32 33:50 34:-11
.ghts 17:9 28:24 29:20
.ghts$ 17:9 28:24 29:20
.gia$ 6:30 12:3
.gids 33:33
.gids$ 33:33
.gigk 12:10 33:9
.gigke 12:10 33:9
.gin$ 2:62 3:3 4:38 17:28 19:-5 20:-39 29:41
.gina 16:25
.ginal 16:26
.gine 17:31 25:12 29:-9
.ginee 17:31 25:12 29:-8
.ging 2:53 10:-28 17:-5 20:-34 25:9 33:27 34:45
.ging$ 2:53 10:-28 17:-5 20:-34 25:9 33:27 34:45
.ginn 4:4 17:65 33:9
.ginne 17:71
.ginni 4:6 29:1
.gins 27:32
.gins$ 27:32
.gist 1:10 13:29 27:22
.giste 1:10 13:29 27:22
.git$ 29:69
.give 2:-46 4:-4 5:10 6:-5 8:5 10:-23 11:38 13:16 16:32 19:-55 20:-22 27:-7 28:-5 29:-2 32:17 33:14
.give$ 2:-33 4:-1 5:11 8:9 10:-14 11:38 13:21 16:35 19:-41 25:-84 29:-14 32:17 33:27
.gives 25:33
.gkei 12:10 33:9
.gkeit 12:10 33:9
.gle$ 15:6 25:26 26:42 27:-16 33:-4
.glis 25:6
.glish 25:6
.glob 33:29
.globa 33:22
.glos 10:61 25:-36 29:-15
.gloss 10:26
.gly$ 16:28
.gned 9:19 17:2 29:30
.gned$ 9:19 17:2 29:30
.gnin 8:30 33:7
.gning 8:30
.gns$ 21:7 29:-17 34:42
.goed 2:3
.goed$ 2:3
.goes 2:46 6:-20 16:18 20:17 28:-13
.goes$ 2:46 6:-20 16:18 20:17 28:-13
.goin 2:-8 4:20 5:23 9:9 12:15 13:-11 14:-3 25:18 29:-19 31:-5 32:37 33:-11
.going 2:-7 4:20 5:25 9:9 12:15 13:-11 14:-3 25:18 29:-19 31:-5 32:37 33:-11
.gold 20:55 29:-48
.gold$ 20:55 29:-48
.goli 1:30 20:17 24:9 29:-10
.goliv 1:30 20:17 24:9 29:-10
.gone 2:1 6:83 33:-5
.gone$ 2:1 6:83 33:-5
.good 1:-4 2:35 6:17 8:9 14:-44 16:-18 17:25 20:4 21:-4 24:-9 25:32 27:-12 29:-5 33:18
.good$ 1:-4 2:25 6:17 8:10 14:-42 16:-18 17:25 20:5 21:-4 24:-9 25:17 27:-8 31:1 33:19
.goog 26:17
.googl 26:17
.got$ 5:6 6:-16 7:-6 9:14 10:-6 13:55 15:3 21:-9 22:-1 24:-8 27:-14 28:56 29:-4 30:-18 31:-2 32:21 33:31 34:-63
.gpg$ 11:-6 29:62
.gpu$ 22:36
.grac 0:6 2:1 6:-5 8:-9 11:-4 12:-8 13:7 18:-6 22:27 25:4 26:9 29:-4 30:4 31:-5 34:3
.graci 0:6 2:2 6:-2 8:-8 11:-4 12:-7 13:8 18:-5 22:-1 24:3 25:6 26:10 29:-1 30:4 31:-1 32:1 34:3
.grad 2:28 12:13 20:6 22:15 29:5
.grade 2:16 12:13 20:8 22:15 29:15
.gram 17:28 29:14
.gramm 17:3 29:23
.gran 2:-21 8:40 13:8 19:8 22:19 25:-4 27:31 29:-2 32:-14
.grant 2:-21 8:40 13:8 19:8 22:19 25:-4 27:31 29:-2 32:-14
.grap 8:7 29:1
.graph 8:7 29:1
.grat 2:2 9:28 22:39 25:69
.grate 16:8
.grati 2:6 9:26 22:23
.grats 25:48
.gratu 25:24
.grea 8:-10 25:56
.great 8:-10 25:56
.gree 1:-9 7:21 8:46 9:-19 11:-13 25:54 29:-8
.gree$ 25:43 33:11
.greed 8:4 15:1 16:6
.green 8:44
.grees 7:7 8:-9
.grep 18:14
.gres 2:18 5:19 33:15
.gress 2:20 5:20 33:15
.grou 9:9
.groun 9:13
.grra 9:5
.gth$ 3:25 29:29
.gtm$ 8:22
.guag 0:6 15:7
.guage 0:6 15:7
.gue$ 18:14 32:9
.guid 3:-14 11:35 17:59 18:-15 24:17
.guide 11:36 17:47 18:-15 24:17 29:1
.gun$ 5:35 6:-5 12:42 14:-6
.gure 29:14
.gust 1:22 20:6 32:36
.gust$ 1:22 20:6 32:36
.hack 12:-18 17:25 25:20 28:4 29:-9
.had$ 0:10 6:41 12:-11 28:-32 31:8
.haha 25:49
.haha$ 25:49
.hain 12:4 18:8 29:50 33:-8
.haine 12:9 29:11 33:43
.half 2:20 5:16 6:-14 22:50
.half$ 2:22 22:51
.halfw 5:31 6:-9
.hall 1:-9 2:-13 9:4 10:2 18:1 23:5 26:4 27:-13 28:21 29:-3 31:-9 34:-5
.hall$ 7:5 8:-1
.hallo 1:-8 2:-11 7:-2 9:6 10:5 16:1 18:3 23:5 26:5 27:-9 28:4 31:-8 34:-4
.han$ 2:-6 6:-22 15:-17 16:28 19:42 23:13 28:73 33:-25
.hanc 2:38 10:-2 21:36
.hance 2:38 10:-2 21:36
.hand 12:-18 14:-7 20:6 25:22 29:-34 33:55 34:34
.hand$ 14:-1 26:9 33:17
.handl 34:44
.hands 12:-7 20:15 25:31 29:-16 33:8
.hane 30:36
.hang 5:-51 6:-33 10:23 12:27 13:37 15:41 16:22 19:-43 20:-25 21:8 25:-51 27:43 28:14 29:-11 30:-13 31:-9 32:-2 33:1 34:23
.hange 5:-9 6:-24 10:34 12:10 13:40 14:-15 15:34 16:27 19:-28 21:12 25:-9 27:51 28:17 29:-1 33:-23 34:5
.hangi 2:21 12:1 29:-8 33:49
.hank 5:10 6:19 7:-2 9:10 11:-12 13:3 14:9 15:6 16:1 19:-1 20:7 21:-1 23:-13 26:7 27:2 28:-3 30:1 31:6 32:11 34:13
.hank$ 5:10 6:11 8:-11 9:16 10:-2 11:-35 13:1 14:11 15:28 18:4 22:-3 24:-15 25:-24 29:9 34:22
.hanks 4:3 6:2 8:15 10:4 11:1 15:-5 20:8 21:-10 22:13 24:2 25:21 27:10 28:-7 29:-6 30:7 31:1 32:3
.hann 2:-47 11:24 14:-2 25:10 26:37 27:41 28:-9 29:10 30:22 31:24 32:-11 33:-28
.hanne 2:-24 11:28 25:11 26:38 27:35 28:-8 29:4 30:24 31:21 32:-9 33:-9
.happ 2:-15 6:46 7:8 10:42 12:9 13:-25 16:-36 19:-36 20:-15 24:-33 25:43 29:-16 32:43 33:-6
.happe 2:-4 6:29 7:13 10:29 12:12 13:-15 19:-6 24:-11 25:-33 29:-5 32:66
.happn 6:9 10:7
.happy 16:-12 25:57
.haps 15:4 26:11
.haps$ 15:4 26:11
.hapt 14:1
.hapte 14:1
.hard 1:14 8:28 9:-1 10:64 28:-26
.hard$ 1:13 8:28 10:57 28:-23
.hare 14:12
.hare$ 14:12
.harg 34:52
.harge 34:52
.harm 25:9
.has$ 2:3 3:8 5:44 6:51 7:25 9:27 12:36 13:30 14:-7 15:42 17:-63 18:-57 19:-59 20:8 21:-36 22:-23 26:-3 28:-35 29:-15 32:-13 33:-25 34:-19
.hase 5:105 17:8 23:28 29:-29 31:-16
.hase$ 5:105 17:8 23:28 29:-29 31:-16
.hat$ 0:-12 1:-62 3:-33 5:28 6:-34 7:-16 8:-47 10:36 11:47 12:-48 13:51 14:-1 15:-4 17:32 18:56 19:22 22:-53 23:2 24:-6 25:-5 27:-114 28:-25 29:4 31:-89 32:29 33:53 34:-115
.hate 18:26 25:33 27:-41 30:34
.hatev 18:26
.have 0:2 2:-17 4:-14 5:16 6:30 7:1 8:4 10:-3 11:-30 12:14 13:3 14:2 15:-20 16:19 17:-9 18:1 19:-7 20:-8 22:13 23:32 25:-2 28:18 29:-8 30:-8 32:12 33:7 34:-51
.have$ 0:2 2:-17 4:-14 5:16 6:30 7:1 8:4 10:-3 11:-30 12:14 13:3 14:2 15:-20 16:19 17:-9 18:1 19:-7 20:-8 22:13 23:32 25:-2 28:18 29:-8 30:-8 32:12 33:7 34:-51
.havi 5:-31 6:-14 10:7 12:-19 25:45
.havin 5:-31 6:-13 10:8 12:-19 25:46
.hawe 5:-20 6:-7 12:35 25:13
.hawed 5:-20 6:-7 12:35 25:13
.hboa 9:8 22:27 29:-4
.hboar 9:8 22:27 29:-4
.hced 14:8 19:8
.hcedu 14:8 19:8
.hch$ 5:7
.hdra 8:43
.hdraw 8:43
.head 2:-42 5:-51 6:14 8:15 9:-24 12:-9 16:-13 18:87 20:1 23:29 24:54 25:-36 26:-18 33:-26
.head$ 1:2 2:-33 5:-3 6:16 8:16 12:-3 16:-6 18:92 23:29 24:17 25:-25 29:-52 32:6 33:-36
.heads 24:44
.hear 10:17 15:42 25:12 27:29
.hear$ 25:16 27:34
.heard 10:7
.heari 33:4
.heck 0:-16 1:17 6:3 10:-4 11:18 17:-33 20:5 27:2 28:8 29:24 33:-3 34:10
.heck$ 2:33 11:2 16:-6 21:-5 28:16 29:3
.hecki 0:-7 2:-16 6:7 8:1 11:5 12:2 17:-26 20:9 27:9 34:14
.heckp 1:17 18:25
.hed$ 6:89 9:8 10:-6 13:-25 15:13 17:-13 18:-9 25:-66 29:28 33:-37
.hedu 1:24 2:-34 3:23 4:28 6:-15 12:-17 13:-36 14:32 18:21 19:22 20:-21 24:3 25:-30 29:-18 31:-24 34:28
.hedul 1:24 2:-33 3:24 4:28 6:-15 12:-9 13:-36 14:30 18:21 19:22 20:-21 24:3 25:-28 29:-17 31:-23 34:28
.heel 4:16 18:38 29:-10
.heels 4:17 18:38 29:-34
.heer 5:7 8:9 10:-7 11:4 15:-1 17:-11 18:-1 20:6 25:25 27:-7 28:10 34:-15
.heers 5:9 8:10 10:-1 12:1 15:-1 17:-10 20:6 25:10 27:-6 28:10 29:1 34:-15
.heet 11:46 29:-23
.heet$ 11:47 29:-22
.heir 24:22
.heir$ 24:22
.hell 6:-4 9:-2 10:20 11:-27 16:-2 17:8 21:15 22:-2 25:46 33:-3
.hell$ 25:26
.hello 6:-3 9:-1 10:17 11:-25 16:-2 17:16 21:16 25:22 29:-2
.help 11:86 14:-21 15:16 17:85 22:-10 25:-41 27:-14 29:-16 31:-11
.help$ 11:86 15:19 17:66 22:-4 25:-53 29:-7 31:-8
.helpf 33:3
.hem$ 9:-6 13:11 14:27 18:-27 31:36 33:15
.heme 8:15
.heme$ 8:15
.hemy 2:29
.hemy$ 2:29
.hen$ 0:-87 1:-31 2:-93 3:17 4:-79 5:-9 6:-60 7:-19 8:-75 10:-3 11:-29 12:-29 13:-81 14:8 15:-20 16:-50 17:-96 18:19 19:55 20:102 22:-106 23:1 24:32 26:-103 27:1 28:-36 29:27 30:-80 31:-96 32:-72 33:91 34:-32
.hene 25:7 27:60
.henev 27:63
.her$ 0:39 2:33 5:-39 10:-17 11:-57 14:-7 15:9 18:-48 23:22 25:10 26:-15 27:-65 29:4 31:61 33:-50
.here 2:-49 3:4 4:-53 5:21 6:-20 7:-48 8:-15 10:-4 11:43 12:-16 14:29 15:10 17:77 19:-48 20:-43 21:21 26:11 27:41 28:-15 29:-10 33:-17 34:9
.here$ 2:-44 3:5 4:-49 5:20 6:-18 7:-34 8:-31 10:-2 11:44 12:-16 13:1 14:29 15:11 16:-32 17:77 19:-46 20:-26 21:39 22:-39 26:11 27:44 28:-12 29:-9 30:1 33:-14 34:10
.hereb 16:30 21:-10 22:43
.herr 2:30 3:1 10:32 11:-25 25:-5
.herre 3:4
.herry 2:33 10:34 11:-13 25:-1 29:6
.hers 30:23
.hers$ 30:23
.hes$ 9:-12 10:21 12:7 13:14 15:24 29:-54 34:6
.hese 1:9 30:44 31:35
.hese$ 1:9 30:44 31:35
.heth 12:32 15:15 34:34
.hethe 12:32 15:15 34:34
.hew$ 25:45
.hey$ 2:11 5:6 7:12 8:-16 9:29 10:13 12:31 13:-12 15:6 16:-17 19:-39 20:5 21:-8 22:-3 25:7 30:-15 31:8
.hher 11:26 25:-9
.hhere 11:26 25:-9
.hibi 2:9 4:28 5:24 6:34 9:-39 11:-43 14:29 16:9 17:-25 18:-4 19:16 20:59 22:-10 25:-55 29:-37 32:-22 34:10
.hibis 2:10 4:28 5:24 6:34 9:-37 10:-15 11:-43 14:29 16:9 17:-24 19:16 20:52 22:-10 25:-55 29:-26 32:-22 34:10
.hich 0:-55 1:-40 2:-56 4:-24 5:19 6:-11 7:-56 8:-33 10:21 12:-38 13:44 15:-46 16:-80 17:10 18:53 19:13 20:28 21:-6 22:-70 23:12 24:-63 25:-82 26:17 27:-76 28:-29 29:25 30:-48 31:-51 33:28 34:30
.hich$ 0:-54 1:-40 2:-56 4:-24 5:20 6:-10 7:-55 8:-33 10:22 12:-36 13:44 15:-45 16:-79 17:10 18:42 19:13 20:28 21:-6 22:-69 23:12 24:-63 25:-80 26:17 27:-75 28:-20 29:26 30:-47 31:-50 33:31 34:30
.hied 6:-22 9:9 10:9 21:18 22:22
.hift 15:20 16:19 29:24 34:20
.hift$ 15:7 16:22 29:30
.hifte 34:25
.hill 28:14 32:7
.hill$ 28:14 32:7
.hin$ 28:59 29:-24 32:21
.hind 6:46 10:28 12:-1 14:-16 33:-11
.hind$ 6:46 10:28 12:-1 14:-16 33:-11
.hine 25:28 29:14
.hine$ 25:29 29:15
.hing 1:-7 2:-11 4:-22 5:30 7:-16 9:10 10:6 11:8 13:48 14:16 18:67 19:-24 22:-22 23:5 24:-31 26:2 27:4 28:-35 29:-71 30:-26 31:13 32:60 33:-48 34:-38
.hing$ 1:-4 4:-19 5:-1 6:2 7:-33 9:16 10:14 11:6 12:12 13:52 14:11 18:66 19:-21 22:-21 23:4 24:-51 26:4 27:6 28:-25 29:-46 30:-22 31:14 32:35 33:-38 34:-30
.hings 5:58 23:21 25:-8 29:-13 32:40 33:-8
.hink 0:35 6:11 7:69 8:-22 10:-14 11:-16 12:-14 15:23 21:52 22:-25 26:11
.hink$ 0:17 7:36 10:-6 11:-13 15:20 21:5 26:11
.hinki 7:30 8:-5 21:27 22:-4
.hint 5:-1 10:24 34:15
.hint$ 34:15
.hiny 33:26
.hiny$ 33:26
.hip$ 1:-58 4:12 5:-36 6:15 8:16 9:-40 10:13 13:-19 18:-32 20:6 21:13 25:-21 27:7 28:27 29:-39 32:-18 34:3
.hipp 6:27 20:31
.hippe 6:29
.hippi 20:32
.hips 3:3 4:-12 16:21
.hips$ 3:3 4:-12 16:21
.hird 33:17
.hird$ 33:17
.hirt 17:-20 29:37
.his$ 0:-3 1:-17 2:37 3:-28 5:3 6:-28 7:-17 9:-66 10:-29 11:20 12:5 13:17 14:11 15:-5 16:-15 17:27 18:-23 19:-18 20:13 22:-13 23:24 24:27 26:-3 27:24 28:-15 32:32 33:12 34:44
.hist 6:56 19:39 33:-22
.histo 6:56 19:39 33:-22
.hit$ 10:36 20:-9 24:19 28:48 29:-30 33:-28
.hits 18:21
.hits$ 18:21
.hive 14:-18 19:9
.hive$ 14:-18 19:9
.hly$ 28:5
.hmal 33:1
.hmal$ 33:1
.hmar 7:24
.hmark 7:24
.hmm$ 7:1 25:13
.hoev 7:11 8:-2 28:40
.hoeve 7:11 8:-2 28:40
.hola 17:46 29:-8
.hola$ 17:46 29:-8
.hold 1:-30 7:35 8:4 9:9 10:-62 12:24 15:13 16:21 18:-17 27:-9 29:-38
.hold$ 1:-27 7:41 8:5 9:-15 12:25 15:15 16:23 29:-17 32:11 33:-35
.holde 14:21
.hole 14:63
.hole$ 14:63
.holi 28:-26 29:18 31:14
.holid 28:-26 29:18 31:14
.hom$ 2:-11 7:3 9:-10 10:17 15:27 19:-17 33:-51 34:101
.home 11:-4 29:8
.home$ 25:1
.hon$ 2:40 7:-6 9:2 20:-28 29:24 33:32
.hone 6:10 7:-16 13:9 17:-13 19:2 24:-11 25:14 28:2 29:16
.hone$ 5:1 6:11 7:-14 13:10 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:28
.hook 26:22 27:67
.hook$ 26:22 27:67
.hool 25:7 29:8
.hool$ 25:7 29:8
.hope 6:5
.hope$ 6:5
.hori 18:28 29:-11 34:23
.horit 34:24
.horiz 18:29 29:-8
.hort 11:40
.hose 7:26 10:-5 21:-18 29:-26 34:77
.hose$ 7:26 10:-5 21:-18 29:-26 34:77
.hot$ 18:33 29:27 33:-18
.hotf 2:20 20:6
.hotfi 2:20 20:6
.hots 29:-1
.hots$ 29:-1
.houg 12:-19 22:37 33:5
.hough 12:-19 22:37 33:5
.houl 1:-9 2:-11 3:11 4:-22 6:10 7:29 8:-41 9:-42 10:-16 11:2 12:-10 13:-27 15:20 16:9 18:27 19:-34 20:1 21:8 22:-21 24:-43 25:-15 26:19 27:-6 30:21 31:-14 32:1 34:8
.hould 1:-8 2:-11 3:11 4:-22 6:10 7:29 8:-41 9:-37 10:-15 11:3 12:-10 13:-19 15:20 16:9 18:27 19:-33 20:1 21:1 22:-20 24:-43 25:-14 26:19 27:-6 30:21 31:-14 32:1 34:8
.hour 1:1 10:-61 20:24 24:60 27:-7 28:52 33:14
.hour$ 10:-45 20:26 24:14 33:45
.hours 1:12 24:30 28:63 33:-17
.hout 0:4 12:20 24:25 26:1 33:-10
.hout$ 0:4 12:20 24:30 26:2 33:-9
.how$ 0:-23 2:-92 3:18 4:-93 5:11 6:-161 7:-20 8:-157 9:24 11:79 12:-89 13:49 14:4 15:1 16:-119 17:51 18:-8 19:65 20:-14 21:3 22:-140 23:22 24:-98 25:-56 26:-18 27:-182 28:88 29:40 31:-152 32:-152 33:-30 34:-70
.hras 11:59 23:-16
.hrase 11:35 23:-16
.hre$ 9:15 11:16
.hree 1:11 16:25 18:33 22:28 24:21
.hree$ 1:11 16:25 18:33 22:28 24:21
.hric 27:27 31:17
.hrich 27:27 31:17
.hris 25:22 28:-34 29:16
.hrist 25:22 28:-34 29:16
.hrou 5:11 8:22 9:15 11:11 12:-7 13:14 14:17 19:-7 25:-10 31:-12
.hroug 5:11 8:22 9:12 11:11 12:-6 13:14 14:17 19:-6 21:1 25:-10 31:-12
.hru$ 9:12
.hten 31:24
.hten$ 31:24
.hts$ 10:10 17:8 25:-30 28:23 29:27 32:15
.huma 11:-26 25:9 34:44
.human 11:-26 25:9 34:44
.humb 8:42
.humbs 8:42
.hund 26:17
.hunde 26:17
.hung 25:6
.hurs 10:-8 12:-38 16:30 19:-17 32:32 33:66
.hursd 6:19 10:-1 12:-24 16:31 19:-15 32:33 33:31
.hush 25:-52 29:-33 31:96 32:-16
.hush$ 25:-52 29:-33 31:96 32:-16
.hut$ 2:-24 6:43 12:46 20:-10 25:-35 29:-47 31:46 33:10
.i18n 27:6 34:20
.i18n$ 27:6 34:20
.iais 17:43 34:41
.iaiso 17:43 34:41
.ial$ 12:-3 17:29 20:33 29:-40 32:13
.iall 6:16
.ially 6:16
.ialo 9:25 22:6 29:-6
.ialog 9:25 22:6 29:-6
.ian$ 14:-11 19:25 25:15 29:58
.iary 5:-2 10:25
.iary$ 5:-2 10:25
.ias$ 0:6 5:3 6:-3 8:-8 11:-4 12:-4 13:8 18:-5 22:-3 24:3 25:6 26:10 29:-1 30:4 31:-1 32:1 34:3
.iate 4:4 14:-2 18:14 25:18
.iate$ 4:6 25:12
.ibe$ 2:-17 5:12 7:-1 10:13 11:29 17:-48 25:-33 26:27 27:67 29:12 31:28 33:-34
.ibed 5:-23 6:-20 17:26 26:44 27:-20 30:39 34:15
.ibed$ 5:-23 6:-20 17:26 26:44 27:-20 30:39 34:15
.iber 2:-13 12:27
.ibfo 2:6 29:1
.ibfoo 2:6 29:1
.ibis 2:10 4:28 5:24 6:34 9:-37 10:-15 11:-43 14:29 16:9 17:-24 19:16 20:53 22:-10 25:-55 29:-26 32:-22 34:10
.ibisc 2:11 4:26 5:26 6:36 9:-34 10:-12 11:-41 14:32 16:9 17:-22 19:17 20:34 22:-9 25:-31 29:-19 32:-17 34:12
.ible 0:18 3:12 5:-18 10:-8 12:-11 13:-23 17:-2 21:2 22:7 26:30 29:-17 30:27 33:11 34:16
.ible$ 0:18 3:12 5:-18 10:-8 12:-11 13:-23 17:-2 21:2 22:7 26:30 29:-17 30:27 33:11 34:16
.ibra 2:32 15:14 16:33 18:-9 20:-26 22:1 28:44 29:-87 33:26 34:23
.ibrar 2:32 15:14 16:25 18:-9 20:-26 22:4 28:44 29:-75 33:22 34:24
.ibs$ 2:-27 10:1 12:31 24:18 27:-28 28:8 29:-36 33:56 34:17
.ibut 10:-5 11:-35 17:94 27:32 29:-11 31:6
.ibute 17:72 29:-12
.ibuti 17:11 27:42 29:-42 31:12
.ibuto 17:6 29:15
.ical 30:8 34:-9
.ical$ 34:-6
.icall 30:10
.icat 11:-25 20:26 26:38 27:26 30:25 31:16
.icati 11:-22 20:26 26:38 27:27 30:25 31:17 33:-28
.ice$ 2:-12 19:-8 20:-30 24:53 25:82 29:91
.icen 29:64
.ices 27:14 29:-13 31:67
.ices$ 27:14 29:-13 31:67
.ich$ 0:-60 1:-48 2:-64 4:-32 5:28 6:-25 7:-57 8:-39 10:44 12:-42 13:43 15:-51 16:-103 17:4 18:49 19:11 20:38 21:-14 22:-98 23:11 24:-70 26:16 27:-10 28:-30 29:10 30:-52 31:-71 33:29 34:23
.iche 31:20
.icht 27:27 31:17
.ichte 31:24
.icia 6:14 20:40 29:-15
.icial 6:14 20:40 29:-15
.icip 17:13
.icipa 17:13
.ick$ 1:19 3:19 4:25 5:17 8:-16 9:-16 12:30 17:-23 18:1 19:-1 21:-10 22:-13 25:10 27:-6 33:9 34:-9
.icke 29:33
.icket 29:46
.icon 9:25 22:27
.icon$ 9:11 22:25
.ics$ 5:-20 8:9 9:-5 14:44 26:84 29:-65
.ict$ 7:12 9:31 10:31 28:-23
.icti 10:40 11:-13 12:22
.ictio 10:40 11:-13 12:22
.ictu 14:33 25:7 29:-2
.idat 0:23 5:2 10:20 18:-14 20:-58 28:34 29:-62 33:46
.idate 0:23 5:3 10:20 14:9 18:-12 20:-37 28:34 29:-62 33:20
.iday 0:-14 1:40 2:2 7:-5 10:-20 16:38 17:-21 24:37 25:11 27:-34 28:-36 29:22 32:58
.iday$ 0:-14 1:40 2:3 7:-5 10:-20 16:36 17:-20 24:37 25:11 27:-34 28:-42 29:25 32:59
.idde 2:13 10:-26 12:8
.idden 2:13 10:-25 12:8
.ide$ 2:-1 4:-29 6:64 7:11 8:-7 9:-11 11:29 12:-36 13:-44 17:45 18:-30 24:6 25:6 27:-19 29:-23 34:52
.idea 10:23 15:9 25:22 31:-14
.idea$ 15:10 25:22 31:-14
.ided 6:-9 9:55 13:45 16:1 21:3 22:-10
.ided$ 6:-9 9:55 13:45 16:1 21:3 22:-10
.iden 29:27 34:-22
.ident 29:27 34:-22
.ider 8:10 10:16 21:29
.ider$ 8:13
.idere 10:31
.ides 3:16
.ides$ 3:16
.idge 29:16
.idin 7:34 9:-3 15:15
.iding 7:34 9:-3 15:15
.idni 33:34
.idnig 33:34
.ids$ 13:10 33:32
.ied$ 7:10 9:-15 10:8 13:32 26:15
.iedy 2:-5 10:-43 12:-19 19:43 20:57 29:-3 33:12
.iedy$ 2:-5 10:-43 12:-19 19:43 20:57 29:-3 33:12
.ief$ 32:13 34:5
.iele 25:9
.ieli 14:41
.ielin 14:41
.ien$ 1:15 16:11 24:31 33:-34
.iend 8:-31 25:20 29:11
.iend$ 8:-30 25:13 29:22
.iene 11:4
.iens 27:21
.iens$ 27:21
.ient 0:-21 1:-47 2:29 5:-1 6:17 10:43 12:14 15:5 16:21 18:-16 19:-8 20:-44 22:24 24:1 28:-4 29:-117 31:-2 33:33 34:24
.ient$ 0:-16 1:-44 2:30 6:17 10:55 12:16 15:5 16:22 19:-6 20:-37 22:25 28:-4 29:-93 33:5 34:26
.ients 33:28
.ier$ 6:-24 15:17 16:36 18:39 19:19 23:3 27:35 28:-22 33:-33
.iere 27:51 33:4
.ieren 27:9 33:10
.ies$ 2:26 3:18 4:15 6:-76 12:36 20:-29 25:13 29:-112 31:-13 33:53
.iest 9:7
.iet$ 25:-10 31:57
.ieve 19:16
.ieve$ 19:16
.iew$ 1:30 13:4 14:35 16:-37 17:-3 21:-33 24:-7 25:4 29:14 32:20 33:6 34:18
.iewe 2:26 10:-24 17:2 22:40
.iewed 2:25
.iewer 10:-23 17:4 22:29
.ife$ 10:-45 11:43 25:-31 29:12
.iff$ 7:9 10:1
.iffe 10:65 33:9
.iffer 10:65 33:9
.ifi$ 29:31
.ific 11:-10 26:39 27:14 30:24 31:41
.ifica 11:-9 26:40 27:27 30:25 31:17
.ift$ 15:6 16:22 29:29
.ifte 6:-28 12:48 34:24
.ifted 6:-27 12:48
.ify$ 21:20 22:-19 27:57
.ige$ 19:18 20:-5 27:8
.igen 10:32
.iges 2:-7 25:-7 26:32 27:57 29:-31 30:15 31:33
.igest 2:-7 25:-7 26:32 27:57 29:-31 30:15 31:33
.ight 0:4 2:-30 5:7 6:16 7:7 8:17 10:-86 12:9 14:-5 16:-4 18:-16 19:-88 22:-28 23:5 25:26 27:-38 28:21 29:42 30:6 31:-34 32:1 33:41 34:-25
.ight$ 0:6 2:-22 5:10 6:23 8:25 10:-76 12:15 17:-20 18:-7 19:-48 22:-26 23:6 25:13 27:-1 29:16 30:10 31:-27 32:7 33:35 34:-17
.ights 17:9 28:24 29:23
.igin 16:23
.igina 16:26
.igke 12:10 33:9
.igkei 12:10 33:9
.ign$ 7:1 8:6 16:13 22:-11 25:-64 26:12 27:42 29:42
.igne 9:19 17:16 29:29
.igned 9:19 17:2 29:30
.igni 8:30
.ignin 8:30
.igns 21:7 29:-17 34:42
.igns$ 21:7 29:-17 34:42
.igra 2:9 9:34 22:1
.igrat 2:9 9:37 22:1
.igur 29:13
.igure 29:14
.iht$ 6:14
.iing 28:23
.iing$ 9:1 28:11
.ike$ 2:-25 4:42 5:-40 10:16 11:-43 13:1 14:14 16:-32 17:25 18:-3 19:9 20:8 21:-48 22:16 25:13 27:18 28:20 29:-16 30:-38 33:-24
.iki$ 29:41
.ilab 19:13 20:43 26:21 33:-25
.ilabi 20:19
.ilabl 19:15 20:10 26:22 33:-3
.ild$ 4:2 5:23 14:-16 17:-17 20:8 25:24 29:57
.ilde 9:9 15:9 29:12 34:-11
.ilder 15:9 29:6
.ildi 29:-8
.ildin 29:-8
.ile$ 9:-58 10:-64 11:-11 12:-1 13:22 14:3 17:-43 20:-40 22:77 25:-21 28:54 29:12 33:29
.iled 2:7 9:54 13:12 29:-10
.iled$ 2:7 9:54 13:12 29:-10
.ilen 18:28 25:-15 27:51 29:-34 31:19
.ilenc 25:-14 27:51 29:-12 31:19
.iles 0:16 6:24 10:17 11:-27 13:-29 14:15 16:12 17:-8 18:18 19:-14 20:-48 22:-18 24:4 25:-45 27:5 28:2 32:-6 33:9 34:17
.iles$ 29:14
.ilest 0:17 2:-28 6:25 10:18 11:-23 12:-41 13:-25 14:16 16:12 17:-1 18:19 20:-40 22:-14 24:5 25:-32 27:6 29:-5 32:-5 33:18 34:18
.ilin 21:35 29:42
.iling 21:35 29:42
.ilis 5:35
.ilisa 5:21
.ilit 20:15
.ility 20:15
.ill$ 1:-77 2:52 3:29 4:-47 5:12 6:-14 8:20 9:24 10:-181 11:-140 16:-32 17:-77 19:-140 20:66 21:88 23:23 25:-43 26:-22 27:-79 28:58 30:22 31:-37 32:-12 33:-28 34:12
.ille 10:-24 20:2 25:20 29:-6 33:21
.ille$ 25:23
.illed 10:-22 20:3 33:27
.illi 8:29 22:13
.illin 8:30 22:13
.illy 25:1
.illy$ 25:1
.ils$ 26:56 31:25
.ily$ 21:8 24:8 27:15 31:9
.imag 6:4 15:3 29:4
.image 6:9 29:7
.imagi 15:5
.imat 24:1
.imati 24:1
.ime$ 0:3 1:-15 2:7 5:30 8:-33 9:-61 10:-77 11:-57 12:-4 14:-21 18:-54 19:44 20:-15 22:33 23:26 25:19 26:-8 28:51 31:-48 32:-39 33:17 34:-17
.imel 14:52 19:7
.imeli 14:43 19:8
.imer 17:29 28:28 33:-3
.imer$ 28:29 33:-1
.imes 33:2
.imet 14:44 19:5
.imeta 14:44 19:8
.imit 1:10 2:-15 30:22
.imite 1:10 30:22
.imme 18:20 27:8
.impa 7:7
.impac 7:7
.impo 1:10 17:4 18:11 32:-5
.impor 1:10 17:4 18:11 32:-5
.imum 2:6 3:14
.imum$ 2:6 3:14
.inal 0:-29 2:14 5:-17 6:27 9:-8 10:27 13:-4 14:-18 16:28 17:-14 19:9 20:42 22:-43 23:-13 24:15 27:5 29:-122 32:-42 33:9
.inal$ 0:-24 2:1 5:-7 6:28 10:11 14:-11 16:29 17:-1 19:13 20:33 22:-37 23:-11 24:9 25:-60 27:7 29:-101 32:-33 33:17
.inale 10:10
.inall 25:10
.inar 20:5
.inat 34:30
.inato 34:24
.ince 6:7 7:9 21:8 29:28
.ince$ 6:8 21:9 29:29
.incl 1:46 10:17 27:26
.inclu 1:46 10:17 27:26
.ind$ 2:-45 5:30 6:28 7:17 8:-2 9:-6 10:36 12:-17 13:-26 14:2 18:7 19:5 23:39 24:17 26:-1 27:-87 28:-3 29:36 30:-15 31:-7 34:-16
.inde 1:-20 2:-45 5:-11 6:-23 10:-1 11:27 12:-10 16:-54 17:-9 23:87 24:47 27:41 28:-23 29:-15 30:45 31:37 33:-64 34:-2
.inded 23:31
.inder 1:-18 2:-19 6:-19 11:32 16:-52 23:68 24:51 27:42 28:-18 29:-84 30:25 31:40 33:-18
.indi 10:32 24:2 34:-18
.indin 10:32 24:3 34:-15
.indl 15:-10 22:30 24:3 27:7 29:9 33:35
.indly 15:-10 22:30 24:3 27:7 29:9 33:35
.indo 6:60 10:17 20:-4 29:3 33:16
.indow 6:60 10:17 20:-4 29:3 33:16
.indr 4:36 11:-20 23:25
.indri 4:36
.ine$ 1:19 2:44 3:-19 6:-22 8:48 9:-25 10:4 12:-124 13:-119 14:18 17:-59 18:46 20:-22 21:32 22:-5 24:1 29:26 31:-169 33:14 34:-93
.ined 8:11 9:-3 17:53 22:2 23:25 32:-5 33:-3
.ined$ 8:11 9:-2 17:54 22:2 32:-4
.inee 17:30 25:12 29:-9
.ineer 17:31 25:12 29:-8
.inen 1:8 10:-33 14:27 16:18 18:47
.inen$ 1:8 14:28 16:18
.iner 2:13 14:23 17:22 24:5 34:23
.iner$ 17:22 24:3 31:-1 34:24
.ines 0:30 1:-19 3:4 5:-14 6:-7 11:-18 14:54 15:-4 18:-24 20:-13 24:41 25:16 28:-28 29:11 31:-34
.ines$ 0:31 1:-53 3:4 5:-7 11:-11 14:55 18:-21 20:-11 24:39 25:18 28:-31 29:13 31:-27
.iness 10:22
.info 8:25 9:-12 13:-6 17:40 21:32 25:-10 27:60
.infor 8:25 9:-12 13:-6 17:40 21:32 25:-10 27:60
.infr 27:17
.infra 27:17
.ing$ 0:-3 1:-35 2:17 4:55 5:-9 6:-36 9:53 10:5 11:28 12:-31 13:27 14:-14 15:44 18:66 19:-15 20:-5 21:-1 23:-7 24:-2 25:66 26:-35 28:7 29:-56 30:-10 31:26 32:30 33:15
.inge 23:18 25:38 31:-15
.ingl 15:4 16:25 25:5
.ingle 15:7 25:6
.ingly 16:28
.ingo 19:97 25:15 33:-31
.ingo$ 19:98 33:-30
.ings 2:-25 5:34 6:38 8:-25 9:-89 10:20 11:-27 12:25 15:-3 16:-20 17:-12 20:-59 23:7 25:-10 26:-54 27:17 28:21 29:-51 30:24 31:26 32:22 33:3 34:-11
.ings$ 2:-25 5:34 6:38 8:-25 9:-89 10:20 11:-27 12:25 15:-3 16:-20 17:-12 20:-59 23:7 25:-10 26:-54 27:17 28:21 29:-51 30:24 31:26 32:22 33:3 34:-11
.inim 2:7 3:14
.inimu 2:7 3:14
.inin 10:-29 11:6 28:66 33:22
.ining 10:-29 11:6 28:66 33:22
.inio 7:33 9:-14
.inion 7:33 9:-14
.inis 2:10 12:19 22:3 28:9 33:-15
.inish 2:10 12:19 22:3 28:9 33:-15
.init 4:42 10:18
.initi 4:21 10:18
.ink$ 2:12 7:28 9:-2 10:-32 11:-70 14:37 15:14 19:-21 22:3 26:61 27:-17
.inki 7:30 8:-5 21:27 22:-4
.inkin 7:30 8:-5 21:27 22:-4
.inla 20:11 33:15
.inla$ 20:11 33:15
.inne 2:-14 17:60 24:40 28:-8 29:-27 31:23
.inner 2:-13 17:60 24:36 28:-6 29:-20 31:24
.inng 25:13
.inni 4:6 33:10
.innin 4:6 29:1
.ins$ 14:18 18:12 25:-15 27:26 29:7 33:22
.inse 1:51 24:-25
.inser 1:63 24:-17
.inst 9:9 11:13 14:-10 16:30 19:5 21:-1 22:2 26:5 33:-26
.inst$ 8:2 19:10
.insta 1:29 9:18 18:-7 22:14 29:17
.inste 16:48 26:10 33:-15
.instr 11:35
.int$ 1:24 3:4 4:-42 5:18 9:-69 10:44 14:25 16:-6 17:-16 19:-72 20:37 24:-37 26:7 27:-25 28:-47 29:-6 34:27
.inta 17:20 29:15 34:5
.intai 17:21 29:15 34:5
.inte 2:34 5:-24 17:71 27:15 29:10
.integ 2:20
.inter 5:-22 17:54 27:16 29:6 33:2
.inti 22:20 29:36
.into 1:16 2:43 6:-15 11:2 14:-27 21:11 23:-11 27:40 29:27 31:-7 32:7 33:-14
.into$ 1:16 2:43 6:-15 11:2 14:-27 21:11 23:-11 27:40 29:27 31:-7 32:7 33:-14
.intr 1:26 17:31 24:-12
.intro 1:19 17:31 24:-11
.ints 2:12 33:18
.ints$ 2:12 33:18
.inus 5:12 10:-13 12:-7 16:-8 24:22 28:64 29:-4
.inus$ 5:12 10:-13 12:-7 16:-8 24:22 28:64 29:-4
.inut 16:-7 29:3
.inute 16:-7 29:3
.invi 8:-27 29:47
.invit 8:-27 29:47
.invo 10:20 17:35
.invol 10:21 17:35 29:-20
.inx$ 29:26
.iny$ 2:-13 14:49 25:-5 29:-18 33:24
.iod$ 5:40 6:5 12:-27
.ion$ 1:-10 2:33 3:-35 4:30 7:-2 8:38 9:64 10:40 11:-2 12:-15 13:-14 16:-40 17:23 18:-64 20:33 21:28 22:87 23:-30 24:-25 25:-12 26:-26 28:-14 30:-15 32:-35 33:-85 34:-10
.iona 1:11 2:16 10:60 11:-17 29:-19 33:12
.ional 1:11 2:19 10:8 33:13
.ione 3:10
.ions 0:8 6:-1 7:20 8:-32 9:-28 10:-12 11:25 13:65 14:-57 16:-18 17:-40 18:-19 19:5 20:-1 21:16 22:-31 25:-10 26:15 27:29 29:-54 30:16 31:7 32:-39 34:51
.ions$ 0:8 6:-1 7:20 8:-32 9:-28 10:-12 11:25 13:65 14:-57 16:-18 17:-40 18:-19 19:5 20:-1 21:16 22:-31 25:-10 26:15 27:29 29:-54 30:16 31:7 32:-39 34:51
.ior$ 19:82 24:40 33:-14
.ious 19:77 20:-1 29:6 34:-6
.ious$ 19:77 20:-1 29:6 34:-6
.ipat 17:13
.ipe$ 23:-10 27:28 31:15
.ippe 6:28
.ipped 6:28
.ippi 15:25 20:29
.ippin 15:25 20:29
.ips$ 3:2 4:-13 16:45
.ipti 29:12 31:21
.iptio 29:12 31:12
.ira$ 29:29
.ircu 15:36 19:-1
.ird$ 26:13 33:16
.ire$ 6:25 9:32 10:32 20:-4 21:4 33:-25
.irec 23:14 29:2
.irect 23:14 29:2
.ired 21:21 25:3
.ired$ 21:21 25:3
.irem 0:-18 1:-10 6:14 9:-14 10:17 12:10 13:6 16:15 18:4 21:-37 23:-18 24:13 28:8 29:-39 33:16 34:25
.ireme 0:-18 1:-9 6:8 9:-13 10:18 12:11 13:6 16:20 18:5 21:-36 23:-17 28:9 29:-34 33:19 34:25
.ires 10:8 25:11
.ires$ 10:8 25:11
.irin 12:-25 25:27 29:27
.iring 12:-25 25:27 29:27
.iris 4:78 14:-12
.iris$ 4:78 14:-12
.irm$ 33:6
.iron 17:3
.ironm 17:3
.irro 6:43
.irror 6:43
.irst 2:-17 9:-6 10:-41 16:-14 17:98 18:77 20:-10 21:11 25:-14 29:-24 33:36 34:-19
.irst$ 2:-17 9:-6 10:-41 16:-14 17:98 18:77 20:-10 21:11 25:-14 29:-24 33:36 34:-19
.irt$ 17:-21 29:47
.isab 31:54
.isabl 31:54
.isat 5:15
.isati 5:15
.iscl 2:13
.isco 31:27
.iscu 2:7 4:25 5:24 6:33 8:-30 9:-24 10:-18 11:-45 14:26 16:8 17:-30 19:4 20:59 22:-29 25:-60 31:-43 32:-23 34:9
.iscus 2:7 4:25 5:24 6:33 8:-30 9:-24 10:-18 11:-45 14:26 16:8 17:-30 19:4 20:59 22:-29 25:-60 31:-43 32:-23 34:9
.ise$ 4:12 7:13 8:-3 13:4 15:29 20:29 24:10 25:-11 26:-19 27:-24 28:-22 30:-17 31:10
.isec 29:39
.isect 29:39
.ised 2:38
.ised$ 2:38
.ish$ 2:-3 11:8 14:17 22:13 24:40 28:13
.ishe 5:-18 6:1 12:24 33:-8
.ished 5:-18 6:1 12:24 33:-6
.ishi 2:4
.ishin 2:4
.isio 7:10 8:10 9:19 34:3
.ision 7:10 8:10 9:19 34:3
.isk$ 8:19 22:16 28:-24 29:52 31:-1
.ison 17:42 34:41
.ison$ 17:42 34:41
.isos 25:-11 27:22 31:27
.isos$ 25:-11 27:22 31:27
.iss$ 2:26 6:25 8:31 9:-33 24:7 29:-4 30:13 32:42
.isse 21:26
.issed 21:27
.issi 1:27 7:18 22:18 34:13
.issin 7:20
.issio 1:7 13:3
.issu 8:-4 17:6 25:-4 29:31
.issue 8:-4 17:6 25:-4 29:31
.ist$ 3:3 4:-39 5:-90 8:-56 9:-57 10:1 11:37 13:51 14:44 16:-48 17:-88 20:-81 21:-36 22:-15 23:32 24:-43 25:-73 26:25 27:23 28:-10 30:26 31:6 32:-40 34:2
.ista 28:24 30:34
.istak 30:34
.iste 1:36 13:31 27:21
.ister 1:10 13:29 27:22
.isti 10:5 11:10
.istin 10:6 11:10
.istm 25:22 28:-34 29:16
.istma 25:22 28:-34 29:16
.isto 6:56 19:32 33:-2
.istor 6:54 19:39 33:-20
.istr 7:7 27:41 29:-31 31:9
.istri 27:43 29:-25 31:12
.istro 7:8
.ists 17:8
.ists$ 17:8
.ita$ 2:9 20:4
.itab 17:14
.itabl 17:14
.ital 29:21
.ital$ 29:22
.itch 27:23 30:20
.itch$ 27:27
.ite$ 1:5 6:26 8:-49 10:-51 11:3 12:-42 13:14 20:-26 22:47 27:-42 29:81
.ited 2:9 30:21
.ited$ 2:9 30:21
.iten 12:10 33:16
.iten$ 12:10 33:16
.iter 0:-4 10:12 15:33 20:-2
.iters 21:3
.ites 17:-17 18:9 33:2
.ites$ 17:-17 18:9 33:2
.ith$ 1:-36 2:5 3:-1 4:28 5:19 6:-9 7:1 9:30 12:1 13:4 14:23 15:-31 16:31 17:-2 19:27 20:-24 21:11 22:1 23:-8 25:-23 26:-50 27:-3 29:-7 30:-54 31:19 33:-16
.ithd 8:43
.ithdr 8:43
.ithi 10:18 28:31
.ithin 10:18 28:31
.itho 0:5 12:21 26:3
.ithou 0:5 12:21 26:3
.itia 4:21
.itin 0:2 5:-7 7:-4 9:29 13:25 14:15 15:-2 16:4 17:-12 18:17 19:8 22:-14 29:-17
.iting 0:2 5:-4 7:-4 9:29 13:26 15:-2 16:4 17:-11 18:17 19:9 22:-12 29:-17
.itio 1:5 2:9 9:63 24:-6
.ition 1:5 2:9 9:63 24:-6
.itle 7:17 9:-4
.itor 10:15 11:-22 12:21 29:48 33:-1
.itory 12:23
.its$ 0:26 2:18 9:59 19:-24 22:-34 27:-25 32:13
.itte 2:20 5:26 29:-16 33:19
.itted 2:45 22:17 29:-32
.itten 5:31
.itti 13:23
.ittin 13:23
.ittl 11:-6 25:15
.ittle 11:-6 25:15
.ity$ 1:17 8:8 9:-32 11:-24 13:-29 22:27 25:1 29:6 34:62
.ivat 0:17 11:25 29:-11 31:2
.ivate 0:17 11:25 29:-11 31:2
.ive$ 0:-10 1:42 2:-63 3:-20 4:-40 7:-50 8:21 10:-50 11:11 12:44 14:-31 16:36 19:6 20:7 23:32 28:-34 29:-51 31:10
.ived 17:30
.ived$ 17:30
.iver 2:24 8:19 9:29 13:37 17:-24 19:-4 21:11 22:55 25:-39 29:-102 34:-17
.iver$ 2:12 9:41 21:16 22:64 29:-54
.ivere 8:2 27:23
.ivers 2:1 13:51 29:-6 33:12
.ives 18:23 25:27 26:58 33:-29
.ives$ 18:23 25:27 26:58 33:-29
.ixed 2:-2 5:-7 12:41 29:32
.ixed$ 2:-2 5:-7 12:41 29:32
.ixes 2:33 7:1 10:28 12:-12 22:4
.ixes$ 2:33 7:1 10:28 12:-12 22:4
.ixin 2:-14 5:37
.ixing 2:-14 5:37
.izar 8:5 22:-4
.izon 18:29 29:-8
.izon$ 18:29 29:-8
.izza 25:15 29:36
.izza$ 25:15 29:36
.jalo 6:20 18:9 33:-18
.jalon 6:20 18:9 33:-18
.janu 4:2
.jasm 4:13
.jasmi 4:13
.ject 2:9 3:2 5:27 7:19 8:30 9:14 10:23 12:-48 14:-53 17:23 20:-29 22:15 25:-52 29:-10 32:-21 33:21 34:-5
.ject$ 3:7 5:42 7:36 8:16 9:-23 10:12 12:-52 13:-6 17:47 22:21 25:-7 29:-10 33:-54
.jecte 7:-14 9:3 13:12
.jecti 9:26
.jects 6:5 17:-8 20:-10 33:65
.jenk 29:33
.jenki 29:31
.jest 2:-32 5:33 9:-1 10:3 11:-5 12:20 17:30 18:15 20:-33 21:-14 29:-41 33:8
.jest$ 10:7 18:26 20:-11 21:-11 33:10
.jeste 2:-30 5:33 12:25 17:30 29:-28
.jira 29:29
.jira$ 29:29
.job$ 10:-13 16:-9 25:40 33:-6 34:25
.join 10:1 14:-23 17:104 20:-1 27:21 29:-37 33:9
.join$ 10:12 14:-1 17:39 27:2 29:-22
.joine 17:60 32:-2
.joke 2:-11 25:51
.joke$ 2:-11 25:51
.jour 17:16 25:36 33:8
.jour$ 17:17 25:7 33:8
.july 33:39
.july$ 33:39
.jump 22:9 25:23
.jump$ 22:9 25:23
.june 33:19
.june$ 33:19
.just 2:2 3:-16 6:2 13:-4 14:26 15:-25 16:2 17:66 18:-3 21:5 24:-5 27:8 29:-14 31:2
.just$ 2:2 3:-16 6:2 13:-2 14:26 15:-25 16:2 17:66 18:-3 24:-5 27:8 29:-14 31:2
.kage 1:31 9:-6 26:6 30:19 34:-8
.kager 1:12 21:5 26:25 29:-5 33:-24
.kages 30:21
.kagi 20:-10 25:25 27:8
.kagin 20:-10 25:25 27:8
.kay$ 2:26
.kday 20:10
.kday$ 20:11
.ked$ 6:-20 7:-11 8:7 9:50 10:1 11:-10 12:112 13:24 15:6 19:-15 22:-17 23:7 24:-13 25:-24 28:1 32:-14 34:-39
.keep 5:-1 10:37 15:41 18:-14 25:-30 26:-8 27:68 30:44 33:9
.keep$ 10:12 14:5 15:42 26:-1 27:65 29:-30 30:46
.keeps 10:12 29:31 33:2
.keho 14:21
.kehol 14:21
.keit 12:10 33:9
.keite 12:10 33:9
.ken$ 2:9 6:16 12:-25 15:40 22:23 25:-11 29:17
.kend 22:3 25:49 28:31
.kend$ 22:4 25:49 28:9
.ker$ 18:24 29:39 34:10
.kern 1:23 29:33 31:10 33:-38
.kerne 1:23 29:33 31:10 33:-38
.kers 15:9
.kers$ 15:9
.kes$ 2:16 11:34 12:1 31:-3 34:7
.ket$ 8:3 29:41
.keti 1:10 8:-1 14:-1 26:29 27:31
.ketin 1:12 26:29 27:6
.key$ 14:65 25:-25 29:39
.kflo 17:11
.kflow 17:11
.kick 3:38 4:44 6:-25 12:26 20:-4
.kick$ 3:39 4:38 6:-24 12:26 20:-3
.kie$ 14:49 25:-2
.kill 0:15 8:30
.kill$ 0:15 8:30
.kind 8:-8 11:19 21:-19 22:28 27:2 29:8 31:14 33:19
.kind$ 25:11
.kindl 15:-10 22:30 24:3 27:7 29:9 33:31
.kinds 11:3
.king 3:-27 4:-4 6:16 9:3 10:-7 11:5 12:6 13:-8 14:7 17:-39 18:1 19:1 21:49 22:6 24:1 25:-26 26:-15 28:31 32:1 33:12
.king$ 3:-27 4:-4 6:16 9:3 10:-7 11:5 12:6 13:-8 14:7 17:-39 18:1 19:1 21:49 22:6 24:1 25:-26 26:-15 28:31 32:1 33:12
.kins 29:30
.kins$ 29:30
.klog 13:16
.klog$ 13:16
.kly$ 9:-1 25:-28 26:24 27:38 28:27 29:-21 31:22 32:41
.knoc 8:1 25:9
.knock 8:1 25:9
.know 2:-56 3:-1 5:42 8:-33 9:8 10:7 11:5 16:-20 17:24 20:39 23:9 24:23 25:-5 27:17 28:-30 29:-2 33:31
.know$ 2:-49 3:-15 5:42 8:-31 9:9 10:9 11:5 16:-13 17:26 20:25 23:9 24:25 25:-2 27:16 28:-30 29:-10 33:32
.kosh 2:10
.koshe 2:10
.kpoi 1:23 18:25
.kpoin 1:23 18:25
.kpor 1:8 2:4 10:26
.kport 1:8 10:26
.kube 20:-15 29:66
.kuber 20:-10 29:58
.kyo$ 33:39
.l10n 13:10 27:14
.l10n$ 13:10 27:14
.lab$ 29:19
.labe 2:19 9:6
.label 2:19 9:6
.labi 20:19
.labil 20:19
.labl 19:15 20:10 26:22 33:-3
.lable 19:15 20:10 26:22 33:-3
.lace 6:5 16:25
.lace$ 6:5 16:25
.lack 22:23 28:5 29:-9 33:-1
.lack$ 22:7 28:7
.lag$ 12:4 24:33
.lain 10:81 11:33 13:-8
.lain$ 10:73 11:34 13:-7
.lalc 2:31
.lalch 2:31
.lame 1:2
.lamen 1:2
.lami 19:96 33:-28
.lamin 19:95 33:-26
.lan$ 0:10 1:-9 4:14 11:-33 14:51 16:26 19:16 29:-52 32:10
.lanc 14:8
.lance 14:8
.land 2:21 5:10 8:28 20:5 22:42 25:20 27:-26 32:11 34:-5
.land$ 2:18 5:15 20:10 22:33 25:35
.lande 8:26
.landi 22:4
.lands 32:11
.lane 1:24 33:4
.lang 0:6 10:-12 15:7
.langu 0:6 15:7
.lann 3:62 4:6 5:-52 6:9 9:-23 12:-30 14:51 17:-47 18:-6 20:12 29:-24 32:38 33:11
.lanne 3:44 6:16 14:7 20:6 29:-36 32:21
.lanni 3:15 4:16 5:-19 14:41 33:22
.lans 25:24 32:-7
.lans$ 25:24 32:-7
.lant 24:-6 29:46
.lapt 29:74
.lapto 29:74
.larm 16:-20 24:67 29:7
.larm$ 16:-20 24:67 29:7
.las$ 31:2
.lase 20:25
.lase$ 20:25
.lash 0:9 1:-6
.last 4:-12 5:-17 6:45 9:5 10:4 11:-15 13:-61 14:-54 15:12 16:7 19:78 20:-31 21:20 22:-42 23:16 24:-5 27:-24 28:-38 29:17 33:28
.last$ 4:-12 5:-17 6:45 9:5 10:5 11:-15 13:-61 14:-52 15:12 16:7 19:78 20:-31 21:20 22:-42 23:16 24:-5 27:-24 28:-47 29:18 33:28
.lata 33:20
.latab 33:20
.late 0:-24 1:-32 2:21 3:50 4:55 5:-13 6:-3 8:-24 9:-123 10:-23 11:-90 12:-137 13:34 14:-90 15:36 17:-18 18:-56 19:13 20:-1 21:31 22:42 24:-78 25:3 27:-112 28:-53 29:44 30:5 31:-29 33:15 34:3
.late$ 2:48 3:3 4:47 5:-6 9:-84 10:-5 11:-42 12:-59 13:31 14:-1 16:-1 18:-22 20:-14 21:22 22:68 24:-31 26:-14 27:-55 28:-6 29:51 34:21
.lated 20:3 29:10 32:16
.later 4:6 12:-8 15:43 16:23 19:17 22:-26 25:14 26:4 27:-6 29:-19 30:28 33:-2
.lates 2:-21 3:52 33:67
.lati 0:14 2:33 5:-18 12:11 22:5 25:43 29:-49 33:24 34:21
.latio 0:14 2:15 5:-6 12:14 22:11 25:49 29:-41 33:19 34:21
.lato 14:26 23:17 27:27 28:5 29:-67
.lator 14:26 23:17 27:27 28:5 29:-64
.laun 20:43 28:14 29:-8 33:-27 34:5
.launc 20:44 28:3 29:-6 33:-27 34:5
.lay$ 4:1 5:42 15:1 16:29 25:-58 29:35
.laye 15:40
.layed 15:40
.layi 15:6
.layin 15:6
.lbot 6:-7 9:-9 10:3 11:35 16:-4 21:14 25:-2
.lbot$ 6:-7 9:-9 10:3 11:35 16:-4 21:14 25:-2
.lche 2:29
.lchem 2:29
.lcom 2:19 17:22 25:14
.lcome 2:19 17:22 25:14
.lder 14:14 15:9 29:19
.lder$ 29:30
.lders 15:9
.ldin 9:24 29:-10
.lding 9:24 29:-10
.lds$ 33:18
.leaa 19:8 20:-18
.leaas 19:8 20:-18
.lead 6:31 23:9 34:54
.lead$ 34:42
.leae 20:18
.leaes 20:14
.lean 2:20 7:32 8:-24 22:2
.leanu 2:20 22:3
.leas 0:-10 1:8 2:6 4:14 12:-7 13:2 14:15 15:10 16:3 17:12 18:-1 20:26 21:-1 22:16 23:-22 24:10 27:11 28:16 29:7 33:-4 34:2
.lease 0:-8 1:9 4:15 7:-1 13:3 14:18 15:9 16:4 17:13 20:14 22:17 23:-20 24:11 27:12 28:11 29:2 32:6 34:4
.leasi 29:18
.least 2:35 28:6 33:-24
.leav 7:2 8:-17 15:36 24:-19 25:-1 27:-30 29:4 31:51
.leave 7:2 8:-16 15:36 24:-19 27:-29 29:5 31:41
.lect 29:41
.led$ 3:-21 4:11 7:5 9:21 10:-64 11:-39 13:37 14:-8 15:3 18:-32 19:27 29:-40 33:35
.leep 11:-11 12:6 25:15 28:26
.leep$ 11:-11 12:6 25:18
.leeps 28:35
.left 10:-51 14:50 24:34 25:-24 28:86 29:28 33:-44 34:-20
.left$ 10:-51 14:50 24:34 25:-24 28:86 29:28 33:-44 34:-20
.lega 17:45 22:19 29:-3
.legal 22:23
.lege 4:18 16:13
.lem$ 2:14
.leme 9:3
.lemen 12:1
.lemet 9:4
.len$ 14:15 25:-11 29:-6 31:43
.lena 14:10
.lenc 25:-14 27:51 29:-12 31:19
.lence 25:-14 27:51 29:-12 31:19
.lend 0:9 1:24 2:-27 4:23 5:-35 8:-29 10:-21 12:-13 13:-14 14:40 16:5 18:40 19:29 20:-15 22:-17 24:-21 25:-27 26:38 28:-3 29:-15 31:-18 33:20
.lenda 0:12 1:25 2:-17 4:25 5:-15 8:-28 10:-17 12:-11 13:-11 14:30 16:6 17:-13 18:19 19:36 22:-14 24:-17 25:-20 26:26 29:-12 31:-14 33:18
.lende 14:11 18:6
.lent 6:14
.lept 2:33 12:-18 21:15
.lept$ 2:33 12:-18 21:15
.ler$ 5:6 9:44 21:-22 22:36 29:17
.lert 24:10 27:8 30:15 31:20 34:-9
.lert$ 24:38
.lerts 24:-16 27:17 30:15 31:26 34:-8
.les$ 1:18 2:-9 3:80 5:-57 6:-2 9:3 10:30 11:16 12:5 14:-102 18:-82 19:16 27:25 29:8 31:-35 34:48
.lese 20:33
.lese$ 20:33
.less 5:-27 21:19 28:69 31:24
.less$ 5:-27 21:19 28:69 31:25
.lest 0:17 1:20 2:-30 6:26 10:18 11:-24 12:-44 13:-25 14:16 16:4 17:-3 18:20 20:-41 22:-16 24:1 25:-33 27:6 29:-6 32:-6 33:17 34:18
.lesto 0:17 1:20 2:-28 6:27 10:14 11:-23 12:-42 13:-17 14:17 16:4 18:14 20:-39 22:-16 24:1 25:-32 27:6 29:-5 32:-5 33:14 34:19
.let$ 2:-42 4:23 5:-11 7:14 8:29 9:-60 10:-49 13:41 16:12 18:-33 19:-23 20:-21 22:50 24:45 27:41 28:-48 29:27 31:-57 32:-22 33:-15
.lete 10:-24 14:39 20:-28 23:-12 29:35 31:28 33:26
.lete$ 10:-24 14:39 20:-28 23:-12 29:35 31:28 33:26
.lett 0:3 10:15 11:-6 14:3 15:-3 16:3 17:-14 18:-1 26:-6 29:1 32:5 34:1
.lette 0:3 10:16 11:-6 15:-3 16:3 17:-13 22:-10 26:-6 29:1 32:5 34:1
.leve 29:6
.lfwa 5:31 6:-9
.lfway 5:31 6:-9
.lgtm 8:22
.lgtm$ 8:22
.liai 17:43 34:42
.liais 17:43 34:41
.lib$ 6:44 10:3 12:-44 21:3 22:24 29:-53
.libf 2:6 29:1
.libfo 2:6 29:1
.libr 2:32 6:7 15:14 16:33 18:-13 20:-13 28:44 29:-88 33:25 34:23
.libra 2:33 15:14 16:33 18:-9 20:-13 28:45 29:-86 33:18 34:23
.libs 2:-42 12:31 24:18 27:-29 28:8 29:-42 33:56 34:15
.libs$ 2:-27 10:1 12:31 24:18 27:-28 28:8 29:-36 33:56 34:17
.lica 20:30 33:-2
.licat 20:30 33:-2
.lice 29:64
.licen 29:64
.lid$ 9:42 10:7
.lida 28:-26 29:18 31:14
.liday 28:-26 29:19 31:14
.lide 6:28
.lide$ 6:32 29:-10
.lie$ 5:21 29:-28
.lien 1:-46 2:28 5:-3 6:16 10:37 12:14 15:5 16:18 18:-17 19:-12 20:-47 22:25 28:-4 29:-96 31:-13 33:33 34:24
.lient 0:-17 1:-45 2:29 6:21 10:37 12:14 15:5 16:21 18:-16 19:-7 20:-43 22:25 24:1 28:-4 29:-93 33:34 34:24
.lier 6:-20 15:19 16:42 18:39 19:14 23:3 33:-22
.lier$ 6:-20 15:19 16:42 18:39 19:14 23:3 33:-22
.lies 0:1 10:15 34:-7
.lies$ 0:1 10:17 34:-6
.life 10:-45 11:43 25:-32 29:13
.lift 6:-27 12:45
.lifte 6:-25 12:49
.ligh 8:37 25:-8 29:32 34:-21
.light 8:37 25:-8 29:32 34:-21
.lign 16:30
.lign$ 16:30
.like 2:-26 4:42 5:-42 9:-8 10:16 11:-44 14:14 16:-32 17:25 18:-1 19:9 20:3 22:17 27:18 28:20 29:-10 30:-38 33:-24
.like$ 2:-24 4:43 5:-39 10:16 11:-43 13:2 14:14 16:-32 17:25 18:-1 19:9 20:8 21:-48 22:17 25:1 27:18 28:20 29:-9 30:-38 33:-24
.limi 1:10 2:-14 30:22
.limit 1:10 2:-14 30:22
.line 0:26 1:17 2:24 6:-6 8:21 9:-127 10:-54 12:-95 14:88 15:-4 17:-55 18:27 20:-16 24:5 27:6 28:-43 29:4 31:-111 32:3 34:-10
.line$ 1:46 2:5 4:-26 5:11 6:-11 7:7 8:8 9:-89 10:-18 11:16 12:-56 13:-37 14:35 17:-28 18:54 25:-11 29:4 31:-60 33:15 34:-76
.lined 8:15
.liner 2:16
.lines 0:33 1:-47 14:62 18:-18 25:24 27:11 28:-31 33:-53
.ling 4:13 5:-4 8:42 12:-14 15:11 21:34 25:-40 29:23 31:26
.ling$ 4:13 5:-4 8:43 12:-14 15:11 21:34 25:-34 29:25 31:16
.link 2:1 14:40 17:3 19:-7 22:15 26:42
.link$ 2:1 14:40 17:3 19:-7 22:15 26:42
.lint 29:32
.lio$ 6:37 19:30 20:-32 33:-5
.lip$ 6:10 15:15 19:50 29:-17
.lipp 15:26
.lippi 15:26
.lips 16:7
.lips$ 16:7
.lisa 5:15
.lisat 5:15
.lise 4:8
.lise$ 4:8
.lish 6:8 33:-28
.lish$ 25:1 29:3
.lishe 6:11 19:2
.lishi 5:21
.list 2:-55 4:-24 5:-45 6:-4 8:-63 9:-50 10:7 11:14 13:52 14:44 16:-34 17:-34 20:-46 22:-25 23:25 24:-39 25:-63 26:26 27:24 29:-8 30:28 31:19 34:3
.list$ 2:-50 4:-22 5:-37 8:-51 9:-46 10:7 11:16 13:53 14:45 16:-31 17:-26 20:-20 21:-27 22:-9 23:25 24:-37 25:-61 26:27 27:25 29:-6 30:29 31:7 34:4
.litt 11:-6 25:15
.littl 11:-6 25:15
.lity 33:8
.lity$ 33:8
.live 1:24 5:-13 6:46 12:-2 17:-13 20:64 24:5 25:29 27:7 29:-83 33:-36
.live$ 1:26 5:-40 6:44 9:2 19:5 20:52 24:8 25:39 29:-67 33:-41
.liver 27:22
.lked 21:12
.lked$ 21:12
.lks$ 0:3 1:7 3:-1 4:9 5:3 8:-9 9:1 11:-3 17:13 20:4 24:9 25:6 27:-10 29:-2 30:11
.lle$ 3:1 14:17 25:13 29:-16
.lled 3:-9 4:15 10:-37 18:-10 19:44 32:-27 33:21
.lled$ 3:-9 4:15 10:-37 18:-10 19:44 32:-27 33:21
.ller 1:31 5:10 9:17 22:21
.ller$ 1:27 5:10 9:17 22:21
.lles 1:1 9:19 12:8 27:10 29:-33 33:29
.lles$ 9:21 12:9 27:10 29:-31 33:31
.llib 22:22
.llib$ 22:22
.llin 4:21 8:27 15:15 22:10 31:27
.lling 4:21 8:27 15:15 22:10 31:27
.llo$ 8:5 10:28 11:-5 18:13 21:25 23:21 24:4 25:15 26:9 27:-7 28:9 29:-9 31:-7 33:-12 34:-13
.llow 2:37 3:9 4:12 5:-21 6:-34 8:3 10:-77 11:27 12:-62 13:7 14:-63 15:14 18:45 22:22 24:12 25:-50 26:53 27:40 28:-63 31:24 32:-33 33:-76 34:-39
.llow$ 2:-14 8:9 11:20 14:-32 18:-13 22:33 24:18 25:-27 26:2 27:59 31:29 33:-30
.llowe 2:55 10:-3 12:-33 13:35 15:31
.llowi 3:23 4:20 18:32 20:-14 26:17
.llows 10:-17 18:58 34:-1
.lls$ 9:-9 33:59 34:48
.lly$ 6:22 19:10 23:30 25:42 29:-10 30:7 31:-14 33:-26
.load 2:21 6:-7 20:43 22:22 29:20
.load$ 2:6 20:56 22:27 29:35
.loadi 25:6
.loads 3:6 29:-15
.loba 33:22
.lobal 33:22
.lock 1:28 2:24 5:-67 6:-55 8:30 10:-10 12:132 16:-51 18:-10 20:-75 24:-11 25:-96 27:-40 28:72 31:-26 32:-33 33:49 34:-18
.lock$ 1:34 8:38 9:-7 10:-26 16:-18 25:-22 28:70 29:22 31:-12 33:8
.locke 2:29 6:-32 12:97 29:-25 33:14
.locks 12:17
.log$ 1:34 2:12 8:-1 9:-14 10:41 13:60 21:-28 22:52 33:-29
.logs 29:41
.logs$ 29:41
.lol$ 7:9 8:-8 10:45 12:-28 13:18 21:-29 25:29 26:2
.lon$ 6:21 18:9 29:4 33:-18
.lone 4:44 17:40 18:-21
.lone$ 4:44 17:23 18:-17
.long 2:-86 5:20 8:9 9:5 11:-60 14:-54 16:36 17:-53 19:18 20:3 24:-34 27:-32 28:68 29:-4 31:25
.long$ 3:1 5:24 9:14 11:-45 12:-38 14:-41 16:13 17:-34 19:20 20:19 24:-18 25:5 28:43
.longe 2:-24 8:22 12:5 16:7 27:-16 28:36 31:33 33:2
.look 3:31 7:1 9:47 10:-34 11:-19 17:-45 24:6 25:-38 26:33 31:-13 32:11 33:30
.look$ 3:35 5:-10 7:9 8:-14 17:-32 18:15 19:3 24:8 26:35 29:-12 31:-9 32:14 33:21
.looke 9:55
.looki 5:31
.looks 34:1
.loom 18:32 32:-24
.loomi 18:32 32:-24
.loop 27:31
.loop$ 27:31
.loor 29:17
.loor$ 29:17
.lope 10:25 12:-2
.loped 5:2
.loper 10:26 17:2
.lopm 4:11 5:21 12:18
.lopme 4:11 5:21 12:18
.lore 25:-39 29:71
.los$ 27:50
.lose 1:5 6:26 7:-26 9:-42 10:-29 12:38 14:-12 18:82 20:-72 22:-16 27:-43 28:37 29:3 30:28
.lose$ 1:10 27:-32 28:55 29:16 30:32 33:10
.losed 5:-13 6:35 12:55
.loses 18:80
.loss 10:24 16:5
.loss$ 16:8
.lossa 10:26
.lost 11:61 25:-35
.lost$ 11:61 25:-35
.lot$ 2:-18 7:-27 10:-6 13:7 14:26 22:8 26:5 28:-19 29:2 30:4 32:5 34:-4
.love 10:-22 11:-22 17:2 25:49 29:38
.love$ 10:-21 11:-20 17:3 25:45 29:39
.low$ 2:-14 8:32 10:-19 11:16 13:-2 14:-33 18:-9 22:38 24:33 25:-37 26:1 27:59 31:27 33:-47
.lowe 2:71 12:-41 13:34 15:31
.lowed 2:59 10:-2 12:-33 13:36 15:21
.lowi 3:23 4:20 18:32 20:-14 26:17
.lowin 3:23 4:20 18:32 20:-14 26:17
.lows 10:-25 18:53 26:33 34:-31
.lows$ 10:-25 18:53 26:33 34:-31
.loy$ 11:-28 29:59
.lpfu 33:3
.lpful 33:3
.lpha 1:40 5:49 18:-37 20:-24 29:-42 33:58
.lpha$ 1:40 5:49 18:-37 20:-24 29:-42 33:58
.lrea 2:-20 3:24 4:-17 5:30 6:36 7:-9 9:17 10:-19 12:32 16:-4 18:-29 20:-22 22:12 25:-14 26:31 31:10
.lread 2:-18 3:24 4:-14 5:30 6:36 7:-9 9:18 10:-17 12:30 18:-28 20:-18 25:-11 26:31 31:10
.lse$ 11:32 27:-6 31:23
.lsh$ 29:33
.lso$ 1:24 10:37 19:22 33:-8
.lter 15:18 33:15
.lter$ 15:18 33:4
.lts$ 7:13 8:29 9:-26 10:31 18:-24 20:78 29:-32
.luck 2:15
.luck$ 2:15
.lude 1:37 10:17 27:26
.lude$ 1:11 10:21 27:28
.luded 2:2
.luep 2:23
.luepr 2:23
.lugi 2:47 10:2
.lugin 2:47 10:2
.lume 9:8
.lume$ 9:8
.lunc 24:21 25:55 29:33 31:-43 32:-21
.lunch 24:21 25:55 29:33 31:-43 32:-21
.lush 0:10 1:1 10:44 12:23 31:-12
.lush$ 0:11 1:1 12:38 31:-12
.lushy 10:39
.lusi 9:18
.lusio 9:18
.lut$ 2:-9 3:3 7:8 10:4 13:-1 14:13 16:-2 17:-11 20:9 21:9 24:-2 25:2 29:-26
.lve$ 25:27
.lved 8:16 10:10 17:35 22:-12 29:-19
.lved$ 8:16 10:10 17:35 22:-12 29:-19
.lves 20:9 29:-15
.lves$ 20:9 29:-15
.lway 14:-27 24:24 25:31
.lways 14:-27 24:24 25:31
.mach 16:20 25:26
.machi 25:29 29:2
.made 3:35 6:19 7:23 13:11 14:-16 25:39 33:-22 34:-12
.made$ 3:35 6:19 7:23 13:11 14:-16 25:39 33:-22 34:-12
.mage 6:9 29:7
.mages 6:10
.magi 11:25 15:5 29:-23
.magin 15:5
.mail 2:-33 8:-25 10:10 14:-7 21:-21 23:13 25:-27 26:70 27:42 31:20 33:28
.mail$ 2:-10 8:-11 10:18 21:-17 23:15 25:-2 26:11 27:43 29:12 31:-18 33:4
.maili 31:9
.mails 26:57 29:-21 31:26 33:1
.main 5:-20 10:-24 11:-26 12:39 14:56 17:1 19:-37 25:-42 28:92 29:45 33:-64 34:4
.main$ 12:50 28:32 29:13 34:-3
.maini 14:4 28:66
.mains 14:24
.maint 17:20 29:11 34:21
.make 1:-48 2:21 3:7 4:22 6:30 9:-24 11:42 12:-24 16:29 17:-19 20:-29 22:21 24:34 29:-1 33:-61
.make$ 0:-27 1:-47 2:13 3:8 4:23 6:33 10:3 16:30 17:-2 20:-24 22:23 24:36 26:2 29:-23 33:-56
.makes 0:4 11:35
.mal$ 5:2
.mall 0:4 15:3 23:4
.mall$ 0:5 15:4
.man$ 10:56 11:33 33:-19 34:40
.mana 2:-15 5:-36 10:5 11:10 17:-9 19:37 20:-36 22:22 32:30 34:12
.manag 5:-26 10:8 11:22 19:38 20:-29 22:23 29:9 34:13
.manc 2:20
.mance 2:20
.mand 2:11 11:125 13:-12 14:-45 21:16 29:-54
.mand$ 11:52 14:-19
.mande 21:20
.mands 11:68
.manu 1:27 11:44 34:14
.manua 1:27 11:44 34:14
.many 2:-5 4:10 8:-2 9:13 13:22 15:4 17:-8 19:15 22:-5 24:-1 28:22 29:24 31:8
.many$ 2:-5 4:10 8:-2 9:13 13:22 15:4 17:-8 19:15 22:-5 24:-1 28:22 29:24 31:8
.map$ 14:44 29:22 33:-35
.mar$ 2:7
.marc 4:56 20:10
.march 4:56 20:10
.mari 11:-1 15:4 21:20 22:-22 29:21 32:5
.maria 15:4 21:20 22:-17 29:8
.mark 1:62 6:-12 7:12 8:32 9:-66 26:27 27:1 28:18 29:-17 33:-21
.mark$ 1:24 5:7 6:-4 7:8 8:56 9:-36 20:-11 28:24 29:-21
.marke 1:11 26:29 27:8
.mary 27:19 32:23
.mary$ 27:19 32:23
.mas$ 25:22 28:-34 29:16
.mast 2:32 5:47 6:-12 10:7 25:-24 29:4 34:-8
.maste 2:32 5:47 6:-12 10:7 25:-24 29:4 34:-8
.mate 17:2 25:19 29:-16 33:5
.mate$ 25:22 29:-6
.mater 17:9
.mati 8:14 9:-8 13:-22 14:-10 17:41 19:19 21:33 25:-15 30:9 31:-2
.matic 30:10
.matio 8:23 9:-5 13:-3 17:42 21:34 25:-6
.matr 18:11
.matri 18:11
.matt 9:11
.matte 9:11
.may$ 0:-19 2:71 4:13 10:1 13:-20 20:-32 21:20 22:22 28:12 32:-32 34:-15
.mayb 0:23 15:23 16:-22 25:12 30:13
.maybe 0:23 15:23 16:-22 25:12 30:13
.mbarg 2:1
.mbarr 22:2
.mber 1:9 2:-51 4:13 7:14 8:23 11:-55 12:2 15:-40 16:9 17:-43 18:-93 19:-21 20:1 21:27 24:7 25:-111 28:15 29:-58 31:-35 32:23 33:43
.mber$ 1:22 2:-8 3:5 4:15 7:18 8:26 9:8 10:-90 11:-33 12:-44 14:2 17:-10 18:-29 20:5 22:-75 24:12 25:-55 27:-51 28:23 32:25 33:17 34:-33
.mbers 2:-30 6:10 10:24 12:18 16:6 19:-8 21:18 22:3 27:6 29:-34 31:-3 33:17 34:17
.mbre 1:6 16:7
.mbre$ 1:6 16:7
.mbs$ 8:42
.mean 2:-53 6:-22 10:88 11:-8 29:39 33:14
.mean$ 2:-31 10:16 28:4 29:31 33:18
.meani 10:26 29:10
.means 10:65
.meant 25:21
.mebo 2:-24 3:7 4:-11 7:16 29:24 30:22 34:12
.mebod 2:-24 3:7 4:-11 7:16 29:24 30:22 34:12
.med$ 15:4 27:35
.medi 5:-13 10:25 18:19
.media 5:-13 10:25 18:19
.meet 7:4 11:-6 15:17 16:3 18:-18 24:-7 25:10 27:-9 29:70
.meet$ 25:26
.meeti 7:5 15:17 16:4 18:-4 24:-6 27:-1 29:72
.meli 14:50 19:8
.melin 14:40 19:11
.memb 2:-55 6:35 10:22 15:-12 19:-24 20:-27 21:50 24:28 29:-39 33:25 34:14
.membe 2:-55 6:5 10:24 12:18 15:-11 19:-23 20:-27 21:51 24:28 29:-38 33:26 34:15
.memo 24:17
.memor 24:11
.men$ 1:-8 2:-7 7:-2 9:5 10:5 16:1 18:3 23:5 26:4 27:-8 28:4 29:-5 31:-8
.mend 16:21
.mend$ 16:21
.ment 1:10 2:-10 7:-56 8:-14 9:-26 11:34 12:35 14:-129 15:-8 17:66 18:2 22:-31 23:-49 25:-2 27:32 28:6 29:-30 30:-44 32:-3 33:14 34:5
.ment$ 2:-13 5:33 11:-27 12:61 14:-4 17:24 20:1 27:-6 28:3 33:4
.menta 0:16 3:4 5:-18 11:12 12:-3 24:2 34:8
.menti 3:10 11:30
.mento 1:1 17:65
.ments 0:-34 5:-9 6:1 9:-23 10:11 11:1 12:7 16:3 17:-23 22:-2 23:-21 25:-23 26:17 27:45 28:6 29:-85 31:7
.menu 2:19 11:47 25:-37 29:-15
.menu$ 2:19 11:47 25:-37 29:-15
.meon 2:-25 9:-8 10:24 12:6 15:21 17:23 29:-8 34:16
.meone 2:-25 9:-5 10:24 12:6 15:22 17:23 29:-7 34:16
.mer$ 4:-3 6:6 12:2 14:-4 15:4 17:12 19:29 24:-20 27:16 28:36
.merc 2:-4 4:1 7:-10 15:-4 18:16 19:-16 20:8 22:22 27:-1 29:4 33:-14
.merci 2:-3 4:1 7:-10 15:-3 18:16 19:-16 20:8 22:12 27:-1 29:4 33:-14
.mere 21:7
.merg 2:82 6:-38 8:17 9:-19 10:14 12:51 16:-16 18:-9 20:-10 21:21 25:-64 29:21 31:-36 33:50
.merge 2:61 6:-26 8:18 9:-15 10:28 12:41 16:-10 18:-8 20:-7 21:23 25:-47 29:23 31:-12 33:31
.mergi 2:23
.mers 13:-6 17:28 19:-18 20:11 21:33 29:17
.mers$ 13:-6 17:28 19:-18 20:11 21:33 29:17
.mes$ 16:1 18:51 19:-5 20:29 29:-33
.mess 2:18 11:-18 12:-3 25:54 26:14 29:-69 30:30 31:18 34:-10
.messa 2:18 11:-1 12:-3 25:21 26:15 29:-37 30:31 31:18 34:-10
.meta 14:46 19:8
.metab 14:46 19:8
.meth 0:5 1:-1 2:-9 11:4 13:25 15:-8 17:27 18:5 21:2 25:22 29:-19 32:47
.methi 0:5 1:-1 2:-9 11:4 13:25 15:-8 17:27 18:5 21:2 25:22 29:-19 32:47
.metr 8:25 22:6 29:-5
.metri 8:10
.metry 9:4
.mewh 14:29
.mewhe 14:29
.mid$ 0:7 25:6
.midn 33:36
.midni 33:34
.migh 0:32 15:14 21:22 22:-9 29:-18 30:21
.might 0:32 15:14 21:22 22:-9 29:-18 30:21
.migr 2:9 9:37 22:1
.migra 2:9 9:37 22:1
.mile 0:17 2:-30 5:-3 6:28 10:11 11:-29 12:-46 13:-36 14:41 16:12 17:-3 18:7 19:-2 20:-41 22:-17 24:3 25:-42 27:3 29:-12 32:-7 33:20 34:23
.miles 0:17 2:-28 6:26 10:18 11:-23 12:-42 13:-25 14:16 16:13 18:9 20:-38 22:-14 24:4 25:-34 27:5 29:-9 32:-4 33:22 34:18
.mill 1:1 25:30
.mille 1:1 25:23
.min$ 3:28 5:-8 29:6
.mind 1:-49 2:-34 6:-59 7:2 8:-8 9:-73 10:-62 11:3 12:-45 13:-47 16:-85 17:-42 20:-41 22:-5 23:118 24:73 27:10 28:-60 30:17 31:19 32:-47 33:4 34:-57
.mind$ 5:9 14:9 19:13 23:27 24:8 27:-48 29:36 31:-15 33:33
.minde 1:-17 2:-37 6:-21 11:29 12:-6 16:-39 23:88 24:45 27:40 28:-17 29:-102 30:36 31:40 33:-53
.mindi 24:14
.mine 4:11 9:41 10:-59 14:15 18:45 23:24 24:26 29:-49 31:-9
.mine$ 4:12 9:46 10:-3
.ming 6:25 10:-71 11:-70 18:92 19:86 20:17 28:-38 29:-45 31:4 32:7 33:-67
.ming$ 6:33 10:-35 11:-64 18:95 20:34 29:-33 31:6 32:8 33:-21
.mingo 19:96 33:-29
.mini 2:7 3:14
.minim 2:7 3:14
.minu 5:11 16:-40 24:19 25:4 28:64
.minus 5:12 10:-13 12:-7 16:-8 24:22 28:64 29:-4
.minut 16:-7 29:5
.mirr 6:43
.mirro 6:43
.mise 2:5 20:36
.mise$ 20:48
.mised 2:28
.miss 1:18 2:17 6:38 7:7 8:10 9:-15 10:-50 12:-38 17:-23 21:45 22:2 24:21 25:-25 29:-78 30:10 32:38 33:-60 34:23
.miss$ 2:26 6:25 8:31 9:-33 24:7 29:-4 30:13 32:42
.misse 21:27
.missi 1:27 7:18 22:18 34:13
.mist 30:34
.mista 30:34
.mit$ 2:-35 13:-19 14:16 17:21 22:21 25:5 29:80
.mite 1:10 30:21
.mite$ 1:10
.mits 12:25
.mits$ 12:25
.mitt 2:42
.mitte 2:42
.mma$ 1:10 21:15
.mman 9:2 11:100 29:-26
.mmand 9:2 11:100 29:-26
.mmar 27:16 32:41
.mmary 27:19 32:20
.mme$ 17:31
.mmed 18:21
.mmen 1:-9 7:-3 9:8 10:8 18:2 23:4 26:4 27:-15 28:3 31:-10 33:-3 34:-6
.mmen$ 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
.mmer 27:8
.mmer$ 27:8
.mmin 10:-28 11:-17 18:61 29:-19 31:35
.mming 31:10
.mmit 2:-11 11:-36 17:11 25:13 29:73
.mmit$ 2:-5 17:17 25:15 29:70
.mmits 12:5
.mmitt 33:10
.mnd$ 24:36
.mode 5:41 6:-6 9:28
.mode$ 5:42 6:-6 9:28
.mods 6:-1 9:17 29:-22 34:35
.mods$ 6:-1 9:17 29:-22 34:35
.modu 29:44
.modul 29:44
.moin 25:8
.moji 9:10 10:15
.moji$ 9:11
.mom$ 24:-4 29:37
.mome 2:-4 5:13 12:27 17:14 18:5 25:16 29:-6 33:14
.momen 2:-4 5:13 12:27 17:14 18:5 25:16 29:-6 33:14
.mond 1:27 7:13 8:-51 9:-13 12:-14 15:-3 16:37 18:-9 22:9 24:40 25:16 28:-15 31:14 32:28
.monda 1:27 7:13 8:-50 9:-9 12:-12 16:31 18:-8 22:12 24:40 25:19 28:-14 31:16 32:12
.mont 2:-35 3:5 4:4 5:-1 6:2 18:-18 20:42 28:27 29:-30 30:17 32:45
.month 2:-35 3:5 4:4 5:-1 6:2 18:-18 20:42 28:27 29:-30 30:17 32:45
.moon 16:4
.more 0:21 1:-30 2:7 4:-18 5:-23 7:-2 8:22 9:-19 10:-6 11:-8 12:-13 13:-1 15:9 16:21 18:-24 21:2 22:47 24:-29 25:-20 29:2 31:83 32:-5
.more$ 0:21 1:-30 2:7 4:-18 5:-23 7:-2 8:22 9:-19 10:-6 11:-8 12:-13 13:-1 15:9 16:21 18:-24 21:2 22:47 24:-29 25:-20 29:2 31:83 32:-5
.morn 0:-7 3:-18 6:5 8:3 10:12 11:17 12:4 14:-5 15:2 16:-1 17:-1 20:2 21:-1 22:2 23:-5 24:29 28:11 29:-2 31:-5 32:12 33:-2 34:2
.morni 0:-7 3:-18 6:5 8:3 10:12 11:17 12:4 14:-5 15:3 16:-1 17:-1 20:2 21:-1 22:2 23:-5 24:23 28:11 29:-2 31:-5 32:12 33:-2 34:3
.morr 2:13 6:-9 7:13 10:-10 12:-14 15:-2 24:57 32:51 33:25
.morro 2:14 6:-9 7:13 10:-10 12:-14 15:-2 24:57 32:50 33:25
.mory 24:11
.mory$ 24:11
.most 33:2
.most$ 33:2
.mour 15:17
.move 5:1 10:-40 12:-28 15:59 16:40 19:-29 20:-29 25:-69 27:-12 29:11 30:51 31:21 33:-58 34:72
.move$ 15:48 16:9 27:-42 29:10 30:22 31:26 33:-56 34:65
.moved 5:9 6:6 15:16 30:19 34:4
.movem 9:26
.moves 27:15
.movi 2:25 11:25 12:-21 15:29 16:-12 25:44
.movin 2:26 11:25 15:29 16:-11
.mpac 7:7
.mpact 7:7
.mpan 11:-10 29:26
.mpany 11:-10 29:26
.mpar 14:-5 19:43
.mpare 14:-5 19:32
.mpil 29:53
.mpile 29:53
.mpin 2:20
.mping 2:20
.mpla 3:71 4:39 13:-15 21:24
.mplat 3:71 4:39 13:-15 21:24
.mple 4:-3 7:40 8:-4 10:-7 11:28 14:49 20:-22 25:-25 29:-63 33:48
.mple$ 7:43 25:-6
.mples 11:34
.mplet 1:1 14:54 20:-4 33:34
.mpor 1:10 17:4 18:11 32:-5
.mport 1:10 17:4 18:11 32:-5
.mps$ 12:42
.mpt$ 2:17 10:22 12:-9
.mpti 13:4 22:35
.mptio 13:4 22:35
.msgi 33:33
.msgid 33:33
.mth$ 11:3 29:-8 32:14
.much 25:48 28:73 29:11
.much$ 25:48 28:73 29:11
.mum$ 2:6 3:14
.must 3:2 5:-34 9:-19 13:6 16:6 17:13 21:17 28:-22 29:-15 32:14 33:45 34:-27
.must$ 3:2 5:-34 9:-19 13:6 16:6 17:13 21:17 28:-21 29:-8 32:14 33:46 34:-27
.mute 2:-3 11:-54 25:-77 27:39 30:126 31:43 34:-12
.mute$ 11:-23 25:-28 27:39 30:83 31:40
.muted 25:-21 30:53
.myse 0:14
.mysel 0:14
.nabl 27:5
.nable 27:5
.nach 27:27 31:17
.nachr 27:27 31:17
.nack 8:20 9:2 25:25 29:-1 32:-9 34:-2
.nack$ 8:27
.nage 5:-26 10:8 11:22 19:38 20:-29 22:23 29:18 34:2
.nager 5:-25 10:8 11:22 20:-27 22:23 29:21 34:27
.nah$ 8:2 28:7
.nak$ 7:20 8:41 9:-12 13:2
.nal$ 0:-32 1:16 2:15 5:-11 6:49 9:-15 13:-3 14:-13 16:28 17:-2 19:14 20:31 22:-52 23:-14 25:-66 27:33 29:-123 32:-42 33:10
.nale 10:43
.nale$ 10:43
.nali 2:19 29:-23 33:41
.nalit 2:19 29:-23 33:41
.nall 25:10
.nally 25:10
.name 3:-9 4:33 5:28 11:-12 18:30 19:42 25:-30 27:-40 29:1 31:-10 34:62
.name$ 4:13 5:38 11:-10 14:-33 18:36 19:34 25:-17 27:-34 29:4 31:-6 33:7 34:40
.names 34:5
.nary 10:52 11:-12
.nary$ 10:52 11:-12
.nas$ 0:13 1:-13 4:-21 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
.nato 34:24
.nator 34:24
.nblo 8:16 22:17
.nbloc 8:16 22:17
.nboa 8:6 17:36
.nboar 8:6 17:36
.nce$ 2:19 3:27 4:-22 5:-17 6:11 7:32 8:-25 10:22 11:-16 12:-38 17:-20 18:28 19:-21 21:26 23:-27 24:11 25:-50 27:31 29:3 30:19 31:8 33:-15 34:-1
.nced 7:16 9:7 29:-17 34:7
.nced$ 7:16 9:7 29:-17 34:7
.ncel 24:14 27:-25 29:6 31:24
.ncel$ 8:2 24:15 29:13 31:8
.ncem 11:13 20:3 26:22 27:18 31:12 34:-2
.nceme 11:13 20:3 26:22 27:18 31:12 34:-2
.ncer 10:21
.ncern 10:21
.nces 7:14 10:-2 21:6 27:32
.nces$ 7:14 10:-2 21:6 27:32
.nch$ 1:21 2:-21 5:18 6:-13 10:-5 12:4 14:-7 17:-38 20:14 24:18 25:39 29:78 31:-51 32:-50
.nche 5:14 10:51
.nches 10:53 34:6
.nchm 7:36
.nchma 7:24
.ncie 12:11
.ncies 12:11
.ncil 10:-22 20:2 33:27
.ncill 10:-22 20:3 33:27
.nclu 1:46 9:16 10:16 27:25
.nclud 1:37 10:17 27:26
.nclus 9:18
.ncti 10:6 11:21 29:-16 33:29
.nctio 10:6 11:21 29:-16 33:29
.ncy$ 2:13 25:48 29:-32 33:27
.nda$ 14:-4 27:5 32:45
.ndan 2:10
.ndar 0:10 1:25 4:34 5:-23 8:-30 10:-40 12:-15 13:-15 14:38 16:3 17:-18 18:29 19:31 22:-21 24:-33 25:-26 26:25 28:-6 29:-16 31:-20 33:13
.ndar$ 0:11 1:27 2:-19 4:24 5:-17 8:-29 10:-24 12:-11 13:-12 14:38 16:4 17:-15 18:30 19:32 22:-15 24:-21 25:-22 26:26 28:-2 29:-14 31:-19 33:18
.nday 1:26 6:-13 7:12 12:-18 15:-2 16:38 18:-22 24:39 25:10 28:-19 31:7 32:37
.nday$ 1:29 6:-11 7:13 12:-18 15:-2 16:42 18:-22 24:52 25:-11 28:-31 31:11 32:52
.nde$ 9:4
.ndec 7:5 13:54
.ndeci 7:5 13:54
.nded 6:-22 8:25 23:30 33:11
.nded$ 6:-22 8:25 23:30 33:11
.nden 2:19 10:33 12:26 16:-13 27:5 29:-34 33:30
.ndenc 2:19 10:35 12:26 29:-33 33:32
.nder 1:-31 2:-101 6:-93 8:-35 9:-7 10:42 11:43 12:15 13:-43 16:-88 17:-65 19:-57 20:-47 23:73 24:44 25:25 26:9 27:44 28:-16 29:-65 30:6 31:30 32:-39 33:-28 34:-51
.nder$ 1:-16 2:-45 6:-63 10:24 11:21 12:39 15:13 16:-75 19:-6 20:-10 21:5 23:51 24:86 27:-63 31:1 33:-57 34:-1
.nderb 26:17
.nders 10:14 11:34 23:26 24:-91 27:60 29:-48 30:33 31:29
.ndes 11:27 30:8
.ndid 0:23 5:2 10:20 18:-14 20:-54 28:34 29:-37 33:25
.ndida 0:23 5:2 10:20 18:-14 20:-54 28:34 29:-37 33:25
.ndig 34:16
.ndig$ 34:17
.ndin 1:-3 2:16 4:2 8:32 10:5 13:46 27:26 29:-24 34:-17
.nding 1:-3 2:16 4:2 8:32 10:5 13:46 27:26 29:-24 34:-17
.ndit 9:30 29:2
.nditi 9:30 29:2
.ndle 34:34
.ndles 34:34
.ndly 15:-13 22:30 24:2 27:6 29:7 33:35
.ndly$ 15:-13 22:30 24:2 27:6 29:7 33:35
.ndo$ 7:5 15:-6 16:66
.ndom 31:39
.ndom$ 31:39
.ndor 2:13 21:7 22:-6
.ndor$ 2:6 21:7 22:-5
.ndow 6:59 10:16 20:-6 29:1 33:15
.ndow$ 6:61 10:21 29:-2 33:17
.ndows 29:37
.ndpo 2:27
.ndpoi 2:27
.ndri 4:36
.ndri$ 4:36
.nds$ 5:11 10:25 11:54 12:-26 18:-2 20:23 25:25 28:-8 29:-27
.ndup 15:1 29:26
.ndup$ 15:1 29:26
.ndy$ 32:5
.neak 2:21 12:-16 18:36
.neak$ 2:21
.near 5:4 14:-12 18:73 24:28 28:16 33:-58
.near$ 24:30 28:20 33:-36
.neare 18:78
.nearl 5:6
.nece 21:27 23:17
.neces 21:27 23:17
.ned$ 2:-31 3:55 4:-9 5:-68 6:44 7:-44 8:4 9:58 10:-35 11:-13 12:-3 13:11 15:31 17:44 18:-88 20:12 21:-25 25:-74 28:-47 30:49 31:-44 34:-53
.need 0:44 1:23 2:16 5:-76 6:-32 9:-10 10:-19 12:-52 13:3 14:27 15:-84 16:-9 20:17 21:46 22:60 23:22 24:-17 25:-34 27:-84 28:-2 29:-43 31:-15 32:-48
.need$ 0:5 1:33 2:13 5:-23 10:-54 11:-34 14:29 15:-53 16:-64 18:8 21:21 22:31 23:18 24:-2 25:-33 27:-68 29:-78 31:-8 32:-30 33:27 34:7
.neede 0:30 8:-6 11:12 21:17 33:-19
.needs 13:14 16:5 20:18 22:29
.neer 17:28 20:9 25:12 29:-14 33:11
.neer$ 5:-16 17:12 20:17 33:23
.neeri 5:6 25:13
.nel$ 1:2 2:-51 10:-16 11:36 14:-7 25:11 26:-6 27:45 28:-14 29:48 30:10 31:67 32:-27 33:-32
.neli 2:70
.nelin 2:70
.nels 26:76 27:-20 30:8 31:-1
.nels$ 26:76 27:-20 30:8 31:-1
.nen$ 1:46 14:22 16:16 25:9 29:-23 31:-5
.nent 10:-23 18:49
.nent$ 10:-23 18:49
.ner$ 9:17 10:-57 11:-30 12:-4 16:-21 17:74 18:52 22:4 24:55 25:5 28:-18 29:-50 31:-20 32:-17 33:-94 34:74
.nera 4:23 19:12 20:-4 26:19 30:-22 31:26 34:31
.neral 19:16 26:20 30:-21 31:30 34:21
.nerat 4:34
.ners 0:4 32:25
.ners$ 0:4
.nes$ 0:38 1:-106 3:20 7:-16 8:-34 9:-26 10:-13 13:59 14:96 17:-26 18:-60 19:-2 20:-74 24:23 25:16 27:39 28:-53 29:-2 31:-12 34:23
.nesd 1:27 16:17 20:32 31:5
.nesda 1:27 16:17 20:32 31:5
.ness 10:21 25:14
.ness$ 10:21 25:14
.nest 18:53
.nest$ 18:53
.nete 20:-10 29:58
.netes 20:-10 29:58
.neut 13:5 25:-15 34:22
.neutr 13:5 25:-15 34:22
.neve 7:33 8:-29 10:20 17:70 24:-4 25:8 27:58 29:-6 30:12 31:-30
.never 7:33 8:-29 10:20 17:70 24:-4 25:8 27:58 29:-6 30:12 31:-30
.new$ 1:39 2:75 3:19 4:23 5:-86 6:6 10:17 11:12 13:-24 14:-109 16:10 17:99 18:-67 19:-84 20:-3 21:-15 22:16 24:-70 25:-30 26:-71 27:-42 28:-12 29:-12 31:-35 32:-74 33:18 34:-22
.newb 17:80 25:-8
.newbi 17:80 25:-8
.newc 2:-29 17:69
.newco 2:-29 17:69
.news 0:1 7:-9 8:-8 9:16 10:1 11:-5 15:-7 17:-22 22:-27 26:3 27:42 32:6
.news$ 9:5 26:40 27:58 31:7
.newsl 0:3 10:4 15:-2 16:2 17:-9 22:-14 26:-4 32:7 34:1
.next 0:7 2:20 3:33 4:53 5:-20 6:-72 7:-10 8:16 9:-41 10:-79 11:-53 12:-48 13:-21 14:-16 15:-21 17:18 18:120 19:-83 20:-10 22:-32 23:21 26:-14 27:-69 28:-15 30:-25 32:50 33:-10 34:-38
.next$ 0:7 2:20 3:33 4:53 5:-20 6:-72 7:-10 8:16 9:-41 10:-79 11:-53 12:-48 13:-21 14:-16 15:-21 17:18 18:120 19:-83 20:-10 22:-32 23:21 26:-14 27:-69 28:-15 30:-25 32:50 33:-10 34:-38
.nfer 29:24
.nfere 29:24
.nfig 10:13 21:1
.nfig$ 10:1 21:1
.nfir 33:23
.nfirm 33:23
.nfor 8:25 9:-12 13:-6 17:40 21:30 25:-10 27:59
.nform 8:25 9:-12 13:-6 17:40 21:32 25:-10 27:60
.nfra 27:17
.nfra$ 27:17
.nfre 6:-22 12:29 29:3 34:12
.nfree 6:-22 12:29 29:3 34:12
.nfro 12:39
.nfroz 12:39
.nfus 6:5
.nge$ 1:-26 7:13 12:6 15:48 16:52 17:9 21:4 26:-47 29:-26
.nged 6:-33 13:11 23:17 29:23 33:-24 34:13
.nged$ 6:-33 13:11 23:17 29:23 33:-24 34:13
.ngel 1:58
.ngela 1:2
.ngelo 1:36
.ngen 31:21
.ngen$ 31:21
.nger 8:22 16:6 25:30 27:-18 28:23 29:-45 31:12 34:18
.nger$ 2:-22 8:23 12:4 16:7 27:-17 28:24 31:44 34:19
.nges 10:33 13:43 15:-53 20:-17 26:8 27:74 29:-55
.nges$ 10:33 13:43 15:-53 20:-17 26:8 27:74 29:-55
.ngig 12:10 33:9
.ngigk 12:10 33:9
.ngin 2:23 17:26 33:10
.ngine 17:31 25:12 29:-8
.nging 2:25 33:21
.ngle 15:6 25:34
.ngle$ 15:6 25:34
.ngli 25:6
.nglis 25:6
.ngly 16:28
.ngly$ 16:28
.ngo$ 2:6 19:97 33:-30
.ngra 25:75
.ngrat 25:75
.ngs$ 2:-27 5:33 6:37 8:-36 9:-94 10:18 11:-14 12:24 15:-5 16:-30 17:-15 20:-61 23:7 25:-17 26:-57 27:16 28:21 29:-7 30:23 31:32 32:22 33:3 34:-12
.ngua 0:6 15:7
.nguag 0:6 15:7
.nia$ 1:17 27:33 28:36 29:-47
.nic$ 29:33
.nica 34:-4
.nical 34:-4
.nice 24:17 25:29
.nice$ 24:24 25:30
.nie$ 18:1 25:-40 29:-10 31:55
.nied 9:-4 13:35
.nied$ 9:-4 13:35
.nig$ 32:1
.nigh 2:-16 9:26 18:-6 19:-32 25:2 28:47 29:42 32:21 33:18 34:-23
.night 2:-16 9:26 18:-6 19:-32 25:2 28:47 29:42 32:21 33:18 34:-23
.nimu 2:7 3:14
.nimum 2:7 3:14
.ning 0:-33 2:-25 3:13 4:47 5:-28 7:8 9:-15 10:17 11:27 12:-5 13:2 14:26 15:7 16:-10 17:-19 18:-8 19:-20 21:-25 23:-29 24:12 25:6 26:-10 27:-21 28:54 29:29 30:-37 31:-41 32:22 33:20
.ning$ 0:-33 2:-25 3:13 4:47 5:-28 7:8 9:-15 10:17 11:27 12:-5 13:2 14:26 15:7 16:-10 17:-19 18:-8 19:-20 21:-25 23:-29 24:12 25:6 26:-10 27:-21 28:54 29:29 30:-37 31:-41 32:22 33:20
.nion 7:33 9:-14
.nish 2:9 11:17 12:18 22:11 25:-44 28:7
.nish$ 11:20 14:3 22:29 24:3 25:-24 28:17
.nishe 12:27
.nit$ 29:11
.niti 4:21 10:18 20:16
.nitia 4:21
.nitio 10:18
.njou 17:17 25:7 33:8
.njour 17:17 25:7 33:8
.nke$ 3:13 6:13 9:6 11:-4 12:9 13:-6 14:10 16:-4 18:-3 19:5 20:7 21:2 25:5 29:-11 33:-3 34:-5
.nkin 7:30 8:-10 21:26 22:-8 29:29
.nking 7:30 8:-5 21:27 22:-4
.nkins 29:31
.nks$ 1:-1 4:3 6:9 8:14 10:4 15:-1 17:-1 20:8 21:-16 22:9 24:2 25:38 27:10 28:-7 29:-7 30:7 32:3
.nla$ 20:11 33:15
.nloa 20:41 29:7
.nload 20:41 29:7
.nly$ 2:14 6:-21 8:-11 13:21 18:20 25:-40 26:23 29:-20 30:44 31:21 33:-79
.nmen 17:3
.nment 17:3
.nmut 27:55 29:-13 31:-11
.nmute 27:55 29:-13 31:-11
.nna$ 7:18 8:-16 15:18 34:56
.nnal 6:8
.nne$ 31:39
.nned 3:43 5:-4 6:15 17:-1 20:39 29:-47 32:27
.nned$ 3:43 5:-4 6:15 17:-1 20:39 29:-47 32:27
.nnee 20:18 33:23
.nnel 2:-29 11:36 14:-2 25:20 26:40 27:29 28:-8 29:1 30:16 31:29 32:-24 33:-19
.nnel$ 2:-22 11:39 24:1 25:21 26:-5 27:47 28:-4 29:6 31:43 32:-23 33:-1
.nnels 26:76 27:-20 30:8 31:-1
.nner 6:-2 9:20 17:54 24:31 28:-8 29:-40 31:21 32:5
.nner$ 9:27 17:43 24:10 25:13 29:-10
.nners 32:11
.nnin 3:10 4:49 5:-38 12:-17 14:56 17:-18 25:6 29:15 33:12
.nning 3:10 4:49 5:-38 12:-17 14:56 17:-18 25:6 29:15 33:12
.nnou 11:12 20:32 26:15 27:31 31:18 33:-18
.nnoun 11:12 20:32 26:15 27:31 31:19 33:-17
.nny$ 25:30
.nobo 7:44 8:-20 13:16 29:-19
.nobod 7:45 8:-20 13:16 29:-18
.noch 33:1
.nochm 33:1
.nock 8:1 25:9
.nock$ 8:1 25:9
.nod$ 10:6
.nog$ 2:7 28:13
.nogo 1:38 29:-16 33:17
.nogo$ 1:38 29:-16 33:17
.nois 0:1 7:13 9:3 11:4 12:6 13:9 15:7 16:1 17:5 18:2 19:3 20:-2 21:7 22:-9 25:-3 26:-8 27:-14 28:-1 29:-4 30:-11 31:14 32:-3
.noise 0:1 7:13 9:3 11:4 12:6 13:9 15:7 16:1 17:5 18:2 19:3 20:-2 21:7 22:-9 25:-3 26:-8 27:-14 28:-1 29:-4 30:-11 31:14 32:-3
.none 31:41
.none$ 31:41
.noob 10:16 17:33
.noob$ 10:17
.noon 1:26 16:24
.noon$ 1:26 16:24
.nooz 24:36 29:-11 31:25
.nooze 24:36 29:-11 31:25
.nope 4:-3 8:67
.nope$ 4:-3 8:67
.norm 5:2 23:7
.norma 5:2 23:7
.not$ 0:47 1:-96 2:-45 3:45 4:-94 5:-39 6:30 7:84 8:-7 9:-4 10:4 12:11 13:-29 15:53 16:-34 17:-15 18:-31 19:-42 21:69 22:-18 23:22 25:-14 27:-68 28:-24 29:-16 30:68 31:27 32:-32 33:-13 34:-2
.note 1:24 14:-33 20:-14 24:89 25:13 27:-4 33:32
.note$ 24:57
.notes 1:22 2:6 14:-27 20:-12 24:35 29:1 33:50
.noth 0:54 2:11 12:21 16:12 18:-19 24:-17 29:-25 31:21 33:-9 34:-9
.nothe 0:43 1:1 2:27 25:14
.nothi 12:29 31:29
.noti 10:14 13:-27 16:-36 24:-2 25:-38 26:51 27:93 29:-50 30:30 31:72 33:-56
.notic 11:6 27:13 31:23
.notif 11:-13 13:-16 24:-12 25:-11 26:48 27:89 31:53
.noug 2:10 7:22 31:53 33:-10
.nough 2:10 7:22 31:53 33:-10
.noun 11:12 14:-21 20:32 26:18 27:48 31:16 33:-20
.nounc 11:12 14:-21 20:32 26:18 27:48 31:16 33:-20
.nova 10:-11 29:-6 33:18 34:10
.nova$ 10:-11 29:-6 33:18 34:10
.nove 3:23
.novem 3:23
.now$ 0:-14 1:-66 2:28 3:-18 5:54 6:-46 8:-122 10:-1 12:40 13:-8 15:-164 16:34 17:68 18:28 21:-91 22:-30 23:3 26:-51 27:40 28:13 29:-44 30:-106 31:-10 34:-147
.nrol 6:2
.nse$ 0:26 2:-13 6:-8 10:31 26:5 29:38
.nsen 9:10
.nsent 9:10
.nser 1:67 24:-18
.nsert 1:67 24:-18
.nsho 29:2 33:-1
.nshot 29:2 33:-1
.nsib 34:27
.nsibl 34:27
.nsid 8:12 10:18 21:19
.nside 8:12 10:18 21:19
.nsio 13:1 22:18
.nsion 13:1 22:18
.nsla 0:3 2:8 5:-27 8:-3 10:20 11:-13 12:4 14:16 16:-2 20:3 23:1 25:-35 27:19 29:15 32:-8 33:13
.nslat 0:3 2:8 5:-27 8:-3 10:21 11:-13 12:4 14:16 20:3 23:1 25:-35 27:20 29:15 32:-8 33:13
.nssl 9:28 29:13
.nssl$ 9:29 29:13
.nst$ 2:11 8:2 11:9 19:9 25:-8
.nsta 1:12 4:23 9:18 16:-9 18:-8 22:13 29:47 31:-14
.nstac 4:25 29:14 31:-9
.nstal 1:29 9:18 18:-7 22:14 29:17
.nste 16:48 18:28 26:9 33:-42
.nstea 16:48 26:10 33:-15
.nstr 10:8 11:28 29:-6
.nstru 11:35
.nsub 6:-8 11:8 26:-65 27:-33 30:77 31:46 34:26
.nsub$ 11:-3 29:-12 30:33 31:22
.nsubs 11:15 26:-61 27:-26 30:44 31:22 34:28
.nswe 9:8 13:34 21:-28
.nswer 9:8 13:34 21:-28
.ntab 30:5 34:12
.ntabl 30:5 34:13
.ntac 34:83
.ntact 34:84
.ntag 5:12
.ntage 5:12
.ntai 7:5 9:-15 11:-6 17:18 29:3 33:2
.ntail 7:8 15:1
.ntain 17:19 29:12 33:11
.ntat 0:17 3:4 5:-18 11:10 12:-3 24:2 34:9
.ntati 0:17 3:4 5:-18 11:10 12:-3 24:2 34:9
.ntdo 27:14 28:75 31:5
.ntdow 27:14 28:75 31:5
.nte$ 19:40 20:-32
.nted 2:-61 8:21 9:12 12:-6 13:13 19:3 22:9 25:28 26:19 27:41 29:-42 33:-2
.nted$ 2:-61 8:21 9:12 12:-6 13:13 19:3 22:9 25:28 26:19 27:41 29:-42 33:-2
.nteg 2:20
.ntegr 2:20
.nten 27:7
.ntenc 10:4
.nter 1:22 2:7 6:-47 10:19 14:-45 17:46 19:12 20:-34 24:-15 27:12 29:49
.nter$ 1:34 10:2 29:33
.ntere 5:25 6:-5 11:29 14:-14 27:24 29:17
.nterf 12:10 33:17
.ntern 17:22
.nters 17:27
.nth$ 2:-35 3:34 5:-38 6:9 14:-54 16:28 18:-31 19:-20 20:45 28:19 29:-21 30:17 32:72
.nths 3:9 14:10
.nths$ 3:9 14:10
.ntil 3:12 4:-33 5:-35 7:34 8:9 10:-39 13:-14 14:44 15:-4 16:20 17:-44 19:-38 20:-21 21:6 22:41 24:36 25:-22 27:-60 28:45 29:-5 31:31 34:-26
.ntil$ 3:12 4:-33 5:-35 7:34 8:9 10:-39 13:-14 14:44 15:-4 16:20 17:-44 19:-38 20:-21 21:6 22:41 24:36 25:-22 27:-60 28:45 29:-5 31:31 34:-26
.ntim 24:2
.ntin 5:-4 7:2 22:20 31:24
.nting 7:2 22:22
.ntio 3:10 11:30
.ntion 3:10 11:30
.ntis 29:27
.ntist 29:27
.ntly 12:45 26:7
.ntly$ 12:45 26:7
.nto$ 1:44 2:7 5:12 6:-23 9:-7 10:-7 14:-32 17:-4 21:7 23:-12 27:34 29:52 31:-24 32:1 33:-5
.ntor 17:66
.ntor$ 17:22
.ntra 9:22
.ntrac 29:24
.ntrag 9:29 29:-8
.ntri 17:75 29:3
.ntrib 17:75 29:3
.ntro 1:19 17:31 24:-11
.ntrod 1:19 17:32 24:-11
.ntry 1:20
.ntry$ 1:20
.nts$ 0:-1 4:-6 9:-95 10:30 12:8 14:-99 16:8 20:-19 21:6 22:-35 23:-44 26:1 27:65 28:7 29:-8 32:1 33:48 34:-7
.ntsc 9:15 34:17
.ntsch 9:15 34:17
.ntu$ 3:10 4:20 20:12
.nty$ 4:22
.nual 1:27 11:44 34:14
.nual$ 1:27 11:44 34:14
.nudg 16:9 23:27 24:34 34:-8
.nudge 16:9 23:28 24:24 34:-6
.nue$ 5:-5 20:1 29:8 31:27
.null 2:34 29:13
.numb 5:27 7:33 8:43 9:25 13:7 24:-7 25:-5 28:51
.numbe 5:27 7:33 8:43 9:25 13:7 24:-7 25:-5 28:51
.nuov 2:31 17:7 20:6
.nuova 2:31 20:6
.nup$ 2:23 22:2
.nus$ 5:34 10:-13 12:-8 16:-9 20:-16 24:22 28:56 32:-4
.nute 16:-7 29:3
.nutes 16:-6 29:7
.nvin 7:16 21:36
.nvinc 7:16 21:36
.nvir 17:3
.nviro 17:3
.nvit 8:-27 29:47
.nvite 8:-27 29:47
.nvol 10:21 17:35 29:-20
.nvolv 10:21 17:35 29:-20
.nway 10:-20 28:36
.nway$ 10:-20 28:36
.nybo 9:2 10:21
.nybod 9:2 10:18
.nymo 31:34
.nymor 31:34
.nyon 2:-10 3:20 6:-5 12:-25 13:10 15:18 22:-25 25:48 29:20
.nyone 2:-10 3:20 6:-5 12:-25 13:10 15:18 22:-25 25:48 29:20
.nyth 2:20 8:-38 13:30 16:-21 18:35 19:-9 25:-44 26:13 28:-29 29:-35 32:53
.nythi 2:21 8:-37 13:31 16:-20 18:36 19:-5 25:-35 26:14 28:-24 29:-24 32:36
.nywa 10:7
.nyway 10:7
.oabl 2:37
.oable 2:37
.oach 18:14 28:19
.oachi 18:14 28:19
.oad$ 2:5 20:56 22:41 29:32
.oadi 25:6
.oadin 25:6
.oadm 14:44
.oadma 14:44
.oads 3:6 18:-23
.oads$ 3:6 29:-15
.oard 8:28 16:28 17:8 20:-13 22:19 29:11 33:21 34:-8
.oard$ 2:1 16:29 17:-18 22:46 29:18 33:17
.oardi 8:6 17:38
.oat$ 2:48
.obab 23:4 30:6
.obabl 23:4 30:6
.obal 33:22
.obal$ 33:22
.ober 1:17 4:15 5:-19 16:38 20:47 31:-8 32:19
.ober$ 1:17 4:15 5:-17 16:38 20:48 31:-8 32:19
.obje 9:17
.objec 9:17
.oble 2:14
.oblem 2:14
.obod 7:45 8:-20 13:16 29:-18
.obody 7:45 8:-20 13:16 29:-18
.obs$ 17:30
.oced 10:-22 11:19 12:8 21:10
.ocedu 10:-20 11:21 21:10
.oces 9:-9 17:51 21:40
.ocess 9:-9 17:51 21:40
.ochm 33:1
.ochma 33:1
.ock$ 1:10 8:39 9:-13 10:-34 11:-30 20:-44 27:-16 28:66 29:16 31:11
.ocke 2:26 5:-4 6:-33 8:9 9:-29 12:97 33:11
.ocked 2:29 6:-3 12:100 29:-8 33:17
.ocker 10:16 15:13 29:1
.ocki 9:18
.ockin 9:18
.ocks 12:17
.ocks$ 12:17
.ocli 33:6
.oclie 33:6
.ocs$ 0:59 1:40 2:27 10:-31 12:-27 15:-1 16:-41 17:30 18:-3 26:5 27:14 29:6 31:13 33:-8
.oct$ 1:19 16:65 29:-15
.octo 1:17 4:7 5:-14 16:43 20:46 31:-8 32:19
.octob 1:17 4:7 5:-14 16:43 20:46 31:-8 32:19
.ocum 0:16 1:5 3:4 5:-14 11:13 12:-9 25:3
.ocume 0:16 1:5 3:4 5:-14 11:13 12:-9 25:3
.oday 2:33 4:25 7:-10 9:-26 10:-10 12:26 14:-11 16:-13 17:18 20:-24 24:-7 25:5 28:25 31:11 32:51 33:-53 34:-24
.oday$ 2:33 4:25 7:-10 9:-26 10:-10 12:26 14:-11 16:-13 17:18 20:-24 24:-7 25:5 28:25 31:11 32:51 33:-53 34:-24
.odds 21:46
.odds$ 21:46
.ode$ 2:11 5:28 6:-6 9:13 10:45 12:50 20:-13 25:-26 33:17
.oden 19:1
.odena 19:1
.ods$ 6:-1 9:16 34:34
.oduc 0:32 1:10 10:16 17:30 20:5 24:-8 27:4 29:-36 33:-17
.oduce 1:19 11:5 24:-11
.oduct 0:4 10:19 17:14 20:8 27:12 33:-20
.odul 29:44
.odule 29:44
.ody$ 2:-12 3:3 4:-13 6:-22 7:53 8:-49 12:10 13:13 15:18 22:-42 25:2 30:19 31:-22 34:2
.oed$ 12:5 15:53 19:-7 33:-18
.oes$ 0:-37 2:58 6:-54 7:19 8:4 9:23 10:38 11:18 13:-29 14:14 15:-38 17:-5 18:-21 19:-59 20:47 21:2 22:-62 23:-20 24:-59 25:-79 26:31 27:-55 28:-40 29:29 30:-46 33:17 34:-51
.oeve 7:11 8:-2 28:40
.oever 7:11 8:-1
.off$ 1:37 2:-71 3:25 4:20 7:9 8:13 9:-7 10:-104 11:-68 16:-2 17:-63 18:22 19:-7 20:-38 23:-36 24:-54 26:-11 27:-154 28:25 29:-9 30:77 31:81 32:-56 33:8
.offe 25:48 34:-21
.offee 25:36 29:6 34:-4
.offi 6:13 20:36 25:11 29:2 33:-27
.offic 6:13 20:36 25:11 29:2 33:-27
.offs 31:13
.offsi 31:16
.ofre 29:11
.ofrea 29:11
.oft$ 1:42 10:29
.ogat 13:31
.ogati 13:20
.ogle 26:13
.ogle$ 26:13
.ogo$ 1:38 33:16
.ogra 8:3 17:41
.ogram 17:41
.ograp 8:8 29:-2
.ogs$ 29:41
.oice 29:43
.oice$ 29:43
.oin$ 10:7 13:6 14:-7 17:39 25:3 29:-15
.oine 17:60 32:-2
.oined 17:57 32:-1
.oing 1:-1 2:-17 4:19 5:60 9:40 10:-36 11:-16 12:8 13:-22 14:-33 25:15 28:-11 29:-46 31:-6 32:54
.oing$ 1:-1 2:-17 4:19 5:60 9:40 10:-36 11:-16 12:8 13:-22 14:-33 25:15 28:-11 29:-46 31:-6 32:54
.oint 1:9 2:1 5:25 10:43 12:13 14:-22 17:35 20:22 24:-30 25:-19 26:17 29:-20 32:-29 33:-8
.oint$ 2:4 5:27 10:63 12:14 14:-14 20:23 24:-27 26:18 29:-98 32:-27 33:-4
.ointe 17:53
.oise 0:1 7:13 9:3 11:4 12:6 13:9 15:7 16:1 17:5 18:2 19:3 20:-2 21:7 22:-9 25:-3 26:-8 27:-14 28:-1 29:-4 30:-11 31:14 32:-3
.oise$ 0:1 7:13 9:3 11:4 12:6 13:9 15:7 16:1 17:5 18:2 19:3 20:-2 21:7 22:-9 25:-3 26:-8 27:-14 28:-1 29:-4 30:-11 31:14 32:-3
.ojec 2:5 3:9 5:18 10:17 14:-17 17:34 20:-19 21:11 22:13 29:-43 31:6 33:24
.oject 2:5 3:9 5:18 10:17 14:-17 17:34 20:-18 21:11 22:13 29:-42 31:6 33:24
.oji$ 9:11
.okay 2:26
.okay$ 2:26
.oke$ 2:-13 8:6 9:-23 17:-4 24:46 25:62 27:-25 29:8 34:-2
.oked 9:52 15:22
.oked$ 9:52 15:22
.oken 2:3 15:42 22:24 25:-10 29:19
.oken$ 2:3 15:42 22:24 25:-10 29:19
.okie 25:6
.okin 5:53
.oking 5:19
.oks$ 0:4 23:12 29:-8
.okyo 33:39
.okyo$ 33:39
.ola$ 17:46 29:-8
.olan 29:17
.oland 29:17
.old$ 5:-36 7:71 9:-41 10:-29 11:-73 12:37 14:-29 16:30 19:72 20:31 21:24 22:15 24:-60 25:-60 27:35 28:-15 29:-19 33:-88 34:-44
.olde 13:5 14:40
.older 14:21
.ole$ 14:62 29:7
.olid 28:-26 29:18 31:13
.olida 28:-26 29:18 31:14
.olis 5:12 29:16
.olish 5:12 29:16
.oliv 1:30 20:17 24:9 29:-10
.olive 1:30 20:17 24:9 29:-10
.olks 0:3 1:3 3:-1 4:9 5:3 8:-9 9:1 11:-3 17:13 20:4 24:10 25:6 27:-9 29:-2 30:11
.olks$ 0:3 1:3 3:-1 4:9 5:3 8:-9 9:1 11:-3 17:13 20:4 24:10 25:6 27:-9 29:-2 30:11
.oll$ 29:4
.ollo 3:16 4:15 10:-53 11:14 13:-1 14:-51 16:-6 17:-19 18:53 24:21 25:-12 26:60 27:51 28:-19 31:28 32:-20 33:-59 34:-20
.ollow 3:16 4:15 10:-53 11:14 13:-1 14:-51 16:-6 17:-19 18:53 24:21 25:-12 26:60 27:51 28:-19 31:28 32:-20 33:-59 34:-20
.olon 25:30 29:6
.olum 9:8
.olume 9:8
.olve 10:21 17:35 29:-20
.olved 10:10 17:35 29:-19
.omat 30:10
.omati 30:10
.ome$ 0:4 2:25 5:-7 7:-22 8:-10 9:18 12:11 13:-73 15:8 17:35 19:15 20:-27 21:38 23:10 24:-28 27:-47 28:-95 29:4 31:-62 32:-50 33:2 34:-68
.omeb 2:-24 3:7 4:-11 7:16 29:24 30:22 34:12
.omebo 2:-24 3:7 4:-11 7:16 29:24 30:22 34:12
.omen 2:-4 5:12 12:27 17:13 18:5 25:15 29:-12 33:14
.oment 2:-4 5:13 12:27 17:14 18:5 25:16 29:-6 33:14
.omeo 2:-25 9:-8 10:24 12:6 15:21 17:23 29:-8 34:16
.omeon 2:-25 9:-8 10:24 12:6 15:21 17:23 29:-8 34:16
.omer 4:-4 6:4 9:-4 11:-8 12:1 15:19 17:38 20:24 21:13 24:-17 29:2
.omer$ 4:-1 6:8 12:2 13:2 15:5 17:8 24:-13 28:1
.omers 13:-5 17:28 19:-18 20:11 21:33 29:17
.omes 16:2 18:56 20:37 29:-17 33:-4
.omes$ 16:2 18:56 20:37 29:-17 33:-4
.omet 0:9 1:-1 2:-10 11:4 13:25 15:-4 17:27 18:1 21:2 25:23 29:-17 32:49
.ometh 0:5 1:-1 2:-9 11:4 13:25 15:-4 17:28 18:1 21:2 25:23 29:-16 32:48
.omew 11:-4 14:29 29:8
.omewh 14:29
.omg$ 25:39 29:-28
.omin 5:8 6:8 11:-3 17:37 18:80 20:30 25:-18 29:-20 32:12 33:-42 34:-32
.oming 5:8 6:8 18:82 20:30 25:-16 32:12 33:-41
.omis 2:5 20:1
.omise 2:5 20:1
.omma 11:89 21:9
.omma$ 21:15
.omman 11:92
.omme 17:10
.ommi 2:-6 11:-33 12:3 17:10 25:15 29:36
.ommit 2:-6 11:-28 12:3 17:12 25:16 29:42
.omor 2:13 6:-8 7:13 10:-9 12:-14 15:-2 24:57 32:46 33:26
.omorr 2:13 6:-8 7:13 10:-9 12:-14 15:-2 24:57 32:46 33:26
.ompa 11:-33 14:-9 19:40 29:30
.ompan 11:-10 29:26
.ompar 14:-5 19:43
.ompi 29:53
.ompil 29:53
.ompl 4:-3 14:58 20:-6 33:30
.omple 6:2 14:55 20:-5 33:31
.onal 1:11 2:19 10:6 33:12
.onal$ 1:12
.onali 2:20 33:21
.onbo 8:6 17:64
.onboa 8:6 17:37
.once 2:19 3:9 4:-12 10:68 12:-38 18:16 27:31 30:17 33:-25
.once$ 2:26 3:10 4:-10 10:16 12:-21 18:23 30:21
.oncer 10:21
.ond$ 0:30 6:29 15:-20
.onda 1:27 7:13 8:-51 9:-9 12:-12 15:-1 16:37 18:-8 22:15 24:40 25:19 28:-16 31:20 32:11
.onday 1:27 7:13 8:-50 9:-8 12:-12 15:-1 16:37 18:-4 22:15 24:41 25:12 28:-16 31:22 32:9
.ondi 9:30 29:20
.ondit 9:30 29:2
.one$ 0:29 1:41 2:-22 4:26 5:-62 6:67 8:-12 11:2 12:-18 13:-29 14:-27 16:32 17:14 18:54 19:8 20:-26 21:-17 22:5 25:11 26:-15 27:-63 28:17 29:-6 30:5 31:-5 32:-63 33:8 34:21
.oned 3:9 15:57
.oned$ 3:9 15:57
.onel 2:70
.oneli 2:70
.onen 25:29
.oner 18:34
.oner$ 18:34
.ones 8:-19 10:-38 12:-4 13:68 14:47 18:17 27:33 29:-68 34:19
.ones$ 8:-18 10:-22 13:69 14:49 18:-59 27:34 29:-56 34:20
.onest 18:53
.onfe 29:24
.onfer 29:24
.onfi 10:11 33:28
.onfig 10:13 21:1
.onfir 33:23
.onfu 6:5
.onfus 6:5
.ong$ 2:-16 3:3 5:23 9:4 11:-81 12:-65 14:-58 16:55 17:-47 19:18 20:4 22:1 24:-27 25:99 27:-20 28:40 29:-30 31:-20 33:-3
.onge 2:-32 8:20 12:4 16:6 27:-20 28:34 31:30 33:11
.ongel 1:2
.onger 2:-22 8:23 12:5 16:7 27:-15 28:25 31:36 33:2
.ongr 25:75
.ongra 25:75
.onig 29:56 34:-8
.onigh 29:56 34:-8
.onin 11:2
.oning 11:2
.onjo 17:16 25:7 33:8
.onjou 17:16 25:7 33:8
.only 2:14 6:-21 8:-11 13:21 18:20 25:-40 26:23 29:-20 30:44 31:21 33:-79
.only$ 2:14 6:-21 8:-11 13:21 18:20 25:-40 26:23 29:-20 30:44 31:21 33:-79
.onme 17:3
.onmen 17:3
.onne 29:-17 31:39 32:11
.onnt 18:-2 32:1
.ons$ 0:7 3:-20 4:-11 5:-2 6:-12 7:18 8:-28 9:-15 10:-19 11:15 13:72 14:-26 16:-41 17:-47 18:-26 19:3 20:-10 21:14 22:-25 24:31 26:13 27:26 28:-37 29:-71 30:1 31:3 32:-52 33:2 34:48
.onse 7:7
.onsen 9:10
.onsi 8:9 10:11 21:27 34:20
.onsib 34:27
.onsid 8:12 10:18 21:19
.ont$ 18:9
.onta 33:29 34:77
.ontac 34:82
.ontai 33:18
.onte 10:32 27:5
.onten 27:10
.onth 2:-39 3:12 4:2 5:-1 6:9 16:9 18:-18 19:-10 20:41 28:31 29:-33 30:17 32:45
.onth$ 2:-34 3:7 5:-20 6:10 14:-51 16:10 19:-5 20:45 28:20 29:-10 30:17 32:56
.onths 3:9 14:10
.ontr 11:-4 17:82 29:30
.ontra 29:23
.ontri 17:75 29:3
.onvi 7:16 21:36
.onvin 7:16 21:36
.oob$ 10:17
.oocl 33:6
.oocli 33:6
.ood$ 1:-5 2:23 6:17 8:6 14:-43 16:-18 17:23 20:5 21:-4 24:-9 25:31 27:-12 33:14
.oofr 29:11
.oofre 29:11
.oogl 26:13
.oogle 26:13
.ook$ 3:33 4:-16 5:-48 7:8 8:-24 10:-45 11:-16 15:-7 18:5 19:16 25:-26 26:61 27:55 31:-55 33:34 34:-13
.ooke 9:53 15:22
.ooked 9:54 15:22
.ooki 5:60
.ookie 25:6
.ookin 5:54
.ooks 0:4
.ooks$ 0:4
.ool$ 25:36 29:4
.oom$ 0:20 2:66 29:87 31:-12
.oomi 18:32 32:-24
.oomin 18:32 32:-24
.oon$ 1:24 6:-24 10:-29 12:-28 16:15 18:45 20:39 27:28 28:69 29:-8 32:-18 33:-12
.oone 18:80 33:-11
.ooner 18:34
.oones 18:47
.oont 34:10
.ooo$ 6:10 11:-12 25:47 29:-27
.oop$ 27:31
.oops 6:10 25:36
.oops$ 25:36
.oor$ 6:32 22:14 24:27 29:-3 33:2
.oord 34:30
.oordi 34:30
.oot$ 29:60
.oots 4:23
.ootst 4:23
.ooze 24:35 29:-34 31:25
.ooze$ 24:36 29:-11 31:25
.ope$ 2:53 4:-7 8:66 9:-46 10:2 29:-78 34:3
.oped 5:2
.oped$ 5:2
.open 1:-12 2:28 3:10 4:38 5:-11 6:-73 9:22 10:-33 11:-5 12:21 13:12 21:-42 22:16 24:29 25:-72 29:40 31:-42 33:-32
.open$ 2:23 4:4 5:-7 6:-49 8:5 12:22 13:6 22:14 24:34 25:-30 29:8
.openi 3:33
.opens 4:42 9:28 29:42 31:-12
.oper 10:25
.oper$ 20:11
.opers 10:27 17:2
.opin 7:33 9:-14
.opini 7:33 9:-14
.ople 0:-12 2:-23 5:15 6:-5 11:7 12:9 17:25 21:-7 23:23 25:-28 30:14 33:3 34:11
.ople$ 0:-12 2:-23 5:15 6:-5 11:7 12:9 17:25 21:-7 23:23 25:-28 30:14 33:3 34:11
.opme 4:11 5:21 12:18
.opmen 4:11 5:21 12:18
.opos 5:-30 6:69 9:-16 10:18 19:-13 20:-24 23:4 28:2 29:-40 33:60
.oposa 6:35 9:-9 10:20 12:22 16:5 19:-4 23:5 28:2 29:-31 33:36
.opose 33:29
.oposi 6:23
.ops$ 25:35
.opt$ 30:23 31:31
.opti 2:44 11:30 13:-4 22:-7 26:13
.optio 2:44 11:30 13:-4 22:-7 26:13
.opy$ 4:12 33:11
.ora$ 20:7 29:6
.orag 2:5
.orage 2:5
.orbi 2:17 12:2
.orbid 2:17 12:2
.orce 6:-33 12:98 33:-24
.orce$ 6:-27 12:95 33:-22
.ord$ 5:-22 8:23 9:-9 11:35 22:6 29:31
.orde 13:21 14:21 25:-30 29:57
.order 14:26 29:61
.ordi 12:30 16:13 20:-15 33:22 34:23
.ordin 12:30 16:13 20:-15 33:22 34:23
.ords 11:17 25:18
.ords$ 11:17 25:18
.ore$ 0:10 1:2 3:27 4:-3 5:-2 6:18 8:1 9:-22 10:-48 11:-17 12:-30 13:-25 14:-9 16:42 17:10 19:29 21:4 22:8 23:19 24:20 25:1 26:-6 27:-26 28:31 29:12 30:-30 31:34 32:2 33:-1
.orge 1:-7 2:-10 4:11 7:-17 10:3 11:13 12:1 14:4 19:-8 20:-1 22:-1 23:-13 24:35 28:-15 29:-4
.orget 1:-7 2:-10 4:11 7:-17 10:3 11:13 12:1 14:4 19:-8 20:-1 22:-1 23:-13 24:35 28:-15 29:-4
.orgo 1:1 2:5 8:7 9:2 11:-2 13:-7 16:15 17:-13 23:-2 25:-5 28:10 29:9 30:-2 33:4 34:-5
.orgot 1:1 2:5 8:7 9:2 11:-2 13:-7 16:15 17:-13 23:-2 25:-5 28:10 29:9 30:-2 33:4 34:-5
.oria 17:12
.orial 17:12
.orig 16:23 19:30 20:-30 33:-2
.origi 16:23
.orin 2:16 29:8
.oring 2:16 29:8
.orit 34:24
.ority 34:24
.oriz 18:29 29:-8
.orizo 18:29 29:-8
.ork$ 1:23 2:-24 3:16 4:4 5:43 8:13 11:12 12:-19 17:20 20:-22 22:5 23:7 25:6 31:-17
.orkf 17:11
.orkfl 17:11
.orki 28:20
.orkin 28:20
.orks 17:16 23:2 25:24 30:17
.orks$ 17:17 23:2 25:24 30:17
.orm$ 9:-8 21:39 29:18
.orma 2:2 8:23 9:-15 11:25 13:-10 17:39 21:30 23:4 25:-16 29:-25
.ormal 5:2 23:7
.orman 2:20
.ormat 8:24 9:-5 11:16 13:-3 17:43 21:33
.orme 14:-10 19:21 27:35
.ormed 27:36
.orni 0:-7 3:-18 6:5 8:3 10:12 11:17 12:4 14:-5 15:3 16:-1 17:-1 20:2 21:-1 22:2 23:-5 24:23 28:11 29:-2 31:-5 32:12 33:-2 34:3
.ornin 0:-7 3:-18 6:5 8:3 10:12 11:17 12:4 14:-4 15:3 16:-1 20:3 21:-1 22:2 23:-5 24:17 28:11 29:-1 31:-4 32:12 33:-2 34:3
.orre 2:31 6:-35 10:-31 16:20 20:12 22:17 24:-12 33:41
.orrec 2:38 6:-16 10:-18 16:24 20:27 21:2 33:34
.orro 2:14 6:-9 7:13 10:-10 12:-14 15:-2 24:57 32:50 33:25
.orrow 2:14 6:-9 7:13 10:-10 12:-14 15:-2 24:57 32:50 33:25
.orry 1:-3 5:6 7:-5 8:10 9:10 10:11 12:14 14:13 16:10 17:2 18:35 21:-8 23:-7 25:24 27:-2 31:-1 32:-7 33:-9 34:2
.orry$ 1:-3 5:8 7:-1 8:10 9:10 10:11 12:14 14:13 16:10 17:3 18:16 21:-8 23:-7 25:24 27:-2 31:-1 33:-9 34:2
.ors$ 23:16 27:24
.ort$ 1:36 2:18 7:2 8:-30 19:-26 20:24 28:-4 29:6
.orta 17:8 18:17 32:-3
.ortan 17:8 18:17 32:-3
.orte 29:46
.orted 29:61
.orth 21:27
.orth$ 21:18
.orti 2:2
.ortin 2:2
.ortn 28:11 32:9
.ortni 28:11 32:9
.orts 1:8 10:6
.orts$ 1:8 10:6
.orwa 11:-1 15:12 16:3 29:33
.orwar 15:12 16:3 29:8
.ory$ 6:55 19:38 24:12 29:11 33:-34
.osal 6:35 9:-9 10:20 12:22 16:5 19:-4 23:5 28:2 29:-31 33:36
.osal$ 2:1 10:28 12:11 16:8
.osals 6:31 33:58
.osde 20:-5 25:13 29:23 33:-6
.osdem 20:-5 25:13 29:23 33:-6
.ose$ 0:40 6:-37 7:6 10:13 19:-3 20:-51 22:-38 25:-6 27:-26 28:43 29:-4 30:48 31:-15 34:50
.osed 6:47 10:17 12:41 18:-38 29:-39 33:29
.osed$ 6:47 10:17 12:41 18:-38 29:-39 33:29
.oses 18:80
.osest 18:70
.oshe 2:10
.osher 2:10
.osin 6:23
.osing 6:23
.osit 10:15
.osito 10:15
.oslo 2:26
.oslo$ 2:26
.ospe 19:16 29:18
.ospec 19:16 29:18
.oss$ 1:13 9:-8 10:17 11:-22 14:6 16:29 17:-13 20:2 25:-6 26:-19 27:12 29:-18 33:-11 34:56
.ossa 10:25 33:8
.ossar 10:26
.ossi 0:20 3:4 5:-33 13:-27 17:-34 18:29 21:8 22:5 23:8 26:31 29:-12 30:25 33:16
.ossib 0:21 3:14 13:-22 21:4 22:11 23:4 26:29 30:27 33:18
.ost$ 2:57 5:49 6:5 10:-43 11:13 12:-45 14:30 18:-27 23:-19 24:10 25:-44 26:61 27:2 28:-44 32:-33
.oste 6:1 12:32 27:42
.osted 6:1 12:32 27:42
.osti 30:1 31:19
.ostin 30:1 31:19
.ostp 2:-17 11:6 15:44 16:51
.ostpo 2:-17 11:6 15:44 16:51
.osts 27:8 31:2
.osts$ 27:8 31:2
.ota$ 22:20 25:-5 29:50
.otal 14:23 17:15
.otal$ 14:23 17:15
.ote$ 2:-29 8:29 9:-29 11:20 13:46 18:-21 21:-22 24:46 34:2
.oted 9:17 25:28
.oted$ 9:17 25:28
.otes 1:22 2:5 8:-20 9:50 14:-29 20:-13 24:38 33:49
.otes$ 1:22 2:5 8:-20 9:50 14:-29 20:-13 24:38 33:49
.otfi 2:20 20:6
.otfix 2:20 20:6
.oth$ 18:-2 33:39
.othe 0:36 2:30 5:-37 14:-8 25:6 27:-1 29:-27 30:3 31:27 34:-10
.other 0:40 2:37 5:-36 14:-6 25:6 29:-22 30:3 31:27 34:-9
.othi 12:29 31:29
.othin 12:29 31:29
.otic 11:6 27:13 31:23
.otice 27:13 31:23
.otif 11:-27 13:-16 24:-12 25:-13 26:48 27:94 31:41
.otifi 11:-6 26:49 27:18 30:2 31:51
.otify 27:66
.otio 4:17 10:34 29:-16
.otion 4:17 10:34 29:-16
.ots$ 25:4 29:-21 30:9
.otst 4:23
.otstr 4:23
.ouch 15:33 33:32
.ouch$ 15:10
.oud$ 29:30
.ough 5:1 6:-36 7:49 8:1 10:-47 12:-52 13:8 14:7 16:-5 17:6 19:-22 22:45 25:-44 27:-45 28:11 29:-59 31:27 33:-14
.ough$ 2:7 5:4 6:-14 7:30 8:3 10:-4 11:9 12:-61 13:11 14:11 19:-13 22:49 25:-35 27:-28 29:-5 31:29 33:-45
.oughl 28:6
.ought 7:6 15:6
.ould 0:59 1:-6 2:18 3:44 5:-9 6:-19 7:52 8:-27 9:-29 10:-32 11:-18 12:-50 13:-11 15:46 16:9 17:22 20:-14 21:44 22:18 25:-45 26:31 28:-55 29:-12 30:8 31:-1 33:-13
.ould$ 0:59 1:-6 2:18 3:44 5:-9 6:-18 7:52 8:-27 9:-29 10:-32 11:-18 12:-50 13:-11 15:46 16:9 17:22 20:-14 21:44 22:18 25:-45 26:31 28:-55 29:-11 30:8 31:-1 33:-13
.ounc 9:24 11:10 14:-23 20:28 26:17 27:48 29:-48 31:16 33:-24
.ounce 9:24 11:10 14:-15 20:28 26:17 27:45 29:-48 31:6 33:-21
.ound 2:26 11:-13 12:-13 17:23 18:22 19:15 21:14 22:-14 24:20 25:48 29:-73 33:-19
.ound$ 2:30 17:25 18:25 19:17 21:16 22:-9 24:20 25:37 27:2 29:-57 33:-11
.ounds 9:12
.ount 8:-40 9:-8 10:57 13:25 20:-22 25:-26 27:24 28:96 29:21 33:-47
.ount$ 2:2 5:3 8:-29 10:26 13:31 28:33 29:46 33:-12 34:-22
.ounta 30:5 34:13
.ountd 27:12 28:68 31:11
.ounts 10:14
.oupl 6:27
.ouple 6:27
.our$ 0:9 1:-2 5:-156 6:-46 7:16 8:-32 10:-51 12:-72 13:-123 14:-22 17:4 18:-16 20:24 21:12 22:62 24:10 26:9 27:4 28:-108 29:8 31:5 32:-39 33:68 34:17
.ourc 17:22
.ource 17:22
.ours 1:2 10:-35 11:55 13:4 15:8 24:18 25:-44 27:-31 28:59 29:-63 31:9 33:-49 34:6
.ours$ 1:9 13:6 15:9 24:30 27:-2 28:60 29:-15 33:-43 34:9
.ourse 5:4 11:47 25:-11 31:21
.ous$ 19:71 20:-57 25:50 34:-9
.out$ 0:18 1:-89 2:28 3:-22 5:-48 6:39 7:37 8:13 9:16 10:-36 12:-11 13:-46 15:-3 17:12 18:-8 21:-92 22:-111 23:29 24:39 25:-21 27:32 28:-18 29:-31 30:19 31:55 32:-112 33:1 34:2
.outl 26:55 32:9
.outlo 14:-31 26:55 32:10
.outs 13:14
.outst 13:15
.ova$ 2:27 8:7 10:-18 20:4 29:-25 33:6 34:7
.oval 7:23 8:27 9:6 13:40 29:-44
.oval$ 8:46 13:41 29:-13
.ovals 7:12
.ove$ 1:-54 4:-6 5:-12 6:-14 7:40 8:23 10:-50 11:-6 12:-46 13:-7 14:-12 15:43 17:34 18:-30 20:-8 21:-7 22:-41 25:6 27:-41 29:77 30:16 31:4 32:-47 33:-91 34:34
.oved 2:-28 3:10 5:5 7:-20 8:1 9:31 10:-14 13:24 15:13 19:-4 22:-11 30:15
.oved$ 2:-28 3:10 5:5 7:-20 8:1 9:31 10:-14 13:24 15:13 19:-4 22:-11 30:15
.ovem 3:23 9:23
.ovemb 3:23
.oveme 2:4 9:24
.over 6:63 10:3 12:-53 13:34 20:-14 24:1 28:-26 33:-116 34:63
.over$ 2:-29 5:11 6:60 17:11 25:8 33:-57 34:24
.overa 8:7
.overk 0:15
.overs 2:36 12:-27 21:14 34:51
.overv 13:42 14:36 32:12
.oves 7:26 13:-7 27:15 34:7
.oves$ 7:26 13:-7 27:15 34:7
.ovin 2:24 7:2 9:-12 11:23 15:29 16:-12 25:34
.oving 2:24 7:2 9:-12 11:23 15:29 16:-12 25:34
.owe$ 25:7
.owed 2:59 10:-2 12:-33 13:36 15:20
.owed$ 2:59 10:-2 12:-33 13:36 15:20
.ower 34:8
.owers 34:15
.owin 3:22 4:20 18:32 26:16
.owing 3:22 4:20 18:32 26:16
.own$ 0:45 2:-83 3:34 4:-20 5:-41 6:-2 7:25 8:11 9:3 10:-35 11:-44 12:20 14:-47 16:1 17:-37 20:-55 22:-23 24:-2 25:-87 28:71 29:7 31:28 33:34 34:-87
.owne 0:3 10:-6 34:52
.owner 0:3 10:-2 34:52
.ownl 20:41 29:7
.ownlo 20:41 29:7
.owns 31:42 34:15
.owns$ 31:43 34:16
.ows$ 10:-33 18:52 26:32 29:29 34:-31
.owy$ 1:18 4:15 5:-8 17:53 29:-23
.oxy$ 14:-24 19:93 28:-9
.oze$ 6:20 12:-22 24:34 25:19 29:-11 31:10
.ozen 5:-55 12:121 17:-28 18:-2 22:22 25:9 29:18 33:-3
.ozen$ 5:-38 12:99 17:-8 22:22 25:10 29:25 33:-2
.ozn$ 5:-2 12:61
.pach 19:93 20:-5 33:-28
.pacho 19:93 20:-5 33:-28
.paci 29:23
.pacit 29:23
.pack 1:26 9:-17 10:4 25:9 26:1 29:-4 30:8 31:19 33:-1 34:-25
.packa 1:35 9:-15 25:16 26:1 29:-1 30:8 34:-21
.pact 7:7
.pact$ 7:7
.page 8:-3 11:49 14:56 17:25 20:9 25:-50 29:8 33:-30 34:-21
.page$ 11:52 14:58 17:26 20:9 25:-25 29:-2 33:-8 34:-15
.pages 29:38
.pair 29:2
.pair$ 29:4
.pake 17:3 29:-7 33:9
.paket 17:3 29:-7 33:9
.pam$ 8:-8 29:36
.pamm 31:11
.pammi 31:8
.pane 2:-16 33:29
.pani 11:21 25:-24 29:23
.panic 29:32
.pany 11:-10 29:26
.pany$ 11:-10 29:26
.pape 29:1
.paper 29:4
.para 0:40 3:22 29:9
.parag 29:30
.parat 0:44
.pare 4:26 14:-40 18:28 19:22 27:-6 31:31
.pare$ 4:27 14:-27 18:20 19:9 27:-2 31:23
.part 1:22 2:25 10:24 17:35 19:-2 25:14 33:1
.part$ 2:30 5:12 17:8 33:8
.partn 22:11
.party 1:7 10:6 25:16
.pass 5:-27 6:57 7:33 10:-35 12:-41 22:29 29:66 32:11 33:-57
.pass$ 6:-25 22:34 29:42
.passe 6:71 7:15 33:-1
.passw 29:29
.past 1:14 5:10 6:51 10:-31 12:-16 13:2 14:2 16:-28 19:18 22:55 33:-31
.past$ 1:15 5:10 6:51 10:-30 12:-16 13:3 16:-27 19:20 22:58 33:-30
.paste 14:29
.patc 2:58 5:-47 10:-27 17:40 18:-27 21:-16 22:51 25:-35 29:1 33:-17 34:17
.patch 2:58 5:-47 10:-27 17:40 18:-27 21:-16 22:51 25:-35 29:1 33:-17 34:17
.pate 16:31 17:14
.paus 31:23
.pause 31:23
.pcio 22:17
.pcom 6:8 14:5 18:38
.pcomi 6:8 14:5 18:38
.pdat 2:8 7:4 8:-30 9:19 15:-34 16:21 19:-21 24:6 26:-24 27:50
.pdate 2:8 8:-13 9:33 15:-29 16:23 19:-20 24:6 26:-19 27:34 29:3
.pdf$ 29:7
.peak 11:35
.peak$ 11:35
.peas 7:-10 8:9
.pease 7:-10 8:9
.pec$ 21:1
.peci 12:-11 32:40
.pecia 32:16
.pect 10:9 14:-4 17:5 20:47 33:14 34:-21
.pect$ 10:16 20:18 29:-8 33:13 34:-14
.pecte 17:19 20:23
.pecti 19:16
.ped$ 6:25
.pell 11:-4 29:63
.pell$ 29:32
.pelli 29:23
.pen$ 2:17 4:2 5:-12 6:-21 8:2 9:-11 12:45 13:2 14:-31 18:-11 22:20 24:24 25:-57 32:2
.penc 10:-23 20:1 33:31
.penci 10:-23 20:1 33:31
.pend 1:3 2:38 6:-24 8:38 10:6 12:13 13:15 16:-28 20:-1 33:29
.penda 2:10
.pende 2:19 10:35 12:27 29:-33 33:28
.pendi 8:43 13:21
.pene 6:59 9:21
.pened 6:59 9:21
.peni 3:33 32:26
.penin 3:33 32:18
.pens 4:40 9:15 10:21 11:-19 13:-13 16:-7 20:-10 24:-21 25:-19 29:90 31:-16 32:6
.pens$ 10:32 20:-6 24:-15 25:-2 29:17 32:16
.pense 11:-18 29:36
.penss 9:29 29:13
.penst 4:40 29:14 31:-9
.peop 0:-12 2:-28 5:15 6:-5 11:8 12:15 17:28 21:-5 23:23 25:-28 30:14 33:3 34:11
.peopl 0:-12 2:-23 5:15 6:-5 11:8 12:9 17:28 21:-5 23:23 25:-28 30:14 33:3 34:11
.per$ 6:-22 18:-6 20:1 22:29 27:-23 28:2 29:-5 30:25 33:32
.pera 29:15
.perat 29:15
.perc 5:11 29:17
.perce 5:11 29:17
.perf 1:1 2:32 25:31
.perfe 25:24
.perfo 2:23
.perh 15:4 26:11
.perha 15:4 26:11
.peri 5:29
.perio 5:29
.perm 2:34 13:2 22:11
.permi 2:34 13:2 22:11
.pers 2:-2 10:24 12:-10 34:66
.pers$ 10:27 17:2
.perso 34:71
.pful 33:3
.pful$ 33:3
.pgra 2:28 20:7 22:12 29:18
.pgrad 2:29 20:7 22:15 29:18
.pha$ 1:40 5:49 18:-37 20:-24 29:-42 33:58
.phas 5:118 17:10 25:-7 29:-31
.phase 5:95 17:11 29:-18
.phew 25:45
.phew$ 25:45
.phon 5:1 6:11 7:-14 13:10 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:28
.phone 5:1 6:11 7:-14 13:10 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:28
.phra 11:59 23:-16
.phras 11:59 23:-16
.phy$ 8:8 29:-2
.pick 2:36 10:31 11:-17 25:-6
.pick$ 2:23 10:34 11:-13 25:-2 29:7
.pict 14:33 25:7 29:-2
.pictu 14:33 25:7 29:-2
.pile 29:52
.pile$ 29:42
.pin$ 4:46
.ping 1:-37 2:8 5:11 9:-36 11:-16 12:-11 14:-3 15:15 17:9 21:-4 23:47 24:14 25:10 27:1 29:-10 30:27 31:31 32:-20 33:-16 34:2
.ping$ 1:-34 2:26 5:14 9:-20 15:19 17:12 23:26 24:29 25:29 32:-16 33:-11 34:5
.pings 25:-2 27:10 30:44 31:28
.pini 7:33 9:-14
.pinio 7:33 9:-14
.pion 10:12
.pipe 6:-26 23:-10 27:28 29:35 31:14
.pipe$ 23:-10 27:28 31:15
.pire 6:55 9:47 10:6 13:1 20:-4 32:-4
.pire$ 6:42 9:23
.pita 29:21
.pital 29:21
.pite 13:9 22:30
.pite$ 13:9 22:30
.pizz 25:22 29:6
.pizza 25:22 29:6
.plac 6:5 16:25
.place 6:5 16:25
.plai 10:74 11:34 13:-7
.plain 10:74 11:34 13:-7
.plan 0:9 2:-41 3:67 4:31 5:-57 9:-53 10:-40 11:-84 12:-68 13:-16 14:93 16:21 17:-5 18:-9 19:13 20:26 22:-25 24:-44 27:-44 28:-7 29:-18 32:34 33:23
.plan$ 0:10 1:-9 3:1 4:14 11:-32 14:51 16:26 19:16 29:-44 32:10
.plane 1:24 33:4
.plann 3:62 4:6 5:-52 6:9 9:-23 12:-30 14:51 17:-47 18:-6 20:12 29:-24 32:38 33:11
.plans 25:24 32:-7
.plant 24:-6 29:46
.plas 25:2
.plat 3:71 4:39 9:-1 13:-15 21:24 29:21
.plate 3:71 4:39 13:-15 21:24
.play 1:13 5:55 25:-50 29:36
.play$ 5:56 25:-47 29:31
.ple$ 0:-14 2:-22 5:22 7:42 8:-37 11:8 12:19 17:23 19:-6 21:-16 23:22 24:-2 25:-59 30:12 32:-14 34:7
.plea 1:8 2:-21 3:-1 5:-6 11:7 12:2 13:20 14:10 16:12 17:-4 18:9 19:-9 21:-17 22:35 24:8 25:-9 26:8 27:3 28:-1 30:8 31:16 32:1 33:10 34:-2
.pleas 1:8 2:-20 5:-6 11:8 12:3 13:20 14:8 16:11 17:-4 18:9 19:-8 21:-17 22:35 24:9 25:-7 26:9 28:-2 29:1 30:8 31:21 33:9 34:-2
.plee 6:11
.ples 11:37
.ples$ 11:34
.plet 1:1 14:54 20:-4 33:34
.plete 1:2 14:48 20:-4 33:34
.plic 29:10
.plica 29:10
.plie 10:17
.ploa 2:15 3:3 6:-1 22:25 33:5
.pload 2:15 3:3 6:-1 22:25 33:5
.ploy 11:-28 29:59
.ploy$ 11:-28 29:59
.plug 2:44 10:2
.plugi 2:47 10:2
.ply$ 2:17 10:9 12:58 21:3 22:20 29:-4 34:-29
.pmen 4:11 5:21 12:18
.pment 4:11 5:21 12:18
.pmo$ 27:26 29:-15
.poin 1:9 2:1 5:25 10:43 12:13 14:-22 17:35 20:22 24:-30 25:-19 26:17 29:-20 32:-29 33:-8
.point 1:9 2:1 5:25 10:43 12:13 14:-22 17:35 20:22 24:-30 25:-19 26:17 29:-20 32:-29 33:-8
.poke 9:-7 15:19 24:55 27:-10 34:17
.poke$ 9:-6 24:58 27:-9 34:18
.pola 29:17
.polan 29:17
.poli 5:12 29:15
.polis 5:12 29:16
.pone 11:5 15:44 16:41
.pone$ 11:5 16:36
.poned 15:57
.pons 34:60
.ponsi 34:27
.pop$ 20:27 29:-20
.port 1:57 2:22 5:-47 7:27 8:-17 9:-40 11:-2 12:-42 17:4 20:-45 27:-11 28:-38 29:79 32:-19
.port$ 1:37 2:15 7:3 8:-25 29:21 33:24
.porta 17:8 18:17 32:-3
.porte 29:47
.porti 2:2
.ports 1:8 10:6
.posa 6:35 9:-9 10:20 12:22 16:5 19:-4 23:5 28:2 29:-31 33:36
.posal 6:35 9:-9 10:20 12:22 16:5 19:-4 23:5 28:2 29:-31 33:36
.pose 0:33 6:-7 10:75 11:12 18:-21 21:20 29:-81 33:20 34:-2
.pose$ 0:27 2:7 6:-56 10:45 21:30 29:-15
.posed 5:2 10:31 12:-8 29:-12 33:27
.posi 6:20 10:12 33:-13
.posin 6:23
.posit 10:15
.poss 0:20 2:22 3:12 5:-12 13:-25 17:-31 21:9 23:15 26:1 29:-6 30:34 31:-3 33:15
.possi 0:21 3:14 13:-22 17:-19 21:11 22:1 23:16 26:2 30:28 33:19
.post 1:-1 5:18 6:37 8:-15 10:-79 11:-12 12:-30 14:1 15:34 16:72 18:-14 23:-26 25:-54 26:39 27:67 28:-22 29:-26 31:26 33:-49
.post$ 2:32 5:39 6:7 10:-2 11:-35 12:-32 14:26 20:6 23:-10 26:34 27:12
.poste 6:29 27:42
.posti 30:3 31:20
.postp 2:-17 11:6 15:44 16:51
.posts 27:8
.pove 9:2 34:39
.powe 34:10
.power 34:10
.poxy 14:-24 19:82
.poxy$ 14:-24 19:82
.pped 6:28
.pped$ 6:28
.ppel 24:24 31:24
.ppen 1:21 2:-10 6:13 7:12 10:13 12:11 13:-15 16:-29 24:-32 25:-32 32:66
.ppen$ 9:-17 12:27 20:19 29:-37 32:12
.ppend 1:26 16:-3
.ppene 6:67 9:23
.ppeni 32:26
.ppens 10:32 20:-6 25:-2 29:20 32:16
.ppin 15:24 20:28
.pping 15:24 20:21
.ppli 10:18 29:9
.pplie 10:18
.pply 2:11 10:8 12:61 22:46 29:-1 34:-30
.pply$ 2:11 10:10 12:61 21:3 22:20 29:-1 34:-29
.ppoi 17:7
.ppoin 17:7
.ppor 1:15 5:-19 28:-5 29:68
.pport 1:15 5:-19 28:-5 29:69
.ppos 0:4 1:-1 2:20 5:18 10:25 21:32 29:-19
.ppose 0:4 1:-1 2:20 5:18 6:-2 10:25 21:32 29:-19
.pppr 7:10 9:-6
.pppro 7:10 9:-6
.ppre 25:16
.pprec 25:16
.ppro 1:-19 2:-48 5:-37 6:-32 7:74 8:38 9:13 10:-59 13:42 21:-28 22:-44 32:-37 33:-52 34:35
.pproa 18:14 28:19
.pprov 1:-18 2:-45 3:2 6:-23 7:73 8:37 9:14 10:-14 13:40 18:-13 21:-25 22:-43 28:-8 32:-32 33:-29 34:33
.ppy$ 16:-16 25:72 32:-6
.pre$ 5:46 12:-4 24:10 25:27 29:-15
.prec 2:2 19:66 20:-10 25:14 29:-18 33:24
.preca 2:8
.prece 19:70 20:-22
.preci 25:16 33:47
.prep 4:33 5:4 18:26
.prepa 4:33 5:4 18:26
.pres 1:11 5:18 12:42 20:35 34:-16
.prese 5:23 12:27
.press 1:11 20:38
.pret 33:5
.prett 33:5
.prev 19:43 27:8 32:12
.previ 19:40 27:9 29:7
.pril 4:45
.pril$ 4:45
.prin 2:5 9:-17 11:1 19:3 22:18 28:-13 29:45 32:5 33:38
.pring 14:-9 19:36
.print 2:6 9:-15 11:1 14:25 19:-12 22:18 28:-13 29:46 32:7 33:42
.prio 19:49 24:41
.prior 19:49 24:41
.priv 0:17 11:36 29:-9
.priva 0:17 11:36 29:-9
.proa 18:14 28:19
.proac 18:14 28:19
.prob 2:5 7:4 23:3 30:5 31:-14
.proba 8:7 23:4 30:5
.probl 2:15
.proc 10:-29 11:24 17:50 21:39
.proce 10:-29 11:24 17:50 21:39
.prod 0:3 10:19 20:7 27:10 33:-10
.prod$ 29:20
.produ 0:4 10:20 20:8 27:10 29:-14 33:-9
.prog 5:21 17:34
.progr 5:21 17:34
.proj 2:12 3:9 5:28 10:13 14:-19 17:34 20:-20 21:11 22:11 29:-49 31:6 33:27
.proje 2:5 3:9 5:19 10:17 14:-17 17:36 20:-18 21:11 22:13 29:-42 31:6 33:24
.prom 2:5 20:1
.promi 2:5 20:1
.proo 6:15 8:8 29:3
.proof 29:11
.prop 5:-32 6:69 9:-18 10:13 19:-17 23:3 29:-57 33:50
.prope 20:11
.propo 5:-30 6:69 9:-16 10:14 19:-12 20:-24 23:4 28:2 29:-40 33:52
.pros 18:33 22:19
.prov 1:-30 2:-6 3:1 5:-18 6:-29 7:73 8:55 9:16 10:-19 13:36 16:-12 18:-31 21:-44 22:-47 28:-13 32:-38 33:-39 34:32
.prova 7:19 8:47 13:39 29:-39
.prove 3:6 6:-20 7:48 8:29 9:27 13:5 21:-10 22:-38 29:19 32:-6 34:25
.provi 7:2 25:22
.prpo 10:26 34:16
.prro 21:1
.pstr 5:5 9:-10 12:8 14:6 20:12 21:6 29:-17 32:38 33:-21
.pstre 5:5 9:-10 12:8 14:6 20:12 21:6 29:-17 32:38 33:-21
.pted 2:41 9:13 12:-2 13:30
.pted$ 2:41 9:13 12:-2 13:30
.ptem 1:39 5:-30 10:-17 14:16 16:35 20:14 32:30 33:14
.ptemb 1:39 5:-30 10:-17 14:16 16:35 20:15 32:27 33:14
.pter 8:4 14:1
.pter$ 8:4 14:1
.ptie 9:9
.ptin 8:-14 9:9 12:10
.pting 12:10 29:2
.ptio 1:-42 4:-51 5:-3 6:-16 8:20 9:27 11:28 12:-69 13:34 14:-40 16:-51 17:-70 18:-15 20:-37 21:45 22:59 25:-19 27:1 28:-46 29:7 30:-18 31:2 32:-60 33:-57 34:5
.ption 1:-41 4:-51 5:-3 6:-16 8:24 9:24 11:26 12:-69 13:30 14:-28 16:-51 17:-70 18:-14 20:-37 21:47 22:58 25:-5 27:2 28:-46 29:10 30:-18 31:3 32:-60 33:-57 34:2
.ptl$ 17:37 25:-12 29:-19 34:51
.ptog 8:8 29:-2
.ptogr 8:8 29:-2
.ptoi 13:4
.ptoin 13:4
.ptop 29:68
.ptop$ 29:63
.pts$ 13:-23 21:36
.publ 5:-5 6:9 20:55 29:-18 33:-57
.publi 5:-5 6:9 20:54 29:-17 33:-56
.pull 4:-9 9:-39 13:-49 15:10 17:4 21:-5 22:23 29:58
.pull$ 4:-8 9:-31 12:4 13:-48 17:4 21:-4 22:24 29:60
.pun$ 29:-12 33:14
.purp 10:14 11:1 30:3
.purpo 10:14 11:1 30:3
.push 5:-10 6:18 15:66 17:-15 20:9 29:32 34:30
.push$ 15:24 20:4 29:25
.pushe 6:23 29:5 34:2
.put$ 0:14 1:24 2:-28 8:18 9:-1 12:24 15:-20 16:-10 22:13 24:-5 29:-57 31:38 33:8
.puty 34:30
.puty$ 34:30
.pyth 2:35 20:-27 29:25 33:32
.pytho 2:35 20:-27 29:25 33:32
.qlal 2:31
.qlalc 2:31
.quad 27:1
.quad$ 27:1
.qual 2:-16 13:57 18:32 21:19 22:-16 29:-21
.quali 13:58 21:22 22:-16 29:-14
.quan 28:33 29:13
.quant 28:33 29:13
.quar 3:17
.quart 3:17
.quee 16:34
.queez 16:34
.ques 2:-1 3:-7 5:-14 7:3 8:28 9:25 10:-10 11:9 13:30 14:-1 16:-2 21:37 22:49 25:-9 27:-10 29:-16 31:-15 32:21
.quest 3:-6 5:-13 7:4 8:31 9:22 10:-9 11:10 13:7 16:-2 21:37 22:50 25:-8 27:-9 29:-5 31:-14 32:21
.quet 13:18
.queu 9:7 13:66 14:-21 18:28 25:-22 28:-16 29:29 32:-13
.queue 9:7 13:66 14:-21 18:28 25:-22 28:-16 29:29 32:-13
.quic 5:24 6:2 8:-5 9:-8 10:-22 11:10 17:-18 18:9 21:-5 22:-13 25:11 28:33 32:8 33:14
.quick 5:24 6:2 8:-5 9:-8 10:-22 11:10 17:-18 18:9 21:-5 22:-13 25:11 28:33 32:8 33:14
.quie 25:-10 31:57
.quiet 25:-10 31:57
.quir 0:-26 1:-11 2:-7 6:15 10:11 12:10 13:4 16:12 21:7 22:-2 23:-20 24:11 28:7 29:-56 33:25 34:22
.quire 0:-25 1:-10 2:-6 6:15 10:11 12:11 13:4 16:14 21:8 22:-8 23:-19 24:12 28:7 29:-55 33:24 34:22
.quit 27:-5 31:44
.quit$ 27:-5 31:44
.quot 22:29 25:-1 29:14
.quota 22:29 25:-1 29:16
.qwer 25:-39 29:70
.qwert 25:-20 29:51
.race 22:51 29:1
.race$ 10:-6 22:51 29:1
.raci 0:6 6:-2 8:-8 11:-4 12:-7 13:8 18:-5 22:-3 24:3 25:6 26:9 29:-2 30:4 31:-1 32:1 34:9
.racia 0:6 5:3 6:-2 8:-8 11:-4 12:-2 13:9 18:-5 22:-1 24:3 25:6 26:10 30:4 31:-1 32:1 34:4
.rack 1:3 5:17 12:-4 18:34 20:1 27:1
.rack$ 1:7 5:28 20:4 27:8
.racke 18:26
.ract 29:34
.ract$ 29:23
.rade 2:15 12:13 20:13 22:23 29:14
.rade$ 2:9 12:16 20:11 22:24 29:15
.radu 1:1 34:9
.raduc 1:1 34:9
.rady 6:9
.rady$ 6:9
.raft 4:28 20:8 25:9 34:-2
.raft$ 4:28 25:9
.rafti 20:9
.rag$ 1:7 9:29 29:-11
.rage 2:3 8:11
.rage$ 2:3
.ragr 29:30
.ragra 29:30
.raid 25:24 29:-7
.raid$ 25:24 29:-7
.rain 2:61
.rain$ 2:63
.rais 2:31 9:-17 22:41 29:14
.raise 2:9 9:-16 22:44 29:15
.ral$ 26:19 30:-22 31:30 34:20
.rall 3:22 19:18
.rally 19:17
.ramm 17:3 29:23
.ramme 17:16
.ranc 1:26 2:-35 5:34 6:-25 9:-3 10:30 12:18 20:-3 29:54 31:-10
.ranch 1:26 2:-35 5:36 6:-25 10:34 12:18 20:-2 29:37 31:-10
.rand 31:39
.rando 31:39
.rans 0:2 2:19 5:-28 6:-3 10:17 11:-19 12:3 13:-6 14:16 20:2 23:8 25:-38 27:18 28:20 29:19 32:-10
.ransl 0:3 2:6 5:-26 8:-3 10:21 11:-13 12:4 14:16 16:-2 20:3 23:1 25:-34 27:19 29:16 32:-8 33:13
.rant 2:-37 7:4 8:39 12:-7 13:4 19:4 22:18 25:-43 27:47 29:-8 32:-16 34:16
.rant$ 8:25 9:-7 22:30 32:-9 34:22
.rante 8:13 9:17 13:12 19:8 27:48 29:-16
.rap$ 4:22 8:30 22:-18
.raph 8:7 29:1
.raph$ 29:30
.raphy 8:8 29:-2
.rapp 24:4 31:24
.rappe 24:4 31:24
.rari 6:-33 12:22 28:5 33:33 34:20
.rarie 6:-33 12:22 28:5 33:33 34:20
.rary 2:42 6:28 12:-38 15:18 16:25 18:-10 20:-8 22:8 28:26 29:-41
.rary$ 2:42 6:28 12:-38 15:18 16:25 18:-10 20:-8 22:8 28:26 29:-41
.rase 11:35 23:-16
.rase$ 11:35 23:-16
.rash 2:21 22:8
.rash$ 2:21 22:8
.rass 22:1
.rassi 22:2
.rate 0:39 1:-15 4:40 5:-6 6:40 12:-28 15:-16 21:2 25:26
.rate$ 0:42 4:25 5:-1 6:22
.rated 6:4 25:31
.ratef 16:8
.rath 16:2 23:15 30:9
.rathe 16:2 23:15 30:9
.rati 2:4 6:-1 9:29 10:16 22:20
.ratio 2:4 6:-1 9:25 10:17 22:20
.rats 25:48
.rats$ 25:48
.ratu 25:24 29:19
.ratul 25:24
.raus 19:30 20:-14
.raus$ 19:30 20:-14
.rave 7:9 8:-5
.raw$ 8:54
.rawn 4:10
.rawn$ 4:10
.ray$ 13:21
.rbal 6:4 11:-8 20:11 33:11 34:10
.rball 6:4 11:-8 20:11 33:11 34:10
.rbid 2:17 12:2
.rbidd 2:13 10:-25 12:8
.rbir 26:17
.rbird 26:17
.rbs$ 11:39
.rce$ 6:-33 12:88 17:20 33:-22
.rcen 5:11 29:17
.rcent 5:11 29:17
.rch$ 4:54 9:26 25:-10
.rchi 14:-19 19:9
.rchiv 14:-18 19:9
.rci$ 2:-3 4:1 7:-10 15:-3 18:16 19:-16 20:8 22:25 27:-1 29:4 33:-14
.rcs$ 14:48 19:6 20:-25 27:24 29:-26 33:15
.rday 3:8 6:38 7:31 8:-3 10:-5 16:43 29:7 33:-35 34:1
.rday$ 3:8 6:38 7:31 8:-3 10:-5 16:43 29:7 33:-35 34:1
.rde$ 7:-17 8:-27 9:70
.rden 29:28 31:-11
.rdeni 29:31 31:-11
.rder 14:25 29:60
.rder$ 14:26 29:62
.rdic 9:35
.rdict 9:35
.rdin 5:-10 8:25 9:1 12:28 16:12 17:43 20:-28 33:25 34:14
.rdina 34:30
.rding 5:-3 8:6 9:3 12:7 16:18 17:54 20:-24 33:32
.rdle 21:20
.rds$ 5:-23 11:16 18:41 25:16
.reac 5:8 6:26 9:14 17:-24 18:14 34:16
.reach 5:10 6:26 9:14 17:-21 18:14 34:16
.read 1:20 3:24 5:8 6:26 7:-21 9:20 10:1 11:-12 12:21 13:-69 14:-28 17:28 21:-7 22:22 25:-27 26:5 27:-32 28:-54 30:-51 31:14 32:-17 34:-51
.read$ 17:32 18:-36 29:6
.readi 10:34
.ready 1:3 3:29 5:18 6:28 7:-25 9:12 10:-74 11:-21 12:27 13:-16 18:33 21:-2 22:28 26:13 27:-6 28:-41 31:7 34:-15
.reak 8:21 9:14 10:-24 12:-38 13:43 17:12 21:48 22:23 28:-15 29:-26
.reak$ 8:19 9:30 10:-14 12:-18 17:13 21:36 22:42 28:-13
.reaks 13:56
.ream 5:35 9:-33 11:-42 12:5 14:3 20:6 21:3 25:14 29:-34 32:30 33:-20 34:-5
.ream$ 5:38 9:-27 11:-41 12:6 14:4 20:7 21:4 25:16 29:-32 32:37 33:-39 34:-2
.reas 9:32 10:45 22:27
.reaso 9:30 10:47 22:27
.reat 1:32 3:33 4:28 8:-44 9:-6 10:-6 17:-16 18:14 25:38 27:7 34:17
.reat$ 8:-10 25:56 27:17
.reate 1:29 3:43 4:16 5:8 29:19 34:21
.reba 11:-19 29:19
.rebas 11:-19 29:19
.reby 16:30 21:-10 22:43
.reby$ 16:30 21:-10 22:43
.reca 2:8
.recat 2:8
.rece 11:-26 19:52 20:-39 26:56 27:53 30:11 31:13 33:-8 34:-22
.reced 19:70 20:-22
.recei 26:57 27:24 29:8 30:12 31:34 34:-17
.reci 25:12 27:12 29:-36 33:46
.recia 25:16
.reco 8:26 22:27 29:4
.recor 8:26 22:28 29:1
.rect 2:31 6:-18 10:-34 16:20 20:26 23:11 29:11 33:32
.rect$ 6:-3 10:-5 20:21 23:12 33:58
.recti 2:13 16:28 33:-18
.red$ 5:5 8:6 10:16 11:5 12:-65 13:8 14:-34 21:25 22:-10 25:25 27:14 32:-23 33:-9
.ree$ 5:-37 6:-62 9:-37 11:-3 12:94 14:-4 16:23 18:29 22:24 24:18 29:-47
.reed 8:4 15:1 16:6
.reed$ 8:4 15:1 16:6
.reee 2:-4 12:42
.reee$ 12:23
.reeez 12:3 14:6
.reel 2:-7 12:41
.reem 23:24
.reemi 23:24
.reen 2:35 8:38 29:10 33:-9
.reen$ 2:1 8:31
.reens 29:2 33:-1
.rees 7:7 8:-9
.rees$ 7:7 8:-9
.reez 0:14 1:11 3:-42 5:-65 6:-3 7:-33 10:10 11:-14 12:21 13:6 14:16 15:6 16:11 18:1 19:4 20:-73 21:-5 22:18 24:3 25:18 26:-7 27:12 29:7 30:-58 31:6
.reeze 0:11 1:9 3:-39 5:-56 7:-27 10:4 11:-9 12:13 13:7 14:18 15:8 16:16 18:8 19:6 20:-70 21:-3 22:21 24:6 26:-5 27:15 29:13 30:-52 31:7 32:-10 33:-4
.reezi 6:-2 10:19 25:27 32:17
.reezz 12:10
.refa 2:23 29:14
.refac 2:23 29:14
.refr 33:16
.refre 33:16
.refu 8:54 9:16
.refus 8:54 9:16
.rega 9:22 21:20
.regar 9:22 21:20
.regi 1:12 13:29 27:22
.regis 1:12 13:29 27:22
.regr 2:18 33:18
.regre 2:18 33:18
.rei$ 22:19
.rein 11:-7 23:20 24:1
.reind 11:-6 23:20 24:1
.reje 7:24 8:53 25:-18 29:2
.rejec 7:24 8:33 11:3
.rela 20:58 29:-12 32:12
.relas 20:56 29:-4
.relat 32:18
.relb 6:-7 9:-9 10:3 11:35 16:-4 21:14 25:-2
.relbo 6:-7 9:-9 10:3 11:35 16:-4 21:14 25:-2
.rele 2:3 4:21 5:10 7:-10 8:-11 11:-46 12:-39 13:-5 14:5 15:5 17:16 18:-29 19:20 20:38 21:5 22:-11 23:-60 24:1 25:9 26:-12 27:10 28:5 29:4 30:-9 31:-5 32:7 33:-50 34:23
.relea 2:2 4:19 5:10 7:-2 8:-8 11:-37 12:-33 13:-3 14:1 15:2 17:20 18:-52 19:20 20:28 21:6 22:-8 23:-56 24:3 25:11 26:-9 27:4 28:10 29:7 31:-3 32:8 33:-37 34:21
.reles 20:28
.rely 21:6 33:34
.rely$ 21:6 33:34
.rem$ 25:-40 29:69
.rema 5:-18 14:52 19:-19 28:90 33:-23
.remai 5:-18 14:52 19:-19 28:90 33:-23
.reme 0:-23 1:-13 6:7 9:-16 10:17 12:10 13:5 16:13 18:4 21:-37 23:-19 24:34 28:6 29:-40 33:18 34:24
.remem 24:36
.remen 0:-18 1:-9 6:8 9:-14 10:16 12:11 13:6 16:20 18:5 21:-36 23:-17 28:10 29:-33 33:18 34:23
.remi 1:-40 2:-58 5:18 6:-52 8:-10 9:-24 10:-65 11:14 12:-33 13:-38 14:-4 16:-73 17:-17 18:-27 19:7 20:-19 23:115 24:78 25:-20 27:17 28:-56 30:19 31:15 32:-44 33:8 34:-38
.remid 23:25
.remin 1:-38 2:-56 5:19 6:-50 8:-9 9:-15 10:-58 11:18 12:-31 13:-35 14:-1 16:-71 17:-21 18:-24 19:7 20:-16 23:104 24:79 25:-15 27:19 28:-54 29:2 30:9 31:18 32:-37 33:8 34:-36
.remm 31:7
.remn 24:33
.remo 2:47 27:-39 30:24 31:33 33:-30 34:60
.remov 2:47 27:-39 30:24 31:33 33:-30 34:60
.ren$ 12:30 27:8
.rena 2:41 27:-6 29:24 33:3
.renam 2:41 27:-6 29:24 33:3
.renc 10:26 29:44
.rence 10:30 29:17
.rench 29:14
.rent 2:-27 4:10 5:72 12:46 23:-3 26:2 33:29
.rent$ 4:11 5:66 33:37
.rentl 12:45 26:7
.reop 8:8
.reope 8:8
.rep$ 5:84 11:-22 18:13 25:-44 29:-31
.repa 4:33 5:4 18:26
.repai 29:5
.repar 4:33 5:4 18:26
.repo 4:-7 6:1 7:51 8:-55 11:10 12:63 17:8 25:-13 29:17 33:-6
.repo$ 4:-1 12:32 17:10 29:25
.repor 2:2 6:8 7:36 8:-37 11:18
.repos 10:27 12:20 33:-10
.req$ 6:21 8:-11 10:-4 22:25 33:35
.reqe 8:21
.requ 0:-62 1:-51 5:-80 8:42 9:15 11:8 13:48 14:-82 17:-22 20:-39 21:83 22:42 23:-34 25:-104 26:-38 27:-18 29:-27 31:-17 32:-66 33:11
.reque 6:-1 7:7 8:44 9:33 10:-66 11:20 12:-14 13:41 14:-39 18:-22 21:58 22:62 24:-5 25:-38 27:-45 29:-4 31:-41 32:-12 34:-6
.requi 0:-9 1:-10 2:-6 6:15 9:-56 10:6 12:11 13:4 16:13 21:8 22:-8 23:-19 24:12 28:9 29:-51 33:26 34:21
.rer$ 31:28 32:28
.res$ 2:-53 6:18 9:12 11:24 12:63 17:-29 18:-51 20:-17 28:43 29:12 31:-21 33:30
.resc 15:9 16:32
.resch 15:9 16:32
.rese 5:22 11:-6 12:29
.resen 5:23 12:30
.resh 4:19 5:-5 17:61 18:-18
.resh$ 4:19 5:-5 17:57 18:-18
.resi 29:14 34:-13
.resp 10:24 34:32
.respe 10:18 34:-12
.respo 34:64
.ress 1:5 2:14 5:8 20:34 26:36 29:-7
.ress$ 1:11 20:42 26:37 29:-7 33:-1
.ressi 2:20 33:17
.rest 5:-25 8:-5 11:-7 12:17 17:-10 18:86 25:-40 27:8 28:17 29:7 31:44 33:-61 34:-3
.rest$ 5:-6 14:2 18:89 25:-6 28:1 29:-57 31:50 32:9 33:-8
.resta 29:44
.reste 27:28
.restr 12:35
.resu 7:12 8:9 27:27 31:-15
.resul 7:13 8:10
.resum 27:29 31:-12
.rete 31:28
.reti 31:30
.retr 1:14 14:-13 16:-21 19:16 29:58
.retro 1:18 14:-11 16:-20 19:16 29:44
.rett 33:5
.retty 33:5
.reve 2:33 8:37 9:-25 15:-20 29:32 33:9
.rever 2:36 8:30 9:-24 15:-19 29:3 33:11
.revi 1:24 2:4 6:-11 9:2 15:-25 16:-36 19:40 20:-24 22:27 24:-10 25:11 29:66
.revie 1:26 2:9 9:5 10:-41 16:-30 22:31 24:-5 25:13 29:38 33:4 34:14
.revio 19:58 29:10 34:-5
.revu 32:21
.rewe 5:54 10:-17 29:-7 32:-3 33:24
.rewee 5:54 10:-17 29:-6 32:-3 33:24
.rewh 5:55 10:-6 25:-18 33:18
.rewha 5:55 10:-6 25:-18 33:18
.rewo 2:21 22:30
.rewor 2:21 22:30
.rewr 22:6
.rewri 22:6
.reze 12:50 29:19
.reze$ 12:22
.rezee 12:15 29:13 33:-8
.rfac 12:17 33:18
.rface 12:17 33:18
.rfec 25:24
.rfect 25:24
.rfor 2:23
.rform 2:23
.rge$ 2:8 9:-10 10:24 12:19 17:-33 20:-19 22:10 25:-41 29:36 31:-11 33:22 34:43
.rgea 2:50
.rgeab 2:50
.rged 2:23 8:32 21:4
.rged$ 2:23 8:32 21:4
.rges 2:-3 12:19
.rges$ 2:-3 12:19
.rget 1:-11 2:-4 4:26 7:-18 10:1 11:11 19:-15 20:18 22:-8 23:-14 24:34 26:-7 28:-23 29:-12 31:11
.rget$ 1:-11 2:-4 4:26 7:-18 10:3 11:11 12:1 19:-14 20:18 22:-8 23:-14 24:32 26:-7 28:-21 29:-12 31:11
.rgin 2:7 29:16
.rging 2:9
.rgoe 2:3
.rgoed 2:3
.rgot 1:1 2:5 8:7 9:2 11:-2 13:-7 16:15 17:-13 23:-2 25:-5 28:10 29:9 30:-2 33:4 34:-5
.rgot$ 1:1 2:5 8:7 9:2 11:-17 13:-7 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:4 34:-5
.rhap 15:4 26:11
.rhaps 15:4 26:11
.ria$ 10:10 11:-1 15:4 21:20 22:-17 29:6
.rial 17:43
.rial$ 17:43
.ribe 2:-21 6:-41 7:-10 11:19 14:-26 25:-66 26:63 27:59 30:37 31:17 33:-39 34:7
.ribe$ 2:-5 10:14 11:24 17:-44 25:-31 26:31 27:54 29:21 31:29 33:-32
.ribed 5:-15 6:-6 17:26 26:31 27:-20 30:39 34:15
.ribu 10:-4 11:-5 17:80 27:32 29:-1 31:6
.ribut 10:-4 11:-5 17:76 27:32 31:6
.rich 27:27 31:17
.richt 27:27 31:17
.rics 8:10
.rics$ 8:10
.rict 10:38 12:34 28:-20
.rict$ 10:39 28:-19
.rida 0:-11 1:40 2:6 10:-17 16:36 24:36 25:16 27:-26 32:55
.riday 0:-11 1:40 2:6 10:-17 16:36 24:36 25:16 27:-26 32:55
.rief 32:13
.rief$ 32:13
.rien 8:-32 25:19 29:5
.riend 8:-31 25:20 29:11
.ries 3:21 4:17 5:8 6:-43 12:9 19:4 22:5 29:-72 31:-4 33:8 34:3
.ries$ 3:21 4:17 5:8 6:-43 12:9 19:4 22:5 29:-72 31:-4 33:8 34:3
.righ 2:-17 5:2 6:30 7:3 9:-41 10:-34 12:32 19:-11 23:12 24:-23 25:33 33:20 34:8
.right 2:-17 5:2 6:30 7:3 9:-41 10:-34 12:32 19:-11 23:12 24:-23 25:33 33:20 34:8
.rigi 16:23
.rigin 16:23
.riin 28:24
.riing 28:24
.ril$ 4:45
.ring 0:-34 1:-48 2:23 3:-84 5:-6 6:5 7:-72 11:-117 12:-3 14:-78 15:6 16:14 19:34 20:-86 24:21 25:27 26:-50 27:4 28:11 29:-48 30:-8 31:30 33:41 34:19
.ring$ 0:-17 1:-34 2:43 6:-12 8:13 9:7 10:-7 11:-49 12:-55 13:-8 14:-61 15:19 16:25 17:5 19:29 20:-24 24:6 25:43 26:-10 31:31 33:22 34:27
.rings 2:-9 6:44 8:-3 9:-6 10:20 12:40 13:3 20:-29 24:3 25:-4 28:23 29:-45 33:24
.rinn 24:41 28:-4 31:25
.rinne 24:42 28:-3 31:25
.rint 2:5 9:-16 10:-10 11:14 14:51 19:-20 22:17 28:-14 29:43 32:7 33:36
.rint$ 1:2 10:-6 11:16 14:54 28:-31 29:35 32:22 33:13
.rints 2:13
.riod 5:34
.riod$ 5:40 6:5 12:-27
.rior 19:82 24:40 33:-14
.rior$ 19:82 24:40 33:-14
.ript 29:4 31:24
.ripti 29:12 31:21
.ris$ 4:78 14:-12
.rise 29:29 32:3
.rise$ 29:29 32:3
.risk 8:38 22:16
.risk$ 8:24 22:17
.rist 25:22 28:-34 29:16
.ristm 25:22 28:-34 29:16
.rite 0:-27 6:18 11:3 12:-7 13:-10 15:23 20:-43 21:35 24:20 29:37
.rite$ 6:23 10:-22 11:7 12:-24 21:8 25:1 29:52
.riter 0:-4 10:12 15:33 20:-2
.riti 0:3 15:-1 16:7 17:-6 19:13 29:-11 33:-10 34:1
.ritin 0:3 15:-1 16:7 17:-5 19:13 29:-9 33:-8 34:1
.rity 1:18 7:14 9:-12 11:-17 13:-23 16:2 22:13 29:32 33:-30 34:56
.rity$ 1:18 7:14 9:-12 11:-17 13:-23 16:2 22:13 29:32 33:-30 34:56
.riva 0:17 11:36 29:-9
.rivat 0:17 11:26 29:-4
.rive 2:76 8:15 17:11 18:33 29:-44
.rive$ 2:14
.rived 17:30
.river 2:56 8:15 29:-17 33:16
.rives 18:25 33:-2
.rix$ 18:11
.rizo 18:29 29:-8
.rizon 18:29 29:-8
.rket 1:11 26:29 27:8
.rketi 1:11 26:29 27:8
.rkfl 17:11
.rkflo 17:11
.rkil 0:15
.rkill 0:15
.rkin 28:20
.rking 28:20
.rks$ 17:17 23:2 25:24 30:17
.rlea 20:8 33:-2
.rleas 20:8
.rlie 6:-11 15:19 16:24 18:39 19:15 23:3 33:-11
.rlier 6:-11 15:19 16:24 18:40 19:16 23:3 33:-22
.rlli 22:22
.rllib 22:22
.rly$ 1:7 2:10 3:42 5:4 16:-12 21:18 23:35 33:-13
.rmal 5:2 23:7
.rmal$ 5:2
.rman 2:16 11:19
.rman$ 11:19
.rmanc 2:20
.rmat 8:24 9:-5 11:16 13:-3 17:43 21:33
.rmati 8:25 9:-5 13:-2 17:43 21:34
.rmed 5:-1 10:24 27:36
.rmed$ 27:36
.rmin 14:70 23:28 25:-2 29:-17 31:-18
.rmind 23:29
.rmis 13:3 22:15
.rmiss 13:3 22:15
.rmit 2:54
.rmitt 2:49
.rmnd 24:27
.rmnd$ 24:27
.rms$ 9:13 10:80 14:-9 29:-21
.rned 9:43 30:24 34:-11
.rned$ 9:43 30:24 34:-11
.rnel 1:23 29:50 31:10 33:-54
.rnel$ 1:23 29:50 31:10 33:-54
.rnet 20:-18 29:58
.rnete 20:-10 29:58
.rng$ 33:58
.rnin 0:-15 1:5 3:-19 6:5 8:3 10:10 11:13 12:3 14:-5 16:-5 17:-2 20:2 21:-3 22:1 23:-11 24:31 28:8 30:-1 31:-5 32:12 33:-4 34:2
.rning 0:-15 1:5 3:-19 6:5 8:3 10:10 11:13 12:3 14:-5 16:-5 17:-2 20:2 21:-3 22:1 23:-11 24:31 28:8 30:-1 31:-5 32:12 33:-4 34:2
.roac 18:14 28:19
.roach 18:14 28:19
.road 14:28 18:-25 29:16
.roba 8:7 23:4 30:5
.robab 23:4 30:6
.robl 2:14
.roble 2:14
.roce 9:-16 10:-30 11:23 17:49 21:57
.roced 10:-20 11:21 21:10
.roces 9:-9 17:51 21:40
.rod$ 29:20
.rodu 0:31 1:9 10:16 17:44 20:4 24:-8 27:4 29:-53 33:-21
.roduc 0:32 1:10 10:16 17:30 20:5 24:-8 27:4 29:-36 33:-17
.roga 13:31
.rogat 13:31
.rogr 5:21 17:34
.rogra 17:41
.roje 2:5 3:9 5:18 10:17 14:-17 17:34 20:-19 21:11 22:13 29:-43 31:6 33:24
.rojec 2:5 3:9 5:18 10:17 14:-17 17:34 20:-19 21:11 22:13 29:-43 31:6 33:24
.roke 2:3 22:30 29:32 34:-40
.roke$ 25:17 29:13 34:-39
.roken 2:4 22:31 25:-6 29:10
.roll 4:29
.roll$ 29:5
.rom$ 1:1 4:11 6:-48 8:44 9:-4 10:29 12:-48 14:29 15:-37 19:36 20:-57 21:-5 25:9 26:-34 27:-6 28:-4 29:11 30:2 31:45 33:-3 34:-7
.romi 2:5 20:1
.romis 2:5 20:1
.ron$ 13:5 16:-10 25:-16 29:4 34:22
.rong 16:27 22:13 25:22
.rong$ 16:27 22:13 25:22
.ronm 17:3
.ronme 17:3
.ront 18:8 27:10 29:-2 33:11
.ront$ 18:10 29:-1
.roof 29:11
.roofr 29:11
.room 0:21 2:67 29:31
.room$ 0:21 2:67 27:1 29:33
.rop$ 2:2 20:1 24:42 29:-69 30:22 31:16 33:10
.rope 20:11
.roper 20:11
.ropo 5:-30 6:67 9:-16 10:22 19:-13 20:-24 23:4 28:1 29:-41 33:59
.ropos 5:-30 6:68 9:-16 10:18 19:-13 20:-24 23:4 28:2 29:-40 33:60
.ror$ 2:40 6:29 9:-15 10:-31 29:77 33:-15
.rors 6:1
.rors$ 6:1
.rosp 19:16 29:18
.rospe 19:16 29:18
.ross 18:37
.rote 10:42
.rote$ 10:18
.roug 5:9 8:22 9:12 10:-22 11:11 12:-19 13:14 14:15 19:-8 25:-11 28:1 29:-3 31:-12 33:-11
.rough 5:10 8:8 9:12 10:-15 11:11 12:-18 13:14 14:16 19:-8 22:5 25:-10 31:-12 33:-8
.roun 10:-23 17:32 18:30 19:19 24:8 27:8 29:-44 33:-9
.round 10:-23 17:32 18:30 19:19 24:8 27:8 29:-44 33:-9
.rova 7:19 8:47 13:39 29:-39
.roval 7:24 8:27 13:40 29:-29
.rove 3:5 6:-20 7:48 8:29 9:27 13:5 21:-11 22:-38 29:19 32:-9 34:27
.rove$ 7:44 8:29 9:4 25:-39 29:46
.roved 3:13 7:-16 9:28 13:25 29:-10
.rover 34:42
.roves 7:27 13:-7 34:7
.rovi 7:2 25:22
.rovin 7:3 9:-6 25:22
.row$ 1:24 2:11 6:-10 7:12 10:-11 12:-16 15:-3 18:-8 24:54 32:64 33:19
.roze 5:-53 6:4 12:99 17:-42 18:-4 22:21 25:43 29:20 31:-9 33:-13
.roze$ 6:21 12:-17 25:35
.rozen 5:-50 12:110 17:-27 22:22 25:6 29:25 33:-2
.rozn 5:-4 12:71 29:-4
.rozn$ 5:-2 12:61
.rpos 6:-5 10:49 30:2
.rpose 6:-5 10:49 30:2
.rpov 34:20
.rran 9:5
.rras 22:2
.rrass 22:2
.rre$ 3:4
.rrec 2:38 6:-16 10:-18 16:24 20:27 21:2 33:34
.rrect 2:37 6:-16 10:-18 16:24 20:27 21:2 33:34
.rree 14:21
.rreez 14:21
.rren 4:11 5:55 12:52 26:4
.rrent 4:11 5:55 12:52 26:4
.rret 31:28
.rrin 14:11
.rriv 2:9 17:24 18:35
.rrive 2:9 17:24 18:35
.rror 2:34 6:41 9:-31 10:-31 29:72 33:-26
.rror$ 2:40 6:18 9:-14 10:-30 29:77 33:-2
.rrors 6:1
.rrow 1:13 2:13 6:-9 7:13 10:-11 12:-15 15:-2 24:56 32:56 33:20
.rrow$ 1:13 2:13 6:-9 7:13 10:-11 12:-15 15:-2 24:56 32:56 33:20
.rroz 25:22
.rroze 25:22
.rry$ 1:-5 2:7 5:3 8:6 9:7 10:37 12:10 14:11 16:13 18:12 21:-10 22:-6 23:-8 25:31 27:-6 30:-1 31:-3 33:-11
.rsch 6:26 10:11 12:-5
.rsda 6:19 12:-24 16:31 19:-15 32:33 33:28
.rsday 6:19 12:-24 16:31 19:-15 32:33 33:28
.rse$ 8:7 14:1
.rsel 11:47 25:-15 31:31
.rself 11:47 25:-14 31:31
.rset 16:-3 27:6 29:37
.rsetz 16:-3 27:6 29:37
.rshi 2:-25 6:31 10:26 16:10 19:-2 21:23 22:4 27:11 29:-32 33:19
.rship 2:-25 6:31 10:26 16:10 19:-2 21:23 22:4 27:11 29:-32 33:19
.rsio 1:-17 2:14 3:-8 4:34 5:30 6:16 9:-24 17:-17 19:37 20:44 29:28
.rsion 1:-17 2:16 3:-6 4:34 5:30 6:16 9:-23 17:-16 19:37 20:43 29:31 33:-5
.rsle 2:33 12:-18 21:15
.rslep 2:33 12:-18 21:15
.rson 34:73
.rson$ 34:73
.rss$ 26:25
.rst$ 2:-23 9:-8 10:-42 11:-4 14:-6 16:-15 17:98 18:76 20:-11 21:10 29:-40 33:46 34:-19
.rsta 6:-31 10:9 11:47 32:9 33:16
.rstan 6:-12 10:11 11:47 33:16
.rsto 25:8
.rstoo 25:8
.rtai 20:33 33:-8
.rtain 20:33 33:-8
.rtan 17:7 18:17 32:-4
.rtant 17:8 18:17 32:-3
.rted 9:-21 12:14 17:42 29:45
.rted$ 9:-21 12:14 17:42 29:45
.rter 3:34 5:-27 17:52
.rter$ 5:-26 17:44 29:-7
.rth$ 10:27 21:17
.rthe 31:44
.rtin 3:9 4:19
.rting 3:9 4:19
.rtne 22:11
.rtner 22:11
.rtni 28:11 32:30
.rtnig 28:11 32:30
.rts$ 3:3 4:3 10:28 12:-6 17:15 24:-2 30:12 31:47 34:-28
.rtwo 1:36
.rtwor 1:36
.rty$ 1:3 2:-12 10:3 12:23 25:1 29:24
.ruct 11:43
.ructi 11:43
.rue$ 12:16 20:2 33:22
.rule 2:-23 10:37 18:-6 22:17
.rules 2:-23 10:37 18:-6 22:17
.run$ 3:28 14:6 18:9 19:-33 25:15 29:48
.runk 3:-5 5:8 12:24
.runk$ 3:-5 5:8 12:24
.runn 25:17 29:16
.runni 25:17 29:1
.runs 34:30
.runs$ 34:30
.runw 10:-20 28:36
.runwa 10:-20 28:36
.rver 10:15 29:66 31:-17
.rver$ 10:15 29:56 31:-15
.rvie 13:39 14:41 32:32
.rview 13:28 14:41 32:32
.rwar 15:12 16:3 29:8
.rward 15:12 16:3 29:8
.rybo 25:23
.rybod 25:23
.ryon 1:-2 5:16 12:3 14:-15 18:6 20:11 31:3 34:3
.ryone 1:-2 5:16 12:3 14:-15 18:6 20:11 31:3 34:3
.rypt 9:21 29:-11
.rypto 8:8 29:-2
.ryth 8:2 11:22 12:26 13:10 14:25 16:19 20:-27 25:-36 27:3 29:-21 31:13
.rythi 8:2 11:22 12:26 13:10 14:25 16:19 20:-27 25:-36 27:3 29:-21 31:13
.sabl 31:54
.sable 31:54
.safe 20:15
.safe$ 20:15
.sage 2:12 11:32 12:-5 26:20 29:-103 30:29 31:21 34:-14
.sage$ 2:41 10:-19 11:42 25:2 29:-32 31:-25
.sages 2:-5 10:21 26:18 27:-7 30:35 31:46
.said 7:27 9:37 21:-9 34:-9
.said$ 7:27 9:37 21:-9 34:-9
.sail 2:30
.sal$ 6:14 10:26 12:10 16:6
.sale 18:-26 29:66
.sales 18:-24 29:38
.sali 6:37 19:30 20:-32 33:-5
.salio 6:37 19:30 20:-32 33:-5
.sals 6:31 33:58
.sals$ 6:31 33:58
.salu 2:-9 3:3 7:8 10:4 13:-1 14:13 16:-2 17:-11 20:9 21:9 24:-2 25:2 29:-26
.salut 2:-9 3:3 7:8 10:4 13:-1 14:13 16:-2 17:-11 20:9 21:9 24:-2 25:2 29:-26
.same 4:55 6:-20 10:34 14:-17 16:10 18:-25 25:36
.same$ 4:55 6:-20 10:34 14:-17 16:10 18:-25 25:36
.samm 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
.samme 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
.sand 25:27 29:-26
.sap$ 2:6
.sary 10:59 21:20 23:16 25:-38 29:-22
.sary$ 10:59 21:20 23:16 25:-38 29:-22
.sati 5:15
.satio 5:15
.satu 5:25 16:1
.satur 16:2
.saw$ 10:8
.say$ 6:2 8:1 10:-6 12:23 28:39 33:15
.sayi 10:33
.sayin 10:33
.says 6:26 11:7 29:-13 33:52
.says$ 6:26 11:7 29:-13 33:52
.scal 34:9
.sche 1:16 2:-9 3:21 4:28 6:-9 12:-32 13:-59 14:35 18:17 19:13 24:3 25:-41 26:-2 29:-5 31:-26 34:53
.sched 1:16 2:-35 3:22 4:28 12:-26 13:-37 14:31 18:20 19:21 20:-21 24:3 25:-29 29:-18 31:-25 34:28
.schei 20:9 34:17
.schi 6:-13 9:16 10:11
.schie 6:-13 9:16 10:11
.scho 25:64 32:-1
.schon 25:50
.schoo 25:7 29:8
.scop 2:42 9:-23 10:18 29:-45 34:6
.scope 2:42 9:-23 10:18 29:-45 34:6
.scor 5:17 19:-8 29:37
.scre 2:3 29:22 33:-3
.scree 2:3 29:22 33:-3
.scri 2:-44 6:-22 7:-11 8:-39 9:-7 10:3 11:19 14:-31 22:-1 24:-36 25:-82 26:54 27:86 29:-3 30:43 31:21 33:-44 34:7
.scrib 2:-19 6:-20 7:-7 10:6 11:10 14:-12 25:-40 26:63 27:42 29:5 30:46 33:-37 34:6
.scrip 29:3 31:27
.scus 2:6 4:23 5:20 6:32 8:-30 9:-28 10:-24 11:-46 14:32 16:8 17:-31 20:71 22:-29 25:-61 31:-43 32:-24 33:-5 34:6
.scus$ 2:9 4:25 5:21 6:33 9:-44 10:-20 11:-43 14:34 16:9 17:-25 20:73 22:-11 25:-57 29:-31 32:-22 33:-2 34:9
.scuss 21:1 29:11 30:3 31:-20
.sday 1:25 2:13 5:-10 6:6 7:-53 10:-34 12:-55 14:-19 16:43 17:-13 18:-26 19:-26 20:8 22:11 24:37 25:-114 27:-4 28:-35 32:71 33:1
.sday$ 1:5 2:13 5:-9 6:6 7:-53 10:-33 12:-54 14:-16 16:59 17:-12 18:-25 19:-26 20:9 22:13 24:35 25:-114 28:-33 32:72 33:2
.sdays 1:2 16:-1
.sdem 20:-5 25:13 29:23 33:-6
.sdem$ 20:-5 25:13 29:23 33:-6
.sear 14:1 29:26
.searc 14:1 29:26
.seco 0:30
.secon 0:30
.sect 29:39
.sect$ 29:39
.secu 1:18 2:7 7:15 10:2 11:-13 13:-9 16:2 22:8 29:16 33:-31 34:20
.secur 1:18 2:7 7:15 10:2 11:-13 13:-9 16:2 22:8 29:16 33:-31 34:20
.sed$ 2:22 5:-24 6:155 7:18 12:28 14:-19 18:-99 19:-66 20:-13 21:4 25:-1 26:-5 27:-24 28:-13 29:-45 31:-6 32:-27 33:4 34:-41
.see$ 2:-45 4:-8 9:-2 11:2 13:23 14:33 17:-8 19:25 21:6 25:53 29:7 32:-33
.seem 29:5 30:3
.seems 29:5 30:3
.seen 7:4
.seen$ 7:4
.self 0:17 11:52 25:-26 31:27
.self$ 0:17 11:52 25:-26 31:29
.send 2:-11 14:27 17:37 23:5 24:8 26:22 27:42 30:-7 31:24
.send$ 14:28 17:27 23:14 24:11 26:23 27:6 31:13
.sendi 27:25
.sens 0:26 2:-12 6:-11 10:33 11:9 26:6
.sense 0:26 2:-11 6:-11 10:34 11:9 26:6
.sent 5:14 9:1 12:26 29:-43
.sent$ 5:6 9:2 12:27 17:1 29:-18
.sente 10:4
.sep$ 1:59 14:-34 16:-14 20:12 29:-9 32:60 33:16
.sepa 0:44
.separ 0:44
.sept 1:80 5:-53 9:-45 10:-55 11:-13 12:-22 14:10 15:-25 16:55 17:-23 18:-24 20:71 22:-16 24:33 27:-34 28:-51 29:-9 32:54 33:15 34:-22
.sept$ 1:38 4:-15 16:2 20:64 24:26 29:-16
.septe 1:39 4:4 5:-28 10:-21 14:16 16:31 20:11 32:39 33:14
.ser$ 2:16 29:34
.seri 2:4 3:23 4:20 5:21 19:14 22:8 29:-29
.serie 2:4 3:23 4:20 5:21 19:14 22:8 29:-29
.sers 20:69 29:-14 33:-19 34:13
.sers$ 20:69 29:-14 33:-19 34:13
.sert 1:67 24:-18
.sert$ 1:67 24:-18
.serv 10:60 29:73 31:-18 33:-14
.serve 10:46 29:64 31:-17 33:-9
.ses$ 9:-17 10:-22 17:3 20:-36 25:-29 29:2 31:58 33:21
.sest 18:70
.sest$ 18:70
.set$ 2:-49 4:29 5:-4 9:19 10:-3 11:25 20:2 22:-22 23:29 27:-24
.sett 29:-4 32:39
.setti 32:39
.setu 17:8 18:-5
.setup 17:8 18:-5
.setz 16:-3 27:6 29:37
.setzu 16:-3 27:21
.seve 32:47
.seven 32:48
.sfe$ 21:-8 22:26
.sgid 33:33
.sgids 33:33
.shal 7:5
.shall 7:5
.shar 14:12
.share 14:12
.shbo 9:8 22:27 29:-4
.shboa 9:8 22:27 29:-4
.shce 14:52 19:8 25:-13 29:-5
.shced 14:8 19:8
.she$ 3:8
.shed 5:-37 6:44 12:11 33:-8
.shed$ 5:-37 6:44 12:11 33:-8
.shee 11:47 29:-22
.sheet 11:47 29:-22
.shel 8:16 20:9 22:-12 29:-9
.sher 2:10
.sher$ 2:10
.shif 15:20 16:18 29:24 34:20
.shift 15:20 16:18 29:24 34:20
.shin 15:39 25:19 33:14
.shing 2:1 15:39 25:20
.shiny 33:26
.ship 1:-92 5:-69 6:42 8:12 9:-60 10:11 13:-27 14:-7 16:26 18:-74 19:5 20:28 21:11 25:-66 27:1 28:29 29:-48 32:-28 34:2
.ship$ 1:-58 4:12 5:-36 6:15 8:16 9:-40 10:13 13:-19 18:-32 20:6 21:13 25:-21 27:7 28:27 29:-39 32:-18 34:3
.shipp 6:27 20:31
.ships 3:3 4:-12 16:21
.shor 11:40
.short 11:40
.shot 2:14 24:18
.shot$ 29:10 33:-14
.shots 29:-1
.shou 1:-10 2:-8 3:11 4:-23 6:9 7:28 8:-42 9:-57 10:-24 12:-15 13:-28 15:20 16:7 18:16 19:-37 21:8 22:-22 25:-28 26:31 27:-23 30:20 31:-17 32:3 33:-6 34:6
.shoul 1:-9 2:-11 3:11 4:-22 6:10 7:29 8:-41 9:-42 10:-15 11:2 12:-10 13:-26 15:21 16:9 18:18 19:-31 20:1 21:9 22:-21 24:-43 25:-15 26:19 27:-6 30:21 31:-14 32:3 34:8
.shout 24:27
.show 5:-12 8:-9 9:10 11:33 13:67 14:23 17:-24 19:37 25:-22 27:-29
.show$ 8:-8 11:34 13:71 14:19 17:-23 19:37 25:-20 27:-28
.shut 2:-25 6:37 12:63 20:-11 25:-36 29:-49 31:46 33:3
.shut$ 2:-24 6:43 12:46 20:-10 25:-35 29:-47 31:46 33:10
.shy$ 10:39
.sibl 0:18 3:12 5:-17 10:-5 12:-11 13:-23 17:-1 21:2 22:7 26:27 29:-15 30:27 33:11 34:16
.sible 0:18 3:12 5:-17 10:-5 12:-11 13:-23 17:-1 21:2 22:7 26:27 29:-15 30:27 33:11 34:16
.sick 25:15
.sick$ 25:15
.side 2:-44 3:19 6:35 8:31 9:-20 10:13 12:-36 21:17 25:24 34:-9
.side$ 2:-9 3:19 6:37 12:-6 25:29 29:-36
.siden 29:28 34:-22
.sider 8:12 10:18 21:19
.sie$ 16:-6 27:19
.sign 7:36 8:52 11:-27 13:-11 14:-16 18:-47 21:-18 25:-13 26:6 27:45 29:24 30:-16 33:14 34:40
.sign$ 7:3 8:19 17:-8 21:-20 25:-55 26:13 27:48 29:36 33:14
.signe 9:19 17:16 29:29
.signi 8:30
.signs 21:7 29:-17 34:42
.sile 25:-14 27:51 29:-12 31:19
.silen 25:-14 27:51 29:-12 31:19
.sill 25:1
.silly 25:1
.sinc 6:9 9:2 21:-6 29:30
.since 6:9 9:2 21:-6 29:30
.sine 10:22
.sines 10:22
.sing 5:6 7:13 11:33 12:-8 22:10 25:20 28:-32 33:-11
.sing$ 5:7 6:1 7:13 11:34 12:-1 22:6
.singl 15:7 25:6
.sion 2:11 3:-31 4:31 5:14 6:2 8:9 9:29 10:-40 11:-58 12:-3 13:22 17:-74 18:-50 19:24 20:43 21:-39 22:39 25:-61 27:-24 28:-13 29:9 32:-36 34:-5
.sion$ 1:-63 2:15 3:-25 4:35 5:15 6:2 8:13 9:30 10:-66 11:-50 13:23 17:-70 18:-41 19:20 20:44 21:-35 22:48 25:-49 28:-5 29:11 32:-27 33:-44 34:-4
.sions 1:8 33:23
.sir$ 25:5
.site 31:16
.site$ 31:16
.siti 9:24
.sitio 9:11
.sito 10:15 12:21 33:-1
.sitor 10:15 12:21 33:-1
.sitt 13:29
.sitti 13:29
.sive 8:28
.sive$ 8:28
.six$ 3:9 4:49
.sked 4:5 9:15 10:13 11:-4 13:32 14:2 16:14 18:2 19:-14 20:9 23:10 24:-12 25:-2 27:1 29:3 32:-3 33:-2 34:-7
.sked$ 4:5 9:15 10:13 11:-4 13:32 14:2 16:14 18:2 19:-14 20:9 23:10 24:-12 25:-2 27:1 29:3 32:-3 33:-2 34:-7
.skin 2:4 7:-10 8:-3 9:-15 12:7 14:2 15:2 18:-6 19:16 21:18 22:23 24:8 25:-18 26:-1 29:-4 32:4 33:6
.sking 2:4 7:-10 8:-3 9:-15 12:7 14:2 15:2 18:-6 19:16 21:18 22:23 24:8 25:-18 26:-1 29:-4 32:4 33:6
.sks$ 17:42 22:21
.slat 0:3 2:8 5:-27 8:-3 10:20 11:-17 12:4 14:16 20:2 23:8 25:-38 27:19 29:15 32:-9 33:13
.slata 33:20
.slate 20:10 22:-7 29:78
.slati 0:15 2:32 5:-1 12:22 22:7 29:-27 33:8 34:17
.slato 14:26 23:17 27:27 28:5 29:-66
.slee 12:6 25:11 28:25
.sleep 11:-11 12:6 25:15 28:24
.slep 2:33 12:-18 21:15
.slept 2:33 12:-18 21:15
.slet 0:3 10:4 11:-3 15:-3 16:3 17:-10 22:-10 26:-6 29:2 32:7 34:1
.slett 0:3 10:4 11:-3 15:-2 16:3 17:-10 22:-10 26:-6 29:2 32:7 34:1
.slid 6:20 15:17
.slide 6:28
.slip 2:-2 6:6 15:60 19:47 29:-32
.slip$ 6:10 15:15 19:50 29:-17
.slipp 15:26
.slo$ 2:26
.slot 33:34
.slot$ 33:34
.slus 0:10 1:1 10:38 12:23 31:-12
.slush 0:10 1:1 10:38 12:23 31:-12
.smal 0:5 2:16 15:4
.small 0:5 15:4
.smin 4:13
.smine 4:13
.smth 11:3 29:-8 32:14
.smth$ 11:3 29:-8 32:14
.snea 2:23 12:-16 18:36
.sneak 2:21 12:-16 18:36
.snoo 24:36 29:-11 31:25
.snooz 24:36 29:-11 31:25
.soak 8:3 28:24
.soft 1:42 10:29
.soft$ 1:42 10:29
.some 0:35 2:-56 4:-26 5:-22 6:-48 11:14 12:4 15:45 16:-76 17:39 19:-34 20:-18 21:18 23:13 24:-59 25:13 27:-3 28:-55 30:1 31:-74 32:31 34:22
.some$ 0:12 2:6 11:17 15:25 16:-19 23:5 24:-26 26:4 29:2
.someb 2:-24 3:7 4:-11 7:16 29:24 30:22 34:12
.someo 2:-25 9:-8 10:24 12:6 15:21 17:23 29:-8 34:16
.somet 0:9 1:-1 2:-10 11:4 13:25 15:-4 17:27 18:1 21:2 25:23 29:-17 32:49
.somew 14:29
.son$ 8:-3 9:13 17:14 18:-11 22:30 29:-50 33:-55 34:97
.soon 6:-29 10:-61 12:-29 18:119 20:32 24:-14 27:34 28:67 29:-29 32:-16 33:-58
.soon$ 6:-15 10:-21 12:-22 18:50 20:34 24:-11 27:36 28:72 29:-17 32:-13 33:-2
.soone 18:82 33:-9
.sorr 1:-3 5:8 8:6 9:10 10:12 12:14 14:13 16:10 17:4 18:9 21:-8 23:-6 25:19 27:-2 33:-8 34:3
.sorry 1:-3 5:8 8:6 9:10 10:12 12:14 14:13 16:10 17:4 18:9 21:-8 23:-6 25:19 27:-2 33:-8 34:3
.sort 20:47 29:-15
.sort$ 20:53 29:-10
.sos$ 25:-11 27:22 31:27
.soun 25:37
.sound 25:37
.sour 17:22
.sourc 17:22
.spac 12:-1 25:7 29:12
.spam 8:-11 29:28 31:14
.spam$ 8:-8 29:36
.spamm 31:11
.spea 11:35
.speak 11:35
.spec 10:41 14:-2 18:-27 19:14 32:39 34:-19
.spec$ 21:1
.speci 12:-11 32:40
.spect 10:22 19:16 34:-14
.spel 11:-5 29:62
.spell 11:-4 29:63
.spen 29:28
.spin 4:46
.spin$ 4:46
.spit 13:9 22:30
.spite 13:9 22:30
.spon 34:60
.spons 34:60
.spos 10:-2 16:35
.spri 1:6 14:-32 19:16 29:27 32:22
.sprin 1:4 14:-31 19:16 29:27 32:22
.spun 29:-12 33:14
.spun$ 29:-12 33:14
.sqla 2:31
.sqlal 2:31
.squa 27:1
.squad 27:1
.sque 2:9 16:34
.squee 16:34
.ssag 2:14 11:-2 12:-2 25:20 26:15 29:-41 30:30 31:29 34:-11
.ssage 2:14 11:-2 12:-2 25:21 26:15 29:-40 30:30 31:27 34:-11
.ssar 10:23 21:20 23:16 29:-3
.ssary 10:23 21:20 23:16 29:-3
.sse$ 5:36 6:15 20:18 25:-9 29:-14
.ssed 6:78 7:3 21:23 33:-9
.ssed$ 6:78 7:3 21:23 33:-9
.ssib 0:19 3:12 5:-4 13:-24 17:-13 22:25 23:4 26:29 30:27 33:17
.ssibl 0:21 3:13 13:-22 17:-9 21:4 22:11 26:29 30:28 33:18
.ssin 7:14 22:22
.ssing 7:14 22:22
.ssio 1:1 22:12 33:10
.ssion 1:1 22:12 33:10
.ssl$ 9:44 29:10
.sso$ 2:42 8:19 9:5 13:-8
.ssue 8:-4 17:6 25:-4 29:31
.ssum 12:16
.ssume 12:16
.sswo 29:36
.sswor 29:33
.sta$ 10:-9 16:35 27:-3 31:18 32:36
.stab 1:11 5:90 6:-16 9:-12 10:37 12:13 20:8 29:-44 34:41
.stabi 5:56
.stabl 1:11 5:45 6:-6 10:38 12:29 20:11 29:-29 34:43
.stac 4:23 10:-17 19:8 22:21 29:61 31:-16
.stack 4:23 10:-17 19:8 22:21 29:61 31:-16
.staf 27:7
.staff 27:7
.stag 5:49 8:6 10:7 17:21 25:-9 29:9
.stage 5:56 8:11 10:10 17:24 29:-36
.stagi 29:41
.stak 30:34
.stake 30:34
.stal 1:28 9:17 18:-9 22:20 29:11
.stall 1:28 9:18 18:-8 22:20 29:17
.stam 8:29 12:2
.stamp 8:29
.stan 5:43 6:-26 10:73 15:7 17:-54 18:-5 20:-45 25:-37 27:-34 28:7 31:7 34:26
.stanc 28:25
.stand 5:46 6:-25 10:75 17:-52 18:-2 20:-28 25:-32 27:-27 31:9 34:29
.star 1:-15 2:-21 3:41 4:24 9:-16 10:-7 11:22 12:3 15:-19 17:83 18:-36 19:8 20:-10 25:-7 27:8 31:-43 33:32 34:-36
.start 1:-15 2:-72 3:41 4:24 9:-11 11:25 12:3 15:-17 17:81 18:-35 19:8 20:-9 25:-53 27:10 31:-41 33:32 34:-36
.stat 3:22 5:72 6:-6 8:-61 9:51 12:43 13:33 22:-46 25:-36 26:4 29:-10 34:-62
.state 5:36 9:42 12:18 13:41 22:-10 29:-20
.statu 5:40 8:-17 9:14 12:20 26:7 29:-19 31:13 34:-8
.stau 5:37 8:-31 9:46 25:-17
.ste$ 14:38
.stea 1:-5 16:48 26:10 33:-18
.stead 16:48 26:10 33:-15
.sted 6:14 10:-32 12:7 15:40 16:-17 21:27 27:81 33:-19
.sted$ 6:14 10:-31 12:7 15:40 16:-17 21:31 27:81 33:-19
.stee 14:2 29:2
.steer 14:2
.steh 5:15 9:14 29:-15
.stehe 5:20
.steht 9:17 29:-1
.stem 5:-4 17:53 29:12
.step 11:49 17:49 18:13 20:-14 21:-15 33:-7
.step$ 17:33
.steps 11:52 21:-14
.ster 1:1 2:21 5:36 6:2 7:25 9:-33 10:-7 13:35 18:11 20:-1 21:-32 25:-46 27:8 29:12 33:-25
.ster$ 1:9 2:29 5:42 6:-29 9:-52 13:20 18:18 25:-37 27:19 33:-11 34:-10
.sterd 3:8 6:30 7:31 8:-2 16:13 29:4 33:-11 34:2
.stic 1:32
.stick 1:32
.stil 0:-5 2:40 5:20 7:11 8:-40 9:49 10:-37 11:-11 12:13 13:19 14:14 16:-38 17:-33 18:-66 19:-21 20:31 21:7 22:-40 25:-2 27:-8 28:29 29:-2 30:9 31:-43 32:-70 33:-11
.still 0:-5 2:40 5:20 7:11 8:-40 9:49 10:-37 11:-11 12:13 13:19 14:14 16:-38 17:-33 18:-66 19:-21 20:31 21:7 22:-40 25:-2 27:-8 28:29 29:-2 30:9 31:-43 32:-70 33:-11
.stin 2:-45 5:27 11:17 22:45 29:-41 30:10 31:2
.sting 2:-45 5:31 11:17 22:45 27:6 29:-34 30:10
.stio 2:-1 8:-5 9:-8 12:1 17:10 18:6 20:4 21:-11 22:-16 28:2 33:4 34:22
.stion 2:-1 8:-5 9:-8 12:1 17:10 18:6 20:4 21:-11 22:-16 28:2 33:4 34:22
.stma 25:22 28:-34 29:16
.stmas 25:22 28:-34 29:16
.stom 2:8 4:-3 6:4 9:-8 12:1 15:19 20:30 21:4 24:-16 29:16
.stome 2:9 4:-3 6:5 9:-3 12:2 15:20 20:31 24:-15 29:5
.ston 0:16 1:21 2:-61 6:31 10:15 11:-24 12:-46 13:-20 14:9 15:14 16:8 18:15 20:-46 22:-19 25:-36 27:5 29:-10 32:-6 33:21 34:18
.stone 0:7 1:27 2:-60 6:29 10:15 11:-21 12:-43 13:-20 14:9 15:14 16:8 18:15 20:-46 22:-18 25:-35 27:6 29:-9 32:-6 33:21 34:18
.stoo 25:8
.stood 25:8
.stop 2:25 6:12 10:-12 12:-23 18:-13 23:-20 24:-2 27:-56 30:52 31:56 33:58
.stop$ 2:26 6:12 10:-12 12:-23 18:-13 23:-19 24:-1 27:-53 30:52 31:56 33:41
.stor 2:2 6:53 16:12 19:34 33:-58
.stora 2:5
.store 16:12
.story 6:57 19:39 33:-22
.stpo 2:-18 11:5 15:44 16:51
.stpon 2:-17 11:6 15:44 16:51
.stra 4:14 14:13 21:7
.strap 4:23
.stre 5:13 9:-11 12:6 14:5 20:7 21:5 29:-13 32:37 33:-37
.strea 5:13 9:-11 12:6 14:5 20:7 21:5 29:-13 32:37 33:-37
.stri 0:-110 1:-39 3:-13 5:-92 6:19 7:-46 8:7 10:9 11:-71 12:31 14:-79 16:20 17:-69 18:10 19:11 20:-3 22:-11 24:18 25:-109 26:-24 27:48 28:27 29:-118 30:-4 31:20 32:-97 33:28 34:14
.strib 20:1 27:43 29:-27 31:12
.stric 10:38 12:32 28:-20
.strii 28:25
.strin 0:-96 1:-32 3:-1 5:-65 6:12 7:-40 8:16 10:4 11:-59 12:17 14:-66 16:22 17:-49 18:6 19:13 20:-47 21:-8 24:19 25:-88 26:-14 27:22 28:19 29:-61 30:-1 31:1 32:-81 33:36 34:18
.strn 33:59
.strng 33:55
.stro 7:8
.stro$ 7:8
.stru 11:43
.struc 11:43
.sts$ 2:51 9:-90 12:-44 13:57 14:-37 21:6 25:-87 26:35 29:28 31:7 32:-14 34:-36
.stta 5:22
.sttr 10:17
.sttri 10:17
.stuc 9:6 29:9
.stuck 9:6 29:9
.stud 17:12
.stude 17:1
.stuf 26:18 29:-20 32:35 34:20
.stuff 26:18 29:-20 32:35 34:20
.styl 4:34 29:1
.style 4:34 29:1
.sual 4:5
.sual$ 4:5
.sub$ 2:-2 11:-42 26:57 27:26 29:-26 30:29 31:14
.subb 26:58 34:-16
.subbe 26:58 34:-16
.subm 13:-2 22:15 29:13
.submi 13:-2 22:15 29:13
.subs 2:-31 5:-22 6:-36 7:-8 8:-22 9:-17 10:-63 11:15 17:-39 24:-41 25:-50 26:89 27:45 29:30 30:49 31:20 34:11
.subsc 2:-14 5:-20 6:-34 8:-17 9:-11 10:-38 11:19 17:-19 24:-18 25:-40 26:68 27:24 29:35 30:51 31:23 34:20
.sugg 15:38
.sugge 15:38
.suit 17:38
.suita 17:14
.sult 7:13 8:10
.sults 7:14 8:29 9:-13
.sum$ 25:-41 29:71 32:1
.sume 12:21 27:28 31:-13
.sume$ 12:21 27:28 31:-13
.summ 27:13 29:28 32:39
.summa 27:16 32:42
.summi 29:26
.sund 8:19 32:34
.sunda 8:19 32:34
.supe 25:14 28:14 29:-10
.super 25:14 28:14 29:-10
.supp 0:2 2:14 6:-12 10:7 18:-3 21:30 28:-20 29:46
.suppo 0:2 2:14 6:-11 10:7 20:-12 21:30 28:-20 29:47
.sure 2:-5 7:21 16:-18 24:43 33:13 34:10
.sure$ 2:-5 7:21 16:-18 24:43 33:13 34:10
.swap 9:35 16:38 33:-11
.swap$ 9:36 16:39 33:-10
.swer 9:7 13:34 21:-29
.swer$ 9:26
.swere 13:26
.swit 27:25 30:23
.switc 27:25 30:23
.swor 29:33
.sword 29:33
.sync 29:31
.sync$ 29:31
.synt 11:49 25:-18
.synta 11:49 25:-18
.syst 29:27
.syste 29:27
.taba 29:37 33:-18
.tabas 29:37 33:-18
.tabi 5:56
.tabil 5:56
.tabl 1:3 2:-1 5:20 6:-25 9:-18 10:36 11:-10 12:22 14:74 25:-17 29:-85 31:-34 34:50
.table 1:3 2:-1 5:15 6:-23 9:-14 10:36 11:-10 12:22 14:74 25:-16 29:-85 31:-34 34:50
.tach 9:15 31:12
.tach$ 31:14
.tache 9:14 29:7
.tack 4:23 10:-17 19:8 22:21 29:54 31:-16
.tack$ 4:23 10:-17 19:8 22:21 29:54 31:-16
.tact 34:84
.tact$ 34:66
.taff 27:7
.taff$ 27:7
.tag$ 6:13 20:2 29:10 32:6 33:21
.tage 5:72 8:10 10:15 11:-8 17:21 20:-26
.tage$ 5:96 8:11 17:22
.tagg 6:53 33:16
.tagge 6:49 33:18
.tagi 29:41
.tagin 29:41
.tags 29:-17 32:22 34:50
.tags$ 29:-17 32:22 34:50
.tail 7:1 15:1
.tail$ 7:8 15:1
.tain 10:-19 11:10 17:11 20:21
.tain$ 20:32 29:-15
.taine 17:21 29:3 34:15
.tains 33:20
.take 2:18 5:-57 6:9 8:49 9:-46 11:-21 12:4 13:-10 16:38 21:11 22:-20 24:-11 28:-10 29:2 31:20 33:-3
.take$ 5:-9 8:50 9:-33 11:-5 12:20 16:41 29:12 31:22 33:-4
.taken 6:13
.takes 2:2 10:2 34:22
.taki 2:4 9:11 33:4
.takin 2:4 9:11 33:4
.tal$ 14:20 17:11 29:16
.talk 11:26 15:31 21:8 22:-3 25:2 29:-13 33:-22 34:10
.talk$ 11:28 15:19 25:3 29:-9 33:-17 34:12
.talke 21:12
.tall 1:28 9:18 18:-8 22:20 29:16
.tall$ 29:3
.talle 1:33 9:19 17:4 18:-7 22:21
.tamp 8:29
.tamp$ 8:29
.tanc 28:25
.tance 28:25
.tand 5:46 6:-25 10:73 11:21 17:-53 18:-2 20:-28 25:-61 27:-27 31:6 34:29
.tand$ 5:28 6:-15 9:15 10:42 11:42 17:-14 25:-18 27:-20 29:-37 31:12 33:10
.tandi 13:13 34:29
.tands 5:26 10:24 11:-3
.tandu 29:39
.tant 17:7 18:17 32:-4
.tant$ 17:8 32:-2
.tarb 6:4 11:-8 20:11 33:11 34:10
.tarba 6:4 11:-8 20:11 33:11 34:10
.targ 20:44
.targe 20:42
.tart 1:-15 2:-74 3:39 4:22 5:1 9:-21 11:22 12:2 15:-18 17:83 18:-35 19:1 20:-10 25:-60 27:8 31:-43 33:32 34:-36
.tart$ 5:15 10:-39 11:30 14:15 17:-5 19:8 25:-19 27:13 29:31 31:-10 33:17
.tarte 12:18 17:84 29:-3
.tarti 3:10 4:21
.tarts 3:5 4:8 10:9 17:9 33:1 34:-19
.task 17:41
.tasks 17:41
.tate 5:36 9:42 12:18 13:41 22:-10 29:-20
.tate$ 5:36 9:42 12:18 13:6 22:-9 29:-3
.tati 0:17 3:3 5:-23 9:-8 10:8 11:6 12:-4 24:2 34:8
.tatio 0:17 3:3 5:-22 9:-8 10:9 11:6 12:-3 24:2 34:8
.tatu 5:40 8:-24 9:20 12:20 26:7 29:-20 31:13 34:-8
.tatus 5:40 8:-24 9:20 12:20 26:7 29:-20 31:13 34:-8
.taur 33:2
.taure 33:2
.tax$ 11:38 18:-14 25:-1 29:42
.tch$ 2:40 9:-29 10:-22 11:-47 12:-32 13:-21 17:27 21:-35 22:40 24:-13 25:-68 27:50 29:47 31:35 33:-71 34:2
.tche 10:-18 12:13 13:18 15:4 29:-16 30:1
.tches 10:-15 12:13 13:19 15:5
.tdow 27:14 28:75 31:5
.tdown 27:14 28:75 31:5
.tead 1:-1 16:52 26:10 33:-17
.tead$ 1:-1 16:52 26:10 33:-17
.team 1:-13 4:-23 5:-21 6:-18 8:1 9:10 12:1 13:39 14:-3 15:-27 17:7 18:2 19:-23 20:-29 21:20 22:5 24:12 27:2 29:17 31:11 32:-3 33:-6 34:6
.team$ 1:-11 2:1 4:-20 5:-22 6:-14 8:3 9:12 10:-13 13:31 15:-23 17:11 19:-17 20:-21 21:21 22:6 24:11 26:1 27:4 29:19 31:9 33:-9 34:9
.teams 2:-5 12:10
.tech 10:10
.ted$ 0:-80 2:45 3:35 4:-31 5:-4 7:-13 8:9 9:22 10:-27 11:-131 12:2 13:27 14:-94 16:-47 17:42 18:-139 19:-13 20:1 21:4 25:19 27:84 28:-75 29:-6 30:47 32:-18 33:-24 34:-36
.teed 30:3
.teed$ 30:3
.teer 29:7
.teeri 14:5
.tefu 16:9
.teful 16:9
.tegr 2:20
.tegra 2:12
.tehe 5:20
.tehen 5:20
.teht 9:17 29:-1
.teht$ 9:17 29:-1
.tele 9:4
.telem 9:4
.tell 2:11 5:27 9:34 10:8 11:18 12:11 18:7 22:-39 23:-15 25:-22 27:-18 29:-95 31:45 33:30 34:12
.tell$ 2:12 5:33 9:35 10:10 11:24 12:13 18:10 22:-37 23:-11 27:-11 29:-68 31:-4 33:33 34:16
.telli 31:9
.tely 18:21
.tely$ 18:21
.temb 1:48 5:-31 10:-24 14:15 16:30 18:-1 20:14 32:36 33:12
.tembe 1:35 5:-31 10:-18 14:15 16:18 20:18 32:37 33:19
.tembr 1:2
.temp 3:69 4:44 13:-16 21:24 29:15
.tempe 29:22
.templ 3:70 4:55 13:-15 21:24
.ten$ 2:-15 5:9 6:-21 11:-5 12:14 15:17 24:15 25:-25 26:14 27:49 28:16 29:-24 31:9 33:6
.tenc 10:4
.tence 10:4
.tend 6:-14 8:13 15:7 27:3 29:3 33:7
.tend$ 8:14 27:6 29:6
.tende 6:-11 33:17
.tens 13:1 22:28
.tensi 13:1 22:18
.tent 10:-35 29:35
.tent$ 10:-35 29:35
.tep$ 17:33
.teps 11:52 21:-14
.teps$ 11:52 21:-14
.ter$ 1:51 2:44 5:24 6:-5 10:-24 11:-71 12:-47 13:31 15:17 16:21 17:2 18:45 21:16 25:-17 26:-16 27:-25 28:-54 29:24 30:8 31:-24 33:-11 34:-31
.terd 3:8 6:30 7:31 8:-2 16:13 29:4 33:-11 34:2
.terda 3:8 6:30 7:31 8:-2 16:13 29:4 33:-11 34:2
.tere 5:23 6:-7 11:29 14:-18 27:23 29:16
.tered 5:26 11:29 14:-12
.teres 27:28
.terf 12:10 33:17
.terfa 12:10 33:17
.teri 10:1 15:39 17:7 19:34 20:-19 29:-19 33:-1
.teria 10:11 17:10
.term 5:-20 10:92 11:-17 13:-3 14:46 18:25 25:-36 29:-52 31:-13 33:-1
.term$ 18:33
.termi 14:71 25:-15 29:-2
.terms 10:80 14:-9
.tern 17:21
.tern$ 17:22
.ters 10:12 12:23 17:42 29:-8
.ters$ 12:23 17:42 29:-7
.tes$ 0:23 1:2 2:-8 3:38 4:1 5:-76 6:-88 7:-32 8:-88 9:10 13:3 14:61 16:-48 17:-51 18:43 19:12 20:-152 21:-63 22:-55 24:15 25:-18 26:6 27:4 28:-34 29:2 32:37 33:24 34:-27
.test 0:-15 1:45 4:-18 5:45 7:21 8:33 9:-53 11:-10 12:-49 16:-32 18:9 20:-26 21:23 22:-54 23:-4 25:19 27:-4 28:-25 29:41 31:-22 33:40 34:-9
.test$ 1:25 2:-9 5:1 8:29 9:-5 11:-36 18:24 21:19 22:-60 25:16 28:-22 29:20 32:12 33:32
.testi 5:45 25:16
.tests 2:33 8:6 25:-18 29:30
.teve 18:26
.tever 18:26
.text 2:5 10:58 12:26 13:-5 14:8 21:-22 22:12 29:-66 33:55
.text$ 2:16 10:20 14:19 21:-10 22:47 29:-19
.texts 2:-1 8:5 10:25 12:37 22:-5 33:36
.tfix 2:20 20:6
.tfix$ 2:23 20:6
.than 1:-3 5:6 6:8 7:-3 9:9 10:2 11:-13 13:2 14:8 16:16 20:6 21:-2 23:-2 26:5 27:1 28:26 31:5 32:9 34:11
.than$ 2:-4 6:-21 15:-17 16:29 19:42 23:13 28:73 33:-17
.thank 5:10 6:19 7:-2 9:10 11:-12 13:3 14:9 15:6 16:1 19:-1 20:7 21:-1 23:-13 26:7 27:2 28:-3 30:1 31:6 32:11 34:13
.that 2:16 3:-61 5:-30 7:-18 8:-7 9:-15 10:28 11:15 13:10 14:-36 16:17 17:-68 18:32 20:-45 24:2 25:40 26:-5 30:1 31:-43 33:18
.that$ 2:16 3:-61 5:-30 7:-18 8:-7 9:-15 10:28 11:15 13:10 14:-36 16:17 17:-68 18:32 20:-45 24:2 25:40 26:-5 30:1 31:-43 33:18
.thaw 5:-31 6:-47 12:77 25:8
.thawe 5:-20 6:-7 12:35 25:13
.thdr 8:43
.thdra 8:43
.the$ 0:-28 1:1 2:11 4:6 5:10 6:21 7:-6 8:8 10:-13 11:-35 12:12 13:-9 14:37 15:21 16:22 17:-22 18:14 20:19 21:-3 22:25 23:-8 24:16 25:-8 26:-3 27:-2 29:34 30:27 31:-7 32:11 33:8 34:6
.thee 11:18 25:17 29:-20
.thei 24:22
.their 24:22
.them 8:8 9:-18 13:10 14:28 18:-14 31:34
.them$ 9:-5 13:12 14:27 18:-12 31:36
.theme 8:15
.then 6:-16 12:13 18:57 25:8 29:-10 33:-28
.then$ 6:-16 12:13 18:57 25:8 29:-10 33:-28
.ther 0:35 1:1 2:20 3:22 5:-50 7:-8 8:-15 9:-8 10:-26 12:3 13:11 14:-9 19:-33 22:-8 23:59 26:6 27:-80 28:-7 30:21 31:23 32:6 33:-6 34:26
.ther$ 0:40 2:10 5:-34 10:-12 11:-48 12:10 14:-13 15:10 18:-39 23:23 26:-8 27:-61 29:10 31:62 33:-45
.there 0:20 2:1 3:19 4:-12 5:-8 7:-8 8:-1 9:-11 10:-5 11:2 13:24 16:-20 18:11 19:-6 22:-8 23:28 26:13 27:-12 29:-7 31:-40 32:19 34:7
.thes 1:9 30:44 31:43
.these 1:9 30:44 31:35
.they 2:7 8:-20 9:36 12:33 15:25 19:-25 29:-69 33:-20
.they$ 2:7 8:-20 9:36 12:33 15:25 19:-25 29:-69 33:-20
.thin 0:25 1:-8 2:-33 4:-20 5:17 6:18 7:23 8:-24 10:27 13:47 14:20 16:-21 17:-3 18:35 19:-33 21:19 22:-90 23:20 24:-55 25:-25 26:21 29:-63 30:-36 31:10 32:71 33:-29 34:-46
.thin$ 28:59 29:-24 32:21
.thing 1:-4 2:-30 4:-16 5:39 6:3 7:-13 9:10 10:23 11:10 12:13 13:53 14:24 15:-16 18:46 19:-22 22:-52 23:6 24:-27 25:-13 26:3 27:8 28:-72 29:-54 30:-23 31:14 32:59 33:-38 34:-32
.think 0:35 6:11 7:69 8:-22 10:-14 11:-16 12:-14 15:23 21:52 22:-25 26:11
.thir 33:17
.third 33:17
.this 0:-3 1:-17 2:37 3:-45 5:3 6:-28 7:-17 9:-65 10:-29 11:20 12:5 13:19 14:11 15:-5 16:-14 17:28 18:-23 19:-18 20:13 23:24 24:27 26:-3 27:24 28:-15 32:32 33:12 34:44
.this$ 0:-3 1:-17 2:37 3:-45 5:3 6:-28 7:-17 9:-65 10:-29 11:20 12:5 13:19 14:11 15:-5 16:-14 17:28 18:-23 19:-18 20:13 23:24 24:27 26:-3 27:24 28:-15 32:32 33:12 34:44
.tho$ 7:25 26:-4
.thon 2:40 20:-28 29:24 33:32
.thon$ 2:40 20:-28 29:24 33:32
.thor 7:10 8:3 34:24
.thori 34:24
.thou 0:10 8:2 22:26 26:1 33:7
.thoug 12:-19 22:37 33:5
.thout 0:5 12:21 26:3
.thre 1:8 12:-1 16:23 18:31 22:27 24:21 33:-1
.three 1:11 16:23 18:33 22:28 24:21
.thro 5:11 8:24 9:15 11:11 12:-6 13:13 14:16 19:-7 22:6 25:-18 31:-29 32:3
.throu 5:11 8:22 9:15 11:11 12:-6 13:14 14:17 19:-6 25:-10 31:-11
.thru 9:10 32:25
.thru$ 9:12
.ths$ 3:9 14:10
.thu$ 32:16
.thum 8:33
.thumb 8:33
.thun 26:17
.thund 26:17
.thur 10:-8 12:-38 16:30 19:-18 25:-4 32:32 33:66
.thurs 10:-8 12:-38 16:30 19:-17 32:32 33:66
.tian 14:-6 19:21 29:15
.tian$ 14:-6 19:21 29:15
.tica 30:9
.tical 30:9
.tice 4:-11 27:13 29:9 31:23
.tices 27:16 31:30
.tici 17:13
.ticip 17:13
.tick 1:20 6:23 29:34
.tick$ 1:32 6:24
.ticke 29:46
.tier 9:9 33:7
.tif$ 2:14
.tifi 11:-9 26:49 27:18 30:2 31:51
.tific 11:-8 26:41 27:24 30:3 31:44
.tify 27:65
.tify$ 27:58
.tige 27:31
.til$ 3:12 4:-33 5:-35 7:31 8:11 10:-39 13:-14 14:44 15:-4 16:20 17:-44 19:-38 20:-21 21:6 22:41 24:36 25:-22 27:-60 28:45 29:-5 31:31 34:-26
.till 0:-6 2:42 5:17 7:11 8:-42 9:48 10:-38 11:-17 12:15 13:22 14:14 16:-43 17:-36 18:-69 19:-22 20:39 21:7 22:-41 25:-6 27:-8 28:27 29:-3 30:8 31:-43 32:-73
.till$ 0:-6 2:38 5:18 7:11 8:-42 9:48 10:-36 11:-15 12:16 13:22 14:14 16:-43 17:-35 18:-68 19:-22 20:39 21:7 22:-41 25:-5 27:-8 28:28 29:-2 30:8 31:-43 32:-73
.tima 24:1 32:39
.timat 24:1
.time 1:-31 5:15 8:-44 9:-83 10:-93 11:-33 12:-11 14:59 18:-77 19:71 20:-56 22:15 23:29 25:12 26:-64 28:75 29:-12 31:-56 32:-66 33:24 34:-22
.time$ 0:3 1:-15 2:7 5:30 8:-33 9:-61 10:-77 11:-57 12:-4 14:-21 18:-54 19:44 20:-15 22:33 23:26 25:19 26:-8 28:51 31:-48 32:-39 33:17 34:-17
.timel 14:52 19:7
.times 33:2
.timet 14:44 19:5
.ting 2:-3 3:3 5:-9 6:-15 7:14 8:-32 9:16 10:-2 12:10 13:30 14:-2 16:4 20:-3 21:23 22:29 24:-40 27:4 29:-23 30:37 31:9 32:-4 33:1 34:-5
.ting$ 1:1 2:-6 3:4 5:-8 6:-14 7:14 8:-30 9:17 10:-18 12:11 13:28 16:4 20:-2 21:24 22:30 24:-39 25:-23 27:6 29:-13 30:37 31:15 32:-2 33:3 34:-4
.tings 25:23 29:-2
.tiny 8:3
.tiny$ 8:3
.tion 0:5 1:1 2:6 4:-6 5:-5 6:-59 7:-24 8:10 9:33 10:65 11:40 12:-8 13:19 14:-27 15:-82 16:-32 17:22 18:-68 19:-12 21:39 22:37 23:-51 25:-27 27:38 28:-23 29:-28 31:11 32:-42 33:-27 34:33
.tion$ 2:5 6:-8 7:-27 8:30 9:51 10:55 11:22 13:-39 15:-5 16:-12 17:48 18:-18 19:-50 20:5 21:25 22:64 23:-15 25:-3 26:-4 27:3 28:-3 32:-4 33:-41
.tiona 1:11 10:61 11:-16 29:-10 33:14
.tions 0:9 8:-25 9:-4 10:-11 11:17 13:64 14:-50 16:-5 17:-29 19:2 21:17 22:-28 24:3 25:-4 26:17 27:32 29:-79 30:16 31:9 32:-29 33:-6 34:53
.tire 25:3 31:24
.tist 29:27
.tist$ 29:27
.titl 7:17 9:-4
.title 7:17 9:-4
.tiva 27:1 31:2
.tivat 27:2 31:3
.tive 5:9 6:-26 10:-12 12:78 14:-5 19:12 23:29 33:-18
.tive$ 5:9 6:-26 10:-7 12:78 14:-5 19:13 23:29 33:-17
.tle$ 11:-7 25:14 33:9
.tled 7:16 9:-4
.tled$ 7:16 9:-4
.tloo 14:-31 26:55 32:10
.tlook 14:-31 26:55 32:10
.tls$ 9:20
.tly$ 10:25 12:29 17:-11 25:51 26:27 28:12 29:-20
.tmas 25:22 28:-34 29:16
.tmas$ 25:22 28:-34 29:16
.tner 22:11
.tner$ 22:11
.tnig 28:11 32:29
.tnigh 28:11 32:30
.tobe 1:17 4:15 5:-19 16:38 20:47 31:-8 32:19
.tober 1:17 4:15 5:-19 16:38 20:47 31:-8 32:19
.toda 2:26 4:24 7:-10 9:-25 10:-10 12:26 14:-13 16:-14 17:18 20:-22 24:-5 25:14 28:25 31:6 32:51 33:-47 34:-23
.today 2:27 4:25 7:-9 9:-24 10:-10 12:26 14:-10 16:-14 17:18 20:-21 24:-5 25:3 28:26 31:11 32:51 33:-46 34:-23
.toff 1:26 6:10 10:-20 14:11 18:46 21:14 22:-17 24:-9 29:-19 33:36
.toff$ 1:27 6:11 10:-18 18:48 21:14 22:-16 24:-8 29:-15 33:37
.togr 8:8 29:-2
.togra 8:8 29:-2
.toin 13:4
.toin$ 13:9
.toky 33:39
.tokyo 33:39
.told 7:21 27:55
.told$ 7:21 27:55
.tom$ 7:27 24:-32 29:18
.toma 30:10
.tomat 30:10
.tome 2:9 4:-3 6:4 9:-3 12:1 15:19 20:37 24:-16 29:4
.tomer 2:9 4:-3 6:4 9:-3 12:1 15:19 20:36 24:-16 29:4
.tomo 2:13 6:-8 7:13 10:-9 12:-14 15:-2 24:57 32:46 33:26
.tomor 2:13 6:-8 7:13 10:-9 12:-14 15:-2 24:57 32:46 33:26
.ton$ 10:17 11:16 20:4 21:2 29:-28
.tone 0:6 1:27 2:-61 5:-4 6:29 10:6 11:-27 12:-47 13:-31 14:35 15:13 16:8 17:-1 18:13 20:-49 22:-21 25:-43 27:4 29:-12 31:-1 32:-8 33:20 34:23
.tone$ 0:6 1:40 2:-43 4:-4 5:-32 6:20 10:28 12:-13 14:-9 15:17 16:16 18:37 20:-21 24:8 27:-44 28:6 32:-44 33:27 34:7
.tones 10:-15 14:57 18:-52 27:44
.toni 29:49
.tonig 29:56 34:-8
.tons 13:1
.tons$ 13:1
.too$ 2:69 3:1 5:-39 6:20 8:65 10:25 20:-14 23:15 25:-52 27:21 29:-85 33:-2
.tood 25:8
.tood$ 25:8
.took 6:-10 33:30
.took$ 6:-10 33:30
.tool 2:3 29:25 33:-34
.top$ 2:24 6:11 10:-21 12:-33 22:-12 23:-21 24:-5 27:-63 29:51 30:51 31:55 33:29
.tor$ 10:-10 11:-15 14:14 17:75 18:-9 29:16 34:14
.tora 2:5
.torag 2:5
.tore 16:19
.tore$ 16:19
.tori 2:32 17:8 33:-31
.toria 17:12
.torin 2:16 29:8
.tors 23:16 27:25
.tors$ 23:16 27:25
.tory 6:55 19:38 29:21 33:-24
.tory$ 6:55 19:38 29:21 33:-24
.tot$ 13:6 28:41
.tota 14:23 17:15
.total 14:23 17:15
.touc 15:44 33:31
.touch 15:33 33:32
.tpon 2:-17 11:6 15:44 16:51
.tpone 2:-8 11:6 15:35 16:41
.tra$ 0:31 1:41 22:9 23:14 31:-12
.trac 1:3 5:17 10:-1 12:-2 18:34 27:1 29:50
.track 1:3 5:17 12:-1 18:34 20:1 27:1
.tract 29:23
.trad 34:9
.tradu 1:1 34:9
.trag 1:15 9:28 29:-12
.trag$ 1:7 9:29 29:-11
.trai 2:60 5:-4 10:28 29:-2
.train 2:61
.tran 0:2 2:19 5:-28 6:-2 10:17 11:-34 12:3 13:-6 14:16 20:2 23:8 25:-37 27:18 28:20 29:19 32:-10
.trans 0:2 2:19 5:-28 6:-2 10:17 11:-34 12:3 13:-6 14:16 20:2 23:8 25:-37 27:18 28:20 29:19 32:-10
.trap 4:23
.trap$ 4:23
.tre$ 19:2 29:-17 33:37
.trea 5:36 9:-28 12:6 14:4 20:7 21:4 29:-28 32:37 33:-41 34:-2
.tream 5:38 9:-27 12:6 14:5 20:7 21:5 29:-26 32:37 33:-37 34:-1
.tree 5:-19 12:89 25:-18 29:-2
.tree$ 5:-19 12:89 25:-18 29:-2
.trib 17:74 27:31 31:5
.tribu 10:-2 17:73 27:32 31:6
.tric 2:-1 8:10 10:34 12:31 28:-20
.trics 8:10
.trict 10:38 12:34 28:-20
.trii 28:25
.triin 28:25
.trin 0:-102 1:-33 2:4 3:-10 5:-67 6:7 7:-45 8:15 10:14 11:-60 12:12 14:-66 16:21 17:-51 18:5 19:14 20:-72 21:-4 24:21 25:-94 26:-16 27:22 28:18 29:-68 30:-1 32:-83 33:38 34:19
.tring 0:-100 1:-32 5:-66 6:13 7:-43 8:15 10:14 11:-59 12:10 14:-66 16:19 17:-49 18:5 19:14 20:-72 21:-4 24:21 25:-92 26:-15 27:23 28:18 29:-67 30:-1 32:-82 33:37 34:19
.trix 18:11
.trix$ 18:11
.trng 33:55
.trng$ 33:52
.tro$ 7:6 16:-8 29:2
.trod 1:18 11:2 17:31 24:-12
.trodu 1:18 11:2 17:31 24:-12
.tron 13:5 25:-15 34:22
.tron$ 13:5 25:-15 34:22
.tros 19:16 29:15
.trosp 19:16 29:18
.trou 34:14
.truc 11:43
.truct 11:43
.true 12:16 20:2 33:22
.true$ 12:16 20:2 33:22
.trun 3:-6 5:8 12:24
.trunk 3:-5 5:8 12:24
.try$ 1:18 9:2 11:3
.tsch 9:15 34:17
.tsta 13:15
.tstan 13:15
.tstr 4:23
.tstra 4:23
.ttac 9:15
.ttach 9:15 29:6
.tte$ 14:34 20:-27
.tted 2:45 22:16 29:-35 33:16
.tted$ 2:45 22:16 29:-35 33:16
.tten 5:30
.tten$ 5:30
.tter 0:25 7:-1 8:-4 9:17 10:4 11:-3 12:2 22:-17 25:-7 26:-8 31:12 32:3 33:-5
.tter$ 0:25 7:-1 9:18 11:-6 16:1 17:-5 22:-13 25:-5 26:-7 31:13 32:6
.tters 12:10
.ttin 9:34 13:2 21:34 29:-50 31:18
.tting 9:34 13:2 21:34 29:-50 31:18
.ttle 11:-8 25:14 33:22
.ttle$ 11:-7 25:14 33:9
.tton 2:10 10:23 20:3 29:-18
.tton$ 10:23 20:5 29:-16
.ttri 10:17
.ttrin 10:17
.tty$ 33:5
.tual 5:10 19:19
.tuck 9:6 29:9
.tuck$ 9:6 29:9
.tude 17:1
.tuden 17:1
.tue$ 14:14
.tuel 12:38
.tuell 12:38
.tuer 33:22
.tuer$ 33:12
.tues 2:13 16:24 24:21 29:18 33:-37
.tuesd 2:19 24:22 29:18 33:-6
.tuff 26:18 29:-20 32:46 34:18
.tuff$ 26:18 29:-20 32:46 34:18
.tula 25:24
.tulat 25:24
.turd 16:2
.turda 16:2
.ture 0:-72 1:-39 2:10 3:-69 4:-20 5:14 6:13 7:1 9:-98 10:8 11:4 12:11 13:-4 16:19 17:-13 19:25 20:-66 21:-51 22:14 23:1 25:3 27:-22 28:13 29:-37 30:-40 31:-17 32:-68 33:54
.ture$ 0:-39 1:-34 2:36 3:-7 4:-11 5:6 7:6 9:-58 10:26 11:-71 12:-19 16:22 18:10 19:12 20:-3 21:-43 22:23 23:5 24:1 25:21 27:-11 29:-81 32:-39 33:17 34:5
.turef 33:17
.tures 2:-50 6:21 10:-24 11:35 12:64 18:-47 20:-6 25:-22 28:24 29:6 33:32
.turn 2:-10 8:26 9:27 18:-28 23:-4 25:-16 27:37 29:13 30:40 34:-16
.turn$ 2:-4 8:28 18:-17 27:38 29:28 30:2
.turne 9:44 30:24 34:-11
.tus$ 5:62 8:-45 9:35 12:19 26:7 29:-37 31:4 34:-15
.tuto 17:12
.tutor 17:12
.twea 2:77 11:-10
.tweak 2:77 11:-10
.twee 1:13 5:27 6:-21 10:5 18:-19 19:28 27:-12 28:19 29:16 32:42 33:-50
.tween 1:13 5:27 6:-21 10:5 18:-19 19:22 27:-12 28:24 29:16 32:42 33:-50
.twen 4:22
.twent 4:22
.twic 15:12 19:-2
.twice 15:12 19:-2
.two$ 1:12 3:17 4:-2 6:-12 7:9 9:1 12:-6 13:-26 16:11 19:14 20:-1 21:-27 22:39 24:27 25:-15 27:-23 28:-17 29:14 31:-28 33:27
.twor 1:35 4:10
.twork 1:36
.tyle 4:34 29:1
.tyle$ 4:34 29:1
.type 11:76 15:-3
.type$ 11:69 15:-3
.typo 2:27
.typo$ 2:27
.tzun 16:-3 27:21
.tzung 16:-3 27:21
.uad$ 27:1
.uage 0:6 11:8 15:7
.uage$ 0:8
.uages 11:10 15:8
.ual$ 1:36 11:37 18:32 19:5 25:-3 29:-11 34:10
.uali 13:58 21:22 22:-16 29:-14
.uant 28:33 29:13
.uart 3:17
.uarte 3:17
.uary 4:4
.uary$ 4:4
.ubbe 8:29 26:58 29:-5 34:-16
.ubbed 26:58 34:-16
.uber 16:-7 20:-20 27:31 29:79 34:22
.uber$ 27:49 34:13
.ubern 20:-10 29:58
.ubers 29:37
.ubli 5:-5 6:9 20:54 29:-17 33:-56
.ublic 20:33
.ublis 5:-2 6:10 19:1 20:1
.ubmi 13:-2 22:15 29:13
.ubmit 13:-2 22:29 29:14
.ubsc 2:-15 5:-20 6:-34 8:-22 9:-12 10:-38 11:19 17:-19 24:-21 25:-42 26:68 27:21 29:38 30:51 31:26 34:20
.ubscr 2:-12 5:-12 6:-21 8:-19 10:-35 11:19 17:-17 24:-15 25:-30 26:62 27:13 29:40 30:53 31:21 34:11
.ubun 3:10 4:20 20:12 29:1
.ubunt 3:10 4:20 20:12
.uce$ 1:19 11:5 24:-11
.uch$ 2:-25 15:21 25:43 28:70 29:5 33:-2
.uck$ 9:14 29:6
.uct$ 0:5 10:21 20:10 27:12 33:-18
.ucti 11:40 17:9
.uctio 11:40 17:9
.ude$ 1:11 10:21 27:28
.uded 2:2
.uded$ 2:2
.uden 17:1
.udent 17:1
.udge 3:14 7:-6 8:-19 16:11 23:27 24:25 29:34 33:-26 34:-7
.udge$ 16:11 24:34
.udget 3:14 7:-5 8:-16 29:41 33:-2
.udit 1:17 9:-12 13:40
.udit$ 1:17 9:-12 13:40
.ueez 16:34
.ueeze 16:34
.uell 12:38
.uena 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
.uenas 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
.uepr 2:23
.uepri 2:23
.uer$ 17:8 33:11
.ues$ 16:12 17:5
.uesd 2:18 24:21 29:22 33:-6
.uesda 2:18 24:21 29:22 33:-6
.uess 13:37 29:-14
.uest 2:-1 3:-7 5:-13 7:3 8:33 9:26 10:-12 11:9 13:16 16:-2 19:-3 21:37 22:51 25:-13 27:-10 29:-7 31:-17 32:20
.uest$ 7:21 8:45 9:75 10:-17 11:6 13:-13 14:-21 21:35 22:54 25:-26 27:-15 29:-6 31:-23 32:-23
.ueste 8:17 21:29
.uesti 2:-16 8:-13 9:-19 17:10 18:5 20:3 21:-7 22:9 28:1 33:3 34:19
.uests 2:23 9:-42 13:61 29:5
.ueue 9:7 13:66 14:-21 18:28 25:-22 28:-16 29:29 32:-13
.ueue$ 9:7 13:66 14:-21 18:28 25:-22 28:-16 29:29 32:-13
.uff$ 26:18 29:-20 32:46 34:18
.ugfi 2:22 5:8 20:33
.ugfix 2:22 5:8 20:33
.ugge 15:38
.ugges 15:38
.ugh$ 2:6 5:4 6:-15 7:29 8:16 10:-7 11:8 12:-61 13:10 14:10 19:-15 22:48 24:-20 27:-32 29:-35 31:26 33:-47 34:-1
.ughl 28:6
.ughly 28:6
.ught 7:6 15:6
.ught$ 7:6
.ugin 2:47 10:2
.ugin$ 2:45 22:3
.ugins 10:8
.ugs$ 17:38 25:3
.ugus 1:22 20:6 32:33
.ugust 1:22 20:6 32:33
.uhm$ 0:1 2:-14 3:7 5:-7 8:-13 9:20 11:12 12:24 13:12 17:-25 18:-16 19:-8 23:17 25:-1 26:10 29:-10 31:-11 33:-2 34:23
.uick 5:24 6:2 8:-5 9:-8 10:-22 11:10 17:-18 18:9 21:-5 22:-13 25:11 28:33 32:8 33:14
.uick$ 5:24 6:2 8:-5 9:-8 10:-5 11:10 17:-18 18:9 21:-5 22:-13 25:12 28:4 32:8 33:18
.uide 11:36 17:47 18:-15 24:17 29:1
.uide$ 11:36 17:47 18:-15 24:17 29:1
.uiet 25:-10 31:57
.uiet$ 25:-10 31:57
.uild 5:31 12:-23 14:-28 17:-27 20:2 25:18 29:45 33:18
.uild$ 4:3 5:24 14:-14 17:-16 20:8 25:25 29:51
.uilde 15:9 29:6
.uildi 29:-8
.uire 0:-25 1:-10 2:-6 6:15 10:10 12:9 13:4 16:14 18:2 21:8 22:-7 23:-20 24:12 28:7 29:-56 33:22 34:22
.uire$ 21:21
.uired 21:22
.uirem 0:-18 1:-9 6:14 9:-14 10:17 12:10 13:6 16:15 18:4 21:-37 23:-18 24:15 28:8 29:-39 33:18 34:25
.uit$ 17:16 20:16 27:-6 31:44
.uita 17:14
.uitab 17:14
.ulat 25:59
.ulati 25:59
.uld$ 0:61 1:-9 2:20 3:51 5:-11 6:-20 7:52 8:-25 9:-30 10:-33 11:-20 12:-51 13:-13 15:52 16:6 17:27 20:-15 21:44 22:20 25:-46 26:30 28:-51 29:-13 30:7 31:-1 33:-15
.ule$ 1:24 2:-7 3:24 4:24 12:-8 13:-20 14:84 18:26 19:30 20:-44 24:5 25:-79 27:-2 31:-48 32:-22
.uled 15:16 29:-9 32:40
.uled$ 15:16 29:-9 32:40
.uler 9:6 29:16
.uler$ 9:6 29:16
.ules 2:-23 10:37 18:-7 19:13 22:16
.ules$ 2:-23 10:37 18:-7 19:13 22:16
.ulin 9:12
.uling 9:12
.ull$ 2:35 4:-25 8:-2 9:-42 13:-35 14:65 18:14 21:-15 25:-4 28:14 29:55
.ult$ 23:43
.ults 7:14 8:29 9:-13
.ults$ 7:14 8:29 9:-13
.uly$ 33:39
.uman 11:-26 25:9 34:44
.uman$ 11:-26 25:9 34:44
.umb$ 10:28
.umbe 5:26 7:31 8:42 9:25 13:7 24:-12 25:-8 28:51
.umber 5:26 7:31 8:42 9:25 13:7 24:-12 25:-8 28:51
.umbs 8:42
.umbs$ 8:42
.ume$ 9:7 12:20 27:17 31:-15
.umen 0:16 1:5 3:3 5:-15 9:-6 11:12 12:-10 21:40 25:1 34:7
.ument 0:16 1:5 3:3 5:-15 9:-6 11:12 12:-10 21:40 25:1 34:7
.umma 27:16 32:42
.ummar 27:16 32:42
.ummi 29:26
.ummit 29:26
.umou 15:17
.umour 15:17
.ump$ 2:26 14:26 22:43 25:15 29:-43 33:9
.umpi 2:20
.umpin 2:20
.umps 2:-4 12:42
.umps$ 2:-4 12:42
.una$ 2:26 22:29
.unbl 8:16 22:17
.unblo 8:16 22:17
.unce 9:24 11:10 14:-15 20:28 26:17 27:45 29:-48 31:6 33:-21
.unce$ 27:11
.unced 9:11 29:-11 34:7
.uncem 11:13 20:3 26:22 27:19 31:12 34:-2
.unch 20:26 24:21 25:48 29:16 31:-25 32:-40 33:-43
.unch$ 20:31 24:21 25:48 29:18 31:-25 32:-40 33:-39
.unct 11:29 33:22
.uncti 11:29 33:22
.und$ 2:30 17:25 18:25 19:14 21:16 22:-9 24:20 25:37 27:2 29:-61 33:-2
.unda 8:32 32:34
.unday 8:32 32:34
.unde 2:-22 6:-60 10:62 11:28 12:36 13:37 17:-14 18:-38 25:9 26:7 30:-19
.undec 7:5 13:54
.under 2:-7 5:7 6:-41 10:67 11:9 12:41 25:24 26:8 30:-4
.undo 7:13 15:-9 16:63 25:22
.undo$ 7:5 15:-6 16:66
.unds 9:12
.unds$ 9:12
.une$ 1:15 21:14 22:3 24:6
.unfr 6:-23 12:70 34:11
.unfre 6:-22 12:29 29:3 34:12
.unfro 12:39
.ung$ 27:21
.unge 2:12 31:21
.ungen 31:21
.unit 29:12
.unit$ 29:14
.unk$ 3:-5 5:8 12:24
.unle 20:3
.unni 25:17 29:1
.unnin 25:17 29:1
.unny 25:30
.unny$ 25:30
.uns$ 34:30
.unsu 6:-8 11:7 26:-45 27:-40 30:77 31:58 34:8
.unsub 6:-8 11:8 26:-44 27:-32 30:79 31:46 34:8
.unt$ 2:1 5:3 8:-31 10:26 13:35 28:33 29:46 33:-12 34:-22
.unta 30:5 34:13
.untab 30:5 34:13
.untd 27:11 28:68 31:14
.untdo 27:16 28:58 31:14
.unte 2:-3 6:-3 10:56
.unti 3:12 4:-33 5:-36 7:22 8:16 10:-41 13:-15 14:44 15:-11 16:26 17:-45 19:-39 20:-22 21:6 22:40 24:35 25:-21 27:-61 28:46 29:-5 31:30 34:-27
.until 3:12 4:-33 5:-35 7:23 8:17 10:-39 13:-14 14:44 15:-4 16:20 17:-44 19:-38 20:-21 21:6 22:41 24:36 25:-20 27:-60 28:45 29:-5 31:31 34:-26
.unto 2:-5 5:36 33:11
.unts 10:14
.unts$ 10:14
.untu 3:10 4:20 20:12
.untu$ 3:10 4:20 20:12
.unwa 10:-30 28:32 31:15
.unway 10:-20 28:36
.uota 22:29 25:-1 29:16
.uota$ 22:22 25:-1 29:16
.uova 2:31 20:6
.uova$ 2:31 20:6
.upco 6:8 14:5 18:38
.upcom 6:8 14:5 18:38
.upda 2:8 5:8 7:5 8:-29 9:19 15:-33 16:20 19:-21 26:-22 27:45
.updat 2:8 7:5 8:-28 9:19 15:-32 16:22 19:-21 24:6 26:-22 27:49
.uper 25:14 28:14 29:-10
.uper$ 25:16 28:14 29:-9
.upgr 2:28 20:7 22:12 29:18
.upgra 2:28 20:7 22:12 29:18
.uple 6:27
.uple$ 6:27
.uplo 2:13 3:3 6:-1 22:40 33:5
.uploa 2:15 3:3 6:-1 22:25 33:5
.uppo 0:2 2:14 6:-11 10:7 20:-12 21:30 28:-20 29:47
.uppor 1:15 5:-19 28:-5 29:69
.uppos 0:4 1:-1 2:17 5:18 6:-2 10:17 21:32 29:-16
.upst 5:8 9:-11 12:8 14:6 20:12 21:5 29:-17 32:40 33:-21
.upstr 5:8 9:-9 12:8 14:6 20:12 21:6 29:-16 32:40 33:-21
.urat 6:24 29:-9 33:2
.urce 17:22
.urce$ 17:22
.urch 6:4 9:28 29:-19
.urch$ 6:4 9:28 29:-19
.urda 16:2
.urday 16:2
.urde 7:-17 8:-27 9:70
.urde$ 7:-17 8:-27 9:70
.ure$ 0:-82 1:-46 2:31 3:-38 4:-24 5:4 7:35 9:-98 10:8 12:-15 13:-13 15:4 16:7 18:7 19:10 20:-8 21:-2 22:16 23:1 24:42 25:13 27:-5 28:1 29:-106 30:-20 31:-17 32:-50 33:30 34:4
.uref 33:17
.urefr 33:17
.ures 2:-50 6:21 10:-24 11:30 12:64 18:-48 20:-6 25:-28 28:24 29:25 33:32
.ures$ 2:-50 6:21 10:-24 11:30 12:64 18:-48 20:-6 25:-28 28:24 29:25 33:32
.urin 2:84 10:-17 12:-26 17:5 31:43
.uring 2:84 10:-17 12:-26 17:5 31:43
.urit 1:18 2:12 7:15 11:-13 12:-4 13:-9 16:2 22:10 25:15 29:1 33:-31 34:20
.urity 1:19 7:15 11:-12 13:-8 16:2 22:14 29:18 33:-27 34:23
.url$ 26:36
.urll 22:22
.urlli 22:22
.urn$ 2:-6 8:28 18:-31 27:37 29:37 30:1
.urne 9:44 25:2 30:24 34:-11
.urned 9:44 30:24 34:-11
.urpo 10:14 11:1 30:3
.urpos 10:14 11:1 30:3
.urre 4:11 5:58 12:46 26:4
.urren 4:11 5:55 12:50 26:4
.urs$ 1:9 6:-24 13:6 15:8 24:29 27:-4 28:59 29:-54 33:13 34:8
.ursd 6:19 10:-1 12:-24 16:31 19:-15 32:33 33:31
.ursda 6:19 12:-24 16:31 19:-15 32:33 33:28
.urse 5:4 11:47 25:-11 31:21
.ursel 11:48 25:-11 31:21
.urth 31:44
.usag 11:54 25:-22
.usage 11:54 25:-22
.usam 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
.usamm 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
.use$ 0:8 1:4 3:37 4:2 7:-6 8:63 9:-19 10:-31 11:28 12:3 13:-21 14:-12 15:24 16:22 19:-19 21:-21 22:1 24:-31 25:-19 27:-9 29:12 31:-3 33:-10
.used 7:11 9:26 29:10 33:-9
.used$ 7:11 9:26 29:10 33:-9
.user 20:47 34:8
.user$ 29:21
.users 20:51 34:13
.ush$ 0:4 8:-23 11:-22 12:27 15:22 24:-19 25:-72 31:79 32:-24 33:-3
.ushe 6:23 29:5 34:2
.ushed 6:23 29:8
.ushy 10:39
.ushy$ 10:39
.usin 10:22 11:11
.usine 10:22
.using 11:12
.usio 9:18
.usion 9:18
.uss$ 8:-6 21:4 29:14 30:5 31:-19
.ust$ 0:-4 1:20 2:1 5:-12 6:26 8:7 9:-11 14:16 15:-58 16:37 17:77 19:-5 21:22 22:-3 24:-3 26:-6 28:-8 29:-28 32:30 33:13 34:-9
.usta 34:17
.ustan 34:17
.uste 6:14
.usto 2:8 4:-3 6:4 9:-8 12:1 15:19 20:38 21:4 24:-16 29:16
.ustom 2:8 4:-3 6:4 9:-8 12:1 15:19 20:30 21:4 24:-16 29:16
.usua 4:5
.usual 4:5
.usy$ 20:-15 25:25 32:7
.utc$ 10:-6 24:35 33:62
.ute$ 11:-60 17:32 25:-42 27:36 30:81 31:41 32:-6
.uted 25:-23 30:52
.uted$ 25:-23 30:52
.utes 16:-7 25:17
.utes$ 16:-7 25:17
.uth$ 15:17
.utho 7:11 34:24
.uthor 7:11 34:24
.utin 17:5 30:23
.uting 17:5 30:23
.utio 27:42 29:-40 31:12
.ution 27:42 29:-40 31:12
.utlo 14:-31 26:55 32:10
.utloo 14:-31 26:55 32:10
.utof 1:26 6:10 10:-20 14:11 18:46 21:14 22:-17 24:-9 29:-19 33:36
.utoff 1:26 6:10 10:-20 14:11 18:46 21:14 22:-17 24:-9 29:-19 33:36
.utom 30:10
.utoma 30:10
.utor 2:10 17:33 29:10
.utor$ 17:70 29:-16
.utori 17:12
.utors 17:-40 29:40
.utre 28:1 29:-9 33:32
.utro 13:5 25:-15 34:22
.utron 13:5 25:-15 34:22
.uts$ 5:29 8:-2 9:12 11:39 25:-31
.utst 13:15
.utsta 13:15
.utte 12:10 14:43 20:-15 33:-23
.utti 10:10
.uttin 10:10
.utto 2:9 10:22 20:2 29:-19
.utton 2:10 10:23 20:3 29:-18
.utur 18:14
.uture 18:14
.uty$ 29:-16 34:68
.uul$ 29:32
.vaca 20:18 29:30
.vacat 29:38
.vail 19:13 20:50 26:21 33:-23
.vaila 19:13 20:50 26:21 33:-23
.val$ 8:45 13:41 29:-14
.vali 9:39 10:8
.valid 9:39 10:8
.vals 7:12
.vals$ 7:12
.vanc 1:-4 8:-2 14:1 18:17 21:7 23:-9 24:3 26:2 27:-9 29:-6 33:8
.vance 1:-4 8:-2 14:1 18:17 21:7 23:-9 24:3 26:2 27:-9 29:-6 33:8
.vate 0:17 11:24 27:7 29:-12
.vate$ 0:17 11:11 27:7 29:-2
.ved$ 2:-53 3:8 5:3 7:-6 8:21 9:30 11:-36 13:21 15:12 17:73 19:-8 22:-51 26:-2 29:-41 30:13
.vell 9:24
.velo 2:-2 4:10 5:51 10:14 29:-5
.velop 2:-2 4:10 5:51 10:14 29:-5
.vemb 3:23
.vembe 3:23
.veme 2:4 9:24
.vemen 9:25
.ven$ 12:-24 15:27 21:56 22:16 32:43
.vend 2:13 21:7 22:-6
.vendo 2:13 21:7 22:-6
.veni 25:28 33:5
.venin 25:24 33:5
.vent 4:-3 18:48 27:3 32:24
.vent$ 18:29
.vents 18:1 27:4 32:26
.venu 29:18
.venue 29:18
.ver$ 2:-12 3:-30 6:31 7:41 8:-34 9:10 10:28 11:-28 12:-35 13:-44 14:-28 15:5 17:84 18:28 19:-22 20:-32 21:30 22:36 24:-49 25:34 26:-20 27:50 28:-65 29:5 31:-52 32:-22 33:-67
.vera 8:6
.verd 6:32 9:35 33:-29
.verdi 9:35
.vere 8:20 27:23
.vered 8:1 27:23
.verk 0:15
.verki 0:15
.verl 16:11 24:10
.vers 1:-26 2:67 3:-49 4:35 5:14 9:-29 10:8 11:-33 12:-76 13:39 17:-47 18:-93 19:26 20:39 25:-40 27:-56 28:-38 29:7 32:-66 34:29
.vers$ 13:57 14:-12 29:-5 33:8 34:48
.verse 8:8 14:2
.versi 1:-17 2:13 3:-11 4:37 5:25 6:10 9:-23 17:-9 19:36 20:46 29:30
.versl 2:33 12:-18 21:15
.vert 2:34 15:-19 27:6 33:11
.vert$ 2:18 15:-17 33:11
.verv 13:42 14:36 32:12
.vervi 13:42 14:36 32:12
.very 0:-47 1:-2 2:-17 5:47 6:-6 12:48 13:29 14:75 15:-8 16:2 17:-54 19:-2 21:-24 22:-28 24:10 25:25 27:44 28:-29 31:6 32:-18 33:-22
.very$ 2:-23 8:-19 9:-2 13:18 14:80 19:-25 24:48 25:60 27:53 28:-18 31:-47 32:-19 33:-59 34:-3
.veryb 25:23
.veryo 1:-1 5:17 12:3 14:-13 18:7 20:11 25:-15 31:6 34:3
.veryt 8:2 11:23 12:27 13:10 14:25 16:14 20:-27 24:-29 25:-37 29:-20 31:33
.ves$ 7:23 9:-43 13:-22 18:15 20:17 25:20 26:56 29:-10 33:-44
.veto 8:30
.veto$ 8:5
.vice 31:25
.viel 25:9
.viele 25:9
.vien 27:12
.view 1:26 2:3 9:1 10:-56 13:7 14:29 16:-41 19:-1 22:23 24:-19 27:-22 29:9 32:17 34:13
.view$ 1:30 13:4 14:35 16:-37 17:-3 21:-33 24:-7 25:4 29:11 32:20 33:7 34:19
.viewe 2:26 10:-24 17:2 22:40
.vim$ 5:-13 29:54
.vinc 7:16 21:36
.vince 7:16 21:36
.ving 0:17 2:9 5:-47 6:-42 7:8 9:-29 11:12 12:-36 15:35 16:-15 25:68 29:-22
.ving$ 0:17 2:9 5:-47 6:-42 7:8 9:-29 11:12 12:-36 15:35 16:-15 25:68 29:-22
.viou 19:77 20:-1 29:6 34:-6
.vious 19:77 20:-1 29:6 34:-6
.viro 17:3
.viron 17:3
.visa 20:15 27:16
.vise 24:27 33:-11
.vise$ 24:27 33:-10
.visi 27:58 29:-24
.viso 25:-5 27:21 31:21
.visos 25:-5 27:22 31:21
.vite 8:-27 29:47
.vite$ 8:-27 29:47
.voic 29:43
.voice 29:43
.volu 9:7
.volum 9:8
.volv 10:21 17:35 29:-20
.volve 10:21 17:35 29:-20
.vors 6:44 12:-5
.vote 2:-17 8:3 9:38 11:23 13:45 21:-9
.vote$ 2:-11 7:3 8:27 9:-24 11:26 13:48 21:-3 34:7
.voted 9:20
.votes 8:-16 9:55
.vour 0:23 12:-11 25:24 29:-27 34:-4
.vour$ 0:24 34:-3
.vpn$ 29:43
.wait 2:54 5:-75 6:22 7:42 13:44 22:-9 29:-42 32:6
.wait$ 2:70 7:47 9:-45 21:3
.waiti 5:-47 9:16 13:45 18:38
.waiv 2:-22 9:33 10:-2 13:48 21:45 22:38 29:-32
.waive 2:-21 9:33 10:-1 13:48 21:31 22:38 29:-25
.wake 24:21
.wake$ 24:21
.walk 11:22
.walk$ 11:22
.wall 14:29
.wall$ 14:8
.want 0:25 1:2 4:12 6:-5 7:-12 8:-71 10:-27 11:-80 15:8 16:-4 17:26 20:-11 21:5 22:50 26:36 27:45 28:-24 29:-25 31:28 32:-41 33:20 34:-56
.want$ 0:33 1:2 4:9 7:-12 8:-46 9:-3 10:-35 15:5 16:-5 17:21 20:-3 22:42 25:-107 26:11 27:41 31:38 32:-26 34:-21
.wante 22:29 25:10 26:24
.wants 5:12 17:6 21:14 22:-10 25:15 29:-10 33:16 34:-16
.wap$ 9:36 16:39 33:-10
.ward 5:-35 15:12 16:3 18:43 29:8
.ward$ 15:12 16:3 29:8
.ware 21:2
.ware$ 21:2
.warn 23:3 24:71
.warn$ 23:6 24:38
.warni 24:4
.was$ 0:20 1:-10 2:-43 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-21 19:73 20:-21 22:10 23:-6 24:-29 25:4 28:-29 33:1 34:12
.watc 18:21 27:41 31:35
.watch 18:21 27:41 31:35
.wave 8:18 13:18
.wave$ 8:19 13:18
.way$ 0:18 5:38 6:-53 7:-18 9:-18 10:-32 11:32 14:-15 16:-29 20:-1 21:14 22:10 24:34 27:-9 28:63 29:-28 30:8 31:16 32:5 33:-59
.ways 14:-27 24:24 25:31
.ways$ 14:-27 24:24 25:31
.wbie 17:80 25:-8
.wbie$ 17:65 25:-5
.wcom 2:-29 17:69
.wcome 2:-29 17:69
.weak 2:77 10:-9 11:-18 29:-4 32:16
.weak$ 2:55 10:-3 11:-17 32:16
.weat 29:44
.weath 29:44
.webh 26:24 27:6
.webho 26:24 27:6
.webl 29:32
.webla 29:32
.wed$ 2:86 5:-54 6:-50 10:-3 12:12 13:29 15:7 25:3 29:-21
.wedn 1:27 16:17 20:32 31:4
.wedne 1:27 16:17 20:32 31:4
.week 0:-89 1:32 4:11 5:49 7:-82 8:-54 9:-21 10:-112 11:-122 12:-125 13:-12 14:-148 15:7 16:46 18:-124 19:-10 20:-21 23:-21 24:20 28:45 29:-60 30:-29 31:33 32:109 33:32 34:-40
.week$ 0:-35 1:22 2:11 4:-12 5:50 7:-4 8:-71 10:-125 11:-56 12:-48 14:-68 15:24 16:50 17:8 18:-92 19:-82 20:-16 23:-41 24:43 25:-7 26:-53 27:-25 28:-11 30:-10 32:89 33:45
.weekd 20:11
.weeke 2:-20 25:59 28:33
.weekl 9:-1 25:-24 26:24 27:32 29:-14 31:25 32:42
.weeks 4:61 5:25 19:23 20:-1 28:46 32:-9
.ween 1:13 5:26 6:-22 10:4 18:-20 19:22 27:-12 28:27 29:15 32:41 33:-52
.ween$ 1:13 5:26 6:-22 10:4 18:-20 19:22 27:-12 28:27 29:15 32:41 33:-52
.welc 2:22 17:21 25:14
.welco 2:23 17:21 25:14
.well 21:6 25:21 27:11
.well$ 21:6 25:21 27:11
.went 4:22 19:60 20:-21 24:-20
.went$ 19:62 20:-20 24:-20
.wenty 4:22
.wer$ 9:28 25:-8 26:-27 27:-18 29:27 30:45
.were 2:-17 13:61 19:52
.were$ 2:-16 6:1 13:32 19:52
.wered 13:26
.wers 2:-8 17:-4 20:61 21:3 29:-20 34:11
.wers$ 21:4 34:14
.wert 25:-20 29:51
.what 0:-13 1:-39 2:-33 3:-1 4:-100 5:39 6:-68 8:-124 9:4 10:66 11:38 12:-46 13:29 14:6 15:-10 16:-132 17:53 18:53 19:16 20:6 22:-131 24:-11 25:-45 26:5 27:-111 28:-10 30:-2 31:-93 32:23 33:12 34:-86
.what$ 0:-11 1:-35 2:-31 3:-1 4:-97 5:40 6:-63 8:-119 9:4 10:53 11:38 12:-65 13:30 14:2 15:-19 16:-156 17:57 18:42 19:17 20:7 22:-125 24:-9 25:-43 26:6 27:-102 28:-7 30:-2 31:-87 32:25 33:34 34:-84
.whate 18:26
.whch 5:11
.whch$ 5:11
.whee 4:16 29:-16
.when 0:-80 1:-33 2:-75 3:20 4:-76 5:-84 6:-71 7:-18 8:-79 9:1 10:-29 11:-31 12:-103 13:-79 14:7 15:-20 16:-85 17:-75 18:-24 19:57 20:105 22:-110 23:1 24:30 25:-40 26:-105 27:48 28:-29 29:32 30:-78 31:-94 32:-49 33:103 34:-30
.when$ 0:-69 1:-21 2:-95 3:20 4:-71 5:-81 6:-69 7:-16 8:-66 9:4 10:-26 11:-21 12:-99 13:-70 14:13 15:-15 16:-78 17:-65 18:-22 19:58 20:106 22:-100 23:2 24:33 25:-31 26:-67 27:2 28:-26 29:34 30:-67 31:-85 32:-45 33:102 34:-24
.whene 27:66
.wher 2:-42 3:-56 5:57 9:29 10:-62 11:7 12:-57 14:54 15:25 17:40 18:-26 20:-61 21:16 22:-2 25:-55 27:-39 29:17
.where 2:-42 3:-56 5:56 9:30 10:-61 11:7 12:-51 14:49 15:25 17:40 18:-22 20:-60 21:16 22:-2 25:-55 27:-38 29:17
.whet 12:32 15:15 34:34
.wheth 12:32 15:15 34:34
.whic 0:-53 1:-38 2:-48 4:-23 5:20 6:-9 7:-54 8:-29 10:22 12:-37 13:45 15:-45 16:-74 17:10 18:53 19:13 20:22 21:-6 22:-69 23:12 24:-63 25:-80 26:18 27:-75 28:-27 29:27 30:-47 31:-50 33:27 34:29
.which 0:-53 1:-38 2:-51 4:-23 5:20 6:-9 7:-54 8:-29 10:23 12:-37 13:45 15:-45 16:-74 17:10 18:52 19:13 20:22 21:-6 22:-69 23:12 24:-63 25:-79 26:18 27:-75 28:-27 29:26 30:-46 31:-50 33:27 34:29
.whih 33:16
.who$ 0:9 1:-26 2:-110 3:40 4:-14 5:-89 6:-79 8:-74 9:26 10:-4 11:-35 12:-92 13:9 14:-55 15:-21 16:-71 17:24 18:-33 19:-20 20:-90 21:4 22:-83 23:9 24:-44 26:51 27:-18 28:-82 29:6 30:17 31:-34 32:-69 33:-75 34:148
.whoe 7:11 8:-1
.whoev 7:11 8:-1
.whol 14:63
.whole 14:63
.whom 2:-11 7:3 9:-10 10:17 15:27 19:-17 33:-51 34:101
.whom$ 2:-11 7:3 9:-10 10:17 15:27 19:-17 33:-51 34:101
.whos 7:27 10:-23 21:-17 29:-20 34:82
.whose 7:27 10:-23 21:-17 29:-20 34:82
.why$ 0:25 2:-57 6:-1 7:-18 9:47 10:98 12:-50 15:15 18:-23 23:7 25:-55 28:-30 29:72 30:38 31:-12 33:-58
.wice 15:12 19:-2
.wice$ 15:12 19:-2
.wich 25:25 29:-21
.wich$ 25:25 29:-21
.wifi 29:31
.wifi$ 29:31
.wiki 29:41
.wiki$ 29:41
.will 0:-17 1:-11 2:7 3:39 4:-22 5:-15 6:-25 8:16 10:-33 11:-27 12:-25 13:-27 15:5 16:-3 17:-9 19:-59 20:36 21:45 22:14 23:31 27:-34 28:33 29:40 30:24 31:-63 32:-2 33:-4 34:5
.will$ 0:-16 1:-11 2:9 3:39 4:-22 5:-15 6:-25 8:17 10:-33 11:-26 12:-25 13:-27 15:6 16:-3 17:-8 19:-59 20:36 21:46 22:14 23:31 27:-34 28:33 29:33 30:24 31:-63 32:-2 33:-4 34:6
.wind 6:56 10:17 20:-4 29:3 33:17
.windo 6:56 10:17 20:-4 29:3 33:17
.wing 3:21 4:16 5:-4 12:19 18:24 26:36
.wing$ 3:21 4:16 5:-4 12:19 18:24 26:36
.wise 2:13 14:-23 15:6 20:15 29:-1 33:26
.wise$ 2:13 14:-23 15:6 20:15 29:-1 33:26
.witc 27:23 30:20
.witch 27:23 30:20
.with 0:14 1:-40 3:-7 4:24 5:5 6:-13 8:28 9:24 10:12 12:25 13:17 14:16 15:-35 16:17 18:-5 19:25 20:-27 21:1 23:-11 24:-5 25:-33 27:-8 28:4 29:-15 31:11 33:-23
.with$ 1:-36 2:5 3:-1 4:28 5:19 6:-9 7:1 9:30 12:1 13:4 14:23 15:-31 16:31 17:-2 19:27 20:-24 21:11 22:1 23:-8 25:-23 26:-50 27:-3 29:-7 30:-54 31:19 33:-16
.withd 8:43
.withi 10:18 28:31
.witho 0:5 12:21 26:3
.wiza 8:5 22:-4
.wizar 8:5 22:-4
.wmuc 28:14
.wmuch 28:14
.wner 0:3 10:-12 33:-2 34:72
.wner$ 10:-3 34:63
.wnlo 20:41 29:7
.wnloa 20:41 29:7
.wns$ 31:43 34:16
.won$ 25:-5 29:64 34:-39
.word 2:13 5:-23 9:-3 11:60 20:-23 25:11 33:28
.word$ 5:-18 11:39 29:15
.wordi 12:15 33:40
.words 11:17 25:18
.work 1:30 2:-35 3:11 5:41 6:-27 8:9 10:-15 11:2 12:-5 13:-5 17:63 19:-9 20:-39 22:4 23:22 25:34 27:-13 28:13 29:-30 31:-36 33:-52 34:-1
.work$ 1:23 2:-24 3:16 4:4 5:43 8:13 11:12 12:-19 17:20 20:-22 22:5 23:7 25:6 31:-17
.workf 17:11
.worki 28:20
.works 17:16 23:2 25:24 30:17
.worr 18:32
.worry 18:32
.wort 21:27
.worth 21:27
.woul 0:31 2:12 3:30 6:-27 7:18 10:-6 15:31 16:-3 17:3 18:-7 19:32 20:-10 21:9 24:17 25:-27 27:11 28:-7 29:-33 30:17 32:-23 33:-39 34:-1
.would 0:31 2:13 3:31 6:-25 7:13 10:-6 15:27 16:-1 17:3 18:-7 19:33 20:-10 21:9 24:17 25:-27 27:11 28:-6 29:-32 30:17 32:-22 33:-38 34:-1
.writ 6:14 7:-3 8:-5 14:2 15:-16 16:8 17:-28 19:7 20:-14 21:24 24:26 25:-5 26:-2 29:20 31:-9 33:-8 34:2
.write 2:-26 6:20 11:5 13:-8 20:-3 21:38 24:21 25:-12 29:59
.writi 0:3 15:-1 16:7 17:-5 19:13 29:-9 33:-8 34:1
.wron 16:27 22:13 25:22
.wrong 16:27 22:13 25:22
.wrot 10:18
.wrote 10:18
.wsle 0:3 10:4 11:-3 15:-2 16:3 17:-10 22:-10 26:-6 29:2 32:7 34:1
.wslet 0:3 10:4 11:-3 15:-2 16:3 17:-10 22:-10 26:-6 29:2 32:7 34:1
.wurd 7:-17 8:-27 9:70
.wurde 7:-17 8:-27 9:70
.xact 10:33 17:-6 25:22 28:8 29:-19 33:35
.xact$ 33:54
.xactl 10:37 17:-4 25:22 28:13 29:-17
.xamp 7:42 11:35 25:-17
.xampl 7:42 11:27 25:-16
.xcep 1:-4 2:-16 4:-14 5:-36 6:-11 8:29 9:32 12:-40 13:50 14:-25 16:-31 17:-42 20:-25 21:59 22:34 25:-4 27:9 28:-4 32:-31 33:-33 34:25
.xcepi 13:8
.xcept 1:-2 2:-12 4:-12 5:-29 8:31 9:35 12:-35 13:42 14:-21 16:-30 17:-37 20:-22 21:54 22:36 27:10 28:-1 32:-25 33:-31 34:28
.xcus 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
.xcuse 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
.xec$ 27:4
.xed$ 5:-10 12:40 29:32
.xemp 10:7 12:-13 13:42 22:47 34:-4
.xempt 10:12 12:-11 13:23 22:47 34:-3
.xes$ 2:33 7:1 10:28 12:-12 22:4
.xing 2:-14 5:37
.xing$ 2:-14 5:37
.xist 3:24 5:-2 6:4 11:24 29:-10
.xist$ 2:7 3:11 6:10
.xisti 11:11
.xpec 17:25 20:55 29:-12 33:20
.xpect 17:10 20:55 29:-12 33:23
.xpen 29:10
.xpens 29:10
.xpir 6:55 9:47 13:3 20:-3 32:-3
.xpire 6:55 9:48 13:2 20:-3 32:-3
.xpla 10:73 11:32 13:-6 17:6
.xplai 10:69 11:36 13:-5
.xten 6:-22 8:9 15:21 22:20 33:4 34:-5
.xtend 6:-13 8:15 15:8 29:4 33:13
.xtens 13:1 22:28
.xtra 0:31 1:41 22:9
.xtra$ 0:31 1:41 22:9
.xts$ 2:-4 8:5 10:25 12:37 22:-5 33:48
.ybe$ 0:23 15:23 16:-22 25:12 30:13
.ybod 10:15 25:20
.ybody 10:15 25:20
.yce$ 3:2 29:-17 34:5
.ycel 3:16 14:8 16:-10 19:17
.ycel$ 3:16 14:8
.ycle 1:-55 2:-25 3:82 4:81 5:48 6:-65 8:6 9:-42 12:-25 13:10 14:27 16:-37 17:-9 18:-84 19:58 20:-18 22:-44 24:-16 25:-86 27:-34 29:-71 31:-26 32:-61 33:3
.ycle$ 1:-54 2:-13 3:40 4:83 5:56 6:-59 8:7 9:-31 12:-16 13:12 14:34 16:-21 18:-82 19:44 22:-40 24:-10 25:-78 27:-28 28:5 29:-59 31:-23 32:-55 33:5
.ycles 3:74 19:10
.ycll 3:1
.yclle 3:1
.yeah 12:10 25:14
.yeah$ 12:10 25:14
.year 2:-2 15:18 19:69 20:-4 29:72 33:-44
.year$ 15:19 19:72 29:39 33:-42
.years 25:7 29:27
.yed$ 15:48
.yell 24:60
.yell$ 24:60
.yes$ 2:25 8:58 25:13 29:-16 33:2
.yest 3:8 6:38 7:31 8:-2 10:-1 16:13 33:-23 34:1
.yeste 3:8 6:30 7:31 8:-2 16:13 33:-11 34:2
.yet$ 3:45 4:-5 5:35 6:58 7:6 8:-67 9:6 12:49 16:-26 20:-25 28:-3 29:-55 31:-39
.ying 7:5 8:-12 10:42 18:1 26:6 31:23 32:-5
.ying$ 7:5 8:-12 10:42 18:1 26:6 31:23 32:-5
.yle$ 4:36 5:17
.ymor 31:34
.ymore 31:34
.ync$ 29:31
.ynta 11:49 25:-18
.yone 1:-11 2:-2 3:8 6:-4 9:15 14:-15 15:9 17:-11 20:15 21:-1 22:-29 25:36 26:-2 27:-5 29:17 34:19
.yone$ 1:-11 2:-2 3:8 6:-4 9:15 14:-15 15:9 17:-11 20:15 21:-1 22:-29 25:36 26:-2 27:-5 29:17 34:19
.you$ 1:1 2:-41 3:-6 4:13 5:19 6:-5 7:-4 8:17 10:-9 11:60 12:-14 13:-8 14:4 15:-3 16:14 17:-12 18:-3 19:-14 20:-13 21:-23 22:3 23:29 24:-8 25:59 27:6 29:1 30:22 31:3 32:-13 33:10 34:-18
.your 2:-9 5:-43 7:13 8:-41 9:-1 11:63 17:10 19:-1 23:8 26:9 29:-22 31:33 33:-1 34:29
.your$ 2:-6 5:-40 7:15 8:-34 11:25 17:11 23:10 26:10 27:17 29:-12 34:30
.yours 11:58 25:-18 31:20
.ype$ 11:69 15:-3
.ypo$ 2:27
.ypto 8:8 29:-2
.yptog 8:8 29:-2
.ysel 0:14
.yself 0:14
.yste 29:27
.ystem 29:27
.ythi 2:14 5:13 11:15 12:27 13:51 14:14 18:23 19:-18 20:-45 22:-11 24:-52 25:-123 26:6 27:13 28:-45 29:-112 30:-9 31:10 32:28 33:-28 34:-5
.ythin 2:16 5:13 11:15 12:27 13:47 14:14 18:23 19:-18 20:-45 22:-11 24:-51 25:-121 26:6 27:13 28:-45 29:-111 30:-8 31:10 32:28 33:-27 34:-4
.ytho 2:40 20:-28 29:25 33:32
.ython 2:40 20:-28 29:25 33:32
.yway 10:7
.yway$ 10:7
.yycl 3:28 5:3 11:-1
.yycle 3:28 5:3 11:-1
.zed$ 5:11 24:33
.zee$ 12:15 29:13 33:-8
.zen$ 5:-55 12:136 17:-14 18:-3 29:32 33:-4
.zes$ 1:-20 4:35 10:9 11:-12 12:14 13:-26 14:71 16:-40 18:-11 19:-11 22:-2 24:-20 27:38 28:-29 29:31 31:5 33:-60 34:-27
.zing 6:-2 10:19 25:27 32:17
.zing$ 6:-2 10:19 25:27 32:17
.zon$ 18:29 29:-8
.zone 5:-7 11:14 14:5 19:-13 29:11
.zone$ 5:-6 11:14 14:5 19:-13 29:11
.zpac 19:91 20:-8 33:-24
.zpach 19:89 33:-23
.zung 16:-3 27:21
.zusa 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
.zusam 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
.zust 34:17
.zusta 34:17
.zuul 29:32
.zuul$ 29:32
.zza$ 25:15 29:36
.zze$ 12:10 25:8
.zzz$ 11:-14 25:4 29:25
<?> 0:17 1:-162 2:25 3:1 4:-143 5:12 6:37 7:10 8:-269 9:45 10:21 11:49 12:22 13:-8 14:-34 15:-19 16:-192 17:5 18:25 19:-9 20:25 21:10 22:-170 23:20 24:-157 25:-79 26:20 27:-138 28:20 29:16 30:24 31:-100 32:30 33:29 34:26
<?>_$ 0:17 1:-162 2:25 3:1 4:-143 5:12 6:37 7:10 8:-269 9:45 10:21 11:49 12:22 13:-8 14:-34 15:-19 16:-192 17:5 18:25 19:-9 20:25 21:10 22:-170 23:20 24:-157 25:-79 26:20 27:-138 28:20 29:16 30:24 31:-100 32:30 33:29 34:26
<cycle> 2:11 4:27 5:26 6:36 9:-33 10:-12 11:-41 14:28 16:9 17:-21 19:18 20:33 22:-8 25:-30 29:-18 32:-16 34:12
<cycle>_$ 2:2 14:13 19:28 20:-34
<cycle>_<?> 2:40 20:3 34:6
<cycle>_in 2:-14 12:14 29:10
<cycle>_out 6:1
<cycle>_please 14:1
<cycle>_release 20:2
<deadline> 0:7 2:-80 3:-219 4:-84 5:-198 6:146 7:-385 8:-113 9:-90 10:119 11:-288 12:-44 13:-55 14:-243 15:121 16:159 17:-223 18:-32 19:10 20:-141 21:5 23:-4 24:87 25:-260 26:-114 28:126 29:-105 30:-206 31:-25 32:-410 33:134 34:11
<deadline>_$ 0:-17 1:51 2:12 5:-88 6:-8 8:-46 9:-2 10:64 12:-48 15:-21 16:-97 18:12 19:-38 20:-35 22:7 24:95 25:-27 27:14 28:99 29:-2 30:-53 31:18 32:-97 33:-4
<deadline>_<?> 0:-62 2:15 5:22 6:-19 9:-39 10:36 14:-57 15:-11 16:-111 18:7 19:-28 20:-32 21:-33 22:-53 23:39 25:-26 27:-46 28:46 29:70 32:-18 33:31 34:6
<deadline>_<deadline> 10:-19 14:3 24:11 28:45
<deadline>_<link> 22:31
<deadline>_<number> 1:43 9:24 10:-36 16:93 22:-20 24:6 28:-47 29:-40 33:-6
<deadline>_<quoted> 1:15 6:44 10:-32 16:-2 29:-25 33:42
<deadline>_<unknown> 5:-5 6:35 9:-3 15:9 16:10 18:-4 19:-18 20:2 21:29 29:-66 33:47 34:23
<deadline>_<version> 20:17
<deadline>_@me 10:7 23:8 31:-1 33:3
<deadline>_@month 20:7 33:7
<deadline>_@move 15:29
<deadline>_@person 34:48
<deadline>_@remind 27:15 31:28
<deadline>_@unit 24:27 33:6
<deadline>_@updates 31:43
<deadline>_@weekday 16:9
<deadline>__ 1:5 16:46 33:-14
<deadline>_a 1:28 6:-13 10:-15 12:6 15:9 16:46 24:-52
<deadline>_about 10:56 33:-27
<deadline>_active 12:34
<deadline>_after 29:5
<deadline>_again 12:-43 15:14 19:-1 29:35 33:37
<deadline>_already 6:57 12:-17 33:27
<deadline>_also 19:25
<deadline>_and 1:39 5:4 6:-3 10:-4 15:-3 16:2 18:31 24:-32 27:28 33:15
<deadline>_apply 2:-19 10:64 34:-9
<deadline>_as 15:30
<deadline>_at 15:27 16:-3 33:6
<deadline>_back 16:63
<deadline>_be 0:5 16:26 21:23 24:-28 28:4 33:-22
<deadline>_been 6:17 15:32
<deadline>_before 6:21 15:12 28:-43 29:3 32:23
<deadline>_begin 29:9
<deadline>_begins 27:26
<deadline>_behind 6:4
<deadline>_but 0:4 15:3 31:6
<deadline>_by 15:7 16:27
<deadline>_can 2:25 10:9 15:-38 21:16 33:-15 34:15
<deadline>_come 33:17
<deadline>_cover 10:30
<deadline>_cutoff 0:8
<deadline>_date 14:-15 15:16 16:-51 18:-66 19:45 20:-50 33:76 34:57
<deadline>_dates 33:52
<deadline>_day 10:45 16:-12 20:-8 25:32
<deadline>_deadline 6:35 15:-30 33:66
<deadline>_done 6:56
<deadline>_earlier 10:8 19:12
<deadline>_end 16:16 29:1
<deadline>_exception 8:30 9:25 10:-22 13:-51 21:1 22:1
<deadline>_exceptions 8:25 9:18 13:28 21:-7 22:-4 34:-18
<deadline>_extended 15:61 33:-18
<deadline>_fall 33:33
<deadline>_for 1:11 8:23 10:15 12:-13 21:-5 22:23 24:-55
<deadline>_forward 15:15 16:7
<deadline>_gets 33:2
<deadline>_go 6:40
<deadline>_goes 16:11
<deadline>_happen 33:2
<deadline>_happened 6:25
<deadline>_happens 24:-12 33:21
<deadline>_has 6:14
<deadline>_history 6:22
<deadline>_how 28:6
<deadline>_if 10:9 21:3
<deadline>_in 9:22 10:-13 12:17 16:12 19:45 21:-6 27:-15 28:41 29:-67 33:11
<deadline>_include 10:23
<deadline>_is 1:-33 2:46 6:19 10:27 12:-41 15:-8 16:18 18:3 20:-13 21:4 23:-38 24:14 27:15 29:-79 33:54
<deadline>_it 16:19
<deadline>_kick 6:-21 12:33 33:18
<deadline>_last 19:9 33:-25
<deadline>_later 15:17 19:31
<deadline>_like 28:25
<deadline>_many 10:1 18:28 33:-15
<deadline>_minus 16:-8 24:23 28:1
<deadline>_moved 15:7 16:12
<deadline>_must 16:25
<deadline>_my 20:28 29:-15 34:12
<deadline>_needed 0:32 33:-11
<deadline>_needs 16:16
<deadline>_new 16:12
<deadline>_news 27:14
<deadline>_next 0:32 16:14 18:-1 28:-5 33:38
<deadline>_no 2:7
<deadline>_not 16:16
<deadline>_now 6:-25 28:41
<deadline>_of 13:23 19:56 20:11 33:-23
<deadline>_on 1:2 2:-17 6:-3 9:-3 12:49 13:11 16:40 18:-10 27:-39 28:-27 33:7 34:8
<deadline>_one 1:37 33:-32
<deadline>_only 27:29
<deadline>_or 2:-20 6:13 10:-75 12:19 18:106 28:18 33:-54 34:-4
<deadline>_out 6:28
<deadline>_over 6:30
<deadline>_passed 6:15
<deadline>_planned 33:13
<deadline>_please 2:-31 10:17 15:-30 16:-49 19:-56 22:29 24:40 27:6 28:20 31:-5 33:18
<deadline>_reached 6:20
<deadline>_reminder 24:43
<deadline>_request 21:17
<deadline>_right 23:16
<deadline>_should 15:5 16:7 33:-3
<deadline>_slip 6:45
<deadline>_so 33:30
<deadline>_sorry 24:6
<deadline>_stand 10:3
<deadline>_start 12:7 16:7 29:8
<deadline>_started 6:28
<deadline>_starts 10:14
<deadline>_still 2:-29 6:30 12:21
<deadline>_stuff 27:8
<deadline>_tag 33:21
<deadline>_tagged 6:30 33:-6
<deadline>_take 6:14
<deadline>_that 18:17
<deadline>_this 13:5 32:-17 33:48
<deadline>_to 1:-3 16:94 19:40 28:-51 29:-11
<deadline>_tomorrow 24:4 33:23
<deadline>_two 10:2 16:14 19:29 33:-22
<deadline>_until 16:55 22:1
<deadline>_vs 10:41
<deadline>_was 6:4 16:-2 19:2 28:-17 33:68
<deadline>_week 2:10
<deadline>_what 0:19 10:8 33:1
<deadline>_when 29:60 33:-30
<deadline>_where 15:47
<deadline>_which 29:30
<deadline>_will 16:16
<deadline>_with 10:-22 16:50 19:44 21:20 33:-34
<deadline>_yesterday 6:44 12:-12
<deadline>_yet 12:22 33:27
<freeze> 0:4 1:1 2:-29 3:-53 4:-52 5:-178 6:25 7:-188 8:-17 9:-8 10:107 11:-94 13:-10 14:-84 15:68 16:51 17:-69 18:-53 19:25 20:-42 21:29 22:46 23:-25 24:18 25:-91 26:-52 27:-30 28:66 29:-40 30:-53 31:-22 32:-166 33:61 34:3
<kind> 0:56 1:32 2:-16 3:-15 5:52 6:-22 7:-190 8:-113 9:-17 10:108 11:-121 12:94 14:70 15:-18 16:-33 18:11 20:-2 22:22 24:-19 26:-104 27:44 28:7 29:-135 30:-207 31:-31 33:5
<link> 5:-75 7:-21 8:-12 9:100 10:-70 11:-32 12:-62 13:-125 17:-24 20:-34 21:-159 22:248 25:-88 27:-61 31:-40 34:-48
<link>_$ 2:-35 5:-31 9:62 21:-28 22:151 31:-3
<link>_<unknown> 22:12
<link>_many 29:9
<link>_please 22:6
<number> 0:-357 1:199 2:-50 3:-32 4:87 5:-251 6:-142 7:42 8:163 9:151 10:-109 11:-169 12:-342 13:-355 14:-268 15:-262 16:171 17:-149 18:-82 19:-216 21:-215 22:-29 23:-236 24:104 25:-66 26:-308 27:-228 28:-75 29:31 30:-109 31:-91 32:70 33:36 34:-167
<number>_$ 0:-5 1:77 2:-45 4:19 5:-99 8:8 9:2 10:-17 11:-23 12:-17 13:-96 14:-80 16:101 17:-94 18:-16 21:-54 25:21 27:-106 28:-92 29:78 31:-114 32:42 33:-160 34:-2
<number>_<?> 2:-37 4:2 5:-45 6:-39 7:34 9:62 10:-78 15:-14 20:55 21:-35 28:-4 29:9 33:67 34:-30
<number>_<deadline> 10:11
<number>_<number> 1:71 2:-46 4:14 9:-43 10:-64 11:-15 16:44 17:-5 18:-5 20:-55 24:11 25:-20 29:48 32:42
<number>_<request> 8:51 9:-49
<number>_<unknown> 1:52 2:-31 4:-5 9:35 16:36 18:5 22:-5 24:13 25:-104 34:7
<number>_<version> 22:2
<number>_@me 33:9
<number>_@month 1:96 4:7 6:-52 10:-26 14:-19 16:71 22:-44 29:-84 32:63 33:16
<number>_@unit 18:-2 22:8 24:63 29:47 30:-11 33:-46
<number>_am 24:54 32:-7
<number>_and 8:30 32:15
<number>_approved 7:-30 8:-4 9:55
<number>_as 1:26 8:1 29:-3
<number>_at 1:13 7:12
<number>_before 2:26 7:28 29:-11
<number>_correct 20:29
<number>_day 28:25
<number>_days 1:5 18:-3 24:13 28:3 31:20 32:11 33:-25
<number>_does 2:15
<number>_done 2:3
<number>_fix 16:23
<number>_for 16:12
<number>_get 7:7 9:8
<number>_hours 1:16 24:36
<number>_in 9:37 29:-35
<number>_instead 16:31
<number>_is 2:7 6:-48 8:24 16:-11 20:4 33:92
<number>_many 25:19 29:-15
<number>_mean 29:6
<number>_my 8:8 29:23
<number>_no 12:-22 33:26
<number>_not 16:20
<number>_now 7:3
<number>_of 4:6 6:16
<number>_on 8:77 9:-31 22:-20
<number>_or 1:-3 16:-5 20:38 32:-13 33:68
<number>_please 2:2 16:36 20:-9 33:2
<number>_right 33:29
<number>_ship 4:8
<number>_so 24:10
<number>_sorry 16:14
<number>_still 2:-15 9:18 29:22
<number>_the 7:13
<number>_to 8:32 16:-7 22:17 32:41
<number>_until 8:18
<number>_week 1:-32 3:16 4:24 32:18
<number>_weeks 4:44 5:12 32:-9
<number>_with 1:13 4:35
<number>_yet 9:25
<quoted> 1:86 2:-61 4:1 5:-106 6:48 7:60 8:-23 9:-30 10:176 11:-109 12:-73 13:-5 14:-36 15:-15 16:-70 17:-95 20:-6 24:-8 25:-67 27:-10 28:18 29:6 31:-6 32:-56
<quoted>_$ 1:-47 7:65 25:-20 29:-62 33:30
<quoted>_<?> 6:31 10:28 11:-22 33:22
<quoted>_<number> 1:28
<quoted>_<quoted> 1:90 2:-27 5:-54 7:63 9:-48 10:60 11:-7 12:-31 14:-15 16:-41 17:-35 18:5 24:-1 25:-40 28:14 33:14
<quoted>_in 10:48 11:-23 18:26 29:8
<quoted>_is 6:33 29:-7
<quoted>_mean 10:13
<quoted>_on 1:25 33:18
<quoted>_to 29:28
<request> 0:-141 1:-129 2:-313 3:-134 4:-143 5:-292 6:-213 7:224 8:339 9:294 10:-211 11:-273 12:-225 13:-371 14:-223 15:-178 16:-162 17:-228 18:-222 19:-119 20:-170 21:-206 22:-12 23:-99 24:-165 25:-315 26:-216 27:-275 28:-129 29:-449 30:-213 31:-304 32:-201 33:-163 34:-218
<request>_$ 2:-37 5:-58 7:88 8:74 9:130 10:-61 11:-103 18:-44 25:-29 27:-49 29:-76 31:-55 34:-111
<request>_<?> 5:-30 7:57 9:92 34:-22
<request>_<unknown> 7:11 8:94 9:10 25:-60 29:-20
<request>_@me 7:31 8:31
<request>_@unit 8:9
<request>_a 9:10
<request>_and 8:2 9:8
<request>_any 8:10
<request>_approve 7:-13 8:18
<request>_approved 7:-29 8:55
<request>_as 8:33
<request>_be 7:12 9:15
<request>_been 9:20
<request>_before 7:37 8:-19
<request>_but 8:2
<request>_can 8:6
<request>_get 7:21 9:9 26:-8
<request>_gets 7:9 8:9
<request>_granted 8:35
<request>_have 9:48 29:-5
<request>_in 8:34
<request>_is 2:-1 7:19 8:57 9:-26
<request>_let 8:9
<request>_many 8:5
<request>_my 8:6 9:14
<request>_no 7:10
<request>_please 9:65 22:32 25:-23 34:-27
<request>_should 7:1
<request>_sorry 7:18 9:44 25:-36
<request>_status 9:30
<request>_still 9:46
<request>_the 8:59
<request>_through 8:22
<request>_to 8:20
<request>_too 8:4
<request>_until 7:36
<request>_valid 9:30
<request>_we 8:51 22:-15
<request>_what 9:20
<request>_yet 9:15
<unknown> 0:4 1:21 2:31 3:-9 4:52 5:5 6:3 7:11 8:3 9:1 10:30 11:29 12:-32 13:-14 14:-19 15:11 16:-70 17:28 18:27 20:-26 21:-4 22:61 23:-2 24:-18 25:-4 26:13 27:1 28:-10 29:104 30:-15 31:11 33:-2 34:-12
<unknown>_$ 1:-16 2:8 3:-2 4:-26 5:31 6:-27 7:6 8:-42 9:-45 10:15 11:28 14:1 15:7 17:-30 18:18 19:2 20:14 21:-16 22:3 25:15 26:7 27:4 29:81 30:-5 33:2 34:-6
<unknown>_<?> 0:22 1:-56 5:15 6:31 7:-90 10:-21 11:21 12:30 13:31 14:-7 15:13 16:4 17:-7 18:-16 19:44 20:24 21:8 23:7 25:-193 26:-46 30:-24 32:38 33:-46 34:-5
<unknown>_<cycle> 20:37
<unknown>_<deadline> 4:6 6:-9 9:-40 10:22 12:1 16:34 18:65 19:-20 21:-47 23:1 25:-37 27:-38 29:-101 31:-53 33:25 34:2
<unknown>_<link> 2:-6 9:1 22:49
<unknown>_<number> 1:-13 2:21 5:-8 8:38 9:48 10:-36 11:-35 14:-35 17:-9 18:28 20:-56 21:-17 22:5 25:2 28:-18 31:-65 32:16 33:2 34:2
<unknown>_<quoted> 10:43 24:5
<unknown>_<request> 7:-1 8:89 9:65 10:-10 25:-45 34:-34
<unknown>_<unknown> 0:-39 1:8 2:46 4:25 5:-17 6:-48 7:-20 8:-14 9:-5 10:-2 11:-6 12:5 13:9 14:-15 15:-29 16:-7 17:63 19:-25 20:49 22:65 24:-2 25:-11 26:-30 27:31 28:9 29:14 30:-79 31:-19 32:8
<unknown>_<version> 3:22 4:51 5:-23 14:-22 19:10 22:24 29:1 34:-6
<unknown>_@change 2:3
<unknown>_@me 2:-48 10:-9 11:-47 16:-21 17:34 18:1 20:-7 24:-32 25:-36 29:46 31:33 33:84
<unknown>_@month 1:1 33:4
<unknown>_@move 15:18
<unknown>_@person 0:5 10:-9 17:8 34:41
<unknown>_@unit 3:1 17:10 27:31 31:-15 32:14
<unknown>_@weekday 25:11 32:6
<unknown>__ 1:16 2:14 3:-39 6:7 8:15 10:-4 11:-75 12:-61 14:23 16:10 17:-42 18:18 21:53 22:41 24:25 25:-134 26:-43 27:10 28:-94 29:-56 31:29 32:-60
<unknown>_a 1:27 2:44 10:14 11:25 12:-20 24:34 25:21 27:14 29:-53 31:-16
<unknown>_about 5:7 7:31 9:-31 11:-4 18:28
<unknown>_add 27:19
<unknown>_after 2:6 18:33 25:2 29:11 33:-2
<unknown>_again 25:-17 29:74
<unknown>_already 12:22
<unknown>_am 32:15
<unknown>_an 26:5
<unknown>_and 16:12 17:36 20:-24 25:40 29:-43 32:7
<unknown>_approve 9:3
<unknown>_approved 7:18
<unknown>_are 1:13 2:10 6:-2 9:31 25:18 29:18
<unknown>_around 17:17
<unknown>_as 10:19
<unknown>_at 2:-22 8:27 24:5 25:15 33:-49
<unknown>_available 19:17 20:-13 26:24
<unknown>_back 7:1 8:-1 25:25
<unknown>_be 7:3
<unknown>_been 12:19 25:18
<unknown>_before 7:25 20:15 24:6 28:26 29:-10 33:-15
<unknown>_bot 25:14
<unknown>_bug 16:7
<unknown>_bump 8:9 29:-9
<unknown>_business 16:9
<unknown>_by 25:7
<unknown>_calendar 14:-5 18:1 26:45
<unknown>_call 29:38 31:-11
<unknown>_can 2:20 3:12 11:-32 22:14 34:35
<unknown>_change 20:27
<unknown>_channel 27:7
<unknown>_check 2:33
<unknown>_close 1:8 28:13 33:2
<unknown>_code 2:13
<unknown>_come 12:3 20:-6 25:-5 29:49
<unknown>_could 11:-14 17:9 25:13
<unknown>_create 4:3
<unknown>_customers 21:4
<unknown>_cutoff 1:4 18:2
<unknown>_cycle 0:6 4:23
<unknown>_date 0:15 16:7 18:61 20:31 27:10 29:-16 33:-17
<unknown>_dates 14:38 19:31
<unknown>_day 16:-6
<unknown>_days 1:8 18:-16 24:30 28:52 32:60 33:-28
<unknown>_deadline 1:36 18:3
<unknown>_deadlines 0:35
<unknown>_dev 27:17 29:-3 30:3 31:23
<unknown>_did 5:10 6:32 30:4
<unknown>_do 2:-1 10:14 18:-26 25:30 28:56 33:-2 34:27
<unknown>_docs 2:-9 17:37
<unknown>_does 7:33 10:-13 13:1 29:44 34:-22
<unknown>_done 4:1
<unknown>_down 9:35 18:19 31:30 33:3
<unknown>_driver 8:12 22:-13
<unknown>_every 14:13 25:33 33:-4
<unknown>_exception 8:36 9:5 21:-56 29:1
<unknown>_exceptions 13:29
<unknown>_feature 10:-1 22:55 25:21
<unknown>_final 20:39
<unknown>_first 13:4
<unknown>_fixes 2:17
<unknown>_for 1:26 3:-33 5:-22 6:-10 8:-46 10:-5 11:6 13:7 15:28 17:48 20:-45 22:28 25:-101 26:-17 27:9 33:30 34:10
<unknown>_from 30:2
<unknown>_give 17:11
<unknown>_has 9:-5 25:16
<unknown>_have 12:8 25:16
<unknown>_here 3:7 17:45 25:-52 27:8 34:18
<unknown>_how 5:18 10:-23 11:19 17:6 23:7 25:-19 28:8
<unknown>_in 4:8 6:1 10:-66 11:-32 12:6 13:6 17:3 19:-26 20:27 25:-63 29:47 31:16 33:5 34:-49
<unknown>_instead 26:11
<unknown>_into 29:22
<unknown>_is 5:33 6:30 10:34 11:-51 14:-5 20:-20 21:12 22:-5 28:-1
<unknown>_it 2:-26 5:-11 6:7 7:7 21:-2 25:-3 29:-41 31:66
<unknown>_keep 27:6
<unknown>_keeps 29:44
<unknown>_label 9:9
<unknown>_last 19:-16 25:17
<unknown>_left 28:53
<unknown>_like 2:-1 10:14
<unknown>_link 2:11 29:22
<unknown>_list 11:-16 13:13 27:9 29:5 33:11
<unknown>_log 10:6
<unknown>_lol 10:14 26:5
<unknown>_look 3:17 6:1
<unknown>_make 0:-1 2:8 10:11
<unknown>_many 25:30 27:-33 29:23
<unknown>_me 8:15 10:-26 14:-3 17:12 18:7 23:13 24:79 25:-24 27:1 28:-35 31:16 33:-30
<unknown>_mean 10:-5 29:26
<unknown>_meeting 16:18
<unknown>_messages 23:13
<unknown>_mode 2:1 6:-5 9:31
<unknown>_month 3:3
<unknown>_months 3:12
<unknown>_more 25:-11 31:73
<unknown>_my 10:7 11:32 17:-43 24:36 25:66 29:-8 31:-25 33:-21 34:-42
<unknown>_new 16:16 33:7
<unknown>_next 1:11 18:9
<unknown>_no 7:25 8:-23 12:4
<unknown>_now 5:-20 12:16 14:-12 18:36 33:18
<unknown>_number 8:16
<unknown>_of 0:32 5:16 6:36 7:-40 8:23 9:-4 10:-7 11:21 12:-46 14:18 18:39 19:-29 20:-74 21:10 28:-8 32:-33
<unknown>_off 8:24 25:9 30:23 32:-4 34:-36
<unknown>_ok 2:19 6:-2 9:16
<unknown>_on 2:-21 5:58 6:-19 8:-74 9:20 11:-45 12:-2 13:-11 16:-46 17:-76 19:-7 22:38 26:7 29:33 32:28
<unknown>_one 9:20 18:-24 22:10 24:20 29:-43 33:12
<unknown>_only 0:7 2:14 13:10
<unknown>_or 7:22 9:-2 25:-14 29:15 31:7
<unknown>_out 4:4 5:-29 14:66 17:40 19:18 20:-64
<unknown>_over 5:5
<unknown>_page 11:25 17:33 25:-11 29:-15
<unknown>_patch 9:7
<unknown>_plan 29:1
<unknown>_please 5:-14 11:49 13:8 14:8 18:-27 19:-13 21:6 25:-7 27:-51 28:-22 29:52 33:3
<unknown>_project 3:16 10:1
<unknown>_release 20:1
<unknown>_remove 31:36
<unknown>_request 8:-32 9:48 13:-11 29:21
<unknown>_requirement 8:-2 22:15
<unknown>_requirements 10:19 33:9
<unknown>_review 29:8
<unknown>_run 1:5 25:25 29:-12
<unknown>_says 11:7 33:41
<unknown>_schedule 1:6 14:35
<unknown>_security 2:3
<unknown>_series 22:20
<unknown>_set 9:11
<unknown>_ship 29:18
<unknown>_show 18:4
<unknown>_since 29:27
<unknown>_so 13:18 20:10
<unknown>_some 1:3 25:-4 29:27
<unknown>_sorry 11:-16 17:24 20:-15 25:45 29:43
<unknown>_sounds 25:32
<unknown>_still 2:43 9:-18 12:-30 28:5 34:39
<unknown>_stop 6:18 12:-2 25:24
<unknown>_string 33:1
<unknown>_strings 2:-8 10:8 12:16
<unknown>_stuff 27:7 34:11
<unknown>_team 21:-43
<unknown>_template 4:42
<unknown>_tests 1:13
<unknown>_text 20:27
<unknown>_that 15:29 24:-32 25:-12 29:51
<unknown>_the 2:29 3:-11 4:30 5:-70 7:-16 8:33 9:-22 10:2 11:-56 12:-25 13:-41 14:-33 16:38 17:22 19:18 21:-31 22:4 25:20 26:-52 27:-32 30:42 31:24 32:-53 34:-6
<unknown>_there 22:9
<unknown>_thing 29:4
<unknown>_this 2:18 11:-5 25:-32 27:-35 29:58 31:27 34:48
<unknown>_through 13:16 32:10
<unknown>_time 5:26 12:-4 19:-49 25:41 29:-22 33:61
<unknown>_to 0:-30 5:-17 7:35 8:-61 9:-4 10:-2 13:-27 15:26 16:-49 17:-26 18:-7 22:28 26:6 27:10 29:74 30:32 32:-31 33:-11 34:4
<unknown>_today 2:23 5:11 29:20 34:-26
<unknown>_told 7:25
<unknown>_until 28:15 29:-8 31:13
<unknown>_up 2:-14 4:69 10:-27 12:30 13:1 25:8 29:-16 32:-11
<unknown>_us 18:-19 32:19
<unknown>_version 19:13 20:-11 29:7
<unknown>_vs 25:-4 29:31
<unknown>_want 22:12
<unknown>_wants 17:25 21:1
<unknown>_was 6:18 9:6 21:17 33:-40
<unknown>_we 2:27 5:35 8:4 22:2 29:-43 32:21
<unknown>_week 5:18 24:17
<unknown>_weekend 25:6
<unknown>_weeks 4:43 28:6
<unknown>_what 0:1 2:-1 5:1 10:4 12:2 13:-5 18:-6 21:2 25:-13 28:-41 32:31 33:11
<unknown>_when 24:7 33:25
<unknown>_where 11:59 25:-21
<unknown>_which 5:-13 10:19 11:-29 17:41 33:9
<unknown>_who 17:44 26:25 34:-26
<unknown>_whose 34:6
<unknown>_why 10:11 29:16
<unknown>_will 29:10
<unknown>_with 10:9 11:-41 17:-27 18:-20 21:26 32:44
<unknown>_work 5:24 21:13 22:-6 23:25 29:-27
<unknown>_would 15:1
<unknown>_years 25:7 29:27
<unknown>_yet 5:-42 25:49
<unknown>_you 5:34 11:56 27:29 29:-28
<version> 0:-121 1:3 3:142 4:292 5:35 6:-34 7:-78 8:-183 9:-204 10:-203 11:-214 12:-51 13:-160 14:-51 15:-129 16:-177 17:-187 18:-154 19:257 20:95 21:-89 23:-37 24:-99 25:-229 26:-164 27:-187 28:-173 29:-22 30:-70 31:-151 32:-164 33:-217 34:-100
<version>_$ 1:73 3:12 4:124 5:1 6:-3 9:-30 10:-48 11:-50 14:5 16:-14 18:-11 19:109 20:-2 21:-10 25:-61 27:-33 28:-48 29:-62 34:-21
<version>_<?> 2:14 3:16 6:-20 9:-18 10:-31 12:-8 13:-6 14:-21 19:49 20:56 29:45 33:-66
<version>_<deadline> 4:8 19:64 24:-21 33:-41
<version>_<number> 4:25
<version>_<unknown> 3:47 19:14 20:-16 29:-24 34:-3
<version>_be 3:21
<version>_come 19:9
<version>_coming 5:2
<version>_cycle 4:5
<version>_for 4:29 19:34
<version>_go 4:30
<version>_going 4:11
<version>_is 2:20
<version>_many 4:11
<version>_off 4:2
<version>_out 6:37 12:-11 19:-10 20:37
<version>_please 4:18 5:15
<version>_release 2:6 20:-30 29:29
<version>_released 19:-31 20:33
<version>_schedule 3:27 4:4 14:-74 19:39
<version>_was 19:25
<version>_with 4:9
<version>_yet 3:31
@add 0:136 1:159 2:10 3:24 4:47 5:-16 6:-47 7:-161 8:7 9:-93 10:22 11:70 12:-42 14:-148 15:-103 16:-33 17:-157 18:-110 19:-204 20:-120 21:-50 22:23 23:1 24:8 25:-6 26:18 27:38 28:-129 30:-53 31:-22 32:-192 33:-8 34:-1
@allowed 0:2 1:-55 2:238 5:-92 6:-68 7:-12 8:43 10:-43 11:-9 12:-66 13:12 14:-24 17:28 18:-3 19:-44 22:7 24:-58 25:18 26:12 27:-31 28:-39 29:-88 30:5 31:-50 33:9 34:-34
@approve 0:-14 1:-17 2:102 5:-101 6:-35 7:84 8:137 9:17 10:-48 11:-34 12:-27 13:16 14:-68 15:-124 16:-45 17:11 19:-3 20:-19 22:-27 24:-100 25:57 26:-59 28:-16 29:-12 30:-146 31:-140 32:-72 33:26 34:-1
@be 0:27 1:-41 2:-12 3:9 4:-72 5:50 6:52 7:8 8:-4 9:37 10:12 11:-12 12:50 13:3 14:-9 15:45 16:14 17:-22 18:-5 19:14 21:3 22:-11 23:37 24:-48 25:36 26:45 27:-44 28:-10 30:15 31:-6 32:-14 33:23 34:-29
@begun 1:-6 2:-38 3:54 4:51 5:54 6:-50 7:-16 9:-59 10:-129 11:49 12:76 13:-49 14:-7 15:-52 17:81 20:-71 25:-75 28:-58 31:-4 32:-7
@bye 2:-12 6:-17 8:-14 12:-1 15:39 16:36 19:8 22:-35 25:103 27:-29 28:-25 29:-18 30:26 31:-48 33:-39
@can 0:29 1:-16 2:107 4:5 5:-142 6:-3 7:22 8:28 9:-78 10:-27 11:10 13:-117 17:16 18:-66 19:-57 21:55 22:79 25:-91 26:12 29:-17 30:-8 31:-23 32:-113 33:14 34:-7
@can_to 11:27
@change 0:-146 1:60 2:223 3:-75 4:-115 6:-55 7:-38 8:-4 9:-90 10:135 11:-26 12:46 13:-74 14:-79 15:-32 16:-9 17:73 18:-63 19:-210 20:-156 21:-9 22:123 23:12 24:43 25:-109 26:-15 27:-15 28:14 30:-53 31:-51 32:-84 33:66 34:34
@change_$ 8:-13 34:4
@cycle 1:-29 2:7 3:99 4:124 5:97 6:-55 7:-207 9:-115 10:-42 11:-70 12:-232 14:34 15:12 16:-24 17:-11 18:-137 19:123 20:17 21:6 22:-56 23:-171 24:-31 25:-62 26:-67 27:-6 28:3 30:-219 31:-50 32:-17 33:-5 34:21
@date 0:15 2:-172 3:-10 4:8 5:-271 6:-73 7:-138 8:-121 9:-41 10:-71 11:8 12:-229 13:-109 14:46 15:15 16:37 18:29 19:93 20:127 21:-59 22:-120 23:-52 24:-32 25:7 26:12 27:-30 28:-76 29:-70 30:-202 31:-139 32:9 33:113 34:-36
@dates 0:84 1:-76 2:-121 4:13 5:-34 6:18 8:-94 9:-92 12:7 13:-222 14:128 16:-37 17:-22 19:34 20:-151 22:-105 23:-8 24:-18 26:5 27:73 28:-90 29:-260 30:-4 32:88 33:-38 34:-57
@dates_$ 18:7 27:5
@deadline 0:43 1:60 2:-124 4:-10 5:-112 6:9 8:-72 9:-45 10:-101 11:2 12:-6 13:-119 14:41 15:-21 16:-48 17:-45 18:49 19:-74 20:-51 24:21 27:3 28:-64 29:-116 31:-116 32:101 33:85 34:-44
@decide 1:-11 2:-41 4:-118 5:-215 6:-7 7:144 8:167 9:29 10:-54 11:-13 12:28 13:24 14:-135 15:-32 16:-50 17:-104 18:-31 19:-36 20:-95 21:-3 22:-91 23:-72 25:-26 26:-180 29:11 30:-139 31:-1 32:-96 34:8
@decide_<request> 8:19 9:1 34:-2
@decide_on 7:34
@decided 4:-2 5:-112 7:-32 8:68 9:102 10:-63 11:-48 12:47 13:116 14:-8 18:-54 22:-62 25:-52 27:56 28:-62 29:-99 31:-7 32:-30 34:-105
@deny 0:45 1:-83 4:-33 5:-115 7:98 8:151 10:-84 11:9 13:24 14:-36 16:-26 17:-9 19:-55 20:-65 22:-100 23:40 24:-71 27:-99 28:-4 29:-9 30:-100 31:9 32:-91 33:2 34:-79
@device 6:6 7:-22 8:-10 11:-44 14:19 17:-35 21:-4 22:-3 25:26 29:103 34:-21
@device_with 6:11 7:-13 12:4 13:11 18:3 19:2 24:-6 27:2 28:3 29:-6
@did 0:26 1:-40 2:-82 3:24 4:-29 5:36 6:145 7:14 8:-14 9:95 10:-32 11:-53 12:39 13:84 14:-35 15:22 16:10 17:-66 18:-21 19:99 20:-76 21:-33 23:42 24:-114 25:14 26:-43 27:-23 28:-39 29:-67 31:-23 32:-11 33:-2 34:-11
@do 1:-158 2:25 3:63 4:-79 6:18 7:18 8:-71 9:46 10:43 11:28 12:6 13:-8 14:-31 15:1 16:-89 17:17 18:-66 19:1 20:4 22:-211 23:49 24:-76 25:-126 26:54 27:-291 28:6 29:35 30:70 31:-19 32:-3 33:-15
@entry 0:102 1:171 2:-67 3:-292 4:-140 5:-100 6:48 7:-138 8:-118 9:-126 10:48 11:-82 12:-7 13:-58 15:45 16:64 17:-188 18:74 19:12 20:19 21:-67 22:-53 23:5 24:8 25:-63 26:-2 28:18 29:40 30:-101 31:-27 32:-44 33:49 34:-16
@entry_$ 10:8 14:-4 19:16 29:21
@entry_on 1:30
@exception 0:-126 1:-156 2:-122 3:-82 4:-118 5:-154 6:-156 8:33 9:85 10:26 11:22 12:-216 13:113 14:-155 15:-106 16:-162 17:-179 18:-159 19:-14 20:-141 21:141 22:168 23:-53 24:-8 25:-86 26:-154 27:-11 28:-127 29:-134 30:-107 31:-111 32:-125 33:-222 34:-16
@exceptions 8:-39 9:-220 11:-19 12:-23 13:199 14:-10 19:6 21:65 22:-80 24:5 25:-96 33:-83
@freeze 1:43 3:-68 5:-156 6:4 7:-97 8:-9 9:-13 10:54 11:-58 12:122 14:7 17:-2 18:-4 19:-1 20:-165 21:-14 22:22 25:31 26:-23 27:3 28:9 29:18 30:-133 31:-11 32:-9 33:-23 34:-13
@greet 10:-20 11:-18 14:-28 24:108 25:97 27:-35 31:-32
@greet_$ 25:27
@happened 0:-105 1:-16 3:-4 5:23 6:221 8:28 9:11 10:-28 11:-190 12:46 13:37 14:5 16:-55 18:-41 19:53 20:3 21:7 22:68 24:-9 25:-43 26:-28 27:-47 28:-3 29:-81 31:1 32:-14 33:-112 34:-11
@happened_over 17:16
@kind 0:99 1:61 2:-33 3:-100 5:-5 6:55 7:-173 8:-110 9:-193 10:67 11:-119 13:-74 14:42 15:66 16:58 17:-17 18:26 20:-77 21:-74 22:-46 24:55 25:-130 26:-60 27:65 28:79 29:-90 30:-108 31:-28 32:-9 33:48 34:11
@land 0:100 1:36 2:148 3:-18 5:-19 6:-14 7:-14 8:31 9:-18 10:-3 11:-18 12:7 13:-2 14:-104 15:42 16:51 17:-10 18:-113 19:-89 20:16 21:5 22:63 23:3 24:-41 25:-22 26:33 27:31 28:-16 29:-15 30:-12 31:-40 32:-92
@land_$ 2:1
@land_<?> 2:11 3:6
@land_<unknown> 22:9
@land_this 29:28
@landing 0:10 1:5 2:93 3:-54 4:22 5:5 6:-43 7:10 8:37 9:12 10:-14 11:-99 13:-37 14:-43 15:43 16:44 17:17 18:-100 20:-16 21:5 22:46 23:-47 24:-1 25:-39 26:20 27:38 28:-14 29:35 30:-33 31:-42 32:-69 33:-5 34:54
@me 0:-45 1:-116 2:29 3:-45 4:-48 5:-6 6:2 8:1 9:14 11:34 12:-31 13:15 14:5 15:-42 16:-83 17:52 18:1 19:-16 20:-9 21:-12 23:25 24:36 25:48 26:26 27:35 28:-37 29:37 30:23 31:35 32:-56 33:16 34:10
@me_$ 10:-13 11:-14 21:33 25:-17 29:-69 31:54
@me_<unknown> 2:12 5:-38 6:43 11:9 13:25 15:-18 18:-22 33:9 34:23
@me__ 21:27 29:22
@me_add 0:26 1:-16 2:36 11:2 29:-13
@me_allowed 15:7
@me_already 29:16
@me_always 24:22
@me_am 2:-39 4:-2 8:19 9:-28 10:18 11:11 17:46 19:8 24:-15 25:12 29:-26 32:21 33:2
@me_an 17:28
@me_approve 8:5 11:26 29:-30
@me_ask 2:-33 7:5 11:28 15:4 21:-24 31:5 34:4
@me_asked 9:21 13:-3 23:13
@me_be 2:-9 18:13 23:7
@me_begin 17:36 33:-6
@me_can 2:-28 11:14 26:26 29:19 30:-30
@me_change 7:27 11:-23 15:14 23:3
@me_cherry 2:2
@me_deny 7:24
@me_do 5:-11 8:10 10:28 17:16 23:34 29:10 31:-7 33:-19
@me_file 29:23
@me_filed 9:58 13:7 21:-10
@me_finish 2:14
@me_forget 1:-7 2:-5 4:12 7:-16 9:1 10:22 11:3 12:7 14:6 19:-6 20:-1 23:-11 24:-60 25:3 28:-7 33:5 34:3
@me_forgot 1:1 2:5 8:7 9:2 11:-17 13:-7 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:1 34:-5
@me_get 2:-4 11:8 14:39 20:39 23:-23 24:18 30:-22
@me_go 25:22
@me_have 2:11 3:-12 7:36 8:-5 9:-34 12:-79 14:-3 18:44 21:17 22:26 23:19 25:-23 26:7 27:-2 28:-19 29:6 30:-38
@me_help 11:-44 17:59
@me_hope 6:6
@me_just 2:12
@me_keep 10:21
@me_land 2:18 17:-11 25:31
@me_make 2:-2 3:18
@me_may 6:3 26:13
@me_mean 28:8 33:26
@me_merge 2:8 21:2
@me_miss 2:23 6:16 30:20 32:37
@me_missed 2:9
@me_must 13:25 18:5
@me_mute 30:46
@me_need 1:13 2:-4 3:8 8:-19 10:-34 11:-74 13:25 14:25 16:-24 18:19 21:15 22:-2 25:-38 30:6 31:-23 34:49
@me_no 31:3
@me_not 2:4 17:9 30:10
@me_only 26:24
@me_out 2:16
@me_ping 34:17
@me_plan 3:18
@me_read 17:16 18:-15
@me_rebase 29:23
@me_reject 7:27
@me_request 11:31 13:-34 34:6
@me_see 19:12
@me_set 11:16 24:-25
@me_should 5:5 7:-1 11:14 18:-21 26:5 32:48 33:9
@me_start 17:5
@me_still 2:1 9:53 20:-10 25:15 26:2 28:10 29:-21 30:17
@me_subscribe 11:-4 26:30 27:21 29:-1
@me_subscribed 26:6
@me_take 2:-36 12:33 29:47 31:-7
@me_talk 34:14
@me_tell 5:19
@me_think 21:6
@me_too 6:23
@me_unsubscribe 11:39 29:-27
@me_use 11:49
@me_wait 2:25 20:3
@me_want 1:3 2:-4 4:16 7:-4 8:-5 14:25 22:29 25:-29 27:65 29:8 32:-11
@me_was 5:41 7:4 8:-3 12:27
@me_will 2:-4 8:14 20:-24 21:29 24:28 25:17 29:11 32:-19
@me_would 7:14 11:-34 13:23 14:-2 17:36 19:5 21:-27 22:20 26:-13 30:4
@me_write 6:30
@mean 1:-26 2:-84 6:-44 9:-56 10:222 12:-2 13:-40 14:-78 16:-29 17:14 18:-71 22:-27 24:-1 27:-55 29:11 31:-25 32:-7 33:-13 34:-17
@mean_of 10:18
@mean_the 5:12
@mean_what 10:24 33:-6
@month 0:-21 1:142 2:19 4:132 5:-192 8:-20 9:-101 10:-102 11:-57 12:-94 13:-68 14:-62 15:-26 16:110 17:-87 18:-140 19:-23 20:83 22:-8 23:-103 24:5 25:-210 26:-8 27:-85 28:-48 29:-123 30:-105 31:-14 32:135 33:64 34:-84
@month_$ 1:66 2:-36 4:37 5:-34 16:57 17:-8 18:-10 19:-5 20:8 32:60 33:-32
@month_<?> 2:19 6:7 10:-5 12:-6 20:25 32:53 33:37
@month_<number> 1:94 4:61 8:-6 9:-48 10:-32 16:61 19:-19 20:33 22:-25 24:9 25:-13 27:-26 28:-49 29:-118 31:-8 32:33 33:14
@month_<unknown> 32:8
@month_at 14:5 24:5
@month_do 33:10
@month_for 16:30
@month_or 6:-41 20:61 33:45
@month_please 4:22
@month_would 0:7
@move 0:-91 1:-36 2:13 3:-53 4:-7 5:-53 6:-60 7:-16 8:4 9:-22 10:-80 11:3 13:-37 14:-205 15:235 16:172 17:-95 18:-214 19:-67 20:-27 21:-9 23:1 24:-3 25:-83 26:-74 27:22 28:-77 29:46 31:-10 32:-130 33:1 34:44
@move_$ 15:15
@move_<deadline> 15:6 16:21
@move_the 16:61 33:-32
@next 1:34 3:48 4:66 5:-23 7:-88 8:30 9:-190 10:-97 11:-193 12:-100 13:-77 15:-72 16:-1 17:7 18:182 19:-160 22:-80 23:51 24:18 25:-39 26:8 27:-104 28:-35 29:-40 31:-47 32:88 33:-87 34:-90
@notify 0:-147 1:-72 3:-68 4:-95 6:-96 7:-7 8:-130 11:9 13:-103 14:-55 15:-204 16:-94 17:-136 18:-20 20:-26 22:-103 23:120 24:107 25:-13 26:51 27:117 28:-74 30:41 31:105 32:-73 33:-16
@notify_$ 11:12 27:4 31:1
@now 0:-105 1:-215 2:85 3:24 5:141 6:94 8:-171 9:21 10:-331 11:-281 12:161 13:-6 14:-7 15:-72 16:-9 17:6 19:-100 20:-40 21:-10 22:-61 23:-17 24:-149 25:21 26:3 27:-22 28:51 29:-100 30:-9 31:-7 33:-82 34:-102
@past 1:21 2:-10 4:-46 5:-12 6:74 8:-28 11:-76 12:-62 13:-33 14:-132 15:18 16:20 18:17 19:208 20:-106 21:3 22:21 23:21 26:-9 27:-25 28:-185 29:44 31:-59 32:-20 33:-55 34:-36
@person 0:-8 1:-8 2:-59 3:-100 4:-37 5:-44 6:-163 7:-2 8:-9 10:-101 11:-18 12:-1 13:29 14:-86 15:-18 17:88 19:-4 20:-175 22:67 23:20 24:9 25:-29 27:-10 28:-54 29:-32 30:20 31:-22 32:-81 33:-36 34:294
@person_$ 14:13 34:46
@person_<?> 34:47
@person_<unknown> 25:-12 34:24
@person_for 34:28
@person_of 34:68
@person_what 17:11
@place 1:-20 2:-27 4:-66 5:-140 6:-71 7:-28 8:-87 9:-37 10:17 11:37 12:-71 13:-150 14:-7 15:-43 16:-90 17:39 18:-25 19:-16 20:-18 22:-25 23:-27 25:16 26:42 27:107 28:-75 29:43 30:4 31:70 32:-110 33:-30 34:30
@place_for 0:22 2:61 29:13
@post 1:5 2:-22 3:-9 4:-55 6:42 7:-21 9:-115 10:-80 11:-78 13:-78 14:47 15:-141 16:-35 17:5 18:-2 20:24 21:-55 24:1 25:-160 26:59 27:146 28:-72 29:-99 31:87 32:-36 33:-17
@post_$ 8:1 30:30 31:-18
@post_in 31:28
@post_the 34:13
@praise 2:49 5:-79 6:11 7:-10 11:-22 12:-69 13:-45 14:-38 16:-13 17:54 18:-75 19:-25 24:18 25:149 28:-2 29:5 31:-40 32:-84 34:-46
@publish 0:-19 1:-13 2:53 3:-27 4:40 5:-27 6:58 7:-162 8:27 10:-107 11:-188 12:-11 13:-116 14:4 16:21 18:34 19:29 20:116 21:31 22:-45 23:-12 26:-128 27:1 28:41 29:-84 30:16 31:42 32:-34 33:-67 34:7
@recall 0:-124 1:-86 2:-9 3:-55 4:-98 5:5 6:-94 7:-18 8:-78 10:-11 11:17 12:-23 13:-98 14:-57 15:-155 16:-83 17:-144 18:-17 20:-30 21:-36 22:-92 23:120 24:150 25:-7 26:80 27:65 28:-83 29:-4 30:37 31:77 32:-14 33:-34
@release 0:-107 1:3 2:8 4:33 5:-14 6:62 7:-164 8:-12 9:-132 10:3 11:-236 12:-182 13:-77 14:1 16:22 18:-69 19:64 20:154 22:-100 23:-105 24:5 25:-31 26:-84 27:5 28:79 29:-89 30:-233 31:-6 32:-29 33:-10 34:44
@remind 1:-28 2:-103 4:-4 6:-36 7:-51 8:-21 9:-61 10:-152 11:-15 12:-26 13:-31 14:-34 16:-4 18:-39 19:4 20:-51 21:-33 22:-49 23:126 24:133 27:15 28:-135 29:19 30:26 31:54 33:-22
@remind_$ 24:-13 27:-20 30:11 31:73
@remind_for 27:3
@reminder 1:-59 2:-28 4:-10 6:-23 10:-27 11:29 12:-17 16:-87 23:93 24:104 27:38 28:-38 29:-3 30:13 31:33 33:-60
@request 0:-130 1:-153 2:-59 3:-120 4:-145 5:-198 6:-163 7:14 8:73 9:116 10:25 11:11 12:-230 13:127 14:-219 15:-136 16:-168 17:-74 18:-216 19:-22 20:-159 21:131 22:108 23:-82 24:-21 25:-100 26:-185 27:-10 28:-145 29:-61 30:-155 31:-133 32:-199 33:-228
@resume 2:-41 3:26 4:8 5:11 6:-12 9:-101 10:-78 11:10 13:-18 20:-54 21:-5 23:-35 24:-9 25:-131 27:158 28:-67 29:27 30:4 31:-33 33:4
@schedule 0:22 1:32 2:-180 3:12 4:58 5:-75 6:-49 7:-83 8:-92 9:-190 10:-85 11:-33 12:-143 14:210 17:-132 18:34 19:101 20:-100 21:-74 22:-197 24:-45 25:-92 26:17 27:-26 28:-157 29:-121 30:-86 31:-115 32:50 33:11
@schedule_$ 14:21
@schedule_of 19:11
@shift 0:-81 1:-98 2:-56 5:-9 8:6 9:-129 10:-211 11:26 12:-130 14:-88 15:225 16:142 17:-49 18:-90 20:-81 22:-51 24:-114 25:-7 26:-36 27:-30 28:-56 29:39 30:4 31:-123 32:-76 33:-54 34:21
@shifted 2:-83 10:-46 12:-61 13:14 15:139 19:-65 25:-34 27:-7 29:37 30:15 33:-22 34:73
@should 0:33 2:-3 3:41 4:-57 5:-22 6:10 7:74 8:-76 9:-168 10:-1 12:-32 15:24 16:23 17:55 18:44 19:-95 21:33 22:-51 24:-43 25:-162 26:18 27:-57 28:-111 29:-16 30:11 31:-22 32:19 33:20
@should_to 7:33
@show 0:-37 1:-38 2:-65 3:-224 4:-30 6:-30 8:-41 9:-13 11:51 12:-120 13:79 14:160 15:-64 16:-3 17:13 19:13 20:-17 21:14 25:-18 26:89 27:26 28:-96 29:-34 30:7 31:6 32:-78 34:-6
@show_on 29:5
@show_the 14:53
@standing 1:-45 2:-37 3:1 5:-72 6:-66 7:-17 8:70 9:66 10:-122 11:-150 12:45 13:193 14:-69 16:-12 20:-73 21:-61 23:14 24:17 25:-79 26:-27 27:25 28:-9 29:-29 31:-65 32:-49 33:-102 34:-93
@start 0:-6 1:7 2:21 3:169 4:169 5:-5 6:-50 7:-124 8:-47 9:-94 10:-54 11:20 12:12 13:-35 14:9 15:-94 16:24 17:101 18:-137 19:-44 20:8 21:-145 22:27 24:9 25:-42 26:-49 27:-32 28:-78 30:-108 31:-93 32:-22 33:18 34:-89
@start_the 20:9
@stop 0:38 1:-30 2:65 5:-82 6:11 7:34 8:70 9:-82 10:-172 11:-2 12:-29 13:-96 14:-78 16:-36 17:-90 18:-48 19:-22 21:18 22:-118 24:-33 25:-32 26:-9 27:-41 28:-62 29:-37 30:88 31:208 33:32
@stop_a 2:31
@stop_the 31:20
@subscribe 0:-35 2:-53 3:8 4:7 5:-22 6:-53 7:-11 8:-3 9:-8 10:-131 12:-53 13:-33 14:-84 15:-65 16:-51 17:-123 18:51 19:-8 22:-59 25:-101 26:185 27:170 28:-80 31:-28 32:-20 33:-87 34:-87
@subscribe_<deadline> 10:-11 18:22 26:35 27:35 34:-32
@subscribe_out 18:11
@thank 7:-3 8:-6 25:137 29:-51
@thank_$ 25:16
@thaw 0:-40 2:-24 3:17 4:69 5:-22 6:38 7:7 10:-69 11:-162 12:134 13:9 14:-31 17:-13 18:-113 19:-29 20:-35 23:-79 24:8 25:-28 26:-179 27:-138 28:-5 30:53 31:83 33:-55
@they 1:-54 2:-85 3:40 4:-78 5:8 6:-67 7:43 8:-88 9:47 10:26 12:35 15:90 17:27 18:-56 19:-112 21:-18 22:-62 23:20 24:-10 25:37 26:-21 27:-37 28:-58 29:11 30:55 31:-60 32:-98 34:70
@toAdd 0:78 1:150 2:-29 3:35 4:79 5:-67 6:-32 7:-178 8:10 9:-107 10:38 11:23 12:-44 13:-49 14:55 15:-97 16:-3 17:-155 19:20 20:-99 21:-133 22:17 25:-190 26:9 27:39 28:-142 29:-25 30:-71 31:-37 32:-32 33:-65 34:-16
@toMove 1:-15 2:6 3:-19 5:-32 6:-25 7:-1 9:8 10:-44 11:14 12:7 13:-196 14:-73 15:91 16:170 18:-144 20:14 22:8 23:12 24:8 25:-91 26:-57 27:-93 28:-83 29:57 30:-25 31:-45 32:-30
@toPost 1:16 4:-31 5:24 9:-49 10:-23 11:-65 13:-37 14:56 15:-91 16:-23 17:2 19:-22 20:25 21:-12 24:14 25:-80 26:48 27:46 28:-37 29:-36 30:-50 31:65
@toRemind 0:-7 1:-110 2:33 4:-40 5:34 6:-34 7:-60 8:-32 10:-20 13:-69 15:-62 16:-32 17:-63 21:-6 22:-42 23:63 24:138 25:24 26:19 27:63 28:-26 30:-170 31:-83 33:-5 34:54
@toRule 1:-21 2:-71 3:-56 4:-54 5:-50 7:117 8:182 9:-58 10:-87 12:-31 13:-68 14:-59 15:-24 17:-88 18:-138 19:-86 21:-144 22:-31 23:-29 24:36 25:-16 26:-34 27:-67 28:11 29:54 31:11 32:-44 33:35 34:-5
@toShift 0:-23 1:-67 5:-60 6:21 7:-3 12:-16 13:-30 14:-44 15:106 16:112 17:-35 19:24 20:-14 21:-57 24:-27 25:-94 27:-34 28:-7 29:52 31:-62 32:-32 33:-30
@toStart 0:72 1:86 2:42 3:80 4:172 5:-43 6:-57 7:-114 8:-58 9:-58 10:-24 11:13 13:-25 14:-36 15:-94 16:20 17:56 18:-83 19:-38 20:-3 21:-123 22:29 25:-62 28:-42 29:7 30:-112 31:-95 32:-71 33:-13 34:-156
@toStop 2:24 3:-24 6:25 7:-59 8:14 9:-97 10:-71 11:-1 12:-107 13:-22 14:-13 17:-63 18:-38 19:-11 20:12 22:-81 23:-11 24:12 25:-57 26:-80 27:-164 28:-98 29:-16 30:88 31:174 32:20 33:20 34:38
@toSubscribe 0:-9 2:-34 6:-4 7:-1 10:-75 11:12 13:-14 14:-58 16:-41 17:-63 22:-39 24:4 25:-71 26:91 27:181 28:-27 29:11 30:-84 31:-12 33:-50 34:-56
@toUnsubscribe 2:-59 6:-11 8:-27 10:-61 14:-35 16:-57 17:-22 18:-41 22:-22 24:8 25:-97 26:-21 27:-161 28:-34 29:2 30:115 31:188 32:-74 33:-31
@today 0:-64 2:26 5:-1 6:8 7:29 8:-39 10:-131 11:-72 12:3 14:-47 15:-83 17:11 18:-1 19:-75 20:-77 21:-73 22:-28 23:-33 24:31 25:5 27:-33 28:12 29:55 31:9 32:103 33:-11 34:-38
@unit 0:-45 1:73 2:-62 6:-24 7:-37 8:-41 9:-10 10:-82 11:-18 12:-77 13:-80 14:-100 16:91 17:8 18:-190 20:69 21:-95 22:1 23:-7 24:124 26:-32 27:-69 28:132 29:-11 30:-14 31:-30 32:144 33:11 34:-52
@unit_$ 1:-14 10:13 11:36 13:-8 16:-4 18:2 21:-22 25:-7 26:5 27:31 28:-37 34:10
@unit_<unknown> 32:27
@unit__ 1:2
@unit_before 28:34
@unsubscribe 2:-78 6:-54 8:-34 9:-33 10:-70 12:-28 14:-48 16:-59 17:-39 18:-49 22:-31 24:8 25:-134 26:-94 27:-169 28:-42 30:175 31:186 32:-80 33:-38 34:8
@unsubscribe_$ 29:25
@unsubscribe_<deadline> 31:45
@until 0:-11 1:6 3:13 5:-57 7:46 8:3 9:-18 10:-8 11:20 12:-86 13:-30 16:20 17:6 18:-4 19:-23 20:-23 21:24 22:56 23:18 24:38 25:-39 26:14 27:26 28:105 29:23 30:2 32:11 33:6 34:-3
@updates 0:-21 1:-163 2:-9 3:-64 4:-75 6:-15 7:-25 8:-140 9:4 10:-44 12:-94 13:-20 14:-2 15:-66 16:-54 17:-58 18:-38 19:-53 20:-39 21:-16 22:-96 23:82 24:69 25:-27 26:119 27:178 28:1 29:-94 30:113 31:210 32:-9 33:-134 34:-85
@updates_$ 30:24 31:14
@updates_<?> 26:7 30:21
@updates_for 27:30
@updates_here 27:-3 31:25
@updates_on 27:37
@updates_please 27:19
@wait 0:-29 1:-7 3:41 4:-32 5:54 7:142 8:67 9:118 10:-132 11:-47 12:65 13:97 14:-254 15:-59 16:-109 17:-111 18:-104 19:-86 20:-148 21:-75 22:-49 23:-128 24:-24 25:-61 27:10 28:-61 29:-2 30:-73 31:-65 32:-223 33:-47 34:18
@we 0:43 1:-8 2:-3 3:20 4:24 5:55 6:18 7:3 8:-15 9:4 11:-144 12:3 14:-103 16:-47 17:-27 18:57 19:-22 21:23 22:78 24:62 25:40 26:-35 27:11 28:-19 29:-67 30:20 31:3 32:-34 33:-35 34:17
@weekday 0:-7 1:98 2:13 3:-71 5:-150 6:-31 7:-5 10:-197 11:-89 12:-140 13:-61 14:-139 15:-39 16:100 17:-33 18:-169 19:-88 21:-26 22:11 23:-91 24:113 25:52 26:-106 27:-64 28:-30 29:3 30:-8 32:133 33:29 34:-163
@weekday_$ 1:24 5:-2 8:1 10:-2 15:-45 16:68 19:-16 22:14 25:52 27:-21 28:-17 33:-9
@weekday_<?> 2:13 18:-2 32:95
@weekday_<number> 1:39 24:27 29:-8
@weekday_<unknown> 31:1 32:44
@weekday_@me 27:10 31:7
@weekday_about 24:46
@weekday_and 9:8 16:11
@weekday_at 24:1
@weekday_can 22:8
@weekday_do 32:9
@weekday_in 1:5
@weekday_instead 16:20
@weekday_is 16:-6 33:69
@weekday_or 33:28
@weekday_please 7:-5 16:30 29:38
@weekday_sorry 29:11 32:23
@weekday_the 2:18 33:-5
@weekday_to 24:9 32:37
@will 0:26 1:-36 2:44 3:67 4:-6 5:-20 6:-103 7:21 9:-19 10:-37 11:-39 12:-41 13:-12 14:-17 15:61 16:-27 18:-10 20:16 21:53 22:11 23:22 24:7 25:-42 28:6 29:8 30:41 31:-3 32:-21 33:-39
@withdraw 1:-6 2:16 7:-21 8:76 9:-28 20:17 22:-69 24:53 25:-79 30:18 31:53
@word 1:-65 3:-1 4:-79 5:78 7:23 8:-23 9:144 10:-33 11:20 12:16 14:-31 15:-98 17:-79 19:-79 21:-52 22:-96 25:-122 26:20 27:61 28:-3 29:-68 31:30 32:-23 34:-41
@you 0:-2 2:-141 3:-1 4:11 5:-22 6:-179 7:-12 8:8 9:-104 10:-38 11:179 12:-58 13:-114 14:-16 15:-62 16:24 17:-38 18:-93 19:-62 20:-43 21:-67 22:12 23:66 25:107 26:27 27:12 28:-32 29:-67 30:31 31:65 32:-136 33:1 34:-2
@you_$ 11:57
^_<?> 2:-15 11:45 25:-1 29:-18 33:71
^_<cycle> 16:20
^_<deadline> 2:-177 5:-89 6:25 8:-2 9:-33 10:-13 11:-66 12:-5 15:-103 16:100 17:-115 18:74 19:52 20:-64 21:-14 22:4 23:-167 24:-44 26:-104 27:-174 28:18 29:23 31:-104 33:126 34:-42
^_<link> 13:-31 21:-19 22:156 29:-26
^_<number> 1:35 2:-5 7:-59 8:39 9:-6 11:26 14:-74 18:41 22:-36 24:59 27:5 28:-23 29:18 31:-68 33:-46
^_<quoted> 5:-28 6:-20 7:42 10:-16 16:-15 29:2 33:49
^_<request> 2:-45 5:-18 7:-32 8:70 9:113 10:-18 22:-10 25:-115 29:-46
^_<unknown> 0:-39 1:44 3:-24 4:28 5:44 6:-58 7:29 8:-8 9:-60 10:12 11:20 12:-14 13:12 14:40 15:-12 16:6 17:42 18:19 19:-21 20:1 21:-4 22:-11 23:5 24:35 25:17 26:-24 27:16 28:-14 29:-26 30:-29 31:24 32:-17 33:44 34:-11
^_<version> 3:-27 14:2 19:79 29:-11 33:-30
^_@bye 25:52
^_@change 10:46
^_@decide 8:60 9:-4
^_@exception 8:18 13:15
^_@greet 25:50
^_@land 2:23 25:3
^_@me 2:-35 3:-27 7:6 8:44 10:13 13:-1 14:5 15:-2 16:-18 17:57 18:2 21:-18 22:12 23:22 25:40 28:8 29:-26 32:-14 33:39
^_@mean 10:80 33:-33
^_@month 1:79 14:-26 16:12 32:25 33:-21
^_@move 2:5 16:75 33:-48
^_@notify 27:3
^_@person 25:-31 29:-1 34:99
^_@remind 31:21
^_@show 14:74
^_@start 4:65
^_@stop 2:18 27:-12 31:81
^_@subscribe 27:52
^_@thank 25:43
^_@unit 3:21 10:6 11:48 13:-7 16:-26 18:22 19:-9 21:-22 24:-12 25:-20 26:7 27:33 28:-42 29:6 30:3 31:-20 32:-24 34:11
^_@unsubscribe 24:32 25:-6 29:-61 31:91 32:-9
^_@updates 27:49 31:-11
^_@weekday 1:30 25:36 29:-36 32:38
^_@you 11:37
^__ 1:23 6:29 7:35 8:-32 9:5 10:-28 12:17 20:-1 25:8 29:6 33:15 34:-30
^_a 2:-15 5:76 10:16 24:1 25:-4 29:-31 34:40
^_about 7:-25 9:72 10:33 11:34 27:-55 33:-6
^_accept 7:13
^_ack 8:-12 16:-15 25:39 33:24
^_activate 27:30
^_add 0:-54 1:137 2:-53 8:-2 11:-49 16:-52 24:-53 27:59 29:48
^_adjust 16:31
^_after 2:-19 6:7 10:-41 16:5 18:101 33:-93
^_all 8:-9 13:77 14:129 18:-40 29:-55 31:-33
^_allow 2:-18 16:4 22:49 33:-2
^_already 6:10
^_am 2:20 6:23 11:12 25:-19 26:29
^_and 6:-56 8:-10 9:19 10:-106 12:-24 14:-13 17:-18 18:85 25:-40 27:-1 29:19 32:-9 33:57 34:29
^_announce 27:8
^_another 1:9
^_any 0:9 1:-4 8:-44 9:77 12:21 14:-16 15:11 17:55 18:11 21:-16 27:-11 31:-13 32:3
^_anyone 29:13
^_anything 2:23 5:2 13:16 25:-21 28:-10 32:60
^_api 2:-17 11:48
^_apply 22:18
^_approve 7:-94 8:92 9:-40 13:-61 29:98
^_approved 7:-51 8:61 9:-31 13:17
^_approver 34:28
^_archive 19:14
^_are 1:14 2:20 3:15 5:8 6:16 7:-38 8:-1 10:21 11:-10 12:67 13:-13 14:-7 15:3 18:-126 22:-16 23:-13 26:25 28:41 29:-163 30:22 31:-41 32:-34 33:-64 34:-44
^_as 8:1 17:6 27:19
^_ask 8:10 22:25 24:34 32:-10
^_asking 22:63 29:-19 33:17
^_at 10:-25 33:56
^_back 8:-13 25:68
^_be 24:47 27:17 29:19 31:30 33:-2
^_been 25:14
^_before 1:-13 2:-5 5:35 6:-6 10:19 11:2 12:16 14:2 15:5 16:5 19:-14 20:-3 21:8 23:-15 24:-47 28:-4 34:1
^_begin 4:10
^_beginning 33:26
^_beta 1:12
^_between 5:18
^_bin 8:26 9:-12 17:17
^_block 1:13 8:12 9:-6
^_book 20:6 29:38
^_boss 13:7 24:17
^_bot 31:26
^_bring 25:22
^_build 4:27
^_bump 2:23 22:6
^_business 10:1
^_but 7:-1 8:1 12:1 15:11 17:2 21:-32 22:-21 24:1 25:-1 26:11 29:2 32:5
^_by 7:-14 10:-11 11:10 13:7 15:-31 16:-24 25:7 27:-11 31:4 33:35 34:32
^_calendar 14:46 19:6 26:-31
^_call 24:25
^_can 0:35 2:75 3:32 5:-2 8:15 9:-26 10:-10 11:-63 12:2 13:-21 15:-2 17:-40 18:-61 20:-7 22:62 24:18 27:15 28:-43 29:9 30:34 32:-34 33:-71 34:-27
^_cancel 24:12 29:6 31:21
^_change 16:32 24:10
^_ci 16:22 29:42
^_clock 28:25
^_clone 4:45
^_close 8:1 29:37
^_code 6:32
^_compare 19:14
^_complete 14:9
^_congrats 25:48
^_congratulations 25:24
^_consider 8:13
^_contact 34:36
^_cool 25:15
^_copy 4:12
^_correct 20:15 33:45
^_could 2:25 11:-23 12:-3 14:21 16:9 18:-17 20:-3 21:7 22:20 34:-7
^_count 8:-24 13:45 28:22
^_countdown 28:50
^_create 1:17 3:-54 4:65 29:37
^_current 5:48
^_cut 22:2 31:53
^_cutoff 21:19 22:-8
^_cve 22:23 29:9
^_cycle 14:4
^_date 1:5 16:-83 19:-16 20:18 29:105 33:-11
^_dates 14:35 18:-61 19:17 27:-12 33:62
^_day 20:14 32:13
^_days 16:-53 24:-44 28:105
^_deadline 10:10 33:25
^_deadlines 0:-29 25:28 32:39
^_decision 7:27 9:-24
^_decline 29:9
^_define 10:61
^_delay 15:-11 16:11 29:9
^_delete 23:-9 24:-5 29:55 31:32
^_deny 7:-4 8:81 13:-12
^_did 3:-18 5:52 6:106 7:13 8:-35 9:89 10:-19 11:-34 12:27 15:-47 17:-30 19:-9 21:-56 22:-56 23:19 25:-13 29:3 30:39 31:-11 32:-24 33:-109 34:-91
^_disable 31:54
^_dm 24:-5 27:81 31:-2
^_do 0:35 1:-21 2:64 3:62 5:-141 7:21 8:-97 10:-24 11:-10 13:-8 14:-23 15:43 17:-78 18:-102 20:-3 21:27 22:-52 25:14 26:20 27:-74 28:27 29:-45 30:55 31:-1 32:35 33:-19 34:-188
^_docs 1:5 11:12
^_does 2:74 5:-42 6:-28 7:-12 10:42 12:21 15:-5 20:2 22:-14 26:69 27:-5 28:-13 29:-13 31:-49 33:33
^_done 6:22 18:-10
^_draft 4:30
^_drop 24:33 27:17 29:-3 31:30 33:27
^_due 32:13
^_end 31:6
^_enough 31:38
^_enter 1:35
^_eol 10:57 11:-1 19:-20 20:-7 29:22
^_eta 20:65
^_every 14:54 24:37 27:11 32:-25
^_everyone 10:24
^_everything 13:27 14:17 16:5 31:-28
^_exception 8:-36 13:30 22:54 25:18
^_exceptions 13:119 21:-9 22:-6
^_excuse 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
^_explain 10:84 11:35 13:-6
^_extend 8:18
^_feature 5:12
^_features 5:7 12:16
^_file 22:86 29:-5
^_fill 18:30
^_final 20:43 33:-14
^_fine 8:23
^_first 4:25 17:55
^_fix 16:73 29:2
^_flag 24:27
^_follow 14:-6 24:32 25:-4 27:100
^_following 18:21
^_for 1:-30 2:4 5:5 7:28 9:2 10:18 12:4 13:4 14:2 17:2 19:38 20:-9 21:-25 22:-9 25:57 26:-5 27:-35 29:-4 31:-24 32:6 34:-1
^_forget 11:25 29:-46 31:34
^_freeze 2:4 9:29 10:-83 12:46 14:4 18:-64 25:4 27:-43 29:26 33:2
^_freezes 14:17
^_fresh 5:-3 17:53 18:-18
^_from 17:1 25:65 29:-57 33:51
^_frozen 12:5 25:5
^_full 14:28 18:10
^_ga 16:1 20:72 33:-7
^_gate 12:17 29:23
^_generate 4:18
^_get 4:47 17:24 27:23 29:-31
^_getting 17:19
^_give 1:-33 5:14 8:10 11:28 13:39 16:48 18:3 19:-26 25:-81 29:-41 32:18 33:4
^_go 4:24 25:6
^_golive 1:24 20:4
^_good 17:14 25:54 32:-6
^_got 11:19 17:14 29:-3
^_grant 8:50 13:-6 22:12
^_granted 8:23 22:-7
^_great 8:-7 25:52
^_ha 25:32
^_had 6:37 31:17
^_haha 25:49
^_happy 25:49 32:-9
^_hard 8:30
^_has 2:4 3:9 5:53 6:66 9:59 10:-101 12:22 13:-5 15:19 16:-4 19:-22 20:28 22:-52 25:-87 28:-8 29:-74 33:-96 34:-22
^_have 5:39 6:56 7:-5 10:-34 12:54 15:-49 16:49 17:-17 22:-36 24:7 25:36 27:16 29:-37 30:2 33:-64
^_hear 25:16 27:31
^_help 11:130 17:-3 25:-54 29:-23 31:-6
^_hit 24:11
^_hmm 7:1 25:13
^_hold 7:45 8:-26 9:-26 15:30 16:35 22:10 33:-3
^_hook 27:47
^_hotfix 2:14
^_hours 28:32
^_how 0:-17 1:-45 2:-103 3:28 4:-21 5:29 6:-125 7:-3 8:-69 9:22 10:12 11:39 12:-68 14:-1 15:3 16:-51 17:39 18:-97 19:62 21:11 22:-87 23:15 24:-80 26:-3 27:-74 28:40 29:44 31:-66 32:-52 34:-21
^_if 2:24 7:13 10:5 12:6 13:-13 14:15 16:-15 17:-19 18:3 19:-23 21:10 23:-16 24:-11 27:2 28:11 32:-9 33:16
^_in 5:8 6:-42 9:11 10:38 11:33 12:-45 13:-41 14:5 15:6 19:15 20:29 21:-29 23:-17 24:62 27:-9 29:-11 33:-3
^_include 27:13
^_insert 1:67 24:-18
^_introduce 1:22 11:9 24:-10
^_is 0:-6 1:-60 2:29 3:14 4:-117 6:42 8:-98 9:32 10:-32 12:124 14:-83 16:-247 17:27 18:-5 19:8 20:21 21:28 22:-147 23:5 24:-192 25:-138 26:60 27:-158 29:-18 31:-57 33:2 34:-13
^_it 0:52 2:-43 10:-33 12:-29 16:70 17:49 20:-72 22:64 24:-7 25:46 26:3 29:-9 33:-24 34:-18
^_just 0:-18 6:3 10:-10 14:-1 17:50 20:3 31:14 34:8
^_keep 15:20 27:74 29:-13 30:20
^_kick 4:30
^_kill 8:30
^_kindly 8:-6 16:-4 22:9 24:5 29:15 33:25
^_knock 8:2 25:10
^_know 24:15 27:29
^_l10n 13:14 31:9
^_last 19:11 33:78
^_late 22:29
^_launch 20:29
^_leave 8:-13 15:46 16:-6 27:-24 31:41
^_less 31:28
^_let 2:-9 4:8 7:23 8:43 9:-34 16:30 21:3 27:39 28:-18 29:33 31:-20 32:-9 33:-1
^_lgtm 8:10
^_link 22:23 26:55 29:-48
^_list 10:10 11:43 13:13 14:57 18:-29 23:29 25:-25 27:-115 29:24 31:-80 33:-1 34:31
^_log 10:5 22:55
^_lol 25:70 29:-41
^_look 9:1 33:42
^_love 25:36 27:-10
^_make 1:-19 2:-68 4:52 16:55 24:47
^_many 4:17 8:-4 9:1 11:8 13:-16 15:4 19:-2 25:10 29:-26 34:2
^_mark 1:25 8:57 29:-7
^_may 0:-4 2:69 7:4 19:3 20:-17 21:-84 22:88 31:3 32:-12 33:-30
^_maybe 0:52 15:9 16:-9 25:9 30:12
^_me 25:22 27:-38 31:35
^_meaning 10:61
^_merge 12:7 22:-46 29:77
^_milestone 10:10
^_more 22:13 31:14
^_move 15:-73 16:43 29:41
^_mute 29:15 30:-18 31:96
^_my 1:1 5:-11 6:17 7:-22 9:27 11:15 13:3 18:-5 20:11 21:-34 25:-8 26:-42 29:10 30:-1 33:8
^_nack 8:27
^_name 18:34 34:24
^_need 14:2 16:-6 20:30 21:-54 22:44 23:19 27:-6 31:-9 33:14
^_never 7:37 8:-14 10:22 17:72 25:14 30:14 31:-19
^_new 0:36 1:81 2:8 4:15 8:-2 9:-33 16:17 17:56 21:-1 22:55 24:-8 25:-16 27:-38 29:-35 33:-101
^_newbie 17:35
^_next 1:2 5:-10 8:6 14:-36 17:11 18:101 25:-68 29:-2 33:-19
^_nice 25:3
^_no 0:23 2:33 3:8 6:8 7:12 9:-51 10:-2 14:-1 16:-46 19:-5 21:35 22:-23 23:43 24:-20 25:39 27:-19 28:-35 29:-25 31:14
^_nobody 7:25 8:-4
^_noise 0:1 7:13 9:4 11:5 12:6 13:10 14:6 15:7 16:1 17:13 18:3 19:5 21:8 22:-8 26:-7 27:-7 29:-1 30:-6 31:-31 32:-1
^_nope 4:-3 8:67
^_not 3:10 4:-27 7:92 8:-30 9:-51 14:34 16:14 18:-36 21:13 22:-60 25:-42 26:6
^_nothing 15:5
^_notify 27:71
^_now 12:-36 17:17 28:45
^_nudge 16:10 24:16
^_number 13:25 28:19
^_of 18:12
^_oh 8:-4 25:36
^_ok 2:-6 9:-24 10:20 16:5 18:2 25:25 29:9 32:9 33:3
^_old 19:38
^_omg 25:39 29:-17
^_on 5:29 6:-14 7:8 10:-26 12:18 16:-5 18:-74 19:19 20:41 24:9 29:-63 33:29
^_once 3:12 4:-9
^_one 1:-3 2:-17 6:6 8:-14 9:27 14:2 16:-52 20:8 23:13 24:1 28:-13 29:13 31:-13 33:6 34:7
^_only 8:15 18:22 22:-11 26:-24 30:20 31:39
^_oops 25:36
^_open 3:-55 4:45 13:38 22:26 29:18
^_opt 31:31
^_or 6:49 31:10 33:9
^_order 29:60
^_our 12:-14 20:20 21:20 22:38 33:9
^_out 20:27 27:-9 31:19
^_overview 13:23 14:12
^_past 6:42
^_pending 13:13
^_perfect 25:42
^_phew 25:45
^_ping 25:44 31:-46 32:-4
^_plan 14:-34 32:37
^_planning 14:10 33:19
^_please 1:24 2:-2 4:25 5:-28 6:-1 8:15 9:-18 12:13 14:-19 15:11 16:27 18:15 19:-30 20:-4 22:15 23:19 24:7 25:31 30:13 33:-34 34:-17
^_po 29:43
^_point 10:15
^_poke 24:65 27:-8
^_possible 2:31
^_post 2:14 14:42 26:-4 27:22 31:-35
^_postpone 15:-26 16:42
^_pr 22:16
^_prepare 4:44
^_previous 19:24 27:11
^_print 14:48
^_proposal 6:-8 33:38
^_pull 2:11 4:-6 8:24 16:11 29:-31
^_push 16:26 29:23
^_put 1:54 2:-28 8:19 16:-18 22:25 29:-10 31:39
^_qa 34:4
^_quick 6:4 8:-4 9:-3 10:-4 11:10 12:1 17:-18 18:10 21:-4 22:-12 28:4 32:9 33:15
^_raise 22:28
^_rc 10:37 29:26
^_reason 10:4 22:18
^_rebase 29:18
^_receive 27:40
^_record 8:28 22:26
^_register 1:13 22:20 27:24
^_regression 2:3 33:19
^_reject 7:-39 8:49 29:47
^_rejected 8:18 9:-16
^_relbot 11:55
^_release 2:-73 5:-78 14:18 17:-44 19:-90 20:66 28:53 29:29 32:55
^_remaining 28:23
^_remind 5:14 19:22 23:-67 24:33 25:-44 27:-70 29:64 31:-51 33:66
^_reminder 24:40 25:1
^_reminders 31:34
^_remove 2:-22 27:-33 31:46 34:57
^_reopen 8:14
^_request 8:-36 9:26 21:-63 22:65 29:17
^_requesting 22:60
^_requirements 34:16
^_reschedule 16:15
^_restart 29:63
^_resume 27:29 31:-12
^_review 29:68
^_right 6:36 23:15 24:-2 25:33 29:-13
^_roughly 28:15
^_rules 20:6
^_run 14:18 29:30
^_same 4:25 10:21 18:-17 25:26 27:-17
^_say 0:3
^_schedule 1:20 4:-28 14:55 16:-14 18:3 24:19
^_security 1:10 22:18
^_see 14:16 25:50 32:-25
^_send 14:40 24:21 26:27 27:8 31:-41
^_set 4:74 16:-3 24:32 29:5
^_share 14:5 27:-6 31:22
^_shift 15:-32 16:38 29:33
^_ship 4:20 8:31 22:-12
^_should 0:51 1:-14 2:9 3:44 5:-47 6:15 7:54 15:35 18:-11 26:10 27:-30 33:-32
^_show 8:-6 11:34 13:71 14:15 17:-21 18:21 19:40 25:-19 27:-24 29:-17
^_shush 12:25 25:-34 31:42 32:-5
^_sign 8:21 27:72
^_silence 31:59
^_slip 16:4
^_so 2:-8 6:17 8:8 12:40 13:-37 16:38 17:-1 18:53 25:-53 29:-133 31:29 32:-52 33:23
^_somebody 9:9
^_someone 7:21 8:-16 10:37 15:7 30:-12 34:8
^_something 25:27
^_sorry 1:-3 5:8 10:13 12:15 14:13 16:10 17:5 18:4 21:-7 22:-1 23:-6 25:29 27:-2 33:-8 34:3
^_stable 34:23
^_stage 5:35
^_start 3:-56 4:32 19:27 27:43 33:22
^_started 5:-21 17:40
^_state 9:4
^_status 5:61 9:3
^_still 2:13 5:43 9:37 29:-9
^_stop 25:-5 27:-28 30:-57 31:141
^_string 22:12
^_strings 12:21 18:7
^_sub 26:8 27:47
^_submit 21:-1 22:45
^_subscribe 26:-115 27:83 29:55
^_suppose 0:5 2:45
^_switch 27:27
^_syntax 11:49 25:-18
^_t 20:-19 28:71
^_tag 6:11
^_take 2:36 8:23 16:18 25:14 29:-28 31:53
^_target 20:37
^_team 16:8
^_tell 9:26 10:35 12:6 18:19 22:-32 24:-5 27:-9 29:-34 31:-63 33:22
^_test 25:36 29:-21
^_tests 8:17
^_thanks 7:-1 25:112
^_that 8:15 10:-4 25:80 29:-33 30:11
^_the 2:-41 4:-21 5:-29 7:7 8:66 10:2 11:-8 13:6 14:65 16:65 17:-23 18:8 20:33 24:-81 25:-147 27:-90 29:2 30:-20 31:-34 33:14
^_there 1:31 8:6
^_things 32:4
^_thinking 7:14 8:-2
^_this 11:30 25:31 29:-29 32:35
^_three 22:3
^_thumbs 8:43
^_time 4:25 28:111
^_timeline 14:42 19:6
^_to 1:5 6:1 8:54 11:-4 15:5 24:-43 25:49 29:6 34:6
^_today 32:40
^_tomorrow 25:-2 32:61
^_too 2:42 3:9 6:17 8:17 31:11 33:-8
^_track 1:8 27:9
^_tree 5:-15 12:55 25:-8
^_turn 8:23 27:39 29:6 30:-58 31:32
^_two 33:27
^_ugh 25:24
^_undo 8:2 16:66
^_unmute 27:55 29:-13 31:-11
^_unsubscribe 29:42 30:-88 31:82
^_until 2:-65 9:53 20:-15 21:13 22:11 24:-17 25:9 33:56
^_up 18:9 20:-4 33:40
^_upcoming 18:48
^_update 9:22 16:51
^_verdict 7:13
^_wait 7:30
^_wake 24:8
^_want 14:-2 17:14 22:54 26:29
^_warn 24:40
^_was 0:8 2:-21 3:12 5:-62 6:66 8:-14 9:50 10:66 11:34 12:-65 13:-70 15:53 19:-22 20:-4 25:-76 28:-65 29:-110 32:29 34:-29
^_we 0:20 1:24 2:2 3:-14 4:55 5:-74 6:-56 7:-5 8:77 9:-105 10:-36 12:27 15:-18 16:18 18:-1 19:-43 20:-28 21:39 22:50 23:-32 31:16 32:-85 33:10
^_week 25:-34 32:60
^_weekly 25:-5 31:-49 32:52
^_weeks 19:18
^_welcome 17:23 25:20
^_well 25:27
^_what 2:1 4:-60 5:-20 6:-116 8:-52 9:-7 10:41 11:51 12:-62 13:16 14:1 15:-7 16:-64 17:52 18:60 19:21 21:8 22:-74 24:-187 25:-12 26:17 27:-41 28:-37 29:30 31:-17 32:59 33:-33 34:-39
^_whats 5:12 18:22
^_when 2:-52 3:39 4:-12 5:-97 6:-166 7:-71 10:-256 11:-58 12:-130 18:-15 19:75 20:86 21:-16 23:13 24:-39 28:10 29:38 33:85 34:-174
^_whenever 18:31
^_where 2:-53 3:-25 5:33 6:-20 9:43 10:-24 11:-8 12:-15 14:31 17:60 20:-45 21:18 25:-50 29:27
^_whether 12:20
^_which 0:-7 1:-2 2:-28 4:-11 6:-14 7:-17 10:12 13:35 14:1 15:-75 16:-17 17:21 18:49 20:7 21:-6 22:-34 23:38 24:-23 25:-62 27:-45 28:-143 29:49 30:-18 32:7 33:-15 34:41
^_who 0:12 1:-16 2:-90 3:46 4:-10 5:-76 6:-64 8:-64 9:35 11:-8 12:-78 13:12 14:-40 16:-66 17:-117 18:-22 19:-19 20:-82 21:13 22:-73 23:10 24:-40 26:56 27:-100 28:-69 29:25 30:19 31:-24 32:-62 33:-89 34:131
^_whole 14:41
^_whom 2:-8 34:98
^_whose 7:27 10:-23 21:-17 29:-20 34:82
^_why 0:25 2:-53 6:-1 7:-14 9:50 10:101 12:-49 15:15 18:-20 23:8 25:-24 28:-29 29:40 30:39 31:-7 33:-55
^_will 2:87 16:-27 20:40 21:34 23:31 24:-44 25:-43 28:44 29:-57 30:34 33:-38
^_with 7:63 9:-43
^_withdraw 8:32
^_works 25:50 29:-16
^_would 0:36 1:-26 2:42 7:-5 8:1 9:-44 15:6 20:-19 21:57 22:-14 24:21 25:-28 26:16 33:-27 34:-84
^_write 29:71
^_ya 6:64 20:-13 31:27
^_yes 2:35 16:-4 25:30 33:18
^_you 8:36 11:-36 23:21 25:72
^_your 11:-27 34:55
_ 0:33 1:10 2:7 5:-3 6:34 7:29 8:-19 9:-3 10:-25 11:-164 12:7 13:43 14:2 15:-122 16:71 17:-102 18:1 19:-25 20:-47 21:29 22:4 23:-18 24:41 25:-7 26:-12 28:-25 29:-85 30:75 31:23 33:26 34:18
__$ 7:62 8:-70 13:15 25:18 29:-16 33:21
__<?> 0:31 2:-20 3:23 5:7 21:41
__<deadline> 2:-22 6:62 9:36 13:-7 16:47 19:-9 21:-5 22:-8 24:45 28:-29 29:-19 33:18
__<number> 1:73 8:64 10:-19
__<unknown> 2:25 5:-22 6:6 10:-10 11:-102 12:16 13:26 15:-21 16:15 17:-14 19:21 20:-64 22:20 24:23 28:-27 29:13 33:-5
__<version> 20:25
__@entry 33:2
__@remind 30:15
___ 0:39 2:-25 18:34 22:22 34:11
__cycle 4:19 5:15
__date 1:9 14:50 16:-33 18:-33 33:13
__dates 26:3 31:7
__days 5:21
__deadline 30:18
__exception 7:8 8:-3 9:-28 21:29 22:23
__exceptions 34:25
__feature 2:8
__freeze 9:7 24:8 29:-30 33:5
__is 28:18
__messages 30:31
__next 18:34
__of 30:14
__please 13:11 29:5 30:5
__release 2:-17 5:35 27:6 34:2
__schedule 18:12
__tag 16:23
__the 18:17
__version 6:15
__week 16:6
__what 6:23 20:10 29:-8
a 0:91 1:84 2:63 3:72 4:39 5:-44 6:-184 8:-58 9:-60 10:50 11:51 12:-50 13:-29 14:-16 15:31 16:-42 17:-3 18:-175 19:-70 20:-72 21:68 22:14 23:5 24:35 25:53 26:-39 27:-28 28:-12 29:22 30:-26 31:-23 32:-69 33:-53 34:2
a_<deadline> 0:112 1:90 8:-15 12:-47 13:-9 15:-39 16:-107 21:1 22:36 24:-79 27:-36 28:-103 29:24 33:-27
a_<number> 1:-34 3:17 4:38 25:31 28:23
a_<quoted> 1:18 10:2
a_<unknown> 1:30 2:9 5:-102 6:-22 8:-64 9:1 11:18 12:-59 13:-8 14:14 16:19 17:71 18:-12 19:-67 20:-42 25:22 27:-52 28:-68 29:17 31:8 32:20 34:-25
a_<version> 3:20 14:-17
a_@land 2:11 29:13
a_@unit 25:-8 28:11 29:17
a_@weekday 20:35 33:72
a__ 2:-4 5:36 27:25
a_beta 0:61 29:-2
a_bit 15:14
a_bug 1:30 2:-13 25:24 34:21
a_button 2:9
a_calendar 1:-3 4:13 14:-34 26:65 33:18
a_candidate 5:14 10:12
a_channel 11:84 26:-44 29:-13
a_code 1:5
a_customers 6:11 7:-23 12:4 13:8 18:3 19:2 20:1 24:-6 27:2 28:3 29:-7
a_cycle 3:52 5:-45 10:22 11:4
a_date 11:43 15:11 29:-45 33:28 34:-27
a_day 16:47 33:-23
a_deadline 11:28 15:22 29:-12 32:48
a_decision 13:37
a_dev 10:8
a_dm 24:5 33:-9
a_doc 2:12 17:18 21:-48
a_docs 1:5 10:-3 21:10
a_feature 2:-25 10:68 33:42 34:2
a_fix 2:6
a_freeze 2:-54 10:-33 11:36 12:78 13:-10 17:-17 21:22 22:24 23:2 29:-38
a_fresh 4:20
a_full 28:2
a_go 1:34 12:12
a_heads 24:37
a_help 2:19
a_human 34:39
a_joke 2:-11 25:51
a_last 1:7
a_late 2:3 34:30
a_list 13:14 14:31
a_look 7:16
a_lot 25:20
a_message 21:6 27:19
a_milestone 1:13 5:6
a_month 28:10 30:21
a_name 11:-5 34:16
a_new 2:30 3:27 10:41 11:38 12:-13 21:10 22:-25 29:33 33:-11
a_newbie 17:9
a_no 8:44
a_note 24:44
a_page 14:34
a_pass 22:10
a_patch 17:14
a_ping 1:-21 23:8 24:15
a_plan 3:21
a_problem 2:18
a_regression 2:8
a_release 0:4 2:-17 5:-17 25:13 34:2
a_reminder 11:49 23:26 24:36
a_request 7:28 11:10 22:32 29:-31
a_revert 2:23
a_schedule 4:64
a_security 8:7
a_separate 0:18
a_shout 24:9
a_string 10:42 21:24
a_test 29:20
a_thing 12:22
a_translation 2:19 14:23
a_typo 2:1
a_waiver 2:-10 11:-5 21:53 22:48
a_warning 24:14
a_week 2:-41 15:57 16:28 22:15 23:-16 24:37 25:1 32:-45 33:-49
a_what 5:24 10:-12 33:6
a_who 34:52
a_year 19:23
a_yes 8:6 9:10
about 0:7 1:-22 2:19 4:-31 5:8 6:-31 7:39 8:-21 9:34 10:-1 11:2 12:-40 13:-31 14:-72 16:-40 17:15 18:-8 19:-27 20:-17 21:-21 22:-32 23:26 24:41 25:-1 26:-17 27:50 28:-48 29:-8 30:-33 31:10 32:-38 33:24 34:34
about_$ 17:11
about_<deadline> 10:-5 18:-21 23:34 27:37 28:-33 31:2 33:32
about_<request> 7:5 9:42
about_<unknown> 10:39 29:43 33:-7
about_@you 11:37
about_every 27:13
about_freezes 10:14
about_strings 10:-5 24:-2 27:32 31:16 33:19
about_the 10:-38 24:3 25:14 29:-49 33:37
accept 7:44 8:1
accept_<number> 7:7
accept_<request> 7:32 8:-3
accept_the 8:68
accepted 2:37 8:2 9:17 13:7
accepted_$ 12:-4 13:7
accepting 12:10 29:2
accepts 13:-23 21:36
ack 7:27 8:-17 9:22 16:-16 25:33 29:-6 33:14
activate 27:30
active 6:-24 10:-15 12:79 23:30
active_$ 12:20
active_<?> 12:18
actual 19:1
add 0:73 1:83 3:-46 4:-4 8:-23 11:15 14:-65 16:-73 24:-64 26:22 27:48 29:28 33:-42 34:-25
add_<deadline> 1:22
add_<quoted> 1:3
add_<unknown> 22:5
add__ 1:2
add_a 1:-6 2:54 11:54 29:32
add_dates 0:59
add_it 1:18
add_me 27:23 29:5
add_the 0:23
add_this 1:1
add_to 26:21
added 0:66 10:-26 29:-16 34:39
added_$ 0:40
adding 0:24 25:8
adjust 16:31
adjust_the 16:12
affect 10:10 30:23
affected 10:30
affected_by 10:30
after 0:-33 1:16 2:26 6:14 10:-39 11:-9 12:-83 13:16 14:-46 15:-24 17:-14 18:71 19:-21 20:20 21:27 22:26 24:19 27:-35 28:-49 29:6 31:-3 34:-6
after_<deadline> 1:49 2:45 5:24 6:49 12:-14 13:-6 15:-22 16:-30 18:51 22:23 24:-22 28:-32 29:-15 33:-45
after_<number> 31:6
after_all 21:30 22:-22
after_freeze 13:6
after_that 18:19
after_the 6:-7 10:-13 13:35 20:26 21:-1 22:57 31:8
after_this 3:4 19:-13 33:15
again 5:-40 12:-6 15:9 24:27 25:38 29:35 31:-5 32:-18 33:49
again_$ 5:-29 12:26 19:-6 25:-8 29:48 33:27
again_<?> 12:-13 29:26
against 8:2 19:10
agenda 14:-5 27:5 32:64
ago 19:30 28:39 33:-38
ago_was 28:46
agree 25:43
agreed 8:4 16:7
ahead 1:26 2:-37 5:-25 6:17 8:6 12:-2 14:21 16:-3 18:35 23:30 24:23 29:-35 32:15 33:-30
ahead_$ 18:8
ahead_of 1:30 10:8 16:-35 18:16 24:41 28:2 33:-13
alarm 16:-3 24:44 29:14
alarm_for 24:10 29:16
alert 24:38
all 4:-16 5:-15 7:-7 8:49 9:-38 10:9 12:-49 13:51 14:108 19:-28 20:-39 21:-14 22:-42 24:-32 25:52 27:34 29:-12 30:-17 31:5 32:-71 33:-23 34:-31
all_$ 10:14 13:6 14:-55 21:3 25:15
all_<?> 2:18 15:1 21:-25
all_<deadline> 8:32 13:16
all_<unknown> 13:5 25:10 29:-28
all__ 13:13
all_dates 14:17 26:18
all_is 25:14
all_milestones 27:26 31:-10
all_of 14:77 18:-22
all_open 13:-33 29:44
all_the 14:61 33:-10
all_this 17:19
allow 2:-21 8:19 16:4 22:51 33:-3
allowed 2:60 5:-3 6:-9 10:-3 12:-35 13:48 15:26
allowed_in 6:-1 13:48
allowed_this 17:8
allowed_to 2:18 15:33
along 5:59 16:14 24:-12
alpha 1:10 5:33 18:-29 20:-21 29:-40 33:61
already 2:-24 3:23 4:-18 5:26 6:68 7:-9 9:16 10:-35 12:25 16:-12 18:-35 19:-1 20:-8 22:11 25:-25 26:30 28:-13 31:7
already_$ 3:17 6:4 31:1
already_<?> 12:12
already_<unknown> 5:-21 9:10 12:48
already_behind 6:18
already_created 3:11
already_in 12:21
already_or 5:11 6:4
already_over 6:27
also 1:24 10:37 19:22 33:-8
also_in 19:26
also_need 1:26
alter 15:18 33:4
always 14:-27 24:24 25:31
am 1:28 4:-6 6:4 8:14 9:-38 10:7 11:25 12:-4 16:-4 17:32 18:-27 24:11 26:28 28:6 29:-55 30:1 32:21
am_<unknown> 8:38 9:-11 11:-25 14:8 17:55 33:34
am_@me 2:36 6:29 11:20 18:-24 25:-33 26:50 30:40 31:-11
am_@start 20:9
am_a 17:41
am_asking 22:9
am_away 32:17
am_late 25:13 29:17
am_lost 11:50 25:-31
am_new 17:76 33:-8
am_not 7:25 8:-9 11:16 15:8 34:10
am_on 6:10 7:8 8:-15 9:-2 12:4 13:10 18:2 19:2 24:-19 28:2 29:-9 31:27
am_requesting 22:9
am_still 7:29 9:-14 21:2 30:3
am_writing 0:3 10:5 14:1 16:7 17:-5 19:13 22:-5 29:-4 33:-15 34:2
an 0:72 1:70 2:36 5:-19 7:-98 8:-142 9:-81 10:6 11:36 12:-69 13:8 15:-79 16:-108 17:23 18:-26 19:-64 21:73 22:65 23:-55 24:12 25:-9 26:55 27:-2 28:-36 29:-38 31:-33 33:-88 34:-15
an_$ 4:13 17:4
an_<deadline> 0:98 1:42 2:-82 9:-17 11:38 13:-53 16:-29 18:-17 21:38 22:19 33:-17
an_<unknown> 2:55 3:1 10:-18 11:-52 17:14 25:5 26:12
an_alarm 24:5 29:16
an_alert 24:7
an_error 2:16
an_exception 2:10 7:-27 8:-86 9:-84 10:22 11:45 21:54 22:16 29:-24
an_exemption 22:32
an_extension 13:14 22:29
an_hour 24:16
an_ics 26:56
an_overview 13:16 14:6
an_rc 20:23
and 0:-45 2:-30 3:-28 4:-5 5:12 7:-38 8:31 11:-28 12:38 13:-26 14:59 16:7 17:40 18:65 19:-36 21:-59 23:-15 24:-19 25:-15 27:1 29:-2 32:16 33:19
and_$ 6:27 16:-19
and_<deadline> 1:39 6:-10 10:-18 16:7 18:-1 24:-3 27:44 33:54
and_<number> 8:19 18:13
and_<unknown> 6:22 14:37 18:17 25:4 33:-52
and_@me 25:33
and_a 25:-36 29:50
and_after 18:18
and_by 15:35 19:-12 33:-11
and_final 33:8
and_for 9:25
and_freezes 32:21
and_gone 6:6
and_have 17:17
and_how 11:1
and_on 9:3
and_release 14:9
and_the 8:7 18:-7 33:88
and_then 6:-6 18:55 33:-1
and_want 17:9
and_what 12:18 17:20
and_when 14:59 20:24 28:-8 29:-32 33:-19
and_which 5:5 14:4
and_who 26:7 34:10
announce 27:11
announcement 20:11 32:2
announcements 11:20 26:30 27:23 31:13 34:-8
announcements_$ 31:15
announcements_in 11:24 26:-12
another 0:45 2:24 25:32 29:-11
another_team 2:28
answer 9:33
answered 13:19
any 1:-25 2:44 5:-33 6:-56 7:-30 9:46 10:-61 11:-10 12:47 13:42 14:-17 15:22 16:-37 17:34 18:7 20:-9 23:-27 24:-21 27:-60 29:-32 31:42 32:35 33:-23 34:-69
any_<unknown> 9:25 15:14 17:56 25:-8
any_block 12:30
any_decision 9:66 13:-14
any_exceptions 13:27
any_freeze 18:36 32:40
any_idea 29:10
any_longer 12:11 31:29
any_more 8:24 23:-14 31:8
any_way 0:11 2:21 12:-31 14:-12 21:49 26:4
anybody 9:12 10:21
anymore 31:34
anymore_$ 31:33
anyone 2:-10 3:20 6:-6 9:6 12:-28 13:10 15:18 22:-25 25:45 29:19
anyone_<?> 15:-20 34:11
anyone_<unknown> 15:19 25:14
anything 2:18 8:-48 13:28 16:-18 18:38 19:-3 22:-6 25:-68 26:13 28:-22 29:-53 32:50
anything_$ 18:-10 26:27 31:21 32:-8
anything_@me 5:9 13:32
anything_about 27:11
anything_on 32:7
anything_release 32:26
anything_this 32:33
anyway 10:7
anyway_$ 10:7
api 11:46 17:-20 22:10
apply 2:11 10:10 12:61 21:3 22:20 29:-1 34:-29
apply_for 21:5 22:25
apply_to 2:29 10:30 34:-17
approaching 18:14 28:19
approval 8:46 13:41 29:-14
approval_$ 8:14 9:15 13:2
approval_of 7:2
approvals 7:12
approve 7:45 8:37 9:2 13:-1 25:-51 29:43
approve_$ 7:-44 9:9 13:1 29:16
approve_<?> 7:-34 9:18 13:28
approve_<number> 8:71 29:-7
approve_<request> 7:61 9:-58 34:-5
approve_anything 7:37
approve_exception 7:16 9:-12
approve_exceptions 7:19 8:-23 13:-9 34:18
approve_it 8:26
approve_my 8:-89 29:100
approve_the 7:-11 8:10 9:39
approved 3:13 7:-19 8:5 9:37 13:33 29:-25
approved_$ 3:15 7:-66 8:67 9:-22 13:7
approved_<?> 9:34
approved_<request> 7:5 8:-13 25:12
approved_or 7:-24 8:-13 9:67
approver 34:36
approver_for 34:30
approvers 34:44
approves 7:27 13:-7 34:7
approving 7:13 8:-8 9:-7 25:22
approving_<request> 9:-4 25:12
archive 14:-18 19:5
are 2:-2 3:5 4:-7 5:39 6:18 7:-14 8:-13 9:-4 10:36 11:7 12:54 13:8 14:26 15:10 17:-27 18:-26 19:-99 20:-46 23:9 24:11 25:2 26:22 27:-12 28:10 29:-28 31:-25 32:-15 34:-61
are_$ 10:5
are_<deadline> 6:-3 12:42
are_<number> 1:23 4:-20 9:-32 10:80 11:-22 20:-20 29:-92 32:35
are_<unknown> 2:20 5:-29 7:2 10:25 11:-21 12:-37 24:5 30:-6
are__ 12:41
are_active 23:23
are_features 2:1 5:-4
are_fixed 12:13
are_frozen 12:-9 22:25
are_in 5:10 6:-8 12:19 29:15
are_left 14:6
are_minus 5:12 10:-10 28:33
are_my 10:-10 11:11 21:17
are_new 3:9 11:26 12:14 14:-11 17:-4
are_not 12:42
are_on 26:2 29:16
are_only 24:23
are_pending 13:40 29:-8
are_still 2:-45 12:16 13:48 14:11
are_the 5:-51 9:-27 12:2 14:40 18:-33 20:-5 29:11 30:15
are_there 3:11 9:17 11:29 12:-13 14:43 28:24
are_they 9:5 12:7
are_things 5:53
are_we 2:11 3:7 5:74 6:36 9:18 10:-94 13:-57 14:-109 18:32 20:42 22:-11 29:-99 32:-6 33:-115
are_week 5:60 32:-46 33:24
are_you 5:-37 10:-43 11:-13 23:14 25:34 29:17 30:30 33:-13
around 10:-24 17:31 18:33 21:19 29:-20
around_$ 17:2
arrived 17:30
as 1:7 2:-74 4:50 5:-7 8:64 10:26 11:-54 12:14 13:-3 14:10 15:32 17:62 18:-2 20:-19 24:-71 26:-25 27:29 32:-42 33:-45 34:-53
as_<deadline> 16:10
as_a 2:-4 7:5 10:5 14:26 17:32 26:-9
as_done 8:5
as_far 18:4
as_it 15:54 33:-6
as_of 12:39
as_the 6:-8 10:5 27:19
as_this 0:7
as_to 29:10
as_well 21:6 27:14
ask 2:-80 7:14 10:-26 11:72 17:-4 20:-20 21:28 22:62 24:22 25:-29 27:-29 29:-18 32:-23 33:-14
ask_<?> 11:26
ask_about 34:32
ask_for 8:5 11:21 13:12 21:33
ask_the 22:8
ask_to 15:2 22:16 34:-17
ask_when 34:11
ask_you 7:1 31:7
asked 4:5 9:15 10:13 11:-4 13:36 14:2 16:14 18:2 19:-14 20:9 23:10 24:-12 25:-2 27:1 29:3 32:-3 33:-2 34:-12
asked_before 4:6 7:-13 8:11 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
asked_for 9:36 13:63 22:-40 34:-29
asked_you 23:13
asking 2:4 7:-10 8:-3 9:-15 12:7 14:2 15:2 18:-6 19:16 21:22 22:22 24:8 25:-18 26:-1 29:-5 32:4 33:6
asking_$ 1:17 9:-1 10:9 11:9 14:11 16:5 24:3 25:-1 26:-8 27:17 29:-7 33:-11
asking_but 2:1 8:-8 12:3 17:5 19:3 21:-26 24:4 29:8 32:7
asking_for 21:46 22:38 29:-17 33:15 34:-3
asking_me 0:11 33:30
asks 22:22
assume 12:16
at 1:37 2:21 3:-14 5:43 6:-42 9:19 10:6 11:-93 12:40 13:-19 15:40 17:-2 20:-55 21:-79 22:-1 24:49 27:-58 28:6 29:-5 31:-28 32:-23 33:14 34:-67
at_$ 5:31
at_<?> 9:2
at_<deadline> 10:90 18:-43
at_<number> 1:11 24:56 25:-17 29:34 31:-1 32:-5
at_<unknown> 2:-28 10:-31 12:11 15:23 25:14 33:45 34:-22
at_all 2:7 8:12 10:39 21:-26 25:-29 31:24 33:-15
at_least 2:35 28:13 33:-25
at_me 24:2
at_present 12:30
at_some 23:4 26:11
at_the 2:17 4:9 9:-4 18:42 25:47 29:-11 31:-29 33:-18
at_this 7:6 8:12 10:-11 12:60 15:11 17:26 29:-42
at_what 10:-23 33:70
at_which 29:-6 33:11
automatically 30:10
available 19:15 20:22 26:22 33:-3
available_$ 20:47
away 24:47 28:64 31:6 32:1 33:-59
away_$ 28:15
back 5:2 8:30 15:-12 16:41 19:48 24:6 25:46 27:20 29:-55 31:-48 33:-11
back_$ 16:-12 19:40
back_by 16:21
back_from 5:13 25:8
back_in 25:53
back_on 27:13
back_to 16:13 24:23 25:-20
backport 2:7
backports 1:8
backports_$ 10:4
bad 25:33 29:-22
be 0:18 2:40 3:34 5:-24 6:-33 7:56 8:-46 9:-43 10:-43 11:-75 12:-4 13:-79 14:-33 15:23 16:60 17:-88 18:5 19:-121 20:9 22:26 23:53 25:-14 26:-33 28:-16 29:-20 30:4 31:37 32:-27 33:30 34:-18
be_<unknown> 0:4 2:15 15:2 18:25 20:5 30:16 32:-10
be_a 0:19 3:5 15:3 20:4 21:6 23:6 24:-17 28:-3
be_accepted 2:26
be_approved 7:64 9:-15
be_at 16:13 18:13
be_available 20:40
be_done 32:5
be_final 20:-11 33:29
be_finished 10:8 32:8
be_granted 22:26
be_in 18:-15 29:37
be_informed 27:22
be_let 22:22
be_merged 2:51
be_nice 24:26
be_on 16:46 33:-22
be_out 2:-9 20:49 25:39 32:-17
be_part 2:18 33:20
be_postponed 15:53
be_proposed 6:43
be_published 20:4
be_quiet 31:41
be_refused 7:23
be_so 29:9
be_the 16:2 33:10
be_told 27:29
because 22:20
because_the 22:15
become 2:1 9:32 11:-22 16:12 17:36 29:-16 33:25
become_a 11:-1 17:10
become_of 9:36
been 2:-49 6:13 8:9 9:40 10:-43 12:2 13:40 15:6 20:15 22:-11 25:23 28:-25 29:-42 30:5 32:-8 34:-41
been_<unknown> 8:4 9:17
been_allowed 6:-1 13:30
been_changed 15:14
been_created 5:18
been_cut 6:17
been_decided 20:28
been_granted 13:19
been_lifted 6:-12 12:29
been_looked 9:17
been_released 6:12
been_set 20:14
before 1:34 2:-5 3:25 6:12 7:31 8:-9 10:-10 12:-6 13:-19 14:-2 17:15 18:13 19:41 21:6 22:-20 23:18 24:59 25:-16 27:-3 28:35 29:-1 30:-16 31:-5 32:16 33:-2 34:-9
before_$ 4:2 7:-14 8:9 10:6 13:-5 15:-14 20:23 22:6 23:-13 24:25 25:-5 27:1 29:4 31:5 32:-4 33:-18
before_<cycle> 19:61 20:-17
before_<deadline> 1:25 2:1 3:1 6:-46 10:-59 12:-19 15:-15 18:44 23:52 24:60 27:-68 28:70 29:-47 33:-55 34:-30
before_<unknown> 20:18
before_@me 1:-8 2:-12 4:11 9:5 10:17 11:3 12:17 14:2 15:14 18:4 19:-9 20:-1 23:-24 24:-86 28:-24 29:5 34:2
before_@month 20:26
before_@weekday 32:29
before__ 24:21
before_or 2:-23 5:39 6:-41 18:-40 20:13 33:72
before_release 1:7 16:1 24:-1
before_the 1:22 2:13 6:6 7:17 17:22 20:-39 24:30 28:37 29:-4 32:25
before_this 6:16 19:68 33:-14
before_we 3:7 4:-4 21:8 28:24 33:5
begin 3:5 4:45 17:38 20:-22
begin_$ 17:20 29:5 33:-13
begin_<?> 3:25 20:-14
beginning 4:6 29:1
begins 27:33
begins_on 33:17
begun 5:31 6:-5 12:44 14:-6
begun_$ 5:13 12:24 14:-5
begun_<?> 5:3
behind 6:49 10:28 12:-2 14:-16 33:-17
behind_<deadline> 10:37
behind_us 6:71
being 5:22
best 17:25
beta 0:58 1:24 2:-18 5:28 12:-21 29:-74 33:45 34:-2
beta_$ 29:-37 33:50
better 31:6
between 1:13 5:27 6:-22 10:5 18:-19 19:28 27:-13 28:24 29:16 32:42 33:-52
between_<deadline> 1:28 2:2 5:8 16:1 19:23 33:-7
between_now 28:40
big 2:14 14:29 20:28 25:-4 33:-29
big_day 20:29 33:-6
bin 8:26 9:-14 17:40
bin_new 17:15
binding 10:33 34:-14
bit 15:14 17:12
bit_of 22:3
block 1:12 8:12 9:-12 12:22
block_on 12:30
blocked 2:21 10:15
blueprint 2:23
book 20:23 29:38
book_a 29:24
book_the 20:22
boss 1:15 9:-6 10:6 11:-22 14:7 16:3 17:-12 20:3 25:-6 26:-18 27:12 29:-16 33:-5 34:57
boss_is 1:17 9:-1 10:9 11:9 14:11 16:5 24:3 25:-1 26:-8 27:17 29:-7 33:-11
bot 10:-33 11:44 23:5 25:41 29:-82 31:25
bot_$ 25:45 30:6
bot_<?> 11:46
both 33:47
both_<deadline> 33:11
bother 2:5 31:11
branch 1:27 5:8 12:37 29:46 31:-8 33:14
branch_$ 1:11 29:13 31:-2
branch_<?> 12:11
branches 10:53 34:6
break 8:19 9:30 10:-14 12:-18 17:13 21:36 22:42 28:-13
break_$ 8:25 9:-1 17:16
break_for 22:23
breaks 13:56
brief 32:13
bring 12:-2 25:21 32:20
bring_<deadline> 16:3
bug 1:35 5:28 8:-18 12:-21 20:-6 24:24 25:10 29:35 33:-36 34:20
bug_$ 22:4
bug_<number> 8:-9 29:42
bug_@entry 1:27
bug_fix 2:-6 5:8 21:15 34:9
bug_fixes 2:30 10:15 21:-24
bugfix 2:33 5:8
bugs 17:38
build 4:13 5:28 14:-3 17:-11 20:9 25:29 29:41
build_$ 29:22
build_or 5:21
build_the 29:5
bump 2:45 9:4 10:9 22:19 29:-9 33:16
bump_<unknown> 22:17
bump_a 33:1
bumping 2:20
business 10:22
busy 20:-15 25:25 32:7
but 1:-8 7:-21 8:19 13:-12 14:-5 15:30 17:9 22:-32 25:-4 26:8 29:3 31:18 32:3
but_<deadline> 6:17 16:-6 32:7 33:27
but_<unknown> 10:22 25:-12 29:5 33:11
but_@me 31:13
but_do 15:16 17:9 33:-16
but_is 10:-9 12:23
but_only 8:47 22:-4
but_we 2:2 15:10
but_what 29:1
but_when 29:17
but_who 29:3
button 2:10 10:23 20:3 29:-18
button_label 2:16
buy 29:33
by 0:-17 1:-27 2:-38 6:28 7:30 10:70 13:9 14:-33 16:89 17:-15 18:-9 19:-20 22:23 23:18 24:-32 28:-28 29:-18 32:3 33:2
by_$ 6:10 25:9
by_<deadline> 10:34 21:20
by_<number> 29:12
by_<quoted> 10:5
by_<unknown> 9:9 16:17 23:25 27:9 29:-11
by_@weekday 22:11 32:11
by_a 16:75 24:-20
by_me 8:26
by_now 6:14 12:17
by_one 16:15
by_the 7:-12 10:23 11:12 13:15 16:-20 25:8 27:-10 28:-1 31:4 33:-16 34:-3
by_three 16:13
by_two 15:6
by_what 33:32
by_when 33:3
by_which 33:19
by_whom 7:11 15:30 19:-13 33:-12
calendar 0:6 1:24 2:-32 4:21 5:-33 8:-33 10:-29 12:-15 13:-23 14:57 16:2 17:-22 18:36 19:33 20:-22 22:-29 24:-27 25:-41 26:53 27:-1 28:-10 29:-22 31:-32 33:18
calendar_$ 4:5 14:-26 18:15 19:52 34:17
calendar_<?> 11:25 14:9
calendar_<unknown> 1:-1 16:23 33:10
calendar_feed 14:-10 26:34
calendar_file 26:31
calendar_for 1:10 4:21 14:12 32:12
calendar_link 14:44 26:-3
calendar_look 19:22
calendar_of 19:22
calendar_please 26:29
calendar_the 1:3
calendar_week 33:37
call 5:4 6:-20 12:8 14:-6 29:59 31:-16 34:9
call_$ 25:22 29:6 31:-12
call_the 6:-5 12:25
called 4:22 19:50 32:-12
called_$ 19:26
called_<?> 19:10 32:-6
called_<unknown> 4:25
came 10:34 19:51 20:-8 23:30
came_before 19:48 20:-5
can 0:4 1:-15 2:53 3:15 5:-115 7:10 8:33 9:-107 10:-15 11:21 12:24 13:-81 15:-15 17:18 18:-15 19:-113 20:20 21:4 22:36 23:6 25:-60 26:7 28:-10 29:-12 30:-12 31:-41 32:-59 33:9 34:24
can_<deadline> 2:-23 12:12 21:26 33:-17
can_<unknown> 0:2 8:17 11:-9 17:23 26:29 34:-3
can_@me 0:-7 1:-21 2:26 3:27 4:-36 5:-30 6:26 7:42 8:-57 10:-83 11:3 12:-1 14:4 15:15 17:4 18:-11 20:44 22:1 25:9 26:1 27:1 29:-22 31:-9 33:-73
can_a 33:5
can_add 26:11
can_anyone 15:-20 34:21
can_be 6:17
can_do 7:-18 8:24 11:28 23:14
can_it 2:72 21:17
can_newcomer 17:22 21:1
can_not 2:-32 10:57 33:3
can_one 0:9 11:15
can_our 2:17
can_people 12:41
can_somebody 29:18
can_someone 7:-30 8:30 22:3
can_still 2:7
can_the 30:20 33:31
can_we 2:51 6:-21 12:9 22:28 26:-13 27:19 29:-15 33:27
can_you 1:2 2:-73 4:23 8:16 11:-8 20:-5 22:2 23:-14 24:25 25:-55 29:51 30:-27 31:22
cancel 24:12 29:6 31:21
cancel_my 8:15 29:28
cancel_the 24:27
candidate 0:18 10:3 20:-12 28:9 29:-38 33:37
candidate_<?> 0:18 10:7 33:-12
candidates 14:20
case 15:3
certain 20:33 33:-8
chance 2:27
chances 21:17
chances_of 21:17
change 1:-25 7:13 12:7 15:48 16:52 21:7 26:-45 29:-34
change_$ 2:-17 16:29 28:6
change_<?> 33:46
change_<deadline> 2:-6 15:11
change_<number> 22:8
change_<unknown> 29:-5 34:9
change_it 16:36
change_my 2:-13 7:23 23:2
change_of 16:15
change_the 2:10 15:61 16:-19 24:10 34:-36
changed 6:-35 13:11 15:8 29:26 33:-29 34:18
changed_after 10:25 13:16 15:-1
changed_the 34:37
changes 10:33 13:43 15:-53 20:-17 26:8 27:74 29:-55
changes_$ 27:10
changes_<?> 26:22
changes_to 27:16
changing 2:25 33:22
channel 2:-25 11:38 25:16 26:-6 27:44 28:-5 29:4 30:11 31:47 32:-24 33:-3
channel_$ 11:65 25:28 26:-39 29:9
channel_<?> 26:-23 27:25
channel_<unknown> 26:30
channel_from 27:-5 31:44
channel_subscribed 26:13
channels 26:76 27:-20 30:8 31:-1
channels_get 26:17
charge 34:60
charge_of 34:38
chat 23:17
check 2:33 11:4 16:-8 21:-5 24:19 28:12
check_the 24:5
checkpoint 1:23 18:25
cherry 2:33 10:34 11:-13 25:-1 29:6
cherry_<unknown> 2:33 10:34 11:-13 25:-1 29:6
christmas 25:22 28:-34 29:16
ci 2:58 9:-12 12:-19 16:22 23:-13 24:-2 25:-26 27:20 29:90 31:-7
ci_<unknown> 28:17 29:11
clock 10:-41 28:89
clone 4:44 17:23 18:-17
close 1:10 20:-2 28:54 29:19 33:9
close_$ 29:1
close_<request> 8:23
close_are 28:12
close_the 29:12
closed 5:-17 6:24 9:-6 12:87
closed_$ 6:-26 12:65
closed_<?> 6:55
closed_at 12:6
closed_for 12:39
closed_or 6:-4 12:28
closest 18:58
closest_date 18:4
clue 17:2
code 2:23 10:24 12:3 17:8 29:23
code_$ 2:18 17:4
code_<unknown> 29:6
code_for 33:23
codename 19:1
coffee 25:44 29:19 34:-28
coffee_machine 29:32
come 2:-11 5:-13 10:18 12:31 19:27 20:-4 21:43 25:-22 28:-43 29:15
come_$ 29:4
come_before 18:16 33:22
come_out 19:49
come_under 10:49
comes 18:61 20:20
comes__ 20:4
coming 5:11 14:-36 18:31 20:42 32:47
coming_along 5:36
coming_days 18:6
coming_up 18:26
command 11:52 14:-19
command_for 11:7
command_to 11:31 14:-17
commands 11:98 29:-8
commands_$ 11:17
commands_<?> 11:18
commits 12:10
compare 19:18
compared 3:1
compile 29:53
complete 14:40 20:-1 33:41
complete_$ 5:1 33:28
concern 10:3
config 10:1 21:2
confirm 33:14
confused 6:5
congrats 25:48
congratulations 25:24
consider 8:13
considered 10:31
considered_a 10:11
contact 34:83
contact_for 34:54
contract 29:23
contribute 17:75 29:-13
contribute_$ 17:28
contributing 17:35
contributors 17:6 29:15
contributors_<unknown> 17:39 29:-4
convince 7:16 21:36
cookies 25:6
cool 2:8 25:14
copy 4:12 33:11
correct 6:-21 10:-1 20:21 21:4 33:67
correct_<?> 16:-9 20:43 33:23
correct_it 16:17
correction 16:29 33:-13
could 0:4 2:16 11:-38 12:-5 14:17 16:4 18:-16 20:-10 21:1 22:44 30:-2 34:-20
could_<deadline> 16:13
could_@me 26:18
could_a 2:15 21:19 22:-19
could_my 22:12
could_somebody 7:6
could_we 7:20 8:-7 12:-21 22:46 25:27
could_you 1:4 4:13 7:-28 8:2 9:2 11:-14 14:39 18:-2 25:-9 29:13 33:21
count 5:10 8:-26 10:30 13:37 28:30 33:-7
count_me 28:12
countdown 27:22 28:89
countdown_$ 27:13
countdown_to 28:32
countdowns 31:43
countdowns_$ 31:43
counts 10:14
couple 6:26
couple_of 6:26
cover 10:29 25:26 29:1 33:-8
crash 0:9 1:-15 2:18 22:8
create 1:15 4:48 29:30
create_<version> 3:8
create__ 4:19
create_a 4:-3 29:59
create_release 4:5
created 3:40 4:-6 5:11 34:25
css 2:35 11:-11
current 4:11 5:81
current_phase 5:7
current_release 5:13
currently 12:45 26:7
customers 2:8 4:-3 6:4 9:-8 12:1 15:19 20:40 21:4 24:-16 29:15
customers_$ 25:15
customers_<deadline> 16:1 19:32 33:21
customers_<unknown> 1:10 5:21 12:9 25:-59 27:7 29:-60 31:15 32:11
customers_@me 17:17
customers_for 29:22
customers_how 28:2
customers_is 2:28 6:4 9:32
customers_what 5:-11 13:26 17:-18 18:64
customers_when 20:10
customers_who 34:23
cut 2:37 5:36 6:34 9:-2 12:-17 20:4 25:-17 28:-12 31:52 33:-12
cut_$ 6:26
cut_<?> 2:15 6:8
cut_<deadline> 29:52 33:-17
cut_the 20:38 29:-39 31:21
cutoff 1:27 6:9 10:-25 18:47 21:14 22:-16 24:-8 29:-16 33:47
cutoff_for 1:12 21:18 22:-33 33:74
cve 22:45 29:55
cve_<number> 29:27
cycle 1:-80 2:-20 3:65 4:98 5:62 6:-68 8:2 9:-61 11:-6 12:-35 13:10 14:52 16:-40 17:-19 18:-92 19:49 20:-17 22:-45 24:-22 25:-97 27:-42 29:-104 31:-32 32:-74
cycle_$ 3:-10 4:-4 5:2 8:7 13:47 14:34 28:2
cycle_<?> 3:-26 5:33 11:7 33:35 34:11
cycle_<deadline> 18:-1 33:9
cycle_<unknown> 3:34 5:-20 10:20 14:24
cycle_<version> 3:-7 4:83
cycle_before 3:29 19:31
cycle_for 2:-3 3:7 4:57
cycle_is 5:3
cycle_look 14:37
cycle_next 3:17
cycle_please 3:-18
cycle_we 5:30
cycle_with 14:2
cycles 3:87 16:-23 19:45
daily 24:8 27:15 31:9
dashboard 22:35 29:-2
date 2:-108 5:-50 6:-2 9:-51 10:-140 12:-48 15:30 16:13 17:-59 18:23 19:29 20:89 22:-19 23:-15 24:-70 25:-18 27:5 29:7 30:-7 31:-93 32:-10 33:66 34:1
date_$ 14:28 15:39 16:-3 18:-17 19:17 26:12 29:-68 32:2 33:-3
date_<?> 11:4 15:-38 18:19 20:7 33:-24 34:20
date_<deadline> 33:14
date_<unknown> 1:6 20:8 33:10
date_@month 16:17
date_as 15:22 19:4 33:-29
date_can 33:17
date_change 16:27
date_changes 26:18 27:60 33:-9
date_did 19:14
date_does 33:9
date_for 6:25 16:34 20:-3 29:65
date_in 0:25 1:2 19:16
date_is 16:16 28:14
date_of 14:-23 18:-51 20:34 29:30 33:23
date_on 33:34
date_please 15:11 16:-20 18:13 20:19
date_should 18:22
date_to 0:2 29:16
date_was 19:7
dates 0:23 4:7 6:-13 11:26 13:-9 14:70 16:-2 17:-2 18:24 19:50 20:-96 25:-71 26:25 27:-40 29:-151 32:47 34:-53
dates_$ 14:20 18:22 19:-8 32:23 34:-8
dates_<?> 11:26 18:-5 33:16
dates_<unknown> 0:6 14:5 15:9 34:-10
dates_are 32:34
dates_fall 32:21
dates_for 4:23 14:67 33:21
dates_in 14:-8 26:26 31:7
dates_of 14:-44 16:5 19:75
dates_please 18:6 19:34
day 5:-77 6:-60 12:-37 13:-1 15:-81 16:33 17:27 18:-28 19:24 20:90 22:-24 25:41 27:-65 28:-23 29:-58 31:-40 32:-4 33:78 34:-1
day_$ 10:20 17:30 19:29 24:-9 25:23 33:-56
day_<?> 20:18 29:25 33:-6
day_<deadline> 33:23
day_<number> 1:-3 16:7 32:14
day_ahead 24:17
day_as 10:-9 16:9 33:4
day_before 24:26 33:-4
day_did 19:31
day_do 20:31 33:28
day_does 33:13
day_for 16:1 20:24 33:15
day_in 24:8
day_is 9:2 10:-2 20:15 33:54
day_later 16:5
day_of 10:45 20:24
day_on 1:16
day_the 20:41
day_to 33:34
days 1:34 2:-67 4:-19 5:10 8:-6 10:-97 16:46 18:-19 20:-84 21:-32 22:28 23:5 24:68 25:-110 27:-15 28:88 32:66 33:-83 34:-19
days_$ 6:22 16:35 18:-2 19:-3 32:5
days_<?> 28:41
days_<deadline> 28:4
days_<unknown> 16:-16 24:25
days_ahead 32:7
days_away 24:10
days_before 1:63 16:-44 23:6 24:36 28:-9
days_between 28:7
days_do 28:2
days_earlier 16:6
days_for 16:2 22:43 24:-37 32:19 33:18
days_in 24:18
days_later 16:30
days_left 24:6
days_of 29:10
days_out 24:19
days_please 16:52 24:-32 28:-8 31:5
days_so 16:4
days_to 16:-13 28:72 33:-13
days_until 29:34
deadline 0:-9 1:65 2:-52 4:-6 6:16 11:33 14:-58 16:-5 18:44 20:-14 24:-3 25:-3 26:12 30:5 32:10 33:42
deadline_$ 0:-24 11:4 15:40 29:-14
deadline_<?> 18:1 30:17
deadline_<unknown> 1:30 18:9
deadline_for 0:37 1:26 18:-21 28:14 29:16
deadline_please 33:18
deadlines 0:57 1:-48 14:70 18:-19 25:20 27:9 28:-20 32:5 33:-58
deadlines_$ 0:34 14:-4 24:3 25:22
deadlines_<?> 0:-14 14:43
deadlines__ 0:27
deadlines_are 14:59 32:-31
deadlines_from 32:5
deadlines_in 27:3
decide 7:3 8:-12 9:-10 10:18 34:48
decided 6:-5 7:-11 9:64 16:10 20:2 21:6 22:-8
decided_$ 9:16
decided_on 16:6
decides 3:16
decision 7:10 8:10 9:19 29:-24 34:3
decision_$ 13:23
decision_on 7:17 8:13 9:10 13:-13
decline 29:6
decline_the 29:15
declined 8:16 13:2
declined_$ 8:27
define 0:11 1:-3 10:58
define_<deadline> 10:12
definition 10:18
definition_of 10:18
delay 15:2 16:32 29:4
delay_<deadline> 16:25
delay_of 15:26
delay_the 29:13
delayed 15:48
delaying 15:6
delete 10:-7 18:12 23:-10 29:49 31:31
delete_<deadline> 18:15
delete_the 24:14 29:55
denied 13:35
denied_$ 13:13
deny 8:64 13:-13
deny_<request> 7:10
dep 2:19 29:-6
dependency 2:14 10:3 25:24 29:-6 33:22
dependency_$ 33:2
deploy 11:-28 29:59
design 29:1
despite 13:9 22:30
despite_the 13:9 22:11
dev 5:43 11:-1 17:23 18:-29 26:5 27:46 28:-5 29:-15 30:30 31:5 34:-17
dev_$ 26:2 30:41 34:-10
dev_<unknown> 29:14
dev_dependency 10:8
dev_or 5:42
dev_to 27:30
developed 10:25 12:-2
development 4:11 5:21 12:17
development_<?> 5:2
did 5:15 6:83 7:3 8:-48 9:59 10:-96 11:-1 12:29 13:47 14:-67 15:-7 16:-34 17:-2 18:-48 19:63 20:-57 21:-70 22:-13 23:37 24:-23 25:3 28:-56 29:-31 30:43 31:-60 32:-8 33:-40 34:6
did_<deadline> 6:94 12:4 33:-6
did_<request> 9:37
did_<unknown> 19:10
did_<version> 19:95 20:-20
did_@me 2:24 6:23
did_anyone 13:31 21:-12
did_it 25:42
did_my 9:25
did_not 8:8 22:4
did_someone 7:2 12:5 30:5
did_the 5:-7 9:35 12:36 19:3 23:5 29:26 33:-15 34:26
did_they 5:6
did_we 3:21 5:-53 6:7 7:-13 9:14 13:21 19:35 29:-17
did_you 7:27 8:-8 30:37
differ 10:23
difference 10:32
difference_between 10:32
different 33:27
directly 29:3
disable 31:54
discuss 8:-6 21:4 29:14 30:5 31:-19
distros 7:8
dm 27:96 33:-33
dm_me 24:-17 27:87
dm_when 24:3 33:-9
do 0:30 1:-43 2:5 3:59 4:-7 5:-59 6:-66 9:-89 10:26 11:29 12:-19 13:-97 14:-37 15:37 16:-3 17:28 18:-19 19:-103 20:8 21:22 22:-144 23:29 24:-18 25:-46 26:29 27:-147 28:36 29:17 30:52 32:-3 33:-14 34:31
do_$ 10:9 11:31 14:-2
do_<?> 5:-4 29:33
do_<deadline> 10:25 28:14 33:9
do_<unknown> 11:-43 21:2 23:32 28:38 29:-46 30:4 31:13 32:-1
do_@me 0:5 9:-48 10:-28 11:15 13:-2 14:-45 15:13 17:19 18:29 20:-69 22:-22 23:-44 25:-101 29:20 30:23 32:4 33:-36 34:84
do_before 17:19
do_docs 2:2
do_for 11:18
do_my 11:-4 29:12
do_new 2:-17 12:15
do_not 0:43 2:-55 3:48 6:-15 7:15 9:-3 12:-43 14:-14 15:65 16:-53 21:11 22:-30 23:10 24:4 26:5 27:-21 29:-78 30:54 31:7 33:-89
do_people 0:-9 11:14
do_reminders 23:17 31:-15
do_that 2:9 11:12
do_the 4:8 16:22
do_they 10:12 11:14
do_we 2:-57 3:-6 9:6 12:1 14:57 17:-7 18:-15 19:-45 20:35 25:-16 26:-7 28:31 29:61 30:-23 33:2
do_you 0:6 2:6 3:33 7:8 10:5 14:-31 20:19 25:2 26:52 30:-70
doable 2:37
doable_<?> 2:37
doc 2:9 17:26 21:-49
doc_fix 2:8 17:27 21:-48
docs 1:26 2:34 17:32 24:2 25:-70 26:5 27:20 31:17
docs_$ 2:13 21:-7
docs_<?> 2:-9 17:25
docs_about 27:7
docs_for 11:11 29:13
docs_patch 2:50
docs_patches 2:16
documentation 2:2 5:-17 10:14 11:14 21:2 24:6 33:-9 34:16
documentation_<?> 29:13
documentation_patch 2:39
documentation_team 24:11
does 0:-32 1:-10 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:18 15:-27 16:-48 17:-2 18:-19 19:-51 20:29 22:-52 24:-38 25:-66 26:38 27:-36 28:-4 29:34 30:-37 32:3 33:9 34:-41
does_<deadline> 2:-29 6:-18 10:95 18:-8 29:7 33:52
does_<quoted> 10:11 20:17 29:-34
does_<request> 7:10 9:83 20:-1 29:-20 34:-16
does_<unknown> 10:-38 29:56
does_a 2:6 34:13
does_anything 18:26
does_exception 9:10
does_it 2:35 20:55
does_my 6:12 13:13
does_not 8:6 29:28 31:11
does_one 11:56 29:-19
does_that 11:5 29:-4
does_the 2:31 3:21 5:11 14:15 19:-27 20:13 28:12 29:1 33:-17 34:-6
does_this 10:-24 14:26 19:9 29:7
doing 5:39 9:20 33:11
done 6:70 9:-1 10:-8 14:-36 16:-4 17:36 20:20 22:11 27:1 29:-19 33:-29
done_$ 6:16 20:23 27:8
done_<?> 6:10
done_and 18:14
done_by 22:15
done_right 6:6
done_with 6:-2 12:26 18:27
down 8:58 9:14 10:-39 11:-28 12:7 16:22 18:12 20:-8 25:-43 27:-45 29:23 31:39 33:63
down_$ 29:23
down_<?> 29:29
down_<request> 9:5
down_for 33:37
down_request 8:1
down_the 8:28 9:3
download 20:41 29:7
download_it 20:20
download_the 29:7
draft 4:28
draft_a 4:19
driver 2:46 8:17
driver_<unknown> 21:4
drop 2:2 20:1 24:42 29:-69 30:22 31:16 33:10
drop_<unknown> 33:11
drop_me 30:2 31:15
drop_the 24:9 27:-11 31:24
due 6:-34 10:-14 24:55 25:-44 28:-22 29:-45 32:95 33:32
due_$ 18:6
due_<?> 6:-18 33:32
due_before 18:27 32:8
due_by 32:21
due_to 16:1
dumb 10:28
during 2:85 10:-18 12:-27 17:12 31:42
during_<deadline> 2:84 10:-5 12:-4
during_the 2:12 22:2
during_this 31:19
each 27:33
earlier 6:-23 15:19 16:42 18:39 19:20 23:3 33:-27
earlier_$ 23:9
earlier_<?> 18:5
earlier_<deadline> 10:-2 18:21
early 1:10 2:4 3:9 11:-12 21:19 23:39 29:-18 33:-9
eat 17:-8 25:50
effect 12:55
else 11:32 25:4 27:-3 31:26
else_$ 10:-12 11:33 25:7 31:11
end 1:3 2:-45 4:10 20:17 21:20 22:-9 28:-18 32:49
end_<?> 6:2 33:-2
end_of 1:2 4:18 20:35 29:-16 31:-22 32:28 33:22
ended 19:11
endpoint 2:27
ends 28:-20 29:21
enough 2:10 7:22 24:-4 31:53 33:-10
enough_for 2:16 7:17 33:-4
enter 1:35
enter_a 1:33
entered 5:26 11:30 14:-12
entered_the 5:15
entry 1:20
eol 10:72 11:-17 19:-20 20:-8 29:19
error 2:39 10:-27 29:50
error_message 2:27
eta 10:-17 16:-20 20:86 25:-2 29:-7 33:52
eta_$ 10:-8 16:-20 20:30 33:56
even 12:-20 15:14 21:63 22:15
evening 25:28 33:5
event 18:29
ever 11:-13 17:26 25:21
every 8:-12 13:22 14:97 20:-25 24:59 25:18 27:55 28:-14 31:-41 32:-33 33:-54
every_@weekday 24:83 32:-26
every_date 14:61 20:-11
every_deadline 14:12
every_freeze 27:25 31:-20
every_milestone 14:31
everybody 25:23
everyone 10:3 24:8 25:61 29:-22
everyone_$ 25:29
everything 8:1 11:22 12:23 13:10 14:24 16:13 20:-27 24:-30 25:-37 27:3 29:-21 31:33
everything_$ 14:32 20:-15 31:15
everything_from 14:39 31:-10
everything_that 8:20
exact 33:54
exactly 10:36 17:-5 25:43 28:12 29:-20
exactly_$ 25:16
example 7:41 11:37 25:-17
example_$ 11:8
example_of 11:13
exception 2:-8 8:44 9:68 10:-17 11:19 13:-12 16:-5 21:58 22:84 24:-43 31:-16 34:-22
exception_$ 7:-17 8:22 10:34 11:21 13:-38 21:-23 25:22 29:-51 34:43
exception_<?> 2:-35 11:46
exception_<link> 22:22
exception_<number> 7:2 8:67 9:83 11:-10 13:-91 21:-94 22:-124 29:5 34:-1
exception_<request> 8:44
exception_<unknown> 21:6
exception_be 21:2
exception_but 21:24
exception_for 2:14 8:2 9:1 11:-12 21:-4 22:71 34:-29
exception_if 21:36 22:-23
exception_is 13:-15 21:22 27:33
exception_needed 8:-10 21:35
exception_of 8:5 22:31
exception_queue 13:27
exception_request 8:25 22:16
exception_requests 21:32
exception_that 13:1
exception_to 22:33
exception_wanted 22:18
exceptions 7:3 8:-14 9:-109 10:7 11:-61 13:83 19:16 21:14 22:-96 24:23 27:10 34:43
exceptions_$ 8:16 13:-7 24:38 34:35
exceptions_<?> 34:58
exceptions_@me 9:18
exceptions_are 27:20
exceptions_for 13:34
exceptions_that 13:28
exceptions_this 13:2
exceptions_were 13:-10 19:20
exceptions_with 13:24
excuse 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
excuse_me 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
exempt 2:17 10:27 12:-12
exempt_from 10:42
exemption 22:35
exist 2:3 3:18 6:10 29:-6
expect 20:21 33:15
expected 17:41 20:23
expected_of 17:42
expire 6:42 9:23
expire_$ 9:26
explain 10:84 11:35 13:-6
explain_<deadline> 10:34
explain_how 11:5
explain_the 11:3
extend 8:16 29:7
extended 6:-12 15:16 33:10
extended_<?> 33:21
extension 9:9 22:28
extra 16:24 22:15
extra_days 16:26 22:9
fall 10:7 32:53
fall_in 32:5
fall_into 32:18
fall_under 10:28
falls 33:13
far 5:22 6:1 10:-22 12:-18 13:65 20:-14 23:40 28:70 29:-51 33:-14
far_$ 13:38
far_<unknown> 6:27 13:18
far_as 18:4
far_is 5:27
far_off 28:54
feature 2:80 5:8 6:-97 10:59 11:-15 13:-21 17:-84 18:-28 22:33 28:16 29:-65 33:19 34:1
feature_$ 2:46 10:7 25:9
feature_<?> 2:-17 10:46 22:1 33:25
feature_code 33:33
feature_in 2:14
feature_or 34:12
feature_work 2:-12 5:32
features 2:-38 6:38 10:-10 11:35 12:40 18:-44 25:-19 28:29 29:13 33:28
features_$ 2:15 11:24 28:27
features_<?> 6:24
features_are 2:-17 12:28
features_or 2:-24 5:62
features_still 12:14
feed 14:-26 26:69 31:5
feed_$ 26:15 31:13
few 32:20
few_days 32:20
fewer 26:-19 30:48
file 2:-29 9:-25 13:3 14:12 21:5 22:64 29:14 33:33 34:-22
file_$ 14:20
file_<?> 11:-8 13:18 29:20
file_<deadline> 21:20 34:-16
file_an 21:-9 29:20
file_it 21:23 22:13
filed 9:70 13:12 33:-15 34:-21
filed_a 9:12
files 29:14
filing 21:36 29:21
fill 18:30 21:23 29:-34
fill_in 18:31 21:23 29:-23
final 4:23 6:27 10:-6 18:-2 19:20 20:56 25:-14 29:-19
final_$ 20:2
final_<?> 6:11 20:-6 33:16
final_date 4:17
final_on 20:3
finally 25:10
find 7:3 17:17 29:6
find_the 7:7 29:3
fine 2:64 8:65
fine_with 8:7
finish 14:20 22:25 24:22 28:17
finish_$ 14:29
finish_my 28:21
finish_the 22:4 24:10
finished 2:1 12:27 32:6
finished_$ 6:-34 12:44
finished_by 10:8
first 1:-5 2:-30 9:-21 10:-26 11:-10 14:-18 17:110 18:103 21:10 29:-3 33:-15 34:-14
first_$ 13:1 17:-9 18:38
first_<?> 18:72 33:-31
first_day 4:26 17:52 25:-23
first_patch 17:38
first_pr 17:6
first_time 17:12
first_week 17:5 29:20
fix 1:-17 2:27 7:-6 8:1 12:-54 16:64 17:37 20:3 21:5 22:17 33:-58
fix_<?> 34:9
fix_after 22:3
fix_be 20:3
fix_for 2:48
fix_in 2:25
fix_is 8:10 16:22
fix_it 16:22
fix_the 29:11
fixed 2:-2 5:-7 12:41 29:32
fixes 2:61 7:1 10:23 12:-14 21:-7 22:4
fixing 2:-16 5:43
flag 12:4 24:33
follow 11:21 14:-25 18:-4 24:31 25:-10 26:2 27:96
follow_<deadline> 26:2 27:55
follow_all 14:-13 27:43
follow_the 26:20
follow_up 24:48 27:-17
following 3:23 4:20 18:25 20:-14 26:37
following_deadline 18:11
following_release 3:25 4:14 20:-11
for 1:12 2:-9 4:30 5:-8 6:17 7:-10 8:12 10:14 11:4 12:-20 13:20 14:-19 15:-20 16:-12 17:-5 18:-5 19:-20 20:14 21:48 22:61 24:-18 26:6 27:1 28:12 29:1 30:-5 31:1 32:6 33:12 34:14
for_$ 10:85 14:-4 17:-16 18:81 21:-2 25:-28 29:-4
for_<?> 10:43 20:18
for_<cycle> 14:37 34:19
for_<deadline> 0:-5 1:-116 10:-61 11:-51 12:-26 13:25 15:-63 16:48 18:-91 19:-73 21:15 22:-97 23:36 24:53 28:59 29:16 33:36 34:20
for_<link> 9:12 21:-31 22:76
for_<number> 1:6 5:13 31:36
for_<request> 8:72 9:-42 22:71 25:-61
for_<unknown> 1:64 2:-81 5:9 8:10 9:17 10:-20 11:23 13:-56 14:-11 16:-57 17:-43 18:-36 19:3 20:9 21:-88 22:25 25:18 26:40 29:25 31:-10 33:-40
for_<version> 2:13 4:107 14:18 20:39 29:-47 33:-8
for_@change 34:7
for_@month 24:29 32:16
for_@weekday 1:8 29:46 32:11
for__ 1:7 2:30 22:25 34:18
for_a 2:39 3:47 9:-34 21:41 22:9 29:-63 32:-13
for_adding 0:-3 25:15
for_an 10:-34 13:77 21:39 22:-6
for_another 0:23
for_asking 2:1 8:-8 12:3 17:5 19:3 22:-21 24:3 29:8 32:7
for_backports 1:4
for_docs 0:6
for_documentation 2:36 17:-2
for_exception 22:5
for_exceptions 21:43 34:-12
for_features 12:21
for_good 6:37
for_it 2:2 22:11 33:30
for_lunch 29:58 32:-18
for_me 1:-6 2:-6 7:-31 10:35 11:-28 13:18 14:9 21:14 24:-17 27:18 29:11 31:25 33:9
for_membership 33:3
for_moving 11:31 25:2
for_my 3:19 19:30 33:-8
for_new 2:-54 6:34 17:32 29:-55 33:60
for_next 32:9
for_one 0:6 2:18
for_our 22:51
for_pr 22:32
for_pull 22:46
for_release 1:21 27:15
for_review 33:41
for_someone 25:13
for_string 28:22
for_strings 21:9 22:-7
for_test 5:21 8:17 21:1 28:-15
for_the 0:4 1:32 2:-21 3:-20 5:6 7:3 8:10 9:34 10:-6 13:19 16:-9 17:-20 18:-8 20:22 21:-17 22:42 23:-20 24:-41 25:14 28:4 29:13 30:-9 31:-46 34:15
for_this 1:-23 21:27 22:-5 29:47 30:2
for_today 31:39
for_translations 10:18
for_two 8:2
for_us 1:17 32:29
for_version 4:35
for_what 9:24
for_your 25:6
force 6:-27 12:95 33:-22
force_<?> 12:11
forget 1:-6 2:-10 4:11 7:-17 10:5 11:28 12:1 14:4 19:-7 20:-1 22:-3 23:-4 24:33 26:-6 28:-13 29:-15 31:12
forget_<deadline> 16:23 24:20
forget_<unknown> 18:11 29:32
forget_how 17:11
forget_is 6:11
forget_what 17:-3
forget_when 3:2 20:-5 33:2
forget_who 34:9
forgot 1:1 2:5 8:7 9:2 11:-17 13:-7 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:4 34:-5
forgot_$ 1:1 2:5 8:7 9:2 11:-17 13:-7 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:1 34:-5
form 21:39
forward 11:-1 15:13 16:6 29:33
forward_<?> 15:16
free 12:21 32:2
freeze 0:-11 1:10 2:30 5:-11 6:-79 8:-54 9:14 10:15 11:8 12:145 13:52 14:6 15:-29 16:-61 18:14 19:-58 22:70 23:9 25:-29 26:-83 27:-26 28:-20 29:-97 31:-18 33:-3 34:-7
freeze_$ 2:-29 10:54 12:-3 13:27 14:19 22:5 24:14 25:25 27:-22 29:-29 33:-17
freeze_<?> 2:30 12:27 23:2 29:-15 32:3
freeze_<unknown> 1:5
freeze_@remind 24:-9 31:21
freeze__ 33:5
freeze_apply 2:45 10:-13
freeze_block 2:19
freeze_break 2:-5 9:52 10:-6 12:-16 21:41 22:46
freeze_breaks 13:33
freeze_date 29:6 33:-4
freeze_exception 11:27
freeze_for 10:4
freeze_in 12:5 27:21 31:-22 32:19
freeze_is 23:7
freeze_last 6:29 10:33 19:-18 29:-19
freeze_mean 2:-6 10:16
freeze_of 1:1
freeze_on 12:37 29:-18 32:-2 33:60
freeze_please 22:25
freezes 6:11 10:30 12:27 14:13 24:-10 27:54 29:-70 31:13 32:1
freezes_$ 10:32 25:14 27:18
freezes_and 10:21
freezes_are 6:22
freezes_do 14:28
freezes_in 14:28
freezing 25:29
freezing_in 25:34
fresh 4:19 5:-5 17:57 18:-18
from 1:1 4:11 6:-48 8:44 9:-4 10:29 12:-48 14:29 15:-37 19:36 20:-57 21:-5 25:9 26:-34 27:-6 28:-4 29:11 30:2 31:45 33:-3 34:-7
from_<deadline> 10:24 19:30 28:-8 31:10
from_<unknown> 2:34 25:17 29:6 31:-12
from_@weekday 32:5
from_last 9:22 29:21
from_me 8:31
from_merging 2:12
from_now 14:42 27:53
from_the 1:10 10:19 14:-26 25:10 27:-83 30:26 31:35 33:-8
from_today 32:-1
from_which 33:21
from_you 11:3
frozen 2:-83 5:-35 12:76 17:-8 22:9 29:4 33:5
frozen_$ 12:17 22:12
frozen_<?> 28:1
frozen_at 12:3
frozen_is 25:22
frozen_or 12:15
frozen_yet 12:22
full 14:58 18:31 28:20
full_calendar 14:3
full_list 18:36
full_timeline 14:35
functionality 33:23
funny 25:30
ga 6:22 9:-3 10:22 14:34 16:26 20:89 22:-13 25:-15 28:20 29:-60 33:-58
ga_$ 14:21 28:31
ga_<?> 10:5 20:8
ga_date 16:7 20:11
ga_day 20:15
gate 2:-18 9:-7 12:48 21:6 25:-3 29:28
gate_<unknown> 29:8
gate_closed 12:18
gate_shut 12:27
gates 0:5 18:27
general 26:20 27:-12 30:-21 31:32 34:21
generate 4:25
get 2:-9 4:42 6:-42 9:7 10:-16 11:-14 12:-37 13:-86 15:-41 16:-38 18:1 21:41 22:7 23:-31 24:27 26:47 27:40 30:16 31:-28 32:-12
get_<unknown> 20:-48 25:24 26:9 33:3
get_<version> 4:22
get__ 9:26 22:-6 30:15
get_a 0:9 2:-14 17:-48 21:-13 24:41 26:29 29:44 33:-21
get_an 11:-38 21:43 22:38
get_in 7:11 8:14 26:-13
get_it 20:1 21:18
get_my 7:4 17:19 20:14 29:-21 33:23
get_the 2:-47 4:29 9:9 14:5 20:6 26:34 27:33 31:-1
get_this 2:49 20:3
get_through 2:19
get_your 11:17
gets 7:3 8:25 9:-12 23:46 26:29 34:-28
gets_my 8:40
gets_tagged 33:31
gets_the 26:5
getting 10:-17 11:-17 17:10 18:15 21:39 29:-12 31:14
getting_an 21:23
getting_started 17:19
git 29:70
give 2:-33 4:-1 5:12 8:9 10:-13 11:38 13:21 16:35 19:-32 25:-84 29:-14 32:18 33:20
give_<deadline> 16:48
give_<request> 8:48
give_<unknown> 15:5 24:18 27:11
give_me 5:29 11:19 13:14 14:11 16:-25 18:8 25:-19 27:-80 28:17 31:-38 32:27 33:25
give_us 24:5
gives 25:33
go 1:13 2:30 4:8 5:-4 6:2 7:-15 8:8 10:-40 12:8 22:-33 25:21 28:5 34:-8
go_$ 4:9 8:-16 29:48
go_<?> 2:32 18:3
go_<unknown> 1:40
go_ahead 8:15
go_by 6:34
go_for 8:4
go_in 2:53
go_out 23:9
go_through 9:9
go_to 25:20
goes 2:46 6:-20 16:18 20:17 28:-13
goes_out 6:-16 33:20
going 2:-12 4:21 5:12 9:8 12:5 14:-1 20:9 25:18 29:-15 31:-5 32:37 33:-28
going_$ 25:22
going_on 5:28 12:4 17:2
going_to 15:10 18:7 32:3
golive 1:30 20:17 24:9 29:-10
golive_date 20:21
gone 2:1 6:83 33:-5
gone_$ 2:7
gone_<?> 6:14
gone_by 6:32
good 2:23 5:-14 6:21 8:5 10:12 11:11 12:-22 17:33 25:37 29:-52 32:-24
good_$ 6:17
good_for 10:25 11:27 25:-33
good_to 2:48 8:10
got 5:7 6:-8 10:-3 11:14 13:79 17:22 21:-31 25:5 28:42 29:-71 32:11 33:25 34:-66
got_<deadline> 13:10
got_<unknown> 13:13
got__ 9:10
got_a 2:9 11:20 17:-15 25:30 29:-24
got_exceptions 13:19 34:-13
got_the 5:4
got_to 5:5
got_until 32:18
grant 8:25 9:-6 22:30 32:-9 34:22
grant_the 8:32 22:-21
grant_us 8:-5 22:44
granted 8:27 9:2 12:-5 13:26 19:5 27:48 29:-26
granted_$ 9:-8 27:36
granted_<?> 9:42
granted_an 22:7
granted_until 8:25
granting 7:2
granting_<request> 7:2
great 8:-11 25:59
green 8:35
green_light 8:42
ha 25:32
had 0:10 6:41 12:-11 25:17 28:-31 31:14
had_<deadline> 6:53 12:-3
had_a 0:13
haha 25:49
half 2:28
halfway 5:54 6:-23 9:-2
hand 14:-1 26:9 33:17
handles 34:34
happen 9:-36 10:2 12:25 20:16 29:-54 32:11
happen_$ 20:18 29:-2
happen_in 33:3
happened 6:68 9:37
happening 32:26
happens 10:50 20:-31 24:-16 25:-10 29:17 32:14
happens_$ 16:-6 24:-2 29:33 33:6
happens_after 18:3
happens_on 10:57 20:-21 33:-9
happy 25:42 32:-9
happy_@weekday 25:40 32:-6
hard 1:13 8:28 10:57 28:-23
hard_freeze 12:7
has 2:4 3:8 5:45 6:51 7:25 9:28 10:-3 12:36 13:31 14:-7 15:42 17:-57 18:-56 19:-59 20:10 21:-35 22:-23 26:-2 28:-33 29:-14 32:-12 33:-24 34:-17
has_<deadline> 12:6 15:16 33:12
has_<request> 9:20
has_<unknown> 6:20 7:8 8:-1 13:28
has_a 20:14
has_anybody 9:5
has_anyone 3:1 6:-4 9:32 15:27
has_anything 13:28
has_asked 13:28 34:-2
has_been 8:31 25:13
has_it 12:31
has_not 6:8
has_passed 6:10
has_the 5:38 9:26 10:4 12:41 13:-79 20:13 25:-34 29:4 33:-69
have 0:3 2:-17 4:-14 5:16 6:31 7:1 8:4 10:-17 11:-30 12:16 13:3 14:2 15:-19 16:19 17:-9 18:2 19:-6 20:-7 22:13 23:32 25:-2 28:20 29:-7 30:-8 32:12 33:6 34:-50
have_$ 5:11 9:32 13:5 32:-18
have_<deadline> 6:-32 12:19 15:-27 16:76 28:-39 33:36
have_<unknown> 0:16 8:3 15:18 22:-21 29:18
have_@me 2:8 23:22
have_a 1:21 22:13 24:18 25:34 28:16 33:-46
have_an 3:11
have_and 14:7
have_for 20:5 33:-6
have_got 5:1
have_in 14:30
have_left 28:-5 29:16
have_my 8:32 17:4 25:-12
have_never 17:29
have_not 6:6 7:42
have_ready 18:14
have_something 32:20
have_the 2:-23 4:8 12:37 26:19 27:26 28:30 32:-4
have_they 12:8
have_to 4:-23 10:2 16:-23 17:-9 18:67 20:32 21:50 25:44 26:-7 28:-21 29:-95 33:48
have_until 22:32
have_we 5:52 6:49 12:3 15:-41 25:-12 30:10 32:36
have_you 33:16
he 7:24 21:29 22:-19 24:-31 29:19
heads 24:44
heads_up 24:38
hear 25:16 27:34
hear_about 27:42
heard 10:7
help 11:109 13:-9 14:-7 15:19 17:64 22:-5 25:-68 27:-5 29:-20 31:-33
help_$ 11:15 17:46 25:-22
help_<unknown> 11:10
help_me 11:56 17:-42
help_please 11:41
help_text 2:17
help_with 17:26
helpful 33:3
here 0:-22 2:-82 5:-21 9:-22 10:17 11:5 12:-8 17:59 21:6 25:16 26:-6 27:89 29:-95 31:24
here_$ 0:-2 11:45 17:4 25:-5 27:19 31:10
here_<?> 2:-21 3:7 11:-15 21:14 25:33
here_please 25:8
hereby 16:9 21:-10 22:43
hibiscus 19:-10 20:109
history 6:59 19:39 33:-23
history_$ 6:38
hit 10:36 20:-9 24:19 28:48 29:-30 33:-28
hit_<deadline> 10:43 33:-20
hit_me 24:25 33:-2
hit_the 28:31 29:-20
hits 18:21
hmm 7:1 25:13
hold 1:-24 7:41 8:5 9:-15 12:25 15:15 16:23 29:-8 32:12 33:-30
hold_for 32:20
hold_off 7:28 8:-16 21:2
hold_the 15:17 22:15
holds 10:-15 33:25
holiday 28:-26 29:18 31:14
holiday_$ 31:15
home 25:1
hook 27:47
hope 6:5
hotfix 2:24
hour 10:-45 20:26 24:14 33:45
hour_before 24:29
hour_of 10:-20 33:39
hours 1:11 24:37 28:63 33:-18
hours_$ 28:36
hours_before 24:14
how 0:-21 1:-59 2:-91 3:22 4:-42 5:22 6:-146 7:-10 8:-82 9:19 10:2 11:65 12:-82 14:-9 15:3 16:-84 17:64 18:-41 19:41 20:-7 21:8 22:-105 23:12 24:-67 25:-8 26:-7 27:-96 28:91 29:42 31:-80 32:-89 33:-11 34:-45
how_$ 11:23
how_<unknown> 5:27 10:61 11:-13 29:-34
how_@me 11:43 29:6 30:-24
how_are 3:9 5:20 11:-3 14:-13 17:-6 25:38
how_can 0:-21 2:6 11:14 15:14 17:35 30:-28
how_close 28:33
how_do 11:42 15:15 17:17 21:-27 28:-55 29:27 30:5 34:11
how_does 11:32 17:44 19:4 29:-59
how_early 11:-10 21:20 23:12
how_far 5:12 20:-8 23:33 28:53 29:-37
how_is 5:11 9:55 14:35 15:-11 17:-23 20:-24 25:30 28:-38 29:-51 33:8
how_late 33:39
how_long 3:6 5:-33 11:-25 17:-14 19:17 20:25 28:65 29:14 33:-56
how_many 9:1 10:-40 11:-87 12:-13 13:50 14:18 17:-45 19:37 20:-18 24:-13 25:-55 28:28 29:76 33:-53
how_much 28:59 29:35
how_old 29:29
how_soon 20:36 28:9 29:-13
how_to 11:30 25:-1 28:-12 29:32 30:38
how_would 3:16 10:15 11:9 21:-21
how_you 11:42
human 11:-26 25:9 34:44
i18n 27:6 34:14
ics 5:-20 14:44 26:84 29:-50
idea 15:10 25:22 31:-14
if 0:1 2:41 5:-17 7:73 8:-13 10:2 11:-12 13:-31 14:7 15:54 16:-15 17:-35 19:-33 21:49 24:-19 25:-10 27:6 28:11 29:-7 30:42 32:-38 33:5
if_<deadline> 15:27
if_@me 2:30 17:-15 20:-11 21:40 22:-16 29:-7 30:48 33:11
if_it 2:35 33:7
if_the 15:38 21:44 22:-48 23:14
if_this 4:6 7:-13 8:11 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:12 23:-9 24:-4 25:-3 27:5 29:7 31:11 32:-1
if_we 0:33 3:2 7:68 9:-20 15:36 33:-30
if_you 28:12 33:4
impact 7:7
in 1:42 2:46 3:10 4:-31 5:34 6:-33 7:-29 8:22 9:-9 10:-16 11:-30 12:59 13:30 14:-35 15:-68 16:-86 17:-34 18:-63 19:59 20:18 24:16 25:-24 26:-19 27:57 28:-19 30:-66 31:38 32:37 34:-26
in_$ 1:60 2:19 5:31 6:-53 8:70 9:30 10:-42 14:-10 16:-4 21:12 25:-30 27:-32 29:-6 32:-2 33:36
in_<?> 2:-3 21:20
in_<deadline> 5:-3 6:-41 12:107 27:49 33:-20
in_<number> 8:-25 25:38
in_<request> 8:4
in_<unknown> 1:-34 3:28 4:1 5:-7 7:8 8:10 9:-6 10:32 11:-31 12:-16 13:-1 16:-30 17:-45 18:4 19:43 20:-19 21:-11 22:-4 23:19 24:-3 25:-56 27:-18 28:-26 29:110 31:20 33:1 34:-31
in_<version> 19:112 28:-19 33:-60
in_@month 1:-14 2:-40 3:34 5:-21 6:-13 14:5 20:46 33:64
in_@move 16:-15 24:61
in_@notify 11:22
in__ 5:28
in_a 1:71 2:22 10:11 24:-34 29:-54
in_after 13:18 22:40
in_an 21:24
in_are 5:12 10:-13 28:-2 32:39
in_charge 34:60
in_days 28:16
in_despite 13:10
in_docs 31:20
in_effect 12:55
in_for 10:-1 27:11 34:13
in_force 12:78
in_freeze 12:23
in_here 25:17 27:32
in_how 28:75
in_it 31:40
in_late 2:-10 13:13 22:24
in_my 11:41 12:-14 19:-21 25:10 27:9 29:-4 33:10
in_next 32:33
in_now 2:7
in_on 6:7 27:30
in_one 2:7 5:6 14:32
in_or 9:28
in_order 14:27
in_our 30:3
in_past 6:-2 13:8 22:28
in_place 2:-7 12:49
in_qa 24:8
in_requirements 2:1
in_stone 15:7
in_the 0:28 1:29 2:25 3:-56 5:-8 6:58 7:-15 11:-51 12:-6 13:46 14:-138 17:20 18:7 19:28 20:-49 21:-3 26:-50 27:9 28:-15 29:18 31:-18 32:34 33:-32 34:-52
in_there 1:4
in_this 10:28 11:-10 14:-4 17:20 27:8 28:18 31:36
in_time 2:31 21:6 24:9 29:-8
in_two 33:25
in_weeks 28:10
in_what 5:22 11:20
in_which 6:14 20:36 26:5 29:11
in_your 10:20
include 1:25 10:21 27:28
included 2:2
information 8:32 9:-6 13:-3 17:43 21:34 25:-3
information_$ 8:22
informed 27:36
informed_about 27:15
insert 1:67 24:-18
insert_a 1:33
install 29:3
instead 1:-34 16:70 26:10 33:-23
instead_$ 16:33 26:10
instead_of 16:10
into 1:16 2:43 6:-15 11:2 14:-27 21:11 23:-11 27:40 29:27 31:-7 32:7 33:-14
into_<cycle> 2:16
into_<unknown> 29:31
into_force 6:-5 12:7
into_the 1:24 11:28 21:2
into_this 2:6
introduce 1:20 11:5 24:-10
invite 8:-27 29:52
involved 10:21 17:35 29:-20
is 0:7 1:-45 3:-19 4:-21 5:75 6:6 7:-3 8:25 9:24 10:19 11:-16 12:48 13:-26 14:-10 15:12 18:28 19:-106 20:10 21:11 22:-48 23:7 24:-13 25:-21 26:18 27:-18 29:39 30:-22 31:-55 32:-1 33:6
is_$ 5:28 10:10 15:62 16:-7 23:-22 24:-94 27:-18 29:-19 33:81
is_<?> 34:29
is_<cycle> 2:-25 5:45 12:8
is_<deadline> 0:-60 2:-35 5:-110 6:31 9:-28 10:32 12:4 16:-79 18:-66 19:3 20:-4 24:-21 28:34 29:55 32:-70 33:61 34:-103
is_<link> 9:11 22:26
is_<number> 2:7 9:28 10:-41 29:38 32:-60
is_<quoted> 5:-3 9:-9 10:20 29:46
is_<request> 9:124 12:-43
is_<unknown> 2:-87 5:-3 6:35 7:29 12:32 14:-63 17:-3 18:6 20:-15 22:37 25:-9 26:45 29:6 32:-5 34:5
is_<version> 5:37 12:-24 20:76 29:-12
is_@month 33:33
is_@stop 2:8
is_@weekday 2:19 25:13 32:2
is__ 5:16 6:59 12:35 18:-27 20:27 29:-82
is_a 1:19 2:-39 5:-11 8:40 10:125 11:-36 12:-1 15:-5 17:-35 21:28 24:6 25:-42 26:17 29:-25 33:-16 34:3
is_active 12:14
is_after 10:-20 18:17
is_all 17:14
is_allowed 2:41 10:-6 17:5
is_already 12:45
is_an 10:70 11:-3 21:-13 25:24
is_anyone 25:43
is_approved 3:15 7:-14 8:2
is_are 10:56
is_asking 1:17 9:-1 10:9 11:9 14:11 16:4 25:-1 26:-8 27:14 29:-7 33:-1
is_at 5:18 33:7
is_been 13:56 34:-10
is_being 5:12
is_ci 29:22
is_coming 18:50
is_development 12:16
is_done 6:1 27:9 33:-11
is_due 18:-54 24:44 32:45
is_everything 5:16 14:16 20:-17
is_exception 9:24
is_expected 17:42
is_feature 5:10
is_fine 8:10
is_finished 6:36
is_first 18:56
is_for 29:24 32:-18 34:15
is_freezing 25:22
is_frozen 10:3 12:-21 25:1 29:30 33:20
is_going 32:2
is_granted 13:-9 21:3 27:33
is_how 28:26
is_in 0:22 9:-18 10:-39 12:9 13:47 29:-10 32:58
is_it 0:3 2:22 3:31 5:15 8:-31 16:-26 17:-8 18:-8 20:7 21:26 22:-14 26:-39 28:4 30:10 32:-48 33:-6
is_late 21:7 22:-5
is_left 10:-4 14:32 29:14
is_lunch 20:-18 29:48
is_master 2:60 5:16 12:-15 29:-31
is_my 9:46 12:-13 17:52 23:2 29:-11
is_near 24:30 33:-5
is_needed 10:30
is_next 18:52 23:8
is_no 8:10 12:11
is_not 12:31 15:-10 20:26 25:15 33:32
is_now 2:-2 12:-16 16:15 17:30 25:13
is_ok 17:6
is_on 10:-44 16:11 18:36 20:1 29:-35 32:48 33:4 34:22
is_open 8:3
is_our 18:-19 29:77 34:-5
is_out 2:7 27:42 29:4 33:-21
is_pending 13:17
is_planned 14:8 20:-11 32:42 33:18
is_release 19:26 34:21
is_scheduled 32:17
is_something 32:12
is_sooner 18:33
is_stable 2:-33 12:69
is_still 7:11 9:-16 14:43
is_supposed 10:16
is_that 2:25 6:6 10:41 12:1 15:-18 18:-36 33:19 34:17
is_the 0:-10 1:-29 2:-74 3:-97 5:22 6:13 8:-40 10:-23 11:49 12:58 13:-120 14:14 15:4 16:7 18:-10 19:-30 20:47 21:22 22:-1 23:7 24:-36 25:-156 27:-7 29:24 32:-112 33:26 34:-15
is_there 2:13 3:26 5:-78 6:-38 7:-23 9:-32 10:-28 13:21 14:-2 17:39 18:37 21:13 25:-93 26:28 28:-1 32:44 33:-7 34:21
is_this 5:114 12:-14 26:33 28:-27 29:-52 32:-41 33:12
is_to 2:5 16:3 33:-4
is_today 12:-12 32:37
is_trunk 3:-34 5:38 12:20
is_two 7:17
is_up 5:6 9:2 10:-59 11:-36 18:-16 25:106 34:-17
is_waiting 13:24
is_when 20:26
is_wrong 16:29 22:14
is_your 10:-38 11:83
it 0:21 1:16 2:40 5:-26 6:-11 7:17 8:44 9:-33 11:-120 13:-71 15:40 16:18 17:-33 18:-6 20:77 21:52 22:22 24:-12 26:-2 27:-41 28:-15 29:-4 31:54 32:-127 33:-19 34:-41
it_$ 2:-6 3:-18 5:-37 6:-15 8:55 9:-29 12:37 15:-14 16:38 17:-26 18:15 19:-18 20:14 21:-95 22:7 25:13 28:-20 29:2 31:8 32:-13 33:6 34:5
it_<?> 2:10 6:9 9:39 10:40 14:15 17:-19
it_<number> 7:3
it_<unknown> 12:-12 19:34 20:-35 33:20
it_@me 18:2 31:9
it_a 10:2 31:38
it_after 6:6
it_as 7:8
it_be 2:-2 20:11 22:10
it_for 20:27 21:30 22:-1 29:-1
it_freeze 12:55 29:8
it_go 2:14 8:-36 25:-6 29:47
it_granted 9:32
it_has 8:9
it_in 1:27 2:-9 5:-10 8:37 14:-12 21:3 25:-10 29:16 31:1
it_is 0:13 2:-10 10:-5 12:-35 15:68 17:15 20:-41 22:48 25:52 29:-61
it_land 20:15
it_make 2:43 26:6
it_off 31:22
it_ok 17:14
it_on 2:35 24:10
it_out 31:16
it_past 6:20
it_possible 0:23 2:-21 3:24 30:12
it_ship 20:9
it_still 20:29
it_that 21:15
it_to 34:11
it_too 2:42
it_until 31:14
it_up 1:4 4:16
it_was 16:26
it_worth 21:4
it_would 0:13
jira 29:29
job 10:-13 16:-9 25:40 33:-6 34:25
job_$ 25:24
join 10:12 14:-1 17:39 27:2 29:-22
join_$ 17:32
join_the 10:18 33:4
joined 17:62 32:-1
joined_the 17:13
joke 2:-11 25:51
just 2:3 3:-16 6:2 13:-1 14:27 15:-20 17:66 18:-2 24:-4 27:9 29:-13 31:2
just_<unknown> 2:-12 6:6 8:1 11:4 12:3 18:-15 20:9 27:7 34:14
just_joined 17:33
just_the 14:59
k 2:17 25:12
keep 10:12 14:5 15:42 26:-1 27:65 29:-30 30:46
keep_<deadline> 15:34 27:-18 31:10
keep_asking 33:4
keep_me 27:13 30:22
keeps 10:10 29:31 33:3
keeps_asking 33:6
kick 3:39 4:38 6:-24 12:26 20:-3
kick_in 6:-20 12:31
kick_off 3:40 4:32 20:-1
kill 8:30
kill_the 31:5
kind 25:11
kind_as 29:10
kind_of 11:26
kindly 15:-15 22:28 24:1 27:7 29:8 33:34
kindly_add 29:6
knock 8:2 25:10
know 2:-49 3:-15 5:42 8:-31 9:9 10:9 11:5 16:-13 17:26 20:25 23:9 24:25 25:-2 27:16 28:-30 29:-10 33:32
know_$ 10:36 14:10
know_<?> 17:37
know_about 7:-16 9:22
know_the 33:24
know_when 20:9 27:16 33:25
know_whenever 27:11
know_which 5:9
l10n 13:11 31:4
label 2:16 9:7
land 2:19 5:28 20:10 22:34 25:20 29:-53
landed 8:33
landed_$ 8:19
landing 22:1
lands 32:11
laptop 29:63
last 4:-11 5:-12 6:42 9:6 10:4 11:-9 13:-59 14:-50 15:15 16:14 19:83 20:-21 21:20 22:-40 23:20 27:-20 28:-93 29:28
last_<unknown> 19:-13 29:55
last_@weekday 6:56 19:-14
last_change 16:2
last_cycle 4:-19 13:-20 15:11 19:98
last_date 16:21 19:-2 29:4
last_day 19:-13 33:71
last_night 19:-12 29:24
last_release 6:-12 19:45 34:9
last_time 6:-44 19:134 23:13 28:-17 33:-39 34:-5
last_week 6:36 9:28 17:8 19:-46 21:16 22:-17 33:-58
last_year 19:42 29:21 33:-12
late 2:67 5:-4 9:-28 10:-49 12:-26 13:56 22:85 24:-22 29:-9 34:9
late_$ 5:5 21:5 29:12
late_<?> 2:23
late_changes 2:-6 13:35
late_for 2:54 6:38 10:-7 25:16
late_in 2:-24 17:8 33:32
late_merge 22:11
late_patch 2:-6 22:22 34:11
late_please 22:31
late_to 2:22
late_with 2:21
later 4:2 6:-5 12:-10 15:41 16:42 19:38 22:-28 24:-9 25:13 26:3 27:-7 29:-27 30:28 33:-8
later_$ 15:48 22:-18 25:17
later_than 16:6 19:26
latest 2:-15 33:68
launch 20:49 28:14 29:-2 33:-23 34:5
launch_date 34:9
launch_day 20:4
least 2:35 28:13 33:-25
leave 7:14 8:-17 15:43 16:-9 24:-19 27:-29 30:18 31:39
leave_it 7:34
left 10:-51 14:50 24:34 25:-24 28:86 29:28 33:-44 34:-20
left_$ 14:7 28:-19 29:21
left_<deadline> 28:35
left_before 28:27
left_for 2:6 28:28
left_on 14:28 28:8
left_the 29:17 31:1 34:-11
left_to 24:25
legal 22:17
length_0 0:-93 1:-151 2:-133 3:-80 4:-58 5:-13 6:-14 7:-170 8:-97 9:-13 10:30 11:121 12:24 13:-9 14:16 15:-49 16:-110 17:-101 18:-44 20:-10 21:-124 22:-37 23:-68 24:-122 25:140 26:-103 27:-18 28:-55 29:4 30:-104 31:47 33:-14
length_1 0:-43 1:-223 2:-84 3:-1 4:-43 5:26 6:-49 7:-59 8:41 9:15 10:-20 11:35 13:35 14:62 15:-33 16:-127 17:-38 18:10 19:-31 20:-3 21:-55 22:-85 23:-3 24:-124 25:164 26:38 28:-20 29:125 30:-1 31:71 32:12 33:-90 34:1
length_2 0:11 1:-81 2:-85 3:-17 4:-17 5:22 6:5 7:37 8:23 9:21 10:27 11:10 12:7 13:46 14:15 15:-1 16:-31 17:-20 18:39 19:8 20:17 21:-19 22:-95 23:-8 24:-40 25:54 26:20 27:22 28:-35 29:93 31:10 32:42 33:-41 34:11
length_3 1:13 3:53 4:-15 5:-11 7:9 8:42 9:10 10:-10 11:-2 12:1 13:4 15:-16 16:33 18:-1 19:11 20:3 22:-20 23:23 24:1 25:-38 27:-1 28:31 29:21 30:33 31:-6 32:18 34:4
length_4 0:39 1:1 2:50 3:11 4:45 5:-5 6:23 7:68 9:-29 10:8 11:-30 13:-44 14:-27 15:6 16:12 17:1 18:-25 19:13 20:13 22:11 24:29 25:-106 27:13 28:8 29:-70 31:-36 32:-5 33:1 34:14
length_5 0:-21 1:61 2:15 4:25 5:25 6:4 8:-8 10:-13 11:-11 13:-4 14:-40 15:13 16:19 17:32 20:-10 21:56 22:79 24:30 25:-185 26:-11 28:16 29:-133 32:-61 33:74 34:-52
length_6 1:58 2:73 3:-18 4:20 5:-22 6:-3 7:7 9:35 10:1 11:-18 12:-15 13:-64 14:-14 15:13 16:33 17:16 19:-2 20:-21 21:19 22:78 24:43 25:-191 28:-2 29:-101 31:-9 32:-27 33:40 34:-49
less 5:-24 28:70 31:27
less_<?> 5:-13 28:37
less_than 28:20
let 2:-81 4:23 5:-10 7:14 8:31 9:-57 10:-47 13:42 16:13 18:-32 19:-22 20:-18 22:44 24:45 27:42 28:-48 29:28 31:-56 32:-21 33:-15
let_<deadline> 16:26
let_<request> 8:54
let_<unknown> 29:30
let_in 13:33 22:11
let_it 25:-26 29:51
let_me 10:-5 13:10 14:14 24:28 27:45
let_my 22:9
let_the 24:29
let_us 4:38 7:32 21:11 22:-23 25:35 29:-31
lgtm 8:22
liaison 17:43 34:42
liaison_$ 34:2
library 2:24 33:33
lifted 6:-25 12:49
light 8:33 29:15 34:-11
like 2:-24 4:43 5:-39 10:16 11:-43 13:2 14:14 16:-32 17:26 18:-1 19:9 20:8 21:-48 22:17 25:1 27:18 28:20 29:-9 30:-38 33:-24
like_<unknown> 4:6 28:14
like_@me 10:1
like_a 17:9 26:9
like_an 13:15 14:-2
like_to 2:1 17:23 20:11 21:-11 22:13 27:23 30:-24
lines 29:4
link 14:40 17:3 19:-7 22:21 26:42
link_$ 14:15 29:17
link_<?> 14:17
link_<link> 22:24
link_for 14:-36 26:62
link_to 14:26 17:1 29:-1
list 2:-50 4:-22 5:-37 8:-51 9:-46 10:7 11:16 13:53 14:45 16:-31 17:-26 20:-20 21:-27 22:-9 23:25 24:-37 25:-61 26:27 27:25 29:-6 30:29 31:7 34:4
list_$ 11:-14 13:33 27:18 29:-42 31:95 33:5
list_<?> 26:54 29:-8
list_<deadline> 14:21
list_<unknown> 11:7 29:6 31:-22
list_@me 30:40 31:-13
list__ 13:4
list_all 13:-38 29:46
list_every 14:29
list_everything 11:8
list_for 27:21
list_of 10:28 13:9 14:40 29:-11
list_the 14:-48 19:9 34:33
live 5:-32 6:46 9:11 20:21 25:14 29:-32
live_$ 20:3
live_@change 9:17
locked 12:99 29:-22
locked_<?> 12:32
locked_at 12:11
log 9:-23 10:56 13:38 22:34 33:-6
log_messages 10:44
lol 7:9 8:-8 10:45 12:-28 13:18 21:-29 25:29 26:2
lol_$ 2:-2 7:11 10:49 12:-26 13:20 21:-29 26:3
long 3:3 5:-49 9:17 11:-30 12:-21 17:-19 19:21 20:33 25:9 28:60 33:-22
long_ago 28:46
long_before 29:4
long_does 10:32 29:-6
long_have 28:4
long_is 29:10
long_until 20:17
long_was 19:33 28:-18
longer 2:-37 8:22 12:4 16:6 27:-17 28:34 31:41 33:15
longer_$ 8:3 31:5
longer_be 33:33
longer_until 28:14
look 3:37 5:-6 7:11 8:-12 14:38 17:-29 18:17 19:7 29:-1 33:26
look_at 7:7
look_like 3:5 14:39 19:15
look_up 9:1 18:1 33:42
looked 9:55
looked_at 9:55
looking 5:30 18:31 32:-25
looking_for 5:18 14:-1 29:4
looks 12:19
loop 27:31
lost 11:61 25:-35
lot 10:12 14:46 18:-30 25:15
lot_$ 14:42 18:-27 25:18
love 10:-21 11:-20 17:3 25:45 29:39
love_to 17:12 27:7
lts 10:32 18:-23 20:78 29:-29
luck 2:15
lunch 20:-24 24:21 25:55 29:42 31:-43 32:-21
lunch_$ 24:21 29:65 31:-43
machine 25:42 29:1
machine_$ 25:47 29:-24
made 3:35 6:19 7:23 13:11 14:-16 25:39 33:-22 34:-12
made_the 28:3
made_up 7:31
main 12:46 29:21 34:-1
main_$ 29:37
make 0:-27 1:-47 2:13 3:8 4:23 6:33 10:3 16:30 17:-2 20:-24 22:23 24:36 26:2 29:-23 33:-56
make_<deadline> 6:13 16:31
make_a 4:59
make_an 10:12
make_it 2:17 16:17
make_me 29:8
make_my 3:21
make_sense 26:7
make_sure 24:58
make_the 2:50 6:9 16:21
makes 0:4 9:-4 11:35 31:-1
manager 5:-47 11:18 20:-15 29:24 34:51
manager_$ 5:-11 34:53
manager_<?> 34:13
managers 10:13 22:31
many 2:-5 4:10 8:-2 9:13 13:22 15:4 17:-8 19:15 22:-5 24:-1 28:23 29:24 31:8
many_$ 4:17 8:-4 9:1 11:9 13:-12 15:4 19:-2 29:-19 34:2
many_<unknown> 5:-6 28:41 29:23
many_@unit 28:33
many_days 19:15 23:9 28:-16 29:32
many_exceptions 9:-5 13:-11 19:20 21:15
many_more 28:15
many_of 13:18
many_rcs 14:2 19:19
many_votes 9:13
many_weeks 5:1 19:30
mark 1:25 5:8 6:-4 8:61 20:-10 28:30 29:-19
mark_<request> 8:13
mark_@month 1:29
mark_it 8:19
master 2:32 5:47 6:-12 10:7 25:-24 29:4 34:-8
master_$ 25:-16 29:48 34:-5
matter 9:11
may 0:-19 2:71 4:13 10:1 13:-20 20:-32 21:20 22:22 28:12 32:-32 34:-15
may_@me 2:10 7:4 13:-6 19:7 22:10 29:15 31:5 33:-5
may_the 2:4 22:25
may_we 4:9 22:20
maybe 0:51 15:22 16:-22 25:9 30:12
maybe_we 30:15
me 1:-70 2:-23 3:-5 4:-21 5:25 6:-9 7:-17 8:-27 9:-16 10:12 11:29 13:5 14:9 15:-39 16:-73 17:11 18:4 20:-27 21:-10 22:-26 23:16 24:93 25:-14 26:-3 27:72 29:13 30:6 31:39 32:-14 34:-12
me_$ 1:-19 10:1 13:-28 14:6 17:36 21:-22 22:-12 24:-25 25:33 27:14 29:25 31:30 33:14 34:-7
me_<?> 10:14
me_<deadline> 24:10
me_<number> 24:15
me_<unknown> 11:-60 17:7 18:9 25:4 27:16 28:2 29:23 31:7 32:1 33:-73 34:-13
me_@me 17:1 31:-14
me_@weekday 24:9
me__ 29:23
me_a 4:13 5:41 24:30 25:8 31:-11 33:-37 34:2
me_about 9:32 10:27 23:6 27:-30 33:-16
me_again 24:17 32:-9 33:4
me_all 13:53
me_are 5:3
me_as 29:16
me_before 24:47
me_can 2:18
me_could 0:11
me_every 24:8
me_from 2:5 8:14 30:11
me_have 12:3
me_how 11:3 15:31 19:38 23:1 29:-29 33:1
me_in 27:67 31:-10
me_is 9:-7 12:2
me_just 18:21
me_know 24:3 27:17
me_of 11:-34 23:47 24:-30 27:2 33:14
me_off 31:73
me_on 24:30 27:-45 31:16 32:10
me_please 23:7
me_see 14:16
me_some 11:24
me_that 30:6
me_the 13:19 16:-34 17:6 18:38 25:-4 27:-4 28:10 29:9 31:-49 33:42
me_through 11:21 14:13
me_to 7:-26 13:24 14:-26 24:-33 27:56 29:63
me_tomorrow 24:3
me_two 24:14
me_up 24:6 26:23 27:6 33:-27
me_what 2:8 10:42 33:-26
me_when 19:26 20:14 24:-2 33:30
me_whenever 27:3
me_whether 12:11
me_which 29:-13 33:6 34:10
me_who 7:29 9:-18 30:22
mean 2:-31 10:16 28:4 29:31 33:18
mean_$ 10:-47 11:6 29:67
mean_by 10:25
meaning 10:43 29:25
meaning_of 10:6 29:29
means 10:65
meant 25:21
meet 25:26
meet_you 25:26
meeting 7:5 15:17 16:4 18:-18 24:-6 27:-1 29:77
meeting_$ 32:9
meeting_<?> 29:17
member 21:14 34:24
membership 6:20 12:2 33:24
merge 2:13 10:29 12:22 17:-41 20:-17 22:10 25:-28 29:37 31:-5 33:40
merge_$ 2:33
merge_a 2:10
merge_it 2:23
merge_my 29:22
merge_window 10:28 29:-45 33:26
merged 2:40 8:31 21:3
merged_in 21:9
merges 2:-3 12:37
merging 2:23
merging_a 2:18
message 2:46 10:-17 25:40
message_<?> 21:6
messages 2:-4 10:21 26:19 27:-7 30:35 31:46
messages_$ 23:10 26:6
messages_please 31:43
might 0:32 15:14 21:22 22:-9 29:-18 30:21
might_@me 0:3
milestone 0:26 1:43 6:-8 14:44 18:89 29:-94 33:-71
milestone_$ 0:33
milestone_<deadline> 1:16
milestones 6:9 14:11 27:50
milestones_$ 27:51
milestones_are 6:24
mind 7:10 14:18 18:17 25:22 29:-16
mind_$ 14:24 25:11
minus 5:8 10:-13 12:-7 16:-8 24:23 28:57
minus_<number> 12:-1 24:24 25:13
minus_what 10:-10 28:53
miss 2:26 6:26 24:8 30:13 32:43
miss_$ 32:13
miss_<deadline> 6:7 24:10
miss_the 2:52
missed 21:27
missed_<deadline> 2:-19 21:20
missed_the 2:17
mistake 30:34
mode 5:36 6:-14 9:20 13:-5 15:51 19:-9 33:-11
moment 2:-7 5:13 12:26 17:19 18:5 25:16 29:-6 33:14
moment_$ 2:1 5:24
moment_of 33:15
month 2:-34 3:6 5:-21 6:10 14:-51 16:10 18:-43 19:-5 20:45 28:20 29:-14 30:17 32:80
month_$ 16:14 18:-9 32:57
month_<?> 20:43 30:22
months 3:9 14:10
more 0:22 1:-30 2:8 4:-17 5:-22 6:1 8:25 9:-18 10:-4 11:-7 12:-11 15:10 16:22 18:-23 22:49 24:-25 25:-17 29:3 31:59 32:-4 33:-7
more_$ 23:-13 31:59
more_<unknown> 21:8 25:-3 29:6
more_days 16:20 22:42
more_for 22:50
more_information 8:34
more_than 28:46
more_thing 1:-1 2:-12 6:17 8:-13 14:1 16:-35 18:-12 20:11 22:-15 23:16 25:5 28:-3 29:24 31:-7 33:1
more_time 15:7 22:41
morning 24:101 25:25
morning_of 24:75
move 15:51 16:14 29:27
move_<deadline> 15:27 34:18
move__ 16:33
move_a 15:60 34:-18
move_the 29:52
moved 5:9 6:6 10:-9 15:29 19:-17 30:19 34:4
moved_$ 15:14 30:22
moved_<deadline> 6:29 15:-13 34:40
moved_the 15:33 34:-1
moved_to 5:23 15:-34 16:28
moves 27:15
moving 11:21 15:43 16:-8
moving_<deadline> 15:65 16:-8 25:6
much 25:31 28:56 29:12
much_<unknown> 25:15 28:-7 29:1
much_does 29:16
much_longer 28:20
much_time 28:30
must 3:2 5:-34 9:-19 13:6 16:6 17:13 21:17 28:-21 29:-8 32:14 33:46 34:-27
must_@me 17:27 20:2
must_be 1:2 3:13 16:11 28:-6 32:34
must_not 18:13
mute 11:-15 27:-3 30:86 31:56
mute_<deadline> 31:8
mute_@you 31:7
mute_until 31:15
mute_you 30:30
muted 25:-38 30:65
my 0:-34 1:-25 2:23 4:-11 5:-70 8:22 9:46 10:-43 11:2 12:-50 14:-32 15:-78 17:29 20:25 21:-44 22:17 24:6 25:39 26:-15 27:-34 28:10 29:68 31:19 32:-5 33:12 34:-26
my_<deadline> 6:-13 9:61 24:2 31:23
my_<unknown> 1:-2 2:-24 3:15 4:-10 8:-54 12:-27 14:-17 17:6 20:46 22:4 23:-28 25:50 29:89 31:-71 33:45 34:-36
my_@device 25:-28 26:13 29:50
my_@land 22:6
my_@move 6:32 29:-5
my__ 2:-14 3:19 6:12 7:7 26:8
my_approval 8:40
my_boss 1:16 9:-4 10:9 11:8 14:9 16:4 17:-1 20:6 24:1 26:-8 27:13 29:-11 33:-7
my_chances 21:17
my_change 22:29
my_exception 8:18 9:53 13:-22 21:-34 22:-37 34:24
my_feature 2:72 28:6 33:-16
my_first 17:99 18:-11 25:2 29:-19
my_fix 20:4
my_laptop 29:21
my_mind 18:13
my_new 2:5
my_notes 33:1
my_package 30:21
my_patch 2:-10 10:-4 22:7 29:56 34:7
my_pr 2:37 22:2
my_pull 8:-26 29:47
my_reminder 31:14
my_reminders 23:33
my_request 8:95 9:51 22:-40 29:-80
my_sign 7:4
my_subscription 31:47
my_team 13:52 21:4 29:-26
my_time 14:25 19:-6 29:12
my_vote 2:-6 7:23
nack 8:27
nah 8:2 28:7
nah_$ 28:7
name 5:34 11:-2 14:-24 18:45 19:8 34:46
name_of 5:25
name_the 18:38
near 24:30 28:20 33:-36
nearer 18:6
necessary 21:27 23:17
need 0:5 1:33 2:13 5:-15 10:-51 11:-31 14:30 15:-52 16:-64 18:10 21:23 22:31 23:18 24:-2 25:-31 27:-68 29:-73 31:-8 32:-28 33:27 34:7
need_<deadline> 22:23
need_<unknown> 25:10
need__ 31:5
need_a 1:28 2:-27 4:9 8:-2 21:22 22:2 24:26 25:-14 34:33
need_an 1:4 2:46 9:14 13:-6 21:3 22:-17
need_for 3:14 34:13
need_it 8:15 20:35 31:-30
need_more 22:28
need_one 21:2
need_the 22:-11 31:7 33:36
need_to 11:-15 13:35 17:23 18:19 22:-13 23:62 24:-14 27:-10 31:-1
needed 0:34 8:-6 11:11 21:22 33:-20
needed_<?> 0:32 33:-10
needed_for 21:22
needed_to 11:17
needs 13:14 16:5 20:18 22:29
needs_a 13:17
needs_to 20:9
needs_until 22:16
never 7:37 8:-15 10:21 17:83 25:11 30:13 31:-27
never_did 17:14
never_done 17:29
never_mind 25:29
new 1:39 2:75 3:19 4:23 5:-79 6:7 10:1 11:14 13:-23 14:-108 16:10 17:96 18:-52 19:-83 20:-3 21:-14 22:16 24:-70 25:-28 26:-66 27:-42 28:-12 29:-8 31:-35 32:-71 33:20 34:-20
new_<deadline> 1:30 16:-29
new_<unknown> 2:76 9:9 20:-66 22:5 27:-12 29:33 33:25
new_@person 17:2
new_cycle 3:29 4:32 11:9 17:-43
new_dashboard 22:26
new_date 16:57 33:-60
new_deadline 11:26
new_driver 2:47 22:-17
new_exception 22:51
new_feature 33:19
new_features 6:14 12:-8 33:6
new_functionality 33:23
new_here 17:38
new_milestone 1:25
new_project 2:4
new_projects 6:12
new_release 4:36
new_strings 2:-2 12:8
new_team 17:4
new_to 17:55
new_translation 10:13
new_version 20:111 29:-19
new_what 17:10
newbie 17:80 25:-8
newbie_question 17:6
newcomer 2:-29 17:69
news 9:5 26:40 27:58 31:7
news_$ 27:54
next 0:7 2:20 3:33 4:53 5:-20 6:-72 7:-10 8:16 9:-41 10:-79 11:-53 12:-48 13:-21 14:-16 15:-21 17:18 18:120 19:-83 20:-10 22:-32 23:21 26:-14 27:-69 28:-15 30:-25 32:50 33:-10 34:-38
next_$ 5:-6 17:11 20:8 23:8 32:11
next_<?> 18:33 29:43
next_<deadline> 20:46
next_<number> 28:6 32:23
next_<unknown> 18:6 20:-59 29:48 33:-12
next_@weekday 1:42 16:26 18:-37 24:4 29:-2 33:-11
next_checkpoint 18:25
next_cycle 3:22 4:4 5:10 8:19 18:-53 33:30 34:-12
next_date 14:-12 18:62
next_deadline 18:39
next_for 18:13
next_freeze 18:53 29:-28
next_milestone 18:45 33:-11
next_month 18:-21 32:24
next_on 18:32
next_one 4:10 14:27
next_release 2:19 4:60 5:2 20:-16
next_series 3:6
next_thing 18:77
next_time 0:14 3:7
next_version 20:34 29:-15
next_week 2:7 4:-20 16:3 18:-38 24:27 25:33 28:-40 33:44
nice 24:25 25:30
nice_to 24:5
night 19:-13 29:18
no 0:53 1:-34 2:20 4:-9 5:-52 7:35 8:38 10:-32 11:5 14:-16 16:-4 19:-23 20:-36 21:11 22:-17 23:46 24:-49 25:23 27:-68 29:-129 30:-13 31:24 32:-29 33:14 34:-44
no_$ 2:49 8:-17 25:46 31:-43
no_<?> 6:5 12:-30 33:17
no_<deadline> 0:28 31:38
no_<unknown> 8:-7 25:21
no_clue 17:2
no_for 8:34
no_freeze 12:46
no_from 8:6
no_go 2:15 7:1
no_longer 8:25 16:5 33:24
no_more 31:56
no_need 23:53
no_new 0:41
no_on 7:17
no_reminder 23:28
no_to 8:27 9:21 34:-7
nobody 7:44 8:-21 9:-1 13:35 29:-20
noise 0:1 7:13 9:3 11:4 12:6 13:9 15:7 16:1 17:5 18:2 19:3 20:-2 21:7 22:-9 25:-3 26:-8 27:-14 28:-1 29:-4 30:-11 31:14 32:-3
noise_$ 0:1 7:13 9:4 11:5 12:6 13:10 14:4 15:7 16:1 17:13 18:2 19:4 21:7 22:-8 25:-7 26:-7 27:-8 29:-3 30:-10 32:-2
noob 10:17
noon 1:12 16:31
noon_$ 16:6
nope 4:-3 8:67
nope_on 4:-3 8:45
not 0:47 1:-96 2:-44 3:45 4:-94 5:-39 6:31 7:84 8:-7 9:-4 10:4 12:9 13:-29 15:53 16:-34 17:-14 18:-31 19:-42 21:69 22:-18 23:22 25:-14 27:-67 28:-24 29:-16 30:68 31:27 32:-32 33:-12 34:-1
not_$ 6:71 9:22 10:-12 12:-16 20:3
not_<?> 2:27 7:-8 9:19 12:-11
not_<deadline> 33:23
not_<unknown> 7:20 15:7
not_a 25:26
not_add 0:49
not_approve 7:22
not_be 10:34 22:3 31:12
not_finish 22:17
not_get 8:15 10:1 30:29
not_it 16:-27 20:10 33:31
not_just 14:52 18:-18
not_let 24:59
not_made 7:31
not_make 2:-1 22:54
not_miss 18:14 24:10
not_move 15:39 16:-4
not_need 8:17 30:-29 31:33
not_ready 21:20
not_reject 7:10
not_send 31:45
not_start 3:10 4:-6
not_stop 30:39 31:-36
not_sure 7:22 34:12
not_the 14:-11 16:13 20:5 27:4 33:2
not_to 21:17 22:-18
not_touch 15:26
not_understand 10:19 11:3
not_unsubscribe 30:42 31:-19
not_want 31:13
not_you 25:30
note 24:57
notes 1:22 2:5 14:-27 20:-12 24:38 33:53
notes_$ 24:6
notes_be 2:27 33:-6
nothing 12:29 31:29
nothing_is 12:17
notification 26:14
notify 27:76
notify_me 24:-9 27:37
now 1:-32 2:53 5:22 6:-20 8:-22 9:-15 10:-64 11:-28 12:50 13:-26 15:-29 16:57 17:41 18:27 20:-89 21:-32 24:-26 25:15 27:14 28:42 29:-1 32:-11 33:-55 34:-23
now_$ 2:24 12:61 18:9 25:30
now_<?> 2:15 5:8 6:-1 12:3 17:8 28:29
now_a 5:9
now_and 28:40
now_on 16:23 27:45 31:16 33:-6
now_or 2:34
now_until 14:25
nudge 16:9 24:34
nudge_the 24:5
number 5:24 7:45 8:42 9:33 13:7 24:-7 25:-6 28:51
number_<number> 7:47 8:47 9:50 29:-45
number_of 13:24 28:57
objections 9:18
of 3:-45 4:-22 5:29 6:4 7:-20 8:-42 9:31 10:20 11:-8 13:15 14:8 15:-14 16:-15 17:-41 18:3 19:57 20:29 22:-28 23:8 25:-115 26:-74 27:-34 28:-19 29:22 32:14 33:-4 34:46
of_<cycle> 14:34
of_<deadline> 0:-16 1:8 5:-12 6:2 10:30 12:-53 14:-7 16:-7 18:4 19:-35 20:-42 23:21 24:17 27:-75 28:-20 31:1 33:42 34:45
of_<quoted> 10:48 29:-1
of_<request> 5:-1 9:62
of_<unknown> 2:32 5:14 9:-43 14:-11 19:17 20:-54 22:54 24:-20 25:16 28:21 29:26 33:-22
of_<version> 4:-35 5:36 10:-24 14:-19 19:84 20:54 22:-24 29:20 33:-10
of_@month 4:68 6:19 14:-16 16:6 19:-7 20:27 29:5 32:36
of__ 0:18 30:13
of_a 0:22 10:29 29:-5 34:-10
of_an 21:16
of_date 27:21
of_dates 18:35
of_day 33:9
of_days 6:26 28:21
of_every 13:15 14:-4
of_exception 8:-8 9:18
of_getting 10:-3 21:46
of_it 10:10 14:31 24:10
of_luck 2:16
of_me 17:40
of_month 16:17
of_my 18:12
of_our 14:-4 26:5
of_plan 16:1
of_release 29:22
of_that 29:12
of_the 3:-22 4:-70 5:61 6:-39 9:39 11:-6 12:21 13:-10 16:-13 17:8 18:-16 19:27 20:18 25:-28 27:-15 28:-36 29:-3 30:-20 31:55 33:24 34:19
of_them 13:14 14:28
of_things 23:23
of_this 10:-16 13:21 14:67 34:-7
of_today 12:30
of_us 18:20
of_what 14:17
of_you 29:-26 34:21
off 2:-43 3:28 4:23 6:-11 7:11 8:17 9:-2 10:-13 11:-58 14:-61 17:-28 18:-9 20:-19 22:-7 23:-32 27:-113 28:32 29:4 30:79 31:88 32:-43
off_$ 29:-12 30:34 31:46
off_<?> 2:-25 6:-17 9:3 12:17 29:44 33:-12
off_<version> 3:13 4:30
off_is 28:19
off_on 7:25 8:11 25:-25 29:33
off_the 3:5 20:-8 29:-43 30:14 31:65 34:24
office 25:33 29:47
official 20:59 29:-32
oh 8:-4 25:36
ok 2:53 6:-19 7:-6 8:14 9:-12 10:4 15:-1 16:1 17:34 24:-15 25:20 32:1
ok_$ 9:-5 25:27
ok_<?> 2:10
ok_now 2:1
ok_so 2:-27 9:-3 10:5 16:9 18:-15 25:-17 29:38 32:15 33:6
ok_to 2:17
okay 2:26
old 1:6 5:-3 14:-16 19:72 22:15 29:15 31:-5 33:-33
omg 25:39 29:-28
on 0:-88 1:52 2:-26 3:-20 5:36 6:-47 7:53 8:34 9:44 10:-58 11:-39 12:53 13:-60 14:-56 15:-30 16:23 17:-20 18:15 20:8 21:-78 22:-30 23:-77 24:56 25:-38 26:-1 27:47 28:-7 30:-2 31:-17 32:30 33:47 34:-2
on_$ 10:-15 12:89 13:2 14:10 20:6 27:67 29:18 31:-29 32:-37 33:-6 34:-24
on_<?> 2:-9 6:-62 9:4 10:-8 12:21 27:14 29:-28 30:22 33:94
on_<deadline> 1:-9 10:66 11:4 12:-11 20:-23 28:12 31:28
on_<number> 4:9 7:14 8:54 25:-14 29:-30 33:10
on_<request> 2:-25 4:-10 5:-24 7:73 8:73 9:59 25:-31 31:-12 34:-29
on_<unknown> 8:8 9:-31 10:4 18:36 22:8 29:49 34:36
on_<version> 4:18 20:23 29:-7
on_@month 1:30 4:9 16:23 20:32 33:-11
on_@weekday 1:24 2:67 7:-26 8:-27 12:-65 16:17 22:-36 24:75 25:-16 27:-11 29:3 31:-12 32:46 33:18
on__ 24:12 27:-2
on_a 14:3 33:48
on_exception 8:23
on_features 5:10
on_for 32:27
on_hold 8:33 31:15
on_holiday 31:15
on_my 9:21 18:11 25:12 29:-18 33:-3
on_new 12:1
on_or 5:11 12:18 33:-21
on_our 33:26
on_release 20:-28 25:16 34:25
on_schedule 5:5 6:11
on_the 1:45 2:-1 3:14 4:-23 5:4 6:24 8:-38 9:20 10:-9 11:-19 12:-30 13:-30 14:-6 16:12 17:-9 18:38 20:-10 24:45 25:3 26:14 28:3 29:7 30:-39 31:-18 32:33 33:-4
on_today 32:31
on_track 5:14 20:7
on_vacation 29:30
on_what 9:7 10:-14 19:19 20:31 33:39
on_which 20:13 28:9 33:16
on_with 5:33
on_yet 12:8
once 2:36 3:10 4:-10 12:-19 30:21
once_we 2:1
one 0:36 1:45 2:1 3:4 4:8 5:-28 6:-35 8:-21 10:-30 11:12 12:-4 13:-71 16:30 17:4 18:12 19:62 20:-43 21:4 22:12 24:28 27:-55 29:-33 30:46 31:-62 32:-28 33:-17 34:-4
one_$ 4:16 33:29
one_<?> 0:6 2:24 18:-27 29:-21 33:12
one_<unknown> 5:15
one_before 19:2
one_day 2:3 16:33 24:32 33:-59
one_deadline 26:33
one_from 19:5
one_go 14:10
one_is 3:1 18:19
one_more 0:21 1:-2 2:22 5:-2 6:14 8:-15 18:-14 20:8 22:-15 23:15 25:2 28:-11 29:16 31:-9
one_please 18:2
one_week 1:62 5:-16 6:-8 16:27 24:17 28:27 33:-24
one_word 5:-2 9:-15 29:48
online 2:46
only 2:14 6:-21 8:-11 13:21 18:20 25:-40 26:23 29:-20 30:44 31:21 33:-79
only_$ 2:-9 8:-25 10:9 13:41 26:30 27:17
only_change 2:4
only_gets 2:10
only_if 7:2
only_the 14:26 18:17
only_three 24:23
only_until 8:34 22:-4
oops 25:36
open 2:23 4:5 5:-7 6:-47 12:20 13:8 22:17 24:35 25:-14 29:9
open_$ 2:64 5:-78 6:-2 9:9 12:-17
open_<?> 12:23
open_a 4:-4 29:24
open_an 22:4
open_for 5:58 12:35 29:-46
open_requests 13:10
open_the 29:18
opening 3:33
opt 30:23 31:31
option 2:49 10:1 22:-9
options 11:42 13:-3 26:13
or 0:-18 1:-101 2:-4 3:-69 4:-21 5:156 6:29 7:-10 8:-103 9:55 10:5 11:-43 12:55 13:-116 14:-20 15:-27 16:-132 17:-50 18:16 19:-1 20:68 21:16 22:-90 23:-10 24:-76 25:-70 27:-21 28:33 29:-1 31:-31 32:-12 34:-41
or_<deadline> 10:-32 18:99 33:-42
or_<number> 33:45
or_<unknown> 2:-13 5:-8 21:1 28:17 29:12
or_@me 6:10
or_@month 33:29
or_a 5:1 25:9 34:2
or_after 2:-24 5:36 6:-42 18:-42 20:23 33:72
or_already 5:11 6:-34 12:37
or_am 33:25
or_are 5:18
or_can 6:-6 12:61
or_did 6:9 12:7
or_do 2:-16 6:12 12:12 15:6 21:33 29:-2
or_end 33:10
or_fixing 2:-5 5:27
or_in 5:6
or_is 2:13 5:1 6:3 15:1 32:7 33:-29
or_less 5:-13 28:34
or_nah 28:7
or_no 2:53
or_not 2:33 6:61 7:-27 8:-20 9:54 12:-26
or_open 12:22
or_post 5:50 12:-4
or_q 20:29
or_still 5:10 6:25
or_testing 5:12
or_the 5:6 18:3 33:4
or_two 5:-2 9:12 12:-13 29:39
or_what 5:33 32:-12
order 14:35 29:60
our 5:-57 6:-8 10:-15 11:-33 12:-36 13:-40 16:-32 17:-19 19:9 21:20 22:84 23:-28 24:10 25:-41 28:-18 29:51 31:4 32:-35 33:34
our_<unknown> 22:16 29:56 33:32 34:-17
our_channel 34:21
our_driver 22:24
our_new 2:7
our_project 2:11 22:22
our_schedule 19:11
our_team 12:-7 21:31 27:21
out 3:-17 4:32 5:-91 6:59 8:35 10:-34 12:-10 14:26 19:17 20:14 21:-28 22:-22 30:30 31:52 32:-56 33:-17 34:-6
out_$ 5:-7 6:2 8:8 14:23 20:-24 24:19 25:-40 29:19 31:52 33:-10
out_<?> 2:24 9:26 30:24 33:-27
out_a 4:23
out_already 6:8
out_before 20:34
out_for 18:33
out_of 2:2 5:-7 11:2 30:8 31:26
out_on 6:-20 33:22
out_the 14:27 19:18 20:-18
out_to 16:3
out_when 19:-6 20:43
out_yet 6:28
over 5:15 6:63 17:15 33:-5
over_$ 5:36 6:6
over_<?> 6:44
over_as 17:18
over_the 15:9
overview 13:39 14:41 32:32
overview_of 13:32 14:14
owns 34:16
owns_the 34:14
package 21:2 30:20
page 11:27 14:59 17:31 20:9 25:-23 33:-7 34:-13
page_$ 11:32 17:19 25:-14 29:-8
page_with 14:12
part 2:32 5:12 17:8 33:17
part_of 2:32 5:12 17:8 33:17
pass 6:-25 22:34 29:42
pass_$ 6:-23 9:14 29:13
pass_for 22:32
passed 6:67 7:8
passed_<?> 6:3
past 1:15 5:10 6:51 10:-30 12:-16 13:3 16:-27 19:20 22:58 33:-30
past_<deadline> 1:26 6:10 13:6 16:-19 22:19
past_the 22:28
patch 2:44 10:-23 17:44 18:-14 21:-7 22:55 25:-14 29:11 33:-46 34:26
patch_$ 2:-7 29:32 34:5
patch_<link> 22:10
patch_<unknown> 2:-39 17:6 22:9
patch_is 34:12
patches 10:-15 12:13 13:19 15:5
patches_$ 12:12
patches_are 2:3 13:17
pending 8:41 13:59 29:-53
pending_$ 13:30 29:-11
pending_exceptions 8:15 13:-6
people 0:-12 2:-29 5:14 6:-5 10:4 11:6 12:14 17:25 21:-5 23:23 25:-28 30:14 33:3 34:11
people_$ 11:7
people_can 34:18
people_still 2:-5 12:30
perfect 25:42
perhaps 15:4 26:11
period 5:46 6:5 12:-35
permitted 2:54
permitted_to 2:11
person 34:73
person_for 34:12
phase 5:123 17:10 25:-7 29:-41
phase_$ 5:34
phase_<?> 17:22
phase_is 5:6
phew 25:45
phrase 11:36 23:-16
picture 14:33 25:7 29:-2
ping 1:-25 23:28 24:34 25:42 32:-8 33:-37 34:12
ping_for 1:-21 24:28 34:17
ping_me 24:41 31:15 32:-1
ping_the 27:3
ping_us 23:22 33:-2
pizza 25:15 29:36
pizza_for 29:60
place 2:-20 6:10 12:10 16:9
place_<?> 12:8
plan 0:10 1:-9 3:1 4:14 10:-20 11:-32 14:52 16:26 19:16 29:-42 32:10
plan_$ 4:-18 19:18
plan_<?> 0:23 3:-25 14:23 18:5
plan_<deadline> 16:27
plan_<unknown> 4:3 33:12
plan_a 3:28
plan_for 3:18 18:-11 20:29 32:31
planned 3:43 5:-1 6:1 14:2 17:-2 20:30 29:-48 32:30 33:1
planned_$ 6:27
planned_<?> 32:13
planned_date 20:26 33:-19
planned_for 14:-24 20:32 32:6 33:44
planning 3:13 4:35 5:-21 14:60 33:21
planning_<version> 3:17 5:-3
planning_for 4:20
planning_of 14:19
plans 24:-6 25:48 29:47 32:-28
plans_for 25:50 32:-27
please 1:7 2:-22 3:-2 5:-7 6:-2 9:1 11:8 12:1 13:28 14:6 15:1 16:20 17:-5 18:12 19:-12 21:-18 22:33 24:4 25:-15 26:7 28:-7 30:7 31:20 32:1 33:23 34:-4
please_$ 1:-16 2:34 3:7 4:-47 6:9 7:-7 8:-28 10:11 11:29 12:6 13:35 14:15 15:-13 16:-24 19:14 20:1 21:3 22:-100 23:4 25:15 26:17 27:-20 30:13 31:-29 32:27 33:31 34:4
please_<?> 4:3 9:2 18:22 19:-21 28:12 29:7 32:-7 33:-34
please_<unknown> 1:14 8:24 16:27 27:28 29:-43 31:29
please_@me 18:1 31:10 33:2
please_@unit 33:4
please__ 1:16
please_add 27:28 29:-3
please_all 27:14
please_allow 22:34
please_approve 7:-57 8:10 29:57
please_can 2:1 8:7
please_correct 16:40
please_create 4:2
please_do 15:9 30:1
please_enter 1:14
please_explain 11:13
please_give 22:30
please_grant 22:34
please_have 24:6
please_include 27:5
please_keep 15:25
please_let 22:21
please_make 31:18
please_many 8:-9 9:24
please_no 31:8
please_note 16:10
please_please 5:21
please_prepare 4:13
please_record 22:32
please_register 22:8
please_remind 24:21
please_remove 31:6
please_send 29:13
please_shift 16:8
please_sorry 9:15
please_subscribe 27:23
please_to 16:15 25:8 31:14
please_update 9:1
please_which 12:4
plugin 2:45 22:3
plugins 10:8
po 29:39
po_files 29:16
point 3:5 5:14 10:46 12:15 26:20 29:-54 32:-19
point_$ 5:38
point_<?> 2:6 7:9
point_of 10:73 33:-34
poke 9:-6 24:58 27:-9 34:18
poke_me 24:48 27:-1
polishing 5:21
possible 0:21 3:14 13:-22 21:10 22:5 23:10 26:32 30:26 33:18
possible_$ 26:10
possible_<?> 2:46
possible_for 13:-14 21:23
possible_to 0:5 2:-25 3:21 22:3 30:33
post 2:32 5:38 6:7 10:-3 11:-36 12:-32 14:22 20:6 23:-10 26:33 27:19
post_$ 11:-31 20:11 26:38
post_<deadline> 2:21 5:23 6:13
post_the 14:48
posted 6:29 27:54
posted_on 6:32 27:8 33:-4
postpone 11:6 16:33
postpone_<deadline> 15:13
postponed 15:57
postponed_until 15:4
pr 2:1 8:-14 22:72 25:-4 29:17
pr_$ 22:4 29:1
pr_<number> 2:-22 9:2 22:44 29:13
pre 5:47 12:-4 24:10
pre_or 5:50 12:-4
prepare 4:38 18:22
prepare_the 4:3
present 5:23 12:30
previous 19:83 20:-36 27:8 29:4 33:-1 34:-8
previous_release 19:65
previous_version 29:16
print 11:18 14:65
print_the 14:12
prior 19:49 24:41
prior_to 24:34
probably 23:4 30:6
problem 2:14
procedure 10:-20 11:21 21:10
procedure_for 10:-20 11:21 21:10
process 9:-9 17:51 21:40
process_<?> 9:-5 21:37
project 2:1 3:10 5:44 10:17 17:62 21:13 22:13 29:-42 31:6 33:-72
project_$ 17:17
project_<?> 10:10 17:11
project_in 5:12
project_what 17:21
projects 6:6 17:-7 20:-10 33:65
proposal 2:-4 6:64 33:32
proposal_<?> 6:31 33:-24
propose 33:18
propose_a 2:-6 33:17
proposed 6:39
published 6:11 19:2
published_<?> 19:4
pull 4:-8 9:-31 12:4 13:-48 17:4 21:-4 22:24 29:60
pull_<number> 22:47
pull_in 2:18
pull_request 8:-27 17:11 29:43
push 15:23 16:1 20:4 29:25
push_<deadline> 15:37
push_the 20:11 34:1
pushed 6:35 29:7
put 0:15 1:25 2:-17 8:19 9:-1 12:24 15:-19 16:-10 22:14 24:-5 29:-47 31:38 33:9
put_<deadline> 34:25
put_<request> 8:38
put_a 0:26 1:-28 27:-8 31:33 33:19
put_in 22:17
put_it 1:42 16:-16
put_me 27:2
put_the 16:10
q 20:36
q_<number> 20:36
qa 0:16 2:-2 5:86 6:-21 7:8 9:-66 12:-55 24:17 25:-28 27:55 29:-60 30:4 33:-15
qa_$ 5:28
qa_<unknown> 5:-4 17:11
qa_@person 34:4
qa_has 7:21 8:-7
qa_team 30:16 34:-5
qualify 21:24 22:-16
quarter 20:1
question 2:-1 8:-5 9:-8 11:-1 12:7 17:10 18:6 20:4 21:-11 22:-17 28:2 33:4 34:32
question_$ 34:12
question_<deadline> 21:5 33:25
question_<unknown> 5:17 9:2 10:10 20:10 25:-50
question_@me 34:3
question_are 12:6
question_how 5:3 11:-9 25:7
question_is 20:12 26:4 33:-6
question_please 1:6
question_the 33:21
question_what 5:-26 14:9 33:5
question_when 29:5
question_which 32:8
queue 9:4 13:71 14:-22 18:28 25:-23 28:-17 29:27 32:-16
queue_$ 13:39
queue_<?> 2:-2 9:24
quick 5:25 6:2 8:-5 9:-8 10:-5 11:10 17:-18 18:9 21:-6 22:-3 25:12 28:4 32:8 33:14
quick_<unknown> 5:24
quick_question 6:6 8:-2 9:-3 10:-1 11:-27 12:2 14:4 18:11 20:6 21:-4 22:-8 25:1 28:7 33:2
quiet 25:-10 31:57
quota 22:31 25:-5 29:36
raise 2:9 9:-16 22:44 29:15
raise_a 22:1
rather 16:2 23:15 30:9
rather_not 30:14
rather_than 16:5 23:16
rc 1:-17 2:12 5:44 6:-18 10:110 12:-30 14:18 16:-35 18:-83 25:-9 27:9 28:-44
rc_$ 5:4
rc_<?> 10:45
rc_<unknown> 5:18 29:32
rc_and 10:29
rcs 14:2 19:7 20:-23 27:37 29:-16 33:17
rcs_$ 20:-19 27:29 33:23
rcs_did 19:9
reach 9:18 17:-14 18:17 34:17
reached 5:30 6:40
read 11:2 17:36 18:-34
read_first 17:43 18:-31
ready 1:13 2:16 18:71
ready_for 18:65
ready_on 1:21
reason 9:32 10:21 22:29
reason_$ 9:6
reason_for 10:29
rebase 11:-24 29:34
receive 2:-3 27:32 29:18 30:10 31:25
receive_the 26:1 27:37
receives 26:49 34:-8
record 2:2 8:27 22:25
refused 7:13 9:28
regarding 9:23
register 1:12 13:29 27:22
regression 2:20 33:18
regression_fix 2:18
reject 7:45 8:19 11:4 29:14
reject_<number> 7:16 29:-10
reject_<request> 7:6
reject_the 29:5
rejected 7:-17 9:11 13:7
relbot 10:-36 11:96 29:-59
relbot_$ 10:-13 25:68
relbot_<?> 11:59
release 3:-24 4:15 5:12 6:-29 10:-5 12:-110 15:16 16:4 17:10 19:47 20:-4 21:13 22:-5 23:-37 28:22 29:14 31:-80 32:13 33:10 34:41
release_$ 1:7 2:17 3:-66 5:67 6:-43 14:16 15:-17 17:18 20:-8 22:-7 25:24 27:-55 28:5 29:-129 33:13
release_<?> 2:23 5:1 14:-12 15:33 20:-11 28:66 29:-93
release_<unknown> 2:-4 17:-17 20:11 28:6 34:2
release_<version> 4:39
release_@dates 27:7 32:17
release_@month 20:1
release_@person 34:50
release__ 19:6 20:-10
release_after 18:-19 29:47
release_announcements 27:19
release_are 5:3
release_at 5:14 14:-11
release_before 17:7 19:7
release_begin 3:26 20:-11
release_by 15:-7 16:39
release_calendar 14:54
release_called 19:26
release_cycle 17:19
release_date 6:-23 15:17 19:18 20:-5 29:24
release_day 20:1 25:13 33:-1
release_do 4:8
release_in 19:7 20:21
release_is 2:-30 5:15 17:-12 20:45 21:18
release_liaison 17:25
release_manager 5:-40 20:-9 29:15 34:77
release_managers 10:23 22:31
release_news 26:20 27:25
release_notes 1:26 2:9 14:-26 20:-11 24:6 29:9 33:34
release_on 4:18 20:43
release_out 5:-3 6:63 20:-34
release_plan 14:33 18:21
release_please 14:13 28:16
release_process 17:39
release_schedule 14:52
release_sorry 14:2
release_still 20:22
release_team 5:-39 9:41 13:17 21:11 34:36
release_this 5:-27 20:25 25:21
release_updates 27:4
release_work 17:4
released 6:67 19:-44
released_$ 6:7 19:-37 20:36
releases 17:7 25:-6 31:53
remain 28:35
remaining 14:4 28:86 33:-5
remaining_<deadline> 28:2
remaining_days 28:15
remaining_deadlines 14:14 28:-6
remaining_time 28:52
remains 14:24
remains_until 14:25 28:-3
remember 24:36
remember_me 24:2
remind 5:10 19:19 23:48 24:8 25:-74 27:-102 29:52 30:-7 31:-8 33:51
remind_<deadline> 24:21
remind_<unknown> 24:-5 29:27
remind_me 5:15 18:-1 19:23 23:20 24:-8 25:-8 27:-57 29:17 33:46
remind_people 23:9
remind_the 23:38
remind_us 33:17
reminded 23:46
reminder 1:-10 6:-5 11:41 16:-48 23:73 24:112 27:-49 28:-5 29:-39 30:-12
reminder_$ 11:40 25:13
reminder_<deadline> 24:11
reminder_for 24:58 31:1
reminder_to 24:34
reminders 23:32 24:-83 25:-41 27:63 29:-1 30:32 31:43
reminders_$ 23:-49 27:25 30:1 31:25
reminders_@me 23:25
reminders_are 23:25
reminders_for 31:1
reminders_have 23:4
reminders_in 23:19 27:3 31:-25
reminders_off 30:24
reminding 24:7
remove 2:9 27:-38 30:25 31:34 33:-28 34:61
remove_<unknown> 30:3
remove_me 30:10 31:20
remove_the 29:10 31:4
remove_this 34:24
rename 2:17 27:-6 29:30 33:4
reopen 8:14
reopen_<request> 8:14
repo 12:2 17:10 29:29
repo_$ 29:28
report 6:9 7:8 8:-6 11:19
repository 12:23
request 7:27 8:63 9:79 10:-22 13:-14 14:-24 18:-6 21:32 22:61 25:-41 27:-22 29:-17 31:-31 32:-26
request_$ 13:-26 21:38 22:6 34:3
request_<?> 21:12
request_<number> 7:24 8:68 9:60 21:-33 22:-21 29:-37
request_<request> 8:13 9:7 22:-32
request_<unknown> 22:3
request_a 29:24
request_an 11:45 22:-13
request_for 21:-17 22:36
request_from 9:36 22:2
request_that 13:10
requested 8:17 21:29
requesting 22:56
requests 2:22 8:-6 9:-56 13:66 21:4 29:4
requests_$ 8:2 13:-65 21:34 29:42
requests_<?> 13:48
requests_are 13:9
require 21:21
required 21:21
requirement 8:-10 22:23
requirements 2:-4 6:26 10:16 34:47
requirements_still 12:16
reschedule 16:17
responsible 34:64
responsible_for 34:19
rest 10:9 14:13 29:-9 31:54 32:18
rest_$ 10:19 31:38
rest_of 14:23 31:4 32:19
restart 29:63
restart_the 29:37
resume 27:29 31:-12
retro 16:-8 29:31
revert 2:18 15:-17 33:12
review 1:25 16:-20 21:-22 25:19 29:40 33:22 34:32
review_$ 33:20
review_day 1:8
review_my 9:-16 29:40 34:24
reviewed 2:25
reviewer 17:6 22:19 27:-5 29:13
reviewers 21:5
right 2:-17 5:1 6:39 7:4 9:-39 10:-39 12:32 15:-9 19:-10 23:13 24:-14 25:38 29:-6 33:35
right_$ 23:15 24:-1 25:19 33:5
right_<?> 6:39 29:-1 33:44
right_now 2:-3 5:28 12:41 29:12
roadmap 14:44
roughly 28:15
round 19:20 24:9 27:11 33:-11
round_$ 27:14
rules 2:-23 10:37 18:-8 20:5 22:16
run 3:28 14:6 18:9 19:-33 25:15 29:49
run_on 29:14
run_the 1:2 19:-17 29:45
running 25:17 29:1
safe 20:15
safe_to 20:15
said 7:27 9:37 21:-9 34:-9
said_no 7:1 9:27 34:-6
same 4:57 6:-19 10:36 16:14 18:-24 25:38 27:-25
same_<unknown> 4:21
same_day 10:-4 16:21 33:11
same_thing 10:65
say 2:-6 6:3 8:1 10:-6 12:23 28:39 33:15
say_<quoted> 11:-20 29:25
say_that 0:7 2:-11 12:6
saying 10:33
says 6:26 11:7 29:-13 33:52
says_<deadline> 6:28 29:-21 33:34
schedule 1:27 2:-13 3:22 4:24 9:-5 12:-3 13:-7 14:66 16:-37 18:28 19:29 20:-35 24:7 25:-39 29:-43 31:-12 32:-19 34:8
schedule_$ 3:20 14:14 19:24 29:-5
schedule_<?> 6:10 14:-2 18:31 34:8
schedule_<deadline> 1:10
schedule_a 4:-11 14:-15 24:24 29:16
schedule_are 5:22
schedule_changes 27:15
schedule_complete 14:12
schedule_for 4:89
schedule_here 14:17
schedule_in 14:32 19:-7
schedule_of 19:33
schedule_please 14:34
schedule_the 1:17
schedule_with 19:11
scheduled 29:-9 32:40
scheduled_for 32:18
screen 29:4
security 2:7 7:15 11:-18 13:-9 16:4 22:9 29:8 34:20
security_<unknown> 1:15
security_fix 16:23
security_fixes 7:2 10:4
see 2:-45 8:-1 11:6 13:23 14:19 17:-7 19:26 21:7 25:57 29:10 32:-32
see_all 13:15
see_the 11:16 14:8 19:31
see_you 25:31
seen 7:4 11:13
send 14:28 17:27 23:14 24:11 26:23 27:6 31:13
send_a 2:-10 17:18
send_me 14:29 24:4
send_the 23:12 29:8
sending 27:25
sending_me 31:12
sense 0:26 2:-11 6:-11 10:34 11:9 26:6
sense_to 11:9 26:7
sent 17:15
separate 0:18
separate_deadline 0:12
series 2:4 3:23 4:20 5:21 19:14 21:4 29:-29
series_is 5:9
server 10:19 29:66 31:-17
server_$ 29:27
set 2:-46 4:29 9:1 11:36 20:4 22:-22 23:29 27:-23
set_$ 23:10
set_<?> 23:11
set_<deadline> 16:32
set_a 11:16
set_an 24:33 29:16
set_for 20:13 23:3 33:13
set_it 1:4 4:16
set_the 4:11
set_up 1:16 4:4 11:41 16:-10 23:-7
shall 0:5 7:3 8:-2 15:3
shall_<unknown> 15:8
shall_@me 7:5
share 14:9 27:-6 31:22
share_the 14:3
she 3:8
shift 15:7 16:22 29:30
shift_<deadline> 16:22
shift_the 15:30
shifted 34:25
ship 2:21 4:13 5:-6 6:-3 8:25 19:14 20:21 28:36 33:-37 34:5
ship_$ 20:19 34:12
ship_<?> 28:2
ship_date 4:14 15:3
ship_in 20:4
ship_it 8:7
shipped 6:29
shipping 20:32
ships 3:3 4:-12 16:21
should 0:13 1:-16 2:-17 3:22 4:-50 6:9 7:29 8:-43 9:-53 10:-22 12:-16 13:-32 15:22 16:11 17:7 18:32 19:-39 20:4 21:13 22:-26 24:-59 25:-29 26:30 27:-24 30:31 31:-29 34:12
should_@me 2:39 6:24 7:-31 10:-5 11:5 15:-19 17:12 20:5 21:26 34:47
should_a 14:25
should_be 15:1 16:15 18:33 33:-29
should_know 5:6 32:26
should_probably 23:4 30:6
should_the 15:5 18:30
should_there 0:20
should_we 3:23 15:32 18:8
shout 24:32
show 8:-7 11:34 13:71 14:19 17:-22 18:20 19:37 25:-20 27:-27 29:-18
show_me 9:1 11:15 13:22 19:28
show_the 13:36 18:10 23:6 29:-14
show_what 14:29
shush 0:11 1:1 12:33 25:-38 31:39 32:-7
shush_$ 0:12 25:-17 31:28
shut 2:-24 6:43 12:46 20:-10 25:-35 29:-47 31:46 33:10
shut_$ 2:-16 6:-10 12:78 29:-20 33:19
sick 25:15
sign 7:5 8:23 21:-20 25:-31 26:14 27:66 33:15
sign_me 26:24 27:9
sign_off 7:12 8:28 21:-10 34:1
sign_up 11:10 33:23
signs 21:7 29:-28 34:53
signs_off 34:42
silence 31:83
silly 25:1
since 6:8 9:9 21:-7 29:29
since_yesterday 13:2
sleeps 28:35
sleeps_until 28:33
slip 6:10 15:15 19:50 29:-17
slip_<deadline> 15:20
slip_or 6:7
slipping 15:44
slipping_<deadline> 15:34
slips 16:33
sneak 2:15 11:34
sneak_<unknown> 11:36
sneak_in 2:14
so 2:-65 5:31 6:9 7:-52 9:4 10:3 12:28 13:42 14:-15 15:-2 16:33 17:-48 19:-12 20:3 22:19 25:-8 30:-69 31:27 33:56 34:-21
so_$ 15:7
so_<?> 33:28
so_<deadline> 6:44 10:-11 12:-15 33:10
so_@me 33:17
so_are 10:1
so_far 13:71
so_is 2:8 12:24
so_kind 29:9
so_please 31:8
so_that 24:19
so_we 22:2 33:25
so_what 18:25
so_when 33:5
so_which 20:4 33:-25
some 0:13 2:7 11:20 15:25 16:-19 23:6 24:-26 25:-6 26:5 29:3
some_<unknown> 2:22 22:25 25:-8 29:16
some_example 11:12
some_point 23:4 26:11
somebody 2:-24 3:7 4:-11 7:16 29:24 30:22 34:12
someone 2:-25 9:-9 10:24 12:6 15:20 17:22 29:-10 34:16
someone_<unknown> 10:15 17:3
something 0:5 1:-1 2:-10 11:4 13:25 15:-9 17:27 18:5 21:2 25:22 29:-19 32:48
something_$ 0:9
something_<unknown> 17:3
something_due 18:40
something_on 32:31
soon 6:-19 10:-28 11:-5 12:-34 13:58 17:20 18:39 20:26 24:-11 27:35 28:70 29:-68 32:-26 33:-10 34:-21
soon_<?> 18:46 32:-12
sooner 18:46 33:-2
sooner_<deadline> 18:12
sorry 1:-3 5:8 7:-3 8:14 9:10 10:13 12:14 14:13 16:10 17:3 18:9 21:-8 23:-6 25:24 27:-2 31:-1 33:-9 34:3
sorry_$ 25:13
sorry_for 1:-10 5:3 6:7 7:5 8:-8 9:1 12:14 13:8 14:3 15:16 16:2 17:26 19:23 20:-1 22:-27 27:-13 31:-18 33:-3
sorry_if 4:6 7:-13 8:10 10:12 13:-4 14:3 15:-18 17:-2 18:4 19:-12 20:11 22:12 23:-9 24:-4 25:-3 27:5 29:7 31:11 32:-1
sounds 25:37
spam 8:-8 29:36
speaking 29:23
sprint 1:11 29:28 32:25
squeeze 16:34
squeeze_in 1:5
stabilisation 5:21
stabilization 5:5
stable 1:11 5:57 6:-27 9:-19 10:38 12:26 29:-39 34:43
stable_<version> 2:-6 5:33 12:45
stable_branch 1:11 5:10
stable_branches 5:1 10:54 12:-14 34:6
stage 5:63 8:11 10:11 17:24 29:-34
stage_$ 8:14 10:14
stage_<?> 5:4
stage_of 5:16
staging 29:41
stand 5:33 9:17 10:22 17:-1 27:-15 29:-14 31:18
stand_$ 5:16
stand_for 10:52
stands 5:20 10:44 11:-6
stands_for 10:50
start 5:16 6:-4 10:-36 11:32 14:19 17:-2 19:9 27:21 33:18
start_$ 5:42 29:2 33:-48
start_<?> 17:41
start_<unknown> 11:52 17:-28 29:-30 33:39
start_<version> 3:17 4:33 5:-1
start_@post 27:11
start_the 4:-15 29:3
start_to 14:29
started 6:5 12:4 17:78
starting 3:10 4:21
starts 3:5 4:8 10:9 17:9 33:1 34:-19
state 5:46 9:41 12:18 13:6 22:-9 29:-12
state_$ 13:4
state_of 5:51 9:15 29:-1
status 5:65 8:-45 9:35 12:19 26:7 29:-38 31:4 34:-19
status_$ 5:2 9:-1 12:12 31:4
status_<request> 9:29
status_of 5:57 9:8
step 17:33
step_<?> 17:29 18:-12
steps 11:52 21:-9
still 2:46 5:23 6:1 7:10 8:-45 9:46 10:-52 11:-20 12:10 13:21 14:28 16:-47 17:-40 18:-88 19:-25 20:36 21:5 22:-46 25:-16 27:-19 28:24 29:-7 30:19 31:-58 32:-78
still_<unknown> 2:26 7:-2 9:31 29:-29 33:14
still__ 2:21
still_a 12:7
still_accepted 2:22 12:-5
still_ahead 6:29 14:48
still_be 2:39
still_change 12:11
still_get 20:-4 21:35 25:25
still_go 2:-9 12:15
still_going 5:5
still_have 2:-6 28:51
still_in 9:24
still_need 9:25 30:16 31:-7
still_on 20:12 26:14
still_open 2:-24 12:36 13:10
still_possible 2:16
still_propose 12:2
still_push 2:8
still_supported 29:39
still_take 2:24
still_taking 2:5
still_the 2:-37 20:41
still_time 6:20
still_to 6:51 14:12
still_undecided 7:6
still_waiting 9:20
stone 15:7
stop 2:26 6:12 10:-13 12:-23 18:-13 23:-28 24:-8 27:-56 30:51 31:64 33:41
stop_$ 25:26 31:-5
stop_@notify 31:35
stop_@post 30:14 31:1
stop_@remind 31:2
stop_me 2:32
stop_sending 31:19
stop_taking 33:11
stop_the 30:46 31:-13
string 2:-17 8:1 10:18 13:3 14:-1 28:39 29:13 33:38 34:-3
string_change 21:19 22:-19
string_changes 28:7
string_exception 22:33
string_exceptions 13:6
strings 2:-81 10:14 12:43 13:5 17:-18 24:11 27:4 28:17 29:-20 33:52
strings_$ 24:22 27:12
strings_<?> 33:22
strings_<unknown> 2:-1 12:32
stuff 26:16 27:30 29:-31 32:45 34:18
stuff_$ 27:37
sub 26:58 27:28
sub_me 27:9
submit 13:-1 22:32 29:15
submit_an 22:6
subscribe 11:2 26:39 27:89 29:12 30:-57 31:-48
subscribe_$ 27:18 29:-17
subscribe_<unknown> 27:30
subscribe_a 11:60 26:-40
subscribe_dev 27:20
subscribe_me 27:3 29:29
subscribe_this 26:-5 27:42
subscribe_to 11:-20 26:19 27:-44 29:59
subscribed 26:86 27:-16 30:14
subscribed_to 26:34
subscription 29:12 31:19
summary 27:19 32:23
summary_$ 32:5
summit 29:56
summit_on 20:3
support 1:15 29:23
support_<unknown> 29:26
supported 29:61
supported_$ 29:36
suppose 0:5 2:20 21:35
suppose_the 2:11
supposed 5:23 10:24 29:-9 33:18
supposed_to 5:23 10:24 29:-9 33:18
sure 2:-21 7:21 16:-9 24:43 33:15 34:10
sure_@me 24:26
switch 27:27
syntax 11:49 25:-18
t 10:-40 17:-23 20:-19 28:110 29:37 33:-65
tag 6:24 20:2 29:11 33:21
tagged 6:51 19:12 20:-25 33:19
tagged_$ 33:6
tagged_<?> 19:24 20:-25
take 7:-10 8:50 9:-24 12:18 16:44 21:2 29:14 30:-23 31:25
take_a 27:15
take_back 8:40
take_it 2:1 12:36 31:-22
take_me 31:46
take_place 6:14 16:10 20:1
taken 6:22
takes 10:2 34:30
takes_<unknown> 34:34
taking 2:4 9:11 33:4
talk 11:28 15:19 25:3 29:-9 33:-17 34:12
talk_about 17:14 25:22 33:-15
talk_to 11:50 34:16
talked 21:12
target 20:44
target_date 20:26
team 4:-6 5:-19 6:-20 9:24 10:-145 11:-23 12:-1 13:56 14:-12 15:-46 17:6 19:-35 20:-59 21:23 22:25 24:34 25:29 27:34 29:-16 33:-19 34:16
team_$ 5:-39 13:15 25:50 29:17
team_<?> 21:9
team_<unknown> 5:37 29:-8
team_has 2:6
team_have 13:13 29:-13
team_is 33:11
team_member 34:3
teams 2:-25 10:88 14:-16
teams_$ 10:51 14:-27
tell 2:12 5:33 9:35 10:10 11:24 12:13 18:10 22:-37 23:-11 27:-11 29:-68 31:-4 33:33 34:16
tell_me 2:29 9:32 10:35 12:3 18:17 22:-15 24:-48 29:-15 31:-34 33:12
tell_the 5:22
tell_us 11:10 25:10 27:-18 32:-6 33:9
tell_you 11:13
telling 31:9
template 3:16 4:65 13:-12 21:30
template_$ 4:36
templates 3:53
test 5:4 8:32 11:-23 18:32 21:8 22:-45 25:17 28:-20 29:15 32:23 33:-18
test_<unknown> 8:27 18:44
test_day 1:29
test_for 1:-15 29:41
testing 5:57 25:25
testing_$ 25:15
tests 2:28 7:14 8:8 10:3 12:-10 25:-22 29:38
tests_$ 2:12 8:14
tests_are 8:12 29:3
text 2:17 14:19 22:47 29:-8
text_$ 22:1
texts 8:5 10:24 12:31 20:-12 22:-6 33:56
texts_are 12:23
than 2:-4 6:-21 15:-17 16:29 19:42 23:13 28:73 33:-17
than_a 28:39
thanks 7:-1 25:123 29:-2
thanks_for 25:120
that 2:16 3:-61 5:-30 7:-18 8:-7 9:-15 10:28 11:15 13:10 14:-36 16:17 17:-68 18:32 20:-45 24:2 25:40 26:-5 30:1 31:-43 33:18
that_$ 11:24 16:32 29:-3 34:3
that_<?> 10:3 11:7
that_<deadline> 15:24 16:50
that_<request> 7:10
that_<unknown> 2:7 6:18 25:-12 29:26
that_@me 32:25
that_a 0:7
that_expire 13:5
that_for 10:43
that_is 8:55 13:-13 33:27
that_still 2:48 9:-14 13:16 33:22
that_the 15:13 33:37
that_was 8:-1 13:31 25:44
that_you 8:-2 25:12
thawed 5:-22 6:-17 12:44 25:13
the 0:-26 1:2 2:9 4:6 5:11 6:18 7:-6 8:8 10:-16 11:-35 12:11 13:-9 14:37 15:21 16:23 17:-21 18:15 20:18 21:-2 22:25 23:-8 24:16 25:-8 26:-2 27:-2 29:34 30:27 31:-7 32:11 33:8 34:7
the_<deadline> 0:-58 1:-38 5:-64 6:2 8:31 10:40 12:-8 13:-84 14:-8 15:44 16:32 18:-10 19:-35 20:-3 21:-31 22:-5 24:47 27:-5 28:18 32:-34 33:51 34:24
the_<number> 1:108 2:24 5:-81 6:-1 7:-25 8:-15 9:-128 10:-106 12:-106 14:-41 15:-51 16:128 18:-125 20:51 24:14 25:-65 27:-52 28:-118 29:-187 32:81 33:84
the_<unknown> 0:13 1:-38 2:15 4:12 5:-24 7:9 8:65 9:56 10:-39 11:-9 12:24 13:-22 15:15 16:32 17:-45 19:-4 20:9 22:25 23:3 24:4 27:-62 29:45 30:-47 31:-59 32:-14 34:11
the_<version> 4:65 20:35 33:-33
the_@change 6:19 22:22 29:-3
the_@cycle 2:60
the_@device 5:1 6:11 7:-13 12:4 13:11 17:-8 18:3 19:2 24:-7 27:2 28:3 29:-7
the_@land 29:-2
the_@person 34:6
the_@post 26:16
the_@schedule 19:12
the_@updates 2:-9 26:11 27:23 29:-18 30:47
the__ 6:8 29:25 31:4
the_announcements 26:34 31:15
the_approval 7:14
the_approvers 34:41
the_archive 34:3
the_best 17:26
the_beta 5:11 20:-24 29:-36 33:50
the_big 10:3 14:30 20:32 29:-26 33:-20
the_bot 11:24 23:12 29:-7 31:9
the_build 25:34 29:11
the_calendar 0:14 1:56 4:9 8:-14 11:16 14:-3 16:4 18:31 19:41 26:-4 33:-54
the_candidate 33:2
the_change 29:6
the_channel 27:-25 29:33 30:4
the_ci 29:26
the_clock 10:-34 28:57
the_closest 18:27
the_code 6:-9 29:19
the_coffee 29:32
the_coming 20:28 32:33
the_command 11:36 14:-18
the_contributors 17:24
the_countdown 27:50
the_countdowns 31:43
the_current 4:15 5:20
the_customers 7:12 15:1 29:18
the_cutoff 6:3 33:44
the_cycle 4:-38 5:55 10:-16 14:72 19:-12 28:4
the_daily 31:43
the_date 6:46 14:-6 15:13 16:11 18:-52 19:-23 26:18 29:-46 33:24 34:16
the_dates 3:2 11:-11 14:21 15:35 16:3 19:27 26:29 27:-19 32:-18 33:-5 34:-39
the_day 10:38 16:-7 24:27 32:7
the_days 33:12
the_deadline 22:29 28:17
the_deadlines 27:3
the_decision 8:23 34:11
the_difference 10:15
the_docs 17:-29 21:-27 32:5
the_documentation 24:8 29:5
the_end 4:5
the_exact 33:43
the_exception 9:25 13:22 22:-88 25:25 29:19
the_exceptions 8:-2 24:30
the_feature 2:13 8:15 28:1
the_final 6:10 20:42
the_first 17:-7 29:16 32:17
the_fix 8:6
the_following 3:23 4:21 18:62 20:-13
the_freeze 1:-5 2:52 5:-8 6:-14 10:65 12:6 13:50 18:-68 19:-9 21:-6 22:73 24:6 29:-107 33:-15
the_freezes 12:13 14:12
the_full 14:18
the_gate 8:3 21:9 29:17
the_golive 20:15 24:13
the_hard 10:37 28:-19
the_land 5:28 17:10 29:-26
the_last 6:8 16:22 19:-12 29:14 33:38 34:4
the_latest 33:42
the_launch 27:4 34:8
the_light 29:37 34:-11
the_list 26:20 27:13 29:-17 30:48 31:25 34:-20
the_live 9:25
the_loop 27:10
the_lts 20:15 29:-9
the_manager 11:14
the_meeting 7:6 29:18
the_membership 6:56
the_milestones 27:2
the_moment 2:11 5:6 18:11 28:3
the_morning 24:101
the_name 5:23
the_new 2:20 8:6 9:8 20:10 21:-11 22:2 29:31 33:-29
the_next 2:1 3:85 4:55 15:-15 16:-29 18:27 20:-11 22:-11 24:-17 32:10 34:-28
the_noise 0:1 7:13 9:3 11:4 12:6 13:10 14:4 15:7 16:1 17:13 18:2 19:4 21:7 22:-8 26:-8 27:-10 29:-3 30:-8 32:-2
the_number 7:18 28:17
the_office 25:9 29:35
the_official 20:33 29:-12
the_old 1:8 19:36 22:16 31:-2
the_one 14:-7 18:16 19:26 29:-3 33:14
the_open 13:35 24:11 29:-7
the_page 10:4
the_past 6:23 12:-4
the_patch 29:3
the_person 34:8
the_plan 0:22 1:35 18:-28 20:15 29:-17
the_planning 14:39
the_point 10:55 33:-20
the_present 5:31
the_previous 19:59 29:7
the_procedure 10:-20 11:21 21:10
the_project 5:68 10:-17 17:52 31:7 33:-16
the_proposal 6:24 12:-11 33:19
the_queue 9:33 13:17 14:-16 18:31
the_quota 8:3
the_rc 2:8 5:18 6:-4 14:34 27:19 29:-29
the_release 2:-11 3:-33 4:-87 5:26 8:-3 13:7 14:-17 15:68 16:14 17:6 19:-42 20:15 21:6 22:6 24:7 29:-6 31:-18 32:-23 33:3
the_remaining 28:23
the_reminder 25:13
the_reminders 23:-54 26:5 27:25 30:72
the_repository 12:19
the_request 8:25 9:19 21:15 29:-42
the_requests 13:21
the_rest 10:13 14:18 31:2 32:5
the_retro 16:-6 29:5
the_reviewer 22:11
the_right 11:33
the_rules 10:13 18:-5 22:18
the_same 4:6 6:-4 16:22 19:1
the_schedule 1:25 8:5 11:10 14:35 27:-9 29:-22 34:35
the_security 16:19
the_server 10:15 29:57 31:-16
the_sprint 28:-21 29:55
the_stable 2:11 34:10
the_staging 29:11
the_state 5:11
the_status 5:26
the_steps 11:25 21:-24
the_string 18:5 29:27
the_summit 29:28
the_team 5:26 18:9 24:32 29:5
the_teams 18:2
the_test 18:36 32:3
the_tests 29:4
the_texts 33:34
the_thing 20:3
the_time 5:7 6:14 33:-22
the_timeline 14:35
the_translations 22:19 23:12 27:2
the_tree 12:22
the_upcoming 18:63
the_updates 27:39
the_upgrade 22:5 33:12
the_user 29:21
the_version 19:48
the_way 7:-11 10:-18 11:10 13:9 16:-15 18:3 25:9 27:-10 30:13 31:3
the_week 24:-43 27:5 32:82
the_weekend 2:-10 25:31
the_weekly 5:-6 27:49 31:66
the_whole 14:44
the_wiki 29:11
the_window 6:36 29:39
the_word 6:2 10:17
the_wording 12:16 33:11
their 24:22
them 9:-5 13:12 14:27 18:-12 31:36
them_$ 14:3
them_<?> 14:1
then 6:-16 12:13 18:57 25:8 29:-10 33:-28
then_<?> 6:-21 12:4 18:40
there 0:21 1:32 3:38 4:-23 5:-142 7:-65 8:24 10:-73 13:45 14:3 16:-59 17:18 18:11 20:-5 23:13 26:21 27:-34 29:-29 32:28 33:-109 34:1
there_$ 14:11 25:26
there_<?> 11:-13 22:10 25:21
there_<unknown> 11:40 32:22
there_@place 0:22 2:40
there_a 0:-14 3:16 6:-16 12:6 26:-32 29:38 32:25 33:8
there_an 6:30 17:6 26:38
there_any 9:-7 12:-16 13:33 21:38 26:3
there_anything 13:15 18:23
there_are 24:26
there_be 0:26 23:19 24:-3
there_documentation 17:25
there_is 8:6 12:45 24:7
there_like 17:13 26:10
there_no 0:34
there_something 13:32 18:33
there_still 2:7 6:13 12:-9 28:28
they 2:8 8:-20 9:37 12:28 15:25 19:-25 29:-69 33:-19
they_<?> 12:16
thing 2:-39 4:-1 5:-8 6:23 7:-15 9:28 10:35 16:-16 18:10 20:58 23:12 29:8 31:-9 32:-25
thing_$ 7:-7 9:17 20:1
thing_<?> 10:24
thing_<deadline> 10:3
thing_<unknown> 2:-40 14:43 17:19 31:19
thing_@me 18:4
thing_are 6:12 26:19
thing_for 1:8
thing_how 13:16
thing_is 9:16 10:5 20:13
thing_that 18:6
thing_what 11:4 14:-10 29:32
thing_when 20:15 33:8
things 5:58 23:21 25:-9 29:-18 32:40 33:-10
think 0:17 7:36 10:-6 11:-13 15:20 21:5 26:11
think_$ 15:8
think_<?> 7:14
thinking 7:30 8:-5 21:27 22:-4
thinking_of 7:14 8:-3 21:15
this 0:-3 1:-17 2:37 3:-45 5:3 6:-28 7:-17 9:-65 10:-29 11:20 12:5 13:19 14:11 15:-5 16:-14 17:28 18:-23 19:-18 20:13 23:24 24:27 26:-3 27:24 28:-15 32:32 33:12 34:44
this_$ 1:-21 5:50 11:8 30:3 33:-5
this_<?> 1:1
this_<deadline> 19:6
this_<unknown> 9:-10 11:-25 23:8 25:11 29:70 31:-8 32:27
this_@place 27:6
this_bot 11:81 25:-25 30:7
this_channel 11:-52 14:-21 27:57 31:56 32:-17
this_cycle 2:10 3:-66 5:-28 13:68 14:40 17:-40 19:-39 28:25 33:25 34:34
this_is 25:42 29:-25
this_late 17:9
this_month 5:-5 20:30 32:44
this_one 0:6 4:19 33:1
this_point 5:29 7:7 10:-2 12:26 15:12
this_project 10:8 17:18
this_release 2:44 5:14 14:77 20:-51 33:14
this_stage 8:14
this_the 5:12
this_thing 20:9
this_time 23:8 29:-25
this_to 11:-14 27:-16 29:57
this_was 4:6 7:-13 8:11 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
this_week 2:24 6:1 13:32 17:3 25:-14 28:-68 29:-48 32:46 33:6
thought 33:15
three 1:11 16:25 18:34 22:28 24:22
three_days 1:1 24:38 28:-20
through 5:11 8:24 9:15 11:11 12:-7 13:13 14:17 19:-8 25:-13 31:-29 32:7
through_$ 9:16
through_<?> 7:2
through_the 8:8 14:27 22:-20
thumbs 8:42
thumbs_up 8:31
ticket 4:-33 29:67
ticket_for 29:14
time 1:-15 5:31 8:-33 9:-58 10:-76 11:-56 12:-27 14:-21 18:-54 19:45 20:-15 22:32 23:26 25:19 26:-6 28:61 31:-52 32:-38 33:16 34:-15
time_$ 0:7 8:-9 12:13 19:2 21:3 22:19 25:56 28:-59 29:-66
time_<?> 6:2 7:22 12:-10 19:6 23:4 25:-1
time_<unknown> 5:-14 14:24 29:36
time_before 24:6 28:21
time_for 5:29 6:13 22:6 33:-20
time_is 5:-15 29:47
time_left 28:36
time_of 28:-5 33:58
time_on 33:39
time_or 2:-23 5:10 15:7
time_remaining 28:21
time_to 4:30 27:18 28:20
time_until 28:10
time_yet 5:37 12:-10
timeline 14:98 19:16 29:-27
timeline_$ 14:29
timeline_for 14:28
timeline_of 19:7
timeline_please 14:17
to 0:-3 1:-92 2:9 5:-35 6:-54 7:15 8:-5 9:-19 10:-29 11:42 12:-36 13:-57 14:-2 15:35 16:57 17:45 19:-71 20:-16 21:16 22:25 23:12 24:15 25:-26 26:16 27:50 28:57 29:17 30:37 31:-28 32:-14 33:-9 34:-7
to_$ 5:7 12:5 26:8
to_<deadline> 10:-13 15:-9 16:-15 24:36 27:41 28:110 29:-63 33:-83
to_<number> 8:32 16:41 20:-17 24:1 29:12 32:22
to_<request> 7:-40 8:54 9:67 34:-9
to_<unknown> 3:8 4:29 5:-25 9:-36 10:2 11:-3 15:7 17:8 20:20 24:-37 25:4 27:16 28:-23 29:59 30:16 32:-52 33:-37
to_<version> 2:3
to_@month 16:53 20:-4 33:3
to_@subscribe 18:27
to_@weekday 16:57 24:-15 32:36
to__ 27:24
to_a 10:9
to_add 0:37 14:-24 26:21
to_apply 12:22
to_approve 7:63 8:-53 13:6
to_ask 9:4 11:7 21:30 22:12 33:-7
to_be 5:4 6:-20 7:5 9:-43 15:-16 16:18 24:37 25:-4 27:16 28:-38 29:-8 31:10 33:10
to_become 17:21
to_begin 4:1
to_book 20:21
to_bump 33:17
to_change 11:32 15:11
to_check 24:5
to_come 6:57 14:8
to_contribute 17:27
to_correct 21:7
to_create 3:3
to_do 2:14 10:29 18:-30 32:7
to_file 21:30 22:-7
to_finish 2:-9 14:29 28:24
to_follow 27:23
to_freezes 27:20
to_ga 14:38 19:1 28:36
to_get 17:11 18:14 22:11 24:11 33:12
to_give 1:4 21:6
to_go 25:16 28:38
to_have 0:49 17:-27 18:7 29:1
to_hear 27:13
to_help 15:3 17:62
to_join 17:42
to_know 5:20 13:2 17:3 20:38 25:8 27:-26 33:19
to_land 22:32
to_me 10:47 11:13 13:-3 24:15 27:-29
to_meet 25:26
to_merge 2:8 22:30 33:18
to_move 11:5 15:41 34:-18
to_my 16:22 27:-21 29:5
to_next 16:1
to_one 22:1 26:33
to_open 3:11
to_postpone 11:7 15:27
to_propose 2:-4 33:17
to_push 15:1
to_qa 5:28
to_receive 30:14
to_record 2:9
to_release 19:2 28:4
to_remind 23:59 24:-28
to_rename 2:1
to_request 7:13
to_run 3:26
to_say 12:6
to_see 11:25 14:26 21:15
to_send 17:13
to_set 4:-22 11:35
to_ship 34:12
to_slip 15:27
to_stable 2:16 10:6
to_stop 11:-21 30:31 31:3 33:11
to_subscribe 11:8 26:12
to_talk 11:30
to_the 0:8 1:-16 2:7 3:-12 5:-13 8:-2 10:-17 11:-24 12:-43 15:-53 16:68 17:22 18:-40 20:-41 21:-13 27:15 28:52 29:51 33:-27
to_this 24:25
to_unsubscribe 29:30
to_update 2:22 24:15 29:-5
to_use 11:2
to_vote 11:27 13:24
to_wait 2:53
to_you 11:90 29:-27
to_your 11:-23 27:30 29:1
today 2:25 4:23 7:-13 9:-52 10:-13 12:29 14:-18 16:-14 17:16 20:-24 24:-6 25:15 28:24 29:8 31:22 32:58 33:-49 34:-45
today_$ 12:3 25:4 28:2 29:61 31:25 32:-25 34:-30
today_<?> 2:35 5:-25 12:32 17:-31 29:-15 32:39
today_is 5:26
told 7:21 27:55
told_about 27:4
told_me 7:24
tomorrow 2:12 6:-10 7:13 10:-11 12:-16 15:-3 18:-8 24:57 32:65 33:25
tomorrow_$ 29:9 32:28
tomorrow_<?> 32:13 33:23
too 2:69 3:1 5:-38 6:20 8:65 10:25 20:-8 23:15 25:-52 27:21 29:-65 33:-25
too_$ 2:-2 10:15 15:7 27:8
too_<?> 10:23
too_<unknown> 8:30
too_late 2:117 6:27 10:-9 23:13 29:-4
too_many 31:22
touch 15:23 33:8
track 1:7 5:28 10:-9 20:4 27:8
translatable 33:2
translation 12:4 14:20 29:-10
translations 2:16 22:14 23:8 27:25 28:5 29:-66
translations_$ 2:33
translations_have 7:4
tree 5:-21 12:89 25:-20 29:-4
tree_closed 12:6
true 12:17 20:2 33:23
true_<?> 12:11 20:2
trunk 3:-34 5:38 12:20
turn 2:-5 8:28 27:37 30:1 31:1
turn_down 8:50 22:-3
turn_it 31:2
turn_off 31:28
turn_on 27:17 29:21 31:-23
turn_the 27:9
twice 15:12 19:-2
two 1:14 3:17 5:-1 7:9 9:1 12:-6 13:-16 16:17 19:15 21:-26 22:40 24:28 25:-14 27:-19 28:-16 29:21 31:-24
two_<?> 5:-3 9:12 12:-14 29:39
two_<unknown> 33:11
two_cycles 3:26 16:-22 19:35
two_days 16:58 24:39 28:-64
two_extra 22:3
two_more 16:15
two_weeks 1:13 8:2 10:1 32:15
typo 2:27
typo_in 2:35 21:-10
ugh 25:24
ui 12:14 22:4 33:36
ui_texts 33:6
undecided 7:5 13:54
undecided_<?> 9:1 13:11
under 5:15 6:-37 10:55 12:47
under_<deadline> 10:26 12:13
under_freeze 12:23
under_the 6:-8 10:60
understand 10:29 11:57 25:-1
understand_<?> 11:5
understand_the 10:46
understood 25:8
undo 7:5 15:-6 16:66
undo_the 7:19 16:21
unfreeze 6:-22 12:29 34:12
unfrozen 12:39
unmute 27:55 29:-13 31:-11
unsubscribe 11:29 27:-27 29:2 30:23 31:32
unsubscribe_$ 11:-6 30:3 31:30
unsubscribe_me 11:27
unsubscribe_us 30:26
unsubscribed 26:-20 30:11 34:41
until 1:-3 3:11 4:-34 5:-43 7:29 8:12 9:1 10:-47 11:-2 13:-17 14:44 15:-12 16:26 17:-50 19:-44 20:-27 21:4 22:39 24:34 25:-26 27:-88 28:57 29:-9 31:40 34:-33
until_<deadline> 2:23 8:10 24:7 28:80 33:-15
until_@month 14:11
until_@weekday 8:31 9:-12 16:5 22:45 24:-73 25:-20 28:-4 31:56
until_after 24:60 29:-14 31:-3
until_ga 20:4
until_next 31:13 32:-4
until_the 3:27 14:29 15:-18 16:22 28:-5 32:6 33:-24
until_we 28:41
until_what 33:4
until_when 2:-23 9:41 20:-70 21:19 29:12 33:37
up 1:1 2:-84 4:69 5:25 6:-56 7:2 9:28 10:-16 13:-3 14:-17 15:-27 16:-39 17:-6 18:46 20:-14 22:-15 23:-65 24:63 25:49 26:3 27:29 28:-35 29:-166 30:-22 31:10 32:-4 33:1 34:-71
up_$ 2:-6 5:2 9:-15 10:-44 11:-38 12:5 18:-21 20:16 25:45 27:38 29:-39 31:36 33:-19
up_<?> 10:30 23:-32 26:5 33:-11
up_<unknown> 4:21 18:7
up_<version> 4:31
up_a 11:16
up_first 18:9
up_for 8:12 25:32 26:14 27:55 34:-24
up_my 7:3 8:7 9:-17
up_next 18:58 24:16
up_on 12:-14 18:36
up_please 25:16
up_the 4:37 8:-4 13:7 16:-2 32:1 33:10
up_this 14:11 32:16
up_to 20:-11 33:50
up_when 24:27 33:-6
up_with 5:35 9:16 18:-25 24:15
upcoming 6:8 14:3 18:46
update 2:21 5:20 9:47 15:-3 16:37 24:3 27:-65
update_$ 20:4
update_on 5:26 9:27
update_the 2:28 24:13
updates 26:-10 27:81 29:2 31:13 33:17
updates_$ 27:32
updates_<?> 29:31 30:3
upgrade 2:9 20:8 22:22 29:38
upgrade_<unknown> 33:9
url 26:36
us 2:-90 4:27 6:38 7:12 8:-57 9:-6 10:-83 12:-30 13:-43 14:-29 16:-36 18:68 19:-32 20:-41 22:61 23:37 24:30 25:17 26:-29 27:30 28:-43 29:-41 31:28 33:-18 34:-32
us_$ 6:73 10:-5 12:-55 18:27
us_<?> 29:13 32:19
us_<unknown> 1:3
us_a 22:17 24:14
us_about 11:13 24:-1 31:21
us_first 18:14
us_get 4:8
us_know 24:12
us_next 18:-15 32:19
us_not 3:3 4:-2 7:10 21:15 22:-17
us_of 23:1
us_on 18:20
us_the 27:12
us_to 27:28
us_when 33:33
use 3:32 5:-12 10:-22 11:66 13:-13 29:48
use_$ 3:34 11:-35 29:48
use_this 11:49 29:-7
use_you 11:35
used 29:20
user 29:21
user_<unknown> 29:22
users 10:7 20:69 33:-19
using 11:7
using_the 11:7
vacation 29:38
valid 9:42 10:7
valid_$ 9:4
verdict 7:12 9:38
verdict_on 9:44
version 1:-25 2:9 3:-22 4:51 5:38 6:16 9:-23 17:-12 19:26 20:61 29:27 33:-125
version_$ 20:10
version_<?> 19:-27 20:18 29:3
version_<number> 4:49 29:12
version_<unknown> 19:47 20:-29
version_<version> 29:14
version_be 20:27
version_before 19:38
version_is 5:38
version_of 2:17 29:10
version_please 20:3
versions 33:27
very 12:2 25:18
vote 2:-11 7:3 8:27 9:-24 11:26 13:48 21:-3 34:7
vote_on 2:-9 7:16 11:27 13:24
voted 9:20
voted_on 9:22
votes 8:-16 9:55
vs 10:70 25:-9 29:29
vs_<deadline> 10:49
wait 2:73 7:48 9:-36 21:8
wait_$ 2:45
wait_for 2:8 20:1
wait_with 7:54 8:-6 9:-29
waiting 5:-47 9:25 13:31 18:39
waiting_for 13:32 18:19
waiver 2:-20 9:45 21:48 22:62 29:-34
waiver_for 2:-5 9:21 21:2 22:24
wake 24:21 32:17
want 0:33 1:2 4:9 7:-12 8:-46 9:-3 10:-35 15:5 16:-5 17:21 20:-3 22:42 25:-107 26:11 27:41 31:38 32:-26 34:-21
want_<deadline> 15:22
want_<unknown> 31:29
want_a 0:17 1:7
want_an 0:9
want_the 27:13
want_to 10:-5 13:3 14:6 16:-6 17:33 26:5 33:35
wanted 22:29 25:10 26:24
wants 5:12 17:6 21:14 22:-10 25:15 29:-10 33:16 34:-16
wants_the 33:9
wants_to 5:15 17:8 21:25 22:-24
warn 23:6 24:38
warning 24:4
was 0:20 1:-10 2:-43 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-21 19:73 20:-21 22:10 23:-6 24:-29 25:4 28:-29 33:1 34:12
was_<cycle> 19:-11
was_<deadline> 0:1 6:20 15:80 19:28 20:-2 29:-8 33:-58
was_<request> 9:44
was_<unknown> 6:-27 9:-39 10:43 11:10 18:5 22:1 25:-38 32:40
was_<version> 3:22 19:44 20:-7 28:-12
was_@me 6:1
was_a 0:3
was_already 6:26
was_asked 4:6 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
was_away 5:14 12:13
was_decided 15:8
was_denied 13:16
was_down 16:1
was_is 10:11
was_it 19:12 30:-2 34:19
was_last 6:44 33:-29
was_means 10:5
was_moved 15:-21 34:27
was_not 21:17
was_that 9:20 30:3
was_the 5:-11 6:18 9:62 10:-69 12:-5 14:-14 15:3 18:-22 19:9 20:-35 29:29 33:51
was_there 6:37
was_which 19:3
way 0:26 2:5 6:-6 7:-13 8:5 10:-10 11:38 13:1 14:-19 16:-8 17:9 21:10 25:1 27:-15 28:-8 29:-12 30:11 31:1 33:-5
way_<unknown> 17:8 25:13 33:25
way_does 10:3 11:25 21:-11
way_how 29:8
way_is 5:27
way_the 13:2
way_to 0:36 2:-4 14:-14 17:22 21:40 29:-7
way_what 32:8
way_when 20:9
way_which 3:7 14:2
way_who 19:-11 34:54
we 0:67 2:23 3:46 4:12 5:80 6:26 8:8 9:-4 10:-96 11:-158 12:20 13:-3 14:-39 15:26 16:-23 17:-69 18:25 20:8 21:13 22:31 23:-66 24:-45 25:-35 26:-52 28:11 29:-36 30:1 31:-6 32:-11 33:-23 34:-98
we_$ 5:81 28:-24
we_<deadline> 19:24 33:-10
we_<unknown> 2:6 6:-5 7:2 12:34 13:8 18:11 19:-8 20:25 25:-29 29:-81
we_after 5:-1 6:62
we_agreed 16:12
we_already 6:-15 12:25
we_also 1:35
we_approve 9:26
we_are 4:34 5:25 6:-8 12:5 22:36
we_ask 22:5
we_at 2:-21 5:21
we_be 5:3 18:6
we_branch 29:-1 33:18
we_can 33:27
we_cut 20:28 28:-1 29:19 33:-16
we_did 25:41
we_do 3:3 7:-2 23:-19 30:-6 31:55
we_entered 5:26
we_frozen 12:46 25:-6
we_get 20:-46 22:12 29:55 33:-4
we_go 20:18
we_got 32:33
we_had 0:12
we_have 0:-18 1:11 3:-19 6:-30 9:-39 13:16 14:57 19:-7 21:-7 22:17 25:-17 28:15 29:27 32:26
we_hit 10:41 20:-56 28:51 33:-39
we_in 5:56 12:1 17:10
we_know 7:-8 9:26 33:19
we_live 5:-31 6:49 12:-14
we_make 6:20
we_merge 12:-20 22:25
we_might 0:10 22:-2
we_moved 5:15 6:24 15:-7
we_must 24:1
we_need 0:12 2:24 4:24 22:13
we_on 5:24 6:6 9:5 12:-27
we_only 22:17
we_pre 5:28 12:-2
we_push 15:46 20:29 29:-29
we_put 0:35 1:-15
we_release 5:-30 17:19 20:37
we_ship 19:38 28:40 29:-17
we_should 2:-18 3:8 29:27 30:43 31:-14
we_sneak 2:4
we_start 3:8
we_still 2:22 20:7
we_stop 33:19
we_support 29:36
we_to 28:12
we_use 3:34
we_want 0:13
we_were 21:13
we_will 22:55
we_with 5:-11 9:47
we_would 22:10 27:21
weather 29:44
week 0:-29 1:22 2:11 4:-12 5:7 7:-3 8:-70 10:-93 11:-49 12:-45 14:-63 15:19 16:50 17:10 18:-85 19:-80 20:-15 23:-27 24:50 25:-5 26:-45 27:-25 28:-9 30:-8 31:1 32:97 33:27
week_$ 1:-14 2:5 4:-47 5:2 13:11 15:-31 16:62 20:-40 21:6 25:18 28:-36 31:18 33:22 34:3
week_<?> 5:6 6:8 9:7 15:39 19:-9 28:-72 29:-35 31:6 32:29
week_<deadline> 28:8
week_<number> 32:12
week_<unknown> 4:-6 22:21 24:7 32:23
week_after 1:28
week_agenda 27:12
week_ahead 24:13 32:3
week_before 1:25 16:2
week_cycle 3:21
week_dates 32:5
week_does 20:1 33:6
week_for 5:-19 22:29 28:16 32:46
week_is 29:46 32:-9
week_later 15:14
week_of 5:17 29:19
week_on 24:17
week_or 2:16
week_plan 4:36
week_please 2:7 32:33
week_what 5:-18 17:39
weekday 20:11
weekend 2:-18 25:59 28:11 32:1
weekend_$ 28:-1 32:43
weekend_<?> 25:39 32:-13
weekly 9:-1 25:-25 26:24 27:38 29:-18 31:22 32:41
weekly_@updates 26:15 27:16 31:5
weekly_overview 32:21
weekly_status 26:10 31:15
weekly_summary 27:23 32:6
weeks 4:69 5:24 19:23 20:-3 28:49 29:-4 32:-1
weeks_$ 4:15 5:31 28:-27 33:17
weeks_in 5:18 28:-3
weeks_to 28:41
weeks_until 28:23
welcome 2:23 17:21 25:14
well 21:6 25:21 27:11
well_<?> 21:6
were 2:-16 6:3 13:32 19:53
were_granted 19:11
were_the 19:4
what 0:-12 1:-35 2:-30 3:-1 4:-96 5:14 6:-62 8:-114 9:5 10:61 11:42 12:-60 13:31 14:2 15:-19 16:-148 17:59 18:42 19:17 20:8 22:-124 24:-8 25:-31 26:6 27:-103 28:-7 30:-1 31:-83 32:25 33:25 34:-85
what_$ 10:-1 18:25 28:30
what_<deadline> 10:16
what_<quoted> 10:17
what_<unknown> 0:-6 5:41 9:10 11:41 13:-38 14:-31 17:-11 18:15 21:34 25:-59 33:-19
what_@me 11:-21 13:44 14:-3 25:10
what_@subscribe 10:-17 18:54
what__ 10:3
what_a 11:-32 15:10 19:-4 25:95
what_about 0:9 2:66 10:-91 11:-16 18:-46 29:-9 33:75
what_am 18:-20 26:21
what_are 10:19 11:64 13:-22 14:39 18:11 21:6 25:-62 32:-23 33:-37
what_become 9:36
what_came 9:3 19:23
what_can 5:-11 11:31 17:40
what_changes 10:58 33:-29
what_comes 18:18
what_commands 11:22
what_date 19:23 20:35 29:-16 33:50
what_dates 14:7
what_day 10:-58 19:29 20:52 32:-3 33:68
what_did 5:-29 11:12 13:71
what_do 0:10 2:-26 5:15 10:46 15:-32 18:31 26:-27 29:-70 30:7 32:21 33:-42
what_does 5:11 7:1 9:-24 10:-8 11:-7 14:44 17:-3 28:31 29:19 32:8 33:-60 34:14
what_exactly 10:39 33:-9
what_happened 9:39
what_happens 10:31 20:-26 32:16 33:-7
what_have 28:-12 32:43 33:15
what_hour 20:28
what_if 0:42 2:26 15:18
what_is 0:-52 3:-70 5:-4 6:-74 10:51 13:29 14:-3 17:33 18:16 19:-6 21:-4 23:-36 24:30 28:2 32:43 33:-18 34:-46
what_kind 11:26
what_may 2:23 10:16 15:-1
what_milestone 5:14 10:-16 18:13
what_must 17:15 32:15
what_now 2:-11 17:77
what_part 5:20
what_phase 5:11
what_reason 9:28
what_reminders 23:50
what_should 17:32 18:49 29:-15 32:-8
what_stage 5:52 17:-6
what_time 5:-31 10:-7 28:-15 29:64 33:71
what_version 5:32
what_was 18:-6 19:21 33:28
what_week 5:-5 29:52 32:-25
what_will 32:15
what_would 3:43 7:9 15:11
what_you 11:21
whats 5:12 18:22
when 0:-77 1:-24 2:-95 3:20 4:-71 5:-81 6:-73 7:-16 8:-67 9:4 10:-36 11:-21 12:-105 13:-72 14:13 15:-18 16:-81 17:-65 18:-24 19:57 20:106 22:-101 23:1 24:33 25:-35 26:-70 27:2 28:-31 29:32 30:-67 31:-86 32:-45 33:110 34:-26
when_$ 14:11 19:-24 20:24 29:15
when_<?> 19:16 20:39 29:-59
when_<deadline> 2:33 20:-10 23:-23 24:11 27:36 29:-25 33:18
when_<unknown> 19:21 20:16 24:30 29:-69 33:-23
when_<version> 19:19 20:15 24:-20
when_@me 11:5 34:12
when__ 33:50
when_are 23:20 29:-35 33:49
when_can 2:-28 20:69 21:25 29:-25 33:4
when_comes 20:13
when_did 19:54
when_do 20:19 28:44 29:4 33:6
when_does 3:18 9:50 10:-3 19:-21 20:27 29:33 33:-25
when_exactly 33:41
when_is 3:-9 10:-48 14:13 18:1 19:-2 20:51 28:-33 29:65
when_it 19:17 20:-22
when_may 33:43
when_must 20:-16 33:42
when_should 33:34
when_strings 33:5
when_the 20:27 24:9 27:-10 33:27
when_there 24:53 28:-6
when_they 7:1 20:5 33:-21
when_was 15:33 19:17 20:-14 29:23 33:-9
when_we 10:20 24:12
when_will 2:-36 3:45 9:13 33:4
when_would 19:41 20:-18
when_you 10:19 25:26 33:-10
whenever 18:25 27:87 33:-4
whenever_a 27:56
where 2:-73 3:-43 5:53 9:37 10:-66 11:29 12:-49 14:24 15:26 17:65 18:-26 20:-63 21:15 22:-7 25:-87 27:-54 29:8 33:-8
where_<unknown> 5:14
where_are 9:35 14:-26 29:11
where_do 11:-41 17:43 21:27 26:11 30:2 33:-12
where_does 5:13 9:2
where_in 5:8
where_is 5:-43 11:16 14:58 29:8 34:12
where_it 14:4 15:42
whether 12:32 15:15 34:34
whether_the 12:12
which 0:-61 1:-46 2:-58 4:-28 5:16 6:-16 7:-59 8:-38 10:20 12:-43 13:49 15:-47 16:-86 17:5 18:52 19:26 20:29 21:-15 22:-74 23:13 24:-66 25:-95 26:16 27:-78 28:-27 29:33 30:-54 31:-54 33:32 34:28
which_<unknown> 5:12 10:20 18:-56 20:-37 26:-2 29:15 33:-35 34:47
which_@me 13:26
which_@weekday 33:27
which_are 33:31
which_branch 29:43
which_calendar 33:29
which_channels 26:33
which_commands 11:13
which_cycle 5:2
which_date 18:10 20:21 28:11 29:-55 33:55
which_dates 14:16 32:56 33:-37
which_day 19:39 20:33 33:45
which_deadline 18:38
which_deadlines 6:9 14:48 18:-22
which_exceptions 13:26
which_freeze 12:-11 18:33 23:7
which_freezes 6:22 12:16
which_is 18:53
which_late 13:26
which_milestone 5:-18 18:35
which_milestones 6:24
which_of 9:12 12:34 14:-33 18:22 26:8 29:-36 34:11
which_one 18:48
which_people 13:-19 34:38
which_person 34:17
which_phase 5:46
which_release 20:-7 29:3
which_reminders 23:49
which_requests 13:22
which_series 5:12
which_stage 17:42
which_team 34:46
which_version 5:9 29:16
which_week 20:42
while 32:2
while_@me 32:6
who 0:9 1:-26 2:-110 3:40 4:-14 5:-89 6:-79 8:-74 9:26 10:-4 11:-35 12:-92 13:9 14:-55 15:-21 16:-71 17:24 18:-33 19:-20 20:-90 21:4 22:-83 23:9 24:-44 26:51 27:-18 28:-82 29:6 30:17 31:-34 32:-69 33:-75 34:148
who_<unknown> 3:24 9:36 10:-3 13:-22 17:21 19:28 25:7 26:-44 29:12 30:33 34:-33
who_@move 34:6
who_approves 7:8 13:-6 34:8
who_can 7:2 29:23 34:8
who_changed 15:-1 34:50
who_decides 3:16
who_do 15:14 34:11
who_gets 23:48 26:32 34:-25
who_got 13:57 34:-38
who_has 13:54 14:13 21:-19 25:-16 29:15
who_is 0:18 13:18 17:-16 20:-18 26:12 29:30 32:-10 34:24
who_made 25:23 34:-7
who_may 7:16 9:-15 15:8 21:23 34:-4
who_must 7:9 10:17 34:-19
who_said 9:36 34:-6
who_signs 21:7 34:2
who_wants 25:19 34:-8
who_was 15:-23 19:1 30:-1 34:33
who_will 34:49
who_would 7:5 9:-16 34:6
whole 14:72
whole_schedule 14:15
whom 2:-11 7:3 9:-10 10:17 15:27 19:-17 33:-51 34:101
whom_do 34:43
whom_should 34:47
whose 7:27 10:-23 21:-17 29:-20 34:82
whose_<unknown> 7:32 21:-13 29:-4 34:14
why 0:25 2:-57 6:-1 7:-18 9:47 10:98 12:-50 15:15 18:-23 23:7 25:-55 28:-30 29:72 30:38 31:-12 33:-58
why_$ 29:13
why_<deadline> 10:33
why_did 15:15
why_do 10:34
why_does 6:1
why_is 0:39 29:24
why_was 9:55
why_would 9:44 29:-12
wiki 29:41
will 0:-16 1:-11 2:9 3:39 4:-22 5:-15 6:-25 8:17 10:-33 11:-26 12:-25 13:-27 15:6 16:-3 17:-8 19:-59 20:36 21:46 22:14 23:31 27:-34 28:33 29:33 30:24 31:-63 32:-2 33:-4 34:6
will_<deadline> 15:8 28:8
will_<version> 3:22 20:-1
will_a 28:18
will_be 18:-27 25:39 29:15 32:-8 34:4
will_have 3:12 4:-10
will_it 20:66
will_my 20:28
will_not 22:45 29:20
will_push 29:27 34:2
will_the 2:8 20:9
will_there 23:20 24:-2
will_we 20:41
will_you 21:33 23:11 29:-16
window 6:60 10:17 20:-4 29:3 33:16
window_for 6:40
window_shut 6:8 29:-12 33:32
with 1:-35 2:5 3:-1 4:28 5:19 6:-9 7:1 9:30 12:1 13:4 14:23 15:-31 16:31 17:-2 19:27 20:-24 21:12 23:-8 25:-23 26:-50 27:-3 29:-7 30:-54 31:19 33:-16
with_$ 1:19
with_<?> 12:26 29:17
with_<deadline> 10:27 16:51
with_<request> 5:-35 8:19 9:54
with_<unknown> 10:-8 11:-19 19:42 32:46 33:-9
with__ 13:12
with_a 2:12 6:10 7:-15 11:-1 12:2 13:8 18:2 19:2 24:-9 27:2 28:1
with_all 14:18
with_dates 14:14
with_me 24:15 27:-2
with_my 2:46 21:5
with_the 5:30 9:4 16:-22 22:20 29:2 31:4
with_you 3:7 11:81
withdraw 8:54
within 28:31
within_the 28:31
word 5:-14 11:48
word_<quoted> 6:2 10:17
wording 12:18 33:41
work 2:-20 3:17 4:18 5:44 8:9 11:30 12:-17 17:24 20:-20 21:5 22:-4 23:8 25:10 29:-27
work_$ 11:5 23:10 25:10
work_here 17:28
work_on 3:8 20:-11
work_out 8:8
work_still 5:5
workflow 17:11
working 18:6 28:20
working_days 28:18
works 17:15 19:-18 23:2 25:65 29:-20 30:16
works_$ 23:11 25:16
worth 21:18
worth_asking 21:4
would 0:44 1:-7 2:16 3:29 6:-31 7:17 10:-7 15:32 16:-4 18:-8 19:32 20:-6 21:10 24:18 25:-27 26:8 27:9 28:-11 29:-18 30:12 32:-24 33:-34 34:-19
would_@me 2:-6 11:52 21:20 26:12
would_a 2:24 3:51 21:21 23:20
would_an 0:23 21:29
would_approve 7:43 8:-8
would_be 0:17 24:17
would_happen 10:9
would_it 1:-3 2:-2 12:2 26:21
would_like 2:1 7:-27 13:25 17:20 20:16 21:-7 22:11 30:-25 33:-24
would_love 17:12 27:6
would_rather 30:14
would_the 3:16 7:28
would_we 2:28 19:42 20:-36 22:-19
would_you 3:-14 4:1 5:11 7:-4 8:9 10:16 16:33 22:2 24:30 31:9 34:-21
write 2:-14 6:26 10:-6 11:7 29:60
write_a 29:36
write_me 29:12
write_to 11:22
writing 0:3 10:4 15:-1 16:7 17:-5 19:13 29:-9 33:-7 34:1
writing_the 0:4 10:5 14:3 16:7 17:-4 22:-5 29:-7 33:-13 34:2
wrong 16:26 22:13 25:22
wrote 10:18
y 6:26 12:28 16:-3 32:18
y_and 6:27 12:29
ya 6:63 20:-13 31:26
ya_<unknown> 6:65 20:-12
yeah 12:10 25:14
year 15:19 19:72 29:39 33:-42
year_$ 19:30
year_<?> 29:1
year_ago 19:24
years 25:7 29:27
yes 2:25 8:58 25:13 29:-16 33:2
yes_$ 9:6 25:18
yes_<?> 33:27
yes_no 2:33
yes_to 8:46
yesterday 3:8 6:38 7:31 8:-2 10:-1 16:13 33:-23 34:1
yesterday_$ 3:10 29:24
yet 3:45 4:-5 5:35 6:58 7:6 8:-67 9:6 12:49 16:-26 20:-25 28:-3 29:-55 31:-39
yet_$ 5:13 6:11 7:13 8:-33 9:19 25:-29
yet_<?> 5:3 6:24 12:-27 25:43 28:-19
yet_@me 12:32 31:-4
yet_or 5:10
yet_please 5:8
you 1:8 2:-79 4:20 6:-123 8:32 9:-75 10:-3 11:90 12:-50 13:-53 15:-59 16:18 17:-40 18:-49 19:-15 20:-38 21:-49 22:17 23:43 25:110 26:10 27:12 28:-6 29:-15 30:24 32:-84 33:6 34:-74
you_$ 3:16 11:37 21:-2 25:48 29:-35 30:12
you_<?> 11:95 21:-1 25:4 34:-21
you_<unknown> 10:-1 14:9 17:31 23:36 25:12
you_@mean 5:2 10:39 33:-1
you_@show 14:22
you_a 11:-2 25:66
you_accept 7:28 8:-32
you_add 1:50
you_approve 8:24
you_are 10:-3 25:41
you_be 29:10
you_can 8:21 11:26
you_could 22:1
you_create 29:1
you_do 11:39 16:20
you_explain 11:8
you_file 21:22 22:4 29:-1
you_give 34:11
you_got 33:16
you_have 3:41 8:31
you_in 11:2 29:2
you_keep 27:13
you_kindly 18:4
you_know 10:29 11:17 25:-5
you_look 33:28
you_move 29:4
you_please 8:38 25:-17 27:18 28:10 29:-17
you_post 11:-28 14:5 26:34 27:14
you_remind 23:44 24:29
you_review 29:29
you_say 0:7 11:-10 29:13
you_send 23:20 26:40 29:-6
you_show 11:36
you_stop 31:14
you_take 2:31
you_tell 9:11 12:9 24:-14 27:-4 33:19
you_think 0:3 7:33 11:-5
you_to 7:1 11:37 31:7
you_understand 11:47
you_work 11:45
you_would 14:8
your 2:-6 5:-40 7:15 8:-34 11:25 17:11 23:10 26:10 27:17 29:-12 34:30
your_<unknown> 11:41
your_announcements 11:23
your_job 25:24
your_messages 11:-41 26:36 30:15
zuul 29:32
~^_a 2:-5 5:27 10:14 29:-5 34:38
~^_add 0:-16 1:19 27:9 29:53
~^_after 16:2 18:39
~^_all 13:24 14:21 25:34 27:-5 29:-7
~^_am 2:1 26:15
~^_and 10:-25 14:-14 18:10 25:-39 29:35 33:77
~^_any 0:14 2:-6 9:27 17:27 18:20 27:-7
~^_anyon 29:15
~^_anyth 2:31 18:3 28:-10
~^_approv 7:-58 8:17 9:-18 29:43
~^_archiv 1:1
~^_are 0:3 2:20 3:25 5:-6 10:15 11:-11 15:10 18:-29 20:-4 25:23 26:6 28:28 29:-55 30:4
~^_ask 22:24 24:16 32:-18
~^_at 33:24
~^_back 25:38
~^_befor 1:-9 2:-13 4:4 5:35 6:-5 7:-9 10:22 11:3 12:12 14:4 16:2 19:-11 20:-1 23:-13 24:-62 25:2 28:-16 33:5 34:2
~^_bin 8:26 9:-11
~^_block 8:15 9:-6
~^_book 29:26
~^_buena 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
~^_bump 2:30
~^_by 7:-12 10:-9 11:11 13:8 15:-30 16:-20 25:8 27:-10 31:4 33:2 34:33
~^_c 6:-22 10:12 33:50
~^_calendar 14:20 32:6
~^_can 0:43 3:26 11:-11 17:-15 22:26 24:32 26:7 27:12 28:-1 29:15 30:32 33:-67 34:-40
~^_cancel 31:10
~^_chang 24:1
~^_cheer 25:25
~^_ci 29:13
~^_client 10:-12 12:1 34:26
~^_clon 4:32
~^_clos 8:-1 29:27
~^_com 21:43
~^_compar 19:17
~^_congrat 25:21
~^_consider 21:14
~^_could 2:15 11:-8 16:18 17:-12 22:20
~^_count 13:15
~^_countdown 28:34
~^_creat 3:-11 4:5 29:25
~^_current 5:25
~^_cutoff 21:1
~^_dat 16:-35 20:15 29:102 33:-62
~^_day 28:28
~^_deadlin 0:-26 25:11 32:5 33:1
~^_defin 10:21
~^_delet 23:-2 24:-23 29:33 31:39
~^_deny 8:37 13:-9
~^_did 2:-8 5:20 6:47 8:-7 9:51 12:48 15:-21 17:-1 19:-10 21:-16 22:-3 23:3 30:17 33:-36
~^_do 0:24 2:63 3:25 5:-17 6:-22 8:-26 10:-9 11:-4 15:11 16:-24 17:-23 18:-23 25:11 26:13 27:-12 28:36 29:-24 30:31 31:-7 32:4 34:-31
~^_doe 2:20 6:-7 10:13 12:17 26:27 33:32
~^_drop 31:3
~^_enough 31:30
~^_eta 20:41
~^_every 14:17 24:9 27:3
~^_everyth 13:12 14:7 16:4 31:-3
~^_exception 8:-9 13:62 21:-4
~^_excus 0:1 1:11 4:1 6:9 8:-5 11:-9 12:6 15:13 16:11 18:8 19:-6 20:7 23:1 24:-7 27:-14 28:6 29:-2 31:-3 32:6 33:-6
~^_explain 10:19
~^_extend 8:7
~^_extra 1:5
~^_featur 5:6 8:18 10:-28 22:-8 25:29
~^_ff 10:-14 16:12 19:18 28:11 33:20
~^_ffe 9:-53 13:10 21:1 22:91
~^_final 6:2 16:2 19:7 20:31
~^_first 17:18
~^_follow 24:22 27:9
~^_for 2:16 7:31 10:42 25:-6 32:5 34:-21
~^_fpf 33:29
~^_freez 9:33 10:-15 14:23
~^_from 17:2 33:12
~^_full 14:7
~^_ga 20:55
~^_gat 12:18
~^_gazpacho 19:4
~^_get 4:17
~^_giv 11:24 13:31 16:26 25:-28 32:19
~^_go 27:7
~^_good 12:4 14:-11 17:5 18:12 20:12 24:-51 29:2 31:4 33:12 34:7
~^_got 11:20 17:42
~^_grant 8:13
~^_great 25:30
~^_haha 25:3
~^_hallo 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:4 31:-8 34:-4
~^_happy 16:-5 25:51
~^_hard 8:16
~^_has 3:1 5:32 6:26 7:6 9:3 10:-8 12:6 20:25 25:-6 33:-31
~^_hav 5:27 6:40 12:7 15:-23 16:24 33:-33
~^_hello 6:-2 7:1 10:19 11:-18 16:-1 21:16
~^_help 11:44
~^_hey 7:3 10:3 13:-9 16:-2 17:8 20:4 22:-12 24:-1 25:8 29:10 31:5
~^_hi 0:13 1:-27 2:11 3:24 5:16 6:-7 7:35 8:-16 11:1 13:-21 14:-17 17:-21 19:11 20:1 21:32 22:-21 23:21 24:-16 27:-26 29:-2 30:19 32:-2 33:21 34:11
~^_hibiscu 16:20
~^_hmm 7:1 25:13
~^_hola 17:46 29:-8
~^_hold 7:28 9:-5 16:39
~^_how 0:-24 2:-4 3:19 5:19 10:5 11:7 12:-5 13:-8 19:8 21:18 23:10 25:19 28:-29 29:26 33:20
~^_i 2:-4 3:-6 6:-15 7:-5 8:18 9:-7 10:35 11:16 14:9 15:-19 16:-37 17:6 19:10 21:-8 22:22 23:21 24:14 25:29 26:-55 30:-2 31:5
~^_if 2:13 7:36 15:13 16:-13 21:30 22:-24 33:18
~^_in 2:-26 10:38 11:14 12:-13 20:22 21:-7 25:12
~^_insert 1:14
~^_is 1:-19 4:-34 5:22 6:7 8:-66 9:17 10:-7 11:16 12:15 13:5 14:-42 15:8 16:-56 19:10 20:20 22:-39 24:-32 25:-29 26:32 29:24 30:2 33:-13
~^_it 17:43 25:12
~^_just 0:-9 6:5 11:3 17:3 20:8 33:-3 34:13
~^_keep 27:11
~^_kill 8:10
~^_last 19:2 33:7
~^_launch 20:8
~^_leav 15:18 31:16
~^_let 4:9 8:-3 16:24 27:8 29:17 33:-13
~^_lib 33:5
~^_link 26:41
~^_list 10:16 11:5 14:39 18:-11 27:-40 29:11 31:-20 34:10
~^_m 6:8 10:40 18:-8 29:36 33:-17
~^_mak 1:-8 4:6 16:6 24:29 29:8
~^_mark 1:8 8:14
~^_may 2:12 21:-33 22:55 31:6 32:-5 33:-24
~^_mayb 15:11 16:-6 25:14
~^_mean 10:3
~^_membership 10:13
~^_merci 16:6 31:8
~^_merg 2:-10 5:16 29:31
~^_mileston 6:-14 33:37
~^_morn 1:5 4:6 6:7 10:25 11:22 15:13 18:-11 22:18 24:-18 25:6 28:8 29:-16 31:-15 32:3 33:-23
~^_mov 16:33
~^_mut 29:18 30:-8 31:61
~^_my 6:4 9:39 12:-1 13:14 25:-14 29:33 33:41
~^_need 11:5 21:-40 22:50 23:-22 24:18 33:28
~^_never 7:16 25:18
~^_new 1:44 4:9 17:49 22:3 27:-11 33:-20
~^_next 18:55
~^_no 0:25 7:3 8:-10 9:-5 12:3 21:16 23:4 24:-1 25:46 27:-31
~^_not 14:47 18:-40
~^_notify 27:28
~^_nudg 16:14
~^_number 28:17
~^_oh 25:6 31:5
~^_ok 2:-54 9:-13 10:26 16:11 29:24 32:13
~^_omg 25:28
~^_on 5:25 8:14 20:14
~^_onboard 17:28
~^_one 1:-13 2:-13 6:17 8:-11 16:-40 18:-4 20:10 23:15 24:5 25:4 28:-3 29:23 31:-8
~^_only 31:8
~^_open 29:21
~^_order 29:50
~^_our 22:24
~^_ping 25:29 32:-1
~^_plan 32:48
~^_pleas 1:29 2:-20 5:-7 7:21 8:8 15:37 16:1 19:-6 22:8 27:14 28:-9 29:13 30:11 31:1 33:-8
~^_pok 24:43
~^_postpon 16:6
~^_print 14:11
~^_proposal 6:-19 10:-31 33:50
~^_pull 4:-5 19:8
~^_push 16:4
~^_put 1:5 8:21 16:-1 27:2 31:7
~^_quick 6:4 8:-3 9:-3 10:-3 12:1 14:1 17:-9 18:10 21:-4 22:-11 28:5 32:10 33:9
~^_quit 31:26
~^_rc 10:-13 19:-1 23:-5 24:2 28:10 29:69 33:-18
~^_re 11:-17 25:52 29:-21
~^_register 27:6
~^_reject 8:11 29:31
~^_relbot 11:25 25:-16
~^_releas 2:-3 4:-25 5:-11 6:28 14:25 19:-4 29:4 32:26
~^_remind 19:6 23:-83 24:-1 29:42 33:51
~^_reminder 24:30
~^_remov 34:52
~^_request 8:-39 9:33 22:31
~^_requirement 33:-17 34:24
~^_restart 29:13
~^_run 29:24
~^_salut 2:-9 3:3 7:9 10:4 13:-1 14:13 16:-2 17:-10 20:9 21:9 24:-2 29:-24
~^_schedul 1:1 4:-59 14:10 18:8 24:4
~^_see 25:22
~^_send 14:1 27:29
~^_set 4:3 24:24
~^_sf 10:49 16:-13 28:9 29:-35
~^_shift 29:9
~^_should 0:33 3:25 5:-2 6:23 7:53 15:19 29:-12
~^_show 13:41 14:19 18:3 29:-6
~^_sign 27:50
~^_silenc 31:26
~^_snooz 24:16 31:14
~^_so 12:16 18:4
~^_someon 10:15 34:3
~^_sorry 7:-21 10:13 12:6 13:-12 14:1 15:-2 20:4 21:-22 23:-7 25:9 29:11 31:5 34:2
~^_spin 4:22
~^_start 19:27 27:24
~^_stick 1:11
~^_still 5:27
~^_stop 31:34
~^_str 1:-2 10:-71 13:14 16:-42 19:31 28:60 33:3
~^_string 12:30
~^_sub 27:20
~^_submit 22:2
~^_subscrib 26:-51 27:1 29:44
~^_suppos 2:11
~^_swap 16:35 33:-8
~^_tak 31:13
~^_target 20:6
~^_tell 10:42 11:29 24:-11 25:13 33:-7
~^_test 25:41 29:-1
~^_thank 11:-47 25:127
~^_that 8:8 25:12
~^_the 1:-37 8:19 10:35 13:8 14:27 16:23 18:28 20:30 24:-31 25:-59 27:-36 29:4 31:-7 33:-9
~^_ther 1:19
~^_thi 11:32 25:32 29:-28 32:23
~^_thumb 8:17
~^_tim 4:3 28:75
~^_to 1:4 34:8
~^_tomorrow 32:16
~^_too 2:12 6:8 31:17
~^_total 17:12
~^_turn 8:7 27:30
~^_uhm 0:1 2:-14 3:7 5:-7 8:-13 9:20 11:12 12:24 13:12 17:-25 18:-16 19:-8 23:17 25:-1 26:10 29:-10 31:-11 33:-2 34:23
~^_undo 16:44
~^_unsub 29:-10 31:23
~^_unsubscrib 30:-36 31:50
~^_until 2:-5 9:32 20:-39 33:41
~^_upcom 18:21
~^_updat 9:8
~^_wait 7:7
~^_want 22:12
~^_warn 24:2
~^_was 5:-25 6:41 10:70 11:28 12:-35 19:-12 20:-21 25:-44 29:-44 32:29
~^_watch 27:22
~^_we 0:8 1:14 4:33 5:-41 6:-35 9:-10 12:48 15:-36 16:21 19:-1 21:4 22:16 23:-25 31:33
~^_weekly 31:-12 32:40
~^_what 0:-26 2:41 5:-12 6:-18 10:-8 11:63 12:-20 13:23 14:42 17:-104 18:15 20:-4 21:13 24:-20 25:19 26:51 29:13 30:7 32:11 33:-28 34:-4
~^_when 2:-13 3:20 5:-28 6:-6 10:-60 12:-28 14:7 19:37 20:34 28:11 29:25 33:7
~^_wher 5:33 9:8 21:13 29:16
~^_which 2:-1 5:-16 13:31 14:27 15:-17 18:6 20:-19 23:21 28:-1 29:45 33:-31 34:54
~^_who 0:5 2:-15 3:37 9:30 10:4 13:23 15:3 16:-21 17:-37 20:-23 22:-28 23:21 24:-2 25:26 26:26 27:-34 29:27 30:6 32:-2 33:-89 34:17
~^_whom 34:49
~^_whos 7:5 34:18
~^_why 0:5 2:-2 6:-35 9:53 10:74 12:-4 15:17 30:10
~^_will 2:32 15:1 20:18 21:5 24:-19 28:34 29:-24 30:11
~^_would 7:-6 8:7 21:9 26:5 34:-6
~^_writ 29:50
~^_wurd 8:-20 9:53
~^_ya 6:35
~^_yes 25:21
~^_you 8:22 11:-50 23:7 25:45
~^_your 34:22
~a 0:90 1:74 2:54 3:77 4:38 5:-41 6:-118 7:-13 8:-43 9:-49 10:32 11:36 12:-38 13:-6 14:-16 15:21 16:-30 17:-2 18:-80 19:-59 20:-37 21:52 22:23 23:5 24:35 25:54 26:-18 27:-22 28:-25 29:27 31:-32 32:-37 33:-66
~a_beginner 17:36
~a_beta 0:71 29:-4
~a_bit 15:14
~a_bug 1:30 2:-13 25:24 34:21
~a_button 2:4
~a_calendar 1:-3 4:13 14:-10 26:53 33:18
~a_candidat 5:14 10:12
~a_channel 11:75 26:-43
~a_client 2:15
~a_cod 1:7
~a_customer 6:11 7:-23 12:4 13:8 18:3 19:2 20:1 24:-6 27:2 28:3 29:-7
~a_cycl 3:35 5:-44 10:23 11:5
~a_dat 11:43 15:11 29:-46 33:26 34:-27
~a_day 16:47 33:-23
~a_deadlin 11:30 15:11 32:35
~a_decision 13:37
~a_dev 10:8
~a_dm 24:5 33:-9
~a_doc 0:51 1:11 2:19 10:-33 17:15 21:-17
~a_documentation 3:10
~a_featur 2:-32 10:75 33:37
~a_fix 2:6
~a_fortnight 28:12
~a_freez 2:-54 10:-33 11:36 12:78 13:-10 17:-17 21:22 22:27 23:2 29:-37
~a_fresh 4:20
~a_full 28:2
~a_go 1:34 12:12
~a_head 24:37
~a_help 2:19
~a_human 34:39
~a_jok 2:-11 25:51
~a_last 1:7
~a_lat 2:3 34:30
~a_list 13:14 14:31
~a_look 7:16
~a_lot 2:-11 7:-23 10:-16 11:-4 13:8 15:-2 18:25 22:9 25:7 26:6 28:-9 29:6 30:9 32:10 33:-2
~a_mentor 11:-14 17:59 29:-5
~a_messag 21:7 27:20
~a_mileston 1:13 5:7
~a_month 28:4 30:22
~a_nam 11:-5 34:28
~a_new 2:30 3:27 10:41 11:38 12:-13 21:10 22:-25 29:33 33:-11
~a_newbi 17:9
~a_no 8:44
~a_not 24:44
~a_packag 1:1
~a_pag 14:34
~a_pas 22:10
~a_patch 17:14
~a_ping 1:-21 23:8 24:15
~a_plan 3:21
~a_problem 2:18
~a_refactor 2:14
~a_regression 2:8
~a_releas 0:4 5:-18 10:2 25:14 34:2
~a_reminder 11:45 24:38
~a_request 7:17 11:18 22:27 29:-27
~a_requirement 22:23
~a_revert 2:23
~a_schedul 4:64
~a_second 0:30
~a_security 8:7
~a_separat 0:44
~a_shout 24:9
~a_soft 1:44
~a_str 8:-14 10:27 21:23 22:10
~a_tabl 14:4
~a_test 29:18
~a_thing 12:22
~a_thursday 33:74
~a_translation 0:6
~a_translator 14:23
~a_typo 2:1
~a_ui 0:20
~a_waiver 2:-9 21:40 22:48
~a_warn 24:14
~a_wednesday 20:36
~a_week 2:-41 15:57 16:28 22:15 23:-16 24:37 25:1 32:-45 33:-49
~a_what 5:24 10:-12 33:6
~a_who 34:52
~a_year 19:23
~a_yes 8:6 9:10
~ab 27:9
~abhangigkeiten 12:10 33:9
~abi 0:22 2:26 8:3 28:-1 29:12 33:-22
~abi_freez 0:24 29:13 33:-15
~abl 11:27
~abl_to 11:27
~about 0:7 1:-20 2:20 4:-31 5:8 6:-29 7:39 8:-19 9:35 10:-3 11:2 12:-36 13:-28 14:-70 16:-37 17:15 18:-2 19:-25 20:-16 21:-21 22:-30 23:26 24:36 26:-9 27:36 28:-47 29:-3 30:-31 31:14 32:-34 33:27 34:28
~about_client 10:32
~about_every 27:7
~about_featur 34:1
~about_freez 10:14
~about_m 23:5
~about_rc 10:-4 24:2 33:11
~about_str 10:-43 27:9 28:-21 33:59
~about_string 10:-2 27:7 31:19 33:23
~about_the 10:-38 24:3 25:14 29:-49 33:37
~accept 2:37 7:44 8:3 13:-3 21:25 25:-13 34:-5
~accept_the 8:72
~accordingly 16:28
~account 29:42 34:-9
~accountabl 30:5 34:13
~accountabl_for 30:5 34:13
~ack 7:24 8:-5 9:8 16:-16 25:33 29:-6 33:14
~acm 29:20 34:-9
~activ 6:-24 10:-12 12:72 23:25
~actual 19:1
~ad 1:29
~add 0:135 1:76 2:16 3:-52 4:-8 6:-26 8:-31 10:-24 11:27 12:-12 14:-73 15:-39 16:-98 17:-2 18:-11 22:-5 24:-73 26:16 27:43 29:8 31:-36 33:-14
~add_a 2:66 11:68 29:29
~add_an 0:29
~add_dat 0:59
~add_it 1:18
~add_me 27:23 29:5
~add_rc 34:25
~add_the 0:3
~add_thi 1:1
~add_to 26:21
~addres 26:40 29:-33
~adjust 16:31
~adjust_the 16:12
~admitt 22:21
~advanc 1:-4 8:-2 14:1 18:17 21:7 23:-9 24:3 26:2 27:-9 29:-6 33:8
~advis 24:27 33:-10
~advis_me 24:27 33:-20
~affect 10:54 12:-1 30:23 34:-8
~affect_by 10:30
~after 0:-23 1:12 2:26 5:7 6:17 10:-23 12:-75 13:11 14:-41 15:-22 17:-6 18:47 19:-15 20:20 21:28 22:28 24:20 27:-33 28:-41 31:-3 34:-2
~after_all 21:30 22:-22
~after_featur 6:4
~after_m 5:30 10:-39 18:17
~after_rc 1:22 2:10 6:-9 10:20 18:-2 33:8
~after_requirement 10:20 18:11
~after_str 22:21
~after_that 18:13
~after_the 6:-7 10:-12 13:35 20:26 22:57 31:9
~after_thi 3:4 19:-13 33:15
~again 5:-36 12:-4 15:10 24:29 25:50 29:9 32:-17 33:35
~against 8:2 19:10
~agenda 14:-4 27:6 32:44
~ago 19:30 28:39 33:-38
~ago_was 28:46
~agre 11:-4 16:5 25:50
~ahead 1:26 2:-37 5:-25 6:17 8:5 12:-2 14:21 16:-3 18:35 23:30 24:21 29:-35 32:15 33:-30
~ahead_of 1:31 10:8 16:-34 18:16 24:40 28:2 33:-13
~al 2:-2 12:31 16:38
~alarm 16:-20 24:67 29:7
~alarm_for 24:10 29:16
~alert 24:10 27:8 30:15 31:20 34:-9
~align 16:30
~all 4:-20 5:-20 7:-9 8:46 9:-41 10:5 12:-51 13:50 14:96 19:-39 20:-42 21:-14 22:-44 24:-45 25:64 27:51 28:-11 29:-41 30:-19 32:-74 33:-9 34:-35
~all_dat 14:17 26:18
~all_exception 13:27
~all_ffe 13:43
~all_freez 14:14
~all_is 25:14
~all_mileston 27:26 31:-10
~all_of 14:77 18:-22
~all_open 13:-33 29:44
~all_the 14:61 33:-10
~all_thi 17:19
~allow 2:34 5:-3 8:17 10:-4 12:-34 13:35 15:25 22:45
~allow_thi 17:8
~allow_to 2:12 15:34
~along 5:51 16:16 24:-12
~alpha 1:40 5:49 18:-4 29:-10 33:24
~alpha_beta 5:1
~already 2:-18 3:24 4:-14 5:32 6:32 7:-8 9:13 10:-16 12:31 18:-21 20:-15 23:1 25:-10 26:31 31:11
~already_behind 6:4
~already_creat 3:11
~already_in 12:21
~already_or 5:11
~already_over 6:21
~also 1:24 10:37 19:22 33:-8
~also_in 19:26
~also_need 1:26
~alter 15:18
~alway 14:-27 24:24 25:31
~am 1:28 4:-6 6:4 8:14 9:-38 10:7 11:25 12:-4 16:-4 17:32 18:-27 24:11 26:28 28:6 29:-55 30:1 32:21
~am_a 17:41
~am_ask 22:9
~am_away 32:17
~am_draft 20:9
~am_fiv 10:1
~am_i 2:36 6:29 11:20 18:-24 25:-33 26:50 30:40 31:-11
~am_lat 25:13 29:17
~am_lost 11:50 25:-31
~am_new 17:76 33:-8
~am_not 7:25 8:-9 11:16 15:8 34:10
~am_on 6:10 7:8 8:-15 9:-2 12:4 13:10 18:2 19:2 24:-19 28:2 29:-9 31:27
~am_still 7:29 9:-14 21:2 30:3
~am_writ 0:3 10:5 14:1 16:7 17:-5 19:13 22:-5 29:-4 33:-15 34:2
~amend 16:24
~an 0:72 1:70 2:36 5:-19 7:-98 8:-142 9:-81 10:6 11:36 12:-69 13:8 15:-79 16:-108 17:23 18:-26 19:-64 21:73 22:65 23:-55 24:12 25:-9 26:55 27:-2 28:-36 29:-38 31:-33 33:-88 34:-15
~an_abi 0:24
~an_alarm 24:5 29:16
~an_alert 24:7
~an_error 2:16
~an_exception 2:20 8:-78 9:-72 10:25 11:50 21:24 22:14
~an_exemption 22:32
~an_extension 13:14 22:19
~an_extra 0:32 1:3
~an_ffe 2:-13 11:42 13:-32 21:55 22:10
~an_hour 24:16
~an_ics 26:67
~an_overview 13:17
~an_rc 0:41 10:34 18:-1 20:22 33:-2
~and 0:-45 2:-30 3:-28 4:-5 5:12 7:-38 8:31 11:-28 12:38 13:-26 14:59 16:7 17:40 18:65 19:-36 21:-59 23:-15 24:-19 25:-15 27:1 29:-2 32:16 33:19
~and_a 25:-36 29:50
~and_by 15:35 19:-12 33:-11
~and_final 33:1
~and_for 9:25
~and_freez 32:21
~and_gon 6:6
~and_hav 17:17
~and_how 11:1
~and_i 25:33
~and_m 5:12 27:25 33:2
~and_on 9:3
~and_rc 1:41
~and_releas 14:9
~and_str 33:20
~and_the 8:7 18:-7 33:88
~and_then 6:-6 18:55 33:-1
~and_want 17:9
~and_what 12:18 17:20
~and_when 10:12 14:54 20:24 28:-8 29:-35 33:-33
~and_which 5:5 14:4
~and_who 26:7 34:10
~anna 7:18 8:-16 15:18 34:56
~anna_still 34:42
~announc 20:3 34:13
~announcement 20:4 26:28 27:12 31:14 34:-1
~announcement_in 11:4
~another 0:41 1:1 2:27 25:14
~another_team 2:28
~answer 9:9 13:27 21:-18
~antrag 9:29 29:-7
~any 1:-25 2:44 5:-33 6:-56 7:-30 9:46 10:-61 11:-10 12:47 13:42 14:-17 15:22 16:-37 17:34 18:7 20:-9 23:-27 24:-21 27:-60 29:-32 31:42 32:35 33:-23 34:-69
~any_block 12:30
~any_dat 32:41
~any_deadlin 14:4
~any_decision 9:62 13:-12
~any_exception 9:-14 13:52
~any_freez 18:41 32:27
~any_idea 29:10
~any_longer 12:11 31:29
~any_mor 8:24 23:-14 31:8
~any_movement 9:26
~any_way 0:11 2:21 12:-31 14:-12 21:49 26:4
~anybody 9:2 10:18
~anymor 31:34
~anyon 2:-10 3:20 6:-5 12:-25 13:10 15:18 22:-25 25:48 29:20
~anyth 2:23 8:-36 13:34 16:-20 18:22 19:-5 25:-29 26:16 28:-24 29:-13 32:31
~anyth_i 5:11 13:32
~anyth_on 32:7
~anyth_releas 32:12
~anyway 10:7
~aoe 9:-3 10:86 29:-17
~api 10:-15 11:46 17:-21 22:9 29:10 33:-5
~appli 10:18
~apply 2:16 10:9 12:52 22:46 34:-30
~apply_for 22:51
~apply_to 2:29 10:30 34:-17
~appprov 7:10 9:-6
~appreciat 25:16
~approach 18:14 28:19
~approv 2:-25 3:8 6:-2 7:44 8:20 9:23 12:-16 21:-4 22:-30 25:9 29:19
~approv_anyth 7:37
~approv_exception 7:49 8:-18 9:-19 13:-27 34:35
~approv_it 8:23
~approv_my 8:-71 29:91
~approv_or 7:-23 8:-12 9:63
~approv_thank 13:5
~approv_the 7:-13 8:10 9:39
~approval 7:24 8:27 13:40 29:-29
~approval_of 7:2
~approver 34:40
~april 4:45
~april_pleas 4:6
~aprov 8:14
~archiv 14:-18 19:9
~are 2:3 3:5 4:-7 5:39 6:17 7:-14 8:-13 9:-4 10:36 11:7 12:49 13:8 14:26 15:9 17:-28 18:-27 19:-103 20:-48 23:9 24:13 25:2 26:22 27:-13 28:13 29:-29 31:-26 32:-15 33:-1 34:-66
~are_activ 23:18
~are_client 12:37
~are_die 12:17
~are_featur 2:1 5:-4
~are_fix 12:13
~are_frozen 2:27 12:-28 22:28 33:-15
~are_in 5:10 6:-8 12:19 29:15
~are_left 14:6
~are_minu 10:-10 28:44
~are_my 10:-10 11:11 21:17
~are_new 3:9 11:26 12:14 14:-11 17:-4
~are_not 12:43
~are_on 26:2 29:16
~are_only 24:23
~are_still 2:-45 12:17 13:44 14:11
~are_string 12:3
~are_the 5:-51 9:-27 12:2 14:40 18:-33 20:-5 29:11 30:15
~are_ther 3:13 11:4 14:46 28:27
~are_they 9:5 12:15
~are_thing 5:53
~are_we 2:11 3:7 5:74 6:36 9:18 10:-94 13:-57 14:-109 18:32 20:42 22:-11 29:-99 32:-6 33:-115
~are_week 5:60 32:-46 33:24
~are_you 5:-37 10:-43 11:-13 23:14 25:34 29:17 30:30 33:-13
~areweek 5:54 10:-17 29:-6 32:-3 33:24
~arewhat 5:55 10:-6 25:-18 33:18
~arm 29:40
~around 10:-19 17:35 18:33 29:-19
~arriv 2:10 17:24 18:35
~art 27:7
~artwork 1:36
~as 1:7 2:-74 4:50 5:-7 8:64 10:26 11:-54 12:14 13:-3 14:10 15:32 17:62 18:-2 20:-19 24:-71 26:-25 27:29 32:-42 33:-45 34:-53
~as_a 2:-4 7:5 10:5 14:26 17:32 26:-9
~as_don 8:5
~as_far 18:4
~as_it 15:54 33:-6
~as_of 12:39
~as_the 6:-8 10:5 27:19
~as_thi 0:7
~as_to 29:10
~as_well 21:6 27:14
~ask 2:-14 3:-6 8:-4 10:1 11:43 12:6 13:13 14:5 15:6 16:2 17:-5 20:8 21:42 22:57 24:5 25:-34 26:-3 29:-8 31:8 32:-6 34:-2
~ask_about 34:21
~ask_befor 4:6 7:-13 8:11 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
~ask_but 2:1 8:-8 12:3 17:5 19:3 21:-26 24:4 29:8 32:7
~ask_for 9:7 10:-30 11:10 13:51 21:64 22:10 29:-51 34:-59
~ask_me 0:10 24:32 32:-9 33:27
~ask_the 22:8
~ask_to 15:1 22:16 34:-18
~ask_when 20:22 33:12 34:10
~ask_you 23:11 31:6
~assum 12:16
~at 1:37 2:21 3:-14 5:43 6:-42 9:19 10:6 11:-93 12:40 13:-19 15:40 17:-2 20:-55 21:-79 22:-1 24:49 27:-58 28:6 29:-5 31:-28 32:-23 33:14 34:-67
~at_all 2:7 8:12 10:39 21:-26 25:-29 31:24 33:-15
~at_least 2:35 28:6 33:-24
~at_me 24:2
~at_midnight 33:21
~at_present 12:28
~at_som 23:4 26:11
~at_the 2:17 4:9 9:-4 18:42 25:47 29:-11 31:-29 33:-18
~at_thi 7:6 8:12 10:-11 12:60 15:11 17:26 29:-42
~at_what 10:-23 33:70
~at_which 29:-6 33:11
~ate 25:47 29:-29 34:-10
~ate_my 25:47 29:-29 34:-10
~attach 9:15 29:6
~au 1:-8 16:46
~audit 1:17 9:-12 13:40
~aug 16:1 32:58 33:22
~august 1:22 20:6 32:27
~authority 34:24
~authority_to 34:24
~automatically 30:10
~availability 20:19
~availabl 19:15 20:6 26:22 33:-1
~aviso 25:-5 27:22 31:21
~await 6:14 13:1 18:-16 32:19
~away 24:47 28:64 31:6 32:1 33:-59
~b 20:22 24:24 28:59
~back 5:2 8:30 15:-12 16:41 19:48 24:6 25:46 27:20 29:-55 31:-48 33:-11
~back_by 16:21
~back_from 5:13 25:8
~back_in 25:53
~back_on 27:13
~back_to 16:13 24:23 25:-20
~backend 2:25 22:12
~backlog 13:16
~backport 1:8 10:26
~bad 25:33 29:-22
~ban 25:-37 29:58
~banner 9:30 29:-15
~banner_exception 8:1
~bar 21:20 25:-11 29:41
~bash 1:10
~be 0:18 2:39 3:34 5:-24 6:-34 7:56 8:-46 9:-43 10:-44 11:-75 12:-8 13:-79 14:-33 15:22 16:59 17:-89 18:5 19:-122 20:9 22:26 23:53 25:-14 26:-33 28:-15 29:-21 30:4 31:37 32:-27 33:36 34:-18
~be_a 0:19 3:5 15:3 20:4 21:6 23:6 24:-17 28:-3
~be_accept 2:24
~be_admitt 22:21
~be_approv 7:64 9:-15
~be_at 16:13 18:13
~be_availabl 20:27
~be_don 32:5
~be_edit 2:24
~be_final 20:-15 33:30
~be_finish 10:8
~be_grant 22:26
~be_grateful 16:9
~be_in 18:-15 29:37
~be_inform 27:22
~be_let 22:22
~be_merg 2:35
~be_nic 24:26
~be_on 16:46 33:-22
~be_out 2:-9 20:49 25:39 32:-17
~be_overkill 0:15
~be_part 2:18 33:20
~be_postpon 15:53
~be_propos 6:43
~be_publish 20:4
~be_quiet 31:41
~be_refus 7:23
~be_so 29:9
~be_the 16:2 33:10
~be_told 27:29
~be_wis 15:7
~becam 9:36
~becam_of 9:36
~becaus 22:20
~becaus_the 22:15
~becom 2:2 11:-9 16:12 17:37 29:-9 33:9
~becom_a 11:-1 17:10
~been 2:-51 6:26 8:8 9:39 10:-49 12:19 13:40 15:5 20:15 22:-11 25:23 28:-43 29:-45 30:5 32:-15 33:-18 34:-42
~been_chang 15:14
~been_cut 6:17
~been_decid 20:28
~been_frozen 6:8
~been_grant 13:10
~been_lift 6:-12 12:29
~been_look 9:17
~been_set 20:14
~befor 1:32 3:24 6:10 7:10 10:-8 12:-5 13:-10 17:8 18:15 19:41 22:-17 23:11 24:41 25:-11 27:-1 28:35 30:-15 31:-2 32:12 34:-6
~befor_are 11:12 28:11
~befor_can 2:2
~befor_do 29:5
~befor_featur 23:5 28:4
~befor_ff 16:3 28:4
~befor_final 1:1 19:8 28:-1
~befor_hibiscu 19:61 20:-17
~befor_how 0:3 9:16 11:-48 26:15
~befor_i 1:-12 2:-18 4:27 9:2 10:29 12:19 14:3 15:14 16:1 18:3 19:-15 20:-5 23:-28 24:-94 27:11 28:-27 29:3
~befor_is 6:22 21:1 33:-3
~befor_m 10:24 28:46 29:-15
~befor_mileston 33:40
~befor_my 13:1
~befor_or 2:-23 5:39 6:-41 18:-40 20:13 33:72
~befor_pleas 24:10
~befor_rc 2:26 3:5 10:-12 18:17
~befor_str 18:25 24:60
~befor_the 1:31 2:14 7:17 17:1 20:-29 24:24 28:40 29:-2 32:11
~befor_thi 6:16 19:62 33:-14
~befor_was 6:2
~befor_we 3:7 21:7 28:18 33:4
~befor_what 2:10 5:-37 10:-4 18:54 19:10
~befor_when 19:1 29:3
~befor_who 34:80
~befor_you 23:13
~begin 3:5 4:39 10:-9 17:34 20:-23 27:27 33:-6
~begin_on 33:25
~beginn 4:6 29:1
~beginner 17:71
~begun 5:19 12:50 14:-6
~behalf 8:2 22:33
~behalf_of 8:2
~behind 6:36 10:28 12:-1 14:-16 33:-9
~behind_us 6:59
~being 5:20
~benchmark 7:24
~best 17:25
~beta 0:61 1:59 2:-21 5:44 12:-25 20:-18 29:18 34:-5
~better 31:6
~between 1:15 5:28 6:-15 10:1 18:-15 19:23 27:-12 28:15 29:16 32:41 33:-45
~between_ff 2:2
~between_m 5:13
~between_now 28:27
~between_rc 10:14
~between_str 16:11
~big 2:14 14:29 20:28 25:-4 33:-29
~big_day 20:29 33:-6
~bill 8:30 22:14 29:-1
~bin 8:26 9:-14 17:40
~bin_new 17:15
~bind 10:52 34:-15
~bisect 29:39
~bit 6:-14 12:20 15:12 18:31 33:19
~bit_me 17:-14 18:33
~bit_of 22:3
~block 1:11 2:16 8:9 10:-21 12:37 34:-1
~block_on 12:27
~blocker 10:17 15:14
~blog 20:12
~blog_post 20:12
~blueprint 2:23
~board 1:-2 2:11 16:50
~board_meet 1:-1 16:2
~boat 2:48
~bonjour 17:16 25:7 33:8
~book 0:3 15:21 20:19 29:26
~book_a 29:24
~book_the 20:22
~boot 29:32
~bootstrap 4:23
~bos 1:15 9:-6 10:6 11:-22 14:7 16:3 17:-12 20:3 25:-6 26:-18 27:12 29:-16 33:-5 34:57
~bos_is 1:17 9:-1 10:9 11:9 14:11 16:5 24:3 25:-1 26:-8 27:17 29:-7 33:-11
~bot 10:-33 11:41 23:5 25:47 29:-84 31:24 33:9
~both 33:39
~bother 2:5 31:11
~bounc 9:31 29:-18
~bound 10:6
~branch 1:30 2:-33 5:37 6:-24 10:34 12:10 20:-2 29:40 31:-9 33:1
~break 8:22 9:15 10:-24 12:-38 13:44 17:12 21:50 22:18 28:-15 29:-25
~break_for 22:23
~brief 24:-1 32:14
~bring 12:-2 25:22 32:20
~brok 25:17 29:13 34:-39
~brok_the 25:57 29:-42
~broken 2:4 22:31 25:-6 29:10
~budget 3:14 7:-5 8:-16 29:41 33:-2
~buena 0:8 1:-8 4:-20 6:10 8:6 10:-14 15:4 17:-14 19:14 24:-21 25:11 27:-3 29:-8 31:-5 32:7
~buena_add 29:9
~buena_how 14:18
~buena_is 12:12
~buena_pleas 25:22
~buena_what 0:1
~buena_when 29:3
~bug 1:34 5:25 8:-18 12:-54 16:3 17:45 20:-7 24:21 25:8 29:38 33:-49 34:16
~bug_bash 1:10
~bug_fix 5:29 10:19 34:6
~bugfix 2:27 5:8 20:33
~bugfix_releas 20:35
~build 4:13 5:49 12:-8 14:-6 17:-16 20:6 25:29 29:21
~build_or 5:29
~build_the 29:5
~builder 15:9 29:6
~bump 2:60 12:16 13:-2 15:-26 22:17 29:-33 33:35
~bump_a 33:26
~bus 18:-8 25:26 29:14 31:-14
~busines 10:22
~busy 20:-15 25:25 32:7
~but 1:-8 7:-21 8:19 13:-12 14:-5 15:30 17:9 22:-32 25:-4 26:8 29:3 31:18 32:3
~but_do 15:16 17:9 33:-16
~but_i 31:13
~but_is 10:-9 12:23
~but_only 8:47 22:-4
~but_we 2:2 15:10
~but_what 29:1
~but_when 29:17
~but_who 29:3
~button 2:7 10:23 20:3 29:-18
~button_label 2:14
~buy 29:33
~by 0:-17 1:-27 2:-38 6:28 7:30 10:70 13:9 14:-33 16:89 17:-15 18:-9 19:-20 22:23 23:18 24:-32 28:-28 29:-18 32:3 33:2
~by_a 16:75 24:-20
~by_me 8:26
~by_now 6:14 12:17
~by_one 16:15
~by_the 7:-12 10:23 11:12 13:15 16:-20 25:8 27:-10 28:-1 31:4 33:-16 34:-3
~by_thre 16:10
~by_two 15:6
~by_what 33:32
~by_when 33:3
~by_which 33:20
~by_whom 7:11 15:30 19:-13 33:-12
~bye 25:52
~c 6:-24 10:29 32:36 33:44 34:16
~c_what 10:35
~c_when 33:15
~ca 20:14
~calendar 0:12 1:25 2:-16 4:26 5:-14 8:-28 10:-17 12:-11 13:-10 14:32 16:6 17:-13 18:19 19:32 22:-14 24:-16 25:-20 26:26 29:-12 31:-14 33:18
~calendar_accordingly 16:28
~calendar_for 1:10 4:21 14:12 32:12
~calendar_link 14:44 26:-3
~calendar_of 19:26
~calendar_the 1:3
~calendar_week 33:37
~calender 14:12
~call 1:28 2:-8 4:12 5:6 6:-22 12:6 14:-40 19:38 20:-24 29:41 31:-17 32:-25 34:36
~call_the 6:-5 12:25
~cam 10:34 19:51 20:-8 23:30
~cam_befor 19:48 20:-5
~can 0:4 1:-15 2:53 3:15 5:-115 7:10 8:33 9:-107 10:-15 11:21 12:24 13:-81 15:-15 17:18 18:-15 19:-113 20:20 21:4 22:36 23:6 25:-60 26:7 28:-10 29:-12 30:-12 31:-41 32:-59 33:9 34:24
~can_a 33:5
~can_add 26:11
~can_anyon 15:-20 34:21
~can_be 6:17
~can_do 7:-18 8:24 11:28 23:14
~can_i 0:-7 1:-21 2:26 3:27 4:-36 5:-30 6:26 7:42 8:-57 10:-83 11:3 12:-1 14:4 15:15 17:4 18:-11 20:44 22:1 25:9 26:1 27:1 29:-22 31:-9 33:-73
~can_it 2:72 21:17
~can_newcomer 17:22 21:1
~can_not 2:-33 10:57 33:3
~can_one 0:9 11:15
~can_our 2:17
~can_peopl 12:36
~can_somebody 29:18
~can_someon 7:-30 8:30 22:3
~can_still 2:7
~can_the 30:20 33:31
~can_we 2:51 6:-21 12:9 22:28 26:-13 27:19 29:-15 33:27
~can_you 1:2 2:-73 4:23 8:16 11:-8 20:-5 22:2 23:-14 24:25 25:-55 29:51 30:-27 31:22
~cancel 8:2 24:15 29:13 31:8
~cancel_my 8:15 29:28
~candidat 0:23 5:3 10:20 14:9 18:-12 20:-32 28:30 29:-33
~capital 29:9
~capital_of 29:9
~car 10:-40 29:28 34:34
~car_of 34:30
~cas 15:3
~ccyl 5:2
~ce 6:20 10:-8 12:30 20:9 29:-19
~ce_what 6:23 10:-4 20:10 29:-8
~ceo 29:29 34:-27
~chain 29:12 33:43
~chanc 2:38 10:-2 21:36
~chanc_of 21:17
~chang 1:-79 2:5 5:-3 6:-21 10:32 13:40 15:35 16:26 19:-29 20:-3 21:11 27:34 28:14 29:-13 34:16
~chang_a 2:8
~chang_after 10:25 13:16 15:-1
~chang_dat 34:19
~chang_it 16:32
~chang_of 16:14
~chang_rc 2:-6 15:12
~chang_the 2:8 15:49 16:-30 24:9 33:-14
~chang_to 16:19 27:14
~changelog 1:36
~channel 2:-23 11:28 25:11 26:38 27:33 28:-7 29:5 30:15 31:23 32:-9 33:-8
~channel_from 27:-5 31:42
~channel_get 26:6
~channel_subscrib 26:36
~channel_thank 11:3
~chapter 14:1
~charg 34:47
~charg_of 34:24
~chas 23:30 31:-8
~chat 23:17
~check 0:-14 6:4 11:21 17:-27 18:-2 20:7 24:17 27:3 28:9 34:11
~check_can 29:6
~check_do 31:7
~check_how 5:13
~check_is 28:16
~check_what 32:15 33:-11
~checkpoint 1:17 18:25
~cheer 5:9 8:10 10:-1 12:1 15:-1 17:-10 20:6 25:10 27:-6 28:10 29:1 34:-15
~cherry 2:33 10:34 11:-13 25:-1 29:6
~cherry_pick 2:33 10:34 11:-13 25:-1 29:6
~chill 28:14 32:7
~christma 25:22 28:-34 29:16
~ci 2:58 9:-12 12:-19 16:22 23:-13 24:-2 25:-26 27:20 29:90 31:-7
~claim 12:14 15:7
~cleanup 2:20 22:3
~clf 29:-23 33:51
~client 0:-14 1:-43 2:17 6:22 10:35 12:15 15:7 16:22 18:-15 19:-4 20:-29 22:26 24:2 28:-6 29:-66 33:18 34:22
~client_lib 2:-51 10:21 12:20 21:9
~client_librari 6:-8 12:10 34:30
~client_library 2:3 6:1 10:25 15:21 16:4 22:8 33:-19
~clock 10:-3 28:68
~clon 4:44 17:31 18:-19
~clos 1:7 5:-23 6:38 7:-21 9:-35 12:42 20:-37 22:-14 24:2 28:40 29:4 33:27
~clos_are 28:12
~clos_for 12:39 29:-5 33:17
~clos_or 28:14
~clos_the 29:12
~closest 18:70
~closest_dat 18:4
~clu 17:2
~cod 2:20 10:30 12:14 17:5 18:-3 20:-3 33:24
~cod_for 33:23
~cod_freez 29:-53 33:52
~cod_or 10:6
~codenam 19:1
~coffe 25:36 29:6 34:-4
~coffe_machin 29:34
~com 2:-29 11:-9 12:20 18:76 20:31 21:38 25:-56 28:-31 31:-24 32:35 33:-15 34:-23
~com_along 5:36
~com_befor 18:14 33:24
~com_day 18:6
~com_into 6:-5 12:7
~com_on 2:12
~com_out 19:48
~com_under 10:49
~com_up 18:9
~comma 21:15
~command 11:90
~command_for 11:7
~commit 2:-5 11:-24 12:4 17:12 25:16 29:51
~committ 33:7
~company 11:-10 29:26
~compar 14:-5 19:32
~compil 29:43
~complet 1:2 14:48 20:-4 33:35
~con 5:31
~concern 10:21
~condition 9:30 29:2
~conferenc 29:24
~config 10:1 21:2
~confirm 33:23
~confus 6:5
~congelamento 1:2
~congelamento_de 1:2
~congrat 25:48
~congratulation 25:24
~consent 9:10
~consider 8:12 10:18 21:19
~consider_a 21:14
~contact 34:63
~contact_for 34:24
~contract 29:24
~contribut 17:69
~contributor 29:16
~contributor_guid 17:39 29:-4
~convinc 7:16 21:36
~cooki 25:6
~cool 2:8 25:14
~coordinator 34:24
~copy 4:11 14:-23 26:9 33:7
~correct 6:-3 10:-4 20:21 21:3 33:57
~correct_it 16:17
~correction 16:29 33:-13
~cost 18:-5 26:28 29:14
~could 0:4 2:17 11:-36 12:-4 14:10 16:13 18:-15 20:-6 21:2 22:43 30:-2 34:-16
~could_a 2:15 21:19 22:-19
~could_i 26:18
~could_my 22:12
~could_somebody 7:6
~could_we 7:20 8:-7 12:-21 22:46 25:27
~could_you 1:4 4:13 7:-28 8:2 9:3 11:-11 14:33 18:-1 25:-6 29:14 33:15
~count 5:7 8:-25 10:69 13:31 28:33 33:-13
~count_as 10:13
~count_me 28:12
~countdown 27:17 28:58 31:11
~countdown_to 28:32
~coupl 6:27
~coupl_of 6:27
~cover 2:-2 10:44 25:26 29:1 33:-15
~crash 2:21 22:8
~creat 1:24 3:34 4:26 11:7 29:15 34:20
~creat_a 4:-1 11:14 29:52
~creat_the 3:19
~cryptography 8:8 29:-2
~css 2:35 11:-11
~current 4:11 5:59
~currently 12:42 26:7
~customer 2:9 4:-3 6:5 9:-3 12:2 15:20 20:31 24:-15 29:5
~customer_for 29:23
~customer_how 28:2
~customer_i 17:17
~customer_is 2:28 6:4 9:32
~customer_what 5:-11 13:26 17:-18 18:64
~customer_when 20:10
~customer_who 34:23
~cut 2:48 5:36 6:34 9:-2 12:-18 20:3 25:-24 28:-13 31:54 33:-14
~cut_rc 29:52 33:-17
~cut_the 20:38 29:-39 31:21
~cutoff 1:26 6:10 10:-19 14:11 18:46 21:14 22:-17 24:-9 29:-18 33:36
~cutoff_for 1:11 21:18 22:-33 33:69
~cve 22:49 29:61
~cyc 3:2 29:-17 34:5
~cycel 3:16 14:8 16:-10 19:17
~cycl 1:-51 2:-20 3:76 4:78 5:39 6:-49 8:7 9:-32 12:-22 14:30 16:-35 17:-15 18:-79 19:58 20:-14 22:-42 24:-12 25:-57 27:-31 29:-63 31:-24 32:-54
~cycl_befor 3:25 19:31
~cycl_for 2:-2 3:7 4:56
~cycl_look 14:37
~cycl_nam 4:2
~cycl_next 3:17
~cycl_pleas 3:-18
~cycl_we 5:30
~cycl_with 14:5
~cycll 3:1
~cyycl 3:28 5:3 11:-1
~czy 2:42 6:41 12:29 17:-5 29:-5 33:-27
~d 10:4 11:-10 12:-3 13:-9 17:4 18:20 21:-27 25:6 26:7 27:31 28:-48 29:3 34:10
~daily 24:9 27:16
~dank 3:13 6:13 9:5 11:-4 12:8 13:-7 14:8 16:-4 17:-2 18:-4 19:5 20:6 21:2 25:21 29:-14 33:-3 34:-5
~dank_dir 3:14 6:13 8:2 9:6 11:-1 12:9 13:-5 14:14 16:-4 18:-2 19:5 20:7 21:2 25:-2 29:-5 33:-3 34:-4
~dark 6:-4 9:32
~dark_mod 6:-4 9:32
~das 2:11 5:-2 29:56
~das_releas 27:9
~dashboard 9:9 22:10
~dat 0:14 2:-173 4:4 5:-130 6:-17 7:-54 8:-33 9:-145 10:-189 11:9 12:-105 13:-32 14:44 15:40 17:-63 18:42 19:62 20:87 21:-74 22:-73 23:-58 24:-97 25:-156 26:26 27:-9 28:-35 29:-26 30:-90 31:-56 32:18 33:66 34:-18
~dat_are 32:34
~dat_as 14:2 15:22 19:3 33:-30
~dat_between 1:5 16:-3
~dat_can 33:16
~dat_chang 16:4 20:-17 26:19 27:57 33:-40
~dat_de 20:41 33:-1
~dat_did 19:14
~dat_doe 33:4
~dat_fall 32:21
~dat_for 4:14 6:20 14:53 16:25 18:-22 19:-12 20:-9 27:-6 29:61 32:-12 33:8 34:-24
~dat_from 14:19
~dat_go 18:4 33:12
~dat_in 0:24 14:-21 26:23 31:6 33:-11
~dat_is 16:16 28:14
~dat_limit 1:10
~dat_of 14:-69 16:3 18:-76 19:52 20:29 29:27 33:23
~dat_on 33:34
~dat_pleas 14:-5 15:9 16:-53 18:37 20:13 33:20
~dat_should 14:23 18:10
~dat_thank 19:6 26:2
~dat_to 0:1 29:15
~dat_was 19:7
~dat_with 11:1
~data 16:8 33:17
~data_los 16:8
~databas 29:37 33:-18
~day 1:40 2:-98 6:-59 7:-17 8:-110 10:-30 11:-91 12:-83 13:-78 14:-30 15:-42 16:75 17:11 18:-72 19:24 20:66 21:-49 24:61 25:23 26:-12 27:-112 28:65 29:-72 30:-7 31:-41 32:29 33:37 34:-61
~day_after 1:21
~day_ahead 32:7
~day_as 10:-9 16:9 33:4
~day_away 24:19
~day_befor 1:67 24:58 28:-20
~day_did 19:36
~day_do 20:30 29:-10 33:27
~day_doe 33:13
~day_for 16:24 20:19 22:25 32:14 33:41
~day_in 16:-14 24:52
~day_is 10:-4 20:15 33:53
~day_later 16:40
~day_left 24:6
~day_of 10:45 20:23 28:-4 29:9
~day_on 1:16
~day_out 24:19
~day_pleas 16:50 24:-39 28:-13 31:5
~day_so 16:10
~day_thank 10:7 16:17 20:-3
~day_the 20:41
~day_to 16:-27 28:69
~day_until 29:34
~db 29:40
~de 5:-5 6:-29 9:33 10:-78 12:28 14:-11 16:12 17:38 18:-3 19:-44 20:17 24:35 25:-40 28:28 29:-79 31:48 33:-12 34:-3
~de_la 31:29
~de_releas 24:14 28:24
~deactivat 31:26
~dead 2:28 29:2 33:10
~deadlin 0:14 1:31 2:-51 5:-18 6:24 8:-3 11:22 12:-16 14:18 15:-6 18:24 19:-17 20:-32 25:3 26:8 27:11 29:-16 31:-17 32:7
~deadlin_are 14:59 32:-31
~deadlin_com 18:9
~deadlin_for 0:55 1:37 18:-28 28:13 29:16
~deadlin_in 27:2
~deadlin_pleas 33:17
~deadlin_thank 0:2 14:-9 18:19
~deadlin_to 33:9
~deal 10:38
~deal_with 10:38
~dealin 0:12 18:16
~dear 25:25
~deb 29:24
~debdiff 7:9
~debian 25:17 29:33 33:-7
~decid 3:15 6:-12 7:14 8:-2 9:19 13:-27 16:7 20:1 21:3 22:-19 25:-2 34:53
~decid_on 3:15 7:18 8:-8 16:4
~decision 7:10 8:11 9:13 29:-23 34:4
~decision_on 7:17 8:13 9:10 13:-13
~deck 14:5 18:39 29:-13 33:25
~declin 8:26 9:-18 29:2
~declin_the 29:15
~default 23:43 29:-8
~defin 1:-1 10:52
~definition 10:18
~definition_of 10:18
~delay 15:73 16:35 29:1
~delay_final 15:25
~delay_of 15:26
~delay_the 29:12
~delet 10:-3 18:12 23:-10 29:26 31:32
~delet_the 24:15 29:32
~deliver 27:5
~dem 27:20
~demander 21:21
~demander_une 21:21
~demo 1:21 11:27 29:-6
~den 27:13
~den_str 27:19
~deni 13:35
~dentist 29:27
~deny 7:31 8:42 13:-14
~dep 2:19 28:39 29:-57 33:34
~dependenci 12:11
~dependenci_in 12:7
~dependency 2:14 10:8 33:14
~deprecat 2:8
~deputy 34:30
~der 9:21 10:10 29:-12 33:13
~derogation 13:20
~des 5:3 9:16 16:3 31:11
~des_chain 29:17 33:10
~describ 10:46 17:31 33:-8
~describ_the 5:12
~describ_what 10:24 33:-6
~design 29:3
~despit 13:9 22:30
~despit_the 13:9 22:11
~dev 2:-4 5:59 11:-1 12:-14 17:23 18:-29 25:-1 26:5 27:49 28:-6 29:-19 30:30 31:4 34:-19
~dev_dependency 10:8
~dev_or 5:42
~dev_to 27:30
~develop 5:25
~developer 10:26 17:2
~development 4:11 5:21 12:18
~dialog 22:1
~did 5:15 6:83 7:3 8:-48 9:59 10:-96 11:-1 12:29 13:47 14:-67 15:-7 16:-34 17:-2 18:-48 19:63 20:-57 21:-70 22:-13 23:37 24:-23 25:3 28:-56 29:-31 30:43 31:-60 32:-8 33:-40 34:6
~did_anyon 13:31 21:-12
~did_i 2:24 6:23
~did_it 25:42
~did_m 6:36
~did_my 9:25
~did_not 8:8 22:4
~did_rc 6:10
~did_someon 7:2 12:5 30:5
~did_str 12:25
~did_the 5:-7 9:35 12:36 19:3 23:5 29:26 33:-15 34:26
~did_they 5:6
~did_we 3:21 5:-53 6:7 7:-13 9:14 13:21 19:35 29:-17
~did_you 7:27 8:-8 30:37
~die 12:13 19:14 29:-58 33:15 34:19
~die_abhangigkeiten 12:10 33:9
~diff 10:1
~differenc 10:32
~differenc_between 10:28
~different 33:29
~digest 2:-6 25:-2 26:33 27:62 29:-23 30:7 31:27
~digest_her 31:12
~dir 3:14 6:7 8:2 9:6 10:14 11:-2 12:5 13:-6 14:14 16:-4 18:-7 19:4 20:7 21:2 25:-2 29:-5 33:-20 34:-7
~direct 23:14
~direct_messag 23:14
~disabl 31:54
~discus 8:-6 21:4 29:14 30:5 31:-19
~disk 28:-22 29:57
~distribution 27:43 29:-25 31:12
~distro 7:8
~dm 27:96 33:-33
~dm_me 24:-17 27:87
~dm_when 24:3 33:-9
~dms 2:-27 11:37 25:-31 26:48 27:7
~dni 28:62 29:-20
~do 0:30 1:-43 2:5 3:59 4:-7 5:-59 6:-66 9:-89 10:26 11:29 12:-19 13:-97 14:-37 15:37 16:-3 17:28 18:-19 19:-103 20:8 21:22 22:-144 23:29 24:-18 25:-46 26:29 27:-147 28:36 29:17 30:52 32:-3 33:-14 34:31
~do_client 10:11
~do_doc 2:2
~do_for 11:18
~do_i 0:5 9:-48 10:-28 11:15 13:-2 14:-45 15:13 17:19 18:29 20:-69 22:-22 23:-44 25:-101 29:20 30:23 32:4 33:-36 34:84
~do_my 11:-4 29:12
~do_new 2:-17 12:15
~do_not 0:43 2:-55 3:48 6:-15 7:15 9:-3 12:-43 14:-14 15:65 16:-53 21:11 22:-30 23:10 24:4 26:5 27:-21 29:-78 30:54 31:7 33:-89
~do_peopl 0:-9 11:15
~do_rc 28:20
~do_reminder 23:17 31:-15
~do_that 2:9 11:12
~do_the 4:8 16:22
~do_they 10:12 11:14
~do_we 2:-57 3:-6 9:6 12:1 14:57 17:-7 18:-15 19:-45 20:35 25:-16 26:-7 28:31 29:61 30:-23 33:2
~do_you 0:6 2:6 3:33 7:8 10:5 14:-31 20:19 25:2 26:52 30:-70
~doabl 2:37
~doc 0:59 1:52 2:37 10:-32 12:-35 15:-4 16:-44 17:60 18:-17 19:-2 21:-59 26:3 27:13 28:-1 29:3 31:12
~doc_about 27:7
~doc_fix 17:27 21:-4
~doc_for 11:11 29:13
~doc_freez 0:46 10:-32 25:11 29:10
~doc_patch 2:75 10:-31
~document 29:6
~documentation 0:18 3:5 5:-17 11:14 12:-2 24:2
~documentation_freez 0:28
~documentation_patch 2:40
~documentation_team 24:11
~doe 0:-32 1:-10 2:26 6:-11 7:21 9:28 10:42 11:20 13:-8 14:18 15:-27 16:-48 17:-2 18:-19 19:-51 20:29 22:-52 24:-38 25:-66 26:38 27:-36 28:-4 29:34 30:-37 32:3 33:9 34:-41
~doe_a 2:6 34:13
~doe_anyth 18:26
~doe_featur 10:17
~doe_ff 2:-43 10:51
~doe_it 2:35 20:55
~doe_m 33:41
~doe_mean 10:7
~doe_my 6:12 13:13
~doe_not 8:6 29:28 31:11
~doe_one 11:56 29:-19
~doe_rc 33:35
~doe_str 33:23
~doe_that 11:5 29:-4
~doe_the 2:31 3:21 5:11 14:15 19:-27 20:13 28:12 29:1 33:-17 34:-6
~doe_thi 10:-24 14:26 19:9 29:7
~doing 5:36 9:16 33:11
~don 6:70 9:-1 10:-8 14:-36 16:-4 17:36 20:20 22:11 27:1 29:-19 33:-29
~don_and 18:14
~don_by 22:15
~don_with 6:-2 12:26 18:27
~door 6:36 22:15 29:-57 33:12
~door_for 12:1 22:17
~down 8:58 9:14 10:-39 11:-28 12:7 16:22 18:12 20:-8 25:-43 27:-45 29:23 31:39 33:63
~down_for 33:37
~down_the 8:28 9:3
~download 20:41 29:7
~download_it 20:20
~download_the 29:7
~draft 4:20 20:8
~draft_a 4:10
~draft_the 20:9
~dream 6:1 11:-18 25:31
~driver 2:56 8:15 29:-17 33:16
~drop 2:2 20:19 24:42 29:-70 30:22 31:16
~drop_me 30:2 31:15
~drop_the 24:9 27:-11 31:24
~due 6:-34 10:-14 24:55 25:-44 28:-22 29:-45 32:95 33:32
~due_befor 18:27 32:8
~due_by 32:21
~due_to 16:1
~dumb 10:28
~dump 14:30
~dur 2:84 10:-17 12:-26 17:5 31:43
~dur_str 2:57 10:-27
~dur_the 2:12 22:2
~durch 6:4 9:28 29:-19
~duty 34:33
~e 2:-26 6:39 7:45 8:-38 10:-29 18:31 29:13 34:8
~each 27:33
~earlier 6:-11 15:19 16:24 18:40 19:16 23:3 33:-22
~early 1:10 2:4 3:9 11:-9 21:19 23:36 29:-18 33:-9
~earth 10:33
~easy 17:55
~eat 17:-8 25:50
~edit 2:21
~een 2:12 24:18
~effect 12:55
~ein 1:14 9:-16 21:36
~ein_exception 9:-1 21:6
~ein_featur 2:10
~einen 1:9 16:18
~einen_tag 16:23
~el 6:12 16:22 18:6 25:-16 29:32
~el_schedul 18:15
~els 11:32 25:4 27:-3 31:26
~email 26:40 27:13
~embargo 2:1
~embarrass 22:2
~emoji 9:10 10:15
~en 5:79 6:-5 10:-23 12:3 13:9 14:-17 18:8 29:-15
~en_is 5:65 10:-13
~end 1:5 2:-68 4:39 16:12 19:5 20:16 21:20 22:-11 28:-59 29:21 32:48
~end_in 19:11
~end_of 1:2 4:18 20:35 29:-16 31:-22 32:28 33:22
~end_up 21:8 22:-4
~endpoint 2:27
~engineer 17:31 25:13 29:-8
~english 25:6
~enough 2:10 7:22 31:53 33:-10
~entail 7:8 15:1
~enter 1:34 5:24 11:29 14:-13
~enter_a 1:33
~enter_the 5:15
~entry 1:20
~environment 17:3
~eol 10:72 11:-17 19:-20 20:-8 29:19
~epoxy 14:-24 19:82
~error 2:39 10:-8 29:35
~error_messag 2:36
~eta 10:-19 16:-23 20:85 25:-8 28:6 29:-9 33:46
~eve 24:49 27:-7
~even 10:-36 12:-23 15:13 21:62 22:14
~event 4:-2 18:38 27:3 32:25
~ever 11:-13 17:26 25:21
~every 8:-12 13:22 14:90 20:-11 24:47 25:19 27:57 28:-13 31:-46 32:-10 33:-49
~every_dat 14:50
~every_deadlin 14:6
~every_freez 27:21 31:-19
~every_mileston 14:31
~every_monday 24:45
~everybody 25:23
~everyon 1:-1 5:17 12:3 14:-13 18:7 20:12 25:-18 31:6 34:3
~everyon_i 7:11
~everyon_is 12:9
~everyon_keep 10:21
~everyth 8:3 11:24 12:27 13:3 14:27 16:16 20:-27 25:-31 29:-17 31:15 32:-1
~everyth_from 14:39 31:-10
~everyth_that 8:20
~exact 33:52
~exactly 10:37 25:12 28:13 29:-15
~exampl 7:42 11:27 25:-16
~exc 8:-5 9:44 13:31 22:16 29:-17
~exception 2:-3 5:-20 8:43 9:25 12:-26 13:21 16:-26 17:-25 20:-14 21:42 22:39 27:14 32:-19 33:-24 34:28
~exception_approv 9:31
~exception_are 27:20
~exception_be 21:24
~exception_but 21:24
~exception_for 2:22 8:16 9:15 13:27 21:-28 22:34 34:-27
~exception_i 9:42 13:-2
~exception_if 21:36 22:-23
~exception_is 21:15 27:33
~exception_list 13:8
~exception_need 8:-10 21:51
~exception_of 22:32
~exception_on 7:24 8:-20
~exception_open 13:3
~exception_queu 13:17
~exception_request 8:17 22:5
~exception_thank 8:4 13:4
~exception_that 13:26 21:-15
~exception_thi 13:2
~exception_to 10:30 13:-7 22:21
~exception_want 22:18
~exception_wer 13:-10 19:20
~exception_with 13:23 21:-1
~exceptoin 13:4
~excus 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
~excus_me 0:1 1:11 4:1 6:9 8:-6 10:-1 11:-9 12:6 15:13 16:11 18:8 19:-6 20:3 23:1 24:-8 27:-16 28:6 29:-2 31:-3 32:6
~exec 27:4
~exempt 2:17 10:13 12:-9
~exemption 13:4 22:35
~exist 3:24 5:-2 6:4 11:24 29:-10
~exist_a 11:9 17:9
~expect 17:10 20:55 29:-12 33:23
~expect_of 17:20
~expens 29:10
~expir 6:57 9:34 13:3 20:-1 32:-2
~explain 10:69 11:36 13:-5
~explain_how 11:5
~explain_the 11:3
~export 2:1
~extend 6:-13 8:15 15:8 29:4 33:13
~extension 13:1 22:18
~extra 0:31 1:41 22:6
~extra_day 16:26 22:6
~fail 29:56
~fall 10:7 18:-3 32:73 33:21
~fall_in 32:7
~fall_into 32:18
~fall_on 33:21
~fall_under 10:34
~fang 17:26
~fang_i 17:26
~far 5:22 6:1 10:-22 12:-18 13:65 20:-15 23:40 28:68 29:-51 33:-14
~far_as 18:4
~far_is 5:27
~far_off 28:54
~favour 0:24 34:-3
~favour_of 0:24 34:-3
~feaatur 33:9
~featuer 33:22
~featuer_freez 33:12
~featur 0:-48 1:-14 2:12 3:-13 5:22 6:7 7:-45 9:-49 10:26 11:7 14:-46 15:7 16:17 19:26 20:-31 22:7 27:-14 28:19 29:-32 30:-9 31:-9 32:-53 33:20 34:6
~featur_are 2:-17 12:28
~featur_can 6:21
~featur_cod 33:33
~featur_freeez 33:7
~featur_freez 2:-44 10:2 12:-2 15:20 16:18 17:17 18:4 19:21 21:-8 24:27 25:6 26:14 27:-17 29:-95 33:-6
~featur_i 21:2
~featur_in 2:14
~featur_is 2:9
~featur_or 2:-10 5:61 34:11
~featur_proposal 16:25 33:-10
~featur_still 12:14
~featur_work 2:-12 5:32
~featurefreez 33:17
~feautr 28:1 29:-9 33:32
~feb 4:25
~fedora 20:8 29:12
~feed 14:-26 26:69 27:35
~feez 10:32 12:11
~ferez 12:19
~fetaur 33:2
~fetur 10:-14 12:7 29:-11 33:33
~fetur_freez 10:-12 33:40
~few 32:20
~few_day 32:20
~fewer 26:-19 30:48
~ff 0:-38 1:-61 4:-33 5:-6 8:-73 9:-156 10:28 11:-27 12:13 13:-113 14:-48 15:77 16:105 19:35 20:-142 21:-72 22:-1 24:4 25:-142 26:-35 27:-16 28:44 29:-272 33:60
~ff_and 2:2
~ff_cover 10:7
~ff_dat 19:41
~ff_in 12:7 28:13
~ff_is 24:9 27:-7 33:32
~ff_on 12:20 19:5 34:5
~ff_pleas 28:37 33:-25
~ff_thank 10:14
~ffe 2:-78 6:-49 9:30 10:30 11:32 13:35 14:-11 19:-44 21:103 22:78 24:-36 25:-18 27:-67 28:-36 29:-131 33:-83 34:-22
~ffe_for 8:33 22:5
~ffe_on 13:18
~ffe_pleas 22:44
~ffe_request 21:17
~fil 2:-5 9:10 10:-21 11:-6 13:29 21:40 22:48 29:29 34:-35
~fil_a 9:5
~fil_an 21:-7 29:19
~fil_it 21:23 22:13
~fil_that 21:2
~fill 18:30 21:23 29:-37
~fill_in 18:31 21:23 29:-26
~fin 2:64 8:65
~fin_with 8:7
~final 0:-19 5:-10 6:28 10:29 14:-14 16:13 17:-7 19:8 20:27 22:-35 23:-11 24:16 25:-66 27:9 29:-102 32:-33 33:27
~final_dat 4:18 33:3
~final_on 20:3
~final_rc 6:7 14:-24 16:15 18:2 20:-114 31:9 33:67
~final_releas 10:30 20:27 27:16 33:-66
~finally 25:10
~find 7:3 17:5 21:16 29:29
~find_the 7:7 29:3
~finish 2:11 12:19 22:3 28:9 33:-15
~finish_my 28:21
~finish_the 6:23 22:4
~finla 20:11 33:15
~finla_rc 33:18
~first 2:-15 9:-4 10:-40 16:-14 17:93 18:75 20:-10 21:11 25:-10 29:-22 33:38 34:-18
~first_day 4:26 17:52 25:-23
~first_patch 17:21
~first_rc 33:76
~first_tim 17:12
~first_week 17:5
~fiv 1:4 16:25 25:13
~fiv_day 1:9
~fix 1:-38 2:39 5:20 6:-33 8:11 10:2 13:-29 16:59 17:29 22:33 25:-4 33:-11
~fix_after 22:2
~fix_be 20:3
~fix_for 2:47
~fix_in 2:38
~fix_is 8:10 16:22
~fix_it 16:21
~fix_now 12:15
~fix_the 29:11
~flag 11:5 12:3 24:33 29:-14
~flamingo 19:95 33:-26
~flight 29:2
~floor 29:17
~flow 12:6
~folk 0:3 1:3 3:-1 4:9 5:3 8:-9 9:1 11:-3 17:13 20:4 24:10 25:6 27:-9 29:-2 30:11
~folk_can 24:7
~folk_how 17:22
~folk_what 5:14
~folk_when 29:-20 33:19
~folk_would 30:13
~follow 3:16 4:15 10:-49 11:17 14:-44 17:-12 18:64 24:27 26:46 27:55 28:-3 33:-53 34:-17
~follow_deadlin 18:4
~follow_featur 26:3
~follow_rc 34:-1
~follow_releas 3:25 4:14 20:-11
~follow_the 18:11 26:14
~follow_up 24:42 27:-10
~foo 25:-11 29:43
~fooclient 33:6
~for 1:11 2:-10 4:30 5:-9 6:20 7:-10 8:12 10:5 11:4 12:-13 13:20 14:-20 15:-22 16:-14 17:-5 18:-8 19:-21 20:14 21:47 22:60 24:-19 26:5 27:5 28:11 30:-5 32:6 33:27 34:11
~for_a 2:39 3:47 9:-34 21:41 22:9 29:-63 32:-13
~for_an 10:-34 13:77 21:39 22:-6
~for_another 0:23
~for_ask 2:1 8:-8 11:15 12:3 17:4 19:2 22:-22 24:3 32:5
~for_backport 1:4
~for_client 16:12 33:11
~for_dat 26:23
~for_doc 0:6
~for_exception 21:30 34:-7
~for_featur 10:-26 12:24 16:-24 24:7 28:25 33:23
~for_ff 16:2 24:-21 28:37 31:41
~for_ffe 13:-29 21:67
~for_final 6:6 16:-12 24:12
~for_freez 27:13
~for_good 6:37
~for_googl 14:-9 26:40
~for_hibiscu 14:37 34:19
~for_how 29:11
~for_it 2:2 22:11 33:30
~for_les 1:3
~for_lib 34:7
~for_librari 28:5 33:19
~for_lunch 29:58 32:-18
~for_m 2:16 6:-6 23:-3 24:48 33:35
~for_me 1:-6 2:-6 7:-31 10:35 11:-28 13:18 14:9 21:14 24:-17 27:18 29:11 31:25 33:9
~for_membership 33:18 34:1
~for_mileston 24:16 27:8
~for_monday 1:8
~for_mov 11:31 25:2
~for_my 3:19 19:30 33:-8
~for_new 2:-54 6:34 17:32 29:-55 33:60
~for_next 32:9
~for_one 0:6 2:18
~for_our 22:51
~for_pr 22:32
~for_proposal 6:3
~for_pull 22:46
~for_rc 1:-31 16:6 23:41 24:29 29:53 31:-28 33:-27 34:3
~for_releas 1:3 27:15
~for_requirement 13:38 28:21
~for_review 33:41
~for_sept 1:-5 24:29
~for_september 32:9
~for_someon 25:13
~for_str 6:4 10:-47 16:36 23:22 24:-45 27:13
~for_string 21:9 22:-7
~for_test 5:21 8:27 21:13 28:-15
~for_the 0:4 1:32 2:-21 3:-20 5:6 7:3 8:10 9:34 10:-7 13:19 16:-9 17:-20 18:-8 20:22 21:-17 22:42 23:-20 24:-41 25:14 28:4 29:13 30:-9 31:-46 34:15
~for_thi 1:-23 21:27 22:-5 29:47 30:2
~for_thursday 32:22
~for_today 31:30
~for_translator 10:18
~for_two 8:2
~for_us 1:17 32:29
~for_version 4:20
~for_what 9:24
~for_your 25:6
~forbidden 2:13 10:-25 12:8
~forc 6:-27 12:95 33:-22
~forget 1:-6 2:-10 4:11 7:-17 10:5 11:13 12:1 14:4 19:-7 20:-1 22:-1 23:-13 24:33 28:-13 29:-3
~forget_how 17:11
~forget_is 6:11
~forget_rc 10:19
~forget_what 17:-3
~forget_when 3:2 20:-5 33:2
~forget_who 34:9
~forgot 1:1 2:5 8:7 9:2 11:-17 13:-7 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:4 34:-5
~form 21:39
~fortnight 28:11 32:9
~fortnight_befor 28:3
~forward 15:12 16:3 29:8
~fosdem 20:-5 25:13 29:23 33:-6
~four 1:3 3:22
~four_month 3:23
~fpf 6:27 10:30 16:3 20:-14 29:-55 33:47
~fpf_dat 33:29
~fre 12:21 32:2
~free 12:23
~freeez 12:3 14:6
~freez 0:12 1:7 2:2 3:-37 5:-47 6:1 7:-21 9:7 10:11 13:7 14:2 15:5 16:15 18:8 19:8 20:-68 21:-13 22:18 24:5 25:4 26:-2 27:10 28:7 29:10 30:-48 31:7 33:-5 34:-1
~freez_a 1:33 6:-5 10:-21 12:13 15:18 16:26 24:-28
~freez_about 10:37
~freez_activ 12:29
~freez_affect 10:12
~freez_alert 27:22
~freez_already 6:39
~freez_also 19:17
~freez_and 16:17 18:21 33:-32
~freez_apply 2:23 10:17 12:4 34:-12
~freez_are 6:21
~freez_as 15:17
~freez_at 33:19
~freez_back 16:30
~freez_be 16:35 24:-5 33:-12
~freez_been 12:5
~freez_befor 15:17 32:26
~freez_begin 27:33 29:8
~freez_begun 12:39
~freez_block 2:19
~freez_break 2:-7 9:51 10:-14 12:-31 13:22 21:40 22:29 25:-9
~freez_but 0:5
~freez_by 13:17
~freez_can 10:16 15:-21 34:21
~freez_cheer 10:7
~freez_com 33:1
~freez_d 18:6 29:-5
~freez_dank 10:3 28:12 29:15 33:-41
~freez_dat 15:16 18:-37 33:13
~freez_do 14:28
~freez_end 16:16 29:1
~freez_exception 8:58 9:56 10:-73 11:24 34:-11
~freez_fall 33:20
~freez_featur 19:11
~freez_for 1:24 12:-53 33:31
~freez_forward 15:19
~freez_from 27:19
~freez_goe 16:9
~freez_happen 6:12
~freez_has 6:30 14:-4
~freez_hit 18:4
~freez_hold 12:3
~freez_in 10:-13 14:24 18:-5 25:24 29:-2 31:-15 33:58
~freez_is 2:26 6:-24 12:-3 16:17 18:21 21:33 24:-4 33:20
~freez_kick 6:-14 12:25 33:20
~freez_last 10:8
~freez_many 33:-5
~freez_mean 10:32
~freez_merci 10:3
~freez_new 16:18
~freez_next 33:1
~freez_no 2:7 31:12
~freez_notic 27:9
~freez_now 12:44
~freez_of 19:13
~freez_on 1:5 12:67 32:-6 33:36
~freez_only 10:2
~freez_or 2:-9 6:31 10:-33 12:13 18:33
~freez_over 12:4
~freez_pleas 2:-20 6:1 10:16 16:-36 22:40
~freez_should 16:40
~freez_sorry 27:12
~freez_start 12:8 16:18 29:28 33:-26
~freez_still 6:1
~freez_stop 2:31
~freez_string 10:6
~freez_thank 2:20 24:18 27:12 29:-41 33:20
~freez_to 27:7 33:-24
~freez_two 19:31
~freez_until 22:3
~freez_vs 10:12
~freez_waiver 11:16
~freez_was 19:39
~freez_when 33:13
~freez_which 29:30
~freez_with 2:-6 10:-26 16:46 19:43 33:-24
~freez_yesterday 6:3 34:26
~freezz 12:5
~french 29:14
~fresh 4:20 5:-5 17:40
~freze 12:15 29:13 33:-8
~fri 32:24
~friday 0:-10 1:41 2:7 10:-16 16:40 24:37 27:-25 29:1 32:55
~friday_is 33:46
~friday_pleas 16:26 29:25
~friend 8:-29 25:13 29:13
~from 1:1 4:11 6:-48 8:44 9:-4 10:29 12:-48 14:29 15:-37 19:36 20:-57 21:-5 25:9 26:-34 27:-6 28:-4 29:11 30:2 31:45 33:-3 34:-7
~from_last 9:22 29:21
~from_me 8:31
~from_merg 2:12
~from_now 14:42 27:53
~from_rc 19:3
~from_the 1:10 10:19 14:-26 25:10 27:-83 30:26 31:35 33:-8
~from_today 32:-1
~from_which 33:21
~from_you 11:3
~froz 6:21 12:-8 25:3
~frozen 2:1 5:-7 12:59 17:-5 22:23 25:14 29:42 33:-1
~frozen_again 12:-63 25:26 29:41
~frozen_is 25:22
~frozen_or 12:32
~frozn 5:-4 12:71 29:-4
~frreez 14:21
~full 14:58 18:31 28:20
~full_calendar 14:3
~full_list 18:36
~functionality 33:23
~funny 25:30
~futur 18:14
~ga 1:-8 2:-3 4:2 5:-2 6:19 9:-5 10:18 14:33 15:-15 16:33 19:42 20:91 22:-16 24:-21 25:-24 28:18 29:-73 33:-81
~ga_dat 16:7 20:19
~ga_day 20:15
~gat 0:2 2:-14 9:-15 12:58 13:-7 18:21 21:4 25:-15 27:4 29:19
~gat_shut 12:27
~gazpacho 19:86 33:-23
~gcc 29:39
~gdpr 9:13 29:-7
~gdpr_banner 9:13 29:-7
~gel 12:50
~gel_des 33:5
~general 26:20 30:-21 31:30 34:21
~generally 19:17
~generat 4:34
~german 11:18
~get 1:-24 2:-2 4:39 6:-73 7:18 8:2 10:-15 11:-21 12:-73 13:-94 15:-14 16:-74 19:-22 21:39 22:5 23:3 24:10 26:69 27:32 29:-2 30:9 31:-43 32:-33 33:27 34:-40
~get_a 0:8 2:-16 17:-49 21:-14 24:39 26:27 29:43 33:-22
~get_an 11:-38 21:43 22:38
~get_in 7:11 8:14 26:-13
~get_it 20:1 21:18
~get_its 9:26 22:-6
~get_lock 33:11
~get_my 8:38 9:-5 17:18 20:14 29:-24 33:23
~get_tagg 33:41
~get_the 2:-49 4:28 9:8 14:4 20:6 26:51 27:28 31:-11 34:-6
~get_thi 2:49 20:3
~get_through 2:19
~get_to 34:12
~get_your 11:15 26:14
~gett 10:-13 11:-14 18:15 21:39 29:-1 31:23
~gett_an 21:23
~gia 6:30 12:3
~git 29:70
~giv 2:-48 4:-4 5:12 8:21 10:-21 11:37 13:17 16:30 19:-45 20:-20 22:19 27:-7 28:-3 29:-15 32:17 33:7
~giv_me 5:29 11:19 13:13 14:10 16:-41 18:8 19:-11 22:7 24:-9 25:5 27:-92 28:9 29:-1 31:-40 32:27 33:7
~giv_us 24:5
~global 33:22
~global_requirement 33:22
~glossary 10:26
~go 1:13 2:30 4:8 5:-4 6:2 7:-15 8:8 10:-40 12:8 22:-33 25:21 28:5 34:-8
~go_ahead 8:13
~go_by 6:34
~go_for 8:4
~go_in 2:53
~go_nogo 1:40
~go_out 23:9
~go_through 9:5
~go_to 25:20
~goe 2:46 6:-20 16:18 20:17 28:-13
~goe_out 6:-16 33:20
~going 2:-4 4:21 5:2 9:9 12:17 20:2 25:19 29:-14 31:-5 32:37 33:-10
~going_on 5:13 12:24 17:2
~going_to 18:7 32:3
~gold 20:55 29:-48
~goliv 1:30 20:17 24:9 29:-10
~goliv_dat 20:21
~gon 2:1 6:83 33:-5
~gon_by 6:32
~good 1:-4 2:25 6:17 8:10 14:-42 16:-18 17:25 20:5 21:-4 24:-9 25:17 27:-8 31:1 33:19
~good_for 10:25 11:27 25:-33
~good_morn 5:1 12:4 14:-9 18:16 20:13 24:-47 25:-17 29:2 31:3 33:18 34:9
~good_to 2:48 8:10
~googl 26:17
~got 5:7 6:-8 10:-3 11:14 13:79 17:22 21:-31 25:5 28:42 29:-71 32:11 33:25 34:-66
~got_a 2:9 11:20 17:-15 25:30 29:-24
~got_its 9:10
~got_the 5:4
~got_to 5:5
~got_until 32:19
~gpg 11:-6 29:62
~gracia 0:6 5:3 6:-2 8:-8 11:-4 12:-2 13:9 18:-5 22:-1 24:3 25:6 26:10 30:4 31:-1 32:1 34:4
~grant 2:-20 8:40 13:9 19:8 22:19 25:-4 27:31 29:-1 32:-14
~grant_an 22:17
~grant_exception 13:-10 34:7
~grant_the 8:32 22:-21
~grant_thi 13:21 32:-7
~grant_until 8:30
~grant_us 8:-5 22:44
~grateful 16:9
~great 8:-10 25:56
~green 8:35
~green_light 8:42
~ground 9:13
~guid 11:36 17:47 18:-15 24:17 29:1
~h 11:63 22:14 24:37 25:-51 29:-31 32:2
~ha 25:32
~hack 17:2 28:4
~had 0:10 6:41 12:-11 25:17 28:-31 31:14
~had_a 0:13
~haha 25:49
~half 2:28
~halfway 5:31 6:-9
~hallo 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:4 31:-8 34:-4
~hallo_zusammen 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
~hand 12:-8 14:-8 20:9 25:30 26:5 29:-23 33:36
~handl 34:44
~happen 2:-3 6:27 7:13 10:15 12:12 13:-13 24:-9 25:-29 32:62
~happen_on 10:27 20:-3 32:11 33:-5
~happen_to 9:25
~happy 16:-7 25:57
~happy_friday 25:15
~hard 1:13 8:28 10:57 28:-23
~has 2:4 3:8 5:45 6:51 7:25 9:28 10:-3 12:36 13:31 14:-7 15:42 17:-57 18:-56 19:-59 20:10 21:-35 22:-23 26:-2 28:-33 29:-14 32:-12 33:-24 34:-17
~has_a 20:14
~has_anybody 9:5
~has_anyon 3:1 6:-4 9:32 15:27
~has_anyth 13:28
~has_been 8:31 25:13
~has_featur 6:-13 12:19 33:20
~has_it 12:31
~has_not 6:8
~has_pass 6:10
~has_the 5:38 9:26 10:4 12:41 13:-79 20:13 25:-34 29:4 33:-69
~hav 0:15 2:-23 4:-14 6:20 8:9 11:-31 13:17 15:-25 16:17 17:-9 19:-8 20:-9 22:12 23:31 24:-23 25:17 28:25 29:-13 30:-9 32:11 33:5 34:-23
~hav_a 1:21 22:13 24:18 25:34 28:16 33:-46
~hav_an 3:11
~hav_and 14:7
~hav_befor 28:27
~hav_ff 10:11 16:12
~hav_for 20:5 33:-6
~hav_got 5:1
~hav_i 2:8 23:22
~hav_in 14:30
~hav_left 28:-5 29:16
~hav_m 10:5
~hav_my 8:32 17:4 25:-12
~hav_never 17:29
~hav_not 6:6 7:42
~hav_on 32:4 33:25
~hav_requirement 6:40 12:-26
~hav_someth 32:20
~hav_str 12:27 16:25 33:-10
~hav_the 2:-23 4:8 12:37 26:19 27:26 28:30 32:-4
~hav_they 12:8
~hav_to 4:-23 10:13 16:-27 17:-9 18:66 20:32 21:50 25:44 26:-8 28:-33 29:-100 33:50
~hav_until 22:32
~hav_we 5:52 6:49 12:3 15:-41 25:-12 30:10 32:36
~hav_you 33:16
~he 7:24 21:29 22:-19 24:-31 29:19
~head 1:-21 5:-9 14:-23 18:84 24:37
~head_up 24:38
~hear 15:8 25:15 27:34
~hear_about 27:42
~heard 10:7
~hello 6:-3 9:-1 10:17 11:-25 16:-2 17:16 21:16 25:22 29:-2
~hello_relbot 6:-2 7:2 10:20 11:-18 21:17 22:-3 25:-14 29:7
~help 11:85 14:-19 15:19 17:86 22:-4 25:-54 29:-12 31:-9
~help_me 5:1 11:47 17:-42
~help_out 17:30
~help_text 2:17 8:7 22:-8
~help_with 17:26
~helpful 33:3
~her 0:-23 2:-83 5:-22 9:-22 10:17 11:5 12:-8 17:62 21:6 23:-1 25:15 26:-6 27:89 29:-95 31:24
~her_pleas 25:9
~her_thank 27:15
~hereby 16:30 21:-10 22:43
~hereby_ask 21:-9 22:41
~hey 7:3 10:3 13:-10 16:-8 17:11 20:2 22:-12 24:-1 25:7 27:-1 29:9 31:5 33:4
~hey_folk 1:4 4:10 8:-6 9:2 20:6
~hey_team 10:11 11:5 13:-20 24:-3 25:-22 29:31 30:-1 31:1
~hi 0:12 1:-28 2:10 3:24 5:15 6:-8 7:34 8:-17 13:-22 14:-18 19:10 20:1 21:31 22:-19 23:21 24:-17 25:3 27:-28 29:-6 30:19 32:-4 33:15 34:10
~hi_all 14:18
~hi_can 7:26 8:-8 26:11
~hi_i 17:18 25:10
~hi_is 5:13
~hi_ther 1:-20 2:1 5:24 8:-12 10:16 11:13 13:-8 14:-14 17:-54 20:13 25:-2 31:-6 33:35 34:4
~hi_what 2:18
~hi_when 20:-2 23:3 25:3
~hi_who 15:-3 34:28
~hibiscu 2:11 4:27 5:26 6:36 9:-33 10:-12 11:-41 14:28 16:9 17:-21 19:18 20:33 22:-8 25:-30 29:-18 32:-16 34:12
~hibiscu_in 2:-14 12:14 29:10
~hibiscu_out 6:1
~hibiscu_pleas 14:1
~hint 34:15
~hir 12:-25 25:27 29:27
~history 6:54 19:39 33:-20
~hit 10:34 18:31 20:-9 24:22 28:51 29:-33 33:-36
~hit_me 24:25 33:-2
~hit_rc 10:2
~hit_the 28:31 29:-20
~hit_us 18:25
~hmm 7:1 25:13
~hola 17:46 29:-8
~hold 1:-25 7:37 8:5 10:-33 12:25 15:14 16:23 29:-22 32:8
~hold_for 32:20
~hold_off 7:28 8:-16 21:2
~hold_the 15:16 22:15
~holiday 28:-26 29:19 31:14
~hom 25:1
~hook 27:47
~hop 2:4 6:5
~horizon 18:29 29:-8
~hotfix 2:20 20:6
~hour 1:1 10:-61 20:24 24:56 27:-6 28:53 33:14
~hour_befor 24:58
~hour_of 10:-20 33:39
~how 0:-21 1:-59 2:-91 3:22 4:-42 5:22 6:-146 7:-10 8:-82 9:19 10:2 11:65 12:-82 14:-9 15:3 16:-84 17:64 18:-41 19:41 20:-7 21:8 22:-105 23:12 24:-67 25:-8 26:-7 27:-96 28:91 29:42 31:-80 32:-89 33:-11 34:-45
~how_are 3:9 5:20 11:-3 14:-13 17:-6 25:38
~how_can 0:-21 2:6 11:14 15:14 17:35 30:-28
~how_clos 28:33
~how_do 11:42 15:15 17:17 21:-27 28:-55 29:27 30:5 34:11
~how_doe 11:32 17:44 19:4 29:-59
~how_early 11:-8 21:20 23:8
~how_far 5:12 20:-8 23:33 28:53 29:-37
~how_i 11:43 29:6 30:-24
~how_is 5:11 9:55 14:35 15:-11 17:-23 20:-24 25:30 28:-38 29:-51 33:8
~how_lat 33:39
~how_long 3:6 5:-32 11:-24 17:-13 19:17 20:25 28:63 29:14 33:-55
~how_many 9:1 10:-40 11:-87 12:-13 13:50 14:18 17:-45 19:37 20:-18 24:-13 25:-55 28:28 29:76 33:-53
~how_much 28:55 29:36
~how_old 29:29
~how_soon 20:36 28:9 29:-13
~how_to 11:30 25:-1 28:-12 29:32 30:38
~how_would 3:17 10:15 11:13 21:-15
~how_you 11:42
~human 11:-26 25:9 34:44
~i 0:-27 1:-44 2:37 3:-8 4:-41 5:-13 6:24 7:42 9:-47 10:-9 11:40 13:4 14:8 15:6 16:-62 17:50 19:-22 21:19 22:5 23:2 24:-26 25:21 26:67 28:-19 29:-27 30:34 31:-26 32:-11 33:20 34:48
~i18n 27:6 34:20
~i_add 0:26 1:-16 2:36 11:2 29:-13
~i_allow 15:7
~i_already 29:16
~i_alway 24:22
~i_am 2:-39 4:-2 8:19 9:-28 10:18 11:11 17:46 19:8 24:-15 25:12 29:-26 32:21 33:2
~i_an 17:28
~i_approv 8:3 11:25 29:-30
~i_ask 2:-34 7:4 11:15 13:-19 15:4 21:-29 23:5 31:5 34:1
~i_be 2:-9 18:13 23:7
~i_begin 17:34 33:-5
~i_can 2:-28 11:14 26:26 29:19 30:-30
~i_chang 11:-18 15:13
~i_cherry 2:2
~i_das 29:9
~i_deny 7:24
~i_do 5:-11 8:10 10:28 17:16 23:34 29:10 31:-7 33:-19
~i_fil 9:48 11:-7 13:14 21:-48 29:8
~i_finish 2:14
~i_forget 1:-7 2:-5 4:12 7:-16 9:1 10:22 11:3 12:7 14:6 19:-6 20:-1 23:-11 24:-60 25:3 28:-7 33:5 34:3
~i_forgot 1:1 2:5 8:7 9:2 11:-17 13:-7 16:15 17:-13 25:-2 28:10 29:10 30:-2 33:1 34:-5
~i_get 2:-4 11:8 14:39 20:39 23:-23 24:18 30:-22
~i_go 25:22
~i_hav 2:11 3:-12 7:36 8:-5 9:-34 12:-79 14:-3 18:44 21:17 22:26 23:19 25:-23 26:7 27:-2 28:-19 29:6 30:-38
~i_help 11:-44 17:59
~i_hop 6:6
~i_join 17:19
~i_just 2:12
~i_keep 10:21
~i_land 2:18 17:-11 25:31
~i_mak 2:-2 3:18
~i_may 6:3 26:13
~i_mean 28:8 33:26
~i_merg 21:2
~i_mis 2:23 6:16 30:20 32:37
~i_miss 2:9
~i_must 13:25 18:5
~i_mut 30:46
~i_need 1:13 2:-4 3:8 8:-19 10:-36 11:-76 13:24 14:23 16:-24 18:19 21:15 22:-2 25:-27 30:6 31:-23 34:49
~i_no 31:3
~i_not 2:4 17:9 30:10
~i_only 26:24
~i_out 2:16
~i_ping 34:17
~i_plan 3:18
~i_push 9:1
~i_read 17:16 18:-15
~i_reject 7:27
~i_request 11:31 13:-34 34:6
~i_see 19:12
~i_set 11:16 24:-25
~i_should 5:7 11:15 17:-3 18:-16 26:6 32:53 33:9
~i_start 17:7
~i_still 2:32 20:-5 25:17 26:4 28:12 30:1
~i_subscrib 11:-14 26:56 27:10
~i_suppos 21:2
~i_tak 2:-36 12:33 29:47 31:-7
~i_talk 34:14
~i_tell 5:19
~i_think 21:6
~i_too 6:23
~i_typ 11:70 15:-3
~i_unsubscrib 11:23 29:-22
~i_use 11:49
~i_wait 2:25 20:3
~i_want 1:3 2:-4 4:16 7:-5 8:-5 14:25 17:-4 22:29 27:65 29:7 32:-12
~i_was 5:41 7:4 8:-3 12:27
~i_will 2:-4 8:14 20:-24 21:29 24:28 25:17 29:11 32:-19
~i_would 7:14 11:-34 13:23 14:-2 17:36 19:5 21:-27 22:20 26:-13 30:4
~i_writ 6:30
~icon 9:25 22:27
~ics 5:-20 14:44 26:84 29:-50
~idea 10:23 15:9 25:22 31:-14
~if 0:1 2:41 5:-17 7:73 8:-13 10:2 11:-12 13:-31 14:7 15:54 16:-15 17:-35 19:-33 21:49 24:-19 25:-10 27:6 28:11 29:-7 30:42 32:-38 33:5
~if_i 2:30 17:-15 20:-11 21:40 22:-16 29:-7 30:48 33:11
~if_it 2:35 33:7
~if_the 15:38 21:44 22:-48 23:14
~if_thi 4:6 7:-13 8:11 10:7 13:-4 14:3 15:-17 17:-1 18:5 19:-12 20:11 22:12 23:-9 24:-4 25:-3 27:5 29:7 31:11 32:-1
~if_we 0:33 3:2 7:68 9:-20 15:36 33:-30
~if_you 28:12 33:4
~il 5:-3 6:24 10:-29 24:15 32:16 33:-2 34:4
~ile 28:62 29:-20
~ile_dni 28:62 29:-20
~imag 6:9 29:5
~impact 7:7
~import 1:10
~important 17:8 18:17 32:-3
~in 0:3 1:32 2:40 3:12 4:-38 5:21 6:-16 7:-10 8:8 9:-14 10:-21 11:-51 12:42 13:39 14:-13 15:-31 16:-51 17:-22 18:-23 19:49 20:21 21:18 23:-5 25:-23 26:-2 27:45 28:-26 29:-4 30:-42 31:30 32:39 33:10 34:-12
~in_a 1:71 2:22 10:11 24:-34 29:-54
~in_advanc 1:-3 5:-4 8:-2 14:2 18:17 21:7 23:-9 24:5 26:2 27:-8 29:-5 33:9
~in_after 13:10 22:40
~in_an 21:24
~in_are 5:12 10:-13 28:-2 32:39
~in_august 20:20
~in_charg 34:47
~in_day 28:16
~in_despit 13:10
~in_dms 11:22
~in_doc 31:20
~in_effect 12:55
~in_favour 0:24 34:-3
~in_featur 12:45
~in_for 10:-1 27:11 34:13
~in_forc 12:78
~in_freez 12:23
~in_her 25:17 27:32
~in_how 28:75
~in_it 31:40
~in_lat 2:-10 13:13 22:24
~in_lin 9:-34 18:12 29:55
~in_my 11:41 12:-14 19:-21 25:10 27:9 29:-4 33:10
~in_next 32:33
~in_now 2:7
~in_october 14:-14 20:8 32:32
~in_on 6:7 27:30
~in_one 2:7 5:6 14:32
~in_or 9:28
~in_order 14:27
~in_our 30:3
~in_past 6:-2 13:8 22:28
~in_plac 12:35
~in_qa 24:8
~in_requirement 2:1
~in_september 0:3 1:-8 5:-4 14:47 20:4 32:-11 33:50
~in_str 12:6
~in_the 0:28 1:29 2:25 3:-56 5:-8 6:58 7:-15 11:-51 12:-6 13:46 14:-138 17:20 18:7 19:28 20:-49 21:-3 26:-50 27:9 28:-15 29:18 31:-18 32:34 33:-32 34:-52
~in_ther 1:4
~in_thi 10:28 11:-10 14:-4 17:20 27:8 28:18 31:36
~in_tim 2:31 21:6 24:9 29:-8
~in_tokyo 33:43
~in_two 33:25
~in_week 28:8
~in_what 5:22 11:20
~in_which 6:14 20:36 26:5 29:11
~in_your 10:20
~includ 1:37 10:17 27:26
~indri 4:36
~inform 27:47
~inform_about 27:13
~information 8:25 9:-5 13:-2 17:43 21:34
~infra 27:17
~insert 1:63 24:-17
~insert_a 1:33
~install 18:-6 29:27
~installer 1:34 9:19 22:15
~instead 16:48 26:10 33:-15
~instruction 11:35
~interest 27:28
~interest_in 27:28
~interfac 12:17 33:18
~intern 17:22
~into 1:16 2:43 6:-15 11:2 14:-27 21:11 23:-11 27:40 29:27 31:-7 32:7 33:-14
~into_forc 6:-5 12:7
~into_hibiscu 2:16
~into_the 1:24 11:28 21:2
~into_thi 2:6
~introduc 1:20 24:-11
~introduc_a 0:2
~introduction 17:15
~invit 8:-27 29:47
~involv 10:21 17:35 29:-20
~iri 4:78 14:-12
~is 0:6 1:-45 3:-19 4:-21 5:75 6:4 7:-3 8:25 9:24 10:20 11:-16 12:52 13:-26 14:-11 15:11 18:28 19:-107 20:10 21:11 22:-48 23:7 24:-13 25:-21 26:18 27:-18 29:39 30:-22 31:-55 32:-1 33:5
~is_a 1:19 2:-39 5:-11 8:40 10:125 11:-36 12:-1 15:-5 17:-35 21:28 24:6 25:-42 26:17 29:-25 33:-16 34:3
~is_activ 12:14
~is_after 10:-20 18:17
~is_all 17:14
~is_allow 2:41 10:-6 17:5
~is_already 12:47
~is_an 10:70 11:-3 21:-13 25:24
~is_anna 34:57
~is_anyon 25:43
~is_approv 3:15 7:-14 8:3
~is_are 10:56
~is_ask 1:17 9:-1 10:9 11:9 14:11 16:4 25:-1 26:-8 27:14 29:-7 33:-1
~is_at 5:18 33:7
~is_been 13:56 34:-10
~is_being 5:12
~is_block 9:17
~is_broken 29:8
~is_ce 6:20 10:-8 12:30 20:10 29:-18
~is_ci 29:22
~is_client 6:4
~is_cod 29:-22 33:27
~is_com 18:7
~is_der 6:24 10:6
~is_development 12:17
~is_don 6:1 27:9 33:-11
~is_due 18:-54 24:44 32:45
~is_everyth 5:16 14:16 20:-17
~is_exception 9:24
~is_expect 17:20
~is_featur 5:10 6:23 12:-10 17:4 19:-10 33:12
~is_ff 6:-23 10:41 12:44 19:3 28:-30
~is_fin 8:10
~is_final 10:13
~is_finish 6:36
~is_first 18:56
~is_for 29:24 32:-18 34:15
~is_fpf 29:-6 33:8
~is_freez 12:10 25:22
~is_frozen 10:16 12:-23 25:3 29:25 33:18
~is_going 32:2
~is_grant 13:-9 21:3 27:33
~is_hibiscu 2:-25 5:45 12:8
~is_how 28:26
~is_il 12:14
~is_important 17:8
~is_in 0:22 9:-18 10:-39 12:9 13:47 29:-10 32:58
~is_is 2:9 10:2
~is_it 0:3 2:22 3:31 5:15 8:-31 16:-26 17:-8 18:-8 20:7 21:26 22:-14 26:-39 28:4 30:10 32:-48 33:-6
~is_its 33:4
~is_la 20:21
~is_lat 21:7 22:-5
~is_left 10:-4 14:32 29:14
~is_m 6:47 12:-7 29:-21 32:-17 33:55
~is_master 2:60 5:16 12:-15 29:-31
~is_membership 6:-7 12:33
~is_mileston 29:59 33:-41
~is_my 9:46 12:-13 17:52 23:2 29:-11
~is_near 24:30 33:-5
~is_need 10:30 29:1
~is_next 18:52 23:8
~is_no 8:10 12:11
~is_not 12:31 15:-10 20:26 25:15 33:32
~is_now 2:-2 12:-16 16:15 17:30 25:13
~is_ok 17:6
~is_on 10:-44 16:11 18:36 20:1 29:-35 32:48 33:4 34:22
~is_one 5:-12 9:-11 29:42
~is_open 8:2
~is_our 18:-19 29:73
~is_out 2:7 27:42 29:4 33:-21
~is_pencill 10:-22 20:3 33:27
~is_pend 13:17
~is_plann 14:7 32:31 33:17
~is_rc 15:4 18:-34 19:23 28:35 29:32 32:-10 33:15
~is_releas 3:1 19:26 34:21
~is_remov 2:9
~is_requirement 33:10
~is_schedul 32:17
~is_someth 32:10
~is_sooner 18:20
~is_stabl 2:-45 12:72
~is_still 7:11 9:-14 14:27
~is_str 28:11 33:21
~is_stuck 29:15
~is_suppos 10:16
~is_that 2:25 6:6 10:41 12:1 15:-18 18:-36 33:19 34:17
~is_the 0:-11 1:-29 2:-74 3:-98 5:22 6:13 8:-40 10:-23 11:49 12:58 13:-120 14:14 15:4 16:7 18:-10 19:-30 20:47 21:22 22:-1 23:7 24:-36 25:-156 27:-7 29:24 32:-112 33:26 34:-15
~is_ther 2:15 3:6 5:-75 6:-31 7:-22 9:-31 10:-25 13:22 17:44 18:38 21:14 25:-89 26:9 32:41 33:-3 34:11
~is_thi 5:114 12:-14 26:33 28:-27 29:-52 32:-41 33:12
~is_tiny 2:-11 8:10
~is_to 2:5 16:3 33:-4
~is_today 12:-12 32:37
~is_trunk 3:-5 5:8 12:24
~is_two 7:17
~is_up 5:6 9:2 10:-59 11:-36 18:-16 25:106 34:-17
~is_upstream 5:21 12:13 20:20 29:-42
~is_wait 13:24
~is_when 20:26
~is_wrong 16:29 22:14
~is_your 10:-38 11:83
~issu 8:-4 17:6 25:-4 29:31
~it 0:21 1:16 2:39 5:-26 6:-15 7:17 8:44 9:-33 11:-120 13:-71 15:40 16:18 17:-33 18:-7 20:77 21:52 22:22 24:-12 26:-2 27:-41 28:-18 29:-4 31:54 32:-127 33:-21 34:-42
~it_a 10:2 31:38
~it_after 6:6
~it_as 7:8
~it_be 2:-2 20:11 22:10
~it_exist 11:9 17:8
~it_for 20:27 21:30 22:-1 29:-1
~it_freez 12:58 29:10
~it_go 2:14 8:-36 25:-6 29:47
~it_grant 9:32
~it_has 8:9
~it_i 18:2 31:9
~it_in 1:27 2:-9 5:-10 8:37 14:-12 21:3 25:-10 29:16 31:1
~it_is 0:13 2:-13 6:-7 10:-9 15:67 17:15 20:-41 22:47 25:52 29:-61
~it_land 20:14
~it_mak 2:45 26:4
~it_off 31:22
~it_ok 17:14
~it_on 2:35 24:10
~it_out 31:16
~it_past 6:20
~it_possibl 0:23 2:-17 3:24 30:16
~it_releas 5:36 20:-10
~it_ship 20:8
~it_still 20:29
~it_thank 7:10 8:4 25:-52 31:27
~it_that 21:15
~it_to 34:11
~it_too 2:42
~it_until 31:14
~it_up 1:4 4:16
~it_was 16:26
~it_worth 21:4
~it_would 0:13
~its 0:27 2:25 5:9 9:62 19:-17 22:-32 27:-24
~its_cycl 4:19
~its_dat 33:36
~its_own 0:41
~jalon 6:20 18:9 33:-18
~jasmin 4:13
~jenkin 29:31
~jest 10:7 18:26 20:-11 21:-11 33:10
~jira 29:29
~job 10:-13 11:-5 16:-10 17:8 25:40 33:-15 34:24
~join 10:1 14:-23 17:103 20:-1 27:21 29:-35 33:9
~join_the 10:13 17:26 33:2
~join_thi 17:4 32:-1
~jok 2:-11 25:51
~july 33:39
~jump 22:9 25:23
~jun 33:19
~just 2:3 3:-16 6:2 13:-1 14:27 15:-20 17:66 18:-2 24:-4 27:9 29:-13 31:2
~just_check 0:-7 2:-14 6:7 8:1 11:5 12:2 17:-25 20:9 27:9 34:14
~just_join 17:27
~just_the 14:59
~k 2:17 25:12
~keep 10:37 14:4 15:41 18:-12 25:-28 26:-3 27:55 30:45 33:13
~keep_ask 33:48
~keep_me 27:13 30:22
~keep_say 10:32
~kernel 1:23 29:33 31:10 33:-38
~kernel_freez 1:24 29:30 33:-37
~key 14:65 25:-26 29:43
~key_dat 14:71
~kick 3:38 4:41 6:-25 12:26 20:-3
~kick_in 6:-20 12:31
~kick_off 3:40 4:36 20:-1
~kill 8:30
~kill_the 31:5
~kind 11:29 25:11
~kind_as 29:10
~kind_of 11:53
~kindly 15:-10 22:30 24:3 27:7 29:9 33:31
~kindly_add 29:6
~knock 8:1 25:9
~know 2:-50 3:-16 5:42 8:-32 9:8 10:9 11:5 16:-20 17:24 20:39 23:9 24:24 25:-5 27:17 28:-30 29:-11 33:31
~know_about 7:-16 9:22
~know_the 20:16 33:21
~know_when 20:9 27:16 33:25
~know_which 5:9
~kosher 2:10
~kubernet 20:-10 29:58
~l10n 13:10 27:14
~la 2:-5 5:33 8:75 10:-23 18:22 19:19 20:13 25:-25 27:-15 29:-32 31:17 33:18 34:-26
~la_dat 20:27 33:19
~la_rc 33:7
~la_releas 2:-6 5:51
~la_version 6:14 20:-5
~lab 29:19
~label 2:19 9:6
~land 2:21 5:24 8:32 20:7 22:46 25:6 29:-84 32:11
~land_a 25:35
~land_the 22:15
~languag 0:6 15:7
~laptop 29:68
~las 31:2
~last 4:-12 5:-17 6:45 9:5 10:4 11:-15 13:-61 14:-54 15:12 16:7 19:78 20:-31 21:20 22:-42 23:16 24:-5 27:-24 28:-38 29:17 33:28
~last_chang 16:2
~last_cycl 4:-20 13:-20 15:11 19:92 33:-1
~last_dat 16:21 19:-2 29:4
~last_day 19:-13 33:71
~last_night 19:-12 29:24
~last_rc 33:47
~last_releas 6:-9 19:28 34:10
~last_tim 6:-44 19:134 23:13 28:-17 33:-39 34:-5
~last_week 6:34 9:27 17:7 19:-64 21:16 22:-20 33:-60
~last_year 19:42 29:21 33:-12
~lat 2:67 5:-4 9:-28 10:-49 12:-26 13:56 22:85 24:-22 29:-9 34:9
~lat_chang 2:-4 13:28
~lat_for 2:54 6:38 10:-7 25:16
~lat_in 2:-24 17:8 33:32
~lat_merg 22:11
~lat_patch 2:-26 13:9 22:22 34:8
~lat_pleas 22:31
~lat_to 2:22
~lat_with 2:21
~later 4:6 12:-8 15:43 16:23 19:17 22:-26 25:14 26:4 27:-6 29:-19 30:28 33:-2
~latest 2:-15 33:68
~launch 20:53 28:3 29:-5 33:-25 34:5
~launch_dat 34:9
~launch_day 20:4
~lay 4:7 14:14 17:7
~lay_out 4:10 14:15
~le 5:9 6:28 10:-24 12:17 14:47 16:22 18:-6 19:-5 24:10 29:-59 33:-15
~le_gel 2:6 24:9 29:-13 33:3
~lead 34:55
~least 2:35 28:6 33:-24
~leav 7:2 8:-17 15:36 24:-19 25:-1 27:-30 29:4 31:51
~leav_it 7:23
~left 10:-51 14:50 24:34 25:-24 28:86 29:28 33:-44 34:-20
~left_befor 28:25
~left_for 2:6 28:28
~left_on 14:28 28:8
~left_the 29:17 31:1 34:-11
~left_to 24:25
~legal 22:17
~les 5:-33 6:-20 12:6 13:17 20:-16 25:-27 27:4 28:68 31:1 33:30 34:20
~les_than 28:20
~let 2:-81 4:23 5:-10 7:14 8:31 9:-57 10:-47 13:42 16:13 18:-32 19:-22 20:-18 22:44 24:45 27:42 28:-48 29:28 31:-56 32:-21 33:-15
~let_in 13:33 22:11
~let_it 25:-26 29:51
~let_me 10:-5 13:10 14:14 24:28 27:45
~let_my 22:9
~let_the 24:29
~let_us 4:38 7:32 21:11 22:-23 25:35 29:-31
~lgtm 8:22
~liaison 17:43 34:41
~lib 1:-9 2:-41 6:55 10:18 21:5 24:1 25:-1 28:24 29:-110 33:41 34:14
~lib_freez 2:-9 6:42 12:-74 28:52 29:-17 33:6
~libfoo 2:6 29:1
~librari 6:-33 12:22 28:5 33:27 34:20
~library 2:43 6:28 12:-38 15:19 16:26 18:-9 22:9 28:26 29:-38
~library_freez 6:26 15:26 16:31 18:-21 22:10 28:26 29:-5 33:-16
~library_releas 33:11
~lie 5:29 29:-14
~lift 6:-27 12:45
~light 8:33 29:15 34:-11
~lik 2:-24 4:43 5:-39 10:16 11:-43 13:2 14:14 16:-32 17:25 18:-1 19:9 20:8 21:-48 22:17 25:1 27:18 28:20 29:-9 30:-38 33:-24
~lik_a 17:9 26:9
~lik_an 13:15 14:-2
~lik_i 10:1
~lik_to 2:1 17:22 20:11 21:-11 22:13 27:23 30:-24
~limit 1:10 2:-14 30:22
~limit_for 1:10
~lin 1:-36 2:21 5:36 6:-13 9:-45 18:11 24:26 29:53
~link 14:40 17:3 19:-7 22:21 26:42
~link_cheer 9:16
~link_for 14:-36 26:61
~link_i 22:2
~link_in 2:18
~link_many 29:9
~link_pleas 22:6
~link_thank 22:30
~link_to 14:25 22:3 29:-2
~list 2:-67 4:-24 5:-39 6:-3 8:-61 9:-47 10:7 11:14 13:52 14:44 16:-34 17:-32 20:-24 21:-29 22:-13 23:25 24:-39 25:-62 26:27 27:25 29:-7 30:28 31:19 34:4
~list_all 13:-38 29:46
~list_every 14:29
~list_everyth 11:8
~list_for 27:21
~list_i 30:40
~list_of 10:28 13:9 14:40 29:-11
~list_the 14:-48 19:9 34:33
~littl 11:-6 25:15
~liv 5:-32 6:46 9:11 20:21 25:14 29:-32
~liv_migration 9:25
~lock 1:4 5:-10 6:-7 12:113 20:-39 29:8 33:62
~lock_at 12:12
~lock_on 12:18 29:39 33:7
~log 9:-36 10:59 13:38 22:34 29:40 33:-12
~log_messag 10:44
~lol 7:9 8:-8 10:45 12:-28 13:18 21:-29 25:29 26:2
~long 3:3 5:-49 9:17 11:-30 12:-21 17:-18 19:21 20:33 25:10 28:58 33:-21
~long_ago 28:46
~long_befor 29:8
~long_doe 10:32 29:-6
~long_hav 28:4
~long_is 29:10
~long_until 20:17
~long_was 19:33 28:-18
~longer 2:-22 8:23 12:5 16:7 27:-15 28:25 31:36 33:2
~look 3:33 7:3 9:49 10:-17 11:-2 14:27 17:-41 25:-24 33:35
~look_at 9:59
~look_for 5:18 14:-1 29:4
~look_lik 3:5 14:39 19:15
~look_up 9:1 18:1 33:42
~loom 18:32 32:-24
~loop 27:31
~los 16:7 27:18 30:33 31:-10
~los_bug 16:8
~lost 11:61 25:-35
~lot 2:-12 7:-35 11:-19 13:8 14:26 15:-6 22:9 25:4 26:5 28:-9 29:5 30:33 31:-6 32:8 33:-9
~lov 10:-21 11:-20 17:3 25:45 29:39
~lov_to 17:12 27:7
~lts 10:32 18:-23 20:78 29:-29
~luck 2:15
~lunch 24:21 25:55 29:33 31:-43 32:-21
~m 0:-43 1:-19 2:-67 3:-41 4:-29 6:134 8:-85 9:-199 10:17 11:-58 12:-179 13:-164 15:13 16:102 17:-60 18:51 19:-33 20:-211 22:-20 24:36 25:-201 26:-101 28:5 29:-102 30:-47 32:-79 33:102 34:-6
~ma 9:48
~machin 25:14 29:15
~mad 3:35 6:19 7:23 13:11 14:-16 25:39 33:-22 34:-12
~mad_the 28:3
~mad_up 7:31
~mail 2:-17 8:-22 10:13 21:-18 23:16 26:30 27:14 31:28 33:29
~main 12:51 29:21 34:-1
~maintain 29:24
~maintainer 17:23 34:16
~mak 1:-48 2:19 3:4 4:17 6:30 11:41 12:-23 14:14 16:29 17:-21 20:-29 22:21 24:33 33:-68 34:-33
~mak_a 4:54
~mak_an 10:12
~mak_it 2:37 16:17
~mak_m 6:14
~mak_me 29:8
~mak_my 3:20
~mak_sens 0:27 26:7
~mak_sur 24:58
~mak_the 2:52 6:9 16:21
~man 10:52 11:36 25:-7
~man_pag 11:36 25:-6
~manag 19:34
~manager 5:-24 10:16 11:22 20:-26 22:23 29:23 34:11
~manual 1:27 11:44 34:14
~many 2:-5 4:10 8:-2 9:13 13:22 15:4 17:-8 19:15 22:-5 24:-1 28:22 29:24 31:8
~many_day 19:6 23:9 28:-11 29:31
~many_exception 9:-5 13:-11 19:19 21:15
~many_mor 28:15
~many_of 13:18
~many_rcs 14:2 19:19
~many_thank 4:17 8:-4 9:1 11:8 13:-16 15:4 19:-2 25:10 29:-26 34:2
~many_vot 9:13
~many_week 19:30
~march 4:56 20:10
~maria 15:4 21:20 22:-17 29:8
~mark 1:25 5:8 6:-4 8:61 20:-10 28:30 29:-19
~mark_it 8:19
~market 1:12 26:29 27:8
~master 2:32 5:47 6:-12 10:7 25:-24 29:4 34:-8
~mat 25:23
~matrix 18:11
~matter 9:11
~may 0:-19 2:71 4:13 10:1 13:-20 20:-32 21:20 22:22 28:12 32:-32 34:-15
~may_i 2:10 7:4 13:-6 19:7 22:10 29:15 31:5 33:-5
~may_the 2:4 22:25
~may_we 4:9 22:20
~mayb 0:23 15:23 16:-22 25:12 30:13
~mayb_we 30:15
~me 1:-70 2:-23 3:-5 4:-21 5:25 6:-9 7:-17 8:-27 9:-16 10:12 11:29 13:5 14:9 15:-39 16:-73 17:11 18:4 20:-27 21:-10 22:-26 23:16 24:93 25:-14 26:-3 27:72 29:13 30:6 31:39 32:-14 34:-12
~me_a 4:13 5:41 24:30 25:8 31:-11 33:-37 34:2
~me_about 9:32 10:27 23:6 27:-29 33:-16
~me_again 24:17 32:-9 33:4
~me_all 13:53
~me_are 5:3
~me_as 29:16
~me_befor 24:25
~me_can 2:18
~me_could 0:11
~me_every 24:8
~me_from 2:5 8:14 30:11
~me_hav 12:3
~me_how 11:3 15:31 19:37 23:1 29:-30 33:1
~me_i 17:1 31:-4
~me_in 27:67 31:-10
~me_is 9:-7 12:2
~me_just 18:21
~me_know 24:3 27:17
~me_of 11:-34 23:47 24:-30 27:2 33:14
~me_off 31:73
~me_on 24:30 27:-45 31:16 32:10
~me_pleas 23:7
~me_see 14:16
~me_som 11:24
~me_thank 31:19
~me_that 30:6
~me_the 13:19 16:-34 17:6 18:38 25:-4 27:-4 28:10 29:9 31:-49 33:42
~me_through 11:21 14:13
~me_to 7:-26 13:24 14:-26 24:-33 27:56 29:63
~me_tomorrow 24:3
~me_two 24:14
~me_up 24:6 26:23 27:6 33:-27
~me_what 2:8 10:39 33:-14
~me_when 19:26 20:14 24:-2 33:30
~me_whether 12:11
~me_which 29:-13 33:6 34:10
~me_who 7:29 9:-18 30:22
~mean 2:-47 10:89 11:-4 25:-4 29:43 33:3
~mean_by 10:25
~mean_of 29:13
~meant 25:21
~meet 7:5 11:-4 15:18 16:3 24:-5 27:-8 29:66
~meet_you 25:26
~member 21:14 34:24
~membership 2:-14 6:18 10:32 12:3 16:10 19:-9 21:24 22:6 27:9 29:-25 33:22
~membership_freez 10:42 12:-21 16:18 21:30 27:1
~memory 24:11
~mention 3:10 11:30
~mentor 17:66
~menu 2:19 11:47 25:-37 29:-15
~merci 2:-3 4:1 7:-10 15:-3 18:16 19:-16 20:8 22:25 27:-1 29:4 33:-14
~merci_de 1:-6 16:17 31:22
~merg 2:42 6:-18 8:18 9:-12 10:18 12:63 16:-14 18:-6 20:-7 21:23 25:-51 29:24 31:-30 33:40
~merg_a 2:59
~merg_in 21:9
~merg_it 2:30
~merg_my 29:7
~merg_now 2:2
~merg_on 21:2
~merg_or 2:25
~merg_window 10:28 29:-45 33:26
~mergeabl 2:50
~messag 2:14 11:-1 12:-2 25:21 26:16 29:-36 30:31 31:18 34:-9
~messag_pleas 31:26
~metric 8:10
~mid 0:7 25:6
~midnight 33:34
~midnight_utc 33:6
~might 0:32 15:14 21:22 22:-9 29:-18 30:21
~might_i 0:3
~migration 2:10 9:27
~mileston 0:8 1:8 2:-23 6:25 10:16 11:-20 12:-38 13:-15 14:10 16:14 18:6 20:-36 22:-12 24:5 25:-28 27:8 28:1 29:-2 32:-3 33:19 34:19
~mileston_are 6:10 18:8
~mileston_pleas 0:5
~mileston_two 33:27
~mileston_with 14:1
~min 3:28 5:-25 9:44 10:-1
~mind 7:23 14:17 18:17 25:21 29:-25
~mind_about 7:12
~minimum 2:7 3:14
~minu 10:-13 12:-7 16:-8 24:22 28:65
~minu_what 10:-10 28:53
~minut 16:-7 29:5
~mirror 6:43
~mis 2:26 6:25 24:6 29:-5 30:13 32:37 33:-35
~mis_the 2:52
~miss 7:18 21:25 22:11
~miss_the 2:17
~mistak 30:34
~mit 14:21
~mod 5:42 6:-6 9:23 25:-12 29:3
~modul 29:44
~mom 24:-4 29:37
~moment 2:-4 5:13 12:27 17:14 18:5 25:16 29:-6 33:14
~moment_of 33:15
~monday 1:28 7:13 8:-50 9:-7 12:-12 16:31 18:-3 22:12 24:41 25:12 28:-14 31:18 32:10
~monday_pleas 29:4
~monday_to 32:38
~month 2:-32 3:6 4:4 5:-6 6:2 18:-18 20:43 28:27 29:-28 30:17 32:43
~month_cycl 4:7
~mor 0:22 1:-30 2:8 4:-17 5:-22 6:1 8:25 9:-18 10:-4 11:-7 12:-11 15:10 16:22 18:-23 22:49 24:-25 25:-17 29:3 31:59 32:-4 33:-7
~mor_day 16:51 22:38 24:-7 33:-8
~mor_for 22:50
~mor_information 8:26
~mor_than 28:46
~mor_thing 1:-1 2:-12 6:17 8:-13 14:1 16:-35 18:-12 20:11 22:-15 23:16 25:5 28:-3 29:24 31:-7 33:1
~mor_tim 15:7 22:41
~morn 0:-7 3:-18 6:5 8:3 10:12 11:17 12:4 14:-4 15:3 16:-1 20:3 21:-1 22:2 23:-5 24:17 28:11 29:-1 31:-4 32:12 33:-2 34:3
~morn_are 5:36
~morn_can 27:5
~morn_everyon 5:1 12:5 14:-5 18:17 20:15 24:-41 25:-72 29:9 31:12 34:11
~morn_how 11:1 29:12
~morn_is 12:2 29:4
~morn_of 24:61
~morn_what 10:41 11:-5
~most 33:3
~mov 2:-35 5:4 10:-53 11:9 15:85 16:48 19:-26 20:-25 29:10 30:15 33:-5 34:10
~mov_a 15:60 34:-18
~mov_featur 34:20
~mov_ff 34:8
~mov_le 16:5
~mov_rc 15:3 25:7
~mov_str 15:18 16:-28 34:6
~mov_the 15:19 29:49
~mov_to 5:23 15:-34 16:29
~movement 9:26
~movement_on 9:26
~msgid 33:33
~much 25:50 28:52 29:11
~much_doe 29:16
~much_longer 28:20
~much_tim 28:23
~must 3:2 5:-34 9:-19 13:6 16:6 17:13 21:17 28:-21 29:-8 32:14 33:46 34:-27
~must_be 1:2 3:13 16:11 28:-6 32:34
~must_i 17:27 20:2
~must_not 18:13
~mut 2:-10 11:-40 25:-55 27:-7 30:135 31:59 34:-9
~mut_until 31:15
~mut_you 30:52
~my 0:-34 1:-25 2:23 4:-11 5:-70 8:22 9:46 10:-43 11:2 12:-50 14:-32 15:-78 17:29 20:25 21:-44 22:17 24:6 25:39 26:-15 27:-34 28:10 29:68 31:19 32:-5 33:12 34:-26
~my_account 29:2
~my_approval 8:40
~my_bos 1:16 9:-4 10:9 11:8 14:9 16:4 17:-1 20:6 24:1 26:-8 27:13 29:-11 33:-7
~my_chanc 21:17
~my_chang 22:29
~my_exception 8:13 9:50 13:-11 21:-31 22:-36 34:25
~my_featur 2:66 28:6 33:-15
~my_ffe 9:42
~my_first 17:84 18:-8
~my_fix 20:4
~my_friend 8:-25 29:22
~my_laptop 29:21
~my_memory 24:2
~my_mind 18:13
~my_new 2:5
~my_not 33:6
~my_own 3:20 7:7 26:8
~my_packag 30:21
~my_patch 2:-10 10:-4 22:7 29:56 34:7
~my_phon 25:-28 26:13 29:50
~my_pr 2:37 22:2
~my_pull 8:-26 29:47
~my_rc 24:-34 31:41
~my_reminder 23:7 24:-1 31:9
~my_request 8:86 9:33 22:-39 29:-57
~my_sid 3:21
~my_sign 7:4
~my_slid 6:32 29:-5
~my_subscription 31:46
~my_team 13:52 21:4 29:-26
~my_tim 14:25 19:-6 29:12
~my_vot 2:-6 7:23
~myself 0:14
~na 1:16 5:48 17:-15 27:32 29:-29
~nachrichten 31:24
~nachrichten_mor 31:24
~nack 8:26 9:3 34:-2
~nah 8:2 28:7
~nak 7:19 8:39 13:2 34:-10
~nam 4:4 5:23 11:-5 18:39 19:21 29:-6 34:66
~nam_of 5:25
~nam_the 18:38
~near 24:30 28:20 33:-36
~nearest 18:62
~nearly 5:6
~necessary 21:27 23:17
~need 0:44 1:23 2:17 5:-71 6:-32 9:-28 10:-14 12:-48 13:4 14:25 15:-83 16:-9 18:2 20:18 21:49 22:55 23:22 24:-16 25:-32 27:-83 28:-1 29:-36 31:-15 32:-45
~need_a 1:28 4:9 8:-4 9:-4 13:2 21:9 24:26 25:-15 34:33
~need_an 1:4 2:45 9:14 13:-9 21:19 22:-34
~need_for 3:14 34:11
~need_it 20:35 21:3 22:-17 31:-31
~need_mor 22:27
~need_one 21:2
~need_the 22:-12 31:7 33:40
~need_to 3:-10 13:34 17:19 18:18 20:11 23:61 24:-20 27:-13 29:-4 31:-2
~need_until 22:16
~neutron 13:5 25:-15 34:22
~never 7:37 8:-15 10:22 17:72 25:12 30:13 31:-27
~never_did 17:14
~never_don 17:11
~never_mind 25:29
~new 1:34 2:70 3:17 4:15 5:-118 6:22 7:-32 8:-2 9:11 11:5 12:-3 13:-41 14:-124 16:3 17:92 18:-61 19:-98 20:-8 21:-17 22:12 24:-95 25:-36 26:9 27:11 28:-25 29:-18 32:-78 33:11 34:-82
~new_backend 2:29
~new_cycl 3:23 4:11 11:28 17:-27
~new_dat 11:34 14:-12 16:57 33:-66
~new_deadlin 0:5 11:23
~new_driver 2:40 22:-17 29:-1 33:19
~new_exception 22:51
~new_featur 6:13 12:-9 33:47
~new_functionality 33:23
~new_her 17:38
~new_mileston 1:40 16:-11
~new_on 9:27
~new_plugin 2:3
~new_project 2:26 6:12 17:-6
~new_proposal 12:11
~new_ptl 17:2
~new_releas 4:24
~new_string 2:-2 12:8
~new_team 17:1
~new_to 17:55
~new_translation 10:13
~new_version 20:98 29:-1
~new_what 17:10
~newbi 17:80 25:-8
~newbi_question 17:6
~newcomer 2:-29 17:69
~newsletter 0:3 10:4 15:-2 16:3 17:-9 22:-10 26:-4 32:7 34:1
~newsletter_do 26:10
~newsletter_how 28:2 29:34
~newsletter_i 8:4 33:29
~newsletter_is 11:16 29:15
~newsletter_pleas 15:2
~newsletter_what 5:30 10:37 20:-1 33:-35
~newsletter_when 29:3 33:-10
~newsletter_who 9:18 34:26
~next 0:7 2:20 3:33 4:53 5:-20 6:-72 7:-10 8:16 9:-41 10:-79 11:-53 12:-48 13:-21 14:-16 15:-21 17:18 18:120 19:-83 20:-10 22:-32 23:21 26:-14 27:-69 28:-15 30:-25 32:50 33:-10 34:-38
~next_checkpoint 18:25
~next_cycl 3:2 5:11 8:20 18:-45 33:32
~next_dat 14:-12 18:62
~next_deadlin 18:39
~next_for 18:13
~next_freez 18:50 29:-28
~next_mileston 18:25
~next_on 18:32
~next_one 4:10 14:27
~next_releas 4:47 5:5
~next_seri 3:6
~next_thing 18:46
~next_tim 0:14 3:7
~next_tuesday 24:16
~next_version 20:30 29:-14
~next_week 2:7 4:-24 16:3 18:-45 24:27 25:32 28:-41 33:44
~nic 24:25 25:30
~nic_to 24:5
~night 19:-27 28:21
~no 0:53 1:-34 2:20 4:-9 5:-52 7:35 8:38 10:-32 11:5 14:-16 16:-4 19:-23 20:-36 21:11 22:-17 23:46 24:-49 25:23 27:-68 29:-129 30:-13 31:24 32:-29 33:14 34:-44
~no_clu 17:2
~no_for 8:34
~no_freez 12:45 14:11
~no_from 8:6
~no_go 2:15 7:1
~no_longer 8:26 16:6 33:11
~no_mor 31:56
~no_need 23:53
~no_new 0:41
~no_on 7:17
~no_reminder 31:14
~no_str 28:6
~no_test 8:20
~no_to 8:27 9:21 34:-7
~nobody 7:45 8:-20 13:16 29:-18
~nochmal 33:1
~nod 10:5 29:7
~nogo 1:38 29:-16 33:17
~nois 0:1 7:13 9:3 11:4 12:6 13:9 15:7 16:1 17:5 18:2 19:3 20:-2 21:7 22:-9 25:-3 26:-8 27:-14 28:-1 29:-4 30:-11 31:14 32:-3
~noob 10:16 17:33
~noon 1:12 16:31
~nop 4:-3 8:67
~nop_on 4:-3 8:45
~not 0:36 2:-26 3:41 4:-125 5:-56 6:27 7:81 8:-8 9:-10 12:6 13:-3 14:-28 15:45 16:-33 17:-25 18:-35 19:-56 20:-3 21:57 22:-21 23:16 24:42 27:-106 28:-40 29:-5 30:66 31:17 32:-46 34:-24
~not_a 25:26
~not_add 0:71
~not_approv 7:32 8:-9
~not_ask 15:28 21:13
~not_be 2:9 10:32 15:-7 22:2 31:12 33:-44
~not_decid 7:2
~not_finish 22:6
~not_for 29:23
~not_get 8:15 10:1 30:29
~not_it 16:-28 20:9 33:30
~not_just 14:52 18:-18
~not_let 24:59
~not_mad 7:31
~not_mak 2:-1 22:54
~not_mis 18:14 24:10
~not_mov 15:39 16:-7
~not_need 8:17 30:-29 31:33
~not_on 1:3 24:6
~not_open 3:19
~not_send 31:45
~not_start 4:-6 12:21
~not_stop 30:39 31:-36
~not_sur 7:22 34:12
~not_thank 6:3 25:29
~not_the 14:-11 16:12 20:5 27:4 33:6
~not_to 21:17 22:-18
~not_understand 10:24
~not_unsubscrib 30:10
~not_want 31:13
~not_you 25:30
~noth 12:29 31:29
~noth_is 12:17
~notic 27:13 31:23
~notification 11:-4 26:42 27:38 30:3 31:18
~notification_for 27:30
~notification_on 27:29
~notify 27:66
~notify_me 27:17
~nova 10:-11 29:-6 33:18 34:10
~november 3:23
~now 1:-32 2:53 5:22 6:-20 8:-22 9:-15 10:-64 11:-28 12:50 13:-26 15:-29 16:57 17:41 18:27 20:-89 21:-32 24:-26 25:15 27:14 28:42 29:-1 32:-11 33:-55 34:-23
~now_a 5:9
~now_and 28:40
~now_on 16:23 27:45 31:16 33:-6
~now_or 2:34
~now_until 14:25
~nudg 16:9 23:27 24:34 34:-8
~nudg_the 24:5
~number 5:27 7:33 8:43 9:25 13:7 24:-7 25:-5 28:51
~number_add 1:2
~number_already 33:41
~number_am 24:54 32:-7
~number_and 1:14 5:3 8:26 18:-41 24:-6 27:18 32:10 33:48
~number_approv 7:-39 9:50
~number_as 1:25 6:11 8:1 29:-8
~number_at 7:12 10:4 15:4
~number_au 1:-5 16:22
~number_aug 32:25 33:26
~number_august 1:1 16:8 33:21
~number_be 29:15
~number_been 6:3
~number_befor 2:24 7:28 29:-17 33:6
~number_but 15:7 27:-7 31:9
~number_can 16:29 21:20
~number_correct 20:29
~number_d 16:32 24:8 29:33 30:-10 31:3
~number_dank 11:14
~number_dat 14:-12 15:-39 16:-20 20:-29 33:131 34:12
~number_day 1:1 16:4 18:-6 28:37 31:19 32:10 33:-39
~number_doe 2:15
~number_don 6:6 18:12
~number_ff 28:42
~number_fix 16:23 29:6
~number_for 24:-15 31:8 33:24
~number_get 7:3 33:3
~number_gracia 8:9 16:4
~number_h 22:15 24:44 32:18
~number_happen 33:13
~number_has 2:12
~number_hour 1:16 24:30
~number_i 15:12 29:-19 33:26
~number_in 5:-1 9:32 16:25 19:30 27:-21 29:-35
~number_instead 16:24
~number_is 6:34 8:19 9:-10 12:-32 16:-17 18:-18 23:-7 24:26 29:-62 33:65
~number_it 16:18
~number_last 19:10
~number_lik 28:12
~number_lin 21:14
~number_m 14:4 28:7
~number_many 18:31 25:15 29:-26
~number_march 4:20
~number_mean 29:5
~number_mov 15:20
~number_my 8:7 20:20 29:4 34:12
~number_need 0:31 25:10 33:-18
~number_next 0:14 1:-6 16:23 33:19
~number_no 12:-22 33:36
~number_not 16:45 33:-11
~number_now 7:3 16:12
~number_october 16:28
~number_of 6:14 13:22 28:52
~number_on 8:74 9:-40 16:23 22:-24 24:41 27:-16
~number_one 1:23 9:37 33:-26
~number_or 1:-7 6:-23 10:-4 16:-12 18:55 20:36 28:29 32:-22 33:53
~number_out 6:20
~number_pleas 2:1 10:-7 16:48 20:-25 33:15
~number_pm 1:5 31:5
~number_put 1:36 16:-23
~number_reach 6:1
~number_reminder 23:-2 24:8
~number_right 33:9
~number_s 16:5 18:7
~number_sep 1:42 32:10
~number_sept 1:24 16:-5 33:4
~number_september 1:6 16:45
~number_septembr 16:1
~number_ship 4:8
~number_slip 6:39
~number_so 24:10 33:17
~number_sorry 8:3 16:9
~number_still 2:-32 6:2 9:15 29:21
~number_tag 6:-16 33:27
~number_tagg 6:25 33:-7
~number_tarball 6:5 33:11
~number_tell 24:21
~number_thank 1:44 2:-12 9:9 10:-10 16:6 18:8 20:20 24:11 25:-24 29:13 33:-34
~number_the 7:47 9:-36
~number_thi 32:-15 33:50
~number_to 8:28 16:30 19:3 22:12 24:3 28:-18 29:-57 32:39 33:1
~number_tomorrow 7:8
~number_two 16:11 33:9
~number_until 8:16 16:35 31:-3
~number_utc 24:42
~number_was 6:3 19:-32 33:42
~number_week 1:-17 3:12 4:67
~number_what 10:26 32:13 33:-8
~number_when 7:8 29:65 33:-69
~number_wher 15:21
~number_which 33:9
~number_will 16:17
~number_with 1:13 4:34 16:13
~number_yet 9:22 33:30
~nuova 2:31 20:6
~nvm 9:17 13:-15
~o 16:25 22:16 25:38 31:-16
~objection 9:18
~oct 1:19 16:65 29:-15
~october 1:17 4:8 5:-14 16:39 20:46 31:-8 32:19
~october_or 20:18
~odd 21:46
~odd_of 21:46
~of 2:2 3:-47 4:-23 5:28 6:3 7:-20 8:-42 9:31 10:19 11:-8 13:14 14:8 15:-14 16:-15 17:-42 18:3 19:56 20:28 22:-35 23:8 25:-116 26:-75 27:-35 28:-16 29:22 32:14 33:-4 34:45
~of_a 0:22 10:29 29:-5 34:-10
~of_an 21:16
~of_august 6:18 32:5
~of_dat 18:34 27:20
~of_day 6:23 19:-2 28:13 32:-2 33:1
~of_every 13:15 14:-4
~of_featur 33:11
~of_ff 6:8 15:-9 16:12 24:6
~of_ffe 9:9
~of_final 16:-18 33:35
~of_gett 10:-3 21:46
~of_hibiscu 14:34
~of_it 10:10 14:31 24:10
~of_luck 2:16
~of_m 18:30 29:-27 33:14
~of_me 17:40
~of_mileston 6:-6 34:23
~of_my 18:12
~of_nova 29:-4 34:9
~of_our 2:4 14:-5 26:5
~of_plan 16:1
~of_play 5:67 29:-53
~of_rc 1:19 6:-3 15:9 16:14 23:33 29:-40 31:6
~of_releas 29:22
~of_request 21:14
~of_requirement 16:-7
~of_september 20:21 29:15
~of_str 10:14 16:-47 24:13 33:20
~of_that 29:12
~of_the 3:-22 4:-71 5:60 6:-41 9:38 11:-6 12:21 13:-10 16:-13 17:8 18:-16 19:27 20:18 25:-28 27:-15 28:-37 29:-3 30:-20 31:55 33:26 34:19
~of_them 13:14 14:28
~of_thes 30:15
~of_thi 10:-16 13:21 14:67 34:-7
~of_thing 23:23
~of_today 12:30
~of_us 18:20
~of_what 14:17
~of_you 29:-26 34:21
~off 2:-43 3:28 4:22 6:-11 7:8 8:17 10:-15 11:-60 14:-62 17:-30 18:-11 20:-19 22:-8 23:-32 27:-114 28:30 29:2 30:79 31:88 32:-43 33:-1
~off_is 28:19
~off_on 7:25 8:11 25:-25 29:33
~off_the 3:5 20:-8 29:-43 30:14 31:65 34:24
~offic 25:14 29:46
~official 20:40 29:-12
~offsit 31:16
~oh 8:-4 25:36
~ok 2:53 6:-19 7:-6 8:14 9:-12 10:4 15:-1 16:1 17:34 24:-15 25:20 32:1
~ok_now 2:1
~ok_so 2:-27 9:-3 10:5 16:9 18:-15 25:-17 29:38 32:15 33:6
~ok_to 2:17
~okay 2:26
~old 1:6 5:-3 14:-16 19:72 22:15 29:15 31:-5 33:-33
~omg 25:39 29:-28
~on 0:-88 1:52 2:-26 3:-20 5:36 6:-49 7:53 8:34 9:44 10:-58 11:-39 12:55 13:-60 14:-56 15:-31 16:23 17:-20 18:15 20:8 21:-78 22:-30 23:-77 24:56 25:-38 26:-1 27:47 28:-7 30:-2 31:-17 32:30 33:47 34:-2
~on_a 14:3 33:48
~on_arm 29:9
~on_aug 6:7
~on_behalf 8:2
~on_board 2:19
~on_deck 18:40 29:-3
~on_duty 34:28
~on_earth 10:33
~on_exception 8:14
~on_featur 5:10
~on_for 32:27
~on_friday 1:20 2:36 24:32 25:-23 32:14
~on_hold 8:33 31:15
~on_holiday 31:15
~on_monday 12:-22 29:23 33:13
~on_my 9:21 18:11 25:12 29:-18 33:-3
~on_new 12:1
~on_oct 16:17 20:6
~on_or 5:11 12:18 33:-21
~on_our 33:26
~on_rc 31:30
~on_releas 20:-28 25:16 34:20
~on_sept 1:20
~on_the 1:45 2:-1 3:14 4:-23 5:4 6:24 8:-38 9:20 10:-9 11:-19 12:-30 13:-30 14:-6 16:12 17:-9 18:38 20:-10 24:45 25:3 26:14 28:3 29:7 30:-39 31:-18 32:33 33:-4
~on_thursday 16:6 24:22 33:8
~on_today 32:31
~on_track 5:14 20:7
~on_tuesday 16:7 33:-5
~on_vacation 29:30
~on_what 9:7 10:-14 19:19 20:31 33:39
~on_which 20:14 28:9 33:11
~on_with 5:33
~on_yet 12:8
~onboard 8:6 17:37
~onc 2:26 3:10 4:-10 10:16 12:-21 18:23 30:21
~onc_featur 10:7
~onc_we 2:1
~one 0:35 1:45 3:16 4:1 5:-34 6:-24 8:-41 10:-34 11:11 12:-17 13:24 16:28 17:2 18:9 19:60 20:-45 21:3 22:9 24:25 27:-62 29:-48 30:44 31:-66 32:-31 33:-3 34:-7
~one_day 2:3 16:33 24:32 33:-59
~one_deadlin 26:33
~one_from 19:5
~one_go 14:10
~one_is 3:1 18:19
~one_lin 5:13
~one_mor 0:21 1:-2 2:22 5:-2 6:14 8:-15 18:-14 20:8 22:-15 23:15 25:2 28:-11 29:16 31:-9
~one_pleas 18:2
~one_week 1:62 5:-16 6:-8 16:27 24:17 28:27 33:-24
~one_word 5:-2 9:-15 29:48
~onelin 2:46
~oneliner 2:16
~only 2:14 6:-21 8:-11 13:21 18:20 25:-40 26:23 29:-20 30:44 31:21 33:-79
~only_chang 2:19
~only_get 2:10
~only_if 7:2
~only_the 14:26 18:17
~only_thre 24:23
~only_until 8:25 22:-4
~oop 25:36
~open 2:19 3:25 5:-8 6:-56 12:22 13:18 21:-11 22:18 24:32 25:-30 29:8
~open_a 4:-7 29:23
~open_an 22:4
~open_for 5:58 12:39 29:-47
~open_one 13:22
~open_request 13:10
~open_sourc 17:28
~open_the 3:28 29:17
~openssl 9:29 29:13
~openstack 4:25 29:14 31:-9
~opinion 7:33 9:-14
~opt 30:23 31:31
~option 2:44 11:30 13:-4 22:-7 26:13
~or 0:-18 1:-101 2:-4 3:-69 4:-21 5:156 6:29 7:-10 8:-103 9:55 10:4 11:-43 12:56 13:-116 14:-20 15:-27 16:-132 17:-50 18:16 19:-1 20:68 21:16 22:-90 23:-10 24:-76 25:-70 27:-21 28:33 29:-1 31:-31 32:-12 34:-41
~or_a 5:1 25:9 34:2
~or_after 2:-24 5:37 6:-41 18:-41 20:18 33:72
~or_already 5:11 6:-30 12:32
~or_am 33:25
~or_are 5:18
~or_bug 5:21
~or_can 6:-6 12:61
~or_did 6:9 12:7
~or_do 2:-16 6:12 12:12 15:6 21:33 29:-2
~or_end 33:10
~or_final 18:26
~or_i 6:10
~or_in 5:6
~or_is 2:13 5:1 6:3 15:1 32:7 33:-29
~or_les 5:-13 28:34
~or_m 18:4
~or_nah 28:7
~or_no 2:53
~or_not 2:33 6:61 7:-27 8:-20 9:54 12:-26
~or_open 12:22
~or_post 5:50 12:-4
~or_q 20:29
~or_rc 18:46
~or_still 6:27
~or_the 5:6 18:3 33:4
~or_two 5:-2 9:12 12:-13 29:39
~or_what 5:33 32:-12
~order 14:26 29:61
~original 16:26
~original_dat 16:26
~oslo 2:26
~other 6:10 30:22 31:6
~ou 5:51
~ought 7:12
~ought_to 7:12
~our 1:-1 2:13 5:-61 6:-8 10:-32 11:-33 12:-37 13:-42 16:-33 17:-41 19:8 21:19 22:79 23:-29 24:9 25:-43 28:-20 29:47 31:12 32:-36 33:33 34:17
~our_channel 23:-2 26:10 34:19
~our_client 2:1
~our_driver 22:24
~our_new 2:7
~our_project 22:25
~our_schedul 19:11
~our_team 12:-7 21:31 27:21
~out 3:-17 4:32 5:-91 6:59 8:35 10:-34 12:-10 14:26 19:17 20:14 21:-28 22:-22 30:30 31:52 32:-56 33:-17 34:-6
~out_a 4:23
~out_befor 20:34
~out_for 18:33
~out_of 2:2 5:-7 11:2 30:8 31:26
~out_on 6:-20 33:22
~out_thank 6:10 20:-21 29:14
~out_the 14:27 19:18 20:-18
~out_to 16:3
~out_when 19:-6 20:43
~out_yet 6:28
~outlook 14:-31 26:55 32:10
~outstand 13:15
~over 5:15 6:63 17:15 33:-5
~over_as 17:18
~over_the 15:9
~overkill 0:15
~overslept 2:33 12:-18 21:15
~overslept_the 2:35 12:-2
~overview 13:31 14:36 32:12
~overview_of 13:32 14:12
~owe 24:-22 25:1 29:26
~own 0:55 2:-27 3:41 7:47 8:-39 14:-28
~own_the 34:14
~owner 0:3 10:-2 34:52
~owner_of 34:27
~pa 22:6
~pack 31:12
~packag 20:-1 25:21 30:9
~packager 1:12 21:5 26:25 29:-5 33:-24
~pag 10:9 11:26 14:58 17:30 20:9 25:-23 33:-28 34:-18
~pag_with 14:12
~panic 29:33
~paragraph 29:30
~part 2:32 5:12 17:8 33:17
~part_of 2:32 5:12 17:8 33:17
~partner 22:11
~party 1:7 10:6 25:16
~pas 6:-25 22:34 29:42
~pas_for 22:32
~pass 6:69 7:15
~password 29:26
~past 1:14 5:10 6:51 10:-31 12:-16 13:2 14:2 16:-28 19:18 22:55 33:-31
~past_the 14:25 22:24
~patch 2:58 5:-47 10:-27 17:40 18:-27 21:-16 22:51 25:-35 29:1 33:-17 34:17
~patch_are 2:3 13:17
~patch_is 34:12
~paus 31:23
~pdf 29:7
~peas 7:-10 8:9
~pencill 10:-22 20:3 33:27
~pencill_in 10:-22 20:3 33:27
~pend 8:44 13:13 29:-14
~pend_exception 8:15 13:-6
~peopl 0:-12 2:-23 5:15 6:-5 11:8 12:9 17:28 21:-5 23:23 25:-28 30:14 33:3 34:11
~peopl_can 34:18
~peopl_still 12:24
~per 22:21 27:-14 30:27 31:8 33:40
~percentag 5:12
~perfect 25:10
~performanc 2:20
~perhap 15:4 26:11
~period 5:29
~permission 13:3 22:15
~permission_to 22:15
~permitt 2:49
~permitt_to 2:1
~person 34:71
~person_for 34:7
~phas 5:95 17:11 29:-18
~phas_is 5:6
~phew 25:45
~phon 5:1 6:11 7:-14 13:10 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:13
~phon_with 6:11 7:-13 12:4 13:11 18:3 19:2 24:-6 27:2 28:3 29:-6
~phras 11:59 23:-16
~pick 2:32 10:33 11:-13 25:-3 29:6
~pick_to 2:27
~ping 1:-27 23:48 24:19 25:21 27:8 29:-5 30:31 31:36 32:-12 33:-43 34:9
~ping_for 1:-21 24:25 27:4 34:16
~ping_me 24:38 31:29 32:-2
~ping_the 27:3
~ping_us 23:22 33:-2
~pip 23:-10 27:28 31:15
~pizza 25:22 29:6
~pizza_for 29:32
~plac 6:5 16:9
~plan 0:10 1:-10 4:12 6:-8 10:-25 11:-38 14:56 16:22 19:13 25:14 29:-51 33:6
~plan_a 3:28
~plan_for 3:16 18:-12 20:28 25:22 32:1
~plann 3:63 4:10 5:-50 6:10 9:-22 12:-29 14:51 17:-39 18:-5 29:-22 32:31 33:12
~plann_for 14:-13 20:10 33:46
~play 5:55 25:-49 29:37
~pleas 1:8 2:-20 5:-5 11:8 12:3 13:20 14:8 16:11 17:-3 18:9 19:-7 21:-17 22:36 24:9 25:-12 26:9 28:-2 29:1 30:8 31:21 33:9 34:-2
~pleas_add 27:18
~pleas_all 27:14
~pleas_allow 22:34
~pleas_approv 7:-53 29:58
~pleas_can 2:1 8:7
~pleas_correct 16:37
~pleas_dank 5:4
~pleas_do 15:11 30:1
~pleas_enter 1:14
~pleas_explain 11:14
~pleas_giv 22:30
~pleas_grant 22:34
~pleas_hav 24:6
~pleas_i 18:1 31:10 33:2
~pleas_includ 27:5
~pleas_keep 15:25
~pleas_let 22:21
~pleas_mak 31:18
~pleas_many 8:-5 9:25
~pleas_no 31:8
~pleas_not 16:10
~pleas_pleas 5:21
~pleas_prepar 4:13
~pleas_record 22:33
~pleas_register 22:8
~pleas_remind 24:19
~pleas_remov 31:6
~pleas_send 29:13
~pleas_shift 16:7
~pleas_sorry 9:15
~pleas_thank 11:6 14:22 25:-16
~pleas_to 16:16 25:9 31:10
~pleas_updat 9:1
~pleas_which 12:4
~plugin 2:47 10:2
~pm 1:5 31:4
~pmo 27:26 29:-15
~po 29:39
~po_fil 29:39
~point 5:13 10:70 12:15 18:-34 20:28 26:19 29:-74 32:-20
~point_of 10:73 33:-34
~point_releas 10:17 20:46
~pointer 17:28
~pok 9:-6 24:58 27:-9 34:18
~pok_me 24:48 27:-1
~poland 29:17
~polish 5:12 29:16
~pop 20:27 29:-20
~possibl 0:22 3:14 13:-21 21:5 22:7 30:30 33:19
~possibl_for 13:-14 21:23
~possibl_to 0:6 2:-21 3:21 22:6 30:36
~post 2:5 5:32 6:45 8:-4 10:-30 11:-41 12:-22 14:4 23:-23 25:-25 26:41 27:77 29:-15 31:25 33:-22
~post_her 27:13
~post_in 31:37
~post_on 6:32 27:8 33:-4
~post_the 14:48 23:-2
~postpon 2:-17 11:6 15:44 16:51
~postpon_m 15:20
~power 34:10
~pr 2:1 8:-14 22:72 25:-4 29:17
~pre 5:47 12:-4 24:10
~pre_or 5:50 12:-4
~precedent 19:59 20:-28
~prepar 4:37 18:27
~prepar_the 4:3
~pres 1:11 20:38
~present 5:23 12:27
~pretty 33:5
~previou 19:49 29:10
~previou_releas 19:33
~previou_version 19:-8 29:16
~print 11:6 14:41 22:22
~prior 19:49 24:41
~prior_to 24:34
~privat 0:17 11:13
~probably 23:4 30:6
~problem 2:15
~procedur 10:-20 11:21 21:10
~procedur_for 10:-20 11:21 21:10
~proces 17:51 21:15
~prod 29:20
~product 0:5 10:21 20:10 27:12 33:-18
~programm 17:20
~project 2:5 3:9 5:19 10:17 14:-17 17:35 20:-18 21:11 22:13 29:-42 31:6 33:24
~project_what 17:26
~promis 2:5 20:1
~proofread 29:11
~propos 6:32 33:4
~propos_featur 33:1
~proposal 6:35 9:-8 10:12 12:24 16:5 19:-3 23:5 28:3 29:-29 33:37
~proposal_deadlin 6:12
~proposal_freez 2:7 6:-33 10:18 12:19 16:9
~ptl 17:37 25:-12 29:-19 34:51
~publication 20:14
~publish 5:-2 6:10 19:1 20:1
~pull 4:-9 9:-39 13:-49 15:10 17:4 21:-5 22:23 29:58
~pull_in 2:18
~pull_request 8:-28 13:-46 17:10 29:88
~purpos 10:14 11:1 30:3
~purpos_of 10:18
~push 5:-10 6:18 15:66 17:-15 20:9 29:32 34:30
~push_ff 15:2
~push_the 15:37 29:-3 34:16
~put 0:15 1:25 2:-17 8:19 9:-1 12:24 15:-19 16:-10 22:14 24:-5 29:-47 31:38 33:9
~put_a 0:26 1:-28 27:-8 31:33 33:19
~put_in 22:17
~put_it 1:42 16:-16
~put_me 27:2
~put_rc 1:-31 16:41
~put_the 16:10
~python 2:35 20:-27 29:25 33:32
~python_client 2:7 33:25
~python_fooclient 33:6
~python_version 29:22
~q 20:36
~qa 0:16 2:-2 5:86 6:-21 7:8 9:-66 12:-55 24:15 25:-28 27:55 29:-61 30:4 33:-15
~qa_has 7:21 8:-7
~qa_lead 34:4
~qa_team 30:16 34:-5
~qu 12:10 32:46
~quarter 20:1
~question 2:-1 8:-5 9:-8 12:1 17:10 18:6 20:4 21:-11 22:-16 28:2 33:4 34:20
~question mark_cheer 5:12 11:-3 21:9 28:4 29:7
~question mark_d 9:9 11:7 18:2 20:15 29:-5
~question mark_dank 6:5 10:-21 11:-13 12:10 18:-20 21:6 25:-69 26:21 29:-48 33:33
~question mark_gracia 0:14 5:-4 11:-17 29:14
~question mark_how 11:43 23:-11
~question mark_i 5:15 13:-7 20:17 26:-39 28:-3 29:5 33:-17 34:3
~question mark_it 2:-24 22:13
~question mark_many 2:-3 5:4 6:26 10:-12 14:-12 15:3 25:-19 33:31
~question mark_merci 2:-9 29:29 34:4
~question mark_my 20:1 28:27 29:-68
~question mark_pleas 2:58 5:-17 6:11 9:-3 13:-3 14:-16 15:-9 17:4 18:31 25:-14 29:-12 30:11 34:8
~question mark_sorry 2:44 5:22 11:1 21:29 33:41
~question mark_thank 9:49 10:-25 11:-14 14:-52 17:19 20:27 21:11 23:23 25:-101 26:11 33:1
~question mark_what 10:36
~question_are 12:6
~question_how 5:3 11:-9 25:7
~question_i 34:3
~question_is 20:12 26:4 33:-6
~question_pleas 1:6
~question_the 33:21
~question_what 5:-26 14:9 33:5
~question_when 29:5
~queu 9:7 13:66 14:-21 18:28 25:-22 28:-16 29:29 32:-13
~quick 5:24 6:2 8:-5 9:-8 10:-5 11:10 17:-18 18:9 21:-5 22:-13 25:12 28:4 32:8 33:18
~quick_question 6:6 8:-2 9:-3 10:-1 11:-27 12:2 14:4 18:11 20:6 21:-4 22:-8 25:1 28:7 33:2
~quiet 25:-10 31:57
~quit 27:-5 31:44
~quota 22:29 25:-1 29:16
~rais 2:32 9:-16 22:33 29:14
~random 31:39
~rat 29:38
~rather 16:2 23:15 30:9
~rather_not 30:14
~rather_than 16:5 23:16
~rau 19:30 20:-14
~rc 0:27 1:-6 4:-144 5:-45 8:-3 9:-57 10:15 11:-129 12:-275 13:-83 14:-42 15:73 16:111 17:-95 19:5 20:-222 21:-30 22:-64 23:20 24:39 25:-61 26:7 27:15 28:12 29:-46 30:-9 31:29 32:-167 33:48
~rc_and 10:33
~rc_dat 15:6
~rc_in 6:22
~rc_is 27:18
~rc_mak 0:27
~rc_on 16:1
~rc_pleas 10:7 16:-21 33:27
~rc_to 16:14
~rcs 14:48 19:6 20:-25 27:24 29:-26 33:15
~rcs_did 19:9
~re 9:-7 11:-18 25:51 29:-23 34:19
~reach 5:10 6:26 9:14 17:-21 18:14 34:16
~read 10:29 17:48 18:-42
~read_first 17:43 18:-31
~ready 1:13 2:22 18:58
~ready_for 18:65
~ready_on 1:21
~reason 9:30 10:47 22:27
~reason_for 10:29
~rebas 11:-19 29:19
~receiv 26:58 27:27 29:9 31:23 34:-10
~receiv_the 26:29 27:37
~record 8:26 22:28 29:1
~red 29:22
~refactor 2:17 29:14
~refactor_thi 29:28
~reference_a 9:10
~reference_and 8:2 9:8
~reference_any 8:10
~reference_approv 7:-62 8:70
~reference_as 8:33
~reference_be 7:12 9:15
~reference_been 9:20
~reference_befor 7:17
~reference_but 8:2
~reference_can 8:6
~reference_d 8:9
~reference_dank 8:9 9:12
~reference_get 7:44 8:1 26:-9
~reference_grant 8:14
~reference_hav 9:48 29:-5
~reference_i 7:28 8:33
~reference_in 8:34
~reference_is 2:-1 7:19 8:57 9:-26
~reference_land 8:8
~reference_let 8:9
~reference_many 8:5
~reference_my 8:6 9:14
~reference_no 7:10
~reference_pleas 9:55 22:32 25:-22 34:-26
~reference_should 7:1
~reference_sorry 7:22 9:45 25:-34
~reference_still 9:46
~reference_thank 7:1 8:28 9:7 25:-25
~reference_the 8:59
~reference_through 8:5
~reference_to 8:20
~reference_too 8:4
~reference_until 7:21
~reference_valid 9:26
~reference_we 8:51 22:-15
~reference_what 9:20
~reference_yet 9:15
~refus 8:48 9:19
~regard 9:23
~register 1:10 13:29 27:22
~regression 2:20 33:18
~regression_fix 2:18
~reject 7:23 8:35 11:3 29:1
~reject_the 29:5
~relas 20:27
~relat 32:18
~relbot 6:-7 9:-9 10:3 11:35 16:-4 21:14 25:-2
~relbot_how 21:16
~relea 20:34
~releaas 19:9 20:-17
~releas 4:22 5:5 8:-11 11:-30 12:-25 13:-2 14:7 17:19 18:-47 19:15 20:22 21:8 22:-3 23:-52 24:6 25:13 26:-7 27:5 28:12 29:12 31:-1 32:12 33:-31 34:17
~releas_after 29:18
~releas_announcement 27:26
~releas_befor 17:6 29:17
~releas_begin 3:26 20:-11
~releas_by 15:-8 16:40
~releas_calendar 14:36
~releas_cheer 5:20 20:10
~releas_cycl 17:19
~releas_dat 6:-22 15:18 19:21 20:-31 29:25
~releas_day 10:33 20:-1 25:53 33:-59
~releas_do 4:8
~releas_event 27:7 32:17
~releas_for 20:9 29:11
~releas_in 20:28 28:17
~releas_is 2:-28 5:4 20:43 21:18
~releas_liaison 17:44
~releas_manager 5:-6 20:-14 22:30 29:16 34:20
~releas_new 26:20 27:20
~releas_not 1:11 2:12 14:-23 20:-3 24:3 29:9 33:25
~releas_of 2:20 20:4
~releas_on 4:17 20:14
~releas_plan 14:47 18:20
~releas_pleas 5:5 27:-8 31:46
~releas_proces 17:35
~releas_schedul 14:60 19:-2
~releas_sorry 14:4
~releas_still 20:5
~releas_team 5:-36 9:42 13:17 21:11 34:27
~releas_thank 20:5
~releas_thi 5:-27 20:25 25:21
~releas_updat 27:19
~releas_what 10:11
~releas_when 20:9
~releas_work 17:13
~releas_would 16:3
~rely 33:34
~rely_on 33:34
~remain 5:-17 14:52 19:-19 28:84
~remain_befor 28:4
~remain_tim 28:36
~remain_until 14:25 28:-8
~remember 24:36
~remember_me 24:2
~remind 5:11 19:17 23:42 24:8 25:-63 27:-77 29:44 31:-8 33:35
~remind_me 5:16 11:5 19:24 24:-4 27:-31 29:15 33:50
~remind_of 24:36
~remind_the 23:35
~remind_us 23:23
~reminder 1:-14 6:-15 11:36 16:-35 23:45 24:59 27:48 28:-8 29:-70 30:15 31:37 33:-4
~reminder_be 23:28
~reminder_for 23:-8 24:40 31:22
~reminder_hav 23:4
~reminder_in 23:19 27:6 31:-24
~reminder_off 30:24
~reminder_pleas 23:-31 24:30
~reminder_to 24:34
~remov 2:47 27:-39 30:24 31:33 33:-30 34:60
~remov_a 2:4
~remov_me 30:10 31:20
~remov_the 29:10 31:4
~remov_thi 34:24
~renam 2:41 27:-6 29:24 33:3
~reopen 8:8
~repair 29:5
~repo 4:-1 12:31 17:10 29:25
~report 6:8 7:36 8:-37 11:19
~repository 12:3
~req 6:21 8:-11 10:-4 22:25 33:35
~req_freez 10:-5 33:38
~request 7:10 8:30 9:37 10:-58 11:22 12:-4 13:10 14:-37 18:-15 21:63 22:65 25:-31 27:-40 31:-34 32:-8 34:-1
~request_a 29:23
~request_an 11:59 22:-17
~request_are 13:9
~request_exception 22:4
~request_for 21:-15 22:33
~request_from 9:6 22:2
~request_i 21:35
~request_that 13:32
~requir 21:58
~requirement 1:-4 2:-4 6:6 9:-12 10:13 12:14 13:7 16:14 21:-35 23:-16 28:14 29:-30 33:28 34:23
~requirement_chang 33:3
~requirement_freez 6:-3 10:17 12:-6 13:17 16:27 21:-36 23:-12 24:4 33:3
~requirement_lock 12:14
~requirement_still 12:16
~reschedul 15:9 16:32
~respect 10:18 34:-12
~responsibl 34:27
~responsibl_for 34:11
~rest 10:3 14:12 28:5 29:-11 31:54 32:18
~rest_of 14:23 31:4 32:19
~restart 29:44
~restart_the 29:17
~result 7:13 8:10
~resum 27:29 31:-12
~retro 16:-6 29:5
~retrospectiv 19:16
~revers 8:8
~revert 2:38 15:-18 33:12
~review 1:24 2:7 9:3 16:-23 17:-2 21:-17 25:16 29:20 33:22 34:20
~review_day 1:8
~review_my 9:-16 29:36 34:24
~review_on 2:9
~reviewer 10:-23 17:4 22:22
~reword 2:24
~rework 22:20
~rewrit 22:6
~right 2:-15 5:4 6:35 7:5 9:-25 10:-25 11:2 12:38 15:-4 23:13 24:-13 25:16 33:20
~right_now 2:-3 5:28 12:40 29:13
~risk 8:24 22:17
~risk_is 8:10
~rleas 20:8
~rmind 23:17
~rmnd 24:27
~rmnd_me 24:27
~roll 4:12
~room 0:21 2:68 29:31
~room_for 0:22 2:61 29:13
~roughly 28:6
~round 19:20 24:9 27:11 33:-11
~rul 2:-23 10:37 18:-10 22:17
~run 3:28 14:4 18:8 19:-34 29:44 34:22
~run_on 29:14
~run_the 1:2 19:-17 29:45
~run_thi 34:25
~runn 25:17 29:1
~runway 10:-20 28:36
~s 18:20 27:15 29:-15
~saf 20:15
~saf_to 20:15
~said 7:27 9:37 21:-9 34:-9
~said_no 7:1 9:27 34:-6
~sail 2:30
~sal 18:-26 29:66
~salio 6:37 19:30 20:-32 33:-5
~salut 2:-9 3:3 7:8 10:4 13:-1 14:13 16:-2 17:-11 20:9 21:9 24:-2 25:2 29:-26
~salut_can 2:-3 25:7
~salut_we 29:7
~salut_what 10:-4 11:5
~salut_when 2:9 15:24 19:-7 33:-10
~salut_who 21:11
~sam 4:57 6:-20 10:36 16:14 18:-25 25:45 27:-26
~sam_day 10:-4 16:21 33:11
~sam_thing 10:65
~sap 2:6
~saturday 16:2
~saw 10:8
~say 2:-4 6:44 12:28 13:-6 15:-6 17:-19 22:-51 28:32 33:56
~say_i 11:12
~say_in 11:-17 29:29
~say_that 0:7 2:-14 12:16
~schedul 1:23 2:-6 3:24 4:31 14:34 16:-36 18:24 19:34 20:-16 24:8 25:-4 29:-62 34:13
~schedul_a 4:-9 14:-13 24:25 29:17
~schedul_chang 27:15
~schedul_for 4:88 32:11
~schedul_in 14:32 19:-7
~schedul_of 19:5
~schedul_pleas 14:20 19:14
~schedul_thank 14:34
~schedul_the 1:17
~schedul_with 19:11
~scheduler 9:6 29:16
~school 25:7 29:8
~scop 2:39 9:-23 10:18 29:-45 34:6
~screen 29:4
~screenshot 29:2 33:-1
~search 14:1 29:26
~second 0:30
~security 1:19 7:15 11:-12 13:-8 16:2 22:14 29:18 33:-27 34:23
~security_audit 1:15
~security_fix 7:1 16:22
~see 2:-45 8:-1 11:6 13:23 14:19 17:-7 19:26 21:7 25:57 29:10 32:-32
~see_all 13:15
~see_the 11:16 14:8 19:31
~see_you 25:31
~seem 29:5 30:3
~seem_to 29:6 30:3
~seen 7:5
~send 2:-11 14:27 17:37 23:5 24:8 26:22 27:43 30:-7 31:23
~send_a 2:-22 17:32
~send_me 14:28 24:3 31:10
~send_the 23:12 29:8
~sens 0:26 2:-11 6:-11 10:34 11:9 26:6
~sens_to 11:9 26:7
~sent 17:15
~sentenc 10:4
~sep 1:59 14:-34 16:-14 20:12 29:-9 32:60 33:16
~separat 0:44
~sept 1:38 4:-15 16:2 20:64 24:26 29:-16
~september 1:35 4:2 5:-28 10:-13 14:18 16:12 20:17 32:25 33:21
~september_at 14:6 24:5
~september_or 20:15
~septembr 16:1
~seri 2:4 3:23 4:20 5:21 19:14 22:8 29:-29
~seri_is 5:9
~serv 10:9
~server 10:15 29:66 31:-17
~set 2:-51 4:29 5:-1 11:36 20:4 22:-22 23:29 27:-23
~set_a 11:16
~set_an 24:33 29:16
~set_for 20:13 23:3 33:13
~set_it 1:4 4:16
~set_the 4:11
~set_up 1:16 4:4 11:41 16:-10 23:-7
~seven 32:48
~seven_day 32:48
~sf 6:-6 10:57 15:5 19:1 28:7 29:-81
~sf_dat 19:9
~sfe 21:-8 22:26
~shall 7:5
~shall_i 7:5
~shar 14:12
~shar_the 14:3
~shcedul 14:8 19:8
~she 3:8
~shift 15:25 16:18 29:25
~shift_the 15:20
~shiny 33:26
~shiny_new 33:26
~ship 2:32 5:-11 6:-4 8:23 16:5 19:13 20:11 28:41 33:-41 34:5
~ship_dat 4:14 15:3
~ship_in 20:4
~ship_it 8:7
~ship_on 16:20
~shipp 6:27 20:25
~should 1:-8 2:-11 3:11 4:-22 6:10 7:29 8:-41 9:-36 10:-15 11:3 12:-10 13:-18 15:21 16:9 18:18 19:-30 20:1 21:1 22:-20 24:-55 25:-14 26:19 27:-6 30:22 31:-13 32:3 34:8
~should_a 14:25
~should_be 15:2 16:10 18:19 33:-18
~should_i 2:42 6:24 7:-30 10:-3 11:5 15:-19 17:9 21:19 34:41
~should_know 5:8 32:32
~should_probably 23:4 30:6
~should_the 15:5 18:19
~should_we 3:23 15:30 18:6
~shout 24:27
~show 5:-11 8:-9 9:10 11:33 13:67 14:23 17:-23 18:17 19:37 25:-22 27:-29 29:-20
~show_me 9:1 11:15 13:22 19:28
~show_the 13:36 18:9 23:6 29:-15
~show_what 14:29
~shut 2:-24 6:43 12:46 20:-10 25:-35 29:-47 31:46 33:10
~sick 25:15
~sid 2:-11 3:20 6:37 12:-5 25:29 29:-35
~sid_of 6:51
~sie 16:-6 27:19
~sign 8:56 18:-21 26:10 27:64 30:-9 31:-16 33:18 34:35
~sign_me 26:24 27:9
~sign_off 8:62 9:11 21:-19 29:-35 31:-23 34:38
~sign_the 17:4
~sign_up 11:10 33:23
~silenc 31:83
~silly 25:1
~sinc 6:9 9:2 21:-6 29:30
~sinc_yesterday 13:2
~singl 15:7 25:6
~sir 25:5
~sitt 13:29
~sitt_in 13:34
~six 3:9 4:49
~six_month 3:13
~six_week 4:29
~sleep 11:-11 12:7 25:15 28:24
~sleep_until 28:32
~slid 6:20 15:17
~slip 6:10 15:12 19:50 29:-19
~slip_or 6:7
~slip_rc 15:19
~slipp 15:26
~slot 33:34
~slush 0:11 1:1 12:38 31:-12
~slushy 10:39
~small 0:5 15:4
~smth 11:3 29:-8 32:14
~sneak 2:21 12:-16 18:36
~sneak_in 2:14
~snooz 24:36 29:-11 31:25
~so 2:-66 5:31 6:9 7:-52 9:3 10:3 12:27 13:42 14:-15 15:-2 16:33 17:-48 19:-13 20:3 22:18 25:-3 30:-70 31:27 33:56 34:-21
~so_are 10:1
~so_far 13:71
~so_i 33:17
~so_is 2:8 12:24
~so_kind 29:9
~so_mov 16:12
~so_pleas 31:8
~so_that 24:19
~so_we 22:2 33:25
~so_what 18:25
~so_when 33:5
~so_which 20:4 33:-25
~soak 8:3 28:24
~soft 1:42 10:29
~soft_freez 1:4 10:10
~soft_str 1:13
~som 0:13 2:7 11:20 15:25 16:-19 23:6 24:-26 25:-6 26:5 29:3
~som_exampl 11:12
~som_point 23:4 26:11
~somebody 2:-24 3:7 4:-11 7:16 29:24 30:22 34:12
~someon 2:-25 9:-5 10:24 12:6 15:22 17:23 29:-7 34:16
~someth 0:5 2:-8 11:4 13:26 15:-3 17:28 18:2 21:2 25:23 29:-15 32:47
~someth_due 18:36
~someth_on 32:31
~somewher 14:19
~soon 6:-15 10:-21 12:-22 18:50 20:34 24:-11 27:36 28:72 29:-17 32:-13 33:-2
~sooner 18:34
~soonest 18:47
~sorry 1:-3 5:8 8:6 9:10 10:12 12:14 14:13 16:10 17:4 18:9 21:-8 23:-6 25:19 27:-2 33:-8 34:3
~sorry_for 1:-10 5:3 6:7 7:5 8:-8 9:1 12:14 13:8 14:3 15:16 16:2 17:26 19:23 20:-1 22:-26 25:-3 27:-12 31:-17 33:-3
~sorry_if 4:6 7:-13 8:10 10:12 13:-4 14:3 15:-18 17:-2 18:4 19:-12 20:11 22:12 23:-9 24:-4 25:-3 27:5 29:7 31:11 32:-1
~sort 20:53 29:-10
~sort_la 20:15
~sound 25:37
~sourc 17:22
~spam 8:-8 29:36
~spamm 31:8
~speak 11:35
~spec 21:1
~special 32:17
~spell 11:-4 29:63
~spin 4:46
~spin_up 4:47
~spr 14:-9 19:36
~sprint 1:9 29:28 32:25
~spun 29:-12 33:14
~sqlalchemy 2:29
~squad 27:1
~squeez 16:34
~squeez_in 1:5
~sso 8:19 9:10 13:-4
~stabilisation 5:21
~stabl 1:11 5:40 6:-4 10:38 12:30 20:11 29:-28 34:43
~stabl_branch 1:10 10:58 12:-33 34:7
~stack 10:-12 19:11 22:24
~staff 27:7
~stag 5:50 8:6 10:10 17:21 25:-8 29:12
~stag_of 5:16
~stand 5:69 9:9 10:42 11:-33 17:-33 27:-21 29:-46 31:14
~stand_for 10:68
~stand_in 34:14
~standup 15:1 29:26
~start 1:-12 2:-64 3:42 4:27 11:28 12:4 15:-14 17:45 18:-24 19:9 20:-6 25:-9 27:17 29:-12 31:-15 33:34 34:-32
~start_in 3:17
~start_monday 17:8
~start_the 3:16 4:-10 29:7
~start_to 12:11 14:29
~start_with 16:26
~starter 5:-21 17:46
~stat 5:34 9:41 12:18 13:41 22:-10 29:-23 31:-12
~stat_of 5:40 9:16
~statu 5:41 8:-17 9:14 12:20 26:7 29:-17 31:7 34:-8
~statu_of 5:12 9:14
~steer 14:5
~stehen 5:20
~stehen_we 5:20
~steht 9:18
~step 11:51 17:49 21:-15
~stick 1:32
~still 0:-5 2:36 5:20 7:12 8:-40 9:49 10:-35 11:-10 12:14 13:19 14:14 16:-38 17:-32 18:-65 19:-21 20:32 21:8 22:-40 25:-1 27:-8 28:30 29:-1 30:9 31:-43 32:-70 33:-10
~still_a 12:7
~still_accept 2:28 12:-8
~still_ahead 6:29 14:48
~still_be 2:39
~still_get 20:-4 21:35 25:25
~still_go 2:-9 12:15
~still_hav 2:-6 28:51
~still_in 9:24
~still_merg 12:2
~still_need 13:12
~still_on 20:12 26:14
~still_open 2:-23 12:32 13:10
~still_possibl 2:9
~still_propos 12:2
~still_push 2:8
~still_tak 2:44
~still_the 2:-35 20:43
~still_tim 6:20
~still_to 6:30
~still_undecid 7:6
~still_wait 9:21
~stop 2:25 6:12 10:-12 12:-23 18:-13 23:-20 24:-2 27:-56 30:52 31:56 33:58
~stop_me 2:32
~stop_post 30:4 31:1
~stop_send 31:16
~stop_tak 33:11
~stop_the 30:48 31:-22
~storag 2:5
~str 0:-52 1:-18 2:13 8:33 9:15 12:-2 13:-13 14:-36 15:10 16:32 19:7 21:-20 24:3 27:12 28:3 32:-32 33:18 34:27
~str_chang 21:4 22:-5 28:7
~str_exception 13:2 22:28
~str_freez 0:-31 1:-7 2:40 6:-8 8:22 9:15 10:-32 12:-10 13:-25 15:18 16:26 19:18 21:-39 24:11 27:23 28:-2 29:-169 31:8 33:11 34:38
~string 2:-11 6:45 8:-2 9:-3 10:22 12:35 13:3 17:-26 24:4 28:21 29:-38 33:18
~string_are 2:54 12:-28 33:-21
~strng 33:55
~strng_freez 33:52
~sttr 10:17
~sttr_freez 10:18
~stuck 9:6 29:9
~student 17:1
~stuff 26:18 29:-20 32:35 34:20
~styl 4:34 29:1
~sub 11:-25 26:74 27:27
~sub_me 27:9
~subb 26:58 34:-16
~submit 13:-1 22:32 29:15
~submit_an 22:6
~subscrib 26:84 27:31 29:8 31:-33
~subscrib_a 11:54 26:-37
~subscrib_already 26:7
~subscrib_me 27:-4 29:39
~subscrib_thi 27:32
~subscrib_to 11:-21 26:44 27:-42 29:53
~subscription 29:17 31:8
~suggest 15:38
~suitabl 17:14
~summary 27:19 32:20
~summit 29:26
~summit_on 20:3
~sunday 8:19 32:34
~super 25:16 28:14 29:-9
~support 1:15 5:-19 28:-5 29:69
~suppos 0:4 1:-1 2:17 5:18 6:-2 10:17 21:32 29:-16
~suppos_the 2:11
~suppos_to 5:23 10:24 29:-9 33:18
~sur 2:-22 7:21 16:-9 20:14 24:43 34:10
~sur_i 24:26
~swap 16:39 33:-9
~switch 27:25 30:23
~sync 29:32
~t 10:-40 17:-23 20:-19 28:110 29:37 33:-65
~ta 25:58 29:-15
~tabl 14:43 15:5
~tag 6:22 18:-2 20:1 25:-19 32:15 33:13 34:52
~tagg 6:49 33:11
~tak 2:31 5:-68 7:-19 8:49 11:-14 12:31 13:-4 14:-6 16:43 21:12 22:-14 24:-10 28:-17 29:1 30:-32 31:22 34:3
~tak_a 27:15
~tak_back 8:40
~tak_car 34:32
~tak_it 2:1 12:36 31:-22
~tak_me 31:46
~tak_plac 6:3 10:7 16:10 33:-12
~taken 6:13
~talk 11:26 15:31 21:8 22:-3 25:2 29:-13 33:-22 34:10
~talk_about 15:11 17:14 25:22 33:-16
~talk_to 11:48 21:10 34:16
~tarball 6:4 11:-8 20:11 33:11 34:10
~target 20:42
~target_dat 20:15
~task 17:41
~team 1:-10 4:-22 5:-20 6:-15 8:1 9:10 12:1 13:39 14:-3 15:-27 18:5 19:-22 20:-24 21:20 22:6 24:12 27:14 29:5 31:12 32:-2 33:-5 34:6
~team_a 24:22
~team_are 10:6
~team_can 12:9
~team_has 2:6
~team_hav 13:30 29:-15
~team_how 3:1 10:6 28:-2
~team_member 34:3
~team_pleas 31:16
~team_when 29:5
~telemetry 9:4
~tell 2:11 5:30 9:35 10:8 11:31 12:12 18:8 22:-38 23:-14 27:-16 29:-70 33:31 34:13
~tell_me 2:29 9:32 10:35 12:3 18:16 22:-16 24:-51 29:-15 31:-9 33:17
~tell_the 5:22
~tell_us 11:10 25:10 27:-23 31:22 32:-6
~tell_you 11:27
~templat 3:71 4:39 13:-15 21:24
~ten 24:23 27:30 28:24 29:-8
~ten_day 24:26 28:16
~term 10:77 14:-12 18:30 29:-25
~test 0:-11 1:19 2:18 5:48 7:12 8:43 9:-37 11:-58 12:-43 16:-25 18:14 21:14 22:-37 25:20 28:-26 29:42 31:-11 32:5 33:-24
~test_are 8:12 29:3
~test_day 1:30 5:21 28:-17
~test_for 1:-15 29:43
~test_only 2:21
~text 10:37 12:31 14:9 21:-9 22:12 29:-55 33:56
~text_are 12:23
~than 2:-4 6:-21 15:-17 16:29 19:42 23:13 28:73 33:-17
~than_a 28:39
~thank 5:10 6:19 7:-2 9:10 11:-12 13:3 14:9 15:6 16:1 19:-1 20:7 21:-1 23:-13 26:7 27:2 28:-3 30:1 31:6 32:11 34:13
~thank_a 2:-8 7:-23 8:1 10:-15 11:-18 13:8 15:-2 18:25 22:11 25:5 26:7 28:-8 29:7 30:9 32:10 33:-1
~thank_for 25:106
~thank_you 5:10 6:11 8:-10 9:17 10:-2 11:-35 13:2 14:12 15:29 18:4 22:-3 24:-15 25:-37 29:14 34:17
~that 2:16 3:-61 5:-30 7:-18 8:-7 9:-15 10:28 11:15 13:10 14:-36 16:17 17:-68 18:32 20:-45 24:2 25:40 26:-5 30:1 31:-43 33:18
~that_a 0:7
~that_expir 13:5
~that_for 10:43
~that_i 32:25
~that_is 8:55 13:-13 33:27
~that_still 2:17 9:-11 13:16 33:6
~that_the 15:13 33:37
~that_was 8:-1 13:31 25:44
~that_you 8:-2 25:12
~thaw 5:-29 6:-40 12:70 25:8
~the 0:-29 1:1 2:11 4:6 5:10 6:21 7:-6 8:8 10:-13 11:-36 12:12 13:-10 14:37 15:21 16:22 17:-22 18:14 20:19 21:-3 22:25 23:-9 24:16 26:-2 27:-2 29:33 30:27 31:-7 32:10 33:8 34:6
~the_announcement 20:9 26:22 31:15
~the_approval 7:14
~the_approver 34:22
~the_archiv 34:3
~the_audit 9:-11 13:41
~the_best 17:26
~the_beta 5:13 20:-24 29:-36 33:50
~the_big 10:3 14:30 20:32 29:-26 33:-20
~the_bill 8:30 22:14 29:-1
~the_board 1:-14 16:52
~the_boat 2:48
~the_book 0:4
~the_bot 11:24 23:12 29:-7 31:9
~the_budget 3:15 8:-26 29:42
~the_build 25:34 29:9
~the_calendar 0:16 1:56 4:11 8:-11 11:18 14:-1 16:6 18:20 19:29 26:-17 33:-49
~the_capital 29:9
~the_ceo 29:29 34:-27
~the_chang 29:6
~the_channel 27:-24 29:35
~the_ci 29:26
~the_client 6:22 15:25 22:10 28:-16 34:3
~the_closest 18:47
~the_cod 6:-10
~the_coffe 29:17
~the_com 20:28 32:31
~the_command 11:6
~the_complet 14:38
~the_consent 9:10
~the_contributor 17:24
~the_countdown 27:35 31:13
~the_current 4:15 5:4
~the_customer 7:12 15:1 29:18
~the_cutoff 6:3 33:38
~the_cycl 4:-38 5:60 10:-15 14:55 19:-10 28:6
~the_daily 31:28
~the_dashboard 9:9
~the_dat 6:41 11:-37 14:6 15:58 16:35 18:-56 24:-2 26:56 27:-62 29:-107 32:-26 33:8 34:-1
~the_day 10:37 16:-20 24:7 32:7 33:2
~the_deadlin 22:29 27:17 28:16 33:-15
~the_decision 8:23 34:11
~the_dep 28:17 29:-25 33:9
~the_dev 17:7 18:-6 29:14
~the_differenc 10:15
~the_digest 27:25 30:16
~the_distribution 27:43 29:-24 31:12
~the_doc 10:-13 17:-30 21:-28 25:7 27:-7 32:5 33:34
~the_documentation 24:7 29:-5 33:18
~the_door 6:12 22:15 29:-51 33:30
~the_emoji 9:12
~the_end 4:5
~the_exact 33:43
~the_exception 9:16 13:2 22:-60 24:28 25:24 29:18
~the_featur 6:1 8:12 10:18 15:45 16:-18 19:-25 26:4 27:-6 28:7 31:16 33:-62
~the_ff 15:-26 33:56
~the_ffe 8:43 22:-11
~the_final 16:2 19:-56 20:40 27:4 29:-16 31:11 33:22 34:16
~the_first 14:-6 17:-17 18:-21 32:13 33:76
~the_fix 8:6
~the_follow 3:23 4:21 18:62 20:-13
~the_freez 1:-16 2:59 5:-5 6:-18 10:34 13:45 18:-9 21:-9 22:67 27:-2 29:-100 31:-19 33:13
~the_full 14:18
~the_gat 8:2 12:6 21:8 29:17
~the_gdpr 9:13 29:-7
~the_glossary 33:5
~the_goliv 20:15 24:13
~the_hard 10:37 28:-19
~the_horizon 18:29 29:-8
~the_installer 9:19 22:16
~the_key 14:8
~the_lab 29:19
~the_land 5:28 17:10 29:-26
~the_last 6:15 16:18 19:-15 29:2 33:71 34:4
~the_latest 33:42
~the_launch 27:4 34:8
~the_lib 6:51 29:-18 33:14
~the_library 10:-36 16:10 28:38
~the_light 29:37 34:-11
~the_list 26:20 27:13 29:-17 30:48 31:25 34:-20
~the_liv 9:25
~the_log 29:44
~the_loop 27:10
~the_lts 20:15 29:-9
~the_m 24:28 27:-5
~the_mail 10:1 21:-10 31:3 33:9
~the_manager 11:14
~the_manual 11:-9 34:19
~the_meet 7:6 29:18
~the_membership 6:28 12:6 22:21 34:-21
~the_metric 8:10
~the_mileston 19:4
~the_mirror 6:14
~the_moment 2:11 5:6 18:11 28:3
~the_morn 24:89
~the_nam 5:23
~the_nearest 18:41
~the_new 2:17 8:5 9:4 20:9 21:-11 22:2 29:24 33:-29
~the_newsletter 0:3 10:5 15:-2 16:3 17:-4 22:-9 29:-8 34:1
~the_next 2:1 3:85 4:55 15:-15 16:-29 18:27 20:-11 22:-11 24:-17 32:10 34:-28
~the_nois 0:1 7:13 9:3 11:4 12:6 13:10 14:4 15:7 16:1 17:13 18:2 19:4 21:7 22:-8 26:-8 27:-10 29:-3 30:-8 32:-2
~the_notic 26:14
~the_notification 30:11
~the_nova 10:-9 33:27
~the_number 28:17
~the_offic 29:32
~the_official 20:29 29:-11
~the_offsit 31:16
~the_old 1:8 19:36 22:16 31:-2
~the_one 14:-7 18:16 19:26 29:-3 33:14
~the_open 13:35 24:11 29:-7
~the_original 16:12
~the_other 6:11 31:8
~the_packager 21:10 26:6
~the_pag 10:4
~the_past 6:23 12:-4
~the_patch 29:2
~the_person 34:8
~the_phon 5:1 6:11 7:-13 12:4 13:11 17:-8 18:3 19:2 24:-7 27:2 28:3 29:-7
~the_plan 0:22 1:35 14:7 18:-28 20:13 29:-19
~the_plann 14:17
~the_point 10:55 33:-20
~the_post 27:10
~the_present 5:31
~the_previou 19:27 29:11
~the_procedur 10:-20 11:21 21:10
~the_project 5:54 17:55 31:7 33:-39
~the_proposal 2:21 6:-6 10:33 23:10 33:14
~the_queu 9:34 13:18 14:-16 18:32
~the_quota 8:3
~the_rc 2:8 5:16 14:32 15:-4 16:-5 20:-20 27:17 29:-74 33:21 34:28
~the_releas 2:-9 3:-22 4:-74 5:37 8:-3 13:9 14:-17 15:56 16:10 17:6 19:-35 20:3 21:10 22:8 24:5 27:-8 28:-1 31:-8 32:-10 33:11
~the_reminder 23:-12 25:5 26:6 27:14 30:62 31:-7
~the_request 21:15 29:-33
~the_requirement 2:-10 6:-6 10:21 12:20 15:18 16:25 24:15 27:10 28:-21
~the_rest 10:13 14:18 31:2 32:5
~the_retro 16:-6 29:5
~the_right 11:33
~the_rul 10:13 18:-9 22:18
~the_sam 4:6 6:-4 16:22 19:1
~the_schedul 1:20 8:6 11:14 14:22 27:-3 29:-9 34:32
~the_scheduler 9:20 29:19
~the_screenshot 29:9 33:-35
~the_security 16:19 33:-13
~the_server 10:15 29:57 31:-16
~the_sprint 28:-21 29:55
~the_sso 9:10
~the_stabl 2:11 34:10
~the_stag 29:11
~the_statu 5:26
~the_steer 14:5
~the_step 11:25 21:-24
~the_str 6:14 8:12 9:45 10:52 12:-5 13:-11 21:-21 22:-32 24:50 27:-21 29:6 33:-56 34:6
~the_summit 29:21
~the_tabl 15:6
~the_tag 6:6 34:18
~the_tarball 34:17
~the_team 5:29 18:30 23:28 24:31 29:2
~the_telemetry 9:6
~the_test 18:36 29:8 32:2
~the_text 33:15
~the_thing 20:1
~the_third 29:6
~the_tim 5:7 6:14 33:-22
~the_timetabl 19:12
~the_train 2:60
~the_translation 22:31
~the_translator 23:12 27:3 29:-8
~the_tre 12:22
~the_upcom 18:50
~the_updat 27:3
~the_user 29:10
~the_usual 4:5
~the_version 19:48
~the_waiver 9:25
~the_way 7:-11 10:-18 11:10 13:9 16:-15 18:3 25:9 27:-10 30:13 31:3
~the_week 24:-43 27:5 32:82
~the_weekend 2:-10 25:31
~the_weekly 5:-6 27:43 31:69
~the_whol 14:32
~the_wifi 29:32
~the_wiki 29:11
~the_window 6:36 29:39
~the_word 10:17 12:12 33:7
~their 24:22
~them 8:8 9:-17 13:11 14:29 18:-13 31:34
~then 6:-16 12:13 18:57 25:8 29:-10 33:-28
~ther 0:20 2:3 3:19 4:-12 5:-8 7:-8 8:-2 9:-8 10:-5 11:2 13:22 16:-20 18:11 19:-6 22:-15 23:28 26:13 27:-12 29:-7 31:-39 32:20 34:7
~ther_a 0:-13 6:-10 12:6 26:-30 29:39 32:25 33:8
~ther_an 6:31 17:8 26:28
~ther_any 9:-14 13:31 21:38 26:2
~ther_anyth 13:18
~ther_are 24:25
~ther_be 0:26 23:19 24:-3
~ther_documentation 17:25
~ther_how 10:8
~ther_is 8:3 12:59 24:6 29:-23
~ther_last 33:12
~ther_lik 17:13
~ther_no 0:34
~ther_room 0:22 2:40
~ther_someth 13:33 18:29
~ther_still 2:6 6:13 12:-10 28:28
~ther_what 10:26
~ther_who 34:22
~thes 1:9 30:44 31:35
~thes_day 5:21
~thes_messag 30:31
~thes_ping 30:15
~they 2:7 8:-20 9:36 12:33 15:25 19:-25 29:-69 33:-20
~thi 0:-3 1:-17 2:37 3:-45 5:3 6:-28 7:-17 9:-65 10:-29 11:20 12:5 13:19 14:11 15:-5 16:-14 17:28 18:-23 19:-18 20:13 23:24 24:27 26:-3 27:24 28:-15 32:32 33:12 34:44
~thi_bot 11:81 25:-25 30:7
~thi_channel 11:-43 14:-18 27:62 31:45 32:-1
~thi_cycl 2:12 3:-65 5:-12 13:54 14:29 17:-35 19:-34 28:25 33:25 34:35
~thi_is 25:42 29:-25
~thi_lat 17:9
~thi_month 5:-3 20:30 32:32
~thi_one 0:6 4:19 33:1
~thi_paragraph 29:32
~thi_point 5:29 7:7 10:-2 12:26 15:12
~thi_project 10:8 17:18
~thi_releas 2:39 14:87 20:-43 33:15
~thi_room 27:6
~thi_stag 8:14
~thi_the 5:12
~thi_thing 20:9
~thi_tim 23:8 29:-25
~thi_to 11:-14 27:-16 29:57
~thi_was 4:6 7:-13 8:11 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
~thi_week 2:24 6:1 13:32 17:3 25:-14 28:-68 29:-48 32:46 33:6
~thing 2:-48 4:-5 5:30 6:21 9:21 10:25 12:-16 16:-21 20:51 23:14 31:-11
~thing_are 6:12 26:19
~thing_can 23:19
~thing_for 1:8
~thing_how 13:16
~thing_is 9:16 10:5 20:13
~thing_on 5:27 18:9
~thing_what 11:4 14:-10 29:32
~thing_when 20:15 33:8
~think 0:35 6:11 7:69 8:-22 10:-14 11:-16 12:-14 15:23 21:52 22:-25 26:11
~think_of 7:14 8:-3 21:15
~third 33:17
~third_party 33:2
~tho 7:25 26:-4
~thought 33:5
~thre 1:11 16:23 18:33 22:28 24:21
~thre_day 22:3 24:37 28:-20
~through 5:11 8:8 9:12 11:11 12:-5 13:15 14:17 19:-5 21:1 22:6 25:-9 31:-11
~through_the 14:28
~thru 9:12
~thu 32:16
~thumb 8:33
~thumb_up 8:20
~thunderbird 26:17
~thursday 6:19 12:-24 16:31 19:-15 32:33 33:28
~thursday_or 33:1
~tick 6:24
~ticket 29:46
~ticket_for 29:14
~tim 1:-14 5:30 8:-33 9:-58 10:-73 11:-60 12:-27 14:-23 18:-53 19:45 20:-25 22:33 23:32 25:19 26:-8 28:51 31:-30 32:-39 33:25 34:-15
~tim_befor 24:6 28:21
~tim_could 22:25
~tim_for 5:29 6:13 22:6 33:-20
~tim_is 5:-15 29:47
~tim_left 28:15
~tim_of 28:-5 33:58
~tim_on 33:39
~tim_or 2:-23 5:10 15:7
~tim_remain 28:19
~tim_to 4:30 27:18 28:20
~tim_until 28:1
~tim_yet 5:37 12:-10
~tim_zon 5:-5 14:25 19:-9 29:16
~timelin 14:32 19:11
~timetabl 14:44 19:8
~timetabl_of 19:12
~tiny 8:3
~tls 9:20
~to 0:-3 1:-92 2:9 5:-35 6:-55 7:15 8:-5 9:-19 10:-22 11:42 12:-41 13:-57 14:-2 15:35 16:57 17:45 19:-71 20:-17 21:16 22:25 23:12 24:15 25:-26 26:16 27:50 28:56 29:17 30:37 31:-29 32:-14 33:-5 34:-7
~to_a 10:9
~to_add 0:37 14:-24 26:21
~to_all 27:34
~to_apply 12:22
~to_approv 7:56 8:-19 13:6
~to_ask 9:4 11:7 21:30 22:12 33:-7
~to_be 5:4 6:-20 7:5 9:-43 15:-18 16:18 24:37 25:-4 27:16 28:-42 29:-12 31:10 33:19
~to_becom 17:21
~to_begin 4:1
~to_book 20:21
~to_bump 33:17
~to_chang 11:32 15:11
~to_client 10:-19 28:32
~to_com 6:57 14:8
~to_contribut 17:27
~to_correct 21:7
~to_den 16:14
~to_do 2:14 10:29 18:-30 32:7
~to_featur 5:10
~to_ff 28:13
~to_fil 21:30 22:-7
~to_finish 2:-9 14:13 28:24
~to_follow 27:14
~to_freez 10:21 27:22
~to_friday 32:5
~to_ga 14:38 19:1 28:36
~to_get 17:11 18:14 22:11 24:11 33:12
~to_giv 1:4 21:6
~to_go 25:16 28:38
~to_hav 0:49 17:-27 18:7 29:1
~to_hear 27:13
~to_help 15:3 17:62
~to_join 17:42
~to_know 5:20 13:2 17:3 20:38 25:8 27:-26 33:19
~to_land 22:32
~to_me 10:47 11:13 13:-3 24:15 27:-29
~to_meet 25:26
~to_merg 2:19 22:30
~to_mov 11:5 15:41 34:-18
~to_my 16:22 27:-21 29:5
~to_next 16:1
~to_oct 16:24
~to_one 22:1 26:33
~to_open 3:11
~to_postpon 11:8 15:12
~to_push 15:1
~to_qa 5:28
~to_rc 26:5 27:21 28:40 29:-27 33:-24
~to_releas 28:12
~to_remind 11:14 23:30 24:-22
~to_renam 2:1
~to_request 7:13
~to_reword 2:9
~to_run 3:26
~to_say 12:6
~to_see 11:25 14:26 21:15
~to_send 17:13
~to_sep 16:-1 33:23
~to_set 4:-22 11:35
~to_ship 34:12
~to_slip 15:27
~to_stabl 2:16 10:6
~to_stop 11:-21 30:31 31:3 33:11
~to_subscrib 11:8 26:12
~to_talk 11:30
~to_test 2:7
~to_the 0:8 1:-16 2:7 3:-12 5:-12 8:-2 10:-17 11:-24 12:-42 15:-52 16:68 17:25 18:-40 20:-39 21:-12 27:15 28:52 29:51 33:-27
~to_thi 24:25
~to_unsubscrib 29:30
~to_updat 2:22 24:15 29:-5
~to_use 11:2
~to_vot 11:27 13:24
~to_wait 2:53
~to_watch 18:27
~to_wednesday 32:9
~to_you 11:90 29:-27
~to_your 11:-23 27:30 29:1
~today 2:27 4:25 7:-9 9:-24 10:-10 12:26 14:-10 16:-14 17:18 20:-21 24:-5 25:3 28:26 31:11 32:51 33:-46 34:-23
~today_is 5:26
~tokyo 33:39
~told 7:21 27:55
~told_about 27:4
~told_me 7:24
~tom 7:27 24:-31 29:19
~tomorrow 2:14 6:-8 7:13 10:-9 12:-14 15:-2 24:57 32:45 33:26
~tonight 29:56 34:-8
~too 2:69 3:1 5:-38 6:20 8:65 10:25 20:-8 23:15 25:-52 27:21 29:-65 33:-25
~too_lat 2:117 6:27 10:-9 23:13 29:-4
~too_many 31:22
~took 6:-10 33:30
~took_over 17:16
~top_of 18:4
~tot 13:6 28:41
~total 14:23 17:15
~touch 15:33
~touch_the 15:24
~track 1:8 5:29 20:4 27:8
~tracker 18:26
~traduction 1:1
~train 2:62
~translat 10:9 20:9 22:-17 29:76
~translat_the 29:40
~translatabl 33:21
~translation 0:15 2:11 12:26 22:13 29:-17 33:1 34:14
~translation_freez 33:23
~translator 14:27 23:9 27:27 28:5 29:-63
~translator_hav 7:4
~tre 5:-19 12:89 25:-18 29:-2
~tru 12:17 20:2 33:23
~trunk 3:-5 5:8 12:24
~tuesday 2:19 24:22 29:18 33:-6
~turn 2:-10 8:26 9:27 23:-4 25:-15 27:37 30:40 34:-16
~turn_down 8:47 9:39 22:-4
~turn_it 31:2
~turn_off 30:28 31:12 34:-5
~turn_on 27:17 29:21 31:-23
~turn_the 27:9
~tutorial 17:12
~tweak 2:77 11:-10
~twenty 4:22
~twic 15:12 19:-2
~two 1:12 3:17 4:-2 6:-12 7:9 9:1 12:-6 13:-26 16:11 19:14 20:-1 21:-27 22:39 24:27 25:-15 27:-23 28:-17 29:14 31:-28 33:27
~two_day 16:58 24:39 28:-64
~two_mor 16:15
~two_week 1:12 8:2 10:2 32:14
~typ 11:76 15:-3
~typo 2:27
~typo_fix 21:1
~typo_in 2:35 21:-10
~uber 27:49 34:13
~ubuntu 3:10 4:20 20:12
~ubuntu_styl 4:18
~ugh 25:24
~uhm 0:1 2:-14 3:7 5:-7 8:-13 9:20 11:12 12:24 13:12 17:-25 18:-16 19:-8 23:17 25:-1 26:10 29:-10 31:-11 33:-2 34:23
~uhm_how 23:8
~uhm_i 25:8
~uhm_in 20:3
~uhm_is 6:17 12:15
~uhm_what 10:-39 11:13 12:9 17:-13 29:22
~uhm_when 29:11
~uhm_who 25:1
~ui 0:17 2:6 12:5 22:2 33:30
~ui_freez 0:6
~ui_text 33:6
~un 1:51 2:24 10:16 18:-2 21:39 22:14 29:-12
~una 2:26 22:29
~unblock 8:16 22:17
~undecid 7:5 13:54
~under 5:15 6:-22 10:39 12:48
~under_freez 12:23
~under_the 6:-8 10:60
~understand 10:13 11:47
~understand_the 10:46
~undo 7:5 15:-6 16:66
~undo_the 7:19 16:21
~une 1:7 9:-2 10:7 21:14 22:5 24:7
~une_dat 1:7
~une_exception 21:21
~unfreez 6:-22 12:29 29:3 34:12
~unfrozen 12:39
~unit 29:14
~unit_test 29:6
~unsub 11:-3 29:-12 30:33 31:22
~unsubscrib 11:16 26:-30 27:-20 29:4 30:30 31:20 34:10
~unsubscrib_me 11:13 30:-12
~unsubscrib_us 30:12
~until 3:12 4:-33 5:-35 7:23 8:17 10:-39 13:-14 14:44 15:-4 16:20 17:-44 19:-38 20:-21 21:6 22:41 24:36 25:-20 27:-60 28:45 29:-5 31:31 34:-26
~until_after 24:61 29:-12 31:-23
~until_ff 2:32 24:20
~until_final 28:1
~until_ga 20:7 28:-1
~until_monday 7:26 8:-15 22:6 24:-3 31:46
~until_next 31:13 32:-4
~until_rc 8:13
~until_sunday 8:21
~until_the 3:27 14:29 15:-18 16:22 28:-5 32:6 33:-24
~until_tuesday 8:13 22:14
~until_we 28:37
~until_wednesday 31:8
~until_what 33:5
~until_when 2:-15 9:41 20:-69 21:19 29:12 33:32
~up 1:1 2:-84 4:69 5:25 6:-56 7:2 9:28 10:-16 13:-3 14:-17 15:-27 16:-39 17:-6 18:46 20:-14 22:-15 23:-65 24:63 25:49 26:3 27:29 28:-35 29:-166 30:-22 31:10 32:-4 33:1 34:-71
~up_a 11:16
~up_first 18:9
~up_for 8:12 25:32 26:14 27:55 34:-24
~up_my 7:3 8:7 9:-17
~up_next 18:58 24:16
~up_on 12:-14 18:36
~up_pleas 25:16
~up_thank 12:6 31:15
~up_the 4:37 8:-4 13:7 16:-2 32:1 33:10
~up_thi 14:11 32:16
~up_to 20:-11 33:50
~up_when 24:27 33:-6
~up_with 5:35 9:16 18:-25 24:15
~upcom 6:8 14:5 18:38
~upcom_deadlin 14:2
~updat 2:8 7:5 8:-26 9:20 15:-31 16:22 19:-21 24:6 27:26 29:1
~updat_it 7:14
~updat_on 5:6 9:27
~updat_the 2:33 24:13
~upgrad 2:17 20:8 22:15 29:21
~upload 2:10 3:4 6:-1 22:25 33:5
~upstream 5:8 9:-9 12:8 14:6 20:12 21:6 29:-16 32:40 33:-21
~upstream_releas 20:32
~url 26:36
~urllib 22:22
~us 2:-90 4:27 6:38 7:12 8:-57 9:-6 10:-83 12:-30 13:-43 14:-29 16:-36 18:68 19:-32 20:-41 22:61 23:37 24:30 25:17 26:-29 27:30 28:-43 29:-41 31:28 33:-18 34:-32
~us_a 22:17 24:14
~us_about 11:13 24:-1 31:21
~us_first 18:14
~us_get 4:8
~us_know 24:12
~us_next 18:-15 32:19
~us_not 3:3 4:-2 7:10 21:15 22:-17
~us_of 23:1
~us_on 18:20
~us_thank 6:3
~us_the 27:12
~us_to 27:28
~us_when 33:33
~usag 11:54 25:-22
~use 3:32 5:-16 10:-23 11:65 13:-13 29:54
~use_thi 11:49 29:-7
~use_you 11:35
~used 29:20
~user 20:47 29:2
~user_guid 29:22
~using 11:7
~usual 4:5
~utc 10:-6 24:35 33:62
~v 4:64 29:-1
~vacation 29:38
~valid 9:39 10:8
~vendor 2:13 21:7 22:-6
~verdict 9:35
~verdict_on 9:44
~version 1:-16 2:9 3:-3 4:37 5:26 6:10 9:-20 17:-3 19:37 20:42 29:33 33:-3
~version_and 29:30
~version_be 3:13 29:-2
~version_befor 19:33
~version_com 5:1 19:2 20:22 29:-19
~version_cycl 4:5
~version_final 6:14 19:17 20:-30
~version_for 4:29 19:37
~version_go 4:30
~version_going 4:11
~version_is 2:19 5:14 6:-13 33:18
~version_many 4:11
~version_need 20:27
~version_now 4:7
~version_of 2:17 29:10
~version_off 4:2
~version_out 6:37 12:-11 19:-10 20:37
~version_pleas 4:11 5:13 14:5 20:29
~version_releas 2:6 19:-36 29:28
~version_schedul 3:26 4:4 14:-75 19:39
~version_still 5:25
~version_thank 4:13
~version_was 19:25
~version_what 19:7 33:-4
~version_will 29:8
~version_with 4:13
~version_yet 3:31
~very 12:2 25:36
~very_much 25:19
~veto 8:30
~vim 5:-13 29:54
~vm 29:57
~volum 9:8
~vot 2:-17 8:3 9:38 11:23 13:45 21:-9
~vot_on 2:-10 7:6 8:-8 9:55 11:26 13:15
~vpn 29:43
~vs 10:70 25:-9 29:29
~wait 2:56 5:-53 7:43 13:28 18:32 22:-6 29:-18
~wait_for 2:3 5:-1 13:31 18:17
~wait_with 7:54 8:-6 9:-29
~waiver 2:-21 9:33 13:49 21:31 22:38 29:-24
~waiver_for 2:-5 9:21 21:2 22:19
~wak 24:21
~walk 11:22
~wall 14:8
~want 0:25 1:2 4:12 6:-5 7:-12 8:-71 10:-27 11:-80 15:8 16:-4 17:26 20:-11 21:5 22:50 26:36 27:45 28:-24 29:-25 31:28 32:-41 33:20 34:-56
~want_a 0:17 1:7
~want_an 0:9
~want_the 26:21 27:32
~want_to 11:-28 17:39 21:26 22:-6 26:1 29:-82 33:38
~warn 23:3 24:66
~was 0:20 1:-10 2:-43 6:38 7:-26 8:-11 9:50 10:22 12:-14 14:-10 15:22 17:-21 19:73 20:-21 22:10 23:-6 24:-29 25:4 28:-29 33:1 34:12
~was_a 0:3
~was_ask 4:6 10:8 13:-4 14:3 15:-13 17:-1 18:5 19:-11 20:15 22:12 23:-8 24:-4 25:-3 27:5 29:7 31:11 32:-1
~was_away 5:14 12:13
~was_deni 13:16
~was_down 16:1
~was_ff 15:35 33:-9
~was_hibiscu 19:-11
~was_i 6:1
~was_is 10:11
~was_it 19:12 30:-2 34:19
~was_last 6:44 33:-29
~was_m 6:8 19:-22 33:28
~was_mean 10:5
~was_mileston 6:3 19:-19
~was_mov 15:-21 34:27
~was_not 21:17
~was_rc 0:4 19:35 28:-10 33:-11
~was_str 6:-8 15:49 19:21 33:-18
~was_that 9:20 30:3
~was_the 5:-11 6:18 9:62 10:-69 12:-5 14:-14 15:3 18:-22 19:9 20:-35 29:29 33:51
~was_ther 6:37
~was_which 19:3
~watch 18:23 27:30 31:4
~watch_out 18:11
~wav 8:18 13:18
~wav_through 13:18
~way 0:26 2:5 6:-6 7:-13 8:5 10:-10 11:38 13:1 14:-19 16:-8 17:9 21:10 25:1 27:-15 28:-8 29:-12 30:11 31:1 33:-5
~way_doe 10:3 11:25 21:-11
~way_how 29:8
~way_is 5:27
~way_the 13:2
~way_to 0:36 2:-3 14:-13 17:22 21:40 29:-3
~way_what 32:8
~way_when 20:9
~way_which 3:7 14:2
~way_who 19:-11 34:54
~we 0:67 2:23 3:46 4:12 5:80 6:26 8:8 9:-4 10:-96 11:-158 12:20 13:-3 14:-39 15:26 16:-23 17:-69 18:25 20:8 21:13 22:31 23:-66 24:-45 25:-35 26:-52 28:11 29:-36 30:1 31:-6 32:-11 33:-23 34:-98
~we_accept 2:66 12:-50
~we_add 0:1
~we_after 5:-1 6:62
~we_already 6:-18 12:25
~we_also 1:35
~we_approv 9:26
~we_are 4:34 5:25 6:-8 12:5 22:36
~we_ask 22:5
~we_at 2:-21 5:21
~we_be 5:3 18:6
~we_branch 29:-1 33:18
~we_can 33:27
~we_cut 20:28 28:-1 29:19 33:-16
~we_did 25:41
~we_do 3:3 7:-2 23:-19 30:-6 31:55
~we_enter 5:26
~we_freez 5:12 12:-31 19:24
~we_frozen 12:32
~we_get 20:-46 22:12 29:55 33:-4
~we_go 20:18
~we_got 32:33
~we_grant 13:19 32:-7
~we_had 0:12
~we_hav 1:11 3:-20 5:-23 6:-55 9:-52 13:16 14:56 19:-7 21:-8 22:17 25:29 28:13 29:27 32:26
~we_hit 10:41 20:-56 28:51 33:-39
~we_in 5:56 12:1 17:10
~we_know 7:-8 9:26 33:19
~we_liv 5:-31 6:49 12:-14
~we_mak 6:20
~we_might 0:10 22:-2
~we_mov 5:15 6:24
~we_must 24:1
~we_need 0:12 2:24 4:24 22:13
~we_on 5:24 6:6 9:5 12:-27
~we_only 22:17
~we_pre 5:28 12:-2
~we_push 15:57 20:29 29:-29
~we_put 0:35 1:-15
~we_releas 5:-37 17:19 20:44
~we_ship 19:38 28:40 29:-17
~we_should 2:-18 29:27 30:43 31:-14
~we_start 3:57
~we_still 2:24
~we_stop 33:19
~we_support 29:36
~we_talk 25:28
~we_to 28:12
~we_use 3:34
~we_want 0:13
~we_wer 21:13
~we_will 22:55
~we_with 5:-11 9:47
~we_would 22:11 27:21
~weather 29:44
~webhook 26:24 27:6
~weblat 29:32
~wednesday 1:27 16:17 20:32 31:5
~week 0:-55 1:28 2:8 4:20 5:31 7:-24 8:-17 10:-44 11:-67 12:-103 14:-98 15:8 16:43 18:-106 19:-4 20:-47 23:-39 24:38 25:-8 26:-91 27:-54 28:17 29:-2 30:-55 31:7 32:86 33:19 34:-13
~week_after 1:39
~week_agenda 27:12
~week_ahead 24:11 32:3
~week_befor 1:42
~week_cycl 3:17
~week_doe 20:1 33:6
~week_for 5:-19 22:29 28:16 32:46
~week_in 5:4 28:-5 32:11
~week_is 29:46 32:-9
~week_later 15:11
~week_of 5:15 29:17
~week_on 24:17
~week_or 2:16
~week_plan 4:36
~week_pleas 2:6 4:10 32:12
~week_thank 32:16
~week_to 28:49
~week_until 28:42
~week_what 17:34
~week_will 20:8
~weekday 20:11
~weekend 2:-20 25:53 28:34
~weekend_befor 28:4
~weekly 9:-1 25:-24 26:24 27:32 29:-14 31:25 32:42
~weekly_digest 26:15 27:15
~weekly_statu 26:10 31:15
~weekly_summary 27:23 32:6
~wek 28:45
~welcom 2:19 17:22 25:14
~well 21:6 25:21 27:11
~went 19:62 20:-20 24:-20
~went_out 19:24 20:-19
~wer 2:-16 6:1 13:32 19:52
~wer_grant 19:14
~wer_the 19:4
~what 0:-10 1:-34 2:-30 3:-1 4:-96 5:14 6:-62 8:-114 9:5 10:57 11:42 12:-60 13:31 14:3 15:-18 16:-148 17:59 18:43 19:18 20:8 22:-124 24:-7 25:-30 26:6 27:-101 28:-6 30:-1 31:-82 32:25 33:25 34:-83
~what_a 11:-32 15:10 19:-4 25:95
~what_about 0:9 2:66 10:-91 11:-16 18:-46 29:-9 33:75
~what_am 18:-20 26:21
~what_are 10:19 11:64 13:-22 14:39 18:11 21:6 25:-62 32:-23 33:-37
~what_becam 9:36
~what_cam 9:3 19:23
~what_can 5:-11 11:31 17:40
~what_chang 10:32 29:30 33:-30
~what_com 18:32
~what_dat 11:-6 18:-23 19:19 20:34 29:-19 33:61
~what_day 10:-58 19:29 20:52 32:-3 33:68
~what_deadlin 14:31
~what_did 5:-29 11:12 13:71
~what_do 0:10 2:-26 5:15 10:46 15:-32 18:31 26:-27 29:-70 30:7 32:21 33:-42
~what_doe 5:11 7:1 9:-24 10:-8 11:-7 14:44 17:-3 28:31 29:19 32:8 33:-60 34:14
~what_exactly 10:39 33:-9
~what_follow 10:-17 18:54
~what_ground 9:13
~what_happen 9:10 10:7 20:-2 29:-17 32:14
~what_hav 28:-12 32:43 33:15
~what_hour 20:28
~what_i 11:-21 13:44 14:-3 25:10
~what_if 0:42 2:26 15:18
~what_is 0:-44 3:-70 5:-5 6:-72 10:52 13:30 14:-2 17:33 18:16 19:-5 21:-4 23:-36 24:29 28:3 32:43 33:-18 34:-44
~what_kind 11:47
~what_may 2:23 10:16 15:-1
~what_mean 10:16
~what_must 17:15 32:15
~what_now 2:-11 17:77
~what_part 5:20
~what_phas 5:11
~what_reminder 23:50
~what_should 17:30 18:31 29:-5
~what_stag 5:52 17:-6
~what_tim 5:-31 10:-7 28:-15 29:64 33:71
~what_version 5:32
~what_was 18:-6 19:21 33:28
~what_week 5:-5 29:52 32:-25
~what_will 32:15
~what_would 3:43 7:10 15:11
~what_you 11:21
~whatever 18:26
~whch 5:11
~when 0:-69 1:-21 2:-95 3:20 4:-71 5:-81 6:-69 7:-16 8:-66 9:4 10:-26 11:-21 12:-99 13:-70 14:13 15:-15 16:-78 17:-65 18:-22 19:58 20:106 22:-100 23:2 24:33 25:-31 26:-67 27:2 28:-26 29:34 30:-67 31:-85 32:-45 33:102 34:-24
~when_are 23:20 29:-35 33:49
~when_can 2:-28 20:69 21:25 29:-25 33:4
~when_com 20:13
~when_did 19:54
~when_do 20:19 28:44 29:4 33:6
~when_doe 3:18 9:50 10:-3 19:-21 20:27 29:33 33:-25
~when_exactly 33:40
~when_exception 27:30
~when_ff 24:10 27:-5 33:13
~when_i 11:5 34:12
~when_is 3:-9 10:-48 14:13 18:1 19:-2 20:51 28:-33 29:65
~when_it 19:17 20:-22
~when_m 33:9
~when_may 33:43
~when_must 20:-16 33:42
~when_rc 10:8 24:22 33:-19
~when_should 33:34
~when_sort 20:20
~when_str 24:-39 27:54
~when_string 2:37
~when_thank 33:33
~when_the 20:27 24:17 27:-11 33:21
~when_ther 24:53 28:-6
~when_they 7:1 20:5 33:-21
~when_was 15:33 19:17 20:-14 29:23 33:-9
~when_we 10:20 24:12
~when_will 2:-36 3:45 9:13 33:4
~when_would 19:41 20:-18
~when_you 10:19 25:26 33:-10
~whenever 27:65
~whenever_a 27:26
~wher 2:-37 3:-33 5:50 9:30 10:-58 11:7 12:-36 14:27 15:26 17:41 18:-16 20:-58 21:16 22:-2 25:-53 27:-38 29:19
~wher_are 9:25 14:-25 29:13
~wher_do 11:-39 17:16 21:27 26:12 30:2
~wher_doe 5:13 9:2
~wher_i 29:1
~wher_in 5:8
~wher_is 5:-43 11:16 14:58 29:8 34:12
~wher_it 14:4 15:42
~wher_stehen 5:20
~whether 12:32 15:15 34:34
~whether_the 12:12
~which 0:-52 1:-38 2:-50 4:-23 5:20 6:-8 7:-53 8:-28 10:24 12:-36 13:45 15:-44 16:-74 17:10 18:42 19:14 20:22 21:-6 22:-68 23:12 24:-62 25:-78 26:18 27:-75 28:-18 29:28 30:-46 31:-49 33:29 34:29
~which_are 33:31
~which_branch 29:43
~which_channel 26:29
~which_command 11:5
~which_dat 20:13 26:-5 28:11 29:-65 32:51 33:29
~which_day 19:27 20:28 33:45
~which_deadlin 6:8 14:38 32:-4
~which_exception 13:30
~which_freez 6:20 10:-3 18:13 23:4
~which_i 13:26
~which_is 18:48
~which_lat 13:26
~which_mileston 6:16 18:17
~which_of 9:12 12:34 14:-32 18:20 26:8 29:-35 34:12
~which_one 18:40
~which_peopl 13:-19 34:38
~which_person 34:17
~which_phas 5:46
~which_releas 20:-6 29:3
~which_reminder 23:27
~which_request 13:13
~which_seri 5:12
~which_stag 17:42
~which_team 34:43
~which_templat 3:28 29:2
~which_version 29:10
~which_week 20:42
~whil 32:2
~whil_i 32:6
~who 0:9 1:-26 2:-110 3:40 4:-14 5:-89 6:-79 8:-74 9:26 10:-4 11:-35 12:-92 13:9 14:-55 15:-21 16:-71 17:24 18:-33 19:-20 20:-90 21:4 22:-83 23:9 24:-44 26:51 27:-18 28:-82 29:6 30:17 31:-34 32:-69 33:-75 34:148
~who_add 34:2
~who_approv 13:-36 34:39
~who_ate 25:47 29:-29 34:-10
~who_brok 25:17 29:13 34:-39
~who_can 7:2 29:23 34:8
~who_chang 34:41
~who_creat 34:27
~who_decid 3:16 13:-4
~who_do 15:14 34:11
~who_get 23:48 26:31 34:-28
~who_got 13:57 34:-38
~who_has 13:54 14:13 21:-19 25:-16 29:15
~who_is 0:18 13:18 17:-16 20:-18 26:12 29:30 32:-10 34:24
~who_mad 25:23 34:-7
~who_may 7:16 9:-15 15:8 21:23 34:-4
~who_must 7:9 10:17 34:-19
~who_push 34:11
~who_run 34:11
~who_said 9:36 34:-6
~who_sign 21:7
~who_tag 34:6
~who_turn 9:35 30:17 34:-10
~who_want 25:19 34:-8
~who_was 15:-23 19:1 30:-1 34:33
~who_will 34:49
~who_won 25:-5 29:64 34:-39
~who_would 7:5 9:-16 34:8
~whoever 7:11 8:-1
~whol 14:63
~whol_schedul 14:4
~whom 2:-11 7:3 9:-10 10:17 15:27 19:-17 33:-51 34:101
~whom_do 34:43
~whom_should 34:41
~whos 7:27 10:-23 21:-17 29:-20 34:82
~why 0:25 2:-57 6:-1 7:-18 9:47 10:98 12:-50 15:15 18:-23 23:7 25:-55 28:-30 29:72 30:38 31:-12 33:-58
~why_did 15:15
~why_do 10:34
~why_doe 6:1
~why_freez 10:11
~why_is 0:39 29:24
~why_was 9:55
~why_would 9:44 29:-12
~wifi 29:31
~wiki 29:41
~will 0:-17 1:-11 2:7 3:39 4:-22 5:-15 6:-25 8:16 10:-33 11:-27 12:-25 13:-27 15:5 16:-3 17:-9 19:-59 20:36 21:45 22:14 23:31 27:-34 28:33 29:40 30:24 31:-63 32:-2 33:-4 34:5
~will_a 28:18
~will_be 18:-27 25:39 29:15 32:-8 34:4
~will_hav 3:12 4:-10
~will_it 20:66
~will_my 20:28
~will_not 22:45 29:20
~will_push 29:27 34:2
~will_the 2:8 20:9
~will_ther 23:20 24:-2
~will_we 20:41
~will_you 21:33 23:11 29:-16
~window 6:56 10:17 20:-4 29:3 33:17
~window_for 6:40
~window_shut 6:8 29:-12 33:32
~wis 2:13 15:6 18:8
~with 1:-35 2:5 3:-1 4:28 5:19 6:-9 7:1 9:30 12:1 13:4 14:23 15:-31 16:31 17:-2 19:27 20:-24 21:12 23:-8 25:-23 26:-50 27:-3 29:-7 30:-54 31:19 33:-16
~with_a 2:12 6:10 7:-15 11:-1 12:2 13:8 18:2 19:2 24:-9 27:2 28:1
~with_all 14:18
~with_dat 14:14 16:-9 33:11
~with_me 24:15 27:-2
~with_my 2:46 21:5
~with_rc 16:56
~with_the 5:30 9:4 16:-22 22:20 29:2 31:4
~with_you 3:7 11:81
~withdraw 8:54
~within 28:31
~within_the 28:31
~without 0:5 12:21 26:3
~won 25:-5 29:64 34:-39
~word 5:-18 10:4 11:70 20:-21 25:14 29:-5 33:30
~word_what 10:22
~work 2:-19 3:13 4:14 5:44 6:-5 8:2 11:21 12:-20 17:46 20:-34 21:2 22:-6 23:23 25:38 28:7 29:-45 31:-18
~work_day 28:18
~work_for 26:11
~work_her 17:28
~work_on 3:8 5:4 20:-21 25:16 29:-12
~work_out 8:8
~work_still 5:5
~workflow 17:11
~worry 18:32
~worry_about 18:30
~worth 21:18
~would 0:31 2:13 3:31 6:-25 7:13 10:-6 15:27 16:-1 17:3 18:-7 19:33 20:-10 21:9 24:17 25:-27 27:11 28:-6 29:-32 30:17 32:-22 33:-38 34:-1
~would_a 2:24 3:51 21:21 23:20
~would_an 0:18 21:29
~would_approv 7:35
~would_be 0:17 24:17
~would_i 2:-5 11:58 21:17
~would_it 2:-1 12:3 26:21
~would_lik 7:-27 13:25 17:19 20:16 21:-7 22:12 30:-25 33:-24
~would_lov 17:12 27:6
~would_rather 30:14
~would_the 3:16 7:19
~would_we 2:28 19:42 20:-36 22:-19
~would_you 3:-13 4:1 5:11 7:-4 8:9 10:16 16:33 22:2 24:28 33:-4 34:-20
~writ 2:-15 6:18 8:-2 11:3 14:3 15:-10 16:2 17:-29 18:-1 19:10 22:-21 24:8 25:-2 29:16 31:-2 33:-12 34:9
~writ_a 29:36
~writ_me 29:12
~writ_the 0:4 5:1 10:5 14:3 16:7 17:-15 22:-5 29:-7 33:-13 34:2
~writ_to 11:22
~writer 21:2
~wrong 16:27 22:13 25:22
~wrong_it 16:31
~wrot 10:18
~wurd 7:-17 8:-27 9:70
~x 28:22 29:27
~y 6:26 12:28 16:-3 32:18
~y_and 6:27 12:29
~ya 6:63 20:-13 31:26
~yeah 12:10 25:14
~year 2:-2 15:18 19:69 20:-4 29:72 33:-44
~year_ago 19:24
~yell 24:60
~yes 2:25 8:58 25:13 29:-16 33:2
~yes_no 2:33
~yes_to 8:46
~yesterday 3:8 6:30 7:31 8:-2 16:13 29:4 33:-11 34:2
~yet 3:45 4:-5 5:35 6:58 7:6 8:-67 9:6 12:49 16:-26 20:-25 28:-3 29:-55 31:-39
~yet_i 12:32 31:-4
~yet_or 5:10
~yet_pleas 5:8
~you 1:1 2:-41 3:-6 4:13 5:19 6:-5 7:-4 8:17 10:-9 11:60 12:-14 13:-8 14:4 15:-3 16:14 17:-12 18:-3 19:-14 20:-13 21:-23 22:3 23:29 24:-8 25:59 27:6 29:1 30:22 31:3 32:-13 33:10 34:-18
~you_a 11:-2 25:66
~you_add 1:50
~you_all 11:7
~you_approv 7:-16 8:16 25:13
~you_are 10:-3 25:41
~you_be 29:10
~you_can 8:21 11:26
~you_could 22:1
~you_creat 29:1
~you_describ 5:2 10:39 33:-1
~you_do 11:39 16:20
~you_explain 11:8
~you_fil 21:22 22:4 29:-1
~you_giv 34:11
~you_got 33:16
~you_hav 3:41 8:31
~you_in 5:-6 8:-2 14:2 16:6 18:17 21:7 23:-9 24:-7 25:-2 26:1 27:-3 33:20
~you_keep 27:13
~you_kindly 18:4
~you_know 10:29 11:17 25:-5
~you_look 33:28
~you_mov 29:4
~you_pleas 8:38 25:-17 27:18 28:10 29:-17
~you_post 11:-28 14:5 26:34 27:22
~you_remind 23:32 24:22
~you_say 0:7 11:-10 29:13
~you_send 23:20 26:40 29:-6
~you_show 11:36
~you_stop 31:14
~you_tak 2:31
~you_tell 9:11 12:9 24:-14 27:-4 33:19
~you_think 0:3 7:33 11:-5
~you_to 7:1 11:37 31:7
~you_understand 10:-34 11:61
~you_very 25:7
~you_work 11:45
~you_would 14:8
~your 2:-6 5:-40 7:15 8:-34 11:25 17:11 23:10 26:10 27:17 29:-12 34:30
~your_job 25:24
~your_messag 11:-41 26:36 30:15
~yourself 11:48 25:-10 31:21
~zon 5:-6 14:25 19:-9 29:15
~zusammen 1:-8 2:-10 7:-1 9:6 10:5 16:1 18:3 23:5 26:5 27:-8 28:5 31:-8 34:-4
~zusammen_how 5:9
~zusammen_i 18:8
~zusammen_is 33:5
~zusammen_the 9:3
~zusammen_what 10:-25 33:23
~zusammen_when 20:29 33:-4
~zusammen_who 26:21 29:13 34:-28
~zustandig 34:17
~zuul 29:32
`;

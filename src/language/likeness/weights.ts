// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.
export const stamp = 'f1bf47ffd497803b';
export const weights = String.raw`
add_deadline add_deadline! can_i_land create_cycle create_cycle! current_stage deadline_passed decide_exception decide_exception! exception_status explain_term help is_frozen list_exceptions list_schedule move_deadline move_deadline! newcomer next_deadline previous_cycle release_date request_exception request_exception! set_reminder set_reminder! smalltalk subscribe subscribe! time_left unknown unsubscribe unsubscribe! week_agenda when_deadline who_is
-35 -14 -4 -28 -16 2 -21 -10 20 -4 1 15 -1 -4 5 -39 -15 -6 -13 -15 -16 -37 -18 -40 -19 77 -18 14 -25 51 -21 32 -2 -9 -6
#negated 0:40 1:-15 2:-108 3:86 4:-66 6:-69 7:74 8:-79 9:-71 12:26 15:66 16:-120 17:-32 20:-58 21:79 22:-19 23:68 24:-100 25:-24 27:-71 30:91
#questions 0:28 1:-324 2:132 3:78 4:-397 5:39 6:92 7:-30 8:-305 9:134 10:22 11:8 12:77 13:-6 14:-47 15:-1 16:-403 17:44 18:7 19:-8 20:54 21:71 22:-256 23:82 24:-358 25:-112 26:87 27:-310 28:14 29:-31 30:70 31:-471 32:39 33:29 34:61
#requests 1:12 2:-34 3:-11 4:27 6:-5 7:-30 8:56 9:-62 12:18 13:-81 14:21 15:-47 16:30 18:-28 20:-69 21:67 22:23 24:63 25:-241 26:-31 27:119 28:-7 29:38 30:-17 32:-2 34:-3
#takenBack 0:72 1:-123 2:54 3:26 4:-103 5:-8 6:-52 7:173 8:-137 9:28 11:49 15:155 16:-120 17:29 19:-89 20:-90 21:69 22:-223 23:39 24:-100 25:59 26:-25 27:-123 28:-67 29:-26 30:113 31:-81 32:-2 33:21 34:34
%<cycle>_<?> 2:43 20:2 34:7
%<cycle>_in 2:-14 12:15 29:10
%<cycle>_out 6:2
%<deadline>_<?> 0:-58 2:18 5:25 6:-18 9:-41 10:36 14:-54 15:-8 16:-96 18:3 19:-30 20:-17 21:-35 22:-47 23:41 25:-14 27:-66 28:43 29:67 32:-19 33:28 34:5
%<deadline>_<deadline> 10:-19 14:3 24:10 28:45
%<deadline>_<link> 22:31
%<deadline>_<number> 1:43 9:25 10:-37 16:93 22:-26 24:11 28:-38 29:-44
%<deadline>_<number>_<?> 9:14
%<deadline>_<number>_<number> 1:33 4:7 29:-10
%<deadline>_<number>_@unit 16:83 28:-19 33:-12
%<deadline>_<number>_with 16:7
%<deadline>_<quoted> 1:17 6:45 10:-30 16:-4 29:-22 33:40
%<deadline>_<quoted>_<quoted> 1:12 6:-17 10:-19 16:-1 33:61
%<deadline>_<unknown> 6:37 12:-6 15:13 16:7 18:-6 19:-14 20:6 21:26 29:-65 33:43 34:21
%<deadline>_<unknown>_<?> 9:-23 10:-9 15:7 21:46 33:11
%<deadline>_<unknown>_<number> 16:33
%<deadline>_<unknown>_<unknown> 6:39 33:19
%<deadline>_<unknown>_@be 6:33
%<deadline>_<unknown>_@unit 24:33
%<deadline>_<unknown>_date 33:27
%<deadline>_<version> 20:21
%<deadline>_@be 1:-23 2:44 6:37 9:-81 10:5 12:-24 13:-32 15:18 16:37 20:-50 21:38 22:-40 23:-58 25:-17 27:17 28:-17 29:-133 31:-22 33:70 34:-23
%<deadline>_@be_<?> 6:-14
%<deadline>_@be_<number> 33:35
%<deadline>_@be_<unknown> 0:8 6:31
%<deadline>_@be_@month 16:-12 33:37
%<deadline>_@be_@toMove 16:20
%<deadline>_@be_@weekday 6:-17 33:45
%<deadline>_@be_a 24:20
%<deadline>_@be_already 6:67 33:-18
%<deadline>_@be_done 6:4 18:12 27:8 33:-15
%<deadline>_@be_it 10:2
%<deadline>_@be_made 10:12 33:-9
%<deadline>_@be_near 24:30 33:-7
%<deadline>_@be_now 16:3
%<deadline>_@be_on 16:12 33:41
%<deadline>_@be_out 2:10 27:47
%<deadline>_@be_the 6:-32 33:49
%<deadline>_@be_there 3:3 12:-10 21:34
%<deadline>_@be_when 19:6
%<deadline>_@can 2:20 10:7 12:-22 15:-12 21:36 34:16
%<deadline>_@change 10:33 27:19
%<deadline>_@dates 33:52
%<deadline>_@exception 8:62 9:58 10:-79 13:10
%<deadline>_@exception_<?> 13:44
%<deadline>_@exception_for 8:54 13:-14
%<deadline>_@me 10:7 20:9 23:5 29:-41 33:2
%<deadline>_@me_boss 34:15
%<deadline>_@me_forgot 10:10
%<deadline>_@month 20:7 33:10
%<deadline>_@month_<number> 20:7 33:2
%<deadline>_@move 15:32
%<deadline>_@person 10:-16 34:75
%<deadline>_@person_<?> 34:32
%<deadline>_@toAdd 2:-3 10:3 14:4
%<deadline>_@toAdd_@change 10:25
%<deadline>_@toMove 6:34 15:26
%<deadline>_@toRemind 24:58 27:1
%<deadline>_@toRemind_@me 27:9
%<deadline>_@toRemind_@we 24:37
%<deadline>_@toStart 6:-19 10:-20 12:40 16:33 19:-59 29:23 33:27
%<deadline>_@toStart_in 6:-27 12:29 33:34
%<deadline>_@toStop 2:20 10:-16 16:16 29:1
%<deadline>_@today 6:33 12:-30 24:1 33:4
%<deadline>_@today_<?> 6:14 12:-27 33:10
%<deadline>_@unit 10:36 16:-55 20:-20 24:22 25:30
%<deadline>_@updates 16:-47 24:10 26:9 27:36 28:7 31:55 33:-18
%<deadline>_@updates_please 24:6 28:9
%<deadline>_@we 18:17
%<deadline>_@weekday 16:11
%<deadline>__ 1:6 16:47 33:-13
%<deadline>___<number> 1:12
%<deadline>___<unknown> 16:26 33:-11
%<deadline>_a 1:27 6:-6 10:-11 12:8 15:8 16:48 24:-51
%<deadline>_a_@unit 1:32 16:2 24:-39
%<deadline>_about 10:54 33:-21
%<deadline>_active 12:36
%<deadline>_active_<?> 12:9
%<deadline>_after 29:5
%<deadline>_again 12:-45 15:15 29:35 33:42
%<deadline>_again_<?> 12:-45 29:45
%<deadline>_already 6:57 12:-14 33:26
%<deadline>_already_over 6:1
%<deadline>_also 19:24
%<deadline>_also_in 19:25
%<deadline>_and 1:36 5:4 6:-7 16:1 18:32 24:-24 27:27 28:-9 33:14
%<deadline>_and_<deadline> 1:43 5:7 10:-27 16:16 27:32 33:2
%<deadline>_and_@cycle 19:3
%<deadline>_and_the 33:16
%<deadline>_apply 2:-9 10:74 34:-9
%<deadline>_apply_to 2:-8 10:79 34:-9
%<deadline>_as 15:31
%<deadline>_at 15:27 33:3
%<deadline>_at_all 10:25
%<deadline>_at_this 15:8
%<deadline>_back 16:64
%<deadline>_before 6:6 15:13 28:-34 29:2 32:22
%<deadline>_before_or 33:39
%<deadline>_begins 27:26
%<deadline>_but 0:3 15:3 31:8
%<deadline>_by 15:3 16:26 21:15
%<deadline>_by_a 15:1 21:16
%<deadline>_come 29:13 33:14
%<deadline>_cover 10:29
%<deadline>_cutoff 0:9
%<deadline>_cutoff_<?> 33:12
%<deadline>_date 14:-5 15:17 16:-42 18:-66 19:47 20:-37 33:74 34:56
%<deadline>_date_<?> 19:12
%<deadline>_date_for 33:40
%<deadline>_date_in 19:14 33:-5
%<deadline>_date_please 15:14
%<deadline>_deadline 6:35 15:-29 33:59
%<deadline>_done 6:54
%<deadline>_done_<?> 6:6
%<deadline>_done_and 18:12
%<deadline>_earlier 10:5 19:12
%<deadline>_extended 15:59 33:-14
%<deadline>_fall 33:34
%<deadline>_fall_on 33:13
%<deadline>_for 1:10 2:-6 8:23 10:16 12:-4 20:5 21:-3 22:24 24:-55
%<deadline>_for_<link> 22:1
%<deadline>_for_<unknown> 22:2
%<deadline>_for_<version> 20:16 33:-3
%<deadline>_for_@me 1:-4 27:17 33:34
%<deadline>_for_a 21:5
%<deadline>_for_the 1:18 8:41 21:-18
%<deadline>_forbid 10:3
%<deadline>_forward 15:15
%<deadline>_forward_<?> 15:16
%<deadline>_gets_tagged 33:13
%<deadline>_go 6:42
%<deadline>_goes 16:9
%<deadline>_happened 6:25
%<deadline>_happens 24:-11 33:22
%<deadline>_has 6:14
%<deadline>_has_not 12:14
%<deadline>_history 6:22
%<deadline>_how 28:4
%<deadline>_how_long 28:20
%<deadline>_if 10:6 21:6
%<deadline>_if_@we 10:11
%<deadline>_in 2:-1 9:22 10:-23 12:19 16:13 19:41 21:-6 27:-2 28:42 29:-65 33:13 34:-2
%<deadline>_in_<version> 19:32
%<deadline>_in_@unit 28:44
%<deadline>_in_force 12:24
%<deadline>_in_how 28:23
%<deadline>_in_the 6:61 19:15 33:-5
%<deadline>_it 16:19
%<deadline>_last 10:-29 28:44 33:-34
%<deadline>_last_time 19:16
%<deadline>_later 15:17 19:31
%<deadline>_like 28:25
%<deadline>_many 10:3 18:28 33:-17
%<deadline>_meaning 10:3
%<deadline>_minus 16:-8 24:22 28:1
%<deadline>_moved 16:11
%<deadline>_must 16:24
%<deadline>_needed 0:32 33:-12
%<deadline>_needs 16:19
%<deadline>_needs_to 16:4
%<deadline>_next 0:36 16:15 18:-1 28:-8 33:34
%<deadline>_next_@unit 16:15 28:-7 33:46
%<deadline>_no 2:7
%<deadline>_not 16:16
%<deadline>_now 6:-31 21:33 28:34 33:-20
%<deadline>_of 13:24 19:56 20:10 33:-17
%<deadline>_of_<version> 19:39 33:-1
%<deadline>_on 2:-23 6:5 9:-4 12:53 13:9 16:36 18:-11 27:-38 28:-38 34:5
%<deadline>_on_<number> 33:21
%<deadline>_on_<unknown> 29:8
%<deadline>_on_@month 6:4
%<deadline>_on_@weekday 16:9
%<deadline>_on_a 33:7
%<deadline>_on_the 16:16 34:17
%<deadline>_one 1:37 33:-28
%<deadline>_one_@unit 1:37
%<deadline>_only 27:28
%<deadline>_or 2:-20 6:15 10:-81 12:27 18:104 28:16 33:-56 34:-8
%<deadline>_or_<deadline> 10:-35 18:100 33:-41
%<deadline>_or_nah 28:8
%<deadline>_out 6:28
%<deadline>_over 6:32
%<deadline>_passed 6:15
%<deadline>_passed_<?> 6:10
%<deadline>_planned 33:15
%<deadline>_please 2:-34 10:20 15:-26 16:-54 18:2 19:-57 22:27 24:40 27:5 28:21 31:-3 33:18 34:3
%<deadline>_please_<?> 18:20 29:24 33:-26
%<deadline>_please_@toAdd 22:6
%<deadline>_reached 6:16
%<deadline>_request 21:19
%<deadline>_right 23:16 24:-2
%<deadline>_should 15:8 16:3 33:-1
%<deadline>_should_@be 15:9
%<deadline>_so 33:33
%<deadline>_so_@me 33:28
%<deadline>_sorry 10:6
%<deadline>_sorry_for 10:6
%<deadline>_started 6:29
%<deadline>_starts 10:13 24:1
%<deadline>_still 2:-29 6:29 12:25
%<deadline>_still_ahead 6:26
%<deadline>_tag 33:22
%<deadline>_tagged 6:26
%<deadline>_take 6:14
%<deadline>_take_place 6:14
%<deadline>_that 18:17
%<deadline>_the 18:9 33:1
%<deadline>_this 28:-14 32:-11 33:68
%<deadline>_this_@cycle 33:3
%<deadline>_this_time 33:23
%<deadline>_to 16:100 19:46 28:-63 29:-10
%<deadline>_to_<number> 16:40
%<deadline>_to_@me 16:9
%<deadline>_to_@month 33:11
%<deadline>_to_@weekday 16:25
%<deadline>_to__ 27:20
%<deadline>_to_ga 19:14
%<deadline>_to_the 16:15
%<deadline>_two 10:2 16:17 19:29 33:-21
%<deadline>_two_@unit 1:1 10:9 16:45 33:-6
%<deadline>_until 16:54 22:1
%<deadline>_until_@weekday 16:15 22:4
%<deadline>_until_the 16:19
%<deadline>_vs 10:42
%<deadline>_vs_<deadline> 10:38
%<deadline>_what 0:21 33:7
%<deadline>_what_@be 10:13 21:4
%<deadline>_what_do 0:25
%<deadline>_when 29:62 33:-31
%<deadline>_when_<?> 33:16
%<deadline>_where 15:47
%<deadline>_where_it 15:47
%<deadline>_which 29:38
%<deadline>_which_@unit 29:39 33:-25
%<deadline>_will 16:21
%<deadline>_with 10:-23 16:48 19:45 21:8 33:-37
%<deadline>_yet 12:28 33:9
%<link>_<unknown> 22:9
%<link>_@me 22:46
%<link>_many 29:8
%<link>_please 22:7
%<number>_<?> 2:-39 4:2 5:-46 6:-14 7:30 9:63 10:-77 15:-13 20:58 21:-32 28:-11 29:10 33:59 34:-28
%<number>_<deadline> 10:12
%<number>_<number> 1:76 2:-45 4:17 9:-43 10:-64 11:-20 16:40 20:-54 24:12 25:-16 29:48 32:40
%<number>_<number>_<number> 1:6 4:3 16:53
%<number>_<number>_<unknown> 1:13 16:2 24:39
%<number>_<number>_@month 32:56
%<number>_<number>_@toMove 1:7 16:-18 33:14
%<number>_<request> 8:55 9:-48
%<number>_<unknown> 1:53 2:-30 4:-17 9:36 16:37 18:7 24:14 25:-101 34:8
%<number>_<unknown>_<unknown> 29:19
%<number>_<unknown>_@change 21:5
%<number>_<version> 22:7
%<number>_@be 2:30 6:-63 8:30 16:-19 24:49 32:-8 33:75
%<number>_@be_@me 2:20
%<number>_@be_not 16:-18 20:15 33:33
%<number>_@be_that 33:56
%<number>_@change 8:11 16:19 17:19 29:-4
%<number>_@dates 18:48 32:-18
%<number>_@me 8:27 27:26
%<number>_@me_boss 8:20
%<number>_@month 1:93 4:10 6:-55 9:-14 10:-20 14:-12 16:70 22:-75 29:-87 32:64 33:17
%<number>_@month_<?> 32:15 33:63
%<number>_@month_<number> 1:7
%<number>_@month_<unknown> 32:9
%<number>_@month_@toMove 1:7 16:-13
%<number>_@month_at 24:4
%<number>_@month_for 16:28
%<number>_@month_or 33:3
%<number>_@toAdd 1:6
%<number>_@toMove 1:1 16:-19 20:28
%<number>_@toMove_it 1:5
%<number>_@toRemind 24:13
%<number>_@toRule 8:31 16:-15 33:25
%<number>_@unit 2:-1 3:14 4:55 10:-4 16:17 18:-58 24:92 25:-57 27:-72 28:13 29:26 30:-26 31:35 32:26 33:-161
%<number>_@unit_@cycle 3:32
%<number>_@unit_@toAdd 1:-6 4:53
%<number>_@unit_ahead 1:23
%<number>_@unit_before 1:3 24:39
%<number>_@unit_please 16:33 24:-17 31:5
%<number>_@unit_to 28:37 33:-2
%<number>_and 8:28 32:21
%<number>_and_<number> 8:22
%<number>_approved 7:-27 8:-10 9:56
%<number>_approved_or 7:-5 9:22
%<number>_as 1:26 29:-3
%<number>_at 1:15 7:9
%<number>_before 2:26 7:29 29:-11
%<number>_does 2:16
%<number>_done 2:4
%<number>_for 16:7
%<number>_for_<deadline> 16:20
%<number>_get 7:8 9:8
%<number>_in 9:40 29:-38
%<number>_instead 16:31
%<number>_many 25:18 29:-13
%<number>_mean 10:-2 29:7
%<number>_no 12:-20 33:26
%<number>_not 16:18
%<number>_of 4:8 6:50
%<number>_of_@month 4:8 6:50
%<number>_on 8:75 9:-33 22:-20
%<number>_on_the 8:13 22:-10
%<number>_or 16:-6 20:40 32:-13 33:73
%<number>_or_<number> 33:40
%<number>_or_q 20:32
%<number>_or_the 33:21
%<number>_please 1:7 16:35 20:-12
%<number>_please_<unknown> 16:30
%<number>_right 33:29
%<number>_right_<?> 33:30
%<number>_ship 4:6
%<number>_so 24:11
%<number>_sorry 16:14
%<number>_sorry_for 16:14
%<number>_still 2:-16 9:20 29:23
%<number>_the 7:14
%<number>_the_<unknown> 7:14
%<number>_to 8:32 16:-8 22:18 32:44
%<number>_to_<number> 8:13 32:17
%<number>_until 8:16
%<number>_with 1:11 4:35
%<number>_yet 9:26
%<quoted>_<?> 5:-2 6:31 10:30 11:-23 33:21
%<quoted>_<number> 1:28
%<quoted>_<quoted> 1:91 2:-25 5:-49 7:62 9:-44 10:58 11:-4 12:-30 14:-10 16:-44 17:-33 18:7 24:-5 25:-40 28:16 33:11
%<quoted>_<quoted>_<?> 6:11 10:-16 33:32
%<quoted>_<quoted>_<number> 1:19
%<quoted>_<quoted>_<quoted> 1:10 7:32 10:-13 11:5 28:23 29:-54 33:10
%<quoted>_<quoted>_in 10:39 18:26
%<quoted>_<quoted>_on 1:30 33:13
%<quoted>_@be 6:34 29:-4 33:-2
%<quoted>_in 10:51 11:-23 18:25 29:7
%<quoted>_in_the 10:3 18:26
%<quoted>_mean 10:12
%<quoted>_on 1:30 33:13
%<quoted>_to 29:28
%<request>_<?> 5:-26 7:72 9:105 10:-3 11:-48 34:-20
%<request>_<unknown> 7:9 8:97 9:14 25:-58 29:-24
%<request>_@be 2:-13 7:41 8:42 9:22
%<request>_@be_decided 9:32
%<request>_@can 8:13
%<request>_@me 7:15 8:52
%<request>_@me_boss 9:18
%<request>_@me_forgot 8:32
%<request>_@toRule 7:-36 8:48
%<request>_@toRule_it 8:8
%<request>_@today 7:42 8:-28
%<request>_@unit 8:7
%<request>_@we 8:53 22:-16
%<request>_a 9:13
%<request>_and 8:7 9:13
%<request>_any 8:11 9:2
%<request>_approved 7:-34 8:59
%<request>_as 8:35
%<request>_as_done 8:6
%<request>_before 7:36 8:-21
%<request>_but_only 8:8
%<request>_get 7:3 9:10
%<request>_gets 7:9 8:8
%<request>_go 7:20
%<request>_granted 8:34 9:-1
%<request>_have 9:48 29:-2
%<request>_in 2:-4 7:57 8:35
%<request>_it 8:4
%<request>_let 8:21
%<request>_many 8:8
%<request>_no 7:10
%<request>_please 9:63 22:33 25:-21 34:-21
%<request>_so 8:5
%<request>_sorry 7:19 9:41 25:-36
%<request>_sorry_for 7:30 8:-4 9:44 25:-14
%<request>_status 9:27
%<request>_still 9:51
%<request>_the 8:58
%<request>_the_<unknown> 8:43
%<request>_through 8:21
%<request>_to 8:21
%<request>_too 8:7
%<request>_until 7:38
%<request>_until_the 7:2
%<request>_valid 9:31
%<request>_what 9:20
%<request>_yet 9:13
%<unknown>_<?> 0:22 1:-55 2:-1 5:14 6:30 7:-15 9:-5 10:-18 11:23 12:32 13:31 14:-7 15:13 16:9 17:-5 18:-16 19:45 20:25 21:12 23:5 25:-203 26:-45 27:-38 30:-22 32:37 33:-46 34:-5
%<unknown>_<cycle> 20:40
%<unknown>_<cycle>_<?> 6:5 20:10
%<unknown>_<deadline> 4:4 6:-14 9:-47 10:23 12:9 16:33 18:65 19:-13 21:-54 25:-30 27:-26 28:3 29:-103 31:-49 33:25 34:1
%<unknown>_<deadline>_<?> 9:-1 10:12 18:21 21:-27 33:34
%<unknown>_<deadline>_<number> 16:9
%<unknown>_<deadline>_date 33:7
%<unknown>_<link> 2:-8 22:53
%<unknown>_<number> 1:-12 2:20 5:-15 8:40 9:51 10:-29 11:-44 14:-33 18:31 20:-55 21:-20 22:8 28:-16 29:1 31:-54 32:15 34:4
%<unknown>_<number>_<?> 9:50
%<unknown>_<number>_<number> 32:38
%<unknown>_<number>_<unknown> 9:-15 18:19 34:19
%<unknown>_<number>_<version> 22:7
%<unknown>_<number>_@month 16:9
%<unknown>_<number>_@unit 16:-5 24:15 29:19
%<unknown>_<number>_please 33:35
%<unknown>_<number>_to 32:9
%<unknown>_<quoted> 10:42 24:5
%<unknown>_<quoted>_<quoted> 24:5
%<unknown>_<request> 7:-2 8:90 9:64 25:-43 34:-34
%<unknown>_<request>_<unknown> 7:-3 9:1
%<unknown>_<unknown> 0:-37 1:13 2:47 4:25 5:-18 6:-52 7:-22 8:-16 9:-5 10:-2 11:-7 12:2 13:11 14:-14 15:-25 16:-9 17:61 18:-1 19:-19 20:53 22:66 24:-2 25:-11 26:-31 27:31 28:8 29:14 30:-86 31:-20 32:7
%<unknown>_<unknown>_<?> 2:5 6:20 7:-25 10:-6 11:23 12:26 13:-102 17:12 18:30 19:21 20:25 23:23 26:-29 28:-67 29:-74 32:35 33:-51 34:-4
%<unknown>_<unknown>_<cycle> 20:47
%<unknown>_<unknown>_<deadline> 28:47 33:8
%<unknown>_<unknown>_<number> 25:-13 29:9 34:18
%<unknown>_<unknown>_<request> 8:25 9:-8
%<unknown>_<unknown>_<unknown> 2:42 5:47 6:-42 7:-13 8:-30 10:-36 11:-156 14:13 16:-56 17:63 18:8 19:-67 20:20 21:-23 24:6 25:-94 26:-15 27:78 28:14 29:-64 34:-20
%<unknown>_<unknown>_@be 6:-1 29:22 32:17 33:30
%<unknown>_<unknown>_@change 2:9 12:28
%<unknown>_<unknown>_@exception 9:18
%<unknown>_<unknown>_@me 10:5 22:19 29:1
%<unknown>_<unknown>_@person 17:8
%<unknown>_<unknown>_@toAdd 2:13
%<unknown>_<unknown>_@toMove 2:2
%<unknown>_<unknown>_@toStart 20:7
%<unknown>_<unknown>_@today 2:3 5:1
%<unknown>_<unknown>_@unit 4:3 17:12 24:37 25:-4 27:26 28:-22 29:-22
%<unknown>_<unknown>_@we 5:29 32:17
%<unknown>_<unknown>__ 1:-13 5:14 9:-28 10:3 12:-35 13:-14 14:-19 18:-58 21:48 22:26 25:-22 27:49 31:54 34:-33
%<unknown>_<unknown>_a 2:3 25:8
%<unknown>_<unknown>_after 29:25
%<unknown>_<unknown>_and 18:13 25:6
%<unknown>_<unknown>_at 29:33
%<unknown>_<unknown>_date 18:47 27:23 29:-4 33:-36
%<unknown>_<unknown>_do 18:-1 28:63
%<unknown>_<unknown>_for 1:35 9:10
%<unknown>_<unknown>_in 2:16 12:9
%<unknown>_<unknown>_of 10:5 14:11
%<unknown>_<unknown>_on 4:15
%<unknown>_<unknown>_out 17:1
%<unknown>_<unknown>_please 11:28 18:-21 25:-45 29:43
%<unknown>_<unknown>_sorry 17:17
%<unknown>_<unknown>_still 2:2
%<unknown>_<unknown>_the 2:11
%<unknown>_<unknown>_this 29:15
%<unknown>_<unknown>_with 32:46
%<unknown>_<version> 3:23 4:50 5:-18 14:-24 19:9 20:-1 22:27 34:-8
%<unknown>_<version>_@cycle 2:8 20:-33 29:29
%<unknown>_@be 1:41 5:17 6:28 8:-38 9:48 10:19 11:-27 12:10 13:-33 14:-110 15:18 18:-28 20:-35 21:18 22:-12 25:25 28:-6 30:-35 33:-14 34:-20
%<unknown>_@be_<deadline> 6:10 10:47 12:-10 15:2
%<unknown>_@be_<number> 1:42
%<unknown>_@be_<unknown> 5:1 9:3 10:-34 11:-40 12:12 15:7 25:22 32:12
%<unknown>_@be_@we 2:13 9:6
%<unknown>_@be__ 5:25 12:35 29:-2
%<unknown>_@be_it 5:3 9:43 25:-7
%<unknown>_@be_left 28:-4 29:24
%<unknown>_@be_not 21:21
%<unknown>_@be_the 5:-6 6:35 10:20 12:11
%<unknown>_@be_this 33:24
%<unknown>_@can 2:33 3:3 11:-63 22:6 34:36
%<unknown>_@can_@me 29:4
%<unknown>_@can_@we 25:27
%<unknown>_@can_you 11:-31 17:11 29:14
%<unknown>_@change 1:23 2:91 4:-25 7:-32 9:22 10:13 13:-75 18:-29 22:52 23:41 24:-104 26:-87 28:-5 29:-37 30:-40 32:-85 33:32
%<unknown>_@change_<?> 10:-5 11:19 17:14 22:5 29:-24 33:51
%<unknown>_@change_<unknown> 2:4 12:21
%<unknown>_@change_@be 9:3 12:-17 33:28
%<unknown>_@change_after 21:20 22:-5
%<unknown>_@change_and 9:14
%<unknown>_@change_for 8:-4 22:17
%<unknown>_@change_get 2:18
%<unknown>_@change_in 22:8
%<unknown>_@change_locked 12:26
%<unknown>_@change_needs 20:22
%<unknown>_@change_on 1:9
%<unknown>_@change_or 2:1 10:18
%<unknown>_@cycle 0:3 2:19 4:29 19:4 22:22 29:11 33:-20
%<unknown>_@dates 0:32 4:2 14:34 19:29 25:-29 33:-16
%<unknown>_@dates_for 14:29
%<unknown>_@exception 8:33 9:14 13:23 21:-96
%<unknown>_@exception_<number> 29:24
%<unknown>_@exception_for 22:20
%<unknown>_@me 2:-58 5:-13 8:1 10:-6 12:-18 14:-45 16:-60 17:27 18:14 20:-72 24:81 28:-41 29:19 31:36 33:7 34:-37
%<unknown>_@me_<deadline> 24:53
%<unknown>_@me_<unknown> 24:18 31:17
%<unknown>_@me_@be 25:6 29:9
%<unknown>_@me_@change 22:4
%<unknown>_@me__ 29:67
%<unknown>_@me_an 17:28
%<unknown>_@me_before 24:28
%<unknown>_@me_boss 9:-4 10:22 11:31 25:30 33:-11
%<unknown>_@me_forgot 1:2 25:-3 29:39 33:14
%<unknown>_@me_need 33:10
%<unknown>_@month 1:6 33:5
%<unknown>_@month_<number> 33:13
%<unknown>_@move 15:19
%<unknown>_@person 0:5 17:20 34:31
%<unknown>_@place 3:5 17:44 25:-14 27:24 30:7 31:-30 34:15
%<unknown>_@schedule 26:45
%<unknown>_@schedule_please 26:36
%<unknown>_@toAdd 0:-9 10:9 14:21 27:26
%<unknown>_@toAdd_a 29:10
%<unknown>_@toMove 8:23 9:24 15:-1 16:20 20:17 29:-6
%<unknown>_@toMove_@me 8:20
%<unknown>_@toPost 20:30 27:-4
%<unknown>_@toRemind 23:24
%<unknown>_@toRemind_@we 23:6
%<unknown>_@toRule 1:6 8:18 28:13
%<unknown>_@toStart 4:20 12:-16 16:18 20:2 29:17
%<unknown>_@toStart_<unknown> 33:35
%<unknown>_@toStop 6:16 25:17 29:-28 31:21
%<unknown>_@toStop_the 31:25
%<unknown>_@today 2:24 5:9 17:-19 29:49 34:-45
%<unknown>_@today_<?> 2:3 12:23
%<unknown>_@unit 1:39 2:-18 3:24 4:50 6:-17 11:-51 16:-51 17:2 20:-35 22:-33 24:27 27:17 28:31 31:-61 32:57
%<unknown>_@unit_<unknown> 24:23 32:21
%<unknown>_@unit_@cycle 3:10
%<unknown>_@unit_ahead 1:3 24:-6 32:8
%<unknown>_@unit_before 24:49
%<unknown>_@unit_from 19:2
%<unknown>_@unit_of 25:27
%<unknown>_@unit_on 1:18
%<unknown>_@unit_to 28:33
%<unknown>_@updates 23:-16 27:40 28:16 29:20 31:-40
%<unknown>_@we 2:17 5:23 8:2 14:6 17:-1 18:-55 22:23 24:18 29:-56 31:-12 32:44 33:-9
%<unknown>_@we_<?> 29:6
%<unknown>_@we_<unknown> 5:50 24:10
%<unknown>_@we_a 32:28
%<unknown>_@weekday 25:36 32:3
%<unknown>__ 1:17 2:14 3:-37 6:8 7:-21 8:13 10:-3 11:-79 12:-52 13:-2 14:22 16:9 17:-43 18:19 21:54 22:39 24:28 25:-120 26:-40 27:10 28:-93 29:-60 31:28 32:-61
%<unknown>___<?> 21:44
%<unknown>___<deadline> 1:-6 6:49 16:42 24:27 27:12 28:-28
%<unknown>___<number> 8:48
%<unknown>___<unknown> 2:34 9:17 14:5 19:46 20:-2 22:9 25:-10 27:-23 31:30
%<unknown>___<version> 20:25
%<unknown>___@cycle 2:-10 5:47 6:14 19:-39 27:4
%<unknown>___@exception 9:-24 21:28
%<unknown>___@toAdd 18:15
%<unknown>____ 18:36 22:23 34:12
%<unknown>___date 14:42 20:-15
%<unknown>___freeze 1:1 2:1 6:-1 9:8 24:9 33:18
%<unknown>___next 18:6
%<unknown>_a 1:30 2:42 10:13 11:23 12:-13 21:-2 24:36 25:22 27:15 29:-53 31:-13
%<unknown>_a_<deadline> 1:9
%<unknown>_a_<unknown> 11:29 25:5
%<unknown>_a_@unit 24:16
%<unknown>_about 5:9 7:26 9:-29 18:30
%<unknown>_after 2:2 18:32 25:2 29:11 33:-2
%<unknown>_after_the 2:5
%<unknown>_again 25:-19 29:78
%<unknown>_already 12:26
%<unknown>_an 0:1 21:4 26:5
%<unknown>_and 16:15 17:39 20:-20 25:40 29:-43 32:5
%<unknown>_and_<unknown> 25:9
%<unknown>_and_@me 25:25
%<unknown>_and_the 8:1
%<unknown>_approved 7:19
%<unknown>_around 17:18
%<unknown>_as 4:2 10:23
%<unknown>_at 2:-23 8:28 24:5 25:14 33:-47
%<unknown>_at_<unknown> 25:9
%<unknown>_at_all 8:6 15:5
%<unknown>_at_the 25:20
%<unknown>_at_this 8:14 12:7
%<unknown>_available 19:16 20:-8 26:24
%<unknown>_back 7:2 8:-2 25:25
%<unknown>_before 7:28 20:15 24:6 28:27 29:-8 33:-23
%<unknown>_before_<deadline> 28:9
%<unknown>_bot 25:12
%<unknown>_business 16:9
%<unknown>_by 25:9
%<unknown>_call 29:38 31:-13
%<unknown>_check 2:34
%<unknown>_come 12:5 20:-6 25:-1 29:49
%<unknown>_come_out 20:-3 29:8
%<unknown>_customers 21:6
%<unknown>_cutoff 1:5 18:3
%<unknown>_date 0:16 14:-3 16:7 18:62 20:31 27:11 29:-15 33:-20
%<unknown>_date_<?> 18:50 20:6 33:-49
%<unknown>_date_for 33:39
%<unknown>_date_please 18:4
%<unknown>_deadline 1:38 18:7 33:-11
%<unknown>_dev 27:18 29:-2 30:4 31:24
%<unknown>_did 5:10 6:31 30:3
%<unknown>_did_<deadline> 6:10
%<unknown>_do 10:16 18:-23 25:29 28:53 34:30
%<unknown>_do_<deadline> 28:20
%<unknown>_do_@me 34:52
%<unknown>_do_@we 18:-5 29:54
%<unknown>_do_not 11:-5 25:30
%<unknown>_do_you 10:19 29:-26
%<unknown>_does 7:32 10:-10 26:1 29:46 34:-23
%<unknown>_down 9:35 18:18 31:30 33:3
%<unknown>_every 14:10 25:34 33:-5
%<unknown>_final 20:39
%<unknown>_final_on 20:5
%<unknown>_first 13:6
%<unknown>_for 1:30 3:-31 5:-23 6:-8 8:-45 10:-7 11:5 13:12 15:29 17:50 20:-41 22:28 24:-12 25:-103 26:-22 27:8 29:2 33:31 34:8
%<unknown>_for_<deadline> 33:26
%<unknown>_for_<unknown> 9:6 29:33
%<unknown>_for_<version> 4:15 29:-24
%<unknown>_for_@change 29:18
%<unknown>_for_@me 29:11
%<unknown>_for_@toStart 17:38
%<unknown>_for__ 1:10
%<unknown>_for_a 10:17
%<unknown>_for_the 6:-31 10:-15 22:51 33:19 34:63
%<unknown>_for_this 2:2 30:4
%<unknown>_from 30:3
%<unknown>_from_<unknown> 29:13
%<unknown>_from_the 30:4
%<unknown>_give 17:11
%<unknown>_give_@me 17:11
%<unknown>_has 9:-2 25:16
%<unknown>_have 12:9 25:17
%<unknown>_hit 19:4
%<unknown>_how 5:16 10:-20 11:21 23:8 25:-25 28:12
%<unknown>_how_@be 5:19 14:2
%<unknown>_how_do 11:26
%<unknown>_how_many 19:4
%<unknown>_in 4:11 6:1 10:-67 11:-36 12:16 13:7 17:4 19:-27 20:29 25:-67 29:45 31:15 32:-3 33:4 34:-45
%<unknown>_in_<deadline> 27:27
%<unknown>_in_<unknown> 1:-4 4:17 29:45
%<unknown>_in_@month 20:6
%<unknown>_in_a 1:54 21:10
%<unknown>_in_the 6:5 9:6 13:30 17:4 22:-5 29:18
%<unknown>_instead 26:10
%<unknown>_into 29:19
%<unknown>_into_<unknown> 29:21
%<unknown>_it 2:-25 5:-15 6:5 7:17 25:-3 29:-39 31:64
%<unknown>_it_<?> 6:11
%<unknown>_it_@be 0:1 22:7
%<unknown>_it_in 31:11
%<unknown>_keep 27:11
%<unknown>_keeps 29:46
%<unknown>_last 19:-21 25:17
%<unknown>_left 28:52
%<unknown>_like 2:-5 10:14
%<unknown>_link 2:11 29:23
%<unknown>_list 11:-15 13:11 27:7 29:5 33:10
%<unknown>_log 10:8
%<unknown>_log_@change 10:9
%<unknown>_lol 10:13 26:5
%<unknown>_look 3:17 6:2
%<unknown>_many 25:29 27:-33 29:23
%<unknown>_mean 10:-2 29:25
%<unknown>_meeting 16:20
%<unknown>_merge 2:5
%<unknown>_mode 6:-3 9:31
%<unknown>_more 25:-13 31:74
%<unknown>_next 1:11
%<unknown>_no 7:21 8:-23 12:7
%<unknown>_now 5:-26 12:12 14:-11 18:40 33:26
%<unknown>_number 8:15
%<unknown>_of 0:33 5:9 6:32 7:-41 8:23 9:-7 10:-9 11:22 12:-45 14:43 18:41 19:-50 20:-84 21:8 28:-2 32:-26
%<unknown>_of_<deadline> 6:40 10:14 18:24 29:-55 31:10 34:16
%<unknown>_of_<request> 9:20
%<unknown>_of_<unknown> 2:6 5:20 29:26 34:-33
%<unknown>_of_@change 29:-5 34:16
%<unknown>_of_the 5:24 9:-20 10:-46 14:28 17:1 22:14 27:17
%<unknown>_of_this 14:45
%<unknown>_off 8:24 9:3 25:9 30:22 32:-5 34:-36
%<unknown>_off_<?> 9:9
%<unknown>_off_on 8:11 29:37
%<unknown>_ok 2:20 6:-1 9:17
%<unknown>_on 2:-30 5:59 6:-31 7:-15 8:-74 9:48 11:-55 13:-5 16:-50 17:-79 19:-9 22:40 26:7 27:7 29:33 32:31
%<unknown>_on_<deadline> 10:32 27:11 33:-25
%<unknown>_on_<request> 8:-11 9:88
%<unknown>_on_<unknown> 29:39
%<unknown>_on_@me 29:18
%<unknown>_on_@month 20:8
%<unknown>_on_@weekday 32:20
%<unknown>_on_the 5:20 17:-15 22:45 26:21 29:24
%<unknown>_one 9:19 18:-24 22:10 24:17 29:-45 33:10
%<unknown>_one_@unit 24:18 33:-28
%<unknown>_only 0:8 2:14 13:12
%<unknown>_or 5:-4 7:20 25:-15 26:1 29:16 31:8
%<unknown>_or_<unknown> 5:-13 26:5 29:30
%<unknown>_out 4:2 5:-27 14:64 17:42 19:22 20:-64
%<unknown>_out_the 14:32 19:14 20:-15
%<unknown>_over 5:2
%<unknown>_page 11:24 17:34 25:-13 29:-16
%<unknown>_please 5:-14 7:-2 11:49 13:10 14:5 18:-28 19:-15 21:8 25:-6 27:-52 28:-15 29:52 33:3
%<unknown>_please_<unknown> 17:6
%<unknown>_request 8:-31 9:51 13:-14 29:21
%<unknown>_run 1:4 25:25 29:-14
%<unknown>_says 11:7 33:40
%<unknown>_says_<deadline> 33:39
%<unknown>_security 2:4
%<unknown>_ship 29:19
%<unknown>_show 14:1 18:6
%<unknown>_since 29:27
%<unknown>_so 13:19 20:9
%<unknown>_some 1:3 25:-4 29:26
%<unknown>_some_<unknown> 25:-4 29:27
%<unknown>_sorry 11:-18 17:24 20:-14 25:45 29:41
%<unknown>_sorry_for 11:-17 17:24 20:-13 25:31 29:46
%<unknown>_sounds 25:33
%<unknown>_still 2:42 9:-13 12:-32 28:4 34:42
%<unknown>_template 4:44
%<unknown>_that 15:29 24:-31 25:-14 29:47 33:-1
%<unknown>_the 2:29 3:-28 4:24 5:-10 7:-41 8:34 9:-23 11:-62 12:-25 13:-45 14:-17 16:36 17:21 19:18 21:-40 22:3 25:19 26:-51 27:-30 30:41 31:26 32:-62 34:-5
%<unknown>_the_<deadline> 2:28 10:40 12:-6 15:12 16:27 33:-22
%<unknown>_the_<unknown> 20:14 22:19 25:-11 29:7 33:38 34:5
%<unknown>_the_@change 8:10 22:-22 29:26
%<unknown>_the_@cycle 14:40 27:15
%<unknown>_the_@schedule 14:-5 16:7 19:15 24:-5 29:16
%<unknown>_the_@toStart 25:56 29:-28
%<unknown>_the_@unit 24:3
%<unknown>_the_@updates 27:-23 30:40
%<unknown>_the_date 6:28 33:-13 34:16
%<unknown>_there 22:9
%<unknown>_this 2:18 25:-32 27:-37 29:58 31:27 34:50
%<unknown>_this_<unknown> 29:44
%<unknown>_this_@cycle 2:27
%<unknown>_this_@unit 32:14
%<unknown>_this_to 27:-15 29:31
%<unknown>_through 13:16 32:10
%<unknown>_time 5:24 19:-35 25:43 29:-23 33:56
%<unknown>_to 0:-35 5:-28 7:55 8:-72 9:-3 13:-25 15:27 16:-49 17:-27 18:-5 22:26 26:6 27:6 29:71 30:31 32:-25 33:-20 34:4
%<unknown>_to_<deadline> 10:-22 26:6 28:36
%<unknown>_to_<number> 29:29
%<unknown>_to_<unknown> 10:27 15:17 21:-7 29:55
%<unknown>_to_<version> 2:2
%<unknown>_to_@me 31:29
%<unknown>_to_@toMove 11:21 21:8
%<unknown>_to_@toRule 7:35 9:-8
%<unknown>_to_have 29:9 30:3
%<unknown>_to_merge 12:11
%<unknown>_to_stable 2:27
%<unknown>_to_the 29:49
%<unknown>_told 7:24
%<unknown>_told_@me 7:24
%<unknown>_until 28:14 29:-6 31:13
%<unknown>_until_@weekday 31:15
%<unknown>_up 2:-12 4:68 10:-36 12:34 25:7 29:-21 32:-14
%<unknown>_up_<unknown> 4:15
%<unknown>_up_the 4:25 5:3 8:-3 13:7
%<unknown>_vs 25:-6 29:31
%<unknown>_want 22:12
%<unknown>_wants 17:24 21:1
%<unknown>_wants_to 17:24 21:12
%<unknown>_what 0:1 2:-2 5:5 10:7 12:1 13:-1 18:-2 25:-12 28:-41 32:30 33:16
%<unknown>_what_<unknown> 5:20 11:-3 17:10
%<unknown>_what_@be 12:5 17:-20 20:-25 25:-10 29:26 33:18
%<unknown>_what__ 10:38
%<unknown>_when 18:-3 24:7 33:21
%<unknown>_when_<deadline> 24:19
%<unknown>_when_@be 29:37 33:-19
%<unknown>_when__ 33:11
%<unknown>_where 11:59 14:-1 25:-22
%<unknown>_which 5:-8 10:20 11:-29 14:-5 17:41 33:12
%<unknown>_who 17:44 26:25 34:-26
%<unknown>_who_<unknown> 17:32
%<unknown>_whose 34:9
%<unknown>_why 10:10 29:16
%<unknown>_will 23:1 29:7
%<unknown>_will_not 29:24
%<unknown>_with 10:11 11:-42 17:-33 18:-19 21:27 32:44
%<unknown>_with_<deadline> 10:43
%<unknown>_with_<unknown> 11:-16 32:47
%<unknown>_with_the 5:16 21:2
%<unknown>_yet 5:-44 25:49
%<unknown>_yet_<?> 5:-44 25:49
%<unknown>_you 5:34 11:55 27:28 29:-31 31:-2
%<unknown>_you_<unknown> 11:2
%<version>_<?> 2:12 3:16 6:-17 9:-22 10:-33 12:-7 13:-13 14:-20 19:49 20:57 29:47 33:-67
%<version>_<deadline> 4:7 19:64 24:-20 33:-43
%<version>_<number> 4:26
%<version>_<unknown> 3:47 19:14 20:-15 29:-22 34:-4
%<version>_@be 2:16 3:8 5:15 19:22
%<version>_@change 20:18
%<version>_@cycle 2:4 4:18 20:-32 29:26
%<version>_@schedule 14:-38 19:60
%<version>_@toAdd 4:16 14:-18 19:51 33:-1
%<version>_@unit 19:30 28:-17
%<version>_come 19:24
%<version>_come_out 19:24
%<version>_coming 5:2
%<version>_for 4:27 19:34
%<version>_for_@me 19:35
%<version>_go 4:30
%<version>_going 4:11
%<version>_many 4:11
%<version>_off 4:3
%<version>_out 6:38 12:-12 19:-4 20:36
%<version>_please 4:22 5:15
%<version>_released 19:-30 20:32
%<version>_with 4:7
%<version>_yet 3:30
%@be_<?> 6:-5 10:18 34:25
%@be_<cycle> 2:-24 5:40 6:15 12:9 19:-14 20:3
%@be_<cycle>_in 2:-14 12:15
%@be_<cycle>_out 6:2
%@be_<deadline> 1:-35 2:-55 5:-131 6:53 9:-89 10:28 12:21 13:-32 14:-27 15:60 16:-65 18:-85 19:36 20:-28 24:-54 25:-16 28:21 29:46 32:-84 33:38 34:-19
%@be_<deadline>_<?> 10:-10 12:23 19:2 20:12 28:-4 29:-68 33:17
%@be_<deadline>_<unknown> 10:-4 15:38
%@be_<deadline>_again 33:30
%@be_<deadline>_also 19:25
%@be_<deadline>_and 17:8
%@be_<deadline>_before 29:14 33:13
%@be_<deadline>_done 6:32
%@be_<deadline>_earlier 19:9
%@be_<deadline>_history 6:22
%@be_<deadline>_in 6:35 12:14 33:7
%@be_<deadline>_later 19:32
%@be_<deadline>_like 28:25
%@be_<deadline>_on 6:25 12:38 33:-9
%@be_<deadline>_please 33:8
%@be_<deadline>_still 6:59 12:-3
%@be_<deadline>_the 10:18 18:18
%@be_<deadline>_this 32:-10 33:44
%@be_<link> 9:15 22:25
%@be_<number> 1:52 5:-3 6:-21 9:14 10:41 11:-74 18:-29 20:-39 25:-17 29:9 33:25
%@be_<number>_<number> 10:-29 29:80 32:-44
%@be_<number>_@month 33:25
%@be_<number>_@unit 4:-18 32:41
%@be_<number>_or 5:6 32:-6
%@be_<quoted> 5:-5 9:-8 10:17 29:47
%@be_<quoted>_<quoted> 5:-5 9:-8 10:12 29:48
%@be_<request> 6:-9 7:5 8:-39 9:132 12:-47 29:-22
%@be_<request>_<unknown> 9:22
%@be_<unknown> 2:-7 3:-5 6:-4 7:34 8:21 10:40 11:-30 12:5 15:25 17:15 18:32 19:-2 20:-12 21:-41 22:35 25:-19 26:27 27:-47 28:-22 29:-5
%@be_<unknown>_<?> 5:24 10:-19 32:10 33:-14
%@be_<unknown>_<request> 9:51
%@be_<unknown>_<unknown> 2:6 6:-42 9:-28 10:42 12:17 29:-12 32:25
%@be_<unknown>_@change 10:37
%@be_<unknown>_@unit 24:13
%@be_<unknown>__ 18:8
%@be_<unknown>_about 18:16
%@be_<unknown>_down 18:25
%@be_<unknown>_for 34:15
%@be_<unknown>_if 16:2
%@be_<unknown>_in 5:20 10:-34 12:1 13:15 20:21 29:-10 33:17
%@be_<unknown>_now 12:2 33:28
%@be_<unknown>_off 6:-13 8:11 29:28 33:6
%@be_<unknown>_on 5:-22 18:10 26:27 32:16
%@be_<unknown>_still 34:45
%@be_<unknown>_the 6:30
%@be_<unknown>_to 7:38 15:15 30:20
%@be_<unknown>_up 5:1 9:29
%@be_<version> 1:46 2:-3 3:30 5:30 9:-6 12:-26 19:43 20:25 28:-44 29:-35
%@be_<version>_out 6:39 12:-11
%@be_<version>_released 19:-30 20:33
%@be_@be 10:50 13:48 34:-17
%@be_@be_<number> 10:57
%@be_@can 11:25
%@be_@change 5:28 10:16 12:38 25:-37
%@be_@change_<unknown> 12:39
%@be_@change_@change 2:14 5:1 12:-13
%@be_@change_still 12:13
%@be_@cycle 5:-14 10:15 19:39 20:-23 33:12
%@be_@exception 9:25 13:-16 21:4
%@be_@exception_<number> 9:20
%@be_@me 2:63 6:43 9:52 10:-37 11:31 12:-52 13:-25 17:14 18:-46 20:-29 26:45 29:-20 30:35 31:-15 32:-8
%@be_@me_<unknown> 6:9 9:20 26:2 29:-5
%@be_@me_@change 2:29
%@be_@me_allowed 15:8
%@be_@me_chances 21:14
%@be_@me_first 17:62 25:-24
%@be_@me_not 30:14
%@be_@me_out 2:14
%@be_@me_request 9:24
%@be_@me_still 9:3 26:13
%@be_@me_too 6:22
%@be_@month 33:18
%@be_@month_<number> 33:18
%@be_@start 20:9 34:13
%@be_@start_the 20:9
%@be_@stop 2:9
%@be_@stop_a 2:4
%@be_@toMove 6:-35 12:29 16:29 20:12 33:18
%@be_@toMove_for 20:13 33:5
%@be_@toStart 2:-22 3:7 8:4 11:13 14:-25 17:49 33:-22
%@be_@toStart_what 17:11
%@be_@today 12:-16 32:43
%@be_@unit 5:64 32:-47 33:24
%@be_@we 0:2 2:8 3:6 5:95 6:32 9:32 10:-166 11:-1 12:-1 13:-80 14:-123 20:45 22:-21 28:-6 29:32 32:-37 33:-88
%@be_@we_<unknown> 0:4 5:-8 6:-21 12:18 18:6 29:55 34:-10
%@be_@we_@today 5:2
%@be_@we_after 6:64 18:-5
%@be_@we_already 6:-30 12:28
%@be_@we_at 2:-21 5:10
%@be_@we_frozen 12:34
%@be_@we_in 5:61 17:9 32:-3
%@be_@we_on 5:30 12:-23
%@be_@we_pre 5:27
%@be_@we_still 2:3 5:6 20:1
%@be_@we_to 28:14
%@be_@we_with 5:-9 9:47
%@be_@we_working 18:9
%@be_@weekday 2:15 6:-24 25:8 32:13 33:8
%@be__ 2:-13 5:2 6:52 12:67 18:-31 20:23 29:-88 33:25
%@be___<deadline> 33:9
%@be___<unknown> 6:8 12:47 29:-6
%@be___date 6:3 20:7
%@be___what 6:23 10:-1 20:11 29:-9
%@be_a 0:36 1:14 2:-59 5:-40 8:34 10:114 11:-90 12:-23 13:-1 17:7 21:43 23:33 25:-18 26:11 28:-67 29:-70
%@be_a_<deadline> 1:2 20:15 33:17
%@be_a_<unknown> 17:20 26:23
%@be_a_@change 2:-44 10:39 34:7
%@be_a_@cycle 3:15 5:-26 10:36
%@be_a_@toStart 2:-20 10:30
%@be_a_@unit 15:22 33:-18
%@be_a_freeze 0:8 10:-8 21:21
%@be_a_no 8:15
%@be_accepted 2:34 13:7
%@be_active 23:23
%@be_added 0:9
%@be_after 10:-20 18:18
%@be_after_<deadline> 10:-19 18:19
%@be_all 17:13
%@be_allowed 2:4 6:-6 10:-18 13:53 17:7
%@be_allowed_in 6:-1 13:49
%@be_allowed_to 33:2
%@be_already 5:-7 6:18 12:33 26:14 33:-25
%@be_already_<unknown> 12:42
%@be_an 2:-11 10:68 21:-23 25:23 33:32
%@be_an_<deadline> 10:8 21:-18 33:36
%@be_an_@exception 10:45
%@be_any 32:1
%@be_anyone 25:43
%@be_approved 3:13 7:25 9:-16
%@be_asked 4:3 10:7 13:-3 14:4 15:-18 17:-1 18:5 19:-11 20:10 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:6 31:12 32:-2
%@be_asked_before 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
%@be_asking 1:17 9:-9 10:9 11:8 14:10 16:2 24:1 25:-3 26:-9 27:16 29:-8 33:-2 34:-5
%@be_asking_for 13:4
%@be_at 5:23 16:32 17:-2 18:9 29:-7
%@be_at_<number> 16:12
%@be_at_the 18:13
%@be_available 20:35
%@be_away 5:13 12:5 32:5
%@be_behind 6:21
%@be_behind_@we 6:24
%@be_blocked 2:24
%@be_called 4:1
%@be_changed 10:34
%@be_ci 29:23
%@be_coming 18:48
%@be_coming_up 18:14
%@be_created 5:17
%@be_cut 6:11
%@be_decided 6:-1 7:-13 9:51 20:8
%@be_denied 13:20
%@be_development 12:10
%@be_doing 5:1 9:6
%@be_done 6:40 14:-4 18:26 27:8 33:-4
%@be_done_with 18:31
%@be_down 16:26
%@be_due 18:-52 24:43 32:47
%@be_earlier 15:7
%@be_everything 5:13 14:17 20:-14
%@be_expected 17:43
%@be_expected_of 17:44
%@be_final 33:23
%@be_fine 2:5 8:14
%@be_finished 6:33 10:5 32:8
%@be_first 18:57
%@be_fixed 12:14 29:13
%@be_for 29:22 32:-18 34:15
%@be_for__ 34:17
%@be_freezing 25:37
%@be_freezing_in 25:37
%@be_frozen 2:-31 12:-34 22:24 25:12 29:22 33:23
%@be_going 32:6
%@be_going_to 18:6
%@be_granted 9:-38 19:9 22:9 27:47
%@be_granted_an 22:6
%@be_green 7:4
%@be_hereby 16:19
%@be_how 28:23
%@be_in 0:13 6:-33 9:-21 10:-67 12:62 13:34 18:-63 28:-4 29:22 32:77
%@be_in_<deadline> 12:9
%@be_in_<unknown> 0:25
%@be_in_@month 32:21
%@be_in_charge 34:4
%@be_in_force 12:18
%@be_in_the 5:-23 13:64 18:-23 29:37
%@be_informed 27:24
%@be_it 0:4 2:19 3:31 5:9 8:-56 16:-37 17:-10 18:-19 20:20 21:17 22:-26 26:-44 28:4 32:-52 34:16
%@be_it_<?> 10:1
%@be_it_<unknown> 7:1 11:8 12:-46 19:11
%@be_it_a 10:8
%@be_it_freeze 12:55
%@be_it_in 29:25
%@be_it_ok 17:15
%@be_it_possible 0:23 2:-22 3:23 30:13
%@be_it_still 20:29
%@be_it_that 21:15
%@be_it_to 34:13
%@be_it_too 2:41
%@be_it_worth 21:4
%@be_last 6:44 33:-33
%@be_late 21:1 25:13 29:15
%@be_left 10:-13 14:53 29:4
%@be_left_on 14:29 28:10
%@be_let 13:28 22:21
%@be_let_in 13:14 22:11
%@be_lifted 6:-13 12:27
%@be_looked 9:18
%@be_looked_at 9:18
%@be_looking 29:4
%@be_lost 11:50 25:-31
%@be_lunch 20:-18 29:46
%@be_made 5:-8 6:24 10:10 28:1 33:-11
%@be_master 2:63 5:23 12:-13 29:-36
%@be_means 10:7
%@be_meant 25:21
%@be_merged 2:46 8:11
%@be_minus 5:8 10:-9 28:35
%@be_minus_what 10:-9 28:54
%@be_moved 34:24
%@be_near 24:30 33:-7
%@be_needed 10:29 11:15
%@be_next 18:51 23:8
%@be_next_<?> 18:11
%@be_nice 24:26
%@be_no 8:8 12:13
%@be_not 0:18 2:-5 7:10 9:-2 10:-19 11:6 12:65 16:-15 20:21 21:12 24:-8 25:6 33:38
%@be_not_<deadline> 33:20
%@be_not_a 25:26
%@be_not_it 16:-19 20:13 33:38
%@be_not_ready 21:21
%@be_not_the 20:6
%@be_now 2:-8 12:-11 16:13 17:30 25:13
%@be_ok 17:7
%@be_on 1:-14 8:-21 9:-29 10:-7 12:4 13:2 16:50 17:-13 18:29 19:9 21:-7 24:-49 29:-17 31:24 32:50 34:6
%@be_on_<unknown> 18:40 29:-16 32:-13 34:8
%@be_on_@weekday 32:13
%@be_on_a 33:8
%@be_on_for 32:20
%@be_on_holiday 31:15
%@be_on_the 7:5 8:-13 9:-5 12:1 13:9 16:45 18:19 19:1 21:-1 24:-27 29:-32 32:3
%@be_one 21:35 33:-39
%@be_one_@unit 21:35 33:-38
%@be_only 24:23
%@be_only_three 24:24
%@be_out 6:-10 20:39 25:38 27:44 32:-16
%@be_out_of 29:7
%@be_part 2:20 33:16
%@be_part_of 2:20 33:16
%@be_pending 13:59 29:-17
%@be_planned 3:18 14:26 19:17 20:-61 32:43 33:12
%@be_planned_for 32:16 33:41
%@be_possible_to 30:4
%@be_postponed 15:69
%@be_proposed 6:44
%@be_published 20:7
%@be_pushed 6:14
%@be_quiet 31:41
%@be_ready 4:2
%@be_refused 7:14
%@be_released 6:10
%@be_requesting 22:24
%@be_requesting_an 22:5
%@be_required 2:4
%@be_right 12:8
%@be_scheduled 32:16
%@be_security 10:10
%@be_sick 25:15
%@be_so 25:38 29:5
%@be_so_kind 29:10
%@be_something 32:2
%@be_sooner 18:33
%@be_sooner_<deadline> 18:7
%@be_stable 2:-39 12:62
%@be_still 2:-62 7:49 9:-99 13:48 14:62 15:8
%@be_still_<unknown> 9:-4 30:2
%@be_still_@toStart 13:13
%@be_still_ahead 14:47
%@be_still_undecided 7:18 9:-2
%@be_supposed 10:16
%@be_supposed_to 10:16
%@be_that 2:22 10:38 13:-19 15:-19 18:-12 25:-10 33:8 34:16
%@be_that_<?> 10:18 29:15
%@be_that_still 2:21 33:26
%@be_the 0:-43 1:-54 2:-113 3:-104 5:-1 6:39 8:-84 9:21 10:-42 11:48 12:55 13:-181 14:28 15:11 16:24 17:1 18:-43 20:16 21:6 22:-50 24:-72 25:-120 27:-42 28:1 29:44 30:23 31:-33 32:-167 33:68 34:-18
%@be_the_<deadline> 6:-62 10:13 19:23 28:11 33:57
%@be_the_<number> 6:-20 16:55 20:1
%@be_the_<unknown> 10:-62 11:18 12:44 13:-33 14:2 15:52 17:-2 18:-61 19:-11 20:-63 21:55 23:26 26:27 28:19 29:49 33:-57 34:-49
%@be_the_@change 5:13 9:13 12:73
%@be_the_@cycle 5:17 6:55 15:2 20:3 29:-80 33:6
%@be_the_@dates 14:15
%@be_the_@exception 9:52
%@be_the_@person 5:25
%@be_the_@toAdd 14:1 18:-12 20:26
%@be_the_@toStart 29:29
%@be_the_@unit 10:-22 33:47
%@be_the_@updates 30:17
%@be_the_@we 29:21
%@be_the_best 17:26
%@be_the_beta 6:28 20:-17 29:-29 33:30
%@be_the_big 10:6 20:20 33:-5
%@be_the_closest 18:2
%@be_the_command 11:36 14:-16
%@be_the_current 5:21
%@be_the_cutoff 33:17
%@be_the_date 33:59
%@be_the_deadline 28:21
%@be_the_decision 9:3 34:11
%@be_the_difference 10:12
%@be_the_following 18:33
%@be_the_freeze 6:12 10:20 14:3 29:-5
%@be_the_last 19:-35 29:2 33:43
%@be_the_next 18:55 20:-8 29:23
%@be_the_point 10:29 33:-3
%@be_the_procedure 10:-19 11:20 21:8
%@be_the_proposal 6:31 12:-11
%@be_the_right 11:36
%@be_the_steps 11:27 21:-25
%@be_the_tree 12:33 29:-19
%@be_the_upcoming 18:54
%@be_the_window 6:25
%@be_there 2:6 3:47 5:-24 7:-40 10:-49 11:16 12:-19 13:22 14:13 17:31 18:21 20:-5 24:-33 25:-39 26:27 29:-6 32:24 33:-5 34:12
%@be_there_<unknown> 5:20 11:37 12:-20 32:20
%@be_there_@change 17:25
%@be_there_@place 0:24 2:39
%@be_there_a 0:-37 3:20 12:12 26:-31 29:41 30:1 32:28
%@be_there_an 6:27 17:5 26:40
%@be_there_any 9:-5 12:-7 13:33 21:35 26:3
%@be_there_anything 13:16 18:23
%@be_there_like 17:12 26:10
%@be_there_no 0:36
%@be_there_something 18:38
%@be_there_still 2:11 6:15 12:-7 28:30
%@be_they 6:6 9:6 12:8
%@be_they_<?> 12:14
%@be_thinking 21:16
%@be_this 5:115 12:-16 26:34 28:-23 29:-50 32:-31 33:10
%@be_this_@place 26:38
%@be_this_@unit 5:46 17:3 28:-9 32:-5
%@be_three 24:7
%@be_three_@unit 24:7
%@be_to 11:5 33:-2
%@be_to_@be 11:7 16:6
%@be_told 27:59
%@be_told_about 27:10
%@be_trunk 3:-36 5:37 12:18
%@be_two 7:15
%@be_up 5:1 9:2 10:-57 11:-35 18:-17 25:107 34:-19
%@be_up_for 25:32 34:-18
%@be_up_with 5:34 9:22 18:-1
%@be_waiting 13:31
%@be_waiting_for 13:36
%@be_what 24:9 32:-6
%@be_when 19:1 20:19
%@be_which 19:3
%@be_writing 0:4 10:4 16:7 17:-5 19:13 22:-5 28:3 29:-2 33:-15 34:1
%@be_writing_the 0:4 10:4 14:1 16:7 17:-4 22:-5 27:1 28:3 29:-2 33:-21 34:2
%@be_wrong 16:27 22:12
%@be_you 5:-42 10:-39 11:-9 23:16 25:38 29:16 30:30 33:-12
%@be_you_a 11:-25 25:45
%@be_your 10:-38 11:76
%@be_your_<unknown> 11:29
%@can_<deadline> 2:-37 12:14 15:25 16:13 21:26 33:-47
%@can_<unknown> 0:3 8:18 11:-20 17:23 26:39
%@can_@be 6:17 15:19
%@can_@be_<unknown> 15:2
%@can_@me 1:-36 2:43 3:16 4:-47 5:-21 6:22 7:38 8:-68 10:-103 15:12 17:4 18:-20 20:35 22:24 25:3 26:20 29:-59 31:-26 33:-81
%@can_@me_<unknown> 2:17 6:23 29:-22
%@can_@me_@be 23:18
%@can_@me_@change 2:1 22:10 29:-19
%@can_@me_@toAdd 3:41 4:-15
%@can_@me_@toMove 7:29 15:32
%@can_@me_@toRule 7:39 29:6
%@can_@me_@toStart 12:45 20:-17
%@can_@me_ask 34:16
%@can_@me_do 5:-7 17:24 29:9
%@can_@me_get 2:-30 14:51 20:44 24:7 27:8 29:-24 33:-15
%@can_@me_have 14:-1 22:22 26:25
%@can_@me_help 11:-43 17:60
%@can_@me_land 25:35
%@can_@me_still 2:76
%@can_@me_subscribe 27:19
%@can_@toAdd 26:10
%@can_@toMove 29:-5 34:56
%@can_@toRule 7:2 34:22
%@can_@toRule_@exception 34:13
%@can_@updates 23:38 27:-2
%@can_@we 2:56 6:-63 7:3 8:-30 12:33 22:70 25:19 26:-30 27:34 29:-39
%@can_@we_@change 2:21
%@can_@we_@toMove 33:27
%@can_@we_@toRule 7:22 8:-7
%@can_@we_do 3:10
%@can_@we_get 22:13
%@can_@we_have 2:-9 22:52
%@can_@we_merge 22:25 33:-23
%@can_@we_still 12:40
%@can_a 21:20 22:-20 33:5
%@can_a_@change 21:22 22:-11 33:8
%@can_anyone 15:-18 34:22
%@can_customers 20:3
%@can_do 7:-16 8:21 11:29 23:14 31:-4
%@can_go 8:7
%@can_go_in 8:1
%@can_it 2:64 21:19
%@can_it_@be 21:21
%@can_it_go 2:20
%@can_newcomer 17:23 21:2
%@can_not 2:-26 10:58 33:12
%@can_one 0:6 11:4 30:20
%@can_somebody 2:-4 7:5 29:28 33:6
%@can_someone 7:-27 8:27 22:3
%@can_someone_<unknown> 22:5
%@can_still 2:7
%@can_the 15:1 22:12 30:20 33:32
%@can_the_@cycle 15:19
%@can_this 2:14
%@can_to 11:27
%@can_you 1:30 2:-84 3:-11 4:49 7:-26 8:30 11:-20 14:37 15:-49 16:4 18:-18 20:-22 21:-30 22:1 23:-25 24:26 25:-129 29:63 30:-108 31:31 33:24
%@can_you_<unknown> 14:37 17:27 23:14
%@can_you_@change 24:8 29:54
%@can_you_@show 14:23
%@can_you_@toAdd 1:61
%@can_you_@toMove 4:11
%@can_you_@toPost 26:16 27:3 29:-7
%@can_you_@toRemind 9:9 11:-1 12:11 24:31
%@can_you_@toRule 8:22
%@can_you_@toStart 4:26
%@can_you_@toStop 31:52
%@can_you_do 11:41 23:-17
%@can_you_explain 10:15
%@can_you_give 34:11
%@can_you_look 33:30
%@can_you_please 8:30 29:-9
%@can_you_show 11:38
%@change_<?> 5:-64 9:-4 10:72 11:3 12:-14 17:17 18:-44 20:-59 26:5 28:-31 29:-37 33:66 34:26
%@change_<link> 22:21 29:13
%@change_<number> 2:-19 8:-24 20:-2 21:-14 22:56 29:56 33:-9
%@change_<number>_@month 1:7
%@change_<request> 8:28
%@change_<unknown> 1:1 4:-21 6:-85 7:-35 8:14 10:-4 11:-107 12:56 13:-24 14:23 17:39 18:17 21:58 22:4 25:-5 27:-57 29:1 31:10 32:-47
%@change_<unknown>_<?> 2:39 21:3 33:-23
%@change_<unknown>_<unknown> 2:-29 12:31 14:19 20:5
%@change_<unknown>_@be 17:5 21:21
%@change_<unknown>_@change 17:1
%@change_<unknown>_now 12:17
%@change_@be 1:22 2:24 6:3 8:19 9:5 10:10 11:-25 12:-6 13:20 16:6 17:-25 21:-25 25:-122 26:2 27:-36 28:-10 29:-10 33:79 34:2
%@change_@be_<unknown> 2:-6 8:32 25:-4
%@change_@be_a 34:21
%@change_@be_accepted 2:7
%@change_@be_allowed 13:17
%@change_@be_cut 6:17
%@change_@be_in 2:-12 16:6
%@change_@be_still 2:-13 12:38
%@change_@be_there 2:11 18:4
%@change_@can 6:20 23:18
%@change_@can_you 11:-8 23:19
%@change_@change 2:65 5:21 7:-8 10:10 11:-26 14:-3 25:-7 29:-91 33:44 34:2
%@change_@change_<?> 21:9 34:24
%@change_@change_for 33:11
%@change_@change_still 5:5
%@change_@cycle 33:10
%@change_@entry 1:26
%@change_@exception 22:23
%@change_@me 9:-28 10:-41 17:-2 21:4 24:45 26:16 29:11 30:-5 34:26
%@change_@me_@change 29:32
%@change_@month 28:7
%@change_@person 34:41
%@change_@person_<?> 34:19
%@change_@place 17:31
%@change_@show 1:2
%@change_@toMove 9:5 10:21 21:10
%@change_@toRemind 25:22
%@change_@toRule 20:17
%@change_@toStart 12:22
%@change_@today 2:17 32:14
%@change_@today_<?> 32:20
%@change_@unit 1:71 5:35 11:-10 23:17 28:-8
%@change_@updates 33:18
%@change_@we 24:35 29:-1 33:29 34:3
%@change__ 1:7 25:21
%@change_a 10:1
%@change_a_@change 10:2
%@change_about 27:16
%@change_after 21:18
%@change_after_<deadline> 22:14
%@change_already 6:-2 12:28
%@change_and 9:12 27:15
%@change_as 10:8 12:23
%@change_as_well 12:23
%@change_at 5:-21 17:20 23:4
%@change_changed 13:18
%@change_closed 6:41
%@change_count 10:9
%@change_deadline 1:2
%@change_did 7:4 8:-1
%@change_do 17:2 29:23
%@change_do_@we 29:3
%@change_due 32:1
%@change_ever 17:15
%@change_exempt 10:40
%@change_exempt_from 10:41
%@change_fine 2:6
%@change_for 2:47 8:-24 10:3 12:-21 22:4 26:4 29:45 33:18
%@change_for_@change 33:15
%@change_for_the 2:23 17:-10 29:21
%@change_for_this 1:-17 29:36
%@change_get 2:33
%@change_get_through 2:8
%@change_go 2:28
%@change_got 13:5 25:31 29:-17
%@change_have 2:14 33:16
%@change_have_to 2:2 33:19
%@change_how 13:17
%@change_how_many 13:19
%@change_in 2:90 11:14 21:-40 22:49 25:-11 26:-14 27:49 29:-25
%@change_in_the 2:36 21:-30
%@change_it 16:21 25:23
%@change_it_@be 25:26
%@change_keep 14:25 31:-11
%@change_list 23:11
%@change_locked 12:33
%@change_many 30:4
%@change_meeting 32:9
%@change_must 5:-2
%@change_need 2:56 21:-10
%@change_need_an 2:35 21:-8
%@change_need_to 2:5
%@change_needs 20:22
%@change_now 2:61
%@change_of 2:52 10:-5
%@change_ok 2:31
%@change_on 2:50 3:3 10:20 17:54 20:-34 32:-23 33:-19
%@change_on_@weekday 1:6 2:40
%@change_on_the 3:8 4:2 10:26 18:11 20:-14 22:4 33:-16
%@change_one 18:9
%@change_only 2:27
%@change_only_@change 2:10
%@change_or 5:61 6:-19 10:70 12:-57 28:11 33:-109 34:4
%@change_or_@be 2:5
%@change_or_@change 5:19
%@change_out 8:9
%@change_pass 6:-27 7:5 8:-9 29:45
%@change_please 8:-2 25:-25 29:46 31:42
%@change_possible 2:20
%@change_posted 6:26
%@change_posted_on 6:27
%@change_right 17:13
%@change_ship 2:10 8:13 22:-10
%@change_should_@me 2:7
%@change_shush 1:1
%@change_sorry 2:-37 12:6
%@change_sorry_for 2:-37 12:6
%@change_sprint 1:25
%@change_still 2:18 12:25
%@change_still_<unknown> 12:4
%@change_still_going 5:5
%@change_that 16:2 18:6
%@change_the 24:13
%@change_this 29:26
%@change_this_@unit 2:23
%@change_time 2:-3 5:31
%@change_to 2:12 27:26
%@change_to_<unknown> 2:10
%@change_too 2:-71 10:20 12:50
%@change_up 10:25
%@change_what 2:-12 11:1 14:-13 17:40 18:-5 29:23
%@change_what_@be 14:-10 18:-14 29:34
%@change_when 12:7 29:-25 33:10
%@change_which 2:3
%@change_who 34:24
%@change_who_@be 34:4
%@cycle_<?> 2:49 3:-8 5:48 7:48 10:-19 11:7 14:-56 15:29 19:-36 20:-10 25:-13 28:54 29:-29 33:29 34:6
%@cycle_<deadline> 19:9 20:22 33:4
%@cycle_<number> 4:53 29:15
%@cycle_<unknown> 2:-30 3:41 5:-8 10:18 17:-16 19:28 20:-1 29:-70 33:-24
%@cycle_<unknown>_<?> 3:56 5:-15 19:11 20:-22
%@cycle_<unknown>_<unknown> 27:9
%@cycle_<unknown>_@be 5:5
%@cycle_<version> 1:-33 3:-40 4:121 20:-4 29:12
%@cycle_<version>_<deadline> 4:6
%@cycle_<version>_please 4:12
%@cycle_@be 2:-11 3:30 5:124 6:-13 14:-17 17:-32 20:45 21:3 29:-75
%@cycle_@be_@we 5:25
%@cycle_@be_on 20:14
%@cycle_@be_this 5:1
%@cycle_@change 5:-11 17:38 29:23 32:38
%@cycle_@cycle 17:17
%@cycle_@dates 32:44
%@cycle_@person 5:-76 10:9 14:-20 20:-45 22:27 34:100
%@cycle_@person_<?> 34:19
%@cycle_@schedule 14:72
%@cycle_@toAdd 4:-34 14:78 18:21
%@cycle_@toStart 3:45 20:-26
%@cycle_@unit 5:28 20:5 25:7 32:-40 33:-7
%@cycle_@unit_<?> 20:38
%@cycle_@updates 26:19 27:78
%@cycle_@we 9:41 13:18 17:2 19:-29 20:-16 21:11 34:28
%@cycle_@we_@toRule 9:10
%@cycle__ 19:4 20:-11
%@cycle_after 3:7 18:-19 19:-12 29:32 33:7
%@cycle_after_this 3:9 19:-10 33:12
%@cycle_already 5:-16 6:38
%@cycle_and 5:21
%@cycle_and_what 5:22
%@cycle_as 0:12 14:16
%@cycle_as_a 14:18
%@cycle_at 5:9
%@cycle_before 3:34 17:7 19:98 20:-22
%@cycle_before_this 19:51
%@cycle_by 15:-7 16:39
%@cycle_called 19:27
%@cycle_date 6:-21 15:16 19:20 20:-12 29:23
%@cycle_date_of 19:2
%@cycle_do 2:26 4:7
%@cycle_final 6:15 20:-13
%@cycle_for 2:-5 3:7 4:61
%@cycle_for_<version> 4:18
%@cycle_for_the 4:8
%@cycle_from 4:18
%@cycle_if 28:12
%@cycle_in 2:-16 3:22 5:18 20:18
%@cycle_in_<unknown> 3:25
%@cycle_in_@month 20:26
%@cycle_in_@unit 28:13
%@cycle_land 20:7
%@cycle_last 19:6
%@cycle_look 14:35
%@cycle_look_like 14:35
%@cycle_next 3:16
%@cycle_next_time 3:7
%@cycle_notes 1:26 2:9 14:-27 20:-11 24:3 29:9 33:34
%@cycle_notes_@be 2:28 33:-8
%@cycle_now 4:-1
%@cycle_of 2:19 5:-10 29:9
%@cycle_of_<unknown> 2:12
%@cycle_on 4:28 20:42
%@cycle_on_the 20:7
%@cycle_out 5:-8 6:64 20:-35
%@cycle_please 3:-22 5:4 8:4 14:27 27:-35 31:41
%@cycle_please_<?> 14:11
%@cycle_process 17:40
%@cycle_still 20:19
%@cycle_take 20:3
%@cycle_the 29:45
%@cycle_this 5:-2 20:22 25:21
%@cycle_this_@unit 20:30
%@cycle_when 20:5
%@dates_<?> 0:-25 11:22 14:7 33:10
%@dates_<unknown> 0:23 14:6 15:9 34:-12
%@dates_@be 3:6 6:57 10:-32 14:24 18:-23 32:6
%@dates_@be_in 32:25
%@dates_@be_there 14:52
%@dates_@place 27:2
%@dates_@toMove 27:18
%@dates__ 0:27
%@dates_and 10:20 14:2
%@dates_between 32:5
%@dates_do 14:59
%@dates_do_@we 14:59
%@dates_does 32:15
%@dates_fall 32:57
%@dates_fall_into 32:20
%@dates_for 0:5 4:21 14:93 18:-5 33:16
%@dates_for_<deadline> 33:40
%@dates_for_the 14:37
%@dates_from 27:1 32:9
%@dates_from_now 27:2
%@dates_in 26:24 31:19 32:8
%@dates_in_one 14:19
%@dates_in_the 32:1
%@dates_in_this 31:29
%@dates_of 14:-39 16:7 19:71
%@dates_of_<deadline> 16:11
%@dates_of_the 14:-25 19:52
%@dates_please 19:32
%@dates_that 18:11
%@dates_this 32:35
%@dates_this_@unit 32:35
%@device_with 6:10 7:-11 12:5 13:12 18:4 19:3 24:-8 27:3 28:3 29:-6 33:1
%@device_with_a 6:10 7:-11 12:5 13:12 18:4 19:3 24:-8 27:3 28:3 29:-6 33:1
%@entry_on 1:29
%@entry_on_the 1:7
%@exception_<?> 2:-68 10:-41 11:58 13:18 34:19
%@exception_<link> 22:22
%@exception_<number> 7:1 8:78 9:87 11:-16 13:-91 21:-97 22:-123 29:3
%@exception_<number>_<?> 7:16
%@exception_<number>_<unknown> 9:16
%@exception_<number>_@be 8:19
%@exception_<request> 8:46
%@exception_<unknown> 13:21 21:5
%@exception_@be 13:-42 19:16 21:47 22:-6 27:64
%@exception_@be_<unknown> 9:22
%@exception_@be_granted 13:-65 19:18 27:52
%@exception_@change 22:31
%@exception_@me 9:33 13:-16 22:20
%@exception_but 21:26
%@exception_for 8:7 9:33 10:-31 11:-40 13:34 22:90 29:-43 34:-58
%@exception_for_<deadline> 13:72 21:-42
%@exception_for_<request> 8:-39 9:-20 22:68
%@exception_for_<unknown> 8:22 13:-4 22:3
%@exception_for_@change 13:21
%@exception_for_@me 22:16
%@exception_for_@toMove 22:28
%@exception_for_a 2:5
%@exception_for_the 2:2 8:31 9:69 29:-12
%@exception_from 13:4 21:-11
%@exception_granted 13:18
%@exception_if 21:35 22:-24
%@exception_list 13:15
%@exception_needed 8:-8 21:37
%@exception_of 8:2 22:39
%@exception_of_<deadline> 22:34
%@exception_of_the 8:21
%@exception_on 7:25 8:-23 22:14
%@exception_please 22:27
%@exception_queue 13:43
%@exception_request 8:25 22:19
%@exception_request_for 22:49
%@exception_requests 13:-2 21:33
%@exception_sorry 13:21
%@exception_sorry_for 13:21
%@exception_that 13:45 21:-31
%@exception_the 22:5
%@exception_this 13:2
%@exception_to 10:28 13:-10 22:48
%@exception_wanted 22:18
%@exception_with 13:20
%@happened_over 17:17
%@happened_over_as 17:17
%@land_<?> 3:7
%@land_<unknown> 22:13
%@land_the 20:4
%@me_<?> 10:15
%@me_<deadline> 9:62 10:-10 24:23 31:6
%@me_<deadline>_@updates 24:-17 31:39
%@me_<number> 24:19
%@me_<number>_@unit 24:27
%@me_<request> 9:26
%@me_<unknown> 1:-12 2:-3 3:4 4:-16 5:-15 6:19 7:-49 8:-68 12:-56 14:-7 15:-25 16:-65 17:18 19:-81 20:32 21:-91 22:23 23:-2 25:51 28:4 29:97 31:-25 33:33 34:-2
%@me_<unknown>_<unknown> 9:17 11:-21 17:32 24:-7 25:17 27:-33 28:12 29:9 31:10 33:-32
%@me_<unknown>_@be 12:-10 25:24
%@me_<unknown>_@change 3:20
%@me_<unknown>_@me 29:30
%@me_<unknown>_@toStart 2:-5 33:26
%@me_<unknown>__ 24:8
%@me_<unknown>_a 11:-18 29:19
%@me_<unknown>_in 17:7
%@me_<unknown>_off 6:24 25:26 31:-15
%@me_<unknown>_on 20:46
%@me_<unknown>_says 11:12
%@me_<unknown>_the 33:40
%@me_<unknown>_to 11:19 15:-21 29:24
%@me_<unknown>_you 11:20
%@me_@be 0:11 1:-3 2:-65 4:-3 5:31 7:6 8:3 9:-48 10:8 12:17 15:-2 17:33 20:-3 21:5 23:2 25:9 27:9 29:-27 31:2 32:15
%@me_@be_<unknown> 8:38 9:-1 11:-19 14:10 17:57 33:33
%@me_@be_@start 20:9
%@me_@be_@toStart 17:78 33:-10
%@me_@be_a 17:41
%@me_@be_asking 22:13
%@me_@be_away 5:13 12:16 32:10
%@me_@be_late 25:14 29:17
%@me_@be_lost 11:50 25:-31
%@me_@be_not 7:25 8:-10 11:14 15:9 34:10
%@me_@be_on 6:9 7:4 8:-15 12:4 13:11 18:2 19:2 24:-23 28:1 29:-9 31:27
%@me_@be_requesting 22:13
%@me_@be_still 7:28 9:-17 21:2 30:3
%@me_@be_writing 0:4 10:4 16:7 17:-5 19:13 22:-5 28:3 29:-2 33:-15 34:1
%@me_@can 11:25 20:6 22:-15 26:37 29:7 30:-33 33:8
%@me_@can_<unknown> 26:24
%@me_@can_@toAdd 26:20
%@me_@can_not 10:3
%@me_@change 2:108 8:-41 10:-59 11:-7 22:37 24:7 25:-61 28:23 29:41 33:-57 34:4
%@me_@change_<unknown> 22:8
%@me_@change_@be 2:21 20:21 29:-8 34:9
%@me_@change_please 29:25
%@me_@cycle 2:8
%@me_@device 12:-1 25:-28 26:13 29:50
%@me_@exception 8:6 9:90 13:-60 21:-38 22:-44 34:23
%@me_@exception_request 8:40 22:-18
%@me_@land 20:8 22:7
%@me_@me 21:6 24:12 29:-6 31:-13
%@me_@me_@be 21:7
%@me_@month 6:4 26:11
%@me_@notify 11:23 26:-16 27:12
%@me_@person 33:28
%@me_@schedule 29:3 33:8
%@me_@toAdd 0:12 3:53 4:-34 29:-66
%@me_@toAdd_@me 3:21
%@me_@toAdd_a 0:2 2:41 3:32 29:-23
%@me_@toAdd_you 11:1
%@me_@toMove 6:32 7:21 8:-61 11:-10 15:49 22:8 23:24 24:-57
%@me_@toMove_@be 12:7
%@me_@toMove_@me 2:-10 7:30 23:7
%@me_@toMove_a 11:-20 15:66 23:10 24:-23 29:-9
%@me_@toMove_request 8:-25 29:47
%@me_@toMove_the 2:17
%@me_@toRemind 5:41 33:6 34:37
%@me_@toRemind_@me 5:3
%@me_@toRemind_for 34:23
%@me_@toRule 7:58 8:5
%@me_@toRule_<request> 7:24
%@me_@toRule_a 7:47 11:-16
%@me_@toStart 12:42 17:40 20:-39 33:-35
%@me_@toStop 30:26
%@me_@today 24:3
%@me_@unit 12:5 32:21
%@me_@updates 23:34 27:-8 31:59
%@me_@updates_for 31:15
%@me_@we 13:50 21:3 29:-27
%@me_@weekday 24:9
%@me__ 2:-8 3:19 6:8 7:4 9:-5 11:-6 21:25 26:3 27:2 29:50
%@me___<unknown> 21:16 27:10 29:21
%@me_a 4:11 5:39 24:32 25:8 31:-13 33:-40
%@me_a_<unknown> 11:22
%@me_a_@toRemind 24:12 27:13
%@me_about 9:32 23:6 27:-13 33:-8
%@me_about_<deadline> 10:2 23:14 24:4 27:-11
%@me_about_@change 31:31
%@me_again 24:15 32:-10 33:10
%@me_all 13:52
%@me_all_the 14:15
%@me_allowed 15:8
%@me_allowed_to 15:8
%@me_already 29:17
%@me_always 24:20
%@me_an 17:26
%@me_approval 8:41
%@me_as 29:15
%@me_ask 2:-33 7:5 11:29 15:2 21:-23 31:6 34:7
%@me_ask_for 11:14 21:-2
%@me_ask_when 34:11
%@me_ask_you 31:8
%@me_asked 9:21 13:-6 23:12
%@me_at 2:38 12:-9 33:-21
%@me_before 24:47
%@me_boss 1:18 9:-4 10:9 11:8 14:9 16:3 17:-2 20:6 24:2 26:-9 27:15 29:-11 33:-7
%@me_boss_@be 1:18 9:-2 10:10 11:9 14:10 16:4 24:4 25:-1 26:-8 27:19 29:-7 33:-10
%@me_chances 21:14
%@me_chances_of 21:14
%@me_cherry 2:3
%@me_cherry_<unknown> 2:3
%@me_do 2:-24 5:-19 7:10 8:8 10:17 11:19 17:14 18:-19 21:23 23:31 24:15 25:-10 29:7 31:-7 33:-20
%@me_do_<?> 5:-3 29:12
%@me_do_not 8:10 10:28 11:13 23:36 24:16 25:-19 31:-5 33:-7
%@me_every 24:8
%@me_file 29:23
%@me_filed 9:61 13:7 21:-22
%@me_filed_a 9:10
%@me_find_the 17:-10 29:19
%@me_finish 2:16
%@me_first 17:73 25:1 29:-18
%@me_first_@change 17:22 25:33 29:-4
%@me_first_@unit 17:54 25:-23
%@me_for 22:30
%@me_for_the 22:34
%@me_forget 1:-7 2:-5 4:12 7:-16 10:9 11:3 14:6 19:-7 20:-1 23:-12 24:-9 25:3 28:-7 33:4 34:3
%@me_forget_<deadline> 16:30
%@me_forget_<unknown> 18:10 29:31
%@me_forget_@be 5:-5 6:8
%@me_forget_@toStart 4:8
%@me_forget_how 17:12
%@me_forget_what 17:-3
%@me_forget_when 3:3 20:-3
%@me_forget_who 34:8
%@me_forgot 2:7 8:6 9:1 11:-17 13:-8 16:15 17:-11 18:1 25:-2 28:10 29:10 30:-2 33:1 34:-5
%@me_from 2:5 8:15 30:10
%@me_from_merging 2:11
%@me_from_the 30:14
%@me_get 2:-4 11:6 14:41 20:40 23:-23 24:21 30:-43
%@me_get_a 2:-5 24:7 26:40 29:1 33:-10
%@me_get_the 2:-23 14:33 20:18 26:-31 27:12 29:8
%@me_go 25:7
%@me_have 2:9 3:-13 5:1 7:34 8:-7 9:-30 14:-3 18:46 21:4 22:25 23:18 25:-35 26:10 27:-7 28:-16 29:3 30:-41
%@me_have_<deadline> 6:-11 33:48
%@me_have_<unknown> 15:19 29:24
%@me_have_a 2:20 22:9
%@me_have_got 5:4
%@me_have_left 28:-23 29:25
%@me_have_never 17:27
%@me_have_not 6:2 7:24
%@me_have_the 26:26
%@me_have_to 10:9 17:-11 18:61 20:8 21:24 22:11 29:-8
%@me_help 11:-11 17:45
%@me_hope 6:3
%@me_how 11:2 15:30 19:40 23:3 29:-24 33:3
%@me_in 27:64 31:-4
%@me_in_for 27:14
%@me_just 2:11 18:18
%@me_just_the 18:21
%@me_keep 10:23
%@me_know 27:16
%@me_know_when 27:12
%@me_land 2:14 17:-10 25:30
%@me_laptop 29:19
%@me_leave 24:-5
%@me_mean 28:11 33:26
%@me_merge 2:51 21:5
%@me_mind 18:2
%@me_miss 2:23 6:11 30:20 32:38
%@me_miss_<deadline> 6:3
%@me_miss_the 2:33
%@me_missed 2:9 18:-2 21:29
%@me_missed_the 2:10 18:-1
%@me_must 13:25 18:6
%@me_mute 30:46
%@me_mute_you 30:9
%@me_need 1:18 2:-5 3:9 8:-20 10:-21 11:-71 13:26 14:23 16:-21 18:20 21:8 22:-2 25:-38 30:8 31:-27 34:53
%@me_need_a 25:-26 34:41
%@me_need_an 2:2 21:9
%@me_need_for 3:16 21:-3 34:19
%@me_need_the 33:2
%@me_need_to 13:32 17:31 18:17
%@me_next 23:1 24:8
%@me_no 23:7 27:9
%@me_not 2:5 17:10 30:10
%@me_notes 33:1
%@me_of 11:-34 23:48 24:-26 27:3 31:4 33:15
%@me_of_<deadline> 23:7
%@me_of_the 24:-20 31:5 33:27
%@me_off 31:70
%@me_off_the 31:20
%@me_on 24:28 27:-47 31:18 32:9
%@me_on_the 24:41 32:12
%@me_only 26:21
%@me_out 2:13 5:5 17:-2
%@me_out_of 2:14
%@me_package 30:22
%@me_please 23:6 29:-18
%@me_read 17:16 18:-15
%@me_rebase 29:7
%@me_request 8:102 9:28 11:26 13:-56 22:-37 29:-88 34:5
%@me_request_an 11:49 21:-27
%@me_see 13:19 19:11
%@me_see_the 14:3 19:12
%@me_should 5:1 7:-4 11:13 18:-17 26:3 32:47 33:10
%@me_should_know 5:3 32:28
%@me_sign_off 7:3
%@me_some 11:24
%@me_some_example 11:9
%@me_still 9:57 20:-9 25:15 28:2 29:-24 30:16
%@me_still_get 2:1 20:-2 25:25
%@me_still_have 2:-9 28:22
%@me_subscribe 11:-5 26:31 27:19
%@me_subscribe_to 11:-19 26:16
%@me_subscribed 30:21
%@me_take 2:-33 7:-2 12:35 29:48 31:-8
%@me_take_it 12:38 31:-3
%@me_talk 34:14
%@me_talk_to 34:14
%@me_that 30:7
%@me_the 13:20 16:-30 17:5 18:37 25:-6 27:-5 28:9 29:10 31:-51 33:43
%@me_the_<deadline> 33:6
%@me_the_<unknown> 17:12 29:13
%@me_the_@schedule 19:10
%@me_the_@unit 33:7
%@me_the_date 33:9
%@me_think 21:9
%@me_through 11:21 14:13
%@me_through_the 14:14
%@me_time 14:24 19:-6 27:21
%@me_to 7:-25 13:24 14:-28 24:-31 27:56 29:65
%@me_to_the 14:-14 27:28 29:10
%@me_too 6:22
%@me_too_late 6:22
%@me_two 24:10
%@me_two_@unit 24:10
%@me_unsubscribe 11:38 29:-25
%@me_up 24:7 26:23 27:11 33:-26
%@me_up_for 26:24
%@me_up_when 24:25 33:-11
%@me_use 11:60
%@me_use_this 11:25
%@me_vote 2:-5 7:14 8:19
%@me_wait 2:25
%@me_want 1:6 2:-3 4:18 7:-9 14:23 22:28 25:-27 27:67 29:10 32:-11
%@me_want_to 14:37 21:-7 27:10 33:20
%@me_what 2:8 10:31 33:-24
%@me_what_<quoted> 10:1
%@me_when 19:25 20:14 24:-2 33:39
%@me_when_<deadline> 24:-9 33:72
%@me_whenever 27:5
%@me_whether 12:12
%@me_which 29:-20 33:9 34:9
%@me_who 7:25 9:-12 30:22
%@me_will 2:-6 8:14 20:-26 21:30 24:30 25:19 29:11 32:-19
%@me_with 33:5
%@me_would 7:16 11:-36 13:21 17:35 19:3 21:-32 22:22
%@me_would_like 2:4 7:-16 13:25 17:20 30:-24 33:-13
%@me_would_love 17:9
%@me_would_rather 7:6 31:5
%@me_write 6:31
%@me_write_to 11:23 29:-1
%@mean_of 10:18
%@mean_the 5:10
%@mean_what 10:24 33:-5
%@month_<?> 2:17 18:-3 20:23 32:68 33:46
%@month_<number> 1:94 4:64 5:-6 9:-51 10:-26 16:64 19:-23 20:34 22:-25 24:10 25:-9 27:-31 28:-55 29:-119 32:32 33:10
%@month_<number>_<?> 20:22
%@month_<number>_<number> 1:21 32:26
%@month_<number>_@toMove 20:15
%@month_<number>_as 1:29
%@month_<number>_at 1:16
%@month_<number>_instead 16:11
%@month_<number>_or 33:31
%@month_<number>_please 16:20
%@month_<unknown> 32:6
%@month_@be 2:9
%@month_@change 33:40
%@month_@me 2:8 7:2 13:-7 19:9 22:13 29:11 31:4 33:-9
%@month_@me_ask 7:9 31:8
%@month_@me_have 29:1
%@month_@me_see 14:-2 19:13
%@month_@toMove 1:1 15:6 16:-7 28:7 32:12
%@month_@we 4:7 22:22
%@month_@we_have 4:8 22:24
%@month_at 14:11 24:4 32:-4
%@month_at_<number> 24:4
%@month_do 33:12
%@month_for 16:28
%@month_or 6:-26 20:61 33:48
%@month_or_@month 33:22
%@month_please 4:22
%@month_the 22:21
%@month_the_<unknown> 22:4
%@month_would 0:7
%@move_<deadline> 15:16
%@move_<deadline>_forward 15:16
%@person_<?> 34:86
%@person_<unknown> 13:19 25:-14 29:-7 34:42
%@person_@be 22:2
%@person_@person 10:-3 17:1 34:6
%@person_for 11:-13 34:148
%@person_for_<deadline> 34:44
%@person_for_<unknown> 34:7
%@person_for_the 34:36
%@person_last 17:12
%@person_of 5:20 29:-9 34:79
%@person_of_<deadline> 34:27
%@person_of_<unknown> 34:5
%@person_of_the 34:24
%@person_please 34:46
%@person_the 18:36
%@person_what 10:-10 17:56
%@place_<?> 2:-25 3:4 11:-24 21:17 25:32 26:-54 27:23 34:15
%@place_<unknown> 10:22 26:28 29:-11
%@place_@be 30:23
%@place_@unit 26:8 30:2
%@place_for 0:24 2:57 22:-7 29:9
%@place_for_@weekday 29:20
%@place_for_a 2:22
%@place_from 31:42
%@place_from_the 27:-18 31:48
%@place_get 26:36
%@place_get_the 26:20
%@place_please 25:20
%@place_should 26:16
%@place_subscribed 26:12
%@post_the 34:16
%@schedule_<?> 11:28 14:47 19:-22
%@schedule_<unknown> 1:-1 16:23 33:6
%@schedule_@unit 33:52
%@schedule_feed 14:-9 26:34
%@schedule_file 26:26
%@schedule_for 4:6 14:80 25:42
%@schedule_for_<version> 14:45
%@schedule_for_the 14:2 25:49 32:-22
%@schedule_link 14:44 26:-2
%@schedule_look 19:21
%@schedule_look_like 19:21
%@schedule_of 13:30 19:63 32:17
%@schedule_of_<version> 14:-20 19:56
%@schedule_of_the 19:9
%@schedule_please 14:20 26:25 32:22
%@schedule_the 1:3
%@should_to 7:30
%@show_on 1:1 29:6
%@show_the 14:45
%@standing_@exception 13:12
%@start_the 20:9
%@stop_a 2:31
%@stop_a_<unknown> 2:6
%@subscribe_<deadline> 10:-8 18:23 26:35 27:35 34:-31
%@subscribe_out 18:14
%@subscribe_out_for 18:14
%@toAdd_<?> 0:16 3:-35 6:4 14:11 18:50 19:-1 34:8
%@toAdd_<deadline> 1:41 6:6 10:2 16:35 24:-27 29:-17
%@toAdd_<deadline>_<number> 1:36
%@toAdd_<deadline>_on 6:11
%@toAdd_<quoted> 1:12
%@toAdd_<quoted>_<quoted> 1:33
%@toAdd_<unknown> 0:8 4:9 14:-36 18:12 22:5 33:5
%@toAdd_<unknown>_to 29:8
%@toAdd_<version> 3:29 4:30
%@toAdd_@be 5:41
%@toAdd_@be_@we 5:41
%@toAdd_@change 1:24 2:-49 10:47 27:15
%@toAdd_@cycle 4:12
%@toAdd_@cycle_<version> 4:1
%@toAdd_@dates 0:79
%@toAdd_@me 1:-39 2:-16 3:16 27:40 29:30
%@toAdd_@me_<unknown> 29:31
%@toAdd_@me_to 27:24
%@toAdd_@place 14:13
%@toAdd_@we 27:35
%@toAdd__ 4:16
%@toAdd_a 1:29 2:24 3:15 4:12 11:30 14:-80 16:-72 29:87
%@toAdd_a_<deadline> 1:30
%@toAdd_a_<number> 4:16
%@toAdd_a_<quoted> 1:4
%@toAdd_a_<unknown> 29:42
%@toAdd_a_@change 1:12 29:8
%@toAdd_a_@cycle 3:28
%@toAdd_a_@toAdd 4:3
%@toAdd_a_@toStart 0:-20 1:-5 11:23 29:17
%@toAdd_a_beta 0:9
%@toAdd_a_deadline 11:25
%@toAdd_a_go 1:4
%@toAdd_a_milestone 0:8 1:4
%@toAdd_all 26:31
%@toAdd_an 1:34 10:8 22:23
%@toAdd_an_<deadline> 10:8
%@toAdd_an_@exception 22:30
%@toAdd_as 25:9
%@toAdd_complete 14:16
%@toAdd_deadline 1:7
%@toAdd_for 1:-14 3:14 4:72 18:-19 20:12 29:-3 32:25
%@toAdd_for_<version> 4:49 14:-13
%@toAdd_for_@cycle 4:36
%@toAdd_for_the 4:4 18:-16 20:26
%@toAdd_in 14:38 19:-8
%@toAdd_it 1:35 2:11 16:1 22:5
%@toAdd_of 14:-2 19:35
%@toAdd_on 14:23
%@toAdd_please 13:33 14:26 22:-11
%@toAdd_qa 27:24
%@toAdd_sense 26:7
%@toAdd_sense_to 26:8
%@toAdd_sure 24:58
%@toAdd_sure_@me 24:27
%@toAdd_that 16:6
%@toAdd_the 0:13 1:21 2:58 4:1 6:1 14:-8 20:-12 29:-44
%@toAdd_the_<deadline> 16:2
%@toAdd_the_<unknown> 0:25
%@toAdd_the_@cycle 2:35
%@toAdd_this 1:3
%@toAdd_to 26:40
%@toAdd_with 19:11
%@toAdd_you 11:1
%@toMove_<?> 2:-24 6:-12 16:-7 20:30 23:4 33:64
%@toMove_<deadline> 1:-23 2:-74 15:89 16:151 22:-15 24:-73 28:-7 29:-85 33:-81 34:49
%@toMove_<deadline>_<?> 15:3
%@toMove_<deadline>_<number> 16:16
%@toMove_<deadline>_a 15:3
%@toMove_<deadline>_at 15:7
%@toMove_<deadline>_on 34:25
%@toMove_<deadline>_to 16:65
%@toMove_<deadline>_until 16:1
%@toMove_<number> 22:71
%@toMove_<quoted> 1:11
%@toMove_<request> 8:50
%@toMove_<unknown> 22:15 25:23 29:-41 34:4
%@toMove_@be 2:9 12:6
%@toMove_@change 33:21
%@toMove_@dates 11:18 34:19
%@toMove_@exception 8:38
%@toMove_@exception_<number> 8:11
%@toMove_@me 2:-19 7:24 8:10 16:-19 29:17 33:1
%@toMove_@updates 31:14
%@toMove__ 16:29
%@toMove_a 0:12 1:-34 11:9 15:47 16:-4 21:1 27:-26 29:-68 31:30 33:20 34:-25
%@toMove_a_<unknown> 21:9 31:35
%@toMove_a_@updates 11:16
%@toMove_a_date 11:1 15:29 33:9 34:-18
%@toMove_a_deadline 15:25
%@toMove_an 16:-6 24:31 29:14
%@toMove_an_alarm 24:6 29:16
%@toMove_for 20:19 23:5 33:20
%@toMove_in 22:28 29:-6
%@toMove_in_a 2:8
%@toMove_it 1:43 4:8 15:-38 16:59 24:-20 29:24
%@toMove_it_in 1:12
%@toMove_it_up 1:5 4:15
%@toMove_of 16:31 24:14
%@toMove_of_<deadline> 15:-20 16:16 24:16
%@toMove_of_the 15:3
%@toMove_on 5:15 9:14 12:35 27:-7
%@toMove_on_the 5:28
%@toMove_or 2:-10 6:7 12:14
%@toMove_or_@be 2:-10 12:15 19:11
%@toMove_request 8:-26 17:12 29:42
%@toMove_that 26:9 33:5
%@toMove_the 1:-15 2:15 4:2 5:-43 14:-4 15:57 16:75 24:29 29:43 33:-94 34:-2
%@toMove_the_<deadline> 1:-20 15:48 16:63
%@toMove_the_<unknown> 2:25 4:2 12:1 16:-1
%@toMove_the_@cycle 15:13 16:56 20:-21
%@toMove_the_@dates 15:26 16:10 34:-7
%@toMove_the_@schedule 16:11
%@toMove_to 16:48 33:-4
%@toMove_to_<deadline> 16:2
%@toMove_up 1:13 11:41 16:-37 19:9 23:-5
%@toMove_up_<version> 4:12
%@toMove_up_a 1:4 4:-23 11:16
%@toPost_<deadline> 2:19 5:24 6:15
%@toPost_<deadline>_<?> 5:11 6:28
%@toPost_@me 14:30 24:1
%@toPost_@me_a 27:13
%@toPost_@me_the 14:32
%@toPost_a 2:-12 17:17
%@toPost_a_@change 2:-11 17:17
%@toPost_freeze 5:11
%@toPost_the 14:64
%@toPost_the_<unknown> 24:2 29:10
%@toPost_the_@schedule 14:27
%@toPost_the_@updates 26:9
%@toRemind_<?> 21:7 26:13 32:15
%@toRemind_<deadline> 16:11
%@toRemind_<unknown> 9:-8 25:2 29:16 34:18
%@toRemind_<unknown>_<unknown> 9:-4 34:20
%@toRemind_@be 25:10
%@toRemind_@change 27:17
%@toRemind_@change_about 27:17
%@toRemind_@me 2:19 5:25 8:-7 9:24 10:47 13:-25 19:15 22:-12 25:-58 27:34 29:10 30:-34 31:-7 32:-28 33:19
%@toRemind_@me_<unknown> 5:3 29:14
%@toRemind_@me_a 25:2
%@toRemind_@me_about 9:15 10:4 24:-8 33:-2
%@toRemind_@me_again 33:12
%@toRemind_@me_how 9:4 23:19 29:-10
%@toRemind_@me_of 24:-5 27:9 33:17
%@toRemind_@me_the 18:16
%@toRemind_@me_to 24:-14 29:60
%@toRemind_@me_when 19:28 24:-28 33:44
%@toRemind_@me_whenever 27:5
%@toRemind_@me_whether 12:12
%@toRemind_@we 11:24 23:64 24:69 27:-20 28:-4 29:-7 32:-12 33:4
%@toRemind_@we_about 11:10
%@toRemind_@we_of 23:5
%@toRemind_@we_that 24:2
%@toRemind_@we_when 33:33
%@toRemind_for 1:-23 24:50 34:23
%@toRemind_for_<deadline> 24:3
%@toRemind_of 24:12
%@toRemind_of_the 24:12
%@toRemind_the 5:20 11:-4 23:35 24:67
%@toRemind_the_<unknown> 5:23 27:8
%@toRemind_the_@change 23:7 24:19
%@toRemind_the_@we 23:9
%@toRemind_this 27:5
%@toRemind_this_@place 27:9
%@toRemind_when 24:31 33:-28
%@toRemind_when_<deadline> 27:27
%@toRemind_you 11:13
%@toRule_<?> 13:16 16:-14 33:36
%@toRule_<number> 7:19 8:90 29:-85
%@toRule_<request> 7:113 8:68 9:-53 11:-27 12:-13 25:-11 29:-18 34:-31
%@toRule_<request>_<?> 7:46
%@toRule_<request>_<unknown> 7:-24 8:50
%@toRule_<request>_@we 8:21
%@toRule_<request>_before 7:6
%@toRule_<request>_please 7:-13 8:38
%@toRule_<unknown> 33:24
%@toRule_<unknown>_date 33:30
%@toRule_@be 28:31
%@toRule_@be_@we 28:14
%@toRule_@change 8:-12 29:4
%@toRule_@exception 7:49 8:3 9:-47 13:-45 34:33
%@toRule_@exception_<number> 7:15 8:41 9:-35
%@toRule_@me 8:-46 9:-25 29:124 30:1 31:5
%@toRule_@me_<unknown> 8:-46 29:86 31:-30
%@toRule_@me_@exception 8:19
%@toRule_@me_@toMove 8:-30 29:24
%@toRule_@me_@updates 24:28
%@toRule_@me_from 30:2 31:17
%@toRule_@me_request 8:24
%@toRule_@we 22:55
%@toRule_a 7:31
%@toRule_a_request 7:32 29:-17
%@toRule_all 8:73 13:-73
%@toRule_all_<deadline> 8:42 13:-33
%@toRule_an 11:48
%@toRule_an_@exception 11:48
%@toRule_anything 7:39
%@toRule_it 7:-34 8:86 31:7
%@toRule_please 25:6
%@toRule_request 8:24
%@toRule_request_<number> 8:7
%@toRule_the 2:-16 8:84 9:6 13:-13 16:11 22:-92 24:49 25:-17 27:-43 29:7 31:9 34:-10
%@toRule_the_<deadline> 8:6 22:-2 24:33 27:-5
%@toRule_the_<unknown> 7:-20 8:11 9:20 31:21
%@toRule_the_@change 24:11
%@toRule_the_@exception 8:21
%@toRule_the_approval 7:15
%@toRule_the_request 8:29
%@toStart_<?> 3:19 12:20 17:41
%@toStart_<deadline> 1:24 16:-6
%@toStart_<unknown> 2:63 6:-38 9:3 11:34 16:-5 20:-31 25:6 27:-39 33:51
%@toStart_<unknown>_<number> 29:-6 33:35
%@toStart_<unknown>_<unknown> 29:3
%@toStart_<version> 3:19 4:73 5:-17
%@toStart_@change 2:89 3:-27 4:6 6:50 17:-95 20:-38 22:-37 29:-63 33:73
%@toStart_@change_<?> 2:22 22:-18
%@toStart_@change_<unknown> 1:12
%@toStart_@change_@be 10:13
%@toStart_@change_@change 33:10
%@toStart_@change_in 12:3
%@toStart_@change_on 4:6
%@toStart_@change_still 12:15
%@toStart_@cycle 2:-14 3:41 4:80 5:-12 11:5 17:-94 20:99 29:-41 33:-12
%@toStart_@cycle_<?> 11:16
%@toStart_@cycle_<version> 4:73
%@toStart_@dates 0:40 11:25 14:-27
%@toStart_@exception 22:48
%@toStart_@me 20:10
%@toStart_@person 17:1
%@toStart_@place 17:40
%@toStart_@we 17:32
%@toStart__ 13:23
%@toStart_a 3:-7 4:46 29:23
%@toStart_a_<number> 4:19
%@toStart_a_@toStart 4:5
%@toStart_again 5:-1 12:49 25:31 29:-62
%@toStart_an 22:36
%@toStart_an_@exception 22:28
%@toStart_dashboard 22:27
%@toStart_date 4:-25 16:63 19:27 33:-79 34:8
%@toStart_date_for 16:54 33:-22
%@toStart_deadline 11:27
%@toStart_for 5:57 12:13 18:28 29:-59
%@toStart_for_@change 12:10
%@toStart_functionality 33:24
%@toStart_in 6:-27 12:16 29:5
%@toStart_milestone 1:25
%@toStart_milestone_<deadline> 1:17
%@toStart_off 3:40 4:30 20:-6
%@toStart_off_<version> 3:11 4:30
%@toStart_on 9:22
%@toStart_on_the 9:23
%@toStart_or 5:62 12:-4
%@toStart_planning 4:39
%@toStart_please 6:-5 12:16
%@toStart_requests 13:14
%@toStart_the 3:9 4:37 14:-14 17:-3 29:53
%@toStart_the_next 3:33
%@toStart_to 14:33 17:34
%@toStart_to_finish 14:30
%@toStart_to_the 17:40
%@toStart_what 17:40 18:-9
%@toStart_with 16:28
%@toStop_<?> 2:-19 6:4 33:-3 34:14
%@toStop_<unknown> 30:4 31:14
%@toStop_<unknown>_<unknown> 31:13
%@toStop_@me 2:44 23:29 30:6
%@toStop_@me_from 2:10
%@toStop_@notify 31:40
%@toStop_@remind 31:8
%@toStop_@updates 27:-17 30:14 31:45
%@toStop_@updates_in 31:27
%@toStop_of 1:4 4:18 16:1 20:36 29:-15 31:-21 32:27 33:21
%@toStop_of_@month 4:24 20:26
%@toStop_of_@unit 16:15 32:19
%@toStop_on 18:-20 29:8 34:4
%@toStop_sending 31:27
%@toStop_sending_@me 31:15
%@toStop_taking 33:6
%@toStop_the 23:-20 27:-53 29:22 30:42 31:37
%@toStop_the_<deadline> 31:1
%@toStop_the_@updates 30:21
%@toStop_the_daily 31:18
%@toStop_them 31:33
%@toStop_this 11:41 30:-24 34:24
%@today_<?> 2:27 5:-24 6:9 17:-38 29:-45 32:62
%@today_<unknown> 12:-18 32:31
%@today_@be 5:26
%@today_@me 7:1 17:2
%@today_and 28:2 34:15
%@today_and_<deadline> 28:2
%@today_please 7:17
%@unit_<?> 2:-5 15:36 18:-10 19:-37 20:37 25:-4 29:8 30:15 31:4 32:22 33:-9
%@unit_<deadline> 28:34 33:14
%@unit_<deadline>_<deadline> 28:35
%@unit_<number> 1:-21 32:43
%@unit_<unknown> 2:-20 4:-6 5:-18 16:-37 17:6 22:21 24:48 32:50
%@unit_<unknown>_<?> 2:-7 32:27
%@unit_@be 1:2 5:-4 6:-1 10:-46 12:9 17:-7 19:31 20:25 29:34 32:-27 33:25
%@unit_@be_<deadline> 19:6 33:55
%@unit_@be_it 5:-14 29:51 32:-4
%@unit_@be_that 12:27
%@unit_@be_the 20:44
%@unit_@can 20:3 33:10
%@unit_@can_@we 33:17
%@unit_@change 2:16
%@unit_@cycle 3:69 4:24 5:-28
%@unit_@dates 32:37
%@unit_@me 16:52 32:5
%@unit_@me_forgot 16:16
%@unit_@month 4:26
%@unit_@schedule 27:11
%@unit_@toAdd 1:-11 4:52
%@unit_@toMove 16:20
%@unit_@toRemind 24:9
%@unit_@toStop 6:4
%@unit_@unit 32:3
%@unit_@updates 32:22
%@unit__ 1:1
%@unit_after 1:71 24:-37
%@unit_after_<deadline> 1:74 24:-17
%@unit_ago 19:25
%@unit_ahead 1:29 16:-22 24:27 32:31
%@unit_ahead_of 1:31 16:-5 24:45
%@unit_as 16:9 33:7
%@unit_as_<deadline> 16:10
%@unit_away 24:48 28:2 33:-34
%@unit_before 1:91 20:-27 22:-4 24:128 27:-64 28:6 33:-108
%@unit_before_<deadline> 1:37 19:1 24:35
%@unit_before_@cycle 1:10
%@unit_before__ 24:20
%@unit_before_the 1:32 20:-18 24:28 28:54
%@unit_between 19:12
%@unit_between_<deadline> 19:13
%@unit_between_@today 28:2
%@unit_did 19:45
%@unit_did_<version> 19:32
%@unit_did_@we 33:1
%@unit_do 5:30 20:55 28:3 29:-44 32:-53 33:23
%@unit_do_@we 5:31 20:52 32:-61
%@unit_does 10:-3 33:63
%@unit_does_<deadline> 33:17
%@unit_does_the 20:2 33:24
%@unit_earlier 16:23
%@unit_for 2:-61 5:-28 16:22 19:-1 20:11 22:77 28:15 29:-45 32:68 33:38
%@unit_for_<deadline> 16:47 24:3
%@unit_for_the 5:-21 22:50 28:35 29:-8 32:62
%@unit_has 33:36
%@unit_in 5:3 16:-29 24:53 28:-9 29:5 32:7 33:-39
%@unit_in_<unknown> 16:-7 29:13
%@unit_in_@toMove 16:-9 24:55
%@unit_it 20:18
%@unit_late 21:35 33:-12
%@unit_later 15:3 16:59
%@unit_left 24:38
%@unit_many 18:-2 32:6
%@unit_more 22:21
%@unit_more_for 22:36
%@unit_of 1:-17 10:5 16:-29 24:-19 25:24 29:30 33:25
%@unit_of_<deadline> 6:5
%@unit_of_<unknown> 25:27
%@unit_of_@month 29:18 32:14
%@unit_of_the 5:21 10:9 32:-14 33:16
%@unit_on 1:41 24:3
%@unit_on_the 1:4 24:11
%@unit_or 2:13 5:-36 20:5
%@unit_or_@be 2:8
%@unit_out 24:41
%@unit_please 2:5 16:62 24:-66 28:-43 32:26
%@unit_please_<?> 4:8
%@unit_prior 24:43
%@unit_prior_to 24:35
%@unit_so 16:14
%@unit_sorry 16:1
%@unit_sorry_for 16:1
%@unit_the 20:42
%@unit_to 5:-7 16:-17 28:122 29:-9
%@unit_to_<deadline> 16:-5 28:65 33:-13
%@unit_to_go 28:44
%@unit_to_the 28:16
%@unit_until 28:70 29:28
%@unit_until_<deadline> 28:72
%@unit_until_@cycle 28:28
%@unit_what 17:33 21:15
%@unit_what_@be 17:42
%@unit_will 20:12
%@unsubscribe_<deadline> 31:45
%@updates_<?> 23:-4 26:62 29:14 30:62 34:-16
%@updates_<deadline> 24:4
%@updates_<unknown> 8:-13 20:11 23:11 29:28
%@updates_@be 23:69 30:10
%@updates_@be_active 23:24
%@updates_@me 23:19
%@updates_@me_have 23:23
%@updates_@place 27:34
%@updates_about 9:8
%@updates_back 27:11
%@updates_back_on 27:11
%@updates_by 27:22
%@updates_by_@toRemind 26:15
%@updates_do 26:1
%@updates_for 24:41 27:54 31:4
%@updates_for_<deadline> 24:28 31:5
%@updates_for_<unknown> 27:31 31:-1
%@updates_for_@me 27:2
%@updates_from 31:7
%@updates_go 23:8
%@updates_go_out 23:8
%@updates_have 23:7
%@updates_in 11:16 23:17 26:-24 27:34 31:18
%@updates_in_<unknown> 23:29
%@updates_in_@place 27:15
%@updates_of 23:5
%@updates_of_<deadline> 23:5
%@updates_off 30:28
%@updates_on 27:54
%@updates_please 23:-34 24:23 26:16 27:44 28:6 29:-2 31:18
%@updates_sorry 31:14
%@updates_sorry_for 31:14
%@updates_to 16:-19 24:21 28:22
%@updates_to_<number> 24:21
%@updates_to_the 29:9
%@updates_too 27:26
%@we_<?> 2:-1 29:31 32:16
%@we_<deadline> 19:27 21:16 24:29 33:-13
%@we_<unknown> 1:4 5:17 6:-21 8:-2 10:-13 11:-38 12:32 17:9 18:4 19:-31 20:27 25:-7 29:-2 32:-40 33:25 34:-32
%@we_<unknown>_<?> 5:34 20:-6 29:2
%@we_<unknown>_<unknown> 1:6 5:-22 18:8
%@we_<unknown>_@be 33:24
%@we_<unknown>_@change 20:10
%@we_<unknown>_for 29:6
%@we_<unknown>_on 5:37
%@we_<unknown>_the 2:44 12:-13 20:21 22:16 29:-33
%@we_@be 4:30 5:42 6:-56 7:-17 13:-47 18:22 22:26 27:-5 30:10 32:-28
%@we_@be_<unknown> 16:1 18:11 24:10
%@we_@be_frozen 12:-5 22:25
%@we_@be_in 5:13 12:22 29:16
%@we_@be_thinking 21:16
%@we_@can 0:20 33:18 34:27
%@we_@can_@toRule 34:16
%@we_@can_not 22:9 33:6
%@we_@change 22:77 24:5 27:-17 29:-1 33:32
%@we_@cycle 5:-29 17:21 20:31 21:6
%@we_@exception 9:17
%@we_@person 34:16
%@we_@place 23:-1 26:7 34:19
%@we_@toAdd 4:-18 6:15 11:19
%@we_@toAdd_a 11:19
%@we_@toMove 0:29 1:-16 15:52 20:12 29:-44 33:18
%@we_@toMove_<deadline> 15:32
%@we_@toMove_the 15:19 20:15 29:-35
%@we_@toPost 6:31
%@we_@toRule 7:44 9:26 13:28 22:-5 32:-11
%@we_@toRule_<request> 7:31
%@we_@toRule_the 9:19
%@we_@toStart 3:29 4:34 17:-2 18:21 20:-8
%@we_@toStart_off 3:8 20:-4
%@we_@toStop 33:18
%@we_@today 5:2
%@we_@we 12:-5 21:27 27:43
%@we__ 0:25 2:3 5:-41 6:-11 12:-18 25:48
%@we___<unknown> 2:4 5:-38 12:-18 25:49
%@we_a 1:-1 22:10 24:57 32:26
%@we_a_<unknown> 24:30 32:28
%@we_about 11:9 23:24 24:-8 31:21
%@we_about_<deadline> 23:10
%@we_after 6:64 18:-5
%@we_after_<deadline> 6:64 18:-5
%@we_agreed 16:27
%@we_already 6:-10 12:24 26:1
%@we_also 1:39
%@we_also_need 1:26
%@we_anything 31:26
%@we_ask 22:9
%@we_at 2:-22 5:20
%@we_before 23:6
%@we_cut 20:28 29:18 33:-20
%@we_cut_the 20:44 29:-25
%@we_did 25:40
%@we_do 0:1 3:5 7:-3 23:-21 30:-7 31:57
%@we_do_not 0:4 23:-19 30:-3 31:57
%@we_entered 5:27
%@we_first 18:12
%@we_for 23:22 33:-2
%@we_frozen 12:52 25:-10
%@we_get 4:4 20:-49 22:23 29:44 30:9
%@we_get_an 22:15
%@we_give 15:8
%@we_go 8:11 20:19
%@we_got 32:34
%@we_got_until 32:19
%@we_had 0:12 25:1
%@we_had_<deadline> 33:4
%@we_had_a 0:14
%@we_has 2:10
%@we_have 0:-45 1:34 2:-6 3:-37 4:12 6:-39 9:-74 13:58 14:63 19:-20 20:-7 21:-26 22:24 25:-30 28:13 31:1 32:23 33:7
%@we_have_<deadline> 10:8 12:16 28:-8 33:3
%@we_have_a 1:19 28:5
%@we_have_an 33:25
%@we_have_in 14:31
%@we_have_not 15:4
%@we_have_something 32:20
%@we_have_the 4:8 14:3 29:23
%@we_have_until 22:32
%@we_hit 10:40 20:-54 28:53 33:-36
%@we_hit_<deadline> 10:41 33:-5
%@we_in 2:-2 5:51 17:32
%@we_in_the 5:28 27:5
%@we_know 7:-18 9:26 24:11 33:9
%@we_let 13:6
%@we_live 5:-31 6:49 12:-13
%@we_mean 10:1
%@we_member 34:4
%@we_merge 22:24 33:-25
%@we_merge_@change 12:24 33:-23
%@we_missed 21:3 22:15
%@we_missed_the 22:15
%@we_moved 5:16 6:25 15:-5
%@we_must 24:2
%@we_need 0:14 2:26 4:23 22:13
%@we_need_a 4:26
%@we_need_an 2:29 22:-13
%@we_need_another 0:4
%@we_next 24:7 32:17
%@we_not 3:2 7:3 21:17 22:-21
%@we_of 23:5
%@we_on 5:10 12:-24 14:-18 18:15 24:12 25:7
%@we_on_the 5:9 14:-9 18:17 25:11
%@we_only 22:18
%@we_out 12:10 31:7
%@we_out_of 12:10 31:7
%@we_pre 5:27
%@we_pre_or 5:27
%@we_reach 9:21
%@we_said 7:7
%@we_ship 19:36 20:3 28:41 29:-25
%@we_ship_<?> 20:8
%@we_should 2:-16 3:10 29:26 30:42 31:-16
%@we_still 12:7 20:6
%@we_still_<unknown> 6:11
%@we_subscribe 27:9
%@we_support 29:34
%@we_take 25:29 29:-4
%@we_the 6:10 27:12
%@we_the_@updates 27:14
%@we_to 27:32 28:24
%@we_use 3:34
%@we_want 0:11 7:29
%@we_want_a 0:19
%@we_when 33:28
%@we_will 22:52
%@we_will_not 22:68
%@we_with 5:-10 9:46
%@we_working 18:9
%@we_would 22:11 27:20 30:11
%@weekday_<?> 2:8 18:-4 25:30 32:65
%@weekday_<number> 1:38 24:28 29:-6
%@weekday_<number>_@be 24:5
%@weekday_<unknown> 31:1 32:51
%@weekday_@be 16:-8 33:68
%@weekday_@can 22:6
%@weekday_@me 27:9 31:6
%@weekday_@toMove 12:-2 33:30
%@weekday_@toRemind 24:7
%@weekday_about 24:46
%@weekday_and 9:3 16:12
%@weekday_before 28:15
%@weekday_before_<deadline> 28:1
%@weekday_do 32:8
%@weekday_in 1:6
%@weekday_instead 16:22
%@weekday_or 33:28
%@weekday_please 7:-10 16:30 29:39
%@weekday_sorry 29:10 32:30
%@weekday_sorry_for 29:10 32:30
%@weekday_the 2:16
%@weekday_the_<number> 2:17
%@weekday_to 2:-21 24:4 28:17 32:36
%@weekday_to_@weekday 32:37
%^_<cycle> 16:21
%^_<deadline> 2:-62 3:-15 4:-55 6:23 9:-7 10:2 12:19 14:-41 15:-53 16:24 18:-29 19:47 20:-6 21:-15 22:20 23:-41 24:-64 25:27 27:-47 28:20 29:54 31:-128 33:48
%^_<deadline>_<?> 6:-133 9:-1 12:28 18:-46 21:-38 28:-111 29:35 33:67 34:-19
%^_<deadline>_<deadline> 33:17
%^_<deadline>_<link> 22:17
%^_<deadline>_<number> 16:20
%^_<deadline>_<unknown> 1:14 6:72 9:-28 16:-32 18:-33 21:40 28:-20 29:-2 33:9
%^_<deadline>_@be 6:30 10:-31 18:14 19:-18 33:38
%^_<deadline>_@can 10:18 16:9
%^_<deadline>_@exception 8:36 13:35 22:-16
%^_<deadline>_@month 20:12 33:5
%^_<deadline>_@person 34:60
%^_<deadline>_@unit 16:-11 25:34
%^_<deadline>_@updates 24:5 27:24 28:12 31:-18
%^_<deadline>_active 12:22
%^_<deadline>_and 18:33 33:-17
%^_<deadline>_cutoff 33:14
%^_<deadline>_date 16:-4 20:-11 33:63
%^_<deadline>_done 6:37 18:-9
%^_<deadline>_for 22:20
%^_<deadline>_has 12:14
%^_<deadline>_in 9:26 12:14 19:15 28:69 29:-5 33:-15
%^_<deadline>_last 19:1
%^_<deadline>_now 12:-10 28:22
%^_<deadline>_of 19:35
%^_<deadline>_on 12:34 13:15 29:5
%^_<deadline>_please 22:9 33:22
%^_<deadline>_should 16:16
%^_<deadline>_tag 33:22
%^_<deadline>_to 16:25
%^_<deadline>_two 16:-1 19:35
%^_<deadline>_vs 10:17
%^_<deadline>_what 10:4
%^_<deadline>_when 29:63 33:-35
%^_<deadline>_which 29:39 33:-22
%^_<link> 9:21
%^_<number> 1:-30 7:-11 8:21 9:-11 16:-39 22:-14 25:4 27:21 29:48
%^_<number>_on 8:69 9:-42 22:-12
%^_<quoted> 1:-13 7:44 10:-24 33:35
%^_<quoted>_<quoted> 1:-10 7:44 10:-48 33:35
%^_<request> 7:-26 8:19 9:93 25:-58
%^_<request>_<unknown> 7:10 8:53 9:-30
%^_<request>_@be 8:29
%^_<request>_@toRule 8:14
%^_<request>_approved 8:12
%^_<unknown> 1:10 2:22 4:19 5:30 6:-33 7:43 8:-29 9:-13 10:9 11:35 13:3 14:11 15:-3 16:10 17:-17 18:34 20:-2 22:-10 23:9 24:54 25:-30 27:39 28:-5 29:-18 31:36 32:-5 33:-4 34:3
%^_<unknown>_<?> 10:21 11:12 29:-29
%^_<unknown>_<deadline> 12:-4 16:15 18:53
%^_<unknown>_<number> 1:-59 8:16 9:45 14:-10 18:40 25:17 29:-18
%^_<unknown>_<request> 7:-19 8:62
%^_<unknown>_<unknown> 0:-7 1:-61 5:-14 6:-77 8:-28 9:-110 10:-6 11:17 13:24 17:11 19:-30 20:30 25:-34 26:-44 27:53 28:51 29:2 31:-6 32:25 33:-8 34:-129
%^_<unknown>_<version> 1:8 2:7 14:-15 19:26 20:-18 29:4
%^_<unknown>_@be 6:43 8:-9 11:-17 12:16 15:16 25:33 29:-35 33:-10
%^_<unknown>_@can 2:16 3:15 11:-33
%^_<unknown>_@change 8:-14 11:23 22:11 29:-17 33:10
%^_<unknown>_@dates 19:40
%^_<unknown>_@exception 9:14
%^_<unknown>_@me 8:29 10:-32 11:41 12:-5 14:-8 16:-4 22:-46 24:106 25:-16 27:4 28:-54 29:-94 31:37 33:-31
%^_<unknown>_@toAdd 29:6
%^_<unknown>_@toMove 15:-9 16:18
%^_<unknown>_@toRule 8:29
%^_<unknown>_@toStart 29:1
%^_<unknown>_@toStop 31:36
%^_<unknown>_@unit 3:8 25:23
%^_<unknown>_@we 2:17 25:9 29:-3
%^_<unknown>_@weekday 25:15 33:3
%^_<unknown>__ 1:19 2:-3 5:-28 8:27 9:25 10:-45 14:60 16:32 18:25 20:-31 22:9 24:7 25:-28 27:-30 29:-44 33:-59
%^_<unknown>_a 1:52 27:24 29:-23
%^_<unknown>_at 24:2 25:45 29:-20
%^_<unknown>_did 5:19 30:3
%^_<unknown>_do 33:2
%^_<unknown>_for 11:3 29:19
%^_<unknown>_how 11:1 14:15 23:10
%^_<unknown>_in 1:40 20:2 27:25
%^_<unknown>_it 8:-3 25:-10 31:59
%^_<unknown>_list 11:-4 13:26
%^_<unknown>_no 7:22 8:-17 12:7 23:8 25:-3
%^_<unknown>_of 8:-6 9:17 14:5 33:4 34:3
%^_<unknown>_on 10:38 33:-11
%^_<unknown>_out 4:2
%^_<unknown>_please 1:1 14:16 25:-2 29:42 31:-66
%^_<unknown>_that 25:-11 29:32
%^_<unknown>_the 4:15 8:1 14:-57 16:3 18:35 25:-20 29:27 31:3 33:-45
%^_<unknown>_this 27:-16 29:8 31:12
%^_<unknown>_time 33:22
%^_<unknown>_to 10:34 21:-7
%^_<unknown>_up 4:39 9:-13 12:-3 13:6 25:20
%^_<unknown>_wants 21:13
%^_<unknown>_what 0:7 5:8 10:-22 12:5 14:12 17:-55 25:-48 29:18 32:4 33:23
%^_<unknown>_when 18:-11 29:11 33:31
%^_<unknown>_which 10:22 11:-23 29:3
%^_<unknown>_who 26:29 29:7 34:-26
%^_<unknown>_will 23:1
%^_<unknown>_you 5:37 11:-44
%^_<version> 3:-24 14:23 19:57 29:-38 33:-27
%^_@be 1:-123 2:11 3:47 4:-74 5:18 6:67 8:-203 9:25 10:30 11:44 12:50 13:-28 14:-64 15:61 16:-201 17:-22 18:-37 19:-11 22:-156 24:-80 25:-60 26:54 27:-145 28:38 29:-11 30:21 33:-21 34:-49
%^_@be_<cycle> 2:-23 6:17 12:11
%^_@be_<deadline> 1:-8 2:-65 5:-27 6:32 12:36 15:46 16:-20 18:-10 19:32 28:22 29:-6 32:-58 33:13 34:-33
%^_@be_<number> 9:41 20:-14 29:-31 33:15
%^_@be_<request> 7:10 9:30 12:-21
%^_@be_<unknown> 5:-14 9:-93 10:49 11:39 25:-87 26:29 29:22 32:2 33:-49 34:18
%^_@be_<version> 3:45 5:14 12:-13
%^_@be_@change 10:3
%^_@be_@exception 13:-15 21:18
%^_@be_@me 2:8 6:41 9:38 11:5 25:-14 26:11 28:8 29:-26
%^_@be_@today 12:-8 32:37
%^_@be_@we 0:16 2:14 3:5 6:26 10:-50 15:11 18:-12 25:25
%^_@be__ 6:46 10:-5 12:19
%^_@be_a 2:-15 10:57 23:15 26:22
%^_@be_an 21:4
%^_@be_development 12:14
%^_@be_it 0:12 3:37 5:62 6:-16 7:26 9:-100 10:-80 11:3 21:47 22:-1 25:-30 26:-39 29:-104 30:11
%^_@be_master 2:66 5:7 12:-78
%^_@be_means 10:4
%^_@be_minus 5:8 10:-9 28:35
%^_@be_not 20:6 33:16
%^_@be_the 2:-78 5:-16 6:55 9:41 12:76 28:-60 29:4 34:-28
%^_@be_there 0:-16 3:23 7:-20 10:-100 11:28 12:-11 13:34 17:15 21:-71 25:-110 26:14 29:1 32:16 33:10
%^_@be_this 5:33
%^_@be_you 11:-44 25:7 30:33
%^_@can 0:57 2:35 3:20 5:-36 7:53 8:-3 10:-29 11:-26 12:-15 13:-25 16:7 17:-53 18:-68 20:-31 22:66 24:39 26:7 27:16 28:-19 29:4 30:36 33:-36 34:-123
%^_@can_<deadline> 2:-21 15:25 16:14
%^_@can_<unknown> 0:6
%^_@can_@me 0:11 3:16 4:-13 6:33 7:31 8:-43 10:-1 12:-29 17:-42 21:-8 22:42 23:5 25:16 26:19 27:10 29:-62 30:25 33:-57 34:-36
%^_@can_@updates 23:38 27:-2
%^_@can_@we 2:58 3:4 7:22 8:-20 22:37 26:-24 27:44
%^_@can_a 21:5
%^_@can_it 2:5
%^_@can_one 0:7
%^_@can_somebody 7:7 29:19
%^_@can_someone 7:-17 8:16 22:4
%^_@can_the 30:21
%^_@can_you 1:21 2:-60 4:41 8:16 11:-18 14:2 15:-17 21:-5 23:-45 24:46 25:-51 26:4 29:61 30:-44 31:13
%^_@change 2:53 8:-57 10:-36 11:29 14:-4 21:2 24:23 25:12 27:-32 29:-6 31:-50 32:32
%^_@change_<?> 2:29 10:-6 11:18 29:-11
%^_@change_@be 29:21
%^_@change_@exception 22:2
%^_@cycle 2:-39 4:-17 5:-3 14:27 19:-54 20:33 28:54 29:2 32:21
%^_@cycle_@person 34:12
%^_@cycle_@schedule 14:40
%^_@cycle_@toAdd 14:19
%^_@cycle_@unit 20:19
%^_@dates 0:-34 14:11 19:2 25:25 32:15
%^_@dates_for 33:9
%^_@dates_of 14:-24 19:32
%^_@exception 8:-1 9:-17 13:111 21:-28 22:28
%^_@exception_<number> 8:7 9:27 22:-38
%^_@exception_for 8:-16 9:-1 13:7 22:32
%^_@exception_granted 13:10
%^_@greet 25:48
%^_@me 2:-14 3:-49 7:-5 8:6 9:37 10:35 11:3 12:-8 13:10 15:-6 16:-46 17:53 18:-14 19:4 20:28 21:-5 22:28 23:10 25:31 26:-71 29:5 30:-28 31:27 32:-28 34:2
%^_@me_<unknown> 17:-24 25:26 33:39
%^_@me_@be 0:13 2:-16 7:8 9:-11 10:11 11:9 12:1 13:2 15:-3 17:12 19:6 24:-4 25:5 26:-7 27:3 29:-28 30:-14 32:14
%^_@me_@exception 9:12
%^_@me_@person 33:6
%^_@me_@toRule 8:19
%^_@me_@we 13:31
%^_@me_always 24:17
%^_@me_boss 20:22 28:27 29:-70
%^_@me_do 8:9 10:41 11:23 23:18 31:-9
%^_@me_first 17:42
%^_@me_forgot 5:6 7:-15 9:3 20:24 28:-1 29:2 33:-25 34:1
%^_@me_have 2:5 6:-1 7:7 17:13 33:14
%^_@me_keep 10:29
%^_@me_laptop 29:19
%^_@me_need 1:5 14:24 18:1 22:8 25:-14 34:18
%^_@me_request 9:9
%^_@me_think 21:9
%^_@me_want 4:21 7:-4 14:14 21:-34 22:35 25:-6 27:9 29:17 31:18
%^_@me_will 8:24 24:32 25:24 29:23 32:-17
%^_@me_would 7:9 17:36 19:11 21:-15 22:11 30:16 33:-5
%^_@month 2:41 14:-3 20:-15 21:-48 22:54 29:5 31:4 33:-13
%^_@month_@me 21:-11 22:4 29:12 31:6
%^_@month_@we 4:8
%^_@month_the 2:2
%^_@person 25:-24 29:-27 34:93
%^_@person_for 34:31
%^_@person_of 34:34
%^_@schedule 14:92 25:-13 26:-23 32:56
%^_@schedule_<?> 14:59
%^_@schedule_for 32:38
%^_@schedule_please 14:24
%^_@subscribe 27:36
%^_@subscribe_<deadline> 27:30
%^_@thank 25:32
%^_@toAdd 0:-100 1:70 2:-65 3:-97 4:19 10:21 11:-19 14:1 16:-5 22:-19 24:12 25:-62 27:25 29:79 31:-83 32:12 33:-41 34:-18
%^_@toAdd_<deadline> 1:56 10:6 24:-3 29:-13
%^_@toAdd_<unknown> 4:16 14:-25 18:16
%^_@toAdd_@me 1:-16 29:57
%^_@toAdd_a 0:-14 1:16 14:-9 16:-13 29:85
%^_@toAdd_of 14:-19 19:35
%^_@toAdd_please 14:22
%^_@toAdd_sure 24:40
%^_@toAdd_the 4:12
%^_@toMove 8:57 13:-5 15:-132 16:111 22:-34 23:-29 24:33 25:-39 27:-6 29:95 31:6 33:-37
%^_@toMove_<deadline> 15:-4 16:132 29:-4
%^_@toMove_<request> 8:38
%^_@toMove_@me 29:26
%^_@toMove_a 24:24 31:8
%^_@toMove_an 24:8 29:16
%^_@toMove_the 15:-55 16:31 24:8 29:56 33:-20
%^_@toMove_up 1:21 16:-28 19:9
%^_@toPost 14:11 27:38
%^_@toPost_@me 14:5 27:6
%^_@toPost_the 14:7 29:10
%^_@toRemind 10:53 11:29 14:-9 19:13 23:-115 24:28 25:38 27:30 29:38 31:-196 32:-44
%^_@toRemind_<deadline> 16:14
%^_@toRemind_<unknown> 24:-5 25:4 29:21
%^_@toRemind_@me 5:2 10:66 11:6 18:7 19:19 23:-62 25:-13 27:8 29:22 31:-101 32:-11
%^_@toRemind_@we 11:10 24:12 25:12 27:-5
%^_@toRemind_the 24:12
%^_@toRule 2:-22 7:-43 8:95 9:-119 12:-41 13:-90 15:-6 16:24 22:-3 25:13 29:94 31:25
%^_@toRule_<number> 8:45
%^_@toRule_<request> 8:50
%^_@toRule_@me 8:-35 29:84 31:15
%^_@toRule_all 8:59 13:-58
%^_@toRule_the 8:26 16:17 22:-14 24:9 29:26
%^_@toStart 1:37 3:-156 4:110 8:-43 9:-42 10:-41 13:12 14:-52 17:35 19:12 21:-1 22:26 29:4 33:-27
%^_@toStart_<deadline> 1:16
%^_@toStart_<unknown> 4:5 13:1 17:10
%^_@toStart_<version> 4:45
%^_@toStart_@change 1:14 2:10
%^_@toStart_@cycle 4:60
%^_@toStart_@exception 22:27
%^_@toStart_@place 17:12
%^_@toStart_a 29:25
%^_@toStart_date 4:-19 16:1 19:28 33:-20
%^_@toStart_off 4:9
%^_@toStart_the 29:21
%^_@toStart_to 17:40
%^_@toStop 2:-31 8:17 25:-32 27:-83 30:-2 31:102 34:58
%^_@toStop_@updates 27:-7 31:42
%^_@toStop_the 29:28 31:10
%^_@today 32:65
%^_@unit 2:-10 6:-13 9:3 11:44 16:-51 20:47 21:-6 22:-4 24:-55 25:-11 28:73 32:13 33:-8
%^_@unit_to 28:20
%^_@unit_until 28:39
%^_@unsubscribe 24:36 29:-55 31:71
%^_@updates 24:39 27:4 28:38 31:-37
%^_@updates_to 28:12
%^_@we 0:3 1:24 3:-9 4:30 5:-66 6:-30 9:-55 12:32 13:-58 15:-31 16:25 18:-20 19:-22 21:55 22:53 23:-33 24:-5 28:-13 31:30 32:-21
%^_@we_<unknown> 2:31 12:29 22:-11 25:-19
%^_@we_@be 3:-5 4:31 12:26
%^_@we_@can 0:9
%^_@we_@change 22:33
%^_@we_@we 21:6
%^_@we_agreed 16:13
%^_@we_also 1:2
%^_@we_do 0:6 23:-18 31:58
%^_@we_have 5:-4 33:4
%^_@we_need 22:6
%^_@we_should 2:-12 29:28 30:9
%^_@we_will 22:40
%^_@we_would 15:-3 22:5 27:23
%^__ 1:2 6:29 7:37 8:-26 10:-24 12:3 25:14 33:13
%^___<unknown> 12:15 25:-9 29:19 33:9
%^_a 2:-22 5:49 10:21 29:-14 34:33
%^_after 6:10 10:-3 16:8 18:57 33:-37
%^_after_<deadline> 6:12 18:41 33:-12
%^_all 13:38 14:81 27:-12 29:-25
%^_all_<deadline> 13:2
%^_all_@dates 14:21
%^_all_the 14:1
%^_and 10:-38 12:-8 14:-22 18:14 25:-39 29:34 33:89
%^_and_<deadline> 33:56
%^_and_the 18:-21 29:-12 33:70
%^_any 0:10 9:17 12:33 14:-11 17:35 18:17 27:-15
%^_any_<unknown> 17:29
%^_any_@dates 32:31
%^_any_decision 9:42 13:-11
%^_any_freeze 12:-19 18:27
%^_anyone 29:16
%^_anything 2:25 9:9 28:-8 32:42
%^_anything_@me 5:5 13:12
%^_approved 9:-37 13:33
%^_as 17:14
%^_as_a 17:14
%^_ask 8:22 24:36 32:-11
%^_asking 22:47
%^_asking_for 22:14
%^_at 10:-17 33:42
%^_at_what 10:-15 33:42
%^_back 25:39
%^_before 1:-9 2:-15 4:2 5:35 6:-3 7:-9 10:20 11:2 12:12 14:4 15:4 16:2 19:-14 20:-3 21:5 23:-13 24:-66 25:1 28:-15 33:6 34:2
%^_before_@me 1:-7 2:-10 4:12 7:-17 10:21 11:3 12:12 14:5 16:5 18:1 19:-9 20:-2 23:-12 24:-63 25:1 28:-5 34:3
%^_bin 8:26 9:-12
%^_block 1:5 8:12 9:-5
%^_book 29:36
%^_book_a 29:8
%^_by 6:-2 7:-14 10:-8 11:10 13:8 15:-29 16:-19 18:1 25:9 27:-10 28:-1 31:3 33:14 34:34
%^_by_the 7:-12 10:-1 11:12 13:9 16:-14 18:7 25:10 27:-9 31:4
%^_by_what 33:18
%^_ci 29:34
%^_clock 28:25
%^_clone 4:38
%^_compare 19:14
%^_congrats 25:27
%^_count 13:14
%^_current 5:37
%^_cutoff 21:18 22:-1
%^_cutoff_for 21:18
%^_cve 29:12
%^_date 16:-39 20:20 29:102 33:-43
%^_date_<deadline> 33:8
%^_date_for 29:71 33:-53
%^_date_of 20:23 29:49 33:-25
%^_deadline 33:53
%^_delete 23:-2 24:-24 29:36 31:39
%^_delete_the 29:36
%^_did 5:34 6:52 8:-54 9:70 12:53 15:-33 17:-7 21:-29 22:-40 23:21 29:8 30:20 33:-73 34:-24
%^_did_<deadline> 6:79 12:17 15:-27 19:-38
%^_did_<request> 9:21
%^_did_@me 2:6 9:16
%^_did_@we 6:18 7:-12 9:33
%^_did_anyone 13:12
%^_did_the 6:-12 9:27 12:47 23:8 29:34 33:-7
%^_do 0:16 2:57 3:54 4:-7 5:-58 6:-39 8:-49 10:-12 12:3 15:5 16:-43 17:-54 18:-40 22:-26 26:36 27:-27 28:27 29:-30 30:22 31:-5 32:14 34:-96
%^_do_<unknown> 30:11
%^_do_@me 2:19 28:26
%^_do_@we 2:-34 6:-1 9:20 12:25 32:18 33:17
%^_do_not 0:7 3:42 8:-18 15:6 24:2 26:29 30:31 33:-5
%^_do_you 2:16 3:23 25:18 29:-43
%^_does 2:9 10:31 12:15 22:-3 26:49 29:-7 33:29
%^_does_<deadline> 2:-9 10:58 33:34
%^_does_a 2:15
%^_does_anything 18:28
%^_does_the 2:5 12:19 20:8 29:-20
%^_due 32:12
%^_enough 31:37
%^_eta 4:-24 20:63
%^_every 14:23 24:41 32:-14
%^_every_@weekday 24:43 27:10 32:-14
%^_everything 13:24 14:6 16:6 31:-1
%^_excuse 1:10 4:1 6:8 8:-5 11:-9 12:3 15:10 16:11 18:8 19:-7 20:6 23:1 24:-8 27:-15 28:4 29:-2 31:-4 32:5 33:-7
%^_excuse_@me 1:10 4:1 6:8 8:-5 11:-9 12:3 15:10 16:11 18:8 19:-7 20:6 23:1 24:-8 27:-15 28:4 29:-2 31:-4 32:5 33:-7
%^_explain 10:18
%^_file 21:-7 22:38
%^_final 20:9
%^_first 17:45
%^_first_@change 17:9
%^_follow 14:-4 24:15 27:60
%^_follow_<deadline> 27:31
%^_for 2:14 7:27 8:1 10:42 25:-12 32:4 34:-26
%^_for_the 32:12 33:32
%^_freeze 9:30 10:-48 12:26 14:18 18:-21 25:17
%^_from 17:1 25:53 29:-49 33:31
%^_from_@today 17:2
%^_frozen 12:-3 25:24
%^_full 14:30
%^_ga 20:68
%^_gate 12:19
%^_get 4:36 27:5 29:-8
%^_give 11:50 13:38 16:28 19:-2 25:-45 29:-10 32:15
%^_give_<request> 8:14
%^_give_<unknown> 27:15
%^_give_@me 5:1 11:44 13:3 14:18 24:-5 25:-7 27:-47 28:21 31:-14 32:19 33:5
%^_give_@we 16:19
%^_go 7:-12 8:14 27:8
%^_good 17:17 25:49 32:-6
%^_got 11:20 17:42
%^_got_a 11:22
%^_great 25:36
%^_ha 25:32
%^_haha 25:11
%^_happy 25:22
%^_happy_@weekday 25:15
%^_hard 8:31
%^_has 3:14 5:50 6:35 7:2 9:24 10:-42 12:4 15:13 19:-4 20:17 25:-45 29:-14 33:-60
%^_has_<deadline> 12:19
%^_has_anyone 3:2 9:22 15:1
%^_has_anything 13:29
%^_has_the 3:1 5:21 6:14 9:12 12:10 13:-17 20:18 33:-15
%^_have 5:39 6:64 12:11 15:-42 16:44 30:8 33:-80
%^_have_@we 5:38 6:45 15:-36 30:13
%^_have_the 12:7
%^_help 11:91 17:-10 25:-33 29:-27
%^_help_@me 11:35
%^_hmm 25:14
%^_hold 7:30 8:-13 9:-16 16:38 21:2
%^_hold_off 7:13 8:-5 21:4
%^_hook 27:10
%^_how 0:-13 1:-4 2:-47 3:32 5:12 6:-27 8:-29 10:24 11:18 12:-5 13:-6 14:-4 17:2 18:-8 19:3 21:27 24:-31 27:-40 29:57 31:-19 33:11
%^_how_<unknown> 10:68 28:-9 29:-26
%^_how_@be 3:4 5:8 9:28 11:-15 15:-2 17:-40 21:10 25:67 28:-28 29:-50
%^_how_@can 0:-5 7:1 11:2 15:11 17:23
%^_how_@me 11:31 29:9 30:-23
%^_how_@toRule 28:29
%^_how_do 11:28 21:-16 26:3 29:19 34:17
%^_how_does 11:22 17:19 19:9 29:-44
%^_how_early 21:21
%^_how_far 5:27 23:11 28:3 29:-19
%^_how_late 33:8
%^_how_long 3:8 20:20 28:27 33:-31
%^_how_many 11:-26 13:20 14:11 17:-3 23:6 25:-4 28:-3 29:96
%^_how_much 28:2 29:26
%^_how_soon 20:33 29:-12
%^_how_to 17:17 29:41 30:8
%^_how_would 3:11 10:18 21:-15
%^_if 2:34 7:68 8:-42 15:32 16:-43 21:32 22:-29 30:21 31:-4 33:17
%^_if_@me 21:5 33:26
%^_if_@we 7:1
%^_if_the 21:1
%^_in 2:-39 5:6 10:39 11:28 12:-20 19:13 20:19 21:-10 25:8
%^_in_<unknown> 5:8
%^_in_the 19:18
%^_in_what 11:23
%^_in_which 5:-6 20:21 29:18
%^_it 0:9 2:-44 10:-19 17:59 22:14 25:11
%^_it_@be 2:-26 17:39 22:17 25:18
%^_it_would 0:15
%^_just 0:-9 6:4 10:-2 11:4 17:33 20:9 27:1 33:-1 34:11
%^_just_<unknown> 0:-6 2:-13 6:6 8:1 9:1 11:6 18:-11 20:11 27:9 34:15
%^_just_joined 17:7
%^_just_the 18:16
%^_keep 27:32 30:22
%^_keep_@me 30:22
%^_kindly 29:9
%^_kindly_@toAdd 29:6
%^_knock 25:18
%^_last 33:29
%^_last_@cycle 15:12
%^_last_@unit 33:29
%^_last_call 33:34
%^_leave 15:19 31:18
%^_let 4:16 7:12 9:-21 14:6 16:29 21:9 22:-3 27:29 29:14 33:-12
%^_let_<request> 8:15
%^_let_@me 13:7 14:14 27:28
%^_let_@we 4:22 7:5 21:15 22:-13 25:22 29:-10
%^_lgtm 8:13
%^_link 22:5 26:57 29:-40
%^_link_for 14:-35 26:62
%^_link_to 17:5
%^_list 10:13 11:26 14:40 18:-11 25:-5 27:-58 29:7 31:-37 34:36
%^_list__ 13:5
%^_list_all 13:-18 29:21
%^_list_every 14:4
%^_list_of 10:32 14:-4
%^_list_the 14:-5 34:33
%^_log 22:16
%^_lol 25:8
%^_love 25:34 27:-10
%^_many 2:-4 5:3 6:18 10:-14 14:-18 15:11 29:-18 33:20
%^_mark 1:26 8:24 29:-3
%^_mark_<request> 8:5
%^_mark_@month 1:30
%^_maybe 0:54 15:6 16:-8 25:9
%^_meaning 10:48
%^_meaning_of 10:47
%^_merge 2:-21 5:6 29:29
%^_mute 29:15 30:-11 31:77
%^_mute_<deadline> 31:8
%^_mute_@you 31:4
%^_need 11:5 21:-44 22:68 23:-22 24:17 33:35
%^_need_a 23:-21 24:22
%^_need_an 21:-27 22:29
%^_need_the 33:26
%^_never 7:26 8:-2 17:13 25:17
%^_never_mind 17:-1 25:29
%^_next 14:-8 18:81 20:14 33:-10
%^_next_<number> 18:22
%^_next_@cycle 4:14
%^_next_@unit 32:14
%^_no 0:23 2:-2 7:7 9:-21 12:2 21:40 22:-10 23:2 24:-6 25:41 27:-44
%^_no_@exception 21:30
%^_no_@updates 31:59
%^_no_more 31:30
%^_no_need 23:27
%^_not 7:29 14:48 18:-42
%^_number 13:17 28:22
%^_number_of 13:17 28:22
%^_oh 25:16 31:6
%^_ok 2:-34 9:-17 10:21 16:6 18:4 28:-1 29:17 32:13
%^_ok_so 2:-29 9:-10 10:4 16:8 18:-17 25:-17 28:-7 29:31 32:15 33:2
%^_old 19:17
%^_omg 25:21
%^_on 5:23 8:12 20:47 29:-19 33:2
%^_on_<unknown> 5:18 8:19
%^_on_what 20:40
%^_once 3:12 4:-10
%^_one 1:-6 2:-15 6:12 8:-12 10:-7 16:-43 18:-12 20:8 23:15 24:10 25:4 28:-2 29:21 31:-9 33:17
%^_one_more 1:-22 2:-11 6:17 8:-11 10:-3 16:-33 18:-11 20:8 23:16 25:6 28:-1 29:23 31:-6 33:4
%^_only 14:8 31:20
%^_only_the 14:31
%^_opt 31:32
%^_order 29:49
%^_perfect 25:8
%^_please 1:22 2:20 5:-54 7:17 8:7 9:-28 10:-9 11:-13 13:-58 14:-32 15:24 16:3 18:21 20:-8 22:12 24:14 25:35 26:-27 27:16 28:-17 29:-16 30:40 31:4
%^_please_<unknown> 1:11 27:10 29:-2 31:22
%^_please_@toAdd 1:8 22:35 27:17 29:-11 31:10
%^_please_@toMove 15:-25 16:73
%^_please_@toPost 29:12
%^_please_@toRule 7:-7 8:44 24:8 29:14
%^_please_@toStart 4:15
%^_please_@toStop 27:-2 31:23
%^_please_do 15:18 30:7 31:-1
%^_please_enter 1:15
%^_please_subscribe 27:23
%^_po 29:43
%^_previous 19:8
%^_print 14:35
%^_proposal 6:-3 12:4 33:21
%^_quick 6:4 8:-3 9:-3 10:-3 11:11 12:1 14:5 17:-16 18:11 21:-5 22:-12 28:4 32:10 33:10
%^_quick_<unknown> 5:28
%^_quick_question 6:6 8:-2 9:-2 11:-29 12:2 14:12 18:11 20:6 21:-5 22:-9 25:2 28:6 33:3
%^_rc 10:8 29:31
%^_relbot 11:2
%^_remaining 28:8
%^_request 8:-46 9:26 21:-2 22:29 29:18
%^_requesting 22:46
%^_restart 29:34
%^_restart_the 29:21
%^_right 25:29
%^_run 29:27
%^_see 25:44
%^_see_you 25:13
%^_should 0:56 1:-2 3:47 5:-29 6:15 7:73 15:19 18:-4 23:5 26:19 27:-33 29:-31 33:-27
%^_should_<request> 7:50
%^_should_@me 2:25 6:30
%^_should_@we 3:26 7:2 15:13
%^_should_the 15:8
%^_should_there 0:29
%^_show 13:49 14:30 18:7 23:8 29:-10
%^_show_@me 13:7
%^_show_the 13:30 18:11 23:10 29:-13
%^_show_what 14:28
%^_sign 8:20 25:-1 27:64
%^_sign_@me 27:10
%^_silence 31:35
%^_so 6:15 12:40 18:40
%^_so_<deadline> 6:32 12:-3
%^_so_@be 2:29 6:-18
%^_so_what 18:42
%^_somebody 12:2
%^_someone 10:8 15:7 30:-5 34:1
%^_someone_said 7:5
%^_sorry 0:-5 2:25 5:24 7:-35 8:4 9:-5 10:5 13:-6 14:4 19:-3 20:16 23:-13 25:15 33:9
%^_sorry_for 2:45 4:-12 5:23 6:3 9:-5 17:8 18:-10 22:-9 24:3 33:19
%^_sorry_if 4:3 7:-15 8:11 10:11 13:-4 14:4 15:-18 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:6 31:12 32:-2
%^_stable 34:5
%^_started 5:-4 17:27
%^_status 5:8 9:12
%^_status_<request> 9:28
%^_status_of 5:7
%^_still 2:10 5:29
%^_sub 26:9 27:27
%^_sub_@me 27:6
%^_submit 22:4
%^_subscribe 26:-73 27:47 29:41
%^_subscribe_<unknown> 27:9
%^_subscribe_@me 29:3
%^_suppose 2:28
%^_switch 27:11
%^_take 7:22 8:10 16:22 31:7
%^_target 20:37
%^_target_date 20:14
%^_thanks 25:80
%^_thanks_for 25:74
%^_that 8:19 25:21
%^_that_@be 8:20 25:17
%^_the 1:-55 4:-18 5:-5 8:9 10:38 13:2 14:31 15:-33 16:61 18:28 20:27 22:-4 24:-45 25:-74 27:-74 29:6 31:-2
%^_the_<deadline> 12:10
%^_the_<unknown> 7:13 10:31 16:15 32:3
%^_the_@cycle 14:6 20:55
%^_the_@exception 13:3
%^_the_@person 34:23
%^_the_@toStart 13:5
%^_the_@unit 6:5
%^_there 1:24
%^_this 11:31 25:32 29:-28 32:21
%^_this_@be 25:43 29:-24
%^_this_@unit 32:33
%^_thumbs 8:16
%^_thumbs_up 8:12
%^_time 4:5 28:106
%^_time_left 28:19
%^_time_remaining 28:18
%^_time_to 4:10 28:10
%^_to 1:3 24:-4 25:30 29:-9 34:25
%^_too 2:53 6:16 31:15 33:-1
%^_too_late 2:55 6:16 33:-1
%^_tree 5:-15 12:45 25:-6
%^_turn 8:20 22:-4 27:41 29:12
%^_turn_down 8:45 22:-1
%^_turn_on 27:12 29:21 31:-22
%^_unsubscribe 30:-53 31:56
%^_unsubscribe_@me 29:2 31:2
%^_until 2:-34 9:35 20:-48 33:74
%^_until_what 33:16
%^_until_when 2:-12 9:15 20:-37 33:46
%^_upcoming 18:32
%^_wait 7:23
%^_want 22:23
%^_want_to 2:1
%^_weekly 31:-23 32:53
%^_welcome 17:23 25:14
%^_what 0:-19 2:57 3:3 6:-76 8:-4 10:36 11:47 12:-52 13:11 14:16 15:-2 17:-93 18:29 19:15 20:-11 21:-8 22:-18 24:-69 25:5 26:42 30:8 32:34 33:-34 34:-18
%^_what_<unknown> 2:9 5:13 11:59 14:-24 17:-29 18:34 25:-2 32:-4
%^_what_@be 2:33 3:-43 5:-25 10:42 11:33 13:32 14:-9 17:-53 18:-3 19:16 20:19 21:-7 23:-2 25:2 26:46 28:9 29:-3 32:20 33:-33 34:-27
%^_what_@can 11:13 17:14
%^_what_@change 10:35 33:-14
%^_what_@cycle 5:31
%^_what_@dates 14:67
%^_what_@month 2:12 10:21
%^_what_@subscribe 18:20
%^_what_@unit 5:-8 20:26 29:20 32:-38 33:45
%^_what_@updates 11:-34 23:47 26:30
%^_what_a 11:-22 25:73
%^_what_about 0:14 2:70 10:-78 11:-9 18:-36 33:47
%^_what_date 19:10
%^_what_did 11:17 13:38 32:5
%^_what_do 3:6 5:11 9:1 10:43 15:-17 17:-58 18:45 29:-25 30:14 32:15 33:-17
%^_what_does 7:4 9:-20 10:-18 14:35 28:32 29:21 32:6 33:-8
%^_what_exactly 10:8 33:-1
%^_what_happened 9:40
%^_what_happens 10:34 18:2 20:-26 33:-4
%^_what_have 32:8 33:15
%^_what_if 0:10 15:20
%^_what_kind 11:26
%^_what_should 5:3 17:13 18:27
%^_what_time 5:-4 29:51
%^_what_would 3:45 7:22 15:4
%^_when 2:-8 3:40 5:-56 6:-68 7:-42 10:-118 12:-9 14:8 15:3 17:-51 19:38 20:42 23:21 24:6 27:-72 28:6 29:29 33:19 34:-42
%^_when_<deadline> 2:39 12:-19 24:24
%^_when_<unknown> 19:27 20:11 29:-61
%^_when_@be 5:-14 12:-41 14:30 15:26 19:-18 23:26 24:-9 29:49 33:5
%^_when_@can 12:50 20:45 29:-15 33:-40
%^_when_did 19:35 33:13
%^_when_do 20:26 28:31 29:5 33:-1
%^_when_does 3:24 20:4 29:11 33:-11
%^_when_it 19:20 20:-22
%^_when_should 33:10
%^_when_will 2:-9 3:31 9:15
%^_where 5:33 9:45 14:8 21:7 29:10
%^_where_@be 5:-4 9:39 11:9 14:16
%^_where_do 11:-14 21:16
%^_which 2:-12 4:-3 6:-11 10:16 11:2 12:-9 13:44 14:19 15:-31 17:-21 18:19 19:4 23:22 25:-12 27:-13 28:-66 29:47 32:9 33:-42 34:45
%^_which_<unknown> 10:-34 11:8 18:-37 29:13 33:-33 34:51
%^_which_@be 6:-1 18:14 33:17
%^_which_@change 5:-21 10:9 13:31 18:-27 29:73 33:-11
%^_which_@cycle 5:46 19:10 20:-34 29:30
%^_which_@dates 6:43 14:70 18:-57 32:28 33:-40
%^_which_@exception 13:24
%^_which_@person 34:19
%^_which_@place 26:10
%^_which_@unit 19:3 20:25 33:7
%^_which_@updates 23:38
%^_which_@we 10:11 13:-7 34:58
%^_which_date 18:39 29:-4
%^_which_deadline 18:9
%^_which_freeze 18:16
%^_which_late 13:22
%^_which_of 9:13 12:31 14:-27 18:19 29:-25
%^_which_requests 13:19
%^_which_stage 5:8
%^_who 0:3 2:-39 3:32 5:-8 6:-8 7:-7 8:-34 9:41 12:-31 13:4 14:-8 15:-1 16:-42 17:-75 18:-10 20:-57 21:11 22:-38 23:22 24:-16 25:18 26:28 27:-63 28:-4 29:9 30:4 32:-14 33:-109 34:86
%^_who_<unknown> 3:27 9:6 19:31 25:19 29:9 34:-35
%^_who_@be 13:12 20:-9 26:5 29:24
%^_who_@can 34:18
%^_who_@month 15:9 21:2
%^_who_@toMove 34:23
%^_who_changed 34:49
%^_who_do 15:14
%^_who_gets 23:29 26:16 34:-10
%^_who_has 13:53 14:14 21:-15 25:-13 29:17 34:-3
%^_who_must 7:7 10:18 34:-19
%^_who_said 9:35 34:-4
%^_who_signs 21:10
%^_whom 34:62
%^_whom_do 34:24
%^_whom_should 34:4
%^_whose 7:23 34:26
%^_whose_<unknown> 7:31
%^_why 0:22 2:-26 7:-8 9:64 10:65 12:-6 15:25 30:28 33:-17
%^_why_@be 0:31 9:6 29:14 30:21
%^_why_did 15:17
%^_why_do 10:17
%^_why_does 6:6
%^_will 0:-17 2:48 20:16 21:10 23:6 24:-40 28:23 29:-36 30:28 33:18
%^_will_<deadline> 15:7 18:3
%^_will_@me 2:6
%^_will_a 28:19
%^_will_it 2:-8 20:38 29:1
%^_will_the 2:16
%^_will_there 0:-5 23:13 24:-5 33:38
%^_would 0:9 2:16 3:-12 7:-15 8:9 9:-21 16:13 21:44 22:-13 24:3 26:7 31:7 33:-7 34:-37
%^_would_@me 21:42
%^_would_a 0:9 2:24 23:21
%^_would_an 0:11
%^_would_it 2:-11 12:5 26:8
%^_would_you 3:-2 4:1 7:-5 8:13 16:17 24:6 31:15
%^_write 29:56
%^_ya 6:43
%^_ya_<unknown> 6:44
%^_yes 25:17
%^_you 8:38 11:-57 23:5 25:50
%^_you_@be 25:20
%^_you_@can 8:3
%^_you_have 8:12
%^_your 34:25
%^_your_<unknown> 11:10
%__<?> 0:28 2:-20 3:23 5:8 21:40 29:-1
%__<deadline> 2:-26 6:65 9:37 13:-2 16:45 21:-33 22:-6 24:46 28:-25 29:-17 33:16
%__<deadline>_<?> 6:41 10:5
%__<deadline>_<unknown> 1:-30 16:61 33:5
%__<deadline>_@be 6:46 10:-12
%__<deadline>_@exception 9:26
%__<deadline>__ 1:12
%__<number> 1:72 8:61 10:-20 25:-5
%__<number>_@month 1:40
%__<unknown> 2:27 5:-24 6:7 7:-34 10:-8 11:-104 12:18 13:25 15:-24 16:14 17:-12 19:20 20:-61 22:20 24:22 28:-32 29:13 31:1 33:-6
%__<unknown>_<?> 2:-23 5:-11 12:43 29:25
%__<unknown>_<number> 9:22
%__<unknown>_<unknown> 2:26 5:5 11:-21 12:14 13:30 14:-3 17:-1 18:21 19:-6 22:31 25:-42 29:-55
%__<unknown>_@be 12:44
%__<unknown>_@cycle 19:13
%__<unknown>__ 24:7 33:25
%__<version> 20:25
%__@be 28:17 33:10
%__@change 1:14 2:1 29:-22 30:30 34:2
%__@cycle 2:-50 4:18 5:76 6:7 10:-15 27:2 29:-5
%__@cycle_<?> 2:-15 4:3 5:58
%__@cycle_<unknown> 19:19 27:8
%__@dates 26:5 31:2
%__@entry 33:3
%__@exception 7:7 8:-11 9:-38 13:-5 21:21 22:19 34:21
%__@exception_<?> 13:-8 34:21
%__@exception_for 22:3
%__@toAdd 18:13
%__@toAdd_complete 14:16
%__@unit 5:8 16:3
%__@updates 27:-2 30:9 31:35
%___ 0:38 2:-21 18:34 22:22 34:10
%__date 1:7 14:52 16:-32 18:-32 33:14
%__date_<unknown> 1:11 20:7
%__deadline 30:18
%__freeze 6:-3 9:7 24:9 29:-25 33:8
%__freeze_<unknown> 1:8
%__freeze__ 24:10 33:5
%__next 18:36
%__of 30:14
%__of_@we 30:15
%__please 13:11 29:7 30:5
%__tag 16:23
%__the 18:18
%__what 6:23 20:11 29:-9
%a_<deadline> 0:105 1:94 8:-11 12:-44 15:-56 16:-101 22:39 24:-75 27:-26 28:-108 29:19
%a_<deadline>_<?> 3:9 10:4 29:33
%a_<deadline>_@exception 10:-10 22:80
%a_<deadline>_a 1:30 24:-1
%a_<deadline>_for 1:4 20:15 29:11
%a_<deadline>_on 1:52
%a_<number> 1:-33 3:17 4:39 21:1 25:31 28:22
%a_<number>_@unit 1:-11 3:18 4:40 28:23
%a_<quoted> 1:18
%a_<quoted>_<quoted> 1:18
%a_<unknown> 1:29 2:9 5:-112 8:-67 11:17 12:-58 14:25 16:20 17:70 18:-3 19:-61 20:-63 25:21 27:-55 28:-45 29:15 31:7 32:20 34:-30
%a_<unknown>_<?> 2:-3 11:38
%a_<unknown>_<unknown> 1:12 2:48 3:14
%a_<unknown>_@change 2:42
%a_<unknown>_@toStart 2:17
%a_<unknown>_@unit 4:9 32:23
%a_<unknown>_@weekday 25:5
%a_<unknown>_in 1:-25 29:34 31:35
%a_<unknown>_link 2:11 29:23
%a_<unknown>_on 24:9
%a_<unknown>_the 24:6
%a_<unknown>_with 29:11
%a_<version> 3:22 14:-17
%a_@change 0:-25 1:77 2:72 5:-21 6:-16 8:-46 9:-13 10:78 11:-83 12:-8 13:-52 14:8 15:-36 16:-32 17:2 18:-5 21:18 22:-39 24:-15 32:-41 33:34
%a_@change_<?> 2:-22 10:6 33:10
%a_@change_<unknown> 17:6
%a_@change_@change 2:20 17:10 22:-6 34:7
%a_@change_@entry 1:26
%a_@change_@exception 22:4
%a_@change_@me 29:14
%a_@change_@toMove 10:29 21:25 22:-16
%a_@change_@unit 1:34
%a_@change_deadline 1:2
%a_@change_for 1:-19 2:14 29:23
%a_@change_in 2:40 21:-14
%a_@change_shush 1:1
%a_@change_sprint 1:8
%a_@change_to 2:25
%a_@cycle 0:2 2:-32 3:48 5:-94 10:43 11:3 14:-39 25:12
%a_@cycle_<unknown> 3:11 5:-7 10:7
%a_@exception 2:-9 11:-4 21:52 22:51
%a_@exception_for 2:-1 21:3 22:32
%a_@person 34:42
%a_@person_for 11:-6 34:37
%a_@place 11:83 26:-42
%a_@schedule 1:-3 4:16 26:59 33:14
%a_@schedule_for 4:18
%a_@toAdd 1:-29 3:18 4:72 14:-2 24:41
%a_@toAdd_for 3:20 4:62
%a_@toMove 2:47 21:6
%a_@toRemind 1:-24 21:3 23:6 24:62 27:29 33:-50
%a_@toRemind_when 24:29 33:-39
%a_@toStart 0:-1 2:32 3:25 10:35 11:36 12:-14 21:9 22:-25 29:43 33:-14
%a_@toStart_<unknown> 2:16
%a_@toStart_@change 2:19 10:2 21:24
%a_@toStart_@cycle 3:41 11:12 17:-28
%a_@toStart_@we 17:6
%a_@toStart_date 1:8
%a_@toStart_deadline 11:27
%a_@unit 2:-48 10:-31 15:45 16:74 19:3 20:-15 22:41 23:-1 24:24 28:34 30:15 32:-68 33:-131
%a_@unit_<?> 15:21 30:21
%a_@unit_ago 19:26
%a_@unit_ahead 24:16
%a_@unit_away 24:17 33:-15
%a_@unit_before 1:20
%a_@unit_in 24:10
%a_@unit_later 15:29
%a_@updates 1:-9 11:49 23:26 24:38
%a_@updates_for 23:7 24:14
%a_@weekday 20:35 33:69
%a_@weekday_or 33:16
%a__ 2:-3 5:36 27:25
%a_beta 0:67 29:-3 34:-1
%a_bit 15:14
%a_button 2:9
%a_candidate 5:12 10:11
%a_customers 6:10 7:-19 12:5 13:9 14:1 18:3 19:3 24:-8 27:3 28:3 29:-7
%a_customers_<deadline> 16:1 19:34 33:20
%a_customers_<unknown> 5:22 12:11 25:-59 27:13 29:-56 31:11 32:12
%a_customers_@be 2:30 9:33 10:11
%a_customers_@me 17:17
%a_customers_how 28:7
%a_customers_what 5:-12 13:27 17:-15 18:64
%a_customers_when 20:10
%a_customers_who 34:22
%a_date 11:44 15:13 29:-42 33:19 34:-25
%a_date_for 1:17 33:21
%a_deadline 11:29 15:23 29:-6 32:49
%a_deadline_for 0:25
%a_decision 13:34
%a_dev 10:9
%a_dev_@change 10:9
%a_first 17:2
%a_freeze 2:-47 10:-37 11:39 12:72 17:-19 21:17 22:25 23:1 29:-39
%a_freeze_@exception 11:57 21:-1
%a_freeze_break 21:47 22:21
%a_freeze_on 12:20
%a_fresh 4:19
%a_full 28:2
%a_go 1:34 12:10
%a_go_<unknown> 1:35
%a_heads 24:38
%a_heads_up 24:38
%a_help 2:19
%a_human 34:39
%a_joke 2:-13 25:51
%a_last 1:8
%a_late 34:30
%a_late_@change 34:31
%a_list 13:14 14:30
%a_list_of 14:31
%a_look 7:19
%a_lot 25:23
%a_milestone 1:8 5:7
%a_newbie 17:11
%a_no 8:42
%a_no_from 8:7
%a_package 17:2
%a_page 14:33
%a_pass 22:12
%a_picture 14:1
%a_problem 2:19
%a_request 7:30 11:9 22:30 29:-30
%a_security 8:6
%a_security_@change 8:6
%a_separate 0:20
%a_separate_deadline 0:14
%a_warning 24:11
%a_what 5:25 10:-9 33:6
%a_who 34:53
%a_yes 8:5 9:12
%about_<deadline> 10:15 18:-32 23:33 27:9 28:-31 33:30 34:3
%about_<deadline>_on 24:16 27:-1
%about_<request> 7:18 9:40 11:-1
%about_<unknown> 10:37 29:43
%about_@change 2:58 27:31 31:15
%about_@dates 10:14
%about_@you 11:35
%about_every 27:14
%about_the 10:-39 24:5 25:12 29:-50 33:38
%about_the_<deadline> 10:-34 33:57
%accepting_@change 2:-20 12:45
%active_<?> 12:17
%affect_@change 10:3
%affected_by 10:29
%after_<deadline> 1:52 2:45 5:28 6:50 12:-16 13:-5 15:-33 16:-24 18:50 22:24 24:-22 28:-30 29:-18 33:-46
%after_<deadline>_<?> 2:1 5:50 10:-2 18:6 33:-77
%after_<deadline>_or 6:11
%after_<deadline>_please 18:8 22:4
%after_<number> 31:6
%after_@change 25:25
%after_all 21:32 22:-25
%after_freeze 13:4
%after_that 18:19
%after_the 6:-10 10:-13 13:36 20:27 22:57 27:-3 31:9
%after_the_<deadline> 2:15 10:-46 18:7
%after_the_<number> 33:11
%after_the_<unknown> 20:13 31:16
%after_the_freeze 13:41 22:43
%after_this 3:9 19:-10 33:12
%again_<?> 12:-17 29:29
%ago_@be 28:44
%ahead_of 1:29 10:7 16:-32 18:18 24:41 33:-17
%ahead_of_<deadline> 1:11 16:-9 24:18 28:11
%ahead_of_@we 18:21
%ahead_of_the 10:5
%alarm_for 24:11 29:16
%all_<?> 2:19 15:2 21:-23
%all_<deadline> 8:34 13:16
%all_<deadline>_@exception 8:31
%all_<unknown> 13:7 25:11 29:-28
%all_@be 25:15
%all_@dates 14:32 26:16 27:24 31:-24
%all_@exception 13:26
%all_@toStart 13:-34 29:44
%all__ 13:13
%all_gates 14:3
%all_of 14:77 18:-22
%all_of_it 14:32
%all_of_them 14:19
%all_the 14:58 33:-5
%all_the_@dates 14:34
%all_this 17:21
%allowed_in 6:-1 13:49
%allowed_this 17:9
%allowed_to 2:17 15:33
%allowed_to_@toMove 15:51
%allowed_to_do 2:2
%already_<?> 12:19
%already_<unknown> 5:-27 6:-6 9:10 12:55
%already_<unknown>_<?> 6:-9 9:11 12:43
%already_behind 6:19
%already_behind_@we 6:5
%already_created 3:12
%already_in 12:13
%already_or 5:6 6:3
%already_over 6:23
%also_in 19:25
%also_need 1:26
%also_need_a 1:22
%an_<deadline> 0:86 1:39 2:-88 9:-7 11:38 13:-55 15:-16 16:-26 18:-20 21:29 22:14 23:-2 28:-26 33:30
%an_<deadline>_<?> 10:-3 21:18
%an_<deadline>_@be 0:9
%an_<deadline>_for 22:19
%an_<unknown> 2:59 3:1 10:-16 11:-53 17:14 25:5 26:12
%an_<unknown>_<?> 5:3 11:-33 29:18
%an_<unknown>_<unknown> 2:9
%an_<unknown>_@change 25:26
%an_@exception 7:-36 8:-99 9:-88 10:20 11:44 13:13 21:50 22:60 29:-52 34:-6
%an_@exception_<?> 2:-57 11:50
%an_@exception_<unknown> 21:28
%an_@exception_@be 13:-10 21:44 27:3
%an_@exception_for 2:27 13:24 22:18 34:-7
%an_@exception_if 21:35 22:-24
%an_@exception_request 22:42
%an_@exception_to 22:39
%an_@schedule 13:18 14:6
%an_@schedule_of 13:20
%an_@toRemind 24:8
%an_@unit 24:14
%an_@unit_before 24:15
%an_alarm 24:6 29:16
%an_alarm_for 29:16
%an_error 2:18
%an_error_@toRemind 2:6
%an_ics 26:56
%an_rc 20:33 33:-8
%and_<deadline> 1:39 6:-15 10:-25 14:-4 16:5 24:-11 27:43 28:4 33:53
%and_<deadline>_<?> 18:-34 33:48
%and_<number> 8:18 18:14
%and_<unknown> 6:23 14:34 18:19 25:4 33:-50
%and_<unknown>_<?> 6:13
%and_@cycle 14:9 28:-5
%and_@dates 32:18
%and_@me 25:30
%and_@toMove 16:16
%and_a 25:-35 29:50
%and_after 18:19
%and_after_<deadline> 18:19
%and_by 15:35 19:-9 33:-13
%and_final 33:9
%and_for 9:24
%and_gone 6:6
%and_have 17:17
%and_how 11:3
%and_on 9:1
%and_on_what 9:2
%and_the 8:4 18:-10 32:1 33:89
%and_the_<deadline> 33:18
%and_the_<number> 32:8
%and_the_<unknown> 18:-16 29:-12 33:57
%and_then 6:-6 18:54
%and_then_<?> 6:-6 18:40
%and_want 17:11
%and_want_to 17:9
%and_what 12:21 17:18
%and_what_@be 5:22 10:-19 12:22
%and_what_@can 5:-7 17:28
%and_when 14:60 20:22 28:-13 29:-27 33:-22
%and_which 14:10
%and_who 26:8 34:10
%another_@we 2:27
%any_<unknown> 9:22 15:14 17:55 25:-3
%any_<unknown>_on 9:28
%any_@dates 32:25
%any_@exception 9:-15 13:61
%any_@exception_that 13:38
%any_block 2:-1 12:32
%any_block_on 2:-1 12:32
%any_decision 9:69 13:-13
%any_decision_on 9:62 13:-11
%any_freeze 18:35 32:39
%any_idea 29:10
%any_longer 12:13 31:29
%any_more 8:25 23:-11 31:12
%any_way 0:13 2:29 12:-27 14:-12 21:45 26:4
%any_way_to 0:17 14:-11 21:7 26:7
%anyone_<?> 15:-18 34:11
%anyone_<unknown> 15:20 25:14
%anything_@cycle 32:28
%anything_@me 5:4 13:32
%anything_@today 32:1
%anything_about 27:11
%anything_about_@change 27:20
%anything_on 32:11
%anything_on_the 32:6
%anything_this 32:33
%apply_for 21:4 22:23
%apply_for_a 21:11
%apply_to 2:13 10:19 12:3 34:-17
%apply_to_@change 2:29
%approval_of 7:1
%approval_of_<request> 7:1
%approved_<?> 9:33
%approved_<request> 7:3 8:-9 25:12
%approved_or 7:-32 8:-13 9:70
%approved_or_not 7:-29 8:-9 9:65
%approving_<request> 9:-6 25:14
%as_<deadline> 16:10
%as_<deadline>_<?> 33:36
%as_@person 17:11 27:-4 29:18
%as_a 10:6 14:49 17:32 26:-1
%as_a_<unknown> 14:18
%as_a_@change 10:2
%as_a_@toStart 17:21
%as_done 8:6
%as_far 18:3
%as_far_as 18:3
%as_it 15:54 33:-7
%as_it_@be 15:56 33:-6
%as_of 12:35
%as_of_@today 12:26
%as_the 6:-13 10:2 27:24
%as_this 0:11
%as_this_one 0:11
%as_to 29:10
%as_well 12:16 21:6 27:15
%as_well_<?> 21:6
%ask_<?> 11:25
%ask_about 34:33
%ask_about_<deadline> 34:24
%ask_for 8:4 11:25 13:11 21:32
%ask_for_<deadline> 21:6
%ask_for_@exception 21:14
%ask_for_a 11:29 21:-46
%ask_for_an 13:9 21:28 22:-17
%ask_the 22:7
%ask_to 15:2 22:17 34:-16
%ask_when 34:11
%ask_you 31:7
%ask_you_to 7:1 31:8
%asked_before 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
%asked_for 9:35 13:63 22:-40 34:-28
%asked_for_a 21:40 22:-30
%asked_you 23:12
%asking_@me 0:11 33:32
%asking_but 6:3 8:-8 12:6 17:6 19:3 21:-27 24:3 29:8 32:5
%asking_but_<deadline> 6:15 16:-3 32:8 33:27
%asking_but_<unknown> 10:22 25:-12 29:5 33:11
%asking_but_@be 12:37 33:-10
%asking_but_@can 2:8
%asking_but_@toRule 8:7
%asking_but_@we 2:1
%asking_but_what 29:4
%asking_but_when 29:28
%asking_but_who 29:2
%asking_for 21:49 22:37 29:-19 33:15
%asking_for_a 22:30
%asking_for_an 21:24
%at_<?> 9:7
%at_<deadline> 10:92 18:-42
%at_<number> 1:12 24:55 25:-19 29:33 32:-4
%at_<number>_<number> 16:1 24:29
%at_<number>_<unknown> 29:5
%at_<unknown> 2:-29 10:-31 12:11 15:22 25:16 33:46 34:-23
%at_<unknown>_<unknown> 33:1
%at_@me 24:2
%at_all 2:7 8:11 10:39 21:-26 25:-30 31:24 33:-9
%at_all_<?> 2:19 15:2 21:-23
%at_least 2:38 12:-8 28:14 33:-21
%at_present 12:33
%at_some 23:4 26:9
%at_some_point 23:4 26:9
%at_the 2:16 4:11 5:1 18:42 25:47 29:-8 31:-29 33:-22
%at_the_<unknown> 18:25 25:56 31:-15 33:-5
%at_the_@toStop 4:13
%at_the_moment 2:22 5:6 18:10
%at_this 8:12 10:-12 12:59 15:10 17:27 29:-44
%at_this_point 5:30 10:-4 12:24 15:11
%at_this_stage 8:14
%at_what 10:-24 33:68
%at_what_time 33:34
%at_which 29:-4 33:11
%back_by 16:18
%back_from 5:17 25:8
%back_in 25:53
%back_in_<number> 25:37
%back_on 27:11
%back_to 16:13 24:23 25:-19
%because_the 22:16
%become_a 17:9
%become_of 9:37
%before_<cycle> 19:61 20:-17
%before_<deadline> 1:23 2:3 6:-41 10:-67 12:-11 15:-1 18:45 23:54 24:56 27:-68 28:69 29:-49 33:-62 34:-30
%before_<deadline>_<?> 23:36 28:67 34:-6
%before_<deadline>_@be 3:5 19:8 28:-7
%before_<deadline>_or 28:1
%before_<unknown> 20:19
%before_@cycle 1:10
%before_@me 1:-9 2:-13 4:11 9:3 10:15 11:2 12:11 14:2 15:12 18:3 19:-11 20:-2 23:-25 24:-80 28:-21 29:4 34:2
%before_@me_forget 1:-7 2:-5 4:12 7:-16 10:21 11:3 12:2 14:6 16:5 19:-7 20:-1 23:-12 24:-61 25:3 28:-6 34:3
%before_@me_have 15:19
%before_@month 20:27
%before_@we 3:9 4:-6 6:-17 21:8 28:2 29:12 33:6
%before_@weekday 32:40
%before_@weekday_<?> 32:36
%before__ 24:22
%before_or 2:-19 5:39 6:-40 18:-40 20:13 33:70
%before_or_after 2:-19 5:39 6:-40 18:-40 20:13 33:70
%before_the 1:21 2:11 7:18 17:23 20:-39 24:29 28:41 29:-5 32:26
%before_the_<deadline> 24:42 28:41
%before_the_<number> 6:11
%before_the_<unknown> 1:-4 16:19
%before_the_@cycle 1:30 2:18 17:21 20:-47
%before_the_@weekday 32:34
%before_the_freeze 24:2
%before_this 6:16 19:73 33:-22
%before_this_one 19:44
%begins_on 33:19
%behind_<deadline> 10:35
%behind_@we 6:69
%beta_on 6:29
%between_<deadline> 1:28 2:1 5:8 16:1 19:29 28:-2 33:-7
%between_<deadline>_and 1:28 2:1 5:8 16:1 19:29 28:-2 33:-7
%between_@today 28:2
%between_@today_and 28:2
%between_now 28:45
%between_now_and 28:45
%big_@change 2:16
%big_@unit 20:29 33:-3
%bin_@toStart 17:15
%bit_of 22:5
%block_on 2:-1 12:32
%book_a 29:24
%book_the 20:22
%boss_@be 1:18 9:-2 10:10 11:9 14:10 16:4 24:4 25:-1 26:-8 27:19 29:-7 33:-10
%boss_@be_asking 1:18 9:-2 10:10 11:9 14:10 16:4 24:4 25:-1 26:-8 27:19 29:-7 33:-10
%bot_<?> 11:46
%both_<deadline> 33:11
%both_<deadline>_and 33:11
%break_for 22:22
%busy_@unit 20:-15 25:27
%but_<deadline> 6:15 16:-3 32:8 33:27
%but_<unknown> 10:22 25:-12 29:4 33:11
%but_@be 12:37 33:-3
%but_@be_<deadline> 12:11
%but_@can 2:8
%but_@me 31:18
%but_@toRule 8:12 27:-3 31:14
%but_@we 2:1 15:11
%but_do 15:16 17:10 33:-15
%but_do_not 15:16 17:10 33:-15
%but_only 8:46 22:-2
%but_only_until 8:34 22:-2
%but_what 29:1
%but_when 29:17 33:6
%but_when_@be 33:2
%but_who 29:2
%button_@change 2:16
%by_<deadline> 10:37 21:21
%by_<deadline>_<?> 10:11
%by_<number> 29:12
%by_<number>_@unit 29:13
%by_<quoted> 10:9
%by_<unknown> 9:7 16:13 23:26 27:12 29:-9
%by_<unknown>_@unit 16:15
%by_@me 8:26
%by_@toRemind 26:15
%by_@weekday 22:8 32:11
%by_a 16:76 21:14 24:-20
%by_a_@unit 16:78 21:14 24:-20
%by_now 6:13 12:23
%by_now_<?> 12:24
%by_one 16:15
%by_one_@unit 16:16
%by_the 7:-15 10:24 11:11 13:15 16:-20 25:9 27:-10 28:-2 31:3 33:-13 34:-1
%by_the_<deadline> 10:52 34:-3
%by_the_way 7:-12 10:-1 11:12 13:9 16:-14 18:7 25:10 27:-9 31:4
%by_three 16:14
%by_three_@unit 16:2
%by_two 15:5
%by_two_@unit 15:5
%by_what 33:30
%by_what_date 33:12
%by_when 33:2
%by_which 33:17
%by_which_date 33:11
%by_whom 7:10 15:31 19:-11 33:-14
%call_for 1:1 33:25
%call_for_@change 1:1 33:4
%call_the 6:-1 12:20
%called_<?> 19:9 32:-6
%called_<unknown> 4:26
%came_before 19:47 20:-7
%came_before_<cycle> 19:47 20:-7
%candidate_<?> 0:16 10:6 33:-9
%chances_of 21:14
%changed_after 10:26 13:17
%changed_the 34:37
%changed_the_<deadline> 34:13
%charge_of 34:38
%charge_of_@change 34:19
%cherry_<unknown> 2:33 10:35 11:-14 25:-1 29:5
%cherry_<unknown>_to 2:27
%ci_<unknown> 28:18 29:15
%ci_@be 16:23
%ci_@be_down 16:24
%ci_@change 2:19
%closed_<?> 6:55
%closed_at 12:7
%closed_for 12:33
%closed_or 6:-4 12:28
%closest_date 18:4
%coffee_machine 29:33
%come_before 18:19 33:18
%come_out 19:16 33:21
%come_out_<?> 19:11
%come_under 10:49
%come_under_the 10:38
%comes__ 20:6
%coming_@unit 32:52
%coming_@unit_<?> 32:11
%coming_along 5:35
%coming_up 18:25
%command_for 11:4
%command_to 11:32 14:-15
%commands_<?> 11:16
%considered_a 10:10
%considered_a_@change 10:10
%contributors_<unknown> 17:41 29:-4
%count_@me 28:11
%count_@me_in 27:14
%couple_of 6:27
%couple_of_@unit 6:27
%current_@cycle 5:17
%current_phase 5:13
%customers_<deadline> 16:3 19:34 33:20
%customers_<unknown> 1:11 5:21 12:10 25:-60 27:7 29:-58 31:14 32:11
%customers_@be 2:28 5:-25 9:28 10:10
%customers_@me 17:17
%customers_for 29:22
%customers_how 28:7
%customers_what 5:-12 13:27 17:-15 18:64
%customers_what_@be 18:42
%customers_when 20:10
%customers_who 34:22
%cut_<?> 2:17 6:8
%cut_<deadline> 29:52 33:-18
%cut_the 20:37 29:-38 31:22
%cutoff_@be 6:5
%cutoff_for 1:10 21:17 22:-32 33:74
%cutoff_for_<deadline> 33:44
%cve_<number> 29:28
%cve_<number>_<number> 29:28
%cve_@change 22:3
%daily_@updates 27:25
%date_<?> 11:7 15:-38 18:20 20:5 33:-21 34:18
%date_<deadline> 20:2 33:13
%date_<unknown> 1:8 20:5
%date_<unknown>_<unknown> 20:11
%date_<unknown>_for 1:11
%date_@be 15:-14 16:13 20:37 28:13
%date_@be_it 28:16
%date_@be_the 19:4
%date_@can 33:21
%date_@change 26:18 27:60 33:-19
%date_@month 16:16
%date_@month_<number> 16:16
%date_@toMove 16:26
%date_as 15:22 19:1 33:-28
%date_as_it 15:26 33:-3
%date_did 19:13
%date_does 33:8
%date_does_the 33:2
%date_for 6:32 16:36 20:-6 29:63
%date_for_<cycle> 33:1
%date_for_<deadline> 1:-39 16:49 29:46
%date_for_<unknown> 6:4
%date_for_@change 33:29
%date_for_the 1:11 20:5 29:39 33:-36
%date_in 0:24 1:2 19:19 33:-2
%date_in_<version> 19:38 33:-29
%date_in_the 0:24 1:3
%date_of 14:-23 18:-50 20:37 29:31 33:21
%date_of_<deadline> 6:-16 15:17 20:-15 29:40 33:31
%date_of_<version> 4:-14 19:3 20:12
%date_of_the 20:31
%date_on 33:36
%date_please 15:11 16:-19 18:14 20:19
%date_should 18:24
%date_to 0:1 29:16
%deadline_<?> 18:6 30:18
%deadline_<unknown> 1:30 18:17
%deadline_for 0:37 1:20 18:-20 28:16 29:6 33:13
%deadline_for_<deadline> 28:20
%deadline_for_<unknown> 1:17 33:32
%deadline_for_@change 0:15
%deadline_for_the 0:11 18:-13 29:27
%deadline_of 29:1
%deadline_please 33:16
%decided_on 16:7
%decision_on 7:19 8:12 9:6 13:-12
%decision_on_<request> 7:19 8:17 9:-56
%decision_on_the 9:72 13:-12
%definition_of 10:20
%delete_<deadline> 18:15
%delete_the 6:2 24:15 29:55
%despite_the 13:10 22:11
%dev_<unknown> 29:13
%dev_@change 10:9
%dev_or 5:42
%dev_to 27:29
%development_<?> 5:4
%did_<deadline> 6:96 12:1 19:-14
%did_<deadline>_@toMove 6:44
%did_<deadline>_@toStart 12:32 19:-32 33:8
%did_<deadline>_already 6:28 12:-9
%did_<deadline>_take 6:14
%did_<request> 9:36
%did_<request>_get 9:7
%did_<unknown> 19:27
%did_<version> 19:109 20:-21
%did_<version>_come 19:27
%did_@me 2:21 9:8
%did_@me_miss 2:13 6:13
%did_@we 3:20 5:-45 6:12 7:-17 9:16 13:20 19:48 29:-15
%did_@we_<deadline> 19:40 33:-27
%did_@we_<unknown> 13:22
%did_@we_@toRule 7:-14 9:25 13:16 32:-7
%did_@we_have 32:33
%did_anyone 13:30 21:-11
%did_it 25:41
%did_not 8:9 22:5
%did_someone 7:1 12:5 30:4
%did_the 5:-11 9:35 12:35 19:6 23:6 29:23 33:-5 34:27
%did_the_<deadline> 6:14
%did_the_<unknown> 9:3 19:24
%did_the_@cycle 9:46
%did_the_last 19:-29 34:53
%did_they 5:2
%did_you 7:27 8:-10 30:36
%difference_between 10:32
%do_<?> 5:-4 29:33
%do_<deadline> 10:29 28:15
%do_<unknown> 11:-40 13:-2 21:1 23:33 28:40 29:-46 30:4 31:14 32:-4
%do_<unknown>_@change 2:3 11:-13 23:25
%do_<unknown>_get 20:2
%do_@change 2:45 21:-25 33:24
%do_@cycle 10:21
%do_@me 0:5 9:-76 10:-24 11:9 12:-4 13:-6 14:-45 15:3 17:21 18:20 20:-73 21:10 22:-33 23:-44 25:-115 29:34 30:23 33:-41 34:87
%do_@me_<unknown> 11:-25 29:67 34:12
%do_@me_@toAdd 0:28 29:-8
%do_@me_@toMove 15:24
%do_@me_@toRemind 5:20
%do_@me_@toStart 17:47 33:-9
%do_@me_ask 11:25 15:22 21:-15
%do_@me_do 18:-3 21:23
%do_@me_get 17:14 21:1 23:-19
%do_@me_have 2:41 10:14 18:57 28:-1
%do_@me_miss 30:24 32:16
%do_@me_need 3:13 11:-23 17:11 34:11
%do_@me_still 2:-11 28:17
%do_@me_use 11:51
%do_@toStart 2:-18 12:16
%do_@toStart_@change 2:-17 12:16
%do_@updates 23:16 31:-17
%do_@we 0:-10 2:-72 3:-14 5:-3 14:59 17:-12 18:-11 19:-42 20:34 25:-39 26:-17 28:35 29:50 33:15
%do_@we_<unknown> 20:55 29:-33
%do_@we_@toMove 15:26 20:19 29:-26
%do_@we_@toStop 33:18
%do_@we_cut 20:29 29:19 33:-20
%do_@we_get 20:-44 29:47
%do_@we_go 20:20
%do_@we_have 0:-62 3:-42 5:15 12:30 13:18 14:63 18:-44 20:-39 29:45 32:18 33:9
%do_@we_hit 20:-43 28:61
%do_@we_know 7:-18 9:27 33:19
%do_@we_need 0:12
%do_@we_ship 20:22
%do_@we_still 6:10
%do_@we_support 29:21
%do_@we_want 0:14 2:-10 7:30
%do_before 17:19
%do_for 11:18
%do_not 0:45 2:-49 3:46 4:-7 7:16 9:-21 12:-21 14:-5 15:64 16:-56 21:6 22:-43 23:11 24:4 26:5 29:-76 30:54 31:7 33:-91
%do_not_@toAdd 0:55 3:27
%do_not_@toMove 15:32 16:-8
%do_not_@toPost 31:56
%do_not_@toRemind 24:-39 31:56
%do_not_@toRule 7:57 8:-44 30:1
%do_not_@toStart 3:36
%do_not_@toStop 30:69 31:-63
%do_not_let 24:59
%do_not_need 8:21 30:-14 31:14
%do_not_understand 10:19 11:4
%do_not_unsubscribe 30:40 31:-18
%do_now 18:-13 21:21
%do_that 2:8 11:12
%do_that_<?> 11:12
%do_the 4:8 16:22
%do_they 10:13 11:15
%do_you 0:9 2:8 3:34 10:2 14:-27 20:17 26:53 30:-68
%do_you_<unknown> 9:13 11:-25 23:3 25:11
%do_you_@toPost 11:-40 26:59
%do_you_@toRemind 11:5
%do_you_have 3:48 20:3
%do_you_know 10:27 11:2
%do_you_think 7:34
%do_you_understand 11:37
%doable_<?> 2:38
%does_<deadline> 2:-29 6:-14 10:85 18:-3 19:-6 28:12 29:8 33:47
%does_<deadline>_<unknown> 33:17
%does_<deadline>_@toStart 29:22
%does_<deadline>_@toStop 2:21 10:-8
%does_<deadline>_apply 2:-8 10:50
%does_<deadline>_come 33:33
%does_<deadline>_cover 10:11
%does_<deadline>_fall 33:7
%does_<deadline>_forbid 10:5
%does_<quoted> 10:14 20:15 29:-30
%does_<quoted>_mean 10:7
%does_<request> 7:10 9:81 29:-20 34:-17
%does_<request>_have 9:48 29:-2
%does_<unknown> 10:-36 29:55
%does_@exception 9:6
%does_@exception_<number> 9:6
%does_@me 6:11 13:14
%does_a 2:7 34:12
%does_a_@cycle 34:16
%does_anything 18:28
%does_it 2:36 20:55
%does_not 8:3 29:29 31:13
%does_one 11:56 29:-21
%does_that 11:4 29:-6
%does_the 2:31 3:23 5:10 14:15 19:-20 20:14 29:10 33:-16 34:-8
%does_the_<deadline> 10:42 29:66 33:-8
%does_the_<unknown> 33:10
%does_the_@cycle 20:61
%does_the_freeze 2:61 10:10 28:-21 29:-64
%does_this 10:-20 14:27 19:9 29:10
%does_this_@cycle 14:29
%done_<?> 6:9
%done_and 18:12
%done_and_<unknown> 6:29
%done_by 22:12
%done_by_@weekday 22:12
%done_right 6:9
%done_with 12:20 18:28
%down_<?> 29:30
%down_<request> 8:2 9:10
%down_for 33:37
%down_for_<deadline> 33:27
%down_the 8:30 9:4
%down_the_<unknown> 9:8
%download_it 20:19
%download_the 29:10
%due_<?> 6:-17 33:32
%due_before 18:27 32:8
%due_by 32:20
%due_by_@weekday 32:12
%during_<deadline> 2:84 10:-6
%during_the 2:12 22:2
%during_the_freeze 2:10 22:2
%during_this 31:20
%earlier_<?> 18:6
%earlier_<deadline> 10:-2 18:22
%earlier_<deadline>_or 10:-2 18:22
%enough_for 2:16 7:15 33:-3
%enter_a 1:33
%entered_the 5:16
%error_@toRemind 2:28
%every_@weekday 24:82 32:-27
%every_@weekday_@toRemind 24:2
%every_@weekday_about 24:24
%every_date 14:61 20:-12
%every_deadline 14:15
%every_freeze 27:27 31:-19
%every_milestone 14:32
%everything_@be 12:12
%everything_about 10:19
%everything_from 14:40 31:-10
%everything_that 8:24
%everything_that_@be 8:25
%example_of 11:13
%excuse_@me 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
%excuse_@me_<deadline> 16:4
%excuse_@me_<unknown> 11:-2 17:12 18:24 28:16
%excuse_@me_@be 5:13 9:-6 12:9
%excuse_@me_@can 0:7 2:4
%excuse_@me_@me 21:7
%excuse_@me_@toAdd 1:31
%excuse_@me_@toRemind 5:3
%excuse_@me_how 15:31 33:7
%excuse_@me_what 2:10 10:4 33:-27
%excuse_@me_when 20:14
%excuse_@me_which 6:1 34:12
%excuse_@me_who 30:23 34:-2
%exempt_from 10:41
%expected_of 17:44
%expected_of_@me 17:40
%explain_<deadline> 10:32
%explain_<deadline>_to 10:7
%explain_how 11:5
%explain_the 11:3
%extended_<?> 33:21
%extra_@unit 16:26 22:10
%extra_@unit_for 22:25
%fall_in 32:2
%fall_into 32:19
%fall_under 10:27
%far_<unknown> 6:24 13:20
%far_@be 5:43
%far_as 18:3
%far_off 28:57
%far_off_@be 28:29
%few_@unit 32:21
%file_<?> 11:-10 13:16 29:20
%file_<deadline> 21:21 34:-15
%file_an 21:-8 29:20
%file_an_<deadline> 21:-3 22:16
%file_an_@exception 11:40
%file_it 21:23 22:11
%filed_a 9:10
%fill_in 18:31 21:22 29:-22
%final_<?> 6:13 20:-4 33:15
%final_date 4:22
%final_on 20:5
%find_@me 17:7
%find_the 7:8 29:2
%fine_with 8:6
%finish_@me 28:20
%finish_@me_@change 28:20
%finish_the 22:4 24:10
%finished_by 10:8
%first_<?> 18:71 33:-32
%first_<deadline>_or 18:7
%first_@change 2:-7 17:48 25:28 29:-13
%first_@change_ever 17:15
%first_@unit 1:-12 4:23 17:72 25:-25 29:17
%first_@unit_of 29:22
%first_time 17:14
%follow_<deadline> 27:54
%follow_all 14:-14 27:45
%follow_the 26:20
%follow_the_@cycle 26:21
%follow_up 24:47 27:-19
%following_@cycle 3:24 4:22 20:-13
%following_deadline 18:15
%for_<?> 10:42 20:17
%for_<cycle> 14:38 34:17
%for_<cycle>_<?> 34:12
%for_<deadline> 1:-118 10:-68 11:-53 12:-18 13:24 15:-63 16:50 18:-92 19:-90 21:38 22:-86 23:35 24:53 28:55 29:11 33:28 34:18
%for_<deadline>_<?> 2:13 29:48 33:-31 34:1
%for_<deadline>_<number> 16:11
%for_<deadline>_<unknown> 33:19
%for_<deadline>_@be 16:4
%for_<deadline>_@change 27:5
%for_<deadline>_@updates 27:10
%for_<deadline>_and 33:36
%for_<deadline>_please 24:31 28:21
%for_<link> 9:12 21:-28 22:77
%for_<number> 1:7 5:13 31:37
%for_<number>_@month 1:18
%for_<number>_@unit 5:13 31:43
%for_<request> 8:72 9:-35 22:73 25:-64
%for_<request>_please 8:-4 22:47
%for_<unknown> 1:64 2:-84 5:7 8:10 9:16 10:-24 11:20 12:-15 13:-54 14:-6 16:-56 17:-50 18:-34 19:1 20:9 21:-92 22:26 25:18 26:38 29:25 31:-13
%for_<unknown>_<?> 9:21 18:-4 26:8 29:8
%for_<unknown>_<unknown> 29:9
%for_<unknown>_@change 1:3 5:22 12:-3 29:-21 33:33
%for_<unknown>_@schedule 14:-2 26:40
%for_<unknown>_on 22:20
%for_<version> 2:14 4:102 14:19 20:40 29:-46 33:-35
%for_<version>_<number> 4:8
%for_<version>_@be 2:20
%for_<version>_please 14:5
%for_@change 0:2 5:13 8:8 9:-28 11:-9 12:4 20:-17 21:9 25:-12 26:9 27:-33 28:16 29:-30 33:61 34:9
%for_@change_<number> 22:47
%for_@change_@change 2:6 17:-1 21:5 28:10
%for_@change_or 10:28
%for_@cycle 1:8 4:15 27:11
%for_@cycle_<number> 4:29
%for_@dates 27:15
%for_@exception 13:7 21:41 34:-40
%for_@exception_<?> 13:2
%for_@me 1:-30 3:13 4:-10 7:-40 8:-46 10:34 11:-2 13:26 19:30 23:-13 24:-38 25:14 27:11 31:16 34:-8
%for_@me_<?> 10:16
%for_@me_<unknown> 2:-4 3:21
%for_@me_@change 2:17 29:10 33:-5
%for_@month 1:-1 24:29 32:17
%for_@month_<number> 1:-1 24:29
%for_@toMove 22:52
%for_@toMove_<number> 22:50
%for_@toStart 2:-63 6:34 17:33 29:-49 33:58
%for_@toStart_@change 2:-21 6:32 29:-7 33:24
%for_@today 31:39
%for_@we 1:19 22:47 32:28
%for_@we_<?> 32:23
%for_@we_<unknown> 1:7
%for_@we_@change 22:21
%for_@weekday 1:14 14:-8 29:46 32:12
%for__ 1:7 2:27 21:-5 22:28 34:19
%for___<unknown> 1:1
%for___@change 2:7
%for_a 2:45 3:47 9:-37 21:36 22:7 29:-63 32:-5
%for_a_<deadline> 3:9
%for_a_<number> 21:4
%for_a_<unknown> 2:2
%for_a_@change 2:50 21:-20
%for_a_@cycle 0:12
%for_a_@exception 21:8 22:21
%for_a_@toMove 21:9
%for_a_@toStart 3:25 21:24
%for_a_@unit 22:33
%for_a_decision 13:22
%for_a_freeze 11:28
%for_adding 0:-5 25:15
%for_an 10:-34 13:78 21:41 22:-8
%for_an_<deadline> 10:-18 11:37
%for_an_@exception 11:-30 13:77 21:41 22:-22
%for_another 0:25
%for_asking 6:2 8:-8 12:6 17:6 19:3 22:-20 24:2 29:8 32:5
%for_asking_but 6:3 8:-8 12:6 17:6 19:3 21:-27 24:3 29:8 32:5
%for_good 6:38
%for_it 2:2 22:11 33:30
%for_lunch 29:57 32:-17
%for_membership 33:7
%for_moving 11:31 25:3
%for_next 32:4
%for_one 0:7 2:15
%for_one_more 2:29
%for_someone 25:12
%for_the 0:7 1:30 2:-23 3:-24 5:6 7:26 8:10 9:32 10:-5 12:2 13:18 16:-11 17:-19 18:-10 20:20 21:-17 22:40 23:-19 24:-41 25:14 28:10 29:15 30:-9 31:-45 32:3 34:14
%for_the_<deadline> 2:-26 6:32 10:-2 29:11 33:2
%for_the_<number> 1:51
%for_the_<unknown> 8:44 9:12 13:22 14:45 16:-24 22:24 25:-30 28:11 29:-27 33:54 34:-4
%for_the_@change 2:-51 5:-24 10:18 17:-25 22:67 28:17 32:29 33:-13
%for_the_@cycle 1:-1 3:4 5:19 6:-1 13:9 14:-70 20:6 29:23 32:2
%for_the_@exception 13:-15 25:28
%for_the_@schedule 26:22
%for_the_@toStart 2:29 8:12 20:2 33:-29 34:7
%for_the_@unit 32:46
%for_the_@updates 0:2 5:1 7:9 9:4 11:6 12:5 13:10 14:3 15:7 16:1 17:14 18:2 19:4 21:6 22:-9 25:2 26:-7 29:-1 30:-8 31:-41 32:-2
%for_the_coming 18:-15 20:30 32:4
%for_the_next 3:-44 5:16 7:23 12:28
%for_the_old 1:11 29:-6
%for_the_rest 31:9
%for_the_upgrade 22:13
%for_this 1:-23 21:25 22:-8 29:47 30:2
%for_this_@cycle 2:9
%for_two 8:1
%for_two_@unit 8:2
%for_what 9:24
%for_your 25:6
%force_<?> 29:11
%forget_<deadline> 16:27 24:21
%forget_<unknown> 18:10 29:31
%forget_@be 5:-5 6:8
%forget_@me 31:29
%forget_@toStart 4:8
%forget_how 17:12
%forget_how_many 9:2
%forget_what 17:-3
%forget_what_@be 18:4
%forget_when 3:3 20:-3
%forget_who 34:8
%forward_<?> 15:16
%freeze_<?> 2:30 12:29 23:1 29:-18 32:1
%freeze_<unknown> 1:5 2:-3
%freeze_@be 23:6
%freeze_@exception 11:57 21:-1
%freeze_@today 29:2 34:15
%freeze_@unit 18:11
%freeze_@updates 24:-16 31:32
%freeze__ 29:2 33:3
%freeze___<unknown> 29:11 33:8
%freeze_apply 2:24 10:-33 12:24
%freeze_apply_to 2:28 10:-32 12:12
%freeze_block 2:19
%freeze_break 2:-5 9:51 10:-5 12:-17 21:41 22:45
%freeze_break_for 22:22
%freeze_breaks 13:32
%freeze_date 29:4
%freeze_for 10:4 29:17
%freeze_in 12:5 27:20 31:-22 32:19
%freeze_last 6:27 10:48 19:-16 28:-16 29:-18
%freeze_mean 10:20 12:-1
%freeze_on 12:39 29:-21 33:59
%freeze_please 22:23
%freezing_in 25:36
%freezing_in_this 25:6
%from_<deadline> 10:23 19:34 28:-12 31:13
%from_<deadline>_to 19:37 28:-14
%from_<unknown> 2:37 5:2 25:18 29:7 31:-11
%from_<unknown>_to 14:2
%from_@me 8:48
%from_@today 32:-2
%from_@weekday 32:6
%from_@weekday_to 32:6
%from_last 9:21 29:23
%from_last_@unit 9:21 29:23
%from_merging 2:11
%from_now 14:42 27:55
%from_now_on 27:48 31:19
%from_now_until 14:25
%from_the 1:12 10:19 14:-24 25:9 27:-79 30:26 31:32 33:-1
%from_the_<unknown> 13:4 25:24 29:2
%from_the_@updates 31:29
%from_the_freeze 10:4 12:-4
%from_the_list 30:26
%from_which 33:20
%from_which_@unit 33:20
%frozen_@be 25:17
%frozen_at 12:7
%frozen_or 12:14
%frozen_yet 12:23
%full_@schedule 14:58
%full_list 18:36
%ga_<?> 10:5 20:8
%ga_@unit 20:14
%ga_date 16:6 20:12
%gate_<unknown> 27:2 29:5
%gate_closed 12:16
%gate_shut 12:29
%get_<unknown> 20:-49 25:24 26:8 29:1 33:2
%get_<version> 4:21
%get_<version>_going 4:11
%get_@change 33:4
%get_@me 7:4 17:20 20:14 29:-24 33:23
%get_@me_<unknown> 2:-18 17:24 20:15 29:-16 33:25
%get__ 9:26 22:-9 30:15
%get_a 0:8 2:-14 17:-47 21:-19 24:39 26:25 29:44 33:-21
%get_a_@toRemind 24:10 33:-12
%get_an 11:-36 21:41 22:38
%get_an_@exception 11:-36 21:54 22:25
%get_in 8:11
%get_it 20:3 21:33
%get_the 2:-55 4:29 9:7 20:9 26:37 27:36
%get_the_<unknown> 4:22 29:-8
%get_the_@cycle 20:21
%get_the_@updates 26:42 27:5
%get_this 2:49 20:7
%get_through 2:18
%get_your 11:17
%gets_@me 8:40
%gets_tagged 33:25
%gets_the 26:5
%getting_an 21:22
%getting_started 17:20
%give_<deadline> 16:49
%give_<request> 8:46
%give_<request>_the 8:19
%give_<unknown> 15:6 24:18 27:12
%give_@me 5:31 11:20 13:13 14:11 16:-13 18:8 19:-2 25:-19 27:-81 28:16 31:-40 32:28 33:25
%give_@me_<unknown> 29:28 32:12
%give_@me_a 5:47 11:1 24:5 27:-2 29:-13 34:6
%give_@me_the 13:18 17:10 24:-33 28:18 33:60
%give_@we 16:29
%give_@we_a 24:9
%go_<?> 2:32 18:2
%go_<unknown> 1:38
%go_ahead 8:16
%go_by 6:32
%go_for 8:5
%go_in 2:45 7:4
%go_or 34:1
%go_out 23:8
%go_through 9:4
%go_to 25:19
%go_until 28:3
%goes_out 6:-17 33:19
%going_on 5:26 12:6 32:2
%going_on_with 5:32
%going_to 0:-22 9:1 18:1 33:6
%going_to_@be 0:-16 33:28
%going_to_@toMove 15:12
%going_to_@toRule 9:9
%golive_date 20:24
%gone_<?> 6:16
%gone_by 6:31
%good_for 10:27 11:28 25:-35
%good_to 2:50 8:11
%good_to_go 2:2
%got_<deadline> 13:9
%got_<unknown> 13:16
%got_@exception 13:19 34:-6
%got__ 9:7
%got_a 2:7 11:20 17:-17 25:30 29:-24
%got_a_<unknown> 11:22
%got_the 5:5
%got_to 5:5
%got_until 32:19
%granted_<?> 9:40
%granted_an 22:6
%granted_an_@exception 22:6
%granted_until 8:24
%granting_<request> 7:4
%green_light 8:42
%had_<deadline> 6:47
%had_a 0:13
%handles_@change 34:7
%happen_in 32:10
%happens_after 18:5
%happens_if 7:4
%happens_if_@me 7:4
%happens_on 10:56 20:-22 33:-5
%happy_@weekday 25:40 32:-5
%hard_freeze 12:5
%has_<deadline> 12:10 15:15 33:13
%has_<deadline>_@be 15:18
%has_<request> 9:19
%has_<request>_@be 9:19
%has_<unknown> 6:20 7:10 8:-2 13:29
%has_<unknown>_for 13:33
%has_@be 8:32 25:13
%has_a 20:14
%has_anyone 3:1 9:32 15:26
%has_anything 13:29
%has_asked 13:28 34:-2
%has_it 12:29
%has_not 6:14
%has_passed 6:7
%has_the 5:38 9:29 10:6 12:42 13:-80 20:12 25:-34 29:3 33:-67
%has_the_<deadline> 6:14 10:24 33:-17
%has_the_@change 5:20
%has_the_@cycle 2:6 20:23
%has_the_freeze 12:19
%has_to_@be 7:3 9:-13
%have_<deadline> 6:-36 12:19 15:-29 16:77 28:-30 33:29
%have_<deadline>_on 16:20
%have_<unknown> 0:17 8:2 15:18 22:-22 29:19
%have_<unknown>_to 15:19
%have_@change 6:29
%have_@dates 0:2
%have_@me 2:6 8:32 17:2 23:23 25:-26
%have_@we 5:54 6:50 15:-41 25:-13 30:10 32:34
%have_@we_entered 5:27
%have_@we_got 32:34
%have_@we_had 6:28
%have_a 1:23 22:14 24:19 25:34 28:20 33:-49
%have_a_@updates 24:29
%have_an 3:10 22:3 33:23
%have_an_<deadline> 33:25
%have_and 14:11
%have_for 20:5 33:-8
%have_got 5:1
%have_in 14:31
%have_left 28:-3 29:14
%have_never 17:27
%have_not 6:3 7:43 15:1
%have_not_made 7:32
%have_ready 18:14
%have_something 32:20
%have_the 2:-21 4:7 12:39 26:19 27:25 28:29
%have_the_<unknown> 12:40
%have_they 12:9
%have_to 4:-23 10:3 13:-2 16:-27 17:-10 18:70 20:35 21:49 25:44 26:-2 28:-3 29:-97 33:37
%have_to_<unknown> 25:16
%have_to_@be 18:33 33:16
%have_to_@subscribe 18:1
%have_to_@toMove 3:12 4:-10 15:20
%have_to_ask 21:8
%have_to_book 20:22
%have_to_do 10:26 18:-22
%have_to_wait 2:34
%have_until 22:32
%have_you 33:14
%have_you_got 33:14
%heads_up 24:39
%hear_about 27:47
%hear_about_<deadline> 27:37
%help_<unknown> 11:13
%help_@change 2:17
%help_@me 5:1 11:55 17:-42
%help_please 11:41
%help_with 17:27
%hit_<deadline> 10:41 19:6 33:-34
%hit_@me 24:25
%hit_the 28:32 29:-19
%hold_for 32:22
%hold_off 7:31 8:-19 21:3
%hold_off_on 7:31 8:-19 21:4
%hold_the 15:17 22:16
%how_<unknown> 5:27 10:63 11:-20 29:-35
%how_<unknown>_@be 5:26 9:7 10:66 28:-3 29:-49
%how_<unknown>_@me 17:3
%how_@be 3:2 5:31 9:47 11:-13 14:7 15:-10 17:-63 20:-32 25:71 28:-52 29:-72
%how_@be_<cycle> 5:32
%how_@be_<deadline> 33:11
%how_@be_it 5:-18 25:45
%how_@be_the 5:-2 9:27 14:53
%how_@can 0:-21 2:6 11:7 15:10 17:45
%how_@can_@me 0:-20 2:6 7:4 11:5 15:13 17:39 30:-26
%how_@me 11:44 29:4 30:-23
%how_@me_@can 11:31 29:9 30:-23
%how_@toRule 28:31
%how_@toRule_@be 28:31
%how_do 11:43 15:13 17:16 21:-19 28:-62 29:27 30:7 34:10
%how_do_@me 0:23 11:28 15:16 21:-18 23:-43 26:11 28:-28 29:27 34:13
%how_do_@we 0:-11 11:17
%how_do_you 29:38
%how_does 11:30 17:42 19:7 29:-60
%how_does_one 11:25 29:-20
%how_does_this 19:11
%how_early 11:-12 21:21 23:13
%how_far 5:12 20:-8 23:33 28:54 29:-37
%how_far_@be 5:43
%how_far_off 28:35
%how_late 33:40
%how_long 3:2 5:-1 11:-25 17:-13 19:13 20:26 25:-12 28:65 29:12 33:-74
%how_long_@be 12:8 19:28 28:-12 29:2
%how_long_ago 28:44
%how_long_before 29:4
%how_long_does 10:14 19:-2 28:7 29:-7
%how_long_have 28:5
%how_long_until 20:17
%how_many 10:-32 11:-88 12:-13 13:50 14:19 17:-44 19:36 20:-7 24:-11 25:-58 28:31 29:73 33:-45
%how_many_<unknown> 5:-5 28:42 29:21
%how_many_@change 29:37
%how_many_@dates 14:5
%how_many_@exception 9:-2 13:-9 19:20 21:15
%how_many_@unit 19:42 23:3 24:-3 28:21 29:2
%how_many_more 28:13
%how_many_of 13:18
%how_many_rcs 14:4 19:18
%how_many_votes 9:10
%how_much 28:62 29:38
%how_much_<unknown> 28:-1 29:21
%how_much_does 29:20
%how_much_longer 28:22
%how_much_time 28:33
%how_old 29:28
%how_old_@be 29:28
%how_soon 20:33 28:8 29:-14
%how_to 11:31 26:-2 28:-11 29:33 30:38
%how_to_<unknown> 11:12
%how_to_use 11:6
%how_would 3:17 10:17 11:10 21:-16
%how_would_@me 11:38 21:-2
%how_would_a 3:20
%how_would_you 5:4 10:19
%how_you 11:42
%if_<deadline> 15:28
%if_@me 2:31 17:-15 20:-19 21:37 22:-14 29:-5 30:48 33:14
%if_@me_<unknown> 10:1
%if_@me_@toRule 7:5
%if_@me_merge 21:6
%if_@me_mute 30:10
%if_@we 0:32 3:4 7:60 9:-14 15:37 33:-33
%if_@we_@toRule 7:28
%if_it 2:39 33:9
%if_it_@be 2:1 33:10
%if_the 15:39 21:46 22:-50 23:14 31:-3
%if_the_<unknown> 21:27 22:-24
%if_this 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-18 17:-1 18:5 19:-11 20:10 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:6 31:12 32:-2
%if_this_@be 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
%if_you 28:11 33:6
%if_you_would 14:6
%in_<?> 2:-4 7:19 21:7 29:7
%in_<deadline> 6:-37 10:-1 12:104 27:49 33:-21
%in_<deadline>_<?> 12:48
%in_<number> 8:-21 25:37
%in_<request> 8:15
%in_<unknown> 1:-34 3:28 4:4 5:-1 8:13 9:-5 10:31 11:-32 12:-17 16:-28 17:-43 18:4 19:43 20:-16 21:-7 22:-8 23:20 24:-2 25:-54 27:-14 28:-24 29:113 31:23 34:-30
%in_<unknown>_<?> 5:-6 9:20 14:-5 19:18
%in_<unknown>_<number> 1:-10 9:-34 29:45 32:10
%in_<unknown>_@change 23:16
%in_<unknown>_@unit 28:25 29:26
%in_<unknown>_of 0:25 8:2 29:-11 34:-5
%in_<unknown>_time 33:54
%in_<version> 19:108 28:-20 33:-61
%in_<version>_<?> 19:44 29:3 33:-23
%in_@be 5:9 10:-9 28:-1 32:37
%in_@be_<number> 10:-9 32:38
%in_@change 5:21 31:24
%in_@me 7:20 11:39 12:-15 19:-23 25:7 27:8 29:-41 33:62
%in_@me_<unknown> 12:-2 14:-26 25:14 26:26
%in_@me_notes 33:2
%in_@month 1:-12 2:-39 3:36 5:-34 6:-13 10:-16 20:49 32:30 33:68
%in_@month_<?> 32:13
%in_@month_or 6:-4 20:42 33:21
%in_@notify 11:21
%in_@place 25:16 27:26
%in_@toMove 16:-13 24:63
%in_@unit 28:70
%in_@we 30:4
%in__ 5:28
%in_a 1:75 2:24 10:13 24:-33 29:-50
%in_a_<unknown> 1:38 2:5 10:20
%in_a_@change 2:23
%in_after 13:18 22:40
%in_after_the 22:19
%in_an 21:19
%in_charge 34:61
%in_charge_of 34:38
%in_despite 13:10
%in_development 5:4
%in_effect 12:55
%in_for 27:12 34:11
%in_force 12:83
%in_force_<?> 12:18
%in_freeze 12:27
%in_how 28:75
%in_how_many 28:61
%in_it 31:40
%in_late 2:-13 13:12 22:27
%in_next 32:34
%in_now 2:8
%in_on 6:5 27:32
%in_one 2:10 5:8 14:31
%in_one_<unknown> 5:10
%in_or 9:18
%in_order 14:27
%in_past 6:-2 13:7 22:27
%in_past_the 22:27
%in_place 2:-10 12:53
%in_qa 24:7
%in_stone 15:8
%in_the 0:27 1:30 2:25 3:-55 5:-8 6:60 7:-47 11:-53 12:-1 13:46 14:-145 17:22 18:9 19:29 20:-48 21:-8 26:-51 27:7 28:-20 29:16 31:-13 32:33 33:-34 34:-53
%in_the_<unknown> 6:11 10:19 12:20 21:-29 29:28
%in_the_@change 2:31 17:18 18:30 21:-18 29:-7
%in_the_@cycle 17:19 18:-15 20:-22 29:40 32:1
%in_the_@exception 9:-4 13:33
%in_the_@schedule 1:2 18:16
%in_the_@toAdd 0:23 1:39 14:-48 18:18
%in_the_last 6:15 15:7 19:11
%in_the_loop 27:11
%in_the_meeting 16:11
%in_the_morning 24:7
%in_the_next 18:-32 32:51
%in_the_office 25:8
%in_the_previous 19:23
%in_the_queue 9:34 13:12
%in_there 1:2
%in_this 7:22 10:31 11:-12 17:17 27:4 28:15 31:38 32:-11 33:-17
%in_this_@change 10:16
%in_this_@cycle 7:26 28:24
%in_this_@place 27:8 29:9 31:44 32:-2
%in_time 2:32 21:8 24:9 29:-2
%in_time_<?> 2:45
%in_two 33:24
%in_two_@unit 33:24
%in_what 5:26 11:21
%in_which 5:-1 6:15 20:38 26:6 29:12
%in_which_@unit 20:39
%in_your 10:23
%informed_about 27:21
%instead_of 16:11 33:-4
%into_<cycle> 2:15
%into_<unknown> 29:30
%into_<unknown>_<?> 29:7
%into_force 6:-9 29:14
%into_the 1:25 11:28
%into_the_@toAdd 1:27
%into_this 2:6
%into_this_@cycle 2:6
%it_<?> 2:10 6:10 9:35 10:44 14:9 17:-15 18:-17
%it_<unknown> 9:-1 11:2 12:-29 19:35 20:-32 33:21
%it_<unknown>_to 7:4
%it_@be 2:-32 6:-1 10:-17 15:55 16:39 17:8 22:65 25:52 28:-2 29:-88 33:-8
%it_@be_<link> 22:5
%it_@be_<unknown> 2:-1 7:3 15:21 22:20
%it_@be_@me 17:43 25:-23
%it_@be_a 2:-4 21:39
%it_@be_freezing 25:24
%it_@be_not 25:25
%it_@be_out 20:31
%it_@be_possible 30:3
%it_@be_the 14:5 15:6
%it_@can 15:2
%it_@cycle 5:36 20:-8
%it_@me 7:8 18:3 31:9
%it_@me_forgot 18:4 31:9
%it_@toAdd 2:43 26:7
%it_@toAdd_it 2:17
%it_@toAdd_sense 26:8
%it_a 10:2 31:37
%it_after 6:2
%it_for 7:22 20:7 21:29 22:-4 29:-2
%it_for_@me 21:34
%it_freeze 12:54 29:5
%it_go 2:19 8:-37 25:-5 29:47
%it_go_in 2:15
%it_granted 9:32
%it_has 8:13
%it_in 1:26 2:-7 5:-10 8:36 14:-6 21:17 25:-5 29:17
%it_in_<unknown> 29:27
%it_land 20:14
%it_off 31:23
%it_ok 17:15
%it_ok_to 2:1
%it_on 2:34 24:13
%it_on_the 2:38
%it_out 31:18
%it_past 6:21
%it_possible 0:23 2:-22 3:23 30:13
%it_possible_to 0:23 2:-22 3:24 30:13
%it_ship 20:12
%it_still 20:28
%it_that 21:15
%it_to 34:12
%it_too 2:46
%it_too_late 2:46
%it_until 31:13
%it_up 1:5 4:15
%it_worth 21:4
%it_would 0:15
%it_would_@be 0:15
%join_the 10:17 33:8
%joined_the 17:11
%just_<unknown> 2:-10 6:6 9:1 11:4 12:1 18:-13 20:11 27:8 34:14
%just_<unknown>_<deadline> 12:10 16:16
%just_<unknown>_<unknown> 11:47
%just_<unknown>_@be 28:19
%just_<unknown>_@can 29:30
%just_<unknown>_@me 9:2
%just_<unknown>_@toAdd 27:22
%just_<unknown>_@toMove 33:1
%just_<unknown>_do 31:8
%just_<unknown>_how 5:10 28:4
%just_<unknown>_the 17:37 18:-12
%just_<unknown>_what 32:16 33:-7
%just_<unknown>_when 14:1
%just_@toRemind 2:25
%just_joined 17:31
%just_joined_the 17:11
%just_the 10:2 14:59
%just_the_next 14:22
%keep_<deadline> 15:33 27:-16 31:12
%keep_<deadline>_where 15:34
%keep_@me 27:32 30:22
%keep_@we 27:23
%keep_asking 33:6
%keeps_asking 33:6
%kind_as 29:10
%kind_as_to 29:10
%kind_of 11:26
%kindly_@toAdd 29:5
%kindly_@toAdd_a 29:7
%know_<?> 17:36
%know_about 7:-24 9:23
%know_the 33:23
%know_when 20:11 27:15 33:27
%know_when_<deadline> 27:18
%know_when_the 20:25 33:2
%know_whenever 27:12
%know_whenever_a 27:8
%know_which 5:9
%last_<unknown> 19:-12 29:55
%last_@cycle 4:-23 6:-31 13:-21 14:-4 15:5 19:127 34:7
%last_@cycle_@toAdd 4:-12 19:30
%last_@toMove 15:-5 16:41
%last_@toMove_to 16:2
%last_@unit 6:29 9:28 15:18 16:-17 17:1 19:-44 21:24 22:-24 29:30
%last_@unit_<?> 9:17
%last_@unit_for 33:28
%last_@unit_to 33:36
%last_@weekday 6:56 19:-13
%last_call 1:1 33:25
%last_call_for 1:1 33:25
%last_date 16:20 29:7
%last_time 6:-47 19:142 23:12 28:-34 33:-45 34:-2
%last_time_<?> 19:27
%late_<?> 2:14
%late_@change 2:-11 13:50 22:13 34:37
%late_@change_@be 2:-25 13:48
%late_for 2:56 6:35 10:-7 21:23 25:12 33:-20
%late_for_<deadline> 2:14 21:34 33:-9
%late_for__ 2:32
%late_for_a 2:3
%late_for_the 6:56
%late_in 2:-22 17:9 33:34
%late_merge 22:12
%late_please 22:31
%late_to 2:25
%late_with 2:20
%later_than 16:7 19:28
%leave_it 7:58
%left_<deadline> 28:34
%left_before 28:25
%left_before_<deadline> 28:22
%left_for 2:5 28:34
%left_for_@change 28:9
%left_on 14:29 28:10
%left_on_the 14:29 28:10
%left_the 29:18 31:2 34:-11
%left_to 24:25
%left_to_<deadline> 24:30 28:-3
%less_<?> 5:-13 28:36
%less_than 28:20
%less_than_a 28:6
%let_<deadline> 16:26
%let_<request> 7:21 8:52
%let_<request>_in 7:24 8:24
%let_<unknown> 29:31
%let_@me 10:-6 13:4 14:13 22:20 24:29 27:50
%let_@me_know 24:3 27:17
%let_@me_see 14:16
%let_@we 4:39 7:17 21:14 22:-19 25:38 29:-28
%let_@we_@toStart 4:18
%let_@we_get 4:5
%let_@we_know 24:13
%let_@we_not 3:2 7:3 21:17 22:-21
%let_in 13:33 22:11
%let_in_late 13:13
%let_it 25:-21 29:51
%let_it_in 8:44
%let_the 24:28
%like_<unknown> 4:5 28:15
%like_@me_@be 10:1
%like_a 17:8 26:8
%like_an 13:15
%like_to 2:3 17:24 20:9 21:-11 22:12 27:23 30:-24
%like_to_@be 27:31
%like_to_@toMove 2:9
%like_to_ask 22:10
%like_to_know 20:25
%link_<?> 14:18
%link_<link> 22:21
%link_for 14:-35 26:62
%link_to 14:22 17:5 29:-1
%link_to_the 14:22 17:5 29:-1
%list_<?> 26:54 29:-9
%list_<deadline> 14:22
%list_<unknown> 11:6 29:6 31:-20
%list_@me 23:32 30:38 31:-42
%list__ 13:8
%list_all 13:-41 29:47
%list_every 14:27
%list_every_milestone 14:4
%list_everything 11:8
%list_for 27:21
%list_of 10:28 13:7 14:39 29:-9
%list_of_@dates 14:28
%list_the 14:-49 19:9 34:33
%live_@change 9:17
%locked_<?> 12:32
%locked_at 12:15
%log_@change 10:62
%long_@be 12:8 19:28 28:-12 29:2
%long_@be_<version> 19:24 28:-26
%long_ago 28:44
%long_ago_@be 28:44
%long_before 29:4
%long_does 10:14 19:-2 28:7 29:-7
%long_have 28:5
%long_until 20:17
%long_until_the 28:-5 29:7
%longer_@be 33:31
%longer_until 28:16
%look_at 7:8
%look_like 3:7 14:36 19:13
%look_up 9:3 33:44
%look_up_the 18:1 33:13
%looked_at 9:56
%looking_for 5:14 29:5
%looking_for_the 5:14 29:5
%love_to 17:12 27:8
%love_to_help 17:5
%made_the 28:4
%made_up 7:32
%many_<unknown> 5:-6 28:42 29:21
%many_@change 29:36
%many_@change_@be 29:10
%many_@dates 10:7
%many_@exception 9:-2 13:-9 19:20 21:15
%many_@exception_@be 19:18
%many_@unit 19:42 23:3 24:-3 28:21 29:2
%many_@unit_before 19:6 23:13 28:-22
%many_@unit_between 19:13
%many_@unit_do 28:33
%many_@unit_of 29:8
%many_@unit_until 28:-20 29:33
%many_more 28:13
%many_of 13:18
%many_rcs 14:4 19:18
%many_rcs_did 19:5
%many_votes 9:10
%mark_<request> 8:15
%mark_@month 1:30
%mark_@month_<number> 1:30
%mark_it 8:21
%maybe_@we 30:15
%maybe_@we_should 30:15
%mean_by 10:27
%mean_by_<quoted> 10:7
%meaning_of 10:7 29:29
%meaning_of_<quoted> 10:36 29:-1
%means_<quoted> 10:3
%meet_you 25:25
%meeting_<?> 29:17
%merge_@change 2:-5 12:18 29:29 33:-25
%merge_@me 29:22
%merge_@me_@change 29:5
%merge_a 2:7
%merge_a_@change 2:5
%merge_it 2:23
%merge_window 10:28 29:-48 33:31
%merged_in 21:12
%merging_a 2:17
%milestone_<?> 5:2
%milestone_<deadline> 1:17
%milestone_@be 5:-19 18:35
%minus_<number> 12:-2 24:24 25:13
%minus_what 10:-9 28:54
%miss_<deadline> 6:9 24:9
%miss_the 2:51
%miss_the_<deadline> 6:17
%missed_<deadline> 2:-13 21:59
%missed_the 2:10 18:-3 21:19 22:13
%missed_the_<deadline> 21:17
%missed_the_<unknown> 2:27
%moment_of 33:15
%more_<unknown> 21:10 25:-2 29:7
%more_@change 1:-1 6:17 8:-14 10:-3 16:-34 18:-12 20:8 22:-39 23:15 25:5 28:-2 29:22 33:3
%more_@change_<unknown> 1:-9 2:-33 9:1 14:29 17:23 31:19
%more_@change_@be 6:8 9:25 26:16
%more_@change_@can 11:-8 23:19
%more_@change_how 13:18
%more_@change_what 11:4 14:-8 29:33
%more_@change_when 12:8 29:-25 33:3
%more_@change_who 34:1
%more_@unit 16:51 22:45 24:-1 33:-7
%more_@unit_for 16:49 22:4 33:-1
%more_@updates 27:4
%more_for 22:51
%more_information 8:33
%more_than 28:46
%more_than_a 28:14
%more_time 15:7 22:42
%morning_of 24:77
%morning_of_<deadline> 24:24
%morning_of_the 24:43
%moved_<deadline> 6:29 15:-11 19:-3 34:40
%moved_the 15:34 34:-1
%moved_the_<deadline> 15:26 34:-1
%moved_to 5:23 15:-37 16:24
%moving_<deadline> 15:65 16:-10 25:6
%moving_<deadline>_to 15:4
%much_<unknown> 25:16 28:-4
%much_does 29:20
%much_longer 28:22
%much_time 28:33
%must_@be 1:3 3:13 16:11 28:-7 32:33
%must_@be_a 3:15 16:13
%must_@me 17:26
%must_not 18:13 24:2
%mute_<deadline> 31:7
%mute_@you 31:4
%mute_until 31:15
%mute_you 30:30
%need_<deadline> 22:25
%need_<unknown> 25:10
%need__ 31:4
%need_a 1:28 2:-26 4:11 8:-8 21:15 22:4 24:28 25:-13 34:32
%need_a_@change 7:1
%need_a_@toAdd 4:18
%need_a_@updates 24:24
%need_an 1:6 2:47 9:14 13:-7 21:2 22:-18
%need_an_<deadline> 21:21
%need_an_@exception 2:69
%need_another 0:2
%need_for 3:16 21:-3 34:19
%need_it 8:17 20:35 31:-30
%need_more 22:28
%need_one 21:4
%need_the 22:-18 31:10 33:40
%need_the_<deadline> 31:16
%need_to 11:-19 13:35 17:23 18:22 22:-19 23:63 24:-17 27:-10
%need_to_<unknown> 21:10
%need_to_@toRemind 23:30
%need_to_know 17:30
%needed_<?> 0:32 33:-12
%needed_for 21:21
%needed_to 11:16
%needs_a 13:16
%needs_to 20:10
%needs_until 22:15
%never_did 17:16
%never_done 17:32
%never_mind 17:-1 25:29
%newbie_question 17:3
%next_<?> 18:28 29:42
%next_<deadline> 20:43
%next_<number> 28:5 32:22
%next_<number>_@dates 18:24
%next_<number>_@unit 18:-33 28:5 32:57
%next_<unknown> 3:1 18:6 20:-63 29:47 33:-9
%next_<unknown>_<?> 18:5
%next_<unknown>_@unit 32:22
%next_@change 18:61
%next_@cycle 1:-20 2:28 3:21 4:64 5:22 8:45 12:18 14:-75 15:-3 18:-93 20:12 22:-8 29:-80 32:-6 33:14 34:-25
%next_@cycle_<?> 3:40 7:19 20:-37
%next_@cycle_before 3:21
%next_@cycle_please 3:-15 8:11 20:1
%next_@unit 2:4 4:-19 16:2 18:-78 24:25 25:30 28:-42 32:15 33:46
%next_@unit_<?> 33:19
%next_@unit_for 32:20
%next_@weekday 1:41 16:25 18:-36 24:1 29:-3 33:-11
%next_checkpoint 18:25
%next_date 14:-15 18:61
%next_deadline 18:40
%next_for 18:7
%next_freeze 18:56 29:-25
%next_milestone 18:41 33:-10
%next_on 18:33
%next_on_the 18:33
%next_one 4:11 14:27
%next_time 0:19 3:7
%next_two_@unit 14:19
%nice_to 24:4
%no_<?> 6:8 12:-22 33:15
%no_<deadline> 0:29 31:38
%no_<unknown> 8:-8 25:20
%no_<unknown>_more 31:13
%no_@change 8:25 28:8
%no_@change_<unknown> 8:18
%no_@exception 21:30
%no_@toStart 0:41
%no_@updates 25:-19 31:80
%no_clue 17:3
%no_for 8:32
%no_for_<request> 8:32
%no_freeze 12:48
%no_from 8:7
%no_from_@me 8:7
%no_go 2:13 7:3
%no_longer 8:26 16:7 33:24
%no_longer_@be 33:31
%no_more 31:49
%no_more_@updates 31:1
%no_need 23:54
%no_need_to 23:54
%no_on 7:19
%no_on_<request> 7:20
%no_to 8:24 9:29 34:-5
%no_to_<request> 7:-7 8:5 9:38 34:-5
%nobody_@toRule 7:46 8:-9 29:-5
%nope_on 4:-6 8:47
%not_<?> 2:27 9:12 12:-7
%not_<deadline> 33:22
%not_<unknown> 7:21 15:7
%not_@be 10:34 15:-1 22:2 31:11
%not_@change 7:-6 8:39 29:8
%not_@toAdd 0:49 2:-17 3:24 22:49
%not_@toAdd_<deadline> 22:5
%not_@toAdd_<version> 3:22
%not_@toAdd_the 0:21
%not_@toMove 15:44 16:-20
%not_@toMove_<deadline> 15:19
%not_@toMove_the 15:12
%not_@toPost 31:61
%not_@toRemind 24:-41 31:55
%not_@toRemind_@me 24:-39 31:56
%not_@toRule 7:69 8:-59
%not_@toRule_<request> 7:48 8:-32
%not_@toStart 3:61 4:-18
%not_@toStart_the 3:17 4:-7
%not_@toStop 30:69 31:-63
%not_a 25:26
%not_a_@change 25:26
%not_finish 22:17
%not_get 8:12 10:4 30:29
%not_it 16:-26 20:12 33:31
%not_just 14:54 18:-18
%not_just_the 14:56 18:-44
%not_let 24:59
%not_made 7:32
%not_made_up 7:32
%not_merge 10:1
%not_miss 18:14 24:9
%not_need 8:18 30:-27 31:35
%not_need_the 31:6
%not_ready 21:21
%not_sure 7:20 34:12
%not_the 14:-16 16:13 20:5 27:3 33:5
%not_the_<number> 16:16
%not_to 21:20 22:-20
%not_touch 15:26
%not_understand 10:19 11:4
%not_understand_the 10:28
%not_unsubscribe 30:40 31:-18
%not_want 31:13
%not_you 25:31
%notes_@be 2:25
%nothing_@be 12:18 15:7
%now_<?> 2:13 5:8 6:-5 12:4 17:13 28:30
%now_a 5:9
%now_and 28:45
%now_and_<deadline> 28:12
%now_and_the 28:7
%now_in 18:1
%now_on 16:24 27:48 31:18 33:-4
%now_or 2:34
%now_until 14:25
%now_what 17:14 21:35
%number_<number> 7:47 8:49 9:53 29:-46
%number_of 13:24 28:59
%number_of_@unit 28:59
%of_<cycle> 14:32
%of_<deadline> 1:7 5:-7 10:26 12:-55 14:-6 16:-3 18:4 19:-29 20:-41 23:24 24:19 27:-63 28:-22 31:4 33:42 34:44
%of_<deadline>_<?> 23:9 29:46 33:-23
%of_<deadline>_@be 33:-11
%of_<deadline>_@me 34:18
%of_<deadline>_and 16:3
%of_<deadline>_for 31:22
%of_<deadline>_please 10:27 16:-16 33:31
%of_<quoted> 10:48 29:-3
%of_<request> 9:62
%of_<unknown> 2:35 5:10 9:-43 14:-11 19:15 20:-54 22:55 24:-24 25:17 28:22 29:27 33:-21
%of_<unknown>_@be 29:31
%of_<version> 4:-37 5:39 10:-23 14:-20 19:87 20:52 22:-25 29:22 33:-9
%of_<version>_<?> 14:-8 19:-20 20:33 29:36
%of_@change 23:22 29:-1 34:54
%of_@cycle 29:19
%of_@dates 18:45
%of_@exception 8:-6 9:15
%of_@me 10:-31 17:39 18:10
%of_@month 1:-8 4:77 6:40 14:-16 19:-15 20:24 29:4 32:33
%of_@month_<?> 6:7
%of_@month_<number> 1:-9
%of_@today 12:25
%of_@unit 6:20 19:-3 24:-13 28:50 31:-4
%of_@unit_between 28:2
%of_@we 10:26 14:-29 18:9 23:-2 26:1 30:12
%of__ 0:16 30:14
%of_a 0:24 10:29 29:-7 34:-12
%of_an 20:8 21:16
%of_date 27:21
%of_every 13:16 14:-2
%of_getting 21:44
%of_it 10:9 14:29 24:11
%of_luck 2:14
%of_that 29:12
%of_the 3:-23 4:-76 5:54 6:-41 9:38 11:-5 12:24 13:-9 14:11 16:-12 17:6 18:-17 19:30 20:24 25:-39 27:-15 28:-45 29:-4 30:-23 31:53 33:25 34:17
%of_the_<deadline> 6:-30 10:18 15:-2 19:-18 20:30 28:-9 33:11
%of_the_<unknown> 6:3 8:11 9:23 20:15 22:5
%of_the_<version> 20:28
%of_the_@change 29:6
%of_the_@cycle 3:-3 4:-13 5:45 14:70 17:2 20:-99 21:14 24:19 29:-15
%of_the_@dates 12:24
%of_the_@exception 9:20 13:4
%of_the_@unit 32:23 33:7
%of_the_@updates 31:46
%of_the_date 33:17
%of_the_land 5:39 17:11 29:-22
%of_the_next 20:2
%of_the_previous 19:31
%of_them 13:14 14:29
%of_this 10:-17 13:20 14:62 32:3 34:-8
%of_this_@cycle 5:2 14:69
%of_this_@unit 32:11
%of_what 14:18
%of_you 29:-25 34:21
%off_<?> 2:-24 6:-17 9:6 12:14 29:45 33:-10
%off_<version> 3:11 4:30
%off_@be 28:29
%off_on 7:28 8:9 9:-4 25:-24 29:33 32:-2
%off_on_<request> 7:15
%off_the 3:7 20:-13 29:-41 30:15 31:65 34:25
%off_the_<unknown> 29:-6 34:20
%off_the_@updates 30:21
%off_the_list 31:22
%ok_<?> 2:9
%ok_for 17:4
%ok_for_a 17:4
%ok_now 2:4
%ok_so 2:-29 9:-10 10:4 16:8 18:-17 25:-17 28:-7 29:31 32:15 33:2
%ok_so_<deadline> 33:14
%ok_so_@be 7:8 10:7
%ok_so_@we 33:2
%ok_to 2:17
%old_@be 29:28
%old_@change 1:11 22:12
%old_@cycle 19:52
%on_<?> 2:-18 6:-64 9:6 10:-8 12:26 27:16 29:-28 30:21 33:93
%on_<deadline> 1:-12 10:64 11:4 20:-24 28:11 31:27
%on_<deadline>_@unit 10:46 20:-23
%on_<deadline>_for 33:16
%on_<number> 4:14 7:16 8:54 25:-19 29:-33 33:11
%on_<number>_<number> 33:12
%on_<number>_@month 4:8 16:10
%on_<request> 2:-28 4:-12 5:-18 7:72 8:67 9:68 25:-38 29:-29 31:-9 34:-24
%on_<request>_<?> 5:-1 9:64
%on_<request>_please 7:29 8:-20
%on_<unknown> 8:8 9:-42 10:6 18:35 22:10 29:50 34:35
%on_<unknown>_<?> 9:-31 34:33
%on_<unknown>_@be 10:12
%on_<unknown>_of 8:15
%on_<version> 4:16 20:23 29:-6
%on_@change 2:-15 5:13 12:22
%on_@cycle 20:-27 25:16 34:26
%on_@cycle_@unit 20:-23 25:20 34:3
%on_@exception 8:24 9:-2
%on_@exception_<number> 8:24
%on_@me 9:15 18:9 33:-4
%on_@me_<unknown> 18:7 33:-9
%on_@month 1:28 4:7 6:19 16:25 20:34 33:-31
%on_@month_<number> 1:28 4:7 6:19 16:25 20:34 33:-29
%on_@toAdd 5:4 6:10
%on_@toStart 12:4
%on_@today 32:33
%on_@updates 27:28 31:-14
%on_@we 12:-29 18:35 33:25
%on_@weekday 1:22 2:68 7:-29 8:-28 12:-67 16:17 22:-37 24:77 25:-11 27:-14 29:3 31:-14 32:44 33:18
%on_@weekday_about 24:3
%on_@weekday_and 9:4 16:13
%on_@weekday_instead 16:10
%on_@weekday_please 7:-3 24:2 29:46
%on_@weekday_the 2:18
%on__ 24:10
%on_a 14:3 33:47
%on_a_@weekday 33:50
%on_for 32:28
%on_hold 8:31 31:16
%on_holiday 31:15
%on_or 5:11 12:17 33:-20
%on_please 27:1
%on_the 1:42 2:-3 3:12 4:-25 5:3 6:27 8:-36 9:16 10:-6 11:-15 12:-33 13:-31 14:-5 16:11 17:-5 18:35 20:-2 24:44 25:3 26:14 28:3 29:5 30:-37 31:-17 32:33 33:-2
%on_the_<deadline> 8:12 9:33 10:-40 13:-12 26:13 28:24
%on_the_<number> 1:61 2:2 5:-28 6:14 8:-16 9:-55 12:-53 16:22 18:-49 24:41 27:-34 28:-31 29:-107 32:55 33:56
%on_the_<unknown> 0:2 5:-74 7:30 10:-25 18:37 24:4 29:86 33:-65
%on_the_@change 29:7
%on_the_@cycle 5:29 14:-45 18:57 20:-22 25:50 27:-16
%on_the_@device 5:3 6:10 7:-11 12:5 13:11 17:-8 18:3 19:3 24:-8 27:3 28:3 29:-6
%on_the_@exception 9:20 13:-27 24:16
%on_the_@schedule 1:25 32:7
%on_the_@toStart 9:11
%on_the_@unit 1:-4 10:48 16:3 24:-9 32:10 33:-24
%on_the_@updates 27:34
%on_the_first 32:2
%on_the_list 26:29 27:30 29:-11
%on_the_morning 24:47
%on_the_next 4:7 20:14 34:-1
%on_the_same 16:11 19:1
%on_time 6:32
%on_track 5:15 20:7
%on_vacation 29:30
%on_what 9:5 10:-16 19:20 20:32 33:38
%on_what_<unknown> 9:12
%on_what_@unit 19:3
%on_what_date 20:8
%on_which 20:15 28:9 33:21
%on_which_date 28:14
%on_with 5:32
%on_yet 12:15
%one_<?> 0:11 2:26 12:-15 18:-28 29:-21 33:13
%one_<unknown> 0:2 5:16
%one_@be 3:2 18:15
%one_@toAdd 11:18
%one_@toRule 7:5 9:26
%one_@unit 1:51 5:-23 6:-20 16:67 20:-27 21:10 22:6 24:59 28:45 33:-119
%one_@unit_after 1:47
%one_@unit_ahead 24:9
%one_@unit_before 20:-13 24:27 28:11
%one_@unit_later 16:39
%one_deadline 26:32
%one_from 19:3
%one_go 14:11
%one_more 0:21 1:-1 2:22 5:-4 6:14 8:-15 10:-5 18:-14 20:5 22:-18 23:15 25:2 28:-8 29:15 31:-9
%one_more_@change 1:-1 6:17 8:-13 10:-3 16:-34 18:-12 20:8 22:-38 23:15 25:6 28:-2 29:23 31:-7 33:3
%one_more_@unit 16:21
%one_please 18:1
%one_word 5:-5 9:-12 29:48
%only_@change 2:38
%only_@dates 31:39
%only_@toMove 2:6
%only_gets 2:8
%only_if 7:4
%only_the 14:27 18:16
%only_three 24:24
%only_three_@unit 24:24
%only_until 8:34 22:-2
%or_<deadline> 10:-35 18:100 33:-41
%or_<deadline>_<?> 18:49
%or_<number> 33:46
%or_<unknown> 2:-13 5:-9 21:2 26:2 28:20 29:11
%or_<unknown>_<?> 21:11
%or_@be 5:26 6:10 28:7 32:4
%or_@be_@me 33:23
%or_@be_@we 5:20 12:-11
%or_@be_that 5:6
%or_@can 6:-7 12:61
%or_@can_@we 12:30
%or_@change 5:16 10:17 18:10 33:-51
%or_@me 6:10
%or_@month 6:-4 33:32
%or_@toPost 5:51 12:-3
%or_@toPost_<deadline> 5:26
%or_@toStart 12:21
%or_@toStop 33:11
%or_@toStop_of 33:11
%or_a 5:1 25:9 34:2
%or_after 2:-21 5:36 6:-41 18:-41 20:23 33:69
%or_after_the 20:17 33:36
%or_already 5:15 6:-32 12:32
%or_did 5:-9 6:10 12:8
%or_did_it 6:10
%or_do 2:-13 6:10 12:13 15:7 21:33 29:-4
%or_do_@me 21:34
%or_do_@we 6:11 15:7
%or_fixing 5:28
%or_in 5:6
%or_less 5:-13 28:37
%or_nah 28:8
%or_no 2:50
%or_not 2:34 6:63 7:-8 8:-19 9:47 12:-20
%or_not_<?> 2:28 9:14
%or_q 20:32
%or_q_<number> 20:32
%or_still 5:11 6:25
%or_testing 5:8
%or_the 5:10 18:4 33:8
%or_the_<number> 33:21
%or_two 5:-5 9:12 12:-11 29:40
%or_two_<?> 5:-5 9:12 12:-11 29:40
%or_what 5:34 32:-13
%out_<?> 2:24 9:25 21:-3 30:24 33:-30
%out_a 4:24
%out_already 6:9
%out_before 20:34
%out_for 18:35
%out_of 5:-5 30:10 31:26
%out_of_<unknown> 29:3
%out_of_luck 2:14
%out_of_the 12:2 20:3 31:21
%out_on 6:-16 33:20
%out_the 14:24 19:19 20:-18
%out_to 16:3
%out_when 20:44
%out_when_<?> 20:4
%out_yet 6:26
%over_<?> 6:44
%over_as 17:19
%over_the 15:8
%owns_the 34:13
%owns_the_<deadline> 34:13
%page_with 14:10
%part_of 2:34 5:16 17:7 33:12
%part_of_the 5:17 17:15
%pass_for 22:31
%passed_<?> 7:2
%past_<deadline> 1:27 6:9 13:6 16:-20 22:19
%past_<deadline>_<?> 13:7
%past_the 22:26
%pending_@exception 8:15 13:-11
%permitted_to 2:12
%phase_<?> 17:22
%phase_@be 5:7
%picture_of 5:-13 14:33
%picture_of_the 5:-13 14:33
%pizza_for 29:59
%pizza_for_the 29:53
%place_<?> 2:-1 12:10 20:1
%planned_<?> 32:11
%planned_date 20:24 33:-8
%planned_for 14:-26 20:33 32:5 33:45
%planning_<version> 3:16 5:-3
%planning_for 4:18
%planning_of 14:21
%please_<?> 4:1 9:1 18:27 19:-33 28:13 29:8 32:-19 33:-43
%please_<unknown> 1:13 8:24 16:27 27:29 29:-44 31:30
%please_<unknown>_<unknown> 1:17 27:26
%please_<unknown>_@me 17:4
%please_@be 13:7
%please_@can 8:11
%please_@can_you 8:12
%please_@change 16:16
%please_@me 13:4 31:7 33:19
%please_@toAdd 1:45 2:-15 22:67 27:41 29:-57 33:-26
%please_@toAdd_@me 27:40
%please_@toAdd_it 22:3
%please_@toMove 15:-39 16:104 33:-22
%please_@toMove_<deadline> 16:54
%please_@toMove_it 16:14
%please_@toMove_the 16:28 22:8
%please_@toPost 29:10
%please_@toPost_@me 29:13
%please_@toRemind 24:9
%please_@toRemind_@me 24:-4
%please_@toRemind_the 24:21
%please_@toRule 7:-80 8:53 9:-16 22:11 24:2 29:44
%please_@toRule_@me 29:45
%please_@toRule_@we 22:27
%please_@toRule_the 8:23 24:10
%please_@toStart 4:44 22:8
%please_@toStart_the 4:26
%please_@toStop 27:-27 31:58
%please_@unit 33:1
%please_@we 20:12
%please__ 1:18
%please_all 27:15 31:-1
%please_all_@dates 27:15 31:-1
%please_allow 22:33
%please_do 15:9 30:2
%please_do_not 15:34 30:2
%please_enter 1:15
%please_enter_a 1:10
%please_explain 11:12
%please_give 22:30
%please_have 24:5
%please_have_a 24:5
%please_keep 15:25
%please_let 22:21
%please_many 8:-10 9:25
%please_no 31:8
%please_no_<unknown> 31:8
%please_please 5:11
%please_sorry 9:15
%please_sorry_for 9:15
%please_subscribe 27:23
%please_to 16:16 25:8 31:15
%po_files 29:17
%point_<?> 2:7 7:1
%point_of 10:73 33:-35
%point_of_<deadline> 10:16
%point_of_the 10:31 33:-6
%possible_<?> 2:47
%possible_for 13:-14 21:22
%possible_to 0:6 2:-27 3:20 30:34
%posted_on 6:27 27:6
%posted_on_the 6:28 27:5
%postponed_until 15:4
%pre_or 5:51 12:-3
%pre_or_@toPost 5:51 12:-3
%previous_@cycle 19:64 20:-29 29:13 34:-1
%previous_@cycle_<?> 29:16
%print_the 14:13
%prior_to 24:35
%prior_to_the 24:18
%procedure_for 10:-19 11:20 21:8
%process_<?> 9:-1 21:36
%proposal_<?> 6:29 33:-23
%propose_a 2:-2 33:17
%propose_a_@change 2:-8 33:17
%published_<?> 19:7
%q_<number> 20:39
%q_<number>_<?> 20:31
%q_<number>_or 20:32
%qa_<unknown> 5:-4 17:11
%qa_@person 34:4
%qa_@we 30:16 34:-6
%qa_has 7:24 8:-10
%qa_to 27:1
%question_<deadline> 21:3 33:25
%question_<unknown> 5:19 9:1 10:9 20:10 25:-51
%question_@be 6:16 12:29 20:12 26:3 33:-58
%question_@be_<deadline> 6:14
%question_@me 34:3
%question_@toMove 31:10
%question_@we 33:7
%question_how 5:7 11:-8 21:-2 25:6
%question_how_do 29:21
%question_please 1:8
%question_the 33:20
%question_what 5:-22 14:5 33:6
%question_what_@be 14:7 29:1
%question_when 28:1 29:9
%queue_<?> 2:-1 9:24
%quick_<unknown> 5:28
%quick_question 6:6 8:-2 9:-2 11:-29 12:2 14:12 18:11 20:6 21:-5 22:-9 25:2 28:6 33:3
%quick_question_<deadline> 21:3 33:25
%quick_question_<unknown> 5:19 9:1 20:10 25:-32
%quick_question_@be 6:16 12:31 20:12 26:4 33:-56
%quick_question_@me 34:3
%quick_question_@toMove 31:10
%quick_question_@we 33:7
%quick_question_how 5:7 11:-8 21:-1 25:6
%quick_question_please 1:8
%quick_question_what 5:-21 14:5 33:7
%quick_question_when 28:1 29:9
%quota_@change 8:5 22:6
%rather_not 30:14
%rather_than 23:16
%rc_<?> 10:47 20:1
%rc_<unknown> 5:17 29:31
%rc_and 10:28
%rcs_did 19:5
%read_first 17:42 18:-29
%ready_for 18:65
%ready_on 1:20
%reason_for 10:28
%receive_the 26:1 27:37
%receive_the_@updates 26:13
%receive_the_weekly 27:2
%relbot_<?> 11:61
%remaining_<deadline> 28:7
%remaining_@dates 14:20 28:-6
%remaining_@unit 28:14
%remaining_time 28:52
%remaining_time_for 28:24
%remains_until 14:22
%request_<?> 21:14
%request_<number> 7:22 8:65 9:61 21:-33 22:-20 29:-34
%request_<number>_<?> 9:5
%request_<request> 8:13 9:7 22:-31
%request_@be 17:13
%request_@exception 22:18
%request_a 29:24
%request_an 11:47 22:-12
%request_an_@exception 11:47 22:-23
%request_for 21:-10 22:38
%request_from 9:36 22:1
%request_that 13:11
%requests_<?> 13:48
%requests_@be 13:18
%responsible_for 34:19
%rest_of 14:17 31:4 32:18
%rest_of_the 14:19 31:8
%rest_of_this 32:3
%restart_the 29:37
%restart_the_<unknown> 29:12
%right_<?> 6:39 29:-3 33:46
%right_now 5:28 12:42 21:-1 29:12
%right_now_<?> 29:17
%run_on 29:18
%run_the 1:1 19:-18 29:44
%safe_to 20:16
%said_no 9:26 34:-4
%said_no_to 9:26 34:-4
%same_<unknown> 4:22
%same_@change 10:66
%same_@unit 16:20 33:13
%same_@unit_as 16:9 33:15
%say_<quoted> 11:-20 29:24
%say_that 0:12 2:-12 12:7
%says_<deadline> 6:29 29:-22 33:32
%says_<deadline>_@be 33:34
%scheduled_for 32:17
%security_<unknown> 1:15
%security_@change 8:4 16:20 29:-2
%security_@change_@be 16:23
%see_all 13:14
%see_the 11:14 14:3 19:28
%see_the_@toAdd 11:22 14:-5
%see_you 25:32
%sending_@me 31:13
%sense_to 11:10 26:8
%separate_deadline 0:14
%separate_deadline_for 0:14
%shall_<unknown> 15:8
%ship_date 4:15 15:1
%ship_in 20:8
%ship_it 8:6
%should_<request> 7:50
%should_@be 15:3 16:14 18:33 33:-29
%should_@be_a 15:12 16:-9
%should_@be_at 16:12 18:13
%should_@me 2:45 6:23 7:-41 11:6 15:-31 17:11 21:27 33:7 34:44
%should_@me_<unknown> 11:17
%should_@me_@toRemind 34:12
%should_@me_write 6:31
%should_@we 2:-7 3:24 15:30 18:6
%should_@we_@be 5:6 18:8
%should_@we_@toMove 15:23
%should_@we_@toStart 3:21
%should_a 14:25
%should_know 5:2 32:28
%should_know_about 5:6
%should_not 31:1
%should_not_@be 31:1
%should_probably 23:4 30:7
%should_the 15:5 18:30
%should_there 0:29
%should_there_@be 0:29
%show_@me 9:6 11:19 13:23 19:26
%show_@me_all 13:33 14:-7
%show_@me_some 11:2
%show_@me_the 19:2
%show_the 13:36 18:9 23:10 29:-16
%show_what 14:28
%sign_@me 26:24 27:9
%sign_@me_up 26:24 27:20
%sign_off 7:13 8:28 21:-6
%sign_off_on 8:16
%sign_up 11:10 33:14
%signs_off 29:-1 34:43
%signs_off_the 34:31
%since_@today 13:4
%slipping_<deadline> 15:34
%sneak_<unknown> 11:35
%sneak_in 2:15
%so_<?> 33:29
%so_<deadline> 6:45 10:-14 12:-12 33:12
%so_<deadline>_@be 6:4
%so_@be 10:5 12:10
%so_@be_it 2:28
%so_@me 33:17
%so_@toMove 16:19
%so_@toMove_<deadline> 16:2
%so_@we 2:-1 33:49
%so_far 13:71
%so_kind 29:10
%so_kind_as 29:10
%so_please 31:8
%so_that 24:19
%so_what 18:27
%so_what_@be 18:17
%so_when 33:5
%so_which 20:4 33:-21
%some_<unknown> 2:22 22:26 25:-9 29:16
%some_@unit 0:12
%some_example 11:12
%some_point 23:4 26:9
%someone_<unknown> 10:13 17:4
%someone_said 7:5
%something_<unknown> 17:2
%something_due 18:41
%something_on 32:31
%soon_<?> 18:45 32:-11
%sooner_<deadline> 18:12
%sooner_<deadline>_or 18:12
%sorry_for 1:-11 5:4 6:7 8:-7 12:14 13:9 14:4 15:16 16:3 17:27 19:19 20:-1 22:-27 27:-14 31:-18 33:-2
%sorry_for_asking 6:3 8:-8 12:6 17:6 19:3 21:-27 24:3 29:8 32:5
%sorry_for_the 0:2 5:1 7:9 9:4 11:6 12:5 13:10 14:4 15:7 16:1 17:14 18:2 19:4 21:7 22:-8 26:-7 27:-9 29:-1 30:-7 31:-30 32:-2
%sorry_if 4:3 7:-15 8:11 10:11 13:-4 14:4 15:-18 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:6 31:12 32:-2
%sorry_if_this 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-18 17:-1 18:5 19:-11 20:10 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:6 31:12 32:-2
%squeeze_in 1:5
%stable_<version> 2:-6 5:34 12:48
%stable_@change 1:16 12:2
%stable_@change_@be 5:9
%stable_branches 5:1 10:57 12:-34 34:5
%stage_<?> 5:5
%stage_@be 17:21
%stage_of 5:19
%stand_for 10:53
%stand_for_<?> 10:4
%stands_for 10:51
%state_of 5:52 9:13 29:-4
%state_of_<unknown> 5:16
%status_<request> 9:28
%status_of 5:60 9:11
%status_of_the 5:19
%step_<?> 17:31 18:-11
%still_<unknown> 2:24 7:-39 9:36 29:-28 33:15
%still_<unknown>_<?> 9:2 33:26
%still_<unknown>_for 30:5
%still_<unknown>_on 5:1
%still_@be 2:37
%still_@toMove 12:19
%still_@toStart 2:-29 12:39 13:11
%still__ 2:20
%still___<unknown> 2:12
%still_a 12:6
%still_accepted 2:25 12:-8
%still_ahead 6:29 14:47
%still_ahead_of 14:9
%still_get 20:-3 21:41 25:25
%still_go 2:-5 12:16
%still_go_in 2:-6 12:17
%still_going 5:5
%still_going_on 5:5
%still_have 2:-8 28:52
%still_in 9:25
%still_in_<unknown> 9:29
%still_need 9:22 30:16 31:-2
%still_on 12:1 20:10 26:13
%still_possible 2:18
%still_supported 29:37
%still_take 2:15
%still_taking 2:10
%still_the 2:-37 20:41
%still_time 6:21
%still_to 6:52 14:12
%still_to_come 6:52 14:12
%still_undecided 7:7 13:1
%still_undecided_<?> 9:7
%still_waiting 9:20
%sub_@me 27:6
%submit_an 22:8
%subscribe_<unknown> 27:31
%subscribe_<unknown>_to 27:13
%subscribe_@me 27:7 29:30
%subscribe_@me_to 27:-16 29:43
%subscribe_a 11:60 26:-38
%subscribe_a_@place 11:60 26:-38
%subscribe_dev 27:18
%subscribe_this 26:-4 27:44
%subscribe_this_@place 26:-1 27:38
%subscribe_to 11:-22 26:18 27:-42 29:59
%subscribed_to 26:34
%support_<unknown> 29:26
%suppose_the 2:9
%supposed_to 5:23 10:24 29:-8 33:15
%supposed_to_@be 5:26 10:10
%sure_@me 24:27
%tagged_<?> 19:24 20:-23
%take_<request> 7:69 8:5
%take_@me 31:44
%take_@me_off 31:44
%take_a 27:16
%take_back 8:40
%take_it 2:6 8:2 12:38 31:-18
%take_place 6:14 16:11 20:3
%takes_<unknown> 34:32
%takes_<unknown>_of 34:30
%taking_@change 2:15
%talk_about 17:14 25:20 33:-15
%talk_to 11:48 34:18
%talk_to_you 11:32
%target_date 20:25
%target_date_for 20:25
%texts_@be 12:25
%than_a 28:40
%than_a_@unit 28:40
%thanks_for 7:-2 25:121
%thanks_for_the 25:50
%that_<?> 10:4 11:7
%that_<deadline> 15:24 16:50
%that_<deadline>_@be 33:3
%that_<request> 7:13
%that_<unknown> 2:7 6:21 25:-13 29:27
%that_<unknown>_<?> 2:10 6:21 29:-22
%that_@be 8:27 10:-30 13:16 25:54 29:-41 33:49
%that_@be_a 8:19
%that_@change 12:5 25:23
%that_@me 6:3 32:25
%that_@me_should 32:27
%that_@we 33:-9
%that_a 0:12
%that_for 10:42
%that_still 2:48 9:-12 13:15 33:26
%that_the 15:13 33:34
%that_the_@cycle 15:18
%that_you 25:12
%the_<deadline> 0:-56 1:-41 5:-29 8:30 9:1 10:36 12:-14 13:-81 14:-3 15:44 16:33 18:-12 19:-40 21:-24 22:-8 24:48 28:21 29:1 32:-30 33:51 34:22
%the_<deadline>_<?> 10:23 12:-3 20:-7 28:41 34:28
%the_<deadline>_<unknown> 33:-4
%the_<deadline>_@be 2:76 6:-25 12:-5 24:-8 27:41
%the_<deadline>_@exception 9:40 22:-19
%the_<deadline>_@toStart 6:-9 29:9
%the_<deadline>_@updates 24:38 26:12 31:7
%the_<deadline>_again 12:-45 29:46
%the_<deadline>_already 6:23
%the_<deadline>_before 15:19
%the_<deadline>_come 29:14
%the_<deadline>_date 15:31 34:64
%the_<deadline>_deadline 6:30 15:-29 33:40
%the_<deadline>_fall 33:10
%the_<deadline>_for 8:44 10:38 16:28 22:-40 33:-7
%the_<deadline>_in 12:-24 33:52
%the_<deadline>_on 1:-4 16:37
%the_<deadline>_one 19:4 33:-14
%the_<deadline>_please 6:8 24:6 29:20 33:-66
%the_<deadline>_started 6:29
%the_<deadline>_the 33:20
%the_<deadline>_to 16:11
%the_<number> 1:106 2:24 5:-82 7:-56 8:-18 9:-124 10:-106 12:-114 14:-40 15:-49 16:130 18:-121 19:-3 20:50 24:14 25:-68 27:-57 28:-119 29:-197 32:82 33:80
%the_<number>_<?> 6:-16 15:-2 33:67
%the_<number>_@be 2:13 6:-55 20:13 33:73
%the_<number>_does 2:16
%the_<number>_of 6:51
%the_<number>_or 33:21
%the_<number>_please 2:13 16:24 33:-11
%the_<number>_right 33:30
%the_<unknown> 0:13 1:-34 2:16 4:14 5:-29 7:27 8:65 9:54 10:-41 11:-8 12:24 13:-20 15:16 16:32 17:-47 20:11 21:-4 22:25 23:3 24:5 27:-60 28:2 29:45 30:-47 31:-61 32:-17 34:11
%the_<unknown>_<?> 6:-26 7:34 9:-57 13:36 18:-16 20:11 21:-12 29:-11 34:46
%the_<unknown>_<unknown> 4:14 5:-85 7:-20 8:65 9:76 10:-63 11:-93 12:-14 13:-46 17:-21 18:-64 22:7 23:31 26:25 27:-31 29:16 32:-39
%the_<unknown>_<version> 20:14
%the_<unknown>_@be 3:11 7:18 12:26 15:2 22:-8 29:-45
%the_<unknown>_@change 8:19 9:38 10:-19 22:27 29:28
%the_<unknown>_@exception 8:11 9:16
%the_<unknown>_@me 29:4 33:29
%the_<unknown>_@place 27:14 34:14
%the_<unknown>_@toAdd 29:9
%the_<unknown>_@toMove 8:5 29:-13
%the_<unknown>_@toRule 33:11
%the_<unknown>_@unit 32:8
%the_<unknown>_@we 8:9 13:5 21:-39
%the_<unknown>_a 24:14
%the_<unknown>_and 17:4
%the_<unknown>_before 28:6
%the_<unknown>_date 16:11
%the_<unknown>_for 5:-47 10:-32 11:10 13:-1 15:38 22:10 29:-18 32:7
%the_<unknown>_has 12:-1 25:20
%the_<unknown>_in 4:11 19:-9 24:9 29:23
%the_<unknown>_list 33:11
%the_<unknown>_meeting 1:-2 16:5
%the_<unknown>_of 5:38 8:18 9:-62 14:16 18:44 21:16 22:-17 31:2 33:-47 34:-13
%the_<unknown>_on 9:29 12:4 17:-1 29:56
%the_<unknown>_one 2:-5 9:27 18:-18 29:-27 33:48
%the_<unknown>_please 13:18 20:2
%the_<unknown>_to 10:-25 16:-5 26:7 28:18 29:43
%the_<unknown>_with 2:8 5:6
%the_<version> 3:5 4:67 20:35 33:-30
%the_<version>_@cycle 4:3
%the_<version>_@toAdd 4:31 14:-6
%the_@change 1:-34 5:22 6:-11 8:40 10:-30 11:-129 12:13 13:-32 15:-45 18:37 19:-6 22:30 24:18 25:-163 28:37 29:43 33:-6
%the_@change_<?> 6:11 10:16 17:11 30:19
%the_@change_<unknown> 5:17 18:53 28:6 33:-14
%the_@change_@be 6:7 8:17
%the_@change_@change 21:19 22:2
%the_@change_@exception 8:9
%the_@change_@we 24:27 34:11
%the_@change_for 17:-9 29:22
%the_@change_in 5:4
%the_@change_one 18:9
%the_@change_what 17:11
%the_@cycle 2:5 3:-45 4:-105 5:77 7:-102 10:-34 11:-38 12:-132 14:55 15:64 16:12 17:14 19:-3 20:4 21:3 24:3 29:-38 31:-34 32:-42
%the_@cycle_<?> 5:-8 15:49 20:13 28:60 29:-60
%the_@cycle_<unknown> 14:18
%the_@cycle_<version> 19:17 20:-3
%the_@cycle_@be 5:63 20:51
%the_@cycle_@change 29:27
%the_@cycle_@person 22:30 34:47
%the_@cycle_@schedule 14:41
%the_@cycle_@toAdd 14:21 18:21
%the_@cycle_@updates 26:20 27:40
%the_@cycle_@we 9:42 13:20 19:-7 21:16 34:14
%the_@cycle_after 3:7 18:-19 19:-12 29:32 33:7
%the_@cycle_at 5:10
%the_@cycle_before 19:109 20:-16
%the_@cycle_by 16:25
%the_@cycle_date 6:-15 15:19 20:5
%the_@cycle_in 5:32 20:13 28:11
%the_@cycle_notes 14:-20 24:23 33:22
%the_@cycle_on 20:17
%the_@cycle_out 5:-8 6:64 20:-35
%the_@cycle_please 14:14 28:14
%the_@cycle_process 17:40
%the_@cycle_still 20:4
%the_@cycle_this 20:5
%the_@dates 3:4 4:8 11:-22 12:10 14:62 15:20 19:24 26:27 29:-35 32:-37 33:-20 34:-1
%the_@dates_for 14:45
%the_@dates_in 26:26
%the_@dates_of 14:-19 16:10 19:30
%the_@device 5:3 6:10 7:-11 12:5 13:11 17:-8 18:3 19:3 24:-8 27:3 28:3 29:-6
%the_@device_with 6:10 7:-11 12:5 13:12 18:4 19:3 24:-8 27:3 28:3 29:-6 33:1
%the_@exception 8:-9 9:51 13:23 22:-80 24:27 25:22 29:4
%the_@exception_for 9:76 22:-44
%the_@exception_queue 13:15
%the_@exception_that 9:9
%the_@land 29:-4
%the_@person 5:12 11:7 14:-41 22:5 29:-60 34:90
%the_@person_<unknown> 13:20
%the_@person_of 5:23
%the_@place 10:13 27:-30 29:86 30:3 31:-17
%the_@schedule 0:12 1:55 2:-4 8:-20 11:9 14:39 16:2 18:8 19:55 24:-36 26:-7 33:-74
%the_@schedule_<?> 11:29 14:-1
%the_@schedule_<unknown> 16:27
%the_@schedule_feed 14:-9 26:34
%the_@schedule_for 1:29 14:47
%the_@schedule_of 14:-3 19:66
%the_@toAdd 0:18 1:69 8:1 14:51 18:-3 19:-3 20:5 27:-14 29:-102 34:31
%the_@toAdd_<?> 0:26
%the_@toAdd_@be 5:41
%the_@toAdd_for 18:-14 20:28
%the_@toMove 29:55 33:-21
%the_@toStart 2:8 4:-38 6:-11 12:-61 13:23 14:-15 20:23 21:-8 24:11 25:36 29:32 33:-65
%the_@toStart_<unknown> 9:15 20:-22 25:21 29:27 33:-32
%the_@toStart_@change 2:23
%the_@toStart_@cycle 20:89 29:-9
%the_@toStart_dashboard 22:27
%the_@toStop 4:8
%the_@toStop_of 4:11
%the_@unit 10:15 16:-28 29:-13 32:103 33:41
%the_@unit_<?> 31:9
%the_@unit_before 1:1
%the_@unit_of 10:11
%the_@unit_please 32:29
%the_@updates 1:-1 2:-37 8:-5 13:1 17:3 21:2 22:-27 23:-22 25:-1 26:47 27:79 28:-6 29:-58 30:88 31:15 32:-12 33:-6
%the_@updates_<?> 26:16 30:3
%the_@updates_@me 30:6
%the_@updates_for 24:27 27:6
%the_@updates_in 30:1
%the_@updates_off 30:31
%the_@we 5:22 18:32 23:28 24:20
%the_@weekday 2:-13 16:6 25:29
%the_@weekday_<?> 25:48 32:-30
%the__ 6:6 29:24 31:5
%the_approval 7:13
%the_approval_of 7:15
%the_archive 34:3
%the_best 17:25
%the_beta 6:26 20:-18 29:-31 33:30
%the_big 10:5 14:17 20:33 29:-22 33:-19
%the_big_@unit 20:29 33:-3
%the_bot 11:23 23:12 29:-10 31:7
%the_ci 29:24
%the_clock 10:-35 28:57
%the_closest 18:28
%the_coffee 29:33
%the_coffee_machine 29:33
%the_coming 20:28 32:32
%the_coming_@unit 32:13
%the_command 11:36 14:-16
%the_command_to 11:26 14:-15
%the_contributors 17:24
%the_contributors_<unknown> 17:24
%the_current 4:20 5:21
%the_customers 7:5 21:1 29:18
%the_cutoff 6:1 33:41
%the_cutoff_for 33:63
%the_daily 31:43
%the_date 6:47 14:-4 15:12 16:17 18:-52 19:-36 26:18 29:-49 33:25 34:11
%the_date_for 6:34
%the_date_of 15:16 18:-5 19:-20 33:29 34:24
%the_deadline 18:-8 21:19 22:29 28:19 33:-1
%the_deadline_for 28:21
%the_decision 8:22 34:11
%the_difference 10:16
%the_difference_between 10:16
%the_exact 33:42
%the_final 6:13 20:45
%the_first 17:-9 29:15 32:20
%the_first_@unit 29:22
%the_following 3:23 4:20 18:62 20:-14
%the_following_@cycle 3:24 4:22 20:-13
%the_following_deadline 18:9
%the_freeze 2:51 6:-21 10:66 12:13 13:51 18:-72 19:-6 21:-38 22:80 24:1 29:-110 33:-10
%the_freeze_<?> 2:2 10:6 12:-18
%the_freeze_apply 2:28 10:-32 12:12
%the_freeze_block 2:19
%the_freeze_please 22:24
%the_full 14:22
%the_gate 8:4 21:12 29:15
%the_golive 20:15 24:14
%the_hard 10:38 28:-19
%the_land 5:29 17:10 29:-26
%the_last 6:9 16:23 19:-10 29:14 33:34 34:4
%the_last_<unknown> 19:-36 29:55
%the_last_@cycle 19:43 34:8
%the_latest 33:43
%the_light 29:38 34:-11
%the_list 26:20 27:15 29:-14 30:48 31:25 34:-22
%the_list_@me 30:40 31:-12
%the_list_for 27:22
%the_list_of 14:4
%the_live 9:24
%the_loop 27:11
%the_lts 20:14 29:-11
%the_meeting 7:9 29:18
%the_membership 6:58
%the_moment 2:10 5:6 18:10 28:5
%the_morning 24:103
%the_morning_of 24:77
%the_next 2:3 3:80 4:44 15:-16 16:-31 17:-4 18:23 19:-4 20:-6 22:-16 24:-17 32:6 34:-34
%the_next_<number> 28:7
%the_next_<unknown> 3:6 20:-60 29:42 32:18 33:-5
%the_next_@change 18:46
%the_next_@cycle 2:4 3:73 4:27 7:3 8:8 12:23 14:-53 18:-75 20:8 29:-72 33:18 34:-19
%the_next_date 14:-12 18:39
%the_next_deadline 18:27
%the_next_milestone 18:15
%the_next_one 4:11 14:36
%the_number 7:16 28:14
%the_number_of 28:9
%the_office 25:8 29:40
%the_official 20:35 29:-12
%the_old 1:9 3:1 19:39 22:17 31:-1
%the_old_@change 1:11 22:13
%the_old_@cycle 19:40
%the_one 14:-5 18:17 19:22 33:13
%the_page 10:3
%the_past 6:22 12:-8
%the_planning 14:40
%the_point 10:56 33:-20
%the_point_of 10:56 33:-17
%the_present 5:31
%the_previous 19:59 29:8
%the_previous_@cycle 19:36 29:14
%the_procedure 10:-19 11:20 21:8
%the_procedure_for 10:-19 11:20 21:8
%the_proposal 6:24 12:-22 33:22
%the_queue 9:33 13:17 14:-21 18:32
%the_quota 8:3
%the_quota_@change 8:5
%the_rc 2:11 5:18 6:-5 14:35 27:16 29:-32
%the_real 20:8
%the_remaining 28:26
%the_repository 12:23
%the_request 8:24 9:17 21:14 29:-41
%the_request_<number> 9:3
%the_requests 8:-2 13:20
%the_rest 10:16 14:12 18:1 31:5 32:1
%the_rest_of 14:18 31:4 32:2
%the_retro 16:-8 29:6
%the_right 11:36
%the_rules 10:12 18:-1 22:18
%the_same 4:6 6:-12 16:18
%the_same_@unit 16:24 33:17
%the_security 12:3 16:19
%the_security_@change 12:4 16:23
%the_sprint 28:-21 29:54
%the_stable 2:14 34:12
%the_stable_@change 5:19
%the_staging 29:12
%the_state 5:14
%the_state_of 5:14
%the_status 5:26
%the_steps 11:27 21:-25
%the_summit 29:28
%the_texts 33:38
%the_time 5:8 6:13 7:2 33:-18
%the_tree 12:44 29:-22
%the_upcoming 18:65
%the_upgrade 22:6 33:9
%the_upgrade_<unknown> 22:4 33:9
%the_user 29:21
%the_user_<unknown> 29:22
%the_way 7:-13 10:-20 11:9 13:9 16:-14 18:4 25:9 27:-10 30:13 31:2
%the_way_<unknown> 17:11 25:13 33:26
%the_way_@be 5:24 12:18
%the_way_@toStart 4:11
%the_way_how 29:10
%the_way_the 13:2
%the_way_what 32:5
%the_way_when 20:10
%the_way_which 3:7 14:1
%the_way_who 19:-14 34:54
%the_weekly 5:-9 27:49 31:69
%the_weekly_@updates 27:50 31:17
%the_whole 14:45
%the_whole_@toAdd 14:6
%the_wiki 29:10
%the_window 6:34 29:39
%the_window_for 6:38
%the_word 6:4 10:16
%the_word_<quoted> 6:4 10:16
%then_<?> 6:-22 12:2 18:39
%there_<?> 11:-12 22:10 25:21
%there_<unknown> 5:20 11:37 12:-20 32:20
%there_@be 0:17 2:-31 8:4 12:40 21:-20 23:7 24:17 25:-7
%there_@be_a 0:49 23:8 33:-18
%there_@be_no 8:6 12:14
%there_@change 17:25
%there_@place 0:24 2:39
%there_a 0:-2 3:18 12:11 26:-32 29:37 32:27
%there_a_<deadline> 29:40
%there_a_<unknown> 11:1 17:17 29:7
%there_a_freeze 12:34
%there_a_page 14:1
%there_an 6:27 17:5 26:40
%there_an_<unknown> 17:18
%there_an_ics 26:36
%there_any 9:-5 12:-7 13:33 21:35 26:3
%there_any_@exception 13:8
%there_any_way 12:-4 21:46 26:6
%there_anything 13:16 18:23
%there_like 17:12 26:10
%there_like_a 17:12 26:10
%there_no 0:36
%there_something 13:33 18:34
%there_still 2:11 6:15 12:-7 28:30
%there_still_a 28:11
%they_<?> 12:16
%think_<?> 0:2 7:13
%thinking_of 7:15 8:-5 21:17
%this_<deadline> 19:7
%this_<unknown> 9:-9 11:-25 23:9 25:12 29:72 31:-11 32:29
%this_@be 4:3 7:-16 8:11 10:6 13:-4 14:3 15:-15 18:4 19:-12 20:10 22:11 23:-9 24:-5 25:13 27:5 28:1 31:12 32:-9 33:-3
%this_@be_asked 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
%this_@change 2:30 10:8 11:28 17:26 20:8 29:-17 30:-25
%this_@cycle 2:75 3:-73 4:-9 7:20 10:-9 13:58 14:104 17:-36 19:-75 20:-54 28:17 29:-67 32:-25 33:40 34:21
%this_@cycle_<?> 2:45 5:-40 7:25 19:-11 33:63 34:6
%this_@cycle_please 14:27
%this_@place 11:-59 14:-31 27:76 31:56 32:-14
%this_@place_for 31:7
%this_@place_from 31:34
%this_@place_subscribed 26:6
%this_@unit 2:7 5:-12 6:5 13:33 14:-3 20:11 25:-41 28:-84 32:86
%this_@unit_<?> 6:28 28:-40 32:24
%this_@unit_please 2:13
%this_bot 11:77 25:-22 30:8
%this_bot_<?> 11:4
%this_late 2:-9 17:9
%this_one 0:11 4:18 19:4
%this_one_<?> 0:12
%this_point 5:30 10:-4 12:24 15:11
%this_point_<?> 2:9 7:1
%this_stage 8:14
%this_the 5:10
%this_time 23:5 28:-9 29:-25 33:43
%this_time_<?> 23:9
%this_to 11:-16 27:-17 29:57
%three_@unit 22:2 24:34 28:-6
%three_@unit_before 1:19
%three_@unit_left 24:12
%through_the 8:8 14:26 22:-20
%thumbs_up 8:30
%thumbs_up_for 8:19
%ticket_for 29:15
%time_<?> 2:2 7:20 12:-11 19:12 23:5 25:-5 33:-1
%time_<unknown> 5:-12 14:25 29:37
%time_@be 5:-15 29:47
%time_@be_it 29:35
%time_before 24:5 28:23
%time_before_<deadline> 24:7
%time_for 5:30 6:11 22:7 33:-23
%time_for_@change 5:34
%time_for_the 22:14
%time_left 28:36
%time_of 28:-5 33:56
%time_on 33:36
%time_on_the 33:24
%time_or 2:-21 5:11 15:7
%time_remaining 28:21
%time_to 4:28 27:17 28:19
%time_to_<deadline> 28:29
%time_until 28:2
%time_yet 5:39 12:-8
%to_<deadline> 10:-13 16:-14 24:35 27:39 28:111 29:-67 33:-90
%to_<deadline>_<?> 26:7 28:52
%to_<number> 8:33 16:38 20:-16 29:8 32:24
%to_<number>_<number> 16:56
%to_<number>_@month 16:38 32:25
%to_<request> 7:-27 8:50 9:72 34:-9
%to_<unknown> 3:9 4:30 5:-25 7:-33 9:-31 10:4 11:-7 15:6 17:10 20:21 24:-38 25:6 27:15 28:-22 29:61 30:16 32:-49 33:-35
%to_<unknown>_<?> 2:-18 11:-18 20:33 29:56
%to_<unknown>_@unit 3:23
%to_<unknown>_the 4:3 24:-3 27:-29 29:17 30:34
%to_<unknown>_you 11:27
%to_<version> 2:2
%to_@be 0:-12 5:5 6:-21 7:1 9:-45 15:-32 16:27 24:37 27:16 28:-43 29:-12 31:13 33:32
%to_@be_<unknown> 20:10
%to_@be_a 0:-16 33:39
%to_@be_done 18:4
%to_@be_on 16:13
%to_@be_part 33:18
%to_@be_told 27:29
%to_@change 2:26 5:4 10:-14 27:21
%to_@cycle 19:6 28:3
%to_@dates 27:25
%to_@me 2:-9 10:24 11:11 12:18 13:-10 24:13 27:-73 29:16 33:-1
%to_@me_<unknown> 27:-22 29:34
%to_@month 16:54 20:-8 33:4
%to_@month_<number> 16:55 33:4
%to_@subscribe 18:27
%to_@subscribe_out 18:14
%to_@toAdd 0:40 2:22 14:-41 26:17
%to_@toMove 2:39 4:-28 5:-37 11:106 12:-25 15:140 16:-76 21:1 29:-128 34:-15
%to_@toMove_<deadline> 2:-42 15:115 16:-33
%to_@toMove_@dates 11:22
%to_@toMove_a 11:44 21:8 34:-17
%to_@toMove_in 2:15
%to_@toMove_the 2:16 15:56 24:11 29:-25
%to_@toPost 2:-3 17:12
%to_@toPost_a 17:2
%to_@toRemind 9:-7 11:22 23:69 24:-42 34:16
%to_@toRemind_@me 11:4 23:38 24:-20
%to_@toRule 7:67 29:-13
%to_@toRule_<request> 7:53
%to_@toRule_@exception 7:13 9:-9 13:-2 34:5
%to_@toStart 4:16
%to_@toStart_the 3:7
%to_@toStop 11:-24 23:29 29:-11 30:19 31:1
%to_@we 25:26
%to_@weekday 16:59 24:-12 32:36
%to__ 27:26
%to___<number> 16:19
%to___<unknown> 27:21
%to_a 10:6
%to_a_<unknown> 10:8
%to_apply 12:13
%to_ask 9:7 11:10 21:30 22:9 33:-9
%to_ask_for 11:6 21:21
%to_become 17:21
%to_book 20:22
%to_book_the 20:22
%to_come 6:58 14:8
%to_contribute 17:26
%to_do 2:16 10:30 18:-28 32:12
%to_do_that 2:10
%to_file 21:31 22:-7
%to_file_an 21:31 22:-7
%to_finish 2:-12 14:30 28:24
%to_follow 27:24
%to_ga 14:39 19:11 28:31
%to_get 17:13 18:11 22:10 24:10 27:3 33:11
%to_get_@me 2:-7 17:26 33:25
%to_get_a 24:4
%to_get_the 26:44 27:15
%to_give 1:4 21:6
%to_go 25:17 28:40
%to_go_until 28:3
%to_have 0:51 17:-26 18:7 29:2
%to_hear 27:18
%to_hear_about 27:14
%to_help 15:3 17:64
%to_join 17:41
%to_know 5:19 17:4 20:37 25:8 27:-26 33:9
%to_know_<?> 17:1
%to_know_when 20:28 33:31
%to_land 22:33
%to_meet 25:25
%to_meet_you 25:25
%to_merge 2:6 22:30 33:20
%to_next_@weekday 16:21
%to_one 26:32
%to_propose 2:-2 33:17
%to_qa 5:27
%to_receive 30:15
%to_rename 2:1
%to_request 7:9
%to_request_an 21:16
%to_run 3:25
%to_say 12:8
%to_see 11:25 14:28 21:11
%to_see_the 11:21 14:4
%to_ship 34:13
%to_stable 2:22 10:14
%to_stable_<version> 2:28
%to_subscribe 11:10 26:11
%to_take 7:4
%to_talk 11:27
%to_talk_to 11:27
%to_the 0:7 1:-1 2:10 3:-6 5:-15 10:-21 11:-24 12:-48 15:-52 16:69 17:24 18:-39 20:-36 21:-20 27:13 28:48 29:51 33:-27
%to_the_<deadline> 16:-10 22:10 24:7 28:18
%to_the_<number> 15:-11 16:93
%to_the_<unknown> 9:4 17:8 27:-15 29:78
%to_the_@change 17:8
%to_the_@cycle 5:-43 28:44
%to_the_@updates 27:1
%to_the_list 29:8
%to_the_stable 2:28
%to_this 24:25
%to_unsubscribe 29:30
%to_use 11:6
%to_vote 11:28 13:25
%to_vote_on 11:28 13:25
%to_wait 2:53
%to_you 11:86 29:-26
%to_your 11:-22 27:29
%told_@me 7:23
%told_about 27:10
%too_<?> 10:25
%too_<unknown> 8:29
%too_late 2:127 6:26 10:-6 23:13 29:-9
%too_late_<?> 2:28
%too_late_for 2:29 6:39
%too_late_to 2:11
%too_many 31:23
%true_<?> 12:13 20:1 33:5
%turn_down 8:52 22:-2
%turn_it 31:1
%turn_it_off 31:1
%turn_off 31:29
%turn_off_the 31:7
%turn_on 27:17 29:21 31:-24
%turn_on_@updates 27:28 31:-14
%turn_the 27:6
%turn_the_@updates 27:1
%two_<?> 5:-6 9:12 12:-11 29:40
%two_<unknown> 33:12
%two_@change 22:3
%two_@cycle 3:25 16:-23 19:35
%two_@unit 1:24 14:7 16:54 24:49 28:-4 29:-6
%two_@unit_before 1:14 24:14
%two_@unit_in 24:1
%two_@unit_later 16:19
%two_extra 22:4
%two_extra_@unit 22:4
%two_more 16:14
%two_more_@unit 16:14
%ui_texts 33:4
%undecided_<?> 9:3 13:12
%under_<deadline> 10:28 12:14
%under_<deadline>_<?> 10:4
%under_freeze 12:22
%under_the 6:-8 10:59
%under_the_<deadline> 6:-7 10:42
%understand_<?> 11:4
%understand_the 10:46
%unsubscribe_@me 11:27
%unsubscribe_@me_from 29:14
%unsubscribe_@we 30:24
%until_<deadline> 2:24 8:10 24:6 28:79 33:-12
%until_<deadline>_<?> 2:32
%until_@month 14:10
%until_@we 28:44
%until_@we_ship 28:40
%until_@weekday 8:30 9:-14 16:4 22:47 24:-74 25:-19 28:-5 31:57
%until_after 24:60 29:-10 31:-2
%until_ga 20:5
%until_next 31:13 32:-6
%until_next_@unit 31:13 32:-6
%until_the 2:8 3:29 14:28 15:-15 16:23 28:-8 32:7 33:-24
%until_the_<deadline> 28:12
%until_the_<unknown> 3:13
%until_the_@cycle 14:21
%until_the_next 2:13
%until_what 33:8
%until_when 2:-23 9:39 12:30 20:-70 21:20 33:30
%until_when_@be 12:41 33:-34
%until_when_@can 2:-1 21:28 33:22
%until_when_does 9:17
%up_<?> 10:30 23:-31 26:5 33:-10
%up_<unknown> 4:22 18:9
%up_<version> 4:33
%up_@me 7:4
%up_a 11:15
%up_a_@toStart 4:-6 11:16
%up_first 18:13
%up_for 8:11 25:32 26:15 27:56 29:-3 34:-26
%up_for_@change 26:24
%up_next 18:59 24:15
%up_on 12:-13 18:35
%up_please 25:16
%up_the 4:37 5:2 8:-8 13:6 16:-2 33:10
%up_the_@cycle 5:4
%up_the_next 4:11 32:2
%up_this 14:12 32:18
%up_this_@unit 32:22
%up_to 20:-11 33:47
%up_when 24:25 33:-6
%up_when_<deadline> 24:25 33:-6
%up_with 5:34 9:15 18:-23 24:15
%upcoming_@dates 14:30
%upgrade_<unknown> 22:2 33:4
%use_this 11:48 29:-11
%use_you 11:37
%user_<unknown> 29:22
%using_the 11:8
%verdict_on 9:42
%vote_on 2:-8 7:19 11:28 13:25
%vote_on_<request> 2:-5 7:21
%voted_on 9:20
%vs_<deadline> 10:49
%wait_for 2:8
%wait_with 7:54 8:-8 9:-31
%waiting_for 5:-1 13:32 18:18
%waiting_for_@me 13:1
%waiting_for_a 13:22
%want_<deadline> 15:22
%want_<unknown> 31:28
%want_a 0:19 1:7
%want_a_<deadline> 0:4
%want_an 0:12
%want_the 27:13
%want_to 14:6 16:-6 17:35 26:6 29:-5 33:36
%want_to_@toAdd 26:29
%want_to_contribute 17:4
%want_to_get 2:-15 33:25
%want_to_hear 27:16
%want_to_help 17:27
%want_to_know 33:10
%want_to_see 14:36 21:16
%wants_the 33:8
%wants_to 5:12 17:10 21:25 22:-24
%wants_to_know 5:33
%way_<unknown> 17:11 25:13 33:26
%way_@be 5:24 12:18
%way_@be_it 5:17
%way_@toStart 4:11
%way_does 10:11 11:26 21:-13
%way_how 29:10
%way_how_many 29:17
%way_the 13:1
%way_to 0:39 14:-14 17:22 21:25 29:-6
%way_what 32:5
%way_when 20:10
%way_which 3:7 14:1
%way_who 19:-14 34:54
%weekly_@schedule 32:18
%weekly_@updates 27:48
%weekly_@updates_@place 31:5
%weekly_@updates_in 27:4
%weekly_status 5:-3 26:10 31:16
%well_<?> 21:6
%what_<deadline> 10:15
%what_<quoted> 10:1
%what_<unknown> 2:3 5:40 9:9 11:42 13:-32 14:-31 17:-10 18:14 21:27 25:-61 33:-18
%what_<unknown>_<?> 9:2
%what_<unknown>_<unknown> 5:11 10:-11 11:18 17:16 20:9 29:-3
%what_<unknown>_@be 9:7 10:-11
%what_<unknown>_do 11:32
%what_<unknown>_the 10:33 33:-2
%what_@be 0:-100 3:-80 5:-13 6:-108 10:59 11:32 13:23 17:27 18:5 19:11 23:-58 24:29 25:-23 26:32 32:18 33:-12 34:-58
%what_@be_<deadline> 10:61 33:-19
%what_@be_<number> 10:-5 29:80 32:-44
%what_@be_<unknown> 9:37 10:8 11:-49 12:7 13:12 14:-3 18:23 29:-104
%what_@be_@be 10:38 13:24
%what_@be_@me 2:20 18:-26 21:12 26:20
%what_@be_@we 10:-28 18:10 26:2 29:59
%what_@be__ 18:-2 20:19
%what_@be_a 10:88
%what_@be_all 17:14
%what_@be_allowed 2:19 10:-4 17:9
%what_@be_an 10:81 21:-42
%what_@be_coming 18:55
%what_@be_due 18:-49 24:34 32:48
%what_@be_expected 17:44
%what_@be_in 5:-20 10:-26 13:67 29:-34 32:54
%what_@be_it 10:59
%what_@be_left 14:5 28:8
%what_@be_next 18:27
%what_@be_on 5:-31 10:-1 18:45 29:-69 32:71
%what_@be_planned 14:7 20:-22 32:45 33:14
%what_@be_scheduled 32:16
%what_@be_still 14:44
%what_@be_that 10:72 33:-14
%what_@be_the 2:-4 3:-15 5:33 7:8 9:4 10:-69 11:80 12:-87 13:-89 14:-1 15:13 17:19 18:-65 19:27 20:3 21:26 26:7 28:6 29:1 30:6 32:-77 33:48 34:-8
%what_@be_this 26:12
%what_@be_up 5:3 9:12 10:-55 11:-32 18:-58 25:83
%what_@be_you 11:62 25:-33
%what_@be_your 10:-36 11:55
%what_@can 5:-14 11:24 17:38 26:1 29:3
%what_@can_@me 5:-8 17:16 26:6
%what_@can_you 11:29
%what_@change 10:55 33:-36
%what_@cycle 5:40
%what_@dates 14:71
%what_@dates_@be 14:34
%what_@me 11:-19 13:43 14:-4 25:11
%what_@month 2:23 10:18
%what_@subscribe 10:-16 18:55
%what_@subscribe_<deadline> 18:21
%what_@unit 5:-24 10:-75 17:-38 19:28 20:90 25:-11 28:-3 29:44 32:-92 33:82
%what_@unit_@be 5:-33 29:59 32:-14 33:17
%what_@unit_did 19:21
%what_@unit_do 20:69
%what_@updates 11:-34 23:47 26:30
%what_@updates_@be 23:21
%what__ 10:7
%what_a 11:-32 15:10 19:-6 25:96
%what_about 0:14 2:68 10:-97 11:-12 18:-44 29:-10 33:74
%what_about_@change 2:63 10:-35
%what_become 9:37
%what_become_of 9:37
%what_came 19:23
%what_comes 18:17
%what_commands 11:25
%what_date 19:23 20:33 29:-21 33:52
%what_date_@be 19:12 33:-2
%what_date_@can 33:21
%what_date_do 33:15
%what_did 5:-30 11:15 13:71
%what_did_@we 5:-18 13:49 19:-3
%what_did_the 13:12 19:13
%what_do 0:13 2:-28 5:14 10:43 15:-34 18:22 21:20 26:-29 29:-73 30:6 32:17 33:-40
%what_do_@me 3:11 5:19 11:-5 15:-11 18:18 21:14 30:17
%what_do_@we 32:41
%what_do_you 0:21 9:9
%what_does 5:12 7:2 9:-29 10:-8 11:-5 14:45 28:30 29:21 32:6 33:-60 34:14
%what_does_<deadline> 10:35
%what_does_<quoted> 10:15
%what_does_the 5:22 10:-47 14:25 28:33 29:-11
%what_does_this 10:-9 14:9 29:25
%what_exactly 10:36 33:-4
%what_happened 9:40
%what_happens 7:1 10:33 20:-27 32:15 33:-6
%what_happens_after 18:5
%what_happens_if 7:4
%what_have 28:-10 32:44 33:14
%what_have_@we 32:44
%what_if 0:40 2:27 15:16
%what_if_@me 2:37
%what_if_@we 0:41 15:7
%what_kind 11:26
%what_kind_of 11:26
%what_milestone 5:14 10:-13 18:16
%what_must 17:14 32:15
%what_now 2:-18 17:75 21:12
%what_now_<?> 17:37
%what_part 5:20
%what_part_of 5:20
%what_phase 5:6
%what_reason 9:29
%what_should 7:-5 17:33 18:48 29:-15 32:-3
%what_should_@me 11:4 17:38 20:2
%what_should_@we 5:6 18:10
%what_stage 5:51 17:-5
%what_time 5:-30 10:-9 28:-6 29:64 33:69
%what_time_@be 5:-13 29:49
%what_time_on 33:36
%what_will 32:13
%what_would 3:44 7:33 15:14
%what_would_a 3:24
%what_would_happen 10:10
%what_you 11:21
%when_<?> 19:18 20:43 29:-54
%when_<deadline> 2:37 12:-36 23:-25 24:12 27:43 29:-28 33:18
%when_<deadline>_@be 10:3 23:-17 24:32 33:11
%when_<deadline>_happens 24:-5 33:24
%when_<deadline>_starts 24:-32 27:17
%when_<unknown> 19:26 20:18 24:27 29:-68 33:-23
%when_<unknown>__ 19:22 20:13 29:-53
%when_<version> 19:20 20:15 24:-19
%when_@be 2:-7 5:-43 6:-17 10:-88 12:-19 14:27 15:14 20:28 23:36 24:-46 25:-41 27:-10 28:-48 29:66 33:11
%when_@be_<cycle> 19:-7 20:30
%when_@be_<deadline> 12:-55 15:29 17:5 19:-26 29:82 33:-5
%when_@be_<request> 9:11
%when_@be_<unknown> 19:7 33:23
%when_@be_<version> 19:34 20:12 29:-1 33:-33
%when_@be_@we 20:39
%when_@be__ 20:20 29:-23 33:2
%when_@be_it 20:53 28:-7 29:-16 33:7
%when_@be_the 18:10 19:-25 20:-2 29:25 33:34
%when_@can 2:-38 12:65 20:46 21:26 29:-35
%when_@can_@me 12:40
%when_@can_@we 12:21 20:14
%when_@change 33:26
%when_@cycle 29:9
%when_@exception 27:29
%when_@exception_@be 27:29
%when_@me 11:4 34:10
%when_@month 33:43
%when_@we 10:19 24:12
%when__ 33:52
%when___<deadline> 33:14
%when_comes 20:15
%when_comes__ 20:6
%when_did 9:-3 19:33 33:44
%when_did_<deadline> 33:14
%when_did_<unknown> 19:19
%when_did_<version> 19:13
%when_did_@we 19:36 33:-5
%when_did_the 19:17
%when_do 20:20 28:44 29:8
%when_do_<deadline> 33:3
%when_do_@change 33:6
%when_do_@me 33:32
%when_do_@we 20:1 28:48 29:21 33:-26
%when_does 3:17 9:44 12:8 19:-9 20:26 29:22 33:-30
%when_does_<deadline> 29:35 33:-5
%when_does_<unknown> 20:7
%when_does_@exception 9:6
%when_does_it 20:55 29:-20
%when_does_the 3:30 9:2 12:-56 29:77 33:-53
%when_exactly 33:40
%when_it 19:20 20:-17
%when_must 20:-13 33:40
%when_should 33:30
%when_the 20:27 24:12 27:-7 33:30
%when_the_<deadline> 24:24 27:-1 33:26
%when_there 24:54 28:-5
%when_there_@be 24:54 28:-5
%when_they 7:3 20:4 33:-24
%when_will 2:-33 3:47 9:13
%when_will_<version> 3:23
%when_would 19:40 20:-17
%when_you 10:19 25:24 33:-10
%whenever_a 27:54
%whenever_a_date 27:7
%where_<unknown> 5:12
%where_<unknown>_@we 5:19
%where_@be 5:-21 9:44 11:17 14:34 29:30 34:11
%where_@be_@we 5:5 9:37
%where_@be_it 9:2 14:14
%where_@be_the 5:-20 9:-22 14:38 17:15 29:20
%where_@be_your 11:35
%where_do 11:-40 17:46 21:25 26:10 30:2 33:-15
%where_do_@me 11:-6 17:18 21:11 30:8 33:-13
%where_does 5:13
%where_in 5:7
%where_in_the 5:8
%where_it 14:5 15:41
%where_it_@be 14:5 15:41
%whether_@we 15:1
%whether_the 12:13
%which_<unknown> 5:12 10:22 18:-55 20:-40 26:-3 29:16 33:-35 34:49
%which_<unknown>_<unknown> 29:13
%which_<unknown>_do 10:29
%which_<unknown>_does 13:7
%which_@be 6:-26 18:47 33:26
%which_@change 5:-9 10:2 13:50 18:-55 29:67 33:-19 34:-46
%which_@cycle 5:60 19:8 20:-52 29:33
%which_@cycle_@be 5:76
%which_@dates 6:71 10:-20 12:7 14:54 18:-97 32:52 33:-85
%which_@dates_@be 6:58 18:-19 32:23
%which_@dates_fall 32:37
%which_@exception 13:33
%which_@me 13:26
%which_@person 34:20
%which_@place 26:32
%which_@schedule 33:31
%which_@schedule_@unit 33:20
%which_@unit 6:-15 10:-34 19:46 20:87 32:-38 33:60 34:-32
%which_@unit_<?> 29:39 33:-30
%which_@unit_@be 19:10 20:8 33:16
%which_@unit_@can 20:7
%which_@unit_do 33:28
%which_@unit_does 20:2
%which_@unit_will 20:17
%which_@updates 23:48
%which_@updates_have 23:7
%which_@we 10:7 13:-6 34:78
%which_@we_@can 34:16
%which_@weekday 33:29
%which_commands 11:7
%which_date 18:9 20:23 28:10 29:-55 33:53
%which_date_@be 28:14 33:19
%which_date_do 20:2
%which_date_should 18:29
%which_deadline 18:42
%which_freeze 12:-7 18:33 23:7
%which_freeze_@be 23:8
%which_late 13:27
%which_late_@change 13:27
%which_milestone 5:-19 18:37
%which_of 9:12 12:37 14:-35 18:22 26:9 29:-37 34:11
%which_of_the 9:14 12:38 14:-23 29:-5
%which_one 18:44
%which_one_@be 18:15
%which_phase 5:47
%which_requests 13:22
%which_requests_@be 13:4
%which_stage 17:42
%while_@me 32:5
%while_@me_@be 32:5
%who_<unknown> 3:24 9:34 10:-10 13:-21 17:22 19:27 25:4 26:-48 29:11 30:33 34:-33
%who_<unknown>_<unknown> 17:35
%who_<unknown>_@me 25:38 34:-12
%who_<unknown>__ 34:33
%who_<unknown>_down 9:37
%who_<unknown>_the 19:30 25:31
%who_<unknown>_this 34:11
%who_@be 0:19 10:-2 13:16 15:-44 17:-18 20:-20 26:8 29:29 30:-7 32:-11 34:53
%who_@be_<unknown> 9:14 25:-34 26:12 29:13
%who_@be_for 34:17
%who_@be_in 0:25 29:-12
%who_@be_it 30:-2 34:28
%who_@be_on 34:10
%who_@be_the 9:-9 29:29 34:8
%who_@can 29:24 34:8
%who_@month 7:16 9:-14 15:9 21:23 34:-2
%who_@move 34:11
%who_@toMove 26:8 34:22
%who_approves 7:1 13:-7 34:9
%who_changed 34:49
%who_changed_the 34:43
%who_decides 3:16
%who_do 15:14 34:5
%who_do_@me 15:14 34:5
%who_gets 23:47 26:32 34:-25
%who_got 13:58 34:-39
%who_handles 34:7
%who_handles_@change 34:7
%who_has 13:56 14:14 21:-18 25:-16 29:14
%who_has_asked 13:28 34:-2
%who_has_the 14:15 25:-6 29:25
%who_made 25:25 34:-7
%who_must 7:7 10:18 34:-19
%who_said 9:35 34:-4
%who_said_no 9:35 34:-4
%who_signs 21:8 34:1
%who_wants 25:19 34:-8
%who_will 34:49
%who_would 9:-14 34:8
%whole_@toAdd 14:16
%whom_do 34:45
%whom_do_@me 34:45
%whom_should 34:45
%whom_should_@me 34:45
%whose_<unknown> 7:31 21:-17 34:16
%why_<deadline> 10:30
%why_@be 0:41 9:22 29:8 30:19
%why_@be_<request> 9:6
%why_@be_@me 30:23
%why_@be_there 0:23
%why_@me 29:4
%why_did 15:16
%why_do 10:32
%why_do_@we 10:26
%why_would 9:42 29:-12
%will_<deadline> 15:6 28:19
%will_<version> 3:23
%will_<version>_@be 3:23
%will_@be 18:-21 25:39 29:14 32:-7 34:6
%will_@be_available 20:13
%will_@change 3:24 20:-45 29:9
%will_@me 2:9 20:13
%will_@me_@change 20:26
%will_@toMove 29:26 34:3
%will_@we 20:40
%will_a 28:19
%will_have 3:12 4:-10
%will_have_to 3:12 4:-10
%will_it 20:64
%will_it_@be 20:24
%will_not 2:-1 22:45 29:19
%will_not_@be 22:3
%will_not_@toAdd 22:23
%will_the 2:5 20:8
%will_the_<unknown> 20:-15 29:6
%will_there 0:-6 20:1 23:12 24:-8 33:30
%will_there_@be 0:-6 20:1 23:12 24:-8 33:30
%will_you 21:33 23:11 29:-16
%window_for 6:38
%window_shut 6:9 29:-12 33:35
%with_<?> 12:21 29:15
%with_<deadline> 10:24 16:52
%with_<request> 5:-33 8:21 9:56
%with_<unknown> 10:-8 11:-18 19:43 32:46 33:-11
%with_<unknown>_<unknown> 10:-6 19:44 29:-7 32:47 33:-4
%with_@dates 10:21
%with_@me 2:46 21:5 24:14 27:-7
%with_@me_@change 2:37
%with__ 13:10
%with_a 1:-2 2:13 6:9 7:-14 12:3 13:8 18:2 19:2 21:-1 24:-10 27:2
%with_a_<unknown> 29:3
%with_a_@toStart 2:15
%with_a_customers 6:10 7:-11 12:5 13:12 18:4 19:3 24:-8 27:3 28:3 29:-6 33:1
%with_all 14:18
%with_the 5:26 9:1 16:-20 22:21 29:4 31:3
%with_the_<deadline> 22:7
%with_the_@cycle 5:46 17:10
%with_the_customers 21:3 29:24
%with_you 3:6 11:80
%with_you_<?> 11:11
%within_the 28:32
%within_the_next 28:32
%word_<quoted> 6:4 10:16
%working_@unit 28:22
%worth_asking 21:2
%worth_asking_for 21:2
%would_@be 0:19 24:17
%would_@me 2:-7 11:51 21:28 26:12
%would_@me_get 11:16
%would_@toRule 7:38 8:-7
%would_@toRule_<request> 7:10 8:-3
%would_@we 2:27 19:42 20:-35 22:-20
%would_a 0:5 2:21 3:52 21:20 23:19
%would_a_<unknown> 3:37
%would_a_@change 21:3
%would_an 0:25 21:27
%would_an_<deadline> 0:26
%would_an_@exception 21:33
%would_happen 10:10
%would_it 12:3 26:22 30:1
%would_it_@be 2:-3 12:4 30:2
%would_it_@toAdd 26:8
%would_like 2:2 7:-24 13:24 17:22 20:14 21:-10 22:11 27:1 30:-25 33:-24
%would_like_an 13:16
%would_like_to 2:4 17:24 20:11 22:3 27:10 30:-24 33:-17
%would_love 17:11 27:7
%would_love_to 17:12 27:8
%would_rather 30:14
%would_rather_not 30:14
%would_the 3:15 7:23
%would_you 3:-18 4:5 5:11 8:13 10:16 11:-12 16:35 24:27 31:10 34:-22
%would_you_<unknown> 16:4
%would_you_@be 29:10
%would_you_@mean 5:4 10:36
%would_you_@toStart 4:5
%would_you_kindly 18:5
%would_you_say 0:12
%write_@me 29:14
%write_@me_a 29:14
%write_a 29:36
%write_to 11:23 29:-1
%writing_the 0:4 10:4 14:1 16:7 17:-4 22:-5 27:1 28:3 29:-6 33:-12 34:1
%writing_the_<unknown> 0:4 10:4 14:1 16:7 17:-4 22:-5 27:1 28:3 29:-6 33:-12 34:1
%y_and 6:26 12:30 16:-5
%ya_<unknown> 6:66 20:-9
%ya_<unknown>__ 6:50
%yes_<?> 33:27
%yes_no 2:33
%yes_to 8:47
%yes_to_<request> 8:16
%yet_<?> 5:3 6:24 12:-27 25:43 28:-19
%yet_@me 12:33 31:-4
%yet_or 5:10
%yet_please 5:6
%you_<?> 11:94 25:6 34:-21
%you_<unknown> 9:3 10:-12 11:-9 14:37 17:31 23:35 25:17
%you_<unknown>_<?> 11:44
%you_<unknown>_@me 11:-29 17:30 23:18
%you_<unknown>_the 14:4 16:7 29:6
%you_@be 10:-3 25:61 29:4
%you_@be_so 29:10
%you_@can 8:22 11:54
%you_@can_do 11:36
%you_@change 11:17 24:7 25:-7 29:49
%you_@change_@me 24:9
%you_@cycle 5:45 11:-24
%you_@cycle_<?> 5:45 11:-24
%you_@mean 5:4 10:41 33:-1
%you_@show 14:23
%you_@toAdd 1:64
%you_@toAdd_a 1:13 3:5
%you_@toMove 4:11
%you_@toPost 11:-40 23:16 26:73 29:-24
%you_@toPost_the 14:4 23:11 27:13
%you_@toRemind 9:5 12:5 23:34 24:19 25:-3 29:-40
%you_@toRemind_@me 9:9 11:-17 12:9 23:17 29:-27 33:25
%you_@toRemind_@we 11:5 23:19
%you_@toRule 8:22 9:-6 11:23
%you_@toRule_<request> 7:-6 8:39
%you_@toStart 3:-5 4:55
%you_@toStart_a 4:11
%you_@toStop 31:38
%you_@today 25:23
%you_a 11:-7 25:65
%you_do 7:16 11:19 16:22
%you_explain 11:7
%you_file 21:23 29:-1
%you_give 34:10
%you_give_@me 11:-1 34:11
%you_got 33:14
%you_have 3:42 8:32
%you_have_@me 8:34 25:-6
%you_have_a 25:23
%you_in 11:2 29:3
%you_in_<unknown> 11:2 29:3
%you_keep 27:7
%you_kindly 18:5
%you_know 10:27 11:19 25:-1
%you_look 33:30
%you_look_up 33:30
%you_please 8:38 25:-17 27:18 28:9 29:-17 31:-2
%you_please_<?> 28:12
%you_say 0:11 11:-15 29:13
%you_show 11:37
%you_show_@me 11:1
%you_take 2:32
%you_think 0:1 7:34
%you_think_<?> 0:2 7:13
%you_to 11:39 31:7
%you_to_@toMove 11:23
%you_understand 11:45
%you_understand_<?> 11:4
%you_would 14:6
%your_<unknown> 11:40
%your_<unknown>_<?> 11:11
%your_@change 11:28 25:-30 26:33 30:13 31:-14
%your_@updates 11:6 31:9
%your_job 25:24
.10n$ 9:-1 13:10 27:18 31:2
.18n$ 27:12 34:20
.^ab$ 27:8
.^abb 25:-34 31:47
.^abh 12:6 33:9
.^abha 12:6 33:9
.^abi 0:26 2:25 8:5 29:12 33:-22
.^abi$ 0:26 2:25 8:5 29:12 33:-22
.^abl 11:27
.^able 11:27
.^abo 0:8 1:-23 2:17 4:-31 5:6 6:-36 7:41 8:-20 9:33 12:-38 13:-29 14:-78 16:-58 17:14 18:-6 19:-23 20:-19 21:-23 22:-34 23:25 24:25 25:-10 26:-17 27:72 28:-67 29:-14 30:-36 31:5 32:-33 33:22 34:25
.^abou 0:9 1:-22 2:18 4:-30 5:7 6:-33 7:41 8:-18 9:33 12:-37 13:-28 14:-73 16:-37 17:14 18:-5 19:-21 20:-17 21:-22 22:-31 23:25 24:30 26:-14 27:36 28:-47 29:-4 30:-34 31:7 32:-32 33:23 34:26
.^abu 23:8
.^acc 2:37 5:-36 6:30 7:27 8:16 16:18 20:-27 21:16 25:-70 29:40 31:-9 34:-24
.^acce 2:43 7:35 8:19 13:-13 21:18 25:-24 29:26 34:-46
.^acco 13:21 16:27 20:-1 29:29 30:3
.^ack 7:17 8:-6 9:11 16:-15 25:31 29:-2 33:14
.^ack$ 7:20 8:-23 9:26 16:-14 25:31 33:14
.^acm 29:20 34:-9
.^acme 29:20 34:-9
.^act 5:6 6:-30 10:-1 12:92 23:24 27:18 31:-13 33:-17
.^acti 6:-25 10:-16 12:80 23:25 27:25 31:-9 32:2
.^actu 19:2
.^ad$ 1:28
.^add 0:145 1:88 2:13 3:-57 4:-11 6:-32 8:-32 10:-34 11:36 12:-16 14:-78 15:-42 16:-103 17:-55 18:-21 20:-16 22:-4 24:-87 26:60 27:42 29:-2 31:-31 33:-34
.^add$ 0:74 1:81 3:-48 4:-7 8:-18 11:16 14:-68 16:-73 24:-59 26:20 27:48 29:26 33:-35 34:-17
.^adde 0:48 10:-15 29:-2 34:40
.^addi 0:30 1:17 24:-1
.^addr 26:40 29:-33
.^adds 0:17 34:-14
.^adj 16:30
.^adju 16:30
.^adm 22:20 30:1
.^admi 22:20 30:1
.^adv 2:-2 4:-4 8:-14 9:35 14:1 18:13 21:9 23:-8 24:33 27:-13 29:-18
.^adva 1:-2 8:-1 14:3 16:2 18:16 21:10 23:-7 24:4 26:1 27:-9 29:-5 33:8
.^advi 9:55 24:21 29:-15 31:21 33:-22
.^aff 10:53 12:-15 29:1 30:22 34:-14
.^affe 10:56 12:-12 30:22 34:-10
.^aft 0:-29 1:22 2:28 5:6 6:16 10:-26 11:-8 12:-76 13:16 14:-43 15:-24 17:-12 18:54 19:-18 20:21 21:27 22:25 24:26 27:-39 28:-44 31:-8 34:-5
.^afte 0:-28 1:22 2:28 5:6 6:17 10:-24 11:-3 12:-76 13:17 14:-43 15:-23 17:-11 18:46 19:-18 20:22 21:27 22:25 24:26 27:-39 28:-43 31:-8 34:-4
.^aga 12:3 15:3 24:25 25:42 29:11 31:-6 32:-22 33:15
.^agai 12:4 15:4 24:25 25:43 31:-3 32:-22 33:16
.^age 14:-2 18:-22 27:1 32:61
.^agen 27:3 32:48
.^agg 2:11 29:5
.^agi 33:28
.^ago 19:33 28:37 33:-35
.^ago$ 19:33 28:37 33:-35
.^agr 11:-5 16:7 25:49
.^agre 11:-5 16:7 25:49
.^ahe 1:25 2:-37 5:-27 6:16 8:8 12:-5 14:21 16:-6 18:36 23:28 24:22 29:-34 32:16 33:-31
.^ahea 1:25 2:-37 5:-27 6:16 8:7 12:-4 14:21 16:-6 18:36 23:29 24:21 29:-34 32:16 33:-31
.^al$ 12:32 16:40
.^ala 16:-19 24:66 29:7
.^alar 16:-19 24:66 29:7
.^ale 6:14 12:-16 24:5 30:14 31:47 34:-10
.^aler 24:22 27:9 30:14 31:20 34:-10
.^ali 16:29 25:20
.^alig 16:30
.^all 1:-43 2:31 4:-41 5:-39 6:-10 7:-32 8:63 9:-44 12:-102 13:78 14:105 15:38 17:13 18:-39 19:-80 20:-99 21:-9 24:-72 25:51 27:34 28:-73 29:-94 30:-32 32:-100 33:13 34:-80
.^all$ 4:-20 5:-26 7:-10 8:48 9:-44 10:5 12:-48 13:51 14:100 17:3 19:-57 20:-39 21:-10 22:-47 24:-29 25:56 27:34 29:-12 30:-16 32:-77 33:-6 34:-28
.^alle 11:1 14:11 27:7 29:-12
.^allo 2:42 8:17 10:-8 12:-36 13:33 15:25 22:45
.^alo 5:50 16:15 24:-14
.^alon 5:51 16:15 24:-14
.^alp 1:38 5:49 18:-7 20:-4 29:-7 33:25
.^alph 1:38 5:49 18:-7 20:-4 29:-7 33:25
.^alr 2:-19 3:24 4:-11 5:33 6:61 7:-9 9:11 10:-39 12:15 16:-9 18:-31 20:-18 22:12 25:-17 26:30 28:-5 31:9
.^alre 2:-18 3:24 4:-11 5:33 6:35 7:-9 9:11 10:-32 12:38 16:-8 18:-27 20:-18 22:12 25:-16 26:30 31:9
.^als 1:26 10:36 18:4 19:20 33:-7
.^also 1:26 10:37 19:21 33:-6
.^alt 15:18
.^alte 15:18
.^alw 14:-25 24:22 25:31
.^alwa 14:-25 24:22 25:31
.^am$ 1:27 4:-6 8:13 9:-39 10:6 11:23 12:-9 16:-6 17:30 18:-28 20:-3 21:4 24:10 26:28 28:7 29:-56 32:19
.^ame 16:24
.^amen 16:24
.^an$ 0:62 1:71 2:34 5:-24 6:-11 7:-105 8:-145 9:-86 10:6 11:37 12:-71 13:8 15:-93 16:-107 17:24 18:-26 19:-40 21:68 22:64 23:-76 24:16 25:-11 26:55 28:-57 29:-41 31:-27 32:-3 33:-5 34:-15
.^and 0:-47 2:-35 3:-18 4:-4 5:10 7:-45 8:30 11:-29 12:35 13:-27 14:53 16:6 17:37 18:64 19:-37 21:-64 23:-15 24:-15 25:-18 27:23 29:-2 32:14 33:17
.^and$ 0:-45 2:-35 3:-18 4:-3 5:10 7:-45 8:31 11:-27 12:35 13:-27 14:58 16:6 17:39 18:65 19:-36 21:-64 23:-15 24:-15 25:-17 27:8 29:-1 32:15 33:18
.^ann 5:-3 7:13 8:-30 14:-3 15:9 20:24 25:-28 26:10 27:55 28:-8 29:-55 31:15 33:-37 34:50
.^anna 7:18 8:-16 15:18 34:57
.^anno 20:31 25:-10 26:21 27:57 31:18 33:-21
.^ano 0:39 2:24 25:13 27:8 29:-2
.^anot 0:42 1:2 2:25 25:14
.^ans 9:11 13:28 21:-23
.^answ 9:12 13:28 21:-23
.^ant 9:26 19:34 29:-34 33:-11
.^antr 9:30 29:-5
.^any 0:11 1:-104 2:39 3:4 4:-64 5:-3 6:-64 7:-20 8:-45 9:63 10:2 11:-65 12:17 13:86 14:-62 15:55 16:-121 17:23 18:23 19:-35 20:-31 21:6 22:-60 23:-52 24:-83 25:4 26:8 27:-53 28:-76 29:-54 30:-32 31:58 32:94 33:-54 34:-28
.^any$ 1:-28 2:46 5:-45 6:-59 7:-37 9:48 10:-66 11:-18 12:48 13:43 14:-13 15:21 16:-37 17:34 18:6 20:-10 23:-26 24:-21 27:-55 29:-32 31:44 32:39 33:-35 34:-71
.^anyb 9:9 10:22
.^anym 31:33
.^anyo 2:-13 3:20 6:-5 9:7 12:-24 13:8 15:19 22:-27 25:44 29:20
.^anyt 2:27 5:7 8:-42 13:30 16:-22 18:21 19:-9 25:-59 26:14 28:-29 29:-65 32:66
.^anyw 10:6
.^aoe 10:85 29:-13
.^aoe$ 10:85 29:-13
.^api 0:1 10:-11 11:47 12:-17 17:-22 22:9 29:18 33:-6
.^api$ 0:1 10:-11 11:47 12:-17 17:-22 22:9 29:18 33:-6
.^app 1:5 2:-3 5:-60 6:-93 7:68 8:37 9:18 12:26 13:36 14:-55 15:-49 16:-80 19:-24 22:8 24:-36 25:7 27:1 31:-36 32:-56 33:-38 34:18
.^appe 1:27
.^appl 2:5 10:31 12:56 17:-6 22:56 34:-43
.^appo 17:5
.^appp 7:11 9:-11
.^appr 1:-24 2:-46 5:-45 6:-33 7:64 8:42 9:24 10:-54 12:-79 13:38 14:-5 21:-34 22:-9 25:20 31:-10 32:-31 33:-65 34:36
.^apr 4:44 8:70 14:-5 29:-35 34:16
.^apri 4:46
.^apro 8:67
.^arc 1:3 14:-21 19:8
.^arch 1:3 14:-21 19:8
.^are 3:4 4:-7 5:95 6:12 7:-19 8:-17 9:-11 10:10 12:53 13:3 14:24 15:7 17:-36 18:-34 19:-101 20:-43 24:4 26:18 27:-12 28:9 29:-56 31:-27 32:-28 33:15 34:-79
.^are$ 2:1 3:5 4:-7 5:40 6:14 7:-17 8:-16 9:-7 10:35 11:8 12:44 13:7 14:26 15:9 17:-29 18:-27 19:-96 20:-47 23:10 24:12 25:3 26:20 27:-11 28:12 29:-27 31:-23 32:-10 34:-75
.^arew 5:96 10:-50 11:-7 25:-23 29:-36 32:-7 33:54
.^arg 11:-6 21:5 25:67 29:-53
.^arm 29:58
.^arm$ 29:40
.^aro 10:-20 17:36 18:33 29:-20
.^arou 10:-20 17:36 18:33 29:-20
.^arr 2:10 17:21 18:32 31:28
.^arri 2:10 17:24 18:34
.^art 1:47 27:3
.^art$ 27:4
.^artw 1:35
.^as$ 1:6 2:-85 4:51 5:-18 8:64 10:20 11:-54 12:38 13:-4 14:28 15:31 17:58 20:-26 24:-69 26:-19 27:32 32:-41 33:-43 34:-59
.^ask 2:-14 3:-13 5:-3 8:-5 10:1 11:42 13:42 14:8 15:6 16:3 17:-7 20:8 21:36 22:53 24:5 25:-36 26:-4 28:2 29:-9 31:5 32:-3 33:-2 34:-17
.^ask$ 2:-89 7:11 10:-28 11:76 17:-1 20:-18 21:24 22:59 24:22 25:-26 27:-29 29:-15 32:-25 33:-16
.^aske 4:2 9:15 10:13 11:-3 13:32 14:3 16:10 18:1 19:-14 20:7 23:9 24:-8 25:-2 27:2 29:3 32:-3 33:-5 34:-7
.^aski 2:3 8:-4 9:-17 13:-1 14:3 15:2 18:-6 19:13 21:18 22:12 24:10 25:-16 29:-4 32:9 33:6
.^asks 22:21
.^ass 12:14 29:15
.^assu 12:15
.^at$ 1:37 2:23 3:-15 5:44 6:-48 9:21 10:7 11:-87 12:32 13:-16 15:39 17:-2 20:-54 21:-78 22:-5 24:49 25:1 27:-61 28:2 29:-2 31:-25 32:-27 33:16 34:-69
.^ate 25:46 34:-9
.^ate$ 25:47 29:-29 34:-9
.^att 9:15
.^atta 9:15
.^au$ 1:-8 16:44
.^aud 1:16 9:-11 13:40
.^audi 1:16 9:-11 13:40
.^aug 1:28 10:-38 12:-15 16:19 22:-14 29:-14 32:91 33:42
.^aug$ 16:1 32:56 33:24
.^augu 1:23 10:-4 20:8 32:37 33:4
.^aut 7:52 30:9 34:20
.^auth 7:12 34:24
.^auto 7:24 30:10
.^ava 19:12 20:50 26:21 33:-30
.^avai 19:13 20:52 26:22 33:-30
.^avi 25:-20 27:45 31:25
.^avis 25:-20 27:45 31:25
.^awa 5:-6 18:-29 20:-23 24:48 28:64 31:7 32:35 33:-59
.^awai 6:12 13:3 18:-17 32:19
.^away 6:-4 24:48 28:65 31:8 33:-59
.^bac 2:39 6:-25 8:26 9:-31 12:-50 15:-22 16:42 19:3 24:10 25:35 27:26 31:-54 32:-6 33:-82
.^back 2:39 6:-25 8:26 9:-31 12:-50 15:-22 16:42 19:3 24:10 25:35 27:26 31:-54 32:-6 33:-82
.^bad 25:33 29:-23
.^bad$ 25:33 29:-23
.^bal 4:22 29:-3
.^ban 9:24 25:-39 29:38
.^ban$ 12:2 25:-38 29:57
.^bann 9:27 29:-15
.^bar 21:19 29:39
.^bar$ 21:21 25:-10 29:41
.^bas 1:6 27:-4 31:19
.^bash 1:10
.^be$ 0:1 2:41 3:36 5:-24 6:-35 7:50 8:-56 9:-42 10:-42 11:-70 12:-21 13:-81 14:-27 15:22 16:63 17:-79 18:9 19:-109 20:12 22:25 23:51 25:-14 26:-34 28:-18 29:-18 30:5 31:37 32:-26 33:55 34:-24
.^bec 2:29 9:25 11:-22 16:37 17:49 21:-10 22:2 29:-38
.^beca 9:29 22:18
.^beco 2:14 11:-5 16:11 17:37 29:-6 33:5
.^bee 2:-63 5:11 6:25 8:4 9:32 10:-44 11:20 12:10 13:37 14:-19 15:5 20:8 22:-20 25:47 28:-21 29:-102 30:4 32:-49 33:-18 34:-48
.^beef 11:33
.^been 2:-50 6:24 8:7 9:38 10:-50 12:20 13:39 15:6 20:14 22:-11 25:23 28:-39 29:-47 30:5 32:-14 33:-20 34:-43
.^bef 1:35 2:-2 3:22 6:6 7:21 8:-6 10:-12 11:10 12:-10 13:-19 14:-1 16:2 17:16 18:14 19:43 21:7 22:-17 23:11 24:43 25:-13 26:-1 28:37 29:-5 30:-16 31:-4 32:14 33:-1 34:-8
.^befo 1:35 3:22 6:7 7:14 10:-10 12:-7 13:-18 14:-1 17:17 18:15 19:40 21:7 22:-17 23:12 24:44 25:-12 26:-1 28:35 30:-16 31:-3 32:17 34:-7
.^beg 3:11 4:62 6:-30 10:-79 12:27 14:-2 17:95 19:-4 20:-26 27:21 33:3
.^begi 4:68 10:-33 12:-16 17:97 20:-24 27:22
.^begu 5:18 12:49 14:-8
.^beh 6:39 10:27 14:-15 22:27 33:-24
.^beha 8:14 22:30
.^behi 6:40 10:29 14:-14 33:-17
.^bei 5:21 10:7 27:30
.^bein 5:21
.^bel 33:29
.^beli 33:6
.^ben 7:39 9:-6 19:1 22:15 27:30
.^benc 7:39 9:-4 19:2
.^bes 17:25
.^best 17:25
.^bet 0:55 1:75 2:-1 5:66 10:35 11:-19 12:-72 14:-3 15:-53 18:-88 20:-35 24:-17 25:-36 27:-62 28:4 29:32 32:33 33:6 34:-34
.^beta 0:45 1:59 2:-25 5:40 6:8 10:2 12:-35 19:-45 20:-22 27:-16 29:26 33:12 34:-10
.^bett 0:2 31:6
.^betw 1:14 5:29 6:-18 18:-16 19:32 27:-10 28:7 29:16 32:40 33:-48
.^big 2:13 14:15 20:37 33:-32
.^big$ 2:14 14:16 20:28 33:-27
.^bil 8:30 22:11
.^bill 8:30 22:11 29:-1
.^bin 8:26 9:-14 10:49 17:40 34:-15
.^bin$ 8:26 9:-14 17:40
.^bind 10:52 34:-14
.^bis 29:39
.^bise 29:39
.^bit 6:-37 12:44 15:11 18:31 22:18 33:7
.^bit$ 15:13 17:10
.^bite 17:-16 18:35
.^ble 25:38
.^bles 25:1
.^bli 11:-11 22:1 25:53 29:-36
.^blo 1:17 2:10 5:52 8:8 12:15 25:-6 29:-15 34:-5
.^bloc 1:15 2:11 5:53 8:8 12:16 15:4 25:-5 29:-12 34:-4
.^blog 20:12
.^blu 2:23
.^blue 2:23
.^boa 2:72 16:51
.^boar 2:12 16:51
.^boat 2:50
.^bon 17:17 20:-17 25:34
.^bonj 17:18 25:8 33:8
.^boo 0:2 4:21 15:20 20:20 29:60
.^book 0:3 15:21 20:21 29:35
.^boot 4:20 29:17
.^bos 1:17 5:-2 9:-7 10:7 11:-22 14:6 16:3 17:-12 20:3 24:2 25:-6 26:-16 27:14 29:-16 33:-5 34:56
.^boss 1:17 5:-2 9:-7 10:7 11:-22 14:6 16:3 17:-12 20:3 24:2 25:-6 26:-16 27:14 29:-16 33:-5 34:56
.^bot 5:-39 10:-17 11:39 17:-32 18:-15 23:5 25:44 29:-49 31:41 33:56
.^bot$ 10:-34 11:41 23:6 25:46 29:-83 31:23 33:8
.^both 31:11 33:37
.^bou 9:50 24:-1 27:3 29:-42
.^boun 9:51 29:-41
.^bra 1:27 5:32 6:-48 7:3 8:-25 9:-35 10:34 12:42 20:-8 29:29 31:-8
.^bran 1:27 2:-4 5:35 6:-26 9:-3 10:35 12:13 20:-6 29:37 31:-8
.^bre 8:21 9:9 10:-37 12:-39 13:40 17:8 18:14 21:44 22:22 28:-13 29:-53 32:-12
.^brea 8:21 9:9 10:-37 12:-39 13:40 17:8 18:14 21:44 22:22 28:-13 29:-53 32:-12
.^bri 17:1 25:19 32:50
.^brie 24:-2 32:13
.^brin 17:1 25:22 32:18
.^bro 2:3 22:29 25:25 29:21 34:-37
.^brok 2:6 22:30 29:33 34:-41
.^bud 3:13 7:-2 8:-14 29:41 33:-3
.^budg 3:13 7:-2 8:-14 29:41 33:-3
.^bue 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
.^buen 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
.^bug 1:32 2:6 5:45 8:-30 12:-92 16:5 17:42 18:-16 24:18 27:-5 29:30 33:-81 34:12
.^bug$ 1:35 5:27 8:-19 12:-30 20:-5 24:27 25:10 29:36 33:-41 34:19
.^bugf 2:23 5:5 20:32
.^bugs 17:38
.^bui 0:-4 4:10 5:30 12:-21 14:-21 15:3 17:-23 20:4 25:25 29:33
.^buil 0:-2 4:9 5:30 12:-21 14:-20 15:4 17:-23 20:4 25:25 29:34
.^bum 2:58 10:1 12:15 13:-8 15:-27 22:16 29:-32 33:35
.^bump 2:58 10:1 12:15 13:-8 15:-27 22:16 29:-32 33:35
.^bus 10:22 18:-15 20:-22 25:53 29:5 31:-16 32:4 33:-5
.^bus$ 18:-7 25:26 29:14 31:-14
.^busi 10:23
.^busy 20:-16 25:27 32:8
.^but 1:-16 2:24 7:-29 8:15 10:15 11:-5 12:3 13:-16 14:-4 15:21 16:-6 17:3 18:-8 22:-34 25:-11 26:3 31:17 33:15 34:7
.^but$ 1:-9 7:-24 8:19 13:-13 14:-3 15:30 17:9 22:-32 25:-3 26:8 29:2 31:19 32:1
.^butt 2:7 10:23 20:3 29:-16
.^buy 29:34
.^buy$ 29:34
.^by$ 0:-19 1:-21 2:-36 6:23 7:26 10:72 13:9 14:-35 16:88 17:-22 18:-9 19:-19 21:3 22:31 23:19 24:-32 28:-24 29:-18 32:3
.^bye 25:50
.^bye$ 25:50
.^ca$ 20:15
.^cad 3:17 29:-26 33:11
.^cade 3:17
.^cal 0:1 1:60 2:-89 3:-50 4:48 6:-81 8:-45 9:-71 10:-61 13:-58 14:41 17:-57 18:12 19:62 20:-106 22:-38 26:48 27:-37 28:-44 29:12 31:-43 32:-10 33:32 34:34
.^cale 0:8 1:25 2:-27 4:23 5:-29 6:-6 8:-30 9:-1 10:-22 12:-12 13:-22 14:52 16:4 17:-23 18:26 19:34 20:-16 22:-28 24:-18 25:-39 26:53 28:-5 29:-22 31:-27 33:17
.^call 1:32 2:-8 4:14 5:5 6:-20 10:-1 14:-39 19:38 20:-30 29:41 31:-4 32:-24 34:36
.^cam 2:2 10:33 16:19 19:48 20:-11 23:29 33:-17
.^camb 2:13 16:21
.^came 10:36 19:50 20:-9 23:30
.^can 0:43 2:55 3:3 5:-45 7:2 8:39 9:-130 11:17 12:30 13:-103 15:-25 17:11 18:-68 19:-82 22:26 24:13 25:-79 26:3 27:-3 29:-2 30:-13 32:-119 33:27 34:7
.^can$ 0:2 1:-13 2:55 3:9 4:-3 5:-113 7:6 8:30 9:-119 10:-14 11:22 12:37 13:-83 15:-14 17:19 18:-13 19:-101 20:16 21:4 22:36 23:6 25:-54 26:8 28:-9 29:-11 30:-10 31:-38 32:-69 33:5 34:25
.^canc 0:1 24:14 27:-28 29:6 31:22
.^cand 0:23 5:4 10:20 18:-14 20:-54 28:29 29:-30 33:24
.^cap 29:4
.^capi 29:7
.^car 10:-43 21:10 22:-3 29:23 34:32
.^care 10:-17 34:35
.^cas 15:6
.^case 15:6
.^cat 9:-34 29:45
.^ccy 5:1
.^ccyl 5:1
.^ce$ 6:21 10:-6 12:30 20:10 29:-21
.^cea 31:1
.^ceo 29:30 34:-28
.^ceo$ 29:30 34:-28
.^cha 0:-95 2:10 3:-63 4:-50 5:-135 6:-44 9:-3 13:4 15:38 17:-140 18:-112 19:-120 20:-4 21:37 22:-3 23:37 24:12 26:20 27:62 29:-8 30:2 31:5 32:-121 33:11 34:65
.^chai 29:37 33:44
.^chan 0:-48 2:14 3:-27 4:-15 5:-93 6:-22 11:6 13:14 14:-91 15:43 16:6 17:-104 18:-71 19:-82 20:-37 21:44 22:-1 24:4 26:27 27:73 29:-7 30:10 31:6 32:-91 33:-2 34:26
.^char 11:-4 14:23 25:2 34:44
.^chas 23:30 31:-9
.^chat 23:16 31:33
.^che 1:18 5:24 7:-13 8:20 11:21 15:-5 16:-5 17:-47 18:-6 20:8 21:3 25:12 28:20 29:13 33:-12 34:-6
.^chec 0:-16 1:21 6:3 7:-3 10:-2 11:20 17:-34 20:7 27:3 28:11 29:6 33:-3 34:10
.^chee 5:6 8:10 10:-6 12:6 13:5 15:-2 17:-9 18:-3 20:4 25:27 27:-7 28:10 34:-16
.^cher 2:33 10:34 11:-18 29:4
.^chi 6:-7 7:-3 9:-3 21:43 22:22 25:-9 28:13 29:-43 32:3 34:70
.^chie 21:17 22:23 29:-14
.^chil 28:15 32:9
.^chr 25:21 28:-35 29:12
.^chri 25:22 28:-35 29:17
.^ci$ 2:53 9:-8 12:-21 16:22 23:-13 25:-25 27:22 28:1 29:93 31:-6
.^cir 15:37 19:-9
.^circ 15:37 19:-9
.^cla 0:9 1:-12 12:18 15:4 17:3 29:-12 32:2
.^clai 12:21 15:6
.^clas 0:9 1:-3
.^cle 2:22 6:13 12:-27
.^clea 2:18 22:2
.^clf 29:-22 33:49
.^clf$ 29:-22 33:49
.^cli 0:-15 1:-40 2:25 6:21 10:37 12:8 15:20 16:15 18:-16 19:-10 20:-29 22:23 24:6 28:-9 29:-90 33:31 34:20
.^clie 0:-14 1:-40 2:19 6:21 10:32 12:15 15:20 16:15 18:-15 19:-8 20:-26 22:24 24:6 28:-8 29:-68 33:23 34:21
.^clo 4:39 5:-4 6:26 7:-46 8:28 9:-76 10:-65 12:47 14:-69 17:21 18:48 20:-98 22:-32 25:-35 27:-15 28:96 29:4 32:-13
.^cloc 10:-6 28:67
.^clon 4:45 17:40 18:-21
.^clos 1:3 6:32 7:-29 8:8 9:-42 10:-25 12:38 14:-22 18:82 20:-77 22:-15 28:37
.^clu 17:3
.^clue 17:3
.^cod 2:19 10:33 12:13 17:6 18:-23 20:-9 33:20
.^code 2:21 10:37 12:15 17:8 20:-6 33:21
.^cof 25:44 29:20 34:-26
.^coff 25:50 29:4 34:-19
.^col 33:19
.^coll 33:9
.^com 2:-18 4:-11 9:-32 10:-19 11:48 12:2 13:-52 15:-1 16:-1 17:40 18:65 19:13 20:10 21:55 22:-53 25:-39 26:-110 27:-21 28:-31 29:64 31:-92 32:6 33:26 34:-109
.^come 2:-22 5:-9 12:22 18:66 21:52 25:-33 28:-8 29:3 33:8
.^comi 5:15 14:-29 17:39 18:3 20:39 32:48 33:-1 34:-29
.^comm 11:68 14:-10 17:17 25:2 29:8 32:-12
.^comp 4:-30 11:-63 12:-20 14:26 19:31 20:-17 25:-22 29:82 33:19
.^con 1:1 2:-15 7:11 9:31 10:64 11:-76 13:-102 16:-52 17:59 18:-61 19:-47 20:-43 21:31 24:-39 25:29 27:-11 29:11 31:-28 32:-8 34:34
.^con$ 5:31
.^conc 9:19 10:47
.^cond 9:31 29:1
.^conf 10:12 29:24
.^cong 25:74
.^cons 2:-8 8:17 10:51 21:17 29:-32
.^cont 11:-16 17:70 29:18 34:51
.^conv 7:16 21:36
.^coo 5:18 8:8 25:18 29:-33 34:50
.^cook 25:6
.^cool 2:10 25:13
.^coor 34:44
.^cop 4:12 14:-25 26:8 33:3
.^copy 4:12 14:-25 26:8 33:3
.^cor 2:30 6:-40 10:-63 16:26 17:15 18:27 20:24 21:3 33:19
.^corr 2:36 6:-36 10:-19 16:27 20:26 21:4 33:43
.^cos 10:29 18:-22 26:27 29:17 32:26 33:-8
.^cost 18:-8 26:28 29:36
.^cou 0:11 2:11 8:-42 9:-5 10:34 11:-47 12:-17 13:47 18:-49 19:-31 20:-46 22:31 24:-6 27:26 28:81 29:-10 30:-15 31:11 32:-23 33:-4 34:-66
.^coul 0:16 2:20 4:2 11:-34 12:-4 14:9 16:15 18:-20 20:-7 21:2 22:44 34:-15
.^coun 8:-38 10:53 13:27 25:-5 27:25 28:92 29:-65 31:17 33:-32
.^coup 6:27
.^cour 13:12
.^cov 2:-9 8:5 10:41 25:8 29:19 33:-14
.^cove 2:-7 8:5 10:39 25:8 29:19 33:-13
.^cra 2:29 22:6
.^cras 2:21 22:8
.^cre 1:33 3:43 4:20 11:9 29:13 34:20
.^crea 1:33 3:34 4:24 11:9 29:14 34:20
.^cri 15:39
.^crit 15:40
.^cro 16:-10 29:12
.^cron 16:-9 29:13
.^cry 8:7 29:-12
.^cryp 8:7 29:-12
.^css 2:37 11:-10
.^css$ 2:37 11:-10
.^cur 4:14 5:76 12:49 20:11 26:5 29:-44
.^curr 4:14 5:70 12:50 26:5
.^cus 0:2 2:5 4:-4 6:3 9:-8 12:1 15:18 20:36 21:3 24:-16 28:10 29:16
.^cust 0:2 2:6 4:-4 6:4 9:-8 12:1 15:19 20:36 21:3 24:-15 29:16
.^cut 1:41 2:30 5:13 6:51 9:-14 12:-57 16:-23 18:31 21:5 24:-37 25:-54 29:-2 31:42 33:14
.^cut$ 2:37 5:37 6:33 9:-3 12:-17 20:5 25:-13 28:-11 31:52 33:-16
.^cuto 1:26 6:10 10:-19 14:14 18:45 21:13 22:-16 24:-10 29:-19 33:39
.^cve 22:47 29:61
.^cve$ 22:44 29:55
.^cyc 1:-55 2:-28 3:107 4:95 5:40 6:-54 7:-44 9:-67 12:-66 13:8 14:49 16:-71 17:-31 18:-86 19:80 20:-18 22:-62 24:-26 25:-81 27:-56 29:-133 31:-60 32:-80 34:18
.^cyce 3:41 4:10 16:-11 19:25 29:-33 34:4
.^cycl 1:-48 2:-19 3:85 4:83 5:40 6:-48 7:-34 9:-35 12:-39 14:34 16:-35 17:-15 18:-79 19:62 20:-9 22:-45 24:-6 25:-61 27:-33 29:-74 31:-26 32:-58 34:2
.^cyy 3:28 5:3
.^cyyc 3:28 5:3
.^czy 2:42 6:40 12:30 17:-4 29:-4 33:-27
.^czy$ 2:42 6:40 12:30 17:-4 29:-4 33:-27
.^dae 14:44 25:-14
.^dai 24:9 27:16
.^dail 24:9 27:16
.^dan 3:12 4:-6 6:12 8:11 9:4 10:-1 11:-5 12:4 13:-6 14:6 16:-5 17:-5 19:5 20:7 21:1 25:18 29:-21 33:-11 34:-6
.^dank 3:13 6:13 9:6 11:-5 12:6 13:-6 14:7 16:-3 17:-4 18:-3 19:6 20:7 21:1 25:20 29:-15 33:-4 34:-5
.^dar 6:-2 9:32
.^dark 6:-2 9:32
.^das 5:-1 9:3 22:25 29:35
.^das$ 2:12 29:56
.^dash 9:10 22:12
.^dat 0:14 2:-132 3:-3 4:5 5:-148 6:-21 7:-65 8:-40 9:-163 10:-215 11:8 12:-130 13:-57 14:46 15:47 16:7 17:-85 18:32 19:61 20:95 21:-111 22:-36 23:-68 24:-118 25:-164 26:23 27:-10 28:-49 30:-90 31:-58 32:9 33:77 34:-21
.^data 16:8 29:43
.^date 0:16 2:-182 3:-1 4:10 5:-128 6:-14 7:-57 8:-27 9:-149 10:-184 11:10 12:-98 13:-32 14:40 15:42 17:-67 18:37 19:66 20:78 21:-89 22:-76 23:-59 24:-102 25:-139 26:24 27:-5 28:-31 29:-16 30:-82 31:-48 32:12 33:71 34:-14
.^day 1:40 2:-98 6:-65 7:-30 8:-112 10:-29 11:-96 12:-74 13:-74 14:-22 15:-48 16:73 18:-74 19:27 20:65 22:5 24:61 25:20 26:-11 27:-116 28:61 29:-65 30:-11 31:-49 32:29 33:31 34:-60
.^day$ 2:-6 5:-69 6:-73 12:-44 13:-7 15:-81 16:31 17:15 18:-37 19:23 20:89 21:18 22:-3 25:45 27:-67 28:-30 29:-52 31:-39 32:-4 33:72 34:-1
.^days 1:33 2:-76 4:-15 5:9 8:-5 10:-98 16:46 18:-24 20:-81 21:-47 22:26 23:4 24:68 25:-103 27:-18 28:86 32:64 33:-81 34:-21
.^db$ 29:41
.^de$ 6:-28 9:33 10:-75 12:27 14:-19 16:14 17:39 18:-6 19:-47 20:19 24:34 25:-41 28:29 29:-81 31:47 33:-15
.^dea 0:44 1:27 4:-11 5:-81 6:6 8:-56 9:-21 11:3 12:-65 13:-46 14:18 15:-7 16:-17 17:-15 18:41 19:-37 20:-92 21:9 25:8 28:-5 29:-48 32:14 33:38 34:-20
.^deac 31:31
.^dead 0:32 1:28 5:-50 6:16 8:-19 10:-16 11:12 12:-58 14:21 15:-18 16:-10 17:-10 18:26 19:-27 20:-85 27:8 31:-50 32:16 33:45 34:-15
.^deal 0:8 10:36 18:21 29:-40
.^dear 25:25
.^deb 2:21 7:6 8:23 10:-29 25:24 29:62 31:-28 33:-12
.^deb$ 29:24
.^debd 7:11
.^debi 25:17 29:33 33:-5
.^debu 8:26
.^dec 1:-26 2:-70 3:13 5:-29 6:-28 7:35 8:13 9:23 11:-43 16:36 18:25 21:4 22:-89 25:-42 29:-36 34:61
.^deci 2:-24 3:15 6:-17 7:45 9:45 16:13 21:10 22:-56 25:-15 29:-74 34:63
.^deck 14:7 18:39 29:-15 33:28
.^decl 8:26 9:-15 13:3 29:4
.^ded 1:22
.^def 0:8 1:-15 6:-27 10:105 12:15 23:42 28:-31 29:-41 33:-25
.^defa 23:43 29:-9
.^defi 10:74
.^del 8:33 15:69 16:29 18:6 19:-9 23:-16 25:-48 29:3 31:22
.^dela 15:73 16:35 33:-6
.^dele 6:1 10:-2 18:12 23:-10 29:26 31:31
.^deli 5:1 8:48 25:-23 27:4 29:-32
.^dem 1:17 11:14 16:-1 21:18 25:-11 27:12
.^dem$ 27:20
.^dema 21:21 34:1
.^demo 1:23 11:27 29:-5
.^den 7:38 8:41 9:-35 20:-7 33:24
.^den$ 4:1 27:13 34:2
.^deni 13:33
.^dent 29:26
.^deny 7:28 8:42 13:-12
.^dep 2:60 5:-49 6:-51 9:-12 10:8 11:-49 12:63 17:-30 28:46 33:61 34:32
.^dep$ 2:27 28:10 29:-21
.^depe 2:19 10:23 12:21 25:19 29:-57 33:24
.^depr 2:7
.^deps 12:7 33:7
.^depu 34:30
.^der 6:12 9:37 10:8 13:42 19:-7
.^der$ 9:23 10:11 29:-10 33:1
.^dero 13:31
.^des 2:-23 5:34 9:12 10:35 12:-10 13:16 14:-30 17:28 19:-11 20:-15 22:5 25:-53 29:1 31:57 33:-11
.^des$ 5:3 9:16 16:5 31:10
.^desc 10:46 17:31 33:-8
.^desi 29:2
.^desp 13:9 22:28 29:1
.^det 31:14
.^deta 31:14
.^dev 2:-33 4:5 5:107 6:-6 10:28 11:-58 17:26 18:-43 20:-31 25:-45 27:46 30:27 31:4 34:-32
.^dev$ 5:44 17:24 18:-28 25:-4 26:3 27:47 28:-4 29:-16 30:30 31:3 34:-17
.^deve 2:-1 4:11 5:60 10:12
.^devs 29:20
.^dia 9:24 29:-11
.^dial 9:24 22:2 29:-2
.^did 5:16 6:84 8:-50 9:61 10:-91 12:23 13:47 14:-55 15:-5 16:-27 17:-1 18:-48 19:61 20:-66 21:-70 22:-14 23:37 24:-15 28:-52 29:-30 30:44 31:-54 32:-5 33:-9 34:8
.^did$ 5:16 6:84 8:-50 9:61 10:-91 12:23 13:47 14:-55 15:-5 16:-27 17:-1 18:-48 19:61 20:-66 21:-70 22:-14 23:37 24:-15 28:-52 29:-30 30:44 31:-54 32:-5 33:-9 34:8
.^die 12:6 19:13 29:-57 33:13 34:17
.^die$ 12:9 19:14 29:-54 33:16 34:19
.^dif 10:83
.^diff 10:83
.^dig 2:-4 25:-4 26:33 27:61 29:-23 30:7 31:27
.^dige 2:-4 25:-4 26:33 27:61 29:-23 30:7 31:27
.^dir 3:13 6:8 9:3 10:8 11:-6 12:3 13:-6 14:13 16:-7 17:-1 19:5 20:7 23:26 25:-3 33:-19 34:-7
.^dir$ 3:14 6:13 9:6 11:-1 12:7 13:-4 14:13 16:-3 19:6 20:8 21:2 25:-2 26:1 27:1 29:-5 33:-3 34:-4
.^dire 10:39 23:13 29:1 33:-7
.^dis 1:-14 5:-32 7:8 9:-28 11:-34 25:-21 27:8 29:36 31:51
.^disa 31:52
.^disc 5:-6 29:17 30:3
.^disk 28:-23 29:57
.^dist 10:4 27:31 28:25 29:-39 31:19
.^dm$ 27:98 33:-31
.^dms 2:-27 11:37 25:-29 26:49 27:12
.^dms$ 2:-27 11:37 25:-29 26:49 27:12
.^dni 28:63 29:-20
.^dni$ 28:63 29:-20
.^do$ 0:27 1:-44 2:3 3:61 4:-1 5:-56 6:-72 7:5 9:-57 10:23 11:28 12:-38 13:-89 14:-41 15:35 16:-2 17:26 18:-21 19:-113 20:8 21:27 22:-128 23:28 24:-17 25:-49 26:28 27:-166 28:34 29:15 30:53 32:-4 33:-11 34:33
.^doa 2:38
.^doab 2:38
.^doc 0:80 1:69 2:41 5:-24 6:-8 9:-80 10:-17 11:2 12:-15 13:-1 15:-61 16:-72 17:61 19:-27 21:-33 22:-9 23:-12 24:10 25:-8 27:13 28:-74 29:25 30:-13 31:15 33:-4
.^doc$ 2:8 17:25 21:-47
.^docs 0:60 1:40 2:27 10:-35 15:-18 16:-43 17:30 18:-2 27:15 29:3 31:14 33:-4
.^docu 0:17 1:5 3:4 5:-19 11:13 12:-12
.^doe 0:-32 1:-16 2:28 6:-4 7:18 9:26 10:43 11:20 12:12 13:-9 14:17 15:-33 16:-50 17:-3 18:-17 19:-55 20:27 22:-56 24:-37 25:-71 26:37 27:-40 29:30 30:-37 33:5 34:-43
.^does 0:-32 1:-16 2:28 6:-4 7:18 9:26 10:43 11:20 12:12 13:-9 14:17 15:-33 16:-50 17:-3 18:-17 19:-55 20:27 22:-56 24:-37 25:-71 26:37 27:-40 29:30 30:-37 33:5 34:-43
.^doi 5:58 9:17 33:8
.^doin 5:37 9:18 33:10
.^don 6:67 10:-8 14:-33 17:36 20:20 22:11 29:-17 33:-30
.^done 6:67 10:-8 14:-33 17:36 20:20 22:11 29:-17 33:-30
.^doo 6:20 22:15 29:-60 32:8 33:11
.^door 6:38 22:15 29:-58 33:11
.^dow 2:-5 7:-9 8:53 9:9 11:-42 12:3 16:22 17:-29 18:10 20:6 25:-50 27:-53 29:35 31:38 33:44
.^down 2:-5 7:-9 8:53 9:9 11:-42 12:3 16:22 17:-29 18:10 20:6 25:-50 27:-53 29:35 31:38 33:44
.^dra 4:40 12:35 14:17 20:4 29:-8
.^draf 4:19 20:8
.^draw 12:36 14:28 29:-1
.^dre 6:1 11:-18 25:30
.^drea 6:2 11:-17 25:31
.^dri 2:66 8:14 13:-19 21:9 29:-32 33:15
.^driv 2:56 8:15 29:-21 33:17
.^dro 2:24 9:-4 20:19 22:-1 24:38 25:-3 29:-17 30:22 31:31 33:5
.^drop 2:24 9:-3 20:20 24:39 29:-15 30:22 31:14 33:6
.^due 6:-35 10:-18 24:55 25:-43 28:-22 29:-40 32:96 33:32
.^due$ 6:-35 10:-18 24:55 25:-43 28:-22 29:-40 32:96 33:32
.^dum 10:28 14:28
.^dumb 10:29
.^dump 14:28
.^dur 2:82 6:22 9:27 10:-18 12:-70 17:6 29:-34 31:41
.^durc 9:30 29:-20
.^duri 2:89 10:-18 12:-23 17:2 31:42
.^dus 6:29
.^dut 34:31
.^duty 34:31
.^eac 27:32
.^each 27:32
.^ear 6:-13 10:23 11:-23 15:18 16:15 18:36 19:22 21:15 23:60 28:-16 29:-34 33:-68
.^earl 3:2 6:-10 11:-18 15:18 16:15 18:37 19:17 21:15 23:57 28:-6 29:-29 33:-59
.^eart 10:35
.^eas 13:-1 17:54 21:9
.^easy 17:54
.^eat 17:-5 25:49
.^eat$ 17:-5 25:49
.^ece 22:4
.^ecep 22:4
.^edi 2:21 11:-21 29:20
.^edit 2:21 11:-21 29:20
.^een 2:11 24:18
.^een$ 2:11 24:18
.^eff 12:55
.^effe 12:55
.^eig 6:-5 10:32
.^ein 1:54 9:-18 16:44 21:32 33:-23
.^ein$ 1:8
.^eine 1:17 9:-12 16:41 21:34
.^el$ 6:11 16:22 18:8 25:-15 29:31
.^ele 29:49
.^els 11:33 25:2 31:26
.^else 11:33 25:3 31:26
.^ema 5:-25 26:41 27:11 29:29
.^emai 26:41 27:13
.^emo 9:10 10:16 33:8
.^emoj 9:11 10:17
.^emp 6:2 10:9
.^en$ 5:78 6:-14 10:-22 12:8 13:9 14:-15 18:10 29:-15
.^ena 27:5
.^enab 27:5
.^end 1:5 4:36 14:-3 16:12 19:8 20:15 21:19 22:-12 28:-58 29:20 32:46
.^end$ 1:5 2:-46 4:10 20:17 21:20 22:-8 28:-19 32:48
.^ende 14:-3 19:11
.^endi 4:10
.^endp 2:26
.^ends 28:-20 29:22
.^eng 17:30 25:35 29:-18
.^engi 17:32 25:12 29:-10
.^engl 25:5
.^eno 2:10 7:22 31:52 33:-9
.^enou 2:10 7:22 31:52 33:-9
.^ent 1:66 2:15 5:10 6:-31 7:42 11:16 12:-2 14:-29 24:-20 33:-31 34:24
.^enta 7:9 15:3
.^ente 1:34 5:20 11:25 14:-22 29:7
.^enti 7:16 9:-2
.^entr 1:21 2:9
.^ents 9:16 34:16
.^env 17:1 20:12
.^envi 17:3 20:12
.^eol 10:72 11:-19 19:-21 20:-6 29:18
.^eol$ 10:72 11:-19 19:-21 20:-6 29:18
.^epo 14:-23 19:89 28:-39
.^epox 14:-23 19:86 33:-5
.^eri 31:28
.^erin 31:28
.^err 2:38 10:-26 29:51
.^erro 2:38 10:-5 29:36
.^ers 20:9
.^esc 20:6 34:13
.^est 5:20
.^eta 4:-27 5:87 10:-63 11:-51 16:-22 18:-24 20:110 25:-36 28:3 29:-56 33:42
.^eta$ 4:-26 10:-18 16:-22 18:-7 20:113 28:5 29:-17 33:44
.^etap 5:70 10:-16 29:-7
.^eve 2:-11 3:-36 4:-4 6:-19 13:18 14:80 18:9 20:-40 21:23 24:58 25:22 26:-4 27:36 28:-30 29:-52 30:-20
.^eve$ 24:48 27:-5
.^even 4:-5 5:-32 10:-31 12:-26 15:11 18:30 21:58 22:18 25:5 29:-7 32:19
.^ever 0:-48 1:-3 2:-9 3:-11 5:26 6:-7 10:4 12:29 13:30 14:83 20:-18 22:-20 24:8 25:11 27:40 28:-27 29:-14 30:-2 31:6 32:-28 33:-3
.^exa 7:40 8:-6 10:20 11:34 17:-2 28:7 29:-61 33:33
.^exac 10:33 25:11 28:11 29:-16 33:36
.^exam 7:41 11:36 25:-16
.^exc 2:-11 5:-6 8:10 9:48 10:-4 13:60 14:-2 17:-6 21:65 22:39 29:-42 30:-1 31:-17 33:-38 34:22
.^exc$ 8:-6 9:44 13:32 22:17 29:-17
.^exce 2:-11 4:-11 5:-37 6:-6 8:29 9:35 12:-37 13:48 16:-37 17:-64 20:-28 21:68 22:35 25:-4 27:12 29:-21 32:-35 33:-47 34:22
.^excu 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.^exe 10:4 12:-15 13:40 22:74 29:-42 34:-4
.^exec 22:22
.^exem 2:1 10:8 12:-11 13:42 22:46 34:-1
.^exi 3:23 6:2 11:18
.^exis 3:23 6:2 11:26 29:-12
.^exp 5:-2 6:42 9:41 10:101 17:49 19:-45 20:28 25:-50 29:-32 32:-39 33:-25 34:-33
.^expe 17:24 20:57 33:20
.^expi 6:58 9:31 13:1 32:-5
.^expl 10:87 11:31 13:-7 17:3 29:-13
.^ext 0:29 1:34 2:-37 6:-38 8:4 15:17 22:46 24:-2 34:-8
.^exte 6:-22 8:9 15:21 22:20 33:3 34:-3
.^extr 0:33 1:42 22:5
.^fai 29:59
.^fail 29:60
.^fal 10:3 32:67 33:22
.^fall 10:4 32:68 33:23
.^fan 17:15 25:10
.^fang 17:27
.^far 5:22 10:-16 12:-16 13:65 14:-21 20:-13 23:41 25:8 28:70 29:-79 33:-12
.^far$ 5:22 10:-15 12:-15 13:66 20:-13 23:41 28:71 29:-52 33:-11
.^fav 0:24 12:-12 25:19 27:-2 29:-35 31:19 34:-9
.^favo 0:24 12:-12 25:19 27:-2 29:-35 31:19 34:-9
.^fea 0:-64 1:-30 2:17 3:-32 5:9 6:4 7:-57 9:-70 10:13 11:4 13:-2 14:-79 15:3 16:12 17:-6 18:-9 19:25 20:-50 22:9 24:1 27:-17 28:32 29:-88 30:-27 31:-14 32:-69 33:64 34:2
.^feaa 33:7
.^feat 0:-59 1:-19 2:11 3:-21 5:20 6:9 7:-51 9:-55 10:16 11:5 13:-1 14:-52 15:4 16:14 17:-5 18:-2 19:20 20:-44 22:5 24:2 27:-16 28:23 29:-52 30:-19 31:-13 32:-59 33:39 34:4
.^feau 28:1 29:-11 33:39
.^feb 1:-4 4:34
.^feb$ 4:26
.^fed 20:8 29:12
.^fedo 20:8 29:12
.^fee 10:34 12:20 14:-28 17:45 26:68 27:21 29:-58 33:-28
.^feed 14:-25 26:70 27:35
.^feez 10:37 12:12
.^fer 12:19
.^fere 12:19
.^fet 10:-17 12:6 16:2 29:-58 33:53
.^feta 29:-2 33:4
.^fetu 10:-15 12:8 16:2 29:-14 33:32
.^few 26:-21 30:48 32:21
.^few$ 32:21
.^fewe 26:-20 30:48
.^ff$ 0:-43 1:-71 2:-1 3:-26 4:-35 8:-70 9:-153 10:21 11:-47 13:-110 14:-31 15:78 16:104 18:-2 19:34 20:-128 24:6 25:-121 26:-42 27:-19 28:42 29:-272 32:-4 33:62
.^ffe 2:-82 6:-46 8:1 9:29 10:27 11:31 13:34 14:-11 19:-46 21:103 22:78 24:-36 27:-71 28:-28 29:-129 33:-84 34:-26
.^ffe$ 2:-68 6:-34 8:10 9:48 10:45 11:21 13:-95 14:-1 19:-20 21:76 22:87 24:-16 27:-45 29:-80 33:-33 34:-6
.^ffes 9:-27 10:-29 13:103 21:49 33:-24
.^fig 33:10
.^fil 2:-25 9:31 10:-40 11:-14 13:24 18:21 19:-7 21:56 22:43 34:-52
.^file 9:25 11:-7 13:31 21:13 22:52 29:29 34:-32
.^fili 21:35
.^fill 18:29 21:21 29:-37
.^fin 0:-69 2:57 3:-74 4:6 5:-29 6:23 8:17 9:-128 10:23 11:-116 13:-62 16:1 17:-1 18:-9 20:43 21:4 22:-17 23:-31 24:30 26:-72 27:2 28:7 29:-26 30:-32 31:-6 33:14
.^fina 0:-13 5:-17 6:27 9:-5 10:28 14:-19 16:12 17:-10 19:6 20:36 22:-41 23:-12 24:15 27:6 29:-108 32:-40 33:22
.^find 7:4 17:6 21:19 22:-5 29:30
.^fine 2:66 8:61
.^fini 2:7 12:17 22:1 24:18 28:8 33:-15
.^finl 20:14 33:10
.^finn 6:9
.^fir 1:-3 2:-28 5:-3 8:-12 9:-26 10:-32 14:-4 17:95 18:83 21:6 29:-21 33:25 34:-24
.^firs 2:-15 9:-7 10:-42 11:-11 16:-12 17:91 18:79 20:-10 21:9 25:-10 33:34 34:-22
.^fiv 1:3 16:24 25:13
.^five 1:3 16:24 25:13
.^fix 1:-37 2:47 5:23 6:-44 8:12 10:3 13:-33 16:59 17:31 21:1 22:31 25:-3 33:-15
.^fix$ 1:-18 2:27 7:-3 8:1 12:-54 16:64 17:39 20:5 21:8 22:16 33:-55
.^fixe 2:24 5:-24 10:20 12:10 29:25
.^fixi 2:-12 5:37
.^fla 19:96 24:31 28:-10 33:-45
.^flag 11:5 12:5 24:34 29:-15
.^flam 19:97 33:-26
.^flo 2:1 29:17
.^floo 29:20
.^flow 12:5
.^fol 1:13 4:38 8:-19 10:-31 14:-10 15:-21 16:-28 18:41 19:-27 20:4 22:-21 24:36 26:69 27:57 29:-8 30:7 32:-9 33:-39 34:-43
.^folk 0:5 3:-3 4:10 6:2 8:-9 9:1 11:-5 16:-4 17:13 19:-1 20:2 24:9 25:5 27:-8 29:-2 30:11
.^foll 3:16 4:14 10:-52 11:14 14:-46 17:-18 18:56 24:25 25:-19 26:59 27:67 32:-14 33:-55 34:-17
.^foo 25:-11 29:37 33:3
.^foo$ 25:-11 29:44
.^fooc 33:4
.^for 1:12 3:-6 4:27 5:-19 6:8 7:-19 8:15 11:9 12:50 13:4 14:-18 15:-7 17:-31 19:-29 20:3 21:54 22:37 23:-23 25:-18 27:4 28:6 29:16 30:-32 32:35 33:19 34:14
.^for$ 1:9 2:-9 3:-2 4:25 5:-8 6:19 7:-5 8:14 10:7 11:4 12:-11 13:21 14:-20 15:-21 16:-14 17:-6 18:-6 19:-20 20:11 21:50 22:60 24:-20 26:5 27:1 28:12 29:1 30:-5 32:5 33:28 34:12
.^forb 2:18 12:2
.^forc 6:-28 12:92 29:4 33:-19
.^forg 4:16 7:-6 9:15 11:13 12:1 14:3 16:16 17:-19 18:11 19:-5 22:-10 23:-24 24:33 29:-8 30:-14 32:4 33:9
.^form 11:40 14:-12 19:21 21:35
.^fort 28:15 32:9
.^forw 11:-2 15:13 29:32
.^fos 25:20 29:23 33:-10
.^fosd 25:20 29:23 33:-10
.^fou 3:21
.^four 3:22
.^fpf 6:24 10:28 19:-1 20:-11 29:-53 33:48
.^fpf$ 6:24 10:28 19:-1 20:-11 29:-53 33:48
.^fre 0:15 1:7 2:-2 3:-74 4:13 5:-100 7:-55 10:10 12:33 13:4 14:4 15:2 16:14 17:25 19:2 20:-93 21:-5 22:23 23:1 25:4 26:-9 27:16 28:7 29:9 30:-96 31:4 32:3 33:-9 34:-3
.^free 0:17 1:10 3:-46 5:-65 7:-41 10:15 11:-7 12:25 13:6 14:6 15:3 16:13 18:1 19:4 20:-77 21:-2 22:13 24:3 25:12 26:-5 27:12 28:11 30:-55 31:6 32:6 33:-4
.^fren 29:13
.^fres 4:19 5:-5 17:45 18:-1
.^frez 12:15 29:30 33:-12
.^fri 0:-13 1:39 2:2 7:-26 8:-40 9:-15 10:-24 12:-69 14:-13 16:42 24:41 25:26 27:-32 29:67 31:-40 32:79
.^fri$ 32:25
.^frid 0:-4 1:40 7:-19 10:-16 12:-67 14:-3 16:40 24:37 27:-23 29:61 32:55
.^frie 8:-31 25:19 29:5
.^fro 2:2 4:7 5:-7 8:33 9:-30 10:7 11:-14 12:100 14:20 15:-98 16:-14 17:-33 19:31 20:-95 21:-15 22:14 24:-12 25:43 26:-92 28:-27 29:24 31:16 33:-43 34:-84
.^from 1:5 4:11 6:-46 8:43 9:-3 10:32 12:-49 14:28 15:-35 19:37 20:-54 21:-6 25:8 26:-34 27:-6 28:-8 29:12 30:2 31:46 33:-5 34:-7
.^fron 18:12 27:11
.^froz 5:-58 12:97 17:-27 18:-47 22:23 25:37 29:28 31:-27 33:-7
.^frr 14:18 17:7 18:-14 25:31 29:-53
.^frre 14:20 17:13 18:-12
.^frro 25:21
.^ftb 29:1
.^ftbf 29:1
.^ful 14:57 18:30 28:19
.^full 14:57 18:30 28:19
.^fun 2:72 5:-55 11:13 12:-50 20:-7 25:103 29:-55 33:17
.^func 11:28 33:23
.^funn 25:29
.^fur 31:46
.^fut 18:15
.^futu 18:15
.^ga$ 1:-4 2:-8 4:3 5:-8 6:20 9:-8 10:20 14:32 15:-13 16:31 19:46 20:94 22:-18 24:-19 25:-20 28:14 29:-64 33:-79
.^gam 1:8
.^gan 5:-14 9:-2 13:9 14:51
.^gant 5:-13 9:-1 14:41
.^gat 0:3 2:-15 9:-15 12:55 13:-5 18:20 21:7 25:-16 27:28 29:20
.^gate 0:3 2:-15 9:-15 12:55 13:-5 18:20 21:7 25:-16 27:28 29:20
.^gaz 19:99 20:-11 33:-32
.^gazp 19:96 20:-10 33:-31
.^gcc 29:38
.^gcc$ 29:38
.^gdp 9:8 29:-6
.^gdpr 9:8 29:-6
.^gel 5:-11 6:-29 12:70 33:14
.^gel$ 2:6
.^gele 6:-2 12:67
.^gen 4:45 14:-24 19:6 26:18 29:-13 30:-22 31:27 34:18
.^gene 4:30 14:-4 19:13 26:19 30:-22 31:28 34:19
.^ger 11:13
.^germ 11:18
.^get 1:-33 2:-3 4:38 6:-60 9:3 10:-47 11:-44 12:-86 13:-103 15:-20 16:-71 17:3 18:19 19:-29 20:2 21:72 22:4 24:12 25:-2 26:67 27:27 29:-20 30:23 32:-45 33:20 34:-41
.^get$ 2:-7 4:44 6:-40 9:8 10:-21 11:-11 12:-54 13:-84 15:-45 16:-35 21:40 22:6 23:-28 24:24 26:47 27:37 30:16 31:-24 32:-14 33:10
.^gets 7:3 8:23 9:-10 23:46 25:-3 26:29 34:-28
.^gett 10:-12 11:-15 17:8 18:13 21:36 29:-8 31:14
.^gia 6:31 12:9
.^gia$ 6:31 12:9
.^git 29:86
.^git$ 29:70
.^giv 2:-59 5:11 8:22 10:-23 11:37 13:17 16:30 19:-45 20:-17 22:22 27:-5 28:-6 29:-17 32:17 33:8
.^give 2:-47 5:11 8:7 10:-22 11:37 13:17 16:30 19:-44 20:-17 27:-4 28:-6 29:-4 32:17 33:8
.^glo 10:60 25:-36 29:-19 33:50
.^glob 33:27
.^glos 10:62 25:-36 29:-14
.^go$ 1:13 2:26 4:9 5:-8 6:9 7:-1 8:12 10:-40 12:4 22:-34 25:22 28:5 34:-9
.^goe 2:46 6:-21 16:18 20:16 28:-13
.^goes 2:46 6:-21 16:18 20:16 28:-13
.^goi 0:-26 2:-16 4:18 9:6 10:-4 12:14 20:9 25:15 29:-21 31:-3 32:38
.^goin 0:-25 2:-14 4:18 9:7 10:-3 12:12 20:2 25:16 29:-20 31:-3 32:38 33:1
.^gol 1:30 20:77 24:9 29:-73 33:-25
.^gold 20:55 29:-48
.^goli 1:30 20:16 24:9 29:-4
.^gon 2:1 5:-17 6:85 25:5 33:-27
.^gone 2:2 6:85 33:-8
.^goo 1:-8 2:36 3:-3 6:17 8:11 14:-24 16:-19 17:25 20:5 21:-10 24:-9 25:31 27:-20 29:-6 33:13
.^good 1:-2 2:36 6:17 8:12 14:-41 16:-18 17:26 20:6 21:-9 24:-8 25:33 27:-7 29:-4 33:14
.^goog 26:19
.^got 5:9 6:-7 11:13 13:79 17:20 21:-36 25:5 28:40 29:-73 32:10 33:25 34:-66
.^got$ 5:9 6:-7 11:13 13:79 17:20 21:-36 25:5 28:40 29:-73 32:10 33:25 34:-66
.^gpg 11:-6 29:62
.^gpg$ 11:-6 29:62
.^gra 1:-55 5:5 6:-23 7:2 8:20 10:-8 11:-31 13:29 18:-17 19:12 22:52 25:20 26:4 27:5 29:-44 31:-25 32:-1 33:-8 34:14
.^grac 0:5 1:-15 5:3 6:-5 8:-8 11:-4 12:-6 13:8 18:-7 22:29 25:4 26:10 29:-3 30:3 31:-5 34:1
.^gran 2:-22 8:42 13:9 19:5 22:21 27:32 29:-8 32:-13
.^grat 16:8
.^gre 8:10 14:-3 18:8 25:94 29:-18
.^grea 8:-8 25:58
.^gree 8:42 29:-7
.^grep 18:15
.^gro 9:8
.^grou 9:8
.^grr 9:4
.^gui 3:-12 11:31 17:71 18:-18 24:16
.^guid 3:-11 11:35 17:60 18:-17 24:17
.^ha$ 25:32
.^hac 11:32 12:-15 17:19 25:20 29:-34
.^hack 12:-15 17:25 25:20 29:-9
.^had 0:10 6:35 12:-3 19:2 25:15 28:-35 31:15
.^had$ 0:10 6:35 12:-3 19:2 25:15 28:-35 31:15
.^hah 25:48
.^haha 25:48
.^hal 3:-14 5:2 7:-12 11:70 17:-2 19:4 23:4 25:-42 26:4 28:19 29:-34 31:-20 32:5 33:-15 34:-7
.^half 2:24 5:17 6:-13
.^hall 1:-8 2:-11 3:-2 7:-8 9:5 10:5 18:3 21:1 23:4 26:5 27:-12 28:21 29:-2 31:-8 33:-1 34:-5
.^han 12:-21 17:15 20:1 25:15 29:-12 33:57 34:33
.^hand 12:-19 14:-7 20:8 25:24 29:-32 33:41 34:34
.^hap 2:-15 6:48 7:8 10:38 12:7 13:-28 16:-32 19:-45 20:-15 24:-29 25:44 29:-16 32:55 33:-6
.^happ 2:-13 6:48 7:2 10:42 12:8 13:-24 16:-32 19:-45 20:-15 24:-29 25:45 29:-16 32:44 33:-5
.^har 1:22 8:31 9:-13 10:63 28:-27
.^hard 1:19 8:28 9:-10 10:64 28:-27
.^has 2:6 3:8 5:44 6:53 7:20 9:28 10:-6 12:36 13:30 14:-11 15:42 17:-53 18:-53 19:-68 20:10 21:-33 22:-21 28:-41 29:-14 32:-7 33:-30 34:-15
.^has$ 2:6 3:8 5:44 6:53 7:20 9:28 10:-6 12:36 13:30 14:-11 15:42 17:-53 18:-53 19:-68 20:10 21:-33 22:-21 28:-41 29:-14 32:-7 33:-30 34:-15
.^hat 14:-16 25:34 27:-42 30:34
.^hav 0:27 2:-22 4:-9 6:12 8:9 11:-29 13:18 14:2 15:-27 16:19 17:-9 18:3 19:-7 20:-7 21:-6 22:12 23:32 24:-20 25:18 27:-1 28:23 29:-11 30:-10 32:11 33:9 34:-24
.^have 2:-16 4:-9 5:18 6:30 8:4 10:-4 11:-28 12:13 13:3 14:5 15:-21 16:21 17:-8 18:5 19:-5 20:-5 21:-4 22:13 23:32 28:17 29:-7 30:-9 32:12 33:12 34:-51
.^havi 0:2 5:-32 6:-16 10:8 12:-18 25:45
.^he$ 7:23 21:32 22:-19 24:-31 29:18
.^hea 1:-33 5:-17 10:6 14:-35 15:50 16:-23 18:52 20:3 24:26 27:23 29:12
.^head 1:-22 5:-15 14:-27 18:59 20:7 24:37 29:31
.^hear 10:17 15:42 25:13 27:31
.^hel 1:15 6:-22 8:4 9:-34 11:62 13:-1 14:-20 15:30 16:-30 17:96 19:-1 21:4 22:-41 25:12 27:-10 29:-15 31:-4 32:-5
.^hell 6:-4 7:7 9:-1 10:10 11:-26 16:-3 17:7 21:14 22:-4 25:46
.^help 11:85 14:-19 15:18 17:86 22:-11 25:-44 27:-3 29:-15
.^her 0:-25 1:-9 2:-85 5:-27 9:-30 10:16 11:3 12:-10 16:7 17:59 20:-35 22:50 24:14 25:16 26:-5 27:82 28:-38 29:-99 31:20
.^here 0:-25 2:-85 5:-25 9:-29 10:16 11:3 12:-9 16:12 17:57 20:-32 22:51 25:16 26:-5 27:84 29:-98 31:22
.^hey 8:-1 10:2 11:-11 13:-9 16:-7 17:8 19:-3 20:4 22:-11 24:-2 25:32 27:-3 31:1 33:4
.^hey$ 8:-1 10:2 13:-9 16:-7 17:8 19:-3 20:4 22:-11 24:-2 25:8 27:-2 29:8 31:4 33:4
.^hi$ 0:18 1:-28 2:12 3:26 5:11 6:-7 7:33 8:-17 13:-19 14:-18 19:7 21:32 22:-19 23:22 24:-20 25:4 27:-27 29:-5 30:20 32:-6 33:8 34:12
.^hib 2:9 4:27 5:25 6:33 9:-36 10:-11 11:-43 14:29 16:9 17:-22 19:17 20:60 22:-7 25:-53 29:-35 32:-22 33:-5 34:9
.^hibi 2:9 4:27 5:25 6:33 9:-36 10:-11 11:-43 14:29 16:9 17:-22 19:17 20:58 22:-7 25:-53 29:-35 32:-21 33:-1 34:10
.^hii 20:13
.^him 25:-14 29:64
.^hin 34:13
.^hint 34:13
.^hir 12:-25 25:28 29:27
.^his 6:59 19:37 21:11 33:-39
.^hist 6:56 19:37 33:-22
.^hit 10:31 18:30 19:9 20:-10 24:22 28:49 29:-32 33:-41
.^hit$ 10:33 19:10 20:-9 24:19 28:49 29:-29 33:-34
.^hits 18:22
.^hmm 25:14
.^hmm$ 25:14
.^hol 1:-40 7:25 9:11 10:-62 12:11 15:15 16:24 17:34 18:-9 25:-9 27:-40 28:-56 31:10 32:11
.^hola 17:45 29:-7
.^hold 1:-27 7:30 8:3 9:6 10:-59 12:14 15:13 16:22 18:-10 29:-22 32:5
.^holi 28:-26 29:17 31:13
.^hom 29:5
.^home 29:5
.^hoo 27:47
.^hook 27:47
.^hop 2:6 6:2
.^hope 6:2
.^hor 18:28 29:-9
.^hori 18:28 29:-9
.^hot 2:17 18:19 20:6
.^hotf 2:21 20:7
.^hou 10:-60 20:24 24:62 27:-16 28:54 33:12
.^hour 10:-60 20:24 24:62 27:-16 28:54 33:12
.^how 0:-21 1:-62 2:-97 3:22 4:-38 5:21 6:-154 7:-14 8:-93 9:5 10:-1 11:67 12:-74 13:-1 14:-9 15:4 16:-87 17:66 18:-46 19:41 20:-10 21:40 22:-109 23:14 24:-74 25:-11 26:-7 27:-93 28:97 29:42 31:-98 32:-100 33:-14 34:-47
.^how$ 0:-21 1:-62 2:-94 3:22 4:-37 5:21 6:-150 7:-14 8:-86 9:19 11:67 12:-73 14:-9 15:4 16:-83 17:66 18:-43 19:42 20:-9 21:12 22:-102 23:14 24:-73 25:-10 26:-7 27:-90 28:92 29:42 31:-78 32:-99 33:-11 34:-45
.^hum 11:-31 25:12 34:44
.^huma 11:-26 25:6 34:44
.^hun 25:8
.^hung 25:8
.^hus 25:-17 29:-2 31:58
.^i18 27:12 34:20
.^i18n 27:12 34:20
.^ice 2:-4 12:13 25:24
.^ico 9:27 22:28
.^icon 9:27 22:28
.^ics 5:-19 14:44 26:85 29:-50
.^ics$ 5:-19 14:44 26:85 29:-50
.^ide 10:-4 15:7 25:21 29:59 31:-12
.^idea 10:19 15:8 25:22 31:-12
.^if$ 0:1 2:47 5:-17 7:64 8:-15 10:1 11:-15 13:-33 14:6 15:56 16:-17 17:-33 19:-36 21:47 22:-1 24:-18 25:-7 27:8 28:16 29:-7 30:41 32:-36 33:6
.^il$ 5:-3 6:24 10:-27 24:14 32:15 34:2
.^ile 28:63 29:-20
.^ile$ 28:63 29:-20
.^ima 6:9 29:4
.^imag 6:9 29:4
.^imm 10:-24 18:73 27:8
.^imme 18:22 27:8
.^imp 1:10 17:3 29:-28 32:-10 33:8
.^impa 7:2
.^impo 1:10 17:5 18:13 32:-6
.^in$ 1:33 2:34 3:12 4:-39 5:18 6:-28 7:13 8:9 9:-15 10:-22 11:-47 12:40 13:38 14:-19 15:-31 16:-52 17:-22 18:-26 19:49 20:21 21:14 23:-10 25:-23 26:-1 27:48 28:-27 29:-4 30:-42 31:31 32:44 33:9 34:-14
.^inc 1:45 10:18 27:34
.^incl 1:45 10:19 27:25
.^ind 4:41
.^indr 4:35
.^inf 2:-6 8:22 9:-16 13:-10 17:38 21:32 25:-24 27:81 29:-33
.^info 8:25 9:-13 13:-9 17:40 21:32 25:-13 27:61
.^infr 27:18
.^ini 4:43
.^init 4:43
.^ins 1:62 9:11 11:16 16:32 18:-17 21:-2 22:3 24:-8 26:5 33:-45
.^inse 1:52 24:-26
.^inst 9:12 11:17 16:30 18:-13 22:4 26:6 33:-25
.^int 1:43 2:81 5:-55 6:-24 9:-29 10:-40 11:21 12:8 14:-42 16:-46 17:39 23:-18 27:58 29:10 31:-24
.^inte 2:40 10:-10 17:11 27:19 33:5
.^into 1:20 2:46 6:-17 11:4 14:-30 18:3 21:6 23:-11 27:39 29:35 31:-7 32:7 33:-16
.^intr 1:17 17:31 24:-15
.^inv 10:17 11:-5 17:31 29:61
.^invi 8:-26 29:47
.^invo 10:21 17:35
.^iri 4:76 14:-7
.^iris 4:76 14:-7
.^is$ 0:4 1:-50 2:1 3:-19 4:-19 5:75 8:25 9:23 10:19 11:-17 12:51 13:-25 14:-13 15:13 18:28 19:-94 20:10 22:-46 23:6 24:-22 25:-18 26:18 27:-27 29:38 30:-26 31:-58 32:-2 33:7
.^iss 8:-6 17:5 25:-6 29:32
.^issu 8:-6 17:5 25:-6 29:32
.^it$ 0:26 1:16 2:41 5:-28 6:-17 7:21 8:45 9:-32 11:-127 13:-68 15:41 16:18 17:-34 18:-11 20:74 21:52 22:18 24:-13 26:-4 27:-36 28:-24 29:-6 31:54 32:-126 33:-23 34:-46
.^its 0:25 2:25 5:8 9:63 19:-14 22:-30 27:-22
.^its$ 0:25 2:25 5:8 9:63 19:-14 22:-30 27:-22
.^jal 6:21 18:11 33:-18
.^jalo 6:21 18:11 33:-18
.^jan 4:4 14:-22 25:27 32:34
.^janu 14:-21 32:34
.^jas 4:13
.^jasm 4:13
.^jen 29:32
.^jenk 29:32
.^jes 2:23 5:29 9:-10 10:1 11:-23 12:10 17:20 18:10 20:-47 21:-11 29:-51 32:-20 33:8
.^jest 2:-33 5:33 10:2 11:-8 12:21 17:29 18:14 20:-35 21:-10 29:-40 33:8
.^jir 29:29
.^jira 29:29
.^job 10:-12 11:-3 16:-11 17:11 25:41 33:-16 34:24
.^job$ 10:-12 16:-11 25:41 33:-7 34:25
.^joi 10:2 14:-25 17:104 20:-4 27:21 29:-35 32:-3 33:11
.^join 10:2 14:-25 17:104 20:-4 27:21 29:-35 32:-3 33:11
.^jok 2:-13 25:51
.^joke 2:-13 25:51
.^jul 33:25
.^july 33:25
.^jum 22:9 25:22
.^jump 22:9 25:22
.^jun 33:22
.^june 33:22
.^jus 2:2 3:-12 6:3 7:-1 13:-3 14:27 15:-19 17:68 18:-2 21:3 25:2 27:9 29:-12 31:3 32:-2
.^just 2:2 3:-12 6:3 7:-1 13:-3 14:27 15:-19 17:68 18:-2 21:3 25:2 27:9 29:-12 31:3 32:-2
.^kan 2:9 27:37 29:-8
.^kee 9:-7 10:36 15:40 18:-14 25:-30 26:-10 27:74 29:17 30:44 34:-6
.^keep 9:-7 10:34 15:40 18:-9 25:-29 26:-10 27:74 30:44 33:7 34:-1
.^ker 1:19 29:55 31:10 33:-2
.^kern 1:21 29:35 31:11 33:-2
.^key 9:-30 11:-22 14:61 17:-2 25:-28 29:92
.^key$ 14:61 25:-26 29:42
.^kic 3:38 4:43 6:-32 12:12 20:-9 33:19
.^kick 3:38 4:43 6:-31 12:12 20:-9 33:5
.^kie 2:-4 10:-35 19:13 20:56 29:-10 33:26
.^kil 8:33
.^kill 8:33
.^kin 8:-18 11:21 21:-15 22:26 25:5 27:3 29:7 31:18 33:19
.^kind 8:-18 11:21 21:-15 22:26 25:5 27:3 29:7 31:18 33:19
.^kno 2:-59 5:38 7:-5 9:6 10:15 11:1 12:-8 15:-3 17:23 20:36 23:4 24:32 27:14 28:-48 29:-13 30:-10 31:-1 33:11
.^knoc 25:9
.^know 2:-51 5:42 7:-4 8:-32 9:9 10:18 11:7 16:-23 17:26 20:38 23:9 24:23 25:-4 27:17 28:-39 31:-2 33:25
.^kom 20:19
.^kos 2:9
.^kosh 2:9
.^kub 20:-14 29:68
.^kube 20:-14 29:68
.^l10 9:-1 13:10 27:18 31:2
.^l10n 9:-1 13:10 27:18 31:2
.^la$ 2:-4 5:35 8:73 10:-24 12:-12 18:21 19:19 20:13 25:-29 27:-18 29:-30 31:18 33:17 34:-25
.^lab 2:17 9:4 29:8
.^lab$ 29:19
.^labe 2:19 9:4
.^lac 24:9 33:-20
.^lan 0:1 2:19 5:25 8:28 10:-47 18:-43 20:5 22:56 25:1 29:-43 32:9
.^land 2:22 5:27 8:32 18:-9 20:5 22:42 25:4 29:-35 32:11
.^lang 0:7 10:-15 15:7
.^lap 25:-1 29:73
.^lapt 25:-1 29:73
.^las 4:-10 5:-14 6:39 9:2 11:-22 13:-50 14:-23 15:11 16:8 19:80 20:-33 21:15 22:-43 23:16 24:-6 27:-68 28:-1 29:14 33:26
.^last 4:-10 5:-13 6:39 9:4 11:-19 13:-57 14:-57 15:11 16:9 19:81 20:-32 21:15 22:-41 23:16 24:-5 27:-40 29:15 33:27
.^lat 1:-12 2:42 3:-17 8:-10 9:-67 10:-50 11:-34 12:-111 13:62 14:-38 15:41 16:23 17:-15 19:42 20:-33 21:25 22:62 24:-63 25:20 27:-69 28:-93 29:-44 30:14 31:-48 33:23
.^late 1:-6 2:43 3:-17 8:-10 9:-67 10:-44 11:-34 12:-108 13:62 14:-37 15:43 16:18 17:-15 19:24 20:-33 21:25 22:63 24:-59 25:20 27:-69 28:-86 29:-42 30:14 31:-47 33:24
.^lau 20:44 27:34 28:8 29:-2 33:-35 34:5
.^laun 20:44 28:10 29:-2 33:-28 34:6
.^lay 4:7 14:10 17:8
.^lay$ 4:7 14:10 17:8
.^le$ 5:9 6:28 10:-21 12:16 14:48 16:20 18:-3 24:11 29:-55 33:-17
.^lea 2:31 7:73 8:-54 10:-3 12:-27 15:32 20:-23 24:-3 25:-69 27:-29 28:29 30:13 31:53 34:46
.^lead 23:10 34:52
.^leas 2:38 12:-8 28:5 33:-20
.^leav 7:27 8:-8 15:37 20:-3 24:-17 27:-28 29:7 31:52
.^lef 10:-51 14:52 24:35 25:-25 28:86 29:28 33:-48 34:-21
.^left 10:-51 14:52 24:35 25:-25 28:86 29:28 33:-48 34:-21
.^leg 4:16 22:13
.^lega 22:20
.^lege 4:12
.^len 3:26 4:-1 29:26
.^les 5:-34 6:-19 12:4 13:16 20:-19 25:-25 28:89 29:-12 33:29 34:20
.^les$ 12:12 13:18 27:10 31:-8 33:37 34:25
.^less 5:-24 28:72 31:27
.^let 2:-84 4:24 5:-28 7:33 8:31 9:-73 10:-5 12:-25 13:39 16:12 18:-42 19:-22 20:-22 22:50 24:46 27:41 28:-45 29:28 31:-59 32:-30 33:-17
.^let$ 2:-82 4:24 5:-27 7:33 8:31 9:-72 10:-47 12:-24 13:40 16:12 18:-35 19:-21 20:-21 22:43 24:46 27:42 28:-44 29:29 31:-57 32:-25 33:-16
.^lev 29:6
.^leve 29:6
.^lgt 8:24
.^lgtm 8:24
.^lia 17:42 34:42
.^liai 17:42 34:42
.^lib 0:-57 1:-64 5:-59 6:54 9:-5 12:8 13:-76 16:37 18:-29 19:-8 20:-68 22:31 24:6 25:-83 27:-10 28:69 29:-62 31:-31 33:70 34:43
.^lib$ 6:49 10:7 12:-41 29:-38
.^libf 2:6
.^libr 2:31 6:5 10:-2 15:12 16:33 18:-12 20:-6 22:2 28:44 29:-83 33:27 34:22
.^libs 2:-41 10:5 12:32 24:21 27:-27 28:7 29:-38 33:55 34:16
.^lic 29:65
.^lice 29:65
.^lie 5:30 29:-17
.^lie$ 5:31 29:-15
.^lif 6:-27 10:-54 12:44 29:45
.^life 10:-44 29:51
.^lift 6:-27 12:44
.^lig 8:33 29:17 34:-12
.^ligh 8:33 29:17 34:-12
.^lik 2:-24 4:42 5:-46 9:-8 10:15 11:-44 14:13 16:-30 17:25 18:-1 19:9 22:18 25:2 27:19 28:18 29:-8 30:-39 33:-24
.^like 2:-24 4:42 5:-46 9:-8 10:15 11:-44 14:13 16:-30 17:25 18:-1 19:9 22:18 25:2 27:19 28:18 29:-8 30:-39 33:-24
.^lim 1:10 2:-46 9:29 29:-9 30:21
.^limi 1:10 2:-17 30:22
.^lin 1:-47 2:36 5:17 6:-25 8:-5 9:-71 10:-41 11:-6 14:35 19:-28 24:20 25:-44 26:38 27:-11 29:83
.^line 1:-37 2:20 5:35 6:-10 9:-46 18:7 21:2 24:28 29:52
.^link 14:43 19:-10 22:18 26:42
.^lis 2:-74 4:-27 5:-64 6:-18 8:-61 9:-50 10:7 11:14 13:51 14:45 16:-35 17:-37 20:-29 21:-37 22:-13 23:25 24:-40 25:-71 26:26 27:25 30:27 31:19 34:4
.^list 2:-73 4:-27 5:-38 6:-18 8:-61 9:-47 10:7 11:15 13:51 14:45 16:-35 17:-33 20:-27 21:-36 22:-13 23:25 24:-40 25:-65 26:26 27:25 29:-8 30:27 31:19 34:4
.^lit 11:-6 25:15
.^litt 11:-6 25:15
.^liv 5:-40 6:47 9:8 20:20 25:14 29:-46 32:26
.^live 5:-35 6:47 9:10 20:23 25:15 29:-36
.^loc 1:9 5:-61 6:-25 9:-37 12:136 20:-47 25:-1 33:55
.^lock 1:9 5:-38 6:-21 9:-17 12:119 20:-39 29:5 33:60
.^log 2:4 8:-17 10:53 12:-9 13:30 22:17 29:69 33:-15
.^log$ 9:-23 10:55 13:37 22:36 33:-4
.^logs 29:45
.^lol 7:12 8:-6 10:45 12:-29 13:18 21:-30 25:27 26:2 29:-1
.^lol$ 7:12 8:-6 10:45 12:-29 13:18 21:-30 25:27 26:2 29:-1
.^lon 2:-78 5:-21 8:9 9:5 11:-44 14:-26 17:-35 19:13 20:16 27:-28 28:84 31:34
.^long 2:-77 5:-21 8:9 9:5 11:-44 14:-22 17:-35 19:14 20:16 27:-27 28:85 31:28
.^loo 3:34 9:47 10:-39 11:-13 14:24 17:-42 18:45 25:-33 26:-5 27:19 32:-22 33:30
.^look 3:35 5:1 7:1 9:49 10:-22 11:-10 14:26 17:-39 25:-28 33:37
.^loom 18:32 32:-23
.^loop 27:34
.^los 2:1 11:59 16:20 25:-52 27:11 29:-22 30:31 31:-34 33:-12
.^los$ 27:49
.^loss 16:8
.^lost 11:61 25:-35
.^lot 2:-7 6:4 7:-28 11:-20 13:7 14:26 15:-10 21:-6 22:8 25:3 26:3 28:-9 29:5 30:31 31:-4 32:7 33:-12
.^lot$ 2:-6 6:4 7:-19 11:-20 13:7 14:26 15:-6 21:-5 22:8 25:3 26:4 28:-9 29:5 30:3 32:7 33:-12
.^lov 10:-21 11:-20 17:2 25:50 29:39
.^love 10:-21 11:-20 17:2 25:50 29:39
.^lts 10:32 18:-21 20:76 29:-29
.^lts$ 10:32 18:-21 20:76 29:-29
.^luc 2:13
.^luck 2:13
.^lun 10:-5 16:34 20:-23 24:17 25:53 29:40 31:-44 32:-21
.^lunc 24:20 25:55 29:32 31:-42 32:-21
.^ma$ 9:49
.^mac 16:19 25:24
.^mach 16:19 25:25
.^mad 3:36 6:14 7:25 10:3 13:12 14:-13 25:39 33:-21 34:-11
.^made 3:36 6:14 7:25 10:3 13:12 14:-13 25:39 33:-21 34:-11
.^mai 2:-45 8:-32 11:-41 12:35 16:-25 17:1 21:-34 23:13 25:-71 26:23 27:5 29:54 31:32 33:1 34:2
.^mail 2:-19 8:-25 10:13 16:-4 21:-28 23:15 25:-2 26:29 27:11 31:39 33:30
.^main 11:-5 12:41 17:8 25:-16 29:59 33:-5 34:7
.^mak 1:-48 2:25 3:4 4:16 6:28 9:-18 11:42 12:-32 14:13 16:29 17:-29 20:-32 22:18 24:34 29:-3 33:-72
.^make 1:-47 2:19 3:6 4:22 6:28 9:-17 11:43 12:-31 16:30 17:-24 20:-29 22:20 24:35 29:-1 33:-65
.^man 1:5 2:-6 3:-11 5:-23 6:-8 8:-5 10:44 11:78 12:-14 13:14 14:-14 15:12 17:-50 18:-6 19:38 20:-12 21:-14 24:-5 25:-23 26:-15 27:-5 28:12 29:12 30:-1 31:1 32:-2 33:16 34:54
.^man$ 10:52 11:36 25:-9
.^mana 5:-27 10:9 11:21 19:37 20:-31 22:23 29:9 34:13
.^manu 1:26 11:44 34:15
.^many 2:-4 4:10 8:-1 9:12 13:22 15:5 17:-7 19:15 21:-3 22:-2 28:21 29:25 31:8
.^mar 1:42 4:51 6:-18 8:36 9:-44 11:-22 14:-33 16:-35 18:-9 20:1 21:43 22:-36 26:22 28:24 33:-47
.^marc 4:56 20:9
.^mari 11:-1 15:5 21:20 22:-15 29:9
.^mark 1:54 6:-13 8:40 9:-33 26:28 27:7 28:26 29:-14 33:-17
.^mas 2:38 5:53 10:14 12:10 20:-30 25:-24 29:-1 34:-12
.^mass 0:1
.^mast 2:40 5:53 10:16 12:11 20:-29 25:-23 33:-1 34:-10
.^mat 9:7 17:14 18:11 25:20 29:-41
.^mate 17:9 25:21 29:-7
.^matr 18:7
.^matt 9:11
.^may 2:65 4:10 13:-31 15:4 16:-14 20:-40 21:23 22:13 28:9 32:-38 34:-18
.^may$ 0:-17 2:70 4:12 10:2 13:-20 20:-37 21:19 22:21 28:12 32:-34 34:-14
.^mayb 0:23 15:23 16:-20 25:12 30:13
.^me$ 1:-71 2:-25 3:-3 4:-19 5:24 6:-11 7:-13 8:-24 9:-17 10:17 11:29 13:6 14:10 15:-29 16:-78 17:11 18:5 20:-33 21:-3 22:-27 23:16 24:94 25:-13 26:-3 27:71 29:13 30:6 31:38 32:-16 34:-12
.^mea 2:-58 6:-30 9:-12 10:112 11:-8 18:-20 29:34 33:4
.^mean 2:-56 6:-27 10:90 11:-5 29:41 33:15
.^mee 7:6 11:-21 15:16 18:-22 24:-18 25:5 27:-29 29:78
.^meet 7:8 11:-10 15:17 16:2 18:-19 24:-9 25:7 27:-8 29:73
.^mem 2:-14 6:33 10:21 15:-7 16:10 19:-14 20:-24 21:49 24:15 27:8 29:-50 33:20 34:15
.^memb 2:-50 6:33 10:23 15:-5 16:7 19:-13 20:-23 21:49 27:9 29:-36 33:23 34:16
.^memo 24:20
.^men 2:12 10:-4 11:66 17:62 25:-57
.^ment 11:24 17:63 25:-4
.^menu 2:22 11:47 25:-36 29:-15
.^mer 2:63 3:-30 6:-4 7:-39 10:10 11:-26 12:71 15:-48 17:-2 19:-32 20:-1 21:25 22:25 25:1 26:-8 27:-18 29:25 32:-6 33:2
.^merc 2:-7 7:-1 18:17 19:-16 20:10 22:34 29:4 33:-12
.^mere 21:10
.^merg 2:81 6:-34 7:-4 8:21 9:-24 10:17 12:72 16:-14 18:-18 20:-54 21:21 25:-58 29:21 31:-37 33:32
.^mes 2:18 11:-20 22:10 25:54 26:15 29:-69 30:31 31:17 34:-10
.^mess 2:18 11:-20 25:54 26:15 29:-69 30:31 31:17 34:-10
.^met 8:9
.^metr 8:10
.^mic 10:-5
.^micr 10:-5
.^mid 0:5 25:6 33:35
.^mid$ 0:5 25:7
.^midn 33:36
.^mig 0:33 2:25 9:34 15:14 21:8 29:-43 30:19
.^migh 0:34 15:16 21:20 22:-8 29:-19 30:20
.^migr 2:14 9:39 22:2
.^mil 0:15 1:45 2:-38 5:-5 6:23 8:-22 10:9 11:-87 12:-55 13:-45 14:35 17:-27 18:6 19:-4 20:-44 22:-32 25:14 29:12 31:-13 33:11 34:21
.^mile 0:16 2:-31 5:-3 6:23 8:-2 10:11 11:-34 12:-49 13:-39 14:39 16:11 17:-17 18:7 19:-3 20:-42 22:-20 25:-48 27:1 29:-9 33:19 34:22
.^mill 1:4 25:30
.^min 2:5 3:48 7:24 9:24 10:-30 12:-17 14:9 16:-45 18:10 19:-33 20:-14 24:38 25:53 28:45 29:-8 32:-6 33:-23 34:-18
.^mind 7:18 14:17 18:17 25:22 29:-23
.^mine 9:45 25:9
.^mini 2:5 3:14
.^minu 16:-40 24:18 25:5 28:64
.^mir 6:49 33:-7
.^mirr 6:42
.^mis 2:20 5:-5 6:25 7:8 8:-21 10:-71 11:-2 12:-49 16:-26 17:-32 21:73 22:33 24:21 25:-1 29:-75 30:51 32:29 33:-53 34:27
.^miss 2:25 6:43 7:6 8:-16 10:-56 12:-31 17:-28 21:74 22:4 24:22 28:-7 29:-56 30:10 32:37 33:-59 34:28
.^mist 30:33
.^mit 14:21
.^mit$ 14:21
.^mod 5:31 6:-8 9:22 25:-18 29:39
.^mode 5:40 6:-4 9:29
.^mods 9:18 29:-22 34:36
.^modu 29:43
.^mom 2:-9 5:13 12:29 17:19 18:5 24:-12 25:4 28:2 29:13 33:15
.^mom$ 24:-3 29:38
.^mome 2:-4 5:13 12:30 17:14 18:5 25:14 28:1 29:-10 33:16
.^mon 1:20 2:-33 4:22 5:-26 7:6 8:-67 9:-28 10:-46 11:-20 12:-27 15:-17 16:43 18:-89 19:-20 20:25 22:15 24:35 25:8 29:-16 30:21 31:3 32:81
.^mond 1:27 7:12 8:-53 9:-15 12:-12 15:-7 16:36 18:-10 22:11 24:41 25:15 28:-16 31:15 32:30
.^mont 2:-35 3:5 4:8 5:-2 6:2 18:-21 20:41 28:27 29:-30 30:17 32:44
.^moo 16:3
.^moon 16:3
.^mor 1:-14 2:3 3:-2 5:-4 6:13 8:32 9:-3 10:20 12:1 13:-8 15:25 16:4 17:-12 18:-13 20:1 22:47 25:-6 27:-10 28:16 30:-18 31:40 33:-19 34:6
.^more 0:22 1:-30 2:8 4:-13 5:-25 6:1 7:-4 8:27 9:-19 10:7 11:-7 13:-1 15:10 16:20 18:-22 22:48 24:-36 25:-16 29:3 31:60 32:-5 33:-11
.^morn 0:-8 3:-17 4:1 8:2 10:9 11:17 12:4 14:-7 15:2 21:-1 22:1 23:-4 24:28 28:10 29:-1 30:-1 31:-6 32:12 33:-1 34:2
.^mov 2:-38 5:4 10:-93 11:9 12:-35 15:111 16:55 19:-27 20:-47 25:28 28:-28 30:14 33:-52 34:11
.^move 2:-21 5:6 9:5 10:-33 15:63 16:44 19:-19 20:-20 29:27 30:16 34:17
.^movi 11:25 12:-15 15:30 16:-13 25:49
.^msg 33:29
.^msgi 33:29
.^muc 25:51 28:54 29:14
.^much 25:51 28:54 29:14
.^mus 3:3 5:-42 9:-23 13:6 16:6 17:11 21:17 25:-40 28:-22 32:10 33:51 34:-29
.^must 3:3 5:-36 9:-20 13:7 16:7 17:13 21:17 28:-21 29:-17 32:12 33:45 34:-28
.^mut 2:-12 11:-46 25:-71 27:-8 30:141 31:59 32:-2 34:-10
.^mute 2:-4 11:-44 25:-65 27:-7 30:127 31:59 34:-7
.^my$ 0:-25 1:-25 2:22 4:-12 5:-70 7:10 8:22 9:45 10:-49 11:2 12:-36 14:-30 15:-78 17:27 20:24 21:-49 22:16 24:7 25:39 26:-17 27:-33 28:14 29:67 31:19 32:-4 33:12 34:-27
.^mys 0:14
.^myse 0:14
.^na$ 1:20 5:48 17:-14 27:32 29:-28
.^nac 8:13 31:23
.^nach 31:25
.^nack 8:23 9:1
.^nag 23:34 29:-17
.^nah 8:8 10:-5 18:26
.^nah$ 8:8 28:7
.^nak 7:15 8:40 34:-9
.^nak$ 7:17 8:41 9:-10
.^nam 4:5 5:22 11:-4 18:37 19:21 29:-8 34:67
.^name 4:7 5:24 11:-4 18:37 19:21 29:-7 34:67
.^nea 14:-11 18:73 24:29 28:19 33:-57
.^near 14:-11 18:73 24:29 28:19 33:-57
.^nec 18:26 21:27 23:17
.^nece 21:29 23:18
.^nee 0:49 1:22 2:17 5:-72 6:-36 9:-34 10:-17 12:-53 13:4 14:25 15:-82 16:-11 18:11 20:16 21:46 22:60 23:24 24:-13 25:-31 27:-89 28:-4 29:-54 31:-15 32:-42
.^need 0:45 1:23 2:17 5:-68 6:-35 9:-33 10:-15 12:-52 13:5 14:26 15:-80 16:-11 18:4 20:18 21:46 22:61 23:24 24:-13 25:-29 27:-89 28:-2 29:-40 31:-15 32:-40
.^neu 13:1 17:16 25:-22 34:21
.^neut 13:4 25:-16 34:21
.^nev 7:31 8:-21 10:20 17:82 25:10 30:14 31:-27
.^neve 7:32 8:-21 10:21 17:72 25:11 30:14 31:-27
.^new 0:14 1:38 2:36 3:24 4:19 5:-40 6:17 7:-43 8:-23 9:17 12:-14 13:-16 14:-66 15:-30 16:16 17:159 18:-48 19:-8 20:-16 24:-36 25:-31 27:7 29:-17 30:-5 33:4
.^new$ 1:41 2:73 3:20 4:23 5:-75 6:7 11:14 12:-4 13:-24 14:-108 16:10 17:97 18:-47 19:-80 20:-1 21:-7 22:17 24:-62 25:-12 26:-67 27:-42 28:-16 29:-8 31:-38 32:-68 33:16
.^newb 17:81 25:-8
.^newc 2:-30 17:70
.^news 0:2 7:-14 8:-11 9:17 10:1 11:-4 15:-7 17:-22 18:-1 22:-27 26:5 27:43 32:6
.^nex 0:10 2:20 3:31 4:49 5:-24 6:-61 8:15 9:-41 10:-82 11:-56 13:-22 14:-22 15:-21 17:16 18:120 19:-86 20:-4 22:-30 23:21 25:-1 26:-20 27:-73 28:-15 30:-28 32:49 33:-12 34:-39
.^next 0:10 2:20 3:31 4:49 5:-24 6:-61 8:15 9:-41 10:-82 11:-56 13:-22 14:-22 15:-21 17:16 18:120 19:-86 20:-4 22:-30 23:21 25:-1 26:-20 27:-73 28:-15 30:-28 32:49 33:-12 34:-39
.^nic 24:18 25:23
.^nice 24:18 25:31
.^nig 19:-27 28:20
.^nigh 19:-27 28:20
.^no$ 0:54 1:-37 2:21 4:-6 5:-52 7:29 8:38 10:-34 11:3 14:-12 16:-3 19:-24 20:-36 21:13 22:-21 23:45 24:-49 25:20 27:-69 29:-131 30:-17 31:25 32:-29 33:13 34:-47
.^nob 7:47 8:-20 13:15 29:-17
.^nobo 7:47 8:-20 13:15 29:-17
.^noc 33:8
.^noch 33:8
.^nod 10:4 29:7
.^nod$ 10:5
.^nog 1:36 28:6 29:-29
.^nogo 1:36 29:-16 33:13
.^noi 0:2 7:9 9:3 11:5 12:4 13:8 15:7 16:1 17:6 18:2 19:2 20:-3 21:5 22:-5 25:-3 26:-8 27:-16 29:-3 30:-11 31:15 32:-3
.^nois 0:2 7:9 9:3 11:5 12:4 13:8 15:7 16:1 17:6 18:2 19:2 20:-3 21:6 22:-9 25:-3 26:-8 27:-16 29:-3 30:-11 31:15 32:-3
.^non 10:8 31:40
.^noo 1:7 6:10 9:-9 10:13 12:-7 16:31 17:32 22:-16
.^noob 10:16 17:35
.^noon 1:10 16:32
.^nop 4:-6 8:66
.^nope 4:-6 8:66
.^nor 23:6
.^norm 23:6
.^not 0:39 1:-6 2:-54 3:43 4:-153 5:-89 6:17 7:68 8:-24 9:-24 10:30 12:21 13:-75 14:-35 15:50 16:-47 17:-56 18:-54 19:-73 20:-16 21:53 22:-33 23:11 24:22 25:-29 26:48 27:57 28:-75 29:-51 30:94 31:60 32:-79 33:-1 34:-55
.^not$ 0:49 1:-101 2:-43 3:44 4:-99 5:-35 6:28 7:80 8:-8 9:-9 10:6 12:8 13:-29 15:54 16:-34 17:-13 18:-29 19:-38 21:64 22:-20 23:23 25:-17 27:-65 28:-25 29:-18 30:69 31:26 32:-29 33:-12 34:-7
.^note 1:21 14:-34 20:-14 24:88 25:11 27:-8 33:32
.^noth 12:32 31:30
.^noti 10:13 13:-28 16:-32 24:-5 25:-35 26:51 27:95 29:-51 30:30 31:73 33:-52
.^nov 3:24 10:-17 17:34 29:-22 33:12
.^nova 10:-14 29:-4 33:18 34:12
.^nove 3:25 4:1
.^now 0:-1 1:-36 2:70 4:32 5:1 6:-34 8:-25 9:-42 10:-100 11:-81 12:29 13:-31 15:-41 16:53 17:64 18:11 19:-6 20:8 21:35 22:-14 24:-35 25:5 26:-8 27:11 28:32 29:-67 32:-62 33:-70 34:-54
.^now$ 1:-36 2:49 4:5 5:20 6:-27 7:1 8:-21 9:-21 10:-81 11:-30 12:44 13:-19 15:-36 16:53 17:35 18:19 20:-98 21:37 22:-8 24:-35 25:11 27:13 28:35 29:-3 32:-26 33:-67 34:-23
.^nud 16:9 23:27 24:33 34:-9
.^nudg 16:10 23:27 24:31 34:-9
.^nul 2:32 29:12
.^null 2:32 29:12
.^num 5:26 7:45 8:45 9:24 13:10 24:-10 25:-10 28:52
.^numb 5:26 7:34 8:45 9:27 13:10 24:-10 25:-9 28:52
.^nuo 2:32 17:8 20:4
.^nuov 2:32 17:8 20:4
.^nvm 9:15 13:-16
.^obj 9:17
.^obje 9:17
.^oct 1:49 2:-23 5:-30 6:-1 16:103 20:45 29:-37 31:-16 32:29 33:-7
.^oct$ 1:21 16:66 29:-13
.^octo 1:18 4:8 5:-18 16:44 20:46 31:-8 32:17
.^odd 21:46
.^odds 21:46
.^of$ 2:4 3:-44 4:-26 5:26 6:11 7:-29 8:-42 9:31 10:20 11:-6 13:13 14:13 15:-15 16:-19 17:-36 18:3 19:59 20:32 22:-34 23:9 25:-112 26:-72 27:-36 28:-14 29:23 32:14 33:-7 34:45
.^off 2:-48 3:25 4:32 7:2 8:5 9:-3 10:-44 11:-27 14:-5 17:-108 18:-68 19:-35 23:-35 24:-19 25:50 26:-57 27:-155 28:27 29:3 30:77 31:97 32:-20 33:-27
.^off$ 2:-43 3:29 4:24 6:-12 7:8 8:17 9:-5 10:-12 11:-58 14:-58 17:-28 18:-14 20:-20 22:-4 23:-32 24:-1 27:-114 28:32 29:7 30:79 31:89 32:-39
.^offi 6:12 12:-15 20:40 25:12 29:3 33:-33
.^offs 31:16
.^oh$ 8:-3 25:35 31:1
.^ok$ 2:54 6:-22 8:15 9:-12 10:4 14:-2 17:34 24:-18 25:20 32:2
.^oka 2:26
.^okay 2:26
.^old 1:7 5:-5 13:2 17:-3 19:72 22:15 25:-2 29:14 31:-6 33:-35
.^old$ 1:7 5:-5 14:-15 19:72 22:16 29:15 31:-5 33:-34
.^omg 25:40 29:-27
.^omg$ 25:40 29:-27
.^on$ 0:-86 1:52 2:-26 3:-18 5:32 6:-27 7:45 8:34 9:46 10:-60 11:-47 12:57 13:-63 14:-63 15:-33 16:22 17:-19 18:12 20:13 21:-88 22:-30 23:-82 24:56 25:-39 26:-1 27:49 28:-4 29:-1 30:-1 31:-17 32:29 33:44 34:-1
.^onb 8:7 17:64
.^onbo 8:7 17:64
.^onc 2:27 3:10 4:-10 10:15 12:-18 18:22 30:21
.^once 2:27 3:10 4:-10 10:15 12:-18 18:22 30:21
.^one 0:31 1:43 2:41 3:13 4:1 5:-19 6:-29 8:-45 10:-46 11:9 12:-28 13:21 16:25 18:15 19:60 20:-49 21:13 22:31 24:24 27:-66 29:-65 30:44 31:-67 32:-36 33:-6 34:-8
.^one$ 0:35 1:45 2:1 3:3 4:10 5:-30 6:-24 8:-23 10:-36 11:12 12:-6 13:-61 16:27 17:3 18:10 19:63 20:-45 21:16 22:17 24:28 27:-53 29:-34 30:46 31:-61 32:-30 33:-8 34:-3
.^onel 2:71
.^ones 8:-7 13:79
.^onl 2:19 6:-9 8:-11 10:8 13:21 18:20 25:-40 26:23 29:-18 30:44 31:20 33:-81
.^only 2:19 6:-9 8:-11 10:8 13:21 18:20 25:-40 26:23 29:-18 30:44 31:20 33:-81
.^oop 25:37
.^oops 25:37
.^ope 1:-10 2:26 3:13 4:39 5:-7 6:-61 9:26 10:-38 13:13 20:-15 21:-45 22:20 24:30 25:-47 29:42 31:-38 33:-36
.^open 1:-10 2:26 3:13 4:39 5:-7 6:-61 9:27 10:-37 11:-9 13:13 20:-15 21:-45 22:20 24:30 25:-44 29:44 31:-38 33:-35
.^opi 7:31 9:-10
.^opin 7:32 9:-10
.^opt 2:34 11:24 13:-13 17:-3 21:7 22:-10 26:11 30:21 31:31 34:-3
.^opt$ 30:23 31:32
.^opti 2:44 11:30 13:-12 21:11 22:-9 26:12 34:-1
.^or$ 0:-19 1:-102 2:-2 3:-74 4:-29 5:157 6:28 8:-110 9:54 10:9 11:-42 12:49 13:-119 14:-15 15:-28 16:-125 17:-50 18:16 20:59 21:6 22:-93 23:-19 24:-73 25:-72 27:-20 28:33 29:-4 31:-30 32:-14 34:-41
.^ord 14:31 29:57
.^orde 14:22 29:60
.^org 29:35
.^org$ 29:4
.^ori 16:22
.^orig 16:22
.^osl 2:26
.^oslo 2:26
.^oth 6:10 30:22 31:7
.^othe 6:10 30:22 31:7
.^ou$ 5:50
.^oug 7:8
.^ough 7:8
.^our 1:-4 2:16 5:-9 6:-5 10:-33 11:-34 12:-36 13:-44 14:-1 16:-33 17:-41 19:6 21:26 22:81 23:-28 24:10 25:-44 28:-18 29:47 31:12 32:-39 33:31 34:18
.^our$ 1:-3 2:17 5:-63 6:-4 10:-19 11:-33 12:-35 13:-42 16:-33 17:-18 19:10 21:26 22:81 23:-27 24:11 25:-42 28:-17 29:51 31:3 32:-38 33:31
.^ours 34:16
.^out 1:-13 3:-41 4:31 5:-110 6:59 7:-46 8:32 10:-46 12:-16 14:29 19:5 20:7 21:-61 22:-20 26:36 29:-17 30:29 31:43 32:-19 34:-17
.^out$ 3:-21 4:33 5:-92 6:61 7:-29 8:34 10:-38 12:-14 14:23 19:8 20:13 21:-34 22:-21 29:-6 30:31 31:53 32:-56 34:-7
.^outl 26:55 32:9
.^outs 13:14
.^ove 0:3 2:7 6:72 10:-42 12:-26 13:27 14:9 17:10 21:3 24:2 25:-15 29:-53 32:18 33:-68 34:-26
.^over 0:3 2:7 6:72 10:-41 12:-26 13:29 14:11 17:11 21:3 24:3 25:-5 29:-49 33:-68 34:-23
.^owe 24:-22 25:2 29:25
.^owe$ 25:8
.^own 0:68 2:-46 3:41 7:45 8:-42 10:-12 14:-34 33:-66 34:85
.^own$ 0:53 2:-25 3:42 7:45 8:-40 14:-28
.^owne 0:4 34:53
.^owns 34:16
.^pa$ 22:5
.^pac 1:26 9:-33 10:18 16:-1 25:9 26:2 29:-6 30:8 31:18 34:-19
.^pack 1:26 9:-21 10:18 16:-1 25:10 26:3 29:-2 30:8 31:18 34:-19
.^pag 10:6 11:26 14:57 17:30 20:10 25:-25 33:-27 34:-17
.^page 10:6 11:26 14:57 17:30 20:10 25:-25 33:-27 34:-17
.^pak 33:9
.^pake 17:1 33:9
.^pan 2:-36 29:30 33:24
.^pani 29:33
.^pap 29:6
.^pape 29:6
.^par 1:21 2:10 3:16 4:-1 5:3 14:-36 17:30 20:-29 25:4 29:27 33:5
.^para 3:24 29:23
.^part 1:22 2:30 5:4 10:2 14:-1 17:34 20:-19 25:12 33:13
.^pas 1:11 6:101 7:31 10:-105 12:-73 16:-1 18:-23 22:83 24:-33 28:-25 29:56 32:7 33:-129
.^pass 5:-28 6:54 7:34 10:-37 12:-42 22:29 29:68 32:11 33:-56
.^past 1:17 5:9 6:51 10:-33 12:-18 13:2 16:-28 19:19 22:53 33:-34
.^pat 2:61 5:-55 10:-25 12:1 17:40 21:-16 22:59 32:-29 33:-20 34:17
.^patc 2:60 5:-49 10:-24 12:1 17:41 18:-28 21:-16 22:50 25:-33 29:1 33:-16 34:17
.^pau 31:22
.^paus 31:22
.^pay 29:42
.^pdf 29:7
.^pdf$ 29:7
.^pea 7:-9 8:11
.^peas 7:-9 8:11
.^pen 8:42 10:-43 13:34 20:19 29:-40 33:35
.^penc 10:-25 20:2 33:33
.^pend 2:5 8:45 13:22 29:-20
.^peo 0:-11 2:-30 5:12 6:-4 8:-7 11:7 12:15 17:28 21:-6 23:23 25:-28 30:14 33:3 34:11
.^peop 0:-11 2:-29 5:13 6:-4 8:-7 11:9 12:15 17:29 21:-6 23:23 25:-28 30:14 33:3 34:11
.^per 2:32 5:34 8:-34 9:-5 10:-43 11:-9 12:-19 16:-13 17:-26 18:-100 20:-39 22:35 27:-50 28:-8 29:45 30:26 32:-11 34:52
.^per$ 22:22 27:-13 30:26 31:9 33:40
.^perc 5:12 29:18
.^perf 1:4 2:33 25:32
.^perh 15:4 26:9
.^peri 5:30
.^perm 2:34 13:2 22:9
.^pers 34:68
.^pet 23:16
.^pha 5:124 17:9 25:-11 29:-44
.^phas 5:114 17:9 25:-9 29:-36
.^phe 25:45
.^phew 25:45
.^pho 5:3 6:10 7:-12 13:11 17:-10 18:3 19:3 24:-10 25:-5 28:3 29:13
.^phon 5:3 6:10 7:-12 13:11 17:-10 18:3 19:3 24:-10 25:-5 28:3 29:13
.^phr 11:59 23:-16
.^phra 11:59 23:-16
.^pic 2:34 10:27 11:-25 14:57
.^pick 2:36 10:31 11:-18 25:-6
.^pict 13:1 14:50 25:12
.^pin 1:-29 2:-1 23:49 24:16 25:33 27:4 30:30 31:37 32:-17 33:-46
.^ping 1:-28 23:49 24:17 25:21 27:7 30:30 31:38 32:-11 33:-45 34:9
.^pip 6:-27 23:-10 27:28 29:37 31:15
.^pipe 6:-27 23:-10 27:28 29:37 31:15
.^piz 25:23 29:6
.^pizz 25:23 29:6
.^pla 0:22 2:-105 3:65 4:25 6:4 8:-29 9:-51 10:-4 11:-117 13:-59 14:100 16:36 17:-70 18:-22 19:7 20:29 22:-19 24:-35 25:-2 26:-36 27:-60 28:-43 29:14 31:-9 32:10 33:19 34:-53
.^plac 6:1 16:10
.^plan 0:11 1:-18 2:-26 3:67 4:33 5:-55 9:-50 10:-75 11:-73 12:-66 13:-19 14:94 16:23 17:-47 18:-3 19:17 20:20 24:-40 25:2 27:-35 28:-10 29:-3 32:35 33:25
.^plas 25:3
.^plat 29:15
.^play 1:13 5:55 25:-48 29:35
.^ple 1:7 2:-23 3:-2 5:-6 6:-1 11:9 13:28 14:11 15:2 16:16 17:-5 18:12 19:-10 20:1 21:-17 22:34 24:7 25:-8 26:7 27:5 28:-4 30:8 31:15 32:2 33:17 34:-3
.^plea 1:8 2:-22 3:-1 5:-8 11:7 13:21 14:12 16:12 17:-4 18:9 19:-9 20:2 21:-16 22:34 24:8 25:-6 26:8 27:4 28:-1 30:8 31:15 32:2 33:11 34:-2
.^plu 1:5 2:64
.^plug 2:44 10:3
.^pm$ 1:9 17:2 31:4
.^pmo 27:26 29:-15
.^pmo$ 27:26 29:-15
.^po$ 29:40
.^poi 5:13 10:66 12:13 17:24 18:-41 20:28 26:18 29:-2 32:-24
.^poin 5:13 10:69 12:13 17:24 18:-37 20:28 26:18 29:-81 32:-23
.^pok 9:-6 14:49 24:55 25:-3 27:-28 29:-1 34:17
.^poke 9:-5 24:56 27:-5 34:18
.^pol 29:59
.^pola 29:14
.^poli 5:6 29:30
.^pop 10:-16 19:47 20:26 25:25 29:-27 33:-32
.^pop$ 20:26 29:-21
.^por 29:33
.^pos 0:6 1:-8 2:19 3:3 6:32 8:-61 10:-101 11:-26 12:-63 13:-57 14:7 15:42 16:31 17:-85 18:-61 19:-36 25:-44 26:50 27:69 28:-67 29:-65 30:40 31:10 32:-20 34:-77
.^poss 0:21 2:22 3:12 5:-13 13:-24 17:-8 21:10 23:15 26:2 30:34 31:-2 33:12
.^post 5:18 6:36 8:-5 10:-50 11:-10 12:-29 14:4 15:35 16:39 18:-11 23:-25 25:-43 26:39 27:68 28:-20 29:-19 31:27 33:-34
.^pot 33:35
.^pow 27:33 34:9
.^powe 34:9
.^pr$ 8:-13 21:-1 22:74 29:18
.^pra 32:10
.^pre 1:12 3:-3 4:10 5:66 6:-59 9:-31 10:-3 11:-18 12:3 14:-34 15:-26 16:-2 17:-35 18:9 19:117 20:-6 28:-11 32:11 34:-13
.^pre$ 5:47 12:-3 24:9
.^prec 19:69 20:-30 33:34
.^prep 4:33 5:1 18:27
.^pres 1:9 5:18 12:45 20:36 29:7 34:-15
.^pret 33:6
.^prev 19:45 27:7 29:2 32:12
.^pri 0:15 10:-10 11:46 14:20 16:-65 17:7 19:38 22:21 24:64 25:-17 28:-37 32:-2
.^prin 11:4 14:38 22:22 29:15
.^prio 16:-2 19:50 24:41
.^priv 0:18 11:35 29:-8
.^pro 1:-68 2:4 6:80 8:-25 9:-108 10:30 13:-113 14:-54 15:-21 17:78 18:22 19:-76 21:33 22:8 23:21 24:-17 25:-27 26:-60 29:-81 32:-32 33:25 34:-138
.^prob 2:7 23:4 30:6 31:-8
.^proc 10:-29 11:23 17:51 21:39
.^prod 0:4 10:16 20:10 27:9 33:-12
.^prog 5:21 17:36
.^proj 3:9 5:28 10:5 14:-19 17:33 20:-19 21:11 22:11 29:-48 31:6 33:25
.^prom 2:5 20:2
.^proo 6:15 29:12
.^prop 5:-34 6:70 9:-17 10:13 19:-17 23:3 29:-56 33:49
.^pros 18:34 22:19
.^prr 14:12
.^prz 16:22 24:33 29:-28 32:48 33:-22
.^ptl 17:36 25:-12 29:-18 34:55
.^ptl$ 17:36 25:-12 29:-18 34:55
.^pub 5:-1 6:9 20:54 29:-18 33:-59
.^publ 5:-1 6:9 20:54 29:-18 33:-59
.^pul 4:-11 9:-39 13:-52 15:10 17:4 21:-2 22:23 29:58
.^pull 4:-11 9:-39 13:-52 15:10 17:4 21:-2 22:23 29:58
.^pun 2:-1 5:34 19:9
.^pur 10:14 11:4 30:3
.^purp 10:14 11:4 30:3
.^pus 5:-13 6:20 15:66 17:-17 20:10 29:32 34:32
.^push 5:-13 6:20 15:66 17:-17 20:10 29:32 34:32
.^put 0:12 1:26 2:-19 8:17 12:25 15:-25 22:13 24:-13 29:-51 31:39 33:20
.^put$ 0:13 1:27 2:-18 8:17 12:25 15:-22 16:-10 22:16 24:-7 29:-49 31:39 33:13
.^pyt 2:36 20:-28 29:25 33:31
.^pyth 2:36 20:-28 29:25 33:31
.^qa$ 0:15 5:86 6:-27 7:2 9:-68 12:-56 24:14 25:-28 27:54 29:-63 30:4 33:-13
.^qu$ 12:12 32:46
.^qua 2:-57 3:15 13:53 18:26 21:19 22:-19 28:38
.^qual 2:-14 13:56 18:32 21:22 22:-16 29:-22
.^quan 28:39 29:12
.^quar 3:18
.^que 2:-39 5:-13 8:-20 12:14 13:41 18:47 19:-2 21:-24 22:-4 25:-2 32:36 34:15
.^ques 2:-9 5:-1 8:-5 9:-11 14:4 17:4 18:5 20:2 21:-15 22:-16 28:1 29:-4 32:43 33:4 34:20
.^queu 9:8 13:65 14:-26 18:28 25:-21 28:-15 29:29 32:-7
.^qui 5:21 8:-8 9:-12 10:-24 11:11 14:1 17:-19 18:7 21:-9 22:-12 27:-18 28:28 29:-8 31:75 33:10
.^quic 5:24 6:2 8:-4 9:-9 10:-20 11:10 14:4 17:-17 18:9 21:-6 22:-12 25:11 28:34 32:8 33:15
.^quie 25:-11 31:57
.^quit 27:-3 31:45
.^quo 22:32 25:-4 29:34
.^quot 22:30 29:14
.^qwe 25:-38 29:71
.^qwer 25:-38 29:71
.^rai 2:40 9:-18 22:32 25:26
.^rais 2:33 9:-16 22:34 29:15
.^ran 31:23
.^rand 31:39
.^rap 24:4 31:24
.^rapp 24:4 31:24
.^rat 23:15 29:28 30:8
.^rate 29:37
.^rath 23:15 30:8
.^rati 10:8
.^rau 19:30 20:-12
.^raus 19:30 20:-12
.^rc$ 0:31 1:-10 4:-139 5:-45 8:-2 9:-57 10:16 11:-134 12:-268 13:-89 14:-46 15:72 16:112 17:-141 19:5 20:-225 21:-62 22:-76 23:19 24:37 25:-80 26:5 27:21 28:13 29:-24 30:-20 31:33 32:-169 33:49
.^rcs 14:48 19:7 20:-24 27:24 29:-23 33:13
.^rcs$ 14:48 19:7 20:-24 27:24 29:-23 33:13
.^re$ 9:-5 11:-18 25:51 29:-23 34:19
.^rea 1:29 2:35 6:39 9:38 10:60 11:-2 12:-6 13:-47 14:-10 17:1 18:26 20:5 22:36 26:-36 28:-14 29:-100 32:-39 33:-86
.^reac 5:8 6:25 9:15 17:-22 18:15 34:15
.^read 1:24 2:27 5:-24 10:26 16:3 17:43 18:18 26:-13 29:-45 33:-43
.^reas 9:31 10:46 22:28
.^reb 29:39 33:8
.^reba 11:-19 29:20
.^rebu 0:1
.^rec 2:-17 8:42 9:-27 11:-51 22:9 25:-72 26:55 27:51 28:-4 29:56 30:8 31:8 34:-34
.^rece 11:-21 26:58 27:55 29:8 30:11 31:13 34:-20
.^reco 8:27 22:27
.^red 21:16 29:21
.^red$ 29:21
.^ree 23:22
.^reem 23:24
.^ref 2:22 8:51 9:17
.^refa 2:24 29:14
.^refu 8:56 9:15
.^reg 1:5 9:4 13:25 16:-17 21:10 27:20
.^rega 9:21 21:21
.^regi 1:10 13:29 27:22
.^regr 2:18 33:18
.^rei 11:-12 23:50 24:10
.^rein 11:-7 23:20
.^rej 7:30 8:54 25:-21 29:5
.^reje 7:26 8:55 25:-19 29:5
.^rel 0:-10 4:17 5:4 6:-2 7:15 8:-10 9:-10 10:-3 11:23 12:-14 13:-12 14:5 15:6 16:-8 17:6 18:-26 19:13 20:73 21:21 22:-24 23:-5 26:-4 27:3 28:9 30:-40 33:-39 34:12
.^rela 20:58 29:-15 32:16
.^relb 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.^rele 4:18 5:9 8:-13 11:-52 12:-13 13:-8 14:7 15:2 17:17 18:-33 19:21 20:34 22:-13 23:-54 25:7 26:-2 27:9 28:6 29:6 30:-9 31:-5 32:4 33:-51 34:23
.^rely 33:36
.^rem 1:-69 2:11 4:-50 6:-85 7:-38 8:-38 9:-80 10:-115 11:2 12:-122 13:-56 14:21 15:-41 16:-95 17:-60 18:-60 20:-51 22:-51 23:118 24:94 25:-56 28:49 30:47 31:53 32:-71 33:-14 34:31
.^rema 5:-12 14:52 19:-20 28:92 33:-25
.^reme 24:37
.^remi 1:-41 2:-58 6:-51 8:-9 9:-19 10:-66 11:14 12:-31 13:-21 14:-7 16:-73 17:-19 18:-22 19:6 20:-11 23:117 24:78 25:-19 27:17 28:-50 29:1 30:19 31:15 33:9 34:-33
.^remo 2:49 12:-24 27:-39 30:25 31:34 33:-29 34:61
.^ren 2:41 27:-6 29:25 33:12
.^rena 2:41 27:-6 29:25 33:12
.^reo 8:17 12:58 29:-42
.^reop 8:12 12:58 29:-41
.^rep 2:16 4:-9 7:62 8:-61 11:15 12:53 17:7 25:-23 29:30 33:-21
.^repa 29:3
.^repo 4:-8 7:54 8:-57 11:9 12:64 17:11 25:-10 29:16 33:-2
.^req 0:-91 1:-52 4:-8 5:-90 6:21 7:6 8:48 9:5 10:-1 11:1 13:43 14:-85 17:-28 20:-37 21:78 22:68 23:-37 25:-110 26:-51 27:-22 29:-38 31:-30 32:-66 33:37
.^req$ 6:18 8:-9 10:-7 22:26 33:33
.^reqe 8:23
.^requ 0:-61 1:-39 5:-80 6:1 8:44 9:13 11:6 13:45 14:-79 17:-24 20:-30 21:81 22:42 23:-34 25:-106 26:-41 27:-13 29:-30 31:-15 32:-62 33:12
.^res 5:-58 6:-45 7:6 10:32 11:-35 12:37 16:65 17:-18 19:-34 22:-45 25:-57 27:21 29:27 31:20 33:-96 34:35
.^resc 6:-3 15:9 16:32
.^resp 10:23 34:34
.^rest 5:-14 10:3 12:29 16:5 25:-32 29:28 31:49 32:6 33:-38
.^resu 7:14 8:10 27:27 31:-15
.^ret 1:9 14:-31 16:-7 18:-31 19:15 27:-4 29:70 31:21
.^retr 1:10 14:-15 16:-23 19:16 29:61
.^rev 1:4 2:48 7:-8 8:43 10:-49 11:-28 13:-7 15:-53 16:-9 22:16 24:-13 25:7 27:-69 29:71 33:28 34:19
.^reve 2:33 8:38 9:-28 15:-18 29:11 33:9
.^revi 1:18 2:10 9:3 10:-39 16:-21 22:30 24:-3 25:13 27:-47 29:56 33:1 34:13
.^rew 2:36 10:-2 22:54
.^rewo 2:20 22:29
.^rewr 22:8
.^rfe 8:7
.^rig 2:-15 5:3 6:30 7:5 9:-31 10:-31 12:31 15:-1 19:-7 21:-26 23:15 24:-13 25:40 29:-6 33:31
.^righ 2:-15 5:3 6:30 7:5 9:-31 10:-31 11:3 12:31 15:-1 19:-7 21:-26 23:15 24:-13 25:36 29:-5 33:31
.^ris 7:37 8:42 9:-32 22:13
.^risk 7:37 8:42 9:-32 22:13
.^rle 20:7 28:9
.^rlea 20:9
.^rmi 23:29
.^rmin 23:29
.^rmn 24:28
.^rmnd 24:28
.^roa 14:28 18:-23 29:13
.^road 14:28 18:-23 29:13
.^rol 4:33
.^roll 4:33 29:-5
.^roo 0:23 2:67 29:27
.^room 0:23 2:68 27:1 29:30
.^rou 19:21 24:10 27:9 28:28 33:-19
.^roug 28:15
.^roun 19:21 24:10 27:9 33:-11
.^rul 2:-23 10:37 18:-6 22:17
.^rule 2:-23 10:37 18:-2 22:17
.^run 2:-7 3:25 5:-41 10:-36 18:8 19:-39 24:-7 25:23 28:17 29:60 34:25
.^run$ 3:28 14:5 18:13 19:-32 25:14 29:49
.^runn 25:16 29:17
.^runs 34:30
.^runw 10:-19 28:37
.^saf 20:16
.^safe 20:16
.^sai 2:16 7:20 9:30 21:-8 29:-4 34:-8
.^said 7:24 9:35 21:-5 34:-7
.^sail 2:31
.^sal 3:3 5:-17 6:35 7:3 8:-5 13:-12 14:1 17:-13 18:-2 19:12 21:6 29:25 32:-10 33:-3
.^sale 18:-23 29:65
.^sali 6:38 19:30 20:-31 33:-5
.^salu 2:-6 3:5 7:5 8:-2 10:5 13:-1 14:11 16:-3 17:-10 20:8 21:8 25:1 29:-26 32:-2
.^sam 4:56 6:-25 10:38 16:11 18:-24 25:45 27:-26
.^same 4:56 6:-25 10:38 16:11 18:-24 25:38 27:-26
.^san 25:27 29:-30 33:27
.^sand 25:27 29:-28
.^sap 2:5
.^sap$ 2:5
.^sat 5:40 12:20 16:1 25:-15
.^satu 5:27 16:3
.^saw 10:8
.^saw$ 10:8
.^say 2:-6 6:48 12:18 13:-2 15:-9 17:-22 22:-51 25:-1 28:33 33:56
.^say$ 2:-7 6:8 10:-4 12:13 28:39 33:16
.^sayi 10:34
.^says 6:27 11:6 29:-13 33:51
.^sca 18:36
.^sch 1:19 2:-26 3:20 4:26 12:-54 13:-51 14:38 16:-14 17:-23 18:17 19:25 20:-7 24:4 25:40 26:-16 27:-9 31:-70 34:9
.^sche 1:18 3:21 4:29 12:-21 13:-36 14:37 16:-46 17:-5 18:21 19:27 20:-21 24:7 25:-32 31:-14 34:12
.^scho 25:64 32:-2
.^sco 2:36 5:10 9:-29 10:10 34:4
.^scop 2:40 9:-21 10:21 29:-47 34:5
.^scor 5:16 19:-9 29:31
.^scr 8:23 22:-15 29:12 33:-1
.^scre 2:6 29:22 33:-1
.^sdk 11:-43 25:-46 29:69
.^sea 25:-16 29:21
.^sear 29:26
.^sec 0:5 1:42 7:14 9:-5 10:1 11:-15 13:-15 15:-13 22:5 27:32 29:9 33:1 34:12
.^seco 0:10 1:2 33:33
.^secu 1:18 2:8 7:14 10:5 11:-13 13:-11 16:3 22:8 29:15 33:-31 34:20
.^see 2:-84 7:32 8:-36 13:17 14:15 17:-43 19:15 21:30 24:-1 25:57 29:33 32:-38
.^see$ 2:-47 7:1 8:-4 11:4 13:25 14:16 17:-5 19:24 21:2 25:60 29:9 32:-28
.^seem 29:6 30:3
.^seen 7:3
.^sen 0:15 1:-27 2:-53 6:-18 10:45 11:15 14:24 17:61 23:25 24:14 25:-48 26:40 27:30 28:-15 30:-13 31:7 33:-26
.^send 2:-13 14:27 17:38 23:7 24:7 26:21 27:42 28:-3 30:-5 31:26
.^sens 0:28 2:-12 6:-9 10:33 11:9 26:6
.^sent 10:5 17:12
.^sep 0:46 1:109 2:-3 5:-69 7:-24 9:-80 10:-81 11:-43 12:-62 15:-63 16:35 17:-53 18:-62 19:-4 20:85 21:-21 22:-33 24:26 25:-31 27:-63 28:-29 29:-71 32:94 33:28 34:-56
.^sep$ 1:59 14:-34 16:-17 20:13 29:-8 32:60 33:16
.^sepa 0:46
.^sept 1:78 5:-53 7:-6 9:-48 10:-56 11:-19 12:-26 14:10 15:-26 16:53 17:-27 18:-25 20:70 21:-5 22:-16 24:32 27:-38 28:-54 29:-16 32:50 33:15 34:-25
.^ser 3:20 4:14 5:16 10:48 12:-5 14:-8 19:10 29:38 31:-32
.^seri 2:1 3:24 4:21 5:23 19:14 22:8 29:-27
.^serv 10:56 29:72 31:-18 33:-10
.^set 1:1 2:-20 4:39 11:37 18:-30 22:-37 23:28 27:-51 29:-5 32:41
.^set$ 2:-44 4:28 5:-2 9:4 10:-10 11:36 20:5 22:-21 23:29 27:-29
.^sett 29:-1 32:39
.^setu 17:8 18:-7
.^sev 32:48
.^seve 32:48
.^sf$ 6:-13 10:56 15:5 16:-1 19:2 28:12 29:-80
.^sfe 21:-9 22:25
.^sfe$ 21:-9 22:25
.^sha 5:34 7:26 14:1 33:4
.^shal 7:27
.^shar 14:10
.^shc 14:52 19:7 25:-14 29:-8
.^shce 14:52 19:7 25:-14 29:-8
.^she 3:5 8:4 11:48 20:3 22:-16 29:-59
.^she$ 3:10
.^shi 1:-24 5:-64 8:16 9:-25 10:-41 14:-4 15:32 16:31 17:-55 18:-29 19:19 20:37 25:-57 28:30 29:41 32:-23 34:36
.^shif 15:21 16:17 29:24 34:20
.^shin 33:26
.^ship 1:-7 2:24 5:-50 6:4 8:21 9:-5 18:-5 19:24 20:45 25:-16 28:39 33:-80 34:3
.^sho 0:5 1:-5 2:-8 3:15 4:-78 5:-16 6:2 7:13 8:-30 10:-52 11:73 12:-89 13:37 14:9 15:15 18:45 19:13 22:-61 25:-148 26:7 27:-76 28:-35 29:-4 30:23 31:-78 33:-38 34:8
.^shor 3:7 11:42
.^shou 1:-8 2:-6 3:11 4:-18 6:6 7:22 8:-55 9:-56 10:-24 11:1 12:-19 13:-27 15:20 16:6 18:16 19:-40 21:5 22:-23 25:-26 26:32 27:-24 30:20 31:-17 32:5 33:-8 34:5
.^show 5:-21 8:-8 9:13 11:33 13:66 14:24 17:-24 18:19 19:38 25:-24 27:-27 29:-19
.^shu 2:-31 5:-1 6:33 12:58 20:-7 25:-65 29:-65 31:89 32:-11 33:7
.^shut 2:-27 6:34 12:62 20:-4 25:-36 29:-48 31:46 33:8
.^sic 25:12
.^sick 25:15
.^sid 2:-11 3:20 6:34 12:-1 25:29 29:-35
.^side 2:-11 3:20 6:34 12:-1 25:29 29:-35
.^sie 16:-5 27:19
.^sie$ 16:-5 27:19
.^sig 7:37 8:54 11:-4 12:-30 13:-8 21:-20 25:5 26:17 27:59 30:-14 31:-21 33:10 34:44
.^sign 7:38 8:55 11:-1 13:-5 18:-44 21:-19 26:9 27:64 30:-14 31:-20 33:14 34:43
.^sil 29:-16 31:97
.^sile 31:82
.^sill 25:3
.^sin 9:4 15:21 21:-12 25:46 33:-18
.^sinc 6:10 21:-6 29:30
.^sing 15:7 25:37 29:-1
.^sir 25:9
.^sir$ 25:9
.^sit 5:109 11:-27 13:28 25:-52 29:-71 31:-19
.^sitt 13:31
.^six 3:8 4:46
.^six$ 3:8 4:46
.^ski 18:19
.^sla 22:7 28:5 29:-17
.^sle 12:4 25:11 28:30
.^slee 12:4 25:11 28:25
.^sli 2:-13 5:-1 6:36 8:3 9:-31 15:78 16:10 19:57 29:-19 33:-19
.^slid 6:21 15:16
.^slip 2:-1 6:7 15:62 19:47 29:-31
.^slo 33:34
.^slot 33:35
.^slu 0:10 10:38 12:25 31:-12
.^slus 0:10 10:38 12:25 31:-12
.^sma 0:10 2:17 15:3
.^smal 0:10 2:14 15:3
.^smt 11:2 29:-3 32:15
.^smth 11:2 29:-3 32:15
.^sne 2:23 12:-15 18:35
.^snea 2:23 12:-15 18:35
.^sno 24:36 29:-12 31:25
.^snoo 24:36 29:-8 31:26
.^so$ 2:-68 5:26 6:8 7:-19 10:2 12:34 13:41 14:-15 16:32 17:-42 19:-10 22:20 25:-5 30:-68 31:25 33:54 34:-22
.^soa 8:5 28:24
.^soak 8:2 28:24
.^sof 1:41 10:26 27:4
.^soft 1:42 10:26
.^som 0:40 2:-55 4:-25 5:-26 6:-53 9:-1 11:15 12:9 15:46 16:-73 17:41 19:-37 20:-26 21:15 23:14 24:-48 25:2 28:-50 30:1 31:-65 32:32 33:-3 34:23
.^some 0:40 2:-55 4:-25 5:-26 6:-53 9:-1 11:15 12:9 15:46 16:-73 17:41 19:-36 20:-20 21:15 23:14 24:-48 25:3 28:-50 30:1 31:-65 32:32 33:-1 34:23
.^son 13:57 17:27 25:12 29:-55 34:-20
.^soo 6:-35 10:-75 12:-29 18:122 20:28 24:-15 27:37 28:65 29:-46 32:-16 33:-35
.^soon 6:-32 10:-67 12:-27 18:117 20:30 24:-14 27:38 28:66 29:-29 32:-15 33:-62
.^sor 1:-4 5:7 6:9 7:-5 8:5 9:9 10:11 12:13 14:13 16:17 17:4 18:7 20:28 21:-7 22:-1 23:-7 25:20 27:-3 29:-2 31:-1 33:-17
.^sorr 1:-4 5:8 6:1 7:-5 8:5 9:10 10:12 12:14 14:14 16:10 17:4 18:10 21:-6 23:-6 25:20 27:-2 31:-1 33:-9
.^sort 20:47 29:-15
.^sou 17:17 25:35
.^soun 25:37
.^sour 17:20
.^spa 8:-17 11:11 16:21 25:-46 27:-19 29:19 31:43
.^spam 8:-13 29:29 31:12
.^spe 5:-22 11:19 12:-1 18:-2 25:-20 29:19 32:37
.^spea 11:35
.^spec 10:11 12:-18 29:-3 32:41
.^spel 11:-4 29:63
.^spi 4:47
.^spin 4:47
.^spo 10:-13 15:18 16:30 29:21 31:-30
.^spr 1:12 14:-30 19:14 29:27 32:21
.^spri 1:12 14:-30 19:15 29:27 32:21
.^spu 29:-13 33:13
.^spun 29:-13 33:13
.^sql 2:28
.^sqla 2:31
.^squ 1:18 2:6 16:32
.^sque 2:14 16:34
.^sso 8:18 9:9 13:-2
.^sso$ 8:18 9:9 13:-2
.^sta 0:-49 2:-37 3:43 4:17 5:196 6:-62 7:-133 8:-43 9:60 10:55 11:-49 12:54 14:-13 15:-7 16:-32 17:58 18:-119 20:-59 21:-12 25:-156 28:-107 29:-46 30:-58 32:-16 33:1 34:-22
.^stab 1:13 5:94 6:-20 9:-9 10:39 12:7 14:-1 20:7 29:-39 34:43
.^stac 10:-11 19:11 22:24
.^staf 27:6
.^stag 5:48 8:6 10:10 17:22 29:12
.^stan 5:53 10:61 11:-52 17:-39 20:-13 27:-22 31:12 33:-42
.^star 1:-24 2:-79 3:39 4:23 9:-7 10:-5 11:24 12:20 15:-15 17:83 18:-31 20:-27 27:16 29:-23 31:-22 33:31 34:-35
.^stat 3:22 5:71 6:-4 8:-55 9:51 12:40 13:33 22:-45 25:-32 26:4 29:-8 34:-59
.^stau 5:39 8:-31 9:47 25:-15
.^ste 3:-4 9:10 11:45 17:37 21:-14
.^stee 14:5 29:2
.^steh 5:14 9:15 29:-12
.^step 11:51 17:52 21:-15
.^sti 1:4 2:38 5:23 7:10 8:-53 9:56 10:-7 11:-21 12:13 13:17 14:11 17:-33 18:-78 19:-39 20:30 21:7 22:-39 25:-13 27:-46 28:26 29:-19 30:8 31:-51 32:-76 33:-6 34:1
.^stic 1:33
.^stil 0:-4 2:40 5:19 7:11 8:-42 9:49 10:-38 11:-9 12:14 13:19 14:14 16:-39 17:-30 18:-69 19:-19 20:32 21:9 22:-37 25:-4 27:-15 28:29 29:-2 30:9 31:-44 32:-65 33:-13
.^sto 2:34 5:-25 6:6 10:-18 12:-35 18:-22 20:-40 23:-20 27:-46 30:51 31:56 33:57
.^stop 2:25 6:11 10:-14 12:-25 18:-15 23:-18 27:-58 30:52 31:58 33:57
.^stor 2:8
.^str 0:-124 1:-36 3:-20 5:-4 6:11 7:-45 8:13 10:15 11:-69 12:4 13:-5 14:-82 16:18 17:-54 18:4 19:5 20:-59 24:20 25:-114 26:-21 27:16 28:18 29:-84 30:-5 31:1 32:-63 33:56 34:16
.^stri 0:-99 1:-33 2:1 3:-3 5:-70 6:10 7:-40 8:15 10:11 11:-59 12:12 14:-75 16:23 17:-49 18:10 19:10 20:-45 22:-6 24:19 25:-95 26:-16 27:18 28:26 29:-67 30:-4 31:2 32:-83 33:32 34:18
.^strn 33:60
.^stt 5:17 10:29 33:1
.^stta 5:23
.^sttr 10:13
.^stu 10:-5 11:-39 17:32 26:16 32:29 33:-27 34:15
.^stuc 9:8 29:9
.^stud 17:9
.^stuf 17:3 26:18 27:1 29:-21 32:33 33:-1 34:19
.^sty 4:34 29:2
.^styl 4:34 29:2
.^sub 0:-7 2:-1 5:-20 6:-22 7:-8 8:-46 9:-21 10:-1 11:-8 12:-40 13:-39 14:-1 18:-25 22:10 24:-54 25:-64 26:169 27:87 28:-22 29:17 34:-50
.^sub$ 26:58 27:28
.^subb 26:59 34:-16
.^subm 1:2 13:-6 22:16 29:14
.^subs 2:-7 5:-10 6:-11 10:-30 24:-22 26:113 27:62 29:24
.^suc 10:-19 16:-23 18:71 33:-37
.^sug 15:39
.^sugg 15:39
.^sui 17:39
.^suit 17:39
.^sum 18:-27 27:13 29:54 32:58
.^summ 27:14 29:29 32:40
.^sun 8:20 32:35
.^sund 8:20 32:35
.^sup 0:1 2:21 6:-39 9:-7 18:-11 20:-18 21:20 25:54 29:20
.^supe 25:14 28:15 29:-9
.^supp 0:3 2:15 6:-14 10:8 20:-4 21:24 28:-23 29:46
.^sur 2:-21 7:18 16:-12 20:14 24:44 34:10
.^sure 2:-21 7:18 16:-12 24:44 33:15 34:10
.^sus 27:50 29:12 31:-35
.^swa 16:40 33:-8
.^swap 16:40 33:-8
.^swi 25:14 27:24 29:-23 30:22
.^swit 27:25 30:23
.^syn 11:47 25:-36 29:45
.^sync 29:33
.^synt 11:49 25:-19
.^sys 29:27
.^syst 29:27
.^ta$ 25:59 29:-17
.^tab 14:95 15:4 22:4 25:-26 29:-36 31:-4
.^tabl 14:42 15:5
.^tag 6:69 25:-28 32:10 33:44 34:70
.^tag$ 6:22 20:2 29:11 33:17
.^tagg 6:51 33:24
.^tags 29:-15 32:18 34:52
.^tak 2:30 5:-74 6:21 7:27 8:50 11:-27 12:10 13:-10 14:-18 16:42 20:-13 21:4 22:-17 24:-15 28:-36 29:1 30:-34 31:22 32:-2
.^take 2:8 5:-48 6:24 7:30 8:51 9:-52 11:-22 14:-15 16:42 21:6 22:-16 24:-12 28:-27 29:6 30:-28 31:24
.^taki 2:9 9:11
.^tal 4:-1 11:26 15:30 21:10 22:-1 25:1 29:-10 33:-22 34:12
.^talk 11:26 15:30 21:10 22:-1 25:1 29:-9 33:-22 34:13
.^tar 11:-11 20:73
.^tarb 11:-7 20:10 33:16 34:10
.^targ 20:46
.^tas 17:41
.^task 17:41
.^tea 1:-16 4:-24 5:-14 6:-16 7:-1 8:15 10:-1 12:2 13:39 14:-8 15:-27 18:4 19:-24 20:-19 21:20 22:1 24:12 25:7 27:13 29:4 31:11 33:-1 34:6
.^team 1:-11 4:-23 5:-13 6:-15 7:-3 8:1 9:10 12:3 13:39 14:-7 15:-26 18:5 19:-22 20:-18 21:20 22:5 24:13 27:14 29:6 31:11 33:-3 34:7
.^tel 2:14 5:28 9:53 10:25 11:32 17:-1 18:4 23:-13 27:-9 29:-99 33:30 34:8
.^tele 9:5
.^tell 2:10 5:31 9:34 10:27 11:33 12:7 18:7 22:-42 23:-12 27:-22 29:-66 33:31 34:14
.^tem 3:69 4:44 10:26 13:-16 21:21 25:-47
.^temp 3:69 4:45 13:-15 21:21 29:12
.^ten 24:27 27:29 28:27 29:-11
.^ten$ 24:20 27:30 28:28 29:-11
.^ter 2:-13 10:69 11:-12 12:29 14:44 17:-21 18:20 25:-39 29:-61 31:-12
.^term 10:71 11:-8 14:47 18:26 25:-36 29:-48 31:-11
.^tes 0:-15 1:18 2:21 5:48 7:25 8:39 9:-39 12:-59 16:-37 18:16 21:19 22:-48 23:-3 25:20 28:-23 29:41 31:-9 32:2
.^test 0:-14 1:22 2:22 5:46 7:26 8:33 9:-38 12:-56 16:-34 18:16 21:19 22:-41 23:-3 25:20 28:-23 29:38 31:-8 32:2
.^tex 10:37 12:21 14:6 21:-13 22:12 29:-59 33:57
.^text 10:37 12:21 14:6 21:-13 22:12 29:-59 33:57
.^tha 1:-12 3:-8 4:6 5:-6 6:-7 7:-22 10:15 12:45 13:8 15:1 16:30 17:-25 18:26 19:4 21:-8 23:-5 25:29 28:9 30:11 32:7 33:3 34:11
.^than 1:-5 5:9 6:10 7:-5 9:8 10:2 11:-12 13:2 14:5 16:14 20:6 23:-2 26:5 27:2 28:23 31:5 32:10 34:10
.^that 2:18 3:-61 5:-34 7:-17 8:-2 9:-13 10:28 11:17 13:10 14:-38 16:19 17:-61 18:32 20:-38 24:3 25:41 26:-4 31:-40 33:19
.^thaw 5:-31 6:-48 12:79 25:9
.^the 0:-7 1:7 2:9 3:17 5:17 6:9 7:-15 8:-3 10:-14 12:6 13:12 14:34 15:16 16:11 17:-33 18:39 19:-1 20:12 21:-2 22:15 24:9 25:12 26:7 27:-15 28:-7 29:17 30:41 32:9 33:12 34:13
.^the$ 0:-30 1:3 2:9 4:4 5:10 6:22 7:-3 8:8 10:-11 11:-38 12:11 13:-8 14:39 15:21 16:22 17:-23 18:15 20:19 21:-3 22:24 23:-8 24:17 25:-7 26:-4 27:-1 28:-1 29:34 30:27 31:-7 32:10 33:6 34:7
.^thee 11:17 25:15 29:-17
.^thei 24:21
.^them 8:9 9:-19 13:12 14:26 18:-17 31:35
.^then 6:-19 12:14 18:57 25:5 29:-20 33:-25
.^ther 0:11 3:36 4:-15 7:-15 8:-1 9:-2 10:-2 13:21 16:-17 18:10 19:-6 22:-10 23:28 26:19 27:-7 29:-11 31:-39 32:17 33:5 34:15
.^thes 1:8 5:1 30:44 31:42
.^they 2:8 8:-20 9:38 12:34 15:25 19:-27 29:-68 33:-26
.^thi 0:-2 1:-2 3:-32 4:-4 5:22 7:27 9:-28 10:-11 11:1 12:-8 13:3 14:13 16:-66 17:13 18:-13 19:-25 20:28 22:-46 23:54 24:29 27:8 28:-15 29:6 30:-19 31:-1 32:24 33:33 34:30
.^thin 0:1 2:-52 4:-3 5:21 6:37 7:41 8:-1 9:9 11:-18 12:-25 13:-10 15:18 16:-43 17:-3 20:46 21:14 22:-33 23:30 25:-2 26:14 31:-17
.^thir 33:18
.^this 0:-16 1:-13 2:36 3:-41 5:2 6:-31 9:-64 10:-28 11:21 12:1 13:19 14:10 15:-5 16:-14 17:27 18:-26 19:-21 20:11 21:-3 23:24 24:28 26:-3 27:24 28:-21 32:31 33:18 34:43
.^tho 12:-4 22:29 33:26
.^tho$ 7:8
.^thou 12:-20 22:36 33:17
.^thr 1:21 2:4 5:4 6:-42 8:21 9:40 10:-77 11:3 12:-64 13:9 16:6 18:17 22:43 24:24 25:-101 27:-8 29:-55 31:-78 32:52 33:-54 34:-7
.^thre 1:7 16:23 18:31 22:26 24:21 33:-9
.^thro 5:11 8:23 9:14 11:10 12:-9 13:15 14:15 19:-4 22:8 25:-16 31:-27 32:5
.^thru 9:9 32:25
.^thu 8:21 10:-16 12:-43 16:29 18:-3 19:-20 25:-52 26:3 29:-6 32:56 33:61
.^thu$ 32:16
.^thum 8:33
.^thun 26:16
.^thur 10:-5 12:-37 16:31 19:-16 25:-2 32:32 33:67
.^tic 4:-33 6:23 29:62
.^tick 6:23 29:39
.^tie 11:2 14:20
.^tim 1:-28 5:13 6:8 8:-48 9:-82 10:-85 11:-21 12:-32 14:65 18:-76 19:69 20:-51 22:15 23:30 25:10 26:-78 28:75 29:-11 31:-64 32:-68 33:27 34:-14
.^time 1:-28 5:13 6:8 8:-48 9:-81 10:-85 11:-30 12:-32 14:58 18:-74 19:70 20:-51 22:15 23:30 25:10 26:-62 28:75 29:-8 31:-63 32:-66 33:27 34:-14
.^tin 8:4
.^tiny 8:4
.^tls 9:18
.^tls$ 9:18
.^to$ 0:-17 1:-98 2:10 5:-36 6:-58 7:11 8:-7 9:-21 10:-22 11:42 12:-41 13:-61 14:-6 15:35 16:57 17:43 18:1 19:-72 20:-18 21:6 22:21 23:11 24:16 25:-26 26:14 27:50 28:58 29:15 30:36 31:-30 32:-15 33:-4 34:-9
.^tod 2:27 4:25 7:-12 9:-30 10:-1 12:24 14:-17 16:-14 17:18 20:-26 25:13 28:25 31:5 32:58 33:-49 34:-23
.^toda 2:28 4:23 7:-11 9:-24 12:25 14:-17 16:-14 17:19 20:-24 25:14 28:25 31:5 32:49 33:-48 34:-23
.^tok 5:-26 29:33 33:35
.^toky 33:37
.^tol 7:20 27:58
.^told 7:20 27:58
.^tom 2:11 6:-11 7:28 10:-15 12:-20 15:-22 18:-5 24:25 29:15 32:66 33:64
.^tom$ 7:27 24:-31 29:18
.^tomo 2:15 6:-6 7:13 10:-10 12:-11 15:-1 24:57 32:46 33:26
.^ton 29:49
.^toni 29:49
.^too 2:52 5:-62 7:-4 8:63 10:23 12:23 16:-2 20:-25 23:15 25:-61 27:18 28:-27 32:-4 33:-8 34:-12
.^too$ 2:45 5:-35 6:18 8:64 10:19 12:36 20:-12 23:17 25:-53 27:20 29:-67 33:-20
.^took 6:-10 17:1 33:31
.^tool 29:25 33:-29
.^tot 8:-5 13:5 14:23 17:14 28:39
.^tot$ 8:-2 13:7 28:40
.^tota 14:24 17:14
.^tou 15:42 33:9
.^touc 15:42
.^tow 5:-34 18:46
.^tra 1:55 2:45 3:-6 5:-15 6:-16 8:-14 10:13 11:-58 14:6 16:-14 18:4 20:14 21:-14 22:-25 23:6 24:-18 25:-106 27:32 28:7 29:21 32:-64 34:8
.^trac 1:3 5:17 10:-2 12:-4 18:34 20:1 29:18
.^trad 34:11
.^trai 2:62 5:-32 10:8
.^tran 0:3 2:5 5:-21 6:-2 10:17 11:-27 12:8 13:-5 14:16 23:10 25:-13 27:19 28:23 29:19 32:-10 33:1
.^tre 5:-23 10:30 11:-23 12:96 25:-20 29:-56
.^tree 5:-18 12:97 25:-17 29:-37
.^tro 34:14
.^trou 34:15
.^tru 2:-20 3:-36 5:34 6:-2 12:55 15:8 33:16
.^true 12:20 33:25
.^trun 3:-6 5:7 12:21
.^tue 2:12 16:25 24:20 29:19 33:-35
.^tues 2:12 16:25 24:20 29:19 33:-35
.^tur 2:-12 8:26 9:26 23:-3 25:-24 27:37 30:40 34:-16
.^turn 2:-12 8:26 9:26 23:-3 25:-24 27:37 30:40 34:-16
.^tut 14:46 17:12 20:-13 33:-27
.^tuto 17:13
.^twe 2:68 4:18 11:-10 20:-3 25:17
.^twea 2:77 11:-10
.^twen 4:22
.^twi 15:11 19:-4
.^twic 15:11 19:-4
.^two 1:14 3:16 4:-1 6:-9 7:3 9:6 12:-1 13:-18 16:11 19:14 20:-1 21:-37 22:37 24:29 25:-14 27:-21 28:-14 29:14 31:-26 33:26
.^two$ 1:14 3:16 4:-1 6:-9 7:3 9:6 12:-1 13:-18 16:11 19:14 20:-1 21:-37 22:37 24:29 25:-14 27:-21 28:-14 29:14 31:-26 33:26
.^typ 2:38 11:74 15:-5
.^type 11:76 15:-3
.^typo 2:26
.^ube 16:-5 27:35 29:23 34:27
.^uber 16:-5 27:35 29:23 34:27
.^ubu 3:9 4:20 20:13 29:1
.^ubun 3:9 4:20 20:13 29:1
.^ugh 25:24
.^ugh$ 25:24
.^uhm 0:4 2:-15 3:6 5:-8 8:-10 9:18 11:11 12:22 13:14 17:-22 18:-17 19:-5 23:18 25:-2 26:10 29:-10 31:-11 34:24
.^uhm$ 0:4 2:-15 3:6 5:-8 8:-10 9:18 11:11 12:22 13:14 17:-22 18:-17 19:-5 23:18 25:-2 26:10 29:-10 31:-11 34:24
.^ui$ 0:18 2:11 12:10 22:6 33:26
.^un$ 1:52 2:24 10:18 18:-3 21:36 22:14 29:-15
.^una 2:26 22:29
.^una$ 2:27 22:29
.^unb 8:15 22:17
.^unbl 8:15 22:17
.^und 2:-60 6:-60 7:27 10:51 11:24 12:37 13:37 16:57 17:-39 18:-40 25:38 30:-26
.^unde 2:-14 6:-58 10:65 11:29 12:41 13:39 17:-3 18:-36 25:8 30:-21
.^undo 7:13 15:-8 16:66 25:24
.^une 1:3 10:6 21:14 22:2 24:9
.^une$ 1:3 10:6 21:14 22:2 24:9
.^unf 6:-24 12:70 28:-7 31:30 34:8
.^unfr 6:-22 12:70 34:11
.^uni 29:13
.^unit 29:13
.^unl 20:4
.^unle 20:4
.^uns 6:-12 11:1 25:-48 26:-49 27:38 29:-13 30:76 31:40 34:7
.^unsu 6:-11 11:9 26:-45 27:-43 30:77 31:58 34:8
.^unt 1:-5 3:12 4:-30 5:-51 6:-34 7:13 8:20 9:2 11:-5 13:-10 14:41 15:-14 16:23 17:-55 19:-56 20:-34 21:1 22:35 23:-6 24:33 25:-19 27:-62 28:55 29:-11 31:29 32:-5 34:-34
.^unti 1:-3 3:13 4:-29 5:-37 7:18 8:16 10:-40 12:1 13:-7 14:42 15:-11 16:24 17:-42 19:-37 20:-24 21:6 22:40 23:-3 24:34 25:-18 27:-60 28:45 29:-8 31:29 34:-25
.^up$ 1:2 2:-89 4:67 5:31 6:-55 9:26 10:-15 13:-7 14:-19 15:-29 16:-41 17:-7 18:46 19:2 20:-17 22:-20 23:-60 24:62 25:49 26:5 27:30 28:-38 29:-154 30:-20 31:11 32:-4 34:-68
.^upc 6:8 14:6 18:39
.^upco 6:8 14:6 18:39
.^upd 2:8 5:9 7:5 8:-27 9:17 15:-34 16:18 19:-21 24:2 26:-22 27:50
.^upda 2:8 5:9 7:5 8:-27 9:17 15:-34 16:19 19:-21 24:2 26:-22 27:44
.^upg 2:28 20:10 22:12 29:34
.^upgr 2:28 20:10 22:12 29:18
.^upl 2:13 3:4 6:-6 22:41 33:3
.^uplo 2:13 3:4 6:-6 22:41 33:3
.^ups 5:8 9:-9 11:18 12:6 14:3 20:12 21:6 29:-36 32:39 33:-21 34:-4
.^upst 5:9 9:-8 12:7 14:4 20:12 21:7 29:-15 32:39 33:-20 34:-4
.^url 22:24 26:35
.^url$ 26:35
.^urll 22:24
.^us$ 2:-95 4:27 6:35 8:-54 9:-6 10:-87 12:-33 13:-42 14:-27 16:-37 18:66 19:-36 20:-43 22:60 23:39 24:32 25:18 26:-26 27:33 28:-37 29:-43 31:29 33:-17 34:-35
.^usa 11:54 25:-21 29:-3
.^usag 11:54 25:-21 29:-3
.^use 3:13 5:-29 11:74 13:-24 20:34 21:-2 25:-28 29:61 34:-7
.^use$ 3:32 5:-9 10:-25 11:66 13:-15 29:48
.^used 11:1 29:20
.^user 20:47 29:1
.^usi 11:8
.^usin 11:8
.^usu 4:6 30:1
.^usua 4:7
.^utc 10:-3 24:33 33:64
.^utc$ 10:-3 24:33 33:64
.^vac 20:17 29:30
.^vaca 20:17 29:30
.^val 9:41 10:7 33:-3
.^vali 9:40 10:8 33:-2
.^ven 2:13 21:5 22:-5
.^vend 2:14 21:5 22:-5
.^ver 1:-29 3:-39 4:36 5:5 6:15 9:5 10:6 11:7 17:-34 18:-44 19:26 20:52 25:5 28:-34 29:8 32:-47 33:-36
.^verd 9:35
.^vers 1:-15 2:7 3:-7 4:39 5:20 6:19 9:-31 10:21 17:-11 18:-39 19:31 20:52 28:-6 29:25 32:-14 33:-17
.^very 25:38
.^vet 8:30
.^veto 8:30
.^vie 6:11 25:8 29:-15
.^viel 25:9
.^view 6:12
.^vim 5:-13 29:54
.^vim$ 5:-13 29:54
.^vm$ 29:55
.^vol 9:8
.^volu 9:8
.^vor 6:46 12:-2 19:31 20:-43 22:23
.^vors 6:47 12:-1
.^vot 2:-17 8:5 9:35 11:23 13:46 21:-12
.^vote 2:-17 8:5 9:35 11:23 13:46 21:-12
.^vpn 29:42
.^vpn$ 29:42
.^vs$ 10:69 25:-9 29:29
.^wai 2:24 5:-65 7:35 8:-4 9:40 10:-30 12:-7 13:71 17:-46 18:26 21:53 22:12 29:-96
.^wait 2:53 5:-53 7:41 13:23 18:32 22:-5 29:-17
.^waiv 2:-23 9:31 10:-2 13:48 21:43 22:38 29:-31
.^wak 24:21
.^wake 24:21
.^wal 11:20 14:22
.^walk 11:22
.^wall 14:26
.^wan 0:23 1:1 2:-1 4:13 6:-55 8:-73 10:-43 11:-80 12:-18 15:3 16:-6 17:25 22:51 26:35 27:46 28:-53 29:-28 31:29 32:-45 33:46 34:-63
.^want 0:25 1:1 4:14 8:-72 10:-25 11:-76 12:-5 15:6 16:-6 17:26 20:-25 22:51 26:36 27:46 28:-33 29:-22 31:29 32:-42 33:18 34:-61
.^war 23:2 24:70 29:10
.^warn 23:2 24:70
.^was 0:24 1:-22 2:-45 5:-1 6:45 7:-25 8:-13 9:49 10:23 12:-10 14:-8 15:22 17:-19 19:74 20:-23 22:10 23:-4 24:-32 25:6 28:-31 29:-2 33:2 34:12
.^was$ 0:24 1:-22 2:-45 5:-1 6:45 7:-25 8:-13 9:49 10:23 12:-10 14:-8 15:22 17:-19 19:74 20:-23 22:10 23:-4 24:-32 25:6 28:-31 29:-2 33:2 34:12
.^wat 18:19 24:-22 27:44 29:8
.^watc 18:23 27:45 31:4
.^wav 8:19 13:18
.^wave 8:19 13:18
.^way 0:28 2:8 6:-2 7:-16 8:5 10:-11 11:38 12:-8 14:-20 16:-7 17:11 21:1 25:1 27:-15 28:-7 29:-12 30:11 33:-5
.^way$ 0:28 2:8 6:-2 7:-16 8:5 10:-11 11:38 12:-8 14:-20 16:-7 17:11 21:1 25:1 27:-15 28:-7 29:-12 30:11 33:-5
.^we$ 0:64 2:19 3:48 4:15 5:78 6:26 7:17 8:8 9:-9 10:-91 11:-157 12:25 13:-5 14:-39 15:24 16:-22 17:-65 18:23 20:7 21:11 22:31 23:-61 24:-46 25:-40 26:-53 28:10 29:-36 31:-6 32:-14 33:-28 34:-99
.^wea 29:34 32:10 34:10
.^weat 29:44
.^web 8:10 26:73 27:3 29:5 33:-21
.^webh 26:24 27:4
.^webl 29:34
.^wed 1:26 16:17 20:32 31:5
.^wedn 1:26 16:17 20:32 31:5
.^wee 0:-81 1:32 4:22 5:11 7:-94 8:-50 9:-19 10:-69 11:-118 12:-126 13:-3 14:-135 15:1 16:44 18:-130 19:-9 20:-25 21:-11 23:-8 24:27 26:17 28:53 29:-64 30:-30 31:33 32:115 33:14 34:-40
.^week 0:-79 1:34 4:12 5:12 7:-91 8:-46 9:-16 10:-62 11:-111 12:-124 13:-3 14:-129 15:2 16:45 18:-127 19:-8 20:-24 21:-9 23:-7 24:28 25:1 28:45 29:-44 30:-29 31:35 32:116 33:12 34:-38
.^wei 5:35 15:20 29:-23
.^wek 28:44 32:35
.^wel 5:27 8:-1 13:-17 17:15 25:44 29:-47 33:34
.^welc 2:23 17:21 25:15
.^well 12:15 21:5 25:21 27:12
.^wen 19:63 20:-21 24:-20
.^went 19:63 20:-20 24:-19
.^wer 2:-58 6:2 13:30 17:-9 19:52 20:53 29:-32
.^were 2:-19 6:3 13:31 19:53 21:1
.^wet 17:30
.^wha 0:-10 1:-43 2:-33 3:-2 4:-104 5:14 6:-69 8:-125 9:9 10:70 11:42 12:-40 13:30 14:7 15:-9 16:-162 17:54 18:60 19:13 20:6 21:14 22:-123 24:-8 25:-36 26:4 27:-118 28:-12 30:-3 31:-94 32:24 34:-93
.^what 0:-9 1:-41 2:-32 3:-2 4:-99 5:14 6:-62 8:-104 9:9 10:68 11:42 12:-40 13:30 14:7 15:-11 16:-160 17:55 18:53 19:13 20:6 21:14 22:-121 24:-7 25:-34 26:5 27:-115 28:-11 30:-3 31:-88 32:24 34:-87
.^whc 5:9
.^whch 5:10
.^whe 0:-13 1:-103 2:-119 3:2 4:-1 5:19 6:-52 7:-73 8:-172 9:35 10:-98 12:-17 13:-157 14:29 15:18 16:-60 17:8 18:-53 19:47 20:90 21:11 22:-139 23:8 24:27 25:-128 26:-18 27:22 28:-58 29:34 30:-8 31:-177 32:-161 33:100 34:-9
.^whee 4:17 29:-14
.^when 0:-76 1:-34 2:-78 3:18 4:-92 5:-79 6:-69 7:-19 8:-84 10:-29 11:-32 12:-22 13:-73 14:9 15:-18 16:-86 17:-75 18:-21 19:57 20:104 22:-111 23:4 24:29 25:-37 26:-102 27:50 28:-28 29:30 30:-77 31:-94 32:-49 33:104 34:-33
.^wher 2:-33 3:-33 5:53 9:31 10:-59 11:8 12:-45 14:27 15:26 17:43 18:-4 20:-55 21:18 22:-5 25:-50 27:-37 29:20
.^whet 12:31 15:16 34:34
.^whh 11:28 25:-15
.^whi 0:-64 1:-58 2:-44 4:-31 5:16 6:-1 7:-64 8:-81 10:13 12:-59 13:48 15:-53 16:-120 17:1 18:62 19:12 20:20 21:-17 22:-10 23:11 24:-91 25:-92 26:16 27:-95 28:-25 29:24 30:-58 31:-9 32:6 33:45 34:35
.^whic 0:-53 1:-38 2:-46 4:-21 5:19 6:-10 7:-57 8:-35 10:21 12:-38 13:44 14:1 15:-46 16:-75 17:10 18:54 19:13 20:20 21:-6 22:-73 23:11 24:-65 25:-76 26:18 27:-82 28:-29 29:28 30:-45 31:-50 33:25 34:28
.^whih 33:17
.^who 0:1 1:-52 2:-188 3:34 4:-42 5:-156 6:-135 7:41 8:-114 9:9 11:-94 12:-168 13:12 16:-67 17:15 18:-60 19:-53 20:-127 22:-116 23:2 24:-10 25:9 26:42 27:-55 28:-28 29:-4 30:12 31:-76 32:-100 33:-146 34:209
.^who$ 0:10 1:-20 2:-110 3:41 5:-95 6:-82 8:-80 9:26 10:-6 11:-36 12:-92 13:8 14:-55 15:-19 16:-65 17:25 18:-36 19:-22 20:-91 21:5 22:-78 23:9 24:-47 26:50 27:-20 28:-85 29:4 30:16 31:-31 32:-73 33:-75 34:148
.^whoe 7:11 8:-4
.^whol 14:63
.^whom 2:-13 7:1 9:-14 10:18 15:27 19:-14 33:-50 34:102
.^whos 7:22 10:-19 21:-20 29:-17 34:83
.^why 0:28 2:-55 6:-4 7:-25 9:50 10:97 12:-51 15:16 18:-20 23:7 25:-51 28:-27 29:72 30:38 31:-10 33:-65
.^why$ 0:28 2:-55 6:-4 7:-25 9:50 10:97 12:-51 15:16 18:-20 23:7 25:-51 28:-27 29:72 30:38 31:-10 33:-65
.^wid 8:22
.^wif 29:32
.^wifi 29:32
.^wik 29:41
.^wiki 29:41
.^wil 0:-43 1:-7 2:7 3:42 4:-21 5:-16 6:-31 8:15 10:-35 11:-27 12:-31 13:-33 15:2 16:-1 17:-7 19:-66 20:37 21:38 22:12 23:30 27:-41 28:35 29:41 30:23 31:-66 32:-2 34:6
.^will 0:-43 1:-7 2:7 3:42 4:-21 5:-16 6:-31 8:15 10:-35 11:-27 12:-31 13:-33 15:2 16:-1 17:-7 19:-66 20:37 21:38 22:12 23:30 27:-41 28:35 29:41 30:23 31:-66 32:-2 34:6
.^win 6:55 10:16 12:-9 33:42
.^wind 6:55 10:16 12:-9 29:4 33:22
.^wis 2:6 7:20 15:3 16:-5 18:7
.^wise 2:9 7:22 15:5 18:8
.^wit 0:15 1:-39 2:3 3:-7 4:25 5:5 6:-14 8:30 9:21 10:12 12:21 13:24 14:15 15:-34 16:19 18:-2 19:24 20:-27 23:-12 24:-3 25:-30 27:-8 28:5 29:-13 31:11 33:-22
.^with 0:15 1:-39 2:3 3:-7 4:25 5:5 6:-14 8:30 9:24 10:12 12:21 13:17 14:15 15:-34 16:19 18:-2 19:24 20:-27 23:-12 24:-3 25:-30 27:-8 28:5 29:-13 31:11 33:-22
.^wiz 8:7 22:-2
.^wiza 8:7 22:-2
.^wol 7:8 26:1
.^wold 7:8
.^won 29:61 34:-44
.^won$ 25:-7 29:65 34:-40
.^wor 2:-35 3:9 4:18 5:8 7:5 8:4 9:-53 11:77 13:-49 17:55 18:13 19:-34 20:-66 21:14 22:-21 23:20 25:76 27:-4 28:28 29:-47 31:-61 32:-35 34:-41
.^word 5:-16 10:9 11:69 19:-1 20:-21 25:13 29:-5 33:27
.^work 2:-30 3:13 4:21 5:40 6:-8 8:5 11:18 12:-7 17:68 20:-35 21:3 22:-6 23:22 25:38 28:13 29:-51 31:-18 33:-36
.^worr 18:32
.^wort 7:33 9:-27 21:30
.^wou 0:45 1:-3 2:14 3:30 6:-32 7:20 10:-6 15:31 16:-5 17:3 18:-8 19:33 20:-11 21:11 24:18 25:-30 27:10 28:-10 29:-33 30:15 32:-21 33:-39 34:-4
.^woul 0:34 2:13 3:30 6:-31 7:20 10:-5 15:30 16:-4 17:3 18:-7 19:33 20:-11 21:6 24:18 25:-29 27:10 28:-9 29:-32 30:16 32:-20 33:-47 34:-1
.^wri 2:-10 6:15 7:-4 8:-4 11:2 14:2 15:-16 16:11 17:-26 19:8 21:3 22:-34 24:26 25:-5 26:-2 29:13 31:-6 33:-3 34:2
.^writ 2:-10 6:15 7:-4 8:-4 11:2 14:2 15:-16 16:11 17:-26 19:8 21:3 22:-34 24:26 25:-5 26:-2 29:13 31:-6 33:-3 34:2
.^wro 10:12 16:26 22:10 25:17
.^wron 16:26 22:11 25:21
.^wrot 10:20
.^wur 7:-19 8:-24 9:70
.^wurd 7:-19 8:-24 9:70
.^ya$ 6:64 20:-10 25:2 31:26
.^yea 2:-40 5:-12 6:-8 12:1 15:19 19:73 25:30 29:57 33:-33
.^yeah 12:7 25:13
.^year 2:-6 15:20 19:73 25:1 29:71 33:-46
.^yel 24:60
.^yell 24:60
.^yes 2:10 3:6 6:44 7:13 8:41 10:-47 21:-7 22:-13 25:18 34:17
.^yes$ 2:25 8:57 25:13 29:-16 33:1
.^yest 3:9 6:37 7:32 8:-1 16:12 33:-22 34:2
.^yet 3:47 4:-12 5:36 6:60 8:-63 9:3 12:51 16:-27 20:-27 28:-1 29:-56 31:-38
.^yet$ 3:47 4:-12 5:36 6:60 8:-63 9:3 12:51 16:-27 20:-27 28:-1 29:-56 31:-38
.^you 2:-67 3:-11 4:10 5:2 6:-18 7:-1 8:6 9:-5 10:-11 11:100 12:-19 13:-21 15:-5 16:18 17:-1 18:-10 19:-32 20:-11 21:-27 23:43 24:-17 25:48 26:12 27:8 28:-5 30:24 31:32 32:-20 33:2 34:4
.^you$ 2:-43 3:-6 4:17 5:18 6:-3 8:17 9:-2 10:-11 11:57 12:-10 13:-7 14:6 15:-2 16:14 17:-12 18:-1 19:-11 20:-14 21:-23 22:3 23:30 24:-8 25:59 27:6 30:21 31:3 32:-12 33:9 34:-16
.^your 2:-11 5:-42 7:10 8:-52 11:61 17:8 19:-2 23:8 26:8 27:1 29:-20 31:33 34:29
.^zon 5:-4 14:25 19:-10 29:16
.^zone 5:-4 14:25 19:-10 29:16
.^zus 1:-8 2:-10 3:-2 7:-7 9:3 10:1 17:-2 18:3 21:1 23:4 26:4 27:-9 28:4 29:-4 31:-8 33:-1
.^zusa 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.^zust 34:17
.^zuu 29:32
.^zuul 29:32
.^zzz 11:-66 25:-22 29:77 31:-30
.aase 19:6 20:-19
.aase$ 19:6 20:-18
.aatu 33:7
.aatur 33:7
.abas 29:38 33:-17
.abase 29:38 33:-17
.abel 2:17 9:2 14:60 25:-20 29:-10
.abel$ 2:13 9:5 14:33 25:-2
.abha 12:6 33:9
.abhan 12:6 33:9
.abi$ 0:26 2:25 8:5 29:12 33:-22
.abil 5:41 12:-22 20:4 34:28
.abili 5:52 12:-21 20:13
.able 1:22 2:71 3:-37 4:-2 6:-53 9:-54 10:19 11:2 13:-16 14:73 15:44 18:-13 19:15 20:9 25:-56 28:-14 29:-143 32:-40 33:-28 34:40
.able$ 2:71 3:-35 6:-72 9:-50 11:2 12:1 13:-9 14:74 15:44 19:15 20:14 25:-54 28:-13 29:-140 32:-52 33:-17 34:41
.ables 10:3
.ably 23:4 30:6
.ably$ 23:4 30:6
.abon 25:-29 27:36 29:-4 31:38
.abonn 25:-29 27:36 29:-4 31:38
.abou 0:9 1:-23 2:17 4:-31 5:9 6:-36 7:41 8:-19 9:33 12:-38 13:-29 14:-74 16:-38 17:14 18:-6 19:-23 20:-25 21:-22 22:-32 23:25 24:29 26:-16 27:36 28:-49 29:-5 30:-35 31:7 32:-3 33:23 34:26
.about 0:9 1:-22 2:18 4:-30 5:9 6:-33 7:41 8:-17 9:33 12:-35 13:-28 14:-72 16:-36 17:14 18:-1 19:-21 20:-17 21:-22 22:-31 23:25 24:30 26:-13 27:29 28:-47 29:-3 30:-34 31:8 32:-32 33:25 34:26
.acat 29:37
.acati 29:37
.acce 2:43 7:35 8:19 13:-13 21:18 25:-24 29:26 34:-46
.accep 2:45 7:38 8:19 13:-8 21:22 25:-20 34:-4
.acces 29:34
.acco 13:21 16:27 20:-1 29:29 30:3
.accor 13:23 16:27
.accou 29:36 30:4
.ace$ 12:8 16:11 22:48 25:16 32:-8 33:1
.ach$ 9:12 16:17 17:-12 18:20 27:6 29:-18 34:12
.ache 5:18 6:39 9:9 13:-4 21:11 22:-7 29:3
.ache$ 21:14 22:-4
.ached 5:18 6:39 9:9 13:-3 29:4
.achi 5:-13 18:8 25:27 28:11
.achin 5:-12 18:9 25:13 28:12 29:12
.acho 19:96 20:-8 33:-29
.acho$ 19:96 20:-8 33:-29
.achr 27:27 31:17
.achri 27:27 31:17
.acia 0:6 1:-5 5:5 6:-3 8:-8 11:-4 12:-5 13:8 18:-6 24:2 25:6 26:10 30:4 31:-2 34:2
.acias 0:6 1:-5 5:5 6:-3 8:-8 11:-4 12:-5 13:8 18:-6 24:2 25:6 26:10 30:4 31:-2 34:2
.acio 2:7
.acion 2:7
.acit 29:24
.ack$ 1:6 2:-38 3:-25 4:7 5:24 6:-25 7:11 8:8 9:6 10:-62 11:-27 12:-45 15:-37 19:61 22:8 25:57 27:46 29:-8 31:-36 32:-9 33:-2
.acka 1:37 9:-20 21:2 25:17 26:3 30:8 34:-17
.ackag 1:35 9:-19 21:2 25:17 26:3 30:8 34:-22
.acke 18:25 25:31 32:-14 34:-2
.acken 2:25 22:12
.acker 18:25 25:37 32:-12
.ackl 13:20
.acklo 13:14
.ackp 1:6 2:22 10:14 12:-14
.ackpo 1:6 2:22 10:14 12:-14
.acks 25:23
.acme 29:20 34:-9
.acme$ 29:20 34:-9
.act$ 10:-6 16:-1 29:1 33:32 34:74
.acti 6:-25 10:-13 12:80 23:9 27:10 32:2
.activ 6:-25 10:-11 12:74 23:9 27:10 32:2
.actl 10:36 17:-5 25:22 28:14 29:-14
.actly 10:36 17:-5 25:22 28:14 29:-14
.acto 2:24 29:14
.actor 2:24 29:14
.actu 19:2
.actua 5:12 19:2
.add$ 0:74 1:81 3:-48 4:-7 8:-18 11:16 14:-68 16:-73 24:-59 26:20 27:48 29:26 33:-35 34:-17
.adde 0:48 10:-15 29:-11 34:39
.added 0:48 10:-15 29:-2 34:40
.addi 0:30 1:17 24:-1
.addin 0:30
.addr 26:40 29:-33
.addre 26:40 29:-33
.adds 0:17 34:-14
.adds$ 0:17 34:-14
.ade$ 2:6 3:32 6:6 7:32 8:-41 11:-6 13:6 14:-21 20:4 22:17 25:28 29:16 33:-22 34:-20
.aden 3:16 18:36
.adin 5:-32 10:32 29:34
.ading 5:-31 10:32 29:34
.adju 16:30
.adjus 16:30
.adli 0:34 1:29 2:-54 5:-28 6:24 8:-11 10:-4 11:16 12:-37 14:27 15:-5 16:-7 17:-9 18:31 19:-24 27:9 28:-12 29:-26 31:-38 32:18 34:-10
.adlie 0:21 32:9
.adlin 0:13 1:31 2:-51 5:-26 6:26 8:-5 10:-3 11:18 12:-23 14:26 15:-5 17:-5 18:28 19:-23 27:12 28:-10 29:-21 31:-23 32:1
.adma 14:44
.admap 14:44
.admi 22:20 30:1
.admit 22:21
.ads$ 3:6 24:46 29:-39 34:27
.aduc 1:1 34:11
.aduct 1:1
.adva 1:-2 8:-1 14:3 16:2 18:16 21:10 23:-7 24:4 26:1 27:-9 29:-5 33:8
.advan 1:-2 8:-1 14:3 16:2 18:16 21:10 23:-7 24:4 26:1 27:-9 29:-5 33:8
.advi 9:55 24:21 29:-15 31:21 33:-22
.advic 9:30 29:-6 31:22
.advis 9:13 24:28 33:-14
.ady$ 3:28 5:12 6:57 7:-28 9:7 10:-85 11:-36 12:9 13:-36 14:-5 18:36 19:-15 21:-11 22:26 26:10 27:-16 28:-60 30:-11 31:6 34:-54
.aes$ 14:32 19:6 20:16 25:-52
.afe$ 20:16
.aff$ 27:6
.affe 10:56 12:-12 30:22 34:-10
.affec 10:56 12:-12 30:22 34:-10
.aft$ 4:28 25:9
.afte 0:-28 1:22 2:28 5:6 6:17 10:-24 11:-3 12:-76 13:17 14:-43 15:-23 17:-11 18:46 19:-18 20:22 21:27 22:25 24:26 27:-39 28:-43 31:-8 34:-4
.after 0:-26 1:22 2:28 5:6 6:17 10:-23 11:-3 12:-75 13:12 14:-43 15:-23 17:-11 18:47 19:-15 20:22 21:27 22:25 24:26 27:-39 28:-43 31:-8 34:-4
.afti 20:9
.aftin 20:9
.agai 12:4 15:4 24:25 25:43 31:-3 32:-22 33:16
.again 12:4 15:4 24:25 25:43 31:-3 32:-22 33:16
.age$ 2:39 3:-26 5:84 8:4 9:-13 10:-13 11:65 12:-11 13:-47 14:49 17:37 18:-47 25:-17 28:-5 29:-11 31:-82 32:-63 33:-47 34:-72
.aged 19:33 20:9 32:2 34:-25
.aged$ 19:33 20:10 34:-25
.agen 14:-3 28:37 32:46
.agen$ 28:39
.agend 27:4 32:49
.ager 1:5 2:-35 5:-34 10:21 11:29 15:13 22:17 26:15 34:12
.ager$ 5:-18 11:16 20:-16 21:5 29:15 34:11
.agers 1:8 10:33 22:27 26:24 29:-14 33:-24
.ages 2:-43 5:-38 10:63 12:-5 16:-10 18:-15 25:-42 26:3 27:-54 28:5 29:20 30:59 31:35
.ages$ 2:-43 5:-38 10:63 12:-5 16:-10 18:-15 25:-42 26:3 27:-54 28:5 29:20 30:59 31:35
.agge 6:51 33:25
.agged 6:52 33:20
.aggi 2:11
.agin 20:-16 25:4 29:14 33:14
.aging 20:-13 25:6 29:18
.ago$ 10:-15 17:17 19:32 28:37 33:-36
.agra 29:29
.agrap 29:29
.agre 11:-5 25:49
.agree 11:-5 25:49
.ags$ 6:13 11:5 12:-2 29:-48 32:15 34:50
.ague 32:9
.ague$ 32:9
.aha$ 25:48
.ahea 1:25 2:-37 5:-27 6:16 8:29 12:-5 14:19 16:-6 18:35 23:29 24:20 29:-37 32:16 33:-31
.ahead 1:25 2:-37 5:-27 6:16 8:29 12:-5 14:19 16:-6 18:35 23:29 24:20 29:-37 32:16 33:-31
.aid$ 5:-26 7:14 9:30 10:3 14:33 20:-14 21:-13 25:11 34:-9
.ail$ 8:-20 10:28 21:-30 23:14 26:10 27:40 29:7 31:-22
.aila 19:13 20:49 26:22 33:-28
.ailab 19:13 20:40 26:22 33:-28
.aile 2:10
.ailed 2:10
.aili 5:-5 10:6 29:23 31:8
.ailin 5:-1 10:6 29:26 31:8
.ails 26:55 31:25
.ails$ 26:55 31:25
.aily 24:9 27:16 31:11
.aily$ 24:9 27:16 31:11
.ain$ 2:25 5:-92 6:-52 8:-9 10:67 11:22 12:38 13:-31 14:30 16:-22 17:-11 19:-24 20:11 22:-15 24:23 25:7 29:40 31:-43 32:-32 33:-30 34:-37
.aine 17:19 20:-7 29:35 33:14 34:23
.ained 29:18
.ainer 17:23 34:26
.aines 12:7 29:13 33:44
.aini 10:-5 11:12 14:3 28:64
.ainin 10:-5 11:12 14:1 28:64
.ains 8:3 33:8
.ains$ 14:19 33:12
.ainst 8:3 19:11
.aint 11:-5 17:17 34:19
.ainta 17:22 29:18 34:3
.air$ 25:21 29:36 33:-23 34:-3
.aise 2:6 9:-16 22:46 29:15
.aise$ 22:49
.aiso 17:42 34:41
.aison 17:42 34:41
.ait$ 2:70 7:45 9:-47 21:6
.aiti 5:-48 9:17 13:46 18:39
.aitin 5:-48 9:17 13:44 18:39
.aive 2:-23 9:28 10:-2 13:47 21:30 22:57 29:-31
.aiver 2:-23 9:28 13:47 21:30 22:58 29:-30
.ake$ 0:-36 1:-64 2:12 4:16 5:-71 6:24 7:27 8:46 9:-78 11:-9 12:2 13:-56 16:63 17:-36 20:-18 22:9 24:44 25:14 28:-50 29:-7 31:34 32:-53 33:-94 34:-61
.akeh 14:20
.akeho 14:20
.aken 6:19
.aken$ 6:19
.akes 0:2 2:7 11:35 12:1 31:-2 34:7
.akes$ 0:2 2:7 11:35 12:1 31:-2 34:7
.aket 29:-1 33:8
.akin 2:7 9:1 14:1 18:29
.aking 2:7 9:1 14:1 18:29
.aks$ 9:-3 13:55 34:5
.alar 16:-19 24:65 29:47
.alarm 16:-19 24:66 29:7
.alat 34:13
.alate 34:13
.alch 2:31
.alche 2:30
.ale$ 5:4 6:-4 10:25 20:29 29:19
.alen 0:10 1:24 2:-27 4:24 5:-29 6:-6 8:-29 9:-1 10:-22 12:-12 13:-22 14:54 16:4 17:-23 18:27 19:34 20:-16 22:-27 24:-18 25:-39 26:45 28:-5 29:-21 31:-26 33:18
.alena 14:7
.alend 0:10 1:25 2:-23 4:26 5:-25 8:-27 10:-21 12:-11 13:-14 14:42 16:5 17:-20 18:28 19:30 20:-6 22:-18 24:-16 25:-23 26:38 29:-16 31:-16 33:19
.aler 1:-12 24:20 27:9 30:14 31:20 34:-10
.alert 24:11 27:12 30:14 31:21 34:-10
.ales 18:-21 29:35
.ales$ 18:-21 29:35
.alf$ 2:20 22:48
.alfw 5:31 6:-9
.alfwa 5:31 6:-9
.alid 9:40 10:8 33:-2
.alid$ 9:44 10:8 33:-2
.alig 16:30
.align 16:30
.alin 0:18 18:16
.aline 0:18 18:16
.alio 6:38 19:30 20:-31 33:-5
.alio$ 6:38 19:30 20:-31 33:-5
.alist 21:1
.alit 2:18 29:-24 33:40
.ality 33:23
.alk$ 11:62 15:18 17:8 29:-11 33:-23 34:11
.alke 21:13
.alked 21:13
.all$ 0:2 2:-5 6:-44 8:26 9:-92 10:3 11:-52 12:-32 13:46 14:88 15:14 17:1 18:-52 19:-20 21:-4 22:-70 23:-4 25:56 27:9 28:-2 29:23 30:-64 33:3
.alle 1:57 4:19 9:11 16:-5 18:-9 19:48 22:17 27:1 29:-22 32:-21
.alled 4:24 18:-6 19:50 32:-17
.aller 1:34 9:19 22:22
.alles 11:4 27:10 29:-1
.allo 1:-20 2:9 3:-10 7:-22 8:24 11:6 13:27 15:22 16:2 21:6 22:46 23:1 27:-26 29:-7 31:-12 33:-21 34:-16
.allo$ 1:-8 2:-9 3:-1 7:-6 9:5 10:5 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.allow 2:41 5:-14 8:17 10:-9 12:-35 13:33 15:35 22:45
.alls 9:-7 29:-1 33:65 34:48
.alls$ 9:-7 29:-1 33:65 34:48
.ally 6:21 19:11 23:30 25:25 30:7 31:-4 33:-29
.ally$ 6:21 19:11 23:30 25:25 30:7 31:-4 33:-29
.alog 9:24 22:2 29:-8
.alon 5:46 6:21 16:15 18:1 24:-15 33:-20
.alon$ 6:21 18:11 33:-18
.along 5:51 16:15 24:-12
.alph 1:38 5:49 18:-7 20:-4 29:-7 33:25
.alpha 1:38 5:49 18:-7 20:-4 29:-7 33:25
.alre 2:-18 3:24 4:-11 5:33 6:35 7:-9 9:11 10:-32 12:38 16:-8 18:-27 20:-18 22:12 25:-16 26:30 31:9
.alrea 2:-17 3:24 4:-10 5:33 6:33 7:-9 9:12 10:-17 12:32 16:-5 18:-26 20:-18 22:13 25:-12 26:30 31:11
.als$ 6:22 7:5 18:1 29:-2 32:-7 33:57
.also 1:26 10:37 19:21 33:-6
.also$ 1:26 10:37 19:21 33:-6
.alte 15:18
.alter 15:18
.alut 2:-6 3:5 7:5 8:-2 10:5 13:-1 14:11 16:-3 17:-10 20:8 21:8 25:1 29:-26 32:-2
.alut$ 2:-6 3:5 7:5 8:-2 10:5 13:-1 14:11 16:-3 17:-10 20:8 21:8 25:1 29:-26 32:-2
.alwa 14:-25 24:22 25:31
.alway 14:-25 24:22 25:31
.ambi 2:13 16:21
.ame$ 4:72 5:26 6:-10 9:35 10:47 11:-34 12:-68 13:-63 14:-77 15:-26 19:87 20:-70 21:-38 23:23 25:12 27:-27 28:-52 31:-42 34:36
.amen 16:22
.amend 16:24
.ament 1:2
.ames 34:1
.ames$ 34:1
.amin 19:94 33:-22
.aming 19:94 33:-21
.amma 1:10 2:7
.amme 1:-10 2:-16 3:-13 7:-8 9:1 10:5 18:2 21:1 23:4 26:4 27:-11 28:4 31:-8 32:1 34:-5
.amme$ 17:16
.ammen 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.ammi 31:9
.ammin 31:9
.amp$ 8:29
.ampl 7:41 11:37 25:-18
.ample 7:41 11:30 25:-14
.ams$ 2:-4 12:5
.ana$ 25:11 29:-32 32:39
.anag 5:-27 10:9 11:21 19:37 20:-31 22:23 29:9 34:13
.anage 5:-26 10:10 11:21 19:38 20:-30 22:23 29:20
.ance 0:14 2:30 4:-20 5:-6 6:4 9:-8 10:-13 12:-2 14:14 15:17 18:8 19:-8 21:27 23:-49 24:26 25:-9 27:-65 28:27 31:1
.ance$ 2:23 4:-17 5:-11 6:5 8:-4 14:16 15:7 18:10 19:-1 21:16 23:-12 24:3 27:-24 28:23 31:-1
.ancel 0:1 24:14 27:-28 29:6 31:22
.ances 10:-2 21:14
.anch 1:26 2:-25 5:36 6:-25 9:-3 10:35 12:15 20:-5 29:36 31:-8
.anch$ 1:27 5:6 12:34 29:49 31:-6 33:8
.anche 5:16 10:55 12:-10 34:4
.and$ 0:-90 3:-51 5:62 6:-20 7:-47 8:30 9:20 10:29 11:40 12:21 13:-62 14:13 16:16 17:20 18:39 19:-42 21:-98 22:11 23:-39 24:-34 28:-8 29:-51 30:-103 32:16 33:31 34:-30
.anda 4:1
.ande 8:36 21:19 25:-11 29:-17
.anded 8:25
.ander 21:20
.andi 0:20 2:20 5:7 13:20 17:-5 18:-20 20:-60 22:9 28:25 29:-106 33:18 34:12
.andid 0:23 5:3 10:20 18:-14 20:-54 28:34 29:-34 33:23
.andig 34:17
.andin 2:10 13:30 22:14
.andl 34:43
.andle 34:34
.ando 11:4 31:39
.andom 31:39
.ands 5:17 10:12 11:47 12:-10 20:10 25:15 29:-70 32:3
.ands$ 5:17 10:12 11:47 12:-10 20:10 25:15 29:-70 32:3
.andu 29:39
.andup 29:26
.ane$ 25:26
.aned 30:10 33:10
.aned$ 30:10 33:10
.anel 2:-14 30:1 33:26
.anel$ 2:-14 30:1 33:26
.ang$ 14:4
.ange 5:-52 6:-27 10:31 11:-10 12:5 13:38 14:-46 15:33 16:29 19:-34 21:10 25:-49 27:54 28:15 29:-15 34:31
.ange$ 1:-22 9:2 12:1 15:48 16:41 17:10 21:11 26:-45 29:-16
.anged 6:-28 13:11 29:27 33:-32 34:15
.angel 1:36
.anges 10:29 13:36 15:-54 20:-8 26:9 27:48 29:-77 33:12
.angi 2:20 33:46
.angig 12:6 33:9
.angin 2:25 33:19
.angu 0:7 15:7
.angua 0:7 15:7
.anic 29:33
.anic$ 29:33
.anin 7:30 8:-29 10:47
.aning 7:30 8:-29 10:47
.ank$ 5:10 6:20 8:-11 9:9 10:-1 11:-37 14:7 15:29 18:2 22:-6 24:-17 25:-8 29:8 34:22
.anke 3:13 6:13 9:6 11:-4 12:6 13:-6 14:9 16:-3 17:-2 18:-1 19:6 20:7 21:2 25:7 29:-11 33:-3 34:-5
.anke$ 3:13 6:13 9:6 11:-4 12:6 13:-6 14:9 16:-3 17:-2 18:-1 19:6 20:7 21:2 25:7 29:-11 33:-3 34:-5
.anks 4:3 6:2 8:12 10:4 15:-4 17:-2 20:9 21:-6 22:8 24:4 25:29 26:1 27:10 28:-8 29:-7 30:6 31:1 32:2
.anks$ 4:3 6:2 8:12 10:4 15:-4 17:-2 20:9 21:-6 22:8 24:4 25:29 26:1 27:10 28:-8 29:-7 30:6 31:1 32:2
.anna 7:18 8:-16 15:17 34:61
.anna$ 7:18 8:-16 15:18 34:57
.anne 2:-7 3:36 5:-66 10:-74 11:15 12:-48 13:-58 15:-7 17:-53 18:-18 20:18 25:13 26:33 27:27 28:-37 29:-21 30:21 31:15
.anned 3:44 6:15 14:2 20:6 29:-36 32:23
.annel 2:-20 11:28 14:-1 25:20 26:37 27:31 28:-3 29:1 30:24 31:19 32:-6 33:-17
.anner 9:27 29:-15
.anni 3:14 4:16 5:-21 14:48 33:13
.annin 3:14 4:16 5:-21 14:48 33:13
.anno 20:31 25:-10 26:21 27:57 31:18 33:-21
.annou 20:32 26:23 27:30 31:19 33:-15
.anot 0:42 1:2 2:25 25:14
.anoth 0:42 1:4 2:28 25:14
.ans$ 10:67 25:20 32:-10
.ansl 0:4 2:6 5:-28 8:-6 10:20 11:-17 12:8 14:16 23:1 25:-31 27:21 29:13 32:-9 33:14
.ansla 0:4 2:6 5:-28 8:-6 10:20 11:-17 12:8 14:16 23:1 25:-31 27:21 29:13 32:-9 33:14
.answ 9:11 13:34 21:-30
.answe 9:11 13:34 21:-30
.ant$ 0:31 4:19 5:-62 6:-26 9:-75 10:-31 11:-44 12:-39 15:2 16:-22 17:39 18:5 20:-26 21:-1 22:67 26:7 27:40 28:-25 29:-10 31:29 32:-97
.ante 2:-3 8:23 9:9 13:11 19:49 20:-33 22:15 26:19 27:41 29:-47 33:-27
.anted 2:-1 8:23 9:12 13:12 19:1 22:16 26:19 27:42 29:-33
.anti 7:5 12:3
.anto 28:14 29:6
.anto$ 28:16 29:12
.antr 9:30 29:-5
.antra 9:30 29:-5
.ants 5:9 17:6 21:11 22:-11 24:-19 25:13 29:21 33:14 34:-16
.ants$ 5:9 17:6 21:11 22:-11 24:-19 25:13 29:21 33:14 34:-16
.antt 5:-13 14:41
.antt$ 5:-13 14:41
.anua 1:21 11:44 14:-3 34:13
.anual 1:26 11:44 34:15
.anuar 32:6
.anup 2:21 22:3
.anup$ 2:21 22:3
.any$ 1:-15 2:19 3:-22 5:-2 6:-21 7:-34 9:41 11:-33 12:32 13:66 14:-3 15:36 17:9 18:6 19:8 20:-7 23:-12 24:-27 27:-33 28:8 29:19 30:-30 31:48 32:22 33:-27 34:-1
.anyb 9:9 10:22
.anybo 10:22
.anym 31:33
.anymo 31:33
.anyo 2:-13 3:20 6:-5 9:7 12:-24 13:8 15:19 22:-27 25:44 29:20
.anyon 2:-13 3:20 6:-4 12:-21 13:9 15:19 22:-27 25:47 29:22
.anyt 2:27 5:7 8:-42 13:30 16:-22 18:21 19:-9 25:-59 26:14 28:-29 29:-65 32:66
.anyth 2:22 5:7 8:-40 13:31 16:-22 18:21 19:-9 25:-42 26:14 28:-29 29:-33 32:53
.anyw 10:6
.anywa 10:6
.aoe$ 10:85 29:-13
.aper 13:58
.aph$ 29:29
.aphy 8:8 29:-4
.aphy$ 8:8 29:-4
.api$ 0:1 10:-11 11:47 12:-17 17:-22 22:9 29:18 33:-6
.apit 29:7
.apita 29:7
.appe 1:20 2:-16 6:9 7:8 10:26 12:9 13:-29 16:-26 19:-3 25:-42 29:-6 31:12 32:65 33:-1
.appel 24:4 31:24
.appen 1:22 2:-6 6:10 7:10 10:13 12:10 13:-14 16:-23 24:-22 25:-29 32:67 33:-2
.appl 2:5 10:31 12:56 17:-6 22:56 34:-43
.appli 10:18 29:9
.apply 2:6 10:5 12:58 22:44 29:-11 34:-30
.appn 6:10 10:8
.appo 17:5
.appoi 17:7
.appp 7:11 9:-12
.apppr 7:12 9:-11
.appr 1:-25 2:-48 5:-46 6:-34 7:64 8:41 9:24 10:-58 13:36 14:-6 21:-35 22:-9 25:20 31:-10 32:-35 33:-66 34:36
.appre 25:17
.appro 1:-20 2:-43 3:1 5:-42 6:-32 7:64 8:45 9:25 10:-56 13:37 14:-2 21:-29 22:-42 32:-31 33:-49 34:35
.appy 16:-14 25:62
.appy$ 16:-14 25:62
.apri 4:46
.april 4:46
.apro 8:67
.aprov 8:17
.aps$ 15:4 26:9
.apto 25:-1 29:73
.aptop 29:67
.arag 29:29
.aragr 29:29
.arat 0:45
.arate 0:46
.arba 11:-7 20:10 33:16 34:10
.arbal 11:-7 20:10 33:16 34:10
.arch 4:51 19:2 25:-16 29:7
.arch$ 4:52 25:-4 29:22
.archi 14:-20 19:8
.ard$ 2:7 6:-51 8:51 9:3 10:37 11:-23 13:-24 15:19 16:20 17:-45 20:-9 22:1 24:-35 28:-9 29:22 33:8
.arde 29:27 31:-11
.arden 29:27 31:-11
.ardi 8:7 9:16 17:33
.ardin 8:7 9:16 17:33
.ards 5:-35 18:44
.ards$ 5:-35 18:44
.are$ 2:15 3:3 5:33 6:12 7:-24 8:-21 9:-19 10:20 11:4 12:42 14:17 15:3 17:-35 19:-14 20:-33 21:8 23:9 24:7 26:16 27:-48 28:6 29:-48 32:-7
.ares 18:67
.arest 18:67
.arew 5:96 10:-50 11:-7 25:-23 29:-36 32:-7 33:54
.arewe 5:53 10:-17 29:-6 32:-4 33:24
.arewh 5:55 10:-5 25:-17 33:15
.arge 20:46 34:44
.arge$ 34:52
.arget 20:47
.argo 2:1
.argoe 2:3
.aria 11:-5 15:5 21:19 22:-15 29:20
.aria$ 11:-1 15:5 21:20 22:-15 29:9
.arie 6:-39 12:20 28:7 33:35 34:20
.aries 6:-37 12:21 28:8 33:36 34:20
.arin 33:7
.aring 33:7
.aris 32:5
.ark$ 1:24 6:-35 7:8 8:60 20:-13 28:18 29:-39
.arke 1:11 8:-4 20:1 26:29 27:12 30:1
.arket 1:11 8:-1 20:1 26:29 27:13 30:1
.arli 6:-12 15:20 16:24 18:39 19:18 23:4 33:-13
.arlie 6:-12 15:20 16:24 18:39 19:18 23:4 33:-13
.arly 1:9 2:19 11:-12 21:19 23:35 29:-21 33:-10
.arly$ 1:9 2:19 11:-12 21:19 23:35 29:-21 33:-10
.arm$ 16:-20 24:65 25:14 29:46
.arn$ 23:5 24:42
.arni 24:2
.arou 10:-20 17:36 18:33 29:-20
.aroun 10:-20 17:36 18:33 29:-20
.arra 22:3
.arras 22:3
.arri 2:5 17:23 18:34
.arriv 2:10 17:24 18:34
.ars$ 29:11 34:13
.art$ 2:2 4:-5 5:26 9:-5 11:27 12:2 14:40 20:-43 25:-64 27:30 28:-6 29:22 31:-50 33:41
.arte 3:16 12:12 17:75
.arted 5:5 12:14 17:40
.arter 3:17 5:-22 17:38
.arth 10:35
.arth$ 10:35
.arti 3:12 4:21 17:15
.artin 3:12 4:21
.artn 22:11
.artne 22:11
.arts 3:8 4:12 10:9 17:8 33:3 34:-20
.arts$ 3:8 4:12 10:9 17:8 33:3 34:-20
.artw 1:35
.artwo 1:35
.arty 1:9 10:5 25:14
.arty$ 1:9 10:5 25:14
.ary$ 1:-19 2:29 5:-31 6:23 9:-53 10:100 11:-44 12:-20 13:-36 16:26 17:-22 18:-48 20:-49 21:25 25:-57 27:1 28:29 29:-41 31:-29 32:48
.ase$ 1:4 3:-16 4:18 5:54 6:-51 7:-5 8:1 10:-4 11:5 12:-19 13:4 14:10 15:16 16:10 17:1 18:-5 19:11 20:14 21:-5 22:18 23:-5 24:17 25:-17 27:7 28:11 29:12 31:-8 33:-8 34:8
.ased 6:64 19:-47
.ased$ 6:64 19:-47
.ases 17:12 31:53
.ases$ 17:12 31:53
.ash$ 0:4 2:14 11:-7 16:-3 20:2 22:4 29:24
.ashb 9:10 22:12
.ashbo 9:10 22:12
.asin 11:11 29:10
.asing 11:11 29:10
.ask$ 2:-89 7:11 10:-28 11:76 17:-1 20:-18 21:24 22:59 24:22 25:-26 27:-29 29:-15 32:-25 33:-16
.aske 4:2 9:15 10:13 11:-3 13:32 14:3 16:10 18:1 19:-14 20:7 23:9 24:-8 25:-2 27:2 29:3 32:-3 33:-5 34:-7
.asked 4:2 9:15 10:13 11:-3 13:32 14:3 16:10 18:1 19:-14 20:7 23:9 24:-8 25:-2 27:2 29:3 32:-3 33:-5 34:-7
.aski 2:3 8:-4 9:-17 13:-1 14:3 15:2 18:-6 19:13 21:18 22:12 24:10 25:-16 29:-4 32:9 33:6
.askin 2:3 8:-4 9:-17 13:-1 14:3 15:2 18:-6 19:13 21:18 22:12 24:10 25:-16 29:-4 32:9 33:6
.asks 17:42 22:20
.asks$ 17:42 22:20
.asmi 4:13
.asmin 4:13
.ason 6:-1 9:28 10:35 22:27
.ason$ 9:29 10:5 22:37
.ass$ 6:-26 22:31 29:35
.asse 5:20 6:74 7:14 14:-4 20:16 25:-13 29:-22 33:-12
.asse$ 5:39 6:17 20:17 25:-6 29:-14
.assed 6:55 7:8
.assi 22:3 29:15 32:18
.assin 22:3
.assu 12:15
.assum 12:15
.assw 29:37
.asswo 29:37
.ast$ 1:19 2:21 3:-27 4:-16 6:83 11:-30 12:-67 13:-21 14:-87 18:-24 19:93 20:-45 21:10 22:6 23:12 24:-47 29:19 32:-7
.aste 2:38 5:53 10:16 12:26 14:39 18:26 20:-69 25:-27 29:-6 33:-53 34:-12
.aste$ 14:26
.aster 2:41 5:53 10:16 12:26 20:-31 25:-26 29:-3 33:-26 34:-11
.asy$ 17:54
.ata$ 16:8 33:13
.atab 29:46
.ataba 29:38 33:-17
.atabl 33:13
.atch 1:-3 2:60 5:-15 9:-36 10:-51 11:-28 17:49 21:-40 22:42 24:-26 25:-52 27:32 29:32 31:23 33:-39
.atch$ 2:40 9:-25 10:-17 11:-21 12:-31 13:-22 17:37 21:-29 22:41 24:-11 25:-28 27:22 29:50 31:25 33:-66 34:5
.atche 2:1 10:-19 12:15 13:18 15:5 29:-21
.ate$ 0:55 2:6 4:85 6:-9 7:-62 8:-54 10:-122 11:-24 12:7 13:3 14:-74 15:8 16:4 17:-69 19:17 20:52 21:24 22:25 23:-28 24:-85 25:29 26:-36 27:-34 29:17 31:-74 32:-86 33:60
.ated 2:13 3:32 11:-13 12:-40 25:22 33:8 34:13
.ated$ 2:13 3:32 11:-13 12:-40 25:22 33:8 34:13
.atef 16:8
.atefu 16:8
.atel 18:22
.ately 18:22
.ater 6:-6 15:41 16:61 17:1 19:16 22:-31 24:-27 25:5 26:2 27:-12 30:27 31:-9 33:-21
.ater$ 6:-6 15:41 16:61 19:17 22:-30 24:-26 25:8 26:2 27:-11 30:28 31:-9 33:-20
.ates 0:35 2:-70 3:44 4:6 5:-24 6:-78 8:-41 9:-53 10:-71 14:66 15:7 16:-24 17:-13 18:31 19:28 20:-125 22:-22 25:-98 26:5 27:20 29:-33 32:38 33:20 34:-44
.ates$ 0:35 2:-47 3:45 4:7 5:-12 6:-76 8:-40 9:-49 10:-53 11:2 14:67 15:9 16:-24 17:-1 18:33 19:29 20:-107 22:-19 25:-95 26:11 27:20 29:-47 32:39 33:-6 34:-43
.atest 2:-15 33:68
.atev 18:26
.ateve 18:26
.atew 14:-14 18:-22 20:20 33:31
.athe 23:14 29:39 30:7
.ather 23:14 29:39 30:7
.atic 30:9
.atica 30:9
.atin 7:13 11:18
.ating 7:13 11:18
.atio 0:39 2:33 5:8 6:-47 7:-70 8:-4 9:-19 10:11 11:-22 12:-34 13:-11 15:-3 16:-46 17:31 18:-41 19:-28 21:25 22:9 25:8 26:11 27:4 28:-74 30:12 31:1 32:-2 34:37
.ation 0:39 2:33 5:8 6:-47 7:-70 8:-4 9:-19 10:11 11:-22 12:-34 13:-11 15:-3 16:-46 17:31 18:-41 19:-28 21:25 22:9 25:8 26:11 27:4 28:-74 30:12 31:1 32:-2 34:37
.ator 14:24 23:17 27:24 29:-30 34:9
.ator$ 14:20 34:26
.ators 23:18 27:28 28:4 29:-32
.atri 18:7
.atrix 18:7
.ats$ 18:15 25:41
.atta 9:15
.attac 9:15
.atte 9:9 29:-18 31:10 33:20
.atter 9:11 29:-12 31:10
.atue 33:4
.atuer 33:31
.atul 25:25
.atula 25:25
.atur 0:-62 1:-22 2:13 3:-35 4:-15 5:19 6:1 7:5 9:-80 10:13 11:3 12:4 13:-2 14:-77 15:4 16:16 17:-8 18:-10 19:27 20:-44 22:19 24:1 27:-17 28:17 30:-25 31:-16 32:-64 33:35 34:6
.aturd 16:5
.ature 0:-60 1:-29 2:10 3:-35 4:-14 5:19 6:1 7:5 9:-79 10:13 11:3 12:4 13:-2 14:-76 15:4 16:6 17:-7 18:-9 19:27 20:-42 22:19 24:2 27:-16 28:18 30:-24 31:-12 32:-63 33:37 34:6
.atus 5:60 8:-46 9:35 12:17 26:7 29:-42 31:11 34:-15
.atus$ 5:60 8:-45 9:35 12:17 26:7 29:-40 31:5 34:-15
.audi 1:16 9:-11 13:40
.audit 1:16 9:-11 13:40
.aug$ 16:1 32:56 33:24
.augu 1:23 10:-4 20:8 32:37 33:4
.augus 1:23 10:-4 20:8 32:37 33:4
.ault 23:43
.ault$ 23:43
.aunc 20:45 29:-1 33:-28 34:6
.aunch 20:45 29:-1 33:-28 34:6
.aure 29:-3 33:14
.aure$ 29:-3 33:14
.aus$ 8:-21 9:39 19:26 20:-15
.ause 2:4 22:17 31:12
.ause$ 2:4 22:17 31:12
.auth 7:12 34:24
.autho 7:12 34:24
.auto 7:24 30:10
.autom 30:10
.autr 28:1 29:-10 33:32
.autre 28:1 29:-10 33:32
.avai 19:13 20:52 26:22 33:-30
.avail 19:13 20:49 26:22 33:-28
.ave$ 0:1 2:-19 4:-15 5:17 6:26 7:40 9:-7 10:-18 11:-39 12:7 13:25 16:4 17:-14 18:1 19:-20 20:-34 21:-7 22:9 23:18 24:-39 25:-11 27:-41 28:18 31:39 32:12 33:14 34:-63
.avin 0:2 5:-33 6:-16 10:8 12:-19 25:40
.aving 0:2 5:-33 6:-16 10:8 12:-19 25:40
.avis 25:-20 27:45 31:25
.aviso 25:-7 27:22 31:21
.avou 0:25 8:2 12:-11 25:24 29:-28 34:-5
.avour 0:25 8:2 12:-11 25:24 29:-28 34:-5
.awai 6:12 13:3 18:-17 32:19
.await 6:12 13:3 18:-17 32:19
.away 6:-4 24:48 28:65 31:8 33:-59
.away$ 6:-4 24:48 28:65 31:8 33:-59
.awed 5:-18 6:-4 12:35 25:14
.awed$ 5:-18 6:-4 12:35 25:14
.awn$ 4:8
.aybe 0:23 15:23 16:-20 25:12 30:13
.aybe$ 0:23 15:23 16:-20 25:12 30:13
.ayed 15:40
.ayed$ 15:40
.ayin 10:29 15:6
.aying 10:29 15:6
.ays$ 0:-36 1:39 2:-18 5:2 6:18 8:-39 10:-122 13:-28 14:-41 15:-16 16:30 17:-35 18:-31 20:-17 21:-11 22:8 24:65 25:32 27:-38 28:92 29:-30 32:45 33:-8
.azpa 19:96 20:-10 33:-31
.azpac 19:91 20:-9 33:-26
.babl 23:4 30:7
.bably 23:4 30:7
.back 2:38 6:-25 8:26 9:-31 10:9 12:-51 15:-22 16:42 19:3 21:-4 24:10 25:35 27:26 31:-54 32:-6 33:-83
.back$ 5:8 8:32 15:-11 16:40 19:48 24:5 25:45 27:19 29:-64 31:-47 33:-14
.backe 2:25 22:12
.backl 13:20
.backp 1:6 2:22 10:14 12:-14
.bad$ 25:33 29:-23
.bal$ 33:20
.ball 4:22 11:-7 20:9 33:15 34:9
.ball$ 4:22 20:9
.balls 33:29 34:12
.ban$ 12:2 25:-38 29:57
.bann 9:27 29:-15
.banne 9:27 29:-15
.bar$ 21:21 25:-10 29:41
.barg 2:1
.bargo 2:1
.barr 22:3
.barra 22:3
.base 11:-25 29:78 33:-2
.base$ 11:-24 29:82
.bash 1:10
.bash$ 1:10
.bbed 26:59 34:-16
.bbed$ 26:59 34:-16
.bcal 26:67 29:-34
.bcal$ 26:67 29:-34
.bcri 27:9
.bcrib 27:9
.bdif 7:11
.bdiff 7:11
.beca 9:29 22:18
.becam 9:37
.becau 22:19
.beco 2:14 11:-6 16:11 17:37
.becom 2:2 11:-5 16:11 17:38 29:-2 33:6
.bed$ 5:-26 6:-19 17:25 26:94 27:-23 29:-55 30:35
.beef 11:33
.been 2:-50 6:24 8:7 9:38 10:-50 12:20 13:39 15:6 20:14 22:-11 25:23 28:-39 29:-47 30:5 32:-14 33:-20 34:-43
.been$ 2:-50 6:24 8:7 9:38 10:-50 12:20 13:39 15:6 20:14 22:-11 25:23 28:-39 29:-47 30:5 32:-14 33:-20 34:-43
.befo 1:35 3:22 6:7 7:14 10:-10 12:-7 13:-18 14:-1 17:17 18:15 19:40 21:7 22:-17 23:12 24:44 25:-12 26:-1 28:35 30:-16 31:-3 32:17 34:-7
.befor 1:39 3:22 6:7 7:10 10:-10 12:-7 13:-9 14:-1 17:17 18:16 19:41 22:-16 23:12 24:40 25:-10 28:35 30:-15 31:-2 32:10 34:-6
.begi 4:68 10:-33 12:-16 17:97 20:-24 27:22
.begin 4:68 10:-33 12:-16 17:97 20:-24 27:22
.begu 5:18 12:49 14:-8
.begun 5:18 12:49 14:-8
.beha 8:14 22:30
.behal 8:1 22:31
.behi 6:40 10:29 14:-14 33:-17
.behin 6:37 10:30 14:-14 33:-9
.bein 5:21
.being 5:21
.bel$ 2:13 9:5 14:33 25:-2
.beli 33:6
.benc 7:39 9:-4 19:2
.bench 7:39 9:-4 19:2
.bend 22:17 25:30
.bend$ 22:17 25:30
.ber$ 1:39 2:-34 3:14 4:41 5:-1 7:6 8:49 10:-97 11:-79 12:-83 14:2 16:19 17:-58 18:-65 19:-1 20:41 22:-69 25:-98 27:2 28:10 29:-42 31:-46 32:50 33:3
.bern 20:-11 29:58
.berne 20:-11 29:58
.bers 2:-54 6:8 10:19 12:18 13:-11 19:-11 21:14 27:32 29:4 31:-47 33:12 34:24
.bers$ 34:24
.berse 16:-4 27:6 29:37
.bersh 2:-16 6:14 10:26 12:16 16:10 21:18 22:4 27:11 29:-30 33:20
.best 11:-35 17:24 25:-16 31:55
.best$ 17:25
.beta 0:45 1:59 2:-25 5:40 6:8 10:2 12:-35 19:-45 20:-22 27:-16 29:26 33:12 34:-10
.beta$ 0:45 1:59 2:-25 5:40 6:8 10:2 12:-35 19:-45 20:-22 27:-16 29:26 33:12 34:-10
.bett 0:2 31:6
.bette 0:2 31:6
.betw 1:14 5:29 6:-18 18:-16 19:32 27:-10 28:7 29:16 32:40 33:-48
.betwe 1:14 5:29 6:-18 18:-16 19:32 27:-10 28:7 29:16 32:40 33:-48
.bfoo 2:6
.bfoo$ 2:6
.bfs$ 29:1
.bhan 12:6 33:9
.bhang 12:6 33:9
.bhoo 26:24 27:4
.bhook 26:24 27:4
.bian 25:17 29:33 33:-5
.bian$ 25:17 29:33 33:-5
.bid$ 10:3
.bidd 2:14 10:-27 12:12
.bidde 2:14 10:-27 12:12
.bie$ 17:66 25:-6
.big$ 2:14 14:16 20:28 33:-27
.bile 34:17
.bile$ 34:17
.bili 5:51 12:-25 20:11
.bilis 5:38
.bilit 20:15
.biliz 5:2
.bill 8:30 22:11 29:-1
.billi 8:30 22:11 29:-1
.bin$ 8:26 9:-14 17:40
.bind 10:52 34:-14
.bindi 10:34 34:-13
.bird 26:16
.bird$ 26:16
.bisc 2:10 4:27 5:27 6:34 9:-33 10:-8 11:-41 14:35 16:9 17:-20 19:18 20:34 22:-7 25:-32 29:-20 32:-16 34:11
.biscu 2:10 4:28 5:27 6:35 9:-33 10:-8 11:-41 14:31 16:9 17:-20 19:18 20:34 22:-6 25:-31 29:-20 32:-16 34:11
.bise 29:39
.bisec 29:39
.bit$ 15:13 17:10
.bite 17:-16 18:29
.bites 17:-15 18:20
.bjec 9:14 12:-16
.bject 9:14 12:-16
.blat 29:34
.blate 29:34
.ble$ 2:69 4:-18 6:-78 7:-22 9:-106 13:-72 14:73 15:38 16:-22 17:-31 18:-37 24:-18 25:-70 26:35 28:-46 29:-207 30:26 32:-76 34:65
.blem 2:14
.blem$ 2:15
.bles 10:2
.bles$ 10:3
.bless 25:1
.blic 20:50
.blica 20:36
.blis 6:10 19:3 20:2 33:-5
.blish 6:10 19:3 20:2 33:-5
.bloc 1:4 2:26 5:52 8:38 12:15 15:1 22:12 25:-44 29:-45 31:-5 34:-6
.block 1:4 2:26 5:52 8:38 12:15 15:1 22:12 25:-44 29:-45 31:-5 34:-6
.blog 20:12
.blog$ 20:12
.blue 2:23
.bluep 2:23
.bly$ 23:4 30:6
.bmit 13:-5 22:29 29:14
.bmit$ 13:-5 22:32 29:16
.boar 2:1 8:29 16:27 17:9 20:-13 22:25 29:8 33:23 34:-10
.board 2:1 8:29 16:27 17:9 20:-13 22:25 29:8 33:23 34:-10
.boat 2:50
.boat$ 2:50
.body 2:-9 3:4 4:-17 6:-14 7:52 8:-47 9:10 15:17 22:-44 25:2 30:20 31:-21 34:2
.body$ 2:-9 3:4 4:-17 6:-14 7:52 8:-47 9:10 15:17 22:-44 25:2 30:20 31:-21 34:2
.bonj 17:18 25:8 33:8
.bonjo 17:18 25:8 33:8
.bonn 27:34 29:-9 31:37
.book 0:2 15:21 20:20 29:34
.book$ 20:24 29:36
.booke 15:25
.books 0:4
.boot 4:17 29:48
.boot$ 29:61
.boots 4:22
.boss 1:17 5:-2 9:-7 10:7 11:-22 14:6 16:3 17:-12 20:3 24:2 25:-6 26:-16 27:14 29:-16 33:-5 34:56
.boss$ 1:17 5:-2 9:-7 10:7 11:-22 14:6 16:3 17:-12 20:3 24:2 25:-6 26:-16 27:14 29:-16 33:-5 34:56
.bot$ 6:-15 9:-2 11:75 14:-8 16:-22 17:-48 21:9 23:23 25:35 29:-39 31:25 33:17
.both 31:11 33:37
.both$ 33:38
.bothe 2:5 31:12
.boun 9:51 29:-41
.bounc 9:30 29:-19
.bound 10:7
.bout 0:9 1:-22 2:17 4:-31 5:9 6:-35 7:53 8:-19 9:33 12:-38 13:-30 14:-74 16:-39 17:13 18:-2 19:-22 20:-19 21:-23 22:-32 23:25 24:16 25:-2 26:-16 27:48 28:-47 29:-4 30:-39 31:2 32:-35 33:24 34:26
.bout$ 0:9 1:-22 2:17 4:-31 5:7 6:-34 7:53 8:-19 9:33 12:-38 13:-30 14:-74 16:-39 17:14 18:-2 19:-21 20:-18 21:-23 22:-32 23:25 24:16 25:-2 26:-15 27:48 28:-47 29:-4 30:-38 31:2 32:-34 33:24 34:26
.bran 1:27 5:35 6:-26 9:-4 10:35 12:13 20:-7 29:36 31:-8
.branc 1:30 2:-24 5:36 6:-25 9:-2 10:36 12:15 20:-5 29:37 31:-8
.brar 2:32 15:13 16:26 18:-8 20:-19 22:6 28:43 29:-69 33:21 34:23
.brari 6:-37 12:21 28:8 33:27 34:20
.brary 2:42 6:30 12:-37 15:17 16:26 18:-8 20:-4 22:10 28:24 29:-38
.bre$ 1:6 16:8
.brea 8:21 9:9 10:-43 12:-40 13:40 17:8 18:13 21:44 22:22 27:10 28:-13 29:-70 32:-13
.break 8:21 9:13 10:-23 12:-39 13:43 17:11 21:45 22:22 28:-13 29:-23
.brie 24:-2 32:13
.brief 24:-2 32:13
.brin 17:1 25:22 32:18
.bring 17:1 25:22 32:18
.brok 2:6 22:30 29:33 34:-41
.broke 2:6 22:30 29:33 34:-41
.bscr 2:-8 5:-11 6:-22 8:-19 10:-35 11:19 17:-12 24:-16 25:-30 26:62 27:15 29:41 30:54 31:19 34:11
.bscri 2:-6 6:-20 8:-18 10:-34 11:20 17:-11 24:-16 25:-27 26:52 27:15 29:43 30:50 31:21 34:11
.budg 3:13 7:-2 8:-14 29:41 33:-3
.budge 3:13 7:-2 8:-14 29:41 33:-3
.buen 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
.buena 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
.bug$ 1:32 5:27 12:-36 14:-27 20:-6 24:26 25:9 27:-16 29:35 33:-49 34:17
.bugf 2:23 5:5 20:32
.bugfi 2:23 5:5 20:32
.bugs 17:38
.bugs$ 17:38
.buil 5:25 11:-2 12:-28 14:-30 17:-29 20:1 25:21 29:41 33:27
.build 5:28 12:-17 14:-29 17:-28 20:3 25:21 29:44 33:16
.bump 2:58 10:1 12:15 13:-8 15:-27 22:16 29:-32 33:35
.bump$ 2:45 9:4 10:10 13:-4 22:19 29:-11 33:18
.bumpi 2:20
.bumps 2:-5 12:43
.bunt 3:9 4:20 20:13
.buntu 3:9 4:20 20:13
.bus$ 18:-7 25:26 29:14 31:-14
.busi 10:23
.busin 10:23
.busy 20:-16 25:27 32:8
.busy$ 20:-16 25:27 32:8
.but$ 1:-10 7:-10 8:14 9:3 11:-3 13:-14 14:-3 15:29 17:10 22:-32 23:21 24:5 25:-6 26:7 31:7
.bute 17:74 29:-11
.bute$ 17:60 29:-9
.buti 17:14 20:3 27:42 29:-41 31:11
.butin 17:12
.butio 20:4 27:42 29:-31 31:12
.buto 17:7 29:12
.butor 17:8 29:13
.butt 2:7 10:23 20:3 29:-16
.butto 2:7 10:23 20:3 29:-16
.buy$ 29:34
.bye$ 0:14 25:47
.cade 3:17 18:12
.caden 3:17 18:12
.cal$ 26:65 29:-31 34:-9
.cala 34:12
.cale 0:8 1:4 4:23 5:-29 6:-20 8:-30 9:-2 10:-23 12:-14 13:-23 14:52 16:28 17:-24 18:26 19:33 20:-17 22:-29 24:-27 25:-40 26:53 28:-7 29:-14 31:-28 33:13
.calen 0:10 1:24 2:-27 4:24 5:-29 6:-6 8:-29 9:-1 10:-22 12:-12 13:-22 14:54 16:4 17:-23 18:27 19:34 20:-16 22:-27 24:-18 25:-39 26:45 28:-5 29:-21 31:-26 33:18
.call 1:31 2:-43 4:9 5:4 6:-22 10:-5 14:-41 16:-2 19:38 20:-33 21:15 29:47 31:-24 32:-28 34:34
.call$ 1:3 5:6 6:-17 12:1 14:-7 29:59 31:-18 33:10 34:8
.calle 4:24 19:50 32:-13
.calls 34:24
.cally 30:9
.camb 2:13 16:21
.cambi 2:13 16:21
.came 9:50 10:21 13:-2 19:49 20:-11 23:29
.came$ 9:50 10:21 13:-2 19:49 20:-11 23:29
.can$ 0:2 1:-13 2:55 3:9 4:-3 5:-114 7:15 8:23 9:-122 10:-14 11:22 12:37 13:-83 15:-14 17:19 18:-13 19:-102 20:16 21:4 22:36 23:6 25:-54 26:8 28:-9 29:-12 30:-10 31:-39 32:-70 33:5 34:25
.canc 0:1 24:14 27:-28 29:6 31:22
.cance 0:1 24:14 27:-28 29:6 31:22
.cand 0:23 5:4 10:20 18:-14 20:-54 28:29 29:-30 33:24
.candi 0:23 5:4 10:20 18:-14 20:-54 28:29 29:-30 33:24
.capi 29:7
.capit 29:7
.care 10:-17 34:35
.care$ 10:-17 34:35
.case 15:6
.case$ 15:6
.cate 2:5
.cated 2:6
.cati 8:-19 9:-17 11:-29 20:21 26:34 27:24 29:32 30:23 31:23 33:-37
.catio 8:-17 9:-17 11:-29 20:21 26:34 27:24 29:32 30:23 31:22 33:-37
.caus 2:4 22:19
.cause 2:4 22:19
.ccep 2:45 7:36 8:18 13:-6 21:21 25:-22 34:-5
.ccept 2:47 7:37 8:18 13:-6 21:21 25:-21 34:-5
.cces 29:31
.ccess 29:19
.ccle 3:9
.ccle$ 3:9
.ccor 13:23 16:27
.ccord 13:23 16:27
.ccou 29:36 30:4
.ccoun 29:36 30:4
.ccur 6:28 29:-5
.ccyl 5:1
.ccyle 5:1
.ced$ 2:-4 7:14 9:12 12:40 29:-35 34:4
.cede 19:57 20:-25
.ceden 19:57 20:-27
.cedu 10:-21 11:15 14:14 19:7 21:8
.cedul 14:15 19:7
.cedur 10:-19 11:20 21:8
.ceiv 11:-2 26:58 27:24 29:7 30:11 31:34 34:-17
.ceive 26:61 27:24 29:13 31:35 34:-16
.cel$ 3:11 14:18 24:13 29:5 31:6
.ceme 11:12 20:3 26:22 27:20 31:12
.cemen 11:12 20:3 26:22 27:20 31:12
.cent 5:11 11:-5 29:42
.cent$ 29:6
.centa 5:13
.ceo$ 29:30 34:-28
.cepi 13:4
.cept 1:-49 2:12 3:-40 4:-29 5:-90 6:-16 7:34 8:29 9:36 12:-4 13:46 14:-60 16:-60 17:-98 18:-17 20:-63 21:51 22:44 25:-40 27:4 28:-23 30:-8 32:-54 33:-20 34:21
.cept$ 7:44 10:2
.cepte 2:38 8:3 9:22 12:-2 13:8
.cepti 1:-1 2:-5 3:-11 4:-9 5:-57 8:21 9:37 11:-1 13:34 14:-26 16:-34 17:-55 20:-41 21:49 22:41 25:-3 27:11 29:11 32:-36 33:-8 34:28
.cepto 9:-3 13:10
.cepts 13:-23 21:36
.cern 10:21
.cern$ 10:18
.ces$ 27:49 29:-22 31:53
.cess 9:-32 17:48 19:6 21:70 23:16 29:1 34:-6
.cess$ 9:-7 17:51 21:39 29:11
.cessa 21:29 23:18
.chai 29:69
.chain 29:52
.chan 0:-49 2:14 3:-27 4:-15 5:-103 6:-23 9:-1 11:4 13:14 14:-92 15:43 16:6 17:-104 18:-76 19:-83 20:-38 21:44 22:-1 24:4 26:27 27:73 30:10 31:6 32:-92 33:-3 34:26
.chanc 2:39 10:-2 21:36
.chang 0:-8 2:5 5:-17 6:-32 10:26 13:38 14:-32 15:44 16:26 19:-42 20:-10 21:9 25:-33 27:41 28:17 29:-13 31:-9 34:23
.chann 2:-43 11:25 14:-1 25:9 26:36 27:40 28:-4 29:13 30:13 31:25 32:-6 33:-34
.char 11:-4 14:23 25:2 34:48
.charg 34:52
.chart 14:33
.chas 23:30 31:-9
.chase 23:30 31:-9
.chat 23:16 31:33
.chat$ 23:16
.che$ 5:36 20:10 21:12 22:-5 27:-2 31:20
.chec 0:-16 1:18 6:3 7:-4 10:-2 11:19 17:-34 20:7 27:3 28:11 29:25 33:-3 34:10
.check 0:-16 1:18 6:3 7:-4 10:-2 11:19 17:-34 20:7 27:3 28:11 29:25 33:-3 34:10
.ched 1:11 2:-44 3:20 4:28 5:19 6:15 9:6 10:-3 12:-76 13:-83 14:29 17:-34 18:17 19:18 20:-36 24:3 25:-103 26:-21 27:-2 28:-3 31:-62 34:14
.ched$ 5:41 6:42 9:3 13:-5 29:26 30:1
.chedu 1:16 2:-27 3:24 4:29 6:-19 12:-17 13:-35 14:32 18:21 19:23 20:-19 24:4 25:-32 29:-17 31:-22 34:27
.chee 5:8 8:1 10:-6 12:6 13:4 14:1 15:-2 17:-9 18:-5 20:4 25:17 27:-7 28:10 29:9 34:-16
.cheer 5:6 8:10 10:-5 12:6 13:5 15:-2 17:-9 18:-3 20:5 25:27 27:-6 28:10 34:-16
.chei 20:9 34:17
.chem 2:37
.chemy 2:30
.chen 10:11 25:12 33:-7
.chen$ 10:11 33:-6
.cher 2:32 10:33 11:-21
.cherr 2:33 10:35 11:-14 25:-1 29:5
.ches 9:-5 10:25 13:14 15:32 29:-40
.ches$ 9:-5 10:25 13:14 15:32 29:-40
.chev 18:5
.cheve 18:5
.chie 6:-31 9:32 10:32 21:16 22:22 29:-60
.chied 6:-23 9:9 10:9 21:17 22:23
.chil 28:15 32:9
.chill 28:15 32:9
.chin 5:-13 18:8 25:12 28:11 29:10
.chine 25:14 29:13
.ching 18:11 28:17
.chiv 14:-20 19:8
.chive 14:-20 19:8
.chma 7:26 33:4
.chmal 33:8
.chmar 7:26 19:2
.cho$ 19:96 20:-8 33:-29
.chon 9:5 25:50
.chone 25:50
.choo 25:8 29:8
.chool 25:8 29:8
.chri 14:-5 25:3 27:25 28:-35 29:11 31:11
.chric 27:27 31:17
.chris 25:22 28:-35 29:17
.chte 31:25
.chten 31:25
.cial 6:11 12:-5 20:38 29:-32 32:15 33:-11
.cial$ 20:39 29:-27 32:16
.ciall 6:15
.cias 0:5 1:-5 5:4 6:-4 8:-8 11:-4 12:-7 13:8 18:-6 22:-3 24:2 25:6 26:10 29:-1 30:3 31:-2 34:2
.cias$ 0:5 1:-5 5:4 6:-4 8:-8 11:-4 12:-7 13:8 18:-6 22:-3 24:2 25:6 26:10 29:-1 30:3 31:-2 34:2
.ciat 25:20
.ciate 25:20
.cide 3:16 6:-15 9:33 13:14 16:10 22:-21 25:-18 29:-9 34:50
.cide$ 7:9 9:-1 34:49
.cided 6:-10 9:59 13:43 16:11 20:1 22:-10
.cides 3:16
.cies 12:7 33:26
.cies$ 12:7 33:26
.cil$ 32:10
.cill 10:-21 20:3 33:28
.cille 10:-21 20:3 33:28
.cio$ 17:35 34:-16
.cion 22:3
.cion$ 22:3
.cipa 17:14
.cipat 17:14
.circ 15:37 19:-9
.circu 15:37 19:-3
.cise 33:15
.cisi 7:11 8:10 9:11 29:-23 34:3
.cisio 7:11 8:10 9:11 29:-23 34:3
.city 12:-3 25:14
.city$ 12:-3 25:14
.ckag 1:35 9:-19 21:2 25:17 26:3 30:8 34:-32
.ckage 1:32 9:-13 10:1 21:3 26:6 30:19 33:-1 34:-9
.ckagi 20:-11 25:25 27:5
.cked 2:26 5:-2 6:-14 12:115 29:-16 33:16 34:-13
.cked$ 2:26 5:-2 6:-14 12:115 29:-16 33:16 34:-13
.cken 2:25 22:12
.ckend 2:25 22:12
.cker 5:17 11:-19 12:-28 15:11 17:-6 18:23 25:23 29:29 32:-24
.cker$ 18:24 29:48
.ckers 5:36 12:-7 15:7
.cket 8:3 29:44
.cket$ 8:3 29:44
.ckin 0:-7 2:-23 5:20 6:4 7:-4 9:19 10:-1 11:1 12:5 17:-33 20:5 27:8 28:10
.cking 0:-7 2:-23 5:20 6:4 7:-4 9:19 10:-1 11:1 12:5 17:-33 20:5 27:8 28:10
.cklo 13:14
.cklog 13:14
.ckpo 1:54 2:22 10:13 12:-16 18:22 24:-4 33:-21
.ckpoi 1:26 18:25 24:-1
.ckpor 1:7 2:4 10:25
.cks$ 12:27 24:9
.clas 0:9 1:-3
.cle$ 1:-67 2:-14 3:50 4:92 5:64 6:-68 7:-13 9:-45 12:-47 13:9 14:45 16:-29 17:-8 18:-45 19:50 20:-7 22:-19 24:-2 25:-83 27:-33 29:-79 31:-26 32:-77
.clea 2:18 22:2
.clean 2:21 22:3
.cles 3:73 19:10
.cles$ 3:73 19:10
.clf$ 29:-22 33:49
.clie 0:-16 1:-41 2:30 6:21 10:32 12:15 15:19 16:15 18:-16 19:-10 20:-41 22:23 24:6 28:-9 29:-91 33:38 34:20
.clien 0:-14 1:-41 2:30 6:21 10:32 12:15 15:8 16:22 18:-16 19:-9 20:-41 22:24 24:7 28:-8 29:-89 33:34 34:21
.clin 8:26 9:-15 13:3
.cline 8:26 9:-15 13:3 29:4
.clle 3:1
.clle$ 3:1
.cloc 10:-6 28:67
.clock 10:-6 28:67
.clon 4:45 17:40 18:-21
.clone 4:45 17:40 18:-21
.clos 1:2 6:32 7:-30 8:8 9:-42 10:-25 12:38 14:-22 18:82 20:-78 22:-16 28:37
.close 1:4 6:33 7:-26 8:1 9:-38 10:-24 12:38 14:-16 18:80 20:-77 22:-15 28:37
.clud 1:37 10:19 27:25
.clude 1:37 10:19 27:26
.clue 17:3
.clue$ 17:3
.clus 9:18
.clusi 9:19
.cme$ 29:20 34:-9
.code 2:19 10:62 12:14 17:7 20:-6 33:20
.code$ 2:22 10:58 12:17 17:10 33:22
.coden 4:1
.coff 25:50 29:4 34:-19
.coffe 25:50 29:4 34:-19
.coll 33:9
.come 2:-1 5:-21 8:-18 11:-77 12:14 13:-38 17:103 18:61 21:56 22:-64 28:-37 31:-13 32:-24 33:22 34:-24
.come$ 2:6 5:-17 8:-26 9:3 10:9 11:-30 12:20 17:48 20:-24 21:33 22:-6 28:-62 32:-7 33:38 34:-33
.comer 2:-30 17:70
.comes 16:3 18:55 20:37 29:-17 33:-7
.comi 5:9 6:8 17:36 18:52 20:32 25:-18 29:-17 32:45 33:-38 34:-33
.comin 5:9 6:8 17:36 18:50 20:32 25:-17 29:-17 32:45 33:-36 34:-33
.comm 5:-3 11:66 14:-11 17:33 27:-3 29:6 32:-18
.comma 11:91 21:11
.comme 17:12
.commi 2:-9 11:-34 17:9 25:15 29:35
.comp 4:-30 11:-63 12:-20 14:26 19:31 20:-17 25:-22 29:82 33:19
.compa 11:-32 14:-8 19:41 29:30
.compi 29:54
.compl 4:-6 14:52 20:-1 33:32
.compo 0:2
.con$ 5:31 20:-23 22:25 29:22
.conc 9:19 10:47
.conce 10:47
.cond 0:9 1:2 9:26 33:32
.cond$ 0:10 1:2 33:33
.condi 9:31 29:1
.conf 10:11 29:21
.confe 29:23
.confi 10:13 33:30
.confu 6:5
.cong 25:74
.conge 1:2
.congr 25:76
.cons 2:-9 8:13 10:51 21:17 22:1 29:-38
.conse 7:2
.consi 8:9 10:18 21:28
.cont 5:-27 11:-17 17:70 27:-3 29:16 31:5 34:51
.conta 33:8 34:59
.conte 10:1
.contr 17:78 29:33
.conv 7:16 21:36
.convi 7:16 21:36
.cook 25:6
.cooki 25:6
.cool 2:10 25:13
.cool$ 2:10 25:13
.coor 34:44
.coord 34:29
.cope 2:44 9:-22 10:21 29:-47 34:5
.cope$ 2:40 9:-21 10:21 29:-47 34:5
.copy 4:12 14:-25 26:8 33:3
.copy$ 4:14 33:9
.cord 8:24 13:15 16:1 22:23 29:5
.cord$ 8:26 22:31
.cordi 16:27 29:9
.core 5:2 10:-15 17:6 19:-9 29:34 34:3
.core$ 10:-15 17:6 19:-8 29:34 34:4
.corr 2:36 6:-36 10:-25 16:27 20:22 21:4 33:43
.corre 2:36 6:-36 10:-25 16:27 20:22 21:4 33:43
.cost 18:-8 26:28 29:36
.cost$ 18:-6 26:29 29:19
.coul 0:16 2:20 4:2 11:-34 12:-4 14:9 16:15 18:-20 20:-7 21:2 22:44 34:-15
.could 0:16 2:20 4:2 11:-34 12:-4 14:9 16:15 18:-20 20:-7 21:2 22:44 34:-15
.coun 8:-44 9:-17 10:50 13:25 20:-21 25:-31 27:24 28:94 29:22 31:1 33:-38
.count 8:-41 9:-13 10:50 13:26 20:-20 25:-21 27:24 28:95 29:23 33:-38
.coup 6:27 25:7
.coupl 6:27
.cour 13:12
.cours 13:12
.cove 2:-16 8:5 10:37 25:7 29:39 33:-17
.cover 2:-16 8:5 10:37 25:7 29:39 33:-17
.cras 2:21 22:8
.crash 2:21 22:8
.crea 1:33 3:34 4:24 11:9 29:14 34:20
.creat 1:33 3:32 4:26 11:9 29:14 34:20
.cree 2:6 29:22 33:-1
.creen 2:7 29:22 33:-1
.crib 2:-21 6:-21 7:-12 10:4 11:7 14:-24 25:-62 26:61 27:55 30:45 31:16 33:-37 34:5
.cribe 2:-16 6:-21 7:-11 10:6 11:8 14:-22 25:-57 26:55 27:52 29:1 30:28 31:18 33:-34 34:16
.crip 29:4 31:29
.cript 29:5 31:26
.crit 15:40
.cron 16:-9 29:13
.cryp 9:21 29:-13
.crypt 9:21 29:-13
.css$ 2:37 11:-10
.cted 7:-20 10:13 13:4 17:12 20:22 34:-25
.cted$ 7:-20 10:13 13:4 17:12 20:22 34:-25
.ctio 5:-5 9:10 10:49 11:32 16:27 17:9 18:-5 20:-32
.ction 5:-5 9:10 10:49 11:32 16:27 17:9 18:-5 20:-32
.ctiv 6:-27 12:80 14:-9 19:11 23:13 27:3 33:-15
.ctiva 27:2 31:4
.ctive 6:-26 12:80 14:-6 19:13 23:29 33:-9
.ctly 10:32 17:-6 25:35 28:14 29:-19
.ctly$ 10:32 17:-6 25:35 28:14 29:-19
.ctob 1:18 4:14 5:-19 16:44 20:46 31:-8 32:17
.ctobe 1:19 4:15 5:-19 16:40 20:47 31:-8 32:17
.ctor 2:23 29:22
.ctor$ 29:2
.ctori 2:15
.cts$ 6:5 17:-13 20:-10 33:61 34:8
.ctua 5:10 19:22
.ctual 5:10 19:22
.ctur 5:-19 13:1 14:50 25:23
.cture 5:-19 13:1 14:50 25:23
.cume 0:17 1:5 3:4 5:-21 11:13 12:-13 22:-2 25:5
.cumen 0:17 1:5 3:4 5:-21 11:13 12:-13 22:-2 25:5
.curi 1:18 2:8 7:14 10:5 11:-13 13:-11 16:3 22:8 29:15 33:-31 34:20
.curit 1:18 2:13 7:14 11:-13 13:-10 16:3 22:9 29:16 33:-30 34:20
.curr 4:14 5:70 12:48 26:5
.curre 4:14 5:60 12:45 26:5
.cus$ 2:2 4:26 5:58 6:31 9:-51 10:-62 11:-47 14:33 15:3 16:9 17:-47 20:77 22:-8 25:-55 29:-57 32:-37 33:-17 34:7
.cuse 1:10 6:8 10:-1 11:-10 12:3 15:10 16:11 18:8 19:-8 20:3 23:1 24:-11 25:-4 27:-19 28:4 29:-4 31:-15 32:4
.cuse$ 1:10 6:8 10:-1 11:-10 12:3 15:10 16:11 18:8 19:-8 20:3 23:1 24:-11 25:-4 27:-19 28:4 29:-4 31:-15 32:4
.cuss 21:2 29:11 30:4 31:-20
.cuss$ 8:-4 21:7 29:15 30:5 31:-20
.cust 0:2 2:6 4:-4 6:4 9:-8 12:1 15:19 20:36 21:3 24:-15 29:16
.custo 2:6 4:-4 6:4 9:-8 12:1 15:19 20:36 21:3 24:-15 29:16
.cut$ 2:37 5:37 6:33 9:-3 12:-17 20:5 25:-13 28:-11 31:52 33:-16
.cuto 1:26 6:10 10:-19 14:14 18:45 21:13 22:-16 24:-10 29:-19 33:39
.cutof 1:26 6:11 10:-17 14:10 18:46 21:13 22:-16 24:-9 29:-16 33:35
.cve$ 22:44 29:55
.cyce 3:41 4:10 16:-11 19:25 29:-33 34:4
.cyce$ 3:6 29:-20 34:5
.cycel 3:15 14:7 16:-10 19:17
.cycl 1:-48 2:-19 3:85 4:83 5:40 6:-48 7:-34 9:-35 12:-39 14:34 16:-35 17:-15 18:-79 19:62 20:-9 22:-45 24:-6 25:-61 27:-33 29:-74 31:-26 32:-58 34:2
.cycle 1:-48 2:-19 3:68 4:82 5:41 6:-48 7:-30 8:1 9:-31 12:-37 14:34 16:-35 18:-79 19:56 20:-8 22:-45 24:-5 25:-48 27:-32 29:-63 31:-25 32:-57 34:2
.cycll 3:1
.cyle 5:19 19:5
.cyle$ 5:21 19:5
.cyyc 3:28 5:3
.cyycl 3:28 5:3
.czy$ 2:42 6:40 12:30 17:-4 29:-4 33:-27
.dail 24:9 27:16
.daily 24:9 27:16
.dank 3:13 6:13 9:6 11:-5 12:6 13:-6 14:7 16:-3 17:-4 18:-3 19:6 20:7 21:1 25:20 29:-15 33:-4 34:-5
.danke 3:13 6:13 9:6 11:-4 12:6 13:-6 14:9 16:-3 17:-2 18:-1 19:6 20:7 21:2 25:7 29:-11 33:-3 34:-5
.dar$ 0:10 1:26 2:-22 4:26 5:-18 8:-28 10:-24 12:-10 13:-12 14:36 16:4 17:-19 18:37 19:33 22:-18 24:-19 25:-22 26:33 29:-20 31:-18 33:15
.dark 6:-2 9:32
.dark$ 6:-2 9:32
.das$ 2:12 29:56
.dash 9:10 22:12
.dashb 9:10 22:12
.data 16:8 29:43
.data$ 16:8 33:17
.datab 29:47 33:-19
.date 0:38 2:-22 3:-10 4:6 6:-19 7:-120 8:-124 10:-72 12:-164 13:-57 14:43 15:21 16:16 17:-90 18:29 19:58 20:59 21:-160 22:-107 23:-114 24:-52 25:-204 26:4 27:20 29:-35 31:-1 32:5 33:78 34:-29
.date$ 0:15 3:-41 6:-2 8:-31 9:13 10:-4 12:-101 13:-3 15:14 16:38 17:-112 18:15 19:23 20:75 21:-43 22:-18 23:-62 24:-6 25:-86 30:-29 31:-152 32:-24 33:69
.dated 33:33
.dates 0:19 2:-4 4:18 6:-44 9:-26 11:10 13:-23 14:64 15:11 16:-14 18:20 19:34 20:-101 25:-42 26:18 27:17 28:-14 29:-7 31:8 32:35 33:-7 34:-57
.day$ 0:-17 1:55 2:33 4:5 5:-120 8:-16 9:-29 10:-125 11:-185 12:-13 13:-108 14:-211 15:-106 16:116 17:11 18:-97 19:-3 20:70 23:-82 24:85 25:37 26:-26 27:-155 28:-70 29:8 30:-54 32:125 33:66 34:-44
.days 1:46 2:-83 5:6 8:-16 10:-103 16:33 18:-21 20:-28 21:-49 22:24 23:4 24:59 25:4 27:-27 28:95 29:-2 32:50 33:-87 34:-33
.days$ 1:46 2:-83 5:6 8:-16 10:-103 16:33 18:-21 20:-28 21:-49 22:24 23:4 24:59 25:4 27:-27 28:95 29:-2 32:50 33:-87 34:-33
.dded 0:52 10:-16 29:-7 34:39
.dded$ 0:52 10:-16 29:-7 34:39
.dden 2:13 10:-27 12:12
.dden$ 2:14 10:-27 12:12
.ddin 0:27 25:8
.dding 0:27 25:8
.ddre 26:40 29:-33
.ddres 26:40 29:-33
.dds$ 0:16 21:44 34:-18
.dea$ 15:9 25:22 31:-12
.deac 31:31
.deact 31:25
.dead 0:32 1:28 5:-50 6:16 8:-19 10:-16 11:12 12:-58 14:21 15:-18 16:-10 17:-10 18:26 19:-27 20:-85 27:8 31:-50 32:16 33:45 34:-15
.dead$ 2:32 33:24
.deadl 0:34 1:30 2:-53 5:-26 6:25 8:-10 10:-4 11:17 12:-36 14:24 15:-5 16:-7 17:-7 18:31 19:-17 20:-46 26:1 27:5 29:-25 31:-35 32:18 34:-10
.deal 0:8 10:36 18:21 29:-40
.deal$ 10:39
.deali 0:10 18:16
.dear 25:25
.dear$ 25:25
.deb$ 29:24
.debd 7:11
.debdi 7:11
.debi 25:17 29:33 33:-5
.debia 25:17 29:33 33:-5
.debu 8:26
.dece 19:9
.deci 2:-42 3:14 6:-20 7:61 9:42 11:-8 13:27 16:13 21:7 22:-58 25:-30 29:-85 34:62
.decid 2:-14 3:16 6:-15 7:35 8:-10 9:13 13:13 16:8 22:-21 25:-18 29:-14 34:50
.decis 7:11 8:10 9:11 29:-23 34:3
.deck 14:7 18:39 29:-15 33:28
.deck$ 14:7 18:39 29:-15 33:28
.decl 8:26 9:-15 13:3 29:4
.decli 8:26 9:-15 13:3 29:4
.ded$ 0:85 5:-34 6:-117 8:19 9:36 10:-10 12:-6 13:27 14:-29 18:-11 21:29 23:49 24:-16 25:-32 28:-37 29:-7 34:3
.defa 23:43 29:-9
.defau 23:43 29:-9
.defi 10:74
.defin 10:74
.dela 15:73 16:35 33:-6
.delay 15:73 16:35 33:-6
.dele 6:1 10:-2 18:12 23:-10 29:26 31:31
.delet 6:1 10:-2 18:12 23:-10 29:26 31:31
.deli 5:1 8:48 25:-23 27:4 29:-32
.deliv 5:1 27:4
.dell 34:15
.dem$ 20:-2 25:11 27:18 29:44 33:-38
.dema 21:21 34:1
.deman 21:21
.demo 1:23 11:27 29:-5
.demo$ 1:23 11:27 29:-5
.den$ 2:11 9:15 10:-39 27:13
.dena 4:1
.denam 4:1
.denc 2:14 3:14 10:20 12:20 25:19 29:-55 33:29
.denci 12:4
.dency 2:9 25:23 29:-12 33:25
.deni 13:33 29:24 31:-13
.denie 9:-1 13:33
.denin 29:30 31:-11
.dent 17:5 19:56 20:-57 29:55 34:-25
.dent$ 17:7 29:22 34:-23
.dente 19:38 20:-27
.denti 20:-6 29:26
.deny 7:28 8:42 13:-12
.deny$ 8:62 13:-12
.dep$ 2:27 28:10 29:-21
.depe 2:19 10:23 12:21 25:19 29:-57 33:24
.depen 2:21 10:30 12:22 29:-52 33:25
.depr 2:7
.depre 2:7
.deps 12:7 33:7
.deps$ 12:7 33:7
.depu 34:30
.deput 34:30
.der$ 1:-41 2:-81 6:-22 10:48 11:3 12:36 14:45 15:6 16:-87 19:-15 20:-63 23:47 24:88 25:-8 27:-140 28:-14 29:44 30:-5 32:-17 34:-69
.derb 19:-7 26:16 29:8
.derbi 26:16
.dere 10:30 22:18
.dered 10:31
.deri 21:12
.derin 21:12
.dero 13:31
.derog 13:31
.ders 5:-23 10:13 11:31 18:-6 23:31 24:-17 27:62 29:-76 30:33 31:40
.ders$ 15:3 23:33 24:-36 25:-40 27:63 29:-44 30:39 31:37
.derst 10:28 11:41
.des$ 3:12 11:41 18:-29 30:9 31:5
.desc 10:46 17:31 33:-8
.descr 10:46 17:31 33:-8
.desi 29:2
.desig 29:3
.desp 13:9 22:28 29:1
.despi 13:9 22:30
.deta 31:14
.dev$ 5:44 17:24 18:-28 25:-4 26:3 27:47 28:-4 29:-16 30:30 31:3 34:-17
.deve 2:-1 4:11 5:60 10:12
.devel 2:-1 4:11 5:60 10:12
.devs 29:20
.dge$ 16:12 24:31 29:22
.dget 3:13 7:-2 29:23 33:-2
.dget$ 3:13 7:-2 29:23 33:-2
.dial 9:24 22:2 29:-2
.dialo 9:24 22:2 29:-2
.diar 5:-3 10:25
.diary 5:-3 10:25
.dict 7:11 9:26 10:35 11:-17 29:-19
.dict$ 7:11 9:31
.did$ 5:16 6:84 8:-50 9:61 10:-91 12:23 13:47 14:-55 15:-5 16:-27 17:-1 18:-48 19:61 20:-66 21:-70 22:-14 23:37 24:-15 28:-52 29:-30 30:44 31:-54 32:-5 33:-9 34:8
.dida 0:23 5:3 10:20 17:-2 18:-14 20:-56 28:32 29:-34 33:22
.didat 0:23 5:3 10:20 17:-2 18:-14 20:-56 28:32 29:-34 33:22
.die$ 12:9 19:14 29:-54 33:16 34:19
.dies 2:26
.diff 7:10 10:83
.diff$ 7:10
.diffe 10:66 33:11
.dig$ 34:16
.dige 2:-4 25:-4 26:33 27:61 29:-23 30:7 31:27
.diges 2:-4 25:-4 26:33 27:61 29:-23 30:7 31:27
.dina 34:28
.dinat 34:29
.ding 0:27 1:-17 2:6 3:-24 7:6 8:43 9:23 10:13 12:-12 13:27 14:-27 17:43 18:-14 20:-73 21:-3 23:-39 26:-55 29:-2 32:-11 34:-8
.ding$ 0:27 1:-8 2:6 3:-12 7:10 8:40 9:26 10:14 12:-12 13:28 14:-22 16:-38 17:44 20:-60 21:-2 23:-37 26:-18 29:-38 32:-6 33:3 34:-5
.dingl 16:28
.dir$ 3:14 6:13 9:3 11:-2 12:7 13:-7 14:13 16:-3 19:6 20:8 22:6 25:-2 26:1 29:-5 33:-3 34:-4
.dire 10:39 23:13 29:1 33:-7
.dire$ 10:45 33:-4
.direc 23:14 29:2
.disa 31:52
.disab 31:52
.disc 5:-6 29:17 30:3
.discl 2:9
.disco 5:-2 31:28
.discu 21:2 29:11 30:4 31:-20
.disk 28:-23 29:57
.disk$ 28:-23 29:57
.dist 10:4 27:31 28:25 29:-39 31:19
.distr 27:41 29:-30 31:10
.dit$ 9:-11 13:40
.dite 2:25
.dited 2:25
.diti 1:11 9:30
.ditio 1:11 9:31 29:1
.djus 16:30
.djust 16:30
.dles 21:21 34:33
.dles$ 34:34
.dlie 0:21 32:9
.dlin 0:12 1:48 2:-60 5:-29 6:25 8:-18 10:-4 11:16 12:-26 14:25 16:-4 17:-8 18:31 19:-24 27:19 28:-11 29:-40 31:-27
.dline 0:13 1:55 2:-58 5:-28 6:23 10:-3 11:17 12:-24 14:26 16:-3 17:-7 18:10 19:-23 27:20 28:-10 29:-31 31:-25 32:1
.dly$ 8:-2 15:-15 22:26 27:7 29:6 33:33
.dmap 14:44
.dmap$ 14:44
.dme$ 2:5
.dmin 30:1
.dmit 22:21
.dmitt 22:21
.dms$ 2:-27 11:37 25:-29 26:49 27:12
.dnes 1:26 16:17 20:31 29:-17 31:1
.dnesd 1:26 16:17 20:32 31:5
.dni$ 28:63 29:-20
.dnig 33:34
.dnigh 33:34
.doab 2:38
.doabl 2:38
.doc$ 2:8 17:25 21:-47
.docs 0:60 1:40 2:27 10:-35 15:-18 16:-43 17:30 18:-2 27:15 29:3 31:14 33:-4
.docs$ 0:60 1:40 2:22 10:-34 15:-1 16:-43 17:30 18:-1 27:15 29:3 31:14 33:-4
.docu 0:17 1:5 3:4 5:-21 11:13 12:-13 22:-2 25:5
.docum 0:17 1:5 3:4 5:-21 11:13 12:-13 22:-2 25:5
.does 0:-32 1:-16 2:28 6:-4 7:18 9:26 10:43 11:20 12:12 13:-9 14:17 15:-33 16:-50 17:-3 18:-17 19:-55 20:27 22:-56 24:-37 25:-71 26:37 27:-40 29:30 30:-37 33:5 34:-43
.does$ 0:-32 1:-16 2:28 6:-4 7:18 9:26 10:43 11:20 12:12 13:-9 14:17 15:-33 16:-50 17:-3 18:-17 19:-55 20:27 22:-56 24:-37 25:-71 26:37 27:-40 29:30 30:-37 33:5 34:-43
.doin 5:37 9:18 33:10
.doing 5:37 9:18 33:10
.dom$ 31:39
.done 6:67 10:-10 14:-33 17:36 20:20 22:11 29:-17 33:-30
.done$ 6:67 10:-10 14:-33 17:36 20:20 22:11 29:-17 33:-30
.door 6:38 22:15 29:-58 33:11
.door$ 6:38 22:16 29:-57 33:4
.dor$ 2:6 21:5 22:-4
.dora 20:8 29:12
.dora$ 20:8 29:12
.dos$ 11:5 24:10 25:15 29:-6
.dow$ 6:60 10:21 12:-8 29:-1 33:23
.down 2:-37 5:-27 6:-40 7:-17 8:46 10:-48 11:-49 12:21 14:-9 17:-44 18:3 22:-10 25:-91 27:-2 28:64 29:20 31:61 33:32 34:-4
.down$ 5:-26 6:-27 7:-3 8:49 9:5 10:-79 11:-34 12:23 16:3 17:-7 18:7 20:-30 22:-7 25:-75 28:73 29:9 31:24 33:53
.downl 20:41 29:6
.downs 31:43
.dows 29:38
.dows$ 29:38
.dpoi 2:26
.dpoin 2:26
.dpr$ 9:8 29:-6
.draf 4:19 20:8
.draft 4:19 20:8
.draw 8:37 12:35 14:27 22:-3 29:-12
.draw$ 8:48 14:24 22:-1
.drawn 4:8
.drea 6:2 11:-17 25:31
.dream 6:2 11:-17 25:31
.dres 26:39 29:-12
.dress 26:39 29:-12
.dri$ 4:35
.driv 2:56 8:15 29:-21 33:17
.drive 2:57 8:15 29:-18 33:17
.drop 2:24 9:-3 20:20 24:39 29:-15 30:22 31:14 33:6
.drop$ 2:5 20:4 24:43 29:-68 30:23 31:17 33:17
.duce 1:15 11:5 24:-15
.duce$ 1:15 11:5 24:-14
.duct 0:4 10:16 17:13 27:11 33:-39
.duct$ 0:5 10:19 20:11 27:12 33:-19
.ducti 1:1 17:14
.due$ 10:-18 20:-5 24:55 25:-44 28:-22 29:-44 32:95 33:2
.dule 1:22 2:-13 3:22 4:22 6:-22 10:-10 12:-37 13:-53 14:51 17:-2 18:17 19:35 20:-26 24:5 25:-62 26:-8 29:4 31:-43 34:13
.dule$ 1:26 2:-6 3:24 4:25 12:-10 13:-11 14:59 18:26 19:29 20:-50 24:7 25:-46 31:-14 32:-20 34:2
.duled 15:15 29:-7 32:40
.duler 9:8 29:16
.dumb 10:29
.dumb$ 10:29
.dump 14:28
.dump$ 14:28
.dup$ 29:26
.durc 9:30 29:-20
.durch 9:30 29:-20
.dure 10:-19 11:20 21:8
.dure$ 10:-19 11:20 21:8
.duri 2:89 10:-18 12:-23 17:2 31:42
.durin 2:85 10:-17 12:-22 17:2 31:43
.duty 34:31
.duty$ 34:31
.dvan 1:-2 8:-1 14:3 16:2 18:16 21:10 23:-7 24:4 26:1 27:-9 29:-5 33:8
.dvanc 1:-2 8:-1 14:3 16:2 18:16 21:10 23:-7 24:4 26:1 27:-9 29:-5 33:8
.dvic 9:30 29:-6 31:22
.dvice 9:30 29:-6 31:22
.dvis 9:13 24:28 33:-14
.dvise 9:13 24:24 33:-10
.dzie 11:-13 16:22 24:33 25:51 29:-45 33:-21
.eaas 19:6 20:-20
.eaase 19:6 20:-19
.eaat 33:7
.eaatu 33:7
.eabl 2:52
.eable 2:52
.each 5:8 6:25 9:15 17:-16 27:30 34:14
.each$ 9:19 17:-11 27:31 34:15
.eache 5:20 6:40
.eact 31:25
.eacti 31:25
.ead$ 5:-56 6:12 8:28 12:-32 16:46 17:6 18:59 22:-23 23:31 24:15 25:-83 27:-55 29:-7 33:-7 34:18
.eadi 5:-29 10:33 29:15 33:23
.eadin 5:-28 10:34 29:16
.eadl 0:34 1:30 2:-54 5:-28 6:24 8:-11 10:-4 11:16 12:-36 14:29 15:-5 16:-7 17:-10 18:29 19:-23 27:3 28:-11 29:-26 31:-35 32:17 34:-10
.eadli 0:34 1:29 2:-54 5:-27 6:24 8:-10 10:-4 11:17 12:-36 14:27 15:-5 16:-7 17:-9 18:29 19:-23 27:4 28:-11 29:-25 31:-35 32:17 34:-10
.eads 24:41
.eads$ 24:41
.eady 1:2 3:28 5:17 6:42 7:-26 9:11 10:-76 11:-26 12:20 13:-24 14:-1 18:37 19:-9 21:-9 22:28 26:13 27:-9 28:-41 29:-1 30:-1 31:8 34:-17
.eady$ 1:2 3:28 5:17 6:42 7:-26 9:11 10:-76 11:-26 12:20 13:-24 14:-1 18:37 19:-9 21:-9 22:28 26:13 27:-9 28:-41 29:-1 30:-1 31:8 34:-17
.eaes 20:10
.eaes$ 20:10
.eah$ 12:7 25:13
.eak$ 2:87 8:14 9:26 10:-86 21:29 22:39 25:-8 28:-36 29:-65 33:-31
.eaks 13:55
.eaks$ 13:55
.eal$ 10:35 20:7
.eali 0:8 18:15
.ealin 0:10 18:16
.ealis 21:1
.eam$ 1:-25 4:-26 5:3 6:-45 7:-7 8:7 10:-26 11:-30 12:2 13:25 15:-27 17:26 19:-23 21:38 22:11 24:13 25:10 26:7 28:-3 29:6 31:5 32:22 33:-34
.eami 6:1
.eamin 6:1
.eams 2:-3 12:5
.eams$ 2:-3 12:5
.ean$ 2:-28 10:17 28:7 29:31 33:17
.eani 7:31 8:-26 10:30 29:9
.eanin 7:32 8:-26 10:28 29:9
.eans 10:67
.eans$ 10:67
.eant 12:4 25:21
.eant$ 25:21
.eanu 2:21 22:3
.eanup 2:21 22:3
.ear$ 2:-14 8:7 9:-45 15:40 16:-35 19:69 24:27 25:52 27:13 33:-90
.earc 29:26
.earch 29:26
.eard 10:7
.eard$ 10:7
.eare 18:83
.eares 18:67
.eari 33:3
.earin 33:8
.earl 6:-30 11:-19 15:17 16:11 18:34 19:15 21:14 23:57 28:-8 29:-32 33:-60
.earli 6:-12 15:20 16:24 18:39 19:18 23:4 33:-13
.early 1:9 2:19 11:-12 21:19 23:35 29:-21 33:-10
.ears 29:11 34:13
.ears$ 29:11 34:13
.eart 10:35
.earth 10:35
.ease 0:-6 1:5 4:21 6:3 7:-12 8:3 10:-1 12:-1 13:8 14:11 15:9 16:9 17:12 20:15 21:-8 22:21 23:-19 24:11 26:1 27:16 28:11 32:1 34:8
.ease$ 0:-4 1:6 3:-19 4:24 5:-1 6:-40 7:-7 8:4 11:3 12:-3 13:10 14:15 15:11 16:11 19:10 20:17 21:-4 22:24 23:-17 24:9 25:-3 26:3 27:11 28:14 29:5 32:2 34:12
.eased 6:64 19:-47
.eases 17:11 31:53
.easi 21:9 29:15
.easin 29:18
.easo 9:28 10:43 22:27
.eason 9:28 10:43 22:27
.east 2:38 12:-9 28:14 33:-22
.east$ 2:38 12:-9 28:14 33:-22
.easy 17:54
.easy$ 17:54
.eat$ 8:-34 11:47 17:-43 25:96 27:13 29:-47
.eate 1:28 3:55 4:19 29:17 34:18
.eate$ 1:24 3:1 4:40 29:26
.eated 3:39 4:-4 5:11 34:24
.eath 18:21 29:37
.eathe 29:44
.eatu 0:-61 1:-20 2:8 3:-27 5:19 6:12 7:-55 9:-54 10:14 11:5 12:3 13:-1 14:-53 15:4 16:13 17:-5 18:-3 19:21 20:-44 22:8 24:7 27:-16 28:21 29:-50 30:-22 31:-14 32:-59 33:35 34:4
.eatue 33:4
.eatur 0:-56 1:-17 2:9 3:-22 5:19 6:4 7:-52 9:-52 10:17 11:5 12:6 14:-50 15:5 16:14 17:-5 18:-2 19:21 20:-38 21:1 22:8 24:3 27:-14 28:18 29:-39 30:-16 31:-11 32:-58 33:27 34:4
.eaut 28:1 29:-13 33:32
.eautr 28:1 29:-10 33:32
.eave 7:28 8:-6 15:43 16:-10 20:-3 24:-17 27:-27 29:7 31:42
.eave$ 7:28 8:-6 15:43 16:-10 20:-3 24:-17 27:-27 29:7 31:42
.ebas 11:-20 29:34
.ebase 11:-19 29:38
.ebca 26:67 29:-34
.ebcal 26:67 29:-34
.ebdi 7:11
.ebdif 7:11
.ebho 26:24 27:4
.ebhoo 26:24 27:4
.ebia 25:17 29:33 33:-5
.ebian 25:17 29:33 33:-5
.ebla 29:34
.eblat 29:34
.ebod 2:-24 3:6 4:-12 7:13 29:23 30:22 34:11
.ebody 2:-24 3:6 4:-12 7:13 29:23 30:22 34:11
.ebui 33:7
.ebuil 33:7
.eby$ 16:31 21:-11 22:43
.ecam 9:37
.ecame 9:37
.ecat 2:7
.ecate 2:7
.ecau 22:19
.ecaus 22:19
.eced 19:68 20:-25
.ecede 19:57 20:-25
.ecei 11:-2 26:58 27:24 29:10 30:11 31:35 34:-16
.eceiv 11:-2 26:58 27:24 29:10 30:11 31:35 34:-16
.ecep 22:4
.eces 19:9 21:28 23:18
.ecess 19:9 21:28 23:18
.ecia 25:21 32:16
.ecial 32:17
.eciat 25:17
.ecid 2:-14 3:16 6:-15 7:35 8:-10 9:13 13:13 16:8 22:-21 25:-18 29:-14 34:50
.ecide 3:16 6:-15 9:33 13:14 16:10 22:-21 25:-17 29:-8 34:50
.ecis 7:11 8:10 9:10 29:-42 33:10 34:3
.ecisi 7:11 8:10 9:11 29:-23 34:3
.eck$ 2:20 16:-5 18:33 21:-10 25:-33 28:13 29:7 33:32
.ecki 0:-6 2:-15 6:6 7:-2 11:6 17:-27 20:12 27:9 34:14
.eckin 0:-6 2:-15 6:6 7:-2 11:6 17:-27 20:12 27:9 34:14
.eckp 1:26 18:25 24:-1
.eckpo 1:26 18:25 24:-1
.ecli 8:26 9:-15 13:3 29:4
.eclin 8:26 9:-15 13:3 29:4
.ecom 11:-12 16:8 17:53 29:-16 33:4
.ecome 2:2 11:-5 16:11 17:38 29:-2 33:6
.econ 0:9 1:2 33:25
.econd 0:10 1:2 33:33
.ecor 8:25 22:29
.ecord 8:25 22:29
.ect$ 1:-56 2:-15 3:1 5:29 6:-77 7:30 8:6 9:-99 10:38 12:28 13:-40 14:-48 15:-9 17:38 20:32 21:11 22:9 24:-40 28:-61 32:-54 33:13 34:-71
.ecte 7:-20 10:13 13:3 17:12 20:22 34:-25
.ected 7:-20 10:13 13:4 17:12 20:22 34:-25
.ecti 2:23 9:22 12:-9 14:-8 16:30 19:11 29:36 33:-31 34:-1
.ectio 9:25 16:27 29:29 33:-16
.ectiv 19:16
.ects 6:5 17:-10 20:-10 33:61
.ects$ 6:5 17:-10 20:-10 33:61
.ecur 1:18 2:8 7:14 10:5 11:-13 13:-11 16:3 22:8 29:15 33:-31 34:20
.ecuri 1:18 2:8 7:14 10:5 11:-13 13:-11 16:3 22:8 29:15 33:-31 34:20
.ecut 5:3
.ecuti 5:3
.eded 0:30 11:11 21:24 33:-20
.eded$ 0:30 11:11 21:24 33:-20
.eden 9:16 19:57 20:-27 25:3
.edent 19:57 20:-27
.edia 5:-19 10:24 18:21
.edin 21:6 22:-4
.eding 21:6 22:-4
.edit 2:21 11:-21 29:20
.edite 2:25
.edli 1:13
.edlin 1:13
.edne 1:26 16:17 20:32 31:5
.ednes 1:26 16:17 20:32 31:5
.edor 20:8 29:12
.edora 20:8 29:12
.eds$ 13:14 16:3 20:21 22:29
.edul 1:23 2:-34 3:22 4:23 6:-21 12:-17 13:-41 14:49 18:18 19:36 20:-23 24:3 25:-58 29:-29 31:-39 34:24
.edule 1:24 2:-30 3:22 4:23 6:-19 12:-15 13:-40 14:49 18:19 19:36 20:-22 24:5 25:-56 29:-26 31:-34 34:16
.edur 10:-19 11:20 21:8
.edure 10:-19 11:20 21:8
.edy$ 2:-6 10:-49 12:-15 17:-18 19:44 20:56 29:-7 33:5
.eeas 14:-4
.eease 14:-4
.eed$ 0:10 1:26 2:3 5:-63 8:5 10:-81 11:-50 12:-54 16:-12 17:8 21:17 22:21 23:17 24:-14 25:-23 26:59 29:-95 30:17 31:-9 32:-44 33:13 34:15
.eede 0:30 8:-6 11:12 21:19 33:-19
.eeded 0:30 8:-6 11:12 21:19 33:-19
.eeds 13:14 16:3 20:21 22:29
.eeds$ 13:14 16:3 20:21 22:29
.eee$ 12:38
.eeez 14:14
.eeeze 14:14
.eek$ 0:-39 1:22 2:5 4:-9 5:51 7:-17 8:-81 10:-132 11:-79 12:-55 14:-90 15:25 16:51 17:18 18:-5 19:-87 20:-15 23:-42 24:44 25:-5 26:-57 27:-30 28:-9 30:-14 32:88 33:41
.eekd 20:8
.eekda 20:8
.eeke 2:-22 25:59 28:33 32:1
.eeken 2:-22 25:59 28:33 32:1
.eekl 25:-25 26:24 27:39 29:-18 31:23 32:42
.eekly 25:-25 26:24 27:39 29:-18 31:23 32:42
.eeks 4:67 5:24 19:24 20:-6 28:47 29:-7 32:-6
.eeks$ 4:67 5:24 19:24 20:-6 28:47 29:-7 32:-6
.eel$ 28:40
.eels 4:17 18:37 29:-34
.eels$ 4:17 18:37 29:-34
.eemi 23:24
.eemin 23:24
.eems 29:6 30:3
.eems$ 29:6 30:3
.een$ 5:25 8:39 9:36 11:-48 13:25 14:-25 18:-72 19:4 21:-36 22:-51 25:14 27:-69 31:-36 32:22 33:-75 34:-73
.eens 29:1
.eensh 29:1
.eep$ 8:-2 10:5 11:-35 15:37 26:-14 27:69 29:-44 30:44
.eeps 10:8 28:37 29:31 33:1
.eeps$ 10:8 28:37 29:31 33:1
.eer$ 5:-23 11:14 17:30 20:16 33:15
.eeri 5:3 14:4 25:41 29:-13
.eerin 5:4 14:6 25:11
.eers 2:-1 5:7 8:9 12:3 13:3 15:-7 17:-3 18:-10 20:1 25:19 27:-6 28:13 34:-13
.eers$ 5:6 8:9 12:5 13:3 15:-6 17:-2 18:-7 20:3 25:20 27:-6 28:13 33:-3 34:-16
.ees$ 7:27 8:-35 12:11 13:21 27:1 33:28
.eet$ 11:28 17:40 25:17 29:-62
.eeti 7:8 15:17 16:2 18:-4 24:-9 25:1 27:-12 29:62 31:-2
.eetin 7:8 15:17 16:2 24:-8 25:1 27:-12 29:56 31:-2
.eeze 0:10 1:17 2:6 3:-45 5:-58 6:-4 7:-40 10:17 11:-15 12:18 13:8 14:29 15:7 16:14 18:7 19:1 20:-84 22:13 26:-6 27:14 28:1 29:2 30:-55 31:4 33:-5
.eeze$ 0:19 1:30 2:15 3:-16 4:-115 5:-91 6:-5 7:-6 9:8 10:16 12:14 13:21 14:-59 15:16 16:29 18:18 19:10 20:-68 22:24 23:2 24:9 25:-23 28:16 29:-1 30:-25 32:-63 33:1 34:6
.eezed 5:11
.eezes 1:-20 4:36 10:5 11:-13 12:5 13:-32 14:74 16:-40 18:-12 22:-1 24:-10 27:40 28:-30 29:30 31:5 32:6 33:-57 34:-22
.eezi 6:-5 10:16 25:29 32:16
.eezin 6:-5 10:16 25:29 32:16
.eezz 12:4
.eezze 12:4
.efac 2:24 29:14
.efact 2:24 29:14
.efau 23:43 29:-9
.efaul 23:43 29:-8
.effe 12:55
.effec 12:55
.efin 10:74
.efine 0:1 10:52
.efini 10:19
.efor 1:38 2:-2 3:22 6:7 7:10 10:-11 12:-7 13:-9 14:-1 17:16 18:15 19:42 22:-11 23:12 24:46 25:-10 28:36 30:-15 31:-3 32:10 34:-7
.efore 1:31 3:23 6:7 7:10 10:-10 12:-7 13:-9 14:-1 17:6 18:16 19:42 22:-11 23:12 24:42 25:-10 28:39 30:-15 31:-2 32:10 34:-6
.efre 33:17
.efree 33:19
.eft$ 10:-51 14:52 24:35 25:-25 28:86 29:28 33:-48 34:-21
.eful 16:8
.eful$ 16:8
.efus 8:56 9:15
.efuse 8:56 9:15
.egal 22:20
.egal$ 22:16
.egar 9:21 17:42 21:21 25:-5 29:-1
.egard 9:21 21:21
.egen 2:40
.egen$ 2:40
.egin 4:68 10:-34 12:-19 17:97 20:-24 27:22
.egin$ 3:4 4:48 17:38 20:-23
.eginn 4:4 17:66 33:2
.egins 27:32
.egis 1:10 13:29 27:22
.egist 1:9 13:29 27:22
.egra 2:11
.egre 2:26 33:17
.egres 2:19 33:18
.egun 5:30 6:-4 12:44 14:-9
.egun$ 5:30 6:-4 12:44 14:-9
.ehal 8:1 22:31
.ehalf 8:1 22:31
.ehen 5:19
.ehen$ 5:19
.ehin 6:45 10:29 14:-14 33:-12
.ehind 6:45 10:29 14:-14 33:-12
.ehol 14:20
.ehold 14:20
.eht$ 9:17 29:-1 32:1
.eigh 15:20
.ein$ 1:8 18:29
.eind 11:-6 23:19 24:7
.eine 1:17 9:-12 16:41 21:34
.eine$ 9:-10 16:4 21:35
.einen 1:9 16:18
.eing 5:21
.eing$ 5:21
.eint 20:9
.eint$ 20:9
.eir$ 24:21
.eite 12:6 33:9
.eiten 12:6 33:9
.eive 26:59 27:23 29:13 30:7 31:34 34:-16
.eive$ 27:32 29:20 30:10 31:25
.eives 26:50 34:-1
.ejec 7:24 8:35 11:2 29:1
.eject 7:21 8:37 11:2 29:2
.ekda 20:8
.ekday 20:8
.eken 2:-22 10:21 11:-4 25:59 28:33 29:-11
.ekend 2:-22 25:53 28:34 32:1
.ekly 25:-25 26:24 27:39 29:-18 31:23 32:42
.ekly$ 25:-25 26:24 27:39 29:-18 31:23 32:42
.eks$ 4:67 5:8 19:24 20:-15 28:77 29:-30 32:-8
.elam 1:2
.elame 1:2
.elas 20:54 29:-7
.elase 20:25
.elat 32:20
.elate 32:20
.elay 15:73 16:34 33:-7
.elay$ 15:5 16:30 29:3
.elaye 15:40
.elayi 15:8
.elbo 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.elbot 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.elco 2:22 17:21 25:13
.elcom 2:20 17:21 25:15
.ele$ 12:46
.elea 4:16 5:16 8:-11 11:-49 12:-10 13:-7 17:20 18:-58 19:21 20:24 22:-13 23:-53 25:9 26:-1 27:3 28:9 29:7 30:-2 31:-4 32:3 33:-34 34:22
.eleaa 19:7 20:-18
.eleae 20:17
.eleas 4:19 5:15 8:-16 11:-46 12:-7 13:-6 14:2 17:19 18:-56 19:11 20:24 21:1 22:-10 23:-52 24:3 25:10 27:3 28:11 29:10 31:-3 32:7 33:-31 34:19
.elee 12:12
.elem 9:5
.eleme 9:5
.eles 20:56 33:-7
.elese 20:33
.elet 6:1 10:-2 18:12 23:-10 29:26 31:31
.elete 6:1 10:-2 18:12 23:-10 29:26 31:31
.elf$ 0:17 11:52 25:-29 31:28
.elin 2:59 6:-33 8:28 14:72 19:27 25:-58
.eline 2:59 6:-33 8:28 14:70 19:27 25:-58
.eliv 27:21
.elive 27:21
.ell$ 5:22 8:-10 9:22 10:31 11:3 12:56 13:-46 16:-20 17:-51 22:-13 23:-16 24:28 25:36 27:-6 31:-39 33:6
.elle 6:-10 9:20 11:-16 12:27 14:12 25:-43 29:-44 31:42 33:30
.elles 9:22 12:11 33:32
.elli 29:23 31:32
.ellin 29:23 31:32
.ello 6:-3 7:7 10:17 11:-24 16:-3 17:15 21:15 22:-2 25:21 29:-3
.ello$ 6:-3 7:7 10:17 11:-24 16:-3 17:15 21:15 22:-2 25:21 29:-3
.elog 1:36
.elog$ 1:36
.elop 4:12 5:50 10:13
.elope 10:24 17:1
.elopm 4:12 5:22 12:14
.elp$ 11:86 15:21 17:66 22:-6 25:-58 29:-6 31:-12
.els$ 4:15 10:-15 16:-14 18:23 19:17 26:74 27:-42 29:-55 30:7 31:7
.else 11:31 31:25
.else$ 11:33 25:3 31:26
.elve 8:15 22:-14 25:27 29:-14
.elves 20:7 29:-13
.ely$ 2:-27 12:3 18:19 21:46 29:-12 33:49
.emai 5:-43 14:49 19:-27 26:39 28:92 31:-8 33:-26
.email 26:41 27:13
.emain 5:-12 14:52 19:-20 28:92 33:-25
.eman 21:21
.emand 21:21
.embe 1:14 2:-22 3:6 4:28 5:-62 6:18 9:-46 12:8 13:-59 14:1 15:-27 16:21 17:-10 18:-78 19:-11 21:30 24:33 25:-18 28:-15 29:-35 32:21 33:49
.ember 1:14 2:-22 3:6 4:28 5:-61 6:15 9:-38 12:9 13:-58 14:1 15:-27 16:21 17:-10 18:-78 19:-11 21:30 24:33 25:-16 28:-15 29:-35 32:21 33:49
.embr 1:6 16:8
.embre 1:6 16:8
.eme$ 8:14 27:24
.emem 24:36
.ememb 24:36
.emen 0:-38 5:-39 10:17 12:21 13:1 16:9 17:-1 21:-59 22:-8 23:-22 25:-40 26:8 27:44 28:1 29:-95 31:12 33:6 34:3
.ement 0:-35 5:-39 10:17 12:21 13:2 16:3 21:-58 22:-2 23:-22 25:-39 26:8 27:45 28:2 29:-95 31:5 33:10 34:3
.emet 9:4
.emetr 9:5
.emid 23:25
.emin 1:-40 2:-66 5:20 6:-52 8:-19 9:-18 10:-59 11:14 12:-31 13:-34 14:-18 16:-75 17:-25 18:-22 19:5 20:-14 23:117 24:77 25:-22 27:13 28:-50 29:8 30:7 31:11 32:-37 33:21 34:-33
.emind 1:-39 2:-63 6:-50 8:-16 9:-15 10:-36 11:12 12:-19 13:-23 14:-13 16:-74 17:-17 18:-21 19:5 20:-12 23:106 24:71 25:-18 27:14 28:-48 29:13 30:18 31:16 33:25 34:-30
.emine 23:25
.emo$ 1:23 11:27 29:-5
.emoj 9:11 10:17
.emoji 9:11 10:17
.emor 24:14
.emory 24:14
.emov 2:49 12:-24 27:-39 30:25 31:34 33:-29 34:61
.emove 2:12 12:-16 27:-38 30:25 31:35 33:-25 34:62
.emovi 2:31
.empe 13:6 29:21
.empl 3:69 4:56 13:-15 21:21
.empla 3:71 4:38 13:-15 21:21
.empt 10:12 12:-12 13:23 22:46 34:-1
.empt$ 2:18 10:21 12:-5
.empti 13:6 22:35
.ems$ 10:37 11:-22 30:3
.emy$ 2:30
.enab 27:5
.enabl 27:5
.enam 2:39 27:-7 29:17 33:9
.ename 2:16 27:-7 29:22 33:11
.enas 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
.enas$ 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
.ence 2:-19 3:14 7:58 8:-16 9:-45 10:50 25:-30 27:47 31:17 33:-14
.ence$ 2:-21 3:15 7:34 8:-15 9:-27 10:51 25:-30 27:47 31:17 33:-12
.ench 7:39 9:-5 19:2 29:11
.ench$ 29:13
.enchm 7:39 9:-4 19:2
.enci 12:2 33:34
.encie 12:6
.encil 10:-23 20:2 33:29
.ency 2:9 25:23 29:-19 33:25
.ency$ 2:9 25:23 29:-19 33:25
.end$ 1:21 2:-52 6:-16 7:-25 8:-33 9:-44 10:-60 11:-40 12:-53 13:-34 14:19 15:13 16:2 17:16 18:-24 25:68 26:14 27:25 28:-1 29:34 30:-53 32:42 33:-11
.enda 0:10 1:26 4:23 5:-33 6:-12 8:-32 9:-28 10:-34 12:-41 13:-24 14:20 16:3 17:-28 18:10 19:33 20:-27 22:-38 24:-60 25:-62 26:23 29:-41 31:-9 32:49 33:27
.enda$ 27:5 32:47
.endan 2:11
.endar 0:12 1:28 2:-15 4:27 5:-14 8:-27 10:-17 12:-8 13:-12 14:33 16:5 17:-17 18:19 19:33 22:-16 24:-13 25:-20 26:26 29:-13 31:-14 33:17
.ende 2:11 5:-2 6:-42 10:13 12:23 16:-21 20:-3 25:21 29:-20 33:51
.ended 6:-19 14:-4 19:6 33:17
.enden 2:18 10:30 12:21 16:-14 27:9 29:-37 33:25
.ender 14:12 18:8
.endi 4:3 8:41 13:20 27:17 29:-11
.endin 4:4 8:42 13:12 27:20 29:-24
.endo 2:14 21:5 22:-5
.endor 2:14 21:5 22:-5
.endp 2:26
.endpo 2:26
.ends 29:9
.ends$ 29:9
.ene$ 11:12 31:3
.ened 6:61 9:22
.ened$ 6:62 9:22
.ener 4:30 14:-3 19:13 26:19 30:-22 31:28 34:20
.enera 4:30 14:-3 19:13 26:19 30:-22 31:28 34:20
.enev 27:63
.eneve 27:66
.engi 17:32 25:12 29:-10
.engin 17:32 25:12 29:-10
.engl 25:5
.engli 25:5
.enie 9:-8 13:32
.enied 9:-7 13:32
.enin 3:30 10:-7 25:6 29:36 31:-19 32:18 33:3
.ening 3:30 10:-7 29:36 31:-17 32:18 33:3
.enki 29:31
.enkin 29:31
.enou 2:10 7:22 31:52 33:-9
.enoug 2:10 7:22 31:52 33:-9
.ens$ 10:30 17:9 20:-14 24:-22 25:-19 27:29 29:13 32:30 33:-8
.ense 0:28 2:-13 6:-6 10:31 26:5 29:46
.ense$ 0:28 2:-12 6:-6 10:31 26:5 29:39
.ensh 29:1
.ensho 29:2
.ensi 13:1 22:27
.ensio 13:1 22:19
.enss 9:29 29:14
.enssl 9:29 29:14
.enst 4:41 18:29 29:3 31:-10
.ensta 4:26 29:14 31:-9
.ent$ 0:-95 3:-85 4:9 5:75 6:19 7:-79 8:-45 9:2 10:13 11:-138 12:83 13:-33 14:-112 16:16 17:38 18:36 19:41 20:-60 21:-26 22:22 24:-26 25:-30 26:-99 27:-20 28:-5 29:7 31:-91 32:-42 33:29
.enta 0:15 3:1 7:4 9:-61 12:-13 24:1 28:-20 34:8
.entag 5:13
.entai 7:9 15:3
.entat 0:18 3:4 5:-24 11:10 12:-8 24:2 34:9
.ente 1:37 5:22 11:3 14:-25 19:29 20:-36 25:20 29:21
.ente$ 19:38 20:-27
.enten 10:7
.enter 1:34 5:20 11:4 14:-22 29:39
.enti 3:6 7:12 11:27 20:-18
.entio 3:11 11:30
.entis 29:26
.entl 6:-18 10:26 12:44 26:7
.ently 12:47 26:8
.ento 1:1 17:64
.ento$ 1:2
.entor 17:66
.entr 1:21 2:9
.entry 1:21
.ents 2:-2 4:-2 5:-70 14:-19 16:1 17:-63 18:8 22:-6 23:-23 25:-71 26:11 27:66 28:2 29:-81 31:4 32:7 33:20 34:9
.ents$ 2:-2 4:-2 5:-59 9:-34 12:7 14:-18 16:1 17:-61 18:9 22:-6 23:-23 25:-65 26:12 27:66 28:2 29:-60 31:4 32:8 33:18
.entsc 9:16 34:16
.enty 4:22
.enty$ 4:22
.enu$ 2:22 11:47 25:-36 29:-15
.enue 20:12 29:9
.enue$ 20:12 29:9
.envi 17:3 20:12
.envir 17:3
.eny$ 8:62 13:-12
.eol$ 10:72 11:-19 19:-21 20:-6 29:18
.eone 2:-24 9:-9 10:23 12:7 15:22 17:24 29:-3 34:16
.eone$ 2:-24 9:-9 10:23 12:7 15:22 17:24 29:-3 34:16
.eope 8:12 12:62 29:-41
.eopen 8:12 12:58 29:-41
.eopl 0:-11 2:-23 5:13 6:-4 8:-7 11:8 12:8 17:26 21:-6 23:23 25:-28 30:14 33:3 34:11
.eople 0:-11 2:-23 5:13 6:-4 8:-7 11:8 12:8 17:26 21:-6 23:23 25:-28 30:14 33:3 34:11
.epai 29:3
.epair 29:3
.epar 0:43 4:32 18:24 29:-25 33:-16
.epara 0:45
.epare 4:36 18:28
.epen 2:21 10:30 11:-20 12:22 33:25
.epend 2:21 10:30 12:20 29:-52 33:25
.epo$ 4:-3 12:32 17:11 29:26
.epor 2:1 6:7 7:36 8:-39 11:16
.eport 2:1 6:7 7:36 8:-39 11:16
.epos 10:29 12:22 33:-11
.eposi 10:16 12:1
.epox 14:-23 19:86 33:-5
.epoxy 14:-23 19:86 33:-5
.epre 2:7
.eprec 2:7
.epri 2:23
.eprin 2:23
.eps$ 10:1 11:50 12:5 21:-21 25:-4 27:-2 28:56 29:15 33:38
.ept$ 1:36 2:24 4:-13 5:-4 6:-64 7:34 8:8 9:-27 12:-43 13:-14 16:3 20:59 21:9 24:15 29:-13
.epte 1:32 2:31 4:3 5:-45 6:6 9:3 10:-30 11:-7 12:-35 14:14 15:-1 16:25 17:-9 18:-9 20:10 21:-34 22:-39 25:-19 32:34 33:11
.epted 2:42 9:19 12:-2 13:12
.eptem 1:36 5:-30 6:12 10:-16 14:17 16:24 20:15 32:24 33:12
.epti 2:-12 3:-13 4:-15 5:-58 6:-13 8:20 9:47 11:-3 13:33 14:-32 17:-60 18:-4 20:-46 21:57 22:39 25:-5 27:10 28:-8 29:8 32:-45 33:-21 34:25
.eptie 9:9
.eptin 8:-17 9:12 12:8
.eptio 2:-13 4:-6 5:-26 7:1 8:34 9:29 12:-26 13:34 14:-22 16:-32 17:-32 20:-15 21:42 22:42 27:11 32:-34 33:-25 34:28
.epto 9:-3 13:10
.eptoi 13:3
.epts 13:-23 21:36
.epts$ 13:-23 21:36
.eput 34:30
.eputy 34:30
.eque 6:-1 7:6 8:48 9:38 11:19 12:-23 13:41 14:-40 18:-27 21:58 22:63 24:-10 25:-63 27:-45 29:-7 31:-45 32:-41 33:-36 34:-8
.eques 7:7 8:43 9:43 10:-66 11:19 12:-17 13:34 14:-39 18:-18 21:59 22:62 24:-8 25:-61 27:-42 29:-5 31:-42 32:-39 34:-8
.equi 0:-7 1:-12 2:-9 6:15 9:-49 10:5 12:11 13:4 16:12 21:9 22:-9 23:-19 24:11 28:8 29:-52 33:25 34:21
.equir 0:-7 1:-12 2:-9 6:15 9:-49 10:5 12:11 13:4 16:12 21:9 22:-9 23:-19 24:11 28:8 29:-52 33:25 34:21
.erab 25:30
.erabl 10:2
.eral 19:16 26:19 30:-21 31:29 34:20
.eral$ 26:19 30:-21 31:30 34:20
.erall 19:18
.erat 4:26 29:12
.erate 4:41
.eratu 29:22
.erbi 26:16
.erbir 26:16
.erce 5:12 29:18
.ercen 5:12 29:18
.erci 2:-6 7:-1 18:17 19:-16 20:10 22:12 29:4 33:-12
.erci$ 2:-6 7:-1 18:17 19:-16 20:10 22:25 29:4 33:-12
.erda 3:9 6:27 7:32 8:-1 24:17 29:4 33:-17 34:2
.erday 3:9 6:29 7:32 8:-1 16:12 29:5 33:-12 34:2
.erdi 9:35
.erdic 9:35
.ere$ 2:-44 3:3 4:-54 5:15 7:-33 8:-47 10:-10 11:38 12:-20 13:25 14:25 15:16 16:-28 17:73 20:-32 21:45 22:-5 26:18 27:50 28:-27 29:-11 33:-18 34:6
.ereb 16:31 21:-11 22:43
.ereby 16:31 21:-11 22:43
.ered 2:-21 5:19 10:44 11:25 12:-7 13:20 14:-17 25:24 27:18 32:-12
.ered$ 2:-21 5:19 10:44 11:25 12:-7 13:20 14:-17 25:24 27:18 32:-12
.eren 10:42 27:5 33:48
.eren$ 27:8 33:10
.erenc 10:31 29:17
.erent 33:31
.eres 18:20 27:27
.erest 18:20 27:27
.erez 12:19
.ereze 12:19
.erfa 12:9 33:20
.erfac 12:17 33:21
.erfe 25:24
.erfec 25:24
.erfo 2:22
.erfor 2:22
.erge 2:58 6:-34 7:-1 8:28 9:-20 10:31 12:28 16:-21 18:-15 21:25 22:2 25:-48 29:29 31:-11 33:22
.erge$ 2:7 10:34 12:26 17:-11 20:-12 22:12 25:-23 29:40 31:-2 33:8
.ergea 2:48
.erged 2:21 8:33 17:1 21:5
.erges 12:13
.ergi 2:25 12:50 20:-19
.ergin 2:8 12:52 20:-19
.erha 15:4 26:9
.erhap 15:4 26:9
.eria 10:7 17:11
.erie 2:1 3:23 4:21 5:23 19:8 22:8 29:-45
.eries 2:1 3:23 4:21 5:23 19:14 22:8 29:-44
.erin 5:3 21:7 22:-7 24:44 28:-17 29:-16 31:21 33:3
.ering 2:-2 5:6 21:8 25:10 33:12
.erinn 24:41 28:-6 31:25
.erio 5:9 15:38 19:31 20:-14 25:9 29:-15 33:-33
.eriod 5:30
.erki 0:16
.erkil 0:16
.erly 3:18
.erly$ 3:18
.erm$ 18:31
.erma 11:18
.erman 11:18
.ermi 2:28 14:70 22:2 25:-20 29:-21
.ermis 13:3 22:13
.ermit 2:56
.erms 10:81 14:-12
.erms$ 10:81 14:-12
.ern$ 10:29 17:16 31:7
.erne 1:16 19:-4 20:-12 29:97 31:9 33:-19
.ernel 1:21 29:51 31:11 33:-17
.ernet 20:-11 29:58
.erog 13:31
.eroga 13:31
.erre 3:4
.erre$ 3:4
.erro 2:35 9:-12 10:-8 25:-10 29:89
.error 2:38 9:-9 10:-7 29:66
.erry 2:32 10:33 11:-18
.erry$ 2:32 10:33 11:-18
.ers$ 2:-18 4:-6 5:6 6:-18 7:-43 10:29 11:-20 12:-19 13:3 15:4 16:-5 17:21 18:-18 19:-63 20:69 21:40 23:26 25:4 26:1 27:43 29:-79 30:48 31:7 33:-39 34:48
.ersc 10:11 20:8
.ersch 10:11 20:8
.erse 8:19 9:-4 16:-5 27:1 29:35
.erse$ 8:7
.erset 16:-4 27:6 29:37
.ersh 2:-25 6:18 10:25 12:14 16:5 19:-1 21:17 22:4 27:13 29:-35 33:19
.ershi 2:-23 6:29 10:26 16:5 19:-1 21:18 22:4 27:13 29:-34 33:20
.ersi 1:-14 2:16 3:-6 4:39 5:28 6:16 9:-26 17:-16 18:-23 19:38 20:48 29:30 32:-4
.ersio 1:-14 2:17 4:39 5:28 6:17 9:-24 17:-15 18:-22 19:38 20:45 29:30 32:-3
.ersl 2:32 12:-15 21:19
.ersle 2:32 12:-15 21:19
.erso 34:72
.erson 34:72
.erst 6:-11 10:43 11:39 32:10 33:4
.ersta 6:-30 10:8 11:46 32:11 33:16
.ersto 25:7
.ert$ 1:59 2:8 15:-20 16:-1 32:15
.erte 13:59 29:-13
.erts 24:-42 30:14 31:52 34:-9
.erts$ 24:-42 30:14 31:52 34:-9
.erve 10:43 29:63 31:-18 33:-5
.erver 10:15 29:64 31:-18
.ervi 13:41 14:33 32:34
.ervie 13:41 14:34 32:34
.ery$ 2:-21 8:-16 9:-6 13:18 14:79 19:-20 24:48 25:60 27:60 28:-20 31:-53 32:-22 33:-62
.eryb 25:23
.erybo 25:23
.eryo 5:18 12:3 14:-12 18:9 20:13 25:-12 31:6 34:3
.eryon 5:18 12:3 14:-12 18:9 20:13 25:-12 31:6 34:3
.eryt 8:3 10:15 11:22 12:23 13:11 14:25 16:15 20:-26 24:-39 25:-38 29:-23 31:32
.eryth 8:3 10:15 11:22 12:23 13:11 14:26 16:21 20:-26 24:-10 25:-37 29:-21 31:12
.esch 6:-3 15:9 16:32
.esche 6:-3 15:9 16:32
.escr 10:46 17:31 33:-8
.escri 10:46 17:31 33:-8
.esda 1:4 2:6 7:-22 8:11 14:-9 16:31 20:15 24:26 25:-38 29:2 31:6 33:-21
.esday 1:4 2:6 7:-22 8:11 14:-9 16:31 20:15 24:26 25:-38 29:2 31:6 33:-21
.ese$ 1:1 10:-24 11:-18 20:17 29:5 30:42 31:33 33:-12
.esen 5:22 12:32
.esent 5:22 12:32
.esh$ 4:19 5:-5 17:57 18:-19
.esid 29:16 34:-12
.eside 29:16 34:-12
.esig 29:3
.esign 29:3
.espe 10:13 12:36 34:-13
.espec 10:17 34:-12
.espi 13:9 22:29
.espit 13:9 22:30
.espo 34:64
.espon 34:62
.ess$ 1:19 2:-27 5:-9 6:-50 9:-31 14:-26 17:13 20:15 21:71 25:53 26:32 28:64 29:-4 31:14 33:-33 34:-25
.essa 2:7 9:-13 11:-4 12:-1 21:39 23:32 25:18 26:15 29:-54 30:30 31:26 34:-14
.essag 2:14 11:-2 25:20 26:16 29:-41 30:31 31:29 34:-9
.essar 21:29 23:18
.essi 2:40 33:16
.essio 2:19 33:18
.esst 12:10 13:37 29:-5
.est$ 0:-33 1:7 2:-35 3:-53 4:-83 5:-16 6:-91 7:18 8:54 9:53 11:-30 12:-130 13:-2 14:-7 15:-21 16:-108 18:165 19:-119 20:-94 21:33 22:10 24:-47 27:12 28:-40 29:-24 31:45 33:3 34:-36
.esta 5:15 11:-5 29:14 32:35
.estar 29:48
.este 2:-45 3:5 5:26 6:12 7:25 10:-79 11:-16 12:12 15:21 17:27 18:-1 21:5 22:-11 25:-44 27:10 29:-21 31:42 32:-13 33:-10
.ested 15:45 16:-4 21:32 27:23
.ester 3:8 6:27 7:31 10:-11 16:12 34:8
.esti 0:-6 2:-28 5:8 8:-18 9:-23 17:8 20:2 21:-8 22:9 25:12 28:25 29:-19 33:7 34:17
.estin 5:44 22:50 25:22 29:-16
.estio 2:-2 8:-5 9:-7 12:2 14:5 17:9 18:7 20:4 21:-13 22:-16 28:2 33:5 34:21
.esto 0:16 1:21 2:-30 6:31 10:13 11:-28 12:-47 13:-23 14:15 16:28 17:-12 18:11 20:-45 22:-22 25:-39 27:2 31:-4 33:4 34:17
.eston 0:16 1:21 2:-29 6:31 10:14 11:-28 12:-46 13:-23 14:8 16:8 17:-10 18:14 20:-42 22:-20 25:-38 27:3 29:-5 31:-1 33:11 34:18
.estr 12:37
.estri 12:38
.ests 2:58 9:-77 12:-52 13:52 25:-58 26:4 29:43
.ests$ 2:58 9:-77 12:-52 13:52 25:-58 26:4 29:43
.esul 7:15 8:11
.esult 7:15 8:11
.esum 27:29 31:-13
.esume 27:29 31:-13
.eta$ 0:41 1:55 2:-45 4:-34 5:26 12:-59 14:-14 16:-47 18:-40 19:-63 20:87 24:-2 25:-27 27:-26 29:11 33:45 34:-26
.etab 14:55 19:8
.etabl 14:55 19:8
.etap 5:70 10:-16 29:-7
.etau 29:-2 33:4
.etaur 29:-2 33:4
.ete$ 4:-9 10:-28 14:42 20:-26 23:-12 29:36 31:28 33:27
.eted 6:16
.eted$ 6:16
.etes 20:-11 29:58
.etes$ 20:-11 29:58
.ethe 12:31 15:13 34:30
.ether 12:31 15:13 34:30
.ethi 0:5 2:-5 11:3 13:25 15:-6 17:28 18:5 21:2 25:21 29:-18 32:46
.ethin 0:5 2:-5 11:4 13:25 15:-6 17:28 18:6 21:2 25:21 29:-18 32:46
.etin 1:10 2:-13 7:3 15:9 18:-26 24:-40 26:25 29:41
.eting 1:10 2:-13 7:3 15:9 18:-26 24:-40 26:25 29:41
.etra 2:2 23:15 31:-1
.etri 8:10 19:17
.etric 8:10
.etro 1:15 14:-13 16:-21 19:17 29:46
.etro$ 16:-8 29:6
.etros 19:17 29:19
.etry 9:4
.etry$ 9:4
.ets$ 8:23 9:-31 13:15 16:-1 23:45 25:-18 26:28 29:-6 34:-31
.ette 0:26 1:3 7:-2 8:-2 10:4 11:-10 15:-1 17:-16 18:-3 22:-12 26:-7 29:10 32:5
.etter 0:27 7:-2 8:-1 10:5 11:-9 15:-1 16:1 17:-15 18:-3 22:-10 26:-7 29:10 32:5
.etti 10:-27 18:8 21:33 29:-32 31:20 32:37
.ettin 10:-20 18:12 21:35 29:-4 31:20
.ettl 33:16
.ettle 33:18
.etty 33:6
.etty$ 33:6
.etup 17:8 18:-7
.etur 16:2 33:35
.eture 16:2 29:-17 33:37
.etwe 1:14 5:29 6:-23 10:4 18:-19 19:32 27:-10 28:11 29:16 32:40 33:-51
.etwee 1:14 5:29 6:-23 10:4 18:-19 19:32 27:-10 28:11 29:16 32:40 33:-51
.etzu 16:-3 27:22
.etzun 16:-3 27:22
.eue$ 9:8 13:90 14:-36 18:28 25:-23 28:-16 29:7 32:-11
.eutr 13:4 25:-16 34:21
.eutro 13:4 25:-16 34:21
.eve$ 14:-2 19:16 24:51 27:-7
.evel 2:-23 4:9 5:60 10:30
.evelo 4:12 5:50 10:13
.even 4:-13 5:-35 10:-33 12:-27 15:10 18:20 21:57 22:15 32:74
.even$ 12:-21 15:14 21:61 22:10 32:43
.eveni 25:28 33:8
.event 4:-2 18:35 32:24
.ever 0:-74 1:-15 3:-38 5:8 6:-24 7:27 9:-53 10:19 11:-5 12:19 13:6 14:75 15:-23 17:50 18:15 19:-14 20:-34 22:-29 25:20 26:-6 27:90 28:-45 29:-8 32:-50 33:-3
.ever$ 2:-28 7:52 8:-62 10:10 11:-51 13:-28 17:86 18:25 21:13 24:-12 25:36 27:64 29:-18 30:9 31:-36
.evers 8:7
.evert 2:35 15:-17 33:12
.every 0:-43 5:28 6:-3 10:5 11:5 12:31 13:31 14:85 15:-6 16:2 17:-51 20:-14 21:-18 22:-24 24:8 27:42 28:-26 29:-3 31:7 32:-26 33:-13
.evie 1:26 2:11 9:3 10:-38 16:-30 22:37 24:-5 25:12 29:40 33:1 34:13
.eview 1:31 2:11 9:3 10:-38 16:-28 22:38 24:-3 25:13 27:-15 29:27 33:12 34:14
.evio 19:67 29:7 34:-2
.eviou 19:67 29:7 34:-2
.evu$ 32:25
.ewbi 17:81 25:-8
.ewbie 17:81 25:-8
.ewco 2:-30 17:70
.ewcom 2:-30 17:70
.ewed 2:25
.ewed$ 2:25
.ewee 5:53 10:-17 29:-7 32:-6 33:23
.eweek 5:53 10:-17 29:-7 32:-6 33:24
.ewer 10:-27 17:3 22:26 26:-23 27:-12 30:47
.ewer$ 10:-4 17:5 22:15 26:-21 27:-9 30:47
.ewha 5:55 10:-5 25:-17 33:15
.ewhat 5:55 10:-5 25:-17 33:15
.ewhe 14:28
.ewher 14:28
.ewis 14:-9 18:-9 20:20 33:31
.ewise 14:-9 18:-9 20:20 33:31
.ewor 2:19 22:29 29:6
.eword 2:21
.ework 22:21 29:9
.ewri 22:8
.ewrit 22:8
.ews$ 9:6 26:40 27:55 31:7
.ewsl 0:3 10:3 15:-3 16:2 17:-9 22:-15 26:-4 28:1 32:7
.ewsle 0:3 10:3 15:-3 16:3 17:-9 22:-10 26:-4 28:2 32:7
.exac 10:33 25:11 28:11 29:-16 33:36
.exact 10:33 25:11 28:11 29:-16 33:36
.exam 7:41 11:36 25:-16
.examp 7:41 11:34 25:-16
.exc$ 8:-6 9:44 13:32 22:17 29:-17
.exce 1:-8 2:-12 4:-23 5:-37 6:-6 8:27 9:34 12:-37 13:47 16:-37 17:-65 20:-28 21:67 22:32 25:-5 27:10 32:-35 33:-47 34:22
.excep 1:-2 2:-16 4:-7 5:-34 6:-3 8:29 9:31 12:-34 13:45 14:-29 16:-34 17:-38 20:-23 21:60 22:33 25:-4 27:11 32:-30 33:-31 34:26
.excu 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.excus 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.exec 22:22
.exec$ 27:3
.exem 2:1 10:8 12:-11 13:42 22:46 34:-1
.exemp 2:1 10:8 12:-11 13:42 22:46 34:-1
.exis 3:23 6:2 11:26 29:-12
.exist 3:23 6:2 11:26 29:-12
.expe 17:24 20:57 33:20
.expec 17:27 20:57 29:-16 33:20
.expen 29:10
.expi 6:58 9:31 13:1 32:-5
.expir 6:58 9:31 32:-5
.expl 10:87 11:31 13:-7 17:3 29:-13
.expla 10:74 11:32 13:-7 17:4
.ext$ 0:7 2:40 3:30 4:47 5:-35 6:-66 8:3 9:-96 11:-7 12:-2 13:-67 15:-44 17:9 18:118 19:-98 21:-33 22:1 23:19 25:-10 26:-58 27:-98 29:-8 30:-50 32:45 34:-54
.exte 6:-24 8:9 15:21 22:19 33:14 34:-4
.exten 6:-22 8:9 15:22 22:20 33:5 34:-3
.extr 0:33 1:42 22:5
.extra 0:33 1:42 22:5
.exts 2:-13 8:6 10:26 12:35 22:-4 33:50
.exts$ 2:-13 8:6 10:26 12:35 22:-4 33:50
.eze$ 0:18 1:32 2:17 3:-18 4:-118 5:-98 6:-7 7:-9 9:7 10:17 12:23 13:21 14:-61 15:15 16:29 18:17 19:7 20:-80 22:28 23:2 24:8 25:-26 28:18 29:-2 30:-29 32:-66 33:2 34:5
.ezed 5:11
.ezed$ 5:11
.ezee 12:16 29:16 33:-11
.ezee$ 12:16 29:16 33:-11
.ezes 1:-23 4:36 10:4 11:-13 12:5 13:-32 14:74 16:-41 18:-13 22:-2 24:-16 27:39 28:-31 29:38 31:5 32:6 33:-58 34:-24
.ezes$ 1:-23 4:36 10:4 11:-13 12:5 13:-32 14:74 16:-41 18:-13 22:-2 24:-16 27:39 28:-31 29:38 31:5 32:6 33:-58 34:-24
.ezin 6:-6 10:14 13:27 18:-12 25:28 32:10
.ezing 6:-5 10:16 25:29 32:16
.ezze 12:4
.ezze$ 12:4
.face 12:17 33:21
.face$ 12:17 33:21
.fact 2:24 29:14
.facto 2:24 29:14
.fail 29:60
.faili 29:23
.fall 10:4 32:68 33:23
.fall$ 10:5 32:52
.falls 33:8
.fang 17:27
.fange 17:27
.far$ 5:22 10:-15 12:-15 13:66 20:-13 23:41 28:71 29:-52 33:-11
.faul 23:43
.fault 23:43
.favo 0:24 12:-12 25:19 27:-2 29:-35 31:19 34:-9
.favou 0:25 8:2 12:-11 25:24 29:-28 34:-5
.feaa 33:7
.feaat 33:7
.feat 0:-59 1:-19 2:11 3:-21 5:20 6:9 7:-51 9:-55 10:16 11:5 13:-1 14:-52 15:4 16:14 17:-5 18:-2 19:20 20:-44 22:5 24:2 27:-16 28:23 29:-52 30:-19 31:-13 32:-59 33:39 34:4
.featu 0:-57 1:-18 2:11 3:-21 5:20 6:9 7:-51 9:-53 10:14 11:5 13:-1 14:-51 15:4 16:15 17:-4 18:-3 19:21 20:-43 22:6 24:4 27:-15 28:18 29:-48 30:-18 31:-13 32:-58 33:37 34:4
.feau 28:1 29:-11 33:39
.feaut 28:1 29:-10 33:32
.feb$ 4:26
.fect 10:40 12:17 25:28 30:21 34:-15
.fect$ 12:40 25:15 30:21
.fecte 10:29
.fedo 20:8 29:12
.fedor 20:8 29:12
.fee$ 25:37 29:6 34:-3
.feed 14:-25 26:70 27:35
.feed$ 14:-25 26:70 27:35
.feez 10:37 12:12
.feeze 10:37 12:12
.fer$ 18:14
.fere 10:41 12:9 29:12 33:18
.feren 10:42 29:16 33:14
.ferez 12:19
.fes$ 9:-27 10:-29 13:103 21:49 33:-24
.feta 29:-2 33:4
.fetau 29:-2 33:4
.fetu 10:-15 12:8 16:2 29:-14 33:32
.fetur 10:-15 12:8 16:2 29:-14 33:32
.few$ 32:21
.fewe 26:-20 30:48
.fewer 26:-20 30:48
.ffe$ 2:-68 6:-34 8:10 9:48 10:45 11:21 13:-96 14:-2 19:-21 21:76 22:87 24:-17 27:-46 29:-89 33:-33 34:-15
.ffec 10:42 12:22 30:22 34:-14
.ffect 10:42 12:22 30:22 34:-14
.ffee 25:37 29:6 34:-3
.ffee$ 25:37 29:6 34:-3
.ffer 10:56 33:9
.ffere 10:43 33:19
.ffes 9:-27 10:-29 13:103 21:49 33:-24
.ffes$ 9:-27 10:-29 13:103 21:49 33:-24
.ffic 6:11 12:-16 20:39 25:11 29:3 33:-35
.ffice 25:15 29:50
.ffici 6:14 20:40 29:-15
.ffsi 31:16
.ffsit 31:16
.ffte 29:14
.fica 11:-10 26:39 27:26 29:-9 30:24 31:15
.ficat 11:-9 26:40 27:26 30:24 31:15
.fice 25:24 29:49
.fice$ 25:24 29:49
.fici 6:14 20:40 29:-15
.ficia 6:14 20:40 29:-15
.fig$ 10:3
.figu 29:16
.figur 29:16
.file 9:24 11:-7 13:31 21:12 22:54 29:19 34:-33
.file$ 9:-33 13:4 14:7 21:5 22:63 29:2 33:33 34:-22
.filed 9:59 13:12 33:-17
.files 29:15
.fili 21:35
.filin 21:35
.fill 18:29 21:21 29:-37
.fill$ 18:29 21:21 29:-34
.fina 0:-13 5:-17 6:27 9:-5 10:28 14:-19 16:12 17:-10 19:6 20:36 22:-41 23:-12 24:15 27:6 29:-108 32:-40 33:22
.final 0:-13 5:-16 6:27 9:-4 10:28 14:-18 16:13 17:-10 19:7 20:31 22:-40 23:-12 24:15 27:7 29:-106 32:-39 33:24
.find 7:4 17:6 21:19 22:-5 29:30
.find$ 7:5 17:18 29:6
.fine 1:-19 2:63 7:-1 8:58 10:48 29:-17
.fine$ 1:-19 2:63 7:-1 8:58 10:48 29:-17
.fing 25:38 31:-14
.fini 2:6 10:29 12:17 17:-2 24:18 25:-1 28:7 33:-19
.finis 2:10 12:17 22:5 28:8 33:-14
.finit 10:19
.finl 20:14 33:10
.finla 20:11 33:15
.finn 6:9
.firm 33:18
.firm$ 33:8
.firs 2:-15 9:-7 10:-42 11:-11 16:-12 17:91 18:79 20:-10 21:9 25:-10 33:34 34:-22
.first 2:-15 9:-5 10:-40 11:-1 16:-8 17:93 18:75 20:-9 21:9 25:-10 29:-23 33:38 34:-21
.five 1:3 16:24 25:13
.five$ 1:3 16:24 25:13
.fix$ 2:74 5:22 7:-10 12:-94 16:62 17:27 20:75 21:9 22:10 25:-19 28:-1 29:-41 33:-94
.fixe 2:20 5:-26 10:30 12:9 29:33
.fixed 5:-10 12:41 29:32
.fixes 2:40 10:27 12:-20 22:4
.fixi 2:-12 5:37
.fixin 2:-12 5:37
.flag 11:5 12:5 24:34 29:-15
.flag$ 12:6 24:35
.flam 19:97 33:-26
.flami 19:97 33:-26
.floo 29:20
.floor 29:20
.flow 12:33 17:4
.flow$ 17:5
.folk 0:5 3:-3 4:10 6:2 8:-9 9:1 11:-5 16:-4 17:13 19:-1 20:2 24:9 25:5 27:-8 29:-2 30:11
.folks 0:5 3:-3 4:10 6:2 8:-9 9:1 11:-5 16:-4 17:13 19:-1 20:2 24:9 25:5 27:-8 29:-2 30:11
.foll 3:16 4:13 10:-55 11:13 14:-48 16:-4 17:-19 18:53 24:20 25:-22 26:58 27:62 28:-13 31:16 32:-17 33:-59 34:-19
.follo 3:16 4:14 10:-54 11:14 14:-47 16:-4 17:-18 18:53 24:21 25:-5 26:59 27:48 28:-10 31:17 32:-16 33:-58 34:-19
.foo$ 2:6 25:-31 29:66
.fooc 33:4
.foocl 33:4
.for$ 1:9 2:-9 3:-2 4:25 5:-8 6:19 7:-5 8:14 10:7 11:4 12:-11 13:21 14:-20 15:-21 16:-14 17:-6 18:-6 19:-21 20:11 21:50 22:60 24:-11 26:5 28:10 29:1 30:-5 32:5 33:27 34:12
.forb 2:18 12:2
.forbi 2:18 12:2
.forc 6:-35 12:95 29:4 33:-22
.force 6:-35 12:95 29:4 33:-22
.fore 1:29 2:-4 3:22 6:7 7:20 8:-1 10:-12 12:-8 13:-10 14:-1 17:5 18:14 19:44 22:-12 23:15 24:44 25:-16 26:-1 28:39 30:-16 31:-4 32:17 34:-7
.fore$ 1:29 2:-3 3:22 6:8 7:20 10:-10 12:-7 13:-10 14:-1 17:6 18:15 19:45 22:-11 23:11 24:45 25:-11 28:39 30:-16 31:-4 32:10 34:-7
.forg 4:16 7:-6 9:15 11:13 12:1 14:3 16:16 17:-19 18:11 19:-5 22:-10 23:-24 24:33 29:-8 30:-14 32:4 33:9
.forge 1:-7 2:-10 4:11 7:-17 10:3 11:14 14:5 19:-8 20:-2 22:-2 23:-14 24:35 28:-14 29:-4
.forgo 2:7 8:6 9:1 11:-2 13:-8 16:15 17:-12 18:1 23:-1 25:-5 28:10 29:9 30:-2 33:3 34:-6
.form 5:-3 8:17 9:-41 11:25 13:-19 14:-25 17:37 19:14 21:56 25:-23 27:58 33:-20
.form$ 21:38 29:3
.forma 2:12 8:22 9:-11 11:35 13:-9 17:41 21:31 25:-12
.forme 14:-9 19:21 27:39
.forr 12:38 22:-4 25:-16
.fort 27:4 28:14 32:9
.fortn 28:9 32:9
.forw 11:-2 15:13 29:32
.forwa 11:-2 15:13 29:32
.fosd 25:20 29:23 33:-10
.fosde 25:14 29:25 33:-10
.four 3:22
.four$ 1:1 3:22
.fpf$ 6:24 10:28 19:-1 20:-11 29:-53 33:48
.fra$ 27:18
.frea 29:12
.fread 29:12
.free 0:17 1:10 2:-1 3:-49 5:-77 6:-7 7:-47 10:10 11:-12 12:44 13:6 14:5 15:3 16:12 19:1 20:-80 21:-4 22:13 24:2 25:10 26:-9 27:17 28:2 29:5 30:-62 31:5 32:5
.free$ 12:20 32:1
.freee 2:-12 12:44
.freez 0:17 1:12 2:1 3:-45 5:-60 6:-7 7:-40 10:5 11:-6 12:19 13:8 15:4 16:13 18:5 19:5 20:-69 21:-6 22:17 24:4 25:15 26:-6 27:11 28:3 29:10 30:-53 31:5
.fren 29:13
.frenc 29:13
.fres 4:19 5:-5 17:45 18:-1
.fresh 4:19 5:-5 17:45 18:-1
.frez 12:15 29:26 33:-12
.freze 12:15 29:26 33:-12
.fri$ 32:25
.frid 0:-4 1:40 7:-19 10:-16 12:-67 14:-3 16:40 24:37 27:-23 29:61 32:55
.frida 0:-4 1:40 2:9 7:-12 10:-14 14:-3 16:40 24:37 27:-23 29:3 32:56
.frie 8:-31 25:19 29:5
.frien 8:-31 25:19 29:5
.froe 12:52
.from 1:5 4:11 6:-46 8:43 9:-3 10:32 12:-49 14:28 15:-35 19:37 20:-54 21:-6 25:8 26:-34 27:-6 28:-8 29:12 30:2 31:46 33:-5 34:-7
.from$ 1:5 4:11 6:-46 8:43 9:-3 10:32 12:-49 14:28 15:-35 19:37 20:-54 21:-6 25:8 26:-34 27:-6 28:-8 29:12 30:2 31:46 33:-5 34:-7
.fron 18:12 27:11
.front 18:12 27:11
.froz 5:-65 12:115 17:-29 18:-50 22:23 25:34 29:20 31:-27 33:-8
.froze 5:-26 6:1 10:-2 12:68 17:-12 18:-1 22:23 25:26 29:40 31:-2 33:-5
.frozn 5:-10 12:74 29:-7
.frre 14:20 17:13 18:-12
.frree 14:20
.frro 25:21
.frroz 25:21
.fsit 31:16
.fsite 31:16
.ftbf 29:1
.ftbfs 29:1
.fted 6:-28 12:50
.fted$ 6:-28 12:50
.fter 0:-28 1:26 2:26 5:1 6:16 10:-24 11:-3 12:-77 13:11 14:-44 15:-24 17:-14 18:45 19:-16 20:17 21:26 22:23 24:26 27:-40 28:-46 29:8 31:-8 34:-7
.fter$ 0:-27 1:16 2:23 5:2 6:17 10:-23 12:-76 13:12 14:-40 15:-23 17:-12 18:46 19:-15 20:17 21:27 22:24 24:19 27:-35 28:-45 29:9 31:-3 34:-4
.ftin 15:6 20:9
.fting 15:6 20:9
.full 14:57 18:30 28:19
.full$ 14:57 18:30 28:19
.func 11:28 33:23
.funct 11:28 33:23
.funn 25:29
.funny 25:29
.fuse 8:56 9:14
.fuse$ 8:51
.fused 7:12 9:26
.futu 18:15
.futur 18:15
.fway 5:55 6:-24 9:-5
.fway$ 5:55 6:-24 9:-5
.gain 12:2 15:4 24:25 25:33 29:14 31:-7 32:-22 33:15
.gain$ 5:-36 12:4 15:11 19:-8 24:26 25:36 29:20 31:-2 32:-18 33:17
.gains 8:3 19:11
.gal$ 22:16
.gant 5:-13 9:-1 14:41
.gantt 5:-13 14:41
.gard 9:21 21:21 29:32 31:-12
.gardi 9:21
.gate 0:3 2:-15 9:-15 12:55 13:-5 18:20 21:7 25:-16 27:28 29:20
.gate$ 2:-11 9:-6 12:47 21:9 25:-1 29:30
.gates 0:6 18:29
.gati 13:19
.gatio 13:19
.gazp 19:96 20:-10 33:-31
.gazpa 19:96 20:-10 33:-31
.gcc$ 29:38
.gdpr 9:8 29:-6
.gdpr$ 9:8 29:-6
.geab 2:48
.geabl 2:48
.ged$ 2:19 7:-11 8:48 12:-7 18:-19 19:1 22:-5 23:53 33:8 34:-17
.gel$ 2:6
.gela 1:2
.gelam 1:2
.gele 6:-2 8:19 9:-17 12:67
.gelo 1:36
.gelog 1:36
.gen$ 2:37 4:14 28:35 29:-2 31:12
.gend 27:4 32:51
.genda 27:5 32:47
.gene 4:30 14:-4 19:13 26:19 30:-22 31:28 34:19
.gener 4:30 14:-3 19:13 26:19 30:-22 31:28 34:20
.gent 6:-5 10:30
.gentl 6:-4 10:32
.ger$ 2:-79 5:-56 8:19 11:10 20:-55 27:-44 28:32 31:39 33:33 34:36
.germ 11:18
.germa 11:18
.gers 1:7 10:33 22:27 25:32 26:24 29:-57 31:-9 33:-25
.gers$ 1:7 10:33 22:27 25:32 26:24 29:-57 31:-9 33:-25
.ges$ 2:-49 5:-57 6:4 7:-8 9:-59 10:100 12:11 13:29 14:-18 16:-49 17:-13 18:-49 20:-16 24:-50 25:-58 26:24 27:17 28:22 30:53 31:25 33:6 34:-1
.gest 2:-6 15:27 25:-12 26:33 27:54 29:-49 30:14 31:30
.gest$ 2:-2 26:7 27:56 29:-32 30:16 31:33
.get$ 1:-43 2:-25 4:73 5:4 6:-20 7:-29 8:-10 9:18 13:-43 14:9 15:-34 16:-2 19:-43 20:19 21:39 23:-49 24:55 25:1 26:32 27:32 28:-3
.gets 7:3 8:23 9:-10 23:46 25:-3 26:29 34:-28
.gets$ 7:3 8:23 9:-10 23:46 25:-3 26:29 34:-28
.gett 10:-18 11:-15 17:8 18:13 21:36 29:-11 31:14
.getti 10:-15 11:-12 18:13 21:37 31:22
.gfix 2:23 5:5 20:32
.gfix$ 2:29 5:5 20:32
.gged 6:49 20:-5 33:19
.gged$ 6:49 20:-5 33:19
.gges 15:39
.ggest 15:39
.ggin 34:8
.gging 34:8
.ggle 2:21
.ggle$ 2:21
.ghly 28:6
.ghly$ 28:6
.ght$ 0:24 2:-27 5:8 6:10 7:1 8:20 10:-91 12:26 14:-13 15:6 16:-16 19:-52 22:-37 23:27 24:-2 25:9 27:-36 29:11 30:3 31:-24 33:48 34:-10
.ghts 7:1 17:10 28:23 29:19
.ghts$ 7:1 17:10 28:23 29:19
.gia$ 6:31 12:9
.gids 33:29
.gids$ 33:29
.gigk 12:6 33:9
.gigke 12:6 33:9
.gin$ 2:63 3:2 4:40 17:32 19:-14 20:-38 29:39
.gina 16:25
.ginal 16:26
.gine 17:32 25:12 29:-10
.ginee 17:32 25:12 29:-10
.ging 2:51 10:-27 12:39 17:-12 20:-74 25:11 33:21 34:45
.ging$ 2:51 10:-27 12:39 17:-12 20:-74 25:11 33:21 34:45
.ginn 4:4 17:66 33:2
.ginne 17:71
.ginni 4:6 29:1
.gins 27:31
.gins$ 27:31
.gist 1:9 13:29 27:22
.giste 1:9 13:29 27:22
.git$ 29:70
.give 2:-48 5:10 6:-6 8:7 10:-23 11:37 13:17 16:30 19:-53 20:-19 27:-5 28:-6 29:-4 32:17 33:15
.give$ 2:-33 5:11 8:9 10:-14 11:38 13:21 16:35 19:-41 25:-90 29:-14 32:18 33:30
.gives 25:34
.gkei 12:6 33:9
.gkeit 12:6 33:9
.gle$ 15:6 25:27 26:43 27:-19 33:-8
.glis 25:5
.glish 25:5
.glob 33:27
.globa 33:20
.glos 10:62 25:-36 29:-14
.gloss 10:26
.gly$ 16:28
.gned 9:20 17:2 29:28
.gned$ 9:20 17:2 29:28
.gnin 8:30 33:6
.gning 8:30
.gns$ 21:7 29:-14 34:41
.goed 2:3
.goed$ 2:3
.goes 2:46 6:-21 16:18 20:16 28:-13
.goes$ 2:46 6:-21 16:18 20:16 28:-13
.goin 0:-25 2:-17 4:18 5:19 9:6 10:-6 12:10 13:-12 25:15 29:-23 31:-3 32:37 33:1
.going 0:-25 2:-16 4:18 5:22 9:6 10:-6 12:10 13:-11 25:15 29:-23 31:-3 32:37 33:1
.gold 20:55 29:-48
.gold$ 20:55 29:-48
.goli 1:30 20:16 24:9 29:-4
.goliv 1:30 20:16 24:9 29:-4
.gone 2:2 6:85 33:-8
.gone$ 2:2 6:85 33:-8
.good 1:-2 2:36 6:17 8:12 14:-41 16:-18 17:26 20:6 21:-9 24:-8 25:33 27:-7 29:-4 33:14
.good$ 1:-1 2:26 6:17 8:13 14:-39 16:-18 17:27 20:6 21:-9 24:-8 25:18 27:-4 31:1 33:15
.goog 26:19
.googl 26:19
.got$ 5:5 6:-16 9:15 10:-3 13:53 21:-24 22:-8 24:-4 27:-6 28:56 29:-4 30:-17 31:-2 32:19 33:30 34:-69
.gpg$ 11:-6 29:62
.gpu$ 22:36
.grac 0:5 1:-15 2:2 6:-6 8:-8 11:-4 12:-10 13:7 18:-7 22:29 25:4 26:9 29:-4 30:3 31:-6 34:1
.graci 0:5 1:-5 2:3 5:1 6:-3 8:-8 11:-4 12:-9 13:8 18:-6 24:2 25:6 26:10 29:-2 30:3 31:-2 34:2
.grad 2:28 12:15 20:9 22:14 29:5
.grade 2:17 12:15 20:11 22:14 29:15
.gram 17:27 29:14
.gramm 17:2 29:22
.gran 2:-22 8:42 13:9 19:5 22:21 27:32 29:-8 32:-13
.grant 2:-22 8:42 13:9 19:5 22:21 27:32 29:-8 32:-13
.grap 8:7
.graph 8:7
.grat 2:6 9:30 22:40 25:71
.grate 16:8
.grati 2:11 9:26 22:26
.grats 25:48
.gratu 25:25
.grea 8:-8 25:58
.great 8:-8 25:58
.gree 1:-14 7:19 8:46 9:-18 11:-15 25:54 29:-4
.gree$ 11:-2 25:44 33:12
.greed 8:6 15:2 16:6
.green 8:45
.grees 7:8 8:-10
.grep 18:15
.gres 2:17 5:17 33:15
.gress 2:19 5:18 33:16
.grou 9:8
.groun 9:12
.grra 9:4
.gth$ 3:27 29:31
.gtm$ 8:24
.guag 0:7 15:7
.guage 0:7 15:7
.gue$ 18:13 32:8
.guid 3:-11 11:35 17:60 18:-17 24:17
.guide 11:35 17:48 18:-17 24:17 29:1
.gun$ 5:33 6:-4 12:42 14:-9
.gure 29:17
.gust 1:23 10:-5 20:8 32:43 33:3
.gust$ 1:23 10:-5 20:8 32:43 33:3
.hack 12:-15 17:25 25:20 29:-9
.had$ 0:10 6:35 12:-3 19:2 28:-36 31:9
.haha 25:48
.haha$ 25:48
.hain 18:9 29:51 33:-8
.haine 12:7 29:13 33:44
.half 2:18 5:16 6:-13 22:47
.half$ 2:20 22:48
.halfw 5:31 6:-9
.hall 1:-9 2:-13 3:-5 9:3 10:1 18:1 23:4 26:4 27:-13 28:20 29:-2 31:-9 32:4 34:-5
.hall$ 7:8
.hallo 1:-8 2:-11 3:-2 7:-7 9:5 10:5 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.han$ 2:-7 6:-15 15:-19 16:26 19:40 23:13 28:72 33:-28
.hanc 2:39 10:-2 21:36
.hance 2:39 10:-2 21:36
.hand 12:-19 14:-8 20:7 25:24 29:-33 33:56 34:34
.hand$ 14:-3 26:9 33:16
.handl 34:44
.hands 12:-4 20:15 25:32 29:-17 33:8
.hane 30:36
.hang 0:-14 5:-55 6:-37 10:23 12:21 13:36 15:42 16:24 18:-16 19:-45 20:-20 21:8 25:-62 27:39 28:14 29:-12 30:-13 31:-13 32:-15 33:15 34:23
.hange 5:-8 6:-26 10:33 11:-2 12:6 13:39 14:-16 15:34 16:30 19:-30 21:11 25:-24 27:48 28:18 29:-4 34:4
.hangi 2:20 33:46
.hank 5:12 6:21 7:-4 9:9 11:-11 13:3 14:6 15:7 16:1 19:-2 20:8 23:-12 26:7 27:3 28:-2 31:5 32:11 34:12
.hank$ 5:11 6:20 8:-9 9:10 11:-34 13:1 14:10 15:29 18:3 22:-5 24:-17 25:-24 29:10 34:22
.hanks 4:3 6:2 8:13 10:4 15:-4 17:-2 20:9 21:-1 22:13 24:4 25:21 26:1 27:10 28:-8 29:-7 30:6 31:1 32:2
.hann 2:-43 11:24 14:-2 25:9 26:36 27:40 28:-4 29:11 30:22 31:23 32:-7 33:-35
.hanne 2:-20 11:28 25:10 26:37 27:35 28:-3 29:3 30:24 31:20 32:-5 33:-17
.happ 2:-15 6:47 7:2 10:42 12:8 13:-24 16:-35 19:-45 20:-15 24:-29 25:45 29:-16 32:43 33:-6
.happe 2:-5 6:28 7:10 10:28 12:10 13:-14 19:-8 24:-7 25:-32 29:-5 32:67
.happn 6:10 10:8
.happy 16:-14 25:60
.haps 15:4 26:9
.haps$ 15:4 26:9
.hard 1:19 8:28 9:-10 10:64 28:-27
.hard$ 1:16 8:30 9:-9 10:57 28:-24
.hare 14:10
.hare$ 14:10
.harg 34:52
.harge 34:52
.harm 25:8
.hart 14:33
.hart$ 14:33
.has$ 2:5 3:8 5:43 6:53 7:20 9:27 12:36 13:30 14:-12 15:41 17:-58 18:-53 19:-68 20:9 21:-34 22:-21 26:-2 28:-44 29:-15 32:-7 33:-30 34:-18
.hase 5:101 17:6 23:28 29:-35 31:-19 33:-1
.hase$ 5:101 17:6 23:28 29:-35 31:-19 33:-1
.hat$ 0:-5 1:-46 3:-38 5:28 6:-49 7:-23 8:-61 10:39 11:48 12:-42 13:50 14:-5 15:-4 17:30 18:56 19:21 21:15 22:-49 24:-12 25:-3 27:-70 28:-23 29:4 31:-85 32:27 33:51 34:-110
.hate 18:26 25:32 27:-43 30:34
.hatev 18:26
.have 2:-16 4:-9 5:18 6:30 8:4 10:-4 11:-28 12:13 13:3 14:5 15:-21 16:21 17:-8 18:5 19:-5 20:-5 21:-4 22:13 23:32 28:17 29:-7 30:-9 32:12 33:12 34:-51
.have$ 2:-16 4:-9 5:18 6:30 8:4 10:-4 11:-28 12:13 13:3 14:5 15:-21 16:21 17:-8 18:5 19:-5 20:-5 21:-4 22:13 23:32 28:17 29:-7 30:-9 32:12 33:12 34:-51
.havi 0:2 5:-33 6:-16 10:8 12:-19 25:45
.havin 0:2 5:-32 6:-16 10:8 12:-18 25:45
.hawe 5:-18 6:-4 12:35 25:14
.hawed 5:-18 6:-4 12:35 25:14
.hboa 9:10 22:28 29:-4
.hboar 9:10 22:28 29:-4
.hced 14:7 19:7
.hcedu 14:7 19:7
.hch$ 5:6
.hdra 8:43
.hdraw 8:43
.head 2:-50 5:-50 6:14 8:17 9:-26 12:-11 16:-19 18:88 20:5 23:28 24:53 25:-36 26:-17 32:2 33:-26
.head$ 1:1 2:-40 5:-2 6:16 8:18 12:-5 16:-11 18:93 23:29 24:17 25:-25 29:-52 32:8 33:-37
.heads 24:44
.hear 10:17 15:42 25:13 27:31
.hear$ 25:17 27:35
.heard 10:7
.heari 33:6
.heck 0:-16 1:18 6:3 7:-4 10:-2 11:19 17:-34 20:7 27:3 28:11 29:25 33:-3 34:10
.heck$ 2:33 11:3 21:-6 25:-1 28:18 29:2
.hecki 0:-6 2:-15 6:6 7:-2 11:6 17:-27 20:12 27:9 34:14
.heckp 1:20 18:25 24:-1
.hed$ 6:87 9:5 10:-2 13:-26 15:13 17:-17 18:-11 25:-64 29:29 33:-40
.hedu 1:23 2:-31 3:24 4:28 6:-19 12:-19 13:-35 14:33 18:21 19:23 20:-19 24:4 25:-35 29:-20 31:-23 34:27
.hedul 1:24 2:-31 3:24 4:28 6:-19 12:-12 13:-35 14:31 18:21 19:23 20:-19 24:4 25:-32 29:-19 31:-21 34:27
.hee$ 25:23
.heel 4:17 18:37 29:-8
.heels 4:17 18:37 29:-34
.heer 5:5 8:9 10:-10 11:1 12:3 13:4 15:-3 17:-10 18:-3 20:4 25:26 27:-7 28:10 34:-16
.heers 5:7 8:10 10:-5 12:6 13:5 15:-2 17:-9 18:-3 20:5 25:11 27:-5 28:10 34:-15
.heet 11:46 29:-23
.heet$ 11:48 29:-22
.heir 24:21
.heir$ 24:21
.hell 6:-4 7:7 9:-1 10:21 11:-27 16:-3 17:7 21:14 22:-4 25:46
.hell$ 25:26
.hello 6:-3 7:7 10:17 11:-24 16:-3 17:15 21:15 22:-2 25:21 29:-3
.help 11:85 14:-19 15:18 17:86 22:-11 25:-44 27:-5 29:-17 31:-12
.help$ 11:86 15:21 17:66 22:-6 25:-58 29:-6 31:-12
.hem$ 9:-7 13:13 14:25 18:-24 31:37 33:4
.heme 8:16
.heme$ 8:16
.hemy 2:30
.hemy$ 2:30
.hen$ 0:-81 1:-31 2:-83 3:16 4:-94 5:-1 6:-89 7:-21 8:-82 10:-4 11:-31 12:-2 13:-73 14:11 15:-17 16:-37 17:-94 18:20 19:54 20:102 22:-105 23:4 24:33 26:-103 27:1 28:-31 29:25 30:-80 31:-95 32:-72 33:93 34:-37
.hene 25:9 27:61
.henev 27:63
.her$ 0:41 2:31 5:-45 8:-3 10:-24 11:-57 15:9 18:-49 23:22 25:10 26:-13 27:-61 29:3 31:60 33:-57
.here 2:-50 3:5 4:-49 5:22 6:-19 7:-59 8:-19 10:-5 11:44 12:-21 14:30 15:8 17:77 19:-51 20:-38 21:15 26:10 27:44 28:-15 29:-11 30:1 33:-6 34:10
.here$ 2:-46 3:5 4:-45 5:21 6:-17 7:-46 8:-31 10:-2 11:44 12:-20 14:31 15:10 16:-35 17:78 19:-50 20:-23 21:34 22:-41 26:10 27:47 28:-12 29:-10 30:1 33:-3 34:11
.hereb 16:31 21:-11 22:43
.herr 2:30 3:1 10:33 11:-26 25:-5
.herre 3:4
.herry 2:33 10:35 11:-14 25:-1 29:5
.hers 30:22
.hers$ 30:22
.hes$ 9:-7 10:24 12:3 13:14 15:24 29:-77 34:7
.hese 1:8 5:1 30:44 31:35
.hese$ 1:8 5:1 30:44 31:35
.heth 12:31 15:16 34:34
.hethe 12:31 15:16 34:34
.heve 18:5
.hever 18:5
.hew$ 25:45
.hey$ 2:7 5:7 6:2 7:5 8:-18 9:29 10:13 12:34 13:-12 14:1 15:4 16:-16 19:-47 20:8 21:-18 22:-2 25:8 30:-15 31:8 34:-1
.hher 11:27 25:-9
.hhere 11:27 25:-9
.hibi 2:9 4:27 5:25 6:33 9:-36 11:-43 14:29 16:9 17:-22 18:-5 19:17 20:58 22:-7 25:-53 29:-35 32:-21 33:-4 34:10
.hibis 2:9 4:27 5:25 6:33 9:-35 10:-11 11:-42 14:30 16:9 17:-22 19:17 20:50 22:-7 25:-53 29:-25 32:-21 34:10
.hich 0:-55 1:-39 2:-62 4:-22 5:19 6:-11 7:-59 8:-39 10:20 12:-38 13:44 14:1 15:-47 16:-80 17:10 18:54 19:12 20:27 21:-6 22:-73 23:11 24:-65 25:-78 26:17 27:-82 28:-29 29:25 30:-46 31:-51 33:27 34:29
.hich$ 0:-54 1:-38 2:-61 4:-22 5:20 6:-11 7:-58 8:-37 10:21 12:-37 13:44 14:1 15:-46 16:-79 17:10 18:42 19:12 20:27 21:-6 22:-72 23:11 24:-64 25:-76 26:17 27:-82 28:-20 29:27 30:-45 31:-49 33:29 34:30
.hiche 18:5
.hied 6:-23 9:9 10:9 21:17 22:23
.hift 15:21 16:19 29:24 34:20
.hift$ 15:5 16:22 29:30
.hifte 34:25
.hill 28:15 32:9
.hill$ 28:15 32:9
.hin$ 28:58 29:-22 32:21
.hind 6:45 10:29 14:-14 33:-12
.hind$ 6:45 10:29 14:-14 33:-12
.hine 25:29 29:12
.hine$ 25:30 29:13
.hing 1:-7 2:-9 4:-20 5:33 7:-18 9:12 10:13 11:7 12:3 13:48 14:16 18:68 19:-32 21:-1 22:-22 23:4 24:-27 26:3 28:-35 29:-70 30:-27 31:12 32:62 33:-51 34:-40
.hing$ 1:-5 4:-17 7:-36 9:17 10:21 11:7 12:16 13:52 14:11 15:2 18:64 19:-28 22:-20 23:3 24:-52 26:5 28:-26 29:-43 30:-23 31:13 32:37 33:-44 34:-29
.hings 5:57 11:-3 23:22 25:-6 29:-12 32:39 33:-3
.hink 0:36 6:11 7:68 8:-24 10:-18 11:-9 12:-15 15:25 21:54 22:-29 26:11
.hink$ 0:18 7:33 10:-10 11:-3 15:20 21:5 26:12
.hinki 7:30 8:-8 21:30 22:-2
.hint 5:-3 10:26 34:13
.hint$ 34:14
.hiny 33:26
.hiny$ 33:26
.hip$ 1:-53 4:9 5:-34 6:13 8:16 9:-40 10:13 13:-20 18:-36 19:2 20:8 21:8 25:-16 27:8 28:25 29:-34 32:-14 34:5
.hipp 6:28 20:30
.hippe 6:30
.hippi 20:31
.hips 3:4 4:-12 16:21
.hips$ 3:4 4:-12 16:21
.hird 33:18
.hird$ 33:18
.hirt 17:-19 29:36
.his$ 0:-16 1:-13 2:35 3:-28 5:2 6:-31 9:-65 10:-28 11:20 12:1 13:17 14:10 15:-5 16:-15 17:27 18:-26 19:-21 20:11 22:-15 23:24 24:28 26:-3 27:24 28:-21 32:31 33:18 34:43
.hist 6:56 19:37 33:-22
.histo 6:56 19:37 33:-22
.hit$ 10:33 19:10 20:-9 24:19 28:49 29:-29 33:-34
.hits 18:22
.hits$ 18:22
.hive 14:-20 19:8
.hive$ 14:-20 19:8
.hly$ 28:6
.hmal 33:8
.hmal$ 33:8
.hmar 7:26 19:2
.hmark 7:26 19:2
.hmm$ 25:14
.hoev 7:10 8:-5 28:40
.hoeve 7:10 8:-5 28:40
.hola 17:45 29:-7
.hola$ 17:45 29:-7
.hold 1:-32 7:30 8:3 9:5 10:-60 12:14 15:12 16:20 18:-16 27:-2 29:-37
.hold$ 1:-30 7:37 8:4 9:-17 12:15 15:15 16:22 29:-14 32:13 33:-41
.holde 14:20
.holdi 9:22
.hole 14:63
.hole$ 14:63
.holi 28:-26 29:17 31:13
.holid 28:-26 29:17 31:13
.hom$ 2:-13 7:1 9:-14 10:18 15:27 19:-14 33:-50 34:102
.home 29:5
.hon$ 2:40 7:-11 9:2 20:-29 29:24 33:31
.hone 5:1 6:9 7:-14 13:10 17:-13 18:1 19:2 20:-2 24:-11 25:15 28:2 29:16
.hone$ 5:3 6:10 7:-12 13:11 17:-10 18:3 19:2 20:-1 24:-10 25:-5 28:3 29:29
.hook 26:23 27:66
.hook$ 26:23 27:66
.hool 25:8 29:8
.hool$ 25:8 29:8
.hope 6:2
.hope$ 6:2
.hori 18:27 29:-12 34:23
.horit 34:25
.horiz 18:28 29:-9
.hort 3:7 11:42
.hose 7:22 10:-1 21:-22 29:-25 33:-4 34:79
.hose$ 7:22 10:-1 21:-22 29:-25 33:-4 34:79
.hot$ 18:33 29:26 33:-14
.hotf 2:21 20:7
.hotfi 2:21 20:7
.houg 12:-20 22:36 33:6
.hough 12:-20 22:36 33:6
.houl 1:-7 2:-11 3:11 4:-17 6:7 7:22 8:-53 9:-41 10:-15 11:3 12:-13 13:-27 15:21 16:8 18:26 19:-37 21:5 22:-22 24:-34 25:-10 26:21 27:-6 30:21 31:-14 32:2 34:6
.hould 1:-7 2:-11 3:11 4:-17 6:7 7:23 8:-53 9:-37 10:-15 11:4 12:-13 13:-20 15:21 16:8 18:26 19:-36 22:-21 24:-34 25:-10 26:21 27:-6 30:21 31:-14 32:2 34:6
.hour 10:-60 20:24 24:62 27:-16 28:54 33:12
.hour$ 10:-45 20:27 24:14 33:43
.hours 1:10 24:32 28:64 33:-18
.hout 0:5 12:19 24:28 33:-17
.hout$ 0:5 12:19 24:32 33:-16
.how$ 0:-24 2:-96 3:16 4:-94 5:9 6:-169 7:-25 8:-156 9:25 11:79 12:-82 13:49 14:4 15:2 16:-124 17:53 18:-3 19:67 20:-13 21:6 22:-140 23:25 24:-116 25:-36 26:-17 27:-167 28:89 29:40 31:-149 32:-161 33:-34 34:-65
.hras 11:59 23:-16
.hrase 11:35 23:-16
.hre$ 9:18 11:16
.hree 1:10 14:-1 16:25 18:34 22:26 24:21
.hree$ 1:10 14:-1 16:25 18:34 22:26 24:21
.hric 27:27 31:17
.hrich 27:27 31:17
.hris 25:22 28:-35 29:17
.hrist 25:22 28:-35 29:17
.hrou 5:12 8:22 9:14 11:10 12:-9 13:15 14:16 19:-4 25:-7 31:-12
.hroug 5:12 8:22 9:14 11:10 12:-9 13:15 14:16 19:-4 25:-7 31:-12
.hru$ 9:12
.hten 31:25
.hten$ 31:25
.hts$ 10:10 17:8 25:-29 28:23 29:26 32:15
.huma 11:-26 25:6 34:44
.human 11:-26 25:6 34:44
.humb 8:42
.humbs 8:42
.hund 26:16
.hunde 26:16
.hung 25:8
.hurs 10:-5 12:-37 16:32 19:-16 32:32 33:67
.hursd 6:17 12:-24 16:31 19:-12 32:33 33:30
.hush 25:-50 29:-32 31:97 32:-16
.hush$ 25:-50 29:-32 31:97 32:-16
.hut$ 2:-26 6:40 12:44 20:-4 25:-35 29:-47 31:46 33:15
.i18n 27:12 34:20
.i18n$ 27:12 34:20
.iais 17:42 34:41
.iaiso 17:42 34:41
.ial$ 17:29 20:33 29:-40 32:13
.iall 6:15
.ially 6:15
.ialo 9:24 22:2 29:-2
.ialog 9:24 22:2 29:-2
.ian$ 14:-10 19:34 25:15 29:59 33:-6
.iary 5:-4 10:25
.iary$ 5:-4 10:25
.ias$ 0:5 1:-5 5:4 6:-4 8:-8 11:-4 12:-7 13:8 18:-6 22:-3 24:2 25:6 26:10 29:-1 30:3 31:-2 34:2
.iate 4:4 18:15 25:20
.iate$ 4:6 25:14
.ibe$ 2:-12 5:8 7:-5 10:13 11:29 17:-48 25:-34 26:27 27:68 29:11 31:28 33:-34
.ibed 5:-22 6:-17 17:27 26:43 27:-22 30:38 34:14
.ibed$ 5:-22 6:-17 17:27 26:43 27:-22 30:38 34:14
.iber 2:-10 12:25
.ibfo 2:6
.ibfoo 2:6
.ibis 2:9 4:27 5:25 6:33 9:-35 10:-11 11:-42 14:30 16:9 17:-22 19:17 20:51 22:-7 25:-53 29:-25 32:-21 34:10
.ibisc 2:10 4:27 5:27 6:35 9:-32 10:-7 11:-41 14:32 16:9 17:-20 19:18 20:33 22:-6 25:-31 29:-20 32:-16 34:11
.ible 0:20 3:12 5:-19 10:-8 12:-15 13:-23 21:3 22:3 26:31 29:-18 30:27 33:11 34:17
.ible$ 0:20 3:12 5:-19 10:-8 12:-15 13:-23 21:3 22:3 26:31 29:-18 30:27 33:11 34:17
.ibra 2:31 10:-1 15:13 16:33 18:-8 20:-19 22:3 28:44 29:-82 33:25 34:23
.ibrar 2:32 15:13 16:26 18:-8 20:-19 22:6 28:43 29:-69 33:21 34:23
.ibs$ 2:-29 10:5 12:33 24:21 27:-27 28:7 29:-32 33:55 34:18
.ibut 11:-39 17:96 27:32 29:-12 31:6
.ibute 17:74 29:-11
.ibuti 17:14 20:3 27:42 29:-41 31:11
.ibuto 17:8 29:13
.ical 11:1 30:8 34:-10
.ical$ 34:-6
.icall 30:9
.icat 11:-25 20:27 25:-1 26:38 27:25 30:24 31:14
.icati 11:-23 20:27 26:38 27:26 30:24 31:15 33:-27
.ice$ 2:-21 9:18 19:-11 20:-33 24:51 25:77 29:84
.icen 29:65
.ices 27:14 29:-14 31:65
.ices$ 27:14 29:-14 31:65
.ich$ 0:-59 1:-46 2:-71 4:-30 5:28 6:-29 7:-60 8:-45 10:43 12:-43 13:43 15:-53 16:-101 17:4 18:49 19:12 20:37 21:-14 22:-103 23:10 24:-73 26:16 27:-9 28:-28 29:9 30:-49 31:-68 33:29 34:25
.iche 6:2 18:2 27:-1 31:20
.ichev 18:5
.icht 27:27 31:17
.ichte 31:25
.icia 6:14 20:40 29:-15
.icial 6:14 20:40 29:-15
.icip 17:14
.icipa 17:14
.ick$ 1:18 3:20 4:24 5:17 7:-1 8:-16 9:-17 12:21 17:-23 18:1 19:-8 21:-11 22:-13 25:12 27:-5 33:15 34:-7
.icke 29:33
.icket 29:46
.icon 9:27 22:28
.icon$ 9:12 22:26
.icro 10:-5
.ics$ 5:-20 8:9 9:-1 14:44 26:85 29:-64
.ict$ 7:11 9:30 10:31 28:-25
.icti 10:40 11:-12 12:23
.ictio 10:40 11:-12 12:23
.ictu 13:1 14:50 25:12
.ictur 13:1 14:30 25:23
.idat 0:23 5:3 10:20 17:-2 18:-14 20:-59 28:32 29:-62 33:44
.idate 0:23 5:4 10:20 14:12 18:-12 20:-38 28:32 29:-61 33:18
.iday 0:-9 1:39 2:4 7:-17 10:-17 14:-11 16:37 17:-17 24:37 25:11 27:-30 28:-27 29:24 32:61
.iday$ 0:-9 1:39 2:5 7:-16 10:-16 14:-9 16:36 17:-15 24:37 25:11 27:-30 28:-40 29:26 32:62
.idde 2:13 10:-28 12:12
.idden 2:14 10:-27 12:12
.ide$ 4:-21 6:62 7:14 8:-8 9:-11 11:27 12:-36 13:-50 17:44 18:-26 24:5 25:7 27:-15 29:-23 34:54
.idea 10:19 15:8 25:22 31:-12
.idea$ 15:9 25:22 31:-12
.ided 6:-10 9:55 13:43 16:3 22:-10
.ided$ 6:-10 9:55 13:43 16:3 22:-10
.iden 29:26 34:-22
.ident 29:26 34:-22
.ider 8:9 10:16 21:28
.ider$ 8:13
.idere 10:31
.ides 3:15
.ides$ 3:15
.idge 29:13
.idin 7:35 9:-6 15:14
.iding 7:35 9:-6 15:14
.idni 33:34
.idnig 33:34
.ids$ 13:12 33:29
.ied$ 9:-19 10:8 13:30 26:14
.iedy 2:-6 10:-45 12:-13 19:45 20:56 29:-5 33:13
.iedy$ 2:-6 10:-45 12:-13 19:45 20:56 29:-5 33:13
.ief$ 32:12 34:2
.iele 25:9
.ieli 14:42
.ielin 14:42
.ien$ 1:19 16:10 24:32 33:-39
.iend 8:-31 25:20 29:10
.iend$ 8:-30 25:12 29:20
.iene 11:5
.iens 27:23
.iens$ 27:23
.ient 0:-19 1:-42 2:30 6:16 10:38 12:13 15:7 16:21 18:-16 19:-10 20:-41 22:22 24:6 28:-7 29:-119 31:-3 33:34 34:23
.ient$ 0:-15 1:-40 2:31 6:17 10:51 12:13 15:7 16:22 19:-8 20:-34 22:23 28:-6 29:-91 33:7 34:25
.ients 33:27
.ier$ 6:-24 15:18 16:36 18:38 19:22 23:3 27:35 28:-28 33:-35
.iere 27:51 33:4
.ieren 27:8 33:10
.ies$ 2:25 3:19 4:17 6:-78 12:30 20:-17 22:1 25:13 29:-110 31:-14 33:51
.iest 9:7
.iet$ 25:-11 31:57
.ieve 19:16
.ieve$ 19:17
.iew$ 1:31 13:2 14:36 16:-38 17:-11 21:-32 24:-12 25:3 29:16 32:20 33:4 34:19
.iewe 2:27 10:-22 17:3 22:40
.iewed 2:25
.iewer 10:-21 17:5 22:28
.ife$ 10:-45 11:43 25:-30 29:13
.iff$ 7:10
.iffe 10:66 33:11
.iffer 10:66 33:11
.ifi$ 29:32
.ific 11:-10 25:-4 26:39 27:12 30:24 31:41
.ifica 11:-9 26:39 27:26 30:24 31:15
.ift$ 15:4 16:22 29:29
.ifte 6:-29 12:50 34:23
.ifted 6:-28 12:50
.ify$ 21:22 22:-20 27:55
.ige$ 19:17 20:-4 27:7
.igen 6:-4 10:32
.iges 2:-4 25:-8 26:33 27:56 29:-31 30:14 31:33
.igest 2:-4 25:-8 26:33 27:56 29:-31 30:14 31:33
.ight 0:5 2:-26 5:7 6:17 8:14 10:-82 12:15 14:-20 16:-3 18:-18 19:-85 22:-33 23:7 25:26 27:-39 28:20 29:41 30:6 31:-26 32:1 33:40 34:-23
.ight$ 0:7 2:-18 5:10 6:23 8:22 10:-72 12:21 14:-10 17:-33 18:-8 19:-48 22:-32 23:9 25:11 27:-8 29:17 30:10 31:-20 32:7 33:33 34:-17
.ights 7:1 17:10 28:24 29:23
.igin 16:22
.igina 16:26
.igke 12:6 33:9
.igkei 12:6 33:9
.ign$ 7:2 8:5 16:15 22:-10 25:-60 26:12 27:41 29:45
.igne 9:20 17:18 29:27
.igned 9:20 17:2 29:28
.igni 8:30 10:3
.ignin 8:30
.igns 21:7 29:-14 34:41
.igns$ 21:7 29:-14 34:41
.igra 2:13 9:36 22:2
.igrat 2:14 9:39 22:2
.igur 29:16
.igure 29:17
.iht$ 6:14
.iing 28:21
.iing$ 28:10
.ike$ 2:-23 4:42 5:-43 10:15 11:-43 14:13 16:-30 17:25 18:-3 19:9 20:6 21:-50 22:18 25:15 27:19 28:18 29:-15 30:-39 33:-24
.iki$ 29:41
.ilab 19:13 20:43 26:22 33:-30
.ilabi 20:19
.ilabl 19:15 20:10 26:22 33:-11
.ild$ 4:1 5:24 14:-20 17:-19 20:8 25:26 29:57
.ilde 9:10 15:9 29:12 34:-12
.ilder 15:9 29:6
.ildi 29:-9
.ildin 29:-9
.ile$ 9:-63 10:-63 11:-10 13:21 17:-45 20:-33 21:2 22:74 25:-23 28:54 29:10 33:27
.iled 2:8 9:55 13:12 29:-2
.iled$ 2:8 9:55 13:12 29:-2
.ilen 18:29 25:-16 27:50 29:-31 31:19
.ilenc 25:-15 27:50 29:-11 31:20
.iles 0:16 6:22 8:-4 10:16 11:-32 13:-32 14:12 16:11 17:-18 18:17 19:-17 20:-48 22:-20 25:-49 27:2 28:1 33:7 34:17
.iles$ 29:15
.ilest 0:17 1:1 2:-27 6:24 10:18 11:-28 12:-44 13:-27 14:14 16:11 17:-13 18:18 19:-1 20:-41 22:-16 25:-35 27:4 29:-4 31:-2 33:17 34:18
.ilin 21:34 29:41
.iling 21:34 29:41
.ilis 5:34
.ilisa 5:20
.ilit 20:15
.ility 20:15
.iliz 5:2
.ill$ 0:-8 1:-70 2:53 3:32 4:-45 5:13 6:-21 8:20 9:25 10:-179 11:-142 16:-28 17:-85 19:-144 20:68 21:84 23:20 25:-44 26:-26 27:-62 28:63 30:21 31:-31 32:-12 33:-12 34:17
.ille 1:3 10:-24 20:1 25:20 29:-2 33:21
.ille$ 25:23
.illed 10:-21 20:3 33:28
.illi 8:30 22:10
.illin 8:30 22:10
.illy 25:3
.illy$ 25:3
.ils$ 26:55 31:25
.ily$ 21:9 24:9 27:16 31:11
.imag 6:9 29:4
.image 6:12 29:7
.imagi 15:2
.imat 24:1
.imati 24:1
.ime$ 1:-13 2:8 5:28 6:6 8:-36 9:-62 10:-76 11:-56 12:-1 14:-25 18:-52 19:42 20:-14 22:32 23:25 25:17 26:-7 28:50 31:-47 32:-39 33:21 34:-15
.imel 14:54 19:7
.imeli 14:45 19:8
.imer 17:29 28:28 33:-4
.imer$ 28:28 33:-2
.imes 33:1
.imet 14:42 19:6
.imeta 14:43 19:9
.imit 1:10 2:-18 30:21
.imite 1:11 30:22
.imme 18:21 27:8
.impa 7:2
.impac 7:2
.impo 1:10 17:5 18:13 32:-6
.impor 1:10 17:5 18:13 32:-6
.imum 2:4 3:14
.imum$ 2:4 3:14
.inal 0:-23 2:16 5:-19 6:26 9:-6 10:28 14:-20 16:28 17:-12 19:8 20:41 22:-45 23:-13 24:15 27:5 29:-114 32:-43 33:9
.inal$ 0:-17 2:3 5:-9 6:28 10:13 14:-14 16:30 17:-1 19:11 20:31 22:-39 23:-11 24:8 25:-53 27:7 29:-94 32:-34 33:18
.inale 10:9
.inall 25:10
.inar 20:5 33:-7
.inat 34:29
.inato 34:25
.ince 6:9 7:8 21:7 29:28
.ince$ 6:10 21:9 29:29
.incl 1:45 10:19 27:25
.inclu 1:45 10:19 27:25
.ind$ 2:-65 5:30 6:26 7:8 8:-2 9:-7 10:35 12:-15 13:-24 14:3 18:9 19:4 23:38 24:17 26:-9 27:-114 29:37 30:-14 31:-9 32:-3 34:-17
.inde 1:-25 2:-50 5:-15 6:-19 11:29 12:-9 16:-55 17:-12 23:90 24:50 27:41 28:-25 29:-13 30:45 31:37 33:-60 34:-3
.inded 23:32
.inder 1:-23 2:-22 6:-13 11:34 16:-53 23:68 24:52 27:43 28:-21 29:-79 30:26 31:40 33:-16
.indi 10:32 24:7 34:-17
.indin 10:33 24:7 34:-15
.indl 8:-5 15:-11 22:30 24:2 27:8 29:8 31:1 33:34
.indly 8:-5 15:-11 22:30 24:2 27:8 29:8 31:1 33:34
.indo 6:59 10:16 12:-10 29:4 33:22
.indow 6:59 10:16 12:-10 29:4 33:22
.indr 4:35 11:-20 23:26
.indri 4:35
.inds 11:1
.inds$ 11:1
.ine$ 1:20 2:40 3:-12 6:-24 8:48 9:-22 10:1 12:-126 13:-118 14:14 17:-58 18:40 20:-20 21:52 24:1 27:-9 29:23 31:-171 33:18 34:-106
.ined 8:11 9:-7 17:51 22:1 23:25 32:-7
.ined$ 8:11 9:-7 17:52 22:2 29:4 32:-7
.inee 17:30 25:12 29:-10
.ineer 17:32 25:12 29:-10
.inen 1:8 10:-31 14:26 16:18 18:46
.inen$ 1:9 14:26 16:18
.iner 2:14 14:22 17:23 24:6 34:23
.iner$ 17:23 24:3 31:-3 34:25
.ines 0:31 1:-20 3:5 5:-16 6:-2 11:-25 14:56 15:-3 18:-23 20:-17 24:40 25:10 28:-33 29:12 31:-33
.ines$ 0:32 1:-57 3:5 5:-9 11:-18 14:57 18:-18 20:-15 24:38 25:12 28:-33 29:16 31:-26
.iness 10:22
.info 8:25 9:-13 13:-9 17:40 21:32 25:-13 27:61
.infor 8:25 9:-13 13:-9 17:40 21:32 25:-13 27:61
.infr 27:18
.infra 27:18
.ing$ 0:-8 1:-29 2:19 3:-1 4:55 5:-4 6:-20 9:49 10:8 11:28 12:-21 13:27 14:-17 15:41 18:65 19:-13 20:-16 21:-4 22:-1 23:-7 25:67 26:-40 28:15 29:-64 30:-9 31:28 32:28 33:17
.inge 23:18 25:38 31:-15
.ingi 31:8
.ingin 31:8
.ingl 15:4 16:25 25:5
.ingle 15:7 25:6 26:1
.ingly 16:28
.ingo 19:98 25:15 33:-31
.ingo$ 19:99 33:-30
.ings 2:-26 5:32 6:36 8:-27 9:-90 10:19 11:-31 12:22 15:-3 16:-19 17:-13 20:-57 23:8 25:-5 26:-54 27:16 28:21 29:-56 30:23 31:25 32:23 33:2 34:-8
.ings$ 2:-26 5:32 6:36 8:-27 9:-90 10:19 11:-31 12:22 15:-3 16:-19 17:-13 20:-57 23:8 25:-5 26:-54 27:16 28:21 29:-56 30:23 31:25 32:23 33:2 34:-8
.inim 2:5 3:14
.inimu 2:5 3:14
.inin 10:-32 11:8 28:66 33:18
.ining 10:-32 11:8 28:66 33:18
.inio 7:32 9:-10
.inion 7:32 9:-10
.inis 2:10 12:17 22:5 28:8 33:-14
.inish 2:10 12:17 22:5 28:8 33:-14
.init 4:43 10:19
.initi 4:23 10:19
.ink$ 0:1 2:12 7:25 9:-15 10:-36 11:-72 14:40 15:14 19:-22 26:62 27:-12 29:1
.inki 7:30 8:-8 21:30 22:-2
.inkin 7:30 8:-8 21:30 22:-2
.inla 20:11 33:15
.inla$ 20:11 33:15
.inne 2:-12 17:60 24:40 28:-9 29:-26 31:22
.inner 2:-10 17:60 24:36 28:-7 29:-20 31:23
.inng 25:14
.inni 4:6 33:12
.innin 4:6
.ins$ 14:13 18:12 25:-12 27:25 29:7 33:22
.inse 1:52 24:-26
.inser 1:62 24:-17
.inst 9:8 11:12 14:-6 16:29 18:-2 19:5 21:-3 22:2 26:4 33:-31
.inst$ 8:3 19:11
.insta 1:29 9:17 18:-9 22:15 29:16
.inste 16:48 26:9 33:-21
.instr 11:36
.int$ 1:27 3:4 4:-30 5:19 9:-65 10:48 14:24 16:-7 17:-14 19:-70 20:38 24:-38 26:6 27:-30 28:-59 29:-6 34:31
.inta 17:21 29:17 34:3
.intai 17:22 29:18 34:3
.inte 2:34 5:-26 17:72 27:14 29:9
.integ 2:19
.inter 5:-23 17:55 27:16 29:7 33:4
.inti 22:20 29:35
.into 1:20 2:46 6:-17 11:4 14:-30 18:3 21:6 23:-11 27:39 29:35 31:-7 32:7 33:-16
.into$ 1:20 2:46 6:-17 11:4 14:-30 18:3 21:6 23:-11 27:39 29:35 31:-7 32:7 33:-16
.intr 1:26 17:30 24:-15
.intro 1:17 17:31 24:-15
.ints 2:13 33:7
.ints$ 2:13 33:7
.inus 5:10 10:-12 12:-8 16:-9 24:21 28:65 29:-2
.inus$ 5:10 10:-12 12:-8 16:-9 24:21 28:65 29:-2
.inut 16:-8 29:2
.inute 16:-8 29:2
.invi 8:-26 29:47
.invit 8:-26 29:47
.invo 10:21 17:35
.invol 10:22 17:36 29:-20
.inx$ 29:27
.iny$ 2:-11 14:49 25:-2 29:-22 33:24
.iod$ 5:42 6:4 12:-24
.ion$ 1:-7 2:34 3:-35 4:30 7:-9 8:36 9:65 10:42 12:-17 13:-13 16:-37 17:24 18:-78 20:38 21:30 22:90 23:-36 24:-25 25:-10 26:-26 28:-20 30:-20 32:-41 33:-91 34:-9
.iona 1:11 2:16 10:59 11:-16 24:-2 29:-20 33:12
.ional 1:11 2:19 10:7 24:-2 33:14
.ione 3:11
.ions 0:8 5:-6 7:20 8:-33 9:-31 10:-14 11:23 13:66 14:-61 16:-22 17:-38 18:-30 19:7 21:20 22:-35 25:-14 26:14 27:28 29:-65 30:14 31:7 32:-41 34:51
.ions$ 0:8 5:-6 7:20 8:-33 9:-31 10:-14 11:23 13:66 14:-61 16:-22 17:-38 18:-30 19:7 21:20 22:-35 25:-14 26:14 27:28 29:-65 30:14 31:7 32:-41 34:51
.ior$ 16:-2 19:83 24:41 33:-15
.ious 19:80 20:-5 29:7 34:-2
.ious$ 19:80 20:-5 29:7 34:-2
.ipat 17:14
.ipe$ 23:-9 27:29 31:15
.ippe 6:29
.ipped 6:29
.ippi 15:24 20:28
.ippin 15:24 20:28
.ips$ 3:3 4:-13 16:46
.ipti 29:12 31:22
.iptio 29:13 31:13
.ira$ 29:29
.ircu 15:37 19:-3
.ird$ 26:13 33:17
.ire$ 2:-1 6:29 9:29 10:30 21:3 33:-24
.irec 23:14 29:2
.irect 23:14 29:2
.ired 21:25 25:1
.ired$ 21:25 25:1
.irem 0:-17 1:-11 6:15 9:-7 10:16 12:11 13:5 16:15 18:2 21:-47 23:-19 24:13 28:7 29:-42 33:16 34:24
.ireme 0:-17 1:-11 6:8 9:-7 10:18 12:12 13:6 16:20 18:3 21:-47 23:-18 28:8 29:-36 33:19 34:25
.ires 10:9 25:11
.ires$ 10:9 25:11
.irin 12:-25 25:28 29:27
.iring 12:-25 25:28 29:27
.iris 4:76 14:-7
.iris$ 4:76 14:-7
.irm$ 33:8
.iron 17:3
.ironm 17:3
.irro 6:42
.irror 6:42
.irst 2:-16 9:-7 10:-41 11:-2 16:-9 17:98 18:77 20:-10 21:9 25:-14 29:-25 33:36 34:-21
.irst$ 2:-16 9:-7 10:-41 11:-2 16:-9 17:98 18:77 20:-10 21:9 25:-14 29:-25 33:36 34:-21
.irt$ 17:-15 29:47
.isab 31:52
.isabl 31:52
.isat 5:15
.isati 5:15
.iscl 2:9
.isco 5:-4 31:28
.iscu 2:6 4:26 5:24 6:33 8:-27 9:-26 10:-14 11:-44 14:28 16:8 17:-28 19:7 20:57 22:-30 25:-56 31:-41 32:-22 33:-1 34:8
.iscus 2:6 4:26 5:24 6:33 8:-27 9:-26 10:-14 11:-44 14:28 16:8 17:-28 19:7 20:57 22:-30 25:-56 31:-41 32:-22 33:-1 34:8
.ise$ 4:21 7:32 8:-9 9:11 13:3 15:28 20:28 24:9 25:-12 26:-22 27:-26 28:-11 30:-17 31:10
.isec 29:39
.isect 29:39
.ised 2:38
.ised$ 2:38
.ish$ 2:-6 11:10 14:16 20:4 22:14 24:39 28:13
.ishe 2:4 5:-13 12:24 19:2 33:-13
.ished 2:5 5:-13 12:24 19:2 33:-11
.ishi 2:5
.ishin 2:5
.isio 7:11 8:9 9:16 34:3
.ision 7:11 8:9 9:16 34:3
.isk$ 7:39 8:18 9:-29 22:13 28:-25 29:43
.ison 17:42 34:41
.ison$ 17:42 34:41
.isos 25:-13 27:22 31:26
.isos$ 25:-13 27:22 31:26
.iss$ 2:26 6:25 8:30 9:-33 24:7 29:-8 30:13 32:44 33:-1
.isse 6:1 18:-6 21:67 22:9
.issed 6:4 18:-5 21:68 22:10
.issi 1:27 7:15 22:17 34:14
.issin 7:16
.issio 1:7 13:3
.issu 8:-6 17:5 25:-6 29:32
.issue 8:-6 17:5 25:-6 29:32
.ist$ 4:-40 5:-89 8:-55 9:-55 10:1 11:39 13:50 14:44 16:-51 17:-88 20:-83 21:-43 22:-15 23:32 24:-45 25:-75 26:25 27:23 28:-15 30:26 31:6 32:-41 34:2
.ista 28:27 30:33
.istak 30:33
.iste 1:35 13:30 27:22
.ister 1:9 13:29 27:22
.isti 10:4 11:10
.istic 21:1
.istin 10:6 11:10
.istm 25:22 28:-35 29:17
.istma 25:22 28:-35 29:17
.isto 6:56 19:32
.istor 6:53 19:37 33:-21
.istr 27:41 29:-31 31:9
.istri 27:42 29:-25 31:12
.ists 17:7
.ists$ 17:7
.ita$ 2:9 20:5
.itab 17:15
.itabl 17:15
.ital 29:21
.ital$ 29:22
.itch 27:23 30:20
.itch$ 27:28
.ite$ 1:3 4:-2 6:25 8:-46 10:-52 11:5 12:-43 13:15 20:-24 22:49 27:-43 29:84
.ited 2:9 30:21
.ited$ 2:9 30:21
.iten 12:6 33:16
.iten$ 12:6 33:16
.iter 10:9 15:35 29:-4
.iters 21:1
.ites 17:-17 18:11
.ites$ 17:-17 18:11
.ith$ 1:-35 2:8 4:29 5:20 6:-8 9:29 13:4 14:25 15:-30 16:31 19:27 20:-24 22:1 23:-9 25:-21 26:-48 27:-4 29:-5 30:-50 31:19 32:1 33:-15
.ithd 8:43
.ithdr 8:43
.ithi 5:-3 10:19 28:32
.ithin 5:-3 10:19 28:32
.itho 0:6 12:20 26:1
.ithou 0:6 12:20 26:1
.itia 4:23
.itin 0:3 5:-8 7:-6 9:28 13:25 14:12 15:-2 16:5 17:-12 18:16 19:8 22:-14 28:3 29:-17
.iting 0:3 5:-6 7:-6 9:28 13:26 15:-2 16:5 17:-12 18:16 19:8 22:-12 28:3 29:-17
.itio 1:4 2:11 9:61 10:3 20:3 24:-8
.ition 1:4 2:11 9:61 10:3 20:3 24:-8
.itle 7:16 9:-2
.itor 10:15 11:-22 12:25 29:47 33:-1
.itory 12:28
.its$ 0:24 2:17 9:59 19:-21 22:-33 27:-25 32:13
.itte 2:22 5:25 29:-12 33:17
.itted 2:47 22:17 29:-34 33:2
.itten 5:30
.itti 13:23
.ittin 13:23
.ittl 11:-6 25:15
.ittle 11:-6 25:15
.ity$ 1:17 8:6 9:-36 11:-23 13:-29 22:26 25:1 29:4 34:63
.ivat 0:18 11:25 29:-10 31:3
.ivate 0:18 11:25 29:-10 31:3
.ive$ 0:-10 1:41 2:-55 3:-27 4:-68 7:-60 8:21 10:-44 11:9 12:50 14:-29 16:33 19:9 20:6 23:32 25:2 28:-34 29:-53 31:11
.ived 17:30
.ived$ 17:30
.iver 2:25 8:18 9:29 13:37 17:-30 19:-1 21:12 22:54 25:-39 29:-104 34:-14
.iver$ 2:12 9:40 21:17 22:62 29:-53
.ivera 10:2
.ivere 27:23
.ivers 2:1 13:50 29:-4 33:13
.ives 18:23 25:29 26:59 33:-32
.ives$ 18:23 25:29 26:59 33:-32
.ixed 5:-10 12:41 29:32
.ixed$ 5:-10 12:41 29:32
.ixes 2:35 10:27 12:-20 22:2
.ixes$ 2:35 10:27 12:-20 22:2
.ixin 2:-12 5:37
.ixing 2:-12 5:37
.izar 8:7 22:-2
.izon 18:28 29:-9
.izon$ 18:28 29:-9
.izza 25:16 29:35
.izza$ 25:16 29:35
.jalo 6:21 18:11 33:-18
.jalon 6:21 18:11 33:-18
.janu 14:-21 32:34
.janua 32:6
.jasm 4:13
.jasmi 4:13
.ject 3:3 5:27 7:18 8:29 9:12 10:15 12:-4 14:-54 17:21 20:-27 22:15 25:-49 27:-6 29:-10 32:-22 33:19 34:-7
.ject$ 3:8 5:42 7:39 8:15 9:-33 10:2 13:-3 17:44 22:22 25:-8 29:-11 33:-53
.jecte 7:-17 9:1 13:15
.jecti 9:27
.jects 6:5 17:-9 20:-10 33:62
.jenk 29:32
.jenki 29:31
.jest 2:-33 5:33 10:2 11:-8 12:21 17:29 18:14 20:-35 21:-10 29:-40 33:8
.jest$ 10:6 18:25 20:-8 21:-6 33:10
.jeste 2:-30 5:34 12:26 17:30 29:-27
.jira 29:29
.jira$ 29:29
.job$ 10:-12 16:-11 25:41 33:-7 34:25
.join 10:2 14:-25 17:104 20:-4 27:21 29:-35 32:-3 33:11
.join$ 10:12 14:-7 17:40 27:3 29:-22
.joine 17:59 32:-3
.joke 2:-13 25:51
.joke$ 2:-13 25:51
.jour 17:18 25:34 33:8
.jour$ 17:19 25:8 33:8
.july 33:25
.july$ 33:25
.jump 22:9 25:22
.jump$ 22:9 25:22
.june 33:22
.june$ 33:22
.just 2:2 3:-12 6:2 7:-1 13:-3 14:26 15:-25 17:68 18:-3 21:3 25:2 27:9 29:-12 31:2 32:-2
.just$ 2:2 3:-12 6:3 7:-1 13:-1 14:26 15:-25 17:68 18:-3 25:2 27:9 29:-12 31:2 32:-2
.kage 1:32 9:-13 26:6 30:19 33:-1 34:-10
.kager 1:13 21:7 26:25 29:-8 33:-28 34:-2
.kages 30:21
.kagi 20:-11 25:25 27:5
.kagin 20:-11 25:25 27:5
.kay$ 2:26
.kday 20:8
.kday$ 20:8
.ked$ 6:-18 7:-17 8:8 9:50 11:-9 12:116 13:20 15:5 19:-17 22:-16 23:6 24:-12 25:-26 28:3 32:-12 34:-38
.keep 9:-7 10:34 15:40 18:-9 25:-29 26:-10 27:74 30:44 33:7 34:-1
.keep$ 10:10 14:1 15:42 26:-2 27:70 29:-33 30:46
.keeps 10:9 29:34 33:2
.keho 14:20
.kehol 14:20
.keit 12:6 33:9
.keite 12:6 33:9
.ken$ 2:12 6:13 12:-22 15:41 22:24 25:-11 29:17
.kend 22:5 25:50 28:31
.kend$ 22:5 25:50 28:9
.ker$ 18:24 29:41 34:10
.kern 1:21 29:35 31:11 33:-2
.kerne 1:21 29:35 31:11 33:-2
.kers 5:36 12:-7 15:7
.kers$ 5:36 12:-7 15:7
.kes$ 0:2 2:14 11:35 12:1 31:-3 34:7
.ket$ 8:3 29:41
.keti 1:10 8:-2 14:-3 26:29 27:34 30:1
.ketin 1:11 26:29 27:11 30:1
.key$ 14:61 25:-26 29:42
.kflo 17:10
.kflow 17:10
.kick 3:38 4:43 6:-31 12:12 20:-9 33:5
.kick$ 3:39 4:37 6:-31 12:12 20:-8
.kie$ 14:50
.kill 0:16 8:32
.kill$ 0:16 8:32
.kind 8:-18 11:21 21:-15 22:26 25:5 27:3 29:7 31:18 33:19
.kind$ 11:1 25:15
.kindl 8:-5 15:-11 22:30 24:2 27:8 29:8 31:1 33:31
.kinds 11:4
.king 3:-27 4:-2 5:3 6:14 9:4 10:-7 11:5 13:-9 14:7 17:-40 18:1 21:48 22:5 24:3 25:-25 26:-14 27:1 28:26 33:14
.king$ 3:-27 4:-2 5:3 6:14 9:4 10:-7 11:5 13:-9 14:7 17:-40 18:1 21:48 22:5 24:3 25:-25 26:-14 27:1 28:26 33:14
.kins 29:30
.kins$ 29:30
.klog 13:14
.klog$ 13:14
.kly$ 9:-1 25:-28 26:24 27:39 28:27 29:-21 31:23 32:42
.knoc 25:9
.knock 25:9
.know 2:-51 5:42 7:-4 8:-32 9:9 10:18 11:7 16:-23 17:26 20:38 23:9 24:23 25:-4 27:17 28:-39 31:-2 33:25
.know$ 2:-43 3:-5 5:43 7:-3 8:-30 9:10 10:21 11:8 16:-15 17:28 20:25 23:10 24:24 25:-1 27:16 28:-39 29:-7 33:27
.kosh 2:9
.koshe 2:9
.kpoi 1:26 18:25 24:-1
.kpoin 1:26 18:25 24:-1
.kpor 1:7 2:4 10:25
.kport 1:7 10:25
.kube 20:-14 29:68
.kuber 20:-11 29:58
.kyo$ 33:37
.l10n 9:-1 13:10 27:18 31:2
.l10n$ 9:-1 13:10 27:18 31:2
.lab$ 29:19
.labe 2:19 9:4
.label 2:19 9:4
.labi 20:19
.labil 20:19
.labl 19:15 20:10 26:22 33:-11
.lable 19:15 20:10 26:22 33:-11
.lace 6:1 16:24
.lace$ 6:1 16:24
.lack 22:22 28:2 29:-6
.lack$ 22:7 28:4
.lag$ 12:6 24:35
.lain 10:82 11:33 13:-9 25:-1
.lain$ 10:75 11:34 13:-8
.lalc 2:31
.lalch 2:31
.lame 1:2
.lamen 1:2
.lami 19:97 33:-26
.lamin 19:96 33:-25
.lan$ 0:9 1:-12 3:2 4:15 10:-5 11:-33 14:50 16:26 19:16 29:-56 32:12
.land 2:21 5:15 8:29 18:-11 20:5 22:44 25:20 27:-32 32:10 34:-4
.land$ 2:18 5:20 18:-2 20:8 22:34 25:37
.lande 8:26
.landi 22:5
.lands 32:11
.lane 1:25 33:8
.lang 0:7 10:-15 15:7
.langu 0:7 15:7
.lann 3:62 4:6 5:-53 6:7 9:-25 12:-29 14:51 17:-50 18:-3 20:14 29:-20 32:38 33:12
.lanne 3:43 6:15 14:8 20:5 29:-37 32:22
.lanni 3:14 4:16 5:-21 14:40 33:21
.lans 25:24 32:-8
.lans$ 25:24 32:-8
.lant 24:-5 29:44
.lapt 25:-1 29:73
.lapto 25:-1 29:73
.larm 16:-19 24:66 29:7
.larm$ 16:-19 24:66 29:7
.lase 20:24
.lase$ 20:24
.lash 0:9 1:-3
.last 4:-10 5:-13 6:39 9:4 11:-19 13:-57 14:-57 15:11 16:9 19:81 20:-32 21:15 22:-41 23:16 24:-5 27:-40 29:15 33:27
.last$ 4:-10 5:-13 6:39 9:4 11:-19 13:-57 14:-56 15:11 16:9 19:81 20:-32 21:15 22:-41 23:16 24:-5 27:-40 28:-4 29:16 33:27
.lata 33:13
.latab 33:13
.late 0:-25 1:-27 2:21 3:49 4:56 5:-17 8:-27 9:-117 10:-23 11:-99 12:-144 13:36 14:-86 15:34 17:-23 18:-69 19:12 21:46 22:42 24:-75 27:-115 28:-85 29:43 30:5 31:-27 32:2 33:8 34:5
.late$ 2:49 3:3 4:47 5:-6 9:-76 10:-4 11:-49 12:-66 13:31 14:-7 16:-4 18:-25 20:-15 21:42 22:67 24:-33 26:-28 27:-58 28:-43 29:50 34:22
.lated 20:3 29:9 32:18
.later 4:9 15:44 16:24 19:19 22:-24 25:14 26:3 29:-19 30:28
.lates 2:-21 3:52 33:67
.lati 0:13 2:32 5:-21 11:-4 12:4 22:8 25:44 29:-35 33:31 34:20
.latin 2:2
.latio 0:14 2:15 5:-9 12:7 22:14 25:49 29:-28 33:26 34:21
.lato 14:26 23:17 27:27 28:5 29:-60
.lator 14:27 23:17 27:27 28:5 29:-55
.laun 20:44 28:10 29:-2 33:-28 34:6
.launc 20:45 29:-1 33:-28 34:6
.lay$ 5:40 15:4 16:31 25:-56 29:34
.laye 15:40
.layed 15:40
.layi 15:8
.layin 15:8
.lbot 6:-7 7:6 9:-10 10:3 11:36 16:-4 21:13 25:-2
.lbot$ 6:-7 7:6 9:-10 10:3 11:36 16:-4 21:13 25:-2
.lche 2:29
.lchem 2:29
.lcom 2:20 17:21 25:15
.lcome 2:20 17:21 25:15
.lder 14:13 15:9 29:18
.lder$ 29:30
.lders 15:9
.ldin 5:23 9:21 29:-12
.lding 5:23 9:21 29:-12
.lds$ 33:17
.leaa 19:7 20:-19
.leaas 19:7 20:-19
.lead 6:29 23:10 34:52
.lead$ 34:40
.leae 20:15
.leaes 20:10
.lean 2:20 7:32 8:-25 22:2
.leanu 2:21 22:3
.leas 0:-7 1:8 2:4 4:14 12:-10 13:2 14:14 15:9 16:4 17:12 20:25 21:-5 22:18 23:-19 24:11 26:1 27:12 28:15 29:7 33:-4 34:3
.lease 0:-6 1:8 4:14 13:2 14:16 15:8 16:4 17:12 20:14 21:-4 22:18 23:-18 24:12 26:1 27:13 28:12 29:1 32:3 34:4
.leasi 29:18
.least 2:38 12:-8 28:5 33:-20
.leav 7:27 8:-8 15:37 20:-3 24:-17 27:-28 29:7 31:52
.leave 7:28 8:-6 15:37 20:-3 24:-16 27:-27 29:7 31:42
.lect 29:41
.led$ 3:-17 4:13 7:4 9:25 10:-62 11:-38 13:37 14:-9 15:3 18:-34 19:29 29:-35 33:30
.leea 14:-3
.leeas 14:-3
.leep 11:-11 12:3 25:15 28:27
.leep$ 11:-10 12:3 25:19
.leeps 28:37
.left 10:-51 14:52 24:35 25:-25 28:86 29:28 33:-48 34:-21
.left$ 10:-51 14:52 24:35 25:-25 28:86 29:28 33:-48 34:-21
.lega 17:45 22:16 29:-1
.legal 22:20
.lege 4:15 16:14
.legen 16:1
.lem$ 2:15
.leme 9:5
.lemet 9:5
.len$ 14:14 25:-12 29:-12 31:43
.lena 14:7
.lenc 25:-15 27:50 29:-11 31:20
.lence 25:-15 27:50 29:-11 31:20
.lend 0:9 1:25 2:-25 4:25 5:-35 8:-28 10:-21 12:-12 13:-15 14:42 16:5 18:41 19:30 20:-22 22:-19 24:-19 25:-26 26:38 28:-2 29:-17 31:-18 33:19
.lenda 0:12 1:27 2:-15 4:27 5:-15 8:-27 10:-17 12:-8 13:-12 14:31 16:5 17:-17 18:19 19:37 22:-16 24:-13 25:-20 26:26 29:-13 31:-14 33:17
.lende 14:12 18:8
.lent 6:16
.lept 2:32 12:-15 21:19
.lept$ 2:32 12:-15 21:19
.ler$ 5:7 9:46 21:-25 22:38 29:17
.lert 24:11 27:12 30:14 31:21 34:-10
.lert$ 24:36
.lerts 24:-18 27:17 30:15 31:27 34:-9
.les$ 1:20 2:-8 3:79 5:-55 6:-7 9:3 10:30 11:17 12:6 14:-100 18:-81 19:16 25:-3 27:26 29:7 31:-29 34:50
.lese 20:32
.lese$ 20:32
.less 5:-25 21:20 28:72 31:25
.less$ 5:-25 21:20 28:72 31:25
.lest 0:16 1:21 2:-30 6:25 10:17 11:-29 12:-48 13:-29 14:14 16:4 17:-16 18:19 19:-1 20:-42 22:-19 25:-36 27:3 29:-5 31:-2 33:16 34:18
.lesto 0:16 1:21 2:-28 6:26 10:12 11:-28 12:-45 13:-21 14:14 16:4 17:-9 18:13 20:-41 22:-18 25:-34 27:3 29:-4 31:-2 33:12 34:18
.let$ 2:-52 4:24 5:-27 7:33 8:30 9:-74 10:-49 12:-24 13:39 16:11 18:-35 19:-21 20:-24 22:49 24:46 27:41 28:-44 29:27 31:-58 32:-26 33:-17
.lete 4:-5 10:-28 14:38 20:-26 23:-12 29:36 31:28 33:27
.lete$ 4:-5 10:-28 14:38 20:-26 23:-12 29:36 31:28 33:27
.lett 0:3 10:14 11:-8 15:-3 16:3 17:-14 18:-1 26:-6 28:2 29:2 32:6
.lette 0:3 10:14 11:-8 15:-3 16:3 17:-13 18:-1 22:-10 26:-6 28:2 29:2 32:6
.leve 29:6
.lfwa 5:31 6:-9
.lfway 5:31 6:-9
.lgtm 8:24
.lgtm$ 8:24
.liai 17:42 34:42
.liais 17:42 34:41
.lib$ 6:45 10:5 12:-44 22:24 29:-57
.libf 2:6
.libfo 2:6
.libr 2:31 6:5 10:-2 15:12 16:33 18:-12 20:-6 22:2 28:44 29:-83 33:27 34:22
.libra 2:32 10:-1 15:13 16:33 18:-8 20:-6 22:2 28:45 29:-81 33:18 34:23
.libs 2:-41 10:5 12:32 24:21 27:-27 28:7 29:-38 33:55 34:16
.libs$ 2:-29 10:5 12:33 24:21 27:-27 28:7 29:-32 33:55 34:18
.lica 20:32
.licat 20:32
.lice 29:65
.licen 29:65
.lid$ 9:43 10:8 33:-2
.lida 28:-26 29:17 31:13
.liday 28:-26 29:18 31:13
.lide 6:28
.lide$ 6:33 29:-10
.lie$ 5:23 29:-29
.lien 1:-43 2:29 6:16 10:32 12:14 15:7 16:17 18:-17 19:-15 20:-45 22:24 24:5 28:-7 29:-94 31:-10 33:33 34:23
.lient 0:-15 1:-41 2:30 6:21 10:32 12:14 15:7 16:21 18:-16 19:-10 20:-41 22:24 24:7 28:-6 29:-91 33:35 34:24
.lier 6:-20 15:20 16:42 18:39 19:17 23:3 33:-25
.lier$ 6:-20 15:20 16:42 18:39 19:17 23:3 33:-25
.lies 0:1 10:15 34:-7
.lies$ 0:2 10:17 34:-7
.life 10:-45 11:43 25:-31 29:14
.lift 6:-27 12:44
.lifte 6:-26 12:51
.ligh 8:35 25:-11 29:32 34:-22
.light 8:35 25:-11 29:32 34:-22
.lign 16:30
.lign$ 16:30
.like 2:-24 4:42 5:-46 9:-8 10:15 11:-44 14:13 16:-30 17:25 18:-1 19:9 22:18 25:2 27:19 28:18 29:-8 30:-39 33:-24
.like$ 2:-22 4:42 5:-43 10:15 11:-43 14:13 16:-30 17:25 18:-1 19:9 20:6 21:-50 22:18 25:2 27:20 28:18 29:-7 30:-38 33:-24
.limi 1:10 2:-17 30:22
.limit 1:10 2:-17 30:22
.line 0:24 1:17 2:25 6:-7 8:21 9:-126 10:-55 12:-98 14:87 15:-3 17:-58 18:26 20:-19 21:10 24:4 27:3 28:-53 29:2 31:-111 32:2 34:-8
.line$ 1:46 2:5 4:-18 5:16 6:-14 7:4 8:8 9:-85 10:-20 11:15 12:-55 13:-40 14:31 17:-27 18:47 21:10 22:-1 25:-18 29:3 31:-57 33:21 34:-88
.lined 8:15 13:3
.liner 2:17
.lines 0:34 1:-50 14:64 18:-14 25:18 27:18 28:-32 33:-80
.ling 4:13 5:-4 7:-14 8:41 12:-12 15:11 21:34 25:-37 29:25 31:27
.ling$ 4:13 5:-4 7:-13 8:42 12:-12 15:11 21:34 25:-31 29:27 31:15
.link 2:1 14:43 19:-10 22:12 26:42
.link$ 2:1 14:43 19:-10 22:12 26:42
.lint 29:31
.lio$ 6:38 19:30 20:-31 33:-5
.lip$ 6:12 15:17 19:49 29:-17
.lipp 15:29
.lippi 15:25
.lips 16:9
.lips$ 16:9
.lisa 5:15
.lisat 5:15
.lise 4:12
.lise$ 4:12
.lish 6:7 19:2 20:1 33:-32
.lishe 6:9 19:6
.lishi 5:19
.list 2:-59 4:-27 5:-45 6:-19 8:-63 9:-50 10:6 11:14 13:51 14:45 16:-35 17:-35 20:-48 22:-24 23:25 24:-40 25:-66 26:26 27:25 29:-10 30:27 31:19 34:4
.list$ 2:-54 4:-25 5:-35 6:-12 8:-51 9:-46 10:7 11:16 13:52 14:46 16:-32 17:-26 20:-22 21:-34 22:-9 23:25 24:-38 25:-63 26:26 27:26 29:-7 30:28 31:7 34:4
.liste 1:2
.listi 21:1
.litt 11:-6 25:15
.littl 11:-6 25:15
.lity 33:8
.lity$ 33:8
.live 1:23 5:-13 6:45 17:-15 20:63 24:5 25:30 27:5 29:-84 33:-43
.live$ 1:25 5:-44 6:45 9:2 19:7 20:51 24:7 25:40 29:-67 33:-47
.liver 27:21
.lked 21:13
.lked$ 21:13
.lks$ 0:5 3:-3 4:10 6:2 8:-9 9:1 11:-5 16:-5 17:13 19:-1 20:2 24:9 25:5 27:-8 29:-2 30:11
.lle$ 3:1 14:17 25:15 29:-14
.lled 3:-4 4:17 10:-37 18:-12 19:44 32:-27 33:18
.lled$ 3:-4 4:17 10:-37 18:-12 19:44 32:-27 33:18
.ller 1:32 5:11 9:17 16:-1 22:21
.ller$ 1:28 5:11 9:17 22:22
.lles 1:4 9:19 12:9 27:9 29:-33 33:27
.lles$ 9:22 12:10 27:9 29:-32 33:30
.llib 22:24
.llib$ 22:24
.llin 4:20 5:-4 8:27 15:15 22:7 31:28
.lling 4:20 5:-4 8:27 15:15 22:7 31:28
.llo$ 2:-2 4:-9 8:6 10:28 11:-5 18:14 21:31 23:20 24:5 25:15 26:7 27:-9 28:8 29:-10 31:-7 33:-6 34:-11
.llow 2:35 3:11 4:11 5:-25 6:-35 8:3 10:-80 11:27 12:-63 13:7 14:-62 15:12 18:43 22:20 24:12 25:-50 26:53 27:41 28:-63 31:24 32:-34 33:-80 34:-38
.llow$ 2:-20 8:9 11:20 14:-32 18:-14 22:32 24:18 25:-28 26:1 27:57 31:29 33:-29
.llowe 2:54 5:-1 10:-2 12:-33 13:35 15:31
.llowi 3:23 4:19 18:33 20:-15 26:18
.llows 10:-17 18:58 34:-1
.lls$ 9:-10 29:-3 33:64 34:48
.lly$ 6:20 19:11 23:30 25:43 29:-9 30:6 31:-16 33:-28
.load 2:22 6:-13 20:47 22:22 29:20
.load$ 2:9 20:60 22:28 29:34
.loadi 25:6
.loads 3:7 29:-16
.loba 33:20
.lobal 33:20
.lock 1:30 2:20 5:26 6:-66 8:29 9:-2 10:-13 11:-11 12:121 14:-24 16:-40 17:-15 18:-17 20:-95 24:-18 25:-104 27:-46 28:69 31:-27 32:-55 33:48 34:-22
.lock$ 1:34 8:36 9:-11 10:-19 12:4 16:-22 20:-3 24:-3 25:-16 28:69 29:23 31:-11 33:5
.locke 2:26 5:12 6:-37 12:81 25:-2 29:-30 33:18
.locki 5:26 9:15
.locks 12:17
.log$ 1:34 2:18 8:-1 9:-14 10:43 12:-1 13:60 21:-33 22:54 33:-32
.logs 29:41
.logs$ 29:41
.lol$ 7:12 8:-6 10:45 12:-29 13:18 21:-30 25:27 26:2 29:-1
.lon$ 1:-3 6:21 18:11 29:4 33:-18
.lone 4:45 17:40 18:-21
.lone$ 4:45 17:23 18:-18
.long 2:-86 5:25 8:8 9:2 10:-4 11:-58 14:-59 16:36 17:-49 19:13 20:6 24:-33 27:-31 28:71 29:-3 31:27
.long$ 5:28 9:12 11:-44 14:-47 16:13 17:-31 19:14 20:20 24:-18 28:46
.longe 2:-25 8:22 16:6 27:-16 28:36 31:34 33:5
.look 3:33 9:48 10:-32 11:-19 17:-42 24:5 25:-36 26:32 31:-12 32:13 33:32
.look$ 3:36 5:-2 7:10 8:-13 17:-32 18:16 19:8 24:7 26:34 29:-15 31:-9 32:16 33:21
.looke 9:56
.looki 5:28
.looks 34:4
.loom 18:32 32:-23
.loomi 18:32 32:-23
.loop 27:34
.loop$ 27:34
.loor 29:20
.loor$ 29:20
.lope 10:24 17:1
.loped 5:1
.loper 10:26 17:2
.lopm 4:12 5:22 12:14
.lopme 4:12 5:22 12:14
.lore 25:-39 29:68
.los$ 27:49
.lose 1:4 6:31 7:-29 8:1 9:-39 10:-24 12:40 14:-17 18:82 20:-79 22:-15 27:-44 28:37 30:28
.lose$ 1:9 12:-3 27:-33 28:54 29:18 30:32 33:11
.losed 6:40 12:62 29:-9
.loses 18:80
.loss 10:24 16:6
.loss$ 16:8
.lossa 10:26
.lost 11:61 25:-35
.lost$ 11:61 25:-35
.lot$ 2:-13 7:-20 10:-9 13:7 14:25 21:-6 22:8 26:2 28:-19 29:2 30:2 32:4 34:-4
.love 10:-21 11:-20 17:2 25:50 29:39
.love$ 10:-20 11:-19 17:3 25:46 29:39
.low$ 2:-11 8:32 10:-21 11:15 13:-3 14:-34 18:-9 22:35 24:33 25:-37 27:57 31:27 33:-47
.lowe 2:72 12:-48 13:34 15:30
.lowed 2:59 10:-2 12:-33 13:35 15:21
.lowi 3:23 4:19 18:33 20:-15 26:18
.lowin 3:23 4:19 18:33 20:-15 26:18
.lows 10:-25 18:54 26:33 34:-29
.lows$ 10:-25 18:54 26:33 34:-29
.loy$ 11:-29 29:59
.lpha 1:38 5:49 18:-39 20:-30 29:-39 33:58
.lpha$ 1:38 5:49 18:-39 20:-30 29:-39 33:58
.lrea 2:-18 3:24 4:-11 5:32 6:39 7:-10 9:18 10:-18 12:31 16:-8 18:-35 20:-21 22:12 25:-15 26:30 31:11
.lread 2:-16 3:24 4:-8 5:32 6:37 7:-9 9:18 10:-16 12:29 16:-4 18:-34 20:-17 25:-11 26:30 31:11
.lse$ 11:33 31:23
.lsh$ 29:35
.lso$ 1:26 10:37 19:21 33:-6
.lter 15:18 33:19
.lter$ 15:18 33:10
.lts$ 7:15 8:28 9:-27 10:31 18:-22 20:75 29:-33
.luck 2:13
.luck$ 2:13
.lud$ 26:1
.lude 1:37 10:19 27:26
.lude$ 1:14 10:23 27:27
.lue$ 17:1
.luep 2:23
.luepr 2:23
.lugi 2:46 10:3
.lugin 2:46 10:3
.lume 9:9
.lume$ 9:9
.lunc 24:20 25:55 29:32 31:-42 32:-21
.lunch 24:20 25:55 29:32 31:-42 32:-21
.lush 0:10 10:43 12:25 31:-12
.lush$ 0:11 12:39 31:-12
.lushy 10:40
.lusi 9:19
.lusio 9:19
.lut$ 2:-6 3:5 7:5 8:-2 10:5 13:-1 14:11 16:-3 17:-10 20:8 21:8 25:1 29:-26 32:-2
.lve$ 25:27
.lved 8:15 10:10 17:36 22:-13 29:-19
.lved$ 8:15 10:10 17:36 22:-13 29:-19
.lves 20:7 29:-13
.lves$ 20:7 29:-13
.lway 14:-25 24:22 25:31
.lways 14:-25 24:22 25:31
.mach 16:19 25:25
.machi 25:29 29:1
.made 3:36 6:14 7:25 10:3 13:12 14:-13 25:39 33:-21 34:-11
.made$ 3:36 6:14 7:25 10:3 13:12 14:-13 25:39 33:-21 34:-11
.mage 6:12 29:7
.mage$ 29:14
.mages 6:13
.magi 11:25 15:2 29:-23
.magin 15:2
.mail 2:-35 8:-26 10:11 16:-5 21:-31 23:13 25:-29 26:69 27:40 31:22 33:30
.mail$ 2:-11 8:-13 10:19 21:-28 23:15 25:-5 26:12 27:42 29:11 31:-18 33:6
.maili 31:10
.mails 26:56 29:-22 31:27 33:1
.main 5:-25 10:-25 11:-27 12:36 14:56 17:3 19:-39 25:-42 28:94 29:47 33:-67 34:3
.main$ 12:48 28:33 29:13 34:-4
.maini 14:4 28:65
.mains 14:21
.maint 17:21 29:14 34:19
.make 1:-47 2:19 3:6 4:22 6:28 9:-17 11:43 12:-31 16:30 17:-24 20:-29 22:20 24:35 29:-1 33:-65
.make$ 0:-24 1:-46 2:12 3:7 4:23 6:31 12:-2 16:31 17:-2 20:-24 22:22 24:37 26:2 29:-23 33:-60
.makes 0:10 11:36
.mal$ 33:5
.mall 0:9 15:3 23:4
.mall$ 0:10 15:3
.man$ 10:54 11:35 14:-4 33:-17 34:40
.mana 2:-18 5:-35 10:6 11:8 17:-5 19:37 20:-39 22:22 32:31 34:12
.manag 5:-27 10:9 11:21 19:37 20:-31 22:23 29:9 34:13
.manc 2:20
.mance 2:20
.mand 2:13 11:126 13:-13 14:-46 21:16 29:-52
.mand$ 11:54 14:-17
.mande 21:21
.mands 11:72
.manu 1:26 11:44 34:15
.manua 1:26 11:44 34:15
.many 2:-4 4:10 8:-1 9:12 13:22 15:5 17:-7 19:15 21:-3 22:-2 28:21 29:25 31:8
.many$ 2:-4 4:10 8:-1 9:12 13:22 15:5 17:-7 19:15 21:-3 22:-2 28:21 29:25 31:8
.map$ 14:44 29:25 33:-34
.mar$ 2:8
.marc 4:56 20:9
.march 4:56 20:9
.mari 11:-3 15:5 21:19 22:-21 29:22 32:5
.maria 11:-1 15:5 21:20 22:-15 29:9
.mark 1:63 6:-13 7:12 8:33 9:-66 26:28 27:6 28:14 29:-15 33:-20
.mark$ 1:24 5:5 6:-5 7:9 8:57 9:-37 20:-11 28:19 29:-18
.marke 1:11 8:-1 20:1 26:29 27:13 30:1
.mary 27:19 32:23
.mary$ 27:19 32:23
.mas$ 25:22 28:-35 29:17
.mass 0:1
.mass$ 0:1
.mast 2:40 5:53 10:16 12:11 20:-29 25:-23 33:-1 34:-10
.maste 2:40 5:53 10:16 12:11 20:-29 25:-23 33:-1 34:-10
.mate 17:3 25:19 29:-19 33:6
.mate$ 25:24 29:-9
.mater 17:10
.mati 8:14 9:-9 13:-21 14:-8 17:41 19:24 21:34 25:-18 30:8 31:-1
.matic 30:10
.matio 8:23 9:-5 13:-4 17:42 21:34 25:-9
.matr 18:7
.matri 18:7
.matt 9:11
.matte 9:11
.may$ 0:-17 2:70 4:12 10:2 13:-20 20:-37 21:19 22:21 28:12 32:-34 34:-14
.mayb 0:23 15:23 16:-20 25:12 30:13
.maybe 0:23 15:23 16:-20 25:12 30:13
.mbarg 2:1
.mbarr 22:3
.mber 1:8 2:-48 4:12 6:10 7:13 8:23 9:1 11:-57 12:1 15:-38 16:4 17:-39 18:-94 19:-25 20:2 21:22 24:7 25:-102 28:15 29:-52 31:-34 32:17 33:41
.mber$ 1:21 2:-14 3:4 4:14 7:18 8:27 9:9 10:-85 11:-37 12:-51 14:5 17:-8 18:-26 20:6 22:-86 24:9 25:-56 27:-49 28:23 32:19 33:13 34:-30
.mbers 2:-29 6:10 10:23 12:20 16:7 19:-8 21:14 22:2 27:9 29:-36 31:-1 33:17 34:16
.mbre 1:6 16:8
.mbre$ 1:6 16:8
.mbs$ 8:42
.mean 2:-56 6:-27 10:90 11:-5 29:41 33:15
.mean$ 2:-27 10:18 28:7 29:33 33:17
.meani 10:26 29:9
.means 10:67
.meant 12:4 25:21
.mebo 2:-24 3:6 4:-12 7:13 29:23 30:22 34:11
.mebod 2:-24 3:6 4:-12 7:13 29:23 30:22 34:11
.med$ 15:4 27:39
.medi 5:-19 10:24 18:21
.media 5:-19 10:24 18:21
.meet 7:8 11:-10 15:17 16:2 18:-19 24:-9 25:7 27:-8 29:73
.meet$ 25:25
.meeti 7:8 15:17 16:2 18:-3 24:-8 29:73
.meli 14:53 19:8
.melin 14:43 19:11
.memb 2:-54 6:32 10:21 15:-16 19:-18 20:-25 21:49 24:31 29:-41 33:25 34:14
.membe 2:-54 6:2 10:23 12:20 15:-15 19:-17 20:-25 21:49 24:31 29:-40 33:25 34:14
.memo 24:20
.memor 24:14
.men$ 1:-8 2:-8 3:-1 7:-6 9:4 10:5 17:-3 18:3 21:1 23:4 26:4 27:-8 28:4 29:-5 31:-8 33:-1
.mend 16:20
.mend$ 16:20
.ment 1:10 2:-11 3:1 7:-68 8:-10 9:-37 11:36 12:29 14:-140 15:-10 17:66 18:2 22:-33 23:-50 25:-2 27:34 28:6 29:-21 30:-41 32:-4 33:10 34:7
.ment$ 2:-15 4:5 5:33 11:-19 12:60 17:24 20:1 28:4 33:3
.menta 0:17 3:4 5:-24 11:12 12:-7 24:3 34:9
.menti 3:11 11:30
.mento 1:2 17:65
.ments 0:-33 5:-11 6:2 9:-23 10:11 11:1 12:8 16:4 17:-22 22:-3 23:-21 25:-23 26:16 27:46 28:5 29:-87 31:9
.menu 2:22 11:47 25:-36 29:-15
.menu$ 2:22 11:47 25:-36 29:-15
.meon 2:-24 9:-12 10:23 12:7 15:21 17:24 29:-3 34:16
.meone 2:-24 9:-9 10:23 12:7 15:22 17:24 29:-3 34:16
.mer$ 4:-4 6:5 12:2 13:1 14:-2 15:4 17:13 19:29 24:-18 27:18 28:35
.merc 2:-7 7:-1 18:17 19:-16 20:10 22:21 29:4 33:-12
.merci 2:-6 7:-1 18:17 19:-16 20:10 22:12 29:4 33:-12
.mere 21:10
.merg 2:83 6:-35 7:-6 8:21 9:-25 10:17 12:70 16:-14 18:-18 20:-54 21:21 25:-59 29:20 31:-37 33:32
.merge 2:60 6:-24 8:23 9:-18 10:31 12:36 16:-8 18:-14 21:25 25:-44 29:24 31:-10 33:15
.mergi 2:25 12:50 20:-19
.mers 13:-10 17:27 19:-18 20:12 21:34 29:17
.mers$ 13:-10 17:27 19:-18 20:12 21:34 29:17
.mes$ 16:2 18:51 20:29 29:-32
.mess 2:18 11:-20 25:54 26:15 29:-69 30:31 31:17 34:-10
.messa 2:19 11:-2 25:21 26:16 29:-38 30:31 31:18 34:-10
.meta 14:45 19:8
.metab 14:45 19:8
.meth 0:5 2:-5 11:3 13:25 15:-6 17:28 18:5 21:2 25:21 29:-18 32:46
.methi 0:5 2:-5 11:3 13:25 15:-6 17:28 18:5 21:2 25:21 29:-18 32:46
.metr 8:26 22:11 29:-7
.metri 8:10
.metry 9:5
.mewh 14:28
.mewhe 14:28
.micr 10:-5
.micro 10:-5
.mid$ 0:5 25:7
.midn 33:36
.midni 33:34
.migh 0:34 15:16 21:20 22:-8 29:-19 30:20
.might 0:34 15:16 21:20 22:-8 29:-19 30:20
.migr 2:14 9:39 22:2
.migra 2:14 9:39 22:2
.mile 0:16 2:-31 5:-3 6:23 8:-2 10:11 11:-34 12:-49 13:-39 14:39 16:11 17:-17 18:7 19:-3 20:-42 22:-20 25:-48 27:1 29:-9 33:19 34:22
.miles 0:16 2:-29 6:24 8:-1 10:18 11:-29 12:-45 13:-28 14:14 16:11 17:-13 18:9 19:-1 20:-38 22:-17 25:-39 27:3 29:-6 33:20 34:18
.mill 1:4 25:30
.mille 1:4 25:23
.min$ 3:29 5:-9 29:5 30:1
.mind 1:-50 2:-33 6:-62 8:-9 9:-66 10:-66 11:5 12:-46 13:-42 16:-84 17:-34 20:-36 22:-17 23:119 24:74 27:10 28:-56 30:17 31:19 32:-41 33:6 34:-52
.mind$ 5:10 14:9 19:13 23:26 24:6 27:-61 29:35 31:-18 33:34
.minde 1:-23 2:-42 6:-16 11:31 12:-6 16:-42 23:90 24:49 27:40 28:-19 29:-101 30:36 31:41 33:-50
.mindi 24:18
.mine 4:11 9:41 10:-59 14:15 18:45 23:24 24:25 29:-51 31:-10
.mine$ 4:13 9:46 10:-2
.ming 6:26 10:-74 11:-69 18:93 19:87 20:19 28:-30 29:-40 31:3 32:7 33:-72
.ming$ 6:33 10:-41 11:-63 18:96 20:35 29:-29 31:5 32:8 33:-28
.mingo 19:98 33:-29
.mini 2:5 3:14
.minim 2:5 3:14
.minu 5:9 16:-40 24:18 25:4 28:64
.minus 5:10 10:-12 12:-8 16:-9 24:21 28:65 29:-2
.minut 16:-8 29:4
.mirr 6:42
.mirro 6:42
.mise 2:3 20:36 33:-1
.mise$ 20:48
.mised 2:28
.miss 1:18 2:17 6:41 7:2 8:12 9:-13 10:-62 12:-40 16:-10 17:-45 21:73 22:14 24:20 25:-32 28:-10 29:-71 30:10 32:35 33:-67 34:25
.miss$ 2:26 6:25 8:30 9:-33 24:7 29:-8 30:13 32:44 33:-1
.misse 6:4 18:-5 21:67 22:9
.missi 1:27 7:15 22:17 34:14
.mist 30:33
.mista 30:33
.mit$ 2:-44 13:-20 14:17 17:19 22:24 25:6 29:80
.mite 1:11 30:21
.mite$ 1:11
.mits 12:27
.mits$ 12:27
.mitt 2:44 22:1 33:2
.mitte 2:44 22:1 33:2
.mma$ 1:10 21:17
.mman 9:2 11:103 14:-1 29:-26
.mmand 9:2 11:103 14:-1 29:-26
.mmar 27:16 32:42
.mmary 27:19 32:20
.mme$ 17:32
.mmed 18:22
.mmen 1:-10 2:-1 3:-2 7:-7 9:7 10:7 18:2 23:4 26:4 27:-15 28:3 31:-9 33:-3 34:-6
.mmen$ 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.mmer 27:8
.mmer$ 27:8
.mmin 10:-28 11:-18 18:60 29:-15 31:36
.mming 11:-2 31:11
.mmit 2:-15 11:-36 17:11 25:14 29:74
.mmit$ 2:-5 17:18 25:16 29:71
.mmits 12:5
.mmitt 33:15
.mnd$ 24:36
.mode 5:40 6:-4 9:28 29:-1
.mode$ 5:41 6:-4 9:29
.mods 9:18 29:-22 34:36
.mods$ 9:18 29:-22 34:36
.modu 29:43
.modul 29:43
.moin 25:3
.moji 9:11 10:17
.moji$ 9:12
.mom$ 24:-3 29:38
.mome 2:-4 5:13 12:30 17:14 18:5 25:14 28:1 29:-10 33:16
.momen 2:-4 5:13 12:30 17:14 18:5 25:14 28:1 29:-10 33:16
.mond 1:27 7:12 8:-53 9:-15 12:-12 15:-7 16:36 18:-10 22:11 24:41 25:15 28:-16 31:15 32:30
.monda 1:27 7:12 8:-53 9:-11 12:-10 15:-1 16:31 18:-9 22:13 24:41 25:19 28:-15 31:17 32:13
.mont 2:-35 3:5 4:8 5:-2 6:2 18:-21 20:41 28:27 29:-30 30:17 32:44
.month 2:-35 3:5 4:8 5:-2 6:2 18:-21 20:41 28:27 29:-30 30:17 32:44
.moon 16:3
.more 0:20 1:-30 2:7 4:-14 5:-25 6:1 7:-7 8:24 9:-22 10:5 11:-8 13:-3 15:8 16:20 18:-23 22:46 24:-39 25:-19 29:2 31:82 32:-6
.more$ 0:20 1:-30 2:7 4:-14 5:-25 6:1 7:-7 8:24 9:-22 10:5 11:-8 13:-3 15:8 16:20 18:-23 22:46 24:-39 25:-19 29:2 31:82 32:-6
.morn 0:-8 3:-17 4:1 8:2 10:9 11:17 12:4 14:-7 15:2 21:-1 22:1 23:-4 24:28 28:10 29:-1 30:-1 31:-6 32:12 33:-1 34:2
.morni 0:-8 3:-17 4:1 8:2 10:9 11:17 12:4 14:-6 15:3 21:-1 22:1 23:-4 24:24 28:10 29:-1 30:-1 31:-5 32:12 33:-1 34:2
.morr 2:15 6:-7 7:13 10:-11 12:-12 15:-1 24:57 32:51 33:26
.morro 2:15 6:-7 7:13 10:-11 12:-12 15:-1 24:57 32:50 33:26
.mory 24:14
.mory$ 24:14
.mour 15:17
.move 5:1 10:-41 12:-47 15:60 16:41 19:-26 20:-28 25:-69 27:-14 29:12 30:51 31:22 33:-59 34:75
.move$ 2:2 12:-29 15:50 16:11 25:-3 27:-40 29:11 30:22 31:27 33:-61 34:68
.moved 5:10 6:7 15:15 30:19 34:4
.movem 9:21
.moves 27:13
.movi 2:24 11:24 12:-20 15:29 16:-14 25:44
.movin 2:26 11:25 15:29 16:-13
.mpac 7:2
.mpact 7:2
.mpan 11:-8 29:25
.mpany 11:-8 29:25
.mpar 14:-5 19:44
.mpare 14:-5 19:31
.mpil 29:54
.mpile 29:54
.mpin 2:20
.mping 2:20
.mpla 3:71 4:38 13:-15 21:21
.mplat 3:71 4:38 13:-15 21:21
.mple 4:-11 7:39 10:-5 11:27 14:48 20:-12 25:-26 29:-60 33:43
.mple$ 7:42 25:-5
.mples 11:34
.mplet 1:1 4:-2 14:55 20:-1 33:35
.mpor 1:10 17:5 18:13 32:-6
.mport 1:10 17:5 18:13 32:-6
.mps$ 12:43
.mpt$ 2:18 10:21 12:-5
.mpti 13:6 22:35
.mptio 13:6 22:35
.msgi 33:29
.msgid 33:29
.mth$ 11:2 29:-3 32:15
.much 25:50 28:72 29:13
.much$ 25:50 28:72 29:13
.mum$ 2:4 3:14
.must 3:3 5:-36 9:-20 13:7 16:7 17:13 21:17 28:-21 29:-17 32:12 33:45 34:-28
.must$ 3:3 5:-36 9:-19 13:7 16:7 17:13 21:17 28:-21 29:-10 32:12 33:45 34:-28
.mute 2:-6 11:-49 25:-81 27:38 30:125 31:43 32:-2 34:-12
.mute$ 11:-22 25:-30 27:39 30:83 31:39
.muted 25:-19 30:53
.myse 0:14
.mysel 0:14
.nabl 27:4
.nable 27:4
.nach 27:27 31:17
.nachr 27:27 31:17
.nack 8:21 25:25 29:-2 32:-8
.nack$ 8:27
.nage 5:-27 10:9 11:21 19:38 20:-31 22:22 29:19 34:1
.nager 5:-26 10:10 11:21 20:-30 22:23 29:21 34:28
.nah$ 8:8 28:7
.nak$ 7:17 8:41 9:-10
.nal$ 0:-24 1:17 2:18 5:-13 6:49 9:-16 14:-15 16:28 17:-3 19:11 20:30 22:-54 23:-13 25:-60 27:35 29:-112 32:-43 33:9
.nale 10:41
.nale$ 10:41
.nali 2:18 29:-21 33:40
.nalit 2:18 29:-21 33:40
.nall 25:10
.nally 25:10
.name 3:-5 4:34 5:30 11:-12 18:28 19:42 25:-30 27:-37 31:-8 33:2 34:62
.name$ 4:15 5:41 11:-9 14:-29 18:35 19:32 25:-19 27:-32 29:4 31:-4 33:10 34:43
.names 34:1
.nary 10:54 11:-12
.nary$ 10:54 11:-12
.nas$ 0:15 1:-9 4:-22 6:14 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7 33:-1
.nato 34:25
.nator 34:25
.nblo 8:15 22:17
.nbloc 8:15 22:17
.nboa 8:7 17:36
.nboar 8:7 17:36
.nce$ 2:16 3:28 4:-27 5:-13 6:10 7:19 8:-23 10:23 11:-17 12:-32 17:-14 18:27 19:-22 21:29 23:-25 24:12 25:-44 27:30 29:3 30:19 31:9 33:-17
.nced 7:16 9:8 29:-16 34:6
.nced$ 7:16 9:8 29:-16 34:6
.ncel 0:1 24:14 27:-28 29:6 31:22
.ncel$ 24:14 29:13 31:7
.ncem 11:12 20:3 26:22 27:19 31:13
.nceme 11:12 20:3 26:22 27:19 31:13
.ncer 10:21
.ncern 10:21
.nces 7:9 10:-4 21:5 27:32
.nces$ 7:9 10:-4 21:5 27:32
.nch$ 1:21 2:-21 5:12 6:-16 9:-1 10:-8 12:10 14:-12 17:-42 20:13 24:18 25:40 29:78 31:-50 32:-48
.nche 5:15 10:55 12:-11
.nched 29:1
.nches 10:57 12:-8 34:5
.nchm 7:39 9:-4 19:2
.nchma 7:26 19:2
.ncie 12:8
.ncies 12:8
.ncil 10:-23 20:2 33:29
.ncill 10:-21 20:3 33:28
.nclu 1:45 9:18 10:18 27:25
.nclud 1:37 10:19 27:25
.nclus 9:19
.ncti 10:7 11:20 29:-18 33:28
.nctio 10:7 11:20 29:-18 33:28
.ncy$ 2:11 25:48 29:-35 33:25
.nda$ 27:3 32:47
.ndan 2:11
.ndar 0:10 1:24 4:36 5:-24 8:-28 10:-40 12:-13 13:-15 14:38 16:3 17:-21 18:29 19:33 22:-23 24:-32 25:-25 26:25 28:-1 29:-16 31:-19 33:12
.ndar$ 0:10 1:27 2:-15 4:26 5:-17 8:-28 10:-23 12:-9 13:-12 14:38 16:4 17:-18 18:30 19:33 22:-16 24:-18 25:-22 26:26 29:-15 31:-18 33:17
.nday 1:26 6:-6 7:11 9:-1 12:-15 15:-7 16:38 18:-21 24:39 25:9 28:-17 31:9 32:36
.nday$ 1:29 6:-3 7:11 12:-14 15:-7 16:43 18:-20 24:54 25:-14 28:-30 31:13 32:51
.nde$ 9:6
.ndec 7:6 13:56
.ndeci 7:6 13:56
.nded 6:-25 8:25 14:-6 23:31 33:12
.nded$ 6:-25 8:25 14:-6 23:31 33:12
.nden 2:18 10:30 12:21 16:-14 27:8 29:-38 33:28
.ndenc 2:18 10:32 12:21 29:-37 33:30
.nder 1:-35 2:-104 6:-91 8:-39 9:-7 10:44 11:43 12:17 13:-35 16:-89 17:-63 19:-56 20:-50 23:73 24:46 25:24 26:8 27:45 28:-14 29:-69 30:5 31:30 32:-34 33:-32 34:-46
.nder$ 1:-20 2:-45 6:-62 10:24 11:20 12:41 14:2 15:13 16:-75 19:-7 20:-8 21:6 23:50 24:85 27:-65 33:-65 34:-1
.nderb 26:16
.nders 10:17 11:35 23:26 24:-97 27:60 29:-46 30:33 31:31
.ndes 11:26 30:7
.ndid 0:23 5:3 10:20 17:-2 18:-14 20:-55 28:32 29:-34 33:23
.ndida 0:23 5:3 10:20 17:-2 18:-14 20:-55 28:32 29:-34 33:23
.ndig 34:16
.ndig$ 34:17
.ndin 1:-7 2:15 4:1 8:32 10:6 13:44 27:26 29:-22 34:-17
.nding 1:-7 2:15 4:1 8:32 10:6 13:44 27:26 29:-22 34:-17
.ndit 9:31 29:1
.nditi 9:31 29:1
.ndle 34:34
.ndles 34:34
.ndly 8:-2 15:-13 22:28 24:2 27:7 29:6 33:34
.ndly$ 8:-2 15:-13 22:28 24:2 27:7 29:6 33:34
.ndo$ 7:6 15:-6 16:66
.ndom 31:39
.ndom$ 31:39
.ndor 2:14 21:5 22:-5
.ndor$ 2:6 21:5 22:-4
.ndow 6:57 10:16 12:-11 29:2 33:22
.ndow$ 6:60 10:21 12:-8 29:-1 33:23
.ndows 29:38
.ndpo 2:26
.ndpoi 2:26
.ndri 4:35
.ndri$ 4:35
.nds$ 5:10 10:25 11:57 12:-31 20:24 25:27 28:-7 29:-25
.ndup 29:26
.ndup$ 29:26
.ndy$ 32:5
.neak 2:20 12:-15 18:35
.neak$ 2:19
.near 14:-11 18:73 24:29 28:19 33:-57
.near$ 24:30 28:21 33:-37
.neare 18:78
.nearl 5:1
.nece 21:29 23:18
.neces 21:29 23:18
.ned$ 2:-31 3:55 4:-12 5:-82 6:40 7:-46 8:7 9:55 10:-35 11:-12 12:-9 13:9 15:29 17:45 18:-87 20:9 21:-29 25:-70 28:-49 30:50 31:-44 34:-54
.need 0:45 1:23 2:16 5:-73 6:-35 9:-11 10:-16 12:-54 13:4 14:25 15:-80 16:-11 18:3 20:18 21:44 22:61 23:24 24:-13 25:-30 27:-89 28:-2 29:-44 31:-15 32:-42
.need$ 0:8 1:34 2:14 5:-21 10:-52 11:-31 14:29 15:-49 16:-66 18:11 21:15 22:30 23:19 25:-29 27:-71 29:-72 31:-8 32:-28 33:28 34:10
.neede 0:30 8:-6 11:12 21:19 33:-19
.needs 13:14 16:3 20:21 22:29
.neer 17:29 20:10 25:11 29:-16 33:11
.neer$ 5:-15 17:12 20:18 33:22
.neeri 5:7 25:13
.nel$ 2:-64 10:-38 11:35 14:-9 25:10 26:-8 27:39 28:-11 29:50 30:9 31:66 32:-25 33:-6
.neli 2:71
.nelin 2:71
.nels 26:76 27:-17 30:9 31:-2
.nels$ 26:76 27:-17 30:9 31:-2
.nen$ 1:47 14:21 16:17 25:10 29:-24 31:-6
.nent 10:-22 18:49
.nent$ 10:-22 18:49
.ner$ 9:14 10:-59 11:-29 16:-21 17:77 18:51 22:4 24:53 25:8 28:-18 29:-53 31:-22 32:-15 33:-91 34:76
.nera 4:20 19:12 26:18 30:-22 31:26 34:31
.neral 19:15 26:19 30:-21 31:29 34:20
.nerat 4:32
.ners 0:5 32:25
.ners$ 0:5
.nes$ 0:37 1:-112 3:20 7:-13 8:-32 9:-29 10:-18 13:56 14:92 17:-27 18:-70 19:-15 20:-77 24:23 25:13 27:42 28:-56 31:-18 32:22 34:23
.nesd 1:26 16:17 20:32 31:5
.nesda 1:26 16:17 20:32 31:5
.ness 10:21 25:13
.ness$ 10:21 25:13
.nest 18:53
.nest$ 18:53
.nete 20:-11 29:58
.netes 20:-11 29:58
.neut 13:4 25:-16 34:21
.neutr 13:4 25:-16 34:21
.neve 7:30 8:-29 10:19 17:70 24:-7 25:7 27:59 29:-5 30:13 31:-30
.never 7:30 8:-29 10:19 17:70 24:-7 25:7 27:59 29:-5 30:13 31:-30
.new$ 1:41 2:73 3:20 4:23 5:-81 6:7 10:8 11:11 12:-5 13:-26 14:-109 16:10 17:100 18:-60 19:-80 20:-2 21:-8 22:17 24:-62 25:-15 26:-73 27:-43 28:-17 29:-12 31:-38 32:-72 33:14
.newb 17:81 25:-8
.newbi 17:81 25:-8
.newc 2:-30 17:70
.newco 2:-30 17:70
.news 0:2 7:-14 8:-11 9:17 10:1 11:-4 15:-7 17:-22 18:-1 22:-27 26:5 27:43 32:6
.news$ 9:7 26:41 27:56 31:7
.newsl 0:3 10:3 15:-3 16:2 17:-9 22:-15 26:-4 28:1 32:7
.next 0:10 2:20 3:31 4:49 5:-24 6:-61 8:15 9:-41 10:-82 11:-56 13:-22 14:-22 15:-21 17:16 18:120 19:-86 20:-4 22:-30 23:21 25:-1 26:-20 27:-73 28:-15 30:-28 32:49 33:-12 34:-39
.next$ 0:10 2:20 3:31 4:49 5:-24 6:-61 8:15 9:-41 10:-82 11:-56 13:-22 14:-22 15:-21 17:16 18:120 19:-86 20:-4 22:-30 23:21 25:-1 26:-20 27:-73 28:-15 30:-28 32:49 33:-12 34:-39
.nfer 29:23
.nfere 29:23
.nfig 10:15
.nfig$ 10:3
.nfir 33:24
.nfirm 33:24
.nfor 8:25 9:-14 13:-9 17:40 21:30 25:-13 27:61
.nform 8:25 9:-13 13:-9 17:40 21:32 25:-13 27:61
.nfra 27:18
.nfra$ 27:18
.nfre 6:-21 12:30 34:13
.nfree 6:-21 12:30 34:13
.nfro 12:38
.nfroz 12:38
.nfus 6:5
.nge$ 1:-24 7:1 13:-4 15:47 16:52 17:9 21:8 26:-48 29:-12 31:-4
.nged 6:-29 13:11 23:17 29:23 33:-34 34:14
.nged$ 6:-29 13:11 23:17 29:23 33:-34 34:14
.ngel 1:58
.ngela 1:2
.ngelo 1:36
.ngen 31:21
.ngen$ 31:21
.nger 8:22 16:6 25:29 27:-17 28:24 29:-43 31:11 34:17
.nger$ 2:-24 8:23 16:6 27:-16 28:25 31:43 33:1 34:19
.nges 10:29 13:42 15:-58 20:-18 26:7 27:66 29:-85 33:10
.nges$ 10:29 13:42 15:-58 20:-18 26:7 27:66 29:-85 33:10
.ngig 12:6 33:9
.ngigk 12:6 33:9
.ngin 2:21 17:27 33:8
.ngine 17:32 25:12 29:-10
.nging 2:25 33:18
.ngle 15:7 25:34 26:1 33:-3
.ngle$ 15:7 25:34 26:1 33:-3
.ngli 25:5
.nglis 25:5
.ngly 16:28
.ngly$ 16:28
.ngo$ 2:8 19:98 28:-5 33:-30
.ngra 25:76
.ngrat 25:76
.ngs$ 2:-28 5:31 6:35 8:-37 9:-95 10:17 11:-18 12:20 15:-4 16:-27 17:-17 20:-58 23:8 25:-13 26:-57 27:16 28:20 29:-4 30:22 31:31 32:22 33:3 34:-8
.ngua 0:7 15:7
.nguag 0:7 15:7
.nia$ 1:21 27:33 28:37 29:-46
.nic$ 29:33
.nica 34:-4
.nical 34:-4
.nice 24:18 25:30
.nice$ 24:24 25:30
.nie$ 25:-39 29:-8 31:55
.nied 9:-7 13:32
.nied$ 9:-7 13:32
.nig$ 32:2
.nigh 2:-16 9:25 18:-1 19:-32 28:45 29:42 32:20 33:17 34:-27
.night 2:-16 9:25 18:-1 19:-32 28:45 29:42 32:20 33:17 34:-27
.nimu 2:5 3:14
.nimum 2:5 3:14
.ning 0:-31 2:-24 3:14 4:48 5:-27 7:14 9:-13 10:17 11:26 12:-4 13:1 14:25 15:6 16:-8 17:-16 18:-8 19:-20 21:-23 23:-24 24:10 25:6 26:-12 27:-19 28:54 29:32 30:-39 31:-43 32:21 33:19
.ning$ 0:-31 2:-24 3:14 4:48 5:-27 7:14 9:-13 10:17 11:26 12:-4 13:1 14:25 15:6 16:-8 17:-16 18:-8 19:-20 21:-23 23:-24 24:10 25:6 26:-12 27:-19 28:54 29:32 30:-39 31:-43 32:21 33:19
.nion 7:32 9:-10
.nish 2:9 11:18 12:17 22:13 25:-43 28:7
.nish$ 11:21 14:2 22:29 24:3 25:-24 28:17
.nishe 2:4 12:27
.nit$ 29:12
.niti 4:23 10:19 20:21
.nitia 4:23
.nitio 10:19 20:8
.njou 17:19 25:8 33:8
.njour 17:19 25:8 33:8
.nke$ 3:13 6:13 9:6 11:-4 12:6 13:-6 14:9 16:-3 17:-2 18:-1 19:6 20:7 21:2 25:7 29:-11 33:-3 34:-5
.nkin 7:30 8:-12 21:29 22:-7 29:30
.nking 7:30 8:-8 21:30 22:-2
.nkins 29:31
.nks$ 4:3 6:9 8:12 10:3 17:-3 20:9 21:-6 22:8 23:-1 24:4 25:37 27:10 28:-8 29:-8 30:6 32:1
.nla$ 20:11 33:15
.nloa 20:41 29:6
.nload 20:41 29:6
.nly$ 2:19 6:-9 8:-11 10:8 13:21 18:20 25:-40 26:23 29:-18 30:44 31:20 33:-81
.nmen 17:3
.nment 17:3
.nmut 27:55 29:-14 31:-11
.nmute 27:55 29:-14 31:-11
.nna$ 7:18 8:-16 15:18 34:57
.nnal 6:8
.nne$ 31:39
.nned 3:43 6:14 17:-5 20:37 29:-47 32:30
.nned$ 3:43 6:14 17:-5 20:37 29:-47 32:30
.nnee 20:19 33:22
.nnel 2:-25 11:36 14:-2 24:3 25:19 26:40 27:29 28:-4 29:1 30:17 31:28 32:-21 33:-27
.nnel$ 2:-20 11:40 24:3 25:20 26:-5 27:46 29:6 31:42 32:-20 33:-13
.nnels 26:76 27:-17 30:9 31:-2
.nner 6:-4 9:18 17:55 24:30 28:-9 29:-38 31:20 32:6
.nner$ 9:25 17:42 24:9 25:15 29:-12
.nners 32:12
.nnin 3:10 4:49 5:-41 12:-17 14:55 17:-16 25:8 29:17 33:12
.nning 3:10 4:49 5:-41 12:-17 14:55 17:-16 25:8 29:17 33:12
.nnou 11:11 20:32 26:15 27:29 31:19 33:-16
.nnoun 11:11 20:32 26:15 27:29 31:19 33:-16
.nny$ 25:29
.nobo 7:47 8:-20 13:15 29:-17
.nobod 7:47 8:-20 13:15 29:-17
.noch 33:8
.nochm 33:8
.nock 25:9
.nock$ 25:9
.nod$ 10:5
.nog$ 2:7 28:11
.nogo 1:36 29:-16 33:13
.nogo$ 1:36 29:-16 33:13
.nois 0:2 7:9 9:3 11:5 12:4 13:8 15:7 16:1 17:6 18:2 19:2 20:-3 21:6 22:-9 25:-3 26:-8 27:-16 29:-3 30:-11 31:15 32:-3
.noise 0:2 7:9 9:3 11:5 12:4 13:8 15:7 16:1 17:6 18:2 19:2 20:-3 21:6 22:-9 25:-3 26:-8 27:-16 29:-3 30:-11 31:15 32:-3
.none 31:41
.none$ 31:41
.noob 10:16 17:35
.noob$ 10:17
.noon 1:23 16:24
.noon$ 1:23 16:24
.nooz 24:36 29:-8 31:26
.nooze 24:36 29:-8 31:26
.nope 4:-6 8:66
.nope$ 4:-6 8:66
.norm 23:6
.norma 23:6
.not$ 0:49 1:-101 2:-43 3:44 4:-99 5:-35 6:28 7:80 8:-8 9:-9 10:6 12:8 13:-29 15:54 16:-34 17:-13 18:-29 19:-38 21:64 22:-20 23:23 25:-17 27:-65 28:-25 29:-18 30:69 31:26 32:-29 33:-12 34:-7
.note 1:21 14:-34 20:-14 24:88 25:11 27:-8 33:32
.note$ 24:55
.notes 1:21 2:5 14:-29 20:-12 24:35 29:1 33:50
.noth 0:54 2:11 6:-4 12:24 16:8 18:-23 24:-2 29:-24 31:20 33:-25 34:-8
.nothe 0:45 1:4 2:27 25:14
.nothi 12:32 31:30
.noti 10:13 13:-28 16:-32 24:-5 25:-35 26:51 27:95 29:-51 30:30 31:73 33:-52
.notic 11:5 27:12 31:23
.notif 11:-14 13:-14 24:-11 25:-14 26:47 27:91 31:53
.noug 2:9 7:22 31:52 33:-9
.nough 2:9 7:22 31:52 33:-9
.noun 11:11 14:-24 20:31 26:18 27:47 31:16 33:-19
.nounc 11:11 14:-24 20:31 26:18 27:47 31:16 33:-19
.nova 10:-14 29:-4 33:18 34:12
.nova$ 10:-14 29:-4 33:18 34:12
.nove 3:25 4:1
.novem 3:25 4:1
.now$ 0:-16 1:-67 2:26 3:-16 5:50 6:-52 8:-120 12:32 13:-11 15:-172 16:30 17:67 18:19 20:-1 21:22 22:-45 23:3 26:-46 27:39 28:6 29:-47 30:-112 31:-10 34:-144
.nse$ 0:28 2:-12 6:-6 10:31 26:5 29:39
.nsen 9:11
.nsent 9:11
.nser 1:66 24:-18
.nsert 1:66 24:-18
.nsho 29:2
.nshot 29:2
.nsib 34:29
.nsibl 34:29
.nsid 8:12 10:18 21:17
.nside 8:12 10:18 21:17
.nsio 13:1 22:19
.nsion 13:1 22:19
.nsla 0:4 2:8 5:-28 8:-6 10:20 11:-17 12:7 14:16 23:1 25:-31 27:21 29:13 32:-9 33:14
.nslat 0:4 2:8 5:-28 8:-6 10:20 11:-17 12:8 14:16 23:1 25:-31 27:21 29:13 32:-9 33:14
.nssl 9:29 29:14
.nssl$ 9:29 29:14
.nst$ 2:8 8:3 11:10 19:10 25:-7
.nsta 1:14 4:24 9:17 16:-13 18:-9 22:13 29:47 31:-14
.nstac 4:26 29:14 31:-9
.nstal 1:29 9:17 18:-9 22:15 29:16
.nste 16:47 18:28 26:8 33:-41
.nstea 16:48 26:9 33:-21
.nstr 10:10 11:27 29:-11
.nstru 11:36
.nsub 6:-11 11:10 26:-67 27:-36 30:77 31:48 34:27
.nsub$ 29:-11 30:34 31:21
.nsubs 11:15 26:-63 27:-31 30:44 31:22 34:28
.nswe 9:11 13:34 21:-30
.nswer 9:11 13:34 21:-30
.ntab 30:5 34:12
.ntabl 30:5 34:14
.ntac 34:84
.ntact 34:84
.ntag 5:13
.ntage 5:13
.ntai 7:6 9:-17 11:-3 17:19 29:5 33:3
.ntail 7:9 15:3
.ntain 17:20 29:14 33:11
.ntat 0:18 3:4 5:-24 11:10 12:-8 24:2 34:9
.ntati 0:18 3:4 5:-24 11:10 12:-8 24:2 34:9
.ntdo 27:12 28:74 31:4
.ntdow 27:12 28:74 31:4
.nte$ 19:38 20:-30
.nted 2:-59 8:23 9:12 12:-1 13:11 22:12 25:29 26:18 27:42 29:-39
.nted$ 2:-59 8:23 9:12 12:-1 13:11 22:12 25:29 26:18 27:42 29:-39
.nteg 2:19
.ntegr 2:19
.nten 27:8
.ntenc 10:7
.nter 1:23 2:9 6:-51 10:18 14:-44 17:46 19:10 20:-33 24:-14 27:11 29:52
.nter$ 1:35 29:33
.ntere 5:26 6:-4 11:28 14:-12 27:23 29:16
.nterf 12:9 33:20
.ntern 17:21
.nters 17:27
.nth$ 2:-36 3:36 5:-38 6:11 14:-45 16:29 18:-34 19:-21 20:44 28:20 29:-22 30:17 32:74
.nths 3:6 14:12
.nths$ 3:6 14:12
.ntil 1:-3 3:13 4:-29 5:-38 7:29 8:8 10:-39 12:1 13:-7 14:42 15:-4 16:18 17:-42 19:-37 20:-24 21:6 22:40 23:-3 24:35 25:-19 27:-60 28:45 29:-8 31:29 34:-25
.ntil$ 1:-3 3:13 4:-29 5:-38 7:29 8:8 10:-39 12:1 13:-7 14:42 15:-4 16:18 17:-42 19:-37 20:-24 21:6 22:40 23:-3 24:35 25:-19 27:-60 28:45 29:-8 31:29 34:-25
.ntim 12:5 24:1
.ntin 5:-9 7:3 22:21 31:25
.nting 7:3 22:23
.ntio 3:11 11:30
.ntion 3:11 11:30
.ntis 29:26
.ntist 29:26
.ntly 12:47 26:8
.ntly$ 12:47 26:8
.nto$ 1:48 2:6 5:11 6:-24 9:-1 10:-1 14:-36 17:-6 21:2 23:-12 27:33 29:57 31:-22 32:1 33:-5
.ntor 17:66
.ntor$ 17:21
.ntra 9:22
.ntrac 29:26
.ntrag 9:29 29:-7
.ntri 17:75 29:3
.ntrib 17:75 29:3
.ntro 1:17 17:31 24:-15
.ntrod 1:17 17:31 24:-15
.ntry 1:21
.ntry$ 1:21
.nts$ 4:-4 9:-105 10:31 12:13 14:-95 16:9 20:-5 21:2 22:-35 23:-44 27:65 28:6 29:-11 33:45 34:-7
.ntsc 9:16 34:16
.ntsch 9:16 34:16
.ntt$ 5:-13 14:41
.ntu$ 3:9 4:20 20:13
.nty$ 4:22
.nual 1:26 11:44 34:15
.nual$ 1:26 11:44 34:15
.nuar 32:6
.nuary 32:6
.nudg 16:10 23:27 24:31 34:-9
.nudge 16:10 23:27 24:21 34:-6
.nue$ 5:-9 20:11 29:6 31:28
.null 2:32 29:12
.numb 5:26 7:34 8:45 9:27 13:10 24:-10 25:-9 28:52
.numbe 5:26 7:34 8:45 9:27 13:10 24:-10 25:-9 28:52
.nuov 2:32 17:8 20:4
.nuova 2:32 20:5
.nup$ 2:24 22:3
.nus$ 5:33 10:-12 12:-8 16:-9 20:-16 24:21 28:58 32:-7
.nute 16:-8 29:2
.nutes 16:-8 29:6
.nvin 7:16 21:36
.nvinc 7:16 21:36
.nvir 17:3
.nviro 17:3
.nvit 8:-26 29:47
.nvite 8:-26 29:47
.nvol 10:22 17:36 29:-20
.nvolv 10:22 17:36 29:-20
.nway 10:-19 28:37
.nway$ 10:-19 28:37
.nybo 10:22
.nybod 10:19
.nymo 31:33
.nymor 31:33
.nyon 2:-13 3:20 6:-4 12:-21 13:9 15:19 22:-27 25:47 29:22
.nyone 2:-13 3:20 6:-4 12:-21 13:9 15:19 22:-27 25:47 29:22
.nyth 2:21 5:6 8:-40 13:30 16:-22 18:35 19:-9 25:-44 26:12 28:-30 29:-35 32:52
.nythi 2:22 5:9 8:-39 13:30 16:-21 18:36 19:-4 25:-36 26:13 28:-25 29:-24 32:32
.nywa 10:6
.nyway 10:6
.oabl 2:38
.oable 2:38
.oach 18:12 28:18
.oachi 18:12 28:18
.oad$ 2:7 20:60 22:42 29:30
.oadi 25:6
.oadin 25:6
.oadm 14:44
.oadma 14:44
.oads 3:7 18:-21
.oads$ 3:7 29:-16
.oard 2:1 8:29 16:27 17:9 20:-13 22:25 29:8 33:23 34:-10
.oard$ 2:3 16:28 17:-15 22:47 29:16 33:19
.oardi 8:7 17:38
.oat$ 2:50
.obab 23:4 30:7
.obabl 23:4 30:7
.obal 33:20
.obal$ 33:20
.ober 1:18 4:15 5:-23 16:40 20:48 31:-9 32:17
.ober$ 1:18 4:15 5:-21 16:40 20:48 31:-8 32:17
.obje 9:17
.objec 9:17
.oble 2:14
.oblem 2:14
.obod 7:47 8:-20 13:15 29:-17
.obody 7:47 8:-20 13:15 29:-17
.obs$ 17:31
.oced 10:-21 11:18 12:7 21:8
.ocedu 10:-19 11:20 21:8
.oces 9:-6 17:52 21:39
.ocess 9:-6 17:52 21:39
.ochm 33:8
.ochma 33:8
.ock$ 1:10 8:39 9:-17 10:-25 11:-25 12:1 20:-48 25:2 27:-18 28:65 29:17 31:11
.ocke 2:24 5:10 6:-39 8:6 9:-31 11:-2 12:81 25:-18 33:15
.ocked 2:27 6:-6 12:101 29:-7 33:21
.ocker 5:27 10:18 12:-14 15:14
.ocki 5:25 9:15
.ockin 5:25 9:15
.ocks 12:17
.ocks$ 12:17
.ocli 33:4
.oclie 33:4
.ocs$ 0:60 1:40 2:22 10:-34 15:-1 16:-43 17:30 18:-1 27:15 29:3 31:14 33:-4
.oct$ 1:21 16:66 29:-13
.octo 1:18 4:8 5:-18 16:44 20:46 31:-8 32:17
.octob 1:18 4:8 5:-18 16:44 20:46 31:-8 32:17
.ocum 0:17 1:5 3:4 5:-21 11:13 12:-13 22:-2 25:5
.ocume 0:17 1:5 3:4 5:-21 11:13 12:-13 22:-2 25:5
.oday 2:34 4:24 7:-12 9:-26 12:24 14:-16 16:-12 17:19 20:-26 25:6 28:26 31:10 32:49 33:-53 34:-24
.oday$ 2:34 4:24 7:-12 9:-26 12:24 14:-16 16:-12 17:19 20:-26 25:6 28:26 31:10 32:49 33:-53 34:-24
.odds 21:46
.odds$ 21:46
.ode$ 2:14 5:25 6:-14 9:14 10:47 12:49 20:-3 25:-27 33:15
.oden 4:1
.odena 4:1
.ods$ 9:17 34:36
.oduc 0:29 1:7 10:14 17:30 20:7 24:-13 27:5 29:-36 33:-18
.oduce 1:15 11:6 24:-14
.oduct 0:5 10:17 17:14 20:9 27:11 33:-22
.odul 29:43
.odule 29:43
.ody$ 2:-16 3:2 4:-15 6:-15 7:52 8:-47 12:8 13:14 15:17 22:-44 25:2 30:20 31:-21 34:2
.oed$ 15:53 19:-1 33:-22
.oes$ 0:-36 2:59 6:-44 7:15 9:24 10:39 11:17 12:10 13:-26 14:15 15:-49 17:-6 18:-21 19:-62 20:45 22:-65 23:-14 24:-60 25:-85 26:31 27:-60 28:-28 29:25 30:-44 33:12 34:-49
.oeve 7:10 8:-5 28:40
.oever 7:11 8:-4
.off$ 1:35 2:-66 3:26 4:21 7:6 8:12 9:-9 10:-96 11:-68 16:-6 17:-64 18:22 19:-12 20:-41 23:-35 24:-58 26:-9 27:-155 28:25 29:-5 30:78 31:82 32:-51 33:9
.offe 25:48 34:-20
.offee 25:37 29:6 34:-3
.offi 6:12 12:-15 20:40 25:12 29:3 33:-33
.offic 6:12 12:-15 20:40 25:12 29:3 33:-33
.offs 31:14
.offsi 31:16
.ofre 29:12
.ofrea 29:12
.oft$ 1:42 10:26
.ogat 13:31
.ogati 13:19
.ogle 26:15
.ogle$ 26:15
.ogo$ 1:36 33:11
.ogra 8:3 17:42
.ogram 17:42
.ograp 8:8 29:-4
.ogs$ 29:41
.oice 29:42
.oice$ 29:43
.oin$ 10:7 13:6 14:-12 17:41 29:-16
.oine 17:59 32:-3
.oined 17:55 32:-3
.oing 0:-30 1:-2 2:-25 4:17 5:57 9:40 10:-54 11:-15 12:3 13:-22 14:-30 25:12 29:-49 31:-5 32:52 33:22
.oing$ 0:-30 1:-2 2:-25 4:17 5:57 9:40 10:-54 11:-15 12:3 13:-22 14:-30 25:12 29:-49 31:-5 32:52 33:22
.oint 1:12 2:3 5:26 10:44 12:11 14:-26 17:35 20:21 24:-32 25:-18 26:16 29:-18 32:-31 33:-7
.oint$ 1:1 2:6 5:28 10:64 12:12 14:-19 20:23 24:-29 26:17 29:-103 32:-28 33:-4
.ointe 17:53
.oise 0:2 7:9 9:3 11:5 12:4 13:8 15:7 16:1 17:6 18:2 19:2 20:-3 21:6 22:-9 25:-3 26:-8 27:-16 29:-3 30:-11 31:15 32:-3
.oise$ 0:2 7:9 9:3 11:5 12:4 13:8 15:7 16:1 17:6 18:2 19:2 20:-3 21:6 22:-9 25:-3 26:-8 27:-16 29:-3 30:-11 31:15 32:-3
.ojec 3:9 5:18 10:9 14:-17 17:33 20:-18 21:11 22:13 29:-42 31:6 33:22
.oject 3:9 5:18 10:9 14:-17 17:31 20:-18 21:11 22:13 29:-41 31:6 33:23
.oji$ 9:12
.okay 2:26
.okay$ 2:26
.oke$ 2:-14 8:5 9:-24 17:-2 24:44 25:62 27:-19 29:10 34:-2
.oked 9:53 12:3 15:22
.oked$ 9:53 12:3 15:22
.oken 2:6 15:42 22:24 25:-10 29:19
.oken$ 2:6 15:42 22:24 25:-10 29:19
.okie 25:7
.okin 5:49 33:5
.oking 5:16 33:5
.oks$ 0:4 23:13 29:-12
.okyo 33:37
.okyo$ 33:37
.ola$ 17:45 29:-7
.olan 29:14
.oland 29:14
.old$ 2:5 5:-34 7:82 9:-49 10:-23 11:-73 12:27 14:-25 16:29 19:70 20:33 21:21 22:16 24:-54 25:-67 27:36 28:-12 29:-21 32:3 33:-90 34:-37
.olde 13:6 14:38
.older 14:20
.oldi 9:22
.oldin 9:22
.ole$ 14:63 29:6
.olid 28:-26 29:17 31:13
.olida 28:-26 29:17 31:13
.olis 5:8 29:13
.olish 5:8 29:13
.oliv 1:30 20:16 24:9 29:-4
.olive 1:30 20:16 24:9 29:-4
.olks 0:5 3:-3 4:10 6:2 8:-9 9:1 11:-5 16:-4 17:13 19:-1 20:2 24:9 25:5 27:-8 29:-2 30:11
.olks$ 0:5 3:-3 4:10 6:2 8:-9 9:1 11:-5 16:-4 17:13 19:-1 20:2 24:9 25:5 27:-8 29:-2 30:11
.oll$ 29:20
.ollo 3:16 4:13 10:-55 11:13 13:-1 14:-51 16:-6 17:-19 18:52 24:20 25:-12 26:59 27:51 28:-12 31:29 32:-18 33:-58 34:-19
.ollow 3:16 4:13 10:-55 11:13 13:-1 14:-51 16:-6 17:-19 18:52 24:20 25:-12 26:59 27:51 28:-12 31:29 32:-18 33:-58 34:-19
.olon 1:-3 25:31 29:6
.olud 26:1
.olud$ 26:1
.olum 9:9
.olume 9:9
.olve 10:22 17:36 29:-20
.olved 10:10 17:36 29:-19
.omat 30:10
.omati 30:10
.ome$ 0:9 2:26 5:-9 7:-34 8:-11 9:15 12:6 13:-73 15:8 17:36 20:-38 21:35 23:14 24:-33 27:-42 28:-90 29:5 31:-63 32:-45 33:27 34:-65
.omeb 2:-24 3:6 4:-12 7:13 29:23 30:22 34:11
.omebo 2:-24 3:6 4:-12 7:13 29:23 30:22 34:11
.omen 2:-5 5:13 12:30 17:14 18:4 25:14 28:1 29:-17 33:15
.oment 2:-4 5:13 12:30 17:14 18:5 25:14 28:1 29:-10 33:16
.omeo 2:-24 9:-12 10:23 12:7 15:21 17:24 29:-3 34:16
.omeon 2:-24 9:-12 10:23 12:7 15:21 17:24 29:-3 34:16
.omer 4:-4 6:4 9:-4 11:-4 12:1 15:18 17:40 20:19 21:13 24:-15 29:3
.omer$ 4:-1 6:8 12:3 13:3 15:5 17:9 19:1 24:-13
.omers 13:-10 17:27 19:-18 20:12 21:35 29:17
.omes 16:3 18:57 20:36 29:-17 33:-8
.omes$ 16:3 18:57 20:36 29:-17 33:-8
.omet 0:10 2:-6 11:4 13:25 15:-2 17:29 21:3 25:22 29:-16 32:48
.ometh 0:6 2:-5 11:4 13:25 15:-2 17:29 21:3 25:22 29:-15 32:47
.omew 14:28 29:5
.omewh 14:28
.omg$ 25:40 29:-27
.omin 5:7 6:7 11:-2 17:36 18:80 20:32 25:-18 29:-19 32:13 33:-44 34:-33
.oming 5:7 6:8 18:82 20:32 25:-17 32:13 33:-44
.omis 2:5 20:2
.omise 2:5 20:2
.omma 11:92 21:10
.omma$ 21:17
.omman 11:95
.omme 17:11
.ommi 2:-9 11:-35 17:11 25:15 29:35
.ommit 2:-9 11:-30 17:12 25:16 29:40 33:1
.omor 2:15 6:-6 7:13 10:-10 12:-11 15:-1 24:57 32:46 33:26
.omorr 2:15 6:-6 7:13 10:-10 12:-11 15:-1 24:57 32:46 33:26
.ompa 11:-32 14:-8 19:41 29:30
.ompan 11:-8 29:25
.ompar 14:-5 19:44
.ompi 29:54
.ompil 29:54
.ompl 4:-9 14:58 20:-1 33:32
.omple 4:-6 6:3 14:55 20:-1 33:33
.ompo 0:2
.onal 1:11 2:19 10:5 24:-2 33:13
.onal$ 1:11
.onali 2:20 33:21
.onbo 8:7 17:64
.onboa 8:7 17:37
.once 2:21 3:9 4:-12 10:67 12:-38 18:16 27:32 30:17 33:-28
.once$ 2:27 3:10 4:-10 10:15 12:-18 18:22 30:21
.oncer 10:21
.ond$ 0:9 1:2 6:28 15:-30 33:32
.onda 1:27 7:12 8:-53 9:-11 12:-10 15:-6 16:37 18:-9 22:16 24:41 25:19 28:-16 31:21 32:13
.onday 1:28 7:12 8:-53 9:-10 12:-10 15:-6 16:37 18:-2 22:16 24:42 25:11 28:-16 31:23 32:8
.ondi 9:30 29:20
.ondit 9:31 29:1
.one$ 0:30 1:41 2:-15 4:27 5:-62 6:69 8:-17 11:1 12:-27 13:-32 14:-20 16:36 17:13 18:55 19:10 20:-23 21:-8 22:7 25:9 26:-16 27:-55 28:14 29:-16 30:5 31:-8 32:-53 33:9 34:20
.oned 3:11 15:59
.oned$ 3:11 15:59
.onel 2:71
.oneli 2:71
.onen 25:31
.oner 18:33
.oner$ 18:33
.ones 8:-17 10:-46 12:-19 13:67 14:42 18:16 27:31 29:-67 32:19 34:17
.ones$ 8:-17 10:-31 12:-12 13:68 14:44 18:-69 27:32 29:-53 32:22 34:18
.onest 18:53
.onfe 29:23
.onfer 29:23
.onfi 10:13 33:29
.onfig 10:15
.onfir 33:24
.onfu 6:5
.onfus 6:5
.ong$ 2:-12 3:1 5:28 10:-8 11:-79 12:-15 13:-3 14:-66 16:54 17:-43 19:12 20:6 24:-26 25:94 27:-16 28:43 29:-30 31:-17 33:-7
.onge 2:-32 8:20 16:5 27:-19 28:34 31:32 33:14
.ongel 1:2
.onger 2:-23 8:23 16:6 27:-15 28:26 31:37 33:5
.ongr 25:76
.ongra 25:76
.onig 29:57 34:-11
.onigh 29:57 34:-11
.onin 11:3
.oning 11:3
.onjo 17:18 25:8 33:8
.onjou 17:18 25:8 33:8
.only 2:19 6:-9 8:-11 10:8 13:21 18:20 25:-40 26:23 29:-18 30:44 31:20 33:-81
.only$ 2:19 6:-9 8:-11 10:8 13:21 18:20 25:-40 26:23 29:-18 30:44 31:20 33:-81
.onme 17:3
.onmen 17:3
.onne 29:-15 31:38 32:12
.onnt 18:-4 32:2
.ons$ 0:6 3:-12 5:-9 6:-5 7:16 8:-29 9:-21 10:-20 11:13 12:-2 13:72 14:-37 16:-43 17:-43 18:-47 19:5 20:-12 21:18 22:-33 24:31 26:12 27:25 28:-30 29:-86 31:3 32:-53 33:17 34:48
.onse 7:2
.onsen 9:11
.onsi 2:-2 8:7 10:10 21:27 34:23
.onsib 34:29
.onsid 8:12 10:18 21:17
.ont$ 18:9
.onta 33:29 34:78
.ontac 34:83
.ontai 33:18
.onte 10:31 27:7
.onten 27:11
.onth 2:-40 3:13 4:6 5:-2 6:10 16:9 18:-22 19:-10 20:41 28:31 29:-33 30:17 32:44
.onth$ 2:-34 3:10 4:1 5:-21 6:11 14:-41 16:10 18:-2 19:-6 20:45 28:21 29:-12 30:17 32:56
.onths 3:6 14:12
.ontr 11:-1 17:80 29:33
.ontra 29:25
.ontri 17:75 29:3
.onvi 7:16 21:36
.onvin 7:16 21:36
.oob$ 10:17
.oocl 33:4
.oocli 33:4
.ood$ 1:-2 2:23 6:17 8:9 14:-40 16:-18 17:25 20:6 21:-10 24:-8 25:31 27:-7 33:11
.oofr 29:12
.oofre 29:12
.oogl 26:15
.oogle 26:15
.ook$ 3:34 4:-13 5:-48 7:8 8:-24 10:-42 11:-14 15:-7 18:8 19:20 25:-30 26:61 27:52 31:-53 33:33 34:-17
.ooke 9:53 15:22
.ooked 9:55 15:22
.ooki 5:57 33:4
.ookie 25:7
.ookin 5:50 33:5
.ooks 0:4
.ooks$ 0:4
.ool$ 25:37 29:3
.oom$ 0:23 2:66 25:-1 26:-1 27:2 29:87 31:-11
.oomi 18:32 32:-23
.oomin 18:32 32:-23
.oon$ 1:21 6:-26 10:-36 12:-26 16:12 18:44 20:36 27:33 28:69 29:-9 32:-17 33:-11
.oone 18:78 33:-10
.ooner 18:33
.oones 18:47
.oont 34:11
.ooo$ 6:13 11:-13 12:-2 25:47 29:-25
.oop$ 27:34
.oops 6:9 25:37
.oops$ 25:37
.oor$ 6:33 22:14 24:27 28:-2 29:-2 33:2
.oord 34:29
.oordi 34:29
.oot$ 29:59
.oots 4:22
.ootst 4:22
.ooze 24:36 29:-31 31:25
.ooze$ 24:36 29:-8 31:26
.ope$ 2:55 4:-10 8:66 9:-47 10:9 29:-83 34:3
.open 1:-12 2:26 3:12 4:38 5:-8 6:-67 8:4 9:20 10:-42 11:-13 12:46 13:13 14:-5 20:-63 21:-46 22:17 24:29 25:-61 29:17 31:-42 33:-56
.open$ 2:22 4:9 5:-5 6:-50 8:10 12:48 13:9 20:-51 22:13 24:34 25:-14 33:-20
.openi 3:32
.opens 4:42 9:29 29:43 31:-12
.oper 10:25 20:2
.oper$ 20:13
.opers 10:26 17:3
.opin 7:32 9:-10
.opini 7:32 9:-10
.ople 0:-11 2:-23 5:12 6:-4 8:-8 11:8 12:8 17:26 21:-9 23:23 25:-29 30:14 33:3 34:11
.ople$ 0:-11 2:-23 5:12 6:-4 8:-8 11:8 12:8 17:26 21:-9 23:23 25:-29 30:14 33:3 34:11
.opme 4:12 5:22 12:14
.opmen 4:12 5:22 12:14
.opos 5:-32 6:71 9:-16 10:17 19:-12 20:-20 23:4 29:-41 33:60
.oposa 6:33 9:-7 10:20 12:23 16:2 19:-1 23:5 29:-30 33:35
.opose 33:32
.oposi 6:24
.ops$ 25:36
.opt$ 30:23 31:32
.opti 2:44 11:30 13:-12 21:11 22:-9 26:12 34:-1
.optio 2:44 11:30 13:-12 21:11 22:-9 26:12 34:-1
.opy$ 4:14 33:9
.ora$ 20:8 29:7
.orag 2:9
.orage 2:9
.orbi 2:18 12:2
.orbid 2:18 12:2
.orce 6:-35 12:95 29:4 33:-22
.orce$ 6:-28 12:92 29:4 33:-19
.ord$ 5:-23 8:24 11:35 22:8 29:29
.orde 13:20 14:17 25:-29 29:56
.order 14:22 29:60
.ordi 12:31 16:14 20:-11 33:14 34:21
.ordin 12:31 16:14 20:-11 33:14 34:21
.ords 11:17 25:17
.ords$ 11:17 25:17
.ore$ 0:10 1:4 3:26 4:-2 5:-1 6:14 9:-23 10:-16 11:-16 12:-18 13:-23 14:-8 16:43 17:9 19:29 21:1 22:8 23:21 24:19 26:-7 27:-41 28:31 29:12 30:-30 31:37 33:-2
.org$ 29:4
.orge 1:-7 2:-10 4:11 7:-17 10:3 11:14 14:5 19:-8 20:-2 22:-2 23:-14 24:35 28:-14 29:-4
.orget 1:-7 2:-10 4:11 7:-17 10:3 11:14 14:5 19:-8 20:-2 22:-2 23:-14 24:35 28:-14 29:-4
.orgo 2:7 8:6 9:1 11:-2 13:-8 16:15 17:-12 18:1 23:-1 25:-5 28:10 29:9 30:-2 33:3 34:-6
.orgot 2:7 8:6 9:1 11:-2 13:-8 16:15 17:-12 18:1 23:-1 25:-5 28:10 29:9 30:-2 33:3 34:-6
.oria 17:13
.orial 17:13
.orig 16:22 19:30 20:-30 33:-1
.origi 16:22
.orin 2:13 29:9
.oring 2:13 29:9
.orit 34:25
.ority 34:25
.oriz 18:28 29:-9
.orizo 18:28 29:-9
.ork$ 1:24 2:-27 3:16 4:11 5:42 8:13 11:13 12:-24 17:19 20:-21 22:7 23:6 25:5 31:-16
.orkf 17:10
.orkfl 17:10
.orki 28:21
.orkin 28:21
.orks 17:15 23:2 25:23 30:17
.orks$ 17:16 23:3 25:23 30:17
.orm$ 9:-5 21:38 29:20
.orma 2:3 8:22 9:-14 11:25 13:-11 17:39 21:30 23:3 25:-18 29:-14
.ormal 23:6
.orman 2:20
.ormat 8:24 9:-5 11:15 13:-4 17:43 21:34 25:-4
.orme 14:-9 19:21 27:39
.ormed 27:40
.orni 0:-8 3:-17 4:1 8:2 10:9 11:17 12:4 14:-6 15:3 21:-1 22:1 23:-4 24:24 28:10 29:-1 30:-1 31:-5 32:12 33:-1 34:2
.ornin 0:-8 3:-17 4:1 8:2 10:9 11:17 12:4 14:-4 15:3 21:-1 22:1 23:-4 24:17 28:10 29:-1 30:-1 31:-4 32:12 33:-1 34:3
.orre 2:30 6:-37 10:-29 16:22 17:3 20:11 21:3 22:17 24:-13 33:43
.orrec 2:37 6:-17 10:-18 16:27 20:27 21:4 33:34
.orro 2:15 6:-7 7:13 10:-11 12:-12 15:-1 24:57 32:50 33:26
.orrow 2:15 6:-7 7:13 10:-11 12:-12 15:-1 24:57 32:50 33:26
.orry 1:-4 5:6 6:1 7:-14 8:10 9:10 10:12 12:14 14:14 16:10 17:2 18:37 21:-7 22:-1 23:-7 25:25 27:-3 31:-1 32:-7 33:-9
.orry$ 1:-4 5:8 6:1 7:-8 8:10 9:10 10:12 12:14 14:14 16:10 17:3 18:17 21:-6 22:-1 23:-7 25:25 27:-3 31:-1 33:-9
.ors$ 23:17 25:-2 27:25
.ort$ 1:34 2:19 7:2 8:-29 19:-26 20:23 28:-13 29:7
.orta 17:9 18:16 32:-4
.ortan 17:9 18:16 32:-4
.orte 29:45
.orted 7:2 29:59
.orth 7:33 9:-27 21:30
.orth$ 7:33 9:-26 21:16
.orti 2:5
.ortin 2:5
.ortn 28:9 32:9
.ortni 28:9 32:9
.orts 1:7 10:5 29:4
.orts$ 1:7 10:5 29:4
.orwa 11:-2 15:13 29:32
.orwar 15:13 29:8
.ory$ 6:54 19:36 24:16 29:10 33:-35
.osal 6:34 9:-7 10:20 12:23 16:2 19:-1 23:5 29:-30 33:35
.osal$ 2:1 10:27 12:14 16:4
.osals 6:31 33:59
.osde 25:14 29:25 33:-10
.osdem 25:14 29:25 33:-10
.ose$ 0:41 6:-44 10:16 20:-50 22:-38 27:-26 28:42 29:-1 30:48 31:-15 34:51
.osed 6:50 10:19 12:49 18:-36 29:-56 33:13
.osed$ 6:50 10:19 12:49 18:-36 29:-56 33:13
.oses 18:80
.osest 18:71
.oshe 2:9
.osher 2:9
.osin 6:24
.osing 6:24
.osit 10:16
.osito 10:16 12:1
.oslo 2:26
.oslo$ 2:26
.ospe 19:17 29:19
.ospec 19:17 29:19
.oss$ 1:14 5:-3 9:-8 10:17 11:-23 14:6 16:29 17:-13 20:1 25:-7 26:-17 27:13 29:-18 33:-11 34:54
.ossa 10:26 33:8
.ossar 10:26
.ossi 0:20 3:5 5:-32 13:-27 17:-35 18:29 21:9 23:10 26:31 29:-14 30:25 33:17
.ossib 0:22 3:13 5:-2 13:-21 21:5 22:8 23:4 26:29 30:27 33:19
.ost$ 2:55 5:49 6:9 10:-41 11:14 12:-51 14:30 18:-27 23:-18 24:11 25:-40 26:61 27:2 28:-46 32:-32
.oste 12:31 27:39
.osted 12:31 27:39
.osti 30:3 31:18
.ostin 30:3 31:18
.ostp 2:-19 11:6 15:44 16:51
.ostpo 2:-19 11:6 15:44 16:51
.osts 27:9
.osts$ 27:9
.ota$ 22:21 25:-5 29:49
.otal 14:24 17:14
.otal$ 14:24 17:14
.ote$ 2:-31 8:26 9:-31 10:1 11:20 13:47 18:-18 21:-22 24:45 34:3
.oted 9:16 25:27
.oted$ 9:16 25:27
.otes 1:20 2:4 8:-21 9:48 14:-30 20:-13 24:37 33:49
.otes$ 1:20 2:4 8:-21 9:48 14:-30 20:-13 24:37 33:49
.otfi 2:21 20:7
.otfix 2:21 20:7
.oth$ 18:-3 33:38
.othe 0:37 1:1 2:31 5:-38 14:-3 25:6 29:-25 30:2 31:27 34:-11
.other 0:42 1:1 2:38 5:-37 14:-1 25:6 29:-20 30:2 31:27 34:-10
.othi 12:32 31:30
.othin 12:32 31:30
.otic 11:5 27:12 31:23
.otice 27:12 31:23
.otif 11:-29 13:-15 24:-11 25:-16 26:47 27:96 31:41
.otifi 11:-6 25:-2 26:49 27:18 30:2 31:51
.otify 27:64
.otio 4:17 10:33 29:-18
.otion 4:17 10:33 29:-18
.ots$ 25:2 29:-17 30:8
.otst 4:22
.otstr 4:22
.ouch 15:34 33:30
.ouch$ 15:12
.ouche 27:3
.oud$ 29:31
.ough 2:2 5:2 6:-37 7:42 8:3 10:-45 12:-52 13:9 14:7 16:-2 17:5 19:-15 22:47 24:-1 25:-48 27:-50 28:11 29:-53 31:26 33:-14
.ough$ 2:11 5:6 6:-16 7:22 8:4 11:8 12:-61 13:11 14:10 19:-11 22:50 25:-35 27:-30 29:-4 31:28 33:-48
.oughl 28:6
.ought 7:2 15:7
.ould 0:66 1:-5 2:13 3:45 5:-8 6:-7 7:59 8:-26 9:-34 10:-35 11:-24 12:-52 13:-12 15:48 16:10 17:20 19:2 20:-16 21:39 22:18 25:-44 26:30 28:-55 29:-15 30:8 31:-1 33:-16
.ould$ 0:66 1:-5 2:13 3:45 5:-8 6:-7 7:59 8:-26 9:-34 10:-35 11:-24 12:-52 13:-12 15:48 16:10 17:20 19:3 20:-16 21:39 22:18 25:-44 26:30 28:-55 29:-14 30:8 31:-1 33:-16
.ounc 9:24 11:9 14:-25 20:27 26:17 27:46 29:-46 31:16 33:-23
.ounce 9:24 11:9 14:-21 20:27 26:17 27:43 29:-45 31:6 33:-19
.ound 2:25 11:-12 12:-24 17:24 18:22 19:17 21:16 22:-16 24:21 25:49 29:-67 33:-20
.ound$ 2:29 17:27 18:25 19:19 21:17 22:-12 24:22 25:36 27:1 29:-55 33:-12
.ounds 9:11 10:3
.ount 8:-41 9:-14 10:57 13:24 20:-20 25:-23 27:24 28:95 29:22 33:-47
.ount$ 2:6 5:2 8:-31 10:28 13:31 28:32 29:46 33:-13 34:-22
.ounta 30:5 34:14
.ountd 27:10 28:67 31:12
.ounts 10:15
.oup$ 25:5
.oupl 6:27
.ouple 6:27
.our$ 0:10 1:-8 5:-167 6:-44 7:10 8:-35 10:-51 12:-72 13:-124 14:-22 17:6 18:-22 20:15 21:17 22:62 24:6 26:7 27:2 28:-102 29:8 31:4 32:-26 33:68 34:18
.ourc 17:20
.ource 17:20
.ours 1:1 10:-32 11:54 13:5 15:8 24:21 25:-45 27:-33 28:59 29:-65 31:10 33:-49 34:6
.ours$ 1:7 13:7 15:10 24:32 27:-2 28:60 29:-19 33:-44 34:8
.ourse 11:48 25:-14 31:21
.ous$ 19:69 20:-57 25:50 34:-4
.out$ 0:22 1:-80 2:29 3:-17 5:-47 6:37 7:30 8:16 9:16 10:-9 11:-2 12:-18 13:-48 15:-4 17:12 18:-3 21:-92 22:-103 23:27 24:38 25:-20 27:32 28:-11 29:-36 30:21 31:54 32:-105 33:8
.outl 26:55 32:9
.outlo 14:-31 26:55 32:10
.outs 13:13
.outst 13:14
.ova$ 2:27 8:5 10:-20 20:1 29:-21 33:5 34:10
.oval 7:16 8:25 9:12 13:40 29:-42
.oval$ 8:44 9:7 13:42 29:-11
.ovals 7:12
.ove$ 1:-56 4:-9 5:-18 6:-8 7:39 8:19 10:-48 11:-5 12:-60 13:-7 14:-13 15:45 16:1 17:34 18:-29 20:-7 21:-9 22:-36 25:3 27:-41 29:80 30:17 31:4 32:-46 33:-93 34:35
.oved 2:-27 3:9 5:5 7:-18 9:28 10:-8 13:25 15:13 19:-5 22:-12 30:16
.oved$ 2:-27 3:9 5:5 7:-18 9:28 10:-8 13:25 15:13 19:-5 22:-12 30:16
.ovem 3:24 9:18
.ovemb 3:25 4:1
.oveme 2:6 9:19
.over 6:65 10:5 12:-47 13:34 20:-11 28:-32 33:-115 34:62
.over$ 2:-21 5:6 6:61 17:11 25:6 33:-51 34:24
.overa 8:6
.overk 0:16
.overs 2:37 12:-24 21:18 34:51
.overv 13:43 14:36 32:12
.oves 7:23 13:-8 27:13 34:8
.oves$ 7:23 13:-8 27:13 34:8
.ovin 2:24 7:3 9:-13 11:23 15:29 16:-14 25:35
.oving 2:24 7:3 9:-13 11:23 15:29 16:-14 25:35
.owe$ 25:8
.owed 2:59 10:-2 12:-33 13:35 15:20
.owed$ 2:59 10:-2 12:-33 13:35 15:20
.ower 34:7
.owers 34:14
.owin 3:23 4:19 18:32 26:17
.owing 3:23 4:19 18:32 26:17
.own$ 0:44 2:-82 3:37 4:-8 5:-42 6:-6 7:19 8:13 9:2 10:-39 11:-43 12:20 14:-55 16:1 17:-29 20:-48 22:-24 24:-1 25:-82 28:71 29:8 31:28 33:34 34:-84
.owne 0:4 10:-4 34:52
.owner 0:4 34:53
.ownl 20:41 29:6
.ownlo 20:41 29:6
.owns 31:43 34:14
.owns$ 31:44 34:15
.ows$ 10:-33 18:52 26:32 29:29 34:-30
.owy$ 1:22 4:16 5:-3 17:53 29:-23
.oxy$ 14:-23 19:96 28:-8 33:-5
.oze$ 6:22 12:-26 24:35 25:20 29:-9 31:10
.ozen 5:-53 6:-3 10:-6 12:117 17:-27 18:-14 22:23 25:10 29:22
.ozen$ 5:-38 6:-1 10:-3 12:96 17:-5 18:-1 22:23 25:11 29:30
.ozn$ 5:-8 12:63
.pach 19:96 20:-9 33:-30
.pacho 19:96 20:-8 33:-29
.paci 29:24
.pacit 29:24
.pack 1:25 9:-21 10:6 24:-1 25:10 26:3 29:-2 30:8 31:18 33:-2 34:-20
.packa 1:35 9:-20 21:2 25:17 26:3 30:8 34:-17
.pact 7:2
.pact$ 7:2
.page 11:49 14:54 17:25 20:9 25:-49 29:6 33:-28 34:-20
.page$ 11:52 14:57 17:26 20:10 25:-26 29:-5 33:-7 34:-13
.pages 29:37
.pair 29:1
.pair$ 29:3
.pake 17:1 33:9
.paket 17:1 33:9
.pam$ 8:-10 29:36
.pamm 31:11
.pammi 31:10
.pane 2:-16 33:29
.pani 11:22 25:-23 29:24
.panic 29:33
.pany 11:-8 29:25
.pany$ 11:-8 29:25
.pape 29:3
.paper 29:6
.para 0:42 3:21 29:7
.parag 29:29
.parat 0:45
.pare 4:23 14:-39 18:28 19:22 27:-5 31:31
.pare$ 4:25 14:-26 18:21 19:10 27:-2 31:23
.part 1:22 2:28 5:4 10:31 14:-4 17:34 25:12 29:-2
.part$ 2:32 5:16 17:7
.partn 22:11
.party 1:9 10:5 25:14
.pass 5:-28 6:55 7:34 10:-37 12:-42 22:29 29:68 32:11 33:-56
.pass$ 6:-25 22:34 29:43
.passe 6:69 7:15
.passw 29:30
.past 1:17 5:9 6:51 10:-33 12:-18 13:2 16:-28 19:19 22:53 33:-34
.past$ 1:18 5:9 6:51 10:-31 12:-17 13:3 16:-27 19:21 22:56 33:-33
.paste 14:26
.patc 2:60 5:-49 10:-24 12:1 17:41 18:-28 21:-16 22:50 25:-33 29:1 33:-16 34:17
.patch 2:60 5:-49 10:-24 12:1 17:41 18:-28 21:-16 22:50 25:-33 29:1 33:-16 34:17
.pate 16:31 17:15
.paus 31:22
.pause 31:22
.pcio 22:19
.pcom 6:8 14:6 18:39
.pcomi 6:8 14:6 18:39
.pdat 2:8 7:5 8:-29 9:17 15:-34 16:20 19:-21 24:8 26:-24 27:50
.pdate 2:9 8:-11 9:31 15:-31 16:22 19:-19 24:9 26:-20 27:34 29:4
.pdf$ 29:7
.peak 11:35
.peak$ 11:35
.peas 7:-9 8:11
.pease 7:-9 8:11
.peci 12:-7 32:41
.pecia 32:17
.pect 10:11 14:-8 17:8 20:48 33:13 34:-21
.pect$ 10:16 20:20 29:-14 33:11 34:-13
.pecte 17:20 20:24
.pecti 19:17
.ped$ 6:26
.pell 11:-4 29:63
.pell$ 29:33
.pelli 29:24
.pen$ 2:16 4:7 5:-10 6:-19 8:7 9:-13 12:67 13:4 14:-55 18:-13 22:21 24:25 25:-47 29:-10 32:14
.penc 10:-25 20:2 33:33
.penci 10:-25 20:2 33:33
.pend 1:4 2:36 6:-30 8:39 10:5 12:6 13:17 16:-30 33:28
.penda 2:10
.pende 2:18 10:32 12:21 29:-37 33:27
.pendi 8:45 13:22 29:-3
.pene 6:62 9:22
.pened 6:62 9:22
.peni 3:31 32:26
.penin 3:31 32:20
.pens 4:41 9:14 10:19 11:-22 13:-15 16:-6 20:-12 24:-19 25:-20 29:89 31:-16 32:9
.pens$ 10:30 20:-8 24:-14 25:-4 29:16 32:17
.pense 11:-19 29:37
.penss 9:29 29:14
.penst 4:41 29:14 31:-9
.peop 0:-11 2:-29 5:13 6:-4 8:-7 11:9 12:15 17:29 21:-6 23:23 25:-28 30:14 33:3 34:11
.peopl 0:-11 2:-23 5:13 6:-4 8:-7 11:9 12:8 17:29 21:-6 23:23 25:-28 30:14 33:3 34:11
.per$ 6:-24 18:-6 20:4 22:30 27:-21 28:4 29:-4 30:25 33:28
.pera 29:15
.perat 29:15
.perc 5:12 29:18
.perce 5:12 29:18
.perf 1:4 2:33 25:32
.perfe 25:24
.perfo 2:22
.perh 15:4 26:9
.perha 15:4 26:9
.peri 5:30
.perio 5:30
.perm 2:34 13:2 22:9
.permi 2:34 13:2 22:9
.pers 2:-1 10:24 12:-3 34:66
.pers$ 10:26 17:3 27:2
.perso 34:70
.pgra 2:28 20:10 22:12 29:18
.pgrad 2:29 20:10 22:14 29:18
.pha$ 1:38 5:49 18:-39 20:-30 29:-39 33:58
.phas 5:114 17:9 25:-9 29:-36
.phase 5:92 17:10 29:-23
.phew 25:45
.phew$ 25:45
.phon 5:3 6:10 7:-12 13:11 17:-10 18:3 19:2 20:-1 24:-10 25:-5 28:3 29:29
.phone 5:3 6:10 7:-12 13:11 17:-10 18:3 19:2 20:-1 24:-10 25:-5 28:3 29:29
.phra 11:59 23:-16
.phras 11:59 23:-16
.phy$ 8:8 29:-4
.pick 2:36 10:31 11:-18 25:-6
.pick$ 2:23 10:34 11:-14 25:-2 29:5
.pict 13:1 14:50 25:12
.pictu 13:1 14:50 25:12
.pile 29:53
.pile$ 29:43
.pin$ 4:47
.ping 1:-39 2:5 5:7 9:-36 11:-20 12:-12 15:13 17:12 21:-3 23:48 24:13 25:10 29:-4 30:26 31:34 32:-19 33:-20 34:2
.ping$ 1:-36 2:26 5:11 9:-22 15:17 17:15 23:28 24:28 25:29 32:-15 33:-15 34:6
.pingi 31:8
.pings 25:-1 27:7 30:43 31:23
.pini 7:32 9:-10
.pinio 7:32 9:-10
.pion 10:15
.pipe 6:-27 23:-10 27:28 29:37 31:15
.pipe$ 23:-9 27:29 31:15
.pire 6:56 9:46 10:7 32:-7
.pire$ 6:44 9:21
.pita 29:21
.pital 29:21
.pite 13:9 22:30
.pite$ 13:9 22:30
.pizz 25:23 29:6
.pizza 25:23 29:6
.plac 6:1 16:24
.place 6:1 16:24
.plai 10:75 11:34 13:-8
.plain 10:75 11:34 13:-8
.plan 0:10 2:-47 3:67 4:32 5:-57 9:-51 10:-44 11:-85 12:-69 13:-26 14:93 16:22 17:-5 18:-4 19:16 20:25 22:-27 24:-44 27:-45 28:-13 29:-19 32:35 33:22
.plan$ 0:9 1:-11 3:3 4:15 10:-5 11:-32 14:50 16:26 19:16 29:-46 32:12
.plane 1:25 33:8
.plann 3:62 4:6 5:-53 6:7 9:-25 12:-29 14:51 17:-50 18:-3 20:14 29:-20 32:38 33:12
.plans 25:24 32:-8
.plant 24:-5 29:44
.plas 25:3
.plat 3:71 4:38 9:-4 13:-15 21:21 29:23
.plate 3:71 4:38 13:-15 21:21
.play 1:13 5:55 25:-48 29:35
.play$ 5:56 25:-46 29:30
.ple$ 0:-14 2:-22 5:19 7:42 8:-42 11:10 12:18 17:23 19:-4 21:-20 23:22 25:-60 30:12 32:-15 34:7
.plea 1:8 2:-22 3:-1 5:-8 11:7 13:21 14:12 16:12 17:-4 18:9 19:-9 20:2 21:-16 22:34 24:8 25:-6 26:8 27:4 28:-1 30:8 31:15 32:2 33:11 34:-2
.pleas 1:8 2:-20 3:-1 5:-7 11:8 13:21 14:10 16:11 17:-3 18:9 19:-8 20:3 21:-15 22:35 24:9 25:-4 26:10 28:-2 30:8 31:21 33:9 34:-1
.plee 6:10
.ples 11:37
.ples$ 11:34
.plet 1:1 4:-2 14:55 20:-1 33:35
.plete 1:2 14:50 33:36
.plic 29:10
.plica 29:10
.plie 10:18
.ploa 2:14 3:4 6:-6 22:26 33:3
.pload 2:14 3:4 6:-6 22:26 33:3
.ploy 11:-29 29:59
.ploy$ 11:-29 29:59
.plug 2:44 10:3
.plugi 2:46 10:3
.ply$ 2:9 10:6 12:60 21:3 22:16 29:-17 34:-30
.pmen 4:12 5:22 12:14
.pment 4:12 5:22 12:14
.pmo$ 27:26 29:-15
.poin 1:12 2:3 5:26 10:44 12:11 14:-26 17:35 20:21 24:-32 25:-18 26:16 29:-18 32:-31 33:-7
.point 1:12 2:3 5:26 10:44 12:11 14:-26 17:35 20:21 24:-32 25:-18 26:16 29:-18 32:-31 33:-7
.poke 9:-6 15:19 24:53 27:-6 34:17
.poke$ 9:-5 24:56 27:-5 34:18
.pola 29:14
.polan 29:14
.poli 5:6 29:30
.polis 5:8 29:13
.pone 11:5 15:46 16:40
.pone$ 11:6 16:34
.poned 15:60
.pons 34:62
.ponsi 34:29
.pop$ 20:26 29:-21
.port 1:56 2:22 5:-55 7:26 8:-18 9:-38 11:-1 12:-77 17:10 20:-43 27:-16 28:-41 29:86 32:-15
.port$ 1:35 2:16 7:3 8:-24 10:-1 28:-1 29:24 33:28
.porta 17:9 18:16 32:-4
.porte 29:47
.porti 2:5
.ports 1:7 10:5 29:4
.posa 6:34 9:-7 10:20 12:23 16:2 19:-1 23:5 29:-30 33:35
.posal 6:34 9:-7 10:20 12:23 16:2 19:-1 23:5 29:-30 33:35
.pose 0:35 1:-1 6:-7 10:73 11:12 18:-20 21:14 29:-81 33:20 34:-2
.pose$ 0:29 2:6 6:-55 10:44 21:25 29:-15
.posed 5:1 10:31 12:-10 29:-12 33:27
.posi 6:21 10:13 33:-10
.posin 6:24
.posit 10:16
.poss 0:21 2:22 3:12 5:-15 13:-24 17:-32 21:10 23:15 26:2 29:-6 30:34 31:-2 33:16
.possi 0:22 3:13 13:-21 17:-22 21:12 23:17 26:3 30:28 33:20
.post 5:18 6:35 8:-7 10:-80 11:-10 12:-31 14:4 15:34 16:73 18:-13 23:-25 25:-51 26:39 27:68 28:-25 29:-20 31:26 33:-46
.post$ 2:29 5:38 6:9 10:-7 11:-34 12:-34 14:26 20:7 23:-10 26:35 27:12
.poste 6:24 27:39
.posti 30:5 31:19
.postp 2:-19 11:6 15:44 16:51
.posts 27:10
.pove 9:1 34:38
.powe 34:9
.power 34:9
.poxy 14:-23 19:86 33:-5
.poxy$ 14:-23 19:86 33:-5
.pped 6:29
.pped$ 6:29
.ppel 24:24 31:24
.ppen 1:22 2:-10 6:10 7:9 10:12 12:10 13:-14 16:-27 24:-28 25:-30 32:67
.ppen$ 9:-15 12:27 20:19 29:-32 32:4
.ppend 1:27 16:-5
.ppene 6:67 9:24
.ppeni 32:26
.ppens 10:31 20:-8 25:-4 29:19 32:18
.ppin 15:24 20:27
.pping 15:24 20:21
.ppli 10:18 29:9
.pplie 10:18
.pply 2:4 10:5 12:63 22:44 29:-15 34:-31
.pply$ 2:4 10:6 12:63 21:3 22:16 29:-14 34:-29
.ppoi 17:7
.ppoin 17:7
.ppor 1:13 5:-24 28:-14 29:67
.pport 1:14 5:-23 28:-14 29:68
.ppos 0:4 2:18 5:18 6:-4 10:26 21:26 29:-18
.ppose 0:4 2:18 5:18 6:-6 10:26 21:26 29:-18
.pppr 7:12 9:-11
.pppro 7:12 9:-11
.ppre 25:17
.pprec 25:17
.ppro 1:-22 2:-46 5:-43 6:-33 7:74 8:40 9:15 10:-59 13:41 14:-3 21:-30 22:-48 32:-37 33:-51 34:35
.pproa 18:12 28:18
.pprov 1:-21 2:-43 3:1 6:-25 7:70 8:39 9:16 10:-14 13:39 18:-14 21:-27 22:-47 28:-2 32:-31 33:-27 34:33
.ppy$ 16:-18 25:74 32:-6
.pre$ 5:46 12:-3 24:9 25:27 29:-15
.prec 19:66 20:-12 25:14 29:-19 33:27
.preca 2:7
.prece 19:70 20:-25
.preci 25:16 29:-2 33:47
.prep 4:33 5:1 18:27
.prepa 4:33 5:1 18:27
.pres 1:9 5:18 12:45 20:36 33:-1 34:-15
.prese 5:22 12:30
.press 1:10 20:40
.pret 33:6
.prett 33:6
.prev 19:45 27:7 32:11
.previ 19:42 27:7 29:8
.pril 4:46
.pril$ 4:46
.prin 2:7 9:-16 19:3 22:18 28:-19 29:45 32:4 33:34
.pring 14:-12 19:35
.print 2:8 9:-14 14:27 19:-9 22:18 28:-19 29:45 32:6 33:38
.prio 16:-2 19:50 24:41
.prior 16:-2 19:50 24:41
.priv 0:18 11:35 29:-8
.priva 0:18 11:35 29:-8
.proa 18:12 28:18
.proac 18:12 28:18
.prob 2:6 8:1 23:3 30:6 31:-13
.proba 8:7 23:4 30:6
.probl 2:16
.proc 10:-29 11:23 17:51 21:39
.proce 10:-29 11:23 17:51 21:39
.prod 0:4 10:16 20:10 27:9 33:-12
.prod$ 29:20
.produ 0:4 10:18 20:10 27:10 29:-12 33:-11
.prog 5:21 17:36
.progr 5:21 17:36
.proj 3:9 5:28 10:5 14:-19 17:33 20:-19 21:11 22:11 29:-48 31:6 33:25
.proje 3:9 5:18 10:9 14:-17 17:35 20:-18 21:11 22:13 29:-41 31:6 33:23
.prom 2:5 20:2
.promi 2:5 20:2
.proo 6:15 8:3 29:6
.proof 29:12
.prop 5:-34 6:70 9:-17 10:13 19:-17 23:3 29:-56 33:49
.prope 20:13
.propo 5:-32 6:70 9:-16 10:14 19:-12 20:-20 23:4 29:-40 33:53
.pros 18:34 22:19
.prov 1:-32 2:-5 5:-18 6:-28 7:69 8:52 9:16 10:-18 13:37 16:-15 18:-30 21:-41 22:-49 28:-5 32:-35 33:-34 34:32
.prova 7:13 8:43 13:40 29:-37
.prove 3:5 6:-18 7:46 8:20 9:25 13:4 21:-10 22:-39 29:20 34:25
.provi 7:3 25:24
.prpo 10:25 34:16
.pstr 5:6 9:-5 12:7 14:4 20:12 21:7 29:-15 32:38 33:-20 34:-4
.pstre 5:6 9:-5 12:7 14:4 20:12 21:7 29:-15 32:38 33:-20 34:-4
.pted 2:42 9:15 12:-2 13:31
.pted$ 2:42 9:15 12:-2 13:31
.ptem 1:35 5:-30 6:12 10:-17 14:16 16:30 20:14 32:29 33:11
.ptemb 1:36 5:-30 6:12 10:-16 14:16 16:30 20:14 32:25 33:11
.pter 8:6
.pter$ 8:6
.ptie 9:9
.ptin 8:-17 9:12 12:8
.pting 12:8 29:3
.ptio 1:-40 4:-44 5:-14 6:-10 8:22 9:30 11:27 12:-73 13:33 14:-44 16:-58 17:-64 18:-24 20:-36 21:47 22:56 25:-19 27:3 28:-42 29:11 30:-21 31:5 32:-61 33:-64 34:4
.ption 1:-39 4:-43 5:-12 6:-9 8:26 9:26 11:26 12:-72 13:29 14:-32 16:-57 17:-63 18:-22 20:-36 21:49 22:55 25:-6 27:4 28:-41 29:14 30:-20 31:6 32:-59 33:-63
.ptl$ 17:36 25:-12 29:-18 34:55
.ptog 8:8 29:-4
.ptogr 8:8 29:-4
.ptoi 13:3
.ptoin 13:3
.ptop 29:67
.ptop$ 29:62
.pts$ 13:-23 21:36
.publ 5:-1 6:9 20:54 29:-18 33:-59
.publi 6:9 19:1 20:52 29:-17 33:-57
.pull 4:-11 9:-39 13:-52 15:10 17:4 21:-2 22:23 29:58
.pull$ 4:-10 9:-32 12:4 13:-51 17:5 21:-1 22:24 29:61
.pun$ 29:-13 33:13
.purp 10:14 11:4 30:3
.purpo 10:14 11:4 30:3
.push 5:-13 6:20 15:66 17:-17 20:10 29:32 34:32
.push$ 15:24 20:5 29:24
.pushe 6:24 29:7 34:3
.put$ 0:13 1:26 2:-29 8:17 12:25 15:-23 16:-10 22:15 24:-7 29:-58 31:39 33:13
.puty 34:30
.puty$ 34:30
.pyth 2:36 20:-28 29:25 33:31
.pytho 2:36 20:-28 29:25 33:31
.qlal 2:31
.qlalc 2:31
.qual 2:-14 13:56 18:32 21:22 22:-16 29:-22
.quali 13:58 21:24 22:-15 29:-15
.quan 28:36 29:11
.quant 28:36 29:11
.quar 3:18
.quart 3:18
.quee 16:33
.queez 16:34
.ques 3:-6 5:-16 8:27 9:24 10:-10 11:9 13:30 16:-3 19:-1 21:36 22:50 24:-2 25:-12 27:-9 29:-15 31:-16 32:19
.quest 3:-6 5:-15 8:30 9:22 10:-9 11:10 13:9 16:-3 19:-1 21:37 22:51 24:-2 25:-10 27:-8 29:-3 31:-16 32:19
.quet 13:19
.queu 9:8 13:65 14:-26 18:28 25:-21 28:-15 29:29 32:-7
.queue 9:8 13:65 14:-26 18:28 25:-21 28:-15 29:29 32:-7
.quic 5:24 6:2 8:-4 9:-9 10:-20 11:10 14:4 17:-17 18:9 21:-6 22:-12 25:11 28:34 32:8 33:15
.quick 5:24 6:2 8:-4 9:-9 10:-20 11:10 14:4 17:-17 18:9 21:-6 22:-12 25:11 28:34 32:8 33:15
.quie 25:-11 31:57
.quiet 25:-11 31:57
.quir 0:-25 1:-13 2:-9 6:15 10:9 12:11 13:4 16:12 21:7 22:-3 23:-20 24:11 28:5 29:-58 33:24 34:21
.quire 0:-24 1:-12 2:-9 6:15 10:10 12:11 13:4 16:14 21:9 22:-9 23:-20 24:12 28:6 29:-57 33:23 34:21
.quit 27:-3 31:45
.quit$ 27:-3 31:45
.quot 22:30 29:14
.quota 22:30 29:15
.qwer 25:-38 29:71
.qwert 25:-18 29:50
.rabl 10:2
.rable 10:2
.race 22:51 29:2
.race$ 10:-7 22:52 29:2
.raci 0:5 1:-5 2:2 5:1 6:-3 8:-8 11:-4 12:-10 13:7 18:-6 22:-1 24:2 25:6 26:10 29:-2 30:3 31:-2 34:8
.racia 0:6 1:-5 5:5 6:-3 8:-8 11:-4 12:-5 13:8 18:-6 24:2 25:6 26:10 30:4 31:-2 34:2
.rack 1:3 5:17 12:-6 18:34 20:1
.rack$ 1:8 5:28 20:4 27:8
.racke 18:26
.ract 29:35
.ract$ 29:25
.rade 2:16 12:15 20:18 22:24 29:13
.rade$ 2:8 12:17 20:17 22:24 29:14
.radu 1:1 34:11
.raduc 1:1 34:11
.rady 6:14
.rady$ 6:14
.raft 4:27 20:8 25:9 34:-1
.raft$ 4:28 25:9
.rafti 20:9
.rag$ 1:7 9:29 29:-10
.rage 2:6 8:13
.rage$ 2:6
.ragr 29:29
.ragra 29:29
.raid 25:25 29:-9
.raid$ 25:25 29:-9
.rain 2:62
.rain$ 2:64
.rais 2:33 9:-16 22:42 29:15
.raise 2:6 9:-16 22:46 29:15
.ral$ 26:18 30:-22 31:29 34:20
.rall 3:22 19:17
.rally 19:16
.ramm 17:2 29:22
.ramme 17:16
.ranc 1:26 2:-25 5:33 6:-25 9:-6 10:33 12:14 20:-6 29:52 31:-8
.ranch 1:26 2:-25 5:36 6:-25 9:-2 10:35 12:15 20:-5 29:37 31:-8
.rand 31:39
.rando 31:39
.rans 0:3 2:20 5:-30 6:-5 10:16 11:-24 12:6 13:-5 14:15 18:-2 23:9 25:-35 27:19 28:21 29:17 32:-12 33:1
.ransl 0:4 2:6 5:-28 8:-6 10:20 11:-17 12:8 14:16 23:1 25:-31 27:21 29:13 32:-9 33:14
.rant 2:-36 7:1 8:40 12:-2 13:3 19:1 22:20 25:-40 27:48 29:-10 32:-16 34:15
.rant$ 8:26 9:-2 22:29 32:-9 34:22
.rante 8:15 9:18 13:10 19:6 27:48 29:-10
.rap$ 4:22 8:31 22:-20
.raph 8:7
.raph$ 29:29
.raphy 8:8 29:-4
.rapp 24:4 31:24
.rappe 24:4 31:24
.rari 6:-37 12:21 28:8 33:32 34:20
.rarie 6:-37 12:21 28:8 33:32 34:20
.rary 2:41 6:30 12:-37 15:17 16:26 18:-9 20:-5 22:9 28:24 29:-39
.rary$ 2:41 6:30 12:-37 15:17 16:26 18:-9 20:-5 22:9 28:24 29:-39
.rase 11:35 23:-16
.rase$ 11:35 23:-16
.rash 2:21 22:8
.rash$ 2:21 22:8
.rass 22:3
.rassi 22:3
.rate 0:40 1:-10 4:42 6:40 12:-25 15:-16 21:2 25:27
.rate$ 0:44 4:26 6:22
.rated 6:3 25:31
.ratef 16:8
.rath 23:15 30:8
.rathe 23:15 30:8
.rati 2:5 9:30 10:15 22:23
.ratio 2:5 9:26 10:16 22:23
.rats 25:48
.rats$ 25:48
.ratu 25:25 29:19
.ratul 25:25
.raus 19:30 20:-12
.raus$ 19:30 20:-12
.rave 7:9 8:-9
.raw$ 8:48 14:24 22:-1
.rawn 4:8
.rawn$ 4:8
.ray$ 13:19 32:5
.rbal 11:-7 20:10 33:16 34:10
.rball 11:-7 20:10 33:16 34:10
.rbid 2:18 12:2
.rbid$ 10:3
.rbidd 2:14 10:-27 12:12
.rbir 26:16
.rbird 26:16
.rbs$ 11:38
.rce$ 6:-34 12:84 17:18 33:-16
.rcen 5:12 29:18
.rcent 5:12 29:18
.rch$ 4:53 9:28 25:-7
.rchi 14:-20 19:8
.rchiv 14:-20 19:8
.rci$ 2:-6 7:-1 18:17 19:-16 20:10 22:25 29:4 33:-12
.rcs$ 14:48 19:7 20:-24 27:24 29:-23 33:13
.rday 3:9 6:37 7:31 8:-3 10:-3 16:44 29:7 33:-35 34:1
.rday$ 3:9 6:37 7:31 8:-3 10:-3 16:44 29:7 33:-35 34:1
.rde$ 7:-19 8:-24 9:70
.rden 29:27 31:-11
.rdeni 29:30 31:-11
.rder 14:22 29:59
.rder$ 14:22 29:61
.rdic 9:35
.rdict 9:35
.rdin 5:-12 8:25 9:1 12:29 16:12 17:43 20:-25 33:18 34:10
.rdina 34:28
.rding 5:-6 8:8 9:3 12:7 16:18 17:55 20:-20 33:30
.rdle 21:21
.rds$ 5:-22 11:16 18:42 25:16
.reac 5:8 6:25 9:15 17:-22 18:15 34:15
.reach 5:10 6:26 9:15 17:-19 18:15 34:15
.read 1:19 3:24 5:8 6:26 7:-27 9:19 10:4 11:-9 12:17 13:-74 14:-31 17:31 21:-14 22:22 25:-27 26:5 27:-39 28:-55 30:-52 31:13 32:-20 34:-51
.read$ 17:31 18:-33 29:6
.readi 10:35
.ready 1:2 3:29 5:19 6:28 7:-26 9:12 10:-75 11:-21 12:24 13:-23 14:-1 18:33 21:-9 22:28 26:13 27:-9 28:-39 31:8 34:-16
.reak 8:21 9:13 10:-23 12:-39 13:43 17:11 21:45 22:22 28:-13 29:-23
.reak$ 8:20 9:31 10:-13 12:-20 17:12 21:32 22:42 28:-11
.reaks 13:55
.real$ 20:8
.reali 21:1
.ream 5:33 9:-31 11:-40 12:4 20:5 21:4 25:14 29:-33 32:29 33:-22 34:-9
.ream$ 5:38 6:-1 9:-26 11:-39 12:5 20:6 21:6 25:16 29:-30 32:37 33:-35 34:-6
.reas 9:31 10:44 22:28
.reaso 9:29 10:46 22:28
.reat 1:31 3:32 4:27 8:-46 9:-6 10:-9 11:1 14:-9 17:-17 18:15 25:42 27:7 34:17
.reat$ 8:-9 25:57 27:17
.reate 1:28 3:45 4:15 5:8 29:18 34:20
.reba 11:-19 29:20
.rebas 11:-19 29:20
.rebu 0:1
.rebui 0:1
.reby 16:31 21:-11 22:43
.reby$ 16:31 21:-11 22:43
.reca 2:7
.recat 2:7
.rece 11:-24 19:55 20:-45 26:57 27:54 29:2 30:11 31:13 33:-2 34:-21
.reced 19:70 20:-25
.recei 11:-2 26:58 27:24 29:10 30:11 31:35 34:-16
.reci 25:13 27:12 29:-37 33:46
.recia 25:17
.reco 8:27 22:27
.recor 8:25 22:29
.rect 2:29 6:-20 10:-36 16:23 20:25 23:11 29:12 33:33
.rect$ 20:21 21:2 23:12 33:57
.recti 2:13 16:27 33:-15
.red$ 5:6 8:6 10:17 11:6 12:-60 13:12 14:-34 21:21 22:-9 25:29 27:14 32:-22 33:-10
.ree$ 5:-31 6:-51 9:-30 11:-6 12:103 14:-8 16:24 18:30 22:22 24:18 29:-74
.reed 8:6 15:2 16:6
.reed$ 8:6 15:2 16:6
.reee 2:-13 12:44
.reee$ 12:38
.reeez 14:14
.reel 2:-8 12:38
.reem 23:24
.reemi 23:24
.reen 2:36 8:39 29:10 33:-6
.reen$ 2:4 7:1 8:33
.reens 29:1
.rees 7:8 8:-11
.rees$ 7:8 8:-10
.reez 0:16 1:12 3:-46 5:-62 6:-6 7:-41 10:8 11:-15 12:20 13:6 14:14 15:7 16:11 18:1 19:4 20:-71 22:16 24:3 25:12 26:-7 27:10 28:1 29:7 30:-55 31:4
.reeze 0:12 1:9 2:1 3:-42 5:-53 7:-32 10:4 11:-11 12:10 13:8 14:16 15:10 16:16 18:8 19:6 20:-67 22:20 24:5 26:-4 27:13 28:1 29:12 30:-49 31:6 33:-5
.reezi 6:-5 10:16 25:29 32:16
.reezz 12:4
.refa 2:24 29:14
.refac 2:24 29:14
.refr 33:19
.refre 33:19
.refu 8:56 9:15
.refus 8:56 9:15
.rega 9:21 21:21
.regar 9:21 21:21
.regi 1:10 13:29 27:22
.regis 1:10 13:29 27:22
.regr 2:18 33:18
.regre 2:18 33:18
.rei$ 22:20
.rein 11:-7 23:20
.reind 11:-6 23:20
.reje 7:26 8:55 25:-19 29:5
.rejec 7:24 8:35 11:2 29:1
.rela 20:58 29:-15 32:16
.relas 20:55 29:-5
.relat 32:20
.relb 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.relbo 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
.rele 4:18 5:9 8:-13 11:-52 12:-13 13:-8 14:7 15:2 17:17 18:-33 19:21 20:34 22:-13 23:-54 25:7 26:-2 27:9 28:6 29:6 30:-9 31:-5 32:4 33:-51 34:23
.relea 4:16 5:10 8:-10 11:-45 12:-10 13:-6 14:3 17:20 18:-56 19:22 20:26 21:1 22:-12 23:-52 24:1 25:10 27:4 28:10 29:9 31:-3 32:5 33:-41 34:23
.reles 20:29
.rely 21:9 33:35
.rely$ 21:9 33:35
.rem$ 25:-39 29:66
.rema 5:-12 14:52 19:-20 28:92 33:-25
.remai 5:-12 14:52 19:-20 28:92 33:-25
.reme 0:-22 1:-15 6:7 9:-8 10:16 12:11 13:5 16:13 18:2 21:-47 23:-19 24:34 28:5 29:-43 33:17 34:24
.remem 24:36
.remen 0:-16 1:-11 6:8 9:-7 10:16 12:12 13:6 16:20 18:3 21:-47 23:-18 28:9 29:-35 33:18 34:22
.remi 1:-41 2:-59 5:19 6:-52 8:-10 9:-21 10:-67 11:14 12:-32 13:-32 14:-8 16:-73 17:-16 18:-23 19:5 20:-13 23:116 24:78 25:-19 27:17 28:-51 30:19 31:15 32:-41 33:7 34:-34
.remid 23:25
.remin 1:-39 2:-57 5:20 6:-50 8:-8 9:-13 10:-57 11:17 12:-30 13:-30 14:-5 16:-71 17:-22 18:-20 19:6 20:-11 23:105 24:81 25:-14 27:20 28:-50 29:2 30:9 31:18 32:-36 33:7 34:-32
.remm 31:6
.remn 24:30
.remo 2:49 12:-24 27:-39 30:25 31:34 33:-29 34:61
.remov 2:49 12:-24 27:-39 30:25 31:34 33:-29 34:61
.ren$ 12:25 27:8
.rena 2:41 27:-6 29:24 33:12
.renam 2:41 27:-6 29:25 33:12
.renc 10:26 29:43
.rence 10:31 29:17
.rench 29:13
.rent 2:-28 4:13 5:72 12:45 23:-3 26:3 33:32
.rent$ 4:15 5:65 33:40
.rentl 12:47 26:8
.reop 8:12 12:58 29:-41
.reope 8:12 12:58 29:-41
.rep$ 5:84 11:-22 14:-8 18:14 25:-44 29:-30
.repa 4:33 5:1 18:27 33:-2
.repai 29:3
.repar 4:33 5:1 18:27
.repo 4:-8 7:54 8:-57 11:9 12:64 17:11 25:-11 29:16 33:-3
.repo$ 4:-3 12:32 17:11 29:26
.repor 2:1 6:7 7:36 8:-39 11:16
.repos 10:29 12:22 33:-11
.req$ 6:18 8:-9 10:-7 22:26 33:33
.reqe 8:23
.requ 0:-61 1:-39 5:-80 6:1 8:44 9:13 11:6 13:45 14:-79 17:-24 20:-30 21:81 22:42 23:-34 25:-106 26:-41 27:-13 29:-30 31:-15 32:-62 33:12
.reque 7:6 8:45 9:30 10:-65 11:19 12:-17 13:41 14:-39 18:-19 21:58 22:63 24:-9 25:-39 27:-43 29:-3 31:-40 32:-17 34:-8
.requi 0:-7 1:-12 2:-9 6:15 9:-49 10:5 12:11 13:4 16:12 21:9 22:-9 23:-19 24:11 28:8 29:-52 33:25 34:21
.rer$ 31:28 32:28
.res$ 2:-51 6:15 9:12 11:24 12:69 17:-33 18:-56 20:-24 28:43 29:15 31:-24 33:21
.resc 6:-3 15:9 16:32
.resch 6:-3 15:9 16:32
.rese 5:21 11:-5 12:31
.resen 5:22 12:32
.resh 4:19 5:-5 17:61 18:-19
.resh$ 4:19 5:-5 17:57 18:-19
.resi 29:13 34:-13
.resp 10:23 34:34
.respe 10:18 34:-11
.respo 34:64
.ress 1:4 2:12 5:7 20:37 26:36 29:-7
.ress$ 1:9 20:43 26:37 29:-6 33:-4
.ressi 2:19 33:17
.rest 5:-23 8:-4 12:20 17:-6 18:87 25:-41 27:7 28:17 29:6 31:44 33:-65 34:-3
.rest$ 18:90 25:-4 28:4 29:-60 31:50 32:8 33:-10
.resta 29:44
.reste 27:27
.restr 12:37
.resu 7:14 8:10 27:27 31:-15
.resul 7:15 8:11
.resum 27:29 31:-13
.rete 31:29
.reti 31:30
.retr 1:10 14:-15 16:-23 19:16 29:61
.retro 1:15 14:-13 16:-21 19:17 29:46
.rett 33:6
.retty 33:6
.reve 2:33 8:37 9:-28 15:-18 29:30 33:9
.rever 2:35 8:29 9:-27 15:-18 29:4 33:12
.revi 1:24 2:6 6:-7 9:1 15:-25 16:-34 19:42 20:-22 22:27 24:-11 25:10 29:69
.revie 1:27 2:11 9:3 10:-38 16:-28 22:32 24:-4 25:13 29:40 33:2 34:13
.revio 19:59 29:11 34:-1
.revu 32:20
.rewe 5:53 10:-17 29:-6 32:-4 33:24
.rewee 5:53 10:-17 29:-6 32:-4 33:24
.rewh 5:55 10:-5 25:-17 33:15
.rewha 5:55 10:-5 25:-17 33:15
.rewo 2:20 22:29
.rewor 2:20 22:29
.rewr 22:8
.rewri 22:8
.reze 12:50 29:23 33:-3
.reze$ 12:21
.rezee 12:16 29:16 33:-11
.rfac 12:17 33:21
.rface 12:17 33:21
.rfec 25:24
.rfect 25:24
.rfor 2:22
.rform 2:22
.rge$ 2:11 9:-3 10:26 12:22 17:-33 20:-17 22:11 25:-42 29:38 31:-10 33:4 34:43
.rgea 2:48
.rgeab 2:48
.rged 2:20 8:33 17:1 21:5
.rged$ 2:20 8:33 17:1 21:5
.rges 12:13
.rges$ 12:13
.rget 1:-10 2:-4 4:25 7:-19 11:12 19:-15 20:18 22:-8 23:-16 24:35 26:-7 28:-23 29:-13 31:10
.rget$ 1:-10 2:-4 4:25 7:-19 10:2 11:12 19:-15 20:18 22:-8 23:-16 24:33 26:-6 28:-22 29:-13 31:10
.rgin 2:7 12:52 20:-20 29:14
.rging 2:9 12:53 20:-18
.rgoe 2:3
.rgoed 2:3
.rgot 2:7 8:6 9:1 11:-2 13:-8 16:15 17:-12 18:1 23:-1 25:-5 28:10 29:9 30:-2 33:3 34:-6
.rgot$ 2:7 8:6 9:1 11:-17 13:-8 16:15 17:-11 18:1 25:-2 28:10 29:10 30:-2 33:3 34:-6
.rhap 15:4 26:9
.rhaps 15:4 26:9
.ria$ 10:6 11:-2 15:4 21:19 22:-15 29:7
.rial 17:43
.rial$ 17:43
.ribe 2:-17 6:-40 7:-14 11:19 14:-23 25:-62 26:63 27:60 30:37 31:17 33:-38 34:7
.ribe$ 7:-4 10:15 11:24 17:-45 25:-32 26:30 27:55 29:21 31:28 33:-32
.ribed 5:-14 6:-5 17:28 26:30 27:-22 30:39 34:15
.ribu 11:-2 17:80 27:31 29:-1 31:6
.ribut 11:-1 17:78 27:32 29:-1 31:6
.rich 27:27 31:17
.richt 27:27 31:17
.rics 8:10
.rics$ 8:10
.rict 10:39 12:35 28:-23
.rict$ 10:40 28:-22
.rida 0:-6 1:40 2:8 7:-12 10:-15 14:-4 16:37 24:36 25:16 27:-23 29:1 32:55
.riday 0:-6 1:40 2:8 7:-12 10:-15 14:-4 16:37 24:36 25:16 27:-23 29:1 32:55
.rief 32:12
.rief$ 32:12
.rien 8:-32 25:19 29:3
.riend 8:-31 25:20 29:10
.ries 3:22 4:19 5:10 6:-45 12:5 19:5 22:6 29:-67 31:-4 33:8 34:2
.ries$ 3:22 4:19 5:10 6:-45 12:5 19:5 22:6 29:-67 31:-4 33:8 34:2
.righ 2:-16 5:2 6:29 7:3 9:-40 10:-37 11:1 12:31 19:-9 21:-27 23:14 24:-22 25:35 33:19 34:9
.right 2:-16 5:2 6:29 7:3 9:-40 10:-37 11:1 12:31 19:-9 21:-27 23:14 24:-22 25:35 33:19 34:9
.rigi 16:22
.rigin 16:22
.riin 28:22
.riing 28:22
.ril$ 4:46
.ring 0:-36 1:-48 2:23 3:-91 4:-8 5:-8 6:5 7:-64 11:-108 12:-3 14:-87 15:7 16:12 18:1 19:34 20:-93 24:21 25:29 26:-53 27:6 28:10 29:-28 30:-11 31:30 33:41 34:20
.ring$ 0:-15 1:-32 2:41 3:-4 6:-13 8:14 9:12 10:-6 11:-55 12:-55 13:-8 14:-62 15:21 16:23 17:5 19:28 20:-20 24:7 25:42 26:-7 31:30 33:23 34:27
.rings 2:-4 6:42 8:-5 9:-11 10:19 12:38 13:2 20:-26 24:3 27:1 28:24 29:-49 33:23
.rinn 24:41 28:-6 31:25
.rinne 24:42 28:-5 31:25
.rint 2:7 9:-16 10:-6 11:14 14:54 19:-17 22:17 28:-19 29:42 32:6 33:30
.rint$ 1:2 10:-1 11:16 14:57 28:-39 29:33 32:21 33:15
.rints 2:15
.riod 5:35
.riod$ 5:42 6:4 12:-24
.rior 16:-2 19:83 24:41 33:-15
.rior$ 16:-2 19:83 24:41 33:-15
.ript 29:5 31:26
.ripti 29:12 31:22
.ris$ 4:76 14:-7
.rise 29:31 32:2
.rise$ 29:31 32:2
.risk 7:37 8:42 9:-32 22:13
.risk$ 7:39 8:22 9:-28 22:14
.rist 25:22 28:-35 29:17
.ristm 25:22 28:-35 29:17
.rite 0:-23 6:18 11:5 12:-8 13:-11 15:23 20:-42 21:31 24:21 29:36
.rite$ 6:23 10:-23 11:9 12:-26 21:6 25:1 29:53
.riter 10:9 15:35 29:-4
.riti 0:4 2:1 15:-1 16:7 17:-6 19:12 28:2 29:-11 33:-9
.ritin 0:4 15:-1 16:7 17:-5 19:12 28:3 29:-8 33:-8
.rity 1:18 7:13 9:-18 11:-16 13:-23 16:3 22:12 29:31 33:-29 34:57
.rity$ 1:18 7:13 9:-18 11:-16 13:-23 16:3 22:12 29:31 33:-29 34:57
.riva 0:18 11:35 29:-8
.rivat 0:18 11:26 29:-4
.rive 2:77 8:14 10:-3 17:10 18:33 29:-48
.rive$ 2:14
.rived 17:31
.river 2:57 8:15 29:-18 33:17
.rives 18:25 33:-4
.rix$ 18:7
.rizo 18:28 29:-9
.rizon 18:28 29:-9
.rket 1:11 8:-1 20:1 26:29 27:13 30:1
.rketi 1:11 8:-1 26:29 27:13 30:1
.rkfl 17:10
.rkflo 17:10
.rkil 0:16
.rkill 0:16
.rkin 28:21
.rking 28:21
.rks$ 17:16 23:3 25:23 30:17
.rlea 20:8 33:-3
.rleas 20:9
.rlie 6:-12 15:20 16:24 18:39 19:18 23:4 33:-13
.rlier 6:-11 15:20 16:24 18:40 19:18 23:4 33:-24
.rlli 22:24
.rllib 22:24
.rly$ 1:8 2:12 3:40 5:2 16:-12 21:18 23:34 33:-11
.rmal 23:6
.rman 2:16 11:20
.rman$ 11:21
.rmanc 2:20
.rmat 8:24 9:-5 11:15 13:-4 17:43 21:34 25:-4
.rmati 8:24 9:-5 13:-4 17:43 21:35 25:-3
.rmed 5:-4 10:23 27:40
.rmed$ 27:40
.rmin 14:71 23:28 29:-18 31:-18
.rmind 23:29
.rmis 13:3 22:13
.rmiss 13:3 22:13
.rmit 2:56
.rmitt 2:51
.rmnd 24:28
.rmnd$ 24:28
.rms$ 9:14 10:80 14:-12 29:-20
.rned 9:44 30:24 34:-12
.rned$ 9:44 30:24 34:-12
.rnel 1:21 29:51 31:11 33:-17
.rnel$ 1:21 29:51 31:11 33:-17
.rnet 20:-18 29:58
.rnete 20:-11 29:58
.rng$ 33:58
.rnin 0:-15 1:5 3:-18 4:1 8:2 10:8 11:14 12:4 14:-5 15:1 16:-3 17:-1 21:-2 22:1 23:-9 24:29 28:8 30:-2 31:-6 32:12 33:-3 34:2
.rning 0:-15 1:5 3:-18 4:1 8:2 10:8 11:14 12:4 14:-5 15:1 16:-3 17:-1 21:-2 22:1 23:-9 24:29 28:8 30:-2 31:-6 32:12 33:-3 34:2
.roac 18:12 28:18
.roach 18:12 28:18
.road 14:28 18:-23 29:13
.roba 8:7 23:4 30:6
.robab 23:4 30:7
.robl 2:14
.roble 2:14
.roce 9:-14 10:-30 11:22 17:51 21:54
.roced 10:-19 11:20 21:8
.roces 9:-6 17:52 21:39
.rod$ 29:19
.rodu 0:29 1:5 10:14 17:45 20:7 24:-13 27:4 29:-52 33:-22
.roduc 0:29 1:7 10:14 17:30 20:7 24:-13 27:5 29:-35 33:-18
.roga 13:31
.rogat 13:31
.rogr 5:21 17:36
.rogra 17:42
.roje 3:9 5:18 10:9 14:-17 17:33 20:-18 21:11 22:13 29:-42 31:6 33:22
.rojec 3:9 5:18 10:9 14:-17 17:33 20:-18 21:11 22:13 29:-42 31:6 33:22
.roke 2:6 22:30 29:33 34:-41
.roke$ 25:15 29:15 34:-40
.roken 2:7 22:31 25:-7 29:10
.roll 4:28 14:1
.roll$ 29:21
.rom$ 1:5 4:11 6:-46 8:43 9:-3 10:32 12:-49 14:28 15:-35 19:37 20:-54 21:-6 25:8 26:-34 27:-6 28:-8 29:12 30:2 31:46 33:-5 34:-7
.romi 2:5 20:2
.romis 2:5 20:2
.ron$ 13:4 16:-11 25:-16 29:6 34:21
.rong 16:26 22:11 25:21
.rong$ 16:26 22:11 25:21
.ronm 17:3
.ronme 17:3
.ront 18:9 27:11 29:-4 33:11
.ront$ 18:10 29:-3
.roof 29:12
.roofr 29:12
.room 0:23 2:68 27:1 29:30
.room$ 0:23 2:68 27:2 29:32
.rop$ 2:5 20:4 24:43 29:-68 30:23 31:17 33:17
.rope 20:13
.roper 20:13
.ropo 5:-32 6:69 9:-17 10:22 19:-12 20:-20 23:4 29:-42 33:60
.ropos 5:-32 6:70 9:-16 10:17 19:-12 20:-20 23:4 29:-41 33:61
.ror$ 2:40 6:25 9:-12 10:-30 29:77 33:-14
.rors 6:1
.rors$ 6:1
.rosp 19:17 29:19
.rospe 19:17 29:19
.ross 18:36
.rote 10:44
.rote$ 10:20
.roug 5:9 8:22 9:15 10:-20 11:9 12:-21 13:14 14:13 19:-2 25:-8 29:-3 31:-13 33:-12
.rough 5:10 8:10 9:15 10:-13 11:10 12:-20 13:14 14:14 19:-2 22:7 25:-7 31:-12 33:-10
.roun 10:-24 17:33 18:30 19:21 24:8 27:7 29:-43 33:-9
.round 10:-24 17:33 18:30 19:21 24:8 27:7 29:-43 33:-9
.rova 7:13 8:43 13:40 29:-37
.roval 7:16 8:25 9:1 13:40 29:-27
.rove 3:4 6:-18 7:45 8:20 9:24 13:4 21:-11 22:-40 29:19 32:-5 34:27
.rove$ 7:44 8:25 9:2 25:-36 29:47 34:-1
.roved 3:12 7:-14 9:27 13:26 29:-9
.rover 34:41
.roves 7:23 13:-7 34:9
.rovi 7:3 25:24
.rovin 7:4 9:-8 25:24
.row$ 1:31 2:12 6:-8 7:11 10:-13 12:-14 15:-2 18:-2 24:54 32:64 33:16
.roze 5:-51 10:-5 12:95 17:-42 18:-16 22:22 25:44 29:24 31:-8 33:-7
.roze$ 6:23 12:-22 25:34
.rozen 5:-49 10:-1 12:107 17:-26 18:-10 22:23 25:8 29:29
.rozn 5:-10 12:74 29:-7
.rozn$ 5:-8 12:63
.rpos 6:-2 10:47 11:2 30:2
.rpose 6:-2 10:47 11:2 30:2
.rpov 34:19
.rran 9:4
.rras 22:3
.rrass 22:3
.rre$ 3:3
.rrec 2:37 6:-17 10:-18 16:27 20:27 21:4 33:34
.rrect 2:36 6:-17 10:-18 16:27 20:27 21:4 33:34
.rree 14:20
.rreez 14:20
.rren 4:14 5:56 12:51 26:5
.rrent 4:14 5:56 12:51 26:5
.rret 31:29
.rrin 14:13
.rriv 2:10 17:23 18:34
.rrive 2:10 17:23 18:34
.rror 2:33 6:40 9:-29 10:-29 29:73 33:-29
.rror$ 2:40 6:17 9:-12 10:-29 29:77 33:-3
.rrors 6:1
.rrow 1:20 2:14 6:-8 7:13 10:-12 12:-13 15:-1 24:56 32:56 33:17
.rrow$ 1:20 2:14 6:-8 7:13 10:-12 12:-13 15:-1 24:56 32:56 33:17
.rroz 25:21
.rroze 25:21
.rry$ 1:-6 2:7 5:3 8:6 9:7 10:37 12:9 14:12 16:13 18:13 21:-8 22:-6 23:-8 25:32 27:-6 30:-2 31:-3 33:-11
.rsch 6:27 10:11 12:-2
.rsda 6:17 12:-24 16:31 19:-12 32:33 33:27
.rsday 6:17 12:-24 16:31 19:-12 32:33 33:27
.rse$ 8:6
.rsel 11:48 25:-17 31:30
.rself 11:48 25:-17 31:30
.rset 16:-4 27:6 29:37
.rsetz 16:-4 27:6 29:37
.rshi 2:-23 6:28 10:25 16:11 19:-1 21:18 22:3 27:13 29:-35 33:19
.rship 2:-23 6:29 10:26 16:11 19:-1 21:18 22:4 27:13 29:-35 33:19
.rsio 1:-14 2:16 3:-2 4:35 5:28 6:17 9:-24 17:-16 18:-23 19:38 20:46 29:30 32:-4
.rsion 1:-14 2:18 4:35 5:28 6:17 9:-24 17:-15 18:-23 19:38 20:45 29:33 32:-4 33:-3
.rsle 2:32 12:-15 21:19
.rslep 2:32 12:-15 21:19
.rson 34:72
.rson$ 34:72
.rss$ 26:26
.rst$ 2:-21 9:-9 10:-42 11:-6 14:-5 16:-10 17:97 18:76 20:-11 21:9 29:-41 33:45 34:-22
.rsta 6:-30 10:8 11:46 32:10 33:16
.rstan 6:-10 10:11 11:47 33:16
.rsto 25:7
.rstoo 25:7
.rtai 20:36 29:-5 33:-6
.rtain 20:36 29:-5 33:-6
.rtan 11:2 17:9 18:16 32:-4
.rtant 17:9 18:16 32:-4
.rted 9:-17 12:9 17:43 29:45
.rted$ 9:-17 12:9 17:43 29:45
.rter 3:36 5:-26 17:51
.rter$ 5:-25 17:44
.rth$ 7:32 9:-27 10:29 21:15
.rthe 31:45
.rtin 3:11 4:20
.rting 3:11 4:20
.rtne 22:11
.rtner 22:11
.rtni 28:9 32:29
.rtnig 28:9 32:29
.rts$ 3:5 4:9 10:27 12:-66 17:15 24:-4 30:11 31:48 34:-27
.rtwo 1:35
.rtwor 1:35
.rty$ 1:7 2:-11 5:-5 10:3 12:22 29:26
.ruct 11:44
.ructi 11:44
.rue$ 12:20 33:24
.rule 2:-23 10:37 18:-2 22:17
.rules 2:-23 10:37 18:-2 22:17
.run$ 3:28 14:5 18:13 19:-32 25:14 29:48
.runk 3:-6 5:8 12:22
.runk$ 3:-6 5:8 12:22
.runn 25:16 29:17
.runni 25:16 29:1
.runs 34:30
.runs$ 34:30
.runw 10:-19 28:37
.runwa 10:-19 28:37
.rver 10:15 29:64 31:-18
.rver$ 10:15 29:54 31:-16
.rvie 13:41 14:42 32:32
.rview 13:29 14:42 32:32
.rwar 15:13 29:8
.rward 15:13 29:8
.rybo 25:23
.rybod 25:23
.ryon 5:16 12:2 14:-14 18:8 20:13 31:3 34:3
.ryone 5:16 12:2 14:-14 18:8 20:13 31:3 34:3
.rypt 9:21 29:-13
.rypto 8:8 29:-4
.ryth 8:3 10:15 11:22 12:23 13:11 14:26 16:21 20:-26 24:-10 25:-37 29:-21 31:12
.rythi 8:3 10:15 11:22 12:23 13:11 14:26 16:21 20:-26 24:-10 25:-37 29:-21 31:12
.sabl 31:52
.sable 31:52
.safe 20:16
.safe$ 20:16
.sage 2:13 11:31 12:-1 26:20 27:-2 29:-98 30:30 31:21 34:-14
.sage$ 2:45 10:-22 11:43 25:2 29:-34 31:-28
.sages 2:-9 10:19 26:18 27:-14 30:35 31:48
.said 7:24 9:35 21:-5 34:-7
.said$ 7:24 9:35 21:-5 34:-7
.sail 2:31
.sal$ 6:14 10:25 12:13 16:2
.sale 18:-23 29:65
.sales 18:-21 29:35
.sali 6:38 19:30 20:-31 33:-5
.salio 6:38 19:30 20:-31 33:-5
.sals 6:31 33:59
.sals$ 6:31 33:59
.salu 2:-6 3:5 7:5 8:-2 10:5 13:-1 14:11 16:-3 17:-10 20:8 21:8 25:1 29:-26 32:-2
.salut 2:-6 3:5 7:5 8:-2 10:5 13:-1 14:11 16:-3 17:-10 20:8 21:8 25:1 29:-26 32:-2
.same 4:55 6:-25 10:36 14:-16 16:6 18:-24 25:36
.same$ 4:55 6:-25 10:36 14:-16 16:6 18:-24 25:36
.samm 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.samme 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.sand 25:27 29:-28
.sap$ 2:5
.sary 10:59 21:20 23:16 25:-37 29:-21
.sary$ 10:59 21:20 23:16 25:-37 29:-21
.sati 5:15
.satio 5:15
.satu 5:27 16:3
.satur 16:5
.saw$ 10:8
.say$ 6:8 10:-5 12:12 28:39 33:16
.sayi 10:34
.sayin 10:34
.says 6:27 11:6 29:-13 33:51
.says$ 6:27 11:6 29:-13 33:51
.scal 34:11
.sche 1:14 2:-4 3:21 4:28 6:-13 12:-35 13:-65 14:34 17:-11 18:17 19:14 24:4 25:-45 26:-8 29:-6 31:-25 34:51
.sched 1:14 2:-32 3:21 4:28 12:-28 13:-36 14:31 18:21 19:22 20:-19 24:4 25:-33 29:-18 31:-23 34:27
.schei 20:9 34:17
.schi 6:-16 9:16 10:11
.schie 6:-16 9:16 10:11
.scho 25:64 32:-2
.schon 25:50
.schoo 25:8 29:8
.scop 2:44 9:-22 10:21 29:-47 34:5
.scope 2:44 9:-22 10:21 29:-47 34:5
.scor 5:13 19:-9 29:39
.scre 2:6 29:22 33:-1
.scree 2:7 29:22 33:-1
.scri 2:-45 6:-23 7:-15 8:-36 9:-5 10:3 11:20 14:-29 24:-35 25:-80 26:54 27:85 29:-4 30:43 31:20 33:-42 34:8
.scrib 2:-15 6:-20 7:-10 10:7 11:11 14:-9 25:-38 26:62 27:43 29:5 30:46 33:-36 34:6
.scrip 29:4 31:29
.scus 2:5 4:25 5:21 6:31 8:-27 9:-30 10:-21 11:-45 14:33 16:8 17:-29 19:1 20:71 22:-30 25:-58 31:-41 32:-23 33:-7 34:6
.scus$ 2:8 4:26 5:22 6:31 9:-42 10:-17 11:-43 14:34 16:9 17:-24 19:1 20:73 22:-8 25:-54 29:-31 32:-21 33:-5 34:8
.scuss 21:2 29:11 30:4 31:-20
.sday 1:24 2:13 6:3 7:-56 10:-35 12:-56 14:-23 16:43 18:-31 19:-24 20:8 22:10 24:39 25:-107 27:-7 28:-33 32:73
.sday$ 1:5 2:14 6:4 7:-55 10:-34 12:-55 14:-21 16:59 18:-30 19:-24 20:9 22:12 24:37 25:-106 28:-32 32:74 33:1
.sdays 16:-1
.sdem 25:14 29:25 33:-10
.sdem$ 25:14 29:25 33:-10
.sear 29:26
.searc 29:26
.seco 0:10 1:2 33:33
.secon 0:10 1:2 33:33
.sect 29:39
.sect$ 29:39
.secu 1:18 2:8 7:14 10:5 11:-13 13:-11 16:3 22:8 29:15 33:-31 34:20
.secur 1:18 2:8 7:14 10:5 11:-13 13:-11 16:3 22:8 29:15 33:-31 34:20
.sed$ 2:24 5:-21 6:155 7:12 9:5 12:33 14:-34 15:-2 17:-10 18:-110 19:-72 20:-10 21:47 26:-7 27:-22 28:-22 29:-57 31:-3 32:-42 34:-37
.see$ 2:-47 9:-2 11:2 13:24 14:28 17:-6 19:24 21:2 25:56 29:7 32:-29
.seem 29:6 30:3
.seems 29:6 30:3
.seen 7:2
.seen$ 7:2
.self 0:17 11:52 25:-29 31:25
.self$ 0:17 11:52 25:-29 31:28
.send 2:-13 14:27 17:38 23:7 24:7 26:21 27:42 28:-3 30:-5 31:26
.send$ 2:-1 14:30 17:27 23:14 24:11 26:22 27:8 31:11
.sendi 27:26
.sens 0:28 2:-12 6:-9 10:33 11:9 26:6
.sense 0:28 2:-11 6:-9 10:34 11:9 26:6
.sent 5:13 9:2 12:28 29:-43
.sent$ 5:6 9:3 12:29 17:1 29:-15
.sente 10:7
.sep$ 1:59 14:-34 16:-17 20:13 29:-8 32:60 33:16
.sepa 0:46
.separ 0:46
.sept 1:78 5:-53 7:-6 9:-48 10:-56 11:-19 12:-26 14:10 15:-26 16:53 17:-27 18:-25 20:70 21:-5 22:-16 24:32 27:-38 28:-54 29:-16 32:50 33:15 34:-25
.sept$ 1:38 4:-10 6:-1 16:5 20:63 24:27 29:-21
.septe 1:35 4:4 5:-29 6:12 10:-20 14:16 16:28 20:11 32:36 33:11
.ser$ 2:19 29:36
.seri 2:1 3:24 4:21 5:23 19:14 22:8 29:-27
.serie 2:1 3:24 4:21 5:23 19:14 22:8 29:-27
.sers 20:71 29:-16 33:-21 34:13
.sers$ 20:71 29:-16 33:-21 34:13
.sert 1:66 24:-18
.sert$ 1:66 24:-18
.serv 10:56 29:72 31:-18 33:-10
.serve 10:43 29:63 31:-18 33:-5
.ses$ 9:-18 10:-8 17:3 20:-34 25:-24 29:4 31:58 33:25
.sest 18:71
.sest$ 18:71
.set$ 2:-46 4:28 5:-7 9:23 10:-12 11:25 20:3 22:-22 23:29 27:-30
.sett 29:-2 32:39
.setti 32:39
.setu 17:8 18:-7
.setup 17:8 18:-7
.setz 16:-4 27:6 29:37
.setzu 16:-3 27:22
.seve 32:48
.seven 32:49
.sfe$ 21:-9 22:25
.sgid 33:29
.sgids 33:29
.shal 7:27
.shall 7:8
.shar 14:10
.share 14:10
.shbo 9:10 22:28 29:-4
.shboa 9:10 22:28 29:-4
.shce 14:52 19:7 25:-14 29:-8
.shced 14:7 19:7
.she$ 3:10
.shed 5:-35 6:41 12:10 33:-11
.shed$ 5:-35 6:41 12:10 33:-11
.shee 11:48 29:-22
.sheet 11:48 29:-22
.shel 8:15 20:8 22:-13 29:-7
.sher 2:9
.sher$ 2:9
.shif 15:21 16:17 29:24 34:20
.shift 15:21 16:17 29:24 34:20
.shin 15:39 25:20 33:15
.shing 2:1 15:39 25:21
.shiny 33:26
.ship 1:-83 5:-69 6:40 8:13 9:-57 10:11 13:-27 16:27 18:-77 19:8 20:31 21:7 25:-61 27:2 28:29 29:-42 32:-25 34:3
.ship$ 1:-53 4:9 5:-34 6:13 8:16 9:-40 10:13 13:-20 18:-36 19:2 20:8 21:8 25:-16 27:8 28:25 29:-34 32:-14 34:5
.shipp 6:28 20:30
.ships 3:4 4:-12 16:21
.shor 3:7 11:42
.short 3:7 11:42
.shot 2:19 24:18
.shot$ 29:8 33:-9
.shou 1:-8 2:-6 3:11 4:-18 6:6 7:22 8:-55 9:-56 10:-24 11:1 12:-19 13:-27 15:20 16:6 18:16 19:-40 21:5 22:-23 25:-26 26:32 27:-24 30:20 31:-17 32:5 33:-8 34:5
.shoul 1:-7 2:-10 3:11 4:-17 6:7 7:23 8:-53 9:-41 10:-15 11:3 12:-13 13:-26 15:21 16:8 18:17 19:-34 21:5 22:-22 24:-34 25:-10 26:22 27:-6 30:21 31:-14 32:4 34:6
.shout 24:30
.show 5:-21 8:-8 9:13 11:33 13:66 14:24 17:-25 19:38 25:-24 27:-27
.show$ 5:-11 8:-7 11:33 13:70 14:20 17:-25 19:39 25:-23 27:-26
.shut 2:-27 6:34 12:62 20:-4 25:-36 29:-48 31:46 33:8
.shut$ 2:-26 6:40 12:44 20:-4 25:-35 29:-47 31:46 33:15
.shy$ 10:40
.sibl 0:20 3:12 5:-17 10:-4 12:-14 13:-23 21:3 22:3 26:27 29:-16 30:27 33:11 34:17
.sible 0:20 3:12 5:-17 10:-4 12:-14 13:-23 21:3 22:3 26:27 29:-16 30:27 33:11 34:17
.sick 25:15
.sick$ 25:15
.side 2:-42 3:19 6:32 8:31 9:-23 10:13 12:-35 21:15 25:25 34:-9
.side$ 2:-10 3:20 6:33 12:-1 25:29 29:-35
.siden 29:27 34:-22
.sider 8:12 10:18 21:17
.sie$ 16:-5 27:19
.sign 7:36 8:51 11:-24 13:-10 14:-13 18:-48 21:-19 25:-13 26:8 27:43 29:25 30:-17 33:13 34:42
.sign$ 7:4 8:19 17:-9 21:-19 25:-53 26:14 27:46 29:39 33:10
.signe 9:20 17:18 29:27
.signi 8:30 10:3
.signs 21:7 29:-14 34:41
.sile 25:-15 27:50 29:-11 31:20
.silen 25:-15 27:50 29:-11 31:20
.sill 25:3
.silly 25:3
.sinc 6:10 21:-6 29:30
.since 6:10 21:-6 29:30
.sine 10:23
.sines 10:23
.sing 5:4 6:1 7:7 11:33 12:-10 22:12 25:22 28:-36 33:-11
.sing$ 5:5 6:2 7:8 11:34 12:-3 22:8 28:-2
.singl 15:7 25:6 26:1
.sion 2:12 3:-27 4:32 5:12 6:3 8:9 9:28 10:-24 11:-54 12:-13 13:21 17:-72 18:-40 19:26 20:44 21:-41 22:37 25:-59 27:-23 28:-19 29:10 31:-7 32:-38 34:-3
.sion$ 1:-61 2:15 3:-19 4:35 5:13 6:3 8:13 9:29 10:-70 11:-47 13:22 17:-69 18:-36 19:23 20:45 21:-36 22:46 25:-48 28:-12 29:12 32:-31 33:-42 34:-2
.sions 1:8 33:23
.sir$ 25:9
.site 31:16
.site$ 31:16
.siti 9:18
.sitio 9:10
.sito 10:16 12:25
.sitor 10:16 12:25
.sitt 13:31
.sitti 13:31
.sive 8:26
.sive$ 8:26
.six$ 3:8 4:46
.sked 4:2 9:15 10:13 11:-3 13:32 14:3 16:15 18:1 19:-14 20:7 23:9 24:-10 25:-2 27:2 29:3 32:-3 33:-5 34:-7
.sked$ 4:2 9:15 10:13 11:-3 13:32 14:3 16:15 18:1 19:-14 20:7 23:9 24:-10 25:-2 27:2 29:3 32:-3 33:-5 34:-7
.skin 2:3 8:-4 9:-17 13:-1 14:3 15:2 18:-6 19:13 21:17 22:23 24:9 25:-17 29:-5 32:6 33:6
.sking 2:3 8:-4 9:-17 13:-1 14:3 15:2 18:-6 19:13 21:17 22:23 24:9 25:-17 29:-5 32:6 33:6
.sks$ 17:42 22:20
.slat 0:4 2:8 5:-29 8:-6 10:20 11:-21 12:7 14:16 23:10 25:-35 27:21 29:13 32:-10 33:14
.slata 33:13
.slate 20:10 22:-6 29:79 33:-1
.slati 0:15 2:31 5:-5 12:22 22:10 29:-18 33:11 34:15
.slato 14:26 23:17 27:27 28:5 29:-60
.slee 12:3 25:11 28:25
.sleep 11:-11 12:3 25:15 28:23
.slep 2:32 12:-15 21:19
.slept 2:32 12:-15 21:19
.slet 0:3 10:3 11:-3 15:-3 16:3 17:-10 22:-10 26:-6 28:2 29:3 32:7
.slett 0:3 10:3 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 28:2 29:3 32:7
.slid 6:21 15:16
.slide 6:29
.slip 2:-1 6:7 15:62 19:47 29:-31
.slip$ 6:12 15:17 19:49 29:-17
.slipp 15:29
.slo$ 2:26
.slot 33:35
.slot$ 33:35
.slus 0:10 10:38 12:25 31:-12
.slush 0:10 10:38 12:25 31:-12
.smal 0:10 2:14 15:3
.small 0:10 15:3
.smin 4:13
.smine 4:13
.smth 11:2 29:-3 32:15
.smth$ 11:2 29:-3 32:15
.snea 2:23 12:-15 18:35
.sneak 2:20 12:-15 18:35
.snoo 24:36 29:-8 31:26
.snooz 24:36 29:-8 31:26
.soak 8:2 28:24
.soft 1:42 10:26
.soft$ 1:42 10:26
.some 0:40 2:-55 4:-26 5:-28 6:-53 9:-1 11:12 12:9 15:46 16:-74 17:41 19:-37 20:-20 21:15 23:14 24:-48 25:13 28:-50 30:1 31:-67 32:32 33:-2 34:23
.some$ 0:16 2:6 11:16 15:25 16:-20 22:2 23:7 24:-27 26:3 29:3
.someb 2:-24 3:6 4:-12 7:13 29:23 30:22 34:11
.someo 2:-24 9:-12 10:23 12:7 15:21 17:24 29:-3 34:16
.somet 0:10 2:-6 11:4 13:25 15:-2 17:29 21:3 25:22 29:-16 32:48
.somew 14:28
.son$ 9:16 17:15 18:-11 22:30 29:-52 33:-55 34:97
.soon 6:-32 10:-67 12:-27 18:117 20:30 24:-14 27:38 28:66 29:-29 32:-15 33:-62
.soon$ 6:-18 10:-27 12:-20 18:49 20:32 24:-11 27:40 28:72 29:-18 32:-12 33:-2
.soone 18:80 33:-8
.sorr 1:-4 5:8 6:1 7:-5 8:5 9:10 10:12 12:14 14:14 16:10 17:4 18:10 21:-6 23:-6 25:20 27:-2 31:-1 33:-9
.sorry 1:-4 5:8 6:1 7:-5 8:5 9:10 10:12 12:14 14:14 16:10 17:4 18:10 21:-6 23:-6 25:20 27:-2 31:-1 33:-9
.sort 20:47 29:-15
.sort$ 20:53 29:-11
.sos$ 25:-13 27:22 31:26
.soun 25:37
.sound 25:37
.sour 17:20
.sourc 17:20
.spac 25:4 29:13
.spam 8:-13 29:29 31:12
.spam$ 8:-10 29:36
.spamm 31:11
.spea 11:35
.speak 11:35
.spec 10:40 14:-5 18:-27 19:14 32:38 34:-19
.speci 12:-7 32:41
.spect 10:24 19:16 34:-13
.spel 11:-4 29:63
.spell 11:-4 29:63
.spen 29:29
.spin 4:47
.spin$ 4:47
.spit 13:9 22:30
.spite 13:9 22:30
.spon 34:61
.spons 34:62
.spos 16:35
.spri 1:7 14:-30 19:15 29:27 32:20
.sprin 1:5 14:-29 19:15 29:27 32:21
.spun 29:-13 33:13
.spun$ 29:-13 33:13
.sqla 2:31
.sqlal 2:31
.sque 2:10 16:34
.squee 16:34
.ssag 2:14 11:-2 25:20 26:15 29:-42 30:31 31:29 34:-12
.ssage 2:14 11:-2 25:21 26:15 29:-41 30:31 31:28 34:-12
.ssar 10:23 21:20 23:16 29:-3
.ssary 10:23 21:20 23:16 29:-3
.sse$ 5:39 6:15 20:17 25:-10 29:-14
.ssed 5:-8 6:83 7:2 18:-20 21:63 22:9 33:-24
.ssed$ 5:-8 6:83 7:2 18:-20 21:63 22:9 33:-24
.ssib 0:20 3:11 5:-7 12:-4 13:-24 17:-10 21:1 22:24 23:4 26:28 30:27 33:19
.ssibl 0:22 3:13 5:-2 13:-21 17:-7 21:5 22:8 26:29 30:28 33:19
.ssin 7:9 22:24
.ssing 7:9 22:24
.ssio 1:2 22:9 33:10
.ssion 1:2 22:9 33:10
.ssl$ 9:44 29:11
.sso$ 2:42 8:17 9:5 13:-6
.ssue 8:-6 17:5 25:-6 29:32
.ssum 12:15
.ssume 12:15
.sswo 29:37
.sswor 29:34
.sta$ 10:-7 16:35 27:-4 31:18 32:36
.stab 1:13 5:94 6:-20 9:-9 10:39 12:7 14:-1 20:7 29:-39 34:43
.stabi 5:57 12:-16
.stabl 1:14 5:47 6:-12 10:40 12:25 20:10 29:-27 34:44
.stac 4:23 10:-17 19:10 22:20 29:61 31:-16
.stack 4:23 10:-17 19:10 22:20 29:61 31:-16
.staf 27:6
.staff 27:6
.stag 5:47 8:6 10:7 17:21 29:10
.stage 5:55 8:11 10:11 17:24 29:-38
.stagi 29:41
.stak 30:33
.stake 30:33
.stal 1:28 9:16 16:-2 18:-10 22:21 29:9
.stall 1:29 9:17 16:-1 18:-9 22:21 29:15
.stam 8:29 12:9
.stamp 8:29
.stan 5:44 6:-23 10:71 15:6 17:-53 20:-42 25:-33 27:-35 28:11 31:7 34:26
.stanc 28:28
.stand 5:47 6:-22 10:74 17:-51 20:-20 25:-29 27:-26 31:9 34:29
.star 1:-28 2:-21 3:38 4:21 9:-17 10:-14 11:22 12:18 15:-18 17:81 18:-36 20:-29 25:-10 27:10 31:-46 33:30 34:-36
.start 1:-27 2:-82 3:38 4:21 9:-13 10:-6 11:24 12:19 15:-17 17:78 18:-34 20:-29 25:-40 27:11 29:1 31:-43 33:31 34:-36
.stat 3:22 5:71 6:-4 8:-55 9:51 12:40 13:33 22:-45 25:-32 26:4 29:-8 34:-59
.state 5:39 9:39 12:15 13:42 22:-9 29:-23
.statu 5:39 8:-20 9:12 12:18 26:7 29:-23 31:14 34:-8
.stau 5:39 8:-31 9:47 25:-15
.ste$ 14:35
.stea 1:-2 16:48 26:9 33:-24
.stead 16:48 26:9 33:-21
.sted 6:11 10:-32 12:8 15:40 16:-18 21:30 27:78 33:-14
.sted$ 6:11 10:-32 12:8 15:40 16:-18 21:33 27:78 33:-14
.stee 14:4 29:1
.steer 14:5
.steh 5:14 9:15 29:-15
.stehe 5:19
.steht 9:17 29:-1
.stem 17:53 29:10
.step 11:49 17:52 18:11 20:-10 21:-15 33:-7
.step$ 17:36
.steps 11:53 21:-14
.ster 2:29 5:41 6:4 7:24 9:-41 12:20 13:36 18:11 20:-56 21:-35 25:-48 27:10 33:-57
.ster$ 1:8 2:38 5:46 6:-13 9:-61 12:23 13:20 18:17 20:-50 25:-40 27:20 29:-7 33:-61 34:-8
.sterd 3:9 6:29 7:32 8:-1 16:12 29:5 33:-12 34:2
.stic 1:33
.stic$ 21:1
.stick 1:33
.stil 0:-4 2:40 5:19 7:11 8:-42 9:49 10:-38 11:-9 12:14 13:19 14:14 16:-39 17:-30 18:-69 19:-19 20:32 21:9 22:-37 25:-4 27:-15 28:29 29:-2 30:9 31:-44 32:-65 33:-13
.still 0:-4 2:40 5:19 7:11 8:-42 9:49 10:-38 11:-9 12:14 13:19 14:14 16:-39 17:-30 18:-69 19:-19 20:32 21:9 22:-37 25:-4 27:-15 28:29 29:-2 30:9 31:-44 32:-65 33:-13
.stin 2:-43 5:27 10:1 11:15 22:43 27:4 29:-41 30:11 31:2
.sting 2:-42 5:30 11:15 22:43 27:11 29:-33 30:11
.stio 2:-2 8:-5 9:-8 12:2 14:5 17:9 18:7 20:4 21:-13 22:-16 28:2 33:5 34:23
.stion 2:-2 8:-5 9:-8 12:2 14:5 17:9 18:7 20:4 21:-13 22:-16 28:2 33:5 34:23
.stma 25:22 28:-35 29:17
.stmas 25:22 28:-35 29:17
.stom 2:6 4:-4 6:4 9:-8 12:1 15:19 20:28 21:3 24:-15 29:17
.stome 2:8 4:-3 6:4 9:-2 12:2 15:20 20:29 24:-14 29:6
.ston 0:16 1:21 2:-59 6:31 10:13 11:-29 12:-51 13:-24 14:8 15:14 16:7 17:-13 18:14 20:-48 22:-21 25:-39 27:2 29:-9 31:-2 33:19 34:18
.stone 0:6 1:28 2:-58 6:28 10:13 11:-26 12:-48 13:-23 14:8 15:14 16:8 17:-13 18:14 20:-47 22:-20 25:-39 27:3 29:-8 31:-1 33:19 34:18
.stoo 25:6
.stood 25:7
.stop 2:25 6:11 10:-14 12:-25 18:-15 23:-18 27:-58 30:52 31:58 33:57
.stop$ 2:26 6:11 10:-13 12:-25 18:-15 23:-16 27:-54 30:52 31:58 33:40
.stor 2:5 6:53 16:12 19:34 33:-57
.stora 2:9
.store 16:10
.story 6:56 19:37 33:-23
.stpo 2:-19 11:5 15:44 16:51
.stpon 2:-19 11:6 15:44 16:51
.stra 4:13 14:11 21:8
.strap 4:22
.stre 5:13 9:-6 12:5 14:1 20:6 21:6 29:-11 32:37 33:-33 34:-5
.strea 5:13 9:-6 12:5 14:1 20:6 21:6 29:-10 32:37 33:-33 34:-5
.stri 0:-109 1:-38 3:-15 5:-94 6:19 7:-46 8:8 10:10 11:-68 12:30 14:-94 16:22 17:-68 18:9 19:9 22:-9 24:17 25:-116 26:-26 27:45 28:25 29:-120 30:-7 31:20 32:-100 33:27 34:15
.strib 20:5 27:42 29:-27 31:12
.stric 6:2 10:39 12:32 28:-23
.strii 28:23
.strin 0:-95 1:-33 2:1 3:-2 5:-69 6:12 7:-39 8:16 10:5 11:-55 12:15 14:-73 16:24 17:-48 18:7 19:11 20:-45 21:-5 24:17 25:-91 26:-14 27:20 28:19 29:-62 30:-3 31:2 32:-82 33:36 34:19
.strn 33:60
.strng 33:57
.stru 11:44
.struc 11:44
.sts$ 2:54 9:-97 12:-56 13:54 14:-38 21:11 25:-83 26:35 29:28 31:7 32:-13 34:-36
.stta 5:23
.sttr 10:13
.sttri 10:13
.stuc 9:8 29:9
.stuck 9:8 29:9
.stud 17:9
.stuf 17:3 26:18 27:1 29:-21 32:33 33:-1 34:19
.stuff 17:3 26:18 27:1 29:-21 32:33 33:-1 34:19
.styl 4:34 29:2
.style 4:34 29:2
.sual 4:5
.sual$ 4:7
.sub$ 11:-42 26:57 27:27 29:-25 30:30 31:13
.subb 26:59 34:-16
.subbe 26:59 34:-16
.subm 1:2 13:-6 22:16 29:14
.submi 1:2 13:-6 22:16 29:14
.subs 2:-31 5:-22 6:-36 7:-11 8:-23 9:-15 10:-61 11:15 17:-35 24:-41 25:-52 26:90 27:45 29:30 30:50 31:20 34:10
.subsc 2:-9 5:-20 6:-34 8:-18 9:-9 10:-38 11:18 17:-14 24:-18 25:-40 26:69 27:23 29:36 30:52 31:22 34:20
.sugg 15:39
.sugge 15:39
.suit 17:39
.suita 17:15
.sult 7:15 8:11
.sults 7:16 8:29 9:-15
.sum$ 25:-41 29:68
.sume 12:22 27:28 31:-13
.sume$ 12:22 27:28 31:-13
.summ 27:14 29:29 32:40
.summa 27:16 32:42
.summi 29:26
.sund 8:20 32:35
.sunda 8:20 32:35
.supe 25:14 28:15 29:-9
.super 25:14 28:15 29:-9
.supp 0:3 2:15 6:-14 10:8 20:-4 21:24 28:-23 29:46
.suppo 0:3 2:15 6:-14 10:8 20:-14 21:24 28:-23 29:47
.sure 2:-6 7:18 16:-19 24:44 33:14 34:10
.sure$ 2:-6 7:18 16:-19 24:44 33:14 34:10
.swap 9:34 16:40 33:-9
.swap$ 9:36 16:40 33:-9
.swer 9:11 13:34 21:-30
.swer$ 9:23
.swere 13:27
.swit 27:25 30:23
.switc 27:25 30:23
.swor 29:34
.sword 29:34
.sync 29:32
.sync$ 29:32
.synt 11:49 25:-19
.synta 11:49 25:-19
.syst 29:27
.syste 29:27
.taba 29:38 33:-17
.tabas 29:38 33:-17
.tabi 5:57 12:-16
.tabil 5:57 12:-16
.tabl 1:6 5:20 6:-27 9:-18 10:39 11:-7 12:16 14:73 25:-14 29:-86 31:-31 34:52
.table 1:6 5:15 6:-25 9:-15 10:40 11:-6 12:16 14:73 25:-12 29:-85 31:-31 34:52
.tach 9:15 31:14
.tach$ 31:15
.tache 9:14 29:7
.tack 4:23 10:-17 19:10 22:20 29:55 31:-16
.tack$ 4:23 10:-17 19:10 22:20 29:55 31:-16
.tact 34:84
.tact$ 34:66
.taff 27:6
.taff$ 27:6
.tag$ 6:9 20:1 29:9 32:7 33:17
.tage 5:70 8:10 10:17 11:-13 17:21 20:-24
.tage$ 5:94 8:11 17:22
.tagg 6:56 33:24
.tagge 6:51 33:25
.tagi 29:41
.tagin 29:41
.tags 29:-15 32:18 34:52
.tags$ 29:-15 32:18 34:52
.tail 7:3 15:2
.tail$ 7:9 15:3
.tain 10:-17 11:12 17:13 20:24
.tain$ 20:34 29:-18
.taine 17:22 29:6 34:14
.tains 33:21
.take 2:7 5:-68 6:5 7:33 8:50 9:-61 11:-31 12:1 13:-10 16:37 20:-1 21:4 22:-21 24:-15 28:-31 29:2 31:21 33:-6
.take$ 5:-25 7:34 8:52 9:-49 11:-21 12:16 16:40 24:-3 28:-4 29:13 31:23 33:-10
.taken 6:9
.takes 2:1 10:4 34:22
.taki 2:9 9:11
.takin 2:9 9:11
.tal$ 14:20 17:10 29:17
.talk 11:26 15:30 21:10 22:-1 25:1 29:-9 33:-22 34:13
.talk$ 11:28 15:19 25:2 29:-6 33:-17 34:14
.talke 21:13
.tall 1:28 9:17 16:-2 18:-9 22:21 29:15
.tall$ 29:2
.talle 1:34 9:18 17:5 18:-8 22:21
.tamp 8:29
.tamp$ 8:29
.tanc 28:28
.tance 28:28
.tand 5:47 6:-22 10:72 11:21 17:-52 20:-20 25:-57 27:-26 31:5 34:29
.tand$ 5:28 6:-12 9:14 10:42 11:40 17:-13 25:-20 27:-17 29:-39 31:11 33:10
.tandi 13:12 34:28
.tands 5:26 10:25
.tandu 29:39
.tant 17:9 18:16 32:-4
.tant$ 17:9 32:-3
.tarb 11:-7 20:10 33:16 34:10
.tarba 11:-7 20:10 33:16 34:10
.targ 20:46
.targe 20:43
.tart 1:-28 2:-84 3:37 4:19 5:2 9:-22 10:-6 11:21 12:18 15:-18 17:80 18:-34 20:-29 25:-49 27:10 31:-45 33:30 34:-36
.tart$ 5:15 10:-45 11:30 12:6 14:16 17:-5 20:-6 25:-13 27:14 29:30 31:-10 33:15
.tarte 12:13 17:79
.tarti 3:12 4:21
.tarts 3:8 4:12 10:9 17:8 33:3 34:-20
.task 17:41
.tasks 17:41
.tate 5:39 9:39 12:15 13:42 22:-9 29:-23
.tate$ 5:40 9:40 12:16 13:5 22:-8 29:-6
.tati 0:17 3:3 5:-29 9:-9 10:10 11:6 12:-8 24:2 34:9
.tatio 0:17 3:3 5:-28 9:-9 10:10 11:6 12:-8 24:2 34:9
.tatu 5:38 8:-26 9:18 12:18 26:7 29:-23 31:14 34:-8
.tatus 5:38 8:-26 9:18 12:18 26:7 29:-23 31:14 34:-8
.taur 29:-2 33:4
.taure 29:-2 33:4
.tax$ 11:38 18:-15 25:-5 29:44
.tbfs 29:1
.tbfs$ 29:1
.tch$ 2:37 9:-27 10:-19 11:-48 12:-40 13:-28 17:29 21:-32 22:40 24:-26 25:-70 27:52 29:47 31:35 33:-74 34:2
.tche 2:2 10:-20 12:15 13:18 15:5 29:-34 30:1
.tches 2:3 10:-18 12:15 13:18 15:6
.tdow 27:12 28:74 31:4
.tdown 27:12 28:74 31:4
.tead 16:52 26:9 33:-22
.tead$ 16:52 26:9 33:-22
.team 1:-14 4:-23 5:-13 6:-18 7:-3 8:1 9:9 10:-1 12:2 13:39 14:-7 15:-26 17:8 18:1 19:-23 20:-23 21:20 22:5 24:12 27:3 29:16 31:11 33:-4 34:7
.team$ 1:-12 4:-21 5:-14 6:-15 7:-3 8:3 9:12 10:-18 13:30 14:-1 15:-23 17:12 19:-17 20:-17 21:21 22:6 24:11 27:5 29:18 31:8 33:-6 34:9
.teams 2:-3 12:5
.tech 10:7
.ted$ 0:-83 2:43 3:32 4:-30 5:-5 7:-21 8:10 9:23 10:-28 11:-129 12:1 13:27 14:-103 16:-42 17:39 18:-135 19:-20 20:3 21:5 25:22 27:82 28:-68 29:-7 30:47 32:-13 33:-26 34:-34
.teed 30:4
.teed$ 30:4
.teer 14:2 29:7
.teeri 14:7
.tefu 16:8
.teful 16:8
.tegr 2:19
.tegra 2:11
.tehe 5:19
.tehen 5:19
.teht 9:17 29:-1
.teht$ 9:17 29:-1
.tele 9:5
.telem 9:5
.tell 2:9 5:28 9:34 10:27 11:20 12:6 18:5 22:-43 23:-12 25:-23 27:-24 29:-89 31:43 33:31 34:13
.tell$ 2:10 5:35 9:34 10:30 11:25 12:7 18:8 22:-41 23:-9 27:-18 29:-65 31:-8 33:33 34:17
.telli 31:10
.tely 18:22
.tely$ 18:22
.temb 1:46 5:-31 6:11 10:-23 14:15 16:26 20:14 32:32 33:10
.tembe 1:34 5:-30 6:12 10:-17 14:16 16:14 20:18 32:32 33:16
.temp 3:69 4:45 13:-15 21:21 29:12
.tempe 29:22
.templ 3:69 4:56 13:-15 21:21
.ten$ 2:-16 5:11 6:-17 11:-8 12:12 15:17 24:13 25:-28 26:15 27:49 28:21 29:-23 31:8 33:4
.tenc 10:7
.tence 10:7
.tend 6:-16 8:15 15:8 27:5 29:4 33:6
.tend$ 8:15 27:7 29:7
.tende 6:-12 33:18
.tens 13:1 22:28
.tensi 13:1 22:19
.tent 10:-35 29:35
.tent$ 10:-35 29:35
.tep$ 17:36
.teps 11:53 21:-14
.teps$ 11:53 21:-14
.ter$ 1:50 2:52 3:4 5:26 6:-4 7:-8 10:-22 11:-74 12:-10 13:31 15:17 16:23 17:7 18:41 21:12 25:-17 26:-16 27:-21 28:-43 29:10 30:8 31:-26 33:-21 34:-28
.terd 3:9 6:29 7:32 8:-1 16:12 29:5 33:-12 34:2
.terda 3:9 6:29 7:32 8:-1 16:12 29:5 33:-12 34:2
.tere 5:24 6:-6 11:28 14:-17 27:22 29:15
.tered 5:27 11:29 14:-11
.teres 27:27
.terf 12:9 33:20
.terfa 12:9 33:20
.teri 15:39 17:8 19:33 20:-18 29:-20
.teria 10:7 17:11
.term 5:-21 10:92 11:-17 14:45 18:25 25:-37 29:-49 31:-11 33:-1
.term$ 18:31
.termi 14:71 25:-13 29:-2
.terms 10:81 14:-12
.tern 17:20
.tern$ 17:21
.ters 10:13 12:24 17:40 29:-11
.ters$ 12:25 17:41 18:1 29:-11
.tes$ 0:22 1:4 2:-10 3:41 4:4 5:-82 6:-79 7:-43 8:-94 9:11 13:4 14:64 16:-50 17:-50 18:45 19:13 20:-139 21:-54 22:-49 24:15 25:-15 26:6 27:4 28:-43 29:3 32:32 33:24 34:-27
.test 0:-16 1:47 4:-3 5:43 7:24 8:31 9:-50 11:-6 12:-60 16:-40 18:8 20:-25 21:29 22:-57 23:-4 25:19 27:-2 28:-24 29:41 31:-21 33:43 34:-6
.test$ 1:24 2:-11 8:29 9:-10 11:-35 18:22 21:22 22:-58 25:17 28:-24 29:19 32:12 33:34
.testi 5:46 25:14
.tests 2:38 7:3 8:4 12:-14 25:-18 29:31
.teve 18:26
.tever 18:26
.text 10:57 12:21 14:6 21:-23 22:12 29:-68 33:56
.text$ 2:16 10:19 14:18 21:-10 22:47 29:-17
.texts 2:-11 8:6 10:26 12:35 22:-4 33:39
.tfix 2:21 20:7
.tfix$ 2:22 20:8
.than 1:-5 5:9 6:10 7:-5 9:8 10:2 11:-12 13:2 14:5 16:14 20:6 23:-2 26:5 27:2 28:23 31:5 32:10 34:10
.than$ 2:-5 6:-15 15:-18 16:28 19:40 23:13 28:73 33:-18
.thank 5:12 6:21 7:-4 9:9 11:-11 13:3 14:6 15:7 16:1 19:-2 20:8 23:-12 26:7 27:3 28:-2 31:5 32:11 34:12
.that 2:18 3:-61 5:-34 7:-17 8:-2 9:-13 10:28 11:17 13:10 14:-38 16:19 17:-61 18:32 20:-38 24:3 25:41 26:-4 31:-40 33:19
.that$ 2:18 3:-61 5:-34 7:-17 8:-2 9:-13 10:28 11:17 13:10 14:-38 16:19 17:-61 18:32 20:-38 24:3 25:41 26:-4 31:-40 33:19
.thaw 5:-31 6:-48 12:79 25:9
.thawe 5:-18 6:-4 12:35 25:14
.thdr 8:43
.thdra 8:43
.the$ 0:-30 1:3 2:9 4:4 5:10 6:22 7:-3 8:8 10:-11 11:-38 12:11 13:-8 14:39 15:21 16:22 17:-23 18:15 20:19 21:-3 22:24 23:-8 24:17 25:-7 26:-4 27:-1 28:-1 29:34 30:27 31:-7 32:10 33:6 34:7
.thee 11:17 25:15 29:-17
.thei 24:21
.their 24:21
.them 8:9 9:-19 13:12 14:26 18:-17 31:35
.them$ 9:-7 13:13 14:25 18:-16 31:37
.theme 8:16
.then 6:-19 12:14 18:57 25:5 29:-20 33:-25
.then$ 6:-19 12:14 18:57 25:5 29:-20 33:-25
.ther 0:30 1:4 2:21 3:23 5:-33 7:-16 8:-16 9:-11 10:-26 12:3 13:11 14:-7 19:-29 22:-10 23:56 26:5 27:-90 28:-4 30:21 31:23 32:3 34:26
.ther$ 0:41 2:11 5:-40 10:-17 11:-50 12:13 14:-7 15:10 18:-39 23:23 26:-5 27:-56 29:10 31:60 33:-52
.there 0:14 2:1 3:20 4:-14 7:-13 9:-14 10:-1 13:23 16:-17 18:10 19:-4 22:-9 23:24 26:12 27:-6 29:-8 31:-39 32:17 33:6 34:8
.thes 1:8 5:1 30:44 31:42
.these 1:8 5:1 30:44 31:35
.they 2:8 8:-20 9:38 12:34 15:25 19:-27 29:-68 33:-26
.they$ 2:8 8:-20 9:38 12:34 15:25 19:-27 29:-68 33:-26
.thin 0:26 1:-8 2:-32 4:-16 5:20 6:15 7:20 8:-26 10:31 12:2 13:46 14:21 16:-23 17:-1 18:38 19:-39 21:19 22:-92 23:20 24:-52 25:-26 26:22 28:-1 29:-65 30:-37 31:9 32:72 33:-32 34:-50
.thin$ 28:58 29:-22 32:21
.thing 1:-4 2:-28 4:-14 5:44 6:1 7:-12 9:12 10:29 11:9 12:16 13:52 14:26 15:-14 18:49 19:-29 22:-51 23:5 24:-24 25:-12 26:4 27:2 28:-70 29:-52 30:-24 31:13 32:60 33:-42 34:-32
.think 0:36 6:11 7:68 8:-24 10:-18 11:-9 12:-15 15:25 21:54 22:-29 26:11
.thir 33:18
.third 33:18
.this 0:-16 1:-13 2:36 3:-41 5:2 6:-31 9:-64 10:-28 11:21 12:1 13:19 14:10 15:-5 16:-14 17:27 18:-26 19:-21 20:11 21:-3 23:24 24:28 26:-3 27:24 28:-21 32:31 33:18 34:43
.this$ 0:-16 1:-13 2:36 3:-41 5:2 6:-31 9:-64 10:-28 11:21 12:1 13:19 14:10 15:-5 16:-14 17:27 18:-26 19:-21 20:11 21:-3 23:24 24:28 26:-3 27:24 28:-21 32:31 33:18 34:43
.tho$ 7:8
.thon 2:41 20:-29 29:24 33:31
.thon$ 2:41 20:-29 29:24 33:31
.thor 7:10 8:4 34:24
.thori 34:25
.thou 0:11 8:6 22:26 33:8
.thoug 12:-20 22:36 33:6
.thout 0:6 12:20 26:1
.thre 1:7 16:23 18:31 22:26 24:21 33:-9
.three 1:11 14:-1 16:23 18:34 22:26 24:22
.thro 5:11 8:23 9:14 11:10 12:-9 13:15 14:15 19:-4 22:8 25:-16 31:-27 32:5
.throu 5:12 8:22 9:14 11:10 12:-8 13:15 14:16 19:-3 25:-7 31:-12
.thru 9:9 32:25
.thru$ 9:12
.ths$ 3:6 14:12
.thu$ 32:16
.thum 8:33
.thumb 8:33
.thun 26:16
.thund 26:16
.thur 10:-5 12:-37 16:31 19:-16 25:-2 32:32 33:67
.thurs 10:-5 12:-37 16:32 19:-16 32:32 33:67
.tian 14:-5 19:25 29:14
.tian$ 14:-5 19:25 29:14
.tic$ 21:1
.tica 30:9
.tical 30:9
.tice 4:-13 27:12 29:10 31:23
.tices 27:16 31:29
.tici 17:14
.ticip 17:14
.tick 1:21 6:23 29:35
.tick$ 1:33 6:24
.ticke 29:46
.tier 9:9 33:7
.tif$ 2:14
.tifi 11:-10 25:-3 26:49 27:17 30:2 31:51
.tific 11:-9 25:-1 26:41 27:21 30:3 31:43
.tify 27:63
.tify$ 27:56
.tige 27:31
.til$ 1:-3 3:13 4:-29 5:-38 7:27 8:9 10:-39 12:1 13:-7 14:42 15:-4 16:18 17:-42 19:-37 20:-24 21:6 22:40 23:-3 24:35 25:-19 27:-60 28:45 29:-8 31:29 34:-25
.till 0:-5 2:43 5:16 7:11 8:-44 9:48 10:-39 11:-14 12:16 13:21 14:14 16:-43 17:-33 18:-72 19:-19 20:40 21:8 22:-38 25:-8 27:-16 28:27 29:-3 30:8 31:-44 32:-68
.till$ 0:-5 2:38 5:16 7:11 8:-44 9:48 10:-38 11:-12 12:17 13:22 14:14 16:-43 17:-33 18:-71 19:-19 20:40 21:9 22:-38 25:-7 27:-16 28:27 29:-2 30:9 31:-44 32:-68
.tima 24:1 32:39
.timat 24:1
.time 1:-29 5:13 8:-48 9:-85 10:-89 11:-31 12:-8 14:58 18:-77 19:69 20:-51 22:14 23:30 25:10 26:-64 28:74 29:-12 31:-64 32:-67 33:26 34:-17
.time$ 1:-13 2:8 5:28 6:6 8:-36 9:-62 10:-76 11:-56 12:-1 14:-25 18:-52 19:42 20:-14 22:32 23:25 25:17 26:-7 28:50 31:-47 32:-39 33:21 34:-15
.timel 14:54 19:7
.times 33:1
.timet 14:42 19:6
.ting 2:-2 3:2 5:-13 6:-18 7:10 8:-31 9:15 10:-1 12:3 13:28 14:-3 20:-1 21:23 22:26 24:-40 27:11 29:-21 30:37 31:8 32:-2 33:2 34:-4
.ting$ 1:1 2:-4 3:2 5:-11 6:-17 7:10 8:-28 9:16 10:-17 12:4 13:27 16:1 21:24 22:28 24:-39 25:-22 27:13 29:-12 30:37 31:14 32:-1 33:4 34:-3
.tings 25:22
.tiny 8:4
.tiny$ 8:4
.tion 0:6 1:6 2:4 4:-12 5:-11 6:-80 7:-28 8:10 9:34 10:65 11:41 12:-17 13:20 14:-17 15:-50 16:-25 17:22 18:-69 19:-10 21:40 22:38 23:-60 25:-27 27:38 28:-27 29:-25 31:14 32:-47 33:-25 34:33
.tion$ 2:4 6:-4 7:-33 8:31 9:53 10:56 11:24 13:-35 15:-14 16:-11 17:49 18:-9 19:-54 20:8 21:24 22:65 23:-18 26:-5 27:6 28:-1 32:-5 33:-44
.tiona 1:11 10:60 11:-15 24:-2 29:-13 33:14
.tions 0:9 8:-27 9:-10 10:-16 11:16 13:65 14:-55 16:-9 17:-29 18:-10 19:4 21:21 22:-30 24:2 25:-8 26:16 27:31 29:-70 30:15 31:9 32:-31 34:54
.tire 25:1 31:24
.tist 29:26
.tist$ 29:26
.titl 7:16 9:-2
.title 7:16 9:-2
.tiva 27:2 31:3
.tivat 27:2 31:4
.tive 5:13 6:-26 10:-5 12:80 14:-7 19:12 23:28 33:-17
.tive$ 5:14 6:-26 12:80 14:-7 19:12 23:29 33:-16
.tle$ 11:-7 25:14 33:1
.tled 7:16 9:-2
.tled$ 7:16 9:-2
.tloo 14:-31 26:55 32:10
.tlook 14:-31 26:55 32:10
.tls$ 9:18
.tly$ 10:25 12:31 17:-13 25:50 26:28 28:13 29:-20
.tmas 25:22 28:-35 29:17
.tmas$ 25:22 28:-35 29:17
.tner 22:11
.tner$ 22:11
.tnig 28:9 32:28
.tnigh 28:9 32:29
.tobe 1:18 4:15 5:-23 16:40 20:48 31:-9 32:17
.tober 1:18 4:15 5:-23 16:40 20:48 31:-9 32:17
.toda 2:28 4:23 7:-11 9:-24 12:25 14:-17 16:-14 17:19 20:-24 25:14 28:25 31:5 32:49 33:-48 34:-23
.today 2:28 4:24 7:-11 9:-24 12:25 14:-14 16:-13 17:19 20:-24 25:3 28:26 31:9 32:50 33:-47 34:-23
.toff 1:26 6:11 10:-17 14:10 18:46 21:13 22:-16 24:-9 29:-16 33:35
.toff$ 1:27 6:11 10:-16 18:48 21:13 22:-15 24:-9 29:-12 33:37
.togr 8:8 29:-4
.togra 8:8 29:-4
.toin 13:3
.toin$ 13:8
.toky 33:37
.tokyo 33:37
.told 7:20 27:58
.told$ 7:20 27:58
.tom$ 7:26 24:-31 29:18
.toma 30:10
.tomat 30:10
.tome 2:8 4:-4 6:4 9:-2 12:2 15:19 20:34 24:-15 29:5
.tomer 2:8 4:-4 6:4 9:-2 12:2 15:19 20:31 24:-15 29:5
.tomo 2:15 6:-6 7:13 10:-10 12:-11 15:-1 24:57 32:46 33:26
.tomor 2:15 6:-6 7:13 10:-10 12:-11 15:-1 24:57 32:46 33:26
.ton$ 10:16 11:14 20:5 21:4 29:-25
.tone 0:6 1:27 2:-59 5:-5 6:27 10:5 11:-32 12:-51 13:-34 14:34 15:13 16:7 17:-14 18:12 20:-50 22:-23 25:-48 27:1 29:-11 31:-4 33:18 34:22
.tone$ 0:8 1:40 2:-44 5:-28 6:20 10:30 11:-3 12:-15 14:-2 15:17 16:16 18:39 20:-27 24:3 27:-39 28:5 32:-62 33:27 34:7
.tones 10:-24 14:52 18:-61 27:42 32:24
.toni 29:49
.tonig 29:57 34:-11
.too$ 2:45 5:-35 6:18 8:64 10:19 12:36 20:-18 23:16 25:-54 27:19 29:-85
.tood 25:6
.tood$ 25:7
.took 6:-10 17:1 33:31
.took$ 6:-10 17:1 33:31
.tool 2:5 29:24 33:-29
.top$ 2:23 6:10 10:-22 12:-34 22:-10 23:-18 24:-4 27:-64 29:51 30:52 31:57 33:29
.tor$ 10:-5 11:-15 14:13 17:76 18:-10 29:17 34:14
.tora 2:9
.torag 2:9
.tore 16:20
.tore$ 16:20
.tori 2:30 17:8 33:-30
.toria 17:13
.torin 2:13 29:9
.tors 23:17 27:25
.tors$ 23:17 27:25
.tory 6:55 19:37 29:21 33:-25
.tory$ 6:55 19:37 29:21 33:-25
.tot$ 8:-2 13:7 28:40
.tota 14:24 17:14
.total 14:24 17:14
.touc 15:42 33:29
.touch 15:34 33:30
.tpon 2:-19 11:6 15:44 16:51
.tpone 2:-11 11:6 15:36 16:42
.tra$ 0:32 1:42 22:8 23:14 31:-14
.trac 1:2 5:16 10:-3 12:-5 18:34 29:52
.track 1:3 5:18 12:-3 18:34 20:1
.tract 29:25
.trad 34:10
.tradu 1:1 34:11
.trag 1:16 9:29 29:-11
.trag$ 1:7 9:29 29:-9
.trai 2:61 5:-8 10:31
.train 2:62
.tran 0:3 2:20 5:-30 6:-5 10:17 11:-28 12:6 13:-5 14:15 18:-1 23:9 25:-35 27:19 28:21 29:17 32:-12 33:1
.trans 0:3 2:20 5:-30 6:-5 10:17 11:-28 12:6 13:-5 14:15 18:-1 23:9 25:-35 27:19 28:21 29:17 32:-12 33:1
.trap 4:22
.trap$ 4:22
.tre$ 19:3 29:-19 33:36
.trea 5:36 6:-1 9:-26 12:5 14:1 20:5 21:5 29:-26 32:37 33:-36 34:-7
.tream 5:38 6:-1 9:-25 12:5 14:1 20:6 21:6 29:-24 32:37 33:-33 34:-6
.tree 5:-18 12:97 25:-17 29:-37
.tree$ 5:-18 12:97 25:-17 29:-37
.trib 17:73 27:31 31:5
.tribu 17:74 27:31 31:6
.tric 2:-2 6:1 8:10 10:35 12:32 28:-23
.trics 8:10
.trict 10:39 12:35 28:-23
.trii 28:23
.triin 28:23
.trin 0:-100 1:-34 2:5 3:-12 5:-71 6:7 7:-43 8:15 10:14 11:-57 12:11 14:-76 16:22 17:-50 18:5 19:13 20:-69 21:-2 24:19 25:-97 26:-16 27:22 28:18 29:-71 30:-4 31:1 32:-84 33:37 34:21
.tring 0:-99 1:-34 3:-2 5:-70 6:13 7:-41 8:16 10:14 11:-57 12:10 14:-75 16:20 17:-49 18:5 19:15 20:-68 21:-2 24:18 25:-95 26:-15 27:23 28:18 29:-70 30:-4 31:1 32:-83 33:36 34:21
.trix 18:7
.trix$ 18:7
.trng 33:57
.trng$ 33:52
.tro$ 16:-9 29:3
.trod 1:14 11:3 17:31 24:-15
.trodu 1:14 11:3 17:31 24:-15
.tron 13:4 25:-16 34:21
.tron$ 13:4 25:-16 34:21
.tros 19:16 29:16
.trosp 19:17 29:19
.trou 34:15
.truc 11:44
.truct 11:44
.true 12:20 33:24
.true$ 12:20 33:24
.trun 3:-6 5:7 12:21
.trunk 3:-6 5:8 12:22
.try$ 1:18 9:3 11:2
.tsch 9:16 34:16
.tsta 13:14
.tstan 13:14
.tstr 4:22
.tstra 4:22
.ttac 9:15
.ttach 9:16 29:6
.tte$ 14:34 20:-28
.tted 2:47 22:17 29:-37 33:16
.tted$ 2:47 22:17 29:-37 33:16
.tten 5:29
.tten$ 5:29
.tter 0:26 7:-3 8:-6 9:17 10:3 11:-4 15:-2 22:-16 25:-8 26:-8 31:13 32:4 33:-4
.tter$ 0:26 7:-3 8:-2 9:18 11:-6 15:-1 16:1 17:-4 22:-12 25:-6 26:-7 31:13 32:6
.tters 12:10
.ttin 9:35 13:2 21:30 29:-49 31:17
.tting 9:35 13:2 21:30 29:-49 31:17
.ttle 11:-7 25:15 33:17
.ttle$ 11:-6 25:15 33:3
.tton 2:9 10:23 20:3 29:-16
.tton$ 10:23 20:5 29:-14 34:1
.ttri 10:13
.ttrin 10:13
.tty$ 33:6
.tual 5:10 19:22
.tuck 9:8 29:9
.tuck$ 9:8 29:9
.tue$ 14:8
.tuel 12:41
.tuell 12:41
.tuer 33:31
.tuer$ 33:22
.tues 2:12 16:25 24:20 29:19 33:-35
.tuesd 2:19 24:21 29:19 33:-5
.tuff 17:1 26:18 29:-22 32:45 33:-1 34:18
.tuff$ 17:1 26:18 29:-22 32:45 33:-1 34:18
.tula 25:25
.tulat 25:25
.turd 16:5
.turda 16:5
.ture 0:-77 1:-42 2:6 3:-74 4:-31 6:10 9:-96 10:7 11:1 12:11 13:-5 14:14 16:19 17:-16 19:16 20:-71 21:-1 22:17 25:3 27:-23 28:14 29:-41 30:-41 31:-18 32:-71 33:51
.ture$ 0:-42 1:-35 2:33 3:-22 4:-24 7:4 9:-51 10:24 11:-86 12:-27 13:-1 14:19 16:23 18:9 19:4 22:27 23:4 24:1 25:21 27:-9 29:-87 32:-39 33:17 34:6
.turef 33:19
.tures 2:-47 6:18 10:-22 11:35 12:70 18:-50 20:-15 25:-23 28:24 29:9 33:23
.turn 2:-12 8:26 9:25 18:-27 23:-3 25:-25 27:37 29:17 30:40 34:-16
.turn$ 2:-6 8:29 18:-17 25:-8 27:38 29:32 30:2
.turne 9:44 30:24 34:-11
.tus$ 5:60 8:-45 9:35 12:17 26:7 29:-40 31:5 34:-15
.tuto 17:13
.tutor 17:13
.twea 2:77 11:-10
.tweak 2:77 11:-10
.twee 1:14 5:28 6:-24 10:4 18:-19 19:32 27:-10 28:17 29:16 32:41 33:-52
.tween 1:14 5:28 6:-24 10:4 18:-19 19:26 27:-10 28:21 29:16 32:41 33:-52
.twen 4:22
.twent 4:22
.twic 15:11 19:-4
.twice 15:11 19:-4
.two$ 1:14 3:16 4:-1 6:-9 7:3 9:6 12:-1 13:-18 16:11 19:14 20:-1 21:-37 22:37 24:29 25:-14 27:-21 28:-14 29:14 31:-26 33:26
.twor 1:35 4:11
.twork 1:35
.tyle 4:34 29:2
.tyle$ 4:34 29:2
.type 11:76 15:-3
.type$ 11:69 15:-3
.typo 2:26
.typo$ 2:26
.tzun 16:-3 27:22
.tzung 16:-3 27:22
.uage 0:7 11:10 15:7
.uage$ 0:9
.uages 11:12 15:8
.ual$ 1:39 11:36 18:31 19:6 29:-12 34:10
.uali 13:58 21:24 22:-16 29:-15
.uant 28:36 29:11
.uart 3:18
.uarte 3:18
.uary 4:1 32:6
.uary$ 4:1 32:6
.ubbe 8:29 26:59 34:-16
.ubbed 26:59 34:-16
.uber 16:-7 20:-20 27:31 29:78 34:21
.uber$ 27:49 34:13
.ubern 20:-11 29:58
.ubers 29:37
.ubli 6:9 19:1 20:52 29:-17 33:-57
.ublic 20:33
.ublis 6:10 19:3 20:2 33:-5
.ubmi 1:2 13:-6 22:16 29:14
.ubmit 13:-5 22:29 29:14
.ubsc 2:-10 5:-20 6:-34 8:-23 9:-9 10:-39 11:18 17:-14 24:-22 25:-42 26:69 27:21 29:38 30:52 31:26 34:20
.ubscr 2:-8 5:-11 6:-22 8:-19 10:-35 11:19 17:-12 24:-16 25:-30 26:62 27:15 29:41 30:54 31:19 34:11
.ubun 3:9 4:20 20:13 29:1
.ubunt 3:9 4:20 20:13
.uce$ 1:15 11:5 24:-14
.uch$ 2:-24 12:-16 15:23 25:45 28:70 29:8 33:-3
.uche 27:3
.uches 27:3
.uck$ 9:15 29:5
.uct$ 0:5 10:19 20:11 27:12 33:-19
.ucti 11:41 17:8
.uctio 11:41 17:8
.ude$ 1:14 10:23 27:27
.udge 3:13 7:-3 8:-16 16:11 23:27 24:23 29:34 33:-25 34:-7
.udge$ 16:12 24:31
.udget 3:13 7:-2 8:-14 29:41 33:-2
.udit 1:16 9:-11 13:40
.udit$ 1:16 9:-11 13:40
.ueez 16:34
.ueeze 16:34
.uell 12:41
.uena 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
.uenas 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
.uepr 2:23
.uepri 2:23
.uer$ 17:5 33:22
.ues$ 16:14 17:3
.uesd 2:18 24:21 29:24 33:-5
.uesda 2:18 24:21 29:24 33:-5
.uess 13:37 29:-15
.uest 3:-7 5:-15 8:31 9:27 10:-12 11:9 13:18 16:-3 19:-5 21:36 22:51 24:-3 25:-15 27:-10 29:-6 31:-18 32:18
.uest$ 7:19 8:43 9:76 10:-15 11:6 13:-12 14:-17 21:32 22:52 25:-24 27:-12 29:-5 31:-19 32:-29
.ueste 8:17 21:32
.uesti 2:-17 8:-13 9:-18 12:1 14:4 17:9 18:6 20:4 21:-6 22:5 28:1 33:4 34:20
.uests 2:22 9:-47 13:59 29:5
.ueue 9:8 13:65 14:-26 18:28 25:-21 28:-15 29:29 32:-7
.ueue$ 9:8 13:65 14:-26 18:28 25:-21 28:-15 29:29 32:-7
.uff$ 17:1 26:18 29:-22 32:45 33:-1 34:18
.ugfi 2:23 5:5 20:32
.ugfix 2:23 5:5 20:32
.ugge 15:39
.ugges 15:39
.ugh$ 2:10 5:5 6:-17 7:21 8:16 10:-3 11:6 12:-62 13:10 14:9 19:-13 22:49 24:-26 27:-34 29:-29 31:25 33:-49
.ughl 28:6
.ughly 28:6
.ught 7:2 15:6
.ught$ 7:2
.ugin 2:46 10:3
.ugin$ 2:45 22:2
.ugins 10:9
.ugs$ 17:38 25:1
.ugus 1:23 10:-5 20:8 32:41 33:3
.ugust 1:23 10:-5 20:8 32:41 33:3
.uhm$ 0:4 2:-15 3:6 5:-8 8:-10 9:18 11:11 12:22 13:14 17:-22 18:-17 19:-5 23:18 25:-2 26:10 29:-10 31:-11 34:24
.uick 5:24 6:2 8:-4 9:-9 10:-20 11:10 14:4 17:-17 18:9 21:-6 22:-12 25:11 28:34 32:8 33:15
.uick$ 5:24 6:2 8:-4 9:-9 10:-4 11:10 14:4 17:-17 18:9 21:-5 22:-12 25:12 28:3 32:8 33:19
.uide 11:35 17:48 18:-17 24:17 29:1
.uide$ 11:35 17:48 18:-17 24:17 29:1
.uiet 25:-11 31:57
.uiet$ 25:-11 31:57
.uild 5:30 12:-19 14:-29 17:-28 20:3 25:21 29:44 33:16
.uild$ 4:1 5:24 14:-18 17:-18 20:8 25:28 29:50
.uilde 15:9 29:6
.uildi 29:-9
.uire 0:-24 1:-12 2:-9 6:15 10:9 12:10 13:4 16:14 21:9 22:-8 23:-20 24:12 28:6 29:-57 33:22 34:21
.uire$ 21:20
.uired 21:26
.uirem 0:-17 1:-11 6:15 9:-7 10:16 12:11 13:5 16:15 18:2 21:-47 23:-19 24:15 28:7 29:-42 33:17 34:24
.uit$ 17:14 20:18 27:-4 31:45
.uita 17:15
.uitab 17:15
.ulat 25:60
.ulati 25:60
.uld$ 0:68 1:-6 2:15 3:53 5:-11 6:-9 7:59 8:-24 9:-36 10:-37 11:-26 12:-54 13:-14 15:53 16:8 17:24 19:2 20:-17 21:41 22:19 25:-46 26:30 28:-50 29:-16 30:7 31:-2 33:-18
.ule$ 1:26 2:-6 3:24 4:25 12:-12 13:-20 14:82 18:26 19:29 20:-53 24:6 25:-83 31:-46 32:-22 34:1
.uled 15:15 29:-7 32:40
.uled$ 15:15 29:-7 32:40
.uler 9:8 29:16
.uler$ 9:8 29:16
.ules 2:-23 10:37 18:-4 19:13 22:16
.ules$ 2:-23 10:37 18:-4 19:13 22:16
.ulin 9:8
.uling 9:8
.ull$ 2:35 4:-24 5:-1 9:-41 13:-35 14:62 18:13 21:-18 25:-8 28:13 29:53
.ult$ 23:43
.ults 7:16 8:29 9:-15
.ults$ 7:16 8:29 9:-15
.uly$ 33:25
.uman 11:-26 25:6 34:44
.uman$ 11:-26 25:6 34:44
.umb$ 10:29
.umbe 5:25 7:32 8:44 9:27 13:10 24:-14 25:-13 28:51
.umber 5:25 7:32 8:44 9:27 13:10 24:-14 25:-13 28:51
.umbs 8:42
.umbs$ 8:42
.ume$ 9:7 12:21 27:18 31:-15
.umen 0:16 1:5 3:3 5:-22 9:-5 11:12 12:-14 21:38 22:-5 25:3 34:7
.ument 0:16 1:5 3:3 5:-22 9:-5 11:12 12:-14 21:38 22:-5 25:3 34:7
.umma 27:16 32:42
.ummar 27:16 32:42
.ummi 29:26
.ummit 29:26
.umou 15:17
.umour 15:17
.ump$ 2:25 10:2 14:25 22:42 25:12 29:-42 33:9
.umpi 2:20
.umpin 2:20
.umps 2:-5 12:43
.umps$ 2:-5 12:43
.una$ 2:27 22:29
.unbl 8:15 22:17
.unblo 8:15 22:17
.unce 9:24 11:9 14:-21 20:27 26:17 27:43 29:-45 31:6 33:-19
.unce$ 20:3 27:9
.unced 9:11 29:-9 34:7
.uncem 11:12 20:3 26:22 27:19 31:13
.unch 20:27 24:20 25:49 29:19 31:-25 32:-39 33:-44
.unch$ 20:30 24:20 25:49 29:20 31:-25 32:-39 33:-38
.unct 11:28 33:23
.uncti 11:28 33:23
.und$ 2:29 10:-1 17:27 18:25 19:18 21:17 22:-12 24:22 25:36 27:1 29:-57 33:-7
.unda 8:34 32:35
.unday 8:34 32:35
.unde 2:-20 6:-58 10:64 11:27 12:40 13:39 17:-12 18:-39 25:7 26:5 30:-22
.undec 7:6 13:56
.under 2:-5 5:1 6:-40 10:68 11:7 12:45 25:22 26:7 30:-7
.undo 7:12 15:-8 16:63 25:22
.undo$ 7:6 15:-6 16:66
.unds 9:11 10:3
.unds$ 9:11 10:3
.une$ 1:10 21:14 24:8 33:2
.unfr 6:-22 12:70 34:11
.unfre 6:-21 12:30 34:13
.unfro 12:38
.ung$ 27:21
.unge 2:11 31:21
.ungen 31:21
.unit 29:13
.unit$ 29:15
.unk$ 3:-6 5:8 12:22
.unle 20:4
.unni 25:16 29:1
.unnin 25:16 29:1
.unny 25:29
.unny$ 25:29
.uns$ 34:30
.unsu 6:-11 11:9 26:-45 27:-43 30:77 31:58 34:8
.unsub 6:-11 11:11 26:-44 27:-36 30:80 31:49 34:8
.unt$ 2:6 5:2 8:-33 10:28 13:35 28:32 29:46 33:-13 34:-23
.unta 30:5 34:14
.untab 30:5 34:14
.untd 27:9 28:67 31:14
.untdo 27:14 28:58 31:15
.unte 2:-7 6:-7 10:56
.unti 1:-3 3:13 4:-29 5:-38 7:18 8:16 10:-40 12:1 13:-7 14:42 15:-11 16:24 17:-42 19:-37 20:-24 21:6 22:40 23:-3 24:34 25:-19 27:-60 28:45 29:-8 31:29 34:-25
.until 1:-3 3:13 4:-29 5:-37 7:18 8:16 10:-39 12:1 13:-7 14:42 15:-4 16:18 17:-42 19:-37 20:-24 21:6 22:40 23:-3 24:35 25:-18 27:-60 28:45 29:-8 31:29 34:-25
.unto 2:-4 5:36 33:13
.unts 10:15
.unts$ 10:15
.untu 3:9 4:20 20:13
.untu$ 3:9 4:20 20:13
.unwa 10:-30 28:33 31:16
.unway 10:-19 28:37
.uota 22:30 29:15
.uota$ 22:23 29:15
.uova 2:32 20:5
.uova$ 2:32 20:5
.upco 6:8 14:6 18:39
.upcom 6:8 14:6 18:39
.upda 2:8 5:9 7:5 8:-27 9:17 15:-34 16:19 19:-21 24:2 26:-22 27:44
.updat 2:8 7:5 8:-26 9:17 15:-32 16:20 19:-20 24:9 26:-22 27:48
.uper 25:14 28:15 29:-9
.uper$ 25:16 28:15 29:-8
.upgr 2:28 20:10 22:12 29:18
.upgra 2:28 20:10 22:12 29:18
.uple 6:27
.uple$ 6:27
.uplo 2:13 3:4 6:-6 22:41 33:3
.uploa 2:14 3:4 6:-6 22:26 33:3
.uppo 0:3 2:15 6:-14 10:8 20:-14 21:24 28:-23 29:47
.uppor 1:14 5:-23 28:-14 29:68
.uppos 0:4 2:15 5:19 6:-5 10:18 21:26 29:-15
.upst 5:9 9:-8 12:7 14:4 20:12 21:7 29:-15 32:39 33:-20 34:-4
.upstr 5:9 9:-5 12:7 14:4 20:12 21:7 29:-15 32:39 33:-20 34:-4
.urat 6:24 29:-5
.urce 17:20
.urce$ 17:20
.urch 9:30 29:-20
.urch$ 9:30 29:-20
.urda 16:5
.urday 16:5
.urde 7:-19 8:-24 9:70
.urde$ 7:-19 8:-24 9:70
.ure$ 0:-80 1:-46 2:29 3:-48 4:-36 7:29 9:-89 10:6 12:-23 13:-13 14:17 15:2 16:7 18:6 19:4 22:18 24:42 25:14 27:-3 28:4 29:-91 30:-18 31:-12 32:-48 33:31 34:5
.uref 33:19
.urefr 33:19
.ures 2:-48 6:18 10:-23 11:31 12:70 18:-51 20:-16 25:-29 28:24 29:29 33:22
.ures$ 2:-48 6:18 10:-23 11:31 12:70 18:-51 20:-16 25:-29 28:24 29:29 33:22
.urin 2:85 10:-17 12:-22 17:2 31:43
.uring 2:85 10:-17 12:-22 17:2 31:43
.urit 1:18 2:13 7:14 11:-13 12:-4 13:-10 16:3 22:9 25:16 29:1 33:-30 34:20
.urity 1:18 7:14 11:-12 13:-10 16:3 22:13 29:18 33:-26 34:23
.url$ 26:35
.urll 22:24
.urlli 22:24
.urn$ 2:-8 8:29 18:-29 25:-10 27:37 29:42 30:1
.urne 9:44 25:5 30:24 34:-12
.urned 9:44 30:24 34:-11
.urpo 10:14 11:4 30:3
.urpos 10:14 11:4 30:3
.urre 4:14 5:60 12:45 26:5
.urren 4:14 5:56 12:47 26:5
.urs$ 1:7 6:-27 13:6 15:9 24:31 27:-5 28:59 29:-53 33:14 34:8
.ursd 6:17 12:-24 16:31 19:-12 32:33 33:30
.ursda 6:17 12:-24 16:31 19:-12 32:33 33:27
.urse 11:48 25:-14 31:21
.ursel 11:48 25:-14 31:21
.urth 31:45
.usag 11:54 25:-21 29:-3
.usage 11:54 25:-21 29:-3
.usam 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.usamm 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.use$ 0:7 1:3 3:36 4:5 5:-4 8:60 9:-20 10:-29 11:26 13:-24 15:20 16:25 19:-18 21:-2 24:-33 25:-20 27:-9 29:13 31:-3 33:-10
.used 7:10 9:25 11:1 29:11 33:-10
.used$ 7:10 9:25 11:1 29:11 33:-10
.user 20:47 34:8
.user$ 29:21
.users 20:52 34:13
.ush$ 0:3 8:-18 11:-21 12:29 15:22 24:-19 25:-69 31:79 32:-25
.ushe 6:24 29:7 34:3
.ushed 6:24 29:10
.ushy 10:40
.ushy$ 10:40
.usin 10:22 11:13
.usine 10:23
.using 11:14
.usio 9:19
.usion 9:19
.uss$ 8:-4 21:7 29:15 30:5 31:-20
.usse 20:2
.ust$ 0:-5 1:20 5:-21 6:24 8:7 9:-8 12:-3 14:14 15:-59 16:38 17:79 19:-5 21:20 26:-5 28:-7 29:-26 32:31 33:17 34:-9
.usta 34:17
.ustan 34:17
.uste 6:18
.usto 2:6 4:-4 6:4 9:-8 12:1 15:19 20:36 21:3 24:-15 29:16
.ustom 2:6 4:-4 6:4 9:-8 12:1 15:19 20:28 21:3 24:-15 29:17
.usua 4:7
.usual 4:7
.usy$ 20:-16 25:27 32:8
.utc$ 10:-3 24:33 33:64
.ute$ 11:-58 17:33 25:-42 27:36 30:80 31:40 32:-8
.uted 25:-20 30:53
.uted$ 25:-20 30:53
.utes 16:-9 25:17
.utes$ 16:-9 25:17
.uth$ 15:17
.utho 7:12 34:24
.uthor 7:12 34:24
.utin 17:11 30:22
.uting 17:11 30:22
.utio 20:3 27:42 29:-39 31:11
.ution 20:3 27:42 29:-39 31:11
.utlo 14:-31 26:55 32:10
.utloo 14:-31 26:55 32:10
.utof 1:26 6:11 10:-17 14:10 18:46 21:13 22:-16 24:-9 29:-16 33:35
.utoff 1:26 6:11 10:-17 14:10 18:46 21:13 22:-16 24:-9 29:-16 33:35
.utom 30:10
.utoma 30:10
.utor 2:8 17:34 29:10
.utor$ 17:70 29:-17
.utori 17:13
.utors 17:-41 29:39
.utre 28:1 29:-10 33:32
.utro 13:4 25:-16 34:21
.utron 13:4 25:-16 34:21
.uts$ 5:20 8:-4 9:12 11:43 25:-29
.utst 13:14
.utsta 13:14
.utte 12:10 14:43 20:-16 33:-24
.utti 10:9
.uttin 10:9
.utto 2:9 10:23 20:3 29:-16
.utton 2:9 10:23 20:3 29:-16
.utur 18:15
.uture 18:15
.uty$ 29:-15 34:68
.uul$ 29:32
.vaca 20:17 29:30
.vacat 29:37
.vail 19:13 20:49 26:22 33:-28
.vaila 19:13 20:49 26:22 33:-28
.val$ 8:43 9:7 13:42 29:-12
.vali 9:40 10:8 33:-2
.valid 9:40 10:8 33:-2
.vals 7:12
.vals$ 7:12
.vanc 1:-2 8:-1 14:3 16:2 18:16 21:10 23:-7 24:4 26:1 27:-9 29:-5 33:8
.vance 1:-2 8:-1 14:3 16:2 18:16 21:10 23:-7 24:4 26:1 27:-9 29:-5 33:8
.vate 0:18 11:24 27:8 29:-11
.vate$ 0:18 11:11 27:8
.ved$ 2:-50 3:7 5:3 7:-7 8:18 9:29 11:-35 13:21 15:12 17:74 19:-8 22:-54 26:-1 29:-39 30:13
.vell 9:24
.velo 4:12 5:50 10:13
.velop 4:12 5:50 10:13
.vemb 3:25 4:1
.vembe 3:25 4:1
.veme 2:6 9:19
.vemen 9:20
.ven$ 12:-24 15:28 21:55 22:14 32:43
.vend 2:14 21:5 22:-5
.vendo 2:14 21:5 22:-5
.veni 25:28 33:8
.venin 25:23 33:8
.vent 4:-2 18:47 32:23
.vent$ 18:27
.vents 18:4 27:2 32:25
.venu 29:16
.venue 29:16
.ver$ 2:-13 3:-30 6:31 7:38 8:-37 9:13 10:27 11:-26 12:-33 13:-42 14:-42 15:3 17:84 18:29 19:-19 20:-31 21:33 22:36 24:-44 25:35 26:-16 27:51 28:-58 29:3 31:-53 32:-23 33:-61
.vera 8:6
.verab 10:2
.verd 6:32 9:35 33:-29
.verdi 9:35
.vere 8:18 27:22
.vered 27:22
.verk 0:16
.verki 0:16
.verl 16:12 24:9
.vers 1:-24 2:69 3:-49 4:37 5:13 9:-38 10:10 11:-27 12:-89 13:36 17:-54 18:-64 19:28 20:43 21:2 25:-34 27:-54 28:-38 29:8 32:-59 34:29
.vers$ 13:55 14:-11 29:-5 33:9 34:48
.verse 8:7
.versi 1:-14 2:16 3:-5 4:39 5:23 6:11 9:-23 17:-14 18:-22 19:37 20:50 29:31 32:-3
.versl 2:32 12:-15 21:19
.vert 2:33 15:-18 27:5 33:11
.vert$ 2:16 15:-16 33:12
.verv 13:43 14:36 32:12
.vervi 13:43 14:36 32:12
.very 0:-46 2:-15 3:-8 5:45 6:-8 10:2 12:43 13:28 14:77 15:-8 17:-55 19:-3 21:-21 22:-26 24:10 25:25 27:39 28:-29 31:5 32:-19 33:-19
.very$ 2:-17 8:-15 9:-6 13:18 14:80 19:-20 24:48 25:62 27:60 28:-19 31:-53 32:-22 33:-61
.veryb 25:23
.veryo 5:18 12:3 14:-12 18:9 20:13 25:-12 31:6 34:3
.veryt 8:3 10:6 11:23 12:23 13:12 14:26 16:15 20:-26 24:-38 25:-37 29:-21 31:32
.ves$ 7:19 9:-42 13:-22 18:17 20:18 25:23 26:57 29:-10 33:-43
.veto 8:30
.vice 9:30 31:22
.vice$ 9:30
.viel 25:9
.viele 25:9
.vien 27:10
.view 1:27 2:5 10:-54 13:5 14:29 16:-38 21:-2 22:23 24:-21 27:-20 29:10 32:18 34:13
.view$ 1:31 13:3 14:36 16:-38 17:-11 21:-32 24:-12 25:3 29:11 32:20 33:4 34:19
.viewe 2:27 10:-22 17:3 22:40
.vim$ 5:-13 29:54
.vinc 7:16 21:36
.vince 7:16 21:36
.ving 0:23 2:7 5:-49 6:-47 7:9 9:-28 11:13 12:-36 15:36 16:-17 25:69 29:-10
.ving$ 0:23 2:7 5:-49 6:-47 7:9 9:-28 11:13 12:-36 15:36 16:-17 25:69 29:-10
.viou 19:80 20:-6 29:7 34:-2
.vious 19:80 20:-5 29:7 34:-2
.viro 17:3
.viron 17:3
.visa 20:13 27:15
.vise 9:13 24:24 33:-10
.vise$ 9:13 24:24 33:-10
.visi 27:57 29:-25
.viso 25:-8 27:21 31:20
.visos 25:-7 27:22 31:21
.vite 8:-26 29:47
.vite$ 8:-26 29:47
.voic 29:43
.voice 29:43
.volu 9:8
.volum 9:9
.volv 10:22 17:36 29:-20
.volve 10:22 17:36 29:-20
.vors 6:47 12:-1
.vote 2:-17 8:5 9:35 11:23 13:46 21:-12
.vote$ 2:-11 7:6 8:25 9:-26 11:27 13:49 21:-6 34:8
.voted 9:18
.votes 8:-16 9:52
.vour 0:25 8:2 12:-11 25:24 29:-28 34:-5
.vour$ 0:25 8:3 29:-1 34:-5
.vpn$ 29:42
.wait 2:52 5:-72 6:21 7:40 13:43 22:-6 29:-44 32:4
.wait$ 2:70 7:45 9:-47 21:6
.waiti 5:-48 9:17 13:46 18:39
.waiv 2:-23 9:31 10:-2 13:48 21:43 22:38 29:-31
.waive 2:-23 9:31 10:-1 13:48 21:30 22:39 29:-25
.wake 24:21
.wake$ 24:21
.walk 11:22
.walk$ 11:22
.wall 14:26
.wall$ 14:5
.want 0:25 1:1 4:14 8:-72 10:-25 11:-76 12:-5 15:6 16:-6 17:26 20:-25 22:51 26:36 27:46 28:-33 29:-22 31:29 32:-42 33:18 34:-61
.want$ 0:34 2:-6 4:11 5:-11 8:-47 9:-4 10:-33 15:4 16:-10 17:21 20:-34 22:43 25:-100 26:11 27:43 31:39 32:-29 34:-23
.wante 22:28 25:10 26:24
.wants 5:9 17:7 21:13 22:-10 25:15 29:-7 33:16 34:-16
.wap$ 9:36 16:40 33:-9
.ward 5:-35 15:13 18:45 29:7
.ward$ 15:13 29:8
.ware 21:2
.ware$ 21:2
.warn 23:2 24:70
.warn$ 23:5 24:42
.warni 24:2
.was$ 0:24 1:-22 2:-45 5:-1 6:45 7:-25 8:-13 9:49 10:23 12:-10 14:-8 15:22 17:-19 19:74 20:-23 22:10 23:-4 24:-32 25:6 28:-31 29:-2 33:2 34:12
.watc 18:22 27:42 31:36
.watch 18:22 27:42 31:36
.wave 8:19 13:18
.wave$ 8:19 13:18
.way$ 0:20 5:32 6:-52 7:-23 9:-2 10:-33 11:32 12:-4 14:-14 16:-30 17:3 20:-3 21:4 22:6 24:37 27:-10 28:66 29:-26 30:7 31:18 32:5 33:-59
.ways 14:-25 24:22 25:31
.ways$ 14:-25 24:22 25:31
.wbie 17:81 25:-8
.wbie$ 17:66 25:-6
.wcom 2:-30 17:70
.wcome 2:-30 17:70
.weak 2:76 10:-8 11:-19 29:-8 32:13
.weak$ 2:55 11:-18 16:1 29:-1 32:13
.weat 29:44
.weath 29:44
.webh 26:24 27:4
.webho 26:24 27:4
.webl 29:34
.webla 29:34
.wed$ 2:85 5:-57 6:-49 10:-3 12:12 13:29 15:8 25:4 29:-22
.wedn 1:26 16:17 20:32 31:5
.wedne 1:26 16:17 20:32 31:5
.week 0:-84 1:34 4:11 5:51 7:-93 8:-46 9:-17 10:-103 11:-119 12:-126 13:-5 14:-133 15:8 16:45 18:-135 19:-9 20:-25 21:-10 23:-24 24:24 28:44 29:-62 30:-29 31:34 32:108 33:30 34:-39
.week$ 0:-38 1:22 2:12 4:-9 5:51 7:-15 8:-80 10:-130 11:-57 12:-54 14:-66 15:25 16:51 17:9 18:-99 19:-76 20:-15 23:-42 24:45 25:-4 26:-54 27:-27 28:-8 30:-12 32:90 33:45
.weekd 20:8
.weeke 2:-22 25:59 28:33 32:1
.weekl 25:-24 26:24 27:32 29:-14 31:25 32:42
.weeks 4:58 5:23 19:25 20:-5 28:42 32:-5
.ween 1:14 5:27 6:-25 10:3 18:-20 19:25 27:-10 28:24 29:15 32:40 33:-53
.ween$ 1:14 5:27 6:-25 10:3 18:-20 19:25 27:-10 28:24 29:15 32:40 33:-53
.welc 2:23 17:21 25:15
.welco 2:24 17:21 25:15
.well 12:15 21:5 25:21 27:12
.well$ 12:15 21:5 25:21 27:12
.went 4:21 19:61 20:-21 24:-20
.went$ 19:63 20:-20 24:-19
.wenty 4:22
.wer$ 9:26 25:-8 26:-27 27:-20 29:29 30:45
.were 2:-20 6:2 13:60 19:53
.were$ 2:-19 6:3 13:31 19:53 21:1
.wered 13:27
.wers 2:-7 17:-2 20:61 29:-20 34:10
.wers$ 34:13
.wert 25:-18 29:50
.what 0:-9 1:-43 2:-33 3:-2 4:-101 5:41 6:-63 8:-108 9:8 10:64 11:38 12:-44 13:29 14:7 15:-11 16:-168 17:53 18:52 19:13 20:6 21:14 22:-123 24:-9 25:-46 26:4 27:-117 28:-12 30:-3 31:-93 32:24 33:8 34:-88
.what$ 0:-7 1:-40 2:-31 3:-2 4:-98 5:41 6:-60 8:-104 9:8 10:53 11:38 12:-63 13:30 14:2 15:-20 16:-159 17:56 18:41 19:14 20:7 21:15 22:-118 24:-8 25:-44 26:5 27:-110 28:-10 30:-3 31:-88 32:26 33:31 34:-86
.whate 18:26
.whch 5:10
.whch$ 5:10
.whee 4:17 29:-14
.when 0:-76 1:-34 2:-78 3:18 4:-92 5:-79 6:-69 7:-19 8:-84 10:-29 11:-32 12:-22 13:-73 14:9 15:-18 16:-86 17:-75 18:-21 19:57 20:104 22:-111 23:4 24:29 25:-37 26:-102 27:50 28:-28 29:30 30:-77 31:-94 32:-49 33:104 34:-33
.when$ 0:-65 1:-20 2:-90 3:18 4:-87 5:-76 6:-67 7:-17 8:-75 9:2 10:-26 11:-23 12:-20 13:-64 14:15 15:-13 16:-80 17:-66 18:-20 19:58 20:106 22:-100 23:5 24:34 25:-28 26:-67 27:2 28:-27 29:32 30:-65 31:-84 32:-45 33:103 34:-24
.whene 27:67
.wher 2:-38 3:-59 5:57 9:30 10:-63 11:8 12:-59 14:56 15:25 17:42 18:-17 20:-58 21:17 22:-6 25:-52 27:-38 29:18
.where 2:-37 3:-59 5:57 9:30 10:-62 11:8 12:-55 14:50 15:25 17:42 18:-12 20:-57 21:18 22:-5 25:-51 27:-38 29:18
.whet 12:31 15:16 34:34
.wheth 12:31 15:16 34:34
.whic 0:-53 1:-38 2:-46 4:-21 5:19 6:-10 7:-57 8:-35 10:21 12:-38 13:44 14:1 15:-46 16:-75 17:10 18:54 19:13 20:20 21:-6 22:-73 23:11 24:-65 25:-76 26:18 27:-82 28:-29 29:28 30:-45 31:-50 33:25 34:28
.which 0:-53 1:-37 2:-56 4:-21 5:20 6:-9 7:-56 8:-34 10:21 12:-37 13:44 14:1 15:-46 16:-74 17:10 18:53 19:13 20:20 21:-6 22:-72 23:11 24:-64 25:-76 26:18 27:-81 28:-28 29:26 30:-45 31:-50 33:26 34:28
.whih 33:17
.who$ 0:10 1:-20 2:-110 3:41 5:-95 6:-82 8:-80 9:26 10:-6 11:-36 12:-92 13:8 14:-55 15:-19 16:-65 17:25 18:-36 19:-22 20:-91 21:5 22:-78 23:9 24:-47 26:50 27:-20 28:-85 29:4 30:16 31:-31 32:-73 33:-75 34:148
.whoe 7:11 8:-4
.whoev 7:11 8:-4
.whol 14:63
.whole 14:63
.whom 2:-13 7:1 9:-14 10:18 15:27 19:-14 33:-50 34:102
.whom$ 2:-13 7:1 9:-14 10:18 15:27 19:-14 33:-50 34:102
.whos 7:22 10:-19 21:-20 29:-17 34:83
.whose 7:22 10:-19 21:-20 29:-17 34:83
.why$ 0:28 2:-55 6:-4 7:-25 9:50 10:97 12:-51 15:16 18:-20 23:7 25:-51 28:-27 29:72 30:38 31:-10 33:-65
.wice 15:11 19:-4
.wice$ 15:11 19:-4
.wich 25:25 29:-22
.wich$ 25:25 29:-22
.wifi 29:32
.wifi$ 29:32
.wiki 29:41
.wiki$ 29:41
.will 0:-43 1:-7 2:7 3:42 4:-21 5:-16 6:-31 8:15 10:-35 11:-27 12:-31 13:-33 15:2 16:-1 17:-7 19:-66 20:37 21:38 22:12 23:30 27:-41 28:35 29:41 30:23 31:-66 32:-2 34:6
.will$ 0:-42 1:-7 2:8 3:42 4:-21 5:-16 6:-31 8:15 10:-35 11:-26 12:-31 13:-32 15:3 16:-1 17:-6 19:-66 20:37 21:39 22:13 23:30 27:-40 28:35 29:34 30:23 31:-66 32:-2 34:6
.wind 6:55 10:16 12:-9 29:4 33:22
.windo 6:55 10:16 12:-9 29:4 33:22
.wing 3:22 4:16 5:-7 12:19 18:24 26:37
.wing$ 3:22 4:16 5:-7 12:19 18:24 26:37
.wise 2:8 7:22 14:-21 15:4 20:15 29:-2 33:26
.wise$ 2:8 7:22 14:-21 15:4 20:15 29:-2 33:26
.witc 27:24 30:20
.witch 27:24 30:20
.with 0:15 1:-39 2:3 3:-7 4:25 5:5 6:-14 8:30 9:24 10:12 12:21 13:17 14:15 15:-34 16:19 18:-2 19:24 20:-27 23:-12 24:-4 25:-30 27:-8 28:5 29:-13 31:11 33:-22
.with$ 1:-35 2:8 4:29 5:20 6:-8 9:29 13:4 14:25 15:-30 16:31 19:27 20:-24 22:1 23:-9 25:-21 26:-48 27:-4 29:-5 30:-50 31:19 32:1 33:-15
.withd 8:43
.withi 5:-3 10:19 28:32
.witho 0:6 12:20 26:1
.wiza 8:7 22:-2
.wizar 8:7 22:-2
.wmuc 28:10
.wmuch 28:10
.wner 0:4 10:-9 33:-4 34:72
.wner$ 34:63
.wnlo 20:41 29:6
.wnloa 20:41 29:6
.wns$ 31:44 34:15
.wold 7:8
.wold$ 7:8
.won$ 25:-7 29:65 34:-40
.word 2:12 5:-21 10:3 11:60 19:-1 20:-22 25:11 33:26
.word$ 5:-18 11:39 29:12
.wordi 12:15 33:38
.words 11:17 25:17
.work 1:31 2:-34 3:12 4:8 5:39 6:-25 8:7 10:-2 11:3 12:-8 13:-1 17:65 19:-7 20:-37 22:6 23:22 25:35 27:-5 28:10 29:-28 31:-36 33:-57
.work$ 1:24 2:-27 3:16 4:11 5:42 8:13 11:13 12:-24 17:19 20:-21 22:7 23:6 25:5 31:-16
.workf 17:10
.worki 28:19
.works 17:15 23:2 25:23 30:17
.worr 18:32
.worry 18:32
.wort 7:32 9:-28 21:29
.worth 7:33 9:-27 21:30
.woul 0:34 2:13 3:30 6:-31 7:20 10:-5 15:30 16:-4 17:3 18:-7 19:33 20:-11 21:6 24:18 25:-29 27:10 28:-9 29:-32 30:16 32:-20 33:-47 34:-1
.would 0:35 2:14 3:30 6:-29 7:16 10:-5 15:27 16:-2 17:3 18:-7 19:34 20:-11 21:6 24:18 25:-29 27:11 28:-8 29:-31 30:16 32:-20 33:-46 34:-1
.writ 6:14 7:-7 8:-6 11:1 14:2 15:-16 16:7 17:-26 19:7 20:-11 21:22 24:26 25:-7 26:-3 29:20 31:-10 33:-7
.write 2:-19 6:21 11:7 13:-10 20:-2 21:35 24:21 25:-13 29:58
.writi 0:4 15:-1 16:7 17:-5 19:12 28:3 29:-8 33:-8
.wron 16:26 22:11 25:21
.wrong 16:26 22:11 25:21
.wrot 10:20
.wrote 10:20
.wsle 0:3 10:3 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 28:2 29:3 32:7
.wslet 0:3 10:3 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 28:2 29:3 32:7
.wurd 7:-19 8:-24 9:70
.wurde 7:-19 8:-24 9:70
.xact 10:32 17:-6 25:21 28:10 29:-17 33:38
.xact$ 33:53
.xactl 10:36 17:-5 25:22 28:14 29:-14
.xamp 7:41 11:34 25:-16
.xampl 7:41 11:25 25:-15
.xcep 1:-3 2:-17 4:-8 5:-35 6:-3 8:29 9:31 12:-36 13:49 14:-29 16:-34 17:-40 20:-23 21:59 22:34 25:-5 27:11 32:-30 33:-31 34:24
.xcepi 13:4
.xcept 1:-2 2:-12 4:-7 5:-30 8:32 9:34 12:-31 13:41 14:-27 16:-34 17:-36 20:-20 21:54 22:36 27:11 32:-26 33:-30 34:27
.xcus 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.xcuse 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
.xec$ 27:3
.xed$ 5:-14 12:41 29:31
.xemp 2:1 10:8 12:-11 13:42 22:46 34:-1
.xempt 2:1 10:12 12:-8 13:23 22:46
.xes$ 2:35 10:27 12:-20 22:2
.xing 2:-12 5:37
.xing$ 2:-12 5:37
.xist 3:23 6:2 11:26 29:-12
.xist$ 2:6 3:8 6:7
.xisti 11:11
.xpec 17:27 20:57 29:-16 33:20
.xpect 17:12 20:57 29:-15 33:22
.xpen 29:10
.xpens 29:10
.xpir 6:56 9:46 32:-6
.xpire 6:56 9:46 32:-6
.xpla 10:74 11:32 13:-7 17:4
.xplai 10:70 11:35 13:-7
.xten 6:-22 8:9 15:22 22:20 33:5 34:-3
.xtend 6:-14 8:17 15:9 29:4 33:13
.xtens 13:1 22:29
.xtra 0:33 1:42 22:8
.xtra$ 0:33 1:42 22:8
.xts$ 2:-13 8:6 10:26 12:35 22:-4 33:50
.ybe$ 0:23 15:23 16:-20 25:12 30:13
.ybod 10:16 25:21
.ybody 10:16 25:21
.yce$ 3:6 29:-20 34:5
.ycel 3:15 14:7 16:-10 19:17
.ycel$ 3:15 14:7
.ycle 1:-50 2:-23 3:84 4:84 5:50 6:-64 7:-51 9:-42 12:-40 13:9 14:31 16:-36 17:-9 18:-83 19:61 20:-11 22:-47 24:-8 25:-87 27:-34 29:-70 31:-27 32:-62
.ycle$ 1:-48 2:-12 3:40 4:86 5:58 6:-59 7:-8 8:1 9:-31 12:-31 13:11 14:39 16:-19 18:-81 19:46 22:-42 25:-76 27:-27 29:-58 31:-24 32:-57
.ycles 3:73 19:10
.ycll 3:1
.yclle 3:1
.yeah 12:7 25:13
.yeah$ 12:7 25:13
.year 2:-6 15:20 19:73 25:1 29:71 33:-46
.year$ 15:20 19:76 29:39 33:-44
.years 25:8 29:27
.yed$ 15:51
.yell 24:60
.yell$ 24:60
.yes$ 2:25 8:57 25:13 29:-16 33:1
.yest 3:9 6:37 7:32 8:-1 16:12 33:-22 34:2
.yeste 3:9 6:29 7:32 8:-1 16:12 33:-12 34:2
.yet$ 3:47 4:-12 5:36 6:60 8:-63 9:3 12:51 16:-27 20:-27 28:-1 29:-56 31:-38
.ying 7:3 8:-12 10:43 18:1 26:6 31:22 32:-7
.ying$ 7:3 8:-12 10:43 18:1 26:6 31:22 32:-7
.yle$ 4:36 5:17
.ymor 31:33
.ymore 31:33
.ync$ 29:32
.ynta 11:49 25:-19
.yone 1:-8 2:-3 3:7 6:-5 9:14 14:-15 15:9 17:-11 20:16 22:-28 25:37 26:-5 27:-2 29:20 34:19
.yone$ 1:-8 2:-3 3:7 6:-5 9:14 14:-15 15:9 17:-11 20:16 22:-28 25:37 26:-5 27:-2 29:20 34:19
.you$ 2:-43 3:-6 4:17 5:18 6:-3 8:17 9:-2 10:-11 11:57 12:-10 13:-7 14:6 15:-2 16:14 17:-12 18:-1 19:-11 20:-14 21:-23 22:3 23:30 24:-8 25:59 27:6 30:21 31:3 32:-12 33:9 34:-16
.your 2:-11 5:-42 7:10 8:-52 11:61 17:8 19:-2 23:8 26:8 27:1 29:-20 31:33 34:29
.your$ 2:-8 5:-37 7:11 8:-45 11:26 17:10 23:9 26:10 27:17 29:-12 34:30
.yours 11:57 25:-21 31:20
.ype$ 11:69 15:-3
.ypo$ 2:26
.ypto 8:8 29:-4
.yptog 8:8 29:-4
.ysel 0:14
.yself 0:14
.yste 29:27
.ystem 29:27
.ythi 2:14 5:21 10:22 11:16 12:21 13:51 14:14 18:21 19:-19 20:-52 22:-10 24:-56 25:-128 26:5 28:-45 29:-113 30:-10 31:8 32:23 33:-32 34:-9
.ythin 2:16 5:21 10:22 11:17 12:22 13:47 14:14 18:21 19:-18 20:-52 22:-9 24:-55 25:-126 26:5 28:-45 29:-112 30:-10 31:8 32:23 33:-31 34:-8
.ytho 2:41 20:-29 29:25 33:31
.ython 2:41 20:-29 29:25 33:31
.yway 10:6
.yway$ 10:6
.yycl 3:28 5:3
.yycle 3:28 5:3
.zed$ 5:10 24:34
.zee$ 12:16 29:16 33:-11
.zen$ 5:-53 6:-5 10:-5 12:129 17:-12 18:-14 29:37
.zes$ 1:-23 4:36 10:4 11:-13 12:5 13:-32 14:74 16:-41 18:-13 22:-2 24:-16 27:39 28:-31 29:38 31:5 32:6 33:-58 34:-24
.zing 6:-5 10:16 25:29 32:16
.zing$ 6:-5 10:16 25:29 32:16
.zon$ 18:28 29:-9
.zone 5:-5 11:14 14:4 19:-13 29:12
.zone$ 5:-5 11:14 14:4 19:-13 29:12
.zpac 19:95 20:-10 33:-26
.zpach 19:93 20:-3 33:-26
.zung 16:-3 27:22
.zusa 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.zusam 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
.zust 34:17
.zusta 34:17
.zuul 29:32
.zuul$ 29:32
.zza$ 25:16 29:35
.zze$ 12:4 25:8
.zzz$ 11:-17 25:2 29:24
<?> 0:19 1:-164 2:26 4:-129 5:13 6:34 7:39 8:-286 9:46 10:20 11:48 12:18 13:-9 14:-36 15:-19 16:-191 17:6 18:24 19:-5 20:24 21:3 22:-170 23:19 24:-148 25:-72 26:20 27:-141 28:20 29:16 30:23 31:-95 32:30 33:27 34:27
<?>_$ 0:19 1:-164 2:26 4:-129 5:13 6:34 7:39 8:-286 9:46 10:20 11:48 12:18 13:-9 14:-36 15:-19 16:-191 17:6 18:24 19:-5 20:24 21:3 22:-170 23:19 24:-148 25:-72 26:20 27:-141 28:20 29:16 30:23 31:-95 32:30 33:27 34:27
<cycle> 2:10 4:28 5:27 6:35 9:-32 10:-7 11:-40 14:28 16:10 17:-20 19:18 20:32 22:-5 25:-31 29:-19 32:-15 34:11
<cycle>_$ 2:1 5:4 14:11 19:27 20:-29 33:1
<cycle>_<?> 2:43 20:2 34:7
<cycle>_in 2:-14 12:15 29:10
<cycle>_out 6:2
<deadline> 0:6 1:-1 2:-81 3:-167 4:-83 5:-229 6:144 7:-387 8:-119 9:-97 10:121 11:-274 12:-55 13:-62 14:-214 15:119 16:156 17:-211 18:-31 19:12 20:-161 21:8 23:-5 24:82 25:-299 26:-102 28:128 29:-114 30:-176 31:-27 32:-416 33:135 34:11
<deadline>_$ 0:-26 1:48 2:8 3:-9 5:-76 6:-14 8:-51 9:-4 10:69 12:-64 15:-23 16:-97 18:15 19:-20 20:-26 21:-15 22:3 24:93 25:-20 27:11 28:97 29:-2 30:-59 31:20 32:-104 33:4
<deadline>_<?> 0:-58 2:18 5:25 6:-18 9:-41 10:36 14:-54 15:-8 16:-96 18:3 19:-30 20:-17 21:-35 22:-47 23:41 25:-14 27:-66 28:43 29:67 32:-19 33:28 34:5
<deadline>_<deadline> 10:-19 14:3 24:10 28:45
<deadline>_<link> 22:31
<deadline>_<number> 1:43 9:25 10:-37 16:93 22:-26 24:11 28:-38 29:-44
<deadline>_<quoted> 1:17 6:45 10:-30 16:-4 29:-22 33:40
<deadline>_<unknown> 6:37 12:-6 15:13 16:7 18:-6 19:-14 20:6 21:26 29:-65 33:43 34:21
<deadline>_<version> 20:21
<deadline>_@me 10:6 23:9 31:-5
<deadline>_@month 20:7 33:10
<deadline>_@move 15:28
<deadline>_@person 34:48
<deadline>_@remind 27:17 31:26
<deadline>_@unit 24:31 33:4
<deadline>_@updates 31:44
<deadline>_@weekday 16:11
<deadline>__ 1:6 16:47 33:-13
<deadline>_a 1:27 6:-6 10:-11 12:8 15:8 16:48 24:-51
<deadline>_about 10:54 33:-21
<deadline>_active 12:36
<deadline>_after 29:5
<deadline>_again 12:-45 15:15 29:35 33:42
<deadline>_already 6:57 12:-14 33:26
<deadline>_also 19:24
<deadline>_and 1:36 5:4 6:-7 16:1 18:32 24:-24 27:27 28:-9 33:14
<deadline>_apply 2:-9 10:74 34:-9
<deadline>_as 15:31
<deadline>_at 15:27 33:3
<deadline>_back 16:64
<deadline>_be 0:6 16:30 21:24 24:-30 28:2 33:-28
<deadline>_been 6:17 15:31
<deadline>_before 6:6 15:13 28:-34 29:2 32:22
<deadline>_begin 29:9
<deadline>_begins 27:26
<deadline>_but 0:3 15:3 31:8
<deadline>_by 15:3 16:26 21:15
<deadline>_can 2:27 10:9 12:-21 15:-35 21:17 33:-6 34:18
<deadline>_come 29:13 33:14
<deadline>_cover 10:29
<deadline>_cutoff 0:9
<deadline>_date 14:-5 15:17 16:-42 18:-66 19:47 20:-37 33:74 34:56
<deadline>_dates 33:52
<deadline>_day 10:45 16:-12 20:-9 25:32
<deadline>_deadline 6:35 15:-29 33:59
<deadline>_done 6:54
<deadline>_earlier 10:5 19:12
<deadline>_end 16:17 29:2
<deadline>_exception 8:32 9:30 10:-19 13:-45 22:6
<deadline>_exceptions 8:25 9:19 13:30 21:-32 22:-2 34:-21
<deadline>_extended 15:59 33:-14
<deadline>_fall 33:34
<deadline>_for 1:10 2:-6 8:23 10:16 12:-4 20:5 21:-3 22:24 24:-55
<deadline>_forbid 10:3
<deadline>_forward 15:15
<deadline>_go 6:42
<deadline>_goes 16:9
<deadline>_happened 6:25
<deadline>_happens 24:-11 33:22
<deadline>_has 6:14
<deadline>_history 6:22
<deadline>_how 28:4
<deadline>_if 10:6 21:6
<deadline>_in 2:-1 9:22 10:-23 12:19 16:13 19:41 21:-6 27:-2 28:42 29:-65 33:13 34:-2
<deadline>_include 10:25
<deadline>_is 0:-1 1:-24 2:44 6:19 10:26 12:-43 15:-5 16:17 18:2 20:-18 23:-40 24:17 27:25 29:-76 33:52
<deadline>_it 16:19
<deadline>_kick 6:-27 12:29 33:34
<deadline>_last 10:-29 28:44 33:-34
<deadline>_later 15:17 19:31
<deadline>_like 28:25
<deadline>_many 10:3 18:28 33:-17
<deadline>_meaning 10:3
<deadline>_minus 16:-8 24:22 28:1
<deadline>_moved 16:11
<deadline>_must 16:24
<deadline>_my 20:28 29:-16 34:11
<deadline>_needed 0:32 33:-12
<deadline>_needs 16:19
<deadline>_new 16:11
<deadline>_news 27:11
<deadline>_next 0:36 16:15 18:-1 28:-8 33:34
<deadline>_no 2:7
<deadline>_not 16:16
<deadline>_now 6:-31 21:33 28:34 33:-20
<deadline>_of 13:24 19:56 20:10 33:-17
<deadline>_on 2:-23 6:5 9:-4 12:53 13:9 16:36 18:-11 27:-38 28:-38 34:5
<deadline>_one 1:37 33:-28
<deadline>_only 27:28
<deadline>_or 2:-20 6:15 10:-81 12:27 18:104 28:16 33:-56 34:-8
<deadline>_out 6:28
<deadline>_over 6:32
<deadline>_passed 6:15
<deadline>_planned 33:15
<deadline>_please 2:-34 10:20 15:-26 16:-54 18:2 19:-57 22:27 24:40 27:5 28:21 31:-3 33:18 34:3
<deadline>_reached 6:16
<deadline>_reminder 24:42
<deadline>_request 21:19
<deadline>_right 23:16 24:-2
<deadline>_should 15:8 16:3 33:-1
<deadline>_slip 6:44
<deadline>_so 33:33
<deadline>_sorry 10:6
<deadline>_start 16:9 19:-8 29:11
<deadline>_started 6:29
<deadline>_starts 10:13 24:1
<deadline>_still 2:-29 6:29 12:25
<deadline>_stuff 27:10
<deadline>_tag 33:22
<deadline>_tagged 6:26
<deadline>_take 6:14
<deadline>_that 18:17
<deadline>_the 18:9 33:1
<deadline>_this 28:-14 32:-11 33:68
<deadline>_to 16:100 19:46 28:-63 29:-10
<deadline>_tomorrow 24:2 33:23
<deadline>_two 10:2 16:17 19:29 33:-21
<deadline>_until 16:54 22:1
<deadline>_vs 10:42
<deadline>_was 16:-7 19:7 28:-17 33:71
<deadline>_week 2:11
<deadline>_what 0:21 33:7
<deadline>_when 29:62 33:-31
<deadline>_where 15:47
<deadline>_which 29:38
<deadline>_will 16:21
<deadline>_with 10:-23 16:48 19:45 21:8 33:-37
<deadline>_yesterday 6:42 12:-14
<deadline>_yet 12:28 33:9
<freeze> 2:-29 3:-57 4:-50 5:-179 6:18 7:-195 8:-17 9:-4 10:106 11:-88 12:-1 13:-12 14:-138 15:69 16:51 17:-93 18:-53 19:21 20:-67 21:41 22:47 23:-22 24:17 25:-107 26:-71 27:-36 28:70 29:-35 30:-135 31:-24 32:-153 33:64 34:3
<kind> 0:60 1:34 2:-12 3:-8 5:45 6:-14 7:-4 8:-116 9:-26 10:112 11:-114 12:94 14:68 15:-20 16:-26 18:13 19:-12 20:-3 21:-12 22:25 24:-18 25:-9 26:-139 27:49 29:-146 30:-209 31:-28 32:4 33:13 34:-3
<link> 5:-75 7:-33 8:-21 9:102 10:-70 11:-35 12:-65 13:-120 17:-26 20:-35 21:-155 22:251 25:-83 27:-62 31:-40 34:-45
<link>_$ 2:-39 5:-26 9:62 21:-27 22:154 25:-4 31:-1
<link>_<unknown> 22:9
<link>_many 29:8
<link>_please 22:7
<number> 0:-338 1:201 2:-39 3:-26 4:89 5:-241 6:-113 7:44 8:161 9:152 10:-109 11:-147 12:-307 13:-337 14:-281 15:-248 16:171 17:-146 18:-100 19:-195 21:-208 22:-24 23:-204 24:106 25:-49 26:-302 27:-191 28:-70 29:33 30:-99 31:-104 32:68 33:31 34:-171
<number>_$ 0:-8 1:76 2:-42 4:21 5:-95 8:8 9:5 10:-13 11:-29 12:-29 13:-95 14:-75 16:105 17:-88 18:-6 21:-58 25:16 27:-115 28:-91 29:80 31:-110 32:44 33:-157
<number>_<?> 2:-39 4:2 5:-46 6:-14 7:30 9:63 10:-77 15:-13 20:58 21:-32 28:-11 29:10 33:59 34:-28
<number>_<deadline> 10:12
<number>_<number> 1:76 2:-45 4:17 9:-43 10:-64 11:-20 16:40 20:-54 24:12 25:-16 29:48 32:40
<number>_<request> 8:55 9:-48
<number>_<unknown> 1:53 2:-30 4:-17 9:36 16:37 18:7 24:14 25:-101 34:8
<number>_<version> 22:7
<number>_@me 33:12
<number>_@month 1:94 4:7 6:-55 10:-20 14:-11 16:71 22:-45 29:-85 32:65 33:17
<number>_@unit 18:-3 22:8 24:60 29:47 30:-12 33:-45
<number>_am 24:53 32:-7
<number>_and 8:28 32:21
<number>_approved 7:-27 8:-10 9:56
<number>_as 1:26 29:-3
<number>_at 1:15 7:9
<number>_before 2:26 7:29 29:-11
<number>_correct 20:29
<number>_day 28:24
<number>_days 1:7 24:15 28:5 31:21 32:8 33:-23
<number>_does 2:16
<number>_done 2:4
<number>_fix 16:22
<number>_for 16:7
<number>_get 7:8 9:8
<number>_hours 1:15 24:39
<number>_in 9:40 29:-38
<number>_instead 16:31
<number>_is 2:6 6:-51 8:22 16:-12 20:8 33:94
<number>_many 25:18 29:-13
<number>_mean 10:-2 29:7
<number>_my 8:11 29:22
<number>_no 12:-20 33:26
<number>_not 16:18
<number>_of 4:8 6:50
<number>_on 8:75 9:-33 22:-20
<number>_or 16:-6 20:40 32:-13 33:73
<number>_please 1:7 16:35 20:-12
<number>_right 33:29
<number>_ship 4:6
<number>_so 24:11
<number>_sorry 16:14
<number>_still 2:-16 9:20 29:23
<number>_the 7:14
<number>_to 8:32 16:-8 22:18 32:44
<number>_until 8:16
<number>_week 1:-29 3:16 4:26 32:16
<number>_weeks 4:44 5:11 32:-10
<number>_with 1:11 4:35
<number>_yet 9:26
<quoted> 1:85 2:-65 4:6 5:-102 6:49 7:58 8:-8 9:-32 10:179 11:-106 12:-72 13:-3 14:-34 15:-19 16:-70 17:-93 20:-8 24:-12 25:-69 27:-11 28:20 29:11 31:-10 32:-56
<quoted>_$ 1:-47 6:-1 7:66 25:-20 29:-62 33:30
<quoted>_<?> 5:-2 6:31 10:30 11:-23 33:21
<quoted>_<number> 1:28
<quoted>_<quoted> 1:91 2:-25 5:-49 7:62 9:-44 10:58 11:-4 12:-30 14:-10 16:-44 17:-33 18:7 24:-5 25:-40 28:16 33:11
<quoted>_in 10:51 11:-23 18:25 29:7
<quoted>_is 6:34 29:-4 33:-2
<quoted>_mean 10:12
<quoted>_on 1:30 33:13
<quoted>_to 29:28
<request> 0:-171 1:-146 2:-357 3:-213 4:-130 5:-321 6:-207 7:260 8:334 9:295 10:-217 11:-297 12:-248 13:-370 14:-229 15:-196 16:-170 17:-225 18:-217 19:-136 20:-225 21:-239 22:-9 23:-123 24:-170 25:-326 26:-261 27:-271 28:-151 29:-466 30:-244 31:-324 32:-215 33:-187 34:-218
<request>_$ 2:-40 5:-59 7:89 8:76 9:132 10:-60 11:-110 18:-44 25:-28 27:-45 29:-77 31:-51 34:-109
<request>_<?> 5:-26 7:72 9:105 10:-3 11:-48 34:-20
<request>_<unknown> 7:9 8:97 9:14 25:-58 29:-24
<request>_@me 7:26 8:34
<request>_@unit 8:7
<request>_a 9:13
<request>_and 8:7 9:13
<request>_any 8:11 9:2
<request>_approve 7:-7 8:19
<request>_approved 7:-34 8:59
<request>_as 8:35
<request>_be 7:9 9:15
<request>_been 9:19
<request>_before 7:36 8:-21
<request>_can 8:13
<request>_get 7:3 9:10
<request>_gets 7:9 8:8
<request>_go 7:20
<request>_granted 8:34 9:-1
<request>_have 9:48 29:-2
<request>_in 2:-4 7:57 8:35
<request>_is 7:10 8:55 9:-29
<request>_it 8:4
<request>_let 8:21
<request>_many 8:8
<request>_my 8:5 9:15
<request>_no 7:10
<request>_please 9:63 22:33 25:-21 34:-21
<request>_so 8:5
<request>_sorry 7:19 9:41 25:-36
<request>_status 9:27
<request>_still 9:51
<request>_the 8:58
<request>_through 8:21
<request>_to 8:21
<request>_too 8:7
<request>_until 7:38
<request>_valid 9:31
<request>_we 8:53 22:-16
<request>_what 9:20
<request>_yet 9:13
<unknown> 0:7 1:21 2:30 3:-12 4:52 5:13 7:4 8:1 9:3 10:29 11:31 12:-44 13:-24 14:-16 15:8 16:-59 17:26 18:30 20:-30 21:-4 22:60 24:-15 25:-1 26:13 27:1 28:-9 29:102 30:-13 31:11 32:-1 33:-4 34:-13
<unknown>_$ 1:-18 2:10 4:-23 5:36 6:-29 8:-39 9:-50 10:15 11:33 12:-4 14:2 15:3 17:-22 18:19 20:14 21:-24 22:8 25:16 26:8 27:4 28:-3 29:83 30:-6 34:-5
<unknown>_<?> 0:22 1:-55 2:-1 5:14 6:30 7:-15 9:-5 10:-18 11:23 12:32 13:31 14:-7 15:13 16:9 17:-5 18:-16 19:45 20:25 21:12 23:5 25:-203 26:-45 27:-38 30:-22 32:37 33:-46 34:-5
<unknown>_<cycle> 20:40
<unknown>_<deadline> 4:4 6:-14 9:-47 10:23 12:9 16:33 18:65 19:-13 21:-54 25:-30 27:-26 28:3 29:-103 31:-49 33:25 34:1
<unknown>_<link> 2:-8 22:53
<unknown>_<number> 1:-12 2:20 5:-15 8:40 9:51 10:-29 11:-44 14:-33 18:31 20:-55 21:-20 22:8 28:-16 29:1 31:-54 32:15 34:4
<unknown>_<quoted> 10:42 24:5
<unknown>_<request> 7:-2 8:90 9:64 25:-43 34:-34
<unknown>_<unknown> 0:-37 1:13 2:47 4:25 5:-18 6:-52 7:-22 8:-16 9:-5 10:-2 11:-7 12:2 13:11 14:-14 15:-25 16:-9 17:61 18:-1 19:-19 20:53 22:66 24:-2 25:-11 26:-31 27:31 28:8 29:14 30:-86 31:-20 32:7
<unknown>_<version> 3:23 4:50 5:-18 14:-24 19:9 20:-1 22:27 34:-8
<unknown>_@change 2:9
<unknown>_@me 2:-58 10:-20 11:-47 16:-26 17:31 20:-12 24:-28 25:-35 29:49 31:33 33:81
<unknown>_@month 1:7 33:7
<unknown>_@move 15:18 28:2
<unknown>_@person 0:6 10:-8 17:8 34:39
<unknown>_@unit 17:12 27:31 31:-14 32:13
<unknown>_@weekday 25:13 32:6
<unknown>__ 1:17 2:14 3:-37 6:8 7:-21 8:13 10:-3 11:-79 12:-52 13:-2 14:22 16:9 17:-43 18:19 21:54 22:39 24:28 25:-120 26:-40 27:10 28:-93 29:-60 31:28 32:-61
<unknown>_a 1:30 2:42 10:13 11:23 12:-13 21:-2 24:36 25:22 27:15 29:-53 31:-13
<unknown>_about 5:9 7:26 9:-29 18:30
<unknown>_add 27:19
<unknown>_after 2:2 18:32 25:2 29:11 33:-2
<unknown>_again 25:-19 29:78
<unknown>_already 12:26
<unknown>_am 32:16
<unknown>_an 0:1 21:4 26:5
<unknown>_and 16:15 17:39 20:-20 25:40 29:-43 32:5
<unknown>_approve 9:3
<unknown>_approved 7:19
<unknown>_are 1:12 2:9 6:-3 9:26 25:18 29:17
<unknown>_around 17:18
<unknown>_as 4:2 10:23
<unknown>_at 2:-23 8:28 24:5 25:14 33:-47
<unknown>_available 19:16 20:-8 26:24
<unknown>_back 7:2 8:-2 25:25
<unknown>_been 9:2 12:21 25:18
<unknown>_before 7:28 20:15 24:6 28:27 29:-8 33:-23
<unknown>_bot 25:12
<unknown>_bug 16:8
<unknown>_bump 8:8 29:-10
<unknown>_business 16:9
<unknown>_by 25:9
<unknown>_calendar 14:-3 26:46
<unknown>_call 29:38 31:-13
<unknown>_can 2:20 3:12 11:-29 22:16 34:36
<unknown>_change 20:28
<unknown>_changes 33:34
<unknown>_channel 27:5
<unknown>_check 2:34
<unknown>_close 1:8 28:14 33:2
<unknown>_code 2:14
<unknown>_come 12:5 20:-6 25:-1 29:49
<unknown>_could 11:-13 17:10 25:15
<unknown>_create 4:3
<unknown>_customers 21:6
<unknown>_cutoff 1:5 18:3
<unknown>_cycle 0:5 4:20
<unknown>_date 0:16 14:-3 16:7 18:62 20:31 27:11 29:-15 33:-20
<unknown>_dates 14:40 19:30 33:-7
<unknown>_day 16:-10 33:5
<unknown>_days 1:5 18:-19 24:30 28:48 32:59 33:-32
<unknown>_deadline 1:38 18:7 33:-11
<unknown>_deadlines 0:35
<unknown>_dev 27:18 29:-2 30:4 31:24
<unknown>_did 5:10 6:31 30:3
<unknown>_do 10:16 18:-23 25:29 28:53 34:30
<unknown>_docs 2:-4 17:37
<unknown>_does 7:32 10:-10 26:1 29:46 34:-23
<unknown>_down 9:35 18:18 31:30 33:3
<unknown>_driver 8:10 22:-12
<unknown>_every 14:10 25:34 33:-5
<unknown>_exception 8:30 9:6 21:-55
<unknown>_exceptions 13:28
<unknown>_feature 10:-2 22:57 25:22
<unknown>_final 20:39
<unknown>_first 13:6
<unknown>_fixes 2:17
<unknown>_for 1:30 3:-31 5:-23 6:-8 8:-45 10:-7 11:5 13:12 15:29 17:50 20:-41 22:28 24:-12 25:-103 26:-22 27:8 29:2 33:31 34:8
<unknown>_from 30:3
<unknown>_give 17:11
<unknown>_has 9:-2 25:16
<unknown>_have 12:9 25:17
<unknown>_here 3:7 17:46 25:-50 27:10 34:18
<unknown>_hit 19:4
<unknown>_how 5:16 10:-20 11:21 23:8 25:-25 28:12
<unknown>_in 4:11 6:1 10:-67 11:-36 12:16 13:7 17:4 19:-27 20:29 25:-67 29:45 31:15 32:-3 33:4 34:-45
<unknown>_instead 26:10
<unknown>_into 29:19
<unknown>_is 5:33 6:26 10:36 11:-55 20:-17 21:3 22:-3 32:-4
<unknown>_it 2:-25 5:-15 6:5 7:17 25:-3 29:-39 31:64
<unknown>_keep 27:11
<unknown>_keeps 29:46
<unknown>_label 9:7
<unknown>_last 19:-21 25:17
<unknown>_left 28:52
<unknown>_like 2:-5 10:14
<unknown>_link 2:11 29:23
<unknown>_list 11:-15 13:11 27:7 29:5 33:10
<unknown>_log 10:8
<unknown>_lol 10:13 26:5
<unknown>_look 3:17 6:2
<unknown>_make 2:10 10:7
<unknown>_many 25:29 27:-33 29:23
<unknown>_me 8:15 10:-34 17:14 18:7 23:12 24:76 25:-24 27:1 28:-37 31:17 33:-29
<unknown>_mean 10:-2 29:25
<unknown>_meeting 16:20
<unknown>_merge 2:5
<unknown>_messages 23:14
<unknown>_mode 6:-3 9:31
<unknown>_month 3:5
<unknown>_months 3:8
<unknown>_more 25:-13 31:74
<unknown>_my 10:10 11:31 17:-44 22:-3 24:37 25:67 29:-7 31:-20 33:-24 34:-43
<unknown>_new 16:18 33:9
<unknown>_next 1:11
<unknown>_no 7:21 8:-23 12:7
<unknown>_now 5:-26 12:12 14:-11 18:40 33:26
<unknown>_number 8:15
<unknown>_of 0:33 5:9 6:32 7:-41 8:23 9:-7 10:-9 11:22 12:-45 14:43 18:41 19:-50 20:-84 21:8 28:-2 32:-26
<unknown>_off 8:24 9:3 25:9 30:22 32:-5 34:-36
<unknown>_ok 2:20 6:-1 9:17
<unknown>_on 2:-30 5:59 6:-31 7:-15 8:-74 9:48 11:-55 13:-5 16:-50 17:-79 19:-9 22:40 26:7 27:7 29:33 32:31
<unknown>_one 9:19 18:-24 22:10 24:17 29:-45 33:10
<unknown>_only 0:8 2:14 13:12
<unknown>_or 5:-4 7:20 25:-15 26:1 29:16 31:8
<unknown>_out 4:2 5:-27 14:64 17:42 19:22 20:-64
<unknown>_over 5:2
<unknown>_page 11:24 17:34 25:-13 29:-16
<unknown>_patch 9:5
<unknown>_plan 29:1
<unknown>_please 5:-14 7:-2 11:49 13:10 14:5 18:-28 19:-15 21:8 25:-6 27:-52 28:-15 29:52 33:3
<unknown>_project 3:17 10:5
<unknown>_release 2:1
<unknown>_remove 31:36
<unknown>_request 8:-31 9:51 13:-14 29:21
<unknown>_requirement 8:-4 22:15
<unknown>_requirements 10:16 33:6
<unknown>_review 29:11
<unknown>_run 1:4 25:25 29:-14
<unknown>_says 11:7 33:40
<unknown>_schedule 1:9 14:28
<unknown>_security 2:4
<unknown>_series 22:20
<unknown>_set 9:12
<unknown>_ship 29:19
<unknown>_show 14:1 18:6
<unknown>_since 29:27
<unknown>_so 13:19 20:9
<unknown>_some 1:3 25:-4 29:26
<unknown>_sorry 11:-18 17:24 20:-14 25:45 29:41
<unknown>_sounds 25:33
<unknown>_start 20:10
<unknown>_still 2:42 9:-13 12:-32 28:4 34:42
<unknown>_stop 6:18 25:24 31:-2
<unknown>_string 33:1
<unknown>_strings 2:-6 10:8 12:16
<unknown>_stuff 27:6 34:12
<unknown>_team 21:-35
<unknown>_template 4:44
<unknown>_tests 1:16
<unknown>_text 20:28
<unknown>_that 15:29 24:-31 25:-14 29:47 33:-1
<unknown>_the 2:29 3:-28 4:24 5:-10 7:-41 8:34 9:-23 11:-62 12:-25 13:-45 14:-17 16:36 17:21 19:18 21:-40 22:3 25:19 26:-51 27:-30 30:41 31:26 32:-62 34:-5
<unknown>_there 22:9
<unknown>_thing 29:5
<unknown>_this 2:18 25:-32 27:-37 29:58 31:27 34:50
<unknown>_through 13:16 32:10
<unknown>_time 5:24 19:-35 25:43 29:-23 33:56
<unknown>_to 0:-35 5:-28 7:55 8:-72 9:-3 13:-25 15:27 16:-49 17:-27 18:-5 22:26 26:6 27:6 29:71 30:31 32:-25 33:-20 34:4
<unknown>_today 2:21 5:13 17:-4 29:18 34:-26
<unknown>_told 7:24
<unknown>_until 28:14 29:-6 31:13
<unknown>_up 2:-12 4:68 10:-36 12:34 25:7 29:-21 32:-14
<unknown>_us 18:-19 32:19
<unknown>_version 19:11 20:-9 29:8
<unknown>_vs 25:-6 29:31
<unknown>_want 22:12
<unknown>_wants 17:24 21:1
<unknown>_was 6:24 9:9 21:18 33:-47
<unknown>_we 2:28 5:32 8:3 29:-44 32:20
<unknown>_week 5:19 24:18
<unknown>_weekend 25:5
<unknown>_weeks 4:40 28:8
<unknown>_what 0:1 2:-2 5:5 10:7 12:1 13:-1 18:-2 25:-12 28:-41 32:30 33:16
<unknown>_when 18:-3 24:7 33:21
<unknown>_where 11:59 14:-1 25:-22
<unknown>_which 5:-8 10:20 11:-29 14:-5 17:41 33:12
<unknown>_who 17:44 26:25 34:-26
<unknown>_whose 34:9
<unknown>_why 10:10 29:16
<unknown>_will 23:1 29:7
<unknown>_with 10:11 11:-42 17:-33 18:-19 21:27 32:44
<unknown>_work 5:21 12:-2 21:15 22:-8 23:26 29:-22
<unknown>_years 25:8 29:27
<unknown>_yet 5:-44 25:49
<unknown>_you 5:34 11:55 27:28 29:-31 31:-2
<version> 0:-116 3:144 4:289 5:39 6:-42 7:-82 8:-175 9:-193 10:-203 11:-210 12:-45 13:-125 14:-56 15:-130 16:-169 17:-173 18:-151 19:254 20:95 21:-81 23:-33 24:-99 25:-235 26:-165 27:-188 28:-161 29:-23 30:-69 31:-155 32:-161 33:-232 34:-99
<version>_$ 1:71 3:12 4:124 5:1 6:-3 9:-31 10:-47 11:-48 14:7 16:-15 18:-9 19:111 21:-2 25:-55 27:-32 28:-49 29:-64 31:-9 34:-23
<version>_<?> 2:12 3:16 6:-17 9:-22 10:-33 12:-7 13:-13 14:-20 19:49 20:57 29:47 33:-67
<version>_<deadline> 4:7 19:64 24:-20 33:-43
<version>_<number> 4:26
<version>_<unknown> 3:47 19:14 20:-15 29:-22 34:-4
<version>_be 3:22
<version>_come 19:24
<version>_coming 5:2
<version>_cycle 4:3
<version>_for 4:27 19:34
<version>_go 4:30
<version>_going 4:11
<version>_is 2:19
<version>_many 4:11
<version>_off 4:3
<version>_out 6:38 12:-12 19:-4 20:36
<version>_please 4:22 5:15
<version>_release 2:6 20:-30 29:28
<version>_released 19:-30 20:32
<version>_schedule 3:27 4:5 14:-74 19:40
<version>_was 19:27
<version>_with 4:7
<version>_yet 3:30
@add 0:138 1:158 2:9 3:22 4:49 5:-22 6:-61 7:-154 8:8 9:-107 10:17 11:71 12:-36 14:-158 15:-102 16:-38 17:-173 18:-125 19:-201 20:-113 21:-56 22:20 24:5 26:16 27:38 28:-149 30:-54 31:-23 32:-182 33:-13
@allowed 0:1 1:-48 2:238 3:1 5:-97 6:-71 7:-3 8:42 10:-46 11:-4 12:-42 13:12 14:-21 17:28 18:-5 19:-38 22:4 24:-67 25:19 26:12 27:-39 28:-43 29:-78 30:6 31:-52 33:3 34:-34
@approve 0:-13 1:-15 2:98 5:-88 6:-31 7:89 8:136 9:17 10:-49 11:-52 12:-17 13:19 14:-48 15:-200 16:-46 17:12 20:-20 22:-28 24:-95 25:60 26:-55 28:-27 29:-17 30:-156 31:-125 32:-75 33:20
@be 0:30 1:-39 2:-11 3:11 4:-66 5:53 6:54 7:13 8:-8 9:33 10:7 11:-8 12:41 14:-22 15:44 16:15 17:-21 18:-6 19:8 21:4 22:-17 23:36 24:-36 25:38 26:43 27:-59 28:-7 30:16 31:-5 32:-10 33:21 34:-26
@begun 1:-20 2:-56 3:48 4:48 5:54 6:-54 7:-15 8:-4 9:-61 10:-127 11:47 12:85 13:-53 14:-5 15:-52 16:2 17:79 20:-87 25:-60 28:-63 31:-4 32:-16 33:7
@bye 2:-14 6:-16 8:-24 15:40 16:37 19:9 22:-31 25:104 27:-20 28:-20 29:-19 30:26 31:-45 33:-38
@can 0:35 1:-8 2:111 4:5 5:-138 7:11 8:25 9:-75 10:-17 11:10 12:12 13:-133 17:16 18:-82 19:-85 21:53 22:85 25:-99 26:13 29:-19 30:-6 31:-19 32:-101 33:11 34:-6
@can_to 11:27
@change 0:-134 1:60 2:221 3:-69 4:-150 6:-32 7:-62 8:-5 9:-87 10:131 11:-26 12:58 13:-64 14:-85 15:-32 16:-9 17:74 18:-64 19:-202 20:-144 21:-10 22:123 23:14 24:46 25:-115 26:-18 27:-15 28:10 30:-53 31:-55 32:-81 33:68 34:37
@change_$ 8:-12 34:4
@cycle 1:-29 2:9 3:101 4:116 5:96 6:-59 7:-17 9:-101 10:-47 11:-82 12:-134 14:37 15:11 16:-26 17:-11 18:-139 19:125 20:17 21:2 22:-51 23:-178 24:-28 25:-60 26:-66 27:-5 28:2 29:-5 30:-224 31:-29 32:-19 33:-11 34:21
@date 0:17 2:-164 3:-13 4:12 5:-272 6:-77 7:-142 8:-115 9:-30 10:-79 11:9 12:-223 13:-86 14:46 15:17 16:35 18:26 19:95 20:127 22:-108 23:-48 24:-34 26:14 27:-27 28:-91 29:-62 30:-197 31:-122 32:4 33:110 34:-33
@dates 0:85 1:-82 2:-129 4:13 5:-43 6:15 8:-101 9:-90 12:5 13:-222 14:123 16:-40 17:-15 19:31 20:-142 22:-103 23:-4 24:-15 26:6 27:78 28:-104 29:-311 30:-2 32:104 33:-41 34:-52
@dates_$ 18:11 27:3
@deadline 0:44 1:62 2:-117 4:-4 5:-106 6:9 8:-72 9:-36 10:-110 11:1 12:-5 13:-117 14:39 15:-21 16:-47 17:-45 18:48 19:-74 20:-70 21:22 24:20 25:-7 27:2 28:-76 29:-115 31:-118 32:98 33:86 34:-41
@decide 1:-13 2:-42 4:-149 5:-201 6:-7 7:139 8:168 9:31 10:-51 11:-5 12:23 13:26 14:-152 15:-25 16:-41 17:-116 18:-23 19:-32 20:-91 21:-9 22:-96 23:-68 25:-23 26:-176 29:11 30:-135 31:-2 32:-93 34:7
@decide_<request> 8:14
@decide_on 7:35 9:-3
@decided 5:-116 7:-39 8:69 9:101 10:-59 11:-52 12:50 13:115 14:-10 18:-49 22:-69 25:-57 27:54 28:-56 29:-110 32:-24 33:-12 34:-111
@deny 0:47 1:-88 4:-38 5:-116 7:92 8:147 10:-85 11:8 13:25 14:-33 16:-26 17:-11 19:-56 20:-70 22:-95 23:40 24:-72 27:-103 28:-2 29:-6 30:-107 31:10 32:-102 33:1 34:-84
@device 6:5 7:-20 8:-10 11:-43 14:22 17:-36 21:-11 22:-6 25:26 29:105 34:-24
@device_with 6:10 7:-11 12:5 13:12 18:4 19:3 24:-8 27:3 28:3 29:-6 33:1
@did 0:24 1:-29 2:-79 3:23 4:-19 5:34 6:149 7:2 8:-19 9:95 10:-24 11:-63 12:35 13:84 14:-36 15:22 16:9 17:-62 18:-21 19:101 20:-72 21:-44 23:41 24:-139 25:17 26:-48 27:-33 28:-45 29:-65 31:-32 32:-11 34:-18
@do 1:-129 2:25 3:64 4:-79 5:-6 6:20 7:25 8:-57 9:42 10:36 11:25 12:22 13:-5 14:-47 15:2 16:-92 17:17 18:-79 20:2 22:-184 23:48 24:-79 25:-93 26:54 27:-323 28:10 29:31 30:70 31:-19 32:-7 33:-8
@entry 0:100 1:171 2:-69 3:-238 4:-147 5:-104 6:54 7:-175 8:-111 9:-114 10:54 11:-73 12:-11 13:-58 14:-1 15:44 16:63 17:-145 18:75 20:18 21:-51 22:-45 23:3 24:15 25:-40 26:-10 28:15 29:27 30:-110 31:-31 32:-45 33:60 34:-16
@entry_$ 10:8 14:-10 19:16 29:23
@entry_on 1:29
@exception 0:-117 1:-162 2:-124 3:-99 4:-117 5:-130 6:-191 8:31 9:85 10:30 11:21 12:-214 13:113 14:-155 15:-110 16:-161 17:-194 18:-150 19:-7 20:-139 21:140 22:166 23:-47 24:-8 25:-81 26:-152 27:-11 28:-158 29:-136 30:-108 31:-116 32:-120 33:-221 34:-17
@exceptions 8:-40 9:-212 11:-17 12:-27 13:197 14:-18 19:10 21:59 22:-73 24:5 25:-92 33:-78
@freeze 0:1 1:43 3:-73 5:-159 7:-119 8:-4 9:-7 10:53 11:-56 12:120 14:8 17:-11 18:-4 20:-169 21:-5 22:26 25:24 26:-23 27:2 28:7 29:21 30:-128 31:-10 32:-3 33:-25 34:-13
@greet 10:-23 11:-14 14:-32 24:109 25:93 27:-34 31:-31
@greet_$ 25:28
@happened 0:-103 1:-31 2:5 3:-3 5:18 6:218 7:5 8:27 9:11 10:-30 11:-168 12:49 13:34 14:3 16:-45 18:-52 19:51 20:3 21:46 22:74 24:-8 25:-54 26:-21 27:-47 28:-6 29:-78 32:-15 33:-113 34:-11
@happened_over 17:17
@kind 0:96 1:57 2:-41 3:-162 4:-1 5:-3 6:58 7:-169 8:-108 9:-216 10:60 11:-117 13:-73 14:36 15:64 16:58 17:-40 18:28 20:-62 21:-55 22:-40 24:56 25:-92 26:-57 27:61 28:80 29:-92 30:-111 31:-29 33:52 34:10
@land 0:93 1:33 2:153 3:-24 5:-12 6:-10 7:-41 8:35 9:-13 10:-6 11:-22 12:9 13:-5 14:-130 15:42 16:53 17:-11 18:-74 19:-86 20:14 21:6 22:67 23:4 24:-43 25:-13 26:33 27:30 28:-1 29:-12 30:-11 31:-35 32:-88 33:4
@land_<?> 2:8 3:7
@land_<unknown> 22:12
@land_the 20:4
@land_this 29:27
@landing 0:10 1:6 2:95 3:-56 4:18 5:5 6:-51 7:19 8:30 9:12 10:-16 11:-104 12:-8 13:-41 14:-41 15:49 16:44 17:22 18:-104 20:-15 21:6 22:46 23:-47 24:-2 25:-49 26:23 27:35 28:-18 29:36 30:-31 31:-48 32:-70 33:-10 34:52
@me 0:-40 1:-104 2:30 3:-47 4:-59 5:-5 7:2 9:15 11:36 12:-12 13:18 14:1 15:-34 16:-85 17:52 18:2 19:-21 20:-6 21:-3 22:1 23:25 24:41 25:49 26:23 27:33 28:-32 29:34 30:23 31:34 32:-49 33:12 34:10
@me_$ 10:-13 11:-10 21:32 25:-11 29:-72 31:53
@me_<unknown> 2:8 5:-56 6:43 11:9 13:25 15:-19 18:-24 33:10 34:24
@me_@land 20:7
@me__ 21:27 29:22
@me_add 0:27 1:-21 2:32 11:5 29:-13
@me_allowed 15:8
@me_already 29:17
@me_always 24:20
@me_am 2:-41 4:-1 8:19 9:-27 10:16 11:11 14:2 17:45 19:7 21:8 24:-17 25:10 29:-25 32:18
@me_an 17:28
@me_approve 11:25 29:-30
@me_ask 2:-33 7:5 11:29 15:2 21:-23 31:6 34:7
@me_asked 9:21 13:-6 23:12
@me_be 2:-16 18:11 23:8
@me_begin 17:35 33:-8
@me_can 2:-28 11:15 26:25 29:18 30:-29 33:5
@me_change 7:30 11:-24 15:13 23:7
@me_cherry 2:3
@me_deny 7:18
@me_do 5:-13 8:9 10:29 17:16 18:-18 21:25 23:35 29:9 31:-4 33:-14
@me_file 29:23
@me_filed 9:61 13:7 21:-22
@me_finish 2:16
@me_forget 1:-7 2:-5 4:12 7:-16 10:21 11:3 12:1 14:6 19:-7 20:-1 23:-12 24:-62 25:3 28:-6 33:7 34:3
@me_forgot 2:7 8:6 9:1 11:-17 13:-8 16:15 17:-11 18:1 25:-2 28:10 29:10 30:-2 33:1 34:-5
@me_get 2:-4 11:7 14:41 20:41 23:-23 24:21 30:-21
@me_go 25:22
@me_have 2:10 3:-12 7:35 8:-6 9:-34 12:-79 13:-3 14:-3 18:48 21:7 22:27 23:18 25:-27 26:10 27:-3 28:-15 29:4 30:-38
@me_help 11:-43 17:60
@me_hope 6:3
@me_just 2:12
@me_keep 10:23
@me_land 2:15 17:-10 25:31
@me_make 2:-3 3:18
@me_may 6:4 26:11
@me_mean 28:11 33:26
@me_merge 2:9 21:5
@me_miss 2:23 6:11 30:20 32:38
@me_missed 2:9 18:-2 21:29
@me_must 13:25 18:6
@me_mute 30:46
@me_need 1:18 2:-5 3:9 8:-20 10:-21 11:-71 13:26 14:23 16:-21 18:20 21:8 22:-2 25:-38 30:8 31:-27 34:53
@me_not 2:5 17:10 30:10
@me_only 26:24
@me_out 2:14
@me_ping 34:17
@me_plan 3:19
@me_read 17:16 18:-15
@me_rebase 29:23
@me_reject 7:32
@me_request 11:32 13:-33 34:8
@me_see 19:12
@me_set 11:17 23:1 24:-24
@me_should 5:1 7:-3 11:13 18:-16 26:3 32:47 33:11
@me_start 12:45 17:10 20:-18
@me_still 9:52 20:-8 25:15 28:2 29:-24 30:16
@me_subscribe 11:-5 26:31 27:19
@me_subscribed 26:5
@me_take 2:-33 7:-2 12:35 29:48 31:-8
@me_talk 34:14
@me_tell 5:20
@me_think 21:9
@me_too 6:22
@me_unsubscribe 11:38 29:-25
@me_use 11:49
@me_wait 2:25
@me_want 1:6 2:-3 4:18 7:-9 14:23 22:28 25:-27 27:67 29:10 32:-11
@me_was 5:40 7:8 8:-6 12:31
@me_will 2:-7 8:14 20:-26 21:30 24:30 25:19 29:11 32:-19
@me_would 7:15 11:-33 13:22 17:35 19:3 21:-40 22:23 26:-12 30:5
@me_write 6:31
@mean 1:-26 2:-91 5:-4 6:-48 9:-53 10:221 11:4 12:-19 13:-38 14:-75 16:-26 17:12 18:-61 22:-23 27:-60 29:14 31:-27 32:-19 33:-13 34:-18
@mean_of 10:18
@mean_the 5:10
@mean_what 10:24 33:-5
@month 0:-26 1:140 2:15 4:134 5:-165 6:1 7:-3 8:-16 9:-98 10:-116 11:-74 12:-110 13:-90 14:-70 15:-22 16:111 17:-86 18:-127 19:-33 20:79 22:-8 23:-106 24:4 25:-209 26:-8 27:-118 28:-50 29:-117 30:-108 31:-8 32:154 33:61 34:-83
@month_$ 1:62 2:-38 4:39 5:-41 6:2 10:-10 16:48 17:-2 19:-17 20:6 32:71 33:-46
@month_<?> 2:17 18:-3 20:23 32:68 33:46
@month_<number> 1:95 4:61 5:-6 9:-51 10:-26 16:64 19:-23 20:34 22:-25 24:10 25:-9 27:-31 28:-54 29:-118 32:32 33:10
@month_<unknown> 32:6
@month_at 14:11 24:4 32:-4
@month_do 33:12
@month_for 16:28
@month_or 6:-46 20:61 33:49
@month_please 4:22
@month_would 0:7
@move 0:-81 1:-37 2:12 3:-54 4:-6 5:-51 6:-73 7:-37 8:4 9:-14 10:-76 11:3 13:-40 14:-170 15:237 16:173 17:-77 18:-183 19:-77 20:-27 21:-8 23:1 25:-79 26:-73 27:22 28:-96 29:44 31:-5 32:-114 33:8 34:47
@move_$ 15:15
@move_<deadline> 15:8 16:21
@move_the 16:61 33:-31
@next 1:30 3:46 4:60 5:-33 8:30 9:-176 10:-70 11:-188 12:-60 13:-86 14:-4 15:-70 16:-5 17:4 18:182 19:-165 21:-9 22:-74 23:51 24:15 25:-44 26:8 27:-95 28:-42 29:-37 31:-48 32:89 33:-87 34:-94
@notify 0:-144 1:-77 3:-70 4:-90 5:2 6:-76 7:-11 8:-134 11:10 12:-6 13:-109 14:-47 15:-206 16:-108 17:-109 18:-22 20:-18 21:-3 22:-94 23:120 24:109 25:-12 26:51 27:118 28:-86 30:41 31:101 32:-64 33:-18
@notify_$ 11:11 27:5 31:4
@now 0:-91 1:-202 2:88 3:26 4:4 5:137 6:87 7:1 8:-190 9:19 10:-341 11:-310 12:161 13:-6 14:-5 15:-71 16:-14 17:2 19:-126 20:-40 21:22 22:-72 23:-19 24:-150 25:18 26:1 27:-20 28:47 29:-98 30:-10 31:-4 33:-98 34:-120
@past 1:23 2:-9 4:-41 5:-11 6:75 8:-46 10:-11 11:-74 12:-62 13:-30 14:-129 15:15 16:17 18:16 19:210 20:-113 22:23 23:23 26:-7 27:-39 28:-96 29:45 31:-59 32:-11 33:-59 34:-32
@person 0:-6 1:-5 2:-55 3:-94 4:-37 5:-56 6:-159 7:-20 8:-9 10:-108 11:-15 12:-2 13:30 14:-88 15:-18 17:93 19:-1 20:-159 22:66 23:24 24:10 25:-30 27:-8 28:-48 29:-33 30:21 31:-21 32:-84 33:-38 34:295
@person_$ 14:12 34:46
@person_<?> 34:48
@person_<unknown> 25:-11 34:23
@person_for 34:29
@person_of 34:68
@person_what 17:8
@place 1:-31 2:-34 4:-71 5:-147 6:-75 7:-65 8:-88 9:-37 10:15 11:36 12:-78 13:-147 14:-12 15:-42 16:-87 17:38 18:-24 19:-13 20:-21 22:-22 23:-26 25:17 26:41 27:110 28:-81 29:42 30:5 31:69 32:-111 33:-37 34:29
@place_for 0:24 2:62 29:12
@post 1:5 2:-19 3:-18 4:-71 6:38 7:-29 9:-122 10:-71 11:-82 13:-71 14:45 15:-137 16:-36 17:6 18:-5 20:29 21:-58 24:3 25:-168 26:58 27:146 28:-74 29:-105 31:91 32:-42 33:-15
@post_$ 30:30 31:-21
@post_in 31:24
@post_the 34:13
@praise 2:35 5:-80 6:13 7:-29 11:-20 13:-44 14:-39 16:-10 17:53 18:-66 19:-23 24:19 25:149 29:5 31:-43 32:-84 33:-4 34:-44
@publish 0:-25 1:-11 2:51 3:-26 4:35 5:-25 6:56 7:-55 8:32 10:-104 11:-168 12:-9 13:-110 14:6 16:18 18:33 19:37 20:115 21:23 22:-52 23:-9 26:-146 27:5 28:39 29:-74 30:17 31:41 32:-36 33:-56 34:7
@recall 0:-122 1:-92 2:-9 3:-54 4:-92 5:7 6:-89 7:-32 8:-75 11:18 12:-24 13:-103 14:-54 15:-160 16:-96 17:-121 18:-18 20:-21 21:-38 22:-85 23:120 24:151 25:-6 26:80 27:61 28:-98 29:-4 30:37 31:75 32:-17 33:-38
@release 0:-108 1:4 2:7 4:31 5:-14 6:61 7:-4 8:-12 9:-118 10:1 11:-239 12:-122 13:-73 14:1 16:18 18:-71 19:65 20:156 22:-85 23:-115 24:9 25:-36 26:-100 27:8 28:82 29:-115 30:-236 31:-10 32:-30 33:-18 34:41
@remind 1:-26 2:-96 4:-9 6:-42 7:-46 8:-18 9:-59 10:-162 11:-20 12:-35 13:-31 14:-37 18:-37 19:3 20:-52 21:-40 22:-65 23:126 24:137 27:24 28:-116 29:18 30:25 31:55 33:-28
@remind_$ 24:-17 27:-18 30:11 31:73
@remind_for 27:1
@reminder 1:-58 2:-29 4:-13 6:-16 10:-28 11:31 12:-15 16:-87 23:93 24:104 27:39 28:-36 29:-3 30:12 31:32 33:-63
@request 0:-121 1:-156 2:-61 3:-144 4:-143 5:-181 6:-196 7:15 8:70 9:116 10:24 11:8 12:-220 13:125 14:-215 15:-137 16:-165 17:-74 18:-199 19:-9 20:-154 21:129 22:104 23:-72 24:-22 25:-99 26:-187 27:-15 28:-165 29:-65 30:-148 31:-138 32:-188 33:-224
@resume 2:-54 3:21 4:3 5:10 6:-8 9:-94 10:-78 11:10 13:-19 20:-72 23:-36 24:-16 25:-118 27:158 28:-71 29:25 30:4 31:-33 33:12
@schedule 0:24 1:32 2:-216 3:14 4:60 5:-76 6:-40 7:-96 8:-95 9:-188 10:-87 11:-37 12:-155 14:204 17:-112 18:35 19:100 20:-97 21:-87 22:-195 24:-51 25:-92 26:15 27:-25 28:-161 29:-124 30:-92 31:-120 32:49 33:6
@schedule_$ 14:24
@schedule_of 19:11
@shift 0:-75 1:-86 2:-47 5:-8 7:-35 8:6 9:-122 10:-211 11:29 12:-125 14:-99 15:228 16:142 17:-52 18:-95 20:-74 22:-50 24:-112 25:-7 26:-33 27:-18 28:-39 29:41 30:4 31:-122 32:-73 33:-59 34:23
@shifted 2:-72 10:-47 12:-59 13:15 15:143 19:-60 21:-4 25:-27 27:-7 29:38 30:16 33:-28 34:76
@should 0:36 2:-12 3:41 4:-46 5:-23 6:9 7:80 8:-75 9:-168 10:-1 12:-37 14:-2 15:24 16:24 17:55 18:46 19:-92 21:30 22:-49 24:-41 25:-161 26:19 27:-54 28:-106 29:-15 30:11 31:-22 32:16 33:16 34:-1
@should_to 7:30
@show 0:-37 1:-31 2:-63 3:-211 4:-30 6:-31 7:-8 8:-46 9:-9 11:54 12:-119 13:79 14:159 15:-77 16:-5 17:15 19:13 20:-8 21:8 25:-20 26:91 27:25 28:-88 29:-25 30:8 31:5 32:-87 34:-6
@show_on 1:1 29:6
@show_the 14:45
@standing 1:-49 2:-30 3:5 4:2 5:-65 6:-72 7:-24 8:71 9:71 10:-145 11:-152 12:33 13:193 14:-74 16:-12 20:-88 21:-51 23:13 24:18 25:-88 26:-36 27:24 28:-2 29:-29 31:-61 32:-49 33:-109 34:-98
@start 0:-6 1:7 2:21 3:167 4:172 5:-6 6:-47 7:-136 8:-52 9:-87 10:-36 11:19 12:8 13:-37 14:6 15:-92 16:20 17:100 18:-139 19:-55 20:2 21:-157 22:25 24:9 25:-71 26:-52 27:-31 28:-73 30:-118 31:-91 32:-36 33:21 34:-91
@start_$ 29:2
@start_the 20:9
@stop 0:40 1:-24 2:67 5:-74 6:11 7:23 8:70 9:-79 10:-167 11:-7 12:-34 13:-100 14:-80 16:-41 17:-84 18:-86 19:-14 21:21 22:-118 24:-33 25:-18 26:-8 27:-42 28:-68 29:-42 30:88 31:206 33:35 34:1
@stop_a 2:31
@stop_the 31:23
@subscribe 0:-34 2:-59 3:9 4:5 5:-26 6:-52 7:-33 8:-5 10:-136 12:-47 13:-32 14:-77 15:-65 16:-54 17:-114 18:53 22:-59 25:-96 26:185 27:167 28:-96 31:-29 32:-16 33:-85 34:-87
@subscribe_<deadline> 10:-8 18:23 26:35 27:35 34:-31
@subscribe_out 18:14
@thank 7:-4 8:-8 15:-3 25:136 29:-49
@thank_$ 25:14
@thaw 0:-30 2:-18 3:20 4:69 5:-21 6:38 7:1 8:3 10:-79 11:-183 12:145 13:7 14:-38 17:-14 18:-84 19:-18 20:-48 23:-81 24:7 25:-16 26:-175 27:-147 28:-5 29:-3 30:53 31:82 33:-59
@they 1:-55 2:-81 3:40 4:-76 5:4 6:-69 7:41 8:-88 9:45 10:28 12:36 14:-1 15:90 17:27 18:-54 19:-105 21:-17 22:-58 23:21 24:-8 25:37 26:-22 27:-35 28:-78 29:10 30:55 31:-55 32:-96 34:71
@toAdd 0:81 1:148 2:-32 3:36 4:77 5:-58 6:-56 7:-171 8:10 9:-124 10:32 11:23 12:-26 13:-51 14:58 15:-101 16:-7 17:-136 19:21 20:-99 21:-137 22:15 25:-155 26:6 27:42 28:-172 29:-26 30:-76 31:-54 32:-32 33:-68 34:-10
@toMove 0:-4 1:-13 2:9 3:-18 5:-32 6:-10 7:-21 9:15 10:-40 11:17 12:3 13:-167 14:-73 15:94 16:173 18:-161 20:18 22:9 23:12 24:12 25:-70 26:-57 27:-92 28:-68 29:60 30:-29 31:-37 32:-36
@toPost 1:16 4:-39 5:25 9:-50 10:-18 11:-67 13:-38 14:54 15:-89 16:-23 17:3 19:-25 20:30 21:-15 24:16 25:-81 26:48 27:44 28:-38 29:-39 30:-52 31:65
@toRemind 0:-3 1:-102 2:36 4:-40 5:36 6:-41 7:-66 8:-26 13:-73 14:-3 15:-66 16:-30 17:-55 21:-10 22:-45 23:62 24:139 25:24 26:20 27:62 28:-36 30:-176 31:-77 32:-4 33:-8 34:56
@toRule 1:-24 2:-67 3:-51 4:-46 5:-50 7:115 8:183 9:-65 10:-87 12:6 13:-70 14:-58 15:-23 17:-114 18:-139 19:-99 20:-18 21:-161 22:-31 23:-32 24:37 25:-18 26:-30 27:-68 28:14 29:37 30:2 31:11 32:-46 33:34 34:-8
@toShift 0:-21 1:-63 2:2 5:-58 6:25 7:-30 11:2 12:-19 13:-30 14:-56 15:107 16:114 17:-42 19:24 20:-11 21:-60 24:-30 25:-97 27:-30 28:-7 29:53 31:-58 32:-38 33:-32
@toStart 0:73 1:84 2:39 3:80 4:170 5:-36 6:-63 7:-126 8:-63 9:-58 10:-4 11:12 13:-26 14:-37 15:-98 16:17 17:53 18:-86 19:-52 20:-10 21:-130 22:28 25:-93 28:-41 29:12 30:-120 31:-89 32:-66 33:-7 34:-205
@toStop 2:25 3:-18 6:25 7:-92 8:14 9:-92 10:-72 12:-117 13:-26 14:-15 17:-66 18:-50 19:-1 20:15 22:-81 23:-13 24:14 25:-62 26:-80 27:-162 28:-97 29:-14 30:87 31:173 32:16 33:24 34:39
@toSubscribe 0:-8 2:-34 6:-2 7:-19 10:-75 11:11 13:-13 14:-54 16:-41 17:-61 22:-39 24:4 25:-69 26:89 27:177 28:-37 29:9 30:-82 31:-14 33:-51 34:-55
@toUnsubscribe 2:-55 6:-14 8:-29 10:-64 14:-37 16:-62 17:-22 18:-39 22:-23 24:10 25:-108 26:-19 27:-148 28:-38 29:2 30:116 31:188 32:-75 33:-39
@today 0:-63 2:27 6:2 7:28 8:-33 10:-138 11:-81 12:3 14:-56 15:-84 17:11 18:-1 19:-64 20:-75 21:-85 22:-23 23:-36 24:34 25:2 27:-27 28:13 29:54 31:8 32:103 33:-8 34:-38
@unit 0:-34 1:72 2:-62 6:-18 7:-48 8:-43 9:-4 10:-88 11:-20 12:-86 13:-107 14:-116 16:93 17:7 18:-170 20:67 21:-52 22:5 23:-6 24:125 26:-31 27:-55 28:128 29:-7 30:-16 31:-31 32:141 33:8 34:-57
@unit_$ 1:-13 4:-3 10:17 11:38 12:6 16:-2 19:-1 21:-33 25:-8 26:4 27:26 28:-38 31:-1 34:8
@unit_<unknown> 32:28
@unit__ 1:2
@unit_before 28:33
@unsubscribe 2:-72 5:-7 6:-55 8:-35 9:-37 10:-73 12:-23 14:-52 16:-63 17:-38 18:-46 22:-31 24:10 25:-147 26:-99 27:-155 28:-45 30:174 31:187 32:-81 33:-45 34:7
@unsubscribe_$ 29:25
@unsubscribe_<deadline> 31:45
@until 0:-11 1:9 3:10 4:-4 5:-63 6:3 7:45 8:3 9:-17 10:-16 11:18 12:-68 13:-33 16:16 17:4 18:-14 19:-26 20:-17 21:22 22:56 23:18 24:40 25:-45 26:12 27:29 28:107 29:21 30:2 32:10 33:4 34:-3
@updates 0:-17 1:-141 2:-3 3:-55 4:-87 6:-12 7:-41 8:-132 9:4 10:-43 12:-78 13:-25 14:-1 15:-54 16:-41 17:-56 18:-37 19:-36 20:-44 21:-9 22:-84 23:84 24:69 25:-27 26:118 27:181 28:6 29:-101 30:113 31:205 32:-8 33:-135 34:-81
@updates_$ 30:24 31:13
@updates_<?> 26:9 30:21
@updates_for 27:30
@updates_here 27:-6 31:24
@updates_on 27:39
@updates_please 27:20
@wait 0:-20 1:-9 3:46 4:-24 5:55 7:135 8:66 9:120 10:-140 11:-38 12:54 13:95 14:-262 15:-50 16:-93 17:-103 18:-131 19:-103 20:-124 21:-75 22:-52 23:-123 24:-19 25:-66 26:1 27:13 28:-78 30:-86 31:-75 32:-215 33:-59 34:18
@we 0:41 1:-4 2:-2 3:21 4:28 5:54 6:23 7:5 8:-16 9:4 10:-7 11:-151 12:7 14:-114 16:-42 17:-29 18:56 19:-22 21:17 22:78 24:67 25:43 26:-38 27:14 28:-20 29:-69 30:19 31:2 32:-43 33:-42 34:17
@weekday 0:-9 1:97 2:17 3:-76 5:-142 6:-35 7:-16 10:-197 11:-82 12:-148 13:-71 14:-140 15:-40 16:101 17:-36 18:-167 19:-89 21:-37 22:9 23:-90 24:116 25:53 26:-104 27:-66 28:-20 29:7 30:-7 32:132 33:29 34:-166
@weekday_$ 1:27 15:-40 16:70 19:-13 22:13 25:52 27:-21 28:-14 33:-8
@weekday_<?> 2:13 18:-1 32:96
@weekday_<number> 1:38 24:28 29:-6
@weekday_<unknown> 31:2 32:45
@weekday_@me 27:10 31:6
@weekday_about 24:46
@weekday_and 9:4 16:12
@weekday_can 22:6
@weekday_do 32:8
@weekday_in 1:6
@weekday_instead 16:22
@weekday_is 16:-8 33:69
@weekday_or 33:28
@weekday_please 7:-10 16:30 29:39
@weekday_sorry 29:10 32:22
@weekday_the 2:16
@weekday_to 24:4 32:36
@will 0:17 1:-33 2:43 3:69 4:-1 5:-23 6:-112 7:24 9:-18 10:-38 11:-39 12:-43 13:-6 14:-19 15:58 16:-24 18:-5 20:15 21:46 22:10 23:19 24:7 25:-39 28:6 29:9 30:40 31:-5 32:-25 33:-22
@withdraw 1:-6 2:17 7:-35 8:72 9:-24 20:18 22:-76 23:-2 24:54 25:-85 30:18 31:54
@word 1:-64 3:-5 4:-62 5:76 7:19 8:-30 9:144 10:-30 11:21 12:12 14:-34 15:-100 17:-75 19:-79 21:-54 22:-105 25:-118 26:22 27:63 28:-6 29:-59 31:31 32:-23 33:-1 34:-37
@you 0:-4 2:-137 3:-1 4:14 5:-20 6:-169 7:-2 8:4 9:-50 10:-40 11:178 12:-66 13:-117 14:-10 15:-66 16:27 17:-32 18:-100 19:-92 20:-40 21:-68 22:12 23:66 25:104 26:27 27:11 28:-38 29:-68 30:30 31:66 32:-137 33:1 34:-6
@you_$ 11:55 25:-5
^_<?> 2:-16 11:45 25:-2 29:-20 33:72
^_<cycle> 16:20
^_<deadline> 2:-169 5:-49 6:27 9:-40 10:-18 11:-85 15:-101 16:98 17:-114 18:75 19:55 20:-39 21:-22 22:6 23:-178 24:-36 26:-114 27:-140 28:18 29:21 31:-114 33:120 34:-38
^_<link> 13:-31 21:-18 22:162 29:-28
^_<number> 1:36 2:-9 6:-8 7:-57 8:39 9:-6 11:21 14:-71 16:8 18:43 22:-30 24:59 28:-28 29:17 31:-59 33:-46
^_<quoted> 5:-25 6:-23 7:42 10:-17 16:-15 29:3 33:49
^_<request> 2:-38 5:-11 7:-49 8:67 9:114 10:-11 22:-6 25:-106 29:-32
^_<unknown> 0:-33 1:44 3:-30 4:26 5:36 6:-56 7:28 8:-7 9:-58 10:13 11:20 12:-8 13:14 14:44 15:-7 16:3 17:41 18:21 19:-23 20:2 22:-14 23:6 24:36 25:14 26:-24 27:17 28:-17 29:-27 30:-29 31:26 32:-14 33:43 34:-9
^_<version> 3:-28 14:2 19:80 29:-9 33:-31
^_@bye 25:50
^_@change 10:45
^_@decide 8:58 9:-2
^_@exception 8:17 13:16
^_@greet 25:51
^_@land 2:21 25:2
^_@me 2:-33 3:-28 6:-4 7:3 8:46 10:10 12:-2 14:3 15:-2 16:-23 17:53 22:16 23:24 25:38 27:1 28:7 29:-24 32:-18 33:32
^_@mean 10:77 33:-31
^_@month 1:76 4:-10 14:-28 16:17 32:28 33:-16
^_@move 2:6 16:74 33:-49
^_@notify 27:3
^_@person 25:-32 34:101
^_@remind 31:21
^_@show 14:67
^_@start 4:65
^_@stop 2:15 27:-10 31:82
^_@subscribe 27:51
^_@thank 25:42
^_@unit 3:21 4:-3 10:10 11:49 16:-28 17:1 18:16 19:-13 21:-35 24:-7 25:-22 26:7 27:29 28:-41 29:2 30:4 31:-24 32:-32 34:9
^_@unsubscribe 24:32 25:-2 29:-61 31:91 32:-9
^_@updates 27:48 31:-14
^_@weekday 1:30 16:-7 25:37 29:-32 32:38
^_@you 11:35
^__ 1:23 6:31 7:34 8:-33 9:6 10:-33 12:17 25:9 29:2 33:16 34:-32
^_a 0:-2 2:-20 5:78 10:20 24:1 25:-4 29:-30 34:41
^_about 7:-29 9:71 10:6 11:31 27:-35
^_accept 7:12
^_ack 8:-17 16:-14 25:37 33:24
^_activate 27:31
^_add 0:-56 1:134 2:-60 11:-50 16:-57 24:-51 27:59 29:48
^_adjust 16:30
^_after 2:-9 10:-42 16:3 18:103 33:-89
^_agreed 25:1
^_all 8:-1 13:78 14:133 18:-40 29:-57 31:-37
^_allow 2:-19 16:4 22:48
^_already 6:11
^_am 2:20 6:21 11:13 25:-17 26:29 28:2
^_and 6:-55 8:-12 9:19 10:-106 12:-43 14:-14 17:-18 18:84 25:-40 27:-4 29:19 32:-16 33:59 34:27
^_announce 27:6
^_another 1:10
^_any 0:6 1:-4 8:-48 9:76 12:20 14:-34 15:10 16:-1 17:55 18:10 21:-16 27:-7 31:-16 32:13
^_anyone 29:15
^_anything 2:21 13:18 25:-24 28:-10 32:64
^_api 2:-18 11:49
^_apply 22:16
^_approve 7:-88 8:98 9:-50 13:-57 29:100
^_approved 7:-60 8:62 9:-27 13:15
^_approver 34:27
^_archive 1:1 19:14
^_are 1:15 2:18 3:13 5:12 6:12 7:-42 8:-9 10:21 11:-15 12:72 13:-19 14:-2 15:3 17:-3 18:-130 22:-9 23:-14 25:1 26:24 28:39 29:-164 30:19 31:-41 32:-45 33:-77 34:-31
^_as 8:2 17:9 27:25
^_ask 8:9 22:26 24:34 32:-11
^_asking 22:63 29:-20 33:17
^_at 10:-26 33:59
^_back 8:-8 25:68
^_be 24:48 27:17 29:19 31:29 33:-6
^_been 25:15
^_before 1:-12 2:-5 5:34 6:-4 10:18 11:2 12:11 14:3 15:4 16:6 19:-15 20:-4 21:5 23:-16 24:-38 28:-3 33:3 34:1
^_begin 4:8
^_beginning 33:26
^_beta 1:10
^_between 5:21
^_bin 8:26 9:-12 17:15
^_block 1:12 8:12 9:-5
^_book 20:7 29:38
^_boss 13:7 24:16
^_bot 31:27
^_bring 17:2 25:21
^_build 4:27
^_bump 2:23 22:7
^_business 10:1
^_but 7:-2 8:2 12:3 15:11 17:2 21:-35 22:-17 25:-1 26:10 29:1 32:2
^_by 6:-3 7:-17 9:1 10:-11 11:10 13:7 15:-30 16:-22 25:8 27:-11 28:-1 31:2 33:36 34:33
^_calendar 14:38 19:10 26:-34
^_call 24:25
^_can 0:34 2:76 3:32 5:-8 8:6 9:-27 10:-14 11:-66 13:-20 15:-3 17:-39 18:-50 22:65 24:18 27:8 28:-32 29:12 30:34 32:-17 33:-63 34:-24
^_cancel 24:11 29:7 31:20
^_change 16:31 24:10
^_ci 16:23 29:41
^_clock 28:25
^_clone 4:45
^_close 8:2 29:39
^_code 6:27
^_codename 4:1
^_compare 19:14
^_complete 14:11
^_congrats 25:48
^_congratulations 25:25
^_consider 8:13
^_contact 34:36
^_cool 25:15
^_copy 4:14
^_correct 20:16 33:45
^_could 0:5 2:28 4:2 11:-22 12:-3 14:19 16:12 18:-21 20:-4 21:6 22:20 34:-8
^_count 8:-24 13:44 28:23
^_countdown 28:49
^_create 1:18 3:-58 4:66 29:36
^_current 5:47
^_cut 22:3 31:54
^_cutoff 21:18 22:-5
^_cve 22:23 29:10
^_date 1:2 16:-82 19:-13 20:19 29:106 33:-12
^_dates 14:34 18:-58 19:9 27:-3 33:68
^_day 16:-2 20:12 32:11
^_days 16:-54 24:-48 28:100
^_deadline 33:63
^_deadlines 0:-28 25:27 32:36
^_decision 7:28 9:-28
^_decline 29:9
^_define 10:60
^_delay 15:-10 16:12 29:8
^_delete 23:-10 24:-4 29:56 31:31
^_deny 8:78 13:-10
^_did 3:-13 5:52 6:108 7:1 8:-34 9:88 10:-22 11:-29 12:31 15:-45 17:-30 19:-2 21:-54 22:-56 23:21 25:-12 29:1 30:40 31:-12 32:-24 33:-138 34:-81
^_disable 31:52
^_dm 24:-7 27:82
^_do 0:29 1:-35 2:59 3:59 5:-145 6:-3 7:35 8:-90 10:-27 11:-1 13:-12 14:-18 15:39 17:-87 18:-93 20:-6 21:28 22:-55 25:9 26:18 27:-70 28:20 29:-40 30:54 31:-1 32:36 34:-200
^_docs 1:4 11:13
^_does 2:73 5:-41 6:-26 7:-20 10:46 12:19 20:5 22:-17 26:68 28:-37 29:-12 31:-43 33:31
^_done 6:18 18:-4
^_draft 4:29
^_drop 24:33 27:15 31:31 33:15
^_due 32:12
^_end 31:6
^_enough 31:37
^_enter 1:36
^_eol 10:57 11:-4 19:-21 20:-5 29:22
^_eta 4:-25 20:75
^_every 14:52 24:37 27:19 32:-25
^_everyone 10:23 25:3
^_everything 10:16 13:28 14:14 16:6 27:-22 31:-32
^_exception 8:-33 11:-3 13:27 22:61 25:16
^_exceptions 8:-1 13:128 21:-33 22:-15
^_excuse 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
^_explain 10:85 11:35 13:-7
^_extend 8:20
^_feature 5:13
^_features 5:4 12:13
^_file 22:85 29:-6
^_fill 18:29
^_final 20:46 33:-12
^_fine 8:24
^_first 4:26 17:54
^_fix 16:72 29:2
^_flag 24:27
^_follow 14:-8 24:31 25:-8 27:93
^_following 18:19
^_for 1:-29 2:4 5:7 7:20 10:18 12:5 13:5 14:4 17:3 19:36 20:-8 21:-29 22:-10 25:56 26:-4 27:-35 29:-5 31:-24 32:7 34:-3
^_forget 11:25 29:-45 31:34
^_freeze 2:5 9:27 10:-88 12:50 14:2 18:-65 22:1 25:1 27:-38 29:24 33:5
^_freezes 14:22
^_fresh 5:-3 17:53 18:-18
^_from 17:2 25:66 29:-57 33:51
^_frozen 12:2 25:7
^_full 14:27 18:8
^_ga 20:76 33:-7
^_gate 12:18 29:24
^_generate 4:18
^_get 4:46 17:24 27:25 29:-30
^_getting 17:20
^_give 1:-40 5:13 8:10 11:29 13:40 16:49 18:2 19:-26 25:-87 29:-41 32:19 33:6
^_go 4:25 25:6
^_golive 1:25 20:5
^_good 17:14 25:54 32:-7
^_got 11:19 17:13 29:-5
^_grant 8:47 13:-10 22:14
^_granted 8:20 22:-4
^_great 8:-4 25:57
^_ha 25:32
^_had 6:32 31:19
^_haha 25:48
^_happy 25:50 32:-7
^_hard 8:31 9:-7
^_has 2:4 3:10 5:54 6:66 9:58 10:-101 12:23 13:-3 15:18 19:-18 20:28 22:-55 25:-84 28:-6 29:-79 33:-91 34:-25
^_have 5:40 6:55 10:-44 12:54 15:-49 16:53 17:-15 18:-2 22:-32 24:7 25:40 27:12 29:-41 30:3 32:-4 33:-75
^_hear 25:17 27:33
^_help 11:129 17:-13 25:-49 29:-25 31:-8
^_hit 24:11
^_hmm 25:14
^_hold 7:47 8:-30 9:-29 15:30 16:33 22:11 33:-4
^_hook 27:47
^_hotfix 2:14 10:2
^_hours 28:32
^_how 0:-16 1:-48 2:-101 3:27 4:-8 5:30 6:-125 7:-4 8:-74 9:21 10:5 11:36 12:-60 14:-1 15:3 16:-44 17:40 18:-85 19:61 21:14 22:-84 23:16 24:-85 26:-2 27:-76 28:43 29:49 31:-62 32:-50 34:-22
^_if 2:27 7:4 10:4 12:2 13:-13 14:14 16:-16 17:-18 18:3 19:-24 21:13 23:-15 24:-10 27:3 28:15 32:-8 33:15
^_in 5:8 6:-32 9:12 10:42 11:33 12:-43 13:-36 14:7 15:5 19:5 20:33 21:-36 23:-16 24:61 27:-13 29:-8 33:-9
^_include 27:13
^_insert 1:66 24:-18
^_introduce 1:18 11:10 24:-14
^_is 0:-15 1:-60 2:28 3:16 4:-93 6:39 7:21 8:-138 9:29 10:-33 12:120 14:-79 16:-233 17:29 20:17 21:20 22:-148 23:6 24:-171 25:-131 26:60 27:-138 29:-13 31:-55 33:7 34:-13
^_it 0:53 2:-43 7:-9 10:-26 12:-21 16:66 17:51 20:-74 22:64 24:-6 25:47 26:3 29:-8 33:-25 34:-13
^_just 0:-18 6:3 10:-10 17:52 20:5 31:13 34:8
^_keep 15:21 27:80 29:-12 30:21
^_kick 4:30
^_kill 8:33
^_kindly 8:-7 16:-12 22:4 24:4 29:15 33:27
^_knock 8:1 25:10
^_know 24:17 27:28
^_l10n 13:15 31:10
^_last 6:-3 19:10 33:83
^_late 22:29
^_launch 20:29
^_leave 8:-1 15:46 16:-8 27:-21 29:2 31:41
^_less 31:28
^_let 4:9 7:12 8:46 9:-42 16:29 21:4 27:39 28:-15 29:35 31:-22 32:-9 33:-1
^_lgtm 8:13
^_link 22:20 26:56 29:-47
^_list 10:9 11:41 13:17 14:61 18:-32 22:-6 23:29 25:-24 27:-113 29:23 31:-81 34:31
^_log 10:2 22:59
^_lol 25:67 29:-39
^_look 9:3 33:44
^_love 25:37 27:-10
^_make 1:-17 2:-67 4:49 16:57 24:48 31:1
^_many 4:17 8:-2 9:4 11:6 13:-16 15:3 23:-3 25:9 29:-24 34:3
^_mark 1:25 8:58 29:-7
^_may 0:-4 2:69 7:1 19:5 20:-16 21:-81 22:85 31:3 32:-12 33:-31
^_maybe 0:51 15:11 16:-9 25:9 30:12
^_me 25:22 27:-35 31:36
^_meaning 10:63
^_merge 22:-46 29:80
^_milestone 10:9
^_missed 2:-13 21:36
^_more 10:47 22:12 31:11
^_move 15:-66 16:41 29:42
^_mute 29:14 30:-18 31:96
^_my 1:4 5:-17 6:13 9:25 11:15 12:-5 13:4 18:-6 20:9 21:-38 25:-9 26:-39 29:9 33:7
^_nack 8:27
^_name 18:33 34:24
^_need 16:-2 20:30 21:-53 22:44 23:21 27:-6 31:-8 33:15
^_never 7:35 8:-11 10:22 17:69 25:13 30:15 31:-19
^_new 0:36 1:83 2:8 4:19 9:-38 10:-14 16:15 17:53 22:55 24:-15 25:-3 27:-37 29:-37 33:-104
^_newbie 17:34
^_next 1:2 5:-1 8:5 14:-28 17:10 18:102 20:9 25:-71 29:-8 33:-18
^_nice 25:8
^_no 0:21 2:36 3:8 6:7 7:11 9:-58 10:-9 11:-5 16:-49 19:-7 21:34 22:-20 23:42 24:-20 25:38 27:-20 28:-34 29:-25 31:11
^_nobody 7:26 8:-5
^_noise 0:2 5:1 7:9 9:4 11:6 12:5 13:10 14:4 15:7 16:1 17:14 18:2 19:4 21:7 22:-8 26:-7 27:-9 29:-1 30:-7 31:-30 32:-2
^_nope 4:-6 8:67
^_not 3:12 4:-27 7:92 8:-32 9:-50 14:34 16:14 18:-34 21:15 22:-59 25:-33 26:4
^_nothing 15:5
^_notify 27:70
^_now 12:-36 17:10 21:31 28:39 33:-4
^_nudge 16:10 24:14
^_number 13:24 28:22
^_of 18:8
^_oh 8:-3 25:35 31:1
^_ok 2:-6 9:-23 10:20 16:4 25:26 28:-4 29:5 32:10
^_old 19:39
^_omg 25:40 29:-17
^_on 5:29 6:-19 7:9 10:-29 12:22 16:-6 18:-69 19:22 20:42 24:6 29:-61 33:27
^_once 3:12 4:-10
^_one 1:-2 2:-16 6:7 8:-14 9:29 10:-11 16:-50 20:6 23:13 24:9 28:-10 29:12 31:-13 33:10 34:8
^_only 8:15 18:22 22:-11 26:-22 30:20 31:37
^_oops 25:37
^_open 3:-52 4:39 13:38 22:27 29:25
^_opt 31:32
^_or 6:48 21:-3 31:11 33:10
^_order 29:59
^_our 12:-10 20:17 21:15 22:38 33:7
^_out 20:31 27:-9 31:18
^_overview 13:25 14:5
^_past 6:45
^_pending 13:15
^_perfect 25:44
^_phew 25:45
^_ping 24:3 25:44 31:-44 32:-2
^_plan 14:-42 32:36
^_planning 14:11 33:18
^_please 1:25 4:20 5:-28 8:18 9:-16 12:7 14:-28 15:11 16:22 18:17 19:-27 20:-11 22:13 23:18 24:3 25:32 27:2 29:2 30:14 33:-29 34:-13
^_po 29:43
^_point 10:14
^_poke 24:63 27:-4
^_possible 2:31
^_post 2:13 14:39 26:-6 27:23 31:-38
^_postpone 15:-26 16:44
^_pr 22:16
^_prepare 4:43
^_previous 19:22 27:11
^_print 14:49
^_proposal 6:-7 33:38
^_pull 2:11 4:-9 8:25 16:7 19:1 29:-31
^_push 16:19 29:21
^_put 1:54 2:-29 8:18 16:-19 22:26 29:-2 31:40
^_qa 34:3
^_quick 6:4 8:-3 9:-3 10:-3 11:11 12:1 14:5 17:-16 18:10 21:-5 22:-12 28:4 32:9 33:15
^_raise 22:28
^_rc 10:40 29:23
^_reason 10:4 22:17
^_rebase 29:20
^_receive 27:41
^_record 8:29 22:26
^_register 1:12 22:18 27:25
^_regression 2:2 33:19
^_reject 7:-39 8:46 29:47
^_rejected 8:18 9:-16
^_relbot 11:56
^_release 2:-71 5:-88 14:17 17:-40 19:-96 20:62 27:-7 28:50 29:32 32:58 33:-5
^_remaining 28:25
^_remind 5:16 19:22 23:-71 24:29 25:-46 27:-66 29:63 31:-48 33:67
^_reminder 24:40 25:2
^_reminders 31:35
^_remove 2:-26 27:-34 31:45 34:56
^_reopen 8:17
^_request 8:-34 9:25 21:-74 22:71 29:17
^_requesting 22:59
^_requirements 34:14
^_reschedule 16:15
^_restart 29:61
^_resume 27:29 31:-12
^_review 29:68
^_right 6:37 23:15 24:-3 25:34 29:-15
^_roughly 28:15
^_rules 20:4
^_run 14:18 29:31
^_same 4:26 10:19 18:-15 25:26 27:-18
^_say 0:8
^_schedule 1:22 4:-23 14:52 16:-11 18:2 24:19
^_security 1:10 22:17
^_see 14:17 25:51 32:-23
^_send 14:41 24:20 26:26 27:10 31:-40
^_set 1:2 4:74 16:-14 24:34 29:2
^_share 14:3 27:-6 31:22
^_shift 15:-32 16:40 29:33
^_ship 4:18 8:31 22:-11
^_should 0:54 1:-14 3:44 5:-47 6:13 7:76 15:31 18:-18 26:17 27:-36 33:-49
^_show 5:-8 8:-6 11:34 13:70 14:18 17:-23 18:23 19:41 25:-21 27:-22 29:-16
^_shush 12:27 25:-33 31:42 32:-4
^_sign 8:20 25:-3 27:72
^_silence 31:58
^_slip 16:3
^_so 2:-5 6:20 8:3 12:35 13:-31 16:39 18:55 25:-58 29:-130 31:29 32:-55 33:23
^_somebody 9:6
^_someone 7:18 8:-13 10:38 15:6 30:-12 34:8
^_something 25:26
^_sorry 1:-3 5:9 6:1 8:1 10:13 12:15 14:15 16:10 17:5 18:4 21:-6 22:-1 23:-6 25:29 27:-2 33:-9 34:1
^_stable 34:22
^_stage 5:33
^_start 3:-56 4:33 19:26 22:1 27:41 33:18
^_started 5:-19 17:39
^_state 9:5
^_status 5:58 9:2 18:1
^_still 2:10 5:45 9:38 12:-5 29:-12
^_stop 25:-14 27:-26 30:-54 31:136
^_string 22:12
^_strings 12:19 18:2
^_sub 26:7 27:51
^_submit 22:42
^_subscribe 26:-111 27:84 29:56
^_suppose 0:5 2:44
^_switch 27:28
^_syntax 11:49 25:-19
^_t 20:-18 28:69
^_tag 6:9
^_take 2:32 7:15 8:24 16:16 20:-8 25:16 27:-2 29:-28 31:53
^_target 20:37
^_team 16:7
^_tell 5:3 9:27 10:60 12:5 18:17 22:-33 24:-10 27:-21 29:-30 31:-86 33:21
^_test 25:36 29:-23
^_tests 8:17 29:2
^_thanks 7:-2 25:113
^_that 8:12 10:-1 25:81 29:-32 30:12
^_the 2:-32 4:-22 5:-30 8:69 11:-4 13:6 14:71 16:63 17:-26 18:10 20:30 22:-1 24:-75 25:-147 27:-94 29:7 30:-15 31:-32 33:13
^_there 1:32 8:5
^_things 32:8
^_thinking 7:14 8:-4
^_this 5:-3 11:30 25:32 29:-29 32:34
^_three 22:4
^_thumbs 8:42
^_time 4:23 28:116
^_timeline 14:41 19:7
^_to 1:6 6:2 8:53 11:-6 15:2 24:-45 25:49 27:-1 29:7 34:8
^_today 32:39
^_tomorrow 25:-2 32:61
^_too 2:51 3:5 6:15 8:15 31:10 33:-4
^_track 1:8 27:9
^_tree 5:-15 12:52 25:-9
^_turn 8:23 25:-3 27:39 29:7 30:-58 31:32
^_two 33:28
^_ugh 25:24
^_undo 16:66
^_unmute 27:55 29:-14 31:-11
^_unsubscribe 29:41 30:-90 31:85
^_until 2:-63 8:-5 9:54 12:28 16:-4 20:-18 21:10 22:9 24:-21 25:12 33:53
^_up 18:12 20:-8 33:40
^_upcoming 18:43
^_update 9:22 16:47
^_verdict 7:12
^_wait 7:29
^_wake 24:9
^_want 17:18 22:51 26:28
^_warn 24:44
^_was 0:14 1:-29 2:-7 3:14 5:-81 6:83 8:-18 9:52 10:66 11:36 12:-50 13:-67 15:53 16:-27 19:-22 25:-78 28:-66 29:-106 32:27 33:-20 34:-23
^_we 0:22 1:22 2:4 3:-16 4:53 5:-77 6:-59 7:-26 8:79 9:-99 10:-64 12:27 15:-16 16:16 18:-15 19:-44 20:-29 21:44 22:51 23:-35 31:17 32:-89 33:4
^_week 25:-34 32:60
^_weekly 25:-3 31:-47 32:52
^_weeks 19:22
^_welcome 17:23 25:20
^_well 25:27
^_what 4:-52 5:-22 6:-150 8:-79 9:-4 10:47 11:53 12:-58 13:18 14:1 15:-7 16:-65 17:53 18:58 19:18 21:14 22:-78 24:-182 25:-10 26:17 27:-62 28:-35 29:31 31:-12 32:61 33:-36 34:-46
^_whats 5:12 18:23
^_when 2:-64 3:35 4:-20 5:-98 6:-182 7:-80 10:-251 11:-60 12:-18 18:-16 19:74 20:81 21:-24 23:16 24:-38 28:8 29:42 33:84 34:-155
^_whenever 18:31
^_where 2:-47 3:-22 5:33 6:-24 9:42 10:-16 11:-9 12:-18 14:34 17:60 20:-43 21:19 25:-48 29:29
^_whether 12:21
^_which 0:-17 1:-8 2:-10 4:-9 6:-19 7:-20 8:-6 10:12 13:35 15:-81 16:-5 17:22 18:45 20:6 21:-4 22:-35 23:36 24:-22 25:-60 27:-51 28:-143 29:49 30:-22 32:17 33:-17 34:40
^_who 0:14 1:-8 2:-91 3:46 5:-78 6:-66 7:-6 8:-70 9:34 11:-10 12:-78 13:11 14:-37 16:-60 17:-129 18:-24 19:-20 20:-80 21:16 22:-68 23:11 24:-42 25:1 26:55 27:-103 28:-71 29:25 30:19 31:-21 32:-65 33:-90 34:129
^_whole 14:38
^_whom 2:-9 34:97
^_whose 7:22 10:-19 21:-20 29:-17 34:83
^_why 0:29 2:-50 6:-4 7:-22 9:53 10:99 12:-50 15:16 18:-18 23:7 25:-24 28:-27 29:40 30:39 31:-5 33:-63
^_will 0:-19 2:87 16:-25 20:39 21:20 23:26 24:-50 25:-38 28:42 29:-62 30:32 33:9
^_with 7:63 9:-43
^_withdraw 8:31
^_works 25:49 29:-16
^_would 0:41 1:-32 2:44 3:-7 7:-11 8:5 9:-44 15:7 17:-1 20:-18 21:60 22:-15 24:17 25:-28 26:16 33:-28 34:-84
^_write 29:73
^_ya 6:65 20:-10 31:27
^_yes 2:35 16:-3 25:29 33:18
^_you 8:42 11:-31 23:21 25:71
^_your 11:-23 34:55
_ 0:33 1:11 2:6 5:-2 6:31 7:25 8:-18 10:-25 11:-136 13:47 15:-118 16:71 17:-100 18:4 19:-19 20:-44 21:26 22:5 23:-20 24:42 25:-14 26:-13 28:-23 29:-84 30:75 31:23 33:24 34:18
__$ 7:65 8:-71 13:17 25:20 29:-21 33:21
__<?> 0:28 2:-20 3:23 5:8 21:40 29:-1
__<deadline> 2:-26 6:65 9:37 13:-2 16:45 21:-33 22:-6 24:46 28:-25 29:-17 33:16
__<number> 1:72 8:61 10:-20 25:-5
__<unknown> 2:27 5:-24 6:7 7:-34 10:-8 11:-104 12:18 13:25 15:-24 16:14 17:-12 19:20 20:-61 22:20 24:22 28:-32 29:13 31:1 33:-6
__<version> 20:25
__@entry 33:3
__@remind 30:15
___ 0:38 2:-21 18:34 22:22 34:10
__cycle 2:-1 4:22 5:15
__date 1:7 14:52 16:-32 18:-32 33:14
__dates 26:5 31:8
__days 5:21
__deadline 30:18
__exception 7:9 8:-7 9:-30 21:31 22:26
__exceptions 34:26
__feature 2:6
__freeze 6:-3 9:7 24:9 29:-25 33:8
__is 28:17
__messages 30:31
__next 18:36
__of 30:14
__please 13:11 29:7 30:5
__release 2:-14 5:36 27:5
__schedule 18:13
__tag 16:23
__the 18:18
__version 6:15
__week 16:7
__what 6:23 20:11 29:-9
a 0:93 1:84 2:64 3:72 4:41 5:-48 6:-194 7:-2 8:-57 9:-54 10:47 11:53 12:-51 13:-29 14:-6 15:30 16:-44 17:-2 18:-163 19:-72 20:-61 21:68 22:13 23:4 24:35 25:56 26:-37 27:-31 28:-13 29:22 30:-24 31:-33 32:-68 33:-51 34:2
a_<deadline> 0:105 1:94 8:-11 12:-44 15:-56 16:-101 22:39 24:-75 27:-26 28:-108 29:19
a_<number> 1:-33 3:17 4:39 21:1 25:31 28:22
a_<quoted> 1:18
a_<unknown> 1:29 2:9 5:-112 8:-67 11:17 12:-58 14:25 16:20 17:70 18:-3 19:-61 20:-63 25:21 27:-55 28:-45 29:15 31:7 32:20 34:-30
a_<version> 3:22 14:-17
a_@land 2:6 29:14
a_@unit 25:-5 28:9 29:17
a_@weekday 20:35 33:69
a__ 2:-3 5:36 27:25
a_beta 0:67 29:-3 34:-1
a_bit 15:14
a_bug 1:30 25:24 34:20
a_button 2:9
a_calendar 1:-3 4:16 14:-29 26:61 33:15
a_candidate 5:12 10:11
a_channel 11:83 26:-41 29:-11
a_code 1:1
a_customers 6:10 7:-19 12:5 13:9 14:1 18:3 19:3 24:-8 27:3 28:3 29:-7
a_cycle 3:50 5:-46 10:25 11:5 14:-6
a_date 11:44 15:13 29:-42 33:19 34:-25
a_day 16:46 21:8 33:-38
a_deadline 11:29 15:23 29:-6 32:49
a_decision 13:34
a_dev 10:9
a_dm 24:6 33:-10
a_doc 2:11 17:16 21:-47
a_docs 1:4 2:1 10:-3 21:12
a_feature 2:-28 10:70 33:44 34:1
a_first 17:2
a_fix 2:2
a_freeze 2:-47 10:-37 11:39 12:72 17:-19 21:17 22:25 23:1 29:-39
a_fresh 4:19
a_full 28:2
a_go 1:34 12:10
a_heads 24:38
a_help 2:19
a_human 34:39
a_joke 2:-13 25:51
a_last 1:8
a_late 34:30
a_list 13:14 14:30
a_look 7:19
a_lot 25:23
a_message 21:9 27:17
a_milestone 1:8 5:7
a_month 28:10 30:21
a_name 11:-5 34:17
a_new 0:-1 2:32 3:26 10:36 11:39 12:-14 21:9 22:-25 29:35 33:-13
a_newbie 17:11
a_no 8:42
a_note 24:43
a_package 17:2
a_page 14:33
a_pass 22:12
a_patch 17:14
a_picture 14:1
a_ping 1:-21 23:10 24:12
a_plan 3:22
a_problem 2:19
a_regression 2:5
a_release 0:9 2:-16 5:-21 10:3 25:14 34:1
a_reminder 11:49 23:26 24:34
a_request 7:30 11:9 22:30 29:-30
a_revert 2:21
a_review 1:1
a_schedule 4:63
a_security 8:6
a_separate 0:20
a_shout 24:12
a_string 10:38 21:28
a_test 29:20
a_thing 12:20
a_translation 2:19 14:22
a_typo 2:1
a_waiver 2:-9 11:-4 21:52 22:48
a_warning 24:11
a_week 2:-35 15:56 16:28 22:15 23:-16 24:35 25:4 32:-46 33:-48
a_what 5:25 10:-9 33:6
a_who 34:53
a_year 19:25
a_yes 8:5 9:12
about 0:9 1:-24 2:17 4:-31 5:7 6:-35 7:41 8:-19 9:33 12:-39 13:-31 14:-75 16:-39 17:15 18:-7 19:-23 20:-18 21:-23 22:-33 23:25 24:35 25:-1 26:-21 27:45 28:-47 29:-9 30:-35 31:4 32:-37 33:22 34:32
about_$ 17:11
about_<deadline> 10:15 18:-32 23:33 27:9 28:-31 33:30 34:3
about_<request> 7:18 9:40 11:-1
about_<unknown> 10:37 29:43
about_@you 11:35
about_every 27:14
about_freezes 10:15 17:2
about_strings 10:-10 27:32 31:15 33:21
about_the 10:-39 24:5 25:12 29:-50 33:38
accept 7:43
accept_<number> 7:7
accept_<request> 7:31 8:-2
accept_the 8:66
accepted 2:36 8:3 9:18 13:8
accepted_$ 12:-7 13:6
accepting 12:8 29:3
accepts 13:-23 21:36
ack 7:20 8:-23 9:26 16:-14 25:31 33:14
ack_<request> 9:1
activate 27:31
active 6:-24 10:-15 12:81 23:30
active_$ 12:21
active_<?> 12:17
actual 19:5
add 0:74 1:81 3:-48 4:-7 8:-18 11:16 14:-68 16:-73 24:-59 26:20 27:48 29:26 33:-35 34:-17
add_<deadline> 1:22
add_<quoted> 1:6
add_<unknown> 22:8
add_a 0:-1 1:-5 2:53 11:54 29:28
add_dates 0:58
add_it 1:21
add_me 27:24 29:3
add_the 0:23
add_this 1:4
add_to 26:20
added 0:66 10:-23 29:-16 34:39
added_$ 0:41
adding 0:27 25:8
adjust 16:30
adjust_the 16:14
affect 10:13 30:22
affected 10:29
affected_by 10:29
after 0:-33 1:16 2:26 6:14 10:-38 11:-11 12:-82 13:16 14:-43 15:-26 17:-15 18:70 19:-19 20:22 21:26 22:24 24:19 27:-36 28:-49 29:7 31:-3 34:-5
after_<deadline> 1:52 2:45 5:28 6:50 12:-16 13:-5 15:-33 16:-24 18:50 22:24 24:-22 28:-30 29:-18 33:-46
after_<number> 31:6
after_all 21:32 22:-25
after_freeze 13:4
after_that 18:19
after_the 6:-10 10:-13 13:36 20:27 22:57 27:-3 31:9
after_this 3:9 19:-10 33:12
again 5:-39 12:3 15:10 19:-10 24:25 25:35 29:31 31:-6 32:-19 33:33
again_$ 5:-29 12:62 19:-21 25:-4 29:50
again_<?> 12:-17 29:29
against 8:3 19:11
agenda 18:-2 27:4 32:65
ago 19:33 28:37 33:-35
ago_was 28:44
agree 11:-2 25:44
agreed 8:6 15:1 16:8
ahead 1:25 2:-37 5:-27 6:16 8:8 12:-4 14:21 16:-7 18:36 23:29 24:23 29:-34 32:16 33:-31
ahead_$ 18:9
ahead_of 1:29 10:7 16:-32 18:18 24:41 33:-17
alarm 16:-1 24:44 29:14
alarm_for 24:11 29:16
alert 24:36
all 4:-19 5:-23 7:-9 8:48 9:-42 10:7 12:-48 13:51 14:108 19:-49 20:-37 21:-10 22:-47 24:-29 25:53 27:34 29:-10 30:-15 32:-75 33:-22 34:-28
all_$ 10:19 13:8 14:-46 21:5 25:17
all_<?> 2:19 15:2 21:-23
all_<deadline> 8:34 13:16
all_<unknown> 13:7 25:11 29:-28
all__ 13:13
all_dates 14:15 26:17
all_gates 14:3
all_is 25:15
all_milestones 27:27 31:-11
all_of 14:77 18:-22
all_open 13:-34 29:44
all_the 14:58 33:-5
all_this 17:21
allow 2:-22 8:19 16:3 22:51
allowed 2:61 5:-1 6:-10 10:-3 12:-35 13:48 15:26
allowed_in 6:-1 13:49
allowed_this 17:9
allowed_to 2:17 15:33
along 5:60 16:13 24:-12
alpha 1:10 5:32 18:-27 20:-28 29:-38 33:61
already 2:-21 3:24 4:-11 5:28 6:68 7:-10 9:16 10:-33 12:20 16:-13 18:-41 20:-7 22:12 25:-23 26:29 28:-10 31:8
already_$ 3:15 6:1 31:1
already_<?> 12:19
already_<unknown> 5:-27 6:-6 9:10 12:55
already_behind 6:19
already_created 3:12
already_in 12:13
already_or 5:6 6:3
already_over 6:23
also 1:26 10:37 19:21 33:-6
also_in 19:25
also_need 1:26
alter 15:18 33:10
always 14:-25 24:22 25:31
am 1:27 4:-6 8:13 9:-39 10:6 11:23 12:-9 16:-6 17:30 18:-28 20:-3 21:4 24:10 26:28 28:7 29:-56 32:19
am_<unknown> 6:-5 8:38 9:-9 11:-19 14:11 17:58 33:36
am_@me 2:38 6:27 11:19 18:-25 25:-30 26:50 30:39 31:-8
am_@start 20:9
am_a 17:41
am_asking 22:13
am_away 32:14
am_late 25:14 29:17
am_lost 11:50 25:-31
am_new 17:78 33:-10
am_not 7:26 8:-10 11:14 15:9 34:10
am_on 6:9 7:5 8:-15 12:4 13:11 18:2 19:2 24:-17 28:1 29:-9 31:27
am_requesting 22:13
am_still 7:28 9:-16 21:3 30:3
am_writing 0:4 10:4 16:7 17:-5 19:13 22:-5 28:3 29:-2 33:-15 34:1
an 0:62 1:71 2:34 5:-24 6:-11 7:-105 8:-145 9:-86 10:6 11:37 12:-71 13:8 15:-93 16:-107 17:24 18:-26 19:-40 21:68 22:64 23:-76 24:16 25:-11 26:55 28:-57 29:-41 31:-27 32:-3 33:-5 34:-15
an_$ 4:13 17:6
an_<deadline> 0:86 1:39 2:-88 9:-7 11:38 13:-55 15:-16 16:-26 18:-20 21:29 22:14 23:-2 28:-26 33:30
an_<unknown> 2:59 3:1 10:-16 11:-53 17:14 25:5 26:12
an_alarm 24:6 29:16
an_alert 24:8
an_error 2:18
an_exception 2:9 7:-28 8:-88 9:-79 10:22 11:46 21:54 22:14 29:-23
an_exemption 22:32
an_extension 13:14 22:30
an_hour 24:14
an_ics 26:56
an_overview 13:18 14:6
an_rc 20:33 33:-8
and 0:-45 2:-35 3:-18 4:-3 5:10 7:-45 8:31 11:-27 12:35 13:-27 14:58 16:6 17:39 18:65 19:-36 21:-64 23:-15 24:-15 25:-17 27:8 29:-1 32:15 33:18
and_$ 6:26 12:5 16:-23
and_<deadline> 1:39 6:-15 10:-25 14:-4 16:5 24:-11 27:43 28:4 33:53
and_<number> 8:18 18:14
and_<unknown> 6:23 14:34 18:19 25:4 33:-50
and_@me 25:33
and_a 25:-35 29:50
and_after 18:19
and_by 15:35 19:-9 33:-13
and_final 33:9
and_for 9:24
and_freezes 32:18
and_gone 6:6
and_have 17:17
and_how 11:3
and_on 9:1
and_release 14:9 28:-5
and_the 8:4 18:-10 32:1 33:89
and_then 6:-6 18:54
and_want 17:11
and_what 12:21 17:18
and_when 14:60 20:22 28:-13 29:-27 33:-22
and_which 14:10
and_who 26:8 34:10
announce 20:3 27:9
announcement 20:11 32:1
announcements 11:21 26:29 27:23 31:14 34:-10
announcements_$ 31:12
announcements_in 11:25 26:-11
another 0:47 1:1 2:24 25:32 29:-10
another_team 2:27
answer 9:30
answered 13:20
any 1:-28 2:46 5:-45 6:-59 7:-37 9:48 10:-66 11:-18 12:48 13:43 14:-13 15:21 16:-37 17:34 18:6 20:-10 23:-26 24:-21 27:-55 29:-32 31:44 32:39 33:-35 34:-71
any_<unknown> 9:22 15:14 17:55 25:-3
any_block 2:-1 12:32
any_decision 9:69 13:-13
any_exceptions 13:24
any_freeze 18:35 32:39
any_idea 29:10
any_longer 12:13 31:29
any_more 8:25 23:-11 31:12
any_way 0:13 2:29 12:-27 14:-12 21:45 26:4
anybody 9:9 10:22
anymore 31:33
anymore_$ 31:32
anyone 2:-13 3:20 6:-5 9:7 12:-24 13:8 15:19 22:-27 25:44 29:20
anyone_<?> 15:-18 34:11
anyone_<unknown> 15:20 25:14
anything 2:19 5:6 8:-50 13:27 16:-19 18:38 19:-2 22:-2 25:-69 26:12 28:-22 29:-55 32:50
anything_$ 10:5 18:-11 26:26 31:20
anything_@me 5:4 13:32
anything_about 27:11
anything_on 32:11
anything_release 32:28
anything_this 32:33
anyway 10:6
anyway_$ 10:6
api 11:47 17:-21 22:10
apply 2:4 10:6 12:63 21:3 22:16 29:-14 34:-29
apply_for 21:4 22:23
apply_to 2:13 10:19 12:3 34:-17
approaching 18:12 28:18
approval 8:44 9:6 13:41 29:-13
approval_$ 8:16 9:13 13:4
approval_of 7:1
approvals 7:12
approve 7:47 8:36 25:-48 29:43 34:-2
approve_$ 7:-43 9:6 13:2 29:17
approve_<?> 7:-35 9:21 13:27
approve_<number> 8:77 29:-10
approve_<request> 7:62 8:6 9:-61 34:-1
approve_anything 7:39
approve_exception 7:16 9:-12
approve_exceptions 7:22 8:-24 13:-10 34:15
approve_it 8:33
approve_my 8:-92 29:102
approve_the 7:-13 8:7 9:38
approved 3:11 7:-18 8:3 9:33 13:33 29:-19
approved_$ 3:13 7:-59 8:69 9:-24 13:3
approved_<?> 9:33
approved_<request> 7:3 8:-9 25:12
approved_or 7:-32 8:-13 9:70
approver 34:34
approver_for 34:29
approvers 34:43
approves 7:23 13:-7 34:9
approving 7:16 8:-7 9:-8 25:24
approving_<request> 9:-6 25:14
archive 14:-20 19:5
are 2:-6 3:5 4:-6 5:41 6:15 7:-17 8:-15 9:-6 10:35 11:8 12:51 13:7 14:26 15:10 17:-28 18:-26 19:-93 20:-45 23:10 24:12 25:3 26:20 27:-10 28:7 29:-26 31:-22 32:-9 34:-72
are_$ 10:7
are_<deadline> 6:-10 12:21 33:10
are_<number> 1:25 4:-19 9:-24 10:85 11:-31 20:-20 29:-93 32:32
are_<unknown> 2:19 5:-36 7:3 10:26 11:-16 12:-27 24:5 30:-6
are__ 12:43
are_active 23:24
are_features 2:4 5:-5
are_fixed 12:14
are_frozen 12:-14 22:25
are_in 6:-10 12:19 29:14 32:23
are_left 14:6
are_minus 5:8 10:-9 28:35
are_my 10:-7 11:9 21:14
are_new 3:10 11:24 12:15 14:-9 17:-4
are_not 12:44
are_on 26:1 29:16
are_only 24:24
are_pending 13:38 29:-9
are_still 2:-47 12:16 13:47 14:8
are_the 5:-58 9:-22 14:40 18:-33 20:-2 29:9 30:15 33:2
are_there 3:9 5:6 9:16 11:27 12:-35 14:48 25:-20 28:26 32:-14
are_they 9:6 12:8
are_things 5:52
are_waiting 18:1
are_we 0:4 2:14 3:8 5:73 6:35 9:22 10:-105 13:-53 14:-102 18:30 20:44 21:-11 22:-9 28:-3 29:-94 32:-15 33:-107
are_week 5:59 32:-47 33:24
are_you 5:-42 10:-39 11:-9 23:16 25:39 29:17 30:30 33:-12
around 10:-25 17:32 18:33 21:20 29:-20
around_$ 17:3
arrived 17:31
as 1:6 2:-85 4:51 5:-18 8:64 10:20 11:-54 12:38 13:-4 14:28 15:31 17:58 20:-26 24:-69 26:-19 27:32 32:-41 33:-43 34:-59
as_<deadline> 16:10
as_a 10:6 14:49 17:32 26:-1
as_done 8:6
as_far 18:3
as_it 15:54 33:-7
as_of 12:35
as_the 6:-13 10:2 27:24
as_this 0:11
as_to 29:10
as_well 12:16 21:6 27:15
ask 2:-89 7:11 10:-28 11:76 17:-1 20:-18 21:24 22:59 24:22 25:-26 27:-29 29:-15 32:-25 33:-16
ask_<?> 11:25
ask_about 34:33
ask_for 8:4 11:25 13:11 21:32
ask_the 22:7
ask_to 15:2 22:17 34:-16
ask_when 34:11
ask_you 31:7
asked 4:2 9:15 10:13 11:-3 13:37 14:3 16:15 18:1 19:-14 20:7 23:9 24:-10 25:-2 27:2 29:3 32:-3 33:-5 34:-13
asked_before 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
asked_for 9:35 13:63 22:-40 34:-28
asked_you 23:12
asking 2:3 8:-4 9:-17 14:3 15:2 18:-6 19:13 21:19 22:22 24:9 25:-17 29:-5 32:6 33:6
asking_$ 1:18 9:-2 10:10 11:9 14:10 16:4 24:4 25:-1 26:-8 27:19 29:-7 33:-10
asking_but 6:3 8:-8 12:6 17:6 19:3 21:-27 24:3 29:8 32:5
asking_for 21:49 22:37 29:-19 33:15
asking_me 0:11 33:33
asks 22:21
assume 12:15
at 1:37 2:23 3:-15 5:44 6:-48 9:21 10:7 11:-87 12:32 13:-16 15:39 17:-2 20:-54 21:-78 22:-5 24:49 25:1 27:-61 28:2 29:-2 31:-25 32:-27 33:16 34:-69
at_$ 5:32
at_<?> 9:7
at_<deadline> 10:92 18:-42
at_<number> 1:12 24:55 25:-19 29:33 32:-4
at_<unknown> 2:-29 10:-31 12:11 15:22 25:16 33:46 34:-23
at_all 2:7 8:11 10:39 21:-26 25:-30 31:24 33:-9
at_least 2:38 12:-8 28:14 33:-21
at_me 24:2
at_present 12:33
at_some 23:4 26:9
at_the 2:16 4:11 5:1 18:42 25:47 29:-8 31:-29 33:-22
at_this 8:12 10:-12 12:59 15:10 17:27 29:-44
at_what 10:-24 33:68
at_which 29:-4 33:11
automatically 30:10
available 19:15 20:21 26:22 33:-11
available_$ 20:42
away 6:-4 24:48 28:65 31:8 33:-59
away_$ 28:15
back 5:8 8:32 15:-11 16:40 19:48 24:5 25:45 27:19 29:-64 31:-47 33:-14
back_$ 16:-6 19:40
back_by 16:18
back_from 5:17 25:8
back_in 25:53
back_on 27:11
back_to 16:13 24:23 25:-19
backport 2:5
backports 1:8
bad 25:33 29:-23
be 0:1 2:41 3:36 5:-24 6:-35 7:50 8:-56 9:-42 10:-42 11:-70 12:-8 13:-81 14:-27 15:22 16:63 17:-78 18:9 19:-107 20:12 22:25 23:51 25:-14 26:-34 28:-21 29:-17 30:5 31:37 32:-26 33:48 34:-24
be_<unknown> 0:5 2:19 15:5 18:27 20:11 30:16 32:-8
be_a 0:3 3:4 20:9 21:7 23:3 24:-18 28:-12 33:16
be_accepted 2:26
be_approved 7:67 9:-14
be_at 16:12 18:13
be_available 20:36
be_done 32:3
be_final 20:-11 33:25
be_finished 10:8 32:9
be_granted 22:25
be_in 18:-14 29:38
be_informed 27:24
be_let 22:22
be_merged 2:51 33:1
be_nice 24:26
be_on 16:51 33:-33
be_out 2:-13 20:51 25:40 32:-17
be_part 2:20 33:16
be_postponed 15:55
be_proposed 6:44
be_published 20:1
be_quiet 31:41
be_refused 7:22
be_so 29:10
be_the 16:6
be_told 27:29
because 22:19
because_the 22:16
become 2:1 9:33 11:-17 16:11 17:36 29:-10 33:24
become_a 17:9
become_of 9:37
been 2:-49 6:14 8:7 9:39 10:-42 12:3 13:40 15:7 20:14 22:-10 25:24 28:-22 29:-45 30:5 32:-5 34:-41
been_<unknown> 8:2 9:22
been_allowed 6:-2 13:30
been_changed 15:14
been_created 5:17
been_cut 6:14
been_decided 20:28
been_granted 13:19
been_lifted 6:-13 12:30
been_looked 9:18
been_released 6:13
been_set 20:14
before 1:33 2:-4 3:24 6:8 7:30 8:-10 10:-12 12:-8 13:-19 14:-2 17:15 18:14 19:43 21:6 22:-18 23:19 24:57 25:-14 26:-2 28:36 29:-1 30:-17 31:-8 32:15 33:-4 34:-8
before_$ 6:3 7:-16 8:10 10:6 13:-4 15:-15 20:21 22:7 23:-11 24:25 25:-4 27:1 29:4 31:7 32:-3 33:-20
before_<cycle> 19:61 20:-17
before_<deadline> 1:23 2:3 6:-41 10:-67 12:-11 15:-1 18:45 23:54 24:56 27:-68 28:69 29:-49 33:-62 34:-30
before_<unknown> 20:19
before_@me 1:-8 2:-12 4:11 9:3 10:15 11:2 12:11 14:3 15:12 18:3 19:-10 20:-2 23:-24 24:-88 28:-21 29:4 34:2
before_@month 20:27
before_@weekday 32:28
before__ 24:22
before_or 2:-19 5:39 6:-40 18:-40 20:13 33:70
before_release 1:10
before_the 1:21 2:11 7:18 17:23 20:-39 24:29 28:41 29:-5 32:26
before_this 6:16 19:73 33:-22
before_we 3:9 4:-6 21:9 28:25 33:9
begin 3:4 4:48 17:39 20:-23
begin_$ 17:19 29:5 33:-2
begin_<?> 3:25 20:-14
beginning 4:6 29:1
begins 27:32
begins_on 33:19
begun 5:30 6:-4 12:44 14:-9
begun_$ 5:14 12:26 14:-8
behind 6:48 10:29 14:-14 33:-21
behind_<deadline> 10:35
behind_us 6:69
being 5:22
best 17:25
beta 0:64 1:22 2:-15 5:20 6:14 12:-24 19:-40 29:-77 33:61 34:-5
beta_$ 29:-28 33:42
beta_on 6:29
better 0:2 31:6
between 1:13 5:27 6:-26 10:4 18:-20 19:32 27:-10 28:24 29:16 32:40 33:-54
between_<deadline> 1:28 2:1 5:8 16:1 19:29 28:-2 33:-7
between_now 28:45
between_today 28:2
big 2:14 14:16 20:28 33:-27
big_day 20:29 33:-3
bin 8:26 9:-14 17:40
bin_new 17:15
binding 10:34 34:-13
bit 15:13 17:10
bit_of 22:5
block 1:11 8:12 9:-10 12:24
block_on 2:-1 12:32
blocked 2:21 10:18
blueprint 2:23
book 20:25 29:37
book_a 29:24
book_the 20:22
boss 1:17 5:-2 9:-7 10:7 11:-22 14:6 16:3 17:-12 20:3 24:2 25:-6 26:-16 27:14 29:-16 33:-5 34:56
boss_is 1:18 9:-2 10:10 11:9 14:10 16:4 24:4 25:-1 26:-8 27:19 29:-7 33:-10
bot 10:-34 11:43 23:7 25:40 29:-81 31:23
bot_$ 25:45 30:7
bot_<?> 11:46
both 33:49
both_<deadline> 33:11
bother 2:5 31:12
branch 1:27 5:6 12:40 20:-1 29:47 31:-6 33:8
branch_$ 1:11 29:15 31:-1
branch_<?> 12:17
branches 10:57 34:5
break 8:20 9:31 10:-13 12:-20 17:12 21:32 22:42 28:-11
break_$ 8:25 17:16
break_for 22:22
breaks 13:55
brief 32:12
bring 17:1 25:21 32:17
bring_<deadline> 16:5
bug 1:35 5:27 8:-19 12:-30 20:-5 24:27 25:10 29:36 33:-41 34:19
bug_$ 22:6
bug_<number> 8:-9 29:44
bug_@entry 1:26
bug_fix 2:-4 5:7 21:18 34:8
bug_fixes 2:30 10:11 21:-23
bugfix 2:32 5:5
bugs 17:38
build 4:12 5:29 14:-10 17:-15 20:9 25:32 29:41
build_$ 29:25
build_or 5:23
build_the 29:5
bump 2:45 9:4 10:10 13:-4 22:19 29:-11 33:18
bump_<unknown> 22:17
bumping 2:20
business 10:23
busy 20:-16 25:27 32:8
but 1:-9 7:-24 8:19 13:-13 14:-3 15:30 17:9 22:-32 25:-3 26:8 29:2 31:19 32:1
but_<deadline> 6:15 16:-3 32:8 33:27
but_<unknown> 10:22 25:-12 29:4 33:11
but_@me 31:13
but_can 14:2
but_do 15:16 17:10 33:-15
but_is 10:-13 12:24
but_only 8:46 22:-2
but_we 2:1 15:11
but_what 29:1
but_when 29:17 33:6
but_who 29:2
button 2:9 10:23 20:3 29:-16
button_label 2:16
buy 29:34
by 0:-19 1:-21 2:-36 6:23 7:26 10:72 13:9 14:-35 16:88 17:-22 18:-9 19:-19 21:3 22:31 23:19 24:-32 28:-24 29:-18 32:3
by_$ 6:14 25:10
by_<deadline> 10:37 21:21
by_<number> 29:12
by_<quoted> 10:9
by_<unknown> 9:7 16:13 23:26 27:12 29:-9
by_@weekday 22:8 32:11
by_a 16:76 21:14 24:-20
by_me 8:26
by_now 6:13 12:23
by_one 16:15
by_the 7:-15 10:24 11:11 13:15 16:-20 25:9 27:-10 28:-2 31:3 33:-13 34:-1
by_three 16:14
by_two 15:5
by_what 33:30
by_when 33:2
by_which 33:17
by_whom 7:10 15:31 19:-11 33:-14
calendar 0:6 1:24 2:-27 4:23 5:-32 6:-7 8:-31 9:-1 10:-28 12:-13 13:-23 14:57 16:2 17:-24 18:37 19:33 20:-18 22:-28 24:-23 25:-41 26:53 27:-1 28:-6 29:-23 31:-30 33:17
calendar_$ 4:2 14:-25 18:19 19:52 34:16
calendar_<?> 11:23 14:14 19:-8
calendar_<unknown> 16:24 33:8
calendar_feed 14:-9 26:34
calendar_file 26:26
calendar_for 1:4 4:23 14:12 32:15
calendar_link 14:44 26:-2
calendar_look 19:21
calendar_of 19:30
calendar_please 26:28
calendar_the 1:3
calendar_week 33:38
call 1:3 5:6 6:-17 12:1 14:-7 29:59 31:-18 33:10 34:8
call_$ 25:22 29:6 31:-14
call_for 1:1 33:25
call_the 6:-1 12:20
called 4:24 19:50 32:-13
called_$ 19:28
called_<?> 19:9 32:-6
called_<unknown> 4:26
came 10:36 19:50 20:-9 23:30
came_before 19:47 20:-7
can 0:2 1:-13 2:55 3:9 4:-3 5:-113 7:6 8:30 9:-119 10:-14 11:22 12:37 13:-83 15:-14 17:19 18:-13 19:-101 20:16 21:4 22:36 23:6 25:-54 26:8 28:-9 29:-11 30:-10 31:-38 32:-69 33:5 34:25
can_<deadline> 2:-26 12:15 15:1 21:27 33:-21
can_<unknown> 0:4 8:18 11:-13 17:23 26:30
can_@me 0:-7 1:-25 2:26 3:19 4:-44 5:-33 6:28 7:41 8:-62 10:-84 11:2 15:14 17:4 18:-2 20:28 22:3 25:8 29:-23 31:-13 33:-76
can_a 2:-6 33:8
can_add 26:11
can_anyone 15:-18 34:22
can_be 6:18
can_customers 20:3
can_do 7:-15 8:21 11:30 23:14 31:-4
can_go 8:7
can_it 2:65 21:19
can_newcomer 17:23 21:2
can_not 2:-26 10:58 33:12
can_one 0:7 11:14
can_our 2:16
can_people 12:42
can_somebody 29:18
can_someone 7:-27 8:27 22:3
can_still 2:7
can_the 30:20 33:32
can_we 2:49 6:-17 12:34 22:27 26:-13 27:17 29:-13
can_you 1:1 2:-71 4:18 8:15 11:-5 20:-3 22:3 23:-15 24:25 25:-57 29:52 30:-25 31:22
cancel 24:11 29:7 31:20
cancel_my 8:11 29:28
cancel_the 24:28
candidate 0:16 10:2 20:-10 28:6 29:-37 33:36
candidate_<?> 0:16 10:6 33:-9
candidates 14:22 33:1
case 15:6
certain 20:36 29:-5 33:-6
chance 2:27
chances 21:14
chances_of 21:14
change 1:-22 7:2 9:3 12:1 15:47 16:51 21:11 26:-45 29:-21 31:-2
change_$ 2:-19 16:29 27:4 28:8 33:-2
change_<?> 33:47
change_<deadline> 2:-5 15:12
change_<number> 22:10
change_<unknown> 29:-5 34:9
change_it 16:38
change_my 2:-13 7:26 23:6
change_of 16:15
change_the 2:5 15:59 16:-19 24:11 34:-36
changed 6:-34 13:11 15:10 29:26 33:-38 34:19
changed_after 10:26 13:17
changed_the 34:37
changes 10:29 13:42 15:-58 20:-18 26:7 27:66 29:-85 33:10
changes_$ 27:23
changes_<?> 26:21 33:44
changes_to 27:17
changing 2:25 33:19
channel 2:-22 11:38 14:-1 24:3 25:15 26:-6 27:44 28:-1 29:4 30:11 31:46 32:-21 33:-15
channel_$ 11:65 25:27 26:-41 29:8
channel_<?> 26:-23 27:25
channel_<unknown> 26:30
channel_from 27:-5 31:43
channel_subscribed 26:12
channels 26:76 27:-17 30:9 31:-2
channels_get 26:15
charge 34:61
charge_of 34:38
chat 23:16
check 2:33 11:5 21:-6 24:17 28:14
checkpoint 1:26 18:25 24:-1
cherry 2:33 10:35 11:-14 25:-1 29:5
cherry_<unknown> 2:33 10:35 11:-14 25:-1 29:5
christmas 25:22 28:-35 29:17
ci 2:53 9:-8 12:-21 16:22 23:-13 25:-25 27:22 28:1 29:93 31:-6
ci_<unknown> 28:18 29:15
ci_was 16:1
clock 10:-42 28:89
clone 4:45 17:23 18:-18
close 1:9 2:-2 12:-3 20:-1 28:53 29:22 33:10
close_<request> 8:24
close_are 28:14
close_the 29:14
closed 6:29 9:-6 12:88 29:-7
closed_$ 6:-16 12:80 33:-20
closed_<?> 6:55
closed_at 12:7
closed_for 12:33
closed_or 6:-4 12:28
closest 18:60
closest_date 18:4
clue 17:3
code 2:26 10:25 17:11 29:25
code_$ 2:20 17:3
code_<unknown> 29:8
code_for 33:19
codename 4:1
coffee 25:44 29:20 34:-26
coffee_machine 29:33
come 2:-11 5:-11 10:18 12:26 18:1 19:2 20:-12 21:41 25:-23 28:-45 29:16 33:19
come_$ 29:4
come_before 18:19 33:18
come_out 19:16 33:21
come_under 10:49
comes 18:61 20:19 33:-2
comes__ 20:6
coming 5:10 14:-32 18:29 20:44 32:46 33:-3
coming_along 5:35
coming_days 18:6
coming_up 18:25
command 11:54 14:-17
command_for 11:4
command_to 11:32 14:-15
commands 11:98 29:-5
commands_$ 11:15
commands_<?> 11:16
commits 12:10
compare 19:19
compile 29:54
complete 4:-3 14:37 33:43
complete_$ 33:29
concern 10:5
config 10:3
confirm 33:15
confused 6:5
congrats 25:48
congratulations 25:25
consider 8:13
considered 10:31
considered_a 10:10
contact 34:82
contact_for 34:57
contract 29:25
contribute 17:75 29:-12
contribute_$ 17:25
contributing 17:35
contributors 17:8 29:13
contributors_<unknown> 17:41 29:-4
convince 7:16 21:36
cookies 25:7
cool 2:10 25:13
copy 4:14 33:9
correct 6:-20 20:21 21:7 33:66
correct_<?> 16:-2 20:42 33:21
correct_it 16:18
correction 16:27 33:-9
could 0:15 2:19 4:1 11:-37 12:-5 14:15 16:7 18:-22 20:-11 22:45 34:-19
could_<deadline> 16:17
could_@me 26:18
could_a 2:12 21:22 22:-16
could_my 22:11
could_somebody 7:6
could_we 3:1 7:17 8:-10 12:-21 22:45 25:25
could_you 1:7 4:16 7:-35 10:-4 11:-12 14:36 15:-3 18:-2 29:12 33:24
count 5:10 8:-27 10:31 13:36 28:29 33:-9
count_me 28:11
countdown 27:21 28:88
countdown_$ 27:12
countdown_to 28:29
countdowns 31:44
countdowns_$ 31:44
counts 10:15
couple 6:27
couple_of 6:27
cover 10:28 25:25 33:-3
crash 0:9 1:-15 2:18 22:8
create 1:15 4:49 29:30
create_<version> 3:4
create__ 4:17
create_a 4:-2 29:60
create_release 4:3
created 3:39 4:-4 5:11 34:24
css 2:37 11:-10
current 4:15 5:80
current_phase 5:13
current_release 5:15
currently 12:47 26:8
customers 2:7 4:-3 6:4 9:-8 12:1 15:19 20:37 21:3 24:-15 29:16
customers_$ 25:15
customers_<deadline> 16:3 19:34 33:20
customers_<unknown> 1:11 5:21 12:10 25:-60 27:7 29:-58 31:14 32:11
customers_@me 17:17
customers_for 29:22
customers_how 28:7
customers_is 2:28 6:6 9:33
customers_what 5:-12 13:27 17:-15 18:64
customers_when 20:10
customers_who 34:22
cut 2:37 5:37 6:33 9:-3 12:-17 20:5 25:-13 28:-11 31:52 33:-16
cut_$ 6:26
cut_<?> 2:17 6:8
cut_<deadline> 29:52 33:-18
cut_the 20:37 29:-38 31:22
cutoff 1:27 6:10 10:-24 18:47 21:13 22:-15 24:-9 29:-13 33:46
cutoff_for 1:10 21:17 22:-32 33:74
cve 22:44 29:55
cve_<number> 29:28
cycle 1:-69 2:-17 3:63 4:99 5:63 6:-63 7:-26 9:-61 11:-2 12:-55 13:9 14:55 16:-33 17:-18 18:-90 19:51 20:-11 22:-46 24:-9 25:-97 27:-39 29:-98 31:-30 32:-80
cycle_$ 3:-13 4:-5 13:48 14:62 34:1
cycle_<?> 3:-36 5:37 11:11 33:30 34:10
cycle_<deadline> 33:9
cycle_<unknown> 3:35 5:-15 10:24 14:17
cycle_<version> 3:-4 4:84
cycle_before 3:30 19:35
cycle_for 2:-5 3:7 4:58
cycle_is 5:5
cycle_look 14:35
cycle_next 3:17
cycle_please 3:-17 5:3
cycle_we 5:36
cycles 3:85 16:-24 19:45
daily 24:9 27:16 31:11
dashboard 22:37 29:-1
date 2:-114 3:-14 5:-51 9:-49 10:-138 12:-44 15:32 16:13 17:-77 18:23 19:28 20:89 22:-10 23:-13 24:-64 25:-22 27:8 29:8 30:-8 31:-101 32:-8 33:67 34:2
date_$ 14:30 15:40 16:-4 18:-22 19:17 26:12 29:-63 32:2 33:-4
date_<?> 11:7 15:-38 18:20 20:5 33:-21 34:18
date_<deadline> 20:2 33:13
date_<unknown> 1:8 20:5
date_@month 16:16
date_as 15:22 19:1 33:-28
date_can 33:21
date_change 16:26
date_changes 26:18 27:60 33:-19
date_did 19:13
date_does 33:8
date_for 6:32 16:36 20:-6 29:63
date_in 0:24 1:2 19:19 33:-2
date_is 16:17 28:14
date_of 14:-23 18:-50 20:37 29:31 33:21
date_on 33:36
date_please 15:11 16:-19 18:14 20:19
date_should 18:24
date_to 0:1 29:16
date_was 19:10
dates 0:23 4:8 6:-16 11:29 13:-12 14:73 18:24 19:50 20:-88 25:-67 26:25 27:-43 29:-147 32:42 34:-54
dates_$ 14:14 18:23 19:-6 32:27 34:-6
dates_<?> 11:25 18:-5 33:16
dates_<unknown> 0:4 14:11 15:9 34:-12
dates_are 32:14
dates_fall 32:24
dates_for 4:22 14:68 33:21
dates_in 14:-5 26:25 31:8
dates_of 14:-54 16:7 19:72
dates_please 18:6 19:33
day 2:-6 5:-68 6:-73 12:-44 13:-3 15:-80 16:32 17:13 18:-37 19:23 20:89 21:19 22:-6 25:38 27:-64 28:-28 29:-51 31:-34 32:-3 33:72
day_$ 10:23 17:29 19:26 24:-9 25:23 33:-52
day_<?> 20:18 29:32 33:-16
day_<deadline> 33:22
day_<number> 1:-2 16:5 32:13
day_ahead 24:20
day_as 16:9 33:7
day_before 24:23 33:-9
day_can 20:5
day_did 19:39
day_do 20:32 33:26
day_does 33:11
day_for 16:5 20:25 33:18
day_in 24:10
day_is 9:8 10:-3 20:16 33:59
day_later 16:5
day_of 10:47 20:18
day_on 1:17
day_the 20:42
day_to 33:36
days 1:33 2:-76 4:-15 5:9 8:-5 10:-98 16:46 18:-24 20:-81 21:-47 22:26 23:4 24:68 25:-103 27:-18 28:86 32:64 33:-81 34:-21
days_$ 6:21 16:36 18:-6 19:-2 32:11
days_<?> 28:44
days_<deadline> 28:6
days_<unknown> 16:-16 24:25
days_ahead 32:8
days_away 24:10
days_before 1:63 16:-42 23:5 24:37 28:-6
days_between 28:7
days_do 28:12
days_earlier 16:6
days_for 16:3 22:42 24:-37 32:19 33:17
days_in 24:21
days_later 16:27
days_left 24:3
days_of 29:9
days_out 24:18
days_please 16:50 24:-31 28:-9 31:6
days_so 16:2
days_to 16:-3 28:71 33:-12
days_until 29:34
deadline 0:-11 1:66 2:-50 6:13 11:32 14:-55 16:-2 18:36 20:-6 24:-7 25:-17 26:7 30:5 32:5 33:46 34:-9
deadline_$ 0:-21 11:7 15:40 29:-8 32:1
deadline_<?> 18:6 30:18
deadline_<unknown> 1:30 18:17
deadline_for 0:37 1:20 18:-20 28:16 29:6 33:13
deadline_of 29:1
deadline_please 33:16
deadlines 0:59 1:-51 14:70 18:-16 25:13 27:17 28:-22 32:6 33:-83
deadlines_$ 0:36 14:-2 24:4 25:19
deadlines_<?> 0:-14 14:40
deadlines__ 0:27
deadlines_are 14:54 32:-19
deadlines_from 32:6
deadlines_in 27:7
decide 7:4 8:-14 9:-5 10:19 34:48
decided 6:-6 7:-13 9:67 16:12 20:3 22:-8
decided_$ 9:17
decided_on 16:7
decides 3:16
decision 7:11 8:9 9:16 29:-24 34:3
decision_$ 13:21
decision_on 7:19 8:12 9:6 13:-12
decline 29:7
decline_the 29:14
declined 8:16 13:4
declined_$ 8:25
define 0:11 10:57
define_<deadline> 10:10
definition 10:19
definition_of 10:20
delay 15:5 16:33 29:3
delay_<deadline> 16:24
delay_of 15:24
delay_the 29:12
delayed 15:51
delaying 15:9
delete 10:-6 18:12 23:-11 29:50 31:31
delete_<deadline> 18:15
delete_the 6:2 24:15 29:55
deliverables 10:3
denied 9:-3 13:33
denied_$ 13:9
deny 8:62 13:-12
deny_<request> 7:7
dep 2:20 29:-1
dependency 2:12 10:4 12:2 25:24 33:16
dependency_$ 33:1
deploy 11:-29 29:59
design 29:1
despite 13:9 22:30
despite_the 13:10 22:11
dev 5:44 17:24 18:-28 25:-4 26:3 27:48 28:-4 29:-15 30:30 31:4 34:-17
dev_$ 26:4 30:41 34:-9
dev_<unknown> 29:13
dev_dependency 10:9
dev_or 5:42
dev_to 27:29
developed 10:24 17:1
development 4:12 5:22 12:13
development_<?> 5:4
did 5:16 6:84 8:-50 9:61 10:-91 12:23 13:47 14:-55 15:-5 16:-27 17:-1 18:-48 19:61 20:-66 21:-70 22:-14 23:37 24:-15 28:-52 29:-30 30:44 31:-54 32:-5 33:-9 34:8
did_<deadline> 6:96 12:1 19:-14
did_<request> 9:36
did_<unknown> 19:27
did_<version> 19:109 20:-21
did_@me 2:26 6:25
did_anyone 13:30 21:-11
did_it 25:41
did_my 9:26
did_not 8:9 22:5
did_someone 7:1 12:5 30:4
did_the 5:-11 9:35 12:35 19:6 23:6 29:23 33:-5 34:27
did_they 5:2
did_we 3:20 5:-45 6:12 7:-17 9:16 13:20 19:45 29:-15
did_you 7:27 8:-10 30:36
differ 10:25
difference 10:32
difference_between 10:32
different 33:29
directly 29:3
disable 31:52
discuss 8:-4 21:7 29:15 30:5 31:-20
dm 27:98 33:-31
dm_me 24:-16 27:89
dm_when 24:3 33:-10
do 0:27 1:-44 2:3 3:61 4:-1 5:-56 6:-72 7:5 9:-57 10:23 11:28 12:-38 13:-89 14:-41 15:35 16:-2 17:26 18:-21 19:-113 20:8 21:27 22:-128 23:28 24:-17 25:-49 26:28 27:-166 28:34 29:15 30:53 32:-4 33:-11 34:33
do_$ 10:7 11:36 14:-3 17:4
do_<?> 5:-4 29:33
do_<deadline> 10:29 28:15
do_<unknown> 11:-40 13:-2 21:1 23:33 28:40 29:-46 30:4 31:14 32:-4
do_@me 0:6 9:-73 10:-23 11:18 13:-5 14:-42 15:10 17:22 18:21 20:-71 21:10 22:-30 23:-43 25:-111 28:-4 29:23 30:24 32:1 33:-38 34:87
do_before 17:19
do_docs 2:5
do_for 11:18
do_my 29:7
do_new 2:-18 12:16
do_not 0:45 2:-49 3:46 4:-7 7:16 9:-21 12:-21 14:-5 15:64 16:-56 21:6 22:-43 23:11 24:4 26:5 29:-76 30:54 31:7 33:-91
do_now 18:-13 21:21
do_people 0:-11 11:13
do_reminders 23:16 31:-17
do_that 2:8 11:12
do_the 4:8 16:22
do_they 10:13 11:15
do_we 2:-70 3:-10 5:-1 9:2 13:3 14:61 17:-14 18:-10 19:-39 20:35 21:-15 25:-28 26:-5 28:32 29:60 30:-23 33:15
do_you 0:9 2:8 3:34 10:2 14:-27 20:17 26:53 30:-68
doable 2:38
doable_<?> 2:38
doc 2:8 17:25 21:-47
doc_fix 2:7 17:25 21:-47
docs 0:1 1:24 2:27 17:31 25:-76 26:1 27:20 29:-11 31:18
docs_$ 2:45 10:10 12:-39 21:-11
docs_<?> 0:10 2:-4 17:24
docs_about 27:17
docs_for 11:11 29:13
docs_patch 2:50
docs_patches 2:25
documentation 2:6 5:-22 10:12 11:14 21:5 24:7 33:-13 34:15
documentation_<?> 29:11
documentation_patch 2:38
documentation_team 24:11
does 0:-32 1:-16 2:28 6:-4 7:18 9:26 10:43 11:20 12:12 13:-9 14:17 15:-33 16:-50 17:-3 18:-17 19:-55 20:27 22:-56 24:-37 25:-71 26:37 27:-40 29:30 30:-37 33:5 34:-43
does_<deadline> 2:-29 6:-14 10:85 18:-3 19:-6 28:12 29:8 33:47
does_<quoted> 10:14 20:15 29:-30
does_<request> 7:10 9:81 29:-20 34:-17
does_<unknown> 10:-36 29:55
does_a 2:7 34:12
does_anything 18:28
does_exception 9:6
does_it 2:36 20:55
does_my 6:11 13:14
does_not 8:3 29:29 31:13
does_one 11:56 29:-21
does_that 11:4 29:-6
does_the 2:31 3:23 5:10 14:15 19:-20 20:14 29:10 33:-16 34:-8
does_this 10:-20 14:27 19:9 29:10
doing 5:42 9:21 33:9
done 6:67 10:-8 14:-33 17:36 20:20 22:11 29:-17 33:-30
done_$ 6:10 20:22 27:7
done_<?> 6:9
done_and 18:12
done_by 22:12
done_right 6:9
done_with 12:20 18:28
down 5:-3 8:56 9:13 10:-37 11:-27 12:5 16:25 18:12 20:-8 25:-44 27:-46 29:24 31:39 33:66
down_$ 29:19
down_<?> 29:30
down_<request> 8:2 9:10
down_for 33:37
down_the 8:30 9:4
download 20:41 29:6
download_it 20:19
download_the 29:10
draft 4:28
draft_a 4:19
driver 2:46 8:17
driver_<unknown> 21:5
drop 2:5 20:4 24:43 29:-68 30:23 31:17 33:17
drop_<unknown> 33:24
drop_me 30:2 31:14
drop_the 24:9 27:-11 31:26
due 6:-35 10:-18 24:55 25:-43 28:-22 29:-40 32:96 33:32
due_$ 18:4
due_<?> 6:-17 33:32
due_before 18:27 32:8
due_by 32:20
dumb 10:29
during 2:85 10:-18 12:-23 17:9 31:42
during_<deadline> 2:84 10:-6
during_the 2:12 22:2
during_this 31:20
each 27:32
earlier 6:-22 15:20 16:42 18:39 19:22 23:3 33:-28
earlier_$ 23:9
earlier_<?> 18:6
earlier_<deadline> 10:-2 18:22
early 1:11 2:4 3:4 11:-14 21:20 23:39 29:-19 33:-9
eat 17:-5 25:49
effect 12:55
else 11:33 25:3 31:26
else_$ 10:-14 11:34 25:6 31:9
end 1:5 2:-46 4:10 20:17 21:20 22:-8 28:-19 32:48
end_<?> 6:4 33:-2
end_of 1:4 4:18 16:1 20:36 29:-15 31:-21 32:27 33:21
ended 14:-3 19:11
endpoint 2:26
ends 28:-20 29:22
enough 2:9 7:22 24:-9 31:52 33:-10
enough_for 2:16 7:15 33:-3
enter 1:36
enter_a 1:33
entered 5:27 11:29 14:-11
entered_the 5:16
entry 1:21
eol 10:72 11:-19 19:-21 20:-6 29:18
error 2:38 10:-26 29:51
error_message 2:28
eta 4:-26 10:-16 16:-19 18:-7 20:113 29:-15 33:51
eta_$ 10:-9 16:-18 20:22 33:54
even 12:-21 15:15 21:61 22:13
evening 25:28 33:8
event 18:27
ever 11:-13 17:28 25:22
every 8:-7 13:22 14:97 20:-26 24:58 25:18 27:63 28:-15 31:-46 32:-34 33:-57
every_@weekday 24:82 32:-27
every_date 14:61 20:-12
every_deadline 14:15
every_freeze 27:27 31:-19
every_milestone 14:32
everybody 25:23
everyone 10:4 24:8 25:63 29:-16
everyone_$ 25:31
everything 8:3 10:16 11:22 12:21 13:11 14:25 16:15 20:-26 24:-39 25:-38 29:-23 31:32
everything_$ 14:31 20:-12 31:19
everything_about 10:19
everything_from 14:40 31:-10
everything_that 8:24
exact 33:53
exactly 10:35 17:-6 25:42 28:14 29:-17
exactly_$ 25:16
example 7:41 11:37 25:-17
example_$ 11:8
example_of 11:13
exception 2:-8 8:44 9:68 10:-13 11:19 13:-12 16:-13 21:61 22:84 24:-35 31:-10 33:-4 34:-20
exception_$ 7:-12 8:20 10:34 11:21 13:-35 21:-28 25:21 29:-50 34:46
exception_<?> 2:-38 11:47
exception_<link> 22:22
exception_<number> 7:2 8:66 9:82 11:-13 13:-90 21:-97 22:-122 29:4
exception_<request> 8:46
exception_<unknown> 13:3 21:9
exception_be 21:3
exception_but 21:26
exception_for 2:16 8:2 11:-21 21:-2 22:72 34:-29
exception_if 21:35 22:-24
exception_is 9:-4 13:-20 21:23 27:35
exception_needed 8:-8 21:37
exception_of 8:2 22:30
exception_queue 13:27
exception_request 8:26 22:16
exception_requests 13:-2 21:33
exception_that 13:2
exception_to 22:34
exception_wanted 22:18
exceptions 7:6 8:-13 9:-101 10:6 11:-63 13:85 19:19 21:3 22:-95 24:23 27:9 34:42
exceptions_$ 8:13 13:-6 24:38 34:38
exceptions_<?> 21:-3 34:61
exceptions_@me 9:19 13:-2
exceptions_are 27:20
exceptions_for 13:39
exceptions_list 22:3
exceptions_please 13:2
exceptions_that 13:31
exceptions_this 13:2
exceptions_were 13:-6 19:18
exceptions_with 13:22
excuse 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
excuse_me 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
exempt 2:17 10:27 12:-8
exempt_from 10:41
exemption 22:35
exist 2:4 3:17 6:7 29:-9
expect 20:22 29:-1 33:14
expected 17:42 20:24
expected_of 17:44
expire 6:44 9:21
expire_$ 9:23
explain 10:85 11:35 13:-7
explain_<deadline> 10:32
explain_how 11:5
explain_the 11:3
extend 8:18 29:7
extended 6:-14 15:15 33:11
extended_<?> 33:21
extension 9:10 22:28
extra 16:23 22:15
extra_days 16:26 22:10
fall 10:5 32:52
fall_in 32:2
fall_into 32:19
fall_under 10:27
falls 33:17
far 5:22 10:-15 12:-15 13:66 20:-13 23:41 28:71 29:-52 33:-11
far_$ 13:40
far_<unknown> 6:24 13:20
far_as 18:3
far_is 5:22
far_off 28:57
feature 2:82 5:6 6:-95 10:63 11:-11 13:-18 17:-77 18:-26 22:31 28:13 29:-50 33:20
feature_$ 2:49 10:9 25:9
feature_<?> 2:-26 10:48 22:4 33:25
feature_code 33:29
feature_in 2:12
feature_or 34:12
feature_work 2:-11 5:33
features 2:-35 5:2 6:35 10:-6 11:35 12:50 18:-48 20:-8 25:-20 28:31 29:16 33:15
features_$ 2:13 11:25 28:24
features_<?> 6:24
features_are 2:-15 12:26
features_or 2:-18 5:66
features_still 12:13
feed 14:-25 26:70 31:8
feed_$ 26:14 31:14
few 32:21
few_days 32:21
fewer 26:-20 30:48
file 2:-27 9:-26 13:4 14:7 21:5 22:62 29:14 33:33 34:-22
file_$ 14:17
file_<?> 11:-10 13:16 29:20
file_<deadline> 21:21 34:-15
file_an 21:-8 29:20
file_it 21:23 22:11
filed 9:70 13:12 33:-17 34:-21
filed_a 9:10
files 29:15
filing 21:35 29:20
fill 18:29 21:21 29:-34
fill_in 18:31 21:22 29:-22
final 4:29 6:31 19:19 20:52 25:-11 29:-17
final_<?> 6:13 20:-4 33:15
final_date 4:22
final_on 20:5
finally 25:10
find 7:5 17:18 29:6
find_the 7:8 29:2
fine 2:66 8:61
fine_with 8:6
finish 2:-1 14:19 22:26 24:22 28:17
finish_$ 14:30
finish_my 28:20
finish_the 22:4 24:10
finished 2:4 12:27 32:7
finished_$ 6:-37 12:45
finished_by 10:8
first 2:-30 9:-24 10:-26 11:-12 14:-18 17:110 18:101 21:9 29:-2 33:-14 34:-17
first_$ 13:3 17:-13 18:40 32:4
first_<?> 18:71 33:-32
first_day 4:26 17:52 25:-23
first_patch 17:42
first_pr 17:6
first_time 17:14
first_week 17:2 29:19
fix 1:-18 2:27 7:-3 8:1 12:-54 16:64 17:39 20:5 21:8 22:16 33:-55
fix_<?> 34:9
fix_after 22:2
fix_for 2:45
fix_in 2:27
fix_is 8:10 16:22
fix_it 16:22
fix_the 29:12
fixed 5:-10 12:41 29:32
fixes 2:61 10:23 12:-23 21:-1 22:1
fixing 2:-14 5:43
flag 12:6 24:35
follow 11:22 14:-26 18:-5 24:30 25:-12 27:91
follow_<deadline> 27:54
follow_all 14:-14 27:45
follow_the 26:20
follow_up 24:47 27:-19
following 3:23 4:19 18:25 20:-15 26:38
following_deadline 18:15
following_release 3:26 4:15 20:-13
for 1:9 2:-8 3:-2 4:25 5:-8 6:17 7:-5 8:14 10:16 11:4 12:-9 13:21 14:-20 15:-20 16:-12 17:-6 18:-3 19:-20 20:11 21:50 22:61 24:-19 26:5 28:14 29:2 30:-5 32:5 33:13 34:15
for_$ 10:86 13:-1 17:-14 18:83 21:-15 25:-29 29:-6
for_<?> 10:42 20:17
for_<cycle> 14:38 34:17
for_<deadline> 1:-118 10:-68 11:-53 12:-18 13:24 15:-63 16:50 18:-92 19:-90 21:38 22:-86 23:35 24:53 28:55 29:11 33:28 34:18
for_<link> 9:12 21:-28 22:77
for_<number> 1:7 5:13 31:37
for_<request> 8:72 9:-35 22:73 25:-64
for_<unknown> 1:64 2:-84 5:7 8:10 9:16 10:-24 11:20 12:-15 13:-54 14:-6 16:-56 17:-50 18:-34 19:1 20:9 21:-92 22:26 25:18 26:38 29:25 31:-13
for_<version> 2:14 4:102 14:19 20:40 29:-46 33:-35
for_@change 34:6
for_@month 1:-1 24:29 32:17
for_@weekday 1:14 14:-8 29:46 32:12
for__ 1:7 2:27 21:-5 22:28 34:19
for_a 2:45 3:47 9:-37 21:36 22:7 29:-63 32:-5
for_adding 0:-5 25:15
for_an 10:-34 13:78 21:41 22:-8
for_another 0:25
for_asking 6:2 8:-8 12:6 17:6 19:3 22:-20 24:2 29:8 32:5
for_backports 1:2
for_docs 0:15
for_documentation 2:35 17:-4
for_exception 22:2
for_exceptions 21:45 34:-14
for_features 12:12
for_good 6:38
for_it 2:2 22:11 33:30
for_lunch 29:57 32:-17
for_me 1:-12 2:-8 7:-36 10:30 11:-24 13:20 14:3 21:11 24:-18 25:1 27:21 29:13 31:24 33:11
for_membership 33:7
for_moving 11:31 25:3
for_my 3:19 18:1 19:31 29:-1 33:-8
for_new 2:-63 6:34 17:33 29:-49 33:58
for_next 32:4
for_one 0:7 2:15
for_our 22:51
for_pr 22:34
for_pull 22:44
for_release 1:21 27:12
for_review 33:38
for_someone 25:12
for_string 28:22
for_strings 21:11 22:-14
for_test 5:22 8:17 21:1 28:-15
for_the 0:7 1:30 2:-23 3:-24 5:6 7:26 8:10 9:32 10:-5 12:2 13:18 16:-11 17:-19 18:-10 20:20 21:-17 22:40 23:-19 24:-41 25:14 28:10 29:15 30:-9 31:-45 32:3 34:14
for_this 1:-23 21:25 22:-8 29:47 30:2
for_today 31:39
for_translations 10:17
for_two 8:1
for_us 1:18 32:27
for_version 4:34
for_what 9:24
for_your 25:6
forbid 10:3
force 6:-28 12:92 29:4 33:-19
force_<?> 29:11
forget 1:-6 2:-10 4:11 7:-18 10:4 11:28 14:4 19:-8 20:-2 22:-3 23:-3 24:33 26:-5 28:-12 29:-16 31:11
forget_<deadline> 16:27 24:21
forget_<unknown> 18:10 29:31
forget_how 17:12
forget_is 6:12
forget_what 17:-3
forget_when 3:3 20:-3
forget_who 34:8
forgot 2:7 8:6 9:1 11:-17 13:-8 16:15 17:-11 18:1 25:-2 28:10 29:10 30:-2 33:3 34:-6
forgot_$ 2:7 8:6 9:1 11:-17 13:-8 16:15 17:-11 18:1 25:-2 28:10 29:10 30:-2 33:1 34:-5
form 21:38
forward 11:-2 15:13 29:33
forward_<?> 15:16
free 12:20 32:1
freeze 0:-14 1:15 2:33 5:-8 6:-77 8:-62 9:15 10:17 11:12 12:146 13:53 14:6 15:-32 16:-55 18:17 19:-51 22:76 23:9 25:-42 26:-53 27:-27 28:-57 29:-102 31:-17 33:-4 34:-12
freeze_$ 2:-28 6:-3 10:53 12:-4 13:27 14:21 22:4 24:17 25:24 27:-18 29:-32 33:-16
freeze_<?> 2:30 12:29 23:1 29:-18 32:1
freeze_<unknown> 1:5 2:-3
freeze_@remind 24:-11 31:23
freeze__ 29:2 33:3
freeze_apply 2:24 10:-33 12:24
freeze_block 2:19
freeze_break 2:-5 9:51 10:-5 12:-17 21:41 22:45
freeze_breaks 13:32
freeze_date 29:4
freeze_exception 11:28
freeze_for 10:4 29:17
freeze_in 12:5 27:20 31:-22 32:19
freeze_is 23:7
freeze_last 6:27 10:48 19:-16 28:-16 29:-18
freeze_mean 10:20 12:-1
freeze_on 12:39 29:-21 33:59
freeze_please 22:23
freezes 6:10 10:27 12:25 14:10 24:-4 27:57 29:-73 31:14 32:7 33:-2
freezes_$ 10:32 25:11 27:22
freezes_and 10:21
freezes_are 6:21
freezes_do 14:30
freezes_in 14:26
freezing 25:30
freezing_in 25:36
fresh 4:19 5:-5 17:57 18:-19
from 1:5 4:11 6:-46 8:43 9:-3 10:32 12:-49 14:28 15:-35 19:37 20:-54 21:-6 25:8 26:-34 27:-6 28:-8 29:12 30:2 31:46 33:-5 34:-7
from_<deadline> 10:23 19:34 28:-12 31:13
from_<unknown> 2:37 5:2 25:18 29:7 31:-11
from_@weekday 32:6
from_last 9:21 29:23
from_me 8:30
from_merging 2:11
from_now 14:42 27:55
from_the 1:12 10:19 14:-24 25:9 27:-79 30:26 31:32 33:-1
from_today 32:-2
from_which 33:20
frozen 2:-83 5:-38 12:67 17:-4 22:9 25:5 29:5 33:9
frozen_$ 12:18 22:12
frozen_at 12:7
frozen_is 25:23
frozen_or 12:14
frozen_yet 12:23
full 14:57 18:30 28:19
full_calendar 14:11
full_list 18:36
full_timeline 14:37
functionality 33:24
funny 25:29
ga 2:-4 5:-6 6:22 9:-7 10:24 14:34 16:25 20:92 22:-14 25:-12 28:16 29:-50 33:-57
ga_$ 14:19 28:32
ga_<?> 10:5 20:8
ga_date 16:6 20:12
ga_day 20:14
gate 2:-11 9:-6 12:47 21:9 25:-1 29:30
gate_<unknown> 27:2 29:5
gate_closed 12:16
gate_shut 12:29
gates 0:6 18:29
general 26:20 27:-11 30:-21 31:32 34:21
generate 4:21
get 2:-7 4:44 6:-38 9:8 10:-12 11:-11 12:-40 13:-83 15:-43 16:-34 21:40 22:6 23:-28 24:27 26:47 27:40 30:16 31:-23 32:-14
get_<unknown> 20:-49 25:24 26:8 29:1 33:2
get_<version> 4:21
get__ 9:26 22:-9 30:15
get_a 0:8 2:-14 17:-47 21:-19 24:39 26:25 29:44 33:-21
get_an 11:-36 21:41 22:38
get_in 8:11
get_it 20:3 21:33
get_my 7:5 17:20 20:14 29:-22 33:24
get_the 2:-55 4:29 9:7 20:9 26:37 27:36
get_this 2:49 20:7
get_through 2:18
get_your 11:17
gets 7:3 8:23 9:-10 23:46 25:-3 26:29 34:-28
gets_my 8:40
gets_tagged 33:25
gets_the 26:5
getting 10:-13 11:-15 17:13 18:13 21:36 29:-9 31:14
getting_an 21:22
getting_started 17:20
git 29:70
give 2:-33 5:12 8:9 10:-14 11:38 13:21 16:35 19:-31 25:-90 29:-14 32:18 33:22
give_<deadline> 16:49
give_<request> 8:46
give_<unknown> 15:6 24:18 27:12
give_me 5:31 11:20 13:13 14:11 16:-13 18:8 19:-2 25:-19 27:-81 28:16 31:-40 32:28 33:25
give_us 24:5
gives 25:34
go 1:13 2:26 4:9 5:-8 6:9 7:-1 8:12 10:-40 12:4 22:-34 25:22 28:5 34:-9
go_$ 4:9 8:-17 29:47
go_<?> 2:32 18:2
go_<unknown> 1:38
go_ahead 8:16
go_by 6:32
go_for 8:5
go_in 2:45 7:4
go_or 34:1
go_out 23:8
go_through 9:4
go_to 25:19
go_until 28:3
goes 2:46 6:-21 16:18 20:16 28:-13
goes_out 6:-17 33:19
going 0:-25 2:-19 4:18 5:8 9:6 10:-3 12:6 20:9 25:15 29:-21 31:-3 32:38
going_$ 25:21
going_on 5:26 12:6 32:2
going_to 0:-22 9:1 18:1 33:6
golive 1:30 20:16 24:9 29:-4
golive_date 20:24
gone 2:2 6:85 33:-8
gone_$ 2:8
gone_<?> 6:16
gone_by 6:31
good 2:22 5:-13 6:24 7:-1 8:12 10:11 11:12 12:-27 17:34 25:38 29:-49 32:-29
good_$ 6:17
good_for 10:27 11:28 25:-35
good_to 2:50 8:11
got 5:9 6:-7 11:13 13:79 17:20 21:-36 25:5 28:40 29:-73 32:10 33:25 34:-66
got_<deadline> 13:9
got_<unknown> 13:16
got__ 9:7
got_a 2:7 11:20 17:-17 25:30 29:-24
got_exceptions 13:19 34:-6
got_the 5:5
got_to 5:5
got_until 32:19
grant 8:26 22:29 32:-9 34:22
grant_the 8:32 22:-22
grant_us 8:-2 22:44
granted 8:28 9:2 13:26 19:2 27:48 29:-22
granted_$ 9:-8 27:38
granted_<?> 9:40
granted_an 22:6
granted_until 8:24
granting 7:4
granting_<request> 7:4
great 8:-10 25:64
green 7:2 8:37
green_light 8:42
ha 25:32
had 0:10 6:35 12:-3 19:2 25:15 28:-35 31:15
had_<deadline> 6:47
had_a 0:13
haha 25:48
half 2:27
halfway 5:55 6:-24 9:-5
hand 14:-3 26:9 33:16
handles 34:34
happen 9:-33 12:25 20:16 29:-51 32:26
happen_$ 20:16
happen_in 32:10
happened 6:68 9:38
happening 32:26
happens 10:48 20:-31 24:-15 25:-10 29:15 32:15
happens_$ 16:-4 24:-3 29:33 33:7
happens_after 18:5
happens_if 7:4
happens_on 10:56 20:-22 33:-5
happy 25:44 32:-8
happy_@weekday 25:40 32:-5
hard 1:16 8:30 9:-9 10:57 28:-24
hard_freeze 12:5
has 2:6 3:8 5:44 6:53 7:20 9:28 10:-6 12:36 13:30 14:-11 15:42 17:-53 18:-53 19:-68 20:10 21:-33 22:-21 28:-41 29:-14 32:-7 33:-30 34:-15
has_<deadline> 12:10 15:15 33:13
has_<request> 9:19
has_<unknown> 6:20 7:10 8:-2 13:29
has_a 20:14
has_anyone 3:1 9:32 15:26
has_anything 13:29
has_asked 13:28 34:-2
has_been 8:32 25:13
has_it 12:29
has_not 6:14
has_passed 6:7
has_the 5:38 9:29 10:6 12:42 13:-80 20:12 25:-34 29:3 33:-67
have 2:-16 4:-9 5:18 6:30 8:4 10:-18 11:-28 12:15 13:3 14:5 15:-20 16:22 17:-8 18:6 19:-5 20:-5 21:-4 22:13 23:33 28:18 29:-6 30:-9 32:12 33:10 34:-50
have_$ 5:12 9:32 13:4 32:-17
have_<deadline> 6:-36 12:19 15:-29 16:77 28:-30 33:29
have_<unknown> 0:17 8:2 15:18 22:-22 29:19
have_@me 2:10 23:23
have_a 1:23 22:14 24:19 25:34 28:20 33:-49
have_an 3:10 22:3 33:23
have_and 14:11
have_for 20:5 33:-8
have_got 5:1
have_in 14:31
have_left 28:-3 29:14
have_my 8:34 17:4 25:-12
have_never 17:27
have_not 6:3 7:43 15:1
have_ready 18:14
have_something 32:20
have_the 2:-21 4:7 12:39 26:19 27:25 28:29
have_they 12:9
have_to 4:-23 10:3 13:-2 16:-27 17:-10 18:70 20:35 21:49 25:44 26:-2 28:-3 29:-97 33:37
have_until 22:32
have_we 5:54 6:50 15:-41 25:-11 30:10 32:37
have_you 33:14
he 7:23 21:32 22:-19 24:-31 29:18
heads 24:44
heads_up 24:39
hear 25:17 27:35
hear_about 27:47
heard 10:7
help 11:109 13:-9 14:-11 15:20 17:64 22:-7 25:-64 27:-3 29:-21 31:-34
help_$ 11:17 17:44 25:-21
help_<unknown> 11:13
help_me 5:2 11:55 17:-42
help_please 11:41
help_text 2:17
help_with 17:27
here 0:-23 2:-80 5:-23 9:-22 10:18 11:4 12:-6 17:57 21:8 25:17 26:-5 27:87 29:-92 31:24
here_$ 0:-3 11:43 17:6 25:-5 27:21 31:11
here_<?> 2:-21 3:6 11:-15 21:17 25:32
here_please 25:8
hereby 16:11 21:-11 22:44
hibiscus 19:-7 20:106
history 6:59 19:37 33:-23
history_$ 6:36
hit 10:33 19:10 20:-9 24:19 28:49 29:-29 33:-34
hit_<deadline> 10:41 19:6 33:-34
hit_me 24:25
hit_the 28:32 29:-19
hits 18:22
hmm 25:14
hold 1:-26 7:37 8:4 9:-16 12:15 15:15 16:22 29:-5 32:15 33:-29
hold_for 32:22
hold_off 7:31 8:-19 21:3
hold_the 15:17 22:16
holds 10:-15 33:25
holiday 28:-26 29:17 31:13
holiday_$ 31:15
hook 27:47
hope 6:2
hotfix 2:23 10:1
hour 10:-45 20:27 24:14 33:43
hour_before 24:30
hour_of 10:-22 33:40
hours 1:10 24:38 28:64 33:-18
hours_$ 28:35
hours_before 24:15
how 0:-21 1:-62 2:-94 3:22 4:-37 5:21 6:-150 7:-14 8:-86 9:19 11:67 12:-73 14:-9 15:4 16:-83 17:66 18:-43 19:42 20:-9 21:12 22:-102 23:14 24:-73 25:-10 26:-7 27:-90 28:92 29:42 31:-78 32:-99 33:-11 34:-45
how_$ 11:24
how_<unknown> 5:27 10:63 11:-20 29:-35
how_@me 11:44 29:4 30:-23
how_are 3:9 5:19 11:-3 14:-11 17:-6 25:39
how_can 0:-20 2:6 7:4 11:12 15:13 17:36 30:-28
how_close 28:31
how_do 11:43 15:13 17:16 21:-19 28:-62 29:27 30:7 34:10
how_does 11:30 17:42 19:7 29:-60
how_early 11:-12 21:21 23:13
how_far 5:12 20:-8 23:33 28:54 29:-37
how_is 5:8 9:56 14:35 15:-6 17:-22 20:-22 21:2 25:27 28:-34 29:-53 33:5
how_late 33:40
how_long 3:2 5:-1 11:-25 17:-13 19:13 20:26 25:-12 28:65 29:12 33:-74
how_many 10:-32 11:-88 12:-13 13:50 14:19 17:-44 19:36 20:-7 24:-11 25:-58 28:31 29:73 33:-45
how_much 28:62 29:38
how_old 29:28
how_soon 20:33 28:8 29:-14
how_to 11:31 26:-2 28:-11 29:33 30:38
how_would 3:17 10:17 11:10 21:-16
how_you 11:42
human 11:-26 25:6 34:44
i18n 27:12 34:14
ics 5:-19 14:44 26:85 29:-50
idea 15:9 25:22 31:-12
if 0:1 2:47 5:-17 7:64 8:-15 10:1 11:-15 13:-33 14:6 15:56 16:-17 17:-33 19:-36 21:47 22:-1 24:-18 25:-7 27:8 28:16 29:-7 30:41 32:-36 33:6
if_<deadline> 15:28
if_@me 2:25 17:-13 20:-16 21:37 22:-14 29:-4 30:48 33:14
if_it 2:39 33:9
if_the 15:39 21:46 22:-50 23:14 31:-3
if_this 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-18 17:-1 18:5 19:-11 20:10 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:6 31:12 32:-2
if_we 0:32 3:4 7:61 9:-13 15:38 33:-32
if_you 28:11 33:6
impact 7:2
in 1:43 2:43 3:10 4:-20 5:30 6:-40 7:11 8:22 9:-21 10:-18 11:-32 12:53 13:29 14:-42 15:-78 16:-91 17:-34 18:-64 19:58 20:17 24:16 25:-28 26:-18 27:58 28:-20 30:-66 31:37 32:45 34:-29
in_$ 1:60 2:18 5:29 6:-58 7:-7 8:78 9:31 10:-40 14:-3 16:-4 19:-3 21:31 25:-30 27:-34 29:-8 32:-9 33:41
in_<?> 2:-4 7:19 21:7 29:7
in_<deadline> 6:-37 10:-1 12:104 27:49 33:-21
in_<number> 8:-21 25:37
in_<request> 8:15
in_<unknown> 1:-34 3:28 4:4 5:-1 8:13 9:-5 10:31 11:-32 12:-17 16:-28 17:-43 18:4 19:43 20:-16 21:-7 22:-8 23:20 24:-2 25:-54 27:-14 28:-24 29:113 31:23 34:-30
in_<version> 19:108 28:-20 33:-61
in_@me 33:36
in_@month 1:-12 2:-35 3:36 5:-33 6:-31 10:-16 20:49 32:30 33:68
in_@move 16:-13 24:63
in_@notify 11:21
in__ 5:28
in_a 1:75 2:24 10:13 24:-33 29:-50
in_after 13:18 22:40
in_an 21:19
in_are 5:9 10:-9 28:-1 32:37
in_charge 34:61
in_days 28:13
in_despite 13:10
in_development 5:4
in_docs 31:20
in_effect 12:55
in_for 27:12 34:11
in_force 12:83
in_freeze 12:27
in_here 25:17 27:30
in_how 28:75
in_it 31:40
in_late 2:-13 13:12 22:27
in_my 7:2 11:41 12:-14 19:-22 25:10 27:10 29:-18 33:11
in_next 32:34
in_now 2:8
in_on 6:5 27:32
in_one 2:10 5:8 14:31
in_or 9:18
in_order 14:27
in_our 30:4
in_past 6:-2 13:7 22:27
in_place 2:-10 12:53
in_qa 24:7
in_requirements 2:6
in_stone 15:8
in_the 0:27 1:30 2:25 3:-55 5:-8 6:60 7:-47 11:-53 12:-1 13:46 14:-145 17:22 18:9 19:29 20:-48 21:-8 26:-51 27:7 28:-20 29:16 31:-13 32:33 33:-34 34:-53
in_there 1:2
in_this 7:22 10:31 11:-12 17:17 27:4 28:15 31:38 32:-11 33:-17
in_time 2:32 21:8 24:9 29:-2
in_two 33:24
in_weeks 28:11
in_what 5:26 11:21
in_which 5:-1 6:15 20:38 26:6 29:12
in_your 10:23
include 1:25 10:23 27:27
information 8:31 9:-5 13:-4 17:42 21:34 25:-7
information_$ 8:22
informed 27:40
informed_about 27:21
insert 1:66 24:-18
insert_<deadline> 1:6
insert_a 1:33
install 29:2
instead 1:-33 16:69 26:9 33:-27
instead_$ 16:29 26:10
instead_of 16:11 33:-4
into 1:20 2:46 6:-17 11:4 14:-30 18:3 21:6 23:-11 27:39 29:35 31:-7 32:7 33:-16
into_<cycle> 2:15
into_<unknown> 29:30
into_force 6:-9 29:14
into_the 1:25 11:28
into_this 2:6
introduce 1:17 11:6 24:-14
invite 8:-26 29:52
involved 10:22 17:36 29:-20
is 0:4 1:-50 2:1 3:-19 4:-19 5:75 6:1 8:25 9:23 10:19 11:-17 12:47 13:-25 14:-13 15:13 16:1 18:28 19:-94 20:11 22:-46 23:6 24:-22 25:-18 26:18 27:-27 29:38 30:-26 31:-58 32:-1 33:8
is_$ 5:30 15:61 16:-10 23:-25 24:-90 27:-3 29:-19 33:82
is_<?> 34:28
is_<cycle> 2:-24 5:41 12:10
is_<deadline> 0:-53 2:-33 5:-102 6:30 9:-26 10:29 12:9 16:-68 18:-61 24:-12 28:30 29:58 32:-69 33:56 34:-101
is_<link> 9:15 22:25
is_<number> 2:7 9:30 10:-43 29:38 32:-61
is_<quoted> 5:-5 9:-8 10:17 29:47
is_<request> 6:-2 7:11 9:104 12:-45 29:-13
is_<unknown> 2:-89 6:35 7:23 12:33 14:-83 17:-8 18:8 20:-16 22:36 25:-8 26:45 28:-4 29:5 32:-6 34:6
is_<version> 5:36 12:-22 20:76 29:-11
is_@month 33:33
is_@stop 2:10
is_@weekday 2:17 25:12 32:4
is__ 5:14 6:61 12:31 18:-26 20:27 29:-80 33:2
is_a 1:21 2:-38 5:-15 8:39 9:-1 10:127 11:-38 12:-2 17:-30 21:24 25:-46 26:17 29:-25 33:-22 34:3
is_active 12:9
is_after 10:-20 18:18
is_all 17:13
is_allowed 2:40 10:-5 17:8
is_already 12:48
is_an 10:69 21:-8 25:24
is_any 32:1
is_anyone 25:43
is_approved 3:14 7:-12 8:6
is_are 10:57
is_asking 1:18 9:-1 10:9 11:9 14:10 16:3 22:-1 24:2 25:-1 26:-8 27:17 29:-7 33:-1
is_at 5:24 33:4
is_been 13:56 34:-9
is_being 5:13
is_ci 29:23
is_coming 18:48
is_development 12:10
is_done 6:3 27:8 33:-13
is_due 18:-51 24:44 32:44
is_everything 5:13 14:17 20:-14
is_exception 9:26
is_expected 17:43
is_feature 5:10
is_fine 8:4
is_finished 6:37
is_first 18:57
is_for 29:24 32:-18 34:15
is_freezing 25:23
is_frozen 12:-20 25:3 29:28 33:18
is_granted 13:-16 21:2 27:34
is_how 28:23
is_in 0:23 9:-13 10:-34 12:5 13:48 29:-14 32:52
is_it 0:6 2:20 3:32 5:12 8:-25 16:-24 17:-9 18:-16 20:10 21:19 22:-22 26:-34 28:6 30:10 32:-50
is_late 21:5 22:-5
is_left 10:-5 14:33 29:15
is_lunch 20:-18 29:46
is_master 2:63 5:23 12:-13 29:-36
is_my 9:45 12:-14 17:55 23:1 29:-10
is_near 24:30 33:-7
is_needed 10:29
is_next 18:51 23:8
is_no 8:8 12:14
is_not 12:24 15:-2 20:26 25:17 33:36
is_now 2:-3 12:-20 16:13 17:30 25:13
is_ok 17:7
is_on 10:-45 16:12 18:37 29:-34 32:48 33:8 34:24
is_open 8:7
is_our 18:-19 29:78 34:-5
is_out 2:9 27:46 29:6 33:-30
is_pending 13:16
is_planned 14:7 20:-12 32:45 33:20
is_release 19:23 34:20
is_scheduled 32:16
is_something 32:7
is_sooner 18:33
is_stable 2:-39 12:74
is_still 7:11 9:-16 14:43
is_supposed 10:16
is_that 2:25 6:4 10:40 15:-16 18:-40 33:22 34:17
is_the 0:-3 1:-18 2:-72 3:-87 5:20 6:12 8:-34 10:-25 11:48 12:60 13:-138 14:14 15:4 16:6 18:-11 19:-48 20:47 21:16 23:7 24:-28 25:-154 28:3 29:23 32:-108 33:27 34:-14
is_there 2:18 3:27 5:-118 6:-28 7:-25 9:-27 10:-21 13:21 14:-4 17:40 18:35 21:10 25:-92 26:28 32:48 34:20
is_this 5:115 12:-16 26:34 28:-23 29:-50 32:-38 33:11
is_to 2:2 16:5
is_today 12:-8 32:34
is_trunk 3:-36 5:37 12:18
is_two 7:15
is_up 5:1 9:2 10:-57 11:-35 18:-17 25:107 34:-19
is_waiting 13:26
is_when 20:22
is_wrong 16:28 22:12
is_your 10:-38 11:81
it 0:26 1:16 2:42 5:-28 6:-13 7:21 8:45 9:-32 11:-127 13:-68 15:41 16:19 17:-34 18:-10 20:74 21:53 22:18 24:-13 26:-4 27:-36 28:-21 29:-6 31:54 32:-126 33:-21 34:-45
it_$ 2:-10 3:-15 5:-38 6:-18 8:54 9:-22 12:34 15:-14 16:38 17:-34 18:17 19:-10 20:17 21:-97 22:10 25:9 28:-11 29:4 31:8 32:-15 33:3 34:5
it_<?> 2:10 6:10 9:35 10:44 14:9 17:-15 18:-17
it_<unknown> 9:-1 11:2 12:-29 19:35 20:-32 33:21
it_@me 18:4 31:9
it_a 10:2 31:37
it_after 6:2
it_be 2:-3 7:2 12:1 20:9 22:8
it_for 7:22 20:7 21:29 22:-4 29:-2
it_freeze 12:54 29:5
it_go 2:19 8:-37 25:-5 29:47
it_granted 9:32
it_has 8:13
it_in 1:26 2:-7 5:-10 8:36 14:-6 21:17 25:-5 29:17
it_is 0:13 2:-12 10:-4 12:-27 15:68 17:18 20:-33 22:49 25:52 29:-59
it_land 20:14
it_make 2:43 26:7
it_off 31:23
it_ok 17:15
it_on 2:34 24:13
it_out 31:18
it_past 6:21
it_possible 0:23 2:-22 3:23 30:13
it_ship 20:12
it_still 20:28
it_that 21:15
it_to 34:12
it_too 2:46
it_until 31:13
it_up 1:5 4:15
it_was 16:25
it_worth 21:4
it_would 0:15
jira 29:29
job 10:-12 16:-11 25:41 33:-7 34:25
job_$ 25:24
join 10:12 14:-7 17:40 27:3 29:-22
join_$ 17:34
join_the 10:17 33:8
joined 17:60 32:-4
joined_the 17:11
joke 2:-13 25:51
just 2:3 3:-12 6:3 7:-1 9:1 13:-1 14:27 15:-19 17:68 18:-2 25:2 27:9 29:-12 31:3 32:-2
just_<unknown> 2:-10 6:6 9:1 11:4 12:1 18:-13 20:11 27:8 34:14
just_joined 17:31
just_the 10:2 14:59
k 2:18 25:13
keep 10:10 14:1 15:42 26:-2 27:70 29:-33 30:46
keep_<deadline> 15:33 27:-16 31:12
keep_asking 33:6
keep_me 27:14 30:22
keeps 10:10 29:34 33:3
keeps_asking 33:6
kick 3:39 4:37 6:-31 12:12 20:-8
kick_in 6:-27 12:16 29:5
kick_off 3:40 4:30 20:-6
kill 8:33
kill_the 31:2
kind 11:1 25:15
kind_as 29:10
kind_of 11:26
kindly 8:-1 15:-14 22:26 24:1 27:8 29:7 31:1 33:33
kindly_add 29:6
knock 8:1 25:10
know 2:-43 3:-5 5:43 7:-3 8:-30 9:10 10:21 11:8 16:-15 17:28 20:25 23:10 24:24 25:-1 27:16 28:-39 29:-7 33:27
know_$ 7:3 10:35 14:5
know_<?> 17:36
know_about 7:-24 9:23
know_the 33:23
know_when 20:11 27:15 33:27
know_whenever 27:12
know_which 5:9
l10n 13:10 31:5
label 2:14 9:6
land 2:19 5:32 20:8 22:35 25:20 29:-50
land_$ 8:2
landed 8:33
landed_$ 8:19
landing 22:1
lands 32:11
laptop 29:62
last 4:-10 5:-9 6:40 9:5 11:-15 13:-56 14:-54 15:13 16:14 19:86 20:-23 21:16 22:-40 23:20 27:-37 28:-21 29:26
last_$ 10:24 19:-11 28:9 29:-22
last_<unknown> 19:-12 29:55
last_@weekday 6:56 19:-13
last_call 1:1 33:25
last_change 16:2
last_cycle 4:-19 13:-20 15:10 19:96
last_date 16:20 29:7
last_day 19:-16 33:70
last_night 19:-13 29:24
last_release 6:-12 19:40 34:8
last_time 6:-47 19:142 23:12 28:-34 33:-45 34:-2
last_week 6:36 9:27 17:9 19:-45 21:15 22:-16 33:-57
last_year 19:42 29:22 33:-13
late 2:68 5:-5 9:-28 10:-53 12:-29 13:56 21:14 22:83 24:-23 28:-34 29:-12 34:8
late_$ 5:3 29:12
late_<?> 2:14
late_changes 2:-5 13:37
late_for 2:56 6:35 10:-7 21:23 25:12 33:-20
late_in 2:-22 17:9 33:34
late_merge 22:12
late_patch 2:-7 22:22 34:12
late_please 22:31
late_to 2:25
late_with 2:20
later 4:3 6:-6 12:-4 15:41 16:42 19:39 22:-26 24:-6 25:13 26:2 29:-28 30:28 33:-5
later_$ 15:49 22:-15 25:17
later_than 16:7 19:28
latest 2:-15 33:68
launch 20:49 28:10 33:-22 34:6
launch_date 34:10
launch_day 20:4
least 2:38 12:-8 28:14 33:-21
leave 7:37 8:-7 15:42 16:-11 20:-3 24:-17 27:-28 29:1 30:18 31:40
leave_it 7:58
left 10:-51 14:52 24:35 25:-25 28:86 29:28 33:-48 34:-21
left_$ 14:8 28:-20 29:21
left_<deadline> 28:34
left_before 28:25
left_for 2:5 28:34
left_on 14:29 28:10
left_the 29:18 31:2 34:-11
left_to 24:25
legal 22:16
length_0 0:-105 1:-143 2:-122 3:-75 4:-49 5:-1 6:-15 7:-194 8:-96 9:-17 10:31 11:117 12:24 13:-3 14:15 15:-55 16:-121 17:-95 18:-44 20:-18 21:-124 22:-43 23:-67 24:-106 25:142 26:-112 27:-16 28:-70 29:3 30:-102 31:45 33:-20
length_1 0:-46 1:-201 2:-82 3:-20 4:-50 5:26 6:-51 7:-61 8:45 9:13 10:-18 11:35 13:34 14:61 15:-29 16:-121 17:-37 18:12 19:-37 21:-53 22:-89 23:-2 24:-110 25:166 26:37 28:-16 29:125 31:71 32:13 33:-85
length_2 0:5 1:-79 2:-84 3:-19 4:-11 5:20 6:4 7:47 8:24 9:20 10:30 11:5 12:18 13:44 14:16 16:-31 17:-18 18:37 19:11 20:16 21:-35 22:-100 23:-11 24:-35 25:53 26:17 27:16 28:-32 29:92 31:9 32:40 33:-39 34:9
length_3 1:14 2:-1 3:47 4:-13 5:-13 7:15 8:41 9:12 10:-9 11:-2 13:2 14:-5 15:-15 16:35 18:-1 19:11 20:1 21:5 22:-18 23:26 24:4 25:-43 27:-3 28:27 29:20 30:31 31:-3 32:17 33:-1 34:5
length_4 0:38 1:2 2:43 3:9 4:47 5:-2 6:27 7:62 9:-34 10:8 11:-31 12:-5 13:-49 14:-22 15:5 16:8 17:2 18:-25 19:13 20:16 21:6 22:7 24:32 25:-106 27:14 28:7 29:-69 31:-30 32:-9 33:2 34:13
length_5 0:-17 1:63 2:18 4:28 5:27 6:6 7:-8 8:-8 10:-16 11:-9 13:-5 14:-39 15:14 16:17 17:35 19:2 20:-14 21:45 22:79 24:30 25:-205 26:-9 28:32 29:-128 32:-59 33:70 34:-52
length_6 1:62 2:77 3:-12 4:21 5:-25 6:-3 9:37 10:3 11:-17 12:-24 13:-61 14:-13 15:14 16:33 17:17 19:-5 20:-21 21:12 22:76 24:42 25:-186 28:-1 29:-98 31:-5 32:-24 33:35 34:-45
less 5:-24 28:72 31:27
less_<?> 5:-13 28:36
less_than 28:20
let 2:-82 4:24 5:-27 7:33 8:31 9:-72 10:-47 12:-24 13:40 16:12 18:-35 19:-21 20:-21 22:43 24:46 27:42 28:-44 29:29 31:-57 32:-25 33:-16
let_<deadline> 16:26
let_<request> 7:21 8:52
let_<unknown> 29:31
let_in 13:33 22:11
let_it 25:-21 29:51
let_me 10:-5 13:11 14:14 24:30 27:47
let_my 22:7
let_the 24:28
let_us 4:39 7:17 21:14 22:-28 25:38 29:-28
lgtm 8:24
liaison 17:42 34:42
liaison_$ 34:4
library 2:24 33:27
lifted 6:-26 12:51
light 8:33 29:17 34:-12
like 2:-23 4:42 5:-43 10:15 11:-43 14:13 16:-30 17:28 18:-1 19:9 20:6 21:-51 22:18 25:2 27:19 28:18 29:-8 30:-39 33:-24
like_<unknown> 4:5 28:15
like_@me 10:1
like_a 17:8 26:8
like_an 13:15
like_to 2:3 17:24 20:9 21:-11 22:12 27:23 30:-24
lines 29:3
link 14:43 19:-10 22:18 26:42
link_$ 14:14 29:18
link_<?> 14:18
link_<link> 22:21
link_for 14:-35 26:62
link_to 14:22 17:5 29:-1
list 2:-54 4:-25 5:-35 6:-10 8:-51 9:-46 10:7 11:16 13:52 14:46 16:-32 17:-26 20:-22 21:-34 22:-9 23:25 24:-38 25:-63 26:26 27:26 29:-7 30:28 31:7 34:4
list_$ 11:-14 13:34 27:16 29:-37 31:96 33:5
list_<?> 26:54 29:-9
list_<deadline> 14:22
list_<unknown> 11:6 29:6 31:-20
list_@me 30:40 31:-12
list__ 13:8
list_all 13:-41 29:47
list_every 14:27
list_everything 11:8
list_for 27:21
list_of 10:28 13:7 14:39 29:-9
list_the 14:-49 19:9 34:33
live 5:-35 6:47 9:10 20:23 25:15 29:-36
live_$ 20:6
live_@change 9:17
locked 12:96 29:-21
locked_<?> 12:32
locked_at 12:15
log 9:-23 10:55 13:37 22:36 33:-4
log_messages 10:45
lol 7:12 8:-6 10:45 12:-29 13:18 21:-30 25:27 26:2 29:-1
lol_$ 2:-2 7:14 10:49 12:-27 13:19 21:-29 26:3
long 5:-12 9:15 11:-30 17:-17 19:15 20:32 25:1 28:61 33:-30
long_ago 28:44
long_before 29:4
long_does 10:14 19:-2 28:7 29:-7
long_have 28:5
long_is 29:8
long_until 20:17
long_was 19:34 28:-22
longer 2:-38 8:22 16:6 27:-16 28:34 31:40 33:18
longer_$ 8:1 31:7
longer_be 33:31
longer_until 28:16
look 3:38 7:12 8:-12 14:35 17:-29 18:19 19:12 29:-4 33:27
look_at 7:8
look_like 3:7 14:36 19:13
look_up 9:3 33:44
looked 9:56
looked_at 9:56
looking 5:27 18:31 32:-25
looking_for 5:14 29:5
looks 12:18 34:3
loop 27:34
lost 11:61 25:-35
lot 10:12 14:45 18:-30 25:17
lot_$ 14:42 18:-26 25:20
love 10:-20 11:-19 17:3 25:46 29:39
love_to 17:12 27:8
lts 10:32 18:-21 20:76 29:-29
luck 2:13
lunch 20:-23 24:20 25:54 29:41 31:-42 32:-21
lunch_$ 24:20 29:64 31:-42
machine 25:43 29:1
machine_$ 25:48 29:-26
made 3:36 6:14 7:25 10:3 13:12 14:-13 25:39 33:-21 34:-11
made_the 28:4
made_up 7:32
main 12:43 29:22 34:-2
main_$ 29:36
make 0:-24 1:-46 2:12 3:7 4:23 6:31 12:-2 16:31 17:-2 20:-24 22:22 24:37 26:2 29:-23 33:-60
make_<deadline> 6:10 16:31
make_a 4:59
make_an 10:8
make_it 2:17 16:16
make_me 29:5
make_my 3:21
make_sense 26:7
make_sure 24:58
make_the 2:51 6:5 16:19
make_you 11:1
makes 0:10 11:36 31:-1
manager 5:-47 11:18 20:-17 29:24 34:52
manager_$ 5:-9 34:50
manager_<?> 34:15
managers 10:14 22:30
many 2:-4 4:10 8:-1 9:12 13:22 15:5 17:-8 19:15 21:-3 22:-3 28:23 29:25 31:8
many_$ 4:17 8:-2 9:4 11:7 13:-13 15:3 23:-3 29:-16 34:2
many_<unknown> 5:-6 28:42 29:21
many_@unit 28:33
many_days 19:21 23:8 28:-17 29:31
many_exceptions 9:-2 13:-9 19:20 21:15
many_more 28:13
many_of 13:18
many_rcs 14:4 19:18
many_votes 9:10
many_weeks 5:1 19:26
mark 1:25 5:6 6:-5 8:61 20:-10 28:31 29:-17
mark_<request> 8:15
mark_@month 1:30
mark_it 8:21
master 2:40 5:53 10:16 12:26 20:-31 25:-26 29:-3 33:-25 34:-10
master_$ 25:-17 29:51 34:-7
matter 9:11
may 0:-17 2:70 4:12 10:2 13:-20 20:-37 21:19 22:21 28:12 32:-34 34:-14
may_@me 2:10 7:3 13:-6 19:10 22:13 29:13 31:5
may_the 22:21
may_we 4:7 22:23
maybe 0:51 15:22 16:-20 25:8 30:12
maybe_we 30:15
me 1:-71 2:-25 3:-3 4:-19 5:24 6:-11 7:-13 8:-24 9:-17 10:17 11:29 13:6 14:10 15:-29 16:-78 17:11 18:5 20:-33 21:-3 22:-27 23:16 24:94 25:-13 26:-3 27:71 29:13 30:6 31:38 32:-16 34:-12
me_$ 1:-23 13:-25 17:39 21:-22 22:-14 24:-26 25:32 27:20 29:26 31:31 33:12 34:-7
me_<?> 10:15 11:4
me_<deadline> 24:8
me_<number> 24:20
me_<unknown> 11:-59 17:7 18:9 25:4 27:15 28:6 29:20 31:7 32:3 33:-68 34:-17
me_@me 21:7 31:-11
me_@weekday 24:11
me__ 29:24
me_a 4:11 5:39 24:32 25:8 31:-13 33:-40
me_about 9:32 23:6 27:-13 33:-8
me_again 24:15 32:-10 33:10
me_all 13:52
me_are 5:2
me_as 29:15
me_before 24:47
me_can 2:21
me_could 0:9
me_every 24:8
me_from 2:5 8:15 30:10
me_have 12:2
me_how 11:2 15:30 19:40 23:3 29:-28 33:3
me_in 27:64 31:-4
me_is 9:-8 12:4
me_just 18:21
me_know 24:3 27:17
me_of 11:-34 23:48 24:-26 27:3 31:4 33:15
me_off 31:70
me_on 24:28 27:-47 31:18 32:9
me_please 23:6
me_see 14:16
me_some 11:24
me_that 30:7
me_the 13:20 16:-30 17:5 18:37 25:-6 27:-5 28:9 29:10 31:-51 33:43
me_through 11:21 14:13
me_to 7:-25 13:24 14:-27 24:-31 27:57 29:66
me_tomorrow 24:3
me_two 24:10
me_up 24:7 26:23 27:11 33:-26
me_what 2:8 10:32 33:-23
me_when 19:25 20:16 24:-1 33:30
me_whenever 27:5
me_whether 12:12
me_which 29:-20 33:9 34:9
me_who 7:25 9:-12 30:22
mean 2:-27 10:18 28:7 29:33 33:17
mean_$ 10:-45 11:9 29:70
mean_by 10:27
meaning 10:43 29:24
meaning_of 10:7 29:29
means 10:67
means_<quoted> 10:3
meant 25:21
meet 25:25
meet_you 25:25
meeting 7:8 15:17 16:2 18:-19 24:-8 29:79
meeting_$ 32:9
meeting_<?> 29:17
member 21:17 34:22
membership 6:21 33:24
merge 2:16 10:31 12:24 17:-38 20:-16 22:12 25:-27 29:38 31:-3 33:21
merge_$ 2:34
merge_a 2:7
merge_it 2:23
merge_my 29:22
merge_window 10:28 29:-48 33:31
merged 2:38 8:33 21:4
merged_$ 33:4
merged_in 21:12
merges 12:33
merging 2:25 12:50 20:-19
merging_a 2:17
message 2:50 10:-19 25:40
message_<?> 21:8
messages 2:-8 10:20 26:19 27:-13 30:36 31:48
messages_$ 23:11 26:6
messages_please 31:43
might 0:34 15:16 21:20 22:-8 29:-19 30:20
might_@me 0:3
milestone 0:27 1:38 6:-19 14:47 18:88 29:-100 33:-74
milestone_$ 0:37
milestone_<?> 5:2
milestone_<deadline> 1:17
milestones 6:4 18:-13 27:49 32:27
milestones_$ 27:50
milestones_are 6:19 14:-20 32:27
mind 7:4 14:17 18:17 25:23 29:-16
mind_$ 14:24 25:12 29:-1
minus 5:5 10:-11 12:-8 16:-8 24:22 28:58
minus_<number> 12:-2 24:24 25:13
minus_what 10:-9 28:54
miss 2:27 6:25 24:7 29:-4 30:13 32:45
miss_$ 32:14
miss_<deadline> 6:9 24:9
miss_the 2:51
missed 6:3 10:-9 18:-10 21:77 22:14
missed_<deadline> 2:-13 21:59
missed_the 2:10 18:-3 21:19 22:13
mistake 30:33
mode 5:36 6:-11 9:19 15:51 19:-4 29:-3 33:-15
moment 2:-8 5:13 12:29 17:19 18:5 25:14 28:1 29:-10 33:15
moment_$ 2:1 5:22
moment_of 33:15
month 2:-35 3:9 4:1 5:-22 6:11 14:-41 16:10 18:-47 19:-6 20:45 28:21 29:-16 30:17 32:82
month_$ 16:16 18:-13 32:57
month_<?> 20:42 30:22
months 3:6 14:12
more 0:22 1:-30 2:8 4:-13 5:-25 6:1 7:-4 8:27 9:-19 10:7 11:-7 13:-1 15:10 16:20 18:-22 22:48 24:-36 25:-16 29:3 31:60 32:-5 33:-11
more_$ 23:-10 31:59
more_<unknown> 21:10 25:-2 29:7
more_days 16:18 22:42
more_for 22:51
more_information 8:33
more_than 28:46
more_thing 1:-1 2:-12 6:17 8:-13 10:-3 16:-34 18:-12 20:8 22:-14 23:16 25:6 28:-1 29:23 31:-7 33:4
more_time 15:7 22:42
morning 24:102 25:25
morning_of 24:77
move 15:53 16:15 29:28
move_<deadline> 15:32 34:19
move__ 16:31
move_a 15:61 34:-17
move_the 29:53
moved 5:10 6:7 10:-2 15:27 19:-18 30:19 34:4
moved_$ 15:9 30:23
moved_<deadline> 6:29 15:-11 19:-3 34:40
moved_the 15:34 34:-1
moved_to 5:23 15:-37 16:24
moves 27:13
moving 11:21 15:44 16:-10
moving_<deadline> 15:65 16:-10 25:6
much 25:32 28:59 29:15
much_<unknown> 25:16 28:-4
much_does 29:20
much_longer 28:22
much_time 28:33
must 3:3 5:-36 9:-19 13:7 16:7 17:13 21:17 28:-21 29:-10 32:12 33:45 34:-28
must_@me 17:26
must_be 1:3 3:13 16:11 28:-7 32:33
must_not 18:13 24:2
mute 11:-16 27:-4 30:85 31:55
mute_<deadline> 31:7
mute_@you 31:4
mute_until 31:15
mute_you 30:30
muted 25:-38 30:66
my 0:-25 1:-25 2:22 4:-12 5:-70 7:10 8:22 9:45 10:-49 11:2 12:-36 14:-30 15:-78 17:27 20:24 21:-49 22:16 24:7 25:39 26:-17 27:-33 28:14 29:67 31:19 32:-4 33:12 34:-27
my_<deadline> 6:-15 9:61 24:1 31:22
my_<unknown> 1:-3 2:-21 3:15 8:-51 12:-30 14:-19 17:8 20:47 22:1 23:-30 25:52 27:-4 29:91 31:-69 33:45 34:-39
my_@device 12:-1 25:-28 26:13 29:50
my_@land 22:7
my_@move 6:33 29:-3
my__ 2:-15 3:20 6:11 7:7 26:8
my_approval 8:41
my_boss 1:18 9:-4 10:9 11:8 14:9 16:3 17:-2 20:6 24:2 26:-9 27:15 29:-11 33:-7
my_chances 21:14
my_change 22:27
my_exception 8:17 9:49 13:-18 21:-28 22:-37 34:24
my_feature 2:76 28:3 33:-16
my_first 17:102 18:-15 25:1 29:-17
my_laptop 29:19
my_mind 18:13
my_new 2:7
my_notes 33:1
my_package 30:22
my_patch 2:-9 10:-4 22:8 29:56 34:6
my_pr 2:35
my_pull 8:-25 29:47
my_reminder 31:14
my_reminders 23:34
my_request 8:96 9:51 22:-37 29:-78
my_sign 7:3
my_subscription 31:46
my_team 13:51 21:6 29:-25
my_time 14:25 19:-6 29:11
my_vote 2:-5 7:24
nack 8:27
nah 8:8 28:7
nah_$ 28:8
name 5:35 11:-2 14:-19 18:44 19:6 34:48
name_of 5:24
name_the 18:38
near 24:30 28:21 33:-37
nearer 18:5
necessary 21:29 23:18
need 0:8 1:34 2:15 5:-12 10:-50 11:-29 14:30 15:-49 16:-66 18:13 21:18 22:30 23:19 25:-28 27:-71 29:-68 31:-8 32:-26 33:28 34:10
need_<deadline> 22:25
need_<unknown> 25:10
need__ 31:4
need_a 1:28 2:-26 4:11 8:-8 21:15 22:4 24:28 25:-13 34:32
need_an 1:6 2:47 9:14 13:-7 21:2 22:-18
need_another 0:2
need_for 3:16 21:-3 34:19
need_it 8:17 20:35 31:-30
need_more 22:28
need_one 21:4
need_the 22:-18 31:10 33:40
need_to 11:-19 13:35 17:23 18:22 22:-19 23:63 24:-17 27:-10
needed 0:35 8:-6 11:11 21:24 33:-20
needed_<?> 0:32 33:-12
needed_for 21:21
needed_to 11:16
needs 13:14 16:3 20:21 22:29
needs_a 13:16
needs_to 20:10
needs_until 22:15
never 7:34 8:-13 10:20 17:83 25:11 30:14 31:-27
never_did 17:16
never_done 17:32
never_mind 17:-1 25:29
new 1:41 2:73 3:20 4:23 5:-75 6:7 11:14 12:-4 13:-24 14:-108 16:10 17:97 18:-47 19:-80 20:-1 21:-7 22:17 24:-62 25:-12 26:-67 27:-42 28:-16 29:-8 31:-38 32:-68 33:16
new_<deadline> 1:29 16:-27
new_<unknown> 2:70 9:9 20:-66 22:11 27:-11 29:37 33:20
new_@person 17:1
new_cycle 3:29 4:26 11:12 17:-42
new_dashboard 22:27
new_date 16:55 33:-60
new_deadline 11:27
new_driver 2:48 22:-18
new_exception 22:53
new_feature 33:15
new_features 6:15 12:-12 33:11
new_functionality 33:24
new_here 17:38
new_milestone 1:25
new_project 2:4
new_projects 6:12
new_release 4:36
new_strings 2:-5 12:10
new_team 17:6
new_to 17:56
new_translation 10:13
new_version 20:110 29:-25
new_what 17:11
newbie 17:81 25:-8
newbie_question 17:3
newcomer 2:-30 17:70
news 9:7 26:41 27:56 31:7
news_$ 27:54
next 0:10 2:20 3:31 4:49 5:-24 6:-61 8:15 9:-41 10:-82 11:-56 13:-22 14:-22 15:-21 17:16 18:120 19:-86 20:-4 22:-30 23:21 25:-1 26:-20 27:-73 28:-15 30:-28 32:49 33:-12 34:-39
next_$ 17:9 18:-3 20:5 23:8 32:13
next_<?> 18:28 29:42
next_<deadline> 20:43
next_<number> 28:5 32:22
next_<unknown> 3:1 18:6 20:-63 29:47 33:-9
next_@weekday 1:41 16:25 18:-36 24:1 29:-3 33:-11
next_checkpoint 18:25
next_cycle 3:20 4:11 5:11 8:18 18:-52 33:30 34:-8
next_date 14:-15 18:61
next_deadline 18:40
next_for 18:7
next_freeze 18:56 29:-25
next_milestone 18:41 33:-10
next_month 18:-22 32:25
next_on 18:33
next_one 4:11 14:27
next_release 2:14 3:-4 4:27 7:9 12:28 14:-12
next_series 3:7
next_thing 18:72
next_time 0:19 3:7
next_version 20:47 29:-25
next_week 2:6 4:-13 16:2 18:-39 24:25 25:33 28:-41 33:47
nice 24:24 25:31
nice_to 24:4
night 19:-14 29:18
no 0:54 1:-37 2:21 4:-6 5:-52 7:29 8:38 10:-34 11:3 14:-12 16:-3 19:-24 20:-36 21:13 22:-21 23:45 24:-49 25:20 27:-69 29:-131 30:-17 31:25 32:-29 33:13 34:-47
no_$ 2:50 8:-15 25:45 31:-42
no_<?> 6:8 12:-22 33:15
no_<deadline> 0:29 31:38
no_<unknown> 8:-8 25:20
no_clue 17:3
no_for 8:32
no_freeze 12:48
no_from 8:7
no_go 2:13 7:3
no_longer 8:26 16:7 33:24
no_more 31:49
no_need 23:54
no_new 0:41
no_on 7:19
no_reminder 23:29
no_to 8:24 9:29 34:-5
nobody 7:47 8:-20 13:34 29:-17
noise 0:2 7:9 9:3 11:5 12:4 13:8 15:7 16:1 17:6 18:2 19:2 20:-3 21:6 22:-9 25:-3 26:-8 27:-16 29:-3 30:-11 31:15 32:-3
noise_$ 0:2 7:9 9:3 11:6 12:4 13:9 14:1 15:7 16:1 17:14 18:2 19:3 21:6 22:-8 25:-8 26:-7 27:-10 29:-3 30:-10 32:-2
noob 10:17
noon 1:10 16:32
noon_$ 16:6
nope 4:-6 8:67
nope_on 4:-6 8:47
not 0:49 1:-101 2:-43 3:44 4:-99 5:-35 6:28 7:80 8:-8 9:-9 10:6 12:7 13:-29 15:54 16:-34 17:-13 18:-29 19:-38 21:64 22:-20 23:23 25:-17 27:-65 28:-25 29:-18 30:69 31:26 32:-29 33:-11 34:-7
not_$ 6:74 7:-9 9:22 10:-18 12:-8 20:5
not_<?> 2:27 9:12 12:-7
not_<deadline> 33:22
not_<unknown> 7:21 15:7
not_a 25:26
not_add 0:49
not_approve 7:25
not_be 10:35 22:2 31:11
not_finish 22:17
not_get 8:12 10:4 30:29
not_it 16:-26 20:12 33:31
not_just 14:54 18:-18
not_let 24:59
not_made 7:32
not_make 2:-1 22:52
not_merge 10:1
not_miss 18:14 24:9
not_move 15:37 16:-4
not_need 8:18 30:-27 31:35
not_ready 21:21
not_reject 7:13
not_send 31:46
not_start 3:12 4:-10
not_stop 30:39 31:-36
not_sure 7:20 34:12
not_the 14:-16 16:13 20:5 27:3 33:5
not_to 21:20 22:-20
not_touch 15:26
not_understand 10:19 11:4
not_unsubscribe 30:40 31:-18
not_want 31:13
not_you 25:31
note 24:55
notes 1:21 2:4 14:-29 20:-12 24:38 33:53
notes_$ 24:4
notes_be 2:28 33:-8
nothing 12:32 31:30
nothing_is 12:18
notification 26:13
notify 27:76
notify_me 24:-6 27:39
now 1:-36 2:49 4:5 5:20 6:-27 7:1 8:-21 9:-21 10:-81 11:-30 12:44 13:-19 15:-36 16:53 17:35 18:19 20:-98 21:37 22:-8 24:-35 25:11 27:13 28:35 29:-3 32:-26 33:-67 34:-23
now_$ 2:26 7:9 12:56 14:-10 17:-2 21:15 25:30
now_<?> 2:13 5:8 6:-5 12:4 17:13 28:30
now_a 5:9
now_and 28:45
now_in 18:1
now_on 16:24 27:48 31:18 33:-4
now_or 2:34
now_until 14:25
now_what 17:14 21:35
nudge 16:10 24:31
number 5:24 7:44 8:44 9:36 13:10 24:-10 25:-11 28:52
number_<number> 7:47 8:49 9:53 29:-46
number_of 13:24 28:59
objections 9:18
of 3:-42 4:-25 5:26 6:11 7:-28 8:-42 9:31 10:22 11:-6 13:13 14:13 15:-14 16:-18 17:-35 18:4 19:60 20:33 22:-29 23:9 25:-111 26:-71 27:-36 28:-17 29:23 32:14 33:-7 34:46
of_<cycle> 14:32
of_<deadline> 1:7 5:-7 10:26 12:-55 14:-6 16:-3 18:4 19:-29 20:-41 23:24 24:19 27:-63 28:-22 31:4 33:42 34:44
of_<quoted> 10:48 29:-3
of_<request> 9:62
of_<unknown> 2:35 5:10 9:-43 14:-11 19:15 20:-54 22:55 24:-24 25:17 28:22 29:27 33:-21
of_<version> 4:-37 5:39 10:-23 14:-20 19:87 20:52 22:-25 29:22 33:-9
of_@month 1:-8 4:70 6:40 14:-14 19:-13 20:25 29:5 32:33
of__ 0:16 30:14
of_a 0:24 10:29 29:-7 34:-12
of_an 20:8 21:16
of_date 27:21
of_dates 18:35
of_day 33:3
of_days 6:25 28:25 32:-2
of_every 13:16 14:-2
of_exception 8:-1 9:17
of_getting 21:44
of_it 10:9 14:29 24:11
of_luck 2:14
of_me 17:40
of_month 16:17
of_my 18:12
of_our 26:6
of_release 29:21
of_that 29:12
of_the 3:-23 4:-76 5:54 6:-41 9:38 11:-5 12:24 13:-9 14:11 16:-12 17:6 18:-17 19:30 20:24 25:-39 27:-15 28:-45 29:-4 30:-23 31:53 33:25 34:17
of_them 13:14 14:29
of_things 23:24
of_this 10:-17 13:20 14:62 32:3 34:-8
of_today 12:25
of_us 18:21
of_what 14:18
of_you 29:-25 34:21
off 2:-43 3:29 4:24 6:-12 7:8 8:17 9:-5 10:-12 11:-58 14:-58 17:-28 18:-14 20:-20 22:-4 23:-32 24:-1 27:-114 28:32 29:7 30:79 31:89 32:-39
off_$ 29:-7 30:34 31:51
off_<?> 2:-24 6:-17 9:6 12:14 29:45 33:-10
off_<version> 3:11 4:30
off_is 28:18
off_on 7:28 8:9 9:-4 25:-24 29:33 32:-2
off_the 3:7 20:-13 29:-41 30:15 31:65 34:25
office 12:-3 25:34 29:52
official 20:61 29:-31
oh 8:-3 25:35 31:1
ok 2:54 6:-22 8:15 9:-12 10:4 14:-2 17:34 24:-18 25:20 32:2
ok_$ 9:-5 25:28
ok_<?> 2:9
ok_for 17:4
ok_now 2:4
ok_so 2:-29 9:-10 10:4 16:8 18:-17 25:-17 28:-7 29:31 32:15 33:2
ok_to 2:17
okay 2:26
old 1:7 5:-5 14:-15 19:72 22:16 29:15 31:-5 33:-34
omg 25:40 29:-27
on 0:-86 1:52 2:-26 3:-18 5:32 6:-25 7:45 8:34 9:46 10:-60 11:-47 12:57 13:-63 14:-63 15:-32 16:22 17:-19 18:12 20:13 21:-88 22:-30 23:-82 24:56 25:-39 26:-1 27:49 28:-4 29:-1 30:-1 31:-17 32:29 33:42 34:-1
on_$ 10:-12 12:90 13:2 14:9 18:-5 20:4 27:68 29:21 31:-31 32:-37 33:-6 34:-23
on_<?> 2:-18 6:-64 9:6 10:-8 12:26 27:16 29:-28 30:21 33:93
on_<deadline> 1:-12 10:64 11:4 20:-24 28:11 31:27
on_<number> 4:14 7:16 8:54 25:-19 29:-33 33:11
on_<request> 2:-28 4:-12 5:-18 7:72 8:67 9:68 25:-38 29:-29 31:-9 34:-24
on_<unknown> 8:8 9:-42 10:6 18:35 22:10 29:50 34:35
on_<version> 4:16 20:23 29:-6
on_@month 1:30 4:3 6:19 16:25 20:35 33:-29
on_@weekday 1:22 2:68 7:-29 8:-28 12:-67 16:17 22:-37 24:77 25:-11 27:-14 29:3 31:-14 32:44 33:18
on__ 24:10
on_a 14:3 33:47
on_exception 8:24
on_features 5:14
on_for 32:28
on_hold 8:31 31:16
on_holiday 31:15
on_my 9:23 18:10 25:10 29:-21 33:-3
on_new 12:4
on_or 5:11 12:17 33:-20
on_our 33:25
on_please 27:1
on_release 20:-27 25:16 34:26
on_schedule 5:4 6:10
on_the 1:42 2:-3 3:12 4:-25 5:3 6:27 8:-36 9:16 10:-6 11:-15 12:-33 13:-31 14:-5 16:11 17:-5 18:35 20:-2 24:44 25:3 26:14 28:3 29:5 30:-37 31:-17 32:33 33:-2
on_time 6:32
on_today 32:32
on_track 5:15 20:7
on_vacation 29:30
on_what 9:5 10:-16 19:20 20:32 33:38
on_which 20:15 28:9 33:21
on_with 5:32
on_yet 12:15
once 2:36 3:10 4:-10 12:-15 30:21
one 0:36 1:45 2:1 3:3 4:10 5:-30 6:-33 8:-23 10:-32 11:12 12:-6 13:-61 16:28 17:3 18:12 19:65 20:-44 21:17 22:17 24:28 27:-52 29:-33 30:46 31:-61 32:-29 33:-20 34:-3
one_$ 4:21 14:-1 18:1 29:-2 33:32
one_<?> 0:11 2:26 12:-15 18:-28 29:-21 33:13
one_<unknown> 0:2 5:16
one_day 16:31 21:18 24:26 33:-78
one_deadline 26:32
one_from 19:3
one_go 14:11
one_is 3:2 18:16
one_more 0:21 1:-1 2:22 5:-4 6:14 8:-15 10:-5 18:-14 20:5 22:-18 23:15 25:2 28:-8 29:15 31:-9
one_please 18:1
one_week 1:62 5:-17 6:-9 16:29 24:16 28:27 33:-22
one_word 5:-5 9:-12 29:48
online 2:44
only 2:19 6:-9 8:-11 10:8 13:21 18:20 25:-40 26:23 29:-18 30:44 31:20 33:-81
only_$ 8:-24 10:16 12:-31 13:42 26:30 27:15
only_change 2:6
only_gets 2:8
only_if 7:4
only_the 14:27 18:16
only_three 24:24
only_until 8:34 22:-2
oops 25:37
open 2:22 4:10 5:-4 6:-47 12:6 13:9 22:16 24:34 29:13
open_$ 2:64 5:-84 9:11 12:-32
open_<?> 12:25
open_a 4:-4 29:25
open_an 22:3
open_for 5:59 12:13 29:-38
open_requests 13:14
open_the 29:19
opening 3:32
opt 30:23 31:32
option 2:52 10:2 22:-10
options 11:42 13:-11 21:2 26:12
or 0:-19 1:-102 2:-2 3:-74 4:-29 5:158 6:28 8:-110 9:54 10:10 11:-42 12:48 13:-119 14:-15 15:-28 16:-125 17:-50 18:16 20:60 21:6 22:-93 23:-19 24:-72 25:-72 27:-20 28:33 29:-4 31:-30 32:-14 34:-41
or_<deadline> 10:-35 18:100 33:-41
or_<number> 33:46
or_<unknown> 2:-13 5:-9 21:2 26:2 28:20 29:11
or_@me 6:10
or_@month 6:-4 33:32
or_a 5:1 25:9 34:2
or_after 2:-21 5:36 6:-41 18:-41 20:23 33:69
or_already 5:15 6:-32 12:32
or_am 33:26
or_are 5:14
or_can 6:-7 12:61
or_did 5:-9 6:10 12:8
or_do 2:-13 6:10 12:13 15:7 21:33 29:-4
or_end 33:11
or_fixing 5:28
or_in 5:6
or_is 2:11 5:8 6:6 15:1 32:9 33:-36
or_less 5:-13 28:37
or_nah 28:8
or_no 2:50
or_not 2:34 6:63 7:-8 8:-19 9:47 12:-20
or_open 12:21
or_post 5:51 12:-3
or_q 20:32
or_still 5:11 6:25
or_testing 5:8
or_the 5:10 18:4 33:8
or_two 5:-5 9:12 12:-11 29:40
or_what 5:34 32:-13
order 14:31 29:59
org 29:4
our 1:-3 5:-62 6:-4 10:-16 11:-33 12:-34 13:-42 16:-32 17:-17 19:10 21:27 22:86 23:-27 24:11 25:-41 28:-15 29:51 31:3 32:-37 33:32
our_<unknown> 22:17 29:53 33:33 34:-17
our_channel 34:21
our_driver 22:25
our_new 2:3
our_project 2:12 22:22
our_schedule 19:11
our_team 12:-4 21:28 27:23
out 3:-21 4:33 5:-92 6:61 7:-29 8:34 10:-38 12:-14 14:23 19:8 20:13 21:-34 22:-21 29:-6 30:31 31:53 32:-56 34:-7
out_$ 5:-5 6:1 8:11 14:22 19:-1 20:-24 24:20 25:-39 29:16 31:51
out_<?> 2:24 9:25 21:-3 30:24 33:-30
out_a 4:24
out_already 6:9
out_before 20:34
out_for 18:35
out_of 5:-5 30:10 31:26
out_on 6:-16 33:20
out_the 14:24 19:19 20:-18
out_to 16:3
out_when 20:44
out_yet 6:26
over 5:11 6:64 17:15
over_$ 5:35 6:9
over_<?> 6:44
over_as 17:19
over_the 15:8
overview 13:41 14:42 32:32
overview_of 13:33 14:12
owns 34:16
owns_the 34:13
package 9:-8 21:4 30:20 34:-2
page 11:27 14:57 17:30 20:10 25:-25 33:-7 34:-11
page_$ 11:31 17:21 25:-16 29:-10
page_with 14:10
part 2:34 5:16 17:7 33:12
part_of 2:34 5:16 17:7 33:12
pass 6:-25 22:34 29:43
pass_$ 6:-26 9:15 29:14
pass_for 22:31
passed 6:66 7:8
passed_<?> 7:2
past 1:18 5:9 6:51 10:-31 12:-17 13:3 16:-27 19:21 22:56 33:-33
past_<deadline> 1:27 6:9 13:6 16:-20 22:19
past_the 22:26
patch 2:42 10:-21 13:-1 17:45 18:-13 21:-6 22:55 25:-16 29:12 33:-48 34:27
patch_$ 2:-13 22:1 29:35 34:5
patch_<link> 22:5
patch_<unknown> 2:-38 17:6 22:9
patch_is 34:11
patches 2:3 10:-18 12:15 13:18 15:6
patches_$ 12:14
patches_are 2:1 13:17
pending 8:43 13:58 29:-50
pending_$ 13:29 29:-12
pending_exceptions 8:15 13:-11
people 0:-11 2:-30 5:12 6:-4 8:-7 10:3 11:7 12:15 17:26 21:-6 23:23 25:-29 30:14 33:3 34:11
people_$ 11:9
people_can 34:16
people_still 12:31
perfect 25:44
perhaps 15:4 26:9
period 5:47 6:4 12:-32
permitted 2:56
permitted_to 2:12
person 34:72
person_for 34:9
phase 5:117 17:9 25:-9 29:-43
phase_$ 5:34
phase_<?> 17:22
phew 25:45
phrase 11:35 23:-16
picture 5:-19 13:1 14:67 25:12
picture_$ 14:33
picture_of 5:-13 14:33
ping 1:-25 23:29 24:32 25:42 32:-6 33:-38 34:13
ping_for 1:-21 24:28 34:17
ping_me 24:43 31:18
ping_the 27:4
ping_us 23:23 33:-2
pizza 25:16 29:35
pizza_for 29:59
place 2:-20 6:5 12:16 16:10
place_<?> 2:-1 12:10 20:1
plan 0:9 1:-11 3:3 4:15 10:-29 11:-32 14:50 16:26 19:16 29:-44 32:12
plan_$ 4:-12 19:19
plan_<?> 0:22 3:-27 14:28 18:7
plan_<deadline> 16:26
plan_<unknown> 4:1 33:12
plan_a 3:33 14:-1
plan_for 3:18 18:-10 20:29 32:29
planned 3:42 14:3 17:-5 20:29 29:-50 32:31 33:4
planned_$ 6:27
planned_<?> 32:11
planned_date 20:24 33:-8
planned_for 14:-26 20:33 32:5 33:45
planning 3:12 4:35 5:-22 14:61 33:19
planning_<version> 3:16 5:-3
planning_for 4:18
planning_of 14:21
plans 24:-5 25:49 29:45 32:-31
plans_for 25:50 32:-31
please 1:8 2:-24 3:-2 5:-8 6:-1 9:1 11:9 13:28 14:8 15:1 16:19 17:-5 18:12 19:-10 20:3 21:-17 22:33 24:5 25:-13 26:7 27:1 28:-7 30:7 31:22 32:2 33:23 34:-3
please_$ 1:-19 2:37 3:3 4:-52 6:8 7:-8 8:-26 10:11 11:30 12:4 13:35 14:21 15:-13 16:-25 19:10 20:6 21:5 22:-96 23:1 25:15 26:17 27:-21 30:12 31:-33 32:30 33:33 34:3
please_<?> 4:1 9:1 18:27 19:-33 28:13 29:8 32:-19 33:-43
please_<unknown> 1:13 8:24 16:27 27:29 29:-44 31:30
please_@me 31:11 33:3
please_@unit 33:3
please__ 1:18
please_add 27:27 29:-5
please_all 27:15 31:-1
please_allow 22:33
please_approve 7:-57 8:8 29:58
please_can 8:11
please_correct 16:40
please_create 4:1
please_do 15:9 30:2
please_enter 1:15
please_explain 11:12
please_give 22:30
please_grant 22:34
please_have 24:5
please_include 27:8
please_keep 15:25
please_let 22:21
please_make 31:19
please_many 8:-10 9:25
please_no 31:8
please_note 16:11
please_please 5:11
please_prepare 4:11
please_record 22:33
please_register 22:7
please_remind 24:24
please_remove 31:3
please_send 29:13
please_shift 16:12
please_sorry 9:15
please_subscribe 27:23
please_to 16:16 25:8 31:15
plugin 2:45 22:2
plugins 10:9
po 29:40
po_files 29:17
point 3:5 5:14 10:45 12:14 26:19 29:-57 32:-22
point_$ 5:36
point_<?> 2:7 7:1
point_of 10:73 33:-35
poke 9:-5 24:56 27:-5 34:18
poke_me 24:49
polishing 5:19
possible 0:22 3:14 5:-3 13:-21 21:11 23:11 26:32 30:26 33:19
possible_$ 26:11
possible_<?> 2:47
possible_for 13:-14 21:22
possible_to 0:6 2:-27 3:20 30:34
post 2:29 5:38 6:9 10:-7 11:-34 12:-34 14:21 20:7 23:-10 26:34 27:22
post_$ 11:-32 20:11 26:39
post_<deadline> 2:19 5:25 6:16
post_the 14:47
posted 6:24 27:52
posted_on 6:27 27:6
postpone 11:6 16:33
postpone_<deadline> 15:12
postponed 15:60
postponed_until 15:4
pr 8:-13 21:-1 22:74 29:18
pr_$ 22:5
pr_<number> 2:-16 9:2 22:46 29:14
pre 5:47 12:-3 24:9
pre_or 5:51 12:-3
prepare 4:37 18:22
prepare_the 4:3
present 5:22 12:32
previous 19:84 20:-37 27:7 29:5 33:-11 34:-4
previous_release 19:64
previous_version 29:17
print 11:18 14:66
print_the 14:13
prior 16:-2 19:50 24:41
prior_to 24:35
probably 23:4 30:6
problem 2:14
procedure 10:-19 11:20 21:8
procedure_for 10:-19 11:20 21:8
process 9:-6 17:52 21:39
process_<?> 9:-1 21:36
project 3:11 5:45 10:8 17:59 21:13 22:13 29:-43 31:6 33:-72
project_$ 17:16
project_<?> 10:10 17:11
project_in 5:9
project_is 5:7
project_what 17:18
projects 6:5 17:-8 20:-10 33:62
proposal 2:-3 6:64 33:33
proposal_<?> 6:29 33:-23
propose 33:19
propose_a 2:-2 33:17
proposed 6:41
published 6:9 19:6
published_<?> 19:7
pull 4:-10 9:-32 12:4 13:-51 17:5 21:-1 22:24 29:61
pull_<number> 22:47
pull_in 2:16
pull_request 8:-26 17:12 29:42
push 15:24 20:5 29:24
push_<deadline> 15:38
push_the 20:12 34:2
pushed 6:37 29:9
put 0:13 1:27 2:-18 8:17 12:25 15:-22 16:-10 22:16 24:-7 29:-49 31:39 33:13
put_<deadline> 34:25
put_<request> 8:36
put_a 0:25 1:-29 27:-10 31:32 33:19
put_in 22:18
put_it 1:42 16:-17
put_me 27:4
put_the 16:15
q 20:39
q_<number> 20:39
qa 0:15 5:86 6:-27 7:2 9:-68 12:-56 24:18 25:-28 27:54 29:-63 30:4 33:-13
qa_$ 5:27
qa_<unknown> 5:-4 17:11
qa_@person 34:4
qa_has 7:24 8:-10
qa_team 30:16 34:-6
qa_to 27:1
qualify 21:26 22:-15
quarter 20:1
question 2:-3 8:-6 9:-8 12:8 14:4 17:9 18:7 20:4 21:-13 22:-16 28:2 33:5 34:32
question_$ 34:12
question_<deadline> 21:3 33:25
question_<unknown> 5:19 9:1 10:9 20:10 25:-51
question_@me 34:3
question_are 12:12
question_how 5:7 11:-8 21:-2 25:6
question_is 6:3 20:13 26:5 33:-19
question_please 1:8
question_the 33:20
question_what 5:-22 14:5 33:6
question_when 28:1 29:9
queue 9:5 13:70 14:-26 18:28 25:-22 28:-16 29:28 32:-10
queue_$ 13:38
queue_<?> 2:-1 9:24
quick 5:24 6:2 8:-4 9:-9 10:-5 11:10 14:4 17:-17 18:10 21:-7 22:-4 25:12 28:4 32:8 33:14
quick_<unknown> 5:28
quick_question 6:6 8:-2 9:-2 11:-29 12:2 14:12 18:11 20:6 21:-5 22:-9 25:2 28:6 33:3
quiet 25:-11 31:57
quota 22:32 25:-4 29:36
raise 2:6 9:-16 22:46 29:15
rather 23:15 30:8
rather_not 30:14
rather_than 23:16
rc 1:-20 2:17 5:41 6:-18 10:114 12:-28 14:21 16:-33 18:-86 20:8 25:-21 27:4 28:-39 33:-8
rc_$ 5:4
rc_<?> 10:47 20:1
rc_<unknown> 5:17 29:31
rc_and 10:28
rcs 19:8 20:-22 27:37 29:-12 33:15
rcs_$ 20:-18 27:29 33:21
rcs_did 19:5
reach 9:19 17:-12 18:19 34:17
reached 5:30 6:40
read 11:2 17:36 18:-32
read_first 17:42 18:-29
ready 1:12 2:14 18:72
ready_for 18:65
ready_on 1:20
real 20:8
realistic 21:1
reason 9:32 10:19 22:29
reason_$ 9:4
reason_for 10:28
rebase 11:-25 29:34
receive 27:32 29:20 30:10 31:25
receive_the 26:1 27:37
receives 26:50 34:-7
record 8:29 22:25
refused 7:13 9:27
regarding 9:21
register 1:10 13:29 27:22
regression 2:19 33:18
regression_fix 2:15
reject 7:50 8:21 11:3 29:14
reject_<number> 7:18 29:-9
reject_<request> 7:6
reject_the 29:5
rejected 7:-21 9:9 13:10 29:1
relbot 10:-38 11:95 29:-58
relbot_$ 10:-12 25:69
relbot_<?> 11:61
release 3:-18 4:14 5:10 6:-33 7:1 10:-6 12:-12 15:15 17:12 19:48 20:-4 21:7 22:-13 23:-40 28:22 29:17 31:-89 32:8 33:5 34:37
release_$ 1:7 2:24 3:-80 5:86 6:-43 12:22 14:5 15:-10 17:14 20:-10 22:-12 25:21 27:-47 28:6 29:-129 33:10
release_<?> 2:8 7:53 14:-25 15:32 20:-30 28:62 29:-91
release_<unknown> 17:-15 20:12 28:7 34:4
release_<version> 4:39
release_@dates 27:4 32:18
release_@person 34:49
release__ 19:5 20:-10
release_after 18:-17 29:47
release_announcements 27:22
release_at 5:12 14:-15
release_before 17:10 19:14
release_begin 3:27 20:-12
release_by 15:-7 16:39
release_calendar 14:51
release_called 19:28
release_cycle 17:18
release_date 6:-21 15:16 19:20 20:-12 29:23
release_day 20:3 25:13
release_do 4:8
release_in 19:8 20:20
release_is 2:-20 5:14 17:-11 20:47 21:7
release_last 19:5
release_liaison 17:25
release_manager 5:-39 20:-8 29:14 34:75
release_managers 10:23 22:30
release_news 26:20 27:29
release_notes 1:26 2:9 14:-27 20:-11 24:3 29:9 33:34
release_on 4:22 20:42
release_out 5:-8 6:64 20:-35
release_plan 14:28 18:21
release_please 14:38 28:12
release_process 17:40
release_schedule 14:56
release_still 20:23
release_team 5:-42 9:43 13:20 21:13 34:37
release_this 5:-23 20:23 25:21
release_when 20:5
release_with 4:3
release_work 17:3
released 6:65 19:-46
released_$ 6:8 19:-39 20:41
releases 17:5 31:55
remain 28:37
remaining 14:3 28:85 33:-8
remaining_<deadline> 28:7
remaining_days 28:14
remaining_deadlines 14:16 28:-5
remaining_time 28:52
remains 14:21
remains_until 14:22
remember 24:37
remind 5:12 19:19 23:46 24:4 25:-75 27:-95 29:51 30:-8 31:-10 33:49
remind_<deadline> 24:20
remind_<unknown> 24:-6 29:26
remind_me 5:16 19:23 23:20 24:-13 25:-11 27:-50 29:17 33:45
remind_people 23:8
remind_the 23:38
remind_us 23:1 33:16
reminded 23:47
reminder 1:-14 11:41 16:-47 23:72 24:109 27:-49 28:-4 29:-37 30:-18
reminder_$ 11:39 25:13 31:-1
reminder_<deadline> 24:5
reminder_for 24:58
reminder_to 24:34
reminders 23:32 24:-90 25:-36 27:63 30:33 31:45
reminders_$ 23:-52 27:25 31:27
reminders_@me 23:20
reminders_are 23:26
reminders_for 31:8
reminders_have 23:7
reminders_in 23:20 27:1 31:-24
reminders_off 30:24
reminding 24:10
remove 2:12 12:-16 27:-38 30:25 31:35 33:-25 34:62
remove_<unknown> 30:5
remove_me 30:9 31:19
remove_the 29:10 31:6
remove_this 34:25
rename 2:17 27:-6 29:30 33:14
reopen 8:17 12:52 29:-40
reopen_<request> 8:17
repo 4:-2 17:11 29:31
repo_$ 29:28
report 6:8 7:9 8:-7 11:17
repository 12:28
request 7:26 8:62 9:80 10:-20 13:-14 14:-21 18:-2 21:29 22:58 25:-42 27:-18 29:-16 31:-28 32:-32
request_$ 13:-29 21:34 22:1 34:5
request_<?> 21:14
request_<number> 7:22 8:65 9:61 21:-33 22:-20 29:-34
request_<request> 8:13 9:7 22:-31
request_a 29:24
request_an 11:47 22:-12
request_for 21:-10 22:38
request_from 9:36 22:1
request_that 13:11
requested 8:17 21:32
requesting 22:57
requests 2:21 8:-8 9:-62 13:63 21:6 29:5
requests_$ 13:-55 21:34 29:43
requests_<?> 13:48
requests_are 13:12
require 21:20
required 21:26
requirement 8:-9 22:23
requirements 2:-3 6:24 10:13 28:2 33:1 34:50
requirements_still 12:15
reschedule 16:16
responsible 34:65
responsible_for 34:19
rest 10:11 14:4 29:-13 31:55 32:17
rest_$ 10:20 31:38
rest_of 14:17 31:4 32:18
restart 29:61
restart_the 29:37
resume 27:29 31:-12
retro 16:-9 29:33
revert 2:16 15:-16 33:13
review 1:26 16:-21 17:-6 21:-21 25:18 29:44 33:19 34:32
review_$ 33:17
review_day 1:8
review_my 9:-16 29:41 34:24
reviewed 2:25
reviewer 17:7 22:17 27:-6 29:12
right 2:-16 5:2 6:38 7:5 9:-37 10:-41 12:30 15:-5 19:-8 21:-27 23:14 24:-14 25:40 29:-7 33:35
right_$ 23:15 24:-1 25:21 33:6
right_<?> 6:39 29:-3 33:46
right_now 5:28 12:42 21:-1 29:12
roadmap 14:44
roughly 28:15
round 19:21 24:10 27:9 33:-11
round_$ 27:13
rules 2:-23 10:37 18:-4 20:3 22:17
run 3:28 14:5 18:13 19:-32 25:14 29:49
run_on 29:18
run_the 1:1 19:-18 29:44
running 25:16 29:1
safe 20:16
safe_to 20:16
said 7:24 9:35 21:-5 34:-7
said_no 9:26 34:-4
same 4:56 6:-25 10:38 16:11 18:-24 25:38 27:-26
same_<unknown> 4:22
same_day 16:20 33:13
same_thing 10:66
say 2:-7 6:8 10:-4 12:13 28:39 33:16
say_<quoted> 11:-20 29:24
say_that 0:12 2:-12 12:7
saying 10:34
says 6:27 11:6 29:-13 33:51
says_<deadline> 6:29 29:-22 33:32
schedule 1:28 2:-7 3:22 4:25 12:-6 13:-6 14:65 16:-43 18:27 19:29 20:-44 24:8 25:-42 29:-41 31:-6 32:-18 34:7
schedule_$ 3:20 14:17 19:24 29:-7
schedule_<?> 6:9 18:31 34:10
schedule_<deadline> 1:8
schedule_a 4:-14 14:-18 24:24 29:16
schedule_are 5:24
schedule_changes 27:18
schedule_complete 14:16
schedule_for 4:89
schedule_here 14:14
schedule_in 14:32 19:-7
schedule_of 14:-2 19:35
schedule_please 14:37
schedule_the 1:16
schedule_with 19:11
scheduled 29:-6 32:40
scheduled_for 32:17
screen 29:4
security 2:8 7:14 9:-5 10:1 11:-17 13:-11 16:5 22:8 29:9 34:20
security_<unknown> 1:15
security_fix 16:23
security_fixes 10:8
see 2:-47 7:1 8:-4 11:4 13:25 14:16 17:-5 19:24 21:2 25:60 29:9 32:-28
see_all 13:14
see_the 11:14 14:3 19:28
see_you 25:32
seen 7:1 11:13
send 2:-1 14:30 17:27 23:14 24:11 26:22 27:8 31:11
send_a 2:-11 17:17
send_me 14:31 24:1
send_the 23:10 29:7
sending 27:26
sending_me 31:13
sense 0:28 2:-11 6:-9 10:34 11:9 26:6
sense_to 11:10 26:8
sent 17:15
separate 0:20
separate_deadline 0:14
series 2:1 3:24 4:21 5:23 19:14 21:6 29:-27
series_is 5:14
server 10:17 29:64 31:-18
server_$ 29:26
set 2:-44 4:28 5:-1 9:5 10:-9 11:36 20:5 22:-21 23:29 27:-29
set_$ 23:5
set_<?> 23:7
set_<deadline> 16:31
set_a 11:16
set_an 24:32 29:16
set_for 20:13 23:5 33:12
set_it 1:4 4:15
set_the 4:14
set_up 1:16 4:9 11:41 16:-7 23:-5
shall 0:9 7:6 15:2
shall_<unknown> 15:8
shall_feature 2:2
share 14:7 27:-7 31:22
she 3:10
shift 15:5 16:22 29:30
shift_<deadline> 16:22
shift_the 15:33
shifted 34:25
ship 2:20 4:10 5:-9 8:25 19:19 20:23 28:35 33:-36 34:6
ship_$ 20:14 34:12
ship_date 4:15 15:1
ship_in 20:8
ship_it 8:6
shipped 6:30
shipping 20:31
ships 3:4 4:-12 16:21
should 0:14 1:-14 2:-27 3:22 4:-43 6:6 7:41 8:-70 9:-62 10:-22 12:-20 13:-33 15:21 16:11 17:6 18:31 19:-41 20:1 21:10 22:-25 24:-61 25:-30 26:31 27:-24 30:30 31:-28 34:11
should_<request> 7:50
should_@me 2:45 6:24 7:-41 11:6 15:-24 17:11 20:2 21:27 34:45
should_a 14:25
should_be 15:3 16:14 18:33 33:-29
should_know 5:2 32:28
should_not 31:1
should_probably 23:4 30:7
should_the 15:5 18:30
should_there 0:29
should_we 2:-7 3:24 15:30 18:6
shout 24:35
show 5:-10 8:-7 11:33 13:70 14:20 17:-23 18:23 19:39 25:-23 27:-26 29:-17
show_me 9:6 11:19 13:23 19:26
show_the 13:36 18:9 23:10 29:-16
show_what 14:28
shush 0:10 12:34 25:-36 31:39 32:-7
shush_$ 0:11 25:-18 31:27
shut 2:-26 6:40 12:44 20:-4 25:-35 29:-47 31:46 33:15
shut_$ 2:-17 6:-9 12:72 29:-19 33:24
sick 25:15
sign 7:6 8:23 21:-18 25:-31 26:15 27:67 33:11
sign_me 26:24 27:9
sign_off 7:13 8:28 21:-6
sign_up 11:10 33:14
signs 21:7 29:-26 34:51
signs_off 29:-1 34:43
silence 31:82
silly 25:3
since 6:10 9:7 21:-7 29:30
since_yesterday 13:4
sleeps 28:38
sleeps_until 28:37
slip 6:12 15:17 19:49 29:-17
slip_<deadline> 15:21
slip_or 6:7
slipping 15:44
slipping_<deadline> 15:34
slips 16:34
sneak 2:13 11:34
sneak_<unknown> 11:35
sneak_in 2:15
so 2:-67 5:26 6:8 7:-19 10:2 12:34 13:41 14:-15 16:32 17:-42 19:-8 22:20 25:-9 30:-68 31:25 33:54 34:-22
so_$ 15:6
so_<?> 33:29
so_<deadline> 6:45 10:-14 12:-12 33:12
so_@me 33:18
so_are 10:3
so_far 13:71
so_is 2:8 12:24
so_kind 29:10
so_please 31:8
so_that 24:19
so_we 22:2 33:26
so_what 18:27
so_when 33:5
so_which 20:4 33:-21
some 0:16 2:6 11:20 15:25 16:-20 22:2 23:7 24:-27 25:-5 26:3 29:3
some_<unknown> 2:22 22:26 25:-9 29:16
some_example 11:12
some_point 23:4 26:9
somebody 2:-24 3:6 4:-12 7:13 29:23 30:22 34:11
someone 2:-24 9:-13 10:23 12:6 15:20 17:23 29:-6 34:16
someone_<unknown> 10:13 17:4
someone_said 7:5
something 0:5 2:-6 11:3 13:25 15:-6 17:28 18:5 21:2 25:21 29:-18 32:47 33:-8
something_$ 0:9
something_<unknown> 17:2
something_due 18:41
something_on 32:31
soon 6:-21 10:-35 11:-2 12:-32 13:57 17:21 18:39 20:24 24:-11 27:40 28:70 29:-68 32:-26 33:-11 34:-22
soon_<?> 18:45 32:-11
sooner 18:45 33:-1
sooner_<deadline> 18:12
sorry 1:-4 5:8 6:1 7:-10 8:13 9:9 10:13 12:14 14:14 16:10 17:4 18:10 21:-6 22:-1 23:-6 25:25 27:-3 31:-1 33:-9
sorry_$ 25:14
sorry_for 1:-11 5:4 6:7 8:-7 12:14 13:9 14:4 15:16 16:3 17:27 19:19 20:-1 22:-27 27:-14 31:-18 33:-2
sorry_if 4:3 7:-15 8:11 10:11 13:-4 14:4 15:-18 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:6 31:12 32:-2
sounds 25:37
spam 8:-10 29:36
speaking 29:24
sprint 1:13 29:28 32:23
squeeze 2:2 16:34
squeeze_in 1:5
stabilisation 5:20
stabilization 5:11
stable 1:13 5:59 6:-28 9:-21 10:41 12:22 29:-36 34:44
stable_<version> 2:-6 5:34 12:48
stable_branch 1:11 5:13
stable_branches 5:1 10:57 12:-34 34:5
stage 5:62 8:11 10:11 17:24 29:-36
stage_$ 8:14 10:14
stage_<?> 5:5
stage_of 5:19
staging 29:41
stand 5:33 9:15 10:21 17:-2 27:-14 29:-16 31:18
stand_$ 5:15
stand_for 10:53
stands 5:21 10:43 11:-1
stands_for 10:51
start 5:16 10:-43 11:31 12:13 14:21 17:-2 20:-4 27:21 33:16
start_$ 5:41 29:5 33:-31
start_<?> 17:49
start_<unknown> 11:52 17:-28 29:-29 33:37
start_<version> 3:15 4:31
start_@post 27:11
start_the 4:-8 29:1
start_to 14:30
started 6:6 17:73
starting 3:12 4:21
starts 3:8 4:12 10:9 17:8 33:3 34:-20
state 5:50 9:39 12:15 13:5 22:-8 29:-14
state_$ 13:2
state_of 5:52 9:13 29:-4
status 5:64 8:-45 9:34 12:17 26:7 29:-41 31:5 34:-18
status_$ 5:1 9:-3 12:11 31:5
status_<request> 9:28
status_of 5:60 9:11
step 17:36
step_<?> 17:31 18:-11
steps 11:53 21:-8
still 1:-6 2:48 5:22 7:9 8:-48 9:47 10:-55 11:-20 12:11 13:20 14:29 16:-47 17:-39 18:-90 19:-22 20:37 21:7 22:-43 25:-18 27:-25 28:23 29:-8 30:19 31:-60 32:-73 33:-1
still_<unknown> 2:24 7:-39 9:36 29:-28 33:15
still__ 2:20
still_a 12:6
still_accepted 2:25 12:-8
still_ahead 6:29 14:47
still_be 2:41
still_change 2:-1 12:14
still_get 20:-3 21:41 25:25
still_go 2:-5 12:16
still_going 5:5
still_have 2:-8 28:52
still_in 9:25
still_need 9:22 30:16 31:-2
still_on 12:1 20:10 26:13
still_open 2:-29 12:39 13:11
still_possible 2:18
still_push 2:13
still_supported 29:37
still_take 2:15
still_taking 2:10
still_the 2:-37 20:41
still_time 6:21
still_to 6:52 14:12
still_undecided 7:7 13:1
still_waiting 9:20
stone 15:8
stop 2:25 6:11 10:-14 12:-25 18:-16 23:-27 24:-9 27:-57 30:51 31:65 33:39
stop_$ 25:26 31:-6
stop_@notify 31:35
stop_@post 30:15
stop_@remind 31:14
stop_me 2:30
stop_sending 31:22
stop_taking 33:6
stop_the 30:46 31:-16
string 2:-11 8:2 10:12 28:39 29:11 33:34 34:-1
string_change 21:22 22:-12
string_changes 28:9
string_exception 22:33
string_exceptions 13:3
strings 2:-82 10:12 12:40 13:5 17:-9 24:12 27:8 28:11 29:-22 33:55
strings_$ 24:24 27:14
strings_<?> 10:-2 33:24
strings_<unknown> 12:33
stuff 26:16 27:32 29:-33 32:44 33:-4 34:17
stuff_$ 27:39
sub 26:58 27:28
sub_me 27:6
submit 13:-5 22:32 29:16
submit_an 22:8
subscribe 11:2 26:38 27:89 29:12 30:-56 31:-39
subscribe_$ 27:16 29:-15
subscribe_<unknown> 27:31
subscribe_a 11:60 26:-38
subscribe_dev 27:18
subscribe_me 27:7 29:30
subscribe_this 26:-4 27:44
subscribe_to 11:-22 26:18 27:-42 29:59
subscribed 26:86 27:-17 30:14
subscribed_to 26:34
subscription 29:13 31:23
summary 27:19 32:23
summary_$ 32:3
summit 18:-3 29:61
support 1:14 25:1 29:24
support_<unknown> 29:26
supported 29:59
supported_$ 29:38
suppose 0:5 2:19 21:30
suppose_the 2:9
supposed 5:23 10:24 29:-8 33:15
supposed_to 5:23 10:24 29:-8 33:15
sure 2:-21 7:18 16:-12 24:44 33:15 34:10
sure_@me 24:27
switch 27:28
syntax 11:49 25:-19
t 10:-42 17:-21 20:-19 28:109 29:36 33:-63
tag 6:22 20:2 29:11 33:17
tagged 6:52 20:-23 33:26
tagged_<?> 19:24 20:-23
take 7:31 8:52 9:-41 11:-17 12:13 16:43 24:-3 28:-1 29:16 30:-25 31:25 33:-5
take_<request> 7:69 8:5
take_a 27:16
take_back 8:40
take_it 2:6 8:2 12:38 31:-18
take_me 31:44
take_place 6:14 16:11 20:3
taken 6:19
takes 10:3 34:29
takes_<unknown> 34:32
taking 2:9 9:11
talk 11:28 15:19 25:2 29:-6 33:-17 34:14
talk_about 17:14 25:20 33:-15
talk_to 11:48 34:18
talked 21:13
target 20:45
target_date 20:25
team 4:-5 5:-24 6:-18 7:-22 9:23 10:-137 11:-12 12:-2 13:56 14:-3 15:-48 17:11 19:-38 20:-66 21:26 22:25 24:34 25:30 27:36 29:-13 33:-25 34:17
team_$ 5:-42 13:12 25:53 29:17
team_<?> 21:7
team_<unknown> 5:35 29:-3
team_has 2:10
team_have 13:14 29:-13
team_is 33:9
team_member 34:4
teams 2:-24 10:89 14:-18
teams_$ 10:52 14:-27
tell 2:10 5:35 9:34 10:30 11:25 12:7 18:8 22:-41 23:-9 27:-18 29:-65 31:-8 33:33 34:17
tell_me 2:29 9:33 10:60 12:1 18:18 22:-14 24:-56 27:-16 29:-13 31:-52 33:10 34:3
tell_the 5:23
tell_us 11:9 25:9 27:-9 31:3 32:-7 33:10
tell_you 11:13
telling 31:10
template 3:15 4:68 13:-11 21:27
template_$ 4:37
templates 3:53
test 5:3 8:31 11:-21 18:31 21:10 22:-42 25:18 28:-23 29:14 32:23 33:-17
test_<unknown> 8:28 18:43
test_day 1:28
test_for 1:-17 29:41
testing 5:58 25:23
testing_$ 25:14
tests 2:33 7:20 8:5 12:-24 25:-23 29:37
tests_$ 2:25 8:12
tests_are 8:12 29:5
text 2:17 14:19 22:47 29:-5
text_$ 22:1
texts 8:6 10:26 12:28 20:-5 22:-5 33:60
texts_are 12:23
than 2:-5 6:-15 15:-18 16:28 19:40 23:13 28:73 33:-18
than_a 28:40
thanks 7:-2 25:124 29:-4
thanks_for 7:-2 25:121
that 2:18 3:-61 5:-34 7:-17 8:-2 9:-13 10:28 11:17 13:10 14:-38 16:19 17:-61 18:32 20:-38 24:3 25:41 26:-4 31:-40 33:19
that_$ 11:24 16:32 29:-3 34:2
that_<?> 10:4 11:7
that_<deadline> 15:24 16:50
that_<request> 7:13
that_<unknown> 2:7 6:21 25:-13 29:27
that_@me 6:3 32:26
that_a 0:12
that_for 10:42
that_is 8:56 13:-11 33:28
that_still 2:48 9:-12 13:15 33:26
that_the 15:13 33:34
that_was 13:33 25:46
that_you 25:12
thawed 5:-22 6:-14 12:44 25:13
the 0:-27 1:3 2:7 4:4 5:11 6:19 7:-3 8:8 10:-14 11:-38 12:10 13:-7 14:40 15:22 16:23 17:-23 18:15 20:18 21:-2 22:25 23:-8 24:18 25:-7 26:-3 27:-1 28:-1 29:34 30:27 31:-7 32:10 33:6 34:8
the_<deadline> 0:-56 1:-41 5:-29 8:30 9:1 10:36 12:-14 13:-81 14:-3 15:44 16:33 18:-12 19:-40 21:-24 22:-8 24:48 28:21 29:1 32:-30 33:51 34:22
the_<number> 1:106 2:24 5:-82 7:-56 8:-18 9:-124 10:-106 12:-114 14:-40 15:-49 16:130 18:-121 19:-3 20:50 24:14 25:-68 27:-57 28:-119 29:-197 32:82 33:80
the_<unknown> 0:13 1:-34 2:16 4:14 5:-29 7:27 8:65 9:54 10:-41 11:-8 12:24 13:-20 15:16 16:32 17:-47 20:11 21:-4 22:25 23:3 24:5 27:-60 28:2 29:45 30:-47 31:-61 32:-17 34:11
the_<version> 3:5 4:67 20:35 33:-30
the_@change 6:20 22:23
the_@cycle 2:61
the_@device 5:3 6:10 7:-11 12:5 13:11 17:-8 18:3 19:3 24:-8 27:3 28:3 29:-6
the_@land 29:-4
the_@person 34:11
the_@post 26:12 27:4
the_@schedule 19:11
the_@updates 2:-8 26:11 27:22 29:-15 30:47
the__ 6:6 29:24 31:5
the_announcements 26:33 31:12
the_approval 7:13
the_approvers 34:40
the_archive 34:3
the_best 17:25
the_beta 6:26 20:-18 29:-31 33:30
the_big 10:5 14:17 20:33 29:-22 33:-19
the_bot 11:23 23:12 29:-10 31:7
the_build 25:36 29:12
the_calendar 0:13 1:58 4:10 8:-13 11:16 14:-6 16:4 18:32 19:38 26:-2 33:-54
the_change 29:22
the_channel 27:-25 29:33 30:5
the_ci 29:24
the_clock 10:-35 28:57
the_closest 18:28
the_code 6:-11 29:21
the_coffee 29:33
the_coming 20:28 32:32
the_command 11:36 14:-16
the_contributors 17:24
the_countdown 27:50
the_countdowns 31:44
the_current 4:20 5:21
the_customers 7:5 21:1 29:18
the_cutoff 6:1 33:41
the_cycle 2:-3 4:-40 5:56 10:-14 14:93 19:-11
the_daily 31:43
the_date 6:47 14:-4 15:12 16:17 18:-52 19:-36 26:18 29:-49 33:25 34:11
the_dates 3:5 11:-10 14:24 15:35 16:4 19:29 26:29 27:-13 32:-17 33:-4 34:-40
the_day 10:42 16:-3 24:27 32:6
the_days 33:12
the_deadline 18:-8 21:19 22:29 28:19 33:-1
the_deadlines 27:1
the_decision 8:22 34:11
the_difference 10:16
the_docs 2:3 17:-25 21:-29 22:3 24:3 32:4
the_documentation 24:8 29:2
the_end 4:8
the_exact 33:42
the_exception 9:23 13:23 22:-92 25:25 29:18
the_exceptions 24:31
the_feature 2:10 8:14 28:2
the_final 6:13 20:45
the_first 17:-9 29:15 32:20
the_fix 8:5
the_following 3:23 4:20 18:62 20:-14
the_freeze 2:51 6:-21 10:66 12:13 13:51 18:-72 19:-6 21:-38 22:80 24:1 29:-110 33:-10
the_freezes 12:13 14:10
the_full 14:22
the_gate 8:4 21:12 29:15
the_golive 20:15 24:14
the_hard 10:38 28:-19
the_land 5:29 17:10 29:-26
the_last 6:9 16:23 19:-10 29:14 33:34 34:4
the_latest 33:43
the_launch 27:11 34:9
the_light 29:38 34:-11
the_list 26:20 27:15 29:-14 30:48 31:25 34:-22
the_live 9:24
the_loop 27:11
the_lts 20:14 29:-11
the_manager 11:13
the_meeting 7:9 29:18
the_membership 6:58
the_milestones 27:1
the_moment 2:10 5:6 18:10 28:5
the_morning 24:103
the_name 5:23
the_new 2:18 8:7 9:10 20:11 22:1 29:28 33:-30
the_next 2:3 3:80 4:44 15:-16 16:-31 17:-4 18:23 19:-4 20:-6 22:-16 24:-17 32:6 34:-34
the_noise 0:2 7:9 9:3 11:5 12:4 13:9 14:1 15:7 16:1 17:14 18:2 19:3 21:6 22:-9 26:-8 27:-12 29:-3 30:-9 32:-2
the_number 7:16 28:14
the_office 25:8 29:40
the_official 20:35 29:-12
the_old 1:9 3:1 19:39 22:17 31:-1
the_one 14:-5 18:17 19:22 33:13
the_open 13:34 24:9
the_page 10:3
the_past 6:22 12:-8
the_patch 29:2
the_person 34:10
the_plan 0:21 1:35 18:-30 20:14 29:-12
the_planning 14:40
the_point 10:56 33:-20
the_present 5:31
the_previous 19:59 29:8
the_procedure 10:-19 11:20 21:8
the_project 5:69 10:-8 17:52 31:9 33:-8
the_proposal 6:24 12:-22 33:22
the_queue 9:33 13:17 14:-21 18:32
the_quota 8:3
the_rc 2:11 5:18 6:-5 14:35 27:16 29:-32
the_real 20:8
the_release 2:-8 3:-18 4:-81 5:36 7:-73 8:-1 12:-74 13:6 14:-10 15:68 16:16 17:8 19:-37 20:11 21:9 22:6 24:7 29:-1 31:-22 32:-26 33:5
the_remaining 28:26
the_reminder 25:13 31:-2
the_reminders 23:-51 26:6 27:27 30:72
the_repository 12:23
the_request 8:24 9:17 21:14 29:-41
the_requests 8:-2 13:20
the_rest 10:16 14:12 18:1 31:5 32:1
the_retro 16:-8 29:6
the_reviewer 22:8
the_right 11:36
the_rules 10:12 18:-1 22:18
the_same 4:6 6:-12 16:18
the_schedule 1:24 8:3 11:7 14:46 27:-6 29:-24 34:34
the_security 12:3 16:19
the_server 10:15 29:57 31:-17
the_sprint 28:-21 29:54
the_stable 2:14 34:12
the_staging 29:12
the_state 5:14
the_status 5:26
the_steps 11:27 21:-25
the_string 18:5 29:27
the_summit 29:28
the_team 5:22 18:11 23:1 24:35 29:8
the_teams 18:1
the_test 18:36 32:2
the_texts 33:38
the_thing 20:5
the_time 5:8 6:13 7:2 33:-18
the_timeline 14:42
the_translations 22:18 23:12 27:4 29:-5
the_tree 12:44 29:-22
the_upcoming 18:65
the_updates 26:-1 27:40
the_upgrade 22:6 33:9
the_user 29:21
the_version 19:52
the_way 7:-13 10:-20 11:9 13:9 16:-14 18:4 25:9 27:-10 30:13 31:2
the_week 24:-44 27:5 32:81
the_weekend 2:-11 25:30
the_weekly 5:-9 27:49 31:69
the_whole 14:45
the_wiki 29:10
the_window 6:34 29:39
the_word 6:4 10:16
the_wording 12:16 33:7
their 24:21
them 9:-7 13:13 14:25 18:-16 31:37
then 6:-19 12:14 18:57 25:5 29:-20 33:-25
then_<?> 6:-22 12:2 18:39
there 0:11 1:33 3:37 4:-17 5:-39 7:-71 8:24 10:-71 13:45 14:3 16:-58 17:18 18:9 20:-2 21:-4 23:5 26:19 27:-33 29:-33 32:26 33:-26
there_$ 8:1 14:13 25:25
there_<?> 11:-12 22:10 25:21
there_<unknown> 5:20 11:37 12:-20 32:20
there_@place 0:24 2:39
there_a 0:-2 3:18 12:11 26:-32 29:37 32:27
there_an 6:27 17:5 26:40
there_any 9:-5 12:-7 13:33 21:35 26:3
there_anything 13:16 18:23
there_are 24:27
there_be 0:17 21:-3 23:10 24:-9 33:19
there_documentation 17:25
there_is 8:5 12:43 24:4
there_like 17:12 26:10
there_no 0:36
there_something 13:33 18:34
there_still 2:11 6:15 12:-7 28:30
they 2:9 8:-19 9:38 12:26 15:26 19:-27 29:-67 33:-25
they_<?> 12:16
thing 2:-40 5:-8 6:20 7:-14 9:32 10:26 16:-17 18:13 20:61 21:-7 23:12 29:7 31:-8 32:-25
thing_$ 7:-9 9:18 20:2
thing_<?> 10:24
thing_<unknown> 2:-37 9:1 14:41 17:18 31:19
thing_@me 18:4
thing_are 6:15 26:19
thing_for 1:8
thing_how 13:18
thing_is 9:20 10:4 20:12
thing_that 18:8
thing_what 11:4 14:-8 29:33
thing_when 12:8 29:-25 33:3
thing_who 34:1
things 5:57 23:22 25:-8 29:-17 32:39 33:-5
think 0:18 7:33 10:-10 11:-3 15:20 21:5 26:12
think_$ 15:6 23:2
think_<?> 0:2 7:13
thinking 7:30 8:-8 21:30 22:-2
thinking_of 7:15 8:-5 21:17
this 0:-16 1:-13 2:36 3:-41 5:2 6:-31 9:-64 10:-28 11:21 12:1 13:19 14:10 15:-5 16:-14 17:27 18:-26 19:-21 20:11 21:-3 23:24 24:28 26:-3 27:24 28:-21 32:31 33:18 34:43
this_$ 1:-22 3:5 5:50 11:12 20:2 30:3 33:-8
this_<deadline> 19:7
this_<unknown> 9:-9 11:-25 23:9 25:12 29:72 31:-11 32:29
this_@place 27:7
this_bot 11:77 25:-22 30:8
this_channel 11:-52 14:-21 27:59 31:54 32:-13
this_cycle 2:17 3:-66 5:-29 13:69 14:33 17:-40 19:-37 28:26 33:20 34:34
this_is 25:42 29:-25
this_late 2:-9 17:9
this_month 20:28 32:42
this_one 0:11 4:18 19:4
this_point 5:30 10:-4 12:24 15:11
this_project 10:13 17:20
this_release 2:29 5:8 7:27 14:77 20:-62 33:3
this_stage 8:14
this_the 5:10
this_thing 20:12
this_time 23:5 28:-9 29:-25 33:43
this_to 11:-16 27:-17 29:57
this_was 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
this_week 2:27 6:8 13:35 17:3 25:-11 28:-67 29:-45 32:52
thought 33:17
three 1:10 16:25 18:34 22:26 24:22
three_days 1:2 24:37 28:-19
through 5:11 8:24 9:15 11:10 12:-9 13:15 14:15 19:-5 25:-10 31:-27 32:9
through_$ 9:18
through_the 8:8 14:26 22:-20
thumbs 8:42
thumbs_up 8:30
ticket 4:-33 29:67
ticket_for 29:15
time 1:-12 5:28 6:17 8:-36 9:-59 10:-74 11:-55 12:-25 14:-25 18:-51 19:42 20:-14 22:32 23:25 25:17 26:-6 28:61 31:-51 32:-39 33:20 34:-13
time_$ 6:11 8:-11 12:14 21:2 22:19 25:55 28:-81 29:-65 33:13
time_<?> 2:2 7:20 12:-11 19:12 23:5 25:-5 33:-1
time_<unknown> 5:-12 14:25 29:37
time_before 24:5 28:23
time_for 5:30 6:11 22:7 33:-23
time_is 5:-15 29:47
time_left 28:36
time_of 28:-5 33:56
time_on 33:36
time_or 2:-21 5:11 15:7
time_remaining 28:21
time_to 4:28 27:17 28:19
time_until 28:2
time_yet 5:39 12:-8
timeline 14:100 19:16 29:-34
timeline_$ 14:32
timeline_for 14:30
timeline_of 19:7
timeline_please 14:17
to 0:-17 1:-98 2:10 5:-36 6:-57 7:11 8:-7 9:-21 10:-29 11:42 12:-32 13:-61 14:-6 15:36 16:57 17:43 18:2 19:-72 20:-18 21:6 22:21 23:11 24:16 25:-26 26:14 27:50 28:59 29:16 30:36 31:-29 32:-15 33:-9 34:-9
to_$ 5:8 26:8
to_<deadline> 10:-13 16:-14 24:35 27:39 28:111 29:-67 33:-90
to_<number> 8:33 16:38 20:-16 29:8 32:24
to_<request> 7:-27 8:50 9:72 34:-9
to_<unknown> 3:9 4:30 5:-25 7:-33 9:-31 10:4 11:-7 15:6 17:10 20:21 24:-38 25:6 27:15 28:-22 29:61 30:16 32:-49 33:-35
to_<version> 2:2
to_@month 16:54 20:-8 33:4
to_@subscribe 18:27
to_@weekday 16:59 24:-12 32:36
to__ 27:26
to_a 10:6
to_add 0:39 14:-17 26:20
to_apply 12:13
to_approve 7:60 8:-52 13:7
to_ask 9:7 11:10 21:30 22:9 33:-9
to_be 0:-12 5:5 6:-21 7:1 9:-45 15:-32 16:21 24:38 27:16 28:-41 29:-12 31:13 33:33
to_become 17:21
to_begin 4:4
to_book 20:22
to_bump 33:17
to_change 11:33 15:11
to_come 6:58 14:8
to_contribute 17:26
to_correct 21:10
to_create 3:2
to_delay 15:1
to_do 2:16 10:30 18:-28 32:12
to_docs 12:6
to_file 21:31 22:-7
to_finish 2:-12 14:30 28:24
to_follow 27:24
to_freezes 27:25
to_ga 14:39 19:11 28:31
to_get 17:13 18:11 22:10 24:10 27:3 33:11
to_give 1:4 21:6
to_go 25:17 28:40
to_have 0:51 17:-26 18:7 29:2
to_hear 27:18
to_help 15:3 17:64
to_join 17:41
to_know 5:19 17:4 20:37 25:8 27:-26 33:9
to_land 22:33
to_me 10:44 11:14 13:-5 24:15 27:-30
to_meet 25:25
to_merge 2:6 22:30 33:20
to_move 11:7 15:40 34:-17
to_my 12:21 16:22 27:-25 29:3
to_one 26:32
to_open 3:7
to_postpone 11:8 15:28
to_propose 2:-2 33:17
to_push 15:1
to_qa 5:27
to_receive 30:15
to_record 2:7
to_release 19:6 28:3
to_remind 23:58 24:-27
to_rename 2:1
to_request 7:9
to_run 3:25
to_say 12:8
to_see 11:25 14:28 21:11
to_send 2:-2 17:14
to_set 4:-23 11:34
to_shift 15:4
to_ship 34:13
to_slip 15:27
to_stable 2:22 10:14
to_stop 11:-21 30:30 31:2 33:10
to_subscribe 11:10 26:11
to_take 7:4
to_talk 11:27
to_the 0:7 1:-1 2:10 3:-6 5:-15 10:-21 11:-24 12:-48 15:-52 16:69 17:24 18:-39 20:-36 21:-20 27:13 28:48 29:51 33:-27
to_this 24:25
to_unsubscribe 29:30
to_update 2:21 24:15 29:-5
to_use 11:6
to_vote 11:28 13:25
to_wait 2:53
to_you 11:86 29:-26
to_your 11:-22 27:29
today 2:26 4:22 7:-15 9:-51 10:-3 12:28 14:-22 16:-14 17:17 20:-27 25:14 28:24 29:6 31:21 32:57 33:-51 34:-45
today_$ 25:3 28:3 29:59 31:26 32:-25 34:-29
today_<?> 2:32 5:-20 12:35 17:-33 29:-17 32:41
today_and 28:2
today_is 5:26
told 7:20 27:58
told_about 27:10
told_me 7:23
tomorrow 2:13 6:-8 7:11 10:-12 12:-13 15:-2 18:-1 24:57 32:66 33:25
tomorrow_$ 29:9 32:30
tomorrow_<?> 32:12 33:22
too 2:45 5:-35 6:18 8:64 10:19 12:36 20:-12 23:17 25:-53 27:20 29:-67 33:-20
too_$ 2:-75 12:53 15:6 27:7
too_<?> 10:25
too_<unknown> 8:29
too_late 2:127 6:26 10:-6 23:13 29:-9
too_many 31:23
touch 15:24 33:5
track 1:8 5:28 10:-10 20:4 27:8
translation 12:8 14:20 29:-3
translations 2:21 22:14 23:8 27:25 28:6 29:-58
translations_$ 2:33
tree 5:-20 12:96 25:-18 29:-38
true 12:20 33:25
true_<?> 12:13 20:1 33:5
trunk 3:-36 5:37 12:18
turn 2:-7 8:28 25:-8 27:37 30:1 31:5
turn_down 8:52 22:-2
turn_it 31:1
turn_off 31:29
turn_on 27:17 29:21 31:-24
turn_the 27:6
twice 15:11 19:-4
two 1:16 3:16 7:3 9:6 12:-1 13:-8 16:16 19:14 21:-36 22:38 24:30 25:-11 27:-18 28:-13 29:20 31:-21
two_<?> 5:-6 9:12 12:-11 29:40
two_<unknown> 33:12
two_cycles 3:25 16:-23 19:35
two_days 16:55 24:40 28:-64
two_extra 22:4
two_more 16:14
two_weeks 1:14 32:18
typo 2:26
typo_in 2:35 21:-13
ugh 25:24
ui 12:18 22:9 33:34
ui_texts 33:4
undecided 7:6 13:56
undecided_<?> 9:3 13:12
under 5:10 6:-39 10:56 12:50 33:-9
under_<deadline> 10:28 12:14
under_freeze 12:22
under_the 6:-8 10:59
understand 10:29 11:56 25:-7
understand_<?> 11:4
understand_the 10:46
understood 25:7
undo 7:6 15:-6 16:66
undo_the 7:19 16:22
unfreeze 6:-21 12:30 34:13
unfrozen 12:38
unmute 27:55 29:-14 31:-11
unsubscribe 11:29 27:-27 29:2 30:24 31:31
unsubscribe_$ 11:-6 30:1 31:30
unsubscribe_me 11:27
unsubscribe_us 30:25
unsubscribed 26:-22 30:8 34:42
until 1:-6 3:12 4:-30 5:-44 7:24 8:10 9:3 10:-45 12:1 13:-9 14:42 15:-12 16:24 17:-46 19:-43 20:-29 21:1 22:38 23:-4 24:33 25:-23 27:-87 28:55 29:-12 31:38 34:-32
until_<deadline> 2:24 8:10 24:6 28:79 33:-12
until_@month 14:10
until_@weekday 8:30 9:-14 16:4 22:47 24:-74 25:-19 28:-5 31:57
until_after 24:60 29:-10 31:-2
until_ga 20:5
until_next 31:13 32:-6
until_the 2:8 3:29 14:28 15:-15 16:23 28:-8 32:7 33:-24
until_we 28:44
until_what 33:8
until_when 2:-23 9:39 12:30 20:-70 21:20 33:30
up 1:2 2:-89 4:67 5:31 6:-55 9:26 10:-15 13:-7 14:-19 15:-29 16:-41 17:-7 18:46 19:2 20:-17 22:-20 23:-60 24:62 25:49 26:5 27:30 28:-38 29:-154 30:-20 31:11 32:-4 34:-68
up_$ 2:-4 9:-13 10:-45 11:-38 12:11 18:-17 20:20 25:45 27:37 29:-41 31:37 33:-17
up_<?> 10:30 23:-31 26:5 33:-10
up_<unknown> 4:22 18:9
up_<version> 4:33
up_a 11:15
up_first 18:13
up_for 8:11 25:32 26:15 27:56 29:-3 34:-26
up_my 7:5 8:5 9:-19
up_next 18:59 24:15
up_on 12:-13 18:35
up_please 25:16
up_the 4:37 5:2 8:-8 13:6 16:-2 33:10
up_this 14:12 32:18
up_to 20:-11 33:47
up_when 24:25 33:-6
up_with 5:34 9:15 18:-23 24:15
upcoming 6:8 14:4 18:47
update 2:21 5:21 9:46 15:-3 16:34 24:7 27:-70
update_$ 20:6
update_on 5:27 9:28 27:-4
update_the 2:26 24:13
updates 26:-10 27:81 29:4 31:13 33:9
updates_$ 27:31
updates_<?> 29:31 30:4
upgrade 2:9 20:11 22:22 29:37
upgrade_<unknown> 22:2 33:4
url 26:35
us 2:-95 4:27 6:35 8:-54 9:-6 10:-87 12:-33 13:-42 14:-27 16:-37 18:66 19:-36 20:-43 22:60 23:39 24:32 25:18 26:-26 27:33 28:-37 29:-43 31:29 33:-17 34:-35
us_$ 6:72 10:-3 12:-54 18:27
us_<?> 29:13 32:21
us_<unknown> 1:3
us_a 22:18 24:16
us_about 11:12 31:21
us_first 18:12
us_get 4:5
us_know 24:13
us_next 18:-11 32:19
us_not 3:2 7:3 21:17 22:-21
us_of 23:5
us_on 18:21
us_the 27:12
us_to 27:26
us_when 33:33
use 3:32 5:-9 10:-25 11:66 13:-15 29:48
use_$ 3:35 11:-33 29:50
use_this 11:48 29:-11
use_you 11:37
used 11:1 29:20
user 29:21
user_<unknown> 29:22
users 10:5 20:71 33:-21
using 11:8
using_the 11:8
vacation 29:37
valid 9:42 10:8 33:-2
verdict 7:11 9:37
verdict_on 9:42
version 1:-22 2:9 3:-16 4:51 5:36 6:17 9:-24 17:-14 18:-22 19:29 20:63 29:29 33:-122
version_$ 20:41
version_<?> 19:-31 20:19 29:3
version_<number> 4:51 29:15
version_<unknown> 19:47 20:-29
version_<version> 29:16
version_be 20:18
version_before 19:38
version_is 5:38
version_of 2:17 29:10
version_please 20:2
versions 33:25
very 25:19
vote 2:-11 7:6 8:25 9:-26 11:27 13:49 21:-6 34:8
vote_on 2:-8 7:19 11:28 13:25
voted 9:18
voted_on 9:20
votes 8:-16 9:52
vs 10:69 25:-9 29:29
vs_<deadline> 10:49
wait 2:72 7:46 9:-37 21:11
wait_$ 2:46
wait_for 2:8
wait_with 7:54 8:-8 9:-31
waiting 5:-47 9:27 13:29 18:39
waiting_for 5:-1 13:32 18:18
waiver 2:-21 9:45 21:46 22:63 29:-32
waiver_for 2:-3 9:20 21:1 22:26
wake 24:21 32:15
want 0:34 2:-6 4:11 5:-11 8:-47 9:-4 10:-33 15:4 16:-10 17:21 20:-34 22:43 25:-100 26:11 27:43 31:39 32:-29 34:-23
want_<deadline> 15:22
want_<unknown> 31:28
want_a 0:19 1:7
want_an 0:12
want_the 27:13
want_to 14:6 16:-6 17:35 26:6 29:-5 33:36
wanted 22:28 25:10 26:24
wants 5:9 17:7 21:13 22:-10 25:15 29:-7 33:16 34:-16
wants_the 33:8
wants_to 5:12 17:10 21:25 22:-24
warn 23:5 24:42
warning 24:2
was 0:24 1:-22 2:-45 5:-1 6:45 7:-25 8:-13 9:49 10:23 12:-10 14:-8 15:22 17:-19 19:74 20:-23 22:10 23:-4 24:-32 25:6 28:-31 29:-2 33:2 34:12
was_<cycle> 19:-9
was_<deadline> 0:6 6:39 15:82 19:25 29:-18 33:-48
was_<request> 9:45
was_<unknown> 6:-33 9:-39 10:44 11:12 18:1 22:3 25:-39 32:41
was_<version> 3:24 19:50 20:-8 28:-17
was_@me 6:2
was_a 0:2
was_already 6:24
was_asked 4:3 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
was_away 5:14 12:17
was_decided 15:8
was_denied 13:17
was_down 16:1
was_is 10:11
was_it 19:12 30:-3 34:19
was_last 6:44 33:-27
was_means 10:7
was_moved 15:-23 34:27
was_not 21:17
was_that 9:19 30:3
was_the 5:-25 6:31 9:63 10:-69 12:-11 14:-16 15:1 18:-25 20:-39 29:28 33:50
was_there 6:34
was_when 19:5
was_which 19:3
way 0:28 2:8 6:-2 7:-16 8:5 10:-11 11:38 12:-8 14:-20 16:-7 17:11 21:1 25:1 27:-15 28:-7 29:-12 30:11 33:-5
way_<unknown> 17:11 25:13 33:26
way_does 10:11 11:26 21:-13
way_how 29:10
way_is 5:28
way_the 13:1
way_to 0:39 14:-14 17:22 21:25 29:-6
way_what 32:5
way_when 20:10
way_which 3:7 14:1
way_who 19:-14 34:54
we 0:64 2:19 3:48 4:15 5:78 6:26 7:17 8:8 9:-9 10:-91 11:-157 12:25 13:-5 14:-39 15:24 16:-22 17:-65 18:23 20:7 21:11 22:31 23:-61 24:-46 25:-40 26:-53 28:10 29:-36 31:-6 32:-14 33:-28 34:-99
we_$ 5:83 28:-26
we_<deadline> 19:40 33:-32
we_<unknown> 2:13 6:-7 7:4 12:35 13:9 18:12 19:-9 20:24 25:-27 29:-84
we_after 6:64 18:-5
we_agreed 16:13
we_already 6:-7 12:27
we_also 1:35
we_approve 9:26
we_are 4:31 5:24 6:-6 12:7 22:36
we_ask 22:9
we_at 2:-21 5:20
we_be 5:5 18:7
we_branch 33:17
we_can 8:10 33:33
we_cut 20:28 29:18 33:-20
we_did 25:40
we_do 0:1 3:6 7:-2 23:-20 30:-6 31:57
we_entered 5:27
we_frozen 12:52 25:-10
we_get 20:-45 22:10 29:56
we_go 20:19
we_got 32:34
we_had 0:12 33:1
we_have 0:-42 1:16 3:-22 6:-36 9:-43 13:20 14:60 19:-11 20:-1 21:-24 22:16 25:-13 28:10 29:28 31:2 32:26 33:3
we_hit 10:40 20:-54 28:53 33:-36
we_in 5:56 17:9
we_know 7:-18 9:26 33:19
we_live 5:-31 6:49 12:-13
we_make 6:16
we_merge 22:25 33:-23
we_might 0:12 22:-2
we_missed 22:17
we_moved 5:16 6:25 15:-5
we_must 24:2
we_need 0:14 2:26 4:23 22:13
we_on 5:30 12:-23
we_only 22:18
we_pre 5:27
we_push 15:46 20:29 29:-27
we_put 0:34 1:-11
we_release 5:-29 17:22 20:35
we_ship 19:37 28:41 29:-16
we_should 2:-16 3:10 29:26 30:42 31:-16
we_start 3:5
we_still 2:14 20:6
we_stop 33:18
we_support 29:34
we_to 28:14
we_today 5:2
we_use 3:34
we_want 0:12 7:29
we_were 21:15
we_will 22:52
we_with 5:-9 9:47
we_would 22:12 27:22
weather 29:44
week 0:-32 1:22 2:13 4:-9 5:8 7:-14 8:-79 10:-94 11:-49 12:-50 14:-61 15:19 16:51 17:10 18:-91 19:-74 20:-14 23:-25 24:49 25:-2 26:-48 27:-27 28:-7 30:-11 32:98 33:27
week_$ 1:-15 2:1 4:-46 5:3 13:11 15:-23 16:65 20:-41 21:3 25:19 28:-33 31:18 33:22 34:4
week_<?> 5:5 6:10 9:8 15:37 19:-11 28:-75 29:-32 31:6 32:26
week_<deadline> 28:8
week_<number> 32:8
week_<unknown> 4:-7 22:20 24:8 32:23
week_after 1:28
week_agenda 27:11
week_ahead 24:14 32:5
week_before 1:23
week_cycle 3:21
week_dates 32:4
week_does 20:2 33:9
week_for 5:-19 22:27 28:17 32:46
week_is 29:47 32:-13
week_later 15:15
week_of 5:22 29:17
week_on 24:16
week_or 2:15
week_plan 4:36
week_please 2:11 32:32
week_what 5:-22 17:40
weekday 20:8
weekend 2:-21 25:59 28:11 32:1
weekend_$ 25:1 28:-2 32:43
weekend_<?> 25:40 32:-13
weekly 25:-25 26:24 27:39 29:-18 31:23 32:42
weekly_@updates 26:14 27:14 31:7
weekly_overview 32:21
weekly_status 5:-3 26:10 31:16
weekly_summary 27:23 32:4
weeks 4:67 5:23 19:24 20:-6 28:47 29:-7 32:-3
weeks_$ 4:14 5:32 19:5 28:-28 33:15
weeks_in 5:19 28:-2
weeks_to 28:46
weeks_until 28:23
welcome 2:24 17:21 25:15
well 12:15 21:5 25:21 27:12
well_$ 12:25
well_<?> 21:6
were 2:-19 6:5 13:31 19:54 21:1
were_granted 19:10
were_the 19:5
what 0:-8 1:-38 2:-30 3:-2 4:-96 5:14 6:-60 8:-100 9:9 10:61 11:42 12:-59 13:31 14:2 15:-20 16:-151 17:58 18:42 19:14 20:7 21:15 22:-117 24:-6 25:-32 26:5 27:-109 28:-9 30:-2 31:-84 32:26 33:22 34:-86
what_$ 10:-3 18:22 21:35 28:23 33:-31
what_<deadline> 10:15
what_<quoted> 10:1
what_<unknown> 2:3 5:40 9:9 11:42 13:-32 14:-31 17:-10 18:14 21:27 25:-61 33:-18
what_@me 11:-19 13:43 14:-4 25:11
what_@subscribe 10:-16 18:55
what__ 10:7
what_a 11:-32 15:10 19:-6 25:96
what_about 0:14 2:68 10:-97 11:-12 18:-44 29:-10 33:74
what_am 2:3 18:-20 26:22
what_are 10:20 11:63 13:-29 14:39 18:12 21:23 25:-62 32:-32 33:-38
what_become 9:37
what_came 19:23
what_can 5:-11 11:33 17:41
what_changes 10:61 33:-35
what_comes 18:17
what_commands 11:25
what_date 19:23 20:33 29:-21 33:52
what_dates 14:7
what_day 10:-56 19:31 20:51 32:-9 33:71
what_did 5:-30 11:15 13:71
what_do 0:13 2:-28 5:14 10:43 15:-34 18:22 21:20 26:-29 29:-73 30:6 32:17 33:-40
what_does 5:12 7:2 9:-29 10:-8 11:-5 14:45 28:30 29:21 32:6 33:-60 34:14
what_exactly 10:36 33:-4
what_happened 9:40
what_happens 7:1 10:33 20:-27 32:15 33:-6
what_have 28:-10 32:44 33:14
what_hour 20:28
what_if 0:40 2:27 15:16
what_is 0:-64 3:-64 5:-2 6:-69 10:53 13:30 17:33 18:15 19:-10 21:-17 23:-39 24:32 28:3 32:42 33:-14 34:-44
what_kind 11:26
what_may 2:23 10:18
what_milestone 5:14 10:-13 18:16
what_must 17:14 32:15
what_now 2:-18 17:75 21:12
what_part 5:20
what_phase 5:6
what_reason 9:29
what_reminders 23:48
what_should 7:-5 17:33 18:48 29:-15 32:-3
what_stage 5:51 17:-5
what_time 5:-30 10:-9 28:-6 29:64 33:69
what_version 5:29
what_was 18:-7 19:24 33:27
what_week 5:-3 29:52 32:-26
what_were 19:1
what_will 32:13
what_would 3:44 7:33 15:14
what_you 11:21
whats 5:12 18:23
when 0:-74 1:-23 2:-91 3:18 4:-87 5:-76 6:-70 7:-17 8:-75 9:2 10:-36 11:-23 12:-24 13:-66 14:15 15:-16 16:-82 17:-66 18:-21 19:57 20:106 22:-101 23:4 24:34 25:-31 26:-69 27:2 28:-31 29:31 30:-65 31:-85 32:-45 33:111 34:-27
when_$ 14:10 19:-22 20:22 29:15
when_<?> 19:18 20:43 29:-54
when_<deadline> 2:37 12:-36 23:-25 24:12 27:43 29:-28 33:18
when_<unknown> 19:26 20:18 24:27 29:-68 33:-23
when_<version> 19:20 20:15 24:-19
when_@me 11:4 34:12
when__ 33:52
when_are 12:-66 14:5 23:22 29:-6 33:63
when_can 2:-38 12:65 20:46 21:26 29:-35
when_comes 20:15
when_did 9:-3 19:33 33:44
when_do 20:20 28:44 29:8
when_does 3:17 9:44 12:8 19:-9 20:26 29:22 33:-30
when_exactly 33:40
when_is 3:-7 10:-43 14:13 18:1 20:50 28:-38 29:65 33:-7
when_it 19:20 20:-17
when_may 33:43
when_must 20:-13 33:40
when_should 33:30
when_strings 33:2
when_the 20:27 24:12 27:-7 33:30
when_there 24:54 28:-5
when_they 7:3 20:4 33:-24
when_was 15:33 19:13 20:-16 29:21
when_we 10:19 24:12
when_will 2:-33 3:47 9:13
when_would 19:40 20:-17
when_you 10:19 25:24 33:-10
whenever 18:24 27:87 33:-4
whenever_a 27:54
where 2:-67 3:-42 5:52 9:37 10:-67 11:30 12:-54 14:25 15:26 17:67 18:-13 20:-59 21:17 22:-9 25:-85 27:-55 29:10 33:-12
where_<unknown> 5:12
where_are 9:32 14:-25 29:10
where_do 11:-40 17:46 21:25 26:10 30:2 33:-15
where_does 5:13
where_in 5:7
where_is 5:-47 9:1 11:18 14:57 29:10 34:11
where_it 14:5 15:41
whether 12:31 15:16 34:33
whether_the 12:13
whether_we 15:1
which 0:-66 1:-53 2:-59 4:-25 5:17 6:-17 7:-62 8:-44 10:19 12:-44 13:48 15:-49 16:-86 17:5 18:52 19:25 20:30 21:-15 22:-78 23:11 24:-68 25:-91 26:16 27:-85 28:-25 29:34 30:-52 31:-53 32:3 33:29 34:28
which_<unknown> 5:12 10:22 18:-55 20:-40 26:-3 29:16 33:-35 34:49
which_@me 13:26
which_@weekday 33:29
which_are 33:31
which_branch 29:40
which_calendar 33:31
which_channels 26:32
which_commands 11:7
which_cycle 5:6
which_date 18:9 20:23 28:10 29:-55 33:53
which_dates 14:32 32:39 33:-30
which_day 10:-1 19:40 20:36 29:1 33:46
which_deadline 18:42
which_deadlines 6:11 14:47 18:-18 32:-1
which_exceptions 13:29
which_freeze 12:-7 18:33 23:7
which_freezes 6:21 12:12
which_is 18:55
which_late 13:27
which_milestone 5:-19 18:37
which_milestones 6:19 14:-33 32:29
which_of 9:12 12:37 14:-35 18:22 26:9 29:-37 34:11
which_one 18:44
which_people 13:-19 34:37
which_person 34:14
which_phase 5:47
which_release 20:-8 29:4
which_reminders 23:48
which_requests 13:22
which_series 5:14
which_stage 17:42
which_team 34:45
which_version 5:11 29:16
which_week 20:42 32:-2
while_@me 32:5
who 0:10 1:-20 2:-110 3:41 5:-95 6:-82 8:-80 9:26 10:-6 11:-36 12:-92 13:8 14:-55 15:-19 16:-65 17:25 18:-36 19:-22 20:-91 21:5 22:-78 23:9 24:-47 26:50 27:-20 28:-85 29:4 30:16 31:-31 32:-73 33:-75 34:148
who_<unknown> 3:24 9:34 10:-10 13:-21 17:22 19:27 25:4 26:-48 29:11 30:33 34:-33
who_@move 34:11
who_approves 7:1 13:-7 34:9
who_can 29:24 34:8
who_changed 34:49
who_decides 3:16
who_do 15:14 34:5
who_gets 23:47 26:32 34:-25
who_got 13:58 34:-39
who_handles 34:7
who_has 13:56 14:14 21:-18 25:-16 29:14
who_is 0:19 13:17 17:-15 20:-19 26:13 29:31 32:-10 34:26
who_made 25:25 34:-7
who_may 7:16 9:-14 15:9 21:23 34:-2
who_must 7:7 10:18 34:-19
who_said 9:35 34:-4
who_signs 21:8 34:1
who_wants 25:19 34:-8
who_was 15:-22 30:-2 34:35
who_will 34:49
who_would 9:-14 34:8
whole 14:72
whole_schedule 14:16
whom 2:-13 7:1 9:-14 10:18 15:27 19:-14 33:-50 34:102
whom_do 34:45
whom_should 34:45
whose 7:22 10:-19 21:-20 29:-17 34:83
whose_<unknown> 7:31 21:-17 34:16
why 0:28 2:-55 6:-4 7:-25 9:50 10:97 12:-51 15:16 18:-20 23:7 25:-51 28:-27 29:72 30:38 31:-10 33:-65
why_$ 29:13
why_<deadline> 10:30
why_did 15:16
why_do 10:32
why_is 0:42 9:-4 29:23
why_was 9:52
why_would 9:42 29:-12
wiki 29:41
will 0:-42 1:-7 2:8 3:42 4:-21 5:-16 6:-31 8:15 10:-35 11:-26 12:-31 13:-32 15:3 16:-1 17:-6 19:-66 20:37 21:39 22:13 23:30 27:-40 28:35 29:34 30:23 31:-66 32:-2 34:6
will_<deadline> 15:6 28:19
will_<version> 3:23
will_a 28:19
will_be 18:-21 25:39 29:14 32:-7 34:6
will_have 3:12 4:-10
will_it 20:64
will_my 20:26
will_not 2:-1 22:45 29:19
will_push 29:26 34:3
will_the 2:5 20:8
will_there 0:-6 20:1 23:12 24:-8 33:30
will_we 20:40
will_you 21:33 23:11 29:-16
window 6:59 10:16 12:-10 29:4 33:22
window_for 6:38
window_shut 6:9 29:-12 33:35
with 1:-35 2:8 4:29 5:20 6:-8 9:29 13:4 14:25 15:-30 16:31 19:28 20:-24 21:1 23:-9 25:-21 26:-48 27:-4 29:-5 30:-50 31:19 32:1 33:-15
with_$ 1:17
with_<?> 12:21 29:15
with_<deadline> 10:24 16:52
with_<request> 5:-33 8:21 9:56
with_<unknown> 10:-8 11:-18 19:43 32:46 33:-11
with__ 13:10
with_a 1:-2 2:13 6:9 7:-14 12:3 13:8 18:2 19:2 21:-1 24:-10 27:2
with_all 14:18
with_dates 14:9
with_me 24:15 27:-6
with_my 2:48 21:8
with_the 5:26 9:1 16:-20 22:21 29:4 31:3
with_you 3:6 11:80
withdraw 8:53
within 28:32
within_the 28:32
word 5:-14 11:48
word_<quoted> 6:4 10:16
wording 12:18 33:39
work 2:-22 3:17 4:24 5:43 8:10 11:29 12:-22 17:23 20:-19 21:6 22:-2 23:7 25:9 29:-21
work_$ 11:6 23:10 25:8
work_here 17:28
work_on 3:8 4:5 20:-12
work_out 8:9
work_still 5:5
workflow 17:10
working 18:8 28:20
working_days 28:18
works 17:14 19:-21 23:2 25:64 29:-19 30:17
works_$ 23:9 25:16
worth 7:33 9:-26 21:16
worth_asking 21:2
would 0:47 1:-4 2:17 3:29 6:-34 7:19 10:-6 11:-4 14:-1 15:30 16:-5 18:-8 19:33 20:-6 21:9 24:17 25:-24 26:6 27:7 28:-13 29:-18 30:11 32:-22 33:-41 34:-22
would_@me 2:-12 11:51 21:28 26:12
would_a 0:5 2:21 3:52 21:20 23:19
would_an 0:25 21:27
would_approve 7:37 8:-6
would_be 0:19 24:17
would_happen 10:10
would_it 12:3 26:22 30:1
would_like 2:2 7:-24 13:24 17:22 20:14 21:-10 22:11 27:1 30:-25 33:-24
would_love 17:11 27:7
would_rather 30:14
would_the 3:15 7:23
would_we 2:27 19:42 20:-35 22:-20
would_you 3:-18 4:5 5:11 8:13 10:16 11:-12 16:35 24:27 31:10 34:-22
write 2:-15 6:26 11:8 29:60
write_a 29:36
write_me 29:14
write_to 11:23 29:-1
writing 0:4 10:3 15:-1 16:7 17:-5 19:12 28:3 29:-8 33:-6 34:1
writing_the 0:4 10:4 14:1 16:7 17:-4 22:-5 27:1 28:3 29:-6 33:-12 34:1
wrong 16:26 22:11 25:21
wrote 10:20
y 6:26 12:29 16:-10 32:17
y_and 6:26 12:30 16:-5
ya 6:64 20:-10 25:2 31:26
ya_<unknown> 6:66 20:-9
yeah 12:7 25:13
year 15:20 19:76 29:39 33:-44
year_$ 19:26
year_ago 19:26
years 25:8 29:27
yes 2:25 8:57 25:13 29:-16 33:1
yes_$ 9:8 25:17
yes_<?> 33:27
yes_no 2:33
yes_to 8:47
yesterday 3:9 6:37 7:32 8:-1 16:12 33:-22 34:2
yesterday_$ 3:11 29:24
yet 3:47 4:-12 5:36 6:60 8:-63 9:3 12:51 16:-27 20:-27 28:-1 29:-56 31:-38
yet_$ 3:4 5:18 6:11 7:10 8:-33 9:17 12:1 25:-28
yet_<?> 5:3 6:24 12:-27 25:43 28:-19
yet_@me 12:33 31:-4
yet_or 5:10
yet_please 5:6
you 1:8 2:-71 4:25 6:-126 8:31 9:-53 10:-7 11:89 12:-54 13:-54 15:-58 16:21 17:-38 18:-52 19:-19 20:-39 21:-54 22:18 23:44 25:108 26:11 27:10 28:-7 29:-16 30:24 32:-83 33:6 34:-73
you_$ 3:17 8:-2 11:34 25:48 29:-36 30:14
you_<?> 11:94 25:6 34:-21
you_<unknown> 9:3 10:-12 11:-9 14:37 17:31 23:35 25:17
you_@mean 5:4 10:41 33:-1
you_@show 14:23
you_a 11:-7 25:65
you_accept 7:27 8:-31
you_add 1:51
you_approve 8:27
you_are 25:41
you_be 29:10
you_can 8:22 11:27
you_could 22:1
you_do 7:16 11:19 16:22
you_explain 11:7
you_file 21:23 29:-1
you_give 34:10
you_got 33:14
you_have 3:42 8:32
you_in 11:2 29:3
you_keep 27:7
you_kindly 18:5
you_know 10:27 11:19 25:-1
you_look 33:30
you_move 29:4
you_please 8:38 25:-17 27:18 28:9 29:-17 31:-2
you_post 11:-27 14:2 26:35 27:12
you_put 22:3
you_remind 23:42 24:28
you_review 29:29
you_say 0:11 11:-15 29:13
you_send 23:20 26:41 29:-7
you_show 11:37
you_stop 31:14
you_take 2:32
you_tell 9:8 12:9 24:-8 33:18
you_think 0:1 7:34
you_to 11:39 31:7
you_understand 11:45
you_work 11:45
you_would 14:6
your 2:-8 5:-37 7:11 8:-45 11:26 17:10 23:9 26:10 27:17 29:-12 34:30
your_<unknown> 11:40
your_announcements 11:23
your_job 25:24
your_messages 11:-44 26:36 30:14
zuul 29:32
~^_a 2:-11 5:27 10:17 29:-2 34:38
~^_add 0:-14 1:21 24:-2 27:11 29:54
~^_after 18:41
~^_all 13:23 14:20 25:34 27:-7 29:-7
~^_am 26:15
~^_and 10:-28 14:-19 18:12 25:-38 29:35 33:78
~^_any 0:14 2:-5 9:24 12:4 17:28 18:20 27:-7
~^_anyon 29:17
~^_anyth 2:30 13:1 18:2 28:-10
~^_approv 7:-66 8:16 9:-21 29:42
~^_archiv 1:2
~^_are 0:11 2:23 3:23 10:10 11:-14 13:-1 15:11 18:-37 20:-3 25:22 26:4 28:28 29:-61 30:2
~^_ask 22:26 24:17 32:-19
~^_at 33:27
~^_back 25:38
~^_befor 1:-9 2:-13 4:2 5:35 6:-3 7:-7 10:20 11:2 12:6 14:5 16:3 19:-12 20:-2 23:-13 24:-64 25:2 28:-16 33:8 34:2
~^_bin 8:26 9:-12
~^_block 8:15 9:-5
~^_book 29:26
~^_buena 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
~^_bump 2:29
~^_by 6:-2 7:-14 10:-8 11:10 13:8 15:-29 16:-18 18:1 25:9 27:-10 28:-1 31:3 33:1 34:34
~^_c 6:-22 10:16 33:51
~^_calendar 14:14 32:10
~^_can 0:41 3:25 11:-10 17:-18 22:30 23:-1 24:31 26:8 27:8 29:16 30:31 33:-61 34:-41
~^_cancel 31:10
~^_chang 16:1 24:1
~^_cheer 25:25
~^_ci 29:12
~^_client 10:-6 34:25
~^_clon 4:32
~^_clos 8:-2 29:29
~^_com 21:43
~^_compar 19:16
~^_congrat 25:21
~^_consider 21:11
~^_could 2:18 11:-2 16:19 17:-13 22:22
~^_count 13:14
~^_countdown 28:35
~^_creat 4:1 29:25
~^_current 5:22
~^_dat 16:-36 20:16 29:103 33:-62
~^_day 28:30
~^_deadlin 0:-36 25:11 32:1 33:48
~^_defin 10:20
~^_delet 23:-2 24:-24 29:33 31:39
~^_deny 8:38 13:-6
~^_did 5:20 6:46 8:-7 9:50 12:50 15:-22 17:-1 19:-2 21:-13 22:-2 23:4 30:17 33:-56
~^_do 0:17 2:61 3:26 5:-19 6:-22 8:-26 10:-10 12:2 15:12 16:-21 17:-23 18:-25 21:-2 22:-3 25:8 26:12 28:34 29:-26 30:31 31:-8 32:8 34:-36
~^_doe 2:18 6:-1 10:11 12:19 26:27 33:30
~^_drop 31:6
~^_enough 31:31
~^_eta 4:-20 20:50
~^_every 14:14 24:10 27:5
~^_everyth 13:14 14:6 16:6 31:-1
~^_exception 8:-4 13:60
~^_excus 1:10 4:1 6:8 8:-5 11:-9 12:3 15:10 16:11 18:8 19:-7 20:6 23:1 24:-8 27:-15 28:4 29:-2 31:-4 32:5 33:-7
~^_explain 10:19
~^_extend 8:6
~^_featur 5:8 8:15 10:-30 22:-2 25:30
~^_ff 10:-13 16:5 19:18 28:12 33:25
~^_ffe 9:-51 13:7 21:3 22:93
~^_final 6:1 19:7 20:32
~^_first 17:19
~^_follow 24:22 27:17
~^_for 2:17 7:29 10:42 25:-6 32:6 34:-22
~^_fpf 33:29
~^_freez 9:31 10:-16 14:23
~^_from 17:1 33:15
~^_full 14:5
~^_ga 20:58
~^_gat 12:19
~^_gazpacho 19:2
~^_get 4:19
~^_giv 11:24 13:31 16:26 25:-26 32:19
~^_go 27:9
~^_good 10:-4 12:1 14:-11 17:4 18:14 20:14 24:-48 29:2 31:4 33:13 34:8
~^_got 11:20 17:42
~^_grant 8:11
~^_great 25:29
~^_haha 25:5
~^_hallo 1:-8 2:-9 3:-1 7:-6 9:5 10:5 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
~^_happy 16:-7 25:53
~^_hard 8:18
~^_has 3:5 5:33 6:23 7:4 9:5 10:-14 12:2 20:26 33:-33
~^_hav 5:26 6:38 12:5 15:-24 16:27 33:-42
~^_hello 6:-2 7:9 10:20 11:-18 16:-2 21:15 22:-1
~^_help 11:41
~^_hey 8:-1 10:2 13:-9 16:-2 17:5 19:-2 20:6 22:-11 24:-2 25:9 29:8 31:5
~^_hi 0:18 1:-27 2:13 3:27 5:12 6:-7 7:33 8:-16 13:-18 14:-17 17:-24 19:8 21:32 22:-22 23:23 24:-19 27:-25 29:-2 30:20 32:-4 33:15 34:13
~^_hibiscu 16:21
~^_hmm 25:14
~^_hola 17:45 29:-7
~^_hold 7:28 9:-6 16:38
~^_how 0:-25 2:-6 3:20 5:24 8:-3 11:12 13:-16 19:3 21:15 23:12 25:14 26:-2 28:-28 29:26 33:24
~^_i 2:-3 3:-4 6:-19 7:-10 8:19 9:-6 10:33 11:15 14:9 15:-17 16:-35 17:10 18:-5 19:7 22:28 23:21 24:14 25:31 26:-55 30:-1 31:3
~^_if 2:19 7:25 15:18 16:-14 21:30 22:-23 33:19
~^_in 2:-23 10:39 11:14 12:-14 20:23 21:-8 25:13
~^_insert 1:18
~^_is 0:-1 1:-4 4:-6 5:22 6:8 8:-69 9:14 10:-10 11:13 12:8 13:6 14:-40 15:9 16:-48 19:6 20:18 22:-43 23:2 24:-32 25:-34 26:31 29:25 30:5 33:-11
~^_it 17:44 25:12
~^_just 0:-8 6:4 11:4 17:7 20:10 27:1 34:12
~^_keep 27:15 30:1
~^_kill 8:10
~^_last 19:1 33:3
~^_launch 20:8
~^_leav 15:19 31:17
~^_let 4:5 7:2 9:-10 16:25 27:7 29:17 33:-14
~^_lib 33:7
~^_link 26:41
~^_list 10:14 11:6 14:36 18:-8 27:-38 29:11 31:-19 34:10
~^_m 6:13 10:35 18:-8 19:1 29:37 33:-16
~^_mak 1:-6 4:4 16:7 24:29 29:5
~^_mark 1:8 8:14
~^_may 2:14 21:-33 22:55 31:7 32:-5 33:-30
~^_mayb 0:1 15:13 16:-7 25:13
~^_membership 10:14
~^_merci 16:6 31:8
~^_merg 2:-12 5:16 29:33
~^_mileston 6:-23 33:41
~^_morn 1:5 4:8 6:1 10:25 11:21 15:13 18:-12 22:17 24:-16 25:6 28:5 29:-15 31:-16 32:1 33:-25
~^_mov 16:32
~^_mut 29:17 30:-8 31:63
~^_my 6:5 9:41 12:-7 13:16 25:-16 29:33 33:40
~^_need 11:6 21:-37 22:49 23:-21 24:18 33:30
~^_never 7:11 25:19
~^_new 1:43 4:14 17:49 27:-12 33:-16
~^_next 18:60 20:1
~^_no 0:24 7:4 8:-3 9:-10 12:3 21:16 23:3 24:-5 25:45 27:-32
~^_not 14:49 18:-40
~^_notify 27:26
~^_nudg 16:14
~^_number 28:17
~^_oh 25:6 31:7
~^_ok 2:-51 9:-17 10:27 16:10 29:18 32:13
~^_omg 25:29
~^_on 5:24 8:13 20:20
~^_onboard 17:26
~^_one 1:-12 2:-13 6:17 8:-11 10:-4 12:1 16:-38 18:-11 20:8 23:15 24:12 25:5 28:-1 29:21 31:-8 33:1
~^_only 31:7
~^_open 29:26
~^_order 29:49
~^_our 22:24
~^_ping 25:29
~^_plan 32:49
~^_pleas 1:31 2:-19 5:-10 7:12 8:7 15:38 22:10 24:1 27:14 28:-25 29:12 30:10 31:8 33:-8
~^_pok 24:42
~^_postpon 16:5
~^_print 14:11
~^_proposal 6:-16 10:-30 33:49
~^_pull 4:-8 19:11
~^_put 1:1 8:20 27:1 31:8
~^_quick 6:5 8:-3 9:-3 10:-2 12:1 14:6 17:-8 18:11 21:-5 22:-11 28:4 32:10 33:9
~^_quit 31:25
~^_rc 10:-12 24:4 28:12 29:65 33:-20
~^_re 11:-17 25:51 29:-21
~^_register 27:6
~^_reject 8:9 29:32
~^_relbot 11:25 25:-13
~^_releas 2:-9 4:-19 5:-7 6:27 14:23 19:-6 29:6 32:28
~^_remind 19:5 23:-83 24:-1 29:42 33:52
~^_reminder 24:31
~^_remov 34:52
~^_request 8:-38 9:30 22:28
~^_requirement 33:-14 34:21
~^_restart 29:12
~^_run 29:25
~^_salut 2:-6 3:5 7:5 8:-1 10:5 13:-1 14:11 16:-3 17:-10 20:8 21:8 29:-24 32:-2
~^_schedul 4:-61 14:14 18:8 24:4
~^_see 25:23
~^_send 27:28
~^_set 4:1 16:-1 24:26
~^_sf 10:49 16:-9 28:8 29:-36
~^_shift 29:9
~^_should 0:33 3:27 6:22 7:48 15:16
~^_show 11:3 13:47 14:25 18:1 29:-6
~^_sign 8:1 27:49
~^_silenc 31:26
~^_snooz 24:16 31:17
~^_so 12:14 18:4 33:1
~^_someon 10:17 30:-1 34:2
~^_sorry 7:-26 10:11 12:8 13:-11 14:4 15:-1 20:5 21:-20 23:-8 25:10 29:11 31:4 33:-1
~^_spin 4:25
~^_start 19:26 27:25
~^_statu 5:1
~^_stick 1:4
~^_still 5:27
~^_stop 31:33
~^_str 1:-2 10:-74 13:20 16:-38 19:32 28:58 33:5
~^_string 12:31
~^_sub 27:22
~^_submit 22:4
~^_subscrib 26:-46 27:9 29:45
~^_suppos 2:10
~^_swap 16:36 33:-6
~^_tak 31:13
~^_target 20:9
~^_tell 10:69 11:30 24:-17 25:13 27:-7 33:-10
~^_test 25:40 29:-2
~^_thank 11:-47 15:-1 25:131
~^_that 8:4 25:14
~^_the 1:-34 4:-8 5:-1 7:-2 8:21 10:34 13:9 14:36 16:24 18:28 20:26 24:-28 25:-59 27:-36 29:7 31:-1 33:-11
~^_ther 1:20
~^_thi 11:32 25:33 29:-28 32:19
~^_thumb 8:16
~^_tim 28:74
~^_to 1:3 34:11
~^_tomorrow 32:11
~^_too 2:14 6:8 31:16
~^_total 17:11
~^_turn 8:5 27:31
~^_uhm 0:4 2:-15 3:6 5:-8 8:-10 9:18 11:11 12:22 13:14 17:-22 18:-17 19:-5 23:18 25:-2 26:10 29:-10 31:-11 34:24
~^_undo 16:43
~^_unsub 29:-9 31:22
~^_unsubscrib 30:-39 31:52
~^_until 2:-2 9:33 12:1 20:-37 33:39
~^_upcom 18:19
~^_updat 9:9
~^_wait 7:8
~^_want 22:11
~^_warn 24:4
~^_was 5:-33 6:44 9:1 10:70 11:30 12:-36 19:-10 20:-17 25:-46 29:-42 32:28
~^_watch 27:22
~^_we 0:12 1:12 4:33 5:-41 6:-35 9:-5 10:-11 12:47 15:-42 16:20 21:16 22:24 23:-27 31:32
~^_weekly 31:-11 32:41
~^_what 0:-21 2:42 5:-20 6:-1 10:-5 11:56 12:-17 13:27 14:45 17:-99 18:14 24:-14 25:21 26:51 29:13 30:8 32:6 33:-30
~^_when 2:-18 3:19 5:-31 6:-11 10:-54 14:11 19:32 20:28 23:3 28:10 29:29 33:4
~^_wher 5:33 9:7 21:12 29:17
~^_which 5:-14 13:25 14:26 15:-13 18:5 20:-21 23:20 28:-7 29:45 32:1 33:-33 34:54
~^_who 0:7 2:-14 3:35 9:29 10:4 13:23 15:2 16:-15 17:-34 20:-19 22:-31 23:20 24:-3 25:26 26:27 27:-40 29:27 30:7 32:-2 33:-86 34:19
~^_whom 34:50
~^_whos 34:19
~^_why 0:7 2:-3 6:-35 9:60 10:75 15:18 30:9 33:-6
~^_will 0:-12 2:30 20:15 24:-25 28:31 29:-29 30:10 33:23
~^_would 7:-3 8:11 21:14 26:4 34:-10
~^_writ 29:50
~^_wurd 8:-19 9:53
~^_ya 6:36
~^_yes 25:20
~^_you 8:22 11:-48 23:6 25:47
~^_your 34:23
~a 0:92 1:76 2:58 3:77 4:39 5:-45 6:-142 7:-19 8:-41 9:-53 10:29 11:36 12:-41 13:-14 14:-9 15:19 16:-31 17:-2 18:-85 19:-58 20:-43 21:48 22:22 23:5 24:33 25:52 26:-18 27:-27 28:-21 29:28 31:-30 32:-40 33:-64
~a_beginner 17:31
~a_beta 0:78 29:-6 34:-1
~a_bit 15:14
~a_bug 1:30 25:24 34:20
~a_button 2:5
~a_calendar 1:-3 4:16 14:-8 26:52 33:15
~a_candidat 5:12 10:11
~a_channel 11:74 26:-41
~a_client 2:13
~a_cod 1:6
~a_customer 6:10 7:-19 12:5 13:9 14:1 18:3 19:3 24:-8 27:3 28:3 29:-7
~a_cycl 3:34 5:-45 10:26 11:7 14:-5
~a_dat 11:44 15:13 29:-42 33:17 34:-25
~a_day 16:46 21:8 33:-38
~a_deadlin 11:31 15:12 32:36
~a_decision 13:34
~a_dev 10:9
~a_dm 24:6 33:-10
~a_doc 0:49 1:10 2:20 10:-34 17:13 21:-11
~a_documentation 3:9
~a_featur 2:-38 10:77 22:1 33:39
~a_first 17:1
~a_fix 2:2
~a_fortnight 28:10
~a_freez 2:-47 10:-37 11:39 12:72 17:-19 21:17 22:27 23:2 29:-38
~a_fresh 4:19
~a_full 28:2
~a_go 1:34 12:10
~a_head 24:38
~a_help 2:19
~a_human 34:39
~a_jok 2:-13 25:51
~a_last 1:8
~a_lat 34:30
~a_list 13:14 14:30
~a_look 7:19
~a_lot 2:-6 6:5 7:-16 10:-18 11:-5 13:8 15:-5 18:23 21:-5 22:9 25:6 26:4 28:-9 29:6 30:7 32:8 33:-4
~a_mentor 11:-15 17:59 29:-4
~a_messag 21:9 27:18
~a_mileston 1:12 5:7
~a_month 28:2 30:21
~a_nam 11:-5 34:30
~a_new 0:-1 2:32 3:26 10:36 11:39 12:-14 21:9 22:-25 29:35 33:-13
~a_newbi 17:11
~a_no 8:42
~a_not 24:43
~a_pag 14:33
~a_pas 22:12
~a_patch 17:14
~a_pictur 14:1
~a_ping 1:-21 23:10 24:12
~a_plan 3:22
~a_problem 2:19
~a_refactor 2:10
~a_regression 2:5
~a_releas 0:9 5:-21 10:6 25:14 34:1
~a_reminder 11:46 24:38
~a_request 7:18 11:18 22:25 29:-26
~a_requirement 22:29
~a_revert 2:21
~a_review 1:1
~a_schedul 4:63
~a_second 0:10 1:3 33:20
~a_security 8:6
~a_separat 0:46
~a_shout 24:12
~a_soft 1:44
~a_str 8:-15 10:25 21:17 22:8
~a_tabl 14:9
~a_test 29:18
~a_thing 12:20
~a_thursday 33:72
~a_translation 0:6
~a_translator 14:23
~a_typo 2:1
~a_ui 0:20
~a_waiver 2:-8 21:40 22:49
~a_warn 24:11
~a_wednesday 20:36
~a_week 2:-35 15:56 16:28 22:15 23:-16 24:35 25:4 32:-46 33:-48
~a_what 5:25 10:-9 33:6
~a_who 34:53
~a_year 19:25
~a_yes 8:5 9:12
~ab 27:8
~abhangigkeiten 12:6 33:9
~abi 0:26 2:25 8:5 29:12 33:-22
~abi_freez 0:28 29:12 33:-13
~abl 11:27
~abl_to 11:27
~about 0:9 1:-21 2:18 4:-30 5:7 6:-32 7:41 8:-17 9:33 12:-35 13:-28 14:-72 16:-36 17:14 18:-1 19:-20 20:-17 21:-22 22:-31 23:25 24:31 26:-13 27:29 28:-47 29:-3 30:-34 31:8 32:-32 33:25 34:26
~about_client 10:5
~about_every 27:5
~about_featur 33:-24 34:3
~about_freez 10:15 17:2
~about_m 23:2
~about_rc 10:-12 24:2 33:13
~about_str 28:-20 33:59
~about_string 10:-7 27:8 31:20 33:25
~about_the 10:-39 24:5 25:12 29:-49 33:39
~accept 2:39 7:41 8:2 13:-5 21:24 25:-11 34:-1
~accept_the 8:70
~accordingly 16:28
~account 29:43 34:-9
~accountabl 30:5 34:14
~accountabl_for 30:5 34:14
~ack 7:17 8:-6 9:11 16:-15 25:31 29:-2 33:14
~acm 29:20 34:-9
~activ 6:-24 10:-10 12:74 23:25
~actual 19:5
~ad 1:28
~add 0:137 1:75 2:17 3:-55 4:-10 6:-31 8:-31 10:-24 11:26 12:-15 14:-76 15:-32 16:-97 17:-5 18:-15 20:-4 22:-1 24:-67 26:15 27:43 29:8 31:-25 33:-30
~add_a 2:65 11:68 29:26
~add_an 0:33
~add_dat 0:58
~add_it 1:21
~add_me 27:24 29:3
~add_rc 34:26
~add_the 0:2
~add_thi 1:4
~add_to 26:20
~addres 26:40 29:-33
~adjust 16:30
~adjust_the 16:14
~admitt 22:21
~advanc 1:-2 8:-1 14:3 16:2 18:16 21:10 23:-7 24:4 26:1 27:-9 29:-5 33:8
~advic 9:30 29:-6 31:22
~advic_on 9:30
~advis 9:13 24:24 33:-10
~advis_me 24:24 33:-18
~affect 10:56 12:-12 30:22 34:-10
~affect_by 10:29
~after 0:-24 1:12 2:25 5:7 6:17 10:-21 12:-75 13:12 14:-39 15:-22 17:-9 18:48 19:-15 20:22 21:27 22:26 24:20 27:-34 28:-43 31:-3 34:-1
~after_all 21:32 22:-25
~after_featur 6:10
~after_m 5:33 10:-41 18:15 33:-1
~after_rc 1:23 2:4 6:-8 10:20 21:1 33:4
~after_requirement 10:21 18:10
~after_str 22:23
~after_that 18:14
~after_the 6:-10 10:-13 13:36 20:27 22:58 27:-2 31:9
~after_thi 3:9 19:-10 33:12
~again 5:-35 9:1 12:5 15:11 19:-8 24:26 25:46 29:4 32:-18 33:18
~against 8:3 19:11
~agenda 27:5 32:45
~ago 19:33 28:37 33:-35
~ago_was 28:44
~agre 11:-5 16:5 25:49
~ahead 1:25 2:-37 5:-27 6:16 8:7 12:-4 14:21 16:-6 18:36 23:29 24:21 29:-34 32:16 33:-31
~ahead_of 1:30 10:7 16:-31 18:18 24:39 33:-17
~al 12:32 16:40
~alarm 16:-19 24:66 29:7
~alarm_for 24:11 29:16
~alert 24:11 27:12 30:14 31:21 34:-10
~align 16:30
~all 4:-23 5:-31 7:-11 8:45 9:-46 10:3 12:-49 13:51 14:96 19:-59 20:-40 21:-10 22:-48 24:-44 25:64 27:52 28:-6 29:-38 30:-19 32:-77 33:-8 34:-30
~all_dat 14:15 26:17
~all_exception 13:27
~all_ffe 13:45
~all_freez 14:10
~all_is 25:15
~all_mileston 27:27 31:-11
~all_of 14:77 18:-22
~all_open 13:-34 29:44
~all_the 14:58 33:-5
~all_thi 17:21
~allow 2:34 5:-1 8:17 10:-4 12:-35 13:34 15:26 22:45
~allow_thi 17:9
~allow_to 2:8 15:33
~along 5:51 16:15 24:-12
~alpha 1:38 5:49 18:-7 20:-4 29:-7 33:25
~alpha_beta 5:3
~already 2:-15 3:24 4:-7 5:33 6:31 7:-9 9:12 10:-14 12:31 18:-24 20:-14 25:-9 26:30 31:11
~already_behind 6:3
~already_creat 3:12
~already_in 12:13
~already_or 5:6
~already_over 6:15
~also 1:26 10:37 19:21 33:-6
~also_in 19:25
~also_need 1:26
~alter 15:18
~alway 14:-25 24:22 25:31
~am 1:27 4:-6 8:13 9:-39 10:6 11:23 12:-9 16:-6 17:30 18:-28 20:-3 21:4 24:10 26:28 28:7 29:-56 32:19
~am_a 17:41
~am_ask 22:13
~am_away 32:14
~am_draft 20:9
~am_fiv 10:1
~am_i 2:38 6:27 11:19 18:-25 25:-30 26:50 30:39 31:-8
~am_lat 25:14 29:17
~am_lost 11:50 25:-31
~am_new 17:78 33:-10
~am_not 7:26 8:-10 11:14 15:9 34:10
~am_on 6:9 7:5 8:-15 12:4 13:11 18:2 19:2 24:-17 28:1 29:-9 31:27
~am_request 22:1
~am_still 7:28 9:-16 21:3 30:3
~am_writ 0:4 10:4 16:7 17:-5 19:13 22:-5 28:3 29:-2 33:-15 34:1
~amend 16:24
~an 0:62 1:71 2:34 5:-24 6:-11 7:-105 8:-145 9:-86 10:6 11:37 12:-71 13:8 15:-93 16:-107 17:24 18:-26 19:-40 21:68 22:64 23:-76 24:16 25:-11 26:55 28:-57 29:-41 31:-27 32:-3 33:-5 34:-15
~an_abi 0:28
~an_alarm 24:6 29:16
~an_alert 24:8
~an_api 0:2
~an_entry 1:1
~an_error 2:18
~an_exception 2:18 8:-81 9:-67 10:25 11:51 21:23 22:12
~an_exemption 22:32
~an_extension 13:14 22:21
~an_extra 0:34 1:3
~an_ffe 2:-19 11:42 13:-31 21:57 22:6
~an_hour 24:14
~an_ics 26:67
~an_overview 13:18
~an_rc 0:17 10:28 18:-6 20:32 21:-1 33:29
~and 0:-45 2:-35 3:-18 4:-3 5:10 7:-45 8:31 11:-27 12:35 13:-27 14:58 16:6 17:39 18:65 19:-36 21:-64 23:-15 24:-15 25:-17 27:8 29:-1 32:15 33:18
~and_a 25:-35 29:50
~and_by 15:35 19:-9 33:-13
~and_final 33:3
~and_for 9:24
~and_freez 32:18
~and_gon 6:6
~and_hav 17:17
~and_how 11:3
~and_i 25:33
~and_m 5:12 27:24
~and_on 9:1
~and_rc 1:40
~and_releas 14:9 28:-5
~and_str 33:21
~and_the 8:4 18:-10 32:1 33:89
~and_then 6:-6 18:54
~and_want 17:11
~and_what 12:21 17:18
~and_when 10:15 14:55 20:22 28:-13 29:-30 33:-38
~and_which 14:10
~and_who 26:8 34:10
~anna 7:18 8:-16 15:18 34:57
~anna_still 34:45
~announc 20:6 34:13
~announcement 20:3 26:27 27:13 31:15
~announcement_in 11:4
~another 0:42 1:4 2:28 25:14
~another_team 2:27
~answer 9:12 13:28 21:-23
~antrag 9:30 29:-5
~any 1:-28 2:46 5:-45 6:-59 7:-37 9:48 10:-66 11:-18 12:48 13:43 14:-13 15:21 16:-37 17:34 18:6 20:-10 23:-26 24:-21 27:-55 29:-32 31:44 32:39 33:-35 34:-71
~any_block 2:-1 12:32
~any_dat 32:41
~any_decision 9:65 13:-12
~any_exception 9:-12 13:49
~any_freez 18:40 32:24
~any_idea 29:10
~any_longer 12:13 31:29
~any_mor 8:25 23:-11 31:12
~any_movement 9:21
~any_pointer 17:1
~any_way 0:13 2:29 12:-27 14:-12 21:45 26:4
~anybody 10:19
~anymor 31:33
~anyon 2:-13 3:20 6:-4 12:-21 13:9 15:19 22:-27 25:47 29:22
~anyth 2:25 5:10 8:-39 13:33 16:-21 18:22 19:-4 25:-31 26:15 28:-24 29:-14 32:26
~anyth_i 5:6 13:32
~anyth_on 32:11
~anyth_releas 32:14
~anyway 10:6
~aoe 10:85 29:-13
~api 0:1 10:-11 11:47 12:-17 17:-22 22:9 29:18 33:-6
~api_freez 0:2 29:14
~appli 10:18
~apply 2:6 10:5 12:58 22:44 29:-11 34:-30
~apply_for 22:50
~apply_to 2:13 10:19 12:3 34:-17
~appprov 7:12 9:-11
~appreciat 25:17
~approach 18:12 28:18
~approv 2:-23 3:6 6:-6 7:42 8:20 9:24 12:-20 21:-5 22:-33 25:11 29:20
~approv_anyth 7:39
~approv_exception 7:51 8:-15 9:-23 13:-20 34:31
~approv_it 8:28
~approv_my 8:-73 29:93
~approv_or 7:-31 8:-13 9:67
~approv_thank 13:4
~approv_the 7:-14 8:6 9:39
~approval 7:16 8:25 9:1 13:40 29:-27
~approval_of 7:1
~approver 34:40
~april 4:46
~april_pleas 4:8
~aprov 8:17
~archiv 14:-20 19:8
~are 2:1 3:5 4:-7 5:40 6:14 7:-17 8:-16 9:-7 10:35 11:8 12:44 13:7 14:26 15:9 17:-29 18:-27 19:-96 20:-47 23:10 24:12 25:3 26:20 27:-11 28:12 29:-27 31:-23 32:-10 34:-75
~are_activ 23:19
~are_client 6:-4 12:29
~are_die 12:22
~are_featur 2:4 5:-5
~are_fix 12:14
~are_frozen 2:31 12:-45 22:29 33:-11
~are_in 6:-10 12:19 29:14 32:23
~are_left 14:6
~are_minu 10:-9 28:44
~are_my 10:-7 11:9 21:14
~are_new 3:10 11:24 12:15 14:-9 17:-4
~are_not 12:44
~are_on 26:1 29:16
~are_only 24:24
~are_still 2:-47 12:17 13:43 14:8
~are_the 5:-58 9:-22 14:40 18:-33 20:-2 29:9 30:15 33:2
~are_ther 3:11 5:11 11:2 12:-28 14:51 25:-2 28:29 32:-11
~are_they 9:6 12:21
~are_thing 5:52
~are_wait 18:1
~are_we 0:4 2:14 3:8 5:73 6:35 9:22 10:-105 13:-53 14:-102 18:30 20:44 21:-11 22:-9 28:-3 29:-94 32:-15 33:-107
~are_week 5:59 32:-47 33:24
~are_you 5:-42 10:-39 11:-9 23:16 25:39 29:17 30:30 33:-12
~areweek 5:53 10:-17 29:-6 32:-4 33:24
~arewhat 5:55 10:-5 25:-17 33:15
~arm 29:40
~around 10:-20 17:36 18:33 29:-20
~arriv 2:10 17:24 18:34
~art 27:4
~artwork 1:35
~as 1:6 2:-85 4:51 5:-18 8:64 10:20 11:-54 12:38 13:-4 14:28 15:31 17:58 20:-26 24:-69 26:-19 27:32 32:-41 33:-43 34:-59
~as_a 10:6 14:49 17:32 26:-1
~as_don 8:6
~as_far 18:3
~as_it 15:54 33:-7
~as_of 12:35
~as_the 6:-13 10:2 27:24
~as_thi 0:11
~as_to 29:10
~as_well 12:16 21:6 27:15
~ask 2:-14 3:-12 5:-3 8:-5 10:1 11:42 13:10 14:8 15:6 16:3 17:-6 20:8 21:42 22:55 24:5 25:-35 26:-3 28:2 29:-8 31:5 32:-3 33:-2 34:-1
~ask_about 34:24
~ask_befor 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
~ask_but 6:3 8:-8 12:6 17:6 19:3 21:-27 24:3 29:8 32:5
~ask_for 9:4 10:-36 11:13 13:49 21:66 22:8 29:-50 34:-55
~ask_me 0:10 24:32 32:-11 33:30
~ask_the 22:7
~ask_to 15:1 22:17 34:-16
~ask_when 20:21 33:11 34:9
~ask_you 23:10 31:6
~assum 12:15
~at 1:37 2:23 3:-15 5:44 6:-48 9:21 10:7 11:-87 12:32 13:-16 15:39 17:-2 20:-54 21:-78 22:-5 24:49 25:1 27:-61 28:2 29:-2 31:-25 32:-27 33:16 34:-69
~at_all 2:7 8:11 10:39 21:-26 25:-30 31:24 33:-9
~at_least 2:38 12:-8 28:5 33:-20
~at_me 24:2
~at_midnight 33:21
~at_present 12:31
~at_som 23:4 26:9
~at_the 2:16 4:11 5:1 18:42 25:47 29:-8 31:-29 33:-22
~at_thi 8:12 10:-12 12:59 15:10 17:27 29:-44
~at_what 10:-24 33:68
~at_which 29:-4 33:11
~ate 25:47 29:-29 34:-9
~ate_my 25:47 29:-29 34:-9
~attach 9:16 29:6
~au 1:-8 16:44
~audit 1:16 9:-11 13:40
~aug 16:1 32:56 33:24
~august 1:23 10:-4 20:8 32:37 33:4
~authority 34:25
~authority_to 34:25
~automatically 30:10
~availability 20:19
~availabl 19:15 20:7 26:22 33:-9
~aviso 25:-7 27:22 31:21
~await 6:12 13:3 18:-17 32:19
~away 6:-4 24:48 28:65 31:8 33:-59
~b 20:21 24:26 28:59
~back 5:8 8:32 15:-11 16:40 19:48 24:5 25:45 27:19 29:-64 31:-47 33:-14
~back_by 16:18
~back_from 5:17 25:8
~back_in 25:53
~back_on 27:11
~back_to 16:13 24:23 25:-19
~backend 2:25 22:12
~backlog 13:14
~backport 1:7 10:25
~bad 25:33 29:-23
~ban 12:2 25:-38 29:57
~banner 9:27 29:-15
~banner_exception 8:4
~bar 21:21 25:-10 29:41
~bash 1:10
~be 0:1 2:41 3:36 5:-24 6:-35 7:50 8:-56 9:-42 10:-42 11:-70 12:-21 13:-81 14:-27 15:22 16:63 17:-79 18:9 19:-109 20:12 22:25 23:51 25:-14 26:-34 28:-18 29:-18 30:5 31:37 32:-26 33:55 34:-24
~be_a 0:3 3:4 20:9 21:7 23:3 24:-18 28:-12 33:16
~be_accept 2:24
~be_admitt 22:21
~be_approv 7:67 9:-14
~be_at 16:12 18:13
~be_availabl 20:24
~be_don 32:3
~be_edit 2:25
~be_final 20:-16 33:27
~be_finish 10:8
~be_grant 22:25
~be_grateful 16:9
~be_in 18:-14 29:38
~be_inform 27:24
~be_let 22:22
~be_merg 2:34
~be_nic 24:26
~be_on 16:51 33:-33
~be_out 2:-13 20:51 25:40 32:-17
~be_overkill 0:16
~be_part 2:20 33:16
~be_postpon 15:55
~be_propos 6:44
~be_publish 20:1
~be_quiet 31:41
~be_refus 7:22
~be_so 29:10
~be_the 16:6
~be_told 27:29
~be_wis 15:6
~becam 9:37
~becam_of 9:37
~becaus 22:19
~becaus_the 22:16
~becom 2:2 11:-5 16:11 17:38 29:-2 33:6
~becom_a 17:9
~been 2:-50 6:24 8:7 9:38 10:-50 12:20 13:39 15:6 20:14 22:-11 25:23 28:-39 29:-47 30:5 32:-14 33:-20 34:-43
~been_chang 15:14
~been_cut 6:14
~been_decid 20:28
~been_frozen 6:1
~been_grant 13:7
~been_lift 6:-13 12:30
~been_look 9:18
~been_set 20:14
~befor 1:32 3:23 6:7 7:11 10:-10 12:-7 13:-9 17:7 18:16 19:41 22:-16 23:12 24:43 25:-10 28:35 30:-15 31:-2 32:11 34:-6
~befor_are 11:13 28:13
~befor_can 2:4
~befor_do 29:6
~befor_featur 23:4 28:5
~befor_ff 16:1
~befor_final 1:2 19:7 28:-3
~befor_hibiscu 19:61 20:-17
~befor_how 0:4 9:13 11:-50 26:15
~befor_i 1:-11 2:-18 4:27 9:1 10:29 12:15 14:5 15:12 16:1 18:2 19:-16 20:-6 23:-29 24:-96 27:16 28:-24 29:3
~befor_in 5:1
~befor_is 6:20 12:2 21:4
~befor_m 10:25 28:44 29:-12
~befor_mileston 33:39
~befor_my 13:3
~befor_or 2:-19 5:39 6:-40 18:-40 20:13 33:70
~befor_pleas 24:6
~befor_rc 2:25 3:4 10:-20 18:18
~befor_str 18:24 24:58
~befor_the 1:29 2:13 7:18 17:1 20:-29 24:22 28:44 29:-3 32:12 33:-2
~befor_thi 6:16 19:66 33:-21
~befor_was 6:3
~befor_we 3:9 4:-1 28:17 33:8
~befor_what 2:11 5:-31 10:-2 18:55 19:4 20:-1
~befor_when 19:4 29:7
~befor_who 34:81
~befor_you 23:12
~begin 3:4 4:42 10:-9 17:37 20:-23 27:25
~begin_on 33:25
~beginn 4:6 29:1
~beginner 17:71
~begun 5:18 12:49 14:-8
~behalf 8:1 22:31
~behalf_of 8:2
~behind 6:37 10:30 14:-14 33:-9
~behind_us 6:58
~being 5:21
~benchmark 7:26 19:2
~best 17:25
~beta 0:45 1:59 2:-25 5:40 6:8 10:2 12:-35 19:-45 20:-22 27:-16 29:26 33:12 34:-10
~beta_freez 10:18 27:-5 29:64 33:-62
~beta_on 6:29
~better 0:2 31:6
~between 1:14 5:29 6:-18 18:-16 19:26 27:-10 28:12 29:16 32:40 33:-47
~between_ff 2:3
~between_m 5:13
~between_now 28:32
~between_rc 10:12
~between_str 16:11
~big 2:14 14:16 20:28 33:-27
~big_day 20:29 33:-3
~bill 8:30 22:11 29:-1
~bin 8:26 9:-14 17:40
~bin_new 17:15
~bind 10:52 34:-14
~bisect 29:39
~bit 6:-21 12:21 15:11 18:31 33:9
~bit_me 17:-14 18:32
~bit_of 22:5
~block 1:10 2:12 5:18 8:9 10:-38 12:41 34:-5
~block_on 2:-1 12:24
~block_the 5:29
~blocker 5:29 10:19 12:-9 15:14
~blog 20:12
~blog_post 20:12
~blueprint 2:23
~board 2:12 16:51
~board_meet 1:-2 16:5
~boat 2:50
~bonjour 17:18 25:8 33:8
~book 0:3 15:21 20:21 29:24
~book_a 29:24
~book_the 20:22
~boot 29:32
~bootstrap 4:22
~bos 1:17 5:-2 9:-7 10:7 11:-22 14:6 16:3 17:-12 20:3 24:2 25:-6 26:-16 27:14 29:-16 33:-5 34:56
~bos_is 1:18 9:-2 10:10 11:9 14:10 16:4 24:4 25:-1 26:-8 27:19 29:-7 33:-10
~bot 10:-34 11:41 23:6 25:46 29:-83 31:23 33:8
~both 33:38
~bother 2:5 31:12
~bounc 9:30 29:-19
~bound 10:7
~branch 1:30 2:-22 5:36 6:-25 9:-1 10:36 12:6 20:-5 29:41 31:-8
~break 8:23 9:14 10:-23 12:-39 13:43 17:11 21:46 22:17 28:-13 29:-23
~break_for 22:22
~brief 24:-2 32:13
~bring 17:1 25:22 32:18
~brok 25:15 29:15 34:-40
~brok_the 25:56 29:-43
~broken 2:7 22:31 25:-7 29:10
~budget 3:13 7:-2 8:-14 29:41 33:-2
~buena 0:8 1:-5 4:-21 6:15 8:6 10:-13 15:3 17:-13 19:13 24:-23 25:11 29:-8 31:-6 32:7
~buena_add 29:10
~buena_how 11:3 14:18
~buena_is 12:8
~buena_pleas 25:22
~buena_what 0:2
~buena_when 29:2
~bug 1:34 5:26 8:-20 12:-66 16:6 17:47 20:-7 24:24 25:7 29:40 33:-52 34:15
~bug_bash 1:10
~bug_fix 5:29 10:17 12:-2 34:6
~bugfix 2:27 5:5 20:32
~bugfix_releas 20:34
~build 4:12 5:48 12:-2 14:-11 17:-19 20:7 25:32 29:19
~build_or 5:30
~build_the 29:5
~builder 15:9 29:6
~bump 2:58 10:1 12:15 13:-8 15:-27 22:16 29:-32 33:35
~bump_a 33:26
~bus 18:-7 25:26 29:14 31:-14
~busines 10:23
~busy 20:-16 25:27 32:8
~but 1:-9 7:-24 8:19 13:-13 14:-3 15:30 17:9 22:-32 25:-3 26:8 29:2 31:19 32:1
~but_can 14:2
~but_do 15:16 17:10 33:-15
~but_i 31:13
~but_is 10:-13 12:24
~but_only 8:46 22:-2
~but_we 2:1 15:11
~but_what 29:1
~but_when 29:17 33:6
~but_who 29:2
~button 2:7 10:23 20:3 29:-16
~button_label 2:13
~buy 29:34
~by 0:-19 1:-21 2:-36 6:23 7:26 10:72 13:9 14:-35 16:88 17:-22 18:-9 19:-19 21:3 22:31 23:19 24:-32 28:-24 29:-18 32:3
~by_a 16:76 21:14 24:-20
~by_me 8:26
~by_now 6:13 12:23
~by_one 16:15
~by_the 7:-15 10:24 11:11 13:15 16:-20 25:9 27:-10 28:-2 31:3 33:-13 34:-1
~by_thre 16:11
~by_two 15:5
~by_what 33:30
~by_when 33:2
~by_which 33:17
~by_whom 7:10 15:31 19:-11 33:-14
~bye 25:50
~c 6:-24 10:32 32:36 33:46 34:16
~c_what 10:38
~c_when 33:14
~ca 20:15
~calendar 0:12 1:27 2:-15 4:27 5:-14 8:-27 10:-17 12:-8 13:-11 14:33 16:5 17:-17 18:19 19:34 22:-16 24:-13 25:-20 26:26 29:-13 31:-14 33:17
~calendar_accordingly 16:28
~calendar_for 1:4 4:23 14:12 32:15
~calendar_link 14:44 26:-2
~calendar_of 19:33
~calendar_the 1:3
~calendar_week 33:38
~calender 14:12
~call 1:32 2:-8 4:14 5:5 6:-20 10:-1 14:-39 19:38 20:-29 29:42 31:-19 32:-24 34:36
~call_for 1:1 33:25
~call_the 6:-1 12:20
~cam 10:36 19:50 20:-9 23:30
~cam_befor 19:47 20:-7
~can 0:2 1:-13 2:55 3:9 4:-3 5:-113 7:6 8:30 9:-119 10:-14 11:22 12:37 13:-83 15:-14 17:19 18:-13 19:-101 20:16 21:4 22:36 23:6 25:-54 26:8 28:-9 29:-11 30:-10 31:-38 32:-69 33:5 34:25
~can_a 2:-6 33:8
~can_add 26:11
~can_anyon 15:-18 34:22
~can_be 6:18
~can_customer 20:3
~can_do 7:-15 8:21 11:30 23:14 31:-4
~can_go 8:7
~can_i 0:-7 1:-25 2:26 3:19 4:-44 5:-33 6:28 7:41 8:-62 10:-84 11:2 15:14 17:4 18:-2 20:28 22:3 25:8 29:-23 31:-13 33:-76
~can_it 2:65 21:19
~can_newcomer 17:23 21:2
~can_not 2:-27 10:58 33:11
~can_one 0:7 11:14
~can_our 2:16
~can_peopl 12:37
~can_somebody 29:18
~can_someon 7:-27 8:27 22:3
~can_still 2:7
~can_the 30:20 33:32
~can_we 2:49 6:-17 12:34 22:27 26:-13 27:17 29:-13
~can_you 1:1 2:-71 4:18 8:15 11:-5 20:-3 22:3 23:-15 24:25 25:-57 29:52 30:-25 31:22
~cancel 24:14 29:13 31:7
~cancel_my 8:11 29:28
~candidat 0:23 5:4 10:20 14:12 18:-12 20:-33 28:29 29:-29
~capital 29:8
~capital_of 29:8
~car 10:-42 29:27 34:32
~car_of 34:30
~cas 15:6
~ccyl 5:1
~ce 6:21 10:-6 12:30 20:10 29:-21
~ce_what 6:23 10:-1 20:11 29:-9
~ceo 29:30 34:-28
~chain 29:14 33:44
~chanc 2:39 10:-2 21:36
~chanc_of 21:14
~chang 1:-86 2:6 5:-5 6:-24 10:31 13:38 14:-9 15:36 16:28 19:-28 20:-1 21:10 27:30 28:16 29:-17 31:-5 33:7 34:16
~chang_a 2:7
~chang_after 10:26 13:17
~chang_dat 34:19
~chang_is 33:1
~chang_it 16:32
~chang_of 16:15
~chang_rc 2:-4 15:12
~chang_the 2:4 15:49 16:-27 24:9 33:-16
~chang_to 16:19 27:15
~changelog 1:36
~channel 2:-20 11:29 25:10 26:37 27:34 28:-3 29:5 30:14 31:22 32:-5 33:-16
~channel_from 27:-4 31:40
~channel_get 26:5
~channel_subscrib 26:36
~channel_thank 11:4
~charg 34:48
~charg_of 34:24
~chart 14:33
~chas 23:30 31:-9
~chat 23:16
~check 0:-14 6:3 7:-2 11:22 17:-28 20:10 24:19 27:4 28:12 34:11
~check_can 29:8
~check_do 31:8
~check_how 5:10 28:4
~check_is 28:14
~check_what 32:16 33:-7
~check_when 14:1
~checkpoint 1:20 18:25 24:-1
~cheer 5:7 8:10 10:-5 12:6 13:5 15:-2 17:-9 18:-3 20:5 25:11 27:-5 28:10 34:-15
~cherry 2:33 10:35 11:-14 25:-1 29:5
~cherry_pick 2:33 10:35 11:-14 25:-1 29:5
~chill 28:15 32:9
~christma 25:22 28:-35 29:17
~ci 2:53 9:-8 12:-21 16:22 23:-13 25:-25 27:22 28:1 29:93 31:-6
~ci_was 16:1
~claim 12:21 15:6
~cleanup 2:21 22:3
~clf 29:-22 33:49
~client 0:-12 1:-40 2:19 6:21 10:32 12:15 15:9 16:22 18:-15 19:-7 20:-26 22:25 24:7 28:-8 29:-66 33:19 34:21
~client_lib 2:-43 10:28 12:21
~client_librari 6:-13 12:11 34:28
~client_library 2:2 6:2 10:19 15:20 16:1 22:8 33:-16
~clock 10:-6 28:67
~clon 4:45 17:31 18:-19
~clos 1:6 5:-6 6:40 7:-24 8:1 9:-33 12:45 20:-40 22:-13 28:40 33:10
~clos_are 28:14
~clos_for 12:32 29:-1 33:18
~clos_or 28:15
~clos_the 29:14
~closest 18:71
~closest_dat 18:4
~clu 17:3
~cod 2:22 10:29 12:14 17:9 33:23
~cod_for 33:19
~cod_freez 29:-57 33:56
~cod_or 10:4
~codenam 4:1
~coffe 25:37 29:6 34:-3
~coffe_machin 29:33
~com 2:-28 11:-14 12:15 18:80 20:29 21:37 25:-60 28:-31 31:-22 32:34 34:-23
~com_along 5:35
~com_befor 10:-3 18:16 33:20
~com_day 18:6
~com_into 6:-9 29:14
~com_on 2:12
~com_out 19:15 33:19
~com_under 10:49
~com_up 18:9
~comma 21:17
~command 11:93
~command_for 11:4
~commit 2:-6 11:-25 17:11 25:17 29:49
~committ 33:11
~company 11:-8 29:25
~compar 14:-5 19:31
~compil 29:44
~complet 1:2 14:50 33:36
~con 5:31
~concern 10:21
~condition 9:31 29:1
~conferenc 29:23
~config 10:3
~confirm 33:24
~confus 6:5
~congelamento 1:2
~congelamento_de 1:2
~congrat 25:48
~congratulation 25:25
~consent 9:11
~consider 8:12 10:18 21:17
~consider_a 21:11
~contact 34:63
~contact_for 34:29
~contract 29:26
~contribut 17:70
~contributor 29:15
~contributor_guid 17:41 29:-4
~convinc 7:16 21:36
~cooki 25:7
~cool 2:10 25:13
~coordinator 34:25
~copy 4:12 14:-25 26:9 33:4
~correct 20:22 21:6 33:56
~correct_it 16:18
~correction 16:27 33:-9
~cost 18:-6 26:29 29:19
~could 0:16 2:20 4:2 11:-34 12:-4 14:9 16:15 18:-20 20:-7 21:2 22:44 34:-15
~could_a 2:12 21:22 22:-16
~could_i 26:18
~could_my 22:11
~could_somebody 7:6
~could_we 3:1 7:17 8:-10 12:-21 22:45 25:25
~could_you 1:7 4:16 7:-34 8:1 10:-2 11:-10 14:30 15:-1 18:-1 29:14 33:18
~count 5:7 8:-25 10:71 13:31 28:31 33:-15
~count_as 10:15
~count_me 28:11
~countdown 27:15 28:58 31:10
~countdown_to 28:29
~coupl 6:27
~coupl_of 6:27
~cover 2:-4 10:46 25:24 33:-11
~crash 2:21 22:8
~creat 1:24 3:32 4:26 11:9 29:14 34:20
~creat_a 4:-1 11:16 29:53
~creat_the 3:22
~cryptography 8:8 29:-4
~css 2:37 11:-10
~current 4:15 5:60
~current_phas 5:2
~currently 12:43 26:8
~customer 2:8 4:-3 6:4 9:-2 12:2 15:20 20:27 24:-14 29:6
~customer_for 29:22
~customer_how 28:7
~customer_i 17:17
~customer_is 2:28 6:6 9:33
~customer_what 5:-12 13:27 17:-15 18:64
~customer_when 20:10
~customer_who 34:22
~cut 2:49 5:37 6:33 9:-4 12:-17 20:5 25:-20 28:-11 31:54 33:-18
~cut_rc 29:52 33:-18
~cut_the 20:37 29:-38 31:22
~cutoff 1:26 6:11 10:-17 14:10 18:46 21:13 22:-16 24:-9 29:-14 33:36
~cutoff_for 1:8 21:16 22:-32 33:68
~cve 22:47 29:61
~cyc 3:6 29:-20 34:5
~cycel 3:15 14:7 16:-10 19:17
~cycl 1:-48 2:-19 3:78 4:82 5:40 6:-48 7:-30 8:1 9:-33 12:-39 14:34 16:-35 17:-14 18:-79 19:61 20:-8 22:-45 24:-6 25:-59 27:-32 29:-64 31:-25 32:-57 34:2
~cycl_befor 3:26 19:36
~cycl_for 2:-4 3:7 4:58
~cycl_look 14:35
~cycl_nam 4:4
~cycl_next 3:17
~cycl_pleas 3:-17 5:3
~cycl_we 5:36
~cycll 3:1
~cyycl 3:28 5:3
~czy 2:42 6:40 12:30 17:-4 29:-4 33:-27
~d 4:-3 10:7 11:-8 17:7 18:14 21:-40 25:7 26:6 27:26 28:-46 34:9
~daily 24:9 27:16
~dank 3:13 6:13 9:6 11:-5 12:6 13:-6 14:7 16:-3 17:-4 18:-3 19:6 20:7 21:1 25:20 29:-15 33:-4 34:-5
~dank_dir 3:14 6:13 9:6 11:-1 12:7 13:-4 14:13 16:-3 19:6 20:8 21:2 25:-2 26:1 27:1 29:-5 33:-3 34:-4
~dark 6:-2 9:32
~dark_mod 6:-2 9:32
~das 2:12 29:56
~das_releas 27:8
~dashboard 9:10 22:12
~dat 0:15 2:-182 3:-1 4:8 5:-127 6:-15 7:-59 8:-31 9:-149 10:-183 11:9 12:-98 13:-32 14:45 15:41 17:-54 18:43 19:64 20:85 21:-87 22:-77 23:-59 24:-102 25:-155 26:27 27:-7 28:-32 29:-26 30:-82 31:-53 32:15 33:68 34:-15
~dat_are 32:14
~dat_as 14:6 15:22 33:-29
~dat_between 1:5 16:-4
~dat_can 33:21
~dat_chang 16:2 20:-14 26:19 27:62 33:-56
~dat_de 20:41 33:-2
~dat_did 19:13
~dat_doe 33:3
~dat_fall 32:24
~dat_for 4:14 6:27 14:53 16:27 18:-25 19:-28 20:-12 27:-19 29:59 32:-7 33:11 34:-21
~dat_from 14:22
~dat_go 18:3 33:13
~dat_in 0:22 14:-17 26:23 31:7 33:-12
~dat_is 16:17 28:14
~dat_limit 1:11
~dat_of 1:-5 14:-81 16:4 18:-74 19:54 20:33 29:28 33:22
~dat_on 33:36
~dat_pleas 14:-4 15:9 16:-55 18:37 20:12 33:23
~dat_should 14:23 18:12
~dat_thank 19:1 26:1
~dat_to 0:1 29:16
~dat_was 19:10
~dat_with 11:3
~data 16:8 33:17
~data_los 16:8
~databas 29:38 33:-17
~day 1:40 2:-98 6:-65 7:-30 8:-112 10:-29 11:-96 12:-74 13:-74 14:-22 15:-48 16:73 18:-74 19:27 20:65 22:5 24:61 25:20 26:-11 27:-116 28:61 29:-65 30:-11 31:-49 32:29 33:31 34:-60
~day_after 1:18
~day_ahead 24:1 32:7
~day_as 16:9 33:7
~day_away 24:17
~day_b 28:1
~day_befor 1:67 24:56 28:-16 33:-8
~day_can 20:5
~day_did 19:42
~day_do 20:32 29:-17 33:25
~day_doe 33:11
~day_for 16:27 20:20 22:23 32:15 33:43
~day_in 16:-12 24:55
~day_is 9:5 10:-5 20:15 29:-1 33:58
~day_lat 21:35 33:-12
~day_later 16:38
~day_left 24:3
~day_of 10:47 20:18 28:-6 29:7
~day_on 1:17
~day_out 24:18
~day_pleas 16:49 24:-35 28:-14 31:6
~day_so 16:7
~day_thank 10:8 16:18 20:-4
~day_the 20:42
~day_to 16:-14 28:67
~day_until 29:34
~db 29:41
~de 6:-28 9:33 10:-75 12:27 14:-19 16:14 17:39 18:-6 19:-47 20:19 24:34 25:-41 28:29 29:-81 31:47 33:-15
~de_la 31:29
~de_releas 24:14 28:23
~deactivat 31:25
~dead 2:32 33:24
~dead_dat 33:30
~deadlin 0:13 1:32 2:-50 5:-20 6:24 8:-3 10:-1 11:19 12:-20 14:19 15:-5 17:-2 18:24 19:-15 20:-40 26:3 27:7 29:-18 31:-18 32:4 33:2
~deadlin_are 14:54 32:-19
~deadlin_com 18:3
~deadlin_for 0:54 1:31 18:-28 28:16 29:5 33:6
~deadlin_in 27:6
~deadlin_of 29:1
~deadlin_on 32:3
~deadlin_pleas 33:15
~deadlin_thank 0:4 14:-7 18:20
~deadlin_to 33:4
~deal 10:39
~deal_with 10:39
~dealin 0:10 18:16
~dear 25:25
~deb 29:24
~debdiff 7:11
~debian 25:17 29:33 33:-5
~decid 3:17 6:-12 7:15 8:-3 9:18 13:-35 16:9 20:2 22:-20 25:-3 34:51
~decid_on 3:15 7:20 8:-9 16:4
~decision 7:11 8:10 9:11 29:-23 34:3
~decision_on 7:19 8:12 9:6 13:-12
~deck 14:7 18:39 29:-15 33:28
~declin 8:26 9:-15 13:3 29:4
~declin_the 29:14
~default 23:43 29:-8
~defin 0:1 10:52
~definition 10:20
~definition_of 10:20
~delay 15:73 16:35 33:-6
~delay_final 15:27
~delay_of 15:24
~delay_the 29:11
~delet 6:1 10:-2 18:12 23:-10 29:26 31:31
~delet_the 6:2 24:15 29:32
~deliver 27:5
~deliverabl 10:2
~dem 27:20
~demander 21:22
~demander_une 21:22
~demo 1:23 11:27 29:-5
~den 4:1 27:13 34:2
~den_str 27:20
~deni 9:-1 13:33
~dentist 29:26
~deny 7:28 8:42 13:-12
~dep 2:20 6:-11 12:1 28:33 29:-58 33:35
~dependenci 12:7
~dependenci_in 12:11
~dependency 2:12 10:4 33:12
~dependency_bump 12:3
~deprecat 2:7
~deputy 34:30
~der 9:23 10:11 29:-10 33:1
~derogation 13:19
~des 5:3 9:16 16:5 31:10
~des_chain 29:19 33:9
~describ 10:46 17:31 33:-8
~describ_the 5:10
~describ_what 10:24 33:-5
~design 29:4
~despit 13:9 22:30
~despit_the 13:10 22:11
~dev 2:-3 5:61 11:-1 12:-16 17:24 18:-28 25:-5 26:3 27:50 28:-5 29:-19 30:29 31:2 34:-18
~dev_dependency 10:9
~dev_or 5:42
~dev_to 27:29
~develop 5:25
~developer 10:26 17:2
~development 4:12 5:22 12:14
~did 5:16 6:84 8:-50 9:61 10:-91 12:23 13:47 14:-55 15:-5 16:-27 17:-1 18:-48 19:61 20:-66 21:-70 22:-14 23:37 24:-15 28:-52 29:-30 30:44 31:-54 32:-5 33:-9 34:8
~did_anyon 13:30 21:-11
~did_i 2:26 6:25
~did_it 25:41
~did_m 6:34
~did_my 9:26
~did_not 8:9 22:5
~did_rc 6:14
~did_someon 7:1 12:5 30:4
~did_str 12:21 19:-3
~did_the 5:-11 9:35 12:35 19:6 23:6 29:23 33:-5 34:27
~did_they 5:2
~did_we 3:20 5:-45 6:12 7:-17 9:16 13:20 19:45 29:-15
~did_you 7:27 8:-10 30:36
~die 12:9 19:14 29:-54 33:16 34:19
~die_abhangigkeiten 12:6 33:9
~differenc 10:32
~differenc_between 10:29
~different 33:31
~digest 2:-4 25:-4 26:33 27:61 29:-23 30:7 31:27
~digest_her 31:12
~dir 3:14 6:8 9:6 10:11 11:-2 12:3 13:-5 14:13 16:-3 18:-5 19:6 20:8 21:1 25:-2 26:1 29:-5 33:-19 34:-7
~direct 23:14
~direct_messag 23:14
~disabl 31:52
~discus 8:-4 21:7 29:15 30:5 31:-20
~disk 28:-23 29:57
~distribution 27:42 29:-25 31:12
~dm 27:98 33:-31
~dm_me 24:-16 27:89
~dm_when 24:3 33:-10
~dms 2:-27 11:37 25:-29 26:49 27:12
~dni 28:63 29:-20
~do 0:27 1:-44 2:3 3:61 4:-1 5:-56 6:-72 7:5 9:-57 10:23 11:28 12:-38 13:-89 14:-41 15:35 16:-2 17:26 18:-21 19:-113 20:8 21:27 22:-128 23:28 24:-17 25:-49 26:28 27:-166 28:34 29:15 30:53 32:-4 33:-11 34:33
~do_client 10:13
~do_doc 2:5
~do_for 11:18
~do_i 0:6 9:-73 10:-23 11:18 13:-5 14:-42 15:10 17:22 18:21 20:-71 21:10 22:-30 23:-43 25:-111 28:-4 29:23 30:24 32:1 33:-38 34:87
~do_my 29:7
~do_new 2:-18 12:16
~do_not 0:45 2:-49 3:46 4:-7 7:16 9:-21 12:-21 14:-5 15:64 16:-56 21:6 22:-43 23:11 24:4 26:5 29:-76 30:54 31:7 33:-91
~do_now 18:-13 21:21
~do_peopl 0:-11 11:15
~do_rc 28:21
~do_reminder 23:16 31:-17
~do_that 2:8 11:12
~do_the 4:8 16:22
~do_they 10:13 11:15
~do_we 2:-70 3:-10 5:-1 9:2 13:3 14:61 17:-14 18:-10 19:-39 20:35 21:-15 25:-28 26:-5 28:32 29:60 30:-23 33:15
~do_you 0:9 2:8 3:34 10:2 14:-27 20:17 26:53 30:-68
~doabl 2:38
~doc 0:59 1:52 2:30 10:-35 15:-3 16:-46 17:58 18:-15 19:-4 21:-57 27:15 31:13
~doc_about 27:17
~doc_chang 33:2
~doc_fix 17:25
~doc_for 11:11 29:13
~doc_freez 0:43 10:-34 25:12 29:13
~doc_patch 2:79 10:-33
~document 29:6
~documentation 0:18 3:4 5:-23 11:14 12:-7 24:3
~documentation_freez 0:28
~documentation_patch 2:40
~documentation_team 24:11
~doe 0:-32 1:-16 2:28 6:-4 7:18 9:26 10:43 11:20 12:12 13:-9 14:17 15:-33 16:-50 17:-3 18:-17 19:-55 20:27 22:-56 24:-37 25:-71 26:37 27:-40 29:30 30:-37 33:5 34:-43
~doe_a 2:7 34:12
~doe_anyth 18:28
~doe_featur 28:32
~doe_ff 2:-42 10:53
~doe_it 2:36 20:55
~doe_m 33:37
~doe_mean 10:12
~doe_my 6:11 13:14
~doe_not 8:3 29:29 31:13
~doe_one 11:56 29:-21
~doe_rc 33:34
~doe_requirement 10:4
~doe_str 33:20
~doe_that 11:4 29:-6
~doe_the 2:31 3:23 5:10 14:15 19:-20 20:14 29:10 33:-16 34:-8
~doe_thi 10:-20 14:27 19:9 29:10
~doing 5:37 9:18 33:10
~don 6:67 10:-8 14:-33 17:36 20:20 22:11 29:-17 33:-30
~don_and 18:12
~don_by 22:12
~don_with 12:20 18:28
~door 6:38 22:15 29:-58 33:11
~door_for 22:17
~down 5:-3 8:56 9:13 10:-37 11:-27 12:5 16:25 18:12 20:-8 25:-44 27:-46 29:24 31:39 33:66
~down_for 33:37
~down_the 8:30 9:4
~download 20:41 29:6
~download_it 20:19
~download_the 29:10
~draft 4:19 20:8
~draft_a 4:9
~draft_the 20:9
~draw 14:31
~dream 6:2 11:-17 25:31
~driver 2:57 8:15 29:-18 33:17
~drop 2:4 20:20 24:43 29:-70 30:23 31:17 33:9
~drop_dead 33:30
~drop_me 30:2 31:14
~drop_the 24:9 27:-11 31:26
~due 6:-35 10:-18 24:55 25:-43 28:-22 29:-40 32:96 33:32
~due_befor 18:27 32:8
~due_by 32:20
~dumb 10:29
~dump 14:28
~dur 2:85 10:-17 12:-22 17:2 31:43
~dur_str 2:58 10:-27
~dur_the 2:12 22:2
~durch 9:30 29:-20
~duty 34:31
~e 2:-25 6:41 7:45 8:-39 10:-29 18:30 29:12 34:6
~each 27:32
~earlier 6:-11 15:20 16:24 18:40 19:18 23:4 33:-24
~early 1:11 2:5 3:5 11:-11 21:20 23:35 29:-18 33:-8
~earth 10:35
~easy 17:54
~eat 17:-5 25:49
~edit 2:22
~een 2:11 24:18
~effect 12:55
~ein 1:16 9:-14 21:33
~ein_exception 21:3
~ein_featur 2:8
~einen 1:9 16:18
~einen_tag 16:23
~el 6:11 16:22 18:8 25:-15 29:31
~el_schedul 18:17
~el_str 24:4
~els 11:33 25:3 31:26
~email 26:41 27:13
~embargo 2:1
~embarrass 22:3
~emoji 9:11 10:17
~en 5:78 6:-14 10:-22 12:8 13:9 14:-15 18:10 29:-15
~en_is 5:65 10:-11
~end 1:5 2:-67 4:40 14:-2 16:12 19:9 20:16 21:20 22:-11 28:-57 29:22 32:47
~end_in 14:-2 19:12
~end_of 1:4 4:18 16:1 20:36 29:-15 31:-21 32:27 33:21
~end_up 21:6 22:-3
~endpoint 2:26
~engineer 17:32 25:13 29:-9
~english 25:5
~enough 2:10 7:22 31:52 33:-9
~entail 7:9 15:3
~enter 1:34 5:25 11:29 14:-12
~enter_a 1:33
~enter_the 5:16
~entry 1:21
~environment 17:3
~eol 10:72 11:-19 19:-21 20:-6 29:18
~epoxy 14:-23 19:86 33:-5
~error 2:38 10:-5 29:36
~error_messag 2:36
~eta 4:-26 10:-18 16:-22 18:-7 20:113 28:5 29:-17 33:44
~eve 24:48 27:-5
~even 10:-28 12:-23 15:15 21:61 22:13
~event 4:-2 18:35 27:1 32:25
~ever 11:-13 17:28 25:22
~every 8:-7 13:22 14:89 20:-12 24:46 25:19 27:64 28:-14 31:-48 32:-12 33:-52
~every_dat 14:50
~every_deadlin 14:8
~every_freez 27:22 31:-19
~every_mileston 14:32
~every_monday 24:45
~everybody 25:23
~everyon 5:18 12:3 14:-12 18:9 20:13 25:-15 29:1 31:7 34:3
~everyon_i 7:9
~everyon_is 12:14
~everyon_keep 10:20
~everyth 8:4 10:6 11:24 12:23 13:5 14:27 16:17 20:-26 24:-6 25:-30 29:-17 31:13 32:-7
~everyth_about 10:19
~everyth_from 14:40 31:-10
~everyth_that 8:24
~exact 33:51
~exactly 10:37 25:12 28:14 29:-13
~exampl 7:41 11:25 25:-15
~exc 8:-6 9:44 13:32 22:17 29:-17
~exception 2:-3 5:-21 7:3 8:44 9:26 12:-22 13:23 16:-29 17:-26 20:-12 21:38 22:39 27:15 32:-20 33:-23 34:28
~exception_approv 9:29
~exception_are 27:20
~exception_be 21:27
~exception_but 21:26
~exception_for 2:23 8:18 9:15 13:27 21:-29 22:35 34:-27
~exception_i 9:42 13:-8
~exception_if 21:35 22:-24
~exception_is 9:-4 13:-3 21:16 27:35
~exception_list 13:7
~exception_need 8:-9 21:51
~exception_of 22:31
~exception_on 7:26 8:-21
~exception_queu 13:16
~exception_request 8:17 22:8
~exception_thank 8:1 13:12
~exception_that 13:25 21:-18
~exception_thi 13:2
~exception_to 10:28 13:-9 22:23
~exception_want 22:18
~exception_wer 13:-6 19:18
~exception_with 13:20
~exceptoin 13:3
~excus 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
~excus_me 1:10 4:1 6:8 8:-5 10:-1 11:-9 12:3 15:10 16:11 18:8 19:-7 20:3 23:1 24:-9 27:-17 28:4 29:-3 31:-4 32:4
~exec 27:3
~exempt 2:18 10:13 12:-5
~exemption 13:6 22:35
~exist 3:23 6:2 11:26 29:-12
~exist_a 11:9 17:8
~expect 17:12 20:57 29:-15 33:22
~expect_of 17:22
~expens 29:10
~expir 6:58 9:31 32:-5
~explain 10:70 11:35 13:-7
~explain_how 11:5
~explain_the 11:3
~export 2:2
~extend 6:-14 8:17 15:9 29:4 33:13
~extension 13:1 22:19
~extra 0:33 1:42 22:5
~extra_day 16:26 22:6
~fail 29:56
~fall 10:4 32:68 33:23
~fall_in 32:3
~fall_into 32:19
~fall_on 33:24
~fall_under 10:34
~fang 17:27
~fang_i 17:27
~far 5:22 10:-15 12:-15 13:66 20:-13 23:41 28:70 29:-52 33:-11
~far_as 18:3
~far_is 5:22
~far_off 28:57
~favour 0:25 8:3 29:-1 34:-5
~favour_of 0:25 8:3 34:-5
~feaatur 33:7
~featuer 33:31
~featuer_freez 33:22
~featur 0:-49 1:-14 2:13 3:-14 5:25 6:4 7:-48 9:-49 10:24 11:5 14:-47 15:6 16:17 17:-3 18:-1 19:22 20:-36 21:2 22:6 27:-13 28:21 29:-36 30:-12 31:-10 32:-57 33:15 34:5
~featur_are 2:-15 12:26
~featur_can 6:21
~featur_cod 33:29
~featur_freeez 33:9
~featur_freez 2:-52 12:-4 15:19 16:18 17:4 19:16 21:18 24:26 25:2 26:10 27:-14 29:-104 33:-7
~featur_in 2:12
~featur_is 2:15
~featur_or 2:-2 5:65 34:10
~featur_proposal 16:23 33:-12
~featur_still 12:13
~featur_work 2:-11 5:33
~featurefreez 33:19
~feautr 28:1 29:-10 33:32
~feb 4:26
~fedora 20:8 29:12
~feed 14:-25 26:70 27:35
~feez 10:37 12:12
~ferez 12:19
~fetaur 29:-2 33:4
~fetur 10:-15 12:8 16:2 29:-14 33:32
~fetur_freez 10:-14 16:3 33:39
~few 32:21
~few_day 32:21
~fewer 26:-20 30:48
~ff 0:-43 1:-71 2:-1 3:-26 4:-35 8:-70 9:-153 10:21 11:-47 13:-110 14:-31 15:78 16:104 18:-2 19:34 20:-128 24:6 25:-121 26:-42 27:-19 28:42 29:-272 32:-4 33:62
~ff_and 2:3
~ff_cover 10:3
~ff_dat 19:43
~ff_in 12:4 28:17
~ff_is 24:9 27:-6 33:30
~ff_on 6:-10 12:23 19:2 34:5
~ff_or 18:7
~ff_pleas 28:36 33:-27
~ff_thank 10:14
~ffe 2:-82 6:-46 8:1 9:29 10:27 11:31 13:34 14:-11 19:-46 21:103 22:78 24:-36 27:-71 28:-28 29:-129 33:-84 34:-26
~ffe_for 8:33 22:6
~ffe_on 13:16
~ffe_pleas 22:37
~ffe_request 21:19
~fil 2:-3 9:16 10:-21 11:-7 13:28 21:37 22:46 29:29 34:-34
~fil_a 9:6
~fil_an 21:-12 29:20
~fil_it 21:23 22:11
~fil_that 21:4
~fill 18:29 21:21 29:-37
~fill_in 18:30 21:21 29:-25
~fin 2:66 8:61
~fin_with 8:6
~final 0:-11 5:-12 6:28 10:31 14:-16 16:13 17:-4 19:7 20:24 22:-37 23:-11 24:16 25:-59 27:8 29:-95 32:-34 33:28
~final_dat 4:23 33:8
~final_on 20:5
~final_rc 6:4 14:-33 16:16 18:2 20:-113 31:8 33:65
~final_releas 10:30 20:22 27:14 33:-61
~finally 25:10
~find 7:4 17:6 21:19 22:-5 29:30
~find_the 7:8 29:2
~finish 2:10 12:17 22:5 28:8 33:-14
~finish_my 28:20
~finish_the 6:21 22:4
~finla 20:11 33:15
~finla_rc 33:18
~first 2:-15 9:-5 10:-40 11:-1 16:-8 17:93 18:75 20:-9 21:9 25:-10 29:-23 33:38 34:-21
~first_day 4:26 17:52 25:-23
~first_patch 17:24
~first_rc 18:-1 33:75
~first_tim 17:14
~first_week 17:3
~fiv 1:3 16:24 25:13
~fiv_day 1:8
~fix 1:-36 2:39 5:19 6:-37 8:12 10:4 13:-33 16:59 17:31 21:2 22:31 33:-13
~fix_after 22:1
~fix_for 2:44
~fix_in 2:38 29:1
~fix_is 8:10 16:22
~fix_it 16:21
~fix_now 12:16
~fix_the 29:12
~flag 11:5 12:5 24:34 29:-15
~flamingo 19:96 33:-25
~floor 29:20
~flow 12:6
~folk 0:5 3:-3 4:10 6:2 8:-9 9:1 11:-5 16:-4 17:13 19:-1 20:2 24:9 25:5 27:-8 29:-2 30:11
~folk_can 24:8
~folk_how 17:23
~folk_what 5:14
~folk_when 29:-19 33:18
~folk_would 30:12
~follow 3:17 4:14 10:-51 11:16 14:-44 17:-11 18:63 24:26 26:45 27:54 33:-53 34:-17
~follow_deadlin 18:11
~follow_featur 26:3
~follow_rc 34:-1
~follow_releas 3:26 4:15 20:-13
~follow_the 18:11 26:14
~follow_up 24:41 27:-12
~foo 25:-11 29:44
~fooclient 33:4
~for 1:9 2:-9 3:-2 4:25 5:-8 6:19 7:-5 8:14 10:7 11:4 12:-11 13:21 14:-20 15:-21 16:-14 17:-6 18:-6 19:-20 20:11 21:50 22:60 24:-20 26:5 27:1 28:12 29:1 30:-5 32:5 33:28 34:12
~for_a 2:45 3:47 9:-37 21:36 22:7 29:-63 32:-5
~for_an 10:-34 13:78 21:41 22:-8
~for_another 0:25
~for_ask 6:2 8:-8 11:11 12:5 17:5 19:2 22:-21 24:2 32:3
~for_backport 1:2
~for_client 16:12 33:7
~for_dat 26:24
~for_den 22:2
~for_doc 0:15
~for_exception 21:29 34:-10
~for_featur 10:-30 12:11 16:-27 21:25 24:10 28:16 33:9
~for_ff 24:-20 28:36 31:42
~for_ffe 13:-27 21:66
~for_final 6:4 16:-10 24:13
~for_freez 27:13
~for_good 6:38
~for_googl 14:-2 26:40
~for_hibiscu 14:38 34:17
~for_how 29:12
~for_it 2:2 22:11 33:30
~for_les 1:2
~for_lib 34:6
~for_librari 28:8 33:13
~for_lunch 29:57 32:-17
~for_m 2:17 6:-7 16:1 23:-10 24:50 33:38
~for_me 1:-12 2:-8 7:-36 10:30 11:-24 13:20 14:3 21:11 24:-18 25:1 27:21 29:13 31:24 33:11
~for_membership 33:18 34:1
~for_mileston 24:13 27:8
~for_monday 1:11
~for_mov 11:31 25:3
~for_my 3:19 18:1 19:31 29:-1 33:-8
~for_new 2:-63 6:34 17:33 29:-49 33:58
~for_next 32:4
~for_one 0:7 2:15
~for_our 22:51
~for_pr 22:34
~for_proposal 6:7
~for_pull 22:44
~for_rc 1:-30 16:1 23:41 24:28 29:49 31:-28 33:-30 34:4
~for_releas 1:6 27:11
~for_requirement 13:37 28:21
~for_review 33:38
~for_sept 1:-10 24:30
~for_september 32:10
~for_someon 25:12
~for_str 6:5 10:-50 16:38 23:22 24:-55 27:16
~for_string 21:11 22:-14
~for_test 5:21 8:26 21:17 28:-15
~for_the 0:7 1:30 2:-23 3:-24 5:6 7:26 8:10 9:32 10:-5 12:2 13:18 16:-11 17:-19 18:-10 20:20 21:-17 22:40 23:-19 24:-41 25:14 28:10 29:14 30:-9 31:-45 32:3 34:14
~for_thi 1:-23 21:25 22:-8 29:47 30:2
~for_thursday 32:22
~for_today 31:29
~for_translator 10:18
~for_two 8:1
~for_us 1:18 32:27
~for_version 4:17
~for_what 9:24
~for_your 25:6
~forbid 10:3
~forbidden 2:14 10:-27 12:12
~forc 6:-28 12:92 29:4 33:-19
~forget 1:-6 2:-9 4:11 7:-17 10:4 11:14 14:5 19:-8 20:-2 22:-1 23:-14 24:34 28:-12 29:-4
~forget_how 17:12
~forget_is 6:12
~forget_rc 10:20
~forget_what 17:-3
~forget_when 3:3 20:-3
~forget_who 34:8
~forgot 2:7 8:6 9:1 11:-17 13:-8 16:15 17:-11 18:1 25:-2 28:10 29:10 30:-2 33:3 34:-6
~form 21:38
~fortnight 28:9 32:9
~forward 15:13 29:8
~fosdem 25:14 29:25 33:-10
~four 1:1 3:22
~four_month 3:23
~fpf 6:24 10:28 19:-1 20:-11 29:-53 33:48
~fpf_dat 20:-2 33:31
~fre 12:20 32:1
~free 12:38
~freeez 14:14
~freez 0:13 1:8 2:4 3:-41 5:-45 7:-31 9:9 10:13 11:-1 13:7 15:6 16:16 18:7 19:8 20:-66 21:-4 22:19 24:5 26:-1 27:8 28:9 29:9 30:-43 31:6 33:-6
~freez_a 1:32 6:-1 10:-21 12:11 15:18 16:27 24:-28
~freez_about 10:35
~freez_activ 12:33
~freez_affect 10:14
~freez_alert 27:21
~freez_already 6:36
~freez_also 19:17
~freez_and 16:13 18:20 33:-29
~freez_apply 2:12 10:14 12:17 34:-12
~freez_are 6:20 12:4
~freez_as 15:18
~freez_at 33:16
~freez_back 16:29
~freez_be 16:37 24:-4 33:-11
~freez_been 12:7
~freez_befor 15:17 32:26
~freez_begin 27:32 29:8
~freez_begun 12:37
~freez_block 2:19
~freez_break 2:-7 9:50 10:-13 12:-33 13:21 21:40 22:27 25:-8
~freez_but 0:5
~freez_by 13:17
~freez_can 10:15 15:-19 34:22
~freez_cheer 10:5
~freez_com 29:12
~freez_d 18:4 29:-1
~freez_dank 10:5 28:9 29:14 33:-42
~freez_dat 15:17 18:-37 33:15
~freez_do 14:30
~freez_end 16:17 29:2
~freez_exception 8:59 9:59 10:-75 11:26 21:-14
~freez_fall 33:19
~freez_featur 19:10
~freez_for 1:25 12:-64 29:6 33:28
~freez_forbid 10:3
~freez_forward 15:19
~freez_from 27:21
~freez_goe 16:10
~freez_happen 6:17
~freez_has 6:32 14:-7
~freez_hit 18:6
~freez_in 10:-21 12:3 14:24 18:-3 19:-2 25:24 31:-13 33:58
~freez_is 2:23 6:-22 12:-5 16:14 18:20 21:29 24:-7 33:24
~freez_kick 6:-20 12:19 33:36
~freez_last 19:-4 28:25
~freez_many 33:-8
~freez_mean 10:35 12:-2
~freez_new 16:18
~freez_next 33:6
~freez_no 2:7 31:11
~freez_notic 27:9
~freez_now 12:45 21:36 33:-2
~freez_of 19:13
~freez_on 1:4 6:-6 10:-5 12:71 33:42
~freez_only 10:7
~freez_or 2:-11 6:34 10:-34 12:21 18:32
~freez_pleas 2:-22 6:2 10:17 16:-40 22:38
~freez_should 16:40
~freez_sorry 10:17
~freez_start 16:20 29:31 33:-25
~freez_still 6:2
~freez_stop 2:29
~freez_string 10:8
~freez_thank 2:20 24:21 27:15 29:-43 33:27
~freez_to 19:4 27:7 33:-24
~freez_two 19:31
~freez_until 22:4
~freez_vs 10:6
~freez_waiver 11:17
~freez_was 19:44
~freez_what 0:1
~freez_when 33:15
~freez_which 29:38 33:-5
~freez_with 10:-27 16:45 19:45 33:-29
~freez_yesterday 34:26
~freezz 12:1
~french 29:13
~fresh 4:19 5:-5 17:41
~freze 12:16 29:16 33:-11
~fri 32:25
~friday 0:-4 1:40 2:9 7:-12 10:-14 14:-3 16:40 24:37 27:-23 29:3 32:56
~friday_is 33:45
~friday_pleas 7:-2 16:27 29:26
~friend 8:-30 25:12 29:11
~from 1:5 4:11 6:-46 8:43 9:-3 10:32 12:-49 14:28 15:-35 19:37 20:-54 21:-6 25:8 26:-34 27:-6 28:-8 29:12 30:2 31:46 33:-5 34:-7
~from_featur 19:5
~from_last 9:21 29:23
~from_me 8:30
~from_merg 2:11
~from_now 14:42 27:55
~from_rc 19:3
~from_the 1:12 10:19 14:-24 25:9 27:-79 30:26 31:32 33:-1
~from_today 32:-2
~from_which 33:20
~froz 6:23 12:-20 25:4
~frozen 2:4 5:-12 12:60 17:-2 22:24 25:16 29:46
~frozen_again 12:-68 25:27 29:43
~frozen_is 25:23
~frozen_or 12:32
~frozen_thank 12:13
~frozn 5:-10 12:74 29:-7
~frreez 14:20
~ftbf 29:1
~full 14:57 18:30 28:19
~full_calendar 14:11
~full_list 18:36
~functionality 33:24
~funny 25:29
~futur 18:15
~ga 1:-4 2:-8 4:3 5:-8 6:20 9:-8 10:20 14:32 15:-13 16:31 19:46 20:94 22:-18 24:-19 25:-20 28:14 29:-64 33:-79
~ga_dat 16:6 20:20
~ga_day 20:14
~gantt 5:-13 14:41
~gat 0:3 2:-14 9:-14 12:55 13:-4 18:20 21:7 25:-15 27:7 29:20
~gat_shut 12:29
~gazpacho 19:89 20:-3 33:-25
~gcc 29:38
~gdpr 9:8 29:-6
~gdpr_banner 9:8 29:-6
~gel 12:50
~gel_des 29:2 33:3
~general 26:19 30:-21 31:30 34:20
~generally 19:16
~generat 4:32
~german 11:18
~get 1:-31 2:-1 4:40 6:-69 7:4 10:-15 11:-17 12:-71 13:-92 15:-14 16:-69 19:-26 20:3 21:36 22:6 23:3 24:13 26:70 27:31 29:-3 30:10 31:-37 32:-31 33:23 34:-39
~get_a 0:8 2:-15 17:-48 21:-20 24:36 26:24 29:43 33:-22
~get_an 11:-36 21:41 22:38
~get_in 8:11
~get_it 20:3 21:33
~get_its 9:26 22:-8
~get_lock 33:11
~get_my 8:38 9:-2 17:20 20:14 29:-25 33:23
~get_tagg 33:35
~get_the 2:-57 4:28 9:6 20:8 26:53 27:32 31:-8 34:-12
~get_thi 2:49 20:7
~get_through 2:18
~get_to 34:11
~get_your 11:15 26:13
~gett 10:-9 11:-11 18:13 21:37 31:22
~gett_an 21:22
~gia 6:31 12:9
~git 29:70
~giv 2:-49 5:11 8:22 10:-21 11:37 13:17 16:30 19:-44 20:-16 22:17 27:-5 28:-4 29:-15 32:17 33:8
~giv_me 5:31 11:19 13:12 14:9 16:-32 18:8 19:-13 22:9 24:-5 25:7 27:-96 28:9 31:-43 32:28 33:6
~giv_us 24:5
~global 33:20
~global_requirement 33:20
~glossary 10:26
~go 1:13 2:26 4:9 5:-8 6:9 7:-1 8:12 10:-40 12:4 22:-34 25:22 28:5 34:-9
~go_ahead 8:14
~go_by 6:32
~go_for 8:5
~go_in 2:45 7:4
~go_nogo 1:38
~go_or 34:1
~go_out 23:8
~go_through 9:4
~go_to 25:19
~goe 2:46 6:-21 16:18 20:16 28:-13
~goe_out 6:-17 33:19
~going 0:-25 2:-14 4:18 9:7 10:-3 12:12 20:3 25:16 29:-19 31:-3 32:38 33:1
~going_on 5:11 12:28 32:2
~going_to 0:-22 9:1 33:15
~gold 20:55 29:-48
~goliv 1:30 20:16 24:9 29:-4
~goliv_dat 20:24
~gon 2:2 6:85 33:-8
~gon_by 6:31
~good 1:-1 2:26 6:17 8:13 14:-39 16:-18 17:27 20:6 21:-9 24:-8 25:18 27:-4 31:1 33:15
~good_for 10:27 11:28 25:-35
~good_morn 5:3 10:-5 12:2 14:-8 18:17 20:15 24:-43 25:-22 29:2 31:4 33:22 34:9
~good_to 2:50 8:11
~googl 26:19
~got 5:9 6:-7 11:13 13:79 17:20 21:-36 25:5 28:40 29:-73 32:10 33:25 34:-66
~got_a 2:7 11:20 17:-17 25:30 29:-24
~got_its 9:7
~got_the 5:5
~got_to 5:5
~got_until 32:19
~gpg 11:-6 29:62
~gracia 0:6 1:-5 5:5 6:-3 8:-8 11:-4 12:-5 13:8 18:-6 24:2 25:6 26:10 30:4 31:-2 34:2
~grant 2:-22 8:42 13:10 19:5 22:21 27:32 29:-7 32:-13
~grant_an 22:18
~grant_exception 13:-11 34:6
~grant_the 8:32 22:-22
~grant_thi 13:20 32:-7
~grant_until 8:29
~grant_us 8:-2 22:44
~grateful 16:8
~great 8:-8 25:58
~green 7:2 8:37
~green_light 8:42
~ground 9:12
~guid 11:35 17:48 18:-17 24:17 29:1
~h 11:63 22:14 24:41 25:-51 29:-33 32:5
~ha 25:32
~hack 17:3
~had 0:10 6:35 12:-3 19:2 25:15 28:-35 31:15
~had_a 0:13
~had_rc 33:2
~haha 25:48
~half 2:27
~halfway 5:31 6:-9
~hallo 1:-8 2:-9 3:-1 7:-6 9:5 10:5 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
~hallo_zusammen 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
~hand 12:-5 14:-10 20:10 25:30 26:5 29:-23 33:35
~handl 34:44
~happen 2:-4 6:28 7:10 10:13 12:11 13:-13 24:-6 25:-28 32:64
~happen_on 10:29 20:-6
~happen_to 9:25
~happy 16:-9 25:60
~happy_friday 25:14
~hard 1:16 8:30 9:-9 10:57 28:-24
~has 2:6 3:8 5:44 6:53 7:20 9:28 10:-6 12:36 13:30 14:-11 15:42 17:-53 18:-53 19:-68 20:10 21:-33 22:-21 28:-41 29:-14 32:-7 33:-30 34:-15
~has_a 20:14
~has_anyon 3:1 9:32 15:26
~has_anyth 13:29
~has_been 8:32 25:13
~has_featur 6:-14 12:22 33:19
~has_it 12:29
~has_not 6:14
~has_pass 6:7
~has_the 5:38 9:29 10:6 12:42 13:-80 20:12 25:-34 29:3 33:-67
~hav 0:12 2:-22 4:-9 6:19 8:9 11:-29 13:18 14:2 15:-26 16:20 17:-9 18:3 19:-7 20:-7 21:-5 22:12 23:32 24:-20 25:18 27:-1 28:24 29:-11 30:-10 32:11 33:10 34:-24
~hav_a 1:23 22:14 24:19 25:34 28:20 33:-49
~hav_an 3:10 22:3 33:22
~hav_and 14:11
~hav_befor 28:24
~hav_ff 10:11 16:10
~hav_for 20:5 33:-8
~hav_got 5:1
~hav_i 2:10 23:23
~hav_in 14:31
~hav_left 28:-3 29:14
~hav_m 10:6
~hav_my 8:34 17:4 25:-12
~hav_never 17:27
~hav_not 6:3 7:43 15:1
~hav_on 32:8 33:24
~hav_requirement 6:40 12:-26
~hav_someth 32:20
~hav_str 12:30 16:27 33:-21
~hav_the 2:-21 4:7 12:39 26:19 27:25 28:29
~hav_they 12:9
~hav_to 4:-23 10:15 13:-3 16:-30 17:-10 18:69 20:35 21:48 25:44 26:-3 28:-13 29:-101 33:40
~hav_until 22:32
~hav_we 5:54 6:50 15:-41 25:-11 30:10 32:37
~hav_you 33:14
~he 7:23 21:32 22:-19 24:-31 29:18
~head 1:-21 5:-8 14:-25 18:86 24:37
~head_up 24:39
~hear 15:8 25:16 27:35
~hear_about 27:47
~heard 10:7
~hello 6:-3 7:7 10:17 11:-24 16:-3 17:15 21:15 22:-2 25:21 29:-3
~hello_relbot 1:1 6:-2 7:9 10:20 11:-17 21:16 22:-5 25:-15 29:6
~help 11:84 14:-17 15:20 17:88 22:-6 25:-59 29:-13 31:-12
~help_me 5:2 11:46 17:-41
~help_out 17:33
~help_text 2:17 8:7 22:-7
~help_with 17:27
~her 0:-23 2:-81 5:-24 9:-23 10:18 11:4 12:-6 17:61 21:8 25:17 26:-5 27:87 29:-92 31:24
~her_pleas 25:9
~her_thank 27:11
~hereby 16:31 21:-11 22:43
~hereby_ask 21:-10 22:43
~hey 8:-1 10:2 13:-9 16:-7 17:8 19:-3 20:4 22:-11 24:-2 25:8 27:-2 29:8 31:4 33:4
~hey_folk 4:11 6:2 8:-7 9:2 14:2 20:4
~hey_team 10:7 11:1 12:2 13:-27 24:-5 25:-21 29:29 31:1
~hi 0:18 1:-28 2:12 3:26 5:11 6:-7 7:33 8:-17 13:-19 14:-18 19:7 21:32 22:-19 23:22 24:-20 25:4 27:-27 29:-5 30:20 32:-6 33:8 34:12
~hi_all 14:20
~hi_can 7:28 8:-6 26:12
~hi_how 29:2
~hi_i 17:13 25:11
~hi_is 5:14
~hi_ther 1:-18 2:1 5:14 8:-10 10:18 11:14 13:-8 14:-15 17:-50 20:16 23:1 25:-1 31:-6 33:18 34:7
~hi_what 2:17
~hi_when 23:2 25:2 29:-4
~hi_who 15:-3 34:28
~hibiscu 2:10 4:28 5:27 6:35 9:-32 10:-7 11:-40 14:28 16:10 17:-20 19:18 20:32 22:-5 25:-31 29:-19 32:-15 34:11
~hibiscu_in 2:-14 12:15 29:10
~hibiscu_out 6:2
~hint 34:14
~hir 12:-25 25:28 29:27
~history 6:53 19:37 33:-21
~hit 10:31 18:30 19:9 20:-10 24:22 28:49 29:-32 33:-41
~hit_m 19:10
~hit_me 24:25
~hit_rc 10:1
~hit_the 28:32 29:-19
~hit_us 18:25
~hmm 25:14
~hola 17:45 29:-7
~hold 1:-27 7:33 8:3 10:-31 12:15 15:13 16:22 29:-20 32:8
~hold_for 32:22
~hold_off 7:31 8:-19 21:3
~hold_the 15:17 22:16
~holiday 28:-26 29:18 31:13
~hook 27:47
~hop 2:6 6:2
~horizon 18:28 29:-9
~hotfix 2:21 20:7
~hour 10:-60 20:24 24:59 27:-15 28:54 33:12
~hour_befor 24:62
~hour_of 10:-22 33:40
~how 0:-21 1:-62 2:-94 3:22 4:-37 5:21 6:-150 7:-14 8:-86 9:19 11:67 12:-73 14:-9 15:4 16:-83 17:66 18:-43 19:42 20:-9 21:12 22:-102 23:14 24:-73 25:-10 26:-7 27:-90 28:92 29:42 31:-78 32:-99 33:-11 34:-45
~how_are 3:9 5:19 11:-3 14:-11 17:-6 25:39
~how_can 0:-20 2:6 7:4 11:12 15:13 17:36 30:-28
~how_clos 28:31
~how_do 11:43 15:13 17:16 21:-19 28:-62 29:27 30:7 34:10
~how_doe 11:30 17:42 19:7 29:-60
~how_early 11:-9 21:21 23:7
~how_far 5:12 20:-8 23:33 28:54 29:-37
~how_i 11:44 29:4 30:-23
~how_is 5:8 9:56 14:35 15:-6 17:-22 20:-22 21:2 25:27 28:-34 29:-53 33:5
~how_lat 33:40
~how_long 3:2 5:-1 11:-25 17:-13 19:13 20:26 25:-12 28:65 29:13 33:-73
~how_many 10:-31 11:-87 12:-13 13:50 14:19 17:-44 19:36 20:-7 24:-11 25:-58 28:29 29:73 33:-44
~how_much 28:58 29:39
~how_old 29:28
~how_soon 20:33 28:8 29:-14
~how_to 11:31 26:-2 28:-11 29:33 30:38
~how_would 3:17 10:17 11:14 21:-11
~how_you 11:42
~human 11:-26 25:6 34:44
~i 0:-25 1:-43 2:40 3:-13 4:-29 5:-8 6:26 7:32 9:-47 10:-2 11:40 13:5 14:3 15:3 16:-54 17:49 19:-20 21:33 22:7 23:4 24:-24 25:23 26:66 28:-22 29:-23 30:36 31:-24 32:-12 33:17 34:49
~i18n 27:12 34:20
~i_add 0:27 1:-21 2:32 11:5 29:-13
~i_allow 15:8
~i_already 29:17
~i_alway 24:20
~i_am 2:-41 4:-1 8:19 9:-27 10:16 11:11 14:2 17:45 19:7 21:8 24:-17 25:10 29:-25 32:18
~i_an 17:28
~i_approv 11:25 29:-30
~i_ask 2:-33 7:4 11:15 13:-20 15:2 21:-28 23:4 31:6 34:4
~i_be 2:-16 18:11 23:8
~i_begin 17:35 33:-8
~i_can 2:-28 11:15 26:25 29:18 30:-29 33:5
~i_chang 11:-18 15:12
~i_cherry 2:3
~i_das 29:9
~i_deny 7:18
~i_do 5:-13 8:9 10:29 17:16 18:-18 21:25 23:35 29:9 31:-4 33:-14
~i_fil 9:54 11:-10 13:17 21:-51 29:7
~i_finish 2:16
~i_forget 1:-7 2:-5 4:12 7:-16 10:21 11:3 12:1 14:6 19:-7 20:-1 23:-12 24:-62 25:3 28:-6 33:7 34:3
~i_forgot 2:7 8:6 9:1 11:-17 13:-8 16:15 17:-11 18:1 25:-2 28:10 29:10 30:-2 33:1 34:-5
~i_get 2:-4 11:7 14:41 20:41 23:-23 24:21 30:-21
~i_go 25:22
~i_hav 2:10 3:-12 7:35 8:-6 9:-34 12:-79 13:-3 14:-3 18:48 21:7 22:27 23:18 25:-27 26:10 27:-3 28:-15 29:4 30:-38
~i_help 11:-43 17:60
~i_hop 6:3
~i_join 17:19
~i_just 2:12
~i_keep 10:23
~i_land 2:15 17:-10 25:31
~i_mak 2:-3 3:18
~i_may 6:4 26:11
~i_mean 28:11 33:26
~i_merg 21:5
~i_mis 2:23 6:11 30:20 32:38
~i_miss 2:9 18:-2 21:29
~i_must 13:25 18:6
~i_mut 30:46
~i_need 1:18 2:-5 3:9 8:-21 10:-24 11:-73 13:25 14:23 16:-21 18:19 21:8 22:-2 25:-27 30:8 31:-27 34:52
~i_not 2:5 17:10 30:10
~i_only 26:24
~i_out 2:14
~i_ping 34:17
~i_plan 3:19
~i_read 17:16 18:-15
~i_reject 7:32
~i_request 11:32 13:-33 34:8
~i_see 19:12
~i_set 11:17 23:1 24:-24
~i_should 5:3 7:-3 11:14 18:-12 26:3 32:52 33:11
~i_start 12:45 17:12 20:-18
~i_still 2:21 20:-4 25:17 26:1 28:3
~i_subscrib 11:-16 26:59 27:8
~i_tak 2:-33 7:-2 12:35 29:48 31:-8
~i_talk 34:14
~i_tell 5:20
~i_think 21:9
~i_too 6:22
~i_typ 11:71 15:-3
~i_unsubscrib 11:23 29:-19
~i_use 11:49
~i_wait 2:25
~i_want 1:6 2:-3 4:18 7:-9 14:23 17:-7 22:28 27:67 29:9 32:-12
~i_was 5:40 7:8 8:-6 12:31
~i_will 2:-7 8:14 20:-26 21:30 24:30 25:19 29:11 32:-19
~i_would 7:15 11:-33 13:22 17:35 19:3 21:-40 22:23 26:-12 30:5
~i_writ 6:31
~icon 9:27 22:28
~ics 5:-19 14:44 26:85 29:-50
~idea 10:19 15:8 25:22 31:-12
~if 0:1 2:47 5:-17 7:64 8:-15 10:1 11:-15 13:-33 14:6 15:56 16:-17 17:-33 19:-36 21:47 22:-1 24:-18 25:-7 27:8 28:16 29:-7 30:41 32:-36 33:6
~if_i 2:25 17:-13 20:-16 21:37 22:-14 29:-4 30:48 33:14
~if_it 2:39 33:9
~if_the 15:39 21:46 22:-50 23:14 31:-3
~if_thi 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-18 17:-1 18:5 19:-11 20:10 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:6 31:12 32:-2
~if_we 0:32 3:4 7:61 9:-13 15:38 33:-32
~if_you 28:11 33:6
~il 5:-3 6:24 10:-27 24:14 32:15 34:2
~ile 28:63 29:-20
~ile_dni 28:63 29:-20
~imag 6:12 29:5
~impact 7:2
~import 1:10
~important 17:9 18:16 32:-4
~in 1:33 2:34 3:12 4:-39 5:18 6:-28 7:13 8:9 9:-15 10:-22 11:-47 12:40 13:38 14:-19 15:-31 16:-52 17:-22 18:-26 19:49 20:21 21:14 23:-10 25:-23 26:-1 27:48 28:-27 29:-4 30:-42 31:31 32:44 33:9 34:-14
~in_a 1:75 2:24 10:13 24:-33 29:-50
~in_advanc 1:-1 5:-4 8:-1 14:3 18:16 21:10 23:-7 24:7 26:1 27:-8 29:-4 33:10
~in_after 13:12 22:40
~in_an 21:19
~in_are 5:9 10:-9 28:-1 32:37
~in_august 20:21
~in_charg 34:48
~in_day 28:13
~in_despit 13:10
~in_development 5:4
~in_dms 11:21
~in_doc 31:20
~in_effect 12:55
~in_favour 0:25 8:3 34:-5
~in_featur 12:49
~in_for 27:12 34:11
~in_forc 12:83
~in_freez 12:27
~in_general 27:2
~in_her 25:17 27:30
~in_how 28:75
~in_i 33:36
~in_it 31:40
~in_lat 2:-13 13:12 22:27
~in_lin 1:-3 9:-34 18:14 29:55
~in_my 7:2 11:41 12:-14 19:-22 25:10 27:10 29:-18 33:11
~in_next 32:34
~in_now 2:8
~in_october 20:11 32:34
~in_on 6:5 27:32
~in_one 2:10 5:8 14:31
~in_or 9:18
~in_order 14:27
~in_our 30:4
~in_past 6:-2 13:7 22:27
~in_plac 12:40
~in_qa 24:7
~in_requirement 2:6
~in_september 0:2 1:-6 5:-2 14:44 20:4 32:-13 33:53
~in_str 12:10
~in_the 0:27 1:30 2:25 3:-55 5:-8 6:60 7:-47 11:-53 12:-1 13:46 14:-145 17:22 18:9 19:29 20:-48 21:-8 26:-51 27:7 28:-20 29:16 31:-13 32:33 33:-34 34:-53
~in_ther 1:2
~in_thi 7:22 10:31 11:-12 17:17 27:4 28:15 31:38 32:-11 33:-17
~in_tim 2:32 21:8 24:9 29:-2
~in_tokyo 33:41
~in_two 33:24
~in_week 28:8
~in_what 5:26 11:21
~in_which 5:-1 6:15 20:38 26:6 29:12
~in_your 10:23
~includ 1:37 10:19 27:25
~indri 4:35
~inform 27:50
~inform_about 27:18
~information 8:24 9:-5 13:-4 17:43 21:35 25:-3
~infra 27:18
~insert 1:62 24:-17
~insert_a 1:33
~install 18:-8 29:26
~installer 1:35 9:19 22:15
~instead 16:48 26:9 33:-21
~instead_of 16:1 33:-4
~instruction 11:36
~interest 27:27
~interest_in 27:27
~interfac 12:17 33:21
~intern 17:21
~into 1:20 2:46 6:-17 11:4 14:-30 18:3 21:6 23:-11 27:39 29:35 31:-7 32:7 33:-16
~into_forc 6:-9 29:14
~into_hibiscu 2:15
~into_the 1:25 11:28
~into_thi 2:6
~introduc 1:17 24:-15
~introduction 17:15
~invit 8:-26 29:47
~involv 10:22 17:36 29:-20
~iri 4:76 14:-7
~is 0:4 1:-50 2:1 3:-19 4:-19 5:75 8:25 9:23 10:19 11:-17 12:51 13:-25 14:-13 15:13 18:28 19:-94 20:10 22:-46 23:6 24:-22 25:-18 26:18 27:-27 29:38 30:-26 31:-58 32:-2 33:7
~is_a 1:21 2:-38 5:-15 8:39 9:-1 10:127 11:-38 12:-2 17:-30 21:24 25:-46 26:17 29:-25 33:-22 34:3
~is_activ 12:9
~is_after 10:-20 18:18
~is_all 17:13
~is_allow 2:40 10:-5 17:8
~is_already 12:49
~is_an 10:69 21:-8 25:24
~is_anna 34:58
~is_any 32:1
~is_anyon 25:43
~is_approv 3:14 7:-12 8:6
~is_are 10:57
~is_ask 1:18 9:-1 10:9 11:9 14:10 16:3 22:-1 24:2 25:-1 26:-8 27:17 29:-7 33:-1
~is_at 5:24 33:4
~is_been 13:56 34:-9
~is_being 5:13
~is_block 9:14
~is_broken 29:10
~is_ce 6:21 10:-6 12:30 20:10 29:-20
~is_ci 29:23
~is_client 6:4
~is_cod 29:-22 33:33
~is_com 18:11
~is_der 6:26 10:7
~is_development 12:11
~is_don 6:3 27:8 33:-13
~is_due 18:-51 24:44 32:44
~is_everyth 5:14 14:17 20:-14
~is_exception 9:26
~is_expect 17:21
~is_featur 5:9 6:19 12:-13 17:7 19:-11 33:18
~is_ff 6:-37 10:42 12:46 28:-29
~is_fin 8:4
~is_final 10:15
~is_finish 6:36
~is_first 18:57
~is_for 29:24 32:-18 34:15
~is_fpf 29:-7 33:7
~is_freez 12:10 25:23
~is_frozen 10:10 12:-21 25:4 29:24 33:16
~is_grant 13:-16 21:2 27:34
~is_hibiscu 2:-24 5:41 12:10
~is_hold 9:22
~is_how 28:23
~is_il 12:18
~is_important 17:10
~is_in 0:23 9:-13 10:-34 12:5 13:48 29:-14 32:52
~is_is 2:6 10:5
~is_it 0:6 2:20 3:32 5:12 8:-25 16:-24 17:-9 18:-16 20:10 21:19 22:-22 26:-34 28:6 30:10 32:-50
~is_its 33:4
~is_la 20:21
~is_lat 21:5 22:-5
~is_left 10:-5 14:33 29:15
~is_m 6:52 12:-10 29:-15 32:-12 33:52
~is_master 2:63 5:23 12:-31 29:-10
~is_membership 6:-9 12:33
~is_mileston 29:59 33:-39
~is_my 9:45 12:-14 17:55 23:1 29:-10
~is_near 24:30 33:-7
~is_need 10:29
~is_next 18:51 23:8
~is_no 8:8 12:14
~is_not 12:24 15:-2 20:26 25:17 33:36
~is_now 2:-3 12:-20 16:13 17:30 25:13
~is_ok 17:7
~is_on 10:-45 16:12 18:37 29:-34 32:48 33:8 34:24
~is_one 5:-15 9:-10 29:43
~is_open 8:7
~is_our 18:-20 29:74
~is_out 2:9 27:46 29:6 33:-30
~is_pencill 10:-21 20:3 33:28
~is_pend 13:16
~is_plann 14:7 32:32 33:20
~is_rc 15:6 18:-40 19:23 28:35 29:29 32:-13 33:18
~is_releas 3:2 19:24 34:20
~is_remov 2:10
~is_requirement 33:14
~is_schedul 32:16
~is_someth 32:4
~is_sooner 18:19
~is_stabl 2:-49 12:76
~is_still 7:12 9:-15 14:27
~is_str 28:9 33:21
~is_stuck 29:15
~is_suppos 10:16
~is_that 2:25 6:4 10:40 15:-16 18:-40 33:22 34:17
~is_the 0:-4 1:-18 2:-73 3:-87 5:20 6:12 8:-34 10:-23 11:48 12:59 13:-139 14:14 15:3 16:6 18:-12 19:-48 20:47 21:16 23:7 24:-29 25:-154 28:3 29:23 32:-108 33:26 34:-14
~is_ther 2:19 3:7 5:-113 6:-21 7:-25 9:-27 10:-19 13:22 17:44 18:35 21:11 25:-89 26:9 32:45 34:11
~is_thi 5:115 12:-16 26:34 28:-23 29:-50 32:-38 33:11
~is_tiny 2:-11 8:10
~is_to 2:2 16:5
~is_today 12:-8 32:34
~is_trunk 3:-6 5:8 12:22
~is_two 7:15
~is_up 5:1 9:2 10:-57 11:-35 18:-17 25:107 34:-19
~is_upstream 5:18 12:14 20:21 29:-41
~is_wait 13:26
~is_when 20:22
~is_wrong 16:28 22:12
~is_your 10:-38 11:81
~issu 8:-6 17:5 25:-6 29:32
~it 0:26 1:16 2:41 5:-28 6:-17 7:21 8:45 9:-32 11:-127 13:-68 15:41 16:18 17:-34 18:-11 20:74 21:52 22:18 24:-13 26:-4 27:-36 28:-24 29:-6 31:54 32:-126 33:-23 34:-46
~it_a 10:2 31:37
~it_after 6:2
~it_be 2:-3 7:2 12:1 20:9 22:8
~it_exist 11:9 17:8
~it_for 7:22 20:7 21:29 22:-4 29:-2
~it_freez 12:60 29:6
~it_go 2:19 8:-37 25:-5 29:47
~it_grant 9:32
~it_has 8:13
~it_i 18:3 31:8
~it_in 1:26 2:-7 5:-10 8:36 14:-6 21:17 25:-5 29:17
~it_is 0:13 2:-15 6:-7 10:-7 15:67 17:18 20:-33 22:49 25:52 29:-59
~it_land 20:13
~it_mak 2:45 26:5
~it_off 31:23
~it_ok 17:15
~it_on 2:34 24:13
~it_out 31:18
~it_past 6:21
~it_possibl 0:23 2:-19 3:24 30:17
~it_releas 5:36 20:-8
~it_ship 20:11
~it_still 20:28
~it_thank 7:10 25:-50 31:27
~it_that 21:15
~it_to 34:12
~it_too 2:46
~it_until 31:13
~it_up 1:5 4:15
~it_was 16:25
~it_worth 21:4
~it_would 0:15
~its 0:25 2:25 5:8 9:63 19:-14 22:-30 27:-22
~its_cycl 4:19
~its_dat 33:34
~its_own 0:39
~jalon 6:21 18:11 33:-18
~january 32:6
~jasmin 4:13
~jenkin 29:31
~jest 10:6 18:25 20:-8 21:-6 33:10
~jira 29:29
~job 10:-12 11:-3 16:-11 17:11 25:41 33:-16 34:24
~join 10:2 14:-25 17:101 20:-4 27:21 29:-34 32:-3 33:11
~join_the 10:13 17:23 33:6
~join_thi 17:4 32:-2
~jok 2:-13 25:51
~july 33:25
~jump 22:9 25:22
~jun 33:22
~just 2:3 3:-12 6:3 7:-1 9:1 13:-1 14:27 15:-19 17:68 18:-2 25:2 27:9 29:-12 31:3 32:-2
~just_check 0:-6 2:-12 6:6 8:1 9:2 11:6 17:-27 20:12 27:9 34:15
~just_join 17:26
~just_the 10:2 14:59
~k 2:18 25:13
~keep 9:-5 10:34 15:41 18:-5 25:-27 26:-4 27:59 30:45 33:11
~keep_ask 33:50
~keep_me 27:14 30:22
~keep_say 10:32
~kernel 1:21 29:35 31:11 33:-2
~kernel_freez 1:29 29:38 33:-53
~key 14:61 25:-26 29:47
~key_dat 14:67
~kick 3:38 4:41 6:-31 12:12 20:-8 33:6
~kick_in 6:-27 12:16 29:5
~kick_off 3:40 4:35 20:-6
~kill 8:33
~kill_the 31:2
~kind 11:30 25:15
~kind_as 29:10
~kind_of 11:53
~kindly 8:-5 15:-11 22:30 24:2 27:8 29:8 31:1 33:31
~kindly_add 29:6
~knock 25:9
~know 2:-45 3:-6 5:43 7:-3 8:-32 9:10 10:21 11:8 16:-22 17:26 20:39 23:9 24:23 25:-3 27:17 28:-39 29:-8 31:-2 33:26
~know_about 7:-24 9:23
~know_the 20:16 33:21
~know_when 20:11 27:15 33:27
~know_which 5:9
~kosher 2:9
~kubernet 20:-11 29:58
~l10n 9:-1 13:10 27:18 31:2
~la 2:-4 5:35 8:73 10:-24 12:-12 18:21 19:19 20:13 25:-29 27:-18 29:-30 31:18 33:17 34:-25
~la_dat 20:27 33:20
~la_rc 33:5
~la_releas 2:-5 5:51
~la_version 6:15 20:-6
~lab 29:19
~label 2:19 9:4
~land 2:22 5:27 8:33 18:-9 20:6 22:47 25:4 29:-83 32:11
~land_a 2:-3 25:35
~land_the 22:12
~languag 0:7 15:7
~laptop 29:67
~last 4:-10 5:-13 6:39 9:4 11:-19 13:-57 14:-57 15:11 16:9 19:81 20:-32 21:15 22:-41 23:16 24:-5 27:-40 29:15 33:27
~last_call 1:1 33:25
~last_chang 16:2
~last_cycl 4:-20 13:-20 15:11 19:92
~last_dat 16:20 29:7
~last_day 19:-16 33:70
~last_night 19:-13 29:24
~last_rc 33:47
~last_releas 6:-8 19:27 34:9
~last_tim 6:-47 19:142 23:12 28:-34 33:-45 34:-2
~last_week 6:35 9:26 17:8 19:-63 21:15 22:-19 33:-60
~last_year 19:42 29:22 33:-13
~lat 2:68 5:-5 9:-28 10:-53 12:-29 13:56 21:14 22:83 24:-23 28:-34 29:-12 34:8
~lat_chang 2:-3 13:29
~lat_for 2:56 6:35 10:-7 21:23 25:12 33:-20
~lat_in 2:-22 17:9 33:34
~lat_merg 22:12
~lat_patch 2:-27 13:8 22:22 34:9
~lat_pleas 22:31
~lat_to 2:25
~lat_with 2:20
~later 4:9 15:44 16:24 19:19 22:-24 25:14 26:3 29:-19 30:28
~latest 2:-15 33:68
~launch 20:53 33:-25 34:6
~launch_dat 34:10
~launch_day 20:4
~lay 4:7 14:10 17:8
~lay_out 4:9 14:11
~le 5:9 6:28 10:-21 12:16 14:48 16:20 18:-3 24:11 29:-55 33:-17
~le_gel 2:8 24:10 29:-6 33:1
~lead 23:1 34:53
~least 2:38 12:-8 28:5 33:-20
~leav 7:27 8:-8 15:37 20:-3 24:-17 27:-28 29:7 31:52
~leav_it 7:49
~left 10:-51 14:52 24:35 25:-25 28:86 29:28 33:-48 34:-21
~left_befor 28:22
~left_for 2:5 28:34
~left_on 14:29 28:10
~left_the 29:18 31:2 34:-11
~left_to 24:25
~legal 22:16
~les 5:-33 6:-19 12:4 13:16 20:-16 25:-22 27:7 28:71 33:29 34:21
~les_than 28:20
~let 2:-82 4:24 5:-27 7:33 8:31 9:-72 10:-47 12:-24 13:40 16:12 18:-35 19:-21 20:-21 22:43 24:46 27:42 28:-44 29:29 31:-57 32:-25 33:-16
~let_in 13:33 22:11
~let_it 25:-21 29:51
~let_me 10:-5 13:11 14:14 24:30 27:47
~let_my 22:7
~let_the 24:28
~let_us 4:39 7:17 21:14 22:-28 25:38 29:-28
~lgtm 8:24
~liaison 17:42 34:41
~lib 1:-13 2:-31 6:54 10:23 28:25 29:-107 33:37 34:16
~lib_freez 6:39 12:-67 28:51 29:-22
~libfoo 2:6
~librari 6:-37 12:21 28:8 33:27 34:20
~library 2:42 6:30 12:-37 15:17 16:26 18:-8 22:10 28:24 29:-37
~library_freez 6:29 15:23 16:31 18:-23 22:11 28:23 33:-15
~library_releas 33:10
~lie 5:30 29:-15
~lift 6:-27 12:44
~light 8:33 29:17 34:-12
~lik 2:-22 4:42 5:-43 10:15 11:-43 14:13 16:-30 17:25 18:-1 19:9 20:6 21:-50 22:18 25:2 27:20 28:18 29:-7 30:-38 33:-24
~lik_a 17:8 26:8
~lik_an 13:15
~lik_i 10:1
~lik_to 2:4 17:21 20:9 21:-11 22:12 27:23 30:-24
~limit 1:10 2:-17 30:22
~limit_for 1:11
~lin 1:-37 2:20 5:35 6:-10 9:-46 18:7 21:2 24:28 29:52
~link 14:43 19:-10 22:18 26:42
~link_cheer 9:15
~link_for 14:-36 26:61
~link_i 22:1
~link_in 2:18
~link_many 29:8
~link_pleas 22:7
~link_thank 22:27
~link_to 14:21 17:5 22:4 29:-1
~list 2:-73 4:-27 5:-38 6:-18 8:-61 9:-47 10:7 11:15 13:51 14:45 16:-35 17:-33 20:-27 21:-36 22:-13 23:25 24:-40 25:-65 26:26 27:25 29:-8 30:27 31:19 34:4
~list_all 13:-41 29:47
~list_des 13:2
~list_every 14:27
~list_everyth 11:8
~list_for 27:21
~list_i 30:40
~list_of 10:28 13:7 14:39 29:-9
~list_the 14:-49 19:9 34:33
~littl 11:-6 25:15
~liv 5:-35 6:47 9:10 20:23 25:15 29:-36
~liv_migration 9:24
~lock 1:9 5:-23 6:-10 12:109 20:-37 29:11 33:61
~lock_at 12:16
~lock_on 12:14 29:41 33:9
~log 9:-33 10:58 13:37 22:36 29:41 33:-10
~log_messag 10:44
~lol 7:12 8:-6 10:45 12:-29 13:18 21:-30 25:27 26:2 29:-1
~long 5:-12 9:15 11:-30 17:-17 19:15 20:32 25:1 28:60 33:-30
~long_ago 28:44
~long_befor 29:7
~long_doe 10:14 19:-2 28:7 29:-7
~long_hav 28:5
~long_is 29:8
~long_until 20:17
~long_was 19:34 28:-22
~longer 2:-23 8:23 16:6 27:-15 28:26 31:37 33:5
~longer_until 28:2
~look 3:35 7:1 9:49 10:-17 14:26 17:-38 25:-22 33:37
~look_at 9:59
~look_for 5:14 29:5
~look_lik 3:7 14:36 19:13
~look_up 9:3 33:44
~loom 18:32 32:-23
~loop 27:34
~los 16:7 27:18 30:33 31:-9
~los_bug 16:8
~lost 11:61 25:-35
~lot 2:-7 6:4 7:-28 11:-20 13:7 14:26 15:-10 21:-6 22:8 25:3 26:3 28:-9 29:5 30:31 31:-4 32:7 33:-12
~lov 10:-20 11:-19 17:3 25:46 29:39
~lov_to 17:12 27:8
~lts 10:32 18:-21 20:76 29:-29
~luck 2:13
~lunch 24:20 25:55 29:32 31:-42 32:-21
~m 0:-24 1:-21 2:-57 3:-71 4:-26 5:1 6:133 8:-81 9:-192 10:14 11:-57 12:-181 13:-161 15:13 16:105 17:-64 18:51 19:-29 20:-218 22:-17 24:38 25:-185 26:-113 28:5 29:-101 30:-65 32:-77 33:99 34:-3
~ma 9:49
~machin 25:14 29:13
~mad 3:36 6:14 7:25 10:3 13:12 14:-13 25:39 33:-21 34:-11
~mad_the 28:4
~mad_up 7:32
~mail 2:-17 8:-24 10:14 16:-3 21:-28 23:15 26:29 27:11 31:28 33:30
~main 12:50 29:22 34:-2
~maintain 29:26
~maintainer 17:24 34:15
~mak 1:-47 2:16 3:4 4:16 6:28 11:42 12:-29 14:13 16:30 17:-25 20:-29 22:19 24:34 33:-71 34:-26
~mak_a 4:53
~mak_an 10:8
~mak_it 2:35 16:16
~mak_m 6:12
~mak_me 29:5
~mak_my 3:21
~mak_sens 0:29 26:7
~mak_sur 24:58
~mak_the 2:53 6:5 16:19
~mak_you 11:1
~man 10:52 11:36 25:-9
~man_pag 11:37 25:-8
~manag 19:34 34:-1
~manager 5:-26 10:17 11:21 20:-29 22:23 29:23 34:13
~manual 1:26 11:44 34:15
~many 2:-4 4:10 8:-1 9:12 13:22 15:5 17:-7 19:15 21:-3 22:-2 28:21 29:25 31:8
~many_day 19:13 23:8 28:-11 29:29
~many_de 28:3
~many_exception 9:-1 13:-8 19:18 21:15
~many_mor 28:13
~many_of 13:18
~many_rcs 14:4 19:18
~many_thank 4:17 8:-2 9:4 11:6 13:-16 15:3 23:-3 25:9 29:-24 34:3
~many_vot 9:10
~many_week 19:26
~march 4:56 20:9
~maria 11:-1 15:5 21:20 22:-15 29:9
~mark 1:25 5:6 6:-5 8:61 20:-10 28:31 29:-17
~mark_it 8:21
~market 1:12 20:1 26:29 27:13 30:1
~mas 0:1
~mas_rebuild 0:1
~master 2:40 5:53 10:16 12:11 20:-29 25:-23 33:-1 34:-10
~mat 25:25
~matrix 18:7
~matter 9:11
~may 0:-17 2:70 4:12 10:2 13:-20 20:-37 21:19 22:21 28:12 32:-34 34:-14
~may_i 2:10 7:3 13:-6 19:10 22:13 29:13 31:5
~may_the 22:21
~may_we 4:7 22:23
~mayb 0:23 15:23 16:-20 25:12 30:13
~mayb_we 30:15
~me 1:-71 2:-25 3:-3 4:-19 5:24 6:-11 7:-13 8:-24 9:-17 10:17 11:29 13:6 14:10 15:-29 16:-78 17:11 18:5 20:-33 21:-3 22:-27 23:16 24:94 25:-13 26:-3 27:71 29:13 30:6 31:38 32:-16 34:-12
~me_a 4:11 5:39 24:32 25:8 31:-13 33:-40
~me_about 9:32 23:6 27:-12 33:-8
~me_again 24:15 32:-10 33:10
~me_all 13:52
~me_are 5:2
~me_as 29:15
~me_befor 24:31
~me_can 2:21
~me_cheer 25:1
~me_could 0:9
~me_every 24:8
~me_from 2:5 8:15 30:10
~me_hav 12:2
~me_how 11:2 15:30 19:40 23:3 29:-29 33:3
~me_i 21:7 31:-1
~me_in 27:64 31:-4
~me_is 9:-8 12:4
~me_just 18:21
~me_know 24:3 27:17
~me_of 11:-34 23:48 24:-26 27:3 31:4 33:15
~me_off 31:70
~me_on 24:28 27:-47 31:18 32:9
~me_pleas 23:6
~me_see 14:16
~me_som 11:24
~me_thank 31:20
~me_that 30:7
~me_the 13:20 16:-30 17:5 18:37 25:-6 27:-5 28:9 29:10 31:-51 33:43
~me_through 11:21 14:13
~me_to 7:-25 13:24 14:-27 24:-31 27:57 29:66
~me_tomorrow 24:3
~me_two 24:10
~me_up 24:7 26:23 27:11 33:-26
~me_what 2:8 10:30 33:-13
~me_when 19:25 20:16 24:-1 33:30
~me_whether 12:12
~me_which 29:-20 33:9 34:9
~me_who 7:25 9:-12 30:22
~mean 2:-49 10:91 11:-1 25:-5 29:44 33:4
~mean_by 10:27
~mean_in 10:7
~mean_of 29:13
~meant 25:21
~meet 7:8 11:-8 15:18 16:2 24:-7 27:-7 29:67
~meet_you 25:25
~member 21:17 34:22
~membership 2:-14 6:16 10:31 12:2 16:11 19:-4 21:18 22:6 27:11 29:-28 33:22
~membership_freez 10:40 12:-23 16:17 21:24 27:3
~memory 24:14
~mention 3:11 11:30
~mentor 17:66
~menu 2:22 11:47 25:-36 29:-15
~merci 2:-6 7:-1 18:17 19:-16 20:10 22:25 29:4 33:-12
~merci_de 1:-7 16:18 31:23
~merg 2:45 6:-16 8:22 9:-14 10:21 12:83 16:-12 18:-14 20:-51 21:24 25:-48 29:24 31:-31 33:21
~merg_a 2:54
~merg_featur 12:38 33:-20
~merg_in 21:12
~merg_it 2:31
~merg_my 29:8
~merg_now 2:14
~merg_on 21:5
~merg_or 2:24
~merg_window 10:28 29:-48 33:31
~mergeabl 2:48
~messag 2:15 11:-2 25:21 26:16 29:-37 30:31 31:18 34:-9
~messag_pleas 31:24
~metric 8:10
~mid 0:5 25:7
~midnight 33:34
~midnight_utc 33:7
~might 0:34 15:16 21:20 22:-8 29:-19 30:20
~might_i 0:3
~migration 2:15 9:28
~mileston 0:7 1:8 2:-24 6:24 10:14 11:-24 12:-41 13:-19 14:7 16:13 17:-3 18:4 20:-36 22:-14 24:1 25:-32 27:5 28:1 33:17 34:19
~mileston_are 6:5 14:-22 18:5 32:26
~mileston_pleas 0:6
~mileston_two 33:27
~mileston_with 14:7
~min 3:29 5:-26 9:44
~mind 7:18 14:17 18:17 25:22 29:-23
~mind_about 7:3
~minimum 2:5 3:14
~minu 10:-12 12:-8 16:-8 24:21 28:66
~minu_what 10:-9 28:54
~minut 16:-8 29:4
~mirror 6:42
~mis 2:27 6:25 24:6 29:-7 30:13 32:38 33:-38
~mis_the 2:51
~miss 6:2 7:14 18:-8 21:64 22:27
~miss_the 2:10 18:-2 21:19 22:7
~mistak 30:33
~mit 14:21
~mod 5:41 6:-5 9:25 25:-12 29:2
~modul 29:43
~mom 24:-3 29:38
~moment 2:-4 5:13 12:30 17:14 18:5 25:14 28:1 29:-10 33:16
~moment_of 33:15
~monday 1:28 7:12 8:-52 9:-9 12:-9 15:-1 16:32 18:-1 22:14 24:42 25:11 28:-15 31:19 32:9
~monday_pleas 29:4
~monday_to 32:37
~month 2:-32 3:6 4:8 5:-6 6:2 18:-21 20:42 28:27 29:-29 30:17 32:41
~month_cycl 4:3
~mor 0:22 1:-30 2:8 4:-13 5:-25 6:1 7:-4 8:27 9:-19 10:7 11:-7 13:-1 15:10 16:20 18:-22 22:48 24:-36 25:-16 29:3 31:60 32:-5 33:-11
~mor_day 16:48 22:36 33:-4
~mor_for 22:51
~mor_information 8:26
~mor_than 28:46
~mor_thing 1:-1 2:-12 6:17 8:-13 10:-3 16:-34 18:-12 20:8 22:-14 23:16 25:6 28:-1 29:23 31:-7 33:4
~mor_tim 15:7 22:42
~morn 0:-8 3:-17 4:1 8:2 10:9 11:17 12:4 14:-4 15:3 21:-1 22:1 23:-4 24:17 28:10 29:-1 30:-1 31:-4 32:12 33:-1 34:3
~morn_are 5:36
~morn_can 27:3
~morn_do 11:3
~morn_everyon 5:4 12:2 14:-4 18:18 20:16 24:-37 25:-78 29:10 31:13 34:11
~morn_how 11:3 29:12
~morn_is 12:3 29:5
~morn_of 24:62
~morn_what 10:40 11:-1
~mov 2:-32 5:5 10:-55 11:10 15:86 16:47 19:-24 20:-26 28:-4 29:11 30:15 33:-10 34:13
~mov_a 15:61 34:-17
~mov_featur 34:20
~mov_ff 34:12
~mov_rc 15:4 25:6
~mov_str 15:18 16:-26 34:3
~mov_the 15:19 29:50
~mov_to 5:23 15:-37 16:25
~movement 9:21
~movement_on 9:21
~msgid 33:29
~much 25:51 28:54 29:14
~much_doe 29:20
~much_longer 28:22
~much_tim 28:26
~must 3:3 5:-36 9:-19 13:7 16:7 17:13 21:17 28:-21 29:-10 32:12 33:45 34:-28
~must_be 1:3 3:13 16:11 28:-7 32:33
~must_i 17:26
~must_not 18:13 24:2
~mut 2:-12 11:-38 25:-57 27:-8 30:134 31:59 32:-2 34:-10
~mut_until 31:15
~mut_you 30:52
~my 0:-25 1:-25 2:22 4:-12 5:-70 7:10 8:22 9:45 10:-49 11:2 12:-36 14:-30 15:-78 17:27 20:24 21:-49 22:16 24:7 25:39 26:-17 27:-33 28:14 29:67 31:19 32:-4 33:12 34:-27
~my_approval 8:41
~my_bos 1:18 9:-4 10:9 11:8 14:9 16:3 17:-2 20:6 24:2 26:-9 27:15 29:-11 33:-7
~my_chanc 21:14
~my_chang 22:27
~my_exception 8:13 9:46 13:-2 21:-25 22:-36 34:24
~my_featur 2:68 28:3 33:-15
~my_ffe 9:40
~my_first 17:87 18:-11
~my_friend 8:-26 29:22
~my_laptop 29:19
~my_memory 24:5
~my_mind 18:13
~my_new 2:7
~my_not 33:7
~my_own 2:-2 3:20 7:8 26:8
~my_packag 30:22
~my_patch 2:-9 10:-4 22:8 29:56 34:6
~my_phon 12:-1 25:-28 26:13 29:50
~my_pr 2:35
~my_pull 8:-25 29:47
~my_rc 24:-36 31:41
~my_reminder 23:10 24:-3 31:11
~my_request 8:85 9:32 22:-37 29:-56
~my_sid 3:21
~my_sign 7:3
~my_slid 6:33 29:-3
~my_subscription 31:43
~my_team 13:51 21:6 29:-25
~my_tim 14:25 19:-6 29:11
~my_vot 2:-5 7:24
~myself 0:14
~na 1:20 5:48 17:-14 27:32 29:-28
~nachrichten 31:25
~nachrichten_mor 31:25
~nack 8:26 9:1
~nah 8:8 28:7
~nak 7:15 8:40 34:-9
~nam 4:6 5:23 11:-4 18:37 19:21 29:-8 34:67
~nam_of 5:23
~nam_the 18:38
~near 24:30 28:21 33:-37
~nearest 18:62
~nearly 5:1
~necessary 21:29 23:18
~need 0:45 1:23 2:17 5:-67 6:-34 9:-31 10:-12 12:-51 13:5 14:24 15:-79 16:-10 18:5 20:18 21:47 22:54 23:24 24:-13 25:-29 27:-87 28:-1 29:-37 31:-14 32:-40
~need_a 1:28 4:10 8:-10 9:-3 13:2 21:3 24:27 25:-13 34:32
~need_an 1:6 2:47 9:14 13:-10 21:17 22:-35
~need_for 3:15 34:17
~need_it 20:35 21:6 22:-18 31:-31
~need_mor 22:27
~need_one 21:4
~need_the 22:-19 31:9 33:44
~need_to 3:-9 13:34 17:19 18:20 20:12 23:62 24:-25 27:-13 29:-2
~need_until 22:15
~neutron 13:4 25:-16 34:21
~never 7:35 8:-12 10:21 17:72 25:11 30:14 31:-26
~never_did 17:16
~never_don 17:13
~never_mind 17:-1 25:29
~new 1:37 2:68 3:17 4:15 5:-116 6:23 7:-59 9:12 11:6 12:-8 13:-40 14:-124 16:4 17:92 18:-55 19:-95 20:-7 21:-10 22:12 24:-81 25:-21 26:10 27:12 28:-30 29:-19 32:-75 33:8 34:-67
~new_backend 2:28
~new_cycl 3:23 4:8 11:29 17:-27
~new_dat 11:33 14:-11 16:55 33:-66
~new_deadlin 0:4 11:24
~new_driver 2:40 22:-18 33:20
~new_exception 22:52
~new_featur 6:14 12:-12 33:48
~new_functionality 33:24
~new_her 17:38
~new_mileston 1:41 16:-12
~new_on 9:27
~new_project 2:30 6:12 17:-8
~new_proposal 12:13
~new_ptl 17:1
~new_releas 4:27
~new_string 2:-5 12:10
~new_team 17:3
~new_to 17:56
~new_translation 10:13
~new_version 20:97 29:-5
~new_what 17:11
~newbi 17:81 25:-8
~newbi_question 17:3
~newcomer 2:-30 17:70
~newsletter 0:3 10:3 15:-3 16:3 17:-9 22:-10 26:-4 28:2 32:7
~newsletter_do 26:10
~newsletter_how 28:28 29:36
~newsletter_i 8:1 21:8 33:31
~newsletter_is 11:17 29:16
~newsletter_pleas 15:3
~newsletter_what 5:31 10:40 20:-1 25:1 33:-45
~newsletter_when 29:4 33:-8
~newsletter_who 9:18 34:27
~next 0:10 2:20 3:31 4:49 5:-24 6:-61 8:15 9:-41 10:-82 11:-56 13:-22 14:-22 15:-21 17:16 18:120 19:-86 20:-4 22:-30 23:21 25:-1 26:-20 27:-73 28:-15 30:-28 32:49 33:-12 34:-39
~next_checkpoint 18:25
~next_cycl 5:12 8:20 18:-44 33:32
~next_dat 14:-15 18:61
~next_deadlin 18:39
~next_for 18:7
~next_freez 18:52 29:-25
~next_mileston 18:21
~next_on 18:33
~next_one 4:11 14:27
~next_releas 3:-15 4:8 5:3 7:15 12:28
~next_seri 3:7
~next_thing 18:43
~next_tim 0:19 3:7
~next_tuesday 24:13
~next_version 20:46 29:-25
~next_week 2:6 4:-16 16:2 18:-46 24:25 25:32 28:-41 33:47
~nic 24:24 25:31
~nic_to 24:4
~night 19:-27 28:20
~no 0:54 1:-37 2:21 4:-6 5:-52 7:29 8:38 10:-34 11:3 14:-12 16:-3 19:-24 20:-36 21:13 22:-21 23:45 24:-49 25:20 27:-69 29:-131 30:-17 31:25 32:-29 33:13 34:-47
~no_clu 17:3
~no_for 8:32
~no_freez 12:48 14:17
~no_from 8:7
~no_go 2:13 7:3
~no_longer 8:27 16:7 33:12
~no_mor 31:49
~no_need 23:54
~no_new 0:41
~no_on 7:19
~no_reminder 31:14
~no_str 28:7
~no_test 8:18
~no_to 8:24 9:29 34:-5
~nobody 7:47 8:-20 13:15 29:-17
~nochmal 33:8
~nod 10:4 29:7
~nogo 1:36 29:-16 33:13
~nois 0:2 7:9 9:3 11:5 12:4 13:8 15:7 16:1 17:6 18:2 19:2 20:-3 21:6 22:-9 25:-3 26:-8 27:-16 29:-3 30:-11 31:15 32:-3
~noob 10:16 17:35
~noon 1:10 16:32
~nop 4:-6 8:66
~nop_on 4:-6 8:47
~not 0:38 2:-23 3:41 4:-128 5:-51 6:25 7:76 8:-9 9:-14 10:2 12:3 13:-4 14:-22 15:48 16:-33 17:-21 18:-34 19:-52 21:53 22:-23 23:17 24:42 27:-113 28:-42 29:-6 30:67 31:16 32:-43 33:1 34:-20
~not_a 25:26
~not_add 0:68
~not_approv 7:32 8:-8
~not_ask 15:27 21:12
~not_be 2:9 10:33 15:-3 22:1 31:11 33:-51
~not_finish 22:7
~not_for 29:23
~not_get 8:12 10:4 30:29
~not_it 16:-27 20:12 33:30
~not_just 14:54 18:-18
~not_let 24:59
~not_mad 7:32
~not_mak 2:-1 22:52
~not_merg 10:5
~not_mis 18:14 24:9
~not_mov 15:35 16:-6
~not_need 8:18 30:-27 31:35
~not_on 1:1 24:8
~not_open 3:20
~not_send 31:46
~not_start 4:-10 12:20
~not_stop 30:39 31:-36
~not_sur 7:20 34:12
~not_thank 6:2 25:27
~not_the 14:-16 16:12 20:5 27:3 33:9
~not_to 21:20 22:-20
~not_understand 10:24
~not_unsubscrib 30:11
~not_want 31:13
~not_you 25:31
~noth 12:32 31:30
~noth_is 12:18
~notic 27:12 31:23
~notification 11:-4 26:42 27:37 30:3 31:17
~notification_for 27:30
~notification_on 27:30
~notify 27:64
~notify_me 27:19
~nova 10:-14 29:-4 33:18 34:12
~november 3:25 4:1
~now 1:-36 2:49 4:5 5:20 6:-27 7:1 8:-21 9:-21 10:-81 11:-30 12:44 13:-19 15:-36 16:53 17:35 18:19 20:-98 21:37 22:-8 24:-35 25:11 27:13 28:35 29:-3 32:-26 33:-67 34:-23
~now_a 5:9
~now_and 28:45
~now_in 18:1
~now_on 16:24 27:48 31:18 33:-4
~now_or 2:34
~now_until 14:25
~now_what 17:14 21:35
~nudg 16:10 23:27 24:31 34:-9
~number 5:26 7:34 8:45 9:27 13:10 24:-10 25:-9 28:52
~number_add 0:3
~number_already 33:41
~number_am 24:53 32:-7
~number_and 1:13 5:1 8:24 18:-34 24:-9 27:16 32:16 33:52
~number_approv 7:-36 9:52
~number_as 1:26 6:10 29:-7
~number_at 7:8 10:5 15:4 16:1
~number_au 1:-5 16:21
~number_aug 32:23 33:27
~number_august 1:6 16:9 33:21
~number_be 29:17
~number_been 6:2
~number_befor 2:24 7:29 29:-17 33:9
~number_but 15:8 27:-7 31:11
~number_by 16:5
~number_can 16:30 21:21
~number_correct 20:29
~number_d 16:30 24:9 29:33 30:-12 31:7
~number_dank 11:14
~number_dat 14:-18 15:-37 16:-9 20:-29 33:132 34:15
~number_day 1:2 16:7 18:-2 28:38 31:20 32:6 33:-39
~number_doe 2:16
~number_don 6:16 18:9
~number_ff 28:42
~number_fix 16:22 29:6
~number_for 24:-11 31:7 33:19
~number_get 7:3
~number_gracia 8:9 16:8
~number_h 22:15 24:46 32:19
~number_happen 33:10
~number_has 2:12
~number_hour 1:15 24:35
~number_i 15:8 29:-15 33:26
~number_in 5:-6 9:35 12:-1 16:25 19:28 27:-11 29:-38
~number_instead 16:24
~number_is 6:29 8:18 9:-6 12:-35 16:-17 18:-15 23:-9 24:28 29:-62 33:64
~number_it 16:17
~number_last 19:14
~number_lik 28:14
~number_lin 21:18
~number_m 14:4 28:7
~number_many 18:31 25:14 29:-27
~number_march 4:17
~number_mean 29:6
~number_mov 15:18
~number_my 8:9 20:19 29:4 34:13
~number_need 0:31 25:9 33:-20
~number_next 0:20 1:-7 16:23 33:13
~number_no 12:-21 33:36
~number_not 16:44 33:-8
~number_now 16:12
~number_october 16:27
~number_of 6:47 13:23 28:55 33:-14
~number_on 6:46 8:73 9:-42 16:13 22:-24 24:35 27:-15
~number_one 1:24 6:-1 9:37 33:-23
~number_or 1:-2 6:-31 16:-12 18:54 20:39 28:28 32:-22 33:58
~number_out 6:20
~number_pleas 8:3 10:-3 16:48 20:-26 33:10
~number_pm 1:10 31:5
~number_put 1:35 16:-22
~number_reminder 24:8
~number_right 33:9
~number_s 16:5 18:7
~number_sep 1:39 32:8
~number_sept 1:22 16:-8 33:4
~number_september 1:8 16:46
~number_ship 4:6
~number_slip 6:39
~number_so 24:10 33:19
~number_sorry 8:5 16:10
~number_still 2:-30 6:1 9:17 29:21
~number_tag 6:-17 33:27
~number_tagg 6:20
~number_tarball 33:16
~number_tell 24:21
~number_test 8:3
~number_thank 1:43 2:-6 9:10 10:-9 16:1 18:9 20:18 24:13 25:-22 29:13 33:-34
~number_the 7:49 9:-38
~number_thi 32:-10 33:72
~number_to 8:29 16:24 19:2 22:14 24:2 28:-20 29:-60 32:42
~number_tomorrow 7:8
~number_two 16:13 33:9
~number_until 8:14 16:35 31:-2
~number_utc 24:42
~number_was 19:-29 33:48
~number_week 1:-15 3:11 4:66
~number_what 10:25 32:11 33:-2
~number_when 7:9 29:66 33:-69
~number_wher 15:21
~number_which 33:4
~number_will 16:20
~number_with 1:11 4:35 16:13
~number_yet 9:24 33:17
~nuova 2:32 20:5
~nvm 9:15 13:-16
~o 16:25 22:16 25:42 31:-13
~objection 9:18
~oct 1:21 16:66 29:-13
~october 1:19 4:9 5:-18 16:40 20:47 31:-8 32:17
~october_or 20:17
~odd 21:46
~odd_of 21:46
~of 2:4 3:-44 4:-26 5:26 6:11 7:-29 8:-42 9:31 10:20 11:-6 13:13 14:13 15:-15 16:-19 17:-36 18:3 19:59 20:32 22:-34 23:9 25:-112 26:-72 27:-36 28:-14 29:23 32:14 33:-7 34:45
~of_a 0:24 10:29 29:-7 34:-12
~of_an 20:8 21:16
~of_august 6:10
~of_dat 18:35 27:19
~of_day 6:23 19:-1 28:18 32:-4
~of_every 13:16 14:-2
~of_featur 33:11
~of_ff 6:8 15:-11 16:12 24:8
~of_ffe 9:9
~of_final 16:-16 33:35
~of_gett 21:44
~of_hibiscu 14:32
~of_it 10:9 14:29 24:11
~of_luck 2:14
~of_m 18:30 29:-21 33:18
~of_me 17:40
~of_mileston 6:-11 34:22
~of_my 18:12
~of_nova 29:-2 34:5
~of_our 2:2 26:5
~of_play 5:67 29:-55
~of_rc 1:18 6:-1 15:9 16:14 23:35 29:-44 31:1
~of_releas 29:21
~of_request 21:16
~of_requirement 16:-8
~of_september 6:36 20:22 29:15 33:-11
~of_str 10:9 16:-44 24:11 33:26
~of_that 29:12
~of_the 3:-23 4:-76 5:53 6:-42 9:37 11:-5 12:23 13:-9 14:11 16:-12 17:6 18:-17 19:29 20:23 25:-39 27:-16 28:-47 29:-5 30:-23 31:53 33:26 34:17
~of_them 13:14 14:29
~of_thes 30:16
~of_thi 10:-17 13:20 14:62 32:3 34:-8
~of_thing 23:24
~of_today 12:25
~of_us 18:21
~of_what 14:18
~of_you 29:-25 34:21
~off 2:-43 3:28 4:24 6:-12 7:6 8:17 10:-13 11:-59 14:-59 17:-29 18:-14 20:-20 22:-4 23:-32 24:-1 27:-114 28:31 29:5 30:79 31:89 32:-39
~off_is 28:18
~off_on 7:28 8:9 9:-4 25:-24 29:33 32:-2
~off_the 3:7 20:-13 29:-41 30:15 31:65 34:25
~offic 25:15 29:50
~official 20:40 29:-12
~offsit 31:16
~oh 8:-3 25:35 31:1
~ok 2:54 6:-22 8:15 9:-12 10:4 14:-2 17:34 24:-18 25:20 32:2
~ok_for 17:4
~ok_now 2:4
~ok_so 2:-29 9:-10 10:4 16:8 18:-17 25:-17 28:-7 29:31 32:15 33:2
~ok_to 2:17
~okay 2:26
~old 1:7 5:-5 14:-15 19:72 22:16 29:15 31:-5 33:-34
~omg 25:40 29:-27
~on 0:-86 1:52 2:-26 3:-18 5:32 6:-27 7:45 8:34 9:46 10:-60 11:-47 12:57 13:-63 14:-63 15:-33 16:22 17:-19 18:12 20:13 21:-88 22:-30 23:-82 24:56 25:-39 26:-1 27:49 28:-4 29:-1 30:-1 31:-17 32:29 33:44 34:-1
~on_a 14:3 33:47
~on_arm 29:11
~on_aug 6:5
~on_behalf 8:2
~on_board 2:20
~on_deck 18:40 29:-1
~on_duty 34:26
~on_earth 10:35
~on_exception 8:16
~on_featur 5:14
~on_for 32:28
~on_friday 1:19 2:36 7:-4 24:32 25:-23 32:10
~on_hold 8:31 31:16
~on_holiday 31:15
~on_monday 12:-20 29:23 33:13
~on_my 9:23 18:10 25:10 29:-21 33:-3
~on_new 12:4
~on_oct 16:17 20:7
~on_or 5:11 12:17 33:-20
~on_our 33:25
~on_pleas 27:1
~on_rc 31:30
~on_releas 20:-27 25:16 34:21
~on_sept 1:23
~on_september 1:9
~on_the 1:42 2:-3 3:12 4:-25 5:3 6:27 8:-36 9:16 10:-6 11:-15 12:-33 13:-31 14:-5 16:11 17:-5 18:35 20:-2 24:44 25:3 26:14 28:3 29:5 30:-37 31:-17 32:33 33:-2
~on_thursday 16:7 24:23 33:7
~on_tim 6:32
~on_today 32:32
~on_track 5:15 20:7
~on_tuesday 16:6 33:-7
~on_vacation 29:30
~on_what 9:5 10:-16 19:20 20:32 33:38
~on_which 20:15 28:9 33:15
~on_with 5:32
~on_yet 12:15
~onboard 8:7 17:37
~onc 2:27 3:10 4:-10 10:15 12:-18 18:22 30:21
~onc_featur 10:6
~one 0:35 1:44 3:15 4:2 5:-35 6:-25 8:-43 10:-37 11:11 12:-19 13:22 16:26 17:1 18:9 19:62 20:-46 21:14 22:14 24:26 27:-61 29:-45 30:45 31:-64 32:-31 33:-4 34:-5
~one_day 16:31 21:18 24:26 33:-78
~one_deadlin 26:32
~one_from 19:3
~one_go 14:11
~one_is 3:2 18:15
~one_lin 5:14
~one_mor 0:21 1:-1 2:22 5:-4 6:14 8:-15 10:-5 18:-14 20:5 22:-18 23:15 25:2 28:-8 29:15 31:-9
~one_pleas 18:1
~one_week 1:62 5:-17 6:-9 16:29 24:16 28:27 33:-22
~one_word 5:-5 9:-12 29:48
~onelin 2:44
~oneliner 2:17
~only 2:19 6:-9 8:-11 10:8 13:21 18:20 25:-40 26:23 29:-18 30:44 31:20 33:-81
~only_chang 2:18
~only_get 2:8
~only_if 7:4
~only_the 14:27 18:16
~only_thre 24:24
~only_until 8:26 22:-2
~oop 25:37
~open 2:18 3:29 4:3 5:-6 6:-56 12:9 13:19 20:-5 21:-7 22:18 24:32 25:-9 29:13 33:-9
~open_a 4:-8 29:25
~open_an 22:3
~open_for 5:59 12:16 29:-39
~open_one 13:22
~open_request 13:14
~open_sourc 17:27
~open_the 3:27 29:19
~openssl 9:29 29:14
~openstack 4:26 29:14 31:-9
~opinion 7:32 9:-10
~opt 30:23 31:32
~option 2:44 11:30 13:-12 21:11 22:-9 26:12 34:-1
~or 0:-19 1:-102 2:-2 3:-74 4:-29 5:157 6:28 8:-110 9:54 10:9 11:-42 12:49 13:-119 14:-15 15:-28 16:-125 17:-50 18:16 20:59 21:6 22:-93 23:-19 24:-73 25:-72 27:-20 28:33 29:-4 31:-30 32:-14 34:-41
~or_a 5:1 25:9 34:2
~or_after 2:-20 5:37 6:-40 18:-40 20:18 33:70
~or_already 5:15 6:-28 12:28
~or_am 33:26
~or_are 5:14
~or_bug 5:20
~or_can 6:-7 12:61
~or_did 5:-9 6:10 12:8
~or_do 2:-13 6:10 12:13 15:7 21:33 29:-4
~or_end 33:11
~or_final 18:24
~or_i 6:10
~or_in 5:6
~or_is 2:11 5:8 6:6 15:1 32:9 33:-36
~or_les 5:-13 28:37
~or_m 18:1
~or_nah 28:8
~or_no 2:50
~or_not 2:34 6:63 7:-8 8:-19 9:47 12:-20
~or_open 12:21
~or_post 5:51 12:-3
~or_q 20:32
~or_rc 18:49
~or_still 6:27
~or_the 5:10 18:4 33:8
~or_two 5:-5 9:12 12:-11 29:40
~or_what 5:34 32:-13
~order 14:22 29:60
~org 29:4
~original 16:26
~original_dat 16:26
~oslo 2:26
~other 6:10 30:22 31:7
~ou 5:50
~ought 7:8
~ought_to 7:8
~our 1:-4 2:17 5:-66 6:-5 10:-33 11:-34 12:-35 13:-43 16:-33 17:-40 19:9 21:26 22:81 23:-28 24:11 25:-44 28:-18 29:47 31:12 32:-39 33:31 34:18
~our_channel 23:-1 26:7 34:19
~our_driver 22:25
~our_new 2:3
~our_project 22:24
~our_schedul 19:11
~our_team 12:-4 21:28 27:23
~out 3:-21 4:33 5:-92 6:61 7:-29 8:34 10:-38 12:-14 14:23 19:8 20:13 21:-34 22:-21 29:-6 30:31 31:53 32:-56 34:-7
~out_a 4:24
~out_befor 20:34
~out_for 18:35
~out_of 5:-5 30:10 31:26
~out_on 6:-16 33:20
~out_thank 6:11 20:-25 29:13
~out_the 14:24 19:19 20:-18
~out_to 16:3
~out_when 20:44
~out_yet 6:26
~outlook 14:-31 26:55 32:10
~outstand 13:14
~over 5:11 6:64 17:15
~over_as 17:19
~over_the 15:8
~overkill 0:16
~overslept 2:32 12:-15 21:19
~overslept_the 2:34
~overview 13:32 14:36 32:12
~overview_of 13:33 14:9
~owe 24:-22 25:2 29:25
~own 0:52 2:-26 3:42 7:45 8:-40 14:-28
~own_the 34:13
~owner 0:4 34:53
~owner_of 34:27
~pa 22:5
~pack 31:12
~packag 20:-3 25:22 30:10
~packager 1:13 21:7 26:25 29:-8 33:-28 34:-2
~pag 10:6 11:26 14:57 17:30 20:10 25:-25 33:-27 34:-17
~pag_with 14:10
~panic 29:33
~paragraph 29:29
~part 2:34 5:16 17:7 33:12
~part_of 2:34 5:16 17:7 33:12
~partner 22:11
~party 1:9 10:5 25:14
~pas 6:-25 22:34 29:43
~pas_for 22:31
~pass 6:70 7:15
~password 29:27
~past 1:17 5:9 6:51 10:-33 12:-18 13:2 16:-28 19:19 22:53 33:-34
~past_the 14:23 22:22
~patch 2:60 5:-49 10:-24 12:1 17:41 18:-28 21:-16 22:50 25:-33 29:1 33:-16 34:17
~patch_are 2:1 13:17
~patch_is 34:11
~paus 31:22
~pdf 29:7
~peas 7:-9 8:11
~pencill 10:-21 20:3 33:28
~pencill_in 10:-21 20:3 33:28
~pend 8:46 13:14 29:-15
~pend_exception 8:15 13:-11
~peopl 0:-11 2:-23 5:13 6:-4 8:-7 11:9 12:8 17:29 21:-6 23:23 25:-28 30:14 33:3 34:11
~peopl_can 34:16
~peopl_still 12:25
~per 22:22 27:-13 30:26 31:9 33:40
~percentag 5:13
~perfect 25:8
~performanc 2:20
~perhap 15:4 26:9
~period 5:30
~permission 13:3 22:13
~permission_to 22:13
~permitt 2:51
~permitt_to 2:3
~person 34:71
~person_for 34:4
~phas 5:92 17:10 29:-23
~phew 25:45
~phon 5:3 6:10 7:-12 13:11 17:-10 18:3 19:3 24:-10 25:-5 28:3 29:13
~phon_with 6:10 7:-11 12:5 13:12 18:4 19:3 24:-8 27:3 28:3 29:-6 33:1
~phras 11:59 23:-16
~pick 2:32 10:33 11:-15 25:-3 29:4
~pick_to 2:27
~pictur 13:1 14:30 25:23
~ping 1:-28 23:49 24:17 25:21 27:7 30:30 31:38 32:-11 33:-45 34:9
~ping_for 1:-21 24:24 27:1 34:17
~ping_me 24:40 31:34
~ping_the 27:4
~ping_us 23:23 33:-2
~pip 23:-9 27:29 31:15
~pizza 25:23 29:6
~pizza_for 29:32
~plac 6:1 16:10
~plan 0:9 1:-12 3:1 4:13 6:-9 10:-34 11:-38 14:54 16:24 19:13 25:16 29:-55 33:3
~plan_a 3:33 14:-1
~plan_for 3:17 18:-10 20:28 25:23
~plann 3:63 4:9 5:-52 6:9 9:-24 12:-29 14:50 17:-42 18:-3 29:-18 32:32 33:13
~plann_for 14:-14 20:9 33:47
~play 5:55 25:-47 29:36
~pleas 1:8 2:-20 3:-1 5:-7 11:8 13:21 14:10 16:11 17:-3 18:9 19:-8 20:3 21:-15 22:35 24:9 25:-10 26:10 28:-2 30:8 31:21 33:9 34:-1
~pleas_add 1:1 27:18
~pleas_all 27:15 31:-1
~pleas_allow 22:33
~pleas_approv 7:-53 29:58
~pleas_can 8:11
~pleas_correct 16:38
~pleas_dank 5:9
~pleas_do 15:12 30:2
~pleas_enter 1:15
~pleas_explain 11:12
~pleas_giv 22:30
~pleas_grant 22:34
~pleas_hav 24:5
~pleas_i 31:11 33:3
~pleas_includ 27:8
~pleas_keep 15:25
~pleas_let 22:21
~pleas_mak 31:19
~pleas_many 8:-6 9:26
~pleas_no 31:8
~pleas_not 16:11
~pleas_pleas 5:11
~pleas_prepar 4:11
~pleas_record 22:33
~pleas_register 22:7
~pleas_remind 24:23
~pleas_remov 31:3
~pleas_send 29:13
~pleas_shift 16:11
~pleas_sorry 9:15
~pleas_thank 11:6 14:20 20:12 25:-20
~pleas_to 16:17 25:9 31:10
~plugin 2:46 10:3
~pm 1:9 17:2 31:4
~pmo 27:26 29:-15
~po 29:40
~po_fil 29:40
~point 3:1 5:13 10:70 12:14 18:-37 20:29 26:18 29:-77 32:-22
~point_of 10:73 33:-35
~point_releas 10:17 20:48
~pointer 17:28
~pok 9:-5 24:56 27:-5 34:18
~pok_me 24:49
~poland 29:14
~polish 5:8 29:13
~pop 20:26 29:-21
~possibl 0:22 3:14 13:-21 21:6 22:6 30:30 33:21
~possibl_for 13:-14 21:22
~possibl_to 0:6 2:-23 3:21 22:6 30:37
~post 2:6 5:32 6:42 10:-31 11:-37 12:-24 14:7 23:-22 25:-24 26:41 27:80 28:-2 29:-15 31:24 33:-19
~post_her 27:15
~post_in 31:34
~post_on 6:27 27:6
~post_the 14:47 23:-3
~postpon 2:-19 11:6 15:44 16:51
~postpon_m 15:20
~power 34:9
~pr 8:-13 21:-1 22:74 29:18
~pre 5:47 12:-3 24:9
~pre_or 5:51 12:-3
~precedent 19:57 20:-27
~prepar 4:36 18:27
~prepar_the 4:3
~pres 1:10 20:40
~present 5:22 12:30
~pretty 33:6
~previou 19:51 29:11
~previou_releas 19:36
~previou_version 19:-9 29:16
~print 11:4 14:41 22:22
~prior 16:-2 19:50 24:41
~prior_to 24:35
~privat 0:18 11:13
~probably 23:4 30:7
~problem 2:16
~procedur 10:-19 11:20 21:8
~procedur_for 10:-19 11:20 21:8
~proces 17:52 21:18
~prod 29:20
~product 0:5 10:19 20:11 27:12 33:-19
~programm 17:20
~project 3:9 5:18 10:9 14:-17 17:33 20:-18 21:11 22:13 29:-41 31:6 33:23
~project_what 17:25
~promis 2:5 20:2
~proofread 29:12
~propos 6:31 33:9
~propos_featur 33:7
~proposal 6:34 9:-7 10:11 12:25 16:2 19:-1 23:5 28:1 29:-29 33:36
~proposal_deadlin 6:13
~proposal_freez 2:6 6:-38 10:17 12:27 16:6
~ptl 17:36 25:-12 29:-18 34:55
~publication 20:15
~publish 6:10 19:3 20:2 33:-5
~pull 4:-11 9:-39 13:-52 15:10 17:4 21:-2 22:23 29:58
~pull_in 2:16
~pull_request 8:-27 13:-49 17:12 29:88
~purpos 10:14 11:4 30:3
~purpos_of 10:18
~push 5:-13 6:20 15:66 17:-17 20:10 29:32 34:32
~push_ff 15:1
~push_the 15:39 29:-3 34:17
~put 0:13 1:27 2:-18 8:17 12:25 15:-22 16:-10 22:16 24:-7 29:-49 31:39 33:13
~put_a 0:25 1:-29 27:-10 31:32 33:19
~put_in 22:18
~put_it 1:42 16:-17
~put_me 27:4
~put_rc 1:-31 16:41
~put_the 16:15
~python 2:36 20:-28 29:25 33:31
~python_client 2:8 33:23
~python_fooclient 33:5
~python_version 29:20
~q 20:39
~qa 0:15 5:86 6:-27 7:2 9:-68 12:-56 24:14 25:-28 27:54 29:-63 30:4 33:-13
~qa_has 7:24 8:-10
~qa_lead 34:4
~qa_team 30:16 34:-6
~qa_to 27:1
~qu 12:12 32:46
~quarter 20:1
~question 2:-2 8:-5 9:-7 12:2 14:5 17:9 18:7 20:4 21:-13 22:-16 28:2 33:5 34:21
~question mark_cheer 5:12 11:-11 21:10 28:5 29:2
~question mark_d 6:-1 9:9 11:7 20:20 29:-3
~question mark_dank 10:-16 11:-14 12:13 18:-15 21:10 25:-70 26:23 29:-46 33:31
~question mark_gracia 0:15 5:-6 10:2 11:-13 29:15
~question mark_how 11:44 23:-13
~question mark_i 5:16 9:4 13:-1 20:18 26:-38 28:-7 29:4 33:-14 34:4
~question mark_it 2:-22 22:13
~question mark_many 5:4 6:20 10:-12 14:-10 15:4 25:-22 33:33
~question mark_merci 2:-8 29:27
~question mark_my 10:1 20:1 28:27 29:-72
~question mark_pleas 2:58 5:-13 6:7 13:-2 14:-18 15:-8 17:4 18:31 25:-11 29:-9 30:11 33:8 34:10
~question mark_sorry 2:48 5:23 10:-2 11:4 12:-1 20:5 21:29 33:42
~question mark_thank 9:45 10:-18 11:-16 14:-53 17:21 20:26 21:2 23:25 25:-88 26:10 33:1
~question mark_what 10:36
~question_are 12:12
~question_how 5:7 11:-8 21:-2 25:6
~question_i 34:3
~question_is 6:3 20:13 26:5 33:-19
~question_pleas 1:8
~question_the 33:20
~question_what 5:-22 14:5 33:6
~question_when 28:1 29:9
~queu 9:8 13:65 14:-26 18:28 25:-21 28:-15 29:29 32:-7
~quick 5:24 6:2 8:-4 9:-9 10:-4 11:10 14:4 17:-17 18:9 21:-5 22:-12 25:12 28:3 32:8 33:19
~quick_question 6:6 8:-2 9:-2 11:-29 12:2 14:12 18:11 20:6 21:-5 22:-9 25:2 28:6 33:3
~quiet 25:-11 31:57
~quit 27:-3 31:45
~quota 22:30 29:15
~rais 2:33 9:-16 22:34 29:15
~random 31:39
~rat 29:37
~rather 23:15 30:8
~rather_not 30:14
~rather_than 23:16
~rau 19:30 20:-12
~rc 0:31 1:-10 4:-139 5:-45 8:-2 9:-57 10:16 11:-134 12:-268 13:-89 14:-46 15:72 16:112 17:-141 19:5 20:-225 21:-62 22:-76 23:19 24:37 25:-80 26:5 27:21 28:13 29:-24 30:-20 31:33 32:-169 33:49
~rc_and 10:33
~rc_dat 15:6
~rc_in 6:22
~rc_is 27:24
~rc_mak 0:31
~rc_on 16:7
~rc_pleas 10:5 16:-21 33:22
~rc_to 16:17
~rcs 14:48 19:7 20:-24 27:24 29:-23 33:13
~rcs_did 19:5
~re 9:-5 11:-18 25:51 29:-23 34:19
~reach 5:10 6:26 9:15 17:-19 18:15 34:15
~read 10:30 17:50 18:-39
~read_first 17:42 18:-29
~ready 1:12 2:20 18:59 22:1
~ready_for 18:65
~ready_on 1:20
~real 20:8
~realistic 21:1
~reason 9:29 10:46 22:28
~reason_for 10:28
~rebas 11:-19 29:20
~rebuild 0:1
~receiv 26:59 27:27 29:11 31:23 34:-10
~receiv_the 26:29 27:36
~record 8:25 22:29
~red 29:21
~refactor 2:18 29:15
~refactor_thi 29:27
~reference_a 9:13
~reference_ab 8:1
~reference_and 8:7 9:13
~reference_any 8:11 9:2
~reference_approv 7:-63 8:70
~reference_as 8:35
~reference_be 7:9 9:15
~reference_been 9:19
~reference_befor 7:16
~reference_can 8:13
~reference_d 8:7
~reference_dank 8:5 9:6
~reference_get 7:39
~reference_go 7:20
~reference_grant 8:12
~reference_hav 9:48 29:-2
~reference_i 7:24 8:35
~reference_in 2:-4 7:57 8:35
~reference_is 7:10 8:55 9:-29
~reference_it 8:4
~reference_land 8:10
~reference_let 8:21
~reference_many 8:8
~reference_my 8:5 9:15
~reference_no 7:10
~reference_pleas 8:1 9:54 22:33 25:-20 34:-20
~reference_so 8:5
~reference_sorry 7:24 9:42 25:-34
~reference_still 9:51
~reference_thank 8:33 9:8 25:-21
~reference_the 8:58
~reference_through 8:5
~reference_to 8:21
~reference_too 8:7
~reference_until 7:21
~reference_valid 9:28
~reference_we 8:53 22:-16
~reference_what 9:20
~reference_yet 9:13
~refus 8:49 9:20
~regard 9:21
~register 1:9 13:29 27:22
~regression 2:19 33:18
~regression_fix 2:15
~reject 7:23 8:37 11:3 29:3
~reject_the 29:5
~relas 20:25
~relat 32:20
~relbot 6:-7 7:6 9:-10 10:3 11:34 16:-4 21:13 25:-2
~relbot_how 21:16
~relea 20:34
~releaas 19:7 20:-18
~releas 4:19 5:5 8:-15 11:-40 12:-6 13:-5 14:9 16:-1 17:18 18:-52 19:15 20:24 21:2 22:-8 23:-50 24:4 25:12 27:4 28:13 29:15 31:-2 32:7 33:-36 34:20
~releas_after 29:18
~releas_announcement 27:29
~releas_as 0:12 14:8
~releas_befor 17:9 19:1 29:17
~releas_begin 3:27 20:-12
~releas_by 15:-8 16:41
~releas_calendar 14:38
~releas_cheer 5:20 20:10
~releas_cycl 17:18
~releas_dat 6:-22 15:17 19:22 20:-35 29:23
~releas_day 10:33 20:-2 25:54 33:-60
~releas_do 4:8
~releas_event 27:4 32:18
~releas_for 20:14 29:12
~releas_in 20:26 28:14
~releas_is 2:-17 5:2 20:43 21:7
~releas_last 19:5
~releas_liaison 17:43
~releas_manager 5:-6 20:-15 22:29 29:15 34:22
~releas_new 26:21 27:25
~releas_not 1:13 2:12 14:-25 20:-4 24:1 29:10 33:26
~releas_of 2:17 20:3
~releas_on 4:19 20:11
~releas_one 16:7
~releas_plan 14:45 18:21
~releas_pleas 14:27 27:-12 31:43
~releas_proces 17:36
~releas_schedul 14:64 19:-7
~releas_sorry 14:1
~releas_still 20:9
~releas_team 5:-40 9:43 13:20 21:13 34:28
~releas_thank 5:2
~releas_thi 5:-23 20:23 25:21
~releas_updat 27:16
~releas_what 10:10
~releas_when 20:12
~releas_work 17:11
~releas_would 16:4
~rely 33:36
~rely_on 33:36
~remain 5:-12 14:51 19:-20 28:87
~remain_befor 28:11
~remain_tim 28:37
~remain_until 14:22 28:-8
~remember 24:37
~remind 5:12 19:16 23:42 24:9 25:-63 27:-71 29:43 31:-5 33:33
~remind_me 5:17 11:2 19:23 24:-8 27:-26 29:15 33:49
~remind_of 24:34
~remind_the 23:35
~remind_us 23:24
~reminder 1:-19 6:-8 11:39 16:-37 23:44 24:61 27:48 28:-10 29:-66 30:16 31:38 33:-1
~reminder_are 23:3
~reminder_be 23:28
~reminder_for 23:-9 24:39 31:25
~reminder_hav 23:7
~reminder_in 23:20 27:5 31:-24
~reminder_off 30:24
~reminder_pleas 23:-28 24:28
~reminder_to 24:34
~remov 2:49 12:-24 27:-39 30:25 31:34 33:-29 34:61
~remov_a 2:6
~remov_me 30:9 31:19
~remov_the 29:10 31:6
~remov_thi 34:25
~renam 2:41 27:-6 29:25 33:12
~reopen 8:12 12:58 29:-41
~repair 29:3
~repo 4:-3 12:30 17:11 29:25
~repo_frozen 12:4
~report 6:7 7:37 8:-39 11:17
~repository 12:4
~req 6:18 8:-9 10:-7 22:26 33:33
~req_freez 10:-10 33:35
~request 7:9 8:30 9:36 10:-57 11:22 12:-8 13:10 14:-37 18:-12 21:62 22:65 24:-5 25:-31 27:-38 31:-34 32:-13 34:-2
~request_a 29:23
~request_an 11:59 22:-13
~request_are 13:12
~request_exception 22:6
~request_for 21:-8 22:35
~request_from 9:4 22:1
~request_i 21:34
~request_that 13:30
~requir 21:60
~requirement 1:-5 2:-6 6:7 9:-6 10:13 12:14 13:6 16:14 21:-45 23:-16 28:13 29:-32 33:27 34:23
~requirement_freez 10:18 12:-11 13:16 16:26 21:-46 23:-11 24:4 33:5 34:-2
~requirement_lock 12:16
~requirement_still 12:15
~reschedul 6:-3 15:9 16:32
~respect 10:18 34:-11
~responsibl 34:29
~responsibl_for 34:14
~rest 10:6 14:4 28:3 29:-15 31:55 32:17
~rest_of 14:17 31:4 32:18
~restart 29:44
~restart_the 29:18
~result 7:15 8:11
~resum 27:29 31:-12
~retro 16:-8 29:6
~retrospectiv 19:17
~revers 8:7
~revert 2:37 15:-17 33:12
~review 1:26 2:9 9:3 13:-7 16:-24 17:-9 21:-13 25:15 29:22 33:19 34:19
~review_day 1:8
~review_my 9:-16 29:37 34:24
~review_on 2:8
~reviewer 10:-21 17:5 22:21
~reword 2:23
~rework 22:21
~rewrit 22:8
~right 2:-14 5:5 6:34 7:6 9:-24 10:-27 11:8 12:36 21:-25 23:15 24:-13 25:16 33:21
~right_now 5:29 12:41 21:-1 29:12
~risk 7:39 8:22 9:-28 22:14
~risk_is 8:8
~rleas 20:9
~rmind 23:18
~rmnd 24:28
~rmnd_me 24:28
~roll 4:13
~room 0:23 2:68 27:1 29:30
~room_for 0:24 2:62 29:12
~roughly 28:6
~round 19:21 24:10 27:9 33:-11
~rul 2:-23 10:37 18:-6 22:17
~run 3:28 14:3 18:13 19:-33 29:44 34:24
~run_on 29:18
~run_the 1:1 19:-18 29:44
~run_thi 34:25
~runn 25:16 29:1
~runway 10:-19 28:37
~s 18:18 27:16 29:-19
~saf 20:16
~saf_to 20:16
~said 7:24 9:35 21:-5 34:-7
~said_no 9:26 34:-4
~sail 2:31
~sal 18:-23 29:65
~salio 6:38 19:30 20:-31 33:-5
~salut 2:-6 3:5 7:5 8:-2 10:5 13:-1 14:11 16:-3 17:-10 20:8 21:8 25:1 29:-26 32:-2
~salut_can 25:7
~salut_we 29:7
~salut_what 11:2
~salut_when 2:9 15:24 33:-11
~salut_who 21:11
~sam 4:56 6:-25 10:38 16:11 18:-24 25:45 27:-26
~sam_day 16:20 33:13
~sam_thing 10:66
~sap 2:5
~saturday 16:5
~saw 10:8
~say 2:-6 6:48 12:18 13:-2 15:-9 17:-22 22:-51 25:-1 28:33 33:56
~say_i 11:12
~say_in 11:-17 29:28
~say_that 0:11 2:-15 12:18
~schedul 1:22 2:-4 3:24 4:31 14:33 16:-42 18:25 19:34 20:-16 24:9 25:-8 29:-59 34:14
~schedul_a 4:-12 14:-16 24:24 29:17
~schedul_chang 27:18
~schedul_for 4:88 32:10
~schedul_in 14:32 19:-7
~schedul_of 19:9
~schedul_pleas 14:19 19:13
~schedul_thank 14:38
~schedul_the 1:16
~schedul_with 19:11
~scheduler 9:8 29:16
~school 25:8 29:8
~scop 2:40 9:-21 10:21 29:-47 34:5
~screen 29:4
~screenshot 29:2
~search 29:26
~second 0:10 1:2 33:33
~security 1:18 7:14 11:-12 13:-10 16:3 22:13 29:18 33:-26 34:23
~security_audit 1:15
~security_fix 16:22
~see 2:-47 7:1 8:-4 11:4 13:25 14:16 17:-5 19:24 21:2 25:60 29:9 32:-28
~see_all 13:14
~see_the 11:14 14:3 19:28
~see_you 25:32
~seem 29:6 30:3
~seem_to 29:6 30:3
~seen 7:3
~send 2:-12 14:27 17:39 23:8 24:8 26:21 27:43 28:-3 30:-5 31:22
~send_a 2:-22 17:33
~send_me 14:30 31:8
~send_the 23:10 29:7
~sens 0:28 2:-11 6:-9 10:34 11:9 26:6
~sens_to 11:10 26:8
~sent 17:15
~sentenc 10:7
~sep 1:59 14:-34 16:-17 20:13 29:-8 32:60 33:16
~separat 0:46
~separat_deadlin 0:5
~sept 1:38 4:-10 6:-1 16:5 20:63 24:27 29:-21
~september 1:34 4:1 5:-28 6:13 10:-14 14:17 16:8 20:17 32:21 33:18
~september_at 14:11 24:4 32:-4
~september_or 20:18
~seri 2:1 3:24 4:21 5:23 19:14 22:8 29:-27
~seri_is 5:14
~serv 10:3
~server 10:15 29:64 31:-18
~set 2:-48 4:28 5:-3 9:4 11:36 20:5 22:-21 23:29 27:-29
~set_a 11:16
~set_an 24:32 29:16
~set_for 20:13 23:5 33:12
~set_it 1:4 4:15
~set_the 4:14
~set_up 1:16 4:9 11:41 16:-7 23:-5
~seven 32:49
~seven_day 32:49
~sf 6:-13 10:56 15:5 16:-1 19:2 28:12 29:-80
~sf_dat 19:9
~sfe 21:-9 22:25
~shall 7:8
~shar 14:10
~shcedul 14:7 19:7
~she 3:10
~shift 15:25 16:18 29:25
~shift_the 15:24
~shiny 33:26
~shiny_new 33:26
~ship 2:30 5:-13 6:-1 8:24 16:4 19:17 20:15 28:42 33:-41 34:5
~ship_dat 4:15 15:1
~ship_in 20:8
~ship_it 8:6
~ship_on 16:20
~shipp 6:28 20:24
~should 1:-7 2:-10 3:11 4:-17 6:7 7:23 8:-52 9:-36 10:-14 11:4 12:-13 13:-19 15:21 16:8 18:17 19:-34 22:-21 24:-58 25:-10 26:22 27:-5 30:21 31:-13 32:4 34:7
~should_a 14:25
~should_be 15:5 16:9 18:20 33:-19
~should_i 2:49 6:24 7:-39 11:7 15:-24 17:11 21:19 34:39
~should_know 5:4 32:34
~should_not 31:1
~should_probably 23:4 30:7
~should_the 15:5 18:19
~should_we 2:-4 3:24 15:28 18:4
~shout 24:30
~show 5:-21 8:-8 9:13 11:33 13:66 14:24 17:-24 18:19 19:38 25:-24 27:-27 29:-19
~show_me 9:6 11:19 13:23 19:26
~show_the 13:35 18:9 23:10 29:-17
~show_what 14:28
~shut 2:-26 6:40 12:44 20:-4 25:-35 29:-47 31:46 33:15
~sick 25:15
~sid 2:-11 3:20 6:34 12:-1 25:29 29:-35
~sid_of 6:49
~sie 16:-5 27:19
~sign 8:55 13:-2 18:-21 26:11 27:64 30:-11 31:-20 33:16 34:34
~sign_me 26:24 27:9
~sign_off 8:60 9:1 21:-14 29:-36 31:-18 34:39
~sign_the 17:5
~sign_up 11:10 33:14
~silenc 31:82
~silly 25:3
~sinc 6:10 21:-6 29:30
~sinc_yesterday 13:4
~singl 15:7 25:6 26:1
~sir 25:9
~sitt 13:31
~sitt_in 13:35
~six 3:8 4:46
~six_month 3:12
~six_week 4:27
~sleep 11:-11 12:4 25:16 28:23
~sleep_until 28:34
~slid 6:21 15:16
~slip 6:12 15:14 19:49 29:-20
~slip_or 6:7
~slip_rc 15:21
~slipp 15:29
~slot 33:35
~slush 0:11 12:39 31:-12
~slushy 10:40
~small 0:10 15:3
~small_featur 2:2
~smth 11:2 29:-3 32:15
~sneak 2:20 12:-15 18:35
~sneak_in 2:15
~snooz 24:36 29:-8 31:26
~so 2:-68 5:26 6:8 7:-19 10:2 12:34 13:41 14:-15 16:32 17:-42 19:-10 22:20 25:-5 30:-68 31:25 33:54 34:-22
~so_are 10:3
~so_far 13:71
~so_i 33:18
~so_is 2:8 12:24
~so_kind 29:10
~so_mov 16:11
~so_pleas 31:8
~so_that 24:19
~so_we 22:2 33:26
~so_what 18:27
~so_when 33:5
~so_which 20:4 33:-21
~soak 8:2 28:24
~soft 1:42 10:26
~soft_freez 10:3
~soft_str 1:14
~som 0:16 2:6 11:20 15:25 16:-20 22:2 23:7 24:-27 25:-5 26:3 29:3
~som_exampl 11:12
~som_point 23:4 26:9
~somebody 2:-24 3:6 4:-12 7:13 29:23 30:22 34:11
~someon 2:-24 9:-9 10:23 12:7 15:22 17:24 29:-3 34:16
~someth 0:6 2:-5 11:4 13:25 15:-2 17:29 18:1 21:3 25:22 29:-15 32:46
~someth_due 18:36
~someth_on 32:31
~somewher 14:19
~soon 6:-18 10:-27 12:-20 18:49 20:32 24:-11 27:40 28:72 29:-18 32:-12 33:-2
~sooner 18:33
~soonest 18:47
~sorry 1:-4 5:8 6:1 7:-5 8:5 9:10 10:12 12:14 14:14 16:10 17:4 18:10 21:-6 23:-6 25:20 27:-2 31:-1 33:-9
~sorry_for 1:-11 5:4 6:7 8:-7 12:14 13:9 14:4 15:16 16:3 17:27 19:19 20:-1 22:-27 25:-2 27:-14 31:-18 33:-2
~sorry_if 4:3 7:-15 8:11 10:11 13:-4 14:4 15:-18 17:-2 18:5 19:-11 20:10 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:6 31:12 32:-2
~sort 20:53 29:-11
~sort_la 20:15
~sound 25:37
~sourc 17:20
~spam 8:-10 29:36
~spamm 31:10
~speak 11:35
~special 32:17
~spell 11:-4 29:63
~spin 4:47
~spin_up 4:47
~spr 14:-12 19:35
~sprint 1:11 29:28 32:23
~spun 29:-13 33:13
~sqlalchemy 2:30
~squeez 16:34
~squeez_in 1:5
~sso 8:18 9:9 13:-2
~stabilisation 5:20
~stabl 1:14 5:43 6:-10 10:41 12:25 20:10 29:-26 34:44
~stabl_branch 1:11 5:5 10:60 12:-41 34:7
~stack 10:-11 19:11 22:24
~staff 27:6
~stag 5:48 8:6 10:10 17:22 29:12
~stag_of 5:19
~stand 5:69 9:7 10:40 11:-32 17:-34 27:-21 29:-49 31:14
~stand_for 10:66
~stand_in 34:12
~standup 29:26
~start 1:-21 2:-71 3:39 4:25 11:27 12:21 15:-12 17:45 18:-23 20:-25 27:18 29:-14 31:-16 33:33 34:-32
~start_in 3:18
~start_monday 17:9
~start_post 27:1
~start_thank 3:8
~start_the 3:15 4:-1 29:6
~start_to 12:2 14:30
~start_with 16:28
~starter 5:-19 17:44
~stat 5:38 9:39 12:15 13:42 22:-9 29:-25 31:-13
~stat_of 5:41 9:14
~statu 5:39 8:-19 9:12 12:18 26:7 29:-21 31:8 34:-8
~statu_of 5:16 9:17
~steer 14:7
~stehen 5:19
~stehen_we 5:19
~steht 9:18
~step 11:51 17:52 21:-15
~stick 1:33
~still 0:-4 2:36 5:19 7:12 8:-42 9:49 10:-36 11:-7 12:15 13:19 14:14 16:-39 17:-30 18:-69 19:-18 20:32 21:9 22:-37 25:-3 27:-15 28:30 29:-1 30:10 31:-44 32:-65 33:-13
~still_a 12:6
~still_accept 2:31 12:-12
~still_ahead 6:29 14:47
~still_be 2:41
~still_get 20:-3 21:41 25:25
~still_go 2:-5 12:16
~still_hav 2:-8 28:52
~still_in 9:25
~still_need 13:11
~still_on 12:1 20:10 26:13
~still_open 2:-29 12:35 13:11
~still_possibl 2:11
~still_push 2:13
~still_tak 2:40
~still_the 2:-34 20:42
~still_tim 6:21
~still_to 6:32
~still_undecid 7:7 13:1
~still_wait 9:20
~stop 2:25 6:11 10:-14 12:-25 18:-15 23:-18 27:-58 30:52 31:58 33:57
~stop_me 2:30
~stop_ping 31:1
~stop_post 30:5
~stop_send 31:15
~stop_tak 33:6
~stop_the 30:48 31:-23
~storag 2:9
~str 0:-52 1:-18 2:16 6:-1 8:34 9:18 12:-2 13:-11 14:-34 15:11 16:32 18:1 19:5 21:-16 24:2 25:-5 27:7 28:2 29:-4 32:-29 33:17 34:26
~str_chang 21:7 22:-3 28:8
~str_exception 22:28
~str_freez 0:-32 1:-7 2:39 6:-8 8:21 9:18 10:-28 12:-6 13:-20 15:18 16:27 19:13 21:-32 24:9 27:20 28:-2 29:-179 31:8 33:12 34:38
~string 2:-7 6:42 8:-4 9:-8 10:20 12:33 13:2 17:-18 24:3 27:3 28:21 29:-42 33:18
~string_are 2:56 12:-42 33:-17
~strng 33:57
~strng_freez 33:52
~sttr 10:13
~sttr_freez 10:13
~stuck 9:8 29:9
~stuff 17:3 26:18 27:1 29:-21 32:33 33:-1 34:19
~styl 4:34 29:2
~sub 11:-25 26:73 27:27
~sub_me 27:6
~subb 26:59 34:-16
~submit 13:-5 22:32 29:16
~submit_an 22:8
~subscrib 26:85 27:34 29:9 31:-27
~subscrib_a 11:54 26:-35
~subscrib_already 26:5
~subscrib_me 29:40
~subscrib_thi 27:34
~subscrib_to 11:-23 26:44 27:-40 29:53
~subscription 29:18 31:9
~suggest 15:39
~suitabl 17:15
~summary 27:19 32:20
~summit 29:26
~sunday 8:20 32:35
~super 25:16 28:15 29:-8
~support 1:14 5:-23 28:-14 29:68
~suppos 0:4 2:15 5:19 6:-5 10:18 21:26 29:-15
~suppos_the 2:9
~suppos_to 5:23 10:24 29:-8 33:15
~sur 2:-21 7:18 16:-12 20:14 24:44 34:10
~sur_i 24:27
~swap 16:40 33:-8
~switch 27:25 30:23
~sync 29:33
~t 10:-42 17:-21 20:-19 28:109 29:36 33:-63
~ta 25:59 29:-17
~tabl 14:42 15:5
~tag 6:20 25:-16 32:12 33:10 34:55
~tag_the 34:1
~tagg 6:51 33:19
~tak 2:23 5:-70 7:28 8:50 11:-26 12:24 13:-7 14:-16 16:42 20:-12 21:5 22:-15 24:-14 28:-38 29:1 30:-33 31:22 32:-1 34:1
~tak_a 27:16
~tak_back 8:40
~tak_car 34:30
~tak_it 2:6 8:2 12:38 31:-18
~tak_me 31:44
~tak_plac 6:4 10:9 16:11 33:-13
~taken 6:9
~talk 11:26 15:30 21:10 22:-1 25:1 29:-9 33:-22 34:13
~talk_about 15:10 17:14 25:20 33:-17
~talk_to 11:46 21:11 34:17
~tarball 11:-7 20:10 33:16 34:10
~target 20:43
~target_dat 20:15
~task 17:41
~team 1:-11 4:-23 5:-13 6:-15 7:-3 8:1 9:10 12:3 13:39 14:-7 15:-26 18:5 19:-22 20:-18 21:20 22:5 24:13 27:14 29:6 31:11 33:-3 34:7
~team_a 24:21
~team_are 10:6
~team_can 12:5
~team_has 2:9
~team_hav 13:30 29:-14
~team_how 3:1 10:8 28:-1
~team_member 34:4
~team_pleas 31:16
~team_when 29:5
~telemetry 9:5
~tell 2:10 5:31 9:34 10:27 11:33 12:7 18:7 22:-42 23:-12 27:-22 29:-66 33:31 34:14
~tell_me 2:29 9:33 10:59 18:17 22:-14 24:-60 27:-18 29:-13 31:-18 33:16
~tell_the 5:23
~tell_us 11:9 25:9 27:-14 31:24 32:-7
~tell_you 11:28
~templat 3:71 4:38 13:-15 21:21
~ten 24:20 27:30 28:28 29:-11
~ten_day 24:24 28:19
~term 10:78 14:-14 18:29 29:-24
~test 0:-13 1:20 2:24 5:46 7:14 8:42 9:-36 11:-58 12:-53 16:-33 18:15 21:20 22:-40 25:21 28:-29 29:42 31:-7 32:5 33:-22
~test_are 8:12 29:5
~test_day 1:29 5:22 28:-17
~test_for 1:-17 29:44
~test_only 2:19
~text 10:37 12:27 14:7 21:-12 22:13 29:-56 33:57
~text_are 12:23
~than 2:-5 6:-15 15:-18 16:28 19:40 23:13 28:73 33:-18
~than_a 28:40
~thank 5:12 6:21 7:-4 9:9 11:-11 13:3 14:6 15:7 16:1 19:-2 20:8 23:-12 26:7 27:3 28:-2 31:5 32:11 34:12
~thank_a 2:-4 6:5 7:-15 10:-17 11:-18 13:8 15:-5 18:23 21:-4 22:10 25:2 26:4 28:-9 29:6 30:7 32:9 33:-4
~thank_for 7:-1 25:107
~thank_you 5:11 6:20 8:-9 9:10 11:-35 13:1 14:10 15:29 18:4 22:-4 24:-17 25:-34 29:15 34:18
~that 2:18 3:-61 5:-34 7:-17 8:-2 9:-13 10:28 11:17 13:10 14:-38 16:19 17:-61 18:32 20:-38 24:3 25:41 26:-4 31:-40 33:19
~that_a 0:12
~that_for 10:42
~that_i 6:3 32:26
~that_is 8:56 13:-11 33:28
~that_still 2:16 9:-9 13:16 33:9
~that_the 15:13 33:34
~that_was 13:33 25:46
~that_you 25:12
~thaw 5:-28 6:-41 12:72 25:9
~the 0:-30 1:3 2:9 4:4 5:10 6:21 7:-3 8:8 10:-9 11:-38 12:11 13:-8 14:39 15:21 16:22 17:-23 18:15 20:19 21:-3 22:24 23:-8 24:17 25:-3 26:-2 27:-1 28:-1 29:34 30:27 31:-7 32:10 33:5 34:7
~the_advic 9:11 29:-4 31:23
~the_announcement 20:10 26:21 27:-1 31:12
~the_approval 7:13
~the_approver 34:19
~the_archiv 34:3
~the_audit 9:-9 13:40
~the_best 17:25
~the_beta 6:26 20:-18 29:-32 33:29
~the_big 10:5 14:17 20:33 29:-22 33:-19
~the_bill 8:30 22:11 29:-1
~the_board 1:-12 16:54
~the_boat 2:50
~the_book 0:4
~the_bot 11:23 23:12 29:-10 31:7
~the_budget 3:14 8:-26 29:42
~the_build 25:36 29:10
~the_calendar 0:15 1:59 4:12 8:-11 11:17 14:-2 16:7 18:20 19:26 26:-14 33:-51
~the_capital 29:8
~the_ceo 29:30 34:-28
~the_chang 29:22
~the_channel 27:-24 29:35
~the_ci 29:24
~the_client 6:24 15:24 22:10 28:-24 34:2
~the_closest 18:47
~the_cod 6:-12 12:2
~the_coffe 29:18
~the_com 20:28 32:30
~the_command 11:9
~the_complet 14:42
~the_consent 9:11
~the_contributor 17:24
~the_countdown 27:33 31:13
~the_current 4:20 5:7
~the_customer 7:5 21:1 29:18
~the_cutoff 6:1 33:35
~the_cycl 2:-2 4:-39 5:61 10:-13 14:79 19:-9
~the_daily 31:29
~the_dashboard 9:11
~the_dat 3:1 6:41 11:-37 14:8 15:58 16:41 18:-61 24:-4 26:56 27:-60 29:-110 32:-24 33:10 34:-5
~the_day 10:41 16:-15 24:6 32:5 33:2
~the_deadlin 18:-16 21:19 22:29 27:18 28:19 33:-16
~the_decision 8:22 34:11
~the_dep 28:12 29:-19 33:13
~the_dev 17:7 18:-8 29:13
~the_differenc 10:16
~the_digest 27:26 30:16
~the_distribution 27:42 29:-24 31:12
~the_doc 10:-13 17:-26 21:-29 24:1 25:6 32:4 33:32
~the_documentation 24:8 29:-7 33:16
~the_door 6:14 22:16 29:-51 33:29
~the_emoji 9:12
~the_end 4:8
~the_exact 33:42
~the_exception 8:-3 9:14 13:5 22:-58 24:28 25:23 29:17
~the_featur 6:8 8:11 10:22 15:43 16:-18 19:-3 26:4 27:-3 28:1 31:15 33:-57
~the_ff 15:-26 33:53
~the_ffe 8:42 22:-8
~the_final 6:-4 15:2 16:3 19:-58 20:39 27:6 29:-18 31:12 33:17 34:18
~the_first 14:-6 17:-18 18:-20 32:13 33:73
~the_fix 8:5
~the_follow 3:23 4:20 18:62 20:-14
~the_freez 1:-9 2:61 6:-28 10:34 12:1 13:46 18:-8 21:-40 22:74 27:-3 29:-100 31:-11 33:23
~the_full 14:22
~the_gat 8:3 12:1 21:12 29:14
~the_gdpr 9:8 29:-6
~the_glossary 33:7
~the_goliv 20:15 24:14
~the_hard 10:38 28:-19
~the_horizon 18:28 29:-9
~the_installer 9:19 22:17
~the_key 14:5
~the_lab 29:19
~the_land 5:29 17:10 29:-26
~the_last 6:11 16:20 19:-13 29:2 33:68 34:4
~the_latest 33:43
~the_launch 27:11 34:9
~the_lib 6:48 29:-18 33:16
~the_library 10:-36 16:13 28:39
~the_light 29:38 34:-11
~the_list 26:20 27:15 29:-14 30:48 31:25 34:-22
~the_liv 9:24
~the_log 29:44
~the_loop 27:11
~the_lts 20:14 29:-11
~the_m 24:28 27:-5
~the_mail 10:1 21:-22 31:1 33:13
~the_manager 11:13
~the_manual 11:-7 34:20
~the_meet 7:9 29:18
~the_membership 6:23 12:6 22:22 34:-20
~the_metric 8:10
~the_mileston 19:4
~the_mirror 6:12
~the_moment 2:10 5:6 18:10 28:5
~the_morn 24:91
~the_nam 5:23
~the_nearest 18:41
~the_new 2:15 8:6 9:6 20:10 21:-1 29:22 33:-31
~the_newsletter 0:3 10:4 15:-2 16:3 17:-4 22:-9 28:2 29:-7 34:1
~the_next 2:3 3:80 4:44 15:-16 16:-31 17:-4 18:23 19:-4 20:-6 22:-16 24:-17 32:6 34:-34
~the_nois 0:2 7:9 9:3 11:5 12:4 13:9 14:1 15:7 16:1 17:14 18:2 19:3 21:6 22:-9 26:-8 27:-12 29:-3 30:-9 32:-2
~the_notic 26:14
~the_notification 30:12
~the_nova 10:-11 33:27
~the_number 28:14
~the_offic 29:37
~the_official 20:29 29:-11
~the_offsit 31:16
~the_old 1:9 3:1 19:39 22:17 31:-1
~the_one 14:-5 18:17 19:22 33:13
~the_open 13:34 24:9
~the_original 16:11
~the_other 6:11 31:9
~the_packager 21:11 26:7
~the_pag 10:3
~the_past 6:22 12:-8
~the_patch 29:2
~the_person 34:10
~the_phon 5:3 6:10 7:-11 12:5 13:11 17:-8 18:3 19:3 24:-8 27:3 28:3 29:-6
~the_plan 0:21 1:35 14:12 18:-30 20:13 29:-14
~the_plann 14:18
~the_point 10:56 33:-20
~the_post 27:11
~the_present 5:31
~the_previou 19:30 29:12
~the_procedur 10:-19 11:20 21:8
~the_project 5:55 17:54 31:9 33:-34
~the_proposal 2:21 6:-11 10:35 23:11 33:14
~the_queu 9:34 13:17 14:-21 18:32
~the_quota 8:3
~the_rc 2:14 5:16 6:-4 14:33 15:-1 20:-12 27:13 29:-82 33:15 34:30
~the_real 20:8
~the_releas 2:-7 3:-9 4:-72 5:47 7:-63 8:-4 9:1 12:-45 13:8 14:-7 15:56 16:12 17:7 19:-31 21:12 22:8 24:4 27:-7 31:-13 32:-14 33:15
~the_remain 28:1
~the_reminder 23:-15 25:7 26:7 27:17 30:63 31:-6
~the_request 21:15 29:-31
~the_requirement 2:-16 6:-5 10:20 12:16 15:19 16:23 22:-1 24:15 27:12 28:-21
~the_rest 10:16 14:12 18:1 31:5 32:1
~the_retro 16:-8 29:6
~the_right 11:36
~the_risk 7:34 9:-24
~the_rul 10:12 18:-5 22:18
~the_sam 4:6 6:-12 16:18
~the_schedul 1:18 8:4 11:12 14:29 29:-10 34:33
~the_scheduler 9:20 29:18
~the_screenshot 29:8 33:-32
~the_security 12:1 16:19 33:-13
~the_server 10:15 29:57 31:-17
~the_sprint 28:-21 29:54
~the_sso 9:10
~the_stabl 2:14 34:12
~the_stag 29:12
~the_statu 5:26
~the_steer 14:8
~the_step 11:27 21:-25
~the_str 6:13 8:12 9:43 10:50 12:-4 13:-14 22:-23 24:52 27:-19 28:-5 29:4 33:-59 34:5
~the_string 12:8
~the_summit 29:20
~the_tabl 15:6
~the_tag 6:4 34:17
~the_tarball 34:16
~the_team 5:24 18:32 23:29 24:33 29:4
~the_telemetry 9:7
~the_test 18:35 29:10 32:1
~the_text 33:20
~the_thing 20:3
~the_third 29:7
~the_tim 5:8 6:13 7:2 33:-18
~the_timelin 14:1
~the_timetabl 19:12
~the_train 2:61
~the_translation 22:30
~the_translator 23:12 27:5 29:-17
~the_tre 12:44 29:-22
~the_upcom 18:51
~the_updat 27:6
~the_user 29:10
~the_usual 4:7
~the_version 19:52
~the_waiver 9:25
~the_way 7:-13 10:-20 11:9 13:9 16:-14 18:4 25:9 27:-10 30:13 31:2
~the_week 24:-44 27:5 32:81
~the_weekend 2:-11 25:30
~the_weekly 5:-9 27:42 31:71
~the_whol 14:33
~the_wifi 29:32
~the_wiki 29:10
~the_window 6:34 29:39
~the_word 6:3 10:16 12:12 33:3
~their 24:21
~them 8:9 9:-18 13:12 14:26 18:-17 31:35
~then 6:-19 12:14 18:57 25:5 29:-20 33:-25
~ther 0:14 2:3 3:20 4:-14 7:-13 8:-1 9:-11 13:22 16:-16 18:10 19:-4 22:-16 23:25 26:12 27:-6 29:-8 31:-38 32:17 33:6 34:8
~ther_a 0:-1 12:12 26:-30 29:39 30:1 32:28
~ther_an 6:28 17:8 26:29
~ther_any 9:-11 13:31 21:35 26:3 33:-10
~ther_anyth 13:19
~ther_are 24:27
~ther_be 0:17 21:-3 23:10 24:-9 33:19
~ther_documentation 17:25
~ther_how 10:8
~ther_is 8:3 12:61 24:4 25:-2 29:-25 33:-7
~ther_last 33:7
~ther_lik 17:13
~ther_no 0:36
~ther_room 0:24 2:39
~ther_someth 13:33 18:28
~ther_still 2:9 6:15 12:-7 28:30
~ther_what 10:26
~ther_who 34:20
~thes 1:8 5:1 30:44 31:35
~thes_day 5:21
~thes_messag 30:31
~thes_ping 30:15
~they 2:8 8:-20 9:38 12:34 15:25 19:-27 29:-68 33:-26
~thi 0:-16 1:-13 2:36 3:-41 5:2 6:-31 9:-64 10:-28 11:21 12:1 13:19 14:10 15:-5 16:-14 17:27 18:-26 19:-21 20:11 21:-3 23:24 24:28 26:-3 27:24 28:-21 32:31 33:18 34:43
~thi_bot 11:77 25:-22 30:8
~thi_channel 11:-43 14:-18 27:64 31:42
~thi_cycl 2:18 3:-65 5:-12 13:55 14:22 17:-36 19:-32 28:26 33:21 34:35
~thi_is 25:42 29:-25
~thi_lat 2:-9 17:9
~thi_month 20:29 32:29
~thi_one 0:11 4:18 19:4
~thi_paragraph 29:31
~thi_point 5:30 10:-4 12:24 15:11
~thi_project 10:13 17:20
~thi_releas 2:22 7:27 14:85 20:-53 33:5
~thi_room 27:7
~thi_stag 8:14
~thi_the 5:10
~thi_thing 20:12
~thi_tim 23:5 28:-9 29:-25 33:43
~thi_to 11:-16 27:-17 29:57
~thi_was 4:3 7:-15 8:11 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
~thi_week 2:27 6:8 13:35 17:3 25:-11 28:-67 29:-45 32:52
~thing 2:-49 5:29 6:18 9:25 10:17 12:-5 16:-21 20:54 21:-8 23:14 24:2 31:-11 33:-3
~thing_are 6:15 26:19
~thing_can 23:19
~thing_for 1:8
~thing_how 13:18
~thing_is 9:21 10:4 20:12
~thing_on 5:26 18:13
~thing_what 11:4 14:-8 29:33
~thing_when 12:8 29:-25 33:3
~thing_who 34:1
~think 0:36 6:11 7:68 8:-24 10:-18 11:-9 12:-15 15:25 21:54 22:-29 26:11
~think_of 7:15 8:-5 21:17
~third 33:18
~third_party 33:3
~tho 7:8
~thought 33:6
~thre 1:11 14:-1 16:23 18:34 22:26 24:22
~thre_day 1:2 22:3 24:37 28:-19
~through 5:12 8:10 9:14 11:10 12:-8 13:15 14:16 19:-3 22:7 25:-5 31:-11
~through_the 14:27
~thru 9:12
~thu 32:16
~thumb 8:33
~thumb_up 8:20
~thunderbird 26:16
~thursday 6:17 12:-24 16:31 19:-12 32:33 33:27
~tick 6:24
~ticket 29:46
~ticket_for 29:15
~tim 1:-12 5:28 6:17 8:-36 9:-59 10:-72 11:-60 12:-25 14:-26 18:-51 19:43 20:-23 22:33 23:32 25:17 26:-7 28:50 31:-33 32:-39 33:29 34:-13
~tim_befor 24:5 28:23
~tim_could 22:26
~tim_for 5:30 6:11 22:7 33:-23
~tim_is 5:-15 29:47
~tim_left 28:11
~tim_of 28:-5 33:56
~tim_on 33:36
~tim_or 2:-21 5:11 15:7
~tim_remain 28:21
~tim_to 4:28 27:17 28:19
~tim_yet 5:39 12:-8
~tim_zon 5:-4 14:25 19:-9 29:17
~timelin 14:33 19:11
~timetabl 14:43 19:9
~timetabl_of 19:12
~tiny 8:4
~tls 9:18
~to 0:-17 1:-98 2:10 5:-36 6:-58 7:11 8:-7 9:-21 10:-22 11:42 12:-41 13:-61 14:-6 15:35 16:57 17:43 18:1 19:-72 20:-18 21:6 22:21 23:11 24:16 25:-26 26:14 27:50 28:58 29:15 30:36 31:-30 32:-15 33:-4 34:-9
~to_a 10:6
~to_add 0:39 14:-17 26:20
~to_all 27:35
~to_apply 12:13
~to_approv 7:52 8:-23 13:6
~to_ask 9:7 11:10 21:30 22:9 33:-9
~to_be 0:-12 5:5 6:-21 7:1 9:-45 15:-33 16:21 24:38 27:16 28:-42 29:-14 31:13 33:45
~to_becom 17:21
~to_begin 4:4
~to_book 20:22
~to_bump 33:17
~to_chang 11:33 15:11
~to_client 10:-19 28:31
~to_com 6:58 14:8
~to_contribut 17:26
~to_correct 21:10
~to_delay 15:1
~to_den 16:19
~to_do 2:16 10:30 18:-28 32:12
~to_doc 12:6
~to_featur 5:6
~to_ff 28:10
~to_fil 21:31 22:-7
~to_finish 2:-12 14:15 28:24
~to_follow 27:15
~to_freez 10:22 27:25
~to_friday 32:6
~to_ga 14:39 19:11 28:31
~to_get 17:13 18:11 22:10 24:10 27:3 33:11
~to_giv 1:4 21:6
~to_go 25:17 28:40
~to_hav 0:51 17:-26 18:7 29:2
~to_hear 27:18
~to_help 15:3 17:64
~to_join 17:41
~to_know 5:19 17:4 20:37 25:8 27:-26 33:9
~to_land 22:33
~to_me 10:44 11:14 13:-5 24:15 27:-30
~to_meet 25:25
~to_merg 2:17 22:31
~to_mov 11:7 15:40 34:-17
~to_my 12:21 16:22 27:-25 29:3
~to_oct 16:23
~to_one 26:32
~to_open 3:7
~to_postpon 11:8 15:12
~to_push 15:1
~to_qa 5:27
~to_rc 26:4 27:18 28:41 29:-31 33:-24
~to_releas 28:10
~to_remind 11:12 23:30 24:-21
~to_renam 2:1
~to_request 7:9 21:1
~to_reword 2:7
~to_run 3:25
~to_say 12:8
~to_see 11:25 14:28 21:11
~to_send 2:-2 17:14
~to_sep 16:-6 33:23
~to_set 4:-23 11:34
~to_shift 15:4
~to_ship 34:13
~to_slip 15:27
~to_stabl 2:22 10:14
~to_stop 11:-21 30:30 31:2 33:10
~to_subscrib 11:10 26:11
~to_tak 7:4
~to_talk 11:27
~to_test 2:21
~to_the 0:7 1:-1 2:10 3:-6 5:-15 10:-21 11:-24 12:-48 15:-51 16:69 17:26 18:-39 20:-34 21:-20 27:13 28:48 29:51 33:-27
~to_thi 24:25
~to_unsubscrib 29:30
~to_updat 2:21 24:15 29:-5
~to_use 11:6
~to_vot 11:28 13:25
~to_wait 2:53
~to_watch 18:27
~to_wednesday 32:6
~to_you 11:86 29:-26
~to_your 11:-22 27:29
~today 2:28 4:24 7:-11 9:-24 12:25 14:-14 16:-13 17:19 20:-24 25:3 28:26 31:9 32:50 33:-47 34:-23
~today_and 28:2
~today_is 5:26
~tokyo 33:37
~told 7:20 27:58
~told_about 27:10
~told_me 7:23
~tom 7:27 24:-31 29:18
~tomorrow 2:15 6:-6 7:13 10:-10 12:-11 15:-1 24:57 32:45 33:26
~tonight 29:57 34:-11
~too 2:45 5:-35 6:18 8:64 10:19 12:36 20:-12 23:17 25:-53 27:20 29:-67 33:-20
~too_lat 2:127 6:26 10:-6 23:13 29:-9
~too_many 31:23
~took 6:-10 17:1 33:31
~took_over 17:17
~top_of 18:3
~tot 8:-2 13:7 28:40
~total 14:24 17:14
~touch 15:34
~touch_the 15:25 27:3
~track 1:8 5:29 20:4 27:8
~tracker 18:26
~traduction 1:1
~train 2:63
~translat 10:9 20:10 22:-17 29:77
~translat_the 29:40
~translatabl 33:13
~translation 0:15 2:11 12:26 22:16 29:-10 33:5 34:12
~translation_freez 33:15
~translator 14:27 23:9 27:27 28:5 29:-54
~tre 5:-18 12:97 25:-17 29:-37
~tru 12:20 33:25
~trunk 3:-6 5:8 12:22
~tuesday 2:19 24:21 29:19 33:-5
~turn 2:-12 8:26 9:26 23:-3 25:-24 27:37 30:40 34:-16
~turn_down 8:49 9:36 22:-3
~turn_it 31:1
~turn_off 30:28 31:11 34:-5
~turn_on 27:17 29:21 31:-24
~turn_the 27:6
~tutorial 17:13
~tweak 2:77 11:-10
~twenty 4:22
~twic 15:11 19:-4
~two 1:14 3:16 4:-1 6:-9 7:3 9:6 12:-1 13:-18 16:11 19:14 20:-1 21:-37 22:37 24:29 25:-14 27:-21 28:-14 29:14 31:-26 33:26
~two_day 16:55 24:40 28:-64
~two_mor 16:14
~two_week 1:13 32:17
~typ 11:76 15:-3
~typo 2:26
~typo_fix 21:4
~typo_in 2:35 21:-13
~uber 27:49 34:13
~ubuntu 3:9 4:20 20:13
~ubuntu_styl 4:19
~ugh 25:24
~uhm 0:4 2:-15 3:6 5:-8 8:-10 9:18 11:11 12:22 13:14 17:-22 18:-17 19:-5 23:18 25:-2 26:10 29:-10 31:-11 34:24
~uhm_how 23:6
~uhm_i 25:8
~uhm_in 20:4
~uhm_is 6:16 12:16
~uhm_what 5:-6 10:-40 11:14 12:9 14:3 17:-16 29:22
~uhm_when 29:10
~uhm_who 25:2
~ui 0:18 2:11 12:10 22:6 33:26
~ui_freez 0:7
~ui_text 33:4
~un 1:52 2:24 10:18 18:-3 21:36 22:14 29:-15
~una 2:27 22:29
~unblock 8:15 22:17
~undecid 7:6 13:56
~under 5:10 6:-22 10:40 12:51 33:-1
~under_freez 12:22
~under_the 6:-8 10:59
~understand 10:12 11:47
~understand_the 10:46
~undo 7:6 15:-6 16:66
~undo_the 7:19 16:22
~une 1:3 10:6 21:14 22:2 24:9
~une_dat 1:4
~une_exception 21:22
~unfreez 6:-21 12:30 34:13
~unfrozen 12:38
~unit 29:15
~unit_test 29:8
~unsub 29:-11 30:34 31:21
~unsubscrib 11:16 26:-29 27:-25 29:4 30:30 31:20 34:10
~unsubscrib_me 11:13 30:-12
~unsubscrib_us 30:12
~until 1:-3 3:13 4:-29 5:-37 7:18 8:16 10:-39 12:1 13:-7 14:42 15:-4 16:18 17:-42 19:-37 20:-24 21:6 22:40 23:-3 24:35 25:-18 27:-60 28:45 29:-8 31:29 34:-25
~until_after 24:61 29:-8 31:-22
~until_ff 2:32 24:18
~until_ga 20:7
~until_monday 7:27 8:-16 22:8 31:46
~until_next 31:13 32:-6
~until_rc 8:12
~until_sunday 8:22
~until_the 2:8 3:29 14:28 15:-15 16:23 28:-8 32:7 33:-24
~until_tuesday 8:13 22:14
~until_we 28:39
~until_wednesday 31:8
~until_what 33:8
~until_when 2:-14 9:39 12:30 20:-69 21:20 33:24
~up 1:2 2:-89 4:67 5:31 6:-55 9:26 10:-15 13:-7 14:-19 15:-29 16:-41 17:-7 18:46 19:2 20:-17 22:-20 23:-60 24:62 25:49 26:5 27:30 28:-38 29:-154 30:-20 31:11 32:-4 34:-68
~up_a 11:15
~up_first 18:13
~up_for 8:11 25:32 26:15 27:56 29:-3 34:-26
~up_my 7:5 8:5 9:-19
~up_next 18:59 24:15
~up_on 12:-13 18:35
~up_pleas 25:16
~up_thank 12:6 31:15
~up_the 4:37 5:2 8:-8 13:6 16:-2 33:10
~up_thi 14:12 32:18
~up_to 20:-11 33:47
~up_when 24:25 33:-6
~up_with 5:34 9:15 18:-23 24:15
~upcom 6:8 14:6 18:39
~upcom_deadlin 14:4
~updat 2:8 7:6 8:-25 9:18 15:-31 16:20 19:-20 24:9 27:26 29:2
~updat_it 7:14
~updat_on 5:8 9:28
~updat_the 2:31 24:13
~upgrad 2:17 20:11 22:15 29:21
~upload 2:10 3:4 6:-6 22:26 33:3
~upload_the 20:6
~upstream 5:9 9:-5 12:7 14:4 20:12 21:7 29:-15 32:39 33:-20 34:-4
~upstream_releas 20:33
~url 26:35
~urllib 22:24
~us 2:-95 4:27 6:35 8:-54 9:-6 10:-87 12:-33 13:-42 14:-27 16:-37 18:66 19:-36 20:-43 22:60 23:39 24:32 25:18 26:-26 27:33 28:-37 29:-43 31:29 33:-17 34:-35
~us_a 22:18 24:16
~us_about 11:12 31:21
~us_first 18:12
~us_get 4:5
~us_know 24:13
~us_next 18:-11 32:19
~us_not 3:2 7:3 21:17 22:-21
~us_of 23:5
~us_on 18:21
~us_thank 6:7
~us_the 27:12
~us_to 27:26
~us_when 33:33
~usag 11:54 25:-21 29:-3
~use 3:32 5:-14 10:-25 11:65 13:-15 29:53
~use_thi 11:48 29:-11
~use_you 11:37
~used 11:1 29:20
~user 20:47 29:1
~user_guid 29:22
~using 11:8
~usual 4:7
~utc 10:-3 24:33 33:64
~v 4:67 29:-7
~vacation 29:37
~valid 9:40 10:8 33:-2
~vendor 2:14 21:5 22:-5
~verdict 9:35
~verdict_on 9:42
~version 1:-14 2:10 4:39 5:24 6:11 9:-20 17:-3 18:-21 19:38 20:46 29:34 33:-2
~version_and 29:31
~version_be 3:16 29:-2
~version_befor 19:32
~version_com 5:1 19:16 20:20 29:-24
~version_cycl 4:3
~version_final 6:15 19:17 20:-37
~version_for 4:27 14:-1 19:37
~version_go 4:29
~version_going 4:11
~version_is 2:18 5:15 6:-11 33:17
~version_many 4:11
~version_need 20:28
~version_now 4:8
~version_of 2:17 29:10
~version_off 4:3
~version_out 6:38 12:-12 19:-4 20:36
~version_pleas 4:17 5:14 14:4 20:26
~version_releas 2:6 4:2 19:-36 29:27
~version_schedul 3:26 4:5 14:-75 19:40
~version_still 5:24
~version_thank 4:13
~version_was 19:27
~version_what 19:4
~version_will 29:9
~version_with 4:8
~version_yet 3:30
~very 25:38
~very_much 25:21
~veto 8:30
~vim 5:-13 29:54
~vm 29:55
~volum 9:9
~vot 2:-17 8:5 9:35 11:23 13:46 21:-12
~vot_on 2:-9 7:10 8:-7 9:53 11:27 13:16
~vpn 29:42
~vs 10:69 25:-9 29:29
~wait 2:54 5:-53 7:41 13:27 18:33 22:-4 29:-17
~wait_for 2:2 5:-3 13:32 18:16
~wait_with 7:54 8:-8 9:-31
~waiver 2:-22 9:31 13:48 21:30 22:39 29:-23
~waiver_for 2:-3 9:20 22:20
~wak 24:21
~walk 11:22
~wall 14:5
~want 0:25 1:1 4:14 8:-72 10:-25 11:-76 12:-5 15:6 16:-6 17:26 20:-25 22:51 26:36 27:46 28:-33 29:-22 31:29 32:-42 33:18 34:-61
~want_a 0:19 1:7
~want_an 0:12
~want_the 26:21 27:31 32:-1
~want_to 11:-29 17:42 21:21 22:-15 26:1 29:-83 33:39
~warn 23:2 24:66
~was 0:24 1:-22 2:-45 5:-1 6:45 7:-25 8:-13 9:49 10:23 12:-10 14:-8 15:22 17:-19 19:74 20:-23 22:10 23:-4 24:-32 25:6 28:-31 29:-2 33:2 34:12
~was_a 0:2
~was_ask 4:3 10:7 13:-3 14:4 15:-13 17:-1 18:5 19:-11 20:13 22:13 23:-8 24:-3 25:-3 27:5 28:2 29:7 31:12 32:-2 33:-1
~was_away 5:14 12:17
~was_deni 13:17
~was_down 16:1
~was_ff 15:35 33:-12
~was_hibiscu 19:-9
~was_i 6:2
~was_is 10:11
~was_it 19:12 30:-3 34:19
~was_last 6:44 33:-27
~was_m 19:-17 33:29
~was_mean 10:7
~was_mileston 6:25 19:-11
~was_mov 15:-23 34:27
~was_not 21:17
~was_rc 0:8 6:19 19:12 28:-10
~was_str 6:-17 15:50 19:27 33:-20
~was_that 9:19 30:3
~was_the 5:-25 6:31 9:63 10:-69 12:-11 14:-16 15:1 18:-25 20:-39 29:28 33:50
~was_ther 6:34
~was_when 19:5
~was_which 19:3
~watch 18:23 27:32 31:4
~watch_out 18:14
~wav 8:19 13:18
~wav_through 13:18
~way 0:28 2:8 6:-2 7:-16 8:5 10:-11 11:38 12:-8 14:-20 16:-7 17:11 21:1 25:1 27:-15 28:-7 29:-12 30:11 33:-5
~way_doe 10:11 11:26 21:-13
~way_how 29:10
~way_is 5:28
~way_the 13:1
~way_to 0:39 14:-13 17:22 21:25 29:-1
~way_what 32:5
~way_when 20:10
~way_which 3:7 14:1
~way_who 19:-14 34:54
~we 0:64 2:19 3:48 4:15 5:78 6:26 7:17 8:8 9:-9 10:-91 11:-157 12:25 13:-5 14:-39 15:24 16:-22 17:-65 18:23 20:7 21:11 22:31 23:-61 24:-46 25:-40 26:-53 28:10 29:-36 31:-6 32:-14 33:-28 34:-99
~we_accept 2:65 12:-51
~we_after 6:64 18:-5
~we_already 6:-10 12:27
~we_also 1:35
~we_approv 9:26
~we_are 4:31 5:24 6:-6 12:7 22:36
~we_ask 22:9
~we_at 2:-21 5:20
~we_be 5:5 18:7
~we_branch 33:17
~we_can 8:10 33:33
~we_cut 20:28 29:18 33:-20
~we_did 25:40
~we_do 0:1 3:6 7:-2 23:-20 30:-6 31:57
~we_enter 5:27
~we_freez 5:11 12:-32 19:36
~we_frozen 12:42
~we_get 20:-45 22:10 29:56
~we_go 20:19
~we_got 32:34
~we_grant 13:19 32:-7
~we_had 0:12 33:1
~we_hav 0:-1 1:16 2:-1 3:-24 5:-21 6:-60 9:-53 13:19 14:60 19:-12 20:-1 21:-25 22:15 25:29 28:9 29:28 31:2 32:26 33:3
~we_hit 10:40 20:-54 28:53 33:-36
~we_in 5:56 17:9
~we_know 7:-18 9:26 33:19
~we_liv 5:-31 6:49 12:-13
~we_mak 6:16
~we_merg 22:7 33:-23
~we_might 0:12 22:-2
~we_miss 22:12
~we_mov 5:16 6:25
~we_must 24:2
~we_need 0:14 2:26 4:23 22:13
~we_on 5:30 12:-23
~we_only 22:18
~we_pre 5:27
~we_push 15:56 20:28 29:-28
~we_put 0:34 1:-11
~we_releas 5:-35 17:22 20:42
~we_ship 19:37 28:41 29:-16
~we_should 2:-16 29:26 30:42 31:-16
~we_start 3:58
~we_still 2:15
~we_stop 33:18
~we_support 29:34
~we_talk 25:27
~we_to 28:14
~we_today 5:2
~we_use 3:34
~we_want 0:12 7:29
~we_wer 21:15
~we_will 22:52
~we_with 5:-9 9:47
~we_would 22:12 27:22
~weather 29:44
~webhook 26:24 27:4
~weblat 29:34
~wednesday 1:26 16:17 20:32 31:5
~week 0:-55 1:29 2:8 4:20 5:31 7:-40 8:-14 10:-43 11:-69 12:-104 14:-89 15:8 16:43 18:-116 19:-6 20:-45 23:-36 24:39 25:-6 26:-86 27:-58 28:19 29:-3 30:-50 31:7 32:89 33:16 34:-8
~week_after 1:40
~week_agenda 27:11
~week_ahead 24:11 32:5
~week_befor 1:42
~week_cycl 3:16
~week_doe 20:2 33:9
~week_for 5:-19 22:27 28:17 32:46
~week_in 5:4 28:-4 32:8
~week_is 29:46 32:-13
~week_later 15:12
~week_of 5:20 29:15
~week_on 24:16
~week_or 2:15
~week_plan 4:36
~week_pleas 2:10 4:5 32:11
~week_thank 32:15
~week_to 28:54
~week_until 28:40
~week_what 17:35
~week_will 20:7
~weekday 20:8
~weekend 2:-22 25:53 28:34 32:1
~weekend_befor 28:6
~weekly 25:-24 26:24 27:32 29:-14 31:25 32:42
~weekly_digest 26:14 27:12
~weekly_statu 5:-3 26:10 31:16
~weekly_summary 27:23 32:4
~wek 28:44
~welcom 2:20 17:21 25:15
~well 12:15 21:5 25:21 27:12
~went 19:63 20:-20 24:-19
~went_out 19:26 20:-19
~wer 2:-19 6:3 13:31 19:53 21:1
~wer_grant 19:12
~wer_the 19:5
~what 0:-7 1:-38 2:-30 3:-2 4:-96 5:15 6:-59 8:-100 9:9 10:57 11:43 12:-58 13:31 14:3 15:-19 16:-150 17:58 18:42 19:14 20:8 21:15 22:-117 24:-6 25:-31 26:6 27:-108 28:-9 30:-2 31:-83 32:26 33:23 34:-85
~what_a 11:-32 15:10 19:-6 25:96
~what_about 0:14 2:68 10:-97 11:-12 18:-44 29:-10 33:74
~what_am 2:3 18:-20 26:22
~what_are 10:20 11:63 13:-29 14:39 18:12 21:23 25:-62 32:-32 33:-38
~what_becam 9:37
~what_cam 19:23
~what_can 5:-11 11:33 17:41
~what_chang 10:36 29:30 33:-36
~what_com 18:32
~what_dat 11:-6 18:-11 19:19 20:32 29:-24 33:63
~what_day 10:-56 19:31 20:51 32:-9 33:71
~what_deadlin 14:31
~what_did 5:-30 11:15 13:71
~what_do 0:13 2:-28 5:14 10:43 15:-34 18:22 21:20 26:-29 29:-73 30:6 32:17 33:-40
~what_doe 5:12 7:2 9:-29 10:-8 11:-5 14:45 28:30 29:21 32:6 33:-60 34:14
~what_exactly 10:36 33:-4
~what_follow 10:-16 18:55
~what_ground 9:12
~what_happen 9:9 10:10 20:-4 29:-20 32:14
~what_hav 28:-10 32:44 33:14
~what_hour 20:28
~what_i 11:-19 13:43 14:-4 25:11
~what_if 0:40 2:27 15:16
~what_is 0:-55 3:-64 5:-2 6:-67 10:50 13:30 17:33 18:16 19:-10 21:-16 23:-39 24:32 28:4 32:43 33:-14 34:-41
~what_kind 11:48
~what_may 2:23 10:18
~what_mean 10:16
~what_must 17:14 32:15
~what_now 2:-18 17:75 21:12
~what_part 5:20
~what_phas 5:6
~what_reminder 23:48
~what_should 17:32 18:31 29:-5
~what_stag 5:51 17:-5
~what_tim 5:-30 10:-9 28:-6 29:64 33:69
~what_version 5:29
~what_was 18:-7 19:24 33:27
~what_week 5:-3 29:52 32:-26
~what_wer 19:1
~what_will 32:13
~what_would 3:44 7:33 15:14
~what_you 11:21
~whatever 18:26
~whch 5:10
~when 0:-65 1:-20 2:-90 3:18 4:-87 5:-76 6:-67 7:-17 8:-75 9:2 10:-26 11:-23 12:-20 13:-64 14:15 15:-13 16:-80 17:-66 18:-20 19:58 20:106 22:-100 23:5 24:34 25:-28 26:-67 27:2 28:-27 29:32 30:-65 31:-84 32:-45 33:103 34:-24
~when_are 12:-66 14:5 23:22 29:-6 33:63
~when_can 2:-38 12:65 20:46 21:26 29:-35
~when_com 20:15
~when_did 9:-3 19:33 33:44
~when_do 20:20 28:44 29:8
~when_doe 3:17 9:44 12:8 19:-9 20:26 29:22 33:-30
~when_exactly 33:39
~when_exception 27:29
~when_ff 24:9 27:-5 33:13
~when_i 11:4 34:12
~when_is 3:-7 10:-43 14:13 18:1 20:50 28:-38 29:65 33:-7
~when_it 19:20 20:-17
~when_m 33:10
~when_may 33:43
~when_must 20:-13 33:40
~when_rc 10:10 24:23 33:-27
~when_should 33:30
~when_sort 20:19
~when_str 24:-39 27:58
~when_string 2:39 12:-8
~when_thank 33:35
~when_the 20:27 24:21 27:-8 33:24
~when_ther 24:54 28:-5
~when_they 7:3 20:4 33:-24
~when_was 15:33 19:13 20:-16 29:21
~when_we 10:19 24:12
~when_will 2:-33 3:47 9:13
~when_would 19:40 20:-17
~when_you 10:19 25:24 33:-10
~whenever 27:66
~whenever_a 27:25
~wher 2:-32 3:-31 5:49 9:31 10:-59 11:8 12:-43 14:27 15:26 17:43 18:-3 20:-54 21:18 22:-4 25:-49 27:-36 29:20
~wher_are 9:24 14:-23 29:11
~wher_do 11:-38 17:19 21:25 26:11 30:3
~wher_doe 5:13
~wher_i 29:1
~wher_in 5:7
~wher_is 5:-47 9:1 11:18 14:57 29:10 34:11
~wher_it 14:5 15:41
~wher_stehen 5:19
~whether 12:31 15:16 34:34
~whether_the 12:13
~whether_we 15:1
~which 0:-52 1:-36 2:-55 4:-21 5:20 6:-9 7:-56 8:-32 10:23 12:-36 13:44 14:2 15:-45 16:-74 17:11 18:42 19:13 20:21 21:-6 22:-71 23:11 24:-64 25:-74 26:18 27:-81 28:-19 29:28 30:-44 31:-48 33:28 34:28
~which_are 33:31
~which_branch 29:40
~which_channel 26:29
~which_dat 14:5 20:14 28:10 29:-65 32:34 33:29
~which_day 19:27 20:31 29:1 33:47
~which_deadlin 6:11 14:47 32:-20
~which_exception 13:31
~which_freez 6:19 18:13 23:4 33:-5
~which_i 13:26
~which_is 18:49
~which_lat 13:27
~which_mileston 6:11 14:-34 18:15 32:29
~which_of 9:12 12:37 14:-34 18:19 26:9 29:-36 34:11
~which_one 18:36
~which_peopl 13:-19 34:37
~which_person 34:14
~which_phas 5:47
~which_releas 20:-8 29:4
~which_reminder 23:27
~which_request 13:13
~which_seri 5:14
~which_stag 17:42
~which_team 34:43
~which_templat 3:29 13:-1 29:1
~which_version 29:10
~which_week 20:42 32:-2
~whichever 18:5
~whil_i 32:5
~who 0:10 1:-20 2:-110 3:41 5:-95 6:-82 8:-80 9:26 10:-6 11:-36 12:-92 13:8 14:-55 15:-19 16:-65 17:25 18:-36 19:-22 20:-91 21:5 22:-78 23:9 24:-47 26:50 27:-20 28:-85 29:4 30:16 31:-31 32:-73 33:-75 34:148
~who_add 34:2
~who_approv 13:-36 34:39
~who_ate 25:47 29:-29 34:-9
~who_brok 25:15 29:16 34:-40
~who_can 29:24 34:8
~who_chang 34:42
~who_creat 34:25
~who_decid 3:16 13:-6
~who_do 15:14 34:5
~who_get 23:47 26:31 34:-27
~who_got 13:58 34:-39
~who_handl 34:7
~who_has 13:56 14:14 21:-18 25:-16 29:14
~who_is 0:19 13:17 17:-15 20:-19 26:13 29:31 32:-10 34:26
~who_mad 25:25 34:-7
~who_may 7:16 9:-14 15:9 21:23 34:-2
~who_must 7:7 10:18 34:-19
~who_push 34:13
~who_run 34:11
~who_said 9:35 34:-4
~who_sign 21:7
~who_tag 34:9
~who_turn 9:34 30:16 34:-10
~who_want 25:19 34:-8
~who_was 15:-22 30:-2 34:35
~who_will 34:49
~who_won 25:-7 29:65 34:-40
~who_would 9:-14 34:10
~whoever 7:11 8:-4
~whol 14:63
~whol_schedul 14:5
~whom 2:-13 7:1 9:-14 10:18 15:27 19:-14 33:-50 34:102
~whom_do 34:45
~whom_should 34:39
~whos 7:22 10:-19 21:-20 29:-17 34:83
~why 0:28 2:-55 6:-4 7:-25 9:50 10:97 12:-51 15:16 18:-20 23:7 25:-51 28:-27 29:72 30:38 31:-10 33:-65
~why_did 15:16
~why_do 10:32
~why_freez 10:13
~why_is 0:42 9:-4 29:23
~why_was 9:52
~why_would 9:42 29:-12
~wifi 29:32
~wiki 29:41
~will 0:-43 1:-7 2:7 3:42 4:-21 5:-16 6:-31 8:15 10:-35 11:-27 12:-31 13:-33 15:2 16:-1 17:-7 19:-66 20:37 21:38 22:12 23:30 27:-41 28:35 29:41 30:23 31:-66 32:-2 34:6
~will_a 28:19
~will_be 18:-21 25:39 29:14 32:-7 34:6
~will_hav 3:12 4:-10
~will_it 20:64
~will_my 20:26
~will_not 2:-1 22:45 29:19
~will_push 29:26 34:3
~will_the 2:5 20:8
~will_ther 0:-6 20:1 23:12 24:-8 33:30
~will_we 20:40
~will_you 21:33 23:11 29:-16
~window 6:55 10:16 12:-9 29:4 33:22
~window_for 6:38
~window_shut 6:9 29:-12 33:35
~wis 2:9 7:22 15:5 18:8
~wis_to 7:22
~with 1:-35 2:8 4:29 5:20 6:-8 9:29 13:4 14:25 15:-30 16:31 19:28 20:-24 21:1 23:-9 25:-21 26:-48 27:-4 29:-5 30:-50 31:19 32:1 33:-15
~with_a 1:-2 2:13 6:9 7:-14 12:3 13:8 18:2 19:2 21:-1 24:-10 27:2
~with_all 14:18
~with_dat 14:9 16:-10 33:12
~with_me 24:15 27:-6
~with_my 2:48 21:8
~with_rc 16:58
~with_the 5:26 9:1 16:-20 22:21 29:4 31:3
~with_you 3:6 11:80
~withdraw 8:53
~within 28:32
~within_the 28:32
~without 0:6 12:20 26:1
~wold 7:8
~won 25:-7 29:65 34:-40
~word 5:-16 10:9 11:69 19:-1 20:-21 25:13 29:-5 33:27
~word_what 10:26
~work 2:-18 3:14 4:21 5:42 6:-6 8:4 11:20 12:-27 17:47 20:-33 21:4 22:-4 23:23 25:39 28:2 29:-43 31:-16 33:-4
~work_day 28:16
~work_for 26:10
~work_her 17:28
~work_on 3:8 4:4 20:-22 25:15 29:-12
~work_out 8:9
~work_still 5:5
~workflow 17:10
~worry 18:32
~worry_about 18:30
~worth 7:33 9:-26 21:16
~would 0:35 2:14 3:30 6:-29 7:16 10:-5 15:27 16:-2 17:3 18:-7 19:34 20:-11 21:6 24:18 25:-29 27:11 28:-8 29:-31 30:16 32:-20 33:-46 34:-1
~would_a 0:5 2:21 3:52 21:20 23:19
~would_an 0:19 21:28
~would_approv 7:30
~would_be 0:19 24:17
~would_i 2:-11 11:57 21:22
~would_it 12:3 26:22 30:1
~would_lik 7:-24 13:24 17:19 20:14 21:-9 22:12 27:1 30:-25 33:-23
~would_lov 17:12 27:8
~would_rather 30:14
~would_the 3:15 7:15
~would_we 2:27 19:42 20:-35 22:-20
~would_you 3:-17 4:5 5:12 8:13 10:16 11:-11 16:35 24:27 33:-4 34:-21
~writ 2:-12 6:18 7:-3 8:-3 11:4 14:3 15:-11 16:2 17:-29 18:-1 19:9 22:-21 24:10 25:-4 29:15 31:-4 33:-11 34:8
~writ_a 29:36
~writ_me 29:14
~writ_the 0:4 5:1 10:4 16:7 17:-14 22:-5 28:3 29:-6 33:-12 34:1
~writ_to 11:23 29:-1
~wrong 16:26 22:11 25:21
~wrong_it 16:30
~wrot 10:20
~wurd 7:-19 8:-24 9:70
~x 28:22 29:27
~y 6:26 12:29 16:-10 32:17
~y_and 6:26 12:30 16:-5
~ya 6:64 20:-10 25:2 31:26
~yeah 12:7 25:13
~year 2:-6 15:20 19:73 25:1 29:71 33:-46
~year_ago 19:26
~yell 24:60
~yes 2:25 8:57 25:13 29:-16 33:1
~yes_no 2:33
~yes_to 8:47
~yesterday 3:9 6:29 7:32 8:-1 16:12 29:5 33:-12 34:2
~yet 3:47 4:-12 5:36 6:60 8:-63 9:3 12:51 16:-27 20:-27 28:-1 29:-56 31:-38
~yet_i 12:33 31:-4
~yet_or 5:10
~yet_pleas 5:6
~yet_thank 6:1
~you 2:-43 3:-6 4:17 5:18 6:-3 8:17 9:-2 10:-11 11:57 12:-10 13:-7 14:6 15:-2 16:14 17:-12 18:-1 19:-11 20:-14 21:-23 22:3 23:30 24:-8 25:59 27:6 30:21 31:3 32:-12 33:9 34:-16
~you_a 11:-7 25:65
~you_add 1:51
~you_all 11:7
~you_approv 7:-14 8:20 25:13
~you_are 25:41
~you_be 29:10
~you_can 8:22 11:27
~you_could 22:1
~you_creat 4:2
~you_describ 5:4 10:41 33:-1
~you_do 7:16 11:19 16:22
~you_explain 11:7
~you_fil 21:23 29:-1
~you_giv 34:10
~you_got 33:14
~you_hav 3:42 8:32
~you_in 5:-6 8:-1 14:3 15:1 16:8 18:16 21:10 23:-7 24:-6 25:-2 27:-3 33:20
~you_keep 27:7
~you_kindly 18:5
~you_know 10:27 11:19 25:-1
~you_look 33:30
~you_mov 29:4
~you_pleas 8:38 25:-17 27:18 28:9 29:-17 31:-2
~you_post 11:-28 14:2 26:35 27:20
~you_put 22:3
~you_remind 23:29 24:21
~you_say 0:11 11:-15 29:13
~you_send 23:20 26:41 29:-7
~you_show 11:37
~you_stop 31:14
~you_tak 2:32
~you_tell 9:8 12:9 24:-8 33:18
~you_think 0:1 7:34
~you_to 11:39 31:7
~you_understand 10:-32 11:60
~you_very 25:7
~you_work 11:45
~you_would 14:6
~your 2:-8 5:-37 7:11 8:-45 11:26 17:10 23:9 26:10 27:17 29:-12 34:30
~your_job 25:24
~your_messag 11:-44 26:36 30:14
~yourself 11:48 25:-14 31:21
~zon 5:-4 14:25 19:-10 29:16
~zusammen 1:-8 2:-9 3:-1 7:-6 9:5 10:5 17:-2 18:3 21:1 23:4 26:5 27:-8 28:4 31:-8 33:-1 34:-5
~zusammen_do 33:6
~zusammen_how 5:8
~zusammen_i 18:6
~zusammen_is 12:2 33:1
~zusammen_the 9:3
~zusammen_what 10:-25 33:22
~zusammen_when 12:10 20:14 33:-10
~zusammen_who 26:21 29:14 34:-27
~zustandig 34:17
~zuul 29:32
`;

// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.
export const stamp = 'be9261d9936b54d4';
export const weights = String.raw`
add_deadline add_deadline! can_i_land create_cycle create_cycle! current_stage deadline_passed decide_exception decide_exception! exception_status explain_term help is_frozen list_exceptions list_schedule move_deadline move_deadline! newcomer next_deadline previous_cycle release_date request_exception request_exception! set_reminder set_reminder! smalltalk subscribe subscribe! time_left unknown unsubscribe unsubscribe! week_agenda when_deadline who_is
-34 -14 -3 -29 -17 2 -21 -10 21 -3 1 15 -3 -4 5 -38 -15 -7 -13 -15 -16 -37 -19 -39 -16 78 -18 13 -25 50 -21 33 -3 -10 -7
#negated 0:40 1:-17 2:-103 3:85 4:-59 6:-67 7:76 8:-81 9:-75 12:25 15:68 16:-112 17:-27 20:-56 21:78 22:-14 23:67 24:-107 25:-28 27:-73 30:89 33:-2
#questions 0:30 1:-314 2:135 3:78 4:-300 5:38 6:93 7:-32 8:-340 9:134 10:24 11:7 12:73 13:-3 14:-46 15:-2 16:-395 17:46 18:6 19:-8 20:58 21:67 22:-235 23:81 24:-402 25:-106 26:90 27:-304 28:14 29:-28 30:70 31:-476 32:35 33:24 34:62
#requests 1:9 2:-37 3:-10 4:20 6:-8 7:-30 8:58 9:-61 11:-2 12:25 13:-93 14:24 15:-52 16:25 18:-29 20:-72 21:68 22:28 24:65 25:-233 26:-33 27:115 28:-9 29:36 30:-18 32:-2 34:-1
#takenBack 0:82 1:-140 2:55 3:25 4:-108 5:-9 6:-55 7:172 8:-129 9:29 11:49 12:16 14:2 15:155 16:-127 17:27 19:-90 20:-90 21:81 22:-215 23:44 24:-115 25:57 26:-23 27:-134 28:-53 29:-27 30:114 31:-83 32:-8 34:32
%<cycle>_<?> 2:42 20:5 34:5
%<cycle>_in 2:-14 12:14 29:9
%<cycle>_out 6:2 19:-2
%<cycle>_please 14:1
%<deadline>_<?> 0:-64 2:16 5:24 6:-20 9:-46 10:37 12:-1 14:-56 15:-10 16:-92 18:6 19:-33 20:-24 21:-36 22:-61 23:40 25:-3 27:-53 28:46 29:67 32:-16 33:31 34:5
%<deadline>_<deadline> 10:-19 14:3 24:9 28:44
%<deadline>_<link> 22:32
%<deadline>_<number> 1:45 9:25 10:-35 16:93 22:-20 24:11 28:-52 29:-43 33:-9
%<deadline>_<number>_<?> 9:15
%<deadline>_<number>_<number> 1:33 4:6 29:-7
%<deadline>_<number>_@unit 16:88 28:-25 33:-20
%<deadline>_<number>_with 16:2
%<deadline>_<quoted> 1:17 6:45 10:-32 29:-23 33:43
%<deadline>_<quoted>_<quoted> 1:13 6:-16 10:-21 33:62
%<deadline>_<unknown> 5:-2 6:37 9:-2 11:-6 15:10 16:9 18:-4 19:-20 20:5 21:28 29:-64 33:47 34:22
%<deadline>_<unknown>_<?> 9:-24 10:-7 15:7 21:47 33:13
%<deadline>_<unknown>_<number> 16:31
%<deadline>_<unknown>_<unknown> 6:39 29:-7 33:19
%<deadline>_<unknown>_@be 6:34
%<deadline>_<unknown>_@unit 24:30
%<deadline>_<unknown>_date 33:27
%<deadline>_<version> 20:17
%<deadline>_@be 1:-24 2:46 6:43 9:-85 10:7 12:-29 13:-48 15:20 16:37 20:-57 21:43 22:-44 23:-56 25:-20 27:11 28:-15 29:-133 31:-28 33:71 34:-26
%<deadline>_@be_<?> 6:-5
%<deadline>_@be_<number> 33:36
%<deadline>_@be_<unknown> 0:5 6:29
%<deadline>_@be_@month 16:-12 33:36
%<deadline>_@be_@toMove 16:20
%<deadline>_@be_@weekday 6:-14 33:46
%<deadline>_@be_a 24:21
%<deadline>_@be_already 6:68 33:-20
%<deadline>_@be_done 18:14 27:8 33:-13
%<deadline>_@be_it 10:2
%<deadline>_@be_made 10:11 33:-10
%<deadline>_@be_near 24:30 33:-7
%<deadline>_@be_on 16:14 33:37
%<deadline>_@be_out 2:10 27:44
%<deadline>_@be_the 6:-13 33:41
%<deadline>_@be_there 2:2 3:1 12:-14 21:36
%<deadline>_@can 2:18 10:7 15:-11 21:38 33:-8 34:14
%<deadline>_@change 10:38 27:4 34:2
%<deadline>_@dates 33:53
%<deadline>_@exception 8:62 9:56 10:-82 13:4 27:-14 34:-10
%<deadline>_@exception_<?> 13:43
%<deadline>_@exception_for 8:54 13:-17
%<deadline>_@me 10:6 20:8 23:4 29:-48 33:2
%<deadline>_@me_boss 34:14
%<deadline>_@me_forgot 10:11 33:1
%<deadline>_@month 20:8 33:7
%<deadline>_@month_<number> 20:8
%<deadline>_@move 15:32
%<deadline>_@person 10:-13 34:75
%<deadline>_@person_<?> 34:33
%<deadline>_@toAdd 10:4 14:1
%<deadline>_@toAdd_@change 10:23
%<deadline>_@toMove 6:33 15:24 23:1
%<deadline>_@toRemind 24:55 27:1
%<deadline>_@toRemind_@me 27:9
%<deadline>_@toRemind_@we 24:38
%<deadline>_@toStart 6:-19 10:-25 12:55 16:30 29:17
%<deadline>_@toStart_in 6:-20 12:35 33:19
%<deadline>_@toStop 2:22 10:-19 16:16 29:1 33:-1
%<deadline>_@today 6:34 12:-30 33:4
%<deadline>_@today_<?> 6:12 12:-26 33:11
%<deadline>_@unit 10:34 16:-48 20:-19 24:18 25:29
%<deadline>_@updates 16:-52 23:-2 24:4 26:9 27:37 28:7 31:53 33:-15
%<deadline>_@updates_please 24:7 28:9
%<deadline>_@updates_to 24:3
%<deadline>_@we 18:18
%<deadline>_@weekday 16:15
%<deadline>__ 1:9 16:46 33:-13
%<deadline>___<number> 1:13
%<deadline>___<unknown> 16:26 33:-10
%<deadline>_a 1:26 6:-10 10:-11 12:6 15:10 16:48 24:-51
%<deadline>_a_@unit 1:31 16:3 24:-39
%<deadline>_about 10:57 33:-28
%<deadline>_active 12:35
%<deadline>_active_<?> 12:7
%<deadline>_after 29:5
%<deadline>_again 12:-44 15:15 19:-1 29:35 33:37
%<deadline>_again_<?> 12:-43 29:44
%<deadline>_already 6:58 12:-25 33:27
%<deadline>_already_over 6:11
%<deadline>_also 19:26
%<deadline>_also_in 19:26
%<deadline>_and 1:35 5:6 6:-6 10:-4 15:-10 18:32 24:-36 27:29 33:15
%<deadline>_and_<deadline> 1:42 5:8 10:-23 16:14 27:32 33:4
%<deadline>_and_the 33:16
%<deadline>_apply 2:-19 10:64 34:-8
%<deadline>_apply_to 2:-17 10:73 34:-7
%<deadline>_as 15:31
%<deadline>_at 15:28 33:6
%<deadline>_at_all 10:26
%<deadline>_at_this 15:8
%<deadline>_back 16:63
%<deadline>_before 6:18 15:12 28:-44 29:3 32:23
%<deadline>_before_or 33:37
%<deadline>_begins 27:26
%<deadline>_behind 6:4
%<deadline>_but 0:5 15:2 31:7
%<deadline>_by 15:1 16:29
%<deadline>_come 33:16
%<deadline>_cover 10:31
%<deadline>_cutoff 0:8
%<deadline>_cutoff_<?> 33:10
%<deadline>_date 14:-11 15:15 16:-51 18:-66 19:47 20:-44 33:76 34:55
%<deadline>_date_<?> 19:10
%<deadline>_date_for 33:37
%<deadline>_date_in 19:12 33:-5
%<deadline>_date_please 15:14
%<deadline>_deadline 6:35 15:-30 33:66
%<deadline>_done 6:55
%<deadline>_done_<?> 6:5
%<deadline>_done_and 18:14
%<deadline>_earlier 10:5 19:10
%<deadline>_extended 15:61 33:-17
%<deadline>_fall 33:32
%<deadline>_fall_on 33:12
%<deadline>_for 1:9 2:-4 8:22 10:18 12:-9 21:-4 22:24 24:-65
%<deadline>_for_<version> 20:11
%<deadline>_for_@me 1:-1 27:13 33:37
%<deadline>_for_a 21:1
%<deadline>_for_the 1:12 8:41 21:-16
%<deadline>_forward 15:15
%<deadline>_forward_<?> 15:16
%<deadline>_gets 33:2
%<deadline>_gets_tagged 33:19
%<deadline>_go 6:40
%<deadline>_goes 16:11
%<deadline>_happen 33:1
%<deadline>_happened 6:22
%<deadline>_happens 24:-12 33:21
%<deadline>_has 6:11
%<deadline>_has_not 12:16
%<deadline>_history 6:23
%<deadline>_how 10:1 28:5
%<deadline>_how_long 28:11
%<deadline>_if 10:7 21:3
%<deadline>_if_@we 10:10
%<deadline>_in 2:-2 9:22 10:-15 12:18 16:14 19:40 21:-4 27:-16 28:40 29:-67 33:12 34:-1
%<deadline>_in_<unknown> 33:5
%<deadline>_in_<version> 19:36
%<deadline>_in_@unit 28:46
%<deadline>_in_force 12:22
%<deadline>_in_how 28:22
%<deadline>_in_the 6:61 12:-2 19:8 33:-5
%<deadline>_it 16:19
%<deadline>_last 19:3 33:-25
%<deadline>_last_@unit 6:2
%<deadline>_last_time 19:10
%<deadline>_later 15:17 19:30
%<deadline>_like 28:25
%<deadline>_many 10:3 18:28 33:-15
%<deadline>_minus 16:-7 24:23 28:1
%<deadline>_moved 16:13
%<deadline>_must 16:25
%<deadline>_needed 0:31 33:-10
%<deadline>_needs 16:19
%<deadline>_needs_to 16:7
%<deadline>_next 0:31 16:16 28:-3 33:37
%<deadline>_next_@unit 16:17 28:-2 33:43
%<deadline>_no 2:7
%<deadline>_not 16:14
%<deadline>_now 6:-24 28:40
%<deadline>_of 13:23 19:56 20:11 33:-20
%<deadline>_of_<version> 19:38 33:-4
%<deadline>_on 1:2 2:-24 9:-5 12:51 13:13 16:38 18:-12 27:-41 28:-27 33:7 34:5
%<deadline>_on_<number> 33:20
%<deadline>_on_<unknown> 29:8
%<deadline>_on_@weekday 16:6
%<deadline>_on_a 33:7
%<deadline>_on_the 16:20 34:18
%<deadline>_one 1:37 19:1 33:-33
%<deadline>_one_@unit 1:37
%<deadline>_only 27:29
%<deadline>_or 2:-18 6:14 10:-77 12:16 18:106 28:18 33:-54 34:-5
%<deadline>_or_<deadline> 10:-34 18:99 33:-42
%<deadline>_or_nah 28:8
%<deadline>_out 6:25
%<deadline>_over 6:29
%<deadline>_passed 6:12
%<deadline>_passed_<?> 6:8
%<deadline>_planned 33:13
%<deadline>_please 2:-37 10:19 13:-1 15:-29 16:-53 19:-31 22:26 24:41 27:5 28:19 31:-7 33:18 34:1
%<deadline>_please_<?> 18:14 29:25 33:-18
%<deadline>_please_@toAdd 22:6
%<deadline>_reached 6:19
%<deadline>_request 21:15
%<deadline>_right 23:17
%<deadline>_should 15:8 16:3 33:-2
%<deadline>_should_@be 15:9
%<deadline>_so 33:30
%<deadline>_so_@me 33:26
%<deadline>_sorry 24:11
%<deadline>_sorry_for 24:11
%<deadline>_started 6:29
%<deadline>_starts 10:14 24:1
%<deadline>_still 2:-28 6:29 12:23
%<deadline>_still_ahead 6:26
%<deadline>_tag 33:21
%<deadline>_tagged 6:31 33:-1
%<deadline>_take 6:14
%<deadline>_take_place 6:15
%<deadline>_that 18:17
%<deadline>_this 13:6 32:-18 33:49
%<deadline>_this_@cycle 33:8
%<deadline>_to 16:99 19:44 28:-48 29:-12
%<deadline>_to_<number> 16:42
%<deadline>_to_@me 16:9
%<deadline>_to_@month 33:10
%<deadline>_to_@weekday 16:13
%<deadline>_to__ 27:20
%<deadline>_to_ga 19:8
%<deadline>_to_the 16:20
%<deadline>_two 16:18 19:28 33:-22
%<deadline>_two_@unit 10:8 16:46 33:-6
%<deadline>_until 16:55 22:2
%<deadline>_until_@weekday 16:14 22:5
%<deadline>_until_the 16:21
%<deadline>_vs 10:42
%<deadline>_vs_<deadline> 10:39
%<deadline>_what 0:19 10:6 33:1
%<deadline>_what_@be 10:23
%<deadline>_what_do 0:21
%<deadline>_when 29:60 33:-31
%<deadline>_when_<?> 33:18
%<deadline>_where 15:47
%<deadline>_where_it 15:47
%<deadline>_which 29:29
%<deadline>_which_@unit 29:31 33:-10
%<deadline>_will 16:19
%<deadline>_with 10:-21 16:50 19:44 21:21 33:-35
%<deadline>_yet 12:25 33:27
%<link>_<unknown> 22:13
%<link>_@me 22:46
%<link>_many 29:7
%<link>_please 22:11
%<number>_<?> 2:-29 4:2 5:-43 6:-41 7:30 9:63 10:-76 15:-14 20:57 21:-38 28:-2 29:11 33:66 34:-31
%<number>_<deadline> 10:14 16:-1
%<number>_<number> 1:74 2:-48 4:16 9:-45 10:-61 11:-16 16:41 18:-7 20:-56 24:13 25:-16 29:48 32:43
%<number>_<number>_<number> 4:2 16:59
%<number>_<number>_<unknown> 1:13 24:39
%<number>_<number>_@month 29:-4 32:59
%<number>_<number>_@toMove 1:9 16:-19 33:14
%<number>_<request> 8:52 9:-46
%<number>_<unknown> 1:52 2:-30 4:-7 9:35 16:34 18:5 22:-5 24:13 25:-101 34:7
%<number>_<unknown>_<unknown> 29:17
%<number>_<unknown>_@change 21:2
%<number>_<version> 22:5
%<number>_@be 2:31 6:-58 8:31 16:-24 24:49 32:-8 33:74
%<number>_@be_@me 2:22
%<number>_@be_not 16:-17 20:15 33:33
%<number>_@be_that 33:52
%<number>_@change 8:12 16:20 17:19
%<number>_@dates 18:47 32:-16
%<number>_@me 8:27 27:25
%<number>_@me_boss 8:21
%<number>_@month 1:96 4:10 6:-50 9:-14 10:-24 14:-19 16:70 22:-73 29:-94 32:64 33:16
%<number>_@month_<?> 32:19 33:62
%<number>_@month_<number> 1:18
%<number>_@month_<unknown> 32:10
%<number>_@month_@toMove 1:2 16:-11
%<number>_@month_at 24:6
%<number>_@month_for 16:31
%<number>_@month_or 33:2
%<number>_@toAdd 1:10
%<number>_@toMove 1:3 16:-23 20:28
%<number>_@toMove_it 1:6 16:-5
%<number>_@toRemind 24:12
%<number>_@toRule 8:32 16:-15 33:25
%<number>_@unit 3:14 4:54 10:-7 16:16 18:-67 24:90 25:-51 27:-67 28:10 29:27 30:-26 31:32 32:27 33:-162
%<number>_@unit_@cycle 3:34
%<number>_@unit_@toAdd 1:-8 4:56
%<number>_@unit_ahead 1:23
%<number>_@unit_before 1:4 24:40
%<number>_@unit_please 16:31 24:-19 31:4
%<number>_@unit_to 28:34 33:-2
%<number>_and 8:30 32:16
%<number>_and_<number> 8:24
%<number>_approved 7:-29 8:-8 9:55
%<number>_approved_or 7:-7 9:22
%<number>_as 1:27 8:1 29:-3
%<number>_at 1:14 7:8
%<number>_before 2:27 7:30 29:-12
%<number>_does 2:19
%<number>_done 2:3
%<number>_for 16:8
%<number>_for_<deadline> 16:20
%<number>_get 7:7 9:5
%<number>_in 9:38 29:-35
%<number>_instead 16:29
%<number>_many 25:18 29:-12
%<number>_mean 10:-2 29:6
%<number>_no 12:-22 33:26
%<number>_not 16:18
%<number>_of 4:8 6:17
%<number>_of_@month 4:8 6:17
%<number>_on 8:73 9:-30 22:-23
%<number>_on_the 8:13 22:-8
%<number>_or 16:-7 20:39 32:-12 33:68
%<number>_or_<number> 33:39
%<number>_or_q 20:30
%<number>_or_the 33:17
%<number>_please 1:2 2:2 16:35 20:-8 33:2
%<number>_please_<unknown> 16:28
%<number>_right 33:29
%<number>_right_<?> 33:30
%<number>_ship 4:7
%<number>_so 24:10
%<number>_sorry 16:13
%<number>_sorry_for 16:13
%<number>_still 2:-17 9:21 29:23
%<number>_the 7:14
%<number>_the_<unknown> 7:14
%<number>_to 8:33 16:-7 22:19 32:41
%<number>_to_<number> 8:13 32:14
%<number>_until 8:18
%<number>_with 1:11 4:36
%<number>_yet 9:25
%<quoted>_<?> 6:32 10:28 11:-21 33:22
%<quoted>_<number> 1:27
%<quoted>_<quoted> 1:91 2:-28 5:-55 7:62 9:-49 10:61 11:-5 12:-33 14:-17 16:-42 17:-36 18:5 24:-4 25:-38 28:12 33:15
%<quoted>_<quoted>_<?> 6:12 10:-18 33:33
%<quoted>_<quoted>_<number> 1:17
%<quoted>_<quoted>_<quoted> 1:16 7:34 10:-15 11:5 28:21 29:-55 33:11
%<quoted>_<quoted>_in 10:36 18:27
%<quoted>_<quoted>_on 1:27 33:17
%<quoted>_@be 6:33 29:-5
%<quoted>_in 10:49 11:-23 18:26 29:9
%<quoted>_in_the 10:2 18:27
%<quoted>_mean 10:11
%<quoted>_on 1:27 33:17
%<quoted>_to 29:28
%<request>_<?> 5:-26 7:72 9:106 10:-2 11:-49 34:-19
%<request>_<unknown> 7:6 8:93 9:13 25:-57 29:-29
%<request>_@be 2:-17 7:44 8:43 9:25
%<request>_@be_decided 9:30
%<request>_@can 8:14
%<request>_@me 7:15 8:51 9:4
%<request>_@me_boss 8:1 9:19
%<request>_@me_forgot 8:30
%<request>_@toRule 7:-38 8:55
%<request>_@toRule_it 8:7
%<request>_@today 7:41 8:-28
%<request>_@unit 8:9
%<request>_@we 8:51 22:-15
%<request>_a 9:14
%<request>_and 8:8 9:12
%<request>_any 8:13 9:2
%<request>_approved 7:-34 8:61
%<request>_as 8:34
%<request>_as_done 8:7
%<request>_before 7:34 8:-19
%<request>_but_only 8:9
%<request>_get 7:5 9:8
%<request>_gets 7:9 8:8
%<request>_go 7:21
%<request>_granted 8:34
%<request>_have 9:48 29:-7
%<request>_in 7:56 8:37
%<request>_let 8:20
%<request>_many 8:6
%<request>_no 7:11
%<request>_please 9:64 22:34 25:-22 34:-20
%<request>_should 7:1
%<request>_so 8:5
%<request>_sorry 7:18 9:42 25:-37
%<request>_sorry_for 7:30 8:-5 9:45 25:-15
%<request>_status 9:31
%<request>_still 9:52
%<request>_the 8:57
%<request>_the_<unknown> 8:43
%<request>_through 8:21
%<request>_to 8:19
%<request>_too 8:4
%<request>_until 7:37
%<request>_until_the 7:2
%<request>_valid 9:29
%<request>_what 9:21
%<request>_yet 9:15
%<unknown>_<?> 0:21 1:-50 5:13 6:33 7:-14 9:-5 10:-21 11:24 12:28 13:31 14:-11 15:13 16:10 17:-7 18:-16 19:45 20:25 21:6 23:6 25:-205 26:-44 27:-6 30:-23 32:38 33:-46 34:-5
%<unknown>_<cycle> 20:37
%<unknown>_<cycle>_<?> 6:5 20:6
%<unknown>_<deadline> 4:6 6:-16 9:-47 10:22 12:3 16:34 18:64 19:-19 21:-49 23:1 25:-33 27:-33 28:1 29:-103 31:-51 33:26 34:1
%<unknown>_<deadline>_<?> 10:11 18:22 21:-30 28:1 33:31
%<unknown>_<deadline>_<number> 16:7
%<unknown>_<deadline>_date 33:7
%<unknown>_<link> 2:-10 22:50
%<unknown>_<number> 1:-13 2:22 5:-9 8:39 9:50 10:-35 11:-40 14:-36 18:29 20:-53 21:-19 22:2 28:-16 29:1 31:-59 32:18 33:1 34:2
%<unknown>_<number>_<?> 9:52
%<unknown>_<number>_<number> 32:41
%<unknown>_<number>_<unknown> 9:-15 18:18 34:18
%<unknown>_<number>_<version> 22:5
%<unknown>_<number>_@month 16:12
%<unknown>_<number>_@unit 16:-6 24:19 29:19
%<unknown>_<number>_please 33:37
%<unknown>_<number>_to 32:7
%<unknown>_<quoted> 10:44 24:6
%<unknown>_<quoted>_<quoted> 24:6
%<unknown>_<request> 7:-6 8:89 9:65 10:-6 25:-46 34:-33
%<unknown>_<request>_<unknown> 7:-4 8:1
%<unknown>_<unknown> 0:-36 1:10 2:46 4:27 5:-18 6:-50 7:-21 8:-17 9:-6 10:-2 11:-7 12:5 13:9 14:-14 15:-28 16:-8 17:62 18:-1 19:-23 20:51 22:67 24:-4 25:-11 26:-30 27:32 28:9 29:15 30:-90 31:-20 32:9
%<unknown>_<unknown>_<?> 2:4 6:18 7:-29 10:-7 11:23 12:22 13:-101 17:10 18:27 19:21 20:28 23:23 26:-30 28:-66 29:-75 32:34 33:-51 34:-3
%<unknown>_<unknown>_<cycle> 20:46
%<unknown>_<unknown>_<deadline> 28:48 33:8
%<unknown>_<unknown>_<number> 25:-13 29:9 34:17
%<unknown>_<unknown>_<request> 8:25 9:-8
%<unknown>_<unknown>_<unknown> 2:41 5:49 6:-41 7:-12 8:-29 10:-38 11:-157 14:14 16:-55 17:62 18:10 19:-63 20:20 21:-26 24:7 25:-97 26:-15 27:78 28:12 29:-61 31:-2 34:-19
%<unknown>_<unknown>_@be 29:22 32:16 33:23
%<unknown>_<unknown>_@change 2:11 12:28
%<unknown>_<unknown>_@exception 9:18
%<unknown>_<unknown>_@me 10:5 22:19 29:2
%<unknown>_<unknown>_@person 17:7
%<unknown>_<unknown>_@toAdd 2:12
%<unknown>_<unknown>_@toMove 2:2
%<unknown>_<unknown>_@today 2:1
%<unknown>_<unknown>_@unit 4:2 17:12 24:36 25:-6 27:27 28:-23 29:-22
%<unknown>_<unknown>_@we 5:28 32:17
%<unknown>_<unknown>__ 1:-14 5:13 9:-26 10:6 12:-36 13:-11 14:-14 18:-58 21:50 22:26 25:-23 27:50 29:1 31:54 33:-1 34:-32
%<unknown>_<unknown>_a 2:2 25:7
%<unknown>_<unknown>_after 29:24
%<unknown>_<unknown>_and 18:13 25:5
%<unknown>_<unknown>_at 29:33
%<unknown>_<unknown>_date 18:47 27:23 29:-5 33:-36
%<unknown>_<unknown>_do 28:62
%<unknown>_<unknown>_for 1:35 9:10
%<unknown>_<unknown>_in 2:14 12:3
%<unknown>_<unknown>_of 10:4 14:12
%<unknown>_<unknown>_on 4:16
%<unknown>_<unknown>_out 17:2
%<unknown>_<unknown>_please 11:28 18:-21 25:-44 29:41
%<unknown>_<unknown>_sorry 17:17
%<unknown>_<unknown>_still 2:3
%<unknown>_<unknown>_the 2:9
%<unknown>_<unknown>_this 29:16
%<unknown>_<unknown>_with 32:46
%<unknown>_<version> 3:23 4:52 5:-24 14:-25 19:9 20:-1 22:28 29:2 34:-8
%<unknown>_<version>_@cycle 2:8 20:-33 29:29
%<unknown>_@be 1:44 5:23 6:29 8:-39 9:46 10:15 11:-26 12:12 13:-32 14:-107 15:16 18:-32 20:-38 21:24 22:-13 25:23 28:-7 29:1 30:-38 33:-11 34:-20
%<unknown>_@be_<deadline> 6:19 10:48 12:-14
%<unknown>_@be_<number> 1:43
%<unknown>_@be_<unknown> 5:3 9:2 10:-39 11:-38 12:12 15:7 25:22 32:11
%<unknown>_@be_@we 2:12 5:4 9:5
%<unknown>_@be__ 5:26 12:34
%<unknown>_@be_it 5:2 9:37 25:-7
%<unknown>_@be_left 28:-5 29:24
%<unknown>_@be_not 21:20
%<unknown>_@be_the 6:19 10:19 12:13
%<unknown>_@be_this 17:3 33:25
%<unknown>_@can 2:31 3:3 11:-51 22:5 25:1 34:35
%<unknown>_@can_@me 29:4
%<unknown>_@can_@we 25:28
%<unknown>_@can_you 11:-22 17:11 29:15
%<unknown>_@change 1:25 2:87 4:-25 7:-39 9:21 10:15 13:-84 18:-28 22:52 23:40 24:-106 26:-82 28:-2 29:-36 30:-38 32:-92 33:11
%<unknown>_@change_<?> 11:21 17:13 22:7 29:-8 33:13
%<unknown>_@change_<unknown> 2:5 12:23
%<unknown>_@change_@be 2:4 9:4 12:-21 33:29
%<unknown>_@change_after 21:18 22:-1
%<unknown>_@change_and 9:15
%<unknown>_@change_for 8:-3 22:16
%<unknown>_@change_get 2:16
%<unknown>_@change_in 22:9
%<unknown>_@change_locked 12:22
%<unknown>_@change_needs 20:22
%<unknown>_@change_on 1:8
%<unknown>_@change_or 2:1 10:19
%<unknown>_@cycle 0:5 2:17 4:33 5:-5 19:3 22:20 29:11 33:-22
%<unknown>_@dates 0:33 4:2 14:33 19:31 25:-29 33:-3
%<unknown>_@dates_for 14:27
%<unknown>_@exception 8:36 9:14 13:25 21:-96
%<unknown>_@exception_<number> 29:24
%<unknown>_@exception_for 22:22
%<unknown>_@me 2:-46 5:-13 7:-2 8:3 12:-15 14:-49 16:-64 17:30 18:15 20:-77 24:78 28:-43 29:18 31:36 33:8 34:-38
%<unknown>_@me_<deadline> 24:54 31:-1
%<unknown>_@me_<unknown> 24:21 25:2 31:16
%<unknown>_@me_@be 25:5 29:10
%<unknown>_@me_@change 22:6
%<unknown>_@me__ 29:67
%<unknown>_@me_an 17:28
%<unknown>_@me_before 24:26
%<unknown>_@me_boss 9:-7 10:21 11:31 25:30 33:-3
%<unknown>_@me_forgot 1:4 25:-1 29:38 33:14
%<unknown>_@me_need 33:5
%<unknown>_@month 33:2
%<unknown>_@month_<number> 33:10
%<unknown>_@move 15:19
%<unknown>_@person 0:5 17:20 34:31
%<unknown>_@place 3:5 17:43 25:-14 27:22 30:8 31:-30 34:15
%<unknown>_@schedule 26:44
%<unknown>_@schedule_please 26:36
%<unknown>_@toAdd 0:-15 10:11 14:21 27:28
%<unknown>_@toAdd_a 29:9
%<unknown>_@toMove 8:20 9:25 15:-1 16:19 20:18 29:-6
%<unknown>_@toMove_@me 8:19
%<unknown>_@toPost 20:30
%<unknown>_@toRemind 23:23
%<unknown>_@toRemind_@we 23:6
%<unknown>_@toRule 1:6 8:14 28:12
%<unknown>_@toStart 4:18 16:12 29:14
%<unknown>_@toStart_<unknown> 33:34
%<unknown>_@toStop 6:18 12:-3 25:18 29:-27 31:20
%<unknown>_@toStop_the 31:26
%<unknown>_@today 2:25 5:8 17:-17 29:49 34:-45
%<unknown>_@today_<?> 2:2 12:18
%<unknown>_@unit 1:39 2:-18 3:24 4:52 6:-12 11:-40 16:-52 17:1 20:-28 22:-36 24:26 27:18 28:33 31:-62 32:60
%<unknown>_@unit_<unknown> 24:20 32:20
%<unknown>_@unit_@cycle 3:10 4:2
%<unknown>_@unit_ahead 1:3 24:-5 32:8
%<unknown>_@unit_before 24:49
%<unknown>_@unit_of 25:27
%<unknown>_@unit_on 1:12
%<unknown>_@unit_to 28:34
%<unknown>_@updates 23:-17 27:39 28:16 29:20 31:-41
%<unknown>_@we 2:18 5:19 14:7 17:-11 18:-57 22:26 24:17 29:-56 31:-16 32:45 33:-8
%<unknown>_@we_<?> 29:6
%<unknown>_@we_<unknown> 5:51 24:7
%<unknown>_@we_a 32:28
%<unknown>_@weekday 25:36 32:6
%<unknown>__ 1:17 2:16 3:-31 6:10 7:-27 8:15 10:-1 11:-79 12:-48 13:-2 14:22 16:8 17:-47 18:17 21:54 22:41 24:28 25:-130 26:-41 27:10 28:-91 29:-57 31:28 32:-61
%<unknown>___<?> 21:44
%<unknown>___<deadline> 1:-5 6:46 16:41 24:26 27:10 28:-29
%<unknown>___<number> 8:50
%<unknown>___<unknown> 2:35 9:16 14:5 19:47 20:-1 22:11 25:-7 27:-22 31:27
%<unknown>___<version> 20:24
%<unknown>___@cycle 2:-10 5:45 6:14 19:-38 27:4
%<unknown>___@exception 9:-26 21:26
%<unknown>___@toAdd 18:13
%<unknown>____ 18:37 22:23 34:13
%<unknown>___date 14:42 20:-15
%<unknown>___freeze 1:1 9:7 24:11 33:16
%<unknown>___next 18:7
%<unknown>_a 1:27 2:42 5:-1 10:13 11:21 12:-15 24:36 25:23 27:15 29:-52 31:-8
%<unknown>_a_<deadline> 1:9
%<unknown>_a_<unknown> 11:26 25:6
%<unknown>_a_@unit 24:12
%<unknown>_about 5:6 7:25 9:-30 18:28
%<unknown>_after 2:6 18:32 25:2 29:12 33:-5
%<unknown>_after_the 2:3
%<unknown>_again 25:-20 29:74
%<unknown>_already 12:22
%<unknown>_an 26:5
%<unknown>_and 16:13 17:39 20:-21 25:39 29:-44 32:7
%<unknown>_and_<unknown> 25:8
%<unknown>_and_@me 25:24
%<unknown>_and_the 8:2
%<unknown>_approved 7:19
%<unknown>_around 17:19
%<unknown>_as 10:18
%<unknown>_at 2:-23 8:27 24:6 25:13 33:-47
%<unknown>_at_<unknown> 25:10
%<unknown>_at_all 8:6 15:6
%<unknown>_at_the 25:20
%<unknown>_at_this 8:13 12:9
%<unknown>_available 19:17 20:-12 26:24
%<unknown>_back 7:3 25:24
%<unknown>_before 7:27 20:17 24:6 28:26 29:-8 33:-13
%<unknown>_before_<deadline> 28:10
%<unknown>_bot 25:12
%<unknown>_business 16:9
%<unknown>_by 25:8
%<unknown>_call 29:37 31:-14
%<unknown>_check 2:34
%<unknown>_come 12:1 20:-7 25:-6 29:50
%<unknown>_come_out 20:-5 29:8
%<unknown>_customers 21:3
%<unknown>_cutoff 1:6 18:2
%<unknown>_date 0:14 16:7 18:61 20:30 27:11 29:-12 33:-18
%<unknown>_date_<?> 18:49 20:5 33:-51
%<unknown>_date_for 33:33
%<unknown>_date_please 18:6
%<unknown>_deadline 1:39 18:4
%<unknown>_dev 27:20 29:-6 30:3 31:24
%<unknown>_did 5:11 6:32 30:3
%<unknown>_did_<deadline> 6:5
%<unknown>_do 10:15 18:-26 25:30 28:57 33:-2 34:26
%<unknown>_do_<deadline> 28:19
%<unknown>_do_@me 34:48
%<unknown>_do_@we 18:-6 29:55
%<unknown>_do_not 11:-3 25:29
%<unknown>_do_you 10:19 29:-25
%<unknown>_does 7:30 10:-9 26:1 29:44 34:-23
%<unknown>_done 4:1
%<unknown>_down 9:35 18:18 25:-4 31:30 33:3
%<unknown>_every 14:11 25:34 33:-2
%<unknown>_final 20:39
%<unknown>_final_on 20:1
%<unknown>_first 13:6
%<unknown>_for 1:26 3:-34 5:-22 6:-9 8:-48 10:-7 11:7 13:10 15:31 17:49 20:-46 22:27 24:-9 25:-98 26:-15 27:10 33:29 34:10
%<unknown>_for_<deadline> 33:22
%<unknown>_for_<unknown> 9:6 29:35
%<unknown>_for_<version> 4:15 29:-23
%<unknown>_for_@change 12:5
%<unknown>_for_@me 29:11
%<unknown>_for_@month 32:2
%<unknown>_for_@toStart 17:38
%<unknown>_for__ 1:8
%<unknown>_for_a 10:17
%<unknown>_for_the 6:-28 10:-19 22:50 33:17 34:61
%<unknown>_for_this 30:5
%<unknown>_from 30:2
%<unknown>_from_<unknown> 29:14
%<unknown>_from_the 30:4
%<unknown>_give 17:10
%<unknown>_give_@me 17:10
%<unknown>_has 9:-5 25:15
%<unknown>_have 12:6 25:15
%<unknown>_how 5:18 10:-25 11:20 17:4 23:6 25:-27 28:7
%<unknown>_how_<unknown> 17:1
%<unknown>_how_@be 5:21 14:2
%<unknown>_how_do 11:24
%<unknown>_how_many 19:3
%<unknown>_in 4:7 6:1 10:-68 11:-39 12:9 13:6 17:6 19:-27 20:28 25:-71 29:46 31:16 33:4 34:-48
%<unknown>_in_<deadline> 27:27
%<unknown>_in_<unknown> 1:-1 4:16 29:44
%<unknown>_in_@month 20:4
%<unknown>_in_a 1:50 21:7
%<unknown>_in_the 6:4 9:5 13:30 17:4 22:-4 29:21 34:-3
%<unknown>_in_this 17:1
%<unknown>_instead 26:10
%<unknown>_into 29:21
%<unknown>_into_<unknown> 29:24
%<unknown>_it 2:-24 5:-12 6:6 7:18 25:-5 29:-39 31:65
%<unknown>_it_<?> 6:13
%<unknown>_it_@be 0:1 22:7
%<unknown>_it_in 31:12
%<unknown>_keep 27:5
%<unknown>_keeps 29:45
%<unknown>_last 19:-14 25:16
%<unknown>_left 28:53
%<unknown>_like 2:-3 10:13
%<unknown>_link 2:10 29:22
%<unknown>_list 11:-17 13:12 27:6 29:5 33:12
%<unknown>_log 10:8
%<unknown>_log_@change 10:8
%<unknown>_lol 10:14 26:5
%<unknown>_look 3:17 6:1
%<unknown>_many 25:27 27:-31 29:26
%<unknown>_mean 10:-5 29:26
%<unknown>_meeting 16:18
%<unknown>_mode 2:1 6:-2 9:30
%<unknown>_more 25:-13 31:76
%<unknown>_next 1:12 18:9
%<unknown>_no 7:22 8:-23 12:6
%<unknown>_now 5:-18 12:16 14:-10 18:37 33:18
%<unknown>_number 8:14
%<unknown>_of 0:33 5:10 6:36 7:-45 8:22 9:-5 10:-9 11:22 12:-43 14:41 18:40 19:-47 20:-78 21:10 28:-6 29:2 32:-32
%<unknown>_of_<deadline> 6:41 10:14 12:-1 18:24 29:-53 31:11 34:15
%<unknown>_of_<request> 9:20
%<unknown>_of_<unknown> 2:4 5:20 29:29 34:-33
%<unknown>_of_@change 29:-5 34:14
%<unknown>_of_the 5:24 9:-25 10:-48 14:28 22:14 27:17
%<unknown>_of_this 14:45
%<unknown>_off 8:25 9:2 25:9 30:23 32:-6 34:-37
%<unknown>_off_<?> 9:8
%<unknown>_off_on 8:14 29:36
%<unknown>_ok 2:19 9:16
%<unknown>_on 2:-28 5:58 6:-8 7:-7 8:-77 9:46 11:-46 12:-1 13:-1 16:-48 17:-75 19:-9 22:39 26:7 27:4 29:31 32:28
%<unknown>_on_<deadline> 10:34 33:-12
%<unknown>_on_<request> 8:-9 9:86
%<unknown>_on_<unknown> 29:42
%<unknown>_on_@me 29:18
%<unknown>_on_@month 20:8
%<unknown>_on_@weekday 32:20
%<unknown>_on_the 5:21 17:-14 22:44 26:21 29:24
%<unknown>_one 9:20 18:-24 22:10 24:19 29:-44 33:13
%<unknown>_one_@unit 24:20 33:-31
%<unknown>_only 0:7 2:16 13:10
%<unknown>_or 5:-1 7:19 25:-9 29:15 31:7
%<unknown>_or_<unknown> 5:-12 26:2 29:29
%<unknown>_out 4:6 5:-27 14:63 17:41 19:19 20:-65
%<unknown>_out_the 14:32 19:12 20:-15
%<unknown>_over 5:6
%<unknown>_page 11:25 17:33 25:-13 29:-14
%<unknown>_please 5:-13 11:49 13:9 14:5 18:-26 19:-13 21:6 25:-9 27:-52 28:-23 29:53 33:4
%<unknown>_please_<unknown> 17:2
%<unknown>_request 8:-31 9:51 13:-10 29:20
%<unknown>_run 1:7 25:25 29:-15
%<unknown>_says 11:7 33:40
%<unknown>_says_<deadline> 33:40
%<unknown>_security 2:4
%<unknown>_ship 29:19
%<unknown>_show 18:4
%<unknown>_since 29:28
%<unknown>_so 13:19 20:11
%<unknown>_some 1:3 25:-4 29:27
%<unknown>_some_<unknown> 25:-4 29:27
%<unknown>_sorry 11:-18 17:23 20:-14 25:44 29:41
%<unknown>_sorry_for 11:-17 17:24 20:-14 25:31 29:45
%<unknown>_sounds 25:32
%<unknown>_still 2:43 9:-19 12:-31 28:5 34:40
%<unknown>_template 4:43
%<unknown>_that 15:29 24:-31 25:-14 29:47
%<unknown>_the 2:30 3:-27 4:24 5:-73 7:-41 8:33 9:-23 11:-64 12:-22 13:-42 14:-16 16:38 17:21 19:20 21:-31 22:3 25:19 26:-52 27:-33 30:41 31:23 32:-51 34:-5
%<unknown>_the_<deadline> 2:29 10:39 12:-8 15:12 16:28 33:-15 34:-1
%<unknown>_the_<unknown> 20:15 22:16 25:-16 29:4 33:44 34:4
%<unknown>_the_@change 8:10 22:-21 29:25
%<unknown>_the_@cycle 14:43 27:12
%<unknown>_the_@schedule 14:-5 16:8 19:15 24:-5 29:15
%<unknown>_the_@toStart 25:58 29:-31
%<unknown>_the_@unit 24:6
%<unknown>_the_@updates 27:-23 30:40
%<unknown>_the_date 6:29 33:-17 34:17
%<unknown>_there 22:9
%<unknown>_this 2:17 11:-5 25:-32 27:-36 29:59 31:29 34:49
%<unknown>_this_<unknown> 29:45
%<unknown>_this_@cycle 2:28
%<unknown>_this_@unit 32:14
%<unknown>_this_to 27:-16 29:30
%<unknown>_through 13:15 32:10
%<unknown>_time 5:25 19:-50 25:41 29:-22 33:61
%<unknown>_to 0:-31 5:-26 7:55 8:-68 9:-5 13:-27 15:26 16:-47 17:-31 18:-8 22:26 26:6 27:7 29:74 30:32 32:-23 33:-11 34:1
%<unknown>_to_<deadline> 10:-23 26:6 28:38
%<unknown>_to_<number> 29:27
%<unknown>_to_<unknown> 10:28 15:17 21:-12 29:56
%<unknown>_to_<version> 2:2
%<unknown>_to_@me 31:28
%<unknown>_to_@toMove 11:21 21:6
%<unknown>_to_@toRule 7:35 9:-7
%<unknown>_to_have 29:9 30:3
%<unknown>_to_merge 12:13
%<unknown>_to_stable 2:27
%<unknown>_to_the 29:51
%<unknown>_told 7:25
%<unknown>_told_@me 7:25
%<unknown>_until 28:13 29:-11 31:12
%<unknown>_until_@weekday 31:14
%<unknown>_up 2:-14 4:69 10:-27 12:32 13:2 25:9 29:-13 32:-11
%<unknown>_up_<unknown> 4:14
%<unknown>_up_the 4:25 8:-2 13:9
%<unknown>_vs 25:-4 29:32
%<unknown>_want 22:13
%<unknown>_wants 17:24 21:1
%<unknown>_wants_to 17:25 21:12
%<unknown>_what 2:-1 5:2 10:5 12:1 13:-1 18:-6 25:-12 28:-43 32:31 33:11
%<unknown>_what_<unknown> 5:20 11:-2 17:10
%<unknown>_what_@be 12:4 17:-24 20:-15 21:7 25:-8 29:27 33:16
%<unknown>_what__ 10:37
%<unknown>_when 18:-2 24:7 33:25
%<unknown>_when_<deadline> 24:19
%<unknown>_when_@be 29:35 33:-18
%<unknown>_when__ 33:12
%<unknown>_where 11:59 25:-22
%<unknown>_which 5:-7 10:20 11:-28 17:41 33:9
%<unknown>_who 17:43 26:25 34:-25
%<unknown>_who_<unknown> 17:32
%<unknown>_whose 34:7
%<unknown>_why 10:11 29:15
%<unknown>_will 29:9
%<unknown>_will_not 29:24
%<unknown>_with 10:9 11:-40 17:-22 18:-21 21:25 32:44
%<unknown>_with_<deadline> 10:43
%<unknown>_with_<unknown> 11:-16 32:47
%<unknown>_with_the 5:20 22:1
%<unknown>_yet 5:-44 25:49
%<unknown>_yet_<?> 5:-44 25:49
%<unknown>_you 5:34 11:51 27:29 29:-28 31:-2
%<unknown>_you_<unknown> 11:7
%<version>_<?> 2:14 3:15 6:-23 9:-28 10:-30 12:-15 13:-14 14:-19 19:48 20:55 29:44 33:-69
%<version>_<deadline> 4:7 19:63 24:-19 33:-42
%<version>_<number> 4:23
%<version>_<unknown> 3:48 19:14 20:-17 29:-23 34:-4
%<version>_@be 2:16 3:7 5:15 19:23
%<version>_@change 20:17
%<version>_@cycle 2:4 4:22 20:-32 29:27
%<version>_@schedule 14:-36 19:59
%<version>_@toAdd 4:19 14:-17 19:51 33:-5
%<version>_@unit 19:26 28:-14
%<version>_come 19:8
%<version>_come_out 19:8
%<version>_coming 5:1
%<version>_for 4:29 19:34
%<version>_for_@me 19:34
%<version>_go 4:29
%<version>_going 4:11
%<version>_many 4:12
%<version>_out 6:39 12:-10 19:-8 20:35
%<version>_please 4:19 5:16
%<version>_released 19:-30 20:33
%<version>_with 4:9
%<version>_yet 3:31
%@be_<?> 10:16 34:25
%@be_<cycle> 2:-24 5:43 6:15 12:9 19:-18
%@be_<cycle>_in 2:-14 12:14
%@be_<cycle>_out 6:2 19:-2
%@be_<deadline> 2:-49 5:-143 6:45 9:-90 10:32 12:22 13:-20 14:-30 15:61 16:-46 18:-93 19:35 20:-48 24:-51 25:-27 28:27 29:42 32:-86 33:38 34:-18
%@be_<deadline>_<?> 10:-8 12:25 19:4 20:10 28:-4 29:-67 33:19
%@be_<deadline>_<unknown> 10:-6 15:38
%@be_<deadline>_again 33:26
%@be_<deadline>_also 19:26
%@be_<deadline>_and 17:5
%@be_<deadline>_before 29:14 33:8
%@be_<deadline>_done 6:32
%@be_<deadline>_earlier 19:4
%@be_<deadline>_history 6:23
%@be_<deadline>_in 6:36 12:12 33:6
%@be_<deadline>_later 19:31
%@be_<deadline>_like 28:23
%@be_<deadline>_on 12:35 19:4
%@be_<deadline>_still 6:56
%@be_<deadline>_tagged 6:17
%@be_<deadline>_the 10:16 18:10
%@be_<deadline>_this 32:-17 33:51
%@be_<link> 9:13 22:26
%@be_<number> 1:51 6:-20 9:13 10:36 11:-69 18:-42 20:-35 25:-23 29:9 33:30
%@be_<number>_<number> 10:-28 29:79 32:-47
%@be_<number>_@month 4:4 33:27
%@be_<number>_@unit 4:-17 32:43
%@be_<number>_or 5:8 32:-7
%@be_<quoted> 5:-3 9:-7 10:15 29:47
%@be_<quoted>_<quoted> 5:-3 9:-7 10:11 29:47
%@be_<request> 6:-5 7:4 8:-36 9:134 12:-47 29:-30
%@be_<request>_<unknown> 9:24
%@be_<unknown> 2:-5 3:-3 5:-10 7:35 8:17 10:39 11:-31 12:4 14:-3 15:24 17:16 18:33 19:-12 20:-7 21:-28 22:36 25:-17 26:29 27:-31 28:-22 29:-3
%@be_<unknown>_<?> 5:25 10:-22 32:10 33:-17
%@be_<unknown>_<request> 9:52
%@be_<unknown>_<unknown> 2:8 6:-37 9:-30 10:43 12:15 29:-15 32:27
%@be_<unknown>_@change 10:36
%@be_<unknown>_@unit 24:12
%@be_<unknown>__ 18:11
%@be_<unknown>_about 18:16
%@be_<unknown>_and 8:1
%@be_<unknown>_down 18:26
%@be_<unknown>_for 34:18
%@be_<unknown>_if 16:1
%@be_<unknown>_in 5:20 10:-35 13:13 20:24 29:-10 33:15
%@be_<unknown>_now 12:10 33:20
%@be_<unknown>_off 6:-13 8:14 29:28 32:-1 33:4
%@be_<unknown>_on 5:-17 18:8 26:27 32:14
%@be_<unknown>_still 34:43
%@be_<unknown>_the 6:31
%@be_<unknown>_to 7:38 15:14 30:20
%@be_<version> 1:45 3:30 5:31 9:-11 12:-27 19:39 20:25 28:-40 29:-34
%@be_<version>_out 6:39 12:-10
%@be_<version>_released 19:-30 20:34
%@be_@be 10:49 13:49 34:-17
%@be_@be_<number> 10:56
%@be_@can 11:28
%@be_@change 5:32 10:18 12:36 25:-42
%@be_@change_<unknown> 12:35
%@be_@change_@change 2:17 5:1 12:-21
%@be_@change_still 12:16
%@be_@cycle 5:-19 10:14 19:41 20:-22 33:12
%@be_@cycle_@person 19:1 34:2
%@be_@exception 9:27 13:-19 21:6
%@be_@exception_<number> 9:19
%@be_@me 2:61 6:42 9:52 10:-37 11:30 12:-53 13:-33 17:13 18:-47 20:-26 26:45 29:-20 30:35 31:-16 32:-13
%@be_@me_<unknown> 6:6 9:19 26:2 29:-4
%@be_@me_@change 2:27
%@be_@me_allowed 15:7
%@be_@me_chances 21:17
%@be_@me_first 17:60 25:-23
%@be_@me_not 30:14
%@be_@me_out 2:14
%@be_@me_request 9:23
%@be_@me_still 9:4 26:14
%@be_@me_too 6:22
%@be_@me_will 22:1
%@be_@month 33:19
%@be_@month_<number> 33:19
%@be_@start 20:9 34:14
%@be_@start_the 20:9
%@be_@stop 2:10
%@be_@toMove 6:-32 12:28 16:29 20:13 33:17
%@be_@toMove_for 20:14 33:2
%@be_@toStart 2:-20 3:7 11:13 12:4 14:-24 17:47 33:-22
%@be_@toStart_what 17:12
%@be_@today 12:-17 32:44
%@be_@unit 5:64 32:-45 33:24
%@be_@we 2:7 3:4 5:96 6:33 9:29 10:-161 12:-2 13:-78 14:-134 18:1 20:44 21:-49 22:-29 28:-2 29:31 32:-33 33:-83
%@be_@we_<unknown> 5:-6 6:-15 12:17 18:3 29:56 34:-9
%@be_@we_after 6:62
%@be_@we_already 6:-29 12:26
%@be_@we_at 2:-21 5:11 12:1
%@be_@we_frozen 12:17
%@be_@we_in 5:60 12:3 17:9
%@be_@we_on 5:28 6:6 12:-22
%@be_@we_pre 5:28
%@be_@we_still 2:4 5:5 20:2
%@be_@we_to 28:13
%@be_@we_with 5:-11 9:47
%@be_@we_working 18:8
%@be_@weekday 2:15 6:-22 25:8 32:12 33:11
%@be__ 2:-14 5:4 6:48 12:71 18:-32 20:24 29:-92 33:23
%@be___<unknown> 6:8 10:2 12:40 29:-4
%@be___date 20:8
%@be___what 6:22 10:-2 20:11 29:-7
%@be_a 0:52 1:15 2:-53 5:-29 8:34 10:115 11:-85 12:-23 13:-8 17:7 21:46 23:34 25:-21 26:11 28:-63 29:-91 33:-21
%@be_a_<deadline> 1:4 20:10
%@be_a_<unknown> 17:15 26:22
%@be_a_@change 2:-47 10:43 34:7
%@be_a_@cycle 3:15 5:-17 10:32
%@be_a_@toStart 2:-13 10:30
%@be_a_@unit 15:22 33:-14
%@be_a_freeze 0:9 21:20
%@be_a_no 8:15
%@be_accepted 2:34 13:7
%@be_active 23:22
%@be_added 0:4
%@be_after 10:-20 18:18
%@be_after_<deadline> 10:-18 18:20
%@be_all 17:12
%@be_allowed 6:-3 10:-19 13:53 17:5
%@be_allowed_in 13:49
%@be_allowed_to 33:6
%@be_already 6:21 12:27 26:14 33:-26
%@be_already_<unknown> 12:40
%@be_an 2:-4 10:69 21:-11 25:24
%@be_an_<deadline> 10:7
%@be_an_@exception 10:45
%@be_anyone 25:43
%@be_approved 3:14 7:26 9:-10
%@be_asked 4:5 10:7 13:-4 14:4 15:-18 17:-1 18:5 19:-11 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
%@be_asked_before 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
%@be_asking 1:16 9:-7 10:8 11:9 14:9 16:2 25:-3 26:-10 27:14 29:-8 33:-2 34:-3
%@be_asking_for 13:3
%@be_at 5:21 16:32 17:-3 18:10 29:-7
%@be_at_<number> 16:11
%@be_at_the 18:13
%@be_available 20:40
%@be_away 5:12 32:8
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
%@be_decided 7:-15 9:52 20:8
%@be_denied 7:3 13:19
%@be_development 12:19
%@be_doing 9:7
%@be_done 6:40 14:-13 18:26 27:8 33:-2
%@be_done_with 18:31
%@be_down 16:26
%@be_due 18:-51 24:43 32:47
%@be_earlier 15:7
%@be_everything 5:16 14:17 20:-17
%@be_expected 17:43
%@be_expected_of 17:43
%@be_final 33:27
%@be_fine 2:7 8:17
%@be_finished 6:32 10:4 32:11
%@be_first 18:57
%@be_fixed 12:12 29:12
%@be_for 29:22 32:-17 34:15
%@be_for__ 34:17
%@be_freezing 25:36
%@be_freezing_in 25:37
%@be_frozen 2:-32 12:-36 22:23 25:11 29:23 33:25
%@be_going 32:8
%@be_going_to 18:10
%@be_granted 9:-35 19:11 21:2 22:9 27:46
%@be_granted_an 22:6
%@be_green 7:1
%@be_happening 32:1
%@be_hereby 16:18
%@be_how 28:26
%@be_in 0:13 6:-28 9:-25 10:-59 12:67 13:36 18:-57 28:-6 29:23 32:65
%@be_in_<deadline> 2:2 12:7
%@be_in_<unknown> 0:24
%@be_in_force 12:17
%@be_in_the 5:-28 13:62 18:-26 29:37
%@be_informed 27:23
%@be_it 0:3 2:19 3:31 5:13 8:-53 9:2 16:-41 17:-9 18:-11 20:17 21:23 22:-20 26:-42 28:2 32:-46 34:14
%@be_it_<?> 10:1
%@be_it_<unknown> 7:2 11:10 12:-48 19:11 29:-1
%@be_it_a 10:7
%@be_it_freeze 5:-1 12:56
%@be_it_in 29:25
%@be_it_ok 17:16
%@be_it_possible 0:22 2:-19 3:24 30:12
%@be_it_still 20:30
%@be_it_that 21:15
%@be_it_to 34:13
%@be_it_too 2:43
%@be_it_worth 21:8
%@be_last 6:44 33:-33
%@be_late 21:3 25:12 29:15
%@be_left 10:-14 14:52 29:3
%@be_left_on 14:29 28:8
%@be_let 13:30 22:20
%@be_let_in 13:16 22:11
%@be_lifted 6:-12 12:26
%@be_looked 9:18
%@be_looked_at 9:18
%@be_looking 29:4
%@be_lost 11:51 25:-31
%@be_lunch 20:-16 29:47
%@be_made 5:-6 6:24 10:9 28:2 33:-11
%@be_master 2:61 5:15 12:-17 29:-33
%@be_means 10:4
%@be_meant 25:22
%@be_merged 2:49 8:6
%@be_minus 5:10 10:-10 28:32
%@be_minus_what 10:-10 28:53
%@be_moved 34:24
%@be_near 24:30 33:-7
%@be_needed 10:29 11:15
%@be_next 18:50 23:6
%@be_next_<?> 18:12
%@be_nice 24:26
%@be_no 8:10 12:12
%@be_not 0:20 2:-3 7:10 9:-6 10:-22 11:5 12:70 16:-14 17:-2 20:21 21:16 24:-11 25:4 33:35
%@be_not_<deadline> 33:20
%@be_not_a 25:26
%@be_not_it 16:-20 20:13 33:38
%@be_not_ready 21:20
%@be_not_the 20:4
%@be_now 2:-5 12:-15 16:10 17:31 25:13
%@be_ok 17:8
%@be_on 1:-14 7:1 8:-22 9:-29 10:-6 12:3 13:3 16:50 17:-15 18:27 19:10 20:4 24:-66 29:-18 31:25 32:47 34:7
%@be_on_<unknown> 18:41 29:-18 32:-11 34:6
%@be_on_@weekday 32:13
%@be_on_a 33:8
%@be_on_for 32:22
%@be_on_holiday 31:15
%@be_on_the 7:6 8:-14 9:-5 13:9 16:45 18:16 19:1 20:1 24:-29 29:-33 32:2
%@be_one 16:1 33:-1
%@be_one_@unit 2:3 16:2
%@be_only 24:24
%@be_only_three 24:24
%@be_out 6:-3 20:36 25:38 27:42 32:-19
%@be_out_of 29:5
%@be_part 2:19 33:21
%@be_part_of 2:19 33:21
%@be_pending 13:61 29:-16
%@be_planned 3:15 14:27 19:12 20:-59 32:40 33:10
%@be_planned_for 32:15 33:40
%@be_possible_to 30:4
%@be_postponed 15:64
%@be_proposed 6:43
%@be_published 20:11
%@be_pushed 6:11
%@be_quiet 31:41
%@be_refused 7:13
%@be_released 6:9
%@be_requesting 22:21
%@be_requesting_an 22:5
%@be_required 2:1
%@be_right 12:7
%@be_scheduled 32:17
%@be_security 10:9
%@be_sick 25:15
%@be_so 25:38 29:4
%@be_so_kind 29:9
%@be_something 32:9
%@be_sooner 18:33
%@be_sooner_<deadline> 18:7
%@be_stable 2:-34 12:56
%@be_still 2:-59 5:-3 7:49 9:-98 13:50 14:62 15:5
%@be_still_<unknown> 9:-6 30:2
%@be_still_@toStart 13:13
%@be_still_ahead 14:47
%@be_still_undecided 7:17 9:-1
%@be_supposed 10:17
%@be_supposed_to 10:17
%@be_that 2:20 10:40 13:-21 15:-23 18:-13 25:-13 33:4 34:17
%@be_that_<?> 10:17 29:18
%@be_that_still 2:20 33:23
%@be_the 0:-42 1:-49 2:-118 3:-116 6:35 8:-79 9:23 10:-45 11:49 12:55 13:-167 14:24 15:10 16:24 18:-44 20:13 21:12 22:-48 24:-69 25:-99 27:-55 29:46 30:20 31:-31 32:-166 33:70 34:-19
%@be_the_<deadline> 6:-51 10:15 12:-7 19:19 29:2 33:58
%@be_the_<number> 6:-14 16:54 20:2 33:1
%@be_the_<unknown> 10:-60 11:20 12:43 13:-33 14:1 15:52 17:-12 18:-71 19:-11 20:-60 21:52 23:26 26:27 28:20 29:46 33:-58 34:-45
%@be_the_@change 5:13 9:12 12:71 20:-1
%@be_the_@cycle 5:13 6:58 20:2 29:-81 33:4
%@be_the_@dates 14:8
%@be_the_@exception 9:55
%@be_the_@person 5:24
%@be_the_@toAdd 18:-12 20:27
%@be_the_@toStart 29:29
%@be_the_@unit 10:-21 33:45
%@be_the_@updates 28:2 30:18
%@be_the_@we 29:20
%@be_the_best 17:25
%@be_the_big 10:6 20:20 33:-5
%@be_the_closest 18:2
%@be_the_command 11:35 14:-15
%@be_the_current 5:19
%@be_the_cutoff 33:16
%@be_the_date 33:55
%@be_the_deadline 28:20
%@be_the_decision 9:1 34:12
%@be_the_difference 10:10
%@be_the_following 18:33
%@be_the_freeze 6:15 10:18 12:16 29:-9
%@be_the_last 19:-33 29:3 33:43
%@be_the_next 18:50 29:7
%@be_the_point 10:28 33:-2
%@be_the_procedure 10:-20 11:21 21:10
%@be_the_proposal 6:28 12:-9
%@be_the_right 11:34
%@be_the_steps 11:25 21:-24
%@be_the_upcoming 18:51
%@be_the_window 6:28
%@be_there 2:6 3:47 4:-4 5:-124 7:-40 10:-54 11:19 12:-17 13:22 14:13 17:29 18:21 24:-18 25:-38 26:26 29:-4 32:27 33:-23 34:11
%@be_there_<unknown> 11:40 32:22
%@be_there_@change 17:25
%@be_there_@place 0:22 2:40
%@be_there_a 0:-52 3:20 6:-12 12:4 26:-30 29:42 32:24 33:10
%@be_there_an 6:29 17:5 26:38
%@be_there_any 9:-6 12:-12 13:34 21:38 26:3
%@be_there_anything 13:15 18:23
%@be_there_like 17:12 26:11
%@be_there_no 0:33
%@be_there_something 18:38
%@be_there_still 2:7 6:14 12:-9 28:28
%@be_they 6:3 9:5 12:7
%@be_they_<?> 12:12
%@be_thinking 21:13
%@be_this 5:114 12:-15 26:34 28:-26 29:-51 32:-37 33:12
%@be_this_@place 26:38
%@be_this_@unit 5:47 17:4 28:-11 32:-8
%@be_three 24:9
%@be_three_@unit 24:9
%@be_to 2:2 11:6 33:-5
%@be_to_@be 11:8 16:6
%@be_told 27:59
%@be_told_about 27:6
%@be_trunk 3:-36 5:37 12:22
%@be_two 7:15
%@be_up 5:5 10:-59 11:-35 18:-16 25:106 34:-19
%@be_up_for 25:32 34:-18
%@be_up_with 5:36 9:21
%@be_waiting 13:33
%@be_waiting_for 13:37
%@be_what 24:9 32:-4
%@be_when 20:22
%@be_which 19:4
%@be_writing 0:4 10:5 14:2 16:7 17:-5 19:13 22:-6 27:2 29:-3 33:-15 34:1
%@be_writing_the 0:4 10:5 14:3 16:7 17:-4 22:-5 27:3 29:-3 33:-21 34:2
%@be_wrong 16:28 22:14
%@be_you 5:-40 10:-46 11:-10 23:15 25:37 29:16 30:31 33:-10
%@be_you_a 11:-27 25:47
%@be_your 10:-38 11:78
%@be_your_<unknown> 11:28
%@can_<deadline> 2:-34 12:11 15:24 16:11 21:27 33:-42
%@can_<unknown> 0:2 8:19 11:-16 17:23 26:38 34:-3
%@can_@be 6:17 15:18
%@can_@be_<unknown> 15:1
%@can_@me 1:-33 2:44 3:24 4:-43 5:-14 6:20 7:37 8:-64 10:-100 12:-6 14:2 15:11 17:7 18:-30 20:47 22:24 25:2 26:18 29:-57 31:-18 33:-79
%@can_@me_<unknown> 2:16 6:22 29:-19
%@can_@me_@be 23:18
%@can_@me_@change 2:5 22:11 29:-18
%@can_@me_@toAdd 3:39 4:-21
%@can_@me_@toMove 7:29 15:32
%@can_@me_@toRule 7:40 29:5
%@can_@me_ask 11:4 34:18
%@can_@me_do 5:-7 17:23 29:10
%@can_@me_get 2:-35 14:49 20:43 24:7 27:8 29:-23 33:-15
%@can_@me_have 22:24 26:25
%@can_@me_help 11:-45 17:59
%@can_@me_land 25:35
%@can_@me_still 2:74
%@can_@me_subscribe 27:19
%@can_@toAdd 26:12
%@can_@toMove 29:-3 34:54
%@can_@toRule 7:6 34:22
%@can_@toRule_@exception 34:12
%@can_@updates 23:37 27:-3
%@can_@we 2:55 6:-66 7:4 8:-26 12:13 22:70 25:20 26:-30 27:34 29:-38
%@can_@we_@change 2:19
%@can_@we_@toMove 33:19
%@can_@we_@toRule 7:22 8:-7
%@can_@we_do 3:9
%@can_@we_get 22:14
%@can_@we_have 2:-8 22:54
%@can_@we_still 12:41
%@can_a 21:19 22:-16 33:1
%@can_a_@change 21:21 22:-8 33:4
%@can_anyone 15:-18 34:22
%@can_do 7:-17 8:22 11:27 23:14
%@can_go 8:6
%@can_go_in 8:1
%@can_it 2:66 21:17
%@can_it_@be 21:20
%@can_it_go 2:20
%@can_newcomer 17:22 21:2
%@can_not 2:-36 10:56 33:3
%@can_one 0:8 11:6 30:20
%@can_somebody 2:-4 7:4 29:28 33:2
%@can_someone 7:-28 8:28 22:3
%@can_someone_<unknown> 22:5
%@can_still 2:9
%@can_the 15:3 22:11 29:-4 30:20 33:31
%@can_the_@cycle 15:20
%@can_this 2:9
%@can_to 11:28
%@can_you 1:29 2:-90 3:-8 4:43 7:-26 8:30 11:-20 14:39 15:-45 16:1 18:-16 20:-25 21:-31 23:-23 24:28 25:-123 29:64 30:-109 31:31 33:20
%@can_you_<unknown> 14:35 17:26 23:13
%@can_you_@change 24:9 29:53
%@can_you_@show 14:23
%@can_you_@toAdd 1:58
%@can_you_@toMove 4:7
%@can_you_@toPost 26:16 27:5 29:-7
%@can_you_@toRemind 9:10 11:-4 12:13 22:-1 24:31
%@can_you_@toRule 8:19
%@can_you_@toStart 4:28
%@can_you_@toStop 31:51
%@can_you_do 11:40 23:-17
%@can_you_explain 10:19
%@can_you_file 22:1
%@can_you_give 34:11
%@can_you_look 33:29
%@can_you_please 8:31 29:-11
%@can_you_show 11:36
%@change_<?> 5:-67 9:-2 10:70 11:4 12:-12 17:17 18:-50 20:-64 26:6 28:-53 29:-28 33:52 34:27
%@change_<link> 22:20 29:11
%@change_<number> 2:-24 8:-23 20:-4 21:-17 22:56 29:56
%@change_<number>_@month 1:3
%@change_<request> 8:29
%@change_<unknown> 1:9 4:-20 6:-84 7:-36 8:14 11:-102 12:56 13:-21 14:23 17:38 18:19 21:60 22:8 25:-8 27:-65 31:9 32:-43
%@change_<unknown>_<?> 2:42 33:-21
%@change_<unknown>_<unknown> 2:-30 12:31 14:19 20:3
%@change_<unknown>_@be 17:6 21:20
%@change_<unknown>_now 12:14
%@change_@be 1:24 2:23 6:5 8:19 9:2 10:8 11:-19 12:-3 13:22 16:5 17:-21 21:-17 25:-121 27:-19 28:-6 29:-6 33:64 34:2
%@change_@be_<unknown> 2:-4 8:30 25:-5
%@change_@be_a 34:20
%@change_@be_accepted 2:9
%@change_@be_allowed 13:15
%@change_@be_cut 6:16
%@change_@be_in 2:-17 16:6
%@change_@be_still 2:-14 12:38
%@change_@be_there 2:15 18:4
%@change_@can 6:20 23:18
%@change_@can_you 11:-6 23:19
%@change_@change 2:57 5:23 7:-9 8:2 10:6 11:-15 14:-5 17:2 25:-8 29:-76 33:35 34:2
%@change_@change_<?> 21:8 34:23
%@change_@change_for 33:16
%@change_@change_still 5:5
%@change_@cycle 33:12
%@change_@entry 1:26
%@change_@exception 22:28
%@change_@me 9:-28 10:-47 21:10 24:45 26:16 29:12 30:-5 34:25
%@change_@me_@change 29:31
%@change_@me_boss 2:1
%@change_@month 28:5
%@change_@person 34:39
%@change_@person_<?> 34:17
%@change_@place 17:32
%@change_@toMove 9:3 10:23 21:5
%@change_@toRemind 25:23
%@change_@toRule 20:16
%@change_@toStart 12:20
%@change_@today 2:18 32:12
%@change_@today_<?> 32:19
%@change_@unit 1:70 5:36 11:-9 23:17 28:-7
%@change_@unit_on 1:3
%@change_@updates 33:24
%@change_@we 24:31 29:-2 33:29 34:4
%@change_@we_@be 33:3
%@change__ 1:6 25:21
%@change_about 27:3
%@change_after 21:15
%@change_after_<deadline> 22:13
%@change_after_the 10:2
%@change_already 6:-4 12:27
%@change_and 9:13 27:11
%@change_as 10:28
%@change_at 5:-23 17:20 23:5
%@change_changed 13:18
%@change_closed 6:38
%@change_complete 5:4
%@change_count 10:6
%@change_did 7:5 8:-2
%@change_do 29:25
%@change_do_@we 29:2
%@change_due 32:3
%@change_ever 17:14
%@change_exempt 10:41
%@change_exempt_from 10:42
%@change_fine 2:5
%@change_for 2:42 8:-24 12:-11 22:3 26:6 29:46 33:23
%@change_for_@change 33:19
%@change_for_the 2:19 17:-9 29:20
%@change_for_this 1:-15 29:35
%@change_get 2:32
%@change_get_through 2:4
%@change_go 2:32
%@change_got 13:3 25:31 29:-15
%@change_have 2:15 33:19
%@change_have_to 2:2 33:23
%@change_how 13:17
%@change_how_many 13:19
%@change_in 2:89 11:13 21:-36 22:47 25:-9 26:-8 27:52 29:-13
%@change_in_the 2:37 21:-29
%@change_it 16:20 25:23
%@change_it_@be 25:26
%@change_keep 14:26 31:-13
%@change_list 23:11
%@change_locked 12:36
%@change_many 30:5
%@change_meeting 32:8
%@change_must 5:-2
%@change_need 2:55 21:-16
%@change_need_an 2:37 21:-14
%@change_need_to 2:2
%@change_needs 20:21
%@change_now 2:55
%@change_of 2:53 10:-4
%@change_ok 2:33 25:1
%@change_on 1:1 2:50 3:3 10:17 17:54 20:-36 32:-27 33:-19
%@change_on_@weekday 1:6 2:42
%@change_on_the 3:7 10:23 18:7 20:-13 22:8 33:-13
%@change_one 18:8
%@change_only 2:31
%@change_only_@change 2:14
%@change_or 5:57 6:-21 10:69 12:-46 28:9 33:-114 34:5
%@change_or_@be 2:4
%@change_or_@change 5:20
%@change_out 8:9
%@change_pass 6:-27 7:9 8:-7 29:44
%@change_please 8:-8 25:-29 29:48 31:44
%@change_possible 2:21
%@change_posted 6:30
%@change_posted_on 6:32
%@change_right 17:12
%@change_ship 2:9 8:12 22:-8
%@change_should_@me 2:6
%@change_shush 1:4
%@change_shut 12:4
%@change_sorry 2:-33 12:8
%@change_sorry_for 2:-33 12:8
%@change_sprint 1:26
%@change_still 2:14 12:25
%@change_still_<unknown> 12:4
%@change_still_going 5:5
%@change_that 16:1 18:4
%@change_the 24:12
%@change_this 29:26
%@change_this_@unit 2:26
%@change_time 2:-4 5:30
%@change_to 2:14 27:27
%@change_to_<unknown> 2:10
%@change_too 2:-11 10:31
%@change_up 10:25
%@change_what 2:-10 14:-16 17:40 18:-3 29:22
%@change_what_@be 14:-12 18:-10 29:33
%@change_when 20:13 33:14
%@change_when_@be 20:3
%@change_who 34:24
%@change_who_@be 34:4
%@change_would 33:4
%@cycle_<?> 2:44 3:-4 4:-3 5:51 7:46 10:-34 11:5 14:-42 15:29 19:-38 20:-7 25:-12 28:52 29:-32 33:37 34:3
%@cycle_<deadline> 18:-2 19:9 20:23 33:4
%@cycle_<number> 4:53 29:14
%@cycle_<unknown> 2:-32 3:39 5:-7 10:16 17:-16 19:31 29:-68 33:-15
%@cycle_<unknown>_<?> 3:56 5:-13 19:11 20:-21
%@cycle_<unknown>_<unknown> 27:9
%@cycle_<unknown>_@be 5:4
%@cycle_<version> 1:-34 3:-40 4:126 29:11
%@cycle_<version>_please 4:9
%@cycle_@be 2:-25 3:29 5:124 6:-13 14:-26 17:-35 20:52 21:15 29:-79
%@cycle_@be_@we 5:25
%@cycle_@be_on 20:14
%@cycle_@be_this 5:6
%@cycle_@change 5:-18 17:38 29:22 32:38
%@cycle_@cycle 17:18
%@cycle_@dates 32:41
%@cycle_@person 5:-74 10:5 14:-26 20:-44 22:28 29:1 34:104
%@cycle_@person_<?> 34:19
%@cycle_@schedule 14:74
%@cycle_@toAdd 4:-33 14:77 18:20
%@cycle_@toStart 3:44 20:-25
%@cycle_@unit 5:23 20:3 25:8 32:-33 33:-6
%@cycle_@unit_<?> 20:39
%@cycle_@updates 26:19 27:75
%@cycle_@we 9:41 13:16 17:3 19:-23 21:9 34:28
%@cycle_@we_@toRule 9:11
%@cycle__ 19:5 20:-9
%@cycle_a 2:1
%@cycle_a_@toStart 2:1
%@cycle_after 3:2 18:-20 19:-15 29:32 33:10
%@cycle_after_this 3:4 19:-13 33:15
%@cycle_already 5:-18 6:38
%@cycle_and 5:19
%@cycle_and_what 5:20
%@cycle_as 0:7 14:18
%@cycle_as_a 14:19
%@cycle_at 5:13
%@cycle_before 3:33 17:3 19:93 20:-17
%@cycle_before_this 19:49
%@cycle_by 15:-8 16:39
%@cycle_called 19:27
%@cycle_date 6:-19 15:16 19:18 20:-10 29:24
%@cycle_do 2:27 4:7
%@cycle_do_@we 29:3
%@cycle_final 6:15 20:-12
%@cycle_for 2:-5 3:6 4:61
%@cycle_for_<version> 4:16
%@cycle_for_the 4:6
%@cycle_from 4:18
%@cycle_if 28:13
%@cycle_in 2:-14 3:23 5:21 20:19
%@cycle_in_<unknown> 3:25
%@cycle_in_@month 20:25
%@cycle_in_@unit 28:15
%@cycle_land 20:6
%@cycle_look 14:35
%@cycle_look_like 14:36
%@cycle_next 3:17
%@cycle_next_time 3:8
%@cycle_notes 1:27 2:8 14:-26 20:-13 24:4 29:9 33:36
%@cycle_notes_@be 2:27 33:-5
%@cycle_now 4:-5
%@cycle_of 2:17 5:-3 29:9
%@cycle_of_<unknown> 2:11
%@cycle_on 4:29 20:42
%@cycle_on_the 20:5
%@cycle_out 5:-7 6:63 20:-35
%@cycle_please 3:-23 5:2 8:5 14:28 27:-34 31:43
%@cycle_please_<?> 14:9
%@cycle_process 17:41
%@cycle_still 20:17
%@cycle_take 20:1
%@cycle_the 29:44
%@cycle_this 5:-7 20:25 25:21
%@cycle_this_@unit 20:32
%@dates_<?> 0:-23 11:21 14:6 33:11
%@dates_<unknown> 0:25 15:8 34:-11
%@dates_@be 3:6 6:61 10:-20 14:33 18:-22
%@dates_@be_there 14:50
%@dates_@toMove 27:18
%@dates__ 0:27
%@dates_and 10:19 14:8
%@dates_between 32:4
%@dates_do 14:57
%@dates_do_@we 14:57
%@dates_does 14:2 32:17
%@dates_fall 32:55
%@dates_fall_into 32:18
%@dates_for 0:3 4:20 14:89 18:-6 33:15
%@dates_for_<deadline> 33:40
%@dates_for_the 14:39
%@dates_from 27:1 32:11
%@dates_from_now 27:3
%@dates_in 26:24 31:18
%@dates_in_one 14:19
%@dates_in_the 32:2
%@dates_in_this 27:-2 31:27
%@dates_of 14:-36 16:6 19:74
%@dates_of_<deadline> 16:10
%@dates_of_the 14:-30 19:52
%@dates_of_this 14:1
%@dates_please 19:31
%@dates_that 18:12
%@dates_this 32:40
%@dates_this_@unit 32:40
%@device_with 6:12 7:-12 12:4 13:11 18:3 19:3 24:-6 27:4 28:3 29:-7
%@device_with_a 6:12 7:-12 12:4 13:11 18:3 19:3 24:-6 27:4 28:3 29:-7
%@entry_on 1:29
%@entry_on_the 1:7
%@exception_<?> 2:-65 10:-45 11:55 13:18 34:21
%@exception_<link> 22:24
%@exception_<number> 8:80 9:85 11:-12 13:-93 21:-88 22:-129 29:1 34:-2
%@exception_<number>_<?> 7:15
%@exception_<number>_<unknown> 9:17
%@exception_<number>_@be 8:19
%@exception_<request> 8:44
%@exception_<unknown> 13:21 21:2
%@exception_@be 13:-38 19:19 21:44 27:63
%@exception_@be_<unknown> 9:22
%@exception_@be_granted 13:-56 19:20 27:51
%@exception_@change 22:33
%@exception_@me 9:34 13:-12 22:21
%@exception_but 21:24
%@exception_for 8:6 9:35 10:-35 11:-31 13:35 22:86 29:-44 34:-58
%@exception_for_<deadline> 13:69 21:-21
%@exception_for_<link> 22:8
%@exception_for_<request> 8:-37 9:-18 22:69
%@exception_for_<unknown> 8:20 13:-5 22:1
%@exception_for_@change 13:23
%@exception_for_@me 22:15
%@exception_for_@toMove 22:27
%@exception_for_a 2:4
%@exception_for_the 2:2 8:31 9:70 22:-2 29:-11
%@exception_from 11:4 13:3 21:-13
%@exception_granted 13:14
%@exception_if 21:34 22:-24
%@exception_list 13:15
%@exception_needed 8:-7 21:36
%@exception_of 22:39
%@exception_of_<deadline> 22:34
%@exception_of_the 8:20
%@exception_on 7:25 8:-22 22:14
%@exception_please 22:26
%@exception_queue 13:43
%@exception_request 8:25 21:-2 22:23
%@exception_request_for 21:-6 22:50
%@exception_requests 21:31
%@exception_sorry 13:23
%@exception_sorry_for 13:23
%@exception_that 13:46 21:-30
%@exception_the 22:6
%@exception_this 13:4
%@exception_to 10:29 13:-9 22:46
%@exception_wanted 22:18
%@exception_with 13:21 21:-2
%@happened_over 17:16
%@happened_over_as 17:16
%@land_<?> 3:7
%@land_<unknown> 22:13
%@me_<?> 10:13
%@me_<deadline> 9:63 24:27 31:7
%@me_<deadline>_@updates 24:-17 31:41
%@me_<number> 24:18
%@me_<number>_@unit 24:24
%@me_<request> 9:27
%@me_<unknown> 1:-8 2:-5 3:3 4:-17 5:-11 6:18 7:-55 8:-72 12:-53 14:-4 15:-26 16:-67 17:18 19:-81 20:29 21:-72 22:21 23:-2 25:49 29:91 31:-22 33:30 34:-4
%@me_<unknown>_<unknown> 9:17 11:-27 17:32 24:-11 25:17 27:-32 28:10 29:12 31:9 33:-32
%@me_<unknown>_@be 12:-10 25:24
%@me_<unknown>_@change 3:20
%@me_<unknown>_@me 29:29
%@me_<unknown>_@toStart 2:-5 33:25
%@me_<unknown>__ 24:8
%@me_<unknown>_a 2:1 11:-18 29:19
%@me_<unknown>_in 17:8
%@me_<unknown>_off 6:23 25:26 31:-14
%@me_<unknown>_on 20:46
%@me_<unknown>_says 11:13
%@me_<unknown>_the 33:36
%@me_<unknown>_to 11:18 15:-20 29:23
%@me_<unknown>_you 11:20
%@me_@be 0:10 2:-62 4:-5 5:36 7:1 8:3 9:-43 10:9 12:20 15:-3 17:34 25:9 27:9 29:-30 31:2 32:16
%@me_@be_<unknown> 8:38 11:-18 14:3 17:56 33:30
%@me_@be_@start 20:9
%@me_@be_@toStart 17:74 33:-7
%@me_@be_a 17:38
%@me_@be_asking 22:12
%@me_@be_away 5:12 12:13 32:12
%@me_@be_late 25:13 29:17
%@me_@be_lost 11:51 25:-31
%@me_@be_not 7:25 8:-8 11:14 15:9 34:10
%@me_@be_on 6:11 7:5 8:-16 12:3 13:11 18:1 19:2 24:-25 28:1 29:-10 31:30
%@me_@be_requesting 22:9
%@me_@be_still 7:26 9:-17 21:2 30:3
%@me_@be_writing 0:4 10:5 14:2 16:7 17:-5 19:13 22:-6 27:2 29:-3 33:-15 34:1
%@me_@can 11:22 20:3 21:4 22:-15 26:37 29:8 30:-34 33:3
%@me_@can_<unknown> 26:24
%@me_@can_@toAdd 26:21
%@me_@can_not 12:3
%@me_@change 2:115 8:-39 10:-37 11:-8 12:-18 22:39 24:8 25:-60 28:19 29:43 33:-54 34:4
%@me_@change_<unknown> 22:9
%@me_@change_@be 2:16 20:22 29:-8 34:9
%@me_@change_please 29:24
%@me_@cycle 2:8
%@me_@device 25:-28 26:14 29:49
%@me_@exception 8:8 9:90 13:-50 21:-39 22:-44 34:23
%@me_@exception_request 8:40 22:-16
%@me_@land 22:8
%@me_@me 17:5 24:13 29:-3 30:2 31:-13
%@me_@me_@be 17:8
%@me_@month 6:3 26:11
%@me_@notify 11:22 26:-17 27:12
%@me_@person 33:28
%@me_@schedule 29:6 33:8
%@me_@toAdd 0:11 3:53 4:-40 11:1 29:-65
%@me_@toAdd_@me 3:20
%@me_@toAdd_a 2:43 3:30 29:-23
%@me_@toAdd_you 11:7
%@me_@toMove 6:30 7:21 8:-60 11:-10 15:49 22:6 23:26 24:-52
%@me_@toMove_@be 12:1
%@me_@toMove_@me 2:-12 7:30 23:6
%@me_@toMove_a 11:-17 15:65 23:12 24:-21 29:-4
%@me_@toMove_request 8:-23 29:48
%@me_@toMove_the 2:20
%@me_@toRemind 5:39 33:1 34:38
%@me_@toRemind_@me 5:2
%@me_@toRemind_for 34:24
%@me_@toRule 7:58 8:7
%@me_@toRule_<request> 7:24
%@me_@toRule_a 7:48 11:-18
%@me_@toStart 17:40 33:-23
%@me_@toStop 30:24
%@me_@today 24:6
%@me_@unit 12:9 32:19
%@me_@updates 23:33 27:-7 31:58
%@me_@updates_for 31:16
%@me_@we 13:49 21:1 29:-27
%@me_@weekday 24:8
%@me__ 2:-8 3:18 6:9 7:4 9:-5 11:-3 21:25 26:4 27:4 29:49
%@me___<unknown> 21:15 27:11 29:20
%@me_a 4:10 5:40 24:29 25:9 33:-35 34:2
%@me_a_<unknown> 11:25
%@me_a_@toRemind 24:9 27:12
%@me_about 9:32 10:27 11:1 23:6 27:-30 33:-16
%@me_about_<deadline> 10:31 23:14 27:-36
%@me_about_@change 31:30
%@me_again 24:18 32:-8 33:5
%@me_all 13:53
%@me_all_the 14:19
%@me_allowed 15:7
%@me_allowed_to 15:7
%@me_already 29:16
%@me_always 24:21
%@me_an 17:26
%@me_approval 8:40
%@me_as 29:14
%@me_ask 2:-34 7:3 11:29 15:2 21:-25 31:6 34:4
%@me_ask_for 11:11 21:-2
%@me_ask_when 34:11
%@me_ask_you 31:8
%@me_asked 9:21 13:-5 23:12
%@me_at 2:36 33:-24
%@me_before 24:45
%@me_boss 1:17 9:-5 10:9 11:8 14:8 16:4 17:-2 20:5 26:-9 27:14 29:-11 33:-7
%@me_boss_@be 1:17 9:-2 10:9 11:10 14:10 16:5 24:2 25:-1 26:-8 27:18 29:-7 33:-11
%@me_chances 21:17
%@me_chances_of 21:17
%@me_cherry 2:6
%@me_cherry_<unknown> 2:6
%@me_do 2:-23 5:-19 7:8 8:9 10:16 11:17 17:17 23:30 24:17 25:-10 29:10 31:-8 33:-24
%@me_do_<?> 5:-3 29:12
%@me_do_not 8:10 10:27 11:12 23:35 24:18 25:-22 31:-6 33:-12
%@me_every 24:9
%@me_file 29:24
%@me_filed 9:59 13:7 21:-13
%@me_filed_a 9:12
%@me_find_the 17:-9 29:19
%@me_finish 2:15
%@me_first 17:71 25:1 29:-18
%@me_first_@change 17:21 25:33
%@me_first_@unit 17:53 25:-22
%@me_for 22:30
%@me_for_the 22:34
%@me_forget 1:-8 2:-6 4:12 7:-17 9:2 10:11 11:4 12:5 14:6 19:-8 20:-2 23:-14 24:-5 25:2 28:-9 33:3 34:2
%@me_forget_<deadline> 16:29
%@me_forget_<unknown> 18:11 29:32
%@me_forget_@be 5:-2 6:6
%@me_forget_@toStart 4:9
%@me_forget_how 17:12
%@me_forget_what 17:-6
%@me_forget_when 3:2 20:-4 33:1
%@me_forget_who 34:9
%@me_forgot 1:1 2:5 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:10 29:11 30:-3 32:1 33:1 34:-5
%@me_from 2:3 8:16 30:11
%@me_from_merging 2:11
%@me_from_the 30:15
%@me_get 2:-1 11:7 14:36 17:2 20:40 23:-24 24:21 30:-45
%@me_get_a 2:-3 24:7 26:42 29:1 33:-10
%@me_get_the 2:-24 14:29 20:18 26:-33 27:13 29:12
%@me_go 25:9
%@me_have 2:12 3:-15 5:2 7:32 8:-8 9:-19 14:-5 18:43 21:14 22:23 23:20 25:-29 26:7 27:-5 28:-20 29:4 30:-41
%@me_have_<deadline> 6:-14 33:50
%@me_have_<unknown> 15:19 29:24
%@me_have_a 2:22 22:8
%@me_have_got 5:3
%@me_have_left 28:-24 29:26
%@me_have_never 17:29
%@me_have_not 6:1 7:23
%@me_have_the 26:26
%@me_have_to 10:11 17:-6 18:57 20:6 21:31 22:7 29:-10
%@me_help 11:-13 17:44
%@me_hope 6:3
%@me_how 11:4 15:30 19:38 23:1 29:-25 33:1
%@me_in 27:66 31:-2
%@me_in_for 27:16
%@me_just 2:11 18:18
%@me_just_the 18:21
%@me_keep 10:19
%@me_know 27:13
%@me_know_when 27:11
%@me_land 2:16 17:-10 25:31
%@me_laptop 25:-1 29:21
%@me_leave 24:-5
%@me_mean 28:8 29:-1 33:27
%@me_merge 2:52 21:2
%@me_mind 18:3
%@me_miss 2:22 6:14 30:20 32:36
%@me_miss_the 2:34
%@me_missed 2:9
%@me_must 13:25 18:6
%@me_mute 30:46
%@me_mute_you 30:10
%@me_need 1:13 2:-2 3:9 8:-20 10:-31 11:-73 13:25 14:22 16:-21 18:18 21:16 22:-5 25:-39 30:7 31:-23 34:50
%@me_need_a 25:-26 34:41
%@me_need_an 2:4 21:9 22:-5
%@me_need_for 3:15 34:13
%@me_need_to 13:31 17:31 18:16
%@me_next 23:3 24:13
%@me_no 23:7 27:8
%@me_no_longer 31:3
%@me_not 2:3 17:9 30:10
%@me_notes 33:1
%@me_of 11:-33 23:48 24:-25 27:2 31:5 33:13
%@me_of_<deadline> 23:4
%@me_of_the 24:-25 31:8 33:25
%@me_off 31:75
%@me_off_the 31:21
%@me_on 24:30 27:-46 31:18 32:9
%@me_on_the 24:40 32:12
%@me_only 26:22
%@me_out 2:14 5:3 17:-3
%@me_out_of 2:14
%@me_package 30:21
%@me_please 23:6 29:-12
%@me_read 17:16 18:-14
%@me_rebase 29:4
%@me_request 8:105 9:28 11:26 13:-57 22:-35 29:-93 34:4
%@me_request_an 11:47 21:-22
%@me_see 13:18 14:2 19:10
%@me_see_the 14:8 19:11
%@me_should 5:4 7:-5 11:14 18:-19 26:3 32:46 33:7
%@me_should_know 5:6 32:25
%@me_sign_off 7:2
%@me_some 11:23
%@me_some_example 11:8
%@me_still 9:58 12:-4 20:-13 25:15 26:1 28:11 29:-21 30:16
%@me_still_get 2:11 20:-5 25:25
%@me_still_have 2:-6 28:23
%@me_subscribe 11:-7 26:27 27:18
%@me_subscribe_to 11:-19 26:16
%@me_subscribed 30:21
%@me_take 2:-32 7:-4 12:36 29:48 31:-6
%@me_take_it 12:39 31:-2
%@me_talk 34:15
%@me_talk_to 34:15
%@me_that 30:6
%@me_the 13:19 16:-35 17:5 18:38 25:-5 27:-6 28:10 29:7 31:-50 33:41
%@me_the_<deadline> 33:6
%@me_the_<unknown> 17:11 29:13
%@me_the_@schedule 19:11
%@me_the_@unit 33:8
%@me_the_date 33:6
%@me_the_list 13:2
%@me_think 21:6
%@me_through 11:20 14:14
%@me_through_the 14:15
%@me_time 14:23 19:-7 27:21
%@me_to 7:-24 13:23 14:-28 24:-33 27:55 29:64
%@me_to_the 14:-14 27:28 29:11
%@me_too 6:22
%@me_too_late 6:22
%@me_two 24:10
%@me_two_@unit 24:10
%@me_unsubscribe 11:38 29:-27
%@me_up 24:6 26:23 27:9 33:-26
%@me_up_for 26:24
%@me_up_when 24:26 33:-10
%@me_use 11:60
%@me_use_this 11:24
%@me_vote 2:-5 7:14 8:20
%@me_wait 2:25 20:2
%@me_want 1:1 2:-6 4:19 7:-8 8:-1 14:23 22:28 25:-26 27:67 29:11 32:-13
%@me_want_to 14:36 21:-7 22:8 27:5 33:20
%@me_what 2:8 10:41 33:-25
%@me_what_<quoted> 10:15
%@me_when 19:25 20:11 24:-3 33:40
%@me_when_<deadline> 24:-13 33:73
%@me_whenever 27:5
%@me_whether 12:11
%@me_which 29:-18 33:6 34:9
%@me_who 7:25 9:-9 30:22
%@me_will 2:-5 8:13 20:-28 21:28 24:27 25:18 29:12 32:-20
%@me_with 33:2
%@me_would 7:17 8:-5 11:-34 13:22 17:32 19:4 21:-18 22:16
%@me_would_like 2:1 7:-14 13:26 17:18 30:-23 33:-13
%@me_would_love 17:8
%@me_would_rather 7:6 31:6
%@me_write 6:31
%@me_write_to 11:22
%@mean_of 10:18
%@mean_the 5:14
%@mean_what 10:24 33:-7
%@month_<?> 2:15 6:5 10:-9 12:-4 18:-4 20:25 32:53 33:36
%@month_<number> 1:96 4:66 9:-48 10:-30 16:61 19:-11 20:34 22:-26 24:10 25:-8 27:-33 28:-50 29:-114 32:34 33:14
%@month_<number>_<?> 20:22
%@month_<number>_<number> 1:22 32:27
%@month_<number>_@toMove 20:15 33:-1
%@month_<number>_as 1:29
%@month_<number>_at 1:15
%@month_<number>_instead 16:11
%@month_<number>_or 33:28
%@month_<number>_please 16:22
%@month_<unknown> 32:8
%@month_@be 2:10
%@month_@change 33:41
%@month_@me 2:10 7:1 13:-6 19:4 22:11 29:10 31:4 33:-13
%@month_@me_ask 7:7 31:8
%@month_@me_see 19:12
%@month_@toMove 15:6 16:-6 28:6 32:12
%@month_@we 4:7 22:20
%@month_@we_have 4:8 22:22
%@month_at 14:6 24:6
%@month_at_<number> 24:6
%@month_do 33:11
%@month_for 16:31
%@month_or 6:-18 20:61 33:44
%@month_or_@month 33:18
%@month_please 4:22
%@month_the 2:5 22:25
%@month_the_<unknown> 22:7
%@month_would 0:7
%@move_<deadline> 15:16
%@move_<deadline>_forward 15:16
%@person_<?> 34:87
%@person_<unknown> 13:20 25:-16 29:-10 34:42
%@person_@be 22:6
%@person_@person 34:3
%@person_for 11:-14 34:147
%@person_for_<deadline> 34:44
%@person_for_the 34:33
%@person_last 17:11 34:-2
%@person_of 5:20 29:-8 34:78
%@person_of_<deadline> 34:27
%@person_of_<unknown> 34:8
%@person_of_the 34:24
%@person_please 34:45
%@person_the 18:37
%@person_what 10:-6 17:57
%@place_<?> 2:-25 3:5 11:-23 21:14 25:32 26:-53 27:22 34:17
%@place_<unknown> 10:23 26:27 29:-11
%@place_@be 30:23
%@place_@unit 26:6
%@place_about 27:4
%@place_for 0:21 2:56 22:-11 29:9
%@place_for_@weekday 29:20
%@place_for_a 2:22
%@place_from 31:41
%@place_from_the 27:-18 31:48
%@place_get 26:35
%@place_get_the 26:19
%@place_please 25:20
%@place_should 26:17
%@place_subscribed 26:13
%@post_the 34:16
%@schedule_<?> 11:27 14:51 19:-26
%@schedule_<unknown> 1:-2 16:23 33:8
%@schedule_@unit 33:50
%@schedule_feed 14:-10 26:33
%@schedule_file 26:28
%@schedule_for 1:7 4:4 14:77 25:40
%@schedule_for_<version> 14:46
%@schedule_for_the 14:1 25:48 32:-17
%@schedule_link 14:44 26:-4
%@schedule_look 19:21
%@schedule_look_like 19:21
%@schedule_of 13:28 19:61 32:18
%@schedule_of_<version> 14:-20 19:56
%@schedule_of_the 19:8
%@schedule_please 14:18 26:25 32:22
%@schedule_the 1:5
%@should_to 7:28
%@show_on 29:5
%@show_the 14:52
%@standing_@exception 13:13
%@start_the 20:9
%@stop_a 2:30
%@stop_a_<unknown> 2:3
%@subscribe_<deadline> 10:-10 18:23 26:34 27:36 34:-32
%@subscribe_out 18:11
%@subscribe_out_for 18:11
%@toAdd_<?> 0:16 3:-36 6:8 14:9 18:49 19:-13 34:8
%@toAdd_<deadline> 1:36 6:11 10:1 16:35 24:-28 29:-11
%@toAdd_<deadline>_<number> 1:33
%@toAdd_<deadline>_on 6:15
%@toAdd_<quoted> 1:14
%@toAdd_<quoted>_<quoted> 1:34
%@toAdd_<unknown> 0:10 4:2 14:-29 18:12 33:6
%@toAdd_<unknown>_to 29:8
%@toAdd_<version> 3:30 4:32
%@toAdd_@be 5:41
%@toAdd_@be_@we 5:41
%@toAdd_@change 1:27 2:-48 10:44 27:13
%@toAdd_@cycle 4:8
%@toAdd_@dates 0:78
%@toAdd_@me 1:-33 2:-16 3:15 27:39 29:28
%@toAdd_@me_<unknown> 29:30
%@toAdd_@me_to 27:26
%@toAdd_@place 14:13
%@toAdd_@we 27:37
%@toAdd__ 4:18
%@toAdd_a 1:27 2:24 3:14 4:12 11:28 14:-79 16:-75 27:-4 29:88
%@toAdd_a_<deadline> 1:33
%@toAdd_a_<number> 4:17
%@toAdd_a_<quoted> 1:2
%@toAdd_a_<unknown> 29:41
%@toAdd_a_@change 1:12 29:7
%@toAdd_a_@cycle 3:26
%@toAdd_a_@toAdd 4:7
%@toAdd_a_@toStart 0:-21 11:21 29:16
%@toAdd_a_beta 0:10
%@toAdd_a_deadline 11:25
%@toAdd_a_milestone 0:6 1:4
%@toAdd_all 26:31
%@toAdd_an 1:33 10:10 22:26
%@toAdd_an_<deadline> 10:12
%@toAdd_an_@exception 22:31
%@toAdd_as 25:8
%@toAdd_complete 14:13
%@toAdd_deadline 1:10
%@toAdd_for 1:-15 3:13 4:72 18:-21 20:13 29:-2 32:26
%@toAdd_for_<version> 4:52 14:-12
%@toAdd_for_@cycle 4:33
%@toAdd_for_the 4:2 18:-18 20:27
%@toAdd_in 14:38 19:-8
%@toAdd_it 1:32 2:16 16:3 22:5
%@toAdd_of 14:-4 19:35
%@toAdd_on 14:22
%@toAdd_please 13:32 14:29 22:-13
%@toAdd_qa 27:25
%@toAdd_sense 26:7
%@toAdd_sense_to 26:8
%@toAdd_sure 24:58
%@toAdd_sure_@me 24:27
%@toAdd_that 16:5
%@toAdd_the 0:13 1:21 2:59 6:5 14:-4 20:-12 29:-45
%@toAdd_the_<deadline> 16:4
%@toAdd_the_<unknown> 0:24
%@toAdd_the_@cycle 2:35
%@toAdd_to 26:40
%@toAdd_with 19:11
%@toAdd_you 11:7
%@toMove_<?> 2:-26 6:-17 16:-7 20:30 23:4 33:64
%@toMove_<deadline> 1:-31 2:-75 15:88 16:145 22:-12 24:-84 28:-5 29:-83 33:-84 34:48
%@toMove_<deadline>_<number> 16:23
%@toMove_<deadline>_a 15:6
%@toMove_<deadline>_at 15:8
%@toMove_<deadline>_by 15:1
%@toMove_<deadline>_on 1:-1 34:24
%@toMove_<deadline>_to 16:61
%@toMove_<deadline>_until 16:5
%@toMove_<number> 22:67
%@toMove_<quoted> 1:10
%@toMove_<request> 8:47
%@toMove_<unknown> 22:16 25:23 29:-37 34:4
%@toMove_@be 2:12
%@toMove_@change 33:12
%@toMove_@dates 11:16 34:18
%@toMove_@exception 8:36
%@toMove_@exception_<number> 8:13
%@toMove_@me 2:-23 7:24 8:10 16:-18 29:17 33:1
%@toMove_@updates 31:13
%@toMove__ 16:31
%@toMove_a 0:14 1:-21 2:-9 11:11 15:44 16:-3 27:-24 29:-67 31:31 33:22 34:-25
%@toMove_a_<unknown> 21:7 31:35
%@toMove_a_@updates 11:16
%@toMove_a_date 15:28 33:9 34:-17
%@toMove_a_deadline 15:23
%@toMove_an 16:-1 24:30 29:14
%@toMove_an_alarm 24:5 29:16
%@toMove_for 20:21 23:3 33:20
%@toMove_in 22:28 29:-6
%@toMove_in_a 2:7
%@toMove_it 1:45 4:7 15:-37 16:58 24:-26 29:23
%@toMove_it_in 1:13
%@toMove_it_up 1:4 4:14
%@toMove_of 16:27 24:14
%@toMove_of_<deadline> 15:-18 16:14 24:16
%@toMove_of_the 15:2
%@toMove_on 5:15 9:10 12:33 27:-8
%@toMove_on_the 5:28
%@toMove_or 2:-7 6:6 12:11
%@toMove_or_@be 2:-7 12:12 19:11
%@toMove_request 8:-24 17:12 29:43
%@toMove_that 26:9 33:2
%@toMove_the 1:-20 2:19 5:-38 15:55 16:74 24:28 29:42 33:-93 34:-4
%@toMove_the_<deadline> 1:-21 15:50 16:61
%@toMove_the_<unknown> 2:25 12:2 16:-1
%@toMove_the_@cycle 15:7 16:55 20:-21
%@toMove_the_@dates 15:24 16:9 34:-9
%@toMove_the_@schedule 16:11
%@toMove_to 16:50 33:-2
%@toMove_up 1:8 11:43 16:-41 19:7 23:-2
%@toMove_up_<version> 4:9
%@toMove_up_a 4:-19 11:16
%@toPost_<deadline> 2:20 5:23 6:13
%@toPost_<deadline>_<?> 5:9 6:26
%@toPost_@me 14:28 24:2
%@toPost_@me_a 27:14
%@toPost_@me_the 14:29
%@toPost_@place 27:2
%@toPost_a 2:-11 17:18
%@toPost_a_@change 2:-10 17:19
%@toPost_freeze 5:13
%@toPost_the 14:64
%@toPost_the_<unknown> 24:3 29:12
%@toPost_the_@schedule 14:26
%@toPost_the_@updates 26:9
%@toRemind_<?> 21:4 26:13 32:17
%@toRemind_<deadline> 16:11
%@toRemind_<unknown> 9:-7 25:3 29:15 34:17
%@toRemind_<unknown>_<unknown> 9:-4 34:19
%@toRemind_@be 25:10
%@toRemind_@change 27:4
%@toRemind_@change_about 27:5
%@toRemind_@me 2:20 5:26 8:-8 9:22 10:23 13:-24 19:15 22:-15 23:2 25:-55 27:46 29:10 30:-31 31:-3 32:-30 33:21
%@toRemind_@me_<unknown> 5:2 23:-1 29:16
%@toRemind_@me_a 25:2
%@toRemind_@me_about 9:14 10:32 11:3 24:-20 33:-20
%@toRemind_@me_again 33:8
%@toRemind_@me_how 9:5 23:18 29:-9
%@toRemind_@me_of 24:-4 27:7 33:16
%@toRemind_@me_the 18:14
%@toRemind_@me_to 24:-16 29:59
%@toRemind_@me_when 19:28 24:-31 33:47
%@toRemind_@me_whenever 27:5
%@toRemind_@me_whether 12:11
%@toRemind_@we 11:22 23:65 24:71 27:-26 29:-6 32:-9 33:5
%@toRemind_@we_about 11:10 23:2
%@toRemind_@we_of 23:2
%@toRemind_@we_that 24:4
%@toRemind_@we_when 33:33
%@toRemind_for 1:-22 24:49 34:23
%@toRemind_for_<deadline> 24:1
%@toRemind_of 24:14
%@toRemind_of_the 24:14
%@toRemind_the 5:18 11:-2 23:37 24:66
%@toRemind_the_<unknown> 5:21 27:8
%@toRemind_the_@change 23:5 24:15
%@toRemind_the_@we 23:9
%@toRemind_this_@place 27:2
%@toRemind_when 24:26 33:-25
%@toRemind_when_<deadline> 27:26
%@toRemind_you 11:13
%@toRule_<?> 13:18 16:-14 33:36
%@toRule_<number> 7:22 8:89 29:-82
%@toRule_<request> 7:105 8:66 9:-57 11:-27 25:-12 29:-25 34:-28
%@toRule_<request>_<?> 7:46
%@toRule_<request>_<unknown> 7:-25 8:49
%@toRule_<request>_@we 8:18
%@toRule_<request>_before 7:5
%@toRule_<request>_please 7:-12 8:37
%@toRule_<unknown> 33:12
%@toRule_@be 28:34
%@toRule_@be_@we 28:13
%@toRule_@change 7:2 8:-11 29:4
%@toRule_@exception 7:49 8:7 9:-43 13:-45 34:33
%@toRule_@exception_<number> 7:14 8:39 9:-32
%@toRule_@me 8:-48 9:-25 29:123 30:1 31:5
%@toRule_@me_<unknown> 8:-45 29:85 31:-31
%@toRule_@me_@exception 8:21
%@toRule_@me_@toMove 8:-27 29:26
%@toRule_@me_@updates 24:29
%@toRule_@me_from 30:3 31:18
%@toRule_@me_request 8:21
%@toRule_@we 22:57
%@toRule_a 7:31
%@toRule_a_request 7:33 29:-18
%@toRule_all 8:74 13:-76
%@toRule_all_<deadline> 8:42 13:-34
%@toRule_an 7:-1 11:49
%@toRule_an_@exception 7:-1 11:49
%@toRule_anything 7:39
%@toRule_it 7:-32 8:84 31:5
%@toRule_please 25:8
%@toRule_request 8:17
%@toRule_the 2:-26 8:85 9:6 13:-14 16:9 22:-92 24:48 25:-19 27:-43 29:4 31:8 34:-12
%@toRule_the_<deadline> 8:7 22:-4 24:32 27:-4
%@toRule_the_<unknown> 7:-22 8:10 9:21 31:21
%@toRule_the_@change 24:11
%@toRule_the_@exception 8:23
%@toRule_the_approval 7:15
%@toRule_the_request 8:31
%@toStart_<?> 3:19 12:20 17:38 20:-4
%@toStart_<deadline> 1:25 16:-12
%@toStart_<unknown> 2:65 6:-38 9:5 11:34 16:-11 20:-36 25:2 27:-39 29:-5 33:55
%@toStart_<unknown>_<number> 29:-5 33:37
%@toStart_<unknown>_<unknown> 29:4
%@toStart_<version> 3:19 4:78 5:-18
%@toStart_@change 2:86 3:-29 4:7 6:50 17:-103 20:-40 22:-35 29:-63 33:74
%@toStart_@change_<?> 2:21 22:-16
%@toStart_@change_<unknown> 1:13
%@toStart_@change_@be 10:13
%@toStart_@change_@change 21:5 33:15
%@toStart_@change_on 4:4
%@toStart_@change_still 12:14
%@toStart_@cycle 2:-9 3:41 4:83 11:3 17:-93 20:102 29:-38 33:-13
%@toStart_@cycle_<?> 11:16
%@toStart_@cycle_<version> 4:81
%@toStart_@dates 0:40 11:25 14:-26
%@toStart_@exception 13:4 22:47
%@toStart_@person 17:5
%@toStart_@place 17:38
%@toStart_@unit 20:4
%@toStart_@we 17:29
%@toStart__ 13:23
%@toStart_a 3:-16 4:53 29:21
%@toStart_a_<number> 4:19
%@toStart_a_@toStart 4:14
%@toStart_an 21:-4 22:37
%@toStart_an_@exception 22:31
%@toStart_dashboard 22:26
%@toStart_date 4:-20 16:67 19:27 20:-7 33:-78 34:7
%@toStart_date_for 16:53 33:-24
%@toStart_deadline 11:26
%@toStart_for 5:55 12:34 18:28 29:-64
%@toStart_for_@change 12:7
%@toStart_functionality 33:22
%@toStart_in 6:-20 12:32
%@toStart_milestone 1:25
%@toStart_milestone_<deadline> 1:17
%@toStart_off 3:38 4:32
%@toStart_off_<version> 3:12 4:31
%@toStart_on 9:23
%@toStart_on_the 9:23
%@toStart_or 5:61
%@toStart_planning 4:34
%@toStart_please 6:-7 12:17
%@toStart_requests 13:11
%@toStart_the 3:7 4:34 14:-13 17:-8 29:54
%@toStart_the_@schedule 4:1
%@toStart_the_next 3:31
%@toStart_to 14:33 17:35
%@toStart_to_finish 14:30
%@toStart_to_the 17:41
%@toStart_what 17:39 18:-7
%@toStart_with 16:27
%@toStop_<?> 2:-18 6:1 33:-3 34:16
%@toStop_<unknown> 30:4 31:15
%@toStop_<unknown>_<unknown> 31:13
%@toStop_@me 2:47 10:-2 23:29 30:7
%@toStop_@me_from 2:9
%@toStop_@notify 31:40
%@toStop_@notify_@me 31:1
%@toStop_@updates 27:-16 30:13 31:46
%@toStop_@updates_in 31:28
%@toStop_of 1:3 4:18 16:1 20:35 29:-16 31:-23 32:28 33:21
%@toStop_of_@month 4:24 20:26
%@toStop_of_@unit 16:15 32:20
%@toStop_on 18:-23 29:10 34:2
%@toStop_sending 31:25
%@toStop_sending_@me 31:12
%@toStop_taking 33:11
%@toStop_the 23:-19 27:-51 29:21 30:42 31:32
%@toStop_the_@updates 30:21
%@toStop_the_daily 31:17
%@toStop_them 31:35
%@toStop_this 11:42 30:-24 34:24
%@today_<?> 2:29 5:-31 6:8 17:-39 29:-46 32:59
%@today_<unknown> 12:-19 32:31
%@today_@be 5:26
%@today_@me 17:3
%@today_and 34:15
%@today_please 7:18
%@unit_<?> 2:-9 15:38 18:-11 19:-39 20:38 29:1 30:14 31:4 32:21 33:-2
%@unit_<deadline> 28:33 33:15
%@unit_<deadline>_<deadline> 28:34
%@unit_<number> 1:-12 32:45
%@unit_<unknown> 2:-13 5:-22 16:-47 17:8 22:22 24:45 32:51
%@unit_<unknown>_<?> 2:-3 32:27
%@unit_@be 1:1 5:-1 10:-38 12:9 17:-13 19:31 20:23 29:36 32:-20 33:17
%@unit_@be_<deadline> 19:3 33:50
%@unit_@be_it 5:-10 29:52 32:-5
%@unit_@be_that 12:24
%@unit_@be_the 20:45
%@unit_@can 33:9
%@unit_@can_@we 33:15
%@unit_@change 2:17
%@unit_@cycle 3:71 4:23 5:-25
%@unit_@dates 32:35
%@unit_@me 16:53 24:-6 32:8
%@unit_@me_forgot 16:13
%@unit_@month 4:27
%@unit_@schedule 27:11
%@unit_@toAdd 1:-13 4:55
%@unit_@toMove 16:23
%@unit_@toStop 6:3
%@unit_@unit 32:9
%@unit_@updates 32:22
%@unit_@we 28:2
%@unit__ 1:2
%@unit_after 1:74 24:-41
%@unit_after_<deadline> 1:76 24:-20
%@unit_ago 19:23
%@unit_ahead 1:31 16:-27 24:26 32:33
%@unit_ahead_of 1:33 16:-4 24:45
%@unit_as 10:-5 16:8 33:2
%@unit_as_<deadline> 16:10
%@unit_away 24:48 28:3 33:-33
%@unit_before 1:92 20:-27 24:128 27:-61 28:4 31:-18 33:-109
%@unit_before_<deadline> 1:41 19:4 24:36
%@unit_before_@cycle 1:8 16:1 24:-5
%@unit_before__ 24:21
%@unit_before_the 1:32 20:-19 24:26 28:51
%@unit_between 19:7
%@unit_between_<deadline> 19:8
%@unit_did 19:35
%@unit_did_<version> 19:29
%@unit_did_@we 33:11
%@unit_do 5:29 20:56 29:-42 32:-56 33:25
%@unit_do_@we 5:30 20:52 32:-62
%@unit_does 33:61
%@unit_does_<deadline> 33:17
%@unit_does_the 33:22
%@unit_earlier 16:24
%@unit_for 2:-68 5:-28 16:21 20:11 22:79 28:15 29:-47 32:68 33:35
%@unit_for_<deadline> 16:47 24:2
%@unit_for_the 5:-20 22:48 28:35 29:-7 32:63
%@unit_has 33:36
%@unit_in 5:3 16:-32 24:52 28:-12 29:6 32:8 33:-27
%@unit_in_<unknown> 16:-8 29:13
%@unit_in_@toMove 16:-14 24:54
%@unit_it 20:19
%@unit_late 2:5
%@unit_later 15:1 16:61
%@unit_left 24:38
%@unit_many 32:5
%@unit_more 22:22
%@unit_more_for 22:37
%@unit_of 1:-19 10:3 16:-14 24:-20 25:24 29:32 33:21
%@unit_of_<deadline> 6:4
%@unit_of_<unknown> 25:27
%@unit_of_@month 29:19 32:12
%@unit_of_the 5:18 10:8 32:-9 33:16
%@unit_on 1:41 24:3
%@unit_on_the 1:6 24:12
%@unit_or 2:15 5:-35 20:8
%@unit_or_@be 2:9
%@unit_out 24:38
%@unit_please 2:4 4:3 16:58 24:-68 28:-43 32:26
%@unit_please_<?> 4:9
%@unit_prior 24:43
%@unit_prior_to 24:35
%@unit_so 16:12
%@unit_the 20:41
%@unit_to 16:-27 28:119 29:-10
%@unit_to_<deadline> 16:-7 28:63 33:-12
%@unit_to_go 28:42
%@unit_to_the 28:13
%@unit_too 15:1
%@unit_until 28:72 29:29
%@unit_until_<deadline> 28:69
%@unit_until_@cycle 28:26
%@unit_what 17:38
%@unit_what_@be 17:40
%@unit_will 20:11
%@unsubscribe_<deadline> 31:45
%@updates_<?> 23:-12 26:61 29:11 30:61 34:-17
%@updates_<deadline> 24:10
%@updates_<unknown> 8:-13 20:10 23:11 29:27
%@updates_@be 23:69 30:11
%@updates_@be_active 23:23
%@updates_@me 23:21
%@updates_@me_have 23:25
%@updates_@place 27:39 31:2
%@updates_about 9:10
%@updates_back 27:12
%@updates_back_on 27:12
%@updates_by 27:24
%@updates_by_@toRemind 26:15
%@updates_do 26:1
%@updates_for 23:-1 24:39 27:54 31:1
%@updates_for_<deadline> 24:29 31:6
%@updates_for_<unknown> 27:32 31:-1
%@updates_from 31:7
%@updates_go 23:8
%@updates_go_out 23:8
%@updates_have 23:6
%@updates_in 11:15 23:16 26:-25 27:34 31:20
%@updates_in_<unknown> 23:27
%@updates_in_@place 27:12
%@updates_of 23:7
%@updates_of_<deadline> 23:8
%@updates_off 30:28
%@updates_on 27:52
%@updates_please 23:-36 24:25 26:15 27:43 28:6 29:-4 31:21
%@updates_sorry 31:15
%@updates_sorry_for 31:15
%@updates_to 16:-17 24:24 28:25
%@updates_to_<number> 24:23
%@updates_to_the 29:8
%@updates_too 27:26
%@we_<?> 2:-1 21:2 29:31 32:15
%@we_<deadline> 19:14 21:11 24:28
%@we_<unknown> 1:4 5:17 6:-33 10:-16 11:-33 12:30 17:14 18:3 19:-16 20:29 22:3 25:-5 29:-1 32:-34 33:29 34:-31
%@we_<unknown>_<?> 5:35 20:-7 29:3
%@we_<unknown>_<unknown> 1:6 5:-22 18:6
%@we_<unknown>_@be 33:25
%@we_<unknown>_@change 20:9
%@we_<unknown>_for 29:7
%@we_<unknown>_on 5:37
%@we_<unknown>_the 2:44 12:-13 20:23 22:14 29:-33
%@we_@be 4:35 5:43 6:-54 7:-18 13:-45 18:22 22:25 27:-15 30:11 32:-24
%@we_@be_<unknown> 18:12 24:9
%@we_@be_frozen 12:-5 22:25
%@we_@be_in 5:11 6:-2 12:21 29:15
%@we_@be_thinking 21:13
%@we_@can 0:18 12:4 33:13 34:27
%@we_@can_@toRule 34:15
%@we_@can_not 22:10
%@we_@change 22:76 24:5 27:-17 29:-6 33:33
%@we_@cycle 2:-16 5:-29 17:20 20:35 21:18
%@we_@exception 9:17
%@we_@person 34:19
%@we_@place 23:-2 26:6 34:19
%@we_@toAdd 4:-16 6:18 11:19
%@we_@toAdd_a 11:19
%@we_@toMove 0:30 1:-20 15:52 20:12 29:-41 33:11
%@we_@toMove_<deadline> 15:31
%@we_@toMove_the 15:20 20:15 29:-33
%@we_@toPost 6:30
%@we_@toRule 7:43 9:24 13:26 22:-2 32:-9
%@we_@toRule_<request> 7:32
%@we_@toRule_the 9:19
%@we_@toStart 3:26 4:35 17:-8 18:20 20:-2
%@we_@toStart_off 3:4
%@we_@toStop 33:18
%@we_@we 12:-9 21:30 27:40
%@we__ 0:22 2:1 5:-42 6:-11 12:-19 25:48
%@we___<unknown> 2:1 5:-38 12:-19 25:49
%@we_a 1:-5 22:9 24:58 32:26
%@we_a_<unknown> 24:31 32:27
%@we_about 11:10 23:26 24:-9 31:19
%@we_about_<deadline> 23:12
%@we_after 6:62
%@we_after_<deadline> 6:62
%@we_agreed 16:26
%@we_already 6:-17 12:22 26:1
%@we_also 1:40
%@we_also_need 1:25
%@we_anything 31:26
%@we_ask 22:4
%@we_at 2:-21 5:23
%@we_before 23:6
%@we_cut 20:29 28:-1 29:19 33:-15
%@we_cut_the 20:44 29:-26
%@we_did 25:39
%@we_do 3:5 7:-6 23:-21 30:-7 31:56
%@we_do_not 0:2 7:-2 23:-18 30:-4 31:57
%@we_entered 5:25
%@we_first 18:14
%@we_for 23:23
%@we_frozen 12:44 25:-3
%@we_get 4:5 20:-51 22:25 29:46 30:10
%@we_get_an 22:15
%@we_give 15:8
%@we_go 8:12 20:18
%@we_got 32:33
%@we_got_until 32:19
%@we_had 0:12 25:4
%@we_had_a 0:14
%@we_has 2:10
%@we_have 0:-25 1:33 2:-2 3:-35 4:9 6:-30 9:-77 13:54 14:60 19:-24 21:-9 22:25 25:-24 27:-2 28:18 31:1 32:22
%@we_have_<deadline> 10:7 12:15 28:-16 33:8
%@we_have_a 1:17 28:3
%@we_have_in 14:31
%@we_have_not 7:2 15:4
%@we_have_something 32:19
%@we_have_the 4:8 14:4 29:21
%@we_have_until 22:31
%@we_hit 10:42 20:-57 28:52 33:-39
%@we_hit_<deadline> 10:43 33:-9
%@we_in 2:-5 5:49 12:1 17:31
%@we_in_the 5:31 27:3
%@we_know 7:-18 9:27 24:11 33:10
%@we_let 7:1 13:7
%@we_live 5:-30 6:49 12:-11 20:2
%@we_mean 10:4
%@we_member 34:3
%@we_merge 12:-22 22:24
%@we_moved 5:16 6:24 15:-6
%@we_must 24:4
%@we_need 0:12 2:26 4:24 22:14
%@we_need_a 4:26
%@we_need_an 2:29 22:-12
%@we_need_another 0:1
%@we_next 24:7 32:17
%@we_not 3:4 4:-2 7:6 21:15 22:-19
%@we_of 23:2
%@we_on 5:11 6:5 12:-24 14:-20 18:13 24:15 25:8
%@we_on_the 5:12 6:6 12:-4 14:-12 18:15 25:12
%@we_only 22:18
%@we_out 12:8 31:8
%@we_out_of 12:8 31:8
%@we_please 25:1
%@we_pre 5:28
%@we_pre_or 5:28
%@we_reach 9:20
%@we_said 7:7
%@we_ship 19:38 28:39 29:-25
%@we_ship_<?> 28:3
%@we_should 2:-17 3:10 29:26 30:42 31:-16
%@we_still 12:2 20:8
%@we_still_<unknown> 6:13
%@we_subscribe 27:8
%@we_support 29:34
%@we_take 25:29 29:-5
%@we_the 6:9 27:13
%@we_the_@updates 27:15
%@we_to 27:34 28:19
%@we_up 5:1
%@we_use 3:34 29:1
%@we_want 0:10 7:27
%@we_want_a 0:18
%@we_when 33:26
%@we_will 22:53
%@we_will_not 22:67
%@we_with 5:-12 9:47
%@we_working 18:8
%@we_would 22:13 27:22 30:11
%@we_would_love 27:1
%@weekday_<?> 2:7 18:-8 25:31 32:68
%@weekday_<number> 1:39 24:29 29:-10
%@weekday_<number>_@be 24:10
%@weekday_<unknown> 32:50
%@weekday_@be 16:-9 33:69
%@weekday_@can 22:6
%@weekday_@me 27:9 31:7
%@weekday_@toMove 12:-5 33:31
%@weekday_@toRemind 24:5
%@weekday_about 24:46
%@weekday_and 9:6 16:11
%@weekday_before 28:12
%@weekday_do 32:6
%@weekday_in 1:5
%@weekday_instead 16:17
%@weekday_or 33:28
%@weekday_please 7:-10 16:28 29:40
%@weekday_sorry 29:10 32:30
%@weekday_sorry_for 29:10 32:30
%@weekday_the 2:17
%@weekday_the_<number> 2:17
%@weekday_to 2:-20 24:6 28:19 32:36
%@weekday_to_@weekday 32:38
%^_<cycle> 16:20
%^_<deadline> 2:-69 3:-11 4:-44 6:22 9:-9 10:1 11:-9 12:10 13:2 14:-37 15:-67 16:24 17:-6 18:-27 19:49 20:-7 21:-11 22:21 23:-43 24:-66 25:24 27:-47 28:22 29:54 31:-135 33:57
%^_<deadline>_<?> 6:-136 9:-4 12:16 18:-47 21:-36 28:-113 29:38 33:71 34:-18
%^_<deadline>_<deadline> 33:11
%^_<deadline>_<link> 22:19
%^_<deadline>_<number> 1:2 16:12
%^_<deadline>_<unknown> 1:13 6:68 9:-30 16:-35 18:-28 21:40 28:-15 33:10
%^_<deadline>_@be 6:38 10:-33 18:16 19:-18 33:34
%^_<deadline>_@can 10:18 16:6
%^_<deadline>_@exception 8:35 13:32 22:-18
%^_<deadline>_@month 20:12 33:2
%^_<deadline>_@person 34:61
%^_<deadline>_@unit 16:-11 25:33
%^_<deadline>_@updates 24:1 27:25 28:13 31:-23
%^_<deadline>_active 12:22
%^_<deadline>_and 18:32 33:-18
%^_<deadline>_cutoff 33:18
%^_<deadline>_date 16:-9 20:-12 33:61
%^_<deadline>_done 6:36 18:-11
%^_<deadline>_for 22:22
%^_<deadline>_has 12:16
%^_<deadline>_in 6:-3 9:27 12:17 19:18 28:68 29:-6 33:-13
%^_<deadline>_needs 16:3
%^_<deadline>_now 12:-10 28:23
%^_<deadline>_of 19:35
%^_<deadline>_on 12:34 13:18 29:5 33:-2
%^_<deadline>_please 22:8 33:23
%^_<deadline>_should 16:15
%^_<deadline>_tag 33:21
%^_<deadline>_to 16:31
%^_<deadline>_two 16:-1 19:34
%^_<deadline>_vs 10:18
%^_<deadline>_what 10:9
%^_<deadline>_when 29:61 33:-34
%^_<deadline>_which 29:31 33:-12
%^_<link> 9:21
%^_<number> 1:-31 7:-14 8:15 9:-12 16:-38 22:-18 25:7 27:21 29:48
%^_<number>_on 8:67 9:-42 22:-13
%^_<quoted> 1:-13 7:45 10:-18 33:35
%^_<quoted>_<quoted> 1:-10 7:45 10:-37 33:35
%^_<request> 7:-24 8:20 9:94 10:-2 25:-60
%^_<request>_<unknown> 7:8 8:52 9:-35
%^_<request>_@be 8:29
%^_<request>_@toRule 8:5
%^_<request>_approved 8:13
%^_<unknown> 1:8 2:21 3:-1 4:20 5:32 6:-22 7:43 8:-26 9:-13 10:7 11:36 12:-3 13:4 14:11 15:-4 16:11 17:-14 18:33 22:-12 23:7 24:55 25:-30 27:39 28:-3 29:-19 31:35 32:-9 33:-3 34:3
%^_<unknown>_<?> 10:20 11:12 29:-26
%^_<unknown>_<deadline> 12:-6 16:16 18:53
%^_<unknown>_<number> 1:-59 8:14 9:45 14:-11 18:39 25:17 29:-17
%^_<unknown>_<request> 7:-17 8:61
%^_<unknown>_<unknown> 0:-5 1:-58 2:2 5:-13 6:-77 8:-25 9:-104 10:-6 11:15 13:24 17:8 18:1 19:-31 20:29 21:2 24:1 25:-31 26:-45 27:54 28:52 31:-5 32:25 33:-9 34:-131
%^_<unknown>_<version> 1:9 2:7 14:-15 19:26 20:-19 29:5
%^_<unknown>_@be 6:37 8:-5 11:-12 12:16 15:14 25:30 29:-36 33:-4
%^_<unknown>_@can 2:12 3:15 11:-31
%^_<unknown>_@change 8:-13 11:22 22:12 29:-17 33:11
%^_<unknown>_@dates 19:43
%^_<unknown>_@exception 9:14
%^_<unknown>_@me 8:31 10:-12 11:39 14:-6 16:-2 22:-49 24:107 25:-17 27:2 28:-49 29:-91 31:38 33:-30
%^_<unknown>_@toAdd 29:6
%^_<unknown>_@toMove 15:-8 16:18
%^_<unknown>_@toRule 8:25
%^_<unknown>_@toStop 31:36
%^_<unknown>_@unit 3:7 16:-4 25:23
%^_<unknown>_@we 2:21 25:11 29:-3
%^_<unknown>_@weekday 25:15 33:3
%^_<unknown>__ 1:18 2:-6 5:-30 8:27 9:25 10:-45 14:58 16:32 18:25 20:-32 22:8 24:7 25:-27 27:-29 29:-44 33:-57 34:1
%^_<unknown>_a 1:52 27:25 29:-21
%^_<unknown>_at 12:-4 24:1 25:46 29:-17
%^_<unknown>_did 5:18 30:3
%^_<unknown>_for 11:2 25:-2 29:19
%^_<unknown>_how 14:15 23:8
%^_<unknown>_in 1:35 27:26
%^_<unknown>_it 25:-13 31:60
%^_<unknown>_list 11:-5 13:25
%^_<unknown>_no 7:23 8:-17 12:6 23:7
%^_<unknown>_of 8:-6 9:17 14:6 33:3 34:3
%^_<unknown>_on 10:37 33:-8
%^_<unknown>_out 4:5
%^_<unknown>_please 14:15 25:-4 29:43 31:-72
%^_<unknown>_that 25:-12 29:32
%^_<unknown>_the 4:16 8:1 14:-62 16:4 18:36 25:-15 29:25 31:3 33:-40
%^_<unknown>_this 27:-17 29:9 31:13
%^_<unknown>_time 33:23
%^_<unknown>_to 10:35 21:-11
%^_<unknown>_up 4:37 9:-16 12:-5 13:7 25:21
%^_<unknown>_wants 21:12
%^_<unknown>_what 0:6 5:2 10:-26 12:5 14:9 17:-69 25:-44 29:19 32:4 33:20
%^_<unknown>_when 18:-7 20:3 29:12 33:34
%^_<unknown>_which 10:22 11:-22 29:2
%^_<unknown>_who 26:29 29:5 34:-26
%^_<unknown>_will 23:1
%^_<unknown>_you 5:38 11:-36
%^_<version> 3:-24 14:24 19:57 29:-39 33:-28
%^_@be 1:-139 2:15 3:47 4:-114 5:15 6:67 8:-198 9:25 10:31 11:49 12:53 13:-26 14:-72 15:59 16:-191 17:-21 18:-42 19:-16 22:-171 24:-87 25:-62 26:54 27:-152 28:36 29:-14 30:21 33:-18 34:-49
%^_@be_<cycle> 2:-23 6:17 12:10
%^_@be_<deadline> 2:-66 5:-33 6:25 12:23 15:48 18:-9 19:29 28:20 32:-59 33:23 34:-29
%^_@be_<number> 9:40 20:-11 29:-30 33:14
%^_@be_<request> 7:9 9:30 12:-23
%^_@be_<unknown> 5:-14 9:-85 10:49 11:39 12:-8 25:-84 26:30 29:24 33:-48 34:16
%^_@be_<version> 3:46 5:15 12:-15
%^_@be_@change 10:7
%^_@be_@exception 13:-18 21:16
%^_@be_@me 2:5 6:39 9:38 11:3 25:-12 26:12 28:5 29:-25
%^_@be_@today 12:-10 32:38
%^_@be_@we 0:8 2:11 3:6 6:27 10:-46 15:9 18:-5 25:22
%^_@be__ 6:44 10:-6 12:23
%^_@be_a 2:-17 10:60 23:14 26:22
%^_@be_development 12:23
%^_@be_it 0:12 3:38 5:63 6:-20 7:29 9:-99 10:-77 11:6 21:44 25:-32 26:-39 29:-108 30:9 34:-4
%^_@be_master 2:65 12:-46 29:-13
%^_@be_means 10:1
%^_@be_minus 5:10 10:-10 28:32
%^_@be_not 20:5 33:14
%^_@be_something 32:1
%^_@be_the 2:-68 5:-14 6:54 9:44 12:74 22:-2 28:-56 29:6 33:1 34:-22
%^_@be_there 0:-5 3:26 5:-58 7:-18 10:-86 11:32 12:-8 13:34 17:16 21:-83 25:-100 26:14 29:5 32:19
%^_@be_this 5:33
%^_@be_you 11:-44 25:9 30:33
%^_@can 0:50 2:32 3:19 5:-7 7:49 8:-2 10:-17 11:-24 12:-1 13:-26 16:2 17:-52 18:-56 19:-8 20:-32 22:61 24:46 26:7 27:15 28:-24 29:1 30:36 33:-37 34:-121
%^_@can_<deadline> 2:-17 15:24 16:11
%^_@can_<unknown> 0:6
%^_@can_@me 0:13 3:13 4:-24 6:32 7:31 8:-41 10:-1 12:-15 17:-38 21:-9 22:43 23:3 25:16 26:18 27:8 29:-64 30:24 33:-60 34:-36
%^_@can_@updates 23:37 27:-3
%^_@can_@we 2:55 3:2 7:22 8:-17 22:35 26:-24 27:45
%^_@can_a 21:2
%^_@can_it 2:4
%^_@can_one 0:9
%^_@can_somebody 7:6 29:18
%^_@can_someone 7:-18 8:17 22:4
%^_@can_the 30:21
%^_@can_you 1:22 2:-68 4:38 8:14 11:-20 14:2 15:-15 21:-6 23:-39 24:47 25:-55 26:2 29:62 30:-45 31:12
%^_@change 2:54 8:-56 10:-33 11:30 22:2 24:21 25:11 27:-28 29:-5 31:-49 32:29
%^_@change_<?> 2:30 10:-12 11:19 29:-9
%^_@change_@be 29:20
%^_@change_@exception 22:6
%^_@cycle 2:-35 4:-14 5:-11 14:24 19:-55 20:36 28:56 29:2 32:20
%^_@cycle_@person 34:3
%^_@cycle_@schedule 14:40
%^_@cycle_@toAdd 14:19
%^_@cycle_@unit 20:13
%^_@dates 0:-36 14:13 19:5 25:23 32:18
%^_@dates_for 33:10
%^_@dates_of 14:-25 19:33
%^_@exception 8:-2 9:-16 13:114 21:-29 22:31
%^_@exception_<number> 8:1 9:25 22:-35
%^_@exception_for 8:-14 13:2 22:33
%^_@exception_granted 13:7
%^_@greet 25:46
%^_@me 2:-12 3:-48 7:-5 8:5 9:40 10:37 11:2 13:8 15:-10 16:-49 17:49 18:-6 19:5 20:29 21:-30 22:22 23:8 25:30 26:-68 29:4 30:-27 31:28 32:-26 33:2 34:4
%^_@me_<unknown> 17:-19 25:26 33:38
%^_@me_@be 0:12 2:-13 7:10 9:-11 10:12 11:11 12:5 13:2 15:-3 17:11 19:9 24:-4 25:4 26:-6 27:4 29:-26 30:-12 32:12
%^_@me_@exception 9:14
%^_@me_@person 33:5
%^_@me_@toRule 8:19
%^_@me_@we 13:31
%^_@me_always 24:19
%^_@me_boss 20:21 28:27 29:-75
%^_@me_do 8:10 10:39 11:22 23:17 31:-8
%^_@me_first 17:40
%^_@me_forgot 5:8 7:-14 9:2 20:21 29:3 33:-27 34:2
%^_@me_have 2:7 6:-5 7:4 17:12 33:19
%^_@me_keep 10:27
%^_@me_laptop 25:-1 29:21
%^_@me_need 14:24 22:4 25:-14 34:17
%^_@me_request 9:11
%^_@me_think 21:6
%^_@me_want 4:22 7:-4 14:15 21:-29 22:34 25:-5 27:10 29:18 31:18
%^_@me_will 8:24 24:29 25:23 29:23 32:-18
%^_@me_would 7:7 17:36 19:11 22:4 30:16 33:-2
%^_@month 2:38 20:-14 21:-43 22:53 29:4 31:4 33:-12
%^_@month_@me 21:-7 22:1 29:11 31:6
%^_@month_@we 4:8
%^_@month_the 2:8 22:4
%^_@person 25:-25 29:-22 34:94
%^_@person_for 34:32
%^_@person_of 34:32
%^_@schedule 14:90 25:-16 26:-22 32:57
%^_@schedule_<?> 14:59
%^_@schedule_for 32:36
%^_@schedule_please 14:20
%^_@subscribe 27:36
%^_@subscribe_<deadline> 27:31
%^_@thank 25:33
%^_@toAdd 0:-104 1:70 2:-65 3:-100 4:16 10:22 11:-19 16:-7 22:-3 24:12 25:-65 27:25 29:80 31:-86 32:14 33:-31 34:-16
%^_@toAdd_<deadline> 1:51 10:5 24:-2 29:-6
%^_@toAdd_<unknown> 4:13 14:-27 18:16
%^_@toAdd_@me 1:-14 29:55
%^_@toAdd_a 0:-16 1:21 14:-7 16:-16 29:85
%^_@toAdd_of 14:-21 19:34
%^_@toAdd_please 14:22
%^_@toAdd_sure 24:41
%^_@toAdd_the 4:15
%^_@toMove 8:54 13:-6 15:-126 16:110 22:-30 23:-28 24:32 25:-46 27:-5 29:94 31:4 33:-36
%^_@toMove_<deadline> 15:-10 16:120 29:-3
%^_@toMove_<request> 8:36
%^_@toMove_@me 29:25
%^_@toMove__ 16:2
%^_@toMove_a 24:19 31:8
%^_@toMove_an 24:7 29:16
%^_@toMove_the 15:-56 16:28 24:8 29:57 33:-21
%^_@toMove_up 1:17 16:-32 19:9
%^_@toPost 14:14 27:39 29:3
%^_@toPost_@me 14:7 27:6
%^_@toPost_the 14:4 29:13
%^_@toRemind 10:29 11:29 19:14 23:-109 24:27 25:39 27:39 29:38 31:-187 32:-43
%^_@toRemind_<deadline> 16:13
%^_@toRemind_<unknown> 24:-6 25:5 29:21
%^_@toRemind_@me 5:1 10:39 11:5 18:6 19:19 23:-59 24:7 25:-11 27:28 29:23 31:-89 32:-13
%^_@toRemind_@we 11:11 24:6 25:12 27:-10
%^_@toRemind_the 24:13
%^_@toRule 2:-27 7:-43 8:91 9:-123 12:-26 13:-92 15:-5 16:24 22:-5 25:15 29:93 31:22
%^_@toRule_<number> 8:46
%^_@toRule_<request> 8:46
%^_@toRule_<unknown> 33:12
%^_@toRule_@me 8:-36 29:84 31:15
%^_@toRule_all 8:61 13:-61
%^_@toRule_the 8:26 16:16 22:-15 24:9 29:23
%^_@toStart 1:38 3:-146 4:114 8:-36 9:-32 10:-42 13:15 14:-59 17:35 19:12 21:-6 22:28 29:2 33:-26
%^_@toStart_<deadline> 1:17
%^_@toStart_<unknown> 4:4 13:2 17:11
%^_@toStart_<version> 4:49
%^_@toStart_@change 1:14 2:13
%^_@toStart_@cycle 4:67
%^_@toStart_@exception 22:26
%^_@toStart_@place 17:10
%^_@toStart_a 29:24
%^_@toStart_date 4:-13 16:3 19:29 33:-15
%^_@toStart_off 4:1
%^_@toStart_the 29:23
%^_@toStart_to 17:40
%^_@toStop 2:-26 8:17 24:-2 25:-28 27:-79 31:103 34:58
%^_@toStop_@updates 27:-6 31:42
%^_@toStop_the 29:27 31:13
%^_@today 32:63
%^_@unit 2:-12 6:-14 9:5 11:47 16:-45 20:45 21:-4 24:-61 25:-12 28:67 29:-2 32:14 33:-6
%^_@unit_to 28:21
%^_@unit_until 28:33
%^_@unsubscribe 24:35 29:-55 31:68
%^_@updates 24:41 27:6 28:37 31:-36
%^_@updates_to 28:15
%^_@we 1:24 3:-8 4:31 5:-70 6:-28 9:-59 10:2 12:33 13:-56 15:-29 16:25 18:-12 19:-24 21:57 22:47 23:-33 24:-14 28:-10 31:31 32:-17 34:-15
%^_@we_<unknown> 2:31 12:28 22:-9 25:-19
%^_@we_@be 3:-7 4:35 12:25
%^_@we_@can 0:7
%^_@we_@change 22:34
%^_@we_@we 21:12
%^_@we_agreed 16:11
%^_@we_also 1:4
%^_@we_do 0:4 23:-18 30:-2 31:57
%^_@we_have 5:-2 33:3
%^_@we_need 22:5
%^_@we_should 2:-12 29:28 30:9
%^_@we_will 22:40
%^_@we_would 15:-2 22:9 27:24
%^__ 1:1 6:27 7:38 8:-24 10:-22 12:4 25:12 33:13
%^___<unknown> 10:-1 12:15 25:-12 29:20 33:10
%^_a 2:-19 5:49 10:17 29:-15 34:32
%^_after 6:15 10:-10 16:11 18:56 33:-42
%^_after_<deadline> 6:17 18:39 33:-19
%^_all 13:39 14:80 27:-7 29:-24
%^_all_<deadline> 13:3
%^_all_@dates 14:21
%^_all_the 14:3
%^_and 10:-40 14:-23 18:13 25:-40 29:34 33:86
%^_and_<deadline> 33:55
%^_and_the 18:-21 29:-12 33:68
%^_any 0:12 9:18 12:32 17:35 18:18 27:-6
%^_any_<unknown> 17:29
%^_any_@dates 32:7
%^_any_decision 9:42 13:-10
%^_any_freeze 12:-17 18:27
%^_anyone 29:15
%^_anything 2:26 5:4 9:10 28:-9 32:38
%^_anything_@me 5:9 13:11
%^_approved 9:-34 13:35
%^_as 17:12
%^_as_a 17:12
%^_ask 8:24 24:36 32:-9
%^_asking 22:47
%^_asking_for 22:13
%^_at 10:-15 33:38
%^_at_what 10:-13 33:41
%^_back 25:41
%^_before 1:-10 2:-15 4:4 5:34 6:-3 7:-10 10:21 11:3 12:17 14:5 15:4 16:3 19:-14 20:-3 21:9 23:-14 24:-69 28:-17 33:3 34:2
%^_before_@me 1:-8 2:-10 4:12 7:-17 9:2 10:22 11:4 12:18 14:5 16:5 18:1 19:-9 20:-2 23:-13 24:-64 25:1 28:-7 34:3
%^_bin 8:26 9:-11
%^_block 1:6 8:13 9:-7
%^_book 29:36
%^_book_a 29:8
%^_by 7:-14 10:-8 11:10 13:8 15:-32 16:-20 18:1 25:8 27:-11 31:4 33:14 34:33
%^_by_the 7:-12 10:-2 11:12 13:9 16:-14 18:8 25:9 27:-10 31:5
%^_by_what 33:20
%^_ci 29:34
%^_clock 28:26
%^_clone 4:40
%^_compare 19:14
%^_congrats 25:27
%^_count 13:14
%^_count_@me 27:1
%^_current 5:36
%^_cutoff 21:20 22:-5
%^_cutoff_for 21:20 22:-5
%^_cve 29:11
%^_date 16:-37 20:19 29:102 33:-42
%^_date_<deadline> 33:6
%^_date_for 29:71 33:-53
%^_date_of 20:24 29:48 33:-22
%^_deadline 33:8
%^_delete 23:-4 24:-24 29:36 31:39
%^_delete_the 29:36
%^_did 3:-6 5:34 6:50 8:-53 9:70 12:49 15:-34 17:-8 21:-29 22:-37 23:20 29:7 30:21 31:-2 33:-50 34:-30
%^_did_<deadline> 6:74 12:17 15:-28 19:-42
%^_did_<request> 9:20
%^_did_@me 2:4 9:13
%^_did_@we 6:18 7:-12 9:33
%^_did_anyone 13:12
%^_did_the 6:-13 9:27 12:43 23:5 29:35
%^_do 0:18 2:59 3:54 4:-7 5:-54 6:-38 8:-46 10:-10 15:5 16:-39 17:-53 18:-37 22:-23 26:37 27:-30 28:27 29:-28 30:22 31:-5 32:13 34:-90
%^_do_<unknown> 30:11
%^_do_@me 2:22 28:25
%^_do_@we 0:7 2:-26 9:22 12:21 32:19
%^_do_not 0:5 3:41 8:-20 15:6 24:3 26:29 30:31 33:-3
%^_do_you 2:15 3:20 25:16 29:-42
%^_does 2:13 6:-7 10:32 12:6 26:50 29:-5 33:32
%^_does_<deadline> 2:-10 6:-6 10:49 33:37
%^_does_a 2:14
%^_does_anything 18:26
%^_does_the 2:13 20:7 29:-7
%^_due 32:12
%^_enough 31:39
%^_eta 20:50
%^_every 14:25 24:38 32:-15
%^_every_@weekday 24:41 27:9 32:-14
%^_everything 13:24 14:8 16:1 31:-3
%^_excuse 1:11 6:9 8:-5 11:-8 12:6 15:11 16:11 18:8 19:-6 20:6 23:1 24:-8 27:-14 28:5 29:-2 31:-3 32:5 33:-6
%^_excuse_@me 1:11 6:9 8:-5 11:-8 12:6 15:11 16:11 18:8 19:-6 20:6 23:1 24:-8 27:-14 28:5 29:-2 31:-3 32:5 33:-6
%^_explain 10:15
%^_file 21:-8 22:38
%^_final 20:7
%^_first 17:45
%^_first_@change 17:4
%^_follow 14:-3 24:16 27:61
%^_follow_<deadline> 27:32
%^_for 2:13 7:28 10:40 25:-11 32:4 34:-25
%^_for_the 32:12 33:25
%^_freeze 9:30 10:-43 12:20 14:19 18:-20 25:19
%^_from 17:1 25:54 29:-48 33:28
%^_from_@today 17:3
%^_frozen 12:-2 25:23
%^_full 14:30
%^_ga 20:66
%^_gate 12:18
%^_get 4:37 27:5 29:-10
%^_give 11:50 13:37 16:28 19:-1 25:-44 29:-10 32:14
%^_give_<request> 8:14
%^_give_<unknown> 27:12
%^_give_@me 11:45 13:3 14:19 24:-11 25:-10 27:-46 28:22 31:-11 32:18 33:4
%^_give_@we 16:21
%^_go 7:-10 8:12 27:9
%^_good 17:17 25:51 32:-4
%^_got 11:19 17:44
%^_got_a 11:22
%^_great 25:36
%^_ha 25:32
%^_haha 25:9
%^_happy 25:20
%^_happy_@weekday 25:15
%^_hard 8:30
%^_has 3:12 5:49 6:32 7:4 9:24 10:-36 12:4 15:13 19:-11 20:18 25:-45 29:-18 33:-59
%^_has_<deadline> 12:15
%^_has_anyone 3:2 9:20
%^_has_anything 13:28
%^_has_the 5:21 6:12 9:11 12:9 13:-19 20:18 33:-12
%^_have 5:40 6:67 12:11 15:-43 16:43 30:9 33:-72
%^_have_@we 5:39 6:43 15:-37 30:14
%^_have_the 12:4
%^_help 11:89 17:-10 25:-36 29:-30
%^_help_@me 11:37
%^_hmm 25:13
%^_hold 7:30 8:-14 9:-17 16:39 21:1
%^_hold_off 7:13 8:-6 21:3
%^_hook 27:9
%^_how 0:-14 1:-11 2:-66 3:33 5:8 6:-25 8:-30 10:31 11:19 12:-5 13:-5 14:-4 18:-12 19:10 21:30 22:-7 24:-27 27:-41 29:54 31:-22 33:6
%^_how_<unknown> 10:66 28:-5 29:-26
%^_how_@be 3:3 5:10 9:29 11:-14 15:-6 17:-38 20:-1 21:7 25:65 28:-26 29:-51 33:4
%^_how_@can 0:-6 7:3 11:2 15:11 17:23
%^_how_@me 11:31 29:10 30:-23
%^_how_@toRule 28:32
%^_how_do 11:25 21:-12 26:1 29:20 34:17
%^_how_does 11:21 17:19 19:7 29:-46
%^_how_early 21:20
%^_how_far 5:32 23:11 29:-20
%^_how_late 33:8
%^_how_long 3:10 10:4 19:7 20:19 28:24 33:-23
%^_how_many 11:-24 13:21 14:10 17:-5 23:7 25:-7 29:99
%^_how_much 29:23
%^_how_soon 20:36 29:-9
%^_how_to 17:17 29:40 30:7
%^_how_would 3:11 10:16 21:-19
%^_if 2:37 7:69 8:-44 15:30 16:-43 21:32 22:-29 30:21 31:-7 33:16
%^_if_@me 21:8 33:24
%^_if_@we 7:3
%^_in 2:-41 5:11 10:36 11:26 12:-18 19:12 20:20 21:-5 25:8
%^_in_<unknown> 5:8
%^_in_the 19:16
%^_in_what 11:21
%^_in_which 5:-3 20:20 29:18
%^_it 0:6 2:-42 10:-21 12:-2 17:58 22:16 25:12 34:-1
%^_it_@be 2:-25 17:38 22:20 25:19
%^_it_would 0:12
%^_just 0:-10 6:4 10:-3 11:3 17:31 20:7 33:-4 34:11
%^_just_<unknown> 0:-7 2:-15 6:7 8:1 11:5 12:3 18:-12 20:9 27:10 34:14
%^_just_joined 17:10
%^_just_the 18:16
%^_keep 27:28 30:22
%^_keep_@me 30:22
%^_kindly 24:1 29:9
%^_kindly_@toAdd 29:6
%^_knock 25:19
%^_last 33:20
%^_last_@cycle 15:12
%^_last_@unit 33:33
%^_leave 15:19 31:17
%^_let 4:15 7:12 9:-23 14:3 16:30 21:7 22:-1 27:32 29:14 33:-13
%^_let_<request> 8:19
%^_let_@me 13:2 14:14 27:28
%^_let_@we 4:21 7:8 21:12 22:-8 25:22 29:-11
%^_lgtm 8:10
%^_link 22:6 26:57 29:-41
%^_link_for 14:-35 26:62
%^_link_to 14:6 17:2
%^_list 10:14 11:28 13:-1 14:40 18:-14 25:-2 27:-58 29:6 31:-36 34:36
%^_list__ 13:1
%^_list_all 13:-16 29:20
%^_list_every 14:3
%^_list_of 10:31 14:-5
%^_list_the 14:-8 34:34
%^_log 22:17
%^_lol 25:9
%^_love 25:35 27:-9
%^_many 2:-7 5:1 6:19 10:-15 14:-18 15:11 29:-18 33:18
%^_mark 1:27 8:23 29:-3
%^_mark_<request> 8:3
%^_mark_@month 1:30
%^_maybe 0:54 15:5 16:-6 25:9
%^_meaning 10:46
%^_meaning_of 10:44
%^_merge 2:-16 5:5 29:26
%^_mute 29:16 30:-12 31:76
%^_mute_<deadline> 31:8
%^_mute_@you 31:5
%^_need 11:4 21:-47 22:69 23:-21 24:18 33:33
%^_need_a 23:-20 24:23
%^_need_an 21:-30 22:33
%^_need_the 33:24
%^_never 7:27 8:-3 17:11 25:16
%^_never_mind 17:-1 25:29
%^_next 4:2 14:-10 18:77 33:-4
%^_next_<number> 18:20
%^_next_@cycle 4:16
%^_next_@unit 32:14
%^_no 0:23 2:-4 7:5 9:-19 12:4 21:40 22:-11 23:3 24:-1 25:42 27:-47 31:2
%^_no_@exception 21:30
%^_no_@updates 31:56
%^_no_more 31:29
%^_no_need 23:25
%^_not 7:30 14:47 18:-40
%^_number 13:14 28:19
%^_number_of 13:14 28:19
%^_oh 25:15 31:5
%^_ok 2:-36 9:-18 10:21 16:7 18:5 29:19 32:12
%^_ok_so 2:-28 9:-10 10:5 16:9 18:-16 25:-17 29:34 32:15 33:6
%^_old 19:15
%^_omg 25:21
%^_on 5:22 8:12 20:42 29:-17 33:5
%^_on_<unknown> 5:19 8:19
%^_on_what 20:36
%^_once 3:13 4:-8
%^_one 1:-6 2:-16 6:10 8:-11 16:-41 18:-5 20:9 23:15 24:5 25:4 28:-5 29:23 31:-9 33:14
%^_one_more 1:-24 2:-13 6:16 8:-10 16:-31 18:-11 20:10 23:16 25:6 28:-3 29:25 31:-7 33:1
%^_only 14:2 31:19
%^_only_the 14:27
%^_opt 31:32
%^_order 29:50
%^_perfect 25:10
%^_please 1:25 2:15 5:-51 7:17 8:10 9:-30 10:-7 11:-12 13:-60 14:-33 15:24 16:9 18:21 20:-6 21:-2 22:13 24:15 25:36 26:-30 27:17 28:-14 29:-17 30:40
%^_please_<unknown> 1:10 27:8 31:20
%^_please_@toAdd 1:13 22:37 27:14 29:-13 31:8
%^_please_@toMove 15:-23 16:72
%^_please_@toPost 29:14
%^_please_@toRule 7:-8 8:45 24:7 29:14
%^_please_@toStart 4:11
%^_please_@toStop 31:19
%^_please_do 15:18 30:7 31:-2
%^_please_enter 1:12
%^_please_subscribe 27:22
%^_po 29:43
%^_previous 19:16
%^_previous_@cycle 19:2
%^_print 14:34
%^_proposal 6:-3 12:6 33:20
%^_quick 6:5 8:-4 9:-3 10:-4 11:11 12:1 14:5 17:-17 18:10 21:-4 22:-11 28:4 32:9 33:10
%^_quick_<unknown> 5:28
%^_quick_question 6:6 8:-2 9:-2 10:-1 11:-27 12:3 14:11 18:11 20:7 21:-3 22:-8 25:1 28:7 33:2
%^_rc 10:7 29:31
%^_relbot 11:2
%^_remaining 28:6
%^_request 8:-46 9:26 21:-8 22:32 29:19
%^_requesting 22:48
%^_restart 29:34
%^_restart_the 29:21
%^_right 25:28
%^_run 29:26
%^_see 25:43
%^_see_you 25:13
%^_should 0:52 3:45 5:-31 6:15 7:73 15:22 18:-9 23:2 26:20 27:-32 29:-38 33:-14
%^_should_<request> 7:49
%^_should_@me 2:25 6:29
%^_should_@we 3:24 15:17
%^_should_the 15:7
%^_should_there 0:20
%^_show 13:49 14:32 18:6 23:9 29:-10
%^_show_@me 13:10
%^_show_the 13:28 18:12 23:11 29:-11
%^_show_what 14:29
%^_sign 8:20 27:63
%^_sign_@me 27:9
%^_silence 31:35
%^_so 6:12 12:43 18:38
%^_so_<deadline> 6:32 12:-6
%^_so_@be 2:28 6:-18
%^_so_what 18:39
%^_someone 10:7 15:7 30:-5 34:1
%^_someone_said 7:4
%^_sorry 0:-6 2:25 5:25 7:-33 8:4 9:-6 10:9 13:-9 14:3 19:-1 20:16 23:-12 25:14 33:10
%^_sorry_for 2:44 4:-21 5:24 9:-4 17:8 18:-9 22:-9 24:4 27:-4 33:18
%^_sorry_if 4:5 7:-16 8:11 10:13 13:-4 14:4 15:-18 17:-2 18:5 19:-11 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
%^_stable 34:6
%^_started 5:-3 17:26
%^_state 9:2
%^_state_of 9:2
%^_status 5:9 9:14
%^_status_<request> 9:28
%^_status_of 5:8
%^_still 2:16 5:25
%^_sub 26:10 27:25
%^_submit 22:2
%^_subscribe 26:-74 27:50 29:41
%^_subscribe_@me 29:3
%^_suppose 2:30
%^_switch 27:8
%^_take 7:20 8:8 16:23 31:6
%^_target 20:38
%^_target_date 20:15
%^_thanks 25:79
%^_thanks_for 25:74
%^_that 8:21 25:20
%^_that_@be 8:22 25:15
%^_the 1:-57 2:-2 4:-8 5:-6 8:9 10:37 12:1 13:6 14:30 15:-39 16:59 18:28 20:27 22:-6 24:-51 25:-73 27:-79 29:3 31:-4
%^_the_<deadline> 12:9
%^_the_<unknown> 7:13 10:33 16:14 32:3
%^_the_@cycle 14:7 20:54
%^_the_@exception 13:6
%^_the_@person 34:23
%^_the_@toStart 13:3
%^_the_@unit 6:4
%^_there 1:21
%^_this 11:30 25:32 29:-29 32:26
%^_this_@be 25:42 29:-25
%^_this_@unit 32:33
%^_thumbs 8:16
%^_thumbs_up 8:12
%^_time 4:11 28:103
%^_time_left 28:20
%^_time_remaining 28:19
%^_time_to 4:15 28:8
%^_to 1:3 25:29 29:-10 34:25
%^_too 2:52 6:19 31:15 33:-5
%^_too_late 2:54 6:19 33:-4
%^_tree 5:-16 12:48 25:-3
%^_turn 8:18 22:-3 27:42 29:9
%^_turn_down 8:44 22:-1
%^_turn_on 27:13 29:20 31:-23
%^_unsubscribe 30:-54 31:56
%^_unsubscribe_@me 29:2
%^_until 2:-36 9:34 20:-45 33:75
%^_until_what 33:16
%^_until_when 2:-10 9:17 20:-36 33:48
%^_upcoming 18:35
%^_wait 7:24
%^_want 22:24
%^_weekly 31:-27 32:53
%^_welcome 17:23 25:14
%^_what 0:-23 2:59 3:3 4:-15 6:-81 9:1 10:33 11:46 12:-73 13:8 14:17 15:-2 17:-89 18:26 19:12 20:-14 21:3 22:-24 24:-64 25:3 26:40 29:1 30:8 32:29 33:-31 34:-20
%^_what_<unknown> 2:7 5:13 11:62 14:-24 17:-34 18:32 25:-2 32:-5
%^_what_@be 2:34 3:-44 5:-27 10:42 11:38 13:31 14:-10 17:-71 18:-6 19:16 20:14 23:-4 25:1 26:45 28:9 29:-4 32:23 33:-32 34:-30
%^_what_@can 11:13 17:15
%^_what_@change 10:33 33:-11
%^_what_@cycle 5:34
%^_what_@dates 14:71
%^_what_@month 2:12 10:18
%^_what_@subscribe 18:19
%^_what_@unit 5:-13 20:30 29:20 32:-38 33:48
%^_what_@updates 11:-31 23:50 26:29
%^_what_a 11:-22 25:72
%^_what_about 0:9 2:68 10:-73 11:-8 18:-39 29:-1 33:48
%^_what_date 19:8
%^_what_did 11:16 13:39 32:3
%^_what_do 3:6 5:10 9:2 10:45 15:-17 17:-52 18:38 21:6 26:-3 29:-25 30:15 32:15 33:-16
%^_what_does 7:5 9:-20 10:-17 14:34 28:32 29:20 32:9 33:-9
%^_what_exactly 10:10 33:-6
%^_what_happened 9:38
%^_what_happens 10:32 20:-25 33:-6
%^_what_have 32:4 33:16
%^_what_if 0:11 15:20
%^_what_kind 11:27
%^_what_phase 5:3
%^_what_should 17:16 18:29
%^_what_time 5:-7 29:51
%^_what_would 3:45 7:23 15:4
%^_when 2:-4 3:39 5:-57 6:-62 7:-41 10:-129 12:-115 14:2 15:1 17:-42 19:44 20:40 23:20 24:9 27:-75 28:6 29:28 33:22 34:-52
%^_when_<deadline> 2:37 24:25
%^_when_<unknown> 19:25 20:10 29:-64
%^_when_@be 5:-16 12:-35 14:24 15:26 18:1 19:-14 23:26 24:-7 29:48 33:1
%^_when_@can 20:59 29:-6
%^_when_did 19:59
%^_when_do 20:26 28:31 29:2
%^_when_does 3:24 20:4 29:21 33:-6
%^_when_it 19:19 20:-23
%^_when_should 33:14
%^_when_will 2:-10 3:29 9:15
%^_where 5:34 9:44 14:7 21:7 29:9
%^_where_@be 5:-5 9:40 11:5 14:16
%^_where_do 11:-14 21:17
%^_which 2:-20 4:-13 6:-8 10:16 11:6 12:-6 13:46 14:18 15:-32 17:-14 18:21 19:2 23:21 25:-18 27:-12 28:-59 29:48 32:2 33:-40 34:45
%^_which_<unknown> 10:-37 11:10 18:-36 29:11 32:1 33:-31 34:48
%^_which_@be 6:-2 18:12 33:14
%^_which_@change 5:-21 10:6 13:30 18:-27 29:74 33:-5
%^_which_@cycle 5:45 19:12 20:-29 29:30
%^_which_@dates 6:46 14:72 18:-52 32:13 33:-36
%^_which_@exception 13:25
%^_which_@person 34:20
%^_which_@place 26:11
%^_which_@unit 20:22
%^_which_@updates 23:39
%^_which_@we 10:11 13:-3 34:58
%^_which_commands 11:2
%^_which_date 18:38 29:-4
%^_which_deadline 18:10
%^_which_freeze 18:16
%^_which_late 13:23
%^_which_of 9:14 12:31 14:-27 18:19 29:-25
%^_which_requests 13:19
%^_which_stage 5:3
%^_who 0:3 2:-37 3:33 5:-17 6:-12 7:-10 8:-32 9:39 12:-35 13:6 14:-6 15:-2 16:-45 17:-77 18:-13 20:-60 21:11 22:-39 23:21 24:-11 25:18 26:29 27:-64 28:-11 29:11 30:3 32:-10 33:-118 34:89
%^_who_<unknown> 3:27 9:5 19:32 25:20 29:10 34:-35
%^_who_@be 13:11 20:-7 26:6 29:24
%^_who_@can 34:20
%^_who_@month 15:9 21:2
%^_who_@toMove 34:23
%^_who_changed 15:-3 34:47
%^_who_do 15:15
%^_who_gets 23:29 26:17 34:-11
%^_who_has 13:51 14:15 21:-15 25:-11 29:18 34:-5
%^_who_must 7:8 10:18 34:-17
%^_who_said 9:35 34:-3
%^_who_signs 21:9
%^_whom 34:61
%^_whom_do 34:20
%^_whose 7:22 34:25
%^_whose_<unknown> 7:30
%^_why 0:20 2:-26 7:-8 9:62 10:62 12:-10 15:25 30:27 33:-8
%^_why_@be 0:27 9:8 29:15 30:22
%^_why_did 15:15
%^_why_do 10:15
%^_why_does 6:7
%^_will 2:50 20:22 21:25 23:15 24:-32 28:27 29:-30 30:29
%^_will_<deadline> 15:6 18:3
%^_will_@me 2:7
%^_will_a 28:18
%^_will_it 2:-7 20:38 29:4
%^_will_the 2:15
%^_would 0:2 2:21 3:-7 7:-16 8:11 9:-29 16:14 21:39 22:-11 24:6 26:6 31:8 33:-5 34:-37
%^_would_@me 21:36
%^_would_a 0:2 2:28 23:21
%^_would_an 0:8
%^_would_it 2:-13 12:4 26:7
%^_would_you 3:-1 7:-5 8:16 16:18 24:6 31:15
%^_write 29:55
%^_ya 6:43
%^_ya_<unknown> 6:43
%^_yes 25:18
%^_you 8:36 11:-59 23:5 25:47
%^_you_@be 25:21
%^_you_@can 8:1
%^_you_have 8:12
%^_your 34:24
%^_your_<unknown> 11:8
%__<?> 0:30 2:-20 3:22 5:8 12:-2 21:40
%__<deadline> 2:-30 6:62 9:35 16:45 19:-11 21:-3 22:-5 24:45 28:-29 29:-22 33:20
%__<deadline>_<?> 6:39 10:8
%__<deadline>_<unknown> 1:-28 16:58 33:2
%__<deadline>_@be 6:44 10:-12
%__<deadline>_@exception 9:26
%__<deadline>__ 1:13
%__<number> 1:70 8:62 10:-19 25:-1
%__<number>_@month 1:37
%__<unknown> 2:27 5:-23 6:5 7:-13 8:-1 10:-10 11:-106 12:16 13:24 15:-23 16:14 17:-14 19:21 20:-62 22:21 24:22 28:-32 29:13 31:1 33:-4
%__<unknown>_<?> 2:-19 5:-11 12:44 29:26
%__<unknown>_<number> 9:20
%__<unknown>_<unknown> 2:26 5:4 11:-15 12:9 13:30 18:21 19:-5 22:30 25:-41 29:-53
%__<unknown>_@be 12:43
%__<unknown>_@cycle 19:14
%__<unknown>__ 1:1 24:7 33:22
%__<version> 20:24
%__@be 28:18 33:12
%__@change 1:10 2:4 29:-20 30:28 34:1
%__@cycle 2:-52 4:9 5:73 6:7 10:-14 27:2 29:-12
%__@cycle_<?> 2:-15 5:57
%__@cycle_<unknown> 19:22 20:-1 27:8
%__@dates 14:-2 26:2 31:1
%__@entry 33:1
%__@exception 7:6 8:-9 9:-32 13:-16 21:22 22:15 34:22
%__@exception_<?> 13:-9 34:22
%__@toAdd 18:12
%__@toAdd_complete 14:13
%__@unit 5:6 16:1
%__@updates 27:-5 30:9 31:38
%___ 0:40 2:-24 18:34 22:22 34:11
%__date 1:9 14:51 16:-34 18:-35 33:12
%__date_<?> 33:1
%__date_<unknown> 1:9 20:8
%__deadline 30:17
%__freeze 9:7 24:10 29:-25 33:6
%__freeze_<unknown> 1:7
%__freeze__ 24:11 29:-2 33:7
%__next 18:31
%__of 30:14
%__of_@we 30:15
%__please 13:11 29:7 30:5
%__tag 16:23
%__the 18:17
%__what 6:22 20:11 29:-7
%a_<deadline> 0:112 1:93 8:-11 12:-47 15:-37 16:-104 22:32 24:-81 27:-33 28:-99 29:23 33:-25
%a_<deadline>_<?> 3:10 10:4 29:34
%a_<deadline>_@exception 10:-13 21:3 22:82
%a_<deadline>_a 1:31
%a_<deadline>_for 20:10 29:11
%a_<deadline>_on 1:47
%a_<number> 1:-32 3:18 4:39 25:31 28:23
%a_<number>_@unit 1:-13 3:19 4:40 28:24
%a_<quoted> 1:16
%a_<quoted>_<quoted> 1:16
%a_<unknown> 1:32 2:8 5:-85 8:-72 11:17 12:-56 13:-4 14:21 16:19 17:70 19:-60 20:-57 25:21 27:-52 28:-67 29:15 31:10 32:22 34:-27
%a_<unknown>_<?> 2:-6 11:37
%a_<unknown>_<unknown> 1:13 2:47 3:14
%a_<unknown>_@change 2:45
%a_<unknown>_@toStart 2:19
%a_<unknown>_@unit 4:13 32:22
%a_<unknown>_@weekday 25:5
%a_<unknown>_for 29:1
%a_<unknown>_in 1:-22 29:33 31:35
%a_<unknown>_link 2:10 29:23
%a_<unknown>_on 24:9
%a_<unknown>_the 24:8
%a_<unknown>_with 29:12
%a_<version> 3:20 14:-16
%a_@change 0:-29 1:80 2:63 5:-17 6:-18 8:-44 9:-10 10:77 11:-73 13:-49 14:8 15:-41 16:-30 17:5 18:-4 21:24 22:-35 24:-20 32:-44 33:30
%a_@change_<?> 2:-21 10:9 33:10
%a_@change_<unknown> 17:7
%a_@change_@change 2:20 17:12 22:-2 34:8
%a_@change_@entry 1:26
%a_@change_@exception 22:9
%a_@change_@me 2:-5 21:5 29:13
%a_@change_@toMove 10:32 21:23 22:-16
%a_@change_@unit 1:35
%a_@change_for 1:-17 2:17 29:23
%a_@change_in 2:40 21:-12
%a_@change_shush 1:4
%a_@change_sprint 1:5
%a_@change_to 2:25
%a_@cycle 2:-32 3:50 5:-92 10:37 11:4 14:-39 25:12 34:1
%a_@cycle_<unknown> 3:12 5:-5 10:5
%a_@exception 2:-11 11:-7 21:52 22:52
%a_@exception_for 2:-1 21:4 22:33
%a_@person 34:40
%a_@person_for 11:-7 34:36
%a_@place 11:83 26:-42
%a_@schedule 1:-2 4:14 26:60 33:16
%a_@schedule_for 4:16
%a_@toAdd 1:-35 3:17 4:70 14:-6 24:40
%a_@toAdd_for 3:19 4:62 14:-1
%a_@toMove 2:47 21:6
%a_@toRemind 1:-23 23:3 24:69 27:29 33:-48
%a_@toRemind_when 24:26 33:-35
%a_@toStart 0:-1 2:36 3:26 10:35 11:35 12:-11 21:11 22:-25 29:41 33:-15
%a_@toStart_<unknown> 2:20
%a_@toStart_@change 2:18 21:24
%a_@toStart_@cycle 3:42 11:10 17:-28
%a_@toStart_@we 17:1
%a_@toStart_date 1:7
%a_@toStart_deadline 11:26
%a_@unit 2:-45 10:-17 15:46 16:77 19:6 20:-13 22:42 23:-3 24:23 28:35 30:14 32:-69 33:-130
%a_@unit_<?> 15:23 30:21
%a_@unit_ago 19:25
%a_@unit_ahead 24:14
%a_@unit_away 24:17 33:-13
%a_@unit_before 1:21 16:1
%a_@unit_in 24:8
%a_@unit_later 15:29
%a_@updates 1:-10 11:49 23:27 24:42
%a_@updates_for 23:5 24:15
%a_@weekday 20:36 33:72
%a_@weekday_or 33:17
%a__ 2:-2 5:35 27:26
%a_beta 0:62 29:-1
%a_bit 15:14
%a_button 2:8
%a_candidate 5:12 10:11
%a_customers 6:11 7:-19 12:4 13:9 18:2 19:3 24:-6 27:3 28:3 29:-8
%a_customers_<deadline> 16:1 19:32 33:21
%a_customers_<unknown> 5:21 12:9 25:-59 27:12 29:-56 31:11 32:13
%a_customers_@be 2:31 9:34 10:12
%a_customers_@me 17:18
%a_customers_how 28:1
%a_customers_what 5:-12 13:25 17:-18 18:64
%a_customers_when 20:10
%a_customers_who 34:24
%a_date 11:46 15:12 29:-46 33:27 34:-26
%a_date_for 1:12 33:31
%a_deadline 11:29 15:22 29:-7 32:47
%a_deadline_for 0:19
%a_decision 13:35
%a_dev 10:9
%a_dev_@change 10:9
%a_first 17:2
%a_freeze 2:-55 10:-29 11:38 12:76 13:-7 17:-23 21:23 22:26 23:1 29:-38
%a_freeze_@exception 11:57
%a_freeze_break 21:47 22:23
%a_freeze_on 12:23
%a_fresh 4:20
%a_full 28:1
%a_go 1:34 12:12
%a_go_<unknown> 1:35
%a_heads 24:38
%a_heads_up 24:38
%a_help 2:19
%a_human 34:39
%a_joke 2:-12 25:51
%a_last 1:7
%a_late 34:30
%a_late_@change 2:1 34:30
%a_list 13:16 14:31
%a_list_of 14:31
%a_look 7:18
%a_lot 25:21
%a_milestone 1:10 5:5
%a_newbie 17:11
%a_no 8:42
%a_no_from 8:7
%a_package 17:1
%a_page 14:34
%a_pass 22:11
%a_picture 14:1
%a_problem 2:17
%a_request 7:31 11:7 22:32 29:-31
%a_security 8:4
%a_security_@change 8:4
%a_separate 0:19
%a_separate_deadline 0:12
%a_warning 24:12
%a_what 5:24 10:-10 33:5
%a_who 34:51
%a_yes 8:8 9:13
%about_<deadline> 10:-3 18:-22 23:34 27:35 28:-33 31:3 33:33 34:2
%about_<deadline>_on 24:15 27:-4
%about_<request> 7:21 9:43 11:-4
%about_<unknown> 10:39 29:42 33:-6
%about_@change 2:60 24:-1 27:32 31:12
%about_@dates 10:15 14:-3
%about_@you 11:38
%about_every 27:9
%about_the 10:-38 24:4 25:13 29:-45 33:38
%about_the_<deadline> 10:-34 33:58
%accepting_@change 2:-17 12:41
%active_<?> 12:18
%affect_@change 10:2
%affected_by 10:30
%after_<deadline> 1:52 2:44 5:28 6:49 12:-13 13:-2 15:-27 16:-25 18:51 22:23 24:-24 28:-29 29:-21 33:-44
%after_<deadline>_<?> 5:50 18:8 33:-77
%after_<deadline>_or 6:8
%after_<deadline>_please 18:10 22:2
%after_<number> 31:6
%after_@change 25:25
%after_all 21:30 22:-22
%after_freeze 13:5
%after_that 18:18
%after_the 6:-9 10:-12 13:35 20:26 22:57 27:-2 31:8
%after_the_<deadline> 2:13 10:-46 18:5
%after_the_<number> 33:9
%after_the_<unknown> 20:15 31:16
%after_the_freeze 13:40 22:43
%after_this 3:4 19:-13 33:15
%again_<?> 12:-13 29:25
%ago_@be 28:47
%ahead_of 1:31 10:8 16:-34 18:16 24:42 28:2 33:-15
%ahead_of_<deadline> 1:12 16:-9 24:17 28:11
%ahead_of_@we 18:21
%ahead_of_the 10:4
%alarm_for 24:12 29:16
%all_<?> 2:18 15:1 21:-24
%all_<deadline> 8:34 13:15
%all_<deadline>_@exception 8:31
%all_<unknown> 13:7 25:12 29:-28
%all_@be 25:15
%all_@dates 14:33 26:17 27:25 31:-22
%all_@exception 13:26
%all_@toStart 13:-37 29:43
%all__ 13:14
%all_of 14:76 18:-21
%all_of_it 14:33
%all_of_them 14:18
%all_the 14:59 33:-7
%all_the_@dates 14:32
%all_this 17:20
%allowed_in 13:49
%allowed_this 17:8
%allowed_to 2:20 15:33
%allowed_to_@toMove 15:51
%allowed_to_do 2:2
%already_<?> 12:6
%already_<unknown> 5:-18 6:-1 9:12 12:47
%already_<unknown>_<?> 6:-5 9:12 12:38
%already_behind 6:17
%already_created 3:11
%already_in 12:22
%already_or 5:10 6:6
%already_over 6:26
%also_in 19:26
%also_need 1:25
%also_need_a 1:20
%an_<deadline> 0:98 1:41 2:-83 9:-11 11:34 13:-51 16:-25 18:-14 21:38 22:19 33:-13
%an_<deadline>_<?> 10:-5 21:14
%an_<deadline>_@be 0:6
%an_<deadline>_for 22:19
%an_<unknown> 2:55 3:2 10:-16 11:-51 17:14 25:5 26:11
%an_<unknown>_<?> 11:-30 29:18
%an_<unknown>_<unknown> 2:10
%an_<unknown>_@change 25:26
%an_@exception 7:-37 8:-94 9:-92 10:20 11:46 13:16 21:50 22:59 29:-59 34:-7
%an_@exception_<?> 2:-53 11:49
%an_@exception_<unknown> 21:25
%an_@exception_@be 13:-5 21:43 27:1
%an_@exception_for 2:25 13:26 22:19 34:-2
%an_@exception_if 21:34 22:-24
%an_@exception_request 22:43
%an_@exception_to 22:39
%an_@schedule 13:17 14:7
%an_@schedule_of 13:19
%an_@toRemind 24:10
%an_@unit 24:15
%an_@unit_before 24:17
%an_alarm 24:5 29:16
%an_alarm_for 29:16
%an_error 2:18
%an_error_@toRemind 2:5
%an_ics 26:57
%an_rc 20:25
%and_<deadline> 1:38 6:-13 10:-16 16:4 24:-10 27:42 28:1 33:54
%and_<deadline>_<?> 18:-33 33:52
%and_<deadline>_on 1:1
%and_<number> 8:20 18:13
%and_<unknown> 6:22 14:36 18:18 25:4 33:-51
%and_<unknown>_<?> 6:14
%and_@cycle 14:9
%and_@dates 32:20
%and_@me 25:30
%and_@toMove 16:17
%and_a 25:-36 29:51
%and_after 18:19
%and_after_<deadline> 18:19
%and_by 15:35 19:-12 33:-11
%and_final 33:7
%and_for 9:25
%and_gone 6:7
%and_have 17:16
%and_how 11:3
%and_the 8:5 18:-6 33:88
%and_the_<deadline> 33:19
%and_the_<number> 32:6
%and_the_<unknown> 18:-16 29:-12 33:57
%and_then 6:-7 18:55 33:-1
%and_then_<?> 6:-7 18:41
%and_want 17:13
%and_want_to 17:10
%and_what 12:20 17:18
%and_what_@be 5:20 10:-19 12:21
%and_what_@can 5:-7 17:29
%and_when 14:59 20:22 28:-8 29:-32 33:-20
%and_which 5:2 14:5
%and_who 26:8 34:9
%another_@we 2:29
%any_<unknown> 9:20 15:14 17:56 25:-11
%any_<unknown>_on 9:26
%any_@dates 32:15
%any_@dates_in 14:7
%any_@exception 9:-19 13:64 21:-7
%any_@exception_that 9:-3 13:38
%any_block 12:30
%any_block_on 12:30
%any_decision 9:68 13:-13
%any_decision_on 9:62 13:-11
%any_freeze 18:35 32:39
%any_idea 29:11
%any_longer 12:10 31:29
%any_more 8:25 23:-12 31:8
%any_way 0:11 2:23 12:-31 14:-13 21:50 26:4
%any_way_to 0:15 14:-12 21:20 26:6
%anyone_<?> 15:-18 34:10
%anyone_<unknown> 15:19 25:15
%anything_@cycle 32:25
%anything_@me 5:8 13:32
%anything_about 27:9
%anything_about_@change 27:20
%anything_due 32:1
%anything_on 32:9
%anything_on_the 32:2
%anything_this 32:32
%apply_for 21:5 22:25
%apply_for_a 21:12
%apply_to 2:28 10:31 34:-16
%apply_to_@change 2:40
%approval_of 7:1
%approval_of_<request> 7:1
%approved_<?> 9:35
%approved_<request> 7:5 8:-6 25:13
%approved_or 7:-31 8:-8 9:71
%approved_or_not 7:-27 8:-5 9:65
%approving_<request> 9:-8 25:13
%as_<deadline> 16:9
%as_<deadline>_<?> 33:38
%as_@person 17:11 27:-4 29:18
%as_a 10:3 14:50 17:32 26:-4
%as_a_<unknown> 14:18
%as_a_@toStart 17:20
%as_done 8:7
%as_far 18:5
%as_far_as 18:5
%as_it 15:53 33:-8
%as_it_@be 15:55 33:-7
%as_of 12:39
%as_of_@today 12:32
%as_the 6:-11 10:5 20:1 27:20
%as_this 0:7
%as_this_one 0:7
%as_to 29:10
%as_well 21:7 27:15
%as_well_<?> 21:7
%ask_<?> 11:26
%ask_about 34:32
%ask_about_<deadline> 34:23
%ask_for 8:5 11:21 13:12 21:34
%ask_for_<deadline> 21:5
%ask_for_@exception 21:19
%ask_for_a 11:28 21:-39
%ask_for_an 13:10 21:23 22:-10
%ask_the 22:8
%ask_to 15:2 22:18 34:-16
%ask_when 34:11
%ask_you 7:4 31:7
%ask_you_to 7:5 31:8
%asked_before 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
%asked_for 9:36 13:64 22:-40 34:-28
%asked_for_a 21:40 22:-27
%asked_you 23:12
%asking_@me 0:11 33:30
%asking_but 2:2 8:-8 12:5 17:6 19:6 21:-28 24:3 29:9 32:7
%asking_but_<deadline> 6:18 16:-2 32:7 33:28
%asking_but_<unknown> 10:22 25:-13 29:5 33:11
%asking_but_@be 12:33
%asking_but_@can 2:7 14:1
%asking_but_@toRule 8:9
%asking_but_@we 2:3
%asking_but_what 29:4
%asking_but_when 29:29 33:-1
%asking_but_who 29:2
%asking_for 21:43 22:37 29:-18 33:14 34:-1
%asking_for_a 22:31
%asking_for_an 21:19
%at_<?> 9:7
%at_<deadline> 10:90 18:-43
%at_<number> 1:12 24:56 25:-16 29:35 31:-1 32:-2
%at_<number>_<number> 24:32
%at_<number>_<unknown> 29:5
%at_<unknown> 2:-29 10:-32 12:12 15:22 25:16 33:47 34:-23
%at_<unknown>_<unknown> 33:1
%at_@me 24:1
%at_all 2:8 8:12 10:38 21:-26 25:-29 31:24 33:-14
%at_all_<?> 2:18 15:1 21:-24
%at_least 2:36 28:13 33:-25
%at_present 12:31
%at_some 23:5 26:9
%at_some_point 23:5 26:9
%at_the 2:16 4:10 5:3 9:-3 18:42 25:47 29:-9 31:-28 33:-17
%at_the_<unknown> 12:-3 18:26 25:56 31:-15 33:-7
%at_the_@toStop 4:13
%at_the_moment 2:23 5:7 18:12
%at_this 8:12 10:-7 12:59 15:11 17:28 29:-42
%at_this_point 5:30 12:27 15:12 29:-2
%at_this_stage 8:14
%at_what 10:-24 33:70
%at_what_time 33:33
%at_which 29:-1 33:10
%back_by 16:19
%back_from 5:16 25:10
%back_in 25:54
%back_in_<number> 25:39
%back_on 27:12
%back_to 16:13 24:22 25:-20
%because_the 22:17
%become_a 11:-2 17:9
%become_of 9:36
%before_<cycle> 19:61 20:-16
%before_<deadline> 1:27 2:1 6:-44 10:-59 12:-21 15:-12 18:44 23:51 24:57 27:-64 28:70 29:-49 33:-54 34:-30
%before_<deadline>_<?> 23:36 28:66 34:-4
%before_<deadline>_@be 3:3 19:10 28:-7
%before_<unknown> 20:17
%before_@cycle 1:8 16:1 24:-4
%before_@me 1:-11 2:-13 4:11 9:6 10:16 11:3 12:17 14:2 15:12 18:4 19:-11 20:-2 23:-27 24:-77 28:-25 29:4 34:2
%before_@me_forget 1:-8 2:-5 4:12 7:-17 9:2 10:22 11:4 12:7 14:6 16:6 19:-7 20:-2 23:-13 24:-63 25:2 28:-7 34:3
%before_@me_have 15:19
%before_@month 20:27
%before_@we 3:9 4:-2 6:-11 21:6 28:4 29:12 33:1
%before_@weekday 32:39
%before_@weekday_<?> 32:35
%before__ 24:22
%before_or 2:-22 5:40 6:-40 18:-39 20:14 33:71
%before_or_after 2:-22 5:40 6:-40 18:-39 20:14 33:71
%before_the 1:21 2:12 6:5 7:20 17:23 20:-41 24:28 28:36 29:-5 32:26
%before_the_<deadline> 24:41 28:34
%before_the_<number> 6:18
%before_the_<unknown> 1:-5 16:20
%before_the_@cycle 1:29 2:20 17:21 20:-47
%before_the_@weekday 32:34
%before_the_freeze 24:3
%before_this 6:14 19:70 33:-16
%before_this_one 19:41
%begins_on 33:18
%behind_<deadline> 10:36
%behind_@we 6:71
%between_<deadline> 1:27 2:1 5:9 16:2 19:23 33:-2
%between_<deadline>_and 1:27 2:1 5:9 16:2 19:23 33:-2
%between_now 28:40
%between_now_and 28:40
%big_@change 2:16
%big_@unit 20:28 33:-7
%bin_@toStart 17:16
%bit_of 22:5
%block_on 12:30
%book_a 29:24
%book_the 20:22
%boss_@be 1:17 9:-2 10:9 11:10 14:10 16:5 24:2 25:-1 26:-8 27:18 29:-7 33:-11
%boss_@be_asking 1:17 9:-2 10:9 11:10 14:10 16:5 24:2 25:-1 26:-8 27:18 29:-7 33:-11
%bot_<?> 11:47
%both_<deadline> 33:10
%both_<deadline>_and 33:10
%break_for 22:23
%busy_@unit 20:-14 25:27
%but_<deadline> 6:18 16:-2 32:7 33:28
%but_<unknown> 10:22 25:-13 29:5 33:10
%but_@be 12:33
%but_@can 2:7 14:1
%but_@me 31:19
%but_@toRule 8:11 27:-3 31:12
%but_@we 2:2 15:10
%but_do 15:16 17:9 33:-16
%but_do_not 15:16 17:9 33:-16
%but_only 8:46 22:-4
%but_only_until 8:34 22:-4
%but_what 29:1
%but_when 29:16
%but_when_@be 33:4
%but_who 29:2
%button_@change 2:14
%by_<deadline> 10:36 21:20
%by_<deadline>_<?> 10:14
%by_<number> 29:12
%by_<number>_@unit 29:12
%by_<quoted> 10:5
%by_<unknown> 9:9 16:14 23:25 27:12 29:-10
%by_<unknown>_@unit 16:16
%by_@me 8:24
%by_@toRemind 26:15
%by_@weekday 22:11 32:10
%by_a 16:78 24:-18
%by_a_@unit 16:80 24:-18
%by_now 6:11 12:17
%by_now_<?> 12:20
%by_one 16:13
%by_one_@unit 16:13
%by_the 7:-14 10:22 11:11 13:15 16:-20 25:9 27:-11 28:-1 31:4 33:-15 34:-1
%by_the_<deadline> 10:48
%by_the_way 7:-12 10:-2 11:12 13:9 16:-14 18:8 25:9 27:-10 31:5
%by_three 16:12
%by_three_@unit 16:2
%by_two 15:5
%by_two_@unit 15:5
%by_what 33:31
%by_what_date 33:13
%by_when 33:2
%by_which 33:20
%by_which_date 33:14
%by_whom 7:12 15:31 19:-14 33:-11
%call_the 6:-6 12:25
%called_<?> 19:9 32:-6
%called_<unknown> 4:25
%came_before 19:47 20:-6
%came_before_<cycle> 19:47 20:-6
%candidate_<?> 0:18 10:5 33:-9
%chances_of 21:17
%changed_after 10:24 13:16
%changed_the 34:36
%changed_the_<deadline> 34:12
%charge_of 34:39
%charge_of_@change 34:19
%cherry_<unknown> 2:33 10:34 11:-13 25:-2 29:7
%cherry_<unknown>_to 2:27
%ci_<unknown> 28:17 29:14
%ci_@be 16:24
%ci_@be_down 16:25
%ci_@change 2:16
%closed_<?> 6:56
%closed_at 12:4
%closed_for 12:39
%closed_or 6:-10 12:30
%closest_date 18:3
%coffee_machine 29:34
%come_before 18:16 33:22
%come_out 19:48
%come_out_<?> 19:1
%come_under 10:49
%come_under_the 10:38
%comes__ 20:6
%coming_@unit 32:55
%coming_@unit_<?> 32:11
%coming_along 5:36
%coming_up 18:26
%command_for 11:4
%command_to 11:29 14:-15
%commands_<?> 11:16
%considered_a 10:10
%considered_a_@change 10:10
%contributors_<unknown> 17:41 29:-6
%count_@me 27:2 28:12
%count_@me_in 27:16
%couple_of 6:26
%couple_of_@unit 6:26
%current_@cycle 5:19
%current_phase 5:6
%customers_<deadline> 16:3 19:32 33:21
%customers_<unknown> 1:9 5:21 12:9 25:-60 27:7 29:-59 31:15 32:12
%customers_@be 2:29 5:-31 9:28 10:11
%customers_@me 17:18
%customers_for 29:22
%customers_how 28:1
%customers_what 5:-12 13:25 17:-18 18:64
%customers_what_@be 18:42
%customers_when 20:10
%customers_who 34:24
%cut_<?> 2:17 6:8
%cut_<deadline> 29:52 33:-17
%cut_the 20:37 29:-39 31:22
%cutoff_@be 6:5
%cutoff_for 1:11 21:19 22:-33 33:75
%cutoff_for_<deadline> 33:48
%cve_<number> 29:28
%cve_<number>_<number> 29:28
%cve_@change 22:1
%daily_@updates 27:24
%date_<?> 11:6 15:-40 18:20 20:3 33:-23 34:20
%date_<deadline> 20:3 33:11
%date_<unknown> 1:7 20:6 33:9
%date_<unknown>_<unknown> 20:11
%date_<unknown>_for 1:9
%date_@be 15:-8 16:10 20:41 28:13
%date_@be_it 28:16
%date_@be_the 19:6
%date_@can 33:17
%date_@change 20:-1 26:17 27:59 33:-9
%date_@month 16:17
%date_@month_<number> 16:17
%date_@toMove 16:26
%date_as 15:22 19:4 33:-29
%date_as_it 15:26 33:-3
%date_did 19:16
%date_does 33:10
%date_does_the 33:4
%date_for 6:25 16:36 29:64
%date_for_<deadline> 1:-38 16:49 29:47
%date_for_@change 33:19
%date_for_the 1:8 20:8 29:36 33:-32
%date_in 0:24 1:2 19:17
%date_in_<version> 19:38 33:-29
%date_in_the 0:25 1:2
%date_of 14:-29 18:-49 20:36 29:31 33:23
%date_of_<deadline> 6:-14 15:16 20:-12 29:40 33:30
%date_of_<version> 4:-11 19:5 20:1
%date_of_the 20:36
%date_on 33:34
%date_please 15:11 16:-15 18:12 20:20
%date_should 18:24
%date_to 0:1 29:15
%deadline_<?> 18:3 30:17
%deadline_<unknown> 1:28 18:11
%deadline_for 0:37 1:26 18:-21 28:14 29:17
%deadline_for_<deadline> 28:18
%deadline_for_<unknown> 1:24
%deadline_for_@change 0:7
%deadline_for_the 0:10 18:-14 29:25
%deadline_please 33:18
%decided_on 16:8
%decision_on 7:20 8:13 9:8 13:-12
%decision_on_<request> 7:21 8:18 9:-52
%decision_on_the 9:70 13:-12
%definition_of 10:19
%delete_<deadline> 18:15
%delete_the 6:1 24:14 29:56
%despite_the 13:9 22:11
%dev_<unknown> 29:15
%dev_@change 10:9
%dev_or 5:41
%dev_to 27:30
%development_<?> 5:6
%did_<deadline> 6:91 12:4 33:-6
%did_<deadline>_@toMove 6:44
%did_<deadline>_@toStart 12:35
%did_<deadline>_already 6:24 12:-3
%did_<deadline>_take 6:14
%did_<request> 9:35
%did_<request>_get 9:6
%did_<unknown> 19:5
%did_<version> 19:98 20:-20
%did_<version>_come 19:12
%did_@me 2:18 9:5
%did_@me_miss 2:12 6:16
%did_@we 3:21 5:-49 6:6 7:-17 9:15 13:21 19:35 29:-19
%did_@we_<deadline> 19:25 33:-4
%did_@we_<unknown> 13:21 33:10
%did_@we_@toRule 7:-14 9:25 13:14 32:-6
%did_@we_have 32:31
%did_anyone 13:31 21:-10
%did_it 25:40
%did_not 8:9 22:1
%did_someone 7:5 12:5 30:6
%did_the 5:-6 9:36 12:37 19:5 23:3 29:25 33:-14 34:28
%did_the_<deadline> 6:16
%did_the_<unknown> 9:5 19:16
%did_the_@cycle 9:45
%did_the_last 19:-27 34:53
%did_they 5:6
%did_you 7:28 8:-9 25:-5 30:36
%difference_between 10:32
%do_<?> 5:-4 29:33
%do_<deadline> 10:27 28:13 33:9
%do_<unknown> 11:-44 21:1 23:33 28:39 29:-49 30:4 31:13
%do_<unknown>_@change 11:-13 23:25
%do_@change 2:42 21:-26 33:24
%do_@cycle 10:20
%do_@me 0:6 9:-74 10:-21 11:8 13:-1 14:-41 15:5 17:21 18:30 20:-72 22:-33 23:-45 25:-114 29:32 30:22 32:4 33:-37 34:86
%do_@me_<unknown> 11:-25 29:68 34:11
%do_@me_@toAdd 0:27 29:-2
%do_@me_@toMove 15:24
%do_@me_@toRemind 5:18
%do_@me_@toStart 17:44 33:-6
%do_@me_ask 11:22 15:22 21:-11
%do_@me_get 17:15 21:2 23:-20
%do_@me_have 2:40 10:15 18:53 28:-3
%do_@me_miss 30:24 32:15
%do_@me_need 3:13 11:-21 17:9 34:5
%do_@me_still 28:27
%do_@me_use 11:49
%do_@toStart 2:-17 12:15
%do_@toStart_@change 2:-16 12:16
%do_@updates 23:16 31:-13
%do_@we 0:-2 2:-69 3:-12 5:-5 9:1 12:3 14:54 17:-13 18:-17 19:-50 20:35 25:-35 26:-13 28:35 29:51 33:2
%do_@we_<unknown> 7:3 20:54 29:-34
%do_@we_@toMove 15:25 20:19 29:-25
%do_@we_@toStop 33:18
%do_@we_cut 20:30 29:19 33:-15
%do_@we_get 20:-45 29:49 33:-1
%do_@we_go 20:18
%do_@we_have 0:-46 3:-36 5:17 12:30 13:11 14:60 18:-48 20:-32 29:45 32:17
%do_@we_hit 20:-45 28:60
%do_@we_know 7:-18 9:28 33:19
%do_@we_need 0:10
%do_@we_ship 20:16
%do_@we_still 6:12
%do_@we_support 29:21
%do_@we_want 0:13 2:-8 7:29
%do_before 17:18
%do_for 11:19
%do_not 0:42 2:-50 3:46 6:-5 7:17 9:-16 12:-41 14:-10 15:65 16:-53 21:14 22:-35 23:11 24:5 26:4 27:-17 29:-76 30:54 31:8 33:-86
%do_not_@toAdd 0:55 3:28
%do_not_@toMove 15:32 16:-10
%do_not_@toPost 31:56
%do_not_@toRemind 24:-40 31:57
%do_not_@toRule 7:60 8:-47 30:1
%do_not_@toStart 3:34
%do_not_@toStop 30:69 31:-64
%do_not_let 24:58
%do_not_need 8:22 30:-11 31:15
%do_not_understand 10:18 11:3
%do_not_unsubscribe 30:42 31:-20
%do_that 2:9 11:12
%do_that_<?> 11:13
%do_the 4:8 16:18
%do_they 10:13 11:17 23:-1
%do_you 0:5 2:7 3:34 10:4 14:-35 20:18 26:54 30:-67
%do_you_<unknown> 9:14 11:-30 23:3 25:11
%do_you_@toPost 11:-41 26:58
%do_you_@toRemind 11:3
%do_you_have 3:47 20:3
%do_you_know 10:30 11:2
%do_you_think 7:35
%do_you_understand 11:39
%doable_<?> 2:38
%does_<deadline> 2:-29 6:-20 10:96 18:-6 29:7 33:52
%does_<deadline>_<unknown> 33:16
%does_<deadline>_@toStart 29:22
%does_<deadline>_@toStop 2:24 10:-9
%does_<deadline>_apply 2:-18 10:37
%does_<deadline>_come 33:37
%does_<deadline>_cover 10:12
%does_<deadline>_fall 33:3
%does_<quoted> 10:15 20:16 29:-34
%does_<quoted>_mean 10:2
%does_<request> 7:9 9:80 29:-26 34:-16
%does_<request>_have 9:48 29:-7
%does_<unknown> 10:-38 29:58
%does_@exception 9:4
%does_@exception_<number> 9:4
%does_@me 6:12 13:13
%does_a 2:4 34:12
%does_a_@cycle 34:16
%does_anything 18:26
%does_it 2:38 20:56
%does_not 8:2 29:29 31:13
%does_one 11:56 29:-19
%does_that 11:6 29:-6
%does_the 2:32 3:21 5:15 14:13 19:-25 20:12 28:10 33:-17 34:-5
%does_the_<deadline> 10:42 29:54 33:-12
%does_the_<unknown> 33:10
%does_the_@cycle 20:60
%does_the_freeze 2:73 10:6 12:-67 29:-53
%does_this 10:-24 14:28 19:8 29:8
%does_this_@cycle 14:29
%done_<?> 6:9
%done_and 18:14
%done_and_<unknown> 6:28
%done_by 22:14
%done_by_@weekday 22:14
%done_right 6:6
%done_with 6:-3 12:26 18:27
%down_<?> 29:29
%down_<request> 9:9
%down_for 33:38
%down_for_<deadline> 33:28
%down_the 8:29 9:4
%down_the_<unknown> 9:7
%download_it 20:19
%download_the 29:7
%due_<?> 6:-18 33:32
%due_before 18:28 32:5
%due_by 32:18
%due_by_@weekday 32:12
%during_<deadline> 2:84 10:-4 12:-2
%during_the 2:12 22:2
%during_the_freeze 2:12 22:2
%during_this 31:19
%earlier_<?> 18:5
%earlier_<deadline> 10:-3 18:21
%earlier_<deadline>_or 10:-3 18:22
%enough_for 2:17 7:15 33:-2
%enter_a 1:33
%entered_the 5:15
%error_@toRemind 2:27
%every_@weekday 24:81 32:-28
%every_@weekday_about 24:24
%every_date 14:60 20:-9
%every_deadline 14:13
%every_freeze 27:27 31:-20
%every_milestone 14:33
%everything_@be 12:4
%everything_from 14:39 31:-10
%everything_that 8:20
%everything_that_@be 8:22
%example_of 11:12
%excuse_@me 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
%excuse_@me_<deadline> 16:2
%excuse_@me_<unknown> 11:-4 17:12 18:24 28:14 31:-3
%excuse_@me_@be 5:18 9:-2 12:6
%excuse_@me_@can 0:10 2:4
%excuse_@me_@toAdd 1:31
%excuse_@me_@toRemind 5:2
%excuse_@me_how 15:31 33:6
%excuse_@me_what 2:10 33:-24
%excuse_@me_when 20:11
%excuse_@me_which 6:2 34:12
%excuse_@me_who 30:23 34:-1
%exempt_from 10:42
%expected_of 17:43
%expected_of_@me 17:39
%explain_<deadline> 10:33
%explain_<deadline>_to 10:6
%explain_how 11:6
%explain_the 11:1
%extended_<?> 33:21
%extra_@unit 16:28 22:8
%extra_@unit_for 22:24
%fall_in 32:6
%fall_into 32:17
%fall_under 10:27
%far_<unknown> 6:26 13:17
%far_@be 5:45
%far_as 18:5
%far_off 28:54
%far_off_@be 28:28
%few_@unit 32:21
%file_<?> 11:-13 13:19 29:21
%file_<deadline> 21:21 34:-16
%file_an 11:1 21:-8 22:1 29:20
%file_an_<deadline> 22:16
%file_an_@exception 11:42
%file_it 21:23 22:13
%filed_a 9:12
%fill_in 18:31 21:24 29:-24
%final_<?> 6:12 20:-3 33:16
%final_date 4:18
%final_on 20:1
%find_@me 17:7
%find_the 7:8 29:3
%fine_with 8:4
%finish_@me 28:21
%finish_@me_@change 28:21
%finish_the 22:5 24:10
%finished_by 10:8
%first_<?> 18:72 33:-31
%first_<deadline>_or 18:8
%first_@change 2:-8 17:45 25:27 29:-11
%first_@change_ever 17:14
%first_@unit 1:-15 4:24 17:69 25:-25 29:16
%first_@unit_of 29:22
%first_time 17:11
%follow_<deadline> 26:2 27:55
%follow_all 14:-13 27:45
%follow_the 26:20
%follow_the_@cycle 26:21
%follow_up 24:48 27:-20
%following_@cycle 3:23 4:22 20:-12
%following_deadline 18:12
%for_<?> 10:42 20:18
%for_<cycle> 14:38 34:19
%for_<cycle>_<?> 34:11
%for_<deadline> 0:-7 1:-118 10:-66 11:-62 12:-30 13:23 15:-32 16:51 18:-91 19:-77 21:15 22:-100 23:34 24:53 28:60 29:14 33:36 34:20
%for_<deadline>_<?> 2:7 21:3 29:50 33:-33 34:5
%for_<deadline>_<number> 16:9 24:1 33:-6
%for_<deadline>_<unknown> 33:17
%for_<deadline>_@change 33:1
%for_<deadline>_@updates 27:9
%for_<deadline>_and 33:35
%for_<deadline>_please 24:34 28:22
%for_<link> 9:9 21:-33 22:77
%for_<link>_please 22:1
%for_<number> 1:6 5:12 31:35
%for_<number>_@month 1:16
%for_<number>_@unit 5:13 31:42
%for_<request> 8:74 9:-31 22:73 25:-63
%for_<request>_please 8:-5 22:47
%for_<unknown> 1:65 2:-82 5:11 8:10 9:16 10:-14 11:24 13:-56 14:-10 16:-59 17:-52 18:-36 20:11 21:-89 22:24 25:18 26:40 29:26 31:-10 33:-42
%for_<unknown>_<?> 9:20 18:-3 26:9 29:7
%for_<unknown>_<unknown> 29:10
%for_<unknown>_@change 1:9 5:26
%for_<unknown>_@schedule 14:-7 26:41
%for_<unknown>_on 22:19
%for_<version> 2:12 4:106 14:20 20:38 29:-47 33:-8
%for_<version>_<number> 4:5
%for_<version>_@be 2:21
%for_<version>_please 14:6
%for_@change 5:15 8:8 9:-23 11:-5 12:9 20:-15 21:8 25:-13 26:9 27:-16 28:16 29:-41 33:48 34:10
%for_@change_<number> 21:-5 22:48
%for_@change_@change 2:9 21:6 28:11
%for_@change_or 10:28
%for_@cycle 1:8 4:12 27:15
%for_@cycle_<number> 4:27
%for_@dates 27:17
%for_@exception 13:6 21:43 34:-36
%for_@me 1:-25 3:12 4:-16 7:-38 8:-44 10:37 11:-2 13:25 14:1 19:29 23:-13 24:-37 25:15 27:8 31:16 34:-13
%for_@me_<?> 10:14
%for_@me_<unknown> 2:-5 3:20
%for_@me_@change 2:18 29:11 33:-4
%for_@month 1:-2 24:28 32:17
%for_@month_<number> 1:-2 24:29
%for_@toMove 22:48
%for_@toMove_<number> 22:47
%for_@toStart 2:-57 6:32 17:32 29:-54 33:60
%for_@toStart_@change 2:-9 6:31 29:-8 33:22
%for_@today 31:38
%for_@we 1:17 22:46 32:28
%for_@we_<?> 32:21
%for_@we_<unknown> 1:7
%for_@we_@change 22:21
%for_@weekday 1:13 14:-2 29:46 32:12
%for__ 1:6 2:30 22:26 34:18
%for___<unknown> 1:3
%for___@change 2:9
%for_a 2:39 3:46 9:-38 11:1 21:44 22:8 29:-64 32:-14
%for_a_<deadline> 3:10 21:4
%for_a_<unknown> 2:4
%for_a_@change 2:44 21:-18
%for_a_@cycle 0:7
%for_a_@exception 21:9 22:22
%for_a_@toMove 21:9
%for_a_@toStart 3:25 21:24
%for_a_@unit 22:35
%for_a_decision 13:22
%for_a_freeze 11:28
%for_adding 0:-1 25:15
%for_an 10:-35 13:79 21:39 22:-7
%for_an_<deadline> 10:-21 11:36
%for_an_@exception 11:-32 13:80 21:34 22:-24
%for_another 0:23
%for_asking 2:2 8:-8 12:5 17:6 19:6 22:-22 24:2 29:8 32:7
%for_asking_but 2:2 8:-8 12:5 17:6 19:6 21:-28 24:3 29:9 32:7
%for_good 6:37
%for_it 2:2 22:10 33:29
%for_lunch 29:60 32:-17
%for_membership 33:2
%for_moving 11:30 25:1
%for_next 32:1
%for_one 0:6 2:17
%for_one_more 2:29
%for_someone 25:12
%for_the 0:4 1:31 2:-24 3:-18 5:4 7:26 8:11 9:33 10:-7 13:19 16:-12 17:-18 18:-9 20:18 21:-20 22:41 23:-19 24:-39 25:14 27:-1 28:4 29:14 30:-9 31:-46 32:1 34:15
%for_the_<deadline> 2:-29 6:31 10:-2 29:6 33:8
%for_the_<number> 1:51
%for_the_<unknown> 8:45 9:13 13:24 14:47 16:-23 22:22 25:-34 28:11 29:-27 33:54 34:-8
%for_the_@change 2:-46 5:-25 10:18 17:-25 22:68 28:16 32:30 33:-9
%for_the_@cycle 1:-2 5:22 6:-6 13:9 14:-60 20:7 29:24
%for_the_@exception 13:-16 25:29
%for_the_@schedule 26:22
%for_the_@toStart 2:28 8:13 20:2 21:-7 33:-32 34:6
%for_the_@unit 32:46
%for_the_@updates 0:1 7:10 9:4 11:5 12:6 13:10 14:4 15:10 16:2 17:13 18:3 19:4 21:8 22:-10 25:3 26:-7 29:-1 30:-7 31:-38 32:-2
%for_the_coming 18:-15 20:30 32:1
%for_the_next 3:-3 4:7 5:10 7:21 14:1
%for_the_old 1:11 29:-5
%for_the_rest 31:9
%for_the_upgrade 22:15
%for_this 1:-22 21:27 22:-7 29:46 30:3
%for_two 8:2
%for_two_@unit 8:2
%for_what 9:25
%for_your 25:4
%force_<?> 12:10
%forget_<deadline> 16:24 24:20
%forget_<unknown> 18:11 29:32
%forget_@be 5:-2 6:6
%forget_@me 31:29
%forget_@toStart 4:9
%forget_how 17:12
%forget_what 17:-6
%forget_what_@be 18:5
%forget_when 3:2 20:-4 33:1
%forget_who 34:9
%forward_<?> 15:16
%freeze_<?> 2:29 12:24 23:1 29:-13 32:2
%freeze_<unknown> 1:4 2:-1
%freeze_@be 23:5
%freeze_@exception 11:57
%freeze_@today 29:6 34:15
%freeze_@unit 18:9
%freeze_@updates 24:-13 31:34
%freeze__ 24:1 29:1 33:5
%freeze___<unknown> 29:10 33:10
%freeze_apply 2:44 10:-13
%freeze_apply_to 2:54 10:-9
%freeze_block 2:17
%freeze_break 2:-9 9:51 10:-6 12:-16 21:42 22:46
%freeze_break_for 22:23
%freeze_breaks 13:32
%freeze_date 29:5 33:-1
%freeze_for 10:3 29:1
%freeze_in 12:6 27:21 31:-22 32:19
%freeze_last 6:29 10:33 19:-19 29:-18
%freeze_mean 10:13
%freeze_of 1:1
%freeze_on 12:36 29:-18 33:60
%freeze_please 22:26
%freezing_in 25:35
%freezing_in_this 25:4
%from_<deadline> 10:23 19:32 28:-8 31:9
%from_<deadline>_to 19:33 28:-7
%from_<unknown> 2:34 5:1 25:17 29:6 31:-7
%from_<unknown>_to 14:3
%from_@me 8:48
%from_@today 32:-5
%from_@weekday 32:5
%from_@weekday_to 32:5
%from_last 9:22 29:21
%from_last_@unit 9:22 29:21
%from_merging 2:11
%from_now 14:41 27:54
%from_now_on 27:48 31:19
%from_now_until 14:26
%from_the 1:10 10:20 14:-23 25:9 27:-71 30:27 31:35 33:-8
%from_the_<unknown> 8:-2 13:3 25:24 29:1
%from_the_@updates 31:28
%from_the_freeze 10:5 12:-5
%from_the_list 30:26
%from_which 33:21
%from_which_@unit 33:21
%from_you 11:3 21:-1
%frozen_<?> 12:5
%frozen_@be 25:14
%frozen_at 12:4
%frozen_or 12:13
%frozen_yet 12:18
%full_@schedule 14:60
%full_list 18:36
%ga_<?> 10:7 20:4
%ga_@unit 20:14
%ga_date 16:7 20:13
%gate_<unknown> 29:6
%gate_closed 12:19
%gate_shut 12:26
%get_<unknown> 20:-50 25:24 26:8 33:4
%get_<version> 4:21
%get_<version>_going 4:11
%get_@change 33:1
%get_@me 7:4 17:20 20:14 29:-23 33:23
%get_@me_<unknown> 2:-17 17:25 20:15 29:-14 33:24
%get__ 9:26 22:-6 30:15
%get_a 0:8 2:-12 17:-47 21:-12 24:41 26:25 29:45 33:-20
%get_a_@toRemind 24:11 33:-12
%get_an 11:-37 21:42 22:39
%get_an_@exception 11:-37 21:54 22:25
%get_in 8:12
%get_it 20:3 21:18
%get_the 2:-53 4:30 9:11 20:6 26:36 27:35
%get_the_<unknown> 4:23 29:-7
%get_the_@cycle 20:20
%get_the_@updates 26:43
%get_this 2:51 20:1
%get_through 2:16
%get_your 11:18
%gets_@me 8:40
%gets_tagged 33:30
%gets_the 26:5
%getting_an 21:23
%getting_started 17:19
%give_<deadline> 16:49
%give_<request> 8:45
%give_<request>_the 8:19
%give_<unknown> 15:7 24:17 27:9
%give_@me 5:29 11:20 13:13 14:10 16:-14 18:9 19:-3 25:-20 27:-81 28:17 31:-37 32:27 33:25
%give_@me_<unknown> 29:29 32:11
%give_@me_a 5:47 11:3 27:-7 29:-13 34:7
%give_@me_the 13:18 17:9 24:-32 28:18 33:59
%give_@we 16:31
%give_@we_a 24:10
%go_<?> 2:34 18:4
%go_<unknown> 1:40
%go_ahead 8:16
%go_by 6:33
%go_for 8:3
%go_in 2:44 7:7
%go_in_after 2:3
%go_out 19:4 23:8
%go_through 9:6
%go_to 25:20
%goes_out 6:-16 33:20
%going_on 5:27 12:1 32:2
%going_on_with 5:33
%going_to 15:7 18:6 32:1
%going_to_@toMove 15:10
%going_to_@toRule 9:8
%golive_date 20:22
%gone_<?> 6:17
%gone_by 6:32
%good_for 10:25 11:28 25:-35
%good_idea 15:3
%good_idea_to 15:4
%good_to 2:48 8:12
%got_<deadline> 13:9
%got_<unknown> 13:13
%got_@exception 13:16 34:-8
%got__ 9:9
%got_a 2:8 11:20 17:-17 25:30 29:-22
%got_a_<unknown> 11:22
%got_the 5:3
%got_to 5:5
%got_until 32:19
%granted_<?> 9:40
%granted_an 22:6
%granted_an_@exception 22:6
%granted_until 8:22
%green_light 8:41
%had_<deadline> 6:53 12:-1
%had_a 0:13
%happen_in 33:3
%happens_after 18:2
%happens_if 7:5
%happens_if_@me 7:5
%happens_on 10:57 20:-21 33:-10
%happy_@weekday 25:38 32:-2
%hard_freeze 12:7
%has_<deadline> 12:4 15:16 33:13
%has_<deadline>_@be 15:19
%has_<request> 9:19
%has_<request>_@be 9:19
%has_<unknown> 6:19 7:8 8:-1 13:28
%has_<unknown>_for 13:32
%has_@be 8:30 25:13
%has_a 20:14
%has_anybody 9:6
%has_anyone 3:2 9:29 15:26
%has_anything 13:28
%has_asked 13:28 34:-1
%has_it 12:32
%has_not 6:4
%has_passed 6:10
%has_the 5:38 9:26 10:5 12:43 13:-78 20:12 25:-32 29:4 33:-67
%has_the_<deadline> 6:18 10:24 33:-17
%has_the_@change 5:21 9:1
%has_the_@cycle 2:7 20:23
%has_the_freeze 12:20
%has_to_@be 7:5 9:-11
%have_<deadline> 6:-31 12:18 15:-30 16:77 28:-38 33:37
%have_<deadline>_on 16:16
%have_<unknown> 0:15 8:2 15:18 22:-20 29:18
%have_<unknown>_to 15:19
%have_@change 6:30
%have_@me 2:3 8:32 23:23 25:-27
%have_@we 5:52 6:49 12:4 15:-42 25:-4 30:10 32:34
%have_@we_entered 5:25
%have_@we_got 32:33
%have_@we_had 6:25
%have_a 1:21 22:13 24:20 25:35 28:16 33:-45
%have_a_@updates 24:30
%have_an 3:11 22:2
%have_and 14:7
%have_for 20:4 33:-7
%have_in 14:31
%have_left 28:-6 29:15
%have_never 17:29
%have_not 6:5 7:44 15:1
%have_not_made 7:32
%have_ready 18:14
%have_something 32:19
%have_the 2:-23 3:-2 4:7 12:37 26:19 27:26 28:30 32:-2
%have_the_<unknown> 12:38
%have_they 12:6
%have_to 4:-22 10:5 16:-27 17:-9 18:67 20:31 21:49 25:43 26:-7 28:-22 29:-97 33:46
%have_to_<unknown> 25:17
%have_to_@be 18:30 33:23
%have_to_@toMove 3:13 4:-8 15:19
%have_to_ask 21:8
%have_to_book 20:21
%have_to_do 10:27 18:-25
%have_to_wait 2:34
%have_until 22:31
%have_you 33:15
%have_you_got 33:16
%heads_up 24:40
%hear_about 27:42
%hear_about_<deadline> 27:32
%help_<unknown> 11:10
%help_@change 2:19
%help_@me 11:57 17:-41
%help_please 11:41
%help_with 17:26
%hit_<deadline> 10:43 33:-18
%hit_@me 24:25 33:-2
%hit_the 28:32 29:-19
%hold_for 32:21
%hold_off 7:30 8:-19 21:2
%hold_off_on 7:31 8:-19 21:2
%hold_the 15:17 22:16
%how_<unknown> 5:27 10:61 11:-18 29:-34
%how_<unknown>_@be 5:26 9:7 10:63 28:-2 29:-48
%how_@be 0:1 3:1 5:34 9:51 11:-11 14:6 15:-14 17:-62 20:-34 25:68 28:-55 29:-71 33:2
%how_@be_<cycle> 5:33
%how_@be_<deadline> 33:14
%how_@be_it 5:-19 25:45
%how_@be_the 9:27 14:52
%how_@can 0:-21 2:2 7:1 11:6 15:10 17:44
%how_@can_@me 0:-21 2:3 7:6 11:4 15:14 17:39 30:-27
%how_@me 11:45 29:6 30:-23
%how_@me_@can 11:31 29:10 30:-23
%how_@toRule 28:34
%how_@toRule_@be 28:34
%how_do 11:41 15:15 17:14 21:-29 28:-53 29:27 30:5 34:11
%how_do_@me 0:23 11:28 15:18 21:-27 23:-42 26:11 29:24 34:14
%how_do_@we 0:-11 11:17
%how_do_you 29:37
%how_does 11:30 17:43 19:5 29:-64
%how_does_one 11:25 29:-18
%how_does_this 19:10
%how_early 11:-10 21:20 23:12
%how_far 5:13 20:-8 23:33 28:53 29:-36
%how_far_@be 5:45
%how_far_off 28:34
%how_late 33:39
%how_long 3:5 5:-33 11:-27 17:-13 19:18 20:25 28:65 29:13 33:-54
%how_long_@be 19:32 28:-7 29:7
%how_long_ago 28:47
%how_long_before 29:4
%how_long_does 10:32 29:-4
%how_long_have 28:4
%how_long_until 20:16
%how_many 10:-38 11:-87 13:51 14:18 17:-45 19:36 20:-11 24:-16 25:-62 28:30 29:75 33:-50
%how_many_<unknown> 5:-7 28:41 29:23
%how_many_@change 29:40
%how_many_@dates 14:5
%how_many_@exception 9:-2 13:-10 19:20 21:15
%how_many_@unit 19:39 23:3 24:-9 28:22 29:4
%how_many_more 28:14
%how_many_of 13:18
%how_many_rcs 14:3 19:18
%how_many_votes 9:12
%how_much 28:59 29:35
%how_much_<unknown> 28:-4 29:21
%how_much_does 29:18
%how_much_longer 28:22
%how_much_time 28:29
%how_old 29:28
%how_old_@be 29:28
%how_soon 20:36 28:10 29:-11
%how_to 11:31 28:-11 29:33 30:39
%how_to_<unknown> 11:10
%how_to_use 11:1
%how_would 3:16 10:15 11:15 21:-20
%how_would_@me 11:41 21:-9
%how_would_a 3:19
%how_would_you 5:1 10:17
%how_you 11:40
%idea_to 15:4
%if_<deadline> 15:28
%if_@me 2:32 17:-19 20:-15 21:40 22:-16 29:-10 30:48 33:11
%if_@me_@toRule 7:5
%if_@me_merge 21:3
%if_@me_mute 30:11
%if_@we 0:33 3:3 7:61 9:-16 15:37 33:-34
%if_@we_@toRule 7:31
%if_it 2:37 33:8
%if_it_@be 2:2 33:9
%if_the 15:39 21:44 22:-49 23:14
%if_the_<unknown> 21:26 22:-23
%if_this 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-18 17:-1 18:5 19:-11 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
%if_this_@be 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
%if_you 28:12 33:4
%if_you_would 14:8
%in_<?> 2:-22 7:18 21:19
%in_<deadline> 5:-4 6:-42 12:102 27:49 33:-22
%in_<deadline>_<?> 12:43
%in_<number> 8:-24 25:38
%in_<request> 8:13
%in_<unknown> 1:-36 3:29 4:1 5:-7 8:8 9:-5 10:31 11:-32 12:-24 13:-1 16:-28 17:-45 18:3 19:45 20:-19 21:-8 22:-7 23:18 25:-61 27:-13 28:-27 29:112 31:20 33:2 34:-30
%in_<unknown>_<?> 5:-9 9:20 14:-12 19:22
%in_<unknown>_<number> 1:-8 9:-33 29:45 32:11
%in_<unknown>_@change 23:16
%in_<unknown>_@unit 28:24 29:26
%in_<unknown>_of 0:24 8:1 29:-9 34:-4
%in_<unknown>_time 33:55
%in_<version> 19:111 28:-20 33:-63
%in_<version>_<?> 19:48 29:4 33:-23
%in_@be 5:10 10:-13 28:-4 32:39
%in_@be_<number> 10:-13 32:40
%in_@change 5:25 31:22
%in_@me 7:20 11:37 12:-14 19:-24 25:8 27:7 29:-26 33:60
%in_@me_<unknown> 12:-1 14:-25 25:14 26:26
%in_@me_notes 33:2
%in_@month 1:-15 2:-38 3:34 5:-22 14:5 20:47 33:64
%in_@month_or 20:42 33:17
%in_@notify 11:21
%in_@place 25:16 27:27
%in_@toMove 16:-18 24:61
%in_@unit 28:73
%in_@we 30:3
%in__ 5:30
%in_a 1:70 2:24 10:13 24:-32 29:-50
%in_a_<unknown> 1:38 2:7 10:20
%in_a_@change 2:24
%in_after 13:18 22:41
%in_after_the 22:20
%in_an 21:23
%in_charge 34:61
%in_charge_of 34:39
%in_despite 13:10
%in_development 5:5
%in_effect 12:56
%in_for 10:-1 27:14 34:11
%in_force 12:78
%in_force_<?> 12:15
%in_freeze 12:23
%in_how 28:77
%in_how_many 28:62
%in_it 31:40
%in_late 2:-7 13:12 22:25
%in_next 32:32
%in_now 2:12
%in_on 6:9 27:32
%in_one 2:7 5:10 14:33
%in_one_<unknown> 5:11
%in_or 9:19
%in_order 14:28
%in_past 6:-1 13:8 22:29
%in_past_the 22:29
%in_place 2:-6 12:49
%in_qa 24:7
%in_stone 15:8
%in_the 0:28 1:29 2:27 3:-56 5:-7 6:58 7:-49 11:-57 12:-5 13:46 14:-140 17:20 18:6 19:23 20:-45 21:-4 26:-48 27:11 28:-14 29:17 31:-15 32:36 33:-34 34:-52
%in_the_<unknown> 6:10 10:19 12:9 21:-29 29:33
%in_the_@change 2:31 17:15 18:30 21:-16 29:-9
%in_the_@cycle 17:21 18:-16 20:-25 29:39 32:1
%in_the_@exception 9:-5 13:33
%in_the_@schedule 18:16
%in_the_@toAdd 0:23 1:37 14:-45 18:19
%in_the_last 6:14 15:7 19:1
%in_the_loop 27:8
%in_the_meeting 16:9
%in_the_morning 24:6
%in_the_next 18:-34 32:54
%in_the_office 25:9
%in_the_past 6:3
%in_the_previous 19:23
%in_the_queue 9:35 13:13
%in_this 5:-5 7:23 10:30 11:-21 14:-7 17:18 27:5 28:15 31:38
%in_this_@change 10:10
%in_this_@cycle 7:26 28:24
%in_this_@place 27:9 29:8 31:43 32:-3
%in_time 2:31 21:6 24:9 29:-3
%in_time_<?> 2:44
%in_two 33:24
%in_two_@unit 33:24
%in_what 5:27 11:19
%in_which 5:-1 6:15 20:37 26:6 29:11
%in_which_@unit 20:38
%in_your 10:19
%informed_about 27:14
%instead_of 16:12
%into_<cycle> 2:15
%into_<unknown> 29:32
%into_<unknown>_<?> 29:7
%into_force 6:-5 12:8
%into_the 1:25 11:28
%into_the_@toAdd 1:27
%it_<?> 2:10 5:-3 6:10 9:36 10:41 14:8 17:-14 18:-3
%it_<unknown> 11:4 12:-18 19:34 20:-32 33:20
%it_<unknown>_to 7:4
%it_@be 2:-25 5:-1 6:-3 10:-15 15:54 16:40 17:6 22:67 25:52 29:-88 33:-6
%it_@be_<link> 22:6
%it_@be_<unknown> 2:-3 7:2 15:21 22:20
%it_@be_@me 17:42 25:-23
%it_@be_a 2:-2 21:43
%it_@be_freezing 25:24
%it_@be_not 23:1 25:25
%it_@be_out 20:29
%it_@be_possible 30:2
%it_@be_the 14:6 15:6 16:1
%it_@can 15:1
%it_@cycle 5:36 20:-6
%it_@me 7:8 18:3 31:8
%it_@me_forgot 18:3 31:8
%it_@toAdd 2:41 26:6
%it_@toAdd_it 2:17
%it_@toAdd_sense 26:8
%it_a 10:1 31:38
%it_as 7:2
%it_as_a 7:3
%it_for 7:21 20:12 21:29 22:-4 29:-2
%it_for_@me 21:34
%it_freeze 5:-1 12:55 29:8
%it_go 2:18 8:-37 25:-5 29:48
%it_go_in 2:12
%it_granted 9:32
%it_has 8:11
%it_in 1:26 2:-7 5:-8 8:36 14:-6 21:3 25:-3 29:16 31:1
%it_in_<unknown> 29:27
%it_land 20:15
%it_off 31:24
%it_ok 17:16
%it_ok_to 2:2
%it_on 2:34 24:10
%it_on_the 2:38
%it_out 31:16
%it_past 6:21
%it_possible 0:22 2:-19 3:24 30:12
%it_possible_to 0:22 2:-19 3:24 30:12
%it_ship 20:13
%it_still 20:28
%it_that 21:15
%it_to 34:12
%it_too 2:44
%it_too_late 2:44
%it_until 31:13
%it_up 1:4 4:13
%it_worth 21:8
%it_would 0:12
%it_would_@be 0:12
%join_the 10:17 33:5
%joined_the 17:15
%just_<unknown> 2:-11 6:6 11:3 12:4 18:-15 20:9 27:8 34:14
%just_<unknown>_<deadline> 12:7 16:15
%just_<unknown>_<unknown> 11:47
%just_<unknown>_@be 28:19
%just_<unknown>_@can 29:30
%just_<unknown>_@me 9:2
%just_<unknown>_@toAdd 27:23
%just_<unknown>_do 31:7
%just_<unknown>_how 5:12
%just_<unknown>_the 17:37 18:-10
%just_<unknown>_what 32:17 33:-10
%just_<unknown>_when 14:1
%just_@toRemind 2:26
%just_joined 17:34
%just_joined_the 17:15
%just_the 10:2 14:59
%just_the_next 14:22
%keep_<deadline> 15:33 27:-18 31:9
%keep_<deadline>_where 15:34
%keep_@me 27:35 30:22
%keep_@we 27:20
%keep_asking 33:3
%keeps_asking 33:6
%kind_as 29:10
%kind_as_to 29:10
%kind_of 11:27
%kindly_@toAdd 29:5
%kindly_@toAdd_a 29:7
%know_<?> 17:35
%know_about 7:-25 9:24
%know_the 33:24
%know_when 20:11 27:16 33:25
%know_when_<deadline> 27:18
%know_when_the 20:25 33:2
%know_whenever 27:13
%know_whenever_a 27:7
%know_which 5:8
%last_<unknown> 19:-15 29:55
%last_@cycle 4:-22 6:-31 13:-21 14:-5 15:4 19:125 34:6
%last_@cycle_@toAdd 4:-10 19:32
%last_@toMove 15:-7 16:41
%last_@unit 6:27 9:29 15:20 16:-19 19:-39 21:27 22:-25 29:28
%last_@unit_<?> 9:17 15:1
%last_@unit_for 33:34
%last_@unit_to 33:33
%last_@weekday 6:56 19:-12
%last_date 16:19 29:6
%last_time 6:-42 19:137 23:12 28:-17 33:-38 34:-4
%last_time_<?> 19:18
%late_<?> 2:9
%late_@change 2:-8 13:50 22:11 34:36
%late_@change_@be 2:-24 13:49
%late_for 2:56 6:38 10:-6 25:15
%late_for_<deadline> 2:12
%late_for__ 2:34
%late_for_the 6:55
%late_in 2:-23 17:8 33:33
%late_merge 22:12
%late_please 22:30
%late_to 2:24
%late_with 2:23
%later_than 16:6 19:27
%leave_it 7:58
%left_<deadline> 28:35
%left_before 28:27
%left_before_<deadline> 28:25
%left_for 2:6 28:28
%left_for_@change 28:9
%left_on 14:29 28:8
%left_on_the 14:29 28:8
%left_the 29:18 34:-12
%left_to 24:26
%left_to_<deadline> 24:29
%less_<?> 5:-13 28:37
%less_than 28:20
%less_than_a 28:6
%let_<deadline> 16:25
%let_<request> 7:21 8:52
%let_<request>_in 7:25 8:25
%let_<unknown> 29:29
%let_@me 10:-1 14:13 22:20 24:27 27:46
%let_@me_know 24:3 27:15
%let_@me_see 14:15
%let_@we 4:37 7:20 21:10 22:-15 25:38 29:-31
%let_@we_@toStart 4:21
%let_@we_get 4:6
%let_@we_know 24:13
%let_@we_not 3:4 4:-2 7:6 21:15 22:-19
%let_in 13:34 22:11
%let_in_late 13:13
%let_it 25:-23 29:52
%let_it_in 8:45
%let_the 24:28
%like_<unknown> 4:6 28:14
%like_@me 10:3
%like_@me_@be 10:4
%like_a 17:8 26:9
%like_an 13:14 14:-2
%like_to 17:24 20:11 21:-3 22:12 27:21 30:-24
%like_to_@be 27:29
%like_to_@toMove 2:10
%like_to_ask 22:12
%like_to_know 20:25
%link_<?> 14:17
%link_<link> 22:25
%link_for 14:-35 26:62
%link_to 14:24 17:2
%link_to_the 14:24 17:2
%list_<?> 26:54 29:-8
%list_<deadline> 14:21
%list_<unknown> 11:6 29:6 31:-21
%list_@me 23:31 30:37 31:-46
%list__ 13:4
%list_all 13:-38 29:46
%list_every 14:29
%list_every_milestone 14:2
%list_everything 11:9
%list_for 27:20
%list_of 10:27 13:11 14:39 29:-10
%list_of_@dates 14:27
%list_the 14:-48 19:8 34:33
%live_@change 9:16
%locked_<?> 12:32
%locked_at 12:10
%log_@change 10:61
%long_@be 19:32 28:-7 29:7
%long_@be_<version> 19:19 28:-23
%long_ago 28:47
%long_ago_@be 28:47
%long_before 29:4
%long_does 10:32 29:-4
%long_have 28:4
%long_until 20:16
%long_until_the 29:4
%longer_@be 33:32
%longer_until 28:15
%look_at 7:7
%look_like 3:6 14:38 19:14
%look_up 9:4 18:1 33:43
%look_up_the 18:2 33:12
%looked_at 9:56
%looking_for 5:17 14:-2 29:5
%looking_for_the 5:17 14:-2 29:5
%love_to 17:9 27:8
%love_to_help 17:4
%made_the 28:4
%made_up 7:32
%many_<unknown> 5:-7 28:41 29:23
%many_@change 29:39
%many_@change_@be 29:10
%many_@dates 10:8
%many_@exception 9:-2 13:-10 19:20 21:15
%many_@exception_@be 19:20
%many_@unit 19:39 23:3 24:-9 28:22 29:4
%many_@unit_@we 28:5
%many_@unit_before 19:8 23:14 28:-20
%many_@unit_between 19:8
%many_@unit_do 28:29
%many_@unit_of 29:9
%many_@unit_until 28:-21 29:34
%many_more 28:14
%many_of 13:18
%many_rcs 14:3 19:18
%many_rcs_did 19:9
%many_votes 9:12
%mark_<request> 8:13
%mark_@month 1:30
%mark_@month_<number> 1:30
%mark_it 8:21
%maybe_@we 30:15
%maybe_@we_should 30:15
%mean_by 10:25
%mean_by_<quoted> 10:2
%meaning_of 10:7 29:28
%meaning_of_<quoted> 10:35 29:-2
%meet_you 25:27
%meeting_<?> 29:17
%merge_@change 2:-3 29:30
%merge_@me 29:22
%merge_@me_@change 29:2
%merge_a 2:9
%merge_a_@change 2:7
%merge_it 2:20
%merge_window 10:28 20:-1 29:-45 33:25
%merged_in 21:10
%merging_@change 12:2
%merging_a 2:18
%milestone_<?> 5:3
%milestone_<deadline> 1:17
%milestone_@be 5:-19 18:35
%minus_<number> 12:-1 24:24 25:13
%minus_what 10:-10 28:53
%miss_<deadline> 6:5 24:9
%miss_the 2:53
%miss_the_<deadline> 6:23
%missed_<deadline> 2:-20 21:21
%missed_the 2:18
%missed_the_<unknown> 2:24
%moment_of 33:15
%more_<unknown> 21:7 25:-1 29:6
%more_@change 1:-2 6:16 8:-13 16:-32 18:-12 20:10 22:-36 23:16 25:5 28:-3 29:24
%more_@change_<deadline> 10:1
%more_@change_<unknown> 1:-6 2:-31 14:29 17:24 31:20
%more_@change_@be 6:8 9:24 26:15
%more_@change_@can 11:-6 23:19
%more_@change_how 13:18
%more_@change_what 11:4 14:-10 29:32
%more_@change_when 20:14 33:9
%more_@change_who 34:2
%more_@unit 16:51 22:46 24:-11 33:-12
%more_@unit_for 16:50 22:7 33:-6
%more_@updates 27:4
%more_for 22:51
%more_information 8:33
%more_than 28:45
%more_than_a 28:13
%more_time 15:7 22:41
%morning_of 24:74
%morning_of_<deadline> 24:27
%morning_of_the 24:41
%moved_<deadline> 6:28 15:-14 19:-1 34:40
%moved_the 15:34 34:-2
%moved_the_<deadline> 15:26 34:-2
%moved_to 5:22 15:-34 16:28
%moving_<deadline> 15:65 16:-6 25:6
%moving_<deadline>_to 15:4
%much_<unknown> 25:19 28:-7
%much_does 29:18
%much_longer 28:22
%much_time 28:29
%must_@be 1:3 3:13 16:12 28:-6 32:33
%must_@be_a 3:15 16:15
%must_@me 17:26
%must_not 18:13 24:4
%mute_<deadline> 31:10
%mute_@you 31:5
%mute_until 31:14
%mute_you 30:31
%need_<deadline> 22:24
%need_<unknown> 25:10
%need__ 31:6
%need_a 1:28 2:-25 4:12 8:-6 21:21 22:5 24:27 25:-14 34:32
%need_a_@change 21:2
%need_a_@toAdd 4:19
%need_a_@updates 24:23
%need_an 1:5 2:49 9:13 13:-2 21:1 22:-20
%need_an_<deadline> 21:19
%need_an_@exception 2:69 22:-4
%need_for 3:15 34:13
%need_it 8:15 20:36 31:-30
%need_more 22:29
%need_one 21:3
%need_the 22:-10 31:5 33:35
%need_the_<deadline> 31:11
%need_to 11:-16 13:34 17:25 18:18 22:-18 23:62 24:-14 27:-5
%need_to_<unknown> 21:7
%need_to_@toRemind 23:29
%need_to_know 17:33
%needed_<?> 0:32 33:-9
%needed_for 21:22
%needed_to 11:16
%needs_a 13:16
%needs_to 20:10
%needs_until 22:14
%never_did 17:15
%never_done 17:30
%never_mind 17:-1 25:29
%newbie_question 17:4
%next_<?> 18:33 29:43 33:-2
%next_<deadline> 20:46
%next_<number> 28:6 32:23
%next_<number>_@dates 18:25
%next_<number>_@unit 18:-38 28:6 32:59
%next_<unknown> 18:6 20:-52 29:47 33:-12
%next_<unknown>_@unit 32:22
%next_@change 18:64
%next_@cycle 1:-11 2:34 3:27 4:76 5:24 8:48 14:-63 18:-87 22:-3 29:-68 33:18 34:-19
%next_@cycle_<?> 3:40 4:-12 7:18 20:-22
%next_@cycle_before 3:20
%next_@cycle_please 3:-14 4:1 8:12
%next_@cycle_with 4:1
%next_@unit 2:5 4:-28 16:2 18:-75 24:26 25:30 28:-42 32:16 33:43
%next_@unit_<?> 33:14
%next_@unit_for 32:18
%next_@weekday 1:44 16:26 18:-35 24:1 29:-3 33:-9
%next_checkpoint 18:25
%next_date 14:-11 18:62
%next_deadline 18:38
%next_for 18:14
%next_freeze 18:53 29:-27
%next_milestone 18:46 33:-12
%next_on 18:32
%next_on_the 18:32
%next_one 4:10 14:27
%next_time 0:13 3:8
%next_two_@unit 14:18
%nice_to 24:4
%no_<?> 6:5 12:-32 33:16
%no_<deadline> 0:27 10:-2 31:38
%no_<unknown> 8:-10 25:20
%no_<unknown>_more 31:16
%no_@change 8:26 28:6
%no_@change_<unknown> 8:19
%no_@exception 21:30
%no_@toStart 0:41
%no_@updates 25:-20 31:74
%no_clue 17:2
%no_for 8:33
%no_for_<request> 8:33
%no_freeze 12:43
%no_from 8:7
%no_from_@me 8:7
%no_go 2:15 7:3
%no_longer 8:26 16:6 33:23
%no_longer_@be 33:32
%no_more 31:48
%no_need 23:52
%no_need_to 23:52
%no_on 7:18
%no_on_<request> 7:19
%no_to 8:26 9:29 34:-4
%no_to_<request> 7:-6 8:4 9:39 34:-4
%nobody_@toRule 7:45 8:-9 29:-5
%nope_on 4:-3 8:46
%not_<?> 2:26 9:14 12:-16
%not_<deadline> 33:24
%not_<unknown> 7:20 15:6
%not_@be 10:33 15:-3 22:3 31:12
%not_@change 7:-9 8:41 29:8
%not_@toAdd 0:49 2:-20 3:26 22:50
%not_@toAdd_<deadline> 22:7
%not_@toAdd_<version> 3:22
%not_@toAdd_the 0:21
%not_@toMove 15:46 16:-23
%not_@toMove_<deadline> 15:16 16:-2
%not_@toMove_the 15:15
%not_@toPost 31:60
%not_@toRemind 24:-41 31:56
%not_@toRemind_@me 24:-40 31:57
%not_@toRule 7:71 8:-57 30:1
%not_@toRule_<request> 7:48 8:-29
%not_@toStart 3:60 4:-17
%not_@toStart_the 3:15 4:-6
%not_@toStop 30:69 31:-64
%not_a 25:26
%not_a_@change 25:26
%not_finish 22:17
%not_get 8:12 10:1 30:29
%not_it 16:-27 20:12 33:30
%not_just 14:52 18:-18
%not_just_the 14:53 18:-42
%not_let 24:58
%not_made 7:32
%not_made_up 7:32
%not_miss 18:14 24:9
%not_need 8:18 30:-25 31:36
%not_need_the 31:6
%not_ready 21:20
%not_sure 7:20 34:12
%not_the 14:-15 16:14 20:4 27:3 33:4
%not_the_<number> 16:17
%not_to 21:17 22:-18
%not_touch 15:26
%not_understand 10:18 11:3
%not_understand_the 10:28
%not_unsubscribe 30:42 31:-20
%not_want 31:13
%not_you 25:31
%notes_@be 2:25
%nothing_@be 12:15 15:6
%now_<?> 2:16 5:10 6:-4 12:3 17:5 28:29
%now_a 5:7
%now_and 28:40
%now_and_<deadline> 28:7
%now_and_the 28:5
%now_on 16:21 27:47 31:18 33:-6
%now_or 2:33
%now_until 14:26
%number_<number> 7:47 8:48 9:51 25:-4 29:-44
%number_of 13:23 28:57
%number_of_@unit 28:59
%of_<cycle> 14:33
%of_<deadline> 0:-15 1:6 5:-10 6:2 10:29 12:-58 14:-12 16:-4 18:4 19:-33 20:-42 23:22 24:21 27:-71 28:-19 31:2 33:41 34:45
%of_<deadline>_<?> 23:11 29:45 33:-18
%of_<deadline>_@be 33:-13
%of_<deadline>_@me 34:18
%of_<deadline>_and 16:2
%of_<deadline>_for 31:22
%of_<deadline>_please 10:30 16:-19 33:31
%of_<quoted> 10:47 29:-3
%of_<request> 9:63
%of_<unknown> 2:32 5:14 9:-44 14:-12 19:17 20:-52 22:53 24:-29 25:16 28:21 29:28 33:-23
%of_<unknown>_<?> 29:3
%of_<unknown>_<unknown> 2:2
%of_<unknown>_@be 29:31
%of_<version> 4:-34 5:36 10:-24 14:-22 19:85 20:54 22:-26 29:19 33:-4
%of_<version>_<?> 14:-5 19:-25 20:39 29:33
%of_@change 23:23 29:-1 34:54
%of_@cycle 29:20
%of_@dates 14:1 18:45
%of_@exception 8:-11 9:16
%of_@me 10:-28 17:38 18:10
%of_@month 4:75 6:20 14:-20 19:-9 20:26 29:4 32:37
%of_@month_<?> 6:28
%of_@today 12:31
%of_@unit 6:19 19:-3 24:-10 28:49 31:-4
%of_@we 10:26 14:-30 18:9 23:-2 26:1 30:11
%of__ 0:17 30:14
%of_a 0:22 10:28 29:-4 34:-9
%of_an 21:15
%of_date 27:19
%of_every 13:15 14:-3
%of_getting 10:-1 21:46
%of_it 10:11 14:29 24:11
%of_luck 2:14
%of_that 29:12
%of_the 3:-17 4:-67 5:55 6:-40 9:38 11:-4 12:22 13:-10 14:12 16:-14 17:4 18:-15 19:29 20:17 25:-35 27:-13 28:-37 29:-2 30:-20 31:53 33:24 34:18
%of_the_<deadline> 6:-31 10:18 19:-21 20:34 28:-7 33:9
%of_the_<unknown> 6:3 8:6 9:27 20:17 22:6
%of_the_<version> 20:30
%of_the_@change 29:7
%of_the_@cycle 4:-11 5:51 14:64 17:2 20:-83 21:13 24:21 29:-17
%of_the_@dates 12:23
%of_the_@exception 9:19 13:3
%of_the_@unit 32:25 33:12
%of_the_@updates 31:46
%of_the_date 33:16
%of_the_land 5:39 17:10 29:-21
%of_the_previous 19:28
%of_them 13:14 14:29
%of_this 10:-18 13:19 14:65 32:5 34:-10
%of_this_@cycle 5:2 14:72
%of_this_@unit 32:11
%of_what 14:16
%of_you 29:-26 34:21
%off_<?> 2:-23 6:-17 9:4 12:17 29:44 33:-11
%off_<version> 3:12 4:31
%off_@be 28:28
%off_on 7:27 8:10 9:-4 25:-24 29:33 32:-2
%off_on_<request> 7:16
%off_the 3:3 20:-7 29:-45 30:16 31:64 34:25
%off_the_<unknown> 8:1 29:-4 34:19
%off_the_@updates 30:22
%off_the_list 31:24
%ok_<?> 2:13
%ok_now 2:5
%ok_so 2:-28 9:-10 10:5 16:9 18:-16 25:-17 29:34 32:15 33:6
%ok_so_<deadline> 33:11
%ok_so_@be 7:8 10:5
%ok_to 2:15
%old_@be 29:28
%old_@change 1:11 22:11 31:-1
%old_@cycle 19:52
%on_<?> 2:-15 6:-61 9:5 10:-7 12:23 27:14 29:-29 30:22 33:94
%on_<deadline> 1:-11 10:67 12:-14 20:-24 28:12 31:29
%on_<deadline>_@unit 10:47 20:-22
%on_<deadline>_for 33:22
%on_<number> 4:11 7:15 8:53 25:-8 29:-31 33:9
%on_<number>_<number> 33:12
%on_<number>_@month 4:5 16:9
%on_<request> 2:-24 4:-10 5:-21 7:74 8:69 9:72 11:-7 25:-37 29:-31 31:-13 34:-24
%on_<request>_<?> 5:-2 9:64
%on_<request>_please 7:29 8:-21
%on_<unknown> 8:6 9:-40 10:5 18:35 22:7 29:48 34:35
%on_<unknown>_<?> 9:-31 34:33
%on_<unknown>_@be 10:11
%on_<unknown>_of 8:15
%on_<version> 4:18 20:24 29:-6
%on_@change 2:-12 5:8 12:23
%on_@cycle 20:-26 25:16 34:25
%on_@cycle_@unit 20:-23 25:20 34:1
%on_@exception 8:24
%on_@exception_<number> 8:24
%on_@me 9:12 18:9 33:-4
%on_@me_<unknown> 18:5 33:-9
%on_@month 1:30 4:12 16:26 20:31 33:-13
%on_@month_<number> 1:30 4:12 16:26 20:31 33:-11
%on_@toAdd 5:4 6:14
%on_@toStart 12:1
%on_@today 32:33
%on_@updates 27:29 31:-16
%on_@we 12:-29 18:36 33:25
%on_@weekday 1:21 2:65 7:-28 8:-28 12:-64 16:18 22:-37 24:77 25:-14 27:-12 29:4 31:-11 32:44 33:17
%on_@weekday_about 24:1
%on_@weekday_and 9:7 16:12
%on_@weekday_instead 16:5
%on_@weekday_please 7:-3 29:46
%on_@weekday_the 2:18
%on__ 24:10 27:-3
%on_a 14:4 33:47
%on_a_@weekday 33:50
%on_for 32:28
%on_hold 8:31 31:15
%on_holiday 31:15
%on_or 5:11 12:18 33:-21
%on_the 1:46 2:-3 3:14 4:-22 5:4 6:28 8:-36 9:17 10:-6 11:-16 12:-33 13:-27 14:-9 16:12 17:-7 18:38 20:-12 24:46 25:3 26:15 28:3 29:8 30:-34 31:-16 32:32 33:-3
%on_the_<deadline> 8:11 9:32 10:-39 13:-11 26:14 28:25
%on_the_<number> 1:64 2:1 5:-26 8:-19 9:-57 12:-49 16:26 18:-58 24:42 27:-35 28:-29 29:-110 32:54 33:60
%on_the_<unknown> 0:1 5:-76 7:30 10:-28 18:35 25:-4 29:85 33:-66
%on_the_@change 29:7
%on_the_@cycle 5:32 14:-45 18:56 20:-12 25:49 27:-20
%on_the_@device 6:11 7:-12 12:4 13:11 17:-8 18:3 19:3 24:-7 27:3 28:3 29:-7
%on_the_@exception 9:20 13:-25 24:16
%on_the_@schedule 1:25 32:5
%on_the_@toStart 9:10
%on_the_@unit 1:-4 10:45 24:-2 32:11 33:-21
%on_the_@updates 27:33
%on_the_first 32:4
%on_the_list 26:29 27:29 29:-12
%on_the_morning 24:46
%on_the_next 4:2 34:-4
%on_the_same 16:10 19:3
%on_track 5:14 20:3
%on_vacation 29:31
%on_what 9:7 10:-15 19:21 20:31 33:37
%on_what_<unknown> 9:13
%on_what_date 20:9
%on_which 20:15 28:9 33:18
%on_which_date 28:15
%on_with 5:33
%on_yet 12:11
%once_@we 2:3
%one_<?> 0:6 2:23 18:-27 29:-21 33:12
%one_<unknown> 5:15
%one_@be 3:1 18:19
%one_@toAdd 11:17
%one_@toRule 7:9 9:26
%one_@unit 1:51 5:-22 6:-15 15:-3 16:72 20:-27 24:61 28:54 33:-102
%one_@unit_after 1:47
%one_@unit_ahead 24:13
%one_@unit_before 20:-15 24:26 28:11
%one_@unit_later 16:40
%one_deadline 26:33
%one_from 19:4
%one_go 14:11
%one_more 0:22 1:-2 2:22 6:13 8:-14 18:-14 20:7 22:-18 23:15 25:3 28:-10 29:17 31:-9
%one_more_@change 1:-2 6:16 8:-13 16:-32 18:-12 20:10 22:-35 23:16 25:6 28:-3 29:25 31:-8
%one_more_@unit 16:20 33:-2
%one_please 18:2
%one_word 5:-2 9:-11 29:48
%only_@change 2:37
%only_@dates 31:37
%only_@toMove 2:3
%only_gets 2:9
%only_if 7:5
%only_the 14:26 18:16
%only_three 24:24
%only_three_@unit 24:24
%only_until 8:34 22:-4
%or_<deadline> 10:-34 18:99 33:-42
%or_<deadline>_<?> 10:-2 18:50
%or_<number> 33:45
%or_<unknown> 2:-13 5:-14 21:2 28:18 29:10
%or_<unknown>_<?> 21:10
%or_@be 5:27 6:11 10:-1 28:7
%or_@be_@me 33:24
%or_@be_@we 5:23 12:-16
%or_@be_that 5:10
%or_@can 6:-10 12:63
%or_@can_@we 12:29
%or_@change 5:16 10:16 18:11 33:-54
%or_@me 6:13
%or_@month 33:27
%or_@toPost 5:50 12:-3
%or_@toPost_<deadline> 5:24
%or_@toStart 6:-4 12:20
%or_@toStop 33:10
%or_@toStop_of 33:10
%or_a 25:9 34:2
%or_after 2:-23 5:37 6:-41 18:-40 20:23 33:71
%or_after_the 20:17 33:36
%or_already 5:11 6:-34 12:35
%or_did 5:-3 6:8 12:9
%or_did_it 6:9
%or_do 2:-12 6:11 12:12 15:7 21:33 29:-3
%or_do_@me 21:34
%or_do_@we 6:13 15:7
%or_fixing 2:-1 5:27
%or_in 5:6
%or_less 5:-13 28:35
%or_nah 28:8
%or_no 2:52
%or_not 2:32 6:61 7:-5 8:-15 9:49 12:-23
%or_not_<?> 2:27 9:16
%or_q 20:30
%or_q_<number> 20:30
%or_still 5:13 6:27
%or_testing 5:12
%or_the 5:11 18:3 33:5
%or_the_<number> 33:17
%or_two 5:-3 9:12 12:-13 29:40
%or_two_<?> 5:-3 9:12 12:-13 29:40
%or_what 5:32 32:-10
%out_<?> 2:26 9:26 30:24 33:-25
%out_a 4:24
%out_already 6:12
%out_before 20:34
%out_for 18:33
%out_of 5:-11 30:10 31:27
%out_of_<unknown> 29:2
%out_of_luck 2:14
%out_of_the 5:-1 12:3 20:5 31:22
%out_on 6:-20 33:21
%out_the 14:26 19:18 20:-20
%out_to 16:4
%out_when 19:-2 20:40
%out_yet 6:25
%over_<?> 6:45
%over_as 17:19
%over_the 15:7
%owns_the 34:14
%owns_the_<deadline> 34:14
%page_with 14:12
%part_of 2:32 5:17 17:6 33:16
%part_of_the 5:18 17:14
%pass_for 22:32
%passed_<?> 6:1
%past_<deadline> 1:26 6:4 13:7 16:-20 22:20
%past_<deadline>_<?> 13:8
%past_the 22:27
%pending_@exception 8:16 13:-5
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
%planned_for 14:-24 20:32 32:6 33:44
%planning_<version> 3:16 5:-1
%planning_for 4:23
%planning_of 14:19
%please_<?> 4:1 9:2 18:22 19:-37 28:12 29:8 32:-20 33:-34
%please_<unknown> 1:13 8:23 16:28 27:28 29:-44 31:28
%please_<unknown>_<unknown> 1:17 27:26
%please_@be 13:6
%please_@can 2:2 8:13
%please_@can_@me 2:2
%please_@can_you 8:13
%please_@change 16:16
%please_@me 13:5 31:3 33:19
%please_@toAdd 1:45 2:-21 22:70 27:41 29:-54 33:-28
%please_@toAdd_@me 27:40
%please_@toAdd_a 1:3
%please_@toAdd_it 22:3
%please_@toMove 15:-38 16:102 33:-20
%please_@toMove_<deadline> 16:52
%please_@toMove_it 16:16
%please_@toMove_the 16:28 22:7
%please_@toPost 29:12
%please_@toPost_@me 29:14
%please_@toRemind 24:7
%please_@toRemind_@me 9:1 24:-6
%please_@toRemind_the 24:19
%please_@toRule 7:-78 8:52 9:-8 22:12 24:2 29:43
%please_@toRule_@me 29:45
%please_@toRule_@we 22:29
%please_@toRule_the 8:20 24:10
%please_@toStart 4:45
%please_@toStart_the 4:27
%please_@toStop 27:-22 31:58
%please_@unit 33:3
%please_@we 20:11
%please__ 1:16
%please_all 27:14
%please_all_@dates 27:15
%please_allow 22:33
%please_do 15:8 30:1
%please_do_not 15:34 30:1
%please_enter 1:12
%please_enter_a 1:8
%please_explain 11:13
%please_file 22:1
%please_give 22:30
%please_have 24:6
%please_have_a 24:6
%please_keep 15:26
%please_let 22:23
%please_many 8:-10 9:25
%please_no 31:9
%please_no_<unknown> 31:9
%please_please 5:10 10:1
%please_sorry 9:15
%please_sorry_for 9:15
%please_subscribe 27:22
%please_to 16:16 25:9 31:13
%please_which 12:2
%po_files 29:16
%point_<?> 2:6 7:1
%point_of 10:72 33:-34
%point_of_<deadline> 10:17
%point_of_the 10:30 33:-5
%possible_<?> 2:49
%possible_for 13:-15 21:22
%possible_to 0:5 2:-26 3:21 22:3 30:34
%posted_on 6:31 27:6 33:-5
%posted_on_the 6:32 27:6
%postponed_until 15:4
%pre_or 5:50 12:-3
%pre_or_@toPost 5:50 12:-3
%previous_@cycle 19:66 20:-28 29:13 34:-5
%previous_@cycle_<?> 29:16
%print_the 14:12
%prior_to 24:35
%prior_to_the 24:17
%procedure_for 10:-20 11:21 21:10
%process_<?> 9:-7 21:37
%proposal_<?> 6:29 33:-23
%propose_a 2:-8 33:16
%propose_a_@change 2:-11 33:17
%published_<?> 19:4
%q_<number> 20:37 29:1
%q_<number>_<?> 20:30 29:2
%q_<number>_or 20:30
%qa_<unknown> 5:-5 17:11
%qa_@person 34:4
%qa_@we 30:16 34:-7
%qa_has 7:24 8:-10
%question_<deadline> 21:6 33:26
%question_<unknown> 5:20 9:1 10:10 20:10 25:-51
%question_@be 6:16 12:22 20:13 26:3 33:-54
%question_@be_<deadline> 6:13
%question_@me 34:3
%question_@toMove 31:9
%question_@we 33:8
%question_how 5:6 11:-9 25:5
%question_how_do 29:22
%question_please 1:7
%question_the 33:21
%question_what 5:-18 14:6 33:5
%question_what_@be 14:9 29:1
%question_when 28:1 29:4
%question_which 32:10
%queue_<?> 2:-1 9:23
%quick_<unknown> 5:28
%quick_question 6:6 8:-2 9:-2 10:-1 11:-27 12:3 14:11 18:11 20:7 21:-3 22:-8 25:1 28:7 33:2
%quick_question_<deadline> 21:6 33:26
%quick_question_<unknown> 5:20 9:2 20:10 25:-31
%quick_question_@be 6:16 12:24 20:13 26:4 33:-51
%quick_question_@me 34:4
%quick_question_@toMove 31:9
%quick_question_@we 33:8
%quick_question_how 5:6 11:-8 25:6
%quick_question_please 1:7
%quick_question_what 5:-18 14:7 33:5
%quick_question_when 28:1 29:4
%quick_question_which 32:10
%quota_@change 8:5 22:2
%raise_a 22:2
%rather_not 30:14
%rather_than 16:1 23:16
%rc_<?> 10:45
%rc_<unknown> 5:17 29:31
%rc_and 10:30
%rcs_did 19:9
%read_first 17:44 18:-30
%ready_for 18:64
%ready_on 1:21
%reason_for 10:29
%receive_the 26:1 27:38
%receive_the_@updates 26:13
%receive_the_weekly 27:5
%relbot_<?> 11:60
%remaining_<deadline> 28:3
%remaining_@dates 14:19 28:-7
%remaining_@unit 28:15
%remaining_time 28:52
%remaining_time_for 28:22
%remains_until 14:24 28:-2
%request_<?> 21:11
%request_<number> 7:21 8:67 9:61 21:-31 22:-23 29:-36
%request_<number>_<?> 9:7
%request_<request> 8:12 9:3 22:-28
%request_<unknown> 22:4
%request_@be 17:13
%request_@exception 22:22
%request_a 29:24
%request_an 11:45 22:-12
%request_an_@exception 11:46 22:-30
%request_for 21:-18 22:38
%request_from 9:36
%request_that 13:12
%requests_<?> 13:46
%requests_@be 13:17
%responsible_for 34:19
%rest_of 14:17 31:4 32:21
%rest_of_the 14:19 31:8
%rest_of_this 32:3
%restart_the 29:37
%restart_the_<unknown> 29:12
%right_<?> 6:37 33:44
%right_now 5:27 12:42 29:12
%right_now_<?> 29:17
%run_on 29:13
%run_the 1:3 19:-14 29:45
%safe_to 20:15
%said_no 9:26 34:-3
%said_no_to 9:26 34:-3
%same_<unknown> 4:19
%same_@change 10:64
%same_@unit 16:21 33:10
%same_@unit_as 16:9 33:13
%say_<quoted> 11:-19 29:25
%say_that 0:7 2:-13 12:6
%says_<deadline> 6:28 29:-22 33:33
%says_<deadline>_@be 33:34
%scheduled_for 32:15
%security_<unknown> 1:12
%security_@change 8:3 16:21
%security_@change_@be 16:24
%see_all 13:15
%see_the 11:15 14:6 19:29
%see_the_@toAdd 11:22 14:-2
%see_you 25:32
%sending_@me 31:10
%sense_to 11:9 26:7
%separate_deadline 0:12
%separate_deadline_for 0:12
%shall_<unknown> 15:8
%shall_@me 7:1
%ship_<?> 28:2
%ship_date 4:15 15:2
%ship_in 20:5
%ship_it 8:5
%should_<request> 7:49
%should_@be 15:3 16:13 18:34 33:-28
%should_@be_a 15:13 16:-8
%should_@be_at 16:11 18:13
%should_@me 2:46 6:23 7:-30 11:7 15:-35 17:9 21:26 33:6 34:46
%should_@me_<unknown> 11:17
%should_@me_@toRemind 34:13
%should_@me_write 6:31
%should_@we 2:-4 3:21 15:31 18:7
%should_@we_@be 5:4 18:8
%should_@we_@toMove 15:22
%should_@we_@toStart 3:20
%should_a 14:26
%should_know 5:5 32:25
%should_know_about 5:10
%should_not 31:1
%should_not_@be 31:1
%should_probably 23:5 30:7
%should_the 15:5 18:27
%should_there 0:20
%should_there_@be 0:20
%show_@me 9:4 11:18 13:25 19:26
%show_@me_all 13:35 14:-7
%show_@me_some 11:2
%show_@me_the 19:4
%show_the 13:35 18:10 23:11 29:-14
%show_what 14:29
%sign_@me 26:24 27:8
%sign_@me_up 26:24 27:20
%sign_off 7:13 8:27 21:-7 34:3
%sign_off_on 8:16
%sign_up 11:10 33:21
%signs_off 34:43
%signs_off_the 34:31
%since_@today 13:2
%slipping_<deadline> 15:35
%sneak_<unknown> 11:37
%sneak_in 2:14
%so_<?> 33:27
%so_<deadline> 6:44 10:-11 12:-14 33:9
%so_<deadline>_@be 6:4
%so_@be 10:2 12:11 29:-8
%so_@be_it 2:27
%so_@me 33:14
%so_@toMove 16:18
%so_@toMove_<deadline> 16:5
%so_@toRule_it 8:5
%so_@we 2:-1 33:46
%so_far 13:70
%so_kind 29:9
%so_kind_as 29:10
%so_please 31:11
%so_that 24:19
%so_what 18:25
%so_what_@be 18:17
%so_when 33:6
%so_which 20:4 33:-25
%some_<unknown> 2:23 22:25 25:-9 29:17
%some_@unit 0:10
%some_example 11:11
%some_point 23:5 26:9
%someone_<unknown> 10:14 17:2
%someone_said 7:4
%something_<unknown> 17:4
%something_due 18:40
%something_on 32:32
%soon_<?> 18:46 32:-12
%sooner_<deadline> 18:12
%sooner_<deadline>_or 18:12
%sorry_for 1:-10 5:5 6:6 7:1 8:-7 12:15 13:8 14:3 15:21 16:3 17:27 19:24 22:-26 27:-15 31:-17 33:-3
%sorry_for_asking 2:2 8:-8 12:5 17:6 19:6 21:-28 24:3 29:9 32:7
%sorry_for_the 0:1 7:10 9:4 11:5 12:6 13:10 14:4 15:10 16:2 17:14 18:3 19:4 21:8 22:-9 26:-6 27:-7 29:-1 30:-6 31:-30 32:-2
%sorry_if 4:5 7:-16 8:11 10:13 13:-4 14:4 15:-18 17:-2 18:5 19:-11 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
%sorry_if_this 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-18 17:-1 18:5 19:-11 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
%squeeze_in 1:7
%stable_<version> 2:-6 5:35 12:45
%stable_@change 1:16
%stable_@change_@be 5:8
%stable_branches 2:-1 5:1 10:54 12:-12 34:6
%stage_<?> 5:4
%stage_@be 17:20
%stage_of 5:17
%stand_for 10:55
%stand_for_<?> 10:6
%stands_for 10:49
%state_of 5:52 9:15 29:-4
%state_of_<unknown> 5:17
%status_<request> 9:28
%status_of 5:60 9:5
%status_of_the 5:21
%step_<?> 17:31 18:-12
%still_<unknown> 2:23 7:-34 9:35 29:-25 33:16
%still_<unknown>_<?> 9:1 33:26
%still_<unknown>_for 30:5
%still_<unknown>_or 12:3
%still_@be 2:32
%still_@toMove 12:16
%still_@toStart 2:-24 12:35 13:11
%still__ 2:20
%still___<unknown> 2:13
%still_a 12:7
%still_accepted 2:21 12:-4
%still_ahead 6:28 14:47
%still_ahead_of 14:11
%still_get 20:-6 21:35 25:25
%still_go 2:-8 12:15
%still_go_in 2:-3 12:16
%still_going 5:5
%still_going_on 5:5
%still_have 2:-7 28:51
%still_in 9:24
%still_in_<unknown> 9:29
%still_need 9:22 30:15 31:-7
%still_on 20:10 26:14
%still_possible 2:15
%still_propose 12:2
%still_supported 29:39
%still_take 2:13
%still_taking 2:8
%still_the 2:-36 20:42
%still_time 6:21
%still_to 6:51 14:13
%still_to_come 6:51 14:13
%still_undecided 7:6 13:1
%still_undecided_<?> 9:7
%still_waiting 9:17
%submit_an 22:2
%subscribe_<unknown> 27:32
%subscribe_<unknown>_to 27:11
%subscribe_@me 27:1 29:30
%subscribe_@me_to 27:-18 29:44
%subscribe_a 11:60 26:-39
%subscribe_a_@place 11:60 26:-39
%subscribe_dev 27:18
%subscribe_this 26:-6 27:45
%subscribe_this_@place 26:-4 27:39
%subscribe_to 11:-22 26:19 27:-47 29:59
%subscribed_to 26:33
%support_<unknown> 29:27
%suppose_the 2:12
%supposed_to 5:24 10:24 29:-10 33:18
%supposed_to_@be 5:25 10:10 33:1
%sure_@me 24:27
%tagged_<?> 19:23 20:-24
%take_<request> 7:70 8:5
%take_@me 31:46
%take_@me_off 31:46
%take_a 27:15
%take_back 8:41
%take_it 2:6 7:-3 8:2 12:38 31:-19
%take_place 6:14 16:10 20:1
%takes_<unknown> 34:32
%takes_<unknown>_of 34:30
%taking_@change 2:18
%talk_about 10:2 17:13 25:21 33:-15
%talk_to 11:48 34:18
%talk_to_you 11:31
%target_date 20:28
%target_date_for 20:28
%texts_@be 12:24
%than_a 28:39
%than_a_@unit 28:39
%thanks_for 7:-3 25:120
%thanks_for_the 25:51
%that_<?> 10:3 11:7
%that_<deadline> 15:24 16:50
%that_<deadline>_@be 33:1
%that_<request> 7:12
%that_<unknown> 2:5 6:19 25:-14 29:27
%that_<unknown>_<?> 2:10 6:19 29:-23
%that_@be 7:-1 8:25 10:-24 13:14 25:50 29:-43 33:49
%that_@be_a 8:21
%that_@change 12:6 25:23
%that_@me 6:1 32:24
%that_@me_should 32:27
%that_@we 33:-6
%that_a 0:7
%that_for 10:43
%that_still 2:49 9:-13 13:15 33:23
%that_the 15:12 33:37
%that_the_<deadline> 33:5
%that_the_@cycle 15:18
%that_you 8:-3 25:14
%the_<deadline> 0:-59 1:-42 5:-21 8:33 10:41 12:-6 13:-99 14:-6 15:43 16:31 18:-10 19:-37 21:-31 22:-4 24:46 27:-1 28:18 32:-33 33:51 34:23
%the_<deadline>_<?> 2:-2 6:-2 10:23 12:-5 20:-14 28:39 34:24
%the_<deadline>_<unknown> 33:-4
%the_<deadline>_@be 2:76 6:-20 12:-10 24:-10 27:38
%the_<deadline>_@exception 9:39 22:-20
%the_<deadline>_@toStart 6:-1 12:2 29:1
%the_<deadline>_@updates 24:38 26:12 31:2
%the_<deadline>_again 12:-43 29:45
%the_<deadline>_already 6:21
%the_<deadline>_before 15:19
%the_<deadline>_date 15:29 34:62
%the_<deadline>_deadline 6:32 15:-30 33:45
%the_<deadline>_fall 33:7
%the_<deadline>_for 8:43 10:37 16:29 22:-42 33:-3
%the_<deadline>_in 12:-25 33:49
%the_<deadline>_on 1:-6 16:34
%the_<deadline>_one 19:6 33:-17
%the_<deadline>_or 6:2
%the_<deadline>_please 6:9 24:3 29:20 33:-65
%the_<deadline>_started 6:29
%the_<deadline>_the 33:24
%the_<deadline>_to 16:13
%the_<number> 1:109 2:25 5:-82 7:-60 8:-15 9:-127 10:-109 12:-104 14:-49 15:-44 16:129 18:-129 20:52 24:14 25:-65 27:-62 28:-120 29:-201 32:80 33:83
%the_<number>_<?> 6:-3 15:-5 33:62
%the_<number>_@be 2:15 6:-50 20:13 33:70
%the_<number>_does 2:19
%the_<number>_of 4:1 6:17
%the_<number>_or 33:17
%the_<number>_please 2:13 16:21 33:-8
%the_<number>_right 33:30
%the_<unknown> 0:12 1:-39 2:14 4:14 5:-28 7:27 8:62 9:55 10:-38 11:-8 12:24 13:-19 15:16 16:29 17:-44 19:-2 20:11 22:23 23:2 24:4 27:-60 29:44 30:-49 31:-64 32:-17 34:11
%the_<unknown>_<?> 6:-27 7:33 9:-58 13:36 18:-12 20:10 21:-15 29:-7 34:45
%the_<unknown>_<unknown> 4:17 5:-86 7:-21 8:65 9:78 10:-65 11:-92 12:-6 13:-51 17:-24 18:-67 22:7 23:31 26:24 27:-28 29:17 32:-43
%the_<unknown>_<version> 20:15
%the_<unknown>_@be 3:12 7:19 12:24 15:2 22:-9 29:-46
%the_<unknown>_@change 8:24 9:38 10:-17 22:26 29:31
%the_<unknown>_@dates 14:2
%the_<unknown>_@exception 8:14 9:18
%the_<unknown>_@me 29:2 33:27
%the_<unknown>_@place 27:17 34:14
%the_<unknown>_@toAdd 29:8
%the_<unknown>_@toMove 8:6 29:-11
%the_<unknown>_@toRule 33:10
%the_<unknown>_@unit 32:8
%the_<unknown>_@we 8:8 13:4 21:-43
%the_<unknown>_a 24:17
%the_<unknown>_and 17:2
%the_<unknown>_before 28:8
%the_<unknown>_date 16:14
%the_<unknown>_for 5:-46 10:-14 11:14 13:-1 15:39 22:6 29:-34 32:9
%the_<unknown>_has 12:-6 16:2 25:20
%the_<unknown>_in 4:9 19:-6 24:9 29:20
%the_<unknown>_list 33:13
%the_<unknown>_meeting 1:-2 16:2
%the_<unknown>_of 5:40 8:19 9:-66 14:15 18:44 21:17 22:-20 31:3 33:-51 34:-15
%the_<unknown>_on 9:29 12:5 17:-1 29:55
%the_<unknown>_one 2:-4 9:28 18:-17 29:-26 33:50
%the_<unknown>_please 13:19 20:1
%the_<unknown>_to 10:-26 16:-3 26:7 28:18 29:41
%the_<unknown>_with 2:7 5:10
%the_<version> 3:1 4:67 20:36 33:-33
%the_<version>_@cycle 4:1
%the_<version>_@toAdd 4:31 14:-9 19:1 33:-3
%the_@change 1:-29 5:24 6:-12 8:36 10:-24 11:-121 12:19 13:-31 15:-41 18:38 19:-25 22:34 24:16 25:-165 28:35 29:45 33:-4
%the_@change_<?> 6:12 10:16 17:11 30:19
%the_@change_<unknown> 5:17 18:56 28:7 33:-8
%the_@change_@be 6:6 8:17
%the_@change_@change 21:16 22:1
%the_@change_@exception 8:2
%the_@change_@we 24:24 34:11
%the_@change_for 17:-8 29:21
%the_@change_have 7:3
%the_@change_in 5:7
%the_@change_of 22:1
%the_@change_one 18:8
%the_@change_what 17:12
%the_@cycle 2:5 3:-51 4:-124 5:66 7:-112 10:-36 11:-40 12:-58 14:52 15:64 16:12 17:15 19:-7 20:9 21:3 24:4 29:-32 31:-31 32:-38 33:2
%the_@cycle_<?> 5:-6 15:49 20:8 28:59 29:-60
%the_@cycle_<unknown> 14:18
%the_@cycle_<version> 19:15 20:-3
%the_@cycle_@be 5:65 15:3 20:50
%the_@cycle_@change 29:27
%the_@cycle_@person 22:30 34:47
%the_@cycle_@schedule 14:41
%the_@cycle_@toAdd 14:19 18:21
%the_@cycle_@unit 20:8
%the_@cycle_@updates 26:20 27:39
%the_@cycle_@we 9:42 13:18 19:-3 21:17 34:12
%the_@cycle_after 3:2 18:-20 19:-15 29:32 33:10
%the_@cycle_at 5:14
%the_@cycle_before 19:104 20:-12
%the_@cycle_by 16:25
%the_@cycle_date 6:-13 15:19 20:3
%the_@cycle_in 5:33 20:12 28:13
%the_@cycle_notes 14:-18 24:24 33:22
%the_@cycle_on 20:16
%the_@cycle_out 5:-7 6:63 20:-35
%the_@cycle_please 14:11 28:17
%the_@cycle_process 17:41
%the_@cycle_still 20:4
%the_@cycle_this 20:7
%the_@dates 3:3 4:9 11:-24 12:12 14:62 15:18 19:22 26:27 29:-42 32:-33 33:-21 34:-3
%the_@dates_for 14:46
%the_@dates_in 26:26
%the_@dates_of 14:-22 16:10 19:33
%the_@device 6:11 7:-12 12:4 13:11 17:-8 18:3 19:3 24:-7 27:3 28:3 29:-7
%the_@device_with 6:12 7:-12 12:4 13:11 18:3 19:3 24:-6 27:4 28:3 29:-7
%the_@exception 8:-8 9:54 13:25 22:-75 24:26 25:23 29:4
%the_@exception_for 9:76 22:-43
%the_@exception_queue 13:16
%the_@exception_that 9:8
%the_@land 29:-1
%the_@person 5:11 11:6 14:-41 22:9 29:-60 34:93
%the_@person_<unknown> 13:21
%the_@person_of 5:22
%the_@place 10:13 27:-32 29:87 31:-17
%the_@schedule 0:12 1:53 2:-6 8:-18 11:9 14:35 16:2 18:7 19:55 24:-36 26:-5 33:-69
%the_@schedule_<?> 11:29
%the_@schedule_<unknown> 16:27
%the_@schedule_feed 14:-10 26:33
%the_@schedule_for 1:32 14:44
%the_@schedule_of 14:-2 19:65
%the_@toAdd 0:18 1:69 8:3 11:1 14:47 18:-3 20:7 27:-9 29:-93 34:32
%the_@toAdd_<?> 0:26
%the_@toAdd_@be 5:41
%the_@toAdd_for 18:-16 20:27
%the_@toMove 29:47 33:-15
%the_@toStart 2:8 4:-32 6:-8 9:2 12:-50 13:23 14:-15 20:24 21:-18 24:12 25:36 29:31 33:-65
%the_@toStart_<unknown> 9:16 20:-25 25:19 29:25 33:-29
%the_@toStart_@change 2:23
%the_@toStart_@cycle 20:87 29:-3
%the_@toStart_dashboard 22:26
%the_@toStop 4:6
%the_@toStop_of 4:10
%the_@unit 10:13 16:-26 29:-9 32:103 33:42
%the_@unit_<?> 31:9
%the_@unit_before 1:4
%the_@unit_of 10:9
%the_@unit_please 32:27
%the_@updates 1:-2 2:-37 8:-6 10:-1 13:1 15:1 17:2 21:3 22:-28 23:-19 25:-1 26:48 27:79 28:-11 29:-59 30:89 31:17 32:-12 33:-7
%the_@updates_<?> 26:16 30:1
%the_@updates_@me 30:5
%the_@updates_for 24:27 27:3
%the_@updates_in 30:1
%the_@updates_off 30:31
%the_@we 5:24 18:33 23:28 24:21
%the_@weekday 2:-12 16:5 25:30
%the_@weekday_<?> 25:48 32:-29
%the__ 6:7 29:24 31:4
%the_approval 7:12
%the_approval_of 7:15
%the_archive 34:4
%the_best 17:25
%the_beta 5:7 20:-25 29:-35 33:51
%the_big 10:5 14:18 20:34 29:-20 33:-19
%the_big_@unit 20:28 33:-7
%the_bot 11:25 23:12 29:-11 31:9
%the_candidate 33:2
%the_ci 29:26
%the_clock 10:-35 28:57
%the_closest 18:28
%the_coffee 29:34
%the_coffee_machine 29:34
%the_coming 20:28 32:33
%the_coming_@unit 32:16
%the_command 11:35 14:-15
%the_command_to 11:24 14:-15
%the_contributors 17:22
%the_contributors_<unknown> 17:22
%the_current 4:13 5:23
%the_customers 7:5 15:2 29:18
%the_cutoff 6:5 33:44
%the_cutoff_for 33:66
%the_daily 31:40
%the_date 6:48 14:-11 15:13 16:14 18:-52 19:-35 26:18 29:-44 33:25 34:15
%the_date_for 6:34
%the_date_of 15:16 18:-3 19:-17 33:25 34:25
%the_deadline 22:29 28:18
%the_deadline_for 28:19
%the_decision 8:22 34:12
%the_difference 10:13
%the_difference_between 10:13
%the_exact 33:42
%the_final 6:12 20:42
%the_first 17:-6 29:16 32:20
%the_first_@unit 29:22
%the_following 3:23 4:20 18:63 20:-13
%the_following_@cycle 3:23 4:22 20:-12
%the_following_deadline 18:2
%the_freeze 1:-8 2:52 5:-12 6:-19 10:66 12:8 13:50 18:-68 19:-6 21:-3 22:71 24:4 27:-1 29:-110 33:-15
%the_freeze_<?> 2:3 10:4 12:-19
%the_freeze_apply 2:54 10:-9
%the_freeze_block 2:17
%the_freeze_please 22:27
%the_full 14:19
%the_gate 8:3 21:10 29:16
%the_golive 20:17 24:13
%the_hard 10:36 28:-19
%the_land 5:29 17:9 29:-27
%the_last 6:8 16:22 19:-9 29:13 33:36 34:3
%the_last_<unknown> 19:-38 29:55
%the_last_@cycle 19:41 34:7
%the_latest 33:42
%the_light 29:37 34:-11
%the_list 26:20 27:16 29:-15 30:48 31:25 34:-21
%the_list_@me 30:40 31:-15
%the_list_for 27:21
%the_list_of 14:5
%the_live 9:24
%the_loop 27:8
%the_lts 20:13 29:-3
%the_meeting 7:10 29:17
%the_membership 6:57
%the_moment 2:11 5:6 18:12 28:3
%the_morning 24:101
%the_morning_of 24:74
%the_next 2:5 3:84 4:52 15:-13 16:-28 18:24 19:-2 20:-17 22:-10 24:-17 32:9 34:-28
%the_next_<number> 28:9
%the_next_<unknown> 3:3 20:-49 29:42 32:17 33:-6
%the_next_@change 18:49
%the_next_@cycle 2:7 3:81 4:37 7:1 8:11 14:-29 18:-69 29:-59 33:22 34:-16
%the_next_date 14:-10 18:38
%the_next_deadline 18:21
%the_next_milestone 18:17
%the_next_one 4:11 14:36
%the_number 7:17 28:18
%the_number_of 28:13
%the_office 25:9 29:35
%the_official 20:33 29:-12
%the_old 1:9 19:38 22:18 31:-2
%the_old_@change 1:11 22:11
%the_old_@cycle 19:39
%the_one 14:-6 18:16 19:22 29:-2 33:15
%the_page 10:4
%the_past 6:22 12:-3
%the_planning 14:41
%the_point 10:55 33:-19
%the_point_of 10:55 33:-15
%the_present 5:30
%the_previous 19:59 29:9
%the_previous_@cycle 19:36 29:15
%the_procedure 10:-20 11:21 21:10
%the_procedure_for 10:-20 11:21 21:10
%the_proposal 6:22 12:-15 33:18
%the_queue 9:34 13:15 14:-20 18:32
%the_quota 8:4
%the_quota_@change 8:6
%the_rc 2:8 5:18 6:-3 14:33 27:18 29:-33
%the_remaining 28:24
%the_repository 12:19
%the_request 8:25 9:18 21:14 29:-42
%the_request_<number> 9:1
%the_requests 8:-4 13:22
%the_rest 10:13 14:13 31:4 32:6
%the_rest_of 14:18 31:5 32:7
%the_retro 16:-5 29:5
%the_right 11:33
%the_rules 10:13 18:-6 22:17
%the_same 4:7 6:-5 16:21
%the_same_@unit 16:26 33:15
%the_security 16:20
%the_security_@change 16:24
%the_sprint 28:-21 29:55
%the_stable 2:8 34:10
%the_stable_@change 5:19
%the_staging 29:10
%the_state 5:11
%the_state_of 5:11
%the_status 5:26
%the_steps 11:25 21:-24
%the_summit 29:28
%the_texts 33:34
%the_time 5:9 6:14 33:-20
%the_tree 12:20
%the_upcoming 18:63
%the_upgrade 22:8 33:12
%the_upgrade_<unknown> 22:4 33:13
%the_user 29:21
%the_user_<unknown> 29:21
%the_way 7:-13 10:-18 11:9 13:9 16:-15 18:5 25:9 27:-10 30:13 31:4
%the_way_<unknown> 17:8 25:13 33:25
%the_way_@be 5:23 12:12
%the_way_@toStart 4:10
%the_way_how 29:8
%the_way_the 13:2
%the_way_what 32:6
%the_way_when 20:9
%the_way_which 3:7 14:2
%the_way_who 19:-13 34:53
%the_weekly 5:-3 27:52 31:68
%the_weekly_@updates 27:52 31:20
%the_whole 14:44
%the_whole_@toAdd 14:6
%the_wiki 29:11
%the_window 6:35 29:40
%the_window_for 6:39
%the_word 6:3 10:16
%the_word_<quoted> 6:3 10:16
%them_<?> 14:2 31:1
%then_<?> 6:-22 12:5 18:40
%there_<?> 11:-12 22:11 25:21
%there_<unknown> 11:40 32:22
%there_@be 0:25 2:-18 8:4 12:42 23:16 24:22 25:-6 33:-26
%there_@be_a 0:26 23:6
%there_@be_no 8:6 12:13
%there_@change 17:25
%there_@place 0:22 2:40
%there_a 0:-13 3:17 6:-13 12:4 26:-31 29:38 32:24 33:8
%there_a_<deadline> 0:-8 29:40
%there_a_<unknown> 11:1 17:16 29:9
%there_a_freeze 12:37
%there_an 6:29 17:5 26:38
%there_an_<unknown> 17:18
%there_an_ics 26:37
%there_any 9:-6 12:-12 13:34 21:38 26:3
%there_any_@exception 13:8
%there_any_way 12:-8 21:50 26:6
%there_anything 13:15 18:23
%there_like 17:12 26:11
%there_like_a 17:12 26:11
%there_no 0:33
%there_something 13:33 18:33
%there_still 2:7 6:14 12:-9 28:28
%there_still_a 28:10
%they_<?> 12:15
%think_<?> 7:12
%thinking_of 7:16 8:-5 21:14
%this_<deadline> 19:6
%this_<unknown> 9:-11 11:-27 23:9 25:14 29:70 31:-9 32:27
%this_@be 4:5 7:-16 8:10 10:5 13:-5 14:2 15:-14 18:4 19:-12 20:11 22:10 23:-9 24:-5 25:13 27:5 31:10 32:-9 33:-2
%this_@be_asked 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
%this_@change 2:31 10:1 11:27 17:24 20:7 29:-21 30:-25
%this_@cycle 2:72 3:-69 4:-4 7:19 10:-15 13:60 14:105 17:-38 19:-80 20:-58 28:14 29:-69 32:-18 33:46 34:21
%this_@cycle_<?> 2:43 5:-42 7:25 19:-21 33:69 34:7
%this_@cycle_please 14:25
%this_@place 11:-57 14:-31 27:71 31:56 32:-17
%this_@place_for 31:7
%this_@place_from 31:34
%this_@place_subscribed 26:6
%this_@unit 2:7 5:-14 13:31 14:-15 20:10 25:-45 28:-84 32:86 33:3
%this_@unit_<?> 6:25 28:-41 32:26
%this_@unit_please 2:12
%this_bot 11:77 25:-23 30:8
%this_late 2:-12 17:9
%this_one 0:6 4:17
%this_one_<?> 0:7
%this_point 5:30 12:27 15:12 29:-2
%this_point_<?> 2:8 7:1
%this_stage 8:14
%this_the 5:11
%this_time 23:8 29:-25
%this_time_<?> 23:10
%this_to 11:-13 27:-17 29:57
%three_@unit 22:2 24:33 28:-2
%three_@unit_before 1:17
%three_@unit_left 24:12
%through_the 8:8 14:27 22:-16
%thumbs_up 8:30
%thumbs_up_for 8:18
%ticket_for 29:15
%time_<?> 6:2 7:20 12:-10 19:6 23:5 25:-3
%time_<unknown> 5:-15 14:25 29:35
%time_@be 5:-15 29:46
%time_@be_it 29:35
%time_before 24:5 28:20
%time_before_<deadline> 24:7
%time_for 5:29 6:13 22:6 33:-18
%time_for_@change 5:34
%time_for_the 22:13
%time_left 28:36
%time_of 28:-3 33:58
%time_on 33:38
%time_on_the 33:26
%time_or 2:-22 5:11 15:7
%time_remaining 28:23
%time_to 4:29 27:18 28:17
%time_to_<deadline> 28:27
%time_until 28:10
%time_yet 5:36 12:-6
%to_<deadline> 10:-8 15:-2 16:-20 24:36 27:41 28:110 29:-70 33:-87
%to_<deadline>_<?> 26:7 28:55
%to_<number> 8:33 16:41 20:-17 24:1 29:12 32:22
%to_<number>_<number> 16:57
%to_<number>_@month 16:39 32:25
%to_<request> 7:-11 8:56 9:72 34:-8
%to_<unknown> 3:8 4:28 5:-25 7:-37 9:-37 10:4 11:-6 15:8 17:6 20:20 24:-37 25:5 27:15 28:-21 29:60 30:17 32:-46 33:-36
%to_<unknown>_<?> 2:-16 11:-16 20:32 29:57
%to_<unknown>_@unit 3:22
%to_<unknown>_the 4:4 24:-4 27:-28 29:16 30:34
%to_<unknown>_you 11:31
%to_<version> 2:1
%to_@be 5:4 6:-19 7:2 9:-45 15:-15 16:23 24:33 25:-2 27:15 28:-41 29:-10 31:10 33:9
%to_@be_<unknown> 20:9
%to_@be_done 18:3
%to_@be_on 16:11
%to_@be_part 33:23
%to_@be_told 27:29
%to_@change 2:35 5:7 10:-12 27:22
%to_@cycle 19:5 28:5
%to_@dates 27:21
%to_@me 10:44 11:10 13:-11 24:14 27:-72 29:19
%to_@me_<unknown> 27:-19 29:33
%to_@month 16:57 20:-10 33:3
%to_@month_<number> 16:58 33:3
%to_@subscribe 18:26
%to_@subscribe_out 18:11
%to_@toAdd 0:39 2:19 14:-41 26:17
%to_@toMove 2:41 4:-26 5:-35 11:107 12:-20 15:139 16:-79 29:-132 34:-12
%to_@toMove_<deadline> 2:-45 15:114 16:-30
%to_@toMove_@dates 11:20
%to_@toMove_a 11:43 21:6 34:-17
%to_@toMove_in 2:17
%to_@toMove_the 2:15 15:56 24:11 29:-25
%to_@toPost 2:-2 17:11
%to_@toPost_a 17:4
%to_@toRemind 9:-7 11:21 23:68 24:-48 34:15
%to_@toRemind_@me 11:6 23:37 24:-22
%to_@toRule 7:69 8:-1 29:-12
%to_@toRule_<request> 7:54
%to_@toRule_@exception 7:12 9:-8 13:-3 34:7
%to_@toStart 4:15 17:1
%to_@toStart_the 3:11
%to_@toStop 11:-23 23:28 29:-14 30:20 31:3
%to_@we 25:25
%to_@weekday 16:57 24:-10 32:37
%to__ 27:25
%to___<number> 16:17
%to___<unknown> 27:20
%to_a 10:3
%to_a_<unknown> 10:6
%to_apply 12:23
%to_ask 9:6 11:7 21:30 22:13 33:-7
%to_ask_for 11:4 21:21
%to_become 17:21
%to_book 20:21
%to_book_the 20:22
%to_come 6:56 14:8
%to_contribute 17:25
%to_do 2:15 10:30 18:-30 32:7
%to_do_that 2:11
%to_file 21:29 22:-7
%to_file_an 21:29 22:-7
%to_finish 2:-8 14:30 28:24
%to_follow 27:26
%to_ga 14:39 19:6 28:36
%to_get 17:10 18:14 22:9 24:11 27:1 33:12
%to_get_@me 2:-8 17:26 33:24
%to_get_a 24:5
%to_get_the 26:43 27:13
%to_give 1:4 21:8
%to_go 25:16 28:38
%to_have 0:49 17:-27 18:7 29:2
%to_hear 27:12
%to_hear_about 27:9
%to_help 15:2 17:63
%to_join 17:41 29:-1
%to_know 5:20 17:9 20:39 25:7 27:-34 33:21
%to_know_when 20:30 33:29
%to_land 22:34
%to_meet 25:27
%to_meet_you 25:27
%to_merge 2:3 22:31 33:18
%to_next_@weekday 16:22
%to_one 26:33
%to_propose 2:-5 33:17
%to_qa 5:27
%to_receive 30:14
%to_request 7:9
%to_request_an 21:11
%to_run 3:25
%to_say 12:7
%to_see 11:25 14:24 21:15
%to_see_the 11:22 14:1
%to_ship 34:13
%to_stable 2:13 10:6
%to_stable_<version> 2:27
%to_subscribe 11:9 26:14
%to_take 7:5
%to_talk 11:28
%to_talk_to 11:28
%to_the 0:7 1:-13 2:10 3:-4 5:-9 8:-2 10:-18 11:-21 12:-42 15:-51 16:69 17:24 18:-41 20:-38 21:-8 27:14 28:52 29:52 33:-28
%to_the_<deadline> 16:-7 22:6 24:6 28:24
%to_the_<number> 15:-12 16:87
%to_the_<unknown> 9:2 17:7 27:-18 29:77
%to_the_@change 17:15
%to_the_@cycle 5:-36 17:-3 28:46
%to_the_@schedule 14:3
%to_the_@updates 27:8
%to_the_list 29:8
%to_the_stable 2:29
%to_this 24:25
%to_unsubscribe 29:30
%to_use 11:1
%to_vote 11:27 13:25
%to_vote_on 11:27 13:25
%to_wait 2:51
%to_you 11:87 29:-23
%to_your 11:-15 27:30
%told_@me 7:24
%told_about 27:6
%too_<?> 10:23
%too_<unknown> 8:31
%too_late 2:121 6:26 10:-7 23:13 29:-8
%too_late_<?> 2:26
%too_late_for 2:25 6:40
%too_late_to 2:11
%too_many 31:24
%translatable_@change 33:2
%tree_closed 12:8
%true_<?> 12:11 33:1
%turn_down 8:52 22:-2
%turn_it 31:3
%turn_it_off 31:3
%turn_off 31:30
%turn_off_the 31:8
%turn_on 27:16 29:19 31:-25
%turn_on_@updates 27:29 31:-16
%turn_the 27:8
%turn_the_@updates 27:5
%two_<?> 5:-3 9:12 12:-13 29:39
%two_<unknown> 33:12
%two_@change 22:3
%two_@cycle 3:25 16:-23 19:36
%two_@unit 1:25 14:8 16:55 24:50 28:-10 29:-4
%two_@unit_before 1:15 24:11
%two_@unit_later 16:17
%two_extra 22:5
%two_extra_@unit 22:5
%two_more 16:15
%two_more_@unit 16:15
%ui_texts 33:5
%undecided_<?> 9:2 13:12
%under_<deadline> 10:27 12:12
%under_<deadline>_<?> 10:1
%under_freeze 12:24
%under_the 6:-10 10:61
%under_the_<deadline> 6:-9 10:43
%understand_<?> 11:2
%understand_the 10:44
%unsubscribe_@me 11:28 30:-1
%unsubscribe_@me_from 29:15
%unsubscribe_@we 30:23
%until_<deadline> 2:23 8:11 24:5 28:77 33:-14
%until_<deadline>_<?> 2:32
%until_@month 14:11
%until_@we 28:41
%until_@we_ship 28:39
%until_@weekday 8:33 9:-14 16:3 22:45 24:-70 25:-17 28:-5 31:56
%until_after 24:60 29:-15 31:-2
%until_ga 20:5
%until_next 31:13 32:-8
%until_next_@unit 31:13 32:-8
%until_the 2:10 3:29 14:28 15:-15 16:24 28:-5 32:7 33:-25
%until_the_<deadline> 28:12
%until_the_<unknown> 3:14
%until_the_@cycle 14:21
%until_the_next 2:12
%until_what 33:5
%until_what_@unit 33:1
%until_what_date 20:2
%until_when 2:-23 9:41 20:-69 21:19 29:11 33:39
%until_when_@be 29:14
%until_when_@can 21:27 33:17
%until_when_does 9:18
%up_<?> 10:30 23:-32 26:5 33:-10
%up_<unknown> 4:21 18:7
%up_<version> 4:30
%up_@me 7:4
%up_a 11:15
%up_a_@toStart 4:-2 11:16
%up_first 18:10
%up_for 8:10 11:1 25:32 26:14 27:55 34:-26
%up_for_@change 26:24
%up_for_the 27:1
%up_next 18:58 24:16
%up_on 12:-14 18:36
%up_please 25:16
%up_the 4:38 8:-7 13:8 16:-5 33:9
%up_the_next 4:10 32:1
%up_this 14:9 32:16
%up_this_@unit 32:20
%up_to 20:-9 33:49
%up_when 24:26 33:-5
%up_when_<deadline> 24:26 33:-5
%up_with 5:36 9:13 18:-24 24:16
%upcoming_@dates 14:28 18:-5
%upgrade_<unknown> 22:1 33:10
%use_this 11:49 29:-8
%use_you 11:36
%user_<unknown> 29:21
%using_the 11:7
%verdict_on 9:42
%vote_on 2:-8 7:20 11:27 13:25
%vote_on_<request> 2:-6 7:21
%voted_on 9:21
%vs_<deadline> 10:50
%wait_for 2:6
%wait_with 7:55 8:-4 9:-29
%waiting_for 5:-4 13:30 18:18
%waiting_for_@me 13:5
%waiting_for_a 13:22
%want_<deadline> 15:23
%want_<unknown> 31:28
%want_a 0:18
%want_a_<deadline> 0:3
%want_an 0:10
%want_the 27:13 32:-1
%want_to 17:33 26:5 33:35
%want_to_@toAdd 14:-2 26:29
%want_to_get 2:-14 33:24
%want_to_hear 27:9
%want_to_help 17:28
%want_to_know 33:7
%want_to_request 22:5
%want_to_see 14:34 21:21
%wants_the 33:8
%wants_to 5:15 17:9 21:25 22:-22
%wants_to_know 5:34
%way_<unknown> 17:8 25:13 33:25
%way_@be 5:23 12:12
%way_@be_it 5:16
%way_@toStart 4:10
%way_does 10:5 11:25 21:-9
%way_how 29:8
%way_how_many 29:17
%way_the 13:1
%way_to 0:36 2:-3 14:-15 17:21 21:40 29:-7
%way_what 32:6
%way_when 20:9
%way_which 3:7 14:2
%way_who 19:-13 34:53
%weekly_@schedule 32:18
%weekly_@updates 27:49
%weekly_@updates_@place 31:7
%weekly_@updates_in 27:8
%weekly_status 26:10 31:16
%well_<?> 21:7
%what_<deadline> 10:15
%what_<quoted> 10:15
%what_<unknown> 0:-3 2:1 5:40 9:10 11:46 13:-38 14:-31 17:-14 18:14 21:33 25:-62 33:-18
%what_<unknown>_<unknown> 5:12 10:-13 11:17 17:16 20:10
%what_<unknown>_@be 9:10 10:-11
%what_<unknown>_do 11:29
%what_<unknown>_the 10:28
%what_@be 0:-89 3:-89 5:-15 6:-104 10:60 11:37 13:27 17:28 18:3 19:11 23:-50 24:26 25:-22 26:33 32:22 33:-14 34:-60
%what_@be_<deadline> 10:54 33:-13
%what_@be_<number> 10:-4 29:79 32:-47
%what_@be_<unknown> 5:-63 9:41 10:8 11:-48 12:6 13:13 18:23 29:-103 33:4
%what_@be_@be 10:37 13:24
%what_@be_@me 2:19 18:-28 21:16 26:19
%what_@be_@we 10:-18 18:10 26:1 29:59
%what_@be__ 18:-5 20:18
%what_@be_a 10:82
%what_@be_all 17:14
%what_@be_allowed 2:17 10:-6 17:8
%what_@be_an 10:81 21:-42
%what_@be_coming 18:62
%what_@be_due 18:-49 24:34 32:47
%what_@be_expected 17:43
%what_@be_frozen 10:2
%what_@be_going 32:3
%what_@be_happening 32:1
%what_@be_in 5:-25 10:-30 13:66 29:-38 32:58
%what_@be_it 10:60
%what_@be_left 14:7 28:6
%what_@be_next 18:27
%what_@be_on 5:-31 18:45 29:-71 32:74
%what_@be_planned 14:9 20:-21 32:41 33:12
%what_@be_scheduled 32:17
%what_@be_still 14:44
%what_@be_that 10:72 33:-20
%what_@be_the 3:-11 5:40 7:9 9:6 10:-68 11:81 12:-83 13:-86 14:-5 15:13 17:16 18:-59 19:28 21:34 26:8 28:6 29:1 30:4 32:-86 33:36 34:-9
%what_@be_this 26:11
%what_@be_up 5:7 9:11 10:-57 11:-33 18:-58 25:82
%what_@be_you 11:64 25:-34
%what_@be_your 10:-36 11:57
%what_@can 5:-11 11:22 17:37 29:1
%what_@can_@me 5:-7 17:14 26:6
%what_@can_you 11:32
%what_@change 10:52 33:-30
%what_@cycle 5:43
%what_@dates 14:75 18:-3 32:-2
%what_@dates_@be 14:32
%what_@me 11:-20 13:43 14:-4 25:10
%what_@month 2:22 10:14
%what_@subscribe 10:-18 18:54
%what_@subscribe_<deadline> 18:20
%what_@unit 5:-32 10:-74 17:-41 19:25 20:94 25:-6 28:-12 29:46 32:-88 33:83
%what_@unit_@be 5:-32 20:2 29:59 32:-15 33:10
%what_@unit_did 19:17
%what_@unit_do 20:69 32:-3
%what_@updates 11:-31 23:50 26:29
%what_@updates_@be 23:23 26:1
%what__ 10:4
%what_a 11:-32 15:10 19:-5 25:96
%what_about 0:9 2:66 10:-93 11:-11 18:-49 29:-11 33:74
%what_about_@change 2:64 10:-33
%what_become 9:36
%what_become_of 9:36
%what_came 19:23
%what_comes 18:18
%what_commands 11:23
%what_date 19:25 20:34 29:-15 33:51
%what_date_@be 19:12 33:-6
%what_date_@can 33:17
%what_date_do 33:15
%what_did 5:-29 11:14 13:72
%what_did_@we 5:-19 13:50 19:-4
%what_did_the 13:11 19:14
%what_do 0:10 2:-27 5:15 10:45 15:-32 18:29 26:-29 29:-69 30:7 32:21 33:-42
%what_do_@me 3:11 5:19 11:-2 15:-12 18:28 30:18
%what_do_@we 32:40
%what_do_you 0:18 9:9
%what_does 5:13 7:3 9:-29 10:-7 11:-8 14:44 17:-1 28:31 29:20 32:8 33:-62 34:13
%what_does_<deadline> 10:42
%what_does_<quoted> 10:16
%what_does_the 5:22 10:-43 14:23 28:33 29:-11
%what_does_this 10:-11 14:10 29:23
%what_exactly 10:37 33:-9
%what_happened 9:38
%what_happens 7:1 10:30 20:-26 32:16 33:-9
%what_happens_after 18:2
%what_happens_if 7:5
%what_have 28:-12 32:44 33:15
%what_have_@we 32:44
%what_if 0:42 2:26 10:-3 15:16
%what_if_@me 2:36
%what_if_@we 0:43 15:3
%what_kind 11:27
%what_kind_of 11:27
%what_milestone 5:14 10:-14 18:13
%what_must 17:14 32:14
%what_now 2:-13 17:78
%what_now_<?> 17:33
%what_part 5:19
%what_part_of 5:19
%what_phase 5:15
%what_reason 9:29
%what_should 7:-10 17:33 18:50 29:-17 32:-5
%what_should_@me 11:5 17:34 20:4
%what_should_@we 5:3 18:11
%what_stage 5:54 17:-8
%what_time 5:-31 10:-8 28:-15 29:63 33:70
%what_time_@be 5:-13 29:49
%what_time_on 33:38
%what_will 32:15
%what_would 3:44 7:33 15:13
%what_would_a 3:24
%what_would_happen 10:7
%what_you 11:23
%when_<?> 19:15 20:37 29:-59
%when_<deadline> 2:34 23:-26 24:11 27:37 29:-29 33:17
%when_<deadline>_@be 10:4 23:-17 24:33 33:11
%when_<deadline>_happens 24:-7 33:23
%when_<deadline>_starts 24:-34 27:14
%when_<unknown> 19:23 20:17 24:29 29:-69 33:-24
%when_<unknown>__ 19:19 20:13 29:-56
%when_<version> 19:19 20:12 24:-18
%when_@be 5:-46 6:-22 10:-91 12:-1 14:24 15:14 20:28 23:36 24:-51 25:-44 27:-24 28:-48 29:66 33:9
%when_@be_<cycle> 19:-11 20:28
%when_@be_<deadline> 15:29 17:3 19:-17 29:76 33:-13
%when_@be_<request> 9:13
%when_@be_<unknown> 20:-2 33:18
%when_@be_<version> 19:31 20:14 29:-5 33:-22
%when_@be_@we 20:38
%when_@be__ 20:20 29:-22
%when_@be_it 20:55 28:-1 29:-21 33:4
%when_@be_that 19:1
%when_@be_the 18:10 19:-26 29:26 33:38
%when_@can 2:-27 20:67 21:26 29:-25 33:3
%when_@can_@me 20:13
%when_@can_@we 20:17
%when_@change 33:28
%when_@cycle 29:7
%when_@exception 27:31
%when_@exception_@be 27:31
%when_@me 11:4 34:12
%when_@month 33:43
%when_@we 10:19 24:11
%when__ 33:51
%when___<deadline> 33:15
%when_comes 20:14
%when_comes__ 20:6
%when_did 19:60
%when_did_@we 19:12
%when_did_the 19:16
%when_do 20:19 28:45 29:4 33:6
%when_do_<deadline> 33:8
%when_do_@change 33:7
%when_do_@me 33:30
%when_do_@we 20:2 28:49 29:20 33:-22
%when_does 3:19 9:49 10:-10 19:-22 20:28 29:34 33:-25
%when_does_<deadline> 29:31
%when_does_@exception 9:4
%when_does_it 20:53 29:-22
%when_does_the 3:28 9:2 29:66 33:-54
%when_exactly 33:42
%when_it 19:18 20:-17
%when_must 20:-18 33:42
%when_should 33:34
%when_the 20:28 24:9 27:-10 33:28
%when_the_<deadline> 24:21 27:-2 33:22
%when_there 24:53 28:-4
%when_there_@be 24:53 28:-4
%when_they 7:3 20:7 33:-21
%when_will 2:-34 3:45 9:12 33:4
%when_will_<version> 3:21 20:-1
%when_would 19:40 20:-18
%when_you 10:20 25:25 33:-11
%whenever_a 27:55
%where_<unknown> 5:13 29:1
%where_<unknown>_@we 5:20
%where_@be 5:-24 9:43 11:15 14:33 29:29 34:11
%where_@be_@we 5:2 9:39
%where_@be_it 9:2 14:12
%where_@be_the 5:-19 9:-28 14:39 17:13 29:21
%where_@be_your 11:35
%where_@can 14:3
%where_do 11:-42 17:45 21:26 26:10 30:2 33:-12
%where_do_@me 11:-4 17:15 21:12 30:7 33:-9
%where_does 5:13
%where_in 5:7
%where_in_the 5:8
%where_it 14:6 15:40
%where_it_@be 14:6 15:40
%whether_the 12:12
%which_<unknown> 5:13 10:20 18:-55 20:-39 26:-1 29:15 33:-34 34:47
%which_<unknown>_<unknown> 29:13
%which_<unknown>_do 10:29
%which_<unknown>_does 13:8
%which_@be 6:-25 18:45 33:20
%which_@change 5:-9 10:2 13:52 18:-52 29:70 33:-19 34:-45
%which_@cycle 5:58 19:10 20:-46 29:33
%which_@cycle_@be 5:76
%which_@dates 6:75 10:-5 12:10 14:59 18:-88 32:35 33:-83
%which_@dates_@be 6:62 18:-12
%which_@dates_does 14:3
%which_@dates_fall 32:36
%which_@exception 13:33
%which_@me 13:27
%which_@person 34:22
%which_@place 26:33
%which_@place_get 26:1
%which_@schedule 33:29
%which_@schedule_@unit 33:18
%which_@unit 6:-6 10:-10 19:44 20:88 32:-30 33:61 34:-21
%which_@unit_<?> 29:31 33:-16
%which_@unit_@be 19:12 33:9
%which_@unit_@can 20:2
%which_@unit_do 33:27
%which_@unit_will 20:16
%which_@updates 23:51
%which_@updates_have 23:6
%which_@we 10:7 13:-4 34:78
%which_@we_@can 34:15
%which_@weekday 33:27
%which_commands 11:11
%which_date 18:11 20:22 28:11 29:-54 33:53
%which_date_@be 28:15 33:19
%which_date_should 18:30
%which_deadline 18:38
%which_freeze 12:-14 18:33 23:6
%which_freeze_@be 23:7
%which_late 13:27
%which_late_@change 13:27
%which_milestone 5:-19 18:36
%which_of 9:13 12:35 14:-34 18:23 26:9 29:-36 34:11
%which_of_the 9:15 12:36 14:-22 29:-7
%which_one 18:47
%which_one_@be 18:19
%which_phase 5:45
%which_requests 13:21
%which_requests_@be 13:5
%which_stage 17:43
%while_@me 32:12
%while_@me_@be 32:12
%who_<unknown> 3:24 9:33 10:-2 13:-24 17:22 19:29 25:5 26:-47 29:11 30:33 34:-34
%who_<unknown>_<unknown> 17:35
%who_<unknown>_@me 25:38 34:-14
%who_<unknown>__ 34:34
%who_<unknown>_down 9:37
%who_<unknown>_the 19:31 25:32 29:-1
%who_<unknown>_this 34:8
%who_@be 0:16 10:-3 13:15 15:-44 17:-17 20:-18 26:8 29:29 30:-7 32:-9 34:53
%who_@be_<unknown> 9:14 25:-31 26:12 29:10
%who_@be_@cycle 19:2
%who_@be_for 34:17
%who_@be_in 0:24 29:-12
%who_@be_it 30:-1 34:28
%who_@be_on 34:9
%who_@be_the 9:-7 29:30 34:7
%who_@can 29:22 34:8
%who_@month 7:16 9:-12 15:9 21:23 34:-4
%who_@move 34:4
%who_@toMove 26:8 34:21
%who_approves 7:1 13:-7 34:11
%who_changed 15:-3 34:47
%who_changed_the 34:41
%who_decides 3:17
%who_do 15:15 34:6
%who_do_@me 15:15 34:6
%who_gets 23:47 26:32 34:-27
%who_got 13:57 34:-39
%who_has 13:53 14:14 21:-17 25:-13 29:15
%who_has_asked 13:28 34:-1
%who_has_the 14:15 25:-5 29:26
%who_made 25:25 34:-7
%who_must 7:8 10:18 34:-17
%who_said 9:35 34:-3
%who_said_no 9:35 34:-3
%who_signs 21:8 34:5
%who_wants 25:19 34:-9
%who_will 34:51
%who_would 7:2 9:-17 34:10
%whole_@toAdd 14:17
%whom_do 34:42
%whom_do_@me 34:42
%whom_should 34:44
%whom_should_@me 34:44
%whose_<unknown> 7:30 21:-12 29:-4 34:14
%why_<deadline> 10:33
%why_@be 0:37 9:23 29:9 30:20
%why_@be_<request> 9:6
%why_@be_@me 30:24
%why_@be_there 0:20
%why_@me 29:2
%why_did 15:15
%why_do 10:32
%why_do_@we 10:27
%why_does 6:2
%why_would 9:42 29:-11
%will_<deadline> 15:6 28:8
%will_<version> 3:21 20:-1
%will_<version>_@be 3:21 20:-1
%will_@be 18:-25 25:38 29:13 32:-9 34:7
%will_@be_<unknown> 28:1
%will_@be_available 20:14
%will_@change 3:24 20:-46 29:8
%will_@me 2:10 20:16
%will_@me_@change 20:27
%will_@toMove 29:26 34:1
%will_@we 20:42
%will_a 28:18
%will_have 3:13 4:-8
%will_have_to 3:13 4:-8
%will_it 20:66
%will_it_@be 20:26
%will_it_@toAdd 2:1
%will_not 22:46 29:20
%will_not_@be 22:5
%will_not_@toAdd 22:21
%will_the 2:6 20:12
%will_the_<unknown> 20:-13 29:7
%will_there 23:20
%will_there_@be 23:20
%will_you 21:33 23:10 29:-16
%window_for 6:39
%window_shut 6:10 29:-11 33:32
%with_<?> 6:-1 12:26 29:17
%with_<deadline> 10:26 16:52
%with_<request> 5:-34 8:26 9:59
%with_<unknown> 10:-7 11:-18 19:42 32:46 33:-9
%with_<unknown>_<unknown> 10:-5 19:43 29:-4 32:47 33:-2
%with_@dates 10:20
%with_@me 2:45 21:2 24:15 27:-5
%with_@me_@change 2:37
%with__ 13:11
%with_a 1:-2 2:12 6:10 7:-14 12:3 13:8 18:2 19:2 24:-8 27:3 28:1
%with_a_@toStart 2:13
%with_a_customers 6:12 7:-12 12:4 13:11 18:3 19:3 24:-6 27:4 28:3 29:-7
%with_all 14:18
%with_the 5:31 9:6 16:-22 22:22 29:3 31:2
%with_the_<deadline> 22:8
%with_the_@cycle 5:51 17:8
%with_the_customers 21:2 29:25
%with_you 3:7 11:82
%with_you_<?> 11:10
%within_the 28:31
%within_the_next 28:31
%word_<quoted> 6:3 10:16
%working_@unit 28:22
%worth_asking 21:3
%worth_asking_for 21:3
%would_@be 0:18 24:17
%would_@me 2:-4 11:53 21:19 26:13
%would_@me_get 11:16
%would_@toRule 7:44 8:-8
%would_@toRule_<request> 7:6 8:-2
%would_@we 2:28 19:42 20:-36 22:-19
%would_a 0:1 2:23 3:52 21:20 23:19
%would_a_<unknown> 3:37
%would_a_@change 21:3
%would_a_@toMove 2:1
%would_an 0:23 21:27
%would_an_<deadline> 0:24
%would_an_@exception 21:33
%would_happen 10:7
%would_it 12:3 26:21 30:1
%would_it_@be 2:-5 12:4 30:1
%would_it_@toAdd 26:8
%would_like 2:1 7:-24 13:24 17:22 20:15 21:-2 22:13 27:2 30:-25 33:-24
%would_like_an 13:15 14:-1
%would_like_to 2:1 17:25 20:12 22:5 27:9 30:-23 33:-16
%would_love 17:9 27:8
%would_love_to 17:9 27:8
%would_rather 30:13
%would_rather_not 30:14
%would_the 3:17 7:23
%would_you 3:-19 4:3 5:9 8:15 10:14 11:-11 16:34 24:29 31:11 34:-22
%would_you_<unknown> 16:5
%would_you_@be 29:10
%would_you_@mean 5:1 10:35
%would_you_@toStart 4:1
%would_you_kindly 18:5
%would_you_say 0:7
%write_@me 29:12
%write_@me_a 29:12
%write_a 29:35
%write_to 11:22
%writing_the 0:4 10:4 14:3 16:7 17:-4 22:-5 27:3 29:-7 33:-12 34:2
%writing_the_<unknown> 0:4 10:4 14:3 16:7 17:-4 22:-5 27:3 29:-7 33:-12 34:2
%y_and 6:27 12:29
%ya_<unknown> 6:65 20:-11
%ya_<unknown>__ 6:50
%yes_<?> 33:26
%yes_no 2:32
%yes_to 8:47
%yes_to_<request> 8:18
%yet_<?> 5:2 6:21 12:-20 25:43 28:-19
%yet_@me 12:32 31:-2
%yet_or 5:12
%yet_please 5:7
%you_<?> 11:98 21:-2 25:6 34:-22
%you_<unknown> 9:5 10:-14 11:-9 14:34 17:31 23:35 25:14
%you_<unknown>_<?> 11:40
%you_<unknown>_@me 11:-28 17:29 23:18
%you_<unknown>_the 14:4 16:8 29:9
%you_@be 10:-11 25:60 29:3
%you_@be_so 29:9
%you_@can 8:20 11:55
%you_@can_do 11:34
%you_@change 11:19 24:8 25:-6 29:48
%you_@change_@me 24:10
%you_@cycle 5:45 11:-26
%you_@cycle_<?> 5:45 11:-26
%you_@mean 5:1 10:40 33:-2
%you_@show 14:23
%you_@toAdd 1:61
%you_@toAdd_a 1:10 3:4
%you_@toMove 4:7
%you_@toPost 11:-40 23:17 26:72 27:3 29:-24
%you_@toPost_the 14:2 23:12 27:14
%you_@toRemind 9:6 12:6 18:-3 22:-3 23:33 24:19 25:-9 27:-17 29:-38
%you_@toRemind_@me 9:9 11:-21 12:8 23:18 27:-6 29:-25 33:25
%you_@toRemind_@we 11:3 23:18
%you_@toRule 8:21 9:-6 11:23
%you_@toRule_<request> 7:-7 8:39
%you_@toStart 3:-3 4:53
%you_@toStart_a 4:14
%you_@toStop 31:39
%you_@today 25:23
%you_a 11:-7 25:66
%you_do 7:16 11:21 16:18
%you_explain 11:8
%you_file 21:22 22:5 29:-1
%you_give 34:11
%you_give_@me 11:-4 34:11
%you_got 33:16
%you_have 3:41 8:31
%you_have_@me 8:33 25:-9
%you_have_a 25:25
%you_in 11:4 29:2
%you_in_<unknown> 11:4 29:2
%you_keep 27:11
%you_kindly 18:4
%you_know 10:29 11:19 25:-1
%you_look 33:29
%you_look_up 33:29
%you_mean 11:1
%you_please 8:39 25:-17 27:19 28:10 29:-18
%you_please_<?> 28:13
%you_say 0:7 11:-11 29:13
%you_show 11:35
%you_take 2:31
%you_think 0:5 7:34
%you_think_<?> 7:12
%you_to 7:4 11:38 31:7
%you_to_@toMove 11:22
%you_understand 11:48
%you_understand_<?> 11:2
%you_would 14:8
%your_<unknown> 11:39 25:-3
%your_<unknown>_<?> 11:6
%your_@change 11:31 25:-30 26:33 30:13 31:-13
%your_@updates 11:5 31:6
%your_job 25:23
.10n$ 9:-1 13:10 27:14 31:1
.18n$ 27:8 34:21
.^ab$ 27:8
.^abb 25:-33 31:47
.^abh 12:9 33:9
.^abha 12:9 33:9
.^abi 0:22 2:26 8:6 28:-1 29:13 33:-22
.^abi$ 0:22 2:26 8:6 28:-1 29:13 33:-22
.^abl 11:28
.^able 11:28
.^abo 0:6 1:-22 2:17 4:-26 5:7 6:-33 7:42 8:-18 9:33 10:-1 12:-37 13:-30 14:-73 16:-56 17:13 18:-6 19:-27 20:-15 21:-22 22:-32 23:26 24:30 25:-8 26:-20 27:80 28:-67 29:-14 30:-34 31:10 32:-33 33:24 34:26
.^abou 0:6 1:-20 2:18 4:-25 5:8 6:-31 7:42 8:-17 9:34 12:-37 13:-30 14:-67 16:-37 17:14 18:-5 19:-25 20:-14 21:-21 22:-29 23:26 24:34 26:-17 27:43 28:-47 29:-4 30:-33 31:12 32:-32 33:25 34:27
.^abu 9:1 23:8
.^acc 2:39 5:-34 6:26 7:27 8:14 16:19 20:-32 21:17 25:-72 29:39 31:-10 34:-25
.^acce 2:45 7:35 8:19 13:-13 21:19 25:-26 29:24 34:-45
.^acco 13:23 16:27 29:29 30:4
.^ack 7:19 8:-8 9:10 16:-15 25:32 29:-8 33:14
.^ack$ 7:22 8:-21 9:25 16:-15 25:32 29:-7 33:15
.^acm 29:19 34:-9
.^acme 29:19 34:-9
.^act 6:-26 12:92 23:23 27:16 31:-17 33:-13
.^acti 6:-23 10:-12 12:79 23:24 27:22 31:-15 32:1
.^ad$ 1:27
.^add 0:141 1:87 2:11 3:-58 4:-11 6:-27 8:-31 10:-34 11:37 12:-17 14:-77 15:-35 16:-102 17:-64 18:-12 20:-7 22:-11 24:-90 26:60 27:42 29:-1 31:-40 33:-20
.^add$ 0:73 1:81 3:-49 4:-7 8:-18 11:17 14:-68 16:-73 24:-58 26:21 27:49 29:27 33:-43 34:-24
.^adde 0:46 10:-17 34:39
.^addi 0:28 1:17
.^addr 26:39 29:-33
.^adds 0:18 34:-13
.^adj 16:29
.^adju 16:29
.^adm 22:20
.^admi 22:20
.^adv 4:-2 8:-15 9:38 11:-7 12:-1 14:1 18:14 21:7 23:-10 24:32 26:1 27:-14 29:-18
.^adva 1:-2 8:-1 14:3 18:17 21:7 23:-8 24:3 26:2 27:-9 29:-5 33:8
.^advi 9:55 24:25 29:-14 31:21 33:-21
.^aff 10:52 12:-4 29:2 30:22 34:-11
.^affe 10:54 12:-3 30:23 34:-7
.^aft 0:-31 1:21 2:28 5:8 6:15 10:-28 11:-14 12:-78 13:17 14:-46 15:-26 17:-14 18:54 19:-15 20:20 21:28 22:26 24:27 27:-40 28:-43 31:-8 34:-6
.^afte 0:-29 1:21 2:28 5:8 6:16 10:-26 11:-10 12:-78 13:17 14:-45 15:-25 17:-13 18:45 19:-14 20:20 21:28 22:26 24:27 27:-40 28:-41 31:-8 34:-6
.^aga 5:-2 12:-8 15:3 24:29 25:44 29:14 31:-4 32:-20 33:31
.^agai 12:-7 15:3 24:29 25:46 29:2 31:-2 32:-20 33:32
.^age 14:-2 18:-20 27:5 32:62
.^agen 27:6 32:48
.^agg 2:11 29:5
.^agi 33:28
.^ago 19:29 28:39 33:-37
.^ago$ 19:29 28:39 33:-37
.^agr 11:-4 16:8 25:51
.^agre 11:-4 16:8 25:51
.^ahe 1:27 2:-36 5:-27 6:17 8:6 12:-1 14:20 16:-6 18:35 23:28 24:22 29:-36 32:16 33:-30
.^ahea 1:27 2:-36 5:-27 6:17 8:5 12:-1 14:20 16:-5 18:35 23:29 24:21 29:-36 32:16 33:-30
.^al$ 2:-2 12:32 16:38
.^ala 16:-17 24:66 29:8
.^alar 16:-17 24:66 29:8
.^ale 6:15 12:-15 24:6 30:15 31:46 34:-10
.^aler 24:21 27:5 30:15 31:19 34:-10
.^ali 16:30 25:21
.^alig 16:30
.^all 1:-46 2:29 4:-36 5:-36 6:-7 7:-31 8:62 9:-43 12:-99 13:77 14:105 15:38 17:11 18:-41 19:-82 20:-99 21:-11 24:-83 25:52 27:34 28:-69 29:-87 30:-32 32:-98 33:11 34:-71
.^all$ 4:-16 5:-18 7:-6 8:47 9:-37 10:8 11:-3 12:-44 13:51 14:100 17:2 19:-55 20:-42 21:-15 22:-45 24:-33 25:56 27:33 29:-13 30:-19 31:1 32:-74 33:-6 34:-33
.^alle 11:2 14:10 27:8 29:-14
.^allo 2:40 8:17 10:-7 12:-36 13:33 15:25 22:46
.^alo 5:51 16:14 24:-12
.^alon 5:51 16:14 24:-12
.^alp 1:38 5:48 18:-7 29:-9 33:25
.^alph 1:38 5:48 18:-7 29:-9 33:25
.^alr 2:-21 3:23 4:-18 5:31 6:58 7:-8 9:12 10:-39 12:18 16:-4 18:-28 20:-17 22:15 25:-18 26:31 28:-7 31:8
.^alre 2:-21 3:23 4:-18 5:31 6:37 7:-8 9:12 10:-33 12:39 16:-4 18:-25 20:-17 22:15 25:-18 26:31 31:8
.^als 1:29 10:36 18:7 19:22 33:-10
.^also 1:29 10:36 19:22 33:-9
.^alt 15:18
.^alte 15:18
.^alw 14:-25 24:23 25:31
.^alwa 14:-25 24:23 25:31
.^am$ 1:29 4:-7 6:3 8:13 9:-37 10:9 11:24 12:-4 16:-5 17:31 18:-27 19:1 20:-1 24:9 26:28 28:6 29:-54 32:20
.^ame 16:24
.^amen 16:24
.^an$ 0:71 1:70 2:36 5:-20 7:-109 8:-135 9:-86 10:6 11:36 12:-66 13:8 15:-73 16:-112 17:23 18:-26 19:-43 21:73 22:65 23:-57 24:14 25:-9 26:54 27:-1 28:-37 29:-40 31:-24 32:-6 33:-89 34:-13
.^and 0:-47 2:-30 3:-20 5:11 7:-48 8:30 11:-30 12:38 13:-29 14:54 16:5 17:37 18:64 19:-39 21:-58 23:-15 24:-18 25:-17 27:19 29:-4 32:14 33:18
.^and$ 0:-45 2:-30 3:-19 5:11 7:-47 8:30 11:-28 12:38 13:-29 14:58 16:5 17:39 18:64 19:-38 21:-57 23:-15 24:-17 25:-15 27:4 29:-3 32:15 33:18
.^ann 7:13 8:-29 14:-1 15:9 20:24 25:-27 26:9 27:55 28:-5 29:-57 31:14 33:-38 34:50
.^anna 7:18 8:-15 15:18 34:54
.^anno 20:32 25:-10 26:19 27:57 31:18 33:-22
.^ano 0:38 2:23 25:13 27:9 29:-4
.^anot 0:41 1:1 2:24 25:14
.^ans 9:6 13:24 21:-19
.^answ 9:6 13:25 21:-19
.^ant 9:25 19:34 29:-36 33:-10
.^antr 9:30 29:-6
.^any 0:13 1:-101 2:39 3:6 4:-64 5:-28 6:-56 7:-20 8:-53 9:61 10:8 11:-58 12:17 13:87 14:-65 15:56 16:-130 17:20 18:24 19:-26 20:-37 21:6 22:-56 23:-54 24:-95 25:2 26:10 27:-55 28:-72 29:-50 30:-34 31:59 32:93 33:-52 34:-31
.^any$ 1:-25 2:43 5:-35 6:-60 7:-38 9:46 10:-65 11:-8 12:47 13:42 14:-14 15:21 16:-33 17:32 18:8 20:-9 23:-27 24:-23 27:-61 29:-34 31:43 32:35 33:-23 34:-70
.^anyb 9:10 10:22
.^anym 31:35
.^anyo 2:-10 3:20 6:-6 9:8 12:-27 13:10 15:19 22:-26 25:44 29:20
.^anyt 2:27 8:-41 13:30 16:-23 18:20 19:-9 25:-62 26:14 28:-29 29:-66 32:67 33:-4
.^anyw 10:7
.^aoe 9:-1 10:85 29:-16
.^aoe$ 9:-1 10:85 29:-16
.^api 10:-15 11:46 17:-22 22:7 29:11 33:-4
.^api$ 10:-15 11:46 17:-22 22:7 29:11 33:-4
.^app 1:2 5:-56 6:-94 7:66 8:34 9:17 12:20 13:37 14:-60 15:-57 16:-70 19:-25 22:10 24:-33 25:5 27:2 31:-46 32:-52 33:-38 34:19
.^appe 1:26
.^appl 2:14 6:-2 10:37 12:50 22:58 34:-43
.^appo 17:4
.^appp 7:7 8:-1 9:-11
.^appr 1:-23 2:-46 5:-39 6:-30 7:64 8:40 9:24 10:-54 12:-64 13:37 14:-6 15:-1 21:-33 22:-11 25:18 31:-17 32:-29 33:-63 34:35
.^apr 4:42 8:67 14:-6 29:-33 34:16
.^apri 4:45
.^apro 8:65
.^arc 1:6 14:-20 19:8
.^arch 1:6 14:-20 19:8
.^are 2:1 3:3 4:-6 5:94 6:13 7:-20 8:-15 9:-10 10:9 12:60 13:2 14:24 15:6 17:-37 18:-36 19:-112 20:-46 24:2 26:19 27:-10 28:9 29:-56 31:-29 32:-35 33:6 34:-79
.^are$ 2:2 3:4 4:-6 5:39 6:17 7:-17 8:-14 9:-7 10:35 11:8 12:52 13:6 14:25 15:9 17:-28 18:-27 19:-105 20:-49 23:8 24:11 25:3 26:20 27:-9 28:12 29:-29 31:-25 32:-15 33:-3 34:-76
.^arew 5:96 10:-51 11:-4 25:-24 29:-33 32:-3 33:55
.^arg 11:-4 21:6 25:65 29:-53
.^arm 29:59
.^arm$ 29:40
.^aro 10:-19 17:35 18:33 29:-18
.^arou 10:-19 17:35 18:33 29:-18
.^arr 2:8 17:21 18:33 31:26
.^arri 2:10 17:24 18:35
.^art 1:46 27:3
.^art$ 27:4
.^artw 1:35
.^as$ 1:7 2:-71 4:49 5:-15 8:64 10:27 11:-51 12:14 13:-5 14:26 15:31 17:63 18:-3 20:-23 24:-68 26:-22 27:30 32:-41 33:-45 34:-58
.^ask 2:-15 3:-10 5:-2 8:-6 11:43 12:5 13:43 14:7 15:7 16:3 17:-7 20:9 21:40 22:52 24:5 25:-35 26:-5 29:-9 31:6 32:-6 33:-2 34:-16
.^ask$ 2:-79 7:12 10:-22 11:73 17:-5 20:-16 21:27 22:60 24:23 25:-25 27:-27 29:-18 32:-23 33:-14
.^aske 4:4 9:14 10:11 11:-3 13:33 14:2 16:9 18:1 19:-15 20:8 23:10 24:-9 25:-2 27:2 29:4 32:-3 33:-3 34:-8
.^aski 2:2 8:-4 9:-14 12:7 14:4 15:3 18:-6 19:11 21:19 22:13 24:8 25:-16 29:-4 32:5 33:6
.^asks 22:22
.^ass 12:14 29:14
.^assu 12:14
.^at$ 1:37 2:23 3:-16 5:43 6:-42 9:21 10:6 11:-81 12:41 13:-24 14:-3 15:39 17:-2 20:-55 21:-78 22:-7 24:48 25:1 27:-64 28:6 29:-1 31:-30 32:-22 33:15 34:-70
.^ate 25:46 34:-6
.^ate$ 25:47 29:-28 34:-5
.^att 9:15
.^atta 9:15
.^au$ 1:-6 16:45
.^aud 1:17 9:-10 13:40
.^audi 1:17 9:-10 13:40
.^aug 1:32 6:5 10:-30 12:-16 16:18 22:-15 29:-19 32:84 33:39
.^aug$ 16:5 32:58 33:22
.^augu 1:22 20:7 32:26 33:1
.^aut 7:53 30:9 34:20
.^auth 7:12 34:23
.^auto 7:24 30:9
.^ava 19:12 20:51 26:21 33:-26
.^avai 19:12 20:53 26:21 33:-25
.^avi 25:-20 27:45 31:26
.^avis 25:-20 27:45 31:26
.^awa 5:-6 18:-30 20:-23 24:47 28:63 31:4 32:37 33:-60
.^awai 6:14 13:4 18:-16 32:19
.^away 6:-1 24:48 28:64 31:5 32:2 33:-58
.^bac 2:37 6:-24 8:26 9:-32 12:-30 15:-25 16:41 19:4 24:11 25:34 27:28 29:-8 31:-53 32:-8 33:-78
.^back 2:37 6:-24 8:26 9:-32 12:-30 15:-25 16:41 19:4 24:11 25:34 27:28 29:-8 31:-53 32:-8 33:-78
.^bad 25:33 29:-23
.^bad$ 25:33 29:-23
.^bal 4:23 29:-5
.^ban 9:27 25:-39 29:40
.^ban$ 25:-37 29:59
.^bann 9:29 29:-14
.^bar 21:18 29:39
.^bar$ 21:20 25:-9 29:40
.^bas 1:4 27:-4 29:2 31:19
.^bash 1:9
.^be$ 0:17 2:41 3:34 5:-24 6:-35 7:49 8:-56 9:-50 10:-44 11:-69 12:-4 13:-75 14:-34 15:23 16:58 17:-91 18:4 19:-123 20:7 22:24 23:53 25:-14 26:-33 28:-13 29:-21 30:4 31:36 32:-25 33:36 34:-22
.^bec 2:30 9:24 11:-24 16:37 17:47 22:2 29:-47
.^beca 9:28 22:19
.^beco 2:14 11:-9 16:11 17:37 29:-10 33:9
.^bee 2:-60 5:12 6:30 8:5 9:31 10:-42 11:18 12:10 13:37 14:-20 15:7 20:8 22:-20 25:47 28:-25 29:-102 30:4 32:-43 33:-15 34:-48
.^beef 11:33
.^been 2:-49 6:27 8:8 9:38 10:-49 12:19 13:39 15:7 20:12 22:-12 25:23 28:-41 29:-47 30:5 32:-16 33:-17 34:-42
.^bef 1:34 2:-2 3:22 6:8 7:21 8:-6 10:-12 11:10 12:-10 13:-18 14:-2 17:15 18:13 19:42 21:7 22:-18 23:11 24:43 25:-13 26:-1 28:37 29:-3 30:-16 31:-4 32:14 34:-8
.^befo 1:34 3:22 6:9 7:14 10:-10 12:-7 13:-17 14:-1 17:17 18:14 19:40 21:7 22:-17 23:11 24:45 25:-13 28:35 30:-16 31:-4 32:17 34:-7
.^beg 2:-8 3:11 4:59 6:-33 10:-71 12:29 14:-3 17:94 18:-7 20:-24 27:21
.^begi 4:66 10:-30 17:95 20:-22 27:23
.^begu 5:18 12:49 14:-8
.^beh 6:38 10:26 12:-3 14:-19 22:31 33:-23
.^beha 8:14 22:33
.^behi 6:39 10:29 14:-17 33:-14
.^bei 5:22 10:5 27:30
.^bein 5:23
.^bel 33:28
.^beli 33:5
.^ben 7:39 9:-4 22:14 27:30
.^benc 7:40 9:-2
.^bes 17:25
.^best 17:25
.^bet 0:70 1:73 5:70 6:-60 10:15 11:-12 12:-61 15:-29 18:-83 19:14 20:-30 25:-19 27:-31 28:10 29:26 32:35 33:-13 34:-30
.^beta 0:62 1:57 2:-18 5:44 12:-25 20:-19 29:21 34:-6
.^bett 31:6
.^betw 1:15 5:29 6:-15 10:1 18:-17 19:28 27:-12 28:10 29:16 32:41 33:-45
.^big 2:13 14:15 20:39 33:-32
.^big$ 2:14 14:16 20:30 33:-27
.^bil 8:30 22:12
.^bill 8:31 22:12
.^bin 8:26 9:-14 10:47 17:40 34:-16
.^bin$ 8:26 9:-13 17:41
.^bind 10:51 34:-14
.^bis 29:39
.^bise 29:39
.^bit 6:-42 12:42 15:12 18:32 22:16 33:19
.^bit$ 15:13 17:11
.^bite 17:-16 18:36
.^ble 25:39
.^bles 25:5
.^bli 11:-12 22:1 25:52 29:-36
.^blo 1:16 2:16 8:10 12:35 15:5 29:-4 34:-4
.^bloc 1:16 2:16 8:10 12:35 15:9 29:-2 34:-3
.^blog 20:11
.^blu 2:21
.^blue 2:21
.^boa 1:-3 2:69 16:51
.^boar 1:-2 2:10 16:52
.^boat 2:48
.^bon 17:15 20:-20 25:33
.^bonj 17:16 25:8 33:8
.^boo 0:1 4:21 15:20 20:20 29:62
.^book 0:2 15:21 20:21 29:38
.^boot 4:20 29:18
.^bos 1:16 9:-8 10:6 11:-22 14:6 16:3 17:-11 20:2 25:-5 26:-17 27:13 29:-16 33:-5 34:57
.^boss 1:16 9:-8 10:6 11:-22 14:6 16:3 17:-11 20:2 25:-5 26:-17 27:13 29:-16 33:-5 34:57
.^bot 5:-38 10:-15 11:40 17:-26 18:-15 23:5 25:45 29:-45 31:42 33:58
.^bot$ 10:-35 11:41 23:7 25:47 29:-80 31:23 33:10
.^both 31:11 33:38
.^bou 9:50 27:3 29:-41
.^boun 9:51 29:-40
.^bra 1:27 2:-9 5:32 6:-47 7:3 8:-26 9:-35 10:31 12:46 20:-12 29:29 31:-10
.^bran 1:27 2:-10 5:35 6:-27 9:-2 10:33 12:17 20:-11 29:36 31:-9 33:1
.^bre 8:21 9:9 10:-38 12:-39 13:40 17:7 18:13 21:46 22:24 28:-15 29:-54 32:-9
.^brea 8:21 9:9 10:-38 12:-39 13:40 17:7 18:13 21:46 22:24 28:-15 29:-54 32:-9
.^bri 12:-4 25:20 32:51
.^brie 24:-3 32:14
.^brin 12:-3 25:22 32:20
.^bro 22:30 25:27 29:20 34:-37
.^brok 2:3 22:31 29:32 34:-40
.^bud 3:14 8:-17 29:39 33:-2
.^budg 3:14 8:-17 29:39 33:-2
.^bue 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
.^buen 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
.^bug 1:33 2:3 5:45 8:-28 12:-77 16:5 17:39 18:-10 24:18 27:-6 28:-2 29:28 33:-76 34:10
.^bug$ 1:35 5:29 8:-19 12:-20 20:-7 24:27 25:10 27:-1 29:35 33:-37 34:18
.^bugf 2:23 5:2 20:33
.^bugs 17:38
.^bui 4:11 5:31 12:-26 14:-20 15:2 17:-23 20:3 25:23 29:34
.^buil 4:9 5:31 12:-26 14:-20 15:4 17:-22 20:3 25:23 29:35
.^bum 2:60 10:2 12:18 13:-9 15:-28 22:16 29:-29 33:35
.^bump 2:60 10:2 12:18 13:-9 15:-28 22:16 29:-29 33:35
.^bus 10:22 18:-17 20:-22 25:53 29:7 31:-16 32:7 33:-7
.^bus$ 18:-7 25:26 29:16 31:-13
.^busi 10:22
.^busy 20:-15 25:26 32:12
.^but 1:-16 2:24 7:-27 8:16 10:15 11:-5 12:4 13:-16 14:-6 15:22 16:-5 17:1 18:-9 22:-34 25:-12 26:3 31:17 33:18 34:7
.^but$ 1:-7 7:-23 8:20 13:-13 14:-4 15:32 17:7 22:-32 25:-4 26:7 29:4 31:18 32:3
.^butt 2:7 10:23 20:5 29:-17
.^buy 29:33 31:-2
.^buy$ 29:33 31:-2
.^by$ 0:-19 1:-23 2:-35 6:27 7:26 10:70 13:7 14:-34 16:88 17:-13 18:-10 19:-18 22:23 23:18 24:-35 28:-28 29:-19 33:1
.^bye 25:48
.^bye$ 25:48
.^ca$ 20:15
.^cad 3:17 29:-24 33:10
.^cade 3:17
.^cal 0:1 1:60 2:-94 3:-48 4:46 6:-80 8:-43 9:-73 10:-61 13:-59 14:42 17:-60 18:13 19:63 20:-105 22:-53 26:48 27:-24 28:-34 29:13 31:-36 32:-15 33:26 34:34
.^cale 0:7 1:25 2:-29 4:23 5:-26 6:-1 8:-28 9:-2 10:-21 12:-13 13:-21 14:51 16:4 17:-22 18:27 19:34 20:-14 22:-27 24:-21 25:-40 26:53 28:-5 29:-21 31:-28 33:19
.^call 1:30 2:-8 4:13 5:5 6:-22 10:-3 12:3 14:-41 19:38 20:-23 29:42 31:-1 32:-24 34:36
.^cam 2:3 10:31 16:19 19:50 20:-11 23:30 33:-18
.^camb 2:14 16:20
.^came 10:34 19:52 20:-9 23:31
.^can 0:44 2:52 3:8 4:-3 5:-24 7:2 8:40 9:-103 11:16 12:17 13:-110 15:-26 16:-6 17:12 18:-65 19:-80 22:26 24:16 25:-78 26:4 27:-1 29:-2 30:-13 32:-102 33:32 34:7
.^can$ 0:3 1:-11 2:53 3:15 4:-6 5:-115 7:6 8:32 9:-121 10:-17 11:22 12:24 13:-88 15:-15 17:18 18:-15 19:-109 20:21 21:4 22:35 23:7 25:-57 26:9 28:-9 29:-11 30:-10 31:-37 32:-62 33:10 34:25
.^canc 24:14 27:-24 29:6 31:24
.^cand 0:24 5:4 10:21 18:-13 20:-52 28:30 29:-33 33:25
.^cap 29:6
.^capi 29:7
.^car 7:2 10:-42 21:10 22:-2 29:22 34:33
.^care 10:-14 34:36
.^cas 15:4
.^case 15:4
.^cat 9:-33 29:45
.^ce$ 6:19 10:-7 12:29 20:10 29:-19
.^ceo 29:31 34:-26
.^ceo$ 29:31 34:-26
.^cha 0:-101 2:9 3:-69 4:-50 5:-128 6:-44 9:-4 13:3 15:37 17:-141 18:-103 19:-116 20:-7 21:41 23:37 24:11 26:22 27:63 29:-6 30:3 31:5 32:-109 34:62
.^chai 29:37 33:44
.^chan 0:-39 2:14 3:-32 4:-20 5:-89 6:-23 11:11 13:14 14:-76 15:42 16:4 17:-98 18:-58 19:-79 20:-40 21:47 24:2 26:28 27:75 29:-5 30:11 31:5 32:-83 33:-23 34:28
.^char 11:-2 14:25 25:2 34:45
.^chas 23:30 31:-10
.^chat 23:16 31:32
.^che 1:18 4:-8 5:32 7:-11 8:20 11:23 15:-7 16:-2 17:-46 18:-4 20:8 21:3 25:11 28:19 29:15 33:-4 34:-6
.^chec 0:-17 1:20 6:3 7:-4 10:-4 11:19 17:-34 20:6 27:3 28:8 29:5 33:-3 34:10
.^chee 5:9 8:10 10:-4 12:1 13:2 15:-3 17:-10 20:5 25:27 27:-7 28:10 34:-15
.^cher 2:33 10:34 11:-16 29:7
.^chi 6:-6 9:-2 21:43 22:22 25:-9 28:11 29:-43 32:2 34:70
.^chie 21:18 22:23 29:-13
.^chil 28:14 32:7
.^chr 25:22 28:-32 29:13
.^chri 25:22 28:-32 29:18
.^ci$ 2:54 9:-11 12:-21 16:23 23:-13 25:-25 27:21 29:90 31:-8
.^cir 15:36 19:-9
.^circ 15:36 19:-9
.^cla 0:8 1:-14 12:10 15:4 17:2 29:-12 32:4
.^clai 12:13 15:7
.^clas 0:9 1:-7
.^cle 2:20 6:12 12:-23
.^clea 2:17 22:2
.^clf 29:-20 33:49
.^clf$ 29:-20 33:49
.^cli 0:-17 1:-40 2:22 6:22 10:42 12:13 15:19 16:15 18:-15 19:-8 20:-31 22:25 28:-6 29:-92 33:27 34:21
.^clie 0:-16 1:-39 2:16 6:22 10:36 12:16 15:20 16:15 18:-14 19:-6 20:-28 22:25 24:1 28:-6 29:-68 33:22 34:22
.^clo 2:-2 4:41 5:-10 6:22 7:-43 8:27 9:-84 10:-70 12:45 14:-59 17:19 18:47 20:-97 22:-33 25:-42 27:-15 28:97 29:7 32:-18
.^cloc 10:-4 28:68
.^clon 4:46 17:39 18:-21
.^clos 1:6 6:28 7:-29 8:5 9:-43 10:-28 12:36 14:-13 18:82 20:-76 22:-15 28:37 29:4
.^clu 17:1
.^clue 17:1
.^cod 2:20 5:2 10:33 12:15 17:3 18:-33 20:-22 33:22
.^code 2:21 10:37 12:18 17:5 18:-8 20:-20 33:23
.^cof 25:45 29:20 34:-25
.^coff 25:50 29:4 34:-18
.^col 33:15
.^coll 33:6
.^com 2:-16 4:-11 9:-26 10:-18 11:47 12:8 13:-45 17:39 18:63 19:25 20:12 21:56 22:-60 25:-46 26:-111 27:-21 28:-27 29:64 31:-94 32:9 33:5 34:-112
.^come 2:-22 5:-5 12:28 18:62 21:52 25:-32 28:-5 29:3
.^comi 5:15 14:-36 17:41 18:5 20:37 32:49 34:-29
.^comm 11:68 14:-1 17:15 25:1 29:9 32:-3
.^comp 4:-29 11:-66 12:-18 14:27 19:28 20:-19 25:-27 29:84 33:18
.^con 1:3 2:-21 7:11 9:30 10:61 11:-85 13:-101 16:-50 17:59 18:-63 19:-41 20:-34 21:33 24:-35 25:28 27:-13 29:10 31:-26 34:35
.^con$ 5:30
.^conc 9:18 10:48
.^cond 9:30 29:3
.^conf 10:11 21:1 29:24
.^cong 25:72
.^cons 2:-6 8:18 10:50 21:18 29:-30
.^cont 11:-16 17:72 29:17 34:51
.^conv 7:16 21:36
.^coo 5:19 8:4 12:-1 25:17 29:-33 34:53
.^cook 5:2 25:6
.^cool 2:10 25:13
.^coor 34:44
.^cop 4:9 14:-24 26:8 33:5
.^copy 4:9 14:-24 26:8 33:5
.^cor 2:30 6:-39 10:-62 16:26 17:13 18:28 20:24 21:1 32:-3 33:19
.^corr 2:37 6:-34 10:-16 16:26 20:27 21:2 33:43
.^cos 10:31 18:-22 26:27 29:15 32:25 33:-10
.^cost 18:-9 26:28 29:34
.^cou 0:2 2:10 8:-42 9:-7 10:39 11:-49 12:-16 13:46 18:-39 19:-34 20:-52 22:30 24:-1 27:26 28:79 29:-11 30:-16 31:14 32:-21 33:-2 34:-70
.^coul 0:6 2:19 11:-36 12:-4 14:7 16:15 18:-17 20:-8 21:4 22:42 34:-18
.^coun 8:-37 10:54 13:27 25:-8 27:25 28:93 29:-67 31:20 33:-31
.^coup 6:26
.^cour 13:11
.^cov 2:-12 8:6 10:42 25:8 29:20 33:-15
.^cove 2:-10 8:6 10:38 25:8 29:20 33:-14
.^cra 2:30 22:6
.^cras 2:21 22:8
.^cre 1:33 3:47 4:20 11:6 29:14 34:21
.^crea 1:33 3:37 4:25 11:6 29:15 34:21
.^cri 15:40
.^crit 10:1 15:40
.^cro 16:-10 29:12
.^cron 16:-10 29:13
.^cry 8:8 29:-11
.^cryp 8:8 29:-11
.^css 2:36 11:-9
.^css$ 2:36 11:-9
.^cur 2:-1 4:8 5:75 12:51 20:7 26:5 29:-44
.^curr 2:-1 4:8 5:70 12:52 26:5
.^cus 0:3 1:-1 2:6 4:-4 6:4 9:-9 12:1 15:19 20:38 21:4 24:-16 28:8 29:16
.^cust 0:4 1:-1 2:7 4:-4 6:5 9:-9 12:1 15:20 20:38 21:4 24:-15 29:16
.^cut 1:40 2:28 5:18 6:51 9:-18 12:-56 15:-11 16:-39 18:30 21:8 24:-38 25:-54 27:-8 29:-2 31:45 33:17
.^cut$ 2:36 5:38 6:34 9:-4 12:-15 20:3 25:-16 28:-10 31:52 33:-12
.^cuto 1:25 6:9 10:-19 14:15 18:46 21:15 22:-18 24:-9 29:-22 33:40
.^cve 22:46 29:61
.^cve$ 22:43 29:55
.^cyc 1:-62 2:-29 3:106 4:93 5:38 6:-54 7:-43 9:-68 11:-1 12:-47 13:9 14:49 16:-74 17:-31 18:-86 19:81 20:-24 22:-61 24:-32 25:-69 27:-60 29:-134 31:-64 32:-80 34:18
.^cyce 3:40 4:11 16:-11 19:25 29:-31 34:4
.^cycl 1:-54 2:-19 3:84 4:81 5:38 6:-48 7:-33 9:-34 12:-24 14:33 16:-38 17:-15 18:-80 19:63 20:-14 22:-44 24:-15 25:-64 27:-35 29:-74 31:-27 32:-59 34:2
.^cyy 3:27 5:4
.^cyyc 3:27 5:4
.^czy 2:42 6:41 12:30 17:-5 29:-4 33:-27
.^czy$ 2:42 6:41 12:30 17:-5 29:-4 33:-27
.^dae 14:45 25:-15
.^dai 24:6 27:16
.^dail 24:6 27:16
.^dan 3:12 4:-1 6:12 8:13 9:5 10:-1 11:-4 12:7 13:-7 14:7 16:-6 17:-3 19:4 20:7 21:3 25:18 29:-21 33:-11 34:-6
.^dank 3:13 6:13 9:6 11:-4 12:9 13:-7 14:7 16:-4 17:-3 18:-3 19:5 20:7 21:3 25:21 29:-15 33:-3 34:-5
.^dar 6:-1 9:31
.^dark 6:-1 9:31
.^das 5:-8 9:2 22:23 29:34
.^das$ 2:10 5:-4 29:55
.^dash 9:10 22:9
.^dat 0:12 2:-171 3:-6 4:5 5:-150 6:-25 7:-67 8:-43 9:-150 10:-222 11:9 12:-130 13:-58 14:44 15:46 16:5 17:-110 18:31 19:60 20:95 21:-93 22:-43 23:-71 24:-116 25:-159 26:21 27:-13 28:-53 29:2 30:-96 31:-60 32:14 33:77 34:-24
.^data 16:6 29:43
.^date 0:14 2:-179 3:-5 4:11 5:-129 6:-18 7:-56 8:-32 9:-136 10:-192 11:11 12:-102 13:-35 14:39 15:41 17:-87 18:37 19:65 20:79 21:-71 22:-83 23:-61 24:-102 25:-145 26:23 27:-7 28:-33 29:-10 30:-87 31:-50 32:16 33:71 34:-16
.^day 1:40 2:-94 6:-69 7:-27 8:-113 10:-31 11:-87 12:-74 13:-88 14:-37 15:-43 16:74 17:3 18:-70 19:25 20:67 21:-56 24:62 25:22 26:-8 27:-130 28:64 29:-56 30:-7 31:-36 32:29 33:36 34:-68
.^day$ 1:1 2:-3 5:-76 6:-67 12:-44 15:-78 16:33 17:20 18:-27 19:24 20:90 22:-18 25:46 27:-60 28:-22 29:-53 31:-46 32:-6 33:78
.^days 1:34 2:-78 4:-15 5:8 8:-1 10:-96 16:46 18:-20 20:-87 21:-32 22:28 23:5 24:67 25:-107 27:-12 28:88 32:67 33:-84 34:-16
.^db$ 29:41
.^de$ 5:-5 6:-30 9:33 10:-75 12:28 14:-14 16:13 17:39 18:-5 19:-47 20:19 24:34 25:-39 28:28 29:-80 31:48 32:1 33:-12
.^dea 0:45 1:29 2:-5 4:-3 5:-79 6:11 8:-51 9:-16 11:8 12:-62 13:-34 14:21 15:-7 16:-16 17:-12 18:47 19:-36 20:-74 25:8 27:2 28:-6 29:-45 32:12 33:32 34:-21
.^deac 31:31
.^dead 0:32 1:29 5:-47 6:17 8:-12 10:-8 11:18 12:-55 14:22 15:-15 16:-10 17:-13 18:27 19:-26 20:-66 27:11 31:-47 32:17 33:39 34:-15
.^deal 0:11 10:36 18:21 29:-39
.^dear 25:28
.^deb 2:22 7:5 8:19 10:-30 25:24 29:64 31:-24 33:-13
.^deb$ 29:24
.^debd 7:10
.^debi 25:18 29:33 33:-7
.^debu 8:27
.^dec 1:-27 2:-67 3:13 5:-34 6:-29 7:36 8:14 9:22 11:-43 16:37 18:23 21:7 22:-87 25:-40 29:-38 34:63
.^deci 2:-19 3:15 6:-16 7:46 9:44 16:14 21:13 22:-56 25:-18 29:-80 34:65
.^deck 14:7 18:39 29:-15 33:25
.^decl 8:26 9:-16 13:5 29:3
.^ded 1:21
.^def 0:9 1:-15 6:-29 10:108 12:17 23:42 28:-32 29:-41 33:-21
.^defa 23:43 29:-7
.^defi 0:3 10:72
.^del 8:33 15:67 16:29 18:12 19:-17 23:-17 25:-50 29:4 31:23 33:-3
.^dela 15:71 16:35 33:-8
.^dele 18:12 23:-12 29:26 31:32
.^deli 5:1 8:48 25:-24 27:2 29:-31
.^dem 1:17 11:16 21:18 25:-12 27:13
.^dem$ 27:20
.^dema 9:-1 21:20 34:1
.^demo 1:22 11:26 29:-5
.^den 7:42 8:43 9:-23 13:1 20:-9 33:17
.^den$ 4:6 27:13
.^deni 13:35
.^dent 29:26
.^deny 7:30 8:43 13:-10
.^dep 2:59 5:-45 6:-44 9:-11 10:10 11:-48 12:65 17:-30 28:28 33:61 34:32
.^dep$ 2:27 28:15 29:-24
.^depe 2:20 10:25 12:28 25:19 29:-54 33:25
.^depr 2:7
.^deps 12:3 33:6
.^depu 34:30
.^der 6:11 9:36 10:7 13:42 19:-13 33:8
.^der$ 9:21 10:10 29:-15 33:17
.^dero 13:31
.^des 2:-19 5:34 9:12 10:34 13:13 14:-22 17:28 19:-15 20:-19 22:6 25:-55 31:57 33:-8
.^des$ 5:3 9:17 16:5 31:10
.^desc 5:1 10:46 17:31 33:-9
.^desi 29:2
.^desp 13:8 22:29
.^det 31:13
.^deta 31:14
.^dev 2:-42 4:1 5:103 6:-7 9:-1 10:29 11:-58 17:25 18:-44 20:-32 25:-40 27:46 29:-1 30:26 31:6 34:-33
.^dev$ 5:43 11:-4 17:24 18:-28 26:4 27:46 28:-2 29:-15 30:29 31:4 34:-18
.^deve 2:-5 4:10 5:59 10:12 29:-9
.^devs 29:21
.^dia 9:23 22:2 29:-13
.^dial 9:24 22:5 29:-6
.^did 5:18 6:84 8:-47 9:62 10:-97 11:-1 12:30 13:49 14:-63 15:-7 16:-29 17:-2 18:-48 19:64 20:-59 21:-70 22:-13 23:40 24:-14 28:-52 29:-28 30:45 31:-53 32:-6 33:-38 34:7
.^did$ 5:18 6:84 8:-47 9:62 10:-97 11:-1 12:30 13:49 14:-63 15:-7 16:-29 17:-2 18:-48 19:64 20:-59 21:-70 22:-13 23:40 24:-14 28:-52 29:-28 30:45 31:-53 32:-6 33:-38 34:7
.^die 12:13 19:14 29:-61 33:12 34:18
.^die$ 12:15 19:14 29:-59 33:14 34:19
.^dif 10:83
.^diff 10:83
.^dig 2:-7 26:33 27:62 29:-23 30:6 31:27
.^dige 2:-7 26:33 27:63 29:-22 30:6 31:27
.^dir 2:-2 3:13 6:7 8:2 9:3 10:11 11:-5 12:5 13:-7 14:14 16:-9 19:4 20:7 23:27 25:-3 33:-21 34:-7
.^dir$ 3:14 6:13 8:4 9:7 11:-1 12:9 13:-5 14:14 16:-4 18:-1 19:5 20:7 21:3 25:-3 29:-4 33:-3 34:-4
.^dire 10:41 23:13 33:-11
.^dis 1:-16 5:-27 7:12 9:-29 11:-30 25:-26 27:6 29:38 31:48
.^disa 31:56
.^disc 29:18 30:4
.^disk 28:-22 29:58
.^dist 7:1 10:5 27:31 28:23 29:-39 31:19
.^dm$ 27:97 33:-32
.^dms 2:-28 11:36 25:-30 26:48 27:9
.^dms$ 2:-28 11:36 25:-30 26:48 27:9
.^dni 28:62 29:-20
.^dni$ 28:62 29:-20
.^do$ 0:30 1:-42 2:4 3:59 4:-8 5:-55 6:-69 7:5 9:-60 10:25 11:30 12:-19 13:-94 14:-36 15:36 16:-3 17:27 18:-18 19:-106 20:8 21:24 22:-122 23:28 24:-17 25:-54 26:29 27:-156 28:35 29:18 30:53 32:-2 33:-14 34:32
.^doa 2:37
.^doab 2:37
.^doc 0:80 1:68 2:52 5:-18 6:-11 9:-82 10:-12 11:6 12:-81 15:-64 16:-65 17:62 19:-25 21:-32 22:-10 23:-6 24:10 25:-8 27:11 28:-79 29:30 30:-7 31:15 33:-9 34:4
.^doc$ 2:12 17:26 21:-47
.^docs 0:59 1:41 2:32 10:-29 12:-28 15:-20 16:-41 17:30 18:-1 26:3 27:13 29:7 31:14 33:-9
.^docu 0:17 3:4 5:-9 11:13 12:-6
.^doe 0:-33 1:-21 2:26 5:1 6:-11 7:19 9:28 10:41 11:21 13:-8 14:17 15:-31 16:-48 17:-3 18:-19 19:-51 20:29 22:-51 24:-35 25:-71 26:37 27:-38 28:-2 29:34 30:-35 32:5 33:9 34:-40
.^does 0:-33 1:-21 2:26 5:1 6:-11 7:19 9:28 10:41 11:21 13:-8 14:17 15:-31 16:-48 17:-3 18:-19 19:-51 20:29 22:-51 24:-35 25:-71 26:37 27:-38 28:-2 29:34 30:-35 32:5 33:9 34:-40
.^doi 5:59 9:15 33:10
.^doin 5:36 9:16 33:12
.^don 6:70 9:-1 10:-8 14:-38 16:-5 17:37 20:19 22:11 29:-21 33:-29
.^done 6:70 9:-1 10:-8 14:-38 16:-5 17:37 20:19 22:11 29:-21 33:-29
.^doo 6:19 22:15 29:-60 32:7 33:11
.^door 6:35 22:15 29:-57 33:11
.^dow 2:-7 7:-10 8:55 9:9 11:-44 12:8 16:20 17:-33 18:10 20:7 25:-51 27:-53 29:37 31:39 33:41
.^down 2:-7 7:-10 8:55 9:9 11:-44 12:8 16:20 17:-33 18:10 20:7 25:-51 27:-53 29:37 31:39 33:41
.^dra 4:39 12:34 14:17 20:3 29:-2
.^draf 4:21 20:8
.^draw 12:35 14:28
.^dre 11:-17 25:31
.^drea 6:1 11:-16 25:31
.^dri 2:65 8:15 13:-19 21:4 29:-29 33:13
.^driv 2:56 8:16 29:-20 33:15
.^dro 2:23 20:19 24:38 29:-17 30:22 31:28
.^drop 2:24 20:19 24:38 29:-15 30:22 31:14
.^due 6:-35 10:-9 24:57 25:-42 28:-22 29:-44 32:96 33:33
.^due$ 6:-35 10:-9 24:57 25:-42 28:-22 29:-44 32:96 33:33
.^dum 10:27 14:29
.^dumb 10:28
.^dump 14:29
.^dur 2:83 6:24 9:25 10:-18 12:-69 17:8 29:-35 31:41
.^durc 6:6 9:28 29:-20
.^duri 2:90 10:-17 12:-25 17:5 31:42
.^dus 6:28
.^dut 34:30
.^duty 34:31
.^eac 27:32
.^each 27:32
.^ear 3:2 5:-1 6:-7 10:21 11:-23 15:16 16:14 18:35 19:20 21:15 23:59 28:-10 29:-33 33:-67
.^earl 3:7 6:-4 11:-18 15:17 16:14 18:36 19:15 21:15 23:56 28:-1 29:-29 33:-58
.^eart 10:34
.^eas 17:54 21:6
.^easy 17:54
.^eat 17:-5 25:50
.^eat$ 17:-5 25:50
.^ece 22:1
.^ecep 22:1
.^edi 2:20 11:-22 29:20
.^edit 2:20 11:-22 29:20
.^een 2:11 24:18
.^een$ 2:11 24:18
.^eff 12:56
.^effe 12:56
.^eig 10:32
.^ein 1:54 9:-18 16:43 21:36 33:-29
.^ein$ 1:8
.^eine 1:16 9:-13 16:40 21:37
.^el$ 6:12 16:22 18:7 25:-17 29:32
.^ele 29:51
.^els 11:34 25:2 31:25
.^else 11:34 25:3 31:25
.^ema 5:-18 26:40 27:10 29:28
.^emai 26:40 27:13
.^emo 9:10 10:16 33:11
.^emoj 9:10 10:16
.^emp 6:2 10:8
.^en$ 5:77 6:-5 10:-22 12:1 13:8 14:-15 18:8 29:-13
.^ena 27:7
.^enab 27:7
.^end 1:2 4:38 14:-4 16:14 19:3 20:16 21:18 22:-12 28:-59 29:20 32:47
.^end$ 1:3 2:-46 4:11 20:18 21:19 22:-9 28:-17 32:49
.^ende 14:-5 19:12
.^endi 4:9
.^endp 2:26
.^ends 28:-20 29:21
.^eng 17:30 25:35 29:-18
.^engi 17:32 25:12 29:-10
.^engl 25:6
.^eno 2:11 6:-1 7:22 31:54 33:-8
.^enou 2:11 6:-1 7:22 31:54 33:-8
.^ent 1:63 2:14 5:7 6:-28 7:41 11:16 12:-2 14:-21 24:-20 33:-25 34:22
.^enta 7:10 15:4
.^ente 1:34 5:19 11:26 14:-22 29:7
.^enti 7:16 9:-2
.^entr 1:18 2:9
.^ents 9:17 34:16
.^env 20:14
.^envi 17:1 20:15
.^eol 10:71 11:-17 19:-21 20:-9 29:18
.^eol$ 10:71 11:-17 19:-21 20:-9 29:18
.^epo 14:-24 19:83 28:-38
.^epox 14:-24 19:82
.^eri 31:28
.^erin 31:28
.^err 2:38 10:-26 29:50
.^erro 2:38 10:-6 29:35
.^ers 20:8
.^esc 20:7 34:12
.^est 5:21
.^eta 5:88 10:-62 11:-59 16:-24 20:84 25:-41 28:5 29:-53 33:43
.^eta$ 10:-17 16:-24 20:86 25:-10 28:6 29:-10 33:46
.^etap 5:70 10:-16 29:-9
.^eve 0:-3 2:-13 3:-35 6:-18 10:-16 13:19 14:79 18:10 20:-39 21:24 24:61 25:22 26:-5 27:39 28:-35 29:-51 30:-23 31:1
.^eve$ 24:48 27:-8
.^even 5:-33 10:-36 12:-25 15:9 18:32 21:59 22:19 25:7 29:-8 32:22
.^ever 0:-47 1:-4 2:-7 3:-9 5:30 6:-5 12:33 13:31 14:82 16:2 20:-21 22:-17 24:11 25:10 27:45 28:-27 29:-17 30:-5 31:6 32:-27 33:-5
.^exa 7:40 8:-11 10:22 11:37 28:4 29:-58 33:32
.^exac 10:34 25:11 28:8 29:-17 33:35
.^exam 7:41 11:38 25:-17
.^exc 2:-12 5:-4 8:10 9:49 10:-5 13:57 14:-4 17:-2 21:61 22:37 29:-41 31:-14 33:-36 34:18
.^exc$ 8:-5 9:45 13:34 22:16 29:-18
.^exce 2:-11 4:-18 5:-36 6:-7 8:27 9:34 12:-42 13:46 16:-34 17:-64 20:-29 21:68 22:36 27:11 29:-26 32:-30 33:-48 34:21
.^excu 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
.^exe 10:3 12:-18 13:40 22:72 29:-40 34:-6
.^exec 22:21
.^exem 10:7 12:-15 13:42 22:46 34:-2
.^exi 3:23 5:-3 6:4 11:15
.^exis 3:23 5:-2 6:4 11:25 29:-12
.^exp 6:43 9:40 10:107 17:48 19:-46 20:27 25:-47 29:-33 32:-42 33:-27 34:-31
.^expe 17:23 20:56 33:19
.^expi 6:57 9:31 13:3 32:-5
.^expl 10:86 11:31 13:-8 17:6 29:-7
.^ext 0:27 1:33 2:-38 6:-36 8:5 15:17 22:46 24:-3 28:-2 34:-10
.^exte 6:-20 8:10 15:21 22:20 33:4 34:-6
.^extr 0:31 1:41 22:3
.^fai 29:57
.^fail 29:58
.^fal 10:6 18:-5 32:70 33:20
.^fall 10:7 18:-4 32:71 33:21
.^fan 17:13 25:10
.^fang 17:25
.^far 5:22 6:1 10:-23 12:-18 13:64 14:-24 20:-15 23:41 25:6 28:69 29:-79 33:-16
.^far$ 5:23 6:1 10:-21 12:-17 13:65 20:-14 23:41 28:70 29:-51 33:-14
.^fav 0:23 12:-12 25:20 27:-3 29:-33 31:20 34:-9
.^favo 0:23 12:-12 25:20 27:-3 29:-33 31:20 34:-9
.^fea 0:-62 1:-28 2:18 3:-26 5:7 6:6 7:-54 9:-74 10:15 11:5 13:-2 14:-78 15:4 16:13 18:-8 19:34 20:-50 21:-4 22:12 24:1 27:-17 28:29 29:-81 30:-27 31:-12 32:-70 33:68 34:3
.^feaa 33:9
.^feat 0:-57 1:-18 2:12 3:-18 5:18 6:11 7:-49 9:-58 10:18 11:5 13:-1 14:-51 15:6 16:15 19:30 20:-43 21:-1 22:6 24:2 27:-16 28:21 29:-48 30:-18 31:-12 32:-60 33:42 34:5
.^feau 28:1 29:-10 33:38
.^feb 4:29
.^feb$ 4:21
.^fed 20:9 29:11
.^fedo 20:9 29:11
.^fee 10:27 12:20 14:-28 17:46 26:67 27:21 28:6 29:-58 33:-19
.^feed 14:-26 26:69 27:34
.^feez 10:32 12:11
.^fer 12:19
.^fere 12:19
.^fet 10:-14 12:7 16:4 23:1 29:-54 33:52
.^feta 33:1
.^fetu 10:-14 12:8 16:4 23:1 29:-14 33:33
.^few 26:-20 30:48 32:20
.^few$ 32:21
.^fewe 26:-19 30:48
.^ff$ 0:-39 1:-65 3:-3 4:-27 5:-5 8:-66 9:-154 10:28 11:-72 12:13 13:-114 14:-45 15:77 16:103 19:34 20:-143 21:-74 22:-2 24:6 25:-127 26:-44 27:-15 28:45 29:-269 33:60
.^ffe 2:-84 6:-46 8:3 9:30 10:27 11:22 13:35 14:-13 19:-46 21:104 22:77 24:-36 27:-70 28:-34 29:-130 33:-85 34:-21
.^ffe$ 2:-69 6:-34 8:11 9:48 10:46 11:16 13:-102 14:-5 19:-18 21:76 22:87 24:-11 27:-44 29:-80 33:-26 34:-6
.^ffes 9:-25 10:-27 13:103 21:48 33:-21
.^fig 33:9
.^fil 2:-36 9:27 10:-41 11:-13 13:25 18:21 19:-3 21:59 22:43 34:-53
.^file 2:-5 9:22 11:-5 13:32 21:15 22:52 29:29 34:-33
.^fili 21:37
.^fill 18:29 21:23 29:-37
.^fin 0:-66 2:54 3:-80 5:-24 6:25 8:17 9:-127 10:20 11:-114 13:-50 16:1 17:-5 18:-8 20:43 21:6 22:-15 23:-37 24:26 26:-82 27:1 28:4 29:-28 30:-27 31:-6 33:14
.^fina 0:-16 5:-13 6:27 10:27 14:-16 16:12 17:-14 19:8 20:38 22:-39 23:-13 24:14 27:5 29:-111 32:-40 33:22
.^find 7:3 17:5 21:16 22:-3 29:29
.^fine 2:61 8:60
.^fini 2:8 8:-1 12:18 24:18 28:8 32:2 33:-15
.^finl 20:14 33:12
.^finn 6:8
.^fir 1:-9 2:-28 5:-4 8:-14 9:-28 10:-25 14:-7 17:93 18:85 21:8 29:-20 33:25 34:-22
.^firs 2:-17 4:1 9:-8 10:-44 16:-13 17:90 18:79 20:-11 21:10 25:-10 33:34 34:-20
.^fiv 1:3 10:1 16:24 25:13
.^five 1:3 10:1 16:24 25:13
.^fix 1:-39 2:45 5:26 6:-37 8:11 10:2 13:-31 16:59 17:31 22:31 25:-5 33:-12
.^fix$ 1:-21 2:31 7:-9 8:2 12:-52 16:63 17:39 21:7 22:17 33:-55
.^fixe 2:18 5:-20 10:20 12:9 29:26
.^fixi 2:-13 5:38
.^fla 11:1 19:96 24:28 28:-6 33:-43
.^flag 11:6 12:2 24:33 29:-11
.^flam 19:97 33:-26
.^fli 29:2
.^flig 29:2
.^flo 2:1 29:14
.^floo 29:17
.^flow 12:6
.^fol 1:15 4:37 8:-20 10:-37 14:-12 15:-23 16:-28 18:37 19:-23 20:7 22:-23 24:39 26:70 27:55 29:-6 30:7 32:-3 33:-34 34:-40
.^folk 0:4 1:1 3:-8 4:8 8:-10 9:2 11:-4 16:-2 17:13 20:3 24:9 25:5 27:-9 29:-1 30:11
.^foll 3:16 4:14 10:-49 11:14 14:-47 16:-1 17:-18 18:57 24:26 25:-21 26:59 27:67 28:-4 32:-18 33:-55 34:-16
.^foo 25:-10 29:35 33:3
.^foo$ 25:-9 29:43
.^fooc 33:5
.^for 1:15 3:-3 4:30 5:-14 6:5 7:-19 8:13 11:8 12:54 13:3 14:-19 15:2 17:-32 19:-29 20:2 21:54 22:39 23:-22 25:-22 27:9 28:2 29:14 30:-35 32:36 33:17 34:13
.^for$ 1:9 2:-10 4:28 5:-7 6:17 7:-7 8:13 10:5 11:4 12:-17 13:20 14:-20 15:-35 16:-15 17:-6 18:-9 19:-21 20:11 21:47 22:60 24:-20 26:5 27:5 28:10 30:-6 32:5 33:27 34:12
.^forb 2:17 10:-2 12:5
.^forc 6:-27 12:96 33:-21
.^forg 4:17 6:-1 7:-4 9:18 10:1 11:12 12:11 14:4 16:16 17:-20 18:9 19:-6 22:-9 23:-24 24:32 29:-7 30:-15 32:4 33:9
.^form 11:40 14:-10 19:20 21:35
.^fort 28:18 32:10
.^forw 15:12 29:33
.^fos 20:-5 25:21 29:21 33:-8
.^fosd 20:-5 25:21 29:21 33:-8
.^fou 3:21
.^four 3:21
.^fpf 6:26 10:29 16:1 20:-16 29:-53 33:47
.^fpf$ 6:26 10:29 16:1 20:-16 29:-53 33:47
.^fre 0:14 1:7 2:-1 3:-78 4:19 5:-101 6:2 7:-59 10:10 12:37 13:5 14:4 15:3 16:16 17:24 19:2 20:-95 21:-11 22:25 23:3 25:5 26:-12 27:19 28:5 29:9 30:-103 31:6 33:-8 34:-2
.^free 0:17 1:10 3:-46 5:-68 7:-43 10:15 11:-6 12:31 13:6 14:6 15:5 16:14 19:3 20:-79 21:-8 22:12 24:5 25:13 26:-7 27:14 28:9 30:-59 31:9 33:-3
.^fren 29:14
.^fres 4:19 5:-5 17:43 18:-1
.^frez 12:15 29:29 33:-10
.^fri 0:-17 1:39 2:2 7:-27 8:-37 9:-17 10:-24 12:-67 14:-5 16:42 18:-5 24:42 25:26 27:-34 29:67 31:-34 32:80
.^fri$ 32:24
.^frid 0:-9 1:40 7:-20 10:-15 12:-65 16:40 24:37 27:-23 29:60 32:56
.^frie 8:-31 25:19 29:7
.^fro 4:5 5:-8 8:32 9:-45 10:8 11:-11 12:104 14:18 15:-101 16:-8 17:-33 19:30 20:-119 21:-15 22:12 24:-11 25:44 26:-95 28:-16 29:24 31:14 33:-45 34:-63
.^from 1:5 4:10 6:-47 8:43 9:-3 10:29 12:-49 14:28 15:-37 19:37 20:-58 21:-5 25:8 26:-34 27:-8 28:-3 29:12 30:2 31:46 34:-4
.^fron 18:13 27:9
.^froz 5:-50 6:6 12:100 17:-27 18:-27 22:22 25:37 29:28 31:-28 33:-13
.^frr 14:19 17:5 18:-13 25:31 29:-48
.^frre 14:21 17:11 18:-12
.^frro 25:22
.^ful 14:58 18:30 28:20
.^full 14:58 18:30 28:20
.^fun 2:72 5:-53 11:14 12:-49 17:-1 20:-7 25:102 29:-56 33:17
.^func 11:30 33:22
.^funn 25:30
.^fur 31:45
.^fut 18:15
.^futu 18:15
.^ga$ 1:-5 2:-2 5:-5 6:17 9:-1 10:21 14:33 15:-15 16:30 19:44 20:93 22:-19 24:-20 25:-14 28:18 29:-67 33:-75
.^gam 1:8
.^gan 5:-13 9:-2 13:4 14:51
.^gant 5:-12 9:-1 14:40
.^gat 0:3 2:-18 9:-14 12:57 13:-7 18:21 21:5 25:-17 27:27 29:18
.^gate 0:3 2:-18 9:-14 12:57 13:-7 18:21 21:5 25:-17 27:27 29:18
.^gaz 19:97 20:-10 33:-32
.^gazp 19:93 20:-10 33:-31
.^gcc 29:39
.^gcc$ 29:39
.^gdp 9:8 29:-6
.^gdpr 9:8 29:-6
.^gel 5:-10 6:-30 12:71 24:1 33:16
.^gel$ 2:5 24:1
.^gele 6:-6 12:65
.^gen 4:44 14:-17 19:7 26:18 29:-18 30:-22 31:27 34:19
.^gene 4:30 19:13 20:-1 26:19 30:-21 31:27 34:20
.^ger 11:12
.^germ 11:18
.^get 1:-32 2:-1 3:-12 4:36 6:-59 10:-48 11:-44 12:-86 13:-111 15:-19 16:-69 17:2 18:24 19:-29 21:76 22:4 24:14 25:-2 26:67 27:27 29:-22 30:24 32:-40 33:21 34:-41
.^get$ 2:-5 4:41 6:-38 9:6 10:-25 11:-7 12:-49 13:-88 15:-45 16:-35 21:40 22:6 23:-29 24:27 26:47 27:35 30:16 31:-27 32:-7 33:9
.^gets 7:2 8:22 9:-9 23:46 25:-3 26:28 34:-30
.^gett 10:-14 11:-19 17:7 18:15 21:39 29:-11 31:15
.^gia 6:30 12:3
.^gia$ 6:30 12:3
.^git 29:84
.^git$ 29:69
.^giv 2:-58 5:12 8:21 10:-21 11:37 13:17 16:29 19:-46 20:-23 22:24 27:-6 28:-5 29:-17 32:15 33:7
.^give 2:-47 5:12 8:5 10:-21 11:38 13:17 16:30 19:-46 20:-22 27:-6 28:-5 29:-2 32:16 33:8
.^glo 10:59 25:-37 29:-20 33:52
.^glob 33:29
.^glos 10:61 25:-36 29:-14
.^go$ 1:11 2:27 4:6 5:-2 6:1 8:11 10:-48 12:8 22:-37 25:21 28:6 34:-9
.^goe 2:45 6:-20 16:17 20:18 28:-13
.^goes 2:45 6:-20 16:17 20:18 28:-13
.^goi 2:-8 4:21 9:9 12:20 20:8 25:16 29:-15 31:-4 32:38 33:-12
.^goin 2:-6 4:21 9:9 12:18 20:1 25:17 29:-13 31:-4 32:38 33:-10
.^gol 1:30 20:75 24:10 29:-75 33:-24
.^gold 20:54 29:-48
.^goli 1:30 20:15 24:10 29:-8
.^gon 2:2 5:-19 6:80 25:4 33:-25
.^gone 2:3 6:80 33:-6
.^goo 1:-9 2:36 3:-2 6:17 8:12 14:-22 16:-18 17:27 20:4 21:-7 24:-11 25:29 27:-21 29:-7 33:16
.^good 1:-2 2:37 6:17 8:13 14:-41 16:-17 17:28 20:4 21:-6 24:-10 25:31 27:-9 29:-5 33:17
.^goog 26:17
.^got 5:6 6:-5 10:-6 11:13 13:80 17:21 21:-31 25:5 28:40 29:-75 32:10 33:26 34:-68
.^got$ 5:6 6:-5 10:-6 11:13 13:80 17:21 21:-31 25:5 28:40 29:-75 32:10 33:26 34:-68
.^gpg 11:-7 29:63
.^gpg$ 11:-7 29:63
.^gra 1:-28 5:5 6:-24 7:1 8:19 10:-7 11:-32 13:26 18:-17 19:14 22:50 25:19 26:4 27:4 28:-1 29:-43 31:-23 33:-4 34:16
.^grac 0:7 1:-3 5:2 6:-4 8:-8 11:-2 12:-2 13:8 18:-6 22:27 25:4 26:10 29:-3 30:4 31:-5 34:3
.^gran 2:-18 8:39 12:-1 13:8 19:8 22:20 25:-4 27:32 29:-4 32:-13
.^grat 16:8
.^gre 8:11 14:-2 18:7 25:92 29:-21
.^grea 8:-10 25:56
.^gree 8:41 29:-10
.^grep 18:14
.^gro 9:9 27:2
.^grou 9:9 27:3
.^grr 9:4
.^gui 3:-16 11:32 17:69 18:-15 24:16
.^guid 3:-15 11:36 17:59 18:-14 24:17
.^ha$ 25:32
.^hac 11:31 12:-17 17:19 25:20 28:4 29:-34
.^hack 12:-17 17:25 25:20 28:4 29:-6
.^had 0:10 6:42 12:-9 25:17 28:-31 31:17
.^had$ 0:10 6:42 12:-9 25:17 28:-31 31:17
.^hah 25:50
.^haha 25:50
.^hal 3:-1 5:2 7:-12 11:69 23:4 25:-41 26:3 28:19 29:-35 31:-21 33:-15 34:-6
.^half 2:26 5:16 6:-13
.^hall 1:-7 2:-11 7:-7 9:5 10:5 18:3 23:5 26:5 27:-11 28:22 29:-1 31:-8 34:-5
.^han 12:-17 17:15 20:2 25:15 29:-10 33:57 34:32
.^hand 12:-16 14:-7 20:8 25:23 29:-32 33:42 34:34
.^hap 2:-11 6:48 7:8 10:43 12:9 13:-25 16:-34 19:-47 20:-14 24:-29 25:44 29:-17 32:45 33:-6
.^happ 2:-11 6:48 7:5 10:43 12:9 13:-24 16:-34 19:-47 20:-14 24:-29 25:45 29:-17 32:45 33:-6
.^har 1:18 8:31 9:-10 10:63 28:-26
.^hard 1:16 8:28 9:-7 10:64 28:-26
.^has 2:5 3:8 5:45 6:53 7:21 9:28 10:-2 12:39 13:30 14:-10 15:43 17:-57 18:-46 19:-52 20:10 21:-34 22:-20 28:-33 29:-13 32:-3 33:-24 34:-16
.^has$ 2:5 3:8 5:45 6:53 7:21 9:28 10:-2 12:39 13:30 14:-10 15:43 17:-57 18:-46 19:-52 20:10 21:-34 22:-20 28:-33 29:-13 32:-3 33:-24 34:-16
.^hat 14:-16 25:34 27:-39 30:35
.^hav 0:29 2:-21 4:-15 6:14 8:9 11:-30 13:18 14:1 15:-25 16:19 17:-8 19:-6 20:-8 22:11 23:32 24:-18 25:18 28:26 29:-11 30:-9 32:12 33:5 34:-16
.^have 0:2 2:-15 4:-14 5:18 6:30 8:4 10:-3 11:-29 12:15 13:3 14:3 15:-19 16:21 17:-8 18:2 19:-5 20:-7 22:12 23:33 25:-1 28:19 29:-7 30:-8 32:12 33:7 34:-56
.^havi 5:-31 6:-16 10:8 12:-21 25:46
.^he$ 7:23 21:29 22:-17 24:-30 29:18
.^hea 1:-30 5:-14 10:6 14:-37 15:49 16:-23 18:51 20:2 24:24 27:20 29:12
.^head 1:-20 5:-13 14:-28 18:58 20:7 24:38 29:32
.^hear 10:17 15:42 25:11 27:30
.^hel 1:9 6:-25 8:1 9:-41 11:63 13:-10 14:-20 15:28 16:-30 17:96 19:-2 20:-2 21:5 22:-41 25:14 27:-7 29:-14 31:-6 32:-2
.^hell 6:-4 7:7 10:10 11:-26 16:-3 17:7 21:16 22:-3 25:45
.^help 11:85 14:-18 15:16 17:85 22:-11 25:-45 27:-7 29:-14
.^her 0:-26 1:-12 2:-86 5:-25 9:-31 10:14 11:4 12:-9 16:5 17:59 20:-34 22:50 24:14 25:15 26:-4 27:83 28:-39 29:-102 31:20
.^here 0:-25 1:-2 2:-85 5:-23 9:-31 10:14 11:4 12:-8 16:10 17:57 20:-31 22:50 25:15 26:-4 27:84 29:-100 31:22
.^hey 8:-1 10:2 11:-9 13:-7 16:-7 17:8 22:-10 25:32 27:-2 31:1 33:4
.^hey$ 8:-1 10:3 13:-7 16:-7 17:8 22:-10 25:7 27:-1 29:10 31:4 33:4
.^hi$ 0:11 1:-28 2:11 3:25 5:16 6:-8 7:33 8:-17 13:-18 14:-19 19:7 21:32 22:-18 23:21 24:-20 25:4 27:-27 29:-6 30:21 32:-2 33:16 34:12
.^hib 2:9 4:26 5:24 6:34 9:-38 10:-12 11:-40 14:29 16:9 17:-22 19:16 20:61 22:-11 25:-56 29:-37 32:-21 34:9
.^hibi 2:9 4:26 5:24 6:34 9:-38 10:-12 11:-40 14:29 16:9 17:-22 19:16 20:59 22:-11 25:-56 29:-37 32:-20 34:10
.^hii 20:12
.^him 25:-12 29:64
.^hin 34:13
.^hint 34:13
.^hir 12:-25 25:27 29:26
.^his 6:59 19:37 21:11 33:-38
.^hist 6:56 19:38 33:-22
.^hit 10:33 18:31 20:-9 24:24 28:50 29:-32 33:-35
.^hit$ 10:36 20:-9 24:19 28:49 29:-29 33:-27
.^hits 18:21
.^hmm 25:13
.^hmm$ 25:13
.^hol 1:-37 7:26 9:15 10:-63 12:21 15:16 16:25 17:36 18:-14 25:-10 27:-36 28:-58 31:11 32:7
.^hola 17:45 29:-7
.^hold 1:-25 7:30 8:1 9:9 10:-61 12:24 15:14 16:23 18:-12 29:-24 32:5
.^holi 28:-27 29:18 31:13
.^hom 29:5
.^home 29:5
.^hoo 27:46
.^hook 27:47
.^hop 2:4 6:1
.^hope 6:1
.^hor 18:28 29:-9
.^hori 18:28 29:-9
.^hot 2:17 18:18 20:5 34:-2
.^hotf 2:21 20:6
.^hou 1:1 10:-60 20:23 24:61 27:-16 28:52 33:13
.^hour 1:1 10:-60 20:23 24:61 27:-16 28:52 33:13
.^how 0:-21 1:-55 2:-93 3:22 4:-44 5:23 6:-156 7:-15 8:-87 9:3 11:67 12:-86 13:-1 14:-11 15:3 16:-82 17:66 18:-41 19:41 20:-9 21:36 22:-109 23:13 24:-66 25:-11 26:-8 27:-95 28:98 29:42 31:-94 32:-93 33:-13 34:-48
.^how$ 0:-21 1:-54 2:-89 3:22 4:-44 5:23 6:-150 7:-15 8:-81 9:18 10:2 11:68 12:-85 14:-10 15:3 16:-80 17:66 18:-40 19:41 20:-8 21:8 22:-101 23:13 24:-65 25:-10 26:-7 27:-93 28:91 29:42 31:-74 32:-92 33:-11 34:-45
.^hum 11:-32 25:12 34:43
.^huma 11:-26 25:7 34:43
.^hun 25:7
.^hung 25:7
.^hus 25:-18 29:-4 31:58
.^i18 27:8 34:21
.^i18n 27:8 34:21
.^ice 2:-7 12:10 25:24
.^ico 9:26 22:27
.^icon 9:26 22:27
.^ics 5:-20 14:45 26:87 29:-50
.^ics$ 5:-20 14:45 26:87 29:-50
.^ide 10:-1 15:9 25:20 29:59 31:-14
.^idea 10:22 15:9 25:21 31:-14
.^if$ 0:1 2:47 5:-17 7:64 8:-17 11:-13 13:-32 14:7 15:55 16:-17 17:-32 19:-41 21:48 24:-20 25:-8 26:2 27:9 28:11 29:-6 30:41 32:-36 33:5
.^il$ 5:-2 6:24 10:-31 12:1 24:14 32:17 33:-4 34:3
.^ile 28:62 29:-20
.^ile$ 28:62 29:-20
.^ima 6:5 15:4 29:1
.^imag 6:5 15:4 29:1
.^imm 10:-25 18:74 27:8
.^imme 18:21 27:8
.^imp 1:11 17:4 29:-28 32:-12 33:14
.^impa 7:2
.^impo 1:11 17:5 18:12 32:-7
.^in$ 0:1 1:30 2:37 3:11 4:-35 5:20 6:-19 7:12 8:9 9:-18 10:-21 11:-42 12:40 13:39 14:-14 15:-32 16:-52 17:-22 18:-24 19:51 20:21 21:16 23:-6 25:-28 26:-1 27:45 28:-27 29:-4 30:-40 31:29 32:36 33:9 34:-14
.^inc 1:45 10:17 27:34
.^incl 1:45 10:18 27:25
.^ind 4:41
.^indr 4:35
.^inf 8:22 9:-16 13:-7 17:38 21:33 25:-23 27:81 29:-33
.^info 8:25 9:-13 13:-5 17:40 21:33 25:-12 27:61
.^infr 27:17
.^ini 4:44
.^init 4:44
.^ins 1:62 9:9 11:17 16:35 18:-15 21:-4 22:5 24:-8 26:5 33:-39
.^inse 1:52 24:-25
.^inst 9:10 11:18 16:32 18:-11 21:-1 22:6 26:6 33:-18
.^int 1:44 2:78 5:-51 6:-30 9:-31 10:-41 11:20 12:20 14:-41 16:-45 17:38 21:1 23:-19 27:59 29:5 31:-27
.^inte 2:40 10:-8 17:9 27:20 33:3
.^into 1:19 2:46 6:-15 11:2 14:-29 21:10 23:-12 27:39 29:29 31:-9 32:6 33:-15
.^intr 1:18 17:30 24:-14
.^inv 10:16 11:-8 17:31 29:62
.^invi 8:-27 29:47
.^invo 10:20 17:35
.^iri 4:81 14:-5
.^iris 4:81 14:-5
.^is$ 0:7 1:-46 3:-18 4:-21 5:74 6:4 8:24 9:23 10:22 11:-14 12:54 13:-24 14:-11 15:12 18:28 19:-93 20:12 21:12 22:-52 23:8 24:-16 25:-19 26:18 27:-14 29:39 30:-22 31:-57 33:6
.^iss 8:-4 17:4 25:-7 29:32
.^issu 8:-4 17:4 25:-7 29:32
.^it$ 0:21 1:14 2:39 5:-27 6:-16 7:21 8:45 9:-33 11:-128 13:-76 15:41 16:18 17:-33 18:-10 20:75 21:51 22:21 24:-13 26:-4 27:-36 28:-18 29:-4 31:54 32:-130 33:-21 34:-42
.^its 0:27 2:25 5:12 9:61 19:-14 22:-34 27:-24
.^its$ 0:27 2:25 5:12 9:61 19:-14 22:-34 27:-24
.^jal 6:20 18:9 33:-17
.^jalo 6:20 18:9 33:-17
.^jan 4:5 25:28
.^jas 4:14
.^jasm 4:14
.^jen 29:32
.^jenk 29:32
.^jes 2:23 5:29 9:-11 10:3 11:-21 12:9 17:19 18:11 20:-44 21:-15 29:-52 32:-20 33:7
.^jest 2:-32 5:34 10:4 11:-7 12:20 17:29 18:15 20:-32 21:-14 29:-41 33:8
.^jir 29:29
.^jira 29:29
.^job 10:-13 11:-6 16:-12 17:10 25:41 33:-16 34:24
.^job$ 10:-12 11:-1 16:-12 25:41 33:-6 34:25
.^joi 10:3 14:-25 17:105 20:-2 27:22 29:-35 32:-2 33:10
.^join 10:3 14:-25 17:105 20:-2 27:22 29:-35 32:-2 33:10
.^jok 2:-12 25:51
.^joke 2:-12 25:51
.^jul 33:39
.^july 33:39
.^jum 2:-2 22:9 25:23
.^jump 2:-2 22:9 25:23
.^jun 33:18
.^june 33:18
.^jus 2:3 3:-15 6:2 13:-4 14:25 15:-20 17:67 18:-2 21:6 24:-2 25:1 27:8 29:-14 31:1
.^just 2:3 3:-15 6:2 13:-4 14:25 15:-20 17:67 18:-2 21:6 24:-2 25:1 27:8 29:-14 31:1
.^kan 2:9 27:38 29:-10
.^kee 9:-7 10:39 15:40 18:-22 25:-29 26:-7 27:70 29:14 30:44 34:-3
.^keep 9:-7 10:38 15:41 18:-16 25:-29 26:-6 27:71 30:44 33:12
.^ker 1:21 29:53 31:10 33:-39
.^kern 1:23 29:32 31:11 33:-39
.^key 9:-31 11:-23 14:64 17:-3 25:-27 29:89
.^key$ 14:64 25:-25 29:39
.^kic 3:36 4:44 6:-26 12:27 20:-3 33:11
.^kick 3:36 4:44 6:-25 12:27 20:-3
.^kie 2:-3 10:-33 19:12 20:57 29:-11 33:26
.^kil 8:35
.^kill 8:35
.^kin 8:-11 11:21 21:-17 22:27 25:1 27:6 29:7 31:17 33:20
.^kind 8:-11 11:21 21:-17 22:27 25:1 27:6 29:7 31:17 33:20
.^kno 2:-64 5:40 7:-3 9:6 10:4 15:-8 17:22 20:37 23:4 24:34 27:15 28:-37 29:-16 30:-12 33:17
.^knoc 8:1 25:9
.^know 2:-55 5:44 7:-2 8:-34 9:9 10:7 11:7 15:-3 16:-22 17:24 20:39 23:8 24:25 25:-5 27:18 28:-29 29:-1 31:-3 33:32
.^kom 20:18
.^kos 2:10
.^kosh 2:10
.^kub 20:-16 29:67
.^kube 20:-16 29:67
.^l10 9:-1 13:10 27:14 31:1
.^l10n 9:-1 13:10 27:14 31:1
.^la$ 2:-1 5:33 8:73 10:-21 12:-5 18:22 19:18 20:13 25:-26 27:-14 29:-31 31:18 33:17 34:-25
.^lab 2:17 9:5 29:6
.^lab$ 29:18
.^labe 2:18 9:5
.^lac 24:11 33:-22
.^lan 2:19 5:23 8:28 10:-33 18:-37 20:5 22:56 25:3 29:-36 32:9
.^land 2:22 5:25 8:32 20:6 22:42 25:5 29:-33 32:11
.^lang 0:6 10:-14 15:7
.^lap 25:-3 29:72
.^lapt 25:-3 29:72
.^las 4:-11 5:-17 6:45 9:4 10:5 11:-17 13:-62 14:-43 15:11 16:7 19:78 20:-32 21:20 22:-46 23:15 24:-9 27:-54 28:-38 29:16 33:29
.^las$ 31:2
.^last 4:-10 5:-17 6:45 9:6 10:5 11:-14 13:-58 14:-54 15:11 16:7 19:79 20:-31 21:21 22:-46 23:15 24:-8 27:-24 28:-38 29:17 33:30
.^lat 1:-10 2:39 3:-16 8:-8 9:-68 10:-53 11:-37 12:-109 13:61 14:-42 15:42 16:25 17:-6 19:44 20:-38 22:64 24:-61 25:23 27:-66 28:-75 29:-44 30:13 31:-49 33:29
.^late 1:-3 2:40 3:-15 8:-8 9:-68 10:-45 11:-37 12:-106 13:61 14:-41 15:44 16:18 17:-6 19:25 20:-37 22:64 24:-57 25:23 27:-65 28:-66 29:-41 30:13 31:-48 33:31
.^lau 20:43 27:31 28:12 29:-6 33:-35 34:3
.^laun 20:43 28:13 29:-6 33:-28 34:4
.^lay 4:9 14:10 17:6
.^lay$ 4:9 14:11 17:7
.^le$ 5:8 6:26 10:-24 12:16 14:46 16:20 18:-11 19:-2 24:16 29:-55 33:-16
.^lea 2:29 7:72 8:-52 10:-3 12:-12 15:31 20:-14 24:-8 25:-70 27:-27 28:26 30:13 31:52 34:46
.^lead 23:9 34:53
.^leas 2:36 28:7 33:-24
.^leav 7:26 8:-10 15:37 24:-19 27:-29 29:5 31:53
.^lef 10:-51 14:51 24:35 25:-25 28:86 29:27 33:-43 34:-21
.^left 10:-51 14:51 24:35 25:-25 28:86 29:27 33:-43 34:-21
.^leg 4:18 22:13
.^lega 22:21
.^lege 4:14
.^len 3:25 29:25
.^les 5:-35 6:-19 12:6 13:18 20:-20 25:-28 28:88 29:-18 31:2 33:30 34:20
.^les$ 1:2 12:13 13:19 25:-1 27:10 33:38 34:25
.^less 5:-25 28:70 31:27
.^let 2:-85 4:22 5:-32 6:-4 7:34 8:31 9:-77 10:-4 11:-2 12:-19 13:38 16:14 17:-5 18:-44 19:-27 20:-26 22:51 24:45 27:41 28:-51 29:27 31:-59 32:-30 33:-17
.^let$ 2:-83 4:22 5:-30 6:-4 7:34 8:31 9:-76 10:-48 12:-16 13:39 16:14 18:-36 19:-26 20:-25 22:44 24:45 27:41 28:-50 29:28 31:-56 32:-25 33:-16
.^lev 29:5
.^leve 29:5
.^lgt 8:24
.^lgtm 8:24
.^lia 17:42 34:43
.^liai 17:42 34:43
.^lib 0:-61 1:-64 5:-63 6:57 9:-14 12:13 13:-69 16:36 17:-5 18:-22 19:-16 20:-69 22:34 24:1 25:-90 27:-17 28:68 29:-55 31:-25 33:71 34:42
.^lib$ 6:48 10:5 12:-35 21:10 29:-32
.^libf 2:6
.^libr 2:32 6:7 15:14 16:35 18:-13 20:-14 28:44 29:-84 33:25 34:23
.^libs 2:-42 10:2 12:32 24:19 27:-28 28:8 29:-41 33:57 34:15
.^lic 29:64
.^lice 29:64
.^lie 5:30 29:-19
.^lie$ 5:31 29:-15
.^lif 6:-27 10:-52 12:44 29:45
.^life 10:-44 29:51
.^lift 6:-26 12:44
.^lig 8:32 29:16 34:-12
.^ligh 8:32 29:16 34:-12
.^lik 2:-23 4:41 5:-42 9:-12 10:16 11:-43 12:1 14:14 16:-32 17:24 19:8 20:2 22:19 27:18 28:20 29:-9 30:-38 32:-2 33:-24
.^like 2:-23 4:41 5:-42 9:-12 10:16 11:-43 12:1 14:14 16:-32 17:24 19:8 20:2 22:19 27:18 28:20 29:-9 30:-38 32:-2 33:-24
.^lim 1:9 2:-47 9:29 29:-5 30:21
.^limi 1:9 2:-16 30:22
.^lin 1:-49 2:34 5:19 6:-30 8:-6 9:-71 10:-37 11:-2 14:33 19:-28 22:3 24:20 25:-45 26:38 27:-16 29:82
.^line 1:-37 2:21 5:37 6:-14 9:-45 18:11 24:28 29:51
.^link 14:41 19:-9 22:21 26:42
.^lis 2:-68 4:-22 5:-66 8:-59 9:-50 10:7 11:14 13:52 14:44 16:-35 17:-38 20:-27 21:-29 22:-11 23:25 24:-39 25:-72 26:26 27:25 30:28 31:18 34:4
.^list 2:-67 4:-22 5:-37 8:-59 9:-47 10:7 11:14 13:52 14:44 16:-34 17:-34 20:-23 21:-28 22:-11 23:25 24:-39 25:-67 26:27 27:25 29:-7 30:28 31:19 34:4
.^lit 11:-4 25:14
.^litt 11:-4 25:14
.^liv 5:-37 6:47 9:7 20:20 25:13 29:-44 32:26
.^live 5:-30 6:47 9:9 20:22 25:14 29:-33
.^loc 1:3 5:-46 6:-21 9:-37 12:139 20:-49 25:-7 33:58
.^lock 1:4 5:-21 6:-15 9:-18 12:123 20:-42 29:2 33:62
.^log 2:6 8:-19 10:54 12:-7 13:29 22:16 29:68 33:-15
.^log$ 9:-23 10:57 13:37 22:35 33:-5
.^logs 29:44
.^lol 7:10 8:-9 10:45 12:-28 13:19 21:-30 25:29 26:2 29:-1
.^lol$ 7:10 8:-9 10:45 12:-28 13:19 21:-30 25:29 26:2 29:-1
.^lon 2:-80 5:-65 8:9 9:7 11:-44 14:-11 17:-37 19:19 20:16 27:-25 28:82 31:33
.^long 2:-79 5:-65 8:10 9:7 11:-43 14:-5 17:-37 19:19 20:16 27:-25 28:82 31:27
.^loo 3:34 5:2 7:1 9:47 10:-33 11:-13 14:23 17:-43 18:43 25:-33 26:-2 27:17 32:-24 33:28
.^look 3:34 5:3 7:2 9:49 10:-22 11:-11 14:24 17:-40 25:-28 33:35
.^loom 18:32 32:-24
.^loop 27:32
.^los 2:6 11:59 16:19 25:-52 27:12 29:-23 30:32 31:-32 33:-5
.^los$ 27:49
.^loss 16:7
.^lost 11:61 25:-35
.^lot 2:-12 7:-31 8:2 11:-20 13:7 14:28 15:-13 22:9 25:6 26:4 28:-8 29:5 30:33 31:-6 32:9 33:-8 34:-2
.^lot$ 2:-11 7:-22 8:2 11:-20 13:7 14:28 15:-10 22:10 25:6 26:5 28:-8 29:6 30:4 32:9 33:-8 34:-1
.^lov 10:-22 11:-22 25:48 29:39
.^love 10:-22 11:-22 25:48 29:39
.^lts 10:32 18:-24 20:78 29:-33
.^lts$ 10:32 18:-24 20:78 29:-33
.^luc 2:14
.^luck 2:14
.^lun 10:-7 16:34 20:-22 24:16 25:54 29:41 31:-44 32:-20
.^lunc 24:20 25:55 29:33 31:-43 32:-20
.^ma$ 9:48
.^mac 16:19 25:24
.^mach 16:19 25:25 29:1
.^mad 3:36 6:16 7:25 10:1 13:11 14:-15 25:40 33:-22 34:-11
.^made 3:36 6:16 7:25 10:1 13:11 14:-15 25:40 33:-22 34:-11
.^mai 2:-44 8:-32 11:-37 12:38 16:-26 21:-24 23:13 25:-74 26:23 27:6 29:54 31:34 33:1 34:3
.^mail 2:-20 8:-25 10:16 16:-5 21:-17 23:15 25:-3 26:29 27:10 31:40 33:29
.^main 11:-5 12:44 17:7 25:-17 29:58 33:-4 34:7
.^mak 1:-48 2:24 3:3 4:18 6:31 9:-18 11:42 12:-33 14:9 16:31 17:-38 20:-32 22:20 24:33 29:-1 33:-71
.^make 1:-48 2:19 3:5 4:23 6:31 9:-17 11:43 12:-33 16:31 17:-34 20:-29 22:22 24:34 33:-63
.^man 1:2 2:-10 3:-10 5:-20 6:-2 8:-6 10:44 11:80 12:-6 13:13 14:-13 15:14 17:-49 18:-6 19:38 20:-13 21:-7 24:-9 25:-26 26:-16 27:-4 28:14 29:13 30:-1 32:-1 33:14 34:53
.^man$ 10:52 11:36 25:-9
.^mana 5:-25 10:8 11:22 19:38 20:-26 22:22 29:9 34:14
.^manu 1:28 11:44 34:14
.^many 2:-5 4:9 8:-1 9:13 13:22 15:4 17:-7 19:14 22:-8 24:-1 28:22 29:25 31:8
.^mar 1:41 4:53 6:-21 8:37 9:-45 11:-20 14:-37 16:-29 18:-15 20:2 21:41 22:-36 26:22 28:23 33:-50
.^marc 4:58 20:8
.^mari 15:5 21:20 22:-14 29:9
.^mark 1:55 6:-14 8:40 9:-32 26:28 27:4 28:25 29:-14 33:-19
.^mas 2:28 5:47 6:-16 10:4 25:-26 34:-11
.^mast 2:30 5:47 6:-13 10:6 25:-25 29:3 34:-10
.^mat 9:6 17:12 18:14 25:20 29:-40
.^mate 17:8 25:21 29:-4
.^matr 18:11
.^matt 9:11
.^may 2:64 4:9 13:-28 15:3 16:-15 20:-43 21:28 22:13 28:7 32:-36 34:-18
.^may$ 0:-19 2:70 4:10 13:-19 20:-39 21:19 22:21 28:10 32:-31 34:-14
.^mayb 0:23 15:23 16:-20 25:11 30:13
.^me$ 1:-70 2:-27 3:-4 4:-21 5:24 6:-12 7:-12 8:-24 9:-17 10:15 11:28 13:7 14:10 15:-30 16:-70 17:12 18:4 20:-29 21:-10 22:-24 23:17 24:94 25:-14 26:-4 27:73 29:15 30:5 31:37 32:-15 34:-11
.^mea 2:-58 6:-26 9:-11 10:113 11:-7 18:-21 29:32 33:3
.^mean 2:-56 6:-24 10:89 11:-3 29:39 33:16
.^mee 7:7 11:-17 15:17 18:-22 24:-18 25:4 27:-29 29:77
.^meet 7:8 11:-2 15:18 16:3 18:-19 24:-9 25:7 27:-7 29:71
.^mem 2:-9 6:36 10:23 15:-3 16:10 19:-17 20:-22 21:51 24:10 27:6 29:-48 33:20 34:15
.^memb 2:-53 6:36 10:25 15:-1 16:7 19:-17 20:-22 21:51 22:1 27:8 29:-34 33:23 34:16
.^memo 24:18
.^men 2:8 10:-3 11:66 17:62 25:-57
.^ment 11:24 17:63 25:-6
.^menu 2:19 11:47 25:-37 29:-15
.^mer 0:-1 2:60 3:-1 5:-2 6:-2 7:-39 9:-2 10:15 11:-22 12:53 15:-49 19:-41 21:27 22:25 26:-15 27:-22 29:24 32:-1 33:11
.^merc 2:-4 15:-3 18:15 19:-21 20:9 22:32 29:3 33:-14
.^mere 21:7 29:3
.^merg 2:79 6:-37 7:-9 8:16 9:-20 10:12 12:52 16:-12 18:-9 20:-10 21:21 25:-62 29:21 31:-39 33:50
.^mes 2:18 11:-19 12:-6 22:15 25:53 26:15 29:-69 30:31 31:19 34:-10
.^mess 2:18 11:-19 12:-6 25:53 26:15 29:-68 30:31 31:19 34:-10
.^met 8:10
.^metr 8:13
.^mic 10:-1
.^micr 10:-1
.^mid 0:7 25:5 33:35
.^mid$ 0:8 25:7
.^midn 33:36
.^mig 0:31 2:25 9:34 15:14 21:10 29:-43 30:19
.^migh 0:32 15:15 21:22 22:-8 29:-19 30:21
.^migr 2:14 9:40
.^mil 0:15 1:44 2:-35 5:-1 6:27 8:-7 10:9 11:-84 12:-51 13:-43 14:37 17:-29 18:6 19:-4 20:-43 22:-28 25:15 26:-13 29:14 31:-11 32:-11 33:15 34:22
.^mile 0:16 2:-30 6:27 10:11 11:-30 12:-46 13:-36 14:40 16:12 17:-21 18:7 19:-3 20:-41 22:-17 25:-47 27:3 29:-11 32:-9 33:21 34:23
.^mill 1:4 25:29
.^min 2:8 3:47 7:25 9:25 10:-30 12:-16 14:8 16:-44 18:10 19:-31 20:-15 24:37 25:54 28:44 29:-7 32:-5 33:-24 34:-19
.^mind 7:21 14:18 18:17 25:22 29:-23
.^mine 9:45 25:9
.^mini 2:4 3:14
.^minu 16:-40 24:19 25:5 28:64
.^mir 6:52 33:-12
.^mirr 6:42
.^mis 2:21 6:25 7:8 8:-20 10:-54 12:-45 16:-11 17:-10 21:29 22:16 24:23 29:-73 30:51 32:31 33:-43 34:26
.^miss 2:25 6:41 7:6 8:-15 10:-46 12:-29 17:-7 21:45 24:24 29:-52 30:12 32:39 33:-51 34:27
.^mist 30:33
.^mit 14:21
.^mit$ 14:21
.^mod 5:33 6:-7 9:21 25:-17 29:40
.^mode 5:42 6:-3 9:28
.^mods 9:18 29:-22 34:35
.^modu 29:44
.^mom 2:-8 5:14 12:27 17:19 18:5 23:-4 24:-14 25:5 29:12 33:14
.^mom$ 24:-4 29:38
.^mome 2:-4 5:14 12:27 17:15 18:6 25:15 29:-11 33:14
.^mon 1:20 2:-29 4:21 5:-28 7:6 8:-66 9:-26 10:-52 11:-16 12:-31 14:-6 15:-18 16:44 18:-93 19:-22 20:25 22:15 23:-6 24:33 25:7 29:-22 30:20 31:3 32:81
.^mond 1:27 7:12 8:-53 9:-12 12:-14 15:-8 16:37 18:-9 22:11 24:40 25:14 28:-17 31:15 32:28
.^mont 2:-36 3:5 4:9 5:-4 6:1 18:-18 20:41 28:26 29:-29 30:17 32:44
.^moo 16:4
.^moon 16:4
.^mor 1:-12 2:2 5:-4 6:15 8:30 9:-4 11:1 13:-7 15:25 16:3 17:-12 18:-13 20:7 22:47 25:-6 28:18 30:-16 31:39 33:-18 34:7
.^more 0:22 1:-31 2:9 4:-17 5:-22 6:1 7:-3 8:27 9:-19 10:-5 11:-6 12:-11 13:-1 15:9 16:20 18:-23 22:49 24:-25 25:-16 27:2 29:3 31:59 32:-5 33:-8
.^morn 0:-6 3:-18 6:2 8:1 10:11 11:17 12:4 14:-6 15:2 16:-1 20:2 21:-1 23:-6 24:28 28:11 29:-2 31:-5 32:12 33:-2 34:2
.^mos 33:4
.^most 33:4
.^mov 2:-40 5:4 9:2 10:-90 11:9 12:-35 15:110 16:56 19:-29 20:-46 25:25 28:-30 30:15 33:-52 34:8
.^move 2:-22 5:6 9:7 10:-31 15:61 16:43 19:-19 20:-19 29:27 30:16 34:14
.^movi 11:25 12:-16 15:30 16:-12 25:48
.^msg 33:33
.^msgi 33:33
.^muc 25:49 28:52 29:12
.^much 25:49 28:52 29:12
.^mus 3:2 5:-42 9:-18 13:6 16:6 17:11 21:17 25:-41 28:-23 32:10 33:49 34:-26
.^must 3:2 5:-35 9:-15 13:7 16:6 17:13 21:18 28:-22 29:-13 32:12 33:44 34:-25
.^mut 2:-10 11:-47 25:-69 27:-12 30:142 31:60 32:-4 34:-9
.^mute 2:-1 11:-45 25:-63 27:-12 30:128 31:61 32:-1 34:-7
.^my$ 0:-31 1:-26 2:23 4:-14 5:-68 7:10 8:20 9:45 10:-41 11:2 12:-52 14:-31 15:-77 17:28 20:22 21:-48 22:18 24:5 25:39 26:-15 27:-32 28:10 29:68 31:20 32:-8 33:12 34:-28
.^mys 0:14
.^myse 0:14
.^na$ 1:19 5:48 17:-16 27:32 29:-28
.^nac 8:10 31:23
.^nach 31:26
.^nack 8:20
.^nag 23:34 29:-14
.^nah 8:5 10:-4 18:27
.^nah$ 8:5 28:7
.^nak 7:16 8:38 13:3 34:-9
.^nak$ 7:17 8:40 9:-12 13:3
.^nam 4:5 5:22 11:-6 18:38 19:22 29:-1 34:66
.^name 4:7 5:24 11:-6 18:38 19:22 34:66
.^nea 5:4 14:-19 18:73 24:29 28:17 33:-56
.^near 5:4 14:-19 18:73 24:29 28:17 33:-56
.^nec 18:27 21:26 23:18
.^nece 21:26 23:18
.^nee 0:48 1:22 2:15 5:-78 6:-27 9:-33 10:-18 12:-51 13:2 14:26 15:-84 16:-6 18:7 20:17 21:48 22:62 23:23 24:-17 25:-33 27:-95 28:-4 29:-49 31:-15 32:-50
.^need 0:44 1:23 2:16 5:-73 6:-25 9:-33 10:-16 12:-49 13:2 14:26 15:-82 16:-6 18:1 20:18 21:49 22:62 23:23 24:-17 25:-31 27:-94 28:-2 29:-37 31:-15 32:-48
.^neu 17:16 25:-22 34:21
.^neut 13:3 25:-16 34:21
.^nev 7:32 8:-22 10:21 13:-1 17:82 25:10 30:13 31:-26
.^neve 7:32 8:-22 10:21 17:71 25:11 30:14 31:-26
.^new 0:13 1:38 2:38 3:24 4:18 5:-37 6:14 7:-40 8:-24 9:21 12:-8 13:-14 14:-70 15:-28 16:16 17:158 18:-45 19:-7 20:-17 24:-38 25:-33 27:7 28:-7 29:-14 30:-5 33:5
.^new$ 1:40 2:73 3:20 4:26 5:-75 6:5 11:15 12:-2 13:-26 14:-106 16:11 17:96 18:-53 19:-89 20:-4 21:-13 22:17 24:-68 25:-22 26:-65 27:-39 28:-12 29:-6 31:-33 32:-73 33:20 34:-4
.^newb 17:79 25:-9
.^newc 2:-29 17:69
.^news 0:2 7:-13 8:-9 9:17 10:1 11:-5 15:-7 17:-21 22:-25 26:4 27:42 32:6
.^nex 0:5 2:20 3:33 4:52 5:-20 6:-75 8:15 9:-41 10:-80 11:-50 12:-48 13:-21 14:-18 15:-21 17:19 18:119 19:-83 20:-12 22:-31 23:21 25:-1 26:-17 27:-69 28:-17 30:-26 32:50 33:-11 34:-39
.^next 0:5 2:20 3:33 4:52 5:-20 6:-75 8:15 9:-41 10:-80 11:-50 12:-48 13:-21 14:-18 15:-21 17:19 18:119 19:-83 20:-12 22:-31 23:21 25:-1 26:-17 27:-69 28:-17 30:-26 32:50 33:-11 34:-39
.^nic 24:18 25:22
.^nice 24:19 25:31
.^nig 19:-26 28:19 29:3
.^nigh 19:-26 28:19 29:3
.^no$ 0:54 1:-35 2:21 4:-9 5:-56 7:29 8:40 10:-33 11:2 12:3 14:-13 16:-5 19:-26 20:-39 21:12 22:-13 23:46 24:-53 25:22 27:-68 29:-134 30:-14 31:25 32:-29 33:13 34:-47
.^nob 7:46 8:-21 13:15 29:-19
.^nobo 7:46 8:-21 13:15 29:-19
.^noc 33:4
.^noch 33:4
.^nod 10:4 29:8
.^nod$ 10:5
.^nog 1:38 28:8 29:-27 33:3
.^nogo 1:38 29:-13 33:16
.^noi 0:1 7:9 9:3 11:5 12:6 13:8 15:10 16:2 17:5 18:2 19:3 21:6 22:-5 25:-3 26:-8 27:-14 29:-4 30:-11 31:14 32:-3
.^nois 0:1 7:9 9:3 11:5 12:6 13:9 15:10 16:2 17:5 18:2 19:3 21:8 22:-9 25:-3 26:-8 27:-13 29:-4 30:-11 31:14 32:-3
.^non 10:6 31:41
.^noo 1:9 6:6 9:-5 10:12 12:-5 16:30 17:33 22:-16
.^noob 10:16 17:37
.^noon 1:11 16:31
.^nop 4:-3 8:67
.^nope 4:-3 8:67
.^nor 5:1 23:6
.^norm 5:1 23:6
.^not 0:38 1:-4 2:-56 3:43 4:-150 5:-98 6:18 7:68 8:-26 9:-22 10:30 12:24 13:-81 14:-34 15:48 16:-45 17:-57 18:-56 19:-80 20:-20 21:56 22:-30 23:11 24:22 25:-37 26:48 27:55 28:-70 29:-51 30:93 31:59 32:-79 33:-1 34:-63
.^not$ 0:48 1:-97 2:-45 3:44 4:-93 5:-38 6:30 7:80 8:-8 9:-6 10:5 12:11 13:-32 15:54 16:-33 17:-16 18:-30 19:-42 21:69 22:-18 23:23 25:-15 27:-66 28:-22 29:-17 30:68 31:27 32:-32 33:-12 34:-3
.^note 1:24 14:-34 20:-15 24:88 25:12 27:-5 31:-4 33:33
.^noth 12:29 31:31
.^noti 9:-4 10:14 13:-24 16:-37 24:-1 25:-34 26:51 27:95 29:-51 30:31 31:71 33:-55
.^nov 3:24 10:-15 17:36 29:-24 33:11
.^nova 10:-12 29:-5 33:18 34:10
.^nove 3:25
.^now 1:-35 2:71 4:30 5:4 6:-27 8:-26 9:-40 10:-91 11:-77 12:35 13:-42 15:-35 16:57 17:69 18:17 20:8 21:-39 22:-14 24:-34 25:9 26:-5 27:12 28:38 29:-63 32:-49 33:-60 34:-54
.^now$ 1:-35 2:51 4:2 5:22 6:-21 8:-22 9:-20 10:-68 11:-24 12:50 13:-28 15:-30 16:57 17:42 18:26 20:-89 21:-32 22:-3 24:-34 25:14 27:14 28:41 29:-5 32:-12 33:-56 34:-23
.^nud 16:8 23:27 24:35 34:-6
.^nudg 16:9 23:27 24:32 34:-6
.^nul 2:33 29:13
.^null 2:33 29:13
.^num 5:29 7:45 8:44 9:23 13:6 24:-8 25:-10 28:51
.^numb 5:29 7:33 8:45 9:26 13:6 24:-8 25:-10 28:51
.^nuo 2:31 17:8 20:5
.^nuov 2:31 17:8 20:5
.^nvm 9:15 13:-12
.^obj 9:18
.^obje 9:18
.^oct 1:48 2:-17 5:-28 16:102 20:44 29:-40 31:-16 32:30 33:-17
.^oct$ 1:19 16:64 29:-15
.^octo 1:19 4:8 5:-14 16:43 20:46 31:-8 32:20
.^odd 21:46
.^odds 21:46
.^of$ 3:-44 4:-24 5:27 6:2 7:-29 8:-43 9:30 10:21 11:-7 13:13 14:13 15:-15 16:-14 17:-38 18:3 19:58 20:29 22:-33 23:9 25:-115 26:-74 27:-32 28:-17 29:22 32:14 33:-2 34:45
.^off 2:-45 3:22 4:32 7:1 8:5 9:-4 10:-44 11:-34 14:-12 17:-106 18:-62 19:-33 23:-36 24:-17 25:49 26:-59 27:-154 28:27 29:3 30:77 31:98 32:-21 33:-29
.^off$ 2:-40 3:26 4:23 6:-12 7:7 8:17 9:-7 10:-16 11:-60 14:-58 17:-27 18:-9 20:-17 22:-6 23:-33 24:-1 27:-114 28:32 29:5 30:79 31:88 32:-39
.^offi 6:12 12:-5 20:39 25:11 29:3 33:-26
.^offs 31:15
.^oh$ 8:-8 25:35
.^ok$ 2:55 6:-22 8:17 9:-10 10:5 16:2 17:35 24:-16 25:20 32:1
.^oka 2:25
.^okay 2:25
.^old 1:7 5:-3 13:1 17:-2 19:71 22:16 25:-1 29:15 31:-7 33:-34
.^old$ 1:7 5:-3 14:-14 19:71 22:16 29:16 31:-6 33:-33
.^omg 25:40 29:-27
.^omg$ 25:40 29:-27
.^on$ 0:-85 1:51 2:-27 3:-18 5:37 6:-53 7:45 8:36 9:46 10:-62 11:-45 12:54 13:-66 14:-61 15:-34 16:22 17:-23 18:14 20:7 21:-81 22:-30 23:-84 24:54 25:-40 26:-1 27:46 28:-7 30:-3 31:-19 32:29 33:46 34:-1
.^onb 8:6 17:64
.^onbo 8:6 17:64
.^onc 2:27 3:11 4:-9 10:14 12:-22 18:23 30:21
.^once 2:27 3:11 4:-9 10:14 12:-22 18:23 30:21
.^one 0:31 1:45 2:40 3:13 5:-20 6:-29 8:-45 10:-41 11:9 12:-27 13:21 16:27 18:15 19:56 20:-50 21:1 22:26 24:23 27:-70 29:-70 30:43 31:-66 32:-35 33:-4 34:-10
.^one$ 0:35 1:47 3:4 4:8 5:-30 6:-23 7:1 8:-25 10:-31 11:13 12:-5 13:-68 16:29 17:5 18:9 19:59 20:-43 21:3 22:11 24:26 27:-53 29:-34 30:45 31:-61 32:-28 33:-6 34:-4
.^onel 2:69
.^ones 8:-5 13:79
.^onl 2:15 6:-21 8:-14 13:21 18:21 20:-5 25:-40 26:23 29:-19 30:44 31:21 33:-80
.^only 2:15 6:-21 8:-14 13:21 18:21 20:-5 25:-40 26:23 29:-19 30:44 31:21 33:-80
.^oop 25:39
.^oops 25:39
.^ope 1:-11 2:29 3:9 4:37 5:-10 6:-58 9:30 10:-42 12:11 13:10 20:-1 21:-41 22:20 24:29 25:-56 29:39 31:-35 33:-30
.^open 1:-11 2:29 3:9 4:37 5:-10 6:-58 9:30 10:-42 12:11 13:10 20:-1 21:-41 22:20 24:29 25:-54 29:41 31:-35 33:-30
.^opi 7:31 9:-11
.^opin 7:31 9:-11
.^opt 2:34 11:26 17:-8 22:-8 26:12 30:21 31:31
.^opt$ 30:23 31:32
.^opti 2:44 11:30 22:-7 26:13
.^or$ 0:-21 1:-103 2:-6 3:-78 4:-43 5:156 6:29 8:-115 9:55 10:5 11:-43 12:55 13:-113 14:-22 15:-28 16:-126 17:-50 18:15 20:62 21:14 22:-84 23:-23 24:-77 25:-76 27:-19 28:32 29:-1 31:-33 32:-18 34:-40
.^ord 14:32 29:57
.^orde 14:23 29:60
.^org 29:34
.^org$ 29:1
.^ori 16:23 33:-1
.^orig 16:23 33:-1
.^osl 2:25
.^oslo 2:25
.^oth 6:9 30:22 31:6
.^othe 6:9 30:22 31:6
.^ou$ 5:50
.^oug 7:8
.^ough 7:8
.^our 1:-1 2:13 6:-6 10:-32 11:-35 12:-37 13:-41 14:-1 16:-34 17:-32 19:4 21:17 22:78 23:-29 24:10 25:-47 28:-20 29:46 31:12 32:-37 33:32 34:19
.^our$ 2:14 5:-58 6:-5 10:-16 11:-33 12:-36 13:-38 16:-34 17:-13 19:7 21:18 22:79 23:-28 24:11 25:-44 28:-18 29:50 31:4 32:-35 33:33
.^ours 34:15
.^out 1:-17 3:-40 4:31 5:-106 6:58 7:-44 8:33 10:-47 12:-10 14:30 19:15 20:10 21:-60 22:-16 26:34 29:-10 30:29 31:41 32:-18 33:-22 34:-16
.^out$ 3:-22 4:33 5:-88 6:60 7:-26 8:35 10:-36 12:-7 14:24 19:18 20:15 21:-28 22:-17 30:31 31:52 32:-57 33:-17 34:-7
.^outl 26:55 32:9
.^outs 13:14
.^ove 0:2 2:7 5:5 6:69 10:-43 12:-29 13:27 14:9 17:12 24:3 25:-15 29:-58 32:18 33:-66 34:-27
.^over 0:2 2:7 5:5 6:69 10:-42 12:-28 13:29 14:11 17:13 24:3 25:-5 29:-53 33:-65 34:-25
.^owe 24:-22 29:26
.^owe$ 25:7
.^own 0:69 2:-49 3:40 7:44 8:-40 10:-12 14:-35 33:-60 34:84
.^own$ 0:55 2:-28 3:41 7:45 8:-39 14:-28
.^owne 0:4 10:-1 34:53
.^owns 34:17
.^pa$ 22:7
.^pac 1:28 9:-34 10:17 16:-9 25:8 26:2 29:-6 30:9 31:20 34:-24
.^pack 1:28 9:-22 10:17 16:-9 25:10 26:3 29:-2 30:10 31:20 34:-24
.^pag 10:8 11:25 14:57 17:30 20:10 25:-24 33:-27 34:-16
.^page 10:8 11:25 14:57 17:30 20:10 25:-24 33:-27 34:-16
.^pak 17:1 29:-5 33:9
.^pake 17:1 29:-5 33:9
.^pan 2:-33 29:30 33:23
.^pani 29:33
.^pap 29:4
.^pape 29:4
.^par 1:19 2:9 3:16 5:6 14:-37 17:30 19:-5 20:-29 25:5 28:-2 29:30 33:7
.^para 3:24 29:23
.^part 1:21 2:29 5:4 10:2 14:-2 17:34 20:-19 25:13 33:16
.^pas 1:9 6:101 7:31 10:-103 12:-76 16:-1 18:-24 22:82 24:-35 29:53 32:6 33:-130
.^pass 5:-23 6:54 7:34 10:-36 12:-42 22:29 29:66 32:10 33:-56
.^past 1:15 5:9 6:50 10:-32 12:-17 13:3 14:2 16:-28 19:17 22:55 33:-32
.^pat 2:59 5:-60 10:-27 12:3 17:39 21:-16 22:59 32:-34 33:-19 34:16
.^patc 2:58 5:-52 10:-26 12:3 17:40 18:-28 21:-15 22:50 25:-36 29:1 33:-16 34:17
.^pau 31:24
.^paus 31:24
.^pay 29:31
.^pdf 29:3
.^pdf$ 29:3
.^pea 7:-12 8:12
.^peas 7:-12 8:12
.^pen 8:43 10:-43 13:36 20:21 29:-43 33:32
.^penc 10:-24 20:3 33:31
.^pend 2:4 8:46 13:23 29:-19
.^peo 0:-13 2:-29 5:12 6:-7 8:-8 11:7 12:15 17:28 21:-3 23:23 25:-29 30:14 33:2 34:11
.^peop 0:-13 2:-29 5:12 6:-7 8:-7 11:9 12:15 17:28 21:-3 23:23 25:-29 30:14 33:2 34:12
.^per 2:28 5:33 8:-34 9:-14 10:-46 11:-12 12:-24 16:-8 17:-28 18:-99 20:-34 22:35 27:-49 29:44 30:27 32:-6 34:52
.^per$ 22:21 27:-14 30:26 31:8 33:40
.^perc 5:12 29:17
.^perf 1:9 2:32 25:32
.^perh 15:4 26:9
.^peri 5:28
.^perm 2:34 13:1 22:8
.^pers 34:69
.^pet 23:16
.^pha 5:127 17:10 25:-10 29:-44
.^phas 5:116 17:10 25:-8 29:-34
.^phe 25:45
.^phew 25:45
.^pho 6:11 7:-13 13:11 17:-10 18:3 19:3 24:-9 25:-6 28:3 29:13
.^phon 6:11 7:-13 13:11 17:-10 18:3 19:3 24:-9 25:-6 28:3 29:13
.^phr 11:59 23:-14
.^phra 11:59 23:-14
.^pic 2:34 10:27 11:-24 14:57
.^pick 2:36 10:31 11:-16 25:-6
.^pict 14:49 25:11
.^pin 1:-27 2:-5 21:-1 23:47 24:17 25:34 27:5 30:31 31:37 32:-17 33:-45
.^ping 1:-26 23:48 24:18 25:22 27:7 29:-10 30:31 31:38 32:-11 33:-44 34:9
.^pip 6:-27 23:-11 25:-2 27:28 29:37 31:14
.^pipe 6:-27 23:-11 25:-2 27:28 29:37 31:14
.^piz 25:23 29:5
.^pizz 25:23 29:5
.^pla 0:20 2:-94 3:65 4:26 6:11 8:-31 9:-48 10:-8 11:-119 13:-56 14:100 16:36 17:-76 18:-25 19:3 20:31 22:-21 24:-36 25:-6 26:-25 27:-71 28:-40 29:13 31:-14 32:10 33:19 34:-51
.^plac 6:4 16:9
.^plan 0:7 1:-17 2:-25 3:68 4:33 5:-55 9:-46 10:-66 11:-73 12:-63 13:-11 14:93 16:22 17:-50 18:-8 19:15 20:23 24:-40 27:-32 28:-6 29:-2 32:33 33:26
.^plas 25:1
.^plat 29:15
.^play 1:14 5:55 25:-49 29:35
.^ple 1:8 2:-22 3:-3 5:-5 6:-4 11:9 12:2 13:27 14:11 15:3 16:18 17:-5 18:12 19:-10 21:-17 22:33 24:7 25:-11 26:6 27:4 28:-4 30:8 31:14 32:1 33:17 34:-2
.^plea 1:9 2:-21 3:-2 5:-6 6:-1 11:7 12:3 13:19 14:13 16:11 17:-4 18:9 19:-9 21:-17 22:34 24:8 25:-10 26:8 27:4 28:-1 30:8 31:15 32:1 33:10 34:-1
.^plu 1:5 2:63
.^plug 2:44 10:2
.^pm$ 1:6 31:4
.^pmo 27:27 29:-14
.^pmo$ 27:27 29:-14
.^po$ 29:39
.^poi 5:11 10:66 12:15 17:24 18:-40 20:29 26:18 29:-4 32:-22
.^poin 5:11 10:68 12:15 17:24 18:-36 20:29 26:18 29:-79 32:-22
.^pok 9:-6 14:48 24:56 25:-3 27:-29 29:-1 34:17
.^poke 9:-5 24:56 27:-8 34:17
.^pol 29:47
.^pola 29:16
.^poli 5:12 29:15
.^pop 10:-15 19:46 20:26 25:25 29:-25 33:-32
.^pop$ 20:26 29:-20
.^por 10:-1 29:32
.^pos 0:6 1:-19 2:18 3:4 6:33 8:-59 10:-102 11:-25 12:-63 13:-51 14:6 15:41 16:31 17:-80 18:-60 19:-35 25:-43 26:50 27:70 28:-61 29:-73 30:40 31:9 32:-13 34:-77
.^poss 0:20 2:21 3:13 5:-8 13:-25 17:-7 21:10 23:14 26:2 29:-4 30:34 31:-2 33:11
.^post 5:19 6:37 8:-8 10:-46 11:-12 12:-30 14:4 15:36 16:39 18:-8 23:-24 25:-42 26:39 27:68 28:-15 29:-24 31:27 33:-35
.^pot 33:34
.^pow 27:33 34:8
.^powe 34:8
.^pr$ 8:-13 21:-3 22:72 25:-5 29:17
.^pra 32:11
.^pre 1:16 4:8 5:66 6:-57 9:-32 10:-2 11:-16 12:2 14:-33 15:-23 16:-2 17:-32 18:9 19:113 20:-8 28:-16 32:11 34:-13
.^pre$ 5:47 12:-3 24:11
.^prec 19:68 20:-29 33:32
.^prep 4:33 5:3 18:27
.^pres 1:11 5:19 12:44 20:34 29:7 34:-16
.^pret 33:5
.^prev 19:44 27:8 29:2 32:13 33:-1
.^pri 0:13 10:-13 11:47 14:21 16:-63 17:6 19:36 22:22 24:64 25:-20 28:-35
.^prin 11:6 14:39 22:22 29:15
.^prio 19:49 24:41
.^priv 0:17 11:35 29:-6
.^pro 1:-66 2:7 6:80 8:-30 9:-90 10:35 12:-7 13:-115 14:-58 15:-22 17:79 18:21 19:-79 21:34 22:12 23:22 24:-22 25:-24 26:-63 29:-77 32:-39 33:28 34:-141
.^prob 2:9 23:4 30:5 31:-10
.^proc 10:-29 11:25 17:50 21:39
.^prod 0:4 10:18 20:9 27:9 33:-9
.^prog 5:22 17:35
.^proj 2:12 3:8 5:28 10:12 14:-16 17:32 20:-17 21:12 22:11 29:-47 31:8 33:27
.^prom 2:6 20:1
.^proo 6:14 29:12
.^prop 5:-31 6:71 9:-19 10:13 12:1 19:-16 23:2 29:-58 33:50
.^pros 18:33 22:19
.^prr 14:11 21:1
.^prro 21:1
.^prz 16:23 24:33 29:-28 32:48 33:-22
.^ptl 17:37 25:-13 29:-23 34:52
.^ptl$ 17:37 25:-13 29:-23 34:52
.^pub 5:-7 6:9 20:54 29:-19 33:-57
.^publ 5:-7 6:9 20:54 29:-19 33:-57
.^pul 4:-9 9:-40 13:-51 15:9 16:3 17:4 22:22 29:58
.^pull 4:-9 9:-40 13:-51 15:9 16:3 17:4 22:22 29:58
.^pun 2:-1 5:34 19:9
.^pur 10:14 11:3 30:3
.^purp 10:14 11:3 30:3
.^pus 5:-13 6:19 15:65 17:-11 20:10 25:-8 29:33 34:30
.^push 5:-13 6:19 15:65 17:-11 20:10 25:-8 29:33 34:30
.^put 0:13 1:24 2:-11 8:17 9:-8 12:23 15:-23 22:12 24:-13 29:-48 31:37 33:16
.^put$ 0:15 1:25 2:-11 8:18 9:-8 12:23 15:-20 16:-9 22:14 24:-6 29:-47 31:37 33:9
.^pyt 2:36 20:-28 29:26 33:32
.^pyth 2:36 20:-28 29:26 33:32
.^qa$ 0:16 5:85 6:-21 7:1 9:-68 12:-55 24:17 25:-31 27:54 29:-64 30:4 33:-15
.^qu$ 12:11 32:46
.^qua 2:-58 3:15 13:54 18:27 21:18 22:-19 28:35
.^qual 2:-14 13:56 18:32 21:21 22:-16 29:-22
.^quan 28:35 29:14
.^quar 3:17
.^que 2:-40 5:-14 8:-19 12:15 13:40 18:46 19:-3 21:-23 22:-4 25:-4 32:37 34:15
.^ques 2:-9 5:-1 8:-5 9:-12 14:3 17:4 18:4 20:2 21:-13 22:-16 28:1 29:-3 32:43 33:3 34:19
.^queu 9:8 13:65 14:-25 18:28 25:-21 28:-16 29:29 32:-11
.^qui 5:21 8:-8 9:-11 10:-24 11:11 14:1 17:-20 18:7 21:-8 22:-13 27:-19 28:28 29:-7 31:76 33:11
.^quic 5:23 6:2 8:-4 9:-9 10:-21 11:11 14:4 17:-18 18:8 21:-4 22:-12 25:11 28:33 32:7 33:14
.^quie 25:-10 31:57
.^quit 27:-4 31:48
.^quo 22:31 25:-8 29:34
.^quot 22:30 25:-4 29:15
.^qwe 25:-40 29:70
.^qwer 25:-40 29:70
.^rai 2:39 9:-19 22:31 25:26
.^rais 2:32 9:-16 22:33 29:15
.^ran 31:25
.^rand 31:39
.^rap 24:5 31:25
.^rapp 24:5 31:25
.^rat 23:14 29:28 30:8
.^rate 29:36
.^rath 23:15 30:8
.^rati 10:9
.^rau 19:30 20:-13
.^raus 19:30 20:-13
.^rc$ 0:27 1:-5 4:-130 5:-38 9:-66 10:16 11:-126 12:-275 13:-97 14:-43 15:72 16:113 17:-122 19:6 20:-232 21:-28 22:-81 23:22 24:36 25:-89 27:14 28:12 29:-26 30:-3 31:32 32:-177 33:50
.^rcs 14:47 19:4 20:-26 27:25 29:-24 33:16
.^rcs$ 14:47 19:4 20:-26 27:25 29:-24 33:16
.^re$ 9:-6 11:-18 25:51 29:-23 34:18
.^rea 1:32 2:35 6:38 9:38 10:59 11:-2 12:-11 13:-48 14:-12 18:25 22:36 26:-38 28:-18 29:-108 32:-42 33:-81
.^reac 5:9 6:26 9:14 17:-23 18:14 34:16
.^read 1:27 2:27 5:-12 10:25 16:3 17:42 18:16 26:-16 29:-44 33:-39
.^reas 9:32 10:46 22:26
.^reb 29:38 33:7
.^reba 11:-20 29:18
.^rec 2:-21 8:41 9:-30 11:-52 22:10 25:-77 26:55 27:49 29:58 30:8 31:7 34:-36
.^rece 11:-25 26:57 27:53 29:5 30:11 31:12 34:-21
.^reco 8:26 22:27 29:6
.^red 21:16 29:23
.^red$ 29:23
.^ree 23:23
.^reem 23:24
.^ref 2:21 8:46 9:19 10:-4
.^refa 2:25 29:15
.^refu 8:50 9:15
.^reg 1:5 9:3 13:25 16:-18 21:7 27:20
.^rega 9:23 21:20
.^regi 1:11 13:29 27:22
.^regr 2:19 33:19
.^rei 11:-11 23:49 24:9
.^rein 11:-5 23:19
.^rej 7:29 8:52 25:-23 29:2
.^reje 7:26 8:54 25:-21 29:2
.^rel 0:-13 3:2 4:18 5:4 6:-6 7:10 8:-9 9:-10 10:-5 11:24 12:-4 13:-6 14:3 15:8 16:-7 17:7 18:-24 19:12 20:72 21:26 22:-22 23:-5 26:-12 27:4 28:9 30:-39 33:-40 34:10
.^rela 20:58 29:-13 32:12
.^relb 6:-6 7:6 9:-10 10:3 11:35 16:-4 21:14 25:-2
.^rele 3:3 4:19 5:8 8:-9 11:-49 12:-41 14:6 15:3 17:17 18:-29 19:19 20:35 21:4 22:-8 23:-62 24:1 25:8 26:-17 27:8 28:5 29:5 30:-8 31:-5 32:5 33:-50 34:23
.^rely 33:34
.^rem 1:-71 2:8 4:-51 5:-2 6:-81 7:-38 8:-34 9:-90 10:-127 11:2 12:-112 13:-64 14:22 15:-22 16:-92 17:-64 18:-56 20:-56 22:-56 23:117 24:92 25:-57 28:48 30:47 31:54 32:-80 33:-16 34:30
.^rema 5:-12 14:52 19:-20 28:90 33:-22
.^reme 24:36
.^remi 1:-39 2:-58 6:-50 8:-11 9:-25 10:-65 11:14 12:-34 13:-21 14:-8 16:-75 17:-18 18:-23 19:7 20:-16 23:116 24:78 25:-19 27:17 28:-57 29:1 30:19 31:15 32:-2 33:9 34:-33
.^remo 2:46 12:-2 27:-37 30:25 31:33 33:-31 34:60
.^ren 2:42 27:-7 29:24 33:2
.^rena 2:42 27:-7 29:24 33:2
.^reo 8:13
.^reop 8:6
.^rep 2:13 4:-1 6:1 7:60 8:-61 11:14 12:54 17:3 25:-24 29:31 33:-21
.^repa 29:5
.^repo 6:2 7:53 8:-57 11:8 12:64 17:8 25:-12 29:18 33:-3
.^req 0:-100 1:-59 5:-93 6:23 7:7 8:46 9:5 11:2 13:45 14:-89 17:-23 20:-42 21:79 22:66 23:-36 25:-118 26:-48 27:-29 29:-36 31:-26 32:-70 33:39
.^req$ 6:20 8:-9 10:-5 22:25 33:36
.^reqe 8:21
.^requ 0:-66 1:-44 5:-81 6:1 8:44 9:14 11:8 13:46 14:-84 17:-19 20:-39 21:82 22:42 23:-34 25:-105 26:-39 27:-19 29:-28 31:-15 32:-66 33:12
.^res 5:-57 6:-45 7:5 10:31 11:-39 12:35 16:65 17:-17 19:-34 22:-45 25:-61 27:19 29:28 31:21 32:2 33:-92 34:33
.^resc 6:-1 15:9 16:32
.^resp 10:23 34:33
.^rest 5:-13 8:-2 12:28 16:6 25:-32 29:29 31:48 32:8 33:-39
.^resu 7:14 8:10 27:28 31:-15
.^ret 1:11 14:-31 16:-11 18:-32 19:13 27:-3 29:70 31:22
.^retr 1:12 14:-15 16:-21 19:14 29:60
.^rev 1:3 2:47 7:-10 8:44 10:-52 11:-23 13:-5 15:-53 16:-7 22:14 24:-9 25:5 27:-69 29:71 33:28 34:19
.^reve 2:36 8:37 9:-25 15:-19 29:12 33:8
.^revi 1:16 2:8 9:5 10:-41 16:-21 22:30 25:12 27:-46 29:56 33:2 34:13
.^rew 2:38 10:-2 22:53
.^rewo 2:22 22:30
.^rewr 22:7
.^rfe 8:8
.^rig 2:-13 5:3 6:31 7:4 9:-34 10:-29 12:33 15:-5 19:-7 23:14 24:-12 25:39 29:-6 33:31
.^righ 2:-13 5:3 6:31 7:4 9:-34 10:-28 12:33 15:-5 19:-7 23:15 24:-12 25:35 29:-6 33:31
.^ris 7:37 8:40 9:-35 22:14
.^risk 7:37 8:40 9:-35 22:14
.^rle 20:5 28:8
.^rlea 20:7
.^rmi 23:29
.^rmin 23:29
.^rmn 24:28
.^rmnd 24:28
.^roa 14:28 18:-25 29:16
.^road 14:28 18:-25 29:16
.^rol 4:32
.^roll 4:33 29:-6
.^roo 0:21 2:66 29:28
.^room 0:21 2:67 29:31
.^rou 19:22 24:9 27:11 28:29 33:-20
.^roug 28:15
.^roun 19:20 24:10 27:11 33:-10
.^rul 2:-24 10:37 18:-10 22:16
.^rule 2:-24 10:37 18:-7 22:16
.^run 3:25 5:-41 10:-39 18:1 19:-39 24:-11 25:23 28:16 29:58 34:21
.^run$ 3:28 14:6 18:8 19:-31 24:-2 25:16 29:49
.^runn 25:16 29:18
.^runs 34:30
.^runw 10:-19 28:36
.^saf 20:15
.^safe 20:15
.^sai 2:17 7:20 9:30 21:-7 29:-4 34:-8
.^said 7:23 9:36 21:-5 34:-7
.^sail 2:32
.^sal 3:2 5:-20 6:36 7:2 8:-6 13:-11 14:2 17:-8 18:-6 19:8 21:8 29:25 32:-14 33:-2 34:-4
.^sale 18:-25 29:67
.^sali 6:38 19:30 20:-31 33:-3
.^salu 2:-7 3:5 7:3 8:-3 10:5 12:1 13:-1 14:11 17:-9 20:9 21:10 24:-2 25:1 29:-26 32:-5
.^sam 4:56 6:-20 10:37 16:13 18:-26 25:44 27:-24
.^same 4:56 6:-20 10:37 16:13 18:-26 25:38 27:-24
.^san 25:27 29:-29 33:24
.^sand 25:27 29:-27
.^sap 2:5
.^sap$ 2:6
.^sat 5:40 12:21 25:-15
.^satu 5:26 16:1
.^saw 10:8
.^saw$ 10:8
.^say 2:-3 6:44 12:26 13:-6 15:-9 17:-22 22:-50 25:-11 28:32 33:55
.^say$ 2:-4 6:3 10:-5 12:23 28:38 33:15
.^sayi 10:34
.^says 6:27 11:6 29:-14 33:52
.^sca 18:37
.^sch 1:18 2:-29 3:20 4:27 12:-51 13:-49 14:38 16:-16 17:-12 18:17 19:25 20:-3 24:3 25:39 26:-9 27:-10 31:-67 34:11
.^sche 1:20 2:-5 3:21 4:29 12:-18 13:-37 14:36 16:-41 17:-8 18:21 19:27 20:-23 24:6 25:-31 31:-17 34:13
.^scho 25:64 32:-2
.^sco 2:36 5:13 9:-28 10:8 34:6
.^scop 2:40 9:-19 10:20 29:-46 34:7
.^scor 5:19 19:-6 29:30
.^scr 8:23 22:-12 29:12 33:-4
.^scre 2:3 29:21 33:-3
.^sdk 11:-43 25:-48 29:69
.^sea 25:-17 29:21
.^sear 25:-1 29:27
.^sec 0:25 1:39 7:13 9:-6 10:6 11:-15 13:-12 22:8 27:31 29:11 33:-4 34:14
.^seco 0:31
.^secu 1:18 2:9 7:13 10:3 11:-14 13:-8 16:3 22:9 29:15 33:-33 34:20
.^see 2:-81 7:30 8:-39 13:14 14:17 17:-40 19:15 21:31 25:57 29:33 32:-41
.^see$ 2:-44 7:1 8:-7 11:7 13:22 14:18 19:24 21:7 25:60 29:10 32:-31
.^seem 29:5 30:3
.^sen 0:11 1:-26 2:-55 6:-20 10:47 11:16 14:23 17:60 23:28 24:16 25:-51 26:40 27:31 28:-11 30:-15 31:4 33:-24
.^send 2:-11 14:26 17:36 23:8 24:7 26:21 27:44 30:-7 31:25
.^sens 0:26 2:-14 6:-10 10:34 11:8 26:6
.^sent 10:2 17:12
.^sep 0:45 1:112 5:-76 6:-19 7:-20 9:-80 10:-77 11:-36 12:-53 15:-58 16:38 17:-52 18:-57 20:86 22:-32 24:27 25:-25 27:-63 28:-36 29:-72 32:97 33:29 34:-57
.^sep$ 1:59 14:-34 16:-12 20:12 29:-9 32:60 33:16
.^sepa 0:44
.^sept 1:78 5:-57 9:-44 10:-53 11:-14 12:-19 14:11 15:-21 16:54 17:-25 18:-25 20:72 22:-15 24:34 27:-36 28:-50 29:-15 32:54 33:16 34:-23
.^ser 3:20 4:14 5:16 10:49 14:-5 17:-6 19:8 29:39 31:-33
.^seri 2:4 3:23 4:20 5:22 19:13 22:9 29:-29
.^serv 10:58 29:74 31:-17 33:-15
.^set 2:-22 4:39 11:36 18:-30 22:-36 23:27 27:-44 29:-3 32:40
.^set$ 2:-46 4:28 9:3 10:-10 11:36 20:5 22:-19 23:28 27:-22
.^sett 29:-2 32:39
.^setu 17:8 18:-5
.^sev 32:46
.^seve 32:46
.^sf$ 6:-9 10:57 15:4 19:3 28:9 29:-78
.^sfe 21:-9 22:26
.^sfe$ 21:-9 22:26
.^sha 5:33 7:25 14:2 33:2
.^shal 7:26
.^shar 14:11
.^shc 14:52 19:7 25:-13 29:-6
.^shce 14:52 19:7 25:-13 29:-6
.^she 3:4 8:6 11:50 20:5 22:-15 29:-60
.^she$ 3:9
.^shi 1:-32 5:-66 8:16 9:-20 10:-45 14:-8 15:30 16:30 17:-52 18:-22 19:18 20:33 25:-56 28:30 29:42 32:-19 34:35
.^shif 15:19 16:17 29:24 34:20
.^shin 33:25
.^ship 1:-10 2:24 5:-53 6:2 8:21 19:24 20:41 25:-14 28:38 33:-74 34:2
.^sho 0:4 1:-2 2:-12 3:14 4:-75 5:-8 6:2 7:13 8:-46 10:-34 11:73 12:-91 13:36 14:10 15:16 18:43 19:13 22:-61 25:-134 26:8 27:-63 28:-29 29:-2 30:23 31:-76 33:-30 34:10
.^shor 3:7 11:39
.^shou 1:-8 2:-8 3:11 4:-25 6:5 7:22 8:-48 9:-59 10:-24 11:1 12:-15 13:-31 15:21 16:7 18:16 19:-42 21:7 22:-22 25:-27 26:33 27:-19 30:20 31:-18 32:3 33:-6 34:5
.^show 5:-23 8:-13 9:11 11:34 13:67 14:25 17:-24 18:18 19:38 25:-25 27:-25 29:-18
.^shu 2:-26 6:36 12:59 20:-14 25:-69 29:-65 31:88 32:-12 33:3
.^shut 2:-23 6:37 12:63 20:-12 25:-35 29:-48 31:46 33:3
.^sic 25:12
.^sick 25:15
.^sid 2:-13 3:19 6:37 12:-4 25:29 29:-33
.^side 2:-13 3:19 6:37 12:-4 25:29 29:-33
.^sie 16:-4 27:19
.^sie$ 16:-4 27:19
.^sig 7:36 8:54 11:-5 12:-28 14:-4 21:-16 25:3 26:17 27:59 30:-10 31:-22 33:11 34:44
.^sign 7:36 8:55 11:-2 14:-2 18:-45 21:-16 26:8 27:64 30:-10 31:-21 33:15 34:41
.^sil 29:-13 31:97
.^sile 31:84
.^sill 25:3
.^sin 9:6 15:23 21:-11 25:44 33:-18
.^sinc 6:7 9:1 21:-6 29:30
.^sing 15:7 25:36 29:-4
.^sir 25:11
.^sir$ 25:11
.^sit 5:109 11:-28 13:27 25:-53 29:-72 31:-17
.^sitt 13:30
.^six 3:9 4:48
.^six$ 3:9 4:48
.^ski 18:18
.^sla 22:7 28:7 29:-17
.^sle 12:7 25:11 28:28
.^slee 12:8 25:11 28:24
.^sli 2:-7 5:-3 6:33 8:1 9:-35 15:78 16:14 19:59 29:-17 33:-17
.^slid 6:19 15:16
.^slip 6:6 15:60 19:49 29:-32
.^slo 33:33
.^slot 33:34
.^slu 0:10 1:4 10:38 12:25 31:-11
.^slus 0:10 1:4 10:38 12:25 31:-11
.^sma 0:6 2:18 15:3
.^smal 0:6 2:14 15:3
.^smt 11:4 29:-6 32:14
.^smth 11:4 29:-6 32:14
.^sne 2:23 12:-15 18:36
.^snea 2:23 12:-15 18:36
.^sno 24:35 29:-14 31:27
.^snoo 24:35 29:-11 31:27
.^so$ 2:-66 5:32 6:10 7:-18 10:5 12:26 13:41 14:-14 16:32 17:-45 19:-13 22:20 25:-6 30:-70 31:27 33:55 34:-19
.^soa 8:7 28:24
.^soak 8:2 28:24
.^sof 1:40 10:28 27:3
.^soft 1:41 10:28
.^sol 28:1
.^som 0:37 2:-53 4:-26 5:-21 6:-49 11:16 12:3 15:44 16:-71 17:40 19:-35 20:-28 21:18 23:15 24:-49 25:1 28:-57 30:1 31:-63 32:30 34:21
.^some 0:37 2:-53 4:-26 5:-21 6:-49 11:16 12:3 15:45 16:-71 17:41 19:-34 20:-21 21:18 23:15 24:-49 25:2 28:-57 30:1 31:-63 32:30 34:21
.^son 13:57 17:27 25:13 29:-53 34:-19
.^soo 6:-33 10:-69 12:-30 18:125 20:31 24:-17 27:34 28:66 29:-46 32:-17 33:-31
.^soon 6:-29 10:-61 12:-28 18:119 20:33 24:-16 27:34 28:67 29:-28 32:-17 33:-58
.^sor 1:-5 5:7 6:9 7:-5 8:5 9:8 10:10 12:13 14:13 16:17 17:3 18:6 20:30 21:-8 22:-1 23:-7 25:19 27:-2 29:-1 31:-1 33:-18 34:1
.^sorr 1:-4 5:8 6:1 7:-5 8:5 9:9 10:12 12:14 14:14 16:10 17:4 18:9 21:-8 23:-7 25:19 27:-1 31:-1 33:-8 34:1
.^sort 20:47 29:-17
.^sou 17:17 25:33
.^soun 25:36
.^sour 17:21
.^spa 8:-17 11:12 16:21 25:-47 27:-15 29:18 31:42
.^spam 8:-12 29:28 31:12
.^spe 5:-15 11:18 12:-5 18:-7 25:-21 29:18 32:38
.^spea 11:37
.^spec 10:14 12:-19 21:1 32:41
.^spel 11:-6 29:64
.^spi 4:46
.^spin 4:46
.^spo 10:-15 15:17 16:30 29:21 31:-31
.^spr 1:11 14:-30 19:15 29:28 32:20
.^spri 1:11 14:-30 19:15 29:28 32:20
.^spu 29:-12 33:14
.^spun 29:-12 33:14
.^sql 2:29
.^sqla 2:32
.^squ 1:19 2:6 16:32
.^sque 2:12 16:34
.^sru 2:3
.^sru$ 2:3
.^sso 8:18 9:12 13:-3
.^sso$ 8:18 9:12 13:-3
.^sta 0:-50 2:-35 3:48 4:19 5:197 6:-63 7:-130 8:-36 9:60 10:53 11:-55 12:52 14:-16 15:-5 16:-32 17:56 18:-110 20:-50 21:-10 22:-1 25:-169 28:-141 29:-47 30:-61 32:-18 33:1 34:-19
.^stab 1:12 5:91 6:-16 9:-14 10:39 12:15 20:5 29:-42 34:42
.^stac 10:-12 19:10 22:24
.^staf 27:6
.^stag 5:49 8:4 10:9 17:22 25:-2 29:12
.^stan 5:51 10:62 11:-53 17:-39 20:-16 27:-20 31:13 33:-44
.^star 1:-20 2:-71 3:42 4:25 10:-6 11:23 12:5 15:-17 17:83 18:-32 19:6 20:-7 27:15 29:-20 31:-16 33:32 34:-33
.^stat 3:23 5:74 6:-6 8:-61 9:51 12:42 13:32 22:-47 25:-28 26:3 29:-10 34:-59
.^stau 5:39 8:-34 9:48 25:-14
.^ste 3:-5 5:1 9:7 11:44 17:35 21:-19
.^stee 14:4
.^steh 5:14 9:14 29:-11
.^step 11:50 17:50 21:-19
.^sti 1:5 2:36 5:23 7:9 8:-57 9:56 10:-4 11:-26 12:12 13:17 14:11 17:-36 18:-80 19:-44 20:29 21:6 22:-40 25:-14 27:-45 28:26 29:-23 30:7 31:-50 32:-80 33:-4
.^stic 1:33
.^stil 0:-3 2:39 5:20 7:10 8:-45 9:49 10:-41 11:-13 12:14 13:18 14:13 16:-37 17:-31 18:-70 19:-21 20:30 21:7 22:-45 25:-4 27:-11 28:29 29:-3 30:8 31:-45 32:-69 33:-11
.^sto 2:33 5:-23 6:8 10:-20 12:-32 18:-19 20:-42 23:-22 27:-29 30:51 31:55 33:58
.^stop 2:26 6:13 10:-15 12:-23 18:-13 23:-19 24:-3 27:-58 30:53 31:57 33:57
.^stor 2:6
.^str 0:-124 1:-34 3:-21 6:10 7:-48 8:14 10:14 11:-70 12:7 13:-6 14:-88 16:18 17:-62 18:4 19:4 20:-57 22:-1 24:22 25:-119 26:-20 27:18 28:19 29:-87 30:-3 32:-50 33:56 34:15
.^stri 0:-99 1:-31 3:-7 5:-66 6:9 7:-41 8:16 10:9 11:-60 12:13 14:-78 16:23 17:-52 18:11 19:11 20:-46 22:-6 24:21 25:-95 26:-16 27:21 28:27 29:-66 30:-2 31:1 32:-82 33:32 34:17
.^strn 33:59
.^stt 5:17 10:31 33:2
.^stta 5:22
.^sttr 10:17
.^stu 10:-5 11:-34 17:34 26:16 32:30 33:-17 34:16
.^stuc 9:7 29:9
.^stud 17:11
.^stuf 17:2 26:18 29:-20 32:34 34:19
.^sty 4:34 29:2
.^styl 4:34 29:2
.^sub 0:-6 2:-3 5:-19 6:-26 7:-7 8:-45 9:-23 11:-8 12:-42 13:-39 14:-4 16:-2 18:-30 22:9 24:-48 25:-68 26:167 27:91 28:-17 29:18 34:-53
.^sub$ 26:58 27:27
.^subb 26:59 34:-15
.^subm 13:-4 22:15 29:13
.^subs 2:-6 5:-8 6:-15 10:-30 24:-18 26:113 27:64 29:24
.^suc 10:-19 16:-27 18:71 33:-37
.^sug 15:38
.^sugg 15:38
.^sui 17:38
.^suit 17:38
.^sum 18:-27 27:12 29:52 32:55
.^summ 27:13 29:28 32:38
.^sun 8:20 32:34
.^sund 8:20 32:34
.^sup 0:1 2:19 6:-34 9:-13 18:-15 20:-15 21:27 25:53 29:20
.^supe 25:14 28:14 29:-10
.^supp 0:2 2:14 6:-7 10:6 18:-4 21:30 28:-22 29:46
.^sur 2:-22 7:18 16:-6 20:13 24:43 34:10
.^sure 2:-22 7:18 16:-6 24:43 33:14 34:10
.^sus 27:50 29:12 31:-35
.^swa 16:40 33:-9
.^swap 16:40 33:-9
.^swi 25:13 27:25 29:-25 30:23
.^swit 27:25 30:23
.^syn 11:47 25:-35 29:44
.^sync 29:32
.^synt 11:48 25:-19
.^sys 29:28
.^syst 29:28
.^ta$ 25:59 29:-15
.^tab 14:96 15:4 22:5 25:-28 29:-36 31:-9
.^tabl 14:42 15:5
.^tag 6:71 18:-5 25:-33 32:12 33:41 34:67
.^tag$ 6:23 20:4 29:11 33:21
.^tagg 6:48 33:18
.^tags 29:-18 32:21 34:52
.^tak 2:29 5:-82 6:23 7:27 8:48 11:-26 12:12 13:-11 14:-17 16:42 20:-12 21:9 22:-22 24:-17 28:-27 30:-32 31:21 32:-2
.^take 2:9 5:-48 6:26 7:30 8:50 9:-46 11:-20 14:-12 16:42 21:11 22:-21 24:-15 28:-15 29:5 30:-26 31:24
.^taki 2:7 9:11 33:3
.^tal 11:27 15:30 21:8 22:-1 25:1 29:-13 33:-23 34:13
.^talk 11:27 15:30 21:8 22:-1 25:1 29:-12 33:-23 34:13
.^tar 11:-12 20:75
.^tarb 6:4 11:-8 20:11 33:12 34:8
.^targ 20:47
.^tas 17:42
.^task 17:42
.^tea 1:-13 4:-19 5:-19 6:-16 8:14 12:1 13:39 14:-5 15:-27 18:4 19:-23 20:-22 21:20 22:2 24:12 25:7 27:14 29:5 31:12 32:-2 33:-3 34:7
.^team 1:-8 4:-18 5:-18 6:-16 7:-1 8:2 9:11 12:1 13:39 14:-4 15:-27 18:5 19:-22 20:-21 21:20 22:6 24:12 27:14 29:6 31:12 32:-2 33:-5 34:7
.^tel 2:15 5:28 9:52 10:6 11:32 12:3 17:-1 18:6 23:-11 27:-3 29:-101 33:29 34:7
.^tele 9:4
.^tell 2:11 5:30 9:34 10:9 11:33 12:11 18:9 22:-42 23:-10 27:-17 29:-67 33:30 34:13
.^tem 3:69 4:44 10:24 13:-17 21:24 25:-47
.^temp 3:69 4:45 13:-16 21:24 29:14
.^ten 24:30 27:30 28:24 29:-12
.^ten$ 24:22 27:30 28:25 29:-11
.^ter 2:-15 10:71 11:-15 12:27 14:43 17:-21 18:21 25:-36 29:-64 31:-14
.^term 10:73 11:-8 14:46 18:27 25:-34 29:-51 31:-13
.^tes 0:-10 1:18 2:17 5:51 7:24 8:39 9:-40 11:-1 12:-50 16:-35 18:16 21:15 22:-42 25:19 28:-24 29:41 31:-13 32:5 33:-1
.^test 0:-9 1:22 2:17 5:49 7:25 8:33 9:-38 11:-1 12:-46 16:-34 18:16 21:16 22:-34 25:19 28:-24 29:38 31:-12 32:5 33:-1
.^tex 2:5 10:36 12:25 14:6 21:-9 22:12 29:-58 33:56
.^text 2:5 10:36 12:25 14:6 21:-9 22:12 29:-58 33:56
.^tha 1:-11 3:-6 4:11 5:-12 7:-25 10:15 12:44 13:7 15:1 16:30 17:-24 18:24 19:4 21:-12 23:-5 25:30 28:11 30:9 32:7 33:5 34:12
.^than 1:-3 5:7 6:10 7:-6 9:7 10:2 11:-13 13:3 14:4 16:15 20:6 21:-1 23:-2 26:4 27:2 28:25 31:4 32:9 34:11
.^that 2:18 3:-63 5:-29 7:-18 8:-5 9:-13 10:27 11:17 13:10 14:-36 16:18 17:-61 18:33 20:-37 24:1 25:40 26:-3 31:-41 33:18
.^thaw 5:-31 6:-47 12:79 25:8
.^the 0:-4 1:7 2:8 3:20 5:13 6:8 7:-15 8:-4 10:-16 11:-8 12:8 13:14 14:34 15:18 16:11 17:-28 18:39 19:-3 20:9 22:14 24:11 25:9 26:6 27:-16 28:-1 29:18 30:40 32:12 33:8 34:15
.^the$ 0:-25 1:2 2:11 4:5 5:11 6:21 7:-2 8:10 10:-11 11:-34 12:11 13:-8 14:39 15:22 16:22 17:-23 18:15 20:19 21:-1 22:26 23:-8 24:16 25:-7 26:-3 27:-1 29:34 30:27 31:-6 32:11 33:8 34:6
.^thee 11:18 25:16 29:-18
.^thei 24:21
.^them 8:9 9:-18 13:12 14:27 16:-1 18:-15 31:32
.^then 6:-16 12:13 18:57 25:6 29:-12 33:-27
.^ther 0:16 2:1 3:35 4:-15 5:-11 7:-14 10:-5 13:21 16:-19 18:9 19:-8 22:-8 23:31 26:20 27:-16 29:-12 31:-34 32:16 34:15
.^thes 1:9 30:42 31:42
.^they 2:7 8:-20 9:37 12:33 15:25 19:-28 29:-70 33:-21
.^thi 1:-4 3:-28 4:-2 5:25 7:25 9:-26 10:-4 11:1 12:-8 13:3 14:11 16:-63 17:13 18:-17 19:-23 20:28 22:-45 23:54 24:27 27:9 28:-16 29:8 30:-18 31:-2 32:26 33:28 34:30
.^thin 0:4 2:-49 4:-1 5:23 6:37 7:39 9:7 10:8 11:-19 12:-33 13:-11 15:18 16:-40 17:-4 20:42 21:19 22:-28 23:30 25:-2 26:12 27:-3 31:-17
.^thir 33:17
.^this 0:-5 1:-17 2:35 3:-43 5:2 6:-29 9:-63 10:-31 11:21 12:4 13:19 14:8 15:-6 16:-15 17:27 18:-23 19:-19 20:13 21:-1 23:24 24:30 26:-3 27:25 28:-16 32:32 33:12 34:43
.^tho 12:-4 22:29 33:25
.^tho$ 7:10
.^thou 12:-20 22:36 33:14
.^thr 1:14 2:4 5:4 6:-36 8:21 9:39 10:-80 11:2 12:-59 13:10 14:3 15:-5 16:5 18:17 22:45 24:24 25:-90 27:-14 29:-62 31:-87 32:51 33:-41 34:-10
.^thre 1:5 16:24 18:31 22:27 24:19 33:-2
.^thro 5:12 8:22 9:14 11:8 12:-10 13:14 14:15 19:-6 22:9 25:-17 31:-29 32:6
.^thru 9:7 32:25
.^thu 8:21 10:-13 12:-45 16:29 19:-22 25:-52 26:4 29:-8 32:54 33:60
.^thu$ 32:15
.^thum 8:33
.^thun 26:17
.^thur 10:-1 12:-39 16:31 19:-17 32:31 33:66
.^tic 4:-33 6:23 29:62
.^tick 6:23 29:39
.^tie 11:2 14:20
.^tim 1:-29 5:15 8:-48 9:-83 10:-85 11:-15 12:-37 14:66 18:-84 19:72 20:-51 22:14 23:30 25:11 26:-81 28:76 29:-8 31:-51 32:-67 33:25 34:-21
.^time 1:-29 5:15 8:-48 9:-81 10:-85 11:-28 12:-36 14:59 18:-82 19:73 20:-50 22:15 23:30 25:11 26:-65 28:76 29:-5 31:-50 32:-65 33:25 34:-20
.^tin 8:4
.^tiny 8:4
.^tls 9:19
.^tls$ 9:19
.^to$ 0:-3 1:-92 2:8 5:-36 6:-59 7:12 8:-7 9:-18 10:-24 11:42 12:-49 13:-55 14:-6 15:34 16:57 17:45 19:-76 20:-19 21:16 22:25 23:10 24:14 25:-25 26:15 27:49 28:56 29:17 30:36 31:-30 32:-16 33:-6 34:-7
.^tod 2:26 4:25 7:-13 9:-29 10:-6 12:26 14:-9 16:-13 17:18 20:-25 24:-5 25:13 28:25 31:5 32:58 33:-48 34:-24
.^toda 2:26 4:24 7:-13 9:-23 10:-4 12:26 14:-9 16:-13 17:18 20:-24 24:-5 25:14 28:25 31:5 32:51 33:-47 34:-24
.^tok 5:-25 29:33 33:37
.^toky 33:39
.^tol 7:20 27:57
.^told 7:20 27:57
.^tom 1:2 2:11 6:-12 7:27 10:-15 12:-18 15:-24 18:-11 24:23 29:14 32:66 33:64
.^tom$ 7:29 24:-31 29:18
.^tomo 1:2 2:14 6:-7 7:11 10:-10 12:-14 15:-2 24:57 32:46 33:27
.^ton 29:49
.^toni 29:49
.^too 2:75 5:-63 8:66 10:29 20:-23 23:14 25:-61 27:19 28:-14 32:-2 33:-14 34:-12
.^too$ 2:69 3:1 5:-39 6:22 8:67 10:26 20:-8 23:15 25:-53 27:21 29:-66 33:-22
.^took 6:-8 17:1 33:29
.^tool 29:24 33:-33
.^tot 8:-5 13:5 14:23 17:13 28:40
.^tot$ 8:-2 13:7 28:41
.^tota 14:24 17:14
.^tou 15:42 33:9
.^touc 15:42
.^tow 5:-34 18:45
.^tra 1:54 2:42 5:-14 6:-16 8:-10 10:13 11:-64 14:7 16:-19 18:6 20:17 21:-15 22:-29 23:4 24:-15 25:-111 27:32 28:8 29:18 32:-42 34:8
.^trac 1:3 5:17 10:-1 18:34 29:16
.^trad 1:3 34:7
.^trai 2:61 5:-32 10:7
.^tran 0:3 2:3 5:-18 10:18 11:-29 12:5 13:-7 14:16 20:3 23:8 25:-13 27:17 28:23 29:19 32:-4
.^tre 5:-25 9:-3 10:30 11:-22 12:90 25:-22 29:-33
.^tree 5:-20 9:-1 12:90 25:-18 29:-4
.^tro 34:14
.^trou 34:14
.^tru 2:-15 3:-37 5:34 12:54 15:8 33:14
.^true 12:16 33:23
.^trun 3:-7 5:7 12:24
.^tue 2:14 16:25 24:20 29:18 33:-34
.^tues 2:14 16:25 24:20 29:18 33:-34
.^tur 2:-14 8:26 9:26 23:-4 25:-15 27:37 30:40 34:-15
.^turn 2:-14 8:26 9:26 23:-4 25:-15 27:37 30:40 34:-15
.^tut 14:47 17:10 20:-13 33:-27
.^tuto 17:11
.^twe 2:69 4:19 11:-9 20:-5 25:17
.^twea 2:77 11:-8
.^twen 4:23
.^twi 15:11 19:-3
.^twic 15:11 19:-3
.^two 1:14 3:17 6:-16 7:3 9:1 12:-7 13:-22 16:11 19:13 21:-25 22:39 24:27 25:-13 27:-20 28:-16 29:13 31:-30 33:27
.^two$ 1:14 3:17 6:-16 7:3 9:1 12:-7 13:-22 16:11 19:13 21:-25 22:39 24:27 25:-13 27:-20 28:-16 29:13 31:-30 33:27
.^typ 2:39 11:74 15:-7
.^type 11:76 15:-5
.^typo 2:28
.^ube 16:-3 27:35 29:23 34:27
.^uber 16:-3 27:35 29:23 34:27
.^ubu 3:9 4:21 20:12 29:3
.^ubun 3:9 4:21 20:12 29:3
.^ugh 25:25
.^ugh$ 25:25
.^uhm 2:-15 3:7 5:-4 8:-13 9:18 11:11 12:25 13:14 17:-24 18:-15 19:-7 23:17 25:-3 26:10 29:-9 30:1 31:-10 33:-3 34:24
.^uhm$ 2:-15 3:7 5:-4 8:-13 9:18 11:11 12:25 13:14 17:-24 18:-15 19:-7 23:17 25:-3 26:10 29:-9 30:1 31:-10 33:-3 34:24
.^ui$ 0:18 2:11 12:3 22:7 33:30
.^un$ 1:51 2:23 10:15 21:39 22:13 29:-7
.^una 2:25 22:28
.^una$ 2:26 22:29
.^unb 8:14 22:18 31:-1
.^unbl 8:14 22:18 31:-1
.^und 2:-54 6:-60 7:27 10:51 11:24 12:36 13:36 16:57 17:-41 18:-40 25:38 30:-24
.^unde 2:-14 5:1 6:-58 10:65 11:30 12:39 13:38 17:-6 18:-36 25:8 30:-19
.^undo 7:13 15:-8 16:66 25:24
.^une 1:8 9:-2 10:6 21:15 22:9 24:9
.^une$ 1:8 9:-2 10:6 21:15 22:9 24:9
.^unf 6:-26 12:71 28:-7 31:32 34:9
.^unfr 6:-24 12:72 34:12
.^uni 29:13
.^unit 29:13
.^unl 20:2
.^unle 20:3
.^uns 6:-10 25:-55 26:-49 27:38 29:-16 30:75 31:37 34:7
.^unsu 6:-10 11:8 26:-45 27:-41 30:76 31:54 34:8
.^unt 1:-2 3:12 4:-30 5:-52 6:-38 7:12 8:19 11:-9 13:-17 14:43 15:-14 16:24 17:-55 19:-58 20:-33 21:4 22:36 23:-2 24:34 25:-20 27:-58 28:56 29:-5 31:29 32:-9 33:1 34:-35
.^unti 3:13 4:-30 5:-36 7:17 8:15 10:-41 13:-12 14:44 15:-12 16:26 17:-42 19:-39 20:-21 21:7 22:40 24:35 25:-19 27:-57 28:47 29:-3 31:30 34:-25
.^up$ 2:-83 4:70 5:25 6:-55 9:28 10:-15 13:-5 14:-18 15:-21 16:-40 17:-6 18:46 20:-13 22:-16 23:-59 24:63 25:49 26:3 27:31 28:-35 29:-167 30:-25 31:11 32:-6 33:1 34:-71
.^upc 6:6 14:7 18:39
.^upco 6:6 14:7 18:39
.^upd 2:7 5:9 7:5 8:-31 9:18 15:-31 16:18 19:-20 26:-22 27:50
.^upda 2:7 5:9 7:5 8:-31 9:18 15:-31 16:19 19:-20 26:-22 27:44
.^upg 2:28 20:7 22:13 29:34
.^upgr 2:28 20:7 22:13 29:19
.^upl 2:12 3:4 22:40 33:1
.^uplo 2:12 3:4 22:40 33:1
.^upo 28:1
.^upon 28:1
.^ups 5:7 9:-10 11:18 12:7 14:6 20:10 21:5 29:-38 32:40 33:-23 34:-1
.^upst 5:8 9:-9 12:8 14:7 20:10 21:6 29:-17 32:40 33:-22
.^url 22:23 26:35
.^url$ 26:36
.^urll 22:23
.^us$ 2:-90 4:26 6:34 8:-46 9:-2 10:-86 12:-34 13:-40 14:-30 16:-31 18:68 19:-33 20:-38 22:62 23:38 24:31 25:18 26:-23 27:31 28:-42 29:-41 31:27 33:-16 34:-32
.^usa 11:54 25:-22
.^usag 11:54 25:-22
.^use 3:12 5:-27 11:76 13:-24 20:36 21:-2 25:-37 29:61 34:-8
.^use$ 3:32 5:-10 10:-22 11:67 13:-15 29:47
.^used 11:2 29:20
.^user 20:47 29:1
.^usi 11:7
.^usin 11:7
.^usu 4:9
.^usua 4:9
.^utc 10:-7 24:34 33:62
.^utc$ 10:-7 24:34 33:62
.^vac 20:18 29:30
.^vaca 20:18 29:30
.^val 9:44 10:8 33:-1
.^vali 9:42 10:8
.^ven 2:14 21:5 22:-5
.^vend 2:15 21:5 22:-5
.^ver 1:-28 3:-39 4:35 5:6 6:15 9:6 10:5 11:5 17:-45 18:-69 19:24 20:53 25:4 28:-31 29:6 32:-48 33:-37
.^verd 9:35
.^vers 1:-15 2:5 3:-12 4:37 5:22 6:20 9:-30 10:19 17:-13 18:-44 19:30 20:49 29:23 32:-16 33:-19
.^very 25:35
.^vet 8:32
.^veto 8:32
.^vie 6:10 25:7 29:-11
.^viel 25:9
.^view 6:11
.^vim 5:-12 29:53
.^vim$ 5:-12 29:53
.^vm$ 29:58
.^vol 9:11
.^volu 9:11
.^vor 6:43 12:-6 19:31 20:-40 22:23
.^vors 6:44 12:-5
.^vot 2:-17 8:4 9:34 11:22 13:46 21:-8
.^vote 2:-17 8:4 9:34 11:22 13:46 21:-8
.^vpn 29:44
.^vpn$ 29:44
.^vs$ 10:67 25:-8 29:30
.^wai 2:25 5:-66 7:36 8:-1 9:40 10:-25 12:-12 13:74 17:-44 18:25 21:52 22:9 29:-101
.^wait 2:56 5:-55 7:42 13:24 18:31 22:-4 29:-21
.^waiv 2:-23 9:30 13:49 21:45 22:37 29:-31
.^wak 24:21
.^wake 24:21
.^wal 11:20 14:20
.^walk 11:22
.^wall 14:25
.^wan 0:21 2:-2 4:14 6:-59 8:-69 10:-40 11:-78 15:4 16:-6 17:23 18:-1 21:5 22:51 26:35 27:45 28:-55 29:-28 31:28 32:-43 33:47 34:-59
.^want 0:23 4:14 6:-4 8:-69 10:-23 11:-74 15:7 16:-6 17:24 20:-28 21:6 22:51 26:36 27:45 28:-35 29:-22 31:28 32:-41 33:19 34:-57
.^war 23:1 24:72 29:12
.^warn 23:2 24:72
.^was 0:20 1:-10 2:-47 6:38 7:-25 8:-12 9:49 10:22 12:-14 14:-9 15:23 17:-21 19:76 20:-22 22:9 23:-8 24:-30 25:4 26:-1 28:-29 33:2 34:10
.^was$ 0:20 1:-10 2:-47 6:38 7:-25 8:-12 9:49 10:22 12:-14 14:-9 15:23 17:-21 19:76 20:-22 22:9 23:-8 24:-30 25:4 26:-1 28:-29 33:2 34:10
.^wat 18:18 24:-22 27:43 29:8
.^watc 18:22 27:44 31:4
.^wav 8:19 13:17
.^wave 8:19 13:17
.^way 0:25 2:4 6:-6 7:-15 8:3 10:-11 11:38 12:-1 14:-18 16:-7 17:9 21:10 27:-16 28:-9 29:-12 30:11 31:1 33:-5
.^way$ 0:25 2:4 6:-6 7:-15 8:3 10:-11 11:38 12:-1 14:-18 16:-7 17:9 21:10 27:-16 28:-9 29:-12 30:11 31:1 33:-5
.^we$ 0:67 2:19 3:46 4:12 5:79 6:25 7:17 8:9 9:-8 10:-84 11:-156 12:20 13:-3 14:-39 15:27 16:-25 17:-71 18:25 20:6 21:13 22:29 23:-60 24:-43 25:-40 26:-54 28:10 29:-36 30:2 31:-7 32:-10 33:-23 34:-92
.^wea 29:34 32:13 34:10
.^weat 29:45
.^web 8:12 26:73 27:3 29:2 33:-11
.^webh 26:24 27:5
.^webl 29:33
.^wed 1:26 16:17 20:32 31:4
.^wedn 1:26 16:17 20:32 31:4
.^wee 0:-87 1:31 4:21 5:12 7:-94 8:-52 9:-21 10:-76 11:-121 12:-120 13:-7 14:-144 15:1 16:44 18:-126 19:-10 20:-20 23:-8 24:27 26:17 28:52 29:-62 30:-24 31:34 32:116 33:16 34:-42
.^week 0:-85 1:33 4:11 5:12 7:-91 8:-49 9:-18 10:-68 11:-114 12:-117 13:-7 14:-137 15:2 16:45 18:-122 19:-9 20:-19 23:-7 24:28 28:45 29:-43 30:-23 31:36 32:117 33:14 34:-40
.^wei 5:35 15:20 29:-22
.^wek 28:44 32:34
.^wel 2:9 5:27 13:-15 17:20 25:44 29:-42 33:42
.^welc 2:23 17:21 25:14
.^well 21:7 25:21 27:12
.^wen 19:63 20:-22 24:-18
.^went 19:63 20:-21 24:-18
.^wer 2:-55 13:30 17:-7 19:50 20:54 29:-30
.^were 2:-17 13:31 19:51
.^wet 17:30
.^wha 0:-13 1:-40 2:-33 3:-2 4:-111 5:14 6:-70 8:-137 9:8 10:72 11:42 12:-37 13:30 14:6 15:-9 16:-150 17:54 18:61 19:17 20:6 22:-129 24:-7 25:-35 26:5 27:-121 28:-10 30:-3 31:-94 32:24 33:1 34:-91
.^what 0:-12 1:-39 2:-31 3:-2 4:-108 5:14 6:-64 8:-112 9:8 10:70 11:42 12:-36 13:30 14:6 15:-9 16:-145 17:55 18:54 19:17 20:6 22:-127 24:-7 25:-33 26:5 27:-118 28:-8 30:-3 31:-88 32:24 33:2 34:-86
.^whc 5:8
.^whch 5:9
.^whe 0:-17 1:-100 2:-109 3:3 4:-15 5:19 6:-63 7:-87 8:-165 9:37 10:-97 12:-57 13:-158 14:26 15:14 16:-74 17:8 18:-51 19:46 20:92 21:11 22:-134 23:4 24:27 25:-144 26:-20 27:17 28:-74 29:31 30:-12 31:-169 32:-154 33:99 34:-21
.^whee 4:17 29:-16
.^when 0:-80 1:-33 2:-69 3:19 4:-77 5:-80 6:-72 7:-18 8:-79 9:2 10:-30 11:-33 12:-99 13:-72 14:6 15:-20 16:-85 17:-73 18:-24 19:56 20:105 22:-103 23:1 24:30 25:-41 26:-106 27:48 28:-28 29:32 30:-78 31:-90 32:-50 33:103 34:-29
.^wher 2:-35 3:-36 5:52 9:30 10:-57 11:8 12:-39 14:27 15:25 17:41 18:-17 20:-57 21:16 22:-5 25:-50 27:-39 29:20
.^whet 12:32 15:15 34:33
.^whh 11:30 25:-16
.^whi 0:-65 1:-59 2:-42 4:-36 5:16 7:-63 8:-82 10:15 12:-63 13:50 15:-50 16:-111 17:1 18:60 19:14 20:21 21:-15 22:-16 23:13 24:-89 25:-87 26:16 27:-90 28:-36 29:24 30:-54 31:-6 32:11 33:47 34:35
.^whic 0:-53 1:-38 2:-47 4:-25 5:21 6:-9 7:-56 8:-29 10:23 12:-37 13:45 15:-45 16:-70 17:10 18:53 19:15 20:22 21:-4 22:-68 23:12 24:-63 25:-73 26:18 27:-79 28:-27 29:28 30:-43 31:-49 33:27 34:29
.^whih 33:18
.^whil 32:8
.^who 0:1 1:-51 2:-195 3:34 4:-56 5:-151 6:-128 7:41 8:-105 9:13 11:-102 12:-159 13:13 16:-76 17:15 18:-53 19:-56 20:-132 22:-118 23:2 24:-6 25:8 26:42 27:-68 28:-33 29:-4 30:12 31:-75 32:-111 33:-147 34:207
.^who$ 0:10 1:-24 2:-109 3:40 4:-22 5:-91 6:-82 8:-76 9:27 10:-3 11:-34 12:-84 13:8 14:-54 15:-21 16:-68 17:25 18:-32 19:-21 20:-95 21:5 22:-78 23:9 24:-41 26:50 27:-26 28:-83 29:5 30:17 31:-31 32:-77 33:-74 34:149
.^whoe 7:11 8:-5
.^whol 14:63
.^whom 2:-13 7:2 9:-9 10:18 15:26 19:-17 33:-49 34:101
.^whos 7:21 10:-21 21:-16 29:-20 34:82
.^why 0:26 2:-54 6:-4 7:-26 9:48 10:98 12:-53 15:15 18:-23 23:6 25:-52 28:-29 29:70 30:38 31:-7 33:-57
.^why$ 0:26 2:-54 6:-4 7:-26 9:48 10:98 12:-53 15:15 18:-23 23:6 25:-52 28:-29 29:70 30:38 31:-7 33:-57
.^wid 8:22
.^wif 29:29
.^wifi 29:29
.^wik 29:41
.^wiki 29:41
.^wil 0:-18 1:-10 2:6 3:40 4:-21 5:-14 6:-25 7:-2 8:16 10:-35 11:-23 12:-26 13:-28 15:5 16:-2 17:-6 19:-62 20:35 21:45 22:13 23:31 27:-35 28:33 29:40 30:24 31:-63 32:-2 33:-4 34:5
.^will 0:-18 1:-10 2:6 3:40 4:-21 5:-14 6:-25 7:-2 8:16 10:-35 11:-23 12:-26 13:-28 15:5 16:-2 17:-6 19:-62 20:35 21:45 22:13 23:31 27:-35 28:33 29:40 30:24 31:-63 32:-2 33:-4 34:5
.^win 6:56 10:17 20:-5 33:36
.^wind 6:56 10:17 20:-5 29:3 33:16
.^wis 2:5 7:20 15:4 16:-4 18:5 29:-1
.^wise 2:7 7:21 15:5 18:6
.^wit 0:12 1:-38 3:-7 4:25 5:6 6:-15 8:28 9:20 10:11 12:26 13:23 14:16 15:-36 16:17 18:-4 19:24 20:-26 23:-12 24:-4 25:-31 27:-6 28:5 29:-15 31:12 33:-23
.^with 0:12 1:-38 3:-7 4:25 5:6 6:-15 8:28 9:23 10:11 12:26 13:16 14:16 15:-36 16:17 18:-4 19:24 20:-26 21:1 23:-12 24:-4 25:-31 27:-6 28:5 29:-15 31:12 33:-23
.^wiz 8:6 22:-4
.^wiza 8:6 22:-4
.^wol 7:9
.^wold 7:9
.^won 29:60 34:-45
.^won$ 25:-6 29:65 34:-40
.^wor 2:-35 3:8 4:15 5:9 7:4 8:7 9:-44 11:78 13:-50 17:54 18:10 19:-37 20:-66 21:10 22:-17 23:20 25:75 27:-11 28:29 29:-48 31:-61 32:-37 34:-46
.^word 5:-17 10:5 11:69 20:-23 25:13 29:-5 33:31
.^work 2:-28 3:13 4:18 5:42 6:-6 8:7 10:-2 11:20 12:-3 17:66 19:-2 20:-39 22:-3 23:22 25:38 28:15 29:-51 31:-20 33:-36
.^worr 18:32
.^wort 7:33 9:-27 21:26
.^wou 0:41 1:-5 2:13 3:30 6:-34 7:20 10:-7 15:31 16:-5 17:2 18:-8 19:33 20:-12 21:11 24:18 25:-27 27:12 28:-9 29:-33 30:16 32:-22 33:-34 34:-3
.^woul 0:30 2:14 3:30 6:-33 7:21 10:-7 15:30 16:-4 17:3 18:-8 19:33 20:-12 21:8 24:18 25:-26 27:12 28:-8 29:-32 30:16 32:-21 33:-40
.^wri 2:-14 6:13 7:-2 8:-4 11:3 14:3 15:-16 16:11 17:-30 19:8 20:-1 21:4 22:-37 24:25 25:-3 26:-2 29:13 31:-3 33:-4 34:1
.^writ 2:-14 6:13 7:-2 8:-4 11:3 14:3 15:-16 16:11 17:-30 19:8 20:-1 21:4 22:-37 24:25 25:-3 26:-2 29:13 31:-3 33:-4 34:1
.^wro 10:11 16:26 22:12 25:18
.^wron 16:27 22:13 25:23
.^wrot 10:18
.^wur 7:-19 8:-23 9:71
.^wurd 7:-19 8:-23 9:71
.^ya$ 6:63 20:-12 25:3 31:26
.^yea 2:-39 5:-13 6:-6 12:4 15:20 19:71 20:-5 25:28 29:58 33:-32
.^yeah 12:9 25:14
.^year 2:-3 15:20 19:72 20:-4 29:72 33:-46
.^yel 24:60
.^yell 24:60
.^yes 2:12 3:6 6:47 7:16 8:41 10:-49 21:-4 22:-14 25:17 34:18
.^yes$ 2:25 8:57 25:11 29:-17
.^yest 3:9 6:38 7:32 8:-2 10:-1 16:12 33:-23 34:1
.^yet 3:45 4:-10 5:36 6:60 7:2 8:-64 9:4 12:50 16:-22 20:-33 28:-2 29:-58 31:-37
.^yet$ 3:45 4:-10 5:36 6:60 7:2 8:-64 9:4 12:50 16:-22 20:-33 28:-2 29:-58 31:-37
.^you 2:-62 3:-12 4:6 5:2 6:-16 7:-3 8:5 9:-10 10:-10 11:100 12:-20 13:-21 15:-3 16:19 17:-2 18:-13 19:-35 20:-8 21:-28 23:43 24:-16 25:48 26:14 27:8 28:-4 30:25 31:29 32:-20 33:3 34:3
.^you$ 2:-43 3:-7 4:12 5:19 6:-6 8:18 9:-3 10:-9 11:58 12:-13 13:-8 14:6 15:-2 16:15 17:-12 18:-5 19:-14 20:-14 21:-24 22:2 23:29 24:-6 25:59 27:6 29:2 30:21 31:3 32:-12 33:10 34:-17
.^your 2:-8 5:-42 7:9 8:-50 11:64 17:8 19:-2 23:8 26:9 29:-20 31:32 34:29
.^zon 5:-7 14:25 19:-10 29:15
.^zone 5:-7 14:25 19:-10 29:15
.^zus 1:-7 2:-10 7:-6 9:3 10:2 18:2 23:5 26:4 27:-9 28:4 29:-3 31:-7 33:-1
.^zusa 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.^zust 34:17
.^zuu 29:32
.^zuul 29:32
.^zzz 11:-65 25:-21 29:78 31:-29
.aase 19:7 20:-18
.aase$ 19:7 20:-18
.aatu 33:9
.aatur 33:9
.abas 29:37 33:-17
.abase 29:37 33:-17
.abel 2:16 9:3 14:60 25:-21 29:-9
.abel$ 2:12 9:6 14:33 25:-4
.abha 12:9 33:9
.abhan 12:9 33:9
.abi$ 0:22 2:26 8:6 28:-1 29:13 33:-22
.abil 5:39 12:-8 20:3 34:29
.abili 5:50 12:-8 20:11
.able 1:19 2:70 3:-35 4:-7 6:-51 7:-1 9:-54 10:13 12:3 13:-20 14:73 15:43 18:-6 19:16 20:10 22:-2 23:-5 25:-64 28:-9 29:-136 32:-35 33:-22 34:39
.able$ 2:71 3:-33 4:-4 6:-73 9:-50 12:4 13:-13 14:74 15:44 19:16 20:15 22:-1 23:-5 25:-62 28:-8 29:-133 32:-51 33:-12 34:40
.ably 23:5 30:6
.ably$ 23:5 30:6
.abon 25:-29 27:36 29:-2 31:38
.abonn 25:-29 27:36 29:-2 31:38
.abou 0:6 1:-21 2:18 4:-25 5:10 6:-33 7:42 8:-17 9:33 12:-37 13:-30 14:-68 16:-39 17:13 18:-5 19:-27 20:-22 21:-22 22:-29 23:26 24:33 26:-18 27:43 28:-49 29:-5 30:-33 31:12 32:-2 33:24 34:27
.about 0:6 1:-19 2:19 4:-25 5:10 6:-31 7:42 8:-15 9:34 10:-3 12:-35 13:-29 14:-67 16:-37 17:14 19:-24 20:-14 21:-21 22:-29 23:26 24:35 26:-16 27:37 28:-47 29:-4 30:-32 31:13 32:-32 33:27 34:28
.acat 29:38
.acati 29:38
.acce 2:45 7:35 8:19 13:-13 21:19 25:-26 29:24 34:-45
.accep 2:47 7:37 8:21 13:-8 21:23 25:-20 34:-5
.acces 29:34
.acco 13:23 16:27 29:29 30:4
.accor 13:25 16:28
.accou 29:36 30:5
.ace$ 6:1 12:5 16:11 22:47 25:16 32:-5
.ach$ 9:12 16:17 17:-13 18:19 27:7 29:-15 34:13
.ache 5:18 6:43 9:9 13:-4 21:9 22:-6 29:3
.ache$ 21:12 22:-3
.ached 5:19 6:44 9:9 13:-3 29:5
.achi 5:-14 18:10 25:28 28:12 29:1
.achin 5:-13 18:11 25:14 28:12 29:14
.acho 19:92 20:-3 33:-29
.acho$ 19:92 20:-3 33:-29
.achr 27:27 31:17
.achri 27:27 31:17
.acia 0:7 5:4 6:-2 8:-8 11:-2 12:-1 13:8 18:-5 22:-1 24:2 25:6 26:10 29:-1 30:4 31:-2 34:4
.acias 0:7 5:4 6:-2 8:-8 11:-2 12:-1 13:8 18:-5 22:-1 24:2 25:6 26:10 29:-1 30:4 31:-2 34:4
.acio 2:8
.acion 2:8
.acit 29:23
.ack$ 1:3 2:-36 3:-20 4:7 5:24 6:-19 7:13 8:7 9:4 10:-62 11:-33 12:-43 15:-43 19:59 22:7 25:58 27:47 29:-9 31:-34 32:-10 33:-2
.acka 1:38 9:-20 25:16 26:3 30:10 34:-21
.ackag 1:35 9:-19 25:17 26:3 30:10 34:-21
.acke 2:2 18:25 25:30 32:-13
.acken 2:25 22:10
.acker 18:26 25:36 32:-11
.ackl 13:19
.acklo 13:14
.ackp 1:6 2:21 10:16
.ackpo 1:6 2:21 10:16
.acks 25:24
.acme 29:19 34:-9
.acme$ 29:19 34:-9
.act$ 10:-5 16:-2 33:32 34:75
.acti 6:-23 10:-10 12:79 23:9 27:7
.activ 6:-23 10:-8 12:73 23:9 27:7
.actl 10:36 17:-5 25:22 28:12 29:-16
.actly 10:36 17:-5 25:22 28:12 29:-16
.acto 2:25 29:15
.actor 2:25 29:15
.actua 5:11
.add$ 0:73 1:81 3:-49 4:-7 8:-18 11:17 14:-68 16:-73 24:-58 26:21 27:49 29:27 33:-43 34:-24
.adde 0:46 2:4 10:-17 29:-8 34:39
.added 0:46 10:-17 34:39
.addi 0:28 1:17
.addin 0:28
.addr 26:39 29:-33
.addre 26:39 29:-33
.adds 0:18 34:-13
.adds$ 0:18 34:-13
.ade$ 2:5 3:32 6:8 7:34 8:-41 11:-5 13:4 14:-25 20:2 22:17 25:28 29:16 33:-20 34:-19
.aden 3:16 18:36
.adin 5:-31 10:31 29:36
.ading 5:-30 10:31 29:36
.adju 16:29
.adjus 16:29
.adli 0:34 1:28 2:-52 5:-29 6:25 8:-5 11:21 12:-34 14:26 15:-4 16:-8 17:-12 18:33 19:-23 27:12 28:-15 29:-24 31:-36 32:21 34:-8
.adlie 0:22 32:8
.adlin 0:13 1:29 2:-50 5:-27 6:27 11:23 12:-21 14:26 15:-4 17:-7 18:29 19:-21 27:14 28:-13 29:-18 31:-20 32:6
.adma 14:44
.admap 14:44
.admi 22:20
.admit 22:21
.ads$ 3:6 24:45 29:-38 34:28
.aduc 1:3 34:7
.aduct 1:3
.adva 1:-2 8:-1 14:3 18:17 21:7 23:-8 24:3 26:2 27:-9 29:-5 33:8
.advan 1:-2 8:-1 14:3 18:17 21:7 23:-8 24:3 26:2 27:-9 29:-5 33:8
.advi 9:55 24:25 29:-14 31:21 33:-21
.advic 9:31 29:-6 31:22
.advis 9:14 24:31 33:-14
.ady$ 1:1 3:27 5:12 6:53 7:-28 9:8 10:-85 11:-38 12:12 13:-33 14:-5 18:35 19:-7 21:-6 22:26 26:10 27:-13 28:-61 30:-9 31:6 32:-4 34:-58
.aes$ 14:31 19:6 20:18 25:-53
.afe$ 20:15
.aff$ 27:6
.affe 10:54 12:-3 30:23 34:-7
.affec 10:54 12:-3 30:23 34:-7
.aft$ 4:27 25:9
.afte 0:-29 1:21 2:28 5:8 6:16 10:-26 11:-10 12:-78 13:17 14:-45 15:-25 17:-13 18:45 19:-14 20:20 21:28 22:26 24:27 27:-40 28:-41 31:-8 34:-6
.after 0:-26 1:21 2:28 5:8 6:16 10:-24 11:-10 12:-77 13:11 14:-45 15:-25 17:-13 18:46 19:-11 20:20 21:28 22:26 24:27 27:-40 28:-41 31:-8 34:-6
.afti 20:9
.aftin 20:9
.agai 12:-7 15:3 24:29 25:46 29:2 31:-2 32:-20 33:32
.again 12:-7 15:3 24:29 25:46 29:2 31:-2 32:-20 33:32
.age$ 2:40 3:-30 5:81 8:2 9:-8 10:-12 11:64 12:-9 13:-48 14:48 17:36 18:-51 25:-18 28:-7 29:-12 31:-79 32:-61 33:-39 34:-73
.aged 18:-2 19:34 20:11 32:3 34:-23
.aged$ 19:34 20:11 34:-23
.agen 14:-2 28:37 32:46
.agen$ 28:40
.agend 27:7 32:49
.ager 1:2 2:-36 5:-32 10:18 11:28 15:15 22:16 26:15 34:11
.ager$ 5:-16 11:16 20:-12 21:4 29:16 34:12
.agers 1:5 10:31 22:28 26:24 29:-10 33:-17
.ages 2:-36 5:-36 10:65 12:-13 16:-11 18:-20 25:-44 26:3 27:-52 28:2 29:21 30:59 31:35 34:-1
.ages$ 2:-36 5:-36 10:65 12:-13 16:-11 18:-20 25:-44 26:3 27:-52 28:2 29:21 30:59 31:35 34:-1
.agge 6:47 33:18
.agged 6:48 33:13
.aggi 2:11
.agin 15:3 20:-17 25:4 29:11 33:17
.aging 20:-15 25:6 29:16
.ago$ 10:-17 17:16 19:29 28:39 33:-38
.agra 29:30
.agrap 29:30
.agre 11:-4 25:51
.agree 11:-4 25:51
.ags$ 6:15 11:5 12:-7 29:-47 32:17 34:49
.ague 32:10
.ague$ 32:10
.aha$ 25:50
.ahea 1:27 2:-36 5:-28 6:17 8:29 12:-1 14:19 16:-6 18:35 23:29 24:21 29:-38 32:16 33:-31
.ahead 1:27 2:-36 5:-28 6:17 8:29 12:-1 14:19 16:-6 18:35 23:29 24:21 29:-38 32:16 33:-31
.aid$ 5:-28 7:14 9:31 10:5 14:33 20:-13 21:-12 25:10 34:-9
.ail$ 8:-20 10:32 21:-19 23:14 26:9 27:40 29:5 31:-24
.aila 19:13 20:49 26:21 33:-22
.ailab 19:13 20:39 26:21 33:-22
.aile 2:9
.ailed 2:9
.aili 5:-4 10:5 29:22 31:9
.ailin 10:5 29:27 31:10
.ails 26:55 31:24 33:1
.ails$ 26:55 31:24 33:1
.aily 24:6 27:16 31:10
.aily$ 24:6 27:16 31:10
.aimer 2:1
.ain$ 2:30 5:-90 6:-49 8:-1 10:70 11:24 12:4 13:-30 14:27 16:-24 17:-6 19:-7 20:17 22:-16 24:27 25:8 29:45 31:-41 32:-28 33:-25 34:-37
.aine 12:2 17:18 20:-9 29:33 31:-4 33:15 34:24
.ained 29:14
.ainer 17:22 34:28
.aines 12:9 29:13 33:44
.aini 10:-1 11:11 14:4 28:65
.ainin 10:-1 11:11 14:3 28:65
.ains 14:1 33:7
.ains$ 14:20 33:12
.ainst 19:10
.aint 11:-3 17:16 34:20
.ainta 17:21 29:14 34:4
.air$ 25:21 29:35 33:-21 34:-7
.aise 2:6 9:-16 22:46 29:15
.aise$ 22:48
.aiso 17:42 34:41
.aison 17:43 34:41
.ait$ 2:70 7:47 9:-46
.aiti 5:-49 9:16 13:46 18:38
.aitin 5:-49 9:16 13:43 18:38
.aive 2:-23 9:27 13:48 21:31 22:56 29:-31
.aiver 2:-23 9:28 13:48 21:31 22:57 29:-30
.ake$ 0:-33 1:-64 2:14 4:14 5:-72 6:27 7:28 8:45 9:-74 11:-3 12:2 13:-58 16:65 17:-45 20:-16 22:11 24:42 25:13 28:-54 31:33 32:-54 33:-92 34:-68
.akeh 14:22
.akeho 14:22
.aken 6:21
.aken$ 6:21
.akes 2:9 11:34 12:1 31:-1 34:5
.akes$ 2:9 11:34 12:1 31:-1 34:5
.aket 17:1 29:-9 33:8
.akin 2:5 9:1 18:30
.aking 2:5 9:1 18:30
.aks$ 2:1 9:-2 13:56
.alar 16:-17 24:66 29:48
.alarm 16:-17 24:66 29:8
.alat 34:12
.alate 34:12
.alch 2:32
.alche 2:30
.ale$ 5:4 6:-8 10:26 20:32 29:18
.alen 0:9 1:23 2:-28 4:23 5:-26 6:-1 8:-28 9:-2 10:-21 12:-13 13:-21 14:53 16:4 17:-22 18:27 19:34 20:-14 22:-25 24:-21 25:-39 26:45 28:-5 29:-20 31:-27 33:19
.alena 14:9
.alend 0:9 1:24 2:-24 4:25 5:-22 8:-25 10:-19 12:-12 13:-12 14:41 16:5 17:-19 18:29 19:30 22:-17 24:-18 25:-24 26:38 29:-14 31:-17 33:20
.aler 1:-12 24:19 27:5 30:15 31:19 34:-11
.alert 24:9 27:7 30:15 31:19 34:-10
.ales 18:-24 29:37
.ales$ 18:-24 29:37
.alf$ 2:22 22:49
.alfw 5:31 6:-9
.alfwa 5:31 6:-9
.alid 9:42 10:8
.alid$ 9:45 10:8
.alig 16:30
.align 16:30
.alin 0:20 18:16
.aline 0:20 18:16
.alio 6:38 19:30 20:-31 33:-3
.alio$ 6:38 19:30 20:-31 33:-3
.alit 2:19 29:-23 33:41
.ality 33:22
.alk$ 11:62 15:19 17:6 29:-14 33:-25 34:11
.alke 21:12
.alked 21:12
.all$ 2:-5 6:-40 8:30 9:-70 10:7 11:-54 12:-25 13:46 14:86 15:14 18:-56 19:-34 21:-7 22:-71 23:-5 25:56 27:12 28:-7 29:24 30:-62
.alle 1:56 3:1 4:18 9:10 18:-6 19:47 22:17 27:2 29:-22 32:-22
.alled 4:23 18:-3 19:50 32:-17
.aller 1:34 9:18 22:22
.alles 11:4 27:11 29:-3
.allo 1:-19 2:7 5:-1 7:-22 8:25 11:6 12:-16 13:24 15:22 16:2 22:47 23:1 27:-26 29:-8 31:-13 33:-21 34:-16
.allo$ 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.allow 2:39 5:-18 8:17 10:-8 12:-36 13:33 15:35 22:46
.alls 9:-6 33:61 34:49
.alls$ 9:-6 33:61 34:49
.ally 6:23 19:11 23:30 25:23 30:7 31:-3 33:-25
.ally$ 6:23 19:11 23:30 25:23 30:7 31:-3 33:-25
.alog 9:24 22:5 29:-10
.alon 5:46 6:20 16:14 18:1 24:-13 33:-21
.alon$ 6:20 18:10 33:-17
.along 5:51 16:14 24:-10
.alph 1:38 5:48 18:-7 29:-9 33:25
.alpha 1:38 5:48 18:-7 29:-9 33:25
.alre 2:-21 3:23 4:-18 5:31 6:37 7:-8 9:12 10:-33 12:39 16:-4 18:-25 20:-17 22:15 25:-18 26:31 31:8
.alrea 2:-20 3:23 4:-18 5:31 6:35 7:-8 9:12 10:-20 12:33 18:-24 20:-17 22:15 25:-13 26:31 31:11
.als$ 6:24 7:5 18:4 29:-9 32:-6 33:57
.also 1:29 10:36 19:22 33:-9
.also$ 1:29 10:36 19:22 33:-9
.alte 15:18
.alter 15:18
.alut 2:-7 3:5 7:3 8:-3 10:5 12:1 13:-1 14:11 17:-9 20:9 21:10 24:-2 25:1 29:-26 32:-5
.alut$ 2:-7 3:5 7:3 8:-3 10:5 12:1 13:-1 14:11 17:-9 20:9 21:10 24:-2 25:1 29:-26 32:-5
.alwa 14:-25 24:23 25:31
.alway 14:-25 24:23 25:31
.ambi 2:14 16:20
.ame$ 4:70 5:29 6:-8 9:32 10:45 11:-37 12:-51 13:-61 14:-79 15:-24 19:88 20:-71 21:-26 23:23 25:10 27:-28 28:-49 31:-45 32:-4 34:34
.amen 16:23
.amend 16:24
.ament 1:3
.ames 34:3
.ames$ 34:3
.amin 19:94 33:-18
.aming 19:94 33:-17
.amma 1:11 2:5
.amme 1:-8 2:-17 3:-1 7:-7 9:1 10:5 18:2 23:4 26:4 27:-11 28:4 31:-8 34:-5
.amme$ 17:16
.ammen 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.ammi 31:10
.ammin 31:10
.amp$ 8:27
.ampl 7:41 11:39 25:-19
.ample 7:42 11:31 25:-12
.ams$ 2:-5 12:11
.ana$ 25:11 29:-32 32:39
.anag 5:-25 10:8 11:22 19:38 20:-26 22:22 29:9 34:14
.anage 5:-24 10:8 11:22 19:39 20:-25 22:23 29:20
.ance 0:14 2:34 4:-20 5:-4 6:5 9:-7 10:-12 11:-2 12:-11 14:13 15:17 18:9 19:-6 21:27 23:-47 24:24 25:-7 27:-64 28:24 31:2
.ance$ 2:29 4:-17 5:-10 6:7 8:-4 12:-9 14:15 15:7 18:11 21:14 23:-13 24:2 27:-24 28:20 31:-2
.ancel 24:14 27:-24 29:6 31:24
.ances 10:-1 21:16
.anch 1:25 2:-32 5:36 6:-26 9:-1 10:33 12:18 20:-9 29:35 31:-9
.anch$ 1:26 5:7 12:31 20:-4 29:49 31:-8 33:15
.anche 2:-4 5:16 10:52 34:5
.and$ 0:-101 3:-55 5:60 6:-18 7:-52 8:30 9:22 10:29 11:41 12:24 13:-62 14:10 16:16 17:18 18:39 19:-48 21:-68 22:14 23:-38 24:-37 27:-2 28:-4 29:-45 30:-108 32:16 33:31 34:-31
.ande 8:37 21:19 25:-8 29:-16
.anded 8:25
.ander 21:20
.andi 0:21 2:22 5:10 10:4 13:20 17:-1 18:-20 20:-58 22:10 28:24 29:-102 33:20 34:9
.andid 0:23 5:4 10:21 18:-13 20:-53 28:36 29:-36 33:25
.andig 34:17
.andin 2:11 13:29 22:13
.andl 34:44
.andle 34:34
.ando 11:5 31:39
.andom 31:39
.ands 5:18 10:14 11:49 12:-11 20:10 25:15 29:-71 32:3
.ands$ 5:18 10:14 11:49 12:-11 20:10 25:15 29:-71 32:3
.andu 29:39
.andup 15:1 29:26
.ane$ 25:26
.aned 30:10 33:6
.aned$ 30:10 33:6
.anel 2:-13 33:25
.anel$ 2:-13 33:25
.ang$ 14:3
.ange 5:-50 6:-26 10:32 11:-2 12:11 13:38 14:-43 15:32 16:28 19:-35 21:10 25:-49 27:55 28:15 29:-9 33:-22 34:30
.ange$ 1:-24 9:1 12:10 15:49 16:42 17:9 21:8 26:-43 29:-25 31:-7
.anged 6:-30 13:10 29:26 33:-22 34:14
.angel 1:37
.anges 10:33 13:37 15:-48 20:-8 26:10 27:55 29:-42
.angi 2:19 29:-8 33:50
.angig 12:9 33:9
.angin 2:24 33:22
.angu 0:6 15:7
.angua 0:6 15:7
.anic 29:33
.anic$ 29:33
.anin 7:30 8:-30 10:45
.aning 7:30 8:-30 10:45
.ank$ 5:9 6:12 8:-12 9:11 10:-3 11:-39 14:7 15:29 18:3 22:-3 24:-17 25:-7 29:9 34:21
.anke 3:13 6:13 8:1 9:6 11:-3 12:9 13:-6 14:9 16:-4 17:-1 18:-2 19:5 20:7 21:3 25:6 29:-11 33:-3 34:-5
.anke$ 3:13 6:13 8:1 9:6 11:-3 12:9 13:-6 14:9 16:-4 17:-1 18:-2 19:5 20:7 21:3 25:6 29:-11 33:-3 34:-5
.anks 3:1 4:5 6:2 8:12 10:5 11:1 15:-3 17:-2 20:8 21:-16 22:9 23:-1 24:4 25:28 27:11 28:-7 29:-6 30:6 31:1 32:3
.anks$ 3:1 4:5 6:2 8:12 10:5 11:1 15:-3 17:-2 20:8 21:-16 22:9 23:-1 24:4 25:28 27:11 28:-7 29:-6 30:6 31:1 32:3
.anna 7:18 8:-15 15:17 34:57
.anna$ 7:18 8:-15 15:18 34:54
.anne 2:-8 3:36 5:-62 10:-73 11:15 12:-44 13:-56 15:-8 17:-56 18:-18 20:18 25:13 26:34 27:26 28:-38 29:-19 30:21 31:15
.anned 3:44 6:17 14:3 20:7 29:-38 32:21
.annel 2:-21 11:27 14:-1 25:20 26:38 27:31 28:-6 29:1 30:24 31:19 32:-8 33:-9
.anner 9:29 29:-14
.anni 3:15 4:17 5:-19 14:48 33:13
.annin 3:15 4:17 5:-19 14:48 33:13
.anno 20:32 25:-10 26:19 27:57 31:18 33:-22
.annou 20:32 26:22 27:30 31:20 33:-18
.anot 0:41 1:1 2:24 25:14
.anoth 0:41 1:3 2:28 25:14
.ans$ 10:67 25:20 32:-7
.ansl 0:3 2:6 5:-25 8:-11 10:21 11:-15 12:4 14:16 16:-3 20:3 25:-34 27:19 29:14 32:-4 33:13
.ansla 0:3 2:6 5:-25 8:-11 10:21 11:-15 12:4 14:16 16:-3 20:3 25:-34 27:19 29:14 32:-4 33:13
.answ 9:5 13:32 21:-29
.answe 9:5 13:32 21:-29
.ant$ 0:28 4:19 5:-59 6:-31 9:-79 10:-37 11:-45 12:-20 15:3 16:-22 17:38 18:2 20:-25 22:68 26:7 27:38 28:-23 29:-5 31:29 32:-95
.ante 8:22 9:9 12:-5 13:12 17:-2 19:49 20:-34 22:13 26:19 27:41 29:-49 33:-27
.anted 8:23 9:12 12:-4 13:13 17:-1 19:3 22:14 26:19 27:42 29:-34
.anti 7:1
.anto 28:13 29:8
.anto$ 28:15 29:14
.antr 9:30 29:-6
.antra 9:30 29:-6
.ants 5:11 17:5 21:13 22:-6 24:-19 25:12 29:22 33:13 34:-17
.ants$ 5:11 17:5 21:13 22:-6 24:-19 25:12 29:22 33:13 34:-17
.antt 5:-12 14:41
.antt$ 5:-12 14:41
.anua 1:23 11:44 34:13
.anual 1:28 11:44 34:14
.anup 2:19 22:3
.anup$ 2:19 22:3
.any$ 1:-21 2:15 3:-20 6:-16 7:-34 9:41 11:-33 12:35 13:62 14:-2 15:34 16:-5 17:8 18:7 19:8 20:-10 23:-11 24:-26 25:-1 27:-44 28:10 29:18 30:-29 31:47 32:18 33:-24 34:-2
.anyb 9:10 10:22
.anybo 10:22
.anym 31:35
.anymo 31:35
.anyo 2:-10 3:20 6:-6 9:8 12:-27 13:10 15:19 22:-26 25:44 29:20
.anyon 2:-9 3:21 6:-6 12:-25 13:10 15:19 22:-26 25:48 29:21
.anyt 2:27 8:-41 13:30 16:-23 18:20 19:-9 25:-62 26:14 28:-29 29:-66 32:67 33:-4
.anyth 2:22 8:-38 13:32 16:-23 18:21 19:-8 25:-44 26:15 28:-29 29:-32 32:54
.anyw 10:7
.anywa 10:7
.aoe$ 9:-1 10:85 29:-16
.aper 13:58
.aph$ 29:30
.aphy 8:8 29:-4
.aphy$ 8:8 29:-4
.api$ 10:-15 11:46 17:-22 22:7 29:11 33:-4
.apit 29:7
.apita 29:7
.appe 1:20 2:-18 6:12 7:10 10:27 12:10 13:-29 16:-29 19:-12 25:-43 29:-6 31:14 32:64 33:-2
.appel 24:5 31:25
.appen 1:22 2:-5 6:13 7:12 10:14 12:12 13:-15 16:-26 24:-23 25:-29 32:66
.appl 2:14 6:-2 10:37 12:50 22:58 34:-43
.appli 10:17 29:9
.apply 2:16 10:10 12:52 22:45 34:-30
.appn 6:10 10:7
.appo 17:4
.appoi 17:5
.appp 7:7 8:-2 9:-12
.apppr 7:7 8:-1 9:-11
.appr 1:-23 2:-49 5:-40 6:-30 7:64 8:40 9:24 10:-57 13:35 14:-7 15:-2 21:-33 22:-11 25:18 31:-17 32:-33 33:-64 34:35
.appre 25:16
.appro 1:-19 2:-45 3:1 5:-37 6:-29 7:65 8:44 9:25 10:-56 13:36 14:-2 21:-27 22:-45 32:-30 33:-49 34:33
.appy 16:-13 25:61
.appy$ 16:-13 25:61
.apri 4:45
.april 4:45
.apro 8:65
.aprov 8:15
.aps$ 15:4 26:9
.apto 25:-3 29:72
.aptop 25:-3 29:67
.arag 29:30
.aragr 29:30
.arat 0:43
.arate 0:44
.arba 6:4 11:-8 20:11 33:12 34:8
.arbal 6:4 11:-8 20:11 33:12 34:8
.arch 4:53 19:7 25:-20 29:8
.arch$ 4:55 25:-8 29:22
.archi 14:-19 19:8
.ard$ 2:8 6:-53 8:50 9:6 10:39 11:-25 13:-25 15:19 16:21 17:-46 20:-12 24:-34 28:-9 29:25 33:7
.arde 29:28 31:-9
.arden 29:28 31:-9
.ardi 8:6 9:18 17:33
.ardin 8:6 9:18 17:33
.ards 5:-35 18:43
.ards$ 5:-35 18:43
.are$ 2:16 3:2 5:31 6:14 7:-24 8:-18 9:-17 10:20 11:5 12:49 14:17 15:2 17:-34 19:-1 20:-33 21:1 23:6 24:6 26:17 27:-43 28:7 29:-48 32:-11
.ares 18:67
.arest 18:67
.arew 5:96 10:-51 11:-4 25:-24 29:-33 32:-3 33:55
.arewe 5:53 10:-19 29:-4 33:24
.arewh 5:55 10:-3 25:-18 33:17
.arge 20:49 34:46
.arge$ 34:54
.arget 20:50
.aria 11:-3 15:5 21:19 22:-14 29:19
.aria$ 15:5 21:20 22:-14 29:9
.arie 6:-35 12:22 28:5 33:35 34:21
.aries 6:-33 12:23 28:6 33:36 34:21
.arin 33:7
.aring 33:7
.aris 32:4
.ark$ 1:25 5:2 6:-35 7:7 8:60 20:-13 28:23 29:-39
.arke 1:10 8:-6 20:4 26:29 27:9
.arket 1:10 8:-1 20:5 26:29 27:9
.arli 6:-15 15:19 16:25 18:39 19:16 23:4 33:-9
.arlie 6:-15 15:19 16:25 18:39 19:16 23:4 33:-9
.arly 1:8 2:17 3:3 5:4 11:-12 21:19 23:36 29:-22 33:-10
.arly$ 1:8 2:17 3:3 5:4 11:-12 21:19 23:36 29:-22 33:-10
.arm$ 16:-19 24:65 25:14 29:47
.arn$ 23:5 24:38
.arni 24:4
.arou 10:-19 17:35 18:33 29:-18
.aroun 10:-19 17:35 18:33 29:-18
.arra 22:3
.arras 22:3
.arri 2:5 17:23 18:34
.arriv 2:10 17:24 18:35
.ars$ 29:11 34:13
.art$ 2:2 5:29 6:-4 11:26 14:39 20:-28 25:-74 27:30 28:-3 29:23 31:-49 33:48
.arte 3:19 12:18 17:76
.arted 5:3 12:19 17:40
.arter 3:17 5:-24 17:38
.arth 10:34
.arth$ 10:34
.arti 3:8 4:20 17:15
.artin 3:8 4:20
.artn 22:14
.artne 22:14
.arts 3:5 4:8 10:10 17:9 33:1 34:-19
.arts$ 3:5 4:8 10:10 17:9 33:1 34:-19
.artw 1:35
.artwo 1:35
.arty 1:6 10:4 25:15
.arty$ 1:6 10:4 25:15
.ary$ 1:-15 2:30 5:-31 6:22 9:-52 10:102 11:-45 12:-19 13:-27 15:2 16:26 17:-25 18:-50 20:-49 21:26 25:-57 28:31 29:-42 31:-25 32:31
.ase$ 0:-1 1:2 3:-14 4:18 5:51 6:-46 7:-7 10:-5 11:5 12:-26 13:7 14:10 15:16 16:10 17:2 18:-6 19:11 20:14 22:20 23:-3 24:16 25:-9 27:8 28:10 29:14 31:-10 32:3 33:-5 34:10
.ased 6:64 19:-46 25:1
.ased$ 6:64 19:-46 25:1
.ases 17:12 31:52
.ases$ 17:12 31:52
.ash$ 0:3 2:12 11:-6 16:-3 20:1 22:3 29:23
.ashb 9:10 22:9
.ashbo 9:10 22:9
.asin 11:9 29:10
.asing 11:9 29:10
.ask$ 2:-79 7:12 10:-22 11:73 17:-5 20:-16 21:27 22:60 24:23 25:-25 27:-27 29:-18 32:-23 33:-14
.aske 4:4 9:14 10:11 11:-3 13:33 14:2 16:9 18:1 19:-15 20:8 23:10 24:-9 25:-2 27:2 29:4 32:-3 33:-3 34:-8
.asked 4:4 9:14 10:11 11:-3 13:33 14:2 16:9 18:1 19:-15 20:8 23:10 24:-9 25:-2 27:2 29:4 32:-3 33:-3 34:-8
.aski 2:2 8:-4 9:-14 12:7 14:4 15:3 18:-6 19:11 21:19 22:13 24:8 25:-16 29:-4 32:5 33:6
.askin 2:2 8:-4 9:-14 12:7 14:4 15:3 18:-6 19:11 21:19 22:13 24:8 25:-16 29:-4 32:5 33:6
.asks 17:42 22:21
.asks$ 17:42 22:21
.asmi 4:14
.asmin 4:14
.ason 9:27 10:37 22:26
.ason$ 9:29 10:9 22:37
.ass$ 6:-25 22:31 29:32
.asse 5:19 6:76 7:13 20:17 25:-14 29:-23 33:-15
.asse$ 5:37 6:16 20:19 25:-7 29:-12
.assed 6:56 7:8
.assi 22:2 29:14 32:18
.assin 22:3
.assu 12:14
.assum 12:14
.assw 29:35
.asswo 29:35
.ast$ 1:17 2:17 3:-14 4:-17 6:86 11:-28 12:-60 13:-21 14:-86 18:-15 19:91 20:-48 21:16 22:6 23:11 24:-48 28:-7 29:19 32:-10
.aste 2:27 5:46 6:-15 10:6 14:41 18:26 20:-37 25:-26 33:-11 34:-11
.aste$ 14:28
.aster 2:30 5:47 6:-13 10:6 25:-25 29:3 34:-10
.asy$ 17:54
.ata$ 16:6 33:13
.atab 29:46
.ataba 29:37 33:-17
.atabl 33:21
.atch 2:55 5:-5 9:-38 10:-54 11:-25 17:48 21:-40 22:42 24:-14 25:-55 27:32 29:33 31:23 33:-37
.atch$ 2:43 9:-25 10:-19 11:-18 12:-15 13:-18 17:37 21:-30 22:42 24:-7 25:-27 27:21 29:50 31:25 33:-63 34:5
.atche 10:-17 12:15 13:19 15:6 29:-11
.ate$ 0:52 2:2 4:86 6:-13 7:-68 8:-53 10:-115 11:-28 12:16 13:3 14:-69 15:7 16:7 17:-64 19:16 20:50 21:5 22:24 23:-30 24:-86 25:32 26:-38 27:-36 29:19 31:-68 32:-94 33:64
.ated 2:13 3:32 4:-3 11:-13 12:-39 15:-1 25:21 33:14 34:15
.ated$ 2:13 3:32 4:-3 11:-13 12:-39 15:-1 25:21 33:14 34:15
.atef 16:8
.atefu 16:9
.atel 18:20
.ately 18:20
.ater 6:-4 15:40 16:63 19:15 22:-32 24:-25 25:5 26:3 27:-13 30:27 31:-10 33:-27
.ater$ 6:-3 15:41 16:63 19:15 22:-32 24:-25 25:7 26:4 27:-12 30:28 31:-9 33:-26
.ates 0:35 2:-66 3:45 4:5 5:-25 6:-89 8:-21 9:-63 10:-72 14:64 15:9 16:-22 17:-3 18:31 19:28 20:-130 22:-23 25:-103 26:3 27:20 29:-43 32:43 33:19 34:-43
.ates$ 0:36 2:-43 3:46 4:6 5:-13 6:-87 8:-21 9:-59 10:-56 14:64 15:12 16:-21 18:33 19:29 20:-117 22:-22 25:-101 26:9 27:20 29:-47 32:43 33:-6 34:-42
.atest 2:-14 33:68
.atev 18:26
.ateve 18:26
.atew 14:-14 18:-23 20:20 33:30
.athe 23:14 29:40 30:7
.ather 23:14 29:40 30:7
.atic 30:9
.atica 30:9
.atin 7:13 11:19
.ating 7:13 11:20
.atio 0:38 2:32 5:10 6:-55 7:-65 8:-5 9:-20 10:11 11:-21 12:-18 13:-4 15:-1 16:-46 17:32 18:-34 19:-23 21:22 22:5 25:8 26:11 27:6 28:-73 30:11 31:3 32:-1 34:35
.ation 0:38 2:32 5:10 6:-55 7:-65 8:-5 9:-20 10:11 11:-21 12:-18 13:-4 15:-1 16:-46 17:32 18:-34 19:-23 21:22 22:5 25:8 26:11 27:6 28:-73 30:11 31:3 32:-1 34:35
.ator 14:23 23:17 27:24 28:2 29:-34 34:10
.ator$ 14:21 34:27
.ators 23:18 27:27 28:6 29:-33
.atri 18:11
.atrix 18:11
.ats$ 18:14 25:41
.atta 9:15
.attac 9:15
.atte 9:9 29:-20 31:10 33:19
.atter 9:11 29:-13 31:10
.atuer 33:23
.atul 25:25
.atula 25:25
.atur 0:-60 1:-24 2:12 3:-33 4:-6 5:19 6:2 7:3 9:-78 10:14 11:4 12:5 13:-2 14:-75 15:5 16:17 17:-1 18:-8 19:32 20:-40 21:-50 22:16 24:2 27:-17 28:16 30:-23 31:-13 32:-63 33:40 34:5
.aturd 16:2
.ature 0:-58 1:-27 2:11 3:-32 4:-5 5:19 6:2 7:4 9:-78 10:15 11:4 12:5 13:-2 14:-74 15:6 16:7 17:-1 18:-8 19:32 20:-39 21:-50 22:16 24:3 27:-16 28:16 30:-22 31:-10 32:-62 33:41 34:5
.atus 5:60 8:-46 9:36 12:18 25:-7 26:7 29:-40 31:11 34:-13
.atus$ 5:61 8:-45 9:36 12:18 25:-3 26:7 29:-37 31:4 34:-13
.audi 1:17 9:-10 13:40
.audit 1:17 9:-10 13:40
.aug$ 16:5 32:58 33:22
.augu 1:22 20:7 32:26 33:1
.augus 1:22 20:7 32:26 33:1
.ault 23:43
.ault$ 23:43
.aunc 20:43 28:3 29:-4 33:-28 34:5
.aunch 20:43 28:3 29:-4 33:-28 34:5
.aure 33:12
.aure$ 33:12
.aus$ 8:-23 9:39 19:26 20:-17
.ause 2:6 22:17 31:11
.ause$ 2:6 22:17 31:11
.auth 7:12 34:23
.autho 7:13 34:23
.auto 7:24 30:9
.autom 30:10
.autr 28:1 29:-9 33:32
.autre 28:1 29:-9 33:32
.avai 19:12 20:53 26:21 33:-25
.avail 19:13 20:49 26:21 33:-22
.ave$ 0:5 2:-20 4:-23 5:18 6:27 7:40 9:-6 10:-19 11:-38 12:10 13:25 16:2 17:-13 19:-20 20:-30 22:10 23:16 24:-40 25:-14 27:-40 28:19 31:37 32:14 33:11 34:-72
.avin 5:-31 6:-16 10:7 12:-21 25:40
.aving 5:-31 6:-16 10:7 12:-21 25:40
.avis 25:-20 27:45 31:26
.aviso 25:-3 27:22 31:21
.avou 0:23 12:-10 25:24 29:-27 34:-4
.avour 0:23 12:-10 25:24 29:-27 34:-4
.awai 6:14 13:4 18:-16 32:19
.await 6:14 13:4 18:-16 32:19
.away 6:-1 24:48 28:64 31:5 32:2 33:-58
.away$ 6:-1 24:48 28:64 31:5 32:2 33:-58
.awed 5:-19 6:-5 12:35 25:13
.awed$ 5:-19 6:-5 12:35 25:13
.awn$ 4:9
.aybe 0:23 15:23 16:-20 25:11 30:13
.aybe$ 0:23 15:23 16:-20 25:11 30:13
.ayed 15:39
.ayed$ 15:39
.ayin 10:30 15:7
.aying 10:30 15:7
.ays$ 0:-38 1:39 2:-19 5:3 6:21 7:-3 8:-32 10:-121 13:-34 14:-43 15:-16 16:30 17:-34 18:-30 20:-14 22:11 23:1 24:63 25:31 27:-36 28:92 29:-30 32:47 33:-6
.azpa 19:93 20:-10 33:-31
.azpac 19:88 20:-9 33:-25
.babl 23:5 30:6
.bably 23:5 30:6
.back 2:36 6:-24 8:26 9:-32 10:10 12:-31 15:-25 16:41 19:3 24:11 25:34 27:28 29:-8 31:-53 32:-8 33:-78
.back$ 5:5 8:32 15:-15 16:39 19:47 24:5 25:45 27:21 29:-55 31:-46 33:-13
.backe 2:25 22:10
.backl 13:19
.backp 1:6 2:21 10:16
.bad$ 25:33 29:-23
.bal$ 33:22
.ball 4:22 6:4 11:-8 20:10 33:11 34:7
.ball$ 4:23 20:10
.balls 33:24 34:10
.ban$ 25:-37 29:59
.bann 9:29 29:-14
.banne 9:29 29:-14
.bar$ 21:20 25:-9 29:40
.barr 22:3
.barra 22:3
.base 11:-24 29:80
.base$ 11:-23 29:84
.bash 1:9
.bash$ 1:9
.bbed 26:59 34:-15
.bbed$ 26:59 34:-15
.bcal 26:66 29:-33
.bcal$ 26:66 29:-33
.bcri 27:7
.bcrib 27:7
.bdif 7:10
.bdiff 7:10
.beca 9:28 22:19
.becam 9:36
.becau 22:20
.beco 2:14 11:-9 16:11 17:36 33:1
.becom 2:2 11:-9 16:11 17:37 29:-6 33:10
.bed$ 5:-25 6:-21 17:25 26:94 27:-21 29:-54 30:36
.beef 11:33
.been 2:-49 6:27 8:8 9:38 10:-49 12:19 13:39 15:7 20:12 22:-12 25:23 28:-41 29:-47 30:5 32:-16 33:-17 34:-42
.been$ 2:-49 6:27 8:8 9:38 10:-49 12:19 13:39 15:7 20:12 22:-12 25:23 28:-41 29:-47 30:5 32:-16 33:-17 34:-42
.befo 1:34 3:22 6:9 7:14 10:-10 12:-7 13:-17 14:-1 17:17 18:14 19:40 21:7 22:-17 23:11 24:45 25:-13 28:35 30:-16 31:-4 32:17 34:-7
.befor 1:39 3:22 6:9 7:11 10:-9 12:-6 13:-9 14:-1 17:17 18:15 19:40 22:-17 23:12 24:40 25:-11 28:34 30:-15 31:-3 32:10 34:-6
.begi 4:66 10:-30 17:95 20:-22 27:23
.begin 4:66 10:-30 17:95 20:-22 27:23
.begu 5:18 12:49 14:-8
.begun 5:18 12:49 14:-8
.beha 8:14 22:33
.behal 8:1 22:33
.behi 6:39 10:29 14:-17 33:-14
.behin 6:36 10:29 14:-17 33:-7
.bein 5:23
.being 5:23
.bel$ 2:12 9:6 14:33 25:-4
.beli 33:5
.benc 7:40 9:-2
.bench 7:40 9:-2
.bend 22:16 25:29
.bend$ 22:16 25:29
.ber$ 1:42 2:-33 3:13 4:43 6:-34 7:6 8:48 10:-94 11:-76 12:-70 16:22 17:-59 18:-61 20:42 22:-71 24:3 25:-88 26:-6 27:2 28:10 29:-45 31:-42 32:54 33:4
.bern 20:-11 29:58
.berne 20:-11 29:58
.bers 2:-57 6:9 10:20 12:16 13:-9 19:-10 21:17 27:31 29:5 31:-47 33:13 34:24
.bers$ 34:25
.berse 16:-2 27:7 29:37
.bersh 2:-18 6:15 10:27 12:14 16:10 19:-1 21:23 22:5 27:10 29:-28 33:21
.best 11:-33 17:24 25:-18 31:57
.best$ 17:25
.beta 0:62 1:57 2:-18 5:44 12:-25 20:-19 29:21 34:-6
.beta$ 0:62 1:57 2:-18 5:44 12:-25 20:-19 29:21 34:-6
.bett 31:6
.bette 31:6
.betw 1:15 5:29 6:-15 10:1 18:-17 19:28 27:-12 28:10 29:16 32:41 33:-45
.betwe 1:15 5:29 6:-15 10:1 18:-17 19:28 27:-12 28:10 29:16 32:41 33:-45
.bfoo 2:6
.bfoo$ 2:6
.bhan 12:9 33:9
.bhang 12:9 33:9
.bhoo 26:24 27:5
.bhook 26:24 27:5
.bian 25:18 29:33 33:-7
.bian$ 25:18 29:33 33:-7
.bidd 2:12 10:-25 12:10
.bidde 2:12 10:-25 12:10
.bie$ 17:64 25:-6
.big$ 2:14 14:16 20:30 33:-27
.bile 34:17
.bile$ 34:17
.bili 5:50 12:-13 20:9
.bilis 5:37
.bilit 20:14
.biliz 5:1
.bill 8:31 22:12
.billi 8:31 22:12
.bin$ 8:26 9:-13 17:41
.bind 10:51 34:-14
.bindi 10:34 34:-13
.bird 26:17
.bird$ 26:17
.bisc 2:10 4:26 5:26 6:35 9:-33 10:-8 11:-39 14:34 16:9 17:-19 19:17 20:33 22:-10 25:-30 29:-19 32:-15 34:11
.biscu 2:10 4:27 5:26 6:35 9:-33 10:-8 11:-39 14:30 16:9 17:-19 19:17 20:33 22:-9 25:-30 29:-19 32:-14 34:11
.bise 29:39
.bisec 29:39
.bit$ 15:13 17:11
.bite 17:-16 18:30
.bites 17:-15 18:20
.bjec 9:15 12:-18
.bject 9:15 12:-18
.blat 29:33
.blate 29:33
.ble$ 2:71 4:-27 6:-80 7:-8 9:-106 13:-68 14:71 15:37 16:-25 17:-37 18:-23 24:-11 25:-69 26:34 28:-36 29:-195 30:27 32:-76 34:63
.blem 2:14
.blem$ 2:14
.bles 25:4
.bless 25:5
.blic 20:49
.blica 20:36
.blis 5:-4 6:10 19:2 20:1
.blish 5:-4 6:10 19:2 20:1
.bloc 1:5 2:28 8:37 12:34 15:6 22:14 25:-25 29:-33 31:-8 34:-5
.block 1:5 2:28 8:37 12:34 15:6 22:14 25:-25 29:-33 31:-8 34:-5
.blog 20:11
.blog$ 20:11
.blue 2:21
.bluep 2:21
.bly$ 23:5 30:6
.bmit 13:-3 22:29 29:13
.bmit$ 13:-3 22:32 29:15
.boar 8:29 16:29 17:9 20:-11 22:20 29:11 33:20 34:-10
.board 8:29 16:29 17:9 20:-11 22:20 29:11 33:20 34:-10
.boat 2:48
.boat$ 2:48
.body 2:-4 3:4 4:-16 6:-22 7:53 8:-48 9:7 15:17 22:-50 25:1 30:19 31:-21 34:2
.body$ 2:-4 3:4 4:-16 6:-22 7:53 8:-48 9:7 15:17 22:-50 25:1 30:19 31:-21 34:2
.bonj 17:16 25:8 33:8
.bonjo 17:16 25:8 33:8
.bonn 27:34 29:-7 31:37
.book 0:2 15:21 20:20 29:36
.book$ 20:25 29:36
.booke 15:25
.books 0:4
.boot 4:17 29:49
.boot$ 29:62
.boots 4:22
.boss 1:16 9:-8 10:6 11:-22 14:6 16:3 17:-11 20:2 25:-5 26:-17 27:13 29:-16 33:-5 34:57
.boss$ 1:16 9:-8 10:6 11:-22 14:6 16:3 17:-11 20:2 25:-5 26:-17 27:13 29:-16 33:-5 34:57
.bot$ 6:-13 11:75 14:-8 16:-20 17:-44 21:10 23:22 25:34 29:-40 31:25 33:13
.both 31:11 33:38
.both$ 33:40
.bothe 2:7 31:12
.boun 9:51 29:-40
.bounc 9:30 29:-18
.bound 10:2
.bout 0:6 1:-20 2:17 4:-26 5:10 6:-32 7:53 8:-18 9:33 10:-3 12:-37 13:-31 14:-69 16:-40 17:13 18:-1 19:-25 20:-16 21:-22 22:-30 23:26 24:21 26:-17 27:56 28:-48 29:-5 30:-37 31:7 32:-35 33:26 34:27
.bout$ 0:6 1:-20 2:17 4:-26 5:8 6:-32 7:53 8:-18 9:33 10:-3 12:-37 13:-31 14:-69 16:-40 17:13 18:-1 19:-25 20:-15 21:-22 22:-29 23:26 24:21 26:-17 27:56 28:-48 29:-5 30:-37 31:7 32:-35 33:26 34:27
.bran 1:27 2:-7 5:35 6:-27 9:-3 10:33 12:17 20:-11 29:36 31:-9 33:1
.branc 1:30 2:-31 5:36 6:-26 9:-1 10:33 12:18 20:-9 29:37 31:-9 33:1
.brar 2:32 15:14 16:27 18:-9 20:-25 22:4 28:44 29:-71 33:22 34:24
.brari 6:-33 12:23 28:6 33:27 34:21
.brary 2:42 6:29 12:-34 15:18 16:26 18:-9 20:-8 22:9 28:26 29:-40
.bre$ 1:6 16:9
.brea 8:21 9:9 10:-43 12:-39 13:39 17:7 18:12 21:46 22:24 27:8 28:-15 29:-70 32:-10
.break 8:21 9:13 10:-23 12:-38 13:43 17:10 21:46 22:24 28:-14 29:-24
.brie 24:-3 32:14
.brief 24:-3 32:14
.brin 12:-3 25:22 32:20
.bring 12:-3 25:22 32:20
.brok 2:3 22:31 29:32 34:-40
.broke 2:3 22:31 29:32 34:-40
.bscr 2:-7 5:-8 6:-24 8:-19 9:-1 10:-34 11:18 17:-15 24:-21 25:-30 26:62 27:12 29:41 30:54 31:20 34:11
.bscri 2:-6 6:-21 8:-18 10:-33 11:20 17:-14 24:-21 25:-28 26:52 27:12 29:42 30:49 31:23 34:11
.budg 3:14 8:-17 29:39 33:-2
.budge 3:14 8:-17 29:39 33:-2
.buen 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
.buena 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
.bug$ 1:32 5:29 12:-26 14:-30 20:-7 24:25 25:10 27:-22 29:34 33:-43 34:15
.bugf 2:23 5:2 20:33
.bugfi 2:23 5:2 20:33
.bugs 17:38
.bugs$ 17:38
.buil 5:27 12:-32 14:-32 17:-30 25:18 29:41 33:28
.build 5:30 12:-22 14:-31 17:-29 20:2 25:19 29:44 33:18
.bump 2:60 10:2 12:18 13:-9 15:-28 22:16 29:-29 33:35
.bump$ 2:46 9:4 10:10 13:-6 22:19 29:-9 33:17
.bumpi 2:20
.bumps 2:-4 12:42
.bunt 3:9 4:21 20:12
.buntu 3:9 4:21 20:12
.bus$ 18:-7 25:26 29:16 31:-13
.busi 10:22
.busin 10:22
.busy 20:-15 25:26 32:12
.busy$ 20:-15 25:26 32:12
.but$ 1:-9 7:-9 8:16 9:2 11:-3 13:-14 14:-4 15:31 17:10 22:-33 23:22 24:5 25:-5 26:6 31:6 32:2
.bute 17:73 29:-11
.bute$ 17:60 29:-8
.buti 17:12 27:42 29:-42 31:12
.butin 17:11
.butio 27:42 29:-32 31:12
.buto 17:5 29:12
.butor 17:5 29:13
.butt 2:7 10:23 20:5 29:-17
.butto 2:7 10:23 20:5 29:-17
.buy$ 29:33 31:-2
.bye$ 0:14 25:46
.cade 3:17 18:12
.caden 3:17 18:12
.cal$ 26:64 29:-32 34:-7
.cala 34:12
.cale 0:7 1:4 4:23 5:-26 6:-14 8:-29 9:-3 10:-22 12:-14 13:-22 14:51 16:27 17:-23 18:26 19:33 20:-14 22:-28 24:-28 25:-40 26:53 28:-6 29:-20 31:-29 33:13
.calen 0:9 1:23 2:-28 4:23 5:-26 6:-1 8:-28 9:-2 10:-21 12:-13 13:-21 14:53 16:4 17:-22 18:27 19:34 20:-14 22:-25 24:-21 25:-39 26:45 28:-5 29:-20 31:-27 33:19
.call 1:29 2:-46 4:8 5:4 6:-24 10:-7 12:1 14:-43 19:38 20:-26 21:17 29:48 31:-20 32:-28 34:34
.call$ 1:2 5:2 6:-19 12:4 14:-6 29:62 31:-18 34:9
.calle 1:1 4:23 19:50 32:-12
.calls 34:25
.cally 30:9
.camb 2:14 16:20
.cambi 2:14 16:20
.came 9:48 10:20 13:-3 19:51 20:-10 23:30
.came$ 9:48 10:20 13:-3 19:51 20:-10 23:30
.can$ 0:3 1:-11 2:53 3:15 4:-6 5:-115 7:15 8:24 9:-124 10:-17 11:22 12:24 13:-88 15:-15 17:18 18:-15 19:-109 20:21 21:4 22:34 23:7 25:-57 26:9 28:-9 29:-11 30:-10 31:-37 32:-62 33:10 34:24
.canc 24:14 27:-24 29:6 31:24
.cance 24:14 27:-24 29:6 31:24
.cand 0:24 5:4 10:21 18:-13 20:-52 28:30 29:-33 33:25
.candi 0:24 5:4 10:21 18:-13 20:-52 28:30 29:-33 33:25
.capi 29:7
.capit 29:7
.care 10:-14 34:36
.care$ 10:-14 34:36
.case 15:4
.case$ 15:4
.cate 2:5
.cated 2:7
.cati 8:-20 9:-19 11:-27 20:22 26:34 27:25 29:30 30:24 31:24 33:-37
.catio 8:-18 9:-19 11:-27 20:22 26:34 27:25 29:30 30:24 31:23 33:-37
.caus 2:6 22:19
.cause 2:6 22:19
.ccep 2:47 7:36 8:20 13:-8 21:22 25:-22 34:-6
.ccept 2:50 7:37 8:20 13:-8 21:22 25:-21 34:-6
.cces 29:31
.ccess 29:19
.ccle 3:9
.ccle$ 3:9
.ccor 13:25 16:28
.ccord 13:25 16:28
.ccou 29:36 30:5
.ccoun 29:36 30:5
.ccur 6:26 29:-5 33:3
.ced$ 2:-6 7:14 9:13 12:41 29:-35 34:5
.cede 19:58 20:-23
.ceden 19:58 20:-28
.cedu 10:-22 11:15 14:14 19:7 21:10
.cedul 14:15 19:7
.cedur 10:-20 11:21 21:10
.ceiv 2:-4 11:-4 26:58 27:23 29:3 30:11 31:34 34:-18
.ceive 26:61 27:23 29:12 31:35 34:-17
.cel$ 3:12 14:18 24:13 29:6 31:7
.ceme 11:12 20:2 26:22 27:21 31:13
.cemen 11:12 20:2 26:22 27:21 31:13
.cent 5:12 11:-9 29:41
.cent$ 29:6
.centa 5:13
.ceo$ 29:31 34:-26
.cepi 13:5
.cept 1:-49 2:13 3:-40 4:-37 5:-83 6:-37 7:35 8:30 9:34 12:-4 13:47 14:-61 16:-60 17:-102 18:-23 20:-72 21:51 22:46 25:-29 27:2 28:-30 30:-6 32:-54 33:-18 34:20
.cept$ 7:44
.cepte 2:36 9:23 12:-1 13:8
.cepti 1:-1 2:-5 3:-13 4:-16 5:-55 6:-6 8:22 9:38 13:34 14:-26 16:-33 17:-56 20:-49 21:50 22:41 27:9 29:10 32:-34 33:-7 34:28
.cepto 9:-6 13:9
.cepts 13:-23 21:35
.cern 10:22
.cern$ 10:17
.ces$ 21:1 27:49 29:-25 31:54
.cess 9:-33 17:47 19:6 21:69 23:17 24:-3 29:2 34:-6
.cess$ 9:-12 17:50 21:40 29:13
.cessa 21:26 23:18
.chai 29:69
.chain 29:53
.chan 0:-40 2:14 3:-32 4:-21 5:-99 6:-23 9:-2 11:9 13:13 14:-77 15:42 16:4 17:-99 18:-64 19:-80 20:-40 21:47 24:2 26:28 27:74 30:11 31:5 32:-84 33:-24 34:28
.chanc 2:38 10:-2 21:37
.chang 2:4 5:-18 6:-30 10:27 13:38 14:-31 15:42 16:24 19:-43 20:-13 21:10 25:-33 27:44 28:16 29:-8 31:-10 34:23
.chann 2:-44 11:23 14:-1 25:9 26:37 27:41 28:-7 29:12 30:14 31:25 32:-8 33:-27
.char 11:-2 14:25 25:2 34:50
.charg 34:54
.chart 14:34
.chas 23:30 31:-10
.chase 23:30 31:-10
.chat 23:16 31:32
.chat$ 23:16
.che$ 5:36 20:10 21:10 22:-4 27:-2 31:20
.chec 0:-17 1:17 6:3 7:-4 10:-4 11:18 17:-34 20:6 27:2 28:8 29:24 33:-3 34:10
.check 0:-17 1:17 6:3 7:-4 10:-4 11:18 17:-34 20:6 27:3 28:8 29:24 33:-3 34:10
.ched 1:13 2:-47 3:20 4:28 5:20 6:19 9:2 12:-80 13:-84 14:28 17:-34 18:17 19:19 20:-42 24:2 25:-101 26:-13 27:-4 31:-64 34:12
.ched$ 5:41 6:47 9:3 13:-5 29:26 30:1
.chedu 1:17 2:-29 3:24 4:29 6:-15 12:-14 13:-35 14:31 18:21 19:23 20:-20 24:3 25:-32 29:-16 31:-24 34:28
.chee 5:11 8:1 10:-4 12:1 13:1 14:3 15:-3 17:-10 18:-2 20:5 25:18 27:-7 28:10 29:11 34:-16
.cheer 5:9 8:10 10:-4 12:1 13:2 15:-3 17:-10 20:6 25:27 27:-7 28:10 34:-15
.chei 20:8 34:17
.chem 2:38
.chemy 2:30
.chen 10:11 25:11 33:-4
.chen$ 10:12 33:-2
.cher 2:32 10:33 11:-20
.cherr 2:33 10:34 11:-13 25:-2 29:7
.ches 9:-9 10:21 12:2 13:15 15:32 29:-29
.ches$ 9:-9 10:21 12:2 13:15 15:32 29:-29
.chie 6:-29 9:32 10:31 21:17 22:22 29:-58
.chied 6:-23 9:11 10:10 21:18 22:23
.chil 28:14 32:7
.chill 28:14 32:7
.chin 5:-14 10:-3 18:11 25:13 28:12 29:11
.chine 25:15 29:15
.ching 18:14 28:18
.chiv 14:-18 19:8
.chive 14:-18 19:8
.chma 7:27
.chmal 33:4
.chmar 7:27
.cho$ 19:92 20:-3 33:-29
.chon 7:-1 9:5 25:51
.chone 25:51
.choo 25:8 29:8
.chool 25:8 29:8
.chri 14:-2 25:2 27:25 28:-33 29:12 31:10
.chric 27:27 31:17
.chris 25:22 28:-32 29:18
.chte 31:26
.chten 31:26
.cial 6:12 12:-8 20:38 29:-31 32:15 33:-11
.cial$ 20:39 29:-27 32:16
.ciall 6:15
.cias 0:7 5:4 6:-3 8:-8 11:-2 12:-4 13:8 18:-5 22:-3 24:2 25:6 26:10 29:-1 30:4 31:-2 34:3
.cias$ 0:7 5:4 6:-3 8:-8 11:-2 12:-4 13:8 18:-5 22:-3 24:2 25:6 26:10 29:-1 30:4 31:-2 34:3
.ciat 25:20
.ciate 25:20
.cide 3:16 6:-14 9:31 13:14 16:10 22:-23 25:-19 29:-13 34:51
.cide$ 7:11 9:-2 34:48
.cided 6:-8 9:59 13:43 16:11 22:-11
.cides 3:17
.cies 12:10 33:27
.cies$ 12:10 33:27
.cil$ 32:10
.cill 10:-21 20:4 33:27
.cille 10:-21 20:4 33:27
.cio$ 17:35 34:-15
.cion 22:1 34:1
.cion$ 22:1
.cipa 17:14
.cipat 17:14
.circ 15:36 19:-9
.circu 15:36 19:-1
.cise 33:12
.cisi 7:13 8:11 9:13 13:1 29:-21 34:4
.cisio 7:13 8:11 9:13 13:1 29:-21 34:4
.city 12:-1 25:15
.city$ 12:-1 25:15
.ckag 1:35 9:-19 25:17 26:3 30:10 34:-32
.ckage 1:31 9:-13 21:1 26:6 30:19 34:-8
.ckagi 20:-12 25:24 27:6
.cked 2:29 6:-10 12:116 29:-15 33:13 34:-12
.cked$ 2:29 6:-10 12:116 29:-15 33:13 34:-12
.cken 2:25 22:10
.ckend 2:25 22:10
.cker 15:12 18:23 25:29 29:32 32:-21
.cker$ 18:24 29:48
.ckers 15:7
.cket 8:6 29:43
.cket$ 8:6 29:43
.ckin 0:-9 2:-22 6:6 7:-4 9:18 12:6 17:-31 20:9 27:9 28:15 33:-1
.cking 0:-9 2:-22 6:6 7:-4 9:18 12:6 17:-31 20:9 27:9 28:15 33:-1
.cklo 13:14
.cklog 13:14
.ckpo 1:54 2:22 10:14 18:23 29:-21 33:-14
.ckpoi 1:24 18:25
.ckpor 1:6 2:5 10:26
.cks$ 12:28 24:7
.clas 0:9 1:-7
.cle$ 1:-76 2:-14 3:48 4:89 5:63 6:-68 7:-7 9:-45 12:-33 13:11 14:44 16:-31 17:-8 18:-36 19:48 20:-8 22:-21 24:-11 25:-82 27:-33 29:-79 31:-27 32:-74
.clea 2:17 22:2
.clean 2:19 22:3
.cles 3:73 19:11
.cles$ 3:73 19:11
.clf$ 29:-20 33:49
.clie 0:-18 1:-41 2:29 6:22 10:36 12:16 15:18 16:15 18:-15 19:-8 20:-42 22:25 28:-6 29:-93 33:37 34:21
.clien 0:-16 1:-41 2:29 6:22 10:36 12:16 15:6 16:21 18:-15 19:-7 20:-42 22:25 24:2 28:-6 29:-91 33:34 34:21
.clin 8:26 9:-16 13:5
.cline 8:26 9:-16 13:5 29:2
.clle 3:2
.clle$ 3:2
.cloc 10:-4 28:68
.clock 10:-4 28:68
.clon 4:46 17:39 18:-21
.clone 4:46 17:39 18:-21
.clos 1:4 6:28 7:-29 8:5 9:-43 10:-28 12:36 14:-13 18:82 20:-77 22:-15 28:37 29:4
.close 1:6 6:29 7:-25 9:-39 10:-27 12:36 14:-8 18:80 20:-76 22:-15 28:37 29:4
.clud 1:37 10:18 27:25
.clude 1:37 10:18 27:26
.clue 17:1
.clue$ 17:1
.clus 9:17
.clusi 9:18
.cme$ 29:19 34:-9
.code 2:20 10:61 12:17 17:4 18:-11 20:-20 33:21
.code$ 2:22 10:57 12:19 17:7 20:-9 33:24
.coden 19:2
.coff 25:50 29:4 34:-18
.coffe 25:50 29:4 34:-18
.coll 33:6
.come 2:-2 5:-18 8:-24 11:-73 12:21 13:-33 17:101 18:58 21:56 22:-64 28:-33 31:-16 32:-19 34:-22
.come$ 2:5 5:-16 8:-26 9:6 10:8 11:-30 12:26 17:49 19:21 20:-19 21:33 22:-7 28:-62 32:-5 33:13 34:-32
.comer 2:-29 17:69
.comes 10:-1 16:2 18:54 20:37 29:-18
.comi 5:10 6:9 17:37 18:52 20:30 25:-18 29:-19 32:45 33:-36 34:-33
.comin 5:10 6:9 17:38 18:49 20:31 25:-18 29:-18 32:46 33:-34 34:-33
.comm 11:67 14:-2 17:31 27:-4 29:6 32:-11
.comma 11:90 21:10
.comme 17:11
.commi 2:-7 11:-33 17:9 25:15 29:35
.comp 4:-29 11:-66 12:-18 14:27 19:28 20:-19 25:-27 29:84 33:18
.compa 11:-32 14:-8 19:39 29:30
.compi 29:54
.compl 1:1 4:-3 5:3 14:52 20:-3 33:31
.con$ 5:30 20:-30 22:24 29:24
.conc 9:18 10:48
.conce 10:48
.cond 0:30 9:26
.cond$ 0:31
.condi 9:30 29:3
.conf 10:10 21:1 29:21
.confe 29:23
.confi 10:12 21:2 33:28
.confu 6:5
.cong 25:72
.conge 1:3
.congr 25:75
.cons 2:-8 8:15 10:49 21:17 22:2 29:-36
.conse 7:3
.consi 8:10 10:17 21:29
.cont 5:-21 11:-16 17:72 25:-3 27:-9 29:15 31:3 34:51
.conta 33:9 34:58
.conte 10:3
.contr 11:-1 17:79 29:32
.conv 7:16 21:36
.convi 7:16 21:36
.cook 5:2 25:6
.cooki 5:2 25:6
.cool 2:10 25:13
.cool$ 2:10 25:13
.coor 34:44
.coord 34:29
.cope 2:45 9:-20 10:20 29:-47 34:7
.cope$ 2:40 9:-19 10:20 29:-46 34:7
.copy 4:9 14:-24 26:8 33:5
.copy$ 4:11 33:10
.cord 8:24 13:17 16:3 22:22 29:6
.cord$ 8:26 22:30
.cordi 16:28 29:11
.core 5:2 10:-12 17:4 19:-6 29:32 34:6
.core$ 10:-12 17:4 19:-6 29:32 34:6
.corr 2:36 6:-34 10:-24 16:26 20:23 21:2 33:43
.corre 2:36 6:-34 10:-24 16:26 20:23 21:2 33:43
.cost 18:-9 26:28 29:34
.cost$ 18:-7 26:29 29:16
.coul 0:6 2:19 11:-36 12:-4 14:7 16:15 18:-17 20:-8 21:4 22:42 34:-18
.could 0:6 2:19 11:-36 12:-4 14:7 16:15 18:-17 20:-8 21:4 22:42 34:-18
.coun 8:-45 9:-20 10:51 13:26 20:-19 25:-32 27:24 28:94 29:19 31:4 33:-38
.count 8:-41 9:-16 10:51 13:27 20:-18 25:-24 27:24 28:95 29:21 33:-37
.coup 6:26
.coupl 6:26
.cour 13:11
.cours 13:11
.cove 2:-20 8:5 10:37 25:7 29:40 33:-17
.cover 2:-20 8:5 10:37 25:7 29:40 33:-17
.cras 2:21 22:8
.crash 2:21 22:8
.crea 1:33 3:37 4:25 11:6 29:15 34:21
.creat 1:33 3:34 4:27 11:6 29:15 34:21
.cree 2:3 29:21 33:-3
.creen 2:3 29:21 33:-3
.crib 2:-19 6:-21 7:-14 10:4 11:8 14:-27 25:-67 26:61 27:54 30:45 31:16 33:-36 34:5
.cribe 2:-11 6:-21 7:-14 10:7 11:8 14:-25 25:-62 26:56 27:51 29:1 30:27 31:18 33:-33 34:15
.crip 29:4 31:27
.cript 29:5 31:25
.crit 10:1 15:40
.cron 16:-10 29:13
.cryp 9:22 29:-12
.crypt 9:22 29:-12
.css$ 2:36 11:-9
.cted 7:-15 10:15 13:4 17:11 20:22 34:-24
.cted$ 7:-15 10:15 13:4 17:11 20:22 34:-24
.ctio 9:10 10:49 11:32 16:27 17:5 18:-12 20:-28 34:-5
.ction 9:10 10:49 11:32 16:27 17:5 18:-12 20:-28 34:-5
.ctiv 6:-25 10:-1 12:79 14:-8 19:12 23:15 33:-11
.ctiva 27:1
.ctive 6:-24 12:80 14:-6 19:14 23:29 33:-7
.ctly 10:32 17:-7 25:35 28:12 29:-21
.ctly$ 10:32 17:-7 25:35 28:12 29:-21
.ctob 1:19 4:15 5:-15 16:43 20:46 31:-8 32:20
.ctobe 1:19 4:15 5:-15 16:39 20:47 31:-8 32:20
.ctor 2:24 29:22
.ctor$ 29:2
.ctori 2:19
.cts$ 6:5 17:-14 20:-12 33:63 34:10
.ctua 5:9 19:19
.ctual 5:9 19:19
.ctur 5:-18 14:50 25:22
.cture 5:-18 14:50 25:22
.cume 0:17 3:4 5:-12 11:13 12:-7 25:4
.cumen 0:17 3:4 5:-12 11:13 12:-7 25:4
.curi 1:18 2:9 7:13 10:3 11:-14 13:-8 16:3 22:9 29:15 33:-33 34:20
.curit 1:18 2:13 7:13 11:-14 13:-7 16:4 22:11 29:16 33:-32 34:21
.curr 2:-1 4:8 5:70 12:49 26:5
.curre 4:9 5:58 12:47 26:5
.cus$ 2:2 4:25 5:56 6:32 9:-54 10:-63 11:-45 14:32 15:3 16:8 17:-50 20:79 22:-12 25:-58 29:-58 32:-38 33:-12 34:8
.cuse 1:11 6:9 10:-2 11:-9 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-12 25:-2 27:-18 28:5 29:-4 31:-14 32:5
.cuse$ 1:11 6:9 10:-2 11:-9 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-12 25:-2 27:-18 28:5 29:-4 31:-14 32:5
.cuss 29:11 30:4 31:-19
.cuss$ 8:-5 21:5 29:15 30:5 31:-19
.cust 0:4 1:-1 2:7 4:-4 6:5 9:-9 12:1 15:20 20:38 21:4 24:-15 29:16
.custo 2:7 4:-4 6:5 9:-9 12:1 15:20 20:38 21:4 24:-15 29:16
.cut$ 2:36 5:38 6:34 9:-4 12:-15 20:3 25:-16 28:-10 31:52 33:-12
.cuto 1:25 6:9 10:-19 14:15 18:46 21:15 22:-18 24:-9 29:-22 33:40
.cutof 1:25 6:10 10:-16 14:11 18:46 21:15 22:-17 24:-9 29:-18 33:36
.cve$ 22:43 29:55
.cyce 3:40 4:11 16:-11 19:25 29:-31 34:4
.cyce$ 3:3 29:-18 34:5
.cycel 3:17 14:8 16:-10 19:17
.cycl 1:-54 2:-19 3:84 4:81 5:38 6:-48 7:-33 9:-34 12:-24 14:33 16:-38 17:-15 18:-80 19:63 20:-14 22:-44 24:-15 25:-64 27:-35 29:-74 31:-27 32:-59 34:2
.cycle 1:-52 2:-18 3:67 4:80 5:38 6:-46 7:-28 9:-30 12:-22 14:33 16:-36 18:-79 19:55 20:-11 22:-43 24:-13 25:-49 27:-34 28:2 29:-62 31:-27 32:-57 33:2 34:2
.cycll 3:2
.cyle 5:17 19:4
.cyle$ 5:19 19:4
.cyyc 3:27 5:4
.cyycl 3:27 5:4
.czy$ 2:42 6:41 12:30 17:-5 29:-4 33:-27
.dail 24:6 27:16
.daily 24:6 27:16
.dank 3:13 6:13 9:6 11:-4 12:9 13:-7 14:7 16:-4 17:-3 18:-3 19:5 20:7 21:3 25:21 29:-15 33:-3 34:-5
.danke 3:13 6:13 8:1 9:6 11:-3 12:9 13:-6 14:9 16:-4 17:-1 18:-2 19:5 20:7 21:3 25:6 29:-11 33:-3 34:-5
.dar$ 0:9 1:27 2:-24 4:25 5:-16 8:-26 10:-23 12:-11 13:-10 14:36 16:4 17:-18 18:37 19:33 22:-17 24:-20 25:-24 26:33 29:-18 31:-18 33:15
.dark 6:-1 9:31
.dark$ 6:-1 9:31
.das$ 2:10 5:-4 29:55
.dash 9:10 22:9
.dashb 9:10 22:9
.data 16:6 29:43
.data$ 16:7 33:16
.datab 29:47 33:-20
.date 0:36 2:-19 3:-14 4:6 6:-25 7:-127 8:-117 10:-74 12:-169 13:-58 14:39 15:22 16:17 17:-80 18:29 19:56 20:59 21:-144 22:-87 23:-117 24:-51 25:-215 26:2 27:16 28:-2 29:-30 31:-1 32:10 33:79 34:-31
.date$ 0:13 3:-58 6:-6 8:-31 9:12 12:-101 13:-1 15:13 16:39 17:-122 18:16 19:24 20:76 21:-12 22:-17 23:-60 24:-11 25:-85 28:5 30:-30 31:-152 32:-26 33:71
.dated 33:34
.dates 0:21 2:-5 4:16 6:-48 8:-20 9:-32 10:-1 11:6 13:-40 14:62 15:13 16:-15 18:22 19:33 20:-110 25:-45 26:17 27:18 29:-10 31:8 32:40 33:-7 34:-55
.day$ 0:-19 1:55 2:30 3:-5 4:8 5:-98 8:-19 9:-34 10:-126 11:-163 12:-11 13:-109 14:-250 15:-115 16:115 17:16 18:-104 19:-5 20:71 21:-47 23:-86 24:85 25:37 26:-23 27:-148 28:-69 29:8 30:-64 31:3 32:126 33:70 34:-50
.days 1:46 2:-82 5:6 8:-11 10:-100 16:32 18:-18 20:-24 21:-34 22:26 23:4 24:58 25:3 27:-24 28:95 32:51 33:-88 34:-27
.days$ 1:46 2:-82 5:6 8:-11 10:-100 16:32 18:-18 20:-24 21:-34 22:26 23:4 24:58 25:3 27:-24 28:95 32:51 33:-88 34:-27
.dded 0:51 10:-18 29:-7 34:39
.dded$ 0:51 10:-18 29:-7 34:39
.dden 2:12 10:-25 12:10
.dden$ 2:12 10:-25 12:10
.ddin 0:24 25:9
.dding 0:24 25:9
.ddre 26:39 29:-33
.ddres 26:39 29:-33
.dds$ 0:18 21:44 34:-17
.dea$ 15:11 25:21 31:-14
.deac 31:31
.deact 31:24
.dead 0:32 1:29 5:-47 6:17 8:-12 10:-8 11:18 12:-55 14:22 15:-15 16:-10 17:-13 18:27 19:-26 20:-66 27:11 31:-47 32:17 33:39 34:-15
.dead$ 2:28 29:1 33:11
.deadl 0:34 1:30 2:-52 5:-26 6:26 8:-5 11:21 12:-32 14:25 15:-4 16:-8 17:-10 18:32 19:-16 20:-36 26:3 27:8 29:-23 31:-33 32:18 34:-7
.deal 0:11 10:36 18:21 29:-39
.deal$ 10:39
.deali 0:12 18:17
.dear 25:28
.dear$ 25:28
.deb$ 29:24
.debd 7:10
.debdi 7:10
.debi 25:18 29:33 33:-7
.debia 25:18 29:33 33:-7
.debu 8:27
.dece 19:8
.deci 2:-38 3:14 6:-20 7:62 9:41 11:-14 13:30 16:13 21:11 22:-59 25:-32 29:-92 34:63
.decid 2:-8 3:16 6:-14 7:35 8:-9 9:12 13:14 16:8 22:-24 25:-20 29:-17 34:50
.decis 7:13 8:11 9:13 13:1 29:-21 34:4
.deck 14:7 18:39 29:-15 33:25
.deck$ 14:7 18:39 29:-15 33:25
.decl 8:26 9:-16 13:5 29:3
.decli 8:26 9:-16 13:5 29:3
.ded$ 0:83 3:-2 5:-35 6:-105 8:18 9:37 10:-6 12:-6 13:27 14:-33 21:32 23:49 24:-19 25:-32 28:-37 29:-4 32:-1
.defa 23:43 29:-7
.defau 23:43 29:-7
.defi 0:3 10:72
.defin 0:3 10:72
.dela 15:71 16:35 33:-8
.delay 15:71 16:35 33:-8
.dele 18:12 23:-12 29:26 31:32
.delet 18:12 23:-12 29:26 31:32
.deli 5:1 8:48 25:-24 27:2 29:-31
.deliv 5:1 27:2
.dell 34:16
.dem$ 20:-6 25:11 27:18 29:43 33:-39
.dema 9:-1 21:20 34:1
.deman 21:20
.demo 1:22 11:26 29:-5
.demo$ 1:22 11:26 29:-5
.den$ 2:10 4:6 9:16 10:-38 27:13
.dena 19:2
.denam 19:2
.denc 2:15 3:14 10:22 12:26 25:18 29:-53 33:31
.denci 12:8
.dency 2:12 25:23 29:-8 33:27
.deni 13:34 29:23 31:-13
.denie 13:35
.denin 29:30 31:-9
.dent 17:8 19:57 20:-58 29:55 34:-24
.dent$ 17:10 29:22 34:-22
.dente 19:40 20:-27
.denti 20:-7 29:26
.deny 7:30 8:43 13:-10
.deny$ 8:67 13:-10
.dep$ 2:27 28:15 29:-24
.depe 2:20 10:25 12:28 25:19 29:-54 33:25
.depen 2:22 10:31 12:28 29:-49 33:26
.depr 2:7
.depre 2:7
.deps 12:3 33:6
.deps$ 12:3 33:6
.depu 34:30
.deput 34:30
.der$ 1:-39 2:-67 6:-25 10:45 11:6 12:37 14:47 15:5 16:-93 19:-46 20:-59 23:47 24:89 25:-11 27:-137 28:-13 29:44 32:-20 34:-71
.derb 19:-5 26:17 29:7
.derbi 26:17
.dere 10:29 22:17
.dered 10:31
.deri 21:14
.derin 21:14
.dero 13:31
.derog 13:31
.ders 5:-14 10:14 11:29 18:-12 23:30 24:-20 27:62 29:-79 30:32 31:39
.ders$ 15:4 23:31 24:-37 25:-43 27:63 29:-46 30:37 31:35
.derst 10:27 11:41
.des$ 3:13 11:42 18:-32 20:-3 30:9 31:5
.desc 5:1 10:46 17:31 33:-9
.descr 5:2 10:46 17:31 33:-9
.desi 29:2
.desig 29:2
.desp 13:8 22:29
.despi 13:9 22:30
.deta 31:14
.dev$ 5:43 11:-4 17:24 18:-28 26:4 27:46 28:-2 29:-15 30:29 31:4 34:-18
.deve 2:-5 4:10 5:59 10:12 29:-9
.devel 2:-5 4:10 5:59 10:12 29:-9
.devs 29:21
.dge$ 16:11 24:30 29:26
.dget 3:14 7:-1 29:23 33:-2
.dget$ 3:14 7:-1 29:23 33:-2
.dial 9:24 22:5 29:-6
.dialo 9:24 22:5 29:-6
.diar 5:-3 10:25
.diary 5:-3 10:25
.dict 7:12 9:27 10:36 11:-18 29:-19
.dict$ 7:12 9:32
.did$ 5:18 6:84 8:-47 9:62 10:-97 11:-1 12:30 13:49 14:-63 15:-7 16:-29 17:-2 18:-48 19:64 20:-59 21:-70 22:-13 23:40 24:-14 28:-52 29:-28 30:45 31:-53 32:-6 33:-38 34:7
.dida 0:23 5:4 10:21 18:-14 20:-54 28:34 29:-37 33:24
.didat 0:23 5:4 10:21 18:-14 20:-54 28:34 29:-37 33:24
.die$ 12:15 19:14 29:-59 33:13 34:19
.dies 2:26
.diff 7:9 10:83
.diff$ 7:9
.diffe 10:66 33:9
.dig$ 34:16
.dige 2:-7 26:33 27:63 29:-22 30:6 31:27
.diges 2:-7 26:33 27:63 29:-22 30:6 31:27
.dina 34:29
.dinat 34:29
.ding 0:23 1:-14 2:4 3:-19 5:-9 6:-1 7:7 8:44 9:29 10:17 12:-17 13:28 14:-26 17:45 18:-13 20:-62 21:-2 23:-42 26:-54 29:-2 31:-2 32:-9 33:10 34:-7
.ding$ 0:24 1:-7 2:5 3:-7 5:-7 7:11 8:42 9:32 10:17 12:-16 13:29 14:-21 16:-33 17:45 20:-48 21:-1 23:-40 26:-18 29:-39 31:-2 32:-5 33:16 34:-4
.dingl 16:29
.dir$ 3:14 6:13 8:3 9:3 11:-1 12:9 13:-8 14:14 16:-4 18:-1 19:5 20:7 22:4 25:-3 29:-4 33:-3 34:-5
.dire 10:41 23:13 33:-11
.dire$ 10:47 33:-7
.direc 23:14 29:1
.disa 31:56
.disab 31:56
.disc 29:18 30:4
.discl 2:11
.disco 31:27
.discu 29:11 30:4 31:-19
.disk 28:-22 29:58
.disk$ 28:-22 29:58
.dist 7:1 10:5 27:31 28:23 29:-39 31:19
.distr 7:2 27:41 29:-31 31:11
.dit$ 1:1 9:-10 13:40
.dite 2:24
.dited 2:24
.diti 1:11 9:30 29:2
.ditio 1:11 9:30 29:2
.djus 16:29
.djust 16:29
.dles 21:19 34:32
.dles$ 34:34
.dlie 0:22 32:8
.dlin 0:12 1:47 2:-59 5:-29 6:26 8:-12 11:21 12:-23 14:25 16:-4 17:-11 18:31 19:-22 27:22 28:-14 29:-39 31:-25 32:3
.dline 0:13 1:54 2:-55 5:-28 6:23 11:22 12:-21 14:26 16:-2 17:-10 18:10 19:-21 27:23 28:-14 29:-28 31:-22 32:5
.dly$ 15:-18 22:28 27:9 29:6 33:35
.dmap 14:44
.dmap$ 14:44
.dme$ 2:9
.dmit 22:21
.dmitt 22:21
.dms$ 2:-28 11:36 25:-30 26:48 27:9
.dnes 1:26 16:17 20:32 29:-15
.dnesd 1:26 16:17 20:32 31:4
.dni$ 28:62 29:-20
.dnig 33:34
.dnigh 33:34
.doab 2:37
.doabl 2:37
.doc$ 2:12 17:26 21:-47
.docs 0:59 1:41 2:32 10:-29 12:-28 15:-20 16:-41 17:30 18:-1 26:3 27:13 29:7 31:14 33:-9
.docs$ 0:59 1:41 2:27 10:-28 12:-26 15:-2 16:-40 17:30 26:3 27:13 29:7 31:14 33:-8
.docu 0:17 3:4 5:-12 11:13 12:-7 25:4
.docum 0:17 3:4 5:-12 11:13 12:-7 25:4
.does 0:-33 1:-21 2:26 5:1 6:-11 7:19 9:28 10:41 11:21 13:-8 14:17 15:-31 16:-48 17:-3 18:-19 19:-51 20:29 22:-51 24:-35 25:-71 26:37 27:-38 28:-2 29:34 30:-35 32:5 33:9 34:-40
.does$ 0:-33 1:-21 2:26 5:1 6:-11 7:19 9:28 10:41 11:21 13:-8 14:17 15:-31 16:-48 17:-3 18:-19 19:-51 20:29 22:-51 24:-35 25:-71 26:37 27:-38 28:-2 29:34 30:-35 32:5 33:9 34:-40
.doin 5:36 9:16 33:12
.doing 5:36 9:16 33:12
.dom$ 31:39
.done 6:69 9:-2 10:-10 14:-38 16:-5 17:37 20:19 22:11 29:-21 33:-29
.done$ 6:69 9:-2 10:-10 14:-38 16:-5 17:37 20:19 22:11 29:-21 33:-29
.door 6:35 22:15 29:-57 33:11
.door$ 6:35 22:16 29:-56 33:4
.dor$ 2:7 21:5 22:-3
.dora 20:9 29:11
.dora$ 20:9 29:11
.dos$ 11:6 24:6 25:15 29:-8
.dow$ 6:62 10:21 29:-2 33:17
.down 2:-37 5:-16 6:-34 7:-19 8:47 10:-40 11:-50 12:22 14:-6 17:-52 18:3 22:-9 25:-91 27:-4 28:66 29:21 31:59 33:31 34:-6
.down$ 5:-17 6:-20 7:-4 8:51 9:5 10:-86 11:-34 12:25 16:2 17:-6 18:8 20:-31 22:-6 25:-75 28:74 29:10 31:23 33:51
.downl 20:41 29:6
.downs 27:-1 31:42
.dows 29:39
.dows$ 29:39
.dpoi 2:26
.dpoin 2:26
.dpr$ 9:8 29:-6
.draf 4:21 20:8
.draft 4:21 20:8
.draw 8:37 12:34 14:27 29:-6
.draw$ 8:48 14:25
.drawn 4:9
.drea 6:1 11:-16 25:31
.dream 6:1 11:-16 25:31
.dres 26:39 29:-13
.dress 26:39 29:-13
.dri$ 4:35
.driv 2:56 8:16 29:-20 33:15
.drive 2:56 8:16 29:-16 33:15
.drop 2:24 20:19 24:38 29:-15 30:22 31:14
.drop$ 2:5 20:1 24:42 29:-67 30:23 31:17 33:10
.duce 1:16 11:4 24:-14
.duce$ 1:16 11:4 24:-13
.duct 0:4 10:17 17:13 27:10 33:-37
.duct$ 0:5 10:21 20:10 27:11 33:-16
.ducti 1:3 17:13
.due$ 10:-10 24:56 25:-44 28:-23 29:-48 32:96 33:2
.dule 1:22 2:-14 3:22 4:21 6:-17 10:-6 12:-35 13:-50 14:53 18:17 19:36 20:-28 24:4 25:-63 27:-2 29:1 31:-43 34:13
.dule$ 1:26 2:-8 3:24 4:24 12:-5 13:-10 14:60 18:27 19:30 20:-38 24:6 25:-47 31:-19 32:-22 34:1
.duled 15:15 29:-8 32:39
.duler 9:6 29:16
.dumb 10:28
.dumb$ 10:28
.dump 14:29
.dump$ 14:29
.dup$ 15:1 29:26
.durc 6:6 9:28 29:-20
.durch 6:6 9:28 29:-20
.dure 10:-20 11:21 21:10
.dure$ 10:-20 11:21 21:10
.duri 2:90 10:-17 12:-25 17:5 31:42
.durin 2:86 10:-17 12:-24 17:5 31:43
.duty 34:31
.duty$ 34:31
.dvan 1:-2 8:-1 14:3 18:17 21:7 23:-8 24:3 26:2 27:-9 29:-5 33:8
.dvanc 1:-2 8:-1 14:3 18:17 21:7 23:-8 24:3 26:2 27:-9 29:-5 33:8
.dvic 9:31 29:-6 31:22
.dvice 9:31 29:-6 31:22
.dvis 9:14 24:31 33:-14
.dvise 9:14 24:27 33:-11
.dzie 11:-14 16:23 24:33 25:50 29:-45 33:-22
.eaas 19:7 20:-19
.eaase 19:7 20:-18
.eaat 33:9
.eaatu 33:9
.eabl 2:53
.eable 2:53
.each 5:10 6:25 9:14 17:-18 27:30 34:14
.each$ 9:18 17:-11 27:30 34:16
.eache 5:21 6:45
.eact 31:24
.eacti 31:24
.ead$ 5:-54 6:16 8:26 12:-31 16:45 17:5 18:59 22:-25 23:29 24:13 25:-80 27:-53 29:-5 33:-11 34:16
.eadi 5:-28 10:32 29:15 33:22
.eadin 5:-28 10:33 29:16
.eadl 0:34 1:30 2:-52 5:-28 6:25 8:-5 11:21 12:-33 14:30 15:-4 16:-8 17:-12 18:30 19:-22 27:6 28:-14 29:-24 31:-33 32:18 34:-8
.eadli 0:34 1:28 2:-51 5:-26 6:26 8:-4 11:21 12:-32 14:25 15:-4 16:-7 17:-12 18:30 19:-21 27:6 28:-13 29:-22 31:-32 32:18 34:-7
.eads 24:42
.eads$ 24:42
.eady 1:4 3:28 5:16 6:44 7:-26 9:12 10:-76 11:-29 12:24 13:-23 14:-2 18:36 19:-1 21:-4 22:27 26:13 27:-9 28:-44 29:-2 31:8 34:-20
.eady$ 1:4 3:28 5:16 6:44 7:-26 9:12 10:-76 11:-29 12:24 13:-23 14:-2 18:36 19:-1 21:-4 22:27 26:13 27:-9 28:-44 29:-2 31:8 34:-20
.eaes 20:12
.eaes$ 20:12
.eah$ 12:9 25:14
.eak$ 2:88 8:15 9:26 10:-92 12:-4 21:32 22:41 25:-12 28:-38 29:-66 33:-30
.eaks 2:1 13:56
.eaks$ 2:1 13:56
.eal$ 10:36
.eali 0:11 18:16
.ealin 0:12 18:17
.eam$ 1:-18 2:8 4:-22 6:-40 7:-6 8:8 10:-18 11:-32 13:24 15:-27 17:23 19:-28 21:38 22:13 24:13 25:11 26:9 28:-4 29:6 31:5 32:15 33:-36
.eams 2:-5 12:11
.eams$ 2:-5 12:11
.ean$ 2:-30 10:17 28:3 29:29 33:18
.eani 7:31 8:-27 10:28 29:9
.eanin 7:31 8:-27 10:25 29:10
.eans 10:68
.eans$ 10:68
.eant 25:22
.eant$ 25:22
.eanu 2:19 22:3
.eanup 2:19 22:3
.ear$ 2:-14 8:3 9:-46 15:40 16:-33 19:68 24:24 25:51 27:10 28:1 33:-89
.earc 25:-1 29:27
.earch 25:-1 29:27
.eard 10:7
.eard$ 10:7
.eare 18:83
.eares 18:67
.eari 33:2
.earin 33:7
.earl 3:1 6:-21 11:-19 15:16 16:10 18:33 19:13 21:14 23:56 28:-4 29:-33 33:-59
.earli 6:-15 15:19 16:25 18:39 19:16 23:4 33:-9
.early 1:8 2:17 3:3 5:4 11:-12 21:19 23:36 29:-22 33:-10
.ears 29:12 34:13
.ears$ 29:12 34:13
.eart 10:34
.earth 10:34
.ease 0:-8 1:4 4:21 6:4 7:-14 8:2 10:-2 12:-2 13:11 14:9 15:9 16:9 17:13 18:-1 20:16 21:-6 22:23 23:-20 24:11 27:16 28:10 32:2 34:8
.ease$ 0:-6 1:5 3:-17 4:25 5:-3 6:-35 7:-10 8:3 11:3 12:-7 13:13 14:13 15:11 16:10 17:1 19:10 20:17 21:-3 22:26 23:-18 24:9 27:12 28:14 29:6 32:3 34:13
.eased 6:64 19:-46 25:1
.eases 17:10 31:52
.easi 21:6 29:16
.easin 29:19
.easo 9:27 10:43 22:26
.eason 9:27 10:43 22:26
.east 2:35 28:13 33:-25
.east$ 2:35 28:13 33:-25
.easy 17:54
.easy$ 17:54
.eat$ 8:-33 11:47 17:-45 25:93 27:15 29:-49
.eate 1:29 3:56 4:17 29:18 34:20
.eate$ 1:25 3:1 4:42 29:27
.eated 3:37 4:-13 5:11 34:25
.eath 18:22 29:37
.eathe 29:45
.eatu 0:-59 1:-19 2:10 3:-24 5:18 6:13 7:-53 9:-59 10:17 11:5 12:2 13:-1 14:-53 15:5 16:13 18:-1 19:30 20:-43 21:-1 22:8 24:7 27:-16 28:22 29:-46 30:-21 31:-12 32:-59 33:37 34:5
.eatur 0:-53 1:-16 2:11 3:-20 5:18 6:5 7:-51 9:-56 10:19 11:6 12:6 13:-1 14:-50 15:6 16:15 19:25 20:-35 22:9 24:4 27:-14 28:18 29:-36 30:-15 31:-9 32:-58 33:31 34:6
.eaut 28:1 29:-13 33:32
.eautr 28:1 29:-9 33:32
.eave 7:26 8:-8 15:43 16:-11 24:-18 27:-29 29:6 31:42
.eave$ 7:26 8:-8 15:43 16:-11 24:-18 27:-29 29:6 31:42
.ebas 11:-20 29:34
.ebase 11:-20 29:37
.ebca 26:66 29:-33
.ebcal 26:66 29:-33
.ebdi 7:10
.ebdif 7:10
.ebho 26:24 27:5
.ebhoo 26:24 27:5
.ebia 25:18 29:33 33:-7
.ebian 25:18 29:33 33:-7
.ebla 29:33
.eblat 29:33
.ebod 2:-24 3:7 4:-10 7:14 29:24 30:22 34:11
.ebody 2:-24 3:7 4:-10 7:14 29:24 30:22 34:11
.ebui 33:8
.ebuil 33:8
.eby$ 16:30 21:-11 22:43
.ecam 9:36
.ecame 9:36
.ecat 2:7
.ecate 2:7
.ecau 22:20
.ecaus 22:20
.eced 19:67 20:-24
.ecede 19:58 20:-23
.ecei 11:-4 26:58 27:23 29:7 30:11 31:34 34:-17
.eceiv 11:-4 26:58 27:23 29:7 30:11 31:34 34:-17
.ecep 22:1
.eces 19:9 21:26 23:18
.ecess 19:9 21:26 23:18
.ecia 25:20 32:16
.ecial 32:17
.eciat 25:16
.ecid 2:-8 3:16 6:-14 7:35 8:-9 9:12 13:14 16:8 22:-24 25:-20 29:-17 34:50
.ecide 3:16 6:-14 9:31 13:14 16:10 22:-23 25:-18 29:-11 34:51
.ecis 7:13 8:11 9:12 13:1 29:-41 33:6 34:4
.ecisi 7:13 8:11 9:13 13:1 29:-21 34:4
.eck$ 2:21 16:-4 18:33 21:-7 25:-33 28:10 29:8 33:34
.ecki 0:-8 2:-16 6:7 7:-2 8:1 11:5 12:3 17:-27 20:10 27:10 34:14
.eckin 0:-8 2:-16 6:7 7:-2 8:1 11:5 12:3 17:-27 20:10 27:10 34:14
.eckp 1:24 18:25
.eckpo 1:24 18:25
.ecli 8:26 9:-16 13:5 29:3
.eclin 8:26 9:-16 13:5 29:3
.ecom 11:-14 16:7 17:52 29:-19 33:8
.ecome 2:2 11:-9 16:11 17:37 29:-6 33:10
.econ 0:31
.econd 0:31
.ecor 8:26 22:28 29:1
.ecord 8:26 22:28 29:1
.ect$ 1:-50 2:-6 5:26 6:-66 7:29 8:5 9:-104 10:45 11:-6 12:8 13:-41 14:-45 15:-7 17:40 20:33 21:8 22:9 24:-38 28:-58 32:-67 33:15 34:-69
.ecte 7:-15 10:15 13:4 17:11 20:22 34:-24
.ected 7:-15 10:15 13:4 17:11 20:22 34:-24
.ecti 2:23 9:22 14:-9 16:30 19:12 29:34 33:-30 34:-3
.ectio 9:25 16:27 29:27 33:-16
.ectiv 14:-1 19:17
.ects 6:5 17:-12 20:-11 33:63
.ects$ 6:5 17:-12 20:-11 33:63
.ecur 1:18 2:9 7:13 10:3 11:-14 13:-8 16:3 22:9 29:15 33:-33 34:20
.ecuri 1:18 2:9 7:13 10:3 11:-14 13:-8 16:3 22:9 29:15 33:-33 34:20
.ecut 5:1
.ecuti 5:1
.eded 0:30 10:1 11:10 21:23 33:-20
.eded$ 0:30 10:1 11:10 21:23 33:-20
.eden 9:18 19:58 20:-28 25:2
.edent 19:58 20:-28
.edia 5:-14 10:24 18:20
.edin 21:5 22:-4
.eding 21:5 22:-4
.edit 2:20 11:-22 29:20
.edite 2:24
.edli 1:14
.edlin 1:14
.edne 1:26 16:17 20:32 31:4
.ednes 1:26 16:17 20:32 31:4
.edor 20:9 29:11
.edora 20:9 29:11
.eds$ 13:13 16:7 20:18 22:28
.edul 1:23 2:-35 3:22 4:21 6:-16 12:-14 13:-41 14:49 18:18 19:37 20:-23 24:2 25:-60 29:-26 31:-39 34:26
.edule 1:23 2:-31 3:22 4:22 6:-15 12:-13 13:-40 14:50 18:19 19:37 20:-23 24:4 25:-58 29:-23 31:-35 34:16
.edur 10:-20 11:21 21:10
.edure 10:-20 11:21 21:10
.edy$ 2:-6 10:-49 12:-20 17:-20 19:44 20:57 29:-7 33:7
.eed$ 0:7 1:25 2:2 5:-57 8:6 10:-83 11:-52 12:-32 16:-14 17:10 21:23 22:20 23:17 24:-18 25:-29 26:59 29:-87 30:18 31:-10 32:-51 33:16 34:13
.eede 0:30 8:-3 10:2 11:11 21:18 22:3 33:-20
.eeded 0:30 8:-3 10:2 11:11 21:18 22:3 33:-20
.eeds 13:13 16:7 20:18 22:28
.eeds$ 13:13 16:7 20:18 22:28
.eee$ 12:23
.eeez 12:4 14:6
.eeez$ 6:2
.eeeze 14:6
.eek$ 0:-37 1:22 2:5 4:-11 5:52 7:-11 8:-74 10:-125 11:-76 12:-47 14:-88 15:25 16:50 17:18 19:-85 20:-15 23:-42 24:43 25:-7 26:-54 27:-30 28:-12 30:-18 31:1 32:87 33:40
.eekd 20:11
.eekda 20:11
.eeke 2:-20 25:59 28:32
.eeken 2:-20 25:59 28:32
.eekl 9:-4 25:-25 26:25 27:39 29:-19 31:23 32:42
.eekly 9:-4 25:-25 26:25 27:39 29:-19 31:23 32:42
.eeks 4:69 5:24 19:22 28:47 29:-2 32:-6
.eeks$ 4:69 5:24 19:22 28:47 29:-2 32:-6
.eel$ 28:40
.eels 4:17 18:38 29:-35
.eels$ 4:17 18:38 29:-35
.eemi 23:24
.eemin 23:24
.eems 29:5 30:3
.eems$ 29:5 30:3
.een$ 4:-15 5:29 6:1 8:39 9:37 11:-52 13:26 14:-27 18:-71 21:-21 22:-53 25:14 27:-63 31:-39 32:22 33:-73 34:-72
.eens 29:2 33:-1
.eensh 29:2 33:-1
.eep$ 8:-9 10:8 11:-36 15:37 18:-2 26:-11 27:65 29:-40 30:44
.eeps 10:11 28:34 29:29 33:1
.eeps$ 10:11 28:34 29:29 33:1
.eer$ 5:-24 10:-3 11:14 17:30 20:15 33:17
.eeri 5:3 14:4 25:40 29:-15
.eerin 5:4 14:5 25:10
.eers 2:-2 5:9 8:9 15:-9 17:-4 18:-6 20:1 25:18 27:-6 28:14 34:-12
.eers$ 5:8 8:9 15:-8 17:-3 18:-3 20:4 25:19 27:-6 28:14 34:-16
.ees$ 7:27 8:-34 12:12 13:23 27:2 33:28
.eet$ 11:30 17:39 25:19 29:-65
.eeti 7:8 15:18 16:4 18:-5 24:-8 27:-12 29:60
.eetin 7:8 15:18 16:4 24:-8 27:-12 29:55
.eez$ 6:2
.eeze 0:10 1:18 2:5 3:-45 5:-63 7:-44 10:16 11:-14 12:24 13:8 14:28 15:7 16:15 18:6 20:-87 21:-4 22:12 26:-8 27:16 28:2 29:1 30:-58 31:6 32:-11 33:-4
.eeze$ 0:18 1:31 2:15 3:-8 4:-105 5:-82 6:-1 8:2 9:3 10:13 12:17 13:21 14:-65 15:15 16:30 18:19 19:11 20:-68 21:-1 22:24 23:5 24:9 25:-23 28:16 29:-6 30:-26 32:-33 33:3 34:9
.eezed 5:11
.eezes 1:-21 4:37 6:1 10:8 11:-16 12:14 13:-27 14:70 16:-43 18:-12 19:-7 22:-5 24:-8 27:39 28:-29 29:28 31:4 33:-60 34:-27
.eezi 6:-1 10:17 25:29 32:18
.eezin 6:-1 10:17 25:29 32:18
.eezz 12:9
.eezze 12:9
.efac 2:25 29:15
.efact 2:25 29:15
.efau 23:43 29:-7
.efaul 23:43 29:-7
.effe 12:56
.effec 12:56
.efin 0:3 10:72
.efine 0:4 10:51
.efini 10:19
.efor 1:38 2:-2 3:22 6:9 7:11 10:-11 12:-7 13:-10 14:-2 17:16 18:14 19:41 22:-12 23:11 24:45 25:-11 27:-1 28:36 30:-16 31:-4 32:10 34:-7
.efore 1:30 3:22 6:9 7:11 10:-9 12:-6 13:-10 14:-1 17:6 18:15 19:42 22:-11 23:11 24:41 25:-11 28:39 30:-15 31:-3 32:10 34:-7
.efre 25:1 33:14
.efree 33:17
.eft$ 10:-51 14:51 24:35 25:-25 28:86 29:27 33:-43 34:-21
.eful 16:8
.eful$ 16:8
.efus 8:50 9:15
.efuse 8:50 9:15
.egal 22:21
.egal$ 22:15
.egar 9:22 17:42 21:20 25:-6 29:-2
.egard 9:23 21:20
.egen 2:41
.egen$ 2:41
.egin 4:66 10:-31 12:-3 17:95 20:-22 27:23
.egin$ 3:4 4:45 17:38 20:-23
.eginn 4:4 17:63 33:11
.egins 27:32
.egis 1:11 13:29 27:22
.egist 1:9 13:29 27:22
.egra 2:10
.egre 2:27 33:19
.egres 2:21 33:19
.egun 5:31 6:-2 12:43 14:-9
.egun$ 5:31 6:-1 12:43 14:-8
.ehal 8:1 22:33
.ehalf 8:1 22:33
.ehen 5:19
.ehen$ 5:19
.ehin 6:46 10:29 14:-17 33:-10
.ehind 6:46 10:29 14:-17 33:-10
.ehol 14:22
.ehold 14:22
.eht$ 9:16 29:-1 32:1
.eigh 15:20
.ein$ 1:8 18:28
.eind 11:-5 23:19 24:7
.eine 1:16 9:-13 16:40 21:37
.eine$ 9:-12 16:4 21:38
.einen 1:9 16:18
.eing 5:23
.eing$ 5:23
.eint 20:8
.eint$ 20:8
.eir$ 24:21
.eite 12:9 33:9
.eiten 12:9 33:9
.eive 26:59 27:22 29:11 30:7 31:33 34:-17
.eive$ 2:-3 27:32 29:18 30:9 31:24
.eives 26:49 34:-2
.ejec 7:24 8:35 11:1
.eject 7:22 8:36 11:1
.ekda 20:11
.ekday 20:11
.eken 2:-21 10:23 25:59 28:32 29:-13
.ekend 2:-20 25:53 28:33
.ekly 9:-4 25:-25 26:25 27:39 29:-19 31:23 32:42
.ekly$ 9:-4 25:-25 26:25 27:39 29:-19 31:23 32:42
.eks$ 4:68 5:8 19:22 20:-10 28:78 29:-27 32:-9
.elam 1:3
.elame 1:3
.elas 20:55 29:-4
.elase 20:25
.elat 32:17
.elate 32:17
.elay 15:71 16:34 33:-9
.elay$ 15:2 16:30 29:3
.elaye 15:39
.elayi 15:9
.elbo 6:-6 7:6 9:-10 10:3 11:35 16:-4 21:14 25:-2
.elbot 6:-6 7:6 9:-10 10:3 11:35 16:-4 21:14 25:-2
.elco 2:23 17:21 25:12
.elcom 2:19 17:21 25:14
.ele$ 12:44
.elea 3:2 4:19 5:15 8:-8 11:-48 12:-38 17:21 18:-56 19:19 20:23 21:5 22:-8 23:-61 24:2 25:10 26:-14 27:2 28:8 29:5 30:-1 31:-4 32:5 33:-33 34:22
.eleaa 19:8 20:-18
.eleae 20:16
.eleas 4:22 5:15 8:-12 11:-44 12:-31 14:2 17:19 18:-53 19:8 20:22 21:6 22:-5 23:-58 24:4 25:11 26:-12 27:3 28:11 29:9 31:-3 32:9 33:-28 34:17
.elee 12:13
.elem 9:4
.eleme 9:4
.eles 20:56 33:-8
.elese 20:34
.elet 18:12 23:-12 29:26 31:32
.elete 18:12 23:-12 29:26 31:32
.elf$ 0:16 11:52 25:-28 31:29
.elin 2:58 6:-33 8:29 14:70 19:29 25:-61
.eline 2:58 6:-33 8:29 14:68 19:29 25:-60
.eliv 27:21
.elive 27:21
.ell$ 1:-4 5:21 8:-13 9:22 10:24 11:3 12:29 13:-40 16:-16 17:-42 18:1 22:-21 23:-13 24:33 25:35 27:-2 31:-35 33:8
.elle 6:-12 9:20 11:-14 12:31 14:13 25:-42 29:-44 31:42 33:35
.elles 9:22 12:10 33:34
.elli 29:22 31:31
.ellin 29:22 31:31
.ello 6:-3 7:8 10:17 11:-24 16:-3 17:15 21:16 22:-1 25:22 29:-3
.ello$ 6:-3 7:8 10:17 11:-24 16:-3 17:15 21:16 22:-1 25:22 29:-3
.elog 1:37
.elog$ 1:37
.elop 2:-3 4:10 5:51 10:13 29:-7
.elope 5:4 10:24 17:1
.elopm 4:11 5:22 12:18
.elp$ 11:85 15:19 17:67 22:-6 25:-56 29:-6 31:-10
.elpf 33:5
.elpfu 33:5
.els$ 4:14 10:-17 16:-14 18:22 19:16 26:72 27:-43 29:-59 30:6 31:10
.else 11:31 27:-1 31:24
.else$ 11:34 25:3 31:25
.elve 8:15 22:-13 25:26 29:-16
.elves 20:10 29:-15
.ely$ 2:-27 12:8 18:17 21:45 29:-9 33:45
.emai 5:-31 14:48 19:-26 26:38 28:89 31:-12 33:-25
.email 26:40 27:13
.emain 5:-12 14:52 19:-20 28:90 33:-22
.eman 21:20
.emand 21:20
.embe 1:15 2:-19 3:5 4:28 5:-70 6:1 9:-47 12:7 13:-60 15:-29 16:22 17:-11 18:-73 19:-10 21:35 24:34 25:-24 28:-13 29:-34 32:26 33:51
.ember 1:15 2:-18 3:5 4:28 5:-68 9:-40 12:8 13:-59 15:-29 16:22 17:-11 18:-73 19:-10 21:35 24:34 25:-23 28:-12 29:-34 32:26 33:51
.embr 1:6 16:9
.embre 1:6 16:9
.eme$ 8:13 27:24
.emem 24:36
.ememb 24:36
.emen 0:-42 5:-39 10:17 12:19 16:9 17:-10 21:-49 22:-6 23:-22 25:-42 26:8 27:42 28:2 29:-97 31:11 33:10 34:4
.ement 0:-40 5:-38 10:18 12:20 13:1 16:3 17:-8 21:-48 22:-1 23:-22 25:-40 26:8 27:43 28:4 29:-95 31:5 33:14 34:4
.emet 9:3
.emetr 9:4
.emid 23:25
.emin 1:-38 2:-66 5:19 6:-51 8:-20 9:-22 10:-58 11:15 12:-34 13:-38 14:-18 16:-77 17:-25 18:-22 19:6 20:-19 23:116 24:77 25:-22 27:12 28:-58 29:8 30:8 31:12 32:-38 33:21 34:-34
.emind 1:-37 2:-62 6:-49 8:-15 9:-19 10:-34 11:13 12:-19 13:-22 14:-12 16:-76 17:-13 18:-21 19:7 20:-16 23:105 24:70 25:-20 27:12 28:-53 29:14 30:17 31:14 33:26 34:-30
.emine 23:25
.emo$ 1:22 11:26 29:-5
.emoj 9:10 10:16
.emoji 9:10 10:16
.emor 24:11
.emory 24:11
.emov 2:46 12:-2 27:-37 30:25 31:33 33:-31 34:60
.emove 2:9 27:-36 30:25 31:34 33:-28 34:61
.emovi 2:32
.empe 13:7 29:21
.empl 3:70 4:57 13:-16 21:24
.empla 3:71 4:40 13:-16 21:24
.empt 10:11 12:-17 13:22 22:46 34:-3
.empt$ 2:18 10:22 12:-10
.empti 13:5 22:34
.ems$ 10:37 11:-24 30:2
.emy$ 2:30
.enab 27:7
.enabl 27:7
.enam 2:40 27:-8 29:17
.ename 2:18 19:1 27:-8 29:22
.enas 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
.enas$ 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
.ence 2:-23 3:14 7:58 8:-18 9:-46 10:49 25:-33 27:47 31:18 33:-14
.ence$ 2:-23 3:15 7:34 8:-18 9:-27 10:50 25:-33 27:47 31:18 33:-13
.ench 7:39 9:-3 29:12
.ench$ 29:14
.enchm 7:40 9:-2
.enci 12:5 33:32
.encie 12:10
.encil 10:-22 20:3 33:28
.ency 2:11 25:22 29:-16 33:27
.ency$ 2:11 25:22 29:-16 33:27
.end$ 1:20 2:-47 6:-15 7:-28 8:-32 9:-54 10:-66 11:-42 12:-43 13:-39 14:19 15:13 16:1 17:15 18:-27 25:66 26:13 27:23 29:35 30:-51 32:43 33:-11
.enda 0:9 1:26 4:23 5:-32 6:-7 8:-29 9:-30 10:-34 12:-37 13:-23 14:21 16:3 17:-28 18:11 19:32 20:-24 22:-38 24:-64 25:-63 26:24 29:-40 31:-8 32:49 33:28
.enda$ 27:8 32:47
.endan 2:10
.endar 0:11 1:28 2:-17 4:27 5:-13 8:-25 10:-16 12:-10 13:-9 14:32 16:5 17:-16 18:19 19:34 22:-14 24:-15 25:-22 26:26 29:-13 31:-15 33:18
.ende 2:11 6:-38 10:17 12:28 16:-19 20:-5 25:21 29:-15 33:51
.ended 6:-17 14:-6 19:5 33:16
.enden 2:19 10:32 12:28 16:-13 27:5 29:-33 33:26
.ender 14:10 18:7
.endi 1:-1 4:2 8:42 13:21 27:17 29:-5
.endin 1:-1 4:2 8:42 13:14 27:21 29:-24
.endo 2:15 21:5 22:-5
.endor 2:15 21:5 22:-5
.endp 2:26
.endpo 2:26
.ends 29:9
.ends$ 29:9
.ene$ 11:11 31:2
.ened 6:60 9:20 10:-3
.ened$ 6:61 9:20
.ener 4:30 19:13 20:-1 26:19 30:-21 31:27 34:20
.enera 4:30 19:13 20:-1 26:19 30:-21 31:27 34:20
.enev 27:62
.eneve 27:65
.engi 17:32 25:12 29:-10
.engin 17:32 25:12 29:-10
.engl 25:6
.engli 25:6
.enie 9:-4 13:34
.enied 9:-4 13:34
.enin 3:29 10:-7 25:7 29:35 31:-18 32:18 33:4
.ening 3:29 10:-7 29:36 31:-16 32:18 33:4
.enki 29:30
.enkin 29:30
.enou 2:11 6:-1 7:22 31:54 33:-8
.enoug 2:11 6:-1 7:22 31:54 33:-8
.ens$ 7:1 10:31 17:12 20:-14 24:-22 25:-19 27:25 29:14 32:29 33:-11
.ense 0:25 2:-16 6:-4 10:31 26:4 29:46
.ense$ 0:25 2:-16 6:-4 10:31 26:4 29:40
.ensh 29:2 33:-1
.ensho 29:3 33:-1
.ensi 22:28
.ensio 22:19
.enss 9:29 29:13
.enssl 9:29 29:13
.enst 4:41 18:28 29:2 31:-9
.ensta 4:27 29:14 31:-9
.ent$ 0:-100 3:-89 4:2 5:71 6:21 7:-79 8:-37 9:3 10:19 11:-151 12:87 13:-32 14:-104 16:16 17:39 18:38 19:41 20:-60 21:-6 22:26 24:-29 25:-28 26:-100 27:-29 28:-3 31:-89 32:-47 33:31
.enta 0:15 3:1 7:4 9:-58 12:-8 24:1 28:-18 34:8
.entag 5:13
.entai 7:10 15:4
.entat 0:17 3:4 5:-19 11:10 12:-1 24:3 34:8
.ente 1:36 5:24 11:1 14:-25 19:31 20:-36 25:20 29:20
.ente$ 19:40 20:-27
.enten 10:4
.enter 1:34 5:19 11:2 14:-23 29:39
.enti 3:6 7:11 11:28 20:-18
.entio 3:10 11:31
.entis 29:26
.entl 6:-11 10:25 12:41 26:7
.ently 12:45 26:8
.ento 1:2 17:64
.ento$ 1:3
.entor 17:66
.entr 1:18 2:9
.entry 1:18
.ents 5:-68 14:-22 16:1 17:-70 18:7 22:-6 23:-23 25:-74 26:11 27:66 28:3 29:-76 31:4 32:10 33:20 34:8
.ents$ 5:-58 9:-25 12:4 14:-21 16:1 17:-69 18:8 22:-6 23:-23 25:-67 26:12 27:66 28:3 29:-56 31:4 32:11 33:19
.entsc 9:17 34:16
.enty 4:22
.enty$ 4:22
.enu$ 2:19 11:47 25:-37 29:-15
.enue 20:2 29:13
.enue$ 20:2 29:13
.envi 17:1 20:15
.envir 17:1
.eny$ 8:67 13:-10
.eol$ 10:71 11:-17 19:-21 20:-9 29:18
.eone 2:-23 9:-9 10:24 12:6 15:22 17:23 29:-6 34:17
.eone$ 2:-23 9:-9 10:24 12:6 15:22 17:23 29:-6 34:17
.eope 8:6
.eopen 8:6
.eopl 0:-13 2:-24 5:12 6:-7 8:-7 11:8 12:9 17:26 21:-3 23:23 25:-29 30:14 33:2 34:12
.eople 0:-13 2:-24 5:12 6:-7 8:-7 11:8 12:9 17:26 21:-3 23:23 25:-29 30:14 33:2 34:12
.epai 29:5
.epair 29:5
.epar 0:41 4:32 5:1 18:23 29:-19 33:-13
.epara 0:43
.epare 4:37 18:27
.epen 2:22 10:31 11:-18 12:28 33:26
.epend 2:22 10:32 12:27 29:-49 33:26
.epo$ 12:31 17:9 29:26
.epor 2:2 6:9 7:34 8:-40 11:17
.eport 2:2 6:9 7:34 8:-40 11:17
.epos 10:27 12:20 33:-9
.eposi 10:16
.epox 14:-24 19:82
.epoxy 14:-24 19:82
.epre 2:7
.eprec 2:7
.epri 2:21
.eprin 2:21
.eps$ 10:3 11:48 12:1 21:-25 25:-4 28:55 29:13 33:38
.ept$ 1:33 2:26 4:-17 5:-6 6:-54 7:35 8:10 9:-25 12:-44 13:-10 16:1 20:61 21:7 24:14 27:-2 29:-12
.epte 1:37 2:33 4:2 5:-47 9:3 10:-30 11:-3 12:-33 14:14 15:-2 16:30 17:-9 18:-10 20:12 21:-3 22:-41 25:-14 32:38 33:14
.epted 2:41 9:19 12:-1 13:12
.eptem 1:40 4:2 5:-32 10:-18 14:17 16:29 20:16 32:27 33:16
.epti 2:-12 3:-15 4:-19 5:-56 6:-16 8:21 9:49 11:-2 13:33 14:-31 17:-60 18:-12 20:-53 21:58 22:39 27:8 28:-9 29:7 32:-43 33:-19 34:26
.eptie 9:9
.eptin 8:-15 9:11 12:9
.eptio 2:-13 4:-13 5:-25 7:2 8:33 9:27 12:-34 13:34 14:-22 16:-32 17:-31 20:-21 21:47 22:43 27:10 32:-32 33:-28 34:29
.epto 9:-6 13:9
.eptoi 13:4
.epts 13:-23 21:35
.epts$ 13:-23 21:35
.eput 34:30
.eputy 34:30
.eque 6:-2 7:5 8:48 9:39 11:20 12:-22 13:41 14:-41 18:-32 21:58 22:62 24:-4 25:-58 27:-44 29:-8 31:-48 32:-38 33:-37 34:-6
.eques 7:6 8:43 9:45 10:-69 11:20 12:-15 13:34 14:-40 18:-23 21:59 22:60 24:-2 25:-54 27:-42 29:-6 31:-45 32:-36 34:-5
.equi 0:-9 1:-11 2:-8 6:16 9:-57 10:6 12:11 13:5 16:12 21:8 22:-8 23:-19 24:12 28:10 29:-51 33:26 34:20
.equir 0:-9 1:-11 2:-8 6:16 9:-57 10:6 12:11 13:5 16:12 21:8 22:-8 23:-19 24:12 28:10 29:-51 33:26 34:20
.erab 25:29
.eral 19:16 26:20 30:-21 31:29 34:20
.eral$ 26:20 30:-21 31:29 34:21
.erall 19:17
.erat 4:25 29:12
.erate 4:40
.eratu 29:22
.erbi 26:17
.erbir 26:17
.erce 5:12 29:17
.ercen 5:12 29:17
.erci 2:-3 15:-3 18:15 19:-21 20:9 22:12 29:3 33:-14
.erci$ 2:-3 15:-3 18:15 19:-21 20:9 22:24 29:3 33:-14
.erda 3:9 6:29 7:32 8:-2 24:13 29:3 33:-16 34:1
.erday 3:9 6:30 7:32 8:-1 16:12 29:4 33:-11 34:1
.erdi 9:35
.erdic 9:35
.ere$ 2:-52 3:1 4:-56 5:16 7:-39 8:-55 10:-10 11:38 12:-19 13:26 14:19 15:19 16:-28 17:73 20:-34 21:50 22:-4 26:17 27:47 28:-27 29:-10 31:-2 33:-27 34:5
.ereb 16:30 21:-11 22:43
.ereby 16:30 21:-11 22:43
.ered 2:-14 5:18 10:43 11:26 12:-5 13:21 14:-17 25:23 27:18 32:-12
.ered$ 2:-14 5:18 10:43 11:26 12:-5 13:21 14:-17 25:23 27:18 32:-12
.eren 10:43 27:4 33:45
.eren$ 27:8 33:10
.erenc 10:31 29:18
.erent 33:29
.eres 18:20 27:28
.erest 18:20 27:28
.erez 12:19
.ereze 12:19
.erfa 12:10 33:17
.erfac 12:18 33:18
.erfe 25:24
.erfec 25:24
.erfo 2:21
.erfor 2:21
.erge 2:59 6:-35 7:-6 8:23 9:-17 10:27 12:33 16:-18 18:-8 20:-9 21:22 25:-52 29:28 31:-14 33:39
.erge$ 2:8 9:-1 10:32 12:25 17:-15 20:-13 22:9 25:-25 29:39 31:-5 33:28
.ergea 2:50
.erged 2:21 8:32 17:4 21:3
.erges 12:18
.ergi 2:23
.ergin 2:7
.erha 15:4 26:9
.erhap 15:4 26:9
.eria 10:11 17:8
.erie 2:4 3:23 4:20 5:22 19:5 22:9 29:-47
.eries 2:4 3:23 4:20 5:22 19:13 22:9 29:-46
.erin 5:2 21:11 22:-9 24:44 28:-16 29:-17 31:21
.ering 5:6 21:11 25:9 33:9
.erinn 24:41 28:-5 31:25
.erio 5:8 15:38 19:31 20:-9 25:12 29:-16 33:-30
.eriod 5:28
.erki 0:15
.erkil 0:15
.erly 3:18
.erly$ 3:18
.erm$ 18:33
.erma 11:18
.erman 11:18
.ermi 2:29 14:69 25:-21 29:-22
.ermis 13:2 22:13
.ermit 2:55
.erms 10:82 14:-10
.erms$ 10:82 14:-10
.ern$ 10:29 17:16 31:8
.erne 1:18 19:-12 20:-12 29:94 31:10 33:-58
.ernel 1:23 29:48 31:11 33:-55
.ernet 20:-11 29:58
.erog 13:31
.eroga 13:31
.erre 3:4
.erre$ 3:4
.erro 2:36 9:-15 10:-8 25:-12 29:89
.error 2:38 9:-12 10:-8 29:65
.erry 2:33 10:33 11:-17
.erry$ 2:33 10:33 11:-17
.ers$ 2:-16 4:-16 5:-7 6:-24 7:-38 10:29 11:-15 12:-12 13:2 15:3 16:-8 17:25 18:-15 19:-66 20:70 21:42 23:24 25:6 26:4 27:44 29:-78 30:49 31:10 33:-30 34:46
.ersc 10:12 20:7
.ersch 10:12 20:7
.erse 8:17 9:-3 16:-3 27:2 29:35
.erse$ 8:7
.erset 16:-2 27:7 29:37
.ersh 2:-29 6:19 10:27 12:13 16:5 19:-2 21:23 22:4 27:12 29:-33 33:20
.ershi 2:-29 6:30 10:27 16:5 19:-2 21:23 22:4 27:12 29:-33 33:20
.ersi 1:-15 2:15 3:-12 4:37 5:29 6:17 9:-24 17:-5 19:37 20:45 29:29 32:-2
.ersio 1:-14 2:16 3:-7 4:37 5:29 6:17 9:-23 17:-15 19:38 20:43 29:29 32:-1
.ersl 2:34 12:-17 21:15
.ersle 2:34 12:-17 21:15
.erso 34:73
.erson 34:73
.erst 6:-14 10:42 11:39 32:9 33:7
.ersta 6:-31 10:8 11:48 32:10 33:17
.ersto 25:8
.ert$ 1:60 2:9 15:-19 32:15
.erte 13:58 29:-13
.erts 24:-42 30:15 31:52 34:-10
.erts$ 24:-42 30:15 31:52 34:-10
.erve 10:44 29:64 31:-16 33:-9
.erver 10:15 29:66 31:-16
.ervi 13:40 14:33 32:34
.ervie 13:40 14:34 32:34
.ery$ 2:-29 8:-16 13:20 14:80 19:-24 24:46 25:57 27:55 28:-18 31:-52 32:-21 33:-61 34:-4
.eryb 25:23
.erybo 25:23
.eryo 5:17 12:4 14:-13 18:8 20:12 25:-11 31:5 34:4
.eryon 5:17 12:4 14:-13 18:8 20:12 25:-11 31:5 34:4
.eryt 8:1 11:21 12:26 13:10 14:25 16:14 20:-27 24:-30 25:-38 29:-21 31:33
.eryth 8:1 11:22 12:26 13:10 14:25 16:20 20:-27 25:-37 29:-20 31:13
.esch 6:-1 15:9 16:32
.esche 6:-1 15:9 16:32
.escr 5:2 10:46 17:31 33:-9
.escri 5:2 10:46 17:31 33:-9
.esda 1:4 2:7 7:-23 8:12 14:-4 16:30 20:14 24:27 25:-37 29:2 31:5 33:-21
.esday 1:4 2:7 7:-23 8:12 14:-4 16:30 20:14 24:27 25:-37 29:2 31:5 33:-21
.ese$ 1:4 10:-24 11:-19 20:17 29:6 30:41 31:33 33:-8
.esen 5:22 12:30
.esent 5:22 12:30
.esh$ 4:19 5:-5 17:56 18:-19
.esid 29:18 34:-12
.eside 29:18 34:-12
.esig 29:2
.esign 29:2
.espe 10:14 12:30 34:-14
.espec 10:18 34:-13
.espi 13:8 22:30
.espit 13:9 22:30
.espo 34:63
.espon 34:60
.ess$ 1:21 2:-26 5:-8 6:-47 8:-6 9:-30 14:-28 17:13 20:15 21:71 25:53 26:32 28:63 29:-4 31:14 33:-30 34:-27
.essa 2:7 9:-12 11:-3 12:-9 21:37 23:31 25:18 26:15 29:-52 30:30 31:28 34:-13
.essag 2:12 11:-2 12:-6 25:20 26:15 29:-40 30:31 31:31 34:-9
.essar 21:26 23:18
.essi 2:43 33:17
.essio 2:21 33:19
.esst 12:6 13:36 29:-1
.est$ 0:-40 1:9 2:-32 3:-59 4:-85 5:-14 6:-80 7:16 8:56 9:52 10:-2 11:-32 12:-122 13:-6 14:-6 15:-26 16:-104 18:165 19:-125 20:-97 21:34 22:9 24:-77 27:12 28:-38 29:-25 31:47 32:3 33:1 34:-36
.esta 5:16 11:-6 29:13 32:35
.estar 29:48
.este 2:-47 3:4 5:25 6:12 7:25 10:-80 11:-15 12:12 15:22 17:30 18:-2 19:-7 21:3 22:-10 25:-43 27:10 29:-21 31:42 33:-11
.ested 15:46 16:-2 21:29 27:23
.ester 3:8 6:28 7:30 10:-11 16:11 34:7
.esti 0:-1 2:-27 5:10 8:-18 9:-22 17:10 20:2 21:-7 22:12 25:10 28:24 29:-20 32:1 33:5 34:17
.estin 5:43 22:49 25:23 29:-20
.estio 2:-2 8:-5 9:-8 12:1 14:4 17:10 18:6 20:5 21:-11 22:-15 28:2 33:4 34:21
.esto 0:16 1:21 2:-29 6:32 10:15 11:-24 12:-43 13:-18 14:17 16:29 17:-17 18:13 20:-44 22:-18 25:-39 27:4 31:-1 32:-7 33:5 34:18
.eston 0:16 1:21 2:-28 6:29 10:15 11:-24 12:-42 13:-17 14:10 16:8 17:-14 18:15 20:-41 22:-16 25:-38 27:5 29:-2 32:-7 33:13 34:18
.estr 12:36
.estri 12:38
.ests 2:54 9:-72 12:-40 13:53 25:-58 26:2 29:42
.ests$ 2:54 9:-72 12:-40 13:53 25:-58 26:2 29:42
.esul 7:15 8:10
.esult 7:15 8:10
.esum 27:29 31:-12
.esume 27:29 31:-12
.eta$ 0:58 1:54 2:-29 5:31 6:-25 10:-32 12:-56 16:-48 19:-22 20:62 25:-16 29:6 33:21 34:-22
.etab 14:54 19:8
.etabl 14:54 19:8
.etap 5:70 10:-16 29:-9
.etau 33:1
.etaur 33:1
.ete$ 4:-7 10:-24 14:42 20:-28 23:-13 29:35 31:28 33:27
.eted 6:14
.eted$ 6:14
.etes 20:-11 29:57
.etes$ 20:-11 29:58
.ethe 12:32 15:12 34:29
.ether 12:32 15:12 34:29
.ethi 0:4 2:-8 11:3 13:25 15:-6 17:27 18:6 25:22 29:-16 32:46
.ethin 0:4 2:-7 11:4 13:25 15:-6 17:27 18:6 25:22 29:-15 32:46
.etin 1:10 2:-15 7:3 15:11 18:-26 22:-5 24:-39 26:25 29:41
.eting 1:10 2:-15 7:3 15:11 18:-26 22:-5 24:-39 26:25 29:41
.etra 2:1 23:15
.etri 8:12 19:17
.etric 8:13
.etro 1:16 14:-13 16:-19 19:14 29:44
.etro$ 16:-5 29:5
.etros 19:17 29:18
.etry 9:4
.etry$ 9:4
.ets$ 8:23 9:-32 13:15 16:-5 23:45 25:-20 26:27 29:-11 34:-33
.ette 0:24 1:7 8:-1 10:5 11:-8 17:-15 18:-1 22:-11 26:-8 29:9 32:5
.etter 0:25 8:-1 10:5 11:-7 17:-15 18:-1 22:-11 26:-7 29:10 32:5
.etti 10:-30 11:-3 18:10 21:36 29:-36 31:20 32:37
.ettin 10:-23 18:13 21:38 29:-10 31:20
.ettl 33:21
.ettle 33:23
.etty 33:5
.etty$ 33:5
.etup 17:8 18:-5
.etur 16:3 23:1 33:37
.eture 16:3 23:1 29:-17 33:38
.etwe 1:14 5:28 6:-19 10:6 18:-19 19:28 27:-13 28:13 29:16 32:40 33:-49
.etwee 1:14 5:28 6:-19 10:6 18:-19 19:28 27:-13 28:13 29:16 32:40 33:-49
.etzu 16:-1 27:22
.etzun 16:-1 27:22
.eue$ 9:8 13:90 14:-36 18:28 25:-23 28:-17 29:7 32:-15
.eutr 13:3 25:-16 34:21
.eutro 13:3 25:-16 34:21
.eve$ 14:-2 19:16 24:50 27:-10
.evel 2:-32 4:6 5:58 10:32
.evelo 2:-3 4:10 5:51 10:13 29:-7
.even 4:-10 5:-36 10:-37 12:-26 15:7 18:21 21:59 22:15 25:1 32:71
.even$ 12:-20 15:13 21:63 22:11 32:43
.eveni 25:29 33:6
.event 18:38 27:2 32:25
.ever 0:-71 1:-16 3:-38 5:13 6:-22 7:27 9:-49 10:4 11:-5 12:24 13:7 14:73 15:-25 17:50 18:13 19:-13 20:-35 22:-26 25:20 26:-7 27:93 28:-45 29:-13 32:-55 33:-7
.ever$ 2:-34 7:53 8:-62 10:13 11:-52 13:-26 17:86 18:25 21:13 24:-12 25:34 27:62 29:-16 30:8 31:-35
.evers 8:7
.evert 2:38 15:-17 33:11
.every 0:-44 5:32 6:-2 11:5 12:35 13:32 14:84 15:-7 16:4 17:-48 20:-17 21:-21 22:-25 24:12 27:47 28:-25 29:-4 31:7 32:-25 33:-16
.evie 1:25 2:9 9:5 10:-41 16:-30 22:38 24:-1 25:10 29:39 33:5 34:13
.eview 1:31 2:9 9:5 10:-40 16:-28 22:38 25:11 27:-17 29:26 33:14 34:14
.evio 19:68 29:8 34:-7
.eviou 19:68 29:8 34:-7
.evu$ 32:26
.ewbi 17:79 25:-9
.ewbie 17:79 25:-9
.ewco 2:-29 17:69
.ewcom 2:-29 17:69
.ewed 2:27
.ewed$ 2:27
.ewee 5:53 10:-19 29:-5 32:-2 33:23
.eweek 5:53 10:-19 29:-5 32:-2 33:23
.ewer 10:-28 22:26 26:-23 27:-9 30:47
.ewer$ 17:3 22:15 26:-21 27:-6 30:47
.ewers 21:4
.ewha 5:55 10:-3 25:-18 33:17
.ewhat 5:55 10:-3 25:-18 33:17
.ewhe 14:30
.ewher 14:30
.ewis 14:-9 18:-13 20:20 33:30
.ewise 14:-9 18:-13 20:20 33:30
.ewor 2:21 11:-1 22:29 29:8
.eword 2:23
.ework 22:20 29:11
.ewri 22:7
.ewrit 22:7
.ews$ 9:7 26:40 27:55 31:7
.ewsl 0:3 5:1 10:4 15:-3 16:2 17:-8 22:-13 26:-5 32:7
.ewsle 0:3 5:1 10:4 15:-3 16:3 17:-8 22:-10 26:-5 32:7 34:1
.exac 10:34 25:11 28:8 29:-17 33:35
.exact 10:34 25:11 28:8 29:-17 33:35
.exam 7:41 11:38 25:-17
.examp 7:41 11:34 25:-17
.exc$ 8:-5 9:45 13:34 22:16 29:-18
.exce 1:-6 2:-12 4:-28 5:-36 6:-7 8:25 9:33 12:-42 13:46 16:-35 17:-65 20:-29 21:67 22:32 27:9 32:-30 33:-49 34:21
.excep 1:-2 2:-17 4:-16 5:-35 6:-6 8:28 9:33 11:1 12:-41 13:46 14:-29 16:-33 17:-38 20:-26 21:60 22:33 27:9 32:-28 33:-32 34:24
.excu 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
.excus 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
.exec 22:21
.exec$ 27:3
.exem 10:7 12:-15 13:42 22:46 34:-2
.exemp 10:7 12:-15 13:42 22:46 34:-2
.exis 3:23 5:-2 6:4 11:25 29:-12
.exist 3:23 5:-2 6:4 11:25 29:-12
.expe 17:23 20:56 33:19
.expec 17:25 20:56 29:-15 33:19
.expen 29:11
.expi 6:57 9:31 13:3 32:-5
.expir 6:57 9:31 32:-5
.expl 10:86 11:31 13:-8 17:6 29:-7
.expla 10:73 11:32 13:-7 17:7
.ext$ 0:2 2:40 3:32 4:51 5:-28 6:-82 8:2 9:-98 11:-7 12:-68 13:-71 15:-45 17:11 18:117 19:-92 20:-3 21:-30 22:1 23:19 25:-11 26:-56 27:-95 29:-10 30:-49 31:-1 32:46 34:-53
.exte 2:-1 6:-23 8:9 15:21 22:19 33:14 34:-7
.exten 6:-20 8:10 15:21 22:20 33:4 34:-6
.extr 0:31 1:41 22:3
.extra 0:31 1:41 22:3
.exts 2:-8 8:7 10:26 12:34 22:-6 33:47
.exts$ 2:-8 8:7 10:26 12:34 22:-6 33:47
.eze$ 0:17 1:33 2:16 3:-11 4:-108 5:-91 6:-4 7:-2 8:1 9:3 10:14 12:28 13:21 14:-67 15:14 16:30 18:17 19:7 20:-79 21:-2 22:28 23:4 24:8 25:-27 28:19 29:-8 30:-29 32:-35 33:4 34:8
.ezed 5:11
.ezed$ 5:11
.ezee 12:16 29:15 33:-9
.ezee$ 12:16 29:15 33:-9
.ezes 1:-23 4:37 10:7 11:-16 12:14 13:-28 14:69 16:-45 18:-14 19:-10 22:-6 24:-14 27:38 28:-30 29:37 31:4 33:-61 34:-28
.ezes$ 1:-23 4:37 10:7 11:-16 12:14 13:-28 14:69 16:-45 18:-14 19:-10 22:-6 24:-14 27:38 28:-30 29:37 31:4 33:-61 34:-28
.ezin 6:-2 10:16 13:27 18:-12 25:28 32:13
.ezing 6:-1 10:17 25:29 32:18
.ezze 12:9
.ezze$ 12:9
.face 12:18 33:18
.face$ 12:18 33:18
.fact 2:25 29:15
.facto 2:25 29:15
.fail 29:58
.faili 29:24
.fall 10:7 18:-4 32:71 33:21
.fall$ 10:8 32:52
.falls 33:6
.fang 17:25
.fange 17:25
.far$ 5:23 6:1 10:-21 12:-17 13:65 20:-14 23:41 28:70 29:-51 33:-14
.faul 23:43
.fault 23:43
.favo 0:23 12:-12 25:20 27:-3 29:-33 31:20 34:-9
.favou 0:23 12:-10 25:24 29:-27 34:-4
.feaa 33:9
.feaat 33:9
.feat 0:-57 1:-18 2:12 3:-18 5:18 6:11 7:-49 9:-58 10:18 11:5 13:-1 14:-51 15:6 16:15 19:30 20:-43 21:-1 22:6 24:2 27:-16 28:21 29:-48 30:-18 31:-12 32:-60 33:42 34:5
.featu 0:-56 1:-18 2:13 3:-18 5:18 6:11 7:-49 9:-58 10:17 11:6 13:-1 14:-51 15:6 16:16 18:-1 19:30 20:-42 21:-1 22:6 24:3 27:-15 28:19 29:-45 30:-18 31:-11 32:-59 33:39 34:6
.feau 28:1 29:-10 33:38
.feaut 28:1 29:-9 33:32
.feb$ 4:21
.fect 2:-10 10:39 12:21 25:29 30:22 34:-12
.fect$ 12:45 25:16 30:22
.fecte 10:30
.fedo 20:9 29:11
.fedor 20:9 29:11
.fee$ 25:37 29:6 34:-1
.feed 14:-26 26:69 27:34
.feed$ 14:-26 26:69 27:34
.feez 10:32 12:11
.feeze 10:32 12:11
.fer$ 18:15
.fere 10:43 12:10 29:12 33:19
.feren 10:43 29:16 33:11
.ferez 12:19
.fes$ 9:-25 10:-27 13:103 21:48 33:-21
.feta 33:1
.fetau 33:1
.fetu 10:-14 12:8 16:4 23:1 29:-14 33:33
.fetur 10:-14 12:8 16:4 23:1 29:-14 33:33
.few$ 32:21
.fewe 26:-19 30:48
.fewer 26:-19 30:48
.ffe$ 2:-69 6:-34 8:11 9:47 10:46 11:16 13:-102 14:-5 19:-18 21:76 22:87 24:-11 27:-44 29:-89 33:-26 34:-16
.ffec 2:-5 10:41 12:26 30:22 34:-11
.ffect 2:-5 10:41 12:26 30:22 34:-11
.ffee 25:37 29:6 34:-1
.ffee$ 25:37 29:6 34:-1
.ffer 10:56 33:6
.ffere 10:45 33:16
.ffes 9:-25 10:-27 13:103 21:48 33:-21
.ffes$ 9:-25 10:-27 13:103 21:48 33:-21
.ffic 6:11 12:-5 20:38 25:11 29:3 33:-28
.ffice 25:14 29:45
.ffici 6:14 20:39 29:-14
.ffsi 31:16
.ffsit 31:16
.ffte 29:14
.fica 11:-9 26:39 27:27 29:-19 30:24 31:16
.ficat 11:-8 26:40 27:27 30:25 31:16
.fice 25:24 29:45
.fice$ 25:24 29:45
.fici 6:14 20:39 29:-14
.ficia 6:14 20:39 29:-14
.fig$ 21:5
.figu 29:16
.figur 29:16
.file 9:19 11:-5 13:31 21:15 22:56 29:18 34:-34
.file$ 9:-33 13:4 14:9 21:4 22:65 29:2 33:32 34:-23
.filed 9:59 13:11 33:-13
.files 29:14
.fili 21:37
.filin 21:37
.fill 18:29 21:23 29:-37
.fill$ 18:30 21:23 29:-34
.fina 0:-16 5:-13 6:27 10:27 14:-16 16:12 17:-14 19:8 20:38 22:-39 23:-13 24:14 27:5 29:-111 32:-40 33:22
.final 0:-15 5:-12 6:27 10:27 14:-15 16:12 17:-14 19:8 20:33 22:-38 23:-13 24:14 27:6 29:-109 32:-40 33:23
.find 7:3 17:5 21:16 22:-3 29:29
.find$ 7:4 17:18 29:6
.fine 1:-19 2:58 8:56 10:46 29:-17
.fine$ 1:-19 2:58 8:56 10:46 29:-17
.fing 25:39 31:-14
.fini 2:7 8:-2 10:30 12:18 17:-2 24:17 28:7 32:1 33:-20
.finis 2:11 12:19 22:4 28:8 32:2 33:-14
.finit 10:19
.finl 20:14 33:12
.finla 20:11 33:16
.finn 6:8
.firm 33:16
.firm$ 33:6
.firs 2:-17 4:1 9:-8 10:-44 16:-13 17:90 18:79 20:-11 21:10 25:-10 33:34 34:-20
.first 2:-16 4:2 9:-7 10:-41 16:-10 17:92 18:75 20:-10 21:10 25:-9 29:-22 33:38 34:-19
.five 1:3 10:1 16:24 25:13
.five$ 1:3 10:1 16:24 25:13
.fix$ 2:77 5:21 7:-16 12:-91 16:62 17:26 20:72 21:7 22:10 25:-22 29:-39 33:-93
.fixe 2:14 5:-22 10:30 12:8 29:35
.fixed 5:-8 12:42 29:33
.fixes 2:36 10:27 12:-14 22:1
.fixi 2:-13 5:38
.fixin 2:-13 5:38
.flag 11:6 12:2 24:33 29:-11
.flag$ 12:3 24:33
.flam 19:97 33:-26
.flami 19:97 33:-26
.flig 29:2
.fligh 29:2
.floo 29:17
.floor 29:17
.flow 12:31 17:4
.flow$ 17:4
.folk 0:4 1:1 3:-8 4:8 8:-10 9:2 11:-4 16:-2 17:13 20:3 24:9 25:5 27:-9 29:-1 30:11
.folks 0:4 1:1 3:-8 4:8 8:-10 9:2 11:-4 16:-2 17:13 20:3 24:9 25:5 27:-9 29:-1 30:11
.foll 3:15 4:13 10:-52 11:13 14:-50 16:-7 17:-18 18:53 24:21 25:-25 26:59 27:61 28:-19 31:17 32:-20 33:-59 34:-18
.follo 3:16 4:14 10:-51 11:14 14:-48 16:-7 17:-17 18:54 24:22 25:-9 26:59 27:48 28:-17 31:18 32:-20 33:-58 34:-18
.foo$ 2:6 25:-27 29:63
.fooc 33:5
.foocl 33:5
.for$ 1:9 2:-11 4:28 5:-7 6:17 7:-7 8:13 10:5 11:4 12:-17 13:20 14:-20 15:-35 16:-15 17:-6 18:-9 19:-22 20:11 21:47 22:60 24:-13 26:5 27:4 28:8 30:-6 32:5 33:27 34:12
.forb 2:17 10:-2 12:5
.forbi 2:17 10:-2 12:5
.forc 6:-33 12:99 33:-24
.force 6:-33 12:99 33:-24
.fore 1:28 2:-3 3:22 6:10 7:21 10:-12 12:-7 13:-11 14:-2 17:5 18:14 19:44 22:-13 23:15 24:44 25:-18 26:-1 27:-1 28:39 30:-17 31:-5 32:19 34:-8
.fore$ 1:28 2:-3 3:22 6:11 7:21 10:-10 12:-7 13:-10 14:-1 17:6 18:14 19:44 22:-12 23:11 24:44 25:-12 27:-1 28:40 30:-16 31:-4 32:10 34:-7
.forg 4:17 6:-1 7:-4 9:18 10:1 11:12 12:11 14:4 16:16 17:-20 18:9 19:-6 22:-9 23:-24 24:32 29:-7 30:-15 32:4 33:9
.forge 1:-6 2:-10 4:11 7:-18 9:1 10:4 11:14 12:1 14:5 19:-9 20:-2 22:-2 23:-11 24:37 28:-15 29:-4
.forgo 1:1 2:5 8:6 9:2 11:-4 13:-8 16:15 17:-12 23:-3 25:-5 28:10 29:10 30:-3 32:1 33:4 34:-5
.form 5:-6 8:17 9:-41 11:25 13:-18 14:-22 17:37 19:14 21:57 25:-23 27:57 33:-18
.form$ 9:-2 21:38 29:2
.forma 2:9 8:22 9:-13 11:35 13:-7 17:41 21:31 25:-10
.forme 14:-5 19:20 27:36
.forr 12:38 22:-6 25:-16
.fort 27:4 28:17 32:9
.fortn 28:11 32:10
.forw 15:12 29:33
.forwa 15:12 29:33
.fosd 20:-5 25:21 29:21 33:-8
.fosde 20:-4 25:13 29:23 33:-7
.four 3:21
.four$ 1:1 3:21
.fpf$ 6:26 10:29 16:1 20:-16 29:-53 33:47
.fra$ 27:17
.frea 29:12
.fread 29:12
.free 0:16 1:10 3:-49 5:-78 6:-3 7:-49 10:11 11:-9 12:48 13:6 14:5 15:4 16:13 19:1 20:-81 21:-9 22:12 24:4 25:10 26:-10 27:17 28:1 29:5 30:-64 31:7
.free$ 12:18
.freee 2:-7 12:43
.freez 0:15 1:12 2:1 3:-44 5:-60 6:-4 7:-41 10:6 11:-6 12:19 13:8 15:4 16:13 18:5 19:5 20:-71 21:-14 22:16 24:6 25:16 26:-7 27:13 28:2 29:9 30:-55 31:7
.fren 29:14
.frenc 29:14
.fres 4:19 5:-5 17:43 18:-1
.fresh 4:19 5:-5 17:43 18:-1
.frez 12:15 29:25 33:-10
.freze 12:15 29:25 33:-10
.fri$ 32:24
.frid 0:-9 1:40 7:-20 10:-15 12:-65 16:40 24:37 27:-23 29:60 32:56
.frida 0:-9 1:40 2:8 7:-13 10:-13 16:40 24:37 27:-23 29:3 32:57
.frie 8:-31 25:19 29:7
.frien 8:-31 25:19 29:7
.froe 12:51
.from 1:5 4:10 6:-47 8:43 9:-3 10:29 12:-49 14:28 15:-37 19:37 20:-58 21:-5 25:8 26:-34 27:-8 28:-3 29:12 30:2 31:46 34:-4
.from$ 1:5 4:10 6:-47 8:43 9:-3 10:29 12:-49 14:28 15:-37 19:37 20:-58 21:-5 25:8 26:-34 27:-8 28:-3 29:12 30:2 31:46 34:-4
.fron 18:13 27:9
.front 18:13 27:9
.froz 5:-56 6:5 11:-3 12:118 17:-29 18:-29 22:22 25:33 29:18 31:-28 33:-14
.froze 5:-23 6:6 12:72 17:-13 22:23 25:25 29:36 31:-4 33:-11
.frozn 5:-1 12:73 29:-4
.frre 14:21 17:11 18:-12
.frree 14:21
.frro 25:22
.frroz 25:22
.fsit 31:16
.fsite 31:16
.fted 6:-28 12:49
.fted$ 6:-28 12:49
.fter 0:-28 1:25 2:26 5:3 6:16 10:-25 11:-12 12:-78 13:10 14:-47 15:-26 17:-16 18:45 19:-12 20:17 21:27 22:25 24:26 27:-41 28:-43 29:6 31:-8 34:-9
.fter$ 0:-27 1:15 2:24 5:3 6:16 10:-24 11:-8 12:-78 13:11 14:-43 15:-25 17:-14 18:46 19:-11 20:17 21:28 22:26 24:19 27:-36 28:-43 29:7 31:-3 34:-6
.ftin 15:5 20:9
.fting 15:5 20:9
.full 14:58 18:30 28:20
.full$ 14:58 18:30 28:20
.func 11:30 33:22
.funct 11:30 33:22
.funn 25:30
.funny 25:30
.fuse 8:50 9:14 33:-3
.fuse$ 8:52
.fused 7:12 9:24
.futu 18:15
.futur 18:15
.fway 5:55 6:-24 9:-4
.fway$ 5:55 6:-24 9:-4
.gain 5:-1 12:-8 15:3 24:29 25:35 29:19 31:-7 32:-20 33:30
.gain$ 5:-37 12:-7 15:12 24:30 25:39 29:25 31:-4 32:-17 33:34
.gains 19:10
.gal$ 22:15
.gant 5:-12 9:-1 14:40
.gantt 5:-12 14:41
.gard 9:22 21:20 29:33 31:-10
.gardi 9:23
.gate 0:3 2:-18 9:-14 12:57 13:-7 18:21 21:5 25:-17 27:27 29:18
.gate$ 2:-16 9:-3 12:48 21:6 25:-3 29:28
.gates 0:6 18:28
.gati 13:20
.gatio 13:20
.gazp 19:93 20:-10 33:-31
.gazpa 19:93 20:-10 33:-31
.gcc$ 29:39
.gdpr 9:8 29:-6
.gdpr$ 9:8 29:-6
.geab 2:50
.geabl 2:50
.ged$ 2:15 6:3 7:-9 8:47 18:-22 19:16 22:-5 23:53 33:3 34:-17
.gel$ 2:5 24:1
.gela 1:3
.gelam 1:3
.gele 6:-6 8:19 9:-13 12:64
.gelo 1:37
.gelog 1:37
.gen$ 2:37 4:14 28:36 29:-3 31:13
.gend 27:7 32:51
.genda 27:8 32:47
.gene 4:30 19:13 20:-1 26:19 30:-21 31:27 34:20
.gener 4:30 19:13 20:-1 26:19 30:-21 31:27 34:20
.gent 10:30
.gentl 10:31
.ger$ 2:-78 5:-53 8:19 11:11 20:-60 27:-46 28:32 31:39 33:30 34:37
.germ 11:18
.germa 11:18
.gers 1:5 10:31 22:27 25:33 26:24 29:-53 31:-6 33:-19
.gers$ 1:5 10:31 22:27 25:33 26:24 29:-53 31:-6 33:-19
.ges$ 2:-42 5:-55 6:6 7:-4 9:-58 10:102 12:11 13:30 14:-18 16:-54 17:-2 18:-44 20:-19 24:-43 25:-60 26:25 27:25 28:18 30:53 31:25 34:-1
.gest 2:-9 15:26 25:-1 26:32 27:55 29:-50 30:14 31:30
.gest$ 2:-5 26:7 27:57 29:-34 30:16 31:33
.get$ 1:-43 2:-23 4:70 5:5 6:-24 7:-29 8:-12 9:17 13:-40 14:4 15:-32 16:-2 18:3 19:-44 20:14 21:45 23:-46 24:58 26:32 27:28 28:-2 32:-3
.gets 7:2 8:22 9:-9 23:46 25:-3 26:28 34:-30
.gets$ 7:2 8:22 9:-9 23:46 25:-3 26:28 34:-30
.gett 10:-22 11:-19 17:7 18:15 21:39 29:-13 31:14
.getti 10:-18 11:-16 18:15 21:40 29:-3 31:22
.gfix 2:23 5:2 20:33
.gfix$ 2:29 5:3 20:34
.gged 6:46 20:-10 33:11
.gged$ 6:46 20:-10 33:11
.gges 15:38
.ggest 15:38
.ggin 34:8
.gging 34:8
.ggle 2:22
.ggle$ 2:22
.ghly 28:7
.ghly$ 28:7
.ght$ 0:23 2:-23 5:9 6:12 8:22 10:-90 12:23 14:-3 15:4 16:-13 19:-55 22:-31 23:26 24:-2 25:10 27:-41 29:11 30:2 31:-34 33:50 34:-10
.ghts 17:9 28:23 29:19
.ghts$ 17:9 28:23 29:19
.gia$ 6:30 12:3
.gids 33:33
.gids$ 33:33
.gigk 12:9 33:9
.gigke 12:9 33:9
.gin$ 2:64 3:2 4:40 10:-2 17:30 20:-40 29:38
.gina 16:27 33:-1
.ginal 16:28 33:-1
.gine 17:34 25:11 29:-11
.ginee 17:32 25:12 29:-10
.ging 2:53 10:-29 17:-5 20:-32 25:11 33:27 34:44
.ging$ 2:53 10:-29 17:-5 20:-32 25:11 33:27 34:44
.ginn 4:3 17:63 33:11
.ginne 17:68
.ginni 4:6
.gins 27:32
.gins$ 27:32
.gist 1:9 13:29 27:22
.giste 1:9 13:29 27:22
.git$ 29:69
.give 2:-48 5:11 6:-2 8:5 10:-22 11:38 13:17 16:30 19:-55 20:-24 27:-6 28:-5 29:-2 32:16 33:15
.give$ 2:-32 5:12 8:8 10:-13 11:38 13:21 16:34 19:-42 25:-87 29:-13 32:17 33:28
.gives 25:34
.gkei 12:9 33:9
.gkeit 12:9 33:9
.gle$ 2:2 15:7 25:26 26:43 27:-21 33:-3
.glis 25:6
.glish 25:6
.glob 33:29
.globa 33:22
.glos 10:61 25:-36 29:-14
.gloss 10:25 33:1
.gly$ 16:29
.gned 9:19 29:29
.gned$ 9:19 29:29
.gnin 8:31 33:6
.gning 8:31
.gns$ 21:7 29:-16 34:41
.goes 2:45 6:-20 16:17 20:18 28:-13
.goes$ 2:45 6:-20 16:17 20:18 28:-13
.goin 2:-9 4:21 5:23 9:9 12:16 13:-10 14:-2 25:17 29:-17 31:-4 32:37 33:-11
.going 2:-8 4:21 5:25 9:9 12:16 13:-10 14:-2 25:17 29:-17 31:-4 32:37 33:-11
.gold 20:54 29:-48
.gold$ 20:54 29:-48
.goli 1:30 20:15 24:10 29:-8
.goliv 1:30 20:15 24:10 29:-8
.gone 2:3 6:80 33:-6
.gone$ 2:3 6:80 33:-6
.good 1:-2 2:37 6:17 8:13 14:-41 16:-17 17:28 20:4 21:-6 24:-10 25:31 27:-9 29:-5 33:17
.good$ 1:-2 2:26 6:18 8:14 11:1 14:-39 16:-17 17:29 20:5 21:-5 24:-10 25:17 27:-5 33:18
.goog 26:17
.googl 26:17
.got$ 5:6 6:-16 9:15 10:-3 13:53 21:-11 22:-8 24:-6 27:-7 28:54 29:-3 30:-18 31:-7 32:22 33:31 34:-68
.gpg$ 11:-7 29:63
.gpu$ 22:36
.grac 0:7 1:-3 6:-5 8:-8 11:-2 12:-7 13:7 18:-6 22:27 25:4 26:10 29:-4 30:4 31:-5 34:3
.graci 0:7 6:-3 8:-8 11:-2 12:-6 13:8 18:-5 22:-1 24:2 25:6 26:10 29:-2 30:4 31:-2 34:3
.grad 2:28 12:13 20:6 22:15 29:7
.grade 2:17 12:14 20:8 22:15 29:16
.gram 17:26 29:14
.gramm 17:1 29:23
.gran 2:-18 8:39 12:-1 13:8 19:8 22:20 25:-4 27:32 29:-4 32:-13
.grant 2:-18 8:39 12:-1 13:8 19:8 22:20 25:-4 27:32 29:-4 32:-13
.grap 8:7
.graph 8:7
.grat 2:3 9:31 16:1 22:40 25:69
.grate 16:8
.grati 2:9 9:28 22:23
.grats 25:48
.gratu 25:25
.grea 8:-10 25:56
.great 8:-10 25:56
.gree 1:-12 7:20 8:44 9:-18 11:-13 25:55 29:-8
.gree$ 25:43 33:12
.greed 8:9 15:2 16:8
.green 8:43
.grees 7:9 8:-10
.grep 18:14
.gres 2:19 5:19 33:15
.gress 2:20 5:20 33:16
.grou 9:9 27:3
.groun 9:13
.group 27:4
.grra 9:4
.gth$ 3:26 29:30
.gtm$ 8:24
.guag 0:6 15:7
.guage 0:6 15:7
.gue$ 18:13 32:10
.guid 3:-15 11:36 17:59 18:-14 24:17
.guide 11:36 17:46 18:-14 24:17
.gun$ 5:35 6:-2 12:40 14:-8
.gure 29:16
.gust 1:22 20:7 32:35
.gust$ 1:22 20:7 32:35
.hack 12:-17 17:25 25:20 28:4 29:-6
.had$ 0:10 6:42 12:-9 28:-32 31:10
.haha 25:50
.haha$ 25:50
.hain 12:5 18:8 29:51 33:-8
.haine 12:9 29:13 33:44
.half 2:19 5:16 6:-13 22:48
.half$ 2:22 22:49
.halfw 5:31 6:-9
.hall 1:-8 2:-14 9:3 10:2 18:1 23:4 26:4 27:-12 28:21 29:-2 31:-9 34:-5
.hall$ 7:10
.hallo 1:-7 2:-11 7:-7 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.han$ 2:-8 6:-18 15:-19 16:25 19:41 23:12 28:73 33:-25
.hanc 2:38 10:-2 21:37
.hance 2:38 10:-2 21:37
.hand 12:-16 14:-8 20:8 25:23 29:-33 33:56 34:34
.hand$ 14:-2 26:9 33:18
.handl 34:44
.hands 12:-6 20:16 25:32 29:-15 33:7
.hane 30:35
.hang 5:-48 6:-34 10:24 12:28 13:36 15:41 16:23 19:-46 20:-25 21:8 25:-60 27:43 28:13 29:-10 30:-10 31:-14 32:-10 34:23
.hange 5:-10 6:-25 10:34 12:11 13:39 14:-16 15:33 16:28 19:-30 21:11 25:-24 27:51 28:17 33:-25 34:4
.hangi 2:19 29:-8 33:50
.hank 5:11 6:20 7:-5 9:8 11:-12 13:3 14:6 15:7 16:1 19:-2 20:8 22:1 23:-12 26:6 27:3 28:-3 31:5 32:10 34:13
.hank$ 5:10 6:12 8:-10 9:11 10:-2 11:-36 14:10 15:29 18:4 22:-3 24:-17 25:-23 29:11 34:21
.hanks 3:1 4:5 6:2 8:13 10:5 11:2 15:-3 17:-2 20:8 21:-10 22:14 23:-1 24:4 25:20 27:11 28:-7 29:-6 30:6 31:1 32:3
.hann 2:-44 11:23 14:-2 25:9 26:37 27:41 28:-7 29:11 30:22 31:24 32:-9 33:-27
.hanne 2:-21 11:27 25:11 26:38 27:35 28:-7 29:4 30:24 31:21 32:-8 33:-9
.happ 2:-13 6:48 7:5 10:43 12:9 13:-25 16:-38 19:-47 20:-14 24:-30 25:45 29:-17 32:45 33:-7
.happe 2:-3 6:29 7:12 10:30 12:12 13:-15 19:-10 24:-9 25:-31 29:-5 32:66
.happn 6:10 10:7
.happy 16:-13 25:58
.haps 15:4 26:9
.haps$ 15:4 26:9
.hard 1:16 8:28 9:-7 10:64 28:-26
.hard$ 1:15 8:29 9:-6 10:57 28:-23
.hare 14:11
.hare$ 14:11
.harg 34:54
.harge 34:54
.harm 25:8
.hart 14:34
.hart$ 14:34
.has$ 2:4 3:8 5:45 6:53 7:21 9:28 12:39 13:30 14:-10 15:43 17:-62 18:-46 19:-53 20:9 21:-35 22:-20 28:-35 29:-14 32:-3 33:-25 34:-19
.hase 5:103 17:9 23:28 29:-32 31:-19
.hase$ 5:103 17:9 23:28 29:-32 31:-19
.hat$ 0:-11 1:-56 3:-35 5:29 6:-48 7:-25 8:-57 10:38 11:46 12:-43 13:49 14:-2 15:-5 17:32 18:58 19:24 22:-38 24:-6 25:-3 27:-73 28:-20 29:5 31:-88 32:31 33:54 34:-124
.hate 18:26 25:32 27:-41 30:34
.hatev 18:26
.have 0:2 2:-15 4:-14 5:18 6:30 8:4 10:-3 11:-29 12:15 13:3 14:3 15:-19 16:21 17:-8 18:2 19:-5 20:-7 22:12 23:33 25:-1 28:19 29:-7 30:-8 32:12 33:7 34:-56
.have$ 0:2 2:-15 4:-14 5:18 6:30 8:4 10:-3 11:-29 12:15 13:3 14:3 15:-19 16:21 17:-8 18:2 19:-5 20:-7 22:12 23:33 25:-1 28:19 29:-7 30:-8 32:12 33:7 34:-56
.havi 5:-31 6:-16 10:7 12:-21 25:45
.havin 5:-31 6:-16 10:8 12:-21 25:46
.hawe 5:-19 6:-5 12:35 25:13
.hawed 5:-19 6:-5 12:35 25:13
.hboa 9:9 22:26 29:-6
.hboar 9:9 22:26 29:-6
.hced 14:7 19:7
.hcedu 14:7 19:7
.hch$ 5:5
.hdra 8:43
.hdraw 8:43
.head 2:-48 5:-48 6:14 8:17 9:-30 12:-7 16:-16 18:87 20:3 23:28 24:53 25:-36 26:-15 32:2 33:-25
.head$ 1:4 2:-39 6:16 8:18 12:-1 16:-9 18:92 23:29 24:17 25:-25 29:-55 32:7 33:-36
.heads 24:46
.hear 10:17 15:42 25:11 27:30
.hear$ 25:15 27:34
.heard 10:7
.heari 33:5
.heck 0:-17 1:17 6:3 7:-4 10:-4 11:18 17:-34 20:6 27:3 28:8 29:24 33:-3 34:10
.heck$ 2:34 11:2 21:-5 25:-1 28:16 29:5
.hecki 0:-8 2:-16 6:7 7:-2 8:1 11:5 12:3 17:-27 20:10 27:10 34:14
.heckp 1:19 18:25
.hed$ 6:91 9:6 10:-3 13:-26 15:15 17:-16 18:-16 25:-64 29:29 33:-37
.hedu 1:22 2:-33 3:24 4:29 6:-15 12:-15 13:-35 14:34 18:21 19:23 20:-20 24:3 25:-34 29:-19 31:-26 34:28
.hedul 1:23 2:-33 3:24 4:29 6:-14 12:-9 13:-35 14:32 18:21 19:23 20:-20 24:3 25:-32 29:-18 31:-24 34:28
.heel 4:16 18:38 29:-9
.heels 4:17 18:38 29:-35
.heer 5:7 8:10 10:-9 11:2 13:2 15:-4 17:-11 18:-1 20:6 25:26 27:-7 28:10 34:-16
.heers 5:9 8:10 10:-3 12:1 13:2 14:1 15:-3 17:-10 20:6 25:9 27:-6 28:10 29:1 34:-15
.heet 11:47 29:-23
.heet$ 11:49 29:-21
.heir 24:21
.heir$ 24:21
.hell 6:-4 7:7 9:-1 10:22 11:-27 16:-3 17:7 21:15 22:-3 25:44 33:-2
.hell$ 25:26
.hello 6:-3 7:8 10:17 11:-24 16:-3 17:15 21:16 22:-1 25:22 29:-3
.help 11:85 14:-18 15:16 17:85 22:-11 25:-46 27:-9 29:-16 31:-13
.help$ 11:85 15:19 17:67 22:-6 25:-56 29:-6 31:-10
.helpf 33:5
.hem$ 9:-6 13:13 14:26 18:-27 31:34 33:15
.heme 8:15
.heme$ 8:16
.hemy 2:30
.hemy$ 2:30
.hen$ 0:-85 1:-30 2:-97 3:18 4:-80 5:-5 6:-49 7:-20 8:-74 10:-6 11:-32 12:-39 13:-73 14:8 15:-21 16:-34 17:-98 18:18 19:54 20:103 22:-100 23:1 24:34 26:-102 28:-34 29:27 30:-80 31:-92 32:-72 33:91 34:-33
.hene 25:8 27:60
.henev 27:62
.her$ 0:40 2:33 5:-40 10:-16 11:-58 14:-7 15:9 18:-48 23:21 25:11 26:-14 27:-63 29:3 31:60 33:-51
.here 2:-52 3:3 4:-51 5:23 6:-18 7:-58 8:-12 10:-5 11:44 12:-17 14:28 15:9 17:77 19:-46 20:-42 21:21 23:1 26:10 27:41 28:-16 29:-10 30:1 33:-18 34:9
.here$ 2:-47 3:4 4:-48 5:22 6:-16 7:-46 8:-37 10:-3 11:44 12:-16 14:29 15:11 16:-37 17:77 19:-45 20:-26 21:39 22:-39 23:1 26:10 27:44 28:-13 29:-9 30:1 33:-14 34:11
.hereb 16:30 21:-11 22:43
.herr 2:30 3:2 10:32 11:-26 25:-6
.herre 3:4
.herry 2:33 10:34 11:-13 25:-2 29:7
.hers 30:23
.hers$ 30:23
.hes$ 9:-11 10:21 12:7 13:14 15:24 29:-65 34:7
.hese 1:9 30:43 31:35
.hese$ 1:9 30:43 31:35
.heth 12:32 15:15 34:33
.hethe 12:32 15:15 34:33
.hew$ 25:45
.hey$ 2:14 5:2 7:7 8:-16 9:29 10:13 12:32 13:-10 14:5 15:5 16:-15 19:-38 20:4 21:-6 22:-1 25:6 30:-12 31:7
.hher 11:27 25:-11
.hhere 11:27 25:-11
.hibi 2:9 4:26 5:24 6:34 9:-38 11:-40 14:29 16:9 17:-23 19:16 20:59 22:-11 25:-56 29:-37 32:-20 34:10
.hibis 2:9 4:26 5:24 6:34 9:-36 10:-11 11:-40 14:30 16:9 17:-21 19:16 20:51 22:-11 25:-55 29:-25 32:-20 34:10
.hich 0:-55 1:-41 2:-55 4:-26 5:20 6:-11 7:-59 8:-34 10:22 12:-38 13:44 15:-45 16:-73 17:10 18:53 19:14 20:29 21:-5 22:-69 23:12 24:-63 25:-75 26:17 27:-79 28:-28 29:26 30:-44 31:-51 33:28 34:30
.hich$ 0:-54 1:-40 2:-55 4:-26 5:20 6:-11 7:-58 8:-33 10:23 12:-36 13:44 15:-45 16:-73 17:10 18:42 19:14 20:29 21:-5 22:-69 23:12 24:-62 25:-73 26:18 27:-79 28:-19 29:28 30:-44 31:-50 33:31 34:30
.hied 6:-23 9:11 10:10 21:18 22:23
.hift 15:19 16:21 29:24 34:20
.hift$ 15:6 16:23 29:30
.hifte 34:25
.hile 32:6
.hile$ 32:6
.hill 28:14 32:7
.hill$ 28:14 32:7
.hin$ 28:59 29:-21 32:20
.hind 6:46 10:29 14:-17 33:-10
.hind$ 6:46 10:29 14:-17 33:-10
.hine 25:30 29:15
.hine$ 25:31 29:15
.hing 1:-7 2:-14 4:-13 5:31 7:-17 9:13 10:6 11:7 12:1 13:49 14:17 18:68 19:-30 22:-22 23:6 24:-33 26:2 27:3 28:-33 29:-73 30:-27 31:11 32:62 33:-47 34:-38
.hing$ 1:-5 4:-11 5:-1 7:-36 9:19 10:13 11:7 12:12 13:52 14:13 15:1 18:65 19:-26 22:-20 23:3 24:-50 26:4 27:5 28:-23 29:-48 30:-23 31:13 32:36 33:-38 34:-28
.hings 5:58 7:2 11:-3 23:22 25:-6 29:-12 32:39 33:-6
.hink 0:35 6:12 7:68 8:-25 10:-10 11:-12 12:-15 15:26 21:52 22:-26 26:11
.hink$ 0:18 7:32 10:-2 11:-8 15:20 21:6 26:12
.hinki 7:31 8:-7 21:27 22:-4
.hint 5:-3 10:25 34:13
.hint$ 34:13
.hiny 33:25
.hiny$ 33:25
.hip$ 1:-56 4:13 5:-38 6:14 8:16 9:-41 10:13 13:-13 18:-34 20:5 21:13 25:-18 27:7 28:26 29:-36 32:-13 34:3
.hipp 6:27 20:28
.hippe 6:29
.hippi 20:31
.hips 3:5 4:-9 16:20
.hips$ 3:5 4:-9 16:20
.hird 33:17
.hird$ 33:17
.hirt 17:-20 29:37
.his$ 0:-5 1:-17 2:35 3:-28 5:2 6:-29 9:-65 10:-31 11:20 12:4 13:17 14:8 15:-6 16:-15 17:27 18:-23 19:-19 20:13 22:-14 23:24 24:30 26:-3 27:24 28:-16 32:32 33:12 34:43
.hist 6:56 19:38 33:-22
.histo 6:56 19:38 33:-22
.hit$ 10:36 20:-9 24:19 28:49 29:-29 33:-27
.hits 18:21
.hits$ 18:21
.hive 14:-18 19:8
.hive$ 14:-18 19:8
.hly$ 28:6
.hmal 33:4
.hmal$ 33:4
.hmar 7:27
.hmark 7:27
.hmm$ 25:13
.hoev 7:10 8:-5 28:41
.hoeve 7:10 8:-5 28:41
.hola 17:45 29:-7
.hola$ 17:45 29:-7
.hold 1:-29 7:30 8:1 9:8 10:-62 12:24 14:2 15:13 16:22 18:-17 27:-4 29:-38
.hold$ 1:-27 7:38 8:2 9:-19 12:25 15:15 16:24 29:-17 32:11 33:-34
.holde 14:22
.hole 14:63
.hole$ 14:63
.holi 28:-27 29:18 31:13
.holid 28:-27 29:18 31:13
.hom$ 2:-13 7:2 9:-9 10:18 15:26 19:-17 33:-49 34:101
.home 29:5
.hon$ 2:40 7:-12 9:1 20:-29 29:25 33:32
.hone 6:10 7:-14 13:9 17:-12 19:2 24:-10 25:13 28:2 29:15
.hone$ 6:11 7:-13 13:11 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:28
.hook 26:22 27:67
.hook$ 26:22 27:67
.hool 25:8 29:8
.hool$ 25:8 29:8
.hope 6:1
.hope$ 6:1
.hori 18:28 29:-12 34:23
.horit 34:24
.horiz 18:28 29:-9
.hort 3:7 11:39
.hose 7:21 10:-6 21:-18 29:-26 33:-1 34:78
.hose$ 7:21 10:-6 21:-18 29:-26 33:-1 34:78
.hot$ 18:32 29:28 33:-19
.hotf 2:21 20:6
.hotfi 2:21 20:6
.houg 12:-19 22:36 33:5
.hough 12:-19 22:36 33:5
.houl 1:-6 2:-9 3:11 4:-23 6:6 7:23 8:-46 9:-45 10:-16 11:3 12:-8 13:-29 15:22 16:10 18:27 19:-36 21:7 22:-20 24:-36 25:-12 26:21 27:-9 30:21 31:-14 32:1 34:7
.hould 1:-6 2:-9 3:11 4:-23 6:6 7:23 8:-46 9:-40 10:-16 11:4 12:-8 13:-19 15:22 16:10 18:27 19:-36 21:1 22:-20 24:-36 25:-12 26:21 27:-9 30:21 31:-14 32:1 34:7
.hour 1:1 10:-60 20:23 24:61 27:-16 28:52 33:13
.hour$ 10:-45 20:26 24:11 33:45
.hours 1:12 24:30 28:63 33:-17
.hout 0:5 12:19 24:27 33:-9
.hout$ 0:5 12:20 24:30 26:1 33:-8
.how$ 0:-23 1:-5 2:-88 3:17 4:-89 5:11 6:-166 7:-26 8:-150 9:24 11:80 12:-101 13:49 14:4 15:1 16:-118 17:52 18:-6 19:65 20:-9 21:3 22:-131 23:25 24:-101 25:-35 26:-18 27:-181 28:88 29:44 31:-139 32:-158 33:-29 34:-71
.hras 11:59 23:-14
.hrase 11:36 23:-14
.hre$ 9:18 11:15
.hree 1:9 16:26 18:33 22:28 24:20
.hree$ 1:9 16:26 18:33 22:28 24:20
.hric 27:27 31:17
.hrich 27:27 31:17
.hris 25:22 28:-32 29:18
.hrist 25:22 28:-32 29:18
.hrou 5:12 8:21 9:14 11:8 12:-10 13:14 14:16 19:-6 25:-11 31:-13
.hroug 5:12 8:21 9:14 11:8 12:-10 13:14 14:16 19:-6 25:-11 31:-13
.hru$ 9:10
.hten 31:26
.hten$ 31:26
.hts$ 10:11 17:8 25:-29 28:23 29:26 32:15
.huma 11:-26 25:7 34:43
.human 11:-26 25:7 34:43
.humb 8:42
.humbs 8:42
.hund 26:17
.hunde 26:17
.hung 25:7
.hurs 10:-1 12:-38 16:31 19:-17 32:32 33:66
.hursd 6:20 12:-25 16:31 19:-14 32:32 33:30
.hush 25:-53 29:-33 31:96 32:-16
.hush$ 25:-53 29:-33 31:96 32:-16
.hut$ 2:-22 6:42 12:47 20:-11 25:-34 29:-47 31:46 33:10
.i18n 27:8 34:21
.i18n$ 27:8 34:21
.iais 17:43 34:41
.iaiso 17:43 34:41
.ial$ 12:-2 17:28 20:34 29:-40 32:13
.iall 6:15
.ially 6:15
.ialo 9:24 22:5 29:-6
.ialog 9:24 22:5 29:-6
.ian$ 14:-11 19:25 25:15 29:60
.iary 5:-4 10:24
.iary$ 5:-4 10:24
.ias$ 0:7 5:4 6:-3 8:-8 11:-2 12:-4 13:8 18:-5 22:-3 24:2 25:6 26:10 29:-1 30:4 31:-2 34:3
.iate 4:4 18:14 25:20
.iate$ 4:6 25:12
.ibe$ 2:-7 5:14 7:-7 10:15 11:30 17:-47 25:-35 26:25 27:65 29:11 31:28 33:-32
.ibed 5:-22 6:-19 17:27 26:45 27:-20 30:39 34:13
.ibed$ 5:-22 6:-19 17:27 26:45 27:-20 30:39 34:13
.iber 2:-14 12:26
.ibfo 2:6
.ibfoo 2:6
.ibis 2:9 4:27 5:24 6:34 9:-36 10:-11 11:-40 14:30 16:9 17:-22 19:16 20:52 22:-11 25:-55 29:-25 32:-20 34:10
.ibisc 2:10 4:26 5:26 6:35 9:-33 10:-8 11:-39 14:33 16:9 17:-19 19:17 20:32 22:-10 25:-30 29:-19 32:-15 34:11
.ible 0:18 3:12 5:-16 12:-9 13:-24 17:-2 21:2 22:6 26:30 29:-22 30:27 33:11 34:18
.ible$ 0:18 3:12 5:-16 12:-9 13:-24 17:-2 21:2 22:6 26:30 29:-22 30:27 33:11 34:18
.ibra 2:32 15:14 16:35 18:-10 20:-25 22:1 28:45 29:-83 33:26 34:24
.ibrar 2:32 15:14 16:27 18:-9 20:-25 22:4 28:44 29:-71 33:22 34:24
.ibs$ 2:-26 10:2 12:32 24:19 27:-28 28:8 29:-34 33:57 34:17
.ibut 11:-35 17:98 27:31 29:-11 31:6
.ibute 17:72 29:-11
.ibuti 17:12 27:42 29:-42 31:12
.ibuto 17:5 29:13
.ical 30:8 34:-8
.ical$ 34:-4
.icall 30:9
.icat 11:-24 20:26 26:38 27:26 30:24 31:15
.icati 11:-21 20:26 26:38 27:27 30:25 31:16 33:-26
.ice$ 2:-19 9:17 19:-9 20:-30 24:52 25:84 29:83
.icen 29:64
.ices 27:13 29:-15 31:66
.ices$ 27:13 29:-15 31:66
.ich$ 0:-59 1:-48 2:-62 4:-33 5:29 6:-31 7:-60 8:-40 10:45 12:-44 13:43 15:-50 16:-94 17:4 18:49 19:12 20:36 21:-11 22:-97 23:11 24:-69 26:17 27:-8 28:-30 29:8 30:-46 31:-69 33:30 34:28
.iche 27:-1 31:20
.icht 27:27 31:17
.ichte 31:26
.icia 6:14 20:39 29:-14
.icial 6:14 20:39 29:-14
.icip 17:14
.icipa 17:14
.ick$ 1:18 3:18 4:23 5:17 6:1 8:-16 9:-17 12:31 17:-22 18:1 19:-7 21:-9 22:-14 25:12 27:-7 33:10 34:-7
.icke 29:33
.icket 29:46
.icon 9:26 22:27
.icon$ 9:12 22:25
.icro 10:-1
.ics$ 5:-21 8:12 14:45 26:87 29:-66
.ict$ 7:12 9:30 10:32 28:-23
.icti 10:40 11:-13 12:23
.ictio 10:40 11:-13 12:23
.ictu 14:49 25:11
.ictur 14:29 25:23
.idat 0:23 5:4 10:21 18:-14 20:-57 28:34 29:-64 33:46
.idate 0:23 5:4 10:21 14:8 18:-11 20:-36 28:34 29:-64 33:21
.iday 0:-14 1:40 2:4 7:-17 10:-17 14:-2 16:36 17:-15 24:36 25:11 27:-30 28:-34 29:23 32:60
.iday$ 0:-14 1:40 2:5 7:-17 10:-17 14:-1 16:36 17:-13 24:37 25:11 27:-30 28:-40 29:26 32:60
.idde 2:12 10:-26 12:10
.idden 2:12 10:-25 12:10
.ide$ 2:-2 4:-22 6:64 7:16 8:-11 9:-5 11:28 12:-34 13:-50 17:43 18:-31 24:6 25:5 27:-14 29:-22 34:52
.idea 10:22 15:9 25:21 31:-14
.idea$ 15:11 25:21 31:-14
.ided 6:-8 9:56 13:43 16:4 22:-11
.ided$ 6:-8 9:56 13:43 16:4 22:-11
.iden 29:26 34:-21
.ident 29:26 34:-21
.ider 8:10 10:16 21:28
.ider$ 8:13
.idere 10:31
.ides 3:16
.ides$ 3:16
.idge 29:18
.idin 7:35 9:-6 15:13
.iding 7:35 9:-6 15:13
.idni 33:34
.idnig 33:34
.ids$ 13:11 33:33
.ied$ 7:5 9:-13 10:9 13:32 26:15
.iedy 2:-5 10:-43 12:-19 19:44 20:57 29:-6 33:12
.iedy$ 2:-5 10:-43 12:-19 19:44 20:57 29:-6 33:12
.ief$ 32:12
.iele 25:9
.ieli 14:41
.ielin 14:41
.ien$ 1:17 16:8 24:32 33:-35
.iend 8:-31 25:19 29:11
.iend$ 8:-30 25:13 29:20
.iene 11:6
.iens 27:22
.iens$ 27:22
.ient 0:-21 1:-43 2:29 6:17 10:43 12:15 15:5 16:20 18:-16 19:-8 20:-43 22:24 28:-4 29:-118 33:33 34:24
.ient$ 0:-17 1:-40 2:30 6:17 10:55 12:16 15:5 16:22 19:-5 20:-35 22:25 28:-3 29:-93 33:6 34:26
.ients 33:28
.ier$ 6:-26 15:16 16:34 18:38 19:20 23:4 27:34 28:-24 33:-33
.iere 27:51 33:4
.ieren 27:8 33:10
.ies$ 2:25 3:19 4:16 6:-78 12:36 20:-23 22:3 25:13 29:-114 31:-17 33:52
.iest 9:6
.iet$ 25:-10 31:57
.ieve 19:16
.ieve$ 19:17
.iew$ 1:31 13:3 14:35 16:-34 17:-14 21:-31 24:-7 25:1 29:17 32:20 33:6 34:18
.iewe 2:29 10:-23 22:40
.iewed 2:27
.iewer 10:-22 17:2 22:29
.ife$ 10:-45 11:43 25:-31 29:13
.iff$ 7:9
.iffe 10:66 33:9
.iffer 10:66 33:9
.ifi$ 29:29
.ific 11:-9 26:38 27:13 30:24 31:41
.ifica 11:-8 26:39 27:27 30:24 31:16
.ift$ 15:6 16:23 29:29
.ifte 6:-29 12:48 34:23
.ifted 6:-28 12:49
.ify$ 21:20 22:-19 27:56
.ige$ 19:18 20:-4 27:7
.igen 10:31
.iges 2:-7 26:33 27:57 29:-32 30:15 31:33
.igest 2:-7 26:33 27:57 29:-32 30:15 31:33
.ight 0:5 2:-22 5:8 6:17 8:16 10:-84 12:11 14:-7 16:-4 18:-16 19:-90 22:-28 23:7 25:26 27:-40 28:20 29:43 30:5 31:-36 32:2 33:41 34:-23
.ight$ 0:6 2:-16 5:11 6:23 8:24 10:-75 12:18 17:-12 18:-9 19:-51 22:-27 23:8 25:12 27:-7 29:18 30:10 31:-29 32:7 33:35 34:-14
.ights 17:9 28:24 29:23
.igin 16:23 33:-1
.igina 16:28 33:-1
.igke 12:9 33:9
.igkei 12:9 33:9
.ign$ 7:2 8:6 16:13 22:-10 25:-65 26:12 27:41 29:46
.igne 9:19 17:16 29:28
.igned 9:19 29:29
.igni 8:31
.ignin 8:31
.igns 21:7 29:-16 34:41
.igns$ 21:7 29:-16 34:41
.igra 2:13 9:37
.igrat 2:14 9:40
.igur 29:16
.igure 29:16
.iht$ 6:11
.iing 28:23
.iing$ 28:11
.ike$ 2:-23 4:41 5:-40 10:16 11:-43 14:14 16:-32 17:24 19:9 20:8 21:-48 22:19 25:13 27:18 28:20 29:-15 30:-38 32:-2 33:-24
.iki$ 29:41
.ilab 19:12 20:43 26:21 33:-25
.ilabi 20:19
.ilabl 19:15 20:11 26:22
.ild$ 4:1 5:21 14:-19 17:-19 20:7 25:26 29:56
.ilde 9:8 15:9 29:13 34:-10
.ilder 15:9 29:8
.ildi 29:-11
.ildin 29:-11
.ile$ 8:-4 9:-61 10:-67 11:-9 12:-3 13:23 17:-44 20:-35 21:1 22:75 25:-23 28:53 29:9 33:29
.iled 2:7 9:55 13:10 29:-2
.iled$ 2:7 9:55 13:10 29:-2
.ilen 18:27 25:-15 27:51 29:-32 31:20
.ilenc 25:-13 27:51 29:-11 31:20
.iles 0:16 6:25 10:16 11:-28 13:-28 14:15 16:12 17:-22 18:18 19:-14 20:-49 22:-17 25:-49 26:-12 27:4 28:2 32:-8 33:8 34:18
.iles$ 29:14
.ilest 0:17 2:-27 6:26 10:18 11:-25 12:-40 13:-23 14:17 16:13 17:-17 18:19 19:-1 20:-40 22:-14 25:-33 27:5 29:-2 32:-7 33:18 34:19
.ilin 21:36 29:42
.iling 21:36 29:42
.ilis 5:33
.ilisa 5:21
.ilit 20:14
.ility 20:14
.iliz 5:1
.ill$ 1:-71 2:54 3:30 4:-49 5:13 6:-12 8:21 9:24 10:-173 11:-138 16:-28 17:-92 19:-154 20:67 21:87 23:22 25:-48 26:-24 27:-74 28:57 30:21 31:-30 32:-12 33:-29 34:13
.ille 1:3 10:-23 20:3 25:20 29:-5 33:21
.ille$ 25:23
.illed 10:-21 20:4 33:27
.illi 8:30 22:11
.illin 8:31 22:11
.illy 25:3
.illy$ 25:3
.ils$ 26:55 31:24 33:1
.ily$ 21:7 24:6 27:16 31:10
.imag 6:5 15:4 29:1
.image 6:10 29:4
.imagi 15:6
.imat 24:1
.imati 24:1
.ime$ 0:3 1:-16 2:9 5:30 8:-34 9:-63 10:-76 11:-61 12:-1 14:-23 18:-59 19:44 20:-15 22:33 23:26 25:19 26:-7 28:51 31:-57 32:-39 33:17 34:-16
.imel 14:53 19:7
.imeli 14:44 19:8
.imer 17:30 28:28 33:-2
.imer$ 28:28
.imes 33:2
.imet 14:43 19:6
.imeta 14:43 19:9
.imit 1:9 2:-16 30:22
.imite 1:9 30:22
.imme 18:20 27:8
.impa 7:2
.impac 7:2
.impo 1:11 17:5 18:12 32:-7
.impor 1:11 17:5 18:12 32:-7
.imum 2:3 3:14
.imum$ 2:3 3:14
.inal 0:-24 2:12 5:-15 6:26 10:27 14:-17 16:27 17:-17 19:10 20:43 22:-43 23:-14 24:15 27:3 29:-118 32:-43 33:9
.inal$ 0:-18 5:-5 6:28 10:12 14:-10 16:29 17:-4 19:13 20:33 22:-39 23:-12 24:9 25:-54 27:6 29:-98 32:-35 33:17
.inale 10:10
.inall 25:10
.inar 20:4
.inat 34:29
.inato 34:25
.ince 6:6 7:9 21:7 29:28
.ince$ 6:7 21:8 29:29
.incl 1:45 10:18 27:25
.inclu 1:45 10:18 27:25
.ind$ 2:-55 5:32 6:26 7:10 10:37 12:-17 13:-25 14:3 18:8 19:6 23:36 24:18 26:-5 27:-100 28:-1 29:38 30:-17 31:-8 34:-22
.inde 1:-22 2:-49 5:-14 6:-20 11:29 12:-14 16:-57 17:-9 23:89 24:48 27:42 28:-25 29:-15 30:44 31:37 33:-60 34:-4
.inded 23:33
.inder 1:-20 2:-24 6:-16 11:33 12:-5 16:-55 23:68 24:53 27:43 28:-19 29:-85 30:25 31:40 33:-14
.indi 10:33 24:2 34:-17
.indin 10:33 24:3 34:-14
.indl 8:-2 15:-13 22:31 24:1 27:10 29:8 33:35
.indly 8:-2 15:-13 22:31 24:1 27:10 29:8 33:35
.indo 6:61 10:17 20:-5 29:3 33:16
.indow 6:61 10:17 20:-5 29:3 33:16
.indr 4:35 11:-19 23:25
.indri 4:35
.inds 11:1
.inds$ 11:1
.ine$ 1:20 2:45 3:-18 6:-24 8:49 9:-24 10:4 12:-116 13:-112 14:17 17:-61 18:45 20:-26 21:31 22:-3 27:-4 29:26 31:-178 33:13 34:-95
.ined 8:10 9:-5 17:53 22:4 23:25 32:-7
.ined$ 8:10 9:-4 13:1 17:53 22:4 32:-6
.inee 17:30 25:12 29:-11
.ineer 17:32 25:12 29:-10
.inen 1:8 10:-33 14:27 16:17 18:47
.inen$ 1:8 14:28 16:17
.iner 2:13 14:20 17:25 24:6 34:24
.iner$ 17:24 24:4 31:-2 34:25
.ines 0:30 1:-21 3:4 5:-13 6:-8 11:-9 14:53 15:-5 18:-24 20:-13 24:44 25:11 28:-29 29:11 31:-35
.ines$ 0:31 1:-53 3:4 5:-7 14:53 18:-21 20:-12 24:40 25:12 28:-32 29:14 31:-27
.iness 10:22
.info 8:25 9:-13 13:-5 17:40 21:33 25:-12 27:61
.infor 8:25 9:-13 13:-5 17:40 21:33 25:-12 27:61
.infr 27:17
.infra 27:17
.ing$ 0:-2 1:-30 2:17 4:59 5:-7 6:-20 9:50 10:7 11:31 12:-29 13:28 14:-17 15:45 18:66 19:-11 20:-7 21:-2 23:-11 24:-1 25:66 26:-35 28:8 29:-53 30:-8 31:25 32:30 33:16
.inge 23:18 25:38 31:-15
.ingl 15:5 16:25 25:5
.ingle 15:7 25:5 26:1
.ingly 16:29
.ingo 19:98 25:14 33:-29
.ingo$ 19:98 33:-28
.ings 2:-23 5:34 6:39 8:-27 9:-91 10:20 11:-30 12:27 16:-21 17:-13 20:-58 22:-1 23:9 25:-7 26:-55 27:15 28:21 29:-51 30:24 31:24 32:22 33:4 34:-14
.ings$ 2:-23 5:34 6:39 8:-27 9:-91 10:20 11:-30 12:27 16:-21 17:-13 20:-58 22:-1 23:9 25:-7 26:-55 27:15 28:21 29:-51 30:24 31:24 32:22 33:4 34:-14
.inim 2:4 3:14
.inimu 2:4 3:14
.inin 10:-30 11:7 28:66 33:22
.ining 10:-30 11:7 28:66 33:22
.inio 7:31 9:-11
.inion 7:31 9:-11
.inis 2:11 12:19 22:4 28:8 32:2 33:-14
.inish 2:11 12:19 22:4 28:8 32:2 33:-14
.init 4:43 10:19
.initi 4:22 10:19
.ink$ 0:4 2:11 7:24 9:-18 10:-25 11:-70 14:38 15:14 19:-22 22:4 26:61 27:-17 29:2
.inki 7:31 8:-7 21:27 22:-4
.inkin 7:31 8:-7 21:27 22:-4
.inla 20:11 33:16
.inla$ 20:11 33:16
.inne 2:-15 17:58 24:40 28:-10 29:-26 31:22
.inner 2:-13 17:58 24:36 28:-7 29:-18 31:23
.inng 25:13
.inni 4:5 33:11
.innin 4:6
.ins$ 14:16 18:12 25:-14 27:26 29:8 33:22
.inse 1:52 24:-25
.inser 1:63 24:-17
.inst 9:7 11:14 14:-6 16:31 19:4 21:-4 22:3 26:4 33:-25
.inst$ 19:10
.insta 1:30 9:16 18:-7 22:15 29:17
.inste 16:49 26:9 33:-14
.instr 11:35
.int$ 1:26 3:2 4:-40 5:17 9:-69 10:47 14:24 16:-6 17:-17 19:-74 20:37 24:-38 26:6 27:-25 28:-46 29:-6 34:29
.inta 17:21 29:14 34:4
.intai 17:21 29:14 34:4
.inte 2:34 5:-19 17:72 27:15 29:9
.integ 2:18
.inter 5:-21 17:54 27:16 29:6 33:2
.inti 22:20 29:36
.into 1:19 2:46 6:-15 11:2 14:-29 21:10 23:-12 27:39 29:29 31:-9 32:6 33:-15
.into$ 1:19 2:46 6:-15 11:2 14:-29 21:10 23:-12 27:39 29:29 31:-9 32:6 33:-15
.intr 1:26 17:30 24:-15
.intro 1:18 17:30 24:-14
.ints 2:14 33:16
.ints$ 2:14 33:16
.inus 5:11 10:-13 12:-8 16:-8 24:23 28:64
.inus$ 5:11 10:-13 12:-8 16:-8 24:23 28:64
.inut 16:-9 29:3
.inute 16:-9 29:3
.invi 8:-27 29:47
.invit 8:-27 29:47
.invo 10:20 17:35
.invol 10:22 17:36 29:-19
.inx$ 29:29
.iny$ 2:-11 14:48 25:-3 29:-18 33:23
.iod$ 5:41 6:5 12:-25
.ion$ 1:-16 2:32 3:-38 4:30 7:-9 8:40 9:63 10:42 11:-2 12:-17 13:-13 16:-41 17:24 18:-64 20:35 21:30 22:87 23:-33 24:-28 25:-11 26:-24 28:-13 30:-14 32:-37 33:-85 34:-11
.iona 1:10 2:16 10:59 11:-17 29:-20 33:12
.ional 1:10 2:20 10:7 33:13
.ione 3:10 34:1
.ions 0:8 7:21 8:-30 9:-28 10:-10 11:26 13:66 14:-61 16:-20 17:-34 18:-22 19:4 21:17 22:-35 25:-9 26:16 27:30 29:-56 30:15 31:7 32:-39 34:52
.ions$ 0:8 7:21 8:-30 9:-28 10:-10 11:26 13:66 14:-61 16:-20 17:-34 18:-22 19:4 21:17 22:-35 25:-9 26:16 27:30 29:-56 30:15 31:7 32:-39 34:52
.ior$ 19:82 24:41 33:-13
.ious 19:77 20:-5 29:7 34:-7
.ious$ 19:77 20:-5 29:7 34:-7
.ipat 17:14
.ipe$ 23:-10 27:28 31:15
.ippe 6:28
.ipped 6:28
.ippi 15:25 20:29
.ippin 15:25 20:29
.ips$ 3:4 4:-10 16:45
.ipti 29:12 31:21
.iptio 29:12 31:12
.ira$ 29:29
.ircu 15:36 19:-1
.ird$ 26:14 33:16
.ire$ 2:-2 6:26 9:30 10:31 21:4 33:-24
.irec 23:14 29:1
.irect 23:14 29:1
.ired 21:20 25:3
.ired$ 21:20 25:3
.irem 0:-19 1:-10 6:14 9:-19 10:17 12:10 13:5 16:15 18:4 21:-36 23:-18 24:12 28:8 29:-39 33:17 34:25
.ireme 0:-18 1:-10 6:8 9:-19 10:19 12:11 13:5 16:20 18:6 21:-36 23:-17 28:9 29:-35 33:20 34:25
.ires 10:8 25:12
.ires$ 10:8 25:12
.irin 12:-25 25:27 29:26
.iring 12:-25 25:27 29:26
.iris 4:81 14:-5
.iris$ 4:81 14:-5
.irm$ 33:6
.iron 17:1
.ironm 17:1
.irro 6:42
.irror 6:42
.irst 2:-18 4:2 9:-9 10:-42 16:-10 17:98 18:76 20:-10 21:10 25:-14 29:-26 33:36 34:-20
.irst$ 2:-18 4:2 9:-9 10:-42 16:-10 17:98 18:76 20:-10 21:10 25:-14 29:-26 33:36 34:-20
.irt$ 17:-20 29:48
.isab 31:56
.isabl 31:56
.isat 5:15
.isati 5:15
.iscl 2:11
.iscla 2:1
.isco 31:27
.iscu 2:6 4:25 5:23 6:33 8:-29 9:-25 10:-15 11:-42 14:26 16:8 17:-28 19:6 20:60 22:-29 25:-59 31:-42 32:-22 34:8
.iscus 2:6 4:25 5:23 6:33 8:-29 9:-25 10:-15 11:-42 14:26 16:8 17:-28 19:6 20:60 22:-29 25:-59 31:-42 32:-22 34:8
.ise$ 4:15 7:32 8:-10 9:12 13:3 15:32 20:30 24:11 25:-12 26:-21 27:-23 28:-22 30:-17 31:9
.isec 29:39
.isect 29:39
.ised 2:37
.ised$ 2:37
.ish$ 2:-4 11:10 14:16 22:16 24:41 28:13
.ishe 5:-18 12:24 19:1 33:-10
.ished 2:1 5:-18 12:25 19:1 33:-8
.ishi 2:5
.ishin 2:5
.isio 7:13 8:10 9:15 13:1 34:4
.ision 7:13 8:10 9:15 13:1 34:4
.isk$ 7:37 8:19 9:-32 22:13 28:-24 29:43 31:-3
.ison 17:43 34:41
.ison$ 17:43 34:41
.isos 25:-9 27:22 31:27
.isos$ 25:-9 27:22 31:27
.iss$ 2:25 6:24 8:32 9:-32 21:1 24:7 29:-8 30:13 32:42
.isse 21:26
.issed 21:26
.issi 1:27 7:15 8:-1 22:17 34:13
.issin 7:16
.issio 1:6 13:2
.issu 8:-4 17:4 25:-7 29:32
.issue 8:-4 17:4 25:-7 29:32
.ist$ 3:1 4:-35 5:-88 8:-54 9:-56 10:2 11:37 13:52 14:44 16:-48 17:-89 20:-82 21:-34 22:-15 23:32 24:-43 25:-79 26:25 27:24 28:-5 30:26 31:6 32:-36 34:2
.ista 28:25 30:33
.istak 30:33
.iste 1:36 13:31 27:22
.ister 1:9 13:29 27:22
.isti 10:4 11:11
.istin 10:5 11:11
.istm 25:22 28:-32 29:18
.istma 25:22 28:-32 29:18
.isto 6:56 19:32 33:-3
.istor 6:53 19:38 33:-21
.istr 7:1 27:40 29:-32 31:9
.istri 27:42 29:-26 31:12
.istro 7:2
.ists 17:8
.ists$ 17:8
.ita$ 2:9 20:2
.itab 17:12
.itabl 17:12
.ital 29:18
.ital$ 29:19
.itch 27:23 30:21
.itch$ 27:27
.ite$ 1:4 6:22 8:-49 10:-49 11:6 12:-41 13:13 20:-28 22:47 27:-42 29:84
.ited 2:10 30:21
.ited$ 2:10 30:21
.iten 12:9 33:16
.iten$ 12:9 33:16
.iter 0:-1 10:11 15:34
.iters 21:3
.ites 17:-17 18:10 33:2
.ites$ 17:-17 18:10 33:2
.ith$ 1:-35 2:4 3:-1 4:28 5:20 6:-11 9:30 12:2 13:4 14:23 15:-32 16:31 19:27 20:-23 21:11 22:1 23:-9 25:-21 26:-49 27:-2 29:-7 30:-51 31:20 33:-16
.ithd 8:43
.ithdr 8:43
.ithi 5:-2 10:18 28:31
.ithin 5:-2 10:18 28:31
.itho 0:5 12:20 26:2
.ithou 0:5 12:20 26:2
.itia 4:22
.itin 0:3 5:-6 7:-4 9:28 13:23 14:15 15:-2 16:5 17:-11 18:17 19:9 22:-15 29:-17
.iting 0:3 5:-4 7:-4 9:28 13:24 15:-2 16:5 17:-10 18:17 19:9 22:-14 29:-17
.itio 1:4 2:8 9:62 10:2 24:-4
.ition 1:4 2:8 9:62 10:2 24:-4
.itle 7:16 9:-2
.itor 10:15 11:-22 12:21 29:48
.itory 12:24
.its$ 0:26 2:19 9:58 19:-21 22:-37 27:-26 32:13
.itte 2:21 5:25 29:-16 33:18
.itted 2:46 22:17 29:-32
.itten 5:30
.itti 13:22
.ittin 13:22
.ittl 11:-4 25:14
.ittle 11:-4 25:14
.ity$ 1:17 8:6 9:-37 11:-23 13:-27 22:26 25:2 29:4 34:64
.ivat 0:17 11:25 29:-8
.ivate 0:17 11:25 29:-8
.ive$ 0:-8 1:42 2:-55 3:-28 4:-65 7:-62 8:21 10:-44 11:11 12:45 14:-36 16:33 19:6 20:9 23:31 25:1 28:-32 29:-54 31:11
.ived 17:30
.ived$ 17:30
.iver 2:26 8:18 9:30 13:37 17:-16 19:-2 21:10 22:56 25:-39 29:-101 34:-11
.iver$ 2:13 9:42 21:15 22:64 29:-54
.ivere 27:22
.ivers 2:2 13:52 29:-4 33:11
.ives 18:23 25:29 26:58 33:-29
.ives$ 18:23 25:29 26:58 33:-29
.ixed 5:-8 12:42 29:33
.ixed$ 5:-8 12:42 29:33
.ixes 2:31 10:27 12:-14
.ixes$ 2:31 10:27 12:-14
.ixin 2:-13 5:38
.ixing 2:-13 5:38
.izar 8:6 22:-4
.izon 18:29 29:-8
.izon$ 18:29 29:-8
.izza 25:15 29:35
.izza$ 25:15 29:35
.jalo 6:20 18:9 33:-17
.jalon 6:20 18:9 33:-17
.jasm 4:14
.jasmi 4:14
.ject 2:9 3:2 5:27 7:18 8:30 9:13 10:23 12:-57 14:-50 17:22 20:-24 22:15 25:-53 29:-11 32:-19 33:21 34:-11
.ject$ 3:7 5:41 7:38 8:13 9:-36 10:11 12:-54 13:-10 17:47 22:22 25:-10 29:-12 33:-54
.jecte 7:-13 9:4 13:16
.jecti 9:27
.jects 6:6 17:-10 20:-11 33:63
.jenk 29:32
.jenki 29:30
.jest 2:-32 5:34 10:4 11:-7 12:20 17:29 18:15 20:-32 21:-14 29:-41 33:8
.jest$ 10:8 18:26 20:-11 21:-11 33:10
.jeste 2:-30 5:34 12:26 17:30 29:-28
.jira 29:29
.jira$ 29:29
.job$ 10:-12 11:-1 16:-12 25:41 33:-6 34:25
.join 10:3 14:-25 17:105 20:-2 27:22 29:-35 32:-2 33:10
.join$ 10:12 14:-5 17:39 27:5 29:-22
.joine 17:60 32:-4
.joke 2:-12 25:51
.joke$ 2:-12 25:51
.jour 17:16 25:33 33:7
.jour$ 17:17 25:8 33:7
.july 33:39
.july$ 33:39
.jump 2:-2 22:9 25:23
.jump$ 2:-2 22:9 25:23
.june 33:18
.june$ 33:18
.just 2:3 3:-16 6:1 13:-4 14:25 15:-25 16:1 17:66 18:-3 21:6 24:-3 25:1 27:8 29:-15 31:1
.just$ 2:3 3:-16 6:1 13:-2 14:25 15:-25 16:1 17:66 18:-3 24:-3 25:1 27:8 29:-15 31:1
.kage 1:31 9:-13 26:6 30:19 34:-8
.kager 1:11 21:5 26:25 29:-5 33:-22 34:-1
.kages 30:21
.kagi 20:-12 25:24 27:6
.kagin 20:-12 25:24 27:6
.kay$ 2:25
.kday 20:11
.kday$ 20:11
.ked$ 6:-15 7:-14 8:4 9:50 11:-8 12:112 13:22 15:5 19:-23 22:-16 23:8 24:-13 25:-25 32:-14 34:-38
.keep 9:-7 10:38 15:41 18:-16 25:-29 26:-6 27:71 30:44 33:12
.keep$ 10:14 14:1 15:42 27:67 29:-29 30:46
.keeps 10:11 29:33 33:2
.keho 14:22
.kehol 14:22
.keit 12:9 33:8
.keite 12:9 33:9
.ken$ 2:9 6:15 12:-24 15:40 22:24 25:-9 29:15
.kend 22:2 25:49 28:30
.kend$ 22:2 25:50 28:9
.ker$ 18:24 29:42 34:12
.kern 1:23 29:32 31:11 33:-39
.kerne 1:23 29:32 31:11 33:-39
.kers 15:7
.kers$ 15:7
.kes$ 2:15 11:34 12:1 31:-2 34:5
.ket$ 8:6 29:41
.keti 1:9 8:-2 26:29 27:31
.ketin 1:10 26:29 27:8
.key$ 14:64 25:-25 29:39
.kflo 17:11
.kflow 17:11
.kick 3:36 4:44 6:-25 12:27 20:-3
.kick$ 3:37 4:38 6:-24 12:27 20:-1
.kie$ 14:49
.kill 0:15 8:35
.kill$ 0:15 8:35
.kind 8:-11 11:21 21:-17 22:27 25:1 27:6 29:7 31:17 33:20
.kind$ 25:12
.kindl 8:-2 15:-13 22:31 24:1 27:10 29:8 33:32
.kinds 11:3
.king 3:-31 4:-4 6:10 7:1 9:4 10:-6 11:5 12:6 13:-9 14:7 15:2 17:-38 18:1 21:48 22:5 24:1 25:-25 26:-15 28:32 29:-1 32:2 33:12
.king$ 3:-31 4:-4 6:10 7:1 9:4 10:-6 11:5 12:6 13:-9 14:7 15:2 17:-38 18:1 21:48 22:5 24:1 25:-25 26:-15 28:32 29:-1 32:2 33:12
.kins 29:29
.kins$ 29:29
.klog 13:14
.klog$ 13:14
.kly$ 9:-4 25:-28 26:25 27:39 28:27 29:-22 31:23 32:42
.knoc 8:1 25:9
.knock 8:1 25:9
.know 2:-55 5:44 7:-2 8:-34 9:9 10:7 11:7 15:-3 16:-22 17:24 20:39 23:8 24:25 25:-5 27:18 28:-29 29:-1 31:-3 33:32
.know$ 2:-48 3:-7 5:45 7:-1 8:-33 9:10 10:9 11:7 16:-15 17:26 20:26 23:8 24:26 25:-2 27:17 28:-28 29:-8 33:33
.kosh 2:10
.koshe 2:10
.kpoi 1:24 18:25
.kpoin 1:24 18:25
.kpor 1:6 2:5 10:26
.kport 1:7 10:27
.kube 20:-16 29:67
.kuber 20:-11 29:58
.kyo$ 33:39
.l10n 9:-1 13:10 27:14 31:1
.l10n$ 9:-1 13:10 27:14 31:1
.lab$ 29:18
.labe 2:18 9:5
.label 2:18 9:5
.labi 20:19
.labil 20:19
.labl 19:15 20:11 26:22
.lable 19:15 20:11 26:22
.lace 6:4 16:25
.lace$ 6:4 16:25
.lack 22:23 28:4 29:-7
.lack$ 22:8 28:6
.lag$ 12:3 24:33
.lain 10:82 11:33 13:-9 25:-1
.lain$ 10:74 11:34 13:-9
.lalc 2:32
.lalch 2:32
.lame 1:3
.lamen 1:3
.lami 19:97 33:-26
.lamin 19:96 33:-25
.lan$ 0:9 1:-11 3:1 4:16 10:-4 11:-31 14:51 16:26 19:16 29:-55 32:9
.land 2:21 5:11 8:29 18:-3 20:5 22:46 25:20 27:-30 32:11 34:-7
.land$ 2:17 5:16 20:9 22:36 25:35
.lande 8:25
.landi 22:7
.lands 32:11
.lane 1:24 33:3
.lang 0:6 10:-14 15:7
.langu 0:6 15:7
.lann 3:62 4:6 5:-52 6:9 9:-21 12:-29 14:51 17:-48 18:-5 20:13 29:-22 32:35 33:12
.lanne 3:43 6:17 14:8 20:7 29:-38 32:21
.lanni 3:15 4:17 5:-19 14:40 33:21
.lans 25:24 32:-5
.lans$ 25:24 32:-5
.lant 24:-5 29:46
.lapt 25:-3 29:72
.lapto 25:-3 29:72
.larm 16:-17 24:66 29:8
.larm$ 16:-17 24:66 29:8
.las$ 31:2
.lase 20:24
.lase$ 20:24
.lash 0:9 1:-6
.last 4:-10 5:-17 6:45 9:6 10:5 11:-14 13:-58 14:-54 15:11 16:7 19:79 20:-31 21:21 22:-46 23:15 24:-8 27:-24 28:-38 29:17 33:30
.last$ 4:-10 5:-16 6:45 9:6 10:5 11:-14 13:-58 14:-52 15:11 16:7 19:79 20:-31 21:21 22:-46 23:15 24:-8 27:-24 28:-46 29:17 33:30
.lata 33:21
.latab 33:21
.late 0:-20 1:-30 2:19 3:50 4:57 5:-10 6:-1 8:-25 9:-130 10:-25 11:-99 12:-137 13:34 14:-94 15:35 17:-21 18:-58 19:12 20:-2 21:28 22:42 24:-74 25:4 27:-113 28:-54 29:43 30:6 31:-15 33:14 34:4
.late$ 2:47 3:3 4:46 5:-4 9:-87 10:-6 11:-50 12:-56 13:30 14:-6 16:-2 18:-21 20:-18 21:20 22:65 24:-32 26:-7 27:-60 28:-6 29:51 34:21
.lated 20:4 29:11 32:15
.later 4:11 12:-9 15:42 16:24 19:17 22:-26 25:14 26:5 27:-1 29:-22 30:28 33:-4
.lates 2:-21 3:52 33:67
.lati 0:13 2:31 5:-19 12:11 22:4 25:43 29:-36 33:22 34:21
.latin 2:1
.latio 0:13 2:14 5:-7 12:15 22:9 25:49 29:-30 33:17 34:21
.lato 14:26 23:17 27:26 28:7 29:-59
.lator 14:26 23:17 27:26 28:7 29:-57
.laun 20:43 28:13 29:-6 33:-28 34:4
.launc 20:43 28:3 29:-4 33:-28 34:5
.lay$ 4:2 5:42 15:1 16:30 25:-59 29:35
.laye 15:39
.layed 15:39
.layi 15:9
.layin 15:9
.lbot 6:-6 7:6 9:-10 10:3 11:35 16:-4 21:14 25:-2
.lbot$ 6:-6 7:6 9:-10 10:3 11:35 16:-4 21:14 25:-2
.lche 2:30
.lchem 2:30
.lcom 2:19 17:21 25:14
.lcome 2:19 17:21 25:14
.lder 14:15 15:9 29:19
.lder$ 29:31
.lders 15:9
.ldin 9:26 29:-13
.lding 9:26 29:-12
.lds$ 33:18
.leaa 19:8 20:-18
.leaas 19:8 20:-18
.lead 6:32 23:9 34:53
.lead$ 34:41
.leae 20:15
.leaes 20:12
.lean 2:19 7:31 8:-26 22:3
.leanu 2:19 22:3
.leas 0:-9 1:7 2:4 4:16 12:-8 13:4 14:11 15:9 16:3 17:11 18:-1 20:28 21:-3 22:17 23:-21 24:10 27:12 28:17 29:7 33:-5 34:2
.lease 0:-8 1:8 4:17 13:4 14:14 15:8 16:3 17:12 20:15 21:-2 22:17 23:-19 24:11 27:13 28:11 29:2 32:4 34:4
.leasi 29:19
.least 2:36 28:7 33:-24
.leav 7:26 8:-10 15:37 24:-19 27:-29 29:5 31:53
.leave 7:26 8:-8 15:37 24:-18 27:-29 29:6 31:43
.lect 29:40
.led$ 3:-17 4:12 7:2 9:22 10:-63 11:-39 13:36 14:-9 15:3 18:-33 19:28 29:-32 33:38
.leep 11:-8 12:6 25:15 28:25
.leep$ 11:-8 12:6 25:19
.leeps 28:35
.left 10:-51 14:51 24:35 25:-25 28:86 29:27 33:-43 34:-21
.left$ 10:-51 14:51 24:35 25:-25 28:86 29:27 33:-43 34:-21
.lega 17:45 22:18 29:-2
.legal 22:21
.lege 4:18 16:15
.lem$ 2:14
.leme 9:4
.lemet 9:4
.len$ 14:14 25:-12 29:-11 31:42
.lena 14:9
.lenc 25:-13 27:51 29:-11 31:20
.lence 25:-13 27:51 29:-11 31:20
.lend 0:9 1:24 2:-26 4:24 5:-32 8:-26 10:-19 12:-12 13:-12 14:40 16:5 18:41 19:30 20:-13 22:-17 24:-20 25:-28 26:38 28:-1 29:-15 31:-19 33:20
.lenda 0:11 1:26 2:-16 4:27 5:-14 8:-25 10:-16 12:-9 13:-9 14:31 16:5 17:-16 18:19 19:37 22:-14 24:-15 25:-22 26:26 29:-12 31:-15 33:19
.lende 14:10 18:7
.lent 6:15
.lept 2:34 12:-17 21:15
.lept$ 2:34 12:-17 21:15
.ler$ 5:6 9:46 21:-22 22:38 29:16
.lert 24:9 27:7 30:15 31:19 34:-10
.lert$ 24:38
.lerts 24:-18 27:16 30:15 31:27 34:-9
.les$ 1:17 2:-11 3:80 5:-51 6:-5 9:2 10:31 11:18 12:6 14:-102 18:-82 19:17 25:-4 27:27 29:7 31:-15 34:50
.lese 20:33
.lese$ 20:33
.less 5:-26 21:19 28:69 31:25
.less$ 5:-26 21:19 28:69 31:25
.lest 0:16 1:20 2:-28 6:27 10:18 11:-25 12:-44 13:-24 14:17 16:4 17:-20 18:19 19:-1 20:-41 22:-16 25:-35 27:5 29:-3 32:-8 33:18 34:19
.lesto 0:17 1:20 2:-27 6:27 10:14 11:-24 12:-42 13:-15 14:17 16:4 17:-15 18:14 20:-39 22:-16 25:-34 27:5 29:-2 32:-7 33:14 34:19
.let$ 2:-50 4:22 5:-32 6:-5 7:34 8:30 9:-79 10:-50 12:-17 13:39 16:13 18:-37 19:-27 20:-27 22:50 24:45 27:41 28:-50 29:27 31:-57 32:-26 33:-17
.lete 10:-24 14:36 20:-28 23:-13 29:36 31:28 33:27
.lete$ 10:-24 14:36 20:-28 23:-13 29:36 31:28 33:27
.lett 0:3 5:1 10:14 11:-6 14:3 15:-3 16:3 17:-13 26:-7 29:1 32:5
.lette 0:3 5:1 10:15 11:-6 15:-3 16:3 17:-13 22:-10 26:-7 29:2 32:6 34:1
.leve 29:4
.lfwa 5:31 6:-9
.lfway 5:31 6:-9
.lgtm 8:24
.lgtm$ 8:24
.liai 17:42 34:43
.liais 17:43 34:41
.lib$ 6:44 10:3 12:-37 21:3 22:24 29:-51
.libf 2:6
.libfo 2:6
.libr 2:32 6:7 15:14 16:35 18:-13 20:-14 28:44 29:-84 33:25 34:23
.libra 2:33 15:14 16:35 18:-9 20:-14 28:45 29:-82 33:18 34:24
.libs 2:-42 10:2 12:32 24:19 27:-28 28:8 29:-41 33:57 34:15
.libs$ 2:-26 10:2 12:32 24:19 27:-28 28:8 29:-34 33:57 34:17
.lica 20:31
.licat 20:31
.lice 29:64
.licen 29:64
.lid$ 9:45 10:8
.lida 28:-27 29:18 31:13
.liday 28:-27 29:19 31:14
.lide 6:27
.lide$ 6:32 29:-8
.lie$ 5:23 29:-29
.lien 1:-43 2:28 6:16 10:37 12:15 15:5 16:17 18:-16 19:-13 20:-45 22:25 28:-3 29:-97 31:-5 33:33 34:24
.lient 0:-18 1:-41 2:29 6:21 10:37 12:15 15:5 16:21 18:-15 19:-7 20:-42 22:25 24:1 28:-3 29:-93 33:34 34:25
.lier 6:-22 15:18 16:42 18:39 19:15 23:4 33:-22
.lier$ 6:-22 15:18 16:42 18:39 19:15 23:4 33:-22
.lies 0:3 10:15 34:-6
.lies$ 0:4 10:17 34:-5
.life 10:-44 11:43 25:-32 29:13
.lift 6:-26 12:44
.lifte 6:-26 12:50
.ligh 8:36 25:-10 29:33 34:-23
.light 8:36 25:-10 29:33 34:-23
.lign 16:30
.lign$ 16:30
.like 2:-23 4:41 5:-42 9:-12 10:16 11:-43 12:1 14:14 16:-32 17:24 19:8 20:2 22:19 27:18 28:20 29:-9 30:-38 32:-2 33:-24
.like$ 2:-22 4:41 5:-39 10:16 11:-43 12:1 14:14 16:-32 17:24 19:9 20:8 21:-48 22:19 27:18 28:20 29:-8 30:-38 32:-2 33:-24
.limi 1:9 2:-16 30:22
.limit 1:9 2:-16 30:22
.line 0:26 1:16 2:23 6:-8 8:21 9:-138 10:-60 12:-90 14:88 15:-3 17:-61 18:26 20:-20 24:5 27:5 28:-44 29:4 31:-111 32:3 34:-9
.line$ 1:44 2:4 4:-17 5:12 6:-13 7:2 8:8 9:-88 10:-10 11:18 12:-53 13:-31 14:35 17:-28 18:54 25:-16 29:5 31:-55 33:17 34:-74
.lined 8:14 13:5
.liner 2:16
.lines 0:33 1:-46 14:61 18:-18 25:19 27:15 28:-30 33:-54
.ling 4:13 5:-2 7:-12 8:41 12:-11 15:11 21:34 25:-39 29:23 31:28
.ling$ 4:13 5:-2 7:-12 8:42 12:-11 15:11 21:34 25:-33 29:26 31:17
.link 2:1 14:41 19:-9 22:16 26:42
.link$ 2:1 14:41 19:-9 22:16 26:42
.lint 29:31
.lio$ 6:38 19:30 20:-31 33:-3
.lip$ 6:10 15:16 19:52 29:-17
.lipp 15:27
.lippi 15:25
.lips 16:7
.lips$ 16:7
.lisa 5:15
.lisat 5:15
.lise 4:11
.lise$ 4:11
.lish 6:7 33:-29
.lish$ 25:1 29:1
.lishe 5:-2 6:8 19:4
.lishi 5:21
.list 2:-57 4:-22 5:-43 8:-61 9:-50 10:7 11:14 13:53 14:44 16:-35 17:-35 20:-44 22:-20 23:25 24:-39 25:-67 26:26 27:25 29:-8 30:28 31:19 34:4
.list$ 2:-50 4:-20 5:-35 8:-50 9:-47 10:8 11:15 13:53 14:45 16:-32 17:-26 20:-20 21:-26 22:-8 23:25 24:-37 25:-65 26:27 27:26 29:-6 30:29 31:8 34:4
.litt 11:-4 25:14
.littl 11:-4 25:14
.lity 33:7
.lity$ 33:7
.live 1:24 5:-11 6:45 17:-14 20:60 24:6 25:30 27:6 29:-84 33:-34
.live$ 1:26 5:-39 6:44 9:1 20:49 24:8 25:40 29:-68 33:-41
.liver 27:21
.lked 21:12
.lked$ 21:12
.lks$ 0:4 1:4 3:-8 4:8 8:-10 9:2 11:-4 16:-3 17:13 20:3 24:9 25:5 27:-9 29:-1 30:11
.lle$ 3:1 14:16 25:14 29:-16
.lled 3:-2 4:15 10:-39 18:-10 19:44 32:-26 33:21
.lled$ 3:-2 4:15 10:-39 18:-10 19:44 32:-26 33:21
.ller 1:32 5:10 9:16 22:22
.ller$ 1:27 5:10 9:16 22:22
.lles 1:4 9:19 12:8 27:10 29:-34 33:29
.lles$ 9:22 12:9 27:10 29:-33 33:32
.llib 22:23
.llib$ 22:23
.llin 4:21 8:28 15:15 22:7 31:28
.lling 4:21 8:28 15:15 22:7 31:28
.llo$ 2:-3 8:4 10:28 11:-4 18:12 21:23 23:20 24:7 25:17 26:9 27:-7 28:9 29:-9 31:-8 33:-12 34:-12
.llow 2:36 3:10 4:11 5:-25 6:-38 8:4 10:-74 11:26 12:-63 13:7 14:-64 15:12 18:44 22:23 24:12 25:-50 26:53 27:40 28:-61 31:25 32:-35 33:-75 34:-38
.llow$ 2:-12 8:9 11:20 14:-33 18:-13 22:34 24:18 25:-28 26:3 27:58 31:29 33:-31
.llowe 2:54 5:-3 10:-2 12:-33 13:35 15:31
.llowi 3:22 4:20 18:31 20:-13 26:17
.llows 10:-19 18:57
.lls$ 9:-9 33:60 34:48
.lly$ 6:22 19:10 23:29 25:40 29:-11 30:7 31:-14 33:-26
.load 2:20 6:-7 20:43 22:22 29:20
.load$ 2:5 20:56 22:27 29:35
.loadi 25:2
.loads 3:7 29:-16
.loba 33:22
.lobal 33:22
.lock 1:29 2:24 5:-71 6:-64 8:29 10:-3 12:134 16:-52 18:-9 20:-77 22:2 24:-16 25:-97 27:-44 28:72 31:-28 32:-34 33:49 34:-20
.lock$ 1:33 8:36 9:-6 10:-16 16:-23 24:-1 25:-19 28:70 29:22 31:-13 33:8
.locke 2:31 6:-36 10:2 12:98 29:-26 33:15
.locks 12:17
.log$ 1:33 2:14 8:-6 9:-15 10:43 13:60 21:-31 22:54 33:-24
.logs 29:41
.logs$ 29:41
.lol$ 7:10 8:-9 10:45 12:-28 13:19 21:-30 25:29 26:2 29:-1
.lon$ 6:20 18:10 29:5 33:-17
.lone 4:46 17:39 18:-21
.lone$ 4:46 17:22 18:-18
.long 2:-88 5:21 8:9 9:5 11:-57 13:-1 14:-51 16:34 17:-54 19:17 20:4 24:-32 27:-29 28:68 29:-4 31:26 33:1
.long$ 3:1 5:25 9:14 11:-44 12:-30 14:-40 16:11 17:-34 19:19 20:21 24:-16 25:2 28:43
.longe 2:-26 8:22 12:4 16:5 27:-12 28:36 31:33 33:2
.look 3:33 5:2 9:48 10:-30 11:-20 17:-43 24:7 25:-36 26:33 31:-12 32:10 33:30
.look$ 3:36 5:-1 7:9 8:-13 10:-3 17:-32 18:14 19:5 24:8 26:34 29:-15 31:-8 32:13 33:21
.looke 9:56
.looki 5:30
.loom 18:32 32:-24
.loomi 18:32 32:-24
.loop 27:32
.loop$ 27:32
.loor 29:17
.loor$ 29:17
.lope 5:4 10:24 17:1
.loped 5:5
.loper 10:26 17:3
.lopm 4:11 5:22 12:18
.lopme 4:11 5:22 12:18
.lore 25:-36 29:69
.los$ 27:49
.lose 1:6 6:26 7:-28 9:-41 10:-28 12:39 14:-10 18:83 20:-78 22:-15 27:-41 28:37 29:3 30:28
.lose$ 1:11 27:-31 28:55 29:15 30:32 33:11
.losed 5:-12 6:34 12:54
.loses 18:79
.loss 10:23 16:4
.loss$ 16:7
.lossa 10:25 33:1
.lost 11:61 25:-35
.lost$ 11:61 25:-35
.lot$ 2:-19 7:-23 10:-7 13:7 14:27 22:9 25:1 26:3 28:-18 29:2 30:4 32:6 34:-5
.love 10:-22 11:-22 25:48 29:39
.love$ 10:-21 11:-21 25:45 29:39
.low$ 2:-11 8:31 10:-19 11:15 13:-5 14:-34 18:-9 22:38 24:33 25:-37 26:2 27:58 31:28 33:-46
.lowe 2:72 12:-42 13:34 15:30
.lowed 2:59 5:-1 10:-1 12:-34 13:35 15:21
.lowi 3:22 4:20 18:31 20:-14 26:17
.lowin 3:22 4:20 18:31 20:-14 26:17
.lows 10:-26 18:53 26:33 34:-31
.lows$ 10:-26 18:53 26:33 34:-31
.loy$ 11:-29 29:59
.lpfu 33:5
.lpful 33:5
.lpha 1:38 5:48 18:-39 20:-22 29:-40 33:58
.lpha$ 1:38 5:48 18:-39 20:-22 29:-40 33:58
.lrea 2:-20 3:23 4:-18 5:30 6:39 7:-9 9:18 10:-21 12:31 16:-4 18:-34 20:-19 22:15 25:-15 26:30 28:-1 31:10
.lread 2:-19 3:23 4:-15 5:30 6:39 7:-9 9:18 10:-18 12:30 18:-32 20:-16 25:-12 26:31 31:11
.lse$ 11:33 27:-1 31:22
.lsh$ 29:34
.lso$ 1:29 10:36 19:22 33:-9
.lter 15:18 33:15
.lter$ 15:18 33:4
.lts$ 7:15 8:28 9:-27 10:32 18:-25 20:77 29:-37
.luck 2:14
.luck$ 2:14
.lude 1:37 10:18 27:26
.lude$ 1:15 10:21 27:27
.luded 2:3
.luep 2:21
.luepr 2:21
.lugi 2:47 10:3
.lugin 2:47 10:3
.lume 9:12
.lume$ 9:12
.lunc 24:20 25:55 29:33 31:-43 32:-20
.lunch 24:20 25:55 29:33 31:-43 32:-20
.lush 0:10 1:3 10:43 12:25 31:-11
.lush$ 0:11 1:3 12:39 31:-11
.lushy 10:40
.lusi 9:18
.lusio 9:18
.lut$ 2:-7 3:5 7:3 8:-3 10:5 12:1 13:-1 14:11 17:-9 20:9 21:10 24:-2 25:1 29:-26 32:-5
.lve$ 25:27
.lved 8:15 10:9 17:36 22:-12 29:-18
.lved$ 8:15 10:9 17:36 22:-12 29:-18
.lves 20:10 29:-15
.lves$ 20:10 29:-15
.lway 14:-25 24:23 25:31
.lways 14:-25 24:23 25:31
.mach 16:19 25:25 29:1
.machi 25:29 29:3
.made 3:36 6:16 7:25 10:1 13:11 14:-15 25:40 33:-22 34:-11
.made$ 3:36 6:16 7:25 10:1 13:11 14:-15 25:40 33:-22 34:-11
.mage 6:10 29:4
.mage$ 29:12
.mages 6:10
.magi 11:25 15:6 29:-23
.magin 15:6
.mail 2:-35 8:-26 10:14 14:-8 16:-6 21:-20 23:12 25:-28 26:68 27:39 31:21 33:28
.mail$ 2:-11 8:-13 10:21 21:-17 23:14 25:-2 26:10 27:41 29:11 31:-21 33:2
.maili 31:11
.mails 26:55 29:-19 31:25 33:2
.main 5:-17 10:-21 11:-26 12:40 14:55 17:2 19:-38 25:-41 28:92 29:46 33:-62 34:3
.main$ 12:51 28:32 29:14 34:-6
.maini 14:5 28:66
.mains 14:22
.maint 17:20 29:10 34:21
.make 1:-48 2:19 3:5 4:23 6:31 9:-17 11:43 12:-33 16:31 17:-34 20:-29 22:22 24:34 33:-63
.make$ 0:-22 1:-46 2:13 3:6 4:23 6:33 12:-7 16:31 17:-20 20:-23 22:24 24:36 26:1 29:-26 33:-58
.makes 0:5 11:35 29:1
.mal$ 5:1 29:-2 33:1
.mall 0:5 15:3 23:3
.mall$ 0:6 15:3
.man$ 10:55 11:34 14:-5 33:-17 34:39
.mana 2:-17 5:-35 10:5 11:9 17:-4 19:37 20:-36 22:22 32:31 34:13
.manag 5:-25 10:8 11:22 19:38 20:-26 22:22 29:9 34:14
.manc 2:19
.mance 2:19
.mand 2:11 11:131 13:-10 14:-42 21:15 29:-50
.mand$ 11:51 14:-16
.mande 21:20
.mands 11:73
.manu 1:28 11:44 34:14
.manua 1:28 11:44 34:14
.many 2:-5 4:9 8:-1 9:13 13:22 15:4 17:-7 19:14 22:-8 24:-1 28:22 29:25 31:8
.many$ 2:-5 4:9 8:-1 9:13 13:22 15:4 17:-7 19:14 22:-8 24:-1 28:22 29:25 31:8
.map$ 14:43 29:21 33:-34
.mar$ 2:6
.marc 4:58 20:8
.march 4:58 20:8
.mari 15:5 21:20 22:-20 29:22 32:3
.maria 15:5 21:20 22:-14 29:9
.mark 1:64 6:-15 7:13 8:33 9:-67 26:28 27:2 28:18 29:-16 33:-22
.mark$ 1:25 5:6 6:-5 7:9 8:57 9:-36 20:-11 28:24 29:-18
.marke 1:10 8:-1 20:4 26:29 27:9
.mary 27:19 32:23
.mary$ 27:19 32:23
.mas$ 25:22 28:-32 29:18
.mast 2:30 5:47 6:-13 10:6 25:-25 29:3 34:-10
.maste 2:30 5:47 6:-13 10:6 25:-25 29:3 34:-10
.mate 17:2 25:19 29:-17 33:5
.mate$ 25:23 29:-8
.mater 17:9
.mati 8:14 9:-9 13:-19 14:-9 17:41 19:19 21:34 25:-17 30:8 31:-5
.matic 30:10
.matio 8:22 9:-6 13:-2 17:42 21:34 25:-7
.matr 18:11
.matri 18:11
.matt 9:11
.matte 9:11
.may$ 0:-19 2:70 4:10 13:-19 20:-39 21:19 22:21 28:10 32:-31 34:-14
.mayb 0:23 15:23 16:-20 25:11 30:13
.maybe 0:23 15:23 16:-20 25:11 30:13
.mbarr 22:3
.mber 1:10 2:-46 4:14 7:13 8:24 11:-58 12:1 15:-40 16:10 17:-44 18:-91 19:-21 20:2 21:27 24:8 25:-96 28:15 29:-53 31:-28 32:21 33:43
.mber$ 1:22 2:-8 3:4 4:16 7:18 8:28 9:9 10:-74 11:-34 12:-39 14:2 17:-8 18:-26 20:5 22:-75 24:13 25:-52 27:-45 28:23 32:23 33:16 34:-35
.mbers 2:-32 6:11 10:24 12:18 16:7 19:-8 21:18 22:3 27:7 29:-34 33:18 34:17
.mbre 1:6 16:9
.mbre$ 1:6 16:9
.mbs$ 8:42
.mean 2:-56 6:-24 10:89 11:-3 29:39 33:16
.mean$ 2:-30 10:18 28:3 29:32 33:18
.meani 10:25 29:9
.means 10:68
.meant 25:22
.mebo 2:-24 3:7 4:-10 7:14 29:24 30:22 34:11
.mebod 2:-24 3:7 4:-10 7:14 29:24 30:22 34:11
.med$ 15:4 27:36
.medi 5:-14 10:24 18:20
.media 5:-14 10:24 18:20
.meet 7:8 11:-2 15:18 16:3 18:-19 24:-9 25:7 27:-7 29:71
.meet$ 25:27
.meeti 7:9 15:18 16:4 18:-3 24:-7 27:-1 29:73
.meli 14:51 19:8
.melin 14:41 19:11
.memb 2:-56 6:35 10:23 15:-12 19:-21 20:-24 21:51 24:29 29:-39 33:24 34:15
.membe 2:-56 6:6 10:24 12:18 15:-12 19:-21 20:-24 21:51 24:29 29:-38 33:25 34:15
.memo 24:18
.memor 24:11
.men$ 1:-7 2:-8 7:-6 9:4 10:5 18:3 23:5 26:4 27:-9 28:4 29:-4 31:-7
.mend 16:21
.mend$ 16:21
.ment 1:5 2:-10 7:-68 8:-7 9:-30 11:35 12:32 14:-140 15:-9 17:66 18:3 22:-31 23:-48 25:-3 27:33 28:6 29:-27 30:-43 32:-5 33:14 34:6
.ment$ 2:-14 4:1 5:33 11:-21 12:62 14:-2 17:24 20:2 27:-4 28:3 33:4
.menta 0:17 3:4 5:-19 11:13 12:-1 24:3 34:8
.menti 3:10 11:31
.mento 1:2 17:65
.ments 0:-35 5:-8 9:-17 10:12 12:7 16:3 17:-27 22:-3 23:-21 25:-25 26:16 27:46 28:6 29:-84 31:8
.menu 2:19 11:47 25:-37 29:-15
.menu$ 2:19 11:47 25:-37 29:-15
.meon 2:-23 9:-13 10:24 12:6 15:21 17:22 29:-6 34:17
.meone 2:-23 9:-9 10:24 12:6 15:22 17:23 29:-6 34:17
.mer$ 4:-2 6:6 9:-1 12:2 13:1 14:-1 15:5 17:14 19:29 24:-19 27:18 28:36
.merc 2:-4 15:-3 18:15 19:-21 20:9 22:21 29:3 33:-14
.merci 2:-3 15:-3 18:15 19:-21 20:9 22:12 29:3 33:-14
.mere 21:7 29:3
.merg 2:81 6:-37 7:-11 8:16 9:-20 10:12 12:51 16:-12 18:-9 20:-10 21:21 25:-63 29:20 31:-39 33:50
.merge 2:61 6:-25 7:-1 8:18 9:-16 10:28 12:42 16:-7 18:-7 20:-8 21:22 25:-48 29:23 31:-13 33:32
.mergi 2:23
.mers 13:-5 17:27 19:-15 20:8 21:33 29:18
.mers$ 13:-5 17:27 19:-15 20:8 21:33 29:18
.mes$ 10:-4 18:50 19:-4 20:28 29:-35
.mess 2:18 11:-19 12:-6 25:53 26:15 29:-68 30:31 31:19 34:-10
.messa 2:18 11:-1 12:-6 25:20 26:16 29:-38 30:31 31:19 34:-9
.meta 14:45 19:9
.metab 14:45 19:9
.meth 0:4 2:-8 11:3 13:25 15:-6 17:27 18:6 25:22 29:-16 32:46
.methi 0:4 2:-8 11:3 13:25 15:-6 17:27 18:6 25:22 29:-16 32:46
.metr 8:27 22:14 29:-7
.metri 8:13
.metry 9:4
.mewh 14:30
.mewhe 14:30
.micr 10:-1
.micro 10:-1
.mid$ 0:8 25:7
.midn 33:36
.midni 33:34
.migh 0:32 15:15 21:22 22:-8 29:-19 30:21
.might 0:32 15:15 21:22 22:-8 29:-19 30:21
.migr 2:14 9:40
.migra 2:14 9:40
.mile 0:16 2:-30 6:27 10:11 11:-30 12:-46 13:-36 14:40 16:12 17:-21 18:7 19:-3 20:-41 22:-17 25:-47 27:3 29:-11 32:-9 33:21 34:23
.miles 0:17 2:-28 6:27 10:18 11:-25 12:-41 13:-24 14:16 16:13 17:-17 18:9 19:-1 20:-38 22:-14 25:-37 27:5 29:-7 32:-7 33:22 34:19
.mill 1:4 25:29
.mille 1:4 25:23
.min$ 3:28 5:-8 29:6
.mind 1:-48 2:-36 6:-59 8:-9 9:-71 10:-58 11:5 12:-45 13:-45 16:-88 17:-36 20:-39 22:-20 23:118 24:72 27:9 28:-65 30:17 31:19 32:-45 33:5 34:-50
.mind$ 5:9 14:9 19:14 23:24 24:9 27:-55 29:36 31:-17 33:33
.minde 1:-19 2:-42 6:-18 11:31 12:-12 16:-42 23:90 24:46 27:40 28:-17 29:-102 30:35 31:40 33:-49 34:-1
.mindi 24:15
.mine 4:12 5:-5 9:41 10:-60 14:14 18:45 23:24 24:26 29:-50 31:-8
.mine$ 4:14 9:46 10:-2
.ming 6:26 10:-73 11:-73 18:92 19:86 20:16 28:-36 29:-47 31:7 32:5 33:-67
.ming$ 6:32 10:-37 11:-66 18:95 20:34 29:-34 31:9 32:6 33:-23
.mingo 19:97 33:-27
.mini 2:4 3:14
.minim 2:4 3:14
.minu 5:9 16:-40 24:19 25:5 28:64
.minus 5:11 10:-13 12:-8 16:-8 24:23 28:64
.minut 16:-9 29:5
.mirr 6:42
.mirro 6:42
.mise 2:5 20:36
.mise$ 20:47
.mised 2:27
.miss 1:19 2:18 6:39 7:1 8:11 9:-16 10:-52 12:-36 17:-23 21:44 24:22 25:-21 29:-67 30:11 32:37 33:-59 34:24
.miss$ 2:25 6:24 8:32 9:-32 21:1 24:7 29:-8 30:13 32:42
.misse 21:26
.missi 1:27 7:15 8:-1 22:17 34:13
.mist 30:33
.mista 30:33
.mit$ 2:-45 13:-18 14:16 17:24 22:23 25:5 29:81
.mite 1:9 30:21
.mite$ 1:9
.mits 12:25
.mits$ 12:25
.mitt 2:43 22:1
.mitte 2:43 22:1
.mma$ 1:11 21:16
.mman 9:2 11:105 29:-22
.mmand 9:2 11:105 29:-22
.mmar 27:16 32:40
.mmary 27:19 32:20
.mme$ 17:31
.mmed 18:21
.mmen 1:-8 7:-7 9:8 10:8 18:1 23:4 26:4 27:-15 28:3 31:-9 33:-3 34:-6
.mmen$ 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.mmer 27:8
.mmer$ 27:9
.mmin 10:-29 11:-17 18:61 29:-18 31:35
.mming 11:-1 31:12
.mmit 2:-13 11:-33 17:11 25:13 29:75
.mmit$ 2:-7 17:19 25:15 29:71
.mmitt 33:9
.mnd$ 24:37
.mode 5:42 6:-3 9:27
.mode$ 5:43 6:-3 9:28
.mods 9:18 29:-22 34:35
.mods$ 9:18 29:-22 34:35
.modu 29:44
.modul 29:44
.moin 25:8
.moji 9:10 10:16
.moji$ 9:12
.mom$ 24:-4 29:38
.mome 2:-4 5:14 12:27 17:15 18:6 25:15 29:-11 33:14
.momen 2:-4 5:14 12:27 17:15 18:6 25:15 29:-11 33:14
.mond 1:27 7:12 8:-53 9:-12 12:-14 15:-8 16:37 18:-9 22:11 24:40 25:14 28:-17 31:15 32:28
.monda 1:27 7:12 8:-52 9:-9 12:-12 15:-1 16:32 18:-8 22:14 24:40 25:19 28:-17 31:17 32:12
.mont 2:-36 3:5 4:9 5:-4 6:1 18:-18 20:41 28:26 29:-29 30:17 32:44
.month 2:-36 3:5 4:9 5:-4 6:1 18:-18 20:41 28:26 29:-29 30:17 32:44
.moon 16:4
.more 0:20 1:-31 2:9 4:-18 5:-23 7:-5 8:25 9:-21 10:-8 11:-6 12:-13 13:-2 15:8 16:19 18:-24 21:5 22:47 24:-28 25:-19 29:2 31:84 32:-7
.more$ 0:20 1:-31 2:9 4:-18 5:-23 7:-5 8:25 9:-21 10:-8 11:-6 12:-13 13:-2 15:8 16:19 18:-24 21:5 22:47 24:-28 25:-19 29:2 31:84 32:-7
.morn 0:-6 3:-18 6:2 8:1 10:11 11:17 12:4 14:-6 15:2 16:-1 20:2 21:-1 23:-6 24:28 28:11 29:-2 31:-5 32:12 33:-2 34:2
.morni 0:-6 3:-18 6:2 8:1 10:12 11:17 12:4 14:-6 15:2 16:-1 20:3 21:-1 23:-6 24:23 28:11 29:-2 31:-4 32:12 33:-2 34:2
.morr 1:2 2:14 6:-8 7:11 10:-10 12:-14 15:-2 24:57 32:51 33:26
.morro 1:2 2:14 6:-8 7:11 10:-10 12:-14 15:-2 24:57 32:51 33:26
.mory 24:11
.mory$ 24:11
.most 33:4
.most$ 33:4
.mour 15:17
.move 10:-40 12:-30 15:58 16:39 19:-27 20:-29 25:-74 27:-15 29:10 30:51 31:23 33:-62 34:73
.move$ 12:-5 15:47 16:11 25:-8 27:-44 29:10 30:23 31:28 33:-59 34:66
.moved 5:10 6:6 15:15 30:19 34:3
.movem 9:22
.moves 27:13
.movi 2:25 11:24 12:-22 15:30 16:-12 25:43
.movin 2:26 11:24 15:30 16:-12
.mpac 7:2
.mpact 7:2
.mpan 11:-9 29:26
.mpany 11:-9 29:26
.mpar 14:-5 19:42
.mpare 14:-5 19:32
.mpil 29:54
.mpile 29:54
.mpin 2:20
.mping 2:20
.mpla 3:71 4:40 9:-1 13:-16 21:24
.mplat 3:71 4:40 13:-16 21:24
.mple 4:-7 7:39 8:-5 10:-4 11:28 14:48 20:-20 25:-25 29:-65 33:48
.mple$ 7:42 25:-6
.mples 11:36
.mplet 1:3 14:53 20:-2 33:34
.mpor 1:11 17:5 18:12 32:-7
.mport 1:11 17:5 18:12 32:-7
.mps$ 12:42
.mpt$ 2:18 10:22 12:-10
.mpti 13:5 22:34
.mptio 13:5 22:34
.msgi 33:33
.msgid 33:33
.mth$ 11:4 29:-6 32:14
.much 25:48 28:73 29:12
.much$ 25:48 28:73 29:12
.mum$ 2:3 3:14
.must 3:2 5:-35 9:-15 13:7 16:6 17:13 21:18 28:-22 29:-13 32:12 33:44 34:-25
.must$ 3:2 5:-35 9:-14 13:7 16:7 17:13 21:18 28:-22 29:-8 32:12 33:45 34:-25
.mute 2:-3 11:-51 25:-81 27:37 30:126 31:44 32:-5 34:-12
.mute$ 11:-25 25:-29 27:38 30:84 31:40 32:-2
.muted 25:-18 30:54
.myse 0:14
.mysel 0:14
.nabl 27:7
.nable 27:7
.nach 27:27 31:17
.nachr 27:27 31:17
.nack 8:19 25:26 32:-7
.nack$ 8:25
.nage 5:-25 10:8 11:22 19:38 20:-26 22:22 29:20
.nager 5:-23 10:8 11:22 20:-24 22:23 29:22 34:27
.nah$ 8:5 28:7
.nak$ 7:17 8:40 9:-12 13:3
.nal$ 0:-26 1:18 2:14 5:-9 6:50 9:-7 14:-11 16:28 17:-7 19:13 20:32 22:-53 23:-14 25:-60 27:32 29:-118 32:-44 33:9
.nale 10:44
.nale$ 10:44
.nali 2:19 29:-21 33:41
.nalit 2:19 29:-21 33:41
.nall 25:10
.nally 25:10
.name 3:-3 4:34 5:32 11:-13 18:30 19:42 25:-32 27:-40 29:2 31:-10 34:61
.name$ 4:13 5:41 11:-11 14:-33 18:36 19:33 25:-21 27:-35 29:5 31:-4 33:5 34:42
.names 34:3
.nary 10:53 11:-13
.nary$ 10:53 11:-13
.nas$ 0:13 1:-12 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
.nato 34:25
.nator 34:25
.nblo 8:14 22:18 31:-1
.nbloc 8:14 22:18 31:-1
.nboa 8:6 17:37
.nboar 8:6 17:37
.nce$ 2:21 3:29 4:-24 5:-14 6:9 7:20 8:-23 10:22 11:-18 12:-32 17:-16 18:28 19:-19 21:28 23:-25 24:11 25:-53 27:32 29:4 30:18 31:7 33:-17
.nced 7:17 9:8 29:-17 34:7
.nced$ 7:17 9:8 29:-17 34:7
.ncel 24:14 27:-24 29:6 31:24
.ncel$ 24:14 29:13 31:8
.ncem 11:12 20:2 26:22 27:20 31:13
.nceme 11:12 20:2 26:22 27:20 31:13
.ncer 10:22
.ncern 10:22
.nces 7:9 10:-3 21:7 27:33
.nces$ 7:9 10:-3 21:7 27:33
.nch$ 1:21 2:-16 5:16 6:-13 10:-6 12:7 14:-14 17:-42 20:9 24:17 25:39 29:79 31:-49 32:-50
.nche 2:-4 5:15 10:52
.nched 29:4
.nches 2:-2 10:54 34:6
.nchm 7:40 9:-2
.nchma 7:27
.ncie 12:11
.ncies 12:11
.ncil 10:-22 20:3 33:28
.ncill 10:-21 20:4 33:27
.nclu 1:45 9:16 10:17 27:25
.nclud 1:37 10:18 27:25
.nclus 9:18
.ncti 10:6 11:22 29:-16 33:27
.nctio 10:6 11:22 29:-16 33:27
.ncy$ 2:13 25:48 29:-32 33:27
.nda$ 27:7 32:47
.ndan 2:10
.ndar 0:9 1:24 4:35 5:-21 8:-26 10:-42 12:-15 13:-13 14:38 16:2 17:-21 18:29 19:33 22:-22 24:-32 25:-27 26:26 28:-4 29:-16 31:-20 33:13
.ndar$ 0:10 1:27 2:-18 4:25 5:-16 8:-26 10:-23 12:-10 13:-10 14:38 16:4 17:-17 18:30 19:33 22:-16 24:-20 25:-24 26:26 29:-14 31:-18 33:18
.nday 1:26 6:-12 7:11 12:-18 15:-7 16:38 18:-24 24:38 25:9 28:-19 31:8 32:36
.nday$ 1:29 6:-10 7:12 12:-18 15:-7 16:42 18:-23 22:1 24:53 25:-15 28:-32 31:12 32:51
.nde$ 9:6
.ndec 7:6 13:55
.ndeci 7:6 13:55
.nded 6:-22 8:25 14:-8 23:32 33:11
.nded$ 6:-22 8:25 14:-8 23:32 33:11
.nden 2:19 10:32 12:27 16:-13 27:5 29:-34 33:29
.ndenc 2:19 10:33 12:27 29:-33 33:32
.nder 1:-32 2:-82 6:-89 8:-38 9:-7 10:44 11:44 12:13 13:-51 16:-93 17:-62 19:-56 20:-49 23:73 24:46 25:25 26:9 27:45 28:-14 29:-67 30:6 31:29 32:-36 33:-22 34:-45
.nder$ 1:-18 2:-40 6:-63 10:23 11:23 12:39 15:12 16:-79 19:-3 20:-11 21:7 23:50 24:86 27:-67 31:2 33:-60 34:-2
.nderb 26:17
.nders 10:17 11:33 23:24 24:-96 27:60 29:-48 30:32 31:27
.ndes 11:26 30:7
.ndid 0:23 5:4 10:21 18:-13 20:-53 28:34 29:-37 33:25
.ndida 0:23 5:4 10:21 18:-13 20:-53 28:34 29:-37 33:25
.ndig 34:16
.ndig$ 34:17
.ndin 1:-7 2:17 8:33 10:10 13:46 22:2 27:27 29:-22 34:-18
.nding 1:-7 2:17 8:33 10:10 13:46 22:2 27:27 29:-22 34:-18
.ndit 9:30 29:3
.nditi 9:30 29:3
.ndle 34:34
.ndles 34:34
.ndly 15:-15 22:30 24:1 27:9 29:7 33:35
.ndly$ 15:-15 22:30 24:1 27:9 29:7 33:35
.ndo$ 7:6 15:-6 16:66
.ndom 31:39
.ndom$ 31:39
.ndor 2:15 21:5 22:-5
.ndor$ 2:7 21:5 22:-3
.ndow 6:59 10:17 12:-1 20:-6 33:15
.ndow$ 6:62 10:21 29:-2 33:17
.ndows 29:39
.ndpo 2:26
.ndpoi 2:26
.ndri 4:35
.ndri$ 4:35
.nds$ 5:11 10:24 11:58 12:-25 20:23 25:28 28:-7 29:-26
.ndup 15:1 29:26
.ndup$ 15:1 29:26
.ndy$ 32:5
.neak 2:21 12:-15 18:36
.neak$ 2:19
.near 5:4 14:-19 18:73 24:29 28:17 33:-56
.near$ 24:30 28:20 33:-36
.neare 18:78
.nearl 5:7
.nece 21:26 23:18
.neces 21:26 23:18
.ned$ 2:-30 3:55 4:-12 5:-75 6:42 7:-46 8:6 9:57 10:-35 11:-11 12:-8 13:13 15:29 17:46 18:-87 20:12 21:-21 25:-76 28:-47 30:49 31:-37 34:-48
.need 0:44 1:23 2:15 5:-77 6:-26 9:-11 10:-18 12:-52 13:2 14:25 15:-83 16:-6 20:18 21:47 22:62 23:23 24:-17 25:-33 27:-95 28:-2 29:-40 31:-15 32:-51
.need$ 0:6 1:34 2:13 5:-17 10:-59 11:-32 14:28 15:-49 16:-72 18:8 21:20 22:28 23:19 24:-2 25:-31 27:-70 29:-77 31:-8 32:-32 33:28 34:7
.neede 0:30 8:-3 10:2 11:11 21:18 22:3 33:-20
.needs 13:13 16:7 20:18 22:28
.neer 17:29 20:9 25:11 29:-15 33:10
.neer$ 5:-16 17:13 20:17 33:22
.neeri 5:7 25:12
.nel$ 1:2 2:-54 10:-15 11:36 14:-5 25:10 26:-8 27:46 28:-14 29:48 30:10 31:66 32:-26 33:-34
.neli 2:69
.nelin 2:69
.nels 26:74 27:-17 30:8
.nels$ 26:74 27:-17 30:8
.nen$ 1:47 14:22 16:17 25:7 29:-25 31:-7
.nent 10:-23 18:49
.nent$ 10:-23 18:49
.ner$ 9:15 10:-50 11:-30 12:-8 16:-21 17:75 18:53 22:8 24:53 25:6 28:-20 29:-54 31:-21 32:-19 33:-95 34:75
.nera 4:20 19:12 20:-3 26:18 30:-22 31:26 34:31
.neral 19:15 26:20 30:-21 31:29 34:20
.nerat 4:32
.ners 0:5 32:24
.ners$ 0:5
.nes$ 0:36 1:-107 3:19 7:-4 8:-29 9:-26 10:-15 13:59 14:93 17:-31 18:-62 19:-3 20:-76 24:24 25:13 27:41 28:-54 31:-16 34:25
.nesd 1:26 16:17 20:32 31:4
.nesda 1:26 16:17 20:32 31:4
.ness 10:21 25:14
.ness$ 10:21 25:14
.nest 18:53
.nest$ 18:54
.nete 20:-11 29:58
.netes 20:-11 29:58
.neut 13:3 25:-16 34:21
.neutr 13:3 25:-16 34:21
.neve 2:-1 7:31 8:-29 10:20 13:-1 17:70 24:-6 25:8 27:57 29:-5 30:12 31:-29
.never 2:-1 7:31 8:-29 10:20 13:-1 17:70 24:-6 25:8 27:57 29:-5 30:12 31:-29
.new$ 1:40 2:73 3:20 4:26 5:-83 6:5 10:6 11:12 12:-3 13:-27 14:-107 16:11 17:99 18:-67 19:-89 20:-4 21:-13 22:17 24:-68 25:-24 26:-71 27:-39 28:-12 29:-10 31:-33 32:-76 33:19 34:-7
.newb 17:79 25:-9
.newbi 17:79 25:-9
.newc 2:-29 17:69
.newco 2:-29 17:69
.news 0:2 7:-13 8:-9 9:17 10:1 11:-5 15:-7 17:-21 22:-25 26:4 27:42 32:6
.news$ 9:7 26:40 27:57 31:8
.newsl 0:3 5:1 10:4 15:-3 16:2 17:-8 22:-13 26:-5 32:7
.next 0:5 2:20 3:33 4:52 5:-20 6:-75 8:15 9:-41 10:-80 11:-50 12:-48 13:-21 14:-18 15:-21 17:19 18:119 19:-83 20:-12 22:-31 23:21 25:-1 26:-17 27:-69 28:-17 30:-26 32:50 33:-11 34:-39
.next$ 0:5 2:20 3:33 4:52 5:-20 6:-75 8:15 9:-41 10:-80 11:-50 12:-48 13:-21 14:-18 15:-21 17:19 18:119 19:-83 20:-12 22:-31 23:21 25:-1 26:-17 27:-69 28:-17 30:-26 32:50 33:-11 34:-39
.nfer 29:23
.nfere 29:23
.nfig 10:14 21:4
.nfig$ 21:5
.nfir 33:23
.nfirm 33:23
.nfor 8:25 9:-13 13:-6 17:40 21:30 25:-12 27:61
.nform 8:25 9:-13 13:-5 17:40 21:33 25:-12 27:61
.nfra 27:17
.nfra$ 27:17
.nfre 6:-22 12:29 34:14
.nfree 6:-22 12:29 34:14
.nfro 12:42
.nfroz 12:42
.nfus 6:5
.nge$ 1:-26 7:1 12:9 13:-1 15:48 16:52 17:8 21:6 26:-47 29:-23 31:-10
.nged 6:-31 13:10 23:16 29:23 33:-24 34:13
.nged$ 6:-31 13:10 23:16 29:23 33:-24 34:13
.ngel 1:59
.ngela 1:3
.ngelo 1:37
.ngen 31:21
.ngen$ 31:21
.nger 8:21 16:4 25:29 27:-14 28:24 29:-44 31:15 34:17
.nger$ 2:-24 8:22 12:3 16:4 27:-13 28:24 31:42 34:18
.nges 10:32 13:43 15:-52 20:-17 26:8 27:73 29:-55
.nges$ 10:32 13:43 15:-52 20:-17 26:8 27:73 29:-55
.ngig 12:9 33:9
.ngigk 12:9 33:9
.ngin 2:22 17:27 33:10
.ngine 17:32 25:12 29:-10
.nging 2:23 33:22
.ngle 15:7 25:34 26:1
.ngle$ 15:7 25:34 26:1
.ngli 25:6
.nglis 25:6
.ngly 16:29
.ngly$ 16:29
.ngo$ 2:6 19:98 33:-28
.ngra 25:75
.ngrat 25:75
.ngs$ 2:-25 5:33 6:38 8:-38 9:-97 10:18 11:-16 12:25 16:-28 17:-17 20:-59 22:-2 23:8 25:-15 26:-57 27:15 28:21 29:-6 30:23 31:30 32:22 33:4 34:-15
.ngua 0:6 15:7
.nguag 0:6 15:7
.nia$ 1:19 27:33 28:36 29:-45
.nic$ 29:33
.nica 29:1 34:-2
.nical 29:1 34:-2
.nice 24:18 25:31
.nice$ 24:24 25:31
.nie$ 18:1 25:-41 29:-6 31:56
.nied 9:-4 13:34
.nied$ 9:-4 13:34
.nig$ 32:1
.nigh 2:-15 9:24 18:-6 19:-31 25:2 28:46 29:44 32:22 33:18 34:-24
.night 2:-15 9:24 18:-6 19:-31 25:2 28:46 29:44 32:22 33:18 34:-24
.nimu 2:4 3:14
.nimum 2:4 3:14
.ning 0:-34 2:-26 3:14 4:44 5:-29 7:14 9:-14 10:17 11:25 12:-5 13:2 14:25 15:6 16:-9 17:-21 18:-8 19:-21 21:-25 23:-30 24:14 25:5 26:-12 27:-21 28:53 29:29 30:-38 31:-44 32:22 33:21
.ning$ 0:-34 2:-26 3:14 4:44 5:-29 7:14 9:-14 10:17 11:25 12:-5 13:2 14:25 15:6 16:-9 17:-21 18:-8 19:-21 21:-25 23:-30 24:14 25:5 26:-12 27:-21 28:53 29:29 30:-38 31:-44 32:22 33:21
.nion 7:31 9:-11
.nish 2:10 11:19 12:18 22:15 25:-43 28:7 32:2
.nish$ 11:22 14:1 22:31 24:1 25:-25 28:16
.nishe 12:27
.nit$ 29:12
.niti 4:22 10:19 20:14
.nitia 4:22
.nitio 10:19
.njou 17:17 25:8 33:7
.njour 17:17 25:8 33:7
.nke$ 3:13 6:13 8:1 9:6 11:-3 12:9 13:-6 14:9 16:-4 17:-1 18:-2 19:5 20:7 21:3 25:6 29:-11 33:-3 34:-5
.nkin 7:31 8:-12 21:26 22:-8 29:29
.nking 7:31 8:-7 21:27 22:-4
.nkins 29:30
.nks$ 0:-1 4:5 6:9 8:11 10:4 17:-3 20:8 21:-16 22:8 23:-2 24:3 25:36 27:10 28:-8 29:-7 30:6 32:2
.nla$ 20:11 33:15
.nloa 20:41 29:6
.nload 20:41 29:6
.nly$ 2:15 6:-21 8:-14 13:21 18:21 20:-5 25:-40 26:23 29:-19 30:44 31:21 33:-80
.nmen 17:1
.nment 17:1
.nmut 27:56 29:-12 31:-12
.nmute 27:56 29:-12 31:-12
.nna$ 7:18 8:-15 15:18 34:54
.nnal 6:8
.nne$ 31:40
.nned 3:43 5:-2 6:15 20:38 29:-50 32:28
.nned$ 3:43 5:-2 6:15 20:38 29:-50 32:28
.nnee 20:18 33:23
.nnel 2:-27 11:35 14:-2 25:19 26:41 27:29 28:-8 29:2 30:17 31:29 32:-23 33:-18
.nnel$ 2:-18 11:39 24:1 25:21 26:-6 27:45 28:-3 29:7 31:42 32:-22 33:-3
.nnels 26:74 27:-17 30:8
.nner 6:-1 9:18 17:53 24:30 28:-8 29:-39 31:21 32:5
.nner$ 9:26 17:40 24:9 25:14 29:-12
.nners 32:12
.nnin 3:11 4:47 5:-39 12:-18 14:54 17:-16 25:6 29:15 33:12
.nning 3:11 4:47 5:-39 12:-18 14:54 17:-16 25:6 29:15 33:12
.nnou 11:11 20:32 26:14 27:29 31:19 33:-18
.nnoun 11:11 20:32 26:14 27:28 31:20 33:-18
.nny$ 25:30
.nobo 7:46 8:-21 13:15 29:-19
.nobod 7:46 8:-20 13:15 29:-18
.noch 33:4
.nochm 33:4
.nock 8:1 25:9
.nock$ 8:1 25:9
.nod$ 10:5
.nog$ 2:6 28:13
.nogo 1:38 29:-13 33:16
.nogo$ 1:38 29:-13 33:16
.nois 0:1 7:9 9:3 11:5 12:6 13:9 15:10 16:2 17:5 18:2 19:3 21:8 22:-9 25:-3 26:-8 27:-13 29:-4 30:-11 31:14 32:-3
.noise 0:1 7:9 9:3 11:5 12:6 13:9 15:10 16:2 17:5 18:2 19:3 21:8 22:-9 25:-3 26:-8 27:-13 29:-4 30:-11 31:14 32:-3
.none 31:41
.none$ 31:41
.noob 10:16 17:37
.noob$ 10:17
.noon 1:25 16:24
.noon$ 1:25 16:24
.nooz 24:35 29:-11 31:27
.nooze 24:35 29:-11 31:27
.nope 4:-3 8:67
.nope$ 4:-3 8:67
.norm 5:1 23:6
.norma 5:1 23:6
.not$ 0:48 1:-97 2:-45 3:44 4:-93 5:-38 6:30 7:80 8:-8 9:-6 10:5 12:11 13:-32 15:54 16:-33 17:-16 18:-30 19:-42 21:69 22:-18 23:23 25:-15 27:-66 28:-22 29:-17 30:68 31:27 32:-32 33:-12 34:-3
.note 1:24 14:-34 20:-15 24:88 25:12 27:-5 31:-4 33:33
.note$ 24:55
.notes 1:22 2:5 14:-28 20:-13 24:35 33:51
.noth 0:54 2:13 6:-2 12:22 16:11 18:-20 24:-17 29:-23 31:21 33:-7 34:-7
.nothe 0:43 1:3 2:27 25:14
.nothi 12:29 31:31
.noti 9:-4 10:14 13:-24 16:-37 24:-1 25:-34 26:51 27:95 29:-51 30:31 31:71 33:-55
.notic 11:7 27:12 31:23
.notif 11:-13 13:-12 24:-8 25:-7 26:47 27:90 31:54
.noug 2:11 6:-1 7:22 31:54 33:-8
.nough 2:11 6:-1 7:22 31:54 33:-8
.noun 11:11 14:-21 20:31 26:17 27:47 31:17 33:-21
.nounc 11:11 14:-21 20:31 26:17 27:47 31:17 33:-21
.nova 10:-12 29:-5 33:18 34:10
.nova$ 10:-12 29:-5 33:18 34:10
.nove 3:25
.novem 3:25
.now$ 0:-17 1:-68 2:29 3:-12 5:52 6:-47 8:-129 12:40 13:-17 15:-166 16:33 17:68 18:27 21:-97 22:-52 23:4 26:-46 27:42 28:13 29:-38 30:-104 31:-9 34:-144
.nse$ 0:25 2:-16 6:-4 10:31 26:4 29:40
.nsen 9:10
.nsent 9:10
.nser 1:66 24:-18
.nsert 1:66 24:-18
.nsho 29:3 33:-1
.nshot 29:3 33:-1
.nsib 34:29
.nsibl 34:29
.nsid 8:12 10:17 21:18
.nside 8:12 10:17 21:18
.nsio 22:19
.nsion 22:19
.nsla 0:3 2:8 5:-25 8:-11 10:20 11:-15 12:4 14:16 16:-3 20:3 25:-34 27:19 29:14 32:-4 33:13
.nslat 0:3 2:8 5:-25 8:-11 10:20 11:-15 12:4 14:16 16:-1 20:3 25:-34 27:19 29:14 32:-4 33:13
.nssl 9:29 29:13
.nssl$ 9:29 29:13
.nst$ 2:13 11:10 19:10 25:-8
.nsta 1:13 4:24 9:16 16:-7 18:-8 22:13 29:47 31:-14
.nstac 4:27 29:14 31:-9
.nstal 1:30 9:16 18:-7 22:15 29:17
.nste 16:49 18:27 26:9 33:-41
.nstea 16:49 26:9 33:-14
.nstr 10:10 11:27 29:-3
.nstru 11:35
.nsub 6:-9 11:10 26:-66 27:-34 30:77 31:48 34:27
.nsub$ 29:-13 30:33 31:22
.nsubs 11:14 26:-62 27:-30 30:45 31:23 34:28
.nswe 9:5 13:32 21:-29
.nswer 9:5 13:32 21:-29
.ntab 30:5 34:13
.ntabl 30:5 34:14
.ntac 34:84
.ntact 34:84
.ntag 5:13
.ntage 5:13
.ntai 7:6 9:-16 11:-7 17:18 29:2 33:4
.ntail 7:10 15:4
.ntain 17:20 29:11 33:13
.ntat 0:17 3:4 5:-19 11:10 12:-1 24:3 34:8
.ntati 0:17 3:4 5:-19 11:10 12:-1 24:3 34:8
.ntdo 27:11 28:74 31:2
.ntdow 27:11 28:74 31:2
.nte$ 19:40 20:-32
.nted 2:-58 8:22 9:11 12:-8 13:12 19:3 22:10 25:28 26:19 27:41 29:-41 33:-2
.nted$ 2:-58 8:22 9:11 12:-8 13:12 19:3 22:10 25:28 26:19 27:41 29:-41 33:-2
.nteg 2:18
.ntegr 2:18
.nten 27:5
.ntenc 10:4
.nter 1:22 2:11 6:-47 10:18 14:-45 17:47 19:11 20:-31 24:-16 27:12 29:50
.nter$ 1:35 29:32
.ntere 5:25 6:-3 11:29 14:-13 27:24 29:17
.nterf 12:10 33:17
.ntern 17:20
.nters 17:28
.nth$ 2:-36 3:36 5:-40 6:10 14:-55 16:28 18:-32 19:-20 20:44 28:19 29:-20 30:17 32:72
.nths 3:7 14:10
.nths$ 3:7 14:10
.ntil 3:13 4:-30 5:-37 7:29 8:7 10:-39 13:-12 14:44 15:-4 16:19 17:-42 19:-38 20:-21 21:7 22:40 24:36 25:-20 27:-57 28:46 29:-3 31:30 34:-25
.ntil$ 3:13 4:-30 5:-37 7:29 8:7 10:-39 13:-12 14:44 15:-4 16:19 17:-42 19:-38 20:-21 21:7 22:40 24:36 25:-20 27:-57 28:46 29:-3 31:30 34:-25
.ntim 24:1
.ntin 5:-1 22:21 31:24
.nting 22:23
.ntio 3:10 11:31
.ntion 3:10 11:31
.ntis 29:26
.ntist 29:26
.ntly 12:45 26:8
.ntly$ 12:45 26:8
.nto$ 1:47 2:8 5:12 6:-21 9:-5 10:-8 14:-35 17:-7 21:6 23:-13 27:33 29:53 31:-24 32:1 33:-7
.ntor 17:66
.ntor$ 17:21
.ntra 9:23
.ntrac 29:24
.ntrag 9:29 29:-7
.ntri 17:76 29:3
.ntrib 17:76 29:3
.ntro 1:18 17:30 24:-14
.ntrod 1:18 17:30 24:-14
.ntry 1:18
.ntry$ 1:18
.nts$ 0:-6 4:-1 9:-76 10:29 12:12 14:-100 16:9 20:-11 21:6 22:-32 23:-44 27:66 28:6 29:-13 32:4 33:47 34:-8
.ntsc 9:17 34:16
.ntsch 9:17 34:16
.ntt$ 5:-12 14:41
.ntu$ 3:9 4:21 20:12
.nty$ 4:22
.nual 1:28 11:44 34:14
.nual$ 1:28 11:44 34:14
.nudg 16:9 23:27 24:32 34:-6
.nudge 16:9 23:27 24:21 34:-3
.nue$ 5:-2 20:1 29:9 31:27
.null 2:33 29:13
.numb 5:29 7:33 8:45 9:26 13:6 24:-8 25:-10 28:51
.numbe 5:29 7:33 8:45 9:26 13:6 24:-8 25:-10 28:51
.nuov 2:31 17:8 20:5
.nuova 2:31 20:6
.nup$ 2:23 22:3
.nus$ 5:35 10:-13 12:-8 16:-8 20:-17 24:23 28:56 32:-4
.nute 16:-9 29:3
.nutes 16:-8 29:7
.nvin 7:16 21:36
.nvinc 7:16 21:36
.nvir 17:1
.nviro 17:1
.nvit 8:-27 29:47
.nvite 8:-27 29:47
.nvol 10:22 17:36 29:-19
.nvolv 10:22 17:36 29:-19
.nway 10:-19 28:36
.nway$ 10:-19 28:36
.nybo 10:22
.nybod 9:1 10:19
.nymo 31:35
.nymor 31:35
.nyon 2:-9 3:21 6:-6 12:-25 13:10 15:19 22:-26 25:48 29:21
.nyone 2:-9 3:21 6:-6 12:-25 13:10 15:19 22:-26 25:48 29:21
.nyth 2:20 8:-38 13:30 16:-23 18:35 19:-8 25:-45 26:13 28:-30 29:-35 32:53 33:-1
.nythi 2:22 8:-37 13:31 16:-22 18:36 19:-4 25:-36 26:14 28:-24 29:-24 32:33
.nywa 10:7
.nyway 10:7
.oabl 2:37
.oable 2:37
.oach 18:14 28:19
.oachi 18:14 28:19
.oad$ 2:3 20:56 22:41 29:31
.oadi 25:2
.oadin 25:2
.oadm 14:44
.oadma 14:44
.oads 3:7 18:-23
.oads$ 3:7 29:-16
.oard 8:29 16:29 17:9 20:-11 22:20 29:11 33:20 34:-10
.oard$ 2:2 16:30 17:-16 22:47 29:19 33:17
.oardi 8:6 17:39
.oat$ 2:48
.obab 23:5 30:6
.obabl 23:5 30:6
.obal 33:22
.obal$ 33:22
.ober 1:19 4:15 5:-18 16:39 20:48 31:-8 32:20
.ober$ 1:19 4:15 5:-17 16:39 20:49 31:-8 32:20
.obje 9:18
.objec 9:18
.oble 2:14
.oblem 2:14
.obod 7:46 8:-20 13:15 29:-18
.obody 7:46 8:-20 13:15 29:-18
.obs$ 17:31
.oced 10:-23 11:19 12:7 21:10
.ocedu 10:-20 11:21 21:10
.oces 9:-11 17:51 21:40
.ocess 9:-11 17:51 21:40
.ochm 33:4
.ochma 33:4
.ock$ 1:9 8:39 9:-12 10:-23 11:-28 20:-44 25:5 27:-19 28:66 29:17 31:10
.ocke 2:28 6:-38 8:11 9:-26 10:1 12:98 33:12
.ocked 2:30 12:101 29:-8 33:17
.ocker 10:17 15:14
.ocki 9:17 34:-1
.ockin 9:17 34:-1
.ocks 12:17
.ocks$ 12:17
.ocli 33:5
.oclie 33:5
.ocs$ 0:59 1:41 2:27 10:-28 12:-26 15:-2 16:-40 17:30 26:3 27:13 29:7 31:14 33:-8
.oct$ 1:19 16:64 29:-15
.octo 1:19 4:8 5:-14 16:43 20:46 31:-8 32:20
.octob 1:19 4:8 5:-14 16:43 20:46 31:-8 32:20
.ocum 0:17 3:4 5:-12 11:13 12:-7 25:4
.ocume 0:17 3:4 5:-12 11:13 12:-7 25:4
.oday 2:33 4:25 7:-14 9:-25 10:-5 12:26 14:-8 16:-12 17:18 20:-26 24:-6 25:6 28:26 31:11 32:50 33:-52 34:-24
.oday$ 2:33 4:25 7:-14 9:-25 10:-5 12:26 14:-8 16:-12 17:18 20:-26 24:-6 25:6 28:26 31:11 32:50 33:-52 34:-24
.odds 21:46
.odds$ 21:46
.ode$ 2:13 5:27 6:-9 9:11 10:46 12:52 20:-18 25:-29 33:17
.oden 19:2
.odena 19:2
.ods$ 9:17 34:34
.oduc 0:29 1:7 10:15 17:29 20:7 24:-13 27:5 29:-35 33:-15
.oduce 1:16 11:5 24:-13
.oduct 0:5 10:18 17:14 20:8 27:11 33:-18
.odul 29:44
.odule 29:44
.ody$ 2:-10 3:3 4:-14 6:-23 7:53 8:-49 12:6 13:14 15:17 22:-51 25:1 30:19 31:-21 34:2
.oed$ 12:4 15:54 19:-6 33:-20
.oes$ 0:-38 2:58 6:-51 7:16 9:24 10:37 11:18 13:-23 14:14 15:-46 17:-6 18:-21 19:-61 20:49 22:-62 23:-14 24:-57 25:-88 26:31 27:-60 28:-42 29:28 30:-45 33:17 34:-48
.oeve 7:10 8:-6 28:40
.oever 7:10 8:-5
.off$ 1:36 2:-66 3:24 4:20 7:5 8:12 9:-12 10:-102 11:-69 16:-5 17:-67 18:22 19:-17 20:-35 21:1 23:-36 24:-54 26:-16 27:-159 28:26 29:-6 30:78 31:81 32:-51 33:9
.offe 25:49 34:-19
.offee 25:37 29:6 34:-1
.offi 6:12 12:-5 20:39 25:11 29:3 33:-26
.offic 6:12 12:-5 20:39 25:11 29:3 33:-26
.offs 31:13
.offsi 31:16
.ofre 29:12
.ofrea 29:12
.oft$ 1:42 10:28
.ogat 13:31
.ogati 13:20
.ogle 26:14
.ogle$ 26:14
.ogo$ 1:38 33:14
.ogra 8:4 17:41
.ogram 17:41
.ograp 8:8 29:-4
.ogs$ 29:41
.oice 29:42
.oice$ 29:43
.oin$ 10:8 13:6 14:-11 17:40 25:4 27:1 29:-18
.oine 17:60 32:-4
.oined 17:57 32:-3
.oing 2:-15 4:20 5:61 9:42 10:-29 11:-16 12:10 13:-22 14:-32 25:14 29:-45 31:-5 32:53
.oing$ 2:-15 4:20 5:61 9:42 10:-29 11:-16 12:10 13:-22 14:-32 25:14 29:-45 31:-5 32:53
.oint 1:11 2:2 5:25 10:46 12:14 14:-28 17:35 20:23 24:-31 25:-21 26:16 29:-17 32:-30 33:-8
.oint$ 2:5 5:26 10:63 12:15 14:-20 20:25 24:-27 26:17 29:-98 32:-28 33:-3
.ointe 17:53
.oise 0:1 7:9 9:3 11:5 12:6 13:9 15:10 16:2 17:5 18:2 19:3 21:8 22:-9 25:-3 26:-8 27:-13 29:-4 30:-11 31:14 32:-3
.oise$ 0:1 7:9 9:3 11:5 12:6 13:9 15:10 16:2 17:5 18:2 19:3 21:8 22:-9 25:-3 26:-8 27:-13 29:-4 30:-11 31:14 32:-3
.ojec 2:5 3:8 5:17 10:16 14:-15 17:34 20:-16 21:12 22:13 29:-41 31:8 33:24
.oject 2:5 3:8 5:17 10:16 14:-15 17:34 20:-16 21:12 22:13 29:-41 31:8 33:24
.oji$ 9:12
.okay 2:25
.okay$ 2:25
.oke$ 2:-15 8:3 9:-23 17:-3 24:46 25:62 27:-24 29:9 34:-2
.oked 9:53 12:2 15:22
.oked$ 9:53 12:2 15:22
.oken 2:3 15:41 22:25 25:-8 29:18
.oken$ 2:3 15:41 22:25 25:-8 29:18
.okie 25:6
.okin 5:51
.oking 5:18
.oks$ 0:3 23:13 29:-10
.okyo 33:39
.okyo$ 33:39
.ola$ 17:45 29:-7
.olan 29:16
.oland 29:16
.old$ 2:5 5:-34 7:82 9:-50 10:-28 11:-75 12:34 14:-31 16:30 19:67 20:30 21:25 22:15 24:-57 25:-66 27:35 28:-17 29:-22 32:1 33:-85 34:-41
.olde 13:6 14:40
.older 14:22
.ole$ 14:62 29:8
.olid 28:-27 29:18 31:13
.olida 28:-27 29:18 31:13
.olis 5:12 29:15
.olish 5:12 29:15
.oliv 1:30 20:15 24:10 29:-8
.olive 1:30 20:15 24:10 29:-8
.olks 0:4 1:1 3:-8 4:8 8:-10 9:2 11:-4 16:-2 17:13 20:3 24:9 25:5 27:-9 29:-1 30:11
.olks$ 0:4 1:1 3:-8 4:8 8:-10 9:2 11:-4 16:-2 17:13 20:3 24:9 25:5 27:-9 29:-1 30:11
.oll$ 29:5
.ollo 3:15 4:14 10:-52 11:13 13:-1 14:-52 16:-9 17:-19 18:53 24:21 25:-12 26:59 27:51 28:-18 31:29 32:-21 33:-59 34:-18
.ollow 3:15 4:14 10:-52 11:13 13:-1 14:-52 16:-9 17:-19 18:53 24:21 25:-12 26:59 27:51 28:-18 31:29 32:-21 33:-59 34:-18
.olon 25:30 29:6
.olum 9:12
.olume 9:12
.olve 10:21 17:35 29:-20
.olved 10:9 17:36 29:-18
.omat 30:10
.omati 30:10
.ome$ 0:5 2:24 5:-8 7:-36 8:-13 9:18 12:13 13:-71 15:8 17:38 19:15 20:-33 21:37 23:13 24:-38 27:-48 28:-94 29:5 31:-67 32:-54 33:3 34:-69
.omeb 2:-24 3:7 4:-10 7:14 29:24 30:22 34:11
.omebo 2:-24 3:7 4:-10 7:14 29:24 30:22 34:11
.omen 2:-4 5:13 12:27 17:14 18:5 25:15 29:-18 33:14
.oment 2:-4 5:14 12:27 17:15 18:6 25:15 29:-11 33:14
.omeo 2:-23 9:-13 10:24 12:6 15:21 17:22 29:-6 34:17
.omeon 2:-23 9:-13 10:24 12:6 15:21 17:22 29:-6 34:17
.omer 4:-4 6:5 9:-4 11:-6 12:1 15:20 17:40 20:22 21:15 24:-16 29:3
.omer$ 4:-2 6:9 12:2 13:3 15:6 17:9 19:1 24:-13 28:1
.omers 13:-4 17:27 19:-15 20:9 21:34 29:18
.omes 10:-1 16:2 18:56 20:37 29:-18 33:-1
.omes$ 10:-1 16:2 18:56 20:37 29:-18 33:-1
.omet 0:10 2:-9 11:4 13:25 15:-3 17:28 18:2 25:23 29:-14 32:48
.ometh 0:5 2:-8 11:4 13:25 15:-3 17:28 18:2 21:1 25:23 29:-13 32:47
.omew 14:29 29:6
.omewh 14:30
.omg$ 25:40 29:-27
.omin 5:8 6:8 11:-2 17:37 18:80 20:30 25:-19 29:-20 32:11 33:-41 34:-33
.oming 5:8 6:9 18:81 20:30 25:-17 32:11 33:-41
.omis 2:6 20:1
.omise 2:6 20:1
.omma 11:91 21:10
.omma$ 21:16
.omman 11:96
.omme 17:10
.ommi 2:-8 11:-33 17:12 25:15 29:35
.ommit 2:-7 11:-28 17:13 25:16 29:41
.omor 1:2 2:14 6:-7 7:11 10:-10 12:-14 15:-2 24:57 32:46 33:27
.omorr 1:2 2:14 6:-7 7:11 10:-10 12:-14 15:-1 24:58 32:46 33:27
.ompa 11:-32 14:-8 19:39 29:30
.ompan 11:-9 29:26
.ompar 14:-5 19:42
.ompi 29:54
.ompil 29:54
.ompl 1:1 4:-7 5:3 14:57 20:-3 33:31
.omple 1:1 4:-2 6:3 14:54 20:-3 33:32
.onal 1:10 2:19 10:5 33:13
.onal$ 1:11
.onali 2:20 33:20
.onbo 8:6 17:64
.onboa 8:6 17:38
.once 2:21 3:10 4:-11 10:69 12:-39 18:17 27:31 30:18 33:-26
.once$ 2:27 3:11 4:-9 10:14 12:-22 18:23 30:21
.oncer 10:22
.ond$ 0:30 6:26 15:-20
.onda 1:27 7:12 8:-53 9:-9 12:-12 15:-6 16:37 18:-9 22:16 24:39 25:19 28:-17 31:21 32:12
.onday 1:28 7:12 8:-52 9:-7 12:-12 15:-6 16:38 18:-4 22:16 24:40 25:11 28:-17 31:22 32:10
.ondi 9:30 29:20
.ondit 9:30 29:3
.one$ 0:27 1:42 2:-18 4:29 5:-64 6:69 8:-17 11:4 12:-16 13:-33 14:-22 16:34 17:13 18:57 19:7 20:-24 21:-15 22:4 25:8 26:-19 27:-57 28:18 29:-4 30:5 31:-5 32:-59 33:9 34:21
.oned 3:10 15:56
.oned$ 3:10 15:56
.onel 2:69
.oneli 2:69
.onen 25:30
.oner 18:34
.oner$ 18:34
.ones 8:-16 10:-36 12:-3 13:69 14:45 18:16 27:32 29:-67 34:21
.ones$ 8:-15 10:-22 13:70 14:47 18:-61 27:33 29:-53 34:22
.onest 18:53
.onfe 29:23
.onfer 29:23
.onfi 10:12 21:2 33:28
.onfig 10:14 21:4
.onfir 33:23
.onfu 6:5
.onfus 6:5
.ong$ 2:-17 3:3 5:24 9:2 11:-80 12:-59 13:-10 14:-55 16:54 17:-47 19:17 20:6 24:-26 25:98 27:-16 28:40 29:-30 31:-16 33:-1
.onge 2:-33 8:20 12:3 16:4 27:-17 28:35 31:30 33:10
.ongel 1:3
.onger 2:-23 8:23 12:4 16:5 27:-12 28:25 31:36 33:2
.ongr 25:75
.ongra 25:75
.onig 29:56 34:-9
.onigh 29:56 34:-9
.onin 11:1
.oning 11:1
.onjo 17:16 25:8 33:8
.onjou 17:16 25:8 33:8
.only 2:15 6:-21 8:-14 13:21 18:21 20:-5 25:-40 26:23 29:-19 30:44 31:21 33:-80
.only$ 2:15 6:-21 8:-14 13:21 18:21 20:-5 25:-40 26:23 29:-19 30:44 31:21 33:-80
.onme 17:1
.onmen 17:1
.onne 29:-14 31:39 32:11
.onnt 18:-3 32:2
.ons$ 0:7 3:-12 4:-9 5:-4 6:-4 7:17 8:-25 9:-20 10:-16 11:18 13:72 14:-27 16:-44 17:-39 18:-28 19:2 20:-12 21:15 22:-26 24:30 26:15 27:26 28:-39 29:-71 30:1 31:3 32:-52 33:1 34:49
.onse 7:3
.onsen 9:10
.onsi 8:8 10:11 21:27 34:23
.onsib 34:29
.onsid 8:12 10:17 21:18
.ont$ 18:10
.onta 33:28 34:77
.ontac 34:82
.ontai 33:18
.onte 10:32 27:4
.onten 27:9
.onth 2:-40 3:13 4:7 5:-5 6:9 16:9 18:-18 19:-9 20:40 28:30 29:-32 30:17 32:44
.onth$ 2:-35 3:8 4:2 5:-22 6:10 14:-51 16:10 19:-5 20:45 28:19 29:-10 30:18 32:55
.onths 3:7 14:10
.ontr 11:-1 17:82 29:32
.ontra 29:24
.ontri 17:76 29:3
.onvi 7:16 21:36
.onvin 7:16 21:36
.oob$ 10:17
.oocl 33:5
.oocli 33:5
.ood$ 1:-2 2:23 6:17 8:10 14:-40 16:-17 17:27 20:4 21:-6 24:-10 25:30 27:-8 33:14
.oofr 29:12
.oofre 29:12
.oogl 26:14
.oogle 26:14
.ook$ 3:34 4:-15 5:-46 7:7 8:-23 10:-42 11:-16 15:-8 18:4 19:16 25:-29 26:61 27:53 31:-54 33:33 34:-17
.ooke 9:54 15:21
.ooked 9:55 15:22
.ooki 5:59
.ookie 25:6
.ookin 5:52
.ooks 0:3
.ooks$ 0:3
.ool$ 25:34 29:4 32:-1
.oom$ 0:20 2:65 29:87 31:-15
.oomi 18:32 32:-24
.oomin 18:32 32:-24
.oon$ 1:23 6:-24 10:-30 12:-28 16:15 18:46 20:38 27:29 28:69 29:-7 32:-19 33:-12
.oone 18:80 33:-11
.ooner 18:34
.oones 18:47
.oont 34:11
.ooo$ 6:9 11:-13 25:44 29:-25
.oop$ 27:32
.oops 6:10 25:38
.oops$ 25:39
.oor$ 6:32 22:14 24:27 29:-3 33:2
.oord 34:29
.oordi 34:29
.oot$ 29:60
.oots 4:22
.ootst 4:22
.ooze 24:35 29:-33 31:26
.ooze$ 24:35 29:-11 31:27
.ope$ 2:55 4:-7 8:66 9:-44 10:7 29:-81 34:4
.oped 5:5
.oped$ 5:5
.open 1:-12 2:28 3:9 4:36 5:-11 6:-68 9:25 10:-43 12:19 13:10 20:-3 21:-41 22:17 24:29 25:-68 29:39 31:-38 33:-32
.open$ 2:24 4:6 5:-7 6:-47 8:6 12:21 13:6 22:11 24:34 25:-27 29:8
.openi 3:31
.opens 4:43 9:28 29:42 31:-12
.oper 10:25 20:3
.oper$ 20:14
.opers 10:26 17:3
.opin 7:31 9:-11
.opini 7:31 9:-11
.ople 0:-13 2:-24 5:12 6:-7 8:-8 10:2 11:8 12:9 17:25 21:-6 23:23 25:-30 30:14 33:2 34:11
.ople$ 0:-13 2:-24 5:12 6:-7 8:-8 10:2 11:8 12:9 17:25 21:-6 23:23 25:-30 30:14 33:2 34:11
.opme 4:11 5:22 12:18
.opmen 4:11 5:22 12:18
.opos 5:-28 6:71 9:-18 10:18 19:-10 20:-26 23:4 28:2 29:-41 33:60
.oposa 6:34 9:-11 10:21 12:22 16:4 19:-2 23:5 28:2 29:-31 33:37
.opose 2:-3 33:29
.oposi 6:24
.ops$ 25:37
.opt$ 30:23 31:32
.opti 2:44 11:30 22:-7 26:13
.optio 2:44 11:30 22:-7 26:13
.opy$ 4:11 33:10
.ora$ 20:8 29:6
.orag 2:6
.orage 2:6
.orbi 2:17 10:-2 12:5
.orbid 2:17 10:-2 12:5
.orce 6:-33 12:99 33:-24
.orce$ 6:-27 12:96 33:-21
.ord$ 5:-21 8:24 11:33 22:6 29:30
.orde 13:22 14:19 25:-31 29:57
.order 14:23 29:60
.ordi 12:32 16:15 20:-16 33:22 34:21
.ordin 12:32 16:15 20:-16 33:22 34:21
.ords 11:18 25:17
.ords$ 11:18 25:17
.ore$ 0:10 1:2 3:28 4:-2 5:-1 6:16 8:1 9:-22 10:-41 11:-17 12:-29 13:-23 14:-11 16:42 17:10 19:30 21:5 22:9 23:20 24:20 26:-6 27:-30 28:33 29:13 30:-28 31:36
.org$ 29:1
.orge 1:-6 2:-10 4:11 7:-18 9:1 10:4 11:14 12:1 14:5 19:-9 20:-2 22:-2 23:-11 24:37 28:-15 29:-4
.orget 1:-6 2:-10 4:11 7:-18 9:1 10:4 11:14 12:1 14:5 19:-9 20:-2 22:-2 23:-11 24:37 28:-15 29:-4
.orgo 1:1 2:5 8:6 9:2 11:-4 13:-8 16:15 17:-12 23:-3 25:-5 28:10 29:10 30:-3 32:1 33:4 34:-5
.orgot 1:1 2:5 8:6 9:2 11:-4 13:-8 16:15 17:-12 23:-3 25:-5 28:10 29:10 30:-3 32:1 33:4 34:-5
.oria 17:11
.orial 17:11
.orig 16:23 19:30 20:-29 33:-6
.origi 16:23 33:-1
.orin 2:17 29:8
.oring 2:17 29:8
.orit 34:24
.ority 34:24
.oriz 18:28 29:-9
.orizo 18:29 29:-8
.ork$ 1:22 2:-24 3:15 4:7 5:44 8:14 11:12 12:-18 17:21 20:-23 22:8 23:7 25:6 31:-17
.orkf 17:11
.orkfl 17:11
.orki 28:20
.orkin 28:20
.orks 17:15 23:1 25:24 30:17
.orks$ 17:16 23:1 25:24 30:17
.orm$ 9:-7 21:38 29:21
.orma 8:22 9:-16 11:25 13:-9 17:38 21:30 23:4 25:-17 29:-22
.ormal 5:1 23:6
.orman 2:19
.ormat 8:24 9:-6 11:14 13:-2 17:42 21:34 25:-2
.orme 14:-5 19:20 27:36
.ormed 27:37
.orni 0:-6 3:-18 6:2 8:1 10:12 11:17 12:4 14:-6 15:2 16:-1 20:3 21:-1 23:-6 24:23 28:11 29:-2 31:-4 32:12 33:-2 34:2
.ornin 0:-6 3:-18 6:2 8:1 10:12 11:17 12:4 14:-4 15:2 20:3 21:-1 23:-6 24:16 28:11 29:-2 31:-3 32:12 33:-2 34:3
.orre 2:31 6:-35 10:-28 16:22 20:11 21:1 22:18 24:-12 33:42
.orrec 2:37 6:-17 10:-16 16:26 20:27 21:2 33:35
.orro 1:2 2:14 6:-8 7:11 10:-10 12:-14 15:-2 24:57 32:51 33:26
.orrow 1:2 2:14 6:-8 7:11 10:-10 12:-14 15:-2 24:57 32:51 33:26
.orry 1:-4 5:6 6:1 7:-14 8:9 9:9 10:12 12:14 14:14 16:9 17:2 18:36 21:-8 23:-8 25:24 27:-1 31:-1 32:-7 33:-9 34:1
.orry$ 1:-4 5:8 6:1 7:-8 8:9 9:9 10:12 12:14 14:14 16:9 17:3 18:16 21:-8 23:-7 25:24 27:-1 31:-1 33:-9 34:1
.ors$ 23:16 25:-7 27:23
.ort$ 1:35 2:17 8:-32 19:-25 20:26 28:-10 29:6
.orta 17:9 18:17 32:-6
.ortan 17:9 18:17 32:-6
.orte 29:46
.orted 7:2 29:61
.orth 7:33 9:-27 21:26
.orth$ 7:33 9:-26 21:16
.orti 2:2
.ortin 2:3
.ortn 28:11 32:10
.ortni 28:11 32:10
.orts 1:8 10:7
.orts$ 1:8 10:7
.orwa 15:12 29:33
.orwar 15:12 29:9
.ory$ 6:54 14:-5 19:36 24:15 29:8 33:-32
.osal 6:35 9:-11 10:21 12:22 16:4 19:-2 23:5 28:2 29:-31 33:36
.osal$ 2:1 10:29 12:12 16:6
.osals 6:31 33:59
.osde 20:-4 25:13 29:23 33:-7
.osdem 20:-4 25:13 29:23 33:-7
.ose$ 0:40 6:-42 10:13 19:-7 20:-52 22:-35 25:-3 27:-24 28:44 29:-4 30:48 31:-15 34:50
.osed 6:48 9:-1 10:20 12:41 18:-37 29:-33 33:28
.osed$ 6:48 9:-1 10:20 12:41 18:-37 29:-33 33:28
.oses 18:79
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
.oss$ 1:13 5:-2 9:-9 10:16 11:-22 14:5 16:29 17:-12 20:1 25:-6 26:-18 27:12 29:-18 33:-11 34:56
.ossa 10:25 33:8
.ossar 10:25 33:1
.ossi 0:19 3:5 5:-30 13:-27 17:-33 18:29 21:8 22:3 23:9 26:31 29:-16 30:25 33:15
.ossib 0:21 3:14 13:-22 21:3 22:10 23:3 26:29 30:27 33:18
.ost$ 2:59 5:49 6:4 10:-44 11:12 12:-49 14:32 18:-28 23:-18 24:7 25:-40 26:61 27:1 28:-47 32:-32
.oste 12:32 27:40
.osted 12:32 27:40
.osti 30:2 31:19
.ostin 30:2 31:19
.ostp 2:-19 11:6 15:44 16:50
.ostpo 2:-19 11:6 15:44 16:50
.osts 27:10
.osts$ 27:10
.ota$ 22:19 25:-8 29:49
.otal 14:24 17:14
.otal$ 14:24 17:14
.ote$ 2:-32 8:28 9:-35 10:1 11:19 13:47 18:-21 21:-20 24:45 34:2
.oted 9:16 25:28
.oted$ 9:16 25:28
.otes 1:22 2:4 8:-22 9:49 14:-30 20:-14 24:37 33:50
.otes$ 1:22 2:4 8:-22 9:49 14:-30 20:-14 24:37 33:50
.otfi 2:21 20:6
.otfix 2:21 20:6
.oth$ 33:40
.othe 0:36 2:31 5:-35 14:-8 25:6 27:-2 29:-24 31:27 34:-9
.other 0:40 2:38 5:-34 14:-7 25:6 27:-2 29:-19 31:27 34:-9
.othi 12:29 31:31
.othin 12:29 31:31
.otic 11:7 27:12 31:23
.otice 27:12 31:23
.otif 11:-28 13:-13 24:-9 25:-9 26:47 27:94 31:41
.otifi 11:-5 26:49 27:18 30:2 31:51
.otify 27:64
.otio 4:17 10:35 29:-17
.otion 4:17 10:35 29:-17
.ots$ 25:4 29:-18 30:8
.otst 4:22
.otstr 4:22
.ouch 15:32 33:29
.ouch$ 15:11
.oud$ 29:29
.ough 2:1 5:1 6:-31 7:42 8:3 10:-48 12:-51 13:8 14:6 16:-1 17:5 19:-12 22:46 25:-43 27:-51 28:12 29:-62 31:27 33:-12
.ough$ 2:10 5:5 6:-12 7:22 8:4 10:-6 11:6 12:-62 13:10 14:9 17:1 19:-14 22:49 25:-33 27:-30 29:-5 31:28 33:-44
.oughl 28:7
.ought 7:3 15:6
.ould 0:59 1:-5 2:13 3:45 5:-7 6:-7 7:57 8:-26 9:-31 10:-32 11:-23 12:-50 13:-14 15:47 16:11 17:22 20:-16 21:44 22:17 25:-49 26:29 28:-57 29:-12 30:7 33:-13
.ould$ 0:59 1:-5 2:13 3:45 5:-7 6:-7 7:57 8:-25 9:-31 10:-32 11:-23 12:-50 13:-14 15:47 16:11 17:22 20:-16 21:44 22:17 25:-49 26:29 28:-57 29:-11 30:7 33:-13
.ounc 9:23 11:9 14:-23 20:26 26:16 27:47 29:-46 31:17 33:-26
.ounce 9:23 11:9 14:-15 20:27 26:16 27:45 29:-45 31:6 33:-23
.ound 2:26 11:-17 12:-16 17:22 18:21 19:13 21:15 22:-18 24:20 25:48 29:-72 33:-19
.ound$ 2:30 17:26 18:24 19:15 21:17 22:-13 24:21 25:35 27:3 29:-56 33:-11
.ounds 9:12 25:1
.ount 8:-41 9:-17 10:59 13:25 20:-19 25:-25 27:24 28:95 29:20 33:-47
.ount$ 2:2 8:-31 9:-1 10:26 13:31 28:32 29:46 33:-11 34:-22
.ounta 30:5 34:14
.ountd 27:8 28:67 31:12
.ounts 10:13
.oup$ 27:2
.oupl 6:26
.ouple 6:26
.our$ 0:7 1:-6 5:-155 6:-40 7:9 8:-36 10:-49 12:-69 13:-139 14:-21 17:4 18:-15 20:22 21:10 22:61 24:8 26:6 27:3 28:-107 29:9 31:4 32:-32 33:70 34:19
.ourc 17:21
.ource 17:21
.ours 1:4 5:2 10:-31 11:54 13:4 15:7 24:18 25:-45 27:-37 28:58 29:-63 31:6 33:-45 34:5
.ours$ 1:10 13:6 15:9 24:31 27:-7 28:60 29:-14 33:-39 34:8
.ourse 5:7 11:46 25:-14 31:21
.ous$ 19:70 20:-57 25:50 34:-9
.out$ 0:20 1:-82 2:31 3:-18 5:-46 6:38 7:33 8:15 9:19 10:-38 12:-14 13:-47 15:-7 17:11 18:-7 21:-102 22:-107 23:28 24:41 25:-24 27:33 28:-18 29:-30 30:20 31:56 32:-122 33:1
.outl 26:55 32:9
.outlo 14:-30 26:55 32:10
.outs 13:13
.outst 13:14
.ova$ 2:27 8:6 10:-19 20:3 29:-25 33:7 34:7
.oval 7:16 8:27 9:9 13:39 29:-44
.oval$ 8:44 9:2 13:40 29:-12
.ovals 7:11
.ove$ 1:-49 4:-1 5:-10 6:-14 7:39 8:21 10:-49 11:-4 12:-48 13:-5 14:-13 15:42 16:2 17:32 18:-30 20:-13 21:-10 22:-40 25:4 27:-41 28:-3 29:78 30:17 31:5 32:-41 33:-89 34:34
.oved 2:-28 3:10 5:5 7:-19 9:30 10:-14 13:24 15:12 19:-5 22:-8 30:15
.oved$ 2:-28 3:10 5:5 7:-19 9:30 10:-14 13:24 15:12 19:-5 22:-8 30:15
.ovem 3:24 9:18
.ovemb 3:25
.oveme 2:6 9:19
.over 6:63 12:-54 13:34 20:-12 24:1 28:-25 33:-113 34:62
.over$ 2:-28 5:15 6:60 17:12 25:8 33:-55 34:23
.overa 8:7
.overk 0:15
.overs 2:39 12:-27 21:14 34:51
.overv 13:42 14:35 32:11
.oves 7:23 13:-8 27:12 34:10
.oves$ 7:23 13:-8 27:12 34:10
.ovin 2:25 7:1 9:-15 11:23 15:30 16:-13 25:33
.oving 2:25 7:1 9:-15 11:23 15:30 16:-13 25:33
.owe$ 25:7
.owed 2:58 5:-1 10:-1 12:-34 13:35 15:20
.owed$ 2:58 5:-1 10:-1 12:-34 13:35 15:20
.ower 34:6
.owers 34:14
.owin 3:22 4:20 18:31 26:17
.owing 3:22 4:20 18:31 26:17
.own$ 0:45 2:-83 3:36 4:-16 5:-32 6:-23 7:19 8:10 9:2 10:-36 11:-42 12:20 14:-49 16:1 17:-28 20:-49 22:-23 25:-81 28:72 29:8 31:27 33:34 34:-84
.owne 0:3 10:-4 34:52
.owner 0:4 10:-1 34:53
.ownl 20:41 29:6
.ownlo 20:41 29:6
.owns 27:-2 31:42 34:15
.owns$ 31:43 34:16
.ows$ 10:-33 18:52 26:32 29:29 34:-31
.owy$ 1:20 4:16 5:-3 17:53 29:-24
.oxy$ 14:-24 19:93 28:-9
.oze$ 6:19 12:-22 24:34 25:19 29:-10 31:11
.ozen 5:-43 12:119 17:-26 18:-3 22:22 25:11 29:19 33:-3
.ozen$ 5:-32 12:98 17:-7 22:22 25:11 29:27 33:-3
.ozn$ 12:62
.pach 19:92 20:-3 33:-29
.pacho 19:92 20:-3 33:-29
.paci 29:23
.pacit 29:23
.pack 1:27 9:-22 10:6 25:10 26:3 29:-2 30:10 31:19 33:-1 34:-24
.packa 1:35 9:-20 25:16 26:3 30:10 34:-21
.pact 7:2
.pact$ 7:2
.page 3:-1 8:-2 11:48 14:54 17:25 20:10 25:-48 29:8 33:-28 34:-19
.page$ 11:51 14:57 17:26 20:10 25:-24 29:-1 33:-9 34:-12
.pages 29:37
.pair 29:2
.pair$ 29:5
.pake 17:1 29:-5 33:9
.paket 17:1 29:-5 33:9
.pam$ 8:-10 29:35
.pamm 31:10
.pammi 31:10
.pane 2:-15 33:28
.pani 11:22 25:-26 29:23
.panic 29:33
.pany 11:-9 29:26
.pany$ 11:-9 29:26
.paper 29:4
.para 0:40 3:22 29:9
.parag 29:30
.parat 0:43
.pare 4:24 14:-44 18:28 19:21 27:-2 31:32
.pare$ 4:25 14:-28 18:20 19:8 31:23
.part 1:21 2:26 5:4 10:26 14:-5 17:34 19:-4 25:13 33:1
.part$ 2:30 5:16 17:6 33:9
.partn 22:14
.party 1:6 10:4 25:15
.pass 5:-24 6:55 7:34 10:-37 12:-43 22:29 29:66 32:10 33:-57
.pass$ 6:-24 22:33 29:41
.passe 6:70 7:14
.passw 29:30
.past 1:15 5:9 6:50 10:-32 12:-17 13:3 14:2 16:-28 19:17 22:55 33:-32
.past$ 1:16 5:9 6:50 10:-31 12:-17 13:3 16:-28 19:19 22:57 33:-31
.paste 14:28
.patc 2:58 5:-52 10:-26 12:3 17:40 18:-28 21:-15 22:50 25:-36 29:1 33:-16 34:17
.patch 2:58 5:-52 10:-26 12:3 17:40 18:-28 21:-15 22:50 25:-36 29:1 33:-16 34:17
.pate 16:31 17:15
.paus 31:24
.pause 31:24
.pcio 22:19
.pcom 6:6 14:7 18:39
.pcomi 6:6 14:7 18:39
.pdat 2:7 7:5 8:-33 9:18 15:-31 16:20 19:-20 24:7 26:-23 27:50
.pdate 2:8 8:-16 9:33 15:-25 16:22 19:-19 24:8 26:-19 27:34
.pdf$ 29:3
.peak 11:37
.peak$ 11:37
.peas 7:-12 8:12
.pease 7:-12 8:12
.pec$ 21:1
.peci 12:-9 32:41
.pecia 32:17
.pect 10:11 14:-8 17:6 20:49 33:13 34:-22
.pect$ 10:17 20:19 29:-10 33:12 34:-14
.pecte 17:20 20:24
.pecti 19:17
.ped$ 6:25
.pell 11:-6 29:64
.pell$ 29:32
.pelli 29:24
.pen$ 2:19 4:4 5:-12 6:-17 8:4 9:-6 12:46 13:2 14:-29 18:-7 22:18 24:24 25:-53
.penc 10:-24 20:3 33:31
.penci 10:-24 20:3 33:31
.pend 1:3 2:36 6:-29 8:40 10:8 12:14 13:18 16:-28 20:-9 33:29
.penda 2:10
.pende 2:19 10:33 12:28 29:-33 33:28
.pendi 8:45 13:23
.pene 6:61 9:20
.pened 6:61 9:20
.peni 3:31 32:27
.penin 3:31 32:19
.pens 4:41 9:14 10:20 11:-23 13:-13 16:-7 20:-12 24:-21 25:-19 29:89 31:-15 32:6
.pens$ 7:1 10:31 20:-7 24:-15 25:-2 29:17 32:15
.pense 11:-17 29:36
.penss 9:29 29:13
.penst 4:41 29:14 31:-9
.peop 0:-13 2:-29 5:12 6:-7 8:-7 11:9 12:15 17:28 21:-3 23:23 25:-29 30:14 33:2 34:12
.peopl 0:-13 2:-24 5:12 6:-7 8:-7 11:9 12:10 17:28 21:-3 23:23 25:-29 30:14 33:2 34:12
.per$ 6:-20 18:-7 20:4 22:30 27:-22 28:2 29:-6 30:24 33:32
.pera 29:13
.perat 29:13
.perc 5:12 29:17
.perce 5:12 29:17
.perf 1:9 2:32 25:32
.perfe 25:24
.perfo 2:21
.perh 15:4 26:9
.perha 15:4 26:9
.peri 5:28
.perio 5:28
.perm 2:34 13:1 22:8
.permi 2:34 13:1 22:8
.pers 2:-2 10:25 12:-7 34:66
.pers$ 10:26 17:3
.perso 34:71
.pful 33:5
.pful$ 33:5
.pgra 2:28 20:7 22:13 29:19
.pgrad 2:29 20:7 22:15 29:19
.pha$ 1:38 5:48 18:-39 20:-22 29:-40 33:58
.phas 5:116 17:10 25:-8 29:-34
.phase 5:94 17:11 29:-20
.phew 25:45
.phew$ 25:45
.phon 6:11 7:-13 13:11 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:28
.phone 6:11 7:-13 13:11 17:-10 18:3 19:2 24:-9 25:-6 28:3 29:28
.phra 11:59 23:-14
.phras 11:59 23:-14
.phy$ 8:8 29:-4
.pick 2:36 10:31 11:-16 25:-6
.pick$ 2:24 10:34 11:-13 25:-3 29:7
.pict 14:49 25:11
.pictu 14:49 25:11
.pile 29:53
.pile$ 29:43
.pin$ 4:46
.ping 1:-37 2:4 5:10 9:-36 11:-14 12:-10 15:15 17:12 21:-5 23:47 24:14 25:10 27:1 29:-11 30:27 31:34 32:-19 33:-17 34:2
.ping$ 1:-34 2:25 5:14 9:-20 15:19 17:14 23:26 24:29 25:30 32:-15 33:-11 34:5
.pings 27:8 30:43 31:27
.pini 7:31 9:-11
.pinio 7:31 9:-11
.pion 10:15
.pipe 6:-27 23:-11 25:-2 27:28 29:37 31:14
.pipe$ 23:-10 27:28 31:15
.pire 6:56 9:45 10:6 32:-6
.pire$ 6:42 9:21
.pita 29:18
.pital 29:18
.pite 13:9 22:30
.pite$ 13:9 22:30
.pizz 25:23 29:5
.pizza 25:23 29:5
.plac 6:4 16:25
.place 6:4 16:25
.plai 10:74 11:34 13:-9
.plain 10:74 11:34 13:-9
.plan 0:7 2:-41 3:68 4:33 5:-58 9:-48 10:-46 11:-84 12:-66 13:-18 14:92 16:22 17:-7 18:-8 19:13 20:27 22:-25 24:-43 27:-42 28:-8 29:-19 32:32 33:23
.plan$ 0:9 1:-11 3:2 4:16 10:-4 11:-31 14:51 16:26 19:16 29:-46 32:9
.plane 1:24 33:3
.plann 3:62 4:6 5:-52 6:9 9:-21 12:-29 14:51 17:-48 18:-5 20:13 29:-22 32:35 33:12
.plans 25:24 32:-8
.plant 24:-5 29:46
.plas 25:1
.plat 3:71 4:40 9:-5 13:-16 21:24 29:22
.plate 3:71 4:40 13:-16 21:24
.play 1:14 5:55 25:-49 29:35
.play$ 5:56 25:-47 29:31
.ple$ 0:-15 2:-22 5:19 7:43 8:-38 11:8 12:20 17:23 19:-3 21:-14 23:22 25:-57 30:12 32:-13 34:7
.plea 1:9 2:-21 3:-2 5:-6 6:-1 11:7 12:3 13:19 14:13 16:11 17:-4 18:9 19:-9 21:-17 22:34 24:8 25:-10 26:8 27:4 28:-1 30:8 31:15 32:1 33:10 34:-1
.pleas 1:9 2:-20 3:-2 5:-6 11:8 12:4 13:19 14:10 16:11 17:-4 18:9 19:-8 21:-16 22:35 24:9 25:-8 26:9 28:-2 29:1 30:8 31:22 33:9 34:-1
.plee 6:12
.ples 11:39
.ples$ 11:36
.plet 1:3 14:53 20:-2 33:34
.plete 1:3 14:47 20:-1 33:34
.plic 29:10
.plica 29:10
.plie 10:18
.ploa 2:14 3:4 22:26 33:2
.pload 2:14 3:4 22:26 33:2
.ploy 11:-29 29:59
.ploy$ 11:-29 29:59
.plug 2:44 10:2
.plugi 2:47 10:3
.ply$ 2:17 10:10 12:58 21:4 22:18 29:-5 34:-29
.pmen 4:11 5:22 12:18
.pment 4:11 5:22 12:18
.pmo$ 27:27 29:-14
.poin 1:11 2:2 5:25 10:46 12:14 14:-28 17:35 20:23 24:-31 25:-21 26:16 29:-17 32:-30 33:-8
.point 1:11 2:2 5:25 10:46 12:14 14:-28 17:35 20:23 24:-31 25:-21 26:16 29:-17 32:-30 33:-8
.poke 9:-5 15:19 24:53 27:-9 34:16
.poke$ 9:-5 24:56 27:-8 34:17
.pola 29:16
.polan 29:16
.poli 5:12 29:15
.polis 5:12 29:15
.pon$ 28:1
.pone 11:6 15:44 16:39
.pone$ 11:6 16:34
.poned 15:56
.pons 34:60
.ponsi 34:29
.pop$ 20:26 29:-20
.port 1:57 2:24 5:-54 7:24 8:-20 9:-45 12:-35 17:6 20:-44 27:-14 28:-41 29:83 32:-10
.port$ 1:36 2:14 8:-28 10:-3 29:24 33:23
.porta 17:9 18:17 32:-6
.porte 29:48
.porti 2:3
.ports 1:8 10:7
.posa 6:35 9:-11 10:21 12:22 16:4 19:-2 23:5 28:2 29:-31 33:36
.posal 6:35 9:-11 10:21 12:22 16:4 19:-2 23:5 28:2 29:-31 33:36
.pose 0:35 1:-3 6:-7 10:73 11:12 18:-20 21:21 29:-78 33:20 34:-1
.pose$ 0:28 2:2 6:-58 10:43 21:30 29:-14
.posed 5:2 10:32 12:-2 29:-13 33:27
.posi 6:21 10:13 33:-10
.posin 6:24
.posit 10:16
.poss 0:20 2:21 3:13 5:-10 13:-25 17:-30 21:10 23:14 26:2 29:-10 30:34 31:-2 33:15
.possi 0:21 3:14 13:-22 17:-19 21:11 22:1 23:15 26:3 30:28 33:18
.post 1:-7 5:19 6:36 8:-9 10:-77 11:-12 12:-33 14:4 15:35 16:73 18:-10 23:-24 25:-49 26:39 27:68 28:-20 29:-24 31:26 33:-47
.post$ 2:33 5:39 6:7 10:-5 11:-35 12:-36 14:28 20:6 23:-9 26:35 27:12
.poste 6:28 27:40
.posti 30:4 31:20
.postp 2:-19 11:6 15:44 16:50
.posts 27:10
.pove 34:38
.powe 34:8
.power 34:8
.poxy 14:-24 19:82
.poxy$ 14:-24 19:82
.pped 6:28
.pped$ 6:28
.ppel 24:24 31:25
.ppen 1:22 2:-8 6:12 7:12 10:14 12:12 13:-15 16:-31 24:-29 25:-30 32:66
.ppen$ 9:-17 12:28 20:19 29:-37 32:9
.ppend 1:26 16:-6
.ppene 6:70 9:23
.ppeni 32:27
.ppens 10:32 20:-7 25:-2 29:18 32:15
.ppin 15:24 20:28
.pping 15:24 20:21
.ppli 10:17 29:9
.pplie 10:18
.pply 2:11 10:8 12:61 22:45 29:-3 34:-30
.pply$ 2:11 10:11 12:61 21:4 22:18 29:-3 34:-29
.ppoi 17:5
.ppoin 17:5
.ppor 1:14 5:-20 28:-8 29:68
.pport 1:14 5:-20 28:-8 29:69
.ppos 0:4 2:18 5:19 10:27 21:31 29:-19
.ppose 0:4 2:18 5:19 10:27 21:31 29:-19
.pppr 7:7 8:-1 9:-11
.pppro 7:7 8:-1 9:-11
.ppre 25:16
.pprec 25:16
.ppro 1:-20 2:-47 5:-37 6:-30 7:71 8:38 9:15 10:-58 13:41 14:-3 21:-28 22:-50 32:-36 33:-51 34:35
.pproa 18:14 28:19
.pprov 1:-19 2:-43 3:2 6:-21 7:71 8:37 9:15 10:-13 13:39 18:-14 21:-26 22:-49 28:-8 32:-32 33:-27 34:33
.ppy$ 16:-17 25:73 32:-4
.pre$ 5:46 12:-3 24:11 25:28 29:-15
.prec 2:1 19:65 20:-12 25:14 29:-20 33:24
.preca 2:7
.prece 19:70 20:-24
.preci 25:16 29:-1 33:46
.prep 4:33 5:3 18:27
.prepa 4:33 5:3 18:27
.pres 1:11 5:18 12:43 20:33 34:-16
.prese 5:23 12:27
.press 1:12 20:38
.pret 33:5
.prett 33:5
.prev 19:44 27:8 32:13 33:-2
.previ 19:41 27:8 29:8
.pril 4:45
.pril$ 4:45
.prin 2:5 9:-20 11:1 19:2 22:17 28:-13 29:45 32:5 33:38
.pring 14:-13 19:35
.print 2:6 9:-18 11:2 14:27 19:-15 22:17 28:-13 29:46 32:7 33:42
.prio 19:49 24:41
.prior 19:49 24:41
.priv 0:17 11:35 29:-6
.priva 0:17 11:35 29:-6
.proa 18:14 28:19
.proac 18:14 28:19
.prob 2:7 23:4 30:5 31:-16
.proba 8:7 23:4 30:6 31:-2
.probl 2:15
.proc 10:-29 11:25 17:50 21:39
.proce 10:-29 11:25 17:50 21:39
.prod 0:4 10:18 20:9 27:9 33:-9
.prod$ 29:20
.produ 0:4 10:19 20:9 27:10 29:-13 33:-8
.prog 5:22 17:35
.progr 5:22 17:35
.proj 2:12 3:8 5:28 10:12 14:-16 17:32 20:-17 21:12 22:11 29:-47 31:8 33:27
.proje 2:6 3:9 5:18 10:16 14:-14 17:34 20:-15 21:12 22:13 29:-41 31:8 33:24
.prom 2:6 20:1
.promi 2:6 20:1
.proo 6:14 8:3 29:6
.proof 29:12
.prop 5:-31 6:71 9:-19 10:13 12:1 19:-16 23:2 29:-58 33:50
.prope 20:14
.propo 5:-28 6:70 9:-18 10:15 12:1 19:-10 20:-26 23:4 28:2 29:-40 33:53
.pros 18:33 22:19
.prov 1:-31 2:-3 3:1 5:-13 6:-25 7:71 8:55 9:16 10:-17 13:35 16:-3 18:-30 21:-47 22:-53 28:-11 32:-34 33:-36 34:32
.prova 7:13 8:45 13:38 29:-39
.prove 3:6 6:-17 7:48 8:26 9:25 13:5 21:-12 22:-40 29:19 32:-4 34:25
.provi 7:2 25:22
.prpo 10:25 34:16
.pstr 5:4 9:-7 12:8 14:7 20:10 21:6 29:-17 32:38 33:-21 34:-1
.pstre 5:4 9:-7 12:8 14:7 20:10 21:6 29:-17 32:38 33:-21 34:-1
.pted 2:41 9:15 12:-1 13:31
.pted$ 2:41 9:15 12:-1 13:31
.ptem 1:38 5:-32 10:-19 14:15 16:34 18:-1 20:15 32:33 33:14
.ptemb 1:39 5:-32 10:-19 14:15 16:34 20:15 32:30 33:14
.pter 8:3
.pter$ 8:3
.ptie 9:9
.ptin 8:-15 9:11 12:9
.pting 12:9 29:2
.ptio 1:-43 4:-48 5:-3 6:-15 8:22 9:28 11:29 12:-72 13:35 14:-43 16:-60 17:-71 18:-18 20:-41 21:45 22:57 25:-12 27:2 28:-44 29:7 30:-19 31:6 32:-61 33:-58 34:6
.ption 1:-42 4:-47 5:-3 6:-14 8:26 9:26 11:28 12:-71 13:30 14:-33 16:-60 17:-70 18:-16 20:-40 21:46 22:54 27:3 28:-43 29:10 30:-18 31:7 32:-60 33:-57 34:2
.ptl$ 17:37 25:-13 29:-23 34:52
.ptog 8:8 29:-4
.ptogr 8:8 29:-4
.ptoi 13:4
.ptoin 13:4
.ptop 25:-3 29:67
.ptop$ 25:-3 29:61
.pts$ 13:-23 21:35
.publ 5:-7 6:9 20:54 29:-19 33:-57
.publi 5:-7 6:9 20:53 29:-18 33:-57
.pull 4:-9 9:-40 13:-51 15:9 16:3 17:4 22:22 29:58
.pull$ 4:-9 9:-33 12:3 13:-50 16:4 17:5 22:22 29:61
.pun$ 29:-12 33:14
.purp 10:14 11:3 30:3
.purpo 10:14 11:3 30:3
.push 5:-13 6:19 15:65 17:-11 20:10 25:-8 29:33 34:30
.push$ 15:21 20:6 29:25
.pushe 6:23 29:6 34:3
.put$ 0:14 1:24 2:-21 8:18 9:-8 12:23 15:-21 16:-9 22:14 24:-6 29:-56 31:37 33:8
.puty 34:30
.puty$ 34:30
.pyth 2:36 20:-28 29:26 33:32
.pytho 2:36 20:-28 29:26 33:32
.qlal 2:32
.qlalc 2:32
.qual 2:-14 13:56 18:32 21:21 22:-16 29:-22
.quali 13:58 21:23 22:-16 29:-14
.quan 28:32 29:13
.quant 28:32 29:13
.quar 3:17
.quart 3:17
.quee 16:33
.queez 16:34
.ques 3:-9 5:-16 8:26 9:25 10:-8 11:10 13:30 16:-2 19:-2 21:37 22:49 24:-3 25:-8 27:-7 29:-15 31:-15 32:21
.quest 3:-8 5:-15 8:30 9:24 10:-7 11:10 13:9 16:-2 19:-1 21:38 22:50 24:-2 25:-7 27:-7 29:-4 31:-15 32:21
.quet 13:19
.queu 9:8 13:65 14:-25 18:28 25:-21 28:-16 29:29 32:-11
.queue 9:8 13:65 14:-25 18:28 25:-21 28:-16 29:29 32:-11
.quic 5:23 6:2 8:-4 9:-9 10:-21 11:11 14:4 17:-18 18:8 21:-4 22:-12 25:11 28:33 32:7 33:14
.quick 5:23 6:2 8:-4 9:-9 10:-21 11:11 14:4 17:-18 18:8 21:-4 22:-12 25:11 28:33 32:7 33:14
.quie 25:-10 31:57
.quiet 25:-10 31:57
.quir 0:-26 1:-12 2:-8 6:15 10:11 12:10 13:4 16:12 21:6 22:-3 23:-20 24:12 28:7 29:-56 33:24 34:22
.quire 0:-25 1:-12 2:-8 6:15 10:11 12:10 13:5 16:14 21:8 22:-8 23:-20 24:13 28:7 29:-56 33:24 34:22
.quit 27:-4 31:48
.quit$ 27:-4 31:48
.quot 22:30 25:-4 29:15
.quota 22:30 25:-4 29:17
.qwer 25:-40 29:70
.qwert 25:-21 29:50
.race 22:51 29:1
.race$ 10:-7 22:51 29:1
.raci 0:7 6:-3 8:-8 11:-2 12:-6 13:8 18:-5 22:-2 24:2 25:6 26:10 29:-2 30:4 31:-2 34:8
.racia 0:7 5:4 6:-2 8:-8 11:-2 12:-1 13:8 18:-5 22:-1 24:2 25:6 26:10 29:-1 30:4 31:-2 34:4
.rack 1:3 5:17 18:34
.rack$ 1:7 5:29 20:1 27:8
.racke 18:26
.ract 29:34
.ract$ 29:24
.rade 2:15 12:13 20:16 22:23 29:14
.rade$ 2:7 12:16 20:14 22:23 29:15
.radu 1:3 34:7
.raduc 1:3 34:7
.rady 6:5
.rady$ 6:5
.raft 4:27 20:7 25:9 34:-2
.raft$ 4:27 25:9
.rafti 20:9
.rag$ 1:6 9:30 29:-10
.rage 2:4 8:10
.rage$ 2:4
.ragr 29:30
.ragra 29:30
.raid 25:25 29:-7
.raid$ 25:25 29:-7
.rain 2:61 5:-2
.rain$ 2:62
.rais 2:32 9:-17 22:42 29:15
.raise 2:6 9:-16 22:46 29:15
.ral$ 26:19 30:-22 31:28 34:20
.rall 3:22 19:16
.rally 19:17
.ramm 17:1 29:23
.ramme 17:16
.ranc 1:25 2:-32 5:34 6:-26 9:-4 10:31 12:18 20:-10 29:53 31:-9
.ranch 1:25 2:-32 5:36 6:-26 9:-1 10:33 12:18 20:-9 29:36 31:-9
.rand 31:39
.rando 31:39
.rans 0:3 2:18 5:-26 10:17 11:-22 12:3 13:-7 14:16 20:2 23:8 25:-37 27:17 28:21 29:18 32:-5
.ransl 0:3 2:6 5:-25 8:-11 10:21 11:-15 12:4 14:16 16:-3 20:3 25:-34 27:19 29:14 32:-4 33:13
.rant 2:-34 8:37 12:-9 13:3 19:4 22:19 25:-43 27:47 29:-11 32:-15 34:16
.rant$ 8:20 9:-2 22:29 32:-8 34:23
.rante 8:15 9:18 12:-4 13:12 19:8 27:48 29:-15
.rap$ 4:22 8:30 22:-18
.raph 8:7
.raph$ 29:30
.raphy 8:8 29:-4
.rapp 24:5 31:25
.rappe 24:5 31:25
.rari 6:-33 12:23 28:6 33:32 34:21
.rarie 6:-33 12:23 28:6 33:32 34:21
.rary 2:42 6:29 12:-34 15:18 16:26 18:-9 20:-9 22:8 28:26 29:-41
.rary$ 2:42 6:29 12:-34 15:18 16:26 18:-9 20:-9 22:8 28:26 29:-41
.rase 11:36 23:-14
.rase$ 11:36 23:-14
.rash 2:21 22:7
.rash$ 2:21 22:7
.rass 22:3
.rassi 22:3
.rate 0:39 1:-5 4:38 6:40 12:-28 15:-15 25:26
.rate$ 0:42 4:22 6:21
.rated 6:5 25:31
.ratef 16:8
.rath 23:15 30:8
.rathe 23:15 30:8
.rati 2:5 6:-2 9:30 10:15 22:20
.ratio 2:5 6:-2 9:27 10:16 22:20
.rats 25:48
.rats$ 25:48
.ratu 25:24 29:19
.ratul 25:25
.raus 19:30 20:-13
.raus$ 19:30 20:-13
.rave 7:9 8:-7
.raw$ 8:48 14:25
.rawn 4:9
.rawn$ 4:9
.ray$ 13:22
.rbal 6:4 11:-8 20:11 33:12 34:8
.rball 6:4 11:-8 20:11 33:12 34:8
.rbid 2:17 10:-2 12:5
.rbidd 2:12 10:-25 12:10
.rbir 26:17
.rbird 26:17
.rbs$ 11:40
.rce$ 6:-33 12:88 17:19 33:-21
.rcen 5:12 29:17
.rcent 5:12 29:17
.rch$ 4:56 9:26 25:-11
.rchi 14:-19 19:8
.rchiv 14:-18 19:8
.rci$ 2:-3 15:-3 18:15 19:-21 20:9 22:24 29:3 33:-14
.rcs$ 14:47 19:4 20:-26 27:25 29:-24 33:16
.rday 3:9 6:38 7:31 8:-3 10:-5 16:43 29:7 33:-34
.rday$ 3:9 6:38 7:31 8:-3 10:-5 16:43 29:7 33:-34
.rde$ 7:-19 8:-23 9:71
.rden 29:28 31:-9
.rdeni 29:30 31:-9
.rder 14:23 29:59
.rder$ 14:23 29:62
.rdic 9:35
.rdict 9:35
.rdin 5:-14 8:23 9:1 12:30 16:14 17:43 20:-26 33:24 34:12
.rdina 34:29
.rding 5:-8 8:6 9:3 12:8 16:19 17:55 20:-22 33:32
.rdle 21:21
.rds$ 5:-23 11:18 18:41 25:16
.reac 5:9 6:26 9:14 17:-23 18:14 34:16
.reach 5:11 6:26 9:14 17:-20 18:15 34:16
.read 1:22 3:23 5:9 6:27 7:-20 9:20 10:1 11:-12 12:21 13:-74 14:-28 17:30 21:-10 22:22 25:-22 26:5 27:-32 28:-57 30:-50 31:12 32:-25 34:-53
.read$ 17:34 18:-34 29:6
.readi 10:34
.ready 1:4 3:28 5:19 6:29 7:-26 9:13 10:-74 11:-25 12:28 13:-21 14:-1 18:33 21:-4 22:27 26:13 27:-9 28:-42 31:8 34:-17
.reak 8:21 9:13 10:-23 12:-38 13:43 17:10 21:46 22:24 28:-14 29:-24
.reak$ 8:20 9:31 10:-15 12:-19 17:12 21:35 22:42 28:-13
.reaks 13:56
.ream 5:36 9:-32 11:-41 12:4 14:3 20:3 21:3 25:14 29:-34 32:30 33:-21 34:-7
.ream$ 5:38 9:-26 11:-40 12:6 14:4 20:4 21:4 25:16 29:-32 32:37 33:-40 34:-4
.reas 9:31 10:44 22:26
.reaso 9:29 10:46 22:27
.reat 1:31 3:33 4:31 8:-44 9:-12 10:-12 14:-5 17:-18 18:12 25:38 27:9 34:18
.reat$ 8:-11 25:56 27:18
.reate 1:29 3:44 4:16 5:8 29:19 34:21
.reba 11:-20 29:18
.rebas 11:-20 29:18
.reby 16:30 21:-11 22:43
.reby$ 16:30 21:-11 22:43
.reca 2:7
.recat 2:7
.rece 11:-27 19:53 20:-40 26:57 27:53 30:11 31:12 33:-4 34:-23
.reced 19:70 20:-24
.recei 11:-4 26:58 27:23 29:7 30:11 31:34 34:-17
.reci 25:12 27:13 29:-35 33:45
.recia 25:16
.reco 8:26 22:27 29:6
.recor 8:26 22:28 29:1
.rect 2:30 6:-20 10:-33 16:22 20:26 23:11 29:11 33:33
.rect$ 6:-4 10:-1 20:22 23:12 33:58
.recti 2:13 16:27 33:-16
.red$ 5:4 8:5 10:16 11:6 12:-66 13:10 14:-34 21:24 22:-7 25:27 27:13 29:1 32:-22 33:-6
.ree$ 5:-34 6:-60 9:-36 11:-3 12:95 14:-4 16:23 18:29 22:24 24:17 29:-54
.reed 8:9 15:2 16:8
.reed$ 8:9 15:2 16:8
.reee 2:-7 12:43
.reee$ 12:23
.reeez 12:4 14:6
.reel 2:-8 12:41
.reem 23:24
.reemi 23:24
.reen 2:34 8:38 29:9 33:-9
.reen$ 2:2 8:30
.reens 29:2 33:-1
.rees 7:9 8:-10
.rees$ 7:9 8:-10
.reez 0:14 1:12 3:-45 5:-63 6:-3 7:-43 10:8 11:-14 12:20 13:7 14:16 15:7 16:11 18:1 19:4 20:-73 21:-4 22:15 24:5 25:13 26:-8 27:12 29:6 30:-57 31:5
.reeze 0:11 1:10 3:-41 5:-56 7:-35 10:4 11:-12 12:14 13:8 14:18 15:9 16:16 18:9 19:6 20:-70 21:-3 22:19 24:6 26:-5 27:15 29:11 30:-51 31:8 32:-8 33:-3
.reezi 6:-1 10:17 25:29 32:18
.reezz 12:9
.refa 2:25 29:15
.refac 2:25 29:15
.refr 33:16
.refre 33:16
.refu 8:50 9:15
.refus 8:50 9:15
.rega 9:23 21:20
.regar 9:23 21:20
.regi 1:11 13:29 27:22
.regis 1:11 13:29 27:22
.regr 2:19 33:19
.regre 2:19 33:19
.rei$ 22:20
.rein 11:-5 23:19
.reind 11:-5 23:19
.reje 7:26 8:54 25:-21 29:2
.rejec 7:24 8:35 11:1
.rela 20:58 29:-13 32:12
.relas 20:55 29:-3
.relat 32:17
.relb 6:-6 7:6 9:-10 10:3 11:35 16:-4 21:14 25:-2
.relbo 6:-6 7:6 9:-10 10:3 11:35 16:-4 21:14 25:-2
.rele 3:3 4:19 5:8 8:-9 11:-49 12:-41 14:6 15:3 17:17 18:-29 19:19 20:35 21:4 22:-8 23:-62 24:1 25:8 26:-17 27:8 28:5 29:5 30:-8 31:-5 32:5 33:-50 34:23
.relea 3:3 4:19 5:9 8:-8 11:-44 12:-37 14:3 17:21 18:-53 19:21 20:24 21:5 22:-6 23:-59 24:3 25:10 26:-13 27:3 28:9 29:8 31:-4 32:7 33:-40 34:22
.reles 20:30
.rely 21:7 33:34
.rely$ 21:7 33:34
.rem$ 25:-37 29:67
.rema 5:-12 14:52 19:-20 28:90 33:-22
.remai 5:-12 14:52 19:-20 28:90 33:-22
.reme 0:-22 1:-15 6:7 9:-20 10:17 12:11 13:5 16:12 18:5 21:-36 23:-18 24:32 28:6 29:-40 33:17 34:24
.remem 24:36
.remen 0:-17 1:-10 6:8 9:-19 10:16 12:12 13:5 16:20 18:6 21:-36 23:-17 28:10 29:-33 33:18 34:22
.remi 1:-39 2:-58 5:18 6:-51 8:-11 9:-26 10:-66 11:13 12:-34 13:-35 14:-8 16:-75 17:-10 18:-24 19:7 20:-17 23:116 24:78 25:-20 27:17 28:-60 30:19 31:15 32:-42 33:8 34:-35
.remid 23:25
.remin 1:-38 2:-57 5:19 6:-50 8:-10 9:-18 10:-56 11:18 12:-33 13:-32 14:-6 16:-74 17:-22 18:-21 19:7 20:-16 23:105 24:80 25:-15 27:19 28:-58 29:2 30:10 31:18 32:-37 33:9 34:-33
.remm 31:7
.remn 24:27
.remo 2:46 12:-2 27:-37 30:25 31:33 33:-31 34:60
.remov 2:46 12:-2 27:-37 30:25 31:33 33:-31 34:60
.ren$ 12:30 27:7
.rena 2:41 27:-7 29:24 33:2
.renam 2:42 27:-7 29:24 33:2
.renc 10:26 29:45
.rence 10:31 29:18
.rench 29:14
.rent 2:-29 4:8 5:71 12:46 23:-3 26:3 33:30
.rent$ 4:10 5:64 33:38
.rentl 12:45 26:8
.reop 8:6
.reope 8:6
.rep$ 5:84 11:-22 14:-9 18:14 25:-45 29:-30
.repa 4:32 5:2 18:26
.repai 29:5
.repar 4:33 5:3 18:27
.repo 6:2 7:53 8:-57 11:8 12:64 17:8 25:-12 29:18 33:-4
.repo$ 12:31 17:9 29:26
.repor 2:2 6:9 7:34 8:-40 11:17
.repos 10:27 12:20 33:-9
.req$ 6:20 8:-9 10:-5 22:25 33:36
.reqe 8:21
.requ 0:-66 1:-44 5:-81 6:1 8:44 9:14 11:8 13:46 14:-84 17:-19 20:-39 21:82 22:42 23:-34 25:-105 26:-39 27:-19 29:-28 31:-15 32:-66 33:12
.reque 7:5 8:44 9:31 10:-68 11:20 12:-14 13:41 14:-40 18:-24 21:58 22:62 24:-3 25:-34 27:-42 29:-4 31:-43 32:-14 34:-5
.requi 0:-9 1:-11 2:-8 6:16 9:-57 10:6 12:11 13:5 16:12 21:8 22:-8 23:-19 24:12 28:10 29:-51 33:26 34:20
.rer$ 31:28 32:27
.res$ 2:-54 6:16 9:13 11:25 12:64 17:-25 18:-52 20:-10 28:42 29:12 31:-15 33:28
.resc 6:-1 15:9 16:32
.resch 6:-1 15:9 16:32
.rese 5:22 11:-5 12:30
.resen 5:22 12:30
.resh 4:19 5:-5 17:59 18:-19
.resh$ 4:19 5:-5 17:56 18:-19
.resi 29:15 34:-13
.resp 10:23 34:33
.respe 10:18 34:-12
.respo 34:63
.ress 1:6 2:14 5:12 20:34 26:35 29:-9
.ress$ 1:12 20:42 26:37 29:-7
.ressi 2:20 33:18
.rest 5:-23 8:-6 11:-3 12:18 16:1 17:-7 18:86 25:-41 27:8 28:16 29:8 31:43 32:1 33:-62 34:-5
.rest$ 18:89 25:-4 28:2 29:-62 31:51 32:12 33:-8
.resta 29:44
.reste 27:28
.restr 12:36
.resu 7:14 8:10 27:28 31:-15
.resul 7:15 8:10
.resum 27:29 31:-12
.rete 31:27
.reti 31:30
.retr 1:12 14:-15 16:-21 19:14 29:60
.retro 1:16 14:-13 16:-19 19:14 29:44
.rett 33:5
.retty 33:5
.reve 2:36 8:36 9:-25 15:-19 29:33 33:8
.rever 2:38 8:28 9:-24 15:-18 29:3 33:11
.revi 1:23 2:4 6:-5 9:2 15:-24 16:-35 19:42 20:-22 22:28 24:-7 25:9 29:68
.revie 1:26 2:9 9:5 10:-41 16:-28 22:32 25:11 29:40 33:5 34:13
.revio 19:59 29:11 34:-6
.revu 32:22
.rewe 5:53 10:-19 29:-4 33:24
.rewee 5:53 10:-19 29:-4 33:24
.rewh 5:55 10:-3 25:-18 33:17
.rewha 5:55 10:-3 25:-18 33:17
.rewo 2:22 22:30
.rewor 2:22 22:30
.rewr 22:7
.rewri 22:7
.reze 12:51 29:22
.reze$ 12:23
.rezee 12:16 29:15 33:-9
.rfac 12:18 33:18
.rface 12:18 33:18
.rfec 25:24
.rfect 25:24
.rfor 2:21
.rform 2:21
.rge$ 2:12 9:-12 10:24 12:21 17:-35 20:-18 22:8 25:-44 29:36 31:-12 33:23 34:45
.rgea 2:50
.rgeab 2:50
.rged 2:21 8:32 17:3 21:3
.rged$ 2:21 8:32 17:3 21:3
.rges 12:18
.rges$ 12:18
.rget 1:-10 2:-5 4:25 7:-20 10:2 11:12 19:-15 20:18 22:-7 23:-13 24:36 26:-8 28:-23 29:-13 31:9
.rget$ 1:-9 2:-5 4:25 7:-20 10:4 11:12 12:1 19:-14 20:18 22:-7 23:-12 24:34 26:-8 28:-22 29:-12 31:9
.rgin 2:6 29:14
.rging 2:8
.rgot 1:1 2:5 8:6 9:2 11:-4 13:-8 16:15 17:-12 23:-3 25:-5 28:10 29:10 30:-3 32:1 33:4 34:-5
.rgot$ 1:1 2:5 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:10 29:10 30:-3 32:1 33:4 34:-5
.rhap 15:4 26:9
.rhaps 15:4 26:9
.ria$ 10:9 15:5 21:19 22:-14 29:8
.rial 17:42
.rial$ 17:42
.ribe 2:-15 6:-42 7:-17 11:21 14:-27 25:-68 26:62 27:60 30:36 31:17 33:-38 34:6
.ribe$ 7:-6 10:17 11:25 17:-45 25:-33 26:29 27:53 29:21 31:29 33:-31
.ribed 5:-13 6:-4 17:27 26:32 27:-20 30:40 34:13
.ribu 17:82 27:31 29:-1 31:6
.ribut 17:80 27:31 29:-1 31:6
.rich 27:27 31:17
.richt 27:27 31:17
.rics 8:13
.rics$ 8:13
.rict 10:38 12:35 28:-21
.rict$ 10:39 28:-20
.rida 0:-11 1:40 2:8 7:-13 10:-14 16:37 24:36 25:16 27:-23 32:56
.riday 0:-11 1:40 2:8 7:-13 10:-14 16:37 24:36 25:16 27:-23 32:56
.rief 32:12
.rief$ 32:12
.rien 8:-31 25:18 29:5
.riend 8:-31 25:19 29:11
.ries 3:22 4:18 5:7 6:-41 12:10 19:3 22:6 29:-69 31:-5 33:7 34:5
.ries$ 3:22 4:18 5:7 6:-41 12:10 19:3 22:6 29:-69 31:-5 33:7 34:5
.righ 2:-14 5:2 6:30 7:2 9:-44 10:-34 12:32 19:-10 23:14 24:-20 25:34 33:21 34:8
.right 2:-14 5:2 6:30 7:2 9:-44 10:-34 12:32 19:-10 23:14 24:-20 25:34 33:21 34:8
.rigi 16:23 33:-1
.rigin 16:23 33:-1
.riin 28:24
.riing 28:24
.ril$ 4:45
.ring 0:-38 1:-46 2:22 3:-86 5:-17 6:4 7:-69 11:-109 12:-3 14:-78 15:6 16:9 18:1 19:34 20:-105 24:21 25:28 26:-49 27:5 28:11 29:-35 30:-9 31:32 33:41 34:18
.ring$ 0:-18 1:-34 2:42 6:-15 8:14 9:10 10:-8 11:-63 12:-51 13:-7 14:-59 15:19 16:21 17:6 19:30 20:-40 24:9 25:41 26:-9 31:35 33:23 34:28
.rings 2:-8 6:45 8:-4 9:-10 10:19 12:40 13:1 20:-29 24:1 28:23 29:-50 33:24
.rinn 24:41 28:-5 31:25
.rinne 24:41 28:-4 31:25
.rint 2:5 9:-19 10:-7 11:15 14:53 19:-23 22:17 28:-13 29:43 32:7 33:36
.rint$ 10:-2 11:17 14:57 28:-30 29:34 32:21 33:12
.rints 2:16
.riod 5:34
.riod$ 5:41 6:5 12:-25
.rior 19:82 24:41 33:-13
.rior$ 19:82 24:41 33:-13
.ript 29:5 31:25
.ripti 29:12 31:21
.ris$ 4:81 14:-5
.rise 29:30
.rise$ 29:30
.risk 7:37 8:40 9:-35 22:14
.risk$ 7:37 8:24 9:-31 22:14
.rist 25:22 28:-32 29:18
.ristm 25:22 28:-32 29:18
.rite 0:-24 6:17 11:6 12:-5 13:-9 15:24 20:-42 21:34 24:20 29:38
.rite$ 6:23 10:-18 11:9 12:-24 21:6 25:1 29:53
.riter 0:-1 10:11 15:34
.riti 0:3 15:-1 16:7 17:-6 19:12 27:2 29:-11 33:-9
.ritin 0:4 14:1 15:-1 16:7 17:-5 19:13 22:-1 27:2 29:-8 33:-8 34:1
.rity 1:18 7:12 9:-17 11:-17 13:-21 16:3 22:14 29:32 33:-32 34:57
.rity$ 1:18 7:12 9:-17 11:-17 13:-21 16:3 22:14 29:32 33:-32 34:57
.riva 0:17 11:35 29:-6
.rivat 0:17 11:26
.rive 2:76 8:15 12:-3 17:11 18:33 29:-44
.rive$ 2:14
.rived 17:31
.river 2:56 8:16 29:-16 33:15
.rives 18:25 33:-2
.rix$ 18:11
.rizo 18:29 29:-8
.rizon 18:29 29:-8
.rket 1:10 8:-1 20:5 26:29 27:9
.rketi 1:10 8:-1 26:29 27:9
.rkfl 17:11
.rkflo 17:11
.rkil 0:15
.rkill 0:15
.rkin 28:20
.rking 28:20
.rks$ 17:16 23:1 25:23 30:17
.rlea 20:7 33:-1
.rleas 20:7
.rlie 6:-15 15:19 16:25 18:39 19:16 23:4 33:-9
.rlier 6:-15 15:19 16:25 18:39 19:17 23:4 33:-22
.rlli 22:23
.rllib 22:23
.rly$ 1:8 2:10 3:42 5:5 16:-15 21:17 23:35 33:-12
.rmal 5:1 23:6
.rmal$ 5:1
.rman 2:16 11:19
.rman$ 11:20
.rmanc 2:19
.rmat 8:24 9:-6 11:14 13:-2 17:42 21:34 25:-2
.rmati 8:24 9:-5 13:-1 17:43 21:35 25:-1
.rmed 5:-3 10:24 27:37
.rmed$ 27:37
.rmin 14:70 23:28 25:-1 29:-17 31:-19
.rmind 23:29
.rmis 13:2 22:13
.rmiss 13:2 22:13
.rmit 2:55
.rmitt 2:51
.rmnd 24:28
.rmnd$ 24:28
.rms$ 9:14 10:82 14:-10 29:-21
.rned 9:43 30:24 34:-12
.rned$ 9:43 30:24 34:-12
.rnel 1:23 29:48 31:11 33:-55
.rnel$ 1:23 29:48 31:11 33:-55
.rnet 20:-18 29:57
.rnete 20:-11 29:58
.rng$ 33:58
.rnin 0:-14 1:6 3:-19 6:2 8:1 10:10 11:14 12:3 14:-5 16:-4 17:-1 20:2 21:-3 23:-12 24:31 28:8 30:-1 31:-5 32:11 33:-4 34:2
.rning 0:-14 1:6 3:-19 6:2 8:1 10:10 11:14 12:3 14:-5 16:-4 17:-1 20:2 21:-3 23:-12 24:31 28:8 30:-1 31:-5 32:11 33:-4 34:2
.roac 18:14 28:19
.roach 18:14 28:19
.road 14:28 18:-25 29:16
.roba 8:7 23:4 30:6 31:-2
.robab 23:5 30:6
.robl 2:14
.roble 2:14
.roce 9:-18 10:-30 11:24 17:50 21:56
.roced 10:-20 11:21 21:10
.roces 9:-11 17:51 21:40
.rod$ 29:20
.rodu 0:29 1:6 10:15 17:45 20:6 24:-13 27:4 29:-53 33:-19
.roduc 0:29 1:7 10:15 17:29 20:7 24:-13 27:5 29:-35 33:-14
.roga 13:31
.rogat 13:31
.rogr 5:22 17:35
.rogra 17:41
.roje 2:5 3:8 5:17 10:16 14:-15 17:34 20:-16 21:12 22:13 29:-41 31:8 33:24
.rojec 2:5 3:8 5:17 10:16 14:-15 17:34 20:-16 21:12 22:13 29:-41 31:8 33:24
.roke 2:3 22:31 29:32 34:-40
.roke$ 25:16 29:15 34:-38
.roken 2:4 22:31 25:-4 29:7
.roll 4:27
.roll$ 29:6
.rom$ 1:5 4:10 6:-47 8:43 9:-3 10:29 12:-49 14:28 15:-37 19:37 20:-58 21:-5 25:8 26:-34 27:-8 28:-3 29:12 30:2 31:46 34:-4
.romi 2:6 20:1
.romis 2:6 20:1
.ron$ 13:3 16:-12 25:-17 29:5 34:21
.rong 16:27 22:13 25:23
.rong$ 16:27 22:13 25:23
.ronm 17:1
.ronme 17:1
.ront 18:9 27:9 29:-2 33:10
.ront$ 18:10 29:-1
.roof 29:12
.roofr 29:12
.room 0:21 2:66 29:31
.room$ 0:21 2:67 29:32
.rop$ 2:5 20:1 24:42 29:-67 30:23 31:17 33:10
.rope 20:14
.roper 20:14
.ropo 5:-28 6:69 9:-19 10:23 19:-10 20:-26 23:4 28:1 29:-42 33:60
.ropos 5:-28 6:70 9:-18 10:18 19:-10 20:-26 23:4 28:2 29:-41 33:60
.ror$ 2:40 6:28 9:-16 10:-30 29:78 33:-15
.rors 6:1
.rors$ 6:1
.rosp 19:17 29:18
.rospe 19:17 29:18
.ross 18:37
.rote 10:42
.rote$ 10:18
.roug 5:10 8:21 9:15 10:-23 11:8 12:-19 13:13 14:14 19:-1 25:-12 29:-4 31:-13 33:-10
.rough 5:10 8:10 9:16 10:-17 11:8 12:-18 13:14 14:14 19:-1 22:6 25:-11 31:-12 33:-7
.roun 10:-23 17:32 18:30 19:18 24:8 27:9 29:-45 33:-9
.round 10:-23 17:32 18:30 19:18 24:8 27:9 29:-45 33:-9
.roup 27:4
.roup$ 27:4
.rova 7:13 8:45 13:38 29:-39
.roval 7:17 8:27 13:39 29:-28
.rove 3:5 6:-17 7:48 8:25 9:25 13:5 21:-13 22:-41 29:19 32:-9 34:28
.rove$ 7:45 8:28 9:2 25:-33 29:47 34:-1
.roved 3:13 7:-14 9:28 13:25 29:-14
.rover 34:41
.roves 7:23 13:-8 34:11
.rovi 7:2 25:22
.rovin 7:3 9:-10 25:22
.row$ 1:27 2:11 6:-9 7:9 10:-12 12:-16 15:-3 18:-8 24:55 32:65 33:20
.roze 5:-42 6:5 12:99 17:-40 18:-4 22:22 25:43 29:20 31:-10 33:-12
.roze$ 6:21 12:-18 25:33
.rozen 5:-41 12:111 17:-25 18:-1 22:23 25:8 29:26 33:-2
.rozn 5:-1 12:73 29:-4
.rozn$ 12:62
.rpos 6:-5 10:46 30:2
.rpose 6:-5 10:46 30:2
.rpov 34:19
.rran 9:4
.rras 22:3
.rrass 22:3
.rre$ 3:4
.rrec 2:37 6:-17 10:-16 16:26 20:27 21:2 33:35
.rrect 2:36 6:-17 10:-16 16:26 20:27 21:2 33:35
.rree 14:21
.rreez 14:21
.rren 4:9 5:54 12:52 26:5
.rrent 4:9 5:54 12:52 26:5
.rret 31:27
.rrin 14:12
.rriv 2:9 17:23 18:35
.rrive 2:9 17:23 18:35
.rror 2:34 6:40 9:-31 10:-29 29:73 33:-28
.rror$ 2:40 6:17 9:-15 10:-29 29:78 33:-3
.rrors 6:1
.rrow 1:18 2:13 6:-9 7:11 10:-11 12:-15 15:-2 24:57 32:57 33:21
.rrow$ 1:18 2:13 6:-9 7:11 10:-11 12:-15 15:-2 24:57 32:57 33:21
.rroz 25:22
.rroze 25:22
.rry$ 1:-6 2:9 5:3 8:5 9:6 10:37 12:11 14:12 16:13 18:12 21:-10 22:-6 23:-9 25:30 27:-5 30:-1 31:-3 33:-11
.rsch 6:24 10:12 12:-6
.rsda 6:20 12:-25 16:31 19:-14 32:32 33:28
.rsday 6:20 12:-25 16:31 19:-14 32:32 33:28
.rse$ 8:7
.rsel 11:46 25:-17 31:31
.rself 11:47 25:-16 31:31
.rset 16:-2 27:7 29:37
.rsetz 16:-2 27:7 29:37
.rshi 2:-29 6:30 10:27 16:11 19:-2 21:23 22:4 27:12 29:-34 33:19
.rship 2:-29 6:30 10:27 16:11 19:-2 21:23 22:4 27:12 29:-34 33:19
.rsio 1:-15 2:16 3:-8 4:34 5:29 6:17 9:-23 17:-17 18:-2 19:38 20:44 29:29 32:-3
.rsion 1:-15 2:18 3:-7 4:34 5:29 6:17 9:-22 17:-16 18:-2 19:38 20:44 29:31 32:-3 33:-7
.rsle 2:34 12:-17 21:15
.rslep 2:34 12:-17 21:15
.rson 34:73
.rson$ 34:73
.rss$ 26:24
.rst$ 2:-22 4:2 9:-10 10:-43 14:-9 16:-10 17:97 18:76 20:-11 21:10 29:-43 33:45 34:-20
.rsta 6:-31 10:8 11:48 32:9 33:17
.rstan 6:-13 10:10 11:48 33:17
.rsto 25:8
.rstoo 25:8
.rtai 20:34 33:-7
.rtain 20:34 33:-7
.rtan 17:9 18:17 32:-6
.rtant 17:9 18:17 32:-6
.rted 9:-19 12:13 17:43 29:44
.rted$ 9:-19 12:13 17:43 29:44
.rter 3:36 5:-27 17:51
.rter$ 5:-26 17:43 29:-8
.rth$ 7:33 9:-27 10:27 21:16
.rthe 31:45
.rtin 3:7 4:18
.rting 3:7 4:18
.rtne 22:14
.rtner 22:14
.rtni 28:11 32:30
.rtnig 28:11 32:30
.rts$ 3:3 4:2 10:30 12:-9 17:15 24:-4 30:12 31:47 34:-31
.rtwo 1:35
.rtwor 1:35
.rty$ 1:3 2:-12 10:2 12:23 29:26
.ruct 11:43
.ructi 11:43
.rue$ 12:16 33:22
.rule 2:-24 10:37 18:-7 22:16
.rules 2:-24 10:37 18:-7 22:16
.run$ 3:28 14:6 18:8 19:-31 25:15 29:48
.runk 3:-7 5:8 12:24
.runk$ 3:-7 5:8 12:24
.runn 25:16 29:18
.runni 25:16 29:3
.runs 34:30
.runs$ 34:30
.runw 10:-19 28:36
.runwa 10:-19 28:36
.rver 10:15 29:65 31:-16
.rver$ 10:15 29:55 31:-14
.rvie 13:40 14:40 32:32
.rview 13:28 14:41 32:32
.rwar 15:12 29:9
.rward 15:12 29:9
.rybo 25:23
.rybod 25:23
.ryon 5:16 12:4 14:-14 18:7 20:11 31:2 34:3
.ryone 5:16 12:4 14:-14 18:7 20:11 31:2 34:3
.rypt 9:22 29:-12
.rypto 8:8 29:-4
.ryth 8:1 11:22 12:26 13:10 14:25 16:20 20:-27 25:-37 29:-20 31:13
.rythi 8:1 11:22 12:26 13:10 14:25 16:20 20:-27 25:-37 29:-20 31:13
.sabl 31:56
.sable 31:56
.safe 20:15
.safe$ 20:15
.sage 2:10 11:32 12:-7 26:20 27:-2 29:-102 30:30 31:18 34:-13
.sage$ 2:40 10:-20 11:43 25:2 29:-34 31:-26
.sages 2:-5 10:22 26:18 27:-11 30:36 31:45
.said 7:23 9:36 21:-5 34:-7
.said$ 7:23 9:36 21:-5 34:-7
.sail 2:32
.sal$ 6:10 10:27 12:12 16:4
.sale 18:-25 29:67
.sales 18:-24 29:37
.sali 6:38 19:30 20:-31 33:-3
.salio 6:38 19:30 20:-31 33:-3
.sals 6:31 33:59
.sals$ 6:31 33:59
.salu 2:-7 3:5 7:3 8:-3 10:5 12:1 13:-1 14:11 17:-9 20:9 21:10 24:-2 25:1 29:-26 32:-5
.salut 2:-7 3:5 7:3 8:-3 10:5 12:1 13:-1 14:11 17:-9 20:9 21:10 24:-2 25:1 29:-26 32:-5
.same 4:55 6:-20 10:34 14:-18 16:8 18:-26 25:36
.same$ 4:55 6:-20 10:34 14:-18 16:8 18:-26 25:36
.samm 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.samme 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.sand 25:27 29:-27
.sap$ 2:6
.sary 10:59 21:19 23:16 25:-38 29:-21
.sary$ 10:59 21:19 23:16 25:-38 29:-21
.sati 5:15
.satio 5:15
.satu 5:26 16:1
.satur 16:2
.saw$ 10:8
.say$ 6:2 10:-5 12:23 28:38 33:15
.sayi 10:34
.sayin 10:34
.says 6:27 11:6 29:-14 33:52
.says$ 6:27 11:6 29:-14 33:52
.scal 34:11
.sche 1:16 2:-11 3:21 4:29 6:-8 10:2 12:-33 13:-64 14:34 17:-13 18:17 19:14 24:3 25:-44 26:-1 29:-11 31:-27 34:52
.sched 1:16 2:-35 3:21 4:29 12:-27 13:-36 14:30 18:20 19:22 20:-21 24:3 25:-33 29:-17 31:-25 34:28
.schei 20:8 34:17
.schi 6:-15 9:18 10:12
.schie 6:-15 9:18 10:12
.scho 25:64 32:-2
.schon 25:51
.schoo 25:8 29:8
.scla 2:1
.sclai 2:1
.scop 2:45 9:-20 10:20 29:-47 34:7
.scope 2:45 9:-20 10:20 29:-47 34:7
.scor 5:17 19:-6 29:38
.scre 2:3 29:21 33:-3
.scree 2:3 29:22 33:-3
.scri 2:-44 6:-24 7:-17 8:-38 9:-9 10:3 11:21 14:-32 22:-5 24:-39 25:-79 26:54 27:88 29:-4 30:43 31:20 33:-42 34:8
.scrib 2:-14 6:-21 7:-13 10:6 11:11 14:-12 25:-42 26:62 27:44 29:5 30:46 33:-35 34:6
.scrip 29:4 31:27
.scus 2:5 4:24 5:21 6:31 8:-29 9:-28 10:-21 11:-43 14:31 16:8 17:-29 20:72 22:-29 25:-60 31:-42 32:-24 33:-4 34:6
.scus$ 2:8 4:25 5:22 6:32 9:-43 10:-17 11:-41 14:33 16:8 17:-24 20:74 22:-12 25:-56 29:-30 32:-21 33:-2 34:8
.scuss 29:11 30:4 31:-19
.sday 1:23 2:14 5:-6 6:7 7:-54 10:-33 12:-55 14:-19 16:42 17:-10 18:-29 19:-26 20:6 22:13 24:38 25:-115 27:-13 28:-30 32:71
.sday$ 1:4 2:14 5:-6 6:7 7:-54 10:-33 12:-55 14:-16 16:59 17:-10 18:-29 19:-26 20:7 22:14 24:36 25:-115 27:-2 28:-30 32:71 33:1
.sdays 16:-3
.sdem 20:-4 25:13 29:23 33:-7
.sdem$ 20:-4 25:13 29:23 33:-7
.sear 25:-1 29:27
.searc 25:-1 29:27
.seco 0:31
.secon 0:31
.sect 29:39
.sect$ 29:39
.secu 1:18 2:9 7:13 10:3 11:-14 13:-8 16:3 22:9 29:15 33:-33 34:20
.secur 1:18 2:9 7:13 10:3 11:-14 13:-8 16:3 22:9 29:15 33:-33 34:20
.sed$ 2:22 5:-22 6:154 7:13 12:28 14:-14 15:-1 18:-97 19:-73 20:-11 21:2 26:-5 27:-20 28:-9 29:-36 31:-3 32:-20 33:5 34:-35
.see$ 2:-45 9:-2 11:4 13:21 14:30 17:-3 19:24 21:6 25:56 29:7 32:-32
.seem 29:5 30:3
.seems 29:5 30:3
.self 0:16 11:52 25:-28 31:26
.self$ 0:16 11:52 25:-28 31:29
.send 2:-11 14:26 17:36 23:8 24:7 26:21 27:44 30:-7 31:25
.send$ 14:28 17:25 23:15 24:11 26:22 27:6 31:13
.sendi 27:26
.sens 0:26 2:-14 6:-10 10:34 11:8 26:6
.sense 0:26 2:-13 6:-10 10:35 11:8 26:6
.sent 5:15 9:2 12:27 29:-43
.sent$ 5:5 9:3 12:27 17:1 29:-16
.sente 10:4
.sep$ 1:59 14:-34 16:-12 20:12 29:-9 32:60 33:16
.sepa 0:44
.separ 0:44
.sept 1:78 5:-57 9:-44 10:-53 11:-14 12:-19 14:11 15:-21 16:54 17:-25 18:-25 20:72 22:-15 24:34 27:-36 28:-50 29:-15 32:54 33:16 34:-23
.sept$ 1:36 4:-13 16:3 20:64 24:26 29:-20
.septe 1:40 4:4 5:-30 10:-22 14:16 16:31 18:-3 20:11 32:39 33:14
.ser$ 2:15 29:35
.seri 2:4 3:23 4:20 5:22 19:13 22:9 29:-29
.serie 2:4 3:23 4:20 5:22 19:13 22:9 29:-29
.sers 20:69 29:-15 33:-17 34:12
.sers$ 20:69 29:-15 33:-17 34:12
.sert 1:66 24:-18
.sert$ 1:66 24:-18
.serv 10:58 29:74 31:-17 33:-15
.serve 10:44 29:64 31:-16 33:-9
.ses$ 9:-18 10:-16 14:-1 17:2 20:-24 25:-17 31:58 33:21
.sest 18:69
.sest$ 18:69
.set$ 2:-48 4:28 5:-2 9:22 10:-12 11:24 20:3 22:-19 23:28 27:-23
.sett 29:-4 32:39
.setti 32:39
.setu 17:8 18:-5
.setup 17:8 18:-5
.setz 16:-2 27:7 29:37
.setzu 16:-1 27:22
.seve 32:46
.seven 32:47
.sfe$ 21:-9 22:26
.sgid 33:33
.sgids 33:33
.shal 7:26
.shall 7:10
.shar 14:11
.share 14:11
.shbo 9:9 22:26 29:-6
.shboa 9:9 22:26 29:-6
.shce 14:52 19:7 25:-13 29:-6
.shced 14:7 19:7
.she$ 3:9
.shed 5:-35 6:43 12:11 33:-8
.shed$ 5:-35 6:43 12:11 33:-8
.shee 11:49 29:-21
.sheet 11:49 29:-21
.shel 8:15 20:11 22:-12 29:-9
.sher 2:10
.sher$ 2:10
.shif 15:19 16:17 29:24 34:20
.shift 15:19 16:17 29:24 34:20
.shin 15:39 25:20 33:13
.shing 2:1 15:39 25:20
.shiny 33:25
.ship 1:-88 5:-75 6:42 8:13 9:-58 10:11 13:-19 14:-7 16:25 18:-72 19:6 20:26 21:11 25:-61 27:2 28:29 29:-44 32:-24 34:2
.ship$ 1:-56 4:13 5:-38 6:14 8:16 9:-41 10:13 13:-13 18:-34 20:5 21:13 25:-18 27:7 28:26 29:-36 32:-13 34:3
.shipp 6:27 20:28
.ships 3:5 4:-9 16:20
.shor 3:7 11:39
.short 3:7 11:39
.shot 2:17 24:16
.shot$ 29:10 33:-14
.shou 1:-8 2:-8 3:11 4:-25 6:5 7:22 8:-48 9:-59 10:-24 11:1 12:-15 13:-31 15:21 16:7 18:16 19:-42 21:7 22:-22 25:-27 26:33 27:-19 30:20 31:-18 32:3 33:-6 34:5
.shoul 1:-6 2:-9 3:11 4:-23 6:6 7:23 8:-46 9:-45 10:-16 11:3 12:-8 13:-29 15:22 16:10 18:18 19:-34 21:8 22:-20 24:-36 25:-12 26:22 27:-9 30:22 31:-14 32:3 34:7
.shout 24:29
.show 5:-24 8:-13 9:11 11:34 13:67 14:25 17:-25 19:38 25:-25 27:-26
.show$ 5:-13 8:-12 11:34 13:71 14:21 17:-24 19:38 25:-24 27:-24
.shut 2:-23 6:37 12:63 20:-12 25:-35 29:-48 31:46 33:3
.shut$ 2:-22 6:42 12:47 20:-11 25:-34 29:-47 31:46 33:10
.shy$ 10:40
.sibl 0:18 3:12 5:-15 12:-9 13:-24 17:-1 21:2 22:6 26:27 29:-21 30:28 33:11 34:18
.sible 0:18 3:12 5:-15 12:-9 13:-24 17:-1 21:2 22:6 26:27 29:-21 30:28 33:11 34:18
.sick 25:15
.sick$ 25:15
.side 2:-41 3:18 6:35 8:30 9:-20 10:13 12:-35 21:16 25:25 34:-8
.side$ 2:-12 3:19 6:36 12:-5 25:29 29:-34
.siden 29:27 34:-21
.sider 8:12 10:17 21:18
.sie$ 16:-4 27:19
.sign 7:35 8:51 11:-24 14:-20 18:-49 21:-16 25:-15 26:7 27:44 29:26 30:-13 33:14 34:39
.sign$ 7:5 8:18 17:-7 21:-21 25:-55 26:13 27:47 29:39 33:14
.signe 9:19 17:16 29:28
.signi 8:31
.signs 21:7 29:-16 34:41
.sile 25:-13 27:51 29:-11 31:20
.silen 25:-13 27:51 29:-11 31:20
.sill 25:3
.silly 25:3
.sinc 6:7 9:1 21:-6 29:30
.since 6:7 9:1 21:-6 29:30
.sine 6:-3 10:22
.sines 10:22
.sing 5:4 7:7 11:33 12:-3 22:11 25:22 28:-31 33:-8
.sing$ 5:5 7:8 11:33 22:8 25:1
.singl 15:7 25:5 26:1
.sion 2:12 3:-31 4:31 5:14 6:3 8:10 9:28 10:-37 11:-55 12:-4 13:22 17:-66 18:-51 19:24 20:42 21:-36 22:41 25:-57 27:-23 28:-16 29:10 31:-8 32:-38 34:-3
.sion$ 1:-57 2:16 3:-25 4:34 5:15 6:4 8:14 9:29 10:-69 11:-47 13:24 17:-63 18:-41 19:22 20:43 21:-33 22:51 25:-45 28:-9 29:12 32:-31 33:-47 34:-2
.sions 1:8 33:24
.sir$ 25:11
.site 31:15
.site$ 31:15
.siti 9:19
.sitio 9:10
.sito 10:16 12:22
.sitor 10:16 12:22
.sitt 13:30
.sitti 13:30
.sive 8:27
.sive$ 8:27
.six$ 3:9 4:48
.sked 4:4 9:14 10:11 11:-3 13:33 14:2 16:14 18:1 19:-15 20:8 23:10 24:-11 25:-2 27:2 29:4 32:-3 33:-3 34:-8
.sked$ 4:4 9:14 10:11 11:-3 13:33 14:2 16:14 18:1 19:-15 20:8 23:10 24:-11 25:-2 27:2 29:4 32:-3 33:-3 34:-8
.skin 2:2 8:-4 9:-15 12:7 14:4 15:3 18:-6 19:11 21:19 22:24 24:7 25:-17 29:-5 32:2 33:6
.sking 2:2 8:-4 9:-15 12:7 14:4 15:3 18:-6 19:11 21:19 22:24 24:7 25:-17 29:-5 32:2 33:6
.sks$ 17:42 22:21
.slat 0:3 2:8 5:-26 8:-11 10:20 11:-20 12:4 14:16 16:-1 20:3 23:8 25:-37 27:19 29:14 32:-5 33:13
.slata 33:21
.slate 20:10 22:-10 29:79
.slati 0:14 2:30 5:-3 12:22 22:7 29:-19 33:6 34:18
.slato 14:26 23:17 27:26 28:7 29:-59
.slee 12:6 25:10 28:24
.sleep 11:-8 12:6 25:15 28:23
.slep 2:34 12:-17 21:15
.slept 2:34 12:-17 21:15
.slet 0:3 5:1 10:4 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 29:2 32:7 34:1
.slett 0:3 5:1 10:4 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 29:2 32:7 34:1
.slid 6:19 15:16
.slide 6:27
.slip 6:6 15:60 19:49 29:-32
.slip$ 6:10 15:16 19:52 29:-17
.slipp 15:27
.slo$ 2:25
.slot 33:34
.slot$ 33:34
.slus 0:10 1:4 10:38 12:25 31:-11
.slush 0:10 1:4 10:38 12:25 31:-11
.smal 0:6 2:14 15:3
.small 0:6 15:3
.smin 4:14
.smine 4:14
.smth 11:4 29:-6 32:14
.smth$ 11:4 29:-6 32:14
.snea 2:23 12:-15 18:36
.sneak 2:21 12:-15 18:36
.snoo 24:35 29:-11 31:27
.snooz 24:35 29:-11 31:27
.soak 8:2 28:24
.soft 1:41 10:28
.soft$ 1:42 10:28
.some 0:37 2:-54 4:-26 5:-22 6:-50 11:14 12:2 15:44 16:-73 17:40 19:-35 20:-23 21:18 23:14 24:-50 25:14 28:-59 30:1 31:-65 32:30 34:21
.some$ 0:14 2:6 11:17 15:24 16:-22 22:1 23:9 24:-27 26:2 29:2
.someb 2:-24 3:7 4:-10 7:14 29:24 30:22 34:11
.someo 2:-23 9:-13 10:24 12:6 15:21 17:22 29:-6 34:17
.somet 0:10 2:-9 11:4 13:25 15:-3 17:28 18:2 25:23 29:-14 32:48
.somew 14:30
.son$ 9:13 17:16 18:-15 22:30 29:-47 33:-55 34:100
.soon 6:-29 10:-61 12:-28 18:119 20:33 24:-16 27:34 28:67 29:-28 32:-17 33:-58
.soon$ 6:-16 10:-21 12:-22 18:50 20:35 24:-13 27:36 28:72 29:-17 32:-13 33:-3
.soone 18:82 33:-9
.sorr 1:-4 5:8 6:1 7:-5 8:5 9:9 10:12 12:14 14:14 16:10 17:4 18:9 21:-8 23:-7 25:19 27:-1 31:-1 33:-8 34:1
.sorry 1:-4 5:8 6:1 7:-5 8:5 9:9 10:12 12:14 14:14 16:10 17:4 18:9 21:-8 23:-7 25:19 27:-1 31:-1 33:-8 34:1
.sort 20:47 29:-17
.sort$ 20:54 29:-13
.sos$ 25:-9 27:22 31:27
.soun 25:36
.sound 25:36
.sour 17:21
.sourc 17:21
.spac 12:-2 25:9 29:13
.spam 8:-12 29:28 31:12
.spam$ 8:-10 29:35
.spamm 31:10
.spea 11:37
.speak 11:37
.spec 10:42 14:-4 18:-26 19:14 32:39 34:-20
.spec$ 21:1
.speci 12:-9 32:41
.spect 10:23 14:-1 19:17 34:-14
.spel 11:-7 29:63
.spell 11:-6 29:64
.spen 29:29
.spin 4:46
.spin$ 4:46
.spit 13:9 22:30
.spite 13:9 22:30
.spon 34:59
.spons 34:60
.spos 10:-1 16:35
.spri 1:6 14:-30 19:15 29:28 32:20
.sprin 1:4 14:-30 19:15 29:28 32:20
.spun 29:-12 33:14
.spun$ 29:-12 33:14
.sqla 2:32
.sqlal 2:32
.sque 2:8 16:34
.squee 16:34
.sru$ 2:3
.ssag 2:14 11:-2 12:-6 25:20 26:15 29:-41 30:31 31:31 34:-11
.ssage 2:12 11:-2 12:-5 25:20 26:15 29:-39 30:31 31:25 34:-10
.ssar 10:22 21:19 23:16
.ssary 10:22 21:19 23:16
.sse$ 5:36 6:15 20:19 25:-11 29:-13
.ssed 6:84 7:2 21:22 33:-3
.ssed$ 6:84 7:2 21:22 33:-3
.ssib 0:19 3:12 5:-2 13:-24 17:-12 22:25 23:3 26:29 30:27 33:17
.ssibl 0:21 3:13 13:-22 17:-9 21:3 22:10 26:29 30:29 33:17
.ssin 7:9 22:24
.ssing 7:9 22:24
.ssio 1:1 22:10 33:12
.ssion 1:1 22:10 33:12
.ssl$ 9:44 29:10
.sso$ 2:41 8:18 9:8 13:-8
.ssue 8:-4 17:4 25:-7 29:32
.ssum 12:14
.ssume 12:14
.sswo 29:35
.sswor 29:33
.sta$ 10:-10 16:35 27:-4 31:18 32:37
.stab 1:12 5:91 6:-16 9:-14 10:39 12:15 20:5 29:-42 34:42
.stabi 5:56 12:-2
.stabl 1:12 5:46 6:-7 10:39 12:31 20:9 29:-29 34:43
.stac 4:24 10:-17 19:8 22:20 29:60 31:-16
.stack 4:24 10:-17 19:8 22:20 29:60 31:-16
.staf 27:6
.staff 27:6
.stag 5:48 8:4 10:6 17:21 25:-2 29:8
.stage 5:55 8:10 10:9 17:24 29:-38
.stagi 29:40
.stak 14:1 30:33
.stake 14:1 30:33
.stal 1:28 9:15 18:-9 22:21 29:10
.stall 1:29 9:16 18:-7 22:21 29:16
.stam 8:27 12:5
.stamp 8:27
.stan 5:43 6:-24 10:71 15:7 17:-52 18:-3 20:-43 25:-30 27:-32 28:9 31:7 34:26
.stanc 28:26
.stand 5:45 6:-24 10:73 17:-51 20:-22 25:-26 27:-24 31:9 34:29
.star 1:-24 2:-12 3:42 4:23 9:-8 10:-17 11:22 12:3 15:-21 17:82 18:-37 19:5 20:-9 25:-13 27:10 31:-42 33:30 34:-35
.start 1:-23 2:-75 3:42 4:23 9:-3 10:-6 11:25 12:4 15:-20 17:79 18:-36 19:5 20:-9 25:-48 27:11 29:1 31:-39 33:31 34:-34
.stat 3:23 5:74 6:-6 8:-61 9:51 12:42 13:32 22:-47 25:-28 26:3 29:-10 34:-59
.state 5:37 9:40 12:17 13:42 22:-9 29:-24
.statu 5:38 8:-19 9:14 12:19 26:7 29:-20 31:15 34:-6
.stau 5:39 8:-34 9:48 25:-14
.ste$ 14:37
.stea 1:-2 16:49 26:9 33:-18
.stead 16:49 26:9 33:-14
.sted 6:13 10:-32 12:8 15:41 16:-14 21:27 27:81 33:-17
.sted$ 6:13 10:-32 12:8 15:41 16:-14 21:31 27:81 33:-17
.stee 14:4
.steer 14:4
.steh 5:14 9:13 29:-14
.stehe 5:20
.steht 9:16 29:-1
.stem 17:53 29:13
.step 11:49 17:50 18:13 20:-13 21:-19 33:-8
.step$ 17:35
.steps 11:52 21:-18
.ster 2:19 5:35 6:2 7:25 9:-34 10:-6 13:34 18:11 21:-33 25:-46 27:9 29:11 33:-25
.ster$ 1:8 2:27 5:41 6:-28 8:2 9:-53 13:19 18:17 25:-39 27:20 33:-10 34:-7
.sterd 3:9 6:30 7:32 8:-1 16:12 29:4 33:-11 34:1
.stic 1:33
.stick 1:33
.stil 0:-3 2:39 5:20 7:10 8:-45 9:49 10:-41 11:-13 12:14 13:18 14:13 16:-37 17:-31 18:-70 19:-21 20:30 21:7 22:-45 25:-4 27:-11 28:29 29:-3 30:8 31:-45 32:-69 33:-11
.still 0:-3 2:39 5:20 7:10 8:-45 9:49 10:-41 11:-13 12:14 13:18 14:13 16:-37 17:-31 18:-70 19:-21 20:30 21:7 22:-45 25:-4 27:-11 28:29 29:-3 30:8 31:-45 32:-69 33:-11
.stin 2:-48 5:26 11:17 22:44 27:5 29:-42 30:10 31:1
.sting 2:-48 5:29 11:18 22:44 27:11 29:-35 30:10
.stio 2:-2 8:-5 9:-8 12:1 14:4 17:10 18:6 20:5 21:-11 22:-15 28:2 33:4 34:22
.stion 2:-2 8:-5 9:-8 12:1 14:4 17:10 18:6 20:5 21:-11 22:-15 28:2 33:4 34:22
.stma 25:22 28:-32 29:18
.stmas 25:22 28:-32 29:18
.stom 2:7 4:-4 6:5 9:-9 12:1 15:20 20:29 21:4 24:-15 29:17
.stome 2:9 4:-4 6:5 9:-3 12:2 15:21 20:31 24:-15 29:5
.ston 0:16 1:21 2:-59 6:30 10:15 11:-25 12:-47 13:-18 14:10 15:14 16:8 17:-17 18:15 20:-47 22:-17 25:-39 27:4 29:-9 32:-8 33:21 34:18
.stone 0:6 1:28 2:-58 6:27 10:15 11:-23 12:-43 13:-17 14:10 15:14 16:8 17:-17 18:15 20:-47 22:-16 25:-39 27:5 29:-8 32:-8 33:21 34:18
.stoo 25:7
.stood 25:8
.stop 2:26 6:13 10:-15 12:-23 18:-13 23:-19 24:-3 27:-58 30:53 31:57 33:57
.stop$ 2:27 6:13 10:-14 12:-23 18:-13 23:-18 24:-2 27:-55 30:53 31:57 33:41
.stor 2:3 6:52 16:12 19:34 33:-56
.stora 2:6
.store 16:12
.story 6:56 19:38 33:-22
.stpo 2:-20 11:5 15:43 16:50
.stpon 2:-19 11:6 15:44 16:50
.stra 4:14 14:12 21:6
.strap 4:22
.stre 5:14 9:-9 12:6 14:5 20:5 21:5 29:-13 32:38 33:-37 34:-2
.strea 5:12 9:-9 12:7 14:5 20:6 21:5 29:-12 32:38 33:-37 34:-2
.stri 0:-109 1:-36 3:-18 5:-93 6:17 7:-48 8:8 10:8 11:-69 12:30 14:-95 16:22 17:-70 18:10 19:10 20:-6 22:-10 24:19 25:-116 26:-24 27:48 28:27 29:-119 30:-6 31:20 32:-96 33:27 34:14
.strib 20:1 27:42 29:-28 31:12
.stric 10:38 12:33 28:-21
.strii 28:25
.strin 0:-96 1:-33 3:-5 5:-64 6:11 7:-40 8:17 10:4 11:-57 12:16 14:-75 16:23 17:-50 18:7 19:12 20:-45 21:-8 24:20 25:-92 26:-15 27:23 28:19 29:-61 30:-2 31:1 32:-81 33:35 34:19
.strn 33:59
.strng 33:55
.stro 7:2
.stro$ 7:3
.stru 11:43
.struc 11:43
.sts$ 2:50 9:-94 12:-43 13:55 14:-39 21:8 25:-78 26:34 29:27 31:2 32:-15 34:-34
.stta 5:22
.sttr 10:16
.sttri 10:17
.stuc 9:7 29:9
.stuck 9:7 29:9
.stud 17:11
.stude 17:1
.stuf 17:2 26:18 29:-20 32:34 34:19
.stuff 17:2 26:18 29:-20 32:34 34:19
.styl 4:34 29:2
.style 4:34 29:2
.sual 4:7
.sual$ 4:9
.sub$ 11:-43 26:57 27:27 29:-26 30:29 31:14
.subb 26:59 34:-15
.subbe 26:59 34:-15
.subm 13:-4 22:15 29:13
.submi 13:-4 22:15 29:13
.subs 2:-30 5:-20 6:-39 7:-13 8:-22 9:-17 10:-58 11:14 17:-35 24:-42 25:-50 26:90 27:44 29:29 30:50 31:22 34:10
.subsc 2:-9 5:-18 6:-37 8:-18 9:-11 10:-37 11:18 17:-17 24:-24 25:-39 26:68 27:21 29:35 30:52 31:25 34:20
.sugg 15:38
.sugge 15:38
.suit 17:38
.suita 17:12
.sult 7:15 8:10
.sults 7:15 8:29 9:-15
.sum$ 25:-38 29:69
.sume 12:21 27:29 31:-13
.sume$ 12:21 27:29 31:-13
.summ 27:13 29:28 32:38
.summa 27:16 32:41
.summi 29:26
.sund 8:20 32:34
.sunda 8:20 32:34
.supe 25:14 28:14 29:-10
.super 25:14 28:14 29:-10
.supp 0:2 2:14 6:-7 10:6 18:-4 21:30 28:-22 29:46
.suppo 0:2 2:14 6:-7 10:6 18:-2 20:-12 21:30 28:-22 29:47
.sure 2:-9 7:18 16:-14 24:43 33:13 34:10
.sure$ 2:-9 7:18 16:-14 24:43 33:13 34:10
.swap 9:35 16:40 33:-10
.swap$ 9:36 16:40 33:-10
.swer 9:5 13:32 21:-29
.swer$ 9:28
.swere 13:27
.swit 27:25 30:23
.switc 27:25 30:23
.swor 29:33
.sword 29:33
.sync 29:31
.sync$ 29:31
.synt 11:48 25:-19
.synta 11:48 25:-19
.syst 29:28
.syste 29:28
.taba 29:37 33:-17
.tabas 29:37 33:-17
.tabi 5:56 12:-2
.tabil 5:56 12:-2
.tabl 1:5 5:20 6:-25 9:-20 10:37 11:-3 12:20 14:73 25:-13 29:-82 31:-33 34:52
.table 1:5 5:15 6:-23 9:-17 10:37 11:-3 12:20 14:73 25:-11 29:-81 31:-33 34:52
.tach 9:15 31:13
.tach$ 31:15
.tache 9:14 29:7
.tack 4:24 10:-18 19:8 22:20 29:54 31:-16
.tack$ 4:24 10:-18 19:8 22:20 29:54 31:-16
.tact 34:84
.tact$ 34:67
.taff 27:6
.taff$ 27:6
.tag$ 6:11 20:4 29:10 32:7 33:21
.tage 5:70 8:10 10:15 11:-11 17:21 18:-5 20:-24
.tage$ 5:91 8:10 17:22
.tagg 6:51 33:17
.tagge 6:48 33:18
.tagi 29:40
.tagin 29:40
.tags 29:-18 32:21 34:52
.tags$ 29:-18 32:21 34:52
.tail 7:3 15:3
.tail$ 7:10 15:4
.tain 10:-18 11:12 17:11 20:22
.tain$ 20:32 29:-14
.taine 17:22 29:2 34:15
.tains 33:21
.take 2:8 5:-65 6:5 7:34 8:49 9:-55 11:-29 13:-14 16:39 21:9 22:-25 24:-17 28:-18 29:1 31:21 33:-3
.take$ 5:-23 7:35 8:50 9:-43 11:-20 12:16 13:-1 16:42 24:-8 29:12 31:22 33:-4
.taken 6:11
.takes 2:2 10:3 34:20
.taki 2:7 9:11 33:3
.takin 2:7 9:11 33:3
.tal$ 14:19 17:9 29:17
.talk 11:27 15:30 21:8 22:-1 25:1 29:-12 33:-23 34:13
.talk$ 11:28 15:19 25:2 29:-8 33:-18 34:14
.talke 21:12
.tall 1:29 9:16 18:-7 22:21 29:15
.talle 1:34 9:17 17:4 18:-6 22:22
.tamp 8:27
.tamp$ 8:27
.tanc 28:26
.tance 28:26
.tand 5:45 6:-24 10:72 11:23 17:-51 20:-22 25:-55 27:-24 31:6 34:29
.tand$ 5:29 6:-15 9:14 10:43 11:41 17:-12 25:-21 27:-17 29:-37 31:11 33:11
.tandi 13:11 34:28
.tands 5:25 10:25
.tandu 29:39
.tant 17:9 18:17 32:-6
.tant$ 17:9 32:-4
.tarb 6:4 11:-8 20:11 33:12 34:8
.tarba 6:4 11:-8 20:11 33:12 34:8
.targ 20:46
.targe 20:43
.tart 1:-23 2:-77 3:40 4:22 5:2 9:-13 10:-6 11:21 12:3 15:-20 17:81 18:-36 20:-9 25:-59 27:10 31:-41 33:31 34:-35
.tart$ 5:16 10:-42 11:29 14:13 17:-4 19:6 25:-12 27:14 29:30 31:-5 33:17
.tarte 12:18 17:81 29:-8
.tarti 3:8 4:20
.tarts 3:5 4:8 10:10 17:9 33:1 34:-19
.task 17:42
.tasks 17:42
.tate 5:37 9:40 12:17 13:42 22:-9 29:-24
.tate$ 5:38 9:41 12:17 13:6 22:-8 29:-7
.tati 0:17 3:4 5:-23 9:-8 10:9 11:5 12:-2 24:2 34:8
.tatio 0:17 3:4 5:-23 9:-8 10:10 11:5 12:-2 24:3 34:8
.tatu 5:38 8:-25 9:19 12:19 26:7 29:-20 31:14 34:-6
.tatus 5:38 8:-25 9:19 12:19 26:7 29:-20 31:14 34:-6
.taur 33:1
.taure 33:1
.tax$ 11:38 18:-15 25:-3 29:42
.tch$ 2:41 9:-27 10:-21 11:-46 12:-23 13:-22 17:29 21:-33 22:40 24:-23 25:-70 27:52 29:46 31:33 33:-71 34:2
.tche 10:-18 12:15 13:19 15:5 29:-22 30:1
.tches 10:-15 12:15 13:19 15:6
.tdow 27:11 28:74 31:2
.tdown 27:11 28:74 31:2
.tead 16:54 26:9 33:-16
.tead$ 16:54 26:9 33:-16
.team 1:-10 4:-18 5:-19 6:-19 7:-2 8:1 9:11 12:1 13:39 14:-4 15:-27 17:7 18:1 19:-23 20:-25 21:20 22:6 24:12 27:3 29:17 31:12 32:-2 33:-6 34:7
.team$ 1:-8 2:6 4:-16 5:-21 6:-16 7:-2 8:4 9:13 10:-11 13:30 15:-23 17:11 19:-16 20:-19 21:21 22:7 24:11 26:1 27:4 29:19 31:9 33:-9 34:9
.teams 2:-5 12:11
.tech 10:5
.ted$ 0:-84 2:42 3:33 4:-30 5:-5 7:-17 8:13 9:22 10:-27 11:-126 12:2 13:28 14:-105 16:-40 17:40 18:-140 19:-19 20:2 21:5 25:21 27:84 28:-75 29:-6 30:47 32:-22 33:-25 34:-39
.teed 30:5
.teed$ 30:5
.teer 14:1 29:5
.teeri 14:6
.tefu 16:9
.teful 16:9
.tegr 2:18
.tegra 2:10
.tehe 5:20
.tehen 5:20
.teht 9:16 29:-1
.teht$ 9:16 29:-1
.tele 9:4
.telem 9:4
.tell 2:10 5:27 9:33 10:8 11:20 12:10 18:7 22:-43 23:-10 25:-23 27:-18 29:-91 31:45 33:30 34:12
.tell$ 2:11 5:33 9:34 10:11 11:25 12:12 18:10 22:-41 23:-8 27:-13 29:-66 31:-4 33:33 34:15
.telli 31:9
.tely 18:20
.tely$ 18:20
.temb 1:49 5:-33 10:-23 14:15 16:29 18:-5 20:15 32:35 33:13
.tembe 1:34 5:-31 10:-18 14:16 16:16 18:-2 20:19 32:36 33:20
.tembr 1:4
.temp 3:69 4:45 13:-16 21:24 29:14
.tempe 29:22
.templ 3:70 4:57 13:-16 21:24
.ten$ 2:-20 5:10 6:-9 11:-8 12:13 15:18 24:15 25:-27 26:16 27:49 28:17 29:-24 31:6 33:7
.tenc 10:4
.tence 10:4
.tend 6:-14 8:14 15:8 27:2 29:4 33:6
.tend$ 8:15 27:5 29:7
.tende 6:-11 33:17
.tens 22:28
.tensi 22:19
.tent 10:-36 29:35
.tent$ 10:-36 29:36
.tep$ 17:35
.teps 11:52 21:-18
.teps$ 11:52 21:-18
.ter$ 1:50 2:46 5:25 6:-6 7:-5 10:-24 11:-68 12:-43 13:30 15:18 16:20 17:3 18:43 20:2 21:14 25:-17 26:-15 27:-24 28:-54 29:25 30:9 31:-24 33:-11 34:-30
.terd 3:9 6:30 7:32 8:-1 16:12 29:4 33:-11 34:1
.terda 3:9 6:30 7:32 8:-1 16:12 29:4 33:-11 34:1
.tere 5:22 6:-5 11:29 14:-18 27:22 29:15
.tered 5:25 11:29 14:-12
.teres 27:28
.terf 12:10 33:17
.terfa 12:10 33:17
.teri 10:1 15:40 17:6 19:33 20:-18 29:-19
.teria 10:11 17:8
.term 5:-20 10:94 11:-17 14:44 18:26 25:-34 29:-52 31:-13
.term$ 18:33
.termi 14:70 25:-14 29:-1
.terms 10:82 14:-10
.tern 17:20
.tern$ 17:20
.ters 10:12 12:23 17:42 29:-8
.ters$ 12:23 17:42 21:1 29:-8
.tes$ 0:23 1:3 2:-12 3:42 4:3 5:-85 6:-85 7:-48 8:-82 9:11 13:2 14:61 15:1 16:-47 17:-47 18:43 19:13 20:-143 21:-65 22:-55 24:16 25:-10 26:4 27:4 28:-36 29:2 32:37 33:25 34:-29
.test 0:-12 1:47 5:45 7:23 8:31 9:-51 11:-7 12:-50 16:-39 18:10 20:-26 21:25 22:-51 23:-1 25:18 28:-25 29:41 31:-24 33:40 34:-5
.test$ 1:26 2:-9 5:1 8:29 9:-5 11:-35 18:25 21:19 22:-61 25:15 28:-21 29:21 32:11 33:32
.testi 5:44 25:17
.tests 2:32 7:8 8:4 25:-20 29:31
.teve 18:26
.tever 18:26
.text 2:4 10:57 12:25 13:-6 14:6 21:-20 22:12 29:-67 33:56
.text$ 2:17 10:20 14:17 21:-9 22:47 29:-16
.texts 2:-6 8:7 10:26 12:34 22:-6 33:36
.tfix 2:21 20:6
.tfix$ 2:22 20:7
.than 1:-3 5:7 6:10 7:-6 9:7 10:2 11:-13 13:3 14:4 16:15 20:6 21:-1 23:-2 26:4 27:2 28:25 31:4 32:9 34:11
.than$ 2:-6 6:-18 15:-18 16:30 19:41 23:12 28:74 33:-17
.thank 5:11 6:20 7:-5 9:8 11:-12 13:3 14:6 15:7 16:1 19:-2 20:8 22:1 23:-12 26:6 27:3 28:-3 31:5 32:10 34:13
.that 2:18 3:-63 5:-29 7:-18 8:-5 9:-13 10:27 11:17 13:10 14:-36 16:18 17:-61 18:33 20:-37 24:1 25:40 26:-3 31:-41 33:18
.that$ 2:18 3:-63 5:-29 7:-18 8:-5 9:-13 10:27 11:17 13:10 14:-36 16:18 17:-61 18:33 20:-37 24:1 25:40 26:-3 31:-41 33:18
.thaw 5:-31 6:-47 12:79 25:8
.thawe 5:-19 6:-5 12:35 25:13
.thdr 8:43
.thdra 8:43
.the$ 0:-25 1:2 2:11 4:5 5:11 6:21 7:-2 8:10 10:-11 11:-34 12:11 13:-8 14:39 15:22 16:22 17:-23 18:15 20:19 21:-1 22:26 23:-8 24:16 25:-7 26:-3 27:-1 29:34 30:27 31:-6 32:11 33:8 34:6
.thee 11:18 25:16 29:-18
.thei 24:21
.their 24:21
.them 8:9 9:-18 13:12 14:27 16:-1 18:-15 31:32
.them$ 9:-6 13:14 14:26 18:-13 31:34
.theme 8:15
.then 6:-16 12:13 18:57 25:6 29:-13 33:-27
.then$ 6:-16 12:13 18:57 25:6 29:-12 33:-27
.ther 0:35 1:4 2:22 3:22 5:-54 7:-15 8:-12 9:-9 10:-25 12:4 13:12 14:-9 19:-31 22:-8 23:59 26:6 27:-76 28:-6 30:19 31:18 32:6 33:-5 34:26
.ther$ 0:40 2:11 5:-35 10:-11 11:-51 12:13 14:-14 15:10 18:-39 23:22 26:-7 27:-60 29:10 31:61 33:-47
.there 0:20 2:2 3:19 4:-13 5:-10 7:-11 9:-14 10:-4 11:2 13:23 16:-18 18:10 19:-6 22:-7 23:28 26:12 27:-15 29:-8 31:-34 32:17 34:8
.thes 1:9 30:42 31:42
.these 1:9 30:43 31:35
.they 2:7 8:-20 9:37 12:33 15:25 19:-28 29:-70 33:-21
.they$ 2:7 8:-20 9:37 12:33 15:25 19:-28 29:-70 33:-21
.thin 0:27 1:-9 2:-30 4:-10 5:17 6:16 7:19 8:-29 10:27 13:46 14:21 16:-25 17:-1 18:36 19:-37 21:20 22:-84 23:21 24:-57 25:-29 26:21 29:-66 30:-36 31:9 32:71 33:-28 34:-46
.thin$ 28:59 29:-21 32:20
.thing 1:-4 2:-27 4:-8 5:41 6:1 7:-11 9:12 10:23 11:9 12:14 13:52 14:26 15:-16 18:46 19:-27 22:-46 23:6 24:-29 25:-14 26:4 27:7 28:-72 29:-55 30:-23 31:13 32:60 33:-37 34:-31
.think 0:35 6:12 7:68 8:-25 10:-10 11:-12 12:-15 15:26 21:52 22:-26 26:11
.thir 33:17
.third 33:17
.this 0:-5 1:-17 2:35 3:-43 5:2 6:-29 9:-63 10:-31 11:21 12:4 13:19 14:8 15:-6 16:-15 17:27 18:-23 19:-19 20:13 21:-1 23:24 24:30 26:-3 27:25 28:-16 32:32 33:12 34:43
.this$ 0:-5 1:-17 2:35 3:-43 5:2 6:-29 9:-63 10:-31 11:21 12:4 13:19 14:8 15:-6 16:-15 17:27 18:-23 19:-19 20:13 21:-1 23:24 24:30 26:-3 27:25 28:-16 32:32 33:12 34:43
.tho$ 7:10
.thon 2:40 20:-29 29:25 33:32
.thon$ 2:40 20:-29 29:25 33:32
.thor 7:11 8:4 34:23
.thori 34:24
.thou 0:10 8:3 22:26 26:1 33:6
.thoug 12:-19 22:36 33:5
.thout 0:5 12:20 26:2
.thre 1:5 16:24 18:31 22:27 24:19 33:-2
.three 1:9 16:24 18:33 22:28 24:20
.thro 5:12 8:22 9:14 11:8 12:-10 13:14 14:15 19:-6 22:9 25:-17 31:-29 32:6
.throu 5:12 8:21 9:14 11:8 12:-9 13:14 14:16 19:-5 25:-10 31:-12
.thru 9:7 32:25
.thru$ 9:10
.ths$ 3:7 14:10
.thu$ 32:15
.thum 8:33
.thumb 8:33
.thun 26:17
.thund 26:17
.thur 10:-1 12:-39 16:31 19:-17 32:31 33:66
.thurs 10:-1 12:-38 16:31 19:-17 32:32 33:66
.tian 14:-6 19:20 29:16
.tian$ 14:-6 19:20 29:16
.tica 30:9
.tical 30:9
.tice 4:-11 27:12 29:9 31:23
.tices 27:16 31:30
.tici 17:14
.ticip 17:14
.tick 1:19 6:23 29:35
.tick$ 1:33 6:23
.ticke 29:46
.tier 9:9 33:7
.tif$ 2:13
.tifi 11:-8 26:49 27:18 30:2 31:51
.tific 11:-7 26:41 27:21 30:3 31:43
.tify 27:64
.tify$ 27:57
.tige 27:32
.til$ 3:13 4:-30 5:-37 7:27 8:9 10:-39 13:-12 14:44 15:-4 16:19 17:-42 19:-38 20:-21 21:7 22:40 24:36 25:-20 27:-57 28:46 29:-3 31:30 34:-25
.till 0:-4 2:42 5:18 7:9 8:-48 9:48 10:-42 11:-18 12:14 13:21 14:13 16:-42 17:-35 18:-74 19:-22 20:38 21:7 22:-45 25:-8 27:-12 28:27 29:-4 30:8 31:-45 32:-72
.till$ 0:-4 2:38 5:16 7:10 8:-47 9:48 10:-41 11:-15 12:16 13:21 14:14 16:-41 17:-34 18:-72 19:-21 20:39 21:7 22:-44 25:-6 27:-11 28:27 29:-3 30:8 31:-45 32:-71
.tima 24:1 32:40
.timat 24:1
.time 1:-31 5:15 6:-5 8:-48 9:-86 10:-90 11:-29 12:-10 14:59 18:-86 19:71 20:-51 22:14 23:30 25:11 26:-67 28:75 29:-10 31:-51 32:-67 33:24 34:-23
.time$ 0:3 1:-16 2:9 5:30 8:-34 9:-63 10:-76 11:-61 12:-1 14:-23 18:-59 19:44 20:-15 22:33 23:26 25:19 26:-7 28:51 31:-57 32:-39 33:17 34:-16
.timel 14:53 19:7
.times 33:2
.timet 14:43 19:6
.ting 1:1 2:-4 3:1 5:-11 6:-18 7:7 8:-32 9:12 10:-2 12:10 13:28 14:-2 16:3 21:23 22:26 24:-39 27:11 29:-22 30:37 31:9 32:-3 33:3 34:-2
.ting$ 1:2 2:-7 3:1 5:-9 6:-17 7:7 8:-29 9:13 10:-17 12:11 13:25 16:3 21:24 22:29 24:-38 25:-23 27:13 29:-12 30:38 31:15 32:-1 33:5 34:-1
.tings 25:22 29:-1
.tiny 8:4
.tiny$ 8:4
.tion 0:6 1:3 2:5 4:-13 5:-8 6:-65 7:-28 8:10 9:33 10:65 11:41 12:-14 13:19 14:-21 15:-48 16:-28 17:22 18:-67 19:-13 21:40 22:35 23:-57 25:-33 27:39 28:-23 29:-24 31:14 32:-42 33:-25 34:34
.tion$ 2:3 6:-8 7:-35 8:30 9:51 10:56 11:22 13:-39 14:1 15:-16 16:-11 17:49 18:-16 19:-58 20:5 21:29 22:62 23:-16 24:-2 26:-4 27:5 28:-2 32:-3 33:-40
.tiona 1:10 10:60 11:-15 29:-11 33:14
.tions 0:9 8:-24 9:-5 10:-10 11:20 13:66 14:-55 16:-7 17:-25 18:-2 19:3 21:19 22:-30 24:1 25:-4 26:18 27:32 29:-80 30:16 31:8 32:-31 33:-8 34:54
.tire 25:4 31:23
.tist 29:26
.tist$ 29:26
.titl 7:16 9:-2
.title 7:16 9:-2
.tivat 27:1
.tive 5:10 6:-24 10:-7 12:80 14:-7 19:13 23:28 33:-15
.tive$ 5:10 6:-24 10:-1 12:80 14:-7 19:13 23:29 33:-14
.tle$ 11:-5 25:13 33:7
.tled 7:16 9:-2
.tled$ 7:16 9:-2
.tloo 14:-30 26:55 32:10
.tlook 14:-30 26:55 32:10
.tls$ 9:19
.tly$ 10:26 12:29 17:-9 25:51 26:27 28:12 29:-13
.tmas 25:22 28:-32 29:18
.tmas$ 25:22 28:-32 29:18
.tner 22:14
.tner$ 22:14
.tnig 28:11 32:30
.tnigh 28:11 32:30
.tobe 1:19 4:15 5:-18 16:39 20:48 31:-8 32:20
.tober 1:19 4:15 5:-18 16:39 20:48 31:-8 32:20
.toda 2:26 4:24 7:-13 9:-23 10:-4 12:26 14:-9 16:-13 17:18 20:-24 24:-5 25:14 28:25 31:5 32:51 33:-47 34:-24
.today 2:26 4:25 7:-12 9:-23 10:-4 12:26 14:-5 16:-13 17:18 20:-24 24:-5 25:3 28:26 31:9 32:51 33:-47 34:-24
.toff 1:25 6:10 10:-16 14:11 18:46 21:15 22:-17 24:-9 29:-18 33:36
.toff$ 1:26 6:11 10:-14 18:48 21:15 22:-16 24:-8 29:-13 33:37
.togr 8:8 29:-4
.togra 8:8 29:-4
.toin 13:4
.toin$ 13:9
.toky 33:39
.tokyo 33:39
.told 7:20 27:57
.told$ 7:20 27:57
.tom$ 0:3 7:28 24:-31 29:17
.toma 30:10
.tomat 30:10
.tome 2:9 4:-4 6:5 9:-3 12:1 15:21 20:37 24:-15 29:5
.tomer 2:9 4:-4 6:5 9:-3 12:1 15:21 20:35 24:-15 29:5
.tomo 1:2 2:14 6:-7 7:11 10:-10 12:-14 15:-2 24:57 32:46 33:27
.tomor 1:2 2:14 6:-7 7:11 10:-10 12:-14 15:-2 24:57 32:46 33:27
.ton$ 10:17 11:16 20:7 21:3 29:-26
.tone 0:6 1:27 2:-59 5:-2 6:27 10:7 11:-28 12:-47 13:-30 14:35 15:13 16:7 17:-18 18:13 20:-50 22:-19 25:-48 27:3 29:-12 31:-1 32:-10 33:20 34:23
.tone$ 0:7 1:41 2:-45 5:-30 6:18 10:28 12:-15 14:-8 15:17 16:16 18:37 20:-22 24:2 27:-37 28:5 32:-46 33:28 34:7
.tones 10:-14 14:55 18:-51 27:44
.toni 29:49
.tonig 29:56 34:-9
.too$ 2:69 3:1 5:-39 6:22 8:67 10:26 20:-14 23:15 25:-53 27:21 29:-84
.tood 25:7
.tood$ 25:8
.took 6:-8 17:1 33:29
.took$ 6:-8 17:1 33:29
.tool 29:24 33:-33
.top$ 2:25 6:12 10:-22 12:-33 22:-15 23:-20 24:-6 27:-64 29:48 30:52 31:56 33:29
.tor$ 10:-1 11:-16 14:14 17:77 18:-7 29:17 34:15
.tora 2:6
.torag 2:6
.tore 16:19
.tore$ 16:19
.tori 2:33 17:6 33:-31
.toria 17:11
.torin 2:17 29:8
.tors 23:16 25:-3 27:23
.tors$ 23:16 25:-3 27:23
.tory 6:55 19:37 29:20 33:-24
.tory$ 6:55 19:37 29:20 33:-24
.tot$ 8:-2 13:7 28:41
.tota 14:24 17:14
.total 14:24 17:14
.touc 15:42 33:29
.touch 15:32 33:29
.tpon 2:-19 11:6 15:44 16:50
.tpone 2:-11 11:6 15:35 16:40
.tra$ 0:31 1:41 22:6 23:14 31:-12
.trac 1:2 5:17 10:-2 18:34 29:50
.track 1:3 5:18 18:34
.tract 29:24
.trad 1:2 34:6
.tradu 1:3 34:7
.trag 1:14 9:29 29:-11
.trag$ 1:6 9:30 29:-10
.trai 2:59 5:-8 10:30
.train 2:61 5:-2
.tran 0:3 2:18 5:-26 10:17 11:-30 12:3 13:-7 14:16 20:2 23:8 25:-36 27:17 28:21 29:18 32:-5
.trans 0:3 2:18 5:-26 10:17 11:-30 12:3 13:-7 14:16 20:2 23:8 25:-36 27:17 28:21 29:18 32:-5
.trap 4:22
.trap$ 4:22
.tre$ 19:3 29:-18 33:36
.trea 5:37 9:-26 12:6 14:5 20:4 21:4 29:-28 32:37 33:-42 34:-4
.tream 5:39 9:-25 12:6 14:5 20:5 21:5 29:-25 32:38 33:-38 34:-3
.tree 5:-20 9:-1 12:90 25:-18 29:-4
.tree$ 5:-20 9:-1 12:90 25:-18 29:-4
.trib 17:75 27:31 31:6
.tribu 17:75 27:31 31:6
.tric 2:-3 8:12 10:33 12:33 28:-22
.trics 8:13
.trict 10:38 12:35 28:-21
.trii 28:25
.triin 28:25
.trin 0:-101 1:-34 2:3 3:-13 5:-66 6:6 7:-44 8:16 10:13 11:-59 12:12 14:-78 16:22 17:-53 18:5 19:13 20:-71 21:-4 24:21 25:-99 26:-16 27:24 28:18 29:-70 30:-2 32:-83 33:37 34:19
.tring 0:-100 1:-33 3:-3 5:-65 6:12 7:-42 8:16 10:14 11:-58 12:10 14:-77 16:21 17:-51 18:5 19:13 20:-70 21:-4 24:20 25:-97 26:-16 27:24 28:18 29:-68 30:-2 31:1 32:-82 33:37 34:19
.trix 18:11
.trix$ 18:11
.trng 33:55
.trng$ 33:52
.tro$ 7:1 16:-6 29:2
.trod 1:15 11:2 17:30 24:-14
.trodu 1:15 11:2 17:30 24:-14
.tron 13:3 25:-16 34:21
.tron$ 13:3 25:-16 34:21
.tros 14:-1 19:17 29:15
.trosp 19:17 29:18
.trou 34:14
.truc 11:43
.truct 11:43
.true 12:16 33:22
.true$ 12:16 33:22
.trun 3:-7 5:7 12:24
.trunk 3:-7 5:8 12:24
.try$ 1:14 9:2 11:5
.tsch 9:17 34:16
.tsta 13:14
.tstan 13:14
.tstr 4:22
.tstra 4:22
.ttac 9:15
.ttach 9:15 29:6
.tte$ 14:34 20:-29
.tted 2:46 22:17 29:-35 33:15
.tted$ 2:46 22:17 29:-35 33:15
.tten 5:29
.tten$ 5:29
.tter 0:24 7:-2 8:-5 9:17 10:4 11:-2 12:3 22:-17 25:-7 26:-9 31:14 32:3 33:-5
.tter$ 0:24 7:-1 8:-2 9:17 11:-5 17:-5 22:-12 25:-4 26:-8 31:14 32:6
.tters 12:8
.ttin 9:33 21:34 29:-50 31:18
.tting 9:33 21:34 29:-50 31:18
.ttle 11:-6 25:14 33:22
.ttle$ 11:-5 25:14 33:8
.tton 2:9 10:23 20:5 29:-17
.tton$ 10:23 20:8 29:-14
.ttri 10:17
.ttrin 10:17
.tty$ 33:5
.tual 5:9 19:19
.tuck 9:7 29:9
.tuck$ 9:7 29:9
.tude 17:1
.tuden 17:1
.tue$ 14:8
.tuel 12:38
.tuell 12:38
.tuer 33:23
.tuer$ 33:12
.tues 2:14 16:25 24:20 29:18 33:-34
.tuesd 2:20 24:21 29:18 33:-5
.tuff 26:18 29:-20 32:45 34:18
.tuff$ 26:18 29:-20 32:45 34:18
.tula 25:25
.tulat 25:25
.turd 16:2
.turda 16:2
.ture 0:-75 1:-40 2:7 3:-71 4:-25 6:13 9:-96 10:8 11:2 12:11 13:-5 14:15 16:20 17:-10 19:20 20:-67 21:-52 22:13 23:1 25:5 27:-23 28:13 29:-33 30:-40 31:-17 32:-71 33:55
.ture$ 0:-41 1:-35 2:35 3:-19 4:-19 7:2 9:-58 10:26 11:-82 12:-18 13:-2 14:21 16:24 18:11 19:8 21:-44 22:23 23:5 25:23 27:-13 29:-77 32:-37 33:17 34:5
.turef 33:17
.tures 2:-51 6:19 10:-27 11:35 12:66 18:-48 25:-23 28:23 29:7 33:31
.turn 2:-14 8:26 9:26 18:-28 23:-4 25:-16 27:37 29:13 30:39 34:-15
.turn$ 2:-8 8:28 18:-17 27:38 29:28 30:1
.turne 9:44 30:24 34:-11
.tus$ 5:61 8:-45 9:36 12:18 25:-3 26:7 29:-37 31:4 34:-13
.tuto 17:11
.tutor 17:11
.twea 2:77 11:-8
.tweak 2:77 11:-8
.twee 1:14 5:27 6:-21 10:6 18:-20 19:27 27:-13 28:19 29:16 32:42 33:-51
.tween 1:14 5:27 6:-21 10:6 18:-20 19:22 27:-13 28:24 29:16 32:42 33:-51
.twen 4:23
.twent 4:23
.twic 15:11 19:-3
.twice 15:11 19:-3
.two$ 1:14 3:17 6:-16 7:3 9:1 12:-7 13:-22 16:11 19:13 21:-25 22:39 24:27 25:-13 27:-20 28:-16 29:13 31:-30 33:27
.twor 1:35 4:10
.twork 1:35
.tyle 4:34 29:2
.tyle$ 4:34 29:2
.type 11:76 15:-5
.type$ 11:69 15:-5
.typo 2:28
.typo$ 2:28
.tzun 16:-1 27:22
.tzung 16:-1 27:22
.uage 0:6 11:9 15:7
.uage$ 0:7
.uages 11:10 15:8
.ual$ 1:37 11:37 18:33 19:4 25:-4 29:-14 34:10
.uali 13:58 21:23 22:-16 29:-14
.uant 28:32 29:13
.uart 3:17
.uarte 3:17
.uary 4:3
.uary$ 4:3
.ubbe 8:27 26:59 29:-5 34:-16
.ubbed 26:59 34:-15
.uber 16:-5 20:-20 27:32 29:78 34:22
.uber$ 27:48 34:13
.ubern 20:-11 29:58
.ubers 29:37
.ubli 5:-7 6:9 20:53 29:-18 33:-57
.ublic 20:32
.ublis 5:-4 6:10 19:2 20:1
.ubmi 13:-4 22:15 29:13
.ubmit 13:-3 22:29 29:13
.ubsc 2:-10 5:-18 6:-37 8:-22 9:-12 10:-37 11:18 17:-18 24:-27 25:-40 26:68 27:19 29:38 30:52 31:28 34:19
.ubscr 2:-7 5:-8 6:-24 8:-19 9:-1 10:-34 11:18 17:-15 24:-21 25:-30 26:62 27:12 29:41 30:54 31:20 34:11
.ubun 3:9 4:21 20:12 29:3
.ubunt 3:9 4:21 20:12
.uce$ 1:16 11:4 24:-13
.uch$ 2:-21 11:-1 15:22 25:43 28:70 29:5 33:-4
.uck$ 9:16 29:5
.uct$ 0:5 10:21 20:10 27:11 33:-16
.ucti 1:2 11:40 17:8
.uctio 1:2 11:40 17:8
.ude$ 1:14 10:21 27:27
.uded 2:3
.uded$ 2:3
.uden 17:1
.udent 17:1
.udge 3:14 7:-1 8:-18 16:11 23:27 24:21 29:32 33:-28 34:-4
.udge$ 16:11 24:30
.udget 3:14 8:-17 29:39 33:-1
.udit 1:17 9:-10 13:40
.udit$ 1:17 9:-10 13:40
.ueez 16:34
.ueeze 16:34
.uell 12:38
.uena 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
.uenas 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
.uepr 2:21
.uepri 2:21
.uer$ 17:6 33:12
.ues$ 16:14 17:2
.uesd 2:20 24:21 29:24 33:-5
.uesda 2:20 24:21 29:24 33:-5
.uess 13:36 29:-14
.uest 3:-9 5:-16 8:32 9:27 10:-9 11:9 13:18 16:-2 19:-6 21:37 22:51 24:-4 25:-11 27:-9 29:-7 31:-17 32:20
.uest$ 7:18 8:45 9:76 10:-14 11:5 13:-15 14:-19 21:34 22:51 25:-21 27:-13 29:-5 31:-21 32:-23
.ueste 8:18 21:28
.uesti 2:-17 8:-13 9:-17 12:1 14:3 17:9 18:5 20:4 21:-6 22:9 28:1 33:3 34:19
.uests 2:22 9:-43 13:60 29:3
.ueue 9:8 13:65 14:-25 18:28 25:-21 28:-16 29:29 32:-11
.ueue$ 9:8 13:65 14:-25 18:28 25:-21 28:-16 29:29 32:-11
.uff$ 26:18 29:-20 32:45 34:18
.ugfi 2:23 5:2 20:33
.ugfix 2:23 5:2 20:33
.ugge 15:38
.ugges 15:38
.ugh$ 2:10 5:4 6:-13 7:21 8:16 10:-8 11:4 12:-63 13:10 14:8 16:-4 19:-15 22:49 24:-17 27:-34 29:-35 31:25 33:-46 34:-1
.ughl 28:7
.ughly 28:7
.ught 7:3 15:6
.ught$ 7:3
.ugin 2:47 10:3
.ugin$ 2:45 22:5
.ugins 10:9
.ugs$ 17:38 25:4
.ugus 1:22 20:7 32:32
.ugust 1:22 20:7 32:32
.uhm$ 2:-15 3:7 5:-4 8:-13 9:18 11:11 12:25 13:14 17:-24 18:-15 19:-7 23:17 25:-3 26:10 29:-9 30:1 31:-10 33:-3 34:24
.uick 5:23 6:2 8:-4 9:-9 10:-21 11:11 14:4 17:-18 18:8 21:-4 22:-12 25:11 28:33 32:7 33:14
.uick$ 5:23 6:2 8:-4 9:-9 10:-5 11:11 14:4 17:-17 18:9 21:-4 22:-12 25:12 28:4 32:7 33:18
.uide 11:36 17:46 18:-14 24:17
.uide$ 11:36 17:46 18:-14 24:17
.uiet 25:-10 31:57
.uiet$ 25:-10 31:57
.uild 5:33 12:-24 14:-31 17:-30 20:2 25:19 29:44 33:18
.uild$ 4:1 5:22 14:-17 17:-18 20:7 25:27 29:50
.uilde 15:9 29:8
.uildi 29:-11
.uire 0:-25 1:-12 2:-8 6:15 10:10 12:9 13:4 16:13 18:2 21:7 22:-5 23:-20 24:13 28:7 29:-57 33:22 34:22
.uire$ 21:20
.uired 21:21
.uirem 0:-18 1:-10 6:14 9:-19 10:17 12:10 13:5 16:15 18:5 21:-36 23:-18 24:15 28:8 29:-39 33:18 34:25
.uit$ 17:17 20:17 27:-5 31:48
.uita 17:12
.uitab 17:12
.ulat 25:60
.ulati 25:60
.uld$ 0:61 1:-7 2:14 3:52 5:-9 6:-8 7:58 8:-23 9:-32 10:-33 11:-26 12:-51 13:-16 15:52 16:9 17:26 20:-17 21:44 22:20 25:-51 26:29 28:-53 29:-13 30:6 33:-14
.ule$ 1:26 2:-8 3:24 4:23 9:-4 12:-7 13:-19 14:84 18:26 19:30 20:-41 24:5 25:-84 31:-47 32:-24
.uled 15:15 29:-8 32:39
.uled$ 15:15 29:-8 32:39
.uler 9:6 29:16
.uler$ 9:6 29:16
.ules 2:-25 10:37 18:-8 19:12 22:15
.ules$ 2:-25 10:37 18:-8 19:12 22:15
.ulin 9:8
.uling 9:8
.ull$ 2:35 4:-24 5:-1 9:-43 13:-37 14:64 18:13 21:-10 22:1 25:-19 28:13 29:56
.ult$ 23:43
.ults 7:15 8:29 9:-15
.ults$ 7:15 8:29 9:-15
.uly$ 33:39
.uman 11:-26 25:7 34:43
.uman$ 11:-26 25:7 34:43
.umb$ 10:28
.umbe 5:28 7:31 8:43 9:25 13:6 24:-13 25:-12 28:50
.umber 5:28 7:31 8:43 9:25 13:6 24:-13 25:-12 28:50
.umbs 8:42
.umbs$ 8:42
.ume$ 9:11 12:20 27:18 31:-15
.umen 0:16 3:4 5:-14 9:-6 11:13 12:-8 21:40 25:3 34:7
.ument 0:16 3:4 5:-14 9:-6 11:13 12:-8 21:40 25:3 34:7
.umma 27:16 32:41
.ummar 27:16 32:41
.ummi 29:26
.ummit 29:26
.umou 15:17
.umour 15:17
.ump$ 2:25 10:2 14:25 22:42 25:13 29:-38 33:10
.umpi 2:20
.umpin 2:20
.umps 2:-4 12:42
.umps$ 2:-4 12:42
.una$ 2:26 22:29
.unbl 8:14 22:18 31:-1
.unblo 8:14 22:18 31:-1
.unce 9:23 11:9 14:-15 20:27 26:16 27:45 29:-45 31:6 33:-23
.unce$ 27:14
.unced 9:12 29:-10 34:8
.uncem 11:12 20:2 26:22 27:20 31:13
.unch 20:26 24:19 25:49 29:17 31:-24 32:-41 33:-43
.unch$ 20:31 24:19 25:49 29:19 31:-24 32:-40 33:-37
.unct 11:30 33:22
.uncti 11:30 33:22
.und$ 2:30 17:26 18:24 19:13 21:16 22:-13 24:21 25:35 27:3 29:-60 33:-2
.unda 8:32 32:34
.unday 8:32 32:34
.unde 2:-19 5:1 6:-59 10:64 11:28 12:37 13:38 17:-15 18:-38 25:7 26:7 30:-20
.undec 7:6 13:55
.under 2:-8 5:8 6:-41 10:68 11:8 12:42 25:22 26:8 30:-5
.undo 2:-1 7:12 15:-9 16:63 25:22
.undo$ 7:6 15:-6 16:66
.unds 9:12 25:1
.unds$ 9:12 25:1
.une$ 1:13 21:14 22:7 24:8
.unfr 6:-24 12:72 34:12
.unfre 6:-22 12:29 34:14
.unfro 12:42
.ung$ 27:21
.unge 2:12 31:21
.ungen 31:21
.unit 29:13
.unit$ 29:15
.unk$ 3:-7 5:8 12:24
.unle 20:3
.unni 25:16 29:3
.unnin 25:16 29:3
.unny 25:30
.unny$ 25:30
.uns$ 34:30
.unsu 6:-10 11:8 26:-45 27:-41 30:76 31:54 34:8
.unsub 6:-9 11:10 26:-45 27:-34 30:79 31:48 34:8
.unt$ 2:2 8:-33 9:-3 10:26 13:35 28:32 29:46 33:-11 34:-23
.unta 30:5 34:14
.untab 30:5 34:14
.untd 27:8 28:67 31:13
.untdo 27:13 28:58 31:14
.unte 2:-6 6:-5 10:56
.unti 3:13 4:-31 5:-37 7:17 8:15 10:-41 13:-13 14:44 15:-12 16:26 17:-43 19:-39 20:-22 21:7 22:40 24:35 25:-19 27:-58 28:47 29:-3 31:29 34:-26
.until 3:13 4:-30 5:-36 7:17 8:15 10:-39 13:-12 14:44 15:-4 16:19 17:-42 19:-38 20:-21 21:7 22:40 24:36 25:-19 27:-57 28:46 29:-3 31:30 34:-25
.unto 2:-3 5:36 33:12
.unts 10:13
.unts$ 10:13
.untu 3:9 4:21 20:12
.untu$ 3:9 4:21 20:12
.unwa 10:-29 28:32 31:16
.unway 10:-19 28:36
.uota 22:30 25:-4 29:17
.uota$ 22:21 25:-4 29:17
.uova 2:31 20:6
.uova$ 2:31 20:6
.upco 6:6 14:7 18:39
.upcom 6:6 14:7 18:39
.upda 2:7 5:9 7:5 8:-31 9:18 15:-31 16:19 19:-20 26:-22 27:44
.updat 2:7 7:5 8:-30 9:18 15:-29 16:20 19:-20 24:7 26:-22 27:48
.uper 25:14 28:14 29:-10
.uper$ 25:16 28:14 29:-9
.upgr 2:28 20:7 22:13 29:19
.upgra 2:28 20:7 22:13 29:19
.uple 6:26
.uple$ 6:26
.uplo 2:12 3:4 22:40 33:1
.uploa 2:14 3:4 22:26 33:2
.upon 28:1
.upon$ 28:1
.uppo 0:2 2:14 6:-7 10:6 18:-2 20:-12 21:30 28:-22 29:47
.uppor 1:14 5:-20 28:-8 29:69
.uppos 0:4 2:15 5:19 10:18 21:32 29:-17
.upst 5:8 9:-9 12:8 14:7 20:10 21:6 29:-17 32:40 33:-22
.upstr 5:8 9:-7 12:8 14:7 20:10 21:6 29:-17 32:40 33:-21
.urat 6:24 29:-6 33:2
.urce 17:21
.urce$ 17:21
.urch 6:6 9:28 29:-20
.urch$ 6:6 9:28 29:-20
.urda 16:2
.urday 16:2
.urde 7:-19 8:-23 9:71
.urde$ 7:-19 8:-23 9:71
.ure$ 0:-82 1:-47 2:29 3:-46 4:-30 7:29 9:-98 10:7 12:-15 13:-16 14:18 15:3 16:8 18:8 19:7 20:-5 21:-2 22:16 23:2 24:43 25:16 27:-5 28:1 29:-89 30:-16 31:-12 32:-47 33:30 34:3
.uref 33:17
.urefr 33:17
.ures 2:-51 6:19 10:-27 11:31 12:66 18:-48 25:-30 28:23 29:26 33:30
.ures$ 2:-51 6:19 10:-27 11:31 12:66 18:-48 25:-30 28:23 29:26 33:30
.urin 2:86 10:-17 12:-24 17:5 31:43
.uring 2:86 10:-17 12:-24 17:5 31:43
.urit 1:18 2:13 7:13 11:-14 12:-5 13:-7 16:4 22:11 25:15 33:-33 34:21
.urity 1:18 7:13 11:-13 13:-6 16:4 22:15 29:18 33:-29 34:23
.url$ 26:36
.urll 22:23
.urlli 22:23
.urn$ 2:-10 8:28 18:-30 27:38 29:37
.urne 9:43 25:5 30:24 34:-11
.urned 9:44 30:24 34:-11
.urpo 10:14 11:3 30:3
.urpos 10:14 11:3 30:3
.urre 4:9 5:58 12:47 26:5
.urren 4:9 5:54 12:49 26:5
.urs$ 1:9 6:-24 13:6 15:8 24:31 27:-11 28:59 29:-54 33:13 34:7
.ursd 6:20 12:-25 16:31 19:-14 32:32 33:30
.ursda 6:20 12:-25 16:31 19:-14 32:32 33:28
.urse 5:7 11:46 25:-14 31:21
.ursel 11:47 25:-13 31:21
.urth 31:45
.usag 11:54 25:-22
.usage 11:54 25:-22
.usam 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.usamm 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.use$ 0:7 1:4 3:37 5:-5 8:58 9:-17 10:-33 11:27 12:4 13:-23 14:-3 15:21 16:25 19:-18 21:-20 22:2 24:-34 25:-19 27:-8 29:12 31:-2 33:-9
.used 7:10 9:24 11:1 29:11 33:-9
.used$ 7:10 9:24 11:1 29:11 33:-9
.user 20:47 34:8
.user$ 29:21
.users 20:51 34:13
.ush$ 0:3 8:-20 11:-20 12:30 15:19 24:-18 25:-76 31:79 32:-24
.ushe 6:23 29:6 34:3
.ushed 6:23 29:9
.ushy 10:40
.ushy$ 10:40
.usin 10:22 11:11
.usine 10:22
.using 11:12
.usio 9:18
.usion 9:18
.uss$ 8:-5 21:5 29:15 30:5 31:-19
.ust$ 0:-6 1:21 2:2 5:-14 6:26 8:6 9:-8 14:15 15:-61 16:35 17:77 19:-5 21:24 22:-2 24:-2 26:-6 28:-8 29:-28 32:29 33:14 34:-8
.usta 34:16
.ustan 34:17
.uste 6:17
.usto 2:7 4:-4 6:5 9:-9 12:1 15:20 20:38 21:4 24:-15 29:16
.ustom 2:7 4:-4 6:5 9:-9 12:1 15:20 20:29 21:4 24:-15 29:17
.usua 4:9
.usual 4:9
.usy$ 20:-15 25:26 32:12
.utc$ 10:-7 24:34 33:62
.ute$ 11:-61 17:31 25:-45 27:35 30:81 31:43 32:-8
.uted 25:-20 30:53
.uted$ 25:-20 30:53
.utes 16:-9 25:16
.utes$ 16:-9 25:16
.uth$ 15:17
.utho 7:13 34:23
.uthor 7:13 34:23
.utin 17:10 30:23
.uting 17:10 30:23
.utio 27:42 29:-39 31:12
.ution 27:42 29:-39 31:12
.utlo 14:-30 26:55 32:10
.utloo 14:-30 26:55 32:10
.utof 1:25 6:10 10:-16 14:11 18:46 21:15 22:-17 24:-9 29:-18 33:36
.utoff 1:25 6:10 10:-16 14:11 18:46 21:15 22:-17 24:-9 29:-18 33:36
.utom 30:10
.utoma 30:10
.utor 2:10 17:32 29:10
.utor$ 17:75 29:-19
.utori 17:11
.utors 17:-33 29:40
.utre 28:1 29:-9 33:32
.utro 13:3 25:-16 34:21
.utron 13:3 25:-16 34:21
.uts$ 5:30 8:-4 9:12 11:40 25:-31
.utst 13:14
.utsta 13:14
.utte 12:8 14:43 20:-15 33:-23
.utti 10:9
.uttin 10:9
.utto 2:9 10:23 20:5 29:-18
.utton 2:9 10:23 20:5 29:-17
.utur 18:15
.uture 18:15
.uty$ 29:-17 34:68
.uul$ 29:32
.vaca 20:18 29:30
.vacat 29:38
.vail 19:13 20:49 26:21 33:-22
.vaila 19:13 20:49 26:21 33:-22
.val$ 8:43 9:2 13:40 29:-13
.vali 9:42 10:8
.valid 9:42 10:8
.vals 7:11
.vals$ 7:11
.vanc 1:-2 8:-1 14:3 18:17 21:7 23:-8 24:3 26:2 27:-9 29:-5 33:8
.vance 1:-2 8:-1 14:3 18:17 21:7 23:-8 24:3 26:2 27:-9 29:-5 33:8
.vate 0:17 11:24 27:6 29:-9
.vate$ 0:17 11:11 27:6
.ved$ 2:-51 3:7 7:-9 8:19 9:30 11:-34 13:21 15:11 17:72 19:-9 22:-50 29:-40 30:13
.vell 9:24
.velo 2:-3 4:10 5:51 10:13 29:-7
.velop 2:-3 4:10 5:51 10:13 29:-7
.vemb 3:25
.vembe 3:25
.veme 2:6 9:19
.vemen 9:20
.ven$ 12:-23 15:27 21:57 22:16 32:43
.vend 2:15 21:5 22:-5
.vendo 2:15 21:5 22:-5
.veni 25:29 33:6
.venin 25:24 33:6
.vent 18:49 27:2 32:24
.vent$ 18:30
.vents 18:1 27:3 32:26
.venu 29:18
.venue 29:18
.ver$ 2:-16 3:-31 6:31 7:37 8:-35 9:15 10:28 11:-27 12:-31 13:-45 14:-34 15:3 17:87 18:26 19:-19 20:-39 21:31 22:38 24:-50 25:34 26:-18 27:50 28:-66 29:5 31:-56 32:-24 33:-65
.vera 8:6
.verd 6:33 9:35 33:-29
.verdi 9:35
.vere 8:18 27:21
.vered 27:22
.verk 0:15
.verki 0:15
.verl 16:11 24:9
.vers 1:-23 2:68 3:-46 4:35 5:15 8:2 9:-34 10:8 11:-26 12:-82 13:37 17:-31 18:-95 19:26 20:40 25:-33 27:-56 28:-39 29:5 32:-67 34:28
.vers$ 13:57 14:-15 29:-7 33:7 34:48
.verse 8:7
.versi 1:-15 2:16 3:-11 4:37 5:25 6:12 9:-22 17:-3 19:37 20:47 29:30 32:-2
.versl 2:34 12:-17 21:15
.vert 2:36 15:-18 27:6 33:10
.vert$ 2:16 15:-15 33:11
.verv 13:42 14:35 32:11
.vervi 13:42 14:35 32:11
.very 0:-47 2:-14 3:-3 5:49 6:-6 12:48 13:29 14:76 15:-9 16:3 17:-58 19:-2 21:-24 22:-28 24:13 25:23 27:44 28:-28 31:5 32:-17 33:-23
.very$ 2:-22 8:-16 13:20 14:80 19:-24 24:46 25:59 27:55 28:-18 31:-52 32:-21 33:-60 34:-3
.veryb 25:23
.veryo 5:17 12:4 14:-13 18:8 20:12 25:-11 31:5 34:4
.veryt 8:1 11:22 12:26 13:10 14:25 16:14 20:-27 24:-30 25:-37 29:-20 31:33
.ves$ 7:18 9:-43 13:-21 18:14 20:20 25:22 26:56 29:-9 33:-45
.veto 8:32
.vice 9:30 31:22
.vice$ 9:31
.viel 25:9
.viele 25:9
.vien 27:11
.view 1:27 2:3 9:1 10:-57 13:6 14:28 16:-39 22:23 24:-18 27:-26 29:10 32:17 33:1 34:11
.view$ 1:31 13:3 14:35 16:-34 17:-13 21:-31 24:-7 25:1 29:12 32:20 33:7 34:19
.viewe 2:29 10:-23 22:40
.vim$ 5:-12 29:53
.vinc 7:16 21:36
.vince 7:16 21:36
.ving 0:16 2:9 5:-47 6:-43 7:7 9:-28 11:11 12:-39 15:37 16:-13 25:68 29:-20
.ving$ 0:16 2:9 5:-47 6:-43 7:7 9:-28 11:11 12:-39 15:37 16:-13 25:68 29:-20
.viou 19:77 20:-6 29:7 34:-7
.vious 19:77 20:-5 29:7 34:-7
.viro 17:1
.viron 17:1
.visa 20:15 27:15
.vise 9:14 24:27 33:-11
.vise$ 9:14 24:27 33:-11
.visi 27:57 29:-26
.viso 25:-4 27:21 31:21
.visos 25:-3 27:22 31:21
.vite 8:-27 29:47
.vite$ 8:-27 29:47
.voic 29:43
.voice 29:43
.volu 9:11
.volum 9:12
.volv 10:22 17:36 29:-19
.volve 10:22 17:36 29:-19
.vors 6:44 12:-5
.vote 2:-17 8:4 9:34 11:22 13:46 21:-8
.vote$ 2:-11 7:6 8:26 9:-29 11:26 13:49 21:-2 34:8
.voted 9:19
.votes 8:-16 9:53
.vour 0:23 12:-10 25:24 29:-27 34:-4
.vour$ 0:23 8:1 34:-4
.vpn$ 29:44
.wait 2:55 5:-76 6:21 7:41 13:45 22:-5 29:-46 32:4
.wait$ 2:70 7:47 9:-46
.waiti 5:-49 9:16 13:46 18:38
.waiv 2:-23 9:30 13:49 21:45 22:37 29:-31
.waive 2:-23 9:31 13:49 21:31 22:37 29:-24
.wake 24:21
.wake$ 24:21
.walk 11:22
.walk$ 11:22
.wall 14:25
.wall$ 14:5
.want 0:23 4:14 6:-4 8:-69 10:-23 11:-74 15:7 16:-6 17:24 20:-28 21:6 22:51 26:36 27:45 28:-35 29:-22 31:28 32:-41 33:19 34:-57
.want$ 0:32 2:-8 4:10 5:-15 8:-45 9:-2 10:-29 15:5 16:-9 17:19 20:-32 22:43 25:-105 26:10 27:42 31:39 32:-30 34:-22
.wante 22:29 25:10 26:24
.wants 5:12 17:7 21:15 22:-5 25:15 29:-9 33:15 34:-17
.wap$ 9:36 16:40 33:-10
.ward 5:-35 15:12 18:44 29:8
.ward$ 15:12 29:9
.ware 21:2
.ware$ 21:2
.warn 23:2 24:72
.warn$ 23:5 24:39
.warni 24:4
.was$ 0:20 1:-10 2:-47 6:38 7:-25 8:-12 9:49 10:22 12:-14 14:-9 15:23 17:-21 19:76 20:-22 22:9 23:-8 24:-30 25:4 26:-1 28:-29 33:2 34:10
.watc 18:21 27:41 31:36
.watch 18:21 27:41 31:36
.wave 8:19 13:17
.wave$ 8:19 13:17
.way$ 0:17 5:37 6:-55 7:-22 9:-5 10:-32 11:33 12:-1 14:-15 15:-2 16:-30 17:1 20:-3 21:14 22:10 24:34 27:-10 28:63 29:-28 30:8 31:17 32:4 33:-59
.ways 14:-25 24:23 25:31
.ways$ 14:-25 24:23 25:31
.wbie 17:79 25:-9
.wbie$ 17:64 25:-6
.wcom 2:-29 17:69
.wcome 2:-29 17:69
.weak 2:76 10:-8 11:-19 29:-10 32:16
.weak$ 2:54 11:-19 16:2 29:-3 32:16
.weat 29:45
.weath 29:45
.webh 26:24 27:5
.webho 26:24 27:5
.webl 29:33
.webla 29:33
.wed$ 2:86 5:-60 6:-48 10:-3 12:12 13:29 15:8 25:3 29:-24
.wedn 1:26 16:17 20:32 31:4
.wedne 1:26 16:17 20:32 31:4
.week 0:-90 1:33 4:11 5:52 7:-93 8:-50 9:-20 10:-108 11:-123 12:-120 13:-9 14:-143 15:8 16:45 18:-131 19:-10 20:-20 23:-20 24:23 28:44 29:-61 30:-23 31:35 32:110 33:31 34:-41
.week$ 0:-35 1:22 2:12 4:-11 5:52 7:-9 8:-74 10:-123 11:-55 12:-46 14:-64 15:25 16:50 17:8 18:-97 19:-75 20:-15 23:-41 24:44 25:-6 26:-51 27:-27 28:-11 30:-17 31:1 32:89 33:46
.weekd 20:11
.weeke 2:-20 25:59 28:32
.weekl 9:-4 25:-24 26:25 27:31 29:-15 31:25 32:42
.weeks 4:59 5:23 19:22 28:44 32:-5
.ween 1:13 5:26 6:-22 10:5 18:-21 19:22 27:-13 28:27 29:15 32:41 33:-52
.ween$ 1:13 5:26 6:-22 10:5 18:-21 19:22 27:-13 28:27 29:15 32:41 33:-52
.welc 2:23 17:21 25:14
.welco 2:24 17:21 25:14
.well 21:7 25:21 27:12
.well$ 21:7 25:21 27:12
.went 4:22 19:61 20:-22 24:-19
.went$ 19:63 20:-21 24:-18
.wenty 4:23
.wer$ 9:31 25:-7 26:-27 27:-18 29:27 30:45
.were 2:-18 13:60 19:51
.were$ 2:-17 13:31 19:51
.wered 13:27
.wers 2:-6 17:-6 20:61 21:3 29:-22 34:10
.wers$ 21:3 34:12
.wert 25:-21 29:50
.what 0:-13 1:-40 2:-32 3:-2 4:-109 5:40 6:-64 8:-118 9:7 10:66 11:38 12:-41 13:30 14:6 15:-10 16:-153 17:53 18:53 19:16 20:6 22:-128 24:-8 25:-47 26:5 27:-121 28:-9 30:-4 31:-92 32:24 33:11 34:-86
.what$ 0:-11 1:-36 2:-31 3:-2 4:-106 5:41 6:-60 8:-113 9:8 10:54 11:38 12:-66 13:31 14:2 15:-19 16:-143 17:57 18:42 19:17 20:7 22:-123 24:-7 25:-45 26:6 27:-113 28:-7 30:-3 31:-86 32:25 33:35 34:-83
.whate 18:26
.whch 5:9
.whch$ 5:9
.whee 4:17 29:-16
.when 0:-80 1:-33 2:-69 3:19 4:-77 5:-80 6:-72 7:-18 8:-79 9:2 10:-30 11:-33 12:-99 13:-72 14:6 15:-20 16:-85 17:-73 18:-24 19:56 20:105 22:-103 23:1 24:30 25:-41 26:-106 27:48 28:-28 29:32 30:-78 31:-90 32:-50 33:103 34:-29
.when$ 0:-68 1:-20 2:-100 3:20 4:-72 5:-78 6:-70 7:-16 8:-66 9:4 10:-27 11:-23 12:-96 13:-66 14:12 15:-16 16:-78 17:-64 18:-23 19:57 20:106 22:-95 23:2 24:35 25:-31 26:-71 27:2 28:-26 29:34 30:-67 31:-81 32:-45 33:102 34:-23
.whene 27:66
.wher 2:-40 3:-55 5:55 9:29 10:-60 11:7 12:-57 14:55 15:24 17:39 18:-27 20:-60 21:16 22:-6 25:-52 27:-40 29:18
.where 2:-40 3:-54 5:55 9:29 10:-60 11:7 12:-52 14:50 15:24 17:39 18:-23 20:-59 21:16 22:-6 25:-51 27:-40 29:18
.whet 12:32 15:15 34:33
.wheth 12:32 15:15 34:33
.whic 0:-53 1:-38 2:-47 4:-25 5:21 6:-9 7:-56 8:-29 10:23 12:-37 13:45 15:-45 16:-70 17:10 18:53 19:15 20:22 21:-4 22:-68 23:12 24:-63 25:-73 26:18 27:-79 28:-27 29:28 30:-43 31:-49 33:27 34:29
.which 0:-53 1:-38 2:-51 4:-25 5:21 6:-9 7:-56 8:-29 10:23 12:-37 13:45 15:-45 16:-69 17:10 18:53 19:15 20:22 21:-4 22:-68 23:12 24:-63 25:-73 26:18 27:-78 28:-27 29:28 30:-43 31:-49 33:27 34:29
.whih 33:18
.whil 32:6
.while 32:6
.who$ 0:10 1:-24 2:-109 3:40 4:-22 5:-91 6:-82 8:-76 9:27 10:-3 11:-34 12:-84 13:8 14:-54 15:-21 16:-68 17:25 18:-32 19:-21 20:-95 21:5 22:-78 23:9 24:-41 26:50 27:-26 28:-83 29:5 30:17 31:-31 32:-77 33:-74 34:149
.whoe 7:11 8:-5
.whoev 7:11 8:-5
.whol 14:63
.whole 14:63
.whom 2:-13 7:2 9:-9 10:18 15:26 19:-17 33:-49 34:101
.whom$ 2:-13 7:2 9:-9 10:18 15:26 19:-17 33:-49 34:101
.whos 7:21 10:-21 21:-16 29:-20 34:82
.whose 7:21 10:-21 21:-16 29:-20 34:82
.why$ 0:26 2:-54 6:-4 7:-26 9:48 10:98 12:-53 15:15 18:-23 23:6 25:-52 28:-29 29:70 30:38 31:-7 33:-57
.wice 15:11 19:-3
.wice$ 15:11 19:-3
.wich 25:25 29:-23
.wich$ 25:25 29:-23
.wifi 29:29
.wifi$ 29:29
.wiki 29:41
.wiki$ 29:41
.will 0:-18 1:-10 2:6 3:40 4:-21 5:-14 6:-25 7:-2 8:16 10:-35 11:-23 12:-26 13:-28 15:5 16:-2 17:-6 19:-62 20:35 21:45 22:13 23:31 27:-35 28:33 29:40 30:24 31:-63 32:-2 33:-4 34:5
.will$ 0:-17 1:-10 2:8 3:40 4:-21 5:-14 6:-25 8:16 10:-34 11:-23 12:-26 13:-27 15:6 16:-2 17:-6 19:-62 20:35 21:46 22:14 23:32 27:-35 28:33 29:33 30:24 31:-63 32:-2 33:-4 34:5
.wind 6:56 10:17 20:-5 29:3 33:16
.windo 6:56 10:17 20:-5 29:3 33:16
.wing 3:21 4:16 5:-3 12:20 18:23 26:36
.wing$ 3:21 4:16 5:-3 12:20 18:23 26:36
.wise 2:7 7:21 14:-23 15:5 20:15 29:-6 33:25
.wise$ 2:7 7:21 14:-23 15:5 20:15 29:-6 33:25
.witc 27:24 30:21
.witch 27:24 30:21
.with 0:12 1:-38 3:-7 4:25 5:6 6:-15 8:28 9:23 10:11 12:26 13:16 14:16 15:-36 16:17 18:-4 19:24 20:-26 23:-12 24:-4 25:-31 27:-6 28:5 29:-15 31:12 33:-23
.with$ 1:-35 2:4 3:-1 4:28 5:20 6:-11 9:30 12:2 13:4 14:23 15:-32 16:31 19:27 20:-23 21:11 22:1 23:-9 25:-21 26:-49 27:-2 29:-7 30:-51 31:20 33:-16
.withd 8:43
.withi 5:-2 10:18 28:31
.witho 0:5 12:20 26:2
.wiza 8:6 22:-4
.wizar 8:6 22:-4
.wmuc 28:14
.wmuch 28:14
.wner 0:4 10:-10 33:-2 34:72
.wner$ 34:63
.wnlo 20:41 29:6
.wnloa 20:41 29:6
.wns$ 31:43 34:16
.wold 7:9
.wold$ 7:9
.won$ 25:-6 29:65 34:-40
.word 2:15 5:-21 11:60 19:-1 20:-25 25:11 33:29
.word$ 5:-16 11:38 29:14
.wordi 12:16 33:41
.words 11:18 25:17
.work 1:29 2:-33 3:11 4:3 5:41 6:-27 8:10 10:-8 11:5 12:-4 13:-9 17:63 19:-12 20:-41 22:5 23:22 25:34 27:-15 28:13 29:-27 31:-38 33:-55 34:-4
.work$ 1:22 2:-24 3:15 4:7 5:44 8:14 11:12 12:-18 17:21 20:-23 22:8 23:7 25:6 31:-17
.workf 17:11
.worki 28:20
.works 17:15 23:1 25:24 30:17
.worr 18:32
.worry 18:32
.wort 7:33 9:-28 21:26
.worth 7:33 9:-27 21:26
.woul 0:30 2:14 3:30 6:-33 7:21 10:-7 15:30 16:-4 17:3 18:-8 19:33 20:-12 21:8 24:18 25:-26 27:12 28:-8 29:-32 30:16 32:-21 33:-40
.would 0:31 2:14 3:30 6:-31 7:16 10:-6 15:25 16:-2 17:3 18:-7 19:33 20:-12 21:8 24:18 25:-26 27:13 28:-6 29:-31 30:16 32:-21 33:-40
.writ 6:13 7:-6 8:-6 11:2 14:3 15:-16 16:8 17:-31 19:8 20:-14 21:23 24:25 25:-5 26:-3 29:20 31:-7 33:-8
.write 2:-22 6:20 11:7 13:-8 20:-4 21:38 24:21 25:-13 29:60
.writi 0:4 14:1 15:-1 16:7 17:-5 19:13 22:-1 27:2 29:-8 33:-8 34:1
.wron 16:27 22:13 25:23
.wrong 16:27 22:13 25:23
.wrot 10:18
.wrote 10:18
.wsle 0:3 5:1 10:4 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 29:2 32:7 34:1
.wslet 0:3 5:1 10:4 11:-3 15:-3 16:3 17:-9 22:-10 26:-6 29:2 32:7 34:1
.wurd 7:-19 8:-23 9:71
.wurde 7:-19 8:-23 9:71
.xact 10:33 17:-7 25:22 28:8 29:-19 33:36
.xact$ 33:52
.xactl 10:36 17:-5 25:22 28:12 29:-16
.xamp 7:41 11:34 25:-17
.xampl 7:42 11:25 25:-16
.xcep 1:-3 2:-18 4:-16 5:-35 6:-6 8:27 9:33 12:-44 13:50 14:-30 16:-34 17:-40 20:-27 21:59 22:35 27:9 32:-28 33:-33 34:24
.xcepi 13:5
.xcept 1:-1 2:-12 4:-14 5:-29 8:28 9:36 12:-39 13:42 14:-26 16:-33 17:-35 20:-23 21:54 22:37 27:10 32:-23 33:-30 34:28
.xcus 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
.xcuse 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
.xec$ 27:3
.xed$ 5:-12 12:41 29:32
.xemp 10:7 12:-15 13:42 22:46 34:-2
.xempt 2:1 10:11 12:-12 13:23 22:46 34:-2
.xes$ 2:31 10:27 12:-14
.xing 2:-13 5:38
.xing$ 2:-13 5:38
.xist 3:23 5:-2 6:4 11:25 29:-12
.xist$ 2:6 3:10 6:10
.xisti 11:12
.xpec 17:25 20:56 29:-15 33:19
.xpect 17:11 20:56 29:-15 33:22
.xpen 29:11
.xpens 29:11
.xpir 6:56 9:46 32:-6
.xpire 6:56 9:46 32:-5
.xpla 10:73 11:32 13:-7 17:7
.xplai 10:70 11:36 13:-7
.xten 6:-20 8:10 15:21 22:20 33:4 34:-6
.xtend 6:-13 8:16 15:8 29:4 33:13
.xtens 22:28
.xtra 0:31 1:41 22:6
.xtra$ 0:31 1:41 22:6
.xts$ 2:-8 8:7 10:26 12:34 22:-6 33:47
.ybe$ 0:23 15:23 16:-20 25:11 30:13
.ybod 10:16 25:20
.ybody 10:16 25:20
.yce$ 3:3 29:-18 34:5
.ycel 3:17 14:8 16:-10 19:17
.ycel$ 3:17 14:8
.ycle 1:-53 2:-22 3:83 4:80 5:48 6:-61 7:-48 9:-40 12:-24 13:11 14:30 16:-37 17:-8 18:-83 19:60 20:-14 22:-44 24:-15 25:-87 27:-35 28:1 29:-70 31:-28 32:-63 33:1
.ycle$ 1:-52 2:-12 3:38 4:83 5:55 6:-55 7:-1 8:1 9:-28 12:-16 13:13 14:38 16:-21 17:-1 18:-81 19:45 22:-39 24:-7 25:-74 27:-27 28:8 29:-57 31:-25 32:-56 33:4
.ycles 3:73 19:11
.ycll 3:2
.yclle 3:2
.yeah 12:9 25:14
.yeah$ 12:9 25:14
.year 2:-3 15:20 19:72 20:-4 29:72 33:-46
.year$ 15:20 19:74 29:39 33:-43
.years 25:7 29:27
.yed$ 15:47
.yell 24:60
.yell$ 24:60
.yes$ 2:25 8:57 25:11 29:-17
.yest 3:9 6:38 7:32 8:-2 10:-1 16:12 33:-23 34:1
.yeste 3:9 6:30 7:32 8:-2 16:12 33:-11 34:1
.yet$ 3:45 4:-10 5:36 6:60 7:2 8:-64 9:4 12:50 16:-22 20:-33 28:-2 29:-58 31:-37
.ying 7:3 8:-12 10:44 18:2 26:6 31:21 32:-4
.ying$ 7:3 8:-12 10:44 18:2 26:6 31:21 32:-4
.yle$ 4:35 5:15
.ymor 31:35
.ymore 31:35
.ync$ 29:31
.ynta 11:48 25:-19
.yone 1:-9 3:8 6:-4 9:14 14:-14 15:9 17:-10 20:15 22:-27 25:37 26:-4 27:-6 29:18 34:19
.yone$ 1:-9 3:8 6:-4 9:14 14:-14 15:9 17:-10 20:15 22:-27 25:37 26:-4 27:-6 29:18 34:19
.you$ 2:-43 3:-7 4:12 5:19 6:-6 8:18 9:-3 10:-9 11:58 12:-13 13:-8 14:6 15:-2 16:15 17:-12 18:-5 19:-14 20:-14 21:-24 22:2 23:29 24:-6 25:59 27:6 29:2 30:21 31:3 32:-12 33:10 34:-17
.your 2:-8 5:-42 7:9 8:-50 11:64 17:8 19:-2 23:8 26:9 29:-20 31:32 34:29
.your$ 2:-5 5:-37 7:10 8:-43 11:26 17:9 19:-1 23:10 26:10 27:16 29:-13 34:29
.yours 11:57 25:-20 31:20
.ype$ 11:69 15:-5
.ypo$ 2:28
.ypto 8:8 29:-4
.yptog 8:8 29:-4
.ysel 0:14
.yself 0:14
.yste 29:28
.ystem 29:28
.ythi 2:13 5:13 11:15 12:26 13:51 14:14 18:22 19:-17 20:-46 22:-14 24:-55 25:-124 26:5 27:11 28:-45 29:-110 30:-8 31:9 32:26 33:-30
.ythin 2:15 5:14 11:15 12:26 13:48 14:14 18:22 19:-16 20:-46 22:-14 24:-53 25:-122 26:5 27:11 28:-45 29:-108 30:-8 31:9 32:26 33:-29
.ytho 2:41 20:-29 29:26 33:32
.ython 2:41 20:-29 29:26 33:32
.yway 10:7
.yway$ 10:7
.yycl 3:27 5:4
.yycle 3:27 5:4
.zed$ 5:11 24:34
.zee$ 12:16 29:15 33:-9
.zen$ 5:-44 10:-1 12:132 17:-14 18:-4 29:34 33:-4
.zes$ 1:-23 4:37 10:7 11:-16 12:14 13:-28 14:69 16:-45 18:-14 19:-10 22:-6 24:-14 27:38 28:-30 29:37 31:4 33:-61 34:-28
.zing 6:-1 10:17 25:29 32:18
.zing$ 6:-1 10:17 25:29 32:18
.zon$ 18:29 29:-8
.zone 5:-7 11:13 14:8 19:-14 29:11
.zone$ 5:-7 11:13 14:8 19:-13 29:11
.zpac 19:92 20:-9 33:-26
.zpach 19:88 33:-25
.zung 16:-1 27:22
.zusa 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.zusam 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
.zust 34:17
.zusta 34:17
.zuul 29:32
.zuul$ 29:32
.zza$ 25:15 29:35
.zze$ 12:8 25:8
.zzz$ 11:-16 25:3 29:24
<?> 0:14 1:-173 2:23 4:-166 5:11 6:35 7:36 8:-288 9:43 10:19 11:45 12:24 13:-10 14:-37 15:-21 16:-201 17:3 18:24 19:-8 20:22 21:9 22:-172 23:17 24:-144 25:-79 26:17 27:-149 28:19 29:15 30:22 31:-95 32:29 33:28 34:26
<?>_$ 0:14 1:-173 2:23 4:-166 5:11 6:35 7:36 8:-288 9:43 10:19 11:45 12:24 13:-10 14:-37 15:-21 16:-201 17:3 18:24 19:-8 20:22 21:9 22:-172 23:17 24:-144 25:-79 26:17 27:-149 28:19 29:15 30:22 31:-95 32:29 33:28 34:26
<cycle> 2:10 4:27 5:27 6:36 9:-33 10:-7 11:-38 14:29 16:9 17:-19 19:17 20:31 22:-9 25:-30 29:-19 32:-14 34:12
<cycle>_$ 14:12 19:28 20:-24
<cycle>_<?> 2:42 20:5 34:5
<cycle>_in 2:-14 12:14 29:9
<cycle>_out 6:2 19:-2
<cycle>_please 14:1
<deadline> 0:9 2:-78 3:-162 4:-100 5:-235 6:147 7:-400 8:-116 9:-96 10:120 11:-234 12:-46 13:-54 14:-237 15:121 16:157 17:-206 18:-30 19:15 20:-152 21:7 23:-4 24:88 25:-285 26:-92 28:126 29:-112 30:-233 31:-25 32:-406 33:135 34:12
<deadline>_$ 0:-15 1:49 2:8 5:-82 6:-11 8:-33 9:-4 10:63 11:-6 12:-49 15:-20 16:-102 17:-5 18:11 19:-31 20:-26 22:4 24:95 25:-23 27:16 28:99 29:-5 30:-36 31:20 32:-96 33:-4
<deadline>_<?> 0:-64 2:16 5:24 6:-20 9:-46 10:37 12:-1 14:-56 15:-10 16:-92 18:6 19:-33 20:-24 21:-36 22:-61 23:40 25:-3 27:-53 28:46 29:67 32:-16 33:31 34:5
<deadline>_<deadline> 10:-19 14:3 24:9 28:44
<deadline>_<link> 22:32
<deadline>_<number> 1:45 9:25 10:-35 16:93 22:-20 24:11 28:-52 29:-43 33:-9
<deadline>_<quoted> 1:17 6:45 10:-32 29:-23 33:43
<deadline>_<unknown> 5:-2 6:37 9:-2 11:-6 15:10 16:9 18:-4 19:-20 20:5 21:28 29:-64 33:47 34:22
<deadline>_<version> 20:17
<deadline>_@me 10:6 23:8 31:-4 33:2
<deadline>_@month 20:8 33:7
<deadline>_@move 15:29
<deadline>_@person 34:50
<deadline>_@remind 27:18 31:28
<deadline>_@unit 24:26 33:6
<deadline>_@updates 31:45
<deadline>_@weekday 16:15
<deadline>__ 1:9 16:46 33:-13
<deadline>_a 1:26 6:-10 10:-11 12:6 15:10 16:48 24:-51
<deadline>_about 10:57 33:-28
<deadline>_active 12:35
<deadline>_after 29:5
<deadline>_again 12:-44 15:15 19:-1 29:35 33:37
<deadline>_already 6:58 12:-25 33:27
<deadline>_also 19:26
<deadline>_and 1:35 5:6 6:-6 10:-4 15:-10 18:32 24:-36 27:29 33:15
<deadline>_apply 2:-19 10:64 34:-8
<deadline>_as 15:31
<deadline>_at 15:28 33:6
<deadline>_back 16:63
<deadline>_be 0:4 16:29 21:23 24:-29 28:3 33:-20
<deadline>_been 6:13 15:32
<deadline>_before 6:18 15:12 28:-44 29:3 32:23
<deadline>_begin 29:9
<deadline>_begins 27:26
<deadline>_behind 6:4
<deadline>_but 0:5 15:2 31:7
<deadline>_by 15:1 16:29
<deadline>_can 2:24 10:9 15:-37 21:16 33:-14 34:16
<deadline>_come 33:16
<deadline>_cover 10:31
<deadline>_cutoff 0:8
<deadline>_date 14:-11 15:15 16:-51 18:-66 19:47 20:-44 33:76 34:55
<deadline>_dates 33:53
<deadline>_day 10:45 16:-11 20:-8 25:31
<deadline>_deadline 6:35 15:-30 33:66
<deadline>_done 6:55
<deadline>_earlier 10:5 19:10
<deadline>_end 16:16 29:2
<deadline>_exception 8:32 9:27 10:-22 13:-48 22:2
<deadline>_exceptions 8:25 9:18 13:25 21:-3 22:-7 34:-18
<deadline>_extended 15:61 33:-17
<deadline>_fall 33:32
<deadline>_for 1:9 2:-4 8:22 10:18 12:-9 21:-4 22:24 24:-65
<deadline>_forward 15:15
<deadline>_gets 33:2
<deadline>_go 6:40
<deadline>_goes 16:11
<deadline>_happen 33:1
<deadline>_happened 6:22
<deadline>_happens 24:-12 33:21
<deadline>_has 6:11
<deadline>_history 6:23
<deadline>_how 10:1 28:5
<deadline>_if 10:7 21:3
<deadline>_in 2:-2 9:22 10:-15 12:18 16:14 19:40 21:-4 27:-16 28:40 29:-67 33:12 34:-1
<deadline>_include 10:23
<deadline>_is 1:-29 2:45 6:22 10:29 12:-41 15:-6 16:15 18:3 20:-22 21:5 23:-39 24:12 27:18 29:-77 33:52
<deadline>_it 16:19
<deadline>_kick 6:-20 12:34 33:18
<deadline>_last 19:3 33:-25
<deadline>_later 15:17 19:30
<deadline>_like 28:25
<deadline>_many 10:3 18:28 33:-15
<deadline>_minus 16:-7 24:23 28:1
<deadline>_moved 16:13
<deadline>_must 16:25
<deadline>_my 20:29 29:-19 34:11
<deadline>_needed 0:31 33:-10
<deadline>_needs 16:19
<deadline>_new 16:11
<deadline>_news 27:12
<deadline>_next 0:31 16:16 28:-3 33:37
<deadline>_no 2:7
<deadline>_not 16:14
<deadline>_now 6:-24 28:40
<deadline>_of 13:23 19:56 20:11 33:-20
<deadline>_on 1:2 2:-24 9:-5 12:51 13:13 16:38 18:-12 27:-41 28:-27 33:7 34:5
<deadline>_one 1:37 19:1 33:-33
<deadline>_only 27:29
<deadline>_or 2:-18 6:14 10:-77 12:16 18:106 28:18 33:-54 34:-5
<deadline>_out 6:25
<deadline>_over 6:29
<deadline>_passed 6:12
<deadline>_planned 33:13
<deadline>_please 2:-37 10:19 13:-1 15:-29 16:-53 19:-31 22:26 24:41 27:5 28:19 31:-7 33:18 34:1
<deadline>_reached 6:19
<deadline>_reminder 24:40
<deadline>_request 21:15
<deadline>_right 23:17
<deadline>_should 15:8 16:3 33:-2
<deadline>_slip 6:45
<deadline>_so 33:30
<deadline>_sorry 24:11
<deadline>_start 12:7 16:6 29:7
<deadline>_started 6:29
<deadline>_starts 10:14 24:1
<deadline>_still 2:-28 6:29 12:23
<deadline>_stuff 27:7
<deadline>_tag 33:21
<deadline>_tagged 6:31 33:-1
<deadline>_take 6:14
<deadline>_that 18:17
<deadline>_this 13:6 32:-18 33:49
<deadline>_to 16:99 19:44 28:-48 29:-12
<deadline>_tomorrow 33:23
<deadline>_two 16:18 19:28 33:-22
<deadline>_until 16:55 22:2
<deadline>_vs 10:42
<deadline>_was 6:3 16:-1 19:3 28:-18 33:67
<deadline>_week 2:10
<deadline>_what 0:19 10:6 33:1
<deadline>_when 29:60 33:-31
<deadline>_where 15:47
<deadline>_which 29:29
<deadline>_will 16:19
<deadline>_with 10:-21 16:50 19:44 21:21 33:-35
<deadline>_yesterday 6:44 12:-11
<deadline>_yet 12:25 33:27
<freeze> 0:3 2:-28 3:-111 4:-48 5:-146 6:26 7:-193 8:-26 9:-5 10:106 11:-75 13:-10 14:-84 15:70 16:53 17:-78 18:-52 19:24 20:-30 21:31 22:47 23:-18 24:17 25:-97 26:-62 27:-32 28:65 29:-39 30:-37 31:-25 32:-152 33:62 34:4
<kind> 0:56 1:32 2:-15 3:-7 5:45 6:-18 7:-15 8:-123 9:-23 10:107 11:-82 12:93 13:1 14:70 15:-18 16:-28 18:12 19:-2 20:-3 22:23 24:-19 25:-4 26:-95 27:49 28:7 29:-146 30:-218 31:-25 33:7 34:-3
<link> 5:-74 7:-33 8:-25 9:101 10:-67 11:-32 12:-62 13:-124 17:-23 20:-35 21:-153 22:246 25:-87 27:-62 31:-39 34:-47
<link>_$ 2:-36 5:-30 9:61 21:-32 22:150
<link>_<unknown> 22:13
<link>_many 29:7
<link>_please 22:11
<number> 0:-364 1:198 2:-48 3:-31 4:88 5:-249 6:-149 7:40 8:163 9:148 10:-110 11:-156 12:-342 13:-360 14:-264 15:-265 16:172 17:-158 18:-81 19:-248 21:-202 22:-23 23:-202 24:104 25:-61 26:-302 27:-186 28:-73 29:32 30:-106 31:-98 32:69 33:37 34:-174
<number>_$ 0:-9 1:73 2:-46 4:16 5:-86 8:11 10:-18 11:-28 12:-11 13:-95 14:-83 16:102 17:-88 18:-14 21:-55 25:19 27:-122 28:-91 29:82 31:-97 32:44 33:-158
<number>_<?> 2:-29 4:2 5:-43 6:-41 7:30 9:63 10:-76 15:-14 20:57 21:-38 28:-2 29:11 33:66 34:-31
<number>_<deadline> 10:14 16:-1
<number>_<number> 1:74 2:-48 4:16 9:-45 10:-61 11:-16 16:41 18:-7 20:-56 24:13 25:-16 29:48 32:43
<number>_<request> 8:52 9:-46
<number>_<unknown> 1:52 2:-30 4:-7 9:35 16:34 18:5 22:-5 24:13 25:-101 34:7
<number>_<version> 22:5
<number>_@me 33:10
<number>_@month 1:96 4:6 6:-50 10:-24 14:-19 16:70 22:-43 29:-91 32:64 33:16
<number>_@unit 18:-5 22:10 24:60 29:48 30:-12 33:-44
<number>_am 24:54 32:-5
<number>_and 8:30 32:16
<number>_approved 7:-29 8:-8 9:55
<number>_as 1:27 8:1 29:-3
<number>_at 1:14 7:8
<number>_before 2:27 7:30 29:-12
<number>_correct 20:29
<number>_day 28:25
<number>_days 1:6 18:-5 24:12 28:5 31:20 32:8 33:-23
<number>_does 2:19
<number>_done 2:3
<number>_fix 16:23
<number>_for 16:8
<number>_get 7:7 9:5
<number>_hours 1:16 24:37
<number>_in 9:38 29:-35
<number>_instead 16:29
<number>_is 2:5 6:-46 8:23 16:-16 20:7 33:92
<number>_many 25:18 29:-12
<number>_mean 10:-2 29:6
<number>_my 8:11 29:23
<number>_no 12:-22 33:26
<number>_not 16:18
<number>_of 4:8 6:17
<number>_on 8:73 9:-30 22:-23
<number>_or 16:-7 20:39 32:-12 33:68
<number>_please 1:2 2:2 16:35 20:-8 33:2
<number>_right 33:29
<number>_ship 4:7
<number>_so 24:10
<number>_sorry 16:13
<number>_still 2:-17 9:21 29:23
<number>_the 7:14
<number>_to 8:33 16:-7 22:19 32:41
<number>_until 8:18
<number>_week 1:-29 3:16 4:27 32:19
<number>_weeks 4:43 5:11 32:-11
<number>_with 1:11 4:36
<number>_yet 9:25
<quoted> 1:86 2:-51 4:4 5:-107 6:48 7:58 8:-7 9:-34 10:174 11:-110 12:-71 13:-7 14:-35 15:-18 16:-69 17:-95 20:-8 24:-10 25:-64 27:-4 28:16 29:9 31:-10 32:-54
<quoted>_$ 1:-47 7:66 25:-20 29:-61 33:31
<quoted>_<?> 6:32 10:28 11:-21 33:22
<quoted>_<number> 1:27
<quoted>_<quoted> 1:91 2:-28 5:-55 7:62 9:-49 10:61 11:-5 12:-33 14:-17 16:-42 17:-36 18:5 24:-4 25:-38 28:12 33:15
<quoted>_in 10:49 11:-23 18:26 29:9
<quoted>_is 6:33 29:-5
<quoted>_mean 10:11
<quoted>_on 1:27 33:17
<quoted>_to 29:28
<request> 0:-173 1:-134 2:-354 3:-181 4:-165 5:-309 6:-219 7:256 8:334 9:286 10:-228 11:-278 12:-245 13:-347 14:-231 15:-193 16:-175 17:-237 18:-226 19:-138 20:-214 21:-218 22:-16 23:-128 24:-164 25:-321 26:-262 27:-275 28:-152 29:-452 30:-246 31:-306 32:-200 33:-176 34:-233
<request>_$ 2:-36 5:-59 7:83 8:68 9:127 10:-63 11:-115 18:-48 25:-33 27:-44 29:-79 31:-57 32:-9 34:-112
<request>_<?> 5:-26 7:72 9:106 10:-2 11:-49 34:-19
<request>_<unknown> 7:6 8:93 9:13 25:-57 29:-29
<request>_@me 7:25 8:32
<request>_@unit 8:9
<request>_a 9:14
<request>_and 8:8 9:12
<request>_any 8:13 9:2
<request>_approve 7:-5 8:16
<request>_approved 7:-34 8:61
<request>_as 8:34
<request>_be 7:8 9:15
<request>_been 9:19
<request>_before 7:34 8:-19
<request>_can 8:14
<request>_get 7:5 9:8
<request>_gets 7:9 8:8
<request>_go 7:21
<request>_granted 8:34
<request>_have 9:48 29:-7
<request>_in 7:56 8:37
<request>_is 7:13 8:55 9:-25
<request>_let 8:20
<request>_many 8:6
<request>_my 8:7 9:16
<request>_no 7:11
<request>_please 9:64 22:34 25:-22 34:-20
<request>_should 7:1
<request>_so 8:5
<request>_sorry 7:18 9:42 25:-37
<request>_status 9:31
<request>_still 9:52
<request>_the 8:57
<request>_through 8:21
<request>_to 8:19
<request>_too 8:4
<request>_until 7:37
<request>_valid 9:29
<request>_we 8:51 22:-15
<request>_what 9:21
<request>_yet 9:15
<unknown> 0:5 1:22 2:32 3:-11 4:50 5:9 7:4 8:1 9:2 10:32 11:28 12:-35 13:-19 14:-17 15:13 16:-57 17:30 18:28 19:-7 20:-29 21:-1 22:63 23:-2 24:-21 25:-1 26:13 27:2 28:-9 29:101 30:-14 31:11 32:-1 33:-1 34:-12
<unknown>_$ 1:-18 2:12 4:-28 5:31 6:-27 8:-40 9:-51 10:13 11:28 15:6 17:-28 18:19 19:3 20:12 21:-16 22:6 24:2 25:11 26:9 27:4 29:87 30:-3 33:3 34:-5
<unknown>_<?> 0:21 1:-50 5:13 6:33 7:-14 9:-5 10:-21 11:24 12:28 13:31 14:-11 15:13 16:10 17:-7 18:-16 19:45 20:25 21:6 23:6 25:-205 26:-44 27:-6 30:-23 32:38 33:-46 34:-5
<unknown>_<cycle> 20:37
<unknown>_<deadline> 4:6 6:-16 9:-47 10:22 12:3 16:34 18:64 19:-19 21:-49 23:1 25:-33 27:-33 28:1 29:-103 31:-51 33:26 34:1
<unknown>_<link> 2:-10 22:50
<unknown>_<number> 1:-13 2:22 5:-9 8:39 9:50 10:-35 11:-40 14:-36 18:29 20:-53 21:-19 22:2 28:-16 29:1 31:-59 32:18 33:1 34:2
<unknown>_<quoted> 10:44 24:6
<unknown>_<request> 7:-6 8:89 9:65 10:-6 25:-46 34:-33
<unknown>_<unknown> 0:-36 1:10 2:46 4:27 5:-18 6:-50 7:-21 8:-17 9:-6 10:-2 11:-7 12:5 13:9 14:-14 15:-28 16:-8 17:62 18:-1 19:-23 20:51 22:67 24:-4 25:-11 26:-30 27:32 28:9 29:15 30:-90 31:-20 32:9
<unknown>_<version> 3:23 4:52 5:-24 14:-25 19:9 20:-1 22:28 29:2 34:-8
<unknown>_@change 2:5
<unknown>_@me 2:-52 10:-6 11:-48 16:-22 17:35 18:1 20:-7 24:-37 25:-36 29:49 31:33 33:83
<unknown>_@month 33:4
<unknown>_@move 15:18
<unknown>_@person 0:6 10:-4 17:8 34:40
<unknown>_@unit 3:1 17:11 27:31 31:-17 32:13
<unknown>_@weekday 25:13 32:8
<unknown>__ 1:17 2:16 3:-31 6:10 7:-27 8:15 10:-1 11:-79 12:-48 13:-2 14:22 16:8 17:-47 18:17 21:54 22:41 24:28 25:-130 26:-41 27:10 28:-91 29:-57 31:28 32:-61
<unknown>_a 1:27 2:42 5:-1 10:13 11:21 12:-15 24:36 25:23 27:15 29:-52 31:-8
<unknown>_about 5:6 7:25 9:-30 18:28
<unknown>_add 27:19
<unknown>_after 2:6 18:32 25:2 29:12 33:-5
<unknown>_again 25:-20 29:74
<unknown>_already 12:22
<unknown>_am 32:14
<unknown>_an 26:5
<unknown>_and 16:13 17:39 20:-21 25:39 29:-44 32:7
<unknown>_approve 9:2
<unknown>_approved 7:19
<unknown>_are 1:13 2:6 6:-5 9:26 25:16 29:19
<unknown>_around 17:19
<unknown>_as 10:18
<unknown>_at 2:-23 8:27 24:6 25:13 33:-47
<unknown>_available 19:17 20:-12 26:24
<unknown>_back 7:3 25:24
<unknown>_been 9:2 12:19 25:18
<unknown>_before 7:27 20:17 24:6 28:26 29:-8 33:-13
<unknown>_bot 25:12
<unknown>_bug 16:7
<unknown>_bump 8:9 29:-10
<unknown>_business 16:9
<unknown>_by 25:8
<unknown>_calendar 14:-3 18:1 26:45
<unknown>_call 29:37 31:-14
<unknown>_can 2:18 3:12 11:-25 22:14 34:35
<unknown>_change 20:28
<unknown>_channel 27:7
<unknown>_check 2:34
<unknown>_close 1:8 28:13 33:2
<unknown>_code 2:13
<unknown>_come 12:1 20:-7 25:-6 29:50
<unknown>_could 11:-8 17:10 25:16
<unknown>_create 4:6
<unknown>_customers 21:3
<unknown>_cutoff 1:6 18:2
<unknown>_cycle 0:7 4:25
<unknown>_date 0:14 16:7 18:61 20:30 27:11 29:-12 33:-18
<unknown>_dates 14:37 19:32
<unknown>_day 16:-10 33:4
<unknown>_days 1:5 18:-18 24:29 28:53 32:59 33:-26
<unknown>_deadline 1:39 18:4
<unknown>_deadlines 0:36
<unknown>_dev 27:20 29:-6 30:3 31:24
<unknown>_did 5:11 6:32 30:3
<unknown>_do 10:15 18:-26 25:30 28:57 33:-2 34:26
<unknown>_docs 2:-8 17:37
<unknown>_does 7:30 10:-9 26:1 29:44 34:-23
<unknown>_done 4:1
<unknown>_down 9:35 18:18 25:-4 31:30 33:3
<unknown>_driver 8:10 22:-9
<unknown>_every 14:11 25:34 33:-2
<unknown>_exception 8:35 9:5 21:-53 29:1
<unknown>_exceptions 13:31
<unknown>_feature 10:-4 22:55 25:22
<unknown>_final 20:39
<unknown>_first 13:6
<unknown>_fixes 2:16
<unknown>_for 1:26 3:-34 5:-22 6:-9 8:-48 10:-7 11:7 13:10 15:31 17:49 20:-46 22:27 24:-9 25:-98 26:-15 27:10 33:29 34:10
<unknown>_from 30:2
<unknown>_give 17:10
<unknown>_has 9:-5 25:15
<unknown>_have 12:6 25:15
<unknown>_here 3:7 17:44 25:-52 27:8 34:18
<unknown>_how 5:18 10:-25 11:20 17:4 23:6 25:-27 28:7
<unknown>_in 4:7 6:1 10:-68 11:-39 12:9 13:6 17:6 19:-27 20:28 25:-71 29:46 31:16 33:4 34:-48
<unknown>_instead 26:10
<unknown>_into 29:21
<unknown>_is 5:32 6:30 10:34 11:-54 14:-3 20:-17 21:11 22:-4 32:-5
<unknown>_it 2:-24 5:-12 6:6 7:18 25:-5 29:-39 31:65
<unknown>_keep 27:5
<unknown>_keeps 29:45
<unknown>_label 9:8
<unknown>_last 19:-14 25:16
<unknown>_left 28:53
<unknown>_like 2:-3 10:13
<unknown>_link 2:10 29:22
<unknown>_list 11:-17 13:12 27:6 29:5 33:12
<unknown>_log 10:8
<unknown>_lol 10:14 26:5
<unknown>_look 3:17 6:1
<unknown>_make 2:9 10:10
<unknown>_many 25:27 27:-31 29:26
<unknown>_me 8:16 10:-16 17:12 18:7 23:12 24:76 25:-26 28:-36 31:17 33:-29
<unknown>_mean 10:-5 29:26
<unknown>_meeting 16:18
<unknown>_messages 23:14
<unknown>_mode 2:1 6:-2 9:30
<unknown>_month 3:4 4:1
<unknown>_months 3:10
<unknown>_more 25:-13 31:76
<unknown>_my 10:8 11:30 17:-44 24:37 25:65 29:-8 31:-17 33:-22 34:-44
<unknown>_new 16:15 33:6
<unknown>_next 1:12 18:9
<unknown>_no 7:22 8:-23 12:6
<unknown>_now 5:-18 12:16 14:-10 18:37 33:18
<unknown>_number 8:14
<unknown>_of 0:33 5:10 6:36 7:-45 8:22 9:-5 10:-9 11:22 12:-43 14:41 18:40 19:-47 20:-78 21:10 28:-6 29:2 32:-32
<unknown>_off 8:25 9:2 25:9 30:23 32:-6 34:-37
<unknown>_ok 2:19 9:16
<unknown>_on 2:-28 5:58 6:-8 7:-7 8:-77 9:46 11:-46 12:-1 13:-1 16:-48 17:-75 19:-9 22:39 26:7 27:4 29:31 32:28
<unknown>_one 9:20 18:-24 22:10 24:19 29:-44 33:13
<unknown>_only 0:7 2:16 13:10
<unknown>_or 5:-1 7:19 25:-9 29:15 31:7
<unknown>_out 4:6 5:-27 14:63 17:41 19:19 20:-65
<unknown>_over 5:6
<unknown>_page 11:25 17:33 25:-13 29:-14
<unknown>_patch 9:5
<unknown>_please 5:-13 11:49 13:9 14:5 18:-26 19:-13 21:6 25:-9 27:-52 28:-23 29:53 33:4
<unknown>_project 3:16 10:3
<unknown>_release 20:2
<unknown>_remove 31:36
<unknown>_request 8:-31 9:51 13:-10 29:20
<unknown>_requirement 8:-3 22:14
<unknown>_requirements 10:19 33:9
<unknown>_review 29:10
<unknown>_run 1:7 25:25 29:-15
<unknown>_says 11:7 33:40
<unknown>_schedule 1:6 14:28
<unknown>_security 2:4
<unknown>_series 22:19
<unknown>_set 9:12
<unknown>_ship 29:19
<unknown>_show 18:4
<unknown>_since 29:28
<unknown>_so 13:19 20:11
<unknown>_some 1:3 25:-4 29:27
<unknown>_sorry 11:-18 17:23 20:-14 25:44 29:41
<unknown>_sounds 25:32
<unknown>_still 2:43 9:-19 12:-31 28:5 34:40
<unknown>_stop 6:19 12:-3 25:24 31:-2
<unknown>_string 33:1
<unknown>_strings 2:-8 10:8 12:15
<unknown>_stuff 27:6 34:10
<unknown>_team 21:-40 27:1
<unknown>_template 4:43
<unknown>_tests 1:14
<unknown>_text 20:27
<unknown>_that 15:29 24:-31 25:-14 29:47
<unknown>_the 2:30 3:-27 4:24 5:-73 7:-41 8:33 9:-23 11:-64 12:-22 13:-42 14:-16 16:38 17:21 19:20 21:-31 22:3 25:19 26:-52 27:-33 30:41 31:23 32:-51 34:-5
<unknown>_there 22:9
<unknown>_thing 29:5
<unknown>_this 2:17 11:-5 25:-32 27:-36 29:59 31:29 34:49
<unknown>_through 13:15 32:10
<unknown>_time 5:25 19:-50 25:41 29:-22 33:61
<unknown>_to 0:-31 5:-26 7:55 8:-68 9:-5 13:-27 15:26 16:-47 17:-31 18:-8 22:26 26:6 27:7 29:74 30:32 32:-23 33:-11 34:1
<unknown>_today 2:22 5:12 17:-2 29:20 34:-26
<unknown>_told 7:25
<unknown>_until 28:13 29:-11 31:12
<unknown>_up 2:-14 4:69 10:-27 12:32 13:2 25:9 29:-13 32:-11
<unknown>_us 18:-19 32:19
<unknown>_version 19:13 20:-8 29:6
<unknown>_vs 25:-4 29:32
<unknown>_want 22:13
<unknown>_wants 17:24 21:1
<unknown>_was 6:21 9:11 21:17 33:-39
<unknown>_we 2:30 5:29 8:4 29:-46 32:20
<unknown>_week 5:18 24:17
<unknown>_weekend 25:5
<unknown>_weeks 4:40 28:7
<unknown>_what 2:-1 5:2 10:5 12:1 13:-1 18:-6 25:-12 28:-43 32:31 33:11
<unknown>_when 18:-2 24:7 33:25
<unknown>_where 11:59 25:-22
<unknown>_which 5:-7 10:20 11:-28 17:41 33:9
<unknown>_who 17:43 26:25 34:-25
<unknown>_whose 34:7
<unknown>_why 10:11 29:15
<unknown>_will 29:9
<unknown>_with 10:9 11:-40 17:-22 18:-21 21:25 32:44
<unknown>_work 5:24 21:12 22:-4 23:25 29:-26
<unknown>_years 25:7 29:27
<unknown>_yet 5:-44 25:49
<unknown>_you 5:34 11:51 27:29 29:-28 31:-2
<version> 0:-122 1:1 3:142 4:286 5:37 6:-36 7:-87 8:-170 9:-177 10:-207 11:-226 12:-50 13:-122 14:-52 15:-127 16:-178 17:-174 18:-158 19:247 20:92 21:-90 23:-39 24:-103 25:-242 26:-163 27:-194 28:-165 29:-22 30:-78 31:-153 32:-170 33:-226 34:-100
<version>_$ 1:73 3:10 4:121 6:-4 9:-39 10:-48 11:-46 14:5 16:-13 18:-8 19:109 20:-1 21:-10 25:-58 27:-27 28:-46 29:-62 31:-2 34:-21
<version>_<?> 2:14 3:15 6:-23 9:-28 10:-30 12:-15 13:-14 14:-19 19:48 20:55 29:44 33:-69
<version>_<deadline> 4:7 19:63 24:-19 33:-42
<version>_<number> 4:23
<version>_<unknown> 3:48 19:14 20:-17 29:-23 34:-4
<version>_be 3:21
<version>_come 19:8
<version>_coming 5:1
<version>_cycle 4:4
<version>_for 4:29 19:34
<version>_go 4:29
<version>_going 4:11
<version>_is 2:20
<version>_many 4:12
<version>_out 6:39 12:-10 19:-8 20:35
<version>_please 4:19 5:16
<version>_release 2:6 20:-31 29:28
<version>_released 19:-30 20:33
<version>_schedule 3:27 4:7 14:-76 19:39
<version>_was 19:27
<version>_with 4:9
<version>_yet 3:31
@add 0:136 1:160 2:11 3:25 4:48 5:-21 6:-42 7:-151 8:10 9:-93 10:14 11:73 12:-41 14:-154 15:-104 16:-36 17:-139 18:-120 19:-201 20:-109 21:-45 22:23 23:1 24:7 26:16 27:36 28:-130 30:-50 31:-16 32:-186 33:-7
@allowed 0:1 1:-45 2:240 5:-96 6:-73 7:-3 8:43 10:-42 11:-7 12:-67 13:10 14:-21 17:28 18:-4 19:-48 22:5 24:-68 25:19 26:12 27:-40 28:-41 29:-72 30:6 31:-47 32:-2 33:8 34:-35
@approve 0:-13 1:-17 2:100 5:-117 6:-39 7:90 8:137 9:21 10:-55 11:-31 12:-24 13:17 14:-70 15:-137 16:-45 17:9 18:-2 20:-25 22:-23 24:-101 25:58 26:-60 28:-17 29:-15 30:-150 31:-134 32:-72 33:26
@be 0:27 1:-45 2:-9 3:9 4:-80 5:50 6:52 7:12 9:34 10:10 11:-18 12:46 14:-13 15:44 16:18 17:-20 18:-4 19:7 21:2 22:-6 23:38 24:-31 25:37 26:43 27:-70 28:-9 30:14 31:-4 32:-11 33:24 34:-26
@begun 1:-12 2:-50 3:54 4:54 5:54 6:-54 7:-10 9:-55 10:-127 11:47 12:76 13:-49 14:-9 15:-51 17:80 20:-72 25:-66 28:-57 31:-1 32:-9
@bye 2:-10 6:-19 8:-14 12:-2 15:38 16:37 19:9 22:-35 25:91 26:1 27:-24 28:-25 29:-21 30:26 31:-47 33:-42
@can 0:28 1:-11 2:109 3:1 5:-175 7:9 8:28 9:-84 10:-17 11:12 13:-118 17:17 18:-68 19:-59 21:57 22:82 25:-89 26:14 29:-18 30:-7 31:-35 32:-130 33:15 34:-6
@can_to 11:28
@change 0:-150 1:62 2:224 3:-71 4:-161 6:-37 7:-58 8:-4 9:-83 10:139 11:-26 12:45 13:-66 14:-77 15:-28 16:-11 17:77 18:-61 19:-184 20:-140 21:-8 22:124 23:15 24:43 25:-107 26:-15 27:-14 28:15 30:-52 31:-53 32:-71 33:69 34:37
@change_$ 8:-13 34:4
@cycle 1:-34 2:6 3:100 4:116 5:96 6:-87 7:-24 8:-8 9:-125 10:-41 11:-71 12:-234 14:41 15:11 16:-25 17:-10 18:-138 19:122 20:18 21:5 22:-80 23:-158 24:-32 25:-72 26:-71 27:-8 28:4 29:-2 30:-228 31:-38 32:-18 33:-3 34:21
@date 0:15 2:-149 3:-18 4:14 5:-270 6:-55 7:-140 8:-105 9:-40 10:-80 11:11 12:-224 13:-84 14:44 15:16 16:37 18:28 19:94 20:128 21:-71 22:-121 23:-52 24:-31 25:1 26:13 27:-29 28:-76 29:-95 30:-208 31:-132 32:8 33:112 34:-36
@dates 0:83 1:-70 2:-130 4:15 5:-34 6:16 8:-102 9:-103 12:9 13:-224 14:127 16:-35 17:-8 19:33 20:-149 22:-100 23:-6 24:-15 26:4 27:73 28:-95 29:-264 30:-11 32:89 33:-38 34:-54
@dates_$ 18:7 27:4
@deadline 0:44 1:61 2:-115 5:-107 6:8 8:-67 9:-37 10:-115 11:6 12:-4 13:-116 14:42 15:-19 16:-51 17:-53 18:49 19:-78 20:-56 24:20 25:-6 27:2 28:-64 29:-123 31:-113 32:102 33:86 34:-44
@decide 1:-6 2:-39 4:-124 5:-197 6:-8 7:137 8:172 9:32 10:-46 11:-3 12:29 13:22 14:-139 15:-29 16:-46 17:-105 18:-28 19:-38 20:-84 21:-3 22:-82 23:-65 25:-26 26:-171 29:11 30:-137 32:-120 34:6
@decide_<request> 8:19
@decide_on 7:35 9:-2
@decided 5:-129 7:-37 8:72 9:101 10:-71 11:-51 12:46 13:116 18:-55 22:-60 25:-49 27:56 28:-64 29:-93 31:-5 32:-19 34:-82
@deny 0:46 1:-83 4:-39 5:-118 7:93 8:149 10:-73 11:7 13:26 14:-32 16:-26 17:-5 19:-65 20:-70 22:-96 23:40 24:-79 27:-96 28:-3 29:-11 30:-107 31:12 32:-86 33:1 34:-85
@device 6:6 7:-20 8:-10 11:-43 14:20 17:-35 21:-1 22:-8 25:24 29:107 34:-17
@device_with 6:12 7:-12 12:4 13:11 18:3 19:3 24:-6 27:4 28:3 29:-7
@did 0:26 1:-31 2:-81 3:24 4:-29 5:38 6:144 7:3 8:-17 9:95 10:-34 11:-52 12:41 13:86 14:-35 15:22 16:14 17:-60 18:-21 19:101 20:-65 21:-29 23:41 24:-128 25:12 26:-40 27:-36 28:-39 29:-64 31:-22 32:-9 34:-4
@do 1:-118 2:25 3:64 4:-81 5:-10 6:27 7:27 8:-48 9:48 10:43 11:26 12:10 13:-8 14:-29 15:2 16:-84 17:17 18:-63 20:4 22:-197 23:47 24:-79 25:-75 26:54 27:-303 28:7 29:34 30:71 31:-15 33:-14
@entry 0:104 1:176 2:-71 3:-224 4:-165 5:-88 6:53 7:-208 8:-121 9:-134 10:51 11:-97 12:-7 13:-57 14:-1 15:47 16:60 17:-115 18:75 19:10 20:21 21:-76 22:-45 23:5 24:14 25:-41 26:-10 28:20 29:28 30:-93 31:-33 32:-40 33:51 34:-14
@entry_$ 10:7 14:-10 19:16 29:22
@entry_on 1:29
@exception 0:-124 1:-157 2:-116 3:-85 4:-108 5:-142 6:-184 8:32 9:87 10:29 11:16 12:-214 13:113 14:-157 15:-103 16:-158 17:-179 18:-160 19:-12 20:-142 21:141 22:171 23:-57 24:-10 25:-98 26:-150 27:-10 28:-142 29:-134 30:-107 31:-121 32:-129 33:-224 34:-17
@exceptions 8:-39 9:-224 11:-21 12:-21 13:200 14:-16 19:9 21:67 22:-72 24:4 25:-84 33:-82 34:2
@freeze 1:42 3:-84 5:-148 6:4 7:-129 8:-5 9:-3 10:54 11:-46 12:122 14:7 17:-12 18:-4 20:-184 21:-8 22:24 25:23 26:-26 27:4 28:9 29:19 30:-137 31:-12 32:-14 33:-22 34:-13
@greet 10:-21 11:-16 14:-32 24:108 25:94 27:-34 31:-34
@greet_$ 25:27
@happened 0:-131 1:-22 3:-1 5:19 6:218 7:3 8:30 9:13 10:-26 11:-139 12:47 13:41 14:5 16:-49 18:-41 19:52 20:8 21:9 22:69 24:-11 25:-47 26:-30 27:-47 28:-4 29:-77 32:-12 33:-111 34:-12
@happened_over 17:16
@kind 0:98 1:60 2:-34 3:-151 5:-4 6:54 7:-111 8:-106 9:-181 10:66 11:-139 13:-80 14:43 15:68 16:58 17:-39 18:27 19:2 20:-70 21:-80 22:-40 24:55 25:-94 26:-46 27:65 28:78 29:-93 30:-104 31:-34 32:-7 33:47 34:11
@land 0:99 1:36 2:151 3:-19 5:-15 6:-19 7:-40 8:32 9:-16 10:-10 11:-12 12:6 13:-9 14:-111 15:42 16:51 17:-15 18:-109 19:-106 20:19 21:5 22:64 23:7 24:-43 25:-15 26:34 27:31 28:-14 29:-15 30:-13 31:-35 32:-99
@land_<?> 2:8 3:7
@land_<unknown> 22:12
@land_this 29:27
@landing 0:9 1:7 2:91 3:-54 4:23 5:4 6:-50 7:16 8:30 9:10 10:-6 11:-127 12:-1 13:-29 14:-42 15:46 16:44 17:21 18:-104 20:-19 21:5 22:46 23:-63 24:-3 25:-49 26:20 27:37 28:-18 29:33 30:-34 31:-48 32:-72 33:-7 34:51
@me 0:-49 1:-119 2:31 3:-43 4:-53 5:-3 6:6 7:2 9:17 10:-11 11:40 12:-30 13:17 14:3 15:-32 16:-97 17:49 18:1 19:-17 21:-11 23:24 24:40 25:48 26:22 27:34 28:-36 29:35 30:22 31:33 32:-49 33:15 34:8
@me_$ 10:-12 11:-14 21:33 25:-14 29:-69 31:54
@me_<unknown> 2:10 5:-30 6:41 11:9 13:26 15:-21 18:-23 33:8 34:22
@me__ 21:27 29:21
@me_add 0:27 1:-20 2:31 11:4 29:-14
@me_allowed 15:7
@me_already 29:16
@me_always 24:21
@me_am 2:-40 4:-2 8:17 9:-25 10:19 11:11 17:45 19:10 24:-16 25:12 29:-23 32:19 33:2
@me_an 17:28
@me_approve 11:27 29:-28
@me_ask 2:-34 7:3 11:29 15:2 21:-25 31:6 34:4
@me_asked 9:21 13:-5 23:12
@me_be 2:-14 18:12 23:8
@me_begin 17:34 33:-5
@me_can 2:-28 11:15 26:25 29:18 30:-30 33:1
@me_change 7:29 11:-24 15:13 23:5
@me_cherry 2:6
@me_deny 7:17
@me_do 5:-12 8:9 10:27 17:19 23:34 29:12 31:-6 33:-19
@me_file 29:24
@me_filed 9:59 13:7 21:-13
@me_finish 2:15
@me_forget 1:-8 2:-5 4:12 7:-17 9:2 10:21 11:4 12:7 14:6 19:-7 20:-2 23:-13 24:-64 25:2 28:-7 33:6 34:3
@me_forgot 1:1 2:5 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:10 29:11 30:-3 32:1 33:1 34:-5
@me_get 2:-1 11:7 14:37 17:2 20:40 23:-24 24:21 30:-25
@me_go 25:22
@me_have 2:12 3:-14 7:33 8:-7 9:-33 12:-76 14:-5 18:44 21:15 22:25 23:21 25:-22 26:8 27:-1 28:-20 29:6 30:-38
@me_help 11:-45 17:59
@me_hope 6:3
@me_just 2:11
@me_keep 10:19
@me_land 2:16 17:-9 25:31
@me_make 2:-3 3:18
@me_may 6:3 26:11
@me_mean 28:8 29:-1 33:27
@me_merge 2:7 21:2
@me_miss 2:22 6:14 30:20 32:36
@me_missed 2:9
@me_must 13:25 18:6
@me_mute 30:46
@me_need 1:13 2:-2 3:9 8:-20 10:-31 11:-73 13:25 14:22 16:-21 18:18 21:16 22:-5 25:-39 30:7 31:-23 34:50
@me_no 31:3
@me_not 2:3 17:9 30:10
@me_only 26:24
@me_out 2:14
@me_ping 34:17
@me_plan 3:18
@me_read 17:16 18:-14
@me_rebase 29:21
@me_reject 7:33
@me_request 11:31 13:-35 34:7
@me_see 19:12
@me_set 11:15 23:1 24:-22
@me_should 5:4 7:-5 11:14 18:-19 26:3 32:47 33:8
@me_start 17:10
@me_still 2:2 9:53 12:-3 20:-13 25:15 26:1 28:11 29:-21 30:16
@me_subscribe 11:-7 26:27 27:18
@me_subscribed 26:9
@me_take 2:-32 7:-4 12:36 29:48 31:-6
@me_talk 34:15
@me_tell 5:18
@me_think 21:6
@me_too 6:22
@me_unsubscribe 11:38 29:-27
@me_use 11:48
@me_wait 2:25 20:2
@me_want 1:1 2:-6 4:19 7:-8 8:-1 14:23 22:28 25:-26 27:67 29:11 32:-13
@me_was 5:41 7:8 8:-7 12:27
@me_will 2:-6 8:13 20:-28 21:28 24:27 25:18 29:12 32:-20
@me_would 7:15 8:-1 11:-31 13:22 17:33 19:4 21:-29 22:18 26:-11 30:5
@me_write 6:31
@mean 1:-25 2:-94 6:-47 9:-59 10:220 11:4 12:-7 13:-38 14:-73 16:-28 17:13 18:-70 22:-33 24:-1 25:-3 27:-59 29:13 31:-26 32:-6 33:-13 34:-23
@mean_of 10:18
@mean_the 5:14
@mean_what 10:24 33:-7
@month 0:-24 1:143 2:19 4:136 5:-185 7:-6 8:-13 9:-104 10:-103 11:-51 12:-113 13:-62 14:-61 15:-21 16:111 17:-79 18:-136 19:-17 20:84 22:-8 23:-107 24:5 25:-207 26:-6 27:-108 28:-49 29:-108 30:-105 31:-13 32:137 33:63 34:-76
@month_$ 1:65 2:-37 4:38 5:-33 16:53 17:-5 19:-2 20:6 32:59 33:-33
@month_<?> 2:15 6:5 10:-9 12:-4 18:-4 20:25 32:53 33:36
@month_<number> 1:97 4:62 9:-48 10:-30 16:62 19:-10 20:35 22:-25 24:10 25:-8 27:-32 28:-50 29:-114 32:34 33:14
@month_<unknown> 32:8
@month_at 14:6 24:6
@month_do 33:11
@month_for 16:31
@month_or 6:-41 20:62 33:45
@month_please 4:22
@month_would 0:7
@move 0:-83 1:-36 2:15 3:-54 4:-4 5:-52 6:-57 7:-37 8:4 9:-17 10:-85 11:7 13:-40 14:-209 15:238 16:173 17:-107 18:-211 19:-69 20:-35 21:-7 23:2 24:-2 25:-63 26:-77 27:24 28:-77 29:45 31:-5 32:-115 33:2 34:45
@move_$ 15:14
@move_<deadline> 15:6 16:22
@move_the 16:62 33:-33
@next 1:35 3:47 4:65 5:-27 7:-3 8:29 9:-182 10:-83 11:-190 12:-116 13:-92 15:-70 16:-5 17:7 18:182 19:-162 21:-1 22:-77 23:50 24:18 25:-40 26:8 27:-99 28:-36 29:-38 31:-53 32:87 33:-87 34:-87
@notify 0:-146 1:-70 3:-70 4:-81 5:1 6:-72 7:-6 8:-135 11:10 12:-5 13:-107 14:-47 15:-212 16:-99 17:-125 18:-20 20:-22 22:-89 23:121 24:105 25:-13 26:51 27:117 28:-72 30:40 31:103 32:-68 33:-17
@notify_$ 11:10 27:4 31:5
@now 0:-104 1:-202 2:87 3:25 5:141 6:89 8:-183 9:19 10:-341 11:-284 12:160 13:-3 14:-7 15:-71 16:-8 17:7 19:-122 20:-36 21:-16 22:-63 23:-16 24:-136 25:20 26:3 27:-20 28:51 29:-94 30:-9 31:-6 33:-84 34:-102
@past 1:21 2:-13 4:-42 5:-12 6:74 8:-29 11:-74 12:-64 13:-31 14:-152 15:15 16:17 18:17 19:206 20:-114 21:4 22:24 23:21 26:-4 27:-38 28:-191 29:46 31:-59 32:-17 33:-57 34:-35
@person 0:-7 1:-7 2:-56 3:-112 4:-42 5:-47 6:-152 7:-21 8:-8 10:-103 11:-18 12:-4 13:31 14:-92 15:-16 17:93 19:-5 20:-216 22:63 23:23 24:10 25:-31 27:-10 28:-54 29:-33 30:21 31:-28 32:-87 33:-38 34:293
@person_$ 14:13 34:46
@person_<?> 34:48
@person_<unknown> 25:-12 34:24
@person_for 34:28
@person_of 34:68
@person_what 17:11
@place 1:-23 2:-30 4:-71 5:-138 6:-75 7:-65 8:-81 9:-41 10:16 11:37 12:-67 13:-155 14:-12 15:-36 16:-94 17:40 18:-29 19:-22 20:-15 22:-22 23:-27 25:17 26:43 27:109 28:-86 29:43 30:4 31:65 32:-105 33:-31 34:30
@place_for 0:22 2:61 29:12
@post 1:4 2:-17 3:-7 4:-41 6:43 7:-34 9:-114 10:-77 11:-70 13:-70 14:47 15:-134 16:-31 17:5 20:23 21:-59 25:-158 26:59 27:148 28:-74 29:-98 31:88 32:-38 33:-18
@post_$ 30:30 31:-23
@post_in 31:24
@post_the 34:13
@praise 2:48 5:-82 6:10 7:-33 11:-17 12:-71 13:-46 14:-44 16:-10 17:55 18:-75 19:-27 24:18 25:152 29:5 31:-54 32:-85 34:-46
@publish 0:-13 1:-16 2:52 3:-25 4:35 5:-25 6:64 7:-57 8:32 10:-98 11:-208 12:-23 13:-143 14:3 16:18 18:34 19:32 20:115 21:30 22:-60 23:-15 26:-125 27:1 28:38 29:-87 30:17 31:40 32:-35 33:-69 34:5
@recall 0:-122 1:-81 2:-6 3:-52 4:-87 5:9 6:-104 7:-39 8:-80 10:-9 11:17 12:-26 13:-103 14:-57 15:-165 16:-88 17:-132 18:-17 20:-27 21:-35 22:-82 23:120 24:150 25:-7 26:80 27:65 28:-83 29:-5 30:38 31:77 32:-15 33:-34
@release 0:-113 1:3 2:5 4:28 5:-15 6:65 7:-13 8:-23 9:-138 10:1 11:-239 12:-147 13:-100 14:2 16:18 18:-70 19:63 20:160 22:-93 23:-99 24:5 25:-51 26:-87 27:4 28:77 29:-100 30:-235 31:-9 32:-30 33:-9 34:41
@remind 1:-28 2:-98 4:-9 6:-42 7:-43 8:-15 9:-64 10:-152 11:-19 12:-23 13:-30 14:-29 16:-7 18:-38 19:4 20:-51 21:-35 22:-60 23:124 24:135 27:21 28:-144 29:17 30:26 31:54 33:-23
@remind_$ 24:-15 27:-19 30:11 31:74
@reminder 1:-59 2:-33 4:-16 6:-21 10:-27 11:30 12:-20 16:-92 23:93 24:104 27:38 28:-40 29:-5 30:14 31:37 33:-56
@request 0:-128 1:-149 2:-56 3:-130 4:-134 5:-184 6:-184 7:16 8:71 9:117 10:25 11:3 12:-227 13:128 14:-218 15:-134 16:-158 17:-88 18:-220 19:-8 20:-158 21:130 22:108 23:-84 24:-28 25:-133 26:-186 27:-11 28:-155 29:-62 30:-152 31:-148 32:-203 33:-230
@resume 2:-48 3:26 4:10 5:12 6:-13 9:-92 10:-77 11:9 13:-15 17:1 20:-56 21:-2 23:-35 24:-12 25:-140 27:155 28:-70 29:26 30:4 31:-35 33:6
@schedule 0:22 1:33 2:-182 3:14 4:61 5:-76 6:-34 7:-101 8:-120 9:-190 10:-97 11:-33 12:-153 14:209 17:-113 18:32 19:102 20:-106 21:-76 22:-195 24:-43 25:-77 26:17 27:-23 28:-157 29:-115 30:-91 31:-125 32:50 33:10
@schedule_$ 14:24
@schedule_of 19:12
@shift 0:-84 1:-94 2:-47 5:-9 7:-40 8:6 9:-130 10:-205 11:27 12:-120 14:-86 15:228 16:140 17:-42 18:-89 20:-75 22:-52 24:-100 25:-16 26:-36 27:-19 28:-54 29:41 30:5 31:-125 32:-77 33:-58 34:22
@shifted 2:-90 6:-1 10:-48 12:-59 13:15 15:139 19:-71 25:-33 27:-4 29:37 30:15 33:-21 34:74
@should 0:32 2:-11 3:40 4:-56 5:-25 6:7 7:77 8:-75 9:-169 10:-1 12:-30 14:-4 15:23 16:27 17:53 18:46 19:-95 21:32 22:-51 24:-35 25:-158 26:20 27:-61 28:-114 29:-13 30:9 31:-21 32:17 33:19
@should_to 7:28
@show 0:-44 1:-29 2:-71 3:-218 4:-34 6:-33 7:-3 8:-40 9:-12 10:-1 11:54 12:-108 13:77 14:156 15:-65 16:-4 17:17 19:13 20:-16 21:13 25:-24 26:91 27:26 28:-97 29:-30 30:8 31:7 32:-76 33:-2 34:-7
@show_on 29:5
@show_the 14:52
@standing 1:-44 2:-45 3:1 5:-73 6:-73 7:-20 8:76 9:73 10:-138 11:-153 12:46 13:195 14:-75 16:-18 20:-87 21:-56 23:12 24:15 25:-82 26:-34 27:25 28:-9 29:-31 31:-61 32:-50 33:-104 34:-79
@start 0:-6 1:8 2:19 3:165 4:167 5:-6 6:-49 7:-151 8:-57 9:-109 10:-31 11:21 12:9 13:-38 14:7 15:-73 16:18 17:104 18:-137 19:-40 20:9 21:-148 22:27 24:6 25:-33 26:-51 27:-34 28:-79 30:-108 31:-100 32:-22 33:21 34:-102
@start_$ 29:3
@start_the 20:9
@stop 0:39 1:-32 2:66 5:-60 6:13 7:24 8:65 9:-75 10:-146 11:-1 12:-23 13:-96 14:-79 16:-32 17:-106 18:-48 19:-22 21:18 22:-138 24:-28 25:-23 26:-9 27:-43 28:-63 29:-29 30:89 31:204 33:33 34:1
@stop_a 2:30
@stop_the 31:21
@subscribe 0:-33 2:-57 3:7 4:6 5:-22 6:-56 7:-32 8:-5 9:-1 10:-127 12:-49 13:-34 14:-82 15:-60 16:-55 17:-115 18:52 19:-4 22:-60 25:-97 26:184 27:172 28:-79 31:-27 32:-15 33:-85 34:-91
@subscribe_<deadline> 10:-10 18:23 26:34 27:36 34:-32
@subscribe_out 18:11
@thank 7:-6 8:-9 25:147 29:-47
@thank_$ 25:15
@thaw 0:-30 2:-30 3:15 4:66 5:-20 6:41 7:1 10:-74 11:-177 12:134 13:9 14:-38 17:-12 18:-98 19:-25 20:-32 23:-80 24:6 25:-22 26:-179 27:-149 28:-3 30:53 31:83 33:-55
@they 1:-45 2:-86 3:41 4:-78 5:7 6:-71 7:40 8:-88 9:46 10:35 12:33 14:-3 15:92 17:27 18:-55 19:-114 21:-16 22:-55 23:18 24:-9 25:37 26:-22 27:-38 28:-58 29:11 30:56 31:-60 32:-97 34:71
@toAdd 0:81 1:149 2:-25 3:39 4:77 5:-53 6:-43 7:-164 8:15 9:-103 10:31 11:26 12:-26 13:-39 14:54 15:-104 16:-6 17:-126 19:22 20:-120 21:-125 22:17 25:-171 26:9 27:40 28:-142 29:-27 30:-68 31:-33 32:-34 33:-66 34:-11
@toMove 0:-1 1:-13 2:6 3:-17 5:-31 6:-19 7:-23 9:12 10:-41 11:16 12:7 13:-173 14:-70 15:94 16:172 18:-146 19:1 20:18 22:10 23:13 24:9 25:-77 26:-55 27:-98 28:-80 29:57 30:-26 31:-40 32:-31
@toPost 1:16 4:-23 5:24 9:-53 10:-23 11:-62 13:-37 14:55 15:-88 16:-22 17:1 19:-20 20:26 21:-16 24:12 25:-81 26:48 27:47 28:-37 29:-36 30:-53 31:67
@toRemind 0:-4 1:-98 2:34 4:-39 5:36 6:-45 7:-64 8:-29 10:-18 13:-68 15:-67 16:-35 17:-60 21:-7 22:-48 23:61 24:141 25:24 26:19 27:66 28:-24 30:-175 31:-81 32:-1 33:-5 34:55
@toRule 1:-18 2:-57 3:-45 4:-43 5:-42 7:112 8:188 9:-60 10:-86 12:-26 13:-67 14:-60 15:-22 17:-100 18:-138 19:-93 21:-150 22:-28 23:-29 24:38 25:-21 26:-28 27:-68 28:10 29:54 30:2 31:11 32:-44 33:36 34:-5
@toShift 0:-21 1:-70 2:1 5:-61 6:22 7:-31 12:-14 13:-30 14:-49 15:106 16:114 17:-38 19:28 20:-10 21:-58 24:-20 25:-113 27:-39 28:-8 29:54 31:-62 32:-33 33:-29
@toStart 0:74 1:84 2:38 3:80 4:169 5:-49 6:-56 7:-141 8:-67 9:-68 10:-3 11:14 13:-28 14:-37 15:-125 16:16 17:56 18:-84 19:-32 20:-1 21:-126 22:26 25:-101 28:-43 29:8 30:-110 31:-104 32:-60 33:-14 34:-170
@toStop 2:25 3:-19 6:27 7:-92 8:12 9:-106 10:-79 12:-89 13:-19 14:-15 17:-57 18:-39 19:-15 20:13 22:-78 23:-12 24:12 25:-65 26:-77 27:-166 28:-104 29:-19 30:89 31:173 32:21 33:20 34:37
@toSubscribe 0:-9 2:-33 6:-5 7:-20 10:-71 11:10 13:-12 14:-58 16:-40 17:-60 22:-42 24:6 25:-69 26:90 27:181 28:-28 29:11 30:-83 31:-11 33:-48 34:-52
@toUnsubscribe 2:-57 6:-13 8:-29 9:-4 10:-61 14:-35 16:-59 17:-17 18:-41 22:-24 24:8 25:-110 26:-22 27:-141 28:-37 29:2 30:115 31:183 32:-77 33:-30
@today 0:-65 2:26 4:1 6:6 7:25 8:-41 10:-127 11:-74 12:6 14:-43 15:-88 17:12 19:-74 20:-72 21:-72 22:-24 23:-34 24:31 25:5 27:-28 28:13 29:53 31:9 32:104 33:-9 34:-39
@unit 0:-43 1:72 2:-65 4:1 6:-20 7:-59 8:-45 9:-9 10:-81 11:-44 12:-85 13:-96 14:-105 16:93 17:6 18:-188 20:69 21:-98 23:-12 24:123 26:-39 27:-67 28:135 29:-13 30:-14 31:-34 32:142 33:12 34:-54
@unit_$ 1:-12 10:13 11:43 13:-1 16:-5 21:-23 25:-11 26:4 27:28 28:-37 34:8
@unit_<unknown> 32:28
@unit__ 1:4
@unit_before 28:34
@unsubscribe 2:-76 5:-2 6:-60 8:-35 9:-41 10:-71 12:-27 13:-3 14:-49 16:-60 17:-35 18:-49 22:-34 24:7 25:-151 26:-94 27:-147 28:-45 30:172 31:181 32:-83 33:-38 34:7
@unsubscribe_$ 29:26
@unsubscribe_<deadline> 31:45
@until 0:-12 1:7 3:14 5:-60 6:8 7:46 8:2 9:-20 10:-10 11:22 12:-77 13:-34 15:4 16:16 17:6 18:-6 19:-29 20:-16 21:23 22:59 23:17 24:41 25:-44 26:13 27:30 28:105 29:22 30:4 32:9 33:6 34:-3
@updates 0:-22 1:-153 2:-5 3:-68 4:-72 6:-18 7:-44 8:-133 9:4 10:-46 12:-83 13:-21 14:-5 15:-86 16:-45 17:-58 18:-39 19:-44 20:-42 21:-13 22:-87 23:84 24:70 25:-28 26:119 27:183 28:1 29:-90 30:113 31:206 32:-7 33:-135 34:-78
@updates_$ 30:25 31:13
@updates_<?> 26:8 30:21
@updates_for 27:31
@updates_here 31:26
@updates_on 27:37
@updates_please 27:19
@wait 0:-24 1:-7 3:43 4:-28 5:56 7:136 8:65 9:121 10:-132 11:-36 12:65 13:97 14:-263 15:-52 16:-122 17:-100 18:-101 19:-75 20:-120 21:-74 22:-57 23:-125 24:-22 25:-59 26:1 27:14 28:-57 29:-1 30:-71 31:-81 32:-218 33:-44 34:18
@we 0:41 1:-5 2:-3 3:20 4:24 5:56 6:19 7:6 8:-15 10:-13 11:-147 12:4 14:-108 16:-36 17:-26 18:57 19:-25 21:24 22:81 24:65 25:44 26:-39 27:13 28:-18 29:-66 30:19 31:2 32:-43 33:-35 34:17
@weekday 0:-10 1:96 2:13 3:-77 5:-148 6:-31 7:-16 9:-3 10:-211 11:-94 12:-132 13:-70 14:-136 15:-43 16:98 17:-27 18:-155 19:-94 21:-28 22:9 23:-95 24:115 25:52 26:-109 27:-71 28:-29 29:5 30:-11 32:133 33:31 34:-163
@weekday_$ 1:27 5:-1 15:-41 16:66 19:-12 22:12 25:51 27:-22 28:-14 33:-9
@weekday_<?> 2:12 18:-6 32:95
@weekday_<number> 1:39 24:29 29:-10
@weekday_<unknown> 31:1 32:44
@weekday_@me 27:10 31:7
@weekday_about 24:46
@weekday_and 9:7 16:12
@weekday_can 22:6
@weekday_do 32:6
@weekday_in 1:5
@weekday_instead 16:17
@weekday_is 16:-9 33:69
@weekday_or 33:28
@weekday_please 7:-10 16:28 29:40
@weekday_sorry 29:11 32:22
@weekday_the 2:17
@weekday_to 24:6 32:37
@will 0:26 1:-37 2:43 3:67 4:-4 5:-29 6:-109 7:24 8:2 9:-14 10:-40 11:-53 12:-35 13:-4 14:-20 15:60 16:-26 18:-11 19:3 20:15 21:52 22:9 23:20 24:8 25:-40 28:5 29:7 30:41 31:-1 32:-23 33:-39 34:-1
@withdraw 1:-4 2:16 7:-32 8:73 9:-36 20:16 22:-68 23:-2 24:53 25:-80 30:19 31:53
@word 1:-60 3:-7 4:-72 5:82 7:19 8:-24 9:145 10:-30 11:19 12:14 14:-32 15:-94 17:-75 19:-86 21:-53 22:-94 25:-105 26:22 27:60 29:-60 31:32 32:-19 34:-36
@you 0:-3 2:-121 3:-2 4:10 5:-23 6:-182 7:-2 8:4 9:-51 10:-37 11:179 12:-64 13:-119 14:-11 15:-66 16:26 17:-32 18:-89 19:-74 20:-40 21:-64 22:12 23:67 25:104 26:28 27:10 28:-30 29:-67 30:29 31:66 32:-140 33:2 34:-5
@you_$ 11:57 25:-3
^_<?> 2:-15 11:45 29:-20 33:71
^_<cycle> 16:20
^_<deadline> 2:-172 5:-62 6:27 9:-33 10:-13 11:-96 12:-6 15:-100 16:99 17:-124 18:77 19:52 20:-57 21:-15 22:5 23:-177 24:-42 26:-116 27:-142 28:19 29:22 31:-98 33:128 34:-37
^_<link> 13:-30 21:-24 22:160 29:-27
^_<number> 1:28 2:-6 7:-57 8:40 9:-6 11:23 14:-72 18:41 22:-35 24:59 25:1 28:-21 29:18 31:-68 33:-45
^_<quoted> 5:-29 6:-23 7:43 10:-12 16:-13 24:1 29:3 33:50
^_<request> 2:-41 5:-23 7:-42 8:71 9:115 10:-16 22:-12 25:-108 29:-44 31:-1
^_<unknown> 0:-35 1:45 3:-29 4:28 5:39 6:-69 7:27 8:-9 9:-56 10:14 11:21 12:-14 13:14 14:47 15:-14 16:3 17:42 18:19 19:-20 21:-6 22:-13 23:4 24:35 25:15 26:-25 27:17 28:-14 29:-26 30:-25 31:25 32:-18 33:46 34:-11
^_<version> 3:-27 14:4 19:80 29:-10 33:-31
^_@bye 25:48
^_@change 10:46
^_@decide 8:58 9:-2
^_@exception 8:17 13:17
^_@greet 25:49
^_@land 2:22
^_@me 2:-33 3:-26 5:1 6:-1 7:2 8:42 10:15 13:-2 14:2 15:-4 16:-19 17:56 18:3 21:-20 22:15 23:22 25:41 28:9 29:-27 32:-17 33:40
^_@mean 10:77 33:-33
^_@month 1:74 14:-26 16:14 32:26 33:-19
^_@move 2:2 16:77 33:-47
^_@notify 27:7
^_@person 25:-32 34:100
^_@remind 31:22
^_@show 14:72
^_@start 4:65
^_@stop 2:16 27:-10 31:86
^_@subscribe 27:52
^_@thank 25:45
^_@unit 3:21 10:6 11:54 16:-29 18:22 19:-8 21:-22 24:-9 25:-25 26:7 27:31 28:-42 29:6 30:1 31:-21 32:-24 34:9
^_@unsubscribe 24:31 25:-3 29:-61 31:87 32:-8
^_@updates 27:46 31:-5
^_@weekday 1:28 25:38 29:-32 32:37
^_@you 11:38
^__ 1:23 6:29 7:35 8:-31 9:4 10:-31 12:17 25:9 29:5 33:15 34:-28
^_a 2:-16 5:76 10:16 25:-1 29:-30 34:39
^_about 7:-31 9:73 10:33 11:34 27:-56 33:-6
^_accept 7:14
^_ack 8:-15 16:-14 25:37 33:25
^_activate 27:30 31:-5
^_add 0:-58 1:135 2:-55 11:-45 16:-57 24:-50 27:59 29:50
^_adjust 16:29
^_after 2:-16 6:6 10:-42 16:8 18:103 33:-92
^_all 13:81 14:130 18:-38 29:-56 31:-36
^_allow 2:-15 16:6 22:50 33:-5
^_already 6:11
^_am 2:20 6:21 11:11 25:-16 26:30
^_and 6:-54 8:-12 9:18 10:-108 12:-28 14:-18 17:-21 18:83 25:-40 27:-1 29:19 32:-10 33:57 34:28
^_announce 27:9
^_another 1:10
^_any 0:8 1:-5 8:-52 9:75 12:20 14:-18 15:11 17:55 18:11 21:-16 27:-5 31:-16 32:6
^_anyone 29:14
^_anything 2:22 13:16 25:-21 28:-11 32:62
^_api 2:-18 11:49
^_apply 22:18
^_approve 7:-88 8:96 9:-52 13:-60 29:98
^_approved 7:-58 8:64 9:-25 13:17
^_approver 34:26
^_archive 19:13
^_are 1:15 2:19 3:16 5:9 6:14 7:-42 10:21 11:-7 12:65 13:-16 14:-4 17:-2 18:-128 22:-24 23:-14 26:25 28:40 29:-157 30:23 31:-37 32:-33 33:-63 34:-35
^_as 17:6 27:22
^_ask 8:11 22:25 24:34 32:-9
^_asking 22:63 29:-20 33:16
^_at 10:-25 19:1 33:57
^_back 8:-13 25:70
^_be 24:45 27:18 29:20 31:29 33:-3
^_been 25:15
^_before 1:-13 2:-6 5:34 6:-4 10:19 11:3 12:16 14:3 15:3 16:5 19:-14 20:-3 21:9 23:-16 24:-53 28:-4 33:1 34:1
^_begin 4:10
^_beginning 33:25
^_beta 1:13
^_between 5:19
^_bin 8:26 9:-12 17:18
^_block 1:13 8:13 9:-7
^_book 20:7 29:38
^_boss 13:6 24:18
^_bot 31:27
^_bring 12:-1 25:21
^_build 4:26
^_bump 2:25 13:-1 22:9
^_business 10:1
^_but 7:-3 8:1 12:2 15:13 17:3 21:-34 22:-19 25:-1 26:10 29:2 32:5
^_by 7:-16 9:1 10:-10 11:10 13:7 15:-32 16:-24 20:-1 25:8 27:-11 31:4 33:36 34:32
^_calendar 14:43 19:10 26:-31
^_call 24:25
^_can 0:35 2:82 3:32 4:-4 8:11 9:-35 10:-13 11:-64 12:2 13:-17 14:3 15:-1 17:-38 18:-62 20:-6 22:61 24:22 27:6 28:-44 29:10 30:35 32:-26 33:-70 34:-28
^_cancel 24:11 29:6 31:20
^_change 16:31 24:7
^_ci 16:24 29:40
^_clock 28:26
^_clone 4:46
^_close 29:38
^_code 6:31
^_compare 19:14
^_complete 14:7
^_congrats 25:48
^_congratulations 25:25
^_consider 8:13
^_contact 34:36
^_cool 25:15
^_copy 4:11
^_correct 20:16 33:45
^_could 2:27 11:-21 12:-2 14:18 16:13 18:-19 20:-4 21:9 22:18 34:-9
^_count 8:-24 13:44 28:22
^_countdown 28:49
^_create 1:18 3:-59 4:67 29:37
^_current 5:47
^_cut 22:4 31:54
^_cutoff 21:20 22:-9
^_cve 22:24 29:9
^_date 16:-84 19:-14 20:19 29:105 33:-10
^_dates 14:34 18:-61 19:17 27:-10 33:62
^_day 16:-7 20:14 32:12
^_days 16:-52 24:-46 28:103
^_deadline 10:10 33:26
^_deadlines 0:-30 25:26 32:41
^_decision 7:29 9:-26
^_decline 29:9
^_define 10:59
^_delay 15:-12 16:12 29:7
^_delete 23:-11 24:-5 29:56 31:31
^_deny 7:-1 8:81 13:-8
^_did 3:-20 5:54 6:105 7:5 8:-32 9:87 10:-20 11:-34 12:26 15:-45 17:-31 19:-10 21:-55 22:-55 23:21 25:-28 30:42 31:-13 32:-25 33:-111 34:-89
^_disable 31:56
^_dm 24:-11 27:80 31:-3
^_do 0:35 1:-35 2:60 3:61 5:-129 7:40 8:-91 10:-22 11:-3 13:-5 14:-20 15:40 17:-84 18:-92 20:-6 21:30 22:-50 25:7 26:20 27:-71 28:27 29:-41 30:56 32:36 33:-20 34:-198
^_docs 11:14
^_does 2:71 5:-37 6:-30 7:-19 10:43 12:22 20:2 22:-13 26:70 28:-11 29:-13 31:-44 33:33
^_done 6:21 18:-8
^_draft 4:29
^_drop 24:34 27:14 29:-2 31:32 33:27
^_due 32:12
^_end 31:12
^_enough 31:39
^_enter 1:35
^_eol 10:57 19:-21 20:-8 29:21
^_eta 20:65
^_every 14:53 24:35 27:13 32:-27
^_everyone 10:23
^_everything 13:27 14:18 16:2 31:-29
^_exception 8:-35 11:-2 13:29 22:53 25:19
^_exceptions 13:124 21:-10 22:-12
^_excuse 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
^_explain 10:84 11:35 13:-7
^_extend 8:19
^_feature 5:11
^_features 2:-1 5:6 12:16
^_file 22:84 29:-6
^_fill 18:30
^_final 20:45 33:-12
^_fine 8:22
^_first 4:27 17:55
^_fix 16:73 29:3
^_flag 24:26
^_follow 14:-7 24:32 25:-10 27:97
^_following 18:22
^_for 1:-27 2:5 5:7 7:20 10:15 12:5 13:4 14:2 17:3 19:36 20:-8 21:-22 22:-7 25:56 26:-4 27:-36 29:-3 31:-24 32:7 34:-1
^_forget 11:25 29:-46 31:34
^_freeze 2:6 9:27 10:-81 12:46 14:4 18:-62 25:3 27:-41 29:27 33:2
^_freezes 14:18
^_fresh 5:-3 17:53 18:-18
^_from 25:66 29:-56 33:49
^_frozen 12:4 25:5
^_full 14:27 18:9
^_ga 20:74 33:-9
^_gate 12:17 29:23
^_generate 4:21
^_get 4:47 17:24 27:24 29:-32
^_getting 17:19
^_give 1:-36 5:15 8:9 11:30 13:39 16:47 18:2 19:-26 21:-2 25:-83 29:-43 32:18 33:3
^_go 4:24 25:6
^_golive 1:24 20:2
^_good 17:13 25:55 32:-6
^_got 11:18 17:16 29:-2
^_grant 8:44 13:-9 22:14
^_granted 8:20 22:-6
^_great 8:-8 25:56
^_ha 25:32
^_had 6:36 31:20
^_haha 25:50
^_happy 25:49 32:-5
^_hard 8:30 9:-4
^_has 2:5 3:9 5:54 6:67 9:58 10:-105 12:23 15:19 19:-29 20:29 22:-60 25:-81 28:-3 29:-82 33:-96 34:-20
^_have 5:41 6:58 7:-3 10:-34 12:53 15:-49 16:51 17:-13 22:-33 24:12 25:39 27:12 29:-40 30:4 33:-64
^_hear 25:15 27:32
^_help 11:127 17:-5 25:-56 29:-26 31:-11
^_hit 24:11
^_hmm 25:13
^_hold 7:47 8:-30 9:-28 15:29 16:35 22:11 33:-4
^_hook 27:47
^_hotfix 2:15 10:1
^_hours 28:31
^_how 0:-17 1:-44 2:-99 3:27 4:-30 5:30 6:-127 7:-6 8:-71 9:22 10:13 11:39 12:-66 14:-1 15:2 16:-45 17:40 18:-103 19:62 21:10 22:-87 23:16 24:-84 26:-3 27:-78 28:40 29:47 31:-61 32:-51 34:-21
^_if 2:30 7:2 10:6 12:5 13:-14 14:15 16:-17 17:-18 18:3 19:-27 21:9 23:-16 24:-11 27:4 28:11 32:-9 33:16
^_in 5:12 6:-39 9:12 10:38 11:31 12:-43 13:-44 14:5 15:5 19:6 20:30 21:-31 23:-18 24:61 27:-14 29:-9 33:-4
^_include 27:16
^_insert 1:66 24:-18
^_introduce 1:20 11:9 24:-12
^_is 0:-6 1:-46 2:24 3:14 4:-124 6:39 7:22 8:-99 9:29 10:-32 12:126 14:-87 16:-235 17:28 18:-6 20:19 21:29 22:-132 23:5 24:-187 25:-132 26:58 27:-164 29:-21 31:-45 33:2 34:-15
^_it 0:51 2:-44 7:-18 10:-27 12:-33 16:67 17:51 20:-69 22:67 24:-13 25:46 26:3 29:-9 33:-23 34:-17
^_just 0:-18 6:3 10:-9 14:-1 17:49 20:3 31:13 34:8
^_keep 15:23 27:74 29:-12 30:20
^_kick 4:30
^_kill 8:35
^_kindly 8:-4 16:-11 22:8 24:3 29:15 33:25
^_knock 8:2 25:9
^_know 24:15 27:26
^_l10n 13:15 31:10
^_last 19:6 33:75
^_late 22:28
^_launch 20:31
^_leave 8:-4 15:46 16:-9 27:-23 29:2 31:41
^_less 31:28
^_let 2:-5 4:7 7:12 8:43 9:-44 16:30 21:1 27:39 28:-16 29:35 31:-19 32:-10
^_lgtm 8:10
^_link 22:24 26:56 29:-48
^_list 10:9 11:42 13:14 14:56 18:-29 22:-2 23:29 25:-21 27:-112 29:23 31:-81 34:31
^_log 10:3 22:58
^_lol 25:65 29:-42
^_look 9:4 33:43
^_love 25:38 27:-9
^_make 1:-19 2:-67 4:50 16:56 24:46 31:3
^_many 4:16 5:2 8:-2 9:4 11:7 13:-18 15:3 25:9 29:-26 34:2
^_mark 1:27 8:57 29:-6
^_may 0:-6 2:69 20:-15 21:-80 22:85 31:3 32:-10 33:-31
^_maybe 0:52 15:11 16:-8 25:9 30:12
^_me 25:21 27:-35 31:35
^_meaning 10:60
^_merge 12:9 22:-46 29:78
^_milestone 10:9
^_more 22:13 31:18
^_move 15:-70 16:43 29:41
^_mute 27:-2 29:15 30:-19 31:95
^_my 1:3 5:-14 6:13 9:23 11:15 13:3 18:-5 20:12 21:-30 25:-10 26:-42 29:9 33:8
^_nack 8:25
^_name 18:33 34:24
^_need 14:2 16:-3 20:30 21:-56 22:46 23:19 27:-1 31:-9 33:13
^_never 7:35 8:-12 10:22 17:70 25:13 30:14 31:-17
^_new 0:36 1:78 2:9 3:-1 4:19 9:-31 10:-18 16:17 17:57 21:-2 22:57 24:-11 25:-11 27:-40 29:-35 33:-103
^_newbie 17:33
^_next 1:3 5:-9 8:5 14:-33 17:10 18:101 25:-70 29:-3 33:-19
^_nice 25:3
^_no 0:23 2:33 3:8 6:9 7:11 9:-56 10:-15 16:-48 19:-4 21:35 22:-19 23:43 24:-20 25:38 27:-17 28:-35 29:-23 31:13
^_nobody 7:24 8:-4
^_noise 0:1 7:10 9:4 11:5 12:6 13:10 14:4 15:10 16:2 17:14 18:3 19:4 21:8 22:-9 26:-6 27:-7 29:-1 30:-6 31:-30 32:-2
^_nope 4:-3 8:67
^_not 3:9 4:-27 7:92 8:-33 9:-50 14:33 16:13 18:-36 21:13 22:-57 25:-28 26:4
^_nothing 15:5
^_notify 27:69
^_now 12:-34 17:15 28:45
^_nudge 16:9 24:13
^_number 13:23 28:19
^_of 18:11
^_oh 8:-8 25:35
^_ok 2:-5 9:-25 10:21 16:5 18:1 25:26 29:4 32:9 33:2
^_old 19:37 33:-2
^_omg 25:40 29:-18
^_on 5:28 6:-7 7:10 10:-24 12:17 16:-12 18:-74 19:18 20:42 24:11 29:-63 33:27
^_once 3:13 4:-8
^_one 1:-1 2:-18 6:6 8:-13 9:28 10:-1 14:2 16:-46 20:8 23:14 24:2 28:-13 29:13 31:-14 33:6 34:6
^_only 8:14 18:22 22:-7 26:-23 30:20 31:37
^_oops 25:39
^_open 3:-57 4:43 13:39 22:26 29:18
^_opt 31:32
^_or 6:48 31:10 33:8
^_order 29:59
^_our 12:-14 20:18 21:20 22:37 33:9
^_out 20:28 27:-8 31:20
^_overview 13:24 14:7
^_past 6:43
^_pending 13:14
^_perfect 25:44
^_phew 25:45
^_ping 25:44 31:-46 32:-3
^_plan 14:-41 32:37
^_planning 14:10 33:21
^_please 1:25 2:-4 4:25 5:-27 8:15 9:-16 12:12 13:3 14:-25 15:11 16:23 18:14 19:-34 20:-4 22:15 23:16 24:4 25:32 27:4 29:2 30:14 33:-33 34:-15
^_po 29:43
^_point 10:16
^_poke 24:62 27:-7
^_possible 2:34
^_post 2:15 14:42 26:-5 27:22 31:-37
^_postpone 15:-28 16:43
^_pr 22:16
^_prepare 4:43
^_previous 19:26 27:11
^_print 14:49
^_proposal 6:-8 33:36
^_pull 2:10 4:-7 8:23 16:16 29:-31
^_push 16:23 29:23
^_put 1:53 2:-33 8:18 16:-16 22:25 29:-6 31:38
^_qa 34:4
^_quick 6:5 8:-4 9:-3 10:-4 11:12 12:1 14:5 17:-17 18:10 21:-4 22:-11 28:4 32:8 33:15
^_raise 22:31
^_rc 10:37 29:23
^_reason 10:4 22:17
^_rebase 29:19
^_receive 27:40
^_record 8:28 22:26
^_register 1:12 22:20 27:25
^_regression 2:4 33:19
^_reject 7:-37 8:47 29:46
^_rejected 8:19 9:-19
^_relbot 11:56
^_release 2:-70 5:-79 14:17 17:-42 19:-111 20:69 27:-5 28:52 29:32 32:55
^_remaining 28:22
^_remind 5:15 19:22 23:-67 24:31 25:-45 27:-70 29:64 31:-47 33:66
^_reminder 24:38 25:3
^_reminders 31:34
^_remove 2:-21 27:-32 31:42 34:56
^_reopen 8:15
^_request 8:-36 9:25 21:-62 22:67 29:17
^_requesting 22:60
^_requirements 34:14
^_reschedule 16:16
^_restart 29:62
^_resume 27:29 31:-12
^_review 29:68
^_right 6:38 23:15 24:-1 25:33 29:-13
^_roughly 28:15
^_rules 20:5
^_run 14:18 29:31
^_same 4:25 10:20 18:-18 25:26 27:-16
^_say 0:4 33:1
^_schedule 1:17 4:-24 14:50 16:-15 18:2 24:19
^_security 1:10 22:19
^_see 14:16 25:51 32:-24
^_send 14:40 24:22 26:26 27:8 31:-35
^_set 4:72 16:-17 24:33 29:4
^_share 14:4 27:-3 31:23
^_shift 15:-33 16:42 29:33
^_ship 4:22 8:31 22:-9
^_should 0:50 1:-10 3:42 5:-49 6:12 7:75 15:32 18:-21 26:17 27:-35 33:-37
^_show 5:-10 8:-10 11:36 13:72 14:18 17:-23 18:22 19:40 25:-23 27:-20 29:-15
^_shush 12:27 25:-35 31:41 32:-4
^_sign 8:20 25:-2 27:73
^_silence 31:59
^_slip 16:8
^_so 2:-5 6:18 8:6 12:39 13:-33 16:40 18:52 25:-57 29:-135 31:28 32:-51 33:22
^_somebody 9:7
^_someone 7:18 8:-15 10:38 15:6 30:-12 34:9
^_something 25:26
^_sorry 1:-3 5:9 6:1 10:13 12:15 14:14 16:10 17:5 18:4 21:-7 22:-1 23:-6 25:29 27:-1 31:-1 33:-8 34:2
^_stable 34:23
^_stage 5:33
^_start 3:-57 4:38 17:-2 19:27 27:43 33:21
^_started 5:-21 17:39
^_state 9:7
^_status 5:62 9:4
^_still 2:15 5:44 9:35 29:-11
^_stop 25:-6 27:-26 30:-54 31:142
^_string 22:12
^_strings 12:21 18:7
^_sub 26:8 27:49
^_submit 21:-2 22:44
^_subscribe 26:-111 27:87 29:56
^_suppose 0:5 2:45
^_switch 27:28
^_syntax 11:48 25:-19
^_t 20:-19 28:70
^_tag 6:11
^_take 2:32 7:12 8:24 16:17 25:15 29:-28 31:51
^_target 20:37
^_team 16:8
^_tell 5:4 9:27 10:36 12:5 18:20 22:-35 24:-6 27:-10 29:-34 31:-64 33:22
^_test 25:36 29:-20
^_tests 8:19 29:2
^_thanks 7:-3 25:111
^_that 8:15 25:79 29:-32 30:8
^_the 1:-1 2:-40 4:-23 5:-29 8:71 11:-2 12:1 13:9 14:70 16:64 17:-27 18:9 20:30 24:-88 25:-151 27:-93 29:3 30:-19 31:-33 33:11
^_there 1:28 8:6
^_things 32:7
^_thinking 7:15 8:-4
^_this 11:30 25:31 29:-29 32:35
^_three 22:4
^_thumbs 8:43
^_time 4:24 28:110
^_timeline 14:36 19:7
^_to 1:7 8:56 15:3 24:-45 25:50 29:5 34:9
^_today 32:38
^_tomorrow 25:-2 32:61
^_too 2:45 3:9 6:18 8:18 31:9 33:-6
^_track 1:8 27:8
^_tree 5:-17 12:55 25:-6
^_turn 8:22 27:39 29:3 30:-56 31:31
^_two 33:27
^_ugh 25:25
^_undo 16:66
^_unmute 27:56 29:-12 31:-12
^_unsubscribe 27:-4 29:41 30:-92 31:86
^_until 2:-65 8:-2 9:53 16:-4 20:-12 21:13 22:9 24:-19 25:10 33:59
^_up 18:10 20:-4 33:40
^_upcoming 18:47
^_update 9:20 16:50
^_verdict 7:13
^_wait 7:31
^_wake 24:12
^_want 17:15 22:53 26:29
^_warn 24:41
^_was 0:7 2:-8 3:12 5:-58 6:66 8:-12 9:51 10:67 11:36 12:-62 13:-62 15:50 19:-22 20:-2 25:-72 28:-69 29:-108 32:28 34:-30
^_we 0:19 1:23 2:5 3:-14 4:55 5:-84 6:-54 7:-22 8:77 9:-99 10:-57 12:29 15:-9 16:16 19:-39 20:-25 21:40 22:48 23:-34 29:-3 31:14 32:-87 33:9
^_week 25:-36 32:61
^_weekly 25:-3 31:-55 32:52
^_weeks 19:18
^_welcome 17:22 25:19
^_well 25:27
^_what 4:-70 5:-20 6:-117 8:-53 9:-4 10:44 11:51 12:-67 13:17 14:1 15:-6 16:-53 17:55 18:60 19:19 21:9 22:-75 24:-187 25:-10 26:17 27:-61 28:-38 29:31 31:-4 32:59 33:-32 34:-36
^_whats 5:10 18:22
^_when 2:-45 3:38 4:-20 5:-98 6:-163 7:-77 10:-245 11:-53 12:-156 18:-15 19:79 20:83 21:-19 23:13 24:-31 27:-5 28:8 29:38 33:85 34:-174
^_whenever 18:31
^_where 2:-50 3:-25 5:33 6:-18 9:41 10:-24 11:-10 12:-18 14:32 17:60 20:-43 21:17 25:-46 29:28
^_whether 12:21
^_which 0:-10 2:-27 4:-15 6:-13 7:-22 10:12 13:35 15:-74 16:-10 17:21 18:48 20:7 21:-4 22:-34 23:40 24:-13 25:-60 27:-52 28:-137 29:48 30:-19 32:5 33:-16 34:41
^_who 0:13 1:-14 2:-87 3:46 4:-16 5:-75 6:-65 7:-6 8:-67 9:35 11:-9 12:-71 13:12 14:-37 16:-61 17:-147 18:-21 19:-19 20:-84 21:15 22:-69 23:10 24:-36 25:1 26:55 27:-103 28:-69 29:24 30:19 31:-22 32:-66 33:-88 34:129
^_whole 14:40
^_whom 2:-9 34:97
^_whose 7:21 10:-21 21:-16 29:-20 34:82
^_why 0:26 2:-49 6:-3 7:-23 9:52 10:100 12:-52 15:15 18:-21 23:6 25:-24 28:-28 29:40 30:38 31:-2 33:-55
^_will 2:89 12:-1 16:-25 20:43 21:34 23:32 24:-44 25:-40 28:45 29:-57 30:34 33:-39
^_with 7:64 9:-43
^_withdraw 8:31
^_works 25:49 29:-14
^_would 0:35 1:-38 2:45 3:-2 7:-10 8:7 9:-51 15:4 20:-19 21:56 22:-12 24:22 25:-24 26:15 33:-26 34:-81
^_write 29:72
^_ya 6:64 20:-12 31:27
^_yes 2:35 16:-4 25:30 33:17
^_you 8:38 11:-38 23:20 25:68
^_your 11:-28 34:56
_ 0:33 1:12 2:8 5:-2 6:36 7:26 8:-20 9:-1 10:-27 11:-145 12:7 13:46 15:-118 16:68 17:-105 18:1 19:-23 20:-48 21:30 22:3 23:-16 24:39 25:-8 26:-14 28:-26 29:-86 30:74 31:23 33:24 34:17
__$ 7:68 8:-68 13:15 25:17 29:-15 33:22
__<?> 0:30 2:-20 3:22 5:8 12:-2 21:40
__<deadline> 2:-30 6:62 9:35 16:45 19:-11 21:-3 22:-5 24:45 28:-29 29:-22 33:20
__<number> 1:70 8:62 10:-19 25:-1
__<unknown> 2:27 5:-23 6:5 7:-13 8:-1 10:-10 11:-106 12:16 13:24 15:-23 16:14 17:-14 19:21 20:-62 22:21 24:22 28:-32 29:13 31:1 33:-4
__<version> 20:24
__@entry 33:1
__@remind 30:15
___ 0:40 2:-24 18:34 22:22 34:11
__cycle 2:-2 4:20 5:15
__date 1:9 14:51 16:-34 18:-35 33:12
__dates 26:2 31:8
__days 5:20
__deadline 30:17
__exception 7:8 8:-6 9:-25 21:31 22:21
__exceptions 34:27
__feature 2:8
__freeze 9:7 24:10 29:-25 33:6
__is 28:19
__messages 30:30
__next 18:31
__of 30:14
__please 13:11 29:7 30:5
__release 2:-15 5:35 27:5 34:5
__schedule 18:12
__tag 16:23
__the 18:17
__version 6:15
__week 16:7
__what 6:22 20:11 29:-7
a 0:92 1:83 2:63 3:72 4:40 5:-46 6:-187 7:-2 8:-60 9:-66 10:48 11:55 12:-52 13:-28 14:-7 15:32 16:-46 17:-2 18:-172 19:-77 20:-56 21:68 22:15 23:4 24:34 25:51 26:-38 27:-32 28:-13 29:22 30:-28 31:-49 32:-70 33:-54
a_<deadline> 0:112 1:93 8:-11 12:-47 15:-37 16:-104 22:32 24:-81 27:-33 28:-99 29:23 33:-25
a_<number> 1:-32 3:18 4:39 25:31 28:23
a_<quoted> 1:16
a_<unknown> 1:32 2:8 5:-85 8:-72 11:17 12:-56 13:-4 14:21 16:19 17:70 19:-60 20:-57 25:21 27:-52 28:-67 29:15 31:10 32:22 34:-27
a_<version> 3:20 14:-16
a_@land 2:8 29:13
a_@unit 25:-6 28:11 29:17
a_@weekday 20:36 33:72
a__ 2:-2 5:35 27:26
a_beta 0:62 29:-1
a_bit 15:14
a_bug 1:32 2:-7 25:24 34:20
a_button 2:8
a_calendar 1:-2 4:14 14:-29 26:62 33:17
a_candidate 5:12 10:11
a_channel 11:84 26:-41 29:-11
a_code 1:5
a_customers 6:11 7:-19 12:4 13:9 18:2 19:3 24:-6 27:3 28:3 29:-8
a_cycle 3:53 5:-44 10:22 11:5 14:-3
a_date 11:46 15:12 29:-46 33:27 34:-26
a_day 16:48 33:-25
a_deadline 11:29 15:22 29:-7 32:47
a_decision 13:35
a_dependency 33:1
a_dev 10:9
a_dm 24:6 33:-10
a_doc 2:13 17:18 21:-47
a_docs 10:-2 21:10
a_feature 2:-27 10:67 33:41 34:2
a_first 17:2
a_fix 2:7
a_freeze 2:-55 10:-29 11:38 12:76 13:-7 17:-23 21:23 22:26 23:1 29:-38
a_fresh 4:20
a_full 28:1
a_go 1:34 12:12
a_heads 24:38
a_help 2:19
a_human 34:39
a_joke 2:-12 25:51
a_last 1:7
a_late 34:30
a_list 13:16 14:31
a_look 7:18
a_lot 25:21
a_message 21:7 27:17
a_milestone 1:10 5:5
a_month 28:10 30:21
a_name 11:-6 34:16
a_new 0:-1 2:36 3:26 10:36 11:38 12:-11 21:11 22:-25 29:33 33:-14
a_newbie 17:11
a_no 8:42
a_note 24:43
a_package 17:1
a_page 14:34
a_pass 22:11
a_patch 17:15
a_picture 14:1
a_ping 1:-20 23:8 24:19
a_plan 3:21
a_problem 2:17
a_regression 2:7
a_release 0:4 2:-17 5:-16 25:14 34:3
a_reminder 11:49 23:27 24:37
a_request 7:31 11:7 22:32 29:-31
a_revert 2:22
a_review 1:1
a_schedule 4:63
a_security 8:4
a_separate 0:19
a_shout 24:11
a_string 10:43 21:25
a_test 29:20
a_thing 12:21
a_translation 2:19 14:23
a_typo 2:4
a_waiver 2:-10 11:-7 21:53 22:48
a_warning 24:12
a_week 2:-39 15:57 16:27 22:15 23:-19 24:34 25:1 32:-45 33:-47
a_what 5:24 10:-10 33:5
a_who 34:51
a_year 19:24
a_yes 8:8 9:13
about 0:6 1:-21 2:18 4:-25 5:8 6:-33 7:42 8:-18 9:33 10:-1 12:-39 13:-33 14:-69 16:-40 17:14 18:-6 19:-27 20:-15 21:-22 22:-30 23:26 24:40 26:-24 27:52 28:-48 29:-9 30:-34 31:9 32:-37 33:24 34:34
about_$ 17:11
about_<deadline> 10:-3 18:-22 23:34 27:35 28:-33 31:3 33:33 34:2
about_<request> 7:21 9:43 11:-4
about_<unknown> 10:39 29:42 33:-6
about_@you 11:38
about_every 27:9
about_freezes 10:16
about_strings 10:-5 24:-1 27:33 31:13 33:19
about_the 10:-38 24:4 25:13 29:-45 33:38
accept 7:43 8:2
accept_<number> 7:9
accept_<request> 7:29
accept_the 8:66
accepted 2:33 9:20 13:8
accepted_$ 12:-3 13:7
accepting 12:9 29:2
accepts 13:-23 21:35
ack 7:22 8:-21 9:25 16:-15 25:32 29:-7 33:15
ack_<request> 9:1
activate 27:30 31:-5
active 6:-23 10:-12 12:80 23:30
active_$ 12:20
active_<?> 12:18
add 0:73 1:81 3:-49 4:-7 8:-18 11:17 14:-68 16:-73 24:-58 26:21 27:49 29:27 33:-43 34:-24
add_<deadline> 1:19
add_<quoted> 1:6
add_<unknown> 22:4
add__ 1:1
add_a 0:-1 1:-7 2:53 11:55 29:31
add_dates 0:59
add_it 1:19
add_me 1:-1 27:25 29:5
add_the 0:23
add_to 26:21
added 0:65 10:-25 29:-15 34:39
added_$ 0:40
adding 0:24 25:9
adjust 16:29
adjust_the 16:14
affect 10:13 30:23
affected 10:30
affected_by 10:30
after 0:-34 1:14 2:25 5:2 6:13 10:-41 11:-19 12:-84 13:16 14:-45 15:-27 17:-17 18:70 19:-15 20:21 21:27 22:25 24:19 27:-37 28:-47 29:5 31:-3 34:-6
after_<deadline> 1:52 2:44 5:28 6:49 12:-13 13:-2 15:-27 16:-25 18:51 22:23 24:-24 28:-29 29:-21 33:-44
after_<number> 31:6
after_all 21:30 22:-22
after_freeze 13:5
after_that 18:18
after_the 6:-9 10:-12 13:35 20:26 22:57 27:-2 31:8
after_this 3:4 19:-13 33:15
again 5:-40 12:-8 15:11 24:28 25:36 29:35 31:-7 32:-17 33:49
again_$ 5:-31 12:25 19:-7 25:-16 29:50 33:27
again_<?> 12:-13 29:25
against 19:10
agenda 18:-1 27:7 32:65
ago 19:29 28:39 33:-37
ago_was 28:47
agree 25:43
agreed 8:9 15:1 16:9
ahead 1:26 2:-36 5:-27 6:17 8:6 12:-1 14:20 16:-6 18:35 23:29 24:23 29:-36 32:16 33:-30
ahead_$ 18:9
ahead_of 1:31 10:8 16:-34 18:16 24:42 28:2 33:-15
alarm 24:44 29:14
alarm_for 24:12 29:16
alert 24:38
all 4:-15 5:-17 7:-5 8:47 9:-36 10:9 12:-44 13:51 14:107 19:-44 20:-40 21:-15 22:-44 24:-33 25:53 27:33 29:-11 30:-18 31:2 32:-73 33:-22 34:-32
all_$ 10:15 13:6 14:-53 21:4 25:14
all_<?> 2:18 15:1 21:-24
all_<deadline> 8:34 13:15
all_<unknown> 13:7 25:12 29:-28
all__ 13:14
all_dates 14:16 26:18
all_exceptions 13:1
all_is 25:15
all_milestones 27:27 31:-9
all_of 14:76 18:-21
all_open 13:-37 29:43
all_the 14:59 33:-7
all_this 17:20
allow 2:-18 8:19 16:5 22:52 33:-6
allowed 2:61 5:-4 6:-9 10:-2 12:-36 13:48 15:26
allowed_in 13:49
allowed_this 17:8
allowed_to 2:20 15:33
along 5:60 16:12 24:-10
alpha 1:11 5:33 18:-28 20:-20 29:-39 33:60
already 2:-23 3:22 4:-18 5:26 6:63 7:-9 9:16 10:-35 12:25 16:-9 18:-40 20:-7 22:14 25:-25 26:30 28:-12 31:8
already_$ 3:18 31:2
already_<?> 12:6
already_<unknown> 5:-18 6:-1 9:12 12:47
already_behind 6:17
already_created 3:11
already_in 12:22
already_or 5:10 6:6
already_over 6:26
also 1:29 10:36 19:22 33:-9
also_in 19:26
also_need 1:25
alter 15:18 33:4
always 14:-25 24:23 25:31
am 1:29 4:-7 6:3 8:13 9:-37 10:9 11:24 12:-4 16:-5 17:31 18:-27 19:1 20:-1 24:9 26:28 28:6 29:-54 32:20
am_<unknown> 6:-2 8:38 9:-6 11:-19 14:4 17:57 32:1 33:32
am_@me 2:36 6:27 11:18 18:-25 25:-31 26:50 30:38 31:-10
am_@start 20:9
am_a 17:39
am_asking 22:12
am_away 32:17
am_late 25:13 29:17
am_lost 11:51 25:-31
am_new 17:74 33:-7
am_not 7:26 8:-8 11:15 15:9 34:10
am_on 6:11 7:6 8:-16 12:4 13:11 18:1 19:2 24:-21 28:1 29:-10 31:30
am_requesting 22:9
am_still 7:26 9:-16 21:2 30:3
am_writing 0:4 10:5 14:2 16:7 17:-5 19:13 22:-6 27:2 29:-3 33:-15 34:1
an 0:71 1:70 2:36 5:-20 7:-109 8:-135 9:-86 10:6 11:36 12:-66 13:8 15:-73 16:-112 17:23 18:-26 19:-43 21:73 22:65 23:-57 24:14 25:-9 26:54 27:-1 28:-37 29:-40 31:-24 32:-6 33:-89 34:-13
an_$ 4:16 17:1
an_<deadline> 0:98 1:41 2:-83 9:-11 11:34 13:-51 16:-25 18:-14 21:38 22:19 33:-13
an_<unknown> 2:55 3:2 10:-16 11:-51 17:14 25:5 26:11
an_alarm 24:5 29:16
an_alert 24:10
an_error 2:18
an_exception 2:10 7:-30 8:-84 9:-84 10:22 11:47 21:55 22:14 29:-31
an_exemption 22:31
an_extension 13:13 22:29
an_hour 24:15
an_ics 26:57
an_overview 13:17 14:7
an_rc 20:25
and 0:-45 2:-30 3:-19 5:11 7:-47 8:30 11:-28 12:38 13:-29 14:58 16:5 17:39 18:64 19:-38 21:-57 23:-15 24:-17 25:-15 27:4 29:-3 32:15 33:18
and_$ 6:27 16:-20
and_<deadline> 1:38 6:-13 10:-16 16:4 24:-10 27:42 28:1 33:54
and_<number> 8:20 18:13
and_<unknown> 6:22 14:36 18:18 25:4 33:-51
and_@me 25:32
and_a 25:-36 29:51
and_after 18:19
and_by 15:35 19:-12 33:-11
and_final 33:7
and_for 9:25
and_freezes 32:20
and_gone 6:7
and_have 17:16
and_how 11:3
and_release 14:9
and_the 8:5 18:-6 33:88
and_then 6:-7 18:55 33:-1
and_want 17:13
and_what 12:20 17:18
and_when 14:59 20:22 28:-8 29:-32 33:-20
and_which 5:2 14:5
and_who 26:8 34:9
announce 27:14
announcement 20:10
announcements 11:20 26:28 27:25 31:14 34:-9
announcements_$ 27:3 31:12
announcements_in 11:24 26:-13
another 0:46 2:24 25:32 29:-10
another_team 2:29
answer 9:36
answered 13:20
any 1:-25 2:43 5:-35 6:-60 7:-38 9:46 10:-65 11:-8 12:47 13:42 14:-14 15:21 16:-33 17:32 18:8 20:-9 23:-27 24:-23 27:-61 29:-34 31:43 32:35 33:-23 34:-70
any_<unknown> 9:20 15:14 17:56 25:-11
any_block 12:30
any_decision 9:68 13:-13
any_exceptions 13:26
any_freeze 18:35 32:39
any_idea 29:11
any_longer 12:10 31:29
any_more 8:25 23:-12 31:8
any_way 0:11 2:23 12:-31 14:-13 21:50 26:4
anybody 9:10 10:22
anymore 31:35
anymore_$ 31:31
anyone 2:-10 3:20 6:-7 9:8 12:-27 13:10 15:19 22:-26 25:44 29:20
anyone_<?> 15:-18 34:10
anyone_<unknown> 15:19 25:15
anything 2:18 8:-48 13:28 16:-19 18:38 19:-1 22:-9 25:-71 26:13 28:-22 29:-53 32:51
anything_$ 18:-11 26:27 31:21
anything_@me 5:8 13:32
anything_about 27:9
anything_due 32:1
anything_on 32:9
anything_release 32:25
anything_this 32:32
anyway 10:7
anyway_$ 10:7
api 11:47 17:-21 22:8
apply 2:11 10:11 12:61 21:4 22:18 29:-3 34:-29
apply_for 21:5 22:25
apply_to 2:28 10:31 34:-16
approaching 18:14 28:19
approval 8:44 9:2 13:40 29:-13
approval_$ 8:13 9:12 13:1
approval_of 7:1
approvals 7:11
approve 7:44 8:37 25:-44 29:43 34:-1
approve_$ 7:-39 9:11 29:17
approve_<?> 7:-35 9:21 13:29
approve_<number> 8:75 29:-6
approve_<request> 7:56 8:6 9:-67 34:-1
approve_anything 7:39
approve_exception 7:15 9:-10
approve_exceptions 7:21 8:-23 13:-6 34:16
approve_it 8:29
approve_my 8:-92 29:101
approve_the 7:-14 8:9 9:37
approved 3:12 7:-18 8:4 9:36 13:33 29:-24
approved_$ 3:14 7:-70 8:66 9:-22 13:5
approved_<?> 9:35
approved_<request> 7:5 8:-6 25:13
approved_or 7:-31 8:-8 9:71
approver 34:34
approver_for 34:29
approvers 34:43
approves 7:23 13:-8 34:11
approving 7:13 8:-8 9:-11 25:22
approving_<request> 9:-8 25:13
archive 14:-19 19:5
are 2:-3 3:4 4:-5 5:39 6:18 7:-17 8:-13 9:-7 10:35 11:8 12:56 13:7 14:26 15:10 17:-27 18:-27 19:-101 20:-48 23:8 24:10 25:3 26:21 27:-9 28:10 29:-28 31:-24 32:-15 34:-70
are_$ 10:6
are_<deadline> 6:-6 12:42
are_<number> 1:23 4:-18 9:-30 10:79 11:-28 20:-19 29:-93 32:37
are_<unknown> 2:20 5:-27 7:4 10:26 11:-21 12:-29 13:1 24:4 30:-8
are__ 12:42
are_active 23:23
are_features 2:3 5:-6
are_fixed 12:13
are_frozen 12:-14 22:24
are_in 5:7 6:-6 12:19 29:14
are_left 14:6
are_minus 5:10 10:-10 28:32
are_my 10:-10 11:9 21:16
are_new 3:10 11:24 12:13 14:-10 17:-3
are_not 12:41
are_on 26:2 29:17
are_only 24:24
are_pending 13:40 29:-8
are_still 2:-49 12:17 13:47 14:10
are_the 5:-49 9:-25 14:38 18:-33 20:-3 29:11 30:16
are_there 3:11 9:17 11:28 12:-6 14:46 25:-6 28:24
are_they 9:5 12:7
are_things 5:52
are_we 2:12 3:6 5:74 6:36 9:19 10:-107 13:-56 14:-111 18:32 20:43 22:-13 29:-101 32:-5 33:-112
are_week 5:59 32:-45 33:24
are_you 5:-40 10:-45 11:-10 23:15 25:37 29:16 30:31 33:-10
around 10:-25 17:31 18:33 21:19 29:-19
around_$ 17:4
arrived 17:31
as 1:7 2:-71 4:49 5:-15 8:64 10:27 11:-51 12:14 13:-5 14:26 15:31 17:63 18:-3 20:-23 24:-68 26:-22 27:30 32:-41 33:-45 34:-58
as_<deadline> 16:9
as_a 10:3 14:50 17:32 26:-4
as_done 8:7
as_far 18:5
as_it 15:53 33:-8
as_of 12:39
as_the 6:-11 10:5 20:1 27:20
as_this 0:7
as_to 29:10
as_well 21:7 27:15
ask 2:-79 7:12 10:-22 11:73 17:-5 20:-16 21:27 22:60 24:23 25:-25 27:-27 29:-18 32:-23 33:-14
ask_$ 11:3
ask_<?> 11:26
ask_about 34:32
ask_for 8:5 11:21 13:12 21:34
ask_the 22:8
ask_to 15:2 22:18 34:-16
ask_when 34:11
ask_you 7:4 31:7
asked 4:4 9:14 10:11 11:-3 13:37 14:2 16:14 18:1 19:-15 20:8 23:10 24:-11 25:-2 27:2 29:4 32:-3 33:-3 34:-13
asked_before 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
asked_for 9:36 13:64 22:-40 34:-28
asked_you 23:12
asking 2:2 8:-4 9:-15 12:7 14:4 15:3 18:-6 19:11 21:22 22:22 24:7 25:-17 29:-5 32:2 33:5
asking_$ 1:17 9:-3 10:9 11:10 14:10 16:5 24:2 25:-1 26:-8 27:18 29:-7 33:-11
asking_but 2:2 8:-8 12:5 17:6 19:6 21:-28 24:3 29:9 32:7
asking_for 21:43 22:37 29:-18 33:14 34:-1
asking_me 0:11 33:30
asks 22:22
assume 12:14
at 1:37 2:23 3:-16 5:43 6:-42 9:21 10:6 11:-81 12:41 13:-24 14:-3 15:39 17:-2 20:-55 21:-78 22:-7 24:48 25:1 27:-64 28:6 29:-1 31:-30 32:-22 33:15 34:-70
at_$ 5:32
at_<?> 9:7
at_<deadline> 10:90 18:-43
at_<number> 1:12 24:56 25:-16 29:35 31:-1 32:-2
at_<unknown> 2:-29 10:-32 12:12 15:22 25:16 33:47 34:-23
at_all 2:8 8:12 10:38 21:-26 25:-29 31:24 33:-14
at_least 2:36 28:13 33:-25
at_me 24:1
at_present 12:31
at_some 23:5 26:9
at_the 2:16 4:10 5:3 9:-3 18:42 25:47 29:-9 31:-28 33:-17
at_this 8:12 10:-7 12:59 15:11 17:28 29:-42
at_what 10:-24 33:70
at_which 29:-1 33:10
automatically 30:10
available 19:15 20:23 26:22
available_$ 20:48
away 6:-1 24:48 28:64 31:5 32:2 33:-58
away_$ 28:15
back 5:5 8:32 15:-15 16:39 19:47 24:5 25:45 27:21 29:-55 31:-46 33:-13
back_$ 16:-5 19:39
back_by 16:19
back_from 5:16 25:10
back_in 25:54
back_on 27:12
back_to 16:13 24:22 25:-20
backport 2:6
backports 1:8
backports_$ 10:4
bad 25:33 29:-23
be 0:18 2:41 3:34 5:-24 6:-35 7:49 8:-56 9:-50 10:-43 11:-69 13:-75 14:-34 15:24 16:58 17:-90 18:4 19:-121 20:8 22:24 23:53 25:-14 26:-32 28:-15 29:-20 30:4 31:36 32:-25 33:30 34:-22
be_<unknown> 0:4 2:19 18:26 20:7 30:16 32:-6
be_a 0:20 3:6 15:3 20:2 21:6 23:5 24:-14 28:-4
be_accepted 2:25
be_approved 7:66 9:-13
be_at 16:11 18:13
be_available 20:41
be_done 32:2
be_final 20:-7 33:29
be_fine 2:1
be_finished 10:7 32:12
be_granted 22:25
be_in 18:-14 29:38
be_informed 27:23
be_let 22:21
be_merged 2:54
be_nice 24:26
be_on 16:44 33:-23
be_out 2:-10 20:50 25:39 32:-18
be_part 2:19 33:21
be_postponed 15:53
be_proposed 6:43
be_published 20:5
be_quiet 31:41
be_refused 7:22
be_so 29:9
be_the 16:5 33:8
be_told 27:29
because 22:20
because_the 22:17
become 2:1 9:31 11:-19 16:11 17:35 29:-15 33:26
become_a 11:-2 17:9
become_of 9:36
been 2:-48 6:13 8:8 9:40 10:-42 12:3 13:40 15:8 20:13 22:-11 25:23 28:-22 29:-44 30:6 32:-11 34:-40
been_<unknown> 8:2 9:23
been_allowed 13:30
been_changed 15:13
been_created 5:17
been_cut 6:14
been_decided 20:28
been_granted 13:19
been_lifted 6:-11 12:29
been_looked 9:18
been_released 6:12
been_set 20:14
before 1:34 2:-4 3:24 6:11 7:31 8:-11 10:-11 12:-8 13:-18 14:-2 17:15 18:13 19:43 21:6 22:-19 23:18 24:57 25:-15 26:-1 27:-2 28:35 30:-17 31:-7 32:15 33:-2 34:-8
before_$ 4:3 6:2 7:-16 8:10 10:6 13:-4 15:-15 20:23 22:6 23:-11 24:24 25:-4 27:2 29:5 31:5 32:-3 33:-18
before_<cycle> 19:61 20:-16
before_<deadline> 1:27 2:1 6:-44 10:-59 12:-21 15:-12 18:44 23:51 24:57 27:-64 28:70 29:-49 33:-54 34:-30
before_<unknown> 20:17
before_@me 1:-9 2:-12 4:11 9:6 10:16 11:3 12:17 14:3 15:12 18:4 19:-10 20:-2 23:-26 24:-93 28:-25 29:5 34:2
before_@month 20:27
before_@weekday 32:27
before__ 24:22
before_or 2:-22 5:40 6:-40 18:-39 20:14 33:71
before_release 1:8 16:1 24:-4
before_the 1:21 2:12 6:5 7:20 17:23 20:-41 24:28 28:36 29:-5 32:26
before_this 6:14 19:70 33:-16
before_we 3:9 4:-2 21:7 28:24 33:4
begin 3:4 4:45 17:38 20:-23
begin_$ 17:16 29:4 33:-11
begin_<?> 3:25 20:-14
beginning 4:6
begins 27:32
begins_on 33:18
begun 5:31 6:-1 12:43 14:-8
begun_$ 5:14 12:22 14:-7
behind 6:49 10:28 14:-17 33:-17
behind_<deadline> 10:36
behind_us 6:71
being 5:23
best 17:25
beta 0:58 1:23 2:-16 5:25 12:-20 29:-74 33:46 34:-3
beta_$ 29:-36 33:50
better 31:6
between 1:13 5:27 6:-22 10:5 18:-20 19:27 27:-13 28:24 29:16 32:42 33:-52
between_<deadline> 1:27 2:1 5:9 16:2 19:23 33:-2
between_now 28:40
big 2:14 14:16 20:30 33:-27
big_day 20:28 33:-7
bin 8:26 9:-13 17:41
bin_new 17:16
binding 10:34 34:-13
bit 15:13 17:11
bit_of 22:5
block 1:11 8:13 9:-12 12:23
block_on 12:30
blocked 2:22 10:16
blueprint 2:21
book 20:25 29:37
book_a 29:24
book_the 20:22
boss 1:16 9:-8 10:6 11:-22 14:6 16:3 17:-11 20:2 25:-5 26:-17 27:13 29:-16 33:-5 34:57
boss_is 1:17 9:-2 10:9 11:10 14:10 16:5 24:2 25:-1 26:-8 27:18 29:-7 33:-11
bot 10:-34 11:43 23:7 25:41 29:-78 31:24
bot_$ 25:46 30:7
bot_<?> 11:47
both 33:47
both_<deadline> 33:10
bother 2:7 31:12
branch 1:25 5:6 12:38 20:-5 29:46 31:-8 33:14
branch_$ 1:12 29:15 31:-3
branch_<?> 12:11
branches 2:-3 10:54 34:6
break 8:20 9:31 10:-15 12:-19 17:12 21:35 22:42 28:-13
break_$ 8:24 17:16
break_for 22:23
breaks 13:56
brief 32:13
bring 12:-3 25:21 32:19
bug 1:35 5:29 8:-19 12:-20 20:-7 24:27 25:10 27:-1 29:35 33:-37 34:18
bug_$ 22:7
bug_<number> 8:-10 29:43
bug_@entry 1:26
bug_fix 2:-4 5:7 21:15 34:9
bug_fixes 2:26 10:12 21:-24
bugfix 2:32 5:3
bugs 17:38
build 4:13 5:27 14:-6 17:-14 20:9 25:32 29:40
build_$ 29:25
build_or 5:16
build_the 29:3
bump 2:46 9:4 10:10 13:-6 22:19 29:-9 33:17
bump_<unknown> 22:18
bump_a 33:1
bumping 2:20
business 10:22
busy 20:-15 25:26 32:12
but 1:-7 7:-23 8:20 13:-13 14:-4 15:32 17:7 22:-32 25:-4 26:7 29:4 31:18 32:3
but_<deadline> 6:18 16:-2 32:7 33:28
but_<unknown> 10:22 25:-13 29:5 33:10
but_@me 31:12
but_can 14:2
but_do 15:16 17:9 33:-16
but_is 10:-12 12:23
but_only 8:46 22:-4
but_we 2:2 15:10
but_what 29:1
but_when 29:16
but_who 29:2
button 2:9 10:23 20:5 29:-17
button_label 2:14
buy 29:33 31:-2
by 0:-19 1:-23 2:-35 6:27 7:26 10:70 13:7 14:-34 16:88 17:-13 18:-10 19:-18 22:23 23:18 24:-35 28:-28 29:-19 33:1
by_$ 6:8 25:9
by_<deadline> 10:36 21:20
by_<number> 29:12
by_<quoted> 10:5
by_<unknown> 9:9 16:14 23:25 27:12 29:-10
by_@weekday 22:11 32:10
by_a 16:78 24:-18
by_me 8:24
by_now 6:11 12:17
by_one 16:13
by_the 7:-14 10:22 11:11 13:15 16:-20 25:9 27:-11 28:-1 31:4 33:-15 34:-1
by_three 16:12
by_two 15:5
by_what 33:31
by_when 33:2
by_which 33:20
by_whom 7:12 15:31 19:-14 33:-11
calendar 0:6 1:24 2:-30 4:21 5:-29 6:-2 8:-29 9:-3 10:-28 12:-13 13:-22 14:56 16:2 17:-24 18:36 19:34 20:-17 22:-28 24:-25 25:-42 26:53 28:-7 29:-22 31:-31 33:18
calendar_$ 4:3 14:-24 18:15 19:53 34:14
calendar_<?> 11:24 14:10 19:-11
calendar_<unknown> 16:24 33:10
calendar_feed 14:-10 26:33
calendar_file 26:28
calendar_for 1:11 4:22 14:13 32:13
calendar_link 14:44 26:-4
calendar_look 19:21
calendar_of 19:29
calendar_please 26:28
calendar_the 1:5
calendar_week 33:37
call 1:2 5:2 6:-19 12:4 14:-6 29:62 31:-18 34:9
call_$ 25:22 29:4 31:-14
call_the 6:-6 12:25
called 1:1 4:23 19:50 32:-12
called_$ 19:27
called_<?> 19:9 32:-6
called_<unknown> 4:25
came 10:34 19:52 20:-9 23:31
came_before 19:47 20:-6
can 0:3 1:-11 2:53 3:15 4:-6 5:-115 7:6 8:32 9:-121 10:-17 11:22 12:24 13:-88 15:-15 17:18 18:-15 19:-109 20:21 21:4 22:35 23:7 25:-57 26:9 28:-9 29:-11 30:-10 31:-37 32:-62 33:10 34:25
can_<deadline> 2:-22 12:12 21:27 33:-16
can_<unknown> 0:3 8:20 11:-7 17:24 26:29 34:-2
can_@me 0:-5 1:-23 2:26 3:28 4:-39 5:-28 6:26 7:41 8:-59 10:-81 11:2 15:14 17:6 18:-12 20:43 22:2 25:7 29:-21 31:-8 33:-73
can_a 33:3
can_add 26:12
can_anyone 15:-18 34:22
can_be 6:17
can_do 7:-16 8:22 11:28 23:14
can_go 8:6
can_it 2:68 21:18
can_my 2:1
can_newcomer 17:22 21:2
can_not 2:-36 10:56 33:3
can_one 0:8 11:15
can_our 2:16
can_people 12:42
can_somebody 29:17
can_someone 7:-28 8:28 22:3
can_still 2:9
can_the 30:20 33:31
can_we 2:51 6:-21 12:8 22:29 26:-12 27:17 29:-10 33:29
can_you 1:3 2:-76 4:19 8:16 11:-6 20:-4 22:2 23:-14 24:27 25:-60 29:51 30:-25 31:22
cancel 24:11 29:6 31:20
cancel_my 8:14 29:28
cancel_the 24:27
candidate 0:17 10:2 20:-14 28:8 29:-39 33:38
candidate_<?> 0:18 10:5 33:-9
candidates 14:19
case 15:4
certain 20:34 33:-7
chance 2:27
chances 21:17
chances_of 21:17
change 1:-25 7:1 9:2 12:9 15:48 16:52 21:9 26:-43 29:-35 31:-8
change_$ 2:-23 16:29 28:7
change_<?> 33:46
change_<deadline> 2:-6 15:11
change_<number> 22:9
change_<unknown> 29:-3 34:9
change_it 16:38
change_my 2:-14 7:26 23:4
change_of 16:12
change_the 2:10 15:59 16:-11 24:9 34:-36
changed 6:-34 13:10 15:6 29:26 33:-27 34:19
changed_after 10:24 13:16
changed_the 34:36
changes 10:32 13:43 15:-52 20:-17 26:8 27:73 29:-55
changes_$ 27:11
changes_<?> 26:22
changes_to 27:19
changing 2:23 33:22
channel 2:-20 11:37 25:16 26:-7 27:43 28:-4 29:5 30:12 31:46 32:-22 33:-5
channel_$ 11:65 25:28 26:-42 29:10
channel_<?> 26:-24 27:25
channel_<unknown> 26:30
channel_from 27:-7 31:43
channel_subscribed 26:13
channels 26:74 27:-17 30:8
channels_get 26:16
charge 34:61
charge_of 34:39
chat 23:16
check 2:34 11:4 21:-5 24:14 28:12
checkpoint 1:24 18:25
cherry 2:33 10:34 11:-13 25:-2 29:7
cherry_<unknown> 2:33 10:34 11:-13 25:-2 29:7
christmas 25:22 28:-32 29:18
ci 2:54 9:-11 12:-21 16:23 23:-13 25:-25 27:21 29:90 31:-8
ci_<unknown> 28:17 29:14
ci_was 16:3
clock 10:-41 28:89
clone 4:46 17:22 18:-18
close 1:11 2:-3 28:55 29:18 33:10
close_<request> 8:24
close_are 28:13
close_the 29:13
closed 5:-17 6:21 9:-5 12:86
closed_$ 6:-27 12:65
closed_<?> 6:56
closed_at 12:4
closed_for 12:39
closed_or 6:-10 12:30
closest 18:58
closest_date 18:3
clue 17:1
code 2:25 10:25 12:3 17:9 20:-8 29:23
code_$ 2:20 17:3
code_<unknown> 29:6
code_for 33:23
codename 19:2
coffee 25:45 29:20 34:-25
coffee_machine 29:34
come 2:-10 5:-9 10:16 12:33 19:27 20:-7 21:42 25:-24 28:-43 29:17
come_$ 29:5
come_before 18:16 33:22
come_out 19:48
come_under 10:49
comes 10:-2 18:61 20:21
comes__ 20:6
coming 5:11 14:-37 18:29 20:42 32:47
coming_along 5:36
coming_days 18:6
coming_up 18:26
command 11:51 14:-16
command_for 11:4
command_to 11:29 14:-15
commands 11:103 29:-1
commands_$ 11:17
commands_<?> 11:16
commits 12:7
compare 19:18
compile 29:54
complete 14:38 33:41
complete_$ 5:6 33:29
concern 10:2
config 10:1 21:5
confirm 33:13
confused 6:5
congrats 25:48
congratulations 25:25
consider 8:13
considered 10:31
considered_a 10:10
contact 34:83
contact_for 34:56
contract 29:24
contribute 17:74 29:-11
contribute_$ 17:26
contributing 17:33
contributors 17:5 29:13
contributors_<unknown> 17:41 29:-6
convince 7:16 21:36
cookies 25:6
cool 2:10 25:13
copy 4:11 33:10
correct 6:-22 20:22 21:5 33:67
correct_<?> 16:-3 20:43 33:21
correct_it 16:19
correction 16:27 33:-11
could 0:6 2:18 11:-38 12:-4 14:14 16:8 18:-18 20:-12 21:3 22:44 30:-1 34:-21
could_<deadline> 16:15
could_@me 26:18
could_a 2:12 21:21 22:-13
could_my 22:12
could_somebody 7:6
could_we 7:16 8:-9 12:-20 22:45 25:27
could_you 1:4 4:12 7:-34 11:-12 14:37 18:-2 29:14 33:21
count 5:8 8:-26 10:30 13:36 28:29 33:-6
count_me 27:2 28:12
countdown 27:21 28:88
countdown_$ 27:14
countdown_to 28:31
countdowns 31:44
countdowns_$ 31:44
counts 10:13
couple 6:26
couple_of 6:26
cover 10:30 25:25 29:1 33:-6
crash 0:8 1:-16 2:18 22:7
create 1:15 4:49 29:30
create_<version> 3:7
create__ 4:19
create_a 4:-1 29:59
create_release 4:1
created 3:37 4:-13 5:11 34:25
css 2:36 11:-9
current 4:9 5:80
current_phase 5:6
current_release 5:15
currently 12:45 26:8
customers 2:8 4:-4 6:5 9:-9 12:1 15:20 20:40 21:4 24:-15 29:16
customers_$ 25:15
customers_<deadline> 16:3 19:32 33:21
customers_<unknown> 1:9 5:21 12:9 25:-60 27:7 29:-59 31:15 32:12
customers_@me 17:18
customers_for 29:22
customers_how 28:1
customers_is 2:29 6:5 9:34
customers_what 5:-12 13:25 17:-18 18:64
customers_when 20:10
customers_who 34:24
cut 2:36 5:38 6:34 9:-4 12:-15 20:3 25:-16 28:-10 31:52 33:-12
cut_$ 6:25
cut_<?> 2:17 6:8
cut_<deadline> 29:52 33:-17
cut_the 20:37 29:-39 31:22
cutoff 1:27 6:9 10:-24 18:47 21:15 22:-17 24:-8 29:-14 33:47
cutoff_for 1:11 21:19 22:-33 33:75
cve 22:43 29:55
cve_<number> 29:28
cycle 1:-78 2:-19 3:61 4:96 5:62 6:-60 7:-21 9:-58 11:-7 12:-33 13:11 14:55 16:-36 17:-18 18:-89 19:51 20:-13 22:-43 24:-17 25:-96 27:-41 29:-98 31:-31 32:-77
cycle_$ 3:-11 4:-2 13:46 14:61 28:3 34:3
cycle_<?> 3:-29 5:38 11:8 33:34 34:9
cycle_<deadline> 18:-2 33:9
cycle_<unknown> 3:34 5:-18 10:22 14:17
cycle_<version> 3:-3 4:82
cycle_be 3:1
cycle_before 3:29 19:30
cycle_for 2:-5 3:6 4:58
cycle_is 5:6
cycle_look 14:35
cycle_next 3:18
cycle_please 3:-19
cycle_we 5:35
cycles 3:86 16:-23 19:45
daily 24:6 27:16 31:10
dashboard 22:35 29:-4
date 2:-115 3:-28 5:-51 6:-4 9:-46 10:-143 12:-47 14:-1 15:30 16:12 17:-69 18:22 19:30 20:90 22:-9 23:-11 24:-72 25:-23 27:6 29:11 30:-7 31:-98 32:-11 33:68
date_$ 14:28 15:37 16:-8 18:-18 19:18 26:13 29:-64 33:-5
date_<?> 11:6 15:-40 18:20 20:3 33:-23 34:20
date_<deadline> 20:3 33:11
date_<unknown> 1:7 20:6 33:9
date_@month 16:17
date_as 15:22 19:4 33:-29
date_can 33:17
date_change 16:26
date_changes 20:-1 26:17 27:59 33:-9
date_did 19:16
date_does 33:10
date_for 6:25 16:36 29:64
date_in 0:24 1:2 19:17
date_is 16:13 28:14
date_of 14:-29 18:-49 20:36 29:31 33:23
date_on 33:34
date_please 15:11 16:-15 18:12 20:20
date_should 18:24
date_to 0:1 29:15
date_was 19:7
dates 0:23 4:7 6:-23 11:25 13:-27 14:71 15:1 16:-2 18:25 19:50 20:-91 25:-68 26:25 27:-41 29:-152 32:47 34:-51
dates_$ 14:22 18:22 19:-6 32:24 34:-7
dates_<?> 11:25 14:-1 18:-4 33:16
dates_<unknown> 0:7 14:6 15:9 34:-11
dates_are 32:34
dates_fall 32:19
dates_for 4:21 14:67 33:20
dates_in 14:-5 26:26 31:7
dates_of 14:-49 16:6 19:74
dates_please 18:6 19:33
day 1:1 2:-2 5:-74 6:-67 12:-43 15:-76 16:34 17:17 18:-26 19:24 20:91 22:-21 25:39 27:-57 28:-21 29:-51 31:-40 32:-5 33:79
day_$ 10:21 16:2 17:27 19:29 24:-10 25:22 33:-55
day_<?> 20:17 29:24 33:-6
day_<deadline> 33:22
day_<number> 16:9 32:14
day_ahead 24:22
day_as 10:-4 16:8 33:2
day_before 24:24 33:-11
day_did 19:29
day_do 20:32 33:28
day_does 33:12
day_for 16:3 20:25 33:14
day_in 24:8
day_is 9:1 20:15 33:53
day_later 16:6
day_of 10:45 20:24
day_on 1:18
day_the 20:41
day_to 33:33
days 1:34 2:-78 4:-15 5:8 8:-1 10:-96 16:46 18:-20 20:-87 21:-32 22:28 23:5 24:67 25:-107 27:-12 28:88 32:67 33:-84 34:-16
days_$ 6:22 16:34 18:-1 19:-1 22:1 32:8
days_<?> 28:41
days_<deadline> 28:2
days_<unknown> 16:-16 24:24
days_ahead 32:8
days_away 24:11
days_before 1:63 16:-49 23:6 24:41 28:-9
days_between 28:8
days_do 28:3
days_earlier 16:6
days_for 16:3 22:43 24:-37 32:19 33:18
days_in 24:19
days_later 16:29
days_left 24:5
days_of 29:9
days_out 24:17
days_please 16:50 24:-31 28:-6 31:5
days_so 16:2
days_to 16:-10 28:71 33:-12
days_until 29:35
deadline 0:-9 1:66 2:-50 6:17 11:35 12:-6 14:-57 16:-2 18:44 20:-12 24:-9 25:-17 26:10 30:4 32:10 33:43
deadline_$ 0:-19 11:6 15:39 29:-9
deadline_<?> 18:3 30:17
deadline_<unknown> 1:28 18:11
deadline_for 0:37 1:26 18:-21 28:14 29:17
deadline_please 33:18
deadlines 0:58 1:-48 14:70 18:-19 25:14 27:13 28:-21 32:5 33:-59
deadlines_$ 0:36 14:-4 24:4 25:19
deadlines_<?> 0:-12 14:39
deadlines__ 0:27
deadlines_are 14:59 32:-32
deadlines_from 32:5
deadlines_in 27:8
decide 7:6 8:-15 9:-6 10:19 34:47
decided 6:-4 7:-21 9:68 16:12 20:3 21:3 22:-8
decided_$ 9:18
decided_on 16:8
decides 3:17
decision 7:13 8:10 9:16 13:1 29:-21 34:4
decision_$ 13:22
decision_on 7:20 8:13 9:8 13:-12
decline 29:6
decline_the 29:14
declined 8:15 13:6
declined_$ 8:25
define 0:13 10:55
define_<deadline> 10:8
definition 10:19
definition_of 10:19
delay 15:2 16:33 29:3
delay_<deadline> 16:25
delay_of 15:25
delay_the 29:12
delayed 15:47
delaying 15:9
delete 10:-5 18:12 23:-12 29:50 31:31
delete_<deadline> 18:15
delete_the 6:1 24:14 29:56
denied 13:35
denied_$ 13:14
deny 8:67 13:-10
deny_<request> 7:8
dep 2:19 29:-6
dependency 2:15 10:2 25:23 29:-6 33:21
dependency_$ 33:2
deploy 11:-29 29:59
design 29:2
despite 13:9 22:30
despite_the 13:9 22:11
dev 5:43 11:-4 17:24 18:-28 26:4 27:47 28:-2 29:-14 30:29 31:5 34:-18
dev_$ 26:3 30:41 31:2 34:-10
dev_<unknown> 29:15
dev_dependency 10:9
dev_or 5:41
dev_to 27:30
developed 5:4 10:24 17:1
development 4:11 5:22 12:17
development_<?> 5:6
did 5:18 6:84 8:-47 9:62 10:-97 11:-1 12:30 13:49 14:-63 15:-7 16:-29 17:-2 18:-48 19:64 20:-59 21:-70 22:-13 23:40 24:-14 28:-52 29:-28 30:45 31:-53 32:-6 33:-38 34:7
did_<deadline> 6:91 12:4 33:-6
did_<request> 9:35
did_<unknown> 19:5
did_<version> 19:98 20:-20
did_@me 2:22 6:23
did_anyone 13:31 21:-10
did_it 25:40
did_my 9:24
did_not 8:9 22:1
did_someone 7:5 12:5 30:6
did_the 5:-6 9:36 12:37 19:5 23:3 29:25 33:-14 34:28
did_they 5:6
did_we 3:21 5:-49 6:6 7:-17 9:15 13:21 19:34 29:-19
did_you 7:28 8:-9 25:-5 30:36
differ 10:24
difference 10:32
difference_between 10:32
different 33:27
directly 29:2
disable 31:56
discuss 8:-5 21:5 29:15 30:5 31:-19
distros 7:2
dm 27:97 33:-32
dm_me 24:-22 27:87
dm_when 24:3 33:-10
do 0:30 1:-42 2:4 3:59 4:-8 5:-55 6:-69 7:5 9:-60 10:25 11:30 12:-19 13:-94 14:-36 15:36 16:-3 17:27 18:-18 19:-106 20:8 21:24 22:-122 23:28 24:-17 25:-54 26:29 27:-156 28:35 29:18 30:53 32:-2 33:-14 34:32
do_$ 10:7 11:37 14:-7 17:4
do_<?> 5:-4 29:33
do_<deadline> 10:27 28:13 33:9
do_<unknown> 11:-44 21:1 23:33 28:39 29:-49 30:4 31:13
do_@me 0:6 9:-72 10:-20 11:16 14:-39 15:12 17:22 18:30 20:-70 22:-31 23:-44 25:-109 29:21 30:23 32:6 33:-34 34:86
do_before 17:18
do_docs 2:2
do_for 11:19
do_my 29:9
do_new 2:-17 12:15
do_not 0:42 2:-50 3:46 6:-5 7:17 9:-16 12:-41 14:-10 15:65 16:-53 21:14 22:-35 23:11 24:5 26:4 27:-17 29:-76 30:54 31:8 33:-86
do_people 0:-11 11:14
do_reminders 23:16 31:-13
do_that 2:9 11:12
do_the 4:8 16:18
do_they 10:13 11:17 23:-1
do_we 2:-67 3:-9 5:-3 9:4 12:4 14:56 17:-13 18:-16 19:-47 20:35 25:-25 26:-1 28:31 29:61 30:-17 33:2
do_you 0:5 2:7 3:34 10:4 14:-35 20:18 26:54 30:-67
doable 2:37
doable_<?> 2:38
doc 2:12 17:26 21:-47
doc_fix 2:8 17:27 21:-47
docs 1:22 2:33 17:32 25:-73 26:3 27:19 31:18
docs_$ 2:14 10:4 21:-8
docs_<?> 2:-11 17:24
docs_about 27:5
docs_for 11:13 29:13
docs_patch 2:49
docs_patches 2:19
documentation 2:4 5:-18 10:14 11:15 21:4 24:7 33:-10 34:16
documentation_<?> 29:11
documentation_patch 2:39
documentation_team 24:11
does 0:-33 1:-21 2:26 5:1 6:-11 7:19 9:28 10:41 11:21 13:-8 14:17 15:-31 16:-48 17:-3 18:-19 19:-51 20:29 22:-51 24:-35 25:-71 26:37 27:-38 28:-2 29:34 30:-35 32:5 33:9 34:-40
does_<deadline> 2:-29 6:-20 10:96 18:-6 29:7 33:52
does_<quoted> 10:15 20:16 29:-34
does_<request> 7:9 9:80 29:-26 34:-16
does_<unknown> 10:-38 29:58
does_a 2:4 34:12
does_anything 18:26
does_exception 9:4
does_it 2:38 20:56
does_my 6:12 13:13
does_not 8:2 29:29 31:13
does_one 11:56 29:-19
does_that 11:6 29:-6
does_the 2:32 3:21 5:15 14:13 19:-25 20:12 28:10 33:-17 34:-5
does_this 10:-24 14:28 19:8 29:8
doing 5:41 9:20 33:11
done 6:70 9:-1 10:-8 14:-38 16:-5 17:37 20:19 22:11 29:-21 33:-29
done_$ 6:16 20:23 27:8
done_<?> 6:9
done_and 18:14
done_by 22:14
done_right 6:6
done_with 6:-3 12:26 18:27
down 8:58 9:13 10:-39 11:-28 12:9 16:23 18:13 20:-11 25:-44 27:-46 29:26 31:40 33:63
down_$ 29:23
down_<?> 29:29
down_<request> 9:9
down_for 33:38
down_the 8:29 9:4
download 20:41 29:6
download_it 20:19
download_the 29:7
draft 4:27
draft_a 4:19
driver 2:46 8:19
driver_<unknown> 21:1
drop 2:5 20:1 24:42 29:-67 30:23 31:17 33:10
drop_<unknown> 33:12
drop_me 30:3 31:16
drop_the 24:8 27:-12 31:24
due 6:-35 10:-9 24:57 25:-42 28:-22 29:-44 32:96 33:33
due_$ 18:6
due_<?> 6:-18 33:32
due_before 18:28 32:5
due_by 32:18
dumb 10:28
during 2:86 10:-17 12:-25 17:11 31:42
during_<deadline> 2:84 10:-4 12:-2
during_the 2:12 22:2
during_this 31:19
each 27:32
earlier 6:-25 15:18 16:42 18:39 19:21 23:4 33:-27
earlier_$ 23:10
earlier_<?> 18:5
earlier_<deadline> 10:-3 18:21
early 1:11 2:4 3:9 11:-13 21:19 23:39 29:-19 33:-9
eat 17:-5 25:50
effect 12:56
else 11:34 25:3 31:25
else_$ 10:-13 11:34 25:6 31:11
end 1:3 2:-46 4:11 20:18 21:19 22:-9 28:-17 32:49
end_<?> 6:2 33:-2
end_of 1:3 4:18 16:1 20:35 29:-16 31:-23 32:28 33:21
ended 14:-5 19:12
endpoint 2:26
ends 28:-20 29:21
enough 2:11 6:-1 7:22 24:-5 31:54 33:-8
enough_for 2:17 7:15 33:-2
enter 1:35
enter_a 1:33
entered 5:25 11:29 14:-11
entered_the 5:15
entry 1:17
eol 10:71 11:-17 19:-21 20:-9 29:18
error 2:38 10:-26 29:50
error_message 2:27
eta 10:-14 16:-21 20:86 25:-6 29:-8 33:52
eta_$ 10:-4 16:-20 20:29 33:57
even 12:-20 15:14 21:63 22:14
evening 25:29 33:6
event 18:30
ever 11:-10 17:28 25:20
every 8:-8 13:24 14:96 20:-24 24:57 25:18 27:58 28:-14 31:-45 32:-35 33:-56
every_@weekday 24:81 32:-28
every_date 14:60 20:-9
every_deadline 14:13
every_freeze 27:27 31:-20
every_milestone 14:33
everybody 25:23
everyone 10:4 24:13 25:59 29:-20
everyone_$ 25:29
everything 8:1 11:21 12:23 13:10 14:25 16:14 20:-27 24:-30 25:-38 29:-21 31:33
everything_$ 14:33 20:-15 31:16
everything_from 14:39 31:-10
everything_that 8:20
exact 33:52
exactly 10:36 17:-7 25:43 28:12 29:-19
exactly_$ 25:17
example 7:41 11:38 25:-17
example_$ 11:7
example_of 11:12
exception 2:-9 8:44 9:66 10:-17 11:21 13:-11 16:-6 21:60 22:83 24:-33 34:-22
exception_$ 7:-13 8:19 10:32 11:21 13:-36 21:-24 25:22 29:-52 34:44
exception_<?> 2:-34 11:45
exception_<link> 22:24
exception_<number> 7:2 8:68 9:80 11:-11 13:-93 21:-88 22:-128 29:2
exception_<request> 8:44
exception_<unknown> 13:1 21:6
exception_be 21:2
exception_but 21:24
exception_for 2:15 8:3 11:-13 21:-3 22:69 34:-27
exception_if 21:34 22:-24
exception_is 13:-16 21:22 27:32
exception_needed 8:-7 21:36
exception_of 22:29
exception_queue 13:26
exception_request 8:26 21:-1 22:16
exception_requests 21:31
exception_that 13:1
exception_to 22:33
exception_wanted 22:18
exceptions 7:6 8:-13 9:-104 10:7 11:-59 13:82 19:17 21:15 22:-94 24:22 27:10 34:44
exceptions_$ 8:14 13:-3 24:37 34:38
exceptions_<?> 34:62
exceptions_@me 9:18
exceptions_are 27:22
exceptions_for 13:36
exceptions_list 22:4
exceptions_that 13:31
exceptions_this 13:4
exceptions_were 13:-6 19:20
exceptions_with 13:22
excuse 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
excuse_me 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
exempt 2:17 10:27 12:-13
exempt_from 10:42
exemption 22:34
exist 2:3 3:18 6:9 29:-8
expect 20:22 33:14
expected 17:41 20:23
expected_of 17:43
expire 6:42 9:21
expire_$ 9:23
explain 10:84 11:35 13:-7
explain_<deadline> 10:33
explain_how 11:6
explain_the 11:1
extend 8:17 29:7
extended 6:-12 15:15 33:10
extended_<?> 33:21
extension 9:11 22:28
extra 16:25 22:13
extra_days 16:28 22:8
fall 10:8 32:52
fall_in 32:6
fall_into 32:17
fall_under 10:27
falls 33:15
far 5:23 6:1 10:-21 12:-17 13:65 20:-14 23:41 28:70 29:-51 33:-14
far_$ 13:40
far_<unknown> 6:26 13:17
far_as 18:5
far_is 5:27
far_off 28:54
feature 2:79 5:11 6:-99 10:57 11:-3 13:-21 17:-85 18:-24 22:26 28:15 29:-60 33:19 34:1
feature_$ 2:51 10:3 25:9
feature_<?> 2:-24 10:46 22:2 33:25
feature_code 33:33
feature_in 2:14
feature_or 34:12
feature_work 2:-9 5:32
features 2:-40 6:36 10:-10 11:36 12:42 18:-45 25:-19 28:30 29:14 33:28
features_$ 2:14 11:24 28:27
features_<?> 6:23
features_are 2:-18 12:28
features_or 2:-22 5:62
features_still 12:15
feed 14:-26 26:69 31:6
feed_$ 26:14 31:14
few 32:21
few_days 32:21
fewer 26:-19 30:48
file 2:-29 9:-26 13:4 14:9 21:5 22:61 29:14 33:33 34:-22
file_$ 14:18
file_<?> 11:-13 13:19 29:21
file_<deadline> 21:21 34:-16
file_an 11:1 21:-8 22:1 29:20
file_it 21:23 22:13
filed 9:70 13:11 33:-14 34:-20
filed_a 9:12
files 29:14
filing 21:36 29:21
fill 18:30 21:23 29:-34
fill_in 18:31 21:24 29:-24
final 4:23 6:29 18:-3 19:20 20:54 25:-6 29:-16
final_$ 20:2
final_<?> 6:12 20:-3 33:16
final_date 4:18
final_on 20:1
finally 25:10
find 7:4 17:18 29:6
find_the 7:8 29:3
fine 2:61 8:60
fine_with 8:4
finish 14:19 22:27 24:20 28:17
finish_$ 14:30
finish_my 28:21
finish_the 22:5 24:10
finished 2:1 12:27 32:10
finished_$ 6:-34 12:44
finished_by 10:8
first 1:-5 2:-31 4:1 9:-26 10:-29 14:-22 17:110 18:103 21:10 29:-2 33:-16 34:-15
first_$ 13:3 17:-9 18:39 32:5
first_<?> 18:72 33:-31
first_day 4:27 17:52 25:-23
first_patch 17:38
first_pr 17:8
first_time 17:11
first_week 17:4 29:19
fix 1:-21 2:31 7:-9 8:2 12:-52 16:63 17:39 21:7 22:17 33:-55
fix_<?> 34:9
fix_after 22:6
fix_be 20:1
fix_for 2:49
fix_in 2:26
fix_is 8:10 16:22
fix_it 16:21
fix_the 29:12
fixed 5:-8 12:42 29:33
fixes 2:57 10:22 12:-15 21:-6
fixing 2:-15 5:44
flag 12:3 24:33
follow 11:21 14:-26 18:-4 24:31 25:-14 26:3 27:94
follow_<deadline> 26:2 27:55
follow_all 14:-13 27:45
follow_the 26:20
follow_up 24:48 27:-20
following 3:22 4:20 18:24 20:-14 26:37
following_deadline 18:12
following_release 3:26 4:14 20:-12
for 1:10 2:-10 4:29 5:-7 6:15 7:-7 8:13 10:14 11:4 12:-16 13:20 14:-20 15:-31 16:-13 17:-6 18:-6 19:-20 20:11 21:48 22:61 24:-19 26:5 28:12 29:1 30:-6 32:6 33:11 34:15
for_$ 10:84 17:-17 18:80 21:-1 25:-30 29:-3
for_<?> 10:42 20:18
for_<cycle> 14:38 34:19
for_<deadline> 0:-7 1:-118 10:-66 11:-62 12:-30 13:23 15:-32 16:51 18:-91 19:-77 21:15 22:-100 23:34 24:53 28:60 29:14 33:36 34:20
for_<link> 9:9 21:-33 22:77
for_<number> 1:6 5:12 31:35
for_<request> 8:74 9:-31 22:73 25:-63
for_<unknown> 1:65 2:-82 5:11 8:10 9:16 10:-14 11:24 13:-56 14:-10 16:-59 17:-52 18:-36 20:11 21:-89 22:24 25:18 26:40 29:26 31:-10 33:-42
for_<version> 2:12 4:106 14:20 20:38 29:-47 33:-8
for_@change 34:7
for_@month 1:-2 24:28 32:18
for_@weekday 1:13 14:-2 29:46 32:12
for__ 1:6 2:30 22:26 34:18
for_a 2:39 3:46 9:-38 11:1 21:44 22:8 29:-64 32:-14
for_adding 0:-1 25:15
for_an 10:-35 13:79 21:39 22:-7
for_another 0:23
for_asking 2:2 8:-8 12:5 17:6 19:6 22:-22 24:2 29:8 32:7
for_backports 1:2
for_docs 0:7
for_documentation 2:36 17:-2
for_exception 22:3
for_exceptions 21:45 34:-11
for_features 12:21
for_good 6:37
for_it 2:2 22:10 33:29
for_lunch 29:60 32:-17
for_me 1:-7 2:-7 7:-34 10:36 11:-26 13:20 14:8 21:13 22:-1 24:-18 25:2 27:16 29:12 31:23 33:10
for_membership 33:2
for_moving 11:30 25:1
for_my 3:19 19:30 21:-6 33:-8
for_new 2:-57 6:32 17:32 29:-54 33:60
for_next 32:1
for_one 0:6 2:17
for_our 22:51
for_pr 22:32
for_pull 22:43
for_release 1:20 27:16
for_review 33:41
for_someone 25:12
for_string 28:22
for_strings 21:11 22:-6
for_test 5:21 8:18 21:1 28:-15
for_the 0:4 1:31 2:-24 3:-18 5:4 7:26 8:11 9:33 10:-7 13:19 16:-12 17:-18 18:-9 20:18 21:-20 22:41 23:-19 24:-39 25:14 27:-1 28:4 29:14 30:-9 31:-46 32:1 34:15
for_this 1:-22 21:27 22:-7 29:46 30:3
for_today 31:38
for_translations 10:18
for_two 8:2
for_us 1:17 32:27
for_version 4:31
for_what 9:25
for_your 25:4
force 6:-27 12:96 33:-21
force_<?> 12:10
forget 1:-5 2:-10 4:11 7:-18 10:6 11:29 12:1 14:5 19:-8 20:-2 22:-3 23:-2 24:34 26:-7 28:-13 29:-16 31:10
forget_<deadline> 16:24 24:20
forget_<unknown> 18:11 29:32
forget_how 17:12
forget_is 6:10
forget_what 17:-6
forget_when 3:2 20:-4 33:1
forget_who 34:9
forgot 1:1 2:5 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:10 29:10 30:-3 32:1 33:4 34:-5
forgot_$ 1:1 2:5 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:10 29:11 30:-3 32:1 33:1 34:-5
form 21:39
forward 15:12 29:34
forward_<?> 15:16
free 12:18
freeze 0:-9 1:9 2:35 5:-16 6:-71 8:-50 9:12 10:16 11:10 12:146 13:52 14:7 15:-26 16:-56 18:15 19:-61 22:68 23:9 25:-42 26:-79 27:-26 28:-18 29:-97 31:-15 33:-3 34:-18
freeze_$ 2:-25 6:-4 10:58 13:27 14:19 22:7 24:18 25:22 27:-22 29:-32 33:-18
freeze_<?> 2:29 12:24 23:1 29:-13 32:2
freeze_<unknown> 1:4 2:-1
freeze_@remind 24:-8 31:24
freeze__ 24:1 29:1 33:5
freeze_apply 2:44 10:-13
freeze_block 2:17
freeze_break 2:-9 9:51 10:-6 12:-16 21:42 22:46
freeze_breaks 13:32
freeze_date 29:5 33:-1
freeze_exception 11:28
freeze_for 10:3 29:1
freeze_in 12:6 27:21 31:-22 32:19
freeze_is 23:5
freeze_last 6:29 10:33 19:-19 29:-18
freeze_mean 10:13
freeze_of 1:1
freeze_on 12:36 29:-18 33:60
freeze_please 22:26
freezes 6:11 10:31 12:28 14:11 24:-6 27:54 29:-67 31:13 32:1 33:-1
freezes_$ 10:32 25:11 27:23
freezes_and 10:20
freezes_are 6:22
freezes_do 14:27
freezes_in 14:27
freezing 25:30
freezing_in 25:35
fresh 4:19 5:-5 17:56 18:-19
from 1:5 4:10 6:-47 8:43 9:-3 10:29 12:-49 14:28 15:-37 19:37 20:-58 21:-5 25:8 26:-34 27:-8 28:-3 29:12 30:2 31:46 34:-4
from_<deadline> 10:23 19:32 28:-8 31:9
from_<unknown> 2:34 5:1 25:17 29:6 31:-7
from_@weekday 32:5
from_last 9:22 29:21
from_me 8:31
from_merging 2:11
from_now 14:41 27:54
from_the 1:10 10:20 14:-23 25:9 27:-71 30:27 31:35 33:-8
from_today 32:-5
from_which 33:21
from_you 11:3 21:-1
frozen 2:-83 5:-32 12:73 17:-7 22:12 25:3 29:5 33:5
frozen_$ 12:18 22:16
frozen_<?> 12:5
frozen_at 12:4
frozen_is 25:22
frozen_or 12:13
frozen_yet 12:18
full 14:58 18:30 28:20
full_calendar 14:1
full_list 18:36
full_timeline 14:37
functionality 33:22
funny 25:30
ga 5:-4 6:19 10:25 14:34 16:23 20:90 22:-16 25:-4 28:20 29:-54 33:-55
ga_$ 14:20 28:31
ga_<?> 10:7 20:4
ga_date 16:7 20:13
ga_day 20:15
gate 2:-16 9:-3 12:48 21:6 25:-3 29:28
gate_<unknown> 29:6
gate_closed 12:19
gate_shut 12:26
gates 0:6 18:28
general 26:20 27:-13 30:-21 31:31 34:21
generate 4:23
get 2:-5 4:41 6:-37 9:6 10:-17 11:-7 12:-36 13:-87 15:-43 16:-34 18:1 21:40 22:6 23:-28 24:30 26:48 27:38 30:16 31:-27 32:-6
get_<unknown> 20:-50 25:24 26:8 33:4
get_<version> 4:21
get__ 9:26 22:-6 30:15
get_a 0:8 2:-12 17:-47 21:-12 24:41 26:25 29:45 33:-20
get_an 11:-37 21:42 22:39
get_in 8:12
get_it 20:3 21:18
get_my 7:4 17:20 20:14 29:-20 33:23
get_the 2:-53 4:30 9:11 20:6 26:36 27:35
get_this 2:51 20:1
get_through 2:16
get_your 11:18
gets 7:2 8:22 9:-9 23:46 25:-3 26:28 34:-30
gets_my 8:40
gets_tagged 33:30
gets_the 26:5
getting 10:-14 11:-19 17:11 18:15 21:39 29:-12 31:15
getting_an 21:23
getting_started 17:19
git 29:69
give 2:-32 5:13 8:8 10:-12 11:38 13:21 16:34 19:-32 25:-87 29:-13 32:17 33:20
give_<deadline> 16:49
give_<request> 8:45
give_<unknown> 15:7 24:17 27:9
give_me 5:29 11:20 13:13 14:10 16:-14 18:9 19:-3 25:-20 27:-81 28:17 31:-37 32:27 33:25
give_us 24:5
gives 25:34
go 1:11 2:27 4:6 5:-2 6:1 8:11 10:-48 12:8 22:-37 25:21 28:6 34:-9
go_$ 4:9 8:-14 29:49
go_<?> 2:34 18:4
go_<unknown> 1:40
go_ahead 8:16
go_by 6:33
go_for 8:3
go_in 2:44 7:7
go_out 19:4 23:8
go_through 9:6
go_to 25:20
goes 2:45 6:-20 16:17 20:18 28:-13
goes_out 6:-16 33:20
going 2:-12 4:21 5:10 9:9 12:7 20:9 25:16 29:-14 31:-4 32:38 33:-28
going_$ 25:22
going_on 5:27 12:1 32:2
going_to 15:7 18:6 32:1
golive 1:30 20:15 24:10 29:-8
golive_date 20:22
gone 2:3 6:80 33:-6
gone_$ 2:8
gone_<?> 6:17
gone_by 6:32
good 2:20 5:-15 6:21 7:-3 8:12 10:12 11:13 12:-20 17:36 19:-3 25:35 29:-49 32:-25
good_$ 6:16
good_for 10:25 11:28 25:-35
good_idea 15:3
good_to 2:48 8:12
got 5:6 6:-5 10:-6 11:13 13:80 17:21 21:-31 25:5 28:40 29:-75 32:10 33:26 34:-68
got_<deadline> 13:9
got_<unknown> 13:13
got__ 9:9
got_a 2:8 11:20 17:-17 25:30 29:-22
got_exceptions 13:16 34:-8
got_the 5:3
got_to 5:5
got_until 32:19
grant 8:21 22:29 32:-7 34:24
grant_the 8:33 22:-22
grant_us 8:-9 22:46
granted 8:28 9:2 12:-7 13:27 19:4 27:48 29:-24
granted_$ 9:-5 27:37
granted_<?> 9:40
granted_an 22:6
granted_until 8:22
great 8:-12 25:61
green 8:34
green_light 8:41
group 27:4
ha 25:32
had 0:10 6:42 12:-9 25:17 28:-31 31:17
had_<deadline> 6:53 12:-1
had_a 0:13
haha 25:50
half 2:28
halfway 5:55 6:-24 9:-4
hand 14:-2 26:9 33:18
handles 34:34
happen 9:-35 10:1 12:26 20:16 29:-54 32:9
happen_$ 20:16 29:-3
happen_in 33:3
happened 6:71 9:36
happening 32:27
happens 7:1 10:49 20:-31 24:-16 25:-8 29:17 32:13
happens_$ 16:-2 24:-5 29:33 33:5
happens_after 18:2
happens_if 7:5
happens_on 10:57 20:-21 33:-10
happy 25:43 32:-6
happy_@weekday 25:38 32:-2
hard 1:15 8:29 9:-6 10:57 28:-23
hard_freeze 12:7
has 2:5 3:8 5:45 6:53 7:21 9:28 10:-2 12:39 13:30 14:-10 15:43 17:-57 18:-46 19:-52 20:10 21:-34 22:-20 28:-33 29:-13 32:-3 33:-24 34:-16
has_<deadline> 12:4 15:16 33:13
has_<request> 9:19
has_<unknown> 6:19 7:8 8:-1 13:28
has_a 20:14
has_anybody 9:6
has_anyone 3:2 9:29 15:26
has_anything 13:28
has_asked 13:28 34:-1
has_been 8:30 25:13
has_it 12:32
has_not 6:4
has_passed 6:10
has_the 5:38 9:26 10:5 12:43 13:-78 20:12 25:-32 29:4 33:-67
have 0:3 2:-15 4:-14 5:18 6:30 8:4 10:-16 11:-29 12:16 13:3 14:3 15:-18 16:22 17:-8 18:3 19:-4 20:-6 22:12 23:33 25:-1 28:20 29:-6 30:-8 32:12 33:6 34:-54
have_$ 5:11 9:31 13:3 32:-18
have_<deadline> 6:-31 12:18 15:-30 16:77 28:-38 33:37
have_<unknown> 0:15 8:2 15:18 22:-20 29:18
have_@me 2:8 23:23
have_a 1:21 22:13 24:20 25:35 28:16 33:-45
have_an 3:11 22:2
have_and 14:7
have_for 20:4 33:-7
have_in 14:31
have_left 28:-6 29:15
have_my 8:33 17:3 25:-13
have_never 17:29
have_not 6:5 7:44 15:1
have_ready 18:14
have_something 32:19
have_the 2:-23 3:-2 4:7 12:37 26:19 27:26 28:30 32:-2
have_they 12:6
have_to 4:-22 10:5 16:-27 17:-9 18:67 20:31 21:49 25:43 26:-7 28:-22 29:-97 33:46
have_until 22:31
have_we 5:52 6:49 12:4 15:-42 25:-2 30:11 32:37
have_you 33:15
he 7:23 21:29 22:-17 24:-30 29:18
heads 24:46
heads_up 24:40
hear 25:15 27:34
hear_about 27:42
heard 10:7
help 11:107 13:-9 14:-5 15:18 17:65 22:-7 25:-71 29:-19 31:-34
help_$ 11:22 17:46 25:-20
help_<unknown> 11:10
help_me 11:57 17:-41
help_please 11:41
help_text 2:19
help_with 17:26
helpful 33:5
here 0:-23 2:-80 5:-21 9:-24 10:16 11:5 12:-7 17:58 21:6 25:16 26:-4 27:88 29:-94 31:24
here_$ 0:-3 11:44 17:11 25:-5 27:21 31:12
here_<?> 2:-19 3:6 11:-15 21:15 25:33
here_please 25:8 27:2
hereby 16:10 21:-11 22:44
hibiscus 19:-6 20:109
history 6:59 19:38 33:-23
history_$ 6:38
hit 10:36 20:-9 24:19 28:49 29:-29 33:-27
hit_<deadline> 10:43 33:-18
hit_me 24:25 33:-2
hit_the 28:32 29:-19
hits 18:21
hmm 25:13
hold 1:-23 7:38 8:2 9:-19 12:25 15:15 16:24 29:-8 32:13 33:-29
hold_for 32:21
hold_off 7:30 8:-19 21:2
hold_the 15:17 22:16
holds 10:-15 33:25
holiday 28:-27 29:18 31:13
holiday_$ 31:15
hook 27:47
hope 6:1
hotfix 2:23
hour 10:-45 20:26 24:11 33:45
hour_before 24:31
hour_of 10:-21 33:39
hours 1:12 24:37 28:63 33:-17
hours_$ 28:37
hours_before 24:16
how 0:-21 1:-54 2:-89 3:22 4:-44 5:23 6:-150 7:-15 8:-81 9:18 10:2 11:68 12:-85 14:-10 15:3 16:-80 17:66 18:-40 19:41 20:-8 21:8 22:-101 23:13 24:-65 25:-10 26:-7 27:-93 28:91 29:42 31:-74 32:-92 33:-11 34:-45
how_$ 11:22
how_<unknown> 5:27 10:61 11:-18 29:-34
how_@me 11:45 29:6 30:-23
how_are 3:9 5:20 11:-4 14:-12 17:-5 25:37
how_can 0:-21 2:3 7:6 11:11 15:14 17:36 30:-28
how_close 28:34
how_do 11:41 15:15 17:14 21:-29 28:-53 29:27 30:5 34:11
how_does 11:30 17:43 19:5 29:-64
how_early 11:-10 21:20 23:12
how_far 5:13 20:-8 23:33 28:53 29:-36
how_is 0:2 5:11 9:59 14:33 15:-10 17:-23 20:-27 25:28 28:-37 29:-53 33:8
how_late 33:39
how_long 3:5 5:-33 11:-27 17:-13 19:18 20:25 28:65 29:13 33:-54
how_many 10:-38 11:-87 13:51 14:18 17:-45 19:36 20:-11 24:-16 25:-62 28:30 29:75 33:-50
how_much 28:59 29:35
how_old 29:28
how_soon 20:36 28:10 29:-11
how_to 11:31 28:-11 29:33 30:39
how_would 3:16 10:15 11:15 21:-20
how_you 11:40
human 11:-26 25:7 34:43
i18n 27:8 34:12
ics 5:-20 14:45 26:87 29:-50
idea 15:11 25:21 31:-14
idea_to 15:4
if 0:1 2:47 5:-17 7:64 8:-17 11:-13 13:-32 14:7 15:55 16:-17 17:-32 19:-41 21:48 24:-20 25:-8 26:2 27:9 28:11 29:-6 30:41 32:-36 33:5
if_<deadline> 15:28
if_@me 2:26 17:-16 20:-12 21:41 22:-16 29:-9 30:48 33:11
if_it 2:37 33:8
if_the 15:39 21:44 22:-49 23:14
if_this 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-18 17:-1 18:5 19:-11 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
if_we 0:33 3:4 7:61 9:-16 15:37 33:-32
if_you 28:12 33:4
impact 7:2
in 1:41 2:42 3:9 4:-22 5:31 6:-35 7:11 8:22 9:-9 10:-16 11:-33 12:58 13:30 14:-37 15:-79 16:-87 17:-37 18:-63 19:60 20:16 24:12 25:-22 26:-19 27:57 28:-20 30:-71 31:37 32:34 34:-29
in_$ 1:61 2:21 5:32 6:-54 7:-5 8:79 9:30 10:-44 14:-6 16:-6 21:11 25:-27 27:-35 29:-7 33:34
in_<?> 2:-22 7:18 21:19
in_<deadline> 5:-4 6:-42 12:102 27:49 33:-22
in_<number> 8:-24 25:38
in_<request> 8:13
in_<unknown> 1:-36 3:29 4:1 5:-7 8:8 9:-5 10:31 11:-32 12:-24 13:-1 16:-28 17:-45 18:3 19:45 20:-19 21:-8 22:-7 23:18 25:-61 27:-13 28:-27 29:112 31:20 33:2 34:-30
in_<version> 19:111 28:-20 33:-63
in_@me 33:34
in_@month 1:-14 2:-35 3:34 5:-21 6:-13 14:5 20:48 33:65
in_@move 16:-18 24:61
in_@notify 11:21
in__ 5:30
in_a 1:70 2:24 10:13 24:-32 29:-50
in_after 13:18 22:41
in_an 21:23
in_are 5:10 10:-13 28:-4 32:39
in_charge 34:61
in_days 28:18
in_despite 13:10
in_development 5:5
in_docs 31:21
in_effect 12:56
in_for 10:-1 27:14 34:11
in_force 12:78
in_freeze 12:23
in_here 25:18 27:32
in_how 28:77
in_it 31:40
in_late 2:-7 13:12 22:25
in_my 11:39 12:-12 19:-24 25:10 27:9 29:-8 33:11
in_next 32:32
in_now 2:12
in_on 6:9 27:32
in_one 2:7 5:10 14:33
in_or 9:19
in_order 14:28
in_our 30:3
in_past 6:-1 13:8 22:29
in_place 2:-6 12:49
in_qa 24:7
in_requirements 2:1
in_stone 15:8
in_the 0:28 1:29 2:27 3:-56 5:-7 6:58 7:-49 11:-57 12:-5 13:46 14:-140 17:20 18:6 19:23 20:-45 21:-4 26:-48 27:11 28:-14 29:17 31:-15 32:36 33:-34 34:-52
in_this 5:-5 7:23 10:30 11:-21 14:-7 17:18 27:5 28:15 31:38
in_time 2:31 21:6 24:9 29:-3
in_two 33:24
in_weeks 28:11
in_what 5:27 11:19
in_which 5:-1 6:15 20:37 26:6 29:11
in_your 10:19
include 1:25 10:21 27:27
included 2:3
information 8:31 9:-6 13:-1 17:42 21:35 25:-4
information_$ 8:21
informed 27:37
informed_about 27:14
insert 1:66 24:-18
insert_<deadline> 1:4
insert_a 1:35
instead 1:-34 16:70 26:9 33:-22
instead_$ 16:29 26:10
instead_of 16:12
into 1:19 2:46 6:-15 11:2 14:-29 21:10 23:-12 27:39 29:29 31:-9 32:6 33:-15
into_<cycle> 2:15
into_<unknown> 29:32
into_force 6:-5 12:8
into_the 1:25 11:28
introduce 1:17 11:5 24:-13
invite 8:-27 29:52
involved 10:22 17:36 29:-19
is 0:7 1:-45 2:1 3:-18 4:-21 5:74 6:6 8:24 9:23 10:21 11:-14 12:49 13:-24 14:-10 15:13 18:28 19:-93 20:12 21:12 22:-52 23:8 24:-16 25:-19 26:18 27:-14 29:39 30:-22 31:-57 33:7
is_$ 5:28 10:9 15:61 16:-7 23:-24 24:-93 27:-13 29:-18 33:78
is_<?> 34:28
is_<cycle> 2:-24 5:44 12:9
is_<deadline> 0:-60 2:-30 5:-107 6:30 9:-28 10:32 12:4 16:-75 18:-64 20:-3 24:-17 28:35 29:53 32:-72 33:64 34:-102
is_<link> 9:13 22:26
is_<number> 2:5 9:29 10:-43 29:38 32:-63 33:3
is_<quoted> 5:-3 9:-7 10:15 29:47
is_<request> 7:11 9:105 12:-45 29:-20
is_<unknown> 2:-90 5:-2 6:35 7:22 12:30 14:-67 17:-3 18:8 20:-10 22:40 25:-6 26:46 29:7 32:-10 34:6
is_<version> 5:37 12:-23 20:72 29:-12
is_@month 33:32
is_@stop 2:10
is_@weekday 2:17 25:12 32:4
is__ 5:15 6:57 12:36 18:-26 20:28 29:-83
is_a 1:21 2:-37 5:-7 8:40 9:-7 10:125 11:-36 12:-2 15:-5 17:-28 21:29 25:-43 26:16 29:-37 33:-17 34:1
is_active 12:14
is_after 10:-20 18:18
is_all 17:13
is_allowed 2:39 10:-7 17:6
is_already 12:44
is_an 2:-4 10:69 21:-10 25:24
is_anyone 25:43
is_approved 3:15 7:-11 8:3
is_are 10:56
is_asking 1:17 10:9 11:9 14:10 16:4 25:-1 26:-9 27:16 29:-7 33:-2
is_at 5:22 33:7
is_been 13:56 34:-9
is_being 5:11
is_ci 29:24
is_coming 18:51
is_development 12:19
is_done 27:8 33:-10
is_due 18:-51 24:43 32:44
is_everything 5:16 14:17 20:-17
is_exception 9:28
is_expected 17:43
is_feature 5:11
is_fine 8:10
is_finished 6:36
is_first 18:57
is_for 29:24 32:-17 34:15
is_freezing 25:23
is_frozen 10:2 12:-20 25:2 29:30 33:20
is_going 32:2
is_granted 13:-9 21:2 27:32
is_how 28:26
is_in 0:21 9:-17 10:-36 12:14 13:47 29:-11 32:58
is_it 0:5 2:20 3:32 5:15 8:-23 16:-27 17:-8 18:-8 20:7 21:26 22:-16 26:-32 28:4 30:9 32:-45 33:-5
is_late 21:5 22:-2
is_left 10:-5 14:33 29:14
is_lunch 20:-16 29:47
is_master 2:61 5:15 12:-17 29:-33
is_my 9:45 12:-13 17:53 23:3 29:-9
is_near 24:30 33:-7
is_needed 10:30 29:1
is_next 18:50 23:6
is_no 8:11 12:13
is_not 12:31 15:-1 20:27 25:15 33:32
is_now 12:-18 16:10 17:31 25:13
is_ok 17:8
is_on 10:-43 16:13 18:36 20:5 29:-35 32:49 33:4 34:22
is_open 8:3
is_our 18:-19 29:77
is_out 2:9 27:43 29:4 33:-21
is_pending 13:14
is_planned 14:8 20:-11 32:41 33:17
is_release 19:25 34:24
is_scheduled 32:17
is_something 32:14
is_sooner 18:33
is_stable 2:-33 12:69
is_still 7:12 9:-19 14:43
is_supposed 10:17
is_that 2:23 6:6 10:42 15:-20 18:-37 33:19 34:17
is_the 0:-12 1:-18 2:-70 3:-91 5:23 6:14 8:-34 10:-24 11:50 12:60 13:-129 14:12 15:4 16:9 18:-10 19:-48 20:48 21:21 23:6 24:-32 25:-155 27:-3 29:22 32:-114 33:27 34:-16
is_there 2:16 3:25 5:-80 6:-40 7:-24 9:-27 10:-30 13:21 14:-2 17:38 18:36 21:14 25:-94 26:27 28:-1 32:44 33:-5 34:19
is_this 5:114 12:-15 26:34 28:-26 29:-50 32:-41 33:12
is_to 2:3 16:4 33:-4
is_today 12:-10 32:36
is_trunk 3:-36 5:37 12:22
is_two 7:15
is_up 5:5 10:-59 11:-35 18:-16 25:106 34:-19
is_waiting 13:26
is_when 20:25
is_wrong 16:29 22:14
is_your 10:-37 11:84
it 0:21 1:14 2:40 5:-27 6:-12 7:21 8:45 9:-32 11:-128 13:-75 15:41 16:19 17:-33 18:-8 20:75 21:51 22:21 24:-13 26:-4 27:-35 28:-15 29:-4 31:54 32:-129 33:-19 34:-41
it_$ 2:-10 3:-14 5:-32 6:-11 8:56 9:-21 12:36 15:-15 16:36 17:-29 18:16 19:-18 20:12 21:-95 22:11 25:8 28:-21 29:3 31:8 32:-14 33:7 34:5
it_<?> 2:10 5:-3 6:10 9:36 10:41 14:8 17:-14 18:-3
it_<unknown> 11:4 12:-18 19:34 20:-32 33:20
it_@me 18:3 31:8
it_a 10:1 31:38
it_as 7:2
it_be 2:-2 7:1 20:13 22:6
it_for 7:21 20:12 21:29 22:-4 29:-2
it_freeze 5:-1 12:55 29:8
it_go 2:18 8:-37 25:-5 29:48
it_granted 9:32
it_has 8:11
it_in 1:26 2:-7 5:-8 8:36 14:-6 21:3 25:-3 29:16 31:1
it_is 0:14 2:-7 10:-1 12:-30 15:69 17:15 20:-36 22:52 25:52 29:-61
it_land 20:15
it_make 2:41 26:6
it_off 31:24
it_ok 17:16
it_on 2:34 24:10
it_out 31:16
it_past 6:21
it_possible 0:22 2:-19 3:24 30:12
it_ship 20:13
it_still 20:28
it_that 21:15
it_to 34:12
it_too 2:44
it_until 31:13
it_up 1:4 4:13
it_was 16:25
it_worth 21:8
it_would 0:12
jira 29:29
job 10:-12 11:-1 16:-12 25:41 33:-6 34:25
job_$ 25:23
join 10:12 14:-5 17:39 27:5 29:-22
join_$ 17:33
join_the 10:17 33:5
joined 17:62 32:-3
joined_the 17:15
joke 2:-12 25:51
just 2:3 3:-15 6:2 13:-2 14:25 15:-20 17:67 18:-2 24:-2 25:1 27:8 29:-14 31:1
just_<unknown> 2:-11 6:6 11:3 12:4 18:-15 20:9 27:8 34:14
just_joined 17:34
just_the 10:2 14:59
k 2:18 25:12
keep 10:14 14:1 15:42 27:67 29:-29 30:46
keep_<deadline> 15:33 27:-18 31:9
keep_asking 33:3
keep_me 27:15 30:22
keeps 10:10 29:33 33:3
keeps_asking 33:6
kick 3:37 4:38 6:-24 12:27 20:-1
kick_in 6:-20 12:32
kick_off 3:38 4:32
kill 8:35
kill_the 31:5
kind 25:13
kind_as 29:10
kind_of 11:27
kindly 15:-18 22:28 27:9 29:8 33:35
kindly_add 29:6
knock 8:1 25:9
know 2:-48 3:-7 5:45 7:-1 8:-33 9:10 10:9 11:7 16:-15 17:26 20:26 23:8 24:26 25:-2 27:17 28:-28 29:-8 33:33
know_$ 7:1 10:35 14:10
know_<?> 17:35
know_about 7:-25 9:24
know_the 33:24
know_when 20:11 27:16 33:25
know_whenever 27:13
know_which 5:8
l10n 13:11 31:4
label 2:13 9:7
land 2:18 5:29 20:10 22:36 25:19 29:-51
land_$ 8:4
landed 8:32
landed_$ 8:19
lands 32:11
laptop 25:-3 29:61
last 4:-10 5:-12 6:43 9:7 10:4 11:-9 13:-56 14:-50 15:14 16:13 19:85 20:-22 21:21 22:-44 23:20 27:-20 28:-95 29:28
last_<unknown> 19:-15 29:55
last_@weekday 6:56 19:-12
last_cycle 4:-18 13:-20 15:10 19:94
last_date 16:19 29:6
last_day 19:-10 33:71
last_night 19:-12 29:24
last_release 6:-11 19:42 34:8
last_time 6:-42 19:137 23:12 28:-17 33:-38 34:-4
last_week 6:34 9:27 17:7 19:-44 21:16 22:-15 33:-57
last_year 19:42 29:21 33:-7
late 2:66 5:-2 9:-24 10:-52 12:-24 13:55 22:84 24:-22 25:1 29:-9 34:8
late_$ 5:5 21:3 29:12
late_<?> 2:9
late_changes 2:-4 13:35
late_for 2:56 6:38 10:-6 25:15
late_in 2:-23 17:8 33:33
late_merge 22:12
late_patch 2:-8 22:22 34:10
late_please 22:30
late_to 2:24
late_with 2:23
later 4:8 6:-7 12:-12 15:40 16:43 19:38 22:-28 24:-4 25:13 26:4 27:-3 29:-30 30:28 33:-11
later_$ 15:48 22:-18 25:16
later_than 16:6 19:27
latest 2:-14 33:68
launch 20:49 28:13 29:-1 33:-22 34:5
launch_date 34:8
launch_day 20:7
least 2:36 28:13 33:-25
leave 7:35 8:-9 15:42 16:-11 24:-19 27:-29 30:18 31:41
leave_it 7:58
left 10:-51 14:51 24:35 25:-25 28:86 29:27 33:-43 34:-21
left_$ 14:7 28:-20 29:21
left_<deadline> 28:35
left_before 28:27
left_for 2:6 28:28
left_on 14:29 28:8
left_the 29:18 34:-12
left_to 24:26
legal 22:15
length_0 0:-107 1:-132 2:-135 3:-79 4:-44 5:-4 6:-20 7:-207 8:-104 9:-16 10:29 11:119 12:22 13:-12 14:15 15:-63 16:-118 17:-91 18:-49 20:-13 21:-126 22:-45 23:-67 24:-106 25:136 26:-108 27:-18 28:-62 29:2 30:-107 31:42 33:-17
length_1 0:-42 1:-216 2:-89 3:-2 4:-43 5:27 6:-53 7:-61 8:41 9:13 10:-17 11:39 13:31 14:63 15:-32 16:-120 17:-35 18:11 19:-32 20:-5 21:-54 22:-75 23:-3 24:-125 25:161 26:38 28:-19 29:126 31:69 32:12 33:-89 34:2
length_2 0:10 1:-81 2:-88 3:-12 4:-16 5:20 6:2 7:47 8:22 9:20 10:29 11:8 12:6 13:44 14:18 15:-2 16:-29 17:-15 18:40 19:9 20:13 21:-21 22:-93 23:-11 24:-43 25:50 26:20 27:21 28:-36 29:93 31:8 32:41 33:-41 34:12
length_3 1:12 2:-3 3:49 4:-18 5:-9 7:18 8:40 9:12 10:-10 11:-2 13:5 14:-3 15:-16 16:34 18:-2 19:12 20:3 22:-17 23:24 24:2 25:-45 28:30 29:20 30:33 31:-4 32:16 34:5
length_4 0:38 1:1 2:46 3:10 4:47 5:-2 6:22 7:63 9:-32 10:8 11:-33 13:-47 14:-28 15:4 16:10 17:4 18:-26 19:12 20:13 22:13 24:28 25:-110 27:11 28:7 29:-74 31:-31 32:-5 34:13
length_5 0:-17 1:65 2:16 4:27 5:29 6:5 7:-5 8:-4 10:-13 11:-9 13:-8 14:-42 15:13 16:20 17:32 20:-12 21:57 22:77 24:28 25:-199 26:-8 28:17 29:-137 32:-69 33:75 34:-56
length_6 1:58 2:75 3:-15 4:25 5:-27 9:36 10:2 11:-22 12:-12 13:-62 14:-16 15:15 16:32 17:13 20:-20 21:20 22:79 24:41 25:-177 28:-2 29:-103 31:-3 32:-23 33:39 34:-46
less 5:-25 28:70 31:27
less_<?> 5:-13 28:37
less_than 28:20
let 2:-83 4:22 5:-30 6:-4 7:34 8:31 9:-76 10:-48 12:-16 13:39 16:14 18:-36 19:-26 20:-25 22:44 24:45 27:41 28:-50 29:28 31:-56 32:-25 33:-16
let_<deadline> 16:25
let_<request> 7:21 8:52
let_<unknown> 29:29
let_in 13:34 22:11
let_it 25:-23 29:52
let_me 13:7 14:13 24:28 27:45
let_my 22:9
let_the 24:28
let_us 4:37 7:20 21:10 22:-23 25:38 29:-30
lgtm 8:24
liaison 17:42 34:43
liaison_$ 34:8
library 2:24 33:32
lifted 6:-26 12:50
light 8:32 29:16 34:-12
like 2:-22 4:41 5:-40 10:16 11:-43 12:1 14:14 16:-32 17:29 19:8 20:8 21:-48 22:19 27:18 28:20 29:-9 30:-38 32:-2 33:-24
like_<unknown> 4:6 28:14
like_@me 10:4
like_a 17:8 26:9
like_an 13:14 14:-2
like_to 17:24 20:11 21:-3 22:12 27:21 30:-24
lines 29:4
link 14:41 19:-9 22:21 26:42
link_$ 14:15 29:19
link_<?> 14:17
link_<link> 22:25
link_for 14:-35 26:62
link_to 14:24 17:2
list 2:-50 4:-20 5:-34 8:-50 9:-47 10:8 11:15 13:53 14:45 16:-32 17:-26 20:-20 21:-26 22:-8 23:25 24:-37 25:-65 26:27 27:26 29:-6 30:29 31:8 34:4
list_$ 11:-13 13:32 27:17 29:-38 31:96 33:7
list_<?> 26:54 29:-8
list_<deadline> 14:21
list_<unknown> 11:6 29:6 31:-21
list_@me 30:40 31:-15
list__ 13:4
list_all 13:-38 29:46
list_every 14:29
list_everything 11:9
list_for 27:20
list_of 10:27 13:11 14:39 29:-10
list_the 14:-48 19:8 34:33
live 5:-30 6:47 9:9 20:22 25:14 29:-33
live_$ 20:7
live_@change 9:16
locked 12:97 29:-25
locked_<?> 12:32
locked_at 12:10
log 9:-23 10:57 13:37 22:35 33:-5
log_messages 10:45
lol 7:10 8:-9 10:45 12:-28 13:19 21:-30 25:29 26:2 29:-1
lol_$ 2:-5 7:11 10:49 12:-26 13:20 21:-29 26:3
long 3:3 5:-49 9:17 11:-31 12:-17 17:-18 19:21 20:34 25:8 28:60 33:-19
long_ago 28:47
long_before 29:4
long_does 10:32 29:-4
long_have 28:4
long_is 29:12
long_until 20:16
long_was 19:34 28:-18
longer 2:-38 8:21 12:3 16:4 27:-13 28:34 31:39 33:15
longer_$ 8:1 31:7
longer_be 33:32
longer_until 28:15
look 3:38 7:11 8:-11 14:36 17:-30 18:17 19:9 29:-4 33:26
look_at 7:7
look_like 3:6 14:38 19:14
look_up 9:4 18:1 33:43
looked 9:56
looked_at 9:56
looking 5:29 18:31 32:-25
looking_for 5:17 14:-2 29:5
looks 12:19
loop 27:32
lost 11:61 25:-35
lot 10:12 14:45 18:-30 25:15
lot_$ 14:41 18:-26 25:18
love 10:-21 11:-21 25:45 29:39
love_to 17:9 27:8
lts 10:32 18:-24 20:78 29:-33
luck 2:14
lunch 20:-22 24:20 25:55 29:41 31:-43 32:-20
lunch_$ 24:20 29:63 31:-43
machine 25:42 29:3
machine_$ 25:45 29:-24
made 3:36 6:16 7:25 10:1 13:11 14:-15 25:40 33:-22 34:-11
made_the 28:4
made_up 7:32
main 12:47 29:22 34:-4
main_$ 29:38 34:-2
make 0:-22 1:-46 2:13 3:6 4:23 6:33 12:-7 16:31 17:-20 20:-23 22:24 24:36 26:1 29:-26 33:-58
make_<deadline> 6:15 16:32
make_a 4:60
make_an 10:12
make_it 2:20 16:17
make_me 29:7
make_my 3:20
make_sense 26:7
make_sure 24:58
make_the 2:52 6:9 16:19
make_you 11:7
makes 0:4 11:35 31:-1
manager 5:-45 11:17 20:-13 29:25 34:54
manager_$ 5:-11 34:53
manager_<?> 34:16
managers 10:14 22:30
many 2:-5 4:9 8:-1 9:13 13:22 15:4 17:-7 19:14 22:-8 24:-1 28:23 29:25 31:8
many_$ 4:16 5:2 8:-2 9:4 11:8 13:-13 15:3 29:-18 34:2
many_<unknown> 5:-7 28:41 29:23
many_@unit 28:32
many_days 19:16 23:9 28:-15 29:32
many_exceptions 9:-2 13:-10 19:20 21:15
many_more 28:14
many_of 13:18
many_rcs 14:3 19:18
many_votes 9:12
many_weeks 19:28
mark 1:26 5:7 6:-5 8:61 20:-11 28:31 29:-17
mark_<request> 8:13
mark_@month 1:30
mark_it 8:21
master 2:30 5:47 6:-13 10:6 25:-25 29:3 34:-10
master_$ 25:-17 29:47 34:-6
matter 9:11
may 0:-19 2:70 4:10 13:-19 20:-39 21:19 22:21 28:10 32:-31 34:-14
may_@me 2:11 7:1 13:-6 19:5 22:11 29:12 31:5 33:-5
may_the 2:6 22:25
may_we 4:7 22:20
maybe 0:51 15:22 16:-20 25:8 30:12
maybe_we 30:15
me 1:-70 2:-27 3:-4 4:-21 5:24 6:-12 7:-12 8:-24 9:-17 10:15 11:28 13:7 14:10 15:-30 16:-70 17:12 18:4 20:-29 21:-10 22:-24 23:17 24:94 25:-14 26:-4 27:73 29:15 30:5 31:37 32:-15 34:-11
me_$ 1:-20 9:-1 13:-20 14:4 17:36 21:-26 22:-16 24:-21 25:33 27:15 29:27 31:36 33:13 34:-11
me_<?> 10:13 11:2
me_<deadline> 24:12
me_<number> 24:18
me_<unknown> 11:-59 17:6 18:10 25:3 27:16 28:3 29:22 31:8 32:2 33:-72 34:-18
me_@me 17:1 30:2 31:-11
me_@weekday 24:9
me__ 29:24
me_a 4:10 5:40 24:29 25:9 33:-35 34:2
me_about 9:32 10:27 11:1 23:6 27:-30 33:-16
me_again 24:18 32:-8 33:5
me_all 13:53
me_are 5:4
me_as 29:14
me_before 24:45
me_can 2:21
me_could 0:12
me_every 24:9
me_from 2:3 8:16 30:11
me_have 12:3
me_how 11:4 15:30 19:38 23:1 29:-29 33:2
me_in 27:66 31:-2
me_is 9:-5 12:1
me_just 18:21
me_know 24:3 27:15
me_of 11:-33 23:48 24:-25 27:2 31:5 33:13
me_off 31:75
me_on 24:30 27:-46 31:18 32:9
me_please 23:6
me_see 14:15
me_some 11:23
me_that 30:6
me_the 13:19 16:-35 17:5 18:38 25:-5 27:-6 28:10 29:7 31:-50 33:41
me_through 11:20 14:14
me_to 7:-24 13:23 14:-28 24:-33 27:55 29:65
me_tomorrow 24:6
me_two 24:10
me_up 24:6 26:23 27:9 33:-26
me_what 2:9 10:43 33:-24
me_when 19:25 20:13 24:-2 33:31
me_whenever 27:5
me_whether 12:11
me_which 29:-18 33:6 34:9
me_who 7:25 9:-9 30:22
mean 2:-30 10:18 28:3 29:32 33:18
mean_$ 10:-46 11:8 29:69
mean_by 10:25
meaning 10:43 29:24
meaning_of 10:7 29:28
means 10:68
meant 25:22
meet 25:27
meet_you 25:27
meeting 7:9 15:18 16:4 18:-18 24:-7 27:-1 29:78
meeting_$ 32:7
meeting_<?> 29:17
member 21:14 34:24
membership 6:21 12:1 33:25
merge 2:15 9:-3 10:29 12:23 17:-42 20:-17 22:8 25:-29 29:37 31:-5 33:41
merge_$ 2:33
merge_a 2:9
merge_it 2:20
merge_my 29:22
merge_window 10:28 20:-1 29:-45 33:25
merged 2:40 8:31 17:1 21:2
merged_in 21:10
merges 12:37
merging 2:23
merging_a 2:18
message 2:45 10:-18 25:41
message_<?> 21:6
messages 2:-5 10:23 26:19 27:-11 30:36 31:45
messages_$ 23:11 26:6
messages_please 31:43
might 0:32 15:15 21:22 22:-8 29:-19 30:21
might_@me 0:2
milestone 0:26 1:41 6:-3 14:44 18:89 27:-1 29:-93 33:-72
milestone_$ 0:33
milestone_<?> 5:3
milestone_<deadline> 1:17
milestones 6:10 14:10 27:50 34:1
milestones_$ 27:51
milestones_are 6:24
mind 7:5 14:18 18:18 25:23 29:-15
mind_$ 14:25 25:11
minus 5:7 10:-13 12:-8 16:-7 24:23 28:56
minus_<number> 12:-1 24:24 25:13
minus_what 10:-10 28:53
miss 2:26 6:24 21:1 24:7 29:-5 30:13 32:42
miss_$ 32:16
miss_<deadline> 6:5 24:9
miss_the 2:53
missed 21:26
missed_<deadline> 2:-20 21:21
missed_the 2:18
mistake 30:33
mode 5:37 6:-10 9:18 13:-2 15:51 19:-8 33:-12
moment 2:-8 5:14 12:27 17:20 18:6 25:15 29:-11 33:14
moment_$ 2:2 5:25
moment_of 33:15
month 2:-36 3:8 4:2 5:-23 6:10 14:-51 16:10 18:-45 19:-5 20:44 28:19 29:-14 30:17 32:80
month_$ 16:15 18:-9 32:57
month_<?> 20:44 30:22
months 3:7 14:10
more 0:22 1:-31 2:9 4:-17 5:-22 6:1 7:-3 8:27 9:-19 10:-5 11:-6 12:-11 13:-1 15:9 16:20 18:-23 22:49 24:-25 25:-16 27:2 29:3 31:59 32:-5 33:-8
more_$ 23:-12 31:61
more_<unknown> 21:7 25:-1 29:6
more_days 16:19 22:42
more_for 22:51
more_information 8:33
more_than 28:45
more_thing 1:-2 2:-13 6:16 8:-13 16:-32 18:-12 20:10 22:-14 23:16 25:6 28:-3 29:25 31:-7 33:1
more_time 15:7 22:41
morning 24:101 25:26
morning_of 24:74
move 15:51 16:15 29:28
move_<deadline> 15:27 34:18
move__ 16:33
move_a 15:59 34:-17
move_the 16:-8 29:52
moved 5:9 6:6 10:-7 15:27 19:-18 30:19 34:3
moved_$ 15:11 30:22
moved_<deadline> 6:28 15:-14 19:-1 34:40
moved_the 15:34 34:-2
moved_to 5:22 15:-34 16:28
moves 27:12
moving 11:20 15:45 16:-7
moving_<deadline> 15:65 16:-6 25:6
much 25:32 28:56 29:13
much_<unknown> 25:19 28:-7
much_does 29:18
much_longer 28:22
much_time 28:29
must 3:2 5:-35 9:-14 13:7 16:7 17:13 21:18 28:-22 29:-8 32:12 33:45 34:-25
must_@me 17:26 20:1
must_be 1:3 3:13 16:12 28:-6 32:33
must_not 18:13 24:4
mute 11:-18 27:-9 30:86 31:57
mute_<deadline> 31:10
mute_@you 31:5
mute_until 31:14
mute_you 30:31
muted 25:-36 30:66
my 0:-31 1:-26 2:23 4:-14 5:-68 7:10 8:20 9:45 10:-41 11:2 12:-52 14:-31 15:-77 17:28 20:22 21:-48 22:18 24:5 25:39 26:-15 27:-32 28:10 29:68 31:20 32:-8 33:12 34:-28
my_<deadline> 6:-15 9:63 24:1 31:24
my_<unknown> 2:-25 3:14 4:-7 8:-55 12:-28 14:-16 17:9 20:45 22:1 23:-29 25:52 27:-1 29:86 31:-70 33:43 34:-37
my_@device 25:-28 26:14 29:49
my_@land 22:8
my_@move 6:32 29:-3
my__ 2:-16 3:19 6:12 7:7 26:8
my_approval 8:40
my_boss 1:17 9:-5 10:9 11:8 14:8 16:4 17:-2 20:5 26:-9 27:14 29:-11 33:-7
my_chances 21:17
my_change 22:27
my_exception 8:21 9:50 13:-18 21:-30 22:-36 34:24
my_feature 2:72 28:6 33:-15
my_first 17:97 18:-14 25:1 29:-16
my_fix 20:1
my_laptop 25:-1 29:21
my_mind 18:13
my_new 2:6
my_notes 33:1
my_package 30:21
my_patch 2:-11 10:-4 22:7 29:56 34:7
my_pr 2:36 22:1
my_pull 8:-23 29:48
my_reminder 31:15
my_reminders 23:33
my_request 8:99 9:48 22:-38 29:-81
my_sign 7:2
my_subscription 31:46
my_team 13:50 21:4 29:-25
my_time 14:25 19:-6 29:12
my_vote 2:-5 7:24
nack 8:25
nah 8:5 28:7
nah_$ 28:8
name 5:35 11:-4 14:-21 18:44 19:6 34:47
name_of 5:24
name_the 18:38
near 24:30 28:20 33:-36
nearer 18:6
necessary 21:26 23:18
need 0:6 1:34 2:14 5:-9 10:-56 11:-30 14:28 15:-49 16:-72 18:10 21:22 22:28 23:19 24:-1 25:-29 27:-69 29:-73 31:-8 32:-30 33:28 34:7
need_<deadline> 22:24
need_<unknown> 25:10
need__ 31:6
need_a 1:28 2:-25 4:12 8:-6 21:21 22:5 24:27 25:-14 34:32
need_an 1:5 2:49 9:13 13:-2 21:1 22:-20
need_for 3:15 34:13
need_it 8:15 20:36 31:-30
need_more 22:29
need_one 21:3
need_the 22:-10 31:5 33:35
need_to 11:-16 13:34 17:25 18:18 22:-18 23:62 24:-14 27:-5
needed 0:35 8:-3 11:10 21:23 33:-21
needed_<?> 0:32 33:-9
needed_for 21:22
needed_to 11:16
needs 13:13 16:7 20:18 22:28
needs_a 13:16
needs_to 20:10
needs_until 22:14
never 7:35 8:-13 10:20 17:83 25:11 30:13 31:-26
never_did 17:15
never_done 17:30
never_mind 17:-1 25:29
new 1:40 2:73 3:20 4:26 5:-75 6:5 11:15 12:-2 13:-26 14:-106 16:11 17:96 18:-53 19:-89 20:-4 21:-13 22:17 24:-68 25:-22 26:-65 27:-39 28:-12 29:-6 31:-33 32:-73 33:20 34:-4
new_<deadline> 1:29 16:-29
new_<unknown> 2:72 9:11 20:-66 22:7 27:-13 29:33 33:23
new_@person 17:5
new_cycle 3:30 4:27 11:10 17:-44
new_dashboard 22:26
new_date 16:57 33:-60
new_deadline 11:26
new_driver 2:50 22:-17
new_exception 22:53
new_feature 33:18
new_features 6:15 12:-10 33:5
new_functionality 33:22
new_here 17:37
new_milestone 1:25
new_project 2:5
new_projects 6:13
new_release 4:34
new_strings 2:-2 12:10
new_team 17:1
new_to 17:53
new_translation 10:12
new_version 20:108 29:-20
new_what 17:12
newbie 17:79 25:-9
newbie_question 17:4
newcomer 2:-29 17:69
news 9:7 26:40 27:57 31:8
news_$ 27:52
next 0:5 2:20 3:33 4:52 5:-20 6:-75 8:15 9:-41 10:-80 11:-50 12:-48 13:-21 14:-18 15:-21 17:19 18:119 19:-83 20:-12 22:-31 23:21 25:-1 26:-17 27:-69 28:-17 30:-26 32:50 33:-11 34:-39
next_$ 5:-3 17:11 20:7 23:7 32:10
next_<?> 18:33 29:43 33:-2
next_<deadline> 20:46
next_<number> 28:6 32:23
next_<unknown> 18:6 20:-52 29:47 33:-12
next_@weekday 1:44 16:26 18:-35 24:1 29:-3 33:-9
next_checkpoint 18:25
next_cycle 3:20 4:6 5:10 8:18 18:-52 33:31 34:-10
next_date 14:-11 18:62
next_deadline 18:38
next_for 18:14
next_freeze 18:53 29:-27
next_milestone 18:46 33:-12
next_month 18:-21 32:25
next_on 18:32
next_one 4:10 14:27
next_release 2:22 4:55 7:6 20:-38
next_series 3:6
next_thing 18:77
next_time 0:13 3:8
next_version 20:36 29:-16
next_week 2:7 4:-21 16:2 18:-36 24:26 25:33 28:-40 33:44
nice 24:24 25:32
nice_to 24:4
night 19:-13 29:18
no 0:54 1:-35 2:21 4:-9 5:-56 7:29 8:40 10:-33 11:2 12:3 14:-13 16:-5 19:-26 20:-39 21:12 22:-13 23:46 24:-53 25:22 27:-68 29:-134 30:-14 31:25 32:-29 33:13 34:-47
no_$ 2:49 8:-10 25:46 31:-43
no_<?> 6:5 12:-32 33:16
no_<deadline> 0:27 10:-2 31:38
no_<unknown> 8:-10 25:20
no_clue 17:2
no_for 8:33
no_freeze 12:43
no_from 8:7
no_go 2:15 7:3
no_longer 8:26 16:6 33:23
no_more 31:48
no_need 23:52
no_new 0:41
no_on 7:18
no_reminder 23:28
no_to 8:26 9:29 34:-4
nobody 7:46 8:-21 13:35 29:-20
noise 0:1 7:9 9:3 11:5 12:6 13:9 15:10 16:2 17:5 18:2 19:3 21:8 22:-9 25:-3 26:-8 27:-13 29:-4 30:-11 31:14 32:-3
noise_$ 0:1 7:9 9:3 11:6 12:6 13:9 14:2 15:10 16:2 17:13 18:2 19:4 21:8 22:-9 25:-8 26:-6 27:-7 29:-3 30:-9 32:-3
noob 10:17
noon 1:11 16:31
noon_$ 16:9
nope 4:-3 8:67
nope_on 4:-3 8:46
not 0:48 1:-97 2:-44 3:44 4:-93 5:-38 6:31 7:80 8:-8 9:-6 10:5 12:9 13:-32 15:54 16:-33 17:-15 18:-30 19:-42 21:69 22:-18 23:23 25:-15 27:-66 28:-22 29:-17 30:68 31:27 32:-32 33:-12 34:-3
not_$ 6:74 7:-6 9:22 10:-14 12:-11 20:3
not_<?> 2:26 9:14 12:-16
not_<deadline> 33:24
not_<unknown> 7:20 15:6
not_a 25:26
not_add 0:50
not_approve 7:25
not_be 10:33 22:3 31:12
not_finish 22:17
not_get 8:12 10:1 30:29
not_it 16:-27 20:12 33:30
not_just 14:52 18:-18
not_let 24:58
not_made 7:32
not_make 2:-3 22:52
not_miss 18:14 24:9
not_move 15:38 16:-10
not_need 8:18 30:-25 31:36
not_ready 21:20
not_reject 7:12
not_send 31:45
not_start 3:9 4:-7
not_stop 30:39 31:-37
not_sure 7:20 34:12
not_the 14:-15 16:14 20:4 27:3 33:4
not_to 21:17 22:-18
not_touch 15:26
not_understand 10:18 11:3
not_unsubscribe 30:42 31:-20
not_want 31:13
not_you 25:31
note 24:55
notes 1:22 2:4 14:-28 20:-13 24:38 33:54
notes_$ 24:3
notes_be 2:28 33:-5
nothing 12:29 31:31
nothing_is 12:15
notification 26:14
notify 27:74
notify_me 24:-8 27:38
now 1:-35 2:51 4:2 5:22 6:-21 8:-22 9:-20 10:-68 11:-24 12:50 13:-28 15:-30 16:57 17:42 18:26 20:-89 21:-32 22:-3 24:-34 25:14 27:14 28:41 29:-5 32:-12 33:-56 34:-23
now_$ 2:21 7:5 12:58 18:8 25:30
now_<?> 2:16 5:10 6:-4 12:3 17:5 28:29
now_a 5:7
now_and 28:40
now_on 16:21 27:47 31:18 33:-6
now_or 2:33
now_until 14:26
nudge 16:9 24:30
number 5:27 7:45 8:44 9:33 13:6 24:-8 25:-12 28:51
number_<number> 7:47 8:48 9:51 25:-4 29:-44
number_of 13:23 28:57
objections 9:18
of 3:-42 4:-23 5:27 6:3 7:-29 8:-42 9:30 10:22 11:-7 13:13 14:13 15:-14 16:-14 17:-38 18:4 19:59 20:29 22:-27 23:9 25:-114 26:-73 27:-31 28:-19 29:23 32:14 33:-2 34:46
of_<cycle> 14:33
of_<deadline> 0:-15 1:6 5:-10 6:2 10:29 12:-58 14:-12 16:-4 18:4 19:-33 20:-42 23:22 24:21 27:-71 28:-19 31:2 33:41 34:45
of_<quoted> 10:47 29:-3
of_<request> 9:63
of_<unknown> 2:32 5:14 9:-44 14:-12 19:17 20:-52 22:53 24:-29 25:16 28:21 29:28 33:-23
of_<version> 4:-34 5:36 10:-24 14:-22 19:85 20:54 22:-26 29:19 33:-4
of_@month 4:67 6:20 14:-19 19:-7 20:28 29:5 32:37
of__ 0:17 30:14
of_a 0:22 10:28 29:-4 34:-9
of_an 21:15
of_date 27:19
of_dates 18:35
of_day 33:8
of_days 6:25 28:23 32:-1
of_every 13:15 14:-3
of_exception 8:-6 9:19
of_getting 10:-1 21:46
of_it 10:11 14:29 24:11
of_luck 2:14
of_me 17:39
of_month 16:17
of_my 18:13
of_our 14:-4 26:6
of_release 29:22
of_that 29:12
of_the 3:-17 4:-67 5:55 6:-40 9:38 11:-4 12:22 13:-10 14:12 16:-14 17:4 18:-15 19:29 20:17 25:-35 27:-13 28:-37 29:-2 30:-20 31:53 33:24 34:18
of_them 13:14 14:29
of_things 23:24
of_this 10:-18 13:19 14:65 32:5 34:-10
of_today 12:31
of_us 18:21
of_what 14:16
of_you 29:-26 34:21
off 2:-40 3:26 4:23 6:-12 7:7 8:17 9:-7 10:-16 11:-60 14:-58 17:-27 18:-9 20:-17 22:-6 23:-33 24:-1 27:-114 28:32 29:5 30:79 31:88 32:-39
off_$ 29:-11 30:32 31:47
off_<?> 2:-23 6:-17 9:4 12:17 29:44 33:-11
off_<version> 3:12 4:31
off_is 28:19
off_on 7:27 8:10 9:-4 25:-24 29:33 32:-2
off_the 3:3 20:-7 29:-45 30:16 31:64 34:25
office 25:34 29:48
official 20:61 29:-32
oh 8:-8 25:35
ok 2:55 6:-22 8:17 9:-10 10:5 16:2 17:35 24:-16 25:20 32:1
ok_$ 9:-5 25:27
ok_<?> 2:13
ok_now 2:5
ok_so 2:-28 9:-10 10:5 16:9 18:-16 25:-17 29:34 32:15 33:6
ok_to 2:15
okay 2:25
old 1:7 5:-3 14:-14 19:71 22:16 29:16 31:-6 33:-33
omg 25:40 29:-27
on 0:-85 1:51 2:-27 3:-18 5:37 6:-50 7:45 8:36 9:46 10:-62 11:-45 12:53 13:-66 14:-61 15:-34 16:22 17:-23 18:14 20:7 21:-81 22:-30 23:-84 24:54 25:-40 26:-1 27:46 28:-7 30:-3 31:-19 32:29 33:46 34:-1
on_$ 10:-15 12:90 13:3 14:9 20:7 27:70 29:19 31:-27 32:-37 33:-8 34:-23
on_<?> 2:-15 6:-61 9:5 10:-7 12:23 27:14 29:-29 30:22 33:94
on_<deadline> 1:-11 10:67 12:-14 20:-24 28:12 31:29
on_<number> 4:11 7:15 8:53 25:-8 29:-31 33:9
on_<request> 2:-24 4:-10 5:-21 7:74 8:69 9:72 11:-7 25:-37 29:-31 31:-13 34:-24
on_<unknown> 8:6 9:-40 10:5 18:35 22:7 29:48 34:35
on_<version> 4:18 20:24 29:-6
on_@month 1:32 4:7 16:26 20:31 33:-11
on_@weekday 1:21 2:65 7:-28 8:-28 12:-64 16:18 22:-37 24:77 25:-14 27:-12 29:4 31:-11 32:44 33:17
on__ 24:10 27:-3
on_a 14:4 33:47
on_exception 8:24
on_features 5:10
on_for 32:28
on_hold 8:31 31:15
on_holiday 31:15
on_my 9:20 18:10 25:12 29:-19 33:-3
on_new 12:1
on_or 5:11 12:18 33:-21
on_our 33:26
on_release 20:-26 25:16 34:25
on_schedule 5:4 6:14
on_the 1:46 2:-3 3:14 4:-22 5:4 6:28 8:-36 9:17 10:-6 11:-16 12:-33 13:-27 14:-9 16:12 17:-7 18:38 20:-12 24:46 25:3 26:15 28:3 29:8 30:-34 31:-16 32:32 33:-3
on_today 32:32
on_track 5:14 20:3
on_vacation 29:31
on_what 9:7 10:-15 19:21 20:31 33:37
on_which 20:15 28:9 33:18
on_with 5:33
on_yet 12:11
once 2:37 3:11 4:-9 12:-19 30:21
once_we 2:3
one 0:35 1:45 3:4 4:8 5:-30 6:-32 7:1 8:-25 10:-28 11:13 12:-4 13:-67 16:30 17:5 18:12 19:61 20:-42 21:3 22:11 24:27 27:-52 29:-32 30:45 31:-61 32:-27 33:-16 34:-3
one_$ 4:17 33:29
one_<?> 0:6 2:23 18:-27 29:-21 33:12
one_<unknown> 5:15
one_day 2:5 16:34 24:33 33:-61
one_deadline 26:33
one_from 19:4
one_go 14:11
one_is 3:1 18:19
one_more 0:22 1:-2 2:22 6:13 8:-14 18:-14 20:7 22:-18 23:15 25:3 28:-10 29:17 31:-9
one_please 18:2
one_week 1:62 5:-16 6:-7 16:28 24:15 28:28 33:-21
one_word 5:-2 9:-11 29:48
online 2:44
only 2:15 6:-21 8:-14 13:21 18:21 20:-5 25:-40 26:23 29:-19 30:44 31:21 33:-80
only_$ 2:-10 8:-26 10:8 13:41 26:30 27:15
only_change 2:6
only_gets 2:9
only_if 7:5
only_the 14:26 18:16
only_three 24:24
only_until 8:34 22:-4
oops 25:39
open 2:25 4:7 5:-7 6:-45 12:20 13:7 22:15 24:34 25:-8 29:8
open_$ 2:65 5:-78 6:-7 9:12 12:-19
open_<?> 12:25
open_a 4:-5 29:24
open_for 5:57 12:34 29:-45
open_requests 13:11
open_the 29:18
opening 3:31
opt 30:23 31:32
option 2:49 22:-8
options 11:42 26:13
or 0:-21 1:-103 2:-6 3:-78 4:-43 5:156 6:29 8:-115 9:55 10:6 11:-43 12:54 13:-113 14:-22 15:-28 16:-126 17:-50 18:15 20:62 21:14 22:-84 23:-23 24:-77 25:-76 27:-19 28:32 29:-1 31:-33 32:-18 34:-40
or_<deadline> 10:-34 18:99 33:-42
or_<number> 33:45
or_<unknown> 2:-13 5:-14 21:2 28:18 29:10
or_@me 6:13
or_@month 33:28
or_a 25:9 34:2
or_after 2:-23 5:37 6:-41 18:-40 20:23 33:71
or_already 5:11 6:-34 12:35
or_am 33:25
or_are 5:20
or_can 6:-10 12:63
or_did 5:-3 6:8 12:9
or_do 2:-12 6:11 12:12 15:7 21:33 29:-3
or_end 33:10
or_fixing 2:-1 5:27
or_in 5:6
or_is 2:12 6:5 15:1 32:6 33:-29
or_less 5:-13 28:35
or_nah 28:8
or_no 2:52
or_not 2:32 6:61 7:-5 8:-15 9:49 12:-23
or_open 6:-4 12:20
or_post 5:50 12:-3
or_q 20:30
or_still 5:13 6:27
or_testing 5:12
or_the 5:11 18:3 33:5
or_two 5:-3 9:12 12:-13 29:40
or_what 5:32 32:-10
order 14:33 29:60
org 29:1
our 5:-58 6:-5 10:-14 11:-33 12:-36 13:-38 16:-34 17:-13 19:7 21:18 22:85 23:-28 24:11 25:-44 28:-16 29:50 31:4 32:-35 33:34
our_<unknown> 22:18 29:55 33:31 34:-17
our_channel 34:21
our_driver 22:24
our_new 2:5
our_project 2:12 22:22
our_schedule 19:11
our_team 12:-8 21:31 27:20
out 3:-22 4:33 5:-88 6:60 7:-26 8:35 10:-36 12:-7 14:24 19:18 20:15 21:-28 22:-17 30:31 31:52 32:-57 33:-17 34:-7
out_$ 5:-4 6:3 8:8 14:22 20:-22 24:18 25:-40 29:18 31:53 33:-12
out_<?> 2:26 9:26 30:24 33:-25
out_a 4:24
out_already 6:12
out_before 20:34
out_for 18:33
out_of 5:-11 30:10 31:27
out_on 6:-20 33:21
out_the 14:26 19:18 20:-20
out_to 16:4
out_when 19:-2 20:40
out_yet 6:25
over 5:19 6:63 17:16 33:-6
over_$ 5:40 6:11
over_<?> 6:45
over_as 17:19
over_the 15:7
overview 13:40 14:40 32:32
overview_of 13:32 14:10
owns 34:17
owns_the 34:14
package 9:-8 21:4 30:20
page 11:26 14:57 17:30 20:10 25:-23 33:-8 34:-10
page_$ 11:30 17:20 25:-15 29:-7
page_with 14:12
part 2:32 5:17 17:6 33:16
part_of 2:32 5:17 17:6 33:16
pass 6:-24 22:33 29:41
pass_$ 6:-22 9:14 29:14
pass_for 22:32
passed 6:70 7:8
passed_<?> 6:1
past 1:16 5:9 6:50 10:-31 12:-17 13:3 16:-28 19:19 22:57 33:-31
past_<deadline> 1:26 6:4 13:7 16:-20 22:20
past_the 22:27
patch 2:46 10:-21 17:45 18:-14 21:-7 22:56 25:-15 29:12 33:-47 34:26
patch_$ 2:-8 22:1 29:34 34:4
patch_<link> 22:9
patch_<unknown> 2:-42 17:7 22:9
patch_is 34:12
patches 10:-15 12:15 13:19 15:6
patches_$ 12:12
patches_are 2:2 13:17
pending 8:44 13:60 29:-51
pending_$ 13:28 29:-10
pending_exceptions 8:16 13:-5
people 0:-13 2:-29 5:12 6:-7 8:-8 10:8 11:7 12:15 17:25 21:-3 23:23 25:-30 30:14 33:2 34:11
people_$ 11:9
people_can 34:15
people_still 12:30
perfect 25:44
perhaps 15:4 26:9
period 5:47 6:5 12:-34
permitted 2:55
permitted_to 2:10
person 34:73
person_for 34:10
phase 5:120 17:10 25:-8 29:-43
phase_$ 5:39
phase_<?> 17:22
phase_is 5:5
phew 25:45
phrase 11:36 23:-14
picture 5:-18 14:66 25:11
picture_$ 14:32
picture_of 5:-11 14:33
ping 1:-24 23:28 24:33 25:43 32:-7 33:-36 34:12
ping_for 1:-20 24:28 34:17
ping_me 24:42 31:17 32:-1
ping_the 27:4
ping_us 23:23
pizza 25:15 29:35
pizza_for 29:59
place 2:-17 6:10 12:12 16:9
place_<?> 12:8
plan 0:9 1:-11 3:2 4:16 10:-24 11:-31 14:51 16:26 19:16 29:-44 32:9
plan_$ 4:-18 19:20
plan_<?> 0:22 3:-27 14:26 18:5
plan_<deadline> 16:25
plan_<unknown> 33:12
plan_a 3:32
plan_for 3:17 18:-12 20:29 32:30
planned 3:42 6:2 14:3 20:28 29:-52 32:30 33:2
planned_$ 6:26
planned_<?> 32:12
planned_date 20:25 33:-18
planned_for 14:-24 20:32 32:6 33:44
planning 3:13 4:35 5:-21 14:60 33:20
planning_<version> 3:16 5:-1
planning_for 4:23
planning_of 14:19
plans 24:-5 25:47 29:46 32:-26
plans_for 25:50 32:-25
please 1:8 2:-23 3:-3 5:-7 6:-4 9:2 11:9 12:2 13:27 14:8 15:1 16:22 17:-5 18:12 19:-11 21:-18 22:33 24:5 25:-14 26:7 28:-8 30:7 31:20 32:1 33:23 34:-3
please_$ 1:-16 2:36 3:6 4:-54 6:6 7:-7 8:-22 10:11 11:29 12:8 13:33 14:22 15:-13 16:-26 19:14 21:4 22:-97 23:1 25:13 26:17 27:-20 30:13 31:-29 32:31 33:30 34:3
please_<?> 4:1 9:2 18:22 19:-37 28:12 29:8 32:-20 33:-34
please_<unknown> 1:13 8:23 16:28 27:28 29:-44 31:28
please_@me 18:1 31:7 33:3
please_@unit 33:5
please__ 1:16
please_add 27:27 29:-2
please_all 27:14
please_allow 22:33
please_approve 7:-57 8:9 29:58
please_can 2:2 8:13
please_correct 16:39
please_create 4:8
please_do 15:8 30:1
please_enter 1:12
please_explain 11:13
please_file 22:1
please_give 22:30
please_grant 22:36
please_have 24:6
please_include 27:6
please_keep 15:26
please_let 22:23
please_make 31:18
please_many 8:-10 9:25
please_no 31:9
please_note 16:11
please_please 5:10 10:1
please_prepare 4:12
please_record 22:33
please_register 22:9
please_remind 24:21
please_remove 31:4
please_send 29:14
please_shift 16:10
please_sorry 9:15
please_subscribe 27:22
please_to 16:16 25:9 31:13
please_which 12:2
plugin 2:45 22:5
plugins 10:9
po 29:39
po_files 29:16
point 3:4 5:12 10:46 12:16 23:1 26:19 29:-56 32:-20
point_$ 5:36
point_<?> 2:6 7:1
point_of 10:72 33:-34
poke 9:-5 24:56 27:-8 34:17
poke_me 24:49 27:-1
polishing 5:21
possible 0:21 3:14 13:-22 21:10 22:3 23:10 26:32 30:26 33:17
possible_$ 26:10
possible_<?> 2:49
possible_for 13:-15 21:22
possible_to 0:5 2:-26 3:21 22:3 30:34
post 2:32 5:39 6:7 10:-6 11:-35 12:-36 14:23 20:6 23:-9 26:34 27:20
post_$ 11:-32 20:10 26:39
post_<deadline> 2:21 5:23 6:13
post_the 14:48
posted 6:28 27:54
posted_on 6:31 27:6 33:-5
postpone 11:6 16:32
postpone_<deadline> 15:11
postponed 15:56
postponed_until 15:4
pr 8:-13 21:-3 22:72 25:-5 29:17
pr_$ 22:5
pr_<number> 2:-22 9:2 22:44 29:15
pre 5:47 12:-3 24:11
pre_or 5:50 12:-3
prepare 4:38 18:22
present 5:22 12:30
previous 19:81 20:-37 27:7 29:5 33:-2 34:-9
previous_cycle 19:3
previous_release 19:64
previous_version 29:17
print 11:19 14:66
print_the 14:12
prior 19:49 24:41
prior_to 24:35
probably 23:5 30:6
problem 2:14
procedure 10:-20 11:21 21:10
procedure_for 10:-20 11:21 21:10
process 9:-11 17:51 21:40
process_<?> 9:-7 21:37
project 2:1 3:10 5:44 10:16 11:-1 17:61 21:13 22:13 29:-41 31:8 33:-73
project_$ 17:11
project_<?> 10:6 17:12
project_in 5:12
project_what 17:19
projects 6:6 17:-9 20:-11 33:64
proposal 2:-1 6:61 33:30
proposal_<?> 6:29 33:-23
propose 33:18
propose_a 2:-8 33:16
proposed 6:39
published 5:-2 6:8 19:4
published_<?> 19:4
pull 4:-9 9:-33 12:3 13:-50 16:4 17:5 22:22 29:61
pull_<deadline> 16:5
pull_<number> 22:44
pull_in 2:18
pull_request 8:-24 17:12 29:43
push 15:20 16:1 20:6 29:24
push_$ 2:2
push_<deadline> 15:37
push_the 20:14
pushed 6:35 29:9
put 0:15 1:25 2:-11 8:18 9:-8 12:23 15:-20 16:-9 22:14 24:-6 29:-47 31:37 33:9
put_<deadline> 16:1 34:24
put_<request> 8:35
put_a 0:26 1:-21 27:-6 31:32 33:19
put_in 22:18
put_it 1:41 16:-18
put_the 16:12
q 20:37
q_<number> 20:37 29:1
qa 0:17 5:85 6:-21 7:1 9:-68 12:-55 24:20 25:-31 27:54 29:-64 30:4 33:-15
qa_$ 5:27
qa_<unknown> 5:-5 17:11
qa_@person 34:4
qa_has 7:24 8:-10
qa_team 30:16 34:-7
qualify 21:25 22:-15
question 2:-2 8:-5 9:-8 11:-1 12:8 14:4 17:10 18:6 20:5 21:-11 22:-16 28:2 33:4 34:33
question_$ 34:12
question_<deadline> 21:6 33:26
question_<unknown> 5:20 9:1 10:10 20:10 25:-51
question_@me 34:3
question_are 12:4
question_how 5:6 11:-9 25:5
question_is 20:13 26:5 33:-7
question_please 1:7
question_the 33:21
question_what 5:-18 14:6 33:5
question_when 28:1 29:4
question_which 32:10
queue 9:5 13:69 14:-25 18:28 25:-22 28:-17 29:28 32:-13
queue_$ 13:38
queue_<?> 2:-1 9:23
quick 5:24 6:3 8:-4 9:-9 10:-5 11:11 14:4 17:-17 18:9 21:-6 22:-4 25:12 28:4 32:8 33:14
quick_<unknown> 5:28
quick_question 6:6 8:-2 9:-2 10:-1 11:-27 12:3 14:11 18:11 20:7 21:-3 22:-8 25:1 28:7 33:2
quiet 25:-10 31:57
quota 22:31 25:-8 29:35
raise 2:6 9:-16 22:46 29:15
raise_a 22:2
rather 23:15 30:8
rather_not 30:14
rather_than 16:1 23:16
rc 1:-23 2:13 5:40 6:-24 10:109 12:-28 14:17 16:-33 18:-81 25:-6 27:8 28:-39
rc_$ 5:2
rc_<?> 10:45
rc_<unknown> 5:17 29:31
rc_and 10:30
rcs 19:5 20:-24 27:39 29:-15 33:17
rcs_$ 20:-20 27:30 33:24
rcs_did 19:9
reach 9:18 17:-12 18:18 34:17
reached 5:30 6:45
read 11:1 17:38 18:-33
read_first 17:44 18:-30
ready 1:13 2:13 18:70
ready_for 18:64
ready_on 1:21
reason 9:32 10:20 22:28
reason_$ 9:5
reason_for 10:29
rebase 11:-25 29:33
receive 2:-3 27:32 29:18 30:9 31:24
receive_the 26:1 27:38
receives 26:49 34:-8
record 2:3 8:27 22:26
refused 7:12 9:25
regarding 9:23
register 1:11 13:29 27:22
regression 2:21 33:19
regression_fix 2:17
reject 7:47 8:17 11:3 29:13
reject_<number> 7:20 29:-11
reject_the 29:5
rejected 7:-16 9:11 13:11
relbot 10:-38 11:94 29:-58
relbot_$ 10:-13 25:72
relbot_<?> 11:60
release 3:-15 4:15 5:11 6:-19 10:-15 12:-115 15:16 16:4 17:14 18:-1 19:45 20:-5 21:14 22:-4 23:-40 28:21 29:15 31:-84 32:10 33:12 34:37
release_$ 1:9 2:25 3:-64 5:66 6:-42 14:9 15:-11 17:19 20:-6 22:-8 25:23 27:-43 28:5 29:-125 33:13
release_<?> 2:6 7:51 14:-25 15:32 20:-24 28:62 29:-95
release_<unknown> 2:-2 17:-17 20:11 28:9 34:4
release_<version> 4:40
release_@dates 27:6 32:18
release_@person 34:51
release__ 19:6 20:-9
release_a 2:1
release_after 18:-19 29:47
release_announcements 27:22
release_at 5:16 14:-15
release_before 17:6 19:10
release_begin 3:26 20:-12
release_by 15:-8 16:39
release_calendar 14:52
release_called 19:27
release_cycle 17:19
release_date 6:-19 15:16 19:18 20:-10 29:24
release_day 25:13
release_do 4:8
release_in 5:2 19:13 20:20
release_is 2:-31 5:16 17:-14 20:47 21:19
release_liaison 17:25
release_manager 5:-39 20:-6 29:16 34:79
release_managers 10:22 22:31
release_news 26:21 27:27
release_notes 1:27 2:8 14:-26 20:-13 24:4 29:9 33:36
release_on 4:23 20:42
release_out 5:-7 6:63 20:-35
release_plan 14:26 18:21
release_please 14:44 20:-3 28:16
release_process 17:41
release_schedule 14:53
release_still 20:22
release_team 5:-39 9:42 13:18 21:11 34:38
release_this 5:-28 20:26 25:21
release_updates 27:2
release_with 4:4
release_work 17:7
released 6:64 19:-45
released_$ 6:7 19:-38 20:32
releases 17:4 31:53
remain 28:35
remaining 14:4 28:86 33:-6
remaining_<deadline> 28:3
remaining_days 28:15
remaining_deadlines 14:15 28:-7
remaining_time 28:52
remains 14:22
remains_until 14:24 28:-2
remember 24:36
remind 5:11 19:19 23:45 24:7 25:-77 27:-97 29:51 30:-8 31:-10 33:51
remind_<deadline> 24:18
remind_<unknown> 24:-6 29:27
remind_me 5:16 19:23 23:21 24:-10 25:-11 27:-58 29:16 33:46
remind_people 23:10
remind_the 23:40
remind_us 23:3 33:16
reminded 23:48
reminder 1:-12 6:-2 11:42 16:-48 23:71 24:111 27:-52 29:-36 30:-12
reminder_$ 11:40 25:14
reminder_<deadline> 24:11
reminder_for 24:56 31:1
reminder_to 24:34
reminders 23:30 24:-89 25:-38 27:62 29:-4 30:32 31:46
reminders_$ 23:-50 27:23 30:1 31:26
reminders_@me 23:22
reminders_are 23:25
reminders_for 31:2
reminders_have 23:6
reminders_in 23:19 31:-26
reminders_off 30:23
reminding 24:6
remove 2:9 27:-36 30:25 31:34 33:-28 34:61
remove_<unknown> 30:4
remove_me 30:10 31:21
remove_the 29:11 31:6
remove_this 34:25
rename 2:17 27:-6 29:30 33:3
reopen 8:15
reopen_<request> 8:15
repo 17:9 29:30
repo_$ 29:27
report 6:10 7:6 8:-11 11:17
report_$ 8:-1
repository 12:24
request 7:26 8:63 9:79 10:-21 13:-17 14:-22 18:-5 21:31 22:60 25:-37 27:-19 29:-16 31:-30 32:-26
request_$ 13:-26 21:38 22:1 34:4
request_<?> 21:11
request_<number> 7:21 8:67 9:61 21:-31 22:-23 29:-36
request_<request> 8:12 9:3 22:-28
request_<unknown> 22:4
request_a 29:24
request_an 11:45 22:-12
request_for 21:-18 22:38
request_from 9:36
request_that 13:12
requested 8:18 21:28
requesting 22:55
requests 2:22 8:-8 9:-60 13:63 21:5 29:2
requests_$ 8:1 13:-56 21:33 29:41
requests_<?> 13:46
requests_are 13:9
require 21:21
required 21:21
requirement 8:-10 22:23
requirements 2:-1 6:23 10:14 33:2 34:46
requirements_still 12:15
reschedule 16:17
responsible 34:63
responsible_for 34:19
rest 10:8 14:5 29:-13 31:55 32:20
rest_$ 10:18 31:38
rest_of 14:17 31:4 32:21
restart 29:62
restart_the 29:37
resume 27:29 31:-12
retro 16:-7 29:33
revert 2:17 15:-16 33:12
review 1:25 16:-18 17:-9 21:-19 25:17 29:43 33:22 34:33
review_$ 33:20
review_day 1:8
review_my 9:-17 29:39 34:24
reviewed 2:27
reviewer 17:4 22:18 27:-6 29:12
reviewers 21:4
right 2:-14 5:2 6:40 7:4 9:-41 10:-38 12:32 15:-8 19:-9 23:14 24:-12 25:39 29:-7 33:35
right_$ 23:16 25:20 33:5
right_<?> 6:37 33:44
right_now 5:27 12:42 29:12
roadmap 14:44
roughly 28:15
round 19:20 24:10 27:11 33:-10
round_$ 27:15
rules 2:-24 10:37 18:-8 20:4 22:16
run 3:28 14:6 18:8 19:-31 24:-2 25:16 29:49
run_on 29:13
run_the 1:3 19:-14 29:45
running 25:16 29:3
safe 20:15
safe_to 20:15
said 7:23 9:36 21:-5 34:-7
said_no 9:26 34:-3
same 4:56 6:-20 10:37 16:13 18:-26 25:38 27:-24
same_<unknown> 4:19
same_day 16:21 33:10
same_thing 10:64
say 2:-4 6:3 10:-5 12:23 28:38 33:15
say_<quoted> 11:-19 29:25
say_that 0:7 2:-13 12:6
saying 10:34
says 6:27 11:6 29:-14 33:52
says_<deadline> 6:28 29:-22 33:33
schedule 1:28 2:-15 3:22 4:24 9:-6 12:-2 13:-6 14:65 16:-38 18:27 19:29 20:-33 24:7 25:-44 29:-44 31:-12 32:-20 34:8
schedule_$ 3:20 14:17 19:24 29:-11
schedule_<?> 6:13 18:31 34:10
schedule_<deadline> 1:8
schedule_a 4:-16 14:-14 24:23 29:16
schedule_are 5:22
schedule_changes 27:16
schedule_complete 14:13
schedule_for 4:89
schedule_here 14:14
schedule_in 14:32 19:-7
schedule_of 14:-6 19:35
schedule_please 14:38
schedule_the 1:17
schedule_with 19:11
scheduled 29:-7 32:39
scheduled_for 32:15
screen 29:2
security 2:9 7:13 9:-4 11:-18 13:-8 16:5 22:10 29:9 34:21
security_<unknown> 1:12
security_fix 16:23
security_fixes 10:8
see 2:-44 7:1 8:-7 11:7 13:22 14:18 19:24 21:7 25:60 29:10 32:-31
see_all 13:15
see_the 11:15 14:6 19:29
see_you 25:32
seen 11:12
send 14:28 17:25 23:15 24:11 26:22 27:6 31:13
send_a 2:-10 17:19
send_me 14:28 24:2
send_the 23:12 29:9
sending 27:26
sending_me 31:10
sense 0:26 2:-13 6:-10 10:35 11:8 26:6
sense_to 11:9 26:7
sent 17:15
separate 0:19
separate_deadline 0:12
series 2:4 3:23 4:20 5:22 19:13 21:3 29:-30
series_is 5:7
server 10:18 29:65 31:-16
server_$ 29:26
set 2:-45 4:28 9:3 10:-9 11:36 20:5 22:-19 23:28 27:-22
set_$ 23:9
set_<?> 23:7
set_<deadline> 16:28
set_a 11:16
set_an 24:31 29:16
set_for 20:14 23:3 33:12
set_it 1:3 4:13
set_the 4:12
set_up 1:11 4:12 11:43 16:-12 23:-2
shall 0:5 7:8 15:2
shall_<unknown> 15:8
shall_@me 7:1
shall_feature 2:1
share 14:7 27:-4 31:23
share_the 14:2
she 3:9
shift 15:6 16:23 29:30
shift_<deadline> 16:19
shift_the 15:31
shifted 34:25
ship 2:22 4:15 5:-7 6:-4 8:25 19:16 20:21 28:35 33:-35 34:5
ship_$ 19:-2 20:22 34:12
ship_<?> 28:2
ship_date 4:15 15:2
ship_in 20:5
ship_it 8:5
shipped 6:29
shipping 20:31
ships 3:5 4:-9 16:20
should 0:13 1:-14 2:-28 3:22 4:-49 6:5 7:41 8:-58 9:-66 10:-23 12:-15 13:-35 15:22 16:13 17:7 18:32 19:-41 20:1 21:12 22:-24 24:-55 25:-32 26:32 27:-28 30:31 31:-28 34:12
should_<request> 7:49
should_@me 2:46 6:23 7:-29 11:7 15:-25 17:9 20:5 21:26 34:46
should_a 14:26
should_be 15:3 16:13 18:34 33:-28
should_know 5:5 32:25
should_not 31:1
should_probably 23:5 30:7
should_the 15:5 18:27
should_there 0:20
should_we 2:-4 3:21 15:31 18:7
shout 24:33
show 5:-12 8:-12 11:35 13:71 14:21 17:-24 18:21 19:38 25:-24 27:-24 29:-17
show_me 9:4 11:18 13:25 19:26
show_the 13:35 18:10 23:11 29:-14
show_what 14:29
shush 0:10 1:3 12:34 25:-40 31:39 32:-6
shush_$ 0:11 25:-14 31:27
shut 2:-22 6:42 12:47 20:-11 25:-34 29:-47 31:46 33:10
shut_$ 2:-13 6:-5 12:77 29:-18 33:19
sick 25:15
sign 7:6 8:22 21:-20 25:-33 26:14 27:67 33:15
sign_me 26:24 27:8
sign_off 7:13 8:27 21:-7 34:3
sign_up 11:10 33:21
signs 21:7 29:-26 34:52
signs_off 34:43
silence 31:84
silly 25:3
since 6:7 9:9 21:-7 29:29
since_yesterday 13:2
sleeps 28:35
sleeps_until 28:33
slip 6:10 15:16 19:52 29:-17
slip_<deadline> 15:20
slip_or 6:7
slipping 15:45
slipping_<deadline> 15:35
slips 16:34
sneak 2:14 11:36 25:-1
sneak_<unknown> 11:37
sneak_in 2:14
so 2:-66 5:32 6:10 7:-18 10:5 12:26 13:41 14:-14 16:32 17:-44 19:-12 22:20 25:-10 30:-70 31:27 33:55 34:-19
so_$ 15:7
so_<?> 33:27
so_<deadline> 6:44 10:-11 12:-14 33:9
so_@me 33:15
so_are 10:1
so_far 13:70
so_is 2:8 7:1 12:23 29:-7
so_kind 29:9
so_please 31:11
so_that 24:19
so_we 22:1 33:25
so_what 18:25
so_when 33:6
so_which 20:4 33:-25
some 0:14 2:6 11:19 15:25 16:-20 22:2 23:9 24:-27 25:-5 26:2 29:3
some_<unknown> 2:23 22:25 25:-9 29:17
some_example 11:11
some_point 23:5 26:9
somebody 2:-24 3:7 4:-10 7:14 29:24 30:22 34:11
someone 2:-24 9:-13 10:24 12:6 15:20 17:22 29:-9 34:17
someone_<unknown> 10:14 17:2
someone_said 7:4
something 0:4 2:-8 11:3 13:25 15:-6 17:27 18:5 25:22 29:-16 32:47
something_$ 0:9
something_<unknown> 17:4
something_due 18:40
something_on 32:32
soon 6:-19 10:-29 11:-7 12:-33 13:58 17:21 18:40 20:26 24:-13 27:36 28:70 29:-66 32:-26 33:-11 34:-21
soon_<?> 18:46 32:-12
sooner 18:46 33:-2
sooner_<deadline> 18:12
sorry 1:-4 5:8 6:1 7:-10 8:13 9:8 10:13 12:14 14:14 16:9 17:4 18:9 21:-8 23:-7 25:24 27:-1 31:-1 33:-8 34:1
sorry_$ 25:13
sorry_for 1:-10 5:5 6:6 7:1 8:-7 12:15 13:8 14:3 15:21 16:3 17:27 19:24 22:-26 27:-15 31:-17 33:-3
sorry_if 4:5 7:-16 8:11 10:13 13:-4 14:4 15:-18 17:-2 18:5 19:-11 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
sounds 25:36
spam 8:-10 29:35
speaking 29:23
sprint 1:12 29:29 32:23
squeeze 16:34
squeeze_in 1:7
stabilisation 5:21
stabilization 5:8
stable 1:12 5:58 6:-27 9:-21 10:40 12:28 29:-38 34:43
stable_<version> 2:-6 5:35 12:45
stable_branch 1:10 5:12
stable_branches 2:-1 5:1 10:54 12:-12 34:6
stage 5:61 8:10 10:10 17:24 29:-35
stage_$ 8:13 10:13
stage_<?> 5:4
stage_of 5:17
staging 29:40
stand 5:33 9:16 10:21 17:-2 27:-13 29:-15 31:18
stand_$ 5:14
stand_for 10:55
stands 5:19 10:43 11:-2
stands_for 10:49
start 5:18 6:-6 10:-40 11:30 14:18 17:-2 19:7 27:21 33:18
start_$ 5:42 29:3 33:-48
start_<?> 17:42
start_<unknown> 11:51 17:-27 29:-31 33:39
start_<version> 3:14 4:33
start_@post 27:11
start_the 4:-11 29:4
start_to 14:30
started 6:5 12:4 17:75
starting 3:8 4:20
starts 3:5 4:8 10:10 17:9 33:1 34:-19
state 5:47 9:40 12:17 13:6 22:-8 29:-15
state_$ 13:4
state_of 5:52 9:15 29:-4
status 5:64 8:-45 9:36 12:18 25:-3 26:7 29:-38 31:4 34:-16
status_$ 5:1 9:-3 12:14 31:5
status_<request> 9:28
status_of 5:60 9:5
step 17:35
step_<?> 17:31 18:-12
steps 11:51 21:-13
still 1:-7 2:46 5:23 6:3 7:8 8:-52 9:47 10:-57 11:-22 12:10 13:20 14:27 16:-46 17:-42 18:-93 19:-24 20:35 21:5 22:-51 25:-20 27:-21 28:24 29:-10 30:19 31:-60 32:-77
still_<unknown> 2:23 7:-34 9:35 29:-25 33:16
still__ 2:20
still_a 12:7
still_accepted 2:21 12:-4
still_ahead 6:28 14:47
still_be 2:36
still_change 12:11
still_get 20:-6 21:35 25:25
still_go 2:-8 12:15
still_going 5:5
still_have 2:-7 28:51
still_in 9:24
still_need 9:22 30:15 31:-7
still_on 20:10 26:14
still_open 2:-24 12:35 13:11
still_possible 2:15
still_propose 12:2
still_push 2:10
still_supported 29:39
still_take 2:13
still_taking 2:8
still_the 2:-36 20:42
still_time 6:21
still_to 6:51 14:13
still_undecided 7:6 13:1
still_waiting 9:17
stone 15:8
stop 2:27 6:13 10:-15 12:-23 18:-13 23:-28 24:-13 27:-58 30:52 31:66 33:40
stop_$ 25:26 31:-3
stop_@notify 31:35
stop_@post 30:14
stop_@remind 31:10
stop_me 2:33
stop_sending 31:19
stop_taking 33:11
stop_the 30:45 31:-18
string 2:-14 8:1 10:18 28:39 29:10 33:38 34:-3
string_change 21:19 22:-16
string_changes 28:8
string_exception 22:36
strings 2:-76 10:13 12:42 13:4 24:11 27:4 28:16 29:-23 33:53
strings_$ 24:24 27:12
strings_<?> 33:22
strings_<unknown> 2:-2 12:33
stuff 26:16 27:30 29:-32 32:44 34:17
stuff_$ 27:37
sub 26:58 27:27
submit 13:-3 22:32 29:15
submit_an 22:2
subscribe 11:2 26:38 27:90 29:14 30:-56 31:-48
subscribe_$ 27:18 29:-12
subscribe_<unknown> 27:32
subscribe_a 11:60 26:-39
subscribe_dev 27:18
subscribe_me 27:1 29:30
subscribe_this 26:-6 27:45
subscribe_to 11:-22 26:19 27:-47 29:59
subscribed 26:86 27:-14 30:14
subscribed_to 26:33
subscription 29:12 31:21
summary 27:19 32:23
summary_$ 32:4
summit 18:-2 29:59
support 1:14 29:21
support_<unknown> 29:27
supported 29:61
supported_$ 29:38
suppose 0:5 2:19 21:35
suppose_the 2:12
supposed 5:24 10:24 29:-10 33:18
supposed_to 5:24 10:24 29:-10 33:18
sure 2:-22 7:18 16:-6 24:43 33:14 34:10
sure_@me 24:27
switch 27:28
syntax 11:48 25:-19
t 10:-39 17:-23 20:-19 28:109 29:37 33:-64
tag 6:23 20:4 29:11 33:21
tagged 6:49 19:13 20:-26 33:19
tagged_$ 33:6
tagged_<?> 19:23 20:-24
take 7:31 8:51 9:-36 11:-15 12:14 16:43 24:-7 29:14 30:-23 31:25 33:-1
take_<request> 7:70 8:5
take_a 27:15
take_back 8:41
take_it 2:6 7:-3 8:2 12:38 31:-19
take_me 31:46
take_place 6:14 16:10 20:1
taken 6:21
takes 10:2 34:29
takes_<unknown> 34:32
taking 2:7 9:11 33:3
talk 11:28 15:19 25:2 29:-8 33:-18 34:14
talk_about 10:2 17:13 25:21 33:-15
talk_to 11:48 34:18
talked 21:12
target 20:47
target_date 20:28
team 4:-3 5:-19 6:-19 7:-25 9:23 10:-144 11:-19 12:-1 13:56 14:-13 15:-43 17:10 19:-38 20:-56 21:25 22:22 24:33 25:27 27:33 29:-13 33:-19 34:17
team_$ 5:-40 13:13 25:50 29:17
team_<?> 21:9
team_<unknown> 5:35 29:-5
team_has 2:10
team_have 13:13 29:-13
team_is 33:12
team_member 34:3
teams 2:-25 10:91 14:-16
teams_$ 10:52 14:-27
tell 2:11 5:33 9:34 10:11 11:25 12:12 18:10 22:-41 23:-8 27:-13 29:-66 31:-4 33:33 34:15
tell_me 2:29 9:32 10:36 12:2 18:18 22:-18 24:-45 29:-16 31:-35 33:12
tell_the 5:21
tell_us 11:11 25:9 27:-20 32:-3 33:9
tell_you 11:13
telling 31:9
template 3:16 4:67 13:-13 21:30
template_$ 4:38
templates 3:53
test 5:4 8:32 11:-23 18:32 21:8 22:-45 25:17 28:-20 29:17 32:22 33:-18
test_<unknown> 8:27 18:44
test_day 1:29
test_for 1:-15 29:42
testing 5:58 25:25
testing_$ 25:16
tests 2:26 7:24 8:5 12:-9 25:-25 29:39
tests_$ 2:15 8:12
tests_are 8:12 29:5
text 2:19 14:18 22:48 29:-4
texts 8:6 10:25 12:30 20:-13 22:-7 33:56
texts_are 12:23
than 2:-6 6:-18 15:-18 16:30 19:41 23:12 28:74 33:-17
than_a 28:39
thanks 7:-4 25:122 29:-2
thanks_for 7:-3 25:120
that 2:18 3:-63 5:-29 7:-18 8:-5 9:-13 10:27 11:17 13:10 14:-36 16:18 17:-61 18:33 20:-37 24:1 25:40 26:-3 31:-41 33:18
that_$ 11:24 16:31 29:-2 34:1
that_<?> 10:3 11:7
that_<deadline> 15:24 16:50
that_<request> 7:12
that_<unknown> 2:5 6:19 25:-14 29:27
that_@me 6:1 32:26
that_a 0:7
that_for 10:43
that_is 8:55 13:-14 33:29
that_still 2:49 9:-13 13:15 33:23
that_the 15:12 33:37
that_was 13:33 25:44
that_you 8:-3 25:14
thawed 5:-22 6:-16 12:45 25:13
the 0:-23 1:2 2:9 4:6 5:11 6:19 7:-2 8:10 10:-16 11:-34 12:10 13:-8 14:39 15:22 16:23 17:-22 18:15 20:19 21:-1 22:26 23:-8 24:17 25:-7 26:-3 27:-1 29:34 30:27 31:-6 32:11 33:8 34:7
the_<deadline> 0:-59 1:-42 5:-21 8:33 10:41 12:-6 13:-99 14:-6 15:43 16:31 18:-10 19:-37 21:-31 22:-4 24:46 27:-1 28:18 32:-33 33:51 34:23
the_<number> 1:109 2:25 5:-82 7:-60 8:-15 9:-127 10:-109 12:-104 14:-49 15:-44 16:129 18:-129 20:52 24:14 25:-65 27:-62 28:-120 29:-201 32:80 33:83
the_<unknown> 0:12 1:-39 2:14 4:14 5:-28 7:27 8:62 9:55 10:-38 11:-8 12:24 13:-19 15:16 16:29 17:-44 19:-2 20:11 22:23 23:2 24:4 27:-60 29:44 30:-49 31:-64 32:-17 34:11
the_<version> 3:1 4:67 20:36 33:-33
the_@change 6:19 22:21 29:-1
the_@cycle 2:60
the_@device 6:11 7:-12 12:4 13:11 17:-8 18:3 19:3 24:-7 27:3 28:3 29:-7
the_@land 29:-1
the_@person 34:1
the_@post 26:14 27:7
the_@schedule 19:12
the_@updates 2:-6 26:11 27:23 29:-18 30:48
the__ 6:7 29:24 31:4
the_announcements 26:33 31:14
the_approval 7:12
the_approvers 34:41
the_archive 34:4
the_best 17:25
the_beta 5:7 20:-25 29:-35 33:51
the_big 10:5 14:18 20:34 29:-20 33:-19
the_bot 11:25 23:12 29:-11 31:9
the_build 25:36 29:13
the_calendar 0:13 1:56 4:10 8:-12 11:16 14:-4 16:4 18:31 19:38 26:-1 33:-52
the_candidate 33:2
the_change 29:6
the_channel 27:-27 29:34 30:3
the_ci 29:26
the_clock 10:-35 28:57
the_closest 18:28
the_code 6:-11 29:21
the_coffee 29:34
the_coming 20:28 32:33
the_command 11:35 14:-15
the_contributors 17:22
the_countdown 27:50
the_countdowns 31:44
the_current 4:13 5:23
the_customers 7:5 15:2 29:18
the_cutoff 6:5 33:44
the_cycle 2:-1 4:-49 5:49 10:-17 14:89 19:-12 28:6
the_daily 31:40
the_date 6:48 14:-11 15:13 16:14 18:-52 19:-35 26:18 29:-44 33:25 34:15
the_dates 3:4 11:-12 14:23 15:34 16:3 19:27 26:29 27:-15 32:-18 33:-6 34:-39
the_day 10:39 16:-8 24:25 32:6
the_days 33:12
the_deadline 22:29 28:18
the_decision 8:22 34:12
the_difference 10:13
the_docs 17:-25 21:-28 32:2
the_documentation 24:8 29:2
the_end 4:6
the_exact 33:42
the_exception 9:25 13:23 22:-86 25:26 29:18
the_exceptions 24:30
the_feature 2:12 8:14 28:1
the_final 6:12 20:42
the_first 17:-6 29:16 32:20
the_fix 8:6
the_following 3:23 4:20 18:63 20:-13
the_freeze 1:-8 2:52 5:-12 6:-19 10:66 12:8 13:50 18:-68 19:-6 21:-3 22:71 24:4 27:-1 29:-110 33:-15
the_freezes 12:15 14:9
the_full 14:19
the_gate 8:3 21:10 29:16
the_golive 20:17 24:13
the_hard 10:36 28:-19
the_land 5:29 17:9 29:-27
the_last 6:8 16:22 19:-9 29:13 33:36 34:3
the_latest 33:42
the_launch 27:7 34:7
the_light 29:37 34:-11
the_list 26:20 27:16 29:-15 30:48 31:25 34:-21
the_live 9:24
the_loop 27:8
the_lts 20:13 29:-3
the_manager 11:12
the_meeting 7:10 29:17
the_membership 6:57
the_milestones 27:1
the_moment 2:11 5:6 18:12 28:3
the_morning 24:101
the_name 5:22
the_new 2:17 8:7 9:11 20:12 21:-11 29:29 33:-28
the_next 2:5 3:84 4:52 15:-13 16:-28 18:24 19:-2 20:-17 22:-10 24:-17 32:9 34:-28
the_noise 0:1 7:9 9:3 11:5 12:6 13:9 14:2 15:10 16:2 17:13 18:2 19:4 21:8 22:-9 26:-8 27:-10 29:-3 30:-8 32:-3
the_number 7:17 28:18
the_office 25:9 29:35
the_official 20:33 29:-12
the_old 1:9 19:38 22:18 31:-2
the_one 14:-6 18:16 19:22 29:-2 33:15
the_open 13:34 24:11 29:-9
the_page 10:4
the_past 6:22 12:-3
the_patch 29:3
the_person 34:10
the_plan 0:21 1:34 18:-29 20:17 29:-13
the_planning 14:41
the_point 10:55 33:-19
the_present 5:30
the_previous 19:59 29:9
the_procedure 10:-20 11:21 21:10
the_project 5:68 10:-14 17:52 31:6 33:-12
the_proposal 6:22 12:-15 33:18
the_queue 9:34 13:15 14:-20 18:32
the_quota 8:4
the_rc 2:8 5:18 6:-3 14:33 27:18 29:-33
the_release 2:-8 3:-21 4:-91 5:28 6:2 7:-85 8:-2 13:11 14:-10 15:68 16:15 17:8 19:-34 20:18 21:8 22:6 24:8 29:-5 31:-21 32:-23 33:7
the_remaining 28:24
the_reminder 25:14
the_reminders 23:-47 26:6 27:26 30:72
the_repository 12:19
the_request 8:25 9:18 21:14 29:-42
the_requests 8:-4 13:22
the_rest 10:13 14:13 31:4 32:6
the_retro 16:-5 29:5
the_reviewer 22:12
the_right 11:33
the_rules 10:13 18:-6 22:17
the_same 4:7 6:-5 16:21
the_schedule 1:26 8:5 11:8 14:43 27:-3 29:-25 34:34
the_security 16:20
the_server 10:15 29:58 31:-15
the_sprint 28:-21 29:55
the_stable 2:8 34:10
the_staging 29:10
the_state 5:11
the_status 5:26
the_steps 11:25 21:-24
the_string 18:5 29:27
the_summit 29:28
the_team 5:24 18:11 24:35 29:4
the_teams 18:2
the_test 18:37 32:1
the_tests 29:5
the_texts 33:34
the_thing 20:2
the_time 5:9 6:14 33:-20
the_timeline 14:39
the_translations 22:20 23:10 27:2 29:-2
the_tree 12:20
the_upcoming 18:63
the_updates 26:-1 27:40
the_upgrade 22:8 33:12
the_user 29:21
the_version 19:49
the_way 7:-13 10:-18 11:9 13:9 16:-15 18:5 25:9 27:-10 30:13 31:4
the_week 24:-43 27:5 32:82
the_weekend 2:-9 25:31
the_weekly 5:-3 27:52 31:68
the_whole 14:44
the_wiki 29:11
the_window 6:35 29:40
the_word 6:3 10:16
the_wording 12:15 33:11
their 24:21
them 9:-6 13:14 14:26 18:-13 31:34
them_$ 14:2
them_<?> 14:2 31:1
then 6:-16 12:13 18:57 25:6 29:-12 33:-27
then_<?> 6:-22 12:5 18:40
there 0:21 1:33 3:37 4:-24 5:-140 7:-71 8:26 10:-70 13:45 14:3 16:-61 17:16 18:10 20:-3 23:13 26:20 27:-45 29:-30 32:26 33:-111
there_$ 14:10 25:26
there_<?> 11:-12 22:11 25:21
there_<unknown> 11:40 32:22
there_@place 0:22 2:40
there_a 0:-13 3:17 6:-13 12:4 26:-31 29:38 32:24 33:8
there_an 6:29 17:5 26:38
there_any 9:-6 12:-12 13:34 21:38 26:3
there_anything 13:15 18:23
there_are 24:27
there_be 0:26 23:19
there_documentation 17:25
there_is 8:5 12:44 24:3
there_like 17:12 26:11
there_no 0:33
there_something 13:33 18:33
there_still 2:7 6:14 12:-9 28:28
they 2:7 8:-20 9:37 12:26 15:25 19:-28 29:-69 33:-20
they_<?> 12:15
thing 2:-37 5:-7 6:19 7:-14 9:29 10:34 16:-17 18:9 20:57 23:12 29:9 31:-10 32:-33
thing_$ 7:-10 9:17 20:1
thing_<?> 10:24
thing_<deadline> 10:1
thing_<unknown> 2:-41 14:42 17:19 31:19
thing_@me 18:5
thing_are 6:13 26:19
thing_for 1:8
thing_how 13:18
thing_is 9:19 10:6 20:12
thing_that 18:6
thing_what 11:4 14:-10 29:32
thing_when 20:14 33:9
thing_who 34:2
things 5:58 7:2 23:22 25:-8 29:-17 32:39 33:-8
think 0:18 7:32 10:-2 11:-8 15:20 21:6 26:12
think_$ 15:5
think_<?> 7:12
thinking 7:31 8:-7 21:27 22:-4
thinking_of 7:16 8:-5 21:14
this 0:-5 1:-17 2:35 3:-43 5:2 6:-29 9:-63 10:-31 11:21 12:4 13:19 14:8 15:-6 16:-15 17:27 18:-23 19:-19 20:13 21:-1 23:24 24:30 26:-3 27:25 28:-16 32:32 33:12 34:43
this_$ 1:-21 5:50 11:12 30:3 33:-5
this_<deadline> 19:6
this_<unknown> 9:-11 11:-27 23:9 25:14 29:70 31:-9 32:27
this_@place 27:4
this_bot 11:77 25:-23 30:8
this_channel 11:-51 14:-20 27:56 31:56 32:-15
this_cycle 2:15 3:-62 5:-29 13:69 14:36 17:-42 19:-40 28:24 33:23 34:36
this_is 25:42 29:-26
this_late 2:-12 17:9
this_month 5:-2 20:31 32:45
this_one 0:6 4:17
this_point 5:30 12:27 15:12 29:-2
this_project 10:6 17:18
this_release 2:25 5:7 7:26 14:77 19:-3 20:-58 33:12
this_stage 8:14
this_the 5:11
this_thing 20:10
this_time 23:8 29:-25
this_to 11:-13 27:-17 29:57
this_was 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
this_week 2:26 13:33 17:4 25:-11 28:-66 29:-50 32:49 33:7
thought 33:14
three 1:9 16:26 18:34 22:28 24:21
three_days 24:36 28:-20
through 5:12 8:23 9:14 11:8 12:-10 13:14 14:15 19:-8 25:-13 31:-29 32:10
through_$ 9:18
through_the 8:8 14:27 22:-16
thumbs 8:42
thumbs_up 8:30
ticket 4:-33 29:67
ticket_for 29:15
time 1:-16 5:31 8:-35 9:-59 10:-74 11:-60 12:-26 14:-22 18:-57 19:46 20:-15 22:32 23:26 25:19 26:-5 28:62 31:-61 32:-37 33:16 34:-14
time_$ 0:7 8:-6 12:12 21:3 22:21 25:56 28:-59 29:-67
time_<?> 6:2 7:20 12:-10 19:6 23:5 25:-3
time_<unknown> 5:-15 14:25 29:35
time_before 24:5 28:20
time_for 5:29 6:13 22:6 33:-18
time_is 5:-15 29:46
time_left 28:36
time_of 28:-3 33:58
time_on 33:38
time_or 2:-22 5:11 15:7
time_remaining 28:23
time_to 4:29 27:18 28:17
time_until 28:10
time_yet 5:36 12:-6
timeline 14:100 19:17 29:-35
timeline_$ 14:30
timeline_for 14:29
timeline_of 19:7
timeline_please 14:16
to 0:-3 1:-92 2:8 5:-36 6:-59 7:12 8:-7 9:-17 10:-30 11:42 12:-43 13:-55 14:-6 15:34 16:57 17:45 19:-76 20:-19 21:16 22:25 23:10 24:14 25:-25 26:15 27:49 28:57 29:17 30:36 31:-30 32:-16 33:-10 34:-7
to_$ 5:7 12:5 26:6
to_<deadline> 10:-8 15:-2 16:-20 24:36 27:41 28:110 29:-70 33:-87
to_<number> 8:33 16:41 20:-17 24:1 29:12 32:22
to_<request> 7:-11 8:56 9:72 34:-8
to_<unknown> 3:8 4:28 5:-25 7:-37 9:-37 10:4 11:-6 15:8 17:6 20:20 24:-37 25:5 27:15 28:-21 29:60 30:17 32:-46 33:-36
to_<version> 2:1
to_@month 16:57 20:-10 33:3
to_@subscribe 18:26
to_@weekday 16:57 24:-10 32:37
to__ 27:25
to_a 10:3
to_add 0:39 14:-21 26:21
to_apply 12:23
to_approve 7:60 8:-49 13:6
to_ask 9:6 11:7 21:30 22:13 33:-7
to_be 5:4 6:-18 7:2 9:-45 15:-15 16:16 24:33 25:-1 27:16 28:-38 29:-9 31:10 33:10
to_become 17:21
to_begin 4:2
to_book 20:21
to_bump 33:17
to_change 11:32 15:13
to_come 6:56 14:8
to_contribute 17:25
to_correct 21:7
to_create 3:3
to_do 2:15 10:30 18:-30 32:7
to_file 21:29 22:-7
to_finish 2:-8 14:30 28:24
to_follow 27:26
to_freezes 27:21
to_ga 14:39 19:6 28:36
to_get 17:10 18:14 22:9 24:11 27:1 33:12
to_give 1:4 21:8
to_go 25:16 28:38
to_have 0:49 17:-27 18:7 29:2
to_hear 27:12
to_help 15:2 17:63
to_join 17:41 29:-1
to_know 5:20 17:9 20:39 25:7 27:-34 33:21
to_land 22:34
to_me 10:45 11:13 13:-5 24:16 27:-30
to_meet 25:27
to_merge 2:3 22:31 33:18
to_move 11:5 15:39 34:-17
to_my 16:24 27:-22 29:4
to_one 26:33
to_open 3:11
to_plan 4:2
to_postpone 11:8 15:28
to_propose 2:-5 33:17
to_push 15:4
to_qa 5:27
to_receive 30:14
to_record 2:10
to_release 19:5 28:5
to_remind 23:59 24:-27
to_request 7:9
to_run 3:25
to_say 12:7
to_see 11:25 14:24 21:15
to_send 2:-1 17:12
to_set 4:-21 11:35
to_ship 34:13
to_slip 15:25
to_stable 2:13 10:6
to_stop 11:-21 30:32 31:3 33:11
to_subscribe 11:9 26:14
to_take 7:5
to_talk 11:28
to_the 0:7 1:-13 2:10 3:-4 5:-9 8:-2 10:-18 11:-21 12:-42 15:-51 16:69 17:24 18:-41 20:-38 21:-8 27:14 28:52 29:52 33:-28
to_this 24:25
to_unsubscribe 29:30
to_update 2:23 24:15 29:-8
to_use 11:1
to_vote 11:27 13:25
to_wait 2:51
to_you 11:87 29:-23
to_your 11:-15 27:30
today 2:25 4:23 7:-16 9:-51 10:-8 12:28 14:-14 16:-13 17:17 20:-26 24:-6 25:13 28:24 29:6 31:22 32:57 33:-49 34:-45
today_$ 12:1 25:2 28:2 29:59 31:24 32:-27 34:-29
today_<?> 2:36 5:-27 12:31 17:-34 29:-17 32:39
today_is 5:26
told 7:20 27:57
told_about 27:6
told_me 7:24
tomorrow 1:2 2:12 6:-9 7:9 10:-12 12:-16 15:-3 18:-7 24:57 32:67 33:25
tomorrow_$ 29:9 32:27
tomorrow_<?> 32:12 33:22
too 2:69 3:1 5:-39 6:22 8:67 10:26 20:-8 23:15 25:-53 27:21 29:-66 33:-22
too_$ 2:-6 10:12 15:8 27:6
too_<?> 10:23
too_<unknown> 8:31
too_late 2:121 6:26 10:-7 23:13 29:-8
too_many 31:24
touch 15:24 33:5
track 1:7 5:29 10:-8 20:1 27:8
translatable 33:2
translation 12:6 14:20 29:-6
translations 2:19 22:15 23:7 27:24 28:6 29:-58
translations_$ 2:33
translations_have 7:3
tree 5:-22 9:-2 12:89 25:-20 29:-5
tree_closed 12:8
true 12:16 33:23
true_<?> 12:11 33:1
trunk 3:-36 5:37 12:22
turn 2:-9 8:28 27:37 31:3
turn_down 8:52 22:-2
turn_it 31:3
turn_off 31:30
turn_on 27:16 29:19 31:-25
turn_the 27:8
twice 15:11 19:-3
two 1:17 3:17 7:3 9:1 12:-7 13:-10 16:17 19:14 21:-24 22:41 24:28 25:-11 27:-16 28:-16 29:19 31:-25
two_<?> 5:-3 9:12 12:-13 29:39
two_<unknown> 33:12
two_cycles 3:25 16:-23 19:36
two_days 16:55 24:40 28:-61
two_extra 22:5
two_more 16:15
two_weeks 1:13 8:1 32:14
typo 2:28
typo_in 2:36 21:-11
ugh 25:25
ui 12:13 22:10 33:36
ui_texts 33:5
undecided 7:6 13:55
undecided_<?> 9:2 13:12
under 5:15 6:-39 10:55 12:48
under_<deadline> 10:27 12:12
under_freeze 12:24
under_the 6:-10 10:61
understand 10:28 11:57 25:-8
understand_<?> 11:2
understand_the 10:44
understood 25:8
undo 7:6 15:-6 16:66
undo_the 7:19 16:21
unfreeze 6:-22 12:30 34:14
unfrozen 12:42
unmute 27:56 29:-12 31:-12
unsubscribe 11:29 27:-31 30:23 31:30
unsubscribe_$ 11:-7 30:1 31:30
unsubscribe_me 11:28 30:-1
unsubscribe_us 30:25
unsubscribed 26:-22 30:11 34:42
until 1:-3 3:12 4:-31 5:-44 7:23 8:10 10:-47 11:-3 13:-16 14:43 15:-12 16:25 17:-47 19:-45 20:-28 21:4 22:39 24:34 25:-24 27:-84 28:57 29:-7 31:39 34:-33
until_<deadline> 2:23 8:11 24:5 28:77 33:-14
until_@month 14:11
until_@weekday 8:33 9:-14 16:3 22:45 24:-70 25:-17 28:-5 31:56
until_after 24:60 29:-15 31:-2
until_ga 20:5
until_next 31:13 32:-8
until_the 2:10 3:29 14:28 15:-15 16:24 28:-5 32:7 33:-25
until_we 28:41
until_what 33:5
until_when 2:-23 9:41 20:-69 21:19 29:11 33:39
up 2:-83 4:70 5:25 6:-55 9:28 10:-15 13:-5 14:-18 15:-21 16:-40 17:-6 18:46 20:-13 22:-16 23:-59 24:63 25:49 26:3 27:31 28:-35 29:-167 30:-25 31:11 32:-6 33:1 34:-71
up_$ 2:-7 5:2 9:-8 10:-45 11:-37 12:8 18:-19 20:15 25:45 27:39 29:-38 31:37 33:-18
up_<?> 10:30 23:-32 26:5 33:-10
up_<unknown> 4:21 18:7
up_<version> 4:30
up_a 11:15
up_first 18:10
up_for 8:10 11:1 25:32 26:14 27:55 34:-26
up_my 7:5 8:3 9:-19
up_next 18:58 24:16
up_on 12:-14 18:36
up_please 25:16
up_the 4:38 8:-7 13:8 16:-5 33:9
up_this 14:9 32:16
up_to 20:-9 33:49
up_when 24:26 33:-5
up_with 5:36 9:13 18:-24 24:16
upcoming 6:6 14:5 18:48
update 2:22 5:21 9:47 15:-3 16:35 20:2 24:6 27:-66
update_$ 20:6
update_on 5:27 9:26 27:-6
update_the 2:28 24:13
updates 26:-10 27:81 29:1 31:14 33:14
updates_$ 27:33
updates_<?> 29:29 30:4
upgrade 2:7 20:8 22:21 29:36
upgrade_<unknown> 22:1 33:10
url 26:36
us 2:-90 4:26 6:34 8:-46 9:-2 10:-86 12:-34 13:-40 14:-30 16:-31 18:68 19:-33 20:-38 22:62 23:38 24:31 25:18 26:-23 27:31 28:-42 29:-41 31:27 33:-16 34:-32
us_$ 6:74 10:-2 12:-54 18:28
us_<?> 29:13 32:20
us_<unknown> 1:3
us_a 22:16 24:15
us_about 11:13 24:-1 31:20
us_first 18:14
us_get 4:6
us_know 24:13
us_next 18:-15 32:19
us_not 3:4 4:-2 7:6 21:15 22:-19
us_of 23:2
us_on 18:20
us_the 27:13
us_to 27:27
us_when 33:33
use 3:32 5:-10 10:-22 11:67 13:-15 29:47
use_$ 3:34 11:-33 29:50
use_this 11:49 29:-8
use_you 11:36
used 11:2 29:20
user 29:21
user_<unknown> 29:21
users 10:9 20:69 33:-18
using 11:7
using_the 11:7
vacation 29:38
valid 9:44 10:8
valid_$ 9:7
verdict 7:12 9:38
verdict_on 9:42
version 1:-21 2:8 3:-19 4:51 5:36 6:18 9:-21 17:-14 19:29 20:62 29:27 33:-119
version_$ 20:15
version_<?> 19:-25 20:14 29:4
version_<number> 4:50 29:14
version_<unknown> 19:48 20:-26
version_<version> 29:15
version_be 20:24
version_before 19:37
version_is 5:35
version_of 2:16 29:11
versions 33:28
very 25:16
vote 2:-11 7:6 8:26 9:-29 11:26 13:49 21:-2 34:8
vote_on 2:-8 7:20 11:27 13:25
voted 9:19
voted_on 9:21
votes 8:-16 9:53
vs 10:67 25:-8 29:30
vs_<deadline> 10:50
wait 2:72 7:47 9:-36 21:5
wait_$ 2:45
wait_for 2:6
wait_with 7:55 8:-4 9:-29
waiting 5:-49 9:27 13:29 18:38
waiting_for 5:-4 13:30 18:18
waiver 2:-22 9:44 21:47 22:61 29:-34
waiver_for 2:-3 9:21 21:2 22:23
wake 24:21 32:17
want 0:32 2:-8 4:10 5:-15 8:-45 9:-2 10:-29 15:5 16:-9 17:19 20:-32 22:43 25:-105 26:10 27:42 31:39 32:-30 34:-22
want_<deadline> 15:23
want_<unknown> 31:28
want_a 0:18
want_an 0:10
want_the 27:13 32:-1
want_to 17:33 26:5 33:35
wanted 22:29 25:10 26:24
wants 5:12 17:7 21:15 22:-5 25:15 29:-9 33:15 34:-17
wants_the 33:8
wants_to 5:15 17:9 21:25 22:-22
warn 23:5 24:39
warning 24:4
was 0:20 1:-10 2:-47 6:38 7:-25 8:-12 9:49 10:22 12:-14 14:-9 15:23 17:-21 19:76 20:-22 22:9 23:-8 24:-30 25:4 26:-1 28:-29 33:2 34:10
was_<cycle> 19:-13
was_<deadline> 0:2 6:23 15:80 19:26 29:-12 33:-61
was_<request> 9:46
was_<unknown> 6:-25 9:-41 10:43 11:12 18:6 25:-39 32:39
was_<version> 3:22 19:46 20:-8 28:-14
was_a 0:3
was_already 6:26
was_asked 4:5 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
was_away 5:13 12:14
was_decided 15:8
was_denied 13:17
was_down 16:3
was_is 10:11
was_it 19:13 30:-2 34:19
was_last 6:44 33:-28
was_means 10:4
was_moved 15:-22 34:27
was_not 21:16
was_that 9:19 19:3 30:3
was_the 5:-14 6:19 9:61 10:-66 12:-2 14:-15 18:-23 19:8 20:-39 29:30 33:51
was_there 6:36
was_which 19:5
way 0:25 2:4 6:-6 7:-15 8:3 10:-11 11:38 12:-1 14:-18 16:-7 17:9 21:10 27:-16 28:-9 29:-12 30:11 31:1 33:-5
way_<unknown> 17:8 25:13 33:25
way_does 10:5 11:25 21:-9
way_how 29:8
way_is 5:27
way_the 13:1
way_to 0:36 2:-3 14:-15 17:21 21:40 29:-7
way_what 32:6
way_when 20:9
way_which 3:7 14:2
way_who 19:-13 34:53
we 0:67 2:19 3:46 4:12 5:79 6:25 7:17 8:9 9:-8 10:-84 11:-156 12:20 13:-3 14:-39 15:27 16:-25 17:-71 18:25 20:6 21:13 22:29 23:-60 24:-43 25:-40 26:-54 28:10 29:-36 30:2 31:-7 32:-10 33:-23 34:-92
we_$ 5:72 28:-27
we_<deadline> 19:25 33:-10
we_<unknown> 2:12 6:-16 7:3 12:33 13:7 18:11 19:-1 20:25 25:-27 29:-82
we_after 6:62
we_agreed 16:11
we_already 6:-15 12:25
we_also 1:37
we_approve 9:26
we_are 4:36 5:25 6:-7 12:2 22:37
we_ask 22:6
we_at 2:-21 5:24
we_be 5:3 18:7
we_branch 29:-3 33:18
we_can 8:6 33:26
we_cut 20:29 28:-1 29:19 33:-15
we_did 25:39
we_do 3:5 7:-5 23:-20 30:-6 31:56
we_entered 5:25
we_frozen 12:44 25:-3
we_get 20:-47 22:11 29:55 33:-8
we_go 20:18
we_got 32:33
we_had 0:12
we_have 0:-22 1:13 3:-23 6:-28 9:-43 13:16 14:57 19:-14 21:-6 22:17 25:-11 28:15 29:28 31:2 32:25
we_hit 10:42 20:-57 28:52 33:-39
we_in 5:54 12:3 17:9
we_know 7:-18 9:27 33:19
we_let 7:1
we_live 5:-30 6:49 12:-11 20:2
we_make 6:19
we_merge 12:-19 22:25
we_might 0:10 22:-1
we_moved 5:16 6:24 15:-6
we_must 24:4
we_need 0:12 2:26 4:24 22:14
we_on 5:28 6:6 12:-22
we_only 22:18
we_pre 5:28
we_push 15:46 20:28 29:-27
we_put 0:36 1:-14
we_release 5:-28 17:20 20:38
we_ship 19:39 28:39 29:-14
we_should 2:-17 3:10 29:26 30:42 31:-16
we_start 3:10
we_still 2:10 20:8
we_stop 33:18
we_support 29:34
we_to 28:12
we_use 3:34 29:1
we_want 0:11 7:27
we_were 21:13
we_will 22:53
we_with 5:-11 9:47
we_would 22:14 27:23
weather 29:45
week 0:-30 1:22 2:13 4:-11 5:9 7:-7 8:-73 10:-92 11:-41 12:-42 14:-58 15:19 16:51 17:10 18:-88 19:-73 20:-14 23:-27 24:50 25:-4 26:-45 27:-26 28:-10 30:-15 31:2 32:97 33:28
week_$ 1:-16 2:3 4:-52 5:4 13:8 15:-26 16:66 20:-39 21:6 25:18 28:-34 31:20 33:25 34:2
week_<?> 5:3 6:7 9:8 15:40 19:-8 28:-71 29:-34 31:6 32:27
week_<deadline> 28:8
week_<number> 32:12
week_<unknown> 4:-5 22:21 24:8 32:23
week_after 1:28
week_agenda 27:11
week_ahead 24:15 32:5
week_before 1:25 16:4
week_cycle 3:23
week_does 20:1 33:7
week_for 5:-18 22:28 28:16 32:46
week_is 29:46 32:-13
week_later 15:13
week_of 5:22 29:18
week_on 24:17
week_or 2:16
week_plan 4:37
week_please 2:10 32:30
week_what 5:-19 17:38
weekday 20:11
weekend 2:-18 25:60 28:10 32:1
weekend_$ 28:-3 32:43
weekend_<?> 25:39 32:-13
weekly 9:-4 25:-25 26:25 27:39 29:-19 31:23 32:42
weekly_@updates 26:14 27:17 31:8
weekly_overview 32:21
weekly_status 26:10 31:16
weekly_summary 27:22 32:6
weeks 4:68 5:22 19:22 28:47 29:-3
weeks_$ 4:11 5:30 28:-26 33:16
weeks_in 5:19 28:-5
weeks_to 28:41
weeks_until 28:24
welcome 2:24 17:21 25:14
well 21:7 25:21 27:12
well_<?> 21:7
were 2:-17 6:2 13:31 19:52
were_granted 19:12
were_the 19:7
what 0:-12 1:-36 2:-30 3:-1 4:-105 5:15 6:-60 8:-108 9:9 10:62 11:42 12:-61 13:31 14:1 15:-19 16:-134 17:58 18:42 19:18 20:8 22:-122 24:-5 25:-31 26:6 27:-112 28:-6 30:-2 31:-82 32:26 33:26 34:-84
what_$ 18:23 28:31
what_<deadline> 10:15
what_<quoted> 10:15
what_<unknown> 0:-3 2:1 5:40 9:10 11:46 13:-38 14:-31 17:-14 18:14 21:33 25:-62 33:-18
what_@me 11:-20 13:43 14:-4 25:10
what_@subscribe 10:-18 18:54
what__ 10:4
what_a 11:-32 15:10 19:-5 25:96
what_about 0:9 2:66 10:-93 11:-11 18:-49 29:-11 33:74
what_am 18:-20 26:21
what_are 10:20 11:64 13:-21 14:38 18:11 21:6 25:-64 32:-26 33:-33
what_become 9:36
what_came 19:23
what_can 5:-9 11:33 17:38
what_changes 10:58 33:-29
what_comes 18:18
what_commands 11:23
what_date 19:25 20:34 29:-15 33:51
what_dates 14:7
what_day 10:-53 19:29 20:53 32:-4 33:71
what_did 5:-29 11:14 13:72
what_do 0:10 2:-27 5:15 10:45 15:-32 18:29 26:-29 29:-69 30:7 32:21 33:-42
what_does 5:13 7:3 9:-29 10:-7 11:-8 14:44 17:-1 28:31 29:20 32:8 33:-62 34:13
what_exactly 10:37 33:-9
what_happened 9:38
what_happens 7:1 10:30 20:-26 32:16 33:-9
what_have 28:-12 32:44 33:15
what_hour 20:27
what_if 0:42 2:26 10:-3 15:16
what_is 0:-63 3:-67 5:-4 6:-72 10:51 13:30 14:-1 17:34 18:17 19:-10 21:-4 23:-36 24:29 28:3 32:43 33:-18 34:-47
what_kind 11:27
what_may 2:22 10:14
what_milestone 5:14 10:-14 18:13
what_must 17:14 32:14
what_now 2:-13 17:78
what_part 5:19
what_phase 5:15
what_reason 9:29
what_reminders 23:51
what_should 7:-10 17:33 18:50 29:-17 32:-5
what_stage 5:54 17:-8
what_time 5:-31 10:-8 28:-15 29:63 33:70
what_version 5:32
what_was 18:-6 19:21 33:28
what_week 5:-6 29:52 32:-27
what_were 19:3
what_will 32:15
what_would 3:44 7:33 15:13
what_you 11:23
whats 5:10 18:22
when 0:-77 1:-23 2:-100 3:20 4:-72 5:-78 6:-74 7:-16 8:-67 9:4 10:-37 11:-23 12:-101 13:-68 14:12 15:-19 16:-81 17:-64 18:-25 19:56 20:106 22:-96 23:2 24:35 25:-34 26:-73 27:1 28:-31 29:32 30:-67 31:-82 32:-45 33:110 34:-26
when_$ 14:11 19:-21 20:24 29:16
when_<?> 19:15 20:37 29:-59
when_<deadline> 2:34 23:-26 24:11 27:37 29:-29 33:17
when_<unknown> 19:23 20:17 24:29 29:-69 33:-24
when_<version> 19:19 20:12 24:-18
when_@me 11:4 34:12
when__ 33:51
when_are 23:21 29:-33 33:50
when_can 2:-27 20:67 21:26 29:-25 33:3
when_comes 20:14
when_did 19:60
when_do 20:19 28:45 29:4 33:6
when_does 3:19 9:49 10:-10 19:-22 20:28 29:34 33:-25
when_exactly 33:42
when_is 3:-8 10:-46 14:15 18:2 19:-10 20:51 28:-35 29:64
when_it 19:18 20:-17
when_may 33:43
when_must 20:-18 33:42
when_should 33:34
when_strings 33:4
when_the 20:28 24:9 27:-10 33:28
when_there 24:53 28:-4
when_they 7:3 20:7 33:-21
when_was 15:33 19:18 20:-15 29:24 33:-12
when_we 10:19 24:11
when_will 2:-34 3:45 9:12 33:4
when_would 19:40 20:-18
when_you 10:20 25:25 33:-11
whenever 18:24 27:86 33:-2
whenever_a 27:55
where 2:-69 3:-44 5:52 9:35 10:-66 11:30 12:-50 14:25 15:24 17:63 18:-27 20:-62 21:15 22:-11 25:-85 27:-55 29:10 33:-7
where_<unknown> 5:13 29:1
where_are 9:33 14:-26 29:12
where_do 11:-42 17:45 21:26 26:10 30:2 33:-12
where_does 5:13
where_in 5:7
where_is 5:-43 11:16 14:56 29:8 34:12
where_it 14:6 15:40
whether 12:32 15:15 34:33
whether_the 12:12
which 0:-62 1:-47 2:-58 4:-30 5:17 6:-18 7:-62 8:-38 10:21 12:-45 13:51 15:-47 16:-78 17:5 18:52 19:26 20:28 21:-12 22:-74 23:13 24:-65 25:-84 26:16 27:-81 28:-24 29:34 30:-48 31:-53 33:31 34:28
which_<unknown> 5:13 10:20 18:-55 20:-39 26:-1 29:15 33:-34 34:47
which_@me 13:27
which_@weekday 33:27
which_are 33:31
which_branch 29:44
which_calendar 33:29
which_channels 26:33
which_commands 11:11
which_cycle 5:4
which_date 18:11 20:22 28:11 29:-54 33:53
which_dates 14:15 32:54 33:-35
which_day 19:38 20:33 33:47
which_deadline 18:38
which_deadlines 6:9 14:48 18:-21
which_exceptions 13:30
which_freeze 12:-14 18:33 23:6
which_freezes 6:21 12:14
which_is 18:52
which_late 13:27
which_milestone 5:-19 18:36
which_milestones 6:24
which_of 9:13 12:35 14:-34 18:23 26:9 29:-36 34:11
which_one 18:47
which_people 13:-17 34:37
which_person 34:17
which_phase 5:45
which_release 20:-8 29:4
which_reminders 23:51
which_requests 13:21
which_series 5:12
which_stage 17:43
which_team 34:44
which_version 5:8 29:16
which_week 20:42
while 32:8
while_@me 32:12
who 0:10 1:-24 2:-109 3:40 4:-22 5:-91 6:-82 8:-76 9:27 10:-3 11:-34 12:-84 13:8 14:-54 15:-21 16:-68 17:25 18:-32 19:-21 20:-95 21:5 22:-78 23:9 24:-41 26:50 27:-26 28:-83 29:5 30:17 31:-31 32:-77 33:-74 34:149
who_<unknown> 3:24 9:33 10:-2 13:-24 17:22 19:29 25:5 26:-47 29:11 30:33 34:-34
who_@move 34:4
who_approves 7:1 13:-7 34:11
who_can 29:22 34:8
who_changed 15:-3 34:47
who_decides 3:17
who_do 15:15 34:6
who_gets 23:47 26:32 34:-27
who_got 13:57 34:-39
who_has 13:53 14:14 21:-17 25:-13 29:15
who_is 0:17 13:16 17:-15 20:-16 26:14 29:31 32:-7 34:27
who_made 25:25 34:-7
who_may 7:16 9:-12 15:9 21:23 34:-4
who_must 7:8 10:18 34:-17
who_said 9:35 34:-3
who_signs 21:8 34:5
who_wants 25:19 34:-9
who_was 15:-22 30:-1 34:33
who_will 34:51
who_would 7:2 9:-17 34:10
whole 14:71
whole_schedule 14:17
whom 2:-13 7:2 9:-9 10:18 15:26 19:-17 33:-49 34:101
whom_do 34:42
whom_should 34:44
whose 7:21 10:-21 21:-16 29:-20 34:82
whose_<unknown> 7:30 21:-12 29:-4 34:14
why 0:26 2:-54 6:-4 7:-26 9:48 10:98 12:-53 15:15 18:-23 23:6 25:-52 28:-29 29:70 30:38 31:-7 33:-57
why_$ 29:14
why_<deadline> 10:33
why_did 15:15
why_do 10:32
why_does 6:2
why_is 0:38 9:-1 29:24
why_was 9:50
why_would 9:42 29:-11
wiki 29:41
will 0:-17 1:-10 2:8 3:40 4:-21 5:-14 6:-25 8:16 10:-34 11:-23 12:-26 13:-27 15:6 16:-2 17:-6 19:-62 20:35 21:46 22:14 23:32 27:-35 28:33 29:33 30:24 31:-63 32:-2 33:-4 34:5
will_<deadline> 15:6 28:8
will_<version> 3:21 20:-1
will_a 28:18
will_be 18:-25 25:38 29:13 32:-9 34:7
will_have 3:13 4:-8
will_it 20:66
will_my 20:27
will_not 22:46 29:20
will_push 29:26 34:1
will_the 2:6 20:12
will_there 23:20
will_we 20:42
will_you 21:33 23:10 29:-16
window 6:61 10:17 20:-5 29:3 33:16
window_for 6:39
window_shut 6:10 29:-11 33:32
with 1:-35 2:4 3:-1 4:29 5:20 6:-11 9:30 12:2 13:4 14:23 15:-32 16:31 19:27 20:-23 21:12 23:-9 25:-21 26:-49 27:-2 29:-7 30:-51 31:20 33:-16
with_$ 1:18
with_<?> 6:-1 12:26 29:17
with_<deadline> 10:26 16:52
with_<request> 5:-34 8:26 9:59
with_<unknown> 10:-7 11:-18 19:42 32:46 33:-9
with__ 13:11
with_a 1:-2 2:12 6:10 7:-14 12:3 13:8 18:2 19:2 24:-8 27:3 28:1
with_all 14:18
with_dates 14:15
with_me 24:16 27:-5
with_my 2:47 21:5
with_the 5:31 9:6 16:-22 22:22 29:3 31:2
with_you 3:7 11:82
withdraw 8:53
within 28:31
within_the 28:31
word 5:-12 11:46
word_<quoted> 6:3 10:16
wording 12:19 33:42
work 2:-20 3:16 4:22 5:45 8:11 11:29 12:-17 17:24 20:-21 21:3 23:7 25:10 29:-27
work_$ 11:9 23:9 25:8
work_here 17:29
work_on 3:8 4:3 20:-11
work_out 8:9
work_still 5:5
workflow 17:11
working 18:6 28:20
working_days 28:19
works 17:14 19:-21 23:1 25:64 29:-17 30:16
works_$ 23:9 25:16
worth 7:33 9:-26 21:16
worth_asking 21:3
would 0:44 1:-7 2:16 3:29 6:-37 7:19 10:-8 11:-4 14:-1 15:31 16:-5 18:-8 19:33 20:-6 21:9 24:18 25:-24 26:7 27:9 28:-13 29:-19 30:11 32:-23 33:-35 34:-20
would_@me 2:-8 11:53 21:19 26:13
would_a 0:1 2:23 3:52 21:20 23:19
would_an 0:23 21:27
would_approve 7:42 8:-4
would_be 0:18 24:17
would_happen 10:7
would_it 12:3 26:21 30:1
would_like 2:1 7:-24 13:24 17:22 20:15 21:-2 22:13 27:2 30:-25 33:-24
would_love 17:9 27:8
would_rather 30:13
would_the 3:17 7:23
would_we 2:28 19:42 20:-36 22:-19
would_you 3:-19 4:3 5:9 8:15 10:14 11:-11 16:34 24:29 31:11 34:-22
write 2:-16 6:26 11:9 29:61
write_a 29:35
write_me 29:12
write_to 11:22
writing 0:4 10:4 14:1 15:-1 16:7 17:-5 19:13 22:-1 27:2 29:-8 33:-7 34:1
writing_the 0:4 10:4 14:3 16:7 17:-4 22:-5 27:3 29:-7 33:-12 34:2
wrong 16:26 22:13 25:23
wrote 10:18
y 6:26 12:28 16:-6 32:18
y_and 6:27 12:29
ya 6:63 20:-12 25:3 31:26
ya_<unknown> 6:65 20:-11
yeah 12:9 25:14
year 15:20 19:74 29:39 33:-43
year_$ 19:28
year_<?> 29:3
year_ago 19:25
years 25:7 29:27
yes 2:25 8:57 25:11 29:-17
yes_$ 8:-4 9:10 25:16
yes_<?> 33:26
yes_no 2:32
yes_to 8:47
yesterday 3:9 6:38 7:32 8:-2 10:-1 16:12 33:-23 34:1
yesterday_$ 3:11 29:25
yet 3:45 4:-10 5:36 6:60 7:2 8:-64 9:4 12:50 16:-22 20:-33 28:-2 29:-58 31:-37
yet_$ 3:3 5:16 6:19 7:13 8:-34 9:15 25:-31 28:-2
yet_<?> 5:2 6:21 12:-20 25:43 28:-19
yet_@me 12:32 31:-2
yet_or 5:12
yet_please 5:7
you 1:5 2:-73 4:17 6:-132 8:32 9:-45 10:-2 11:89 12:-46 13:-57 15:-61 16:18 17:-35 18:-52 19:-19 20:-41 21:-49 22:16 23:43 25:106 26:10 27:9 28:-7 29:-15 30:23 32:-96 33:6 34:-72
you_$ 3:16 8:-1 11:28 25:48 29:-34 30:13
you_<?> 11:98 21:-2 25:6 34:-22
you_<unknown> 9:5 10:-14 11:-9 14:34 17:31 23:35 25:14
you_@mean 5:1 10:40 33:-2
you_@show 14:23
you_a 11:-7 25:66
you_accept 7:27 8:-29
you_add 1:48
you_approve 8:29
you_are 10:-8 25:41
you_be 29:10
you_can 8:20 11:26
you_could 22:4
you_do 7:16 11:21 16:18
you_explain 11:8
you_file 21:22 22:5 29:-1
you_give 34:11
you_got 33:16
you_have 3:41 8:31
you_in 11:4 29:2
you_keep 27:11
you_kindly 18:4
you_know 10:29 11:19 25:-1
you_look 33:29
you_mean 11:1
you_move 29:5
you_please 8:39 25:-17 27:19 28:10 29:-18
you_post 11:-29 14:3 26:35 27:13
you_remind 23:41 24:29
you_review 29:28
you_say 0:7 11:-11 29:13
you_send 23:21 26:40 29:-7
you_show 11:35
you_stop 31:15
you_take 2:31
you_tell 9:8 12:9 24:-13 33:19
you_think 0:5 7:34
you_to 7:4 11:38 31:7
you_understand 11:48
you_work 11:45
you_would 14:8
your 2:-5 5:-37 7:10 8:-43 11:26 17:9 19:-1 23:10 26:10 27:16 29:-13 34:29
your_<unknown> 11:39 25:-3
your_announcements 11:22
your_job 25:23
your_messages 11:-44 26:36 30:15
zuul 29:32
~^_a 2:-8 5:27 10:15 29:-4 34:37
~^_add 0:-12 1:20 27:11 29:55
~^_after 10:-2 16:6 18:40
~^_all 13:23 14:22 25:35 27:-5 29:-6
~^_am 2:1 26:16
~^_and 10:-27 14:-20 18:11 25:-39 29:35 33:77
~^_any 0:14 2:-3 9:28 17:27 18:20 27:-1
~^_anyon 29:16
~^_anyth 2:31 18:2 28:-10
~^_approv 7:-55 8:19 9:-23 29:41
~^_archiv 1:1
~^_are 0:2 2:22 3:26 5:-3 10:15 11:-9 13:-1 15:9 18:-31 20:-5 25:24 26:7 28:27 29:-55 30:5
~^_ask 22:25 24:17 32:-17
~^_at 33:24
~^_back 25:39
~^_befor 1:-10 2:-13 4:4 5:34 6:-3 7:-8 10:21 11:3 12:12 14:5 16:3 19:-12 20:-2 23:-14 24:-67 25:2 28:-17 33:5 34:2
~^_bin 8:26 9:-11
~^_block 8:16 9:-6
~^_book 29:25
~^_buena 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
~^_bump 2:29
~^_by 7:-14 10:-8 11:10 13:8 15:-31 16:-20 18:1 25:8 27:-10 31:4 33:2 34:33
~^_c 6:-20 10:13 33:50
~^_calendar 14:17 32:6
~^_can 0:43 3:26 11:-11 17:-16 22:26 24:34 26:8 27:6 29:16 30:31 33:-67 34:-43
~^_cancel 31:8
~^_cheer 25:26
~^_ci 29:13
~^_client 10:-14 34:26
~^_clon 4:33
~^_clos 8:-4 29:27
~^_com 21:43
~^_compar 19:17
~^_congrat 25:23
~^_consider 21:13
~^_could 2:17 11:-3 16:19 17:-15 22:20
~^_count 13:14
~^_countdown 28:34
~^_creat 3:-3 4:9 29:26
~^_current 5:22
~^_cutoff 21:2
~^_dat 16:-36 20:16 29:102 33:-61
~^_day 28:27
~^_deadlin 0:-29 25:11 32:2 33:2
~^_defin 10:22
~^_delet 23:-3 24:-24 29:32 31:39
~^_deny 8:35 13:-4
~^_did 2:-9 5:21 6:42 9:48 12:47 15:-23 17:-2 19:-5 21:-14 23:1 30:18 33:-34
~^_do 0:22 2:62 3:27 5:-17 6:-18 8:-26 10:-10 11:-1 15:13 16:-21 17:-23 18:-22 22:-5 25:7 26:13 27:-9 28:35 29:-24 30:31 31:-7 32:6 34:-31
~^_doe 2:20 6:-12 10:13 12:16 26:28 33:32
~^_drop 31:4
~^_enough 31:30
~^_eta 20:41
~^_every 14:17 24:9 27:5
~^_everyth 13:14 14:8 16:1 31:-2
~^_exception 8:-9 13:64 21:-4
~^_excus 1:11 6:9 8:-5 11:-8 12:6 15:11 16:11 18:8 19:-6 20:6 23:1 24:-8 27:-14 28:5 29:-2 31:-3 32:5 33:-6
~^_explain 10:15
~^_extend 8:7
~^_featur 5:6 8:16 10:-28 22:-4 25:29
~^_ff 10:-5 16:4 19:18 28:10 33:21
~^_ffe 9:-46 13:12 21:1 22:89
~^_final 16:3 19:9 20:34
~^_first 17:16
~^_follow 24:23 27:14
~^_for 2:17 7:29 10:41 25:-7 32:6 34:-21
~^_fpf 33:28
~^_freez 9:31 10:-13 14:24
~^_from 17:2 33:12
~^_full 14:4
~^_ga 20:58
~^_gat 12:18
~^_gazpacho 19:9
~^_get 4:19
~^_giv 11:24 13:32 16:25 25:-28 32:18
~^_go 27:10
~^_good 12:4 14:-9 17:4 18:12 20:12 24:-53 29:2 31:3 33:13 34:8
~^_got 11:19 17:44
~^_grant 8:11
~^_great 25:30
~^_haha 25:2
~^_hallo 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
~^_happy 16:-5 25:51
~^_hard 8:18
~^_has 3:3 5:32 6:19 7:5 9:5 10:-5 12:2 20:26 25:-2 33:-29
~^_hav 5:27 6:40 12:6 15:-22 16:25 33:-32
~^_hello 6:-2 7:9 10:20 11:-18 16:-2 21:16
~^_help 11:44
~^_hey 8:-1 10:3 13:-7 16:-1 17:5 20:3 22:-10 25:8 29:10 31:5
~^_hi 0:11 1:-28 2:12 3:26 5:17 6:-7 7:34 8:-15 11:1 13:-17 14:-18 17:-19 19:8 20:1 21:32 22:-21 23:21 24:-19 27:-25 29:-2 30:21 33:23 34:13
~^_hibiscu 16:20
~^_hmm 25:13
~^_hola 17:45 29:-7
~^_hold 7:29 8:-3 9:-8 16:39
~^_how 0:-23 2:-12 3:20 5:18 8:-3 10:7 11:7 13:-12 19:8 21:18 23:13 25:16 26:-1 28:-28 29:24 33:21
~^_i 2:-4 3:-7 6:-16 7:-10 8:18 9:-2 10:35 11:16 14:8 15:-22 16:-32 17:11 19:10 21:-10 22:23 23:22 24:12 25:30 26:-51 31:2 32:-2 33:1 34:3
~^_if 2:20 7:25 15:18 16:-15 21:30 22:-23 33:18
~^_in 2:-26 10:35 11:12 12:-12 20:23 21:-6 25:13
~^_insert 1:19
~^_is 1:-14 4:-37 5:22 6:10 8:-72 9:14 10:-9 11:15 12:12 13:4 14:-44 15:8 16:-49 19:5 20:18 22:-38 24:-28 25:-34 26:30 29:22 30:2 33:-13
~^_it 17:45 25:13
~^_just 0:-9 6:5 11:3 17:6 20:8 33:-3 34:12
~^_keep 27:9
~^_kill 8:10
~^_last 33:3
~^_launch 20:3
~^_leav 15:19 31:16
~^_let 4:7 7:4 9:-11 16:26 27:11 29:17 33:-13
~^_lib 33:4
~^_link 26:41
~^_list 10:15 11:6 14:39 18:-12 27:-39 29:10 31:-20 34:10
~^_log 22:1
~^_m 6:12 10:39 18:-8 19:4 29:38 33:-20
~^_mak 1:-11 4:2 16:8 24:31 29:7
~^_mark 1:9 8:13
~^_may 2:12 21:-30 22:53 31:6 32:-5 33:-27
~^_mayb 15:12 16:-6 25:12
~^_mean 10:8
~^_membership 10:13
~^_merci 16:6 31:7
~^_merg 2:-6 5:15 29:31
~^_mileston 6:-15 33:37
~^_morn 1:6 4:6 6:3 10:25 11:21 15:13 18:-11 22:13 24:-17 25:6 28:7 29:-16 31:-14 32:1 33:-23
~^_mov 16:31
~^_mut 29:17 30:-8 31:62
~^_my 6:5 9:38 12:-2 13:15 25:-15 29:33 33:41
~^_need 11:5 21:-41 22:51 23:-21 24:19 33:27
~^_never 7:12 25:18
~^_new 1:44 4:13 17:53 27:-16 33:-18
~^_next 18:58
~^_no 0:25 7:3 8:-8 9:-8 12:5 21:14 23:4 25:46 27:-33
~^_not 14:47 18:-39
~^_notify 27:29
~^_nudg 16:14
~^_number 28:17
~^_oh 25:3 31:6
~^_ok 2:-57 9:-18 10:26 16:11 29:19 32:13
~^_omg 25:30
~^_on 5:24 8:12 20:19 33:2
~^_onboard 17:27
~^_one 1:-13 2:-15 6:16 8:-11 16:-36 18:-5 20:9 23:16 24:8 25:5 28:-4 29:23 31:-9
~^_only 31:7
~^_open 29:22
~^_order 29:50
~^_our 2:1 22:23
~^_ping 25:29 32:-1
~^_plan 32:47
~^_pleas 1:32 2:-18 5:-4 7:14 8:9 13:-2 15:39 22:8 24:1 27:11 28:-7 29:13 30:9 31:3 33:-8
~^_pok 24:40
~^_postpon 16:4
~^_print 14:11
~^_proposal 6:-21 10:-32 12:3 33:51
~^_pull 4:-5 19:10
~^_push 16:4
~^_put 1:5 8:20 31:7
~^_quick 5:1 6:5 8:-3 9:-3 10:-3 12:2 14:6 17:-9 18:10 21:-4 22:-10 28:5 32:10 33:9
~^_quit 31:26
~^_rc 10:-13 24:3 28:11 29:65 33:-15
~^_re 11:-18 25:51 29:-21
~^_register 27:3
~^_reject 8:11 29:31
~^_relbot 11:26 25:-11
~^_releas 2:-6 4:-33 5:-11 6:27 14:23 19:-6 29:6 32:26
~^_remind 19:6 23:-78 29:43 33:52
~^_reminder 24:32
~^_remov 34:52
~^_request 8:-39 9:30 22:30
~^_requirement 33:-12 34:23
~^_restart 29:10
~^_run 29:25
~^_salut 2:-7 3:5 7:4 8:-2 10:5 12:1 13:-1 14:11 17:-9 20:9 21:10 24:-2 29:-24 32:-4
~^_schedul 4:-60 14:8 18:8 24:5
~^_see 25:23
~^_send 27:31
~^_set 4:4 16:-5 24:25
~^_sf 10:50 16:-13 28:9 29:-34
~^_shift 29:9
~^_should 0:34 3:27 5:-2 6:21 7:47 15:19 29:-8
~^_show 13:46 14:24 18:3 29:-5
~^_sign 8:1 27:50
~^_silenc 31:27
~^_snooz 24:16 31:14
~^_so 12:16 18:4
~^_someon 10:15 30:-1 34:3
~^_sorry 7:-26 10:13 12:7 13:-12 14:3 20:4 21:-24 23:-8 25:9 29:11 31:4 34:1
~^_spin 4:22
~^_start 19:28 27:26
~^_statu 5:2
~^_stick 1:6
~^_still 5:26
~^_stop 31:31
~^_str 1:-5 10:-72 13:14 16:-36 19:32 28:60 33:4
~^_string 12:30
~^_sub 27:22
~^_submit 22:2
~^_subscrib 26:-46 27:8 29:44
~^_suppos 2:12
~^_swap 16:36 33:-8
~^_tak 31:13
~^_target 20:5
~^_tell 10:43 11:29 24:-11 25:13 33:-6
~^_test 25:41
~^_thank 11:-46 25:126
~^_that 8:7 25:15
~^_the 1:-36 5:-2 7:-2 8:22 10:34 13:11 14:34 16:22 18:29 20:25 24:-33 25:-59 27:-38 29:5 31:-2 33:-14
~^_ther 1:17
~^_thi 11:32 25:32 29:-28 32:23
~^_thumb 8:16
~^_tim 4:2 28:75
~^_to 1:3 34:9
~^_tomorrow 32:12
~^_too 2:13 6:12 31:16
~^_total 17:11
~^_turn 8:2 27:32
~^_uhm 2:-15 3:7 5:-4 8:-13 9:18 11:11 12:25 13:14 17:-24 18:-15 19:-7 23:17 25:-3 26:10 29:-9 30:1 31:-10 33:-3 34:24
~^_undo 16:45
~^_unsub 29:-10 31:23
~^_unsubscrib 30:-39 31:51
~^_until 2:-1 9:32 20:-35 33:42
~^_upcom 18:20
~^_updat 9:7
~^_wait 7:9
~^_want 22:11
~^_warn 24:5
~^_was 5:-25 6:40 10:71 11:30 12:-39 19:-14 20:-19 25:-44 29:-44 32:27
~^_watch 27:23
~^_we 0:9 1:13 4:34 5:-42 6:-33 9:-10 12:49 15:-35 16:19 21:3 22:21 23:-26 31:33
~^_weekly 31:-15 32:41
~^_what 0:-26 2:44 5:-14 6:-8 10:-12 11:58 12:-21 13:24 14:43 17:-101 18:15 20:-5 21:16 24:-13 25:21 26:49 29:13 30:8 32:11 33:-27 34:-2
~^_when 2:-14 3:19 5:-32 6:-4 10:-59 12:-33 14:6 19:36 20:35 24:1 28:10 29:26 33:6
~^_wher 5:34 9:9 21:12 29:16
~^_which 2:-2 5:-13 13:24 14:26 15:-16 18:6 20:-16 23:20 29:46 33:-27 34:54
~^_who 0:6 2:-10 3:36 7:-1 9:27 10:4 13:27 15:3 16:-17 17:-33 20:-19 22:-30 23:20 25:25 26:27 27:-40 29:28 30:6 33:-92 34:18
~^_whom 34:47
~^_whos 34:19
~^_why 0:6 2:-6 6:-36 9:59 10:73 12:-1 15:17 30:9
~^_will 2:32 20:22 21:4 24:-17 28:34 29:-26 30:11
~^_would 7:-4 8:13 21:9 26:4 34:-8
~^_writ 29:49
~^_wurd 8:-18 9:55
~^_ya 6:35
~^_yes 25:21
~^_you 8:21 11:-49 23:5 25:45
~^_your 34:22
~a 0:91 1:73 2:54 3:77 4:39 5:-45 6:-137 7:-21 8:-40 9:-44 10:30 11:39 12:-39 13:-9 14:-7 15:19 16:-33 17:-1 18:-78 19:-64 20:-50 21:53 22:23 23:4 24:32 25:52 26:-18 27:-24 28:-25 29:28 30:-1 31:-24 32:-36 33:-65
~a_beginner 17:33
~a_beta 0:71 29:-3
~a_bit 15:14
~a_bug 1:32 2:-7 25:24 34:20
~a_button 2:5
~a_calendar 1:-1 4:14 14:-5 26:52 33:17
~a_candidat 5:12 10:11
~a_channel 11:75 26:-41
~a_client 2:16
~a_cod 1:10
~a_customer 6:11 7:-19 12:4 13:9 18:2 19:3 24:-6 27:3 28:3 29:-8
~a_cycl 3:36 5:-42 10:23 11:8 14:-2
~a_dat 11:46 15:12 29:-46 33:26 34:-26
~a_day 16:48 33:-25
~a_deadlin 11:30 15:12 32:35
~a_decision 13:35
~a_dev 10:9
~a_dm 24:6 33:-10
~a_doc 0:51 1:10 2:21 10:-34 17:16 21:-14
~a_documentation 3:10
~a_featur 2:-34 10:75 33:35
~a_fix 2:7
~a_fortnight 28:11
~a_freez 2:-55 10:-29 11:38 12:76 13:-7 17:-22 21:23 22:29 23:1 29:-38
~a_fresh 4:20
~a_full 28:1
~a_go 1:34 12:12
~a_head 24:38
~a_help 2:19
~a_human 34:39
~a_jok 2:-12 25:51
~a_last 1:7
~a_lat 34:30
~a_list 13:16 14:31
~a_look 7:18
~a_lot 2:-11 7:-17 8:3 10:-16 11:-5 13:7 15:-9 18:24 22:10 25:9 26:5 28:-8 29:7 30:9 32:10 33:-1 34:-1
~a_mentor 11:-14 17:59 29:-4
~a_messag 21:7 27:19
~a_mileston 1:14 5:6
~a_month 28:4 30:21
~a_nam 11:-6 34:28
~a_new 0:-1 2:36 3:26 10:36 11:38 12:-11 21:11 22:-25 29:33 33:-14
~a_newbi 17:11
~a_no 8:42
~a_not 24:43
~a_packag 1:5
~a_pag 14:34
~a_pas 22:11
~a_patch 17:14
~a_pictur 14:1
~a_ping 1:-20 23:8 24:19
~a_plan 3:21
~a_problem 2:17
~a_refactor 2:12
~a_regression 2:7
~a_releas 0:4 5:-17 10:3 25:15 34:3
~a_reminder 11:45 24:40
~a_request 7:18 11:18 22:26 29:-26
~a_requirement 22:23
~a_revert 2:22
~a_review 1:1
~a_schedul 4:63
~a_second 0:31
~a_security 8:4
~a_separat 0:44
~a_shout 24:11
~a_soft 1:43
~a_str 8:-14 10:29 21:22 22:10
~a_test 29:18
~a_thing 12:21
~a_thursday 33:74
~a_translation 0:5
~a_translator 14:23
~a_typo 2:4
~a_ui 0:20
~a_waiver 2:-9 21:40 22:48
~a_warn 24:12
~a_wednesday 20:36
~a_week 2:-39 15:57 16:27 22:15 23:-19 24:34 25:1 32:-45 33:-47
~a_what 5:24 10:-10 33:5
~a_who 34:51
~a_year 19:24
~a_yes 8:8 9:13
~ab 27:8
~abhangigkeiten 12:9 33:9
~abi 0:22 2:26 8:6 28:-1 29:13 33:-22
~abi_freez 0:24 29:13 33:-15
~abl 11:28
~abl_to 11:28
~about 0:6 1:-19 2:19 4:-25 5:8 6:-30 7:42 8:-15 9:34 10:-3 12:-34 13:-29 14:-67 16:-37 17:14 19:-24 20:-14 21:-21 22:-28 23:26 24:35 26:-15 27:37 28:-47 29:-4 30:-32 31:13 32:-32 33:27 34:28
~about_client 10:32
~about_every 27:1
~about_freez 10:16
~about_m 23:4
~about_rc 10:-3 33:11
~about_str 10:-45 27:9 28:-22 33:59
~about_string 10:-2 27:7 31:17 33:23
~about_the 10:-38 24:4 25:13 29:-45 33:38
~accept 2:39 7:41 8:4 13:-5 21:25 25:-8 34:-3
~accept_the 8:70
~accordingly 16:29
~account 29:43 34:-9
~accountabl 30:5 34:14
~accountabl_for 30:5 34:14
~ack 7:19 8:-8 9:10 16:-15 25:32 29:-8 33:14
~acm 29:19 34:-9
~activ 6:-22 10:-7 12:73 23:24
~ad 1:27
~add 0:133 1:74 2:14 3:-55 4:-10 6:-26 8:-30 10:-25 11:27 12:-16 14:-75 15:-25 16:-97 17:-19 18:-6 22:-7 24:-66 26:15 27:43 29:9 31:-34 33:-16
~add_a 2:64 11:67 29:29
~add_an 0:26
~add_dat 0:59
~add_it 1:19
~add_me 1:-1 27:25 29:5
~add_rc 34:26
~add_the 0:4
~add_to 26:21
~addres 26:39 29:-33
~adjust 16:29
~adjust_the 16:14
~admitt 22:21
~advanc 1:-2 8:-1 14:3 18:17 21:7 23:-8 24:3 26:2 27:-9 29:-5 33:8
~advic 9:31 29:-6 31:22
~advic_on 9:31
~advis 9:14 24:27 33:-11
~advis_me 24:27 33:-20
~affect 10:54 12:-3 30:23 34:-7
~affect_by 10:30
~after 0:-25 1:11 2:26 5:9 6:17 10:-23 11:-6 12:-77 13:11 14:-41 15:-24 17:-11 18:47 19:-11 20:21 21:28 22:27 24:20 27:-35 28:-40 31:-3 34:-2
~after_all 21:30 22:-22
~after_featur 6:7
~after_m 5:33 10:-39 18:15
~after_rc 1:21 2:5 6:-7 10:19 18:-3 33:9
~after_requirement 10:18 18:12
~after_str 22:22
~after_that 18:12
~after_the 6:-8 10:-12 13:35 20:26 22:58 27:-2 31:8
~after_thi 3:4 19:-13 33:15
~again 5:-36 9:1 12:-6 15:12 24:30 25:50 29:9 32:-16 33:35
~against 19:10
~agenda 27:8 32:45
~ago 19:29 28:39 33:-37
~ago_was 28:47
~agre 11:-4 16:7 25:51
~ahead 1:27 2:-36 5:-27 6:17 8:5 12:-1 14:20 16:-5 18:35 23:29 24:21 29:-36 32:16 33:-30
~ahead_of 1:32 10:8 16:-33 18:16 24:41 28:2 33:-15
~al 2:-2 12:32 16:38
~alarm 16:-17 24:66 29:8
~alarm_for 24:12 29:16
~alert 24:9 27:7 30:15 31:19 34:-10
~align 16:30
~all 4:-20 5:-23 7:-8 8:44 9:-39 10:6 12:-45 13:50 14:96 19:-58 20:-43 21:-15 22:-46 24:-47 25:64 27:51 28:-12 29:-38 30:-21 32:-75 33:-8 34:-35
~all_dat 14:16 26:18
~all_exception 13:27
~all_ffe 13:44
~all_freez 14:14
~all_is 25:15
~all_mileston 27:27 31:-9
~all_of 14:76 18:-21
~all_open 13:-37 29:43
~all_the 14:59 33:-7
~all_thi 17:20
~allow 2:32 5:-4 8:17 10:-3 12:-35 13:34 15:25 22:46
~allow_thi 17:8
~allow_to 2:10 15:33
~along 5:51 16:14 24:-10
~alpha 1:38 5:48 18:-7 29:-9 33:25
~already 2:-18 3:23 4:-15 5:31 6:35 7:-8 9:13 10:-17 12:31 18:-22 20:-13 25:-10 26:31 31:11
~already_creat 3:11
~already_in 12:22
~already_or 5:10
~already_over 6:21
~also 1:29 10:36 19:22 33:-9
~also_in 19:26
~also_need 1:25
~alter 15:18
~alway 14:-25 24:23 25:31
~am 1:29 4:-7 6:3 8:13 9:-37 10:9 11:24 12:-4 16:-5 17:31 18:-27 19:1 20:-1 24:9 26:28 28:6 29:-54 32:20
~am_a 17:39
~am_ask 22:12
~am_away 32:17
~am_draft 20:9
~am_fiv 10:4
~am_i 2:36 6:27 11:18 18:-25 25:-31 26:50 30:38 31:-10
~am_lat 25:13 29:17
~am_lost 11:51 25:-31
~am_new 17:74 33:-7
~am_not 7:26 8:-8 11:15 15:9 34:10
~am_on 6:11 7:6 8:-16 12:4 13:11 18:1 19:2 24:-21 28:1 29:-10 31:30
~am_still 7:26 9:-16 21:2 30:3
~am_writ 0:4 10:5 14:2 16:7 17:-5 19:13 22:-6 27:2 29:-3 33:-15 34:1
~amend 16:24
~an 0:71 1:70 2:36 5:-20 7:-109 8:-135 9:-86 10:6 11:36 12:-66 13:8 15:-73 16:-112 17:23 18:-26 19:-43 21:73 22:65 23:-57 24:14 25:-9 26:54 27:-1 28:-37 29:-40 31:-24 32:-6 33:-89 34:-13
~an_abi 0:24
~an_alarm 24:5 29:16
~an_alert 24:10
~an_error 2:18
~an_exception 2:21 8:-78 9:-70 10:24 11:52 13:1 21:26 22:12
~an_exemption 22:31
~an_extension 13:13 22:21
~an_extra 0:32 1:3
~an_ffe 2:-15 11:38 13:-33 21:58 22:12
~an_hour 24:15
~an_ics 26:67
~an_overview 13:17 14:1
~an_rc 0:40 10:32 20:23 33:-4
~and 0:-45 2:-30 3:-19 5:11 7:-47 8:30 11:-28 12:38 13:-29 14:58 16:5 17:39 18:64 19:-38 21:-57 23:-15 24:-17 25:-15 27:4 29:-3 32:15 33:18
~and_a 25:-36 29:51
~and_by 15:35 19:-12 33:-11
~and_for 9:25
~and_freez 32:20
~and_gon 6:7
~and_hav 17:16
~and_how 11:3
~and_i 25:32
~and_m 5:14 27:25 33:1
~and_rc 1:38
~and_releas 14:9
~and_str 33:23
~and_the 8:5 18:-6 33:88
~and_then 6:-7 18:55 33:-1
~and_want 17:13
~and_what 12:20 17:18
~and_when 10:14 14:54 20:22 28:-8 29:-35 33:-35
~and_which 5:2 14:5
~and_who 26:8 34:9
~anna 7:18 8:-15 15:18 34:54
~anna_still 34:43
~announc 20:1 34:13
~announcement 20:3 26:27 27:13 31:15
~announcement_in 11:3
~another 0:41 1:3 2:28 25:14
~another_team 2:29
~answer 9:6 13:25 21:-19
~antrag 9:30 29:-6
~any 1:-25 2:43 5:-35 6:-60 7:-38 9:46 10:-65 11:-8 12:47 13:42 14:-14 15:21 16:-33 17:32 18:8 20:-9 23:-27 24:-23 27:-61 29:-34 31:43 32:35 33:-23 34:-70
~any_block 12:30
~any_dat 32:41
~any_deadlin 14:5
~any_decision 9:65 13:-12
~any_exception 9:-16 13:52
~any_freez 18:40 32:26
~any_idea 29:11
~any_longer 12:10 31:29
~any_mor 8:25 23:-12 31:8
~any_movement 9:22
~any_pointer 17:4
~any_way 0:11 2:23 12:-31 14:-13 21:50 26:4
~anybody 9:1 10:19
~anymor 31:35
~anyon 2:-9 3:21 6:-6 12:-25 13:10 15:19 22:-26 25:48 29:21
~anyth 2:24 8:-37 13:34 16:-22 18:22 19:-3 25:-31 26:16 28:-24 29:-12 32:28
~anyth_i 5:9 13:32
~anyth_on 32:9
~anyth_releas 32:11
~anyway 10:7
~aoe 9:-1 10:85 29:-16
~api 10:-15 11:46 17:-22 22:7 29:11 33:-4
~appli 10:18
~apply 2:16 10:10 12:52 22:45 34:-30
~apply_for 22:51
~apply_to 2:28 10:31 34:-16
~appprov 7:7 8:-1 9:-11
~appreciat 25:16
~approach 18:14 28:19
~approv 2:-22 3:7 6:-2 7:47 8:19 9:23 12:-14 21:-5 22:-31 25:11 29:19
~approv_anyth 7:39
~approv_exception 7:51 8:-18 9:-19 13:-20 34:32
~approv_it 8:25
~approv_my 8:-73 29:92
~approv_or 7:-30 8:-7 9:67
~approv_thank 13:6
~approv_the 7:-16 8:9 9:36
~approval 7:17 8:27 13:39 29:-28
~approval_of 7:1
~approver 34:39
~april 4:45
~april_pleas 4:6
~aprov 8:15
~archiv 14:-18 19:8
~are 2:2 3:4 4:-6 5:39 6:17 7:-17 8:-14 9:-7 10:35 11:8 12:52 13:6 14:25 15:9 17:-28 18:-27 19:-105 20:-49 23:8 24:11 25:3 26:20 27:-9 28:12 29:-29 31:-25 32:-15 33:-3 34:-76
~are_activ 23:17
~are_client 12:37
~are_die 12:19
~are_featur 2:2 5:-6
~are_fix 12:13
~are_frozen 2:28 12:-33 22:28 33:-15
~are_in 5:7 6:-6 12:19 29:14
~are_left 14:6
~are_minu 10:-10 28:43
~are_my 10:-10 11:9 21:16
~are_new 3:10 11:24 12:13 14:-10 17:-3
~are_not 12:43
~are_on 26:2 29:17
~are_only 24:24
~are_still 2:-48 12:17 13:43 14:10
~are_the 5:-49 9:-25 14:38 18:-33 20:-3 29:11 30:16
~are_ther 3:14 11:3 14:49 28:27
~are_they 9:5 12:17
~are_thing 5:52
~are_we 2:12 3:6 5:74 6:36 9:19 10:-107 13:-56 14:-111 18:32 20:43 22:-13 29:-101 32:-5 33:-112
~are_week 5:59 32:-45 33:24
~are_you 5:-40 10:-45 11:-10 23:15 25:37 29:16 30:31 33:-10
~areweek 5:53 10:-19 29:-4 33:24
~arewhat 5:55 10:-3 25:-18 33:17
~arm 29:40
~around 10:-19 17:35 18:33 29:-18
~arriv 2:10 17:24 18:35
~art 27:4
~artwork 1:35
~as 1:7 2:-71 4:49 5:-15 8:64 10:27 11:-51 12:14 13:-5 14:26 15:31 17:63 18:-3 20:-23 24:-68 26:-22 27:30 32:-41 33:-45 34:-58
~as_a 10:3 14:50 17:32 26:-4
~as_don 8:7
~as_far 18:5
~as_it 15:53 33:-8
~as_of 12:39
~as_the 6:-11 10:5 20:1 27:20
~as_thi 0:7
~as_to 29:10
~as_well 21:7 27:15
~ask 2:-14 3:-9 5:-2 8:-6 11:44 12:5 13:12 14:7 15:7 16:3 17:-7 20:9 21:44 22:55 24:5 25:-34 26:-4 29:-8 31:6 32:-6 33:-1 34:-1
~ask_about 34:21
~ask_befor 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
~ask_but 2:2 8:-8 12:5 17:6 19:6 21:-28 24:3 29:9 32:7
~ask_for 9:5 10:-31 11:10 13:51 21:67 22:12 29:-52 34:-59
~ask_me 0:10 24:32 32:-9 33:27
~ask_the 22:8
~ask_to 8:-3 15:1 22:18 34:-17
~ask_when 20:22 33:13 34:9
~ask_you 7:3 23:11 31:6
~assum 12:14
~at 1:37 2:23 3:-16 5:43 6:-42 9:21 10:6 11:-81 12:41 13:-24 14:-3 15:39 17:-2 20:-55 21:-78 22:-7 24:48 25:1 27:-64 28:6 29:-1 31:-30 32:-22 33:15 34:-70
~at_all 2:8 8:12 10:38 21:-26 25:-29 31:24 33:-14
~at_least 2:36 28:7 33:-24
~at_me 24:1
~at_midnight 33:21
~at_present 12:28
~at_som 23:5 26:9
~at_the 2:16 4:10 5:3 9:-3 18:42 25:47 29:-9 31:-28 33:-17
~at_thi 8:12 10:-7 12:59 15:11 17:28 29:-42
~at_what 10:-24 33:70
~at_which 29:-1 33:10
~ate 25:47 29:-28 34:-5
~ate_my 25:47 29:-28 34:-5
~attach 9:15 29:6
~au 1:-6 16:45
~audit 1:17 9:-10 13:40
~aug 16:5 32:58 33:22
~august 1:22 20:7 32:26 33:1
~authority 34:24
~authority_to 34:24
~automatically 30:10
~availability 20:19
~availabl 19:15 20:5 26:22
~aviso 25:-3 27:22 31:21
~await 6:14 13:4 18:-16 32:19
~away 6:-1 24:48 28:64 31:5 32:2 33:-58
~b 20:22 24:25 28:58
~back 5:5 8:32 15:-15 16:39 19:47 24:5 25:45 27:21 29:-55 31:-46 33:-13
~back_by 16:19
~back_from 5:16 25:10
~back_in 25:54
~back_on 27:12
~back_to 16:13 24:22 25:-20
~backend 2:25 22:10
~backlog 13:14
~backport 1:7 10:27
~bad 25:33 29:-23
~ban 25:-37 29:59
~banner 9:29 29:-14
~bar 21:20 25:-9 29:40
~bash 1:9
~be 0:17 2:41 3:34 5:-24 6:-35 7:49 8:-56 9:-50 10:-44 11:-69 12:-4 13:-75 14:-34 15:23 16:58 17:-91 18:4 19:-123 20:7 22:24 23:53 25:-14 26:-33 28:-13 29:-21 30:4 31:36 32:-25 33:36 34:-22
~be_a 0:20 3:6 15:3 20:2 21:6 23:5 24:-14 28:-4
~be_accept 2:24
~be_admitt 22:21
~be_approv 7:66 9:-13
~be_at 16:11 18:13
~be_availabl 20:28
~be_don 32:2
~be_edit 2:24
~be_fin 2:1
~be_final 20:-13 33:30
~be_finish 10:8 32:2
~be_grant 22:25
~be_grateful 16:9
~be_in 18:-14 29:38
~be_inform 27:23
~be_let 22:21
~be_merg 2:36
~be_nic 24:26
~be_on 16:44 33:-23
~be_out 2:-10 20:50 25:39 32:-18
~be_overkill 0:15
~be_part 2:19 33:21
~be_postpon 15:53
~be_propos 6:43
~be_publish 20:5
~be_quiet 31:41
~be_refus 7:22
~be_so 29:9
~be_the 16:5 33:8
~be_told 27:29
~be_wis 15:7
~becam 9:36
~becam_of 9:36
~becaus 22:20
~becaus_the 22:17
~becom 2:2 11:-9 16:11 17:37 29:-6 33:10
~becom_a 11:-2 17:9
~been 2:-49 6:27 8:8 9:38 10:-49 12:19 13:39 15:7 20:12 22:-12 25:23 28:-41 29:-47 30:5 32:-16 33:-17 34:-42
~been_chang 15:13
~been_cut 6:14
~been_decid 20:28
~been_frozen 6:9
~been_grant 13:8
~been_lift 6:-11 12:29
~been_look 9:18
~been_set 20:14
~befor 1:31 3:22 6:9 7:11 10:-9 12:-6 13:-9 17:7 18:15 19:41 22:-17 23:12 24:43 25:-11 28:35 30:-15 31:-3 32:10 34:-6
~befor_are 11:12 28:12
~befor_can 2:3
~befor_do 29:6
~befor_featur 23:4 28:6
~befor_ff 16:5 28:2
~befor_final 19:9
~befor_hibiscu 19:61 20:-16
~befor_how 0:2 9:13 11:-49 26:16
~befor_i 1:-11 2:-17 4:25 9:3 10:29 12:19 14:5 15:12 16:1 18:3 19:-16 20:-7 23:-31 24:-101 27:11 28:-28 29:3
~befor_in 5:1
~befor_is 6:21 12:1 21:2 33:-4
~befor_m 10:24 28:46 29:-12
~befor_mileston 33:39
~befor_my 13:3
~befor_or 2:-22 5:40 6:-40 18:-39 20:14 33:71
~befor_pleas 24:7
~befor_rc 2:25 3:2 10:-15 18:16
~befor_str 18:25 24:56
~befor_the 1:30 2:12 7:20 17:2 20:-30 24:24 28:39 29:-2 32:12
~befor_thi 6:15 19:63 33:-16
~befor_was 6:1
~befor_we 3:8 21:7 28:18 33:3
~befor_what 2:10 5:-39 10:-6 18:55 19:10
~befor_when 29:3
~befor_who 34:81
~befor_would 24:1
~befor_you 23:13
~begin 3:4 4:40 10:-13 17:36 20:-23 27:26 33:-5
~begin_on 33:25
~beginn 4:6
~beginner 17:68
~begun 5:18 12:49 14:-8
~behalf 8:1 22:33
~behalf_of 8:2
~behind 6:36 10:29 14:-17 33:-7
~behind_us 6:59
~being 5:23
~benchmark 7:27
~best 17:25
~beta 0:62 1:57 2:-18 5:44 12:-25 20:-19 29:21 34:-6
~better 31:6
~between 1:15 5:29 6:-15 10:1 18:-17 19:23 27:-12 28:15 29:16 32:41 33:-45
~between_ff 2:5
~between_m 5:14
~between_now 28:27
~between_rc 10:10
~between_str 16:12
~big 2:14 14:16 20:30 33:-27
~big_day 20:28 33:-7
~bill 8:31 22:12
~bin 8:26 9:-13 17:41
~bin_new 17:16
~bind 10:51 34:-14
~bisect 29:39
~bit 6:-25 12:19 15:12 18:32 33:20
~bit_me 17:-14 18:33
~bit_of 22:5
~block 1:11 2:15 8:11 10:-17 12:38 34:-5
~block_on 12:27
~blocker 10:17 15:14
~blog 20:11
~blog_post 20:11
~blueprint 2:21
~board 1:-2 2:10 16:52
~board_meet 1:-2 16:2
~boat 2:48
~bonjour 17:16 25:8 33:8
~book 0:2 15:21 20:21 29:27
~book_a 29:24
~book_the 20:22
~boot 29:32
~bootstrap 4:22
~bos 1:16 9:-8 10:6 11:-22 14:6 16:3 17:-11 20:2 25:-5 26:-17 27:13 29:-16 33:-5 34:57
~bos_is 1:17 9:-2 10:9 11:10 14:10 16:5 24:2 25:-1 26:-8 27:18 29:-7 33:-11
~bot 10:-35 11:41 23:7 25:47 29:-80 31:23 33:10
~both 33:40
~bother 2:7 31:12
~bounc 9:30 29:-18
~bound 10:2
~branch 1:30 2:-31 5:37 6:-26 10:34 12:11 20:-9 29:40 31:-9 33:2
~break 8:23 9:14 10:-23 12:-38 13:43 17:10 21:48 22:19 28:-14 29:-23
~break_for 22:23
~brief 24:-3 32:14
~bring 12:-3 25:22 32:20
~brok 25:16 29:15 34:-38
~brok_the 25:58 29:-44
~broken 2:4 22:31 25:-4 29:7
~budget 3:14 8:-17 29:39 33:-1
~buena 0:7 1:-6 4:-22 6:10 8:7 10:-14 15:4 17:-14 19:14 24:-23 25:11 27:-3 29:-8 31:-4 32:8
~buena_add 29:9
~buena_how 11:1 14:18
~buena_is 12:11
~buena_pleas 25:23
~buena_what 0:1
~bug 1:34 5:27 8:-19 12:-55 16:6 17:44 20:-8 24:23 25:7 27:-2 29:39 33:-50 34:13
~bug_bash 1:9
~bug_fix 5:30 10:18 34:6
~bugfix 2:29 5:2 20:33
~bugfix_releas 20:35
~build 4:12 5:52 12:-10 14:-9 17:-18 20:6 25:32 29:20
~build_or 5:26
~build_the 29:3
~builder 15:9 29:8
~bump 2:60 10:2 12:18 13:-9 15:-28 22:16 29:-29 33:35
~bump_a 33:26
~bus 18:-7 25:26 29:16 31:-13
~busines 10:22
~busy 20:-15 25:26 32:12
~but 1:-7 7:-23 8:20 13:-13 14:-4 15:32 17:7 22:-32 25:-4 26:7 29:4 31:18 32:3
~but_can 14:2
~but_do 15:16 17:9 33:-16
~but_i 31:12
~but_is 10:-12 12:23
~but_only 8:46 22:-4
~but_we 2:2 15:10
~but_what 29:1
~but_when 29:16
~but_who 29:2
~button 2:7 10:23 20:5 29:-17
~button_label 2:12
~buy 29:33 31:-2
~by 0:-19 1:-23 2:-35 6:27 7:26 10:70 13:7 14:-34 16:88 17:-13 18:-10 19:-18 22:23 23:18 24:-35 28:-28 29:-19 33:1
~by_a 16:78 24:-18
~by_me 8:24
~by_now 6:11 12:17
~by_one 16:13
~by_the 7:-14 10:22 11:11 13:15 16:-20 25:9 27:-11 28:-1 31:4 33:-15 34:-1
~by_thre 16:10
~by_two 15:5
~by_what 33:31
~by_when 33:2
~by_which 33:20
~by_whom 7:12 15:31 19:-14 33:-11
~bye 25:48
~c 6:-23 10:30 32:36 33:44 34:19
~c_what 10:37
~c_when 33:15
~ca 20:15
~calendar 0:12 1:26 2:-16 4:27 5:-13 8:-25 10:-16 12:-9 13:-9 14:32 16:5 17:-16 18:19 19:34 22:-14 24:-15 25:-22 26:26 29:-12 31:-15 33:19
~calendar_accordingly 16:29
~calendar_for 1:11 4:22 14:13 32:13
~calendar_link 14:44 26:-4
~calendar_of 19:31
~calendar_the 1:5
~calendar_week 33:37
~calender 14:11
~call 1:30 2:-7 4:14 5:5 6:-22 10:-2 12:3 14:-40 19:39 20:-22 29:44 31:-19 32:-24 34:36
~call_the 6:-6 12:25
~cam 10:34 19:52 20:-9 23:31
~cam_befor 19:47 20:-6
~can 0:3 1:-11 2:53 3:15 4:-6 5:-115 7:6 8:32 9:-121 10:-17 11:22 12:24 13:-88 15:-15 17:18 18:-15 19:-109 20:21 21:4 22:35 23:7 25:-57 26:9 28:-9 29:-11 30:-10 31:-37 32:-62 33:10 34:25
~can_a 33:3
~can_add 26:12
~can_anyon 15:-18 34:22
~can_be 6:17
~can_do 7:-16 8:22 11:28 23:14
~can_go 8:6
~can_i 0:-5 1:-23 2:26 3:28 4:-39 5:-28 6:26 7:41 8:-59 10:-81 11:2 15:14 17:6 18:-12 20:43 22:2 25:7 29:-21 31:-8 33:-73
~can_it 2:68 21:18
~can_my 2:1
~can_newcomer 17:22 21:2
~can_not 2:-37 10:56 33:3
~can_one 0:8 11:15
~can_our 2:16
~can_peopl 12:37
~can_somebody 29:17
~can_someon 7:-28 8:28 22:3
~can_still 2:9
~can_the 30:20 33:31
~can_we 2:51 6:-21 12:8 22:29 26:-12 27:17 29:-10 33:29
~can_you 1:3 2:-76 4:19 8:16 11:-6 20:-4 22:2 23:-14 24:27 25:-60 29:51 30:-25 31:22
~cancel 24:14 29:13 31:8
~cancel_my 8:14 29:28
~candidat 0:24 5:5 10:21 14:8 18:-11 20:-31 28:30 29:-32
~capital 29:8
~capital_of 29:8
~car 10:-41 29:27 34:33
~car_of 34:30
~cas 15:4
~ce 6:19 10:-7 12:29 20:10 29:-19
~ce_what 6:22 10:-2 20:11 29:-7
~ceo 29:31 34:-26
~chain 29:14 33:44
~chanc 2:38 10:-2 21:37
~chanc_of 21:16
~chang 1:-89 2:5 5:-7 6:-24 10:32 13:39 15:35 16:27 19:-27 20:-3 21:11 27:35 28:14 29:-14 31:-6 34:16
~chang_a 2:4
~chang_after 10:24 13:16
~chang_dat 34:18
~chang_it 16:34
~chang_of 16:11
~chang_rc 2:-5 15:11
~chang_the 2:9 15:48 16:-18 24:8 33:-11
~chang_to 16:20 27:17
~changelog 1:37
~channel 2:-21 11:28 25:11 26:38 27:34 28:-6 29:5 30:16 31:22 32:-7 33:-8
~channel_from 27:-6 31:41
~channel_get 26:6
~channel_subscrib 26:36
~channel_thank 11:1
~charg 34:49
~charg_of 34:25
~chart 14:34
~chas 23:30 31:-10
~chat 23:16
~check 0:-14 6:4 7:-2 11:21 17:-27 18:-2 20:8 24:14 27:4 28:9 34:11
~check_can 29:7
~check_do 31:7
~check_how 5:12
~check_is 28:16
~check_what 32:17 33:-10
~check_when 14:1
~checkpoint 1:19 18:25
~cheer 5:9 8:10 10:-3 12:1 13:2 14:1 15:-3 17:-10 20:6 25:9 27:-6 28:10 29:1 34:-15
~cherry 2:33 10:34 11:-13 25:-2 29:7
~cherry_pick 2:33 10:34 11:-13 25:-2 29:7
~chill 28:14 32:7
~christma 25:22 28:-32 29:18
~ci 2:54 9:-11 12:-21 16:23 23:-13 25:-25 27:21 29:90 31:-8
~ci_was 16:3
~claim 12:13 15:7
~cleanup 2:19 22:3
~clf 29:-20 33:49
~client 0:-14 1:-39 2:16 6:22 10:36 12:14 15:7 16:22 18:-14 19:-4 20:-28 22:26 24:2 28:-5 29:-65 33:19 34:22
~client_lib 2:-54 10:23 12:18 21:9
~client_librari 6:-8 12:10 34:30
~client_library 2:3 6:2 10:26 15:22 22:7 33:-18
~clock 10:-4 28:68
~clon 4:46 17:30 18:-19
~clos 1:8 5:-21 6:37 7:-24 9:-34 12:42 20:-39 22:-13 24:3 28:40 29:4 33:27
~clos_are 28:13
~clos_for 12:39 29:-5 33:16
~clos_or 28:14
~clos_the 29:13
~closest 18:69
~closest_dat 18:3
~clu 17:1
~cod 2:22 10:30 12:16 17:6 18:-4 20:-10 33:24
~cod_for 33:23
~cod_freez 29:-54 33:50
~cod_or 10:5
~codenam 19:2
~coffe 25:37 29:6 34:-1
~coffe_machin 29:33
~com 2:-28 11:-12 12:23 14:-2 18:74 20:31 21:38 25:-58 28:-31 31:-24 32:36 33:-15 34:-24
~com_along 5:36
~com_befor 18:14 33:23
~com_day 18:6
~com_from 17:3
~com_into 6:-5 12:8
~com_on 2:12
~com_out 19:47
~com_under 10:49
~com_up 18:8
~comma 21:16
~command 11:92
~command_for 11:4
~commit 2:-5 11:-24 17:11 25:16 29:49
~committ 33:7
~company 11:-9 29:26
~compar 14:-5 19:32
~compil 29:44
~complet 1:3 14:47 20:-1 33:35
~con 5:30
~concern 10:22
~condition 9:30 29:3
~conferenc 29:23
~config 10:1 21:5
~confirm 33:23
~confus 6:5
~congelamento 1:3
~congelamento_de 1:3
~congrat 25:48
~congratulation 25:25
~consent 9:10
~consider 8:12 10:17 21:18
~consider_a 21:13
~contact 34:63
~contact_for 34:29
~contract 29:24
~contribut 17:69
~contributor 29:15
~contributor_guid 17:41 29:-6
~convinc 7:16 21:36
~cooki 25:6
~cool 2:10 25:13
~coordinator 34:25
~copy 4:10 14:-23 26:9 33:6
~correct 6:-3 20:22 21:4 33:58
~correct_it 16:19
~correction 16:27 33:-11
~cost 18:-7 26:29 29:16
~could 0:6 2:19 11:-36 12:-4 14:7 16:15 18:-17 20:-8 21:4 22:42 34:-18
~could_a 2:12 21:21 22:-13
~could_i 26:18
~could_my 22:12
~could_somebody 7:6
~could_we 7:16 8:-9 12:-20 22:46 25:27
~could_you 1:4 4:12 7:-34 11:-9 14:31 18:-1 29:15 33:15
~count 5:5 8:-24 10:69 13:31 28:32 33:-13
~count_as 10:11
~count_me 27:2 28:12
~countdown 27:13 28:58 31:12
~countdown_to 28:31
~coupl 6:26
~coupl_of 6:26
~cover 2:-7 10:47 25:25 29:1 33:-13
~crash 2:21 22:8
~creat 1:24 3:34 4:28 11:6 29:15 34:21
~creat_a 11:13 29:53
~creat_the 3:24
~cryptography 8:8 29:-4
~css 2:36 11:-9
~current 4:10 5:59
~currently 12:42 26:8
~customer 2:9 4:-3 6:6 9:-3 12:2 15:21 20:29 24:-15 29:5
~customer_for 29:23
~customer_how 28:1
~customer_i 17:18
~customer_is 2:29 6:5 9:34
~customer_what 5:-12 13:25 17:-18 18:64
~customer_when 20:10
~customer_who 34:24
~cut 2:46 5:37 6:34 9:-5 12:-16 20:3 25:-23 28:-11 31:56 33:-14
~cut_rc 29:52 33:-16
~cut_the 20:37 29:-39 31:22
~cutoff 1:25 6:10 10:-16 14:11 18:46 21:15 22:-17 24:-9 29:-16 33:37
~cutoff_for 1:7 21:19 22:-34 33:69
~cve 22:46 29:61
~cyc 3:3 29:-18 34:5
~cycel 3:17 14:8 16:-10 19:17
~cycl 1:-52 2:-18 3:77 4:79 5:37 6:-47 7:-28 9:-32 12:-23 14:33 16:-37 17:-14 18:-79 19:59 20:-11 22:-43 24:-13 25:-61 27:-34 28:2 29:-63 31:-27 32:-57 34:2
~cycl_be 3:1
~cycl_befor 3:25 19:30
~cycl_for 2:-5 3:7 4:58
~cycl_look 14:35
~cycl_nam 4:6
~cycl_next 3:18
~cycl_pleas 3:-19
~cycl_we 5:35
~cycll 3:2
~cyycl 3:27 5:4
~czy 2:42 6:41 12:30 17:-5 29:-4 33:-27
~d 10:4 11:-3 13:-2 17:4 18:20 21:-27 25:4 26:6 27:27 28:-49 29:4 34:8
~d_for 22:1
~daily 24:6 27:16
~dank 3:13 6:13 9:6 11:-4 12:9 13:-7 14:7 16:-4 17:-3 18:-3 19:5 20:7 21:3 25:21 29:-15 33:-3 34:-5
~dank_dir 3:14 6:13 8:4 9:7 11:-1 12:9 13:-5 14:14 16:-4 18:-1 19:5 20:7 21:3 25:-3 29:-4 33:-3 34:-4
~dark 6:-1 9:31
~dark_mod 6:-1 9:31
~das 2:10 5:-4 29:55
~das_releas 27:8
~dashboard 9:10 22:9
~dat 0:13 2:-180 3:-4 4:9 5:-129 6:-19 7:-58 8:-35 9:-136 10:-190 11:10 12:-102 13:-35 14:44 15:40 17:-72 18:43 19:63 20:86 21:-70 22:-84 23:-61 24:-102 25:-149 26:25 27:-9 28:-34 29:-21 30:-87 31:-55 32:19 33:68 34:-17
~dat_are 32:34
~dat_as 14:2 15:22 19:2 33:-30
~dat_between 1:4 16:-1
~dat_can 33:17
~dat_chang 16:2 20:-16 26:19 27:59 33:-43
~dat_de 20:42 33:-5
~dat_did 19:16
~dat_doe 33:5
~dat_fall 32:19
~dat_for 4:14 6:20 14:54 16:26 18:-21 19:-24 20:-6 27:-25 29:60 32:-12 33:8 34:-26
~dat_from 14:21
~dat_go 18:4 33:14
~dat_in 0:23 14:-18 26:23 31:6 33:-12
~dat_is 16:13 28:14
~dat_limit 1:9
~dat_of 14:-77 16:3 18:-75 19:54 20:32 29:28 33:22
~dat_on 33:34
~dat_pleas 14:-8 15:9 16:-49 18:36 20:13 33:19
~dat_should 14:24 18:12
~dat_thank 19:2 26:2
~dat_to 29:15
~dat_was 19:7
~dat_with 11:1
~data 16:7 33:16
~data_los 16:7
~databas 29:37 33:-17
~day 1:40 2:-94 6:-69 7:-27 8:-113 10:-31 11:-87 12:-74 13:-88 14:-37 15:-43 16:74 17:3 18:-70 19:25 20:67 21:-56 24:62 25:22 26:-8 27:-130 28:64 29:-56 30:-7 31:-36 32:29 33:36 34:-68
~day_after 1:19
~day_ahead 32:7
~day_as 10:-4 16:8 33:2
~day_away 24:18
~day_befor 1:68 24:60 28:-20 33:-5
~day_did 19:34
~day_do 20:32 29:-12 33:27
~day_doe 33:12
~day_earlier 16:1
~day_for 16:25 20:20 22:25 32:14 33:40
~day_in 16:-16 24:53
~day_is 20:15 33:52
~day_later 16:41
~day_left 24:5
~day_of 10:45 20:23 28:-7 29:8
~day_on 1:18
~day_out 24:17
~day_pleas 16:47 24:-38 28:-11 31:4
~day_so 16:6
~day_thank 10:9 16:16
~day_the 20:41
~day_to 16:-26 28:68
~day_until 29:35
~db 29:41
~de 5:-5 6:-30 9:33 10:-75 12:28 14:-14 16:13 17:39 18:-5 19:-47 20:19 24:34 25:-39 28:28 29:-80 31:48 32:1 33:-12
~de_la 31:30
~de_releas 24:14 28:24
~deactivat 31:24
~dead 2:28 29:1 33:11
~deadlin 0:13 1:30 2:-48 5:-20 6:24 11:24 12:-17 14:18 15:-4 17:-4 18:25 19:-12 20:-29 26:6 27:11 29:-14 31:-15 32:6
~deadlin_are 14:59 32:-32
~deadlin_com 18:7
~deadlin_for 0:54 1:36 18:-28 28:13 29:17
~deadlin_in 27:8
~deadlin_on 32:1
~deadlin_pleas 33:17
~deadlin_thank 0:2 14:-10 18:20
~deadlin_to 33:10
~deal 10:39
~deal_with 10:39
~dealin 0:12 18:17
~dear 25:28
~deb 29:24
~debdiff 7:10
~debian 25:18 29:33 33:-7
~decid 3:17 6:-11 7:14 8:-1 9:17 13:-34 16:8 20:2 22:-21 25:-7 34:52
~decid_on 3:16 7:18 8:-10 16:5
~decision 7:13 8:11 9:13 13:1 29:-21 34:4
~decision_on 7:20 8:13 9:8 13:-12
~deck 14:7 18:39 29:-15 33:25
~declin 8:26 9:-16 13:5 29:3
~declin_the 29:14
~default 23:43 29:-7
~defin 0:4 10:51
~definition 10:19
~definition_of 10:19
~delay 15:71 16:35 33:-8
~delay_final 15:28
~delay_of 15:25
~delay_the 29:12
~delet 18:12 23:-12 29:26 31:32
~delet_the 6:1 24:15 29:33
~deliver 27:3
~dem 27:20
~demander 21:21
~demander_une 21:21
~demo 1:22 11:26 29:-5
~den 4:6 27:13
~den_str 27:20
~deni 13:35
~dentist 29:26
~deny 7:30 8:43 13:-10
~dep 2:20 28:40 29:-57 33:35
~dependenci 12:11
~dependenci_in 12:7
~dependency 2:14 10:8 33:14
~deprecat 2:7
~deputy 34:30
~der 9:21 10:10 29:-15 33:17
~der_str 33:1
~derogation 13:20
~des 5:3 9:17 16:5 31:10
~des_chain 29:18 33:10
~describ 10:46 17:31 33:-9
~describ_the 5:14
~describ_what 10:24 33:-7
~design 29:4
~despit 13:9 22:30
~despit_the 13:9 22:11
~dev 2:-4 5:58 11:-4 12:-11 17:23 18:-29 26:4 27:50 28:-3 29:-17 30:29 31:4 34:-19
~dev_dependency 10:9
~dev_or 5:41
~dev_to 27:30
~develop 5:24
~developer 10:26 17:3
~development 4:11 5:22 12:18
~did 5:18 6:84 8:-47 9:62 10:-97 11:-1 12:30 13:49 14:-63 15:-7 16:-29 17:-2 18:-48 19:64 20:-59 21:-70 22:-13 23:40 24:-14 28:-52 29:-28 30:45 31:-53 32:-6 33:-38 34:7
~did_anyon 13:31 21:-10
~did_i 2:22 6:23
~did_it 25:40
~did_m 6:35
~did_my 9:24
~did_not 8:9 22:1
~did_rc 6:13
~did_someon 7:5 12:5 30:6
~did_str 12:25
~did_the 5:-6 9:36 12:37 19:5 23:3 29:25 33:-14 34:28
~did_they 5:6
~did_we 3:21 5:-49 6:6 7:-17 9:15 13:21 19:34 29:-19
~did_you 7:28 8:-9 25:-5 30:36
~die 12:15 19:14 29:-59 33:14 34:19
~die_abhangigkeiten 12:9 33:9
~differenc 10:32
~differenc_between 10:28
~different 33:29
~digest 2:-7 26:33 27:63 29:-22 30:6 31:27
~digest_her 31:14
~dir 3:14 6:7 8:4 9:6 10:14 11:-1 12:5 13:-6 14:14 16:-4 18:-6 19:5 20:7 21:3 25:-3 29:-5 33:-19 34:-7
~direct 23:14
~direct_messag 23:14
~disabl 31:56
~disclaimer 2:1
~discus 8:-5 21:5 29:15 30:5 31:-19
~disk 28:-22 29:58
~distribution 27:42 29:-26 31:12
~distro 7:2
~dm 27:97 33:-32
~dm_me 24:-22 27:87
~dm_when 24:3 33:-10
~dms 2:-28 11:36 25:-30 26:48 27:9
~dni 28:62 29:-20
~do 0:30 1:-42 2:4 3:59 4:-8 5:-55 6:-69 7:5 9:-60 10:25 11:30 12:-19 13:-94 14:-36 15:36 16:-3 17:27 18:-18 19:-106 20:8 21:24 22:-122 23:28 24:-17 25:-54 26:29 27:-156 28:35 29:18 30:53 32:-2 33:-14 34:32
~do_client 10:11
~do_doc 2:2
~do_for 11:19
~do_i 0:6 9:-72 10:-20 11:16 14:-39 15:12 17:22 18:30 20:-70 22:-31 23:-44 25:-109 29:21 30:23 32:6 33:-34 34:86
~do_my 29:9
~do_new 2:-17 12:15
~do_not 0:42 2:-50 3:46 6:-5 7:17 9:-16 12:-41 14:-10 15:65 16:-53 21:14 22:-35 23:11 24:5 26:4 27:-17 29:-76 30:54 31:8 33:-86
~do_peopl 0:-11 11:15
~do_rc 28:20
~do_releas 10:1
~do_reminder 23:16 31:-13
~do_that 2:9 11:12
~do_the 4:8 16:18
~do_they 10:13 11:17 23:-1
~do_we 2:-67 3:-9 5:-3 9:4 12:4 14:56 17:-13 18:-16 19:-47 20:35 25:-25 26:-1 28:31 29:61 30:-17 33:2
~do_you 0:5 2:7 3:34 10:4 14:-35 20:18 26:54 30:-67
~doabl 2:37
~doc 0:58 1:53 2:41 10:-30 12:-34 15:-5 16:-44 17:60 18:-16 19:-3 21:-55 26:2 27:13 29:3 31:13
~doc_about 27:5
~doc_fix 17:27 21:-1
~doc_for 11:13 29:13
~doc_freez 0:46 10:-35 25:12 29:10
~doc_patch 2:75 10:-31
~document 29:6
~documentation 0:18 3:5 5:-18 11:15 12:-1 24:3
~documentation_freez 0:28
~documentation_patch 2:40
~documentation_team 24:11
~doe 0:-33 1:-21 2:26 5:1 6:-11 7:19 9:28 10:41 11:21 13:-8 14:17 15:-31 16:-48 17:-3 18:-19 19:-51 20:29 22:-51 24:-35 25:-71 26:37 27:-38 28:-2 29:34 30:-35 32:5 33:9 34:-40
~doe_a 2:4 34:12
~doe_anyth 18:26
~doe_featur 10:20
~doe_ff 2:-42 10:52
~doe_it 2:38 20:56
~doe_m 33:41
~doe_mean 10:10
~doe_my 6:12 13:13
~doe_not 8:2 29:29 31:13
~doe_one 11:56 29:-19
~doe_rc 33:34
~doe_str 33:22
~doe_that 11:6 29:-6
~doe_the 2:32 3:21 5:15 14:13 19:-25 20:12 28:10 33:-17 34:-5
~doe_thi 10:-24 14:28 19:8 29:8
~doing 5:36 9:16 33:12
~don 6:70 9:-1 10:-8 14:-38 16:-5 17:37 20:19 22:11 29:-21 33:-29
~don_and 18:14
~don_by 22:14
~don_with 6:-3 12:26 18:27
~door 6:35 22:15 29:-57 33:11
~door_for 12:2 22:17
~down 8:58 9:13 10:-39 11:-28 12:9 16:23 18:13 20:-11 25:-44 27:-46 29:26 31:40 33:63
~down_for 33:38
~down_the 8:29 9:4
~download 20:41 29:6
~download_it 20:19
~download_the 29:7
~draft 4:21 20:8
~draft_a 4:12
~draft_the 20:8
~draw 14:31
~dream 6:1 11:-16 25:31
~driver 2:56 8:16 29:-16 33:15
~drop 2:4 20:19 24:42 29:-69 30:23 31:17
~drop_me 30:3 31:16
~drop_the 24:8 27:-12 31:24
~due 6:-35 10:-9 24:57 25:-42 28:-22 29:-44 32:96 33:33
~due_befor 18:28 32:5
~due_by 32:18
~dumb 10:28
~dump 14:29
~dur 2:86 10:-17 12:-24 17:5 31:43
~dur_str 2:57 10:-24
~dur_the 2:12 22:2
~durch 6:6 9:28 29:-20
~duty 34:31
~e 2:-27 6:40 7:45 8:-38 10:-29 18:31 29:13 34:8
~each 27:32
~earlier 6:-15 15:19 16:25 18:39 19:17 23:4 33:-22
~early 1:11 2:4 3:9 11:-11 21:19 23:36 29:-19 33:-9
~earth 10:34
~easy 17:54
~eat 17:-5 25:50
~edit 2:22
~een 2:11 24:18
~effect 12:56
~ein 1:15 9:-15 21:36
~ein_exception 9:-3 21:7
~ein_featur 2:10
~einen 1:9 16:18
~einen_tag 16:23
~el 6:12 16:22 18:7 25:-17 29:32
~el_schedul 18:15
~els 11:34 25:3 31:25
~email 26:40 27:13
~embarrass 22:3
~emoji 9:10 10:16
~en 5:77 6:-5 10:-22 12:1 13:8 14:-15 18:8 29:-13
~en_is 5:64 10:-11
~end 1:3 2:-68 4:42 14:-3 16:14 19:4 20:17 21:19 22:-12 28:-58 29:22 32:47
~end_in 14:-4 19:12
~end_of 1:3 4:18 16:1 20:35 29:-16 31:-23 32:28 33:21
~end_up 21:6 22:-3
~endpoint 2:26
~engineer 17:32 25:13 29:-10
~english 25:6
~enough 2:11 6:-1 7:22 31:54 33:-8
~entail 7:10 15:4
~enter 1:34 5:24 11:29 14:-12
~enter_a 1:33
~enter_the 5:15
~entry 1:18
~environment 17:1
~eol 10:71 11:-17 19:-21 20:-9 29:18
~epoxy 14:-24 19:82
~error 2:38 10:-6 29:35
~error_messag 2:35
~eta 10:-17 16:-24 20:86 25:-10 28:6 29:-10 33:46
~eve 24:48 27:-8
~even 10:-31 12:-22 15:14 21:63 22:13
~event 18:38 27:2 32:25
~ever 11:-10 17:28 25:20
~every 8:-8 13:24 14:89 20:-12 24:45 25:19 27:59 28:-13 31:-48 32:-13 33:-51
~every_dat 14:51
~every_deadlin 14:7
~every_freez 27:21 31:-19
~every_mileston 14:33
~every_monday 24:41
~everybody 25:23
~everyon 5:17 12:4 14:-12 18:8 20:12 25:-14 31:5 34:4
~everyon_i 7:9
~everyon_is 12:9
~everyon_keep 10:21
~everyth 8:2 11:23 12:27 13:5 14:26 16:16 20:-27 25:-31 29:-17 31:15 32:-2
~everyth_from 14:39 31:-10
~everyth_that 8:20
~exact 33:51
~exactly 10:37 25:12 28:12 29:-15
~exampl 7:42 11:25 25:-16
~exc 8:-5 9:45 13:34 22:16 29:-18
~exception 2:-3 5:-22 7:3 8:41 9:26 11:1 12:-28 13:24 14:-2 16:-29 17:-25 20:-17 21:43 22:38 27:14 32:-18 33:-25 34:27
~exception_approv 9:32
~exception_are 27:22
~exception_be 21:23
~exception_but 21:24
~exception_for 2:22 8:17 9:14 13:27 21:-26 22:35 34:-28
~exception_i 9:42 13:-4
~exception_if 21:34 22:-24
~exception_is 21:14 27:32
~exception_list 13:7
~exception_need 8:-7 21:51
~exception_of 22:30
~exception_on 7:25 8:-20
~exception_queu 13:17
~exception_request 8:17 22:5
~exception_thank 13:10
~exception_that 13:27 21:-17
~exception_thi 13:4
~exception_to 10:29 13:-8 22:20
~exception_want 22:18
~exception_wer 13:-6 19:20
~exception_with 13:21 21:-2
~exceptoin 13:4
~excus 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
~excus_me 1:11 6:9 8:-5 10:-1 11:-8 12:6 15:10 16:10 18:8 19:-7 20:3 23:1 24:-9 27:-16 28:5 29:-3 31:-4 32:5
~exec 27:3
~exempt 2:18 10:12 12:-10
~exemption 13:5 22:34
~exist 3:23 5:-2 6:4 11:25 29:-12
~exist_a 11:10 17:8
~expect 17:11 20:56 29:-15 33:22
~expect_of 17:22
~expens 29:11
~expir 6:57 9:31 32:-5
~explain 10:70 11:36 13:-7
~explain_how 11:6
~explain_the 11:1
~extend 6:-13 8:16 15:8 29:4 33:13
~extension 22:19
~extra 0:31 1:41 22:3
~extra_day 16:28 22:4
~fail 29:56
~fall 10:7 18:-4 32:71 33:21
~fall_in 32:9
~fall_into 32:17
~fall_on 33:21
~fall_under 10:34
~fang 17:25
~fang_i 17:25
~far 5:22 6:1 10:-22 12:-17 13:65 20:-14 23:41 28:69 29:-51 33:-15
~far_as 18:5
~far_is 5:27
~far_off 28:54
~favour 0:23 8:1 34:-4
~favour_of 0:24 8:1 34:-4
~feaatur 33:9
~featuer 33:23
~featuer_freez 33:12
~featur 0:-48 1:-14 2:15 3:-12 5:23 6:6 7:-46 9:-53 10:26 11:6 14:-47 15:7 16:18 19:27 20:-34 22:7 27:-13 28:19 29:-34 30:-11 31:-8 32:-57 33:18 34:7
~featur_are 2:-18 12:28
~featur_can 6:21
~featur_cod 33:33
~featur_freeez 33:8
~featur_freez 2:-45 10:4 15:20 16:19 17:12 18:4 19:23 24:26 25:6 26:14 27:-20 29:-103 33:-7
~featur_i 21:5
~featur_in 2:14 33:-1
~featur_is 2:10
~featur_or 2:-6 5:61 34:11
~featur_proposal 16:24 33:-9
~featur_still 12:15
~featur_work 2:-9 5:32
~featurefreez 33:17
~feautr 28:1 29:-9 33:32
~feb 4:21
~fedora 20:9 29:11
~feed 14:-26 26:69 27:34
~feez 10:32 12:11
~ferez 12:19
~fetaur 33:1
~fetur 10:-14 12:8 16:4 23:1 29:-14 33:33
~fetur_freez 10:-12 16:4 23:1 33:40
~few 32:21
~few_day 32:21
~fewer 26:-19 30:48
~ff 0:-39 1:-65 3:-3 4:-27 5:-5 8:-66 9:-154 10:28 11:-72 12:13 13:-114 14:-45 15:77 16:103 19:34 20:-143 21:-74 22:-2 24:6 25:-127 26:-44 27:-15 28:45 29:-269 33:60
~ff_and 2:4
~ff_dat 19:41
~ff_in 12:8 28:14
~ff_is 24:8 27:-5 33:31
~ff_on 12:22 19:4 34:5
~ff_pleas 28:36 33:-24
~ff_thank 10:13
~ffe 2:-84 6:-46 8:3 9:30 10:27 11:22 13:35 14:-13 19:-46 21:104 22:77 24:-36 27:-70 28:-34 29:-130 33:-85 34:-21
~ffe_for 8:31 22:5
~ffe_on 13:19
~ffe_pleas 22:43
~ffe_request 21:15
~fil 2:-10 9:12 10:-20 11:-6 13:29 21:39 22:45 29:29 34:-35
~fil_a 9:8
~fil_an 21:-9 29:20
~fil_it 21:23 22:13
~fil_that 21:3
~fill 18:29 21:23 29:-37
~fill_in 18:31 21:24 29:-27
~fin 2:61 8:60
~fin_with 8:4
~final 0:-13 5:-9 6:28 10:30 14:-13 16:13 17:-8 19:9 20:27 22:-37 23:-12 24:15 25:-60 27:7 29:-99 32:-34 33:28
~final_dat 4:19 33:6
~final_on 20:1
~final_rc 6:6 14:-24 16:17 18:4 20:-108 31:8 33:69
~final_releas 10:30 20:29 24:2 27:15 33:-69
~finally 25:10
~find 7:3 17:5 21:16 22:-3 29:29
~find_the 7:8 29:3
~finish 2:11 12:19 22:4 28:8 33:-14
~finish_my 28:21
~finish_the 6:22 22:5
~finla 20:11 33:16
~finla_rc 33:19
~first 2:-16 4:2 9:-7 10:-41 16:-10 17:92 18:75 20:-10 21:10 25:-9 29:-22 33:38 34:-19
~first_day 4:27 17:52 25:-23
~first_patch 17:20
~first_rc 18:-1 33:76
~first_tim 17:11
~first_week 17:4
~fiv 1:3 10:1 16:24 25:13
~fiv_day 1:8
~fix 1:-39 2:38 5:21 6:-31 8:11 10:3 13:-30 16:59 17:31 22:31 33:-10
~fix_after 22:5
~fix_be 20:1
~fix_for 2:49
~fix_in 2:41 29:1
~fix_is 8:10 16:22
~fix_it 16:21
~fix_now 12:15
~fix_the 29:12
~flag 11:6 12:2 24:33 29:-11
~flamingo 19:96 33:-25
~flight 29:2
~floor 29:17
~flow 12:6
~folk 0:4 1:1 3:-8 4:8 8:-10 9:2 11:-4 16:-2 17:13 20:3 24:9 25:5 27:-9 29:-1 30:11
~folk_can 24:8
~folk_how 17:23
~folk_what 5:14
~folk_when 29:-23 33:18
~folk_would 30:12
~follow 3:16 4:14 10:-48 11:16 14:-45 17:-11 18:64 24:27 25:-3 26:45 27:54 28:-1 33:-53 34:-15
~follow_deadlin 18:5
~follow_featur 26:5
~follow_releas 3:26 4:14 20:-12
~follow_the 18:12 26:15
~follow_up 24:42 27:-13
~foo 25:-9 29:43
~fooclient 33:5
~for 1:9 2:-10 4:28 5:-7 6:17 7:-7 8:13 10:5 11:4 12:-17 13:20 14:-20 15:-35 16:-15 17:-6 18:-9 19:-21 20:11 21:47 22:60 24:-20 26:5 27:5 28:10 30:-6 32:5 33:27 34:12
~for_a 2:39 3:46 9:-38 11:1 21:44 22:8 29:-64 32:-14
~for_an 10:-35 13:79 21:39 22:-7
~for_another 0:23
~for_ask 2:2 8:-8 11:12 12:4 17:4 19:5 22:-23 24:2 32:5
~for_backport 1:2
~for_client 16:12 33:11
~for_dat 26:23
~for_doc 0:7
~for_exception 21:30 34:-6
~for_featur 10:-28 12:21 16:-21 24:7 28:25 33:23
~for_ff 24:-17 28:37 31:41
~for_ffe 13:-29 21:67
~for_final 6:6 16:-6 24:11
~for_freez 27:15
~for_good 6:37
~for_googl 14:-7 26:41
~for_hibiscu 14:38 34:19
~for_how 29:11
~for_it 2:2 22:10 33:29
~for_les 1:4
~for_lib 34:7
~for_librari 28:6 33:19
~for_lunch 29:60 32:-17
~for_m 2:12 6:-4 16:3 23:-12 24:48 33:34
~for_me 1:-7 2:-7 7:-34 10:36 11:-26 13:20 14:8 21:13 22:-1 24:-18 25:2 27:16 29:12 31:23 33:10
~for_membership 33:17
~for_mileston 24:16 27:5
~for_monday 1:12
~for_mov 11:30 25:1
~for_my 3:19 19:30 21:-6 33:-8
~for_new 2:-57 6:32 17:32 29:-54 33:60
~for_next 32:1
~for_one 0:6 2:17
~for_our 22:51
~for_pr 22:32
~for_proposal 6:5
~for_pull 22:43
~for_rc 1:-29 16:2 23:40 24:27 29:50 31:-27 33:-24 34:2
~for_releas 1:4 27:16
~for_requirement 13:37 28:20
~for_review 33:41
~for_sept 1:-12 24:29
~for_september 32:12
~for_someon 25:12
~for_str 6:3 10:-49 16:36 23:23 24:-58 27:10
~for_string 21:11 22:-6
~for_test 5:21 8:27 21:15 28:-15
~for_the 0:4 1:31 2:-24 3:-18 5:4 7:26 8:11 9:32 10:-8 13:19 16:-12 17:-18 18:-9 20:18 21:-20 22:40 23:-19 24:-39 25:14 27:-1 28:4 29:14 30:-9 31:-46 32:1 34:15
~for_thi 1:-22 21:27 22:-7 29:46 30:3
~for_thursday 32:22
~for_today 31:29
~for_translator 10:19
~for_two 8:2
~for_us 1:17 32:27
~for_version 4:12
~for_what 9:25
~for_your 25:4
~forbidden 2:12 10:-25 12:10
~forc 6:-27 12:96 33:-21
~forget 1:-5 2:-10 4:11 7:-18 9:1 10:6 11:14 12:1 14:5 19:-8 20:-2 22:-1 23:-11 24:35 28:-13 29:-3
~forget_how 17:12
~forget_is 6:10
~forget_rc 10:20
~forget_what 17:-6
~forget_when 3:2 20:-4 33:1
~forget_who 34:9
~forgot 1:1 2:5 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:10 29:10 30:-3 32:1 33:4 34:-5
~form 21:39
~fortnight 28:11 32:10
~fortnight_befor 28:3
~forward 15:12 29:9
~fosdem 20:-4 25:13 29:23 33:-7
~four 1:1 3:21
~four_month 3:22
~fpf 6:26 10:29 16:1 20:-16 29:-53 33:47
~fpf_dat 20:-2 33:29
~fre 12:18
~free 12:23
~freeez 12:4 14:6
~freez 0:12 1:8 2:4 3:-39 5:-47 6:1 7:-32 9:4 10:13 11:-2 12:1 13:8 14:2 15:6 16:16 18:8 19:8 20:-67 21:-11 22:19 24:4 26:-3 27:11 28:8 29:6 30:-47 31:7 33:-4 34:-1
~freez_a 1:33 6:-5 10:-24 12:12 15:19 16:28 24:-28
~freez_about 10:38 33:-3
~freez_activ 12:31
~freez_affect 10:14
~freez_alert 27:21
~freez_already 6:31
~freez_also 19:18
~freez_and 16:14 18:21 33:-29
~freez_apply 2:22 10:17 12:2 34:-11
~freez_are 6:20
~freez_as 15:18
~freez_at 33:18
~freez_back 16:28
~freez_be 16:37 24:-6 33:-10
~freez_been 12:3
~freez_befor 15:17 32:26
~freez_begin 10:-1 27:32 29:7
~freez_begun 12:40
~freez_block 2:17
~freez_break 2:-10 9:50 10:-13 12:-32 13:21 21:41 22:28 25:-6
~freez_but 0:6
~freez_by 13:17
~freez_can 10:16 15:-19 34:21
~freez_cheer 10:4
~freez_com 33:1
~freez_d 18:7 29:-3
~freez_dank 10:3 28:11 29:14 33:-41
~freez_dat 15:16 18:-36 33:13
~freez_do 14:27
~freez_end 16:16 29:2
~freez_exception 8:59 9:56 10:-79 11:25 34:-14
~freez_fall 33:17
~freez_featur 19:11
~freez_for 1:24 10:2 12:-51 33:32
~freez_forward 15:18
~freez_from 27:21
~freez_goe 16:11
~freez_happen 6:12
~freez_has 6:31 14:-6
~freez_hit 18:4
~freez_hold 12:3
~freez_in 10:-13 14:24 18:-7 19:-4 25:24 31:-12 33:63
~freez_is 2:26 6:-24 16:11 18:20 21:33 24:-4 33:20
~freez_kick 6:-11 12:25 33:20
~freez_last 10:7
~freez_many 33:-5
~freez_mean 10:34
~freez_merci 10:3
~freez_new 16:20
~freez_next 33:1
~freez_no 2:7 31:9
~freez_notic 27:7
~freez_now 12:41
~freez_of 19:16
~freez_on 1:3 12:68 32:-4 33:35
~freez_only 10:4
~freez_or 2:-4 6:33 10:-33 12:11 18:34
~freez_over 12:2
~freez_pleas 2:-21 10:16 16:-39 22:41
~freez_should 16:40
~freez_sorry 27:9
~freez_start 12:9 16:18 29:27 33:-25
~freez_still 6:2
~freez_stop 2:31
~freez_string 10:4
~freez_thank 2:20 24:20 27:13 29:-41 33:20
~freez_to 27:6 33:-22
~freez_two 19:31
~freez_until 22:4
~freez_vs 10:8
~freez_waiver 11:16
~freez_was 19:38
~freez_when 33:13
~freez_which 29:30
~freez_with 2:-6 10:-25 16:47 19:44 33:-26
~freez_yesterday 6:3 34:26
~freezz 12:5
~french 29:14
~fresh 4:19 5:-5 17:40 18:-1
~freze 12:16 29:15 33:-9
~fri 32:24
~friday 0:-9 1:40 2:8 7:-13 10:-13 16:40 24:37 27:-23 29:3 32:57
~friday_is 33:47
~friday_pleas 7:-1 16:28 29:27
~friend 8:-30 25:13 29:12
~from 1:5 4:10 6:-47 8:43 9:-3 10:29 12:-49 14:28 15:-37 19:37 20:-58 21:-5 25:8 26:-34 27:-8 28:-3 29:12 30:2 31:46 34:-4
~from_last 9:22 29:21
~from_me 8:31
~from_merg 2:11
~from_now 14:41 27:54
~from_rc 19:4
~from_the 1:10 10:20 14:-23 25:9 27:-71 30:27 31:35 33:-8
~from_today 32:-5
~from_which 33:21
~from_you 11:3 21:-1
~froz 6:21 12:-15 25:3
~frozen 2:1 5:-15 12:63 17:-3 22:23 25:16 29:45 33:-1
~frozen_again 12:-66 25:26 29:41
~frozen_is 25:22
~frozen_or 12:32
~frozn 5:-1 12:73 29:-4
~frreez 14:21
~full 14:58 18:30 28:20
~full_calendar 14:1
~full_list 18:36
~functionality 33:22
~funny 25:30
~futur 18:15
~ga 1:-5 2:-2 5:-5 6:17 9:-1 10:21 14:33 15:-15 16:30 19:44 20:93 22:-19 24:-20 25:-14 28:18 29:-67 33:-75
~ga_dat 16:7 20:22
~ga_day 20:15
~gantt 5:-12 14:41
~gat 0:3 2:-17 9:-13 12:57 13:-6 18:21 21:5 25:-16 27:5 29:18
~gat_shut 12:26
~gazpacho 19:85 33:-25
~gcc 29:39
~gdpr 9:8 29:-6
~gdpr_banner 9:8 29:-6
~gel 12:51 24:1
~gel_des 29:1 33:6
~general 26:20 30:-21 31:29 34:21
~generally 19:17
~generat 4:32
~german 11:18
~get 1:-30 4:38 6:-67 7:4 8:1 10:-16 11:-15 12:-71 13:-96 15:-13 16:-68 19:-25 21:38 22:6 23:4 24:14 26:70 27:31 29:-2 30:10 31:-42 32:-27 33:25 34:-40
~get_a 0:8 2:-15 17:-48 21:-13 24:39 26:24 29:44 33:-22
~get_an 11:-37 21:42 22:39
~get_in 8:11
~get_it 20:3 21:18
~get_its 9:26 22:-6
~get_lock 33:14
~get_my 8:38 9:-3 17:20 20:14 22:-5 29:-23 33:22
~get_tagg 33:40
~get_the 2:-55 4:28 9:10 20:5 26:53 27:31 31:-7 34:-10
~get_thi 2:51 20:1
~get_through 2:17
~get_to 34:11
~get_your 11:15 26:12
~gett 10:-10 11:-16 18:15 21:40 31:22
~gett_an 21:23
~gia 6:30 12:3
~git 29:69
~giv 2:-47 5:12 8:21 10:-20 11:37 13:18 16:29 19:-45 20:-22 22:19 27:-6 28:-3 29:-15 32:16 33:8
~giv_me 5:29 11:20 13:12 14:9 16:-34 18:8 19:-15 22:6 24:-12 25:6 27:-95 28:9 31:-39 32:26 33:8
~giv_us 24:5
~global 33:22
~global_requirement 33:23
~glossary 10:25 33:1
~go 1:11 2:27 4:6 5:-2 6:1 8:11 10:-48 12:8 22:-37 25:21 28:6 34:-9
~go_ahead 8:15
~go_by 6:33
~go_for 8:3
~go_in 2:44 7:7
~go_nogo 1:40
~go_out 19:4 23:8
~go_through 9:5
~go_to 25:20
~goe 2:45 6:-20 16:17 20:18 28:-13
~goe_out 6:-16 33:20
~going 2:-5 4:21 9:9 12:18 20:1 25:17 29:-13 31:-4 32:38 33:-10
~going_on 5:13 12:21 32:2
~going_to 18:6 32:1
~gold 20:54 29:-48
~goliv 1:30 20:15 24:10 29:-8
~goliv_dat 20:22
~gon 2:3 6:80 33:-6
~gon_by 6:32
~good 1:-2 2:26 6:18 8:14 11:1 14:-39 16:-17 17:29 20:5 21:-5 24:-10 25:17 27:-5 33:18
~good_for 10:25 11:28 25:-35
~good_idea 15:3
~good_morn 12:4 14:-7 18:17 20:14 24:-48 25:-17 29:2 31:2 33:18 34:10
~good_to 2:48 8:12
~googl 26:17
~got 5:6 6:-5 10:-6 11:13 13:80 17:21 21:-31 25:5 28:40 29:-75 32:10 33:26 34:-68
~got_a 2:8 11:20 17:-17 25:30 29:-22
~got_its 9:9
~got_the 5:3
~got_to 5:5
~got_until 32:19
~gpg 11:-7 29:63
~gracia 0:7 5:4 6:-2 8:-8 11:-2 12:-1 13:8 18:-5 22:-1 24:2 25:6 26:10 29:-1 30:4 31:-2 34:4
~grant 2:-18 8:39 12:-1 13:9 19:8 22:20 25:-4 27:32 29:-3 32:-12
~grant_an 22:18
~grant_exception 13:-10 34:7
~grant_the 8:33 22:-22
~grant_thi 13:24 32:-6
~grant_until 8:26
~grant_us 8:-9 22:46
~grateful 16:9
~great 8:-10 25:56
~green 8:34
~green_light 8:41
~ground 9:13
~group 27:4
~guid 11:36 17:46 18:-14 24:17
~h 11:64 22:15 24:39 25:-51 29:-31 31:-3
~ha 25:32
~hack 17:4 28:5
~had 0:10 6:42 12:-9 25:17 28:-31 31:17
~had_a 0:13
~haha 25:50
~half 2:28
~halfway 5:31 6:-9
~hallo 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
~hallo_zusammen 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
~hand 12:-6 14:-9 20:10 25:30 26:5 29:-20 33:37
~handl 34:44
~happen 2:-2 6:28 7:12 10:15 12:12 13:-13 24:-7 25:-27 32:62
~happen_on 10:28 20:-4 32:9 33:-5
~happen_to 9:25
~happy 16:-8 25:58
~happy_friday 25:16
~hard 1:15 8:29 9:-6 10:57 28:-23
~has 2:5 3:8 5:45 6:53 7:21 9:28 10:-2 12:39 13:30 14:-10 15:43 17:-57 18:-46 19:-52 20:10 21:-34 22:-20 28:-33 29:-13 32:-3 33:-24 34:-16
~has_a 20:14
~has_anybody 9:6
~has_anyon 3:2 9:29 15:26
~has_anyth 13:28
~has_been 8:30 25:13
~has_featur 6:-17 12:18 33:20
~has_it 12:32
~has_not 6:4
~has_pass 6:10
~has_the 5:38 9:26 10:5 12:43 13:-78 20:12 25:-32 29:4 33:-67
~hav 0:16 2:-21 4:-15 6:19 8:9 11:-30 13:18 14:1 15:-24 16:19 17:-8 19:-6 20:-8 22:11 23:32 24:-18 25:18 28:27 29:-11 30:-9 32:12 33:5 34:-16
~hav_a 1:21 22:13 24:20 25:35 28:16 33:-45
~hav_an 3:11 22:2
~hav_and 14:7
~hav_befor 28:28
~hav_ff 10:10 16:10
~hav_for 20:4 33:-7
~hav_i 2:8 23:23
~hav_in 14:31
~hav_left 28:-6 29:15
~hav_m 10:6
~hav_my 8:33 17:3 25:-13
~hav_never 17:29
~hav_not 6:5 7:44 15:1
~hav_on 32:4 33:25
~hav_requirement 6:39 12:-26
~hav_someth 32:19
~hav_str 12:27 16:26 33:-10
~hav_the 2:-23 3:-2 4:7 12:37 26:19 27:26 28:30 32:-2
~hav_they 12:6
~hav_to 4:-22 10:15 16:-30 17:-9 18:66 20:30 21:49 25:43 26:-8 28:-37 29:-103 33:48
~hav_until 22:31
~hav_we 5:52 6:49 12:4 15:-42 25:-2 30:11 32:37
~hav_you 33:15
~he 7:23 21:29 22:-17 24:-30 29:18
~head 1:-18 5:-7 14:-26 18:84 24:39
~head_up 24:40
~hear 15:8 25:14 27:34
~hear_about 27:42
~heard 10:7
~hello 6:-3 7:8 10:17 11:-24 16:-3 17:15 21:16 22:-1 25:22 29:-3
~hello_relbot 6:-1 7:10 10:21 11:-17 21:17 22:-5 25:-16 29:7
~help 11:83 14:-16 15:18 17:87 22:-6 25:-57 29:-12 31:-11
~help_me 5:1 11:48 17:-40
~help_out 17:32
~help_text 2:19 8:8 22:-9
~help_with 17:26
~helpful 33:5
~her 0:-24 2:-80 5:-22 9:-25 10:16 11:5 12:-7 17:62 21:6 25:16 26:-4 27:87 29:-95 31:24
~her_pleas 25:8 27:2
~her_thank 27:9
~hereby 16:30 21:-11 22:43
~hereby_ask 21:-10 22:42
~hey 8:-1 10:3 13:-7 16:-7 17:8 22:-10 25:7 27:-1 29:10 31:4 33:4
~hey_folk 1:3 4:9 8:-7 9:3 14:1 20:5
~hey_team 10:11 11:1 13:-24 24:-3 25:-21 29:30 31:2
~hi 0:11 1:-28 2:11 3:25 5:16 6:-8 7:33 8:-17 13:-18 14:-19 19:7 21:32 22:-18 23:21 24:-20 25:4 27:-27 29:-6 30:21 32:-2 33:16 34:12
~hi_all 14:19
~hi_can 7:28 8:-4 26:9
~hi_how 29:1
~hi_i 17:16 25:10
~hi_is 5:10
~hi_ther 1:-18 2:1 5:28 8:-9 10:19 11:15 13:-9 14:-16 17:-56 20:14 31:-9 33:35 34:7
~hi_what 2:19
~hi_when 23:4 25:3 29:-1
~hi_who 15:-4 34:27
~hibiscu 2:10 4:27 5:27 6:36 9:-33 10:-7 11:-38 14:29 16:9 17:-19 19:17 20:31 22:-9 25:-30 29:-19 32:-14 34:12
~hibiscu_in 2:-14 12:14 29:9
~hibiscu_out 6:2 19:-2
~hibiscu_pleas 14:1
~hint 34:13
~hir 12:-25 25:27 29:26
~history 6:53 19:38 33:-21
~hit 10:33 18:31 20:-9 24:24 28:50 29:-32 33:-35
~hit_me 24:25 33:-2
~hit_the 28:32 29:-19
~hit_us 18:25
~hmm 25:13
~hola 17:45 29:-7
~hold 1:-25 7:33 8:1 10:-33 12:25 15:15 16:23 29:-22 32:8
~hold_for 32:21
~hold_off 7:30 8:-19 21:2
~hold_the 15:16 22:16
~holiday 28:-27 29:19 31:14
~hook 27:47
~hop 2:4 6:1
~horizon 18:29 29:-8
~hotfix 2:21 20:6
~hour 1:1 10:-60 20:23 24:58 27:-15 28:52 33:13
~hour_befor 24:64
~hour_of 10:-21 33:39
~how 0:-21 1:-54 2:-89 3:22 4:-44 5:23 6:-150 7:-15 8:-81 9:18 10:2 11:68 12:-85 14:-10 15:3 16:-80 17:66 18:-40 19:41 20:-8 21:8 22:-101 23:13 24:-65 25:-10 26:-7 27:-93 28:91 29:42 31:-74 32:-92 33:-11 34:-45
~how_are 3:9 5:20 11:-4 14:-12 17:-5 25:37
~how_can 0:-21 2:3 7:6 11:11 15:14 17:36 30:-28
~how_clos 28:34
~how_do 11:41 15:15 17:14 21:-29 28:-53 29:27 30:5 34:11
~how_doe 11:30 17:43 19:5 29:-64
~how_early 11:-8 21:20 23:9
~how_far 5:13 20:-8 23:33 28:53 29:-36
~how_i 11:45 29:6 30:-23
~how_is 0:2 5:11 9:59 14:33 15:-10 17:-23 20:-27 25:28 28:-37 29:-53 33:8
~how_lat 33:39
~how_long 3:6 5:-33 11:-26 17:-13 19:18 20:26 28:63 29:13 33:-53
~how_many 10:-37 11:-87 13:51 14:18 17:-45 19:36 20:-11 24:-16 25:-62 28:29 29:75 33:-50
~how_much 28:55 29:36
~how_old 29:28
~how_soon 20:36 28:10 29:-11
~how_to 11:31 28:-11 29:33 30:39
~how_would 3:17 10:15 11:19 21:-15
~how_you 11:40
~human 11:-26 25:7 34:43
~i 0:-25 1:-41 2:37 3:-6 4:-33 5:-13 6:26 7:30 9:-67 10:-1 11:41 14:3 16:-45 17:49 19:-19 21:21 22:2 23:2 24:-24 25:21 26:64 28:-17 29:-25 30:35 31:-26 32:-10 33:21 34:50
~i18n 27:8 34:21
~i_add 0:27 1:-20 2:31 11:4 29:-14
~i_allow 15:7
~i_already 29:16
~i_alway 24:21
~i_am 2:-40 4:-2 8:17 9:-25 10:19 11:11 17:45 19:10 24:-16 25:12 29:-23 32:19 33:2
~i_an 17:28
~i_approv 11:27 29:-28
~i_ask 2:-35 7:3 11:17 13:-22 15:2 21:-31 23:5 31:6 34:1
~i_be 2:-14 18:12 23:8
~i_begin 17:34 33:-5
~i_can 2:-28 11:15 26:25 29:18 30:-30 33:1
~i_chang 11:-18 15:12
~i_cherry 2:6
~i_das 29:9
~i_deny 7:17
~i_do 5:-12 8:9 10:27 17:19 23:34 29:12 31:-6 33:-19
~i_fil 9:50 11:-6 13:16 21:-48 29:8
~i_finish 2:15
~i_forget 1:-8 2:-5 4:12 7:-17 9:2 10:21 11:4 12:7 14:6 19:-7 20:-2 23:-13 24:-64 25:2 28:-7 33:6 34:3
~i_forgot 1:1 2:5 8:6 9:2 11:-18 13:-8 16:15 17:-12 25:-3 28:10 29:11 30:-3 32:1 33:1 34:-5
~i_get 2:-1 11:7 14:37 17:2 20:40 23:-24 24:21 30:-25
~i_go 25:22
~i_hav 2:12 3:-14 7:33 8:-7 9:-33 12:-76 14:-5 18:44 21:15 22:25 23:21 25:-22 26:8 27:-1 28:-20 29:6 30:-38
~i_help 11:-45 17:59
~i_hop 6:3
~i_join 17:18
~i_just 2:11
~i_keep 10:19
~i_land 2:16 17:-9 25:31
~i_mak 2:-3 3:18
~i_may 6:3 26:11
~i_mean 28:8 29:-1 33:27
~i_merg 21:2
~i_mis 2:22 6:14 30:20 32:36
~i_miss 2:9
~i_must 13:25 18:6
~i_mut 30:46
~i_need 1:13 2:-2 3:9 8:-20 10:-33 11:-74 13:25 14:21 16:-21 18:18 21:16 22:-5 25:-29 30:7 31:-23 34:50
~i_no 31:3
~i_not 2:3 17:9 30:10
~i_only 26:24
~i_out 2:14
~i_ping 34:17
~i_plan 3:18
~i_read 17:16 18:-14
~i_reject 7:33
~i_request 11:31 13:-35 34:7
~i_see 19:12
~i_set 11:15 23:1 24:-22
~i_should 5:6 7:-4 11:15 18:-15 26:3 32:53 33:8
~i_start 17:12
~i_still 2:30 20:-8 25:18 26:3 28:12
~i_subscrib 11:-17 26:55 27:7
~i_suppos 21:6
~i_tak 2:-32 7:-4 12:36 29:48 31:-6
~i_talk 34:15
~i_tell 5:18
~i_think 21:6
~i_too 6:22
~i_typ 11:71 15:-5
~i_unsubscrib 11:22 29:-22
~i_use 11:48
~i_wait 2:25 20:2
~i_want 1:1 2:-6 4:19 7:-8 8:-1 14:23 17:-13 22:28 27:67 29:10 32:-14
~i_was 5:41 7:8 8:-7 12:27
~i_will 2:-6 8:13 20:-28 21:28 24:27 25:18 29:12 32:-20
~i_would 7:15 8:-1 11:-31 13:22 17:33 19:4 21:-29 22:18 26:-11 30:5
~i_writ 6:31
~icon 9:26 22:27
~ics 5:-20 14:45 26:87 29:-50
~idea 10:22 15:9 25:21 31:-14
~idea_to 15:4
~if 0:1 2:47 5:-17 7:64 8:-17 11:-13 13:-32 14:7 15:55 16:-17 17:-32 19:-41 21:48 24:-20 25:-8 26:2 27:9 28:11 29:-6 30:41 32:-36 33:5
~if_i 2:26 17:-16 20:-12 21:41 22:-16 29:-9 30:48 33:11
~if_it 2:37 33:8
~if_the 15:39 21:44 22:-49 23:14
~if_thi 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-18 17:-1 18:5 19:-11 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
~if_we 0:33 3:4 7:61 9:-16 15:37 33:-32
~if_you 28:12 33:4
~il 5:-2 6:24 10:-31 12:1 24:14 32:17 33:-4 34:3
~ile 28:62 29:-20
~ile_dni 28:62 29:-20
~imag 6:9 29:2
~impact 7:2
~import 1:11
~important 17:9 18:17 32:-6
~in 0:1 1:30 2:37 3:11 4:-35 5:20 6:-19 7:12 8:9 9:-18 10:-21 11:-42 12:40 13:39 14:-14 15:-32 16:-52 17:-22 18:-24 19:51 20:21 21:16 23:-6 25:-28 26:-1 27:45 28:-27 29:-4 30:-40 31:29 32:36 33:9 34:-14
~in_a 1:70 2:24 10:13 24:-32 29:-50
~in_advanc 1:-1 5:-4 8:-1 14:3 18:17 21:8 23:-8 24:5 26:2 27:-8 29:-3 33:10
~in_after 13:11 22:41
~in_an 21:23
~in_are 5:10 10:-13 28:-4 32:39
~in_august 20:21
~in_charg 34:49
~in_day 28:18
~in_despit 13:10
~in_development 5:5
~in_dms 11:21
~in_doc 31:21
~in_effect 12:56
~in_favour 0:24 8:1 34:-4
~in_featur 12:46
~in_flamingo 19:1
~in_for 10:-1 27:14 34:11
~in_forc 12:78
~in_freez 12:23
~in_general 27:3
~in_her 25:18 27:32
~in_how 28:77
~in_i 33:34
~in_it 31:40
~in_lat 2:-7 13:12 22:25
~in_lin 9:-33 18:12 29:54
~in_my 11:39 12:-12 19:-24 25:10 27:9 29:-8 33:11
~in_next 32:32
~in_now 2:12
~in_october 14:-15 20:8 32:33
~in_on 6:9 27:32
~in_one 2:7 5:10 14:33
~in_or 9:19
~in_order 14:28
~in_our 30:3
~in_past 6:-1 13:8 22:29
~in_plac 12:36
~in_qa 24:7
~in_requirement 2:1
~in_september 0:2 1:-8 14:47 20:3 32:-12 33:50
~in_str 12:7
~in_the 0:28 1:29 2:27 3:-56 5:-7 6:58 7:-49 11:-57 12:-5 13:46 14:-140 17:20 18:6 19:23 20:-45 21:-4 26:-48 27:11 28:-14 29:17 31:-15 32:36 33:-34 34:-52
~in_thi 5:-5 7:23 10:30 11:-21 14:-7 17:18 27:5 28:15 31:38
~in_tim 2:31 21:6 24:9 29:-3
~in_tokyo 33:42
~in_two 33:24
~in_week 28:8
~in_what 5:27 11:19
~in_which 5:-1 6:15 20:37 26:6 29:11
~in_your 10:19
~includ 1:37 10:18 27:25
~indri 4:35
~inform 27:49
~inform_about 27:10
~information 8:24 9:-5 13:-1 17:43 21:35 25:-1
~infra 27:17
~insert 1:63 24:-17
~insert_a 1:35
~install 18:-6 29:28
~installer 1:35 9:18 22:16
~instead 16:49 26:9 33:-14
~instead_of 16:2
~instruction 11:35
~interest 27:28
~interest_in 27:28
~interfac 12:18 33:18
~intern 17:20
~into 1:19 2:46 6:-15 11:2 14:-29 21:10 23:-12 27:39 29:29 31:-9 32:6 33:-15
~into_forc 6:-5 12:8
~into_hibiscu 2:15
~into_the 1:25 11:28
~introduc 1:18 24:-14
~introduction 17:14
~invit 8:-27 29:47
~involv 10:22 17:36 29:-19
~iri 4:81 14:-5
~is 0:7 1:-46 3:-18 4:-21 5:74 6:4 8:24 9:23 10:22 11:-14 12:54 13:-24 14:-11 15:12 18:28 19:-93 20:12 21:12 22:-52 23:8 24:-16 25:-19 26:18 27:-14 29:39 30:-22 31:-57 33:6
~is_a 1:21 2:-37 5:-7 8:40 9:-7 10:125 11:-36 12:-2 15:-5 17:-28 21:29 25:-43 26:16 29:-37 33:-17 34:1
~is_activ 12:14
~is_after 10:-20 18:18
~is_all 17:13
~is_allow 2:39 10:-7 17:6
~is_already 12:45
~is_an 2:-4 10:69 21:-10 25:24
~is_anna 34:55
~is_anyon 25:43
~is_approv 3:15 7:-11 8:3
~is_are 10:56
~is_ask 1:17 10:9 11:9 14:10 16:4 25:-1 26:-9 27:16 29:-7 33:-2
~is_at 5:22 33:7
~is_been 13:56 34:-9
~is_being 5:11
~is_block 9:16
~is_broken 29:7
~is_ce 6:19 10:-7 12:29 20:10 29:-19
~is_ci 29:24
~is_client 6:5
~is_cod 29:-22 33:27
~is_com 18:7
~is_der 6:23 10:7
~is_development 12:19
~is_don 27:8 33:-10
~is_due 18:-51 24:43 32:44
~is_everyth 5:16 14:17 20:-17
~is_exception 9:28
~is_expect 17:22
~is_featur 5:9 6:20 12:-3 17:4 19:-12 33:14
~is_ff 6:-12 10:40 12:44 19:2 28:-29
~is_fin 8:10
~is_final 10:13
~is_finish 6:36
~is_first 18:57
~is_for 29:24 32:-17 34:15
~is_fpf 29:-6 33:8
~is_freez 12:7 25:23
~is_frozen 10:15 12:-22 25:3 29:26 33:18
~is_going 32:2
~is_grant 13:-9 21:2 27:32
~is_hibiscu 2:-24 5:44 12:9
~is_how 28:26
~is_il 12:15
~is_important 17:9
~is_in 0:21 9:-17 10:-36 12:14 13:47 29:-11 32:58
~is_is 2:8 10:4
~is_it 0:5 2:20 3:32 5:15 8:-23 16:-27 17:-8 18:-8 20:7 21:26 22:-16 26:-32 28:4 30:9 32:-45 33:-5
~is_its 33:5
~is_la 20:21
~is_lat 21:5 22:-2
~is_left 10:-5 14:33 29:14
~is_m 6:47 12:-11 29:-18 32:-19 33:55
~is_master 2:61 5:15 12:-17 29:-33
~is_membership 6:-6 12:33
~is_mileston 29:59 33:-41
~is_my 9:45 12:-13 17:53 23:3 29:-9
~is_near 24:30 33:-7
~is_need 10:30 29:1
~is_next 18:50 23:6
~is_no 8:11 12:13
~is_not 12:31 15:-1 20:27 25:15 33:32
~is_now 12:-18 16:10 17:31 25:13
~is_ok 17:8
~is_on 10:-43 16:13 18:36 20:5 29:-35 32:49 33:4 34:22
~is_one 5:-12 9:-10 29:42
~is_open 8:3
~is_our 18:-19 29:73
~is_out 2:9 27:43 29:4 33:-21
~is_pencill 10:-21 20:4 33:27
~is_pend 13:14
~is_plann 14:8 32:30 33:16
~is_rc 15:4 18:-32 19:22 28:35 29:27 32:-7 33:18
~is_releas 3:1 19:25 34:24
~is_remov 2:11
~is_requirement 33:12
~is_schedul 32:17
~is_someth 32:12
~is_sooner 18:20
~is_stabl 2:-45 12:72
~is_still 7:12 9:-17 14:28
~is_str 28:11 33:20
~is_stuck 29:15
~is_suppos 10:17
~is_that 2:23 6:6 10:42 15:-20 18:-37 33:19 34:17
~is_the 0:-13 1:-18 2:-70 3:-92 5:23 6:14 8:-34 10:-24 11:50 12:60 13:-129 14:12 15:4 16:9 18:-10 19:-48 20:48 21:21 23:6 24:-32 25:-155 27:-3 29:22 32:-115 33:27 34:-16
~is_ther 2:18 3:5 5:-76 6:-32 7:-23 9:-27 10:-28 13:22 17:42 18:37 21:15 25:-90 26:7 32:42 34:10
~is_thi 5:114 12:-15 26:34 28:-26 29:-50 32:-41 33:12
~is_tiny 2:-14 8:11
~is_to 2:3 16:4 33:-4
~is_today 12:-10 32:36
~is_trunk 3:-7 5:8 12:24
~is_two 7:15
~is_up 5:5 10:-59 11:-35 18:-16 25:106 34:-19
~is_upstream 5:18 12:13 20:20 29:-39
~is_wait 13:26
~is_when 20:25
~is_wrong 16:29 22:14
~is_your 10:-37 11:84
~issu 8:-4 17:4 25:-7 29:32
~it 0:21 1:14 2:39 5:-27 6:-16 7:21 8:45 9:-33 11:-128 13:-76 15:41 16:18 17:-33 18:-10 20:75 21:51 22:21 24:-13 26:-4 27:-36 28:-18 29:-4 31:54 32:-130 33:-21 34:-42
~it_a 10:1 31:38
~it_as 7:2
~it_be 2:-2 7:1 20:13 22:6
~it_exist 11:10 17:8
~it_for 7:21 20:12 21:29 22:-4 29:-2
~it_freez 12:58 29:10
~it_go 2:18 8:-37 25:-5 29:48
~it_grant 9:32
~it_has 8:11
~it_i 18:3 31:8
~it_in 1:26 2:-7 5:-8 8:36 14:-6 21:3 25:-3 29:16 31:1
~it_is 0:13 2:-10 6:-13 10:-5 15:68 17:15 20:-36 22:52 25:52 29:-61
~it_land 20:15
~it_mak 2:42 26:5
~it_off 31:24
~it_ok 17:16
~it_on 2:34 24:10
~it_out 31:16
~it_past 6:21
~it_possibl 0:22 2:-15 3:24 30:16
~it_releas 5:36 20:-6
~it_ship 20:11
~it_still 20:28
~it_thank 7:12 25:-51 31:27
~it_that 21:15
~it_to 34:12
~it_too 2:44
~it_until 31:13
~it_up 1:4 4:13
~it_was 16:25
~it_worth 21:8
~it_would 0:12
~its 0:27 2:25 5:12 9:61 19:-14 22:-34 27:-24
~its_cycl 4:16
~its_dat 33:36
~its_own 0:41
~jalon 6:20 18:9 33:-17
~jasmin 4:14
~jenkin 29:30
~jest 10:8 18:26 20:-11 21:-11 33:10
~jira 29:29
~job 10:-13 11:-6 16:-12 17:10 25:41 33:-16 34:24
~join 10:3 14:-25 17:102 20:-2 27:22 29:-33 32:-2 33:10
~join_the 10:14 17:26 33:3
~join_thi 17:2 32:-3
~jok 2:-12 25:51
~july 33:39
~jump 2:-2 22:9 25:23
~jun 33:18
~just 2:3 3:-15 6:2 13:-2 14:25 15:-20 17:67 18:-2 24:-2 25:1 27:8 29:-14 31:1
~just_check 0:-7 2:-14 6:7 8:1 11:5 12:3 17:-26 20:10 27:10 34:15
~just_join 17:27
~just_the 10:2 14:59
~k 2:18 25:12
~keep 9:-5 10:38 15:41 18:-13 25:-27 26:-2 27:56 30:45 33:15
~keep_ask 33:47
~keep_me 27:15 30:22
~keep_say 10:34
~kernel 1:23 29:32 31:11 33:-39
~kernel_freez 1:24 29:30 33:-37
~key 14:64 25:-25 29:43
~key_dat 14:71
~kick 3:37 4:42 6:-25 12:27 20:-2
~kick_in 6:-20 12:32
~kick_off 3:38 4:36
~kill 8:35
~kill_the 31:5
~kind 11:30 25:12
~kind_as 29:10
~kind_of 11:56
~kindly 8:-2 15:-13 22:31 24:1 27:10 29:8 33:32
~kindly_add 29:6
~knock 8:1 25:9
~know 2:-49 3:-7 5:44 7:-2 8:-34 9:9 10:9 11:7 15:-2 16:-22 17:24 20:39 23:8 24:25 25:-5 27:18 28:-29 29:-9 31:-3 33:32
~know_about 7:-25 9:24
~know_the 20:16 33:22
~know_when 20:11 27:16 33:25
~know_which 5:8
~kosher 2:10
~kubernet 20:-11 29:58
~l10n 9:-1 13:10 27:14 31:1
~la 2:-1 5:33 8:73 10:-21 12:-5 18:22 19:18 20:13 25:-26 27:-14 29:-31 31:18 33:17 34:-25
~la_dat 20:27 33:17
~la_rc 33:5
~la_releas 2:-4 5:50
~la_version 6:15 20:-5
~lab 29:18
~label 2:18 9:5
~land 2:22 5:25 8:33 20:7 22:48 25:6 29:-83 32:11
~land_a 25:35
~land_the 22:17
~languag 0:6 15:7
~laptop 25:-3 29:67
~las 31:2
~last 4:-10 5:-17 6:45 9:6 10:5 11:-14 13:-58 14:-54 15:11 16:7 19:79 20:-31 21:21 22:-46 23:15 24:-8 27:-24 28:-38 29:17 33:30
~last_cycl 4:-18 13:-20 15:11 19:91
~last_dat 16:19 29:6
~last_day 19:-10 33:71
~last_night 19:-12 29:24
~last_rc 33:45
~last_releas 6:-8 19:29 34:8
~last_tim 6:-42 19:137 23:12 28:-17 33:-38 34:-4
~last_week 6:32 9:27 17:6 19:-62 21:16 22:-18 33:-59
~last_year 19:42 29:21 33:-7
~lat 2:66 5:-2 9:-24 10:-52 12:-24 13:55 22:84 24:-22 25:1 29:-9 34:8
~lat_chang 2:-2 13:28
~lat_for 2:56 6:38 10:-6 25:15
~lat_in 2:-23 17:8 33:33
~lat_merg 22:12
~lat_patch 2:-27 13:9 22:22 34:8
~lat_pleas 22:32
~lat_to 2:24
~lat_with 2:23
~later 4:11 12:-9 15:42 16:24 19:17 22:-26 25:14 26:5 27:-1 29:-22 30:28 33:-4
~latest 2:-14 33:68
~launch 20:54 28:3 29:-3 33:-25 34:5
~launch_dat 34:8
~launch_day 20:7
~lay 4:9 14:11 17:7
~lay_out 4:12 14:12
~le 5:8 6:26 10:-24 12:16 14:46 16:20 18:-11 19:-2 24:16 29:-55 33:-16
~le_gel 2:6 24:11 29:-9 33:4
~lead 34:54
~least 2:36 28:7 33:-24
~leav 7:26 8:-10 15:37 24:-19 27:-29 29:5 31:53
~leav_it 7:49
~left 10:-51 14:51 24:35 25:-25 28:86 29:27 33:-43 34:-21
~left_befor 28:26
~left_for 2:6 28:28
~left_on 14:29 28:8
~left_the 29:18 34:-12
~left_to 24:26
~legal 22:15
~les 1:1 5:-34 6:-19 12:6 13:18 20:-17 25:-26 27:6 28:68 31:4 33:30 34:22
~les_than 28:20
~let 2:-83 4:22 5:-30 6:-4 7:34 8:31 9:-76 10:-48 12:-16 13:39 16:14 18:-36 19:-26 20:-25 22:44 24:45 27:41 28:-50 29:28 31:-56 32:-25 33:-16
~let_in 13:34 22:11
~let_it 25:-23 29:52
~let_me 13:7 14:13 24:28 27:45
~let_my 22:9
~let_the 24:28
~let_us 4:37 7:20 21:10 22:-23 25:38 29:-30
~lgtm 8:24
~liaison 17:43 34:41
~lib 1:-16 2:-38 6:54 10:19 21:5 24:2 28:24 29:-108 33:41 34:15
~lib_freez 2:-10 6:44 12:-66 28:51 29:-15 33:5
~libfoo 2:6
~librari 6:-33 12:23 28:6 33:27 34:21
~library 2:44 6:29 12:-34 15:18 16:26 18:-9 22:9 28:26 29:-39
~library_freez 6:27 15:25 16:32 18:-22 22:12 28:25 29:-9 33:-14
~library_releas 33:11
~lie 5:30 29:-16
~lift 6:-26 12:44
~light 8:32 29:16 34:-12
~lik 2:-22 4:41 5:-39 10:16 11:-43 12:1 14:14 16:-32 17:24 19:9 20:8 21:-48 22:19 27:18 28:20 29:-8 30:-38 32:-2 33:-24
~lik_a 17:8 26:9
~lik_an 13:14 14:-2
~lik_i 10:4
~lik_to 2:1 17:20 20:11 21:-3 22:12 27:21 30:-24
~limit 1:9 2:-16 30:22
~limit_for 1:9
~lin 1:-37 2:21 5:37 6:-14 9:-45 18:11 24:28 29:51
~link 14:41 19:-9 22:21 26:42
~link_cheer 9:15
~link_for 14:-35 26:61
~link_i 22:1
~link_in 2:17
~link_many 29:7
~link_pleas 22:10
~link_thank 22:32
~link_to 14:23 17:2 22:3 29:-1
~list 2:-67 4:-22 5:-37 8:-59 9:-47 10:7 11:14 13:52 14:44 16:-34 17:-34 20:-23 21:-28 22:-11 23:25 24:-39 25:-67 26:27 27:25 29:-7 30:28 31:19 34:4
~list_all 13:-38 29:46
~list_every 14:29
~list_everyth 11:9
~list_for 27:20
~list_i 30:39 31:-1
~list_of 10:27 13:11 14:39 29:-10
~list_the 14:-48 19:8 34:33
~littl 11:-4 25:14
~liv 5:-30 6:47 9:9 20:22 25:14 29:-33
~liv_migration 9:24
~lock 1:4 5:-7 6:-3 12:113 20:-40 29:8 33:63
~lock_at 12:11
~lock_on 12:17 29:41 33:8
~log 9:-35 10:59 13:37 22:35 29:40 33:-9
~log_messag 10:46
~lol 7:10 8:-9 10:45 12:-28 13:19 21:-30 25:29 26:2 29:-1
~long 3:3 5:-49 9:17 11:-30 12:-17 17:-17 19:21 20:34 25:8 28:58 33:-18
~long_ago 28:47
~long_befor 29:8
~long_doe 10:32 29:-4
~long_hav 28:4
~long_is 29:12
~long_until 20:16
~long_was 19:34 28:-18
~longer 2:-23 8:23 12:4 16:5 27:-12 28:25 31:36 33:2
~look 3:34 7:2 9:50 10:-17 11:-1 14:24 17:-39 25:-21 33:35
~look_at 9:59
~look_for 5:17 14:-2 29:5
~look_lik 3:6 14:38 19:14
~look_up 9:4 18:1 33:43
~loom 18:32 32:-24
~loop 27:32
~los 16:6 27:18 30:33 31:-7
~los_bug 16:7
~lost 11:61 25:-35
~lot 2:-12 7:-31 8:2 11:-20 13:7 14:28 15:-13 22:9 25:6 26:4 28:-8 29:5 30:33 31:-6 32:9 33:-8 34:-2
~lov 10:-21 11:-21 25:45 29:39
~lov_to 17:9 27:8
~lts 10:32 18:-24 20:78 29:-33
~luck 2:14
~lunch 24:20 25:55 29:33 31:-43 32:-20
~m 0:-35 1:-19 2:-57 3:-72 4:-15 5:6 6:134 8:-79 9:-191 10:18 11:-48 12:-162 13:-162 15:11 16:106 17:-63 18:52 19:-33 20:-221 22:-17 24:38 25:-191 26:-109 28:3 29:-100 30:-19 32:-77 33:104 34:-7
~ma 9:48
~machin 25:15 29:15
~mad 3:36 6:16 7:25 10:1 13:11 14:-15 25:40 33:-22 34:-11
~mad_the 28:4
~mad_up 7:32
~mail 2:-20 8:-23 10:16 16:-5 21:-17 23:15 26:29 27:10 31:30 33:29
~main 12:53 29:22 34:-4
~maintain 29:22
~maintainer 17:24 34:16
~mak 1:-48 2:18 3:3 4:18 6:31 11:43 12:-30 14:9 16:31 17:-36 20:-29 22:22 24:33 33:-70 34:-31
~mak_a 4:54
~mak_an 10:12
~mak_it 2:38 16:17
~mak_m 6:16
~mak_me 29:7
~mak_my 3:20
~mak_sens 0:27 26:6
~mak_sur 24:58
~mak_the 2:52 6:9 16:19
~mak_you 11:7
~man 10:52 11:36 25:-9
~man_pag 11:36 25:-8
~manag 19:35 34:-1
~manager 5:-23 10:15 11:22 20:-23 22:23 29:24 34:12
~manual 1:28 11:44 34:14
~many 2:-5 4:9 8:-1 9:13 13:22 15:4 17:-7 19:14 22:-8 24:-1 28:22 29:25 31:8
~many_day 19:7 23:9 28:-10 29:30
~many_exception 9:-2 13:-10 19:20 21:15
~many_mor 28:14
~many_of 13:18
~many_rcs 14:3 19:18
~many_thank 4:16 5:2 8:-2 9:4 11:7 13:-18 15:3 25:9 29:-26 34:2
~many_vot 9:12
~many_week 19:28
~march 4:58 20:8
~maria 15:5 21:20 22:-14 29:9
~mark 1:26 5:7 6:-5 8:61 20:-11 28:31 29:-17
~mark_it 8:21
~market 1:11 20:5 26:29 27:10 29:-1
~master 2:30 5:47 6:-13 10:6 25:-25 29:3 34:-10
~mat 25:25
~matrix 18:11
~matter 9:11
~may 0:-19 2:70 4:10 13:-19 20:-39 21:19 22:21 28:10 32:-31 34:-14
~may_i 2:11 7:1 13:-6 19:5 22:11 29:12 31:5 33:-5
~may_the 2:6 22:25
~may_we 4:7 22:20
~mayb 0:23 15:23 16:-20 25:11 30:13
~mayb_we 30:15
~me 1:-70 2:-27 3:-4 4:-21 5:24 6:-12 7:-12 8:-24 9:-17 10:15 11:28 13:7 14:10 15:-30 16:-70 17:12 18:4 20:-29 21:-10 22:-24 23:17 24:94 25:-14 26:-4 27:73 29:15 30:5 31:37 32:-15 34:-11
~me_a 4:10 5:40 24:29 25:9 33:-35 34:2
~me_about 9:32 10:27 11:1 23:6 27:-30 33:-16
~me_again 24:18 32:-8 33:5
~me_all 13:53
~me_are 5:4
~me_as 29:14
~me_befor 24:26
~me_can 2:21
~me_cheer 25:3
~me_could 0:12
~me_every 24:9
~me_from 2:3 8:16 30:11
~me_hav 12:3
~me_how 11:4 15:30 19:37 23:1 29:-29 33:1
~me_i 17:1 31:-4
~me_in 27:66 31:-2
~me_is 9:-5 12:1
~me_just 18:21
~me_know 24:3 27:15
~me_of 11:-33 23:48 24:-25 27:2 31:5 33:13
~me_off 31:75
~me_on 24:30 27:-46 31:18 32:9
~me_pleas 23:6
~me_see 14:15
~me_som 11:23
~me_thank 31:18
~me_that 30:6
~me_the 13:19 16:-35 17:5 18:38 25:-5 27:-6 28:10 29:7 31:-50 33:41
~me_through 11:20 14:14
~me_to 7:-24 13:23 14:-28 24:-33 27:55 29:65
~me_tomorrow 24:6
~me_two 24:10
~me_up 24:6 26:23 27:9 33:-26
~me_what 2:8 10:41 33:-12
~me_when 19:25 20:13 24:-2 33:31
~me_whether 12:11
~me_which 29:-18 33:6 34:9
~me_who 7:25 9:-9 30:22
~mean 2:-50 10:89 25:-12 29:43 33:4
~mean_by 10:25
~mean_in 10:6
~mean_of 29:13
~meant 25:22
~meet 7:8 11:-1 15:18 16:4 24:-7 27:-7 29:67
~meet_you 25:27
~member 21:14 34:24
~membership 2:-17 6:18 10:32 12:3 16:10 19:-8 21:24 22:7 27:10 29:-27 33:23
~membership_freez 10:42 12:-20 16:16 21:29 27:2
~memory 24:11
~mention 3:10 11:31
~mentor 17:66
~menu 2:19 11:47 25:-37 29:-15
~merci 2:-3 15:-3 18:15 19:-21 20:9 22:24 29:3 33:-14
~merci_de 1:-6 16:18 31:22
~merg 2:42 6:-17 8:17 9:-13 10:17 12:64 16:-11 18:-6 20:-7 21:22 25:-53 29:24 31:-33 33:40
~merg_a 2:63
~merg_in 21:10
~merg_it 2:27
~merg_my 29:6
~merg_now 2:5
~merg_on 21:2
~merg_or 2:23
~merg_window 10:28 20:-1 29:-45 33:25
~mergeabl 2:50
~messag 2:13 11:-1 12:-5 25:21 26:16 29:-36 30:31 31:19 34:-9
~messag_pleas 31:25
~metric 8:13
~mid 0:8 25:7
~midnight 33:34
~midnight_utc 33:7
~might 0:32 15:15 21:22 22:-8 29:-19 30:21
~might_i 0:2
~migration 2:15 9:29
~mileston 0:7 1:5 2:-23 6:23 10:15 11:-21 12:-37 13:-13 14:10 16:14 17:-8 18:6 20:-35 22:-12 24:1 25:-30 27:7 28:1 32:-5 33:19 34:19
~mileston_are 6:9 18:8
~mileston_pleas 0:4
~mileston_two 33:27
~mileston_with 14:1
~min 3:28 5:-28 9:44
~mind 7:21 14:18 18:17 25:22 29:-23
~mind_about 7:7
~minimum 2:4 3:14
~minu 10:-13 12:-8 16:-8 24:23 28:64
~minu_what 10:-10 28:53
~minut 16:-9 29:5
~mirror 6:42
~mis 2:25 6:24 24:6 29:-10 30:13 32:36 33:-37
~mis_the 2:53
~miss 7:13 21:24 22:6
~miss_the 2:19
~mistak 30:33
~mit 14:21
~mod 5:42 6:-4 9:24 25:-12 29:3
~modul 29:44
~mom 24:-4 29:38
~moment 2:-4 5:14 12:27 17:15 18:6 25:15 29:-11 33:14
~moment_of 33:15
~monday 1:28 7:12 8:-52 9:-7 12:-12 15:-1 16:32 18:-4 22:14 24:41 25:11 28:-16 31:19 32:10
~monday_pleas 29:4
~monday_to 32:38
~month 2:-33 3:6 4:10 5:-8 6:1 18:-18 20:42 28:26 29:-29 30:17 32:41
~month_cycl 4:5
~mor 0:22 1:-31 2:9 4:-17 5:-22 6:1 7:-3 8:27 9:-19 10:-5 11:-6 12:-11 13:-1 15:9 16:20 18:-23 22:49 24:-25 25:-16 27:2 29:3 31:59 32:-5 33:-8
~mor_day 16:49 22:39 24:-6 33:-9
~mor_for 22:51
~mor_information 8:26
~mor_than 28:45
~mor_thing 1:-2 2:-13 6:16 8:-13 16:-32 18:-12 20:10 22:-14 23:16 25:6 28:-3 29:25 31:-7 33:1
~mor_tim 15:7 22:41
~morn 0:-6 3:-18 6:2 8:1 10:12 11:17 12:4 14:-4 15:2 20:3 21:-1 23:-6 24:16 28:11 29:-2 31:-3 32:12 33:-2 34:3
~morn_are 5:33
~morn_can 27:3
~morn_do 9:1 11:2
~morn_everyon 5:1 12:5 14:-4 18:18 20:15 24:-42 25:-75 29:10 31:11 34:11
~morn_how 11:1 29:12
~morn_is 12:3 29:7
~morn_of 24:60
~morn_what 10:39 11:-2
~most 33:5
~mov 2:-34 5:5 10:-52 11:10 15:86 16:47 19:-25 20:-24 28:-4 29:12 30:15 33:-5 34:10
~mov_a 15:59 34:-17
~mov_featur 34:19
~mov_ff 34:10
~mov_le 16:2
~mov_rc 15:5 25:5
~mov_str 15:21 16:-29 34:5
~mov_the 15:19 16:-10 29:49
~mov_to 5:22 15:-35 16:30
~movement 9:22
~movement_on 9:22
~msgid 33:33
~much 25:49 28:52 29:12
~much_doe 29:18
~much_longer 28:22
~much_tim 28:23
~must 3:2 5:-35 9:-14 13:7 16:7 17:13 21:18 28:-22 29:-8 32:12 33:45 34:-25
~must_be 1:3 3:13 16:12 28:-6 32:33
~must_i 17:26 20:1
~must_not 18:13 24:4
~mut 2:-10 11:-39 25:-54 27:-12 30:135 31:60 32:-4 34:-9
~mut_until 31:14
~mut_you 30:52
~my 0:-31 1:-26 2:23 4:-14 5:-68 7:10 8:20 9:45 10:-41 11:2 12:-52 14:-31 15:-77 17:28 20:22 21:-48 22:18 24:5 25:39 26:-15 27:-32 28:10 29:68 31:20 32:-8 33:12 34:-28
~my_account 29:1
~my_approval 8:40
~my_bos 1:17 9:-5 10:9 11:8 14:8 16:4 17:-2 20:5 26:-9 27:14 29:-11 33:-7
~my_chanc 21:17
~my_chang 22:27
~my_exception 8:14 9:46 13:-2 21:-26 22:-34 34:25
~my_featur 2:66 28:6 33:-15
~my_ffe 9:43
~my_first 17:82 18:-10
~my_fix 20:1
~my_friend 8:-25 29:22
~my_laptop 25:-1 29:21
~my_memory 24:4
~my_mind 18:13
~my_new 2:6
~my_not 33:6
~my_own 2:-2 3:20 7:7 26:8
~my_packag 30:21
~my_patch 2:-11 10:-4 22:7 29:56 34:7
~my_phon 25:-28 26:14 29:49
~my_pr 2:36 22:1
~my_pull 8:-23 29:48
~my_rc 24:-34 31:42
~my_reminder 23:6 24:-1 31:10
~my_request 8:86 9:31 22:-38 29:-58
~my_sid 3:20
~my_sign 7:2
~my_slid 6:32 29:-3
~my_subscription 31:44
~my_team 13:50 21:4 29:-25
~my_tim 14:25 19:-6 29:12
~my_vot 2:-5 7:24
~myself 0:14
~na 1:19 5:48 17:-16 27:32 29:-28
~nachrichten 31:26
~nachrichten_mor 31:26
~nack 8:24
~nah 8:5 28:7
~nak 7:16 8:38 13:3 34:-9
~nam 4:6 5:23 11:-6 18:38 19:22 29:-1 34:66
~nam_of 5:24
~nam_the 18:38
~near 24:30 28:20 33:-36
~nearest 18:62
~nearly 5:7
~necessary 21:26 23:18
~need 0:44 1:23 2:16 5:-71 6:-24 9:-31 10:-14 12:-47 13:3 14:23 15:-82 16:-5 18:2 20:19 21:50 22:55 23:23 24:-16 25:-31 27:-92 28:-1 29:-35 31:-15 32:-47
~need_a 1:28 4:12 8:-8 9:-5 21:9 24:27 25:-14 34:32
~need_an 1:5 2:48 9:12 13:-4 21:16 22:-38
~need_for 3:15 34:11
~need_it 20:36 21:4 22:-17 31:-31
~need_mor 22:28
~need_one 21:3
~need_the 22:-11 31:5 33:39
~need_to 3:-10 13:33 17:21 18:17 20:12 23:61 24:-22 27:-10 29:-4 31:-1
~need_until 22:14
~neutron 13:3 25:-16 34:21
~never 7:35 8:-13 10:21 17:72 25:11 30:14 31:-25
~never_did 17:15
~never_don 17:12
~never_mind 17:-1 25:29
~new 1:36 2:68 3:17 4:16 5:-114 6:21 7:-50 9:16 11:5 12:-6 13:-42 14:-126 16:5 17:92 18:-62 19:-104 20:-8 21:-15 22:12 24:-91 25:-31 26:10 27:10 28:-24 29:-16 32:-80 33:12 34:-79
~new_backend 2:29
~new_cycl 3:25 4:9 11:28 17:-30
~new_dat 11:35 14:-11 16:57 33:-66
~new_deadlin 0:4 11:23
~new_driver 2:42 22:-17 33:19
~new_exception 22:52
~new_featur 6:14 12:-9 33:45
~new_functionality 33:22
~new_her 17:37
~new_mileston 1:40 16:-12
~new_on 9:27
~new_project 2:27 6:12 17:-8
~new_proposal 12:10
~new_ptl 17:5
~new_releas 4:25
~new_string 2:-2 12:10
~new_to 17:53
~new_translation 10:12
~new_version 20:96 29:-2
~new_what 17:12
~newbi 17:79 25:-9
~newbi_question 17:4
~newcomer 2:-29 17:69
~newsletter 0:3 5:1 10:4 15:-3 16:3 17:-8 22:-10 26:-5 32:7 34:1
~newsletter_do 26:10
~newsletter_how 28:2 29:35
~newsletter_i 8:1 33:29
~newsletter_is 11:17 29:15
~newsletter_pleas 15:2
~newsletter_what 5:32 10:37 33:-35
~newsletter_when 29:4 33:-10
~newsletter_who 9:16 34:27
~next 0:5 2:20 3:33 4:52 5:-20 6:-75 8:15 9:-41 10:-80 11:-50 12:-48 13:-21 14:-18 15:-21 17:19 18:119 19:-83 20:-12 22:-31 23:21 25:-1 26:-17 27:-69 28:-17 30:-26 32:50 33:-11 34:-39
~next_checkpoint 18:25
~next_cycl 3:1 5:11 8:20 18:-44 33:32
~next_dat 14:-11 18:62
~next_deadlin 18:37
~next_for 18:14
~next_freez 18:50 29:-27
~next_mileston 18:25
~next_on 18:32
~next_one 4:10 14:27
~next_releas 4:41 5:2 7:14 20:-27
~next_seri 3:6
~next_thing 18:46
~next_tim 0:13 3:8
~next_tuesday 24:13
~next_version 20:33 29:-16
~next_week 2:7 4:-24 16:2 18:-43 24:26 25:32 28:-40 33:44
~nic 24:24 25:32
~nic_to 24:4
~night 19:-26 28:19
~no 0:54 1:-35 2:21 4:-9 5:-56 7:29 8:40 10:-33 11:2 12:3 14:-13 16:-5 19:-26 20:-39 21:12 22:-13 23:46 24:-53 25:22 27:-68 29:-134 30:-14 31:25 32:-29 33:13 34:-47
~no_clu 17:2
~no_for 8:33
~no_freez 12:42 14:13
~no_from 8:7
~no_go 2:15 7:3
~no_longer 8:26 16:6 33:11
~no_mor 31:48
~no_need 23:52
~no_new 0:41
~no_on 7:18
~no_reminder 31:15
~no_str 28:6
~no_test 8:19
~no_to 8:26 9:29 34:-4
~nobody 7:46 8:-20 13:15 29:-18
~nochmal 33:4
~nod 10:4 29:8
~nogo 1:38 29:-13 33:16
~nois 0:1 7:9 9:3 11:5 12:6 13:9 15:10 16:2 17:5 18:2 19:3 21:8 22:-9 25:-3 26:-8 27:-13 29:-4 30:-11 31:14 32:-3
~noob 10:16 17:37
~noon 1:11 16:31
~nop 4:-3 8:67
~nop_on 4:-3 8:46
~not 0:36 2:-26 3:41 4:-124 5:-59 6:27 7:76 8:-9 9:-11 10:1 12:6 14:-28 15:47 16:-32 17:-25 18:-35 19:-57 20:-2 21:57 22:-20 23:18 24:41 27:-112 28:-39 29:-6 30:66 31:16 32:-45 33:1 34:-19
~not_a 25:26
~not_add 0:72
~not_approv 7:33 8:-7
~not_ask 15:29 21:12
~not_be 2:8 10:32 15:-5 22:3 31:12 33:-45
~not_finish 22:6
~not_for 29:22
~not_get 8:12 10:1 30:29
~not_it 16:-27 20:12 33:29
~not_just 14:52 18:-18
~not_let 24:58
~not_mad 7:32
~not_mak 2:-3 22:52
~not_mis 18:14 24:9
~not_mov 15:35 16:-12
~not_need 8:18 30:-25 31:36
~not_on 1:5 24:7
~not_open 3:20
~not_send 31:45
~not_start 4:-7 12:22
~not_stop 30:39 31:-37
~not_sur 7:20 34:12
~not_thank 6:3 25:28
~not_the 14:-15 16:13 20:4 27:3 33:8
~not_to 21:17 22:-18
~not_understand 10:22
~not_unsubscrib 30:7
~not_want 31:13
~not_you 25:31
~noth 12:29 31:31
~noth_is 12:15
~notic 27:12 31:23
~notification 11:-3 26:42 27:36 30:3 31:18
~notification_for 27:31
~notification_on 27:29
~notify 27:64
~notify_me 27:18
~nova 10:-12 29:-5 33:18 34:10
~november 3:25
~now 1:-35 2:51 4:2 5:22 6:-21 8:-22 9:-20 10:-68 11:-24 12:50 13:-28 15:-30 16:57 17:42 18:26 20:-89 21:-32 22:-3 24:-34 25:14 27:14 28:41 29:-5 32:-12 33:-56 34:-23
~now_a 5:7
~now_and 28:40
~now_on 16:21 27:47 31:18 33:-6
~now_or 2:33
~now_until 14:26
~nudg 16:9 23:27 24:32 34:-6
~number 5:29 7:33 8:45 9:26 13:6 24:-8 25:-10 28:51
~number_add 1:7
~number_already 33:41
~number_am 24:54 32:-5
~number_and 1:14 5:5 8:26 18:-36 24:-8 27:22 32:11 33:50
~number_approv 7:-39 9:51
~number_as 1:26 6:12 29:-8
~number_at 7:8 10:4 15:5 16:5
~number_au 1:-4 16:25
~number_aug 32:25 33:27
~number_august 16:9 33:23
~number_be 29:16
~number_been 6:1
~number_befor 2:25 7:30 29:-17 33:6
~number_but 15:7 27:-5 31:9
~number_can 16:29 21:20
~number_correct 20:29
~number_d 16:32 24:10 29:33 30:-11 31:6
~number_dank 11:14
~number_dat 14:-12 15:-39 16:-18 20:-27 33:132 34:13
~number_day 1:1 16:5 18:-7 28:40 31:19 32:6 33:-40
~number_doe 2:19
~number_don 6:10 18:12
~number_ff 28:40
~number_fix 16:23 29:7
~number_for 24:-8 31:6 33:24
~number_get 7:2 33:2
~number_gracia 8:8 16:6
~number_h 22:16 24:42 32:18
~number_happen 33:13
~number_has 2:12
~number_hour 1:16 24:33
~number_i 15:9 29:-18 33:27
~number_in 5:-8 9:34 16:27 19:29 27:-22 29:-37
~number_instead 16:21
~number_is 6:35 8:18 9:-5 12:-33 16:-18 18:-17 23:-10 24:26 29:-62 33:64
~number_it 16:19
~number_last 19:9
~number_lik 28:12
~number_lin 21:16
~number_m 14:4 28:7
~number_many 18:31 25:14 29:-26
~number_march 4:17
~number_mean 29:5
~number_mov 15:22
~number_my 8:10 20:20 29:3 34:12
~number_need 0:31 25:10 33:-17
~number_next 0:14 1:-9 16:24 33:19
~number_no 12:-22 33:36
~number_not 16:43 33:-8
~number_now 16:12
~number_october 16:30
~number_of 6:14 13:21 28:52
~number_on 8:71 9:-39 16:23 22:-27 24:37 27:-17
~number_one 1:23 9:36 19:2 33:-27
~number_or 1:-5 6:-23 10:-4 16:-12 18:55 20:38 28:29 32:-21 33:53
~number_out 6:15
~number_pleas 2:1 10:-5 16:47 20:-23 33:14
~number_pm 1:6 31:5
~number_put 1:35 16:-22
~number_reminder 24:8
~number_right 33:9
~number_s 16:1 18:8
~number_sep 1:42 32:9
~number_sept 1:23 16:-11 33:7
~number_september 1:9 16:46
~number_septembr 16:4
~number_ship 4:7
~number_slip 6:38
~number_so 24:10 33:17
~number_sorry 8:6 16:8
~number_still 2:-32 6:2 9:19 29:21
~number_tag 6:-15 33:27
~number_tagg 6:27 33:-3
~number_tarball 6:5 33:11
~number_tell 24:20
~number_test 8:1
~number_thank 1:44 2:-7 9:8 10:-11 16:4 18:8 20:22 24:12 25:-20 29:12 33:-33
~number_the 7:49 9:-39
~number_thi 32:-17 33:51
~number_to 8:30 16:29 19:4 22:15 24:1 28:-18 29:-59 32:39 33:1
~number_tomorrow 7:9
~number_two 16:10 33:10
~number_until 8:17 16:35 31:-2
~number_utc 24:42
~number_was 6:3 19:-33 33:41
~number_week 1:-14 3:12 4:67
~number_what 10:27 32:12 33:-10
~number_when 7:8 29:65 33:-68
~number_wher 15:20
~number_which 33:9
~number_will 16:18
~number_with 1:11 4:36 16:13
~number_yet 9:23 33:30
~nuova 2:31 20:6
~nvm 9:15 13:-12
~o 16:24 22:15 25:36 31:-12
~objection 9:18
~oct 1:19 16:64 29:-15
~october 1:19 4:9 5:-14 16:40 20:47 31:-8 32:20
~october_or 20:18
~odd 21:46
~odd_of 21:46
~of 3:-44 4:-24 5:27 6:2 7:-29 8:-43 9:30 10:21 11:-7 13:13 14:13 15:-15 16:-14 17:-38 18:3 19:58 20:29 22:-33 23:9 25:-115 26:-74 27:-32 28:-17 29:22 32:14 33:-2 34:45
~of_a 0:22 10:28 29:-4 34:-9
~of_an 21:15
~of_august 6:18 32:6
~of_dat 18:35 27:19
~of_day 6:23 19:-1 28:15 32:-3 33:1
~of_every 13:15 14:-3
~of_exception 9:2
~of_featur 33:12
~of_ff 6:8 15:-10 16:14 24:5
~of_ffe 9:10
~of_final 16:-20 33:36
~of_gett 10:-1 21:46
~of_hibiscu 14:33
~of_it 10:11 14:29 24:11
~of_luck 2:14
~of_m 18:30 29:-22 33:16
~of_me 17:39
~of_mileston 6:-2 34:21
~of_my 18:13
~of_nova 29:-1 34:8
~of_our 2:2 14:-4 26:6
~of_play 5:66 29:-54
~of_rc 1:18 6:-1 15:9 16:15 23:32 29:-44 31:4
~of_releas 29:22
~of_request 21:13
~of_requirement 16:-7
~of_september 20:21 29:16
~of_str 10:12 16:-41 24:9 33:20
~of_that 29:12
~of_the 3:-17 4:-68 5:55 6:-41 9:38 11:-4 12:21 13:-10 14:12 16:-15 17:4 18:-15 19:28 20:17 25:-35 27:-13 28:-38 29:-2 30:-20 31:53 33:26 34:18
~of_them 13:14 14:29
~of_thes 30:15
~of_thi 10:-18 13:19 14:65 32:5 34:-10
~of_thing 23:24
~of_today 12:31
~of_us 18:21
~of_what 14:16
~of_you 29:-26 34:21
~off 2:-40 3:26 4:23 6:-12 7:5 8:17 10:-17 11:-61 14:-59 17:-28 18:-10 20:-17 22:-7 23:-33 24:-1 27:-115 28:30 29:3 30:79 31:88 32:-39
~off_is 28:19
~off_on 7:27 8:10 9:-4 25:-24 29:33 32:-2
~off_the 3:3 20:-7 29:-45 30:16 31:64 34:25
~offic 25:14 29:46
~official 20:40 29:-11
~offsit 31:16
~oh 8:-8 25:35
~ok 2:55 6:-22 8:17 9:-10 10:5 16:2 17:35 24:-16 25:20 32:1
~ok_now 2:5
~ok_so 2:-28 9:-10 10:5 16:9 18:-16 25:-17 29:34 32:15 33:6
~ok_to 2:15
~okay 2:25
~old 1:7 5:-3 14:-14 19:71 22:16 29:16 31:-6 33:-33
~omg 25:40 29:-27
~on 0:-85 1:51 2:-27 3:-18 5:37 6:-53 7:45 8:36 9:46 10:-62 11:-45 12:54 13:-66 14:-61 15:-34 16:22 17:-23 18:14 20:7 21:-81 22:-30 23:-84 24:54 25:-40 26:-1 27:46 28:-7 30:-3 31:-19 32:29 33:46 34:-1
~on_a 14:4 33:47
~on_arm 29:6
~on_aug 6:9
~on_behalf 8:2
~on_board 2:19
~on_deck 18:40 29:-3
~on_duty 34:25
~on_earth 10:34
~on_exception 8:16
~on_featur 5:10
~on_for 32:28
~on_friday 1:20 2:35 7:-4 24:31 25:-22 32:7
~on_hold 8:31 31:15
~on_holiday 31:15
~on_monday 12:-21 29:24 33:13
~on_my 9:20 18:10 25:12 29:-19 33:-3
~on_new 12:1
~on_oct 16:17 20:4
~on_or 5:11 12:18 33:-21
~on_our 33:26
~on_rc 31:30
~on_releas 20:-26 25:17 34:20
~on_sept 1:27
~on_september 1:1
~on_the 1:46 2:-3 3:14 4:-22 5:4 6:28 8:-36 9:17 10:-6 11:-16 12:-33 13:-27 14:-9 16:12 17:-7 18:38 20:-12 24:46 25:3 26:15 28:3 29:8 30:-34 31:-16 32:32 33:-3
~on_thursday 16:7 24:22 33:7
~on_today 32:32
~on_track 5:14 20:3
~on_tuesday 16:4 33:-6
~on_vacation 29:31
~on_what 9:7 10:-15 19:21 20:31 33:37
~on_which 20:16 28:9 33:12
~on_with 5:33
~on_yet 12:11
~onboard 8:6 17:38
~onc 2:27 3:11 4:-9 10:14 12:-22 18:23 30:21
~onc_featur 10:7
~onc_we 2:3
~one 0:34 1:46 3:16 4:2 5:-35 6:-25 8:-43 10:-32 11:12 12:-17 13:22 16:27 17:3 18:8 19:58 20:-47 21:2 22:8 24:24 27:-64 29:-47 30:44 31:-64 32:-30 33:-3 34:-7
~one_day 2:5 16:34 24:33 33:-61
~one_deadlin 26:33
~one_from 19:4
~one_go 14:11
~one_is 3:1 18:19
~one_lin 5:10
~one_mor 0:22 1:-2 2:22 6:13 8:-14 18:-14 20:7 22:-18 23:15 25:3 28:-10 29:17 31:-9
~one_pleas 18:2
~one_week 1:62 5:-16 6:-7 16:28 24:15 28:28 33:-21
~one_word 5:-2 9:-11 29:48
~onelin 2:44
~oneliner 2:16
~only 2:15 6:-21 8:-14 13:21 18:21 20:-5 25:-40 26:23 29:-19 30:44 31:21 33:-80
~only_chang 2:18
~only_get 2:9
~only_if 7:5
~only_the 14:26 18:16
~only_thre 24:24
~only_until 8:25 22:-4
~oop 25:39
~open 2:20 3:24 5:-9 6:-53 12:21 13:16 21:-14 22:18 24:32 25:-25 29:8 33:-2
~open_a 4:-9 29:24
~open_for 5:57 12:38 29:-45
~open_one 13:22
~open_request 13:11
~open_sourc 17:28
~open_the 3:25 29:18
~openssl 9:29 29:13
~openstack 4:27 29:14 31:-9
~opinion 7:31 9:-11
~opt 30:23 31:32
~option 2:44 11:30 22:-7 26:13
~or 0:-21 1:-103 2:-6 3:-78 4:-43 5:156 6:29 8:-115 9:55 10:5 11:-43 12:55 13:-113 14:-22 15:-28 16:-126 17:-50 18:15 20:62 21:14 22:-84 23:-23 24:-77 25:-76 27:-19 28:32 29:-1 31:-33 32:-18 34:-40
~or_a 25:9 34:2
~or_after 2:-23 5:38 6:-41 18:-39 20:18 33:71
~or_already 5:11 6:-28 12:31
~or_am 33:25
~or_are 5:20
~or_bug 5:20
~or_can 6:-10 12:63
~or_did 5:-3 6:8 12:9
~or_do 2:-12 6:11 12:12 15:7 21:33 29:-3
~or_end 33:9
~or_final 18:26
~or_i 6:13
~or_in 5:6
~or_is 2:12 6:5 15:1 32:6 33:-29
~or_les 5:-13 28:35
~or_m 18:4
~or_nah 28:8
~or_no 2:52
~or_not 2:32 6:61 7:-5 8:-15 9:49 12:-23
~or_open 6:-4 12:20
~or_post 5:50 12:-3
~or_q 20:30
~or_rc 18:47
~or_still 6:29
~or_the 5:11 18:3 33:5
~or_two 5:-3 9:12 12:-13 29:40
~or_what 5:32 32:-10
~order 14:23 29:60
~org 29:1
~original 16:28 33:-1
~original_dat 16:28 33:-1
~oslo 2:25
~other 6:9 30:22 31:6
~ou 5:50
~ought 7:8
~ought_to 7:8
~our 2:13 5:-61 6:-5 10:-31 11:-34 12:-36 13:-39 16:-34 17:-31 19:7 21:17 22:79 23:-29 24:10 25:-46 28:-19 29:47 31:12 32:-36 33:33 34:20
~our_channel 23:-2 26:6 34:20
~our_driver 22:24
~our_new 2:5
~our_project 22:24
~our_schedul 19:11
~our_team 12:-8 21:31 27:20
~out 3:-22 4:33 5:-88 6:60 7:-26 8:35 10:-36 12:-7 14:24 19:18 20:15 21:-28 22:-17 30:31 31:52 32:-57 33:-17 34:-7
~out_a 4:24
~out_befor 20:34
~out_for 18:33
~out_of 5:-11 30:10 31:27
~out_on 6:-20 33:21
~out_thank 6:9 19:2 20:-25 29:12
~out_the 14:26 19:18 20:-20
~out_to 16:4
~out_when 19:-2 20:40
~out_yet 6:25
~outlook 14:-30 26:55 32:10
~outstand 13:14
~over 5:19 6:63 17:16 33:-6
~over_as 17:19
~over_the 15:7
~overkill 0:15
~overslept 2:34 12:-17 21:15
~overslept_the 2:35 12:-1
~overview 13:31 14:35 32:11
~overview_of 13:32 14:8
~owe 24:-22 29:26
~own 0:54 2:-29 3:41 7:45 8:-39 14:-29
~own_the 34:14
~owner 0:4 10:-1 34:53
~owner_of 34:27
~pa 22:7
~pack 31:12
~packag 20:-4 25:21 30:11
~packager 1:11 21:5 26:25 29:-5 33:-22 34:-1
~pag 10:8 11:25 14:57 17:30 20:10 25:-24 33:-27 34:-16
~pag_with 14:12
~panic 29:33
~paragraph 29:30
~part 2:32 5:17 17:6 33:16
~part_of 2:32 5:17 17:6 33:16
~partner 22:14
~party 1:6 10:4 25:15
~pas 6:-24 22:33 29:41
~pas_for 22:32
~pass 6:69 7:14
~password 29:27
~past 1:15 5:9 6:50 10:-32 12:-17 13:3 14:2 16:-28 19:17 22:55 33:-32
~past_the 14:24 22:24
~patch 2:58 5:-52 10:-26 12:3 17:40 18:-28 21:-15 22:50 25:-36 29:1 33:-16 34:17
~patch_are 2:2 13:17
~patch_go 2:1
~patch_is 34:12
~patch_need 2:2
~paus 31:24
~pdf 29:3
~peas 7:-12 8:12
~pencill 10:-21 20:4 33:27
~pencill_in 10:-21 20:4 33:27
~pend 8:46 13:16 29:-13
~pend_exception 8:16 13:-5
~peopl 0:-13 2:-24 5:12 6:-7 8:-7 11:9 12:10 17:28 21:-3 23:23 25:-29 30:14 33:2 34:12
~peopl_can 34:15
~peopl_still 12:25
~per 22:21 27:-14 30:26 31:8 33:40
~percentag 5:13
~perfect 25:10
~performanc 2:19
~perhap 15:4 26:9
~period 5:28
~permission 13:2 22:13
~permission_to 22:13
~permitt 2:51
~person 34:71
~person_for 34:5
~phas 5:94 17:11 29:-20
~phas_is 5:5
~phew 25:45
~phon 6:11 7:-13 13:11 17:-10 18:3 19:3 24:-9 25:-6 28:3 29:13
~phon_with 6:12 7:-12 12:4 13:11 18:3 19:3 24:-6 27:4 28:3 29:-7
~phras 11:59 23:-14
~pick 2:33 10:33 11:-13 25:-4 29:7
~pick_to 2:27
~pictur 14:29 25:23
~ping 1:-26 23:48 24:18 25:22 27:7 29:-10 30:31 31:38 32:-11 33:-44 34:9
~ping_for 1:-20 24:25 34:16
~ping_me 24:38 31:32 32:-1
~ping_the 27:4
~ping_us 23:23
~pip 23:-10 27:28 31:15
~pizza 25:23 29:5
~pizza_for 29:33
~plac 6:4 16:9
~plan 0:9 1:-11 4:13 6:-3 10:-28 11:-38 14:55 16:23 19:13 25:14 29:-54 33:3
~plan_a 3:32
~plan_for 3:16 18:-12 20:28 25:22
~plann 3:63 4:10 5:-51 6:11 9:-21 12:-29 14:51 17:-40 18:-4 29:-20 32:30 33:14
~plann_for 14:-13 20:9 33:45
~play 5:55 25:-49 29:36
~pleas 1:9 2:-20 3:-2 5:-6 11:8 12:4 13:19 14:10 16:11 17:-3 18:9 19:-8 21:-16 22:35 24:9 25:-12 26:10 28:-2 29:1 30:9 31:22 33:9 34:-1
~pleas_add 27:17
~pleas_all 27:14
~pleas_allow 22:33
~pleas_approv 7:-53 29:59
~pleas_can 2:2 8:13
~pleas_correct 16:38
~pleas_creat 4:3
~pleas_dank 5:7
~pleas_do 15:11 30:1
~pleas_enter 1:12
~pleas_explain 11:13
~pleas_fil 22:1
~pleas_giv 22:30
~pleas_grant 22:36
~pleas_hav 24:6
~pleas_i 18:1 31:7 33:3
~pleas_includ 27:6
~pleas_keep 15:26
~pleas_let 22:23
~pleas_mak 31:18
~pleas_many 8:-6 9:26
~pleas_no 31:9
~pleas_not 16:11
~pleas_pleas 5:10
~pleas_prepar 4:12
~pleas_record 22:34
~pleas_register 22:9
~pleas_remind 24:20
~pleas_remov 31:4
~pleas_send 29:14
~pleas_shift 16:10
~pleas_sorry 9:15
~pleas_thank 11:6 14:20 25:-18
~pleas_to 16:16 25:9 31:10
~pleas_which 12:2
~plugin 2:47 10:3
~pm 1:6 31:4
~pmo 27:27 29:-14
~po 29:39
~po_fil 29:39
~point 5:11 10:69 12:16 18:-35 20:30 26:18 29:-75 32:-20
~point_of 10:72 33:-34
~point_releas 10:16 18:-1 20:47
~pointer 17:29
~pok 9:-5 24:56 27:-8 34:17
~pok_me 24:49 27:-1
~poland 29:16
~polish 5:12 29:15
~pop 20:26 29:-20
~possibl 0:21 3:15 13:-21 21:5 22:7 30:31 33:19
~possibl_for 13:-15 21:22
~possibl_to 0:5 2:-22 3:21 22:8 30:36
~post 2:6 5:33 6:44 10:-29 11:-39 12:-24 14:7 23:-21 25:-24 26:41 27:79 29:-14 31:24 33:-21
~post_her 27:17
~post_in 31:35
~post_on 6:31 27:6 33:-5
~post_the 14:48 23:-3
~postpon 2:-19 11:6 15:44 16:50
~postpon_m 15:20
~power 34:8
~pr 8:-13 21:-3 22:72 25:-5 29:17
~pre 5:47 12:-3 24:11
~pre_or 5:50 12:-3
~precedent 19:58 20:-28
~prepar 4:37 18:27
~pres 1:12 20:38
~present 5:23 12:27
~pretty 33:5
~previou 19:51 29:11
~previou_releas 19:32
~previou_version 19:-6 29:17
~print 11:6 14:41 22:22
~prior 19:49 24:41
~prior_to 24:35
~privat 0:17 11:13
~probably 23:5 30:6
~problem 2:15
~procedur 10:-20 11:21 21:10
~procedur_for 10:-20 11:21 21:10
~proces 17:51 21:16
~prod 29:20
~product 0:5 10:21 20:10 27:11 33:-16
~programm 17:20
~project 2:6 3:9 5:18 10:16 14:-14 17:34 20:-15 21:12 22:13 29:-41 31:8 33:24
~project_what 17:26
~promis 2:6 20:1
~proofread 29:12
~propos 6:32 33:4
~proposal 6:35 9:-10 10:12 12:24 16:4 19:-2 23:5 28:2 29:-29 33:37
~proposal_deadlin 6:16
~proposal_freez 2:6 6:-34 10:19 12:22 16:8
~ptl 17:37 25:-13 29:-23 34:52
~publication 20:15
~publish 5:-4 6:10 19:2 20:1
~pull 4:-9 9:-40 13:-51 15:9 16:3 17:4 22:22 29:58
~pull_in 2:18
~pull_request 8:-25 13:-47 17:12 29:88
~purpos 10:14 11:3 30:3
~purpos_of 10:18
~push 5:-13 6:19 15:65 17:-11 20:10 25:-8 29:33 34:30
~push_the 15:38 29:-2 34:16
~put 0:15 1:25 2:-11 8:18 9:-8 12:23 15:-20 16:-9 22:14 24:-6 29:-47 31:37 33:9
~put_a 0:26 1:-21 27:-6 31:32 33:19
~put_in 22:18
~put_it 1:41 16:-18
~put_rc 1:-29 16:38
~put_the 16:12
~python 2:36 20:-28 29:26 33:32
~python_client 2:8 33:25
~python_fooclient 33:5
~python_version 29:22
~q 20:37
~qa 0:16 5:85 6:-21 7:1 9:-68 12:-55 24:17 25:-31 27:54 29:-64 30:4 33:-15
~qa_has 7:24 8:-10
~qa_lead 34:4
~qa_team 30:16 34:-7
~qu 12:11 32:46
~question 2:-2 8:-5 9:-8 12:1 14:4 17:10 18:6 20:5 21:-11 22:-15 28:2 33:4 34:21
~question mark_cheer 5:12 11:-9 21:10 28:4 29:7
~question mark_d 6:-1 9:11 11:9 20:12 21:-2 29:-4
~question mark_dank 5:2 6:4 10:-18 11:-16 12:9 18:-22 21:6 25:-66 26:23 29:-48 33:33
~question mark_gracia 0:14 5:-8 11:-18 29:15
~question mark_how 11:44 23:-14
~question mark_i 5:16 7:-1 9:2 13:-2 20:15 26:-40 28:-1 29:4 33:-17 34:4
~question mark_it 2:-28 22:15
~question mark_many 2:-1 5:3 6:23 10:-13 14:-10 15:4 25:-18 33:31
~question mark_merci 2:-8 29:28 34:3
~question mark_my 20:2 28:26 29:-77
~question mark_pleas 2:53 5:-14 6:9 13:-2 14:-16 15:-11 17:3 18:30 25:-9 29:-12 30:11 34:10
~question mark_sorry 2:45 5:22 11:5 20:2 21:29 33:42
~question mark_thank 9:47 10:-23 11:-17 14:-50 17:21 20:27 21:9 23:26 25:-89 26:10 33:1
~question mark_what 10:36
~question_are 12:4
~question_how 5:6 11:-9 25:5
~question_i 34:3
~question_is 20:13 26:5 33:-7
~question_pleas 1:7
~question_the 33:21
~question_what 5:-18 14:6 33:5
~question_when 28:1 29:4
~queu 9:8 13:65 14:-25 18:28 25:-21 28:-16 29:29 32:-11
~quick 5:23 6:2 8:-4 9:-9 10:-5 11:11 14:4 17:-17 18:9 21:-4 22:-12 25:12 28:4 32:7 33:18
~quick_question 6:6 8:-2 9:-2 10:-1 11:-27 12:3 14:11 18:11 20:7 21:-3 22:-8 25:1 28:7 33:2
~quiet 25:-10 31:57
~quit 27:-4 31:48
~quota 22:30 25:-4 29:17
~rais 2:32 9:-16 22:33 29:15
~random 31:39
~rat 29:36
~rather 23:15 30:8
~rather_not 30:14
~rather_than 16:1 23:16
~rau 19:30 20:-13
~rc 0:27 1:-5 4:-130 5:-38 9:-66 10:16 11:-126 12:-275 13:-97 14:-43 15:72 16:113 17:-122 19:6 20:-232 21:-28 22:-81 23:22 24:36 25:-89 27:14 28:12 29:-26 30:-3 31:32 32:-177 33:50
~rc_and 10:33
~rc_dat 15:4
~rc_in 6:22
~rc_is 27:20
~rc_mak 0:27
~rc_on 16:1
~rc_pleas 10:4 16:-20 33:27
~rc_to 16:15
~rcs 14:47 19:4 20:-26 27:25 29:-24 33:16
~rcs_did 19:9
~re 9:-6 11:-18 25:51 29:-23 34:18
~reach 5:11 6:26 9:14 17:-20 18:15 34:16
~read 10:30 17:52 18:-40
~read_first 17:44 18:-30
~ready 1:14 2:19 18:57
~ready_for 18:64
~ready_on 1:21
~reason 9:29 10:46 22:27
~reason_for 10:29
~rebas 11:-20 29:18
~receiv 26:59 27:26 29:9 31:23 34:-12
~receiv_the 26:29 27:38
~record 8:26 22:28 29:1
~red 29:23
~refactor 2:17 29:15
~refactor_thi 29:27
~reference_a 9:14
~reference_and 8:8 9:12
~reference_any 8:13 9:2
~reference_approv 7:-66 8:74
~reference_as 8:34
~reference_be 7:8 9:15
~reference_been 9:19
~reference_befor 7:15
~reference_can 8:14
~reference_d 8:9
~reference_dank 8:9 9:5
~reference_get 7:38 8:1
~reference_go 7:21
~reference_grant 8:14
~reference_hav 9:48 29:-7
~reference_i 7:23 8:33
~reference_in 7:56 8:37
~reference_is 7:13 8:55 9:-25
~reference_land 8:11
~reference_let 8:20
~reference_many 8:6
~reference_my 8:7 9:16
~reference_no 7:11
~reference_pleas 9:55 22:34 25:-22 34:-20
~reference_should 7:1
~reference_so 8:5
~reference_sorry 7:23 9:43 25:-35
~reference_still 9:52
~reference_thank 8:30 9:7 25:-28
~reference_the 8:57
~reference_through 8:7
~reference_to 8:19
~reference_too 8:4
~reference_until 7:20
~reference_valid 9:27
~reference_we 8:51 22:-15
~reference_what 9:21
~reference_yet 9:15
~refus 8:50 9:19
~regard 9:23
~register 1:9 13:29 27:22
~regression 2:21 33:19
~regression_fix 2:17
~reject 7:24 8:36 11:2
~reject_the 29:5
~relas 20:26
~relat 32:17
~relbot 6:-6 7:6 9:-10 10:3 11:35 16:-4 21:14 25:-2
~relbot_how 21:15
~relea 20:33
~releaas 19:8 20:-18
~releas 4:23 5:5 8:-11 10:-2 11:-37 12:-27 14:10 17:19 18:-48 19:13 20:18 21:7 22:-3 23:-55 24:5 25:13 26:-10 27:4 28:12 29:14 31:-3 32:10 33:-32 34:17
~releas_a 2:1
~releas_after 29:18
~releas_announcement 27:27
~releas_as 0:7 14:11
~releas_befor 17:6 29:18
~releas_begin 3:26 20:-12
~releas_by 15:-9 16:40
~releas_calendar 14:37
~releas_cheer 5:19 20:11
~releas_cycl 17:19
~releas_dat 6:-19 15:17 19:21 20:-32 29:24
~releas_day 10:34 20:-5 25:53 33:-57
~releas_do 4:8
~releas_event 27:6 32:18
~releas_for 20:7 29:11
~releas_in 19:4 20:26 28:16
~releas_is 2:-29 5:4 20:44 21:19
~releas_liaison 17:44
~releas_manager 5:-5 20:-8 22:30 29:17 34:21
~releas_new 26:21 27:24
~releas_not 1:13 2:11 14:-24 20:-5 24:1 29:10 33:27
~releas_of 2:19 20:7
~releas_on 4:22 20:14
~releas_plan 14:42 18:20
~releas_pleas 14:30 27:-10 31:44
~releas_proces 17:38
~releas_schedul 14:59 19:-3
~releas_sorry 14:2
~releas_still 20:8
~releas_team 5:-37 9:42 13:19 21:11 34:29
~releas_thank 20:5
~releas_thi 5:-28 20:26 25:21
~releas_updat 27:17
~releas_what 10:11
~releas_when 20:9
~releas_with 4:1
~releas_work 17:12
~releas_would 16:5
~rely 33:34
~rely_on 33:34
~remain 5:-11 14:51 19:-20 28:84
~remain_befor 28:4
~remain_tim 28:36
~remain_until 14:23 28:-7
~remember 24:36
~remind 5:11 19:17 23:40 24:10 25:-66 27:-72 29:43 31:-11 33:35
~remind_me 5:17 11:4 19:23 24:-5 27:-33 29:14 33:50
~remind_of 24:34
~remind_the 23:37
~remind_us 23:24
~reminder 1:-16 2:-2 6:-12 11:37 16:-38 23:44 24:61 27:48 28:-7 29:-71 30:15 31:36
~reminder_be 23:25
~reminder_for 23:-11 24:35 31:23
~reminder_hav 23:6
~reminder_in 23:19 27:4 31:-24
~reminder_off 30:23
~reminder_pleas 23:-29 24:30
~reminder_to 24:34
~remov 2:46 12:-2 27:-37 30:25 31:33 33:-31 34:60
~remov_a 2:2
~remov_me 30:10 31:21
~remov_the 29:11 31:6
~remov_thi 34:25
~renam 2:42 27:-7 29:24 33:2
~reopen 8:6
~repair 29:5
~repo 12:30 17:9 29:26
~report 6:9 7:35 8:-40 11:17
~repository 12:3
~req 6:20 8:-9 10:-5 22:25 33:36
~req_freez 10:-7 33:38
~request 7:8 8:28 9:38 10:-60 11:22 12:-4 13:11 14:-38 18:-16 21:63 22:64 25:-26 27:-38 31:-36 32:-10
~request_a 29:24
~request_an 11:59 22:-15
~request_are 13:9
~request_exception 22:7
~request_for 21:-16 22:35
~request_from 9:6
~request_i 21:34
~request_that 13:31
~requir 21:58
~requirement 1:-3 2:-5 6:6 9:-16 10:13 12:15 13:6 16:14 21:-34 23:-16 28:15 29:-29 33:28 34:22
~requirement_chang 33:5
~requirement_freez 6:-1 10:20 12:-10 13:17 16:27 21:-40 23:-11 24:5 33:1
~requirement_lock 12:14
~requirement_still 12:15
~reschedul 6:-1 15:9 16:32
~respect 10:18 34:-12
~responsibl 34:29
~responsibl_for 34:13
~rest 10:3 14:5 28:5 29:-15 31:54 32:20
~rest_of 14:17 31:4 32:21
~restart 29:44
~restart_the 29:17
~result 7:15 8:10
~resum 27:29 31:-12
~retro 16:-5 29:5
~retrospectiv 19:17
~revers 8:7
~revert 2:40 15:-17 33:11
~review 1:24 2:7 9:4 13:-2 16:-20 17:-12 21:-13 25:14 29:21 33:22 34:19
~review_day 1:8
~review_my 9:-17 29:35 34:24
~review_on 2:9
~reviewer 10:-22 17:2 22:21
~reword 2:24
~rework 22:20
~rewrit 22:7
~right 2:-12 5:5 6:36 7:5 9:-27 10:-25 11:2 12:38 15:-4 23:15 24:-11 25:15 33:20
~right_now 5:27 12:41 29:12
~risk 7:37 8:24 9:-31 22:14
~risk_is 8:8
~rleas 20:7
~rmind 23:18
~rmnd 24:28
~rmnd_me 24:28
~roll 4:12
~room 0:21 2:67 29:31
~room_for 0:22 2:61 29:12
~roughly 28:7
~round 19:20 24:10 27:11 33:-10
~rul 2:-24 10:37 18:-10 22:16
~run 3:28 14:4 18:8 19:-32 24:-2 29:44 34:22
~run_on 29:13
~run_the 1:3 19:-14 29:45
~run_thi 34:26
~runn 25:16 29:3
~runway 10:-19 28:36
~s 18:20 27:16 29:-17
~saf 20:15
~saf_to 20:15
~said 7:23 9:36 21:-5 34:-7
~said_no 9:26 34:-3
~sail 2:32
~sal 18:-25 29:67
~salio 6:38 19:30 20:-31 33:-3
~salut 2:-7 3:5 7:3 8:-3 10:5 12:1 13:-1 14:11 17:-9 20:9 21:10 24:-2 25:1 29:-26 32:-5
~salut_can 2:-1 25:7
~salut_we 29:7
~salut_what 11:6
~salut_when 2:9 15:24 19:-6 33:-12
~salut_who 21:10 26:1
~sam 4:56 6:-20 10:37 16:13 18:-26 25:44 27:-24
~sam_day 16:21 33:10
~sam_thing 10:64
~sap 2:6
~saturday 16:2
~saw 10:8
~say 2:-3 6:44 12:26 13:-6 15:-9 17:-22 22:-50 25:-11 28:32 33:55
~say_i 11:12
~say_in 11:-16 29:28
~say_that 0:7 2:-16 12:16
~schedul 1:24 2:-11 3:25 4:32 14:33 16:-38 18:24 19:34 20:-17 24:8 25:-8 29:-60 34:14
~schedul_a 4:-13 14:-11 24:24 29:17
~schedul_chang 27:16
~schedul_for 4:89 32:8
~schedul_in 14:32 19:-7
~schedul_of 19:10
~schedul_pleas 14:26 19:14
~schedul_thank 14:36
~schedul_the 1:17
~schedul_with 19:11
~scheduler 9:6 29:16
~school 25:8 29:8
~scop 2:40 9:-19 10:20 29:-46 34:7
~screen 29:2
~screenshot 29:3 33:-1
~search 25:-1 29:27
~second 0:31
~security 1:18 7:13 11:-13 13:-6 16:4 22:15 29:18 33:-29 34:23
~security_audit 1:12
~security_fix 16:23
~see 2:-44 7:1 8:-7 11:7 13:22 14:18 19:24 21:7 25:60 29:10 32:-31
~see_all 13:15
~see_the 11:15 14:6 19:29
~see_you 25:32
~seem 29:5 30:3
~seem_to 29:7 30:3
~send 2:-11 14:26 17:36 23:9 24:8 26:21 27:44 30:-6 31:23
~send_a 2:-21 17:34
~send_me 14:27 24:1 31:8
~send_the 23:12 29:9
~sens 0:26 2:-13 6:-10 10:35 11:8 26:6
~sens_to 11:9 26:7
~sent 17:15
~sentenc 10:4
~sep 1:59 14:-34 16:-12 20:12 29:-9 32:60 33:16
~separat 0:44
~separat_deadlin 0:1
~sept 1:36 4:-13 16:3 20:64 24:26 29:-20
~september 1:36 4:3 5:-28 10:-16 14:18 16:10 20:17 32:25 33:22
~september_at 14:7 24:6
~september_or 20:13
~septembr 16:4
~seri 2:4 3:23 4:20 5:22 19:13 22:9 29:-29
~seri_is 5:7
~serv 10:4
~server 10:15 29:66 31:-16
~set 2:-50 4:28 9:2 11:36 20:5 22:-19 23:28 27:-22
~set_a 11:16
~set_an 24:31 29:16
~set_for 20:14 23:3 33:12
~set_it 1:3 4:13
~set_the 4:12
~set_up 1:11 4:12 11:43 16:-12 23:-2
~seven 32:47
~seven_day 32:47
~sf 6:-9 10:57 15:4 19:3 28:9 29:-78
~sf_dat 19:10
~sfe 21:-9 22:26
~shall 7:10
~shall_i 7:1
~shar 14:11
~shar_the 14:2
~shcedul 14:7 19:7
~she 3:9
~shift 15:24 16:18 29:25
~shift_the 15:21
~shiny 33:25
~shiny_new 33:25
~ship 2:32 5:-12 6:-5 8:23 16:3 19:15 20:10 28:41 33:-40 34:4
~ship_dat 4:15 15:2
~ship_in 20:5
~ship_it 8:5
~ship_on 16:19
~shipp 6:27 20:20
~should 1:-6 2:-9 3:11 4:-23 6:6 7:24 8:-46 9:-39 10:-15 11:4 12:-8 13:-18 15:22 16:10 18:18 19:-34 21:1 22:-20 24:-52 25:-12 26:22 27:-8 30:22 31:-14 32:3 34:7
~should_a 14:26
~should_be 15:5 16:9 18:20 33:-17
~should_i 2:49 6:23 7:-28 11:8 15:-25 17:8 21:19 34:40
~should_know 5:7 32:32
~should_not 31:1
~should_probably 23:5 30:7
~should_the 15:5 18:16
~should_we 2:-1 3:21 15:29 18:4
~shout 24:29
~show 5:-23 8:-13 9:11 11:34 13:67 14:25 17:-24 18:18 19:38 25:-25 27:-25 29:-18
~show_me 9:4 11:18 13:25 19:26
~show_the 13:35 18:10 23:11 29:-15
~show_what 14:29
~shut 2:-22 6:42 12:47 20:-11 25:-34 29:-47 31:46 33:10
~sick 25:15
~sid 2:-13 3:19 6:37 12:-4 25:29 29:-33
~sid_of 6:50
~sie 16:-4 27:19
~sign 8:55 18:-24 26:11 27:65 30:-7 31:-21 33:18 34:34
~sign_me 26:24 27:8
~sign_off 8:60 9:2 21:-15 29:-36 31:-20 34:39
~sign_the 17:3
~sign_up 11:10 33:21
~silenc 31:84
~silly 25:3
~sinc 6:7 9:1 21:-6 29:30
~sinc_yesterday 13:2
~singl 15:7 25:5 26:1
~sir 25:11
~sitt 13:30
~sitt_in 13:35
~six 3:9 4:48
~six_month 3:13
~six_week 4:28
~sleep 11:-8 12:8 25:16 28:23
~sleep_until 28:31
~slid 6:19 15:16
~slip 6:10 15:13 19:52 29:-20
~slip_or 6:7
~slip_rc 15:19
~slipp 15:27
~slot 33:34
~slush 0:11 1:4 12:40 31:-11
~slushy 10:40
~small 0:6 15:3
~small_featur 2:1
~smth 11:4 29:-6 32:14
~sneak 2:21 12:-15 18:36
~sneak_in 2:14
~snooz 24:35 29:-11 31:27
~so 2:-66 5:32 6:10 7:-18 10:5 12:26 13:41 14:-14 16:32 17:-45 19:-13 22:20 25:-6 30:-70 31:27 33:55 34:-19
~so_are 10:1
~so_far 13:70
~so_i 33:15
~so_is 2:8 7:1 12:23 29:-7
~so_kind 29:9
~so_mov 16:12
~so_pleas 31:11
~so_that 24:19
~so_we 22:1 33:25
~so_what 18:25
~so_when 33:6
~so_which 20:4 33:-25
~soak 8:2 28:24
~soft 1:42 10:28
~soft_freez 10:5
~soft_str 1:14
~som 0:14 2:6 11:19 15:25 16:-20 22:2 23:9 24:-27 25:-5 26:2 29:3
~som_exampl 11:11
~som_point 23:5 26:9
~somebody 2:-24 3:7 4:-10 7:14 29:24 30:22 34:11
~someon 2:-23 9:-9 10:24 12:6 15:22 17:23 29:-6 34:17
~someth 0:5 2:-7 11:4 13:25 15:-2 17:28 18:2 21:1 25:23 29:-12 32:46
~someth_due 18:36
~someth_on 32:32
~somewher 14:19
~soon 6:-16 10:-21 12:-22 18:50 20:35 24:-13 27:36 28:72 29:-17 32:-13 33:-3
~sooner 18:34
~soonest 18:47
~sorry 1:-4 5:8 6:1 7:-5 8:5 9:9 10:12 12:14 14:14 16:10 17:4 18:9 21:-8 23:-7 25:19 27:-1 31:-1 33:-8 34:1
~sorry_for 1:-10 5:5 6:6 7:1 8:-7 12:15 13:8 14:3 15:21 16:3 17:27 19:24 22:-25 25:-2 27:-15 31:-17 33:-3
~sorry_if 4:5 7:-16 8:11 10:13 13:-4 14:4 15:-18 17:-2 18:5 19:-11 20:11 22:12 23:-8 24:-4 25:-3 27:6 29:7 31:10 32:-1
~sort 20:54 29:-13
~sort_la 20:15
~sound 25:36
~sourc 17:21
~spam 8:-10 29:35
~spamm 31:10
~speak 11:37
~spec 21:1
~special 32:17
~spell 11:-6 29:64
~spin 4:46
~spin_up 4:47
~spr 14:-13 19:35
~sprint 1:10 29:29 32:23
~spun 29:-12 33:14
~sqlalchemy 2:30
~squeez 16:34
~squeez_in 1:7
~sru 2:3
~sso 8:18 9:12 13:-3
~stabilisation 5:21
~stabl 1:12 5:41 6:-5 10:40 12:32 20:9 29:-29 34:43
~stabl_branch 1:9 5:3 10:59 12:-31 34:6
~stack 10:-12 19:10 22:24
~staff 27:6
~stag 5:49 8:4 10:9 17:22 25:-2 29:12
~stag_of 5:17
~stand 5:69 9:6 10:42 11:-34 17:-34 27:-18 29:-49 31:15
~stand_for 10:67
~stand_in 34:13
~standup 15:1 29:26
~start 1:-19 2:-65 3:43 4:26 10:-1 11:27 12:5 15:-15 17:47 18:-24 19:6 20:-4 27:17 29:-12 31:-11 33:33 34:-31
~start_in 3:17
~start_monday 17:8
~start_post 27:1
~start_the 3:17 4:-6 29:9
~start_to 12:12 14:30
~start_with 16:27
~starter 5:-21 17:44
~stat 5:36 9:40 12:17 13:42 22:-9 29:-27 31:-9
~stat_of 5:40 9:16
~statu 5:39 8:-18 9:14 12:19 26:7 29:-17 31:8 34:-6
~statu_of 5:11 9:12
~steer 14:6
~stehen 5:20
~stehen_we 5:20
~steht 9:17
~step 11:50 17:50 21:-19
~stick 1:33
~still 0:-3 2:35 5:19 7:10 8:-44 9:50 10:-39 11:-11 12:15 13:19 14:14 16:-37 17:-30 18:-69 19:-20 20:31 21:7 22:-43 25:-2 27:-10 28:29 29:-2 30:9 31:-44 32:-68 33:-10
~still_a 12:7
~still_accept 2:27 12:-8
~still_ahead 6:28 14:47
~still_be 2:36
~still_get 20:-6 21:35 25:25
~still_go 2:-8 12:15
~still_hav 2:-7 28:51
~still_in 9:24
~still_mak 2:5
~still_merg 12:2
~still_need 13:11
~still_on 20:10 26:14
~still_open 2:-23 12:32 13:11
~still_possibl 2:9
~still_propos 12:2
~still_push 2:10
~still_tak 2:36
~still_the 2:-34 20:44
~still_tim 6:21
~still_to 6:30
~still_undecid 7:6 13:1
~still_wait 9:18
~stop 2:26 6:13 10:-15 12:-23 18:-13 23:-19 24:-3 27:-58 30:53 31:57 33:57
~stop_me 2:33
~stop_post 30:5
~stop_send 31:15
~stop_tak 33:11
~stop_the 30:47 31:-26
~storag 2:6
~str 0:-54 1:-20 2:15 6:-3 8:35 9:15 12:-3 13:-13 14:-35 15:10 16:33 19:6 21:-21 24:5 25:-5 27:11 28:3 31:1 32:-34 33:18 34:28
~str_chang 21:5 22:-3 28:7
~str_exception 22:31
~str_freez 0:-32 1:-8 2:41 6:-9 8:24 9:15 10:-31 12:-8 13:-22 15:16 16:27 19:17 21:-40 24:11 27:23 28:-2 29:-172 31:11 33:12 34:38
~string 2:-11 6:46 8:-3 9:-6 10:21 12:36 13:2 17:-9 20:-1 24:1 28:21 29:-42 33:19
~string_are 2:54 12:-30 33:-21
~strng 33:55
~strng_freez 33:52
~sttr 10:17
~sttr_freez 10:17
~stuck 9:7 29:9
~student 17:1
~stuff 17:2 26:18 29:-20 32:34 34:19
~styl 4:34 29:2
~sub 11:-26 26:74 27:27
~subb 26:59 34:-15
~submit 13:-3 22:32 29:15
~submit_an 22:2
~subscrib 26:84 27:34 29:10 31:-33
~subscrib_a 11:54 26:-36
~subscrib_already 26:6
~subscrib_me 27:-2 29:40
~subscrib_thi 26:-1 27:35
~subscrib_to 11:-23 26:46 27:-45 29:52
~subscription 29:17 31:8
~suggest 15:38
~suitabl 17:12
~summary 27:19 32:20
~summit 29:26
~sunday 8:20 32:34
~super 25:16 28:14 29:-9
~support 1:14 5:-20 28:-8 29:69
~suppos 0:4 2:15 5:19 10:18 21:32 29:-17
~suppos_the 2:12
~suppos_to 5:24 10:24 29:-10 33:18
~sur 2:-22 7:18 16:-6 20:13 24:43 34:10
~sur_i 24:27
~swap 16:40 33:-9
~switch 27:25 30:23
~sync 29:32
~t 10:-39 17:-23 20:-19 28:109 29:37 33:-64
~ta 25:59 29:-15
~tabl 14:42 15:5
~tag 6:21 20:2 25:-20 32:14 33:13 34:54
~tag_the 34:2
~tagg 6:47 33:12
~tak 2:24 5:-76 7:27 8:49 11:-24 12:27 13:-9 14:-15 16:42 20:-11 21:9 22:-20 24:-17 28:-24 30:-32 31:22
~tak_a 27:15
~tak_back 8:41
~tak_car 34:30
~tak_it 2:6 7:-3 8:2 12:38 31:-19
~tak_me 31:46
~tak_plac 6:2 10:8 16:10 33:-13
~taken 6:11
~talk 11:27 15:30 21:8 22:-1 25:1 29:-12 33:-23 34:13
~talk_about 10:1 15:9 17:13 25:21 33:-16
~talk_to 11:47 21:10 34:18
~tarball 6:4 11:-8 20:11 33:12 34:8
~target 20:44
~target_dat 20:15
~task 17:42
~team 1:-8 4:-18 5:-18 6:-16 7:-1 8:2 9:11 12:1 13:39 14:-4 15:-27 18:5 19:-22 20:-21 21:20 22:6 24:12 27:14 29:6 31:12 32:-2 33:-5 34:7
~team_a 24:20
~team_are 10:6
~team_can 12:10
~team_has 2:9
~team_hav 13:29 29:-14
~team_how 3:2 10:7 28:-2
~team_is 33:1
~team_member 34:3
~team_pleas 31:17
~team_when 29:4 33:-1
~telemetry 9:4
~tell 2:11 5:30 9:34 10:9 11:33 12:11 18:9 22:-42 23:-10 27:-17 29:-67 33:30 34:13
~tell_me 2:29 9:32 10:35 12:2 18:17 22:-18 24:-49 29:-16 31:-7 33:17
~tell_the 5:21
~tell_us 11:11 25:9 27:-25 31:22 32:-3
~tell_you 11:28
~templat 3:71 4:40 13:-16 21:24
~ten 24:22 27:30 28:25 29:-11
~ten_day 24:26 28:17
~term 10:80 14:-13 18:31 29:-27
~test 0:-8 1:20 2:20 5:49 7:13 8:42 9:-36 11:-57 12:-43 16:-32 18:15 21:16 22:-33 25:20 28:-25 29:41 31:-10 32:5 33:-23
~test_are 8:12 29:5
~test_day 1:30 5:21 28:-17
~test_for 1:-15 29:43
~test_only 2:20
~text 10:36 12:31 14:7 21:-8 22:12 29:-55 33:57
~text_are 12:23
~than 2:-6 6:-18 15:-18 16:30 19:41 23:12 28:74 33:-17
~than_a 28:39
~thank 5:11 6:20 7:-5 9:8 11:-12 13:3 14:6 15:7 16:1 19:-2 20:8 22:1 23:-12 26:6 27:3 28:-3 31:5 32:10 34:13
~thank_a 2:-9 7:-17 8:3 10:-15 11:-19 13:8 15:-8 18:24 22:11 25:6 26:5 28:-7 29:7 30:9 32:11 33:-1 34:-1
~thank_for 7:-3 25:106
~thank_you 5:10 6:12 8:-10 9:11 10:-2 11:-36 14:11 15:29 18:5 22:-2 24:-17 25:-35 29:16 34:17
~that 2:18 3:-63 5:-29 7:-18 8:-5 9:-13 10:27 11:17 13:10 14:-36 16:18 17:-61 18:33 20:-37 24:1 25:40 26:-3 31:-41 33:18
~that_a 0:7
~that_for 10:43
~that_i 6:1 32:26
~that_is 8:55 13:-14 33:29
~that_still 2:19 9:-10 13:15 33:6
~that_the 15:12 33:37
~that_was 13:33 25:44
~that_you 8:-3 25:14
~thaw 5:-29 6:-40 12:71 25:8
~the 0:-25 1:1 2:11 4:5 5:11 6:21 7:-2 8:9 10:-11 11:-35 12:11 13:-8 14:39 15:22 16:22 17:-23 18:15 20:19 21:-2 22:26 23:-8 24:16 26:-2 27:-1 29:33 30:27 31:-7 32:11 33:8 34:6
~the_advic 9:12 29:-5 31:23
~the_announcement 20:9 26:22 27:-1 31:14
~the_approval 7:12
~the_approver 34:21
~the_archiv 34:5
~the_audit 9:-7 13:40
~the_best 17:25
~the_beta 5:15 20:-25 29:-35 33:50
~the_big 10:5 14:18 20:34 29:-20 33:-19
~the_bill 8:31 22:12
~the_board 1:-13 16:54
~the_boat 2:48
~the_book 0:4
~the_bot 11:25 23:12 29:-11 31:9
~the_budget 3:15 8:-27 29:40
~the_build 25:36 29:11
~the_calendar 0:15 1:56 4:12 8:-10 11:18 14:-2 16:6 18:19 19:27 26:-15 33:-48
~the_capital 29:8
~the_ceo 29:31 34:-26
~the_chang 29:6
~the_channel 27:-26 29:36
~the_ci 29:26
~the_client 6:20 15:24 22:9 28:-16 34:5
~the_closest 18:46
~the_cod 6:-11
~the_coffe 29:18
~the_com 20:29 32:30
~the_command 11:5
~the_complet 14:40
~the_consent 9:10
~the_contributor 17:22
~the_countdown 27:33 31:15
~the_current 4:14 5:9
~the_customer 7:5 15:2 29:18
~the_cutoff 6:5 33:38
~the_cycl 4:-49 5:51 10:-16 14:76 19:-10 28:7
~the_daily 31:28
~the_dashboard 9:10
~the_dat 6:43 11:-39 14:7 15:58 16:38 18:-55 24:-6 26:57 27:-63 29:-109 32:-26 33:9 34:-3
~the_day 10:39 16:-21 24:6 32:6 33:2
~the_deadlin 22:30 27:18 28:18 33:-11
~the_decision 8:22 34:12
~the_dep 28:17 29:-24 33:11
~the_dev 17:8 18:-5 29:16
~the_differenc 10:13
~the_digest 27:25 30:16
~the_distribution 27:42 29:-24 31:13
~the_doc 10:-14 17:-26 21:-28 25:7 27:-3 32:2 33:35
~the_documentation 24:8 29:-7 33:16
~the_door 6:13 22:16 29:-50 33:29
~the_emoji 9:12
~the_end 4:6
~the_exact 33:42
~the_exception 8:-2 9:16 13:7 22:-54 24:27 25:24 29:17
~the_featur 6:1 8:11 10:16 15:45 16:-18 19:-17 26:5 28:7 31:16 33:-62
~the_ff 15:-27 33:55
~the_ffe 8:42 22:-8
~the_final 6:-4 19:-54 20:39 27:6 29:-12 31:10 33:22 34:15
~the_first 14:-7 17:-17 18:-23 32:13 33:78
~the_fix 8:6
~the_follow 3:23 4:20 18:63 20:-13
~the_freez 1:-16 2:59 5:-5 6:-26 10:34 13:45 18:-6 21:-5 22:66 27:-8 29:-102 31:-13 33:12
~the_full 14:19
~the_gat 8:2 12:4 21:10 29:15
~the_gdpr 9:8 29:-6
~the_glossary 33:6
~the_goliv 20:17 24:13
~the_hard 10:36 28:-19
~the_horizon 18:29 29:-8
~the_installer 9:18 22:18
~the_key 14:7
~the_lab 29:18
~the_land 5:29 17:9 29:-27
~the_last 6:14 16:19 19:-12 33:68 34:3
~the_latest 33:42
~the_launch 27:7 34:7
~the_lib 6:51 29:-15 33:15
~the_library 10:-35 16:15 28:38
~the_light 29:37 34:-11
~the_list 26:20 27:16 29:-15 30:48 31:25 34:-21
~the_liv 9:24
~the_log 29:44
~the_loop 27:8
~the_lts 20:13 29:-3
~the_m 24:29 27:-4
~the_mail 10:2 21:-9 31:5 33:9
~the_manager 11:12
~the_manual 11:-10 34:19
~the_meet 7:10 29:17
~the_membership 6:32 12:7 22:21 34:-21
~the_metric 8:13
~the_mileston 19:9
~the_mirror 6:14
~the_moment 2:11 5:6 18:12 28:3
~the_morn 24:89
~the_nam 5:22
~the_nearest 18:41
~the_new 2:15 8:6 9:7 20:11 21:-11 29:23 33:-28
~the_newsletter 0:3 10:4 15:-2 16:3 17:-4 22:-9 27:2 29:-7 34:1
~the_next 2:5 3:84 4:52 15:-13 16:-28 18:24 19:-2 20:-17 22:-10 24:-17 32:9 34:-28
~the_nois 0:1 7:9 9:3 11:5 12:6 13:9 14:2 15:10 16:2 17:13 18:2 19:4 21:8 22:-9 26:-8 27:-10 29:-3 30:-8 32:-3
~the_notic 26:14
~the_notification 30:12
~the_nova 10:-10 33:26
~the_number 28:18
~the_offic 29:32
~the_official 20:29 29:-10
~the_offsit 31:16
~the_old 1:9 19:38 22:18 31:-2
~the_one 14:-7 18:16 19:22 29:-2 33:14
~the_open 13:34 24:11 29:-9
~the_original 16:14
~the_other 6:10 31:8
~the_packager 21:10 26:6
~the_pag 10:4
~the_past 6:22 12:-3
~the_patch 29:2
~the_person 34:10
~the_phon 6:11 7:-12 12:4 13:11 17:-8 18:3 19:3 24:-7 27:3 28:3 29:-7
~the_plan 0:21 1:34 14:8 18:-29 20:16 29:-15
~the_plann 14:19
~the_point 10:55 33:-19
~the_post 27:14
~the_present 5:30
~the_previou 19:29 29:12
~the_procedur 10:-20 11:21 21:10
~the_project 5:53 17:55 31:6 33:-37
~the_proposal 2:22 6:-5 10:33 23:10 33:16
~the_queu 9:34 13:16 14:-20 18:32
~the_quota 8:4
~the_rc 2:10 5:16 14:32 15:-6 20:-12 27:15 29:-83 33:18 34:30
~the_releas 2:-6 3:-12 4:-81 5:40 7:-73 8:-4 9:1 13:13 14:-8 15:56 16:11 17:7 19:-35 20:6 21:11 22:9 24:4 27:-6 31:-13 32:-11 33:13
~the_reminder 23:-12 25:7 26:7 27:16 30:61 31:-10
~the_request 21:15 29:-32
~the_requirement 2:-10 6:-6 10:20 12:19 15:18 16:25 24:17 27:11 28:-19
~the_rest 10:13 14:13 31:4 32:6
~the_retro 16:-5 29:5
~the_right 11:33
~the_risk 7:33 9:-23
~the_rul 10:13 18:-9 22:17
~the_sam 4:7 6:-5 16:21
~the_schedul 1:20 8:6 11:13 14:27 29:-12 34:32
~the_scheduler 9:17 29:18
~the_screenshot 29:10 33:-35
~the_security 16:20 33:-13
~the_server 10:15 29:58 31:-15
~the_sprint 28:-21 29:55
~the_sso 9:12
~the_stabl 2:8 34:10
~the_stag 29:10
~the_statu 5:26
~the_steer 14:7
~the_step 11:25 21:-24
~the_str 6:14 8:11 9:43 10:54 12:-5 13:-13 21:-21 22:-26 24:50 27:-18 29:6 33:-58 34:6
~the_summit 29:20
~the_tabl 15:6
~the_tag 6:6 34:17
~the_tarball 34:15
~the_team 5:27 18:33 23:30 24:34 29:1 33:-1
~the_telemetry 9:7
~the_test 18:36 29:8
~the_text 33:16
~the_thing 20:1
~the_third 29:6
~the_tim 5:9 6:14 33:-20
~the_timetabl 19:12
~the_train 2:60
~the_translation 22:29
~the_translator 23:10 27:3 29:-14
~the_tre 12:20
~the_upcom 18:50
~the_updat 27:7
~the_user 29:10
~the_usual 4:9
~the_version 19:49
~the_waiver 9:25
~the_way 7:-13 10:-18 11:9 13:9 16:-15 18:5 25:9 27:-10 30:13 31:4
~the_week 24:-43 27:5 32:82
~the_weekend 2:-9 25:31
~the_weekly 5:-2 27:45 31:70
~the_whol 14:33
~the_wifi 29:30
~the_wiki 29:11
~the_window 6:35 29:40
~the_word 6:1 10:16 12:12 33:8
~their 24:21
~them 8:9 9:-17 13:12 14:28 16:-1 18:-14 31:32
~then 6:-16 12:13 18:57 25:6 29:-12 33:-27
~ther 0:20 2:4 3:19 4:-13 5:-9 7:-11 9:-11 10:-3 11:2 13:22 16:-18 18:10 19:-6 22:-14 23:28 26:12 27:-15 29:-8 31:-34 32:17 34:8
~ther_a 0:-13 6:-6 12:5 26:-29 29:40 32:25 33:8
~ther_an 6:30 17:7 26:27
~ther_any 9:-12 13:32 21:38 26:2
~ther_anyth 13:18
~ther_are 24:26
~ther_be 0:26 23:19
~ther_documentation 17:25
~ther_how 10:8
~ther_is 8:3 12:60 24:2 25:-3 29:-26
~ther_last 33:11
~ther_lik 17:13
~ther_no 0:33
~ther_room 0:22 2:40
~ther_someth 13:33 18:29
~ther_still 2:7 6:14 12:-9 28:28
~ther_what 10:28
~ther_who 34:20
~thes 1:9 30:43 31:35
~thes_day 5:20
~thes_messag 30:30
~thes_ping 30:15
~they 2:7 8:-20 9:37 12:33 15:25 19:-28 29:-70 33:-21
~thi 0:-5 1:-17 2:35 3:-43 5:2 6:-29 9:-63 10:-31 11:21 12:4 13:19 14:8 15:-6 16:-15 17:27 18:-23 19:-19 20:13 21:-1 23:24 24:30 26:-3 27:25 28:-16 32:32 33:12 34:43
~thi_bot 11:77 25:-23 30:8
~thi_channel 11:-42 14:-17 27:62 31:44
~thi_cycl 2:16 3:-61 5:-12 13:56 14:24 17:-38 19:-36 28:25 33:24 34:36
~thi_is 25:42 29:-26
~thi_lat 2:-12 17:9
~thi_month 5:-1 20:31 32:33
~thi_one 0:6 4:17
~thi_paragraph 29:31
~thi_point 5:30 12:27 15:12 29:-2
~thi_project 10:6 17:18
~thi_releas 2:17 7:27 14:86 20:-49 33:13
~thi_room 27:4
~thi_stag 8:14
~thi_the 5:11
~thi_thing 20:10
~thi_tim 23:8 29:-25
~thi_to 11:-13 27:-17 29:57
~thi_was 4:5 7:-15 8:11 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
~thi_week 2:26 13:33 17:4 25:-11 28:-66 29:-50 32:49 33:7
~thing 2:-46 5:30 6:17 9:22 10:26 12:-14 16:-20 20:51 23:15 31:-12 33:-1
~thing_are 6:13 26:19
~thing_can 23:19
~thing_for 1:8
~thing_how 13:18
~thing_is 9:19 10:6 20:12
~thing_on 5:27 18:9
~thing_what 11:4 14:-10 29:32
~thing_when 20:14 33:9
~thing_who 34:2
~think 0:35 6:12 7:68 8:-25 10:-10 11:-12 12:-15 15:26 21:52 22:-26 26:11
~think_of 7:16 8:-5 21:14
~third 33:17
~third_party 33:1
~tho 7:10
~thought 33:5
~thre 1:9 16:24 18:33 22:28 24:20
~thre_day 22:2 24:34 28:-20
~through 5:13 8:10 9:15 11:8 12:-9 13:14 14:16 19:-5 22:7 25:-9 31:-11
~through_the 14:27
~thru 9:10
~thu 32:15
~thumb 8:33
~thumb_up 8:19
~thunderbird 26:17
~thursday 6:20 12:-25 16:31 19:-14 32:32 33:28
~thursday_or 33:1
~tick 6:23
~ticket 29:46
~ticket_for 29:15
~tim 1:-15 5:30 8:-35 9:-60 10:-72 11:-65 12:-26 14:-24 18:-57 19:45 20:-24 22:34 23:32 25:19 26:-6 28:52 31:-23 32:-38 33:26 34:-14
~tim_befor 24:5 28:20
~tim_could 22:26
~tim_for 5:29 6:13 22:6 33:-18
~tim_is 5:-15 29:46
~tim_left 28:15
~tim_of 28:-3 33:58
~tim_on 33:38
~tim_or 2:-22 5:11 15:7
~tim_remain 28:20
~tim_to 4:29 27:18 28:17
~tim_yet 5:36 12:-6
~tim_zon 5:-6 14:25 19:-10 29:16
~timelin 14:32 19:12
~timetabl 14:43 19:9
~timetabl_of 19:12
~tiny 8:4
~tls 9:19
~to 0:-3 1:-92 2:8 5:-36 6:-59 7:12 8:-7 9:-18 10:-24 11:42 12:-49 13:-55 14:-6 15:34 16:57 17:45 19:-76 20:-19 21:16 22:25 23:10 24:14 25:-25 26:15 27:49 28:56 29:17 30:36 31:-30 32:-16 33:-6 34:-7
~to_a 10:3
~to_add 0:39 14:-21 26:21
~to_all 27:34
~to_apply 12:23
~to_approv 7:54 8:-19 13:5
~to_ask 9:6 11:7 21:30 22:13 33:-7
~to_be 5:4 6:-18 7:2 9:-45 15:-16 16:16 24:33 25:-2 27:15 28:-42 29:-13 31:10 33:19
~to_becom 17:21
~to_begin 4:2
~to_book 20:21
~to_bump 33:17
~to_chang 11:32 15:13
~to_client 10:-19 28:32
~to_com 6:56 14:8
~to_contribut 17:25
~to_correct 21:7
~to_den 16:17
~to_do 2:15 10:30 18:-30 32:7
~to_featur 5:9
~to_ff 28:12
~to_fil 21:29 22:-7
~to_finish 2:-8 14:13 28:24
~to_follow 27:16
~to_freez 10:21 27:23
~to_friday 32:6
~to_ga 14:39 19:6 28:36
~to_get 17:10 18:14 22:9 24:11 27:1 33:12
~to_giv 1:4 21:8
~to_go 25:16 28:38
~to_hav 0:49 17:-27 18:7 29:2
~to_hear 27:12
~to_help 15:2 17:63
~to_join 17:41 29:-1
~to_know 5:20 17:9 20:39 25:7 27:-34 33:21
~to_land 22:34
~to_me 10:45 11:13 13:-5 24:16 27:-30
~to_meet 25:27
~to_merg 2:16 22:31
~to_mov 11:5 15:39 34:-17
~to_my 16:24 27:-22 29:4
~to_oct 16:23
~to_one 26:33
~to_open 3:11
~to_plan 4:2
~to_postpon 11:8 15:12
~to_push 15:4
~to_qa 5:27
~to_rc 26:4 27:17 28:42 29:-34 33:-23
~to_releas 28:12
~to_remind 11:13 23:31 24:-20
~to_request 7:9
~to_reword 2:10
~to_run 3:25
~to_say 12:7
~to_see 11:25 14:24 21:15
~to_send 2:-1 17:12
~to_sep 16:-1 33:24
~to_set 4:-21 11:35
~to_ship 34:13
~to_slip 15:25
~to_stabl 2:13 10:6
~to_stop 11:-21 30:32 31:3 33:11
~to_str 27:1
~to_subscrib 11:9 26:14
~to_tak 7:5
~to_talk 11:28
~to_test 2:9
~to_the 0:7 1:-13 2:11 3:-4 5:-9 8:-2 10:-17 11:-21 12:-42 15:-49 16:69 17:26 18:-41 20:-37 21:-8 27:14 28:52 29:52 33:-28
~to_thi 24:25
~to_unsubscrib 29:30
~to_updat 2:23 24:15 29:-8
~to_use 11:1
~to_vot 11:27 13:25
~to_wait 2:51
~to_watch 18:26
~to_wednesday 32:7
~to_you 11:87 29:-23
~to_your 11:-15 27:30
~today 2:26 4:25 7:-12 9:-23 10:-4 12:26 14:-5 16:-13 17:18 20:-24 24:-5 25:3 28:26 31:9 32:51 33:-47 34:-24
~today_is 5:26
~tokyo 33:39
~told 7:20 27:57
~told_about 27:6
~told_me 7:24
~tom 7:29 24:-31 29:18
~tomorrow 1:2 2:14 6:-7 7:11 10:-10 12:-14 15:-1 24:58 32:45 33:27
~tonight 29:56 34:-9
~too 2:69 3:1 5:-39 6:22 8:67 10:26 20:-8 23:15 25:-53 27:21 29:-66 33:-22
~too_lat 2:121 6:26 10:-7 23:13 29:-8
~too_many 31:24
~took 6:-8 17:1 33:29
~took_over 17:16
~top_of 18:5
~tot 8:-2 13:7 28:41
~total 14:24 17:14
~touch 15:32
~touch_the 15:23
~track 1:7 5:29 20:1 27:8
~tracker 18:26
~traduction 1:3
~train 2:62
~translat 10:9 20:9 22:-20 29:77
~translat_the 29:40
~translatabl 33:21
~translation 0:15 2:11 12:25 22:13 29:-12 34:15
~translation_freez 33:23
~translator 14:26 23:8 27:27 28:7 29:-56
~translator_hav 7:3
~tre 5:-20 9:-1 12:90 25:-18 29:-4
~tru 12:16 33:23
~trunk 3:-7 5:8 12:24
~tuesday 2:20 24:21 29:18 33:-5
~turn 2:-14 8:26 9:26 23:-4 25:-15 27:37 30:40 34:-15
~turn_down 8:50 9:37 22:-3
~turn_it 31:3
~turn_off 30:29 31:14 34:-6
~turn_on 27:16 29:19 31:-25
~turn_the 27:8
~tutorial 17:11
~tweak 2:77 11:-8
~twenty 4:23
~twic 15:11 19:-3
~two 1:14 3:17 6:-16 7:3 9:1 12:-7 13:-22 16:11 19:13 21:-25 22:39 24:27 25:-13 27:-20 28:-16 29:13 31:-30 33:27
~two_day 16:55 24:40 28:-61
~two_extra 22:1
~two_mor 16:15
~two_week 1:13 8:1 32:14
~typ 11:76 15:-5
~typo 2:28
~typo_fix 21:3
~typo_in 2:36 21:-11
~uber 27:48 34:13
~ubuntu 3:9 4:21 20:12
~ubuntu_styl 4:19
~ugh 25:25
~uhm 2:-15 3:7 5:-4 8:-13 9:18 11:11 12:25 13:14 17:-24 18:-15 19:-7 23:17 25:-3 26:10 29:-9 30:1 31:-10 33:-3 34:24
~uhm_how 23:7
~uhm_i 25:9
~uhm_is 6:16 12:14
~uhm_what 10:-45 11:16 12:8 17:-16 29:23
~uhm_when 20:3 29:10
~uhm_who 25:1
~ui 0:18 2:11 12:3 22:7 33:30
~ui_freez 0:8
~ui_text 33:5
~un 1:51 2:23 10:15 21:39 22:13 29:-7
~una 2:26 22:29
~unblock 8:14 22:18 31:-1
~undecid 7:6 13:55
~under 5:16 6:-24 10:40 12:49
~under_freez 12:24
~under_the 6:-10 10:61
~understand 10:12 11:48
~understand_the 10:44
~undo 7:6 15:-6 16:66
~undo_the 7:19 16:21
~une 1:8 9:-2 10:6 21:15 22:9 24:9
~une_dat 1:9
~une_exception 21:21
~unfreez 6:-22 12:29 34:14
~unfrozen 12:42
~unit 29:15
~unit_test 29:8
~unsub 29:-13 30:33 31:22
~unsubscrib 11:15 26:-30 27:-26 29:3 30:30 31:20 34:10
~unsubscrib_me 11:13 30:-16
~unsubscrib_us 30:10
~until 3:13 4:-30 5:-36 7:17 8:15 10:-39 13:-12 14:44 15:-4 16:19 17:-42 19:-38 20:-21 21:7 22:40 24:36 25:-19 27:-57 28:46 29:-3 31:30 34:-25
~until_after 24:61 29:-13 31:-22
~until_ff 2:32 24:17
~until_ga 20:7
~until_monday 7:27 8:-15 22:9 31:46
~until_next 31:13 32:-8
~until_rc 8:13
~until_sunday 8:22
~until_the 2:10 3:29 14:28 15:-15 16:24 28:-5 32:7 33:-25
~until_tuesday 8:14 22:15
~until_we 28:36
~until_wednesday 31:8
~until_what 33:6
~until_when 2:-13 9:41 20:-68 21:19 29:12 33:34
~up 2:-83 4:70 5:25 6:-55 9:28 10:-15 13:-5 14:-18 15:-21 16:-40 17:-6 18:46 20:-13 22:-16 23:-59 24:63 25:49 26:3 27:31 28:-35 29:-167 30:-25 31:11 32:-6 33:1 34:-71
~up_a 11:15
~up_first 18:10
~up_for 8:10 11:1 25:32 26:14 27:55 34:-26
~up_my 7:5 8:3 9:-19
~up_next 18:58 24:16
~up_on 12:-14 18:36
~up_pleas 25:16
~up_thank 12:6 31:15
~up_the 4:38 8:-7 13:8 16:-5 33:9
~up_thi 14:9 32:16
~up_to 20:-9 33:49
~up_when 24:26 33:-5
~up_with 5:36 9:13 18:-24 24:16
~upcom 6:6 14:7 18:39
~upcom_deadlin 14:3
~updat 2:7 7:5 8:-29 9:19 15:-28 16:21 19:-19 24:7 27:26
~updat_it 7:15
~updat_on 5:8 9:26
~updat_the 2:32 24:13
~upgrad 2:17 20:8 22:16 29:21
~upload 2:10 3:4 22:26 33:2
~upon 28:1
~upstream 5:8 9:-7 12:8 14:7 20:10 21:6 29:-17 32:40 33:-21
~upstream_releas 20:32
~url 26:36
~urllib 22:23
~us 2:-90 4:26 6:34 8:-46 9:-2 10:-86 12:-34 13:-40 14:-30 16:-31 18:68 19:-33 20:-38 22:62 23:38 24:31 25:18 26:-23 27:31 28:-42 29:-41 31:27 33:-16 34:-32
~us_a 22:16 24:15
~us_about 11:13 24:-1 31:20
~us_first 18:14
~us_get 4:6
~us_know 24:13
~us_next 18:-15 32:19
~us_not 3:4 4:-2 7:6 21:15 22:-19
~us_of 23:2
~us_on 18:20
~us_thank 6:5
~us_the 27:13
~us_to 27:27
~us_when 33:33
~usag 11:54 25:-22
~use 3:32 5:-14 10:-23 11:66 13:-15 29:52
~use_thi 11:49 29:-8
~use_you 11:36
~used 11:2 29:20
~user 20:47 29:1
~user_guid 29:22
~using 11:7
~usual 4:9
~utc 10:-7 24:34 33:62
~v 4:65
~vacation 29:38
~valid 9:42 10:8
~vendor 2:15 21:5 22:-5
~verdict 9:35
~verdict_on 9:42
~version 1:-14 2:8 3:-3 4:37 5:26 6:12 9:-19 17:-6 19:38 20:44 29:33 33:-5
~version_and 29:30
~version_be 3:13 29:-8
~version_befor 19:32
~version_com 5:1 19:1 20:17 29:-18
~version_cycl 4:4
~version_final 6:15 19:17 20:-38
~version_for 4:29 14:-1 19:37
~version_go 4:29
~version_going 4:11
~version_is 2:19 5:11 6:-14 33:18
~version_many 4:12
~version_need 20:28
~version_now 4:7
~version_of 2:16 29:11
~version_out 6:39 12:-10 19:-8 20:35
~version_pleas 4:14 5:14 14:5 20:29
~version_releas 2:6 4:5 19:-38 29:27
~version_schedul 3:26 4:7 14:-77 19:39
~version_still 5:25
~version_thank 4:13 19:2
~version_was 19:27
~version_what 19:6
~version_will 29:7
~version_with 4:10
~version_yet 3:31
~very 25:35
~very_much 25:20
~veto 8:32
~vim 5:-12 29:53
~vm 29:58
~volum 9:12
~vot 2:-17 8:4 9:34 11:22 13:46 21:-8
~vot_on 2:-9 7:11 8:-7 9:52 11:26 13:16
~vpn 29:44
~vs 10:67 25:-8 29:30
~wait 2:57 5:-55 7:42 13:28 18:32 22:-3 29:-20
~wait_for 2:1 5:-4 13:31 18:17
~wait_with 7:55 8:-4 9:-29
~waiver 2:-23 9:31 13:49 21:31 22:37 29:-23
~waiver_for 2:-3 9:21 21:2 22:19
~wak 24:21
~walk 11:22
~wall 14:5
~want 0:23 4:14 6:-4 8:-69 10:-23 11:-74 15:7 16:-6 17:24 20:-28 21:6 22:51 26:36 27:45 28:-35 29:-22 31:28 32:-41 33:19 34:-57
~want_a 0:18
~want_an 0:10
~want_the 26:21 27:31 32:-3
~want_to 11:-30 17:38 21:25 22:-3 26:1 29:-83 33:37
~warn 23:2 24:68
~was 0:20 1:-10 2:-47 6:38 7:-25 8:-12 9:49 10:22 12:-14 14:-9 15:23 17:-21 19:76 20:-22 22:9 23:-8 24:-30 25:4 26:-1 28:-29 33:2 34:10
~was_a 0:3
~was_ask 4:5 10:7 13:-4 14:4 15:-13 17:-1 18:5 19:-10 20:14 22:12 23:-8 24:-4 25:-3 27:6 29:8 31:10 32:-1
~was_away 5:13 12:14
~was_deni 13:17
~was_down 16:3
~was_ff 15:35 33:-9
~was_hibiscu 19:-13
~was_is 10:11
~was_it 19:13 30:-2 34:19
~was_last 6:44 33:-28
~was_m 19:-20 33:28
~was_mean 10:4
~was_mileston 6:3 19:-19
~was_mov 15:-22 34:27
~was_not 21:16
~was_rc 0:4 19:35 28:-12 33:-11
~was_str 6:-16 15:49 19:23 33:-16
~was_that 9:19 19:3 30:3
~was_the 5:-14 6:19 9:61 10:-66 12:-2 14:-15 18:-23 19:8 20:-39 29:30 33:51
~was_ther 6:36
~was_which 19:5
~watch 18:22 27:31 31:5
~watch_out 18:11
~wav 8:19 13:17
~wav_through 13:17
~way 0:25 2:4 6:-6 7:-15 8:3 10:-11 11:38 12:-1 14:-18 16:-7 17:9 21:10 27:-16 28:-9 29:-12 30:11 31:1 33:-5
~way_doe 10:5 11:25 21:-9
~way_how 29:8
~way_is 5:27
~way_the 13:1
~way_to 0:36 2:-3 14:-13 17:21 21:40 29:-3
~way_what 32:6
~way_when 20:9
~way_which 3:7 14:2
~way_who 19:-13 34:53
~we 0:67 2:19 3:46 4:12 5:79 6:25 7:17 8:9 9:-8 10:-84 11:-156 12:20 13:-3 14:-39 15:27 16:-25 17:-71 18:25 20:6 21:13 22:29 23:-60 24:-43 25:-40 26:-54 28:10 29:-36 30:2 31:-7 32:-10 33:-23 34:-92
~we_accept 2:68 12:-51
~we_after 6:62
~we_already 6:-18 12:25
~we_also 1:37
~we_approv 9:26
~we_are 4:36 5:25 6:-7 12:2 22:37
~we_ask 22:6
~we_at 2:-21 5:24
~we_be 5:3 18:7
~we_branch 29:-3 33:18
~we_can 8:6 33:26
~we_cut 20:29 28:-1 29:19 33:-15
~we_did 25:39
~we_do 3:5 7:-5 23:-20 30:-6 31:56
~we_enter 5:25
~we_freez 5:12 12:-32 19:23
~we_frozen 12:27
~we_get 20:-47 22:11 29:55 33:-8
~we_go 20:18
~we_got 32:33
~we_grant 13:19 32:-6
~we_had 0:12
~we_hav 1:12 3:-25 5:-21 6:-50 9:-55 13:16 14:57 19:-15 21:-7 22:17 25:29 28:14 29:28 31:1 32:25
~we_hit 10:42 20:-57 28:52 33:-39
~we_in 5:54 12:3 17:9
~we_know 7:-18 9:27 33:19
~we_let 7:1
~we_liv 5:-30 6:49 12:-11 20:2
~we_mak 6:19
~we_might 0:10 22:-1
~we_mov 5:16 6:23
~we_must 24:4
~we_need 0:12 2:26 4:24 22:14
~we_on 5:28 6:6 12:-22
~we_only 22:18
~we_pre 5:28
~we_push 15:56 20:28 29:-27
~we_put 0:36 1:-14
~we_releas 5:-36 17:20 20:45
~we_ship 19:39 28:39 29:-14
~we_should 2:-16 29:26 30:42 31:-16
~we_start 3:58
~we_still 2:12
~we_stop 33:18
~we_support 29:34
~we_talk 25:28
~we_to 28:12
~we_use 3:34 29:1
~we_want 0:11 7:27
~we_wer 21:13
~we_will 22:53
~we_with 5:-11 9:47
~we_would 22:14 27:23
~weather 29:45
~webhook 26:24 27:5
~weblat 29:33
~wednesday 1:26 16:17 20:32 31:4
~week 0:-55 1:28 2:8 4:20 5:31 7:-35 8:-13 10:-46 11:-58 12:-98 14:-88 15:8 16:42 18:-108 19:-4 20:-44 23:-38 24:39 25:-7 26:-90 27:-57 28:18 30:-55 31:8 32:88 33:19 34:-11
~week_after 1:40
~week_agenda 27:11
~week_ahead 24:12 32:5
~week_befor 1:43
~week_cycl 3:19
~week_doe 20:1 33:7
~week_for 5:-18 22:28 28:16 32:46
~week_in 5:4 28:-6 32:9
~week_is 29:46 32:-13
~week_later 15:11
~week_of 5:20 29:16
~week_on 24:17
~week_or 2:16
~week_plan 4:37
~week_pleas 2:9 4:6 32:9
~week_thank 32:17
~week_to 28:49
~week_until 28:42
~week_what 17:33
~week_will 20:7
~weekday 20:11
~weekend 2:-20 25:53 28:33
~weekend_befor 28:4
~weekly 9:-4 25:-24 26:25 27:31 29:-15 31:25 32:42
~weekly_digest 26:14 27:15
~weekly_statu 26:10 31:16
~weekly_summary 27:22 32:6
~wek 28:44
~welcom 2:19 17:21 25:14
~well 21:7 25:21 27:12
~went 19:63 20:-21 24:-18
~went_out 19:26 20:-20
~wer 2:-17 13:31 19:51
~wer_grant 19:15
~wer_the 19:7
~what 0:-10 1:-35 2:-30 3:-1 4:-104 5:15 6:-59 8:-108 9:9 10:58 11:42 12:-61 13:31 14:2 15:-19 16:-134 17:58 18:43 19:18 20:8 22:-122 24:-5 25:-31 26:6 27:-110 28:-6 30:-2 31:-81 32:26 33:26 34:-83
~what_a 11:-32 15:10 19:-5 25:96
~what_about 0:9 2:66 10:-93 11:-11 18:-49 29:-11 33:74
~what_am 18:-20 26:21
~what_are 10:20 11:64 13:-21 14:38 18:11 21:6 25:-64 32:-26 33:-33
~what_becam 9:36
~what_cam 19:23
~what_can 5:-9 11:33 17:38
~what_chang 10:32 29:30 33:-30
~what_com 18:32
~what_dat 18:-26 19:21 20:33 29:-18 33:62
~what_day 10:-53 19:29 20:53 32:-4 33:71
~what_deadlin 14:32
~what_did 5:-29 11:14 13:72
~what_do 0:10 2:-27 5:15 10:45 15:-32 18:29 26:-29 29:-69 30:7 32:21 33:-42
~what_doe 5:13 7:3 9:-29 10:-7 11:-8 14:44 17:-1 28:31 29:20 32:8 33:-62 34:13
~what_exactly 10:37 33:-9
~what_follow 10:-18 18:54
~what_ground 9:13
~what_happen 9:9 10:7 20:-3 29:-16 32:14 33:-1
~what_hav 28:-12 32:44 33:15
~what_hour 20:27
~what_i 11:-20 13:43 14:-4 25:10
~what_if 0:42 2:26 10:-3 15:16
~what_is 0:-54 3:-67 5:-4 6:-69 10:50 13:30 17:34 18:17 19:-10 21:-4 23:-36 24:29 28:3 32:43 33:-18 34:-44
~what_kind 11:50
~what_may 2:22 10:14
~what_mean 10:14
~what_must 17:14 32:14
~what_now 2:-13 17:78
~what_part 5:19
~what_phas 5:15
~what_reminder 23:51
~what_should 7:-6 17:33 18:31 29:-8
~what_stag 5:54 17:-8
~what_tim 5:-31 10:-8 28:-15 29:63 33:70
~what_version 5:32
~what_was 18:-6 19:21 33:28
~what_week 5:-6 29:52 32:-27
~what_wer 19:3
~what_will 32:15
~what_would 3:44 7:33 15:13
~what_you 11:23
~whatever 18:26
~whch 5:9
~when 0:-68 1:-20 2:-100 3:20 4:-72 5:-78 6:-70 7:-16 8:-66 9:4 10:-27 11:-23 12:-96 13:-66 14:12 15:-16 16:-78 17:-64 18:-23 19:57 20:106 22:-95 23:2 24:35 25:-31 26:-71 27:2 28:-26 29:34 30:-67 31:-81 32:-45 33:102 34:-23
~when_are 23:21 29:-33 33:50
~when_can 2:-27 20:67 21:26 29:-25 33:3
~when_com 20:14
~when_did 19:60
~when_do 20:19 28:45 29:4 33:6
~when_doe 3:19 9:49 10:-10 19:-22 20:28 29:34 33:-25
~when_exactly 33:41
~when_exception 27:31
~when_ff 24:10 27:-3 33:13
~when_i 11:4 34:12
~when_is 3:-8 10:-46 14:15 18:2 19:-10 20:51 28:-35 29:64
~when_it 19:18 20:-17
~when_m 33:10
~when_may 33:43
~when_must 20:-18 33:42
~when_rc 10:9 24:19 33:-21
~when_should 33:34
~when_sort 20:19
~when_str 24:-40 27:54
~when_string 2:37
~when_thank 33:33
~when_the 20:28 24:18 27:-11 33:22
~when_ther 24:53 28:-4
~when_they 7:3 20:7 33:-21
~when_was 15:33 19:18 20:-15 29:24 33:-12
~when_we 10:19 24:11
~when_will 2:-34 3:45 9:12 33:4
~when_would 19:40 20:-18
~when_you 10:20 25:25 33:-11
~whenever 27:65
~whenever_a 27:23
~wher 2:-35 3:-34 5:49 9:30 10:-57 11:8 12:-37 14:27 15:25 17:41 18:-17 20:-57 21:16 22:-5 25:-50 27:-39 29:20
~wher_are 9:25 14:-24 29:13
~wher_do 11:-40 17:19 21:26 26:10 30:2
~wher_doe 5:13
~wher_in 5:7
~wher_is 5:-43 11:16 14:56 29:8 34:12
~wher_it 14:6 15:40
~wher_stehen 5:20
~whether 12:32 15:15 34:33
~whether_the 12:12
~which 0:-52 1:-38 2:-50 4:-25 5:21 6:-8 7:-56 8:-28 10:24 12:-35 13:45 15:-44 16:-69 17:10 18:42 19:15 20:22 21:-4 22:-68 23:12 24:-62 25:-71 26:18 27:-78 28:-18 29:29 30:-43 31:-48 33:30 34:29
~which_are 33:31
~which_branch 29:44
~which_channel 26:29
~which_command 11:2
~which_dat 20:15 26:-3 28:11 29:-63 32:49 33:28
~which_day 19:27 20:30 33:48
~which_deadlin 6:8 14:38 32:-4
~which_exception 13:31
~which_freez 6:20 10:-1 18:12 23:3
~which_i 13:27
~which_is 18:47
~which_lat 13:27
~which_mileston 6:15 18:17
~which_of 9:13 12:35 14:-34 18:21 26:9 29:-35 34:11
~which_one 18:39
~which_peopl 13:-17 34:37
~which_person 34:17
~which_phas 5:45
~which_releas 20:-7 29:4
~which_reminder 23:28
~which_request 13:11
~which_seri 5:12
~which_stag 17:43
~which_team 34:42
~which_templat 3:28 13:-1 29:1
~which_version 29:10
~which_week 20:42
~whil 32:8
~whil_i 32:12
~who 0:10 1:-24 2:-109 3:40 4:-22 5:-91 6:-82 8:-76 9:27 10:-3 11:-34 12:-84 13:8 14:-54 15:-21 16:-68 17:25 18:-32 19:-21 20:-95 21:5 22:-78 23:9 24:-41 26:50 27:-26 28:-83 29:5 30:17 31:-31 32:-77 33:-74 34:149
~who_add 34:2
~who_approv 13:-36 34:42
~who_ate 25:47 29:-28 34:-5
~who_brok 25:16 29:15 34:-38
~who_can 29:22 34:8
~who_chang 34:40
~who_creat 34:26
~who_decid 3:17 13:-6
~who_do 15:15 34:6
~who_get 23:47 26:31 34:-30
~who_got 13:57 34:-39
~who_has 13:53 14:14 21:-17 25:-13 29:15
~who_is 0:17 13:16 17:-15 20:-16 26:14 29:31 32:-7 34:27
~who_mad 25:25 34:-7
~who_may 7:16 9:-12 15:9 21:23 34:-4
~who_must 7:8 10:18 34:-17
~who_push 34:12
~who_run 34:8
~who_said 9:35 34:-3
~who_sign 21:7
~who_tag 34:10
~who_turn 9:33 30:17 34:-10
~who_want 25:19 34:-9
~who_was 15:-22 30:-1 34:33
~who_will 34:51
~who_won 25:-6 29:65 34:-40
~who_would 7:2 9:-16 34:12
~whoever 7:11 8:-5
~whol 14:63
~whol_schedul 14:6
~whom 2:-13 7:2 9:-9 10:18 15:26 19:-17 33:-49 34:101
~whom_do 34:42
~whom_should 34:37
~whos 7:21 10:-21 21:-16 29:-20 34:82
~why 0:26 2:-54 6:-4 7:-26 9:48 10:98 12:-53 15:15 18:-23 23:6 25:-52 28:-29 29:70 30:38 31:-7 33:-57
~why_did 15:15
~why_do 10:32
~why_doe 6:2
~why_freez 10:9
~why_is 0:38 9:-1 29:24
~why_was 9:50
~why_would 9:42 29:-11
~wifi 29:29
~wiki 29:41
~will 0:-18 1:-10 2:6 3:40 4:-21 5:-14 6:-25 7:-2 8:16 10:-35 11:-23 12:-26 13:-28 15:5 16:-2 17:-6 19:-62 20:35 21:45 22:13 23:31 27:-35 28:33 29:40 30:24 31:-63 32:-2 33:-4 34:5
~will_a 28:18
~will_be 18:-25 25:38 29:13 32:-9 34:7
~will_hav 3:13 4:-8
~will_it 20:66
~will_my 20:27
~will_not 22:46 29:20
~will_push 29:26 34:1
~will_the 2:6 20:12
~will_ther 23:20
~will_we 20:42
~will_you 21:33 23:10 29:-16
~window 6:56 10:17 20:-5 29:3 33:16
~window_for 6:39
~window_shut 6:10 29:-11 33:32
~wis 2:7 7:21 15:5 18:6
~wis_to 7:22
~with 1:-35 2:4 3:-1 4:29 5:20 6:-11 9:30 12:2 13:4 14:23 15:-32 16:31 19:27 20:-23 21:12 23:-9 25:-21 26:-49 27:-2 29:-7 30:-51 31:20 33:-16
~with_a 1:-2 2:12 6:10 7:-14 12:3 13:8 18:2 19:2 24:-8 27:3 28:1
~with_all 14:18
~with_dat 14:14 16:-9 33:10
~with_me 24:16 27:-5
~with_my 2:47 21:5
~with_rc 16:57
~with_the 5:31 9:6 16:-22 22:22 29:3 31:2
~with_you 3:7 11:82
~withdraw 8:53
~within 28:31
~within_the 28:31
~without 0:5 12:20 26:2
~wold 7:9
~won 25:-6 29:65 34:-40
~word 5:-17 10:5 11:69 20:-23 25:13 29:-5 33:31
~word_what 10:23
~work 2:-17 3:13 4:18 5:44 6:-3 8:4 11:23 12:-20 17:47 19:-1 20:-36 22:-2 23:22 25:38 28:6 29:-43 31:-19 33:-11
~work_day 28:18
~work_for 26:11
~work_her 17:29
~work_on 3:7 4:2 20:-21 25:16 29:-11
~work_out 8:9
~work_still 5:5
~workflow 17:11
~worry 18:32
~worry_about 18:31
~worth 7:33 9:-26 21:16
~would 0:31 2:14 3:30 6:-31 7:16 10:-6 15:25 16:-2 17:3 18:-7 19:33 20:-12 21:8 24:18 25:-26 27:13 28:-6 29:-31 30:16 32:-21 33:-40
~would_a 0:1 2:23 3:52 21:20 23:19
~would_an 0:17 21:27
~would_approv 7:32
~would_be 0:18 24:17
~would_i 2:-8 11:59 21:15
~would_it 12:4 26:21 30:1
~would_lik 7:-23 13:24 17:17 20:15 21:-1 22:14 27:2 30:-24 33:-24
~would_lov 17:9 27:8
~would_rather 30:13
~would_the 3:17 7:15
~would_we 2:28 19:42 20:-36 22:-19
~would_you 3:-19 4:3 5:9 8:15 10:15 11:-10 16:34 24:28 33:-4 34:-21
~writ 2:-16 5:1 6:17 7:-1 8:-3 11:5 14:4 15:-10 16:2 17:-27 18:-1 19:10 22:-23 24:9 25:-2 29:16 31:-1 33:-12 34:8
~writ_a 29:35
~writ_me 29:12
~writ_the 0:4 5:2 10:4 14:3 16:7 17:-14 22:-6 27:2 29:-5 33:-12 34:1
~writ_to 11:22
~writer 21:3
~wrong 16:27 22:13 25:23
~wrong_it 16:31
~wrot 10:18
~wurd 7:-19 8:-23 9:71
~x 28:22 29:27
~y 6:26 12:28 16:-6 32:18
~y_and 6:27 12:29
~ya 6:63 20:-12 25:3 31:26
~yeah 12:9 25:14
~year 2:-3 15:20 19:72 20:-4 29:72 33:-46
~year_ago 19:25
~yell 24:60
~yes 2:25 8:57 25:11 29:-17
~yes_no 2:32
~yes_to 8:47
~yesterday 3:9 6:30 7:32 8:-1 16:12 29:4 33:-11 34:1
~yet 3:45 4:-10 5:36 6:60 7:2 8:-64 9:4 12:50 16:-22 20:-33 28:-2 29:-58 31:-37
~yet_i 12:32 31:-2
~yet_or 5:12
~yet_pleas 5:7
~yet_thank 6:3
~you 2:-43 3:-7 4:12 5:19 6:-6 8:18 9:-3 10:-9 11:58 12:-13 13:-8 14:6 15:-2 16:15 17:-12 18:-5 19:-14 20:-14 21:-24 22:2 23:29 24:-6 25:59 27:6 29:2 30:21 31:3 32:-12 33:10 34:-17
~you_a 11:-7 25:66
~you_add 1:48
~you_all 11:7
~you_approv 7:-15 8:20 25:14
~you_are 10:-8 25:41
~you_be 29:10
~you_can 8:20 11:26
~you_could 22:4
~you_describ 5:1 10:40 33:-2
~you_do 7:16 11:21 16:18
~you_explain 11:8
~you_fil 21:22 22:5 29:-1
~you_giv 34:11
~you_got 33:16
~you_hav 3:41 8:31
~you_in 5:-6 8:-1 14:3 16:4 18:17 21:8 23:-8 24:-7 26:2 27:-5 33:20
~you_keep 27:11
~you_kindly 18:4
~you_know 10:29 11:19 25:-1
~you_look 33:29
~you_mean 11:1
~you_mov 29:5
~you_pleas 8:39 25:-17 27:19 28:10 29:-18
~you_post 11:-29 14:3 26:34 27:20
~you_remind 23:27 24:21
~you_say 0:7 11:-11 29:13
~you_send 23:21 26:40 29:-7
~you_show 11:35
~you_stop 31:15
~you_tak 2:31
~you_tell 9:8 12:9 24:-13 33:19
~you_think 0:5 7:34
~you_to 7:4 11:38 31:7
~you_understand 10:-34 11:63
~you_very 25:7
~you_work 11:45
~you_would 14:8
~your 2:-5 5:-37 7:10 8:-43 11:26 17:9 19:-1 23:10 26:10 27:16 29:-13 34:29
~your_job 25:23
~your_messag 11:-44 26:36 30:15
~yourself 11:47 25:-13 31:22
~zon 5:-7 14:25 19:-10 29:15
~zusammen 1:-7 2:-10 7:-6 9:5 10:5 18:3 23:5 26:5 27:-9 28:4 31:-7 34:-4
~zusammen_how 5:9
~zusammen_i 18:7
~zusammen_is 33:3
~zusammen_the 9:2
~zusammen_what 10:-27 33:23
~zusammen_when 20:27 33:-4
~zusammen_who 26:21 29:12 34:-27
~zustandig 34:17
~zuul 29:32
`;

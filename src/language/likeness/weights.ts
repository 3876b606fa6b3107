// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.
export const stamp = '89d7d69d58148e0b';
export const weights = String.raw`
add_deadline add_deadline! can_i_land create_cycle create_cycle! current_stage deadline_passed decide_exception decide_exception! exception_status explain_term help is_frozen list_exceptions list_schedule move_deadline move_deadline! newcomer next_deadline previous_cycle release_date request_exception request_exception! set_reminder set_reminder! smalltalk subscribe subscribe! time_left unknown unsubscribe unsubscribe! week_agenda when_deadline who_is
-138 -60 -11 -119 -55 4 -54 -24 81 -18 3 56 -62 -37 13 -148 -55 -10 -71 -72 -80 -167 -90 -206 -63 332 -99 44 -92 226 -109 149 -8 -47 -16
#negated 0:95 1:-19 2:-214 3:214 4:-221 6:-126 7:250 8:-293 9:-179 11:-137 15:294 16:-304 20:-49 21:252 22:-85 23:154 24:-368 25:-166 27:-236 29:-171 30:309 31:5 33:-91
#questions 0:67 1:-1068 2:445 3:203 4:-1727 5:145 6:273 7:-251 8:-1311 9:421 10:200 11:-9 12:256 13:-91 14:-110 15:-141 16:-1163 17:21 18:79 19:-18 20:187 21:158 22:-879 23:153 24:-1131 25:-613 26:230 27:-1458 28:72 29:-22 30:133 31:-1948 32:37 33:94 34:232
#requests 2:-132 4:85 5:-268 6:-412 7:-324 8:254 9:-212 11:49 12:31 13:-318 14:60 15:-56 16:85 18:-448 19:-241 20:-292 21:202 22:73 23:-14 24:170 25:-629 27:337 28:-282 29:36 30:-227 31:-57 32:-120 33:23 34:101
#takenBack 0:303 1:-572 2:50 3:195 4:-530 5:-14 6:-447 7:635 8:-488 9:24 10:74 11:121 12:82 13:-46 14:-65 15:468 16:-378 17:86 18:-140 19:-418 20:-335 21:272 22:-1097 23:122 24:-309 25:225 26:-125 27:-729 28:-300 29:-4 30:405 31:-966 32:-41 33:-34 34:39
%<cycle>_<?> 6:58 34:29
%<cycle>_@cycle 20:33
%<cycle>_in 2:-65 11:-80 12:43 29:110
%<cycle>_out 6:25 20:29
%<deadline>_<?> 0:-59 2:93 5:179 6:-363 9:-108 10:88 14:-168 16:-140 20:-176 22:-135 29:142 32:-37 33:181
%<deadline>_<deadline> 19:-42 24:75 27:23 31:-63 33:115
%<deadline>_<link> 22:201
%<deadline>_<number> 1:87 6:-20 9:138 10:-140 16:257 28:-161 29:-264
%<deadline>_<number>_<?> 9:110 10:-52 33:24
%<deadline>_<number>_<number> 1:23 16:5
%<deadline>_<number>_@month 33:1
%<deadline>_<number>_@unit 1:49 16:195 28:-87 33:-140
%<deadline>_<quoted> 6:152 10:-117 29:-15 33:101
%<deadline>_<unknown> 1:-150 10:-96 15:166 16:78 19:-226 20:21 24:35 28:-42 29:-349 31:-30 33:129 34:131
%<deadline>_<unknown>_<number> 16:165
%<deadline>_<unknown>_date 33:171
%<deadline>_<version> 20:33
%<deadline>_@be 1:-199 2:99 6:197 9:-115 10:-7 12:-78 15:35 16:117 19:8 20:-293 21:161 22:-251 23:-132 25:-191 27:61 28:-58 29:-409 31:-45 33:254 34:-336
%<deadline>_@be_@weekday 6:-79 33:176
%<deadline>_@be_done 27:95 33:-8
%<deadline>_@be_moved 33:71
%<deadline>_@be_near 24:139 33:-68
%<deadline>_@be_not 0:17
%<deadline>_@be_now 16:28
%<deadline>_@be_on 16:75 33:59
%<deadline>_@be_out 20:-24 27:135
%<deadline>_@be_the 6:-8 33:106
%<deadline>_@be_there 2:121 12:-53 21:125
%<deadline>_@be_when 19:4
%<deadline>_@can 2:41 15:-43 16:42 21:161 33:-34 34:53
%<deadline>_@change 10:85 31:64
%<deadline>_@dates 14:-50 33:164
%<deadline>_@exception 8:251 9:173 10:-324 27:-226
%<deadline>_@exception_for 8:216 9:25 13:-102 22:-100
%<deadline>_@exception_so 13:74
%<deadline>_@me 16:42 18:38 20:92 23:99 24:-32 29:-84
%<deadline>_@month 1:30 16:11 20:16
%<deadline>_@month_<number> 1:2 16:27 20:17
%<deadline>_@person 16:-29 34:211
%<deadline>_@toAdd 0:25 2:-94 10:61
%<deadline>_@toMove 6:134 15:83 23:41
%<deadline>_@toRemind 24:322
%<deadline>_@toRemind_@we 24:130
%<deadline>_@toStart 6:-61 10:-46 12:157 16:139 19:-95 29:63
%<deadline>_@toStart_in 6:-89 12:145 33:24
%<deadline>_@toStop 2:148 10:-105 16:65
%<deadline>_@today 6:124 24:57 33:-19
%<deadline>_@unit 2:71 10:122 16:-161 25:151 33:-124
%<deadline>_@updates 16:-217 23:-52 24:26 26:75 27:16 31:276 33:-53
%<deadline>_@updates_in 31:70
%<deadline>_@updates_to 16:-50 24:65 27:8
%<deadline>_@we 18:74
%<deadline>_@weekday 16:131
%<deadline>__ 6:-58 12:91 24:101
%<deadline>_a 1:25 15:21 16:101 24:-90 29:-55 33:67
%<deadline>_a_@unit 1:26 16:111 24:-87
%<deadline>_about 10:267 33:-198
%<deadline>_active 12:137
%<deadline>_active_<?> 12:37
%<deadline>_again 12:-220 15:55 19:-108 29:204 33:169
%<deadline>_already 2:3 6:205 12:-43 23:16
%<deadline>_already_<?> 33:8
%<deadline>_already_over 6:65 12:-11
%<deadline>_also 10:82 19:117 33:-112
%<deadline>_also_in 19:120
%<deadline>_and 1:48 5:61 14:-13 15:-57 16:45 18:57 20:-21 24:-137 27:96 28:-72 33:58
%<deadline>_and_<deadline> 1:37 5:69 16:93 20:-2 27:112 28:-29
%<deadline>_and_the 33:84
%<deadline>_apply 10:177 12:25 33:-73 34:-89
%<deadline>_at 1:42 15:145 16:-125 33:93
%<deadline>_at_the 15:60
%<deadline>_at_this 12:13 15:48
%<deadline>_back 16:66
%<deadline>_before 6:45 28:-62 29:70 33:86
%<deadline>_begins 27:100
%<deadline>_but 0:41 21:10 31:18
%<deadline>_by 15:22 16:157
%<deadline>_come 10:52 18:-59 33:104
%<deadline>_cover 2:-13 10:130
%<deadline>_cover_log 10:35
%<deadline>_date 6:-50 16:-88 18:-24 19:121 20:-92 29:-24 33:208 34:176
%<deadline>_date_<?> 33:86
%<deadline>_date_for 20:-16 33:57
%<deadline>_date_please 33:149
%<deadline>_deadline 6:119 15:-141 33:178
%<deadline>_done 6:139
%<deadline>_done_<?> 6:36
%<deadline>_down 33:80
%<deadline>_earlier 10:21 19:44
%<deadline>_extended 15:221 33:-147
%<deadline>_fall 19:29 33:103
%<deadline>_fall_on 19:33 33:57
%<deadline>_for 1:205 2:-23 8:24 10:90 12:-63 16:-112 20:41 22:77 24:-147 27:81 29:-118
%<deadline>_for_<link> 22:23
%<deadline>_for_<version> 20:68
%<deadline>_for_@me 27:113 33:105
%<deadline>_for_a 21:81 22:-25
%<deadline>_for_the 1:85 8:44 22:2
%<deadline>_forward 16:27
%<deadline>_freeze 24:67
%<deadline>_goes 16:5
%<deadline>_happen 29:-18 33:39
%<deadline>_happened 6:135
%<deadline>_has 6:5 16:14
%<deadline>_how 10:68 28:14
%<deadline>_if_@we 10:29
%<deadline>_in 10:-7 12:28 19:192 28:96 29:-363 33:108
%<deadline>_in_<unknown> 19:58
%<deadline>_in_<version> 19:155
%<deadline>_in_force 12:40
%<deadline>_in_how 28:175
%<deadline>_in_the 6:105 12:-24
%<deadline>_it 16:85
%<deadline>_last 6:30
%<deadline>_last_@unit 6:49
%<deadline>_last_time 19:41
%<deadline>_later 15:130 19:90
%<deadline>_moved 15:120 16:9 33:-14
%<deadline>_needs 16:40
%<deadline>_next 0:136 4:-67 16:41
%<deadline>_now 6:-26 12:162
%<deadline>_of 6:-38 16:-30 19:237 33:-91
%<deadline>_on 5:-7 12:182 15:-76 16:200 27:-111 29:-160 33:8
%<deadline>_on_@month 33:94
%<deadline>_on_@weekday 16:94
%<deadline>_on_a 33:102
%<deadline>_on_the 10:25 16:116 19:2 34:30
%<deadline>_one 1:9 16:1
%<deadline>_one_@unit 1:9 16:1
%<deadline>_only 27:142
%<deadline>_or 2:-156 5:46 10:-160 12:167 18:258 33:-183
%<deadline>_or_<deadline> 18:186 33:-92
%<deadline>_or_@be 12:38
%<deadline>_out 6:9
%<deadline>_over 6:109
%<deadline>_passed 6:30
%<deadline>_passed_<?> 6:18
%<deadline>_please 14:-43 16:-87 19:-116 22:186 28:103 33:164
%<deadline>_reached 6:63
%<deadline>_right 0:19 23:58 24:-27
%<deadline>_should 15:35 16:21
%<deadline>_should_@be 15:36
%<deadline>_stand 10:46
%<deadline>_stand_for 10:46
%<deadline>_starts 24:18
%<deadline>_still 6:145
%<deadline>_still_ahead 6:102
%<deadline>_tagged 6:115 33:-54
%<deadline>_the 33:89
%<deadline>_this 13:117 19:-4 33:72
%<deadline>_this_time 13:73
%<deadline>_to 16:436 27:-59 28:-143 33:-225
%<deadline>_to_<number> 16:117
%<deadline>_to_@me 10:29
%<deadline>_to_@month 16:64
%<deadline>_to_@weekday 16:163
%<deadline>_to_the 16:171
%<deadline>_two 10:34 16:54
%<deadline>_two_@unit 10:34 16:54
%<deadline>_until 16:201
%<deadline>_until_@weekday 16:61
%<deadline>_until_the 16:106
%<deadline>_what 0:16 10:91 33:84
%<deadline>_what_@be 10:119 18:-80 33:4
%<deadline>_what_@unit 33:80
%<deadline>_when 29:221 33:-109
%<deadline>_when_<?> 29:-89 33:187
%<deadline>_when_@be 19:52
%<deadline>_which 29:131 33:-19
%<deadline>_which_date 33:91
%<deadline>_with 16:84 21:95
%<deadline>_yet 12:166 33:109
%<number>_<?> 2:-80 4:17 5:-179 6:-201 9:253 10:-268 12:-81 16:-4 20:140 21:-103 25:-82 29:6 33:214
%<number>_<deadline> 10:172 16:-106 24:-51 27:64 33:-73
%<number>_<number> 1:199 2:-153 10:-211 16:208 20:-103 25:-156 29:167 32:107 33:-144
%<number>_<number>_<number> 4:55 16:167
%<number>_<number>_@month 32:216
%<number>_<number>_on 24:30
%<number>_<number>_utc 1:55
%<number>_<unknown> 8:-18 9:198 16:23 22:-90 25:-90 29:74 31:26
%<number>_<unknown>_@month 16:10
%<number>_<version> 22:43
%<number>_@be 6:-82 8:171 16:-133 24:113 29:18 30:23 33:219
%<number>_@be_not 16:-95 20:75 33:98
%<number>_@change 9:5 16:63 18:21
%<number>_@me 29:87
%<number>_@month 1:282 4:55 6:-107 14:-15 16:188 20:-25 22:-234 25:-52 29:-230 32:212 33:49
%<number>_@month_<?> 32:151
%<number>_@month_<number> 1:6
%<number>_@month_@toMove 33:38
%<number>_@toMove 20:120 33:-42
%<number>_@toRemind 14:54 24:74
%<number>_@toRule 8:130 25:-31
%<number>_@unit 3:94 4:225 10:-99 16:103 17:-49 18:-93 23:-40 24:224 25:-209 28:62 31:56 32:63 33:-515
%<number>_@unit_<deadline> 24:83
%<number>_@unit_@cycle 3:148
%<number>_@unit_@toAdd 1:-42 4:194
%<number>_@unit_ahead 24:27
%<number>_@unit_before 1:121 16:-8 24:44
%<number>_@unit_to 28:199 33:-49
%<number>_@we 27:14
%<number>_and 8:78 32:115
%<number>_and_<number> 8:88
%<number>_and_@month 32:53
%<number>_approved 7:-94 8:-130 9:243
%<number>_approved_or 7:-15 9:97
%<number>_as 1:136
%<number>_at 1:73
%<number>_before 2:38 7:76 29:-1
%<number>_for 8:48 29:25
%<number>_in 8:19 33:82
%<number>_in_the 1:8
%<number>_instead 16:155
%<number>_more 22:1
%<number>_more_@unit 22:1
%<number>_no 8:32 12:-74 33:103
%<number>_not 16:98
%<number>_of 4:69 6:84
%<number>_of_@month 4:69 6:84
%<number>_on 8:235 9:-157 22:-68 24:21
%<number>_on_<request> 8:25
%<number>_on_the 8:63 22:-40
%<number>_or 2:-22 20:162 33:143
%<number>_please 1:39 16:96 22:16
%<number>_please_@toAdd 1:16
%<number>_please_@toMove 16:42
%<number>_right 33:78
%<number>_right_<?> 33:78
%<number>_ship 4:38
%<number>_the 7:62 8:38 9:-83
%<number>_through 8:77 9:27
%<number>_to 2:-32 8:158 22:25
%<number>_to_@month 8:4
%<number>_utc 1:55
%<number>_with 4:83 9:4
%<quoted>_<?> 6:102 10:-55 33:139
%<quoted>_<number> 1:45
%<quoted>_<quoted> 1:159 2:-67 5:-90 6:17 7:248 10:298 11:-118 14:-155 17:-185 18:-58 20:-67 24:-128 25:-163 28:79 29:-305 33:4 34:-3
%<quoted>_<quoted>_<?> 6:33 10:-54 33:141
%<quoted>_<quoted>_<number> 1:16
%<quoted>_<quoted>_<quoted> 1:32 6:-103 7:140 10:-29 11:8 17:-7 20:-21 28:94 29:-84 33:66
%<quoted>_<quoted>_in 10:157 14:-34
%<quoted>_for 1:75
%<quoted>_in 9:39 10:151 11:-122 14:-40 22:25 29:61
%<quoted>_in_the 9:42 10:77 14:-37 22:27
%<request>_<?> 7:172 34:-26
%<request>_<unknown> 8:208 9:-154 25:-39
%<request>_@be 8:174 9:107 20:-7
%<request>_@be_approved 8:41 9:-32
%<request>_@be_decided 9:134
%<request>_@me 7:48
%<request>_@toRule 7:-158 8:238
%<request>_@today 7:160 8:-125
%<request>_and 8:67
%<request>_any 8:60 9:111 13:-50
%<request>_approved 7:-115 8:192
%<request>_as 8:162 9:10
%<request>_as_done 8:114
%<request>_but 8:47
%<request>_but_only 8:47
%<request>_denied 9:26
%<request>_go 9:42
%<request>_have 9:180 29:-90
%<request>_in 8:165
%<request>_please 7:-42 8:19 9:204 16:-21
%<request>_still 2:-110 9:121
%<request>_to 8:136
%<request>_valid 9:168 33:-3
%<request>_yes 8:56
%<request>_yet 7:44 9:38
%<unknown>_<?> 2:-213 5:10 6:194 10:109 11:113 12:-121 13:-61 14:-41 17:-150 18:-304 21:132 22:4 23:-15 25:-204 26:-111 28:153 29:-24 32:-60 33:-196 34:100
%<unknown>_<deadline> 12:73 16:123 27:-44 28:61 31:-38 33:181 34:-60
%<unknown>_<number> 1:-150 8:-47 9:47 16:117 22:62 25:98 29:15 31:-42 32:1
%<unknown>_<number>_<unknown> 16:11 29:8
%<unknown>_<number>_<version> 22:43
%<unknown>_<number>_@change 9:8
%<unknown>_<request> 7:-83 8:148 9:58 25:-16 34:-49
%<unknown>_<unknown> 1:19 2:114 4:-189 5:-335 6:-97 7:-104 8:-21 9:-271 10:-377 11:18 12:-180 13:-236 14:-84 17:183 18:-337 19:-205 20:-1 22:116 24:-62 25:-95 26:-182 28:264 29:247 33:-109 34:52
%<unknown>_<unknown>_<?> 11:199 29:-65
%<unknown>_<unknown>_<unknown> 17:155 27:-94 28:79 29:-50 31:33 34:28
%<unknown>_<unknown>_@change 2:4 31:22
%<unknown>_<unknown>__ 14:-4 27:80 31:120
%<unknown>_<version> 1:76 22:59 29:-41 34:17
%<unknown>_@be 5:178 8:-67 9:257 10:157 11:-141 12:59 13:-160 20:-122 28:-157 29:-118 33:-24
%<unknown>_@be_<deadline> 10:98 28:-33
%<unknown>_@be_<unknown> 9:76 10:-45 11:-86 12:125 22:63 25:78
%<unknown>_@be_@we 5:90
%<unknown>_@be_it 9:132
%<unknown>_@be_not 6:31 21:90
%<unknown>_@be_the 10:167 29:-46
%<unknown>_@change 2:302 5:-122 6:-15 7:-81 8:9 9:86 11:60 12:20 13:-142 17:-237 22:196 26:-67 27:-20 28:-54 29:-299
%<unknown>_@change_<?> 22:72
%<unknown>_@change_@be 12:-81 22:62 33:78
%<unknown>_@change_after 21:64
%<unknown>_@cycle 4:99 33:-27
%<unknown>_@dates 0:96 14:-180 19:126 27:96
%<unknown>_@exception 21:-229 29:98 34:22
%<unknown>_@me 8:16 9:44 10:-25 11:-145 14:-27 17:103 24:125 25:-76 29:-12 31:112
%<unknown>_@me_an 17:49
%<unknown>_@month 1:90
%<unknown>_@month_<number> 1:76
%<unknown>_@place 3:20 27:76
%<unknown>_@schedule 18:3 19:10 26:81
%<unknown>_@toAdd 0:-44 10:102 14:33
%<unknown>_@toMove 9:62 20:103 22:-11
%<unknown>_@toPost 20:121
%<unknown>_@toRule 1:47 7:29 29:-19 32:36 33:67
%<unknown>_@toStart 17:24
%<unknown>_@toStart_@place 17:21
%<unknown>_@today 5:83 12:60
%<unknown>_@unit 4:88 5:-16 11:-104 24:112 25:-53 28:39 29:103 32:5
%<unknown>_@unit_before 24:117 28:-60
%<unknown>_@we 5:14 8:1 13:53 17:-3 18:-45 22:41 29:-96 30:78 32:46
%<unknown>__ 3:-36 6:88 8:65 9:-163 11:-113 14:28 16:96 18:132 19:-130 20:8 21:60 22:26 24:51 25:-207 28:-205 29:-449 31:83 33:81
%<unknown>___<deadline> 6:10 16:125 24:76 28:-107
%<unknown>___<unknown> 2:10 14:145 29:-69 31:69 33:61
%<unknown>___@cycle 5:57 6:87 19:-31
%<unknown>___@exception 9:-76 21:72 22:95
%<unknown>_a 1:23 10:-80 11:113 17:46 27:108 29:-155
%<unknown>_about 18:95 29:57
%<unknown>_after 2:95 18:76
%<unknown>_and 17:147
%<unknown>_and_want 17:14
%<unknown>_approved 7:76
%<unknown>_by 25:63
%<unknown>_come 20:-115 29:223
%<unknown>_cutoff 1:75
%<unknown>_date 19:-64 20:167 27:4 33:-43
%<unknown>_deadline 29:70 33:-104
%<unknown>_do 10:-9 11:-3 25:74 28:237 29:-119
%<unknown>_do_@we 29:59
%<unknown>_does 10:-12 29:13
%<unknown>_down 9:132 33:48
%<unknown>_for 4:66 11:102 12:66 17:25 20:-40 22:15 25:-189 29:43 33:-39 34:24
%<unknown>_for_the 22:27 34:124
%<unknown>_from 31:47
%<unknown>_get 20:67 29:-3
%<unknown>_has 3:42 7:62 8:-28
%<unknown>_how 11:-14 17:94 19:24 28:-20
%<unknown>_in 4:81 8:-65 18:21 20:-2 27:60 29:151 33:-80
%<unknown>_in_<deadline> 27:118
%<unknown>_in_the 29:193
%<unknown>_it 25:20
%<unknown>_meeting 1:60
%<unknown>_more 31:146
%<unknown>_next 2:38
%<unknown>_now 2:74 14:-58 18:109
%<unknown>_of 8:110 10:-93 18:48 21:71 29:186 33:-64
%<unknown>_of_<unknown> 29:133
%<unknown>_of_the 22:73
%<unknown>_off 8:116 9:26 25:63 31:-4 34:-30
%<unknown>_on 1:85 5:52 9:-66 12:14 16:-78 25:65 27:22
%<unknown>_on_@month 1:27 20:90
%<unknown>_on_the 5:114 33:27
%<unknown>_out 14:37 17:72
%<unknown>_please 1:53 11:61 16:-25 27:-25 29:-99 31:150 33:17
%<unknown>_request 29:72
%<unknown>_still 34:159
%<unknown>_the 2:85 5:-30 8:70 9:-63 12:-77 17:114 18:-118 19:219 27:45 33:77 34:-195
%<unknown>_the_<unknown> 17:34
%<unknown>_this 25:-10 29:95 32:84 34:47
%<unknown>_this_@unit 32:88
%<unknown>_time 5:125 12:-34 19:-39 29:-115 33:199
%<unknown>_to 4:-16 9:25 15:71 16:-135 22:70 26:55 29:222 34:29
%<unknown>_to_<version> 22:10
%<unknown>_to_the 29:192
%<unknown>_until 22:26
%<unknown>_up 4:12 9:146 14:15 25:-44 34:-13
%<unknown>_wants 21:31
%<unknown>_wants_to 21:33
%<unknown>_what 10:123
%<unknown>_when 20:-96 24:22 29:-81 33:173
%<unknown>_when__ 33:70
%<unknown>_where 17:53
%<unknown>_with 5:-29 6:46 27:32 29:63
%<version>_<?> 2:26 5:-120 9:-46 10:-141 11:-10 13:-33 19:265 20:213 33:-281
%<version>_<deadline> 19:102 33:-102
%<version>_<unknown> 4:24
%<version>_@be 3:78 5:104 19:160 20:-75 33:-71
%<version>_@cycle 4:99 19:32 20:-230 29:95
%<version>_@cycle_on 4:59
%<version>_@toAdd 4:49 14:-59 19:163
%<version>_come 19:42
%<version>_come_out 19:42
%<version>_coming 5:98 20:24 29:-32
%<version>_for 4:146 19:85
%<version>_go 4:57 19:39
%<version>_going 4:86
%<version>_on 29:95
%<version>_out 6:135 12:-48
%<version>_please 4:41
%<version>_released 19:-90 20:127
%@be_<cycle> 2:-106 5:94 6:87 12:33 19:-53 20:55
%@be_<cycle>_in 2:-65 5:6 12:43
%@be_<cycle>_out 6:25 20:29
%@be_<deadline> 1:-134 2:-196 5:-487 6:173 9:-342 12:11 13:-166 14:-40 15:179 16:-326 18:-401 19:149 20:-383 24:-181 28:164 29:215 32:-128 33:35 34:-464
%@be_<deadline>_<?> 28:-34 29:-177 33:307
%@be_<deadline>_already 2:26 6:59
%@be_<deadline>_also 19:120
%@be_<deadline>_and 12:24 17:20 33:-17
%@be_<deadline>_at 12:17
%@be_<deadline>_before 29:72 33:126
%@be_<deadline>_done 6:45
%@be_<deadline>_earlier 19:47
%@be_<deadline>_in 12:7 19:6 33:42
%@be_<deadline>_moved 15:152
%@be_<deadline>_now 12:47
%@be_<deadline>_on 12:142 19:24
%@be_<deadline>_still 6:237 12:-71
%@be_<deadline>_tagged 6:82 33:-41
%@be_<link> 9:87 22:132
%@be_<number> 1:80 5:-100 6:-60 9:-81 10:135 11:-5 18:-125 20:-194 25:-219 29:38 32:99 33:129
%@be_<number>_<number> 10:-143 29:250 32:-160
%@be_<number>_@month 4:87 33:11
%@be_<number>_@unit 4:-70 32:162
%@be_<request> 5:-153 6:-69 7:-8 9:478 12:-169 25:-27 29:-63 33:-36
%@be_<request>_rejected 9:6
%@be_<unknown> 2:55 5:-431 6:36 9:114 10:-393 11:-143 12:3 15:79 16:-111 18:32 19:6 20:84 21:-33 28:-67 29:-15 30:-116 31:55 32:-26 34:73
%@be_<unknown>_<?> 6:120 10:-17 29:34 33:-34
%@be_<unknown>_still 34:162
%@be_<unknown>_the 33:64
%@be_<unknown>_to 9:80 15:81
%@be_<version> 1:67 3:144 5:14 6:22 9:-114 18:-18 20:324 33:-313
%@be_<version>_out 6:135 12:-48 20:1
%@be_<version>_released 19:-90 20:127
%@be_@be 10:115 13:138 15:56 25:-3 32:-49
%@be_@can 11:97 20:13
%@be_@change 2:144 5:188 10:74 12:-89
%@be_@change_@change 2:140 5:26 12:-79
%@be_@cycle 10:102 19:203 20:-5 34:-18
%@be_@cycle_@person 19:51 34:-6
%@be_@exception 13:-85 21:98
%@be_@me 2:113 9:108 10:-175 11:94 12:-129 13:-167 17:64 18:-155 21:68 23:34 26:149 29:-45 30:86 31:-25 32:-2
%@be_@me_@exception 9:57
%@be_@me_allowed 11:25 15:20
%@be_@me_chances 21:130
%@be_@me_first 17:197 25:-136
%@be_@me_request 9:95
%@be_@me_too 6:38
%@be_@month 33:86
%@be_@month_<number> 33:86
%@be_@stop 2:36 31:47
%@be_@toMove 16:55 20:66 23:14
%@be_@toMove_for 20:68 33:46
%@be_@toStart 2:-59 3:22 8:53 11:62 12:15 13:-72 14:-122 17:191 33:-102
%@be_@today 6:-37 12:-82 32:115 33:88
%@be_@unit 5:205 32:-183 33:97
%@be_@we 0:48 5:285 6:63 10:-569 12:39 13:-209 14:-344 17:-135 18:142 20:162 21:-67 28:-9 29:-88 32:-264 33:-270 34:42
%@be_@we_after 5:-84 6:292 18:-70
%@be_@we_frozen 12:87
%@be_@we_in 5:277
%@be_@we_on 5:164
%@be_@we_still 5:53 12:-61 20:18
%@be_@we_to 28:72
%@be_@we_with 5:-78 9:152
%@be_@weekday 2:104 6:-89 16:-36 25:25 33:94
%@be__ 5:101 6:66 9:-21 10:-16 12:140 20:23 24:-56 28:38 29:-174 33:2
%@be___what 6:100
%@be_a 0:171 1:47 2:-214 5:-327 8:132 10:443 11:-278 13:-128 15:10 17:106 18:-81 21:92 23:138 24:-73 25:-134 28:-171 29:-234 32:-91 33:-282
%@be_a_<deadline> 10:52 20:54
%@be_a_<unknown> 10:33 17:93
%@be_a_@change 2:-194 10:176 21:36 34:51
%@be_a_@cycle 5:-54 10:157
%@be_a_@toStart 1:15 17:38
%@be_a_@unit 9:13 15:71 33:-28
%@be_a_freeze 0:72
%@be_a_mistake 30:24
%@be_a_rc 6:15
%@be_accepted 2:68 13:17
%@be_active 12:62 23:110
%@be_all 14:25 17:51
%@be_all_the 14:33
%@be_allowed 2:113 6:-20 10:-100 13:189
%@be_allowed_to 2:27
%@be_already 5:-26 6:110 12:58 26:15
%@be_an 10:234 11:-61 13:-33 21:-60 22:-52 25:93
%@be_an_@exception 10:212 11:-44 13:-9 21:-33
%@be_approved 7:160 8:4 9:-227 13:31
%@be_at 16:108 18:76 29:-1 32:41 33:-16
%@be_at_<number> 16:109
%@be_away 5:56 31:34 32:59
%@be_behind 5:31 34:18
%@be_behind_@we 5:32
%@be_changed 10:78 15:-4
%@be_coming 18:104 29:19
%@be_coming_up 18:100
%@be_cut 2:40 5:10 6:76 29:-123 33:42
%@be_decided 9:120 27:40
%@be_denied 8:-35 13:133
%@be_developed 5:70
%@be_done 17:-56 18:77 27:95
%@be_down 16:27
%@be_due 18:-211 24:156 32:204
%@be_everything 5:73 14:62 20:-50
%@be_expected 17:161
%@be_expected_of 10:-6 17:163
%@be_final 20:-57 33:92
%@be_fine 8:134
%@be_finished 6:77 10:40 20:-6 32:105
%@be_for 25:-35 29:111 32:-74 34:82
%@be_freezing 25:139
%@be_freezing_in 25:139
%@be_frozen 2:-105 10:104 12:-98 22:114 25:-103 29:91 33:131
%@be_going 4:30 5:18 7:38 17:23 30:35 32:105
%@be_going_on 5:26 17:31 32:110
%@be_going_to 4:34 7:47 30:38
%@be_granted 9:-276 13:53 19:19 22:109 27:81
%@be_granted_an 9:-31 13:29 22:87
%@be_happening 32:24
%@be_in 5:-129 6:-77 10:-124 12:196 13:115 16:17 18:-134 25:-37 29:135 32:208 33:-40
%@be_in_force 12:81
%@be_in_the 5:-113 13:148 18:-31 20:-69 29:199
%@be_it 2:27 3:36 5:78 6:17 7:67 8:-207 10:-34 11:-8 12:19 13:-194 14:-39 16:-224 17:-13 18:-54 19:13 20:58 22:-96 26:-243 28:16 29:27 30:29 32:-209 33:-16 34:109
%@be_it_<?> 9:47
%@be_it_<unknown> 5:102 12:-20 19:85
%@be_it_a 10:67
%@be_it_freeze 12:170
%@be_it_in 29:129
%@be_it_ok 2:4 17:39 29:-1
%@be_it_possible 0:67 2:-126 3:90 26:-36 30:93
%@be_it_still 20:130
%@be_it_that 21:62
%@be_it_to 29:-56 34:141
%@be_it_too 2:93 6:-48 33:41
%@be_it_worth 21:67
%@be_last 6:178 19:-22 33:-152
%@be_late 25:104
%@be_left 10:-80 14:183 18:-41 24:12 28:93
%@be_left_to 24:20
%@be_let 13:94 22:64
%@be_let_in 13:94 22:64
%@be_lost 11:199 25:-120
%@be_master 2:173 5:98 6:-63 12:-35 29:-125
%@be_means 10:144
%@be_means_<deadline> 10:144
%@be_meant 10:12 25:20
%@be_merged 2:155
%@be_moved 33:61
%@be_moved_to 15:-58 33:68
%@be_near 24:139 33:-68
%@be_next 18:164 23:34 29:-103
%@be_nice 24:97
%@be_not 2:-132 5:-27 6:10 10:-10 12:114 16:-93 19:-26 20:105 21:104 25:39 33:97
%@be_not_<deadline> 33:115
%@be_not_it 16:-103 20:54 33:144
%@be_now 2:-3 16:26 17:68
%@be_now_a 17:41
%@be_on 1:-27 9:-138 10:-262 11:-77 16:205 17:-132 18:171 19:26 25:-298 26:85 29:-305 31:4 32:107 33:-33 34:175
%@be_on_<unknown> 18:172 29:-16 31:23 32:-85
%@be_on_@weekday 32:98
%@be_on_duty 32:-6 34:84
%@be_on_for 32:89
%@be_on_the 16:182 18:62 29:-8 32:2
%@be_one 2:7 16:32
%@be_one_@unit 2:7 16:32
%@be_out 2:-43 20:109 25:138 27:129 31:-87 32:-55
%@be_part 2:40 33:105
%@be_part_of 2:40 33:105
%@be_pending 13:135
%@be_planned 3:102 14:158 18:-37 19:70 20:-174 29:-88 32:110 33:47
%@be_planned_for 18:-6 32:136 33:87
%@be_possible 22:18
%@be_postponed 15:155
%@be_published 20:49
%@be_released 6:5 29:-17 33:47
%@be_security 10:47
%@be_something 32:66
%@be_sooner 18:149 33:-75
%@be_stable 2:-207 10:6 12:227
%@be_still 2:-80 5:-40 7:125 9:-60 14:224 15:78
%@be_still_ahead 14:159
%@be_that 2:79 6:1 9:87 10:93 13:-66 15:-148 16:-82 19:69 25:-203 29:-133 33:78 34:90
%@be_that_still 33:26
%@be_the 1:-97 2:-388 3:-304 5:24 6:4 8:-272 9:83 10:-133 11:211 12:179 13:-566 14:74 17:33 18:-79 20:50 22:-209 23:-155 24:-283 25:-72 26:-395 27:-192 28:10 29:130 30:83 31:-93 32:-545 33:283 34:-149
%@be_the_<deadline> 6:-139 10:159 12:-142 33:247
%@be_the_<number> 6:-129 16:83 20:42 33:140
%@be_the_<unknown> 12:165 20:-54 29:306 33:-198 34:-19
%@be_the_@change 5:48 9:101 12:222 17:-53 33:-236
%@be_the_@cycle 2:8 3:-7 5:184 6:172 15:51 20:-10 28:-31 29:-412 32:-44
%@be_the_@dates 10:-10 14:157
%@be_the_@exception 9:156
%@be_the_@person 5:127 14:-11 29:-6
%@be_the_@toAdd 14:117
%@be_the_command 7:74 11:116 14:-39
%@be_the_current 5:9
%@be_the_cutoff 33:172
%@be_the_date 18:-63 33:218
%@be_the_deadline 6:19 28:84
%@be_the_difference 10:26
%@be_the_final 20:91
%@be_the_freeze 6:35 12:146 29:-48
%@be_the_last 19:27
%@be_the_next 18:234 29:-53
%@be_the_point 10:153
%@be_the_previous 19:60
%@be_the_state 9:61 29:-35
%@be_the_steps 11:102 17:16 21:-88
%@be_the_tree 12:75
%@be_there 2:42 3:71 5:-325 6:-31 7:-99 10:-92 11:114 12:-33 13:120 14:56 17:51 18:40 20:-71 21:47 23:5 24:-243 25:-582 26:80 29:-53 32:38
%@be_there_a 0:-134 2:-24 3:80 6:-8 10:38 12:6 18:-32 21:-40 26:-4 29:39 30:45 32:77 33:122
%@be_there_an 6:113 11:-13 26:252
%@be_there_any 2:114 21:143
%@be_there_anything 7:-34 13:91 18:63
%@be_there_something 13:14 18:156 28:-40
%@be_there_still 2:124 28:40
%@be_thinking 0:17 21:70 22:-10
%@be_this 5:309 11:20 12:-111 26:64 29:-114 32:-5
%@be_this_@place 26:77
%@be_this_@unit 5:98
%@be_three 24:63
%@be_three_@unit 24:63
%@be_told 11:-19 21:24 27:164
%@be_two 7:96 24:62
%@be_up 5:76 10:-249 11:-202 18:-107 22:12 25:339 29:-132 34:-19
%@be_up_for 22:19 25:49 34:-14
%@be_up_next 18:157
%@be_up_with 5:175 9:71 10:-42 18:-88
%@be_waiting 13:171
%@be_waiting_for 13:157
%@be_when 19:1 20:14 29:-16
%@be_which 19:76 33:-66
%@be_wrong 16:115 22:112
%@be_wrong_it 16:125
%@be_you 5:-85 10:-200 11:-90 25:110 29:93 30:100
%@be_you_a 11:-69 25:159
%@be_your 10:-116 11:281 17:-75 29:-4
%@can_<deadline> 15:49 16:13 21:92 33:-152
%@can_<unknown> 30:81
%@can_@change 2:3 33:22
%@can_@me 0:-37 1:-138 2:104 3:40 4:-75 7:122 8:-199 10:-223 11:-1 12:45 15:40 17:96 20:78 25:121 26:41 29:-258 30:55 31:-116 33:-109
%@can_@me_<unknown> 2:20 33:52
%@can_@me_@toAdd 1:-49 2:49 3:83 4:-22 11:67
%@can_@me_@toMove 2:-19 7:113 15:113
%@can_@me_ask 11:39 34:86
%@can_@me_assume 12:3
%@can_@me_do 17:95
%@can_@me_get 2:-68 20:143 24:38 26:27 27:39 29:-58 33:-60
%@can_@me_help 11:-183 17:223
%@can_@me_land 2:-86 25:176
%@can_@me_still 2:251
%@can_@me_subscribe 26:70
%@can_@toMove 34:71
%@can_@toRule 7:92 8:-19 13:-30 34:62
%@can_@toRule_@exception 13:-24 34:93
%@can_@we 2:128 3:21 6:-9 7:85 8:-141 15:-140 21:-75 22:201 27:56 29:-145 33:128
%@can_@we_@change 2:150
%@can_@we_@toMove 33:171
%@can_@we_@toRule 7:111 8:-87
%@can_@we_do 3:53
%@can_@we_get 22:66
%@can_@we_have 2:-13 22:125
%@can_@we_still 12:105
%@can_@we_upgrade 2:23
%@can_a 21:107 22:-111 33:84
%@can_a_@change 21:110 22:-76 33:86
%@can_customers 20:64
%@can_do 11:59 14:-10 23:72
%@can_it 2:209 21:77
%@can_it_@be 21:88
%@can_it_go 2:72
%@can_newcomers 17:80 21:69
%@can_not 2:-47 10:150
%@can_one 0:85 11:21 12:36
%@can_somebody 2:-8 29:86 33:19
%@can_someone 7:-154 8:147 22:46
%@can_the 2:27 15:116 22:27
%@can_this 2:36
%@can_to 11:32 20:16 28:17
%@can_you 1:12 2:-446 4:166 7:-42 8:146 14:39 15:-129 16:32 20:-183 21:-215 22:41 23:-83 24:96 25:-378 29:130 30:-250 31:119 33:13
%@can_you_<unknown> 11:100
%@can_you_@change 29:203
%@can_you_@toAdd 1:191
%@can_you_@toMove 4:82 29:23
%@can_you_@toPost 26:116 29:-71
%@can_you_@toRemind 24:185
%@can_you_@toRule 8:145
%@can_you_@toStart 4:94
%@can_you_do 11:186 23:-31
%@can_you_explain 10:82
%@can_you_file 22:6
%@can_you_give 11:-16 34:82
%@can_you_look 33:151
%@can_you_please 16:51
%@can_you_show 11:79
%@change_<?> 2:97 5:-170 9:36 10:47 11:-140 13:-5 17:41 18:-200 22:-32 29:-244 33:258 34:104
%@change_<deadline> 16:15
%@change_<link> 2:-50 22:130 29:72
%@change_<number> 1:64 8:-100 9:30 20:-79 21:-181 22:200 29:122
%@change_<number>_@month 1:66
%@change_<unknown> 2:-67 10:-4 18:24 21:180 27:-80 28:143 33:192
%@change_@be 2:69 6:29 8:51 9:-263 12:-198 13:155 16:47 22:5 25:-192 27:-94 30:-49 33:280
%@change_@be_<unknown> 31:26
%@change_@be_a 34:59
%@change_@be_accepted 2:21 13:44
%@change_@be_cut 5:14 6:81 29:-49 33:54
%@change_@be_in 2:-10 16:31 20:35
%@change_@be_now 17:12
%@change_@can 14:3
%@change_@change 2:91 5:66 10:91 17:78 21:-14 28:94 29:-228 33:164 34:24
%@change_@change_<?> 2:-57 21:6 33:111 34:27
%@change_@change_now 2:23
%@change_@change_still 5:45
%@change_@cycle 22:55
%@change_@entry 1:104
%@change_@exception 9:-45 13:45 22:13
%@change_@me 2:-258 9:-60 24:93 26:85 29:88 34:86
%@change_@me_@change 29:98
%@change_@person 34:84
%@change_@toMove 9:4 10:86 15:-20 21:39
%@change_@today 2:136 5:-52 32:79
%@change_@today_<?> 2:48 5:-48 32:84
%@change_@unit 1:233
%@change_@updates 33:82
%@change_@we 22:16 26:13 29:-82 32:6 33:173
%@change_a 10:56
%@change_a_@change 10:61
%@change_about 27:64
%@change_after 2:21 10:39 21:52 22:23
%@change_after_<deadline> 2:30 22:74
%@change_after_the 10:60 22:32
%@change_and 9:89 27:26 29:-3
%@change_closed 6:102
%@change_complete 1:31 5:82
%@change_count 10:143 33:-13
%@change_do 17:7 29:114
%@change_exempt 10:117
%@change_exempt_from 10:117
%@change_fine 2:80
%@change_fixing 5:65
%@change_for 2:15 11:2 17:-74 22:-76 29:202 33:73
%@change_for_@change 33:126
%@change_for_this 1:-73 29:179
%@change_from 22:12 29:32
%@change_go 2:9 33:16
%@change_go_in 33:16
%@change_got 13:25 25:113 28:49 29:-113
%@change_have 2:61 33:77
%@change_have_to 2:89 33:82
%@change_in 2:268 5:43 11:68 12:19 16:-69 21:-122 22:144 25:-17 29:-40 33:-135
%@change_into 2:39
%@change_it 16:118 25:88
%@change_locked 12:139
%@change_need 2:210 21:-94
%@change_needs 20:76 22:31
%@change_next 2:68
%@change_next_@unit 17:1
%@change_not 33:43
%@change_now 2:128
%@change_of 12:21
%@change_of_the 12:23 22:8
%@change_ok 2:167
%@change_on 2:19 5:24 10:114 17:192 18:44 22:39 24:32 32:-71 33:-187
%@change_on_@weekday 2:35
%@change_on_the 10:139 18:65 22:79 24:29 33:-150
%@change_or 5:101 10:250 12:-89 18:95 33:-362 34:26
%@change_or_@be 2:140 12:-30
%@change_or_already 2:-63 5:10 12:24
%@change_pass 6:-127 7:29 8:-1 29:141
%@change_please 27:-75 29:110 31:106
%@change_should 2:9 29:86
%@change_should_@me 2:37 29:94
%@change_shush 1:67 29:60
%@change_sprint 1:97
%@change_still 5:26 12:68
%@change_still_going 5:46
%@change_that 16:67
%@change_the 16:21 29:65
%@change_this 5:-25 29:119 32:22
%@change_this_@unit 2:82 5:-6 32:25
%@change_to 27:88
%@change_too 10:43
%@change_up 10:91
%@change_what 17:154
%@cycle_<?> 2:58 3:-157 5:47 10:-28 11:80 14:-110 19:-131 20:11 28:109 33:179
%@cycle_<deadline> 20:100
%@cycle_<number> 4:161 20:-79 29:100
%@cycle_<unknown> 10:107 14:-97 15:4 17:-21 19:43 20:29 29:-62
%@cycle_<version> 1:-164 3:-150 4:380 20:-75 29:89
%@cycle_<version>_please 4:39
%@cycle_@be 2:-199 3:52 5:269 14:-174 15:38 17:-55 20:152 21:87 28:88 29:-235
%@cycle_@be_@we 5:63
%@cycle_@be_on 20:77
%@cycle_@be_this 5:53
%@cycle_@change 5:-130 17:150 29:63 32:153
%@cycle_@cycle 17:88
%@cycle_@dates 19:86 27:42 32:54
%@cycle_@person 2:-48 5:-262 10:30 14:-51 20:-210 22:96 34:359
%@cycle_@person_<?> 34:141
%@cycle_@person_for 34:80
%@cycle_@schedule 14:209 17:-4
%@cycle_@toAdd 4:-82 14:331 19:-38
%@cycle_@unit 5:152 16:53 24:20 28:-27 32:-84 34:16
%@cycle_@unit_<?> 20:121
%@cycle_@unit_@be 16:41
%@cycle_@updates 5:-89 26:80 27:231 28:26
%@cycle_@we 8:88 13:126 17:123 20:-44 25:-117 29:76
%@cycle__ 5:62 19:133 20:-141
%@cycle_a 2:115
%@cycle_a_@toStart 2:115
%@cycle_after 2:-60 3:32 20:32 29:97
%@cycle_at 5:109
%@cycle_before 3:2 17:93 19:202 20:-31
%@cycle_before_this 19:107
%@cycle_called 4:45
%@cycle_date 15:110 19:32 20:-229 29:77
%@cycle_do 3:32 29:14
%@cycle_do_@we 29:18
%@cycle_final 6:85 20:-91
%@cycle_for 4:229
%@cycle_from 4:46
%@cycle_in 2:-90 3:88 5:54 20:130
%@cycle_last 19:63 28:-24
%@cycle_look 14:163
%@cycle_look_like 14:163
%@cycle_next 3:79
%@cycle_next_time 3:79
%@cycle_notes 1:121 24:72 27:-5 29:65
%@cycle_now 4:-87 5:105
%@cycle_of 2:81
%@cycle_of_python 2:2
%@cycle_on 1:-58 4:181 5:-3 20:161
%@cycle_on_@month 4:76
%@cycle_party 29:28
%@cycle_please 3:-32 5:134 14:-64 19:17 31:64
%@cycle_process 17:117
%@cycle_still 20:108
%@cycle_this 5:-101 13:-51 20:113 25:140
%@cycle_this_@unit 20:136
%@cycle_what 17:64
%@cycle_when 2:13
%@cycle_with 3:29
%@cycle_yet 2:21
%@dates_<?> 14:79 26:55 33:1
%@dates_@be 3:19 5:-25 6:21 12:23 14:218 18:-137
%@dates_@be_in 32:33
%@dates_@be_there 14:198
%@dates_and 17:24
%@dates_by 16:12
%@dates_do 14:208 32:-29
%@dates_do_@we 14:208 32:-29
%@dates_fall 14:-80 32:182
%@dates_for 4:55 14:277 16:-25 33:92
%@dates_for_<cycle> 14:64
%@dates_for_<deadline> 33:186
%@dates_for_the 14:63
%@dates_from 14:-62 27:117 32:37
%@dates_in 14:37 31:9 32:72
%@dates_of 10:-10 14:-21 16:63 19:175
%@dates_of_<deadline> 16:67
%@dates_of_the 14:-60 19:131
%@dates_please 0:83 14:29 18:96 19:78
%@dates_this 32:173
%@dates_this_@unit 32:173
%@dates_with 11:7
%@exception_<?> 9:4 10:-112 11:257 13:26 21:-86
%@exception_<link> 22:112
%@exception_<number> 8:237 9:290 11:-54 13:-383 21:-380 22:-496
%@exception_<number>_@be 8:135 9:-85
%@exception_<request> 8:199 22:-40
%@exception_@be 9:-61 13:-149 19:96 21:192 22:-93 27:166
%@exception_@be_granted 13:-178 19:97 27:88
%@exception_@toMove 22:62
%@exception_for 2:62 9:112 10:-198 11:-180 13:179 21:-75 22:256 27:-77 29:-133 34:-208
%@exception_for_<deadline> 13:315 21:-116 34:-19
%@exception_for_<link> 9:103 21:-41
%@exception_for_<request> 8:-173 9:-102 22:247
%@exception_for_<unknown> 8:113 13:-18
%@exception_for_@change 13:84 21:-11 22:47
%@exception_for_@me 22:14
%@exception_for__ 22:43
%@exception_for_a 2:39
%@exception_for_the 2:74 8:159 9:174 13:-133 22:-42 29:-25
%@exception_granted 13:48
%@exception_list 9:-7 13:118
%@exception_needed 8:-25 21:146
%@exception_of 8:18 22:72
%@exception_of_the 8:84
%@exception_on 7:134 8:-123
%@exception_please 13:3
%@exception_queue 13:126
%@exception_request 8:98 21:-108 22:147
%@exception_request_for 21:-81 22:146
%@exception_requests 13:-71 21:147
%@exception_so 13:84
%@exception_so_far 13:84
%@exception_that 9:-30 13:159
%@exception_to 10:96 13:-63 21:-105 22:134
%@exception_wanted 22:112
%@exception_with 11:47 13:9 21:-48
%@me_<?> 10:79
%@me_<deadline> 9:11 31:82 33:109
%@me_<deadline>_@updates 24:-122 31:173
%@me_<number> 24:89 27:36
%@me_<number>_@unit 24:129
%@me_<unknown> 2:72 8:-115 9:-170 11:-84 14:-35 17:154 20:77 21:-31 22:44 23:-64 25:19 26:-65 29:298 30:39 31:-171
%@me_<unknown>_<?> 11:15
%@me_<unknown>_<unknown> 17:100 25:128 27:-88
%@me_<unknown>_@change 2:44
%@me_<unknown>_the 17:36
%@me_@be 2:-434 5:111 7:-6 8:47 9:-145 10:16 11:27 12:-60 14:-110 17:70 18:4 21:-9 25:90 29:-200 31:57 32:99
%@me_@be_<unknown> 8:19 22:-47 33:145
%@me_@be_@toStart 17:222 33:-19
%@me_@be_a 17:149
%@me_@be_away 5:58 31:34 32:59
%@me_@be_lost 11:199 25:-120
%@me_@be_not 15:71 34:54
%@me_@be_on 5:2 31:22
%@me_@be_still 7:30
%@me_@can 2:-185 10:17 11:110 14:54 18:45 21:4 22:-22 26:47 30:-142
%@me_@can_not 10:27
%@me_@change 2:233 10:-68 11:-97 20:65 21:-63 22:124 25:-64 28:67 29:135 33:-203 34:29
%@me_@change_@be 2:6 20:100 29:-87 34:55
%@me_@exception 8:-82 9:393 13:-240 21:-163 22:-55 29:-13 34:100
%@me_@person 33:10
%@me_@toAdd 0:27 1:-125 2:12 3:184 4:-73 10:29 11:72 12:-9 29:-115
%@me_@toAdd_a 1:-79 2:110 3:160 4:-30 29:-45
%@me_@toAdd_you 11:115
%@me_@toMove 6:95 7:82 8:-228 15:178 22:72 23:88 24:-213 29:60 33:-35
%@me_@toMove_@me 2:-98 7:119 23:73
%@me_@toMove_a 11:-39 15:221 23:43 24:-119 29:-55
%@me_@toMove_request 8:-122 29:160
%@me_@toRemind 5:107 34:90
%@me_@toRemind_for 34:92
%@me_@toRule 7:199 8:62 21:-91
%@me_@toRule_<request> 7:173 8:-22
%@me_@toRule_a 7:193 11:-163 29:31
%@me_@toStart 2:78 13:83 17:129 33:-34
%@me_@today 24:42
%@me_@unit 12:68
%@me_@updates 23:76 29:-155 31:194
%@me_@updates_for 23:-52 31:46
%@me_@we 31:23
%@me__ 9:-10 14:49 21:68 29:122 33:-56
%@me___<deadline> 24:3
%@me___<unknown> 14:31 27:49
%@me_a 4:72 5:135 11:-106 24:69 25:94 33:-100 34:47
%@me_a_<unknown> 29:64
%@me_a_@toRemind 24:29 27:82
%@me_a_@unit 24:29
%@me_about 9:37 10:91 11:36 24:25 27:-62 31:10
%@me_about_<deadline> 10:101 27:-86
%@me_about_@change 31:87
%@me_again 24:65 33:30
%@me_all 13:201
%@me_allowed 11:25 15:20
%@me_allowed_to 11:25 15:20
%@me_always 24:7
%@me_an 11:35 17:14
%@me_approval 8:177 9:-91 13:11
%@me_ask 11:141 15:53 21:-35 34:97
%@me_ask_about 11:12 21:-2 34:30
%@me_ask_for 11:28
%@me_assume 12:3
%@me_assume_that 12:3
%@me_chances 21:130
%@me_chances_of 21:130
%@me_cherry 2:100
%@me_cherry_pick 2:100
%@me_do 8:98 10:109 11:25 17:92 23:85 25:-18 31:-126 33:-46
%@me_do_not 8:99 10:152 11:44 23:86 25:-9 31:-126 33:-3
%@me_filed 9:144 11:-34 13:132 14:-33
%@me_find 29:16
%@me_first 2:-43 17:307 25:5 29:-68
%@me_first_@change 2:-8 17:44 25:115 29:-32
%@me_first_@unit 17:169 25:-131
%@me_for 22:51
%@me_from 2:61 8:82
%@me_get 2:-103 11:-14 17:74 20:132 24:102 26:100 30:-18 33:-77
%@me_get_a 2:-93 14:31 24:42 26:188 29:57 33:-48
%@me_get_the 2:-49 20:87 27:54
%@me_have 2:102 5:-146 7:5 9:-27 10:37 11:-120 18:196 22:116 23:69 28:-2
%@me_have_<deadline> 33:128
%@me_have_a 2:71 28:13
%@me_have_left 28:-110 29:138
%@me_have_never 17:32
%@me_have_to 10:76 11:-112 17:-118 18:222 20:27 22:86 29:-6 33:-118
%@me_heard 7:16 15:94
%@me_help 11:-183 17:223
%@me_how 19:86 23:106
%@me_in 2:12 27:199
%@me_in_for 27:70
%@me_just 2:12
%@me_just_joined 27:27
%@me_know 23:56 27:72
%@me_know_when 27:48
%@me_land 17:-11 25:139
%@me_laptop 25:-13 29:115
%@me_mean 29:-69 33:111
%@me_merge 2:165
%@me_miss 2:62 6:65 21:33 22:-13 32:163
%@me_miss_<deadline> 21:46
%@me_miss_the 2:81
%@me_must 18:20
%@me_mute 30:158
%@me_need 1:53 2:13 3:65 8:-51 11:-308 14:52 17:24 18:31 25:-118 31:-41 34:135
%@me_need_a 25:-90 34:142
%@me_need_an 2:68
%@me_need_to 17:119
%@me_no 27:26 33:20
%@me_no_longer 31:6 33:20
%@me_notes 33:145
%@me_of 13:-27 23:77 24:-99 27:103 33:45
%@me_of_the 24:-76 33:111
%@me_off 27:-43 31:236
%@me_on 24:92
%@me_on_the 24:109
%@me_password 11:-8 29:101
%@me_posted 27:15
%@me_propose 2:9
%@me_rebase 11:-1 29:80
%@me_request 8:261 9:79 11:102 13:-155 22:-90 29:-311 34:69
%@me_request_an 11:200 21:-124
%@me_see 13:82 14:89
%@me_see_the 14:130
%@me_should 5:79 11:45 17:-56 18:-18 32:115
%@me_should_know 5:81 32:117
%@me_some 11:73
%@me_some_examples 11:73
%@me_still 2:77 26:62 28:50
%@me_still_get 2:79
%@me_subscribe 11:-35 26:196
%@me_subscribe_to 11:-141 26:99 29:70
%@me_talk 11:8 34:87
%@me_talk_to 11:8 34:88
%@me_the 13:89 16:-32 18:47 19:59 26:-2 28:12 29:-47 31:-19 33:126
%@me_the_@dates 14:-55 27:20 33:21
%@me_the_@schedule 14:4 19:95
%@me_the_@unit 33:90
%@me_to 7:-133 8:24 13:98 14:-87 23:-80 24:-150 27:89 29:274
%@me_to_<deadline> 27:50
%@me_to_the 14:-67 27:3 29:104
%@me_too 6:38
%@me_too_late 6:38
%@me_unsubscribe 11:24 29:-83 30:18
%@me_up 5:35 24:102 26:91 33:-127
%@me_up_for 26:91
%@me_use 11:163
%@me_vacation 8:-1 29:51 31:25
%@me_vote 2:-63 7:93 8:69 25:-25
%@me_want 14:143 21:-152 22:79 25:-15 27:200 31:45 33:-88
%@me_want_to 14:174 21:-95 22:62 27:117
%@me_what 10:90
%@me_when 33:123
%@me_when_<deadline> 24:-53 33:127
%@me_which 5:109 18:-5 24:-92 29:-82 33:165
%@me_which_@unit 33:87
%@me_will 2:-138 21:83 25:111 29:73 31:-65 32:-46
%@me_would 7:32 8:-88 11:-102 17:121 20:41 21:-121 22:34 26:-38 27:1 31:27 33:-40
%@me_would_like 0:12 15:-31 17:61 20:54 21:-25 22:10 27:78 30:-107 31:60 33:-11
%@me_would_love 17:54
%@me_write 6:130 11:6
%@miss_<deadline> 22:10 24:23
%@month_<?> 2:65 6:92 14:-90 32:229
%@month_<number> 1:363 4:206 5:-156 8:-11 9:-86 10:-89 12:-92 14:-5 15:-63 16:196 19:-108 20:92 22:-96 24:66 25:-69 27:-134 28:-104 29:-266 31:-118 32:106
%@month_<number>_<?> 20:16 33:57
%@month_<number>_<number> 1:46
%@month_<number>_@toMove 20:65
%@month_<number>_and 32:53
%@month_<number>_as 1:147
%@month_<number>_at 1:74
%@month_<number>_instead 16:98
%@month_@me 2:117 13:-50 22:22
%@month_@toMove 33:21
%@month_@we 22:17
%@month_or 6:-17 20:96 33:207
%@month_or_@month 20:60 33:102
%@month_please 4:108 31:13
%@person_<?> 34:228
%@person_@person 10:-2 34:51
%@person_for 11:-42 29:-5 34:435
%@person_for_<cycle> 34:80
%@person_for_<deadline> 34:128
%@person_for_the 34:58
%@person_last 17:57 19:43 34:-53
%@person_of 5:110 10:-78 14:-62 29:-69 33:-42 34:304
%@person_of_<deadline> 10:-11 34:163
%@person_of_the 34:114
%@person_please 34:98
%@person_the 18:31
%@person_what 10:-38 17:117
%@place_<?> 2:-173 3:15 10:40 17:-78 25:169 34:52
%@place_<unknown> 17:13
%@place_for 0:97 2:83 29:16
%@place_from 31:55
%@place_from_the 27:-28 31:103
%@place_get 26:165
%@place_get_the 26:60
%@place_should 26:46 31:22
%@place_subscribed 26:77
%@schedule_<?> 11:38 14:203 29:-31
%@schedule_@unit 33:169 34:-23
%@schedule_feed 14:-18 26:144
%@schedule_for 4:17 14:226 25:144 29:-212 32:6 33:-83
%@schedule_for_the 4:11 25:165 32:-73
%@schedule_link 14:194 26:-63
%@schedule_of 13:49 14:63 19:148 29:-5 34:-1
%@schedule_of_all 13:8
%@schedule_of_the 14:112
%@schedule_please 13:32 14:2 22:-45 26:87 32:96
%@stop_in 31:42
%@toAdd_<?> 3:-114 6:106 14:115 18:103 19:-76
%@toAdd_<deadline> 1:198 4:-158 6:103 10:19 16:83 19:-41 24:-155
%@toAdd_<deadline>_<number> 1:96 24:-13
%@toAdd_<deadline>_@month 1:2
%@toAdd_<deadline>_on 6:111 19:-21
%@toAdd_<quoted> 1:48
%@toAdd_<quoted>_<quoted> 1:67
%@toAdd_<unknown> 0:95 4:97 14:-53 22:43
%@toAdd_<version> 4:135
%@toAdd_@be 5:165 14:-40
%@toAdd_@be_@we 5:165 14:-40
%@toAdd_@change 1:30 2:-183 10:181 27:75
%@toAdd_@cycle 1:-50 4:167
%@toAdd_@cycle_<version> 1:-11 4:100
%@toAdd_@dates 0:226 34:-15
%@toAdd_@me 1:-70 24:34 27:186
%@toAdd__ 1:47
%@toAdd_a 0:47 1:143 2:15 3:128 4:10 10:-18 11:68 12:-36 14:-198 16:-299 25:-75 28:-3 29:225
%@toAdd_a_<deadline> 0:7 1:41 16:-7
%@toAdd_a_<number> 4:52
%@toAdd_a_<unknown> 4:1
%@toAdd_a_@change 1:120 24:-47 29:66
%@toAdd_a_@cycle 3:168 11:-21
%@toAdd_a_@toAdd 4:27
%@toAdd_a_@toStart 0:-106 11:124 29:59
%@toAdd_a_beta 0:81
%@toAdd_a_deadline 0:35
%@toAdd_a_go 1:42
%@toAdd_a_milestone 0:3 1:63
%@toAdd_an 1:68 10:99 22:82
%@toAdd_an_<deadline> 10:103
%@toAdd_an_@exception 22:105
%@toAdd_as 14:18 25:57
%@toAdd_complete 14:65
%@toAdd_deadline 1:96
%@toAdd_for 1:-218 4:217 32:144
%@toAdd_for_<version> 4:219 14:-59
%@toAdd_for_@cycle 4:87
%@toAdd_for_the 3:13 32:18
%@toAdd_in 14:179 19:-44
%@toAdd_it 1:63 2:39
%@toAdd_of 14:-31 19:132
%@toAdd_please 4:-22 13:126 14:156 22:-87
%@toAdd_qa 27:165
%@toAdd_sense 0:58 26:62
%@toAdd_sure 24:179
%@toAdd_the 1:84 2:166 4:91 10:26 14:-50 20:-86 24:15 29:-121
%@toAdd_the_<deadline> 16:59
%@toAdd_the_<unknown> 1:12
%@toAdd_the_next 4:95
%@toAdd_this 1:2
%@toAdd_to 27:9
%@toAdd_with 19:84
%@toAdd_you 11:115
%@toMove_<?> 6:-12 16:-106 20:151 23:58 33:138
%@toMove_<deadline> 1:-63 2:-281 10:-26 15:326 16:481 22:-138 24:-298 27:-84 28:-62 29:-314 33:-316 34:138
%@toMove_<deadline>_and 16:21
%@toMove_<deadline>_by 15:10 16:4
%@toMove_<deadline>_forward 16:29
%@toMove_<deadline>_on 1:-75 16:64 34:46
%@toMove_<deadline>_to 15:-71 16:253
%@toMove_<deadline>_until 16:71
%@toMove_<request> 8:202
%@toMove_<unknown> 22:60
%@toMove_@be 2:155
%@toMove_@exception 8:158 9:-1 22:-59
%@toMove_@me 2:-85 7:114 8:-124 11:-76 23:59 29:149
%@toMove_a 0:102 1:-3 15:246 16:-8 29:-141 34:-73
%@toMove_a_@change 33:20
%@toMove_a_@updates 11:85
%@toMove_a_deadline 0:7 11:-57 15:136
%@toMove_all 16:12
%@toMove_an 4:-37 16:-86 24:158 27:-47 29:64
%@toMove_an_alarm 4:-30 16:-32 24:118 29:68
%@toMove_everything 16:52
%@toMove_for 9:41 20:90 33:3
%@toMove_in 2:-38 15:47
%@toMove_it 4:36 15:-224 16:344 20:-23 29:89 33:-25
%@toMove_it_up 4:62 16:-1
%@toMove_last 6:-35 19:102
%@toMove_of 16:129 22:25
%@toMove_of_<deadline> 16:69 24:13
%@toMove_of_<unknown> 22:43
%@toMove_on 5:84 9:134 16:-1 21:35 22:-20 27:-103
%@toMove_on_the 5:94 21:36
%@toMove_or 19:59
%@toMove_request 8:-123 9:-13 17:23 29:159
%@toMove_the 2:36 4:25 5:-97 14:-90 15:280 16:159 19:-21 20:-254 24:48 27:-93 29:40 33:-116
%@toMove_the_<deadline> 15:143 16:110
%@toMove_the_<unknown> 2:115 4:67 29:-5
%@toMove_the_@cycle 5:-17 15:80 16:175
%@toMove_the_@dates 15:54 16:62 33:-32
%@toMove_the_@schedule 16:86
%@toMove_to 16:187 33:-33
%@toMove_to_<deadline> 16:77
%@toMove_up 3:11 4:129 11:84 16:-146 23:-19
%@toMove_up_a 1:1 4:-64 11:76
%@toMove_up_the 4:30 24:20
%@toPost_<deadline> 5:76
%@toPost_@me 14:109 27:71
%@toPost_@me_a 27:98
%@toPost_@me_the 14:111
%@toPost_@place 27:65
%@toPost_@updates 23:6 27:34
%@toPost_a 17:50
%@toPost_a_@change 17:51
%@toPost_the 4:-2 14:107 20:27 29:81
%@toRemind_<unknown> 24:77
%@toRemind_@change 27:65
%@toRemind_@me 2:48 5:76 8:-88 10:110 11:-33 13:-141 18:8 23:69 24:88 25:-111 27:153 29:41 30:-4 31:-18 33:57
%@toRemind_@me_<number> 24:20
%@toRemind_@me_@today 24:42
%@toRemind_@me__ 24:40
%@toRemind_@me_a 25:88
%@toRemind_@me_about 5:5 9:42 10:99 11:38 24:-28 33:-45
%@toRemind_@me_of 13:-26 23:81 24:-71 27:104 33:46
%@toRemind_@me_the 14:-2 18:65 27:1
%@toRemind_@me_to 23:-70 24:-118 29:219
%@toRemind_@me_what 10:90
%@toRemind_@me_when 33:84
%@toRemind_@me_which 5:110 24:-84 29:-64 33:73
%@toRemind_@we 10:-57 11:125 16:-32 23:178 24:219 25:12 27:-47 28:-39 32:-39
%@toRemind_@we_about 11:79 23:27 31:17
%@toRemind_@we_of 23:63
%@toRemind_@we_when 24:-37 33:125
%@toRemind_before 23:75
%@toRemind_before_<deadline> 23:75
%@toRemind_for 1:-95 24:155 34:89
%@toRemind_of 24:102 33:-31 34:28
%@toRemind_of_the 24:102 33:-31 34:28
%@toRemind_qa 24:28
%@toRemind_the 5:94 11:-33 23:119 24:202
%@toRemind_the_<unknown> 27:1
%@toRemind_the_@change 23:67 24:114
%@toRemind_this 27:114
%@toRemind_this_@place 27:114
%@toRemind_when 24:150 27:1 33:-67
%@toRemind_when_<deadline> 27:86
%@toRemind_you 11:78
%@toRule_<?> 7:-70 9:70
%@toRule_<number> 8:277 29:-254
%@toRule_<request> 2:-12 7:421 8:250 9:-415 11:-251 25:-174 29:-152 34:-163
%@toRule_<request>_<?> 7:76
%@toRule_<request>_but 8:47
%@toRule_<unknown> 13:45 32:43
%@toRule_@be 28:168
%@toRule_@be_@we 28:72
%@toRule_@change 7:54
%@toRule_@exception 7:114 8:37 9:-175 13:-62 22:-47 34:70
%@toRule_@exception_<number> 8:155 9:-130
%@toRule_@me 7:-142 8:-29 9:-93 21:-31 29:333 31:5
%@toRule_@me_<unknown> 8:-169 29:286 31:-139
%@toRule_@me_@exception 8:124
%@toRule_@me_@toMove 8:-134 29:131
%@toRule_@me_request 8:78
%@toRule_@we 8:-95 22:195 31:28
%@toRule__ 8:71 34:7
%@toRule___<number> 8:73
%@toRule_a 7:111
%@toRule_a_request 7:120 11:6 29:-63
%@toRule_all 8:239 13:-254 31:56
%@toRule_all_<deadline> 8:219 13:-203
%@toRule_an 11:201 21:-107
%@toRule_an_@exception 11:201 21:-107
%@toRule_it 7:-195 8:330
%@toRule_request 8:93
%@toRule_request_<number> 8:18
%@toRule_the 8:164 9:13 13:-81 16:105 22:-293 24:118 27:-142 29:162
%@toRule_the_<deadline> 8:48 22:-37 24:129 31:-31
%@toRule_the_@exception 8:169 22:-43
%@toRule_the_approval 7:84
%@toRule_the_request 8:57
%@toStart_<?> 5:-6 17:148 25:-19 29:13
%@toStart_<deadline> 1:159 13:33 16:-129
%@toStart_<unknown> 2:143 9:29 13:104 22:51 29:9 33:-140
%@toStart_<version> 3:30 4:259 5:-94 12:-22
%@toStart_@change 2:311 12:60 17:-248 20:-131 21:61 22:-158 29:-248 33:322
%@toStart_@change_<?> 2:124 22:-107
%@toStart_@change_@change 21:47 33:124
%@toStart_@cycle 3:162 4:192 17:-306 20:221 29:-186
%@toStart_@cycle_<version> 4:215
%@toStart_@dates 0:88 11:105 14:-122
%@toStart_@exception 9:-63 13:34 22:140
%@toStart_@person 17:67
%@toStart_@place 17:209
%@toStart_@place_<unknown> 17:13
%@toStart_@we 17:140 33:1
%@toStart_a 3:-41 4:258 29:39
%@toStart_a_<number> 4:87
%@toStart_a_@toStart 4:3
%@toStart_an 21:-36 22:157
%@toStart_an_@exception 21:-18 22:121
%@toStart_dashboard 22:112
%@toStart_date 4:-113 16:236 19:117 33:-258
%@toStart_date_for 1:-12 16:206 33:-98
%@toStart_deadline 0:-76 11:124
%@toStart_for 2:-194 5:212 12:114 18:113 29:-218
%@toStart_in 6:-89 12:145 33:24
%@toStart_milestone 1:73
%@toStart_milestone_<deadline> 1:73
%@toStart_off 4:124
%@toStart_off_<version> 4:124
%@toStart_on 9:91
%@toStart_or 5:107
%@toStart_planning 4:106
%@toStart_requests 13:117
%@toStart_the 3:34 4:58 14:-98 29:125
%@toStart_the_next 3:141 4:-15
%@toStart_to 14:72 17:97
%@toStart_to_the 17:71
%@toStart_what 17:158 18:-13
%@toStop_<unknown> 31:23
%@toStop_@me 2:169 10:-35 31:64
%@toStop_@notify 11:-3 31:162
%@toStop_@updates 27:-164 30:99 31:141
%@toStop_of 1:55 16:17 29:-2 33:70
%@toStop_of_@unit 16:62
%@toStop_sending 31:45
%@toStop_the 23:-83 27:-97 29:96 30:144 31:7
%@toStop_the_<deadline> 27:-18 31:135
%@toStop_the_@updates 23:-68 30:153
%@toStop_them 31:150
%@toStop_this 11:173 27:-19 30:-124 31:28
%@toStop_this_@place 27:-17 31:86
%@today_<?> 5:-99 6:55 13:62 32:182 33:-34
%@today_and 28:48 34:92
%@unit_<?> 2:-81 3:51 5:67 9:14 10:-49 15:57 16:-41 18:-110 19:-23 20:181 28:-28 29:56 32:147 33:-35 34:-86
%@unit_<deadline> 33:85
%@unit_<number> 28:22
%@unit_<unknown> 33:104
%@unit_@be 1:59 5:-83 10:-208 19:69 20:205 25:-59 28:-42 29:53 32:-207 33:190
%@unit_@be_<deadline> 29:-103 33:227
%@unit_@be_it 29:175 32:-73
%@unit_@be_left 24:21
%@unit_@be_the 5:-18 20:209
%@unit_@can 20:50 29:-18 33:59
%@unit_@can_@we 33:123
%@unit_@change 2:129
%@unit_@cycle 3:110 4:57
%@unit_@dates 32:32
%@unit_@toAdd 1:-46 3:30 4:194 14:-18
%@unit_@toMove 16:86
%@unit_@toRemind 24:82
%@unit_@unit 32:24
%@unit_after 1:255 4:-38 24:-92 32:18
%@unit_after_<deadline> 1:271 24:-87
%@unit_ago 9:15 19:143
%@unit_ahead 24:113 32:64
%@unit_ahead_of 24:147
%@unit_as 16:68 33:11
%@unit_as_<deadline> 16:68 33:11
%@unit_away 24:140 28:49 33:-110
%@unit_before 1:266 20:-58 23:-133 24:312 33:-168
%@unit_before_<deadline> 1:204 24:92
%@unit_before_the 20:-29 28:115
%@unit_between 19:56 28:64
%@unit_between_<deadline> 19:65 28:-19
%@unit_did 19:219 20:-76
%@unit_did_<version> 19:118
%@unit_do 5:63 20:180 28:115 29:-130 32:-199
%@unit_do_@me 28:28
%@unit_do_@we 5:68 20:136 32:-192
%@unit_does 33:128
%@unit_does_<deadline> 33:81
%@unit_earlier 16:96
%@unit_for 1:-62 2:-204 16:74 20:30 22:235 24:-177 28:-167 32:114 33:214
%@unit_for_<deadline> 16:182
%@unit_for_the 22:184 32:50
%@unit_from 4:29
%@unit_in 5:24 16:-65 24:99 28:-81 29:12 32:52
%@unit_late 2:36
%@unit_later 10:27 15:40 16:176 33:-28
%@unit_left 24:96 28:44
%@unit_left_to 24:38
%@unit_of 10:12 19:-27 20:120 28:-12 29:82 32:44 33:137
%@unit_of_@month 20:1 32:94
%@unit_of_the 10:16 20:61 33:107
%@unit_off 16:53
%@unit_on 1:61 24:7 33:31
%@unit_or 2:56 5:-110 20:56
%@unit_please 32:174
%@unit_prior 24:135
%@unit_prior_to 24:135
%@unit_to 2:-121 16:-176 24:5 28:395 29:-159
%@unit_to_<deadline> 16:-127 28:239 33:-89
%@unit_to_go 28:155
%@unit_to_the 28:44
%@unit_too 15:51
%@unit_until 28:181 29:89
%@unit_until_<deadline> 28:153
%@unit_until_@cycle 28:86
%@unit_until_@we 28:4
%@unit_what 17:169
%@unit_what_@be 5:-64 17:170
%@unit_will 2:56 20:89
%@updates_<deadline> 24:101
%@updates_<deadline>_<number> 24:12
%@updates_@be 5:-56 11:-77 23:229 26:100
%@updates_@be_active 23:113
%@updates_@me 30:46
%@updates_@place 23:-19 27:147
%@updates_back 27:88
%@updates_back_on 27:88
%@updates_by 23:18 26:-7 27:113
%@updates_for 24:171 31:76
%@updates_for_<deadline> 23:9 24:107
%@updates_for_@me 11:17
%@updates_for_this 27:73
%@updates_in 11:67 23:20 26:-113 27:123
%@updates_in_@place 27:84
%@updates_in_this 31:3
%@updates_of 32:34
%@updates_of_the 32:3
%@updates_off 23:-48 30:165
%@updates_on 27:172 31:-48
%@updates_please 27:147 31:-3
%@updates_to 10:-19 16:-133 24:112 28:140 31:59
%@updates_to_<number> 16:-59 24:114
%@updates_to_the 28:82 31:26
%@updates_too 27:123
%@we_<?> 17:26 29:49
%@we_<deadline> 19:33 21:72 24:182 28:-33
%@we_<unknown> 2:99 5:-145 12:125 13:37 15:32 17:131 19:-18 20:71 22:10 25:-14 27:30 29:-225
%@we_<unknown>_<unknown> 1:49
%@we_<unknown>_@change 20:46
%@we_<unknown>_the 2:136
%@we_@be 2:-32 3:-29 4:66 5:192 6:-105 12:52 17:15 18:15 21:37 22:20 24:-129 27:-17 28:30 32:-38
%@we_@be_in 2:12 6:-51 12:115
%@we_@be_thinking 0:17 21:70 22:-10
%@we_@can 13:-19 34:103
%@we_@can_@toRule 13:-12 34:107
%@we_@can_not 22:21
%@we_@change 2:45 5:28 22:241 24:43 27:-109 29:-48 33:121
%@we_@cycle 2:-64 5:-143 17:59 19:20 20:188 21:90
%@we_@person 34:55
%@we_@place 30:-36 34:100
%@we_@toAdd 6:111
%@we_@toMove 0:118 1:-74 2:-43 6:-78 15:228 19:76 20:-4 29:-86 33:84
%@we_@toMove_<deadline> 15:147
%@we_@toMove_last 6:-35 19:102
%@we_@toMove_the 15:133
%@we_@toPost 20:57
%@we_@toRule 2:13 7:141 8:-5 9:16 13:156 22:-6 32:-72
%@we_@toRule_<request> 7:80
%@we_@toStart 4:197 5:-93 17:-51 18:108 29:-40
%@we_@toStop 33:64
%@we_@we 12:-2 21:107 22:63 27:110 30:12 31:-15
%@we_a 24:153
%@we_a_heads 24:51
%@we_about 11:78 23:140 24:-84 31:61
%@we_about_<deadline> 23:82
%@we_after 5:-84 6:292 18:-70
%@we_after_<deadline> 5:-84 6:292 18:-70
%@we_agreed 16:102
%@we_also 1:162
%@we_also_need 1:77
%@we_cut 29:159 33:-48
%@we_decided 21:68 22:-64
%@we_delayed 15:51
%@we_delayed_<deadline> 15:51
%@we_do 0:28 3:36 5:20 23:-62 30:-2 31:206
%@we_do_a 3:8
%@we_do_not 0:45 23:-58 31:209
%@we_entered 5:83
%@we_frozen 12:214 25:-81
%@we_get 4:69 20:-151 22:93 29:131
%@we_get_an 22:91
%@we_go 20:127 29:-131
%@we_got 32:128
%@we_got_until 32:89
%@we_had 0:65 6:102
%@we_have 2:-95 6:-2 8:84 9:-231 12:68 14:157 19:-137 20:-233 21:-85 22:125 25:-198 29:113 31:49 32:104 33:-19
%@we_have_<deadline> 10:15 12:94 15:-102 16:70 28:-43
%@we_have_a 1:25
%@we_have_in 14:141
%@we_have_not 7:112 15:52 16:-36
%@we_have_to 17:12 33:21
%@we_hit 10:151 20:-138 28:198 29:-28 33:-141
%@we_hit_<deadline> 10:153
%@we_in 2:-91 5:243 17:32 24:52 34:33
%@we_in_the 5:38
%@we_know 9:82 24:68 27:7 33:75
%@we_mean 10:88
%@we_mean_by 10:47
%@we_merge 12:-18 22:113 28:1
%@we_moved 5:99
%@we_need 1:3 2:131 4:131 22:12
%@we_need_a 4:134
%@we_need_an 2:109 22:-73
%@we_next 32:45
%@we_of 23:63
%@we_on 5:129 24:21 25:40
%@we_on_@weekday 24:16
%@we_on_the 25:73
%@we_only 22:103
%@we_or 0:3 12:6
%@we_ship 20:126 28:172
%@we_should 2:-101 7:30 29:113 30:136
%@we_so 1:1
%@we_still 5:48 6:-35 20:102 30:16
%@we_support 29:122
%@we_tag 29:-74 33:136
%@we_that 24:37
%@we_to 28:80
%@we_upgrade 2:23
%@we_use 3:144 13:-27 29:31
%@we_want 24:42 27:44 31:-66
%@we_want_a 0:8
%@we_want_to 24:49
%@we_when 24:-37 33:125
%@we_will 22:125
%@we_will_not 22:167
%@we_with 5:-80 9:152
%@we_working 18:92
%@we_would 22:110 30:56
%@we_would_love 27:15
%@weekday_<?> 2:71 25:133 29:-62 32:56 33:-16
%@weekday_<number> 1:86
%@weekday_<number>_@month 16:26
%@weekday_@be 10:-48 15:-37 16:-46 33:304
%@weekday_@toMove 12:-34 33:122
%@weekday_@toRemind 24:99
%@weekday_and 9:56
%@weekday_in 1:81
%@weekday_instead 16:116
%@weekday_next 33:68
%@weekday_next_@unit 33:68
%@weekday_or 33:166
%@weekday_please 16:111
%@weekday_to 2:-104 28:68 32:184
%^_<cycle> 16:97 20:50
%^_<deadline> 0:-519 1:-379 2:-425 4:-216 5:-33 6:141 9:-34 10:-16 14:-15 15:-229 16:251 18:-71 19:191 20:-71 21:-343 22:30 24:-841 25:125 27:-316 28:-37 29:158 31:-611 32:-30 33:287 34:-8
%^_<deadline>_<?> 6:-476 9:-104 10:3 12:31 18:-156 19:57 28:-419 29:109 33:142 34:-211
%^_<deadline>_<deadline> 19:-27 33:136
%^_<deadline>_<link> 22:133
%^_<deadline>_<number> 9:98 10:-114 16:192 28:-63 29:-57 33:56
%^_<deadline>_<unknown> 6:47 16:-22 33:81
%^_<deadline>_@be 6:99 16:-2 19:-67 33:214
%^_<deadline>_@exception 8:127 13:98 22:-18
%^_<deadline>_@month 16:52 20:23
%^_<deadline>_@updates 27:37 28:8
%^_<deadline>_active 12:90
%^_<deadline>_already 6:92 12:-3
%^_<deadline>_and 18:40
%^_<deadline>_date 16:-355 19:102 20:-142 33:279
%^_<deadline>_done 6:140 18:-62
%^_<deadline>_goes 16:5
%^_<deadline>_has 16:16
%^_<deadline>_in 12:83 19:82 28:174 29:-180
%^_<deadline>_needs 16:40
%^_<deadline>_of 6:-11 16:-30 19:239 33:-84
%^_<deadline>_on 12:149 33:-3
%^_<deadline>_please 22:125
%^_<deadline>_should 16:139
%^_<deadline>_to 16:95 29:30 33:-85
%^_<deadline>_what 10:120
%^_<deadline>_when 19:3 29:221 33:-148
%^_<deadline>_which 29:133 33:-46
%^_<link> 9:116
%^_<number> 1:-61 7:-131 8:180 13:-11 16:-164 20:-16 22:-91 25:53 29:79 32:37 33:-116
%^_<number>_approved 7:-48 8:-104 9:195
%^_<number>_on 8:206 9:-119 22:-50
%^_<quoted> 1:-33 6:-103 7:172 10:-82 33:159
%^_<quoted>_<quoted> 1:-33 6:-103 7:172 10:-82 33:159
%^_<request> 2:-146 5:-134 7:-131 8:75 9:363 22:-51 25:-272 29:-96
%^_<request>_@be 8:183 9:-37
%^_<request>_@toRule 7:-6 8:110
%^_<request>_approved 7:-64 8:72 9:17
%^_<request>_yes 8:56
%^_<unknown> 1:95 3:-32 4:8 5:208 6:-492 7:150 9:-65 11:5 12:-179 13:-139 14:36 15:-32 16:-61 17:93 18:-100 19:-1 21:43 22:-293 23:3 24:83 25:-110 26:-322 27:113 28:209 29:-47 30:-256 31:101 32:-342 34:-318
%^_<unknown>_<?> 5:79 9:-39 10:188 11:-193 29:-119
%^_<unknown>_<number> 8:-105 25:132 29:-5
%^_<unknown>_<request> 7:-81 8:148
%^_<unknown>_<unknown> 3:21 4:-72 5:-1 8:-38 10:-63 11:-293 14:-86 17:128 25:-126 28:303 29:129 33:-50
%^_<unknown>_@be 5:19 18:23 25:60
%^_<unknown>_@change 2:22 33:70
%^_<unknown>_@me 8:27 9:47 24:150 25:-244 31:132 33:-72
%^_<unknown>__ 8:107 14:175 16:116 24:77 25:-96 27:-102 28:-103 29:-106
%^_<unknown>_a 1:32 27:111 29:-80
%^_<unknown>_in 27:141
%^_<unknown>_out 14:40 17:74
%^_<unknown>_the 8:91 9:-50 19:85 29:27
%^_<unknown>_what 10:80
%^_<unknown>_when 20:-69 29:-34 33:193
%^_<version> 3:-117 19:354 20:-194 29:-115
%^_@be 0:46 1:-732 2:81 3:205 4:-432 5:61 6:259 8:-696 9:108 10:64 11:17 12:370 13:-320 14:-367 15:172 16:-889 17:-100 18:-48 19:-85 20:-42 22:-496 24:-859 25:-86 26:189 27:-755 28:52 29:-124 30:134 31:16 32:29 33:-217 34:-138
%^_@be_<cycle> 2:-96 6:98 12:36 20:-23
%^_@be_<deadline> 1:-57 2:-469 5:-291 6:191 9:-79 10:-9 12:84 15:168 16:-133 18:-44 19:140 28:142 29:-76 33:-1 34:-201
%^_@be_<number> 20:-124 33:138
%^_@be_<request> 6:-54 9:228 12:-156
%^_@be_<unknown> 2:65 5:-116 9:-108 12:-105 18:40 25:-102 29:142 34:152
%^_@be_<version> 3:171 5:-43 6:28 9:-37 20:4
%^_@be_@change 2:183 5:137 10:94 12:-169
%^_@be_@exception 13:-85 21:107
%^_@be_@me 2:80 9:27 11:86 26:84 33:-10
%^_@be_@toStart 12:87
%^_@be_@today 12:-48 32:122
%^_@be_@we 0:76 2:25 3:44 5:9 6:98 9:-189 10:-262 12:24 15:34 18:-205 20:21 25:67
%^_@be__ 5:-48 6:77 12:170 29:-68
%^_@be_a 10:136 23:49
%^_@be_it 0:27 2:32 3:65 5:292 6:45 7:115 9:-309 10:-146 21:31 22:-2 25:-145 26:-92 29:-410 30:70 33:-205 34:-194
%^_@be_master 2:175 5:47 6:-61 12:-33 29:-104
%^_@be_means 10:144
%^_@be_not 20:37 33:107
%^_@be_something 32:33
%^_@be_stable 2:-207 10:6 12:227
%^_@be_the 2:-414 5:-57 6:122 9:202 12:308 13:-62 14:-25 15:41 17:-49 19:-112 20:-3 22:-96 23:-12 28:-298 29:128 30:40 33:-1 34:-318
%^_@be_there 2:-27 3:42 5:-235 7:-91 10:-182 11:120 13:173 14:-50 17:50 18:91 20:-19 21:-469 24:-152 25:-455 26:97 29:-4 32:40 33:48
%^_@be_this 5:129 12:-106 26:70
%^_@be_you 11:-227 25:114 28:15 30:104
%^_@can 0:74 2:230 3:123 4:12 5:-352 6:-318 7:27 9:-188 11:-96 13:-165 15:7 16:61 17:-175 18:-345 19:-65 20:-99 22:234 24:53 26:81 28:-312 30:71 32:-175 33:-70 34:-327
%^_@can_<unknown> 30:82
%^_@can_@change 2:26
%^_@can_@me 1:-29 2:-2 3:64 4:-56 7:72 8:-66 14:29 17:-307 21:-121 22:73 24:17 25:142 26:71 29:-384 30:98 31:-59 33:-172 34:-61
%^_@can_@we 2:266 3:34 7:94 8:-120 12:-72 15:-48 22:108 27:105
%^_@can_a 2:117 21:110 22:-107
%^_@can_it 2:48
%^_@can_one 0:86 12:36
%^_@can_somebody 2:-8 29:86 33:19
%^_@can_someone 7:-154 8:147 22:46
%^_@can_the 15:116 22:35
%^_@can_this 2:50
%^_@can_you 2:-373 4:169 7:-27 8:63 10:13 11:-31 15:-59 16:46 20:-92 21:-193 22:90 23:-37 24:118 25:-255 26:21 27:-22 29:158 30:-138 31:48
%^_@change 2:304 8:-206 9:-123 11:26 14:-71 15:-17 17:-239 20:-20 21:67 24:56 25:109 27:-198 28:-86 29:-6 31:-182 32:116
%^_@change_<?> 2:236 10:-51 29:-109
%^_@change_@be 25:-49 29:116
%^_@cycle 2:-159 4:-141 5:-60 6:-93 8:3 14:39 16:50 17:-238 19:-250 20:171 25:-276 27:-225 28:215 32:169 34:89
%^_@cycle_@person 8:26 20:-43 34:148
%^_@cycle_@schedule 14:113
%^_@cycle_@toAdd 14:119
%^_@cycle_@unit 16:91 20:116
%^_@dates 0:-135 16:-77 25:73 32:160 33:26
%^_@dates_of 14:-135 19:141
%^_@exception 9:-28 13:306 22:58 29:-79
%^_@exception_<number> 8:70 9:123 22:-269
%^_@exception_for 8:-109 9:-16 13:75 22:125
%^_@exception_wanted 22:112
%^_@greet 11:-67 25:220 29:-29
%^_@me 1:13 2:-93 3:-305 4:-22 5:-31 6:-5 7:-190 8:141 9:71 10:89 11:30 12:-210 14:3 16:-304 17:234 18:-681 19:-276 20:66 21:-163 22:155 23:65 24:-101 25:205 26:-143 28:-174 29:-21 30:-18 31:91 32:-84
%^_@me_<unknown> 22:26
%^_@me_@be 2:-214 5:52 6:-58 7:-64 8:71 9:-73 11:63 14:-82 15:25 17:109 18:-13 22:-7 24:-37 25:110 26:-89 27:-100 29:-83 31:22 32:101 33:60
%^_@me_@can 21:38
%^_@me_@exception 9:62
%^_@me_@toMove 6:106 23:59 24:-25 29:-62
%^_@me_@toRule 8:82
%^_@me_do 8:49 10:136 11:53 23:91 31:-83
%^_@me_first 17:102
%^_@me_have 2:92 5:-4 17:34 20:22 22:80 25:-58
%^_@me_heard 15:95
%^_@me_just 27:13
%^_@me_laptop 25:-13 29:115
%^_@me_need 1:78 14:64 22:71 25:-98 34:129
%^_@me_request 9:152
%^_@me_want 4:5 14:159 21:-152 22:110 25:-13 27:205 31:51 33:-85
%^_@me_will 2:-44 21:11 22:-9 25:122 29:115 31:-10 32:-43
%^_@me_would 8:-33 11:-31 17:119 20:47 21:-72 26:-30 27:15 29:-49 30:2 31:29 33:-34
%^_@month 2:228 21:-54 22:162
%^_@month_@me 2:146 22:28
%^_@month_@we 22:17
%^_@person 10:-80 18:8 29:-100 33:-93 34:405
%^_@person_for 34:145
%^_@person_of 10:-30 29:-11 34:258
%^_@schedule 11:-146 13:43 14:329 18:-9 19:-155 25:-119 29:-132 32:217 33:-11 34:-104
%^_@schedule_<?> 11:-30 14:224
%^_@schedule_for 32:171 33:-38
%^_@schedule_of 13:79 14:64
%^_@schedule_please 14:90
%^_@thank 25:146 29:-57
%^_@toAdd 0:-481 1:378 2:-462 3:-465 4:153 9:-125 10:77 13:-132 14:86 18:-32 20:-113 21:-7 24:20 25:-432 27:111 28:-214 29:171 31:-175 32:50 33:-270 34:-225
%^_@toAdd_<deadline> 1:213 4:-30 10:22 24:-109
%^_@toAdd_<quoted> 1:16
%^_@toAdd_<unknown> 1:-10 4:108
%^_@toAdd_@cycle 1:-50 4:167
%^_@toAdd_@me 1:-44 24:40 27:134
%^_@toAdd__ 1:47
%^_@toAdd_a 0:-114 1:164 3:-77 4:9 16:-224 29:329
%^_@toAdd_an 22:7
%^_@toAdd_deadline 1:96
%^_@toAdd_of 14:-35 19:105
%^_@toAdd_please 14:175
%^_@toAdd_sure 24:136
%^_@toAdd_the 3:-31 4:121 8:7 10:33 16:24 29:-27
%^_@toMove 4:28 5:-99 6:-188 8:165 9:59 10:-83 13:-111 15:-724 16:531 19:-112 20:-162 22:-117 23:-140 24:233 25:-206 27:-165 28:-85 29:244 31:-134 32:-57 33:-515 34:-166
%^_@toMove_<deadline> 15:-227 16:457 24:-42 29:-106 33:-61
%^_@toMove_<request> 8:202
%^_@toMove_@exception 8:173 22:-10
%^_@toMove_@me 29:116
%^_@toMove_a 24:87
%^_@toMove_all 16:52
%^_@toMove_an 4:-34 16:-85 24:159 27:-30 29:68
%^_@toMove_everything 16:52
%^_@toMove_the 4:43 15:-217 16:196 24:45 29:114 33:-116
%^_@toMove_up 1:37 4:91 9:3 16:-123
%^_@toPost 4:-49 14:176 24:12 26:-84 27:137 29:84 31:-218
%^_@toPost_@me 14:111 27:68
%^_@toPost_the 14:114 27:-8 29:99
%^_@toRemind 5:37 8:-97 10:86 11:12 13:-142 14:-34 16:-39 18:35 20:-37 23:-331 24:169 25:158 27:206 29:53 31:-690 32:-47 33:118 34:35
%^_@toRemind_@me 5:96 8:-29 9:3 10:120 13:-119 18:64 23:-174 24:51 25:-51 27:143 29:80 31:-375 33:83
%^_@toRemind_@we 11:59 23:-50 24:53 25:93 27:-2 31:-74 33:78
%^_@toRemind_the 24:72 27:32
%^_@toRemind_this 27:114
%^_@toRule 1:-95 2:-129 7:-182 8:335 9:-723 12:-16 13:-396 14:-43 15:-45 16:132 21:-158 22:-148 23:-70 24:140 25:151 27:-120 29:326 31:29 34:-132
%^_@toRule_<number> 7:-18 8:206 29:-68
%^_@toRule_<request> 8:217
%^_@toRule_@exception 8:141 9:-119
%^_@toRule_@me 7:-124 8:-93 9:-3 29:348 31:7
%^_@toRule_@we 8:-28 22:98 31:34
%^_@toRule__ 8:73
%^_@toRule_all 8:239 13:-254 31:56
%^_@toRule_request 8:70
%^_@toRule_the 7:-141 8:164 9:-180 16:123 22:-218 24:123 27:-22 29:190 31:-37
%^_@toStart 1:80 3:-650 4:476 5:-197 8:-269 9:-221 10:-135 11:-220 12:-298 13:134 14:-255 16:3 17:116 19:44 21:-101 22:124 24:-145 25:-263 27:51 29:-30
%^_@toStart_<deadline> 1:161 16:-127
%^_@toStart_<unknown> 13:120 29:-50
%^_@toStart_<version> 4:173
%^_@toStart_@change 2:95
%^_@toStart_@cycle 4:214
%^_@toStart_@exception 9:-36 13:20 22:145
%^_@toStart_@place 17:129
%^_@toStart_a 3:-15 4:173 29:43
%^_@toStart_an 22:40
%^_@toStart_date 1:-147 4:-98 16:206 19:118 20:14 33:-153
%^_@toStart_planning 4:106
%^_@toStart_the 4:88 14:-39 27:17 29:118
%^_@toStop 2:-8 8:48 9:-58 23:-100 24:-146 25:-166 27:-419 29:9 30:-205 31:478 34:59
%^_@toStop_<unknown> 31:23
%^_@toStop_@notify 31:10
%^_@toStop_@updates 27:-162 31:258
%^_@toStop_sending 31:45
%^_@toStop_the 29:101 30:-77 31:93
%^_@today 24:-6 25:-97 32:224
%^_@unit 16:-281 24:-270 28:381 32:77 33:-141
%^_@unit_to 16:-36 28:182
%^_@unit_until 28:154
%^_@unsubscribe 16:-47 24:124 28:-48 29:-103 31:308 32:-83
%^_@updates 9:1 24:202 28:136 31:-269
%^_@updates_<deadline> 24:83
%^_@updates_for 24:25
%^_@updates_to 28:91
%^_@we 1:93 2:62 4:90 5:-357 6:-262 8:8 9:-314 10:-285 12:85 13:-262 14:-131 15:-88 16:31 17:100 18:-3 19:-140 20:-313 21:183 22:212 23:-126 25:7 26:-110 27:12 28:-399 31:103 32:-161 34:-89
%^_@we_<unknown> 2:169 17:56
%^_@we_@be 4:73 6:-37 12:115 17:41 21:62 22:-28
%^_@we_@change 22:64
%^_@we_@we 21:116 22:1
%^_@we_agreed 16:102
%^_@we_also 1:115
%^_@we_decided 21:68 22:-64
%^_@we_do 0:47 23:-58 31:209
%^_@we_have 2:31 7:24 8:5 31:71
%^_@we_need 1:9 4:136 22:62
%^_@we_want 24:54 27:67 31:-20
%^_@we_will 22:162
%^_@we_would 22:97
%^__ 1:63 2:-80 6:109 7:176 8:-208 10:-15 29:84 30:58 32:27
%^___<unknown> 29:113 33:86
%^_a 1:57 5:115 10:-50 29:-73 34:147
%^_adding_a 1:1
%^_after 6:-29 10:-70 18:232
%^_after_<deadline> 6:-26 10:-70 18:237
%^_all 13:202 14:230 27:-66 33:-3
%^_all_<deadline> 13:112
%^_all_@dates 14:164
%^_and 6:-73 10:-150 11:-85 14:-63 18:152 25:-69 29:138 33:224
%^_and_<deadline> 10:-11 33:250
%^_and_the 33:79
%^_any 2:43 8:-67 9:7 13:184 17:186 21:-29 25:43 29:-127 32:-16
%^_any_@dates 32:130
%^_any_@exception 9:-38 13:144
%^_any_chance 2:29
%^_any_decision 9:135
%^_anything 2:134 5:37 9:8 13:6 18:19 28:-56 31:-30 32:191
%^_anything_@me 5:78
%^_anything_due 32:49
%^_approved 7:-44 9:-133 13:162
%^_ask 8:108 24:134
%^_at 10:-82 19:18 24:28 33:64
%^_at_<number> 24:49
%^_at_what 10:-81 33:153
%^_back 8:-39 25:189
%^_before 5:178 18:-27 21:19 33:-81
%^_book 29:146
%^_book_a 29:61
%^_by 20:-58 33:243
%^_by_when 33:43
%^_clone 4:151
%^_compare 19:101
%^_congrats 25:194
%^_consider 8:96
%^_copy 4:105
%^_copy_this 4:14
%^_count 27:70
%^_count_@me 27:70
%^_current 5:123 32:-12
%^_date 16:-300 19:-39 20:117 27:-5 29:317 33:-62
%^_date_for 16:-10 29:225 33:-130
%^_date_of 16:-43 19:-147 20:181 29:192 33:-98
%^_deadline 10:129 18:-88 33:81
%^_delete 23:-59 24:-26 29:147 31:102
%^_delete_the 24:72 29:148 31:-53
%^_did 2:-51 3:-89 5:153 6:327 8:-156 9:209 10:-72 12:76 13:22 15:-243 16:-25 17:-110 19:-39 21:-210 22:-197 23:56 29:56 30:52 31:-40 32:-111 33:-187 34:-131
%^_did_<deadline> 6:301 12:29 15:-94 19:-227
%^_did_<request> 6:-76 9:128
%^_did_@me 26:8
%^_did_@we 6:70 9:95 19:25
%^_did_anyone 13:114 21:-83
%^_did_the 9:5 12:85 29:128
%^_did_you 7:80 23:85
%^_do 0:96 1:-35 2:180 3:140 4:-87 5:-372 6:-44 7:22 8:-285 12:15 13:-75 14:-249 15:66 16:-153 17:-153 18:-177 21:29 22:-251 23:5 25:45 26:98 27:-248 28:59 29:-147 30:157 31:-32 32:26 33:-47 34:-359
%^_do_@change 2:121 10:9 21:-37
%^_do_@me 28:111
%^_do_@we 0:26 2:-22 5:-106 7:-22 9:66 12:99 15:19 32:34 33:4
%^_do_not 0:89 3:98 7:45 8:-95 10:-106 15:96 16:-38 24:38 25:-12 26:62 30:256 33:-195
%^_do_you 11:45 25:136 29:-279 30:-118
%^_does 2:100 5:-70 6:-110 9:52 10:71 12:77 20:57 22:-57 24:-25 26:167 27:-9 29:10 31:-106 33:50 34:-139
%^_does_<deadline> 10:115 18:-17 33:124
%^_does_a 2:87 12:45
%^_does_anything 18:118
%^_does_the 2:110 20:130
%^_dump 14:100
%^_enough 31:135
%^_eta 20:236
%^_every 8:-30 13:65 14:85 24:195
%^_every_@weekday 24:197
%^_everything 12:58 13:37 14:61 16:29
%^_explain 10:173 13:-36
%^_explain_<deadline> 10:114
%^_file 21:-146 22:176
%^_first 17:74
%^_first_@change 17:27
%^_follow 14:-51 24:127 26:-21 27:215
%^_follow_<deadline> 27:159
%^_follow_up 24:163 27:-83
%^_for 7:132 10:90 11:-44 33:108
%^_freeze 10:-185 12:130 25:62 33:39
%^_from 33:95
%^_frozen 25:109 29:-56
%^_full 4:-14 14:169
%^_full_@schedule 14:95
%^_ga 20:263 22:-30 33:-98
%^_get 4:15 27:78
%^_get_@me 31:18
%^_give 5:78 8:107 9:-62 11:56 13:79 14:55 16:156 25:-150 29:-54 31:-114 33:79 34:-10
%^_give_<request> 8:118
%^_give_@me 5:135 8:-8 11:62 13:100 14:41 27:-314 28:18 33:112
%^_give_@we 16:127
%^_go 25:92
%^_go_ahead 8:5
%^_good 17:78 25:179 32:-5
%^_got 17:70
%^_got_a 2:40
%^_great 8:-39 25:209
%^_haha 25:111
%^_happy 25:122
%^_happy_@weekday 25:107
%^_has 2:-11 5:204 6:79 7:47 9:141 12:56 15:32 16:-147 22:-53 25:-131 29:-79 33:-214
%^_has_<deadline> 12:44
%^_has_a 20:72
%^_has_anyone 9:94
%^_has_anything 13:130
%^_has_the 3:14 5:68 6:130 9:80 12:54 13:-3 22:-17 33:-101
%^_have 5:206 6:217 12:44 15:-114 16:164 17:-9 32:-22 33:-225
%^_have_<deadline> 6:-127 16:162
%^_have_@we 5:229 6:166 15:-81
%^_have_a 1:27
%^_have_the 6:39 12:46
%^_help 11:292 17:-302 25:-43
%^_help_@me 11:111
%^_hey 25:118
%^_hmm 7:3 25:82
%^_hold 7:133 8:-107 16:96 22:100
%^_hold_off 7:143 8:-89
%^_how 0:-13 1:-162 2:-205 3:55 4:-72 5:48 6:-331 8:-261 9:51 11:195 12:-120 15:9 16:-124 18:-164 20:2 21:69 22:-203 23:-126 24:-243 25:10 26:-1 27:-230 28:152 29:178 31:-151 32:-140 33:4 34:-308
%^_how_<unknown> 10:233 21:94 28:-31 29:-23
%^_how_@be 0:43 5:159 9:150 11:-78 14:4 15:-41 17:-212 18:-14 20:-39 25:240 28:-245 29:-354 33:58
%^_how_@can 0:-107 2:24 7:55 11:6 15:53 17:117 23:-42 26:-96 29:28
%^_how_@toRule 28:168
%^_how_do 0:71 10:-7 11:166 15:75 17:53 21:-54 25:-5 28:-119 29:77
%^_how_does 0:-18 7:31 11:183 21:14 29:-34
%^_how_early 11:-86 21:108 23:83
%^_how_far 5:153 29:-10
%^_how_late 29:32
%^_how_long 9:66 10:10 20:108 28:171 33:-166
%^_how_many 9:15 11:-42 13:125 14:91 17:-85 19:54 20:-5 21:3 28:-10 29:196 33:-10
%^_how_much 28:169
%^_how_soon 20:135 29:-41
%^_how_to 17:85 28:-40 30:139
%^_how_would 3:112 11:117 21:-81 26:4
%^_if 2:197 7:43 8:-26 15:80 16:-38 21:156 22:-155 30:80 31:-33
%^_if_@me 2:63 21:33
%^_if_the 2:17 15:14 21:68 22:-26
%^_in 2:-109 5:30 11:20 19:113 20:97 24:23 28:-25 29:13 33:-149
%^_in_the 19:101
%^_in_what 2:-22 5:23 10:55
%^_in_which 11:36 20:43 29:69
%^_instructions 11:138
%^_it 2:-287 16:-30 17:130 22:63 25:136
%^_it_@be 2:-229 17:136 22:73 25:150 29:-112
%^_just 2:89 10:-54 17:246 31:-5
%^_just_joined 17:22
%^_keep 27:172
%^_keep_@me 27:15
%^_key 14:132
%^_key_@dates 14:132
%^_last 15:25 19:116 20:-44 28:-9 29:64 33:85
%^_last_@cycle 15:65 19:58
%^_last_@unit 33:194
%^_leave 15:143 27:-24 31:175
%^_let 3:13 4:55 5:-8 9:-130 13:11 15:7 16:101 21:37 25:-134 27:136 29:153 33:-78
%^_let_@me 13:63 14:10 27:146
%^_let_@we 3:28 4:93 15:29 21:61 24:10
%^_lgtm 8:41
%^_link 22:10 26:225 29:-184
%^_link_for 14:-143 26:234
%^_link_to 14:76 29:-41
%^_list 10:57 11:115 14:174 18:-71 23:95 25:-98 27:-284 29:70 31:-251 34:89
%^_list_all 13:-113 29:150
%^_list_every 14:126
%^_list_of 10:122 14:-73 34:32
%^_list_the 11:2 13:6 34:54
%^_log 22:51
%^_log_a 22:30
%^_mark 1:131 8:150 29:-6
%^_mark_<request> 8:116
%^_mark_@month 1:147
%^_maybe 0:175 15:66 16:-69 25:73
%^_meaning 10:246 29:-118
%^_meaning_of 10:222 29:-96
%^_merge 2:-121 12:132 29:55
%^_mute 27:-80 29:27 30:-210 31:327
%^_mute_<deadline> 31:119
%^_mute_@you 31:53
%^_need 11:83 21:-166 22:253 23:-93 24:98
%^_never 7:165 8:-51 17:122 25:77
%^_never_mind 25:102
%^_newbie 17:42
%^_newbie_question 17:42
%^_next 14:-50 18:282 32:29
%^_next_<number> 18:206 32:-147
%^_next_deadline 18:15
%^_nice 25:60
%^_no 0:112 2:-44 7:114 8:-104 9:-58 11:-22 21:118 22:-78 23:127 24:-77 25:178 27:-169 31:18
%^_no_@updates 25:-7 31:184
%^_no_more 31:91
%^_no_need 23:108 24:-37 26:18
%^_not 7:153 9:-122 14:139 18:-127 29:-4 31:98 33:34
%^_not_sure 7:9 15:10
%^_number 13:104 28:190
%^_number_of 13:107 28:191
%^_ok 2:-43 6:-65 17:23 18:34 25:121 33:16
%^_on 5:156 6:-90 8:5 10:-61 12:7 19:2 20:8 24:34 28:60 29:-172 33:99
%^_on_what 10:-33 19:21 20:47 33:100
%^_on_which 28:70 33:2
%^_onboarding 17:122
%^_one 22:85
%^_only 14:102 18:43 27:-8 31:127
%^_only_the 14:120 18:50
%^_oops 25:128
%^_order 29:222
%^_perfect 25:104
%^_please 1:79 7:90 8:124 9:-204 11:-98 13:-205 14:-73 15:56 16:108 18:-201 20:-40 22:119 26:-73 27:48 28:-112 30:78 34:-126
%^_please_@can 2:106 8:87 22:-21
%^_please_@toAdd 1:144 27:112 29:-94
%^_please_@toMove 15:-59 16:242
%^_please_@toRemind 27:55
%^_please_@toRule 7:-110 8:221 33:44
%^_please_@toStart 4:42
%^_please_do 15:71
%^_please_give 22:55
%^_please_let 8:64
%^_previous 19:1
%^_proposal 33:113
%^_relbot 11:44
%^_remaining 14:68
%^_request 8:-114 9:15 21:-115 22:124 29:82
%^_request_<deadline> 22:51
%^_requesting 22:184
%^_restart 29:140
%^_restart_the 29:57
%^_run 29:88
%^_run_the 29:1
%^_see 25:157 29:11
%^_see_you 25:83
%^_should 0:158 1:-49 2:44 3:138 4:-2 5:-140 6:75 7:27 11:-98 15:79 18:-40 23:102 24:-41 26:139 27:-92 29:-136 30:19 33:-160
%^_should_@me 2:135 6:122 11:-67 23:52
%^_should_@we 0:44 3:74 15:146
%^_should_there 0:85
%^_show 5:-10 8:-50 9:29 11:22 13:210 14:85 17:-51 19:113 25:-122 27:-47 29:-10 31:-6
%^_show_@me 9:76 13:90 14:-3 19:173 29:-109
%^_show_the 13:62 23:7
%^_show_what 14:123
%^_sign 8:65 27:74
%^_sign_@me 31:30
%^_silence 31:215
%^_so 2:49 5:106 6:45 10:-153 12:10 17:-47 18:73 25:-15 29:-19 33:96
%^_so_<deadline> 6:109
%^_so_@be 2:83 6:-125
%^_so_what 5:35 17:-28 18:104
%^_someone 7:66 8:-85 10:36 15:75 23:42 30:-52 34:69
%^_someone_said 33:46
%^_sorry 10:54 25:154
%^_state 5:51 9:36 22:-7
%^_state_of 5:51 9:36 22:-7
%^_status 5:145 9:13
%^_status_<request> 5:-121 9:121
%^_status_of 5:78
%^_still 5:132 9:81
%^_sub 27:148
%^_submit 22:143
%^_submit_an 22:72
%^_subscribe 26:-325 27:311 29:115 31:-8
%^_subscribe_@me 27:95 29:77
%^_suppose 0:35 2:87 21:6
%^_switch 27:67
%^_take 8:40 16:53 31:78
%^_target 20:73
%^_target_date 20:74
%^_thanks 8:-1 25:283
%^_thanks_for 25:262
%^_that 8:85 25:100
%^_that_@be 8:86 25:106
%^_the 1:-158 4:-76 5:-250 7:-53 10:-83 12:3 13:187 14:130 15:-21 16:137 18:195 20:82 22:-69 23:39 24:-57 25:-255 27:-173 28:-110 31:-168
%^_the_<deadline> 0:13 6:1
%^_the_@cycle 20:219
%^_the_@exception 13:120 22:-82
%^_the_@toStart 13:126
%^_there 1:109 12:47
%^_there_@be 1:22 12:50
%^_thinking 7:47 8:-3
%^_this 2:-97 5:-101 11:82 25:134 29:-117 32:59
%^_this_@be 25:178 29:-89 32:-14
%^_this_@unit 32:158
%^_time 4:111 14:-123 28:327
%^_time_remaining 28:110
%^_time_to 4:131 28:60
%^_time_until 28:37
%^_too 2:170 6:85 31:87 33:-104
%^_too_late 2:181 6:87 33:-102
%^_total 17:59
%^_turn 8:87 9:-34 23:-52 27:147 29:36 31:49
%^_turn_down 8:189
%^_turn_on 27:46 29:102
%^_turn_the 27:44
%^_unmute 27:168 31:-27
%^_unsubscribe 29:51 30:-267 31:228
%^_unsubscribe_@me 29:67
%^_until 2:-196 9:77 12:49 20:-186 21:59 33:220
%^_until_what 33:55
%^_until_when 2:-115 9:84 12:50 20:-162 21:60 33:159
%^_upcoming 18:148
%^_want 2:49 22:83
%^_want_to 2:55
%^_watch 27:171
%^_watch_<deadline> 27:123
%^_weekly 25:-34 31:-58 32:177
%^_weekly_@updates 27:12 32:8
%^_welcome 8:-28 17:100 25:100
%^_well 25:113
%^_what 0:-21 1:-183 2:77 4:-201 5:-42 6:-472 8:-200 10:120 11:219 12:-189 13:82 14:69 15:-57 16:-248 17:-288 18:161 19:39 20:-114 21:38 22:-211 24:-440 26:66 27:-132 28:-47 29:119 32:160 33:-72 34:-104
%^_what_<unknown> 0:-56 9:7 10:-55 11:151 14:-127 18:77 29:21 32:82
%^_what_@be 0:-102 3:-222 5:-63 10:133 11:142 13:20 15:-273 17:-405 18:40 19:87 23:-70 25:-1 26:78 28:121 29:30 30:5 32:132 33:-102 34:-142
%^_what_@can 17:88 26:37
%^_what_@change 10:244 33:-156
%^_what_@cycle 5:117
%^_what_@dates 14:239 32:-72
%^_what_@month 2:96
%^_what_@unit 5:-213 10:-69 20:194 25:-5 29:110 32:-185 33:103
%^_what_@updates 5:-36 11:-87 23:142 26:103
%^_what_a 10:-128 11:-99 13:-71 20:-48 25:347 29:-37
%^_what_about 0:40 2:275 10:-287 11:-177 18:-148 29:-92 33:183
%^_what_become 9:108
%^_what_comes 18:47
%^_what_did 5:-144 11:82 13:254 14:-17 25:-49 29:-62
%^_what_do 3:30 5:21 10:182 17:-162 18:168 21:40 25:-24 29:-158 32:100 33:-40
%^_what_does 5:58 7:98 9:-105 10:-32 11:-10 14:116 17:-51 29:134 33:-169 34:47
%^_what_exactly 10:79
%^_what_follows 10:-57 18:143
%^_what_happens 7:52 10:128 20:-80 29:-53 32:10 33:-57
%^_what_have 32:128 33:98
%^_what_if 0:127 2:101 10:-72 15:136
%^_what_kind 11:37
%^_what_kinds 11:50
%^_what_part 5:90
%^_what_phase 5:143 11:-72
%^_what_should 11:14 17:83 18:146 29:-59 32:-20
%^_what_time 5:-107 25:-21 29:188 33:101
%^_what_would 3:65 21:30
%^_when 0:-3 2:-35 3:44 4:-2 5:-211 6:-464 10:-549 11:-128 12:-310 17:-84 19:163 20:296 23:45 27:-359 28:53 29:110 33:102 34:-350
%^_when_<deadline> 2:122 12:-12 24:137
%^_when_<unknown> 20:16 29:-119 33:32
%^_when_@be 2:-57 3:-22 5:-41 6:-53 9:-133 10:-156 12:-230 14:78 15:2 18:35 19:146 20:111 23:35 24:-52 28:-7 29:120 33:-3
%^_when_@can 20:200 29:-60
%^_when_comes 20:102
%^_when_did 19:240 33:-75
%^_when_do 18:-9 20:8 28:144 29:63
%^_when_does 9:95 29:98 33:-66
%^_when_sort 20:87
%^_when_will 2:-27 3:117 9:45 29:12
%^_where 3:-50 5:22 9:45 11:15 14:50 20:-48 21:96 25:-86 29:67 30:28 33:7
%^_where_@be 5:-161 9:73 11:149 14:112 29:82
%^_where_do 11:-149 21:85 26:36 29:16 30:55
%^_where_in 5:47 33:53
%^_which 0:-4 1:-25 2:-99 3:46 4:-45 5:-8 6:-17 7:-89 8:-73 9:-64 10:80 11:-5 13:152 14:21 16:-31 17:-90 18:206 19:6 20:5 21:-119 22:-9 25:-109 26:53 27:-129 28:-363 29:83 30:-62 32:47 34:113
%^_which_<unknown> 9:27
%^_which_@be 33:123
%^_which_@change 2:-9 5:-107 10:130 12:-40 13:159 18:-139 29:289 33:-207 34:-72
%^_which_@cycle 5:167 19:40 20:-96
%^_which_@dates 5:-64 6:18 12:6 14:244 18:-225 32:172 33:-198
%^_which_@exception 13:125
%^_which_@place 26:134
%^_which_@unit 19:52 20:153 29:-97 33:25
%^_which_@updates 23:73
%^_which_@we 13:-57 34:304
%^_which_commands 11:64
%^_which_date 18:136 29:-27
%^_which_deadline 18:44
%^_which_freeze 18:179 33:-43
%^_which_of 12:134 14:-88 18:115 33:-62
%^_which_part 5:21
%^_which_python 29:47
%^_which_requests 13:148
%^_which_stage 5:83
%^_who 0:52 1:-76 2:-290 3:89 4:-74 5:-204 6:-229 7:-96 8:-213 9:188 11:-60 12:-162 13:22 14:-94 15:-13 16:-297 17:-350 18:-204 19:-78 20:-219 21:9 22:-253 23:24 24:-123 25:176 26:169 27:-314 28:-177 29:-34 30:91 32:-215 33:-369 34:370
%^_who_<unknown> 9:184 13:-17 19:149 29:-75 34:-69
%^_who_@be 9:69 14:-8 19:34 29:41 32:-66 34:103
%^_who_@can 0:86 7:95 11:3 29:-2 34:71
%^_who_@person 34:21
%^_who_broke 25:55 29:40 34:-100
%^_who_changed 15:-48 34:209
%^_who_decides 3:64
%^_who_do 15:65 34:68
%^_who_gets 23:19 24:-7 26:147
%^_who_got 13:212 34:-125
%^_who_has 13:213 14:18 21:-79
%^_who_signs 13:-5 29:-19 34:170
%^_who_takes 34:33
%^_who_won 29:188 34:-138
%^_whom 21:-62 34:299
%^_whom_do 34:129
%^_whom_should 34:98
%^_why 0:82 2:-107 6:-179 9:115 10:331 12:-130 15:19 18:-26 23:77 25:-30 28:-112 29:126 30:77 33:-257
%^_why_@be 0:71 9:130 29:94
%^_why_did 15:84 23:21 30:21
%^_why_do 10:73
%^_why_does 10:71 29:70
%^_will 2:61 5:-45 16:-66 18:26 20:163 21:88 23:76 24:-100 25:-170 28:139 30:136
%^_will_@me 30:2
%^_will_@we 20:90
%^_will_it 2:-117 20:181 29:80
%^_will_there 23:101 24:-52
%^_will_you 21:122
%^_would 0:17 2:176 8:22 15:79 21:6 22:-84 23:6 26:91 29:-4
%^_would_a 0:16 2:68 23:82 24:-10
%^_would_an 0:43
%^_would_it 15:15 26:63
%^_would_you 8:32 27:8
%^_write 29:171
%^_ya 6:219 20:-90 31:83
%^_ya_<unknown> 6:224 20:-89
%^_yes 25:138 29:-36
%^_yes_to 8:100
%^_you 11:-194 23:90 24:-19 25:183 27:44
%^_you_@be 25:108
%__<deadline> 6:105 9:110 13:-6 16:169 19:-62 21:-49 24:142 28:-34 29:-44
%__<deadline>_<?> 33:29
%__<deadline>_<unknown> 16:102 24:105 28:-82
%__<deadline>_@be 6:120 10:-33 33:-46
%__<deadline>_@exception 9:154 22:-43
%__<number> 8:205 10:-57 25:-58
%__<number>_<unknown> 8:32
%__<unknown> 2:64 4:-56 6:-107 8:-130 11:-10 12:105 14:156 17:-48 19:-118 20:-54 24:35 25:-222 27:68 28:-7 29:3 31:14 33:81 34:73
%__<unknown>_<unknown> 2:97 27:51 29:-161 33:23 34:92
%__<unknown>_@be 12:127 29:-64
%__<version> 20:103
%__@change 1:98 2:102
%__@cycle 5:46 6:83 19:29 29:-72
%__@cycle_<unknown> 19:123 20:-60
%__@dates 27:110
%__@exception 9:-99 11:-22 13:-36 21:94 22:141 34:87
%__@exception_for 22:109
%__@toAdd 18:105
%__@toAdd_complete 14:65
%__@toStart 20:44
%__@toStart_@cycle 20:48
%__date 20:22
%__freeze 33:65
%__it 8:3
%__last 5:37
%__last_@cycle 19:41
%__next 4:28 18:85
%__next_@cycle 4:44
%__of 30:59
%__what 6:99
%__what_<deadline> 6:101
%a_<deadline> 0:386 1:272 8:-251 10:117 12:-23 13:-96 15:-282 16:-414 20:17 22:64 24:-287 27:-19 28:-210 33:-269 34:19
%a_<deadline>_@exception 8:-141 21:30 22:203
%a_<deadline>_for 1:115 20:67
%a_<deadline>_on 1:136 16:-20
%a_<number> 1:-79 3:103 4:116 17:-40 21:73 22:-31 25:106 29:-45
%a_<number>_@unit 1:-37 3:103 4:118
%a_<quoted> 1:16 10:12
%a_<quoted>_<quoted> 1:16 10:12
%a_<unknown> 1:112 3:-89 11:-124 14:41 15:24 17:25 19:-56 22:-118 25:-131 27:-49 29:170 32:92 34:13
%a_<unknown>_@change 2:125
%a_<unknown>_for 34:28
%a_@change 0:-139 1:307 2:131 8:-192 10:234 11:-348 13:-150 14:49 15:-210 16:-211 21:126 22:-152 24:-232 29:38 32:-122 33:87
%a_@change_@change 10:51 17:36 22:-25 34:39
%a_@change_@entry 1:104
%a_@change_@toMove 2:-27 10:109 21:108 22:-66
%a_@change_@unit 1:145
%a_@change_for 1:-73 29:100
%a_@change_in 2:171 21:-102
%a_@change_shush 1:67
%a_@change_sprint 1:97
%a_@cycle 2:-156 3:117 5:-288 10:136 11:15 13:-76 14:-127 25:107 34:25
%a_@cycle_for 4:45
%a_@exception 10:39 21:94 22:219 29:-17
%a_@exception_for 22:164
%a_@place 11:319 26:-164 29:-33 30:-94
%a_@schedule 4:44 26:75
%a_@toAdd 1:-112 3:4 4:221 24:86
%a_@toAdd_for 1:-2 3:6 4:193
%a_@toMove 2:151
%a_@toRemind 1:-104 23:64 24:209 27:112 33:-189
%a_@toRemind_before 23:75
%a_@toRemind_when 24:133 27:28 33:-152
%a_@toStart 0:-106 2:192 3:89 11:156 12:-27 20:-37 21:87 22:-193 29:133 33:-71
%a_@toStart_@change 2:91 21:139
%a_@toStart_@cycle 3:124 11:53 17:-16
%a_@toStart_date 1:62
%a_@toStart_deadline 0:-69 11:124
%a_@unit 2:-277 5:-78 10:-118 15:172 16:238 19:97 20:-107 24:105 25:61 28:112 29:-50 31:47 32:-179 33:-395
%a_@unit_<?> 15:34
%a_@unit_ago 19:144
%a_@unit_away 24:42 28:63 33:-34
%a_@unit_before 1:14 16:72 28:-28
%a_@unit_later 15:94
%a_@updates 11:221 23:54 24:64
%a_@updates_for 23:103 24:42
%a_@weekday 5:-15 20:154 29:-128 33:288
%a_bad 17:8
%a_beginner 17:122
%a_beta 0:165
%a_bit 15:25
%a_button 2:60
%a_cve 29:34
%a_date 11:79 15:131 27:56 29:-221 33:52 34:-108
%a_deadline 0:15 15:129 29:-85 32:111
%a_deadline_for 0:72
%a_decision 13:71
%a_freeze 2:-21 10:-127 11:158 12:204 21:-55 22:29 23:54 25:-42 29:-122
%a_freeze_@exception 10:-75 11:197 21:-48
%a_go 1:69
%a_go_<unknown> 1:73
%a_good 15:2
%a_heads 24:165
%a_heads_up 24:165
%a_help 2:42 11:24
%a_human 34:146
%a_last 1:69
%a_late 34:84
%a_late_@change 34:85
%a_lot 1:2
%a_meeting 29:61
%a_meeting_@place 29:61
%a_milestone 1:60 5:46 29:-54
%a_mistake 30:24
%a_newbie 17:70
%a_no 8:101
%a_problem 2:26
%a_rc 6:14 10:18
%a_request 7:105 9:21 29:-71
%a_security 2:13 8:66
%a_security_@change 2:13 8:66
%a_separate 0:89
%a_small 2:59
%a_small_@change 2:59
%a_table 14:109
%a_warning 24:16
%about_<deadline> 10:-110 15:-10 18:-77 23:81 27:188 28:-150 33:220
%about_<deadline>_on 24:105 27:-38
%about_<request> 9:156
%about_@change 2:95 11:-3 27:94 31:19 34:23
%about_@cycle 17:27 31:34
%about_@dates 10:91
%about_a 2:160 29:-39
%about_every 27:96
%about_the 34:80
%accepting_@change 2:-47 12:139 33:6
%active_<?> 12:37
%adding_a 11:67
%affected_by 10:130 34:-19
%after_<deadline> 1:227 2:152 5:74 6:167 12:-123 13:-70 15:-284 16:-80 18:182 22:64 24:-111 28:-108 29:-86 33:-133
%after_<deadline>_<?> 5:176 6:-21 18:84 33:-213
%after_<deadline>_or 6:43
%after_<deadline>_please 22:15
%after_all 21:91 22:-82
%after_freeze 13:32 21:21
%after_that 18:56
%after_the 1:-27 7:31 20:29 22:208 33:83
%after_the_<deadline> 19:1
%after_the_freeze 2:-98 10:51 22:171
%again_<?> 12:-96 19:86 29:136
%ago_@be 28:147
%ahead_of 6:33 18:60 24:143
%ahead_of_<deadline> 24:30
%ahead_of_@we 6:41 14:4 18:63
%alarm_for 24:54 29:68
%all_<?> 2:69 6:52 21:-42
%all_<deadline> 8:207
%all_<deadline>_@exception 8:178
%all_@dates 14:130 26:70 27:145 31:-172
%all_@dates_please 14:33
%all_@toStart 13:-129 29:152
%all_the 14:178 33:-25
%all_the_@dates 14:62
%allowed_to 11:20 15:154
%allowed_to_@toMove 2:-52 15:190
%allowed_to_merge 2:3
%already_<?> 6:-16 12:106
%already_<unknown> 5:-48 6:-47 9:73 12:136
%already_<unknown>_<?> 6:-145 9:75 12:27
%already_in 2:-18 12:143 26:19
%already_over 6:65 12:-11
%also_in 19:120
%also_need 1:77
%also_need_a 1:77
%an_<?> 18:50
%an_<deadline> 0:218 1:175 2:-289 6:17 11:102 13:-148 15:-12 16:-114 18:-92 21:166 22:127 27:-62 29:-36 33:-68
%an_<deadline>_for 21:107 22:57
%an_<deadline>_on 22:13
%an_<unknown> 2:34 10:-72 25:90 26:113
%an_@exception 2:50 7:-132 8:-331 9:-371 10:114 11:102 13:42 21:182 22:159 27:22 29:-209 34:-47
%an_@exception_<?> 11:150 21:-43
%an_@exception_@be 13:-42 21:177 22:-18 27:88
%an_@exception_for 2:112 11:-102 13:132
%an_@exception_request 22:153
%an_@exception_to 21:-37 22:104
%an_@schedule 14:121
%an_@schedule_of 14:48
%an_alarm 4:-30 16:-32 24:118 29:68
%an_alarm_for 24:54 29:68
%an_error 2:9
%and_<deadline> 1:26 5:30 6:-57 10:-50 14:-19 15:-87 16:40 20:-24 24:-89 27:172 28:36 29:-151 33:186
%and_<deadline>_<?> 18:-178 28:23 33:229
%and_<number> 8:88
%and_<unknown> 14:25
%and_@change 17:21
%and_@dates 14:21
%and_@month 32:53
%and_@month_<number> 32:53
%and_a 11:-68 25:-65 29:192
%and_how 11:56 18:9
%and_the 32:73 33:207
%and_the_<deadline> 33:144
%and_the_<number> 32:77
%and_then 6:-47 18:212 33:-45
%and_then_<?> 6:-47 18:159
%and_want 17:14
%and_want_to 17:7
%and_when 14:243 20:121 28:-66 29:-144 33:-58
%and_which 14:35
%any_@dates 32:133
%any_@exception 9:-61 13:181
%any_chance 2:29
%any_decision 9:180
%any_decision_on 9:135
%any_freeze 12:31 32:89
%any_idea 29:12
%any_more 8:113 23:-79 31:79 33:48
%any_pointers 17:46
%any_time 2:7
%any_way 2:120 12:-49 21:160
%anyone_<?> 15:-79 34:57
%anything_@me 5:78
%anything_about 27:109
%anything_about_@change 27:114
%anything_due 32:49
%anything_this 32:145
%apply_for 21:80 22:64 33:26
%apply_to 2:169 10:106 34:-107
%approval_of 7:11 8:31
%approval_of_<request> 7:11 8:31
%approved_<request> 7:25 8:-32 25:57
%approved_@exception 13:30
%approved_or 7:-89 8:-103 9:210
%approved_or_not 7:-57 8:-86 9:169
%approving_<request> 8:27 9:-73
%as_<deadline> 16:68 33:9
%as_<deadline>_<?> 33:142
%as_a 10:114 17:110
%as_a_@change 10:131
%as_done 8:114
%ask_about 11:12 21:-2 34:30
%ask_for 11:53 13:50 21:85 33:-30
%ask_for_a 11:35 21:-113 22:87
%ask_for_an 13:73 21:97 22:-116
%asked_for 13:223 22:-74 34:-67
%asking_for 21:2 22:87
%asking_for_an 21:8 22:16
%asking_when 20:27
%assume_that 12:3
%at_<deadline> 10:336 18:-195
%at_<number> 1:39 16:64 24:172 29:106 30:35 31:-11
%at_<number>_<number> 1:42 16:69 24:49
%at_<number>_@be 30:41
%at_all 2:3 6:39 10:75 14:28 21:-46 31:90 33:-15
%at_all_<?> 2:69 6:52 21:-42
%at_least 2:117 28:63 33:-71
%at_midnight 33:49
%at_midnight_utc 33:49
%at_the 2:107 12:96 13:-17 15:33 18:157 20:-23 29:-101 33:-30
%at_the_<unknown> 18:76 19:28 33:-112
%at_the_moment 2:123 12:77 13:-5 18:57
%at_this 5:107 8:77 10:-21 12:143 15:36 17:28 29:-78 32:-41
%at_this_point 5:132 12:85 15:43
%at_what 10:-90 33:197
%at_what_time 10:-31 33:133
%back_in 19:42 25:157
%back_in_<number> 25:157
%back_on 27:88
%back_to 16:10 24:84 25:-56
%become_of 9:108
%before_<cycle> 5:-110 19:245 20:-79
%before_<deadline> 1:151 2:-40 6:-105 18:205 23:69 24:127 27:-273 28:156 33:-433
%before_<deadline>_<?> 28:55
%before_<deadline>_@toRemind 24:112
%before_<deadline>_please 28:36
%before_@cycle 16:46 24:-10
%before_@me 32:40
%before_@month 6:85 20:108
%before_@we 21:29 29:88
%before_or 2:-88 5:159 6:-152 18:-170 20:58 33:195
%before_or_after 2:-88 5:159 6:-152 18:-170 20:58 33:195
%before_the 2:60 6:72 7:44 17:52 19:-142 20:-167 28:136 29:-97 32:28
%before_the_<deadline> 28:116
%before_the_@cycle 2:91 17:14 20:-138
%before_this 19:158
%before_this_one 19:67
%before_what 17:25
%beginning_@month 4:13
%beginning_@month_<number> 4:13
%behind_@we 5:7 6:175
%between_<deadline> 1:75 2:5 5:73 10:28 19:134 33:-79
%between_<deadline>_and 1:75 2:5 5:73 10:28 19:134 33:-79
%between_@month 32:53
%between_@month_<number> 32:53
%between_now 28:109 32:5
%between_now_and 28:109 32:5
%big_@change 2:90
%book_a 29:61
%book_a_meeting 29:61
%both_<deadline> 33:88
%both_<deadline>_and 33:88
%broke_the 25:163 29:-73
%business_@unit 28:11
%but_only 8:159 22:-25
%but_only_until 8:159 22:-25
%button_@change 2:73
%by_<deadline> 10:89 21:93
%by_<number> 8:1 29:26
%by_<number>_@unit 16:1 29:28
%by_<quoted> 10:20
%by_<unknown> 23:15 27:38
%by_@weekday 32:65
%by_a 16:167
%by_a_@unit 16:168
%by_one 16:28
%by_one_@unit 16:29
%by_the 10:160 13:53 34:-46
%by_the_<deadline> 10:118 34:-18
%by_two 15:75
%by_two_@unit 15:75
%by_when 33:43
%by_when_do 33:27
%call_for 1:26
%call_for_@change 1:26
%came_before 5:-6 19:195 20:-19
%came_before_<cycle> 5:-6 19:195 20:-19
%care_of 34:110
%chance_to 2:37
%chances_of 21:130
%changed_the 15:-48 34:209
%changed_the_<deadline> 34:109
%charge_of 34:80
%check_the 24:11
%cherry_pick 2:89 10:75
%ci_@be 16:27
%ci_@change 2:141
%closed_<?> 6:156 12:10 29:-29
%closest_date 18:95
%coffee_machine 29:76
%come_before 18:48 33:80
%come_out 19:150 20:-45 29:19
%comes__ 20:70
%comes_after 18:13
%comes_first 18:51
%coming_@unit 32:181
%coming_up 18:206
%command_for 11:98
%command_to 7:74 11:61 14:-35
%contributor_guide 17:100
%copy_this 4:14
%copy_this_@cycle 4:14
%count_@me 27:70
%count_@me_in 27:70
%count_as 10:57
%count_as_a 10:57
%cover_log 10:35
%cover_log_@change 10:35
%current_@cycle 5:42
%cut_<deadline> 29:160 33:-70
%cutoff_for 1:67 33:169
%cutoff_for_<deadline> 33:103
%cve_<number> 29:37
%cve_<number>_<number> 29:37
%daily_@updates 27:106 31:11
%dashboard_@exception 9:3
%date_<?> 20:16 29:47
%date_<deadline> 20:88 33:13
%date_@be 16:38 28:83
%date_@be_that 33:56
%date_@change 27:90
%date_do 33:126
%date_does 33:81
%date_does_the 33:72
%date_for 1:-17 6:33 16:181 20:35 29:157 33:-49
%date_for_<cycle> 33:86
%date_for_<deadline> 1:-158 6:62 16:208 29:176 33:-81
%date_for_the 1:35 18:38 20:45 33:-90
%date_in 1:69 19:68 33:-60
%date_in_the 1:70
%date_of 18:-155 20:118 29:136 33:67
%date_of_<deadline> 19:-64 20:-30 29:177
%date_of_<version> 4:-60 19:43 20:48
%date_of_the 20:120
%date_please 16:-132 18:29 20:158 33:39
%date_should 18:117
%date_to 29:75
%deadline_<?> 18:73
%deadline_<quoted> 1:50
%deadline_@be 18:10
%deadline_for 0:110 1:85 18:-103 28:75 29:35 33:-94
%deadline_for_<deadline> 28:83 33:-4
%deadline_for_<unknown> 1:31
%deadline_for_the 0:109 18:-81 29:89
%decision_on 7:82 8:53
%decision_on_<request> 7:86 8:76 9:-198
%decision_on_the 9:181
%definition_of 10:133
%delayed_<deadline> 15:51
%delete_the 6:29 24:72 29:146 31:-53
%despite_the 2:-23 13:96 22:2
%did_<deadline> 6:284 12:27 33:-22
%did_<deadline>_@toMove 6:142
%did_<deadline>_@toStart 12:121
%did_<deadline>_already 6:88 12:-28
%did_<request> 6:-81 9:150
%did_<unknown> 19:63
%did_<version> 19:299 20:-72
%did_<version>_come 19:42
%did_@me 2:7 26:5
%did_@me_miss 6:83
%did_@we 3:90 5:-144 6:66 7:-22 9:35 13:127 19:137 29:-135 33:-60
%did_@we_<deadline> 19:93
%did_@we_@toMove 6:-35 19:102
%did_@we_@toRule 7:-4 9:70 13:85 32:-65
%did_@we_have 32:142
%did_anyone 13:114 21:-83
%did_it 25:154
%did_not 23:32
%did_the 12:80 14:-53 29:91 34:166
%did_the_<deadline> 6:68 12:4
%did_the_@cycle 13:47
%did_the_last 19:-198 34:209
%did_you 7:76 11:89 23:77 25:-73 30:19
%difference_between 10:151
%do_<deadline> 28:36 29:-30 33:137
%do_<unknown> 20:68 21:27 28:176 29:-165
%do_@change 2:107 5:30 21:-52 28:22 29:-35 33:108
%do_@cycle 10:86
%do_@me 0:27 2:-32 3:56 8:-25 9:-154 10:-17 11:39 13:-166 14:-96 15:73 17:89 18:139 20:-260 21:21 22:-174 25:-438 26:-22 28:-8 29:92 30:50 32:54 33:-249 34:161
%do_@me_@toAdd 0:97 3:33 29:-42
%do_@me_@toMove 15:96 23:-21
%do_@me_@toRemind 5:107
%do_@me_@toStart 17:168 33:-12
%do_@me_ask 11:79 15:69 21:-65
%do_@me_get 11:-157 17:133 21:49 29:-10
%do_@me_have 10:89 11:-162 17:-44 18:184 23:8 28:-42 29:43
%do_@me_need 2:40 3:81 11:-186 17:78
%do_@me_use 11:149
%do_@me_write 29:4
%do_@toStart 2:-95 12:60 33:13
%do_@toStart_@change 2:-89 12:60 33:13
%do_@updates 23:163 31:-29
%do_@we 2:-191 3:-93 5:-25 7:-148 9:25 11:-89 12:60 14:150 18:-87 19:-288 20:55 21:-6 25:-203 28:118 29:198 33:47
%do_@we_@cycle 5:-44 20:177
%do_@we_@toMove 15:140
%do_@we_cut 29:160 33:-48
%do_@we_go 20:127 29:-131
%do_@we_have 0:-168 2:-23 3:-83 5:40 12:105 13:5 14:179 15:-10 18:-215 20:-110 29:160 32:41
%do_@we_hit 20:-126 28:209 33:-49
%do_@we_know 9:87 33:98
%do_@we_mean 10:62
%do_@we_need 0:9
%do_@we_still 20:25
%do_@we_support 29:67
%do_a 4:5
%do_before 17:33
%do_not 0:167 1:-28 2:-48 3:98 4:-41 6:-152 7:32 9:-21 14:-16 15:129 16:-114 22:-90 23:40 24:16 26:9 27:-119 29:-123 30:216 31:57 33:-361 34:-34
%do_not_@toAdd 0:137 3:49
%do_not_@toMove 3:41 15:142 16:-45
%do_not_@toPost 30:-38 31:238
%do_not_@toRemind 24:-200 31:172
%do_not_@toRule 7:118 8:-80
%do_not_@toStop 30:186 31:-184
%do_not_need 0:45 8:113 23:14 24:-67 30:-43 31:73
%do_not_unsubscribe 30:167 31:-123
%do_now 5:38
%do_they 10:33 11:40 14:34
%do_you 3:27 5:-42 10:22 14:-160 20:77 23:57 24:-62 25:25 26:147 29:59 30:-316 33:-6
%do_you_<unknown> 11:-120 23:56 29:95
%do_you_@toPost 11:-175 26:239
%do_you_@we 0:19 11:-16 17:23
%do_you_have 3:106 20:45
%do_you_know 10:56 11:133 25:-93
%do_you_think 7:55 23:58
%do_you_understand 11:89
%does_<deadline> 6:-6 10:271 18:-125 33:186
%does_<deadline>_@toStart 29:140 33:-20
%does_<deadline>_@toStop 2:150 10:-91
%does_<deadline>_come 18:-37 33:156
%does_<deadline>_cover 2:-7 10:100
%does_<deadline>_fall 33:75
%does_<deadline>_stand 10:46
%does_<quoted> 10:32
%does_<request> 2:-60 9:317 29:-156
%does_<request>_have 9:180 29:-90
%does_@be 10:146 29:-32
%does_@exception 9:22
%does_@exception_<number> 9:22
%does_a 2:81 12:40 34:44
%does_anything 18:118
%does_it 2:97 20:154
%does_it_still 2:58
%does_not 8:117 29:80
%does_one 0:-14 7:33 11:160 21:16
%does_the 2:92 5:53 10:93 19:-17 20:70 29:-41 33:37 34:-26
%does_the_<deadline> 2:20 10:61 12:46 33:44
%does_the_@cycle 2:-24 20:224 29:-58
%does_the_freeze 2:145 10:88 12:-181 29:-191
%does_this 2:-29 10:-60 14:128 21:61 29:57
%done_<?> 6:38
%down_<?> 33:13
%down_for 33:139
%down_request 8:70
%download_it 20:68
%download_the 20:41
%download_the_@toStart 20:44
%due_before 18:116 28:-31
%due_by 32:91
%during_<deadline> 2:187 12:-74 18:-6
%during_the 2:106 22:42
%during_the_freeze 2:100 22:43
%earlier_<?> 18:75
%enough_for 2:95 7:94 33:-35
%enough_time 28:5
%enter_a 1:90
%entered_the 5:30 34:9
%error_@toRemind 2:33
%every_@weekday 24:195 32:-2
%every_@weekday_@toRemind 24:84
%every_date 14:94
%every_deadline 14:71
%every_freeze 14:75
%everything_from 14:115
%exactly_@be 10:79
%exempt_from 10:117
%expected_of 10:-6 17:163
%expected_of_@me 10:-5 17:153
%explain_<deadline> 10:145
%explain_<deadline>_to 10:29
%extended_<?> 6:-49 33:98
%extra_@unit 16:134
%fall_on 19:33 33:18
%fall_under 10:154
%falls_on 32:24
%far_off 6:-6 28:137
%file_an 11:12
%file_an_@exception 11:14 21:11 22:-33
%final_<?> 6:77 20:-7 33:16
%final_date 33:-37
%fine_at 2:12
%finished_by 10:66
%first_@change 2:-76 17:121 18:77 25:112 29:-41 33:-47
%first_@unit 4:69 17:200 25:-149
%five_@unit 16:11
%follow_<deadline> 18:-17 26:24 27:140
%follow_the 26:80 27:40
%follow_the_@cycle 26:81
%follow_up 24:163 27:-83
%following_deadline 18:104
%follows_<deadline> 10:-29 18:159 26:86 34:-97
%for_<?> 10:140 20:100
%for_<cycle> 14:112 33:28 34:68
%for_<deadline> 0:-175 1:-399 2:44 10:-308 11:-257 12:-141 13:219 16:252 18:-319 19:-193 20:-54 22:-317 23:75 24:164 27:-26 28:102 29:70 31:-4 34:92
%for_<deadline>_<?> 2:83 6:-14 29:208 33:-225 34:81
%for_<deadline>_<number> 16:119 33:-33
%for_<deadline>_@be 16:69
%for_<deadline>_please 33:24
%for_<link> 8:-39 9:143 21:-109 22:203
%for_<number> 1:40 5:56 29:4 31:126
%for_<number>_@month 1:67
%for_<number>_@unit 5:57 31:132
%for_<request> 7:34 8:235 13:-96 22:193 25:-174
%for_<unknown> 1:89 2:-18 8:200 10:-68 11:78 13:-78 14:-128 16:-24 19:28 20:84 21:-142 22:-85 25:-77 26:181 27:-116 29:51 31:41 33:-59 34:63
%for_<unknown>_<number> 8:56
%for_<unknown>_@schedule 14:-99 26:208
%for_<version> 1:-45 4:352 14:87 20:136 29:-232 33:-54
%for_@change 2:-122 8:2 9:-92 10:4 11:-65 12:148 20:-66 26:71 27:-117 28:257 29:-327 31:-10 33:79
%for_@change_<number> 21:-125 22:211
%for_@change_@change 10:-18 28:148
%for_@cycle 1:92 4:18 27:74
%for_@cycle_<number> 4:71
%for_@dates 31:54
%for_@exception 13:42 21:17 34:-28
%for_@me 7:-149 8:-18 10:77 13:160 19:64 23:-67 24:-262 25:-33 29:99
%for_@me_<?> 10:81
%for_@me_@change 2:41 29:54 33:-42
%for_@month 1:-16 24:115
%for_@month_<number> 1:-15 24:115
%for_@toStart 2:-53 17:31 29:-116 33:208
%for_@toStart_@change 2:-24 29:-77 33:182
%for_@today 25:7 31:156
%for_@updates 11:25 27:21
%for_@we 1:68 4:11 22:177
%for_@we_<unknown> 1:43
%for_@we_@change 22:71
%for_@weekday 1:10 29:98 32:107 33:-51
%for__ 2:137 22:7 29:-10 34:61
%for___<deadline> 22:22
%for___<unknown> 2:18
%for_a 2:89 3:137 8:-124 10:-39 11:-3 21:148 29:-171 31:69 33:-14
%for_a_<number> 21:78 22:-19
%for_a_@change 1:38 2:102 21:-22
%for_a_@exception 21:100 22:154
%for_a_@toStart 2:-36 3:132 11:-32 21:132
%for_a_@unit 31:82
%for_a_decision 13:72
%for_a_freeze 11:38 21:-16
%for_adding 11:73 25:52
%for_all 27:44
%for_all_@dates 27:44
%for_an 9:-55 13:192 21:169
%for_an_<deadline> 11:183 21:-28
%for_an_@exception 9:-7 11:-156 13:186 21:233 22:-3 34:-46
%for_it 2:21 4:33 22:20 33:63
%for_lunch 24:-40 29:240 32:-75 34:-13
%for_next 4:2 29:44
%for_next_@unit 29:55
%for_proposal 6:20 28:5
%for_the 0:69 1:104 2:-7 5:19 6:112 8:78 9:149 10:-19 11:-172 12:-96 13:-73 14:-180 16:-105 17:-274 18:-62 20:92 21:-158 22:179 24:-115 25:138 26:20 27:11 28:-123 29:10 31:-285 33:-58 34:40
%for_the_<deadline> 2:-31 6:211 16:12 22:-79 33:-1
%for_the_<number> 1:134
%for_the_<unknown> 8:88 9:11 18:-79 21:1 22:116 29:23
%for_the_@change 17:-45 18:69 22:245 33:-24 34:3
%for_the_@cycle 0:26 1:-99 3:28 13:42 14:-196 20:51 25:-14 29:99
%for_the_@toStart 2:82 20:81 22:10 29:3 33:-77
%for_the_@unit 32:104
%for_the_@updates 25:36
%for_the_logic 9:4
%for_the_next 5:91
%for_this 1:-88 4:-3 14:56 21:90 27:57 29:183
%for_this_@cycle 2:19 14:67
%for_this_@place 27:81
%force_<?> 12:97
%forget_<deadline> 10:-35 24:146
%freeze_<?> 10:-164 12:149 23:57 32:110 33:-5
%freeze_<unknown> 12:65
%freeze_@be 12:68 18:83 23:30
%freeze_@exception 10:-75 11:197 21:-48
%freeze_@today 12:38 29:56 34:79
%freeze_apply 2:76 10:-58 12:21
%freeze_block 2:138
%freeze_last 6:121 10:109 19:-37 29:-50
%freeze_mean 2:-65 10:68 17:21
%freeze_on 33:198
%freeze_or 12:31
%freeze_please 22:109
%freezing_in 25:139
%from_<deadline> 10:100
%from_<unknown> 29:80
%from_@me 8:160
%from_@today 4:38
%from_last 9:59 29:15
%from_last_@unit 9:59 29:15
%from_now 14:236 27:115
%from_now_on 14:12 27:159
%from_now_until 14:122
%from_the 8:67 10:119 27:-151 31:117
%from_the_<unknown> 29:14
%from_the_@updates 27:-27 31:96
%frozen_@be 12:40 25:85 29:-89
%frozen_or 12:50
%full_@schedule 14:112
%full_list 18:128
%ga_date 16:72
%gate_@be 15:36
%get_<unknown> 20:-116 26:54 29:49
%get_@me 17:56 20:64 29:-92 31:9
%get_a 2:-39 14:29 17:-160 24:111 26:151 29:194 33:-69
%get_a_@toRemind 24:55 27:1 33:-57
%get_an 11:-116 21:114 22:70
%get_an_@exception 11:-115 21:137 22:13
%get_in 8:124
%get_the 2:-77 14:-28 20:39 26:99 27:198
%get_the_@cycle 20:86
%get_the_@updates 26:100 27:44
%get_this 2:249 29:-28
%get_your 11:86
%give_<request> 8:118
%give_@me 5:135 8:-49 13:100 14:40 27:-320 28:16 33:108 34:24
%give_@me_a 5:163 11:-25 24:56 27:-67 34:71
%give_@me_an 11:67
%give_@me_the 13:102 24:-88 27:-47 28:25 33:181
%give_@we 16:110
%give_@we_a 24:15
%go_<?> 2:44
%go_<unknown> 1:124 20:96 29:-98
%go_<unknown>_meeting 1:60
%go_ahead 8:87
%go_in 2:166 12:13
%go_out 19:33
%go_through 9:58 17:9
%go_until 28:48
%goes_to 16:58
%going_on 2:-34 5:55 12:60 17:26 32:135
%going_on_with 5:95
%going_to 4:32 5:-21 7:34 15:59 20:16 30:35
%going_to_@be 20:22
%gone_by 6:121
%good_for 10:67 11:109 25:-114
%good_to 2:150 8:69 25:22
%good_to_go 2:58 8:9
%got_a 2:4 13:41 17:-20 25:113 29:-49
%got_until 32:89
%granted_<?> 9:181
%granted_an 9:-31 13:29 22:87
%granted_an_@exception 9:-31 13:29 22:87
%had_<deadline> 6:215
%half_a 19:38
%half_a_@unit 19:38
%happens_after 18:25
%happens_if 7:57
%happens_if_@me 7:57
%happy_@weekday 25:107
%has_<deadline> 12:19 15:10 33:63
%has_<deadline>_@be 15:22
%has_<request> 9:73
%has_<request>_@be 9:73
%has_<unknown> 6:35
%has_@be 9:-66 13:23 25:137
%has_a 20:72
%has_anyone 9:94
%has_anything 13:130
%has_asked 13:156 21:-65
%has_asked_for 13:156 21:-65
%has_not 2:21 3:40 6:105
%has_the 3:12 5:127 6:122 9:45 12:50 13:-75 22:-31 33:-135
%has_the_<deadline> 6:139 9:46
%has_the_freeze 6:-27 12:107
%has_to 7:12 22:25
%has_to_@be 7:63 9:-65
%have_<deadline> 6:-59 12:115 15:-128 16:254 28:-110 33:45
%have_<deadline>_on 16:104
%have_@me 17:31
%have_@we 5:207 6:200 15:-94 28:-25 32:114
%have_@we_entered 5:83
%have_@we_got 32:128
%have_@we_had 6:104
%have_a 0:7 1:159 11:25 24:4
%have_a_<deadline> 0:34
%have_a_@change 1:29
%have_a_@updates 24:40
%have_an 22:11
%have_for 20:55 28:4
%have_in 14:140
%have_left 28:-44 29:101
%have_more 28:42
%have_more_than 28:42
%have_never 17:32
%have_not 7:143 15:50 16:-36
%have_ready 17:-35 18:73
%have_the 2:-98 6:25 7:15 12:43 28:142
%have_the_<deadline> 6:-33 12:75
%have_to 3:17 4:-42 7:-76 10:44 15:8 16:-53 17:-72 18:209 21:85 25:180 28:-60 29:-250
%have_to_@be 17:-45 18:57 33:54
%have_to_@toMove 3:54 4:-28 15:112
%have_to_ask 21:104 22:20
%have_to_do 10:132 18:-126
%have_to_watch 18:7
%have_two 22:8
%heads_up 24:180
%heads_up_before 24:46
%hear_about 27:154
%hear_about_<deadline> 27:130
%help_<unknown> 11:114
%help_@change 2:138 8:52 22:-64
%help_@me 11:115 34:16
%help_with 17:129
%hit_<deadline> 10:153 33:-47
%hold_off 7:133 8:-90 15:10
%hold_off_on 7:143 8:-89
%hold_the 22:104
%how_<unknown> 10:233 11:-14 21:94 28:-32 29:-25
%how_<unknown>_@be 9:3 10:239 28:-126 29:-4
%how_@be 0:43 5:158 9:149 11:-40 14:4 15:-45 17:-240 18:-15 20:-40 25:235 28:-248 29:-359 33:57
%how_@be_<deadline> 33:96
%how_@be_it 5:-96 25:160
%how_@be_the 5:1 14:178
%how_@can 0:-108 2:18 7:51 15:51 17:204 23:-44 26:-99 29:24
%how_@can_@me 0:-107 2:19 7:52 15:52 17:205 23:-44 26:-52 29:26
%how_@toRule 28:168
%how_@toRule_@be 28:168
%how_do 0:70 11:180 15:67 17:64 21:-56 25:-38 28:-203 29:72
%how_do_@me 0:75 3:3 11:165 15:78 17:20 21:-51 23:-56 28:-48 29:4
%how_do_you 11:-22 29:175
%how_does 0:-20 7:30 9:-3 10:7 11:165 17:7 21:13 29:-93
%how_does_one 0:-14 7:33 11:160 21:16
%how_early 11:-86 21:108 23:83
%how_far 5:102 20:-84 28:113 29:-42
%how_late 29:32
%how_late_@be 29:37
%how_long 9:63 10:7 20:93 28:224 33:-209
%how_long_@be 9:7 19:11 28:-67 29:107
%how_long_ago 28:147
%how_long_have 28:76
%how_long_until 20:78
%how_many 5:34 9:11 10:-127 11:-93 13:114 14:74 17:-111 19:118 20:-45 24:-15 28:69 29:142 32:-55 33:-174
%how_many_@change 13:-14 29:150
%how_many_@dates 14:3
%how_many_@exception 13:-120 19:92 21:55
%how_many_@unit 19:66 28:115 29:66
%how_many_rcs 14:59 19:41
%how_much 28:214
%how_much_does 29:31
%how_much_longer 28:35
%how_much_time 28:110
%how_soon 20:135 29:-41
%how_to 11:73 17:70 28:-65 30:126
%how_to_use 11:81
%how_would 3:112 11:117 21:-81 26:4
%how_would_@me 11:161 21:-74 26:6
%how_would_a 3:122
%i18n_@we 27:25
%if_<deadline> 15:61
%if_@me 2:169 7:47 20:-31 21:87 22:-17 25:-47 30:116
%if_@me_@toRule 7:64
%if_@we 0:120 3:24 15:113 33:-39
%if_@we_delayed 15:51
%if_the 15:111 21:144 22:-134 23:71
%in_<?> 21:97
%in_<deadline> 6:-84 12:220 27:181
%in_<number> 8:-99 22:2 25:157 29:-29
%in_<unknown> 2:-132 3:89 4:87 5:-196 16:-95 19:84 25:-159 28:-47 29:134 33:109
%in_<unknown>_<?> 29:35
%in_<unknown>_for 4:118 29:-126
%in_<unknown>_time 19:-23 29:-53 33:206
%in_<version> 19:337 28:-15 33:-185
%in_<version>_<?> 19:260 33:-161
%in_@be 5:83 10:-96 28:-65 29:-48 32:187
%in_@be_<number> 10:-96 29:-1 32:188
%in_@change 5:6 24:8
%in_@me 11:142 14:18 19:-18 26:-82 33:134
%in_@me_notes 33:145
%in_@month 0:3 1:-25 2:-107 3:138 4:60 5:-64 20:184 32:43 33:98
%in_@month_<?> 14:-24 32:75
%in_@month_or 20:105 33:100
%in_@place 27:146
%in_@unit 19:42
%in_a 1:40 2:39 4:-18 20:25
%in_a_<unknown> 2:21
%in_after 13:34 22:8
%in_charge 34:165
%in_charge_of 34:80
%in_despite 2:-30 13:95 22:37
%in_dev 5:71 27:50
%in_effect 12:148
%in_for 1:36 27:65 29:-50 34:61
%in_for_the 1:37 27:37
%in_force 12:257 33:-28
%in_force_<?> 12:97
%in_freeze 12:73
%in_how 28:207
%in_how_many 28:175
%in_it 29:45 32:29
%in_late 2:-69 22:132
%in_now 2:50
%in_one 2:19 14:7
%in_qa 24:59
%in_the 1:167 2:168 3:-136 4:-89 5:-70 6:137 8:-176 11:-146 12:-49 13:116 14:-427 16:24 19:7 20:-163 21:33 22:-32 26:-87 29:73 32:111 33:-124 34:-84
%in_the_<unknown> 20:44 29:166
%in_the_@change 2:185 21:-108
%in_the_@cycle 5:-36 19:55 20:-180 28:18 29:157 32:24
%in_the_@exception 13:42
%in_the_@toAdd 1:158 10:77 14:-189 18:91
%in_the_coming 32:18
%in_the_last 6:124 32:-32
%in_the_morning 24:14
%in_the_next 32:157
%in_the_office 25:61
%in_the_past 6:90 12:-81
%in_this 5:-63 10:185 11:-60 27:-1 28:45 31:186
%in_this_@cycle 17:25 28:54
%in_this_@place 31:197
%in_time 2:34 21:51 22:3
%in_what 2:-22 5:23 10:55
%in_which 11:36 20:43 29:69
%in_which_phase 5:27
%instead_of 16:40 24:16
%into_<cycle> 2:62
%into_the 1:94 11:100 21:84
%into_the_@toAdd 1:95
%it_<?> 2:22 5:-93 9:139 10:124 17:-7 32:5
%it_<unknown> 5:99 19:79 33:24
%it_@be 2:-30 5:-174 8:-58 15:230 16:4 17:62 22:230 25:106 29:-297 32:-9 33:-162
%it_@be_<link> 22:102
%it_@be_@me 17:154 25:-134
%it_@be_a 2:-82 21:184
%it_@be_freezing 25:105
%it_@be_out 20:91
%it_@be_the 16:58
%it_@toAdd 2:46 26:65
%it_@toAdd_it 2:81
%it_a 10:67
%it_before 20:6
%it_comes 8:43 27:12
%it_for 16:18 20:124 21:107 22:-31
%it_for_@me 16:36 21:119
%it_freeze 12:164 29:84
%it_go 2:23 8:-142 29:135
%it_in 1:49 5:-20 21:79 29:94
%it_in_<unknown> 26:14 29:125
%it_in_the 16:35
%it_land 20:71
%it_off 31:119
%it_ok 2:4 17:39 29:-1
%it_ok_to 2:77
%it_on 2:120 16:-30 24:94
%it_on_the 2:142 16:-22
%it_possible 0:67 2:-126 3:90 26:-36 30:93
%it_possible_to 0:67 2:-126 3:90 26:-36 30:93
%it_still 20:113
%it_that 21:60
%it_the 20:17
%it_to 29:-58 34:141
%it_too 2:115 6:-59 33:41
%it_too_late 2:115 6:-59 33:41
%it_up 4:62 16:-1
%it_worth 21:67
%join_the 17:8 33:109
%joined_the 17:28 27:18
%joined_the_@change 17:8
%just_joined 17:99 27:14
%just_joined_the 17:28 27:18
%just_the 14:186
%keep_<deadline> 15:148 27:-21 31:16
%keep_@me 27:15
%keep_@me_posted 27:15
%keep_@we 27:93
%keep_asking 20:23
%key_@dates 14:196
%key_@dates_for 14:143
%kind_of 11:37
%kinds_of 11:50
%know_about 5:42 9:78
%know_when 33:144
%know_when_<deadline> 27:47
%know_whenever 27:9
%last_@cycle 6:-173 13:-93 14:-7 15:46 19:364 20:-127 34:45
%last_@toMove 16:141
%last_@toMove_to 16:77
%last_@unit 6:165 8:1 15:6 16:-127 17:13 19:-141 21:86 22:-90 32:64 33:63
%last_@unit_<?> 9:52
%last_@unit_for 33:159
%last_@unit_to 33:145
%last_@weekday 6:165 19:-71 33:-6
%last_call 1:26
%last_call_for 1:26
%last_date 16:18 29:38
%last_one 4:6
%last_time 6:-79 19:410 28:-118 33:-68 34:-60
%late_<?> 2:101
%late_@be 29:37
%late_@change 2:-139 13:199 34:73
%late_@change_@be 2:-69 13:162
%late_for 2:154 6:161 10:-19 22:-150 25:99 33:-14
%late_for__ 2:143
%late_please 22:69
%late_to 2:133
%leave_it 7:93
%left_<deadline> 28:105
%left_before 28:42
%left_before_<deadline> 28:16
%left_for 28:125
%left_to 24:122
%left_to_<deadline> 24:131 28:-25
%left_until 28:3
%less_than 28:146
%less_than_a 28:80
%let_<request> 8:218
%let_<request>_in 8:165
%let_<unknown> 29:61
%let_@me 13:60 14:8 24:99 27:203
%let_@me_know 24:57 27:76
%let_@me_see 13:82 14:24
%let_@we 3:27 4:136 15:26 21:59 24:1
%let_@we_@toStart 4:163
%let_@we_know 24:82
%let_in 13:160 22:63
%let_the 24:111
%like_@me 10:9
%like_a 0:31
%like_a_<deadline> 0:40
%like_the 4:5
%like_to 17:88 20:55 21:-5 22:58 27:107 30:-107 31:71
%link_for 14:-143 26:234
%link_to 14:76 29:-41
%link_to_the 14:76 29:-41
%list_<?> 26:85
%list_all 13:-113 29:150
%list_every 14:126
%list_everything 11:59
%list_for 27:117
%list_of 2:-34 10:112 13:35 14:56
%list_of_the 34:40
%list_the 11:2 13:6 34:54
%live_@change 9:23 22:23
%locked_<?> 12:86
%log_@change 10:210
%log_a 22:30
%logic_page 9:55 21:2
%long_@be 9:7 19:11 28:-67 29:107
%long_ago 28:147
%long_ago_@be 28:147
%long_have 28:76
%long_until 20:78
%long_until_<deadline> 28:57
%long_until_the 28:-10 29:6
%longer_until 28:51
%look_like 5:-5 14:92 19:110
%look_up 8:-10 9:35 18:68 33:150
%looked_at 9:94
%love_to 17:51 27:81
%love_to_get 27:88
%love_to_help 17:57
%many_@change 13:-15 29:148
%many_@change_@be 29:78
%many_@dates 10:56
%many_@exception 13:-120 19:92 21:55
%many_@unit 19:66 28:115 29:66
%many_@unit_before 19:4
%many_@unit_between 19:65 28:-19
%many_@unit_do 28:153
%many_@unit_of 28:-46 29:116
%many_@unit_to 18:12
%many_@unit_until 28:-55 29:111
%many_rcs 14:59 19:41
%mark_<request> 8:116
%mark_<request>_as 8:93
%mark_@month 1:147
%mark_@month_<number> 1:147
%mark_it 8:92 9:-17
%maybe_@we 30:63
%maybe_@we_should 30:63
%mean_by 10:100
%mean_by_<quoted> 10:20
%mean_for 17:68 29:-34
%mean_for_@me 17:69
%meaning_of 10:10 29:115
%meaning_of_<deadline> 10:56
%means_<deadline> 10:140
%meeting_@place 29:61
%meeting_@place_for 29:61
%merge_@change 29:57
%merge_@me 29:68
%merge_a 2:7
%merging_@change 2:-41 12:79
%merging_a 2:134
%midnight_utc 33:87
%milestone_<deadline> 1:73
%miss_<deadline> 21:41 24:64
%miss_the 2:80 6:80
%miss_the_<deadline> 6:86
%missed_<deadline> 2:-25 21:96
%missed_the 9:16
%missed_the_<deadline> 21:24
%more_<unknown> 21:32 29:112
%more_@change 1:49 2:22 22:-25
%more_@unit 2:36 16:181 22:196 24:-10
%more_@unit_for 16:160 22:98
%more_@updates 27:10 31:22
%more_information 8:91
%more_than 28:138
%more_time 15:46 22:127
%morning_of 24:119
%morning_of_<deadline> 24:6
%morning_of_the 24:56
%moved_<deadline> 15:-27 19:-28 34:168
%moved_to 5:107 15:-204 16:152 33:58
%moving_<deadline> 15:162 16:-40
%moving_<deadline>_to 15:37
%much_does 29:31
%much_longer 28:35
%much_time 28:110
%must_@be 5:-29 6:52 16:79 32:35
%must_@me 33:44
%must_not 18:17 24:5
%mute_<deadline> 31:119
%mute_@you 31:53
%mute_you 11:-13 30:157
%need_<deadline> 22:54
%need__ 22:41
%need___@exception 22:41
%need_a 1:126 2:-121 4:76 8:-8 13:-28 21:67 24:105 25:-111 34:129
%need_a_@change 13:-15 21:81
%need_a_@toAdd 4:103
%need_a_@updates 24:54
%need_an 0:42 2:157 9:87 11:-110 21:20 22:-109
%need_an_@exception 2:232 11:-70 22:-65
%need_another 0:8 1:62
%need_for 3:92 11:-33
%need_it 20:144 22:-31
%need_more 22:113
%need_the 22:-119 30:10 31:11 33:74
%need_the_<deadline> 30:13 31:20
%need_to 2:2 17:98 23:129 24:-62
%need_to_@toRemind 23:140 24:-50
%need_to_know 17:103
%needed_for 21:56
%needs_to 20:75
%never_contributed 17:8
%never_done 17:105
%never_mind 25:102
%newbie_question 17:42
%next_<?> 2:-56 29:179
%next_<number> 16:-25 18:128 28:67
%next_<number>_@unit 16:-12 28:68 32:46
%next_@change 18:138
%next_@cycle 0:5 3:145 4:286 5:28 14:-288 18:-113 20:33 29:-196 34:-88
%next_@unit 4:-92 16:61 18:-190 24:104 25:55 28:-39 32:17 33:37
%next_@unit_<?> 33:69
%next_@weekday 1:139 2:105 16:69 18:-34 33:-51
%next_big 18:31
%next_date 14:-35 18:129
%next_deadline 18:192
%next_for 18:147
%next_milestone 18:212 33:-81
%next_one 14:141
%next_time 0:58 3:79
%next_two 14:64 32:55
%next_two_@unit 14:64 32:55
%nice_to 25:47
%no_<?> 12:-101 33:151
%no_<deadline> 0:125 10:-59
%no_<unknown> 25:62
%no_<unknown>_more 31:104
%no_@change 8:51
%no_@toStart 0:87
%no_@updates 23:12 25:-29 31:253
%no_freeze 12:234 25:-32
%no_longer 31:112
%no_more 31:142
%no_more_@updates 31:103
%no_need 23:108 24:-37 26:18
%no_need_to 23:108 24:-37 26:18
%no_to 8:120 9:36 34:-11
%no_to_<request> 8:83 9:38 34:-11
%not_<?> 2:107 9:21
%not_<deadline> 33:157
%not_@be 6:14 10:94 31:42
%not_@toAdd 0:126 3:46 22:140
%not_@toAdd_it 22:30
%not_@toMove 3:41 15:153 16:-53
%not_@toMove_<deadline> 15:98 16:-36
%not_@toPost 30:-38 31:238
%not_@toRemind 24:-201 31:172
%not_@toRemind_@me 24:-200 31:172
%not_@toRule 7:197 8:-180
%not_@toRule_<request> 7:184 8:-171
%not_@toStart 3:130 4:-120
%not_@toStop 30:186 31:-184
%not_finish 22:26
%not_get 8:123 10:45 30:42
%not_it 6:34 16:-123 20:45 33:118
%not_miss 18:18 24:65
%not_need 0:45 8:112 23:14 24:-69 30:-43 31:92
%not_need_the 31:78
%not_sure 7:97 34:57
%not_the 14:-51 20:41 27:54
%not_unsubscribe 30:167 31:-123
%not_want 31:87
%not_you 11:-1 23:27 25:88
%now_<?> 5:27 12:130 17:152 18:-16
%now_a 5:54 17:36
%now_and 28:107 32:4
%now_and_<deadline> 28:109
%now_on 14:12 27:158
%now_until 14:122
%number_<number> 7:62 8:88 9:169 25:-10
%number_of 5:43 13:103 28:171
%number_of_@unit 28:169
%of_<cycle> 14:83
%of_<deadline> 6:-101 10:84 12:-160 14:-108 15:-134 16:33 19:-74 20:-95 23:36 24:38 27:-193 28:-134 29:99 33:83 34:141
%of_<deadline>_<?> 10:29 12:-75 29:180 33:-74
%of_<deadline>_and 16:33 18:32 19:-57 33:2
%of_<request> 5:-100 8:43 9:203
%of_<unknown> 2:15 5:59 9:-161 14:-86 19:88 22:110 29:94 33:-194
%of_<unknown>_<?> 34:52
%of_<version> 4:-128 5:67 6:-19 10:-62 14:-117 19:406 20:209 22:-51 29:-215 33:-83
%of_<version>_<?> 19:-209 20:215
%of_@change 11:17 23:22 28:10 34:69
%of_@dates 14:122
%of_@exception 9:60
%of_@me 10:-5 17:149 18:71 22:2 29:-1 33:-4
%of_@month 1:-56 4:194 6:58 16:99 19:-23 32:164
%of_@month_<?> 6:84
%of_@month_<number> 16:46 32:38
%of_@unit 6:111 19:-52 20:8 24:-86 28:135 32:-32 33:13
%of_@we 6:34 18:9 30:60
%of_a 10:36 11:68
%of_all 13:94
%of_it 10:115 14:89
%of_python 2:2
%of_python_<unknown> 2:2
%of_the 3:-47 4:-263 5:143 6:-337 9:109 11:-67 12:73 13:-106 15:-10 16:-228 18:-16 19:49 20:51 24:50 27:-94 28:-289 29:-300 31:36 32:64 33:115 34:127
%of_the_<deadline> 10:55 16:-16 20:127 33:89
%of_the_<unknown> 8:76 9:34
%of_the_@change 34:44
%of_the_@cycle 4:-24 5:281 14:89 19:-42 20:-160 21:78 24:71 28:-11 29:-18
%of_the_@dates 12:88 18:8
%of_the_@unit 32:121
%of_the_@updates 31:170
%of_the_date 33:94
%of_the_previous 19:131
%of_them 13:109
%of_this 14:144 19:-37 33:4
%of_this_@cycle 5:17 14:155 19:-30 33:15
%of_what 14:82
%off_<?> 6:-28 12:110 28:73 33:-133
%off_<version> 4:124
%off_for 25:124 31:-61 33:27
%off_on 7:119
%off_on_<request> 7:62 8:-16 9:45 34:-20
%off_the 16:48 27:-13 31:223
%ok_<?> 9:69
%ok_now 2:49
%ok_to 2:113 29:-3
%on_<?> 12:54 33:104
%on_<deadline> 10:121 20:-65 27:11
%on_<number> 4:53 7:9 8:187 25:-135 29:-42 32:-22
%on_<number>_@month 4:7
%on_<request> 2:-97 7:229 8:192 9:134 16:-40 25:-53 27:-4 34:-88
%on_<unknown> 5:18 9:-127 10:8 18:161 29:30 33:-91
%on_<unknown>_of 8:28
%on_@cycle 20:-23 24:12 34:88
%on_@cycle_@unit 20:-16 24:26 34:70
%on_@exception 8:70 9:-10
%on_@exception_<number> 8:70
%on_@me 9:23 18:57 24:24 25:44 29:-61 33:-74
%on_@me_<unknown> 18:28 22:13 24:29 33:-67
%on_@month 1:87 4:107 5:-73 16:106 20:162
%on_@month_<number> 1:87 4:107 5:-73 16:106 20:162
%on_@today 32:111
%on_@weekday 1:59 2:140 5:-10 6:-54 10:-6 12:-163 16:81 17:-148 22:-26 24:271 27:-70 29:-159 32:173 33:50
%on_a 5:-16 20:39 33:199
%on_a_@weekday 20:53 33:200
%on_duty 32:-6 34:84
%on_for 32:110
%on_for_the 32:17
%on_hold 8:167
%on_in 19:35
%on_master 5:57
%on_the 1:157 2:-7 3:17 4:-158 5:-36 7:-111 8:-13 9:141 10:34 12:-311 13:-134 14:7 15:-60 16:93 17:-36 18:-10 24:100 25:86 27:-37 28:1 29:-19 31:-151 32:135 34:-63
%on_the_<deadline> 8:56 22:1 26:94
%on_the_<number> 1:210 2:76 4:-5 5:-208 8:-78 9:-173 12:-148 16:161 18:-62 20:8 24:86 25:-115 27:-146 29:-428 32:195 33:235
%on_the_<unknown> 8:21 9:49 18:-104 29:70
%on_the_@cycle 5:97 25:220 27:-51
%on_the_@exception 9:77 24:41
%on_the_@schedule 1:13 18:40 34:39
%on_the_@toAdd 14:75
%on_the_@toStart 9:65 25:24
%on_the_@unit 10:139 33:-88
%on_the_first 32:56
%on_the_list 27:164
%on_the_morning 24:37
%on_the_same 16:87 19:24
%on_time 5:65 20:-2
%on_track 5:88 12:-14 20:78
%on_vacation 9:-5 29:108
%on_what 9:13 10:-38 19:42 20:42 33:85
%on_what_@unit 19:33 20:39
%on_what_date 33:1
%on_which 19:35 28:65 33:103
%on_which_@unit 19:44 33:22
%on_which_date 28:83
%on_with 5:95
%once_@we 2:57 10:26
%one_<?> 2:122 33:-80
%one_@toAdd 0:19 11:105
%one_@unit 1:107 16:204 20:-61 24:67 28:71 33:-162
%one_@unit_after 1:161 24:-24
%one_@unit_before 20:-30 24:20 28:24
%one_@unit_later 16:100
%one_more 0:99 1:13 2:15 16:34 33:-31
%one_more_@unit 16:45
%only_@dates 27:-55 31:151
%only_the 11:25 14:139 18:64
%only_until 8:159 22:-25
%openstack_template 4:52
%or_<deadline> 18:186 33:-92
%or_<deadline>_<?> 18:13
%or_@be 2:156 12:-60 19:27 33:11
%or_@be_@we 5:97 12:-74
%or_@be_it 19:36 20:7 30:10
%or_@can 12:191
%or_@can_@we 12:110
%or_@change 10:100 18:113 33:-223
%or_@month 20:60 33:102
%or_@toPost 5:167 12:-62
%or_@toStop 33:71
%or_@toStop_of 33:71
%or_a 10:21 34:20
%or_after 2:-88 5:159 6:-152 18:-170 20:58 33:195
%or_after_the 6:-40 20:70 33:133
%or_already 2:-69 5:59 6:-183 12:165
%or_did 6:41
%or_do 2:-112 12:48 15:46 21:120
%or_no 2:176
%or_not 2:93 6:183 7:-70 8:-103 9:176 10:-29 12:-4
%or_not_<?> 2:107 9:21
%or_only 0:5 11:28
%or_still 12:48
%or_the 18:67
%or_what 5:99
%out_<?> 2:38 19:39
%out_a 4:91
%out_already 6:42
%out_for 18:85
%out_of 10:-2 30:94 31:76
%out_of_the 9:5 31:41
%out_the 14:60
%out_yet 6:111
%over_<?> 6:85
%over_the 6:35
%owns_the 10:-17 34:112
%owns_the_<deadline> 10:-17 34:112
%page_with 14:49
%part_of 2:108 5:75 14:-52 17:23 33:92
%part_of_the 5:85 14:-6 17:50
%passed_<?> 6:44 7:31
%past_<deadline> 6:131 13:57 22:62
%past_<deadline>_<?> 6:51 13:57
%past_the 22:3
%paste_the 14:171
%phase_@be 5:40
%pizza_for 29:222
%pizza_for_the 29:192
%planned_for 14:-89 18:-14 20:157 32:105 33:105
%planning_<version> 3:99 5:-54
%please_<unknown> 16:164 17:28
%please_@can 2:106 8:87 22:-21
%please_@change 16:107
%please_@me 18:67 31:115
%please_@toAdd 1:226 16:-26 22:24 27:168 29:-110
%please_@toAdd_a 1:31
%please_@toMove 4:15 15:-140 16:339 33:-52
%please_@toMove_<deadline> 15:-38 16:252
%please_@toMove_it 16:38
%please_@toMove_the 22:76
%please_@toRemind 24:10 27:52
%please_@toRemind_the 24:100
%please_@toRule 7:-215 8:255 22:38 33:30
%please_@toRule_@we 22:66
%please_@toStart 4:125
%please_@toStart_the 4:56
%please_@toStop 27:-101 31:152
%please_@we 20:65
%please__ 1:87
%please_do 15:37
%please_do_not 15:70
%please_file 22:8
%please_give 22:55
%please_let 8:63 22:10
%po_files 2:6 29:97 33:-16
%point_of 10:143
%point_of_the 10:56
%possible_<?> 2:235
%possible_to 0:66 2:-96 3:90 21:-2 22:52 26:-38 30:93
%possible_to_get 2:-25 22:15 30:109
%posted_about 27:64
%posted_about_<deadline> 27:64
%postponing_<deadline> 15:38
%pre_or 5:167 12:-62
%pre_or_@toPost 5:167 12:-62
%previous_@cycle 19:210 29:43
%prior_to 24:135
%propose_a 2:-30 33:86
%propose_a_@change 2:-56 33:89
%python_<unknown> 2:33 33:59
%python_<version> 29:63
%python_@cycle 29:87
%python__ 20:-18 33:77
%qa_in 27:37
%qa_to 27:117
%question_but 10:18
%quota_@change 8:35
%rather_than 16:29
%rc_<?> 10:162 33:-69
%rc_phase 5:51
%reached_<?> 5:1 6:17
%read_first 17:177 18:-127
%receive_the 27:131
%relbot_<?> 11:134
%remaining_<deadline> 28:53
%remaining_@dates 14:68 28:-38
%rename_a 2:42
%request_<deadline> 22:51
%request_<number> 8:123 9:245 22:-100 29:-76
%request_<request> 8:-69 9:188
%request_a 29:96
%request_an 11:190 22:-26
%request_an_@exception 11:190 21:17 22:-101
%request_for 21:-90 22:124
%requesting_an 21:26
%requests_<?> 13:173
%requests_@be 13:89
%responsible_for 34:103
%rest_of 14:79 32:116
%rest_of_the 14:87
%restart_the 29:57
%right_<?> 6:130 33:36
%right_now 2:-14 5:114 12:169
%run_on 29:140
%run_the 19:-37 29:150
%run_the_@change 29:39
%runs_this 25:-21 34:105
%same_@unit 16:90 33:2
%same_@unit_as 16:68 33:11
%security_<unknown> 1:59
%security_@change 2:50 8:55 16:85
%see_the 11:59 14:178 20:5
%see_the_@toAdd 11:65
%see_you 25:91
%ship_date 4:31
%ship_in 20:48
%should_@be 15:22 16:7 18:79 29:-2 33:-40
%should_@be_at 16:109 18:81 33:-4
%should_@me 2:167 6:103 7:-11 11:24 14:-4 15:-167 21:88 23:-15 24:-41 26:-156 29:50 34:96
%should_@me_@toRemind 34:46
%should_@toRule 7:81
%should_@toRule_<request> 7:81
%should_@we 0:2 2:-45 3:68 15:140 18:51 33:-36
%should_@we_@be 5:14 18:62
%should_@we_@toMove 0:20 15:127
%should_@we_@toStart 3:85
%should_a 14:85 17:16
%should_know 5:81 32:117
%should_probably 7:15 23:48 30:29
%should_the 18:97 26:21 29:-29
%should_there 0:85
%should_there_@be 0:85
%show_@me 9:73 11:21 13:88 19:171 29:-133
%show_@me__ 14:79
%show_@me_all 13:167 14:-127
%show_@me_some 11:73
%show_@me_the 19:95
%show_the 13:62 23:7
%show_what 14:123
%sign_@me 26:91
%sign_@me_up 26:91
%sign_off 8:66 21:-50 34:63
%sign_up 11:25 27:41 33:28
%signs_off 34:14
%small_@change 2:59
%sneak_in 2:89
%so_<deadline> 6:101 33:28
%so_<deadline>_@be 33:22
%so_@be 2:83 6:-125
%so_far 13:219
%so_what 5:95 17:-30 18:102
%so_what_@be 5:35 17:-28 18:104
%so_when 33:52
%some_examples 11:73
%someone_said 33:46
%something_due 18:173 28:-29
%something_on 32:109
%soon_<?> 18:145 32:-38
%sooner_<deadline> 18:79
%sooner_<deadline>_or 18:79
%sort__ 20:87
%stable_<version> 2:-41 5:118 12:156
%stable_@change 1:110 5:13 12:32
%stable_branches 5:15 10:169 12:-139 34:39
%stand_for 10:151
%stands_for 10:173
%state_of 5:163 9:118 22:-9 29:-109
%state_of_the 9:36
%status_<request> 5:-121 9:121
%status_of 5:129
%status_of_the 5:13
%still_<unknown> 2:43
%still_@be 7:24
%still_@toMove 2:116
%still_@toStart 2:-50 12:153 24:6
%still_ahead 2:-30 6:138 14:151
%still_ahead_of 6:41 14:16
%still_building 5:85 12:-6
%still_get 21:127
%still_going 5:46
%still_going_on 5:46
%still_have 2:-66 28:152
%still_in 2:-56 5:158 12:-5
%still_on 5:-14 20:58 26:93
%still_possible 2:78
%still_propose 12:6
%still_the 2:-139 20:185
%still_to 6:140 14:86 28:-47
%still_to_come 6:140 14:87 28:-72
%still_undecided 13:47
%still_waiting 9:28
%still_welcome 2:60
%submit_an 22:72
%submit_an_@exception 22:14
%subscribe_@me 27:81 29:76
%subscribe_@me_to 29:87
%subscribe_a 11:207 26:-155
%subscribe_a_@place 11:207 26:-155
%subscribe_this 26:2
%subscribe_this_@place 26:2
%subscribe_to 11:-143 26:78 27:-57 29:138
%supposed_to 5:127 10:87 18:-8
%supposed_to_@be 5:129 10:88 18:-5
%take_@me 31:106
%take_@me_off 31:106
%take_a 2:31
%take_it 8:61
%takes_care 34:127
%takes_care_of 34:110
%talk_about 10:30 15:59 17:50
%talk_to 11:146 34:87
%talk_to_you 11:82
%target_date 20:124
%target_date_for 20:124
%ten_@unit 24:97 28:104
%than_a 28:157
%than_a_@unit 28:157
%than_ten 28:50
%than_ten_@unit 28:50
%thanks_for 25:285
%thanks_for_the 25:139
%that_<?> 11:50 18:2
%that_<deadline> 2:-21 12:14 15:106 16:67
%that_<deadline>_@be 12:20 15:40
%that_@be 8:89 9:-113 13:86 25:133 30:14 33:36
%that_@be_a 8:87 30:21
%that_@me 6:32
%that_@unit 33:21
%that_for 10:193 33:-78
%that_in 1:62
%that_still 9:-23 13:97 33:25
%the_<deadline> 1:-452 2:30 5:-331 6:42 8:57 9:31 10:223 13:-528 15:141 16:4 17:-136 18:-118 19:-184 20:8 21:-21 22:-128 23:-20 24:105 27:-3 28:39 29:-207 32:-1 33:191
%the_<deadline>_<?> 10:26 18:107 29:-61
%the_<deadline>_@be 0:8 2:181 12:-90 24:-82 27:135 33:-37
%the_<deadline>_@toStart 6:-33 12:43 29:-22 33:140
%the_<deadline>_@updates 16:-80 24:193 26:87 27:-49 30:1 31:50
%the_<deadline>_date 15:7 33:-30 34:194
%the_<deadline>_deadline 6:74 15:-138 33:194
%the_<deadline>_for 8:62 10:114 12:-32 22:-40
%the_<deadline>_in 12:-141 33:86
%the_<deadline>_to 16:83
%the_<number> 1:339 5:-374 6:-63 7:-24 8:-76 9:-383 10:-332 12:-312 14:-162 15:-145 16:399 18:-309 19:-80 20:227 25:-316 27:-217 28:-366 29:-756 32:231 33:381 34:-17
%the_<number>_<?> 20:35 33:175
%the_<number>_@be 6:-2 20:73 33:162
%the_<number>_in 1:29 20:3 33:23
%the_<number>_of 4:24 6:84
%the_<number>_please 1:8 16:76
%the_<number>_right 33:78
%the_<unknown> 2:15 4:96 5:-294 7:31 8:142 9:256 10:-400 11:-351 12:99 13:-4 14:-232 20:-14 22:120 24:5 27:-272 28:-93 29:325 30:-117 31:-162 32:-324 33:-137 34:-60
%the_<unknown>_<?> 20:46 34:22
%the_<unknown>_<number> 9:97
%the_<unknown>_<unknown> 18:-224 22:101 29:322
%the_<unknown>_@be 7:59 9:72 22:-13
%the_<unknown>_@change 7:-1 8:68 9:166 21:10 22:100
%the_<unknown>_@cycle 19:12 33:-20
%the_<unknown>_@exception 8:48
%the_<unknown>_@we 8:27 13:57
%the_<unknown>_deadline 29:74 33:-101
%the_<unknown>_for 12:78 22:94 29:-97 31:38
%the_<unknown>_in 4:99
%the_<unknown>_of 18:76
%the_<unknown>_on 12:62
%the_<unknown>_to 26:60 29:115 34:55
%the_<version> 4:151 20:79
%the_<version>_@cycle 4:56
%the_@change 1:-201 5:86 6:-47 8:99 10:-137 11:-200 12:149 13:-35 15:-201 16:-207 17:37 18:64 19:-20 20:-70 21:-210 22:204 23:25 24:62 25:-317 28:12 29:67 30:-53 32:-326 33:-36 34:48
%the_@change_<unknown> 18:43 28:77
%the_@change_@be 6:94 8:134 22:-116 33:26
%the_@change_@change 22:105
%the_@change_@exception 8:125
%the_@change_@person 34:23
%the_@change_@toMove 9:37 22:52
%the_@change_@we 22:31 26:23 29:-45 33:21 34:20
%the_@change_for 17:-10 29:108
%the_@change_in 2:5 5:70
%the_@change_on 5:47 24:38
%the_@change_what 17:92
%the_@cycle 1:-62 3:-44 4:-541 5:281 6:84 10:-477 13:98 14:49 15:191 16:21 18:-98 19:-19 25:11 27:22 29:-40 31:-72 32:-108 34:-19
%the_@cycle_<?> 28:18 32:14
%the_@cycle_<unknown> 5:57 15:19
%the_@cycle_@be 5:169 15:51 20:141
%the_@cycle_@person 8:-13 22:104 34:210
%the_@cycle_@schedule 14:84
%the_@cycle_@toAdd 14:138
%the_@cycle_@updates 5:-20 26:81 27:118
%the_@cycle_@we 8:93 13:141 17:86 25:-10 29:13 34:-44
%the_@cycle_after 2:-60 3:32 20:32 29:97
%the_@cycle_before 19:260 20:-3
%the_@cycle_date 15:122 19:-27 20:-94
%the_@cycle_in 2:-4 5:100 20:91
%the_@cycle_notes 24:129
%the_@cycle_on 20:68
%the_@cycle_please 5:60 28:32
%the_@cycle_process 17:117
%the_@cycle_still 20:108
%the_@dates 3:23 4:110 5:-43 10:-135 11:-8 12:32 14:284 15:33 16:5 27:7 29:-233 31:-60 32:-125 33:-37 34:13
%the_@dates_for 14:134
%the_@dates_from 14:-19 27:119
%the_@dates_in 14:119
%the_@dates_of 10:-6 16:68
%the_@exception 9:164 13:127 22:-282 24:72 25:43 27:-21 29:32 34:-32
%the_@exception_for 9:229 13:49 22:-177
%the_@exception_of 8:31
%the_@exception_queue 13:42
%the_@land 22:93
%the_@person 5:114 11:106 13:-30 14:-129 22:46 29:-214 34:263
%the_@person_of 5:127 14:-11 34:43
%the_@place 9:25 27:-70 29:237
%the_@schedule 1:133 8:-106 11:91 18:83 19:219 22:-62 24:-7 26:27 27:-105 29:-78 33:-70 34:82
%the_@schedule_<?> 11:115 14:-5
%the_@schedule_feed 14:-18 26:144
%the_@schedule_for 14:197 29:-41
%the_@schedule_of 14:-105 19:194
%the_@toAdd 1:247 4:-19 10:44 14:186 27:-72 29:-196 32:-99 34:139
%the_@toAdd_@be 5:165 14:-40
%the_@toAdd_for 14:93
%the_@toStart 2:43 4:-118 12:-107 13:81 17:-71 20:113 22:17 25:113 29:126 33:-243
%the_@toStart_<unknown> 9:46 29:133 33:-87
%the_@toStart_@change 2:104 22:-13
%the_@toStart_@cycle 20:241 29:-48
%the_@toStart_dashboard 22:112
%the_@toStop 5:46 29:-90 34:105
%the_@unit 4:-39 10:4 16:-80 22:-19 28:-92 32:289 33:248
%the_@unit_before 1:3 24:47
%the_@unit_of 10:25 32:50 33:75
%the_@unit_please 32:137
%the_@updates 2:-100 5:-136 8:-89 10:-38 11:-56 14:-203 23:-38 26:62 27:266 29:-412 30:352 31:78
%the_@updates_@me 30:46
%the_@updates_for 24:99
%the_@updates_off 23:-38 30:176
%the_@we 5:70 18:79 24:119 33:-14
%the_@weekday 2:-74 25:140 28:6
%the_approval 7:83
%the_approval_of 7:84
%the_big 14:132 20:132 29:-135 33:-98
%the_bot 9:43 11:63 23:65
%the_ci 29:65
%the_closest 18:26
%the_coffee 29:76
%the_coffee_machine 29:76
%the_coming 32:161
%the_coming_@unit 32:90
%the_command 7:74 11:116 14:-39
%the_command_to 7:74 11:61 14:-35
%the_contributor 17:51
%the_contributor_guide 17:51
%the_current 4:54 5:35
%the_cutoff 22:19 33:169
%the_cutoff_for 33:172
%the_daily 27:8 31:54
%the_daily_@updates 27:8 31:54
%the_dashboard 1:3 8:32
%the_dashboard_@exception 9:3
%the_date 6:70 18:-145 24:-8 26:83 29:-95 33:232
%the_date_for 6:91
%the_date_of 33:226
%the_deadline 7:33 22:31 27:19 28:80 33:-82
%the_decision 8:102
%the_difference 10:26
%the_difference_between 10:26
%the_final 20:123 33:-4
%the_first 32:89
%the_following 18:219
%the_freeze 1:-136 2:85 6:-55 10:230 12:93 13:96 14:-103 17:20 18:-210 22:291 27:-165 29:-484 34:56
%the_freeze_@be 12:101
%the_freeze_block 2:138
%the_freeze_please 22:109
%the_full 14:38
%the_gate 2:-12 15:30 21:68 29:89
%the_help 8:13
%the_horizon 18:122 32:-6
%the_i18n 27:25
%the_i18n_@we 27:25
%the_last 6:97 16:129 32:-51 34:44
%the_last_@cycle 19:42 34:50
%the_last_@unit 20:3
%the_last_one 4:6
%the_latest 20:-4 33:149
%the_light 20:20 29:101
%the_list 1:-40 13:20 27:149 31:157
%the_list_for 27:117
%the_list_of 12:13 13:46 14:11
%the_live 9:100
%the_meeting 7:50 15:30 29:36
%the_moment 2:123 12:77 13:-5 18:57
%the_morning 24:223
%the_morning_of 24:119
%the_next 2:27 3:178 4:116 12:-23 14:4 16:-150 18:158 28:30 29:-55 32:79 34:-132
%the_next_<number> 16:-12 28:68 32:46
%the_next_@change 18:100
%the_next_@cycle 2:18 3:210 4:136 5:38 14:-221 20:44 29:-164 34:-75
%the_next_deadline 18:155
%the_next_milestone 18:125 33:-26
%the_next_one 14:141
%the_next_two 14:64 32:55
%the_office 25:60 29:123
%the_official 14:32 20:132 29:-33
%the_old 1:70
%the_one 14:-4 18:52 19:72
%the_page 10:65
%the_past 6:90 12:-81
%the_point 5:-26 6:51 10:151
%the_point_of 10:153
%the_previous 19:221 29:39
%the_previous_@cycle 19:189 29:44
%the_proposal 6:38
%the_queue 13:152
%the_quota 8:30 9:53
%the_rc 2:134 5:90 14:178 29:-85 33:-8
%the_rc_phase 5:42
%the_repo 12:71
%the_request 8:37 9:3 21:177 29:-217
%the_rest 14:69 18:15 32:79
%the_rest_of 14:80 32:83
%the_retro 16:-78 29:47
%the_right 7:21 11:73
%the_same 16:92 19:22
%the_same_@unit 16:130 33:14
%the_security 16:86
%the_stable 1:19 5:8 34:38
%the_stable_@change 1:20 5:62
%the_staging 29:76
%the_state 5:28 9:57 29:-41
%the_state_of 5:28 9:57 29:-41
%the_status 5:118
%the_steps 11:102 17:16 21:-88
%the_summit 29:62
%the_tree 12:89
%the_ui 12:15 22:54
%the_upcoming 18:99
%the_weekly 27:182 31:88
%the_weekly_@updates 27:182 31:88
%the_whole 14:76 15:44
%the_window 6:48 29:38
%them_<?> 31:42
%then_<?> 6:-47 18:159
%there_<?> 11:-30 25:89
%there_@be 0:114 12:122 20:1 23:87
%there_@be_a 0:125 20:20 23:68 24:-14
%there_a 0:-134 2:-24 3:80 6:-8 10:38 12:6 18:-32 21:-40 26:-4 29:39 30:45 32:77 33:122
%there_a_<unknown> 29:121 34:13
%there_an 6:113 11:-13 26:252
%there_any 2:114 21:143
%there_any_way 2:120 12:-49 21:160
%there_anything 7:-34 13:91 18:63
%there_something 13:14 18:156 28:-40
%there_still 2:124 28:40
%these_@change 30:118
%these_@updates 30:55
%thinking_about 0:17 7:14
%thinking_of 7:47 8:-5 21:74 22:-7
%this_<unknown> 5:-51 10:100 11:-69 13:-76 29:214 32:68
%this_@be 25:177 29:-96 32:-23
%this_@change 10:27 11:140 28:17 30:-135
%this_@cycle 2:201 3:-220 10:-5 13:179 14:330 19:-240 20:-66 28:14 29:-149 32:-39 33:164 34:68
%this_@cycle_<?> 2:120 19:-107 33:229
%this_@place 11:-267 24:-104 25:34 26:21 27:214 29:-171 30:74 31:128
%this_@place_from 27:-17 31:86
%this_@place_subscribed 26:77
%this_@unit 2:14 5:-133 13:93 14:-104 20:160 25:-272 28:-192 29:-109 32:338
%this_@unit_<?> 2:-3 5:49 20:22 28:-28 32:90
%this_bot 11:253 25:-169 29:-9 30:36 34:73
%this_into 2:24
%this_one 19:79
%this_point 5:132 12:85 15:43
%this_time 2:-15 13:67 29:-98 34:7
%this_time_<?> 2:-1
%this_to 29:169
%three_@unit 1:23 24:98
%three_@unit_before 1:46 24:-50 28:17
%three_@unit_to 24:17
%through_the 8:89 22:-54
%time_<?> 2:-122 5:71
%time_@be 5:-65 25:-20 29:234
%time_@be_it 29:177
%time_before 24:40 28:24
%time_before_<deadline> 24:48
%time_for 22:9 28:89
%time_left 28:121
%time_of 33:68
%time_or 2:-82 5:22 12:18 15:45
%time_remaining 28:146
%time_remaining_<deadline> 28:15
%time_to 4:128 28:23
%time_until 28:43
%to_<?> 10:52 11:-25 26:49 33:-15
%to_<deadline> 15:-4 16:-51 22:12 24:217 26:39 27:75 28:280 29:-310 33:-262
%to_<deadline>_<?> 26:63 28:112
%to_<number> 2:-26 4:-32 8:162 16:33 24:62 29:72 31:9
%to_<number>_<number> 16:174
%to_<number>_@month 16:84 31:32
%to_<request> 7:-76 8:201 9:197 11:-37 34:-20
%to_<unknown> 3:57 11:-79 25:90 28:-5 29:115
%to_<version> 22:10 29:55
%to_@be 5:79 7:27 9:-147 15:-123 16:60 17:-24 20:91 24:71 27:40 28:-140 33:55
%to_@be_done 17:-40 18:34
%to_@be_on 16:34
%to_@be_part 33:108
%to_@change 2:187 10:-189 27:48
%to_@me 10:163 11:60 13:-38 27:-189 29:120
%to_@month 16:188
%to_@month_<number> 16:188
%to_@toAdd 0:146 2:80 4:20 14:-134 26:74
%to_@toAdd_a 0:59 2:1
%to_@toMove 4:-82 5:-109 11:302 15:522 16:-214 22:15 23:-50 29:-241 34:-103
%to_@toMove_<deadline> 2:-166 15:358 16:-29
%to_@toMove_a 15:36 33:18 34:-45
%to_@toMove_the 2:62 5:-7 15:252 29:-27
%to_@toPost 17:51
%to_@toRemind 11:23 23:188 24:-96 28:11
%to_@toRemind_@me 23:178 24:-77
%to_@toRule 7:221 8:-39 13:101 29:-106
%to_@toRule_<request> 7:192 11:-30
%to_@toStart 4:22 17:77
%to_@weekday 8:3 15:-14 16:198 22:-47 32:181
%to__ 33:42
%to_apply 33:28
%to_apply_for 33:28
%to_ask 2:-3 11:40 21:112 22:48 33:-17
%to_ask_for 21:113 33:-14
%to_check 24:11
%to_check_the 24:11
%to_come 6:139 14:86 28:-75
%to_contribute 17:65
%to_do 4:14 10:130 18:-129 32:101
%to_finish 2:-66 14:73 28:93
%to_ga 28:98
%to_get 17:52 18:117 21:-40 22:84 26:-155 27:64 30:98
%to_get_@me 17:91
%to_get_an 22:16
%to_get_the 27:118
%to_go 25:92 28:148
%to_go_until 28:48
%to_have 17:-31 18:84
%to_hear 27:94
%to_hear_about 27:94
%to_help 17:118
%to_it 18:11
%to_join 17:179 29:-56
%to_know 2:-9 17:101 20:64 25:53 27:-31 33:77
%to_know_when 33:123
%to_land 2:4 22:111
%to_merge 2:180 22:76
%to_next 16:137 33:-15
%to_next_@weekday 16:137 33:-15
%to_rename 2:97
%to_rename_a 2:8
%to_request 9:67
%to_see 11:84 14:35 21:61
%to_see_the 11:66 14:37
%to_stable 2:139
%to_stable_<version> 2:127
%to_subscribe 11:51 26:74
%to_talk 11:76
%to_talk_to 11:76
%to_the 1:-8 3:-25 8:-3 10:-67 12:-86 14:44 15:-219 16:253 17:49 18:-15 20:-25 22:-27 27:54 28:211 29:168 33:-35
%to_the_<deadline> 10:-74 16:-3 28:186 31:34
%to_the_<number> 15:-17 16:278
%to_the_<unknown> 27:-107 29:189
%to_the_@change 17:69
%to_the_@cycle 5:-42 14:17 27:83 28:86
%to_the_@schedule 1:18
%to_this 24:96 25:-39
%to_use 11:81
%to_use_this 11:73
%to_wait 2:155
%to_watch 18:79
%to_watch_out 18:85
%to_you 11:218 29:-89
%told_@me 7:118
%too_<?> 10:3 26:17
%too_late 2:365 6:51 8:32 10:-20 23:95 24:-13 29:-42
%too_late_<?> 2:84
%too_late_for 2:63 6:190
%too_late_to 2:68
%too_many 31:56
%tree_closed 12:74
%true_<?> 33:94
%turn_down 8:189
%turn_down_request 8:70
%turn_it 31:98
%turn_it_off 31:98
%turn_on 27:46 29:102
%turn_the 27:43 30:31
%turn_the_@updates 27:43 30:49
%two_@unit 1:52 14:21 15:23 16:73 18:-33 24:200 28:-16 32:24 33:-206
%two_@unit_before 24:73
%two_more 2:64 16:75 22:23
%two_more_@unit 2:64 16:75 22:23
%ui_@change 2:-15 12:52 20:-72 33:176
%unit_@change 29:96
%unsubscribe_@me 29:57 30:5
%unsubscribe_@me_from 29:71
%unsubscribe_@we 30:153
%until_<deadline> 2:125 18:-12 28:269 33:-73
%until_<deadline>_<?> 2:154 28:-10
%until_@month 14:81
%until_@month_<number> 22:3
%until_@we 28:188
%until_@we_ship 28:171
%until_@weekday 2:41 7:33 8:105 9:-63 24:-88 31:135
%until_after 15:19 24:208 29:-29 31:-127
%until_ga 20:81
%until_next 31:121 32:-77
%until_next_@unit 31:121 32:-77
%until_the 7:38 14:91 16:152 22:56 28:-36 32:62 33:-11
%until_the_<deadline> 28:20
%until_the_<number> 22:94
%until_the_<unknown> 7:67 8:-26 16:61
%until_what 33:36
%until_what_date 20:4
%until_when 2:-115 9:116 12:50 20:-164 21:55 33:159
%until_when_@be 9:59 12:52 29:32 33:-130
%until_when_@can 2:-66 21:85 33:136
%up_<?> 10:98 18:93 33:-73
%up_<unknown> 27:33
%up_@cycle 4:19 32:34
%up_a 1:1 4:-64 11:76
%up_before 24:41
%up_before_<deadline> 24:46
%up_first 18:32
%up_for 8:115 25:87 26:71 27:168 29:-24 31:-183 34:-80
%up_for_@change 22:13 26:91
%up_for_the 27:17
%up_next 18:181 24:41
%up_next_for 18:5
%up_on 5:39
%up_the 4:21 16:-21 18:68 24:11
%up_to 33:183
%up_when 24:125 33:-35
%up_when_<deadline> 24:125 33:-35
%up_with 5:166 9:68 10:-43 18:-91 24:77
%upcoming_@dates 14:132
%upgrade_<unknown> 2:57
%use_this 11:175 29:-74
%use_this_bot 11:40
%use_you 11:84
%using_the 4:10 11:90
%v_<number> 4:129
%vote_on 2:-70 7:83 9:42
%vote_on_<request> 2:-70 7:83 9:42
%vs_<deadline> 10:192
%wait_until 16:64
%wait_with 7:186 8:-73 9:-118
%waiting_for 5:-42 9:9 13:120 18:80
%waiting_for_@me 13:67
%waiting_for_a 13:72
%want_<unknown> 22:36 31:94
%want_a 0:6
%want_an 22:63
%want_the 4:36
%want_to 2:57 14:53 17:18 24:2 26:75 27:52 31:-13 33:21
%want_to_@toAdd 14:-64 26:112
%want_to_contribute 17:16
%want_to_hear 27:94
%want_to_know 33:87
%want_to_see 14:126 21:68
%wants_to 2:68 21:106 22:-85
%watch_<deadline> 27:123
%watch_out 18:85
%watch_out_for 18:85
%way_to 0:64 2:-16 17:103 21:156 29:-77
%weekly_@updates 26:60 27:193 31:26
%weekly_@updates_@place 31:15
%what_<deadline> 6:99 10:110
%what_<unknown> 0:-57 9:90 10:-59 11:149 14:-129 18:73 29:18 32:80
%what_<unknown>_<unknown> 11:200 29:-195
%what_<unknown>_@be 9:116
%what_<unknown>_of 29:32
%what_@be 0:-249 2:-122 3:-294 5:-75 6:-188 7:-27 9:-48 10:212 11:142 13:29 14:51 15:-428 17:111 18:53 19:60 21:-9 23:-121 24:63 25:-68 26:51 28:103 32:61 33:-100 34:-263
%what_@be_<deadline> 10:89
%what_@be_<number> 10:-143 29:250 32:-160
%what_@be_@be 10:132 13:151 29:-108 32:-145
%what_@be_@me 2:4 10:-39 18:-90 21:128 26:103
%what_@be_@we 5:-16 18:145 26:7 29:57
%what_@be_a 10:362 29:-155
%what_@be_allowed 2:193 10:-82
%what_@be_coming 18:109
%what_@be_due 18:-207 24:103 32:205
%what_@be_expected 17:161
%what_@be_frozen 10:105
%what_@be_going 5:26 17:31 32:110
%what_@be_happening 32:24
%what_@be_in 5:-59 10:-142 13:153 29:-113 32:203
%what_@be_meant 10:35
%what_@be_next 18:95
%what_@be_on 5:-220 10:-53 18:210 29:-196 32:185
%what_@be_planned 14:98 18:-33 32:111 33:56
%what_@be_still 2:-49 14:179 24:2
%what_@be_that 10:235 18:-3 33:-91
%what_@be_the 2:-74 3:-2 5:88 7:45 9:21 10:-193 11:285 13:-218 17:133 18:-120 19:111 21:18 29:50 30:53 32:-421 33:100
%what_@be_this 11:52
%what_@be_up 5:82 9:14 10:-243 11:-192 17:-44 18:-190 25:299 29:-28
%what_@be_you 11:210 25:-151
%what_@be_your 10:-107 11:152
%what_@can 11:31 17:143 26:34
%what_@can_@me 17:47 26:41
%what_@can_you 11:12
%what_@change 10:244 33:-156
%what_@cycle 5:115
%what_@dates 14:237 32:-74
%what_@dates_@be 14:149
%what_@me 11:-75 13:135 14:-37 25:50
%what_@month 2:96
%what_@unit 5:-236 10:-224 19:78 20:231 25:-113 29:81 32:-203 33:259
%what_@unit_@be 5:-88 10:-88 20:127 25:-13 29:110 32:-107 33:119
%what_@unit_did 19:145
%what_@unit_do 5:-41 20:184
%what_@updates 5:-36 11:-87 23:142 26:103
%what_@updates_@be 5:-35 11:-49 23:118 26:103
%what__ 10:28
%what_a 10:-70 11:-105 13:-71 15:61 19:-42 20:-48 25:347 29:-39
%what_about 0:40 2:275 10:-287 11:-177 18:-148 29:-92 33:183
%what_about_@change 2:152 10:-91 33:45
%what_become 9:108
%what_become_of 9:108
%what_came 9:3 19:116
%what_comes 18:78
%what_comes_after 18:13
%what_date 20:30 29:-16 33:200
%what_date_do 33:87
%what_did 5:-144 11:82 13:254 14:-17 25:-49 29:-62
%what_did_@we 5:-103 13:223 19:-71
%what_did_the 13:27 19:97
%what_do 2:-170 3:20 5:48 10:145 11:-11 15:-33 18:156 21:25 25:-117 26:-45 29:-224 32:86 33:-132
%what_do_@me 3:71 5:89 10:32 11:-122 18:132
%what_do_@we 10:40 17:5 32:148
%what_do_you 0:18 11:77
%what_does 2:-104 5:53 7:96 9:-112 11:-103 14:116 29:106 33:-201 34:47
%what_does_<deadline> 10:115
%what_does_<quoted> 10:32
%what_does_@be 10:146 29:-32
%what_does_the 5:100 14:16 29:-71
%what_does_this 10:-54 14:71 29:107
%what_exactly 10:79
%what_exactly_@be 10:79
%what_follows 10:-77 18:174
%what_follows_<deadline> 10:-27 18:90
%what_happens 7:46 10:127 20:-81 29:-55 32:10 33:-57
%what_happens_after 18:25
%what_happens_if 7:57
%what_has 13:23
%what_have 32:128 33:98
%what_if 0:127 2:101 10:-72 15:136
%what_if_@we 0:129 15:85
%what_kind 11:37
%what_kind_of 11:37
%what_kinds 11:50
%what_kinds_of 11:50
%what_now 17:178
%what_now_<?> 17:145
%what_part 5:90
%what_part_of 5:90
%what_phase 5:155 11:-74
%what_should 17:124 18:143 20:84 29:-127 32:-38
%what_should_@me 11:25 17:78 20:92
%what_should_@we 5:14 18:62
%what_time 5:-124 10:-96 25:-36 29:179 33:238
%what_time_@be 5:-61 25:-18 29:237
%what_will 32:57
%what_would 3:65 21:30
%what_would_happen 10:20
%what_you 11:83
%when_<?> 20:155 29:-214 33:129
%when_<deadline> 2:107 10:-74 12:-63 23:-40 24:23 27:203 28:-49 29:-77 33:109
%when_<deadline>_@be 23:-19 24:62 33:159
%when_<unknown> 20:16 29:-119 33:32
%when_<unknown>__ 20:16 29:-119 33:32
%when_@be 2:-101 3:-51 5:-92 6:-203 10:-275 14:74 18:20 19:189 20:153 23:31 24:-112 28:-212 29:106 33:-5
%when_@be_<cycle> 19:-36 20:153
%when_@be_<deadline> 15:37 17:14 19:-57 20:-210 29:354 33:-87
%when_@be_<unknown> 19:94 20:54 29:-78
%when_@be_<version> 20:286 33:-225
%when_@be_@we 12:49 20:143 33:-74
%when_@be__ 33:68
%when_@be_it 20:96 28:-37 33:159
%when_@be_that 19:107 33:-91
%when_@be_the 18:63 19:29 29:-127 33:219
%when_@can 2:-160 20:178 21:81 29:-109 33:120
%when_@can_@me 33:16
%when_@can_@we 20:99 33:20
%when_@change 33:146
%when_@me 11:38 34:57
%when_@we 10:69
%when__ 33:82
%when___<deadline> 33:70
%when_comes 20:102
%when_comes__ 20:74
%when_did 19:233
%when_did_<unknown> 19:63
%when_did_@we 19:129
%when_do 14:4 18:-33 19:-18 28:131 29:46 33:38
%when_do_<deadline> 33:84
%when_do_@change 33:60
%when_do_@we 20:-25 28:162 29:147 33:-61
%when_does 9:127 29:91 33:-48
%when_does_<deadline> 29:68
%when_does_@exception 9:22
%when_does_the 29:41
%when_exactly 29:-23 33:144
%when_must 20:-59 33:157
%when_sort 20:87
%when_sort__ 20:87
%when_the 24:154 27:-30
%when_there 24:131
%when_there_@be 24:131
%when_they 20:125
%when_will 2:-97 3:116 9:45 20:9 29:7 33:-23
%when_will_<version> 3:130 20:-84
%when_will_the 33:18
%whenever_a 27:160
%whenever_a_date 27:64
%where_<unknown> 5:39
%where_@be 5:-119 9:137 11:147 14:110 17:-11 29:64
%where_@be_@we 9:138
%where_@be_the 5:-84 9:-195 14:125 17:22 29:48
%where_@be_your 11:171 17:-53
%where_do 11:-188 17:90 21:82 26:33 29:2 30:53 33:-39
%where_do_@me 11:-124 17:88 21:88 29:16 30:69 33:-31
%where_in 5:47 33:53
%where_it 15:136
%where_it_@be 15:136
%which_<deadline> 5:33
%which_<unknown> 5:127 9:24 29:-75
%which_@be 9:45 33:119
%which_@change 2:-34 5:-129 10:130 12:-43 13:157 18:-159 20:-24 29:274 33:-59 34:-111
%which_@change_should 29:91
%which_@cycle 5:165 19:39 20:-100
%which_@cycle_@be 5:149
%which_@dates 5:-68 6:17 12:5 14:241 18:-238 32:170 33:-238
%which_@dates_@be 6:24 12:27 14:53 18:-57 32:18
%which_@dates_fall 14:-80 32:182
%which_@exception 13:134
%which_@place 26:134
%which_@unit 5:-35 10:-78 19:162 20:250 24:-55 32:-37 33:146
%which_@unit_@be 5:-32 20:69 33:130
%which_@unit_@can 20:59
%which_@unit_do 33:26
%which_@updates 23:73
%which_@we 13:-57 34:304
%which_@we_@can 13:-11 34:107
%which_commands 11:64
%which_date 18:18 20:40 28:77 29:-208 33:119
%which_date_@be 28:83
%which_date_should 18:140
%which_deadline 18:44
%which_freeze 18:150 23:34 33:-79
%which_freeze_@be 18:95 23:35 33:-62
%which_of 12:134 14:-88 18:115 33:-62
%which_of_the 12:136 14:-88 18:1
%which_one 18:79
%which_part 5:21
%which_part_of 5:21
%which_phase 5:61
%which_python 29:47
%which_requests 13:148
%which_requests_@be 13:40
%which_stage 5:93
%while_@me 32:11
%while_@me_@be 32:11
%who_<unknown> 9:184 13:-17 19:149 29:-75 34:-69
%who_@be 9:61 14:-16 17:-59 19:28 29:33 30:-48 32:-71 34:210
%who_@be_<unknown> 9:110 29:-65
%who_@be_@cycle 19:52 34:-4
%who_@be_@we 34:77
%who_@be_on 32:-44 34:140
%who_@be_the 29:118
%who_@can 0:86 7:94 11:2 34:35
%who_@can_@toRule 7:100
%who_@person 34:21
%who_approves 7:80 9:-87 13:-65 34:65
%who_broke 25:55 29:40 34:-100
%who_broke_the 25:163 29:-68
%who_changed 15:-48 34:209
%who_changed_the 15:-48 34:209
%who_decides 3:64
%who_do 15:64 34:40
%who_do_@me 15:64 34:40
%who_gets 23:19 24:-7 26:147
%who_got 13:212 34:-125
%who_has 13:213 14:18 21:-79
%who_has_asked 13:156 21:-65
%who_has_the 14:20 34:4
%who_runs 25:-21 34:105
%who_runs_this 25:-21 34:105
%who_signs 13:-5 29:-19 34:170
%who_signs_off 34:14
%who_takes 34:33
%who_takes_care 34:33
%who_won 29:188 34:-138
%whom_do 34:192
%whom_do_@me 34:192
%whom_should 34:98
%whom_should_@me 34:98
%why_@be 0:71 9:130 29:94
%why_@be_<request> 9:63
%why_@be_@me 30:4
%why_@be_the 9:28
%why_@be_there 0:76
%why_did 15:84 23:21 30:21
%why_do 10:73
%why_does 10:71 29:70
%why_does_the 10:12 29:70
%will_<cycle> 20:1
%will_<deadline> 16:-11 18:49 28:81
%will_<version> 3:130 20:-84
%will_<version>_@be 3:130 20:-84
%will_@be 2:-158 25:153 29:173 31:-12 32:-58
%will_@me 2:45 20:83 29:-89 32:36
%will_@me_@change 2:8 20:119 29:-60
%will_@me_miss 2:55 32:40
%will_@we 20:187
%will_have 3:53 4:-30 15:31
%will_have_to 3:54 4:-28 15:33
%will_it 20:170 29:28
%will_it_@be 20:76
%will_not 22:67
%will_the 5:38 20:17 33:11
%will_the_@change 5:50 29:-101 33:59
%will_there 20:64 23:100 24:-55
%will_there_@be 20:64 23:100 24:-55
%will_you 2:45 21:119 23:9
%with_<deadline> 4:70 5:-27 10:1 16:189 29:-51
%with_<request> 5:-95 7:33 8:64 9:55
%with_@change 17:12
%with_@cycle 27:33
%with_@cycle_on 4:7
%with_@dates 14:49 18:30
%with_@me 2:121 7:-9 8:41 24:83 27:-59
%with_a 11:-1 17:4 34:13
%with_a_@toStart 2:29
%with_all 14:59
%with_the 5:35 9:103 14:-7 16:-40 19:82 29:6 31:9
%with_the_@cycle 5:87 27:43
%with_you 3:32 4:-34 11:225 21:-44
%would_@be 0:54
%would_@me 11:139 26:32
%would_@me_get 11:62 26:34
%would_@toRule 7:80 8:-61
%would_@toRule_<request> 7:80 8:-61
%would_a 0:6 2:61 3:138 23:79 24:-14
%would_a_<number> 3:49
%would_an 0:32 2:-19 21:210
%would_an_@exception 21:213
%would_happen 10:20
%would_it 0:5 15:7 22:28 26:62
%would_it_@be 21:-29 22:72
%would_like 0:11 2:-10 15:-38 17:71 20:53 21:-37 22:80 27:77 30:-108 31:59 33:-15
%would_like_a 0:32
%would_like_to 17:88 20:55 21:-5 22:58 27:107 30:-107 31:71
%would_love 17:51 27:81
%would_love_to 17:51 27:81
%would_rather 30:60
%would_you 8:31 27:6
%wrong_it 16:125
%y_and 6:99 12:64 16:-35 33:-33
%ya_<unknown> 6:224 20:-89
%yes_no 2:79 16:-5
%yes_to 8:168 29:-11
%yes_to_<request> 8:39
%yet_<?> 5:-10 12:-55 25:174
%yet_@be 12:62
%yet_@be_it 12:62
%you_<?> 11:34 25:52 34:-34
%you_<unknown> 17:23 23:46 25:-23 29:66
%you_@be 25:124
%you_@can 11:116 14:-31 27:54 28:15
%you_@change 11:67 29:157
%you_@toAdd 1:190 3:24
%you_@toAdd_a 1:22 3:48
%you_@toAdd_the 1:19
%you_@toMove 4:82 29:18
%you_@toMove_<deadline> 16:67
%you_@toPost 11:-178 26:310 29:-157
%you_@toRemind 10:-47 11:8 23:185 24:106 33:-36
%you_@toRemind_@me 23:77 33:37
%you_@toRemind_@we 11:79 23:84
%you_@toRemind_the 23:34
%you_@toRule 8:154
%you_@toRule_<request> 7:-62 8:216
%you_@toStart 4:93
%you_@toStart_a 4:67
%you_@toStop 31:158
%you_@today 25:73
%you_@we 0:19 11:-16 17:23
%you_a 25:154
%you_do 11:182
%you_explain 10:82
%you_file 21:106 22:3
%you_for 11:70
%you_give 11:-19 34:81
%you_have 3:106 20:45
%you_in 11:56 25:-68 29:48
%you_in_<unknown> 11:56 25:-68 29:48
%you_know 10:56 11:95 14:34 25:-108
%you_look 33:151
%you_look_up 33:151
%you_please 16:51
%you_please_@toMove 16:53
%you_say 11:-92 29:94
%you_show 11:79
%you_take 2:99
%you_think 7:55 23:58
%you_understand 11:104
%your_@change 11:71 17:-46 26:133 30:81 34:-31
%your_@updates 11:62 26:9 31:72 34:-24
.18n$ 27:116
.^abl 11:32 20:16 28:17
.^able 11:32 20:16 28:17
.^abo 0:47 2:116 3:-51 4:-27 5:48 6:-147 7:83 9:177 12:-154 13:-208 14:-219 16:-155 17:24 18:-58 19:-6 20:-43 21:-31 22:-178 23:74 24:71 25:-95 26:-61 27:133 28:-260 29:-106 30:-81 32:-165 33:80 34:96
.^abou 0:47 2:116 3:-51 4:-27 5:48 6:-147 7:83 9:177 12:-154 13:-208 14:-219 16:-155 17:24 18:-58 19:-6 20:-43 21:-31 22:-178 23:74 24:71 25:-95 26:-61 27:133 28:-260 29:-106 30:-81 32:-165 33:80 34:96
.^acc 2:131 6:81 7:109 11:-86 13:-48 21:116 22:-29 25:-82 29:124 33:-12
.^acce 2:139 7:111 13:-87 21:129 22:-22 25:-20 29:93
.^acco 11:-10 29:86
.^act 10:-77 12:288 23:107 27:54 31:-52 32:35 33:-52
.^acti 6:-69 10:-67 12:288 23:107 27:65 31:-45 32:36 33:-47
.^add 0:461 1:309 2:9 3:-122 6:-139 8:-121 10:-94 11:121 12:-45 13:-3 14:-217 15:-216 16:-364 17:-80 18:-62 20:-42 24:-280 26:9 27:145 33:-296
.^add$ 0:258 1:292 3:-97 8:-76 11:54 14:-189 16:-269 24:-229 26:24 27:168 29:1 33:-125 34:-111
.^adde 0:181 6:-83 10:-125 34:170
.^addi 0:18 1:3 11:63 18:-12 25:26
.^adj 16:99
.^adju 16:99
.^adv 16:21 24:72
.^adva 16:21 24:72
.^aff 10:130 12:-75 30:79 34:-36
.^affe 10:130 12:-75 30:79 34:-36
.^aft 0:-126 1:94 2:69 3:2 4:-70 5:2 6:104 10:-36 11:-10 12:-269 14:-154 15:-59 16:-105 18:225 20:59 21:149 22:102 24:78 27:-168 28:-218 29:-40 31:-49 34:-103
.^afte 0:-126 1:94 2:69 3:2 4:-70 5:2 6:104 10:-36 11:-10 12:-269 14:-154 15:-59 16:-105 18:225 20:59 21:149 22:102 24:78 27:-168 28:-218 29:-40 31:-49 34:-103
.^aga 5:-144 12:-14 14:58 15:32 24:130 25:96 29:87 31:-81 32:-38 33:116
.^agai 5:-144 12:-14 14:58 15:32 24:130 25:96 29:87 31:-81 32:-38 33:116
.^age 14:-21 25:-19 32:220
.^agen 14:-21 25:-19 32:220
.^ago 9:6 19:95 28:129 33:-85
.^ago$ 9:6 19:95 28:129 33:-85
.^agr 0:32 7:82 8:-47 11:-35 15:32 25:171
.^agre 0:32 7:82 8:-47 11:-35 15:32 25:171
.^ahe 2:-85 5:-57 6:123 8:82 10:-23 12:-6 14:114 18:155 24:85 29:-50
.^ahea 2:-85 5:-57 6:123 8:82 10:-23 12:-6 14:114 18:155 24:85 29:-50
.^al$ 16:138
.^ala 4:-30 16:-32 24:118 29:68
.^alar 4:-30 16:-32 24:118 29:68
.^ale 24:7 27:8 31:76
.^aler 24:7 27:8 31:76
.^all 0:-47 1:-175 2:156 4:-119 5:-301 8:114 9:-228 10:-146 11:66 12:-324 13:220 14:382 15:99 17:23 18:-173 19:-179 20:-187 21:-2 23:-23 24:-198 25:91 27:23 28:-217 29:-61 30:-108 32:-342 33:-237 34:-310
.^all$ 4:-48 5:-77 8:143 9:-145 12:-52 13:113 14:304 17:66 18:-31 19:-125 20:-143 22:-158 24:-99 25:127 26:27 27:76 30:-50 31:15 32:-252 33:-57 34:-171
.^allo 2:199 6:-43 10:-135 11:14 12:-108 13:171 15:112 18:-29 22:138 33:-112
.^alo 5:202 29:-9 31:18
.^alon 5:202 29:-9 31:18
.^alp 1:147 5:77 18:-159 20:-126 29:-157 33:188
.^alph 1:147 5:77 18:-159 20:-126 29:-157 33:188
.^alr 2:-61 3:169 4:-1 5:107 6:240 7:-93 9:104 10:-127 12:38 13:-28 14:-74 17:-55 18:-129 20:-54 22:42 24:-15 26:95 27:-5 28:-78
.^alre 2:-58 3:170 5:107 6:151 7:-92 9:105 10:-104 12:121 13:-18 14:-71 17:-53 18:-124 20:-49 22:43 24:-3 26:95 27:-2 28:-53
.^als 1:147 10:71 18:67 19:82
.^also 1:148 10:74 19:90
.^alw 14:-93 24:5 25:135
.^alwa 14:-93 24:5 25:135
.^am$ 1:85 2:-36 7:-87 8:114 9:-149 11:169 12:-201 14:-149 15:18 16:-96 17:68 18:-250 21:-212 22:-12 23:-27 24:34 25:24 26:143 27:-36 29:-365 30:10 31:51 32:89
.^an$ 0:163 1:226 2:18 3:-226 4:-74 5:-199 7:-439 8:-551 9:-194 10:20 11:192 12:-203 15:-273 16:-392 17:43 18:-13 19:-99 20:-5 21:268 22:208 23:-99 24:116 26:189 28:-265 29:-177 31:-228 33:-453 34:-30
.^and 0:-76 2:-20 5:28 7:-219 8:87 9:60 10:-51 11:-42 14:151 16:-9 17:155 18:216 19:-64 21:-124 24:-50 25:-306 26:-124 27:87 28:-38 29:11 31:-226 32:43 33:89
.^and$ 0:-75 2:-19 5:28 7:-219 8:87 9:60 10:-50 11:-42 14:151 16:-8 17:155 18:216 19:-63 21:-123 24:-49 25:-305 26:-124 27:88 28:-37 29:12 31:-225 32:43 33:90
.^ann 2:-161 5:-74 7:65 8:-101 10:-51 11:46 14:-100 20:87 25:-79 26:80 27:192 29:-224 30:-46 31:104 33:-141 34:163
.^anna 7:74 8:-64 34:187
.^anno 10:-37 11:49 14:-73 20:112 25:-25 26:83 27:202 29:-112 30:-41 31:108 33:-89
.^ano 0:181 1:18 25:79 29:-31
.^anot 0:181 1:18 25:79 29:-31
.^ans 9:145 20:8 21:-11
.^answ 9:145 20:8 21:-11
.^any 1:-365 2:132 4:-281 5:-110 6:-26 7:-57 8:-42 9:212 10:88 11:-190 12:-37 13:301 14:-41 15:64 16:-380 17:133 18:83 19:-252 20:-45 21:14 22:-279 23:-214 24:-265 25:41 27:-3 28:-191 29:-385 30:-81 31:195 32:226 33:-133 34:-63
.^any$ 2:174 5:-168 6:-164 7:-30 9:196 10:-142 11:-49 13:135 16:-114 17:169 19:-36 20:-2 21:27 23:-110 24:-53 27:-31 29:-54 30:-40 31:85 32:102 34:-192
.^anyb 10:104 15:37
.^anym 31:134
.^anyo 3:31 4:-21 9:31 13:75 22:-72 25:171 34:14
.^anyt 1:-6 2:25 6:20 8:-167 9:-14 10:36 13:121 16:-105 18:132 19:-58 22:-16 24:-3 25:-173 26:47 28:-99 29:-115 30:-63 32:145
.^aoe 10:174 18:-24 29:-26
.^aoe$ 10:174 18:-24 29:-26
.^api 17:-18 29:86
.^api$ 17:-18 29:86
.^app 4:-20 5:-181 6:-199 7:248 8:179 9:103 10:-30 11:-64 12:6 13:116 14:-176 15:-1 18:-223 19:-115 20:-204 22:98 24:-141 29:-31 31:-154 32:-181 34:82
.^appl 2:68 10:40 12:98 17:-49 18:-32 21:38 22:200 33:14 34:-149
.^appo 8:3 10:-2 17:39
.^appr 2:-117 5:-60 6:-95 7:259 8:161 9:118 10:-195 11:-6 12:-117 13:131 14:-102 19:-48 21:-159 27:-39 28:27 29:-69 31:-31 32:-56 33:-154 34:174
.^apr 4:170 8:163 25:-51 29:-28
.^apri 4:190
.^apro 8:166 25:-46 29:-17
.^are 1:-243 2:31 4:-63 5:311 7:-349 8:-98 10:163 11:16 12:129 14:87 16:-45 17:-125 18:-116 19:-417 20:-94 25:10 26:100 27:-20 29:-156 31:-109 32:-16 33:19 34:-259
.^are$ 1:-236 2:41 4:-61 5:186 7:-337 8:-95 10:213 11:35 12:143 14:92 16:-19 17:-99 18:-99 19:-385 20:-89 25:34 26:102 27:-5 29:-103 31:-101 32:-13 34:-254
.^arew 5:267 10:-113 29:-105 33:92
.^arg 25:269 29:-251 31:-38
.^arm 29:155
.^arm$ 29:155
.^aro 10:-47 17:129 18:141 25:49 29:-151
.^arou 10:-47 17:129 18:141 25:49 29:-151
.^arr 17:87 31:139
.^arri 17:113
.^art 1:148
.^artw 1:148
.^as$ 1:102 2:-86 4:131 5:-70 6:-14 8:179 10:16 15:107 17:221 18:-15 20:-126 24:-198 27:150 29:-219 31:-140 33:-36 34:-54
.^ask 1:-32 2:-270 9:-269 10:-379 11:235 13:208 14:-7 15:127 20:35 21:77 22:151 23:47 24:21 25:-198 27:-295 28:-117 29:-332 31:-122 32:-47 33:10
.^ask$ 2:-185 8:50 9:-79 10:-136 11:280 13:18 15:35 21:17 22:130 24:92 25:-76 29:-195 32:-4 33:-50 34:65
.^aske 7:18 8:-42 13:213 22:-121 23:73 34:-75
.^aski 15:67 20:15 21:33 22:52 33:124
.^asks 20:15 22:64
.^ass 12:105 29:113
.^assu 12:105
.^at$ 1:176 2:139 5:138 6:-9 7:-43 8:70 9:54 10:72 11:-200 12:119 13:-192 15:103 18:-15 20:-289 21:-147 22:-141 24:75 25:-382 27:-208 29:-148 30:29 32:-83 33:44 34:-201
.^att 9:77
.^atta 9:77
.^au$ 16:6
.^aud 1:80 2:32
.^audi 1:80 2:32
.^aug 1:106 8:-105 16:8 20:39 22:-161 29:-24 32:260 33:31
.^aug$ 1:2 6:-64 8:-82 32:172 33:110
.^augu 1:68 6:68 20:58 32:112 33:-64
.^aut 7:214 8:-55 34:76
.^auth 7:63 34:79
.^ava 20:184
.^avai 20:184
.^avi 25:-115 27:202 29:-76 31:74
.^avis 25:-115 27:202 29:-76 31:74
.^awa 5:-9 6:-5 11:-23 17:-40 18:-55 20:-54 24:131 28:256 29:-41 31:28 32:148 33:-168
.^away 6:-1 17:-22 20:-40 24:134 28:258 31:32 32:57 33:-163
.^bac 2:40 8:42 9:-103 12:-44 16:195 19:110 21:-85 24:70 25:128 27:118 28:-3 29:-357 31:-165 32:-21 33:-251 34:71
.^back 2:40 8:42 9:-103 12:-44 16:195 19:110 21:-85 24:70 25:128 27:118 28:-3 29:-357 31:-165 32:-21 33:-251 34:71
.^bad 11:-54 25:104 29:-16
.^bad$ 11:-54 25:104 29:-16
.^ban 12:62 25:-65 29:83
.^ban$ 12:62 25:-65 29:83
.^bar 21:86 29:83
.^bar$ 21:93 29:84
.^bas 1:55 29:47
.^base 29:81
.^bash 1:56
.^be$ 0:71 1:-80 2:167 3:111 4:14 5:-10 6:-119 7:185 8:-409 9:-115 11:-356 12:-132 13:-210 14:-504 15:58 16:173 17:-287 18:62 19:-415 21:113 22:97 23:166 24:-43 25:-1 26:-301 28:-24 29:-138 30:-249 31:112 32:-100 33:127 34:-411
.^bec 2:94 5:-24 9:101 16:158 17:149 29:-123
.^beca 9:104 16:17
.^beco 2:117 16:76 17:107 29:-61
.^bee 2:-22 6:105 9:102 10:-146 12:70 13:212 18:-14 19:-65 22:-63 25:123 28:-80 29:-162 32:-62 33:-171
.^been 2:-9 6:105 9:103 10:-136 12:71 13:214 19:-64 22:-42 25:49 28:-77 29:-153 32:-59 33:-164
.^bef 1:101 2:-34 5:27 6:7 7:129 8:-168 9:-88 10:-164 11:-119 12:-162 13:-141 14:-155 15:-219 17:104 19:164 22:-262 23:101 24:177 25:-241 27:-71 28:109 29:-104 31:-203 32:77 33:-14 34:-135
.^befo 1:101 2:-34 5:27 6:7 7:129 8:-168 9:-88 10:-164 11:-119 12:-162 13:-141 14:-155 15:-219 17:104 19:164 22:-262 23:101 24:177 25:-241 27:-71 28:109 29:-104 31:-203 32:77 33:-14 34:-135
.^beg 1:-34 4:123 5:68 6:-135 10:-86 12:100 14:-113 17:271 27:71
.^begi 4:145 10:-65 12:-85 17:282 27:74 29:16 33:4
.^begu 5:85 6:-64 12:166 14:-50
.^beh 6:163 8:17 14:-67 22:76
.^beha 8:21 22:97
.^behi 5:5 6:167 14:-61 34:13
.^bei 5:80 15:93 27:101
.^bein 5:82 15:94
.^ben 7:42 27:107
.^benc 7:42
.^bes 17:124
.^best 17:124
.^bet 0:171 1:165 2:-43 5:249 6:-178 12:-218 14:-119 15:-240 16:-174 18:-216 19:45 20:-129 25:-131 27:-25 28:55 29:130 31:18 32:146 33:-58
.^beta 0:200 1:113 2:-77 5:171 10:-114 12:-91 20:-96 29:74
.^betw 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
.^big 2:65 14:124 18:3 20:103 29:-36 33:-131
.^big$ 2:65 14:124 18:3 20:103 29:-36 33:-131
.^bil 22:42
.^bill 22:42
.^bin 10:140 17:19
.^bin$ 17:21
.^bind 10:140
.^bit 6:-98 12:94 15:24
.^bit$ 15:25
.^blo 1:45 2:158 8:108 12:60 25:-74 29:-111 34:-91
.^bloc 1:28 2:159 8:108 12:60 25:-71 29:-101 34:-87
.^blog 20:49
.^boa 3:43
.^boar 3:43
.^boo 4:121 15:2 20:62 29:96
.^book 15:4 20:64 29:107
.^bos 11:-107 25:-78 29:-43 34:234
.^boss 11:-107 25:-78 29:-43 34:234
.^bot 5:-144 9:17 10:-111 11:143 14:-7 17:-161 23:45 25:144 28:-2 29:-200 31:71 33:118 34:32
.^bot$ 9:26 10:-49 11:151 17:-55 23:51 25:164 29:-178 34:48
.^both 2:53 12:15 24:-10 31:93 33:94
.^bra 1:134 2:-63 5:27 6:-58 9:-30 10:159 12:81 20:-110 29:78 31:-5 33:77
.^bran 1:134 2:-63 5:27 6:-58 9:-30 10:159 12:81 20:-110 29:78 31:-5 33:77
.^bre 21:22
.^brea 21:22
.^bri 9:6 24:40
.^brin 9:6 24:14
.^bro 15:32 29:146 34:-104
.^brok 15:32 29:146 34:-104
.^bug 1:104 2:33 5:95 10:20 12:-132 21:-133 24:66 25:20 29:6 33:-275 34:43
.^bug$ 1:109 5:32 10:29 20:-73 21:-111 24:78 25:58 29:43 33:-178 34:58
.^bugf 2:90 20:147 29:-44
.^bugs 17:71
.^bui 4:77 5:137 12:-137 17:-106 20:41 25:47 29:148
.^buil 4:77 5:137 12:-137 17:-106 20:41 25:47 29:148
.^bum 2:285 13:-26 20:-1 22:110 29:-240 33:106
.^bump 2:285 13:-26 20:-1 22:110 29:-240 33:106
.^bus 32:102
.^busi 28:11
.^busy 32:118
.^but 0:18 2:160 7:-14 8:161 9:10 14:-77 15:13 20:-67 22:-91 31:35 34:35
.^but$ 0:26 2:23 8:176 9:17 14:-73 15:32 22:-82 27:4 31:41
.^butt 2:96 20:-5 34:63
.^by$ 1:-40 2:-166 5:-209 6:157 7:159 9:-129 10:274 11:-156 12:-68 14:-91 15:89 16:285 17:-106 18:-205 19:-106 20:-188 21:28 22:53 24:-251 27:11 28:-113 29:-54 31:-169 32:52 34:-190
.^bye 25:136 31:-72
.^bye$ 25:136 31:-72
.^cal 1:133 2:-248 3:-131 4:154 6:-85 8:-154 9:-15 10:-164 11:8 13:-5 14:179 17:-176 18:76 19:102 20:-289 22:-218 25:-12 26:152 27:-122 28:-104 29:96 31:-154 32:-42 33:48 34:106
.^cale 1:70 2:-80 4:69 5:-108 8:-116 10:-51 11:26 14:205 17:-114 18:102 19:99 20:-28 22:-130 24:-134 25:-97 26:162 27:-28 29:-46 31:-50 33:60
.^call 1:18 2:-4 3:-16 4:64 5:95 20:-88 29:192 31:-47 34:112
.^cam 2:89 5:-37 16:123 19:227 20:-45 23:45 29:-15
.^camb 2:106 16:125
.^came 5:-23 19:230 20:-28 23:47
.^can 0:112 2:179 3:8 5:-54 6:-178 7:72 8:131 9:-496 10:-60 11:103 12:72 13:-393 15:-87 17:20 18:-126 19:-234 20:42 21:9 22:73 23:-91 24:41 25:-271 26:8 27:-139 28:-94 29:-38 30:-65 31:3 32:-280 33:53 34:71
.^can$ 0:39 2:200 3:18 5:-361 6:-456 7:77 8:37 9:-359 10:-5 11:116 12:98 13:-324 14:-21 15:-74 16:16 17:44 19:-239 20:99 21:39 22:108 23:-31 25:-171 26:22 27:-8 28:-46 29:-78 30:-57 31:-49 32:-209 34:85
.^canc 8:98 23:-35 24:79 27:-146 29:70 31:57
.^cand 0:70 5:55 18:-82 20:-64 29:-35 33:154
.^cap 29:41
.^capi 29:41
.^car 2:70 10:-96 21:31 29:85 34:108
.^care 2:76 10:-70 34:119
.^cat 5:38 9:-78 21:-2 29:126
.^ce$ 5:-50 6:83 12:162 29:-106
.^cha 0:-220 2:37 4:-210 5:-420 6:-50 8:-17 9:-41 10:31 11:22 13:35 14:-129 15:137 16:69 17:-411 18:-245 19:-356 20:-144 21:92 24:-51 26:61 27:195 32:-288 34:195
.^chai 27:-23 29:90 33:45
.^chan 0:-185 2:21 4:-177 5:-356 6:-36 8:-47 9:-59 10:55 11:36 12:15 13:55 14:-366 15:140 16:72 17:-368 18:-220 19:-306 20:-104 21:101 24:-31 26:65 27:232 29:-78 31:28 32:-255 33:-43 34:65
.^char 34:164
.^che 1:87 2:125 10:14 11:52 21:-81 25:60 28:53
.^chec 1:94 11:91 21:-75 24:3 28:66
.^chee 25:97
.^cher 2:144 10:72
.^chr 25:87 28:-120 29:70
.^chri 25:90 28:-120 29:72
.^ci$ 2:154 9:-76 10:-123 11:-63 12:-64 29:284
.^cir 15:118 18:28 19:-42
.^circ 15:118 18:28 19:-42
.^cla 0:45 15:49 17:38
.^cle 2:50 22:53
.^clea 2:50 22:53
.^clf 29:-149 33:203
.^clf$ 29:-149 33:203
.^cli 0:-26 1:-181 2:39 6:82 10:60 12:21 16:111 18:-33 20:-129 22:76 24:-9 29:-205 33:72 34:113
.^clie 0:-17 1:-179 6:82 10:63 12:22 16:111 18:-32 20:-122 22:78 24:-9 29:-179 33:74 34:114
.^clo 1:24 2:-11 4:131 6:99 7:-81 8:13 9:-212 10:-291 12:197 14:-152 18:226 20:-262 25:-92 27:-20 28:263 29:-38 32:-96
.^cloc 10:-14 28:169
.^clon 4:151
.^clos 1:28 6:115 7:-55 8:26 9:-160 10:-164 12:201 14:-59 18:234 20:-211 28:101 29:-28 32:-60
.^cod 2:144 5:21 10:155 18:-126 19:28 20:-46 22:-28 33:85
.^code 2:158 10:161 18:-51 19:30 20:-29 22:-22 33:89
.^cof 25:173 29:25 34:-65
.^coff 25:173 29:25 34:-65
.^com 0:-142 2:-98 4:-31 5:53 6:19 8:50 9:-166 10:-214 11:207 12:9 13:-218 15:-22 17:-96 18:264 19:152 22:-233 25:-400 26:-237 28:-175 29:131 31:-252 32:81 33:-101 34:-280
.^come 2:-114 6:65 8:11 14:23 18:219 19:42 25:-58 28:-58 29:33
.^comi 5:88 14:-129 18:99 20:9 30:30 32:173 34:-13
.^comm 2:11 7:45 9:-14 11:249 12:98 14:-131 17:-141 22:-83 29:81
.^comp 1:15 2:-77 3:48 4:-99 5:53 10:-40 11:-98 14:103 19:138 29:125
.^con 2:-88 5:-333 8:96 10:242 11:-100 13:-188 17:196 18:-263 20:-282 24:-128 25:194 27:-107 28:-166 29:42 31:-86 32:-128 34:212
.^conc 10:154 15:6 33:-62
.^cond 9:129 29:4
.^conf 2:-24 10:59 18:-18 20:-46 21:37 29:42 33:18
.^cong 5:-30 25:277 27:-25
.^cons 8:78 10:2 12:14 22:60
.^cont 11:-184 17:244 28:-16 29:13 33:2 34:255
.^coo 25:57 34:121
.^cool 25:66
.^coor 34:125
.^cop 4:105
.^copy 4:105
.^cor 6:-63 10:-137 16:94 17:20 18:133 20:83 24:67 29:-224 33:45
.^corr 6:-57 16:94 20:85 29:-28 33:124
.^cos 18:-60 26:104 29:23
.^cost 18:-60 26:104 29:23
.^cou 1:-15 4:20 5:-212 6:61 9:-86 10:176 11:-202 12:-114 18:-91 19:-105 20:-252 22:97 25:-164 27:121 28:205 29:-137 32:-219 34:-358
.^coul 4:43 10:22 11:-136 12:-66 14:24 15:15 20:-34 21:8 22:120 29:-21 33:49 34:-142
.^coun 10:138 27:90 28:240 31:25 33:-133
.^cov 2:-80 10:171 29:123
.^cove 2:-80 10:171 29:123
.^cra 2:125 16:-6
.^cras 2:125 16:-6
.^cre 1:120 3:145 4:64 5:8 6:-38 8:-27 9:-88 11:61 16:-79 22:26 25:-89 29:67 34:96
.^crea 1:120 3:145 4:64 5:8 6:-38 8:-27 9:-88 11:61 16:-79 22:26 25:-89 29:67 34:96
.^cro 6:16 16:-14 29:43
.^cur 2:-22 4:47 5:227 12:115 32:-39
.^curr 2:-22 4:47 5:227 12:115 32:-39
.^cus 0:91 14:-30 19:-54 20:181 22:20 29:123
.^cust 0:91 14:-30 19:-54 20:181 22:20 29:123
.^cut 1:151 2:52 5:91 6:209 9:-46 10:-84 12:-157 15:-32 18:71 20:-215 28:-163 31:111 33:1
.^cut$ 2:82 5:103 6:157 9:-31 12:-80 20:-63 28:-16 29:54 31:120 33:-29
.^cuto 0:17 1:121 6:35 10:-53 18:110 20:-22 29:-82 33:70
.^cve 22:89 29:114
.^cve$ 22:89 29:114
.^cyc 1:-220 2:-148 3:322 4:335 5:125 6:-279 9:-165 10:22 11:-3 12:-131 13:15 14:142 16:-111 17:-140 18:-251 19:232 20:-201 21:-72 22:-149 24:-115 25:-318 26:-90 27:-168 29:-394 31:-116 32:-276 33:-28
.^cycl 1:-220 2:-148 3:322 4:335 5:125 6:-279 9:-165 10:22 11:-3 12:-131 13:15 14:142 16:-111 17:-140 18:-251 19:232 20:-201 21:-72 22:-149 24:-115 25:-318 26:-90 27:-168 29:-394 31:-116 32:-276 33:-28
.^dai 24:28 27:94
.^dail 24:28 27:94
.^dan 5:58 25:138 29:-105
.^dank 25:145 29:-72
.^das 8:22 9:72 20:26 22:126 27:-31 29:85
.^das$ 20:43 27:-19 29:149
.^dash 8:27 9:76 22:136
.^dat 1:-59 2:-532 5:-510 6:-181 7:-209 8:-310 9:-328 10:-536 11:31 12:-390 13:-393 14:151 15:138 16:23 17:-214 18:92 19:220 20:318 21:-393 22:-208 23:-257 24:-521 25:-537 27:-125 28:-158 30:-238 31:-571 32:61 33:301 34:-111
.^data 29:85
.^date 1:-49 2:-533 5:-449 6:-136 7:-184 8:-266 9:-302 10:-465 11:8 12:-363 13:-314 14:169 15:116 16:40 17:-192 18:102 19:246 20:263 21:-296 22:-434 23:-232 24:-502 25:-481 26:1 27:-92 28:-91 29:-30 30:-216 31:-536 32:66 33:269 34:-91
.^day 0:-57 1:202 2:-343 5:-172 6:-96 8:-257 10:-93 11:-280 12:-450 13:-258 14:-184 15:-195 16:218 17:69 18:-238 19:-9 20:250 21:-141 24:202 27:-485 28:226 29:-103 31:-115 32:118 33:109 34:-121
.^day$ 1:116 2:-93 5:-242 6:-332 11:-57 12:-60 15:-279 16:94 17:143 18:-185 20:309 22:-149 25:75 27:-46 28:-101 29:-229 31:-90 32:-140 33:254
.^days 1:100 2:-290 4:-132 6:18 10:-218 12:-100 14:-42 16:140 17:-24 18:-100 19:-94 20:-169 21:-107 22:107 24:222 25:-287 27:-98 28:287 29:4 32:224 33:-318 34:-90
.^de$ 2:40 14:-57 17:156 19:-59 20:36 25:-145 27:89 28:92 29:-232 31:96 32:45 33:-195
.^dea 0:120 1:119 2:-57 4:-25 5:-253 6:92 7:2 8:-47 10:69 11:8 12:-155 13:-82 14:119 15:-30 17:-88 18:134 19:-95 20:-233 23:-69 24:-33 27:62 28:-49 29:-190 32:51 33:29 34:-32
.^dead 0:123 1:111 2:-51 4:-22 5:-157 6:95 7:3 11:14 12:-150 13:-64 14:124 15:-29 17:-109 18:133 19:-69 20:-222 24:-27 27:81 28:-47 29:-115 31:-144 32:53 33:22 34:-26
.^deal 10:68
.^deb 2:76 10:-27 29:161 33:-45
.^debi 29:122 33:-17
.^dec 2:-31 3:47 5:-211 7:188 8:65 9:92 11:-74 18:146 20:-40 22:-204 25:-125 29:-47 32:-111 33:-14 34:107
.^deci 0:3 3:55 4:-20 5:-12 7:237 9:169 20:-22 22:-127 29:-250 34:125
.^decl 8:106 9:-94 29:32
.^def 0:73 1:-119 10:243 23:9 26:23 29:-50
.^defa 2:14 23:16 26:28
.^defi 0:77 1:-34 10:249 29:-17
.^del 2:49 5:-104 10:-132 15:291 16:19 18:60 23:-74 24:-42 29:140 31:92 33:-159
.^dela 5:-12 6:-52 15:298 16:25 33:-78
.^dele 6:28 10:-47 18:79 22:5 23:-63 24:-26 29:104 31:102
.^deli 2:102
.^dem 9:-45 21:95
.^dema 9:-45 21:95
.^den 7:93 8:198 9:-18 13:18 14:52 16:31 19:-52 25:-44
.^den$ 14:66 16:53
.^deni 8:37 13:139
.^deny 7:135 8:165 9:-93 13:-79
.^dep 2:129 11:-132 12:104 14:-19 16:-25 17:-11 25:36 28:47 33:216 34:113
.^dep$ 21:22 28:78 29:-77 33:2
.^depe 2:91 12:104 20:-86 25:76 29:-162 33:211
.^depl 11:-76 29:179
.^depu 34:127
.^des 2:-84 10:54 11:-112 12:-29 13:105 14:-37 17:134 22:53 24:-53 25:-214 27:-110 29:6 31:292
.^des$ 29:62 31:99
.^desc 5:-10 10:104 17:134
.^desi 5:79 29:20
.^desp 2:-33 13:92 22:102
.^dev 2:-12 4:24 5:271 6:-85 10:83 17:117 18:-125 20:-129 25:-43 26:87 27:100 29:-332 30:127 33:-79 34:-143
.^dev$ 2:-61 5:105 12:-78 17:143 18:-90 26:97 27:91 29:-44 30:132 34:-120
.^deve 4:41 5:187 6:-61 10:99 20:-9 29:-165 33:-44
.^dia 9:37 22:18
.^dial 9:37 22:18
.^did 0:-54 2:-86 3:5 5:35 6:255 8:-258 9:182 10:-328 11:1 12:54 13:189 14:-189 15:-8 16:-169 17:-31 18:-241 19:245 20:-266 21:-259 22:-126 23:100 24:-161 25:22 28:-156 29:-106 30:90 31:-141 32:-54 33:-274 34:98
.^did$ 0:-54 2:-86 3:5 5:35 6:255 8:-258 9:182 10:-328 11:1 12:54 13:189 14:-189 15:-8 16:-169 17:-31 18:-241 19:245 20:-266 21:-259 22:-126 23:100 24:-161 25:22 28:-156 29:-106 30:90 31:-141 32:-54 33:-274 34:98
.^die 20:36 29:-97
.^die$ 20:36 29:-95 34:1
.^dif 10:324 28:-59 33:-119
.^diff 10:324 28:-59 33:-119
.^dig 26:75 27:204 29:-133 31:141
.^dige 26:75 27:204 29:-133 31:141
.^dir 23:74 25:119 31:-20
.^dire 23:75 29:53
.^dis 8:95 9:-126 20:48 25:-60 29:154 30:12 31:-26
.^disa 31:159
.^disc 29:68 30:48 31:-78
.^dm$ 27:310 33:-109
.^dms 2:-94 11:167 25:-103 26:89
.^dms$ 2:-94 11:167 25:-103 26:89
.^do$ 0:129 1:-139 2:-24 3:223 4:-151 5:-33 6:-413 7:-24 8:-9 9:-360 10:126 11:105 12:-104 13:-307 14:-100 15:93 16:-315 17:49 18:-110 19:-308 20:21 21:71 22:-584 23:159 24:-106 25:-133 26:64 27:-592 28:176 29:64 30:111 31:-38 33:-21 34:36
.^doa 2:18
.^doab 2:18
.^doc 0:305 1:153 2:134 5:-142 6:-78 8:-122 9:-60 10:-63 11:131 12:-293 15:-258 16:-207 17:239 19:-101 20:-143 21:-171 27:13 28:-178 29:105 32:-189 33:-110
.^doc$ 1:61 2:72 17:113 21:-198
.^docs 0:279 1:62 2:95 6:-21 10:-107 11:26 12:-136 15:-171 16:-142 17:111 18:-72 27:33 28:-12 29:61 31:2 33:-159
.^docu 0:5 5:-49 11:104 17:45 18:15
.^doe 0:-166 1:-178 2:109 3:-10 4:-5 5:24 6:-283 7:42 8:34 9:116 10:193 11:14 13:-66 14:58 15:-176 16:-153 18:-32 19:-335 20:73 22:-167 24:-210 25:-228 26:83 27:-174 28:-265 29:144 30:-41 32:-27 33:75 34:-21
.^does 0:-166 1:-178 2:109 3:-10 4:-5 5:24 6:-283 7:42 8:34 9:116 10:193 11:14 13:-66 14:58 15:-176 16:-153 18:-32 19:-335 20:73 22:-167 24:-210 25:-228 26:83 27:-174 28:-265 29:144 30:-41 32:-27 33:75 34:-21
.^doi 5:235 9:94
.^doin 5:235 9:94
.^don 6:137 8:69 9:-86 18:75 20:62 22:4 27:65 29:-182 33:-28
.^done 6:137 8:69 9:-86 18:75 20:62 22:4 27:65 29:-182 33:-28
.^doo 12:77 22:94 24:18 29:-167 33:45
.^door 12:77 22:94 24:18 29:-167 33:45
.^dow 5:-38 8:161 9:27 10:-28 11:-65 12:-22 20:80 25:-2 29:108 33:197
.^down 5:-38 8:161 9:27 10:-28 11:-65 12:-22 20:80 25:-2 29:108 33:197
.^dra 1:27 4:150 14:-30 20:44
.^draf 1:30 4:150 14:-30 20:45
.^dre 11:-112 25:152
.^dri 2:194 8:93 29:-119 33:69
.^driv 2:194 8:93 29:-119 33:69
.^dro 8:8 22:-25 24:73 29:-183 31:233
.^drop 8:17 22:-18 24:77 29:-152 31:169
.^due 6:-131 24:138 25:-86 28:-52 29:-198 32:307 33:76
.^due$ 6:-131 24:138 25:-86 28:-52 29:-198 32:307 33:76
.^dum 14:100
.^dump 14:100
.^dur 2:244 12:-179 17:42 18:-37 22:14 31:62
.^duri 2:245 12:-141 17:42 18:-36 22:14 31:62
.^dut 32:-43 34:117
.^duty 32:-43 34:117
.^eac 24:-10 27:93
.^each 24:-10 27:93
.^ear 2:17 5:-73 10:114 11:-106 16:92 18:111 19:83 21:89 23:206 28:-106 29:-111 33:-178
.^earl 2:22 11:-100 16:93 18:113 19:84 21:90 23:206 28:-103 29:-107 33:-173
.^eas 17:258 21:15
.^easy 17:258
.^edi 2:51 11:-82 16:14 29:74 33:35
.^edit 2:51 11:-82 16:14 29:74 33:35
.^eff 12:147
.^effe 12:147
.^ein 1:130 2:30 9:-16 21:34
.^ein$ 1:86 2:37
.^eine 1:120 9:-11 21:36
.^el$ 16:72 18:82 24:97 28:-24 29:99
.^ele 29:126
.^els 10:-60 11:133 31:73
.^else 10:-60 11:133 31:73
.^ema 27:64 34:29
.^emai 27:64 34:29
.^emb 22:27
.^emba 22:27
.^en$ 5:214 6:-67 10:-61 12:34 14:-56 18:79
.^end 4:125 5:25 6:-18 10:-23 16:85 24:-37 28:-176 29:54 33:81
.^end$ 1:50 5:30 10:-8 16:7 31:5 33:90
.^endi 4:82
.^endp 2:29
.^ends 28:-114 29:121
.^eng 2:23 17:10
.^eno 2:65 7:70 9:-47 24:-68 27:-7 28:87 31:214 33:-75
.^enou 2:65 7:70 9:-47 24:-68 27:-7 28:87 31:214 33:-75
.^ent 1:112 5:57 6:-119 7:100 11:99 13:-43 14:-80 16:16 34:113
.^ente 1:85 5:79 11:107 14:-78 34:5
.^eol 9:-14 10:246 11:-74 29:-78
.^eol$ 9:-14 10:246 11:-74 29:-78
.^epo 14:-95 19:305 28:-20 33:-85
.^epox 14:-95 19:305 28:-20 33:-85
.^err 2:125 10:-98 22:19 29:101
.^erro 2:125 10:-98 22:19 29:101
.^eta 5:85 6:-83 10:-136 16:-126 20:287 25:-75 29:-183 33:137
.^eta$ 5:-13 6:-83 16:-125 20:291 25:-7 29:-145 33:147
.^eve 1:27 2:-120 4:-32 6:-136 7:-95 9:-257 10:-116 13:45 14:284 15:-146 16:40 18:17 19:-181 20:-272 21:72 24:214 25:113 27:159 28:-264 29:-325 33:-2 34:-252
.^even 0:53 2:-38 4:-55 5:-52 10:-50 12:-41 18:127 21:70 22:126 27:22 32:79 33:18
.^ever 2:-11 6:-87 7:-72 9:-206 11:19 12:24 13:61 14:312 15:-56 16:63 18:-199 19:-114 20:-224 22:-243 24:139 25:136 27:173 28:-224 29:-217 32:-213 33:-118
.^exa 7:156 8:-63 10:36 11:155 16:-92 17:-51 25:39 28:60 29:-237 33:127
.^exac 10:89 16:-86 25:114 28:68 29:-79 33:138
.^exam 7:161 8:-25 11:177 25:-34 29:-4
.^exc 1:-95 2:-46 3:-8 4:-176 5:-164 6:-90 8:82 9:130 10:11 12:-179 13:209 14:-98 16:-202 17:-48 18:-40 19:14 20:-106 21:221 22:174 25:-36 27:25 28:-63 29:-139 31:-128 32:-164 33:-150 34:38
.^exce 1:-91 2:-45 4:-23 5:-119 6:-88 8:84 9:133 10:14 12:-93 13:164 14:-36 16:-201 17:-124 18:-5 19:14 20:-90 21:221 22:175 25:-25 27:30 28:-62 29:-119 31:-101 32:-157 33:-139 34:39
.^exe 2:-68 10:2 13:143 22:202
.^exem 2:-68 10:2 13:143 22:202
.^exi 3:65 11:-65 29:136
.^exis 3:66
.^exp 5:-35 6:76 9:127 10:259 11:15 17:117 18:-47 19:-144 20:179 29:-70 32:-125 33:-53
.^expe 17:135 20:213
.^expi 6:109 9:147 19:-24 29:-54 32:-64
.^expl 10:280 11:31 13:-41
.^ext 0:126 1:152 2:-180 6:-142 8:63 15:82 22:91 24:-49 28:-68 33:1
.^exte 6:-118 8:69 13:5 15:104 22:80 29:1 33:23
.^extr 0:134 1:180 2:-3 16:10
.^fai 29:161
.^fail 29:161
.^fal 2:-56 10:93 14:-133 18:-75 19:4 20:59 24:-81 32:222 33:91
.^fall 2:-56 10:93 14:-133 18:-75 19:4 20:59 24:-81 32:222 33:91
.^fan 17:49
.^fang 17:49
.^far 5:95 6:-98 13:210 20:-89 28:244 29:-104
.^far$ 5:95 6:-98 13:210 20:-89 28:244 29:-104
.^fav 8:23 12:-54 25:118 29:-73 33:89
.^favo 8:23 12:-54 25:118 29:-73 33:89
.^fea 0:-245 1:-54 2:72 5:39 6:52 7:-123 9:-230 10:20 13:-21 14:-173 15:21 16:30 19:79 20:-161 21:-82 22:58 24:5 26:27 27:-48 28:96 29:-252 30:-34 31:-9 32:-258 33:176 34:-4
.^feat 0:-243 1:-53 2:72 5:39 6:53 7:-123 9:-230 10:24 13:-20 14:-172 15:22 16:30 19:85 20:-160 21:-82 22:58 24:5 26:27 27:-48 28:97 29:-160 30:-34 31:-9 32:-258 33:130 34:-3
.^feb 4:72
.^feb$ 4:72
.^fee 14:-91 17:85 22:-19 26:258 29:-17
.^feed 14:-87 26:261 27:34
.^fet 10:-93 16:36 29:-177 33:201
.^fetu 10:-91 16:37 29:-79 33:158
.^few 2:-9 18:-34 27:-15 30:106 31:51 32:107
.^few$ 18:-31 32:108
.^fewe 2:-7 27:-15 30:108 31:60
.^ff$ 0:-228 1:-60 4:-192 5:-20 6:-78 8:-183 9:-518 10:122 11:-174 12:73 13:-373 14:-145 15:209 16:334 17:-20 18:-31 19:134 20:-411 21:-273 22:-38 24:60 25:-263 26:-238 27:-245 28:15 29:-765 33:210 34:34
.^ffe 2:-191 6:-93 9:95 10:41 11:95 13:151 18:-62 19:-187 21:293 22:251 24:-109 27:-33 28:-84 29:-468 33:-272
.^ffe$ 2:-144 6:-49 9:127 10:117 11:108 13:-436 19:-14 21:150 22:275 29:-293 33:-141
.^ffes 10:-103 13:281 21:198 33:-95
.^fil 9:98 10:-44 11:-76 13:131 21:297 22:127 29:-74 33:-162 34:-65
.^file 9:112 13:141 21:62 22:178 29:19 33:-157 34:-54
.^fin 0:-13 2:178 3:-143 5:-358 6:117 8:92 9:-208 10:46 11:-255 13:-122 14:-49 16:11 17:-142 18:-101 19:1 20:99 21:43 22:-121 24:6 26:-174 27:70 28:32 29:-112 30:-79 33:37 34:-11
.^fina 0:-138 5:-129 6:120 10:36 14:-178 16:36 17:-106 18:-25 19:15 20:164 22:-118 24:24 25:24 27:85 29:-414 32:-186 33:55
.^find 21:91 22:-48 29:31
.^fine 2:186 7:-62 8:212
.^fini 3:-14 4:9 5:-66 7:33 12:87 14:50 17:-56 20:-103 28:47 32:73
.^fir 2:-91 4:79 5:-93 9:-75 10:-23 11:-78 12:-89 14:-139 17:380 18:208 29:-233 32:1 33:34
.^firs 2:-89 4:79 5:-86 9:-73 10:-170 11:-72 12:-88 14:-134 17:385 18:212 19:1 20:-170 29:-222 32:2 33:52
.^fiv 10:9 16:5
.^five 10:9 16:5
.^fix 1:-267 2:102 5:82 8:34 10:39 13:-97 15:-8 16:221 17:91 21:-99 22:131 28:-92 29:72 33:-347
.^fix$ 1:-222 2:97 10:-35 16:232 17:116 20:88 22:102 33:-157
.^fixe 2:85 5:-54 10:116 20:-72 21:-59 29:131
.^fixi 2:-111 5:190
.^fla 11:122 19:298 20:-83 21:20 25:-73 28:-69 29:28 33:-178
.^flag 11:125 21:22 29:-21
.^flam 19:302 20:-56 28:-16 33:-150
.^fli 29:4
.^flig 29:4
.^fol 10:-169 14:-136 18:203 22:-54 24:170 25:2 26:294 27:182 28:-19 29:-174 30:40 31:-109 32:-33 33:-126 34:-145
.^folk 0:2 11:-10 17:35 24:40 25:66 27:-55 30:54
.^foll 10:-152 11:42 14:-112 18:211 22:-27 24:104 26:302 27:242 29:-125 33:-219 34:-132
.^foo 2:43 29:60 33:51
.^foo$ 29:93
.^fooc 2:35 33:59
.^for 0:-85 1:31 2:-231 3:-75 4:132 5:-104 6:-102 7:-46 8:59 9:-149 10:-17 11:84 12:238 13:38 14:-157 15:-426 16:-79 17:-140 18:-39 19:-127 20:75 21:262 22:181 23:-42 25:-88 26:38 27:74 28:30 30:-620 31:79 33:68 34:19
.^for$ 0:-69 1:42 2:-154 3:-65 4:143 5:-69 6:-40 7:-39 8:79 9:-79 11:21 13:60 14:-123 15:-372 16:-92 17:-121 19:-102 20:96 21:206 22:217 23:-72 24:-82 25:-14 26:61 27:39 28:47 29:10 30:-509 31:9 32:-23 33:86 34:15
.^forb 2:-25 12:40
.^forc 12:257 33:-28
.^forg 10:-96 11:73 24:172 29:-27 31:14 33:38
.^form 9:-16 11:139 21:190
.^forw 27:90
.^fou 3:62 16:60 25:18
.^four 3:63 16:61
.^fpf 6:79 10:74 19:-1 20:-89 29:-112 33:134
.^fpf$ 6:79 10:74 19:-1 20:-89 29:-112 33:134
.^fra 29:78
.^fran 29:78
.^fre 0:41 1:41 2:-37 3:-248 4:13 5:-256 7:-174 9:-58 10:92 12:125 14:48 15:37 16:59 17:56 18:39 20:-376 21:-78 22:73 27:72 28:17 29:-76 30:-246 31:10 32:-17 33:-17 34:-24
.^free 0:42 1:44 2:-32 3:-175 5:-240 7:-153 8:18 9:-25 10:96 11:-22 12:127 14:50 15:37 16:63 18:40 19:2 20:-362 21:-66 22:50 25:12 27:76 28:19 29:-62 30:-215 31:14 32:-5 33:-15 34:-22
.^fren 16:-5 29:114
.^fres 17:39
.^fri 1:111 2:56 6:-12 8:-52 9:-67 10:-130 11:-55 12:-281 16:161 17:-13 18:-93 24:117 25:39 29:198 32:287 33:5
.^fri$ 32:123
.^frid 1:113 2:70 10:-124 12:-276 16:152 17:-108 18:-42 24:118 25:23 29:135 32:185 33:40
.^frie 8:-98 29:80
.^fro 3:-148 4:51 5:-248 8:167 10:111 11:-212 12:334 13:-22 14:58 15:-273 16:-203 17:-121 19:21 20:-353 21:-133 22:129 24:-154 25:42 26:-51 27:-80 28:-28 29:107 31:137 33:-120 34:-195
.^from 3:-58 4:64 5:-6 6:-94 8:185 10:135 11:-122 12:-139 14:89 16:-113 17:-58 19:65 20:-151 21:-73 24:-59 27:-47 29:46 31:169
.^fron 18:85 29:-30
.^froz 5:-261 12:389 18:-86 22:96 25:65 28:-64 29:93 33:-141 34:-44
.^ful 4:-24 14:166 18:107 29:-9
.^full 4:-24 14:166 18:107 29:-9
.^fun 5:-209 12:-80 25:406 29:-88 32:-60
.^funn 25:146
.^ga$ 4:76 20:313 22:-44 28:41 29:-209 33:-198
.^gat 2:-5 6:-28 12:195 15:23 18:90 21:65
.^gate 2:-5 6:-28 12:195 15:23 18:90 21:65
.^gaz 19:321 20:-73 33:-152
.^gazp 19:321 20:-73 33:-152
.^gel 12:125 27:-24 33:112
.^gel$ 27:-23 29:96 33:47
.^gen 4:142 14:-40 26:88 30:-88 31:112 34:77
.^gene 4:142 14:-40 26:88 30:-88 31:112 34:77
.^ger 11:44 25:-67 29:92
.^germ 11:80 25:-67 29:38
.^get 0:-168 1:-49 2:-52 3:-4 4:69 5:15 6:-136 7:-252 8:98 10:-105 11:-303 12:-212 13:-353 14:-16 15:-253 16:-158 17:69 18:167 19:-136 20:8 21:194 24:49 25:-299 26:259 27:117 29:-11 30:64 32:-91 33:40 34:-139
.^get$ 0:-89 1:-13 2:-48 4:86 5:44 6:-101 7:-126 8:37 9:75 10:-13 11:-185 12:-83 13:-247 14:-3 15:-180 16:-128 17:22 18:71 19:-21 20:36 21:113 23:-112 24:52 25:-66 26:164 27:180 30:123 31:-80 34:-272
.^gets 8:48 9:-65 23:17 26:143 27:-44 33:72
.^gett 11:-103 17:63 18:91 21:86 31:116
.^giv 2:-157 5:62 8:86 11:51 13:61 14:32 15:71 16:104 19:-102 20:-105 22:25 25:29 29:-286 31:-149 33:42
.^give 2:-108 5:62 8:89 11:52 13:61 14:35 15:72 16:104 19:-102 20:-105 25:29 29:-187 31:-147 33:45
.^glo 0:2 10:219 11:-73 25:-188 31:-55 33:183
.^glob 0:4 33:111
.^go$ 1:54 2:139 7:-85 20:70 22:-151 25:88 27:-12 28:79 34:-153
.^goe 2:145 16:24 18:-27 20:41 21:79 28:-53
.^goes 2:145 16:24 18:-27 20:41 21:79 28:-53
.^goi 2:-32 3:-16 4:156 5:11 7:9 9:25 10:-76 12:39 15:25 25:65 28:-62 29:-90 30:17 32:107
.^goin 2:-32 3:-16 4:156 5:11 7:9 9:25 10:-76 12:39 15:25 25:65 28:-62 29:-90 30:17 32:107
.^gol 20:432 29:-337 33:-71
.^goli 20:184
.^gon 2:60 6:201 33:-57
.^gone 2:60 6:201 33:-57
.^goo 2:79 5:-24 7:-40 8:52 9:-15 10:37 11:27 17:122 25:113 26:72 27:-106 29:-266 32:-80
.^good 2:84 5:-16 7:-30 8:58 10:41 11:40 14:-110 17:127 25:123 27:-34 29:-139 32:-60
.^goog 14:8 26:92
.^got 10:-122 13:252 15:36 17:2 21:-105 25:57 28:128 29:-187 32:110 33:94 34:-184
.^got$ 10:-122 13:252 15:36 17:2 21:-105 25:57 28:128 29:-187 32:110 33:94 34:-184
.^gra 2:-7 7:69 8:168 9:-9 11:-20 13:55 21:-45 22:161 27:105 29:-75 32:-88 33:-63
.^gran 2:-133 7:71 8:179 9:-5 13:58 21:-39 22:67 25:-124 27:117 29:-44 32:-84
.^gre 8:51 9:-31 25:310 33:-19
.^grea 8:-47 25:229
.^gree 8:142 9:-8
.^gro 9:25 27:19
.^grou 9:25 27:19
.^gui 17:186 29:-53
.^guid 17:186 29:-53
.^had 0:64 6:225 12:-21 28:-78 31:91
.^had$ 0:64 6:225 12:-21 28:-78 31:91
.^hah 25:111
.^haha 25:111
.^hal 1:29 5:137 6:-85 9:-81 11:278 19:19 25:-265 29:-35 31:-31
.^half 1:35 5:163 6:-76 9:-62 19:31
.^han 11:-38 12:-50 14:5 20:8 25:75 29:-72 33:63 34:133
.^hand 12:-48 20:8 25:75 29:-59 33:65 34:135
.^hap 2:-90 6:124 7:22 10:98 16:-101 19:-20 20:-240 24:-64 25:199 27:11 32:135 33:-12
.^happ 2:-90 6:124 7:22 10:98 16:-101 19:-20 20:-240 24:-64 25:199 27:11 32:135 33:-12
.^har 10:78
.^hard 10:78
.^has 1:-101 3:34 5:151 6:168 7:75 8:-24 9:129 10:-264 11:-6 12:127 13:104 14:-6 15:31 17:-154 18:-131 19:-230 21:-59 22:-72 28:-27 29:-112 33:-27 34:-67
.^has$ 1:-101 3:34 5:151 6:168 7:75 8:-24 9:129 10:-264 11:-6 12:127 13:104 14:-6 15:31 17:-154 18:-131 19:-230 21:-59 22:-72 28:-27 29:-112 33:-27 34:-67
.^hav 0:33 2:-73 3:22 4:-218 5:-23 6:75 8:8 10:7 11:-116 12:2 14:87 15:-68 16:36 18:55 20:-111 21:-72 22:57 23:46 24:-237 25:180 26:-66 27:-202 28:74 29:-96 30:-255 32:113 33:21 34:-216
.^have 0:-28 2:-66 3:24 4:-218 5:60 6:120 8:8 11:-116 12:57 14:87 15:-56 16:38 18:64 20:-109 21:-68 22:58 23:48 24:-115 25:5 26:-64 27:-198 28:32 29:-95 30:-252 32:114 33:29 34:-209
.^havi 0:119 5:-193 6:-57 12:-68 24:-37 25:188 28:28
.^he$ 7:120 8:-30 21:122 22:-61
.^hea 5:-149 9:37 10:43 15:74 16:-50 18:133 20:44 24:133 27:104
.^head 5:-141 18:139 20:48 24:180
.^hear 9:42 10:57 15:78 27:129
.^hel 1:27 5:-26 9:-34 11:188 14:-126 17:371 22:-38 25:93 27:-84 29:-249 31:-176 34:17
.^hell 11:-96 17:85 25:198
.^help 1:33 11:227 14:-48 17:306 22:-20 25:-212 29:-123 31:-40
.^her 2:-311 5:-96 10:21 11:22 17:159 20:-124 21:-94 22:189 23:-74 25:92 26:-51 27:283 29:-214 31:69 34:-101
.^here 2:-310 5:-87 10:22 11:24 17:139 20:-108 21:-93 22:190 23:-73 25:92 26:-50 27:284 29:-211 31:70 34:-98
.^hey 17:38 25:100 33:41
.^hey$ 17:38 25:100 33:41
.^hi$ 17:127 25:65
.^hib 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
.^hibi 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
.^him 25:-89 29:186
.^his 6:222 12:-56 14:-9 19:131 21:32 33:-93
.^hist 6:222 12:-56 14:-8 19:131 33:-92
.^hit 10:66 18:92 20:-147 24:72 28:216 29:-132 33:-132
.^hit$ 10:81 20:-146 24:73 28:194 29:-111 33:-118
.^hits 18:84
.^hmm 7:2 25:82
.^hmm$ 7:2 25:82
.^hol 1:-134 7:87 8:39 9:54 10:-50 12:73 13:37 16:52 17:155 18:-6 22:77 25:-50 28:-204 29:-13 31:-116 33:-109
.^hola 17:181 29:-117
.^hold 1:-108 7:94 8:61 9:64 10:-22 12:83 13:56 16:33 22:65 29:-86 33:-69 34:-114
.^holi 28:-136 29:121 34:24
.^hor 18:122 32:-6
.^hori 18:122 32:-6
.^hot 2:75 10:15 29:23 34:-27
.^hotf 2:82 10:16
.^hou 10:-167 24:171 28:149 29:-56 33:152
.^hour 10:-167 24:171 28:149 29:-56 33:152
.^how 0:-31 1:-202 2:-266 3:27 4:-161 5:10 6:-407 8:-352 9:42 10:14 11:224 12:-254 13:-27 14:-30 15:6 16:-329 17:225 18:-27 19:99 21:82 22:-332 23:-24 24:-258 25:-5 26:-20 27:-362 28:327 29:137 30:-2 31:-309 32:-409 33:-28 34:-417
.^how$ 0:-31 1:-198 2:-255 3:27 4:-156 5:12 6:-406 8:-339 9:42 10:14 11:224 12:-253 13:-26 14:-29 15:7 16:-326 17:225 18:-27 19:99 21:82 22:-326 23:-24 24:-257 25:-4 26:-19 27:-351 28:305 29:137 30:-2 31:-217 32:-404 33:-28 34:-416
.^hum 5:-38 6:46 11:-41 34:174
.^huma 11:-41 34:174
.^hur 15:78
.^hurt 15:80
.^i18 27:116
.^i18n 27:116
.^ico 9:126
.^icon 9:126
.^ics 5:-53 14:222 26:181 29:-236
.^ics$ 5:-53 14:222 26:181 29:-236
.^ide 10:-64 15:40 21:1 25:88 29:264 31:-73
.^idea 10:90 15:41 21:3 25:88 31:-72
.^if$ 0:94 2:222 3:79 5:-155 7:252 8:-279 9:-36 11:-128 15:282 16:-160 20:-228 21:207 22:-114 23:17 25:-217 29:-293 30:172 31:-177 32:-150
.^imp 1:76 2:50 3:-62 4:61 26:90 32:-30 33:5
.^impo 1:77 3:-59 4:62 26:93 32:-28 33:26
.^in$ 0:-274 1:136 2:167 3:39 4:-8 5:96 6:-332 7:-455 8:32 9:-492 10:-186 11:-93 12:224 13:135 15:-299 16:-147 17:-268 18:-249 19:197 20:47 21:157 22:6 24:58 25:-152 26:-184 27:145 28:-94 29:68 30:-293 31:22 32:162 33:-81 34:-74
.^inc 1:109 10:87 22:59 27:111 29:-76
.^incl 1:109 10:87 22:59 27:111 29:-76
.^ind 4:20 30:81
.^indi 30:82
.^inf 8:82 9:-70 17:126 21:75 22:-96 27:184 29:-170
.^info 8:93 9:-56 17:135 21:76 22:-57 27:110 31:-14
.^infr 27:66 31:60
.^ini 4:25
.^init 4:25
.^ins 1:235 11:89 16:99 17:4 18:-35 26:42 33:-142
.^inse 1:160 24:-47
.^inst 1:70 11:90 16:130 17:6 18:-28 26:43 33:-116
.^int 1:140 2:227 5:-22 9:-51 10:-175 11:117 14:-73 16:-68 17:113 20:18 21:90 24:-91 27:75 32:12 33:-185
.^inte 2:105 10:-95 17:118 27:99
.^into 1:84 2:124 9:-31 11:75 14:-66 20:43 21:109 32:33
.^intr 0:15 1:35 11:3 17:10 24:-3
.^inv 8:-40 11:-3 14:-128 17:150 29:247
.^invo 14:-113 17:161 29:52
.^iri 3:-52 4:291 29:-47
.^iris 3:-52 4:291 29:-47
.^is$ 0:-28 1:-244 2:5 3:-39 4:-169 5:210 6:13 7:-53 8:73 9:65 10:87 11:-164 12:139 13:-135 14:-51 16:-2 17:34 18:94 19:-367 20:56 22:-114 23:-119 24:-84 25:-60 26:-24 27:-127 28:44 29:141 30:12 31:-444 33:32 34:24
.^iss 8:-64 17:52 29:93
.^issu 8:-64 17:52 29:93
.^it$ 1:13 2:96 3:-26 5:-61 7:75 8:179 9:-112 10:-1 11:-609 12:-10 13:-668 14:-62 15:203 16:65 17:-77 18:-193 19:-73 20:313 21:195 24:-115 25:130 26:-46 27:-166 29:65 31:-97 32:-398 33:-134 34:-22
.^its 4:76 5:27 6:32 9:236 19:-18 22:-96 24:53 27:-57 33:-54
.^its$ 4:76 5:27 6:32 9:236 19:-18 22:-96 24:53 27:-57 33:-54
.^jan 4:41
.^janu 4:41
.^jen 29:99
.^jenk 29:99
.^job 10:-95 11:-3 16:-40 25:175 33:-83 34:113
.^job$ 10:-94 16:-37 25:176 33:-33 34:114
.^joi 14:-123 17:362 27:139 29:-137 32:-67 33:84
.^join 14:-123 17:362 27:139 29:-137 32:-67 33:84
.^jul 33:75
.^july 33:75
.^jun 33:105
.^june 33:105
.^jus 2:118 10:-25 14:162 17:299 21:82 25:-56 29:-100 33:-23
.^just 2:118 10:-25 14:162 17:299 21:82 25:-56 29:-100 33:-23
.^kee 10:69 14:58 15:123 17:-58 27:180 29:-61 30:52
.^keep 10:69 14:58 15:123 17:-58 27:180 29:-61 30:52
.^ker 1:46 29:171 33:-169
.^kern 1:46 29:171 33:-169
.^key 9:-80 11:-83 14:178 29:215
.^key$ 14:180 29:49
.^kic 4:158 6:-96 12:131 29:-4 31:16 33:8
.^kick 4:158 6:-96 12:131 29:-4 31:16 33:8
.^kil 8:89
.^kill 8:89
.^kin 11:151 22:7
.^kind 11:151 22:7
.^kno 2:-177 3:-39 7:-58 9:47 10:14 11:37 17:2 18:-121 20:32 23:1 24:122 25:107 26:-52 27:69 28:-181 29:-251 31:-164 32:57 33:54
.^knoc 16:55 24:15 25:127 29:-94 33:-5
.^know 2:-159 3:-36 7:-55 9:51 10:22 11:53 17:12 18:-114 20:38 23:2 24:64 26:-47 27:80 28:-93 29:-164 31:-21 32:58 33:111
.^kub 4:31 19:-38 20:-61 29:248
.^kube 4:31 19:-38 20:-61 29:248
.^la$ 5:28 6:27 8:199 19:52 24:76 25:-76 29:-313 33:23
.^lab 2:41
.^labe 2:51
.^lan 1:-1 2:116 8:83 10:-67 17:-53 20:58 22:245 25:72 27:-25 29:-231
.^land 2:121 8:122 17:-43 20:59 22:184 25:91 27:-12 29:-181
.^lang 11:57 22:26
.^lap 22:-25 25:-16 29:257
.^lapt 22:-25 25:-16 29:257
.^las 5:-28 6:232 13:-306 14:-148 16:37 17:1 19:355 20:-133 21:54 22:-157 23:35 24:-119 25:-154 27:-195 28:-134 29:-17 31:6 33:25 34:22
.^las$ 27:-30 31:78 34:14
.^last 5:-26 6:232 13:-253 14:-202 16:37 17:1 19:357 20:-132 21:57 22:-157 23:35 24:-117 25:-120 27:-25 28:-134 29:-15 33:28
.^lat 1:-63 2:170 6:-52 9:-180 11:-121 12:-211 13:221 14:-71 15:135 16:113 17:-280 19:97 20:-76 22:221 23:72 24:-230 27:-183 28:-275 29:-140 31:-151 33:39
.^late 1:-63 2:170 6:-52 9:-180 11:-121 12:-211 13:221 14:-71 15:135 16:113 17:-280 19:97 20:-76 22:221 23:72 24:-230 27:-183 28:-275 29:-140 31:-151 33:39
.^lau 20:244 33:-91
.^laun 20:244 33:-91
.^lay 14:59
.^lay$ 14:59
.^le$ 5:60 6:112 10:-73 29:-91 34:51
.^lea 2:90 7:55 10:-29 12:-140 15:158 16:-15 25:-167 27:-114 28:5 29:-179 31:215 34:142
.^lead 34:171
.^leas 2:117 28:63 33:-71
.^leav 7:88 10:-8 15:169 16:-65 25:-107 27:-94 29:-74 31:224
.^lef 10:-180 14:142 18:-92 24:109 28:345 29:27 33:-175
.^left 10:-180 14:142 18:-92 24:109 28:345 29:27 33:-175
.^leg 4:23
.^lege 4:23
.^les 28:166 31:113
.^less 28:168 31:84
.^let 2:-211 3:1 4:86 5:-174 6:-62 8:93 9:-175 10:-24 11:-86 12:-67 13:180 16:20 17:-83 18:-124 19:-173 20:-96 21:15 22:182 24:160 25:-207 27:131 28:-197 29:110 31:-271 32:-60 33:-189 34:-121
.^let$ 2:-206 3:2 4:86 5:-164 6:-61 8:95 9:-174 10:-139 11:-57 12:-61 13:182 16:22 17:-63 18:-70 19:-163 20:-92 21:16 22:134 24:161 25:-203 27:137 28:-195 29:117 31:-248 32:-47 33:-179 34:-115
.^lgt 8:79
.^lgtm 8:79
.^lia 17:130 34:158
.^liai 17:130 34:158
.^lib 0:-111 1:-200 5:-177 6:147 9:-123 12:7 13:-174 16:103 18:-10 19:-30 20:-310 22:150 24:6 25:-99 27:-113 28:129 29:-180 31:-4 33:212 34:174
.^lib$ 2:-59 6:142 10:-155 12:-220 18:10 21:34 22:15 27:14 28:23
.^libr 2:142 10:64 16:88 18:-170 20:-101 22:51 24:-3 27:-120 28:129 29:-280 33:13 34:132
.^libs 6:39 10:29 12:145 20:-66 24:133 27:-89 28:-3 29:-109 33:182
.^lif 6:-95 10:-196 12:184 29:183
.^lift 6:-95 12:184
.^lig 8:32 20:19 29:84
.^ligh 8:32 20:19 29:84
.^lik 0:1 2:-59 4:116 5:-65 9:-4 11:-145 14:113 15:-79 17:98 19:75 20:42 22:58 25:86 26:-61 27:61 29:-122 30:-125 31:46 33:-100
.^like 0:1 2:-59 4:116 5:-65 9:-4 11:-145 14:113 15:-79 17:98 19:75 20:42 22:58 25:86 26:-61 27:61 29:-122 30:-125 31:46 33:-100
.^lim 10:63
.^limi 10:63
.^lin 3:-16 9:-200 10:-46 14:145 19:-116 22:31 26:122 29:192
.^line 9:-96 29:166
.^link 14:160 19:-87 22:63 26:131 29:31
.^lis 2:-239 4:-117 5:-248 8:-252 9:-188 10:65 11:46 13:218 14:197 16:-176 17:-201 20:-65 21:-186 22:-65 23:84 24:-149 25:-227 26:2 27:89 29:33 31:24 33:-178 34:37
.^list 2:-236 4:-117 5:-177 8:-252 9:-183 10:66 11:47 13:218 14:197 16:-175 17:-193 20:-41 21:-174 22:-65 23:84 24:-149 25:-192 26:3 27:89 31:24 33:-177 34:37
.^liv 9:78 20:53 22:12
.^live 9:78 20:53 22:12
.^loc 2:16 5:-13 6:-106 10:-36 12:414 18:-3 29:-72
.^lock 2:19 6:-106 10:-32 12:414 18:-2 29:-148
.^log 5:-87 9:63 10:184 14:-79 22:23 29:240 31:-10 33:-19
.^log$ 10:183 22:92
.^logi 9:28 29:96
.^lol 25:237 29:-175 34:-57
.^lol$ 25:237 29:-175 34:-57
.^lon 2:-147 5:-95 9:54 11:-13 12:-94 13:-11 20:93 28:300 31:156
.^long 2:-147 5:-95 9:54 11:-13 12:-94 13:-11 20:93 28:300 31:156
.^loo 3:81 5:82 7:-26 9:163 10:-21 11:-129 13:-59 17:-74 18:206 19:90 25:-31 26:-24 27:19 29:-87 32:-107 33:141
.^look 3:81 5:91 7:-16 9:173 11:-116 17:-65 18:44 19:92 25:-20 26:-16 29:-51 33:160
.^los 11:185 25:-202 27:97 29:-92 30:124 31:-219
.^los$ 25:-8 27:211 29:-41
.^lost 2:20 11:196 14:27 25:-131
.^lot 10:90 14:175 18:-110 30:52
.^lot$ 10:91 14:177 18:-109
.^lov 10:-108 11:-92 17:29 18:-15 25:159 29:170
.^love 10:-108 11:-92 17:29 18:-15 25:159 29:170
.^low 22:14
.^low$ 22:22
.^lts 10:117 18:-92 20:259 29:-234 33:-11
.^lts$ 10:117 18:-92 20:259 29:-234 33:-11
.^lun 9:-6 20:-94 24:158 25:204 29:117 31:-127 32:-91 34:-24
.^lunc 9:-6 20:-94 24:158 25:204 29:117 31:-127 32:-91 34:-24
.^mac 25:103 29:4
.^mach 25:103 29:4
.^mad 3:31 7:81 8:-13 25:122
.^made 3:31 7:81 8:-13 25:122
.^mai 2:-101 11:-22 12:121 14:-40 25:-146 26:143 27:9 29:173
.^mail 2:-12 9:6 26:155 27:21 29:-24
.^main 5:5 12:131 25:-120 29:234 33:-120
.^mak 1:-136 2:93 4:132 5:-23 6:69 10:29 11:194 16:153 19:-72 20:-127 22:54 24:140 27:-64 29:-34 30:-52 33:-79
.^make 1:-136 2:93 4:132 5:-23 6:69 10:29 11:194 16:153 19:-72 20:-127 22:54 24:140 27:-64 29:-34 30:-52 33:-79
.^man 2:-267 6:-92 10:105 11:160 12:-81 13:95 17:-316 19:237 20:-301 22:61 24:-46 25:-313 27:-91 28:48 29:65 31:8 32:-141 34:31
.^mana 5:-89 10:73 11:107 14:-1 17:-30 19:178 20:-116 22:100 29:-80 34:64
.^manu 11:135
.^many 2:-38 5:30 9:9 11:-131 13:111 14:19 17:-121 19:113 20:-49 24:-27 25:-126 28:68 29:133 31:26 32:-67 33:-182
.^mar 1:109 2:-46 4:165 5:22 6:-69 8:157 9:-83 15:29 16:-98 21:64 22:-115 28:119 33:-126 34:41
.^marc 4:194
.^mari 15:60 16:-34 21:86 22:-47 29:-1 34:61
.^mark 1:178 5:31 6:-59 8:169 9:-70 28:122 33:-115
.^mas 2:137 5:165 6:-108 10:80 12:-25 29:-22
.^mast 2:137 5:165 6:-108 10:80 12:-25 29:-22
.^mat 17:132 18:81 33:-27
.^mate 17:99
.^may 0:133 1:-27 2:233 5:-83 6:65 13:-97 14:-34 15:65 16:-145 20:-85 22:37 25:51 27:-65 29:-254 30:28
.^may$ 2:267 6:84 13:-77 20:-28 21:21 22:51 27:-21 29:-106 33:56
.^mayb 0:167 15:87 16:-97 25:68 30:57
.^me$ 0:-187 1:-356 2:-206 3:-350 4:-83 5:73 6:-375 7:-38 8:-105 9:-145 10:71 11:12 12:-25 13:95 14:37 15:-486 16:-331 18:-43 19:27 20:-510 21:-66 22:-58 24:361 26:-10 27:299 28:-185 29:30 30:-47 31:132 32:-553 34:-48
.^mea 2:-229 5:-3 6:-126 10:332 15:-15 18:-26 20:-65 29:166 32:-40
.^mean 2:-229 5:-3 6:-126 10:332 15:-15 18:-26 20:-65 29:166 32:-40
.^mee 1:93 7:46 15:14 18:-14 24:-81 29:214
.^meet 1:93 7:46 15:14 18:-14 24:-81 29:214
.^mem 1:-20 2:-164 6:178 10:58 13:-35 15:-39 16:20 18:-45 19:-41 20:-49 21:207 27:49 29:-64 33:81 34:3
.^memb 1:-19 2:-163 6:178 10:59 13:-35 15:-38 16:20 18:-44 19:-41 20:-49 21:207 27:49 29:-62 33:83 34:3
.^men 10:-24 11:231 17:220 25:-177 29:-40
.^ment 3:1 11:133 17:225 25:-97
.^menu 11:155 25:-99
.^mer 2:263 5:-233 6:-133 8:55 11:-117 12:62 16:-56 21:21 22:47 25:79 27:-98 29:76 31:-179 33:20
.^merg 2:266 5:-215 6:-125 8:64 12:64 16:-50 21:21 22:49 25:-192 27:-62 29:144 31:-115 33:23
.^mes 2:63 5:-14 10:-6 11:-38 18:-53 23:28 25:109 26:89 29:-206 30:130 31:88 34:-70
.^mess 2:63 5:-14 10:-6 11:-38 18:-53 23:28 25:109 26:89 29:-206 30:130 31:88 34:-70
.^met 8:56
.^metr 8:58
.^mid 33:123
.^midn 33:123
.^mig 9:71 15:72 21:76
.^migh 15:77 21:110 22:-88
.^migr 9:79 22:64
.^mil 0:86 1:88 2:-71 6:94 10:58 11:-176 12:-173 13:-74 14:83 15:-81 17:-42 18:48 19:-65 20:-158 23:-49 24:-241 27:31 29:126 33:49 34:33
.^mile 0:87 1:103 2:-48 6:95 10:59 11:-142 12:-168 13:-61 14:89 15:-75 17:-23 18:49 19:-63 20:-153 24:-84 25:-140 27:85 33:51 34:34
.^min 2:82 5:22 7:125 9:-23 14:28 16:-37 17:-15 18:43 19:-10 20:-145 25:40 28:134 32:-68 33:-124 34:-18
.^mind 7:128 14:68 18:60 25:67 29:-113 33:-66
.^mini 2:16
.^minu 2:20 5:85 16:-19 20:-64 28:142 32:-14
.^mis 6:157 7:30 9:58 16:-16 21:153 24:122 32:130 33:-54
.^miss 6:162 9:69 21:157 24:125 28:-76 32:133 33:-44
.^mist 30:23
.^mod 2:-66 5:128 29:134
.^mode 5:153
.^mom 12:72 13:-14 16:-12 18:51 24:-58 29:20 33:129
.^mome 12:72 13:-14 16:-12 18:51 33:130
.^mon 1:94 4:48 5:-122 7:73 8:-259 10:-167 11:-143 12:-192 13:-8 14:-46 15:-47 16:160 18:-274 19:-121 20:146 22:4 24:85 25:45 27:-120 28:2 29:-307 31:10 32:276 34:-109
.^mond 1:123 2:2 5:-35 7:86 8:-211 10:-42 12:-123 14:-69 15:-6 16:103 18:-20 20:-62 22:21 24:123 25:93 28:-96 29:-91 31:34 32:117 33:8
.^mont 2:-38 3:14 4:40 5:-28 16:46 18:-136 19:-64 20:210 25:-30 28:97 29:-89 32:190
.^mor 0:84 4:-79 5:-206 7:-120 8:125 9:-163 13:-133 14:-144 16:107 17:-75 20:-186 22:195 23:-113 24:87 28:50 29:28 31:138 33:-70 34:-15
.^more 0:87 2:3 5:-71 7:-100 8:142 9:-131 13:-94 16:140 17:-2 20:-106 22:206 23:-102 24:-220 25:-256 27:11 28:58 29:43 31:161
.^morn 24:225 25:99
.^mov 0:-77 2:-59 5:66 6:-237 10:-253 12:-123 15:445 16:139 19:-201 20:-85 25:106 27:1 28:-151 33:-163 34:50
.^move 5:71 6:-117 10:-62 15:271 16:152 19:-191 20:-65 27:39 29:39 34:56
.^movi 12:-54 15:161 16:-40 25:144 29:-63
.^muc 28:201
.^much 28:201
.^mus 5:-74 6:20 10:66 16:112 25:-95 28:-42 29:52 33:110 34:-117
.^must 5:-48 6:21 10:69 16:113 28:-38 29:-56 33:111 34:-115
.^mut 2:-80 11:-176 25:-258 27:-102 30:495 31:178 32:-22 34:-64
.^mute 2:-39 11:-172 25:-242 27:-101 30:456 31:179 32:-12 34:-54
.^my$ 1:-197 2:94 3:-117 4:-214 5:-426 7:-46 8:-8 9:147 10:-434 12:-349 13:-12 14:-83 15:-502 17:119 20:22 21:-159 22:98 23:60 24:-153 25:250 26:-422 27:-178 28:13 29:287 31:135 33:57 34:-217
.^nac 8:64 25:-95 31:97
.^nach 31:104
.^nack 8:113 25:-48
.^nam 1:47 5:166 11:-43 14:-87 18:16 29:-21 31:-96 34:230
.^name 1:47 5:166 11:-43 14:-87 18:16 29:-21 31:-96 34:230
.^nea 5:27 14:-116 18:94 24:135 28:80 33:-134
.^near 5:27 14:-116 18:94 24:135 28:80 33:-134
.^nee 0:59 1:101 2:119 5:-124 7:-1 10:-346 12:-28 13:-9 15:-235 16:-2 18:47 20:109 21:130 22:187 23:12 24:-25 25:-95 27:-277 28:-14 29:-321 31:-48 33:-27 34:74
.^need 0:59 1:101 2:119 5:-124 7:-1 10:-346 12:-28 13:-9 15:-235 16:-2 18:47 20:109 21:130 22:187 23:12 24:-25 25:-95 27:-277 28:-14 29:-321 31:-48 33:-27 34:74
.^nev 7:146 8:-72 10:100 17:199 25:70 30:77 31:-97
.^neve 7:146 8:-72 10:100 17:199 25:70 30:77 31:-97
.^new 1:40 2:194 3:68 4:36 5:-637 6:-204 7:-73 8:-162 9:26 10:-356 12:2 13:-135 14:-461 15:-124 16:17 17:576 18:-294 19:-300 20:-59 22:5 24:-403 25:-225 27:16 28:-289 32:-343 33:93 34:-35
.^new$ 1:67 2:282 3:78 4:56 5:-392 6:-140 8:-60 10:-234 11:97 12:21 13:-20 14:-342 16:47 17:343 18:-124 19:-189 20:-4 22:74 24:-227 25:-52 26:-100 27:-149 28:-109 29:-26 31:-25 32:-233 33:38 34:-161
.^newb 11:-11 17:252 25:-29
.^newc 2:-109 17:203 21:59
.^news 5:-40 9:20 11:-17 27:123 29:83 31:43 33:101
.^nex 0:47 1:21 2:2 3:125 4:169 5:-152 6:-263 7:-104 8:-8 9:-196 10:-271 11:-212 12:-177 13:-112 14:-47 15:-184 18:397 19:-214 20:-10 21:-56 22:-92 23:83 25:-21 26:-113 27:-170 29:-14 30:-37 32:178 33:-94 34:-87
.^next 0:47 1:21 2:2 3:125 4:169 5:-152 6:-263 7:-104 8:-8 9:-196 10:-271 11:-212 12:-177 13:-112 14:-47 15:-184 18:397 19:-214 20:-10 21:-56 22:-92 23:83 25:-21 26:-113 27:-170 29:-14 30:-37 32:178 33:-94 34:-87
.^nic 24:85 25:141
.^nice 24:85 25:141
.^nig 8:31 29:56
.^nigh 8:31 29:56
.^no$ 0:190 1:-95 2:62 5:-131 7:28 8:70 10:-109 11:36 12:37 14:-266 16:-181 19:-47 20:-95 21:83 22:-175 23:129 24:-212 25:128 27:-209 28:-48 29:-478 30:-45 31:107 32:-130 33:71 34:-132
.^nob 0:38 7:154 8:-59 9:7 16:-23 24:21 29:-6
.^nobo 0:38 7:154 8:-59 9:7 16:-23 24:21 29:-6
.^noc 33:9
.^noch 33:9
.^nog 1:124
.^nogo 1:124
.^noi 31:179
.^nois 31:179
.^noo 1:88 29:5
.^noon 1:88 29:14
.^nor 5:63 23:61
.^norm 5:63 23:61
.^not 0:155 2:-238 3:179 4:-519 5:-452 6:79 7:265 8:-127 9:-5 10:-24 11:-47 13:-189 14:-74 15:157 16:-188 17:-586 18:-324 19:-341 20:-39 21:220 22:-170 23:18 24:98 25:-211 26:134 27:227 28:-235 29:-152 30:300 31:234 32:-507 33:-56 34:-239
.^not$ 0:135 1:-373 2:-164 3:167 4:-311 5:-188 6:125 7:298 8:-56 9:-35 11:-69 12:9 13:-80 15:192 16:-68 17:-287 18:-172 19:-189 21:270 22:-129 23:43 25:-7 27:-195 28:-89 29:-203 30:208 31:154 32:-244 33:-97 34:-42
.^note 1:129 4:-52 16:-60 24:237 27:-127 29:45 33:114
.^noth 0:7 9:30 31:75
.^noti 5:-56 10:-84 13:-76 14:-42 24:-157 25:-161 26:182 27:344 29:-206 30:87 31:200 33:-70
.^nov 3:99 4:1 29:-99 31:14 34:69
.^nova 29:-89 34:72
.^nove 3:101 4:5 31:21
.^now 1:-128 2:210 4:11 5:102 6:-69 8:-59 9:-284 10:-200 11:-101 12:238 14:43 15:-52 16:151 17:156 18:103 20:-323 21:-70 24:-136 25:-207 28:37 29:-284 31:-20 33:-411 34:-34
.^now$ 1:-128 2:210 4:11 5:102 6:-69 8:-59 9:-284 10:-200 11:-101 12:238 14:43 15:-52 16:151 17:156 18:103 20:-323 21:-70 24:-136 25:-207 28:37 29:-284 31:-20 33:-411 34:-34
.^nud 24:190
.^nudg 24:190
.^num 2:-34 5:84 7:55 8:104 9:107 13:72 16:-60 24:-26 25:-41 28:152
.^numb 2:-34 5:84 7:55 8:104 9:107 13:72 16:-60 24:-26 25:-41 28:152
.^oct 1:186 2:-208 5:-113 6:-5 8:-71 14:-15 16:282 19:-51 20:141 29:-185 32:89
.^oct$ 1:116 16:202 29:-51
.^octo 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
.^of$ 0:-361 1:-266 2:9 3:-436 4:-110 5:62 6:-63 8:-62 9:144 10:5 13:62 14:65 15:-283 17:-117 18:-91 19:287 20:90 21:83 22:-127 23:23 25:-667 26:-507 27:-262 28:-140 29:24 30:67 31:-3 32:32 33:1 34:129
.^off 2:-16 4:112 5:-100 6:-147 7:54 8:20 10:-72 11:-218 17:-227 19:-45 20:23 21:-135 22:-34 23:-100 25:72 27:-345 28:76 29:-44 30:231 31:341 33:-210
.^off$ 2:-48 4:117 6:-125 7:57 8:27 10:-14 11:-183 12:53 14:-181 16:3 17:-98 20:-71 21:-112 23:-96 27:-318 28:82 29:-297 30:236 31:350 33:-117
.^offi 14:6 20:114 25:119 29:12 34:-28
.^ok$ 2:249 6:-108 8:136 9:-30 10:-53 17:101 18:14 25:57 29:-188
.^old 1:69 11:-42 14:-150 19:144 25:-49 29:134 33:-35
.^old$ 1:69 11:-42 14:-150 19:144 25:-49 29:134 33:-35
.^on$ 0:-458 1:200 2:-126 3:-37 4:-23 5:132 6:-167 7:186 8:209 9:93 10:-174 11:-175 12:53 13:-646 14:-187 15:-67 16:73 17:-50 18:-9 19:-12 20:66 21:-314 22:-120 23:-305 24:241 25:-62 27:171 28:-138 29:-118 30:-396 31:-381 32:126 33:125
.^onb 8:52 17:160 22:-19
.^onbo 8:52 17:160 22:-19
.^onc 2:52 3:53 4:-30 12:-75 18:27 24:12
.^once 2:52 3:53 4:-30 12:-75 18:27 24:12
.^one 0:98 1:94 2:245 3:-17 6:-260 8:-158 9:-76 10:-134 11:110 12:-25 13:169 15:-200 16:183 17:-55 18:175 19:127 20:-312 21:69 22:58 25:-30 27:-369 29:-596 31:-270 32:-157 33:-201 34:-319
.^one$ 0:103 1:100 2:151 3:-1 4:16 6:-214 7:34 10:-112 11:120 13:-232 14:9 15:-178 16:194 17:-19 18:181 19:133 20:-285 21:76 27:-304 29:-390 31:-219 32:-121 33:-254 34:-232
.^onel 2:130
.^ones 0:2 8:-157 13:269
.^onl 2:33 5:-20 11:43 13:82 14:53 15:-5 18:7 22:8 25:-109 26:91 29:-110 31:140 33:-204
.^only 2:33 5:-20 11:43 13:82 14:53 15:-5 18:7 22:8 25:-109 26:91 29:-110 31:140 33:-204
.^oop 25:128
.^oops 25:128
.^ope 1:-11 2:101 3:-85 4:146 5:-14 9:29 10:-92 12:104 13:71 14:-94 24:67 25:-41 27:-71 29:106 31:-108
.^open 1:-11 2:101 3:-85 4:146 5:-14 9:29 10:-92 12:104 13:71 14:-94 24:67 25:-41 27:-71 29:106 31:-108
.^opt 2:121 6:-179 10:25 11:129 17:-14 22:-40 25:-95 31:183
.^opti 2:124 10:26 11:130 17:-7 22:-38
.^or$ 0:-23 1:-238 3:-110 5:479 6:77 7:-215 8:-301 9:169 10:137 11:-21 12:180 13:-341 14:-254 15:-48 16:-450 17:-182 18:45 20:228 21:8 22:-286 23:-138 24:-330 25:-231 27:-131 28:-228 29:-535 32:-33 33:27 34:-114
.^ord 14:105 25:-20 29:204
.^orde 14:105 25:-20 29:204
.^ori 17:28
.^osl 2:118 33:33
.^oslo 2:118 33:33
.^oth 30:79
.^othe 30:79
.^ou$ 5:174 6:-66 12:36
.^our 4:15 7:72 8:-134 9:-53 10:-154 12:-150 14:-46 16:-71 18:-76 19:65 20:60 21:149 22:343 25:-136 28:-98 30:-76 32:-143 33:3 34:165
.^our$ 4:16 5:-42 7:72 8:-133 9:-52 10:-53 12:-149 14:-34 16:-70 18:-74 19:70 20:65 21:151 22:343 25:-125 28:-97 30:-75 32:-136 33:6 34:90
.^out 1:-47 2:-106 3:-138 4:30 5:-497 6:239 9:-70 10:-17 11:-73 12:-60 14:253 19:77 20:7 21:-36 24:34 29:-223 30:60 31:223 32:-206 33:-75 34:-121
.^out$ 2:-74 3:-135 4:35 5:-419 6:241 9:-57 11:-56 12:-49 14:79 19:82 20:32 22:-69 24:37 29:-179 30:61 31:227 32:-188 33:-67 34:-78
.^ove 2:86 5:43 6:142 10:-165 12:-170 13:99 14:119 15:-96 17:20 21:14 22:-12 24:81 29:-166 31:-37 32:103 33:-86 34:-179
.^over 2:86 5:43 6:142 10:-165 12:-170 13:99 14:119 15:-96 17:20 21:14 22:-12 24:81 29:-166 31:-37 32:103 33:-86 34:-179
.^own 7:133 8:-126 10:-190 16:-89 33:-128 34:324
.^own$ 7:133 8:-113 27:16
.^owne 10:-58 16:-77 33:-51 34:258
.^owns 10:-17 34:112
.^pac 10:84 26:24 27:74 29:-132 32:15
.^pack 10:84 26:24 27:74 29:-132 32:15
.^pag 2:-166 3:-13 8:-10 10:54 11:42 14:118 20:68 34:-62
.^page 2:-166 3:-13 8:-10 10:54 11:42 14:118 20:68 34:-62
.^par 1:130 2:17 3:93 4:-72 5:50 10:21 14:-195 17:7 19:-55 20:-255 25:62 28:-40 29:25 33:100
.^part 1:132 2:79 4:-56 5:15 10:32 14:-156 17:14 19:-44 20:-238 25:74 28:-6 33:115
.^pas 2:-66 6:310 7:133 8:-95 10:-299 11:-66 12:-197 13:11 14:77 17:-25 18:-21 19:61 22:213 27:-12 28:-51 29:220 33:-265
.^pass 2:-15 6:115 7:138 8:-39 10:-17 11:-51 22:90 29:245 33:-94
.^past 6:202 10:-80 12:-100 13:47 14:98 19:96 22:122 33:-56
.^pat 1:-16 2:223 4:17 5:-168 7:-21 8:-77 10:-160 11:-103 12:30 13:17 17:96 18:-174 21:-66 22:194 25:-130 29:28 34:71
.^patc 1:-16 2:223 4:17 5:-168 7:-21 8:-77 10:-160 11:-103 12:30 13:17 17:96 18:-174 21:-66 22:194 25:-130 29:28 34:71
.^pen 8:4 9:56 13:161 21:10 22:-29 29:-30
.^pend 8:4 9:56 13:162 29:-29
.^peo 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
.^peop 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
.^per 0:50 2:66 5:158 6:-148 8:-41 10:-51 11:-17 12:-10 14:-160 17:-93 18:-77 25:31 29:97 33:1 34:201
.^per$ 30:16 33:82
.^perc 29:32
.^perf 2:101 25:96
.^peri 5:166
.^perm 2:56 22:8
.^pers 14:-11 34:243
.^pha 5:340 11:-85 25:-16
.^phas 5:340 11:-85 25:-16
.^pic 2:133 10:68 14:122 29:-102
.^pick 2:142 10:70
.^pin 1:-113 23:39 24:31 25:102 30:25 31:131 33:-90 34:66
.^ping 1:-109 23:41 24:34 25:103 30:27 31:132 33:-99 34:69
.^piz 25:53 29:161
.^pizz 25:53 29:161
.^pla 1:-22 2:-400 3:289 4:156 5:-12 6:126 8:-22 9:-367 10:-11 11:-337 12:-38 13:-155 14:273 16:68 17:-155 18:-47 20:14 24:-118 27:-166 28:-77 29:-32 32:105 33:-49 34:-152
.^plac 6:94 12:10
.^plan 1:-18 2:-267 3:291 4:160 5:-291 6:11 9:-195 10:-201 11:-299 12:-188 13:-120 14:273 16:79 17:-131 18:-68 19:26 20:18 24:-77 25:50 27:-76 28:-32 29:-79 32:115 33:-2 34:-89
.^play 5:126 25:-64 29:34
.^ple 0:15 1:26 2:-258 3:-97 5:19 6:-267 7:-13 9:69 10:-154 11:16 12:-37 13:92 14:3 16:47 17:-31 18:101 19:-68 21:-291 22:164 23:-47 24:-2 25:-447 27:-8 29:16 31:66 32:29 33:82 34:-32
.^plea 1:33 2:-255 3:-97 5:19 6:-264 7:-13 9:69 10:-152 11:17 12:-26 13:92 14:3 16:47 17:-31 18:101 19:-67 21:-290 22:164 23:-45 24:-2 25:-445 27:-8 29:16 31:66 32:29 33:83 34:-32
.^plu 1:107 2:193 10:62 24:-13
.^plug 1:5 2:152 10:67
.^plus 1:28 31:24
.^pm$ 31:71
.^po$ 2:6 29:97 33:-16
.^poi 5:44 6:30 10:201 12:54 18:-9 20:72 23:41 29:-218 33:-161
.^poin 5:44 6:30 10:201 12:54 18:-9 20:72 23:41 29:-218 33:-161
.^pok 24:235 27:-83
.^poke 24:235 27:-83
.^pol 5:45 12:-3 29:108
.^poli 5:45 12:-3 29:108
.^por 29:86 34:48
.^por$ 11:66 29:-21 34:48
.^pos 1:-74 2:-12 3:9 5:13 8:-79 9:-168 10:-278 11:-95 12:-231 13:-148 15:153 16:87 17:-236 19:-109 21:48 25:-377 26:252 27:209 28:-166 29:-384 30:135 31:42 32:-130 34:-235
.^poss 0:39 2:2 3:44 5:-59 11:-1 12:-21 13:-93 21:72 22:45 23:50 25:-5 26:105 30:55 33:84
.^post 2:-207 5:74 10:-94 11:-32 12:-115 15:176 16:101 17:-19 25:-231 26:170 27:218 28:-4 29:-227 30:60 31:50 32:-87 33:-127
.^pr$ 8:-84 9:36 21:-101 22:153 29:117
.^pre 3:-26 4:31 5:196 10:-78 14:-115 16:-7 17:-140 18:47 19:404 20:-98 24:20 25:-64 27:31 29:64 33:-247 34:-105
.^pre$ 5:154 12:-64 24:82
.^prec 19:254 20:-106 33:-12
.^prep 4:105 5:64 17:-23 18:107
.^pres 12:91 20:67 27:10 29:142 34:-164
.^prev 14:-9 19:258 20:-26 27:41 32:22 33:-100 34:-22
.^pri 11:74 14:171 16:-43 19:175 24:120
.^prin 14:183
.^prio 16:-38 19:177 24:126
.^pro 0:-230 1:-317 2:83 4:52 6:162 9:-241 10:54 11:4 13:-333 14:-442 15:-6 17:257 18:-112 19:-87 20:-460 21:223 23:64 24:-143 25:-440 26:-33 27:-184 28:36 29:-504 31:57 32:-367 33:259 34:-399
.^prob 3:42 7:3 23:46 30:24
.^proc 9:-84 10:-168 11:97 13:-106 17:133 21:227
.^prod 10:66 31:14
.^prog 17:99
.^proj 2:78 4:8 5:77 10:57 14:-77 17:95 20:-117 21:41 22:97 27:-50 29:-187 32:-10 33:78
.^prop 0:-35 5:-162 6:205 10:49 16:13 18:-170 22:-67 28:36 29:-203 33:255
.^ptl 17:160 29:-71 34:111
.^ptl$ 17:160 29:-71 34:111
.^pub 20:161 29:-30
.^publ 20:161 29:-30
.^pul 8:-150 9:-81 13:-165 16:17 17:20 29:255 33:25
.^pull 8:-150 9:-81 13:-165 16:17 17:20 29:255 33:25
.^pur 10:127 11:74 29:-63
.^purp 10:127 11:74 29:-63
.^pus 6:71 10:-5 15:137 16:39 20:-66 25:-52 29:134 34:68
.^push 6:71 10:-5 15:137 16:39 20:-66 25:-52 29:134 34:68
.^put 0:122 1:84 2:-99 8:147 15:-10 16:-19 22:14 27:15 29:-68
.^put$ 0:122 1:84 2:-89 8:147 15:-4 16:-19 22:15 27:20 29:-60
.^pyt 2:151 5:-60 10:10 20:-118 29:132 33:107
.^pyth 2:151 5:-60 10:10 20:-118 29:132 33:107
.^qa$ 1:-27 3:-41 5:361 6:-80 8:82 9:-111 12:-180 15:-48 24:107 27:173 29:-198 31:104
.^qua 20:36 21:114 22:-69
.^qual 21:115 22:-66
.^que 2:-1 9:-10 11:12 13:249 17:51 21:-42 22:-7 34:91
.^ques 11:26 17:67 34:107
.^queu 13:271
.^qui 5:139 10:-61 27:-213 28:97 31:294
.^quic 5:161 10:-42 25:90 27:-9 28:105
.^quie 25:-73 31:203
.^quit 27:-94 31:151
.^quo 9:43 22:46 29:99
.^quot 9:43 22:46 29:99
.^qwe 25:-162 29:201
.^qwer 25:-162 29:201
.^rai 9:-8 22:104 29:99
.^rais 9:-8 22:104 29:99
.^ran 31:135
.^rand 31:135
.^rat 16:22 29:11 30:59
.^rath 16:22 30:60
.^rc$ 0:112 1:-75 2:-65 4:-489 5:-206 8:-253 9:-402 10:21 11:-462 12:-805 13:-382 14:-121 15:249 16:390 17:-289 18:-139 19:15 20:-1039 21:-211 22:-640 23:27 24:83 25:-409 26:51 28:102 29:1 31:76 32:-608 33:175
.^rcs 14:118 19:16 20:-131 29:-52 33:111
.^rcs$ 14:118 19:16 20:-131 29:-52 33:111
.^rea 6:32 9:37 10:190 14:-18 17:85 18:204 21:43 25:-137 26:-60 28:-95 29:-245 33:-338 34:-196
.^reac 6:85 18:66
.^read 2:11 10:99 14:-3 17:112 18:144 25:-81 26:-19 29:-63 33:-83
.^real 21:21
.^reas 8:9 9:78 10:86 29:-11
.^reb 11:-103 25:10 29:155
.^reba 11:-103 25:10 29:155
.^rec 8:109 9:-53 13:28 16:-119 17:64 21:-22 22:17 24:85 25:-174 26:78 27:57 28:-85 29:135 34:-125
.^rece 13:70 26:90 27:86 34:-57
.^reco 8:88 17:87 22:75
.^red 18:18 29:155
.^red$ 18:18 29:155
.^ref 2:69 7:-72 8:186 10:-45 29:5
.^refa 2:87 29:61
.^refu 7:-65 8:191
.^reg 1:11 13:104 21:58 27:60 29:-152 33:8
.^regi 1:19 13:106 27:63
.^rej 7:173 8:191 9:14 11:45 13:-54 21:-26 25:-110
.^reje 7:173 8:191 9:14 11:45 13:-54 21:-26 25:-110
.^rel 1:-26 2:4 3:-205 4:60 5:25 6:68 7:-153 9:-248 11:118 12:-30 13:-59 15:17 16:-22 17:60 18:-475 19:21 20:237 22:-95 23:-117 24:6 25:36 26:-19 27:32 28:37 29:-76 30:-328 31:-18 33:-227 34:32
.^rela 19:-19 20:132
.^relb 10:-34 11:209 25:25 29:-78
.^rele 1:-20 2:7 3:-156 4:79 5:40 6:75 7:-67 9:-138 10:21 11:-287 13:-44 15:26 16:-17 17:87 18:-411 19:69 20:123 22:-69 23:-61 24:16 25:8 27:54 28:46 30:-68 31:-52 33:-202 34:50
.^rem 0:-75 1:-229 2:21 3:-107 4:-243 6:-240 7:-114 8:-371 9:-205 10:-443 12:-405 13:-246 14:109 15:-237 16:-219 17:-217 18:-289 19:-325 20:-264 22:-233 23:460 24:284 25:-185 26:-368 28:206 29:-26 30:45 31:161 32:-344 33:-5 34:64
.^rema 14:191 19:-30 28:325 29:-44 33:-98
.^reme 24:111
.^remi 1:-111 2:-263 6:-129 7:-59 8:-194 9:-86 10:-248 11:11 12:-172 13:-63 14:-154 16:-274 17:-98 18:-165 20:-145 22:-59 23:465 24:256 25:-77 26:-193 27:40 28:-213 30:53 31:82 32:-104 33:57 34:-180
.^remo 2:175 27:-135 29:-1 31:111 33:-87 34:164
.^ren 2:106 27:-44 29:91
.^rena 2:106 27:-44 29:91
.^reo 8:105
.^reop 8:105
.^rep 4:-47 7:109 8:-77 12:167 29:209 33:-62
.^repo 4:-46 7:109 8:-75 12:169 29:159 33:-61
.^req 0:-305 1:-127 2:-65 4:-103 5:-261 8:172 9:84 12:9 13:156 14:-303 17:-134 20:-136 21:197 22:168 23:-176 24:-32 25:-362 26:-189 28:6 29:-129 31:-91 32:-266 33:25 34:22
.^req$ 22:60
.^requ 0:-295 1:-122 2:-60 4:-101 5:-261 8:182 9:95 12:7 13:165 14:-303 17:-133 20:-136 21:203 22:120 23:-176 24:-31 25:-361 26:-188 29:-125 31:-89 32:-266 33:25 34:22
.^res 2:19 5:-85 10:174 11:-104 14:6 16:109 19:-57 22:-132 25:-62 26:-37 27:111 29:52 31:-62 32:88 33:-161 34:21
.^resc 16:137
.^rese 29:34
.^resp 10:155 29:-61 34:51
.^rest 2:41 5:-41 14:45 18:8 19:-14 29:85 32:105
.^resu 8:12 9:10 27:153 31:-78
.^ret 1:59 16:-95 18:-145 19:79 29:228
.^retr 1:59 16:-95 19:79 29:126
.^rev 2:73 7:-183 8:235 10:-182 11:-134 13:-13 15:-47 22:26 24:-43 25:38 27:-142 29:153 33:25 34:94
.^reve 2:159 8:153 9:-130
.^revi 9:46 10:-160 11:-92 22:51 24:-1 25:57 27:-79 29:177 33:32 34:113
.^rew 2:186 10:-62 21:42 22:137
.^rewo 2:110 22:64
.^rewr 2:48 10:-50 21:61 22:28 29:11
.^rig 2:-26 5:58 6:62 10:-51 12:73 18:-38 21:-2 23:54 24:-66 25:123 29:-39 33:72
.^righ 2:-26 5:58 6:62 10:-51 12:73 18:-38 21:-2 23:54 24:-66 25:123 29:-39 33:72
.^ris 22:21
.^risk 22:21
.^rmn 24:192 31:-62
.^rmnd 24:192 31:-62
.^roa 14:213 18:-110
.^road 14:213 18:-110
.^roo 0:95 2:75 27:18 29:88
.^room 0:95 2:75 27:18 29:88
.^rou 24:89 28:46 33:-90
.^roug 28:50
.^roun 24:90 33:-40
.^run 3:94 5:-15 19:-75 25:70 29:115 34:106
.^run$ 2:-6 3:96 19:-65 25:114 29:128
.^runs 25:-21 34:105
.^sai 0:23 6:17 9:134 16:-5 33:9 34:-38
.^said 0:24 9:136 16:-1 33:35 34:-36
.^sal 6:172 18:-103 29:134
.^sale 18:-99 20:57 29:164
.^sam 10:97 16:53 18:-98 19:15 25:121 27:-96
.^same 10:97 16:53 18:-98 19:15 25:121 27:-96
.^say 2:-15 6:106 9:2 12:53 15:-57 17:-126 33:88
.^say$ 9:10 12:60 29:32 33:28
.^says 6:102 11:51 15:-37 29:-26
.^sch 1:58 3:101 4:88 8:-173 11:-11 12:-124 13:-109 14:130 16:-193 17:-148 18:70 19:134 20:-83 24:30 25:147 26:-48 27:-23 29:-207 31:-168 34:75
.^sche 1:59 3:102 4:91 8:-133 11:-5 12:-118 13:-105 14:132 16:-191 17:-117 18:71 19:136 20:-80 24:30 25:-165 26:-37 27:-15 31:-71 34:76
.^scr 8:157 9:-3 22:-49 25:57 29:-55
.^scre 9:51 25:61 29:-7
.^sec 1:90 2:6 5:-40 8:6 10:50 11:-54 16:12 22:11 24:-64 27:83 28:-4 29:-94 34:68
.^seco 0:17 33:44
.^secu 1:85 2:25 8:10 10:1 11:-50 16:26 22:19 24:-37 34:84
.^see 2:-60 4:-8 9:-51 11:35 13:30 14:136 21:47 24:-78 25:149
.^see$ 2:-55 4:-6 11:36 13:32 14:137 21:49 24:-64 25:151
.^sen 0:14 2:-120 4:-70 8:-40 11:45 14:122 17:100 25:-191 26:139 27:19 30:-51 31:110
.^send 2:-24 4:-55 11:-40 14:127 17:95 26:65 27:51 30:-22 31:127
.^sens 0:55 2:-55 11:120 25:-5 26:57
.^sep 0:83 1:367 4:-24 5:-290 6:-327 9:-230 10:-291 11:-79 12:-169 14:7 15:-194 16:168 17:-163 18:-177 20:245 22:-152 24:69 25:-159 27:-179 28:-190 29:-353 32:250 33:19 34:-114
.^sep$ 1:160 31:18 32:10 33:7
.^sepa 0:89
.^sept 1:282 5:-199 6:-228 8:7 9:-140 10:-225 12:-131 14:29 15:-120 16:152 17:-85 18:-13 20:226 22:-44 24:97 25:-61 27:-124 28:-129 29:-218 31:-57 32:217
.^ser 21:4 25:19 29:149 31:-41
.^seri 21:10
.^serv 25:23 29:174 31:-41
.^set 0:-51 2:-226 4:206 5:-74 6:-12 11:185 12:19 17:1 18:-56 20:22 22:-165 23:116 27:-174
.^set$ 0:-32 2:-179 4:155 5:-52 6:-8 9:2 11:139 12:20 20:31 22:-108 23:117 27:-122
.^sf$ 10:17 28:17 33:94
.^sfe 22:97
.^sfe$ 22:97
.^sha 7:36 8:-16
.^shal 7:36 8:-16
.^she 3:33 34:20
.^she$ 3:33 34:20
.^shi 1:-82 2:-260 3:31 5:-216 6:67 8:41 14:-36 15:76 16:141 17:-137 19:17 20:125 25:-185 28:82 29:123 31:-10 32:-127 33:-203 34:110
.^shif 15:109 16:65 29:114
.^ship 1:-12 2:-169 3:50 5:-179 6:105 8:56 16:52 19:30 20:159 25:-118 28:114 29:-226 32:-38 33:-117 34:124
.^sho 0:8 2:-39 3:15 4:-296 5:-24 6:2 7:39 8:-311 9:4 10:-369 11:306 12:-355 13:146 14:52 15:19 17:-23 18:122 19:56 20:-37 21:21 22:-327 23:7 25:-510 27:-177 28:-135 29:-13 30:48 31:-191 33:-108
.^shor 3:21 11:211 12:-39 26:-47
.^shou 0:33 1:-39 2:-7 3:36 4:-127 6:36 7:71 8:-173 9:-75 10:-209 11:18 12:-24 15:36 16:12 18:110 21:40 22:-128 25:-78 26:87 27:-68 30:83 31:-17 33:-50 34:1
.^show 5:-99 8:-66 9:110 11:117 13:198 14:91 17:-81 19:110 25:-147 27:-73 29:-33 31:-19
.^shu 5:-33 12:205 25:-195 29:-116 31:284 32:-132
.^shut 5:-30 12:217 25:-150 29:-16 31:173
.^sig 7:-69 8:182 10:-24 13:-35 18:15 21:-105 22:-43 25:16 26:61 27:147 31:-130 34:152
.^sign 7:-69 8:182 13:-28 21:-102 22:-43 25:17 26:62 27:147 31:-130 34:152
.^sil 31:215
.^sile 31:215
.^sin 6:26 9:5 12:-61 13:43 15:26 25:151 27:-18 33:-74
.^sinc 6:37 9:20 12:-32 13:56 29:42
.^sing 15:43 25:170 26:2 33:-47
.^sit 5:411 11:-108 25:-263 29:-279 31:-138 33:32
.^six 4:93 28:31
.^six$ 4:93 28:31
.^sle 12:67 25:45 28:141
.^slee 12:67 25:45 28:141
.^sli 2:-125 6:142 15:127 16:10 19:150 29:-116
.^slid 6:103
.^slip 2:-84 6:7 15:143 19:151
.^slu 0:14 1:65 10:192 33:-89
.^slus 0:14 1:65 10:192 33:-89
.^sma 2:140
.^smal 2:140
.^sne 2:109
.^snea 2:109
.^sno 24:138 29:-81 31:142
.^snoo 24:138 29:-81 31:142
.^so$ 5:127 6:67 7:-41 9:-28 13:176 14:-114 17:-64 18:14 19:-40 25:-226 29:-253 33:171 34:-46
.^sof 1:119 10:59
.^soft 1:119 10:59
.^som 0:51 1:-79 2:-409 4:-92 5:-36 6:-271 7:-44 11:61 14:47 15:93 16:-174 17:94 18:4 19:-88 21:88 24:-109 25:6 26:-123 28:-190 29:73 31:-204 32:183 34:124
.^some 0:51 1:-79 2:-409 4:-92 5:-36 6:-271 7:-44 11:61 14:47 15:93 16:-174 17:94 18:4 19:-88 21:88 24:-109 25:6 26:-123 28:-190 29:73 31:-204 32:183 34:124
.^soo 6:-131 10:-234 12:-195 18:399 20:125 24:-92 27:132 28:187 29:-91 32:-59 33:-217
.^soon 6:-131 10:-234 12:-195 18:399 20:125 24:-92 27:132 28:187 29:-91 32:-59 33:-217
.^sor 5:-39 6:80 8:44 10:32 20:77 25:109 29:-162
.^sorr 8:45 10:49 18:26 25:111 29:-30
.^sort 6:100 20:86
.^sou 25:170
.^sour 17:7
.^spa 11:-6 31:118
.^spam 11:-6 31:118
.^spe 10:137 11:40 12:-73 13:-24 21:78 25:-85 29:45 32:118 33:-116
.^spea 11:174 25:-28
.^spec 10:148 12:-66 13:-21 21:80 32:120 33:-105
.^spr 1:69 28:-30 29:199 32:9
.^spri 1:69 28:-30 29:199 32:9
.^sql 2:81
.^sqla 2:85
.^squ 29:29
.^sso 8:75 13:-16
.^sso$ 8:75 13:-16
.^sta 0:-208 2:-147 3:157 4:47 5:632 6:-206 7:-286 8:-243 9:156 10:196 11:-674 12:181 13:-234 14:-58 16:-133 17:198 18:-636 20:-208 21:-67 22:-189 24:-46 25:-338 26:-425 28:-383 29:-56 30:-164 31:-456 34:-79
.^stab 1:96 2:-42 5:272 6:-130 9:-132 10:143 12:147 29:-190 34:45
.^stag 2:-72 5:193 8:55 10:58 17:49 25:-67 29:19
.^stan 5:170 10:223 11:-167 15:37 16:-38 17:-102 20:-98 32:84 33:-156
.^star 1:-110 2:-219 3:214 4:111 5:89 6:-1 9:-153 10:-179 11:-26 13:-36 14:10 15:-58 17:261 19:25 20:-184 21:-26 25:-34 27:94 29:-96 31:-63 33:56 34:-160
.^stat 5:302 6:-5 8:-171 9:176 12:170 22:-87 25:-20 27:-70 29:-116 34:-63
.^ste 3:-43 11:181 18:86 21:-3
.^steh 5:32 18:48
.^step 3:-34 11:189 17:81
.^sti 1:49 2:123 3:-141 5:52 7:46 8:-166 9:111 10:-202 11:-128 12:107 13:80 14:113 16:-190 17:-154 18:-192 20:114 22:-275 25:-289 27:-166 28:99 29:-147 31:-111 32:-195 33:-12
.^stic 1:119
.^stil 2:128 3:-131 5:52 7:47 8:-122 9:112 10:-176 11:-109 12:109 13:81 14:114 16:-146 17:-147 18:-181 20:116 22:-216 25:-247 27:-56 28:101 29:-91 31:-103 32:-184 33:-105
.^sto 2:51 10:-95 15:28 18:-43 23:-59 24:-105 25:-64 27:-201 28:28 30:200 31:158 33:33
.^stop 2:117 10:-81 18:-34 23:-54 24:-91 25:-56 27:-192 28:38 30:202 31:160 33:43
.^stor 9:17
.^str 0:-407 1:-218 5:-230 6:20 7:-135 8:39 11:-245 14:-105 15:7 16:29 17:-286 19:62 20:-210 21:70 22:-63 24:43 25:-261 26:-277 27:50 28:69 29:-337 30:-155 31:8 32:-279 33:204 34:67
.^stri 0:-331 1:-200 5:-224 6:26 7:-108 8:40 10:6 11:-238 14:-97 15:15 16:56 17:-281 19:79 20:-204 21:22 22:-61 24:24 25:-240 26:-240 27:56 28:83 29:-317 30:-144 31:11 32:-272 33:134 34:70
.^strn 33:180
.^stu 11:-173 17:82 25:79 26:81 31:1 32:21 34:44
.^stud 17:78
.^stuf 26:85 31:16 32:32 34:49
.^sty 4:161 16:-13 33:39
.^styl 4:161 16:-13 33:39
.^sub 1:5 6:-83 8:-196 9:-34 12:-50 13:-73 16:-98 17:-80 18:-49 22:36 24:-190 25:-155 26:372 27:285 28:-91 29:115 30:-298 34:-88
.^sub$ 27:148
.^subm 1:29 22:82 29:83 33:4
.^subs 2:-60 6:-43 8:-11 10:-19 24:-73 26:380 27:203 29:71 30:-268
.^sum 29:176 32:118 34:-27
.^summ 29:176 32:118 34:-27
.^sup 0:22 10:26 11:1 18:-67 20:-39 21:106 28:-100 29:242
.^supp 0:22 10:26 11:1 18:-67 20:-39 21:106 28:-100 29:242
.^sur 2:-45 7:94 24:172 34:52
.^sure 2:-45 7:94 24:172 34:52
.^swa 16:166 33:-55
.^swap 16:166 33:-55
.^swi 27:66 30:67
.^swit 27:66 30:67
.^tab 14:338 22:33 29:-50 31:-57
.^tabl 14:216
.^tag 5:-87 6:255 14:-53 16:-85 19:-52 20:-60 33:170 34:164
.^tag$ 6:131 10:57 16:-58 33:102
.^tagg 6:147 29:-63 33:76 34:25
.^tags 34:112
.^tak 2:235 5:-63 6:57 8:166 9:-42 11:-87 12:-136 16:18 21:81 22:-46 25:-70 28:-25 31:154 34:83
.^take 2:186 5:-91 6:60 8:167 9:-27 11:-83 16:19 21:83 22:-43 25:-65 28:-3 31:155 34:84
.^taki 2:16
.^tal 10:21 11:73 15:107 21:25 29:-49 34:75
.^talk 10:21 11:73 15:107 21:25 29:-49 34:75
.^tar 4:7 6:26 20:242 29:-38 34:35
.^tarb 6:30 20:86 29:-5 34:48
.^targ 4:8 20:151 33:-40
.^tas 17:160
.^task 17:160
.^tea 2:-17 4:-86 5:-30 6:-49 8:65 10:-60 11:-82 12:-163 13:155 14:-36 15:-101 17:58 19:-145 20:-220 22:32 24:91 25:104 27:18 28:-32 29:-51 31:22 34:95
.^team 4:-56 5:-27 6:-45 8:90 10:-56 11:-76 12:-157 13:156 14:-28 15:-96 17:59 19:-121 20:-209 22:42 24:95 25:27 27:22 28:-29 29:-48 31:27 34:97
.^tel 2:5 5:94 9:90 10:35 11:173 13:-31 17:-19 18:41 23:-47 25:11 27:-10 29:-362 32:-62
.^tele 8:34 9:53 22:15 29:-73
.^tell 2:27 5:96 8:-7 10:41 11:177 18:48 23:-41 25:17 27:-6 29:-198 32:-56
.^tem 3:207 4:81 13:-43
.^temp 3:207 4:81 13:-43
.^ten 24:97 28:103
.^ten$ 24:97 28:104
.^ter 10:307 11:-133 14:55 25:-38 29:-171 31:-79
.^term 10:308 11:-132 14:56 25:-38 29:-170 31:-79
.^tes 1:62 2:41 5:75 7:78 8:86 9:-37 10:33 12:-104 16:-103 20:-59 22:-44 23:-23 25:126 27:-10 29:166 31:-108 33:-143
.^test 1:62 2:41 5:75 7:78 8:86 9:-37 10:33 12:-104 16:-103 20:-59 22:-44 23:-23 25:126 27:-10 29:166 31:-108 33:-143
.^tex 8:3 10:101 12:36 33:163
.^text 8:3 10:101 12:36 33:163
.^tha 0:-249 1:-84 3:-205 5:-396 7:-129 9:-230 10:119 12:207 13:30 15:-158 16:33 17:-174 18:45 19:89 22:-10 23:-16 25:288 26:-277 28:148 29:-302 31:-321 32:-233 33:74
.^than 2:-12 6:-131 7:-52 8:10 12:-5 14:24 15:-150 19:97 20:28 22:-74 24:-14 25:271 28:203 29:-69
.^that 2:28 3:-139 5:-237 6:60 7:-14 9:-102 10:139 11:38 13:69 15:-19 16:45 17:-124 18:84 20:-118 24:59 25:86 26:-109 27:-46 29:-132 31:-10 32:-142 33:47 34:26
.^thaw 5:-147 6:-29 12:271
.^the 1:40 2:-44 4:-55 6:33 7:-245 8:-70 9:10 10:-156 11:2 12:29 13:4 14:229 15:8 16:53 17:-100 18:204 19:-50 20:23 22:8 23:-65 24:64 25:-124 27:-91 28:8 29:171 30:132 31:1 32:29 33:20 34:-3
.^the$ 0:-356 3:-30 4:-24 5:61 6:49 7:-107 8:-10 10:-86 11:-207 12:10 13:-56 14:180 15:36 16:83 17:-118 18:50 19:-9 20:50 21:-78 22:62 23:-145 24:85 25:-136 26:-33 27:-45 28:-1 29:225 30:110 31:-46 32:23 33:47
.^them 13:101 14:79 19:-7 29:-78 30:12 31:114
.^then 18:239 19:40 20:-31 29:-15 33:-104
.^ther 0:97 1:50 3:62 4:-17 5:-362 7:-113 10:-153 11:40 13:98 14:20 15:-55 16:-209 17:13 18:11 21:7 23:130 24:-17 25:17 26:60 27:-166 29:-111 32:20 33:-14
.^thes 1:76 10:-65 26:38 30:179 31:70 33:-6
.^they 8:-67 9:122 10:4 12:118 14:42 15:22 19:-71 20:36 25:37 28:-7 29:-35 33:-56
.^thi 1:-28 2:51 3:-194 5:145 6:-72 7:79 8:-70 9:-20 10:-123 11:52 12:-111 13:19 14:17 15:-6 16:-369 17:6 19:-118 20:37 21:89 22:-95 23:217 24:44 28:-150 29:-6 31:-84 32:177 33:53 34:47
.^thin 0:43 2:-216 5:137 6:45 7:171 8:-17 9:53 10:15 11:-27 12:-47 13:-199 17:-50 18:60 21:65 22:-29 23:132 24:-5 25:-241 26:23 27:-46 29:-27 31:-168 32:49 33:-16 34:-61
.^thir 33:137
.^this 0:-60 1:-112 2:117 3:-157 5:11 6:-286 7:-269 9:-405 10:-132 11:101 12:-23 13:91 14:39 16:-201 17:58 18:-307 19:-96 20:75 22:-11 23:94 24:82 25:22 26:-42 27:40 28:-89 31:-51 32:164 34:97
.^tho 12:-22 22:112 27:9 33:88
.^thos 27:11
.^thou 2:-21 12:-21 22:114 33:93
.^thr 8:127 9:145 14:-52 16:77 17:22 18:69 20:-69 22:115 24:67 25:-163 28:-55 29:-222 31:-43 33:-129 34:-102
.^thre 1:11 9:33 14:-56 16:111 18:95 19:44 24:86 28:-2
.^thro 5:26 8:98 9:91 13:34 17:47 19:-74 22:79 29:-107
.^thu 2:4 8:116 10:-71 12:-123 15:-130 16:130 19:-116 22:-113 24:48 25:-267 26:26 27:-30 28:-34 32:191 33:192 34:-29
.^thu$ 32:123
.^thur 2:1 10:-61 12:-117 15:-33 16:133 19:-106 24:61 25:-123 32:68 33:210
.^tic 4:-90 29:185
.^tick 4:-90 29:185
.^tie 11:54 28:59
.^tiem 28:61
.^tim 0:43 1:-186 2:-62 4:42 5:101 6:-112 8:-185 9:-174 10:-296 11:-28 12:-4 14:208 16:-133 18:-287 19:224 20:-50 22:73 23:20 24:-28 25:75 26:-67 27:-15 28:240 29:-104 31:-200 32:-154 33:126 34:-29
.^time 0:43 1:-186 2:-62 4:42 5:101 6:-112 8:-185 9:-174 10:-296 11:-28 12:-4 14:208 16:-133 18:-287 19:224 20:-50 22:73 23:20 24:-28 25:75 26:-67 27:-15 28:240 29:-104 31:-200 32:-154 33:126 34:-29
.^tin 8:92
.^tiny 8:92
.^tls 9:109
.^tls$ 9:109
.^to$ 0:-19 1:-461 2:94 4:-59 5:-198 6:-358 7:12 8:52 9:-45 10:-46 11:143 12:-502 13:-301 15:85 16:191 17:160 19:-636 20:-236 22:111 23:-24 24:26 25:-172 27:81 28:181 29:71 30:98 31:-156 33:32 34:-39
.^tod 0:-33 2:39 4:38 5:13 6:-53 10:-116 11:-40 12:142 14:-19 17:-31 20:-82 24:-28 25:40 28:8 31:99 32:223 33:-176
.^toda 0:-33 2:39 4:38 5:13 6:-53 10:-116 11:-40 12:142 14:-19 17:-31 20:-82 24:-28 25:40 28:8 31:99 32:223 33:-176
.^tok 5:-54 19:-56 29:134 33:118
.^toky 19:-40 29:52 33:119
.^tol 7:109 11:-27 21:21 24:-15 27:157
.^told 7:109 11:-27 21:21 24:-15 27:157
.^tom 0:-20 2:56 6:-58 7:118 8:-46 10:-80 11:-43 15:-110 23:-14 24:179 27:-101 31:-43 32:174 33:231
.^tom$ 7:118 15:-1 33:77
.^tomo 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.^ton 29:111
.^toni 29:111
.^too 2:274 5:-245 6:32 8:163 10:7 15:56 16:-35 19:-50 20:-99 22:-152 23:114 24:-34 25:-161 27:112 29:-210 32:-48 33:-13
.^too$ 2:237 5:-168 6:34 8:164 10:12 15:58 16:-35 19:-31 20:-89 22:-132 23:115 24:-25 25:-139 27:114 29:-186 33:-9
.^tot 14:86 17:52 28:112 32:-25
.^tota 14:89 17:58 32:-25
.^tou 15:113 33:-24
.^touc 15:113 33:-24
.^tra 1:139 2:100 5:-40 8:-142 9:-217 11:-197 14:39 16:-136 18:-47 19:-18 20:55 23:57 25:-214 27:67 29:182 32:-12 33:-19 34:81
.^trac 1:47 5:61 10:-78 12:-18 20:73 29:118
.^trai 2:55 5:-112 10:70
.^tran 2:47 5:-113 8:-64 9:-83 11:-97 14:78 16:-94 23:61 27:76 28:21 29:145
.^tre 5:-122 9:-29 12:264 29:-3
.^tree 5:-122 9:-29 12:264 29:-3
.^tru 6:-25 12:172 33:74
.^true 33:94
.^tue 0:41 1:-10 2:37 7:-7 8:99 16:125 29:44 33:-80
.^tues 0:41 1:-10 2:37 7:-7 8:99 16:125 29:44 33:-80
.^tur 8:73 9:62 23:-114 25:-73 27:135 30:123 31:51
.^turn 8:73 9:62 23:-114 25:-73 27:135 30:123 31:51
.^two 3:75 5:16 6:-93 7:77 8:-28 15:63 16:131 20:-68 21:-57 22:90 24:144 27:-14 28:-57 29:-206 31:-115
.^two$ 3:75 5:16 6:-93 7:77 8:-28 15:63 16:131 20:-68 21:-57 22:90 24:144 27:-14 28:-57 29:-206 31:-115
.^typ 2:235 11:229 18:-34 21:-30
.^type 11:236 18:-28
.^typo 2:201 21:-25
.^ube 13:-15 27:-13 29:96 34:139
.^uber 13:-15 27:-13 29:96 34:139
.^ubu 4:106 20:71
.^ubun 4:106 20:71
.^ui$ 0:59 12:119 20:-104 22:120 33:161
.^un$ 2:127 10:76
.^una 22:59
.^una$ 22:59
.^und 2:-224 6:-16 7:48 10:72 11:107 12:81 13:159 15:-26 16:218 25:102 30:-11 31:-40 32:-50 33:-100
.^unde 10:103 11:131 12:91 13:164 29:-89 31:-3 32:-46
.^undo 2:-73 7:64 15:-78 16:233 25:83
.^une 9:-47 21:98
.^une$ 9:-47 21:98
.^unf 11:-15 12:198 31:120
.^unfr 11:-14 12:201
.^uni 29:96
.^unit 29:96
.^unm 27:168 31:-27
.^unmu 27:168 31:-27
.^uns 25:-158 26:-272 27:159 29:-68 30:240 31:70 34:61
.^unsu 25:-16 26:-270 27:-142 30:241 31:175 34:63
.^unt 2:11 4:-135 5:-179 6:-114 7:81 8:21 10:-167 11:-90 13:-123 14:142 15:-6 16:115 17:-192 19:-116 20:-24 21:48 22:100 24:87 25:-261 27:-242 28:176 29:-21 31:44 32:-25 33:35 34:-105
.^unti 2:11 4:-135 5:-179 6:-114 7:81 8:21 10:-167 11:-90 13:-123 14:142 15:-6 16:115 17:-192 19:-116 20:-24 21:48 22:100 24:87 25:-261 27:-242 28:176 29:-21 31:44 32:-25 33:35 34:-105
.^up$ 0:-82 2:-346 4:172 5:55 6:-80 7:29 9:144 10:-157 12:-194 13:-199 14:-51 16:-254 17:-93 18:38 19:-49 20:-270 21:-158 22:-136 23:-88 24:270 25:220 27:67 28:-146 29:-532 31:77 32:-14 33:65 34:-254
.^upc 6:44 14:49 18:154
.^upco 6:44 14:49 18:154
.^upd 1:-90 2:28 5:5 7:40 8:-143 9:90 14:-50 15:-61 16:54 20:31 26:-31 27:170 31:32
.^upda 1:-90 2:28 5:5 7:40 8:-143 9:90 14:-50 15:-61 16:54 20:31 26:-31 27:170 31:32
.^upg 2:107 20:38 22:1 29:46
.^upgr 2:107 20:38 22:1 29:46
.^upl 2:22 22:22
.^uplo 2:22 22:22
.^ups 11:92 32:39
.^upst 29:43 32:39
.^url 9:57 14:3 22:117 26:68
.^url$ 14:8 26:71
.^urll 9:71 22:118
.^us$ 0:-103 2:-333 4:106 5:-24 6:83 8:-290 9:-127 10:-261 12:-128 13:-140 14:-1 16:-75 17:-39 18:107 19:-180 20:-54 22:207 23:107 24:94 26:-160 27:118 28:-307 30:68 31:90 33:-40 34:-166
.^usa 11:162
.^usag 11:162
.^use 0:71 2:-56 3:131 5:-87 11:146 13:-80 20:105 29:71 33:-11
.^use$ 0:11 3:133 5:-49 10:-92 11:164 13:-48 29:125
.^user 10:57 20:134 29:-32
.^usi 4:10 11:90
.^usin 4:10 11:90
.^utc 1:47 10:-67 33:202
.^utc$ 1:47 10:-67 33:202
.^vac 8:-75 9:-30 17:-47 20:89 25:34 29:136 32:42
.^vaca 8:-75 9:-30 17:-47 20:89 25:34 29:136 32:42
.^val 9:178 33:-4
.^vali 9:179 33:-3
.^ver 1:-53 4:149 5:80 6:61 10:-71 11:-55 14:-26 17:-79 18:-6 19:126 20:161 22:15 25:-31 29:90 33:-81 34:-105
.^vers 1:-45 4:150 5:85 6:63 11:-49 14:-1 17:-68 18:-51 19:130 20:163 22:30 29:47 33:-61
.^vet 8:15
.^veto 8:15
.^vie 14:-56 18:109
.^vol 8:59 22:-16
.^volu 8:59 22:-16
.^vot 2:-97 3:69 7:27 8:104 9:160 13:88 25:-76
.^vote 2:-97 3:69 7:27 8:104 9:160 13:88 25:-76
.^vs$ 10:307 18:-90 19:5
.^wai 2:131 5:-137 7:126 8:-104 9:79 10:-42 13:298 15:-105 17:-192 18:33 21:66 22:102 25:-95 27:-54 28:-63 29:-367 32:-3 33:-19
.^wait 2:182 5:-87 7:136 8:-24 11:-12 13:173 16:10 17:-17 18:72 29:-127
.^waiv 8:-1 9:99 11:40 13:159 17:-26 21:80 22:166 29:-123
.^wak 24:36
.^wake 24:36
.^wan 2:83 8:-200 9:-144 10:-161 11:-258 13:-109 14:6 15:99 16:-52 22:116 25:21 26:179 27:124 28:-75 29:-278 31:149 32:-84 34:-128
.^want 2:83 8:-200 9:-144 10:-161 11:-258 13:-109 14:6 15:99 16:-52 22:116 25:21 26:179 27:124 28:-75 29:-278 31:149 32:-84 34:-128
.^war 23:53 24:284 28:-1
.^warn 23:53 24:284
.^was 0:47 1:-207 2:-331 3:36 6:142 7:-24 8:-177 9:227 10:-82 11:-40 12:-323 14:-232 15:74 16:-40 17:-294 19:308 21:65 24:-115 25:31 26:-165 28:-62 29:-427 31:-71 33:62 34:-18
.^was$ 0:47 1:-207 2:-331 3:36 6:142 7:-24 8:-177 9:227 10:-82 11:-40 12:-323 14:-232 15:74 16:-40 17:-294 19:308 21:65 24:-115 25:31 26:-165 28:-62 29:-427 31:-71 33:62 34:-18
.^wat 18:68 27:167
.^watc 18:68 27:167
.^way 0:45 2:47 8:80 12:-109 17:35 21:208 29:-149 30:81 33:-67
.^way$ 0:45 2:47 8:80 12:-109 17:35 21:208 29:-149 30:81 33:-67
.^we$ 0:254 2:39 3:158 5:264 6:46 7:12 9:-2 10:-250 11:-604 12:84 13:-23 14:-88 15:151 16:-82 17:-338 18:63 19:-21 20:82 21:-5 22:126 23:-278 24:-200 25:-91 26:-71 27:-29 28:59 29:-22 30:34 31:-35 32:-102 33:-140 34:-709
.^web 8:18 26:157 27:46 29:150
.^wed 1:76 5:-19 16:60 20:133 28:-11 29:-79 32:98
.^wedn 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
.^wee 0:-303 1:66 2:-8 4:32 5:69 7:-215 8:-338 9:-7 10:-230 11:-376 12:-364 14:-454 16:138 17:-31 18:-518 19:-103 20:-144 22:-55 24:85 25:-36 27:31 28:185 29:-194 30:-278 31:59 32:413 34:-95
.^week 0:-303 1:66 2:-8 4:32 5:69 7:-215 8:-338 9:-7 10:-230 11:-376 12:-364 14:-454 16:138 17:-31 18:-518 19:-103 20:-144 22:-55 24:85 25:-36 27:31 28:185 29:-194 30:-278 31:59 32:413 34:-95
.^wel 2:44 8:-90 9:20 17:90 25:201
.^welc 2:34 8:-51 9:27 17:97 25:93
.^well 25:109
.^wer 2:-95 13:162 14:-19 19:224 21:54 22:-32 28:-13
.^were 2:-95 13:162 14:-19 19:224 21:54 22:-32 28:-13
.^wha 0:-32 1:-387 2:-98 3:-53 4:-365 5:47 6:-280 7:-22 8:-412 10:200 11:175 12:-161 13:129 14:52 15:-75 16:-492 17:210 18:202 19:20 22:-455 24:-63 25:-65 27:-373 28:-202 29:-11 30:-15 31:-275 32:76 33:29 34:-300
.^what 0:-32 1:-387 2:-98 3:-53 4:-365 5:47 6:-280 7:-22 8:-412 10:200 11:175 12:-161 13:129 14:52 15:-75 16:-492 17:210 18:202 19:20 22:-455 24:-63 25:-65 27:-373 28:-202 29:-11 30:-15 31:-275 32:76 33:29 34:-300
.^whe 0:-558 1:-388 2:-585 5:60 6:-255 7:-542 8:-494 9:132 10:-274 11:-82 12:-443 13:-470 14:88 15:19 16:-324 17:18 18:-246 19:115 20:309 21:28 22:-591 24:49 25:-819 26:-5 27:67 28:-206 29:65 31:-589 32:-588 33:381 34:-256
.^when 0:-292 1:-185 2:-405 3:1 4:-328 5:-457 6:-298 7:-300 8:-281 9:42 10:-119 11:-125 12:-257 13:-301 14:44 15:-156 16:-358 17:-336 18:-97 19:132 20:340 22:-366 24:45 25:-366 26:-350 27:153 28:-135 29:79 30:-274 31:-361 32:-275 33:382 34:-72
.^wher 2:-123 3:-155 5:183 9:93 10:-210 12:-66 14:31 15:97 17:178 18:-72 20:-126 21:54 22:-19 25:-195 27:-153 29:22 30:9 34:-143
.^whet 15:7 34:57
.^whi 0:-218 1:-248 2:-229 3:24 4:-128 5:75 6:-122 7:-168 8:-158 10:15 12:-78 13:107 14:6 15:-249 16:-265 18:223 19:91 20:84 21:-171 22:-227 23:11 24:-289 25:-363 26:38 27:-240 28:-93 29:77 30:-142 31:-137 32:17 33:95 34:88
.^whic 0:-212 1:-231 2:-220 3:25 4:-124 5:79 6:-187 7:-160 8:-155 10:21 12:-75 13:108 14:10 15:-224 16:-264 17:5 18:227 19:96 20:93 21:-165 22:-211 23:11 24:-286 25:-326 26:41 27:-237 28:-88 29:81 30:-135 31:-135 33:98 34:43
.^whil 34:26
.^who 0:27 1:-232 2:-618 3:71 4:-212 5:-381 6:-457 7:8 8:-328 9:85 11:-158 12:-422 13:2 15:9 16:-470 17:-91 18:-379 19:-176 20:-408 21:-15 22:-364 23:3 24:-214 25:158 26:138 27:-169 28:-474 29:-45 30:24 31:-234 32:-273 33:-725 34:658
.^who$ 0:44 1:-127 2:-376 3:80 4:-92 5:-279 6:-264 8:-261 9:141 11:-95 12:-240 13:14 14:-131 15:-18 16:-321 17:-29 18:-246 19:-95 20:-265 22:-275 23:17 24:-163 25:130 26:151 27:-41 28:-226 29:-6 30:33 31:-70 32:-240 33:-395 34:475
.^whol 14:142 15:44
.^whom 2:-42 7:52 9:-85 10:81 15:52 21:-71 33:-174 34:335
.^why 0:80 2:-112 6:-203 9:108 10:306 12:-155 14:-9 15:17 18:-51 23:75 24:-3 25:-83 28:-117 29:102 30:75 33:-261
.^why$ 0:80 2:-112 6:-203 9:108 10:306 12:-155 14:-9 15:17 18:-51 23:75 24:-3 25:-83 28:-117 29:102 30:75 33:-261
.^wif 29:6
.^wifi 29:6
.^wik 29:88
.^wiki 29:88
.^wil 0:-133 1:-31 2:89 3:144 5:-87 6:-181 7:-18 10:-63 11:-93 12:-81 14:-113 16:-43 19:-149 20:143 21:123 22:39 23:93 24:-202 26:-55 28:88 29:130 30:131 31:-206 33:-34 34:1
.^will 0:-133 1:-31 2:89 3:144 5:-87 6:-181 7:-18 10:-63 11:-93 12:-81 14:-113 16:-43 19:-149 20:143 21:123 22:39 23:93 24:-202 26:-55 28:88 29:130 30:131 31:-206 33:-34 34:1
.^win 6:143 29:133
.^wind 6:143 29:133
.^wis 24:7 32:10
.^wise 15:6 32:11
.^wit 1:-321 2:44 4:93 5:38 6:-4 7:44 8:162 9:120 10:53 11:20 12:-141 13:7 15:-200 16:49 18:-20 19:16 20:-284 21:-4 22:-16 23:-92 25:-340 27:-29 31:12 32:-283 33:-144
.^with 1:-321 2:44 4:93 5:38 6:-4 7:44 8:162 9:120 10:53 11:20 12:-141 13:7 15:-200 16:49 18:-20 19:16 20:-284 21:-4 22:-16 23:-92 25:-340 27:-29 31:12 32:-283 33:-144
.^won 29:188 34:-138
.^won$ 29:188 34:-138
.^wor 2:-133 5:45 9:44 11:152 13:-180 17:228 18:181 20:-183 21:42 23:115 25:128 26:-110 28:80 29:-110 31:-174 32:-75 34:-100
.^word 5:-13 6:30 9:68 11:23 12:55 13:-92 20:-79 33:20
.^work 2:-63 5:114 11:121 12:-118 17:258 18:48 22:-2 23:120 25:48 26:-76 28:88 29:-156 31:-46 33:-98
.^worr 18:148 25:81 31:-45
.^wort 21:106
.^wou 0:182 2:92 3:144 6:-18 7:20 8:-43 9:-196 11:-11 13:-43 15:121 16:-63 17:60 18:-132 24:-14 25:-165 26:52 27:19 28:-64 29:-202 30:58 32:-123 33:-293
.^woul 0:182 2:92 3:144 6:-18 7:20 8:-43 9:-196 11:-11 13:-43 15:121 16:-63 17:60 18:-132 24:-14 25:-165 26:52 27:19 28:-64 29:-202 30:58 32:-123 33:-293
.^wri 2:-36 6:116 29:97 33:184
.^writ 2:-36 6:116 29:97 33:184
.^wro 10:67 16:112 22:104 25:84
.^wron 16:112 22:108 25:97
.^ya$ 6:219 20:-92 25:37 31:80
.^yea 2:-37 5:-26 6:-37 11:-105 15:106 19:257 20:8 25:64 29:37 33:-207
.^year 2:-27 11:-42 15:107 19:261 20:17 25:-71 29:110 33:-147
.^yes 2:25 3:19 4:-49 6:159 7:58 8:153 9:-236 10:-173 12:-117 13:19 25:2 34:1
.^yes$ 2:84 8:221 9:-90 16:-43 25:59 29:-111 33:27
.^yest 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 16:28 17:15 25:-47 29:67 33:-61 34:11
.^yet 0:-69 2:17 3:141 4:-48 5:125 6:125 7:19 8:-167 9:72 12:115 16:-98 20:-94 25:55 28:-143 29:-234 31:-8 34:-77
.^yet$ 0:-69 2:17 3:141 4:-48 5:125 6:125 7:19 8:-167 9:72 12:115 16:-98 20:-94 25:55 28:-143 29:-234 31:-8 34:-77
.^you 0:-23 2:-254 4:13 5:-173 6:-342 7:-79 8:30 9:-527 10:-123 11:379 12:-196 13:-389 14:-69 15:-134 17:-45 18:-429 19:-269 20:-2 21:-84 23:131 24:-39 25:238 26:142 27:-58 28:-216 29:-9 30:201 31:128 32:-359 34:-106
.^you$ 0:-5 2:-196 4:36 5:-28 6:-277 7:-58 8:51 9:-371 10:-24 11:253 12:-158 13:-265 14:-13 15:-80 17:-68 18:-344 19:-138 20:-80 21:-68 22:8 23:145 25:305 26:38 28:-97 29:4 30:164 31:-2 32:-262 34:-245
.^your 2:-9 5:-141 7:101 8:-161 10:-218 11:216 14:-35 26:76 27:-49 29:-66 30:24 31:182 34:96
.^zon 11:6 14:75 19:-57 29:74
.^zone 11:6 14:75 19:-57 29:74
.^zuu 10:-25 29:119
.^zuul 10:-25 29:119
.^zzz 5:-38 11:-126 25:23 29:89 31:-156
.abas 29:110 33:-85
.abase 29:110 33:-85
.abel 2:49 14:155 31:-41
.abel$ 2:51
.abil 5:125 20:67
.abili 5:125 20:67
.able 1:48 2:100 3:-105 4:-69 5:81 6:-223 9:-152 10:34 12:96 14:221 15:125 17:-203 18:-42 19:2 20:106 23:-117 25:-155 27:41 29:-467 31:23 34:10
.able$ 1:48 2:100 3:-105 4:-69 5:81 6:-223 9:-152 10:34 12:96 14:221 15:125 17:-203 18:-42 19:2 20:106 23:-117 25:-155 27:41 29:-467 31:23 34:10
.ably 3:45 7:9 15:4 23:46 30:26
.ably$ 3:45 7:9 15:4 23:46 30:26
.abou 0:46 2:114 3:-52 4:-29 5:47 6:-151 7:82 8:-1 9:176 12:-157 13:-212 14:-221 16:-162 17:23 18:-61 19:-13 20:-86 21:-32 22:-179 23:74 24:66 25:-98 26:-67 27:133 28:-267 29:-109 30:-83 33:76 34:95
.about 0:47 2:116 3:-51 4:-27 5:48 6:-147 7:83 9:177 12:-154 13:-208 14:-219 16:-155 17:24 18:-58 19:-6 20:-43 21:-31 22:-178 23:74 24:71 25:-95 26:-61 27:133 28:-260 29:-106 30:-81 32:-165 33:80 34:96
.acat 8:-71 9:-27 17:-31 25:41 29:151 32:49
.acati 8:-71 9:-27 17:-31 25:41 29:151 32:49
.acce 2:139 7:111 13:-87 21:129 22:-22 25:-20 29:93
.accep 2:139 7:112 13:-87 21:129 22:-21 25:-16 29:74
.acco 11:-10 29:86
.ace$ 6:84 10:-87 12:7 22:110 29:37 33:-67
.ach$ 18:46 24:-18 27:88
.ache 6:119 9:63 21:35 22:-16
.ached 6:123 9:66
.achi 10:-58 25:93 28:100 29:1
.achin 10:-58 25:93 28:100 29:1
.acho 19:305 20:-38 33:-150
.acho$ 19:305 20:-38 33:-150
.achr 27:100 31:50
.achri 27:100 31:50
.ack$ 2:-44 4:107 5:96 8:-112 9:-74 10:-114 12:-65 16:181 19:104 20:44 22:-65 24:20 25:289 27:53 31:-282 32:-145 33:-167
.acka 1:75 10:84 26:24 27:73 29:-145 32:3
.ackag 10:84 26:24 27:74 29:-132 32:15
.acke 22:32 27:20
.acken 22:32 27:20
.ackp 1:56 2:95 10:6 29:-28 34:66
.ackpo 1:56 2:95 10:6 29:-28 34:66
.act$ 16:-25 33:44 34:262
.acti 6:-70 12:287 23:33 27:38 31:3 32:35 33:-84
.activ 6:-70 10:-68 12:288 23:33 27:38 31:3 32:35 33:-53
.actl 10:76 25:115 28:77 29:-74
.actly 10:76 25:115 28:77 29:-74
.acto 2:87 29:61
.actor 2:87 29:61
.add$ 0:258 1:292 3:-97 8:-76 11:54 14:-189 16:-269 24:-229 26:24 27:168 29:1 33:-125 34:-111
.adde 0:181 6:-83 10:-125 34:170
.added 0:181 6:-83 10:-125 34:170
.addi 0:18 1:3 11:63 18:-12 25:26
.addin 0:19 11:64 18:-11 25:28
.ade$ 2:48 3:24 7:73 8:-90 20:8 25:115 28:-17
.adin 5:-160 10:158 14:-43 18:140
.ading 5:-160 10:158 14:-43 18:140
.adju 16:99
.adjus 16:99
.adli 0:123 1:112 2:-228 4:-21 5:-156 6:96 7:5 11:14 12:-142 13:-64 14:122 15:-28 17:-107 18:122 19:-72 24:-26 27:78 28:-45 29:-89 31:-142 32:54 33:14 34:-28
.adlin 0:123 1:112 2:-228 4:-21 5:-156 6:96 7:5 11:14 12:-142 13:-64 14:122 15:-28 17:-107 18:122 19:-72 24:-26 27:78 28:-45 29:-89 31:-142 32:54 33:14 34:-28
.ads$ 24:185
.adva 16:21 24:72
.advan 16:21 24:72
.ady$ 3:158 4:-28 5:85 6:149 7:-131 9:97 10:-321 11:-149 12:111 13:-74 14:-134 17:-82 18:176 20:-174 22:75 25:-62 26:53 27:-44 28:-170 32:-100 33:-41 34:-120
.affe 10:130 12:-75 30:79 34:-36
.affec 10:130 12:-75 30:79 34:-36
.aft$ 1:31 4:150 14:-17
.afte 0:-126 1:94 2:69 3:2 4:-70 5:2 6:104 10:-36 11:-10 12:-269 14:-154 15:-59 16:-105 18:225 20:59 21:149 22:102 24:78 27:-168 28:-218 29:-40 31:-49 34:-103
.after 0:-126 1:94 2:69 3:2 4:-70 5:2 6:104 10:-36 11:-10 12:-269 14:-154 15:-59 16:-105 18:225 20:59 21:149 22:102 24:78 27:-168 28:-218 29:-40 31:-49 34:-103
.agai 5:-144 12:-14 14:58 15:32 24:130 25:96 29:87 31:-81 32:-38 33:116
.again 5:-144 12:-14 14:58 15:32 24:130 25:96 29:87 31:-81 32:-38 33:116
.age$ 3:-112 5:248 10:-106 11:146 12:-91 13:-1 14:102 17:55 18:-185 25:-217 31:-154 32:-185 34:-212
.agen 14:-28 25:-33 28:101 32:219
.agend 14:-21 25:-18 32:220
.ager 2:-95 5:-93 10:100 11:102 14:-55 17:-34 20:-8 22:96 26:41 29:-94 34:138
.ager$ 5:-27 11:103 19:5 20:-95 34:173
.agers 10:111 22:100 26:57
.ages 2:-160 5:-159 8:-31 10:258 11:17 12:-16 18:-16 22:100 23:40 25:-14 26:45 27:-45 29:-79 30:140 31:99 34:-50
.ages$ 2:-160 5:-159 8:-31 10:258 11:17 12:-16 18:-16 22:100 23:40 25:-14 26:45 27:-45 29:-79 30:140 31:99 34:-50
.agge 6:149 33:81
.agged 6:149 33:81
.agin 29:80 32:28 34:15
.aging 29:80 32:28 34:15
.ago$ 9:6 19:95 28:129 33:-85
.agre 0:32 7:82 8:-47 11:-35 15:32 25:171
.agree 0:32 7:82 8:-47 11:-35 15:32 25:171
.ags$ 11:128 14:-6 29:-39 34:99
.aha$ 25:111
.ahea 2:-85 5:-57 6:123 8:82 10:-23 12:-6 14:114 18:155 24:85 29:-50
.ahead 2:-85 5:-57 6:123 8:82 10:-23 12:-6 14:114 18:155 24:85 29:-50
.aid$ 0:24 5:-172 9:132 14:153 16:-1 20:-83 29:43 33:4 34:-37
.ail$ 7:97 27:173 31:-13 34:26
.aila 20:184
.ailab 20:184
.aile 6:33
.ailed 6:33
.aili 5:-28 10:63 29:113
.ailin 5:-28 10:63 29:113
.ails 8:-51 9:90 26:204 29:-99
.ails$ 8:-51 9:90 26:204 29:-99
.aily 24:28 27:94
.aily$ 24:28 27:94
.ain$ 5:-315 6:-57 9:-194 10:214 12:4 13:-115 14:80 15:1 16:-106 17:-32 18:-80 19:-3 22:-39 24:105 28:48 29:219 31:-176 32:-101 33:59 34:-152
.aine 20:-10 27:-37 29:157 34:71
.ained 29:51
.ainer 34:83
.aini 10:-100 11:114 14:75 28:243 33:-112
.ainin 10:-100 11:114 14:75 28:243 33:-112
.ains 14:56 33:107
.ains$ 14:56 33:107
.aint 5:15 33:-73 34:110
.ainta 29:40 33:-44 34:112
.air$ 17:45 25:115 29:31
.aise 9:-8 22:104 29:99
.aise$ 22:111
.aiso 17:130 34:158
.aison 17:130 34:158
.ait$ 2:229 7:160 8:-98 9:-127 16:40
.aiti 5:-65 9:77 13:208 18:77
.aitin 5:-65 9:77 13:208 18:77
.aive 8:-1 9:99 11:40 13:159 17:-26 21:80 22:166 29:-123
.aiver 8:-1 9:104 11:40 13:162 17:-25 21:81 22:172 29:-112
.ake$ 1:-176 2:155 3:-9 4:117 6:156 8:117 9:-122 12:-172 13:-14 14:-174 16:178 17:-57 19:-68 20:-191 22:79 24:182 25:28 27:-184 29:-460 31:113 33:-60
.akes 2:88 5:-15 11:118 25:-69 29:24 34:83
.akes$ 2:88 5:-15 11:118 25:-69 29:24 34:83
.akin 2:16
.aking 2:16
.alar 4:-30 16:-32 24:118 29:68
.alarm 4:-30 16:-32 24:118 29:68
.alch 2:85
.alche 2:85
.ale$ 20:109 29:47
.alen 1:70 2:-80 4:69 5:-108 8:-116 10:-51 11:26 14:205 17:-114 18:102 19:99 20:-28 22:-130 24:-134 25:-97 26:162 27:-28 29:-46 31:-50 33:60
.alend 1:70 2:-80 4:69 5:-108 8:-116 10:-51 11:26 14:205 17:-114 18:102 19:99 20:-28 22:-130 24:-134 25:-97 26:162 27:-28 29:-46 31:-50 33:60
.aler 24:7 27:8 31:76
.alert 24:7 27:8 31:76
.alf$ 19:33 22:144
.alfw 1:45 5:190 6:-59 9:-58
.alfwa 1:45 5:190 6:-59 9:-58
.alid 9:179 33:-3
.alid$ 9:179 33:-3
.alis 4:23 21:21
.alise 4:25
.alk$ 10:25 11:78 15:47 17:61 29:-60 34:73
.all$ 0:-84 4:-109 8:67 9:-301 10:28 11:-77 12:-299 13:100 14:228 17:64 18:-205 21:-17 22:-235 23:-123 25:107 27:29 28:-235 29:158 30:-153 34:12
.alle 1:150 3:19 4:88 11:54 14:126 16:-26 17:44 18:-56 22:1 29:-86 31:-50
.alled 4:111 17:71 18:-25
.aller 1:156 16:-4 22:36
.allo 2:198 6:-43 10:-135 12:-108 13:171 15:112 18:-29 22:138 33:-112
.allow 2:199 6:-43 10:-135 11:14 12:-108 13:171 15:112 18:-29 22:138 33:-112
.alls 24:-1 32:29 33:169 34:33
.alls$ 24:-1 32:29 33:169 34:33
.ally 7:10 20:87 21:32 23:57 25:81 33:-30
.ally$ 7:10 20:87 21:32 23:57 25:81 33:-30
.alog 9:37 22:18
.alog$ 9:37 22:18
.alon 5:202 29:-9 31:18
.along 5:203 29:-8
.alph 1:147 5:77 18:-159 20:-126 29:-157 33:188
.alpha 1:147 5:77 18:-159 20:-126 29:-157 33:188
.alre 2:-58 3:170 5:107 6:151 7:-92 9:105 10:-104 12:121 13:-18 14:-71 17:-53 18:-124 20:-49 22:43 24:-3 26:95 27:-2 28:-53
.alrea 2:-58 3:170 5:107 6:151 7:-92 9:105 10:-104 12:121 13:-18 14:-71 17:-53 18:-124 20:-49 22:43 24:-3 26:95 27:-2 28:-53
.als$ 6:96 7:65 12:-102 18:71 33:130
.also 1:148 10:74 19:90
.also$ 1:148 10:74 19:90
.alwa 14:-93 24:5 25:135
.alway 14:-93 24:5 25:135
.ambi 2:106 16:125
.ame$ 1:25 2:22 5:114 6:-15 9:106 10:32 11:-159 13:-57 14:-171 16:11 17:-5 18:-60 19:329 20:-232 23:36 24:-99 25:37 27:-17 28:-75 31:-197 32:-141 34:216
.amin 19:300 20:-56 28:-18 33:-151
.aming 19:300 20:-56 28:-18 33:-151
.amme 29:63
.amme$ 29:63
.ammi 11:-6 31:118
.ammin 11:-6 31:118
.ampl 7:161 8:-25 11:177 25:-34 29:-4
.ample 7:161 8:-25 11:177 25:-34 29:-4
.ams$ 33:53
.anag 5:-89 10:73 11:107 14:-1 17:-30 19:178 20:-116 22:100 29:-80 34:64
.anage 5:-88 10:74 11:107 17:-29 19:178 20:-116 22:100 34:13
.ance 2:215 8:82 9:-46 10:-90 11:-16 14:21 20:-70 21:52 22:-22 23:-66 24:151 27:-230 29:103 31:40 34:-49
.ance$ 2:198 14:39 24:59 29:35 34:-20
.ancel 8:98 23:-35 24:79 27:-146 29:70 31:57
.ances 21:130
.anch 1:141 2:-109 5:29 6:-54 9:-26 10:159 12:84 20:-106 29:80 31:-3 33:79
.anch$ 1:146 2:-23 12:120 20:-96 29:118 33:110
.anche 5:9 10:165 34:38
.and$ 0:-321 1:-49 2:68 3:-175 5:105 6:-34 8:118 9:60 11:171 13:-49 14:60 15:-67 17:51 18:172 19:-55 20:49 21:-473 22:21 23:-142 24:-144 25:-100 26:-426 27:39 28:-68 29:-72 30:-174 31:-433 32:46 33:68 34:-54
.ande 8:62 9:-66 21:97
.anded 8:83
.ander 9:-45 21:98
.andi 0:68 5:32 13:57 17:-19 18:-99 20:-76 22:44 29:-284 33:135 34:51
.andid 0:70 5:55 18:-82 20:-64 29:-35 33:154
.andin 2:48 13:67 22:52
.andl 34:167
.andle 34:167
.ando 11:53 29:-9 31:134
.andom 31:135
.ands 5:67 10:114 11:144 12:-64 25:72 29:-281
.ands$ 5:67 10:114 11:144 12:-64 25:72 29:-281
.andu 15:47 16:-13 20:-20 29:153 32:16 33:-41
.andup 15:47 16:-13 20:-20 29:153 32:16 33:-41
.ange 5:-111 6:-149 7:15 10:135 11:-106 12:69 13:106 15:133 16:125 19:-206 25:-225 26:-44 27:197 28:36 31:-53 32:-26 33:-162 34:21
.ange$ 1:-19 7:83 8:-54 11:-13 12:4 13:-61 15:218 16:162 20:21 21:13 23:7 29:-66 33:-28 34:-201
.anged 8:17 19:-27 20:-33 29:113 33:-30 34:192
.anges 10:122 12:7 13:185 15:-141 27:172 28:80 29:-129 33:-14
.angi 33:141
.angin 33:141
.angu 11:57 22:26
.angua 11:57 22:26
.anin 10:108 29:92 33:-22
.aning 10:108 29:92 33:-22
.ank$ 25:52 33:138
.anke 25:145 29:-72
.anke$ 25:145 29:-72
.anks 7:-45 8:18 14:40 20:64 25:241 27:12
.anks$ 7:-45 8:18 14:40 20:64 25:241 27:12
.anna 7:74 8:-64 34:187
.anna$ 7:74 8:-64 34:187
.anne 2:-156 3:143 5:-192 6:26 9:-54 10:-128 11:106 12:-103 13:-106 14:23 17:-176 18:-251 20:40 24:-62 25:22 26:112 27:109 28:-4 29:-169 30:15 31:92 32:16 33:-15
.anned 3:158 5:-23 6:60 14:79 17:-49 18:-87 19:18 20:85 29:-219 32:70
.annel 2:-83 11:160 18:-34 24:-45 25:48 26:119 27:115 30:20 31:95 34:20
.anni 3:95 4:146 5:-75 12:-24 29:22 33:86
.annin 3:95 4:146 5:-75 12:-24 29:22 33:86
.anno 10:-37 11:49 14:-73 20:112 25:-25 26:83 27:202 29:-112 30:-41 31:108 33:-89
.annou 10:-30 11:51 14:-67 20:113 25:-7 26:100 27:178 29:-84 31:40 33:-85
.anot 0:181 1:18 25:79 29:-31
.anoth 0:181 1:18 25:79 29:-31
.ans$ 5:46 6:-41 10:244 15:3 25:150 29:-46 33:-160
.ansl 2:47 5:-113 8:-64 9:-80 11:-97 14:78 16:-93 23:61 27:77 28:22 29:49 33:74
.ansla 2:47 5:-113 8:-64 9:-80 11:-97 14:78 16:-93 23:61 27:77 28:22 29:49 33:74
.answ 9:132 13:27 20:8 21:-100
.answe 9:132 13:27 20:8 21:-100
.ant$ 5:-84 6:-23 8:63 9:-172 11:-226 13:-21 14:25 15:65 16:-173 17:58 21:-93 22:145 25:-39 26:88 27:88 28:-92 29:-197 31:155 32:-260
.ante 2:-62 8:52 13:80 21:-1 22:99 26:80 27:132 29:-101 34:-20
.anted 2:-57 8:53 13:81 22:104 26:81 27:134 29:-72 34:-17
.ants 2:20 21:90 22:-93 25:46 29:49 34:-63
.ants$ 2:20 21:90 22:-93 25:46 29:49 34:-63
.anua 4:39 11:135
.anual 11:135
.anuar 4:41
.anup 2:51 22:53
.anup$ 2:51 22:53
.any$ 1:-140 2:108 3:-58 6:-294 7:-348 9:213 11:-392 12:-48 13:226 16:-277 17:123 19:52 20:-160 21:71 22:-22 23:-86 24:-152 25:-7 26:-309 27:-149 28:38 29:119 30:-209 31:138 32:43 33:-152 34:-370
.anyb 10:104 15:37
.anybo 10:104 15:37
.anym 31:134
.anymo 31:134
.anyo 3:31 4:-21 9:31 13:75 22:-72 25:171 34:14
.anyon 3:31 4:-21 9:31 13:75 22:-72 25:171 34:14
.anyt 1:-6 2:25 6:20 8:-167 9:-14 10:36 13:121 16:-105 18:132 19:-58 22:-16 24:-3 25:-173 26:47 28:-99 29:-115 30:-63 32:145
.anyth 1:-6 2:25 6:20 8:-167 9:-14 10:36 13:121 16:-105 18:132 19:-58 22:-16 24:-3 25:-173 26:47 28:-99 29:-115 30:-63 32:145
.aoe$ 10:174 18:-24 29:-26
.api$ 17:-18 29:86
.apit 29:41
.apita 29:41
.appe 2:-102 5:-55 6:101 7:13 10:101 20:-152 24:-125 25:-203 27:52 31:136 32:183
.appen 2:-74 6:104 7:24 10:105 20:-144 24:-22 25:-182 27:16 32:188
.appl 2:68 10:40 12:98 17:-49 18:-32 21:38 22:200 33:14 34:-149
.appli 29:61
.apply 2:74 10:41 12:100 17:-26 21:40 22:179 34:-138
.appo 8:3 10:-2 17:39
.appr 2:-117 5:-60 6:-95 7:259 8:161 9:118 10:-195 11:-6 12:-117 13:131 14:-102 19:-48 21:-159 27:-39 28:27 29:-69 31:-31 32:-56 33:-154 34:174
.appro 2:-111 5:-45 6:-90 7:260 8:165 9:118 10:-194 11:-5 12:-113 13:132 14:-96 19:-45 21:-145 22:-226 28:29 29:-40 32:-48 33:-149 34:176
.appy 16:-86 25:271
.appy$ 16:-86 25:271
.apri 4:190
.april 4:190
.apro 8:166 25:-46 29:-17
.apto 22:-25 25:-16 29:257
.aptop 22:-25 25:-16 29:257
.arat 0:88 5:46
.arate 0:89
.arba 6:30 20:86 29:-5 34:48
.arbal 6:30 20:86 29:-5 34:48
.arch 4:151 6:-41 19:90 25:-13 29:101
.arch$ 4:161 25:-12 29:103
.ard$ 1:42 2:-82 3:33 8:51 9:141 10:59 15:59 22:30 27:93 33:-24
.ardi 8:51 17:160 22:-20
.ardin 8:51 17:160 22:-20
.are$ 1:-287 2:89 3:-13 5:168 7:-376 8:-114 10:167 11:25 12:137 14:46 16:-42 17:-135 18:-16 20:-124 25:29 26:97 27:-66 29:-147 32:-21 33:-33
.ared 3:65
.ared$ 3:65
.arew 5:267 10:-113 29:-105 33:92
.arewh 5:173 10:-112 33:108
.arge 4:7 20:148 33:-105 34:155
.arge$ 34:165
.arget 4:8 20:151 33:-40
.aria 15:60 16:-34 21:86 22:-47 29:-1 34:61
.aria$ 15:60 16:-34 21:86 22:-47 29:-1 34:61
.arie 6:-111 10:-121 12:87 28:63 33:37 34:115
.aries 6:-111 10:-121 12:87 28:63 33:37 34:115
.ark$ 1:126 5:18 6:-63 8:239 9:-69 20:-47 28:129 29:-139 33:-59
.arke 8:-46 29:88
.arket 8:-46 29:88
.arks 7:42
.arks$ 7:42
.arli 6:-27 16:118 18:120 19:85 33:-22
.arlie 6:-27 16:118 18:120 19:85 33:-22
.arly 1:62 2:88 5:24 11:-96 21:102 23:174 29:-94 33:-62
.arly$ 1:62 2:88 5:24 11:-96 21:102 23:174 29:-94 33:-62
.arm$ 4:-48 16:-42 24:111 29:266
.arn$ 23:59 24:116
.arni 24:59
.arnin 24:59
.arou 10:-47 17:129 18:141 25:49 29:-151
.aroun 10:-47 17:129 18:141 25:49 29:-151
.arri 17:113
.arriv 17:113
.ars$ 11:-47 29:127
.art$ 2:30 3:45 4:-1 5:133 6:-63 9:-43 10:-91 14:44 16:36 17:30 19:44 20:-223 21:-35 25:-64 27:64 28:-38 29:103 31:-12 33:71 34:-34
.arte 5:10 6:21 17:225 20:19 29:-127
.arted 3:13 5:46 6:23 17:190 29:-12
.arti 4:95 12:9 17:1
.artin 4:95 17:7
.arts 3:122 4:61 29:-129 32:32 33:66 34:-115
.arts$ 3:122 4:61 29:-129 32:32 33:66 34:-115
.artw 1:148
.artwo 1:148
.arty 1:60 4:-8 10:58 20:-43 25:82 29:48
.arty$ 1:60 4:-8 10:58 20:-43 25:82 29:48
.ary$ 1:-67 2:78 5:-140 6:24 9:-152 10:423 11:-278 12:-164 13:-25 16:104 17:-34 18:-98 20:-131 22:36 24:-43 25:-227 28:2 29:-367 31:-102 32:93
.ase$ 0:-29 2:-22 3:-256 4:41 5:169 6:-346 7:-58 9:-100 12:-512 13:33 14:46 16:38 17:5 19:30 20:72 21:-28 22:86 23:-616 25:-61 26:-7 27:20 28:20 29:90 31:-7 32:3 33:-28 34:19
.ased 6:242 19:-167 29:-68 33:24
.ased$ 6:242 19:-167 29:-68 33:24
.ases 17:50 27:20 31:135
.ases$ 17:50 27:20 31:135
.ash$ 0:40 2:101 16:-41 29:44
.ashb 8:27 9:76 22:136
.ashbo 8:27 9:76 22:136
.asin 25:9 29:54
.asing 25:9 29:54
.ask$ 2:-185 8:50 9:-79 10:-136 11:280 13:18 15:35 21:17 22:130 24:92 25:-76 29:-195 32:-4 33:-50 34:65
.aske 7:18 8:-42 13:213 22:-121 23:73 34:-75
.asked 7:18 8:-42 13:213 22:-121 23:73 34:-75
.aski 15:67 20:15 21:33 22:52 33:124
.askin 15:67 20:15 21:33 22:52 33:124
.asks 17:173 20:10 22:60
.asks$ 17:173 20:10 22:60
.ason 8:9 9:78 10:86 29:-11
.ason$ 9:88 10:88 29:-10
.ass$ 6:-69 7:25 8:-14 22:100 29:139
.asse 6:227 7:63 33:-61
.assed 6:115 7:28
.assi 22:25 29:107
.assu 12:105
.assum 12:105
.assw 11:-14 29:135
.asswo 11:-14 29:135
.ast$ 2:35 5:-35 6:364 10:-14 12:-271 13:-70 14:-261 18:-28 19:407 20:-161 21:45 23:27 24:-228 25:-179 27:-164 28:-27 29:-27 33:-15
.aste 2:122 4:-4 5:160 6:-112 10:77 12:-26 14:159 29:-46
.aste$ 14:171
.aster 2:137 5:165 6:-108 10:80 12:-25 29:-22
.asy$ 17:258
.ata$ 33:62
.atab 29:104
.ataba 29:110 33:-85
.atabl 33:119
.atch 1:-41 2:210 4:12 7:-48 8:-125 10:-252 11:-144 12:8 17:60 20:-44 21:-215 22:163 24:-210 25:-209 27:111 29:137 31:54 33:-9 34:41
.atch$ 1:-21 2:137 4:15 10:-54 11:-114 12:-1 13:-114 17:72 21:-185 22:146 24:-148 25:-133 27:126 28:-36 29:174 31:59 33:-165 34:65
.atche 2:84 5:-3 10:-167 12:52 13:72 15:37 33:8
.ate$ 0:53 1:-23 2:2 3:76 4:206 5:110 6:-3 7:-607 8:-104 9:33 10:-831 12:-42 13:60 14:-414 15:35 16:35 17:-445 18:61 19:18 20:229 21:-24 22:181 24:-387 25:225 26:-179 27:-258 28:-291 29:57 30:10 31:-405 32:-309 33:134 34:-153
.ated 2:65 3:57 5:26 6:-33 9:-43 11:-52 12:-134 15:-16 20:39 25:88 27:10 33:77 34:105
.ated$ 2:65 3:57 5:26 6:-33 9:-43 11:-52 12:-134 15:-16 20:39 25:88 27:10 33:77 34:105
.ater 5:-12 15:176 16:144 17:72 19:134 21:6 22:-123 28:-11 31:-4 33:-134
.ater$ 15:178 16:145 19:136 21:17 22:-118 31:-2 33:-126
.ates 0:34 2:-282 3:119 6:-83 8:-103 9:-96 10:-10 11:20 14:264 15:25 16:-39 17:-62 19:187 20:-413 22:-6 24:-66 25:-268 27:110 29:-263 32:78 33:142 34:-216
.ates$ 0:35 2:-186 3:122 6:-35 8:-99 9:-80 11:33 14:269 15:33 16:-37 17:-33 19:191 20:-334 24:-45 25:-260 27:112 29:-491 32:80 34:-210
.atest 2:-93 20:-5 33:239
.athe 9:-37 11:-69 16:22 25:-56 29:229 30:58
.ather 9:-37 11:-69 16:22 25:-56 29:229 30:58
.atin 5:-2 7:60 11:106 27:18
.ating 5:-2 7:60 11:106 27:18
.atio 0:78 2:35 5:21 7:-74 8:-2 9:-90 10:-58 13:-257 14:-44 16:-43 17:83 19:-119 20:-263 22:7 24:-72 25:118 26:82 27:28 28:-117 30:75 31:35 33:8 34:32
.ation 0:78 2:35 5:21 7:-74 8:-2 9:-90 10:-58 13:-257 14:-44 16:-43 17:83 19:-119 20:-263 22:7 24:-72 25:118 26:82 27:28 28:-117 30:75 31:35 33:8 34:32
.ator 10:61 14:97 23:77 27:72 28:63 29:-41 34:20
.ator$ 14:82 34:54
.ators 10:100 23:82 27:79 28:67 29:-83
.ats$ 25:194
.atta 9:77
.attac 9:77
.atur 0:-242 1:-55 2:70 4:-201 5:37 6:37 7:-128 8:-9 9:-236 10:25 13:-21 14:-175 15:23 16:13 19:90 20:-162 21:-122 22:74 24:5 26:27 27:-47 28:83 30:-40 31:-8 32:-262 33:131 34:-3
.ature 0:-242 1:-55 2:70 4:-201 5:37 6:37 7:-128 8:-9 9:-236 10:25 13:-21 14:-175 15:23 16:13 19:90 20:-162 21:-122 22:74 24:5 26:27 27:-47 28:83 30:-40 31:-8 32:-262 33:131 34:-3
.atus 5:181 8:-92 9:90 12:134 29:-107
.atus$ 5:181 8:-92 9:90 12:134 29:-107
.audi 1:80 2:32
.audit 1:80 2:32
.aug$ 1:2 6:-64 8:-82 32:172 33:110
.augu 1:68 6:68 20:58 32:112 33:-64
.augus 1:68 6:68 20:58 32:112 33:-64
.ault 2:9 23:15 26:28
.ault$ 2:9 23:15 26:28
.aunc 20:244 33:-91
.aunch 20:244 33:-91
.aus$ 8:-159 9:210 22:-3
.ause 2:13 16:4 31:95 32:-20
.ause$ 2:13 16:4 31:95 32:-20
.auth 7:63 34:79
.avai 20:184
.avail 20:184
.ave$ 2:-73 3:13 4:-233 5:59 6:103 7:67 11:-142 12:31 13:66 14:79 15:32 17:-14 18:56 20:-158 21:-72 22:50 23:10 24:-167 26:-77 27:-445 28:20 29:-151 30:-312 31:192 32:103 33:58 34:-280
.avin 0:119 5:-194 6:-58 12:-69 24:-42 25:176 28:27
.aving 0:119 5:-194 6:-58 12:-69 24:-42 25:176 28:27
.avis 25:-115 27:202 29:-76 31:74
.aviso 25:-8 27:105 29:-58 31:63
.away 6:-1 17:-22 20:-40 24:134 28:258 31:32 32:57 33:-163
.away$ 6:-1 17:-22 20:-40 24:134 28:258 31:32 32:57 33:-163
.aybe 0:167 15:87 16:-97 25:68 30:57
.aybe$ 0:167 15:87 16:-97 25:68 30:57
.ayed 6:-12 15:221 33:-46
.ayed$ 6:-12 15:221 33:-46
.ays$ 0:-86 1:77 2:-70 6:112 8:-93 10:-229 11:44 12:-174 13:-68 14:-204 15:-44 16:119 17:-147 18:-117 19:-110 20:-253 22:50 24:212 25:151 27:-276 28:308 31:-29 32:152 33:-219 34:-238
.azpa 19:321 20:-73 33:-152
.azpac 19:321 20:-73 33:-152
.babl 3:45 7:9 23:47 30:26
.bably 3:45 7:9 23:47 30:26
.back 2:40 8:42 9:-103 12:-44 16:195 19:110 21:-85 24:70 25:128 27:118 28:-3 29:-357 31:-165 32:-21 33:-251 34:71
.back$ 8:64 9:-9 16:207 19:117 24:29 25:162 27:69 29:-179 31:-144 33:-88
.backe 22:32 27:20
.backp 1:56 2:95 10:6 29:-28 34:66
.bad$ 11:-54 25:104 29:-16
.bal$ 0:4 33:111
.ball 6:30 20:86 29:-5 34:48
.ball$ 6:53 20:37 33:-17
.balls 33:88 34:50
.ban$ 12:62 25:-65 29:83
.bar$ 21:93 29:84
.base 11:-116 29:373 33:-123
.base$ 11:-116 29:373 33:-123
.bash 1:56
.bash$ 1:56
.beca 9:104 16:17
.becam 9:108
.becau 16:20
.beco 2:116 5:-3 16:76 17:106
.becom 2:117 16:76 17:107 29:-61
.bed$ 5:-84 17:110 26:141 29:-68 30:32 34:28
.been 2:-9 6:105 9:103 10:-136 12:71 13:214 19:-64 22:-42 25:49 28:-77 29:-153 32:-59 33:-164
.been$ 2:-9 6:105 9:103 10:-136 12:71 13:214 19:-64 22:-42 25:49 28:-77 29:-153 32:-59 33:-164
.befo 1:101 2:-34 5:27 6:7 7:129 8:-168 9:-88 10:-164 11:-119 12:-162 13:-141 14:-155 15:-219 17:104 19:164 22:-262 23:101 24:177 25:-241 27:-71 28:109 29:-104 31:-203 32:77 33:-14 34:-135
.befor 1:101 2:-34 5:27 6:7 7:129 8:-168 9:-88 10:-164 11:-119 12:-162 13:-141 14:-155 15:-219 17:104 19:164 22:-262 23:101 24:177 25:-241 27:-71 28:109 29:-104 31:-203 32:77 33:-14 34:-135
.begi 4:145 10:-65 12:-85 17:282 27:74 29:16 33:4
.begin 4:145 10:-65 12:-85 17:282 27:74 29:16 33:4
.begu 5:85 6:-64 12:166 14:-50
.begun 5:85 6:-64 12:166 14:-50
.beha 8:21 22:97
.behal 8:23 22:99
.behi 5:5 6:167 14:-61 34:13
.behin 5:5 6:167 14:-61 34:13
.bein 5:82 15:94
.being 5:82 15:94
.bel$ 2:51
.benc 7:42
.bench 7:42
.ber$ 1:171 2:-98 3:92 4:141 6:-296 8:42 9:54 10:-249 11:-121 12:-200 17:-208 18:-106 20:91 22:-233 25:-316 27:-207 28:44 29:-63 32:167 33:34
.bern 4:32 19:-33 20:-47 29:209
.berne 4:32 19:-33 20:-47 29:209
.bers 2:-94 6:58 10:67 12:67 13:-49 16:20 18:-65 19:-36 20:-6 21:95 25:-8 29:24 31:-185 33:80 34:60
.berse 27:-13 29:97
.bersh 1:-4 2:-7 6:67 10:75 12:69 16:29 18:-38 19:-7 21:98 27:51 29:-43 33:91
.best 5:-12 11:-151 17:113 25:-149 29:-131 31:242
.best$ 17:124
.beta 0:200 1:113 2:-77 5:171 10:-114 12:-91 20:-96 29:74
.beta$ 0:200 1:113 2:-77 5:171 10:-114 12:-91 20:-96 29:74
.betw 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
.betwe 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
.bian 29:122 33:-17
.bian$ 29:122 33:-17
.bie$ 17:196 25:-2
.big$ 2:65 14:124 18:3 20:103 29:-36 33:-131
.bili 5:125 20:67
.bilis 5:96
.bilit 20:72
.bill 22:42
.billi 22:42
.bin$ 17:21
.bind 10:140
.bindi 10:140
.bir$ 2:35 31:21
.bisc 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
.biscu 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
.bit$ 15:25
.bjec 9:112 10:11
.bject 9:112 10:11
.ble$ 2:158 4:-120 5:20 6:-187 8:-134 9:-354 11:-55 12:41 13:-202 14:192 15:102 16:-105 17:-328 18:-143 20:53 21:8 24:-57 25:-392 26:57 27:27 28:-21 29:-641 31:9 32:-76 33:89 34:141
.blem 2:26
.blem$ 2:26
.blis 20:161 29:-30
.blish 20:161 29:-30
.bloc 1:12 2:155 8:100 12:60 25:-72 29:-113 34:-89
.block 1:12 2:155 8:100 12:60 25:-72 29:-113 34:-89
.blog 20:49
.blog$ 20:49
.bly$ 3:44 7:9 15:4 23:46 30:26
.bmit 22:109 29:85 33:6
.bmit$ 22:109 29:85 33:6
.boar 2:-2 3:32 8:143 9:31 17:148 22:93 33:-10
.board 2:-2 3:32 8:143 9:31 17:148 22:93 33:-10
.body 2:-135 3:39 4:-61 7:89 8:-112 9:175 10:48 15:64 21:-104 22:-18 24:15 34:68
.body$ 2:-135 3:39 4:-61 7:89 8:-112 9:175 10:48 15:64 21:-104 22:-18 24:15 34:68
.book 15:3 20:62 29:106
.book$ 20:85 29:116
.boss 11:-107 25:-78 29:-43 34:234
.boss$ 11:-107 25:-78 29:-43 34:234
.bot$ 2:-82 5:-85 9:5 10:-180 11:298 17:-242 23:44 25:201 27:-9 29:-344 33:8 34:65
.both 2:53 12:15 24:-10 31:93 33:94
.both$ 12:24 33:103
.bothe 2:57 31:100
.bout 0:47 2:109 3:-61 4:-32 5:46 6:-151 7:127 8:-5 9:176 12:-164 13:-208 14:-219 16:-161 17:23 18:-59 19:-6 20:-48 21:-32 22:-179 23:74 24:70 25:-110 26:-67 27:133 28:-262 29:-106 30:-92 32:-166 33:80 34:96
.bout$ 0:47 2:109 3:-61 4:-32 5:46 6:-151 7:127 8:-5 9:176 12:-164 13:-208 14:-219 16:-161 17:23 18:-59 19:-6 20:-48 21:-32 22:-179 23:74 24:70 25:-110 26:-67 27:133 28:-262 29:-106 30:-92 32:-166 33:80 34:96
.bran 1:134 2:-63 5:27 6:-58 9:-30 10:159 12:81 20:-110 29:78 31:-5 33:77
.branc 1:141 2:-109 5:29 6:-54 9:-26 10:159 12:84 20:-106 29:80 31:-3 33:79
.brar 2:142 10:64 16:88 18:-170 20:-101 22:51 24:-3 27:-120 28:129 29:-280 33:13 34:132
.brari 6:-111 10:-121 12:87 28:63 33:37 34:115
.brary 2:153 6:59 10:144 12:-91 16:101 20:-54 22:57 27:-107 28:31 29:-141
.bre$ 16:76
.brea 21:22
.break 21:22
.brin 9:6 24:14
.bring 9:6 24:14
.brok 15:32 29:146 34:-104
.broke 15:32 29:146 34:-104
.bscr 2:-143 5:-17 6:-96 8:-77 9:-101 10:-106 11:12 14:-44 17:-164 24:-3 25:-189 26:290 27:88 29:46 30:202 31:125 34:16
.bscri 2:-143 5:-17 6:-96 8:-77 9:-101 10:-106 11:12 14:-44 17:-164 24:-3 25:-189 26:290 27:88 29:46 30:202 31:125 34:16
.bug$ 1:109 2:36 5:32 12:-23 20:-73 21:-112 24:75 25:58 29:42 33:-239 34:53
.bugf 2:90 20:147 29:-44
.bugfi 2:90 20:147 29:-44
.bugs 17:71
.bugs$ 17:71
.buil 4:77 5:137 12:-137 17:-106 20:41 25:47 29:148
.build 4:77 5:140 12:-109 17:-106 20:41 25:47 29:150
.bump 2:285 13:-26 20:-1 22:110 29:-240 33:106
.bump$ 2:160 13:-23 22:113 29:-118 33:114
.bunt 4:106 20:71
.buntu 4:106 20:71
.busi 28:11
.busin 28:11
.busy 32:118
.busy$ 32:118
.but$ 0:26 2:23 8:176 9:17 14:-73 15:32 22:-82 27:4 31:41
.bute 17:160
.bute$ 17:100
.buted 17:8
.buti 17:148 20:74 29:-107
.butin 17:145
.butio 20:77
.buto 2:7 14:9 17:38 29:98
.butor 2:7 14:9 17:38 29:98
.butt 2:96 20:-5 34:63
.butto 2:96 20:-5 34:63
.bye$ 25:136 31:-72
.cal$ 15:14 26:162 31:16
.cale 1:70 2:-80 4:69 5:-108 8:-116 10:-51 11:26 14:205 17:-114 18:102 19:99 20:-28 22:-130 24:-134 25:-97 26:162 27:-28 29:-46 31:-50 33:60
.calen 1:70 2:-80 4:69 5:-108 8:-116 10:-51 11:26 14:205 17:-114 18:102 19:99 20:-28 22:-130 24:-134 25:-97 26:162 27:-28 29:-46 31:-50 33:60
.call 1:16 2:-47 4:52 5:90 20:-90 21:24 22:-65 29:213 31:-49 34:109
.call$ 1:21 5:56 20:-4 29:197 31:-45 34:113
.calle 4:111
.cally 7:17 21:45
.camb 2:106 16:125
.cambi 2:106 16:125
.came 5:-46 9:155 10:-58 19:223 20:-36 23:45
.came$ 5:-46 9:155 10:-58 19:223 20:-36 23:45
.can$ 0:39 2:200 3:18 5:-363 6:-461 7:134 8:1 9:-379 10:-5 11:116 12:98 13:-327 14:-27 15:-75 16:14 17:43 19:-244 20:99 21:39 22:103 23:-31 25:-173 26:21 27:-9 28:-51 29:-81 30:-57 31:-55 32:-212 34:85
.canc 8:98 23:-35 24:79 27:-146 29:70 31:57
.cance 8:98 23:-35 24:79 27:-146 29:70 31:57
.cand 0:70 5:55 18:-82 20:-64 29:-35 33:154
.candi 0:70 5:55 18:-82 20:-64 29:-35 33:154
.capi 29:41
.capit 29:41
.care 2:60 10:-73 34:118
.care$ 2:76 10:-70 34:119
.cate 8:24
.cati 5:-107 8:-143 9:-91 11:-73 12:-9 17:-85 26:127 27:94 29:180 30:102 31:113 32:17 33:-49
.catio 5:-107 8:-143 9:-91 11:-73 12:-9 17:-85 26:127 27:94 29:180 30:102 31:113 32:17 33:-49
.caus 2:14 16:19
.cause 2:14 16:19
.ccep 2:139 7:112 13:-87 21:129 22:-21 25:-16 29:74
.ccept 2:139 7:112 13:-87 21:129 22:-21 25:-16 29:74
.ccur 6:119
.ced$ 34:92
.cede 19:207 20:-99 33:-21
.cedu 10:-164 11:105 13:-25 14:111 21:129
.ceiv 15:8 26:89 27:94 34:-56
.ceive 26:90 27:94 34:-50
.cel$ 8:99 23:-34 24:79 29:72
.ceme 11:64 20:13 26:113 27:50 31:62 34:-62
.cemen 11:64 20:13 26:113 27:50 31:62 34:-62
.cent 13:64 29:31
.centa 29:32
.cept 0:-112 1:-176 2:37 3:-227 4:-103 5:-333 6:-207 7:90 8:42 9:129 11:-4 12:-16 13:182 14:-128 16:-251 17:-315 18:-93 20:-178 21:213 22:165 25:-208 26:-120 27:11 28:-174 29:3 31:-187 32:-224 33:-156 34:25
.cept$ 7:139 9:-2 29:59
.cepte 2:103 9:127 12:-29 22:-29
.cepti 1:-113 2:-24 3:-97 4:-52 5:-234 6:-113 8:76 9:121 10:12 13:159 14:-59 16:-203 17:-198 18:-20 19:11 20:-134 21:217 22:159 25:-71 26:-23 27:19 28:-93 31:-127 32:-166 33:-81 34:35
.cern 10:155 33:-58
.cern$ 10:127 33:-40
.ces$ 10:-40 21:118 27:141 29:-67 31:76
.cess 9:-80 17:137 21:110
.cess$ 9:-80 17:137 21:110
.chai 27:-23 29:90 33:45
.chain 27:-23 29:90 33:45
.chan 0:-185 2:21 4:-177 5:-369 6:-36 8:-47 9:-67 10:52 11:33 12:15 13:54 14:-372 15:139 16:72 17:-370 18:-235 19:-306 20:-106 21:101 24:-31 26:65 27:232 29:-49 31:28 32:-257 33:-45 34:64
.chanc 2:146 21:123
.chang 0:-3 5:-130 6:-163 7:1 10:132 11:-68 12:65 13:105 15:168 16:112 17:-66 19:-210 20:-15 25:-178 26:-61 27:161 28:35 31:-156 32:-31 33:-24 34:15
.chann 2:-83 11:160 18:-34 24:-45 25:48 26:119 27:115 30:20 31:95 34:20
.char 34:164
.charg 34:165
.chec 1:71 8:-29 11:90 21:-75 25:-104 28:66 29:160
.check 1:71 8:-29 11:90 21:-75 25:-104 28:66 29:160
.ched 1:39 2:-190 3:99 4:85 5:11 6:112 8:-16 9:36 11:-54 12:-180 13:-171 14:124 15:-30 17:-205 18:59 19:129 20:-96 22:-14 24:23 25:-221 26:-76 27:-23 28:-50 29:-159 31:-125 34:65
.ched$ 6:123 9:66
.chedu 1:42 2:-156 3:101 4:87 8:-138 11:-4 12:-126 13:-108 14:128 17:-113 18:69 19:137 20:-83 22:-2 24:25 25:-159 26:-40 27:-18 29:-115 31:-87 33:15 34:72
.chee 25:97
.cheer 25:97
.chem 2:143 29:57 33:-89
.chemy 2:85
.cher 2:144 10:72
.cherr 2:144 10:72
.ches 2:72 9:-53 12:33 13:62 15:30 29:-123 34:1
.ches$ 2:72 9:-53 12:33 13:62 15:30 29:-123 34:1
.chev 18:120
.cheve 18:120
.chin 10:-58 25:93 28:100
.chine 25:103 29:4
.ching 10:-31 28:112
.chma 7:42
.chmal 33:9
.chmar 7:42
.cho$ 19:305 20:-38 33:-150
.chri 25:19 27:92 28:-123 29:54 31:26
.chric 27:100 31:50
.chris 25:90 28:-120 29:72
.chte 31:104
.chten 31:104
.cial 8:20 12:-53 14:15 20:157 22:-8 29:-86 32:115
.cial$ 8:20 12:-53 14:15 20:157 22:-8 29:-86 32:115
.cide 0:4 3:57 7:73 9:66 13:56 20:-5 22:-96 29:-14 32:-34 34:129
.cide$ 7:156 8:-88 9:-90 34:153
.cided 0:8 7:-5 9:169 13:148 22:-90 27:24 32:-30
.cides 3:62
.cies 12:72
.cies$ 12:72
.cing 0:18
.cing$ 0:18
.cion 34:51
.circ 15:118 18:28 19:-42
.cisi 7:43 8:37 9:98 13:72 29:-78
.cisio 7:43 8:37 9:98 13:72 29:-78
.ckag 10:84 26:24 27:74 29:-132 32:15
.ckage 10:95 26:59 29:-86
.ckagi 32:38
.cked 2:5 5:-24 6:-109 10:-38 12:428 18:-8 29:-162
.cked$ 2:5 5:-24 6:-109 10:-38 12:428 18:-8 29:-162
.cken 22:32 27:20
.ckend 22:32 27:20
.cker 10:56 17:-32 29:229
.cker$ 10:56 17:-32 29:229
.cket 4:-90 8:25 29:186
.cket$ 4:-90 8:25 29:186
.ckin 9:57 12:56 34:-50
.cking 9:57 12:56 34:-50
.ckpo 1:183 2:91 29:-68 34:65
.ckpoi 1:62
.ckpor 1:56 2:95 10:6 29:-28 34:66
.cks$ 22:100 33:7
.cle$ 1:-217 2:-84 3:188 4:340 5:157 6:-267 9:-135 10:29 12:-111 13:23 14:171 16:-101 17:-76 19:179 20:-197 21:-48 22:-142 24:-108 25:-241 27:-162 29:-358 31:-107 32:-259 33:-35
.clea 2:50 22:53
.clean 2:51 22:53
.cles 3:253 5:-16 19:21
.cles$ 3:253 5:-16 19:21
.clf$ 29:-149 33:203
.clie 0:-34 1:-192 2:77 6:80 10:62 12:21 16:110 17:-3 18:-36 20:-163 22:74 24:-11 29:-304 33:133 34:111
.clien 0:-34 1:-192 2:77 6:80 10:62 12:21 16:110 17:-3 18:-36 20:-163 22:74 24:-11 29:-304 33:133 34:111
.clin 8:106 9:-94 29:31
.cline 8:106 9:-94 29:31
.cloc 10:-14 28:169
.clock 10:-14 28:169
.clon 4:151
.clone 4:151
.clos 1:20 6:115 7:-56 8:26 9:-160 10:-164 12:201 14:-59 18:234 20:-218 28:101 29:-28 32:-66
.close 1:28 6:115 7:-55 8:26 9:-160 10:-164 12:201 14:-59 18:234 20:-211 28:101 29:-28 32:-60
.clud 1:109 10:87 27:111 29:-10
.clude 1:109 10:87 27:111 29:-10
.code 2:153 10:237 18:-62 19:30 20:-30 22:-29 33:75
.code$ 2:163 5:-90 10:219 17:7 22:-18 33:89
.coden 19:49
.coff 25:173 29:25 34:-65
.coffe 25:173 29:25 34:-65
.come 1:-30 5:-304 6:53 11:-201 13:-119 15:-14 16:45 17:318 18:209 19:17 22:-266 25:5 28:-131 31:-156 32:-6
.come$ 2:46 5:-205 6:84 8:-96 14:24 17:184 19:78 20:-30 22:-69 25:35 28:-196 29:17 31:-84 33:72
.comer 2:-109 17:203 21:59
.comes 8:29 10:-60 16:62 18:211 20:20 29:-113 33:-160
.comi 5:75 6:40 18:237 25:-79 29:-33 30:25 31:-55 32:150 33:-75 34:-42
.comin 5:75 6:40 18:237 25:-79 29:-33 30:25 31:-55 32:150 33:-75 34:-42
.comm 0:-28 7:43 9:-25 10:-22 11:243 12:97 14:-137 22:-90 29:65
.comma 7:65 11:318 14:-114 29:-119
.comme 8:23 17:87
.commi 11:-119 12:130 17:-40 29:167
.comp 1:15 2:-77 3:48 4:-99 5:53 10:-40 11:-98 14:103 19:138 29:125
.compa 3:58 11:-73 14:-55 19:167 29:58
.compl 1:22 2:-59 5:66 10:-2 14:198
.con$ 9:61 20:-164 29:171 33:-62
.conc 10:154 15:6 33:-62
.conce 10:154 15:6 33:-62
.cond 0:14 9:124 33:34
.cond$ 0:17 33:44
.condi 9:129 29:4
.conf 2:-24 10:59 18:-18 20:-46 21:37 29:42 33:18
.confi 2:-3 10:62 21:42 33:44
.cong 5:-30 25:277 27:-25
.congr 5:-29 25:278 27:-21
.cons 8:61 10:2 12:13 22:59 29:-73
.consi 8:79 10:22 22:68
.cont 11:-184 17:244 28:-16 29:13 33:2 34:255
.conta 33:71 34:274
.contr 10:-12 17:284 29:87
.cool 25:66
.cool$ 25:66
.coor 34:125
.coord 34:125
.copy 4:105
.copy$ 4:105
.cord 8:79 22:75
.cord$ 8:91 22:81
.corr 6:-57 16:94 20:85 29:-28 33:124
.corre 6:-57 16:94 20:85 29:-28 33:124
.cost 18:-60 26:104 29:23
.cost$ 18:-60 26:104 29:23
.coul 4:43 10:22 11:-136 12:-66 14:24 15:15 20:-34 21:8 22:120 29:-21 33:49 34:-142
.could 4:43 10:22 11:-136 12:-66 14:24 15:15 20:-34 21:8 22:120 29:-21 33:49 34:-142
.coun 10:135 11:-85 27:90 28:249 31:25 33:-135
.count 10:135 11:-85 27:90 28:249 31:25 33:-135
.coup 6:129 19:-20 25:77 29:-34 32:-56
.cove 2:-83 10:170 29:168
.cover 2:-83 10:170 29:168
.cras 2:125 16:-6
.crash 2:125 16:-6
.crea 1:120 3:145 4:64 5:8 6:-38 8:-27 9:-88 11:61 16:-79 22:26 25:-89 29:67 34:96
.creat 1:120 3:145 4:64 5:8 6:-38 8:-27 9:-88 11:61 16:-79 22:26 25:-89 29:67 34:96
.cree 9:51 25:61 29:-7
.creen 9:51 25:61 29:-7
.crib 0:-48 2:-153 5:-166 6:-98 9:-67 11:12 14:-144 15:-10 17:12 18:-23 25:-212 26:290 27:206 30:182 31:46 33:-197
.cribe 0:-32 2:-120 5:-162 6:-97 9:-60 11:15 14:-131 17:15 18:-15 25:-209 26:261 27:208 30:161 31:49 33:-185 34:2
.crip 29:21 31:100
.cript 29:21 31:100
.cted 5:-1 8:51 9:58 10:97 17:139 20:84 34:-81
.cted$ 5:-1 8:51 9:58 10:97 17:139 20:84 34:-81
.ctio 5:-28 9:25 10:167 11:8 16:105 20:-10 33:-110
.ction 5:-28 9:25 10:167 11:8 16:105 20:-10 33:-110
.ctiv 5:-35 6:-79 12:286 18:-30 19:65 20:-32 23:30 27:22 32:22 33:-136
.ctiva 27:56 31:19
.ctive 6:-73 12:288 18:-27 19:69 23:105 29:2 33:-125
.ctly 10:54 25:115 28:77 29:-74
.ctly$ 10:54 25:115 28:77 29:-74
.ctob 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
.ctobe 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
.ctor 2:73 29:144
.ctor$ 29:76
.ctori 2:113
.cts$ 33:183 34:14
.ctua 19:96
.ctual 19:96
.cume 0:4 5:-59 11:102 17:41 18:14 25:42
.cumen 0:4 5:-59 11:102 17:41 18:14 25:42
.curi 1:85 2:25 8:10 10:1 11:-50 16:26 22:19 24:-37 34:84
.curit 1:85 2:25 8:10 10:1 11:-50 16:26 22:19 24:-37 34:84
.curr 2:-22 4:47 5:227 12:115 32:-39
.curre 2:-22 4:47 5:227 12:115 32:-39
.cus$ 4:89 5:209 6:137 9:-134 10:-230 11:-195 14:72 15:41 16:55 17:-179 20:173 25:-106 29:-87 32:-217 34:1
.cuss 29:68 30:48 31:-78
.cuss$ 29:68 30:48 31:-78
.cust 0:91 14:-30 19:-54 20:181 22:20 29:123
.custo 0:91 14:-30 19:-54 20:181 22:20 29:123
.cut$ 2:82 5:103 6:157 9:-31 12:-80 20:-63 28:-16 29:54 31:120 33:-29
.cuto 0:17 1:121 6:35 10:-53 18:110 20:-22 29:-82 33:70
.cutof 0:17 1:121 6:35 10:-53 18:110 20:-22 29:-82 33:70
.cve$ 22:89 29:114
.cycl 1:-220 2:-148 3:322 4:335 5:125 6:-279 9:-165 10:22 11:-3 12:-131 13:15 14:142 16:-111 17:-140 18:-251 19:232 20:-201 21:-72 22:-149 24:-115 25:-318 26:-90 27:-168 29:-394 31:-116 32:-276 33:-28
.cycle 1:-220 2:-148 3:322 4:335 5:125 6:-278 9:-165 10:22 11:-3 12:-131 13:15 14:142 16:-108 17:-140 18:-250 19:217 20:-200 21:-72 22:-149 24:-115 25:-318 26:-90 27:-167 29:-394 31:-116 32:-276 33:-2
.dail 24:28 27:94
.daily 24:28 27:94
.dank 25:145 29:-72
.danke 25:145 29:-72
.dar$ 1:71 2:-73 4:70 5:-33 8:-115 10:-22 11:47 14:140 17:-107 18:111 19:115 22:-126 24:-126 25:-75 26:165 27:-25 29:-38 31:-38 33:66
.das$ 20:43 27:-19 29:149
.dash 8:27 9:76 22:136
.dashb 8:27 9:76 22:136
.data 29:85
.data$ 33:62
.datab 29:110 33:-85
.date 0:63 1:-121 2:-301 3:-2 6:-40 7:-340 8:-531 10:-538 12:-498 13:-420 14:170 15:69 16:119 17:-258 18:74 19:236 20:219 21:-458 22:-591 23:-413 24:-284 25:-658 27:57 28:-169 29:-75 30:-454 31:-29 32:52 33:296 34:-122
.date$ 0:18 1:-69 2:-23 4:-55 5:23 8:-195 9:90 10:-354 11:-19 12:-334 13:-117 14:-153 15:49 16:178 17:-358 18:88 19:76 20:288 21:-107 22:-317 23:-173 24:-155 25:-290 27:-76 29:33 31:-338 33:234
.dates 0:39 2:-166 4:4 6:-26 8:-80 9:-43 11:47 14:274 15:35 16:-37 17:-23 19:194 20:-330 24:-39 25:-196 27:112 29:-443 32:86 34:-309
.day$ 0:-102 1:236 2:125 5:-293 7:44 8:-31 9:-278 10:-416 11:-492 12:-167 13:-264 14:-907 15:-278 16:361 17:9 18:-548 19:-61 20:265 21:-105 22:-114 23:-197 24:262 25:90 26:-82 27:-919 28:-466 29:-10 30:-315 31:72 32:390 33:275 34:-53
.days 1:98 2:-308 6:9 8:-43 10:-238 12:-124 13:-29 14:-55 16:125 17:-30 18:-103 19:-106 20:-204 21:-112 22:98 24:179 25:28 27:-162 28:314 31:-22 32:170 33:-332 34:-123
.days$ 1:98 2:-308 6:9 8:-43 10:-238 12:-124 13:-29 14:-55 16:125 17:-30 18:-103 19:-106 20:-204 21:-112 22:98 24:179 25:28 27:-162 28:314 31:-22 32:170 33:-332 34:-123
.dded 0:181 6:-83 10:-125 34:170
.dded$ 0:181 6:-83 10:-125 34:170
.ddin 0:19 11:64 18:-11 25:28
.dding 0:19 11:64 18:-11 25:28
.dds$ 0:130 21:82 22:-15 34:-99
.dea$ 15:54 21:5 25:88 31:-72
.dead 0:123 1:111 2:-51 4:-22 5:-157 6:95 7:3 11:14 12:-150 13:-64 14:124 15:-29 17:-109 18:133 19:-69 20:-222 24:-27 27:81 28:-47 29:-115 31:-144 32:53 33:22 34:-26
.deadl 0:123 1:112 2:-228 4:-21 5:-148 6:96 7:5 11:15 12:-142 13:-60 14:124 15:-28 17:-101 18:134 19:-65 20:-218 24:-26 27:82 28:-45 29:-85 31:-142 32:53 33:22 34:-25
.deal 10:68
.debi 29:122 33:-17
.debia 29:122 33:-17
.deci 2:-23 3:49 4:-24 5:-61 7:233 9:143 10:-13 13:144 20:-30 22:-133 29:-272 32:-51 34:120
.decid 0:4 3:56 7:183 8:-54 9:12 13:55 20:-8 22:-100 29:-42 32:-35 34:128
.decis 7:43 8:37 9:98 13:72 29:-78
.decl 8:106 9:-94 29:32
.decli 8:106 9:-94 29:32
.ded$ 0:209 3:-55 6:-351 7:-35 8:73 9:103 10:-293 11:26 13:92 15:2 19:-13 20:-54 21:123 23:130 24:-149 25:-206 29:-232 32:-52 34:94
.defa 2:14 23:16 26:28
.defau 2:14 23:16 26:28
.defi 0:77 1:-34 10:249 29:-17
.defin 0:77 1:-34 10:249 29:-17
.dela 5:-12 6:-52 15:298 16:25 33:-78
.delay 5:-12 6:-52 15:298 16:25 33:-78
.dele 6:28 10:-47 18:79 22:5 23:-63 24:-26 29:104 31:102
.delet 6:28 10:-47 18:79 22:5 23:-63 24:-26 29:104 31:102
.deli 2:102
.deliv 2:102
.dema 9:-45 21:95
.deman 9:-45 21:95
.den$ 2:-38 6:-27 9:70 14:65 16:50
.dena 2:27 19:49
.denam 19:49
.denc 2:92 12:104 20:-32 25:76 29:-108 33:167
.denci 12:64
.dency 2:60 25:86 33:141
.deni 8:37 13:138
.denie 8:37 13:139
.dent 17:65 19:207 20:-168 29:220 33:-40 34:-161
.dent$ 17:77 19:31 29:162 33:-24 34:-161
.deny 7:135 8:165 9:-93 13:-79
.deny$ 7:54 8:221 13:-78
.dep$ 21:22 28:78 29:-77 33:2
.depe 2:91 12:104 20:-86 25:76 29:-162 33:211
.depen 2:91 12:104 20:-86 25:76 29:-162 33:211
.depl 11:-76 29:179
.deplo 11:-76 29:179
.depu 34:127
.deput 34:127
.der$ 1:-148 2:-246 6:-183 9:-16 10:58 11:126 12:38 13:-91 14:163 16:-257 18:-44 19:-70 20:-175 21:43 22:84 23:134 24:333 27:-483 29:30 30:-116 31:-48 34:-86
.ders 11:79 23:143 24:-293 25:-279 27:231 29:-77 30:130 31:120
.ders$ 11:-78 23:148 24:-279 25:-31 27:238 29:-2 30:150 31:138
.derst 11:207 25:-40
.des$ 3:60 11:186 29:-58 31:96 33:19
.desc 5:-10 10:104 17:134
.descr 5:-10 10:104 17:134
.desi 5:79 29:20
.desig 5:79 29:20
.desp 2:-33 13:92 22:102
.despi 2:-33 13:92 22:102
.dev$ 2:-61 5:105 12:-78 17:143 18:-90 26:97 27:91 29:-44 30:132 34:-120
.deve 4:41 5:187 6:-61 10:99 20:-9 29:-165 33:-44
.devel 4:41 5:187 6:-61 10:99 20:-9 29:-165 33:-44
.dge$ 12:-224 24:190 29:209
.dial 9:37 22:18
.dialo 9:37 22:18
.dict 5:-1 10:186 11:-82 29:-63
.did$ 0:-54 2:-86 3:5 5:35 6:255 8:-258 9:182 10:-328 11:1 12:54 13:189 14:-189 15:-8 16:-169 17:-31 18:-241 19:245 20:-266 21:-259 22:-126 23:100 24:-161 25:22 28:-156 29:-106 30:90 31:-141 32:-54 33:-274 34:98
.dida 0:70 5:55 18:-82 20:-64 29:-35 33:154
.didat 0:70 5:55 18:-82 20:-64 29:-35 33:154
.die$ 20:36 29:-95 34:1
.diff 10:324 28:-59 33:-119
.diffe 10:285 28:-50 33:-11
.dige 26:75 27:204 29:-133 31:141
.diges 26:75 27:204 29:-133 31:141
.dina 34:125
.dinat 34:125
.ding 1:-16 2:5 3:-19 4:31 5:-60 7:75 8:56 9:108 10:192 12:-8 13:181 14:-140 17:124 20:-140 21:-55 27:-2 28:-115 29:-395 32:-119 34:-129
.ding$ 1:-8 2:5 3:-19 4:31 5:-60 7:75 8:56 9:108 10:192 12:-8 13:181 14:-138 16:-54 17:124 20:-140 21:-55 27:-2 28:-110 29:-389 32:-119 34:-128
.dir$ 22:36 25:120 29:-69
.dire 23:75 29:53
.direc 23:75 29:53
.disa 31:159
.disab 31:159
.disc 29:68 30:48 31:-78
.discu 29:68 30:48 31:-78
.dit$ 1:33 2:20
.diti 9:128 33:53
.ditio 9:128 29:3
.djus 16:99
.djust 16:99
.dles 21:94 34:161
.dles$ 34:167
.dlin 0:123 1:112 2:-228 4:-21 5:-156 6:96 7:5 11:14 12:-142 13:-64 14:122 15:-28 17:-107 18:122 19:-72 24:-26 27:78 28:-45 29:-89 31:-142 32:54 33:14 34:-28
.dline 0:123 1:112 2:-228 4:-21 5:-156 6:96 7:5 11:14 12:-142 13:-64 14:122 15:-28 17:-107 18:122 19:-72 24:-26 27:78 28:-45 29:-89 31:-142 32:54 33:14 34:-28
.dly$ 22:14
.dms$ 2:-94 11:167 25:-103 26:89
.dnes 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
.dnesd 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
.dnig 33:123
.dnigh 33:123
.doab 2:18
.doabl 2:18
.doc$ 1:61 2:72 17:113 21:-198
.docs 0:279 1:62 2:95 6:-21 10:-107 11:26 12:-136 15:-171 16:-142 17:111 18:-72 27:33 28:-12 29:61 31:2 33:-159
.docs$ 0:279 1:62 2:95 6:-21 10:-107 11:26 12:-136 15:-171 16:-142 17:111 18:-72 27:33 28:-12 29:61 31:2 33:-159
.docu 0:4 5:-59 11:102 17:41 18:14 25:42
.docum 0:4 5:-59 11:102 17:41 18:14 25:42
.does 0:-166 1:-178 2:109 3:-10 4:-5 5:24 6:-283 7:42 8:34 9:116 10:193 11:14 13:-66 14:58 15:-176 16:-153 18:-32 19:-335 20:73 22:-167 24:-210 25:-228 26:83 27:-174 28:-265 29:144 30:-41 32:-27 33:75 34:-21
.does$ 0:-166 1:-178 2:109 3:-10 4:-5 5:24 6:-283 7:42 8:34 9:116 10:193 11:14 13:-66 14:58 15:-176 16:-153 18:-32 19:-335 20:73 22:-167 24:-210 25:-228 26:83 27:-174 28:-265 29:144 30:-41 32:-27 33:75 34:-21
.doin 5:235 9:94
.doing 5:235 9:94
.dom$ 31:135
.done 6:136 8:68 9:-89 18:74 20:61 22:3 27:64 29:-188 33:-30
.done$ 6:136 8:68 9:-89 18:74 20:61 22:3 27:64 29:-188 33:-30
.door 12:77 22:94 24:18 29:-167 33:45
.door$ 12:78 22:97 24:19 29:-159 33:8
.dos$ 11:55 24:126 28:-71
.dow$ 6:145
.down 5:-184 8:147 9:11 10:-216 11:-90 12:-41 14:-75 17:-35 20:50 25:-157 28:216 29:78 31:30 33:164
.down$ 5:-60 8:151 9:26 10:-209 12:-27 14:-13 20:-107 25:-134 28:234 29:57 33:206
.downl 20:155
.dpoi 2:29
.dpoin 2:29
.draf 1:30 4:150 14:-30 20:45
.draft 1:30 4:150 14:-30 20:45
.draw 8:117 13:3 22:-3
.draw$ 8:136
.driv 2:194 8:93 29:-119 33:69
.drive 2:194 8:93 29:-119 33:69
.drop 8:17 22:-18 24:77 29:-152 31:169
.drop$ 8:19 24:78 29:-149 31:170
.duce 1:28 11:9
.duce$ 1:28 11:10
.duct 10:62 17:9 31:17
.duct$ 10:66 31:17
.due$ 6:-131 24:138 25:-86 28:-52 29:-198 32:307 33:76
.dule 1:35 2:-314 3:102 4:62 8:-166 11:-10 12:-136 13:-129 14:190 15:-52 17:-134 18:61 19:127 20:-95 22:-17 24:22 25:-186 26:-83 27:-42 29:32 31:-150 33:10 34:8
.dule$ 1:46 2:-246 3:108 4:77 6:44 8:-60 9:-158 12:-70 13:-81 14:220 15:-29 17:-78 18:80 19:87 20:-178 22:-151 24:29 25:-128 27:-21 29:40 31:-51 32:-297 33:-157 34:25
.duled 29:-87 32:146 33:120
.duler 9:40 29:48
.dump 14:100
.dump$ 14:100
.dup$ 15:47 16:-13 20:-20 29:153 32:16 33:-41
.duri 2:245 12:-141 17:42 18:-36 22:14 31:62
.durin 2:245 12:-141 17:42 18:-36 22:14 31:62
.duty 32:-43 34:117
.duty$ 32:-43 34:117
.dvan 16:21 24:72
.dvanc 16:21 24:72
.eabl 2:133
.eable 2:133
.each 6:82 18:35 24:-26 27:84
.each$ 18:46 24:-18 27:88
.eache 6:123
.ead$ 1:-152 2:-56 5:-214 6:104 8:105 10:-116 12:-34 14:119 16:227 17:49 18:40 20:-190 24:108 25:-160 28:-78 29:-255 33:-210 34:96
.eadi 5:-160 10:158 14:-43 18:140
.eadin 5:-160 10:158 14:-43 18:140
.eadl 0:123 1:111 2:-228 4:-22 5:-157 6:95 7:5 11:13 12:-143 13:-65 14:121 15:-28 17:-107 18:129 19:-73 24:-26 27:77 28:-45 29:-89 31:-144 32:52 33:13 34:-28
.eadli 0:123 1:112 2:-228 4:-21 5:-156 6:96 7:5 11:14 12:-142 13:-64 14:122 15:-28 17:-107 18:122 19:-72 24:-26 27:78 28:-45 29:-89 31:-142 32:54 33:14 34:-28
.eads 24:185
.eads$ 24:185
.eady 3:158 4:-28 5:85 6:149 7:-131 9:97 10:-320 11:-149 12:111 13:-74 14:-134 17:-82 18:176 20:-174 22:78 25:-62 26:53 27:-40 28:-169 32:-100 33:-41 34:-119
.eady$ 3:158 4:-28 5:85 6:149 7:-131 9:97 10:-320 11:-149 12:111 13:-74 14:-134 17:-82 18:176 20:-174 22:78 25:-62 26:53 27:-40 28:-169 32:-100 33:-41 34:-119
.eak$ 2:264 11:52 25:-84 29:-101
.eall 10:6
.eally 10:6
.eam$ 4:-42 6:-100 7:-70 8:139 10:-354 11:-210 12:-169 13:149 14:-59 15:-90 17:73 18:40 19:-161 20:-294 22:90 24:76 25:171 27:23 28:-23 30:-47 31:21 33:-154 34:97
.eams 33:53
.eams$ 33:53
.ean$ 2:-174 10:43 11:1 25:-62 29:115 33:65
.eani 10:109 29:93
.eanin 10:109 29:93
.eans 6:-13 10:248
.eans$ 6:-13 10:248
.eant 25:19
.eant$ 25:19
.eanu 2:51 22:53
.eanup 2:51 22:53
.ear$ 2:-50 15:90 16:-12 19:261 20:9 24:135 27:107 28:36 29:-11 33:-270
.eard 9:42 10:71 15:90
.eard$ 9:42 10:71 15:90
.earl 2:20 6:-39 11:-101 16:79 18:111 19:79 21:89 23:206 28:-110 29:-123 33:-176
.earli 6:-27 16:118 18:120 19:85 33:-22
.early 1:62 2:88 5:24 11:-96 21:102 23:174 29:-94 33:-62
.ease 0:-25 2:-24 3:-246 4:45 6:50 7:-51 9:-92 12:-230 13:37 14:41 16:35 17:72 19:12 20:45 21:-64 22:86 23:-492 25:-38 26:-15 27:48 28:26 29:-77 32:7 33:18 34:22
.ease$ 2:-27 3:-224 4:55 5:7 6:-287 7:-43 9:-63 12:-573 13:44 14:57 16:42 17:27 19:60 20:22 21:-46 22:98 23:-456 27:34 28:37 29:-22 31:-2 32:16 33:6 34:41
.eased 6:242 19:-167 29:-68 33:24
.eases 17:50 27:20 31:135
.easi 21:29 29:88
.easin 29:89
.easo 8:9 9:78 10:86 29:-11
.eason 8:9 9:78 10:86 29:-11
.east 2:117 28:63 33:-71
.east$ 2:117 28:63 33:-71
.easy 17:258
.easy$ 17:258
.eat$ 8:-49 25:228
.eate 1:83 3:165 4:68 5:44 6:-38 8:-20 9:-87 16:-60 22:26 25:-83 29:78 34:97
.eate$ 1:84 3:42 4:155 8:-15 16:-57 22:28 29:86
.eated 3:69 4:-86 5:63 6:-1 9:-6 34:114
.eatu 0:-243 1:-53 2:72 5:39 6:53 7:-123 9:-230 10:24 13:-20 14:-172 15:22 16:33 19:85 20:-160 21:-82 22:58 24:8 26:27 27:-48 28:93 29:-160 30:-34 31:-9 32:-258 33:130 34:-3
.eatur 0:-237 1:-52 2:72 5:39 6:38 7:-123 9:-229 10:26 13:-19 14:-172 15:23 16:34 19:91 20:-160 21:-82 22:60 24:8 26:27 27:-46 28:84 29:-160 30:-34 31:-7 32:-258 33:132 34:-2
.eave 7:89 10:-7 15:169 16:-65 25:-43 27:-90 29:-65 31:190
.eave$ 7:89 10:-7 15:169 16:-65 25:-43 27:-90 29:-65 31:190
.ebas 11:-107 25:10 29:202
.ebase 11:-106 29:229
.ebia 29:122 33:-17
.ebian 29:122 33:-17
.ebod 2:-38 3:50 4:-29 9:42 29:52 34:110
.ebody 2:-38 3:50 4:-29 9:42 29:52 34:110
.eby$ 16:36 22:135
.ecam 9:108
.ecame 9:108
.ecau 16:20
.ecaus 16:20
.eced 19:254 20:-101 33:-27
.ecede 19:207 20:-99 33:-21
.ecei 26:90 27:94 34:-50
.eceiv 26:90 27:94 34:-50
.ecia 12:-51 22:56 29:-29 32:119
.ecial 12:-50 32:120
.ecid 0:4 3:56 7:183 8:-54 9:12 13:55 20:-8 22:-100 29:-42 32:-35 34:128
.ecide 0:4 3:57 7:73 9:66 13:56 20:-5 22:-96 29:-14 32:-34 34:129
.ecis 7:43 8:37 9:97 13:72 29:-79
.ecisi 7:43 8:37 9:98 13:72 29:-78
.eck$ 8:-24 11:72 18:171 21:-74 24:18 25:-107 28:69 29:90 32:-104
.eckp 1:62
.eckpo 1:62
.ecli 8:106 9:-94 29:32
.eclin 8:106 9:-94 29:32
.ecom 2:99 5:-11 16:66 17:216 29:-135
.ecome 2:117 16:76 17:107 29:-61
.ecomm 17:91
.econ 0:16
.econd 0:17 33:44
.ecor 8:91 22:81
.ecord 8:91 22:81
.ect$ 1:-242 2:12 5:80 6:-238 7:150 8:38 9:-190 10:117 11:9 13:-114 14:-163 15:-168 17:84 18:-17 20:130 22:48 23:42 28:-55 29:-239 30:23 32:-280 33:48 34:-251
.ecte 5:-1 8:51 9:58 10:97 17:139 20:84 34:-81
.ected 5:-1 8:51 9:58 10:97 17:139 20:84 34:-81
.ecti 9:85 16:164 18:-47 19:76 20:-139 25:-15 29:124 33:-137
.ectio 9:101 16:109 29:87 33:-35
.ectiv 19:79 29:11
.ects 33:186
.ects$ 33:186
.ecur 1:85 2:25 8:10 10:1 11:-50 16:26 22:19 24:-37 34:84
.ecuri 1:85 2:25 8:10 10:1 11:-50 16:26 22:19 24:-37 34:84
.eded 3:-35 8:-79 11:66 21:126 22:45
.eded$ 3:-35 8:-79 11:66 21:126 22:45
.eden 6:-14 9:78 19:208 20:-136 33:-18
.edit 2:51 11:-82 16:14 29:74 33:35
.edne 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
.ednes 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
.eds$ 9:-17 13:94 16:13 20:72 33:-31
.edul 1:36 2:-162 3:100 4:63 8:-152 11:-21 12:-131 13:-123 14:191 17:-126 18:63 19:127 20:-91 22:-10 24:22 25:-179 26:-50 27:-31 28:-1 29:-124 31:-104 33:12 34:67
.edule 1:36 2:-149 3:102 4:64 8:-152 12:-131 13:-123 14:192 17:-100 18:63 19:127 20:-90 22:-10 24:22 25:-177 26:-41 27:-31 29:-111 31:-104 33:13 34:10
.eed$ 0:58 1:70 2:114 5:-179 7:-7 9:2 10:-241 11:-118 12:-72 13:-220 18:23 21:33 22:82 23:14 24:-13 25:-14 26:243 27:-27 29:-440 31:-59 32:-68 34:72
.eede 3:-35 8:-79 11:66 21:126 22:45
.eeded 3:-35 8:-79 11:66 21:126 22:45
.eeds 9:-17 13:94 16:13 20:72 33:-31
.eeds$ 9:-17 13:94 16:13 20:72 33:-31
.eek$ 0:-105 1:47 2:28 4:-59 5:145 7:-18 8:-171 10:-351 11:-110 12:-180 14:-232 15:36 16:180 18:-255 19:-328 20:-145 23:-77 24:119 25:-68 26:-171 27:-260 28:-104 32:341 33:64 34:-24
.eekd 5:-33 20:97
.eekda 5:-33 20:97
.eeke 2:-89 25:211 28:139
.eeken 2:-89 25:211 28:139
.eekl 2:-14 25:-73 26:56 27:134 32:151
.eekly 2:-14 25:-73 26:56 27:134 32:151
.eeks 4:210 5:111 17:-53 19:45 28:199 29:-42 33:-112
.eeks$ 4:210 5:111 17:-53 19:45 28:199 29:-42 33:-112
.een$ 2:-1 5:75 6:48 8:61 9:93 11:-35 13:170 14:-245 16:-52 18:-346 22:-155 24:-21 25:94 27:-105 28:5 32:90 33:-487 34:-195
.eep$ 10:62 11:-86 12:44 14:57 15:119 17:-70 27:183 29:-108 30:47 33:-13
.eeps 28:124 33:11
.eeps$ 28:124 33:11
.eeri 2:36
.eerin 2:36
.eers 17:4 25:93
.eers$ 17:4 25:93
.ees$ 0:41 7:61 8:-79
.eet$ 17:102 25:46
.eeti 1:93 7:48 15:14 18:-15 24:-80 29:224
.eetin 1:93 7:48 15:14 18:-15 24:-80 29:224
.eeze 0:43 1:45 2:-10 3:-160 5:-207 7:-148 8:24 9:-11 10:77 11:-71 12:136 14:54 15:39 16:64 18:41 20:-355 21:-64 22:52 25:-35 27:77 28:18 30:-206 31:20 32:-76 34:-20
.eeze$ 0:70 1:82 3:-12 4:-764 5:-268 6:16 7:-61 8:49 10:48 12:112 13:12 14:-558 15:55 16:101 18:45 19:29 20:-305 21:-54 22:77 25:-98 28:44 29:7 30:-124 32:-99 33:28
.eezes 1:-33 4:136 5:-30 10:63 11:-29 12:43 14:184 16:-107 19:-30 24:-65 25:24 27:181 29:-93 31:69 33:-301
.eezi 25:139
.eezin 25:139
.efac 2:87 29:61
.efact 2:87 29:61
.efau 2:14 23:16 26:28
.efaul 2:14 23:16 26:28
.effe 12:147
.effec 12:147
.efin 0:77 1:-34 10:249 29:-17
.efine 0:78 1:-32 10:142 29:-8
.efini 10:133
.efor 1:101 2:-34 5:27 6:7 7:129 8:-168 9:-88 10:-164 11:-119 12:-162 13:-141 14:-155 15:-219 17:104 19:164 22:-262 23:101 24:177 25:-241 27:-71 28:109 29:-104 31:-203 32:77 33:-14 34:-135
.efore 1:101 2:-34 5:27 6:7 7:129 8:-168 9:-88 10:-163 11:-119 12:-162 13:-140 14:-155 15:-219 17:104 19:165 22:-262 23:101 24:177 25:-241 27:-71 28:106 29:-104 31:-203 32:77 33:-14 34:-135
.eft$ 10:-180 14:142 18:-92 24:109 28:345 29:27 33:-175
.efus 7:-65 8:191
.efuse 7:-65 8:191
.egar 17:183 21:94 25:-44 29:-114
.ege$ 4:23
.egin 4:145 10:-65 12:-85 17:282 27:74 29:16 33:4
.egin$ 4:21 17:152 29:70 33:-36
.eginn 4:44 17:177 33:130
.egins 27:98
.egis 1:19 13:106 27:63
.egist 1:19 13:106 27:63
.egre 33:68
.egun 5:84 6:-65 12:165 14:-53 29:-27 34:42
.egun$ 5:85 6:-64 12:166 14:-50
.ehal 8:23 22:99
.ehalf 8:23 22:99
.ehin 5:5 6:167 14:-61 34:13
.ehind 5:5 6:167 14:-61 34:13
.eht$ 18:49
.ein$ 1:85 2:36
.eine 1:120 9:-11 21:36
.eine$ 9:-9 21:37
.einen 1:79
.eing 5:82 15:94
.eing$ 5:82 15:94
.eive 26:90 27:94 34:-50
.eive$ 27:123
.ejec 7:173 8:191 9:14 11:45 13:-54 21:-26 25:-110
.eject 7:173 8:191 9:14 11:45 13:-54 21:-26 25:-110
.ekda 5:-33 20:97
.ekday 5:-33 20:97
.eken 2:-89 25:211 28:139
.ekend 2:-89 25:211 28:139
.ekly 2:-14 25:-73 26:56 27:134 32:151
.ekly$ 2:-14 25:-73 26:56 27:134 32:151
.eks$ 4:210 5:111 17:-53 19:45 28:199 29:-42 33:-112
.elas 19:-12 20:142
.elase 19:-12 20:142
.elay 5:-12 6:-52 15:298 16:25 33:-78
.elay$ 15:66 16:12 29:22
.elaye 6:-12 15:221 33:-46
.elbo 10:-34 11:209 25:25 29:-78
.elbot 10:-34 11:209 25:25 29:-78
.elco 2:34 8:-51 9:27 17:97 25:93
.elcom 2:34 8:-51 9:27 17:97 25:93
.ele$ 12:128 29:-62
.elea 1:-18 2:8 3:-147 4:91 5:44 6:77 7:-58 9:-128 10:23 11:-258 13:-41 14:-2 15:29 16:-12 17:89 18:-389 19:82 20:82 22:-64 23:-54 24:17 25:10 27:59 28:47 30:-60 31:-50 33:-153 34:52
.eleas 1:-18 2:8 3:-147 4:91 5:44 6:77 7:-58 9:-128 10:23 11:-258 13:-41 14:-2 15:29 16:-12 17:89 18:-389 19:82 20:82 22:-64 23:-54 24:17 25:10 27:59 28:47 30:-60 31:-50 33:-153 34:52
.elem 8:34 9:53 22:15 29:-73
.eleme 8:34 9:53 22:15 29:-73
.eles 14:21 20:121 33:-17
.elet 6:28 10:-47 18:79 22:5 23:-63 24:-26 29:104 31:102
.elete 6:28 10:-47 18:79 22:5 23:-63 24:-26 29:104 31:102
.elf$ 0:25 10:-52 11:204 25:-95 31:105
.elin 2:112 6:-136 14:222 25:-46 29:83
.eline 2:112 6:-136 14:222 25:-46 29:83
.eliv 2:102
.elive 2:102
.ell$ 2:8 5:80 8:-132 10:86 11:50 13:-30 16:-47 17:-35 18:41 23:-65 25:199 31:-13 32:-79
.elli 31:120
.ellin 31:120
.ello 11:-73 17:102 25:109
.ello$ 11:-73 17:102 25:109
.elop 4:41 5:187 6:-61 10:99 20:-9 29:-165 33:-44
.elope 2:1 5:68 10:123 12:-49 33:-15
.elopm 4:42 5:107 6:-37 12:74 29:-94
.elp$ 1:33 11:230 17:250 22:-20 25:-203 29:-102 31:-37
.els$ 4:110 26:217 27:-126 29:-168 31:132
.else 10:-60 11:133 31:73
.else$ 10:-60 11:133 31:73
.ely$ 16:35 21:59 33:58
.emai 5:-124 14:178 19:-52 27:8 28:324 29:-61 31:-17 33:-99
.email 27:64 34:29
.emain 14:191 19:-30 28:325 29:-44 33:-98
.eman 9:-45 21:95
.emand 9:-45 21:95
.emba 22:27
.embar 22:27
.embe 1:46 2:-38 3:47 4:92 5:-277 6:9 9:-145 10:4 11:-16 12:18 13:-242 15:-326 16:13 17:-190 18:-272 19:-7 20:40 21:166 24:104 25:-225 28:-58 29:-352 32:66 33:156
.ember 1:46 2:-38 3:47 4:92 5:-277 6:9 9:-145 10:4 11:-16 12:18 13:-242 15:-326 16:13 17:-190 18:-272 19:-7 20:40 21:166 24:104 25:-225 28:-58 29:-352 32:66 33:156
.embr 16:76
.embre 16:76
.eme$ 27:112 29:-35
.emem 24:111
.ememb 24:111
.emen 0:-162 1:-51 5:-72 6:28 8:11 9:-120 10:33 12:25 13:26 14:-71 16:30 17:-64 21:-42 22:-30 23:-115 25:-198 26:72 27:143 28:29 29:-286 31:36 33:21
.ement 0:-162 1:-51 5:-72 6:28 8:11 9:-120 10:33 12:25 13:26 14:-71 16:30 17:-64 21:-42 22:-30 23:-115 25:-198 26:72 27:143 28:29 29:-286 31:36 33:21
.emet 8:34 9:53 22:15 29:-73
.emetr 8:34 9:53 22:15 29:-73
.emin 1:-111 2:-263 6:-129 7:-59 8:-194 9:-86 10:-248 11:11 12:-172 13:-63 14:-154 16:-274 17:-98 18:-165 20:-145 22:-59 23:465 24:256 25:-77 26:-193 27:40 28:-213 30:53 31:82 32:-104 33:57 34:-180
.emind 1:-111 2:-263 6:-129 7:-59 8:-194 9:-86 10:-248 11:11 12:-172 13:-63 14:-154 16:-274 17:-98 18:-165 20:-145 22:-59 23:465 24:256 25:-77 26:-193 27:40 28:-213 30:53 31:82 32:-104 33:57 34:-180
.emov 2:175 27:-135 29:-1 31:111 33:-87 34:164
.emove 2:94 27:-135 31:111 33:-76 34:169
.empl 3:208 4:134 13:-39 29:-78
.empla 3:208 4:134 13:-39 29:-78
.empt 2:-70 10:2 13:143 22:201
.empt$ 10:100 22:7
.empti 22:149
.emy$ 2:85
.enam 2:97 19:46 27:-46 29:68
.ename 2:97 19:46 27:-46 29:68
.ence 10:145 18:-81 20:-53 25:-94 27:197 31:36
.ence$ 10:145 18:-81 20:-53 25:-94 27:197 31:36
.ench 7:41 16:-9 29:111
.ench$ 16:-5 29:114
.enchm 7:42
.enci 1:53 12:64
.encie 12:72
.ency 2:55 22:79 25:84 29:-88 33:140
.ency$ 2:55 22:79 25:84 29:-88 33:140
.end$ 2:-229 6:-41 8:-71 9:-320 10:-138 11:-140 12:-19 13:-98 14:138 15:80 17:77 21:-60 25:200 26:46 27:66 29:29 30:-166 31:80 34:-23
.enda 1:67 2:-87 4:55 5:-137 8:-126 10:-72 11:32 14:105 17:-132 18:52 19:108 20:-101 22:-145 24:-148 25:-186 26:162 27:-41 29:-112 31:-93 32:194 33:110
.enda$ 14:-21 25:-18 32:220
.endar 1:71 2:-73 4:70 5:-33 8:-115 10:-22 11:47 14:140 17:-107 18:111 19:115 22:-126 24:-126 25:-75 26:165 27:-25 29:-38 31:-38 33:66
.ende 2:82 6:-190 12:125 14:32 15:36 20:-69 25:60 29:-151 33:215
.ended 6:-140 15:65 33:47
.enden 2:92 12:104 20:-32 25:76 29:-108 33:167
.endi 1:-58 4:74 9:53 13:156 29:-55 31:18
.endin 1:-58 4:74 9:53 13:156 29:-55 31:18
.endp 2:29
.endpo 2:29
.ends 28:-20 29:96
.ends$ 28:-20 29:96
.ened 6:154 9:74 10:-18
.ened$ 6:154 9:74 10:-18
.ener 4:142 14:-40 26:88 30:-88 31:112 34:77
.enera 4:142 14:-40 26:88 30:-88 31:112 34:77
.enev 27:182
.eneve 27:182
.enie 8:28 13:138 22:44
.enied 8:37 13:139
.enin 32:119 33:28
.ening 32:119 33:28
.enki 29:99
.enkin 29:99
.enou 2:65 7:70 9:-47 24:-68 27:-7 28:87 31:214 33:-75
.enoug 2:65 7:70 9:-47 24:-68 27:-7 28:87 31:214 33:-75
.ens$ 6:-100 7:42 10:122 20:-95 27:129 29:64 32:3 33:-200
.ense 0:50 2:-61 11:102 25:-25 26:54 29:89
.ense$ 0:51 2:-57 11:103 25:-16 26:55 29:19
.ensi 13:18 22:61
.ensio 13:18 22:61
.enst 4:149 29:71 31:-45
.ensta 4:149 29:71 31:-45
.ent$ 0:-164 1:-53 4:50 5:253 8:-181 9:-460 10:-109 11:-326 12:219 13:-87 14:-415 15:13 16:80 17:113 18:200 20:-51 22:41 23:-21 24:-59 25:-457 26:-196 27:-133 29:113 31:-173 32:-234 33:94
.enta 0:3 7:98 9:-112 11:89 17:24 18:4
.entag 29:32
.entat 0:6 5:-25 11:107 17:49 18:23 29:-29
.ente 1:88 5:74 11:105 14:-80 19:118 20:-144 21:11 22:-74 25:68
.enter 1:85 5:79 11:107 14:-78 34:5
.enti 3:36 11:116
.entio 3:36 11:123
.entl 12:157 22:3
.ently 12:158
.ento 17:238 25:-77
.entor 17:239 25:-75
.ents 1:-77 4:-74 5:-270 10:22 12:12 14:-196 16:21 17:-225 18:55 20:-154 21:-55 22:-70 23:-123 25:-362 26:79 27:200 28:21 29:-357 31:19 32:37 33:93
.ents$ 1:-77 4:-74 5:-217 9:-164 10:22 12:31 13:20 14:-195 16:21 17:-222 18:56 20:-150 21:-45 22:-70 23:-123 25:-357 26:81 27:200 28:21 29:-348 31:19 32:38 33:93 34:-5
.enu$ 11:155 25:-99
.eny$ 7:54 8:221 13:-78
.eol$ 9:-14 10:246 11:-74 29:-78
.eone 2:-75 7:-16 8:24 9:-38 10:8 15:70 16:-8 17:101 22:29 23:37 31:-7 34:36
.eone$ 2:-75 7:-16 8:24 9:-38 10:8 15:70 16:-8 17:101 22:29 23:37 31:-7 34:36
.eope 8:105
.eopen 8:105
.eopl 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
.eople 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
.epar 0:83 4:101 5:61 17:-36 18:91 29:-39
.epara 0:88 5:46
.epare 4:110 18:108
.epen 2:91 12:104 20:-86 25:76 29:-162 33:211
.epend 2:91 12:104 20:-86 25:76 29:-162 33:211
.eplo 11:-76 29:179
.eploy 11:-76 29:179
.epo$ 4:-36 7:37 12:179 29:148
.epor 34:19
.eport 34:19
.epox 14:-95 19:305 28:-20 33:-85
.epoxy 14:-95 19:305 28:-20 33:-85
.eps$ 3:-36 11:183 17:16 28:118
.ept$ 1:154 2:141 4:-202 6:-113 7:109 9:-172 12:-161 16:52 20:154 21:3 24:70 25:-88 27:-55 29:19 32:111 33:-103
.epte 1:133 2:116 4:8 5:-169 6:-47 9:75 10:-86 12:-257 14:53 16:7 17:-4 20:72 22:-119 29:-234 32:107 33:56
.epted 2:124 9:75 12:-29 13:6 22:-24
.eptem 1:144 4:11 5:-103 10:-48 12:-32 14:57 16:10 20:78 29:-28 32:112 33:71
.epti 1:-85 2:-24 3:-97 4:-80 5:-234 6:-122 8:75 9:121 10:9 13:159 14:-60 17:-199 18:-31 19:9 20:-142 21:216 22:159 25:-73 26:-25 27:17 28:-104 31:-186 32:-167 33:-115 34:34
.eptin 12:37 29:16
.eptio 1:-108 2:-48 4:-47 5:-122 6:-88 8:79 9:132 10:14 12:-94 13:163 14:-49 16:-201 17:-127 18:-5 19:14 20:-91 21:219 22:161 25:-32 27:20 28:-62 29:-20 31:-110 32:-158 33:-139 34:37
.eput 34:127
.eputy 34:127
.eque 5:-20 6:-98 8:156 9:143 10:-187 11:23 12:-85 13:108 14:-59 16:-78 21:209 22:179 24:-78 25:-144 27:-140 29:-20 31:-127 32:-92 33:-36
.eques 5:-20 6:-98 8:156 9:143 10:-187 11:23 12:-85 13:108 14:-59 16:-78 21:209 22:179 24:-78 25:-144 27:-140 29:-20 31:-127 32:-92 33:-36
.equi 0:-119 1:-34 2:-73 6:44 8:30 9:-26 10:35 12:43 13:30 16:49 18:6 19:15 22:-28 23:-100 28:52 29:-139 33:66 34:35
.equir 0:-119 1:-34 2:-73 6:44 8:30 9:-26 10:35 12:43 13:30 16:49 18:6 19:15 22:-28 23:-100 28:52 29:-139 33:66 34:35
.erab 2:12 25:68 29:-27
.eral 26:90 30:-85 31:122 34:79
.eral$ 26:91 30:-84 31:122 34:79
.erat 4:91 29:86
.erate 4:147
.erce 29:32
.ercen 29:32
.erda 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 17:15 24:88 25:-47 28:-94 29:67 33:-65 34:11
.erday 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 16:28 17:15 25:-47 29:67 33:-61 34:11
.ere$ 0:43 2:-333 3:27 4:-190 5:22 6:-8 7:-224 8:-454 9:5 10:-217 11:63 12:-38 13:202 14:63 16:-315 17:249 18:-2 19:82 20:-256 21:137 22:-138 23:8 24:-41 25:22 26:33 27:180 28:-71 29:-100 30:44 33:-290 34:-123
.ereb 16:36 22:135
.ereby 16:36 22:135
.ered 5:70 9:34 10:116 11:93 14:-80 21:-19
.ered$ 5:70 9:34 10:116 11:93 14:-80 21:-19
.eren 10:195 18:-69 20:-42 29:83
.erenc 10:150 18:-65 20:-38 29:86
.eres 27:118
.erest 27:118
.erfe 25:104
.erfec 25:104
.erfo 2:107
.erfor 2:107
.erge 2:214 5:-135 6:-87 8:68 10:25 16:-16 21:24 22:52 25:-141 27:-34 29:150 31:-64
.erge$ 2:47 12:35 22:45 25:-13 29:202 31:-40
.ergea 2:133
.erged 2:65 8:30 21:40 29:-14
.erges 8:6 10:1
.ergi 2:58 12:67
.ergin 2:58 12:67
.eria 0:-45 10:98 17:98
.erie 21:10
.eries 21:10
.erin 2:35 29:-19 31:84
.ering 2:36
.erio 5:166
.eriod 5:166
.erma 11:80 25:-67 29:38
.erman 11:80 25:-67 29:38
.ermi 2:53 14:156 31:-36
.erms 10:309 11:-123 14:-92 25:-32 29:-75
.erms$ 10:309 11:-123 14:-92 25:-32 29:-75
.ern$ 10:125 17:117 29:-20 31:80 33:-56
.erne 1:29 4:28 19:-87 20:-50 29:331 33:-183
.ernel 1:46 29:171 33:-169
.ernet 4:32 19:-33 20:-47 29:209
.erro 2:103 9:-57 10:-113 11:-19 22:10 29:302
.error 2:116 9:-38 10:-110 11:-14 22:13 29:221
.erry 2:140 10:66 25:43 29:-20
.erry$ 2:140 10:66 25:43 29:-20
.ers$ 5:-301 6:-108 8:-9 9:-212 10:193 11:-237 12:-266 14:-291 17:70 19:-238 20:112 21:180 23:133 24:-374 27:203 28:-33 29:-370 30:199 31:81 32:-210 33:-114 34:234
.erse 8:100 9:-54 27:-20 29:89
.erset 27:-13 29:97
.ersh 1:-4 2:-7 6:67 10:75 12:69 16:29 18:-38 19:-7 21:98 27:51 29:-43 33:91
.ershi 1:-4 2:-7 6:67 10:75 12:69 16:29 18:-38 19:-7 21:98 27:51 29:-43 33:91
.ersi 1:-47 4:146 5:85 6:62 11:-52 14:-3 17:-102 18:-59 19:129 20:162 22:29 29:45 33:-62
.ersio 1:-47 4:146 5:85 6:62 11:-52 14:-3 17:-102 18:-59 19:129 20:162 22:29 29:45 33:-62
.ersl 2:126 12:-28 21:44
.ersle 2:126 12:-28 21:44
.erso 14:-9 34:243
.erson 14:-9 34:243
.erst 11:207 25:-40
.ersta 11:207 25:-40
.ert$ 1:146 2:77
.erts 2:3 27:1 31:92
.erts$ 2:3 27:1 31:92
.erve 29:191 31:-35
.erver 29:191 31:-35
.ervi 13:137 14:159 22:-53 32:98
.ervie 13:137 14:159 22:-53 32:98
.ery$ 8:-92 9:-40 14:266 24:102 25:40 27:162 28:-56 32:-30 33:-106 34:-24
.eryo 8:18 24:24 25:26
.eryon 8:18 24:24 25:26
.eryt 11:129 12:74 13:41 14:102 16:102 20:-71 25:-168 31:15 32:-54
.eryth 11:129 12:74 13:41 14:102 16:102 20:-71 25:-168 31:15 32:-54
.esch 16:137
.esche 16:137
.escr 5:-10 10:104 17:134
.escri 5:-10 10:104 17:134
.esda 0:24 2:39 5:-76 6:-124 7:-99 8:120 16:98 20:64 25:-67 28:-88 32:122
.esday 0:24 2:39 5:-76 6:-124 7:-99 8:120 16:98 20:64 25:-67 28:-88 32:122
.ese$ 1:74 10:-133 11:-149 26:36 29:99 30:178 31:68 33:-26
.eset 29:34
.eset$ 29:34
.esh$ 17:39
.esig 5:79 29:20
.esign 5:79 29:20
.espi 2:-34 10:23 13:92 22:102 29:-21
.espit 2:-33 13:92 22:102
.espo 34:158
.espon 34:158
.ess$ 9:-94 10:-80 11:-119 14:-4 17:66 21:199 25:157 28:203 29:-85 31:49 33:-90
.essa 2:69 18:-15 23:29 25:-64 26:91 29:-87 30:130 31:88 34:-68
.essag 2:69 18:-15 23:29 25:-64 26:91 29:-87 30:130 31:88 34:-68
.est$ 2:-33 3:-112 4:-194 5:-486 6:-256 8:132 9:198 10:-166 11:-15 12:-210 13:-153 14:-75 15:-174 16:-323 18:481 19:-362 20:-344 21:98 24:-126 25:75 27:87 29:-96 31:42 32:26
.esta 29:140
.estar 29:140
.este 2:-75 3:27 4:-32 5:-54 6:102 7:112 9:-30 10:-218 12:-113 15:103 25:-249 27:35 29:-11 31:246 33:-171 34:1
.ested 15:153 16:-64 27:104
.ester 3:28 4:-12 6:137 7:116 10:-7 12:-20 13:29 16:25 17:11 22:-38 25:-50 29:51 33:-71 34:9
.esti 2:-77 5:109 13:-77 17:83 22:153 25:42 29:-190 34:96
.estin 5:130 22:175 25:70 29:-30
.estio 11:26 17:67 34:107
.esto 0:87 1:103 2:-48 6:95 10:59 11:-142 12:-168 13:-61 14:89 15:-75 17:-23 18:49 19:-63 20:-153 24:-84 25:-140 27:85 33:51 34:34
.eston 0:87 1:103 2:-48 6:95 10:59 11:-142 12:-168 13:-61 14:89 15:-75 17:-23 18:49 19:-63 20:-153 24:-84 25:-140 27:85 33:51 34:34
.ests 2:96 9:-381 10:29 12:-104 13:217 21:78 25:-149 29:184 34:-64
.ests$ 2:96 9:-381 10:29 12:-104 13:217 21:78 25:-149 29:184 34:-64
.esum 27:156 31:-73
.esume 27:156 31:-73
.eta$ 0:188 1:111 2:-137 5:115 6:-161 10:-228 11:-7 12:-126 14:-49 15:-4 16:-151 19:-147 20:205 25:-97 29:16 33:91
.etab 14:98 19:78
.etabl 14:98 19:78
.ete$ 1:14 6:3 10:-114 14:153 18:49 23:-67 24:-34 29:78 31:94
.etes 4:32 19:-33 20:-47 29:208
.etes$ 4:32 19:-33 20:-47 29:209
.ethe 15:6 34:56
.ether 15:6 34:56
.ethi 0:22 1:-12 2:-78 15:-65 18:56 21:55 22:-39 25:102 28:-66 32:202
.ethin 0:22 1:-12 2:-78 15:-65 18:56 21:55 22:-39 25:102 28:-66 32:202
.etin 1:151 7:13 8:-91 15:9 18:-26 24:-151 29:298 33:-22
.eting 1:151 7:13 8:-91 15:9 18:-26 24:-151 29:298 33:-22
.eto$ 8:15
.etri 8:54 19:85 29:-26
.etric 8:58
.etro 1:60 16:-94 19:80 29:126
.etro$ 16:-78 29:47
.etros 19:81 29:38
.etry 8:34 9:53 22:15 29:-73
.etry$ 8:34 9:53 22:15 29:-73
.ets$ 8:48 9:-65 23:17 26:143 27:-44 33:72
.ette 11:-49 29:118 31:63 33:108
.etter 11:-42 29:120 31:63 33:108
.etti 10:-24 17:59 18:78 21:80 22:8 31:105
.ettin 10:-24 17:59 18:78 21:80 22:8 31:105
.etur 10:-100 16:37 18:-79 33:150
.eture 10:-91 16:37 29:-79 33:158
.etwe 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
.etwee 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
.eue$ 13:271
.eve$ 19:85 24:85 27:-40 33:4
.evel 4:41 5:187 6:-61 10:99 20:-9 29:-165 33:-44
.evelo 4:41 5:187 6:-61 10:99 20:-9 29:-165 33:-44
.even 0:53 2:-39 4:-55 5:-55 10:-54 12:-44 18:106 21:70 22:125 27:19 32:116 33:17
.even$ 12:-21 21:85 22:83
.eveni 10:-15 33:48
.event 0:63 2:-20 4:-49 18:138 27:32 32:91
.ever 2:10 6:-215 7:16 8:38 9:-403 10:3 12:64 14:281 15:-298 16:50 17:147 18:39 19:-290 20:-313 22:-173 24:62 25:172 27:272 28:-362 29:-347 30:23 31:-70 32:-287 33:-196 34:-271
.ever$ 2:-140 7:150 8:-81 10:55 11:-77 12:3 13:-22 17:228 18:153 21:7 22:-54 24:-39 25:134 27:125 29:-64 30:68 31:-112
.evert 2:158 9:-16
.every 5:8 6:-76 7:-60 9:-187 11:69 12:27 13:62 14:317 15:-39 16:63 17:-21 18:-160 19:-101 20:-206 21:-8 22:-167 24:140 25:47 27:177 28:-218 29:-108 32:-205 33:-272
.evie 1:43 9:45 10:-158 11:-109 16:-19 22:54 24:-9 25:55 29:127 33:14 34:111
.eview 1:44 9:46 10:-158 11:-90 16:-8 22:54 24:-3 25:56 27:-80 29:133 33:58 34:114
.evio 19:265 29:37
.eviou 19:265 29:37
.ewbi 11:-11 17:252 25:-29
.ewbie 11:-11 17:252 25:-29
.ewco 2:-109 17:203 21:59
.ewcom 2:-109 17:203 21:59
.ewer 10:-126 17:37 21:42 22:82 26:-21 27:-28 30:106 31:53
.ewer$ 10:-34 17:40 22:84 26:-3 27:-28 30:107 31:53
.ewha 5:173 10:-112 33:108
.ewhat 5:173 10:-112 33:108
.ewhe 14:88
.ewher 14:88
.ewor 2:110 22:64
.eword 2:125
.ewri 2:48 10:-50 21:61 22:28 29:11
.ewrit 2:48 10:-50 21:61 22:28 29:11
.ews$ 5:-41 9:15 26:78 27:165 31:52
.ewsl 11:-6 29:103 33:116
.ewsle 11:-6 29:103 33:116
.exac 10:89 16:-86 25:114 28:68 29:-79 33:138
.exact 10:89 16:-86 25:114 28:68 29:-79 33:138
.exam 7:161 8:-25 11:177 25:-34 29:-4
.examp 7:161 8:-25 11:177 25:-34 29:-4
.exce 1:-108 2:-48 4:-47 5:-122 6:-88 8:79 9:132 10:14 12:-94 13:163 14:-49 16:-201 17:-127 18:-5 19:14 20:-91 21:219 22:161 25:-32 27:20 28:-62 29:-20 31:-110 32:-158 33:-139 34:37
.excep 1:-108 2:-48 4:-47 5:-122 6:-88 8:79 9:132 10:14 12:-94 13:163 14:-49 16:-201 17:-127 18:-5 19:14 20:-91 21:219 22:161 25:-32 27:20 28:-62 29:-20 31:-110 32:-158 33:-139 34:37
.exem 2:-68 10:2 13:143 22:202
.exemp 2:-68 10:2 13:143 22:202
.exis 3:66
.exist 3:66
.expe 17:135 20:213
.expec 17:136 20:214 29:-34
.expi 6:109 9:147 19:-24 29:-54 32:-64
.expir 6:109 9:147 19:-24 29:-54 32:-64
.expl 10:280 11:31 13:-41
.expla 10:280 11:31 13:-41
.ext$ 0:41 1:8 2:96 3:124 4:162 5:-186 6:-277 7:-143 8:-65 9:-275 10:10 11:-394 12:-207 13:-265 14:-3 15:-424 18:392 19:-266 21:-180 23:80 25:-34 26:-162 27:-216 29:-41 30:-66 32:164 33:-115 34:-120
.exte 6:-125 8:69 13:5 15:103 22:79 33:68
.exten 6:-118 8:69 13:5 15:104 22:80 29:1 33:23
.extr 0:134 1:180 2:-3 16:10
.extra 0:134 1:180 2:-3 16:10
.exts 2:-62 8:51 10:45 12:51 20:-2 22:-50 33:155
.exts$ 2:-62 8:51 10:45 12:51 20:-2 22:-50 33:155
.eze$ 0:70 1:82 3:-12 4:-764 5:-268 6:16 7:-61 8:49 10:48 12:112 13:12 14:-558 15:55 16:101 18:45 19:29 20:-305 21:-54 22:77 25:-98 28:44 29:7 30:-124 32:-99 33:28
.ezes 1:-33 4:136 5:-30 10:63 11:-29 12:43 14:184 16:-107 19:-30 24:-65 25:24 27:181 29:-93 31:69 33:-301
.ezes$ 1:-33 4:136 5:-30 10:63 11:-29 12:43 14:184 16:-107 19:-30 24:-65 25:24 27:181 29:-93 31:69 33:-301
.ezin 25:139
.ezing 25:139
.fact 2:87 29:61
.facto 2:87 29:61
.fail 29:161
.fail$ 29:26
.fall 2:-56 10:93 14:-133 18:-75 19:4 20:59 24:-81 32:222 33:91
.fall$ 2:-49 10:103 14:-128 18:-59 19:11 20:64 32:162 33:5
.falls 32:38 33:30
.fang 17:49
.fange 17:49
.far$ 5:95 6:-98 13:210 20:-89 28:244 29:-104
.faul 2:9 23:15 26:28
.fault 2:9 23:15 26:28
.favo 8:23 12:-54 25:118 29:-73 33:89
.feat 0:-243 1:-53 2:72 5:39 6:53 7:-123 9:-230 10:24 13:-20 14:-172 15:22 16:30 19:85 20:-160 21:-82 22:58 24:5 26:27 27:-48 28:97 29:-160 30:-34 31:-9 32:-258 33:130 34:-3
.featu 0:-243 1:-53 2:72 5:39 6:53 7:-123 9:-230 10:24 13:-20 14:-172 15:22 16:33 19:85 20:-160 21:-82 22:58 24:8 26:27 27:-48 28:93 29:-160 30:-34 31:-9 32:-258 33:130 34:-3
.feb$ 4:72
.fect 10:105 12:51 25:83 29:-36 30:77 33:-11 34:-61
.fect$ 12:92 25:86 30:78
.fecte 10:130 34:-19
.fee$ 25:173 29:25 34:-65
.feed 14:-87 26:261 27:34
.feed$ 14:-87 26:261 27:34
.fer$ 10:102
.fere 10:195 18:-69 20:-42 29:83
.feren 10:195 18:-69 20:-42 29:83
.fes$ 10:-103 13:281 21:198 33:-95
.fetu 10:-91 16:37 29:-79 33:158
.fetur 10:-91 16:37 29:-79 33:158
.few$ 18:-31 32:108
.fewe 2:-7 27:-15 30:108 31:60
.fewer 2:-7 27:-15 30:108 31:60
.ffe$ 2:-144 6:-49 9:127 10:117 11:108 13:-436 19:-14 21:150 22:275 29:-293 33:-141
.ffec 10:113 12:55 30:78 34:-56
.ffect 10:113 12:55 30:78 34:-56
.ffee 25:173 29:25 34:-65
.ffee$ 25:173 29:25 34:-65
.ffer 10:285 28:-50 33:-11
.ffer$ 10:102
.ffere 10:196
.ffes 10:-103 13:281 21:198 33:-95
.ffes$ 10:-103 13:281 21:198 33:-95
.ffic 14:6 20:114 25:119 29:12 34:-28
.ffice 25:127 29:116
.ffici 14:18 20:165 29:-39
.fica 5:-12 11:-25 25:-15 26:139 27:100 30:108 31:85
.ficat 5:-12 11:-25 25:-15 26:139 27:100 30:108 31:85
.fice 25:127 29:116
.fice$ 25:127 29:116
.fici 14:18 20:165 29:-39
.ficia 14:18 20:165 29:-39
.fig$ 1:7 2:-3 10:64 21:45
.file 2:65 9:91 13:141 21:61 22:178 33:-159 34:-55
.file$ 9:-73 21:4 22:195 29:-106
.filed 9:184 11:-36 13:149 14:-35 21:30 33:-68 34:-32
.files 2:4 29:91 33:-18
.fina 0:-138 5:-129 6:120 10:36 14:-178 16:36 17:-106 18:-25 19:15 20:164 22:-118 24:24 25:24 27:85 29:-414 32:-186 33:55
.final 0:-138 5:-129 6:120 10:36 14:-178 16:36 17:-106 18:-25 19:15 20:164 22:-118 24:24 25:24 27:85 29:-414 32:-186 33:55
.find 21:91 22:-48 29:31
.find$ 29:31
.fine 0:65 1:-67 2:168 7:-64 8:202 10:118 29:-43
.fine$ 0:65 1:-67 2:168 7:-64 8:202 10:118 29:-43
.fini 3:-17 4:7 5:-92 7:32 10:173 12:80 14:44 17:-152 20:-118 28:43 32:70
.finis 3:-14 4:9 5:-66 7:33 12:87 14:50 17:-56 20:-103 28:47 32:73
.finit 10:133
.firm 33:6
.firm$ 33:6
.firs 2:-89 4:79 5:-86 9:-73 10:-170 11:-72 12:-88 14:-134 17:385 18:212 19:1 20:-170 29:-222 32:2 33:52
.first 2:-89 4:79 5:-86 9:-73 10:-170 11:-72 12:-88 14:-134 17:385 18:212 19:1 20:-170 29:-222 32:2 33:52
.five 10:9 16:5
.five$ 10:9 16:5
.fix$ 1:-76 2:245 11:-10 16:228 17:81 20:241 21:-4 22:91 25:-122 28:-39 29:-165 33:-344
.fixe 2:93 5:-61 10:107 20:-75 21:-59 29:164
.fixed 2:-29 5:-22 12:62 20:-62 29:149
.fixes 2:167 10:110 12:-33 21:-54
.fixi 2:-111 5:190
.fixin 2:-111 5:190
.flag 11:125 21:22 29:-21
.flag$ 21:47
.flam 19:302 20:-56 28:-16 33:-150
.flami 19:302 20:-56 28:-16 33:-150
.flig 29:4
.fligh 29:4
.folk 0:2 11:-10 17:35 24:40 25:66 27:-55 30:54
.folks 0:2 11:-10 17:35 24:40 25:66 27:-55 30:54
.foll 6:-35 10:-159 11:41 14:-113 18:199 22:-30 24:72 26:300 27:215 28:-84 29:-132 31:80 33:-229 34:-137
.follo 6:-35 10:-159 11:41 14:-113 18:199 22:-30 24:72 26:300 27:215 28:-84 29:-132 31:80 33:-229 34:-137
.foo$ 29:87
.fooc 2:35 33:59
.foocl 2:35 33:59
.for$ 0:-69 1:42 2:-154 3:-65 4:143 5:-69 6:-40 7:-39 8:79 9:-79 11:21 13:60 14:-123 15:-372 16:-92 17:-121 19:-104 20:96 21:206 22:217 23:-72 24:-82 25:-14 26:61 27:39 28:49 29:10 30:-509 31:9 32:-23 33:86 34:15
.forb 2:-25 12:40
.forbi 2:-25 12:40
.forc 12:292 33:-69
.force 12:292 33:-69
.fore 1:101 2:-37 5:27 6:7 7:129 8:-175 9:-90 10:-169 11:-120 12:-165 13:-141 14:-169 15:-220 17:103 19:165 22:-265 23:100 24:189 25:-271 27:-103 28:105 29:-35 31:-225 32:77 33:-16 34:-137
.fore$ 1:101 2:-34 5:27 6:7 7:129 8:-168 9:-88 10:-169 11:-119 12:-162 13:-141 14:-155 15:-219 17:104 19:165 22:-262 23:100 24:189 25:-241 27:-100 28:105 29:-104 31:-217 32:77 33:-16 34:-136
.forg 10:-96 11:73 24:172 29:-27 31:14 33:38
.forge 10:-96 11:73 24:172 29:-27 31:14 33:38
.form 2:70 8:80 9:-103 10:-2 11:106 17:126 21:177 22:-108 27:107 29:-182 31:-25 33:-64
.form$ 9:-16 21:195
.forma 2:85 8:95 9:-66 11:147 17:132 21:70 22:-25 29:-33
.forme 24:17 27:95
.forw 27:90
.forwa 27:90
.four 3:63 16:61
.fpf$ 6:79 10:74 19:-1 20:-89 29:-112 33:134
.fra$ 27:66 31:60
.fran 29:78
.franc 29:78
.free 0:42 1:44 2:-33 3:-178 5:-240 7:-164 8:18 9:-27 10:75 11:-80 12:123 14:50 15:37 16:62 18:39 20:-363 21:-66 22:50 25:11 27:75 28:15 29:-15 30:-221 31:13 32:-6 34:-23
.freez 0:42 1:44 2:-30 3:-170 5:-219 7:-154 8:18 9:-20 10:75 11:-79 12:124 14:51 15:37 16:62 18:40 20:-361 21:-65 22:50 25:14 27:76 28:17 29:-15 30:-214 31:14 32:-93 34:-22
.fren 16:-5 29:114
.frenc 16:-5 29:114
.fres 17:39
.fresh 17:39
.fri$ 32:123
.frid 1:113 2:70 10:-124 12:-276 16:152 17:-108 18:-42 24:118 25:23 29:135 32:185 33:40
.frida 1:114 2:71 10:-113 16:153 17:-108 18:-41 24:118 25:23 29:-155 32:185 33:49
.frie 8:-98 29:80
.frien 8:-98 29:80
.from 3:-58 4:64 5:-6 6:-94 8:185 10:135 11:-122 12:-139 14:89 16:-113 17:-58 19:65 20:-151 21:-73 24:-59 27:-47 29:46 31:169
.from$ 3:-58 4:64 5:-6 6:-94 8:185 10:135 11:-122 12:-139 14:89 16:-113 17:-58 19:65 20:-151 21:-73 24:-59 27:-47 29:46 31:169
.fron 18:85 29:-30
.front 18:85 29:-30
.froz 5:-281 12:465 18:-98 22:96 25:54 28:-75 29:40 33:-144 34:-60
.froze 5:-130 12:374 18:-97 22:96 25:73 28:-73 29:42 33:-143 34:-59
.fted 6:-97 12:183
.fted$ 6:-97 12:183
.fter 0:-126 1:94 2:69 3:2 4:-70 5:2 6:104 10:-36 11:-10 12:-269 14:-154 15:-59 16:-105 18:225 20:59 21:149 22:102 24:78 27:-168 28:-218 29:-40 31:-49 34:-103
.fter$ 0:-125 1:95 2:41 3:3 4:-68 5:3 6:104 10:-35 12:-267 14:-151 15:-59 16:-104 18:225 20:59 21:149 22:103 24:78 27:-161 28:-216 29:-38 31:-37 34:-99
.full 4:-24 14:166 18:107 29:-9
.full$ 4:-24 14:166 18:107 29:-9
.funn 25:146
.funny 25:146
.fuse 7:-67 8:191
.fuse$ 7:-44 8:170
.fused 9:66
.fway 1:45 5:190 6:-59 9:-58
.fway$ 1:45 5:190 6:-59 9:-58
.gain 5:-144 12:-14 14:58 15:32 24:130 25:96 29:87 31:-81 32:-38 33:116
.gain$ 5:-143 12:-14 14:58 15:34 24:130 25:101 29:88 31:-78 32:-17 33:116
.gate 2:-5 6:-28 12:195 15:23 18:90 21:65
.gate$ 2:-98 6:-7 12:204 15:27 21:67
.gazp 19:321 20:-73 33:-152
.gazpa 19:321 20:-73 33:-152
.geab 2:133
.geabl 2:133
.ged$ 2:52 5:-46 6:76 8:99 10:-19 19:2 20:-4 21:13 29:17 33:94
.gel$ 27:-23 29:96 33:47
.gele 8:161 9:-172 12:128 29:-116
.gen$ 28:109
.gend 14:-21 25:-18 32:220
.genda 14:-21 25:-18 32:220
.gene 4:142 14:-40 26:88 30:-88 31:112 34:77
.gener 4:142 14:-40 26:88 30:-88 31:112 34:77
.ger$ 2:-159 5:-70 11:87 19:31 20:-158 27:-13 28:80 31:159 33:68 34:167
.germ 11:80 25:-67 29:38
.germa 11:80 25:-67 29:38
.gers 10:111 22:100 26:57
.gers$ 10:111 22:100 26:57
.ges$ 2:-44 5:-224 9:-215 10:375 13:164 14:-102 15:-221 16:-79 18:-150 20:-197 22:49 23:19 24:-124 25:-158 26:22 27:80 28:53 29:-447 30:127 31:81 33:-9
.gest 15:43 16:-52 26:75 27:202 29:-133 31:139
.gest$ 26:75 27:204 29:-133 31:141
.get$ 0:-149 1:-104 2:-62 4:140 5:33 6:-164 7:-154 8:18 9:65 10:-142 11:-37 12:-228 13:-280 14:-46 15:-259 16:-240 17:16 18:30 19:-114 20:177 21:107 23:-5 24:220 25:-258 26:150 27:156 29:-23 30:115 32:-42 34:-360
.gets 8:48 9:-65 23:17 26:143 27:-44 33:72
.gets$ 8:48 9:-65 23:17 26:143 27:-44 33:72
.gett 10:-1 11:-104 17:63 18:91 21:85 31:116
.getti 10:-1 11:-104 17:63 18:91 21:85 31:116
.gfix 2:90 20:147 29:-44
.gfix$ 2:62 20:149 29:-37
.gged 6:149 33:81
.gged$ 6:149 33:81
.ghly 28:50
.ghly$ 28:50
.ght$ 2:-199 5:24 7:153 8:28 9:-245 10:-214 12:33 14:-160 15:58 16:-37 18:-204 19:-131 22:-170 23:31 24:-109 25:131 29:53 33:219 34:-4
.ghts 29:148
.ghts$ 29:148
.gin$ 2:117 9:15 10:-72 17:118 22:25 29:183 33:-54
.ging 2:54 10:-48 12:47 25:-12 29:11 32:11 33:188 34:107
.ging$ 2:54 10:-48 12:47 25:-12 29:11 32:11 33:188 34:107
.ginn 4:44 17:177 33:130
.ginne 17:182
.ginni 4:49 33:145
.gins 10:66 27:92
.gins$ 10:66 27:92
.gist 1:19 13:106 27:63
.giste 1:19 13:106 27:63
.give 2:-108 5:62 8:89 11:52 13:61 14:35 15:72 16:104 19:-102 20:-105 25:29 29:-187 31:-147 33:45
.give$ 2:-49 5:64 8:90 9:-68 11:54 13:68 14:41 15:16 16:112 20:-74 25:-183 29:-157 31:-137 33:90
.gle$ 14:1 15:42 25:114 26:147 33:-52
.glob 0:4 33:111
.globa 0:4 33:111
.gned 9:57 17:26 29:66 34:-19
.gned$ 9:57 17:26 29:66 34:-19
.gnin 8:125 25:75 31:-105
.gning 8:125 25:75 31:-105
.gns$ 13:-5 29:-19 34:170
.goes 2:145 16:24 18:-27 20:41 21:79 28:-53
.goes$ 2:145 16:24 18:-27 20:41 21:79 28:-53
.goin 2:-47 3:-18 4:156 5:57 7:9 9:25 10:-77 12:25 15:25 25:64 28:-66 29:-103 30:16 31:-1 32:107
.going 2:-47 3:-18 4:156 5:57 7:9 9:25 10:-77 12:25 15:25 25:64 28:-66 29:-103 30:16 31:-1 32:107
.goli 20:184
.goliv 20:184
.gone 2:60 6:201 33:-57
.gone$ 2:60 6:201 33:-57
.good 2:84 5:-16 7:-30 8:58 10:41 11:40 14:-110 17:127 25:123 27:-34 29:-139 32:-60
.good$ 2:84 5:-16 7:-30 8:58 10:41 11:40 14:-110 17:127 25:123 27:-34 29:-139 32:-60
.goog 14:8 26:92
.googl 14:8 26:92
.got$ 10:-122 13:252 15:36 17:2 21:-105 25:57 28:128 29:-187 32:110 33:94 34:-184
.grad 2:107 20:38 22:1 29:46
.grade 2:107 20:38 22:1 29:46
.gram 17:98
.gramm 29:54
.gran 2:-133 7:71 8:179 9:-5 13:58 21:-39 22:67 25:-124 27:117 29:-44 32:-84
.grant 2:-133 7:71 8:179 9:-5 13:58 21:-39 22:67 25:-124 27:117 29:-44 32:-84
.grat 2:17 5:-87 9:72 22:56 25:271 27:-36 29:-74
.grati 2:41 9:77 22:61
.grats 25:194
.grea 8:-47 25:229
.great 8:-47 25:229
.gree 0:30 7:100 8:36 9:-67 11:-43 15:27 25:147
.gree$ 11:-10 25:128
.greed 15:52 16:1 25:16
.green 8:143 9:-7
.grees 0:42 7:62 8:-63 29:2
.gres 33:71
.grou 9:25 27:19
.group 27:21
.gtm$ 8:79
.guag 11:57 22:26
.guage 11:57 22:26
.guid 17:186 29:-53
.guide 17:186 29:-53
.gun$ 5:85 6:-64 12:166 14:-50
.gust 1:68 6:68 20:58 32:112 33:-64
.gust$ 1:68 6:68 20:58 32:112 33:-64
.had$ 0:64 6:225 12:-21 28:-78 31:91
.haha 25:111
.haha$ 25:111
.hain 27:-23 29:90 33:45
.haine 27:-23 29:90 33:45
.half 1:28 5:161 6:-80 9:-103 19:28 22:141
.half$ 19:33 22:144
.halfw 1:45 5:190 6:-59 9:-58
.hall 7:35 8:-16
.hall$ 7:36 8:-16
.han$ 6:-73 15:-7 19:133 28:251 33:-82
.hanc 2:146 21:123
.hance 2:146 21:123
.hand 12:-48 20:8 25:75 29:-59 33:65 34:135
.handl 34:167
.hands 12:-33 20:20 25:116 29:-19 33:6
.hang 0:-12 5:-131 6:-164 7:1 10:132 11:-98 12:64 13:105 15:168 16:112 17:-135 19:-210 20:-15 25:-181 26:-129 27:161 28:35 31:-156 32:-32 33:-25 34:13
.hange 5:-108 6:-146 7:16 10:135 11:-64 12:70 13:107 15:134 16:125 17:-11 19:-206 25:-160 26:-21 27:198 28:37 31:-52 32:-24 33:-161 34:20
.hangi 33:141
.hank 7:-47 8:12 10:-21 14:35 20:51 22:-42 25:283 33:112
.hank$ 25:52 33:138
.hanks 7:-45 8:18 14:40 20:64 25:241 27:12
.hann 2:-83 11:160 18:-34 24:-45 25:48 26:119 27:115 30:20 31:95 34:20
.hanne 2:-83 11:160 18:-34 24:-45 25:48 26:119 27:115 30:20 31:95 34:20
.happ 2:-90 6:124 7:22 10:98 16:-101 19:-20 20:-240 24:-64 25:199 27:11 32:135 33:-12
.happe 2:-74 6:104 7:24 10:105 20:-144 24:-22 25:-182 27:16 32:188
.happy 16:-86 25:271
.hard 10:78
.hard$ 10:26
.harg 34:165
.harge 34:165
.has$ 1:-101 3:34 5:151 6:168 7:75 8:-24 9:129 10:-264 11:-6 12:127 13:104 14:-6 15:31 17:-154 18:-131 19:-230 21:-59 22:-72 28:-27 29:-112 33:-27 34:-67
.hase 5:340 11:-85 25:-16
.hase$ 5:340 11:-85 25:-16
.hat$ 0:-69 1:-177 2:-17 3:-149 4:-78 5:100 7:-73 8:-165 9:-28 10:170 11:186 12:-184 13:188 14:31 15:-117 17:138 18:216 19:27 20:-44 21:1 22:-219 24:-31 27:-688 28:-312 29:-89 31:-659 32:53 33:123 34:-264
.hate 14:-56 18:40 25:154 27:-195 30:134
.have 0:-28 2:-66 3:24 4:-218 5:60 6:120 8:8 11:-116 12:57 14:87 15:-56 16:38 18:64 20:-109 21:-68 22:58 23:48 24:-115 25:5 26:-64 27:-198 28:32 29:-95 30:-252 32:114 33:29 34:-209
.have$ 0:-28 2:-66 3:24 4:-218 5:60 6:120 8:8 11:-116 12:57 14:87 15:-56 16:38 18:64 20:-109 21:-68 22:58 23:48 24:-115 25:5 26:-64 27:-198 28:32 29:-95 30:-252 32:114 33:29 34:-209
.havi 0:118 5:-193 6:-60 12:-70 24:-39 25:186 28:26
.havin 0:119 5:-193 6:-57 12:-68 24:-37 25:188 28:28
.hboa 8:27 9:76 22:136
.hboar 8:27 9:76 22:136
.hdra 8:117 13:3 22:-3
.hdraw 8:117 13:3 22:-3
.head 2:-112 5:-220 6:121 8:79 10:-56 12:-17 14:105 18:265 24:223 28:-54 29:-67
.head$ 2:-85 5:-57 6:123 8:82 10:-23 12:-6 14:114 18:155 24:85 29:-50
.heads 24:180
.hear 9:42 10:57 15:78 27:129
.hear$ 27:144
.heard 9:42 10:71 15:90
.heck 1:71 8:-29 11:90 21:-75 25:-104 28:66 29:160
.heck$ 8:-24 11:93 21:-73 24:18 25:-100 28:69 29:124
.heckp 1:62
.hed$ 2:-86 6:211 7:22 9:28 12:60 16:-39 17:-70 18:-30 32:79 33:-19
.hedu 1:42 2:-156 3:101 4:87 8:-138 11:-4 12:-126 13:-108 14:128 17:-113 18:69 19:137 20:-83 22:-2 24:25 25:-159 26:-40 27:-18 29:-115 31:-87 33:15 34:72
.hedul 1:42 2:-156 3:101 4:87 8:-138 11:-4 12:-126 13:-108 14:128 17:-113 18:69 19:137 20:-83 22:-2 24:25 25:-159 26:-40 27:-18 29:-115 31:-87 33:15 34:72
.heer 25:97
.heers 25:97
.hell 11:-96 17:85 25:198
.hello 11:-73 17:102 25:109
.help 1:33 11:227 14:-48 17:306 22:-20 25:-212 29:-123 31:-40
.help$ 1:33 11:230 17:250 22:-20 25:-203 29:-102 31:-37
.hem$ 13:103 14:80 19:-16 29:-74 30:12 31:115
.hemy 2:85
.hemy$ 2:85
.hen$ 0:-297 1:-161 2:-343 4:-324 5:-52 6:-315 7:-307 8:-252 9:39 10:-167 11:-120 12:-278 13:-323 14:36 15:-145 16:-346 17:-447 18:163 19:129 20:337 22:-376 24:70 25:-379 26:-320 27:48 28:-151 29:75 30:-267 31:-316 32:-331 33:329 34:-71
.hene 27:182
.henev 27:182
.her$ 0:139 5:-123 6:-63 9:-101 10:-100 11:-150 15:44 18:-129 20:-45 22:37 24:29 27:-66 29:184 31:49 32:-89 33:-61
.here 0:43 2:-263 3:28 4:-207 5:33 7:-318 8:-57 9:27 10:-186 11:71 12:-28 13:22 14:98 16:-26 17:254 19:-228 20:-302 21:32 22:26 23:9 24:-47 25:27 26:35 27:177 28:-23 29:-88 30:46 33:-227 34:-120
.here$ 0:46 2:-257 3:29 4:-179 5:35 7:-269 8:-413 9:28 10:-172 11:73 12:-24 13:33 14:100 16:-293 17:257 19:-215 20:-223 21:71 22:-34 23:10 24:-37 25:43 26:37 27:184 28:-17 29:-85 30:47 33:-209 34:-112
.hereb 16:36 22:135
.herr 2:144 10:72
.herry 2:144 10:72
.hes$ 2:67 4:18 9:-53 12:33 13:62 15:30 29:-127 34:1
.hese 1:76 10:-65 26:38 30:179 31:70 33:-6
.hese$ 1:76 10:-65 26:38 30:179 31:70 33:-6
.heth 15:7 34:57
.hethe 15:7 34:57
.heve 18:120
.hever 18:120
.hey$ 8:-91 9:110 12:108 15:19 19:-84 20:23 25:159 28:-33 29:-155
.hibi 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
.hibis 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
.hich 0:-212 1:-231 2:-220 3:25 4:-124 5:79 6:-187 7:-160 8:-155 10:21 12:-75 13:108 14:10 15:-224 16:-264 17:5 18:227 19:96 20:93 21:-165 22:-211 23:11 24:-286 25:-326 26:41 27:-237 28:-88 29:81 30:-135 31:-135 33:98 34:43
.hich$ 0:-209 1:-227 2:-219 3:26 4:-120 5:80 6:-184 7:-159 8:-148 10:29 12:-69 13:109 14:16 15:-215 16:-263 17:7 18:164 19:96 20:94 21:-165 22:-204 23:11 24:-286 25:-321 26:42 27:-235 28:-27 29:90 30:-134 31:-130 33:108 34:44
.hiche 18:120
.hift 15:109 16:65 29:114
.hift$ 15:109 16:69 29:115
.hile 34:26
.hile$ 34:26
.hin$ 16:-15 28:144 32:103
.hind 5:5 6:167 14:-61 34:13
.hind$ 5:5 6:167 14:-61 34:13
.hine 25:103 29:4
.hine$ 25:103 29:6
.hing 0:39 1:-52 4:-57 5:159 7:-15 8:-49 9:5 11:101 12:47 13:150 14:64 15:-116 17:-96 18:233 19:-226 20:-98 21:19 22:-176 24:-246 28:-33 29:-608 30:-71 31:63 32:218 33:-373 34:-395
.hing$ 0:44 1:-29 4:-37 5:7 7:-127 8:-31 9:46 10:16 11:115 12:84 13:162 14:54 15:-100 17:-11 18:211 19:-197 20:-54 21:28 22:-165 24:-447 28:-2 29:-537 30:-49 31:75 32:131 33:-271 34:-326
.hings 5:146 7:75 10:-40 17:-9 23:27 32:131
.hink 0:96 7:189 8:-33 21:95 22:-47 23:44 26:64
.hink$ 7:47 23:47 26:68
.hinki 0:16 7:112 8:-19 21:112 22:-41
.hip$ 1:-231 2:-213 4:42 5:-84 6:79 8:40 9:-55 10:52 12:63 13:-84 15:-58 18:-150 19:-16 20:127 21:45 25:-112 27:30 28:76 29:-378 31:-50 32:-100 33:46 34:74
.hipp 6:111 19:59 20:32 25:-21
.hippe 6:114 19:69 25:-13
.hippi 20:89
.hips 3:100 4:-78 16:96 20:-39
.hips$ 3:100 4:-78 16:96 20:-39
.hird 33:137
.hird$ 33:137
.his$ 0:-61 1:-112 2:116 3:-157 5:11 6:-287 7:-273 9:-417 10:-132 11:98 12:-23 13:84 14:39 16:-201 17:58 18:-307 19:-97 20:75 21:68 22:-64 23:94 24:82 25:21 26:-42 27:39 28:-89 31:-51 32:164 34:97
.hist 6:222 12:-56 14:-8 19:131 33:-92
.histo 6:222 12:-56 14:-8 19:131 33:-92
.hit$ 10:81 20:-146 24:73 28:194 29:-111 33:-118
.hits 18:84
.hits$ 18:84
.hly$ 28:50
.hmal 33:9
.hmal$ 33:9
.hmar 7:42
.hmark 7:42
.hmm$ 7:2 25:82
.hola 17:181 29:-117
.hola$ 17:181 29:-117
.hold 1:-108 7:94 8:61 9:64 10:-22 12:83 13:56 16:33 22:65 29:-86 33:-69 34:-114
.hold$ 1:-106 7:104 8:64 12:87 16:34 22:67 29:-60 33:-61
.hole 14:142 15:44
.hole$ 14:142 15:44
.holi 28:-136 29:121 34:24
.holid 28:-136 29:121 34:24
.hom$ 2:-42 7:52 9:-85 10:81 15:52 21:-71 33:-174 34:335
.hon$ 2:151 5:-61 10:10 20:-119 29:126 33:107
.hone 20:-108 25:66 29:106
.hook 27:216
.hook$ 27:216
.hori 18:118 32:-6 34:72
.horiz 18:122 32:-6
.hort 3:21 11:211 12:-39 26:-47
.hose 27:9 29:-43 32:41 33:-39 34:225
.hose$ 27:9 29:-43 32:41 33:-39 34:225
.hotf 2:82 10:16
.hotfi 2:82 10:16
.houg 2:-21 12:-21 22:114 33:93
.hough 2:-21 12:-21 22:114 33:93
.houl 0:34 1:-35 2:-5 3:36 4:-121 6:38 7:72 8:-171 9:-68 10:-187 11:20 12:-11 15:39 16:16 18:112 21:42 22:-118 24:-245 25:-63 26:89 27:-34 30:85 31:-13 34:5
.hould 0:34 1:-35 2:-5 3:36 4:-121 6:38 7:72 8:-171 9:-68 10:-187 11:20 12:-11 15:39 16:16 18:112 21:42 22:-118 24:-245 25:-63 26:89 27:-34 30:85 31:-13 34:5
.hour 10:-167 24:171 28:149 29:-56 33:152
.hour$ 10:-127 33:187
.hours 24:104 28:175
.hout 24:152 33:-49
.hout$ 24:152 33:-49
.how$ 0:-39 1:-103 2:-290 3:12 4:-304 6:-453 8:-560 9:84 11:286 12:-321 13:123 14:37 16:-428 17:188 18:-124 19:137 21:73 22:-494 24:-387 25:-61 26:-37 27:-625 28:294 29:145 30:-14 31:-463 32:-563 33:-68 34:-532
.hree 1:11 14:-48 16:111 18:98 19:44 24:86 28:-2
.hree$ 1:11 14:-48 16:111 18:98 19:44 24:86 28:-2
.hric 27:100 31:50
.hrich 27:100 31:50
.hris 25:90 28:-120 29:72
.hrist 25:90 28:-120 29:72
.hrou 5:26 8:98 9:91 13:34 17:47 19:-74 22:79 29:-107
.hroug 5:26 8:98 9:91 13:34 17:47 19:-74 22:79 29:-107
.hten 31:104
.hten$ 31:104
.hts$ 29:148
.huma 11:-41 34:174
.human 11:-41 34:174
.hurs 2:1 10:-61 12:-117 15:-33 16:133 19:-106 24:61 25:-123 32:68 33:210
.hursd 2:3 6:67 10:-50 12:-114 15:-20 16:129 19:-94 24:63 25:-73 32:69 33:127
.hurt 15:80
.hurt$ 15:80
.hut$ 5:-30 12:217 25:-150 29:-16 31:173
.i18n 27:116
.i18n$ 27:116
.iais 17:130 34:158
.iaiso 17:130 34:158
.ial$ 8:19 12:-64 14:10 17:132 20:139 22:-21 29:-151 32:106
.iali 4:25
.ialis 4:25
.ialo 9:37 22:18
.ialog 9:37 22:18
.ian$ 14:-36 19:118 29:105 33:-52
.iate 16:6 22:57
.ibe$ 2:-25 6:-61 11:45 17:-64 24:-21 25:-47 26:144 27:186 29:29 30:111 31:70 33:-200
.ibed 5:-84 17:110 26:141 29:-68 30:32 34:28
.ibed$ 5:-84 17:110 26:141 29:-68 30:32 34:28
.ibis 4:98 5:83 6:137 9:-120 10:-68 11:-184 14:77 16:55 17:-79 19:3 20:173 25:-102 29:-38 32:-77 34:10
.ibisc 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
.ible 0:20 2:41 3:40 5:-78 10:-26 11:-29 12:-55 13:-105 17:-19 21:57 22:37 23:46 25:-82 26:99 29:-71 30:53 33:62 34:95
.ible$ 0:20 2:41 3:40 5:-78 10:-26 11:-29 12:-55 13:-105 17:-19 21:57 22:37 23:46 25:-82 26:99 29:-71 30:53 33:62 34:95
.ibra 2:142 10:64 16:88 18:-170 20:-101 22:51 24:-3 27:-120 28:129 29:-280 33:13 34:132
.ibrar 2:142 10:64 16:88 18:-170 20:-101 22:51 24:-3 27:-120 28:129 29:-280 33:13 34:132
.ibs$ 6:39 10:29 12:145 20:-66 24:133 27:-89 28:-3 29:-109 33:182
.ibut 17:284 20:49
.ibute 17:160
.ibuti 17:148 20:74 29:-107
.ibuto 2:7 14:9 17:38 29:98
.ical 7:8 21:44 22:-3 31:16
.ical$ 31:19
.icall 7:17 21:45
.icat 5:-18 11:-34 25:-104 26:138 27:96 30:107 31:81 33:-70
.icati 5:-14 11:-28 25:-17 26:139 27:99 30:108 31:85 33:-65
.ice$ 12:-16 14:-144 15:35 19:-52 20:-86 24:77 25:222 29:265 33:-42 34:-4
.ices 11:10 27:105 31:82
.ices$ 11:10 27:105 31:82
.ich$ 0:-210 1:-227 2:-221 3:25 4:-120 5:80 6:-187 7:-160 8:-149 10:28 12:-70 13:108 14:15 15:-216 16:-263 17:6 18:164 19:96 20:93 21:-165 22:-205 23:11 24:-286 25:184 26:42 27:-236 28:-28 29:47 30:-134 31:-131 33:108 34:-112
.iche 18:120
.ichev 18:120
.icht 27:100 31:50
.ichte 31:104
.icia 14:18 20:165 29:-39
.icial 14:18 20:165 29:-39
.ick$ 1:72 2:14 4:110 5:141 6:-153 10:38 11:-77 12:118 19:-64 25:157 27:-106 29:-181
.icke 4:-89 29:187
.icket 4:-89 29:187
.icon 9:126
.ics$ 5:-55 8:56 9:-8 14:221 26:180 29:-264
.ict$ 10:176 28:-102
.idat 0:70 5:55 18:-82 20:-64 29:-35 33:154
.idate 0:70 5:55 18:-82 20:-64 29:-35 33:154
.iday 1:104 2:50 9:-20 10:-122 16:168 17:-165 18:-54 24:108 25:15 28:-186 29:22 32:222 33:40
.iday$ 1:105 2:53 9:-10 10:-121 16:145 17:-162 18:-49 24:111 25:17 28:-185 29:25 32:224 33:41
.ide$ 6:91 7:133 9:-191 13:-30 17:179 29:-30 34:110
.idea 10:90 15:41 21:3 25:88 31:-72
.idea$ 15:54 21:5 25:88 31:-72
.ided 0:8 7:-11 8:69 9:165 13:148 20:-6 22:-90 27:24 32:-35
.ided$ 0:8 7:-11 8:69 9:165 13:148 20:-6 22:-90 27:24 32:-35
.ider 8:79 10:22 22:68
.ider$ 8:79 22:68
.ides 3:62
.ides$ 3:62
.idni 33:123
.idnig 33:123
.ied$ 8:29 13:135 26:44
.iem$ 28:61
.iend 8:-98 29:80
.iene 11:44 14:-57 18:98
.ient 0:-52 1:-196 2:75 6:68 10:99 12:15 16:108 18:-39 20:-164 22:63 24:-17 29:-342 31:-3 33:124 34:109
.ient$ 0:-45 1:-193 2:77 6:74 10:101 16:112 20:-149 22:64 24:-16 29:-322 33:50 34:113
.ients 33:82
.ier$ 6:-25 16:119 18:122 19:86 33:-84
.ies$ 6:-148 10:-30 11:-53 12:178 17:17 18:-141 25:47 28:49 29:-182 31:-62 32:34 33:159 34:87
.iet$ 25:-73 31:203
.ieve 19:86 33:18
.ieve$ 19:86 33:18
.iew$ 1:32 2:-2 4:-18 11:-77 13:78 14:147 16:-56 17:-83 21:-17 22:-29 24:-66 25:72 27:-167 29:145 31:-11 32:52 33:70 34:33
.iewe 9:41 10:-101 17:38 21:47 22:86
.iewer 10:-100 17:40 21:48 22:87
.iffe 10:285 28:-50 33:-11
.iffer 10:285 28:-50 33:-11
.ifi$ 29:6
.ific 5:-12 11:-25 25:-15 26:139 27:100 30:108 31:85
.ifica 5:-12 11:-25 25:-15 26:139 27:100 30:108 31:85
.ift$ 15:109 16:69 29:115
.ifte 6:-97 12:183
.ifted 6:-97 12:183
.ify$ 13:-33 21:112 22:-76 27:190 29:103 31:-80
.iges 26:75 27:204 29:-133 31:141
.igest 26:75 27:204 29:-133 31:141
.ight 2:-196 5:18 6:29 7:28 8:62 9:-182 10:-202 12:33 14:-177 15:40 16:-48 17:-27 18:-205 19:-142 22:-171 23:33 24:-122 25:125 27:-100 29:198 33:149
.ight$ 2:-190 5:29 6:31 7:30 8:120 9:-163 10:-197 12:36 14:-154 15:43 16:-21 18:-192 19:-118 21:1 22:-163 23:34 24:-103 25:138 29:57 33:138
.ights 29:148
.ign$ 5:65 8:38 16:116 21:-77 25:-117 26:67 27:50 29:128 31:-73 34:29
.igne 9:57 11:-11 17:99 29:64 34:-19
.igned 9:57 17:26 29:66 34:-19
.igni 8:125 25:75 31:-105
.ignin 8:125 25:75 31:-105
.igns 13:-5 29:-19 34:170
.igns$ 13:-5 29:-19 34:170
.igra 9:79 22:64
.igrat 9:79 22:64
.ike$ 0:1 2:-59 4:116 5:-65 11:-140 14:113 15:-79 17:98 19:75 20:43 21:-72 22:65 25:90 26:-60 27:61 29:-117 30:-125 31:46 33:-100
.iki$ 29:88
.ilab 20:184
.ilabi 20:72
.ilabl 20:85
.ild$ 4:80 17:-101 20:42 25:49 29:152
.ildi 5:85 12:-6
.ildin 5:85 12:-6
.ile$ 9:-90 21:3 22:192 28:232 29:-275
.iled 6:28 9:179 11:-41 13:147 14:-51 21:25 33:-20 34:-35
.iled$ 6:28 9:179 11:-41 13:147 14:-51 21:25 33:-20 34:-35
.ilen 25:-80 27:204 29:-119 31:40
.ilenc 25:-80 27:204 29:-119 31:40
.iles 0:83 1:101 6:88 10:56 11:-162 12:-35 13:-92 14:87 15:-122 17:-65 18:47 19:-104 20:-191 24:-91 25:-149 27:83 29:38 33:15 34:28
.iles$ 2:4 29:91 33:-18
.ilest 0:87 1:103 2:-48 6:95 10:59 11:-142 12:-168 13:-61 14:89 15:-75 17:-23 18:49 19:-63 20:-153 24:-84 25:-140 27:85 33:51 34:34
.ilin 5:-28 10:25 21:126 22:-26 29:112
.iling 5:-28 10:25 21:126 22:-26 29:112
.ilis 5:96
.ilisa 5:96
.ilit 20:72
.ility 20:72
.ill$ 0:-90 1:-205 2:233 3:77 4:-37 6:-33 8:5 9:75 10:-519 11:-436 12:52 13:34 14:39 15:-136 16:-134 17:-168 18:-168 19:-423 20:217 21:280 23:51 24:-179 25:-126 26:-21 27:-426 28:184 29:-2 30:109 31:-213 32:-100 33:-264 34:37
.illi 22:41
.illin 22:42
.ils$ 8:-51 9:90 26:204 29:-99
.ily$ 21:32 24:27 27:93
.ime$ 0:64 1:-143 4:30 5:125 6:-88 8:-141 9:-123 10:-268 11:-182 14:-43 16:-96 18:-189 19:166 20:-13 22:93 23:26 24:-6 25:88 28:251 29:-28 31:-115 32:-60 33:136 34:-49
.imel 14:232
.imeli 14:232
.imet 14:98 19:78
.imeta 14:98 19:78
.imit 10:63
.impo 1:77 3:-59 4:62 26:93 32:-28 33:26
.impor 1:77 3:-59 4:62 26:93 32:-28 33:26
.imum 2:16
.imum$ 2:16
.inal 0:-139 5:-129 6:120 10:36 14:-179 16:49 17:-107 18:-25 19:15 20:163 22:-119 24:23 25:24 27:85 29:-432 32:-186 33:52
.inal$ 0:-130 5:-100 6:130 10:46 14:-134 16:52 17:-81 18:-21 19:26 20:100 22:-102 24:27 25:-215 27:101 29:-405 32:-148 33:73
.inall 20:44 25:98
.inat 34:125
.ince 6:37 9:20 12:-32 13:56 29:42
.ince$ 6:37 9:20 12:-32 13:56 29:42
.incl 1:109 10:87 22:59 27:111 29:-76
.inclu 1:109 10:87 22:59 27:111 29:-76
.ind$ 5:114 6:114 23:219 24:96 27:-204 29:45 31:-77 33:50
.inde 1:-4 2:-190 5:-142 8:-69 10:-52 11:86 12:-6 16:-224 20:-39 23:326 24:178 26:-68 27:152 28:-88 29:-310 30:90 31:88 33:-191
.inded 23:148 24:-62
.inder 2:-170 5:-125 8:-66 10:-47 11:87 12:-1 16:-223 20:-35 23:263 24:225 26:-39 27:152 28:-81 29:-299 30:96 31:89 33:-132
.indi 10:135 30:81
.indin 10:139
.indl 22:16
.indly 22:16
.indo 6:143 29:133
.indow 6:143 29:133
.inds 7:113 11:49 21:16 22:-51
.inds$ 7:113 11:49 21:16 22:-51
.ine$ 0:14 1:112 2:74 5:-34 6:-10 8:143 9:-391 10:128 12:-257 13:-266 14:73 15:-7 16:-169 17:-347 18:197 19:-139 20:-95 21:38 22:-14 24:-21 29:136 31:-158 33:67 34:-286
.ined 8:26 9:-112 17:196 27:5 29:22 32:-53 33:-38
.ined$ 8:26 9:-112 17:196 27:5 29:22 32:-53 33:-38
.inen 1:75 10:-182 14:152 18:220 29:-168 31:-50
.inen$ 1:75 14:155 31:-50
.iner 2:107 34:80
.iner$ 34:87
.ines 0:145 1:-224 3:21 5:-163 11:-26 14:240 15:-63 18:-171 25:65 28:-15 29:43 31:-159 32:51
.ines$ 0:147 1:-217 3:22 5:-96 10:-83 11:-2 14:241 15:-54 18:-165 25:65 28:-167 29:65 31:-140 32:56
.iness 28:11
.info 8:93 9:-56 17:135 21:76 22:-57 27:110 31:-14
.infor 8:93 9:-56 17:135 21:76 22:-57 27:110 31:-14
.infr 27:66 31:60
.infra 27:66 31:60
.ing$ 1:-197 2:35 3:-123 4:176 6:-286 7:97 8:-130 9:112 10:-114 11:16 12:-15 13:152 14:-150 15:81 16:-15 17:53 18:331 19:-212 20:-76 21:21 23:-313 24:28 25:274 26:-89 27:-92 28:33 29:-253 31:172 32:104 33:17 34:-130
.ingl 15:36 25:135 26:7 33:-34
.ingle 15:44 25:135 26:8 33:-30
.ingo 19:302 20:-56 28:-16 33:-150
.ingo$ 19:302 20:-56 28:-16 33:-150
.ings 2:-140 5:95 6:84 8:-85 9:-336 10:7 12:82 17:-75 18:75 20:-150 22:-57 23:50 24:-36 25:-234 29:-337 31:179 32:99 33:73
.ings$ 2:-140 5:95 6:84 8:-85 9:-336 10:7 12:82 17:-75 18:75 20:-150 22:-57 23:50 24:-36 25:-234 29:-337 31:179 32:99 33:73
.inim 2:16
.inimu 2:16
.inin 10:-100 11:114 14:75 28:243 33:-112
.ining 10:-100 11:114 14:75 28:243 33:-112
.inis 3:-14 4:9 5:-66 7:33 12:87 14:50 17:-56 20:-103 28:47 32:73
.inish 3:-14 4:9 5:-66 7:33 12:87 14:50 17:-56 20:-103 28:47 32:73
.init 4:23 10:131
.initi 4:23 10:131
.ink$ 3:-51 7:31 11:-127 14:154 19:-101 22:61 23:37 26:201 29:60
.inki 0:16 7:112 8:-19 21:112 22:-41
.inkin 0:16 7:112 8:-19 21:112 22:-41
.inne 2:-39 17:164 22:-10 25:72 29:-112 31:79
.inner 2:-14 17:165 22:-9 25:72 29:-100 31:79
.inni 4:47 33:199
.innin 4:49 33:145
.ins$ 10:65 14:47 27:79 29:61 33:54
.inse 1:160 24:-47
.inser 1:160 24:-47
.inst 1:67 11:89 16:129 17:3 18:-29 26:42 33:-117
.insta 1:142 16:-32 17:31 18:-15 22:35 29:20
.inste 16:200 26:56
.instr 11:138
.int$ 1:85 5:29 6:4 10:182 11:-60 14:105 17:-164 20:52 23:35 28:-149 29:53 33:-287
.inta 29:40 33:-44 34:112
.intai 29:40 33:-44 34:112
.inte 2:81 5:-13 17:259 22:-11 27:82 29:33 33:-3
.inter 2:38 5:-85 17:194 22:-4 27:82 29:43
.into 1:84 2:124 9:-31 11:75 14:-66 20:43 21:109 32:33
.into$ 1:84 2:124 9:-31 11:75 14:-66 20:43 21:109 32:33
.intr 0:15 1:32 11:2 17:9 24:-9
.intro 0:15 1:35 11:3 17:10 24:-3
.ints 12:19 28:28
.ints$ 12:19 28:28
.inus 5:89 20:-57 28:139 32:-1
.inus$ 5:89 20:-57 28:139 32:-1
.inut 2:56 16:-18 29:24
.inute 2:56 16:-18 29:24
.invo 14:-113 17:161 29:52
.invol 17:166 29:-108
.iny$ 8:92
.iod$ 5:166
.ion$ 1:-108 3:-563 4:149 5:44 6:-30 7:-102 8:142 9:250 10:48 11:63 12:-228 13:-68 14:-529 15:-491 16:-54 17:55 18:-368 20:27 21:107 22:361 23:-84 24:-673 27:-213 28:-387 29:36 30:-390 32:-107 33:-524 34:-195
.ions 5:-40 7:24 8:-209 9:-49 10:-46 11:66 13:254 14:-159 17:-81 18:-92 19:61 21:17 22:-187 24:9 27:109 28:-23 29:-217 30:65 31:42 32:-173 34:185
.ions$ 5:-40 7:24 8:-209 9:-49 10:-46 11:66 13:254 14:-159 17:-81 18:-92 19:61 21:17 22:-187 24:9 27:109 28:-23 29:-217 30:65 31:42 32:-173 34:185
.ior$ 16:-38 19:177 24:126
.ious 19:265 29:37
.ious$ 19:265 29:37
.ippe 6:114 15:42 19:67 25:-21
.ipped 6:114 15:42 19:67 25:-21
.ippi 20:89
.ippin 20:89
.ips$ 3:99 4:-82 16:159 20:-42
.ipti 29:25 31:100
.iptio 29:25 31:100
.ird$ 26:54 29:-32 33:135
.ire$ 6:127 9:108 19:-27 29:-46 32:-63
.irec 23:75 29:53
.irect 23:75 29:53
.ired 21:2
.ired$ 21:2
.irem 0:-119 1:-34 2:-36 6:44 8:34 10:36 12:43 13:36 16:49 18:6 19:15 21:-28 22:-14 23:-100 28:52 29:-139 33:66 34:35
.ireme 0:-118 1:-34 2:-36 6:44 8:34 10:38 12:43 13:36 16:49 18:6 19:15 21:-28 22:-14 23:-97 28:52 29:-137 33:68 34:36
.iris 3:-52 4:291 29:-47
.iris$ 3:-52 4:291 29:-47
.irm$ 33:6
.irst 2:-89 4:79 5:-86 9:-73 10:-170 11:-72 12:-88 14:-134 17:385 18:212 19:1 20:-170 29:-222 32:2 33:52
.irst$ 2:-89 4:79 5:-86 9:-73 10:-170 11:-72 12:-88 14:-134 17:385 18:212 19:1 20:-170 29:-222 32:2 33:52
.isab 31:159
.isabl 31:159
.isat 5:93
.isati 5:93
.iscu 4:87 5:80 6:136 8:-74 9:-145 10:-74 11:-188 14:72 16:52 17:-88 19:2 20:171 25:-109 30:23 31:-143 32:-82 34:7
.iscus 4:87 5:80 6:136 8:-74 9:-145 10:-74 11:-188 14:72 16:52 17:-88 19:2 20:171 25:-109 30:23 31:-143 32:-82 34:7
.ise$ 4:2 5:-32 22:115 29:14 31:160 33:56
.ish$ 14:62 20:23 28:44 29:39 31:3 33:-95
.ishe 4:18 7:41 12:82 32:95
.ished 7:42 12:82 32:100
.ishi 2:59
.ishin 2:59
.isio 7:43 8:37 9:97 13:71
.ision 7:43 8:37 9:97 13:71
.isk$ 22:8 29:142 31:-134
.ison 17:130 34:158
.ison$ 17:130 34:158
.isos 25:-8 27:105 29:-58 31:63
.isos$ 25:-8 27:105 29:-58 31:63
.iss$ 2:36 6:117 8:147 9:-118 21:22 22:-27 24:57 25:-23 32:139
.isse 2:-76 6:25 9:11 21:95 24:28
.issed 2:-52 6:26 9:11 21:96
.issi 1:45 22:77
.issin 22:14
.issio 1:49
.issu 8:-64 17:52 29:93
.issue 8:-64 17:52 29:93
.ist$ 2:-185 3:52 4:-120 5:-197 8:-226 9:-193 10:59 11:87 13:218 14:189 16:-163 17:-205 20:-150 21:-170 22:-44 23:82 24:-130 25:-229 27:91 29:29 30:-22 33:-178 34:36
.ista 30:23
.istak 30:23
.iste 1:122 13:105 27:62
.ister 1:19 13:106 27:63
.istm 25:90 28:-120 29:72
.istma 25:90 28:-120 29:72
.isto 6:222 12:-56 14:-8 19:131 33:-92
.istor 6:222 12:-56 14:-8 19:131 33:-92
.ital 29:41
.ital$ 29:41
.itch 18:24 27:66 30:66
.itch$ 27:66 30:67
.ite$ 2:-230 4:-23 6:108 8:-249 10:-83 12:-126 13:63 20:-129 21:76 22:155 25:33 27:-49 29:317 33:91
.iter 0:-43 10:103
.ith$ 1:-292 2:16 4:100 5:92 7:37 9:118 11:45 12:-96 15:-178 16:107 17:11 19:30 20:-229 23:-87 25:-294 27:-15 28:-274 31:28 32:-231 33:-113
.ithd 8:117 13:3 22:-3
.ithdr 8:117 13:3 22:-3
.ithi 5:-52 10:111 16:-14 28:144
.ithin 5:-52 10:111 16:-14 28:144
.itia 4:25
.itial 4:25
.itin 2:15 5:-71 6:-146 9:73 10:-92 12:30 13:207 18:85 29:-143 33:177
.iting 2:15 5:-71 6:-146 9:73 10:-92 12:30 13:207 18:85 29:-143 33:177
.itio 9:127 10:94 11:-14 29:169 33:-136 34:-19
.ition 9:127 10:94 11:-14 29:169 33:-136 34:-19
.its$ 4:71 6:25 9:222 12:108 19:-69 22:-109 24:48 27:-63 32:50 33:-92
.itte 2:81 33:59
.itted 2:82
.ity$ 1:84 2:19 8:10 11:-53 16:25 20:62 22:8 24:-42 28:-49 29:-142 33:-65 34:183
.ivat 11:141 27:53 29:-90 31:19
.ivate 11:141 27:53 29:-90 31:19
.ive$ 2:-372 4:-158 5:1 6:-359 8:154 12:244 13:29 16:168 18:-234 19:108 20:120 21:-120 23:73 25:-377 26:-77 27:18 28:-30 29:-146 31:-49 32:-84 34:39
.iver 2:238 8:16 9:132 10:-1 11:20 13:134 17:-115 21:87 22:90 27:-24 29:-305 33:16 34:-15
.iver$ 2:90 8:23 9:137 11:35 17:-95 21:98 22:115 29:-216
.ivers 2:62 13:155 29:-73 33:62
.ives 25:104 26:110 27:-8 34:-25
.ives$ 25:104 26:110 27:-8 34:-25
.ixed 2:-29 5:-22 12:62 20:-62 29:149
.ixed$ 2:-29 5:-22 12:62 20:-62 29:149
.ixes 2:167 10:110 12:-33 21:-54
.ixes$ 2:167 10:110 12:-33 21:-54
.ixin 2:-111 5:190
.ixing 2:-111 5:190
.izon 18:122 32:-6
.izon$ 18:122 32:-6
.izza 25:53 29:161
.izza$ 25:53 29:161
.janu 4:41
.janua 4:41
.ject 1:-26 2:39 5:58 7:152 8:166 9:102 10:95 13:-139 14:-201 16:-51 17:58 20:-170 22:58 25:-242 27:-129 28:-22 29:-75 32:-133 33:53 34:-94
.ject$ 4:3 5:106 7:166 8:67 9:-63 10:71 11:8 12:-154 13:-64 14:-38 17:112 22:78 29:-20 32:-68 33:-132
.jecte 8:52 9:64
.jecti 8:8 9:101
.jects 33:186
.jenk 29:99
.jenki 29:99
.job$ 10:-94 16:-37 25:176 33:-33 34:114
.join 14:-123 17:362 27:139 29:-137 32:-67 33:84
.join$ 14:-108 17:201 27:72 29:-116 33:102
.joine 17:200 27:13 32:-48
.july 33:75
.july$ 33:75
.june 33:105
.june$ 33:105
.just 2:116 10:-27 14:158 16:4 17:298 20:-7 21:81 25:-58 29:-182 33:-87
.just$ 2:116 10:-27 14:158 16:4 17:298 20:-7 21:81 25:-58 29:-182 33:-87
.kage 10:95 26:59 29:-86
.kager 26:60
.kagi 32:38
.kagin 32:38
.kday 5:-33 20:97 28:11
.ked$ 6:-184 9:4 10:-115 12:418 13:166 15:58 18:-28 20:-75 21:33 22:-220 23:57 25:-12 29:-211 31:-24 34:-141
.keep 10:69 14:58 15:123 17:-58 27:180 29:-61 30:52
.keep$ 10:72 14:60 15:125 17:-56 27:186 29:-32 30:52
.ken$ 2:3 15:31 25:-48 29:122
.kend 2:-100 22:22 25:208 27:15 28:135
.kend$ 2:-96 22:23 25:209 27:17 28:40
.kends 28:47
.ker$ 10:56 17:-32 29:229
.kern 1:46 29:171 33:-169
.kerne 1:46 29:171 33:-169
.kes$ 2:88 5:-15 11:118 25:-69 29:24 34:83
.ket$ 4:-90 8:25 29:186
.keti 8:-46 29:88
.ketin 8:-46 29:88
.key$ 14:180 29:49
.kick 4:158 6:-96 12:131 29:-4 31:16 33:8
.kick$ 4:128 6:-95 12:131 31:17 33:9
.kill 8:88
.kill$ 8:88
.kind 11:151 22:7
.kind$ 11:37
.kindl 22:16
.kinds 11:50
.king 5:55 7:98 8:-73 10:-84 11:-19 13:-117 14:-70 15:26 18:61 21:128 24:-64 25:-75 27:-49 29:-57 33:181 34:-118
.king$ 5:55 7:98 8:-73 10:-84 11:-19 13:-117 14:-70 15:26 18:61 21:128 24:-64 25:-75 27:-49 29:-57 33:181 34:-118
.kins 29:99
.kins$ 29:99
.kly$ 2:-15 10:-51 25:-95 26:55 27:134 28:89 32:151
.knoc 16:55 24:15 25:127 29:-94 33:-5
.knock 16:55 24:15 25:127 29:-94 33:-5
.know 2:-159 3:-36 7:-55 9:51 10:22 11:53 17:12 18:-114 20:38 23:2 24:64 26:-47 27:80 28:-93 29:-164 31:-21 32:58 33:111
.know$ 2:-159 3:-36 7:-55 9:51 10:22 11:53 17:12 18:-114 20:38 23:2 24:64 26:-47 27:80 28:-93 29:-164 31:-21 32:58 33:111
.kpoi 1:62
.kpoin 1:62
.kpor 1:56 2:95 10:6 29:-28 34:66
.kport 1:56 2:95 10:6 29:-28 34:66
.kube 4:31 19:-38 20:-61 29:248
.kuber 4:32 19:-33 20:-47 29:209
.kyo$ 19:-40 29:52 33:119
.labe 2:51
.label 2:51
.labi 20:72
.labil 20:72
.labl 20:85
.lable 20:85
.lace 6:94 12:10
.lace$ 6:94 12:10
.lag$ 21:47
.lain 10:261 11:29 13:-42
.lain$ 10:231 11:30 13:-37 29:1
.lalc 2:85
.lalch 2:85
.lame 34:6
.lami 19:302 20:-56 28:-16 33:-150
.lamin 19:302 20:-56 28:-16 33:-150
.lan$ 1:-4 2:-26 3:85 4:71 11:-135 14:236 16:109 29:-257 32:100
.land 2:121 8:122 17:-43 20:59 22:184 25:91 27:-12 29:-181
.land$ 2:113 8:34 10:-31 17:-81 20:67 22:95 25:119 29:-2
.lande 8:83
.landi 13:5 22:72
.lang 11:57 22:26
.langu 11:57 22:26
.lann 3:236 4:126 5:-168 6:42 9:-83 12:-130 14:44 17:-95 18:-99 19:11 20:46 25:-22 29:-3 32:58 33:22
.lanne 3:158 5:-23 6:60 14:79 17:-49 18:-87 19:18 20:85 29:-219 32:70
.lanni 3:95 4:146 5:-75 12:-24 29:22 33:86
.lans 15:29 25:161 33:-49
.lans$ 15:29 25:161 33:-49
.lapt 22:-25 25:-16 29:257
.lapto 22:-25 25:-16 29:257
.larm 4:-30 16:-32 24:118 29:68
.larm$ 4:-30 16:-32 24:118 29:68
.las$ 27:-30 31:78 34:14
.lase 19:-12 20:142
.lase$ 19:-12 20:142
.last 5:-26 6:232 13:-253 14:-202 16:37 17:1 19:357 20:-132 21:57 22:-157 23:35 24:-117 25:-120 27:-25 28:-134 29:-15 33:28
.last$ 5:-26 6:232 13:-253 14:-202 16:37 17:1 19:357 20:-132 21:57 22:-157 23:35 24:-117 25:-120 27:-25 28:-134 29:-15 33:28
.lata 33:119
.latab 33:119
.late 1:-189 2:121 3:165 4:134 5:-86 6:-64 8:-1 9:-328 10:-89 11:-289 12:-248 13:167 14:-228 15:124 16:34 17:-124 18:-68 19:52 22:196 23:64 24:-286 27:-315 28:-372 29:129 31:-283
.late$ 2:212 3:82 4:132 6:-11 9:-228 10:-290 11:-124 12:-131 13:129 16:-75 17:-13 22:287 23:77 24:-92 27:-183 28:-120 29:122 31:-105 33:-123 34:46
.lated 20:66 29:37
.later 15:178 16:145 19:136 21:17 22:-118 31:-2 33:-126
.lates 2:-98 3:98 20:-7 33:236
.lati 0:21 2:72 5:-96 10:-135 11:-15 12:26 25:180 29:-267 33:64 34:83
.latio 0:21 2:72 5:-96 10:-132 11:-15 12:27 22:40 25:181 29:-264 33:69 34:84
.lato 10:102 14:100 23:77 27:74 28:65 29:-113
.lator 10:102 14:100 23:77 27:74 28:65 29:-113
.laun 20:244 33:-91
.launc 20:244 33:-91
.lay$ 5:57 14:38 15:61 25:-82 29:81
.laye 6:-12 15:221 33:-46
.layed 6:-12 15:221 33:-46
.lbot 10:-34 11:209 25:25 29:-78
.lbot$ 10:-34 11:209 25:25 29:-78
.lche 2:85
.lchem 2:85
.lcom 2:34 8:-51 9:27 17:97 25:93
.lcome 2:34 8:-51 9:27 17:97 25:93
.ldin 5:76 9:144 12:-10 34:-9
.lding 5:76 9:144 12:-10 34:-9
.lead 34:171
.lead$ 34:149
.lean 2:51 22:53
.leanu 2:51 22:53
.leas 0:-38 3:-265 4:45 6:28 7:-53 9:-100 12:-331 13:35 14:39 16:34 17:68 19:3 20:78 21:-71 22:85 23:-516 25:-41 26:-17 27:48 28:45 29:-36 34:17
.lease 0:-25 2:-24 3:-246 4:45 6:50 7:-51 9:-92 12:-230 13:37 14:41 16:35 17:72 19:12 20:45 21:-64 22:86 23:-492 25:-38 26:-15 27:48 28:26 29:-77 32:7 33:18 34:22
.leasi 29:89
.least 2:117 28:63 33:-71
.leav 7:88 10:-8 15:169 16:-65 25:-107 27:-94 29:-74 31:224
.leave 7:89 10:-7 15:169 16:-65 25:-43 27:-90 29:-65 31:190
.led$ 3:-52 4:79 6:17 9:174 10:-22 11:-89 13:139 14:-15 17:15 18:-96 20:-17 21:19 29:-89 32:107 33:11
.leep 12:65 25:42 28:140
.leep$ 12:66 25:48
.leeps 28:127
.left 10:-180 14:142 18:-92 24:109 28:345 29:27 33:-175
.left$ 10:-180 14:142 18:-92 24:109 28:345 29:27 33:-175
.lega 17:185 22:7 25:-44 29:-112
.lege 4:53
.lege$ 4:23
.lem$ 2:26
.leme 8:34 9:53 22:15 29:-73
.lemet 8:34 9:53 22:15 29:-73
.lenc 25:-80 27:204 29:-119 31:40
.lence 25:-80 27:204 29:-119 31:40
.lend 1:70 2:-80 4:69 5:-108 8:-116 10:-51 11:26 14:205 17:-114 18:102 19:99 20:-28 22:-130 24:-134 25:-97 26:162 27:-28 29:-46 31:-50 33:60
.lenda 1:71 2:-73 4:70 5:-33 8:-115 10:-22 11:47 14:140 17:-107 18:111 19:115 22:-126 24:-126 25:-75 26:165 27:-25 29:-38 31:-38 33:66
.lept 2:126 12:-28 21:44
.lept$ 2:126 12:-28 21:44
.ler$ 1:145 9:34 16:-26 22:47 29:41
.lert 24:7 27:8 31:76
.lert$ 24:73
.lerts 27:4 31:96
.les$ 3:238 5:-126 6:-78 10:111 11:168 13:-1 14:-175 18:-307 19:91 20:77 25:-172 29:71 33:-92 34:188
.less 21:91 28:164 31:76
.less$ 21:91 28:164 31:76
.lest 0:87 1:103 2:-48 6:95 10:59 11:-142 12:-168 13:-61 14:89 15:-75 17:-23 18:49 19:-63 20:-153 24:-84 25:-140 27:85 33:51 34:34
.lesto 0:87 1:103 2:-48 6:95 10:59 11:-142 12:-168 13:-61 14:89 15:-75 17:-23 18:49 19:-63 20:-153 24:-84 25:-140 27:85 33:51 34:34
.let$ 2:-273 3:2 4:85 5:-165 6:-65 8:90 9:-181 10:-142 11:-57 12:-63 13:180 16:19 17:-64 18:-70 19:-168 20:-93 21:12 22:175 24:161 25:-204 27:134 28:-196 29:116 31:-252 32:-47 33:-181 34:-125
.lete 1:14 6:3 10:-114 14:153 18:49 23:-67 24:-34 29:81 31:94
.lete$ 1:14 6:3 10:-114 14:153 18:49 23:-67 24:-34 29:81 31:94
.lett 11:-36 29:85 33:107
.lette 11:-36 29:93 33:112
.lfwa 1:45 5:190 6:-59 9:-58
.lfway 1:45 5:190 6:-59 9:-58
.lgtm 8:79
.lgtm$ 8:79
.liai 17:130 34:158
.liais 17:130 34:158
.lib$ 2:-139 6:133 9:65 10:-184 12:-230 22:177 27:4 28:16
.libr 2:142 10:64 16:88 18:-170 20:-101 22:51 24:-3 27:-120 28:129 29:-280 33:13 34:132
.libra 2:142 10:64 16:88 18:-170 20:-101 22:51 24:-3 27:-120 28:129 29:-280 33:13 34:132
.libs 6:39 10:29 12:145 20:-66 24:133 27:-89 28:-3 29:-109 33:182
.libs$ 6:39 10:29 12:145 20:-66 24:133 27:-89 28:-3 29:-109 33:182
.lid$ 9:179 33:-3
.lida 28:-136 29:121 34:24
.liday 28:-136 29:121 34:24
.lide 6:103
.lide$ 6:107
.lien 0:-34 1:-192 2:77 6:80 10:62 12:21 16:110 17:-3 18:-36 20:-163 22:74 24:-11 29:-304 33:133 34:111
.lient 0:-34 1:-192 2:77 6:80 10:62 12:21 16:110 17:-3 18:-36 20:-163 22:74 24:-11 29:-304 33:133 34:111
.lier 6:-25 16:119 18:122 19:86 33:-84
.lier$ 6:-25 16:119 18:122 19:86 33:-84
.lies 33:86
.lift 6:-95 12:184
.lifte 6:-95 12:184
.ligh 8:33 20:8 29:129
.light 8:33 20:8 29:129
.like 0:1 2:-59 4:116 5:-65 9:-4 11:-145 14:113 15:-79 17:98 19:75 20:42 22:58 25:86 26:-61 27:61 29:-122 30:-125 31:46 33:-100
.like$ 0:1 2:-59 4:116 5:-65 11:-140 14:113 15:-79 17:98 19:75 20:43 21:-72 22:65 25:90 26:-60 27:61 29:-117 30:-125 31:46 33:-100
.limi 10:63
.limit 10:63
.line 0:112 1:86 2:11 4:-2 5:-55 8:17 9:-387 10:-18 12:-281 14:321 15:-40 16:-59 17:-343 18:119 19:-242 20:-111 22:-27 25:-5 27:46 28:-107 29:140 31:-311 32:32 33:22 34:-68
.line$ 1:184 2:-63 4:-31 9:-196 10:6 11:24 12:-83 13:-117 14:116 16:-84 17:-173 18:216 19:-95 20:-8 22:-67 25:-497 29:167 31:-91 33:93 34:-285
.liner 2:110
.lines 0:148 1:-199 5:-25 10:-50 14:255 15:-46 18:-160 25:70 27:38 28:-147 32:57 33:-229
.ling 5:-60 21:158 27:-4 29:93 31:126
.ling$ 5:-58 21:158 27:-1 29:112 31:77
.link 14:160 19:-87 22:63 26:131 29:31
.link$ 14:160 19:-87 22:63 26:131 29:31
.lip$ 2:-37 6:8 15:76 19:155
.lipp 15:38
.lippe 15:47
.lisa 5:93
.lisat 5:93
.lise 4:25
.lise$ 4:25
.lish 12:-29 20:158 29:28 33:-66
.lish$ 20:71 29:60
.lishe 20:46
.list 2:-272 4:-117 5:-178 8:-253 9:-185 10:54 11:46 13:216 14:197 16:-176 17:-194 20:-41 22:-97 23:84 24:-151 25:-192 26:2 27:89 31:24 33:-178 34:37
.list$ 2:-172 4:-110 5:-159 8:-215 9:-177 10:67 11:51 13:221 14:193 16:-161 17:-160 21:-165 22:-43 23:85 24:-124 25:-181 26:5 27:91 33:-130 34:39
.lity 20:70
.lity$ 20:70
.live 2:28 9:72 20:235 29:-110 33:-26
.live$ 9:74 20:243 22:8 29:-86 33:-14
.liver 2:102
.lks$ 11:-11 17:35 24:38 25:65 27:-56 30:54
.lle$ 14:156 24:98 31:-58
.lled 3:-23 4:92 17:70 18:-27
.lled$ 3:-23 4:92 17:70 18:-27
.ller 1:156 16:-4 22:36
.ller$ 1:156 16:-4 22:36
.llib 9:71 22:118
.llib$ 9:71 22:118
.llin 22:41 31:115
.lling 22:41 31:115
.llo$ 11:-104 17:128 25:108
.llow 2:166 6:-212 10:-304 11:104 12:-199 13:125 14:-142 15:66 17:-129 18:152 22:50 24:45 25:-42 26:290 27:184 28:-258 29:-209 31:65 32:-56 33:-382 34:-158
.llow$ 2:-34 11:87 14:-77 18:-158 22:89 24:64 26:87 27:207 28:-11 29:-46 31:80 33:-76
.llowe 2:230 6:-41 10:-130 11:14 12:-106 13:175 15:119 33:-3
.llowi 18:79 26:165
.llows 10:-79 18:221 26:76 33:-34 34:-97
.lls$ 24:-1 32:29 33:169 34:33
.lly$ 7:7 10:34 20:86 21:21 23:57 25:78 33:-35
.load 20:151 22:19
.load$ 20:154 22:30
.loba 0:4 33:111
.lobal 0:4 33:111
.lock 1:4 2:180 5:-148 6:-130 8:94 9:-23 10:-38 12:457 17:-55 18:-89 20:-125 25:-116 28:142 29:-347 34:-129
.lock$ 1:32 2:105 8:109 9:-109 10:-143 28:161
.locke 5:-82 6:-114 10:14 12:427 17:-17 18:-12 20:-25 29:-181
.log$ 1:68 8:-25 10:164 13:32 20:39 21:-79 22:161
.logi 9:28 29:94
.login 9:28 29:96
.logs 5:-34 14:-61 29:161
.logs$ 5:-34 14:-61 29:161
.lol$ 25:237 29:-175 34:-57
.lone 4:151 31:5
.lone$ 4:151 31:5
.long 2:-167 5:118 9:41 11:-116 12:-99 13:-26 14:-53 20:64 25:-102 28:260 29:-22 31:153 33:-4
.long$ 5:129 9:45 10:3 11:-59 12:-80 13:-3 14:-4 16:4 20:93 25:-7 28:172 29:-6 33:-230
.longe 2:-44 28:121 31:166
.look 3:81 5:90 6:-6 7:-19 9:173 10:-55 11:-116 17:-65 18:42 19:91 24:82 25:-27 26:-21 29:-55 33:150
.look$ 3:96 5:-53 8:-21 9:30 11:-29 14:51 17:-6 18:49 19:112 24:85 33:119
.looke 9:94
.looki 5:166 14:-3
.lope 2:1 5:68 10:123 12:-49 33:-15
.loped 5:70
.lopm 4:42 5:107 6:-37 12:74 29:-94
.lopme 4:42 5:107 6:-37 12:74 29:-94
.los$ 25:-8 27:211 29:-41
.lose 1:28 6:115 7:-65 8:25 9:-160 10:-165 12:201 14:-66 18:234 20:-211 25:-1 27:-181 28:101 29:-29 30:105 31:-33 32:-61
.lose$ 1:42 6:14 8:51 12:-30 24:19 27:-144 28:148 30:121 33:60
.losed 5:-95 6:108 12:248 29:-22
.loses 18:284
.loss 10:223 11:-51 25:-186 31:-55
.lost 2:20 11:196 14:27 25:-131
.lost$ 2:20 11:196 14:27 25:-131
.lot$ 10:91 14:177 18:-109
.love 10:-108 11:-92 17:29 18:-15 25:159 29:170
.love$ 10:-108 11:-92 17:29 18:-15 25:159 29:170
.low$ 2:-41 11:77 14:-80 18:-192 22:114 24:62 26:86 27:205 28:-16 29:-127 31:78 33:-91
.lowe 2:259 6:-46 10:-132 11:13 12:-121 13:174 15:118 18:-1 33:-12
.lowed 2:230 6:-41 10:-130 11:14 12:-106 13:175 15:119 33:-3
.lowi 18:79 26:165
.lowin 18:79 26:165
.lows 10:-79 18:221 26:76 33:-34 34:-97
.lows$ 10:-79 18:221 26:76 33:-34 34:-97
.loy$ 11:-76 29:179
.lpha 1:147 5:77 18:-159 20:-126 29:-157 33:188
.lpha$ 1:147 5:77 18:-159 20:-126 29:-157 33:188
.lrea 2:-59 3:170 5:107 6:159 7:-92 9:105 10:-107 12:116 13:-19 14:-72 17:-53 18:-126 20:-49 22:43 24:-3 26:95 27:-2 28:-56
.lread 2:-59 3:170 5:107 6:159 7:-92 9:105 10:-107 12:116 13:-19 14:-72 17:-53 18:-126 20:-49 22:43 24:-3 26:95 27:-2 28:-56
.lse$ 10:-60 11:133 31:73
.lso$ 1:148 10:74 19:90
.lts$ 8:84 10:116 18:-94 20:258 29:-243 33:-21
.lude 1:109 10:87 27:111 29:-10
.lude$ 1:123 2:-40 10:96 27:116
.lugi 1:5 2:152 10:67
.lugin 1:5 2:152 10:67
.lume 8:59
.lume$ 8:59
.lunc 9:-6 20:-94 24:158 25:204 29:117 31:-127 32:-91 34:-24
.lunch 9:-6 20:-94 24:158 25:204 29:117 31:-127 32:-91 34:-24
.lus$ 1:28 31:24
.lush 0:14 1:65 10:192 33:-89
.lush$ 0:18 1:65 29:35
.lushy 10:169 29:-47
.lway 14:-93 24:5 25:135
.lways 14:-93 24:5 25:135
.mach 25:103 29:4
.machi 25:103 29:4
.made 3:31 7:81 8:-13 25:122
.made$ 3:31 7:81 8:-13 25:122
.mail 2:-27 9:5 26:154 27:139 29:-28 34:15
.mail$ 9:10 27:177 34:29
.main 10:-74 12:116 14:173 19:-73 20:-57 25:-173 28:311 29:185 33:-301
.main$ 12:170 25:-114 28:123 29:129 34:-68
.maini 14:77 28:247 33:-77
.mains 14:68
.maint 5:16 29:39 33:-45 34:111
.make 1:-136 2:93 4:132 5:-23 6:69 10:29 11:194 16:153 19:-72 20:-127 22:54 24:140 27:-64 29:-34 30:-52 33:-79
.make$ 1:-133 2:67 4:134 6:77 10:39 11:41 16:154 19:-69 20:-119 22:57 24:147 25:24 27:-26 29:-298 30:-31 33:-22
.makes 11:123 25:-40
.mal$ 5:62
.mall 2:72 23:59
.mall$ 2:72
.man$ 11:13 29:24 34:170
.mana 5:-89 10:73 11:107 14:-1 17:-30 19:178 20:-116 22:100 29:-80 34:64
.manag 5:-89 10:73 11:107 14:-1 17:-30 19:178 20:-116 22:100 29:-80 34:64
.manc 2:107
.mance 2:107
.mand 7:63 9:-120 11:329 13:-27 14:-120 21:84 29:-236
.mand$ 2:15 7:71 11:167 14:-45
.mande 9:-45 21:98
.mands 11:209
.manu 11:135
.manua 11:135
.many 2:-38 5:30 9:9 11:-131 13:111 14:19 17:-121 19:113 20:-49 24:-27 25:-126 28:68 29:133 31:26 32:-67 33:-182
.many$ 2:-38 5:30 9:9 11:-131 13:111 14:19 17:-121 19:113 20:-49 24:-27 25:-126 28:68 29:133 31:26 32:-67 33:-182
.marc 4:194
.march 4:194
.mari 15:59 16:-37 21:86 22:-49 34:55
.maria 15:60 16:-34 21:86 22:-47 29:-1 34:61
.mark 1:195 5:26 6:-62 8:144 9:-91 28:121 33:-120
.mark$ 1:128 5:39 6:-52 8:240 9:-65 20:-24 28:131 29:-134 33:-57
.marke 8:-46 29:88
.marks 7:42
.mary 27:8 32:137
.mary$ 27:8 32:137
.mas$ 25:90 28:-120 29:72
.mast 2:137 5:165 6:-108 10:80 12:-25 29:-22
.maste 2:137 5:165 6:-108 10:80 12:-25 29:-22
.mate 17:99
.mati 8:73 9:-79 14:-45 17:138 19:115 21:79 22:-36
.matio 8:101 9:-50 17:139 21:79 22:-35
.may$ 2:267 6:84 13:-77 20:-28 21:21 22:51 27:-21 29:-106 33:56
.mayb 0:167 15:87 16:-97 25:68 30:57
.maybe 0:167 15:87 16:-97 25:68 30:57
.mbar 22:27
.mber 1:27 2:-134 3:26 4:56 8:71 9:35 11:-122 12:1 15:-400 17:-253 18:-329 19:-60 21:134 22:-49 24:34 25:-459 28:29 29:-109 31:-8 32:26 33:138
.mber$ 1:84 2:-23 3:46 4:68 6:-223 7:12 8:65 9:69 10:-215 11:-21 12:-134 13:20 15:-118 16:-11 17:-113 18:-21 20:45 21:2 22:-189 25:-236 27:-156 28:76 32:51 33:37 34:-132
.mbers 1:-16 2:-89 6:60 10:72 12:69 13:-25 16:26 18:-51 19:-31 20:-1 21:96 27:49 29:-67 33:89 34:8
.mbre 16:76
.mbre$ 16:76
.mean 2:-229 5:-3 6:-126 10:332 15:-15 18:-26 20:-65 29:166 32:-40
.mean$ 2:-174 10:43 11:1 25:-62 29:115 33:65
.meani 10:109 29:93
.means 6:-13 10:248
.meant 25:19
.mebo 2:-38 3:50 4:-29 9:42 29:52 34:110
.mebod 2:-38 3:50 4:-29 9:42 29:52 34:110
.med$ 15:35 24:12 27:93 33:-100
.meet 1:93 7:46 15:14 18:-14 24:-81 29:214
.meeti 1:93 7:48 15:14 18:-14 24:-80 29:225
.meli 14:232
.melin 14:232
.memb 1:-41 2:-174 6:177 10:57 13:-45 15:-55 18:-58 19:-51 20:-49 21:206 24:131 27:9 29:-83 31:-28 33:83
.membe 1:-37 2:-168 6:55 10:62 12:68 13:-36 15:-54 18:-52 19:-49 20:-46 21:207 24:134 27:10 29:-73 31:-25 33:86
.mend 17:91
.ment 1:-31 2:-40 9:-514 11:195 12:105 14:-396 16:12 17:271 18:73 21:-137 22:-102 23:-185 24:-32 25:-104 26:18 27:105 28:16 29:-229 30:-126 32:-282 33:108 34:-13
.ment$ 2:-19 4:33 5:125 6:-30 12:162 13:-100 17:66 20:46 33:58
.menta 0:5 5:-25 11:106 17:49 18:23 29:-29
.menti 3:36 11:123
.mento 17:238 25:-77
.ments 0:-160 1:-50 5:-84 6:5 8:14 9:-119 10:28 12:23 13:31 14:-25 16:32 17:-66 20:-49 21:-36 22:-61 23:-114 25:-201 26:97 27:152 28:32 29:-256 31:37 33:34
.menu 11:155 25:-99
.menu$ 11:155 25:-99
.meon 2:-75 7:-16 8:24 9:-38 10:8 15:70 16:-8 17:101 22:29 23:37 31:-7 34:36
.meone 2:-75 7:-16 8:24 9:-38 10:8 15:70 16:-8 17:101 22:29 23:37 31:-7 34:36
.mer$ 2:-77 17:151 20:48 22:29 29:38
.merg 2:266 5:-215 6:-125 8:64 12:64 16:-50 21:21 22:49 25:-192 27:-62 29:144 31:-115 33:23
.merge 2:214 5:-135 6:-87 8:68 10:25 16:-16 21:24 22:52 25:-141 27:-34 29:150 31:-64
.mergi 2:58 12:67
.mers 13:-22 15:1 17:68 19:-46 20:45 21:139 29:18
.mers$ 13:-22 15:1 17:68 19:-46 20:45 21:139 29:18
.mes$ 8:18 10:-61 16:62 18:210 20:19 29:-127 33:-163
.mess 2:63 5:-14 10:-6 11:-38 18:-53 23:28 25:109 26:89 29:-206 30:130 31:88 34:-70
.messa 2:69 18:-15 23:29 25:-64 26:91 29:-87 30:130 31:88 34:-68
.meta 14:98 19:78
.metab 14:98 19:78
.meth 0:22 1:-12 2:-78 15:-65 18:56 21:55 22:-39 25:102 28:-66 32:202
.methi 0:22 1:-12 2:-78 15:-65 18:56 21:55 22:-39 25:102 28:-66 32:202
.metr 8:142 9:37 22:44 29:-127
.metri 8:58
.metry 8:34 9:53 22:15 29:-73
.mewh 14:88
.mewhe 14:88
.midn 33:123
.midni 33:123
.migh 15:77 21:110 22:-88
.might 15:77 21:110 22:-88
.migr 9:79 22:64
.migra 9:79 22:64
.mile 0:87 1:103 2:-48 6:95 10:59 11:-142 12:-168 13:-61 14:89 15:-75 17:-23 18:49 19:-63 20:-153 24:-84 25:-140 27:85 33:51 34:34
.miles 0:87 1:103 2:-48 6:95 10:59 11:-142 12:-168 13:-61 14:89 15:-75 17:-23 18:49 19:-63 20:-153 24:-84 25:-140 27:85 33:51 34:34
.mind 1:-162 2:-304 3:-77 6:-192 7:61 9:-311 10:-298 12:-204 13:-97 15:-76 16:-291 17:-283 19:-86 20:-222 22:-190 23:461 24:260 26:-274 27:38 28:-241 29:-11 30:47 31:60 32:-192 34:-234
.mind$ 5:54 11:-195 14:34 23:225 24:99 25:6 27:-189 29:15 31:-70 33:70
.minde 2:-155 5:-137 8:-53 10:-39 11:86 12:-3 16:-195 20:-38 23:327 24:180 26:-61 27:153 28:-45 29:-305 30:91 31:90 33:-168
.mine 10:-181 14:152 18:215 29:-146 31:-35
.ming 5:62 6:75 10:-115 11:-152 18:342 19:267 25:-176 28:-130 29:-99 30:29 31:42 32:13 33:-269 34:-67
.ming$ 5:63 6:102 10:-38 11:-149 18:349 25:-168 28:-2 29:-74 30:30 31:43 32:13 33:-102 34:-55
.mingo 19:302 20:-56 28:-16 33:-150
.mini 2:16
.minim 2:16
.minu 2:20 5:85 16:-19 20:-64 28:142 32:-14
.minus 5:89 20:-57 28:139 32:-1
.minut 2:56 16:-18 29:24
.miss 1:20 6:158 8:110 16:-37 17:-72 21:145 22:1 24:120 25:-90 28:-99 29:-23 32:127 33:-69
.miss$ 2:36 6:117 8:147 9:-118 21:22 22:-27 24:57 25:-23 32:139
.misse 2:-76 6:25 9:11 21:95 24:28
.missi 1:45 22:77
.mist 30:23
.mista 30:23
.mit$ 2:-133 10:27 11:-82 13:-13 14:143 22:72 29:290 34:-36
.mits 12:137
.mits$ 12:137
.mitt 2:82
.mitte 2:82
.mman 2:2 7:65 11:319 14:-113 29:-119
.mmand 2:2 7:65 11:319 14:-113 29:-119
.mmar 29:30 32:132
.mmary 27:8 32:137
.mme$ 29:63
.mmen 17:87
.mmend 17:91
.mmin 10:-192 11:-112 18:259 29:-140 31:118
.mming 11:-26 31:118
.mmit 11:-119 12:119 17:-51 29:268 34:-11
.mmit$ 11:-11 29:265
.mmits 12:137
.mnd$ 24:192 31:-62
.mode 5:153
.mode$ 5:153
.mome 12:72 13:-14 16:-12 18:51 33:130
.momen 12:72 13:-14 16:-12 18:51 33:130
.mond 1:123 2:2 5:-35 7:86 8:-211 10:-42 12:-123 14:-69 15:-6 16:103 18:-20 20:-62 22:21 24:123 25:93 28:-96 29:-91 31:34 32:117 33:8
.monda 1:123 2:2 5:-35 7:86 8:-211 10:-42 12:-123 14:-69 15:-6 16:103 18:-20 20:-62 22:21 24:123 25:93 28:-96 29:-91 31:34 32:117 33:8
.mont 2:-38 3:14 4:40 5:-28 16:46 18:-136 19:-64 20:210 25:-30 28:97 29:-89 32:190
.month 2:-38 3:14 4:40 5:-28 16:46 18:-136 19:-64 20:210 25:-30 28:97 29:-89 32:190
.more 0:80 2:1 5:-76 7:-107 8:137 9:-134 13:-100 14:-93 16:139 17:-25 20:-108 22:204 23:-104 24:-234 25:-294 28:54 29:42 31:247 33:-6
.more$ 0:80 2:1 5:-76 7:-107 8:137 9:-134 13:-100 14:-93 16:139 17:-25 20:-108 22:204 23:-104 24:-234 25:-294 28:54 29:42 31:247 33:-6
.morn 24:225 25:99
.morni 24:225 25:99
.morr 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.morro 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.move 2:28 5:64 6:-132 10:-144 11:-2 12:-34 15:266 16:146 19:-203 20:-85 25:-113 31:81 33:-135 34:204
.move$ 2:53 15:164 16:35 27:-189 29:14 31:88 33:-179 34:224
.moved 5:83 15:154 16:80 19:-126
.moves 27:72
.movi 2:28 12:-64 15:157 16:-41 25:138 29:-67
.movin 2:30 15:158 16:-41
.mpar 3:59 14:-53 19:168
.mpare 3:59 14:-53 19:168
.mpla 3:208 4:134 13:-40
.mplat 3:208 4:134 13:-39 29:-78
.mple 1:17 2:-16 5:64 7:157 8:-39 10:-60 11:163 14:189 25:-99 29:-93
.mple$ 7:164 8:-21 11:7 25:-1
.mples 11:134
.mplet 1:23 5:67 14:222
.mpor 1:77 3:-59 4:62 26:93 32:-28 33:26
.mport 1:77 3:-59 4:62 26:93 32:-28 33:26
.mpt$ 10:100 22:7
.mpti 22:149
.mptio 22:149
.much 28:270
.much$ 28:270
.mum$ 2:16
.must 5:-48 6:21 10:69 16:113 28:-38 29:-56 33:111 34:-115
.must$ 5:-48 6:21 10:69 16:113 28:-38 29:-56 33:111 34:-115
.mute 2:-49 11:-192 25:-301 27:96 30:453 31:142 32:-32 34:-63
.mute$ 2:-48 11:-143 25:-133 27:96 30:356 31:145 32:-31
.muted 25:-151 30:194
.nach 27:100 31:50
.nachr 27:100 31:50
.nack 8:113 25:-48
.nack$ 8:113 25:-48
.nage 5:-88 10:74 11:107 17:-29 19:178 20:-116 22:100 34:13
.nager 5:-86 10:75 11:107 17:-27 20:-115 22:101 33:1 34:134
.nal$ 0:-133 1:18 2:103 5:-104 6:129 14:-135 16:48 17:-82 18:-24 19:26 20:100 22:-118 24:24 25:-224 27:99 29:-412 32:-160 33:63
.nall 20:44 25:98
.nally 20:44 25:98
.name 1:40 2:50 5:201 11:-72 14:-122 19:101 25:-61 27:-71 29:7 31:-124 34:215
.name$ 1:18 2:58 5:206 11:-71 14:-111 19:104 25:-54 27:-68 29:11 31:-120 34:195
.nboa 8:51 17:159 22:-27
.nboar 8:51 17:159 22:-27
.nce$ 2:217 3:21 4:-18 6:19 10:117 11:-54 12:-158 13:2 15:-24 17:-172 24:131 25:-178 27:230 28:-166 29:63 32:-98 33:-110 34:-85
.ncel 8:98 23:-35 24:79 27:-146 29:70 31:57
.ncel$ 8:99 23:-34 24:79 29:72
.ncem 11:64 20:13 26:113 27:50 31:62 34:-62
.nceme 11:64 20:13 26:113 27:50 31:62 34:-62
.ncer 10:155 33:-58
.ncern 10:155 33:-58
.nces 21:129
.nces$ 21:129
.nch$ 1:119 2:-133 5:54 8:-70 9:-164 12:23 14:-73 17:-161 20:45 24:140 25:151 29:274 31:-215 32:-164 34:-127
.nche 5:9 10:165 34:38
.nches 5:9 10:165 34:38
.nchm 7:42
.nchma 7:42
.ncie 12:72
.ncies 12:72
.nclu 1:109 10:87 22:59 27:111 29:-76
.nclud 1:109 10:87 27:111 29:-10
.ncy$ 2:55 22:79 25:84 29:-88 33:140
.nda$ 14:-24 18:-8 25:-21 32:219
.ndar 1:71 2:-73 4:70 5:-33 8:-115 10:-22 11:47 14:140 17:-107 18:111 19:115 22:-126 24:-126 25:-75 26:165 27:-25 29:-38 31:-38 33:66
.ndar$ 1:71 2:-73 4:70 5:-33 8:-115 10:-22 11:47 14:140 17:-107 18:111 19:115 22:-126 24:-126 25:-75 26:165 27:-25 29:-38 31:-38 33:66
.nday 1:122 2:1 5:-35 7:86 8:-13 10:-44 12:-125 14:-70 15:-6 16:102 18:-22 20:-63 24:123 25:93 27:-3 28:-98 29:-92 31:34 32:117 33:7
.nday$ 1:125 2:2 5:-29 7:87 8:-10 10:-43 12:-124 14:-62 15:-6 16:122 18:-20 20:-59 24:150 28:-91 29:-81 31:49 32:182 33:7
.ndec 13:200 32:-27
.ndeci 13:200 32:-27
.nded 6:-152 8:81 15:56 17:10 23:145 24:-70 33:36
.nded$ 6:-152 8:81 15:56 17:10 23:145 24:-70 33:36
.nden 2:92 12:104 20:-32 25:76 29:-108 33:167
.ndenc 2:92 12:104 20:-32 25:76 29:-108 33:167
.nder 1:-67 2:-320 5:-97 6:-207 8:-240 10:34 11:168 12:14 13:-190 16:-246 17:-92 18:-79 20:-190 21:34 23:255 24:210 27:136 29:-533 30:59 31:53 32:-106 33:-358 34:-125
.nder$ 2:-158 6:-103 10:29 11:136 12:84 13:-41 14:57 16:-216 20:-80 21:51 23:137 24:344 27:-320 29:-292 30:-104 31:-27 33:-149
.nders 11:79 23:143 24:-293 25:-279 27:231 29:-77 30:130 31:120
.ndid 0:70 5:55 18:-82 20:-64 29:-35 33:154
.ndida 0:70 5:55 18:-82 20:-64 29:-35 33:154
.ndig 34:82
.ndin 1:-90 2:87 4:65 5:-42 9:32 10:136 12:-101 13:231 22:14 29:-179 31:16 33:-58 34:-12
.nding 1:-90 2:87 4:65 5:-42 9:32 10:136 12:-101 13:231 22:14 29:-179 31:16 33:-58 34:-12
.ndit 9:129 29:4
.nditi 9:129 29:4
.ndle 34:167
.ndles 34:167
.ndly 22:14
.ndly$ 22:14
.ndo$ 7:25 15:-47 16:234
.ndom 31:135
.ndom$ 31:135
.ndow 6:143 29:130
.ndow$ 6:145
.ndpo 2:29
.ndpoi 2:29
.nds$ 2:-1 5:44 7:72 10:108 11:171 12:-78 18:-12 20:49 22:-96 25:127 28:-45 29:-46
.ndup 15:47 16:-13 20:-20 29:153 32:16 33:-41
.ndup$ 15:47 16:-13 20:-20 29:153 32:16 33:-41
.neak 2:109
.neak$ 2:109
.near 5:27 14:-116 18:94 24:135 28:80 33:-134
.near$ 24:138 28:83 33:-125
.ned$ 2:-285 3:201 4:-51 5:-194 6:176 8:13 9:143 11:-29 14:28 15:110 17:156 18:-318 20:15 22:-62 24:16 25:-182 28:-97 29:-46 33:-99 34:-211
.need 0:59 1:101 2:119 5:-124 7:-1 10:-346 12:-28 13:-9 15:-235 16:-2 18:47 20:109 21:130 22:187 23:12 24:-25 25:-95 27:-277 28:-14 29:-321 31:-48 33:-27 34:74
.need$ 0:66 1:100 2:133 5:-78 9:27 10:-207 11:-75 13:-198 14:5 15:-186 16:-86 18:53 20:27 21:41 22:121 23:16 25:-75 27:-222 29:-260 31:-22 34:85
.neede 3:-35 8:-79 11:66 21:126 22:45
.needs 9:-17 13:94 16:13 20:72 33:-31
.nel$ 1:8 2:-60 11:167 16:-3 24:-44 25:51 26:-36 27:167 29:125 30:25 31:116 33:-220 34:21
.neli 2:130
.nelin 2:130
.nels 26:219 27:-53
.nels$ 26:219 27:-53
.nen$ 1:75 14:153 25:63 29:-101 31:-74
.ner$ 1:25 10:-135 11:-36 16:-84 17:185 18:261 24:70 25:68 29:-243 33:-371 34:258
.nera 4:142 14:-40 26:88 30:-88 31:112 34:77
.neral 26:90 30:-85 31:122 34:79
.nerat 4:147
.ners 2:70 34:47
.ners$ 2:70 34:47
.nes$ 0:167 1:-405 3:10 7:-2 8:-256 9:-101 10:-124 12:-136 13:204 14:339 15:-109 17:-82 18:-353 20:-108 25:11 27:114 28:-220 29:-10 31:-33 32:69 34:77
.nesd 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
.nesda 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
.ness 28:11
.ness$ 28:11
.nest 10:-37 18:225
.nest$ 10:-34 18:225
.nete 4:32 19:-33 20:-47 29:209
.netes 4:32 19:-33 20:-47 29:209
.neve 7:144 8:-79 10:98 13:-5 17:195 24:-29 25:65 27:134 30:74 31:-105
.never 7:144 8:-79 10:98 13:-5 17:195 24:-29 25:65 27:134 30:74 31:-105
.new$ 1:67 2:282 3:78 4:56 5:-392 6:-140 8:-60 10:-234 11:97 12:21 13:-20 14:-342 16:47 17:343 18:-124 19:-189 20:-4 22:74 24:-227 25:-52 26:-100 27:-149 28:-109 29:-26 31:-25 32:-233 33:38 34:-161
.newb 11:-11 17:252 25:-29
.newbi 11:-11 17:252 25:-29
.newc 2:-109 17:203 21:59
.newco 2:-109 17:203 21:59
.news 5:-40 9:20 11:-17 27:123 29:83 31:43 33:101
.news$ 5:-38 9:21 26:80 27:170 31:53
.newsl 11:-6 29:103 33:116
.next 0:47 1:21 2:2 3:125 4:169 5:-152 6:-263 7:-104 8:-8 9:-196 10:-271 11:-212 12:-177 13:-112 14:-47 15:-184 18:397 19:-214 20:-10 21:-56 22:-92 23:83 25:-21 26:-113 27:-170 29:-14 30:-37 32:178 33:-94 34:-87
.next$ 0:47 1:21 2:2 3:125 4:169 5:-152 6:-263 7:-104 8:-8 9:-196 10:-271 11:-212 12:-177 13:-112 14:-47 15:-184 18:397 19:-214 20:-10 21:-56 22:-92 23:83 25:-21 26:-113 27:-170 29:-14 30:-37 32:178 33:-94 34:-87
.nfig 1:7 2:-3 10:64 21:45
.nfig$ 1:7 2:-3 10:64 21:45
.nfir 33:54
.nfirm 33:54
.nfor 8:93 9:-56 17:135 21:75 22:-58 27:110 29:-3 31:-14 33:-8
.nform 8:93 9:-56 17:135 21:76 22:-57 27:110 31:-14
.nfra 27:66 31:60
.nfra$ 27:66 31:60
.nfro 12:202 29:-91
.nfroz 12:202 29:-91
.nge$ 1:-19 7:83 8:-54 11:-13 12:4 13:-61 15:218 16:162 20:21 21:13 23:7 29:-66 33:-28 34:-201
.nged 8:17 19:-27 20:-33 29:113 33:-30 34:192
.nged$ 8:17 19:-27 20:-33 29:113 33:-30 34:192
.ngel 1:94
.nger 2:-44 28:121 31:166
.nger$ 2:-44 28:121 31:166
.nges 10:122 12:7 13:185 15:-141 27:172 28:80 29:-129 33:-14
.nges$ 10:122 12:7 13:185 15:-141 27:172 28:80 29:-129 33:-14
.ngin 2:49 33:111
.nging 33:140
.ngle 15:44 25:135 26:8 33:-30
.ngle$ 15:44 25:135 26:8 33:-30
.ngo$ 2:71 19:301 20:-80 28:-67 33:-151
.ngra 5:-29 25:278 27:-21
.ngrat 5:-29 25:278 27:-21
.ngs$ 2:-140 5:95 6:84 8:-85 9:-336 10:7 12:82 17:-75 18:75 20:-150 22:-57 23:50 24:-36 25:-234 29:-337 31:179 32:99 33:73
.ngua 11:57 22:26
.nguag 11:57 22:26
.nice 24:85 25:141
.nice$ 24:88 25:141
.nied 8:37 13:139
.nied$ 8:37 13:139
.nigh 2:-40 8:14 25:5 29:183 32:10 33:94
.night 2:-40 8:14 25:5 29:183 32:10 33:94
.nimu 2:16
.nimum 2:16
.ning 2:-288 3:75 4:129 5:-180 6:-114 8:62 9:-247 11:76 12:-276 13:-74 14:31 15:18 17:-86 18:-172 19:-53 20:-21 22:-183 24:217 25:100 27:-139 28:185 29:91 31:-94 32:24 33:50 34:-171
.ning$ 2:-288 3:75 4:129 5:-180 6:-114 8:62 9:-247 11:76 12:-276 13:-74 14:31 15:18 17:-86 18:-172 19:-53 20:-21 22:-183 24:217 25:100 27:-139 28:185 29:91 31:-94 32:24 33:50 34:-171
.nish 3:-14 4:9 5:-66 7:33 12:87 14:50 17:-56 20:-103 28:47 32:73
.nish$ 14:71 22:24 28:77
.nishe 4:20 7:42 12:92 20:-10 32:98
.nit$ 29:93 33:3
.niti 4:23 10:131
.nitia 4:25
.nitio 10:133
.nke$ 25:145 29:-72
.nkin 0:14 7:111 8:-28 21:111 22:-44 29:96
.nking 0:16 7:112 8:-19 21:112 22:-41
.nkins 29:99
.nks$ 7:-45 8:18 14:40 20:64 22:-1 25:241 27:12
.nloa 20:155
.nload 20:155
.nly$ 2:33 5:-20 11:43 13:82 14:53 15:-5 18:7 22:8 25:-109 26:91 29:-110 31:140 33:-204
.nmut 27:168 31:-27
.nmute 27:168 31:-27
.nna$ 7:74 8:-64 34:187
.nned 3:158 5:-67 6:59 14:79 17:-53 18:-89 19:18 20:84 29:-228 32:69
.nned$ 3:158 5:-67 6:59 14:79 17:-53 18:-89 19:18 20:84 29:-228 32:69
.nnel 2:-83 11:160 18:-34 24:-45 25:48 26:119 27:115 30:20 31:95 34:20
.nnel$ 2:-55 11:168 24:-39 25:51 26:-35 27:168 30:26 31:117 34:26
.nnels 26:219 27:-53
.nner 2:-14 17:165 22:-9 25:72 29:-100 31:79
.nner$ 2:-12 17:166 22:-2 25:87
.nnin 3:93 4:221 5:-81 12:-118 29:13 33:252
.nning 3:93 4:221 5:-81 12:-118 29:13 33:252
.nnou 10:-30 11:51 14:-67 20:113 25:-7 26:100 27:178 29:-84 31:40 33:-85
.nnoun 10:-30 11:51 14:-67 20:113 25:-7 26:100 27:178 29:-84 31:40 33:-85
.nny$ 25:146
.nobo 0:38 7:154 8:-59 9:7 16:-23 24:21 29:-6
.nobod 0:38 7:154 8:-59 9:7 16:-23 24:21 29:-6
.noch 33:9
.nochm 33:9
.nock 16:55 24:15 25:127 29:-94 33:-5
.nock$ 16:55 24:15 25:127 29:-94 33:-5
.nogo 1:124
.nogo$ 1:124
.nois 31:179
.noise 31:179
.noon 1:87 29:12
.noon$ 1:87 29:12
.nooz 24:138 29:-81 31:142
.nooze 24:138 29:-81 31:142
.norm 5:63 23:61
.norma 5:63 23:61
.not$ 0:135 1:-373 2:-164 3:167 4:-311 5:-188 6:125 7:298 8:-56 9:-35 11:-69 12:9 13:-80 15:192 16:-68 17:-287 18:-172 19:-189 21:270 22:-129 23:43 25:-7 27:-195 28:-89 29:-203 30:208 31:154 32:-244 33:-97 34:-42
.note 1:129 4:-52 16:-60 24:237 27:-127 29:45 33:114
.note$ 24:108
.notes 1:98 24:121 27:-21 29:55 33:128
.noth 0:227 1:8 9:3 25:41 29:-71 31:64 32:-5
.nothe 0:181 1:18 25:79 29:-31
.nothi 0:7 9:30 31:75
.noti 5:-56 10:-84 13:-76 14:-42 24:-157 25:-161 26:182 27:344 29:-206 30:87 31:200 33:-70
.notic 11:10 27:100 31:82
.notif 5:-35 11:-47 13:-67 14:-14 24:-76 25:-96 26:197 27:273 29:-76 30:97 31:121
.noug 2:65 7:70 9:-47 24:-68 27:-7 28:87 31:214 33:-75
.nough 2:65 7:70 9:-47 24:-68 27:-7 28:87 31:214 33:-75
.noun 10:-30 11:51 14:-67 20:113 25:-7 26:100 27:178 29:-84 31:40 33:-85
.nounc 10:-30 11:51 14:-67 20:113 25:-7 26:100 27:178 29:-84 31:40 33:-85
.nova 29:-89 34:72
.nova$ 29:-89 34:72
.nove 3:101 4:5 31:21
.novem 3:101 4:5 31:21
.now$ 0:-111 1:-230 2:143 3:-41 5:121 6:-131 8:-180 9:-41 12:219 14:73 15:-424 16:100 17:196 18:51 19:-106 20:-33 21:-72 22:-23 23:45 25:-137 26:-32 27:113 29:-560 30:-119 31:-133 34:-329
.nse$ 0:51 2:-57 11:103 25:-16 26:55 29:19
.nser 1:160 24:-47
.nsert 1:160 24:-47
.nsib 34:144
.nsibl 34:144
.nsid 8:79 10:22 22:68
.nside 8:79 10:22 22:68
.nsio 13:18 22:61
.nsion 13:18 22:61
.nsla 2:47 5:-113 8:-64 9:-80 11:-97 14:78 16:-93 23:61 27:77 28:22 29:49 33:74
.nslat 2:47 5:-113 8:-64 9:-80 11:-97 14:78 16:-93 23:61 27:77 28:22 29:49 33:74
.nsta 1:85 4:141 16:-77 17:26 18:-18 22:30 29:136 31:-55
.nstac 4:149 29:71 31:-45
.nstal 1:142 16:-32 17:31 18:-15 22:35 29:20
.nste 16:200 26:56
.nstea 16:200 26:56
.nstr 11:137 12:16
.nstru 11:138
.nsub 26:-264 27:-110 30:263 31:128 34:63
.nsubs 26:-263 27:-102 30:268 31:93 34:64
.nswe 9:132 13:27 20:8 21:-100
.nswer 9:132 13:27 20:8 21:-100
.ntac 34:310
.ntact 34:310
.ntag 29:32
.ntage 29:32
.ntai 7:104 9:-91 33:17 34:51
.ntain 29:28 33:18 34:52
.ntat 0:6 5:-25 11:107 17:49 18:23 29:-29
.ntati 0:6 5:-25 11:107 17:49 18:23 29:-29
.ntdo 10:-36 28:241 31:57
.ntdow 10:-36 28:241 31:57
.nted 2:-125 8:49 10:-127 13:79 21:-5 22:80 25:101 26:77 27:133 29:-76 33:-45 34:-31
.nted$ 2:-125 8:49 10:-127 13:79 21:-5 22:80 25:101 26:77 27:133 29:-76 33:-45 34:-31
.nter 1:51 2:25 6:-15 11:78 14:-112 17:182 19:-21 22:-24 27:77 29:38 33:-173
.nter$ 1:89
.ntere 5:80 11:112 14:-81 27:101 29:39
.ntern 2:57 10:-16 17:121
.nters 17:46
.nth$ 2:-27 3:21 4:38 5:-145 14:-169 16:89 18:-101 19:-60 20:215 28:91 29:-20 32:207
.nths 3:57 14:24
.nths$ 3:57 14:24
.ntil 2:11 4:-135 5:-179 6:-114 7:81 8:21 10:-167 11:-90 13:-123 14:142 15:-6 16:115 17:-192 19:-116 20:-24 21:48 22:100 24:87 25:-261 27:-242 28:176 29:-21 31:44 32:-25 33:35 34:-105
.ntil$ 2:11 4:-135 5:-179 6:-114 7:81 8:21 10:-167 11:-90 13:-123 14:142 15:-6 16:115 17:-192 19:-116 20:-24 21:48 22:100 24:87 25:-261 27:-242 28:176 29:-21 31:44 32:-25 33:35 34:-105
.ntio 3:36 11:123
.ntion 3:36 11:123
.ntly 12:158
.ntly$ 12:158
.nto$ 1:103 2:111 9:-38 11:63 14:-68 20:41 21:108 32:31 34:27
.ntor 17:239 25:-75
.ntor$ 17:173 29:-75
.ntrac 29:7
.ntri 17:286 29:40
.ntrib 17:286 29:40
.ntro 0:15 1:35 11:3 17:10 24:-3
.ntrod 0:15 1:35 11:3 17:10 24:-3
.nts$ 2:9 4:-217 5:-268 9:-264 10:70 12:64 13:3 14:-268 16:25 17:-36 18:41 20:-253 22:-181 23:-154 26:62 27:180 28:70 29:-133 31:12 32:25 33:96 34:-74
.ntu$ 4:106 20:71
.nual 11:135
.nual$ 11:135
.nuar 4:41
.nuary 4:41
.nudg 24:190
.nudge 24:190
.numb 2:-34 5:84 7:55 8:104 9:107 13:72 16:-60 24:-26 25:-41 28:152
.numbe 2:-34 5:84 7:55 8:104 9:107 13:72 16:-60 24:-26 25:-41 28:152
.nup$ 2:51 22:53
.nus$ 5:89 20:-57 28:139 32:-1
.nute 2:56 16:-18 29:24
.nvol 17:166 29:-108
.nvolv 17:166 29:-108
.nybo 10:104 15:37
.nybod 10:104 15:37
.nymo 31:134
.nymor 31:134
.nyon 3:31 4:-21 9:31 13:75 22:-72 25:171 34:14
.nyone 3:31 4:-21 9:31 13:75 22:-72 25:171 34:14
.nyth 1:-6 2:25 6:20 8:-167 9:-14 10:36 13:121 16:-105 18:132 19:-58 22:-16 24:-3 25:-173 26:47 28:-99 29:-115 30:-63 32:145
.nythi 1:-6 2:25 6:20 8:-167 9:-14 10:36 13:121 16:-105 18:132 19:-58 22:-16 24:-3 25:-173 26:47 28:-99 29:-115 30:-63 32:145
.oabl 2:18
.oable 2:18
.oad$ 20:154 22:30
.oard 2:-2 3:32 8:143 9:31 17:148 22:93 33:-10
.oard$ 3:35 8:16 9:55 22:177
.oardi 8:52 17:160 22:-19
.obab 3:45 7:9 23:47 30:26
.obabl 3:45 7:9 23:47 30:26
.obal 0:4 33:111
.obal$ 0:4 33:111
.ober 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
.ober$ 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
.oble 2:26
.oblem 2:26
.obod 0:38 7:154 8:-59 9:7 16:-23 24:21 29:-6
.obody 0:38 7:154 8:-59 9:7 16:-23 24:21 29:-6
.oces 9:-80 17:138 21:110
.ocess 9:-80 17:138 21:110
.ochm 33:9
.ochma 33:9
.ock$ 1:18 2:95 8:99 9:-120 10:-174 16:9 25:107 28:124 29:-53 33:-158
.ocke 5:-91 6:-117 8:38 9:-25 10:13 12:421 17:-98 18:-18 20:-34
.ocked 2:5 5:-24 6:-109 10:-38 12:428 18:-8 29:-162
.ocker 10:103 17:-25 29:76
.ocli 2:35 33:59
.oclie 2:35 33:59
.ocs$ 0:279 1:62 2:95 6:-21 10:-107 11:26 12:-136 15:-171 16:-142 17:111 18:-72 27:33 28:-12 29:61 31:2 33:-159
.oct$ 1:116 16:202 29:-51
.octo 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
.octob 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
.ocum 0:4 5:-59 11:102 17:41 18:14 25:42
.ocume 0:4 5:-59 11:102 17:41 18:14 25:42
.oday 0:-33 2:39 4:38 5:13 6:-53 10:-116 11:-40 12:142 14:-19 17:-31 20:-82 24:-28 25:40 28:8 31:99 32:223 33:-176
.oday$ 0:-33 2:39 4:38 5:13 6:-53 10:-116 11:-40 12:142 14:-19 17:-31 20:-82 24:-28 25:40 28:8 31:99 32:223 33:-176
.ode$ 2:156 5:56 10:197 20:-6 29:-19 33:74
.oden 19:49
.odena 19:49
.oduc 0:11 1:18 10:51 17:6 24:-23
.oduce 1:28 11:9
.oduct 10:63 17:10 31:17
.ody$ 2:-135 3:39 4:-61 7:89 8:-112 9:175 10:48 15:64 21:-104 22:-18 24:15 34:68
.oes$ 0:-181 2:213 3:-12 4:-48 5:21 6:-307 7:42 8:30 9:77 10:179 11:1 13:-162 14:45 15:-262 18:-93 19:-352 20:128 21:51 22:-186 24:-252 25:-245 26:54 27:-216 28:-357 29:134 30:-63 31:-14 32:-45 33:50 34:-27
.off$ 0:30 1:141 2:-132 4:96 5:-94 7:54 8:12 10:-244 11:-226 12:36 13:-27 14:-244 17:-165 18:59 20:-267 21:-143 22:30 23:-103 24:-51 27:-389 28:58 29:-554 30:232 31:343
.offe 25:173 29:25 34:-65
.offee 25:173 29:25 34:-65
.offi 14:6 20:114 25:119 29:12 34:-28
.offic 14:6 20:114 25:119 29:12 34:-28
.oft$ 1:119 10:59
.ogin 9:28 29:96
.ogin$ 9:28 29:96
.ogle 14:8 26:92
.ogle$ 14:8 26:92
.ogo$ 1:124 9:56
.ogra 17:99
.ogram 17:99
.ogs$ 5:-34 14:-61 29:161
.oin$ 14:-109 17:213 27:66 29:-120 33:102
.oine 17:200 27:13 32:-48
.oined 17:200 27:13 32:-48
.oing 2:-102 3:-38 4:154 5:253 9:139 10:-204 11:-95 12:10 14:-51 15:18 18:-115 25:43 28:-125 29:-205 30:3 31:-3 32:85 33:-30
.oing$ 2:-102 3:-38 4:154 5:253 9:139 10:-204 11:-95 12:10 14:-51 15:18 18:-115 25:43 28:-125 29:-205 30:3 31:-3 32:85 33:-30
.oint 1:26 5:37 6:28 10:126 12:48 17:52 20:57 22:-8 23:39 32:-44 33:-217
.oint$ 5:42 6:31 10:192 12:51 17:-39 20:65 23:40 29:-275 32:-18 33:-168
.ointe 10:-1 17:147 29:75
.oise 31:179
.oise$ 31:179
.ojec 2:78 4:8 5:77 10:57 14:-77 17:95 20:-117 21:41 22:97 27:-50 29:-187 32:-10 33:78
.oject 2:78 4:8 5:77 10:57 14:-77 17:95 20:-117 21:41 22:97 27:-50 29:-187 32:-10 33:78
.oke$ 2:-154 8:48 17:-29 18:57 24:161 25:243 27:-147 29:21 34:-120
.oked 9:93 15:7
.oked$ 9:93 15:7
.oken 15:34 25:-48 29:128
.oken$ 15:34 25:-48 29:128
.okin 5:165 14:-8
.oking 5:165 14:-8
.okyo 19:-40 29:52 33:119
.okyo$ 19:-40 29:52 33:119
.ola$ 17:181 29:-117
.old$ 7:203 9:-35 10:-45 11:-190 12:111 14:-167 16:87 19:142 20:278 22:25 24:-155 25:-189 27:117 29:-148 31:-43 33:-105
.ole$ 14:142 15:44
.olid 28:-136 29:121 34:24
.olida 28:-136 29:121 34:24
.olis 5:45 12:-3 29:108
.olish 5:45 12:-3 29:108
.oliv 20:184
.olive 20:184
.olks 0:2 11:-10 17:35 24:40 25:66 27:-55 30:54
.olks$ 0:2 11:-10 17:35 24:40 25:66 27:-55 30:54
.ollo 6:-35 10:-159 11:41 14:-113 18:199 22:-30 24:72 26:300 27:215 28:-84 29:-132 31:80 33:-229 34:-137
.ollow 6:-35 10:-159 11:41 14:-113 18:199 22:-30 24:72 26:300 27:215 28:-84 29:-132 31:80 33:-229 34:-137
.olon 16:28 25:85
.olum 8:58
.olume 8:59
.olve 17:166 29:-108
.ome$ 2:30 5:-277 6:69 8:-173 13:-100 15:54 17:168 19:53 20:-37 23:56 24:-1 27:-141 28:-217 29:79 31:-223 33:51 34:-55
.omeb 2:-38 3:50 4:-29 9:42 29:52 34:110
.omebo 2:-38 3:50 4:-29 9:42 29:52 34:110
.omen 12:72 13:-14 16:-12 18:51 33:130
.oment 12:72 13:-14 16:-12 18:51 33:130
.omeo 2:-75 7:-16 8:24 9:-38 10:8 15:70 16:-8 17:101 22:29 23:37 31:-7 34:36
.omeon 2:-75 7:-16 8:24 9:-38 10:8 15:70 16:-8 17:101 22:29 23:37 31:-7 34:36
.omer 2:-174 11:-12 13:-43 17:186 19:-56 20:143 21:110 29:106
.omer$ 2:-66 17:99 20:50 22:29 29:42
.omers 13:-22 15:1 17:68 19:-46 20:45 21:139 29:18
.omes 8:29 10:-60 16:62 18:211 20:20 29:-113 33:-160
.omes$ 8:29 10:-60 16:62 18:211 20:20 29:-113 33:-160
.omet 0:47 1:-31 2:-84 15:-70 18:56 21:55 22:-39 25:102 28:-68 32:202
.ometh 0:22 1:-12 2:-78 15:-65 18:56 21:55 22:-39 25:102 28:-66 32:202
.omew 14:88
.omewh 14:88
.omin 5:71 6:37 18:331 25:-83 29:-34 30:25 31:-55 32:21 33:-81 34:-44
.oming 5:71 6:37 18:331 25:-83 29:-34 30:25 31:-55 32:21 33:-81 34:-44
.omma 7:65 11:318 14:-114 29:-119
.omman 2:2 7:65 11:319 14:-113 29:-119
.omme 8:23 17:87
.ommen 17:87
.ommi 11:-119 12:130 17:-40 29:167
.ommit 11:-103 12:130 17:-32 29:171
.omor 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.omorr 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.ompa 3:58 11:-73 14:-55 19:167 29:58
.ompar 3:59 14:-53 19:168
.ompl 1:22 2:-59 5:65 10:-3 14:220
.omple 1:23 5:67 14:222
.onbo 8:52 17:160 22:-19
.onboa 8:52 17:160 22:-19
.once 2:1 3:51 4:-37 10:178 12:-133 18:18 27:23 28:-10 33:-12
.once$ 2:52 3:53 4:-30 12:-75 18:27 24:12
.oncer 10:155 33:-58
.ond$ 0:17 33:44
.onda 1:123 2:2 5:-35 7:86 8:-211 10:-42 12:-123 14:-69 15:-6 16:103 18:-20 20:-62 22:21 24:123 25:93 28:-96 29:-91 31:34 32:117 33:8
.onday 1:123 2:2 5:-35 7:86 8:-211 10:-42 12:-123 14:-69 15:-6 16:103 18:-20 20:-62 22:21 24:123 25:93 28:-96 29:-91 31:34 32:117 33:8
.ondi 9:129 29:4
.ondit 9:129 29:4
.one$ 0:131 1:213 2:6 4:80 5:-332 6:212 8:69 9:-125 11:106 12:-144 13:-156 15:-26 16:97 18:286 19:-18 20:-562 24:-11 25:153 26:-169 27:-158 29:-151 31:-128 32:-647 33:-72
.oned 3:40 15:155
.oned$ 3:40 15:155
.onel 2:130
.oneli 2:130
.oner 18:166 33:-83
.oner$ 18:166 33:-83
.ones 0:45 1:-95 5:10 8:-192 9:-24 10:-93 12:-44 13:241 14:133 16:-1 18:121 25:-120 27:100 29:-288 33:-8 34:120
.ones$ 0:55 1:-72 5:14 8:-191 9:-18 13:243 14:142 18:-187 25:-68 27:113 29:-257 34:124
.onest 10:-35 18:225
.onfi 2:-3 10:62 21:42 33:44
.onfig 1:7 2:-3 10:64 21:45
.onfir 33:54
.ong$ 5:82 9:11 11:-270 12:-107 13:-58 14:-111 15:-15 16:148 17:-22 20:28 22:78 25:292 27:-18 28:162 29:-183 31:-116 33:-5
.onge 2:-54 28:118 31:165
.onger 2:-44 28:121 31:166
.ongr 5:-29 25:278 27:-21
.ongra 5:-29 25:278 27:-21
.onig 29:141
.onigh 29:141
.onin 15:38 29:10
.oning 15:38 29:10
.only 2:33 5:-20 11:43 13:82 14:53 15:-5 18:7 22:8 25:-109 26:91 29:-110 31:140 33:-204
.only$ 2:33 5:-20 11:43 13:82 14:53 15:-5 18:7 22:8 25:-109 26:91 29:-110 31:140 33:-204
.ons$ 5:-49 7:19 8:-145 9:-9 10:-66 11:32 13:251 14:-168 16:-6 17:-84 18:-94 19:58 21:9 22:-157 24:7 25:34 27:104 28:-34 29:-246 30:45 31:40 32:-179 34:181
.onsi 8:77 10:1 22:59 34:139
.onsib 34:144
.onsid 8:79 10:22 22:68
.ont$ 18:85 29:-30
.onta 33:71 34:274
.ontac 34:310
.onth 2:-38 3:14 4:40 5:-28 16:46 18:-136 19:-64 20:210 25:-30 28:97 29:-89 32:190
.onth$ 2:-26 3:21 4:38 5:-145 14:-169 16:51 18:-101 19:-60 20:215 28:91 29:-8 32:207
.onths 3:57 14:24
.ontr 10:-12 17:284 29:87
.ontra 29:2
.ontri 17:286 29:40
.oocl 2:35 33:59
.oocli 2:35 33:59
.ood$ 2:72 7:-31 8:58 9:-3 10:33 11:38 14:-111 17:120 25:123 27:-35 29:-155 32:-62
.oogl 14:8 26:92
.oogle 14:8 26:92
.ook$ 3:91 4:-110 5:-228 8:-67 9:18 10:-2 11:-75 14:18 17:4 18:39 19:86 20:51 24:62 25:-43 26:-53 27:176 29:43 31:-98 33:52 34:-37
.ooke 9:93 15:7
.ooked 9:93 15:7
.ooki 5:165 14:-8
.ookin 5:165 14:-8
.ool$ 25:212 29:-153
.oom$ 0:89 2:61 26:-83 27:19 29:276 31:-20
.oon$ 1:83 6:-70 10:-45 12:-165 18:81 20:123 27:130 28:201 32:-65
.oone 10:-111 18:342 33:-148
.ooner 18:166 33:-83
.oones 10:-34 18:225
.oops 25:128
.oops$ 25:128
.oor$ 12:78 22:97 24:19 29:-159 33:8
.oord 34:125
.oordi 34:125
.ooze 24:138 29:-81 31:142
.ooze$ 24:138 29:-81 31:142
.ope$ 8:227 9:-11 12:48 25:-75
.oped 5:70
.oped$ 5:70
.open 1:-20 2:100 3:-93 4:141 5:-15 8:74 9:22 10:-95 11:-6 12:102 13:70 14:-100 24:66 25:-110 27:-75 29:104 31:-119
.open$ 2:81 5:-9 8:79 9:26 12:90 13:76 14:-57 24:73 25:-64 27:-37 29:1
.opens 4:148 29:152 31:-45
.ople 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
.ople$ 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
.opme 4:42 5:107 6:-37 12:74 29:-94
.opmen 4:42 5:107 6:-37 12:74 29:-94
.opos 0:-34 5:-161 6:206 10:64 16:15 18:-107 22:-63 28:37 29:-151 33:229
.oposa 0:-25 2:5 6:141 10:72 16:50 18:-89 28:8 29:-107 33:133
.opose 5:-43 33:110
.ops$ 25:125 28:74
.opti 2:124 10:26 11:130 17:-7 22:-38
.optio 2:124 10:26 11:130 17:-7 22:-38
.opy$ 4:105
.ora$ 20:105 22:-24
.orbi 2:-25 12:40
.orbid 2:-25 12:40
.orce 12:292 33:-69
.orce$ 12:257 33:-28
.ord$ 2:2 6:30 8:86 9:47 11:-43 13:-82 21:11 29:108
.orde 14:105 25:-36 29:201
.order 14:105 25:-20 29:204
.ordi 5:-31 12:81 20:-36 22:8 33:44 34:116
.ordin 5:-31 12:81 20:-36 22:8 33:44 34:116
.ore$ 0:84 1:84 4:-47 7:57 8:29 9:-382 10:-384 11:-387 12:-341 13:-328 14:-401 16:67 17:111 19:125 20:-80 22:115 23:7 24:89 25:32 26:-288 27:-165 28:106 29:-5 30:-185 31:75 32:60 34:-537
.orge 10:-96 11:73 24:172 29:-27 31:14 33:38
.orget 10:-96 11:73 24:172 29:-27 31:14 33:38
.orin 2:107 29:38 33:-6
.oring 2:107 29:38 33:-6
.oriz 18:122 32:-6
.orizo 18:122 32:-6
.ork$ 1:84 2:-137 5:227 11:156 12:-113 17:91 26:-62 29:-31 31:-82 33:-1
.orki 5:-12 18:90
.orkin 5:-12 18:90
.orks 1:1 17:81 23:108 25:17 29:-84
.orks$ 1:1 17:81 23:108 25:17 29:-84
.orm$ 9:-16 21:195
.orma 2:34 5:5 8:93 9:-83 11:114 17:110 21:66 22:-33 23:54 29:-166
.ormal 5:63 23:61
.orman 2:107
.ormat 8:100 9:-51 11:150 17:136 21:74 22:-36
.orme 24:17 27:95
.ormed 24:17 27:95
.orni 24:225 25:99
.ornin 24:225 25:99
.orre 6:-57 16:94 20:85 29:-28 33:124
.orrec 6:-57 16:94 20:85 29:-28 33:124
.orro 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.orrow 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.orry 7:-1 8:45 10:47 18:222 25:109 29:-68 32:-89
.orry$ 8:45 10:48 18:100 25:110 29:-37
.ors$ 10:81 12:-1 14:46 23:79 25:-75 27:67 28:17 29:49
.ort$ 1:152 2:34 3:-91 4:31 5:-50 8:-55 10:-95 20:51 26:83 28:-1 29:19 32:18 34:11
.orta 17:45 32:-21
.ortan 17:45 32:-21
.orte 3:35 29:132
.orted 29:167
.orter 3:39
.orth 21:106
.orth$ 21:106
.orts 1:60 10:9 34:57
.orts$ 1:60 10:9 34:57
.orwa 27:90
.orwar 27:90
.ory$ 6:220 12:-60 14:-26 19:129 29:64 33:-102
.osal 0:-25 2:5 6:141 10:72 16:50 18:-89 28:8 29:-107 33:133
.osal$ 0:-6 2:36 10:88 12:80 16:57 18:-47
.osals 6:122 12:-87 33:135
.ose$ 0:3 2:-15 7:-25 8:37 9:-64 10:52 11:1 20:-224 21:88 22:-55 25:-148 27:-36 28:121 29:-56 30:112 31:-16 33:21 34:178
.osed 6:135 9:-42 10:44 12:243 17:-38 18:-171 29:-81
.osed$ 6:135 9:-42 10:44 12:243 17:-38 18:-171 29:-81
.oses 18:284
.oses$ 33:74
.osest 18:285 33:-72
.oslo 2:118 33:33
.oslo$ 2:118 33:33
.ospe 19:81 29:38
.ospec 19:81 29:38
.oss$ 11:-111 25:-81 29:-73 34:231
.ossi 0:39 2:2 3:44 5:-59 11:-1 12:-21 13:-93 21:72 22:45 23:50 25:-5 26:105 30:55 33:84
.ossib 0:39 2:2 3:44 5:-59 11:-1 12:-21 13:-93 21:72 22:45 23:50 25:-5 26:105 30:55 33:84
.ost$ 5:110 10:-20 11:51 12:-91 14:81 18:-106 24:125 25:-219 26:194 27:101 28:-30 30:-97
.oste 27:127
.osted 27:127
.osti 30:101
.ostin 30:101
.ostp 2:-110 11:22 15:200 16:144
.ostpo 2:-110 11:22 15:200 16:144
.osts 26:70 27:37 32:-23
.osts$ 26:70 27:37 32:-23
.ota$ 9:43 29:99
.otal 14:89 17:58 32:-25
.otal$ 14:89 17:58 32:-25
.ote$ 2:-133 7:46 8:116 10:83 13:91 24:98 25:-76
.oted 3:77 8:13
.oted$ 3:77 8:13
.otes 1:96 9:160 24:119 27:-27 29:15 33:126
.otes$ 1:96 9:160 24:119 27:-27 29:15 33:126
.otfi 2:82 10:16
.otfix 2:82 10:16
.oth$ 12:24 33:103
.othe 0:160 1:13 5:-43 22:64 25:37 29:-152 30:35 31:86 32:-7
.other 0:161 1:14 5:-34 22:65 25:37 29:-151 30:36 31:86
.othi 0:7 9:30 31:75
.othin 0:7 9:30 31:75
.otic 11:10 27:100 31:82
.otice 11:10 27:100 31:82
.otif 5:-36 11:-52 13:-68 14:-15 24:-77 25:-104 26:195 27:272 29:46 30:96 31:17
.otifi 5:-15 11:-33 25:-30 26:200 27:77 30:104 31:110
.otify 13:-31 27:238 29:96 31:-91
.ots$ 25:86 27:-36 30:43
.ouch 15:113 33:-24
.ough 2:12 6:-49 7:155 8:13 10:-30 12:-182 13:19 17:3 19:-126 22:179 24:-138 25:-121 27:-132 28:131 29:-295 31:189 34:-51
.ough$ 2:19 7:46 8:85 9:30 12:-145 13:22 17:8 19:-103 20:-33 22:183 24:-127 25:-59 27:-124 28:40 29:-233 31:191 33:-151
.oughl 28:50
.ought 7:94 8:-49 33:90
.ould 0:250 1:-167 2:51 3:209 5:-66 7:129 8:-173 9:-532 10:-136 11:-37 12:-458 13:-501 15:215 17:70 18:6 19:-386 20:-34 21:116 22:64 23:33 24:-122 25:-719 26:159 27:7 28:-469 29:-153 30:84 31:-39 32:-124 33:-14
.ould$ 0:250 1:-167 2:51 3:209 5:-66 7:129 8:-173 9:-532 10:-136 11:-37 12:-458 13:-501 15:215 17:70 18:6 19:-386 20:-34 21:116 22:64 23:33 24:-122 25:-719 26:159 27:7 28:-469 29:-153 30:84 31:-39 32:-124 33:-14
.ounc 10:-30 11:51 14:-67 20:113 25:-7 26:100 27:178 29:-84 31:40 33:-85
.ounce 10:-30 11:51 14:-67 20:113 25:-7 26:100 27:178 29:-84 31:40 33:-85
.ound 2:71 10:-67 17:88 18:132 24:77 25:227 29:-237 33:-10
.ound$ 2:77 10:-54 17:108 18:135 24:82 25:168 29:-204 33:-6
.ounds 9:24 25:67
.ount 10:135 11:-85 27:90 28:249 31:25 33:-135
.ount$ 10:135 11:-29 27:65 29:55 33:-30
.ountd 10:-36 28:241 31:57
.oup$ 25:75 27:15 29:-23
.our$ 1:-68 5:-374 7:182 8:-138 9:-274 10:-457 11:21 12:-226 13:-175 14:-198 17:13 18:-132 19:8 20:74 21:128 22:314 24:14 26:30 27:-38 28:-340 29:-122 31:25 33:150 34:155
.ourc 17:7
.ource 17:7
.ours 10:-156 11:205 24:50 25:-117 27:-17 28:170 29:-210 31:85 34:40
.ours$ 24:103 28:174 29:-61 34:49
.ourse 10:-50 11:209 25:-88 31:106
.ous$ 19:265 29:37
.out$ 0:24 1:-332 2:61 3:-423 5:-147 6:170 7:115 9:106 10:-10 12:-242 13:-415 16:-31 17:32 18:-52 19:23 21:-182 22:-289 23:85 24:175 25:-84 26:-405 27:134 28:-303 29:-376 31:200 32:-492 33:12 34:30
.ova$ 29:-89 34:72
.oval 7:78 8:123 9:2 13:108 29:-91
.oval$ 8:167 13:118
.ove$ 0:-11 2:1 5:-94 6:-72 7:134 8:51 9:113 10:-228 11:-95 12:-104 14:-188 15:147 16:15 18:-122 19:-40 21:-118 22:-191 25:42 27:-119 29:212 31:27 32:-133 33:-259 34:194
.oved 2:-4 5:68 6:-88 7:-19 8:41 9:85 13:150 15:143 16:63 19:-168 20:-80 22:-67 29:-90
.oved$ 2:-4 5:68 6:-88 7:-19 8:41 9:85 13:150 15:143 16:63 19:-168 20:-80 22:-67 29:-90
.ovem 2:29 3:99 4:4 31:19
.ovemb 3:101 4:5 31:21
.over 2:18 5:21 6:119 9:-120 10:51 12:-244 13:28 14:83 15:-171 18:-94 21:2 22:-29 24:71 25:-58 27:-36 28:-115 29:41 31:-136 32:80 33:-308 34:135
.over$ 2:-114 5:73 6:190 10:34 12:-78 17:20 29:66 33:-125
.overs 2:157 12:-46 13:-41 21:43 34:164
.overv 13:137 14:159 22:-53 32:98
.oves 7:77 9:-96 13:-67 27:72 34:63
.oves$ 7:77 9:-96 13:-67 27:72 34:63
.ovin 2:5 7:62 9:-90 15:156 16:-44 25:60
.oving 2:5 7:62 9:-90 15:156 16:-44 25:60
.owed 2:230 6:-41 10:-130 11:14 12:-106 13:175 15:119 33:-3
.owed$ 2:230 6:-41 10:-130 11:14 12:-106 13:175 15:119 33:-3
.owin 18:79 26:165
.owing 18:79 26:165
.own$ 5:-62 7:112 8:13 9:25 10:-212 11:-12 12:-29 14:-17 20:-107 25:-148 28:233 29:56 33:200 34:-79
.owne 10:-58 16:-77 33:-51 34:258
.owner 10:-58 16:-77 33:-51 34:258
.ownl 20:155
.ownlo 20:155
.owns 10:-20 31:88 34:111
.owns$ 10:-20 31:88 34:111
.ows$ 9:27 10:-85 18:217 26:72 29:111 33:-47 34:-104
.oxy$ 14:-95 19:305 28:-20 33:-85
.oze$ 6:70 12:-24 24:137 25:13 29:-87 31:135
.ozen 5:-126 6:-33 12:399 18:-81 22:97 28:-50 29:85 33:-98 34:-20
.ozen$ 5:-126 6:-33 12:399 18:-81 22:97 28:-50 29:85 33:-98 34:-20
.pach 19:305 20:-38 33:-150
.pacho 19:305 20:-38 33:-150
.pack 10:84 26:24 27:74 29:-132 32:15
.packa 10:84 26:24 27:74 29:-132 32:15
.page 2:-166 3:-13 8:-10 10:54 11:42 14:118 20:68 34:-62
.page$ 2:-80 3:-11 11:45 14:118 20:68 34:-51
.pamm 11:-6 31:118
.pammi 11:-6 31:118
.para 0:86 3:101 5:8
.parat 0:88 5:46
.pare 3:30 4:39 14:-113 18:100 19:152 29:-15
.pare$ 4:42 14:-56 18:103 19:99
.pared 3:65
.part 1:131 2:77 4:-57 5:15 10:31 14:-158 17:14 19:-49 20:-7 25:74 28:-8 33:72
.part$ 2:108 5:75 14:-52 17:23 33:92
.party 1:60 4:-8 10:58 20:-43 25:82 29:48
.pass 2:-15 6:115 7:138 8:-39 10:-17 11:-51 22:90 29:245 33:-94
.pass$ 6:-69 7:25 8:-14 22:100 29:139
.passe 6:227 7:63 33:-61
.passw 11:-14 29:135
.past 6:202 10:-80 12:-100 13:47 14:98 19:96 22:122 33:-56
.past$ 6:203 10:-71 12:-99 13:49 19:101 22:139 33:-48
.paste 14:171
.patc 1:-16 2:223 4:17 5:-168 7:-21 8:-77 10:-160 11:-103 12:30 13:17 17:96 18:-174 21:-66 22:194 25:-130 29:28 34:71
.patch 1:-16 2:223 4:17 5:-168 7:-21 8:-77 10:-160 11:-103 12:30 13:17 17:96 18:-174 21:-66 22:194 25:-130 29:28 34:71
.pcom 6:44 14:49 18:154
.pcomi 6:44 14:49 18:154
.pdat 1:-90 2:28 5:5 7:40 8:-143 9:90 14:-50 15:-61 16:54 20:31 26:-31 27:170 31:32
.pdate 1:-88 5:18 8:-89 9:134 14:-48 15:-48 16:59 20:33 26:-27 27:171 31:33
.peak 11:174 25:-28
.peak$ 11:174 25:-28
.peci 12:-50 32:120
.pecia 12:-50 32:120
.pect 10:95 14:-2 17:134 18:-131 19:25 20:178 34:-96
.pect$ 10:86 20:116 34:-69
.pecte 17:149 20:92
.pecti 19:81 29:12
.ped$ 5:16 6:111 15:20 19:63 20:-22 25:-48
.pen$ 2:66 5:-21 8:78 9:12 12:81 13:71 14:-81 24:66 25:-137 27:-51 32:9 33:18
.pend 2:76 5:-102 9:28 12:83 13:148 20:-118 25:53 29:-282 33:206
.pende 2:92 12:104 20:-32 25:76 29:-108 33:167
.pendi 8:4 9:56 13:162 29:-29
.pene 6:154 9:74 10:-18
.pened 6:154 9:74 10:-18
.peni 32:120
.penin 32:120
.pens 4:139 6:-110 7:27 8:-2 10:98 20:-103 24:-14 27:7 29:235 31:-65 33:-152
.pens$ 6:-99 7:43 10:123 20:-87 27:24 29:71 32:4 33:-128
.penst 4:149 29:71 31:-45
.peop 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
.peopl 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
.per$ 30:14 33:81
.perc 29:32
.perce 29:32
.perf 2:101 25:96
.perfe 25:104
.perfo 2:107
.peri 5:166
.perio 5:166
.perm 2:56 22:8
.permi 2:56 22:8
.pers 10:151 12:-53 14:-11 29:-3 33:-100 34:239
.perso 14:-9 34:243
.pgra 2:107 20:38 22:1 29:46
.pgrad 2:107 20:38 22:1 29:46
.pha$ 1:147 5:77 18:-159 20:-126 29:-157 33:188
.phas 5:340 11:-85 25:-16
.phase 5:340 11:-85 25:-16
.pick 2:142 10:70
.pick$ 2:87 10:73
.pin$ 4:9 10:42
.ping 1:-122 2:-24 17:63 20:22 23:39 24:31 25:99 29:-62 30:25 31:128 34:63
.ping$ 1:-115 17:68 20:29 23:52 24:59 25:137 27:8 29:-16 31:-28 34:71
.pings 30:53 31:195
.pire 6:109 9:149 19:-24 29:-54 32:-64
.pire$ 6:128 9:109 19:-24 29:-43 32:-61
.pita 29:41
.pital 29:41
.pite 2:-33 13:92 22:102
.pite$ 2:-33 13:92 22:102
.pizz 25:53 29:161
.pizza 25:53 29:161
.plac 6:94 12:10
.place 6:94 12:10
.plai 10:261 11:29 13:-42
.plain 10:261 11:29 13:-42
.plan 1:-18 2:-268 3:291 4:160 5:-292 6:10 9:-195 10:-204 11:-299 12:-188 13:-120 14:271 16:79 17:-132 18:-68 19:23 20:41 24:-77 25:50 27:-77 28:-44 29:-90 32:115 33:-9 34:-115
.plan$ 1:-4 2:-18 3:87 4:71 11:-130 14:237 16:110 29:-246 32:100
.plann 3:236 4:126 5:-168 6:42 9:-83 12:-130 14:44 17:-95 18:-99 19:11 20:46 25:-22 29:-3 32:58 33:22
.plans 15:29 25:161 33:-49
.plat 3:208 4:134 13:-39 29:-86
.plate 3:208 4:134 13:-39 29:-86
.play 5:126 25:-64 29:34
.play$ 5:126 25:-64 29:34
.ple$ 2:-108 5:23 6:67 7:123 8:-89 11:14 12:121 13:-115 17:96 19:-60 23:96 24:-14 25:-222 29:-93 30:47 32:-114 33:15 34:61
.plea 1:33 2:-255 3:-97 5:19 6:-264 7:-13 9:69 10:-152 11:17 12:-26 13:92 14:3 16:47 17:-31 18:101 19:-67 21:-290 22:164 23:-45 24:-2 25:-445 27:-8 29:16 31:66 32:29 33:83 34:-32
.pleas 1:33 2:-255 3:-97 5:19 6:-264 7:-13 9:69 10:-152 11:17 12:-26 13:92 14:3 16:47 17:-31 18:101 19:-67 21:-290 22:164 23:-45 24:-2 25:-445 27:-8 29:16 31:66 32:29 33:83 34:-32
.ples 11:134
.ples$ 11:134
.plet 1:23 5:67 14:222
.plete 1:23 5:50 14:200
.ploa 2:22 22:22
.pload 2:22 22:22
.ploy 11:-76 29:179
.ploy$ 11:-76 29:179
.plug 1:5 2:152 10:67
.plugi 1:5 2:152 10:67
.plus 1:28 31:24
.plus$ 1:28 31:24
.ply$ 2:76 10:51 12:101 17:-24 21:75 22:37 34:-133
.pmen 4:42 5:107 6:-37 12:74 29:-94
.pment 4:42 5:107 6:-37 12:74 29:-94
.poin 1:26 5:37 6:28 10:126 12:48 17:52 20:57 22:-8 23:39 32:-44 33:-217
.point 1:26 5:37 6:28 10:126 12:48 17:52 20:57 22:-8 23:39 32:-44 33:-217
.poke 24:235 27:-83
.poke$ 24:235 27:-83
.poli 5:45 12:-3 29:108
.polis 5:45 12:-3 29:108
.pone 2:-91 11:24 15:145 16:90
.pone$ 11:24 16:102
.poned 15:155
.poni 15:38
.ponin 15:38
.pons 34:158
.ponsi 34:144
.por$ 11:66 29:-21 34:48
.port 1:222 2:60 3:-101 4:22 5:-219 11:-84 12:-118 19:-10 20:-85 25:-154 26:66 28:-139 29:271 32:-38 34:124
.port$ 1:153 2:36 3:-86 4:33 5:-4 8:-49 10:-91 26:85 29:60 33:47 34:16
.porta 17:45 32:-21
.porte 29:136
.ports 1:60 10:9 34:57
.posa 0:-25 2:5 6:141 10:72 16:50 18:-89 28:8 29:-107 33:133
.posal 0:-25 2:5 6:141 10:72 16:50 18:-89 28:8 29:-107 33:133
.pose 0:23 10:181 11:124 18:-87 21:100 29:-262 33:57
.pose$ 0:29 6:-97 10:117 11:64 21:120 29:-129
.posed 5:23 10:84 18:-9
.poss 0:39 2:2 3:44 5:-59 11:-1 12:-21 13:-93 21:72 22:45 23:50 25:-5 26:105 30:55 33:84
.possi 0:39 2:2 3:44 5:-59 11:-1 12:-21 13:-93 21:72 22:45 23:50 25:-5 26:105 30:55 33:84
.post 2:-207 5:74 10:-94 11:-32 12:-115 15:176 16:101 17:-19 25:-231 26:170 27:218 28:-4 29:-227 30:60 31:50 32:-87 33:-127
.post$ 5:134 11:-154 12:-76 14:59 20:14 24:64 25:-16 26:109 27:121 30:-66
.poste 27:127
.posti 30:101
.postp 2:-110 11:22 15:200 16:144
.posts 26:70 27:37 32:-23
.poxy 14:-95 19:305 28:-20 33:-85
.poxy$ 14:-95 19:305 28:-20 33:-85
.pped 6:113 15:40 19:65 25:-21
.pped$ 6:113 15:40 19:65 25:-21
.ppen 2:-74 6:104 7:24 10:105 20:-144 24:-22 25:-182 27:16 32:188
.ppen$ 6:34 10:8 29:-79 32:44 33:74
.ppene 6:162 9:76 10:-17
.ppeni 32:120
.ppens 6:-99 7:43 10:123 20:-87 27:24 29:71 32:4 33:-128
.ppin 20:89
.pping 20:89
.ppli 29:61
.pply 2:74 10:41 12:100 17:-26 21:40 22:179 34:-138
.pply$ 2:76 10:51 12:101 17:-24 21:75 22:37 34:-133
.ppor 1:67 5:-42 28:-72 29:276
.pport 1:68 5:-36 28:-68 29:279
.ppos 0:30 5:101 10:49 18:-31 21:115
.ppose 0:30 5:101 10:49 18:-31 21:115
.ppro 2:-111 5:-45 6:-90 7:260 8:165 9:118 10:-194 11:-5 12:-113 13:132 14:-96 19:-45 21:-145 22:-226 28:29 29:-40 32:-48 33:-149 34:176
.pprov 2:-111 5:-37 6:-84 7:260 8:165 9:119 10:-18 11:-4 12:-64 13:135 14:-79 19:-32 21:-144 22:-226 29:-38 32:-27 33:-65 34:177
.ppy$ 16:-86 25:271
.pre$ 5:154 12:-64 24:82
.prec 19:253 20:-109 22:42 29:-2 33:-23
.prece 19:254 20:-101 33:-27
.preci 22:57
.prep 4:105 5:64 17:-23 18:107
.prepa 4:105 5:64 17:-23 18:107
.pres 12:91 20:67 27:10 29:142 34:-164
.press 20:69 27:32
.prev 14:-9 19:258 20:-26 27:41 32:22 33:-100 34:-22
.previ 14:-7 19:259 20:-20 27:41 29:20 33:-93
.pril 4:190
.pril$ 4:190
.prin 1:63 14:107 28:-32 29:188 32:5
.print 1:64 14:155 28:-31 29:190 32:14
.prio 16:-38 19:177 24:126
.prior 16:-38 19:177 24:126
.prob 3:39 8:107 23:45 25:-66 29:-48 30:22
.proba 3:43 8:109 23:46 25:-58 29:-35 30:24
.probl 2:26
.proc 9:-84 10:-168 11:97 13:-106 17:133 21:227
.proce 9:-84 10:-168 11:97 13:-106 17:133 21:227
.prod 10:66 31:14
.produ 10:66 31:14
.prog 17:99
.progr 17:99
.proj 2:78 4:8 5:77 10:57 14:-77 17:95 20:-117 21:41 22:97 27:-50 29:-187 32:-10 33:78
.proje 2:78 4:8 5:77 10:57 14:-77 17:95 20:-117 21:41 22:97 27:-50 29:-187 32:-10 33:78
.prop 0:-35 5:-162 6:205 10:49 16:13 18:-170 22:-67 28:36 29:-203 33:255
.propo 0:-34 5:-161 6:206 10:64 16:15 18:-107 22:-63 28:37 29:-151 33:229
.prov 2:-6 5:-84 6:-130 7:256 8:209 9:112 10:-47 11:-6 12:-156 13:131 14:-90 18:-57 19:-46 20:-16 21:-150 22:-234 27:-10 28:-22 29:-45 32:-62 33:-108 34:173
.prova 7:78 8:123 9:2 13:108 29:-91
.prove 5:-3 6:-70 7:168 8:127 9:138 12:-71 13:50 14:-15 21:-115 22:-168 25:-50 33:-42 34:174
.provi 7:61 8:34 9:-92 25:31
.pstr 29:43 32:39
.pstre 29:43 32:39
.pted 2:123 9:49 10:-47 12:-37 13:184 22:-26 29:-31
.pted$ 2:123 9:49 10:-47 12:-37 13:184 22:-26 29:-31
.ptem 1:144 4:11 5:-103 10:-48 12:-32 14:57 16:10 20:78 29:-28 32:112 33:71
.ptemb 1:144 4:11 5:-103 10:-48 12:-32 14:57 16:10 20:78 29:-28 32:112 33:71
.ptin 12:37 29:16
.pting 12:37 29:16
.ptio 0:-61 1:-220 3:-50 4:-102 5:-251 6:-146 8:53 9:115 10:50 11:66 12:-182 13:145 14:-114 16:-332 17:-302 18:-117 19:6 20:-142 21:206 22:219 25:-147 26:-234 28:-228 31:20 32:-237 33:-233 34:13
.ption 0:-61 1:-220 3:-50 4:-102 5:-251 6:-146 8:53 9:115 10:50 11:66 12:-182 13:145 14:-114 16:-332 17:-302 18:-117 19:6 20:-142 21:206 22:219 25:-147 26:-234 28:-228 31:20 32:-237 33:-233 34:13
.ptl$ 17:160 29:-71 34:111
.ptop 22:-25 25:-16 29:257
.ptop$ 22:-25 25:-15 29:216
.publ 20:161 29:-30
.publi 20:161 29:-30
.pull 8:-150 9:-81 13:-165 16:17 17:20 29:255 33:25
.pull$ 8:-150 9:-77 13:-164 16:18 17:20 29:256 33:28
.purp 10:127 11:74 29:-63
.purpo 10:127 11:74 29:-63
.push 6:71 10:-5 15:137 16:39 20:-66 25:-52 29:134 34:68
.push$ 15:108 16:130 20:-58 29:46 33:-10 34:30
.pushe 6:90 16:-23 29:83
.put$ 0:119 1:78 2:-165 8:146 14:71 15:-20 16:-20 22:2 27:2 29:-77
.puty 34:127
.puty$ 34:127
.pyth 2:151 5:-60 10:10 20:-118 29:132 33:107
.pytho 2:151 5:-60 10:10 20:-118 29:132 33:107
.qlal 2:85
.qlalc 2:85
.qual 21:115 22:-66
.quali 21:115 22:-66
.ques 5:-144 6:-120 8:149 9:135 10:-10 11:69 13:96 14:-107 16:-97 17:1 18:-88 21:194 22:168 24:-114 25:-268 27:-177 28:-26 29:-36 31:-199 32:-157 33:-101 34:61
.quest 5:-144 6:-120 8:149 9:135 10:-10 11:69 13:96 14:-107 16:-97 17:1 18:-88 21:194 22:168 24:-114 25:-268 27:-177 28:-26 29:-36 31:-199 32:-157 33:-101 34:61
.queu 13:271
.queue 13:271
.quic 5:161 10:-42 25:90 27:-9 28:105
.quick 5:161 10:-42 25:90 27:-9 28:105
.quie 25:-73 31:203
.quiet 25:-73 31:203
.quir 0:-119 1:-34 2:-73 6:44 8:30 9:-26 10:35 12:43 13:30 16:49 18:6 19:15 22:-28 23:-100 28:52 29:-139 33:66 34:35
.quire 0:-119 1:-34 2:-73 6:44 8:30 9:-26 10:35 12:43 13:30 16:49 18:6 19:15 22:-28 23:-100 28:52 29:-139 33:66 34:35
.quit 27:-94 31:151
.quit$ 27:-94 31:151
.quot 9:43 22:46 29:99
.quota 9:43 22:46 29:99
.qwer 25:-162 29:201
.qwert 25:-162 29:201
.rack 1:47 5:64 12:-18 20:74
.rack$ 1:47 5:87 12:-17 20:77
.ract$ 29:6
.rade 2:107 20:38 22:1 29:46
.rade$ 2:78 20:38 22:2 29:51
.raft 1:30 4:150 14:-30 20:45
.raft$ 1:31 4:150 14:-17
.rage 9:17
.rage$ 9:18
.rain 2:85 12:15
.rain$ 2:62
.rais 9:-10 21:-2 22:168 29:99
.raise 9:-8 22:104 29:99
.ral$ 26:88 30:-92 31:121 34:78
.rall 3:99
.ramm 29:54
.ramme 29:63
.ranc 1:140 2:-110 5:17 6:-55 9:-53 10:146 12:83 20:-109 29:158 31:-3 33:76
.rance 29:78
.ranch 1:141 2:-109 5:29 6:-54 9:-26 10:159 12:84 20:-106 29:80 31:-3 33:79
.rand 31:133
.rando 31:135
.rans 2:47 5:-113 8:-64 9:-83 11:-97 14:78 16:-94 23:61 27:76 28:21 29:145
.ransl 2:47 5:-113 8:-64 9:-80 11:-97 14:78 16:-93 23:61 27:77 28:22 29:49 33:74
.rant 2:-137 7:70 8:179 9:-7 13:58 21:-46 22:63 25:-128 27:116 29:-65 32:-84
.rant$ 7:46 8:139 22:39 32:-70 34:33
.rante 2:-36 8:85 13:93 25:-57 27:143 29:-72
.rap$ 4:91 8:169 9:-142
.rari 6:-111 10:-121 12:87 28:63 33:37 34:115
.rarie 6:-111 10:-121 12:87 28:63 33:37 34:115
.rary 2:153 6:59 10:144 12:-91 16:101 20:-54 22:57 27:-107 28:31 29:-141
.rary$ 2:153 6:59 10:144 12:-91 16:101 20:-54 22:57 27:-107 28:31 29:-141
.rash 2:125 16:-6
.rash$ 2:125 16:-6
.rate 0:78 4:143 6:102 21:22 25:79
.rate$ 0:86 4:51 6:103
.rated 4:37 25:88
.rath 16:22 30:60
.rathe 16:22 30:60
.rati 2:37 5:24 9:100 22:60
.ratio 2:38 5:24 9:77 22:60
.rats 25:194
.rats$ 25:194
.ratu 25:99 29:101
.raw$ 8:136
.rbal 6:30 20:86 29:-5 34:48
.rball 6:30 20:86 29:-5 34:48
.rbid 2:-25 12:40
.rce$ 12:253 17:3 33:-65
.rcen 29:32
.rcent 29:32
.rch$ 4:161 25:-12 29:101
.rcs$ 14:118 19:16 20:-131 29:-52 33:111
.rday 3:31 4:-8 6:138 7:120 8:-35 10:-1 12:-18 13:41 16:68 17:15 25:-47 29:67 33:-63 34:11
.rday$ 3:31 4:-8 6:138 7:120 8:-35 10:-1 12:-18 13:41 16:68 17:15 25:-47 29:67 33:-63 34:11
.rder 14:105 25:-20 29:204
.rder$ 14:105 25:-20 29:204
.rdin 5:-65 8:45 12:73 17:122 20:-69 33:29 34:98
.rdina 34:125
.rding 5:-41 8:45 12:74 17:152 20:-61 33:30
.rds$ 5:-219 11:30 18:237
.reac 6:85 18:66
.reach 6:85 18:66
.read 3:150 4:-45 5:46 6:145 7:-104 8:-54 9:152 10:37 11:-1 12:100 13:-209 14:-115 17:48 18:72 20:-265 22:71 25:-286 26:19 27:-130 28:-204 32:-155 33:-60 34:-264
.read$ 9:45 11:24 17:156 18:-141
.readi 10:160 14:-42
.ready 3:158 4:-28 5:85 6:149 7:-131 9:97 10:-320 11:-149 12:111 13:-74 14:-134 17:-82 18:176 20:-174 22:78 25:-62 26:53 27:-40 28:-169 32:-100 33:-41 34:-119
.reak 21:22
.real 21:21
.reall 10:6
.ream 11:-122 25:143 29:5 32:39
.ream$ 11:-121 25:144 29:5 32:39
.reas 8:9 9:78 10:86 29:-11
.reaso 8:9 9:78 10:86 29:-11
.reat 1:118 2:-43 3:143 4:62 6:-46 8:-205 9:-106 11:25 16:-86 17:-73 22:22 25:168 29:44 34:94
.reat$ 8:-47 25:229
.reate 1:83 3:165 4:68 5:44 6:-38 8:-20 9:-87 16:-60 22:26 25:-83 29:78 34:97
.reba 11:-103 25:10 29:155
.rebas 11:-103 25:10 29:155
.reby 16:36 22:135
.reby$ 16:36 22:135
.rece 13:69 19:251 20:-105 26:89 27:85 33:-41 34:-60
.reced 19:254 20:-101 33:-27
.recei 26:90 27:94 34:-50
.reci 22:56 31:10
.reco 8:88 17:87 22:75
.recom 17:91
.recor 8:91 22:81
.rect 6:-60 10:-58 16:76 20:82 23:69 33:119
.rect$ 6:-31 20:87 23:70 29:-4 33:173
.recti 16:112 33:-2
.red$ 3:47 5:37 6:-87 9:46 10:32 11:49 12:-46 14:-131 29:111 33:-191
.ree$ 1:8 2:-12 5:-162 6:-84 9:-87 11:-53 12:275 14:-75 16:108 18:90 19:37 24:81 25:47 28:-17 29:-93
.reed 15:52 16:1 25:16
.reed$ 15:52 16:1 25:16
.reen 8:130 25:41
.reen$ 8:109 25:43
.rees 0:42 7:62 8:-63 29:2
.rees$ 0:42 7:62 8:-63 29:2
.reez 0:42 1:44 2:-30 3:-170 5:-219 7:-154 8:18 9:-20 10:75 11:-79 12:124 14:51 15:37 16:62 18:40 20:-361 21:-65 22:50 25:14 27:76 28:17 29:-15 30:-214 31:14 32:-93 34:-22
.reeze 0:44 1:45 2:-23 3:-158 5:-207 7:-144 8:25 9:-11 10:77 11:-70 12:136 14:54 15:39 16:65 18:42 20:-353 21:-64 22:53 25:-35 27:78 28:18 30:-202 31:21 32:-76 34:-20
.reezi 25:139
.refa 2:87 29:61
.refac 2:87 29:61
.refu 7:-65 8:191
.refus 7:-65 8:191
.regi 1:19 13:106 27:63
.regis 1:19 13:106 27:63
.reje 7:173 8:191 9:14 11:45 13:-54 21:-26 25:-110
.rejec 7:173 8:191 9:14 11:45 13:-54 21:-26 25:-110
.rela 19:-19 20:132
.relas 19:-12 20:142
.relb 10:-34 11:209 25:25 29:-78
.relbo 10:-34 11:209 25:25 29:-78
.rele 1:-20 2:7 3:-156 4:79 5:40 6:75 7:-67 9:-138 10:21 11:-287 13:-44 15:26 16:-17 17:87 18:-411 19:69 20:123 22:-69 23:-61 24:16 25:8 27:54 28:46 30:-68 31:-52 33:-202 34:50
.relea 1:-18 2:8 3:-147 4:91 5:44 6:77 7:-58 9:-128 10:23 11:-258 13:-41 14:-2 15:29 16:-12 17:89 18:-389 19:82 20:82 22:-64 23:-54 24:17 25:10 27:59 28:47 30:-60 31:-50 33:-153 34:52
.reles 14:23 20:122 33:-14
.rema 14:191 19:-30 28:325 29:-44 33:-98
.remai 14:191 19:-30 28:325 29:-44 33:-98
.reme 0:-130 1:-40 2:-44 4:-9 6:42 8:32 10:36 12:42 13:35 16:30 18:4 19:11 21:-29 22:-17 23:-102 24:50 28:46 29:-155 33:67 34:30
.remem 24:111
.remen 0:-118 1:-34 2:-36 6:44 8:34 10:38 12:43 13:36 16:49 18:6 19:15 21:-28 22:-14 23:-97 28:52 29:-137 33:68 34:36
.remi 1:-111 2:-263 6:-129 7:-59 8:-194 9:-86 10:-248 11:11 12:-172 13:-63 14:-154 16:-274 17:-98 18:-165 20:-145 22:-59 23:465 24:256 25:-77 26:-193 27:40 28:-213 30:53 31:82 32:-104 33:57 34:-180
.remin 1:-111 2:-263 6:-129 7:-59 8:-194 9:-86 10:-248 11:11 12:-172 13:-63 14:-154 16:-274 17:-98 18:-165 20:-145 22:-59 23:465 24:256 25:-77 26:-193 27:40 28:-213 30:53 31:82 32:-104 33:57 34:-180
.remo 2:175 27:-135 29:-1 31:111 33:-87 34:164
.remov 2:175 27:-135 29:-1 31:111 33:-87 34:164
.rena 2:106 27:-44 29:91
.renam 2:106 27:-44 29:91
.renc 10:129 18:-74 20:-41 29:205
.rence 10:150 18:-65 20:-38 29:86
.rench 16:-5 29:114
.rent 2:-33 4:46 5:265 12:112 32:-54
.rent$ 4:48 5:220 32:-29
.rentl 12:158
.reop 8:105
.reope 8:105
.repa 4:105 5:63 17:-27 18:107
.repar 4:105 5:64 17:-23 18:107
.repo 4:-46 7:109 8:-75 12:169 29:159 33:-61
.repo$ 4:-36 7:37 12:179 29:148
.repor 34:19
.req$ 22:60
.requ 0:-295 1:-122 2:-60 4:-101 5:-261 8:182 9:95 12:7 13:165 14:-303 17:-133 20:-136 21:203 22:120 23:-176 24:-31 25:-361 26:-188 29:-125 31:-89 32:-266 33:25 34:22
.reque 5:-20 6:-98 8:156 9:143 10:-187 11:23 12:-85 13:108 14:-59 16:-78 21:209 22:179 24:-78 25:-144 27:-140 29:-20 31:-127 32:-92 33:-36
.requi 0:-119 1:-34 2:-73 6:44 8:30 9:-26 10:35 12:43 13:30 16:49 18:6 19:15 22:-28 23:-100 28:52 29:-139 33:66 34:35
.res$ 2:-179 5:-30 6:88 11:77 12:119 18:-24 20:-127 28:25 29:97 33:112
.resc 16:137
.resch 16:137
.rese 12:92 29:19
.reset 29:34
.resh 17:39
.resh$ 17:39
.resp 10:155 29:-61 34:51
.respo 34:158
.ress 20:67 27:31 29:-45
.ress$ 20:69 27:32
.rest 2:34 5:-44 18:158 19:-47 27:67 29:73 32:92 33:-20
.rest$ 2:46 5:-14 18:164 28:4 29:-71 32:99
.resta 29:140
.reste 27:118
.resu 8:12 9:10 27:153 31:-78
.resum 27:156 31:-73
.retr 1:59 16:-95 19:79 29:126
.retro 1:60 16:-94 19:80 29:126
.reve 2:156 8:151 9:-131
.rever 2:156 8:151 9:-131
.revi 1:31 5:-75 9:40 10:-176 11:-123 14:-47 15:-28 16:-62 19:246 20:-166 22:44 24:-38 25:47 29:214 32:-25 34:47
.revie 1:43 9:45 10:-158 11:-109 16:-19 22:54 24:-9 25:55 29:127 33:14 34:111
.revio 19:265 29:37
.rewh 5:173 10:-112 33:108
.rewha 5:173 10:-112 33:108
.rewo 2:110 22:64
.rewor 2:110 22:64
.rewr 2:48 10:-50 21:61 22:28 29:11
.rewri 2:48 10:-50 21:61 22:28 29:11
.rfec 25:104
.rfect 25:104
.rfor 2:107
.rform 2:107
.rge$ 2:41 12:24 22:43 25:-22 27:-3 29:189 31:-56 34:142
.rgea 2:133
.rgeab 2:133
.rged 2:65 8:30 21:40 29:-14
.rged$ 2:65 8:30 21:40 29:-14
.rges 8:6 10:1
.rges$ 8:6 10:1
.rget 4:3 10:-109 11:65 20:144 24:167 29:-135 31:10
.rget$ 4:3 10:-98 11:66 20:144 24:169 29:-127 31:10
.rgin 2:58 12:67
.rging 2:58 12:67
.ria$ 0:-45 10:90 15:58 16:-34 21:83 22:-47 29:-32 34:61
.rial 17:173
.rial$ 17:173
.ribe 0:-35 2:-121 5:-162 6:-101 9:-60 11:15 14:-131 17:15 18:-24 24:-44 25:-211 26:261 27:256 30:161 31:46 33:-230
.ribe$ 2:-25 6:-61 11:45 17:-64 24:-21 25:-47 26:144 27:186 29:29 30:111 31:70 33:-200
.ribed 5:-84 17:110 26:141 29:-68 30:32 34:28
.ribu 17:284 20:49
.ribut 17:284 20:49
.rich 27:100 31:50
.richt 27:100 31:50
.rics 8:58
.rics$ 8:58
.rict 10:184 28:-99
.rict$ 10:184 28:-99
.rida 1:114 2:71 10:-113 16:153 17:-108 18:-41 24:118 25:23 29:-155 32:185 33:49
.riday 1:114 2:71 10:-113 16:153 17:-108 18:-41 24:118 25:23 29:-155 32:185 33:49
.rien 8:-101 17:76 29:70
.riend 8:-98 29:80
.ries 6:-114 10:-125 12:78 25:64 28:62 29:-69 31:-50 33:32 34:111
.ries$ 6:-114 10:-125 12:78 25:64 28:62 29:-69 31:-50 33:32 34:111
.righ 2:-26 5:58 6:62 10:-51 12:73 18:-38 21:-2 23:54 24:-66 25:123 29:-39 33:72
.right 2:-26 5:58 6:62 10:-51 12:73 18:-38 21:-2 23:54 24:-66 25:123 29:-39 33:72
.ril$ 4:190
.ring 0:-398 1:-286 2:118 5:-172 6:21 7:-173 10:-22 11:-356 14:-320 16:25 19:120 20:-267 21:16 22:-25 24:67 25:-358 26:-308 27:34 28:98 29:-159 30:-195 31:68 32:-45 33:116 34:55
.ring$ 0:-279 1:-206 2:181 6:-4 8:14 9:54 10:-88 11:-114 12:-92 14:-196 15:43 16:48 18:-30 19:101 20:-37 24:100 25:-224 26:-50 27:1 28:60 29:-6 31:86 33:32 34:71
.rings 2:-46 6:103 9:-48 10:71 12:124 18:39 20:-59 21:5 22:-29 28:28 29:-120 33:122
.rint 1:64 14:155 28:-31 29:190 32:14
.rint$ 1:66 14:156 28:-123 29:195 32:14
.riod 5:166
.riod$ 5:166
.rior 16:-38 19:177 24:126
.rior$ 16:-38 19:177 24:126
.ript 29:21 31:100
.ripti 29:25 31:100
.ris$ 3:-52 4:291 29:-47
.risk 22:21
.risk$ 22:21
.rist 25:90 28:-120 29:72
.ristm 25:90 28:-120 29:72
.rite 0:-97 2:-181 6:117 10:26 12:-66 20:-28 21:85 25:56 29:125
.rite$ 2:-115 6:117 10:-8 12:-65 20:-14 21:88 25:57 29:134
.riter 0:-43 10:103
.riti 2:79 10:-22 33:45
.ritin 2:79 10:-22 33:45
.rity 1:85 2:24 8:10 11:-50 16:25 22:9 24:-40 28:-61 34:188
.rity$ 1:85 2:24 8:10 11:-50 16:25 22:9 24:-40 28:-61 34:188
.rive 2:188 8:93 10:-46 17:68 29:-183 33:46
.river 2:194 8:93 29:-119 33:69
.rizo 18:122 32:-6
.rizon 18:122 32:-6
.rket 8:-46 29:88
.rketi 8:-46 29:88
.rkin 5:-12 18:90
.rking 5:-12 18:90
.rks$ 1:36 7:37 17:79 23:108 25:2 29:-90
.rlie 6:-27 16:118 18:120 19:85 33:-22
.rlier 6:-25 16:119 18:122 19:86 33:-84
.rlli 9:71 22:118
.rllib 9:71 22:118
.rly$ 1:62 2:88 5:24 11:-96 21:102 23:174 29:-94 33:-62
.rmal 5:63 23:61
.rman 2:100 11:78 25:-88 29:28
.rman$ 11:80 25:-67 29:38
.rmanc 2:107
.rmat 8:100 9:-51 11:150 17:136 21:74 22:-36
.rmati 8:101 9:-50 17:139 21:79 22:-35
.rmed 5:-53 10:106 24:17 27:95
.rmed$ 24:17 27:95
.rmnd 24:192 31:-62
.rmnd$ 24:192 31:-62
.rms$ 10:309 11:-123 14:-92 25:-32 29:-75
.rned 9:150 24:55 29:-53
.rned$ 9:150 24:55 29:-53
.rnel 1:46 29:171 33:-169
.rnel$ 1:46 29:171 33:-169
.rnet 4:32 19:-33 20:-47 29:209
.rnete 4:32 19:-33 20:-47 29:209
.rng$ 33:184
.rnin 24:290 25:99
.rning 24:290 25:99
.road 14:213 18:-110
.roba 3:43 8:109 23:46 25:-58 29:-35 30:24
.robab 3:45 7:9 23:47 30:26
.robl 2:26
.roble 2:26
.roce 9:-84 10:-168 11:97 13:-106 17:133 21:227
.roces 9:-80 17:138 21:110
.rodu 0:11 1:18 10:51 17:6 24:-23
.roduc 0:11 1:18 10:51 17:6 24:-23
.rogr 17:99
.rogra 17:99
.roje 2:78 4:8 5:77 10:57 14:-77 17:95 20:-117 21:41 22:97 27:-50 29:-187 32:-10 33:78
.rojec 2:78 4:8 5:77 10:57 14:-77 17:95 20:-117 21:41 22:97 27:-50 29:-187 32:-10 33:78
.roke 15:32 29:146 34:-104
.roke$ 25:55 29:37 34:-100
.roken 15:34 25:-48 29:128
.rom$ 3:-58 4:64 5:-6 6:-94 8:185 10:135 11:-122 12:-139 14:89 16:-113 17:-58 19:65 20:-151 21:-73 24:-59 27:-47 29:46 31:169
.rong 16:112 22:108 25:97
.rong$ 16:112 22:108 25:97
.ront 18:85 29:-30
.ront$ 18:85 29:-30
.room 0:95 2:75 27:18 29:88
.room$ 0:96 2:77 27:21 29:97
.rop$ 8:19 24:78 29:-149 31:170
.ropo 0:-34 5:-161 6:206 10:64 16:15 18:-107 22:-63 28:37 29:-151 33:229
.ropos 0:-34 5:-161 6:206 10:64 16:15 18:-107 22:-63 28:37 29:-151 33:229
.ror$ 2:115 6:48 9:-51 10:-112 11:-14 22:13 29:219
.rosp 19:81 29:38
.rospe 19:81 29:38
.roug 5:25 8:97 9:91 13:33 17:46 19:-82 22:78 29:-153
.rough 5:25 8:97 9:91 13:33 17:46 19:-82 22:78 29:-153
.roun 10:-52 17:125 18:135 24:85 25:43 29:-185 33:-3
.round 10:-52 17:125 18:135 24:85 25:43 29:-185 33:-3
.roup 27:21
.roup$ 27:21
.rova 7:78 8:123 9:2 13:108 29:-91
.roval 7:78 8:123 9:2 13:108 29:-91
.rove 5:-4 6:-73 7:168 8:127 9:137 12:-74 13:50 14:-16 21:-115 22:-169 25:-53 33:-45 34:174
.rove$ 2:-7 7:144 8:80 9:136 21:-80 25:-148 29:26
.roved 7:-15 8:43 9:104 13:169 22:-21
.rover 13:-9 34:199
.roves 7:80 9:-87 13:-65 34:65
.rovi 7:61 8:34 9:-92 25:31
.rovin 7:64 9:-85 25:33
.row$ 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.roze 5:-130 12:374 18:-97 22:96 25:73 28:-73 29:42 33:-143 34:-59
.roze$ 6:79 25:53
.rozen 5:-126 6:-33 12:399 18:-81 22:97 28:-50 29:85 33:-98 34:-20
.rpos 10:127 11:74 29:-63
.rpose 10:127 11:74 29:-63
.rrec 6:-57 16:94 20:85 29:-28 33:124
.rrect 6:-57 16:94 20:85 29:-28 33:124
.rren 2:-22 4:47 5:227 12:115 32:-39
.rrent 2:-22 4:47 5:227 12:115 32:-39
.rriv 17:113
.rrive 17:113
.rror 2:115 6:48 9:-51 10:-112 11:-14 22:13 29:219
.rror$ 2:115 6:48 9:-51 10:-112 11:-14 22:13 29:219
.rrow 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.rrow$ 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.rry$ 2:188 7:-41 8:17 10:148 11:-2 17:-110 18:36 25:161 29:-254
.rsda 2:3 6:67 10:-50 12:-114 15:-20 16:129 19:-94 24:63 25:-73 32:69 33:127
.rsday 2:3 6:67 10:-50 12:-114 15:-20 16:129 19:-94 24:63 25:-73 32:69 33:127
.rsel 10:-50 11:209 25:-88 31:106
.rself 10:-50 11:209 25:-88 31:106
.rset 27:-13 29:97
.rsetz 27:-13 29:97
.rshi 1:-4 2:-7 6:67 10:75 12:69 16:29 18:-38 19:-7 21:98 27:51 29:-43 33:91
.rship 1:-4 2:-7 6:67 10:75 12:69 16:29 18:-38 19:-7 21:98 27:51 29:-43 33:91
.rsio 1:-47 4:146 5:85 6:62 11:-52 14:-3 17:-102 18:-59 19:129 20:162 22:29 29:45 33:-62
.rsion 1:-47 4:146 5:85 6:62 11:-52 14:-3 17:-102 18:-59 19:129 20:162 22:29 29:45 33:-62
.rsle 2:126 12:-28 21:44
.rslep 2:126 12:-28 21:44
.rson 14:-9 34:243
.rson$ 14:-9 34:243
.rst$ 2:-89 4:79 5:-86 9:-73 10:-170 11:-72 12:-88 14:-134 17:385 18:212 19:1 20:-170 29:-222 32:2 33:52
.rsta 11:207 25:-40
.rstan 11:207 25:-40
.rtan 17:45 32:-21
.rtant 17:45 32:-21
.rted 3:8 5:15 6:21 8:27 9:-73 17:184 29:83
.rted$ 3:8 5:15 6:21 8:27 9:-73 17:184 29:83
.rter 3:33 17:15 20:34
.rter$ 3:33 17:15 20:34
.rth$ 5:-17 10:45 16:62 21:103
.rtin 4:95 17:7
.rting 4:95 17:7
.rts$ 1:17 2:21 3:119 4:48 12:-53 25:-45 27:47 31:75 32:15 33:5 34:-27
.rtwo 1:148
.rtwor 1:148
.rty$ 1:48 4:-27 10:58 20:-46 25:14 29:146
.ruct 11:138
.ructi 11:138
.rue$ 33:94
.run$ 2:-6 3:96 19:-65 25:114 29:128
.runs 25:-21 34:105
.runs$ 25:-21 34:105
.rver 29:191 31:-35
.rver$ 29:191 31:-35
.rvie 13:137 14:159 22:-53 32:98
.rview 13:137 14:159 22:-53 32:98
.rwar 27:90
.rward 27:90
.ryon 8:12 24:24 25:75
.ryone 8:12 24:24 25:75
.ryth 11:129 12:74 13:41 14:102 16:102 20:-71 25:-168 31:15 32:-54
.rythi 11:129 12:74 13:41 14:102 16:102 20:-71 25:-168 31:15 32:-54
.sabl 31:159
.sable 31:159
.sage 2:66 5:-55 11:136 18:-53 20:-17 23:28 25:-138 26:89 29:-176 30:129 31:38 34:-75
.sage$ 2:203 10:-89 11:142 14:4 25:-58 31:-41
.sages 2:-95 10:88 23:45 26:51 27:-38 30:143 31:100 33:20 34:-35
.said 0:24 9:136 16:-1 33:35 34:-36
.said$ 0:24 9:136 16:-1 33:35 34:-36
.sal$ 0:-7 2:36 10:71 12:79 16:55 18:-118 29:-51 33:23
.sale 18:-99 20:57 29:164
.sals 6:122 12:-87 33:135
.sals$ 6:122 12:-87 33:135
.same 10:88 14:-16 16:52 18:-100 19:12 25:95
.same$ 10:88 14:-16 16:52 18:-100 19:12 25:95
.sati 5:93
.satio 5:93
.say$ 9:10 12:60 29:32 33:28
.says 6:102 11:51 15:-37 29:-26
.says$ 6:102 11:51 15:-37 29:-26
.sche 1:41 3:101 4:86 8:-147 11:-7 12:-131 13:-221 14:127 15:-3 17:-126 18:68 19:132 22:-4 24:25 25:-175 26:-46 27:-19 29:-1 31:-88 33:-16 34:146
.sched 1:42 2:-156 3:101 4:87 8:-138 11:-4 12:-126 13:-108 14:128 17:-113 18:69 19:137 20:-83 22:-2 24:25 25:-159 26:-40 27:-18 29:-115 31:-87 33:15 34:72
.scre 9:51 25:61 29:-7
.scree 9:51 25:61 29:-7
.scri 0:-59 2:-184 5:-181 6:-107 8:-130 9:-128 11:3 14:-163 15:-24 17:9 18:-39 24:-52 25:-251 26:282 27:180 30:179 31:155 33:-224 34:8
.scrib 0:-48 2:-153 5:-166 6:-98 9:-67 11:12 14:-144 15:-10 17:12 18:-23 25:-212 26:290 27:206 30:182 31:46 33:-197
.scrip 29:21 31:100
.scus 4:87 5:80 6:136 8:-74 9:-145 10:-74 11:-188 14:72 16:52 17:-88 19:2 20:171 25:-109 30:23 31:-143 32:-82 34:7
.scus$ 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
.scuss 29:68 30:48 31:-78
.sday 2:100 5:-133 6:1 7:-176 8:74 10:-191 12:-189 14:-58 16:209 17:-23 19:-140 20:41 22:-163 24:106 25:-367 27:-63 28:-174 32:202 33:31 34:-141
.sday$ 2:101 5:-130 6:3 7:-175 8:75 10:-188 12:-187 14:-50 16:221 17:-17 19:-138 20:44 22:-132 24:108 25:-364 27:-29 28:-172 32:203 33:33 34:-135
.seco 0:17 33:44
.secon 0:17 33:44
.secu 1:85 2:25 8:10 10:1 11:-50 16:26 22:19 24:-37 34:84
.secur 1:85 2:25 8:10 10:1 11:-50 16:26 22:19 24:-37 34:84
.sed$ 2:-14 5:-44 6:425 9:8 12:209 14:-141 17:-260 18:-289 19:-174 21:95 25:-205 27:-42 28:-115 29:-256 32:-93 34:-98
.see$ 2:-56 4:-10 9:-50 11:33 13:31 14:135 21:48 24:-66 25:126
.self 0:25 10:-52 11:204 25:-95 31:105
.self$ 0:25 10:-52 11:204 25:-95 31:105
.send 2:-24 4:-55 11:-40 14:127 17:95 26:65 27:51 30:-22 31:127
.send$ 4:-47 11:-28 14:131 17:59 26:66 27:28 29:1 30:-3 31:54
.sendi 31:41
.sens 0:55 2:-55 11:120 25:-5 26:57
.sense 0:55 2:-47 11:122 25:-3 26:58
.sent 12:92
.sep$ 1:160 31:18 32:10 33:7
.sepa 0:89
.separ 0:89
.sept 1:282 5:-199 6:-228 8:7 9:-140 10:-225 12:-131 14:29 15:-120 16:152 17:-85 18:-13 20:226 22:-44 24:97 25:-61 27:-124 28:-129 29:-218 31:-57 32:217
.sept$ 1:165 4:-183 16:63 20:159 24:117 32:117 33:-62
.septe 1:144 4:11 5:-103 10:-48 12:-32 14:57 16:10 20:78 29:-28 32:112 33:71
.seri 21:10
.serie 21:10
.sers 10:58 20:134 29:-32
.sers$ 10:58 20:134 29:-32
.sert 1:160 24:-47
.sert$ 1:160 24:-47
.serv 25:23 29:174 31:-41
.serve 29:191 31:-35
.ses$ 8:-7 9:-17 10:-42 17:45 20:-19 29:136 31:163 33:46
.sest 18:285 33:-72
.sest$ 18:285 33:-72
.set$ 0:-35 2:-190 4:155 5:-57 6:-12 11:92 12:19 20:28 22:-111 23:116 27:-128
.setz 27:-13 29:97
.sfe$ 22:97
.shal 7:36 8:-16
.shall 7:36 8:-16
.shbo 8:27 9:76 22:136
.shboa 8:27 9:76 22:136
.she$ 3:33 34:20
.shed 2:-52 6:80 7:31 12:76 16:-32 29:18 32:100
.shed$ 2:-52 6:80 7:31 12:76 16:-32 29:18 32:100
.shif 15:109 16:65 29:114
.shift 15:109 16:65 29:114
.shin 2:58 25:62
.shing 2:58 25:62
.ship 1:-266 2:-354 3:32 5:-233 6:174 8:23 9:-176 10:50 12:46 13:-126 15:-101 16:108 18:-169 20:128 21:41 25:-235 27:10 28:69 29:-437 31:-108 32:-137 33:23 34:69
.ship$ 1:-231 2:-213 4:42 5:-84 6:79 8:40 9:-55 10:52 12:63 13:-84 15:-58 18:-150 19:-16 20:127 21:45 25:-112 27:30 28:76 29:-378 31:-50 32:-100 33:46 34:74
.shipp 6:111 19:59 20:32 25:-21
.ships 3:100 4:-78 16:96 20:-39
.shor 3:21 11:211 12:-39 26:-47
.short 3:21 11:211 12:-39 26:-47
.shou 0:33 1:-39 2:-7 3:36 4:-127 6:36 7:71 8:-173 9:-75 10:-209 11:18 12:-24 15:36 16:12 18:110 21:40 22:-128 25:-78 26:87 27:-68 30:83 31:-17 33:-50 34:1
.shoul 0:34 1:-35 2:-5 3:36 4:-121 6:38 7:72 8:-171 9:-68 10:-187 11:20 12:-11 15:39 16:16 18:112 21:42 22:-118 24:-245 25:-63 26:89 27:-34 30:85 31:-13 34:5
.shout 24:157 33:-42
.show 5:-106 8:-66 9:110 11:116 13:198 14:91 17:-87 18:-37 19:110 25:-148 27:-73 31:-19
.show$ 5:-32 8:-63 9:25 11:117 13:206 14:92 17:-84 18:-35 19:110 25:-142 27:-73 29:4 31:-19
.shut 5:-30 12:217 25:-150 29:-16 31:173
.shut$ 5:-30 12:217 25:-150 29:-16 31:173
.shy$ 10:169 29:-47
.sibl 0:20 2:41 3:40 5:-78 10:-26 11:-29 12:-55 13:-105 17:-19 21:57 22:37 23:46 25:-82 26:99 29:-71 30:53 33:62 34:95
.sible 0:20 2:41 3:40 5:-78 10:-26 11:-29 12:-55 13:-105 17:-19 21:57 22:37 23:46 25:-82 26:99 29:-71 30:53 33:62 34:95
.side 8:156 9:-92 10:20 22:66 29:135 34:-162
.sider 8:79 10:22 22:68
.sign 2:-45 5:35 7:-82 8:167 13:-34 14:-20 17:18 21:-104 22:-52 26:56 27:86 29:118 31:-167 34:145
.sign$ 5:65 8:40 21:-77 25:-117 26:67 27:90 29:128 31:-7 34:33
.signe 9:57 11:-11 17:99 29:64 34:-19
.signi 8:125 25:75 31:-105
.signs 13:-5 29:-19 34:170
.sile 25:-80 27:204 29:-119 31:40
.silen 25:-80 27:204 29:-119 31:40
.sinc 6:37 9:20 12:-32 13:56 29:42
.since 6:37 9:20 12:-32 13:56 29:42
.sine 28:11
.sines 28:11
.sing 8:-103 11:96 15:70 22:60 24:-35 25:173 27:-34 28:-78 33:-47
.sing$ 8:-98 11:100 22:84 25:50 28:-5
.singl 15:44 25:135 26:8 33:-30
.sion 4:113 5:36 6:44 7:17 9:29 10:-228 11:-233 13:89 14:-56 16:-81 17:-190 18:-178 19:109 20:150 22:201 25:-169 32:-77 34:-69
.sion$ 1:-169 4:123 5:43 6:47 7:22 9:31 10:-219 11:-216 13:94 14:-17 16:-41 17:-174 18:-154 19:87 20:171 22:225 25:-143 32:-43 33:-106 34:-55
.sions 1:49
.six$ 4:93 28:31
.sked 7:18 8:-42 13:213 22:-121 23:73 34:-75
.sked$ 7:18 8:-42 13:213 22:-121 23:73 34:-75
.skin 15:67 20:15 21:33 22:52 33:124
.sking 15:67 20:15 21:33 22:52 33:124
.sks$ 17:173 20:10 22:60
.slat 2:47 5:-113 8:-64 9:-80 11:-97 14:78 16:-93 23:61 27:77 28:22 29:49 33:74
.slata 33:119
.slate 16:-41 20:71 29:261 33:-90
.slati 0:23 2:102 12:28 29:-234 33:91 34:36
.slato 10:102 14:100 23:77 27:74 28:65 29:-113
.slee 12:65 25:42 28:140
.sleep 12:65 25:42 28:140
.slep 2:126 12:-28 21:44
.slept 2:126 12:-28 21:44
.slet 11:-6 29:103 33:116
.slett 11:-6 29:103 33:116
.slid 6:103
.slide 6:103
.slip 2:-84 6:7 15:143 19:151
.slip$ 2:-37 6:8 15:76 19:155
.slipp 15:38
.slo$ 2:118 33:33
.slus 0:14 1:65 10:192 33:-89
.slush 0:14 1:65 10:192 33:-89
.smal 2:140
.small 2:72
.snea 2:109
.sneak 2:109
.snoo 24:138 29:-81 31:142
.snooz 24:138 29:-81 31:142
.soft 1:119 10:59
.soft$ 1:119 10:59
.some 0:51 1:-79 2:-409 4:-92 5:-38 6:-272 7:-44 11:50 14:45 15:93 16:-174 17:94 18:3 19:-90 21:88 24:-110 25:45 26:-123 28:-190 29:63 31:-210 32:182 34:124
.some$ 11:47 15:90 21:10 23:44 25:-15 29:52 31:-10
.someb 2:-38 3:50 4:-29 9:42 29:52 34:110
.someo 2:-75 7:-16 8:24 9:-38 10:8 15:70 16:-8 17:101 22:29 23:37 31:-7 34:36
.somet 0:47 1:-31 2:-84 15:-70 18:56 21:55 22:-39 25:102 28:-68 32:202
.somew 14:88
.son$ 2:-15 5:-63 9:48 10:25 14:-76 17:52 29:-165 33:-78 34:317
.soon 6:-131 10:-234 12:-195 18:399 20:125 24:-92 27:132 28:187 29:-91 32:-59 33:-217
.soon$ 6:-32 10:-12 12:-148 18:91 20:131 24:-83 27:147 28:216 29:-57 32:-42
.soone 10:-111 18:342 33:-148
.sorr 8:45 10:49 18:26 25:111 29:-30
.sorry 8:45 10:49 18:26 25:111 29:-30
.sort 6:100 20:86
.sort$ 20:87
.sos$ 25:-8 27:105 29:-58 31:63
.sour 17:7
.sourc 17:7
.spam 11:-6 31:118
.spamm 11:-6 31:118
.spea 11:174 25:-28
.speak 11:174 25:-28
.spec 10:262 12:-77 13:-25 18:-63 19:77 21:76 32:114 33:-164 34:-92
.speci 12:-50 32:120
.spect 10:129 19:80 29:10 34:-68
.spin 4:12 10:43
.spin$ 4:12 10:43
.spit 2:-33 13:92 22:102
.spite 2:-33 13:92 22:102
.spon 34:158
.spons 34:158
.spri 1:69 28:-30 29:199 32:9
.sprin 1:69 28:-30 29:199 32:9
.sqla 2:85
.sqlal 2:85
.ssag 2:69 18:-15 23:29 25:-64 26:91 29:-87 30:130 31:88 34:-68
.ssage 2:68 18:-13 23:30 25:-55 26:91 29:-80 30:131 31:72 34:-68
.ssed 2:-156 6:190 7:22 21:90
.ssed$ 2:-156 6:190 7:22 21:90
.sses 24:41
.sses$ 24:41
.ssib 0:39 2:47 3:41 5:-67 11:-2 12:-30 13:-95 17:-83 21:62 22:44 23:50 25:-6 26:104 30:54 33:83
.ssibl 0:39 2:47 3:41 5:-67 11:-2 12:-30 13:-95 17:-83 21:62 22:44 23:50 25:-6 26:104 30:54 33:83
.ssin 8:-7 22:115
.ssing 8:-7 22:115
.ssio 1:44 33:64
.ssion 1:44 33:64
.sso$ 8:75 13:-16
.ssue 8:-64 17:52 29:93
.ssum 12:105
.ssume 12:105
.sswo 11:-14 29:135
.sswor 11:-14 29:135
.stab 1:96 2:-42 5:272 6:-130 9:-132 10:143 12:147 29:-190 34:45
.stabi 5:132
.stabl 1:98 2:-31 5:160 6:-93 9:-79 10:146 12:167 20:1 29:-136 34:51
.stac 4:149 10:-60 29:165 31:-45
.stack 4:149 10:-60 29:165 31:-45
.stag 2:-72 5:193 8:55 10:58 17:49 25:-67 29:19
.stage 2:-57 5:206 8:69 10:61 17:58 25:-34 29:-162
.stagi 29:131
.stak 30:23
.stake 30:23
.stal 1:142 16:-32 17:31 18:-15 22:35 29:20
.stall 1:142 16:-32 17:31 18:-15 22:35 29:20
.stan 5:163 10:228 11:74 15:76 16:-54 17:-129 20:-149 25:-205 32:74 33:-209 34:115
.stand 5:164 10:228 11:74 15:15 16:-47 17:-128 20:-109 25:-204 32:75 33:-205 34:116
.star 1:-121 2:-233 3:212 4:105 5:83 6:-3 9:-175 10:-190 11:-52 12:-2 13:-63 15:-71 17:253 19:22 20:-195 21:-30 25:-87 27:76 29:5 31:-142 33:52 34:-164
.start 1:-121 2:-230 3:212 4:105 5:87 6:-3 9:-174 10:-178 11:-10 12:-2 13:-61 15:-69 17:254 19:22 20:-195 21:-30 25:-219 27:76 29:6 31:-142 33:52 34:-163
.stat 5:302 6:-5 8:-171 9:176 12:170 22:-87 25:-20 27:-70 29:-116 34:-63
.state 5:176 9:114 22:-24 29:-118
.statu 5:181 8:-92 9:90 12:134 29:-107
.ste$ 14:171
.stea 16:200 26:56
.stead 16:200 26:56
.sted 10:-46 15:146 16:-86 27:240 33:-17
.sted$ 10:-46 15:146 16:-86 27:240 33:-17
.steh 5:32 18:48
.steht 18:49
.step 3:-34 11:189 17:81
.steps 3:-33 11:191 17:29
.ster 2:91 3:4 4:-38 5:129 6:29 7:91 9:-295 12:-99 13:149 20:-87 21:-56 22:-21 25:-189 27:12 33:-208
.ster$ 1:10 2:127 5:147 6:-120 8:69 9:-148 10:61 12:-29 13:78 20:-60 27:55 29:-33
.sterd 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 16:28 17:15 25:-47 29:67 33:-61 34:11
.stic 1:119 21:17
.stick 1:119
.stil 2:128 3:-131 5:52 7:47 8:-122 9:112 10:-176 11:-109 12:109 13:81 14:114 16:-146 17:-147 18:-181 20:116 22:-216 25:-247 27:-56 28:101 29:-91 31:-103 32:-184 33:-105
.still 2:128 3:-131 5:52 7:47 8:-122 9:112 10:-176 11:-109 12:109 13:81 14:114 16:-146 17:-147 18:-181 20:116 22:-216 25:-247 27:-56 28:101 29:-91 31:-103 32:-184 33:-105
.stin 2:-10 5:122 22:170 25:22 29:-199 30:96
.sting 2:-10 5:122 22:170 25:22 29:-199 30:96
.stio 11:26 17:67 34:107
.stion 11:26 17:67 34:107
.stma 25:90 28:-120 29:72
.stmas 25:90 28:-120 29:72
.stom 0:91 14:-30 19:-54 20:181 22:20 29:123
.stome 19:-52 20:183 22:24 29:127
.ston 0:86 1:102 2:-167 6:95 10:59 11:-142 12:-176 13:-61 14:89 17:-24 18:49 19:-63 20:-154 24:-85 25:-141 27:85 33:51 34:34
.stone 0:86 1:102 2:-166 6:80 10:59 11:-142 12:-132 13:-61 14:89 17:-24 18:49 19:-63 20:-153 24:-85 25:-141 27:85 33:51 34:34
.stop 2:117 10:-81 18:-34 23:-54 24:-91 25:-56 27:-192 28:38 30:202 31:160 33:43
.stop$ 2:118 10:-81 18:-34 23:-54 24:-91 25:-56 27:-192 29:37 30:203 31:160 33:43
.stor 6:221 9:11 12:-60 14:-16 19:129 33:-101
.story 6:222 12:-56 14:-8 19:131 33:-92
.stpo 2:-110 11:22 15:200 16:144
.stpon 2:-110 11:22 15:200 16:144
.stra 4:84 12:9 21:32
.stre 29:43 32:39
.strea 29:43 32:39
.stri 0:-334 1:-201 5:-225 6:26 7:-111 8:40 10:6 11:-242 14:-101 15:15 16:56 17:-293 19:77 21:20 22:-61 24:24 25:-242 26:-274 27:56 28:82 29:-395 30:-151 31:10 32:-272 33:126 34:70
.stric 10:184 28:-99
.strin 0:-326 1:-198 5:-215 6:27 7:-104 8:41 10:-5 11:-228 14:-88 15:19 16:58 17:-275 19:82 20:-200 21:23 22:-60 24:26 25:-232 26:-231 27:57 28:117 29:-292 30:-142 31:11 32:-268 33:140 34:71
.strn 33:180
.strng 33:184
.stru 11:138
.struc 11:138
.sts$ 2:86 9:-409 10:22 12:-114 13:212 14:-45 21:76 25:-190 26:52 29:155 31:13 32:-76 34:-99
.stud 17:78
.stude 17:78
.stuf 26:85 31:16 32:32 34:49
.stuff 26:85 31:16 32:32 34:49
.styl 4:161 16:-13 33:39
.style 4:161 16:-13 33:39
.sub$ 27:146
.subm 1:29 22:82 29:83 33:4
.submi 1:29 22:82 29:83 33:4
.subs 2:-143 5:-17 6:-100 8:-79 9:-101 10:-197 11:12 14:-44 17:-164 24:-152 25:-192 26:290 27:146 29:45 30:202 31:123 33:-77 34:15
.subsc 2:-143 5:-17 6:-96 8:-77 9:-101 10:-106 11:12 14:-44 17:-164 24:-3 25:-189 26:290 27:88 29:46 30:202 31:125 34:16
.sume 12:102 27:154 31:-73
.sume$ 12:102 27:154 31:-73
.summ 29:176 32:118 34:-27
.summa 27:1 29:36 32:132
.summi 29:121
.supp 0:22 10:26 11:1 18:-67 20:-39 21:106 28:-100 29:242
.suppo 0:22 10:26 11:1 18:-67 20:-39 21:106 28:-100 29:242
.sure 7:94 24:172 34:52
.sure$ 7:94 24:172 34:52
.swap 16:166 33:-55
.swap$ 16:166 33:-55
.swer 9:132 13:27 20:8 21:-100
.swer$ 9:31 20:13
.swere 9:53 21:-6
.swit 27:66 30:67
.switc 27:66 30:67
.swor 11:-14 29:135
.sword 11:-14 29:135
.taba 29:110 33:-85
.tabas 29:110 33:-85
.tabi 5:132
.tabil 5:132
.tabl 1:72 2:-40 4:-33 5:142 6:-113 9:-102 10:100 12:147 14:245 17:-65 19:14 27:-16 29:-274 33:100 34:15
.table 1:72 2:-40 4:-33 5:142 6:-113 9:-102 10:100 12:147 14:245 17:-65 19:14 27:-16 29:-274 33:100 34:15
.tach 9:77
.tache 9:77
.tack 4:149 10:-60 29:165 31:-45
.tack$ 4:149 10:-60 29:165 31:-45
.tact 34:310
.tact$ 34:269
.tag$ 6:131 10:57 16:-61 33:102
.tage 2:-73 5:231 8:65 10:32 17:52 25:-36
.tage$ 2:-68 5:283 8:65 10:-33 17:54 25:-32
.tagg 6:147 29:-63 33:76 34:25
.tagge 6:149 33:81
.tagi 29:131
.tagin 29:131
.tags 34:112
.tags$ 34:112
.tail 7:82 8:-40 9:30
.tain 10:-103 11:121 29:8 33:8 34:51
.taine 29:44 33:-41 34:79
.take 2:173 5:-105 6:58 8:165 9:-35 11:-109 21:77 22:-49 25:-84 28:-11 31:140 34:82
.take$ 2:76 6:69 8:171 11:-91 16:1 21:2 25:-36 31:144
.takes 2:49 34:113
.taki 2:16
.takin 2:16
.tal$ 14:83 17:39 29:8 32:-46
.talk 10:21 11:73 15:107 21:25 29:-49 34:75
.talk$ 10:26 11:79 15:49 29:-47 34:78
.tall 1:142 16:-32 17:31 18:-15 22:35 29:20
.tall$ 29:67
.talle 1:156 16:-4 17:73 18:-10 22:35
.tand 5:164 10:228 11:74 15:15 16:-47 17:-128 20:-109 25:-204 32:75 33:-205 34:116
.tand$ 5:102 10:148 11:177 17:-14 25:-74 29:-139
.tandi 2:1 34:77
.tands 5:86 10:141 11:-79 29:-68 34:40
.tandu 15:47 16:-13 20:-20 29:153 32:16 33:-41
.tant 17:45 32:-21
.tant$ 17:45 32:-21
.tarb 6:30 20:86 29:-5 34:48
.tarba 6:30 20:86 29:-5 34:48
.targ 4:8 20:151 33:-40
.targe 4:8 20:151 33:-40
.tart 1:-121 2:-230 3:212 4:105 5:87 6:-3 9:-174 10:-178 11:-10 12:-2 13:-61 15:-69 17:254 19:22 20:-195 21:-30 25:-219 27:76 29:6 31:-142 33:52 34:-163
.tart$ 3:50 5:54 6:-59 9:-15 10:-55 14:74 16:45 19:70 20:-63 22:28 25:-29 27:74 29:136
.tarte 5:24 6:22 17:227 29:-49
.tarti 4:95 17:7
.tarts 3:122 4:61 29:-129 32:32 33:66 34:-115
.task 17:160
.tasks 17:160
.tate 5:176 9:114 22:-24 29:-118
.tate$ 5:176 9:114 22:-24 29:-118
.tati 0:5 5:-39 10:30 11:96 17:45
.tatio 0:5 5:-39 10:30 11:96 17:45
.tatu 5:181 8:-92 9:90 12:134 29:-107
.tatus 5:181 8:-92 9:90 12:134 29:-107
.tch$ 1:-30 2:134 4:9 8:-7 10:-57 11:-184 12:-20 13:-129 17:41 21:-189 22:144 24:-171 25:-232 27:199 28:-51 29:157 30:42 31:50 33:-173 34:60
.tche 2:83 5:-4 10:-167 12:52 13:72 15:37
.tches 2:84 5:-3 10:-167 12:52 13:72 15:37 33:8
.tdow 10:-36 28:241 31:57
.tdown 10:-36 28:241 31:57
.tead 16:200 26:56
.tead$ 16:200 26:56
.team 4:-56 5:-27 6:-45 8:90 10:-56 11:-76 12:-157 13:156 14:-28 15:-96 17:59 19:-121 20:-209 22:42 24:95 25:27 27:22 28:-29 29:-48 31:27 34:97
.team$ 4:-31 5:-15 6:-39 7:-52 8:104 10:-315 11:-62 12:-152 13:161 15:-75 17:77 18:16 19:-77 20:-163 22:45 24:77 25:29 27:24 28:-12 29:-34 31:30 33:-52 34:100
.teams 33:53
.ted$ 0:-225 2:121 3:154 4:-3 6:-184 7:-170 8:203 9:11 10:-99 11:-399 12:-6 13:144 14:-281 16:-297 17:246 18:-335 19:-122 20:47 21:-17 24:-319 26:6 27:310 28:-367 29:-47 30:136 31:-32 32:-146 33:-10 34:-111
.teht 18:49
.teht$ 18:49
.tele 8:34 9:53 22:15 29:-73
.telem 8:34 9:53 22:15 29:-73
.tell 2:22 5:55 8:-45 10:36 11:117 17:-8 18:45 23:-45 25:-85 27:-20 29:-326 31:258 32:-58
.tell$ 2:29 5:105 8:-7 10:52 11:144 18:50 23:-32 25:18 29:-195 32:-55
.telli 31:46
.temb 1:144 4:11 5:-103 10:-48 12:-32 14:57 16:10 20:78 29:-28 32:112 33:71
.tembe 1:126 4:17 5:-97 10:-42 12:-27 14:58 20:82 29:-14 32:114 33:76
.temp 3:207 4:81 13:-43
.templ 3:208 4:134 13:-39 29:-78
.ten$ 11:-106 15:13 24:94 26:114 28:78 31:75
.tend 6:-108 8:76 15:105 29:6 33:27
.tend$ 8:79 29:11
.tende 6:-99 15:67 33:49
.tens 13:18 22:59
.tensi 13:18 22:61
.teps 3:-33 11:191 17:29
.teps$ 3:-33 11:191 17:29
.ter$ 0:-389 1:183 2:149 3:59 4:-18 5:85 8:39 9:-331 11:-284 12:-308 13:44 14:-437 15:85 16:30 18:189 19:76 20:35 21:140 22:3 25:-94 26:-66 27:-43 28:-473 29:-30 31:-197 32:-6 33:-54 34:-470
.terd 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 16:28 17:15 25:-47 29:67 33:-61 34:11
.terda 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 16:28 17:15 25:-47 29:67 33:-61 34:11
.tere 5:80 11:112 14:-81 27:101 29:39
.tered 5:81 11:114 14:-77 34:8
.teres 27:118
.teri 0:-45 10:98 17:98
.teria 0:-45 10:98 17:98
.term 5:-104 10:365 11:-168 13:-8 14:44 25:-40 29:-173 31:-79
.terms 10:309 11:-123 14:-92 25:-32 29:-75
.tern 2:93 10:-19 17:119
.ters 17:26
.ters$ 17:26
.tes$ 0:16 1:22 2:-89 3:112 5:-119 6:-304 7:-2 8:-308 9:81 10:-182 11:17 12:-106 14:251 15:9 16:-173 17:-70 19:145 20:-421 22:-76 24:29 25:-404 27:49 28:-173 29:124 32:65 33:44 34:-286
.test 1:67 5:64 7:68 8:81 9:-114 10:29 11:-9 12:-107 16:-111 20:-202 22:-147 23:-27 25:124 27:-22 29:179 31:-112 33:80
.test$ 1:48 8:1 11:-82 18:15 20:-109 22:-166 25:129 29:11 33:78
.testi 5:134 25:73
.tests 7:11 8:54 10:48 25:-119 29:190
.text 8:3 10:242 12:36 29:-124 33:161
.text$ 2:83 10:191 20:63 22:66
.texts 2:-62 8:51 10:45 12:51 20:-2 22:-50 33:155
.tfix 2:82 10:16
.tfix$ 2:93 10:27
.than 2:-12 6:-131 7:-52 8:10 12:-5 14:24 15:-150 19:97 20:28 22:-74 24:-14 25:271 28:203 29:-69
.than$ 6:-73 15:-7 19:133 28:251 33:-82
.thank 7:-47 8:12 10:-21 14:35 20:51 22:-42 25:283 33:112
.that 2:28 3:-139 5:-237 6:60 7:-14 9:-102 10:139 11:38 13:69 15:-19 16:45 17:-124 18:84 20:-118 24:59 25:86 26:-109 27:-46 29:-132 31:-10 32:-142 33:47 34:26
.that$ 2:28 3:-139 5:-237 6:60 7:-14 9:-102 10:139 11:38 13:69 15:-19 16:45 17:-124 18:84 20:-118 24:59 25:86 26:-109 27:-46 29:-132 31:-10 32:-142 33:47 34:26
.thaw 5:-147 6:-29 12:271
.thdr 8:117 13:3 22:-3
.thdra 8:117 13:3 22:-3
.the$ 0:-356 3:-30 4:-24 5:61 6:49 7:-107 8:-10 10:-86 11:-207 12:10 13:-56 14:180 15:36 16:83 17:-118 18:50 19:-9 20:50 21:-78 22:62 23:-145 24:85 25:-136 26:-33 27:-45 28:-1 29:225 30:110 31:-46 32:23 33:47
.them 13:101 14:79 19:-7 29:-78 30:12 31:114
.them$ 13:103 14:80 19:-16 29:-74 30:12 31:115
.then 18:239 19:40 20:-31 29:-15 33:-104
.then$ 18:239 19:40 20:-31 29:-15 33:-104
.ther 0:144 1:106 3:37 5:-578 6:-30 7:-245 8:-109 9:-67 10:-286 13:80 14:2 16:-45 19:-50 20:-87 21:50 23:112 25:24 26:33 27:-333 29:75 30:121 33:-179
.ther$ 0:140 5:-117 6:-56 9:-99 10:-97 11:-145 15:45 17:-12 18:-126 20:-18 22:39 27:-61 29:185 31:51 32:-85 33:-55
.there 0:97 1:50 3:62 4:-17 5:-362 7:-113 10:-153 11:40 13:98 14:20 15:-55 16:-209 17:13 18:11 21:7 23:130 24:-17 25:17 26:60 27:-166 29:-111 32:20 33:-14
.thes 1:76 10:-65 26:38 30:179 31:70 33:-6
.these 1:76 10:-65 26:38 30:179 31:70 33:-6
.they 8:-67 9:122 10:4 12:118 14:42 15:22 19:-71 20:36 25:37 28:-7 29:-35 33:-56
.they$ 8:-67 9:122 10:4 12:118 14:42 15:22 19:-71 20:36 25:37 28:-7 29:-35 33:-56
.thin 0:100 1:-47 2:-100 4:-37 5:66 7:78 8:-126 10:119 11:32 12:67 13:120 14:68 15:-69 16:-18 17:-150 18:190 19:-247 20:-182 21:146 22:-274 23:68 24:-319 25:-117 26:42 29:-371 30:-107 31:40 32:275 33:-317 34:-467
.thin$ 16:-15 28:144 32:103
.thing 0:52 1:-39 2:-45 4:-24 5:140 7:-14 8:-44 9:9 10:17 11:104 12:97 13:155 14:88 15:-90 17:-82 18:227 19:-218 20:-152 21:22 22:-167 24:-235 25:-76 28:-201 29:-579 30:-61 31:64 32:225 33:-312 34:-367
.think 0:96 7:189 8:-33 21:95 22:-47 23:44 26:64
.thir 33:137
.third 33:137
.this 0:-60 1:-112 2:117 3:-157 5:11 6:-286 7:-269 9:-405 10:-132 11:101 12:-23 13:91 14:39 16:-201 17:58 18:-307 19:-96 20:75 22:-11 23:94 24:82 25:22 26:-42 27:40 28:-89 31:-51 32:164 34:97
.this$ 0:-60 1:-112 2:117 3:-157 5:11 6:-286 7:-269 9:-405 10:-132 11:101 12:-23 13:91 14:39 16:-201 17:58 18:-307 19:-96 20:75 22:-11 23:94 24:82 25:22 26:-42 27:40 28:-89 31:-51 32:164 34:97
.thon 2:151 5:-61 10:10 20:-119 29:126 33:107
.thon$ 2:151 5:-61 10:10 20:-119 29:126 33:107
.thos 27:11
.those 27:11
.thou 12:-26 22:140 33:90
.thoug 2:-21 12:-21 22:114 33:93
.thre 1:11 9:33 14:-56 16:111 18:95 19:44 24:86 28:-2
.three 1:11 14:-48 16:111 18:98 19:44 24:86 28:-2
.thro 5:26 8:98 9:91 13:34 17:47 19:-74 22:79 29:-107
.throu 5:26 8:98 9:91 13:34 17:47 19:-74 22:79 29:-107
.ths$ 3:57 14:24
.thu$ 32:123
.thur 2:1 10:-61 12:-117 15:-33 16:133 19:-106 24:61 25:-123 32:68 33:210
.thurs 2:1 10:-61 12:-117 15:-33 16:133 19:-106 24:61 25:-123 32:68 33:210
.tial 4:25
.tiali 4:25
.tica 7:8 21:45 31:20
.tical 7:8 21:45 31:20
.tice 11:10 27:100 31:82
.tices 11:10 27:105 31:82
.tick 1:51 4:-105 29:166
.tick$ 1:119
.ticke 4:-89 29:187
.tiem 28:59
.tiem$ 28:61
.tifi 5:-15 11:-33 25:-30 26:200 27:77 30:104 31:110
.tific 5:-12 11:-25 25:-15 26:139 27:100 30:108 31:85
.tify 13:-31 27:238 29:96 31:-91
.tify$ 13:-30 27:194 29:126 31:-80
.til$ 2:11 4:-135 5:-179 6:-114 7:81 8:21 10:-167 11:-90 13:-123 14:142 15:-6 16:115 17:-192 19:-116 20:-24 21:48 22:100 24:87 25:-261 27:-242 28:176 29:-21 31:44 32:-25 33:35 34:-105
.till 2:128 3:-131 5:52 7:47 8:-122 9:112 10:-176 11:-109 12:109 13:81 14:114 16:-146 17:-147 18:-181 20:116 22:-216 25:-247 27:-56 28:101 29:-91 31:-103 32:-184 33:-105
.till$ 2:128 3:-131 5:52 7:47 8:-122 9:112 10:-176 11:-109 12:109 13:81 14:114 16:-146 17:-147 18:-181 20:116 22:-216 25:-247 27:-56 28:101 29:-91 31:-103 32:-184 33:-105
.time 0:59 1:-190 2:-32 4:42 5:100 6:-113 8:-188 9:-179 10:-301 11:-29 12:-6 13:-2 14:207 16:-135 18:-291 19:224 20:-51 22:72 23:20 24:-29 25:72 26:-71 27:-16 28:239 29:-106 31:-202 32:-161 33:124 34:-30
.time$ 0:64 1:-143 4:30 5:125 6:-88 8:-141 9:-123 10:-268 11:-182 14:-43 16:-96 18:-189 19:166 20:-13 22:93 23:26 24:-6 25:88 28:251 29:-28 31:-115 32:-60 33:136 34:-49
.timel 14:232
.timet 14:98 19:78
.ting 0:-88 1:97 3:-44 6:-263 7:112 8:-99 10:-441 12:86 13:110 14:-150 16:-78 17:183 18:23 19:-109 21:48 22:78 24:-343 25:-41 26:-178 28:-94 29:58 30:123 31:23 32:-249 33:87 34:-158
.ting$ 0:-88 1:97 3:-44 6:-263 7:112 8:-98 10:-441 12:86 13:110 14:-147 16:-78 17:161 18:23 19:-109 21:48 22:79 24:-343 25:-37 26:-175 28:-93 29:59 30:123 31:28 32:-249 33:87 34:-157
.tiny 8:92
.tiny$ 8:92
.tion 1:-9 3:-18 4:-151 5:-42 6:-389 7:-130 8:35 9:151 10:200 11:153 12:-276 13:82 14:-578 15:-546 16:-39 17:36 18:-367 20:-357 21:162 22:201 23:-354 24:-34 25:-220 27:21 28:-466 29:-31 31:53 32:-159 33:-268 34:85
.tion$ 3:-203 4:26 6:-144 7:-654 8:126 9:224 10:120 11:123 12:-85 13:-144 14:-205 15:-246 17:119 18:-31 19:-446 20:-588 21:127 22:288 24:-592 27:-118 28:-216 29:31 30:-193 33:-304 34:-69
.tions 1:-38 5:-27 7:30 8:-192 9:-45 10:-41 11:69 13:258 14:-130 17:-76 18:-48 19:35 21:19 22:-152 24:12 27:112 29:-326 30:66 31:52 32:-147 34:189
.tiva 27:56 31:19
.tivat 27:56 31:19
.tive 6:-73 12:288 18:-27 19:69 23:105 29:2 33:-125
.tive$ 6:-73 12:288 18:-27 19:69 23:105 29:2 33:-125
.tls$ 9:109
.tly$ 10:38 12:86 25:111 28:71 29:-70
.tmas 25:90 28:-120 29:72
.tmas$ 25:90 28:-120 29:72
.tobe 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
.tober 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
.toda 0:-33 2:39 4:38 5:13 6:-53 10:-116 11:-40 12:142 14:-19 17:-31 20:-82 24:-28 25:40 28:8 31:99 32:223 33:-176
.today 0:-33 2:39 4:38 5:13 6:-53 10:-116 11:-40 12:142 14:-19 17:-31 20:-82 24:-28 25:40 28:8 31:99 32:223 33:-176
.toff 0:17 1:121 6:35 10:-53 18:110 20:-22 29:-82 33:70
.toff$ 0:17 1:121 6:35 10:-53 18:110 20:-22 29:-82 33:70
.toky 19:-40 29:52 33:119
.tokyo 19:-40 29:52 33:119
.told 7:109 11:-27 21:21 24:-15 27:157
.told$ 7:109 11:-27 21:21 24:-15 27:157
.tom$ 0:100 7:118 15:-5 33:68
.tome 19:-52 20:183 22:24 29:127
.tomer 19:-52 20:183 22:24 29:127
.tomo 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.tomor 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
.ton$ 2:96 20:-5 34:63
.tone 0:86 1:102 2:-166 6:80 10:59 11:-142 12:-132 13:-61 14:89 17:-24 18:49 19:-63 20:-153 24:-85 25:-141 27:85 33:51 34:34
.tone$ 0:52 1:169 2:-111 4:-71 5:-63 6:109 10:99 11:-21 14:-78 18:134 19:-81 20:-60 24:-11 28:14 29:8 32:-44 33:94
.tones 1:-41 5:24 14:170 18:-162 27:128 29:-91 33:-46 34:52
.toni 29:111
.tonig 29:141
.too$ 2:237 5:-168 6:34 8:164 10:12 15:58 16:-35 19:-31 20:-89 22:-132 23:115 24:-25 25:-139 27:114 29:-186 33:-9
.top$ 2:110 10:-85 12:-20 18:-36 22:-50 23:-57 24:-102 25:-218 27:-217 29:256 30:202 31:155 33:34
.tor$ 10:-61 11:-58 14:58 17:302 29:65 34:4
.tori 2:93 17:34 33:-58
.torin 2:107 29:38 33:-6
.tors 10:81 12:-1 14:46 23:79 25:-74 27:67 28:17 29:53
.tors$ 10:81 12:-1 14:46 23:79 25:-74 27:67 28:17 29:53
.tory 6:220 12:-59 14:-26 19:129 29:65 33:-97
.tory$ 6:220 12:-59 14:-26 19:129 29:65 33:-97
.tota 14:89 17:58 32:-25
.total 14:89 17:58 32:-25
.touc 15:113 33:-24
.touch 15:113 33:-24
.tpon 2:-110 11:22 15:200 16:144
.tpone 2:-91 11:24 15:145 16:90
.tponi 15:38
.tra$ 0:134 1:180 2:-9 16:10 23:71 24:-32 31:-55
.trac 1:46 5:60 10:-81 12:-19 20:57 29:175 33:-11
.track 1:47 5:64 12:-18 20:74
.tract 29:6
.trad 34:66
.trai 2:78 5:-113 10:56 12:14
.train 2:85 12:15
.tran 2:47 5:-113 8:-64 9:-83 11:-97 14:78 16:-94 23:61 27:76 28:21 29:145
.trans 2:47 5:-113 8:-64 9:-83 11:-97 14:78 16:-94 23:61 27:76 28:21 29:145
.trea 29:43 32:39
.tream 29:43 32:39
.tree 5:-122 9:-29 12:264 29:-3
.tree$ 5:-122 9:-29 12:264 29:-3
.trib 17:284 20:49
.tribu 17:284 20:49
.tric 8:57 10:181 28:-101
.trics 8:58
.trict 10:184 28:-99
.trin 0:-326 1:-198 5:-215 6:27 7:-104 8:41 10:-5 11:-228 14:-88 15:19 16:58 17:-275 19:82 20:-200 21:23 22:-60 24:26 25:-232 26:-231 27:57 28:117 29:-292 30:-142 31:11 32:-268 33:140 34:71
.tring 0:-326 1:-198 5:-215 6:27 7:-104 8:41 10:-5 11:-228 14:-88 15:19 16:58 17:-275 19:82 20:-200 21:23 22:-60 24:26 25:-232 26:-231 27:57 28:117 29:-292 30:-142 31:11 32:-268 33:140 34:71
.trng 33:184
.trng$ 33:184
.tro$ 16:-78 29:47
.trod 0:15 1:35 11:3 17:10 24:-3
.trodu 0:15 1:35 11:3 17:10 24:-3
.tros 19:80 29:35
.trosp 19:81 29:38
.truc 11:138
.truct 11:138
.true 33:94
.true$ 33:94
.try$ 8:29 9:51 29:-106
.ttac 9:77
.ttach 9:77
.tted 2:82
.tted$ 2:82
.tter 11:-49 29:110 31:63 33:83
.tter$ 11:-23 29:127 31:63 33:98
.ttin 10:-59 17:49 18:50 21:76 22:4 31:90
.tting 10:-59 17:49 18:50 21:76 22:4 31:90
.tton 2:96 20:-5 34:63
.tton$ 2:96 20:-5 34:63
.tual 19:96
.tual$ 19:98
.tude 17:78
.tuden 17:78
.tues 0:41 1:-10 2:37 7:-7 8:99 16:125 29:44 33:-80
.tuesd 0:47 1:-8 2:60 7:-7 8:99 29:44
.tuff 26:85 31:16 32:32 34:49
.tuff$ 26:85 31:16 32:32 34:49
.ture 0:-274 1:-54 2:79 4:-23 5:34 6:15 7:-135 8:-33 9:-259 13:-26 14:73 15:5 16:51 19:77 20:-198 21:-124 22:67 26:23 27:-60 28:75 29:-99 30:-98 31:-38 32:-278 33:215 34:-11
.ture$ 0:-162 1:-46 2:147 4:-6 5:89 8:-3 9:-137 10:33 11:-283 12:-16 13:-67 14:85 15:14 16:59 18:30 19:49 21:-95 22:98 24:6 26:47 27:-44 28:22 29:-255 32:-214 33:77
.tures 2:-176 5:-29 6:90 11:78 12:120 18:-19 20:-119 28:28 29:85 33:114
.turn 8:73 9:62 18:-95 23:-114 25:-86 27:135 29:47 30:123 31:51
.turn$ 8:82 9:-55 18:-77 23:-76 25:-32 27:135 29:114 30:78 31:56
.turne 9:151 29:-50
.tus$ 5:181 8:-92 9:90 12:134 29:-107
.twee 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
.tween 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
.two$ 3:75 5:16 6:-93 7:77 8:-28 15:63 16:131 20:-68 21:-57 22:90 24:144 27:-14 28:-57 29:-206 31:-115
.twor 1:146
.twork 1:146
.tyle 4:161 16:-13 33:39
.tyle$ 4:161 16:-13 33:39
.type 11:236 18:-28
.type$ 11:205 18:-25
.typo 2:201 21:-25
.typo$ 2:201 21:-25
.uage 11:57 22:26
.ual$ 11:117 19:94 29:-4 30:78
.uali 21:115 22:-66
.uary 4:41
.uary$ 4:41
.uber 4:27 13:-19 19:-38 20:-49 27:-56 29:285 34:124
.ubern 4:32 19:-33 20:-47 29:209
.ubers 27:-13 29:97
.ubli 20:161 29:-30
.ublis 20:161 29:-30
.ubmi 1:29 22:82 29:83 33:4
.ubmit 22:109 29:85 33:6
.ubsc 2:-143 5:-17 6:-96 8:-77 9:-101 10:-106 11:12 14:-44 17:-164 24:-3 25:-189 26:290 27:88 29:46 30:202 31:125 34:16
.ubscr 2:-143 5:-17 6:-96 8:-77 9:-101 10:-106 11:12 14:-44 17:-164 24:-3 25:-189 26:290 27:88 29:46 30:202 31:125 34:16
.ubun 4:106 20:71
.ubunt 4:106 20:71
.uce$ 1:28 11:10
.uch$ 15:105 28:264 33:-134
.uct$ 10:66 31:17
.ucti 11:132
.uctio 11:132
.ude$ 1:123 2:-40 10:96 27:116
.uden 17:78
.udent 17:78
.udge 24:190
.udge$ 24:190
.udit 1:80 2:32
.udit$ 1:80 2:32
.ues$ 16:98 17:53 33:-15
.uesd 0:47 1:-8 2:60 7:-7 8:99 29:44
.uesda 0:47 1:-8 2:60 7:-7 8:99 29:44
.uest 5:-147 6:-124 8:148 9:134 10:-11 11:69 13:96 16:-98 17:1 18:-103 21:194 22:168 24:-115 25:-274 27:-181 28:-27 29:-37 31:-204 32:-159 33:-101 34:60
.uest$ 2:-198 8:141 9:263 11:44 13:-118 21:103 22:97 24:-10 25:-55 27:-47 29:-27 31:-62 32:-18
.ueste 8:87 15:42 22:-15
.uesti 11:24 13:-34 17:63 22:160 29:-9 34:101
.uests 2:93 9:-311 13:237 21:56
.ueue 13:271
.ueue$ 13:271
.uff$ 26:85 31:16 32:32 34:49
.ugfi 2:90 20:147 29:-44
.ugfix 2:90 20:147 29:-44
.ugh$ 2:18 7:46 8:82 9:28 12:-147 13:20 16:-64 17:7 19:-107 20:-39 22:182 24:-184 25:60 27:-130 28:35 29:-255 31:178 32:-26 33:-157 34:-1
.ughl 28:50
.ughly 28:50
.ught 7:94 8:-49 33:90
.ught$ 7:94 8:-49 33:90
.ugin 1:5 2:152 10:67
.ugin$ 2:141 22:10
.ugins 1:17 10:85
.ugs$ 17:71
.ugus 1:68 6:68 20:58 32:112 33:-64
.ugust 1:68 6:68 20:58 32:112 33:-64
.uick 5:161 10:-42 25:90 27:-9 28:105
.uick$ 5:161 25:98 27:-9
.uide 17:186 29:-53
.uide$ 17:186 29:-53
.uiet 25:-73 31:203
.uiet$ 25:-73 31:203
.uild 4:77 5:140 12:-109 17:-106 20:41 25:47 29:150
.uild$ 4:80 17:-101 20:42 25:49 29:152
.uildi 5:85 12:-6
.uire 0:-119 1:-34 2:-73 6:44 8:30 9:-26 10:35 12:43 13:30 16:49 18:6 19:15 22:-28 23:-100 28:52 29:-139 33:66 34:35
.uirem 0:-119 1:-34 2:-36 6:44 8:34 10:36 12:43 13:36 16:49 18:6 19:15 21:-28 22:-14 23:-100 28:52 29:-139 33:66 34:35
.uit$ 27:-95 31:151
.uld$ 0:250 1:-167 2:51 3:209 5:-66 7:129 8:-173 9:-532 10:-136 11:-37 12:-458 13:-501 15:215 17:70 18:6 19:-386 20:-34 21:116 22:64 23:33 24:-122 25:-719 26:159 27:7 28:-469 29:-153 30:84 31:-39 32:-124 33:-14
.ule$ 1:46 2:-246 3:108 4:77 6:44 8:-60 9:-158 12:-70 13:-81 14:220 15:-29 17:-78 18:80 19:87 20:-178 22:-151 24:29 25:-128 27:-21 29:40 31:-51 32:-297 33:-157 34:25
.uled 29:-87 32:146 33:120
.uled$ 29:-87 32:146 33:120
.uler 9:40 29:48
.uler$ 9:40 29:48
.ull$ 4:-29 8:-164 9:-100 13:-188 14:162 16:8 18:92 29:205
.ult$ 2:7 8:-13 9:29 23:15 26:28
.uly$ 33:75
.uman 11:-41 34:174
.uman$ 11:-41 34:174
.umbe 2:-34 5:84 7:55 8:104 9:107 13:72 16:-60 24:-26 25:-41 28:152
.umber 2:-34 5:84 7:55 8:104 9:107 13:72 16:-60 24:-26 25:-41 28:152
.ume$ 8:51 12:99 27:151 31:-79
.umen 0:4 5:-59 11:102 17:41 18:14 25:42
.ument 0:4 5:-59 11:102 17:41 18:14 25:42
.umma 27:1 29:36 32:132
.ummar 27:1 29:36 32:132
.ummi 29:121
.ummit 29:121
.ump$ 2:151 6:11 13:-30 14:91 22:107 25:80 29:-235 33:93
.una$ 22:59
.unce 10:-30 11:51 14:-67 20:113 25:-7 26:100 27:178 29:-84 31:40 33:-85
.unce$ 20:39 27:87
.uncem 11:64 20:13 26:113 27:50 31:62 34:-62
.unch 5:44 9:-64 11:-19 12:-58 20:140 24:152 25:184 29:82 31:-134 32:-120 33:-190 34:-34
.unch$ 5:44 9:-62 11:-18 12:-58 20:119 24:153 25:184 29:87 31:-133 32:-119 33:-174 34:-34
.und$ 2:77 10:-54 17:108 18:135 24:82 25:168 29:-204 33:-6
.unde 10:103 11:124 12:91 13:164 26:30 29:-121 31:-27 32:-47
.undec 13:200 32:-27
.under 9:45 10:109 11:129 12:106 26:34 29:-89 31:-20
.undo 2:-73 7:64 15:-80 16:229 25:83
.undo$ 7:25 15:-47 16:234
.unds 9:24 25:67
.unds$ 9:24 25:67
.une$ 9:-51 11:-17 21:95 33:96
.unfr 11:-14 12:201
.unfro 12:202 29:-91
.unit 29:96
.unit$ 29:96
.unmu 27:168 31:-27
.unmut 27:168 31:-27
.unny 25:146
.unny$ 25:146
.uns$ 25:-21 34:105
.unsu 25:-16 26:-270 27:-142 30:241 31:175 34:63
.unsub 26:-264 27:-110 30:263 31:128 34:63
.unt$ 10:135 11:-29 27:65 29:55 33:-30
.untd 10:-36 28:241 31:57
.untdo 10:-36 28:241 31:57
.unti 2:30 4:-137 5:-183 6:-115 7:80 8:20 10:-170 11:-94 13:-128 14:141 15:-7 16:115 17:-199 19:-119 20:-25 21:47 22:99 24:87 25:-291 27:-244 28:175 29:-23 31:44 32:-27 33:33 34:-111
.until 2:11 4:-135 5:-179 6:-114 7:81 8:21 10:-167 11:-90 13:-123 14:142 15:-6 16:115 17:-192 19:-116 20:-24 21:48 22:100 24:87 25:-261 27:-242 28:176 29:-21 31:44 32:-25 33:35 34:-105
.untu 4:106 20:71
.untu$ 4:106 20:71
.unwa 31:123
.uota 9:43 22:46 29:99
.uota$ 9:43 29:99
.upco 6:44 14:49 18:154
.upcom 6:44 14:49 18:154
.upda 1:-90 2:28 5:5 7:40 8:-143 9:90 14:-50 15:-61 16:54 20:31 26:-31 27:170 31:32
.updat 1:-90 2:28 5:5 7:40 8:-143 9:90 14:-50 15:-61 16:54 20:31 26:-31 27:170 31:32
.upgr 2:107 20:38 22:1 29:46
.upgra 2:107 20:38 22:1 29:46
.uplo 2:22 22:22
.uploa 2:22 22:22
.uppo 0:22 10:26 11:1 18:-67 20:-39 21:106 28:-100 29:242
.uppor 1:68 5:-36 28:-68 29:279
.uppos 0:30 5:101 10:49 18:-31 21:115
.upst 29:43 32:39
.upstr 29:43 32:39
.urce 17:7
.urce$ 17:7
.ure$ 0:-267 1:-73 2:138 4:-30 5:81 7:35 8:-70 9:-272 12:-23 13:-144 14:81 15:48 16:22 18:4 19:45 21:22 22:89 24:156 26:40 27:-77 28:15 29:-342 30:-61 31:-39 32:-239 33:82
.ures 2:-176 5:-29 6:90 11:78 12:120 18:-19 20:-119 28:28 29:85 33:114
.ures$ 2:-176 5:-29 6:90 11:78 12:120 18:-19 20:-119 28:28 29:85 33:114
.urin 2:245 12:-141 17:42 18:-36 22:14 31:62
.uring 2:245 12:-141 17:42 18:-36 22:14 31:62
.urit 1:85 2:23 8:9 11:-51 12:-95 16:26 22:18 24:-39 25:96 29:-175 34:84
.urity 1:85 2:25 8:10 10:1 11:-50 16:26 22:19 24:-37 34:84
.url$ 14:8 26:71
.urll 9:71 22:118
.urlli 9:71 22:118
.urn$ 8:82 9:-61 18:-77 23:-76 25:-33 27:135 28:8 29:40 30:77 31:56
.urne 9:151 29:-50
.urned 9:151 29:-50
.urpo 10:127 11:74 29:-63
.urpos 10:127 11:74 29:-63
.urre 2:-22 4:47 5:227 12:115 32:-39
.urren 2:-22 4:47 5:227 12:115 32:-39
.urs$ 6:-85 24:101 28:172 29:-73 33:63 34:47
.ursd 2:3 6:67 10:-50 12:-114 15:-20 16:129 19:-94 24:63 25:-73 32:69 33:127
.ursda 2:3 6:67 10:-50 12:-114 15:-20 16:129 19:-94 24:63 25:-73 32:69 33:127
.urse 10:-50 11:209 25:-88 31:106
.ursel 10:-50 11:209 25:-88 31:106
.urt$ 15:80
.usag 11:162
.usage 11:162
.use$ 0:5 3:129 4:31 5:-107 7:-109 8:245 10:-113 11:158 13:-83 14:-32 25:-186 29:80 32:-56
.used 9:66
.used$ 9:66
.user 10:57 20:134 29:-32
.users 10:58 20:134 29:-32
.ush$ 1:40 5:-84 11:-166 15:103 16:116 20:-152 25:-290 29:-132 31:383 32:-134 33:-180 34:23
.ushe 6:90 16:-23 29:83
.ushed 6:90 16:-23 29:83
.ushy 10:169 29:-47
.ushy$ 10:169 29:-47
.usin 4:9 11:109 28:7
.usine 28:11
.using 4:10 11:113
.uss$ 29:68 30:48 31:-78
.ust$ 1:104 2:75 5:-245 6:115 9:-134 11:-146 14:121 15:-144 16:140 17:265 25:-103 27:-5 28:-218 29:-120 32:107 34:-232
.usto 0:91 14:-30 19:-54 20:181 22:20 29:123
.ustom 0:91 14:-30 19:-54 20:181 22:20 29:123
.usy$ 32:118
.utc$ 1:47 10:-67 33:202
.ute$ 11:-167 17:40 25:-161 27:89 29:-14 30:354 31:137 32:-53
.uted 25:-155 30:194
.uted$ 25:-155 30:194
.utin 17:137 29:-29 30:78
.uting 17:137 29:-29 30:78
.utio 20:77
.ution 20:77
.utof 0:17 1:121 6:35 10:-53 18:110 20:-22 29:-82 33:70
.utoff 0:17 1:121 6:35 10:-53 18:110 20:-22 29:-82 33:70
.utor 14:8 17:108 29:78
.utor$ 17:204 29:-20
.utors 2:25 14:28 17:-159 29:158
.utto 2:96 20:-5 34:63
.utton 2:96 20:-5 34:63
.uty$ 32:-59 34:254
.uul$ 10:-25 29:119
.vaca 8:-75 9:-30 17:-47 20:89 25:34 29:136 32:42
.vacat 8:-71 9:-27 17:-31 25:41 29:151 32:49
.vail 20:184
.vaila 20:184
.val$ 8:167 13:118
.vali 9:179 33:-3
.valid 9:179 33:-3
.vanc 16:21 24:72
.vance 16:21 24:72
.vate 11:141 27:53 29:-90 31:19
.vate$ 11:141 27:53 29:-90 31:19
.ved$ 2:-26 5:64 6:-88 7:-19 8:40 9:84 10:-136 11:-58 13:149 15:141 16:63 17:274 19:-169 20:-88 22:-68 29:-279
.velo 4:41 5:187 6:-61 10:99 20:-9 29:-165 33:-44
.velop 4:41 5:187 6:-61 10:99 20:-9 29:-165 33:-44
.vemb 3:101 4:5 31:21
.vembe 3:101 4:5 31:21
.ven$ 9:31 12:-33 21:76 22:49
.veni 10:-15 33:48
.venin 10:-15 33:48
.vent 0:63 2:-20 4:-49 18:138 27:32 32:91
.vents 0:65 18:91 27:40 32:92
.ver$ 1:-106 2:-15 3:-80 6:131 7:115 9:44 10:68 12:-10 13:-34 14:-84 15:-118 17:175 18:52 19:-146 20:-161 21:134 22:37 24:-154 25:65 26:-114 27:67 28:-277 29:81 30:43 31:-274 33:-151
.vera 2:14
.vers 1:-108 2:223 4:138 5:73 6:8 8:26 9:-218 10:-227 11:-107 12:-171 13:32 14:-146 16:-9 17:-155 18:-150 19:116 20:150 21:4 22:24 25:-115 27:-151 28:-53 32:-81 34:106
.vers$ 2:58 13:87 29:-142 33:56 34:159
.versi 1:-47 4:146 5:85 6:62 11:-52 14:-3 17:-102 18:-59 19:129 20:162 22:29 29:45 33:-62
.versl 2:126 12:-28 21:44
.vert 2:158 9:-16
.vert$ 2:84
.verv 13:137 14:159 22:-53 32:98
.vervi 13:137 14:159 22:-53 32:98
.very 5:7 6:-76 7:-61 9:-189 11:68 12:27 13:62 14:315 15:-42 16:63 17:-26 18:-89 19:-102 20:-209 21:-16 22:-171 24:140 25:39 27:177 28:-219 32:-212 33:-272 34:-116
.very$ 8:-92 9:-40 14:266 24:102 25:40 27:162 28:-56 32:-30 33:-106 34:-24
.veryo 8:18 24:24 25:26
.veryt 11:129 12:74 13:41 14:102 16:102 20:-71 25:-168 31:15 32:-54
.ves$ 7:77 9:-101 13:-73 25:93 26:108 33:-43
.veto 8:15
.veto$ 8:15
.vien 14:-57 18:107 27:54
.view 1:28 4:-54 5:-114 9:19 10:-177 11:-129 13:79 14:144 16:-65 24:-84 25:45 27:-216 29:114 31:-36 32:42 33:44 34:51
.view$ 1:32 2:-2 4:-18 11:-77 13:78 14:147 16:-56 17:-83 21:-17 22:-29 24:-66 25:72 27:-167 29:145 31:-11 32:52 33:70 34:33
.viewe 9:41 10:-101 17:38 21:47 22:86
.ving 0:97 5:-206 6:-73 7:61 9:-109 12:-99 15:141 16:-48 24:-89 25:245 28:6
.ving$ 0:97 5:-206 6:-73 7:61 9:-109 12:-99 15:141 16:-48 24:-89 25:245 28:6
.viou 14:-1 19:265 20:-1 29:33
.vious 19:265 29:37
.viso 25:-8 27:105 29:-58 31:63
.visos 25:-8 27:105 29:-58 31:63
.volu 8:59 22:-16
.volum 8:59
.volv 17:166 29:-108
.volve 17:166 29:-108
.vote 2:-97 3:69 7:27 8:104 9:160 13:88 25:-76
.vote$ 2:-87 7:48 8:84 13:97 25:-34
.voted 3:77 8:13
.votes 9:168
.wait 2:180 5:-91 7:134 8:-31 11:-44 13:199 16:10 17:-34 29:-168 32:5
.wait$ 2:229 7:160 8:-98 9:-127 16:40
.waiti 5:-65 9:77 13:208 18:77
.waiv 8:-1 9:99 11:40 13:159 17:-26 21:80 22:166 29:-123
.waive 8:-1 9:99 11:40 13:159 17:-26 21:80 22:166 29:-123
.wake 24:36 25:26
.wake$ 24:36 25:26
.want 2:83 8:-200 9:-144 10:-161 11:-258 13:-109 14:6 15:99 16:-52 22:116 25:21 26:179 27:124 28:-75 29:-278 31:149 32:-84 34:-128
.want$ 8:-113 10:-60 11:-99 14:19 15:72 16:-120 21:-34 22:93 25:-246 26:98 27:111 29:-124 31:166 32:-46
.wante 22:110 25:59 26:88
.wants 2:51 21:101 22:-90 25:55 34:-54
.wap$ 16:166 33:-55
.ward 5:-220 18:236 27:89
.ward$ 27:90
.warn 23:53 24:284
.warn$ 23:59 24:116
.warni 24:59
.was$ 0:47 1:-207 2:-331 3:36 6:142 7:-24 8:-177 9:227 10:-82 11:-40 12:-323 14:-232 15:74 16:-40 17:-294 19:308 21:65 24:-115 25:31 26:-165 28:-62 29:-427 31:-71 33:62 34:-18
.watc 10:-22 18:57 27:144 31:103
.watch 10:-22 18:57 27:144 31:103
.way$ 0:8 2:17 5:83 6:-230 8:59 9:-120 12:-204 20:-106 21:234 24:84 28:244 29:-296 30:64 31:7 32:24 33:-311
.ways 14:-93 24:5 25:135
.ways$ 14:-93 24:5 25:135
.wbie 11:-11 17:252 25:-29
.wbie$ 17:196 25:-2
.wcom 2:-109 17:203 21:59
.wcome 2:-109 17:203 21:59
.wed$ 2:227 5:-179 6:-164 9:18 10:-133 11:7 12:117 13:158 15:109 18:-89 25:-28 33:-28
.wedn 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
.wedne 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
.week 0:-305 1:66 2:-9 4:32 5:145 7:-219 8:-340 9:-9 10:-232 11:-381 12:-375 14:-455 16:138 17:-32 18:-526 19:-103 20:-147 22:-56 23:-36 24:65 25:-42 27:30 28:184 29:-246 30:-285 31:59 32:411 34:-96
.week$ 0:-105 1:47 2:28 4:-59 5:145 7:-18 8:-171 10:-351 11:-110 12:-180 14:-232 15:36 16:180 18:-255 19:-328 20:-145 23:-77 24:119 25:-68 26:-171 27:-260 28:-104 32:341 33:64 34:-24
.weekd 5:-33 20:97
.weeke 2:-89 25:211 28:139
.weekl 2:-14 25:-73 26:56 27:134 32:151
.weeks 4:210 5:111 17:-53 19:45 28:199 29:-42 33:-112
.ween 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
.ween$ 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
.welc 2:34 8:-51 9:27 17:97 25:93
.welco 2:34 8:-51 9:27 17:97 25:93
.well 25:109
.well$ 25:109
.wer$ 9:6 10:-60 17:24 22:70 26:-14 27:-35 30:101 31:51
.were 2:-102 13:194 14:-21 19:223 22:-53 28:-18
.were$ 2:-95 13:162 14:-19 19:224 21:54 22:-32 28:-13
.wered 9:53 21:-6
.wert 25:-162 29:201
.what 0:-32 1:-394 2:-109 3:-54 4:-372 5:137 6:-301 7:-23 8:-419 10:179 11:160 12:-194 13:128 14:48 15:-80 16:-513 17:202 18:197 19:14 22:-465 24:-66 25:-90 27:-382 28:-215 29:-21 30:-16 31:-297 32:75 33:79 34:-305
.what$ 0:-29 1:-373 2:-100 3:-54 4:-372 5:137 6:-286 7:-23 8:-417 10:182 11:161 12:-304 13:129 14:49 15:-77 16:-508 17:203 18:181 19:16 22:-425 24:-64 25:-82 26:2 27:-360 28:-209 29:-20 30:-16 31:-289 32:78 33:88 34:-299
.when 0:-292 1:-185 2:-405 3:1 4:-328 5:-457 6:-298 7:-300 8:-281 9:42 10:-119 11:-125 12:-257 13:-301 14:44 15:-156 16:-358 17:-336 18:-97 19:132 20:340 22:-366 24:45 25:-366 26:-350 27:153 28:-135 29:79 30:-274 31:-361 32:-275 33:382 34:-72
.when$ 0:-267 1:-140 2:-377 3:2 4:-295 5:-447 6:-296 7:-284 8:-242 9:49 10:-110 11:-97 12:-251 13:-290 14:49 15:-135 16:-334 17:-313 18:-84 19:136 20:345 22:-353 24:73 25:-337 26:-262 27:50 28:-130 29:90 30:-242 31:-305 32:-259 33:358 34:-51
.whene 27:182
.wher 2:-141 3:-186 5:203 9:88 10:-221 12:-145 14:97 15:92 17:165 18:-121 20:-147 21:52 22:-23 25:-205 27:-157 29:16 30:7 32:-42 34:-168
.where 2:-141 3:-186 5:203 9:88 10:-221 12:-145 14:97 15:92 17:165 18:-121 20:-147 21:52 22:-23 25:-205 27:-157 29:16 30:7 32:-42 34:-168
.whet 15:7 34:57
.wheth 15:7 34:57
.whic 0:-212 1:-231 2:-220 3:25 4:-124 5:79 6:-187 7:-160 8:-155 10:21 12:-75 13:108 14:10 15:-224 16:-264 17:5 18:227 19:96 20:93 21:-165 22:-211 23:11 24:-286 25:-326 26:41 27:-237 28:-88 29:81 30:-135 31:-135 33:98 34:43
.which 0:-212 1:-231 2:-220 3:25 4:-124 5:79 6:-187 7:-160 8:-155 10:21 12:-75 13:108 14:10 15:-224 16:-264 17:5 18:227 19:96 20:93 21:-165 22:-211 23:11 24:-286 25:-326 26:41 27:-237 28:-88 29:81 30:-135 31:-135 33:98 34:43
.whil 34:26
.while 34:26
.who$ 0:44 1:-127 2:-376 3:80 4:-92 5:-279 6:-264 8:-261 9:141 11:-95 12:-240 13:14 14:-131 15:-18 16:-321 17:-29 18:-246 19:-95 20:-265 22:-275 23:17 24:-163 25:130 26:151 27:-41 28:-226 29:-6 30:33 31:-70 32:-240 33:-395 34:475
.whol 14:142 15:44
.whole 14:142 15:44
.whom 2:-42 7:52 9:-85 10:81 15:52 21:-71 33:-174 34:335
.whom$ 2:-42 7:52 9:-85 10:81 15:52 21:-71 33:-174 34:335
.why$ 0:80 2:-112 6:-203 9:108 10:306 12:-155 14:-9 15:17 18:-51 23:75 24:-3 25:-83 28:-117 29:102 30:75 33:-261
.wifi 29:6
.wifi$ 29:6
.wiki 29:88
.wiki$ 29:88
.will 0:-133 1:-31 2:89 3:144 5:-87 6:-181 7:-18 10:-63 11:-93 12:-81 14:-113 16:-43 19:-149 20:143 21:123 22:39 23:93 24:-202 26:-55 28:88 29:130 30:131 31:-206 33:-34 34:1
.will$ 0:-133 1:-31 2:89 3:144 5:-87 6:-181 7:-18 10:-63 11:-93 12:-81 14:-113 16:-43 19:-149 20:143 21:123 22:39 23:93 24:-202 26:-55 28:88 29:130 30:131 31:-206 33:-34 34:1
.wind 6:143 29:133
.windo 6:143 29:133
.wing 12:40 18:78 26:164
.wing$ 12:40 18:78 26:164
.wise 15:4 33:68
.wise$ 15:4 33:68
.witc 27:66 30:67
.witch 27:66 30:67
.with 1:-321 2:44 4:93 5:38 6:-4 7:44 8:162 9:120 10:53 11:20 12:-141 13:7 15:-200 16:49 18:-20 19:16 20:-284 21:-4 22:-16 23:-92 25:-340 27:-29 31:12 32:-283 33:-144
.with$ 1:-292 2:16 4:100 5:92 7:37 9:118 11:45 12:-96 15:-178 16:107 17:11 19:30 20:-229 23:-87 25:-294 27:-15 28:-274 31:28 32:-231 33:-113
.withd 8:117 13:3 22:-3
.withi 5:-52 10:111 16:-14 28:144
.wner 10:-58 16:-77 33:-51 34:258
.wner$ 10:-36 16:-30 34:203
.wnlo 20:155
.wnloa 20:155
.wns$ 10:-20 31:88 34:111
.won$ 29:188 34:-138
.word 2:45 5:-50 6:28 9:58 12:50 13:-98 20:-86 29:100 33:11
.word$ 2:13 6:32 9:70 11:-34 13:-55 21:21 29:126
.wordi 5:-5 12:82 20:-28 22:10 33:46
.work 1:135 2:-81 5:111 11:117 12:-123 13:-10 17:254 18:42 23:119 24:-6 25:41 26:-82 28:76 29:-186 31:-108 33:-146
.work$ 1:84 2:-137 5:227 11:156 12:-113 17:91 26:-62 29:-31 31:-82 33:-1
.worki 5:-12 18:90
.works 1:1 17:81 23:108 25:17 29:-84
.worr 18:148 25:81 31:-45
.worry 18:149
.wort 21:106
.worth 21:106
.woul 0:182 2:92 3:144 6:-18 7:20 8:-43 9:-196 11:-11 13:-43 15:121 16:-63 17:60 18:-132 24:-14 25:-165 26:52 27:19 28:-64 29:-202 30:58 32:-123 33:-293
.would 0:182 2:92 3:144 6:-18 7:20 8:-43 9:-196 11:-11 13:-43 15:121 16:-63 17:60 18:-132 24:-14 25:-165 26:52 27:19 28:-64 29:-202 30:58 32:-123 33:-293
.writ 6:113 10:-152 20:-60 21:81 25:-35 29:142 33:116
.write 2:-123 6:117 10:-9 20:-25 21:88 25:-29 29:197
.writi 2:79 10:-22 33:45
.wron 16:112 22:108 25:97
.wrong 16:112 22:108 25:97
.wsle 11:-6 29:103 33:116
.wslet 11:-6 29:103 33:116
.xact 10:89 16:-86 25:114 28:68 29:-79 33:138
.xact$ 16:-8 33:115
.xactl 10:76 25:115 28:77 29:-74
.xamp 7:161 8:-25 11:177 25:-34 29:-4
.xampl 7:161 8:-25 11:177 25:-34 29:-4
.xcep 1:-108 2:-48 4:-47 5:-122 6:-88 8:79 9:132 10:14 12:-94 13:163 14:-49 16:-201 17:-127 18:-5 19:14 20:-91 21:219 22:161 25:-32 27:20 28:-62 29:-20 31:-110 32:-158 33:-139 34:37
.xcept 1:-108 2:-48 4:-47 5:-122 6:-88 8:79 9:132 10:14 12:-94 13:163 14:-49 16:-201 17:-127 18:-5 19:14 20:-91 21:219 22:161 25:-32 27:20 28:-62 29:-20 31:-110 32:-158 33:-139 34:37
.xed$ 5:-43 12:54 20:-75 29:147
.xemp 2:-68 10:2 13:143 22:202
.xempt 2:-68 10:2 13:143 22:202
.xes$ 2:167 10:110 12:-33 21:-54
.xing 2:-111 5:190
.xing$ 2:-111 5:190
.xist 3:66
.xist$ 3:66
.xpec 17:136 20:214 29:-34
.xpect 17:136 20:214 29:-34
.xpir 6:109 9:147 19:-24 29:-54 32:-64
.xpire 6:109 9:149 19:-24 29:-54 32:-64
.xpla 10:280 11:31 13:-41
.xplai 10:280 11:31 13:-41
.xten 6:-118 8:69 13:5 15:104 22:80 29:1 33:23
.xtend 6:-108 8:76 15:105 29:6 33:27
.xtens 13:18 22:61
.xtra 0:134 1:180 2:-3 16:10
.xtra$ 0:134 1:180 2:-3 16:10
.xts$ 2:-62 8:51 10:45 12:51 20:-2 22:-50 33:155
.ybe$ 0:167 15:87 16:-97 25:68 30:57
.ybod 10:96 15:29
.ybody 10:96 15:29
.ycle 1:-220 2:-148 3:322 4:335 5:125 6:-278 9:-165 10:22 11:-3 12:-131 13:15 14:142 16:-108 17:-140 18:-250 19:217 20:-200 21:-72 22:-149 24:-115 25:-318 26:-90 27:-167 29:-394 31:-116 32:-276 33:-2
.ycle$ 1:-216 2:-84 3:188 4:340 5:157 6:-267 9:-135 10:29 12:-111 13:23 14:174 16:-101 17:-70 18:-231 19:180 20:-173 21:-47 22:-142 24:-108 25:-241 27:-162 29:-351 31:-107 32:-256
.ycles 3:253 5:-16 19:21
.year 2:-27 11:-42 15:107 19:261 20:17 25:-71 29:110 33:-147
.year$ 2:-24 15:107 19:269 20:19 33:-145
.yed$ 6:-12 15:221 33:-46
.yes$ 2:84 8:221 9:-90 16:-43 25:59 29:-111 33:27
.yest 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 16:28 17:15 25:-47 29:67 33:-61 34:11
.yeste 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 16:28 17:15 25:-47 29:67 33:-61 34:11
.yet$ 0:-69 2:17 3:141 4:-48 5:125 6:125 7:19 8:-167 9:72 12:115 16:-98 20:-94 25:55 28:-143 29:-234 31:-8 34:-77
.ying 7:32 8:-46 18:93 27:15 31:3
.ying$ 7:32 8:-46 18:93 27:15 31:3
.yle$ 4:161 16:-13 33:39
.ymor 31:134
.ymore 31:134
.yone 2:-46 3:28 4:-38 9:14 13:66 22:-97 24:9 25:249 34:4
.yone$ 2:-46 3:28 4:-38 9:14 13:66 22:-97 24:9 25:249 34:4
.you$ 0:-5 2:-196 4:36 5:-28 6:-277 7:-58 8:51 9:-371 10:-24 11:253 12:-158 13:-265 14:-13 15:-80 17:-68 18:-344 19:-138 20:-80 21:-68 22:8 23:145 25:305 26:38 28:-97 29:4 30:164 31:-2 32:-262 34:-245
.your 2:-9 5:-141 7:101 8:-161 10:-218 11:216 14:-35 26:76 27:-49 29:-66 30:24 31:182 34:96
.your$ 5:-117 7:106 8:-135 10:-160 11:74 26:82 29:-25 30:37 31:64 34:99
.yours 10:-50 11:209 25:-88 31:106
.ype$ 11:205 18:-25
.ypo$ 2:201 21:-25
.ythi 1:-91 2:37 5:33 8:-25 9:-82 10:3 11:86 12:72 13:177 14:58 17:-107 18:102 19:-88 20:-157 22:-77 24:-175 25:-443 26:14 27:12 28:-170 29:-233 30:-140 31:46 32:103 33:-157
.ythin 1:-91 2:37 5:33 8:-25 9:-82 10:3 11:86 12:72 13:177 14:58 17:-107 18:102 19:-88 20:-157 22:-77 24:-175 25:-443 26:14 27:12 28:-170 29:-233 30:-140 31:46 32:103 33:-157
.ytho 2:151 5:-60 10:10 20:-118 29:132 33:107
.ython 2:151 5:-60 10:10 20:-118 29:132 33:107
.zen$ 5:-148 6:-37 12:465 18:-97 22:54 28:-58 29:71 31:-21 33:-107 34:-29
.zes$ 1:-33 4:136 5:-30 10:63 11:-29 12:43 14:184 16:-107 19:-30 24:-65 25:24 27:181 29:-93 31:69 33:-301
.zing 25:139
.zing$ 25:139
.zon$ 18:122 32:-6
.zone 11:82 14:13 19:-68 29:63
.zone$ 11:82 14:13 19:-68 29:63
.zpac 19:321 20:-73 33:-152
.zpach 19:305 20:-38 33:-150
.zuul 10:-25 29:119
.zuul$ 10:-25 29:119
.zza$ 25:53 29:161
.zzz$ 5:-38 11:-126 25:23 29:89 31:-156
<?> 0:-91 1:-551 2:148 3:-257 4:-536 5:45 6:89 7:-127 8:-1039 9:170 10:131 11:106 13:-133 15:-124 16:-1001 17:31 18:170 19:-95 20:164 21:-107 22:-499 23:-115 24:-536 25:-82 26:-53 27:-621 28:170 29:63 30:-210 31:-423 32:13 33:200 34:136
<?>_$ 0:-91 1:-551 2:148 3:-257 4:-536 5:45 6:89 7:-127 8:-1039 9:170 10:131 11:106 13:-133 15:-124 16:-1001 17:31 18:170 19:-95 20:164 21:-107 22:-499 23:-115 24:-536 25:-82 26:-53 27:-621 28:170 29:63 30:-210 31:-423 32:13 33:200 34:136
<cycle> 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
<cycle>_$ 14:161 19:199 20:-157 29:-45 33:79
<cycle>_<?> 6:58 34:29
<cycle>_in 2:-65 11:-80 12:43 29:110
<cycle>_out 6:25 20:29
<deadline> 0:27 2:-423 3:-1189 4:-398 5:-722 6:480 7:-1303 8:-515 9:-599 10:303 11:-1236 12:-94 13:-119 14:-848 15:351 16:468 17:-1135 18:-207 19:-49 20:-410 21:36 22:12 23:-99 24:319 25:-1088 26:-428 27:-33 28:372 29:-311 30:-635 31:-8 32:-1805 33:406 34:39
<deadline>_$ 0:12 1:121 2:-32 3:-1 5:-319 7:-100 8:-664 9:-258 10:203 11:-125 12:-143 14:-681 15:-119 16:-280 17:-142 18:-46 19:-302 20:-79 21:-47 22:87 23:-114 24:384 25:-189 27:12 28:447 29:-215 30:-337 31:43 32:-534 33:86 34:10
<deadline>_<?> 0:-59 2:93 5:179 6:-363 9:-108 10:88 14:-168 16:-140 20:-176 22:-135 29:142 32:-37 33:181
<deadline>_<deadline> 19:-42 24:75 27:23 31:-63 33:115
<deadline>_<link> 22:201
<deadline>_<number> 1:87 6:-20 9:138 10:-140 16:257 28:-161 29:-264
<deadline>_<quoted> 6:152 10:-117 29:-15 33:101
<deadline>_<unknown> 1:-150 10:-96 15:166 16:78 19:-226 20:21 24:35 28:-42 29:-349 31:-30 33:129 34:131
<deadline>_<version> 20:33
<deadline>_@month 1:30 16:11 20:16
<deadline>_@remind 31:177
<deadline>_@updates 27:65
<deadline>_@weekday 33:33
<deadline>__ 6:-58 12:91 24:101
<deadline>_a 1:25 15:21 16:101 24:-90 29:-55 33:67
<deadline>_about 10:267 33:-198
<deadline>_active 12:137
<deadline>_again 12:-220 15:55 19:-108 29:204 33:169
<deadline>_already 2:3 6:205 12:-43 23:16
<deadline>_also 10:82 19:117 33:-112
<deadline>_and 1:48 5:61 14:-13 15:-57 16:45 18:57 20:-21 24:-137 27:96 28:-72 33:58
<deadline>_apply 10:177 12:25 33:-73 34:-89
<deadline>_at 1:42 15:145 16:-125 33:93
<deadline>_back 16:66
<deadline>_be 2:2 15:1 16:132 21:85 24:-103 28:53 33:-50
<deadline>_been 6:83 15:16
<deadline>_before 6:45 28:-62 29:70 33:86
<deadline>_begin 29:105
<deadline>_begins 27:100
<deadline>_but 0:41 21:10 31:18
<deadline>_by 15:22 16:157
<deadline>_can 2:68 15:-153 16:45 21:72 33:-105 34:63
<deadline>_come 10:52 18:-59 33:104
<deadline>_cover 2:-13 10:130
<deadline>_date 6:-50 16:-88 18:-24 19:121 20:-92 29:-24 33:208 34:176
<deadline>_dates 14:-38 33:167
<deadline>_day 10:124 16:-98 25:153 33:-100
<deadline>_deadline 6:119 15:-141 33:178
<deadline>_done 6:139
<deadline>_down 33:80
<deadline>_earlier 10:21 19:44
<deadline>_end 16:66
<deadline>_exception 8:110 9:181 10:-8 13:-271
<deadline>_exceptions 8:155 13:57
<deadline>_extended 15:221 33:-147
<deadline>_fall 19:29 33:103
<deadline>_for 1:205 2:-23 8:24 10:90 12:-63 16:-112 20:41 22:77 24:-147 27:81 29:-118
<deadline>_forward 16:27
<deadline>_freeze 24:67
<deadline>_goes 16:5
<deadline>_happen 29:-18 33:39
<deadline>_happened 6:135
<deadline>_has 6:5 16:14
<deadline>_how 10:68 28:14
<deadline>_i 18:39 23:100 24:-17 27:3
<deadline>_in 10:-7 12:28 19:192 28:96 29:-363 33:108
<deadline>_is 1:-79 2:72 5:-8 6:187 16:37 20:-124 21:68 23:-76 24:20 27:81 28:-212 29:-303 33:178 34:-160
<deadline>_it 16:85
<deadline>_kick 6:-89 12:145 33:24
<deadline>_last 6:30
<deadline>_later 15:130 19:90
<deadline>_make 0:38
<deadline>_moved 15:120 16:9 33:-14
<deadline>_needs 16:40
<deadline>_new 16:8
<deadline>_next 0:136 4:-67 16:41
<deadline>_now 6:-26 12:162
<deadline>_of 6:-38 16:-30 19:237 33:-91
<deadline>_on 5:-7 12:182 15:-76 16:200 27:-111 29:-160 33:8
<deadline>_one 1:9 16:1
<deadline>_only 27:142
<deadline>_or 2:-156 5:46 10:-160 12:167 18:258 33:-183
<deadline>_out 6:9
<deadline>_over 6:109
<deadline>_passed 6:30
<deadline>_please 14:-43 16:-87 19:-116 22:186 28:103 33:164
<deadline>_reached 6:63
<deadline>_remind 24:27
<deadline>_reminder 16:-54 24:115
<deadline>_reminders 31:47
<deadline>_right 0:19 23:58 24:-27
<deadline>_should 15:35 16:21
<deadline>_slip 6:156 16:-5
<deadline>_stand 10:46
<deadline>_start 12:17 16:92
<deadline>_starts 24:18
<deadline>_still 6:145
<deadline>_tagged 6:115 33:-54
<deadline>_tell 24:69
<deadline>_the 33:89
<deadline>_this 13:117 19:-4 33:72
<deadline>_to 16:436 27:-59 28:-143 33:-225
<deadline>_two 10:34 16:54
<deadline>_until 16:201
<deadline>_was 0:9 19:62 28:-61 33:206
<deadline>_what 0:16 10:91 33:84
<deadline>_when 29:221 33:-109
<deadline>_which 29:131 33:-19
<deadline>_with 16:84 21:95
<deadline>_yesterday 6:125
<deadline>_yet 12:166 33:109
<freeze> 0:24 1:99 2:-124 3:-510 4:-145 5:-494 6:111 7:-632 8:-84 9:-84 10:315 11:-490 12:53 14:-411 15:205 16:156 17:-463 18:-175 19:22 20:-451 21:101 22:162 23:-78 24:80 25:-421 26:-124 27:-123 28:133 29:-278 30:-714 31:-56 32:-980 33:150 34:36
<kind> 0:223 1:40 2:-84 3:-666 4:7 5:124 6:-85 7:-525 8:-372 9:-774 10:294 11:-304 12:344 13:-38 14:211 15:-54 16:-382 17:32 18:-27 20:19 22:103 24:-125 25:-7 26:-418 27:103 29:-477 30:-572 31:-106 33:24 34:4
<link> 2:91 5:-167 6:-24 7:-224 8:-170 9:299 11:-96 12:-169 13:-449 16:-40 20:-160 21:-474 22:709 25:-110 27:-148 29:85
<link>_$ 5:-77 7:-40 9:26 13:-33 21:-229 22:387 29:117
<number> 0:-1045 1:606 2:-312 4:293 5:-884 6:-531 7:-39 8:492 9:347 10:-411 11:-1044 12:-1140 13:-1124 14:-875 15:-949 16:570 17:-763 18:-426 19:-820 21:-640 22:-109 23:-759 24:211 25:-63 26:-979 27:-928 28:-214 29:224 30:-54 31:-321 32:226 33:94 34:-1154
<number>_$ 0:-193 1:360 2:-128 3:-263 4:97 5:-441 6:-172 7:-81 8:59 9:141 10:-77 11:-460 12:-318 13:-460 14:-453 15:-50 16:402 17:-462 18:-588 19:-290 20:8 21:-528 22:-53 24:25 25:71 27:-497 28:-390 29:228 31:-534 32:132 33:-572 34:-281
<number>_<?> 2:-80 4:17 5:-179 6:-201 9:253 10:-268 12:-81 16:-4 20:140 21:-103 25:-82 29:6 33:214
<number>_<deadline> 10:172 16:-106 24:-51 27:64 33:-73
<number>_<number> 1:199 2:-153 10:-211 16:208 20:-103 25:-156 29:167 32:107 33:-144
<number>_<unknown> 8:-18 9:198 16:23 22:-90 25:-90 29:74 31:26
<number>_<version> 22:43
<number>_@month 1:282 4:55 6:-107 14:-15 16:188 20:-25 22:-234 25:-52 29:-230 32:212 33:49
<number>_@unit 16:81 24:64
<number>_am 24:123 30:32
<number>_and 8:78 32:115
<number>_approved 7:-94 8:-130 9:243
<number>_as 1:136
<number>_at 1:73
<number>_before 2:38 7:76 29:-1
<number>_day 16:44
<number>_days 1:84 18:-52 24:8 28:69 31:40 32:60 33:-110
<number>_for 8:48 29:25
<number>_h 16:46 24:99
<number>_in 8:19 33:82
<number>_instead 16:155
<number>_is 6:-26 8:98 16:-104 20:70 33:258
<number>_more 22:1
<number>_no 8:32 12:-74 33:103
<number>_not 16:98
<number>_of 4:69 6:84
<number>_on 8:235 9:-157 22:-68 24:21
<number>_or 2:-22 20:162 33:143
<number>_please 1:39 16:96 22:16
<number>_right 33:78
<number>_ship 4:38
<number>_the 7:62 8:38 9:-83
<number>_through 8:77 9:27
<number>_to 2:-32 8:158 22:25
<number>_utc 1:55
<number>_week 1:-115 3:96 4:86 32:96
<number>_weeks 4:193 5:42 28:15 31:10 32:-156
<number>_with 4:83 9:4
<quoted> 1:210 2:-73 5:-227 6:183 7:243 8:-23 10:412 11:-274 14:-203 15:-60 16:-103 17:-260 18:-182 20:-218 24:-160 25:-232 28:69 29:-1 31:-35 32:-84 34:-122
<quoted>_$ 1:-44 6:-111 7:240 10:7 17:-105 25:-98 29:-189 33:143
<quoted>_<?> 6:102 10:-55 33:139
<quoted>_<number> 1:45
<quoted>_<quoted> 1:159 2:-67 5:-90 6:17 7:248 10:298 11:-118 14:-155 17:-185 18:-58 20:-67 24:-128 25:-163 28:79 29:-305 33:4 34:-3
<quoted>_for 1:75
<quoted>_in 9:39 10:151 11:-122 14:-40 22:25 29:61
<request> 0:-487 1:-482 2:-992 3:-640 4:-546 5:-949 6:-700 7:604 8:986 9:885 10:-687 11:-913 12:-698 13:-923 14:-553 15:-417 16:-587 17:-813 18:-581 19:-459 20:-582 21:-687 22:-75 23:-147 24:-464 25:-878 26:-704 27:-765 28:-511 29:-1346 30:-528 31:-942 32:-573 33:-593 34:-722
<request>_$ 2:-229 4:-90 5:-487 7:454 8:323 9:493 10:-327 11:-496 12:-127 13:-196 14:-111 17:-204 18:-245 22:33 25:-306 26:-96 27:-202 28:-24 29:-519 31:-438 32:-176 33:-47 34:-511
<request>_<?> 7:172 34:-26
<request>_<unknown> 8:208 9:-154 25:-39
<request>_and 8:67
<request>_any 8:60 9:111 13:-50
<request>_approve 7:-78 8:148
<request>_approved 7:-115 8:192
<request>_as 8:162 9:10
<request>_been 9:73
<request>_but 8:47
<request>_denied 9:26
<request>_go 9:42
<request>_have 9:180 29:-90
<request>_i 7:7
<request>_in 8:165
<request>_is 8:208 9:-65
<request>_please 7:-42 8:19 9:204 16:-21
<request>_still 2:-110 9:121
<request>_to 8:136
<request>_valid 9:168 33:-3
<request>_yes 8:56
<request>_yet 7:44 9:38
<unknown> 0:-295 1:194 2:210 3:-248 4:141 5:66 6:29 7:49 9:80 10:-158 11:1 12:-129 13:-335 14:-258 15:93 16:-448 17:54 18:-87 19:123 20:-116 21:-140 22:287 23:-232 24:-314 25:-55 27:-17 29:412 30:-255 31:45 32:-195 33:28 34:-138
<unknown>_$ 0:-132 1:-235 2:18 3:-139 4:1 5:30 6:-56 7:24 8:-187 9:-397 10:-101 11:80 12:73 13:-160 14:-258 15:161 16:-165 17:32 18:43 19:141 21:-207 23:-99 24:-99 25:-37 28:-300 29:377 30:-107 31:34 32:9 34:25
<unknown>_<?> 2:-213 5:10 6:194 10:109 11:113 12:-121 13:-61 14:-41 17:-150 18:-304 21:132 22:4 23:-15 25:-204 26:-111 28:153 29:-24 32:-60 33:-196 34:100
<unknown>_<deadline> 12:73 16:123 27:-44 28:61 31:-38 33:181 34:-60
<unknown>_<number> 1:-150 8:-47 9:47 16:117 22:62 25:98 29:15 31:-42 32:1
<unknown>_<request> 7:-83 8:148 9:58 25:-16 34:-49
<unknown>_<unknown> 1:19 2:114 4:-189 5:-335 6:-97 7:-104 8:-21 9:-271 10:-377 11:18 12:-180 13:-236 14:-84 17:183 18:-337 19:-205 20:-1 22:116 24:-62 25:-95 26:-182 28:264 29:247 33:-109 34:52
<unknown>_<version> 1:76 22:59 29:-41 34:17
<unknown>_@month 1:90
<unknown>__ 3:-36 6:88 8:65 9:-163 11:-113 14:28 16:96 18:132 19:-130 20:8 21:60 22:26 24:51 25:-207 28:-205 29:-449 31:83 33:81
<unknown>_a 1:23 10:-80 11:113 17:46 27:108 29:-155
<unknown>_about 18:95 29:57
<unknown>_after 2:95 18:76
<unknown>_and 17:147
<unknown>_approved 7:76
<unknown>_are 5:76 9:45 11:-59 25:39
<unknown>_by 25:63
<unknown>_calendar 18:3 19:10 26:81
<unknown>_change 20:105 22:-4
<unknown>_close 1:47 29:-19 32:38 33:67
<unknown>_come 20:-115 29:223
<unknown>_cutoff 1:75
<unknown>_cycle 4:99 33:-25
<unknown>_date 19:-64 20:167 27:4 33:-43
<unknown>_day 32:23
<unknown>_days 24:139
<unknown>_deadline 29:70 33:-104
<unknown>_deadlines 0:98
<unknown>_do 10:-9 11:-3 25:74 28:237 29:-119
<unknown>_does 10:-12 29:13
<unknown>_down 9:132 33:48
<unknown>_driver 8:59
<unknown>_exception 8:7 13:-21 21:-71 29:99
<unknown>_feature 22:143 25:81
<unknown>_for 4:66 11:102 12:66 17:25 20:-40 22:15 25:-189 29:43 33:-39 34:24
<unknown>_from 31:47
<unknown>_get 20:67 29:-3
<unknown>_has 3:42 7:62 8:-28
<unknown>_how 11:-14 17:94 19:24 28:-20
<unknown>_i 17:70 33:33
<unknown>_in 4:81 8:-65 18:21 20:-2 27:60 29:151 33:-80
<unknown>_is 5:118 7:42 10:202 12:65 21:-55 22:20 28:-144 29:-66 33:-148
<unknown>_it 25:20
<unknown>_me 8:72 10:-8 14:-15 22:11 24:143 25:-69 31:117 33:-144
<unknown>_meeting 1:60
<unknown>_more 31:146
<unknown>_my 9:60 22:-32 27:19
<unknown>_new 17:27
<unknown>_next 2:38
<unknown>_now 2:74 14:-58 18:109
<unknown>_of 8:110 10:-93 18:48 21:71 29:186 33:-64
<unknown>_off 8:116 9:26 25:63 31:-4 34:-30
<unknown>_on 1:85 5:52 9:-66 12:14 16:-78 25:65 27:22
<unknown>_out 14:37 17:72
<unknown>_patch 9:87 29:-18
<unknown>_please 1:53 11:61 16:-25 27:-25 29:-99 31:150 33:17
<unknown>_request 29:72
<unknown>_requirements 10:44 33:58
<unknown>_still 34:159
<unknown>_string 12:57
<unknown>_team 8:27 13:57
<unknown>_the 2:85 5:-30 8:70 9:-63 12:-77 17:114 18:-118 19:219 27:45 33:77 34:-195
<unknown>_thing 9:72
<unknown>_this 25:-10 29:95 32:84 34:47
<unknown>_time 5:125 12:-34 19:-39 29:-115 33:199
<unknown>_to 4:-16 9:25 15:71 16:-135 22:70 26:55 29:222 34:29
<unknown>_today 5:84 12:60
<unknown>_until 22:26
<unknown>_up 4:12 9:146 14:15 25:-44 34:-13
<unknown>_wants 21:31
<unknown>_was 9:84 21:86 22:4
<unknown>_we 5:36 22:102
<unknown>_weeks 28:75
<unknown>_what 10:123
<unknown>_when 20:-96 24:22 29:-81 33:173
<unknown>_where 17:53
<unknown>_with 5:-29 6:46 27:32 29:63
<unknown>_work 11:103 21:40 29:-7
<version> 0:-425 1:-12 2:-44 3:402 4:892 5:105 6:-120 7:-300 8:-589 9:-587 10:-671 11:-693 12:-68 13:-569 14:-190 15:-477 16:-539 17:-722 18:-557 19:797 20:275 21:-481 23:-3 24:-479 25:-807 26:-473 27:-626 28:-517 29:-70 30:-271 31:-435 32:-552 33:-763 34:-355
<version>_$ 1:128 2:49 3:124 4:439 5:83 6:-198 8:-65 9:-316 10:-272 11:-237 12:-92 14:-28 16:-89 17:-62 18:-115 19:454 21:-181 22:16 25:-279 27:-193 28:-157 29:-232 31:-48 33:-157 34:-83
<version>_<?> 2:26 5:-120 9:-46 10:-141 11:-10 13:-33 19:265 20:213 33:-281
<version>_<deadline> 19:102 33:-102
<version>_<unknown> 4:24
<version>_be 3:130 20:-66
<version>_come 19:42
<version>_coming 5:98 20:24 29:-32
<version>_cycle 4:16
<version>_for 4:146 19:85
<version>_go 4:57 19:39
<version>_going 4:86
<version>_on 29:95
<version>_out 6:135 12:-48
<version>_please 4:41
<version>_release 4:11 19:39 20:-228 29:101
<version>_released 19:-90 20:127
<version>_schedule 3:127 14:-233 19:173
@active 0:-889 1:152 2:58 3:-80 4:4 5:369 6:-195 7:177 8:143 9:101 10:-281 11:-396 12:646 13:-252 14:-319 15:-164 16:61 19:-116 21:-307 22:-39 23:-49 24:174 25:-161 26:-13 27:82 28:-110 29:-311 30:-795 31:-568 32:47 34:-197
@add 0:496 1:507 3:61 4:204 5:-189 6:-248 7:-403 8:73 9:-258 10:47 11:314 12:-276 14:-800 15:-359 16:-160 17:-804 18:-410 19:-665 20:-443 21:-445 22:75 23:26 24:88 25:-160 27:120 28:-252 29:-43 30:-160 31:-696 32:-671 33:-164 34:-10
@allowed 1:-190 2:663 3:4 5:-574 6:-220 7:-104 8:199 9:2 10:-440 11:-24 12:-227 13:31 14:-221 16:-196 17:84 19:-250 20:-416 23:6 24:-137 25:65 26:57 27:-219 28:-368 29:-708 30:12 31:-138 32:-291 33:60 34:-125
@approve 0:-404 2:344 3:-58 4:-11 5:-726 6:-126 7:270 8:340 9:9 10:-682 11:-310 12:-103 13:108 14:-515 15:-628 16:-380 17:10 19:-22 22:-121 24:-380 25:270 26:-505 29:-79 30:-324 31:-569 32:-530 34:-46
@be 0:78 1:-455 2:-6 3:33 4:-433 5:224 6:117 8:-117 9:198 10:66 11:-53 12:164 14:-43 15:194 16:-25 17:-75 18:18 19:110 21:59 22:-135 23:94 24:-125 25:93 26:79 27:-437 28:-158 29:-24 30:8 31:-111 32:-65 33:55 34:-146
@begun 1:-57 2:-233 3:67 4:105 5:249 6:-179 9:-252 10:-270 12:193 13:-228 14:-47 15:-196 16:65 17:276 19:7 20:-216 21:-30 25:-237 27:25 28:-34 32:-104 33:-20
@bye 2:-1 5:-107 6:-28 15:173 16:134 19:92 21:10 22:-138 24:-32 25:263 28:-39 29:-104 31:-244 33:-168
@can 0:38 1:-82 2:354 3:23 4:28 5:-657 6:-48 7:85 8:16 9:-561 10:-65 11:85 12:2 13:-568 15:4 16:7 17:25 18:-128 19:-509 20:51 21:190 22:202 25:-361 26:38 27:-18 28:-83 29:-184 30:-76 31:-207 32:-511 33:42
@change 0:-422 1:163 2:793 3:-1420 4:-620 5:-29 6:-480 7:-254 8:-76 9:-377 10:460 11:-301 12:50 13:-155 14:-427 15:-11 16:-10 17:115 18:-82 19:-872 20:-576 21:-79 22:428 23:97 25:-567 26:-243 27:-91 28:86 29:30 30:-86 31:-172 32:-267 33:271
@change_$ 13:-15 20:-25 21:77 24:8 33:71
@cycle 1:-103 2:-51 3:261 4:403 5:231 6:-125 7:-580 8:-216 9:-732 10:-13 11:-304 12:-728 14:102 15:57 16:-83 18:-957 19:306 20:73 21:3 22:-200 23:-428 24:-55 25:-170 26:-257 28:37 29:-7 30:-659 31:-111 32:-53 33:-172 34:40
@date 1:23 2:-451 3:-7 5:-806 6:-419 7:-393 8:-453 9:-556 10:-246 12:-635 13:-494 14:141 15:52 16:143 18:49 19:265 20:447 21:-174 22:-780 23:-170 24:-154 25:-253 26:15 27:-276 28:-286 29:-188 30:-453 31:-846 33:393 34:-116
@dates 0:249 1:-279 2:-440 4:56 5:-267 6:-86 8:-352 9:-155 13:-569 14:500 16:-36 17:-143 18:-21 19:134 20:-501 22:-332 24:-191 25:18 27:247 28:-398 29:-687 32:247 33:-62 34:-165
@deadline 0:150 1:222 2:-358 4:-87 5:-342 6:45 8:-254 9:-140 10:-163 12:-341 13:-283 14:120 15:-56 16:-69 17:-299 18:159 19:-212 20:-277 24:8 27:47 28:-181 29:-420 31:-306 32:320 33:178 34:-62
@decide 2:-82 4:-510 5:-709 6:5 7:465 8:491 9:88 10:-241 11:-79 12:104 13:55 14:-513 15:-538 16:-119 17:-405 18:-667 19:-140 20:-595 21:-47 22:-256 23:-336 25:-68 26:-601 30:-431 31:-82 32:-285 33:-136 34:1
@decide_<request> 7:-70 8:128
@decide_on 7:102
@decided 4:-22 5:-424 6:14 7:-129 8:245 9:324 10:-157 11:-154 12:160 13:352 18:-130 20:-225 22:-180 25:-163 27:156 28:-34 29:-419 32:-83 33:-373 34:-272
@deny 0:158 1:-276 2:7 4:-24 5:-351 7:223 8:504 10:-229 11:87 14:-377 16:-323 17:-90 19:-250 20:-199 21:20 22:-447 23:111 24:-277 25:23 27:-332 28:-164 29:-131 30:-203 31:60 32:-337 33:31 34:-264
@device 8:-28 11:-143 12:-20 14:131 22:-124 25:114 27:-1 29:329 31:-87 34:-1
@did 0:9 1:-224 2:-475 3:148 4:-331 5:177 6:508 7:19 8:-480 9:378 10:-630 11:-213 12:119 13:330 14:-333 15:35 16:-34 17:-175 18:-32 19:414 20:-213 21:-105 22:-162 23:132 24:-475 25:106 26:-241 27:-433 28:-103 29:-400 31:-428 33:-23 34:-224
@do 0:11 1:-590 3:197 4:-511 5:2 6:62 8:-270 9:167 10:203 11:114 12:70 14:-338 15:8 16:-807 17:17 18:-185 19:32 22:-997 23:209 24:-317 25:-336 26:133 27:-1114 28:52 29:138 30:143 31:-107 32:-48 33:-18 34:29
@entry 0:317 1:564 2:-364 3:-1270 4:-537 5:-402 6:180 7:-620 8:-541 9:-454 10:137 11:-246 12:24 13:-207 14:-353 15:203 16:202 17:-781 18:176 20:62 21:-389 22:-160 23:-43 25:-122 26:-278 27:-9 28:86 29:77 30:-385 31:-114 32:-215 33:248 34:-2
@exception 0:-405 1:-565 2:-265 3:-265 4:-348 5:-478 6:-545 7:-12 8:45 9:226 10:65 11:66 12:-442 13:342 14:-433 15:-437 16:-653 17:-499 18:-466 19:-19 20:-414 21:385 22:548 23:-153 24:-27 25:-300 26:-510 27:-9 28:-470 29:-470 30:-74 31:-505 32:-407 33:-632 34:23
@exceptions 7:40 8:-125 9:-907 10:-42 11:-159 12:-121 13:637 14:-170 18:-17 19:41 21:253 22:-334 25:-16 28:-154 33:-320 34:13
@freeze 0:8 1:178 2:-37 3:-271 4:-40 5:-446 6:22 7:-289 9:-133 10:220 11:-107 12:384 14:14 15:4 18:3 20:-666 21:-85 22:87 24:-10 25:41 26:-3 27:33 29:6 30:-326 32:-175 33:-116 34:-68
@frozen 5:-78 6:76 9:-174 10:126 12:479 14:-2 17:-218 18:-245 20:-169 22:45 25:-15 29:-113 31:-46 32:-88 34:-73
@greet 10:-79 11:-187 14:-120 17:-68 24:223 25:343 27:-51 29:-195 31:-181
@greet_$ 25:136
@happened 0:-473 1:-174 2:-93 4:32 5:99 6:716 7:9 8:-231 9:51 10:-252 11:-649 12:40 13:164 14:63 15:-66 16:-291 17:-66 18:-105 19:136 20:47 21:-94 22:184 23:15 24:-46 25:-120 27:-29 28:-13 29:-237 30:-107 31:27 32:-46 33:-419 34:31
@help 0:-121 2:-86 5:-159 6:18 9:-277 10:-343 11:713 12:67 13:-107 14:-447 17:144 18:-405 20:-334 22:-145 25:-394 26:-124 27:-197 28:21 29:-223 31:-366 32:-209 33:9 34:-24
@kind 0:356 1:157 2:-212 3:-1230 4:-56 6:176 7:-811 8:-572 9:-872 10:217 11:-375 12:65 13:-209 14:151 15:201 16:171 17:-48 18:6 19:-26 20:-310 21:-393 22:-74 23:-97 24:101 25:-139 26:-417 27:178 28:268 29:-439 30:-709 31:-216 32:-73 33:179 34:16
@land 0:329 1:166 2:503 3:-143 5:-214 6:-45 7:-360 8:54 9:-24 10:-45 11:-214 12:35 13:-145 14:-641 15:150 16:205 17:-26 18:-718 19:-254 20:104 22:186 23:-12 24:-69 25:-67 26:162 27:153 28:-45 29:9 30:-92 31:-162 32:-294 33:-136
@landing 0:57 1:46 2:407 3:-714 4:25 6:-281 7:74 8:148 9:119 10:-153 11:-544 12:-209 13:-102 14:-91 15:126 16:134 17:68 18:-867 21:-73 22:139 23:-132 25:-169 26:114 27:131 29:120 30:-165 31:-286 32:-335 33:-198 34:100
@me 0:-391 1:-753 2:141 3:-150 4:-286 6:-2 7:8 8:-54 9:-73 10:-58 11:199 12:-382 13:45 15:-30 16:-887 17:221 18:-83 19:-559 20:-49 21:-12 22:-5 24:202 25:265 26:72 27:145 28:-263 29:117 30:112 31:125 32:-369 33:-60 34:-11
@mean 0:26 1:-101 2:-329 5:-231 6:-318 9:-113 10:730 11:87 12:-87 13:-159 14:-215 15:-143 16:-218 17:92 18:-220 20:-188 22:-100 24:-194 25:-55 27:-176 28:-161 29:61 31:-30 32:-117 33:-244 34:-80
@minor 2:11 5:68 6:16 8:7 10:113 11:-84 16:30 22:5 23:36 24:-14 29:-261 32:-22 33:-209 34:74
@miss 0:-458 2:58 3:-614 5:-14 6:688 7:56 8:76 9:-102 10:-12 11:-143 12:-18 13:93 14:-663 15:-116 16:-224 17:-85 18:8 19:-47 20:-310 21:7 22:358 23:17 25:-271 26:-116 27:64 28:-140 29:-115 30:-77 31:-37 32:158 33:-365 34:-247
@miss_<deadline> 22:10 24:23
@month 0:-4 1:474 2:135 3:48 4:411 5:-760 7:-308 8:-124 9:-580 10:-361 11:-438 12:-546 13:-305 14:-194 15:-83 16:326 17:-423 18:-581 19:-156 20:195 22:-93 24:-146 25:-657 27:-726 28:-673 29:-967 30:-118 31:-52 32:403 33:150 34:-188
@month_$ 1:213 2:-386 3:28 4:162 5:-226 6:-13 10:-23 16:158 17:-41 18:-38 19:-62 20:222 22:-6 25:-36 29:-253 32:256 33:-31
@month_<?> 2:65 6:92 14:-90 32:229
@month_<number> 1:366 4:188 5:-149 8:-10 9:-84 10:-85 12:-91 15:-60 16:197 19:-107 20:93 22:-89 24:67 25:-65 27:-132 28:-101 29:-263 31:-113 32:107
@month_or 6:-159 20:98 33:212
@month_please 4:108 31:13
@move 0:-246 1:-195 2:64 3:-10 4:8 5:-67 6:-163 8:-15 9:-116 10:-159 11:-67 12:-82 13:-156 14:-1012 15:742 16:573 17:-582 18:-817 19:-259 20:-98 21:-156 23:60 25:-556 26:-1029 27:151 28:-478 29:154 30:-195 31:-221 32:-836 34:65
@move_<deadline> 16:89
@move_the 16:99 33:-31
@need 2:15 3:-14 4:15 5:-72 6:-21 7:-64 8:19 9:46 10:-203 11:-30 12:-30 13:84 14:46 16:-150 18:-278 19:-90 20:-14 21:416 22:554 23:4 24:-39 25:-372 26:112 27:55 28:-130 29:-241 30:-65 31:-38 32:-72 33:-88 34:-198
@next 0:4 2:-21 3:107 4:147 5:-4 6:51 7:-300 9:-558 10:-573 11:-626 12:-333 13:-388 14:1 15:-421 18:615 19:-442 21:-129 22:-211 23:100 24:70 25:-290 26:79 27:-447 28:-162 29:-119 31:-152 32:286 33:-354 34:-256
@notify 0:-499 1:-481 3:-308 4:-356 6:-523 8:-522 9:-67 10:-7 11:74 12:-40 13:-389 14:-113 15:-713 16:-719 17:-515 18:-20 19:-342 20:-96 21:-11 22:-401 23:368 24:424 25:-22 26:144 27:362 28:-272 29:-163 30:98 31:327 32:-304 33:-108 34:-61
@now 0:-909 1:-646 2:305 3:171 4:4 5:429 6:238 7:4 8:-750 9:123 10:-989 11:-709 12:496 14:-98 15:-114 16:-97 17:-21 19:-604 20:-125 21:-105 22:-132 24:-384 25:-27 27:-232 28:70 29:-480 32:37 33:-194 34:-261
@past 1:18 2:-123 3:-167 4:-55 5:-111 6:329 11:-197 12:-294 13:-102 14:-477 16:107 18:25 19:686 20:-272 21:31 23:48 25:-264 27:-370 28:-543 29:137 31:-249 33:-211 34:-44
@person 2:-310 3:-293 4:-100 5:-98 6:-446 7:-16 8:24 9:-137 10:-185 11:-11 12:-91 13:13 14:-667 15:-592 16:-20 17:285 19:-67 20:-625 21:17 22:156 23:102 25:-31 28:-315 29:-368 31:-90 32:-340 33:-113 34:954
@place 0:27 1:-245 2:-376 4:-159 5:-464 6:-106 7:-33 8:-251 11:173 12:-315 13:-291 14:-53 15:-250 16:-216 17:78 18:-141 19:-33 20:-406 21:-100 23:-104 25:104 26:130 27:370 28:-325 29:125 31:212 32:-301 33:-186 34:20
@post 0:41 1:61 2:-170 4:-211 5:89 7:-82 8:59 9:-254 10:-376 11:-241 12:-83 13:-169 14:147 15:-331 16:-114 17:48 19:-86 20:211 21:-22 24:2 25:-487 26:205 27:366 28:-144 29:-215 30:1 31:139 32:-150 33:-277 34:39
@post_$ 30:106 31:-37
@praise 2:88 5:-245 7:-193 9:-211 11:-123 13:-19 14:-374 16:-92 17:198 18:-236 19:-67 24:77 25:532 26:-5 27:-12 28:-99 29:26 31:-27 32:-306 33:-116 34:-2
@publish 0:-221 1:-58 2:116 3:-70 4:94 5:-101 6:255 7:-981 8:108 9:-45 10:-494 11:-863 12:-258 13:-274 14:50 15:-29 16:86 17:3 18:69 19:111 20:435 22:-201 26:-445 27:-7 28:56 29:-326 30:-80 31:221 32:-178 33:-450 34:28
@recall 0:-411 1:-526 3:-178 4:-354 5:35 6:-439 7:-397 8:-477 9:-26 11:147 12:-82 13:-396 14:-131 15:-575 16:-711 17:-483 18:-9 19:-360 20:-204 21:-403 22:-358 23:371 24:561 26:161 27:208 28:-329 29:-119 30:115 31:212 32:-293 33:-143
@release 0:-354 1:-35 4:88 5:-13 6:236 7:-408 8:-45 9:-668 10:127 11:-697 12:-309 13:-156 14:-34 17:13 18:-384 19:75 20:537 21:-26 22:-330 23:-350 25:-79 26:-251 27:46 28:190 29:-359 30:-637 31:-39 32:-98 33:-50 34:82
@remind 0:-108 1:-237 2:-381 4:-83 5:25 6:-111 7:-7 8:-62 10:-462 11:-347 13:-136 14:-165 16:-271 17:-111 18:-168 19:-18 20:-72 21:-60 22:-322 23:376 24:459 25:9 27:22 28:-457 29:1 31:142 32:-51 33:-15
@remind_$ 31:101
@reminder 1:-139 2:-150 4:-155 5:-128 8:-82 10:-52 11:75 12:-9 16:-301 20:-50 23:262 24:297 26:-44 27:141 28:-55 30:94 31:115 33:-134
@request 0:-450 1:-495 2:-121 3:-455 4:-382 5:-598 6:-602 8:160 9:378 10:54 12:-559 13:424 14:-636 15:-393 16:-586 17:-415 18:-544 19:-9 20:-503 21:405 22:304 23:-243 24:-84 25:-446 26:-616 27:-27 28:-464 29:-287 30:-416 31:-617 32:-573 33:-649 34:49
@resume 1:-1 2:-221 3:11 5:3 6:-85 8:16 9:-395 10:-211 11:-250 12:-5 13:-116 14:18 16:3 17:89 19:48 20:-225 21:-40 23:-219 24:-49 25:-427 26:-144 27:539 28:-167 29:162 30:125 31:-144 33:-17 34:-69
@schedule 1:93 2:-705 3:149 4:178 5:-302 6:-68 7:-246 8:-642 9:-589 10:-169 11:-127 12:-414 14:669 17:-345 18:122 19:254 20:-764 21:-217 22:-777 24:-49 25:-264 26:65 27:-283 28:-493 29:-444 30:-205 31:-657 32:228 33:-101
@shift 0:-384 1:-322 2:-91 6:-49 8:47 9:-334 10:-494 12:-306 13:-240 14:-287 15:723 16:398 17:-61 18:-189 20:-388 22:-79 24:-382 28:-360 29:107 31:-316 32:-223 33:-189
@shifted 2:-170 5:43 6:-82 9:-13 10:-189 12:-14 13:-35 15:480 19:-239 20:-259 25:-130 29:155 34:157
@should 0:26 1:-12 2:-10 3:29 4:-97 6:91 7:227 8:-335 9:-243 11:1 12:-145 15:48 16:140 18:141 19:-168 20:-25 21:22 22:-224 24:-100 25:-256 26:80 27:-63 28:-224 29:-5 30:71 31:-57 32:12 33:60 34:-12
@show 0:-686 1:-96 2:-368 3:-727 4:-159 5:80 6:-604 7:-294 10:77 11:21 12:-319 13:267 14:534 15:-154 16:-41 17:30 20:2 21:25 22:-102 23:26 25:-65 26:268 27:202 28:-382 29:-224 31:-51 32:-769 33:-154
@standing 1:-124 2:-56 3:-126 5:-288 6:-508 7:-101 8:253 9:252 10:-409 11:-583 12:211 13:656 14:-332 16:-154 20:-252 21:-324 22:-10 23:67 25:-288 26:-22 27:13 28:-210 29:-140 31:-146 32:-206 33:-223 34:-334
@start 0:-89 1:22 2:104 3:463 4:615 5:-27 6:-262 7:-682 8:-204 9:-219 10:-463 11:-124 12:96 13:-149 14:-36 15:-162 16:82 17:310 18:-573 19:-298 20:101 21:-445 22:91 24:35 25:-176 26:-446 27:-98 28:-929 29:-40 30:-325 31:-460 34:-488
@starter 2:-274 5:-32 10:-35 11:-343 17:753 20:-63 21:30 22:-156 25:-284 29:-465
@stop 0:173 1:-164 2:279 3:-278 5:-167 6:-38 7:66 8:219 9:-234 10:-477 13:-243 14:-269 16:-144 17:-332 18:-139 19:-73 20:-185 21:25 22:-708 23:-60 24:-209 25:-20 26:-69 27:-218 28:-88 29:-65 30:256 31:654 32:-172 33:25
@stop_in 31:42
@subscribe 0:-60 2:-264 5:-73 6:-187 10:-308 11:45 12:-103 13:-44 14:-214 15:-107 16:-123 17:-301 18:228 20:-13 22:-201 25:-249 26:547 27:523 28:-335 29:-21 30:-307 31:-457 32:-8 33:-304 34:-215
@thank 8:-64 25:391 29:-150 31:-6
@thank_$ 25:81
@thaw 3:-438 4:274 5:-97 6:183 7:67 8:37 9:45 10:-265 11:-591 12:471 13:16 14:-26 16:93 17:-87 18:-455 19:-127 20:-429 21:-179 22:-32 23:-201 25:-288 26:-360 27:-578 29:-68 30:175 31:323 33:-243
@they 0:25 1:-145 2:-384 3:129 4:-286 6:-264 7:23 8:-173 9:170 10:95 11:-99 12:102 15:102 16:-69 17:223 18:-130 19:-249 21:-69 22:-107 23:51 24:-24 25:204 27:-323 28:-292 29:-83 30:166 31:-285 32:-161 34:288
@toAdd 0:291 1:479 2:-140 3:179 4:303 5:-272 6:-136 7:-501 8:37 9:-367 10:125 11:119 12:-258 13:-96 14:228 15:-388 16:-52 17:-386 18:14 19:13 20:-614 21:-425 22:29 23:18 24:27 25:-385 27:118 28:-296 29:-171 30:-227 31:-813 32:-168 33:-571 34:-74
@toMove 1:-99 4:30 5:-116 6:-19 8:-46 9:66 10:-453 11:32 13:-652 14:-649 15:432 16:616 17:-236 18:-427 20:44 21:-5 23:92 24:26 25:-877 26:-526 27:-310 28:-703 29:182 30:-81 31:-697 32:-494 33:-59 34:-65
@toPost 0:62 1:80 2:-159 4:-145 5:132 8:85 9:-113 10:-144 11:-266 12:-43 13:-94 14:149 15:-222 16:-76 17:1 20:168 24:54 25:-279 26:167 27:259 29:-59 30:-261 31:54 33:-165
@toRemind 0:-94 1:-349 2:144 4:-190 5:138 6:-255 7:-142 8:-291 10:-59 13:-302 14:-1 15:-317 16:-508 17:-244 19:-243 21:-271 22:-65 23:279 24:517 25:49 27:257 28:-113 30:-463 31:-220 32:-218 33:-69 34:53
@toRule 0:-114 1:-2 2:-414 3:-255 4:-193 5:-187 7:362 8:525 9:-238 10:-368 12:-573 13:-178 14:-399 15:-54 16:34 17:-376 18:-243 19:-315 20:-32 21:-534 22:-114 23:-196 24:112 26:-138 27:-389 28:10 29:136 30:-120 31:28 32:-77
@toShift 0:-232 1:-319 5:-314 6:25 10:-335 13:-134 14:-216 15:411 16:392 17:-94 19:61 20:-346 21:-201 22:26 24:-107 25:-322 27:-239 28:-276 29:157 31:-155 32:-113 33:-68 34:55
@toStart 0:214 1:287 2:160 3:154 4:604 5:-255 6:-378 7:-595 8:-251 9:-92 10:-304 12:85 13:-92 14:-103 15:-542 16:51 17:226 18:-361 19:-267 21:-434 22:103 25:-278 27:-55 28:-389 29:9 30:-314 31:-440 32:-312 33:-76 34:-887
@toStop 2:180 6:-111 8:140 9:-336 10:-286 11:-12 12:-159 13:-37 17:-157 18:-90 21:-122 22:-310 23:-416 24:23 25:-469 26:-206 27:-658 28:-231 30:174 31:557 33:17 34:99
@toSubscribe 2:-134 6:-85 10:-255 11:95 14:-147 16:-91 17:-211 22:-111 24:21 25:-162 26:259 27:538 28:-191 30:-193 31:-391 33:-96 34:-18
@toUnsubscribe 2:-131 4:-23 6:-68 8:-130 10:-221 11:-36 12:-70 14:-4 15:-23 16:-260 17:-145 22:-2 24:55 25:-310 26:-210 27:-513 28:-225 29:-73 30:435 31:606 32:-296 33:-143 34:-40
@today 0:-270 2:34 7:165 8:-186 9:-297 10:-424 11:-239 12:59 14:-271 15:-259 18:-35 19:-45 20:-184 22:-66 23:-169 24:89 25:4 26:-64 27:-245 29:191 31:45 32:325 33:-117
@unit 0:-972 1:193 2:-169 4:12 5:-18 6:-360 7:-717 8:-546 9:-145 10:-428 11:-856 12:-283 13:-476 14:-513 16:346 18:-691 19:-12 20:299 21:-224 22:-71 23:-210 24:387 25:-52 26:-231 27:-1221 28:489 29:-172 30:-732 31:-63 32:471 33:34 34:-271
@unit_$ 16:90
@unit_before 28:36
@unsubscribe 2:-180 4:-28 6:-95 8:-146 9:-89 10:-269 11:-91 12:-134 14:-81 15:-70 16:-265 17:-218 18:-18 22:-15 24:53 25:-446 26:-386 27:-525 28:-238 29:-130 30:602 31:599 32:-310 33:-155
@until 0:-68 5:-289 6:-199 7:162 8:81 9:-64 10:-76 11:93 12:-559 13:-101 15:-21 16:97 17:27 18:-47 19:-46 20:-124 21:123 22:260 24:79 25:-325 26:-132 27:28 28:392 29:77 31:33 32:-23 33:32
@updates 0:-691 1:-617 2:-155 3:-639 4:-729 5:-34 6:-664 7:-694 8:-961 9:-45 10:-234 12:-661 13:-590 14:-165 15:-915 16:-231 17:-1014 18:-741 19:-700 20:-103 21:-523 22:-539 23:239 24:212 25:-236 26:401 27:634 28:33 29:-759 30:370 31:690 32:-27 33:-601 34:-392
@updates_$ 11:10 27:106 31:62
@wait 0:-215 1:-273 3:49 4:-258 5:180 6:-38 7:511 8:333 9:455 10:-491 11:-169 12:194 13:201 14:-830 15:-331 16:-450 17:-534 18:-769 19:-278 20:-666 21:-179 22:-229 23:-421 24:-304 25:-313 26:-165 27:27 28:-493 29:-58 30:-639 31:-299 32:-763 33:-87 34:25
@we 0:213 1:-5 2:-55 3:130 4:72 5:197 6:19 8:-14 9:-131 10:-330 11:-475 12:5 13:-15 14:-593 15:111 16:-130 17:-5 18:103 19:-75 20:30 21:18 22:312 23:12 24:172 25:80 26:-334 27:18 28:-68 29:-138 30:5 31:58 32:-189 33:-43 34:146
@weekday 1:243 2:123 3:-178 5:-535 6:-85 8:12 9:-87 10:-494 11:-311 12:-497 13:-321 14:-463 15:-135 16:360 17:-113 18:-506 19:-299 22:-2 23:-178 24:316 25:226 26:-235 27:-511 28:-120 29:-136 31:4 32:358 33:193 34:-613
@weekday_$ 0:1 5:-123 6:41 7:6 9:-179 10:-107 12:-37 15:-292 16:325 19:-93 24:4 25:125 27:-60 28:-79 29:27 31:80 32:19 33:-23
@weekday_<?> 2:50 32:164 33:-63
@weekday_<number> 1:86
@weekday_in 1:81
@weekday_instead 16:116
@weekday_is 15:-4 33:118
@weekday_or 33:166
@will 0:124 1:-46 2:184 3:272 4:-15 5:-133 6:-449 7:32 8:-171 9:-88 10:-114 11:-193 12:-292 13:-309 14:-91 15:84 16:-136 17:12 18:-124 19:-377 20:138 21:101 23:105 24:-212 25:-80 28:12 29:85 30:191 31:-65 32:-92 33:-245
@withdraw 8:309 22:-261 23:-52 24:157 25:-93 27:-114 31:193
@word 1:-289 2:-46 4:-309 5:250 8:-17 9:459 10:-352 12:137 14:-351 15:-230 17:-219 18:-23 19:-250 22:-448 24:-15 25:-361 27:206 29:-393 31:70 34:-460
@you 0:-48 2:-325 4:18 5:-268 6:-400 7:-96 8:9 9:-262 10:-183 11:512 12:-250 13:-517 14:-108 15:-188 17:-117 18:-511 19:-308 20:-61 21:-102 23:177 24:-40 25:298 26:126 27:-102 28:-285 29:-152 30:205 31:146 32:-543
@you_$ 11:227 25:-17 27:-15
^_<?> 33:58
^_<cycle> 16:97 20:50
^_<deadline> 0:-27 1:-7 2:-748 4:-6 5:-132 6:111 9:-90 10:-37 11:-129 12:-15 13:-21 15:-391 16:304 17:-221 18:20 19:132 20:-118 21:-531 23:-606 25:80 26:-251 27:-589 29:116 31:-378 32:-168 33:398 34:-219
^_<link> 2:61 9:22 13:-167 21:-114 22:487 29:-103
^_<number> 1:246 2:-63 4:7 7:-203 8:227 10:-14 13:-94 14:-15 20:-224 22:-82 24:78 25:30 27:-123 28:-28 29:80 31:-108 32:18 33:-212
^_<quoted> 6:-110 7:163 10:-85 33:152
^_<request> 2:-173 5:-143 7:-31 8:164 9:324 13:-45 22:-59 25:-284 29:-185 31:-48
^_<unknown> 0:-46 1:200 3:-92 4:20 5:186 6:-329 7:164 8:-56 9:-127 12:-231 13:-266 14:65 16:33 17:159 18:-14 19:-34 21:14 22:-155 24:49 25:128 26:-430 27:59 28:171 29:-168 30:-350 31:49 32:-573 34:-446
^_<version> 3:-123 19:350 20:-196 29:-121
^_@bye 25:136 31:-72
^_@change 2:81 10:83 33:-3
^_@decide 7:-87 8:204
^_@greet 11:-67 25:220 29:-29
^_@month 1:264 4:-76 16:61 33:-145
^_@move 16:272 33:-81
^_@start 4:25
^_@stop 27:-226 31:322
^_@thank 25:146 29:-57
^_@unsubscribe 16:-47 24:124 28:-48 29:-103 31:308 32:-83
^_@weekday 1:81 25:107
^__ 1:59 2:-87 6:107 7:175 8:-221 10:-32 25:-82 29:135 30:58 32:23 33:29
^_a 0:-11 1:57 5:190 10:-51 29:-75 34:147
^_about 7:-24 9:191 10:103 11:153 27:-158 31:-66 33:-3
^_accept 7:44 8:-8 29:93
^_add 0:-123 1:412 2:-130 8:-27 11:-42 16:-231 24:-183 27:193 29:108
^_adjust 16:99
^_advance 16:66
^_after 6:-69 10:-125 18:302 33:-151
^_all 13:194 14:321 18:-29 31:-133 33:-21
^_allow 22:158
^_already 6:137 12:-104
^_am 2:38 11:85 26:82
^_and 6:-188 9:63 10:-351 11:-101 12:-19 17:-1 18:251 25:-93 29:86 32:-43 33:155 34:96
^_announce 27:48
^_another 1:60
^_any 5:-56 8:-152 9:221 13:76 14:-37 15:35 16:-79 17:223 21:-62 25:18 32:25
^_anything 2:132 5:35 9:6 13:4 18:16 28:-56 31:-34 32:199
^_approve 7:-179 8:306 9:-308 13:-67 29:167
^_approved 7:-185 8:163 9:-99 13:104
^_are 0:35 2:13 3:2 5:20 8:-35 10:80 11:27 12:210 13:-97 14:-78 15:51 17:-22 18:-437 20:-58 21:41 22:-126 23:-105 24:-52 25:55 26:43 28:45 29:-515 30:92 31:-175 32:-25 34:-104
^_as 17:33 24:-26 27:91
^_ask 8:28 22:63 24:130
^_at 10:-82 19:17 24:27 33:64
^_back 8:-76 25:228 29:-60
^_be 24:125 25:-72 27:151 31:117 33:-86
^_before 5:177 18:-28 21:16 33:-96
^_begin 4:28
^_beginning 33:147
^_book 29:119
^_bring 9:6 24:14
^_build 4:125
^_bump 2:92 13:-1 22:121 29:-11
^_but 8:53 10:13 22:-27
^_by 20:-58 33:243
^_calendar 14:137 16:40 19:45
^_call 24:95 25:-30
^_can 0:87 2:300 3:93 5:-250 6:-197 7:5 8:69 9:-55 10:-19 11:-106 12:25 13:-101 15:-95 17:-75 18:-205 20:-60 21:23 22:130 23:-32 25:25 26:50 28:-241 30:37 31:26 32:-28 33:-237 34:-18
^_cancel 8:99 23:-34 24:79 29:72
^_change 16:77 22:15 24:88
^_ci 11:-42 16:13 29:182
^_clone 4:151
^_close 8:78 29:67
^_compare 19:101
^_confirm 33:54
^_congrats 25:194
^_consider 8:79 22:68
^_contact 34:130
^_cool 25:66
^_copy 4:105
^_correct 6:-6 16:5 20:35 33:145
^_could 4:44 10:54 11:-88 12:-60 14:36 15:30 17:-64 21:22 22:80 23:1 29:-7 33:56 34:-94
^_count 27:70
^_countdown 28:149
^_create 1:89 3:-52 4:185 8:-2 16:-50 22:31 29:101
^_current 5:137 32:-13
^_cut 1:3 31:126
^_cve 22:61
^_cycle 3:-11 14:50
^_date 16:-343 19:-53 20:110 24:-2 27:-63 29:307
^_dates 4:12 14:114 27:-12 32:-20 33:115
^_day 17:22 20:66
^_days 16:-153 24:-139 28:272
^_deadline 10:128 18:-90 33:78
^_deadlines 0:-124 14:-49 18:22 25:82 32:152
^_decline 8:36 29:40
^_define 1:-10 10:153 29:-2
^_delay 16:21 29:32
^_delete 23:-59 24:-26 29:147 31:102
^_deny 7:-77 8:275 13:-73
^_did 2:-51 3:-89 5:153 6:329 8:-156 9:209 10:-73 12:76 13:21 15:-243 16:-25 17:-110 19:-40 21:-210 22:-197 23:56 29:55 30:51 31:-40 32:-111 33:-188 34:-132
^_disable 31:159
^_dm 24:-73 27:251
^_do 0:85 1:-51 2:169 3:152 4:-128 5:-422 6:-67 8:-101 10:-20 11:5 12:10 13:-132 14:-280 15:120 16:-106 17:-180 18:-215 21:75 22:-271 25:104 26:78 27:-279 28:47 29:-195 30:163 31:-23 32:121 33:-82 34:-411
^_docs 1:68 11:94
^_does 2:263 5:-100 6:-135 9:35 10:21 12:89 20:18 22:-65 24:-41 26:163 27:-24 31:-137 33:64 34:-189
^_done 6:58 18:-53 25:32
^_draft 4:166 14:-16
^_drop 8:26 24:83 29:-83 31:112
^_dump 14:100
^_enough 31:135
^_enter 1:89
^_eta 20:236
^_every 8:-55 9:-7 13:16 14:129 24:178 27:54 32:-6
^_everything 12:57 13:82 14:50 16:25
^_examples 11:97
^_exception 8:-37 9:15 21:47 22:111 25:21 29:-35
^_exceptions 13:301 22:-101
^_explain 10:251 11:31 13:-37
^_extend 8:80 29:19
^_extension 22:34
^_extra 1:54
^_feature 2:38 5:92 33:-7
^_file 22:241
^_final 20:13 33:-37
^_first 4:73 17:72 33:6
^_fix 16:257 29:35
^_follow 14:-60 24:116 26:-46 27:280
^_for 7:79 9:44 10:46 11:-67 16:-5 21:-122 22:92 25:240 28:-69 29:-73 33:8 34:-128
^_forget 11:80 31:65
^_freeze 10:-243 12:212 25:19 27:-136 29:199 31:-28 33:50
^_from 4:37 33:91
^_frozen 25:109 29:-58
^_full 4:-20 14:105 18:45
^_ga 20:262 22:-34 33:-101
^_generate 4:56
^_get 4:64 17:100 27:150 29:-4
^_give 5:77 8:92 9:-64 13:70 14:46 16:115 25:-167 29:-97 31:-129 33:123
^_go 4:32 8:24 25:70
^_good 2:40 17:75 25:174 32:-6
^_got 17:68
^_grant 8:200 13:-113 22:42
^_granted 8:161 9:-81 13:24 22:-48
^_great 8:-39 25:209
^_haha 25:111
^_happy 25:122
^_has 2:-73 5:200 6:183 7:42 9:128 12:49 15:17 16:-153 22:-142 25:-242 29:-93 33:-256
^_have 2:-55 5:200 6:211 12:40 15:-122 16:183 17:-87 22:-145 25:209 28:-13 29:-108 32:-101 33:-282
^_heads 24:83
^_hear 27:154
^_help 11:294 25:-78
^_here 22:74
^_hey 25:118
^_hmm 7:2 25:82
^_hold 7:123 8:-108 16:81 22:98
^_hotfix 2:97 10:29
^_hours 28:92
^_how 0:-20 1:-190 2:-266 3:33 4:-97 5:33 6:-372 8:-302 9:34 10:2 11:205 12:-169 13:-17 16:-217 17:134 18:-204 19:152 21:92 22:-295 23:-19 24:-398 26:-8 27:-287 28:178 29:134 31:-181 32:-217 34:-368
^_i 1:5 2:-197 3:-347 5:-35 6:-48 7:-40 8:172 9:-11 10:94 12:-157 13:-229 14:18 16:-287 17:240 19:-54 21:-161 22:137 23:171 24:-203 25:147 28:-21 29:-157 31:82 32:-106 33:19 34:11
^_if 2:187 7:36 8:-33 15:63 16:-48 21:144 22:-162 29:-7 30:75 31:-43 33:6
^_in 5:9 11:15 14:46 19:54 20:82 24:255 27:-175 33:-1
^_include 1:54 27:79
^_insert 1:160 24:-47
^_instructions 11:138
^_introduce 1:42 11:11
^_is 0:-3 1:-284 2:121 3:127 4:-227 5:34 6:73 7:13 8:-488 9:7 10:-119 11:-201 12:347 13:-56 14:-202 15:-19 16:-733 18:-37 19:33 20:37 21:84 22:-348 23:90 24:-642 25:-397 26:88 27:-436 28:36 29:-6 30:57 32:60 34:-52
^_it 2:-462 16:183 17:124 20:-172 21:121 22:153 25:115 29:-8 33:-256 34:-58
^_just 2:86 10:-60 17:232 21:19 27:-10
^_keep 15:77 27:213
^_key 14:171
^_kick 4:77 31:20
^_know 24:102 27:139
^_last 15:23 16:-30 19:135 20:-52 28:-23 29:47 33:177
^_late 2:-23 22:125
^_launch 20:135 29:-31
^_leave 7:14 15:174 16:-58 27:-86 31:200
^_let 2:-65 3:8 4:46 5:-52 8:128 9:-155 11:-20 16:67 17:-7 20:-22 21:34 25:-173 27:162 28:-3 29:131 31:-76 33:-101
^_lgtm 8:41
^_link 22:68 26:224 29:-200
^_list 9:-12 10:56 11:114 13:50 14:184 18:-79 22:-1 23:94 25:-102 27:-300 29:66 31:-257 34:56
^_log 22:51
^_lol 25:181 29:-143
^_look 9:37 33:151
^_make 1:-34 2:-125 4:175 16:221 24:171
^_mark 1:128 8:240 9:-61 29:-18
^_may 2:215 21:-53 22:166
^_maybe 0:168 15:60 16:-73 25:70 30:58
^_meaning 10:246 29:-152
^_merge 2:-13 12:130 22:-200 29:265 31:-19
^_more 22:40 27:23 31:44
^_move 15:-300 16:94 29:161
^_mute 27:-80 29:27 30:-210 31:327
^_my 6:76 8:-123 9:168 12:-36 13:18 21:-55 25:32 29:-36 34:-18
^_nack 8:113 25:-48
^_name 1:30 18:19
^_need 2:-103 11:75 20:135 21:-184 22:178 25:17 26:4 31:-70
^_never 7:157 8:-61 10:103 17:202 25:70 30:77 31:-94
^_new 0:62 1:172 2:30 4:37 9:-117 11:-73 16:101 17:170 20:-79 21:-54 22:184 25:-21 27:-46 29:-163 33:-298
^_newbie 17:42
^_next 14:-61 18:307 25:-8 32:29
^_nice 25:93
^_no 0:95 2:55 7:72 9:-187 12:-133 14:-210 16:-111 18:19 21:107 22:-108 23:111 24:-132 25:134 29:-189 31:98 33:70
^_nobody 7:155 8:-56 9:7 29:-3
^_not 3:51 4:-118 7:305 8:-31 9:-239 14:135 16:83 18:-134 21:109 22:-226 24:43 25:-75 29:-52 31:29
^_nothing 0:12 31:49
^_notifications 27:102
^_notify 13:-27 27:174
^_nudge 24:164
^_number 13:104 28:190
^_of 33:25
^_ok 6:-76 17:9 18:27 25:119
^_on 5:143 6:-123 7:38 8:4 9:10 10:-114 12:149 16:-154 18:-89 19:10 20:33 24:74 25:-71 27:-134 28:38 29:-218 33:64
^_onboarding 17:122
^_one 22:95 33:38
^_only 8:36 14:82 18:57 22:-2 27:-103 31:206
^_oops 25:128
^_open 4:74 12:-11 13:104 22:24 29:31
^_or 6:-10 15:34 20:10 31:86 33:18
^_order 29:222
^_our 12:-28 17:17 20:56 21:82 22:125
^_out 20:38 31:83
^_overview 13:74 14:124
^_owner 34:87
^_paste 14:171
^_perfect 25:104
^_ping 24:-6 25:147 27:76 31:-209
^_plan 3:11 4:13 14:-127 32:142
^_please 1:60 4:96 5:-35 7:37 8:143 9:-307 11:-164 13:-226 14:-266 16:151 18:49 20:-239 21:-22 22:198 26:-197 27:34 28:-67 29:-55 30:56 33:35 34:-399
^_poke 24:235 27:-83
^_possible 2:168
^_post 14:91 24:76 27:124 31:-111
^_postpone 15:-87 16:131
^_pr 22:78
^_prepare 4:98
^_previous 19:1
^_print 14:102
^_proposal 33:113
^_pull 16:29
^_push 16:166
^_put 1:167 8:150 22:23 27:31
^_raise 22:106
^_rc 10:132 29:59 33:-95
^_receive 27:131
^_record 2:56 8:90 22:55
^_register 1:19 22:82 27:66
^_reject 7:-154 8:194 29:73
^_relbot 11:84
^_release 2:-240 5:-274 6:-156 14:15 16:10 17:-345 19:-265 20:182 25:-82 27:-287 28:209 32:258 34:65
^_remaining 14:68
^_remind 5:78 11:-48 23:-192 24:182 27:-235 29:113 31:-132 33:203
^_reminder 24:200 25:8 31:-95
^_reminders 31:90
^_remove 27:-132 31:115 34:75
^_reopen 8:105
^_request 8:-149 9:95 21:-292 22:255 29:77
^_requesting 22:215
^_reschedule 16:137
^_restart 29:140
^_resume 27:156 31:-73
^_review 22:-16 29:263
^_right 6:156 23:55 24:-29
^_roughly 28:50
^_run 29:88
^_same 10:127 18:-88 25:122 27:-91
^_say 11:7 33:56
^_schedule 1:14 4:-53 14:242 16:-68 24:101
^_security 22:34
^_see 13:76 14:2 24:-24 25:156
^_send 4:-37 14:139 26:70 27:31 29:13
^_set 4:273 11:-28 16:-57 23:-29 24:181
^_shift 15:-129 16:142 29:128
^_ship 4:82 8:62 22:-44
^_should 0:134 1:-54 2:112 3:135 4:-3 5:-144 6:69 11:-111 15:63 17:-61 18:-72 23:91 24:-43 26:134 27:-99 30:15 33:-175 34:-39
^_show 5:-24 8:-57 9:25 11:118 13:206 14:93 17:-75 19:110 25:-135 27:-64 29:-25 31:-16
^_sign 8:65 27:159
^_silence 31:215
^_so 2:2 5:98 6:105 10:-166 12:41 17:-71 18:65 25:-75 29:-147 33:65
^_someone 7:66 8:-85 10:36 15:75 23:42 30:-52 34:69
^_something 25:140
^_sorry 8:46 10:53 25:144 29:-8
^_start 3:-146 4:90 5:-4 12:-126 17:-50 19:100 22:45 27:125 33:133
^_state 5:51 9:36 22:-7
^_status 5:145 9:13
^_still 2:22 5:124 9:75
^_stop 11:-34 24:-62 27:-74 30:-214 31:379
^_strings 18:123 33:-33
^_stuck 1:119
^_sub 27:148
^_submit 21:-50 22:174
^_subscribe 26:-351 27:330 29:115 31:-14
^_suppose 0:35 2:87 21:6
^_switch 27:67
^_t 20:-53 28:276
^_tag 29:107
^_take 2:73 8:122 16:43 31:164
^_target 4:11 20:72
^_tell 9:2 10:141 11:51 18:70 24:-15 25:92 29:-73 31:-220 33:14
^_test 25:148 29:-138 32:27
^_tests 8:2 22:6 25:-63 29:60
^_thanks 8:-3 25:305
^_that 8:65 25:169 30:18
^_the 1:-144 4:-54 5:-293 8:99 10:-210 13:180 14:266 15:-155 16:139 17:-4 18:66 20:68 21:-24 22:-190 23:34 24:-108 25:-286 27:-269 28:-183 29:-10 31:-224 33:3
^_there 1:109 12:47
^_things 23:41 32:82
^_thinking 7:47 8:-3
^_this 2:-97 5:-101 11:82 25:134 29:-117 32:59
^_time 4:111 14:-123 28:327
^_timeline 14:90
^_to 2:26 8:185 23:-70 24:-133 29:169 34:16
^_tomorrow 25:-45 32:147
^_too 2:186 6:83 31:86 33:-108
^_total 17:59
^_translations 33:27
^_turn 8:85 9:-39 23:-53 25:-1 27:139 29:34 30:-149 31:140
^_two 15:4
^_undo 7:-5 8:121 16:237 29:-122
^_unmute 27:168 31:-27
^_unsubscribe 27:-34 29:47 30:-369 31:378
^_until 2:-204 9:76 12:49 21:56 33:206
^_up 24:37 33:108
^_upcoming 14:-22 18:190
^_update 9:124 16:148 27:-96 29:36
^_wake 24:37
^_want 2:48 14:-69 22:78 26:111
^_warn 24:128
^_was 0:25 1:-21 3:80 5:-62 6:253 9:236 10:22 11:48 12:-153 13:-268 15:112 16:-115 18:11 19:-108 20:-1 25:-263 28:-93 29:-10 34:-9
^_watch 27:171
^_we 1:49 4:81 5:-334 6:-348 8:189 9:-326 10:-128 12:107 13:-162 14:-59 15:-68 16:50 19:-118 20:-277 21:1 22:230 23:-119 26:-51 28:-363 30:49 31:78 32:-176
^_week 5:26 32:107
^_weekly 25:-36 31:-138 32:175
^_weeks 28:73
^_welcome 8:-28 17:100 25:100
^_well 25:112
^_what 1:-254 3:-22 4:-268 5:-58 6:-647 8:-263 9:-8 10:176 11:181 12:-262 13:49 16:-312 17:221 18:188 19:6 20:-44 21:6 22:-276 24:-635 26:40 27:-214 28:-125 29:43 31:-105 32:135 33:-70 34:-192
^_when 0:-80 2:-69 3:31 4:-28 5:-264 6:-605 7:-37 10:-665 11:-269 12:-397 13:-42 19:205 20:277 21:-71 22:-55 24:-138 25:-30 26:-6 28:20 29:67 32:-74 33:325 34:-499
^_whenever 18:43
^_where 2:-20 3:-111 5:40 6:-28 9:99 10:-35 12:-12 14:40 17:123 20:-89 21:64 25:-138 29:35 30:23
^_which 0:-104 1:-89 2:-157 3:31 4:-71 5:25 6:-98 7:-130 8:-101 10:45 11:-27 12:-1 13:127 14:38 15:-95 16:-140 17:35 18:162 20:89 21:-141 22:-107 23:18 24:-232 25:-175 26:35 27:-163 28:-452 29:91 30:-104 34:69
^_who 0:50 1:-86 2:-340 3:87 4:-79 5:-238 6:-241 7:-101 8:-221 9:182 11:-71 12:-213 13:20 14:-100 15:-15 16:-301 17:-443 18:-219 19:-84 20:-238 21:6 22:-259 23:22 24:-136 25:143 26:159 27:-350 28:-187 30:36 31:-36 32:-223 33:-376 34:427
^_whole 14:105
^_whom 21:-62 34:299
^_why 0:80 2:-112 6:-203 9:108 10:306 12:-155 14:-9 15:17 18:-51 23:75 24:-3 25:-83 28:-117 29:102 30:75 33:-261
^_will 2:276 5:-151 6:-52 16:-84 17:-14 18:1 20:144 21:80 23:71 24:-107 25:-256 28:111 29:-11 30:130 33:-46
^_with 7:184 9:-157
^_would 0:91 1:-103 2:207 8:20 11:-7 15:101 21:74 22:-112 23:3 26:87 29:-41
^_write 29:171
^_ya 6:219 20:-90 31:83
^_yes 2:103 8:44 16:-22 25:102 29:-60 33:45
^_you 8:-50 11:-11 15:66 23:85 24:-35 25:221 27:30
_ 0:89 1:36 2:99 3:-376 4:21 5:-58 6:128 7:99 8:-39 9:-17 10:-195 11:-594 12:49 13:-267 14:83 15:-435 16:64 17:-204 19:-82 20:-47 23:-105 24:120 25:-62 26:-265 27:19 29:-180 30:168 32:45 33:142 34:127
__$ 1:71 5:59 7:184 8:-205 18:-10 30:78 33:24
__<deadline> 6:105 9:110 13:-6 16:169 19:-62 21:-49 24:142 28:-34 29:-44
__<number> 8:205 10:-57 25:-58
__<unknown> 2:64 4:-56 6:-107 8:-130 11:-10 12:105 14:156 17:-48 19:-118 20:-54 24:35 25:-222 27:68 28:-7 29:3 31:14 33:81 34:73
__<version> 20:103
__cycle 5:66
__date 20:22
__exception 9:-69 11:-11 21:112 22:150
__exceptions 34:96
__feature 2:40
__freeze 33:65
__it 8:3
__last 5:37
__new 20:45
__next 4:28 18:85
__of 30:59
__release 20:35
__schedule 18:105
__version 6:87 19:64 20:-58 29:-8
__what 6:99
a 0:318 1:360 2:239 3:255 4:166 5:-253 6:-681 7:-123 8:-86 9:-348 10:110 11:118 12:-432 13:-113 14:-188 15:158 16:-232 18:-735 19:-487 20:-142 21:44 22:-97 23:43 24:80 25:214 26:-180 27:-130 28:-265 29:94 30:-135 31:-407 32:-336 33:-270 34:150
a_<deadline> 0:386 1:272 8:-251 10:117 12:-23 13:-96 15:-282 16:-414 20:17 22:64 24:-287 27:-19 28:-210 33:-269 34:19
a_<number> 1:-79 3:103 4:116 17:-40 21:73 22:-31 25:106 29:-45
a_<quoted> 1:16 10:12
a_<unknown> 1:112 3:-89 11:-124 14:41 15:24 17:25 19:-56 22:-118 25:-131 27:-49 29:170 32:92 34:13
a_@change 2:33 13:-16 21:81
a_@weekday 5:-15 20:154 29:-128 33:288
a_bad 17:8
a_beginner 17:122
a_beta 0:165
a_bit 15:25
a_bug 1:124 2:-26 25:86 34:50
a_button 2:60
a_calendar 4:44 26:88
a_channel 11:319 26:-164 29:-33 30:-94
a_cve 29:34
a_cycle 3:120 5:-114 10:66 11:21
a_date 11:79 15:131 27:56 29:-221 33:52 34:-108
a_day 16:67 20:-8 25:105 33:-46
a_deadline 0:15 15:129 29:-85 32:111
a_decision 13:71
a_dependency 33:22
a_dm 24:32 27:46 33:-48
a_doc 1:36 2:101 17:50 21:-197
a_docs 1:26 2:-42 21:132
a_feature 2:-123 10:118 21:26 33:167 34:41
a_freeze 2:-21 10:-127 11:158 12:204 21:-55 22:29 23:54 25:-42 29:-122
a_go 1:69
a_good 15:2
a_heads 24:165
a_help 2:42 11:24
a_human 34:146
a_last 1:69
a_late 34:84
a_lot 1:2
a_meeting 29:61
a_message 27:66
a_milestone 1:60 5:46 29:-54
a_mistake 30:24
a_month 28:65
a_new 0:-106 2:192 3:89 11:156 12:-27 20:-37 21:87 22:-193 29:133 33:-71
a_newbie 17:70
a_no 8:101
a_note 24:106
a_nudge 24:23
a_ping 1:-93 23:76 24:59
a_plan 3:14 4:23
a_problem 2:26
a_rc 6:14 10:18
a_release 1:2 2:-84 4:51 5:-93 10:40 13:-63 25:114 34:29
a_reminder 11:221 23:54 24:64
a_request 7:105 9:21 29:-71
a_revert 2:85
a_schedule 1:-51 4:202
a_security 2:13 8:66
a_separate 0:89
a_small 2:59
a_string 2:-30 10:199 21:102
a_table 14:109
a_test 29:101
a_translation 14:86
a_typo 2:145 21:-24
a_waiver 10:39 21:94 22:219 29:-17
a_warning 24:16
a_week 2:-224 5:-92 10:-2 15:203 16:173 23:-2 24:79 28:27 31:56 32:-85 33:-144
a_year 19:141
able 11:32 20:16 28:17
able_to 11:32 20:16 28:17
about 0:47 2:116 3:-51 4:-27 5:48 6:-147 7:83 9:177 12:-154 13:-208 14:-219 16:-155 17:24 18:-58 19:-6 20:-43 21:-31 22:-178 23:74 24:71 25:-95 26:-61 27:133 28:-260 29:-106 30:-81 32:-165 33:80 34:96
about_$ 10:56 17:44 33:-128
about_<deadline> 10:-110 15:-10 18:-77 23:81 27:188 28:-150 33:220
about_<request> 9:156
about_a 2:160 29:-39
about_every 27:96
about_freezes 10:91
about_releases 17:27 31:34
about_strings 2:-94 10:-17 27:97 31:21 33:119
about_the 34:80
accept 7:139 9:-2 29:59
accept_<request> 7:102
accepted 2:103 9:127 12:-29 22:-29
accepted_$ 9:76 13:46
accepting 12:37 29:16
active 6:-65 10:-64 12:289 23:108 33:-41
active_$ 12:136
active_<?> 12:37
add 0:258 1:292 3:-97 8:-76 11:54 14:-189 16:-269 24:-229 26:24 27:168 29:1 33:-125 34:-111
add_$ 1:46
add_<deadline> 1:97
add_<quoted> 1:8
add_<unknown> 22:51 29:64
add__ 1:49
add_a 0:22 2:129 4:48 11:142 12:-8 29:32
add_this 1:11
added 0:181 6:-83 10:-125 34:170
added_$ 0:243 6:-78 10:-22
adding 0:19 11:64 18:-11 25:28
adding_a 11:67
adjust 16:99
advance 16:22 24:56
affect 30:79
affected 10:130 34:-19
affected_by 10:130 34:-19
after 0:-125 1:95 2:41 3:3 4:-68 5:3 6:104 10:-35 12:-267 14:-151 15:-59 16:-104 18:225 20:59 21:149 22:103 24:78 27:-161 28:-216 29:-38 31:-37 34:-99
after_<deadline> 1:227 2:152 5:74 6:167 12:-123 13:-70 15:-284 16:-80 18:182 22:64 24:-111 28:-108 29:-86 33:-133
after_all 21:91 22:-82
after_freeze 13:32 21:21
after_that 18:56
after_the 1:-27 7:31 20:29 22:208 33:83
again 5:-143 12:-14 14:58 15:34 24:130 25:101 29:88 31:-78 32:-17 33:116
again_$ 5:-118 10:7 12:92 19:-120 25:-5 27:43 29:118 33:131
again_<?> 12:-96 19:86 29:136
agenda 14:-21 25:-18 32:220
ago 9:6 19:95 28:129 33:-85
ago_was 28:147
agree 11:-10 25:128
agreed 15:52 16:1 25:16
ahead 2:-85 5:-57 6:123 8:82 10:-23 12:-6 14:114 18:155 24:85 29:-50
ahead_$ 2:-17 6:42 14:72 18:83
ahead_of 6:33 18:60 24:143
alarm 4:-30 16:-32 24:118 29:68
alarm_for 24:54 29:68
alert 24:73
all 4:-45 5:-68 8:149 9:-138 12:-48 13:114 14:320 18:-15 19:-82 20:-137 22:-157 24:-97 25:102 26:28 27:76 30:-44 31:17 32:-246 33:-103 34:-167
all_$ 10:76 13:138 14:-150 21:83 22:-92 25:150 31:9
all_<?> 2:69 6:52 21:-42
all_<deadline> 8:207
all_dates 14:54 26:78
all_milestones 27:133 31:-116
all_open 13:-129 29:152
all_the 14:178 33:-25
allow 22:158
allowed 2:230 6:-41 10:-130 11:14 12:-106 13:175 15:119 33:-3
allowed_to 11:20 15:154
along 5:202 29:-16
already 2:-58 3:170 5:107 6:164 7:-92 9:105 10:-100 12:101 13:-18 14:-72 17:-53 18:-123 20:-48 22:43 24:-2 26:95 27:-2 28:-54
already_$ 3:77 6:73 12:-56 23:13
already_<?> 6:-16 12:106
already_<unknown> 5:-48 6:-47 9:73 12:136
already_in 2:-18 12:143 26:19
already_over 6:65 12:-11
also 1:148 10:74 19:90
also_in 19:120
also_need 1:77
always 14:-93 24:5 25:135
am 1:85 2:-36 7:-87 8:114 9:-149 11:169 12:-201 14:-149 15:18 16:-96 17:68 18:-250 21:-212 22:-12 23:-27 24:34 25:24 26:143 27:-36 29:-365 30:10 31:51 32:89
am_<number> 1:14
am_<unknown> 8:19 22:-47 33:149
am_a 17:149
am_away 31:35 32:70
am_i 2:64 11:104 17:-11 18:-84 25:-79 26:164 30:97 31:-11
am_lost 11:199 25:-120
am_new 17:222 33:-19
am_not 15:71 34:54
am_on 31:23
am_still 7:30
an 0:163 1:226 2:18 3:-226 4:-74 5:-199 7:-439 8:-551 9:-194 10:20 11:192 12:-203 15:-273 16:-392 17:43 18:-13 19:-99 20:-5 21:268 22:208 23:-99 24:116 26:189 28:-265 29:-177 31:-228 33:-453 34:-30
an_$ 4:22 26:22
an_<?> 18:50
an_<deadline> 0:218 1:175 2:-289 6:17 11:102 13:-148 15:-12 16:-114 18:-92 21:166 22:127 27:-62 29:-36 33:-68
an_<unknown> 2:34 10:-72 25:90 26:113
an_alarm 4:-30 16:-32 24:118 29:68
an_error 2:9
an_exception 2:106 7:-81 8:-292 9:-354 10:119 11:109 21:199 22:25 27:32 29:-175 34:-12
an_exemption 22:122
an_extension 13:18 22:61
an_overview 14:121
and 0:-75 2:-19 5:28 7:-219 8:87 9:60 10:-50 11:-42 14:151 16:-8 17:155 18:216 19:-63 21:-123 24:-49 25:-305 26:-124 27:88 28:-37 29:12 31:-225 32:43 33:90
and_$ 6:99 12:64 16:-91
and_<deadline> 1:26 5:30 6:-57 10:-50 14:-19 15:-87 16:40 20:-24 24:-89 27:172 28:36 29:-151 33:186
and_<number> 8:88
and_<unknown> 14:25
and_@month 32:53
and_a 11:-68 25:-65 29:192
and_how 11:56 18:9
and_the 32:73 33:207
and_then 6:-47 18:212 33:-45
and_want 17:14
and_when 14:243 20:121 28:-66 29:-144 33:-58
and_which 14:35
announce 20:39 27:87
announcements 11:68 26:139 27:61 31:64 34:-123
announcements_$ 26:146 31:86 34:-104
announcements_in 11:99 26:-71
another 0:181 1:18 25:79 29:-31
answer 9:31 20:13
any 2:174 5:-168 6:-164 7:-30 9:196 10:-142 11:-49 13:135 16:-114 17:169 19:-36 20:-2 21:27 23:-110 24:-53 27:-31 29:-54 30:-40 31:85 32:102 34:-192
any_chance 2:29
any_decision 9:180
any_exceptions 13:20
any_freeze 12:31 32:89
any_idea 29:12
any_more 8:113 23:-79 31:79 33:48
any_pointers 17:46
any_time 2:7
any_way 2:120 12:-49 21:160
anybody 10:104 15:37
anymore 31:134
anymore_$ 31:134
anyone 3:31 4:-21 9:31 13:75 22:-72 25:171 34:14
anyone_<?> 15:-79 34:57
anything 1:-4 2:25 6:21 8:-167 9:-14 10:36 13:122 16:-102 18:133 19:-57 22:-15 24:-1 25:-172 26:47 28:-98 29:-114 30:-63 32:146
anything_$ 10:11 12:50 15:35 16:-33 18:-89 26:105 31:111 32:-49
anything_about 27:109
anything_due 32:49
anything_i 5:78
anything_this 32:145
aoe 10:174 18:-24 29:-26
api 17:-17 29:87
apply 2:76 10:51 12:101 17:-24 21:75 22:37 34:-133
apply_for 21:80 22:64 33:26
apply_to 2:169 10:106 34:-107
approval 8:167 13:118
approval_$ 2:-67 8:128 9:22 13:125
approval_of 7:11 8:31
approve 2:-17 7:139 8:114 9:128 21:-81 25:-261 29:24
approve_$ 7:-62 8:-8 9:146 13:101
approve_<number> 7:-128 8:182
approve_<request> 7:234 8:42 9:-158 11:-62 34:-133
approve__ 34:8
approve_exceptions 7:120 8:-128
approve_it 7:-5 8:75
approve_my 8:-192 29:241
approve_the 7:-145 8:205 9:97
approved 7:-15 8:43 9:104 13:169 22:-21
approved_$ 7:-271 8:383 9:-5 25:-24
approved_<request> 7:25 8:-32 25:57
approved_exceptions 13:30
approved_or 7:-89 8:-103 9:210
approvers 34:130
approves 7:80 9:-87 13:-65 34:65
approving 7:64 9:-85 25:33
approving_<request> 8:27 9:-73
are 1:-234 4:-61 5:186 7:-337 8:-95 10:212 11:36 12:155 14:93 16:-18 17:-98 18:-98 19:-381 20:-88 25:34 26:102 27:-2 29:-103 31:-99 32:-13 34:-229
are_$ 5:60 10:81
are_<deadline> 6:-85 10:-56 12:260 33:13
are_<number> 4:-73 5:-62 9:-2 10:275 20:-138 25:-10 29:-513 32:203 33:95
are_<unknown> 2:103 9:28 11:-69 25:13 30:-50 31:26
are_active 23:113
are_all 14:32
are_frozen 2:-16 12:-23 22:115
are_in 2:11 6:-52 12:113 32:32 33:-1
are_left 14:55 24:20
are_my 10:-4 21:129
are_new 3:32 11:93 12:86 14:-76
are_pending 9:-11 13:140
are_still 13:13 14:20
are_the 5:-205 6:17 9:-78 10:35 11:43 14:78 18:-185 21:-95 29:150 30:53
are_there 9:90 11:178 12:-85 14:144 26:-145 28:129 29:-59
are_waiting 13:26
are_we 0:52 5:246 6:69 10:-451 12:41 13:-185 14:-294 18:183 19:-43 20:160 28:-5 29:-432 32:-156 33:-299
are_week 5:205 32:-183 33:97
are_you 5:-85 10:-200 11:-90 25:110 29:93 30:100
around 10:-47 17:129 18:141 25:49 29:-151
around_$ 17:64 25:57
as 1:102 2:-86 4:131 5:-70 6:-14 8:179 10:16 15:107 17:221 18:-15 20:-126 24:-198 27:150 29:-219 31:-140 33:-36 34:-54
as_<deadline> 16:68 33:9
as_a 10:114 17:110
as_done 8:114
ask 2:-185 8:50 9:-79 10:-136 11:280 13:18 15:35 21:17 22:130 24:92 25:-76 29:-195 32:-4 33:-50 34:65
ask_about 11:12 21:-2 34:30
ask_for 11:53 13:50 21:85 33:-30
asked 7:18 8:-42 13:213 22:-121 23:73 34:-75
asked_for 13:223 22:-74 34:-67
asking 15:67 20:15 21:33 22:52 33:124
asking_for 21:2 22:87
asking_when 20:27
asks 20:15 22:64
assume 12:105
assume_that 12:3
at 1:176 2:139 5:138 6:-9 7:-43 8:70 9:54 10:72 11:-200 12:119 13:-192 15:103 18:-15 20:-289 21:-147 22:-141 24:75 25:-382 27:-208 29:-148 30:29 32:-83 33:44 34:-201
at_$ 5:133 9:69 14:-21
at_<deadline> 10:336 18:-195
at_<number> 1:39 16:64 24:172 29:106 30:35 31:-11
at_all 2:3 6:39 10:75 14:28 21:-46 31:90 33:-15
at_least 2:117 28:63 33:-71
at_midnight 33:49
at_the 2:107 12:96 13:-17 15:33 18:157 20:-23 29:-101 33:-30
at_this 5:107 8:77 10:-21 12:143 15:36 17:28 29:-78 32:-41
at_what 10:-90 33:197
available 20:85
available_$ 20:85
away 6:-1 17:-22 20:-40 24:134 28:258 31:32 32:57 33:-163
away_$ 24:25 28:72
back 8:64 9:-9 16:207 19:117 24:29 25:162 27:69 29:-179 31:-144 33:-88
back_$ 8:58 19:31
back_in 19:42 25:157
back_on 27:88
back_to 16:10 24:84 25:-56
backport 2:70
backports 1:60 10:11 34:72
backports_$ 10:44 34:82
bad 11:-54 25:104 29:-16
be 0:72 1:-78 2:175 3:111 4:15 5:-9 6:-109 7:185 8:-409 9:-115 11:-353 12:-309 13:-207 14:-499 15:61 16:174 17:-285 18:63 19:-401 21:114 22:98 23:167 24:-41 25:-1 26:-297 28:-24 29:-131 30:-248 31:112 32:-99 33:97 34:-406
be_<unknown> 15:84 16:-24 18:78 20:95
be_a 0:110 15:48 20:23 21:48 23:66 24:-150 28:-49
be_accepted 2:43
be_approved 7:217 9:-85
be_at 16:109 18:81 33:-4
be_done 17:-40 18:34
be_final 20:-57 33:92
be_finished 10:63 32:106
be_granted 22:137
be_in 29:159
be_merged 2:139 22:3
be_nice 24:97
be_on 16:145
be_out 2:-105 20:135 25:142 31:-14 32:-57 33:45
be_part 2:40 33:105
be_possible 22:18
be_published 20:49
be_released 20:6 29:-13 33:47
be_the 33:74
because 16:20
become 2:53 5:-10 9:106 17:109
become_of 9:108
been 6:113 9:108 10:-116 12:-46 13:219 22:-37 25:51 29:-135 32:-32
before 1:101 2:-34 5:27 6:7 7:129 8:-168 9:-88 10:-170 11:-119 12:-162 13:-141 14:-155 15:-220 17:104 19:164 22:-262 23:100 24:189 25:-241 27:-101 28:109 29:-104 31:-217 32:77 33:-16 34:-136
before_$ 6:66 16:-142 20:60 24:247 28:-124 33:-116
before_<cycle> 5:-110 19:245 20:-79
before_<deadline> 1:151 2:-40 6:-105 18:205 23:69 24:127 27:-273 28:156 33:-433
before_@month 6:85 20:108
before_my 32:41
before_or 2:-88 5:159 6:-152 18:-170 20:58 33:195
before_release 16:46 24:-10
before_the 2:60 6:72 7:44 17:52 19:-142 20:-167 28:136 29:-97 32:28
before_this 19:158
before_we 21:32
before_what 17:25
begin 4:21 17:152 29:70 33:-36
begin_$ 17:118 29:80 33:-89
beginner 17:182
beginning 4:49 33:145
beginning_@month 4:13
begins 27:98
begun 5:85 6:-64 12:166 14:-50
begun_$ 5:85 6:-64 12:166 14:-50
behind 5:5 6:167 14:-61 34:13
behind_us 5:7 6:175
being 5:82 15:94
being_developed 5:70
best 17:124
beta 0:155 1:82 2:-60 5:60 12:-63 29:-287 33:237
beta_$ 0:103 29:-236 33:246
between 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
between_<deadline> 1:75 2:5 5:73 10:28 19:134 33:-79
between_@month 32:53
between_now 28:109 32:5
big 2:65 14:124 18:3 20:103 29:-36 33:-131
binding 10:140
bit 15:25
block 1:34 2:133 8:111 9:-89
blocked 2:44 10:103
blocked_$ 2:68
book 20:88 29:117
book_a 29:61
boss 11:-107 25:-78 29:-43 34:234
bot 9:26 10:-49 11:151 17:-55 23:51 25:164 29:-178 34:48
bot_$ 11:43 25:151 30:31 31:-13
both 33:145
both_<deadline> 33:88
bother 2:57 31:100
branch 1:146 2:-23 12:120 20:-96 29:118 33:110
branch_$ 1:67 29:101
branches 5:9 10:165 34:38
bring 9:6 24:14
bring_<deadline> 16:29
broke 25:55 29:37 34:-100
broke_the 25:163 29:-73
broken 15:34 25:-48 29:128
bug 1:109 5:32 10:29 20:-73 21:-111 24:78 25:58 29:43 33:-178 34:58
bug_<number> 20:-37 22:19 29:68
bug_@entry 1:104
bug_fix 34:60
bug_fixes 2:88 10:81 21:-38
bug_fixing 5:65
bugfix 2:65
bugs 17:71
build 4:80 17:-101 20:42 25:49 29:152
build_$ 20:63 29:67
build_the 4:8
building 5:85 12:-6
bump 2:160 13:-23 22:113 29:-118 33:114
bump_<unknown> 22:60
bump_of 22:43
business 28:11
business_days 28:11
busy 32:118
but 0:26 2:23 8:176 9:17 14:-73 15:32 22:-82 27:4 31:41
but_only 8:159 22:-25
button 2:96 20:-5 34:63
button_label 2:73
by 1:-40 2:-166 5:-209 6:157 7:159 9:-129 10:274 11:-156 12:-68 14:-91 15:89 16:285 17:-106 18:-205 19:-106 20:-188 21:28 22:53 24:-251 27:11 28:-113 29:-54 31:-169 32:52 34:-190
by_$ 6:149 25:65
by_<deadline> 10:89 21:93
by_<number> 8:1 29:26
by_<quoted> 10:20
by_<unknown> 23:15 27:38
by_@weekday 32:65
by_a 16:167
by_one 16:28
by_the 10:160 13:53 34:-46
by_two 15:75
by_when 33:43
calendar 1:70 2:-80 4:69 5:-108 8:-116 10:-51 11:26 14:205 17:-114 18:102 19:99 20:-28 22:-130 24:-134 25:-97 26:162 27:-28 29:-46 31:-50 33:60
calendar_$ 14:132 18:78 26:7 29:-67 32:-3 34:100
calendar_<?> 11:89 14:3
calendar_feed 14:-18 26:144
calendar_for 4:119
calendar_link 14:194 26:-63
calendar_of 19:64
calendar_please 26:91
calendar_week 33:169 34:-23
call 1:21 5:56 20:-4 29:197 31:-45 34:113
call_for 1:26
called 4:111
came 5:-23 19:230 20:-28 23:47
came_before 5:-6 19:195 20:-19
can 0:39 2:200 3:18 5:-361 6:-456 7:77 8:37 9:-359 10:-5 11:116 12:98 13:-324 14:-21 15:-74 16:16 17:44 19:-239 20:99 21:39 22:108 23:-31 25:-171 26:22 27:-8 28:-46 29:-78 30:-57 31:-49 32:-209 34:85
can_<unknown> 30:81
can_a 33:87
can_approve 7:67
can_customers 20:64
can_do 11:59 14:-10 23:72
can_docs 2:4
can_i 0:-30 1:-118 2:81 3:45 4:-59 7:128 8:-172 10:-175 12:48 15:49 17:83 20:86 25:125 29:-234 30:19 31:-83 33:-102
can_it 2:242 21:77
can_newcomers 17:80 21:69
can_not 2:-47 10:150
can_one 0:85 11:21 12:36
can_our 2:139 20:17
can_people 12:110
can_someone 7:-154 8:147 22:46
can_the 2:51 15:29 22:51
can_we 2:113 15:-84 21:-3 22:69 29:-53 33:181
can_you 1:69 2:-394 4:72 8:76 11:1 16:43 20:-70 23:-130 24:16 25:-290 26:28 29:129 30:-176 31:135 33:-74
cancel 8:99 23:-34 24:79 29:72
cancel_my 8:113 29:102
candidate 0:75 5:39 20:-13 33:30
candidates 14:8
care 2:76 10:-70 34:119
care_of 34:110
chance 2:104
chance_to 2:37
chances 21:130
chances_of 21:130
change 1:-17 7:84 8:-54 12:5 13:-56 15:219 16:162 20:23 21:15 23:8 29:-98 33:-25 34:-200
change_$ 2:-91 12:50 15:39 16:16 27:30 33:-19
change_<deadline> 2:-39 15:55
change_a 11:-30 15:48
change_it 16:62
change_my 2:-97 7:119 23:68
change_of 16:84
change_the 15:190 16:-32 24:91 34:-87
change_to 16:77
changed 8:17 19:-27 20:-33 29:113 33:-30 34:192
changed_the 15:-48 34:209
changes 10:122 12:7 13:185 15:-141 27:172 28:80 29:-129 33:-14
changes_$ 2:-133 10:-61 12:53 27:115 28:116 34:44
changes_<?> 33:128
changes_to 27:19
changing 33:141
channel 2:-55 11:168 24:-39 25:51 26:-35 27:168 30:26 31:117 34:26
channel_$ 11:242 25:86 26:-80 27:-82 30:51
channel_from 27:-17 31:86
channel_should 27:31 31:27
channel_subscribed 26:77
channels 26:219 27:-53
channels_get 26:116
charge 34:165
charge_of 34:80
check 11:95 21:-73 24:11 28:69
check_the 24:11
checkpoint 1:62
cherry 2:144 10:72
cherry_pick 2:89 10:75
christmas 25:90 28:-120 29:72
ci 2:154 9:-76 10:-123 11:-63 12:-64 29:284
ci_was 16:28
clock 10:-14 28:169
clone 4:151
close 1:40 2:-61 6:13 8:51 12:-32 24:19 28:144 32:15 33:59
close_$ 6:75 24:32
close_<request> 8:67
close_are 28:72
closed 5:-95 6:108 12:248 29:-22
closed_$ 6:-208 12:300
closed_<?> 6:156 12:10 29:-29
closest 18:179
closest_date 18:95
code 2:169 5:-85 10:151 12:-17 17:18 22:-10 29:96
code_$ 2:102 17:45
code_for 33:123
code_shush 1:17 29:60
codename 19:49
coffee 25:173 29:25 34:-65
coffee_machine 29:76
come 2:-30 6:94 14:55 19:101 20:-7 28:-138 29:72 33:37
come_$ 6:61 20:26 28:-62 29:54
come_before 18:48 33:80
come_out 19:150 20:-45 29:19
comes 8:34 10:-57 18:212 20:73 33:-133
comes__ 20:70
comes_after 18:13
comes_first 18:51
coming 5:84 14:-133 18:137 20:7 29:-2 30:30 32:165 34:-14
coming_$ 20:73
coming_days 32:128
coming_up 18:206
command 2:18 7:71 11:168 14:-44
command_for 11:98
command_to 7:74 11:61 14:-35
commands 11:253 29:-60
commands_$ 11:135
commit 29:166
commits 12:137
commits_$ 12:110
compare 19:115
compared 3:65
complete 1:26 5:57 14:95
complete_$ 1:32 5:81
concern 10:127 33:-40
config 2:-1 10:65 21:45
confirm 33:54
congrats 25:194
consider 8:79 22:68
contact 34:269
contact_for 34:131
contract 29:2
contribute 17:100
contribute_$ 17:43
contributed 17:8
contributing 17:145
contributor 17:204 29:-20
contributor_guide 17:100
contributors 2:25 14:28 17:-159 29:158
cool 25:66
coordinator 34:125
copy 4:105
copy_this 4:14
correct 6:-31 20:87 29:-1 33:174
correct_<?> 6:-6 16:-104 20:153 33:148
correct_it 16:103
could 4:43 10:22 11:-136 12:-66 14:24 15:15 20:-34 21:8 22:120 29:-21 33:49 34:-142
could_a 2:80 21:111 22:-104
could_i 26:32
could_we 3:41 7:106 8:-90 12:-21 22:158
could_you 4:81 7:-36 8:68 11:-20 14:66 21:-48 24:41 33:126
count 2:2 10:138 27:66 33:-28
count_as 10:57
count_me 27:70
countdown 10:-33 28:258
countdown_$ 28:81
countdown_to 28:161
cover 2:-58 10:127 29:85
cover_log 10:35
crash 0:43 1:-43 2:116 16:-12
create 1:84 3:42 4:155 8:-15 16:-57 22:28 29:86
create_<version> 3:2 4:16
create_a 3:65 4:-121 29:191
create_release 1:-45 4:149
create_the 4:73
created 3:69 4:-86 5:63 6:-1 9:-6 34:114
created_$ 3:128 5:77 9:-3
current 4:49 5:222 32:-28 33:11
current_release 5:54
currently 12:158
customers 19:-52 20:183 22:24 29:127
cut 2:82 5:103 6:157 9:-31 12:-80 20:-63 28:-16 29:54 31:120 33:-29
cut_$ 5:13 6:108
cut_<deadline> 29:160 33:-70
cutoff 0:17 1:121 6:35 10:-53 18:110 20:-22 29:-82 33:70
cutoff_$ 18:168 29:-14 33:-47
cutoff_for 1:67 33:169
cve 22:89 29:114
cve_$ 22:12
cve_<number> 29:37
cycle 1:-216 2:-84 3:188 4:340 5:157 6:-267 9:-135 10:29 12:-111 13:23 14:174 16:-101 17:-70 18:-231 19:180 20:-173 21:-47 22:-142 24:-108 25:-241 27:-162 29:-351 31:-107 32:-256
cycle_$ 3:152 5:-63 11:-84 13:65 14:81 17:-19 19:161 28:77
cycle_<?> 3:-144 5:85 11:88 19:-66 33:161
cycle_<unknown> 10:112
cycle_<version> 3:-124 4:223
cycle_before 3:4 19:77
cycle_for 4:220
cycle_is 5:134
cycle_look 14:163
cycle_next 3:79
cycle_please 3:-29 4:2 5:42
cycle_with 3:30
cycles 3:253 5:-16 19:21
daily 24:28 27:94
daily_digest 27:8 31:54
dashboard 8:28 22:137
dashboard_exception 9:3
date 1:-34 2:-337 4:-27 5:-218 9:-23 10:-319 11:-3 12:-234 13:-49 14:-126 15:87 16:70 17:-286 18:114 19:88 20:326 22:-230 23:-7 24:-317 25:-134 29:54 31:-230 33:221 34:6
date_$ 11:4 15:189 19:44 20:137 26:42 29:-448 32:35 33:-64 34:33
date_<?> 20:16 29:47
date_<deadline> 20:88 33:13
date_changes 27:90
date_do 33:126
date_does 33:81
date_for 1:-17 6:33 16:181 20:35 29:157 33:-49
date_in 1:69 19:68 33:-60
date_is 16:51 20:-21 28:83
date_of 18:-155 20:118 29:136 33:67
date_please 16:-132 18:29 20:158 33:39
date_should 18:117
date_to 29:75
dates 0:38 4:20 11:64 14:263 15:7 19:182 20:-299 25:-104 26:41 27:-132 29:-368 31:-14 32:90 33:18 34:-281
dates_$ 0:66 11:-12 14:200 15:50 26:19 32:-65 33:49 34:-201
dates_are 14:-35 32:195
dates_for 4:58 14:266 16:-19 32:-27 33:94
dates_of 14:-159 16:63 19:177
dates_please 18:111 19:82
day 1:116 2:-88 5:-239 6:-332 11:-19 12:-59 15:-277 16:94 17:128 18:-184 20:309 22:-212 25:75 27:-41 28:-100 29:-225 31:-89 32:-139 33:254
day_$ 10:49 17:104 20:73 25:148 29:-256 32:-110 33:-262 34:41
day_<?> 20:1 26:9 29:129 33:-95
day_<deadline> 33:120
day_as 16:68 33:11
day_before 24:89
day_can 20:51 33:65
day_did 19:209 20:-73
day_do 20:61 33:1
day_does 33:18
day_earlier 16:23
day_for 20:51 33:140
day_is 10:-100 16:18 20:138 29:-120 33:102
day_of 10:131 20:140
day_on 1:63 33:31
day_to 33:145
days 1:100 2:-290 4:-132 6:18 10:-218 12:-100 14:-42 16:140 17:-24 18:-100 19:-94 20:-169 21:-107 22:107 24:222 25:-287 27:-98 28:287 29:4 32:224 33:-318 34:-90
days_$ 5:1 6:112 16:147 18:-53 19:-129 24:-218 28:127 29:-263 31:14 32:125
days_<?> 18:-41 28:13 32:118
days_are 24:19
days_before 1:232 16:-92 24:83 28:-29
days_between 28:161
days_do 28:60
days_for 16:37 22:167 24:-104 32:3 33:65
days_later 16:60
days_of 28:-51 29:117
days_to 16:-111 28:181 33:-70
days_until 29:111
deadline 1:212 2:-125 4:-123 6:89 7:16 10:42 11:62 14:-178 16:-17 18:228 20:-111 24:-38 25:-318 33:88 34:-78
deadline_$ 0:-109 11:122 15:151 18:75 29:-157
deadline_<?> 18:73
deadline_<quoted> 1:50
deadline_for 0:110 1:85 18:-103 28:75 29:35 33:-94
deadline_is 18:15
deadlines 0:150 1:-178 14:258 15:-42 18:-157 25:72 27:43 28:-95 29:-86 32:59 33:-201
deadlines_$ 0:111 18:-76 25:89 27:-22
deadlines_are 6:29 14:230 32:-199
deadlines_in 27:35 32:56
decide 7:108 8:-90 9:-94 10:87 13:-1 34:134
decided 0:13 9:214 22:-84 27:26
decided_$ 0:16 9:140 27:32
decides 3:62
decision 7:43 8:37 9:98 13:72 29:-78
decision_$ 13:68
decision_on 7:82 8:53
decline 8:36 29:40
define 0:78 1:-32 10:142 29:-8
definition 10:133
definition_of 10:133
delay 15:66 16:12 29:22
delay_<deadline> 16:70
delay_the 15:50 16:-24 29:44
delayed 6:-12 15:221 33:-46
delayed_<deadline> 15:51
delete 6:28 10:-47 18:79 22:5 23:-63 24:-26 29:104 31:102
delete_the 6:29 24:72 29:146 31:-53
denied 8:37 13:139
denied_$ 8:13 13:100
deny 7:54 8:221 13:-78
deny_<request> 7:100
dep 21:22 28:79 29:-74
dependencies 33:11
dependency 2:60 25:86 33:131
deploy 11:-76 29:179
design 5:79 29:22
despite 2:-33 13:92 22:102
despite_the 2:-23 13:96 22:2
dev 2:-61 5:105 12:-78 17:143 18:-90 26:97 27:91 29:-44 30:132 34:-120
dev_$ 26:6 27:16 30:144 34:-109
developed 5:70
development 4:42 5:107 6:-31 12:65 29:-93
development_$ 4:49
did 0:-54 2:-86 3:5 5:35 6:255 8:-258 9:182 10:-328 11:1 12:54 13:189 14:-189 15:-8 16:-169 17:-31 18:-241 19:245 20:-266 21:-259 22:-126 23:100 24:-161 25:22 28:-156 29:-106 30:90 31:-141 32:-54 33:-274 34:98
did_<deadline> 6:284 12:27 33:-22
did_<request> 6:-81 9:150
did_<unknown> 19:63
did_<version> 19:299 20:-72
did_anyone 13:114 21:-83
did_i 2:12 26:6
did_it 25:154
did_not 23:32
did_the 12:80 14:-53 29:91 34:166
did_we 3:90 5:-144 6:66 7:-22 9:35 13:127 19:137 29:-135 33:-60
did_you 7:76 11:89 23:77 25:-73 30:19
differ 10:102
difference 10:151
difference_between 10:151
digest 26:75 27:204 29:-133 31:141
digest_$ 26:116 27:47 31:23
digest_here 31:55
directly 29:54
disable 31:159
discuss 29:68 30:48 31:-78
dm 27:310 33:-109
dm_me 24:-73 27:251
dm_when 24:24 27:49 33:-47
dms 2:-94 11:167 25:-103 26:89
dms_$ 11:84
do 0:129 1:-139 2:-24 3:223 4:-151 5:-33 6:-413 7:-24 8:-9 9:-360 10:126 11:105 12:-104 13:-307 14:-100 15:93 16:-315 17:49 18:-110 19:-308 20:21 21:71 22:-584 23:159 24:-106 25:-133 26:64 27:-592 28:176 29:64 30:111 31:-38 33:-21 34:36
do_$ 10:56 11:134 14:-42 17:35
do_<deadline> 28:36 29:-30 33:137
do_<unknown> 20:68 21:27 28:176 29:-165
do_a 4:5
do_before 17:33
do_i 0:27 2:-31 3:56 8:-24 9:-152 10:-15 11:40 13:-162 14:-94 15:73 17:89 18:139 20:-257 21:21 22:-171 25:-436 26:-22 28:-20 29:95 30:50 32:55 33:-247 34:162
do_new 2:-95 12:60 33:13
do_not 0:167 1:-28 2:-48 3:98 4:-41 6:-152 7:32 9:-21 14:-16 15:129 16:-114 22:-90 23:40 24:16 26:9 27:-119 29:-123 30:216 31:57 33:-361 34:-34
do_now 5:38
do_people 10:37
do_reminders 23:163 31:-29
do_they 10:33 11:40 14:34
do_we 2:-184 3:-86 5:-16 7:-138 9:28 11:-2 12:62 14:152 18:-77 19:-275 20:58 21:-3 25:-186 28:123 29:214 33:52
do_you 3:27 5:-42 10:22 14:-160 20:77 23:57 24:-62 25:25 26:147 29:59 30:-316 33:-6
doable 2:18
doc 1:61 2:72 17:113 21:-198
doc_fix 2:69 17:115 21:-197
docs 1:82 2:107 10:-3 11:28 12:-35 16:-15 17:119 18:-2 24:24 25:-159 27:61 29:-35 31:15
docs_$ 2:48 10:56 21:-71
docs_<?> 0:44 17:58
docs_patch 2:94
docs_patches 2:156 10:-93
docs_team 26:27 34:22
documentation 5:-24 10:12 11:108 17:53 18:40 29:-78
documentation_$ 11:69 17:-14 18:45
does 0:-166 1:-178 2:109 3:-10 4:-5 5:24 6:-283 7:42 8:34 9:116 10:193 11:14 13:-66 14:58 15:-176 16:-153 18:-32 19:-335 20:73 22:-167 24:-210 25:-228 26:83 27:-174 28:-265 29:144 30:-41 32:-27 33:75 34:-21
does_<deadline> 6:-6 10:271 18:-125 33:186
does_<quoted> 10:32
does_<request> 2:-60 9:317 29:-156
does_a 2:81 12:40 34:44
does_anything 18:118
does_exception 9:22
does_it 2:97 20:154
does_not 8:117 29:80
does_one 0:-14 7:33 11:160 21:16
does_the 2:92 5:53 10:93 19:-17 20:70 29:-41 33:37 34:-26
does_this 2:-29 10:-60 14:128 21:61 29:57
doing 5:235 9:94
doing_$ 9:107
done 6:137 8:69 9:-86 18:75 20:62 22:4 27:65 29:-182 33:-28
done_$ 6:94 20:99 27:95 33:-81
done_<?> 6:38
down 8:163 9:31 10:-21 12:-19 20:-2 29:83 33:239
down_$ 12:-122 29:147 33:16
down_<?> 33:13
down_for 33:139
down_request 8:70
download 20:155
download_it 20:68
download_the 20:41
draft 1:31 4:150 14:-17
draft_a 4:87
draft_the 4:49 14:-2
driver 2:151 8:95
driver_$ 22:90
drop 8:19 24:78 29:-149 31:170
drop_me 31:101
due 6:-131 24:138 25:-86 28:-52 29:-198 32:307 33:76
due_$ 18:64 24:38 29:-34 33:-31
due_before 18:116 28:-31
due_by 32:91
dump 14:100
during 2:245 12:-141 17:42 18:-36 22:14 31:62
during_<deadline> 2:187 12:-74 18:-6
during_the 2:106 22:42
duty 32:-43 34:117
each 24:-10 27:93
earlier 6:-25 16:119 18:122 19:86 33:-84
earlier_$ 16:74
earlier_<?> 18:75
early 1:70 2:90 11:-95 21:103 23:174 29:-79 33:-58
easy 17:258
effect 12:148
else 10:-60 11:133 31:73
else_$ 10:-60 11:133 31:73
end 1:50 5:30 10:-8 16:7 31:5 33:90
end_$ 5:1 14:28
end_of 1:55 16:17 29:-2 33:70
endpoint 2:29
ends 28:-114 29:121
enough 2:65 7:70 9:-47 24:-68 27:-7 28:87 31:214 33:-75
enough_for 2:95 7:94 33:-35
enough_time 28:5
enter 1:89
enter_a 1:90
entered 5:81 11:114 14:-77 34:8
entered_the 5:30 34:9
eol 9:-14 10:246 11:-74 29:-78
error 2:125 10:-98 22:19 29:101
error_message 2:33
eta 5:-13 6:-83 16:-125 20:291 25:-7 29:-145 33:147
even 12:-18 21:86 22:83
evening 10:-15 33:48
events 0:65 18:91 27:40 32:92
events_$ 0:66 18:111 27:44
ever 21:34 25:82
every 8:-92 9:-37 14:269 24:103 25:50 27:162 28:-55 32:-23 33:-106
every_@weekday 24:195 32:-2
every_date 14:94
every_deadline 14:71
every_freeze 14:75
everyone 24:25 25:131
everyone_$ 25:81
everything 11:130 12:48 13:42 14:103 16:103 20:-67 25:-166 31:16 32:-50
everything_from 14:115
exact 16:-8 33:115
exactly 10:76 25:115 28:77 29:-74
exactly_$ 25:17
exactly_is 10:79
example 7:165 8:-18 11:9
examples 11:134
examples_$ 11:106
exception 7:-301 8:148 9:258 11:8 13:-127 16:-102 21:178 22:258 24:-147 29:-22 34:-10
exception_$ 7:-24 9:-68 10:145 11:67 13:-176 21:28 22:83 25:21 29:-297 34:128
exception_<?> 9:81 11:146 21:-58 22:-40
exception_<link> 22:112
exception_<number> 8:237 9:290 11:-54 13:-383 21:-380 22:-496
exception_<request> 8:199 22:-40
exception_bump 22:62
exception_for 2:92 8:24 9:53 10:-20 11:-138 21:-47 22:153 29:-36 34:-57
exception_is 13:-23 21:14 27:89
exception_needed 8:-25 21:146
exception_of 8:27
exception_please 22:10
exception_queue 13:112
exception_request 8:98 21:-108 22:147
exception_requests 13:-71 21:147
exception_to 21:-52 22:154
exception_wanted 22:112
exceptions 2:-238 7:71 8:-55 9:-582 11:-50 13:323 19:86 21:59 22:-298 24:59 27:9 29:-135 34:98
exceptions_$ 8:90 9:-195 21:-33 22:-96 24:104 34:212
exceptions_<?> 9:-21 13:68
exceptions_are 27:40
exceptions_for 13:135
exceptions_granted 13:64
exceptions_list 22:57
exceptions_please 13:56
exempt 10:100 22:7
exempt_from 10:117
exemption 22:149
exist 3:66
expect 20:116
expected 17:149 20:92
expected_of 10:-6 17:163
expire 6:128 9:109 19:-24 29:-43 32:-61
expire_$ 9:129 29:-41
explain 10:251 11:31 13:-37
explain_<deadline> 10:145
extend 8:79 29:11
extend_the 22:53
extended 6:-99 15:67 33:49
extended_<?> 6:-49 33:98
extension 13:18 22:61
extra 1:37 16:119
extra_days 16:134
fall 2:-49 10:103 14:-128 18:-59 19:11 20:64 32:162 33:5
fall_on 19:33 33:18
fall_under 10:154
falls 32:38 33:30
falls_on 32:24
far 5:95 6:-98 13:210 20:-89 28:244 29:-104
far_$ 13:172 28:119
far_off 6:-6 28:137
feature 2:275 5:141 6:-266 8:-96 10:42 11:-79 12:-20 17:-321 22:219 28:3 29:-270 33:51
feature_$ 2:206 10:98 25:40 28:61 33:-130
feature_<?> 2:-118 22:73 33:79
feature_code 33:158
feature_in 2:47 22:22
feature_or 34:60
feature_work 2:-95 5:161
features 2:-170 5:-24 6:65 11:78 12:113 18:-1 20:-101 28:88 29:88 33:93
features_$ 2:4 11:92 28:74
features_or 2:-62 5:28 12:10
feed 14:-87 26:261 27:34
feed_$ 26:93 27:48
few 18:-31 32:108
fewer 2:-7 27:-15 30:108 31:60
file 21:5 22:195
file_an 11:12
filed 9:182 11:-37 13:149 14:-48 21:30 33:-69 34:-33
files 2:4 29:91 33:-18
final 4:64 6:61 20:50
final_<?> 6:77 20:-7 33:16
final_date 33:-37
finally 20:44 25:98
find 29:31
fine 2:186 7:-62 8:212
fine_at 2:12
finish 14:71 22:24 28:77
finished 7:43 10:1 12:92 20:-8 32:104
finished_$ 6:-59 7:57 8:-24 12:121 33:33
finished_by 10:66
first 2:-77 4:81 5:-20 9:-64 10:-111 11:-65 12:-33 14:-83 17:395 18:290 20:-19 29:-171 32:8 33:-48
first_$ 18:131 32:38
first_day 4:75 17:166 25:-136
first_patch 2:-11 17:168
five 10:9 16:5
five_days 16:11
fix 1:-222 2:97 10:-35 16:232 17:116 20:88 22:102 33:-157
fix_$ 2:2 22:59
fix_<?> 34:53
fix_be 20:38
fix_is 2:-11 8:91 16:96 22:-53
fix_it 16:119
fix_the 16:21 29:65
fixed 2:-29 5:-22 12:62 20:-62 29:149
fixes 2:160 10:119 12:-20 21:-53
fixing 2:-111 5:190
flag 21:47
folks 0:2 11:-10 17:35 24:40 25:66 27:-55 30:54
folks_$ 25:81
follow 11:87 14:-72 18:-94 24:114 26:91 27:254 29:-34
follow_<deadline> 18:-17 26:24 27:140
follow_the 26:80 27:40
follow_up 24:163 27:-83
following 18:79 26:165
following_deadline 18:104
follows 10:-79 18:221 26:76 33:-34 34:-97
follows_<deadline> 10:-29 18:159 26:86 34:-97
for 0:-68 1:44 2:-148 3:-64 4:143 5:-66 6:-19 7:-39 8:79 9:-79 10:4 11:21 12:-23 13:62 14:-121 15:-367 16:-85 17:-120 18:9 19:-96 20:98 21:208 22:221 23:-70 24:-75 25:-14 26:62 27:1 28:55 29:11 30:-505 31:11 32:-23 33:35 34:30
for_$ 10:237 11:63 17:-77 18:311 21:-116 25:-178 29:-182
for_<?> 10:140 20:100
for_<cycle> 14:112 33:28 34:68
for_<deadline> 0:-175 1:-399 2:44 10:-308 11:-257 12:-141 13:219 16:252 18:-319 19:-193 20:-54 22:-317 23:75 24:164 27:-26 28:102 29:70 31:-4 34:92
for_<link> 8:-39 9:143 21:-109 22:203
for_<number> 1:40 5:56 29:4 31:126
for_<request> 7:34 8:235 13:-96 22:193 25:-174
for_<unknown> 1:89 2:-18 8:200 10:-68 11:78 13:-78 14:-128 16:-24 19:28 20:84 21:-142 22:-85 25:-77 26:181 27:-116 29:51 31:41 33:-59 34:63
for_<version> 1:-45 4:352 14:87 20:136 29:-232 33:-54
for_@month 1:-16 24:115
for_@weekday 29:103 32:110 33:-47
for__ 2:137 22:7 29:-10 34:61
for_a 2:89 3:137 8:-124 10:-39 11:-3 21:148 29:-171 31:69 33:-14
for_adding 11:73 25:52
for_all 27:44
for_an 9:-55 13:192 21:169
for_bug 22:19
for_exceptions 13:44 21:33 34:-22
for_features 12:119
for_it 2:21 4:33 22:20 33:63
for_lunch 24:-40 29:240 32:-75 34:-13
for_me 7:-129 10:122 11:-98 13:95 14:43 16:11 21:39 24:-187 27:27 29:77
for_my 2:28 13:22 19:83 21:-1
for_new 2:-53 17:31 29:-116 33:208
for_next 4:2 29:44
for_our 4:32 22:172 33:16
for_pr 21:-40 22:137
for_proposal 6:20 28:5
for_release 1:122 27:76
for_review 33:183
for_strings 21:69 22:-109 28:65
for_the 0:69 1:104 2:-7 5:19 6:112 8:78 9:149 10:-19 11:-172 12:-96 13:-73 14:-180 16:-105 17:-274 18:-62 20:92 21:-158 22:179 24:-115 25:138 26:20 27:11 28:-123 29:10 31:-285 33:-58 34:40
for_this 1:-88 4:-3 14:56 21:90 27:57 29:183
for_today 25:11 31:158 32:-31
for_translations 10:143 12:-26 33:-48
for_us 1:47
for_version 4:99
force 12:257 33:-28
force_$ 12:99
force_<?> 12:97
forget 10:-85 11:73 24:174 29:-19 31:14 33:2
forget_<deadline> 10:-35 24:146
form 9:-15 21:196
forward 16:9
freeze 0:-13 6:-224 8:-206 10:8 11:83 12:481 13:87 15:-123 16:-213 17:20 18:53 19:-74 21:-24 22:240 23:87 24:-51 25:-104 27:-118 29:-161 31:-136
freeze_$ 0:-153 5:48 10:209 12:-62 13:127 14:32 16:-198 17:21 18:61 22:83 25:69 27:-67 29:-220 31:-99
freeze_<?> 10:-164 12:149 23:57 32:110 33:-5
freeze_<unknown> 12:65
freeze_apply 2:76 10:-58 12:21
freeze_block 2:138
freeze_exception 11:39 21:-31
freeze_is 18:86 23:31
freeze_last 6:121 10:109 19:-37 29:-50
freeze_mean 2:-65 10:68 17:21
freeze_on 33:198
freeze_or 12:31
freeze_please 22:109
freezes 4:19 5:-27 10:87 11:-28 12:51 14:106 19:-14 25:26 27:188 29:-70 31:83 33:-220
freezes_$ 10:105 12:-72 25:56 27:169 33:-49
freezes_are 12:36 14:68
freezes_in 14:87 27:-50 31:31
freezing 25:139
freezing_in 25:139
french 16:-5 29:114
fresh 17:39
friday 1:114 2:71 10:-115 16:179 17:-108 18:-41 24:118 25:22 29:-200 32:185 33:43
friday_$ 1:177 2:3 17:-63 24:99 29:-42 32:143
friday_<?> 32:3
friday_is 10:-22 33:192
friday_please 16:116
from 3:-58 4:64 5:-6 6:-94 8:185 10:135 11:-122 12:-139 14:89 16:-113 17:-58 19:65 20:-151 21:-73 24:-59 27:-47 29:46 31:169
from_<deadline> 10:100
from_<unknown> 29:80
from_last 9:59 29:15
from_me 8:92
from_my 8:27
from_now 14:236 27:115
from_the 8:67 10:119 27:-151 31:117
from_today 4:38
frozen 2:-128 5:-62 10:84 12:181 22:65 33:83
frozen_$ 2:-31 12:166 22:70 25:-116
frozen_is 25:110 29:-64
frozen_or 12:50
full 4:-24 14:166 18:107 29:-9
full_calendar 14:90
full_list 18:128
funny 25:146
ga 16:41 20:301 22:-41 28:41 29:-191 33:-148
ga_$ 28:123
ga_date 16:72
gate 2:-98 6:-7 12:204 15:27 21:67
gate_$ 29:27
gate_is 15:36
general 26:92 27:-96 30:-84 31:133 34:82
generate 4:56
german 11:80 25:-67 29:38
get 0:-80 2:-46 4:86 5:45 6:-94 7:-122 8:37 9:76 10:-8 11:-183 12:-42 13:-241 14:-1 15:-169 16:-122 17:22 18:93 20:54 21:114 23:-106 24:55 25:-62 26:168 27:181 30:124 31:-79 33:-24 34:-240
get_<unknown> 20:-116 26:54 29:49
get_a 2:-39 14:29 17:-160 24:111 26:151 29:194 33:-69
get_an 11:-116 21:114 22:70
get_in 8:124
get_me 31:18
get_my 17:58 20:65 29:-35
get_the 2:-77 14:-28 20:39 26:99 27:198
get_this 2:249 29:-28
get_your 11:86
gets 8:48 9:-65 23:17 26:143 27:-44 33:72
getting 11:-103 17:63 18:91 21:86 31:116
give 2:-49 5:64 8:90 9:-68 11:54 13:68 14:41 15:16 16:112 20:-74 25:-183 29:-157 31:-137 33:90
give_<request> 8:118
give_me 5:135 8:-49 13:100 14:40 27:-320 28:16 33:108 34:24
give_us 24:6
go 1:54 2:139 7:-85 20:70 22:-151 25:88 27:-12 28:79 34:-153
go_$ 2:-37 4:50 8:-86 25:36 29:161
go_<?> 2:44
go_<unknown> 1:124 20:96 29:-98
go_ahead 8:87
go_in 2:166 12:13
go_out 19:33
go_through 9:58 17:9
go_until 28:48
goes 2:145 16:24 18:-27 20:41 21:79 28:-53
goes_to 16:58
going 2:-32 3:-16 4:156 5:11 7:9 9:25 10:-70 12:62 15:29 25:65 28:-51 29:-90 30:17 32:107 33:-67
going_$ 25:125 29:-4
going_on 2:-34 5:55 12:60 17:26 32:135
going_to 4:32 5:-21 7:34 15:59 20:16 30:35
golive 20:184
gone 2:60 6:201 33:-57
gone_$ 2:66
gone_by 6:121
good 2:88 5:-15 7:-29 8:60 10:43 11:49 14:-109 17:112 25:124 27:-31 29:-136 32:-56
good_for 10:67 11:109 25:-114
good_to 2:150 8:69 25:22
got 10:-122 13:252 15:36 17:2 21:-105 25:57 28:128 29:-187 32:110 33:94 34:-184
got_a 2:4 13:41 17:-20 25:113 29:-49
got_until 32:89
grant 7:46 8:139 22:39 32:-70 34:33
grant_<request> 7:124
grant_us 8:-69 22:166
granted 2:-32 8:85 13:93 25:-53 27:144 29:-42
granted_$ 8:48 27:86
granted_<?> 9:181
granted_an 9:-31 13:29 22:87
great 8:-47 25:229
green 8:121 9:-6
group 27:21
guide 17:186 29:-53
guide_$ 17:108
h 16:46 24:99
had 0:64 6:225 12:-21 28:-78 31:91
had_<deadline> 6:215
haha 25:111
half 19:36
half_a 19:38
halfway 1:45 5:190 6:-59 9:-58
handles 34:167
hangs 12:-33 20:20 25:116 29:-19 33:6
happen 6:34 10:8 29:-79 32:44 33:74
happened 6:162 9:76 10:-17
happening 32:120
happens 6:-99 7:43 10:123 20:-87 27:24 29:71 32:4 33:-128
happens_after 18:25
happens_if 7:57
happy 25:122
happy_friday 25:107
hard 10:26
has 1:-101 3:34 5:151 6:168 7:75 8:-24 9:129 10:-264 11:-6 12:127 13:104 14:-6 15:31 17:-154 18:-131 19:-230 21:-59 22:-72 28:-27 29:-112 33:-27 34:-67
has_<deadline> 12:19 15:10 33:63
has_<request> 9:73
has_<unknown> 6:35
has_a 20:72
has_anyone 9:94
has_anything 13:130
has_asked 13:156 21:-65
has_been 9:-66 13:23 25:137
has_not 2:21 3:40 6:105
has_the 3:12 5:127 6:122 9:45 12:50 13:-75 22:-31 33:-135
has_to 7:12 22:25
have 0:-26 2:-65 3:24 4:-218 5:60 6:121 8:8 11:-115 12:62 14:88 15:-52 16:43 18:71 20:-106 21:-67 22:58 23:50 24:-111 25:6 26:-63 27:-196 28:46 29:-88 30:-250 32:114 33:17 34:-193
have_$ 5:108 9:136 19:101 32:-159
have_<deadline> 6:-59 12:115 15:-128 16:254 28:-110 33:45
have_a 0:7 1:159 11:25 24:4
have_an 22:11
have_for 20:55 28:4
have_in 14:140
have_left 28:-44 29:101
have_more 28:42
have_never 17:32
have_not 7:143 15:50 16:-36
have_ready 17:-35 18:73
have_the 2:-98 6:25 7:15 12:43 28:142
have_to 3:17 4:-42 7:-76 10:44 15:8 16:-53 17:-72 18:209 21:85 25:180 28:-60 29:-250
have_two 22:8
have_we 5:207 6:200 15:-94 28:-25 32:114
he 7:120 8:-30 21:122 22:-61
heads 24:180
heads_up 24:180
hear 27:144
hear_about 27:154
heard 9:42 10:71 15:90
help 1:33 11:251 17:249 22:-20 25:-193 27:-5 29:-111 31:-56
help_$ 11:10 17:215 25:-41
help_<unknown> 11:114
help_me 11:115 34:16
help_text 2:139
help_with 17:129
here 2:-303 5:-73 10:27 11:27 17:142 22:28 23:-70 25:100 26:-46 27:291 29:-191 31:78 34:-73
here_$ 11:112 17:55 23:-53 27:129 29:-3 30:10 31:54
here_<?> 2:-163 3:18 10:46 17:-68 25:174
here_<unknown> 17:13
hereby 16:36 22:135
hey 25:118
history 6:222 12:-56 14:-8 19:131 33:-92
history_$ 6:210 12:-48
hit 10:81 20:-146 24:73 28:194 29:-111 33:-118
hit_<deadline> 10:153 33:-47
hits 18:84
hmm 7:2 25:82
hold 1:-106 7:104 8:64 12:87 16:34 22:67 29:-60 33:-61
hold_off 7:133 8:-90 15:10
hold_the 22:104
holiday 28:-135 29:126 34:28
holiday_$ 34:29
horizon 18:122 32:-6
hotfix 2:93 10:27
hour 10:-127 33:187
hour_before 24:31
hours 24:104 28:175
hours_$ 28:15
hours_before 24:17
how 0:-31 1:-198 2:-255 3:27 4:-156 5:12 6:-406 8:-339 9:42 10:14 11:224 12:-253 13:-26 14:-29 15:7 16:-326 17:225 18:-27 19:99 21:82 22:-326 23:-24 24:-257 25:-4 26:-19 27:-351 28:305 29:137 30:-2 31:-217 32:-404 33:-28 34:-416
how_$ 11:29 17:10 21:50
how_<unknown> 10:233 11:-14 21:94 28:-32 29:-25
how_are 3:33 5:28 11:-23 14:-80 25:160
how_can 0:-107 2:19 7:53 15:53 17:181 23:-43 26:-97 29:26
how_close 28:168
how_do 0:70 11:180 15:67 17:64 21:-56 25:-38 28:-203 29:72
how_does 0:-20 7:30 9:-3 10:7 11:165 17:7 21:13 29:-93
how_early 11:-86 21:108 23:83
how_far 5:102 20:-84 28:113 29:-42
how_is 0:48 5:117 9:171 11:-51 14:105 15:-19 17:-56 20:-31 25:74 28:-187 29:-296 33:80
how_late 29:32
how_long 9:63 10:7 20:93 28:224 33:-209
how_many 5:34 9:11 10:-127 11:-93 13:114 14:74 17:-111 19:118 20:-45 24:-15 28:69 29:142 32:-55 33:-174
how_much 28:214
how_soon 20:135 29:-41
how_to 11:73 17:70 28:-65 30:126
how_would 3:112 11:117 21:-81 26:4
human 11:-41 34:174
hurt 15:80
i 0:-113 1:-125 2:118 4:-131 5:-42 6:15 7:132 9:-532 10:-68 11:171 12:-70 13:-88 14:-6 15:41 16:-724 17:170 19:-497 20:14 21:99 23:11 24:-94 25:96 26:223 27:-85 28:-137 29:-84 30:173 31:-38 32:-71 33:-58 34:171
i18n 27:117
i_$ 11:-43 21:121 25:46
i_<unknown> 2:69 11:-131 17:27 29:93
i_add 0:30 1:-118 2:40 10:31 11:52 12:-6 29:-41
i_allowed 11:25 15:20
i_always 24:7
i_am 2:-356 7:-69 8:130 9:-62 10:36 11:88 12:-10 14:-104 15:9 17:111 18:-92 21:-155 24:-165 25:78 29:-124 31:60 32:119
i_an 17:49
i_approve 8:59 11:89 21:-43 29:-29
i_ask 11:141 15:53 21:-35 34:97
i_assume 12:3
i_begin 17:94 33:-5
i_can 2:-155 10:19 11:61 14:75 18:46 26:49 30:-140
i_change 2:-28 7:115 11:-69 15:48 23:72
i_cherry 2:100
i_contact 34:19
i_deny 7:115 8:-21
i_do 8:98 10:109 11:25 17:92 23:85 25:-18 31:-126 33:-46
i_filed 9:144 11:-34 13:132 14:-33
i_find 29:16
i_get 2:-103 11:-14 17:74 20:132 24:102 26:100 30:-18 33:-77
i_have 2:102 5:-146 7:5 9:-27 10:37 11:-120 18:196 22:116 23:69 28:-2
i_heard 7:16 15:94
i_help 11:-183 17:223
i_just 2:14 27:12
i_know 23:61
i_land 17:-11 25:139
i_make 11:114
i_mean 29:-69 33:111
i_merge 2:4
i_miss 2:62 6:65 21:33 22:-13 32:163
i_must 18:20
i_mute 30:158
i_need 1:53 2:13 3:65 8:-51 11:-308 14:52 17:24 18:31 25:-118 31:-41 34:135
i_no 31:6 33:20
i_ping 34:92
i_propose 2:9
i_rebase 11:-1 29:80
i_reject 7:168 11:-100
i_request 11:114 13:-86 34:78
i_set 11:90 24:-121
i_should 5:79 11:45 17:-56 18:-18 32:115
i_start 17:49
i_still 2:77 26:62 28:50
i_subscribe 11:-35 26:196
i_talk 11:8 34:88
i_tell 5:108
i_too 6:38
i_unsubscribe 11:24 29:-83 30:18
i_use 11:149
i_want 14:143 21:-152 22:79 25:-15 27:200 31:45 33:-88
i_was 5:132 7:67 8:-59 11:-38 21:45
i_will 2:-138 21:83 25:111 29:73 31:-65 32:-46
i_would 7:32 8:-88 11:-102 17:121 20:41 21:-121 22:34 26:-38 27:1 31:27 33:-40
i_write 6:130 11:6
ics 5:-53 14:222 26:181 29:-236
idea 15:54 21:5 25:88 31:-72
idea_$ 21:10 29:31
if 0:94 2:222 3:79 5:-155 7:252 8:-279 9:-36 11:-128 15:282 16:-160 20:-228 21:207 22:-114 23:17 25:-217 29:-293 30:172 31:-177 32:-150
if_<deadline> 15:61
if_i 2:146 7:47 20:-19 21:88 22:-15 25:-46 30:116
if_the 15:111 21:144 22:-134 23:71
if_we 0:120 3:25 15:114 33:-32
import 1:78 3:-57 4:64 26:94 33:33
important 17:45 32:-21
in 0:-274 1:137 2:167 3:39 4:-8 5:96 6:-332 7:-455 8:32 9:-492 10:-186 11:-93 12:224 13:135 15:-299 16:-147 17:-268 18:-249 19:197 20:47 21:157 22:6 24:52 25:-152 26:-184 27:145 28:-91 29:68 30:-293 31:22 32:162 33:-81 34:-74
in_$ 1:111 2:130 5:172 6:-191 8:212 10:-210 11:-73 12:71 14:-11 19:-44 21:38 25:-9 27:-180 29:-58 31:-31 32:-47 33:167
in_<?> 21:97
in_<deadline> 6:-84 12:220 27:181
in_<number> 8:-99 22:2 25:157 29:-29
in_<unknown> 2:-132 3:89 4:87 5:-196 16:-95 19:84 25:-159 28:-47 29:134 33:109
in_<version> 19:337 28:-15 33:-185
in_@month 0:4 1:-23 2:-80 3:139 4:61 5:-46 6:-101 20:186 32:44 33:102
in_a 1:40 2:39 4:-18 20:25
in_after 13:34 22:8
in_are 5:83 10:-96 28:-65 29:-48 32:187
in_charge 34:165
in_despite 2:-30 13:95 22:37
in_dev 5:71 27:50
in_effect 12:148
in_for 1:36 27:65 29:-50 34:61
in_force 12:257 33:-28
in_freeze 12:73
in_here 27:159
in_how 28:207
in_it 29:45 32:29
in_late 2:-69 22:132
in_my 11:142 14:18 19:-18 26:-82 33:134
in_now 2:50
in_one 2:19 14:7
in_qa 24:59
in_the 1:167 2:168 3:-136 4:-89 5:-70 6:137 8:-176 11:-146 12:-49 13:116 14:-427 16:24 19:7 20:-163 21:33 22:-32 26:-87 29:73 32:111 33:-124 34:-84
in_this 5:-63 10:185 11:-60 27:-1 28:45 31:186
in_time 2:34 21:51 22:3
in_what 2:-22 5:23 10:55
in_which 11:36 20:43 29:69
include 1:123 2:-40 10:96 27:116
include_a 1:59
information 8:101 9:-50 17:139 21:79 22:-35
informed 24:17 27:95
insert 1:160 24:-47
insert_<deadline> 1:49
insert_a 1:61
install 29:67
instead 16:200 26:56
instead_$ 16:142 26:57
instead_of 16:40 24:16
instructions 11:138
into 1:84 2:124 9:-31 11:75 14:-66 20:43 21:109 32:33
into_<cycle> 2:62
into_the 1:94 11:100 21:84
introduce 1:42 11:11
involved 17:166 29:-108
is 0:-27 1:-243 2:6 3:-39 4:-169 5:210 6:20 7:-53 8:73 9:65 10:89 11:-164 12:119 13:-135 14:-51 16:-1 17:34 18:95 19:-366 20:57 22:-114 23:-117 24:-84 25:-60 26:-24 27:-126 28:46 29:141 30:12 31:-444 33:35 34:25
is_$ 5:125 10:70 15:248 16:-61 23:-110 24:-381 27:-193 29:-123 33:368
is_<cycle> 2:-102 5:103 6:27 12:36
is_<deadline> 0:-191 2:-137 5:-326 6:74 9:-7 10:38 12:-59 15:52 16:-152 18:-283 19:52 20:-255 24:-4 28:186 29:241 32:-75 33:94 34:-286
is_<link> 9:87 22:132
is_<number> 1:9 2:1 4:42 10:-144 29:219 32:-177
is_<request> 5:-132 6:-54 9:398 12:-161 29:-33 33:-19
is_<unknown> 2:-57 5:-278 6:75 9:96 10:-139 12:51 18:-46 19:10 20:49 22:91 25:-184 29:7 33:-174 34:100
is_<version> 3:20 5:35 6:58 18:-5 20:268 33:-137
is_@month 33:86
is_@stop 2:38 31:25
is__ 5:106 6:75 9:-18 10:-9 12:136 20:41 29:-171
is_a 0:40 1:25 2:-142 5:-175 8:144 10:468 11:-172 17:-16 23:34 25:-234 29:-151 33:-190 34:13
is_allowed 2:218 10:-83
is_an 10:235 11:-61 13:-33 21:-59 22:-47 25:94
is_approved 8:79 9:-25
is_behind 5:31 34:18
is_coming 18:104 29:19
is_done 27:95 33:-11
is_due 18:-208 24:157 32:182
is_everything 5:73 14:62 20:-50
is_expected 17:161
is_feature 5:63
is_fine 8:107
is_for 25:-35 29:111 32:-74 34:82
is_freezing 25:105
is_frozen 10:111 12:-35 25:-56 29:98 33:77
is_going 5:22 7:40 17:26 32:107
is_granted 13:-29 27:88
is_happening 32:24
is_in 2:-84 5:-163 10:-81 12:63 13:134 16:29 32:199
is_it 2:30 3:40 5:87 6:12 7:72 8:-107 10:-21 12:22 13:-72 14:-15 16:-156 17:-11 18:-42 20:16 21:1 22:-79 26:-203 28:44 29:31 30:107 32:-198 33:-18 34:19
is_left 10:-29 14:103 28:140
is_master 2:173 5:98 6:-63 12:-35 29:-125
is_meant 10:35
is_my 9:92 12:-57 17:167 23:53
is_near 24:139 33:-68
is_next 18:164 23:34 29:-103
is_not 12:40 15:-169 16:-35 20:135 25:48 33:87
is_now 16:26 17:70
is_on 10:-199 16:60 18:187 20:26 25:-164 29:-276 32:95 34:184
is_one 2:7 24:9
is_our 29:62
is_out 27:136 33:-2
is_planned 14:96 18:-34 32:111 33:83
is_release 19:132
is_something 32:75
is_sooner 18:149 33:-75
is_still 2:-14 7:46 9:-13 14:167 15:16
is_that 2:83 6:48 10:97 15:-135 16:-77 18:-74 25:-83 29:-127 33:174 34:93
is_the 2:-247 3:-254 5:124 6:22 7:24 8:-126 10:-116 11:176 12:183 13:-420 14:62 15:-497 16:17 17:3 19:-467 20:142 21:70 22:-26 23:-32 24:-197 25:-564 26:-202 27:-50 29:92 30:2 32:-428 33:137 34:-139
is_there 0:41 2:83 3:59 5:-190 6:-424 7:-81 9:-207 10:-9 11:-29 13:132 14:-30 15:-268 17:69 18:92 20:-25 21:86 24:-93 25:-326 26:165 28:-170 30:21 32:75 33:14
is_this 5:309 11:22 12:-111 26:64 29:-114 32:-17
is_tomorrow 6:-19 33:91
is_two 7:96 24:62
is_up 5:76 10:-248 11:-202 18:-107 25:339 29:-131 34:-18
is_waiting 13:99
is_when 20:20 29:-15
is_wrong 16:115 22:112
is_your 10:-113 11:287 17:-66
it 1:13 2:97 3:-26 5:-61 7:75 8:179 9:-112 11:-609 12:-66 13:-666 14:-60 15:205 16:66 17:-77 18:-185 19:-73 20:313 21:196 24:-115 25:130 26:-45 27:-165 29:66 31:-97 32:-397 33:-125 34:-17
it_$ 2:-111 3:-70 4:40 5:-361 6:-24 8:355 9:-154 10:39 11:-47 14:20 16:69 17:-114 19:-92 20:87 21:-334 25:166 28:-159 29:85 31:-65 32:-109 33:35 34:18
it_<?> 2:22 5:-93 9:139 10:124 17:-7 32:5
it_<unknown> 5:99 19:79 33:24
it_a 10:67
it_be 2:3 20:41 22:69
it_before 20:6
it_comes 8:43 27:12
it_for 16:18 20:124 21:107 22:-31
it_freeze 12:164 29:84
it_go 2:23 8:-142 29:135
it_in 1:49 5:-20 21:79 29:94
it_is 2:-162 5:-59 15:219 16:11 17:79 20:-122 22:165 25:129 29:-222 33:-88
it_land 20:71
it_make 2:46 26:65
it_off 31:119
it_ok 2:4 17:39 29:-1
it_on 2:120 16:-30 24:94
it_possible 0:67 2:-126 3:90 26:-36 30:93
it_still 20:113
it_that 21:60
it_the 20:17
it_to 29:-58 34:141
it_too 2:115 6:-59 33:41
it_up 4:62 16:-1
it_worth 21:67
job 10:-94 16:-37 25:176 33:-33 34:114
join 14:-108 17:201 27:72 29:-116 33:102
join_$ 17:164 29:-55
join_the 17:8 33:109
joined 17:200 27:13 32:-48
joined_the 17:28 27:18
just 2:118 10:-25 14:162 17:299 21:82 25:-56 29:-100 33:-23
just_joined 17:99 27:14
just_the 14:186
keep 10:72 14:60 15:125 17:-56 27:186 29:-32 30:52
keep_<deadline> 15:148 27:-21 31:16
keep_asking 20:23
keep_me 27:15
keep_us 27:93
key 14:180 29:49
key_dates 14:196
kick 4:128 6:-95 12:131 31:17 33:9
kick_in 6:-89 12:145 33:24
kick_off 4:124
kill 8:89
kind 11:37
kind_of 11:37
kindly 22:16
kinds 11:48
kinds_of 11:50
know 2:-159 3:-36 7:-55 9:51 10:22 11:53 17:12 18:-114 20:38 23:2 24:64 26:-47 27:80 28:-93 29:-164 31:-21 32:58 33:111
know_$ 10:65 11:1 14:64 23:32
know_about 5:42 9:78
know_when 33:144
know_whenever 27:9
kubernetes 4:32 19:-9 20:-42 29:116
label 2:51
land 2:113 8:34 10:-31 17:-81 20:67 22:95 25:119 29:-2
land_$ 8:29 9:9
landed 8:83
landed_$ 8:83
landing 13:5 22:72
language 11:57 22:26
laptop 22:-25 25:-15 29:216
last 5:-13 6:238 13:-249 14:-192 16:42 17:3 19:369 20:-101 21:61 22:-153 23:42 24:-97 25:-77 27:-8 28:-340 33:-29
last_call 1:26
last_change 16:77
last_cycle 13:-87 15:59 19:286
last_date 16:18 29:38
last_day 19:-30 33:280
last_night 8:35 29:61
last_one 4:6
last_release 6:-66 19:101 20:-13 34:50
last_time 6:-79 19:410 28:-118 33:-68 34:-60
last_week 5:-23 6:182 9:13 17:46 19:-203 21:60 22:-51 32:98 33:-203
last_year 15:43 19:144
late 2:259 6:-4 9:-102 10:-158 12:-98 13:182 17:-126 22:302 23:83 24:-65 25:2 27:-35 28:-33 29:-123 33:-52
late_$ 5:126 6:-148 8:26 22:115 23:45
late_<?> 2:101
late_for 2:154 6:161 10:-19 22:-150 25:99 33:-14
late_patch 34:84
late_please 22:69
late_to 2:133
later 15:178 16:145 19:136 21:17 22:-118 31:-2 33:-126
later_$ 4:5 15:160 16:76 21:26 22:-105
latest 2:-93 20:-5 33:239
launch 20:226 33:-74
launch_date 20:59
lead 34:149
least 2:117 28:63 33:-71
leave 7:89 10:-7 15:169 16:-65 25:-43 27:-90 29:-65 31:190
leave_it 7:93
left 10:-180 14:142 18:-92 24:109 28:345 29:27 33:-175
left_$ 14:69 24:10 28:-8 29:80
left_<deadline> 28:105
left_before 28:42
left_for 28:125
left_to 24:122
left_until 28:3
length_0 0:-739 1:-774 2:-484 3:-616 4:-247 5:64 6:-212 7:-984 8:-285 9:-10 10:176 11:485 12:60 13:-93 14:173 15:-641 16:-553 17:-415 18:-95 19:-35 20:30 21:-815 22:-270 23:-583 24:-480 25:463 26:-761 27:-77 28:-340 29:-50 30:-709 31:101 33:-2 34:-358
length_1 0:-38 1:-922 2:-117 3:1 4:-125 5:32 6:-93 7:-248 8:212 9:66 10:-85 11:-90 12:73 13:83 14:138 15:-133 16:-474 17:-78 18:94 19:-176 20:-23 21:-544 22:-454 24:-509 25:407 26:220 27:-89 28:-33 29:618 30:18 31:215 32:130 33:-347 34:35
length_2 0:12 1:-53 2:-96 3:-36 4:-123 5:102 6:81 7:292 8:75 9:60 10:169 12:-76 13:72 14:-67 15:-37 16:98 17:-188 18:-34 19:154 20:31 21:-144 22:-591 23:-12 24:18 26:-210 27:199 28:-65 29:235 30:-23 31:10 32:-1 33:33 34:88
length_3 0:-8 1:312 2:16 5:-165 6:17 7:288 8:132 9:-88 10:-129 11:101 12:-153 13:-294 14:-45 16:47 17:53 18:1 22:178 23:-41 24:303 25:-400 27:-31 28:202 29:-435 30:-113 31:-33 32:-15 33:67 34:-54
length_4 0:148 2:113 4:347 5:-115 6:-231 8:-18 9:-162 11:-100 12:37 13:-169 14:-144 15:120 16:125 17:255 18:-72 20:-41 21:245 25:-870 28:-95 29:-841 33:116 34:-173
length_5 1:113 2:-84 5:17 8:-317 10:77 15:126 16:39 17:22 18:-219 21:137 22:390 23:11 25:-293 27:-177 28:-74 29:-733 30:45 31:-167 32:-82 34:-190
length_6 2:170 9:112 15:-22 20:-94 22:151 29:-222 33:151
less 28:168 31:84
less_than 28:146
let 2:-206 3:2 4:86 5:-164 6:-61 8:95 9:-174 10:-139 11:-57 12:-61 13:182 16:22 17:-63 18:-70 19:-163 20:-92 21:16 22:134 24:161 25:-203 27:137 28:-195 29:117 31:-248 32:-47 33:-179 34:-115
let_<request> 8:218
let_<unknown> 29:61
let_in 13:160 22:63
let_me 13:72 14:12 24:102 27:188
let_the 24:111
let_us 3:27 4:136 15:27 21:59 24:3
lgtm 8:79
liaison 17:130 34:158
liaison_$ 34:128
library 2:167 12:-14
lifted 6:-95 12:184
light 8:32 20:19 29:84
light_$ 8:33 29:90
like 0:1 2:-59 4:116 5:-65 11:-140 14:113 15:-79 17:98 19:75 20:43 21:-72 22:65 25:90 26:-60 27:61 29:-117 30:-125 31:46 33:-100
like_$ 14:27 19:11
like_a 0:31
like_the 4:5
like_to 17:88 20:55 21:-5 22:58 27:107 30:-107 31:71
line 9:-86 22:-59 29:128
lines 22:10
link 14:160 19:-87 22:63 26:131 29:31
link_$ 14:103 26:-24 29:94
link_for 14:-143 26:234
link_to 14:76 29:-41
list 2:-172 4:-110 5:-159 8:-215 9:-177 10:67 11:51 13:221 14:193 16:-161 17:-160 21:-165 22:-43 23:85 24:-124 25:-181 26:5 27:91 33:-130 34:39
list_$ 4:-19 9:-61 11:-119 13:129 14:54 18:53 22:-101 27:121 29:-151 31:204
list_<?> 26:85
list_all 13:-113 29:150
list_every 14:126
list_everything 11:59
list_for 27:117
list_of 2:-34 10:112 13:35 14:56
list_the 11:2 13:6 34:54
live 9:78 20:53 22:12
live_$ 20:62
live_@change 9:23 22:23
locked 12:286 33:-25
locked_<?> 12:86
log 10:183 22:92
log_a 22:30
log_messages 10:210
logic 9:28 29:96
logic_page 9:55 21:2
lol 25:237 29:-175 34:-57
lol_$ 25:222 29:-174 34:-57
long 5:-6 9:59 10:5 12:-75 20:124 28:221 33:-221
long_ago 28:147
long_have 28:76
long_is 9:8 29:108
long_until 20:78
long_was 19:17
longer 2:-44 28:121 31:166
longer_until 28:51
look 3:97 5:-52 8:-18 9:30 11:-29 14:51 17:-6 18:52 19:113 33:129
look_like 5:-5 14:92 19:110
look_up 8:-10 9:35 18:68 33:150
looked 9:94
looked_at 9:94
looking 5:166 14:-3
lost 2:20 11:196 14:27 25:-131
lot 10:91 14:177 18:-109
lot_$ 14:208 18:-106
love 10:-108 11:-92 17:29 18:-15 25:159 29:170
love_to 17:51 27:81
lts 10:117 18:-92 20:259 29:-234 33:-11
lunch 9:-6 20:-94 24:158 25:204 29:117 31:-127 32:-91 34:-24
lunch_$ 20:-72 24:158 25:4 29:222 31:-127 34:-18
machine 25:103 29:4
machine_$ 25:42
made 3:31 7:81 8:-13 25:122
main 12:141 25:-112 29:150 34:-64
main_$ 25:-96 29:199 34:-61
make 1:-133 2:67 4:134 6:77 10:39 11:41 16:154 19:-69 20:-119 22:57 24:147 25:24 27:-26 29:-298 30:-31 33:-22
make_<deadline> 1:-18 6:112 16:135 19:-21 22:19
make_a 4:192
make_an 0:-44 10:104
make_it 2:47 16:22
make_me 24:38
make_sense 0:58 26:62
make_sure 24:179
make_the 2:124 16:54 20:-60
make_you 11:115
makes 11:123 25:-40
manager 5:-27 11:105 19:5 20:-81 33:2 34:174
manager_$ 11:38 34:76
manager_<?> 34:81
manager_for 34:63
managers 10:85 22:105
manual 11:135
many 2:-38 5:30 9:9 11:-131 13:111 14:19 17:-121 19:113 20:-49 24:-27 25:-126 28:68 29:133 31:26 32:-67 33:-182
many_@unit 28:80
many_days 18:4 28:-46 29:148
many_exceptions 13:-120 19:92 21:55
many_hours 28:48
many_rcs 14:59 19:41
many_weeks 5:53 19:114 28:-25
mark 1:128 5:39 6:-52 8:240 9:-65 20:-24 28:131 29:-134 33:-57
mark_<request> 8:116
mark_@month 1:147
mark_it 8:92 9:-17
master 2:137 5:165 6:-108 10:80 12:-25 29:-22
master_$ 5:5
may 2:267 6:84 13:-77 20:-28 21:21 22:51 27:-21 29:-106 33:56
may_i 2:119 13:-50 22:22
may_we 22:17
maybe 0:167 15:87 16:-97 25:68 30:57
maybe_we 30:63
me 0:-187 1:-356 2:-206 3:-350 4:-83 5:73 6:-375 7:-38 8:-105 9:-145 10:71 11:12 12:-25 13:95 14:37 15:-486 16:-331 18:-43 19:27 20:-510 21:-66 22:-58 24:361 26:-10 27:299 28:-185 29:30 30:-47 31:132 32:-553 34:-48
me_$ 2:-174 4:-62 5:-54 10:95 13:-71 14:60 17:9 21:-96 22:-52 23:85 24:-21 25:118 27:-7 31:150 33:-12
me_<?> 10:79
me_<deadline> 24:102 31:-18
me_<number> 24:89 27:36
me_<unknown> 25:79 27:101
me__ 14:49 29:124 33:-56
me_a 4:72 5:135 11:-106 24:69 25:94 33:-100 34:47
me_about 9:37 10:91 11:36 24:25 27:-62 31:10
me_again 24:65 33:30
me_all 13:201
me_an 11:74
me_from 2:61 8:82
me_how 19:86 23:106
me_in 27:199
me_know 24:57 27:76
me_of 13:-27 23:77 24:-99 27:103 33:45
me_off 27:-43 31:236
me_on 24:92
me_posted 27:15
me_see 13:82 14:24
me_some 11:73
me_the 13:89 16:-32 18:47 19:59 26:-2 28:12 29:-47 31:-19 33:126
me_to 7:-132 8:24 13:98 14:-86 23:-80 24:-149 27:92 29:276
me_tomorrow 24:42
me_up 5:35 24:102 26:91 33:-127
me_what 10:90
me_when 33:123
me_which 5:109 18:-5 24:-92 29:-82 33:165
mean 2:-174 10:43 11:1 25:-62 29:115 33:65
mean_$ 10:-165 11:73 25:-1 29:235
mean_by 10:100
mean_for 17:68 29:-34
meaning 10:109 29:93
meaning_$ 10:95
meaning_of 10:10 29:115
means 6:-13 10:248
means_<deadline> 10:140
meant 25:19
meeting 1:93 7:48 15:14 18:-14 24:-80 29:225
meeting_$ 7:53 15:39
meeting_room 29:61
membership 12:76 33:111
mention 11:123
mentor 17:173 29:-75
menu 11:155 25:-99
merge 2:47 12:35 22:45 25:-13 29:202 31:-40
merge_$ 2:211
merge_a 2:7
merge_my 29:68
merged 2:65 8:30 21:40 29:-14
merged_$ 33:29
merges 8:6 10:1
merging 2:58 12:67
merging_a 2:134
message 2:205 10:-79 14:45
messages 2:-95 10:90 23:46 26:56 27:-37 30:143 31:100 34:-28
messages_$ 2:-87 23:57 26:83 30:156 31:-1 34:-7
midnight 33:123
midnight_utc 33:87
might 15:77 21:110 22:-88
milestone 0:104 1:176 5:72 18:236 29:-285 33:-287
milestone_$ 0:141 1:16 29:-108
milestone_<deadline> 1:73
milestones 14:72 18:-105 27:158 29:-51 34:57
milestones_$ 0:19 14:-34 18:-19 27:204 34:69
mind 14:68 18:61 25:86 29:-113 33:-63
mind_$ 14:75 18:64 25:35 29:-57 33:-55
minimum 2:16
minus 5:89 20:-57 28:139 32:-1
miss 2:39 6:120 21:23 22:-20 24:58 32:141
miss_<deadline> 21:41 24:64
miss_the 2:80 6:80
missed 2:-52 6:26 9:11 21:96
missed_<deadline> 2:-25 21:96
missed_the 9:16
mistake 30:23
mode 5:153
moment 12:72 13:-14 16:-12 18:51 33:130
moment_$ 2:74 5:73 12:65
month 2:-26 3:21 4:38 5:-145 14:-169 16:51 18:-101 19:-60 20:215 28:91 29:-8 32:207
month_$ 6:16 16:64 18:-91 19:-4 32:252
months 3:57 14:24
more 0:87 2:3 5:-71 7:-100 8:142 9:-131 13:-94 16:140 17:-2 20:-106 22:206 23:-102 24:-220 25:-256 27:11 28:58 29:43 31:161
more_$ 23:-76 31:183
more_<unknown> 21:32 29:112
more_days 16:104 22:168
more_information 8:91
more_than 28:138
more_time 15:46 22:127
morning 24:225 25:99
morning_of 24:119
move 15:170 16:42 29:71 34:57
move_<deadline> 15:130 34:73
move_a 11:-91 15:240 34:-50
move_the 15:-159 16:-52 29:159 34:71
moved 5:83 15:154 16:80 19:-126
moved_$ 15:143
moved_<deadline> 15:-27 19:-28 34:168
moved_to 5:107 15:-204 16:152 33:58
moves 27:72
moving 15:162 16:-40
moving_<deadline> 15:162 16:-40
much 28:211
much_does 29:31
much_longer 28:35
much_time 28:110
must 5:-48 6:21 10:69 16:113 28:-38 29:-56 33:111 34:-115
must_be 5:-29 6:52 16:79 32:35
must_i 20:1
must_not 18:17 24:5
mute 2:-38 11:-121 27:-100 30:360 31:182 32:-11
mute_$ 30:87
mute_<deadline> 31:119
mute_@you 31:53
mute_you 11:-13 30:157
muted 25:-151 30:194
my 1:-197 2:94 3:-117 4:-214 5:-426 7:-46 8:-8 9:147 10:-434 12:-349 13:-12 14:-83 15:-502 17:119 20:22 21:-159 22:98 23:60 24:-153 25:250 26:-422 27:-178 28:13 29:287 31:135 33:57 34:-217
my_<deadline> 9:12 24:-126 31:171 33:52
my_<unknown> 8:-83 9:-99 17:91 18:10 20:137 22:5 24:32 27:-109 29:258 31:-183 33:-40
my_approval 8:177 9:-91 13:11
my_chances 21:130
my_change 22:105 29:35
my_exception 8:-57 9:289 13:-63 21:-139 34:101
my_feature 2:186 28:40 33:-43
my_first 2:-43 17:307 25:5 29:-68
my_laptop 25:-13 29:115
my_new 2:99
my_notes 33:145
my_password 11:-8 29:101
my_patch 2:-20 10:-14 22:45 29:187 33:-40 34:29
my_pr 2:26
my_pull 8:-122 29:160
my_reminder 31:44
my_request 8:273 9:114 21:-12 22:-133 29:-232
my_subscription 29:-82 31:163
my_team 31:23
my_vacation 8:-1 29:51 31:25
nack 8:113 25:-48
name 1:25 5:171 11:-42 14:-77 18:18 31:-92 34:210
name_of 5:129 14:-23
near 24:138 28:83 33:-125
near_$ 24:40
need 0:66 1:100 2:133 5:-78 9:27 10:-207 11:-75 13:-198 14:5 15:-186 16:-86 18:53 20:27 21:41 22:121 23:16 25:-75 27:-222 29:-260 31:-22 34:85
need_<deadline> 22:54
need__ 22:41
need_a 1:126 2:-121 4:76 8:-8 13:-28 21:67 24:105 25:-111 34:129
need_an 0:42 2:157 9:87 11:-110 21:20 22:-109
need_another 0:8 1:62
need_for 3:92 11:-33
need_it 20:144 22:-31
need_more 22:113
need_the 22:-119 30:10 31:11 33:74
need_to 2:2 17:98 23:129 24:-62
needed 3:-35 8:-79 11:66 21:126 22:45
needed_for 21:56
needs 9:-17 13:94 16:13 20:72 33:-31
needs_to 20:75
never 7:156 8:-61 10:101 17:201 25:70 30:77 31:-95
never_contributed 17:8
never_done 17:105
never_mind 25:102
new 1:67 2:282 3:78 4:56 5:-392 6:-140 8:-60 10:-234 11:97 12:21 13:-20 14:-342 16:47 17:343 18:-124 19:-189 20:-4 22:74 24:-227 25:-52 26:-100 27:-149 28:-109 29:-26 31:-25 32:-233 33:38 34:-161
new_<deadline> 1:160 16:-128
new_<unknown> 2:158 9:39 20:-135 22:55 29:143 33:-18
new_cycle 3:115 4:36 11:52 17:-2
new_dashboard 22:112
new_date 16:245 33:-188
new_deadline 0:-76 11:124
new_driver 2:181 22:-110
new_exception 9:-11 22:151
new_feature 33:114
new_features 33:50
new_here 17:204
new_milestone 1:73
new_projects 2:17
new_ptl 17:67
new_release 4:157
new_string 21:4
new_strings 2:-39 12:48 33:46
new_to 17:147
new_version 20:266 29:-137
newbie 11:-11 17:252 25:-29
newbie_question 17:42
newcomer 2:-50 17:108
newcomers 17:82 21:61
news 5:-38 9:21 26:80 27:170 31:53
news_$ 5:-7 27:205
next 0:47 1:21 2:2 3:125 4:169 5:-152 6:-263 7:-104 8:-8 9:-196 10:-271 11:-212 12:-177 13:-112 14:-47 15:-184 18:397 19:-214 20:-10 21:-56 22:-92 23:83 25:-21 26:-113 27:-170 29:-14 30:-37 32:178 33:-94 34:-87
next_$ 17:97 18:-26 20:46 23:29 29:-80 32:146
next_<?> 2:-56 29:179
next_<number> 16:-25 18:128 28:67
next_@weekday 1:59 2:80 4:29 16:61 33:-32
next_big 18:31
next_cycle 0:9 3:157 4:131 34:-51
next_date 14:-35 18:129
next_deadline 18:192
next_for 18:147
next_friday 1:22
next_milestone 18:212 33:-81
next_month 17:4 18:-65 32:94
next_one 14:141
next_release 4:172 5:87
next_thing 18:138
next_time 0:58 3:79
next_two 14:64 32:55
next_version 20:110 29:-69
next_week 4:-71 16:65 24:106 25:81 28:-23 29:8 32:-79 33:45
nice 24:88 25:141
nice_$ 24:2 25:20
nice_to 25:47
night 8:32 29:57
no 0:190 1:-95 2:62 5:-131 7:28 8:70 10:-109 11:36 12:37 14:-266 16:-181 19:-47 20:-95 21:83 22:-175 23:129 24:-212 25:128 27:-209 28:-48 29:-478 30:-45 31:107 32:-130 33:71 34:-132
no_$ 2:120 6:24 16:-14 25:220 31:-281
no_<?> 12:-101 33:151
no_<deadline> 0:125 10:-59
no_<unknown> 25:62
no_freeze 12:234 25:-32
no_longer 31:112
no_more 31:142
no_need 23:108 24:-37 26:18
no_new 0:87
no_to 8:120 9:36 34:-11
nobody 0:38 7:154 8:-59 9:7 16:-23 24:21 29:-6
noise 31:179
noon 1:88 29:14
noon_$ 1:112
not 0:135 1:-371 2:-152 3:167 4:-310 5:-187 6:127 7:299 8:-55 9:-35 11:-68 13:-79 15:192 16:-68 17:-283 18:-171 19:-186 21:270 22:-128 23:43 25:-7 27:-193 28:-87 29:-200 30:208 31:155 32:-242 33:-94 34:-40
not_$ 6:250 8:-84 9:123 12:-144
not_<?> 2:107 9:21
not_<deadline> 33:157
not_add 0:83
not_approve 7:56
not_be 10:96 31:42
not_finish 22:26
not_get 8:123 10:45 30:42
not_it 6:34 16:-123 20:45 33:118
not_make 22:144
not_miss 18:18 24:65
not_move 15:67 16:-2
not_need 0:45 8:112 23:14 24:-69 30:-43 31:92
not_reject 7:33
not_start 3:130 4:-120
not_stop 30:186 31:-184
not_sure 7:97 34:57
not_the 14:-51 20:41 27:54
not_unsubscribe 30:167 31:-123
not_want 31:87
not_you 11:-1 23:27 25:88
note 24:108
notes 1:98 24:121 27:-21 29:55 33:128
notes_$ 24:112
nothing 0:7 9:30 31:75
notifications 5:-6 11:-22 25:-11 26:34 27:120 30:108 31:67
notifications_$ 27:-20 30:122 31:36
notifications_for 27:103
notify 13:-30 27:198
notify_me 13:-28 27:110
now 1:-128 2:210 4:11 5:102 6:-69 8:-59 9:-284 10:-200 11:-101 12:238 14:43 15:-52 16:151 17:156 18:103 20:-323 21:-70 24:-136 25:-207 28:37 29:-284 31:-20 33:-411 34:-34
now_$ 2:195 4:23 7:10 12:135 18:104 25:-61 29:-93
now_<?> 5:27 12:130 17:152 18:-16
now_a 5:54 17:36
now_and 28:107 32:4
now_on 14:12 27:158
now_until 14:122
nudge 24:190
nudge_the 24:33
number 2:-34 5:84 7:55 8:104 9:107 13:72 16:-60 24:-26 25:-41 28:152
number_<number> 7:62 8:88 9:169 25:-10
number_of 5:43 13:103 28:171
of 0:-358 1:-263 3:-435 4:-109 5:65 6:-60 8:-62 9:144 10:6 13:63 14:65 15:-280 17:-117 18:-91 19:287 20:91 21:83 22:-125 23:23 25:-667 26:-503 27:-262 28:-138 29:24 30:67 31:-2 32:32 33:1 34:130
of_<cycle> 14:83
of_<deadline> 6:-101 10:84 12:-160 14:-108 15:-134 16:33 19:-74 20:-95 23:36 24:38 27:-193 28:-134 29:99 33:83 34:141
of_<request> 5:-100 8:43 9:203
of_<unknown> 2:15 5:59 9:-161 14:-86 19:88 22:110 29:94 33:-194
of_<version> 4:-128 5:67 6:-19 10:-62 14:-117 19:406 20:209 22:-51 29:-215 33:-83
of_@month 1:-56 4:194 6:58 16:99 19:-23 32:164
of_a 10:36 11:68
of_all 13:94
of_day 20:16 33:52
of_days 6:124 19:-25 28:102 32:-67
of_it 10:115 14:89
of_me 10:-5 17:153
of_my 18:85 22:3
of_our 33:36
of_python 2:2
of_the 3:-47 4:-263 5:143 6:-337 9:109 11:-67 12:73 13:-106 15:-10 16:-228 18:-16 19:49 20:51 24:50 27:-94 28:-289 29:-300 31:36 32:64 33:115 34:127
of_them 13:109
of_things 11:30 23:36
of_this 14:144 19:-37 33:4
of_us 6:40 14:3 18:63
of_what 14:82
off 2:-48 4:117 6:-125 7:57 8:27 10:-14 11:-183 12:53 14:-181 16:3 17:-98 20:-71 21:-112 23:-96 27:-318 28:82 29:-297 30:236 31:350 33:-117
off_$ 11:-18 23:-6 25:-37 29:-9 30:212 31:210
off_<?> 6:-28 12:110 28:73 33:-133
off_<version> 4:124
off_for 25:124 31:-61 33:27
off_on 7:119
off_the 16:48 27:-13 31:223
office 25:127 29:116
official 14:18 20:165 29:-39
ok 2:249 6:-108 8:136 9:-30 10:-53 17:101 18:14 25:57 29:-188
ok_$ 2:77 8:84 9:-160 25:24
ok_<?> 9:69
ok_now 2:49
ok_to 2:113 29:-3
old 1:69 11:-42 14:-150 19:144 25:-49 29:134 33:-35
on 0:-458 1:200 2:-126 3:-37 4:-23 5:132 6:-167 7:186 8:209 9:93 10:-174 11:-175 12:53 13:-646 14:-187 15:-67 16:73 17:-50 18:-9 19:-12 20:66 21:-314 22:-120 23:-305 24:241 25:-62 27:171 28:-138 29:-118 30:-396 31:-381 32:126 33:125
on_$ 6:-66 10:-212 12:257 14:2 18:-20 20:61 23:-2 24:-141 25:-78 26:81 27:250 29:31 32:-210
on_<?> 12:54 33:104
on_<deadline> 10:121 20:-65 27:11
on_<number> 4:53 7:9 8:187 25:-135 29:-42 32:-22
on_<request> 2:-97 7:229 8:192 9:134 16:-40 25:-53 27:-4 34:-88
on_<unknown> 5:18 9:-127 10:8 18:161 29:30 33:-91
on_@month 1:92 4:81 5:-66 16:107 20:164
on_@weekday 2:50 6:-34 9:2 12:-151 16:67 24:177 29:-43 32:80 33:84
on_a 5:-16 20:39 33:199
on_duty 32:-6 34:84
on_exception 8:70
on_for 32:110
on_friday 1:29 2:47 17:-29 24:93 25:-81 32:76
on_hold 8:167
on_in 19:35
on_master 5:57
on_my 9:23 18:57 24:24 25:44 29:-61 33:-74
on_release 20:-23 24:12 34:88
on_the 1:157 2:-7 3:17 4:-158 5:-36 7:-111 8:-13 9:141 10:34 12:-311 13:-134 14:7 15:-60 16:93 17:-36 18:-10 24:100 25:86 27:-37 28:1 29:-19 31:-151 32:135 34:-63
on_time 5:65 20:-2
on_today 32:99
on_track 5:88 12:-14 20:78
on_vacation 9:-5 29:108
on_what 9:13 10:-38 19:42 20:42 33:85
on_which 19:35 28:65 33:103
on_with 5:95
onboarding 8:52 17:160 22:-19
once 2:53 3:53 4:-30 10:23 12:-72 24:13
once_we 2:57 10:26
one 0:103 1:100 2:151 3:-1 4:16 6:-214 7:34 10:-112 11:120 13:-232 14:9 15:-178 16:194 17:-19 18:181 19:133 20:-285 21:76 27:-304 29:-390 31:-219 32:-121 33:-254 34:-232
one_$ 4:36 18:99 19:33 25:12
one_<?> 2:122 33:-80
one_day 2:35 16:132 33:-32
one_more 0:99 1:13 2:15 16:34 33:-31
one_week 1:145 16:28 24:67
ones 0:2 8:-157 13:269
ones_$ 8:-34 13:117
only 2:33 5:-20 11:43 13:82 14:53 15:-5 18:7 22:8 25:-109 26:91 29:-110 31:140 33:-204
only_$ 8:-63 13:117 26:22 27:142
only_the 11:25 14:139 18:64
only_until 8:159 22:-25
oops 25:128
open 2:83 5:-7 9:33 12:52 13:78 14:-49 24:75 27:-30 29:3
open_$ 2:199 5:-252 8:59 9:115 12:-104 13:-105 24:1
open_<deadline> 13:40
open_a 29:51
open_an 22:57
open_for 2:-186 5:223 12:114 29:-145
open_requests 13:117
open_the 29:60
openstack 4:149 29:71 31:-45
openstack_template 4:52
option 2:137 10:48 22:-38
options 11:138
or 0:-22 1:-235 3:-109 5:480 6:82 7:-215 8:-301 9:169 10:150 11:-21 12:153 13:-337 14:-252 15:-47 16:-445 17:-181 18:46 20:229 21:9 22:-282 23:-137 24:-326 25:-230 27:-128 28:-223 29:-533 32:-33 33:29 34:-111
or_<deadline> 18:186 33:-92
or_@month 20:60 33:102
or_a 10:21 34:20
or_after 2:-88 5:159 6:-152 18:-170 20:58 33:195
or_already 2:-69 5:59 6:-183 12:165
or_are 5:129 12:-88
or_can 12:191
or_did 6:41
or_do 2:-112 12:48 15:46 21:120
or_end 33:71
or_is 2:187 5:-69 15:35 30:1
or_no 2:176
or_not 2:93 6:183 7:-70 8:-103 9:176 10:-29 12:-4
or_only 0:5 11:28
or_post 5:167 12:-62
or_still 12:48
or_the 18:67
or_was 19:33 20:15
or_what 5:99
order 14:105 25:-20 29:204
order_$ 14:67
our 4:16 5:-42 7:72 8:-133 9:-52 10:-53 12:-149 14:-34 16:-70 18:-74 19:70 20:65 21:151 22:343 25:-125 28:-97 30:-75 32:-136 33:6 34:90
our_<deadline> 22:5 33:26
our_<unknown> 15:4 17:45 20:93 22:10 29:-13
our_feature 22:32
our_new 4:35
our_next 18:44
our_project 2:73 22:96
our_team 21:111 27:46
out 2:-74 3:-135 4:35 5:-419 6:241 9:-57 11:-56 12:-49 14:79 19:82 20:32 22:-69 24:37 29:-179 30:61 31:227 32:-188 33:-67 34:-78
out_$ 5:-232 6:56 14:75 19:47 24:60 25:-148 27:11 31:232 33:-190
out_<?> 2:38 19:39
out_a 4:91
out_already 6:42
out_for 18:85
out_of 10:-2 30:94 31:76
out_the 14:60
out_yet 6:111
over 5:75 6:201 12:-44 17:42 29:-2
over_$ 5:147 6:65
over_<?> 6:85
over_the 6:35
overview 13:137 14:159 22:-53 32:98
overview_of 13:65 14:123
overview_please 13:41 22:-23 32:106
own 7:133 8:-113 27:16
owner 10:-36 16:-30 34:203
owner_of 34:88
owns 10:-17 34:112
owns_the 10:-17 34:112
package 10:64
page 2:-80 3:-11 11:45 14:118 20:68 34:-51
page_$ 11:63 20:103 22:-24
page_with 14:49
part 2:108 5:75 14:-52 17:23 33:92
part_of 2:108 5:75 14:-52 17:23 33:92
party 1:60 4:-8 10:58 20:-43 25:82 29:48
party_$ 10:67 29:115
pass 6:-69 7:25 8:-14 22:100 29:139
pass_$ 6:-123 29:146
passed 6:115 7:28
passed_<?> 6:44 7:31
password 11:-14 29:135
password_$ 29:78
past 6:203 10:-71 12:-99 13:49 19:101 22:139 33:-48
past_$ 6:167 12:-114
past_<deadline> 6:131 13:57 22:62
past_the 22:3
paste 14:171
paste_the 14:171
patch 2:170 9:38 10:-89 11:-71 17:118 18:-24 21:-24 22:180 25:-46 29:75 33:-210 34:97
patch_$ 10:-7 17:1 22:24 29:129 33:-13 34:56
patch_is 34:60
patches 2:84 5:-3 10:-167 12:52 13:72 15:37 33:8
patches_$ 10:-119 12:128
patches_are 2:29 13:62
patches_go 2:1
pending 8:4 9:56 13:162 29:-29
pending_$ 7:15 13:119
people 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
people_$ 11:85
people_can 13:-11 34:107
people_mean 10:70
people_still 12:110
perfect 25:104
period 5:166
period_$ 5:57
person 14:-9 34:243
phase 5:340 11:-85 25:-16
phase_$ 5:69
pick 2:87 10:73
ping 1:-102 23:53 24:62 25:142 27:11 31:-23 33:-73 34:77
ping_for 1:-89 24:106 34:90
ping_me 24:187 31:5 33:-57
pizza 25:53 29:161
pizza_for 29:222
place 6:94 12:10
place_$ 6:5 12:22
plan 1:-4 2:-18 3:87 4:71 11:-130 14:237 16:110 29:-246 32:100
plan_$ 4:-26 14:43
plan_<?> 3:-89 14:170
plan_<deadline> 16:70
plan_a 3:137
plan_for 32:150
plan_the 4:12
planned 3:158 5:-23 6:60 14:79 17:-49 18:-87 19:18 20:85 29:-219 32:70
planned_$ 3:91 6:86 19:50 20:-52
planned_for 14:-89 18:-14 20:157 32:105 33:105
planning 3:93 4:136 5:-78 12:-24 29:20 33:67
planning_<version> 3:99 5:-54
plans 15:11 25:153 29:41 33:-58
please 1:33 2:-255 3:-97 5:19 6:-264 7:-13 9:69 10:-152 11:17 12:-26 13:92 14:3 16:47 17:-31 18:101 19:-67 21:-290 22:164 23:-45 24:-2 25:-445 27:-8 29:16 31:66 32:29 33:83 34:-32
please_$ 0:45 1:-285 2:-155 3:-111 4:-26 5:67 7:-364 8:-201 9:176 10:-226 11:100 13:201 14:113 15:-31 16:-143 18:134 20:43 22:-37 25:-176 26:-82 27:-110 28:18 31:74 32:111 33:113
please_<unknown> 16:164 17:28
please__ 1:87
please_add 1:58 27:88
please_can 2:107 8:87 22:-8
please_cancel 8:50
please_correct 16:134
please_do 15:37
please_file 22:8
please_give 22:55
please_grant 22:86
please_i 18:67 31:115
please_include 27:82
please_let 8:63 22:10
please_record 22:92
please_set 4:54
please_shift 15:-37 16:99
plugin 2:141 22:10
plugins 1:17 10:85
po 2:6 29:97 33:-16
po_files 2:6 29:97 33:-16
point 5:54 6:38 10:46 12:55 15:13 23:44 29:-66 33:-73
point_$ 5:144 23:46
point_of 10:143
pointers 17:46
poke 24:235 27:-83
poke_me 24:187 27:-61
possible 0:39 2:2 3:44 5:-59 11:-1 12:-21 13:-93 21:72 22:45 23:50 25:-5 26:105 30:55 33:84
possible_$ 22:21 26:167
possible_<?> 2:235
possible_to 0:66 2:-96 3:90 21:-2 22:52 26:-38 30:93
post 5:134 11:-154 12:-76 14:59 20:14 24:64 25:-16 26:109 27:121 30:-66
post_$ 11:-119 20:42 26:144
post_here 27:65
post_the 14:85
posted 27:127
posted_about 27:64
postpone 11:24 16:102
postpone_<deadline> 15:73
postponed 15:155
postponing 15:38
postponing_<deadline> 15:38
posts 26:70 27:37 32:-23
posts_$ 26:76
pr 8:-84 9:36 21:-101 22:153 29:117
pr_<number> 8:-59 9:46 21:-89 22:138 29:48
pre 5:154 12:-64 24:82
pre_or 5:167 12:-62
prepare 4:110 18:108
previous 19:265 29:37
previous_cycle 19:21
previous_release 19:258
print 14:183
prior 16:-38 19:177 24:126
prior_to 24:135
probably 3:45 7:9 23:47 30:26
problem 2:26
process 9:-80 17:138 21:110
programmed 29:63
project 2:28 4:20 5:119 10:21 17:131 21:51 22:107 29:-128 31:1 33:-100
project_$ 4:34 10:49 17:35 22:32
project_what 17:129
projects 33:188
proposal 6:119 33:157
propose 33:96
propose_a 2:-30 33:86
proposed 5:-12 6:37
ptl 17:160 29:-71 34:111
publish 20:74
publish_the 20:46
published 20:46
pull 8:-150 9:-77 13:-164 16:18 17:20 29:256 33:28
pull_request 8:-123 9:-13 17:23 29:159
purpose 10:127 11:74 29:-63
push 15:106 16:138 20:-58 29:46 33:-11 34:30
push_$ 2:33
push_<deadline> 15:86 16:117
push_the 15:70 34:63
pushed 6:90 16:-23 29:83
put 0:122 1:84 2:-89 8:147 15:-4 16:-19 22:15 27:20 29:-60
put_<deadline> 34:46
put_<request> 8:136
put_a 0:140 1:-5
put_it 1:52
python 2:113 5:-31 10:11 20:-116 29:133 33:109
python_<unknown> 2:33 33:59
python_<version> 29:63
python__ 20:-18 33:77
qa 1:-81 3:-41 5:361 6:-80 8:82 9:-111 12:-180 15:-47 24:118 27:173 29:-198 31:104
qa_$ 5:108 15:-61
qa_in 27:37
qa_to 27:117
qualify 21:115 22:-66
question 11:35 17:41
question_but 10:18
questions 34:105
questions_$ 11:-52 34:108
queue 13:271
queue_$ 13:189
quick 5:161 25:98 27:-9
quiet 25:-73 31:203
quota 9:43 22:46 29:99
raise 9:-8 22:104 29:99
rather 16:22 30:60
rather_than 16:29
rc 2:114 5:63 10:256 14:150 18:-99 28:-25 33:-227
rc_$ 10:108 14:44
rc_<?> 10:162 33:-69
rc_phase 5:51
rcs 14:122 19:20 20:-106 29:-15 33:75
reached 6:123
reached_<?> 5:1 6:17
read 11:25 17:158 18:-136
read_first 17:177 18:-127
reading 10:160 14:-42
ready 2:33 11:-16 18:252 33:-9
really 10:6
reason 8:9 9:78 10:86 29:-11
reason_$ 8:18 9:80
rebase 11:-102 29:184
receive 27:123
receive_the 27:131
record 2:56 8:90 22:55
red 18:18 29:155
refused 9:67
register 1:19 13:106 27:63
reject 7:186 8:90 11:53 21:-20
reject_<number> 7:53 29:-14
reject_<request> 7:113
reject_a 11:38
reject_the 29:94
rejected 8:52 9:64
rejected_$ 8:62
relbot 10:-21 11:204 25:31 29:-67
relbot_$ 25:99
relbot_<?> 11:134
release 4:56 5:102 6:-89 11:-67 12:-167 15:49 16:24 17:59 18:-171 19:149 20:-18 21:47 22:-33 25:-19 28:50 29:19 31:-399 32:20 34:90
release_$ 1:42 2:241 5:127 6:-290 10:-171 13:-24 14:139 15:16 19:-2 20:-23 25:94 27:-221 28:80 29:-691 33:108
release_<?> 28:122 33:9
release_<unknown> 15:7 19:-14 20:137
release_<version> 1:-50 4:231
release_a 2:115
release_announcements 27:43
release_are 5:53
release_at 5:121 14:-69
release_before 17:102
release_calendar 4:11 14:116
release_cycle 17:93
release_date 15:110 19:32 20:-229 29:77
release_dates 19:64
release_day 16:53 24:21 34:48
release_events 27:52 32:63
release_in 2:-10 20:133
release_is 2:-99 20:137 21:95 28:100
release_lead 34:125
release_liaison 17:77 34:31
release_manager 5:-20 19:9 20:-76 34:203
release_managers 10:87 22:105
release_news 5:-32 26:83 27:160
release_notes 1:121 24:72 27:-5 29:65
release_on 1:-54 4:135 20:161
release_party 29:28
release_plan 4:-26 14:194
release_please 5:60 28:32
release_process 17:117
release_schedule 14:203 19:-146
release_still 20:108
release_team 5:-132 8:89 13:133 17:73 25:-63 29:15
release_this 5:-101 13:-51 20:113 25:140
release_when 2:13
released 6:242 19:-167 29:-68 33:24
released_$ 6:71 19:-153 20:147 29:-49 33:27
releases 17:52 27:21 31:135
releases_$ 17:30 27:52
remain 28:129
remaining 14:77 28:247 33:-77
remaining_<deadline> 28:53
remaining_deadlines 14:68 28:-38
remains 14:68
remember 24:111
remind 5:65 11:-122 23:240 24:104 25:-117 27:-339 29:85 31:-21 33:134
remind_me 5:84 11:-63 23:96 24:-43 27:-225 29:120 33:195
remind_the 23:125
remind_us 23:93 24:-21 33:47
reminded 23:148 24:-62
reminder 11:203 16:-168 23:143 24:357 27:-279 29:-88 30:-82
reminder_$ 11:226 23:54 24:-69 25:20
reminder_<deadline> 24:105
reminder_for 24:192
reminder_to 16:-65 24:141
reminders 11:-79 23:147 24:-284 25:-39 27:237 29:-12 30:147 31:158
reminders_$ 23:-154 27:71 30:62 31:121
reminders_are 23:167
reminders_for 11:12 23:-13 31:56
reminders_i 30:46
reminders_in 23:24 27:79 31:-34
reminders_off 23:-47 30:103
remove 2:94 27:-135 31:111 33:-76 34:169
remove_this 27:-17 31:86
rename 2:112 27:-44 29:91
rename_a 2:42
reopen 8:105
reopen_<request> 8:105
repo 4:-36 7:37 12:98 29:173
repo_$ 4:-35 7:37 29:201
report 34:19
request 2:-198 8:132 9:255 11:44 13:-118 21:95 22:130 24:-10 25:-55 27:-47 29:-29 31:-62 32:-18
request_$ 7:102 8:83 9:-166 11:-109 13:-155 21:274 29:-44 34:70
request_<deadline> 22:51
request_<number> 8:123 9:245 22:-100 29:-76
request_<request> 8:-69 9:188
request_a 29:96
request_an 11:190 22:-26
request_for 21:-90 22:124
requested 8:87 15:42 22:-15
requesting 21:2 22:182
requesting_an 21:26
requests 2:93 9:-311 13:237 21:56
requests_$ 9:-21 13:-37 21:131 29:110
requests_<?> 13:173
requests_are 13:68
requirement 2:10 22:52
requirements 2:-111 6:112 10:1 12:-105 13:-50 18:98 28:25 33:30 34:204
requirements_$ 18:121 28:63
requirements_<?> 34:46
reschedule 16:137
responsible 34:158
responsible_for 34:103
rest 2:46 5:-12 14:67 18:14 28:6 29:-14 32:111
rest_$ 10:29 18:48
rest_of 14:79 32:116
restart 29:140
restart_the 29:57
resume 27:156 31:-73
retro 16:-78 29:47
revert 2:84
review 8:1 11:-36 17:-49 25:84 27:-17 29:167 33:92 34:102
review_$ 8:26 22:7 33:156
review_my 9:-47 29:70 34:97
reviewer 10:-4 17:43 22:88
right 2:-26 5:58 6:62 10:-51 12:73 18:-38 21:-2 23:54 24:-66 25:123 29:-39 33:72
right_$ 11:-41 23:58 24:-27 25:124 33:47
right_<?> 6:130 33:36
right_now 2:-14 5:114 12:169
room 0:96 2:77 27:21 29:97
room_for 0:97 2:83 29:17
roughly 28:50
round 24:90 33:-40
rules 10:162 18:-151 20:125 33:-67
run 2:-6 3:96 19:-65 25:114 29:128
run_on 29:140
run_the 19:-37 29:150
runs 25:-21 34:105
runs_this 25:-21 34:105
said 0:24 9:136 16:-1 33:35 34:-36
same 10:97 16:53 18:-98 19:15 25:121 27:-96
same_day 16:90 33:2
say 9:10 12:60 29:32 33:28
says 6:102 11:51 15:-37 29:-26
schedule 1:64 2:-31 3:108 4:82 6:49 8:-28 9:-149 12:-55 13:-74 14:227 16:-162 17:-39 18:85 19:89 20:-163 22:-76 24:35 25:-113 27:-6 29:-103 32:-279 34:32
schedule_$ 3:86 11:5 18:12 19:102 29:-115 34:74
schedule_<?> 6:111 18:107 19:-72
schedule_<deadline> 1:100
schedule_a 0:9 1:-22 4:-6 14:-15 24:121 29:59
schedule_are 5:165 14:-40
schedule_as 14:68
schedule_changes 27:84
schedule_complete 14:65
schedule_for 1:-34 4:295
schedule_of 14:-69 19:134
schedule_please 4:-8 14:160
schedule_with 19:84
scheduled 29:-87 32:146 33:120
screen 9:54 25:63
security 2:25 8:10 10:4 11:-50 16:41 22:20 34:85
security_<unknown> 1:59
security_fix 16:101
see 2:-55 4:-6 11:36 13:32 14:137 21:49 24:-64 25:151
see_the 11:59 14:178 20:5
see_you 25:91
send 4:-47 11:-28 14:131 17:59 26:66 27:28 29:1 30:-3 31:54
send_a 17:51
send_me 14:110 27:71
send_the 14:7 29:105
sending 31:41
sense 0:55 2:-47 11:122 25:-3 26:58
separate 0:89
series 21:10
server 29:191 31:-35
server_$ 29:123 31:-35
set 0:-31 2:-175 4:155 5:-18 9:4 11:139 20:31 22:-107 23:117 27:-122
set_$ 9:65 23:73
set_<?> 23:62
set_<deadline> 16:113
set_a 11:85
set_an 4:-32 16:-45 24:166 29:68
set_for 20:68 33:40
set_it 4:62 16:-1
set_the 4:67
set_up 1:16 3:11 4:134 11:85 16:-47 23:-19
shall 7:36 8:-16
she 3:33 34:20
shift 15:109 16:69 29:115
shift_<deadline> 16:65
shift_the 15:153
ship 4:58 8:75 20:164 28:124 29:-170 34:129
ship_$ 20:37 29:-67 34:139
ship_date 4:31
ship_in 20:48
shipped 6:114 19:69 25:-13
shipping 20:89
ships 3:100 4:-78 16:96 20:-39
should 0:34 1:-35 2:-5 3:36 4:-121 6:38 7:72 8:-171 9:-68 10:-187 11:20 12:-11 15:39 16:16 18:112 21:42 22:-118 24:-245 25:-63 26:89 27:-34 30:85 31:-13 34:5
should_a 14:85 17:16
should_be 15:22 16:7 18:79 29:-2 33:-40
should_i 2:172 6:108 7:-10 11:24 15:-138 20:34 21:90 23:-15 24:-35 26:-155 29:52 33:-113 34:98
should_know 5:81 32:117
should_probably 7:15 23:48 30:29
should_the 18:97 26:21 29:-29
should_there 0:85
should_we 0:2 2:-45 3:68 15:140 18:51 33:-36
shout 24:157 33:-42
show 5:-24 8:-63 9:25 11:117 13:206 14:93 17:-77 19:110 25:-141 27:-73 29:-26 31:-19
show_me 9:73 11:21 13:88 19:171 29:-133
show_the 13:62 23:7
show_what 14:123
shush 0:17 1:65 25:-25 31:167 32:-124
shush_$ 0:19 29:40
shut 5:-30 12:217 25:-150 29:-16 31:173
shut_$ 5:-3 12:238
sign 8:60 21:-75 26:73 27:150 34:44
sign_me 26:91
sign_off 8:66 21:-50 34:63
sign_up 11:25 27:41 33:28
signs 13:-5 29:-19 34:170
signs_off 34:14
silence 31:215
since 6:37 9:20 12:-32 13:56 29:42
single 15:44 25:135 26:8 33:-30
sleep 12:68 25:51
sleeps 28:127
sleeps_until 28:117
slip 2:-37 6:8 15:76 19:155
slip_$ 6:62 16:-14
slip_<deadline> 15:90
slip_last 6:-35 19:102
slip_or 19:59
slipped 15:47
small 2:72
small_feature 2:123
sneak 2:109
sneak_in 2:89
so 5:127 6:67 7:-41 9:-28 13:176 14:-114 17:-64 18:14 19:-40 25:-226 29:-253 33:171 34:-46
so_$ 15:57
so_<deadline> 6:101 33:28
so_far 13:219
so_is 2:105 6:-124 12:14
so_what 5:95 17:-30 18:102
so_when 33:52
some 11:62 15:90 21:10 23:44 25:-99 29:64 31:-3
some_examples 11:73
somebody 2:-38 3:50 4:-29 9:42 29:52 34:110
someone 2:-75 7:-16 8:24 9:-38 10:8 15:70 16:-8 17:101 22:29 23:37 31:-7 34:36
someone_said 33:46
something 0:22 1:-12 2:-78 15:-65 18:56 21:55 22:-39 25:102 28:-66 32:202
something_$ 0:44 11:41 21:10 22:-17
something_due 18:173 28:-29
something_on 32:109
somewhere 14:88
soon 6:-32 10:-12 12:-148 18:91 20:131 24:-83 27:147 28:216 29:-57 32:-42
soon_<?> 18:145 32:-38
sooner 18:166 33:-83
sooner_<deadline> 18:79
soonest 18:78
sorry 8:45 10:49 18:26 25:111 29:-30
sorry_$ 8:57 25:1
sort 20:87
sort__ 20:87
speak 11:174 25:-28
special 12:-50 32:120
sprint 1:69 28:-29 29:201 32:19
stabilisation 5:96
stable 1:98 2:-31 5:160 6:-93 9:-79 10:146 12:167 20:1 29:-136 34:51
stable_<version> 2:-41 5:118 12:156
stable_branch 1:85 5:52
stable_branches 5:15 10:169 12:-139 34:39
stage 2:-57 5:206 8:69 10:61 17:58 25:-34 29:-162
stage_$ 2:-8 5:26 8:72 10:92 17:54 25:-19 29:-48
staging 29:131
stand 5:106 10:114 29:-80 32:5
stand_$ 5:138
stand_for 10:151
stands 5:86 10:141 11:-79 29:-68 34:40
stands_for 10:173
standup 15:47 16:-13 20:-20 29:153 32:16 33:-41
standup_$ 20:-17 29:94 32:17
start 3:53 5:60 6:-54 10:-45 14:92 16:49 19:74 20:-53 22:34 27:94
start_$ 5:144 6:-38 12:72 14:20 33:-45
start_<?> 17:136
start_<version> 3:47 4:105 5:-17
start_planning 4:18
start_the 3:90 4:-163 27:9 29:21
started 3:13 5:46 6:23 17:190 29:-12
started_$ 17:105
starting 4:95 17:7
starts 3:122 4:61 29:-129 32:32 33:66 34:-115
starts_$ 27:9
state 5:176 9:114 22:-24 29:-118
state_of 5:163 9:118 22:-9 29:-109
status 5:181 8:-92 9:90 12:134 29:-107
status_$ 5:20 9:-6 12:147
status_<request> 5:-121 9:121
status_of 5:129
steps 3:-33 11:191 17:29
steps_$ 17:33
still 2:128 3:-131 5:52 7:47 8:-122 9:112 10:-171 11:-109 12:104 13:81 14:114 16:-146 17:-147 18:-181 20:116 22:-216 25:-247 27:-56 28:102 29:-91 31:-103 32:-184 33:-105
still_<unknown> 2:43
still_ahead 2:-30 6:138 14:151
still_be 2:16 7:24
still_building 5:85 12:-6
still_get 21:127
still_going 5:46
still_have 2:-66 28:152
still_in 2:-56 5:158 12:-5
still_make 2:14
still_on 5:-14 20:58 26:93
still_open 2:-50 12:153 24:6
still_possible 2:78
still_propose 12:6
still_push 2:93
still_the 2:-139 20:185
still_to 6:140 14:86 28:-47
still_undecided 13:47
still_waiting 9:28
still_welcome 2:60
stole 4:55 33:45
stop 2:118 10:-81 18:-34 23:-54 24:-91 25:-56 27:-192 29:37 30:203 31:160 33:43
stop_@notify 11:-3 31:134
stop_@post 30:103 31:-6
stop_the 29:43 30:144 31:-62
string 2:-79 9:-22 10:91 12:27 13:27 15:-78 18:20 21:83 28:81 29:6 33:93 34:-184
string_$ 10:88 21:2
string_change 9:20 10:32 21:80 22:-68
string_changes 2:-91 10:-45 12:51 28:115 33:17
string_exception 9:-98 13:34 22:90
strings 2:-386 9:-13 10:17 18:62 20:-30 21:12 22:-17 28:44 29:-77 33:339
strings_$ 10:15 21:60 22:-140 27:73 28:51 33:91
stuck 1:118 10:-63 29:164
stuff 26:85 31:16 32:32 34:49
stuff_$ 31:7
sub 27:148
submit 22:109 29:85 33:6
submit_an 22:72
subscribe 6:-8 11:6 26:194 27:247 29:40 30:-149 31:-205
subscribe_$ 26:99 27:25 29:-102
subscribe_a 11:207 26:-155
subscribe_me 27:81 29:76
subscribe_this 26:2
subscribe_to 11:-143 26:78 27:-57 29:138
subscribed 26:239
subscribed_$ 26:46
subscription 29:37 31:61
subscription_$ 29:80
summary 27:8 32:137
summary_$ 32:40
summary_of 32:34
summit 29:121
summit_$ 29:164
support 1:68 29:152
supported 29:167
supported_$ 29:167
suppose 0:35 21:133
supposed 5:127 10:87 18:-8
supposed_to 5:127 10:87 18:-8
sure 2:-45 7:94 24:172 34:52
switch 27:66 30:67
t 10:-177 12:-72 17:-101 20:-59 28:423 29:131 33:-264 34:-50
table 14:216
table_$ 14:79
tag 6:131 10:57 16:-58 33:102
tagged 6:149 33:81
tagged_$ 33:147
tags 34:112
take 2:90 6:72 8:173 11:-65 16:26 21:9 25:-16 31:159
take_$ 21:50
take_a 2:31
take_it 8:61
take_me 31:106
takes 2:49 34:113
takes_care 34:127
taking 2:16
talk 10:26 11:79 15:49 29:-47 34:78
talk_about 10:30 15:59 17:50
talk_to 11:146 34:87
target 4:8 20:115
target_date 20:124
tasks 17:160
team 4:-31 5:-15 6:-39 7:-52 8:104 10:-315 11:-62 12:-152 13:161 15:-75 17:77 18:16 19:-77 20:-163 22:45 24:77 25:29 27:24 28:-12 29:-34 31:30 33:-52 34:100
team_$ 5:-188 8:53 13:174 17:60 25:108 29:104 34:-121
team_<unknown> 27:5
team_is 31:24 33:49
teams 33:53
tell 2:29 5:105 8:-7 10:52 11:144 18:50 23:-32 25:18 29:-195 32:-55
tell_me 2:78 9:15 10:161 18:95 24:-142 27:19 29:-17 31:-116
tell_the 5:107 11:-24
tell_us 11:59 24:27 25:93 27:-160 31:35 32:-23
tell_you 11:78
telling 31:46
template 3:106 4:174 13:-27 29:-31
template_$ 4:134
ten 24:97 28:104
ten_days 24:97 28:104
terms 10:309 11:-123 14:-92 25:-32 29:-75
terms_$ 10:215 14:-89 25:-25 29:-22
test 1:24 2:77 8:9 11:-24 18:25 22:-53 25:130 33:-205
test_day 1:154
testing 5:134 25:73
testing_$ 25:52
tests 2:-25 7:3 8:136 10:131 20:-31 22:-23 25:-125 29:175 33:115
tests_$ 8:195 22:-125 33:75
tests_are 25:-49 29:111
text 2:103 20:65 22:66
than 6:-73 15:-7 19:133 28:251 33:-82
than_a 28:157
than_ten 28:50
thanks 8:-3 25:305
thanks_for 25:285
that 2:28 3:-139 5:-237 6:60 7:-14 9:-102 10:139 11:38 13:69 15:-19 16:45 17:-124 18:84 20:-118 24:59 25:86 26:-109 27:-46 29:-132 31:-10 32:-142 33:47 34:26
that_$ 4:-15 10:53 11:51 12:-9 16:81 22:25 25:-117 29:22 34:113
that_<?> 11:50 18:2
that_<deadline> 2:-21 12:14 15:106 16:67
that_for 10:193 33:-78
that_in 1:62
that_is 8:171 33:62
that_still 9:-23 13:97 33:25
that_was 8:-40 9:-74 13:107 25:141 30:21
the 0:-356 3:-30 4:-23 5:63 6:39 7:-106 8:-10 10:-85 11:-207 12:11 13:-55 14:180 15:37 16:86 17:-118 18:50 19:-2 20:51 21:-77 22:63 23:-145 24:85 25:-136 26:-33 27:-45 29:225 30:110 31:-46 32:23 33:50
the_<deadline> 1:-452 2:30 5:-331 6:42 8:57 9:31 10:223 13:-528 15:141 16:4 17:-136 18:-118 19:-184 20:8 21:-21 22:-128 23:-20 24:105 27:-3 28:39 29:-207 32:-1 33:191
the_<number> 1:339 5:-374 6:-63 7:-24 8:-76 9:-383 10:-332 12:-312 14:-162 15:-145 16:399 18:-309 19:-80 20:227 25:-316 27:-217 28:-366 29:-756 32:231 33:381 34:-17
the_<unknown> 2:15 4:96 5:-294 7:31 8:142 9:256 10:-400 11:-351 12:99 13:-4 14:-232 20:-14 22:120 24:5 27:-272 28:-93 29:325 30:-117 31:-162 32:-324 33:-137 34:-60
the_<version> 4:151 20:79
the_@change 6:107 22:102 29:-79
the_@land 22:93
the_announcements 26:124 31:40
the_approval 7:83
the_big 14:132 20:132 29:-135 33:-98
the_bot 9:43 11:63 23:65
the_branch 33:60
the_build 25:73 29:52
the_calendar 1:142 8:-80 11:99 14:-170 18:146 19:138 22:-10 26:44 32:-30 34:100
the_channel 27:-56 29:95
the_ci 29:65
the_closest 18:26
the_code 29:155
the_coffee 29:76
the_coming 32:161
the_command 7:74 11:116 14:-39
the_contributor 17:51
the_countdown 27:57
the_current 4:54 5:35
the_cutoff 22:19 33:169
the_cycle 4:-108 5:199 10:-38 14:234 28:5
the_daily 27:8 31:54
the_dashboard 1:3 8:32
the_date 6:70 18:-145 24:-8 26:83 29:-95 33:232
the_dates 3:26 4:48 14:205 15:94 16:37 27:-106 32:-61 34:-92
the_day 10:134 16:-94 24:47 33:10
the_deadline 7:33 22:31 27:19 28:80 33:-82
the_deadlines 27:29 34:73
the_decision 8:102
the_difference 10:26
the_digest 30:25
the_docs 2:56 17:-45 21:-161 22:72 24:42 26:3 34:13
the_driver 22:35
the_end 5:48
the_exception 9:126 13:24 22:-371 25:54 29:47
the_exceptions 22:38 24:86
the_feature 2:11 12:8
the_final 20:123 33:-4
the_first 32:89
the_fix 8:67 20:31
the_following 18:219
the_freeze 1:-136 2:85 6:-55 10:230 12:93 13:96 14:-103 17:20 18:-210 22:291 27:-165 29:-484 34:56
the_freezes 12:42 14:38 27:39
the_full 14:38
the_gate 2:-12 15:30 21:68 29:89
the_help 8:13
the_horizon 18:122 32:-6
the_i18n 27:25
the_last 6:97 16:129 32:-51 34:44
the_latest 20:-4 33:149
the_light 20:20 29:101
the_list 1:-40 13:20 27:149 31:157
the_live 9:100
the_meeting 7:50 15:30 29:36
the_milestones 10:-23 27:39 34:73
the_moment 2:123 12:77 13:-5 18:57
the_morning 24:223
the_new 2:54 9:22 20:67 22:47 25:11 29:46 33:-121
the_next 2:27 3:178 4:116 12:-23 14:4 16:-150 18:158 28:30 29:-55 32:79 34:-132
the_notifications 30:127
the_office 25:60 29:123
the_official 14:32 20:132 29:-33
the_old 1:70
the_one 14:-4 18:52 19:72
the_open 13:108
the_page 10:65
the_past 6:90 12:-81
the_plan 1:100 4:-44 14:3
the_point 5:-26 6:51 10:151
the_posts 26:61 27:27 31:-8
the_previous 19:221 29:39
the_project 5:202 10:-85 17:197 29:-83 31:19 33:-44
the_proposal 6:38
the_queue 13:152
the_quota 8:30 9:53
the_rc 2:134 5:90 14:178 29:-85 33:-8
the_release 1:-37 4:-534 5:146 6:109 10:-253 13:122 14:-114 15:205 16:28 18:-6 19:-126 20:-9 25:25 27:30 28:-38 31:-44 32:-54 33:33 34:-4
the_reminder 24:74 25:31 31:-84
the_reminders 23:-103 27:99 30:274 31:-73
the_repo 12:71
the_request 8:37 9:3 21:177 29:-217
the_requirements 34:27
the_rest 14:69 18:15 32:79
the_retro 16:-78 29:47
the_review 2:64
the_right 7:21 11:73
the_same 16:92 19:22
the_schedule 1:148 10:51 11:9 14:150 18:2 19:-18 27:-58 29:-158 34:147
the_security 16:86
the_server 29:159 31:-34
the_stable 1:19 5:8 34:38
the_staging 29:76
the_state 5:28 9:57 29:-41
the_status 5:118
the_steps 11:102 17:16 21:-88
the_string 2:-96 8:25 18:73 29:81
the_summit 29:62
the_team 5:84 18:100 24:122 31:5
the_test 18:47 33:-7
the_tests 29:3 33:38
the_timeline 14:84
the_translations 23:88 28:46 29:-95
the_tree 12:89
the_ui 12:15 22:54
the_upcoming 18:99
the_updates 27:114
the_version 19:59 29:-116
the_week 4:-3 32:281
the_weekend 2:-73 25:140 28:6
the_weekly 27:182 31:88
the_whole 14:76 15:44
the_window 6:48 29:38
them 13:103 14:80 19:-16 29:-74 30:12 31:115
them_$ 14:13
them_<?> 31:42
then 18:239 19:40 20:-31 29:-15 33:-104
then_<?> 6:-47 18:159
there 0:97 1:50 3:62 4:-17 5:-362 7:-113 10:-153 11:40 13:98 14:20 15:-55 16:-209 17:13 18:11 21:7 23:130 24:-17 25:17 26:60 27:-166 29:-111 32:20 33:-14
there_$ 14:127 25:74
there_<?> 11:-30 25:89
there_a 0:-134 2:-24 3:80 6:-8 10:38 12:6 18:-32 21:-40 26:-4 29:39 30:45 32:77 33:122
there_an 6:113 11:-13 26:252
there_any 2:114 21:143
there_anything 7:-34 13:91 18:63
there_are 24:50
there_be 0:126 20:60 23:94 24:-62
there_is 1:38 12:126 24:6
there_something 13:14 18:156 28:-40
there_still 2:124 28:40
these 1:76 10:-65 26:38 30:179 31:70 33:-6
these_messages 30:120
they 8:-67 9:122 10:4 12:118 14:42 15:22 19:-71 20:36 25:37 28:-7 29:-35 33:-56
thing 1:19 2:-22 6:10 7:-116 9:160 10:88 18:27 29:-71 31:-19 32:-106
thing_$ 7:-73 9:149 28:23
thing_is 12:7
thing_on 5:49
things 5:146 7:75 10:-40 17:-9 23:27 32:131
things_$ 7:89 11:-57 23:41
think 7:47 23:47 26:68
think_$ 0:22 23:54
thinking 0:16 7:112 8:-19 21:112 22:-41
thinking_about 0:17 7:14
thinking_of 7:47 8:-5 21:74 22:-7
this 0:-60 1:-112 2:117 3:-157 5:11 6:-286 7:-269 9:-405 10:-132 11:101 12:-23 13:91 14:39 16:-201 17:58 18:-307 19:-96 20:75 22:-11 23:94 24:82 25:22 26:-42 27:40 28:-89 31:-51 32:164 34:97
this_$ 1:-82 3:10 5:123 20:38 21:61 29:27 33:-2
this_<unknown> 5:-51 10:100 11:-69 13:-76 29:214 32:68
this_bot 11:253 25:-169 29:-9 30:36 34:73
this_channel 11:-245 24:-86 25:40 26:33 27:167 29:-126 30:75 31:121
this_cycle 2:33 3:-212 5:-215 13:212 14:138 17:-67 19:-151 28:40 33:137 34:65
this_into 2:24
this_is 25:178 29:-89 32:-14
this_month 5:-28 14:-20 20:133 32:125
this_one 19:79
this_point 5:132 12:85 15:43
this_project 10:36
this_release 2:141 14:237 17:1 19:-27 20:-209
this_room 27:30
this_time 2:-15 13:67 29:-98 34:7
this_to 29:169
this_week 2:96 5:-47 13:104 25:-86 28:-90 29:-29 32:259
those 27:11
three 1:11 14:-48 16:111 18:98 19:44 24:86 28:-2
three_days 1:42 24:113
through 5:26 8:98 9:91 13:34 17:47 19:-74 22:79 29:-107
through_$ 6:-11 9:144 22:95
through_the 8:89 22:-54
ticket 4:-89 29:187
time 0:48 1:-140 2:-24 4:28 5:125 6:-96 8:-147 9:-127 10:-275 11:-184 14:-44 16:-118 18:-195 19:163 20:-13 22:90 23:26 24:-15 25:90 28:302 29:-29 31:-156 32:-59 33:130 34:-55
time_$ 0:32 5:2 6:-33 12:49 13:5 18:-13 19:188 20:-78 21:29 22:11 24:-43 25:234 27:-87 28:-293 29:-430 33:17
time_<?> 2:-122 5:71
time_before 24:40 28:24
time_for 22:9 28:89
time_is 5:-65 25:-20 29:234
time_left 28:121
time_of 33:68
time_or 2:-82 5:22 12:18 15:45
time_remaining 28:146
time_to 4:128 28:23
time_until 28:43
timeline 14:232
timeline_$ 14:44
timeline_please 14:48
tiny 8:92
to 0:-17 1:-460 2:95 4:-59 5:-198 6:-356 7:12 8:52 9:-44 10:-89 11:143 12:-454 13:-301 15:89 16:194 17:160 19:-627 20:-234 22:111 23:-21 24:27 25:-171 27:82 28:191 29:73 30:98 31:-155 33:13 34:-36
to_$ 10:98
to_<?> 10:52 11:-25 26:49 33:-15
to_<deadline> 15:-4 16:-51 22:12 24:217 26:39 27:75 28:280 29:-310 33:-262
to_<number> 2:-26 4:-32 8:162 16:33 24:62 29:72 31:9
to_<request> 7:-76 8:201 9:197 11:-37 34:-20
to_<unknown> 3:57 11:-79 25:90 28:-5 29:115
to_<version> 22:10 29:55
to_@month 16:188
to_@weekday 16:134 29:9 32:110
to__ 33:42
to_add 0:154 14:-70 26:81
to_apply 33:28
to_approve 7:196 8:-230 11:-51 13:107
to_ask 2:-3 11:40 21:112 22:48 33:-17
to_be 5:79 7:27 9:-147 10:13 15:-116 17:-24 20:91 24:74 27:41 28:-127 33:66
to_bump 33:80
to_change 2:-32 11:32 15:126 22:16
to_check 24:11
to_come 6:139 14:86 28:-75
to_contribute 17:65
to_delay 15:77
to_do 4:14 10:130 18:-129 32:101
to_finish 2:-66 14:73 28:93
to_friday 8:17 16:44 32:44
to_ga 28:98
to_get 17:52 18:117 21:-40 22:84 26:-155 27:64 30:98
to_go 25:92 28:148
to_have 17:-31 18:84
to_hear 27:94
to_help 17:118
to_it 18:11
to_join 17:179 29:-56
to_know 2:-9 17:101 20:64 25:53 27:-31 33:77
to_land 2:4 22:111
to_me 10:163 11:62 13:-37 27:-120 29:62
to_merge 2:180 22:76
to_move 15:173 16:-62 34:-45
to_next 16:137 33:-15
to_postpone 11:39 15:93
to_remind 23:193 24:-101
to_rename 2:97
to_request 9:67
to_see 11:84 14:35 21:61
to_send 17:51
to_set 4:-65 11:165 23:-9
to_slip 15:126
to_stable 2:139
to_subscribe 11:51 26:74
to_talk 11:76
to_tell 11:36 28:18
to_the 1:-8 3:-25 8:-3 10:-67 12:-86 14:44 15:-219 16:253 17:49 18:-15 20:-25 22:-27 27:54 28:211 29:168 33:-35
to_this 24:96 25:-39
to_use 11:81
to_wait 2:155
to_watch 18:79
to_you 11:218 29:-89
today 0:-33 2:39 4:38 5:13 6:-53 10:-116 11:-40 12:142 14:-19 17:-31 20:-82 24:-28 25:40 28:8 31:99 32:223 33:-176
today_$ 4:61 10:-57 12:116 29:100 31:167 32:5
today_<?> 5:-96 32:173
told 7:109 11:-27 21:21 24:-15 27:157
told_me 7:118
tomorrow 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
tomorrow_$ 7:29 29:31 32:167
too 2:237 5:-168 6:34 8:164 10:12 15:58 16:-35 19:-31 20:-89 22:-132 23:115 24:-25 25:-139 27:114 29:-186 33:-9
too_$ 2:-80 10:27 15:88 27:141
too_<?> 10:3 26:17
too_late 2:365 6:51 8:32 10:-20 23:95 24:-13 29:-42
too_many 31:56
total 14:89 17:58 32:-25
track 1:47 5:84 10:-68 12:-17 20:76 29:58
translation 12:48 14:83
translations 2:68 10:58 23:75 27:72 28:61 29:-141 34:20
translations_$ 2:115
tree 5:-122 9:-29 12:264 29:-3
tree_closed 12:74
true 33:94
true_<?> 33:94
turn 8:82 9:-53 23:-76 25:-19 27:135 29:11 30:78 31:56
turn_down 8:189
turn_it 31:98
turn_on 27:46 29:102
turn_the 27:43 30:31
two 1:3 3:76 6:-10 7:78 8:-25 15:68 16:150 21:-50 22:96 24:152 28:-51 29:-60 31:-65 33:-130
two_days 9:6 15:44 16:100 24:131 28:-165 33:-90
two_hours 24:71
two_more 2:64 16:75 22:23
two_weeks 1:28 10:28 32:69
type 11:205 18:-25
type_$ 11:130
typo 2:201 21:-25
typo_in 2:158 21:-96
ui 12:124 20:-103 22:124 33:171
ui_tests 2:-10 12:53 33:89
undecided 13:200 32:-27
undecided_$ 13:13
under 9:51 10:90 12:123
understand 11:207 25:-40
undo 7:25 15:-47 16:234
undo_my 8:62
undo_the 7:93 16:130 29:-54
unfrozen 12:202 29:-91
unit 29:96
unmute 27:168 31:-27
unsubscribe 26:-46 27:-118 30:170 31:155
unsubscribe_$ 11:-14 29:-23 31:120
unsubscribe_me 29:57 30:5
unsubscribe_us 30:153
unsubscribed 26:-122 30:49 34:75
until 2:11 4:-135 5:-179 6:-114 7:81 8:21 10:-167 11:-90 13:-123 14:142 15:-6 16:115 17:-192 19:-116 20:-24 21:48 22:100 24:87 25:-261 27:-242 28:176 29:-21 31:44 32:-25 33:35 34:-105
until_<deadline> 2:125 18:-12 28:269 33:-73
until_@month 14:81
until_@weekday 7:48 8:93 9:-53 24:-57 31:138
until_after 15:19 24:208 29:-29 31:-127
until_ga 20:81
until_next 31:121 32:-77
until_the 7:38 14:91 16:152 22:56 28:-36 32:62 33:-11
until_we 28:188
until_what 33:36
until_when 2:-115 9:116 12:50 20:-164 21:55 33:159
up 0:-82 2:-346 4:172 5:55 6:-80 7:29 9:144 10:-157 12:-194 13:-199 14:-51 16:-254 17:-93 18:38 19:-49 20:-270 21:-158 22:-136 23:-88 24:270 25:220 27:67 28:-146 29:-532 31:77 32:-14 33:65 34:-254
up_$ 4:43 5:-172 9:-41 10:-198 11:-146 12:-87 16:-29 18:-21 25:218 31:168 32:-223
up_<?> 10:98 18:93 33:-73
up_<unknown> 27:33
up_a 1:1 4:-64 11:76
up_before 24:41
up_first 18:32
up_for 8:115 25:87 26:71 27:168 29:-24 31:-183 34:-80
up_next 18:181 24:41
up_on 5:39
up_the 4:21 16:-21 18:68 24:11
up_to 33:183
up_when 24:125 33:-35
up_with 5:166 9:68 10:-43 18:-91 24:77
upcoming 6:44 14:49 18:154
update 2:38 5:46 9:152 16:107 20:45 27:-171 33:-48
update_$ 9:19 20:77
update_on 5:84 9:136 16:-1 27:-94
update_the 2:112 16:58 29:-39
updates 14:-3 27:249 31:58 33:65
updates_$ 27:100 31:57
upgrade 2:78 20:38 22:2 29:51
upgrade_<unknown> 2:57
url 14:8 26:71
us 0:-103 2:-333 4:106 5:-24 6:83 8:-290 9:-127 10:-261 12:-128 13:-140 14:-1 16:-75 17:-39 18:107 19:-180 20:-54 22:207 23:107 24:94 26:-160 27:118 28:-307 30:68 31:90 33:-40 34:-166
us_$ 6:225 10:-15 12:-96 18:33 29:-17
us_<?> 29:89
us_a 24:120
us_about 11:81 24:-29 31:66
us_know 24:82
us_of 23:63
us_when 24:-37 33:125
usage 11:162
use 0:11 3:133 5:-49 10:-92 11:164 13:-48 29:125
use_$ 3:138 5:-20 10:-30 11:-127 13:-31 29:236
use_this 11:175 29:-74
use_you 11:84
users 10:58 20:134 29:-32
using 4:10 11:90
using_the 4:10 11:90
utc 1:47 10:-67 33:202
utc_$ 1:31 33:69
v 4:210
v_<number> 4:129
vacation 8:-71 9:-27 17:-31 25:41 29:151 32:49
valid 9:179 33:-3
valid_$ 9:148 33:-2
version 1:-39 4:153 5:92 6:64 11:-38 17:-58 18:-43 19:107 20:184 22:32 29:32 33:-306
version_$ 19:25 20:38
version_<?> 19:-86 20:90 29:24
version_<number> 4:142 20:-76 29:101
version_<unknown> 19:122 20:-58
version_<version> 29:105
version_after 20:81 29:-62
version_be 20:75
version_before 19:69
version_of 2:60
vote 2:-87 7:48 8:84 13:97 25:-34
vote_on 2:-70 7:83 9:42
voted 3:77 8:13
votes 9:168
vs 10:307 18:-90 19:5
vs_<deadline> 10:192
wait 2:229 7:160 8:-98 9:-127 16:40
wait_$ 2:223
wait_until 16:64
wait_with 7:186 8:-73 9:-118
waiting 5:-63 9:78 13:183 18:78
waiting_$ 13:27
waiting_for 5:-42 9:9 13:120 18:80
waiver 9:99 11:40 17:-25 21:82 22:181 29:-121 34:24
waiver_$ 9:10 13:21 21:105
waiver_for 9:34 22:132
wake 24:36
wake_me 24:37
want 8:-113 10:-60 11:-99 14:19 15:72 16:-120 21:-34 22:93 25:-246 26:98 27:111 29:-124 31:166 32:-46
want_<unknown> 22:36 31:94
want_a 0:6
want_an 22:63
want_the 4:36
want_to 2:57 14:53 17:18 24:2 26:75 27:52 31:-13 33:21
wanted 22:110 25:59 26:88
wants 2:51 21:101 22:-90 25:55 34:-54
wants_to 2:68 21:106 22:-85
warn 23:59 24:116
warning 24:59
was 0:47 1:-207 2:-331 3:36 6:142 7:-24 8:-177 9:227 10:-82 11:-40 12:-323 14:-232 15:74 16:-40 17:-294 19:308 21:65 24:-115 25:31 26:-165 28:-62 29:-427 31:-71 33:62 34:-18
was_<cycle> 19:-41 20:1
was_<deadline> 0:49 6:185 15:155 19:83 33:-117
was_<request> 9:157
was_<unknown> 18:49
was_<version> 3:106 20:115 33:-111
was_a 30:24
was_denied 8:-34 13:114
was_it 19:49 20:12 30:-35 34:92
was_last 6:178 19:-38 33:-134
was_means 10:144
was_moved 33:75
was_my 9:25
was_not 0:13 19:-8 21:84
was_on 5:4 19:51
was_that 9:114 19:87 33:-65
was_the 6:-19 9:224 10:-85 15:35 18:-77 19:79 20:-154 33:208
was_there 6:130
was_when 19:8
watch 18:68 27:167
watch_<deadline> 27:123
watch_out 18:85
way 0:45 2:47 8:80 12:-109 17:35 21:208 29:-149 30:81 33:-67
way_to 0:64 2:-16 17:103 21:156 29:-77
we 0:254 2:39 3:158 5:264 6:46 7:12 9:-2 10:-250 11:-604 12:84 13:-23 14:-88 15:151 16:-82 17:-338 18:63 19:-21 20:82 21:-5 22:126 23:-278 24:-200 25:-91 26:-71 27:-29 28:59 29:-22 30:34 31:-35 32:-102 33:-140 34:-709
we_$ 5:302 12:78 25:-57 28:-156
we_<deadline> 19:92 24:28 33:-22
we_<unknown> 2:169 5:-133 12:133 13:77
we_after 5:-84 6:292 18:-70
we_agreed 16:102
we_also 1:131
we_approve 9:76
we_are 4:70 5:95 6:-61 12:62 17:17 22:99 24:-55 28:54
we_be 5:11 18:61 20:16
we_can 8:38
we_cut 29:159 33:-48
we_decided 21:68 22:-64
we_delayed 15:51
we_do 0:28 3:36 5:20 23:-62 30:-2 31:206
we_entered 5:83
we_frozen 12:214 25:-81
we_get 20:-132 22:50 29:140
we_go 20:127 29:-131
we_got 32:128
we_had 0:65 6:102
we_have 2:-71 8:90 9:-197 12:70 14:165 16:-18 19:-113 20:-186 21:-75 22:82 25:-187 29:142 31:51 32:110 33:-135
we_hit 10:151 20:-138 28:198 29:-28 33:-141
we_in 5:277
we_know 9:87 33:98
we_merge 12:-18 22:113 28:1
we_moved 5:99
we_need 1:3 2:131 4:131 22:12
we_on 5:164
we_only 22:103
we_push 2:-28 15:224
we_release 5:-140 17:66 20:201
we_ship 20:78 28:172
we_should 2:-101 7:30 29:113 30:136
we_slip 6:-35 19:102
we_start 3:13
we_still 5:52 12:-78 20:102 30:16
we_support 29:122
we_tag 29:-74 33:136
we_to 28:72
we_upgrade 2:23
we_use 3:144 13:-27 29:31
we_want 24:50 27:57 31:-63
we_will 22:125
we_with 5:-78 9:152
we_would 22:112
week 0:-103 1:47 2:29 4:-58 5:59 7:-15 8:-169 10:-349 11:-104 12:-169 14:-230 15:36 16:180 18:-249 19:-326 20:-143 24:145 25:-66 26:-160 27:-256 28:-103 29:9 31:1 32:342 33:73 34:-23
week_$ 2:98 4:-253 5:42 8:-44 13:78 15:-73 16:324 17:-88 19:-84 20:-177 21:22 22:-60 24:17 25:7 28:-193 31:76 32:23 33:-241 34:80
week_<?> 5:102 9:30 15:12 19:-18 28:-123 32:67 33:56
week_after 1:181 4:-3 24:-45 32:20
week_ahead 32:66
week_before 1:32 16:64 28:-54
week_cycle 3:125
week_for 22:100 32:51
week_is 5:-1 29:146 32:-124 33:129
week_later 15:54 16:34
week_of 32:89
week_plan 4:122
week_please 32:177
week_what 5:-93 17:161
weekend 2:-86 25:212 28:43
weekend_$ 25:28 28:-14 32:178
weekly 2:-14 25:-73 26:56 27:134 32:151
weekly_digest 26:89 27:148 31:29
weekly_summary 27:21 32:37
weeks 4:210 5:111 17:-53 19:45 28:199 29:-42 33:-112
weeks_$ 4:41 5:125 31:20 32:3
weeks_before 19:19
weeks_to 28:256
weeks_until 28:41
welcome 2:34 8:-51 9:27 17:97 25:93
well 25:109
were 2:-95 13:162 14:-19 19:224 21:54 22:-32 28:-13
what 0:-28 1:-365 2:-90 3:-52 4:-364 5:47 6:-264 7:-22 8:-411 10:203 11:175 12:-268 13:130 14:53 15:-71 16:-487 17:211 18:186 19:21 22:-415 24:-60 25:-57 26:3 27:-352 28:-197 29:-10 30:-14 31:-267 32:79 33:37 34:-294
what_$ 5:91 18:127 33:-80
what_<deadline> 6:99 10:110
what_<unknown> 0:-57 9:90 10:-59 11:149 14:-129 18:73 29:18 32:80
what__ 10:28
what_a 10:-70 11:-105 13:-71 15:61 19:-42 20:-48 25:347 29:-39
what_about 0:40 2:275 10:-287 11:-177 18:-148 29:-92 33:183
what_are 10:95 11:273 13:-105 14:60 18:54 25:-221 32:-264 33:-94
what_become 9:108
what_came 9:3 19:116
what_can 11:31 17:143 26:34
what_changes 10:244 33:-156
what_comes 18:78
what_date 20:30 29:-16 33:200
what_day 10:-103 19:88 20:149 29:-71 33:113
what_did 5:-144 11:82 13:254 14:-17 25:-49 29:-62
what_do 2:-170 3:20 5:48 10:145 11:-11 15:-33 18:156 21:25 25:-117 26:-45 29:-224 32:86 33:-132
what_does 2:-104 5:53 7:96 9:-112 11:-103 14:116 29:106 33:-201 34:47
what_exactly 10:79
what_follows 10:-77 18:174
what_happens 7:46 10:127 20:-81 29:-55 32:10 33:-57
what_has 13:23
what_have 32:128 33:98
what_i 11:-75 13:135 14:-37 25:50
what_if 0:127 2:101 10:-72 15:136
what_is 0:-125 2:-160 3:-213 5:-73 6:-143 10:181 13:52 14:40 15:-292 17:129 18:76 19:-394 21:-36 23:-67 24:75 26:-407 28:111 29:14 30:2 32:155 33:-152 34:-203
what_kind 11:37
what_kinds 11:50
what_may 2:96
what_now 17:178
what_part 5:90
what_phase 5:155 11:-74
what_reminders 23:143
what_should 17:124 18:143 20:84 29:-127 32:-38
what_time 5:-124 10:-96 25:-36 29:179 33:238
what_was 18:-41 19:81 33:98
what_week 5:-57 29:150 32:-93 33:84
what_will 32:57
what_would 3:65 21:30
what_you 11:83
when 0:-321 1:-151 2:-378 3:2 4:-295 5:-447 6:-312 7:-284 8:-242 9:49 10:-171 11:-97 12:-298 13:-298 14:49 15:-148 16:-356 17:-313 18:-96 19:132 20:345 22:-357 24:72 25:-344 26:-265 27:48 28:-161 29:88 30:-242 31:-309 32:-259 33:393 34:-58
when_$ 14:77 27:-101 29:181 33:-41
when_<?> 20:155 29:-214 33:129
when_<deadline> 2:107 10:-74 12:-63 23:-40 24:23 27:203 28:-49 29:-77 33:109
when_<unknown> 20:16 29:-119 33:32
when__ 33:82
when_are 14:46 20:58 29:-125 33:116
when_can 2:-160 20:178 21:81 29:-109 33:120
when_comes 20:102
when_did 19:233
when_do 14:4 18:-33 19:-18 28:131 29:46 33:38
when_does 9:127 29:91 33:-48
when_exactly 29:-23 33:144
when_i 11:38 34:57
when_is 2:-63 10:-125 12:-33 14:14 18:43 19:45 20:78 23:43 24:-18 28:-153 29:156 33:-7
when_must 20:-59 33:157
when_sort 20:87
when_strings 33:99
when_the 24:154 27:-30
when_there 24:131
when_they 20:125
when_was 15:55 19:166 20:33 33:-69
when_we 10:69
when_will 2:-97 3:116 9:45 20:9 29:7 33:-23
whenever 18:41 27:178
whenever_a 27:160
where 2:-123 3:-155 5:183 9:93 10:-210 12:-66 14:31 15:97 17:178 18:-72 20:-126 21:54 22:-19 25:-195 27:-153 29:22 30:9 34:-143
where_<unknown> 5:39
where_are 5:-12 9:89 14:-78 29:153
where_do 11:-188 17:90 21:82 26:33 29:2 30:53 33:-39
where_in 5:47 33:53
where_is 5:-86 9:26 11:153 14:165 29:-5
where_it 15:136
whether 15:7 34:57
which 0:-209 1:-227 2:-219 3:26 4:-120 5:80 6:-184 7:-159 8:-148 10:29 12:-69 13:109 14:16 15:-215 16:-263 17:7 18:164 19:96 20:94 21:-165 22:-204 23:11 24:-286 25:-321 26:42 27:-235 28:-27 29:90 30:-134 31:-130 33:108 34:44
which_<deadline> 5:33
which_<unknown> 5:127 9:24 29:-75
which_are 33:102
which_branch 29:171
which_channels 26:134
which_commands 11:64
which_cycle 3:-62 5:118
which_date 18:18 20:40 28:77 29:-208 33:119
which_dates 17:22 32:196 33:-43
which_day 10:-73 19:147 20:94 24:-38 29:9 33:152
which_deadline 18:44
which_deadlines 6:26 14:149 18:-93
which_exceptions 13:116
which_freeze 18:150 23:34 33:-79
which_freezes 12:18 14:126
which_is 9:48
which_of 12:134 14:-88 18:115 33:-62
which_one 18:79
which_part 5:21
which_people 13:-11 34:107
which_phase 5:61
which_python 29:47
which_release 19:11 20:-43 29:54
which_reminders 23:75
which_requests 13:148
which_stage 5:93
which_team 34:219
while 34:26
while_i 32:11
who 0:44 1:-127 2:-376 3:80 4:-92 5:-279 6:-264 8:-261 9:141 11:-95 12:-240 13:14 14:-131 15:-18 16:-321 17:-29 18:-246 19:-95 20:-265 22:-275 23:17 24:-163 25:130 26:151 27:-41 28:-226 29:-6 30:33 31:-70 32:-240 33:-395 34:475
who_<unknown> 9:184 13:-17 19:149 29:-75 34:-69
who_approves 7:80 9:-87 13:-65 34:65
who_are 27:11
who_broke 25:55 29:40 34:-100
who_can 0:86 7:94 11:2 34:35
who_changed 15:-48 34:209
who_decides 3:64
who_do 15:64 34:40
who_gets 23:19 24:-7 26:147
who_got 13:212 34:-125
who_has 13:213 14:18 21:-79
who_is 9:69 14:-9 17:-55 29:35 32:-69 34:178
who_runs 25:-21 34:105
who_signs 13:-5 29:-19 34:170
who_takes 34:33
who_won 29:188 34:-138
whole 14:142 15:44
whom 2:-42 7:52 9:-85 10:81 15:52 21:-71 33:-174 34:335
whom_do 34:192
whom_should 34:98
why 0:80 2:-112 6:-203 9:108 10:306 12:-155 14:-9 15:17 18:-51 23:75 24:-3 25:-83 28:-117 29:102 30:75 33:-261
why_did 15:84 23:21 30:21
why_do 10:73
why_does 10:71 29:70
why_is 0:75 29:116
why_was 9:167
wiki 29:88
will 0:-133 1:-31 2:89 3:144 5:-87 6:-181 7:-18 10:-63 11:-93 12:-81 14:-113 16:-43 19:-149 20:143 21:123 22:39 23:93 24:-202 26:-55 28:88 29:130 30:131 31:-206 33:-34 34:1
will_<cycle> 20:1
will_<deadline> 16:-11 18:49 28:81
will_<version> 3:130 20:-84
will_be 2:-158 25:153 29:173 31:-12 32:-58
will_have 3:53 4:-30 15:31
will_i 32:39
will_it 20:170 29:28
will_my 2:8 20:119 29:-60
will_not 22:67
will_the 5:38 20:17 33:11
will_there 20:64 23:100 24:-55
will_we 20:187
will_you 2:45 21:119 23:9
window 6:145
with 1:-292 2:16 4:100 5:92 7:37 9:118 11:45 12:-96 15:-178 16:107 17:11 19:30 20:-229 23:-87 25:-294 27:-15 28:-274 31:28 32:-231 33:-113
with_<deadline> 4:70 5:-27 10:1 16:189 29:-51
with_<request> 5:-95 7:33 8:64 9:55
with_a 11:-1 17:4 34:13
with_all 14:59
with_dates 14:51 18:30
with_me 8:46 24:84 27:-58
with_release 27:33
with_the 5:35 9:103 14:-7 16:-40 19:82 29:6 31:9
with_you 3:32 4:-34 11:225 21:-44
withdraw 8:136
won 29:188 34:-138
word 6:34 9:80 13:-51 21:28
wording 12:83 20:-27 22:10 33:47
work 2:-117 5:231 11:160 12:-109 17:96 26:-56 29:-12 31:-19
work_$ 2:-100 5:100 11:90 12:-22 17:5 25:49
work_still 5:46
working 5:-12 18:90
works 1:1 17:81 23:108 25:17 29:-84
worth 21:106
would 0:182 2:92 3:144 6:-21 7:20 8:-44 9:-205 11:-11 13:-44 15:121 16:-63 17:60 18:-134 24:-14 25:-189 26:52 27:19 28:-64 29:-21 30:57 32:-124 33:-293
would_a 0:6 2:61 3:138 23:79 24:-14
would_an 0:32 2:-19 21:210
would_approve 7:62 8:-46
would_be 0:54
would_happen 10:20
would_i 11:139 26:32
would_it 0:5 15:7 22:28 26:62
would_like 0:11 2:-10 15:-38 17:71 20:53 21:-37 22:80 27:77 30:-108 31:59 33:-15
would_love 17:51 27:81
would_rather 30:60
would_you 8:31 27:6
write 2:-10 6:120 29:156
writing 33:97
wrong 16:112 22:108 25:97
wrong_it 16:125
y 6:98 12:63 16:-36 32:45 33:-39
y_and 6:99 12:64 16:-35 33:-33
ya 6:219 20:-92 25:37 31:80
ya_<unknown> 6:224 20:-89
year 2:-24 15:107 19:269 20:19 33:-145
year_$ 19:99 20:55
year_ago 19:144
yes 2:84 8:221 9:-90 16:-43 25:59 29:-111 33:27
yes_no 2:79 16:-5
yes_to 8:168 29:-11
yesterday 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 16:28 17:15 25:-47 29:67 33:-61 34:11
yesterday_$ 3:36 7:60 25:-1 29:114
yet 0:-69 2:17 3:141 4:-48 5:125 6:125 7:19 8:-167 9:72 12:115 16:-98 20:-94 25:55 28:-143 29:-234 31:-8 34:-77
yet_$ 2:2 3:57 5:192 7:46 8:-158 9:91 12:95 15:-22 25:-179 28:-68 29:-131 33:66
yet_<?> 5:-10 12:-55 25:174
yet_is 12:62
you 0:-4 2:-193 4:38 5:-23 6:-266 7:-57 8:53 9:-367 10:-22 11:262 12:-154 13:-257 14:-12 15:-78 17:-67 18:-335 19:-97 20:-65 21:-67 22:11 23:146 24:-6 25:288 26:39 28:-74 29:12 30:164 32:-256 34:-235
you_$ 3:73 4:-27 11:146 21:-55 25:100 29:-243 30:144
you_<?> 11:34 25:52 34:-34
you_<unknown> 17:23 23:46 25:-23 29:66
you_a 25:154
you_add 1:182
you_approve 7:-19 8:130
you_are 25:125
you_can 11:118 14:-28 27:55
you_do 11:182
you_explain 10:82
you_file 21:106 22:3
you_for 11:70
you_give 11:-19 34:81
you_have 3:106 20:45
you_in 11:56 25:-68 29:48
you_know 10:56 11:95 14:34 25:-108
you_look 33:151
you_make 4:7
you_move 29:47
you_please 16:51
you_post 11:-109 26:198
you_remind 23:209 24:39 33:-73
you_review 29:110
you_say 11:-92 29:94
you_send 23:13 26:156 29:-78
you_show 11:79
you_stop 31:85
you_take 2:99
you_tell 11:70
you_think 7:55 23:58
you_understand 11:104
your 5:-117 7:106 8:-135 10:-160 11:74 26:82 29:-25 30:37 31:64 34:99
your_announcements 11:76 34:-22
your_messages 11:-151 26:150 30:87
zone 11:6 14:75 19:-57 29:74
zuul 10:-25 29:119
~^_a 1:57 5:115 10:-50 29:-73 34:147
~^_accept 29:100
~^_add 0:-114 1:260 16:-98 24:-127 27:91 29:185
~^_advanc 16:66
~^_after 6:-29 10:-70 18:232
~^_all 13:202 14:230 27:-66 33:-3
~^_am 2:43 6:1 11:88 26:84 33:-2
~^_and 6:-71 10:-148 11:-84 14:-60 18:152 25:-69 29:138 33:225
~^_any 8:-63 9:7 13:184 17:198 21:-24 25:44 29:-122 32:-13
~^_anyth 2:150 5:49 9:8 13:30 18:19 28:-56 32:100
~^_approv 7:-269 8:148 9:-362 13:98 29:189
~^_are 0:36 2:30 3:2 5:11 6:26 8:-32 10:83 11:27 12:167 13:-96 14:-76 15:54 17:-20 18:-432 20:-57 21:41 22:-98 23:-105 24:-48 25:60 26:43 28:48 29:-509 30:93 31:-172 32:-24 34:-98
~^_ask 8:105 24:129
~^_at 10:-82 19:18 24:28 33:64
~^_back 8:-39 25:189
~^_befor 5:178 18:-27 21:19 33:-81
~^_begin 4:28
~^_book 29:146
~^_bring 9:6 24:23
~^_build 4:53
~^_bump 2:120
~^_by 20:-58 33:243
~^_c 10:73 33:63
~^_calendar 14:219
~^_can 0:109 2:151 3:103 5:-145 6:-65 9:-11 11:-53 13:-82 17:-97 18:-89 22:197 24:16 25:44 26:70 28:-176 29:22 30:73 33:-236 34:-155
~^_cancel 8:11 23:-33 24:81 29:91
~^_chang 24:112
~^_clf 33:21
~^_client 10:-12 33:24 34:98
~^_clon 4:151
~^_clos 29:97
~^_compar 19:142
~^_congrat 25:194
~^_consider 8:96
~^_contact 34:189
~^_copy 4:105
~^_could 1:-42 2:42 4:47 7:8 11:-43 12:-44 14:44 15:40 22:24 23:9 27:9 33:25
~^_count 27:70
~^_countdown 28:149
~^_creat 1:57 3:-215 4:182 22:44 29:103
~^_current 5:123 32:-12
~^_cycl 5:9
~^_dank 25:145 29:-72
~^_dat 14:50 16:-401 19:-9 20:114 27:-151 29:337 33:-72
~^_day 16:-186 17:20 20:65 24:-128 28:236 33:-51
~^_deadlin 0:-201 10:115 14:-58 25:75 32:140 33:47
~^_declin 8:36 29:40
~^_defin 1:-10 10:153 29:-2
~^_delay 16:12 29:29
~^_delet 23:-59 24:-26 29:147 31:102
~^_deny 8:157 13:-57
~^_did 2:-47 3:-89 5:153 6:313 8:-156 9:210 10:-65 12:77 13:22 15:-241 16:-24 17:-109 19:-39 21:-209 22:-188 23:57 29:56 30:52 31:-39 32:-109 33:-156 34:-126
~^_disabl 31:73
~^_do 0:96 1:-35 2:181 3:142 4:-87 5:-368 6:-36 8:-284 9:5 12:16 13:-73 14:-249 15:66 16:-153 17:-152 18:-176 21:29 22:-251 23:5 25:45 26:98 27:-248 28:60 29:-146 30:158 31:-32 32:26 33:-47 34:-348
~^_doc 11:94
~^_doe 2:59 5:-69 6:-109 9:52 10:88 12:81 20:57 22:-39 24:-24 26:168 27:-8 29:13 31:-105 33:55 34:-126
~^_draft 4:79 14:-6
~^_drop 8:28 24:88 29:-79 31:95
~^_dump 14:100
~^_enough 31:135
~^_eta 20:236
~^_every 8:-30 13:65 14:85 24:195
~^_everyth 12:58 13:37 14:61 16:29
~^_exception 9:-27 13:307 22:35 29:-40
~^_explain 10:173 13:-36
~^_extend 8:87 29:22
~^_extra 1:118
~^_featur 2:29 5:91 8:75 10:-134 13:-30 16:34 25:95 28:-173 33:134
~^_ff 10:-146 12:61 16:193 19:93 33:55
~^_ffe 10:92 22:250 33:-41
~^_fil 21:-146 22:176
~^_final 1:-45 6:122 10:-99 16:6 18:-87 19:109 20:205 24:-42 28:-99
~^_first 17:74
~^_follow 14:-56 24:127 26:-77 27:215
~^_for 7:132 10:90 11:-44 33:108
~^_fpf 10:47 20:-89 33:143
~^_freez 10:-188 12:130 25:62 33:44
~^_from 33:95
~^_frozen 25:109 29:-56
~^_full 4:-14 14:169
~^_ga 20:263 22:-30 33:-98
~^_gazpacho 19:118
~^_get 4:15 27:78
~^_giv 5:79 8:108 9:-61 11:56 13:47 14:57 16:156 25:-149 29:-46 31:-107 33:79 34:-5
~^_go 25:92
~^_good 17:101 25:181 32:-8
~^_got 17:70
~^_grant 8:171
~^_great 8:-39 25:209
~^_haha 25:111
~^_happy 16:-86 25:271
~^_has 2:-11 5:204 6:79 7:47 9:141 12:56 15:32 16:-147 22:-53 25:-131 29:-79 33:-214
~^_hav 5:206 6:217 12:44 15:-114 16:164 17:-9 32:-22 33:-225
~^_hello 11:-61 17:48 25:110
~^_help 11:269
~^_hey 17:38 25:100 33:41
~^_hi 17:65 25:85
~^_hibiscu 16:97 20:50
~^_hmm 7:3 25:82
~^_hola 17:181 29:-117
~^_hold 7:133 8:-107 16:96 22:100
~^_hotfix 2:97 10:29
~^_hour 28:92
~^_how 0:-11 1:-157 2:-176 3:57 4:-69 5:50 6:-327 8:-254 9:53 11:126 12:-117 15:10 16:-118 17:2 18:-161 20:7 21:71 22:-198 23:-70 24:-224 25:12 27:-226 28:140 29:184 31:-147 32:-129 33:2 34:-301
~^_i 1:45 2:-156 3:-183 5:-5 6:-298 7:-158 8:200 9:-73 10:120 11:26 12:-99 13:-119 14:40 15:1 16:-227 17:122 18:-506 19:-135 20:37 21:-78 22:141 23:80 24:-78 25:163 26:-105 27:17 28:-59 30:-3 31:82 32:-134 33:26
~^_if 2:197 7:43 8:-26 15:80 16:-38 21:156 22:-155 30:80 31:-33
~^_in 2:-106 11:20 19:117 20:98 24:24 28:-24 29:16 33:-147
~^_includ 1:49
~^_insert 1:160 24:-47
~^_instruction 11:138
~^_introduc 1:42 11:11
~^_is 1:-363 3:136 4:-190 5:84 6:65 7:25 8:-449 10:-66 11:-172 12:313 14:-170 15:21 16:-483 17:-2 19:12 20:19 22:-251 23:109 24:-500 25:-257 26:106 27:-272 28:25 29:3 30:69 32:53 33:-125
~^_it 16:-23 17:141 25:143
~^_just 2:91 10:-49 17:217 31:-4
~^_keep 27:172
~^_key 14:132
~^_kick 4:16 31:32
~^_knock 16:55 24:15 25:127 29:-94 33:-5
~^_last 15:24 19:111 20:-48 28:-9 29:63 33:108
~^_launch 20:135 29:-31
~^_lay 14:59
~^_leav 15:143 27:-24 31:175
~^_leg 4:23
~^_let 3:13 4:55 5:-8 9:-130 13:11 15:7 16:101 21:37 25:-134 27:136 29:153 33:-78
~^_lgtm 8:41
~^_link 26:227 29:-79
~^_list 10:57 11:115 14:158 18:-71 23:95 25:-95 27:-272 29:70 31:-246 34:90
~^_log 22:51
~^_m 6:111 10:132 12:-20 16:70 18:-56 29:58
~^_mak 1:-17 4:89 16:209 24:144
~^_mark 1:131 8:150 29:-6
~^_may 2:175 21:-48 22:169
~^_mayb 0:93 15:88 16:-64 25:74
~^_mean 10:237 29:-139
~^_membership 6:50 10:27
~^_merg 2:-121 12:132 29:55
~^_mileston 10:-159 14:12 16:5 29:-45 33:240
~^_mov 15:-33 16:132 29:58
~^_mut 27:-80 29:27 30:-210 31:327
~^_my 6:77 8:-119 9:170 12:-31 13:20 21:-52 25:38 29:-33
~^_nam 18:29 34:33
~^_need 11:84 21:-152 22:242 23:-92 24:99
~^_never 7:165 8:-51 17:122 25:77
~^_new 1:150 4:63 8:-52 13:1 16:68 17:140 20:-40 22:117 29:-33 33:-176
~^_newbi 17:42
~^_next 14:-50 18:282 32:29
~^_nic 25:60
~^_no 0:112 2:-44 7:114 8:-104 9:-58 11:-22 21:118 22:-78 23:127 24:-77 25:178 27:-169 31:18
~^_not 7:138 9:-116 14:139 18:-127 29:-7 31:97 33:33
~^_notify 13:-27 27:174
~^_nudg 24:35
~^_number 13:104 28:190
~^_ok 2:-43 6:-65 17:23 18:34 25:121 33:16
~^_on 5:156 6:-90 8:5 10:-61 12:7 19:2 20:8 24:34 28:60 29:-172 33:99
~^_onboard 17:122
~^_onc 3:54 4:-27 24:20
~^_only 14:102 18:43 27:-8 31:127
~^_oop 25:128
~^_open 4:79 12:-10 13:111 29:32
~^_order 29:222
~^_our 12:-16 17:20 21:89 22:181
~^_overview 13:79 14:30
~^_owner 34:88
~^_perfect 25:104
~^_ping 24:-41 25:148 27:25 31:-160
~^_plan 4:33 14:-43 32:248 33:-43
~^_pleas 1:97 7:90 8:125 9:-202 11:-97 13:-201 14:-64 15:57 16:77 18:-170 20:-11 22:122 26:-67 27:49 28:-106 30:79 34:-105
~^_pok 24:235 27:-83
~^_post 14:84 31:-21
~^_postpon 15:-109 16:186
~^_prepar 4:21
~^_previou 19:1
~^_proposal 10:-150 33:259
~^_pull 16:29
~^_push 16:99
~^_put 1:40 8:177 16:-3
~^_quit 27:-94 31:151
~^_rc 1:-48 6:55 10:39 16:76 18:-22 19:-42 28:-174 29:245 33:-31
~^_refus 8:74
~^_register 27:72
~^_reject 7:-28 8:126 29:89
~^_relbot 11:83
~^_releas 2:-89 4:-239 5:-121 6:131 8:13 14:12 16:57 17:-198 19:-129 20:7 25:-225 27:-105 28:52 32:175 34:129
~^_remain 14:68
~^_remind 5:83 23:-288 24:28 27:-138 29:131 33:244
~^_reminder 24:220 31:-41
~^_remov 31:41 34:76
~^_reopen 8:105
~^_request 8:-118 9:16 21:-118 22:248 29:64
~^_requirement 10:-219 16:31 19:105 33:-15
~^_restart 29:140
~^_rmnd 24:192 31:-62
~^_run 29:88
~^_schedul 1:9 4:-347 14:140 16:-4 24:106 29:10
~^_see 25:157 29:12
~^_send 4:-30 14:120 26:-27 27:43 29:93
~^_set 4:90 8:12 16:-1 23:-2 24:190
~^_sf 28:20 33:76
~^_shift 29:130
~^_should 0:158 1:-49 2:44 3:138 4:-2 5:-140 6:75 7:27 11:-98 15:79 18:-40 23:102 24:-41 26:139 27:-92 29:-136 30:19 33:-160
~^_show 5:-7 8:-50 9:29 11:23 13:210 14:76 17:-51 19:116 25:-122 27:-47 29:-10 31:-6
~^_sign 8:131 25:59 27:73 31:-54
~^_silenc 31:215
~^_snooz 24:138 29:-81 31:142
~^_so 2:34 5:109 6:46 10:-149 12:11 17:-42 18:74 25:-11 33:67
~^_someon 7:66 8:-84 10:49 23:43 30:-52 33:7 34:71
~^_sorry 10:54 25:154
~^_start 3:-118 12:-77 19:92 27:139 33:109
~^_stat 5:51 9:36 22:-7
~^_statu 5:145 9:13
~^_still 2:-144 5:125 9:90
~^_stop 24:-56 27:-55 29:12 30:-17 31:269
~^_str 6:-250 10:-425 13:95 16:-29 19:10 28:220 33:2 34:48
~^_string 12:158 33:-80
~^_sub 27:148
~^_submit 22:143
~^_subscrib 26:-324 27:256 29:116
~^_suppos 0:35 2:87 21:6
~^_swap 16:166 33:-55
~^_switch 27:67
~^_tak 8:40 16:53 31:78
~^_target 20:74
~^_tell 9:6 10:142 11:69 18:90 24:-165 25:101 28:19 31:-199
~^_test 25:154 32:19
~^_thank 8:-16 25:329
~^_that 8:85 25:100
~^_the 1:-158 4:-76 5:-248 7:-53 10:-81 12:7 13:187 14:131 15:-19 16:137 18:196 20:82 22:-69 23:39 24:-57 25:-255 27:-173 28:-110 31:-168
~^_ther 1:109 12:51
~^_thi 2:-97 5:-101 11:82 25:134 29:-117 32:59
~^_think 7:47 8:-3
~^_tim 4:113 14:-121 28:303
~^_timelin 14:51
~^_tom 7:118 15:-1 33:77
~^_tomorrow 24:-6 25:-42 32:147
~^_too 2:170 6:85 31:87 33:-104
~^_total 17:59
~^_translat 16:-12 29:217
~^_turn 8:90 9:-30 23:-52 27:152 29:37 31:14
~^_undo 7:-2 8:125 16:209 29:-118
~^_unmut 27:168 31:-27
~^_unsubscrib 29:57 30:-193 31:168
~^_until 2:-182 9:83 12:49 20:-184 21:59 33:220
~^_upcom 18:148
~^_updat 9:121 27:-47 29:37
~^_wait 7:91 9:18 13:-51
~^_wak 24:37
~^_want 2:49 22:83
~^_warn 24:18
~^_was 0:29 3:82 5:-8 6:208 9:107 10:30 11:51 12:-136 13:-31 15:101 18:19 19:-98 20:-143 25:-160 28:-71
~^_watch 27:171
~^_we 1:121 2:43 4:108 5:-281 6:-296 8:36 9:-249 10:-81 12:135 13:-77 14:-33 15:-57 16:16 17:24 19:-85 20:-201 21:85 22:74 23:-111 25:16 28:-306 31:127 32:-72 33:-400
~^_week 5:33 28:39 32:96
~^_weekly 25:-34 31:-58 32:177
~^_welcom 8:-28 17:100 25:100
~^_well 25:113
~^_what 0:-19 1:-171 2:93 4:-186 5:-61 6:-460 8:-184 9:-16 10:118 11:223 12:-181 13:86 14:76 15:-53 16:-238 17:-501 18:164 19:49 20:-100 21:51 22:-197 24:-424 26:72 27:-120 28:-22 29:131 32:175 33:-64 34:-88
~^_when 2:-32 3:44 4:-1 5:-209 6:-403 9:2 10:-569 11:-125 12:-237 17:-80 19:172 20:302 23:47 27:-310 28:82 29:117 33:15 34:-302
~^_wher 9:45 11:15 14:51 20:-45 21:100 25:-84 29:67 30:28 33:8
~^_which 1:-9 2:-89 3:47 4:-44 5:-6 6:-14 7:-86 8:-69 9:-62 10:80 11:-3 13:153 14:26 16:-28 17:-85 18:213 19:8 21:-115 25:-105 26:84 27:-108 28:-354 29:92 30:-54 32:49 33:-33 34:118
~^_who 0:52 1:-76 2:-290 3:89 4:-74 5:-204 6:-229 7:-96 8:-213 9:188 11:-60 12:-162 13:22 14:-94 15:-13 16:-297 17:-350 18:-204 19:-78 20:-219 21:9 22:-253 23:24 24:-123 25:176 26:169 27:-314 28:-177 29:-34 30:91 32:-215 33:-369 34:370
~^_whom 21:-62 34:299
~^_why 0:82 2:-107 6:-179 9:115 10:331 12:-130 15:19 18:-26 23:77 25:-30 28:-112 29:126 30:77 33:-257
~^_will 2:61 5:-45 16:-66 18:26 20:163 21:88 23:76 24:-100 25:-170 28:139 30:136
~^_would 0:17 2:176 8:22 15:79 21:6 22:-84 23:6 26:91 29:-4
~^_writ 29:136
~^_ya 6:219 20:-90 31:83
~^_yes 25:138 29:-36
~^_you 11:-194 23:90 24:-19 25:183 27:44
~a 0:318 1:360 2:238 3:254 4:165 5:-255 6:-684 7:-124 8:-88 9:-351 10:110 11:115 12:-437 13:-114 14:-193 15:158 16:-232 18:-736 19:-491 20:-144 21:44 22:-97 23:43 24:79 25:227 26:-180 27:-134 28:-267 29:92 30:-135 31:-414 32:-337 33:-275 34:149
~a_bad 17:8
~a_beginner 17:122
~a_beta 0:221
~a_bit 15:25
~a_bug 1:124 2:-26 25:86 34:50
~a_button 2:60
~a_calendar 4:44 26:88
~a_channel 11:319 26:-164 29:-33 30:-94
~a_client 2:60
~a_cod 1:18
~a_cve 29:34
~a_cycl 3:120 5:-114 10:66 11:21
~a_dat 11:79 15:131 27:56 29:-221 33:52 34:-108
~a_day 16:67 20:-8 25:105 33:-46
~a_deadlin 0:15 15:129 29:-85 32:111
~a_decision 13:71
~a_dependency 33:22
~a_dm 24:32 27:46 33:-48
~a_doc 0:229 1:113 2:5 10:-39 17:32 22:-68
~a_featur 2:-140 10:165 21:5 22:109 33:147 34:25
~a_freez 2:-21 10:-127 11:158 12:204 21:-55 22:29 23:54 25:-42 29:-122
~a_go 1:69
~a_good 15:2
~a_head 24:165
~a_help 2:42 11:24
~a_human 34:146
~a_last 1:69
~a_lat 34:84
~a_lot 1:2
~a_meet 29:61
~a_messag 27:66
~a_mileston 1:60 5:46 29:-54
~a_mistak 30:24
~a_month 28:65
~a_new 0:-106 2:192 3:89 11:156 12:-27 20:-37 21:87 22:-193 29:133 33:-71
~a_newbi 17:70
~a_no 8:101
~a_not 24:106
~a_nudg 24:23
~a_packag 32:43
~a_patch 4:41
~a_ping 1:-93 23:76 24:59
~a_plan 3:14 4:23
~a_problem 2:26
~a_rc 6:14 10:18
~a_refactor 2:86
~a_releas 4:50 5:-115 10:38 13:-64 25:114 34:26
~a_reminder 11:221 23:54 24:64
~a_request 7:105 9:21 29:-71
~a_requirement 10:135
~a_revert 2:85
~a_schedul 1:-51 4:202
~a_security 2:12 8:66
~a_separat 0:89
~a_small 2:59
~a_soft 1:125
~a_str 2:-75 8:-29 10:122 13:-9 21:177 34:78
~a_tabl 14:109
~a_test 29:86
~a_thursday 29:-68 33:294
~a_translator 14:86
~a_typo 2:145 21:-24
~a_waiver 10:39 21:94 22:219 29:-17
~a_warn 24:16
~a_wednesday 5:-3 20:160
~a_week 2:-224 5:-92 10:-2 15:203 16:173 23:-2 24:79 28:27 31:56 32:-85 33:-144
~a_year 19:141
~abl 11:32 20:16 28:17
~abl_to 11:32 20:16 28:17
~about 0:47 2:116 3:-51 4:-27 5:48 6:-147 7:83 9:177 12:-154 13:-208 14:-219 16:-155 17:24 18:-58 19:-6 20:-43 21:-31 22:-178 23:74 24:71 25:-95 26:-61 27:133 28:-260 29:-106 30:-81 32:-165 33:80 34:96
~about_a 2:160 29:-39
~about_every 27:96
~about_featur 27:74
~about_freez 10:91
~about_m 23:18
~about_rc 10:-109 24:62 33:133
~about_releas 17:27 31:34
~about_str 10:-217 27:121 28:-117 33:212
~about_string 2:-94 10:-17 27:97 31:21 33:119
~about_the 34:80
~accept 2:153 7:113 13:-82 21:140 22:-18 25:-13 29:78
~activ 6:-65 10:-64 12:289 23:108 33:-41
~add 0:461 1:296 2:10 3:-122 6:-138 8:-118 10:-94 11:121 12:-44 13:-2 14:-216 15:-214 16:-355 17:-78 18:-62 20:-35 24:-276 26:9 27:146 33:-293
~add_a 0:40 2:145 3:-11 4:36 11:216 12:-19 29:14
~add_an 0:90
~add_deadlin 0:98 34:-96
~add_rc 0:-114 34:116
~add_the 25:52
~add_thi 1:11
~adjust 16:99
~advanc 16:21 24:72
~affect 10:130 12:-75 30:79 34:-36
~affect_by 10:130 34:-19
~after 0:-125 1:95 2:41 3:3 4:-68 5:3 6:104 10:-35 12:-267 14:-151 15:-59 16:-104 18:225 20:59 21:149 22:103 24:78 27:-161 28:-216 29:-38 31:-37 34:-99
~after_all 21:91 22:-82
~after_featur 1:1 6:67 10:-33 18:21
~after_ff 2:94
~after_freez 13:32 21:21
~after_m 5:91 6:57 10:-303 18:199 33:-99
~after_rc 1:58 2:2 6:-156 10:101 33:26
~after_requirement 6:26 18:33
~after_str 10:106 18:-54 22:119
~after_that 18:56
~after_the 1:-27 7:31 20:29 22:208 33:83
~again 5:-143 12:-14 14:58 15:34 24:130 25:101 29:88 31:-78 32:-17 33:116
~agenda 14:-21 25:-18 32:220
~ago 9:6 19:95 28:129 33:-85
~ago_was 28:147
~agre 0:32 7:82 8:-47 11:-35 15:32 25:171
~ahead 2:-85 5:-57 6:123 8:82 10:-23 12:-6 14:114 18:155 24:85 29:-50
~ahead_of 6:33 18:60 24:143
~al 16:138
~alarm 4:-30 16:-32 24:118 29:68
~alarm_for 24:54 29:68
~alert 24:7 27:8 31:76
~all 4:-48 5:-80 8:141 9:-148 11:7 12:-57 13:113 14:302 17:63 18:-31 19:-129 20:-148 22:-160 24:-99 25:104 26:15 27:76 30:-75 31:14 32:-252 33:-63 34:-178
~all_dat 14:54 26:77
~all_ffe 13:62
~all_mileston 27:133 31:-116
~all_open 13:-129 29:152
~all_str 8:135 13:-5
~all_the 14:178 33:-25
~allow 2:199 6:-43 10:-135 11:14 12:-108 13:171 15:112 18:-29 22:138 33:-112
~allow_to 11:20 15:154
~along 5:203 29:-8
~alpha 1:147 5:77 18:-159 20:-126 29:-157 33:188
~alpha_beta 5:100
~already 2:-58 3:170 5:107 6:151 7:-92 9:105 10:-104 12:121 13:-18 14:-71 17:-53 18:-124 20:-49 22:43 24:-3 26:95 27:-2 28:-53
~already_in 2:-18 12:143 26:19
~already_over 6:65 12:-11
~also 1:148 10:74 19:90
~also_in 19:120
~also_need 1:77
~alway 14:-93 24:5 25:135
~am 1:85 2:-36 7:-87 8:114 9:-149 11:169 12:-201 14:-149 15:18 16:-96 17:68 18:-250 21:-212 22:-12 23:-27 24:34 25:24 26:143 27:-36 29:-365 30:10 31:51 32:89
~am_a 17:149
~am_away 31:35 32:70
~am_i 2:64 11:104 17:-11 18:-84 25:-79 26:164 30:97 31:-11
~am_lost 11:199 25:-120
~am_new 17:222 33:-19
~am_not 15:71 34:54
~am_on 31:23
~am_still 7:30
~an 0:163 1:226 2:18 3:-226 4:-74 5:-199 7:-439 8:-551 9:-194 10:20 11:192 12:-203 15:-273 16:-392 17:43 18:-13 19:-99 20:-5 21:268 22:208 23:-99 24:116 26:189 28:-265 29:-177 31:-228 33:-453 34:-30
~an_alarm 4:-30 16:-32 24:118 29:68
~an_error 2:9
~an_exception 2:106 7:-81 8:-292 9:-354 10:119 11:109 21:199 22:25 27:32 29:-175 34:-12
~an_exemption 22:122
~an_extension 13:18 22:61
~an_extra 0:136 1:52
~an_ffe 2:-23 10:-73 11:119 13:-27 21:214 22:67
~an_ics 26:183
~an_overview 14:121
~an_rc 0:139 10:83 18:-9
~and 0:-75 2:-19 5:28 7:-219 8:87 9:60 10:-50 11:-42 14:151 16:-8 17:155 18:216 19:-63 21:-123 24:-49 25:-305 26:-124 27:88 28:-37 29:12 31:-225 32:43 33:90
~and_a 11:-68 25:-65 29:192
~and_final 1:36 16:15
~and_how 11:56 18:9
~and_m 5:86 27:72 33:45
~and_rc 28:21 33:19
~and_requirement 12:19
~and_str 27:33 33:82
~and_the 32:73 33:207
~and_then 6:-47 18:212 33:-45
~and_want 17:14
~and_when 10:88 14:211 20:119 28:-67 29:-151 33:-112
~and_which 14:35
~anna 7:74 8:-64 34:187
~anna_still 34:162
~announc 20:34 27:126 33:-9 34:84
~announcement 11:64 20:13 26:113 27:50 31:62 34:-62
~announcement_in 11:99 26:-71
~another 0:181 1:18 25:79 29:-31
~answer 9:145 20:8 21:-11
~any 2:174 5:-168 6:-164 7:-30 9:196 10:-142 11:-49 13:135 16:-114 17:169 19:-36 20:-2 21:27 23:-110 24:-53 27:-31 29:-54 30:-40 31:85 32:102 34:-192
~any_chanc 2:29
~any_dat 32:209
~any_decision 9:180
~any_exception 9:-61 13:181
~any_freez 12:31 32:89
~any_idea 29:12
~any_mor 8:113 23:-79 31:79 33:48
~any_pointer 17:46
~any_tim 2:7
~any_way 2:120 12:-49 21:160
~anybody 10:104 15:37
~anymor 31:134
~anyon 3:31 4:-21 9:31 13:75 22:-72 25:171 34:14
~anyth 1:-5 2:36 6:20 8:-160 9:-13 10:37 13:137 16:-105 18:133 19:-56 22:-14 24:-2 25:-141 26:50 27:2 28:-99 30:-61 31:6 32:70
~anyth_about 27:109
~anyth_due 32:49
~anyth_i 5:78
~aoe 10:174 18:-24 29:-26
~api 17:-18 29:86
~apply 2:74 10:41 12:100 17:-26 21:40 22:179 34:-138
~apply_for 21:45 22:200 33:25
~apply_to 2:169 10:106 34:-107
~approv 2:-123 7:204 8:111 9:103 13:78 21:-111 22:-155 34:30
~approv_exception 7:112 8:-95 9:-51 34:117
~approv_it 7:-5 8:75
~approv_my 8:-192 29:241
~approv_or 7:-89 8:-103 9:210
~approv_the 7:-156 8:204 9:74
~approval 7:78 8:123 9:2 13:108 29:-91
~approval_of 7:11 8:31
~approver 13:-8 34:199
~april 4:190
~april_pleas 4:73
~are 1:-236 2:41 4:-61 5:186 7:-337 8:-95 10:213 11:35 12:143 14:92 16:-19 17:-99 18:-99 19:-385 20:-89 25:34 26:102 27:-5 29:-103 31:-101 32:-13 34:-254
~are_activ 23:113
~are_all 14:32
~are_client 6:-46 12:216
~are_frozen 2:46 12:-91 22:115
~are_in 2:11 6:-52 12:113 32:32 33:-1
~are_left 14:55 24:20
~are_my 10:-4 21:129
~are_new 3:32 11:93 12:86 14:-76
~are_open 29:38
~are_pend 9:-11 13:140
~are_still 13:13 14:20
~are_the 5:-205 6:17 9:-78 10:35 11:43 14:78 18:-185 21:-95 29:150 30:53
~are_ther 9:90 11:178 12:-85 14:144 26:-145 28:129 29:-59
~are_wait 13:26
~are_we 0:52 5:246 6:69 10:-451 12:41 13:-185 14:-294 18:183 19:-43 20:160 28:-5 29:-432 32:-156 33:-299
~are_week 5:205 32:-183 33:97
~are_you 5:-85 10:-200 11:-90 25:110 29:93 30:100
~arewhat 5:173 10:-112 33:108
~arm 29:155
~around 10:-47 17:129 18:141 25:49 29:-151
~arriv 17:113
~artwork 1:148
~as 1:102 2:-86 4:131 5:-70 6:-14 8:179 10:16 15:107 17:221 18:-15 20:-126 24:-198 27:150 29:-219 31:-140 33:-36 34:-54
~as_a 10:114 17:110
~as_don 8:114
~as_featur 33:37
~ask 1:-32 2:-270 9:-269 10:-379 11:235 13:208 14:-7 15:127 20:35 21:77 22:151 23:47 24:21 25:-198 27:-295 28:-117 29:-332 31:-122 32:-47 33:10
~ask_about 11:12 21:-2 34:30
~ask_for 9:-38 11:36 13:247 21:115 22:43 33:-53 34:-77
~ask_me 24:125 33:42
~ask_to 7:23 8:-24 15:64 22:14 34:-43
~ask_when 20:111 33:7 34:53
~ask_you 15:74
~assum 12:105
~assum_that 12:3
~at 1:176 2:139 5:138 6:-9 7:-43 8:70 9:54 10:72 11:-200 12:119 13:-192 15:103 18:-15 20:-289 21:-147 22:-141 24:75 25:-382 27:-208 29:-148 30:29 32:-83 33:44 34:-201
~at_all 2:3 6:39 10:75 14:28 21:-46 31:90 33:-15
~at_least 2:117 28:63 33:-71
~at_midnight 33:49
~at_the 2:107 12:96 13:-17 15:33 18:157 20:-23 29:-101 33:-30
~at_thi 5:107 8:77 10:-21 12:143 15:36 17:28 29:-78 32:-41
~at_what 10:-90 33:197
~attach 9:77
~au 16:6
~audit 1:80 2:32
~aug 1:2 6:-64 8:-82 32:172 33:110
~august 1:68 6:68 20:58 32:112 33:-64
~availability 20:72
~availabl 20:85
~aviso 25:-8 27:105 29:-58 31:63
~away 6:-1 17:-22 20:-40 24:134 28:258 31:32 32:57 33:-163
~b 20:100 24:152 28:109 31:-98
~back 8:64 9:-9 16:207 19:117 24:29 25:162 27:69 29:-179 31:-144 33:-88
~back_in 19:42 25:157
~back_on 27:88
~back_to 16:10 24:84 25:-56
~backend 22:32 27:20
~backport 1:56 2:95 10:6 29:-28 34:66
~bad 11:-54 25:104 29:-16
~ban 12:62 25:-65 29:83
~bar 21:93 29:84
~bas 29:81
~bash 1:56
~be 0:71 1:-80 2:167 3:111 4:14 5:-10 6:-119 7:185 8:-409 9:-115 11:-356 12:-132 13:-210 14:-504 15:58 16:173 17:-287 18:62 19:-415 21:113 22:97 23:166 24:-43 25:-1 26:-301 28:-24 29:-138 30:-249 31:112 32:-100 33:127 34:-411
~be_a 0:110 15:48 20:23 21:48 23:66 24:-150 28:-49
~be_accept 2:43
~be_approv 7:217 9:-85
~be_at 16:109 18:81 33:-4
~be_don 17:-40 18:34
~be_final 20:-57 33:92
~be_finish 10:63 32:106
~be_grant 22:137
~be_in 29:159
~be_merg 2:139 22:3
~be_nic 24:97
~be_on 16:145
~be_out 2:-105 20:135 25:142 31:-14 32:-57 33:45
~be_part 2:40 33:105
~be_possibl 22:18
~be_publish 20:49
~be_releas 20:1 29:-15 33:45
~be_the 33:74
~becam 9:108
~becam_of 9:108
~becaus 16:20
~becom 2:117 16:76 17:107 29:-61
~been 2:-9 6:105 9:103 10:-136 12:71 13:214 19:-64 22:-42 25:49 28:-77 29:-153 32:-59 33:-164
~been_frozen 12:67
~befor 1:101 2:-34 5:27 6:7 7:129 8:-168 9:-88 10:-164 11:-119 12:-162 13:-141 14:-155 15:-219 17:104 19:164 22:-262 23:101 24:177 25:-241 27:-71 28:109 29:-104 31:-203 32:77 33:-14 34:-135
~befor_featur 10:52 24:3 28:2
~befor_ff 16:16 23:18 24:-100 28:98
~befor_final 1:3 19:8
~befor_hibiscu 5:-110 19:245 20:-79
~befor_membership 24:42
~befor_my 32:41
~befor_or 2:-88 5:159 6:-152 18:-170 20:58 33:195
~befor_rc 0:37 1:58 18:104 23:47 24:-46 28:93
~befor_releas 16:46 24:-10
~befor_str 18:118 24:104 28:-84
~befor_the 2:60 6:72 7:44 17:52 19:-142 20:-167 28:136 29:-97 32:28
~befor_thi 19:158
~befor_we 21:32
~befor_what 17:25
~begin 4:20 17:141 27:88 29:66 33:-34
~beginn 4:49 33:145
~beginner 17:182
~begun 5:85 6:-64 12:166 14:-50
~behalf 8:23 22:99
~behalf_of 8:29
~behind 5:5 6:167 14:-61 34:13
~behind_us 5:7 6:175
~being 5:82 15:94
~being_develop 5:70
~benchmark 7:42
~best 17:124
~beta 0:200 1:113 2:-77 5:171 10:-114 12:-91 20:-96 29:74
~between 1:26 5:98 6:-50 10:11 16:-97 18:-86 19:105 28:83 29:75 32:158 33:-185
~between_ff 2:2
~between_m 5:92
~between_now 28:109 32:5
~between_rc 1:41
~big 2:65 14:124 18:3 20:103 29:-36 33:-131
~bill 22:42
~bin 17:21
~bin_new 17:21
~bind 10:140
~bit 6:-98 12:94 15:24
~block 1:32 2:169 8:109 10:-134 12:62 25:-42 29:-78 34:-62
~blocker 10:105
~blog 20:49
~blog_post 20:49
~board 3:43
~book 15:4 20:64 29:107
~book_a 29:61
~bos 11:-107 25:-78 29:-43 34:234
~bot 9:26 10:-49 11:151 17:-55 23:51 25:164 29:-178 34:48
~both 12:24 33:103
~bother 2:57 31:100
~branch 1:141 2:-109 5:29 6:-54 9:-26 10:159 12:84 20:-106 29:80 31:-3 33:79
~break 21:22
~bring 9:6 24:14
~brok 25:55 29:37 34:-100
~brok_the 25:163 29:-73
~broken 15:34 25:-48 29:128
~bug 1:109 5:45 10:25 12:-53 17:18 20:-76 21:-118 24:76 25:55 29:68 33:-185 34:53
~bug_bash 1:56
~bug_fix 2:8 5:61 10:69 21:-42 34:48
~bugfix 2:90 20:147 29:-44
~bugfix_releas 20:154
~build 4:77 5:140 12:-109 17:-106 20:41 25:47 29:150
~build_the 4:8
~bump 2:285 13:-26 20:-1 22:110 29:-240 33:106
~bump_a 33:131
~bump_of 22:43
~busines 28:11
~busines_day 28:11
~busy 32:118
~but 0:26 2:23 8:176 9:17 14:-73 15:32 22:-82 27:4 31:41
~but_only 8:159 22:-25
~button 2:96 20:-5 34:63
~button_label 2:73
~by 1:-40 2:-166 5:-209 6:157 7:159 9:-129 10:274 11:-156 12:-68 14:-91 15:89 16:285 17:-106 18:-205 19:-106 20:-188 21:28 22:53 24:-251 27:11 28:-113 29:-54 31:-169 32:52 34:-190
~by_a 16:167
~by_default 23:16 26:29
~by_one 16:28
~by_the 10:160 13:53 34:-46
~by_two 15:75
~by_when 33:43
~bye 25:136 31:-72
~c 10:73 27:12 33:62
~c_when 33:70
~calendar 1:71 2:-73 4:70 5:-33 8:-115 10:-22 11:47 14:140 17:-107 18:111 19:115 22:-126 24:-126 25:-75 26:165 27:-25 29:-38 31:-38 33:66
~calendar_feed 14:-18 26:144
~calendar_for 4:119
~calendar_link 14:194 26:-63
~calendar_of 19:77
~calendar_pleas 26:91
~calendar_week 33:169 34:-23
~call 1:18 2:-4 3:-16 4:64 5:95 20:-88 29:192 31:-47 34:112
~call_for 1:26
~cam 5:-23 19:230 20:-28 23:47
~cam_befor 5:-6 19:195 20:-19
~can 0:39 2:200 3:18 5:-361 6:-456 7:77 8:37 9:-359 10:-5 11:116 12:98 13:-324 14:-21 15:-74 16:16 17:44 19:-239 20:99 21:39 22:108 23:-31 25:-171 26:22 27:-8 28:-46 29:-78 30:-57 31:-49 32:-209 34:85
~can_a 33:87
~can_approv 7:67
~can_customer 20:64
~can_do 11:59 14:-10 23:72
~can_doc 2:26
~can_i 0:-30 1:-118 2:81 3:45 4:-59 7:128 8:-172 10:-175 12:48 15:49 17:83 20:86 25:125 29:-234 30:19 31:-83 33:-102
~can_it 2:242 21:77
~can_newcomer 17:80 21:69
~can_not 2:-80 10:150
~can_one 0:85 11:21 12:36
~can_our 2:139 20:17
~can_peopl 12:110
~can_someon 7:-154 8:147 22:46
~can_the 2:51 15:29 22:51
~can_we 2:113 15:-84 21:-3 22:69 29:-53 33:181
~can_you 1:69 2:-394 4:72 8:76 11:1 16:43 20:-70 23:-130 24:16 25:-290 26:28 29:129 30:-176 31:135 33:-74
~cancel 8:99 23:-34 24:79 29:72
~cancel_my 8:113 29:102
~candidat 0:70 5:55 18:-82 20:-64 29:-35 33:154
~capital 29:41
~capital_of 29:41
~car 2:72 10:-96 29:85 34:109
~car_of 34:110
~ce 5:-50 6:83 12:162 29:-106
~ce_what 6:100
~chain 27:-23 29:90 33:45
~chanc 2:146 21:123
~chanc_of 21:130
~chanc_to 2:37
~chang 1:-297 5:-97 6:-160 7:3 10:136 11:-45 12:66 13:106 15:171 16:118 17:-50 19:-192 20:-8 25:-126 26:-39 27:106 28:37 29:-7 31:-131 32:-25 34:18
~chang_a 11:-35 15:41
~chang_after 10:80
~chang_for 9:45 10:10
~chang_it 16:43
~chang_my 2:-102 7:93 23:67
~chang_of 16:84
~chang_the 15:125 16:-63 24:87 34:70
~chang_to 16:167
~channel 2:-83 11:160 18:-34 24:-45 25:48 26:119 27:115 30:20 31:95 34:20
~channel_from 27:-17 31:86
~channel_get 26:91
~channel_should 27:31 31:27
~channel_subscrib 26:101
~charg 34:165
~charg_of 34:80
~check 11:95 21:-73 24:11 28:69
~check_the 24:11
~checkpoint 1:62
~cheer 25:97
~cherry 2:144 10:72
~cherry_pick 2:144 10:72
~christma 25:90 28:-120 29:72
~ci 2:154 9:-76 10:-123 11:-63 12:-64 29:284
~ci_was 16:28
~cleanup 2:51 22:53
~clf 29:-149 33:203
~client 0:-17 1:-179 6:82 10:63 12:22 16:111 18:-32 20:-122 22:78 24:-9 29:-179 33:74 34:114
~client_lib 2:-99 6:113 10:-9 16:7 21:29 22:4 27:5
~client_librari 6:-84 10:-29 12:111 34:145
~client_library 6:73 10:174 15:12 16:99 22:38 27:-74 33:-97
~clock 10:-14 28:169
~clon 4:151
~clos 1:31 5:-8 6:142 7:-51 8:28 9:-143 12:213 20:-152 24:37 28:110 32:-16 33:72
~clos_are 28:72
~clos_for 12:133 29:-65 33:80
~closest 18:285 33:-72
~closest_dat 18:95
~cod 2:154 10:132 17:10 22:-18 33:100
~cod_for 33:123
~cod_freez 29:-204 33:215
~cod_or 5:39 10:87
~cod_slush 1:17 29:60
~codenam 19:49
~coffe 25:173 29:25 34:-65
~coffe_machin 29:76
~com 2:-168 5:33 6:62 8:1 17:-122 18:291 19:23 20:39 25:-164 28:-131 30:3 31:-153 32:133 33:-15 34:-116
~com_befor 18:48 33:80
~com_day 32:128
~com_first 18:51
~com_out 19:143 29:16
~com_too 8:44
~com_up 18:152 27:15
~command 2:2 7:65 11:319 14:-113 29:-119
~command_for 11:98
~command_to 7:74 11:61 14:-35
~commit 11:-103 12:131 17:-31 29:184
~compar 3:59 14:-53 19:168
~compar_with 19:41
~complet 1:23 5:50 14:200
~concern 10:155 33:-58
~condition 9:129 29:4
~config 1:7 2:-3 10:64 21:45
~confirm 33:54
~congrat 25:194
~consider 8:79 10:22 22:68
~contact 34:310
~contact_for 34:131
~contract 29:7
~contribut 17:286 29:-28
~contributor 2:7 14:9 17:38 29:98
~contributor_guid 17:100
~cool 25:66
~copy 4:105
~copy_thi 4:14
~correct 6:-31 20:87 29:-1 33:174
~correct_it 16:103
~cost 18:-60 26:104 29:23
~could 4:43 10:22 11:-136 12:-66 14:24 15:15 20:-34 21:8 22:120 29:-21 33:49 34:-142
~could_a 2:80 21:111 22:-104
~could_i 26:32
~could_we 3:41 7:106 8:-90 12:-21 22:158
~could_you 4:81 7:-36 8:68 11:-20 14:66 21:-48 24:41 33:126
~count 10:209 27:65 33:-49
~count_as 10:149
~count_me 27:70
~countdown 10:-36 28:241 31:57
~countdown_to 28:161
~cover 2:-77 10:188 29:58
~cover_log 10:35
~crash 2:125 16:-6
~creat 1:83 3:145 4:66 5:8 6:-38 8:-20 9:-87 11:61 16:-60 22:26 25:-85 29:69 34:97
~creat_a 3:25 4:-124 11:81 29:182
~creat_releas 1:-45 4:149
~creat_the 3:59
~current 4:49 5:222 32:-28 33:11
~current_releas 5:54
~currently 12:158
~customer 19:-52 20:183 22:24 29:127
~cut 2:81 5:103 6:154 9:-31 12:-84 20:-64 28:-25 29:54 31:120 33:-34
~cut_rc 29:159 33:-75
~cutoff 0:17 1:121 6:35 10:-53 18:110 20:-22 29:-82 33:70
~cutoff_for 1:67 33:169
~cve 22:89 29:114
~cycl 1:-220 2:-148 3:322 4:335 5:125 6:-279 9:-165 10:22 11:-3 12:-131 13:15 14:142 16:-111 17:-140 18:-251 19:232 20:-201 21:-72 22:-149 24:-115 25:-318 26:-90 27:-168 29:-394 31:-116 32:-276 33:-28
~cycl_befor 3:4 19:77
~cycl_for 4:220
~cycl_in 3:89
~cycl_is 5:134
~cycl_look 14:163
~cycl_next 3:79
~cycl_pleas 3:-29 4:2 5:42
~cycl_start 3:33
~cycl_with 3:30
~d 16:101 24:63
~daily 24:28 27:94
~daily_digest 27:8 31:54
~dank 25:145 29:-72
~das 20:43 27:-19 29:149
~dashboard 8:27 9:76 22:136
~dashboard_exception 9:3
~dat 1:-51 2:-539 5:-478 6:-147 7:-184 8:-270 9:-300 10:-449 11:8 12:-364 13:-317 14:158 15:110 16:18 17:-186 18:116 19:229 20:323 21:-293 22:-439 23:-233 24:-505 25:-519 26:1 27:-113 28:-107 29:-37 30:-216 31:-555 32:65 33:272 34:-98
~dat_are 14:-35 32:195
~dat_chang 15:41 16:18 20:-47 27:171 29:-60 33:-90
~dat_do 33:126
~dat_doe 33:81
~dat_for 1:-47 4:25 6:19 14:234 16:123 20:5 27:-98 29:142 32:-73 34:-6
~dat_i 32:32
~dat_in 1:68 19:61 33:-67
~dat_is 16:51 20:-21 28:83
~dat_of 4:-6 14:-129 18:-181 19:162 20:106 24:-17 27:-5 29:127 33:91
~dat_pleas 14:-4 16:-279 18:143 19:20 20:147 29:-78 33:106
~dat_should 14:73 18:101 29:-44
~dat_to 29:75
~data 33:62
~databas 29:110 33:-85
~day 0:-57 1:202 2:-343 5:-172 6:-96 8:-257 10:-93 11:-280 12:-450 13:-258 14:-184 15:-195 16:218 17:69 18:-238 19:-9 20:250 21:-141 24:202 27:-485 28:226 29:-103 31:-115 32:118 33:109 34:-121
~day_are 24:18
~day_as 16:68 33:11
~day_befor 1:261 16:-10 24:189 28:-66 33:-65
~day_between 28:161
~day_can 20:50 29:-18 33:59
~day_did 19:219 20:-76
~day_do 20:54 28:32
~day_doe 33:18
~day_earlier 16:87
~day_for 2:-12 16:80 20:41 22:126 24:-163 28:-111 33:220
~day_is 10:-103 16:17 20:137 29:-122 33:101
~day_later 16:149
~day_of 10:129 20:138 28:-75 29:106
~day_on 1:63 33:31
~day_to 16:-169 28:173 33:20
~day_until 29:111
~de 2:40 14:-57 17:156 19:-59 20:36 25:-145 27:89 28:92 29:-232 31:96 32:45 33:-195
~de_la 20:87
~de_releas 20:74 28:112
~deadlin 0:123 1:112 2:-227 4:-20 5:-146 6:96 7:5 11:16 12:-141 13:-59 14:125 15:-28 17:-99 18:118 19:-63 20:-217 24:-26 27:82 28:-45 29:-81 31:-140 32:59 33:23 34:-25
~deadlin_are 6:29 14:230 32:-199
~deadlin_com 18:130
~deadlin_for 0:106 1:131 18:-119 28:74 29:32 33:-100
~deadlin_in 27:35 32:56
~deadlin_is 18:15
~deadlin_pleas 0:87 14:-125 18:105
~deadlin_thi 33:43
~debian 29:122 33:-17
~decid 0:8 3:62 7:187 8:-50 9:51 13:-183 22:-95 34:133
~decid_on 3:62 7:156 8:-56 9:-42
~decision 7:43 8:37 9:98 13:72 29:-78
~decision_on 7:82 8:53
~declin 8:106 9:-94 29:32
~default 2:14 23:16 26:28
~defin 0:78 1:-32 10:142 29:-8
~definition 10:133
~definition_of 10:133
~delay 5:-12 6:-52 15:298 16:25 33:-78
~delay_the 15:97 16:-27 29:43
~delet 6:28 10:-47 18:79 22:5 23:-63 24:-26 29:104 31:102
~delet_the 6:29 24:72 29:146 31:-53
~demander 9:-45 21:98
~demander_une 9:-45 21:98
~den 14:66 16:53
~deni 8:37 13:139
~deny 7:135 8:165 9:-93 13:-79
~dep 21:21 28:77 29:-87
~dependenci 12:72
~dependency 2:60 25:86 33:141
~dependency_bump 2:87 33:-35
~deploy 11:-76 29:179
~deputy 34:127
~des 29:62 31:99
~describ 5:-10 10:104 17:134
~design 5:79 29:22
~despit 2:-33 13:92 22:102
~despit_the 2:-23 13:96 22:2
~dev 2:-65 5:105 12:-78 17:142 18:-90 26:97 27:110 29:-46 30:132 34:-121
~develop 5:70
~development 4:42 5:107 6:-37 12:74 29:-94
~dialog 9:37 22:18
~did 0:-54 2:-86 3:5 5:35 6:255 8:-258 9:182 10:-328 11:1 12:54 13:189 14:-189 15:-8 16:-169 17:-31 18:-241 19:245 20:-266 21:-259 22:-126 23:100 24:-161 25:22 28:-156 29:-106 30:90 31:-141 32:-54 33:-274 34:98
~did_anyon 13:114 21:-83
~did_i 2:12 26:6
~did_it 25:154
~did_m 6:90
~did_not 23:32
~did_rc 6:38
~did_str 12:93
~did_the 12:80 14:-53 29:91 34:166
~did_we 3:90 5:-144 6:66 7:-22 9:35 13:127 19:137 29:-135 33:-60
~did_you 7:76 11:89 23:77 25:-73 30:19
~die 20:36 29:-95 34:1
~die_new 20:48
~differ 10:102
~differenc 10:151
~differenc_between 10:151
~digest 26:75 27:204 29:-133 31:141
~digest_her 31:55
~dir 25:121 29:-66
~disabl 31:159
~discus 29:68 30:48 31:-78
~dm 27:310 33:-109
~dm_me 24:-73 27:251
~dm_when 24:24 27:49 33:-47
~dms 2:-94 11:167 25:-103 26:89
~do 0:129 1:-139 2:-24 3:223 4:-151 5:-33 6:-413 7:-24 8:-9 9:-360 10:126 11:105 12:-104 13:-307 14:-100 15:93 16:-315 17:49 18:-110 19:-308 20:21 21:71 22:-584 23:159 24:-106 25:-133 26:64 27:-592 28:176 29:64 30:111 31:-38 33:-21 34:36
~do_a 4:5
~do_befor 17:33
~do_i 0:27 2:-31 3:56 8:-24 9:-152 10:-15 11:40 13:-162 14:-94 15:73 17:89 18:139 20:-257 21:21 22:-171 25:-436 26:-22 28:-20 29:95 30:50 32:55 33:-247 34:162
~do_new 2:-95 12:60 33:13
~do_not 0:167 1:-28 2:-48 3:98 4:-41 6:-152 7:32 9:-21 14:-16 15:129 16:-114 22:-90 23:40 24:16 26:9 27:-119 29:-123 30:216 31:57 33:-361 34:-34
~do_now 5:38
~do_peopl 10:37
~do_releas 10:86
~do_reminder 23:163 31:-29
~do_they 10:33 11:40 14:34
~do_we 2:-184 3:-86 5:-16 7:-138 9:28 11:-2 12:62 14:152 18:-77 19:-275 20:58 21:-3 25:-186 28:123 29:214 33:52
~do_you 3:27 5:-42 10:22 14:-160 20:77 23:57 24:-62 25:25 26:147 29:59 30:-316 33:-6
~doabl 2:18
~doc 0:274 1:149 2:147 6:-27 8:-24 10:-112 11:19 12:-157 15:-184 16:-178 17:206 18:-118 21:-158 27:30 28:-25 29:32 32:-30 33:-166
~doc_fix 17:115
~doc_freez 0:260 10:-105 25:43 29:155 33:-192
~doc_patch 2:255 10:-97
~doc_sprint 1:97
~doc_team 26:27 34:22
~documentation 0:6 5:-25 11:107 17:49 18:23 29:-29
~documentation_freez 0:16 33:2
~doe 0:-166 1:-178 2:109 3:-10 4:-5 5:24 6:-283 7:42 8:34 9:116 10:193 11:14 13:-66 14:58 15:-176 16:-153 18:-32 19:-335 20:73 22:-167 24:-210 25:-228 26:83 27:-174 28:-265 29:144 30:-41 32:-27 33:75 34:-21
~doe_a 2:81 12:40 34:44
~doe_anyth 18:118
~doe_exception 9:22
~doe_featur 33:27
~doe_ff 2:-109 10:140
~doe_it 2:97 20:154
~doe_m 29:-30 33:86
~doe_not 8:117 29:80
~doe_one 0:-14 7:33 11:160 21:16
~doe_rc 29:-54 33:184
~doe_requirement 10:79
~doe_str 2:6 10:9 12:2 18:-56 33:75
~doe_the 2:92 5:53 10:93 19:-17 20:70 29:-41 33:37 34:-26
~doe_thi 2:-29 10:-60 14:128 21:61 29:57
~doing 5:235 9:94
~don 6:137 8:69 9:-86 18:75 20:62 22:4 27:65 29:-182 33:-28
~door 12:77 22:94 24:18 29:-167 33:45
~door_for 12:80 22:97
~down 8:163 9:31 10:-21 12:-19 20:-2 29:83 33:239
~down_for 33:139
~down_request 8:70
~download 20:155
~download_it 20:68
~download_the 20:41
~draft 1:30 4:150 14:-30 20:45
~draft_a 4:87
~draft_the 4:49 14:-15 20:48
~driver 2:194 8:93 29:-119 33:69
~drop 8:19 24:78 29:-150 31:170
~drop_me 31:101
~due 6:-131 24:138 25:-86 28:-52 29:-198 32:307 33:76
~due_befor 18:116 28:-31
~due_by 32:91
~dump 14:100
~dur 2:245 12:-141 17:42 18:-36 22:14 31:62
~dur_str 2:191 10:-13
~dur_the 2:106 22:42
~duty 32:-43 34:117
~e 7:189 8:-203 10:-56 29:120
~each 24:-10 27:93
~earlier 6:-25 16:119 18:122 19:86 33:-84
~early 1:70 2:90 11:-95 21:103 23:174 29:-79 33:-58
~easy 17:258
~edit 2:51 16:14 33:40
~effect 12:148
~ein 1:125 2:33 9:-14 21:35
~ein_exception 9:-8 21:41
~ein_featur 2:39
~einen 1:79
~el 16:72 18:82 24:97 28:-24 29:99
~el_schedul 18:107
~el_str 24:107 28:-63
~els 10:-60 11:133 31:73
~email 27:64 34:29
~en 5:214 6:-67 10:-61 12:34 14:-56 18:79
~en_is 5:211 10:-30
~end 4:130 5:27 6:-13 10:-20 16:87 24:-22 28:-174 29:61 33:83
~end_of 1:55 16:17 29:-2 33:70
~endpoint 2:29
~enough 2:65 7:70 9:-47 24:-68 27:-7 28:87 31:214 33:-75
~enough_for 2:95 7:94 33:-35
~enough_tim 28:5
~enter 1:85 5:80 11:113 14:-77 34:6
~enter_a 1:90
~enter_the 5:30 34:9
~eol 9:-14 10:246 11:-74 29:-78
~epoxy 14:-95 19:305 28:-20 33:-85
~error 2:125 10:-98 22:19 29:101
~error_messag 2:91
~eta 5:-13 6:-83 16:-125 20:291 25:-7 29:-145 33:147
~even 10:-31 12:-31 21:85 22:81 33:35
~event 0:64 4:-46 18:138 27:36 32:91
~ever 21:34 25:82
~every 8:-92 9:-37 14:269 24:103 25:50 27:162 28:-55 32:-23 33:-106
~every_dat 14:94
~every_deadlin 14:71
~every_freez 14:75
~every_monday 24:197
~everyon 8:18 24:24 25:26
~everyth 11:129 12:74 13:41 14:102 16:102 20:-71 25:-168 31:15 32:-54
~everyth_from 14:115
~exact 16:-8 33:115
~exactly 10:76 25:115 28:77 29:-74
~exactly_is 10:79
~exampl 7:161 8:-25 11:177 25:-34 29:-4
~exampl_of 11:116
~exception 1:-91 2:-45 4:-23 5:-119 6:-88 8:84 9:133 10:14 12:-93 13:164 14:-36 16:-201 17:-124 18:-5 19:14 20:-90 21:221 22:175 25:-25 27:30 28:-62 29:-119 31:-101 32:-157 33:-139 34:39
~exception_are 27:40
~exception_be 21:152
~exception_bump 22:62
~exception_for 2:90 8:22 9:48 10:-90 11:-145 13:108 21:-66 22:121 29:-42 34:-104
~exception_grant 13:48
~exception_is 21:10 27:88
~exception_list 9:-7 13:118
~exception_need 8:-27 13:-47 21:229
~exception_of 8:27
~exception_on 7:134 8:-123
~exception_pleas 13:3
~exception_queu 13:126
~exception_request 8:86 9:-134 13:-122 21:36 22:128
~exception_that 9:-30 13:159
~exception_to 10:96 13:-63 21:-105 22:134
~exception_want 22:112
~exception_with 11:47 13:9 21:-48
~exempt 10:6 13:147 22:5
~exempt_from 10:117
~exemption 22:149
~exist 3:66
~expect 17:136 20:214 29:-34
~expect_of 10:-6 17:163
~expir 6:109 9:147 19:-24 29:-54 32:-64
~explain 10:280 11:31 13:-41
~explain_client 10:6
~extend 6:-108 8:76 15:105 29:6 33:27
~extend_the 22:43
~extension 13:18 22:61
~extra 0:134 1:180 2:-3 16:10
~extra_day 16:134
~fail 29:161
~fall 2:-56 10:93 14:-133 18:-75 19:4 20:59 24:-81 32:222 33:91
~fall_in 32:106
~fall_on 19:30 32:4 33:85
~fall_under 10:154
~fang 17:49
~fang_i 17:49
~far 5:95 6:-98 13:210 20:-89 28:244 29:-104
~far_off 6:-6 28:137
~featur 0:-236 1:-52 2:72 5:39 6:43 7:-123 9:-229 10:68 13:-19 14:-172 15:24 16:35 19:97 20:-160 21:-81 22:61 24:8 26:27 27:-46 28:91 29:-158 30:-33 31:-7 32:-258 33:76 34:-1
~featur_cod 33:158
~featur_freez 2:-116 5:-69 10:22 15:72 17:96 18:116 19:115 22:-15 24:72 25:13 26:114 27:-73 28:5 29:-323 33:-6
~featur_in 2:47 22:22
~featur_is 2:27
~featur_or 5:21 12:1 34:58
~featur_proposal 6:82 10:91 16:133 33:-176
~featur_still 12:13
~featur_work 2:-95 5:161
~feb 4:72
~feed 14:-87 26:261 27:34
~fetur 10:-91 16:37 29:-79 33:158
~fetur_freez 10:-91 16:37 33:159
~few 18:-31 32:108
~fewer 2:-7 27:-15 30:108 31:60
~ff 0:-228 1:-60 4:-192 5:-20 6:-78 8:-183 9:-518 10:122 11:-174 12:73 13:-373 14:-145 15:209 16:334 17:-20 18:-31 19:134 20:-411 21:-273 22:-38 24:60 25:-263 26:-238 27:-245 28:15 29:-765 33:210 34:34
~ff_and 2:1 33:66
~ff_dat 19:97 33:-10
~ff_in 12:56
~ff_is 24:35 27:-37 33:70
~ff_mov 15:26 16:19
~ff_on 12:13 16:27 19:24
~ff_pleas 16:2
~ff_to 16:4
~ffe 2:-191 6:-93 9:95 10:41 11:95 13:151 18:-62 19:-187 21:293 22:251 24:-109 27:-33 28:-84 29:-468 33:-272
~ffe_for 8:42 21:102 22:56
~ffe_pleas 22:106
~fil 9:99 10:-33 11:-9 13:136 21:157 22:114 29:19 33:-158 34:-63
~fil_a 9:36 21:3
~fin 2:186 7:-62 8:212
~fin_at 2:12
~final 0:-130 5:-101 6:130 10:46 14:-134 16:39 17:-81 18:-21 19:18 20:120 22:-101 24:27 25:-219 27:101 29:-392 32:-148 33:74
~final_rc 0:-30 2:61 6:56 14:-40 16:44 19:34 20:-470 27:43 29:-203 31:15 33:171
~final_releas 4:-51 10:64 20:145 24:90 27:31 33:-234
~finally 20:44 25:98
~find 21:91 22:-48 29:31
~finish 3:-14 4:9 5:-66 7:33 12:87 14:50 17:-56 20:-103 28:47 32:73
~finish_by 10:66
~first 2:-89 4:79 5:-86 9:-73 10:-170 11:-72 12:-88 14:-134 17:385 18:212 19:1 20:-170 29:-222 32:2 33:52
~first_day 4:75 17:166 25:-136
~first_patch 2:-11 17:168
~first_rc 18:-24 33:220
~fiv 10:9 16:5
~fiv_day 16:11
~fix 1:-267 2:102 5:82 8:34 10:39 13:-97 15:-8 16:221 17:91 21:-99 22:131 28:-92 29:72 33:-347
~fix_after 22:61
~fix_be 20:38
~fix_in 2:61 16:-33 22:22 29:34
~fix_is 2:-11 8:91 16:96 22:-53
~fix_it 16:118
~fix_now 5:-1 12:82
~fix_the 16:21 29:65
~flag 11:125 21:22 29:-21
~flamingo 19:302 20:-56 28:-16 33:-150
~flight 29:4
~folk 0:2 11:-10 17:35 24:40 25:66 27:-55 30:54
~follow 10:-152 11:42 14:-112 18:211 22:-27 24:104 26:302 27:242 29:-125 33:-219 34:-132
~follow_deadlin 18:104
~follow_featur 18:36 26:43 33:-55
~follow_rc 26:98 34:-98
~follow_the 18:107 26:51 27:36
~follow_up 24:163 27:-83
~foo 29:93
~fooclient 2:35 33:59
~for 0:-69 1:42 2:-154 3:-65 4:143 5:-69 6:-40 7:-39 8:79 9:-79 11:21 13:60 14:-123 15:-372 16:-92 17:-121 19:-102 20:96 21:206 22:217 23:-72 24:-82 25:-14 26:61 27:39 28:47 29:10 30:-509 31:9 32:-23 33:86 34:15
~for_a 2:89 3:137 8:-124 10:-39 11:-3 21:148 29:-171 31:69 33:-14
~for_add 11:73 25:52
~for_all 27:44
~for_an 9:-55 13:192 21:169
~for_bug 22:19
~for_client 10:6 16:63
~for_den 22:20
~for_exception 13:42 21:17 34:-28
~for_featur 6:1 10:-56 12:106 13:9 16:-145 22:-69 24:104 28:113 29:-17
~for_ff 16:21 24:-68 31:158
~for_final 20:21
~for_freez 27:130
~for_gazpacho 19:45
~for_googl 14:-99 26:208
~for_hibiscu 14:112 33:28 34:68
~for_it 2:21 4:33 22:20 33:63
~for_lunch 24:-40 29:240 32:-75 34:-13
~for_m 2:96 6:-4 16:21 23:-64 24:171 31:-74 33:52
~for_me 7:-129 10:122 11:-98 13:95 14:43 16:11 21:39 24:-187 27:27 29:77
~for_membership 33:23
~for_mileston 31:45
~for_my 2:28 13:22 19:83 21:-1
~for_new 2:-53 17:31 29:-116 33:208
~for_next 4:2 29:44
~for_our 4:32 22:172 33:16
~for_pr 21:-40 22:137
~for_proposal 6:19 28:3
~for_rc 1:-135 16:78 23:27 24:221 29:157 31:-154 33:-84 34:40
~for_releas 1:121 27:76
~for_requirement 13:143 16:25 28:53
~for_review 33:183
~for_sept 1:-31 24:117
~for_str 6:32 10:-136 13:88 16:50 23:132 24:-168 28:80 33:-63
~for_string 21:69 22:-109 28:65
~for_test 8:141 22:-65
~for_the 0:69 1:104 2:-14 5:19 6:110 8:78 9:149 10:-23 11:-173 12:-137 13:-74 14:-182 16:-105 17:-274 18:-65 20:92 21:-163 22:177 24:-117 25:138 26:20 27:11 28:-125 29:10 31:-286 33:-28 34:39
~for_thi 1:-88 4:-3 14:56 21:90 27:57 29:183
~for_today 25:11 31:158 32:-31
~for_translator 10:145 12:-26 33:-42
~for_urllib 8:58
~for_us 1:47
~for_version 4:99
~forc 12:257 33:-28
~forget 10:-85 11:73 24:174 29:-19 31:14 33:2
~form 9:-15 21:196
~forward 27:90
~fpf 6:79 10:74 19:-1 20:-89 29:-112 33:134
~franc 29:78
~fre 32:36
~freez 0:43 1:44 2:-29 3:-167 5:-218 7:-143 8:19 9:-18 10:96 11:-20 12:128 14:51 15:38 16:63 18:41 19:2 20:-361 21:-65 22:50 25:16 27:76 28:21 29:-62 30:-208 31:15 32:-92 33:-14 34:-21
~freez_a 1:46 15:116
~freez_activ 12:135
~freez_alert 27:33
~freez_already 2:21 6:226 12:-130
~freez_also 10:84 19:96 33:-108
~freez_and 16:2 17:3 18:94 19:28 27:67 28:-66 33:-44
~freez_apply 2:66 10:61 12:102 33:-102 34:-99
~freez_are 12:36 14:68
~freez_at 10:-46 33:126
~freez_be 15:35 16:89 24:-16 28:59 33:-71
~freez_been 12:30
~freez_begin 27:96 29:103
~freez_block 2:138
~freez_by 16:110
~freez_com 10:16 33:38
~freez_could 21:45
~freez_cover 10:35
~freez_dat 15:45 16:-3 19:96 29:1 33:49
~freez_do 14:103
~freez_earlier 10:22 19:1
~freez_end 16:65
~freez_exception 8:246 9:172 10:-324 11:31 21:-4 27:-185
~freez_extend 15:221 33:-147
~freez_fall 33:85
~freez_for 1:176 10:106 12:-149 16:-41 21:-55 27:82 33:56
~freez_happen 6:78
~freez_has 12:69 14:-42
~freez_hit 10:-18 18:81 33:12
~freez_how 10:30
~freez_i 18:43 27:14 33:-52
~freez_in 12:-10 14:74 25:119 27:-34 28:83 29:-25
~freez_is 2:57 10:-53 18:80 21:108 23:13 24:-239 27:-29 33:181
~freez_kick 6:-89 12:145 33:24
~freez_last 6:106 10:101 29:-54 33:-107
~freez_mean 2:-67 10:104 17:21
~freez_new 31:102
~freez_notic 27:67
~freez_now 12:156
~freez_on 1:60 6:-38 10:-41 12:123 33:125
~freez_one 1:36
~freez_or 2:-119 6:56 12:209
~freez_pleas 16:-78 22:194 28:5
~freez_reminder 16:-33 24:52
~freez_should 16:151
~freez_start 12:68 16:76
~freez_still 6:8
~freez_string 10:65
~freez_that 33:103
~freez_tim 12:137
~freez_to 16:99 28:-19 29:50 33:-116
~freez_until 16:29
~freez_was 0:17 15:-83 19:177
~freez_what 18:18
~freez_when 33:307
~freez_which 29:133 33:-18
~freez_would 0:12 21:22
~freez_yesterday 34:140
~french 16:-5 29:114
~fresh 17:39
~fri 32:123
~friday 1:114 2:71 10:-113 16:153 17:-108 18:-41 24:118 25:23 29:-155 32:185 33:49
~friday_is 10:-22 33:192
~friday_pleas 16:116
~from 3:-58 4:64 5:-6 6:-94 8:185 10:135 11:-122 12:-139 14:89 16:-113 17:-58 19:65 20:-151 21:-73 24:-59 27:-47 29:46 31:169
~from_last 9:59 29:15
~from_me 8:92
~from_my 8:27
~from_now 14:236 27:115
~from_the 8:67 10:119 27:-151 31:117
~from_today 4:38
~front 18:85 29:-30
~froz 6:79 25:53
~frozen 5:-86 6:-28 12:314 18:-69 22:97 25:5 28:-39 29:146 33:-95 34:-3
~frozen_at 12:39
~frozen_is 25:110 29:-64
~frozen_or 12:121
~frozen_yet 12:2
~full 4:-24 14:166 18:107 29:-9
~full_calendar 14:90
~full_list 18:128
~funny 25:146
~ga 4:76 20:313 22:-44 28:41 29:-209 33:-198
~ga_dat 16:72 20:10 33:-41
~gat 2:-5 6:-28 12:195 15:23 18:90 21:65
~gat_is 15:36
~gazpacho 19:305 20:-38 33:-150
~gel 12:126 27:-24 33:42
~general 26:91 30:-84 31:122 34:79
~generat 4:147
~german 11:80 25:-67 29:38
~get 0:-110 1:-37 2:-26 4:80 5:36 6:-131 7:-171 8:103 10:-26 11:-200 12:-192 13:-285 14:-11 15:-226 16:-152 17:8 18:65 19:-125 20:12 21:107 24:52 25:-234 26:266 27:132 30:99 31:-102 32:-34 33:49 34:-133
~get_a 2:-39 14:29 17:-160 24:111 26:151 29:194 33:-69
~get_an 11:-116 21:114 22:70
~get_in 8:124
~get_lock 33:54
~get_me 31:18
~get_my 8:44 9:-32 17:58 20:65 29:-40
~get_tagg 33:139
~get_the 2:-79 14:-32 20:37 26:163 27:180
~get_thi 2:249 29:-28
~get_your 11:79 26:80
~gett 11:-103 17:63 18:91 21:86 31:116
~giv 2:-106 5:64 8:87 9:-69 11:52 13:66 14:32 15:14 16:107 19:-68 20:-98 22:66 25:31 29:-266 31:-149 33:48
~giv_me 5:134 8:-71 13:98 14:29 16:-1 22:29 25:98 27:-397 29:-119 33:47 34:20
~giv_us 24:6
~global 0:4 33:111
~global_requirement 33:115
~go 1:54 2:139 7:-85 20:70 22:-151 25:88 27:-12 28:79 34:-153
~go_ahead 8:87
~go_in 2:166 12:13
~go_nogo 1:124
~go_out 19:33
~go_through 9:58 17:9
~go_until 28:48
~goe 2:145 16:24 18:-27 20:41 21:79 28:-53
~goe_to 16:58
~going 2:-32 3:-16 4:156 5:11 7:9 9:25 10:-76 12:39 15:25 25:65 28:-62 29:-90 30:17 32:107
~going_on 2:-34 5:55 12:60 17:26 32:135
~going_to 4:32 5:-21 7:34 15:55 20:16 30:35
~goliv 20:184
~gon 2:60 6:201 33:-57
~gon_by 6:121
~good 2:84 5:-16 7:-30 8:58 10:41 11:40 14:-110 17:127 25:123 27:-34 29:-139 32:-60
~good_for 10:67 11:109 25:-114
~good_to 2:150 8:69 25:22
~googl 14:8 26:92
~googl_calendar 14:8 26:92
~got 10:-122 13:252 15:36 17:2 21:-105 25:57 28:128 29:-187 32:110 33:94 34:-184
~got_a 2:4 13:41 17:-20 25:113 29:-49
~got_until 32:89
~grant 2:-133 7:71 8:179 9:-5 13:58 21:-39 22:67 25:-124 27:117 29:-44 32:-84
~grant_an 9:-32 13:27 22:101
~grant_exception 13:-7 27:52
~grant_us 8:-69 22:166
~great 8:-47 25:229
~green 8:121 9:-6
~group 27:21
~guid 17:186 29:-53
~h 16:46 24:99
~had 0:64 6:225 12:-21 28:-78 31:91
~haha 25:111
~half 19:36
~half_a 19:38
~halfway 1:45 5:190 6:-59 9:-58
~hand 12:-34 20:13 25:114 29:-29 33:66
~handl 34:167
~happen 2:-74 6:104 7:24 10:105 20:-144 24:-22 25:-182 27:16 32:188
~happen_after 18:25
~happen_between 32:17
~happen_if 7:57
~happen_in 29:-15 33:46
~happen_on 10:115 16:21 20:-77 32:53
~happen_to 9:78
~happen_when 10:19 11:51
~happy 16:-86 25:271
~happy_friday 25:107
~hard 10:26
~has 1:-101 3:34 5:151 6:168 7:75 8:-24 9:129 10:-264 11:-6 12:127 13:104 14:-6 15:31 17:-154 18:-131 19:-230 21:-59 22:-72 28:-27 29:-112 33:-27 34:-67
~has_a 20:72
~has_anyon 9:94
~has_anyth 13:130
~has_ask 13:156 21:-65
~has_been 9:-66 13:23 25:137
~has_featur 12:28 33:71
~has_not 2:21 3:40 6:105
~has_the 3:12 5:127 6:122 9:45 12:50 13:-75 22:-31 33:-135
~has_to 7:12 22:25
~hav 0:33 2:-73 3:22 4:-218 5:-23 6:75 8:8 10:7 11:-116 12:2 14:87 15:-68 16:36 18:55 20:-111 21:-72 22:57 23:46 24:-237 25:180 26:-66 27:-202 28:74 29:-96 30:-255 32:113 33:21 34:-216
~hav_a 0:7 1:159 11:25 24:4
~hav_an 0:120 6:-28 22:9
~hav_ff 10:33 16:110
~hav_for 20:55 28:4
~hav_in 14:140
~hav_left 28:-44 29:101
~hav_mor 28:42
~hav_never 17:32
~hav_not 7:143 15:50 16:-36
~hav_ready 17:-35 18:73
~hav_requirement 6:144 12:-133
~hav_str 6:-58 12:82 16:101
~hav_the 2:-98 6:25 7:15 12:43 28:142
~hav_to 3:17 4:-42 7:-76 10:108 16:-85 17:-72 18:200 21:84 25:179 28:-187 29:-285 33:11
~hav_two 22:8
~hav_we 5:207 6:200 15:-94 28:-25 32:114
~he 7:120 8:-30 21:122 22:-61
~head 5:-140 18:148 24:180
~head_up 24:180
~hear 27:144
~hear_about 27:154
~heard 9:42 10:71 15:90
~hello 11:-73 17:102 25:109
~help 1:33 11:227 14:-48 17:306 22:-20 25:-212 29:-123 31:-40
~help_me 11:115 34:16
~help_text 2:138 8:52 22:-64
~help_with 17:129
~her 2:-304 5:-82 10:27 11:26 17:162 22:28 23:-71 25:99 26:-47 27:291 29:-195 31:77 34:-75
~hereby 16:36 22:135
~hey 17:38 25:100 33:41
~hi 17:127 25:65
~hi_i 17:72 33:-5
~hibiscu 4:90 5:84 6:137 9:-119 10:-68 11:-184 14:78 16:55 17:-76 19:4 20:174 25:-101 29:-38 32:-76 34:11
~hibiscu_in 2:-65 11:-80 12:43 29:110
~hibiscu_out 6:25 20:29
~hibiscu_releas 6:7 19:-22
~history 6:222 12:-56 14:-8 19:131 33:-92
~hit 10:66 18:92 20:-147 24:72 28:216 29:-132 33:-132
~hmm 7:2 25:82
~hola 17:181 29:-117
~hold 1:-108 7:94 8:61 9:64 10:-22 12:83 13:56 16:33 22:65 29:-86 33:-69 34:-114
~hold_off 7:133 8:-90 15:10
~hold_the 22:104
~holiday 28:-136 29:121 34:24
~horizon 18:122 32:-6
~hotfix 2:82 10:16
~hour 10:-167 24:171 28:149 29:-56 33:152
~hour_befor 24:165
~how 0:-31 1:-198 2:-255 3:27 4:-156 5:12 6:-406 8:-339 9:42 10:14 11:224 12:-253 13:-26 14:-29 15:7 16:-326 17:225 18:-27 19:99 21:82 22:-326 23:-24 24:-257 25:-4 26:-19 27:-351 28:305 29:137 30:-2 31:-217 32:-404 33:-28 34:-416
~how_are 3:33 5:28 11:-23 14:-80 25:160
~how_can 0:-107 2:19 7:53 15:53 17:181 23:-43 26:-97 29:26
~how_clos 28:168
~how_do 0:70 11:180 15:67 17:64 21:-56 25:-38 28:-203 29:72
~how_doe 0:-20 7:30 9:-3 10:7 11:165 17:7 21:13 29:-93
~how_early 11:-86 21:108 23:83
~how_far 5:102 20:-84 28:113 29:-42
~how_is 0:48 5:117 9:171 11:-51 14:105 15:-19 17:-56 20:-31 25:74 28:-187 29:-296 33:80
~how_lat 29:32
~how_long 9:63 10:10 20:93 28:217 33:-205
~how_many 5:34 9:11 10:-127 11:-93 13:114 14:74 17:-111 19:118 20:-45 24:-15 28:69 29:142 32:-55 33:-174
~how_much 28:204
~how_soon 20:135 29:-41
~how_strict 10:184 28:-99
~how_to 11:73 17:70 28:-65 30:126
~how_would 3:112 11:117 21:-81 26:4
~human 11:-41 34:174
~hurt 15:80
~i 0:-113 1:-125 2:118 4:-131 5:-42 6:15 7:132 9:-532 10:-68 11:171 12:-70 13:-88 14:-6 15:41 16:-724 17:170 19:-497 20:14 21:99 23:11 24:-94 25:96 26:223 27:-85 28:-137 29:-84 30:173 31:-38 32:-71 33:-58 34:171
~i18n 27:116
~i_add 0:30 1:-118 2:40 10:31 11:52 12:-6 29:-41
~i_allow 11:25 15:20
~i_alway 24:7
~i_am 2:-356 7:-69 8:130 9:-62 10:36 11:88 12:-10 14:-104 15:9 17:111 18:-92 21:-155 24:-165 25:78 29:-124 31:60 32:119
~i_an 17:49
~i_approv 8:24 11:89 21:-43 29:-30
~i_ask 11:139 15:53 21:-44 34:96
~i_assum 12:3
~i_begin 17:94 33:-5
~i_can 2:-155 10:19 11:61 14:75 18:46 26:49 30:-140
~i_chang 2:-33 7:90 11:-71 15:47 23:71
~i_cherry 2:100
~i_contact 34:19
~i_deny 7:115 8:-21
~i_do 8:98 10:109 11:25 17:92 23:85 25:-18 31:-126 33:-46
~i_fil 9:130 13:163 14:-34 21:-141
~i_find 29:16
~i_get 2:-103 11:-14 17:74 20:132 24:102 26:100 30:-18 33:-77
~i_hav 2:102 5:-146 7:5 9:-27 10:37 11:-120 18:196 22:116 23:69 28:-2
~i_heard 7:16 15:94
~i_help 11:-183 17:223
~i_join 17:105 32:-34
~i_just 2:14 27:12
~i_know 23:61
~i_land 17:-11 25:139
~i_mak 11:114
~i_mean 29:-69 33:111
~i_merg 20:30
~i_mis 2:62 6:65 21:33 22:-13 32:163
~i_must 18:20
~i_mut 30:158
~i_need 1:53 2:13 3:65 8:-51 11:-308 14:52 17:24 18:31 25:-118 31:-41 34:135
~i_no 31:6 33:20
~i_ping 34:92
~i_propos 2:9
~i_rebas 11:-1 29:80
~i_reject 7:168 11:-100
~i_request 11:114 13:-86 34:78
~i_set 11:90 24:-121
~i_should 5:79 11:45 17:-56 18:-18 32:115
~i_start 17:49
~i_still 2:77 26:62 28:50
~i_subscrib 11:-43 26:224
~i_suppos 2:-14 11:1 21:46
~i_talk 11:8 34:88
~i_tell 5:108
~i_too 6:38
~i_typ 11:214 18:-26
~i_unsubscrib 11:18 29:-108 30:83
~i_use 11:149
~i_want 14:140 17:-7 21:-154 22:79 27:200 31:45 33:-100
~i_was 5:132 7:67 8:-59 11:-38 21:45
~i_will 2:-138 21:83 25:111 29:73 31:-65 32:-46
~i_would 7:32 8:-88 11:-102 17:121 20:41 21:-121 22:34 26:-38 27:1 31:27 33:-40
~i_writ 6:130 11:6
~icon 9:126
~ics 5:-53 14:222 26:181 29:-236
~idea 10:90 15:41 21:3 25:88 31:-72
~if 0:94 2:222 3:79 5:-155 7:252 8:-279 9:-36 11:-128 15:282 16:-160 20:-228 21:207 22:-114 23:17 25:-217 29:-293 30:172 31:-177 32:-150
~if_i 2:146 7:47 20:-19 21:88 22:-15 25:-46 30:116
~if_the 15:111 21:144 22:-134 23:71
~if_we 0:120 3:25 15:114 33:-32
~import 1:78 3:-57 4:64 26:94 33:33
~important 17:45 32:-21
~in 0:-274 1:136 2:167 3:39 4:-8 5:96 6:-332 7:-455 8:32 9:-492 10:-186 11:-93 12:224 13:135 15:-299 16:-147 17:-268 18:-249 19:197 20:47 21:157 22:6 24:58 25:-152 26:-184 27:145 28:-94 29:68 30:-293 31:22 32:162 33:-81 34:-74
~in_a 1:40 2:39 4:-18 20:25
~in_advanc 24:119
~in_after 13:34 22:8
~in_are 5:83 10:-96 28:-65 29:-48 32:187
~in_charg 34:165
~in_despit 2:-30 13:95 22:37
~in_dev 5:71 27:74
~in_effect 12:148
~in_featur 12:106
~in_flamingo 19:99 28:-6
~in_for 1:36 27:65 29:-50 34:61
~in_forc 12:257 33:-28
~in_freez 12:73
~in_gazpacho 19:20
~in_her 27:159
~in_how 28:207
~in_it 29:45 32:29
~in_lat 2:-69 22:132
~in_my 11:142 14:18 19:-18 26:-82 33:134
~in_now 2:50
~in_october 3:9 14:-148 32:154
~in_one 2:19 14:7
~in_qa 24:59
~in_september 0:19 1:-4 14:156 20:148 32:-20
~in_the 1:167 2:168 3:-136 4:-89 5:-70 6:137 8:-176 11:-146 12:-49 13:116 14:-427 16:24 19:7 20:-163 21:33 22:-32 26:-87 29:73 32:111 33:-124 34:-84
~in_thi 5:-63 10:185 11:-60 27:-1 28:45 31:186
~in_tim 2:34 21:51 22:3
~in_tokyo 33:149
~in_week 19:51
~in_what 2:-22 5:23 10:55
~in_which 11:36 20:43 29:69
~includ 1:109 10:87 27:111 29:-10
~includ_a 1:59
~inform 24:3 27:128
~information 8:101 9:-50 17:139 21:79 22:-35
~infra 27:66 31:60
~initialis 4:25
~insert 1:160 24:-47
~insert_a 1:61
~install 17:34 18:-12 29:28
~installer 1:156 16:-4 22:36
~installer_freez 1:161
~instead 16:200 26:56
~instead_of 16:40 24:16
~instruction 11:138
~interest 27:118
~interest_in 27:118
~into 1:84 2:124 9:-31 11:75 14:-66 20:43 21:109 32:33
~into_hibiscu 2:62
~into_the 1:94 11:100 21:84
~introduc 0:16 1:35 11:11 24:-3
~introduc_a 0:17 1:43
~involv 17:166 29:-108
~iri 3:-52 4:291 29:-47
~is 0:-28 1:-244 2:5 3:-39 4:-169 5:210 6:13 7:-53 8:73 9:65 10:87 11:-164 12:139 13:-135 14:-51 16:-2 17:34 18:94 19:-367 20:56 22:-114 23:-119 24:-84 25:-60 26:-24 27:-127 28:44 29:141 30:12 31:-444 33:32 34:24
~is_a 0:40 1:25 2:-142 5:-175 8:144 10:468 11:-172 17:-16 23:34 25:-234 29:-151 33:-190 34:13
~is_allow 2:218 10:-83
~is_already 12:91
~is_an 10:235 11:-61 13:-33 21:-59 22:-47 25:94
~is_anna 34:189
~is_approv 8:79 9:-25
~is_behind 5:31 34:18
~is_ce 5:-50 6:83 12:162 29:-106
~is_client 6:45 33:21
~is_com 18:48 29:26
~is_development 6:-22 12:81
~is_don 27:95 33:-11
~is_due 18:-208 24:157 32:182
~is_everyth 5:72 14:61 20:-53
~is_expect 17:161
~is_featur 2:-70 5:55 12:-67 17:13 28:7
~is_ff 10:154 12:73 19:22 28:-20 33:-80
~is_fin 8:107
~is_for 25:-35 29:111 32:-74 34:82
~is_freez 25:105
~is_frozen 10:111 12:-35 25:-56 29:98 33:77
~is_going 5:22 7:40 17:26 32:107
~is_grant 13:-29 27:88
~is_happen 32:24
~is_hibiscu 2:-102 5:103 6:27 12:36
~is_in 2:-84 5:-163 10:-81 12:63 13:134 16:29 32:199
~is_it 2:30 3:40 5:87 6:12 7:72 8:-107 10:-21 12:22 13:-72 14:-15 16:-156 17:-11 18:-42 20:16 21:1 22:-79 26:-203 28:44 29:31 30:107 32:-198 33:-18 34:19
~is_left 10:-29 14:103 28:140
~is_m 6:149 12:-70 29:-154 33:173
~is_master 2:173 5:98 6:-63 12:-35 29:-125
~is_meant 10:35
~is_membership 6:-43 12:163
~is_mileston 29:237 33:-134
~is_my 9:92 12:-57 17:167 23:53
~is_near 24:139 33:-68
~is_next 18:164 23:34 29:-103
~is_not 12:40 15:-169 16:-35 20:135 25:48 33:87
~is_now 16:26 17:70
~is_on 10:-199 16:60 18:187 20:26 25:-164 29:-276 32:95 34:184
~is_one 2:7 24:9
~is_our 29:49 34:76
~is_out 27:136 33:-2
~is_plann 14:96 18:-34 32:111 33:83
~is_rc 2:-45 6:-23 12:-133 15:94 18:-136 19:79 28:97 29:35 33:44
~is_releas 19:132
~is_requirement 2:21 12:-27 33:95
~is_someth 32:75
~is_sooner 18:149 33:-75
~is_still 2:-14 7:46 9:-13 14:167 15:16
~is_str 12:-130 28:193
~is_that 2:83 6:48 10:97 15:-135 16:-77 18:-74 25:-83 29:-127 33:174 34:93
~is_the 2:-247 3:-254 5:124 6:22 7:24 8:-126 10:-116 11:176 12:183 13:-420 14:62 15:-497 16:17 17:3 19:-467 20:142 21:70 22:-26 23:-32 24:-197 25:-564 26:-202 27:-50 29:92 30:2 32:-428 33:137 34:-139
~is_ther 0:41 2:83 3:59 5:-190 6:-424 7:-81 9:-207 10:-9 11:-29 13:132 14:-30 15:-268 17:69 18:92 20:-25 21:86 24:-93 25:-326 26:165 28:-170 30:21 32:75 33:14
~is_thi 5:309 11:22 12:-111 26:64 29:-114 32:-17
~is_tomorrow 6:-19 33:91
~is_two 7:96 24:62
~is_up 5:76 10:-248 11:-202 18:-107 25:339 29:-131 34:-18
~is_wait 13:99
~is_when 20:20 29:-15
~is_wrong 16:115 22:112
~is_your 10:-113 11:287 17:-66
~issu 8:-64 17:52 29:93
~it 1:13 2:96 3:-26 5:-61 7:75 8:179 9:-112 10:-1 11:-609 12:-10 13:-668 14:-62 15:203 16:65 17:-77 18:-193 19:-73 20:313 21:195 24:-115 25:130 26:-46 27:-166 29:65 31:-97 32:-398 33:-134 34:-22
~it_a 10:67
~it_be 2:3 20:41 22:69
~it_befor 20:6
~it_com 8:43 20:23 27:12 29:-21
~it_for 16:18 20:124 21:107 22:-31
~it_freez 12:164 29:84
~it_go 2:23 8:-142 29:135
~it_in 1:49 5:-20 21:79 29:94
~it_is 2:-166 5:-59 6:-57 15:216 16:8 17:78 20:-122 22:164 25:129 29:-223 33:-113
~it_land 20:71
~it_mak 2:33 26:62
~it_merg 21:61
~it_off 31:119
~it_ok 2:4 17:39 29:-1
~it_on 2:120 16:-30 24:94
~it_possibl 0:67 2:-126 3:90 26:-36 30:93
~it_still 20:113
~it_that 21:60
~it_the 20:17
~it_to 29:-58 34:141
~it_too 2:115 6:-59 33:41
~it_up 4:62 16:-1
~it_worth 21:67
~its 4:76 5:27 6:32 9:236 19:-18 22:-96 24:53 27:-57 33:-54
~january 4:41
~jenkin 29:99
~job 10:-95 11:-3 16:-40 25:175 33:-83 34:113
~join 14:-123 17:362 27:139 29:-137 32:-67 33:84
~join_the 17:110 33:101
~july 33:75
~jun 33:105
~just 2:118 10:-25 14:162 17:299 21:82 25:-56 29:-100 33:-23
~just_join 17:99 27:14
~just_the 14:186
~keep 10:69 14:58 15:123 17:-58 27:180 29:-61 30:52
~keep_ask 20:20 33:67
~keep_me 27:15
~keep_us 27:93
~kernel 1:46 29:171 33:-169
~kernel_freez 1:46 29:167 33:-169
~key 14:178 29:85
~key_dat 14:196
~kick 4:159 6:-95 12:131 31:17 33:9
~kick_in 6:-89 12:145 33:24
~kick_off 4:164
~kill 8:89
~kind 11:153
~kind_of 11:153
~kindly 22:16
~knock 16:55 24:15 25:127 29:-94 33:-5
~know 2:-159 3:-36 7:-55 9:51 10:22 11:53 17:12 18:-114 20:38 23:2 24:64 26:-47 27:80 28:-93 29:-164 31:-21 32:58 33:111
~know_about 5:42 9:78
~know_when 33:144
~know_whenever 27:9
~kubernet 4:32 19:-33 20:-47 29:209
~la 5:28 6:27 8:199 19:52 24:76 25:-76 29:-313 33:23
~la_version 6:87 19:64 20:-50 29:-7
~label 2:51
~land 2:121 8:122 17:-43 20:59 22:184 25:91 27:-12 29:-181
~land_a 2:-72 25:173
~land_the 22:114
~languag 11:57 22:26
~laptop 22:-25 25:-16 29:257
~las 27:-30 31:78 34:14
~last 5:-26 6:232 13:-253 14:-202 16:37 17:1 19:357 20:-132 21:57 22:-157 23:35 24:-117 25:-120 27:-25 28:-134 29:-15 33:28
~last_call 1:26
~last_chang 16:77
~last_cycl 13:-87 15:59 19:306 33:-14
~last_dat 16:18 29:38
~last_day 19:-30 33:280
~last_night 8:35 29:61
~last_one 4:6
~last_rc 28:49 29:-129 33:159
~last_releas 6:-66 19:101 20:-13 34:50
~last_tim 6:-79 19:410 28:-118 33:-68 34:-60
~last_week 6:180 9:12 17:45 19:-258 21:60 22:-51 32:96 33:-208
~last_year 15:43 19:144
~lat 2:259 6:-4 9:-102 10:-158 12:-98 13:182 17:-126 22:302 23:83 24:-65 25:2 27:-35 28:-33 29:-123 33:-52
~lat_for 2:154 6:161 10:-19 22:-150 25:99 33:-14
~lat_patch 34:82
~lat_pleas 22:69
~lat_to 2:133
~later 15:178 16:145 19:136 21:17 22:-118 31:-2 33:-126
~latest 2:-93 20:-5 33:239
~launch 20:244 33:-91
~launch_dat 20:59
~lay 14:59
~lay_out 14:59
~le 5:60 6:112 10:-73 29:-91 34:51
~lead 34:171
~least 2:117 28:63 33:-71
~leav 7:88 10:-8 15:169 16:-65 25:-107 27:-94 29:-74 31:224
~leav_it 7:93
~left 10:-180 14:142 18:-92 24:109 28:345 29:27 33:-175
~left_befor 28:42
~left_for 28:125
~left_to 24:122
~left_until 28:3
~leg 4:23
~les 28:166 31:113
~les_than 28:146
~let 2:-206 3:2 4:86 5:-164 6:-61 8:95 9:-174 10:-139 11:-57 12:-61 13:182 16:22 17:-63 18:-70 19:-163 20:-92 21:16 22:134 24:161 25:-203 27:137 28:-195 29:117 31:-248 32:-47 33:-179 34:-115
~let_in 13:160 22:63
~let_me 13:72 14:12 24:102 27:188
~let_the 24:111
~let_us 3:27 4:136 15:27 21:59 24:3
~lgtm 8:79
~liaison 17:130 34:158
~lib 1:-19 2:-149 6:178 19:-64 20:-86 21:21 24:77 29:-164 33:177 34:8
~lib_freez 2:-74 6:113 10:-165 12:-252 18:16 21:35 27:11 28:47
~lib_hav 10:27 33:3
~librari 6:-111 10:-121 12:87 28:63 33:37 34:115
~library 2:153 6:59 10:144 12:-91 16:101 20:-54 22:57 27:-107 28:31 29:-141
~library_freez 6:76 10:133 15:13 16:117 18:-47 22:25 27:-65 33:-24
~library_releas 33:54
~lift 6:-95 12:184
~light 8:32 20:19 29:84
~lik 0:1 2:-59 4:116 5:-65 11:-140 14:113 15:-79 17:98 19:75 20:43 21:-72 22:65 25:90 26:-60 27:61 29:-117 30:-125 31:46 33:-100
~lik_a 0:31
~lik_the 4:5
~lik_to 17:88 20:55 21:-5 22:58 27:107 30:-107 31:71
~limit 10:63
~lin 9:-96 29:166
~link 14:160 19:-87 22:63 26:131 29:31
~link_for 14:-144 26:232
~link_in 22:22
~link_to 14:73 22:49 29:-48
~list 2:-236 4:-117 5:-177 8:-252 9:-183 10:66 11:47 13:218 14:197 16:-175 17:-193 20:-41 21:-174 22:-65 23:84 24:-149 25:-192 26:3 27:89 31:24 33:-177 34:37
~list_all 13:-113 29:150
~list_every 14:126
~list_everyth 11:59
~list_for 27:117
~list_of 2:-34 10:112 13:35 14:56
~list_the 11:2 13:6 34:54
~liv 9:78 20:53 22:12
~liv_migration 9:97 22:13
~lock 6:-105 10:-32 12:414 18:-2 29:-41
~log 5:-61 10:214 14:-70 22:91 29:155
~log_a 22:30
~log_messag 10:196
~login 9:28 29:96
~login_pag 9:55 21:2
~lol 25:237 29:-175 34:-57
~long 5:-6 9:59 10:8 12:-75 20:124 28:214 33:-217
~long_ago 28:147
~long_hav 28:76
~long_is 9:8 29:108
~long_until 20:78
~long_was 19:17
~longer 2:-44 28:121 31:166
~longer_until 28:51
~look 3:81 5:91 7:-16 9:173 11:-116 17:-65 18:44 19:92 25:-20 26:-16 29:-51 33:160
~look_at 9:135
~look_lik 5:-5 14:92 19:110
~look_up 8:-10 9:35 18:68 33:150
~los 25:-11 27:124 29:-61 30:131 31:-78
~lost 2:20 11:196 14:27 25:-131
~lot 10:90 14:175 18:-110 30:52
~lov 10:-108 11:-92 17:29 18:-15 25:159 29:170
~lov_to 17:51 27:81
~low 22:22
~lts 10:117 18:-92 20:259 29:-234 33:-11
~lunch 9:-6 20:-94 24:158 25:204 29:117 31:-127 32:-91 34:-24
~m 0:-289 1:-37 2:-216 3:-38 4:-194 5:56 6:379 7:-3 8:-184 9:-604 10:36 11:-275 12:-520 13:-410 14:-325 16:278 17:-258 18:117 19:-161 20:-617 22:-28 23:-143 24:196 25:-485 26:-317 27:99 29:-223 30:-126 31:22 32:-116 33:303 34:-32
~machin 25:103 29:4
~mad 3:31 7:81 8:-13 25:122
~mail 9:8 26:155 27:22 29:-4
~main 12:173 25:-112 29:147 34:-64
~maintain 29:52
~maintainer 34:83
~mak 1:-136 2:93 4:132 5:-23 6:69 10:29 11:194 16:153 19:-72 20:-127 22:54 24:140 27:-64 29:-34 30:-52 33:-79
~mak_a 4:192
~mak_an 0:-44 10:104
~mak_it 2:129 16:22
~mak_me 24:38
~mak_sens 0:58 26:62
~mak_sur 24:179
~mak_the 2:123 16:54 20:-60
~mak_you 11:115
~manag 19:151 34:-46
~manager 5:-86 10:75 11:107 17:-27 20:-115 22:101 33:1 34:134
~manager_for 34:63
~manual 11:135
~many 2:-38 5:30 9:9 11:-131 13:111 14:19 17:-121 19:113 20:-49 24:-27 25:-126 28:68 29:133 31:26 32:-67 33:-182
~many_day 18:4 29:131
~many_exception 13:-120 19:92 21:55
~many_hour 28:48
~many_rcs 14:59 19:41
~many_week 5:44 19:113 24:-48
~many_weekend 28:14
~march 4:194
~maria 15:60 16:-34 21:86 22:-47 29:-1 34:61
~mark 1:128 5:39 6:-52 8:240 9:-65 20:-24 28:131 29:-134 33:-57
~mark_it 8:92 9:-17
~market 8:-46 29:88
~master 2:137 5:165 6:-108 10:80 12:-25 29:-22
~may 2:267 6:84 13:-77 20:-28 21:21 22:51 27:-21 29:-106 33:56
~may_i 2:119 13:-50 22:22
~may_we 22:17
~mayb 0:167 15:87 16:-97 25:68 30:57
~mayb_we 30:63
~me 0:-187 1:-356 2:-206 3:-350 4:-83 5:73 6:-375 7:-38 8:-105 9:-145 10:71 11:12 12:-25 13:95 14:37 15:-486 16:-331 18:-43 19:27 20:-510 21:-66 22:-58 24:361 26:-10 27:299 28:-185 29:30 30:-47 31:132 32:-553 34:-48
~me_a 4:72 5:135 11:-106 24:69 25:94 33:-100 34:47
~me_about 9:37 10:91 11:36 24:25 27:-62 31:10
~me_again 24:65 33:30
~me_all 13:201
~me_an 11:74
~me_den 14:79
~me_from 2:61 8:82
~me_how 19:86 23:106
~me_in 27:199
~me_know 24:57 27:76
~me_of 13:-27 23:77 24:-99 27:103 33:45
~me_off 27:-43 31:236
~me_on 24:92
~me_post 27:15
~me_see 13:82 14:24
~me_som 11:73
~me_the 13:89 16:-32 18:47 19:59 26:-2 28:12 29:-47 31:-19 33:126
~me_to 7:-132 8:24 13:98 14:-86 23:-80 24:-149 27:92 29:276
~me_tomorrow 24:42
~me_up 5:35 24:102 26:91 33:-127
~me_what 10:90
~me_when 33:123
~me_which 5:109 18:-5 24:-92 29:-82 33:165
~mean 2:-225 6:-97 10:308 20:-43 25:-155 29:177 32:-7
~mean_by 10:100
~mean_for 17:68 29:-34
~mean_of 10:10 29:115
~meant 25:19
~meet 1:93 7:46 15:14 18:-14 24:-81 29:214
~meet_room 29:61
~membership 1:-4 2:-7 6:67 10:75 12:69 16:29 18:-38 19:-7 21:98 27:51 29:-43 33:91
~membership_freez 6:47 10:117 12:-47 16:37 21:123 27:58 34:-57
~mention 3:36 11:123
~mentor 17:239 25:-75
~menu 11:155 25:-99
~merg 2:190 5:-115 6:-120 8:65 12:98 16:-49 21:22 22:50 25:-166 27:-59 29:148 31:-114 33:25
~merg_a 2:204
~merg_featur 2:-67 12:79
~merg_my 29:68
~merg_on 22:11
~mergeabl 2:133
~messag 2:69 18:-15 23:29 25:-64 26:91 29:-87 30:130 31:88 34:-68
~metric 8:58
~midnight 33:123
~midnight_utc 33:87
~might 15:77 21:110 22:-88
~migration 9:79 22:64
~mileston 0:87 1:103 2:-48 6:95 10:59 11:-142 12:-168 13:-61 14:89 15:-75 17:-23 18:49 19:-63 20:-153 24:-84 25:-140 27:85 33:51 34:34
~mileston_are 18:67
~mileston_pleas 14:37
~mileston_two 33:109
~mileston_when 19:89
~mind 7:128 14:68 18:60 25:67 29:-113 33:-66
~mind_about 7:150
~minimum 2:16
~minu 5:89 20:-57 28:139 32:-1
~minut 2:56 16:-18 29:24
~mis 2:39 6:120 21:23 22:-20 24:58 32:141
~mis_the 2:80 6:80
~miss 2:-90 6:22 9:80 21:88 22:36 24:6
~miss_the 9:16
~mistak 30:23
~mod 5:153
~moment 12:72 13:-14 16:-12 18:51 33:130
~monday 1:123 2:2 5:-35 7:86 8:-211 10:-42 12:-123 14:-69 15:-6 16:103 18:-20 20:-62 22:21 24:123 25:93 28:-96 29:-91 31:34 32:117 33:8
~month 2:-38 3:14 4:40 5:-28 16:46 18:-136 19:-64 20:210 25:-30 28:97 29:-89 32:190
~month_cycl 4:52
~mor 0:87 2:3 5:-71 7:-100 8:142 9:-131 13:-94 16:140 17:-2 20:-106 22:206 23:-102 24:-220 25:-256 27:11 28:58 29:43 31:161
~mor_day 16:179 22:155
~mor_information 8:91
~mor_than 28:138
~mor_tim 15:46 22:127
~mor_week 2:55
~morn 24:225 25:99
~morn_of 24:119
~mov 0:-3 2:-19 5:69 6:-150 10:-128 15:354 16:141 19:-197 20:-70 27:2 29:9 33:-47 34:53
~mov_a 11:-91 15:240 34:-50
~mov_featur 34:88
~mov_ff 15:-73 34:168
~mov_rc 15:35 16:36
~mov_str 15:215 16:-148
~mov_the 15:64 16:-55 29:156 34:-28
~mov_to 5:107 15:-204 16:154 33:57
~much 28:201
~much_doe 29:31
~much_longer 28:35
~much_tim 28:91
~must 5:-48 6:21 10:69 16:113 28:-38 29:-56 33:111 34:-115
~must_be 5:-29 6:52 16:79 32:35
~must_i 20:1
~must_not 18:17 24:5
~mut 2:-80 11:-176 25:-258 27:-102 30:495 31:178 32:-22 34:-64
~mut_you 11:-28 25:-32 30:221 34:-10
~mut_yourself 31:53
~my 1:-197 2:94 3:-117 4:-214 5:-426 7:-46 8:-8 9:147 10:-434 12:-349 13:-12 14:-83 15:-502 17:119 20:22 21:-159 22:98 23:60 24:-153 25:250 26:-422 27:-178 28:13 29:287 31:135 33:57 34:-217
~my_approval 8:177 9:-91 13:11
~my_chanc 21:130
~my_chang 22:105 29:35
~my_exception 8:-57 9:289 13:-63 21:-139 34:101
~my_featur 2:146 28:40 33:-42
~my_first 2:-43 17:307 25:5 29:-68
~my_laptop 25:-13 29:115
~my_library 33:56
~my_new 2:99
~my_not 33:145
~my_password 11:-8 29:101
~my_patch 2:-20 10:-14 22:45 29:187 33:-40 34:29
~my_pr 2:26
~my_pull 8:-122 29:160
~my_reminder 23:78 31:4
~my_request 8:273 9:114 21:-12 22:-133 29:-232
~my_subscription 29:-121 31:196
~my_team 31:23
~my_vacation 8:-1 29:51 31:25
~nachrichten 31:104
~nachrichten_mor 31:104
~nack 8:113 25:-48
~nam 1:47 5:166 11:-43 14:-87 18:16 29:-21 31:-96 34:230
~nam_of 5:127 14:-31
~near 24:138 28:83 33:-125
~need 0:59 1:101 2:119 5:-124 7:-1 10:-346 12:-28 13:-9 15:-235 16:-2 18:47 20:109 21:130 22:187 23:12 24:-25 25:-95 27:-277 28:-14 29:-321 31:-48 33:-27 34:74
~need_a 1:124 4:75 8:-27 9:-37 13:5 21:19 24:103 25:-114 34:127
~need_an 0:42 2:157 9:87 11:-110 21:20 22:-109
~need_another 0:8 1:62
~need_ein 22:7
~need_for 3:92 11:-49 21:96
~need_it 20:143 21:36 22:-99
~need_mor 8:39 22:104
~need_the 22:-119 30:10 31:11 33:74
~need_to 3:-77 11:1 17:91 20:47 23:128 24:-81
~never 7:156 8:-61 10:101 17:201 25:70 30:77 31:-95
~never_contribut 17:8
~never_don 17:105
~never_mind 25:102
~new 1:48 2:269 3:75 4:40 5:-571 6:-172 8:-117 9:34 10:-271 11:93 12:10 13:-47 14:-401 15:-36 16:23 17:328 18:-140 19:-260 20:-26 22:60 24:-325 25:-85 27:59 28:-166 29:-38 32:-256 33:33 34:-305
~new_cycl 3:176 4:32 11:33 17:-95
~new_dashboard 22:112
~new_dat 11:116 14:-76 16:245 33:-224
~new_deadlin 11:113
~new_driver 2:168 22:-111 29:-63 33:85
~new_exception 9:-36 13:20 22:145
~new_featur 33:198
~new_her 17:204
~new_mileston 1:139 16:-15
~new_plugin 2:63
~new_project 4:35
~new_ptl 17:67
~new_releas 4:157
~new_str 21:4
~new_string 2:-39 12:48 33:46
~new_to 17:147
~new_version 20:266 29:-137
~newbi 11:-11 17:252 25:-29
~newbi_question 17:42
~newcomer 2:-109 17:203 21:59
~newsletter 11:-6 29:103 33:116
~next 0:47 1:21 2:2 3:125 4:169 5:-152 6:-263 7:-104 8:-8 9:-196 10:-271 11:-212 12:-177 13:-112 14:-47 15:-184 18:397 19:-214 20:-10 21:-56 22:-92 23:83 25:-21 26:-113 27:-170 29:-14 30:-37 32:178 33:-94 34:-87
~next_big 18:31
~next_cycl 0:9 3:157 4:131 34:-51
~next_dat 14:-35 18:129
~next_deadlin 18:183
~next_for 18:147
~next_friday 1:22
~next_mileston 18:212 33:-81
~next_monday 1:11
~next_month 17:4 18:-65 32:94
~next_one 14:141
~next_releas 4:172 5:87
~next_thing 18:138
~next_tim 0:58 3:79
~next_two 14:64 32:55
~next_version 20:110 29:-69
~next_week 4:-82 16:62 18:-25 24:105 25:70 28:-32 29:5 32:-13 33:42
~nic 24:88 25:141
~nic_to 25:47
~night 8:32 29:48
~no 0:190 1:-95 2:62 5:-131 7:28 8:70 10:-109 11:36 12:37 14:-266 16:-181 19:-47 20:-95 21:83 22:-175 23:129 24:-212 25:128 27:-209 28:-48 29:-478 30:-45 31:107 32:-130 33:71 34:-132
~no_freez 12:234 25:-42
~no_longer 31:112
~no_mor 31:142
~no_nachrichten 31:104
~no_need 23:108 24:-37 26:18
~no_new 0:87
~no_reminder 23:18 31:77
~no_to 8:120 9:36 34:-11
~nobody 0:38 7:154 8:-59 9:7 16:-23 24:21 29:-6
~nochmal 33:9
~nogo 1:124
~nogo_meet 1:60
~nois 31:179
~noon 1:88 29:14
~not 0:122 2:-153 3:162 4:-427 5:-267 6:108 7:284 8:-44 9:-47 11:-78 15:178 16:-127 17:-362 18:-206 19:-255 21:252 22:-150 23:28 24:171 25:-38 27:-340 28:-140 30:205 31:142 32:-318 33:-11 34:-141
~not_add 0:142
~not_approv 7:81
~not_ask 15:75 21:102 22:-142
~not_be 2:8 10:81 31:41
~not_decid 7:77
~not_get 8:123 10:45 30:42
~not_it 6:34 16:-131 20:44 33:115
~not_mak 22:144
~not_mis 18:18 24:65
~not_mov 15:104 16:-15
~not_need 0:45 8:112 23:14 24:-69 30:-43 31:92
~not_on 1:30 6:52 24:14
~not_reject 7:33
~not_start 3:130 4:-120
~not_stop 30:186 31:-184
~not_sur 7:97 34:57
~not_the 14:-56 20:38 24:6 27:53
~not_to 21:67 22:-63
~not_unsubscrib 30:167 31:-123
~not_want 31:87
~not_you 11:-1 23:27 25:88
~noth 0:7 9:30 31:75
~notic 11:10 27:100 31:82
~notification 5:-12 11:-25 25:-15 26:139 27:100 30:108 31:85
~notification_for 27:103
~notify 13:-30 27:241
~notify_me 13:-28 27:110
~nova 29:-89 34:72
~november 3:101 4:5 31:21
~now 1:-128 2:210 4:11 5:102 6:-69 8:-59 9:-284 10:-200 11:-101 12:238 14:43 15:-52 16:151 17:156 18:103 20:-323 21:-70 24:-136 25:-207 28:37 29:-284 31:-20 33:-411 34:-34
~now_a 5:54 17:36
~now_and 28:107 32:4
~now_on 14:12 27:158
~now_until 14:122
~nudg 24:190
~nudg_the 24:33
~number 2:-34 5:84 7:55 8:104 9:107 13:72 16:-60 24:-26 25:-41 28:152
~number_a 16:10 29:-41 33:98
~number_add 0:59 6:-12
~number_already 6:35 23:19
~number_am 24:123 30:32
~number_and 1:40 5:53 8:67 24:-12 29:-141 32:101 33:64
~number_approv 7:-124 8:-96 9:241
~number_as 1:136
~number_at 1:73 15:49
~number_aug 1:-66 8:-15 31:18 32:142 33:43
~number_be 16:20 20:-38 29:61
~number_befor 2:31 7:76 29:-29 33:80
~number_but 31:21
~number_can 16:142 21:93
~number_correct 20:124 33:-27
~number_d 16:81 24:64
~number_dat 14:-111 15:-172 16:-40 18:83 20:-160 29:-241 32:-121 33:386 34:101
~number_day 1:75 16:18 18:-57 24:31 28:85 31:35 32:58 33:-229
~number_don 2:19 18:75
~number_fall 19:31 33:37
~number_ff 24:52 28:93 31:-27
~number_fix 16:71 29:38
~number_for 1:90 8:39 24:-4 27:58
~number_get 8:43 24:21 33:50
~number_h 16:46 24:99
~number_happen 27:38 29:-31
~number_i 33:104
~number_if 22:26
~number_in 2:-38 8:9 19:29 28:7 29:-24 33:219
~number_instead 16:155
~number_is 5:-22 6:187 8:88 16:-76 20:22 24:100 27:19 29:-247 33:70
~number_january 4:44
~number_lin 21:77
~number_m 19:-19 33:87
~number_march 4:71
~number_mor 22:1
~number_mov 15:45
~number_my 16:32 20:101 29:10
~number_no 8:32 12:-74 33:103
~number_not 16:191 33:-84
~number_october 1:57 16:64
~number_of 4:31 5:33 6:74 13:100 20:-33 24:-38 28:183
~number_on 1:-69 6:97 8:226 9:-214 10:25 16:171 19:-48 22:-86 24:120 27:-99 29:-71 33:63
~number_or 2:-109 6:-48 18:194 20:159 33:106
~number_pleas 16:116 19:-2 22:10 28:41
~number_pm 31:71
~number_reach 6:63
~number_reminder 31:18
~number_right 33:78
~number_s 33:96
~number_sep 1:168 31:25 33:21
~number_sept 16:26 32:35
~number_september 1:71 16:74 32:11
~number_ship 4:38
~number_slip 6:132
~number_still 6:138 12:-69 29:12
~number_str 24:15 28:36
~number_tagg 6:113 33:-66 34:31
~number_tarball 6:32 33:29
~number_tell 24:122
~number_the 7:62 8:38 9:-83
~number_through 8:77 9:27
~number_to 2:-57 8:152 15:-80 16:175 22:11 29:-76
~number_tomorrow 7:50
~number_two 16:58
~number_until 16:122
~number_utc 1:55
~number_was 8:39 9:-36 19:-104 33:100
~number_week 1:-118 3:78 4:263 17:-4
~number_what 0:22 10:135
~number_when 29:244 33:-224
~number_with 4:83 9:4
~number_yet 9:64 33:136
~oct 1:116 16:202 29:-51
~october 1:58 2:-29 4:29 5:-58 14:-4 16:93 20:121 32:108
~of 0:-361 1:-266 2:9 3:-436 4:-110 5:62 6:-63 8:-62 9:144 10:5 13:62 14:65 15:-283 17:-117 18:-91 19:287 20:90 21:83 22:-127 23:23 25:-667 26:-507 27:-262 28:-140 29:24 30:67 31:-3 32:32 33:1 34:129
~of_a 10:36 11:68
~of_all 13:94
~of_august 6:82 32:81
~of_day 6:116 19:-39 20:9 28:70 32:-74 33:44
~of_exception 9:60
~of_ff 16:76 19:11
~of_final 16:-60 33:129
~of_franc 29:78
~of_hibiscu 14:83
~of_it 10:115 14:89
~of_m 10:91 33:89
~of_me 10:-5 17:153
~of_mileston 10:11 34:32
~of_my 18:85 22:3
~of_nova 29:-11 34:63
~of_our 33:36
~of_python 2:2
~of_rc 16:143 23:84
~of_request 21:73 22:-34
~of_requirement 31:10 34:23
~of_sept 20:18
~of_september 2:6 16:97
~of_str 12:-93 16:-157 18:13 19:-119 24:7 33:224 34:41
~of_the 2:6 3:-48 4:-266 5:139 6:-358 9:109 11:-67 12:72 13:-107 15:-15 16:-235 18:-16 19:48 20:50 24:49 27:-95 28:-297 29:-301 31:36 32:64 33:114 34:125
~of_them 13:109
~of_thi 14:144 19:-37 33:4
~of_thing 11:30 23:36
~of_us 6:40 14:3 18:63
~of_what 14:82
~off 2:-48 4:117 6:-125 7:57 8:27 10:-14 11:-183 12:53 14:-181 16:3 17:-98 20:-71 21:-112 23:-96 27:-318 28:82 29:-297 30:236 31:350 33:-117
~off_for 25:124 31:-61 33:27
~off_on 7:119
~off_the 16:48 27:-13 31:223
~offic 25:127 29:116
~official 14:18 20:165 29:-39
~ok 2:249 6:-108 8:136 9:-30 10:-53 17:101 18:14 25:57 29:-188
~ok_now 2:49
~ok_to 2:113 29:-3
~old 1:69 11:-42 14:-150 19:144 25:-49 29:134 33:-35
~on 0:-458 1:200 2:-126 3:-37 4:-23 5:132 6:-167 7:186 8:209 9:93 10:-174 11:-175 12:53 13:-646 14:-187 15:-67 16:73 17:-50 18:-9 19:-12 20:66 21:-314 22:-120 23:-305 24:241 25:-62 27:171 28:-138 29:-118 30:-396 31:-381 32:126 33:125
~on_a 5:-16 20:39 33:199
~on_arm 29:104
~on_behalf 8:29
~on_duty 32:-6 34:84
~on_exception 8:70 9:-10
~on_for 32:110
~on_friday 1:29 2:47 17:-29 24:93 25:-81 32:76
~on_hold 8:167
~on_in 19:35
~on_master 5:57
~on_monday 2:45 9:15 12:-72 25:26 32:105 33:52
~on_my 9:23 18:57 24:24 25:44 29:-61 33:-74
~on_oct 16:79 20:72
~on_rc 27:21
~on_releas 20:-23 24:12 34:88
~on_sept 1:66
~on_september 1:13
~on_the 1:157 2:-7 3:17 4:-158 5:-36 7:-111 8:-13 9:141 10:34 12:-311 13:-134 14:7 15:-60 16:93 17:-36 18:-10 24:100 25:86 27:-37 28:1 29:-19 31:-151 32:135 34:-63
~on_thursday 24:131 33:63
~on_tim 5:65 20:-2
~on_today 32:99
~on_track 5:88 12:-14 20:78
~on_tuesday 15:32
~on_vacation 9:-5 29:108
~on_what 9:13 10:-38 19:42 20:42 33:85
~on_which 19:35 28:65 33:103
~on_with 5:95
~onboard 8:52 17:160 22:-19
~onc 2:52 3:53 4:-30 12:-75 18:27 24:12
~onc_we 2:57 10:26
~one 0:101 1:97 2:147 3:-6 6:-226 8:-149 9:-55 10:-122 11:118 12:-6 13:173 15:-189 16:186 17:-28 18:178 19:131 20:-293 21:72 27:-348 29:-483 31:-251 32:-135 33:-192 34:-287
~one_day 2:35 16:132 33:-32
~one_mor 0:99 1:13 2:15 16:34 33:-31
~one_week 1:145 16:28 24:67
~oneliner 2:110
~only 2:33 5:-20 11:43 13:82 14:53 15:-5 18:7 22:8 25:-109 26:91 29:-110 31:140 33:-204
~only_the 11:25 14:139 18:64
~only_until 8:159 22:-25
~oop 25:128
~open 2:75 5:-10 9:32 12:112 13:77 14:-54 24:74 27:-32 29:2
~open_a 29:51
~open_an 22:57
~open_ffe 13:40
~open_for 2:-188 5:222 12:167 29:-145
~open_request 13:117
~open_the 29:60
~openstack 4:149 29:71 31:-45
~openstack_templat 4:52
~option 2:124 10:26 11:130 17:-7 22:-38
~or 0:-23 1:-238 3:-110 5:479 6:77 7:-215 8:-301 9:169 10:137 11:-21 12:180 13:-341 14:-254 15:-48 16:-450 17:-182 18:45 20:228 21:8 22:-286 23:-138 24:-330 25:-231 27:-131 28:-228 29:-535 32:-33 33:27 34:-114
~or_a 10:21 34:20
~or_after 2:-88 5:159 6:-152 18:-170 20:58 33:195
~or_already 2:-69 5:59 6:-183 12:165
~or_are 5:129 12:-88
~or_can 12:191
~or_did 6:41
~or_do 2:-112 12:48 15:46 21:120
~or_end 33:71
~or_is 2:187 5:-69 15:35 30:1
~or_no 2:176
~or_not 2:93 6:183 7:-70 8:-103 9:176 10:-29 12:-4
~or_october 20:63
~or_only 0:5 11:28
~or_post 5:167 12:-62
~or_still 12:48
~or_the 18:67
~or_was 19:33 20:15
~or_what 5:99
~order 14:105 25:-20 29:204
~oslo 2:118 33:33
~other 30:79
~ou 5:174 6:-66 12:36
~our 4:15 5:-73 7:72 8:-134 9:-53 10:-153 12:-149 14:-38 16:-71 18:-76 19:69 20:61 21:150 22:343 25:-136 28:-97 30:-75 32:-143 33:6 34:165
~our_featur 22:32
~our_mind 7:116
~our_new 4:35
~our_next 18:44
~our_project 2:73 22:96
~our_team 21:111 27:46
~out 2:-74 3:-135 4:35 5:-419 6:241 9:-57 11:-56 12:-49 14:79 19:82 20:32 22:-69 24:37 29:-179 30:61 31:227 32:-188 33:-67 34:-78
~out_a 4:91
~out_already 6:42
~out_for 18:85
~out_of 10:-2 30:94 31:76
~out_the 14:60
~out_yet 6:111
~over 5:75 6:201 12:-44 17:42 29:-2
~over_the 6:35
~overslept 2:126 12:-28 21:44
~overslept_the 2:136
~overview 13:137 14:159 22:-53 32:98
~overview_of 13:65 14:123
~overview_pleas 13:41 22:-23 32:106
~own 7:133 8:-113 10:-21 27:13 34:86
~own_the 10:-17 34:112
~owner 10:-58 16:-77 33:-51 34:258
~owner_of 10:-11 34:163
~packag 10:52 32:37 33:6
~packager 26:60
~pag 2:-166 3:-13 8:-10 10:54 11:42 14:118 20:68 34:-62
~pag_with 14:49
~part 2:108 5:75 14:-52 17:23 33:92
~part_of 2:108 5:75 14:-52 17:23 33:92
~party 1:60 4:-8 10:58 20:-43 25:82 29:48
~pas 6:-69 7:25 8:-14 22:100 29:139
~pass 6:227 7:63 33:-61
~password 11:-14 29:135
~past 6:202 10:-80 12:-100 13:47 14:98 19:96 22:122 33:-56
~past_str 6:147 22:64
~past_the 14:166
~patch 1:-16 2:223 4:17 5:-168 7:-21 8:-77 10:-160 11:-103 12:30 13:17 17:96 18:-174 21:-66 22:194 25:-130 29:28 34:71
~patch_are 2:29 13:62
~patch_go 2:1
~patch_is 34:60
~patch_releas 4:42 10:17
~pend 8:4 9:56 13:162 29:-29
~peopl 2:-84 5:26 10:36 12:67 13:-62 17:110 23:99 25:-110 29:-28 30:53 33:25 34:78
~peopl_can 13:-11 34:107
~peopl_mean 10:70
~peopl_still 12:110
~per 30:16 33:82
~percentag 29:32
~percentag_of 29:32
~perfect 25:104
~performanc 2:107
~period 5:166
~person 14:-9 34:243
~phas 5:340 11:-85 25:-16
~pick 2:142 10:70
~ping 1:-109 23:41 24:34 25:103 30:27 31:132 33:-99 34:69
~ping_for 1:-90 24:102 34:89
~ping_me 24:180 31:36 33:-58
~pizza 25:53 29:161
~pizza_for 29:222
~plac 6:94 12:10
~plan 1:-6 2:-69 3:77 4:65 5:-26 11:-143 14:240 16:101 25:107 29:-357 32:45 33:-184
~plan_a 3:137
~plan_for 25:150 29:-47 32:74 33:-57
~plan_the 4:12
~plann 3:236 4:126 5:-168 6:42 9:-83 12:-130 14:44 17:-95 18:-99 19:11 20:46 25:-22 29:-3 32:58 33:22
~plann_for 14:-90 18:-14 20:157 32:105 33:105
~play 5:126 25:-64 29:34
~pleas 1:33 2:-255 3:-97 5:19 6:-264 7:-13 9:69 10:-152 11:17 12:-26 13:92 14:3 16:47 17:-31 18:101 19:-67 21:-290 22:164 23:-45 24:-2 25:-445 27:-8 29:16 31:66 32:29 33:83 34:-32
~pleas_add 1:58 27:88
~pleas_can 2:107 8:87 22:-8
~pleas_cancel 8:50
~pleas_correct 16:134
~pleas_do 15:37
~pleas_fil 22:8
~pleas_giv 22:55
~pleas_grant 22:86
~pleas_i 18:67 31:115
~pleas_includ 27:82
~pleas_let 8:63 22:10
~pleas_record 22:92
~pleas_set 4:54
~pleas_shift 15:-37 16:99
~plu 1:28 31:24
~plugin 1:5 2:152 10:67
~pm 31:71
~po 2:6 29:97 33:-16
~po_fil 2:6 29:97 33:-16
~point 5:46 6:33 10:202 12:54 15:1 18:-8 20:75 23:41 29:-215 33:-160
~point_of 10:143
~point_releas 10:132 20:89
~pointer 17:46
~pok 24:235 27:-83
~pok_me 24:187 27:-61
~polish 5:45 12:-3 29:108
~por 11:66 29:-21 34:48
~por_pleas 11:71
~possibl 0:39 2:2 3:44 5:-59 11:-1 12:-21 13:-93 21:72 22:45 23:50 25:-5 26:105 30:55 33:84
~possibl_to 0:66 2:-96 3:90 21:-2 22:52 26:-38 30:93
~post 5:107 10:-35 11:-119 12:-92 14:6 24:5 25:-190 26:175 27:243 29:-140 30:66 31:57 32:-61 33:-9
~post_about 27:64
~post_her 27:118 31:15
~post_in 26:12 31:59
~post_the 14:84 27:-4 31:14
~postpon 2:-110 11:22 15:200 16:144
~postpon_final 16:53
~postpon_m 15:79
~pr 8:-84 9:36 21:-101 22:153 29:117
~pre 5:154 12:-64 24:82
~pre_or 5:167 12:-62
~prepar 4:108 18:108
~pres 20:69 27:32
~previou 19:265 29:37
~previou_cycl 19:21
~previou_releas 19:258
~previou_version 29:60
~print 14:183
~prior 16:-38 19:177 24:126
~prior_to 24:135
~probably 3:45 7:9 23:47 30:26
~problem 2:26
~proces 9:-80 17:138 21:110
~product 10:66 31:17
~programm 29:63
~project 2:78 4:8 5:77 10:57 14:-77 17:95 20:-117 21:41 22:97 27:-50 29:-187 32:-10 33:78
~project_what 17:161
~propos 5:-45 6:12 33:123
~propos_a 2:-30 33:86
~proposal 0:-25 2:5 6:141 10:72 16:50 18:-89 28:8 29:-107 33:133
~proposal_deadlin 6:91
~proposal_freez 2:53 6:-23 10:69 12:33 16:60
~ptl 17:160 29:-71 34:111
~publish 20:161 29:-30
~publish_the 20:46
~pull 8:-150 9:-81 13:-165 16:17 17:20 29:255 33:25
~pull_request 8:-126 9:-14 13:-160 17:23 29:290
~purpos 10:127 11:74 29:-63
~push 6:71 10:-5 15:137 16:39 20:-66 25:-52 29:134 34:68
~push_the 15:70 34:63
~put 0:122 1:84 2:-89 8:147 15:-4 16:-19 22:15 27:20 29:-60
~put_a 0:140 1:-5
~put_it 1:52
~python 2:151 5:-60 10:10 20:-118 29:132 33:107
~python_client 2:22 20:-20 33:76
~python_fooclient 2:36 33:59
~python_version 29:87
~qa 1:-27 3:-41 5:361 6:-80 8:82 9:-111 12:-180 15:-48 24:107 27:173 29:-198 31:104
~qa_in 27:37
~qa_to 27:117
~question 11:26 17:67 34:107
~question mark_how 11:122 23:-25
~question mark_i 32:39 34:22
~question mark_it 2:-148 9:3 22:118
~question_but 10:18
~queu 13:271
~quick 5:161 25:98 27:-9
~quiet 25:-73 31:203
~quit 27:-94 31:151
~quota 9:43 22:46 29:99
~rais 9:-8 22:104 29:99
~random 31:135
~rat 29:25
~rather 16:22 30:60
~rather_than 16:29
~rc 0:112 1:-75 2:-65 4:-489 5:-206 8:-253 9:-402 10:21 11:-462 12:-805 13:-382 14:-121 15:249 16:390 17:-289 18:-139 19:15 20:-1039 21:-211 22:-640 23:27 24:83 25:-409 26:51 28:102 29:1 31:76 32:-608 33:175
~rc_is 2:50 10:15 18:31 24:-53 27:86
~rc_phas 5:51
~rc_to 16:73
~rcs 14:118 19:16 20:-131 29:-52 33:111
~reach 6:85 18:66
~read 10:144 17:178 18:-159 25:-15
~read_first 17:177 18:-127
~ready 2:33 11:-16 18:252 33:-9
~really 10:6
~reason 8:9 9:78 10:86 29:-11
~rebas 11:-103 25:10 29:155
~receiv 26:90 27:94 34:-50
~receiv_the 27:131
~recommend 17:91
~record 8:91 22:81
~red 18:18 29:155
~refactor 2:72 29:61
~reference_and 8:67
~reference_any 8:60 9:111 13:-50
~reference_approv 7:-233 8:293
~reference_as 8:162 9:10
~reference_been 9:73
~reference_but 8:47
~reference_deni 9:26
~reference_go 9:42
~reference_hav 9:180 29:-90
~reference_i 7:7
~reference_in 8:165
~reference_is 8:208 9:-65
~reference_land 8:30 9:6
~reference_pleas 7:-42 8:19 9:204 16:-21
~reference_still 2:-110 9:121
~reference_to 8:136
~reference_valid 9:168 33:-3
~reference_yes 8:56
~reference_yet 7:44 9:38
~refus 7:-62 8:155 9:43
~register 1:19 13:106 27:63
~reject 7:173 8:191 9:14 11:45 13:-54 21:-26 25:-110
~reject_a 11:38
~reject_the 29:94
~relas 19:-12 20:142
~relbot 10:-34 11:209 25:25 29:-78
~releas 1:-18 2:8 3:-147 4:91 5:44 6:77 7:-58 9:-128 10:23 11:-258 13:-41 14:-1 15:29 16:-12 17:89 18:-389 19:88 20:77 22:-64 23:-54 24:17 25:10 27:59 28:47 30:-60 31:-50 33:-152 34:52
~releas_a 2:115
~releas_announcement 27:121
~releas_are 5:53
~releas_at 5:121 14:-69
~releas_be 15:20 20:-25 33:47
~releas_befor 17:94 29:88
~releas_calendar 14:167
~releas_cycl 17:92
~releas_dat 14:-86 15:109 19:120 20:-251 29:76
~releas_day 10:121 19:-4 25:128 33:-133 34:42
~releas_event 27:52 32:63
~releas_for 20:66
~releas_in 2:-16 19:7 20:163
~releas_is 2:-100 20:112 21:94 28:100
~releas_lead 34:125
~releas_liaison 17:138 34:26
~releas_manager 5:-80 10:81 17:-17 20:-109 22:103 34:162
~releas_new 5:-32 26:83 27:160
~releas_not 1:121 24:72 27:-5 29:65
~releas_on 1:-23 2:56 4:133 20:146
~releas_one 16:52
~releas_party 29:28
~releas_plan 4:-26 14:235
~releas_pleas 5:51 28:13 31:74
~releas_proces 17:117
~releas_still 20:108
~releas_team 5:-132 8:89 13:133 17:73 25:-63 29:15
~releas_thi 5:-106 13:-53 20:110 25:140 32:-1
~releas_to 16:91
~releas_when 2:13
~releas_with 4:21
~releas_work 17:94
~remain 14:191 19:-30 28:325 29:-44 33:-98
~remain_deadlin 14:68 28:-38
~remember 24:111
~remind 5:61 11:-129 23:315 24:71 25:-180 27:-333 29:82 31:-10 33:124
~remind_me 5:84 11:-66 23:82 24:-34 27:-216 29:119 33:194
~remind_the 23:125
~remind_us 23:140 24:-53 33:41
~reminder 2:-134 5:-120 8:-49 10:-33 11:87 16:-194 20:-34 23:264 24:227 26:-33 27:153 28:-38 29:-295 30:97 31:91 33:-105
~reminder_are 23:167
~reminder_for 24:184 27:-133 31:34
~reminder_i 30:46
~reminder_in 23:24 27:79 31:-34
~reminder_off 23:-47 30:103
~reminder_to 16:-65 24:141
~remov 2:175 27:-135 29:-1 31:111 33:-87 34:164
~remov_a 2:70
~remov_thi 27:-17 31:86
~renam 2:106 27:-44 29:91
~renam_a 2:42
~reopen 8:105
~repo 4:-36 7:37 10:25 12:171 29:147 33:-125
~report 34:19
~req 22:60
~request 5:-14 6:-97 8:103 9:152 10:-182 11:25 12:-81 13:111 14:-52 16:-71 21:216 22:205 24:-74 25:-142 27:-134 29:-17 31:-123 32:-87 33:-21
~request_a 29:93
~request_an 11:189 21:51 22:-37
~request_are 13:68
~request_exception 9:-82 21:-75 22:163
~request_ffe 22:44
~request_for 21:-90 22:124
~request_of 9:12
~request_pleas 8:-58 9:14 29:34
~request_that 8:-25 13:86 15:42
~requirement 0:-118 1:-34 2:-36 6:44 8:34 10:38 12:43 13:36 16:49 18:6 19:15 21:-28 22:-14 23:-97 28:52 29:-137 33:68 34:36
~requirement_freez 0:-71 1:-14 6:-29 10:120 12:1 13:97 16:72 19:36 23:-76 27:7 34:-216
~requirement_lock 12:96
~reschedul 16:137
~reset 29:34
~responsibl 34:144
~responsibl_for 34:103
~rest 2:46 5:-12 14:67 18:14 28:6 29:-14 32:111
~rest_of 14:79 32:116
~restart 29:140
~restart_the 29:57
~resum 27:156 31:-73
~retro 16:-78 29:47
~retrospectiv 19:81 29:38
~revert 2:160 8:2 9:-15
~review 9:53 11:-44 13:-34 17:-55 25:61 27:-49 29:160 33:87 34:123
~review_my 9:-47 29:70 34:97
~reviewer 10:-100 17:40 21:48 22:87
~reword 2:125
~rewrit 2:48 10:-50 21:61 22:28 29:11
~right 2:-26 5:58 6:62 10:-51 12:73 18:-38 21:-2 23:54 24:-66 25:123 29:-39 33:72
~right_now 2:-14 5:114 12:169
~risk 22:21
~rmnd 24:192 31:-62
~rmnd_me 24:192 31:-62
~room 0:95 2:75 27:18 29:88
~room_for 0:97 2:83 29:17
~roughly 28:50
~round 24:90 33:-40
~run 2:-13 3:95 19:-70 25:73 29:125 34:88
~run_on 29:140
~run_the 19:-37 29:150
~run_thi 25:-21 34:105
~s 33:94
~said 0:24 9:136 16:-1 33:35 34:-36
~sal 18:-99 20:57 29:164
~sam 10:97 16:53 18:-98 19:15 25:121 27:-96
~sam_day 16:90 33:2
~say 2:-15 6:106 9:2 12:53 15:-57 17:-126 33:88
~schedul 1:66 2:-99 3:104 4:96 8:-45 9:-203 12:-105 13:-77 14:136 16:-177 17:-98 18:73 19:149 20:-76 22:-62 24:35 25:-123 29:-236 31:-29 33:42 34:82
~schedul_a 0:9 1:-22 4:-6 14:-15 24:121 29:59
~schedul_are 5:165 14:-40
~schedul_as 14:68
~schedul_chang 27:84
~schedul_complet 14:65
~schedul_for 4:285
~schedul_of 14:-69 19:134
~schedul_pleas 14:89
~schedul_with 19:84
~scheduler 9:40 29:48
~screen 9:54 25:63
~second 0:17 33:44
~second_mileston 33:60
~security 1:85 2:25 8:10 10:1 11:-50 16:26 22:19 24:-37 34:84
~security_audit 1:59
~security_fix 2:8 16:99
~see 2:-55 4:-6 11:36 13:32 14:137 21:49 24:-64 25:151
~see_the 11:59 14:178 20:5
~see_you 25:91
~send 2:-24 4:-55 11:-40 14:127 17:95 26:65 27:51 30:-22 31:127
~send_a 2:-14 17:98
~send_me 14:106 27:94
~send_the 14:7 29:105
~sens 0:55 2:-47 11:122 25:-3 26:58
~sep 1:160 31:18 32:10 33:7
~separat 0:89
~sept 1:165 4:-183 16:63 20:159 24:117 32:117 33:-62
~september 1:126 4:17 5:-97 10:-42 12:-27 14:58 20:82 29:-14 32:114 33:76
~september_or 20:88
~seri 21:10
~server 29:191 31:-35
~set 0:-32 2:-179 4:155 5:-52 6:-8 9:2 11:139 12:20 20:31 22:-108 23:117 27:-122
~set_a 11:85
~set_an 4:-32 16:-45 24:166 29:68
~set_for 20:68 33:40
~set_it 4:62 16:-1
~set_the 4:67
~set_up 1:16 3:11 4:134 11:85 16:-47 23:-19
~sf 10:17 28:17 33:94
~sfe 22:97
~shall 7:36 8:-16
~she 3:33 34:20
~shift 15:109 16:65 29:114
~shift_the 15:153
~ship 2:-31 3:60 5:-32 8:63 16:59 20:100 28:122 29:-176 32:-18 34:128
~ship_dat 4:31
~ship_in 20:48
~shipp 6:111 19:59 20:32 25:-21
~should 0:34 1:-35 2:-5 3:36 4:-121 6:38 7:72 8:-171 9:-68 10:-187 11:20 12:-11 15:39 16:16 18:112 21:42 22:-118 24:-245 25:-63 26:89 27:-34 30:85 31:-13 34:5
~should_a 14:85 17:16
~should_be 15:22 16:7 18:79 29:-2 33:-40
~should_i 2:172 6:108 7:-10 11:24 15:-138 20:34 21:90 23:-15 24:-35 26:-155 29:52 33:-113 34:98
~should_know 5:81 32:117
~should_probably 7:15 23:48 30:29
~should_the 18:97 26:21 29:-29
~should_ther 0:85
~should_we 0:2 2:-45 3:68 15:140 18:51 33:-36
~shout 24:157 33:-42
~show 5:-99 8:-66 9:110 11:117 13:198 14:91 17:-81 19:110 25:-147 27:-73 29:-33 31:-19
~show_me 9:73 11:21 13:88 19:171 29:-133
~show_the 13:62 23:7
~show_what 14:123
~shut 5:-30 12:217 25:-150 29:-16 31:173
~sign 7:-69 8:182 13:-28 21:-102 22:-43 25:17 26:62 27:147 31:-130 34:152
~sign_me 26:91
~sign_off 7:-21 8:188 21:-72 25:49 31:-157 34:38
~sign_up 11:25 27:41 33:28
~silenc 31:215
~sinc 6:37 9:20 12:-32 13:56 29:42
~singl 15:44 25:135 26:8 33:-30
~six 4:93 28:31
~six_month 3:11 4:44
~six_week 28:48
~sleep 12:67 25:45 28:141
~sleep_until 28:140
~slid 6:103
~slip 2:-43 6:8 15:69 19:154
~slip_last 6:-35 19:102
~slip_or 19:59
~slipp 15:38
~slush 0:18 1:65 29:35
~slushy 10:169 29:-47
~small 2:72
~small_featur 2:123
~sneak 2:109
~sneak_in 2:89
~snooz 24:138 29:-81 31:142
~so 5:127 6:67 7:-41 9:-28 13:176 14:-114 17:-64 18:14 19:-40 25:-226 29:-253 33:171 34:-46
~so_far 13:219
~so_is 2:105 6:-124 12:14
~so_what 5:95 17:-30 18:102
~so_when 33:52
~soft 1:119 10:59
~soft_freez 1:88
~som 11:62 15:90 21:10 23:44 25:-99 29:64 31:-3
~som_exampl 11:73
~somebody 2:-38 3:50 4:-29 9:42 29:52 34:110
~someon 2:-75 7:-16 8:24 9:-38 10:8 15:70 16:-8 17:101 22:29 23:37 31:-7 34:36
~someon_said 33:46
~someon_unsubscrib 34:100
~someth 0:22 1:-12 2:-78 15:-65 18:56 21:55 22:-39 25:102 28:-66 32:202
~someth_due 18:173 28:-29
~someth_happen 32:39
~someth_on 32:109
~somewher 14:88
~soon 6:-32 10:-12 12:-148 18:91 20:131 24:-83 27:147 28:216 29:-57 32:-42
~sooner 18:166 33:-83
~soonest 10:-34 18:225
~sorry 8:45 10:49 18:26 25:111 29:-30
~sort 20:87
~sort_la 20:87
~sourc 17:7
~spamm 11:-6 31:118
~speak 11:174 25:-28
~special 12:-50 32:120
~sprint 1:69 28:-29 29:201 32:19
~sqlalchemy 2:85
~sso 8:75 13:-16
~stabilisation 5:96
~stabl 1:98 2:-31 5:160 6:-93 9:-79 10:146 12:167 20:1 29:-136 34:51
~stabl_branch 1:80 5:106 6:-21 10:189 12:-166 34:30
~stag 2:-72 5:193 8:55 10:58 17:49 25:-67 29:19
~stand 5:197 10:234 11:-158 17:-94 29:-263
~stand_for 10:284 29:-26
~standup 15:47 16:-13 20:-20 29:153 32:16 33:-41
~start 1:-109 2:-214 3:215 4:112 5:99 6:-1 9:-144 10:-158 13:-27 14:13 15:-54 17:226 19:26 20:-182 21:-25 25:-122 27:97 29:-89 31:-43 33:57 34:-159
~start_in 3:55
~start_monday 17:65
~start_plann 4:18
~start_the 3:90 4:-163 27:9 29:21
~start_with 16:102 33:6
~stat 5:176 9:114 22:-24 29:-118
~stat_of 5:163 9:118 22:-9 29:-109
~statu 5:181 8:-92 9:90 12:134 29:-107
~statu_of 5:129
~steht 18:49
~step 3:-34 11:189 17:81
~stick 1:119
~still 2:128 3:-131 5:52 7:47 8:-122 9:112 10:-176 11:-109 12:109 13:81 14:114 16:-146 17:-147 18:-181 20:116 22:-216 25:-247 27:-56 28:101 29:-91 31:-103 32:-184 33:-105
~still_accept 2:78
~still_ahead 2:-30 6:138 14:151
~still_be 2:16 7:24
~still_build 5:85 12:-6
~still_get 21:127
~still_going 5:46
~still_hav 2:-66 28:152
~still_in 2:-56 5:158 12:-5
~still_mak 2:113
~still_merg 12:80
~still_need 2:-75 9:45 13:92 30:21
~still_on 5:-14 20:58 26:93
~still_open 2:-50 12:153 24:6
~still_possibl 2:78
~still_propos 12:6
~still_push 2:93
~still_tak 2:108
~still_the 2:-139 20:185
~still_to 6:140 14:86 28:-47
~still_undecid 13:47
~still_wait 9:28
~still_welcom 2:60
~stop 2:117 10:-81 18:-34 23:-54 24:-91 25:-56 27:-192 28:38 30:202 31:160 33:43
~stop_post 30:103 31:-6
~stop_the 29:43 30:144 31:-62
~str 0:-206 1:-117 2:3 8:81 9:18 10:-70 12:-58 15:61 16:81 17:-2 18:-2 19:62 22:-15 24:58 25:-51 27:25 28:75 29:-71 31:28 32:-93 33:52 34:88
~str_chang 2:-109 12:43 21:66 22:-80 28:113
~str_exception 9:-125 13:52 22:82
~str_freez 0:-159 1:-75 2:92 8:111 9:95 10:-164 12:-89 13:-9 15:110 16:99 18:-72 19:64 21:-30 24:74 27:52 29:-556 31:56 33:17 34:152
~strict 10:184 28:-99
~strict_is 10:184 28:-99
~string 2:-62 6:103 9:-48 10:71 12:124 18:39 20:-59 21:5 22:-29 28:31 29:-118 33:123
~string_are 2:102 33:-70
~string_frozen 12:81
~string_lock 12:86 33:-30
~strng 33:184
~strng_freez 33:184
~student 17:78
~student_and 17:49
~stuff 26:85 31:16 32:32 34:49
~styl 4:161 16:-13 33:39
~sub 27:148
~submit 22:109 29:85 33:6
~submit_an 22:72
~subscrib 2:-30 6:-31 26:388 27:176 29:16 30:-247 31:-210
~subscrib_a 11:207 26:-155
~subscrib_me 29:78
~subscrib_thi 26:2
~subscrib_to 11:-169 26:184 27:-84 29:129
~subscription 29:25 31:100
~summary 27:8 32:137
~summary_of 32:34
~summit 29:121
~support 1:68 5:-36 28:-68 29:279
~suppos 0:30 5:101 10:49 18:-31 21:115
~suppos_to 5:127 10:87 18:-8
~sur 2:-45 7:94 24:172 34:52
~swap 16:166 33:-55
~switch 27:66 30:67
~t 10:-177 12:-72 17:-101 20:-59 28:423 29:131 33:-264 34:-50
~tabl 14:216
~tag 6:123 10:37 14:-14 16:-64 33:88 34:102
~tagg 6:147 29:-63 33:76 34:25
~tak 2:217 5:-55 6:57 8:167 9:-38 11:-86 12:-136 16:19 21:82 22:-39 25:-70 28:-24 31:154 34:85
~tak_a 2:31
~tak_car 34:127
~tak_it 8:61
~tak_me 31:106
~talk 10:21 11:73 15:107 21:25 29:-49 34:75
~talk_about 10:26 15:117 17:50
~talk_to 11:140 21:29 34:86
~tarball 6:30 20:86 29:-5 34:48
~target 4:8 20:151 33:-40
~target_dat 20:124
~task 17:160
~team 4:-56 5:-27 6:-45 8:90 10:-56 11:-76 12:-157 13:156 14:-28 15:-96 17:59 19:-121 20:-209 22:42 24:95 25:27 27:22 28:-29 29:-48 31:27 34:97
~team_hav 33:24
~team_is 31:24 33:49
~telemetry 8:34 9:53 22:15 29:-73
~tell 2:27 5:96 8:-7 10:41 11:177 18:48 23:-41 25:17 27:-6 29:-198 32:-56
~tell_me 2:78 9:15 10:159 18:95 24:-154 27:4 29:-17
~tell_the 5:107 11:-24
~tell_us 11:59 24:19 25:92 27:-182 31:81 32:-23
~tell_you 11:132
~templat 3:208 4:134 13:-39 29:-78
~ten 24:97 28:104
~ten_day 24:97 28:104
~term 10:309 11:-123 14:-93 25:-32 29:-115
~test 1:48 2:43 5:76 7:80 8:88 9:-34 10:34 11:-173 12:-103 16:-96 20:-51 22:-41 25:126 27:-4 29:173 31:-104 33:-140
~test_are 25:-49 29:111
~test_day 1:157
~test_for 1:-75 29:193
~text 8:3 10:101 12:36 33:163
~than 6:-73 15:-7 19:133 28:251 33:-82
~than_a 28:157
~than_ten 28:50
~thank 7:-47 8:12 10:-21 14:35 20:51 22:-42 25:283 33:112
~thank_for 25:285
~thank_you 25:52 33:138
~that 2:28 3:-139 5:-237 6:60 7:-14 9:-102 10:139 11:38 13:69 15:-19 16:45 17:-124 18:84 20:-118 24:59 25:86 26:-109 27:-46 29:-132 31:-10 32:-142 33:47 34:26
~that_for 10:193 33:-78
~that_in 1:62
~that_is 8:171 33:62
~that_still 9:-23 13:97 33:25
~that_was 8:-40 9:-74 13:107 25:141 30:21
~thaw 5:-147 6:-29 12:271
~the 0:-356 3:-30 4:-24 5:61 6:49 7:-107 8:-10 10:-86 11:-207 12:10 13:-56 14:180 15:36 16:83 17:-118 18:50 19:-9 20:50 21:-78 22:62 23:-145 24:85 25:-136 26:-33 27:-45 28:-1 29:225 30:110 31:-46 32:23 33:47
~the_announcement 20:36 26:88 31:39
~the_approval 7:83
~the_approver 34:168
~the_audit 2:38
~the_big 14:132 20:132 29:-135 33:-98
~the_bill 22:43
~the_bot 9:43 11:63 23:65
~the_branch 12:66 29:-31 33:56
~the_build 25:73 29:50
~the_calendar 1:142 8:-80 11:99 14:-170 18:146 19:138 22:-10 26:44 32:-30 34:100
~the_capital 29:41
~the_channel 27:-56 29:95
~the_ci 29:65
~the_client 6:48 10:7 15:23 16:46 22:18 33:-171 34:11
~the_closest 18:193
~the_cod 29:19
~the_coffe 29:76
~the_com 32:161
~the_command 7:74 11:133 14:-40
~the_contributor 17:51
~the_countdown 27:106 31:111
~the_current 4:54 5:35
~the_cutoff 22:19 33:169
~the_cycl 4:-108 5:199 10:-38 14:234 28:5
~the_daily 27:8 31:54
~the_dashboard 1:2 8:31 9:85
~the_dat 3:22 4:41 6:58 11:-71 14:178 15:58 16:82 18:-250 24:-56 26:52 27:-184 29:-249 32:-73 33:184 34:-47
~the_day 10:132 16:-171 33:124
~the_deadlin 1:-6 7:33 22:28 27:118 28:78 29:-56 33:-102 34:59
~the_decision 8:102
~the_differenc 10:26
~the_digest 30:25
~the_doc 0:61 2:54 17:-46 21:-162 22:64 24:34 25:23 26:3 27:-16 34:8
~the_door 12:77 22:95 29:-160 33:94
~the_driver 22:35
~the_end 5:48
~the_exception 9:107 13:39 22:-237 24:80 25:46 29:37
~the_featur 10:47 15:300 19:-15 26:60 27:-93 31:108 33:-171 34:-48
~the_ff 15:-129 33:148
~the_final 10:-23 19:-168 20:187 24:-39 27:126 28:89 29:-82 31:108
~the_first 18:-53 32:82 33:236
~the_fix 8:67 20:31
~the_follow 18:219
~the_freez 1:-203 2:75 5:-72 6:-68 10:191 12:122 13:76 19:-17 22:274 24:-6 29:-558 31:-149
~the_full 14:38
~the_gat 2:-12 15:30 21:68 29:89
~the_help 8:13
~the_horizon 18:122 32:-6
~the_i18n 27:25
~the_installer 22:43
~the_last 6:89 14:-8 16:122 19:-6 28:18 29:-118 32:-53 33:119 34:42
~the_latest 20:-4 33:149
~the_lib 6:97
~the_library 34:32
~the_light 20:20 29:101
~the_list 1:-40 13:20 27:149 31:157
~the_liv 9:100
~the_m 24:122 29:-5 33:31 34:28
~the_mail 9:18 29:7 33:4
~the_meet 7:50 15:30 29:36
~the_membership 6:124 21:12 34:-99
~the_metric 8:58
~the_mileston 10:-27 27:38 34:71
~the_moment 2:123 12:77 13:-5 18:57
~the_morn 24:223
~the_new 2:54 9:22 20:67 22:47 25:11 29:46 33:-121
~the_next 2:27 3:178 4:116 12:-23 14:4 16:-150 18:158 28:30 29:-55 32:79 34:-132
~the_notification 30:127
~the_offic 25:60 29:123
~the_official 14:32 20:132 29:-33
~the_old 1:70
~the_one 14:-4 18:51 19:72
~the_open 13:108
~the_pag 10:65
~the_past 6:90 12:-81
~the_plan 1:100 4:-59 14:88
~the_point 5:-26 6:51 10:151
~the_post 26:61 27:27 31:-8
~the_previou 19:221 29:39
~the_project 5:202 10:-85 17:197 29:-83 31:19 33:-44
~the_proposal 2:68 6:35 10:18 12:21
~the_queu 13:152
~the_quota 8:30 9:53
~the_rc 2:123 5:84 14:175 15:-21 29:-299 30:16 31:-24 33:-3 34:127
~the_releas 1:-37 4:-530 5:150 6:109 10:-252 13:122 14:-146 15:206 16:28 18:-6 19:-110 20:-8 25:26 27:31 28:-38 31:-42 32:-53 33:33
~the_reminder 23:-32 24:11 25:9 27:67 30:265 31:-146
~the_repo 12:73
~the_request 8:37 9:3 21:177 29:-217
~the_requirement 10:88 12:144 15:45 16:54 27:60 33:-97
~the_rest 14:69 18:15 32:79
~the_retro 16:-78 29:47
~the_review 2:64
~the_right 7:21 11:73
~the_sam 16:92 19:22
~the_schedul 1:148 10:51 11:9 14:150 18:2 19:-18 27:-58 29:-158 34:147
~the_scheduler 9:40 29:48
~the_second 33:60
~the_security 16:86
~the_server 29:159 31:-34
~the_stabl 1:19 5:8 34:38
~the_stag 29:76
~the_stat 5:28 9:57 29:-41
~the_statu 5:118
~the_step 11:102 17:16 21:-88
~the_str 6:53 8:122 9:79 10:221 21:-75 22:-163 24:192 27:-22 28:-176 29:27 33:-119 34:-61
~the_summit 29:62
~the_tarball 20:76 34:54
~the_target 20:51
~the_team 5:79 18:79 24:121 31:5 33:-3
~the_telemetry 8:35 9:54 29:-69
~the_test 18:44 29:15 33:-31
~the_thing 5:40
~the_timelin 14:84
~the_translation 22:69
~the_translator 23:88 28:46 29:-73
~the_tre 12:89
~the_ui 12:15 22:54
~the_upcom 18:99
~the_updat 27:114
~the_version 19:59 29:-116
~the_volum 8:62 22:-11
~the_week 4:-3 32:281
~the_weekend 2:-73 25:140 28:6
~the_weekly 27:182 31:88
~the_whol 14:76 15:44
~the_wifi 29:6
~the_window 6:45 29:127
~the_word 5:-7 6:33 12:79
~them 13:101 14:79 19:-7 29:-78 30:12 31:114
~then 18:239 19:40 20:-31 29:-15 33:-104
~ther 0:97 1:50 3:62 4:-17 5:-362 7:-113 10:-153 11:40 13:98 14:20 15:-55 16:-209 17:13 18:11 21:7 23:130 24:-17 25:17 26:60 27:-166 29:-111 32:20 33:-14
~ther_a 0:-134 2:-24 3:80 6:-8 10:38 12:6 18:-32 21:-40 26:-4 29:39 30:45 32:77 33:122
~ther_an 6:113 11:-13 26:252
~ther_any 2:114 21:143
~ther_anyth 7:-34 13:91 18:63
~ther_are 24:50
~ther_be 0:126 20:60 23:94 24:-62
~ther_is 1:38 12:126 24:6
~ther_someth 13:14 18:156 28:-40
~ther_still 2:124 28:40
~thes 1:76 10:-65 26:38 30:179 31:70 33:-6
~thes_messag 30:120
~they 8:-67 9:122 10:4 12:118 14:42 15:22 19:-71 20:36 25:37 28:-7 29:-35 33:-56
~thi 0:-60 1:-112 2:117 3:-157 5:11 6:-286 7:-269 9:-405 10:-132 11:101 12:-23 13:91 14:39 16:-201 17:58 18:-307 19:-96 20:75 22:-11 23:94 24:82 25:22 26:-42 27:40 28:-89 31:-51 32:164 34:97
~thi_bot 11:253 25:-169 29:-9 30:36 34:73
~thi_channel 11:-245 24:-86 25:40 26:33 27:167 29:-126 30:75 31:121
~thi_cycl 2:33 3:-212 5:-215 13:212 14:138 17:-67 19:-151 28:40 33:137 34:65
~thi_into 2:24
~thi_is 25:178 29:-89 32:-14
~thi_month 5:-28 14:-20 20:133 32:125
~thi_one 19:79
~thi_point 5:132 12:85 15:43
~thi_project 10:36
~thi_releas 2:141 14:237 17:1 19:-27 20:-209
~thi_room 27:30
~thi_tim 2:-15 13:67 29:-98 34:7
~thi_to 29:169
~thi_week 2:96 5:-47 13:104 25:-86 28:-90 29:-29 32:259
~thing 2:-123 5:148 9:99 10:20 13:-69 18:71 23:20 25:-108 29:-207 31:-92 32:55 33:-15
~thing_is 12:7
~thing_on 5:141 18:63
~think 0:96 7:189 8:-33 21:95 22:-47 23:44 26:64
~think_about 0:17 7:14
~think_of 7:47 8:-5 21:74 22:-7
~third 33:137
~thos 27:11
~thre 1:11 14:-48 16:111 18:98 19:44 24:86 28:-2
~thre_day 1:42 24:113
~through 5:26 8:98 9:91 13:34 17:47 19:-74 22:79 29:-107
~through_the 8:89 22:-54
~thu 32:123
~thursday 2:3 6:67 10:-50 12:-114 15:-20 16:129 19:-94 24:63 25:-73 32:69 33:127
~ticket 4:-89 29:187
~tiem 28:61
~tiem_left 28:61
~tim 0:49 1:-126 2:-22 4:30 5:126 6:-86 8:-138 9:-117 10:-264 11:-178 14:-42 16:-94 18:-185 19:167 20:-12 22:94 23:27 24:-5 25:91 28:252 29:-26 31:-114 32:-52 33:138 34:-48
~tim_befor 24:40 28:24
~tim_could 22:91
~tim_for 22:9 28:89
~tim_is 5:-65 25:-20 29:234
~tim_of 33:68
~tim_or 2:-82 5:22 12:18 15:45
~tim_remain 28:171
~tim_to 4:128 28:23
~tim_until 28:43
~timelin 14:232
~timelin_pleas 14:48
~timetabl 14:98 19:78
~tiny 8:92
~tls 9:109
~to 0:-19 1:-461 2:94 4:-59 5:-198 6:-358 7:12 8:52 9:-45 10:-46 11:143 12:-502 13:-301 15:85 16:191 17:160 19:-636 20:-236 22:111 23:-24 24:26 25:-172 27:81 28:181 29:71 30:98 31:-156 33:32 34:-39
~to_add 0:154 14:-70 26:81
~to_apply 33:28
~to_approv 7:177 8:-102 11:-52 13:105
~to_ask 2:-3 11:40 21:112 22:48 33:-17
~to_be 5:79 7:27 9:-148 10:9 15:-134 17:-24 20:88 24:71 27:39 28:-170 33:119
~to_bump 33:80
~to_chang 2:-32 11:32 15:126 22:16
~to_check 24:11
~to_com 6:139 14:86 28:-75
~to_contribut 17:65
~to_delay 15:77
~to_do 4:14 10:130 18:-129 32:101
~to_ff 24:62 28:58
~to_finish 2:-66 14:73 28:93
~to_freez 10:104
~to_friday 8:21 32:44
~to_ga 28:98
~to_get 17:52 18:117 21:-40 22:84 26:-155 27:64 30:98
~to_go 25:92 28:148
~to_hav 17:-31 18:84
~to_hear 27:94
~to_help 17:118
~to_it 18:11
~to_join 17:179 29:-56
~to_know 2:-9 17:101 20:64 25:53 27:-31 33:77
~to_land 2:4 22:111
~to_m 28:20
~to_me 10:163 11:62 13:-37 27:-120 29:62
~to_merg 2:180 22:76
~to_monday 16:91 33:36
~to_mov 15:173 16:-62 34:-45
~to_next 16:137 33:-15
~to_postpon 11:39 15:93
~to_rc 26:62 28:78 29:-171 33:-14
~to_remind 23:193 24:-101
~to_renam 2:97
~to_request 9:67
~to_see 11:84 14:35 21:61
~to_send 17:51
~to_sept 8:1
~to_set 4:-65 11:165 23:-9
~to_slip 15:126
~to_stabl 2:139
~to_str 27:72
~to_subscrib 11:51 26:74
~to_talk 11:76
~to_tell 11:36 28:18
~to_the 1:-8 3:-25 8:-3 10:-67 12:-86 14:44 15:-219 16:253 17:49 18:-15 20:-25 22:-27 27:54 28:211 29:168 33:-35
~to_thi 24:96 25:-39
~to_thursday 29:45
~to_use 11:81
~to_wait 2:155
~to_watch 18:79
~to_you 11:218 29:-89
~today 0:-33 2:39 4:38 5:13 6:-53 10:-116 11:-40 12:142 14:-19 17:-31 20:-82 24:-28 25:40 28:8 31:99 32:223 33:-176
~tokyo 19:-40 29:52 33:119
~told 7:109 11:-27 21:21 24:-15 27:157
~told_me 7:118
~tom 7:118 15:-1 33:77
~tomorrow 0:-7 2:48 6:-44 7:55 8:-28 10:-51 11:-31 23:-9 24:181 27:-87 29:9 31:-21 32:175 33:46
~tonight 29:141
~too 2:237 5:-168 6:34 8:164 10:12 15:58 16:-35 19:-31 20:-89 22:-132 23:115 24:-25 25:-139 27:114 29:-186 33:-9
~too_lat 2:365 6:51 8:32 10:-20 23:95 24:-13 29:-42
~too_many 31:56
~total 14:89 17:58 32:-25
~touch 15:113 33:-24
~track 1:47 5:87 12:-17 20:77
~train 2:62
~translat 16:-43 20:71 22:-15 29:260 33:-100
~translatabl 33:119
~translation 0:23 2:102 12:29 22:50 29:-231 33:96 34:37
~translation_freez 33:97
~translator 10:102 14:100 23:77 27:74 28:65 29:-113
~tre 5:-122 9:-29 12:264 29:-3
~tre_clos 12:74
~tru 33:94
~tuesday 0:47 1:-8 2:60 7:-7 8:99 29:44
~turn 8:73 9:62 23:-114 25:-73 27:135 30:123 31:51
~turn_down 8:180 9:85 29:-162
~turn_it 31:98
~turn_on 27:46 29:102
~turn_the 27:42 30:90
~two 3:75 5:16 6:-93 7:77 8:-28 15:63 16:131 20:-68 21:-57 22:90 24:144 27:-14 28:-57 29:-206 31:-115
~two_day 9:6 15:44 16:100 24:131 28:-165 33:-90
~two_hour 24:71
~two_mor 2:64 16:75 22:23
~two_week 1:27 10:26 32:68
~typ 11:236 18:-28
~typo 2:201 21:-25
~typo_in 2:158 21:-96
~ubuntu 4:106 20:71
~ui 0:59 12:119 20:-104 22:120 33:161
~ui_freez 0:71
~ui_text 2:-10 12:53 33:89
~un 2:127 10:76
~una 22:59
~undecid 13:200 32:-27
~under 9:51 10:90 12:123
~understand 11:207 25:-40
~undo 7:25 15:-47 16:234
~undo_my 8:62
~undo_the 7:93 16:130 29:-54
~une 9:-47 21:98
~une_exception 9:-45 21:98
~unfrozen 12:202 29:-91
~unit 29:96
~unit_test 29:96
~unmut 27:168 31:-27
~unsubscrib 26:-263 27:-102 30:268 31:93 34:64
~unsubscrib_me 29:57 30:5
~unsubscrib_us 30:153
~until 2:11 4:-135 5:-179 6:-114 7:81 8:21 10:-167 11:-90 13:-123 14:142 15:-6 16:115 17:-192 19:-116 20:-24 21:48 22:100 24:87 25:-261 27:-242 28:176 29:-21 31:44 32:-25 33:35 34:-105
~until_after 15:19 24:208 29:-29 31:-127
~until_featur 28:93
~until_ff 2:146 24:35 28:-10
~until_final 28:26
~until_ga 20:81
~until_monday 7:137 8:-99 31:91
~until_next 31:121 32:-77
~until_rc 28:21
~until_requirement 28:26
~until_sept 22:3
~until_the 7:38 14:91 16:152 22:56 28:-36 32:62 33:-11
~until_tuesday 8:120 31:20
~until_we 28:188
~until_what 33:36
~until_when 2:-115 9:116 12:50 20:-164 21:55 33:159
~up 0:-82 2:-346 4:172 5:55 6:-80 7:29 9:144 10:-157 12:-194 13:-199 14:-51 16:-254 17:-93 18:38 19:-49 20:-270 21:-158 22:-136 23:-88 24:270 25:220 27:67 28:-146 29:-532 31:77 32:-14 33:65 34:-254
~up_a 1:1 4:-64 11:76
~up_befor 24:41
~up_first 18:32
~up_for 8:115 25:87 26:71 27:168 29:-24 31:-183 34:-80
~up_next 18:181 24:41
~up_on 5:39
~up_the 4:21 16:-21 18:68 24:11
~up_to 33:183
~up_when 24:125 33:-35
~up_with 5:166 9:68 10:-43 18:-91 24:77
~upcom 6:44 14:49 18:154
~updat 1:-90 2:28 5:5 7:40 8:-143 9:90 14:-50 15:-61 16:54 20:31 26:-31 27:170 31:32
~updat_it 7:63 16:25
~updat_on 5:84 9:136 16:-4 27:-45
~updat_the 2:169 16:57 29:-49
~upgrad 2:107 20:38 22:1 29:46
~upload 2:22 22:22
~upstream 29:43 32:39
~url 14:8 26:71
~urllib 9:71 22:118
~us 0:-103 2:-333 4:106 5:-24 6:83 8:-290 9:-127 10:-261 12:-128 13:-140 14:-1 16:-75 17:-39 18:107 19:-180 20:-54 22:207 23:107 24:94 26:-160 27:118 28:-307 30:68 31:90 33:-40 34:-166
~us_a 24:120
~us_about 11:81 24:-29 31:66
~us_know 24:82
~us_of 23:63
~us_when 24:-37 33:125
~usag 11:162
~use 0:11 3:133 5:-49 10:-92 11:164 13:-48 29:125
~use_thi 11:175 29:-74
~use_you 11:84
~user 10:57 20:134 29:-32
~using 4:10 11:90
~using_the 4:10 11:90
~utc 1:47 10:-67 33:202
~v 4:210
~vacation 8:-71 9:-27 17:-31 25:41 29:151 32:49
~valid 9:179 33:-3
~version 1:-45 4:150 5:85 6:63 11:-49 14:-1 17:-68 18:-51 19:130 20:163 22:30 29:47 33:-61
~version_after 20:81 29:-62
~version_be 3:122 29:-37
~version_befor 19:69
~version_com 5:97 19:25 20:86 29:-127
~version_cycl 4:16
~version_final 6:89
~version_for 4:141 19:111
~version_go 4:57 19:39
~version_going 4:86
~version_is 5:25
~version_of 2:60
~version_on 29:95
~version_out 6:135 12:-48
~version_pleas 4:36
~version_releas 4:10 20:-47 29:96
~version_schedul 3:126 14:-239 19:171
~version_support 29:5
~veto 8:15
~volum 8:59
~volum_driver 8:62
~vot 2:-97 3:69 7:27 8:104 9:160 13:88 25:-76
~vot_on 2:-72 7:76 9:135
~vs 10:307 18:-90 19:5
~wait 2:182 5:-87 7:136 8:-24 11:-12 13:173 16:10 17:-17 18:72 29:-127
~wait_for 5:-43 9:9 13:119 18:78
~wait_until 16:64
~wait_with 7:186 8:-73 9:-118
~waiver 8:-1 9:104 11:40 13:162 17:-25 21:81 22:172 29:-112
~waiver_for 9:34 13:75 22:118
~wak 24:36
~wak_me 24:37
~want 2:83 8:-200 9:-144 10:-161 11:-258 13:-109 14:6 15:99 16:-52 22:116 25:21 26:179 27:124 28:-75 29:-278 31:149 32:-84 34:-128
~want_a 0:6
~want_an 22:63
~want_it 26:17
~want_the 4:30 26:87 27:10
~want_to 2:153 10:-24 11:-122 14:47 16:-30 17:12 21:41 25:11 26:64 27:42 31:-17 33:31
~warn 23:53 24:284
~warn_the 24:60
~was 0:47 1:-207 2:-331 3:36 6:142 7:-24 8:-177 9:227 10:-82 11:-40 12:-323 14:-232 15:74 16:-40 17:-294 19:308 21:65 24:-115 25:31 26:-165 28:-62 29:-427 31:-71 33:62 34:-18
~was_a 30:24
~was_deni 8:-34 13:114
~was_ff 15:72
~was_hibiscu 19:-41 20:1
~was_it 19:49 20:12 30:-35 34:92
~was_last 6:178 19:-38 33:-134
~was_m 19:-47 33:101
~was_mean 10:144
~was_mileston 6:182 19:-115
~was_mov 33:75
~was_my 9:25
~was_not 0:13 19:-8 21:84
~was_on 5:4 19:51
~was_rc 0:63 19:52 28:-34 33:-64
~was_str 15:44 19:113 33:-19
~was_that 9:114 19:87 33:-65
~was_the 6:-19 9:224 10:-85 15:35 18:-77 19:79 20:-154 33:208
~was_ther 6:130
~was_when 19:8
~watch 18:68 27:167
~watch_out 18:85
~way 0:45 2:47 8:80 12:-109 17:35 21:208 29:-149 30:81 33:-67
~way_to 0:64 2:-16 17:103 21:156 29:-77
~we 0:254 2:39 3:158 5:264 6:46 7:12 9:-2 10:-250 11:-604 12:84 13:-23 14:-88 15:151 16:-82 17:-338 18:63 19:-21 20:82 21:-5 22:126 23:-278 24:-200 25:-91 26:-71 27:-29 28:59 29:-22 30:34 31:-35 32:-102 33:-140 34:-709
~we_accept 2:286 12:-238
~we_add 0:62
~we_after 5:-84 6:292 18:-70
~we_agre 16:102
~we_also 1:131
~we_approv 9:76
~we_are 4:70 5:95 6:-61 12:62 17:17 22:99 24:-55 28:54
~we_be 5:11 18:61 20:16
~we_can 8:38
~we_cut 29:159 33:-48
~we_decid 21:68 22:-64
~we_delay 15:51
~we_do 0:28 3:36 5:20 23:-62 30:-2 31:206
~we_enter 5:83
~we_freez 5:81 12:-119 19:89 33:2
~we_frozen 12:99
~we_get 20:-132 22:50 29:140
~we_go 20:127 29:-131
~we_got 32:128
~we_had 0:65 6:102
~we_hav 0:58 2:-87 5:-114 6:-113 8:90 9:-241 14:165 16:-20 19:-116 20:-189 21:-83 22:81 25:121 29:142 31:51 32:110 33:-141
~we_hit 10:151 20:-138 28:198 29:-28 33:-141
~we_in 5:277
~we_know 9:87 33:98
~we_merg 12:-18 22:113 28:1
~we_mov 5:99
~we_need 1:3 2:131 4:131 22:12
~we_on 5:164
~we_only 22:103
~we_push 2:-28 15:224
~we_releas 5:-167 17:65 20:225
~we_ship 20:78 28:172
~we_should 2:-101 7:30 29:113 30:136
~we_slip 6:-35 19:102
~we_start 3:97
~we_still 5:52 12:-78 20:102 30:16
~we_support 29:122
~we_tag 29:-74 33:136
~we_to 28:72
~we_upgrad 2:23
~we_use 3:144 13:-27 29:31
~we_want 24:50 27:57 31:-63
~we_will 22:125
~we_with 5:-78 9:152
~we_would 22:112
~wednesday 1:76 5:-19 16:61 20:133 28:-10 29:-78 32:98
~week 0:-215 1:47 2:23 4:68 5:141 7:-79 8:-231 10:-182 11:-173 12:-297 14:-329 16:143 18:-444 19:-96 20:-287 22:-21 23:-32 24:108 25:-186 26:-323 27:-363 28:79 29:-41 31:34 32:348 33:21 34:-59
~week_after 1:244 4:-38 24:-80 32:18
~week_ahead 32:66
~week_befor 1:29 16:62 19:1 28:-14
~week_between 19:85
~week_cycl 3:125
~week_for 22:100 32:51
~week_in 5:25 28:-68 32:53
~week_is 5:-1 29:146 32:-124 33:129
~week_later 10:32 15:45 16:32
~week_of 28:10 32:89
~week_plan 4:122
~week_pleas 32:177
~week_to 2:-49 28:300
~week_until 28:41
~week_what 17:119
~week_will 2:62 20:52
~weekday 5:-33 20:97
~weekend 2:-89 25:211 28:139
~weekend_befor 28:20
~weekly 2:-14 25:-73 26:56 27:134 32:151
~weekly_digest 26:89 27:148 31:29
~weekly_summary 27:21 32:37
~welcom 2:34 8:-51 9:27 17:97 25:93
~well 25:109
~wer 2:-95 13:162 14:-19 19:224 21:54 22:-32 28:-13
~what 0:-28 1:-365 2:-90 3:-52 4:-364 5:47 6:-264 7:-22 8:-411 10:203 11:175 12:-268 13:130 14:53 15:-71 16:-487 17:211 18:186 19:21 22:-415 24:-60 25:-57 26:3 27:-352 28:-197 29:-10 30:-14 31:-267 32:79 33:37 34:-294
~what_a 10:-70 11:-105 13:-71 15:61 19:-42 20:-48 25:347 29:-39
~what_about 0:40 2:275 10:-287 11:-177 18:-148 29:-92 33:183
~what_are 10:95 11:273 13:-105 14:60 18:54 25:-221 32:-264 33:-94
~what_becam 9:108
~what_cam 9:3 19:116
~what_can 11:31 17:143 26:34
~what_chang 10:150 29:140 33:-157
~what_com 18:78
~what_dat 11:-34 14:12 20:27 29:-33 33:189
~what_day 10:-103 19:88 20:149 29:-71 33:113
~what_did 5:-144 11:82 13:254 14:-17 25:-49 29:-62
~what_do 2:-170 3:20 5:48 10:145 11:-11 15:-33 18:156 21:25 25:-117 26:-45 29:-224 32:86 33:-132
~what_doe 2:-104 5:53 7:96 9:-112 11:-103 14:116 29:106 33:-201 34:47
~what_exactly 10:79
~what_follow 10:-77 18:174
~what_happen 7:42 9:38 10:114 20:-83 29:-182 33:-58
~what_has 13:23
~what_hav 32:128 33:98
~what_i 11:-75 13:135 14:-37 25:50
~what_if 0:127 2:101 10:-72 15:136
~what_is 0:-127 2:-161 3:-214 5:-86 6:-143 10:210 13:52 14:39 15:-292 17:126 18:73 19:-394 21:-37 23:-69 24:72 26:-414 28:111 29:13 30:1 32:155 33:-154 34:-203
~what_kind 11:153
~what_may 2:96
~what_now 17:178
~what_part 5:90
~what_percentag 29:32
~what_phas 5:155 11:-74
~what_reminder 23:143
~what_should 17:124 18:143 20:84 29:-127 32:-38
~what_tim 5:-124 10:-96 25:-36 29:179 33:238
~what_was 18:-41 19:81 33:98
~what_week 5:-57 29:150 32:-93 33:84
~what_will 32:57
~what_would 3:65 21:30
~what_you 11:83
~when 0:-267 1:-140 2:-377 3:2 4:-295 5:-447 6:-296 7:-284 8:-242 9:49 10:-110 11:-97 12:-251 13:-290 14:49 15:-135 16:-334 17:-313 18:-84 19:136 20:345 22:-353 24:73 25:-337 26:-262 27:50 28:-130 29:90 30:-242 31:-305 32:-259 33:358 34:-51
~when_are 14:46 20:58 29:-125 33:116
~when_can 2:-160 20:178 21:81 29:-109 33:120
~when_com 20:102
~when_did 19:233
~when_do 14:4 18:-33 19:-18 28:131 29:46 33:38
~when_doe 9:127 29:91 33:-48
~when_exactly 29:-23 33:144
~when_ff 24:17 27:-35 33:62
~when_i 11:38 34:57
~when_is 2:-63 10:-125 12:-33 14:14 18:43 19:45 20:78 23:43 24:-18 28:-153 29:156 33:-7
~when_m 27:75
~when_must 20:-59 33:157
~when_rc 24:93 33:-11
~when_sort 20:87
~when_str 24:-229 27:236
~when_string 2:119
~when_the 24:154 27:-30
~when_ther 24:131
~when_they 20:125
~when_was 15:55 19:166 20:33 33:-69
~when_we 10:69
~when_will 2:-97 3:116 9:45 20:9 29:7 33:-23
~whenever 27:182
~whenever_a 27:160
~wher 2:-123 3:-155 5:183 9:93 10:-210 12:-66 14:31 15:97 17:178 18:-72 20:-126 21:54 22:-19 25:-195 27:-153 29:22 30:9 34:-143
~wher_are 5:-12 9:89 14:-78 29:153
~wher_do 11:-188 17:90 21:82 26:33 29:2 30:53 33:-39
~wher_in 5:47 33:53
~wher_is 5:-86 9:26 11:153 14:165 29:-5
~wher_it 15:136
~whether 15:7 34:57
~which 0:-209 1:-227 2:-219 3:26 4:-120 5:80 6:-184 7:-159 8:-148 10:29 12:-69 13:109 14:16 15:-215 16:-263 17:7 18:164 19:96 20:94 21:-165 22:-204 23:11 24:-286 25:-321 26:42 27:-235 28:-27 29:90 30:-134 31:-130 33:108 34:44
~which_are 33:102
~which_branch 29:171
~which_channel 26:134
~which_command 11:64
~which_cycl 5:84
~which_dat 14:-17 20:13 26:-43 28:75 29:-266 32:183 33:60
~which_day 10:-73 19:147 20:94 24:-38 29:9 33:152
~which_deadlin 6:21 14:141
~which_exception 13:134
~which_freez 10:-55 14:124 18:116 23:26 33:-165
~which_is 9:48
~which_mileston 5:-82 18:94
~which_of 12:134 14:-88 18:115 33:-62
~which_one 18:79
~which_part 5:21
~which_peopl 13:-11 34:107
~which_phas 5:61
~which_python 29:47
~which_releas 19:11 20:-43 29:54
~which_reminder 23:75
~which_request 13:148
~which_stag 5:93
~which_team 34:219
~whichever 18:120
~whil 34:26
~whil_i 32:11
~who 0:44 1:-127 2:-376 3:80 4:-92 5:-279 6:-264 8:-261 9:141 11:-95 12:-240 13:14 14:-131 15:-18 16:-321 17:-29 18:-246 19:-95 20:-265 22:-275 23:17 24:-163 25:130 26:151 27:-41 28:-226 29:-6 30:33 31:-70 32:-240 33:-395 34:475
~who_add 34:19
~who_approv 13:-146 34:163
~who_are 27:11
~who_brok 25:55 29:40 34:-100
~who_can 0:86 7:94 11:2 34:35
~who_chang 15:-48 34:209
~who_decid 3:64 13:-59
~who_do 15:64 34:40
~who_get 23:19 24:-7 26:147
~who_got 13:212 34:-125
~who_has 13:213 14:18 21:-79
~who_is 9:69 14:-9 17:-55 29:35 32:-69 34:178
~who_run 25:-21 34:105
~who_sign 9:54 13:-6 29:-23 34:87
~who_tak 34:33
~who_won 29:188 34:-138
~whol 14:142 15:44
~whom 2:-42 7:52 9:-85 10:81 15:52 21:-71 33:-174 34:335
~whom_do 34:192
~whom_should 34:98
~why 0:80 2:-112 6:-203 9:108 10:306 12:-155 14:-9 15:17 18:-51 23:75 24:-3 25:-83 28:-117 29:102 30:75 33:-261
~why_did 15:84 23:21 30:21
~why_do 10:73
~why_doe 10:71 29:70
~why_is 0:75 29:116
~why_was 9:167
~wifi 29:6
~wiki 29:88
~will 0:-133 1:-31 2:89 3:144 5:-87 6:-181 7:-18 10:-63 11:-93 12:-81 14:-113 16:-43 19:-149 20:143 21:123 22:39 23:93 24:-202 26:-55 28:88 29:130 30:131 31:-206 33:-34 34:1
~will_be 2:-158 25:153 29:173 31:-12 32:-58
~will_hav 3:53 4:-30 15:31
~will_hibiscu 20:1
~will_i 32:39
~will_it 20:170 29:28
~will_my 2:8 20:119 29:-60
~will_not 22:67
~will_the 5:38 20:17 33:11
~will_ther 20:64 23:100 24:-55
~will_we 20:187
~will_you 2:45 21:119 23:9
~window 6:143 29:133
~wis 15:6 32:11
~with 1:-292 2:16 4:100 5:92 7:37 9:118 11:45 12:-96 15:-178 16:107 17:11 19:30 20:-229 23:-87 25:-294 27:-15 28:-274 31:28 32:-231 33:-113
~with_a 11:-1 17:4 34:13
~with_all 14:59
~with_dat 14:51 18:30
~with_me 8:46 24:84 27:-58
~with_rc 16:235
~with_releas 27:33
~with_the 5:35 9:103 14:-7 16:-40 19:82 29:6 31:9
~with_you 3:32 4:-34 11:225 21:-44
~withdraw 8:136
~without_it 8:3
~won 29:188 34:-138
~word 5:-13 6:30 9:68 11:23 12:55 13:-92 20:-79 33:20
~work 2:-63 5:117 11:126 12:-118 17:185 18:61 22:-2 23:121 25:49 26:-74 28:23 29:-121 31:-41 33:-56
~work_on 25:46 29:-11
~work_still 5:46
~worry 18:149
~worry_about 18:149
~worth 21:106
~would 0:182 2:92 3:144 6:-18 7:20 8:-43 9:-196 11:-11 13:-43 15:121 16:-63 17:60 18:-132 24:-14 25:-165 26:52 27:19 28:-64 29:-202 30:58 32:-123 33:-293
~would_a 0:6 2:61 3:138 23:79 24:-14
~would_an 0:32 2:-19 21:210
~would_approv 7:62 8:-46
~would_be 0:54
~would_happen 10:20
~would_i 11:139 26:32
~would_it 0:5 15:7 22:28 26:62
~would_lik 0:11 2:-10 15:-38 17:71 20:53 21:-37 22:80 27:77 30:-108 31:59 33:-15
~would_lov 17:51 27:81
~would_rather 30:60
~would_you 8:31 27:6
~writ 2:-20 6:117 29:108 33:138
~wrong 16:112 22:108 25:97
~wrong_it 16:125
~y 6:98 12:63 16:-36 32:45 33:-39
~y_and 6:99 12:64 16:-35 33:-33
~ya 6:219 20:-92 25:37 31:80
~year 2:-27 11:-42 15:107 19:261 20:17 25:-71 29:110 33:-147
~year_ago 19:144
~yes 2:84 8:221 9:-90 16:-43 25:59 29:-111 33:27
~yes_no 2:79 16:-5
~yes_to 8:168 29:-11
~yesterday 3:31 4:-8 6:138 7:120 8:-35 12:-18 13:41 16:28 17:15 25:-47 29:67 33:-61 34:11
~yet 0:-69 2:17 3:141 4:-48 5:125 6:125 7:19 8:-167 9:72 12:115 16:-98 20:-94 25:55 28:-143 29:-234 31:-8 34:-77
~yet_is 12:62
~you 0:-5 2:-196 4:36 5:-28 6:-277 7:-58 8:51 9:-371 10:-24 11:253 12:-158 13:-265 14:-13 15:-80 17:-68 18:-344 19:-138 20:-80 21:-68 22:8 23:145 25:305 26:38 28:-97 29:4 30:164 31:-2 32:-262 34:-245
~you_a 25:154
~you_add 1:182
~you_all 11:73
~you_approv 7:-41 8:75 25:59
~you_are 25:125
~you_can 11:118 14:-28 27:55
~you_do 11:182
~you_explain 10:82
~you_fil 21:106 22:3
~you_for 11:70
~you_giv 11:-19 34:81
~you_hav 3:106 20:45
~you_in 11:56 25:-68 29:48
~you_know 10:56 11:95 14:34 25:-108
~you_look 33:151
~you_mak 4:7
~you_mov 29:47
~you_pleas 16:51
~you_post 11:-109 26:198
~you_remind 23:244 24:10 33:-83
~you_review 29:110
~you_say 11:-92 29:94
~you_send 23:13 26:156 29:-78
~you_show 11:79
~you_stop 31:85
~you_tak 2:99
~you_tell 11:70
~you_think 7:55 23:58
~you_understand 11:104
~your 5:-117 7:106 8:-135 10:-160 11:74 26:82 29:-25 30:37 31:64 34:99
~your_announcement 11:76 34:-22
~your_messag 11:-151 26:150 30:87
~yourself 10:-50 11:209 25:-88 31:106
~zon 11:6 14:75 19:-57 29:74
~zuul 10:-25 29:119
`;

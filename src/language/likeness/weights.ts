// Written by `npm run learn`, from the examples in learn/examples. Not to be changed by hand.
export const stamp = '13348c931af31174';
export const weights = String.raw`
add_deadline add_deadline! can_i_land create_cycle create_cycle! current_stage deadline_passed decide_exception decide_exception! exception_status explain_term help is_frozen list_exceptions list_schedule move_deadline move_deadline! newcomer next_deadline previous_cycle release_date request_exception request_exception! set_reminder set_reminder! smalltalk subscribe subscribe! time_left unknown unsubscribe unsubscribe! week_agenda when_deadline who_is
-145 -67 14 -120 -70 6 -65 -36 60 -30 0 74 -67 -42 18 -162 -66 -8 -71 -61 -72 -172 -89 -213 -52 307 -99 50 -86 238 -96 129 -15 -44 -15
#negated 0:133 1:-87 2:-199 3:218 4:-210 6:-171 7:273 8:-238 9:-283 15:307 16:-420 20:-63 21:241 22:-100 23:143 24:-358 25:-155 27:-225 29:-180 30:296 31:9 32:-25 33:-145
#questions 0:100 1:-1038 2:450 3:229 4:-1064 5:155 6:307 7:-203 8:-1367 9:437 10:172 12:267 13:-133 14:-136 15:-63 16:-1534 17:143 18:22 19:-33 20:195 21:198 22:-890 23:204 24:-1461 25:-247 26:297 27:-1375 28:94 29:-2 30:223 31:-1994 32:52 33:103 34:233
#requests 2:-146 4:58 5:-298 6:-514 7:-268 8:308 9:-172 11:71 12:17 13:-313 14:59 15:-87 16:161 18:-449 19:-321 20:-298 21:266 22:102 23:-21 24:161 25:-695 26:-42 27:355 28:-268 29:101 30:-205 31:-13 32:-150 34:5
#takenBack 0:312 1:-542 2:46 3:223 4:-440 5:-51 6:-338 7:620 8:-482 9:123 10:12 11:125 12:97 14:-173 15:496 16:-448 17:102 18:-16 19:-597 20:-476 21:249 22:-1179 23:185 24:-355 25:233 26:-150 27:-538 28:-331 29:-68 30:404 31:-547 32:-21 33:-43 34:126
%<cycle>_<?> 6:36 20:93 29:-111
%<cycle>_coming 20:74
%<cycle>_in 2:-58 11:-77 12:40 29:127
%<cycle>_out 6:41
%<deadline>_<?> 0:-250 2:22 5:194 6:-272 9:-212 10:68 11:-67 13:94 14:-224 15:25 16:-184 18:-17 19:-5 20:-160 21:-215 22:-123 24:30 26:3 27:-105 29:171 33:195
%<deadline>_<deadline> 10:-115 19:-27 24:74 31:-45 33:85
%<deadline>_<link> 21:-31 22:200
%<deadline>_<number> 1:160 9:151 10:-232 16:297 21:-58 28:-89 29:-229
%<deadline>_<number>_<?> 9:92 33:40
%<deadline>_<number>_<number> 1:132
%<deadline>_<number>_@unit 1:33 16:265 28:-25 33:-150
%<deadline>_<quoted> 1:80 6:171 10:-132 16:-32 29:-30 33:78
%<deadline>_<quoted>_<quoted> 1:41 6:-61 10:-110 16:-18 33:170
%<deadline>_<unknown> 1:-151 2:-107 6:-50 10:-15 15:137 16:44 18:-57 19:-256 21:129 24:14 28:-76 29:-420 31:-60 33:243 34:87
%<deadline>_<unknown>_<?> 9:-86 10:-84 21:157
%<deadline>_<unknown>_<number> 16:161
%<deadline>_<unknown>_<unknown> 33:128
%<deadline>_<unknown>_date 33:118
%<deadline>_@be 1:-201 2:126 6:183 9:-243 12:-124 14:-62 15:19 16:129 19:6 20:-255 21:126 22:-285 23:-121 25:-101 26:-54 27:42 28:-10 29:-479 31:-62 33:223
%<deadline>_@be_<number> 33:31
%<deadline>_@be_@weekday 6:-76 33:173
%<deadline>_@be_done 6:14 18:29 27:69
%<deadline>_@be_moved 33:64
%<deadline>_@be_near 24:131 33:-71
%<deadline>_@be_not 0:1
%<deadline>_@be_now 16:33
%<deadline>_@be_on 16:70 33:96
%<deadline>_@be_out 27:156
%<deadline>_@be_the 33:98
%<deadline>_@be_there 2:131 12:-66 21:125
%<deadline>_@be_when 19:51 33:-9
%<deadline>_@can 2:55 15:-72 16:27 21:170 33:-42 34:84
%<deadline>_@change 10:87 31:64 33:-7
%<deadline>_@dates 14:-87 15:-20 33:192
%<deadline>_@exception 2:-55 8:244 9:208 10:-344 13:31 27:-211 34:-29
%<deadline>_@exception_for 8:225 13:-91 22:-47
%<deadline>_@exception_so 13:43
%<deadline>_@me 15:9 20:85 23:85 24:-13 29:-44
%<deadline>_@month 1:56 16:13
%<deadline>_@month_<number> 1:37 16:20
%<deadline>_@person 10:-51 16:-32 34:219
%<deadline>_@toAdd 0:10 2:-95 10:27 14:2
%<deadline>_@toMove 6:130 10:-26 15:77 23:25
%<deadline>_@toRemind 24:221 27:27
%<deadline>_@toRemind_@me 27:52
%<deadline>_@toRemind_@we 24:125
%<deadline>_@toStart 6:-47 10:-104 12:174 16:121 19:-61 29:1 33:52
%<deadline>_@toStart_in 6:-68 12:145
%<deadline>_@toStop 2:146 10:-116 16:68
%<deadline>_@today 6:157 12:-58 24:50
%<deadline>_@unit 2:70 10:123 16:-158 20:-32 25:168 33:-102
%<deadline>_@updates 10:-29 16:-210 24:39 26:58 27:86 31:238 33:-110
%<deadline>_@updates_in 31:70
%<deadline>_@updates_to 16:-36 24:81
%<deadline>_@we 18:88
%<deadline>_@weekday 16:106
%<deadline>__ 6:-53 12:80 24:80
%<deadline>_a 1:75 2:-15 15:31 16:77 24:-104 33:33
%<deadline>_a_@unit 1:76 16:90 24:-101
%<deadline>_about 10:272 33:-228
%<deadline>_active 12:152
%<deadline>_active_<?> 12:38
%<deadline>_again 12:-226 15:71 19:-85 29:209 33:190
%<deadline>_already 2:15 6:199
%<deadline>_already_over 6:45
%<deadline>_also 10:37 19:122 33:-65
%<deadline>_also_in 19:124
%<deadline>_and 1:107 5:39 6:-36 10:-58 14:-80 15:-8 17:18 18:141 20:-5 24:-111 27:119 28:-64 33:100 34:-2
%<deadline>_and_<deadline> 1:107 2:9 5:44 10:-97 14:-69 16:13 18:99 22:-20 27:141 28:-42 33:58
%<deadline>_and_the 33:66
%<deadline>_apply 10:168 12:42 33:-72 34:-81
%<deadline>_at 1:64 12:11 15:127 16:-156 33:78
%<deadline>_at_the 15:44
%<deadline>_at_this 15:37
%<deadline>_back 16:124
%<deadline>_before 6:127 19:-101 28:-132 29:62 33:88
%<deadline>_begins 27:98
%<deadline>_but 0:69 15:29 27:-30 31:18
%<deadline>_by 15:34 16:200
%<deadline>_by_a 15:26
%<deadline>_come 10:43 12:9 18:-29 33:91
%<deadline>_comes 18:6
%<deadline>_cover 10:113
%<deadline>_cover_log 10:4
%<deadline>_cutoff 0:50 1:-25 6:21 33:15
%<deadline>_date 6:-139 16:-180 18:-190 19:193 20:-93 33:157 34:197
%<deadline>_date_<?> 19:63
%<deadline>_date_for 20:-1 33:49
%<deadline>_date_please 33:132
%<deadline>_deadline 6:136 15:-141 33:175
%<deadline>_done 6:145
%<deadline>_done_<?> 6:32
%<deadline>_down 33:92
%<deadline>_earlier 10:93 19:45
%<deadline>_exactly 10:38
%<deadline>_extended 15:221 33:-127
%<deadline>_fall 33:87
%<deadline>_fall_on 33:30
%<deadline>_for 0:5 1:133 2:-11 8:16 10:76 12:-64 15:12 19:21 20:60 22:74 24:-154 27:19 29:-94 31:-1
%<deadline>_for_<version> 20:77 33:-11
%<deadline>_for_@me 27:58 33:191
%<deadline>_for_a 21:78 22:-19
%<deadline>_for_the 1:89 8:43 15:28 22:46
%<deadline>_forbid 10:61
%<deadline>_forward 16:76
%<deadline>_forward_to 16:57
%<deadline>_freeze 24:44
%<deadline>_happen 33:43
%<deadline>_happened 6:96
%<deadline>_has 6:23 15:8
%<deadline>_has_to 1:1
%<deadline>_history 6:107
%<deadline>_hit 33:13
%<deadline>_how 10:41 28:2
%<deadline>_if_@we 10:22
%<deadline>_in 10:-42 12:76 16:-3 19:167 28:188 29:-331 33:66 34:-59
%<deadline>_in_<unknown> 13:30 19:54 34:-14
%<deadline>_in_<version> 19:139
%<deadline>_in_@unit 28:141
%<deadline>_in_force 12:86
%<deadline>_in_how 28:107
%<deadline>_in_the 6:105 12:-44 19:4
%<deadline>_it 16:79 33:-25
%<deadline>_last 6:30 19:27
%<deadline>_last_@unit 6:48
%<deadline>_last_time 19:44
%<deadline>_later 15:122 16:-9 19:85
%<deadline>_meaning 10:42
%<deadline>_minus 16:-43 24:97 28:42
%<deadline>_moved 15:79 16:84 33:-30
%<deadline>_needed 0:129 33:-71
%<deadline>_needs 16:64
%<deadline>_next 0:128 4:-25 16:52 18:-1
%<deadline>_now 6:-167 28:138
%<deadline>_of 16:-49 19:247 33:-86
%<deadline>_on 5:-25 12:154 15:-30 16:186 27:-187 28:-111 29:19 33:53 34:1
%<deadline>_on_<number> 33:87
%<deadline>_on_@month 33:77
%<deadline>_on_@weekday 16:66
%<deadline>_on_a 33:84
%<deadline>_on_the 10:36 16:127 19:10 29:-60 33:22 34:50
%<deadline>_one 1:149 6:-51
%<deadline>_one_@unit 1:149 6:-51
%<deadline>_only 27:140
%<deadline>_or 2:-192 5:19 10:-171 12:203 18:304 33:-212
%<deadline>_or_<deadline> 6:-45 18:246 33:-132
%<deadline>_or_@be 12:30
%<deadline>_out 6:58
%<deadline>_over 6:94
%<deadline>_please 10:100 14:-40 16:-101 19:-102 22:136 28:120 33:121
%<deadline>_reached 6:74
%<deadline>_right 0:12 23:60 24:-10
%<deadline>_should 15:60 16:47 33:-43
%<deadline>_should_@be 15:63
%<deadline>_stand 10:3
%<deadline>_stand_for 10:3
%<deadline>_starts 10:38 24:38
%<deadline>_still 6:124 12:1
%<deadline>_still_ahead 6:113
%<deadline>_tagged 6:112 33:-46
%<deadline>_take 6:113
%<deadline>_that 18:28 33:60
%<deadline>_the 10:48 33:90
%<deadline>_this 13:115 33:76
%<deadline>_this_time 13:73
%<deadline>_to 1:-108 14:52 16:442 19:152 27:-111 28:-184 29:-3 33:-48
%<deadline>_to_<number> 16:151
%<deadline>_to_@me 10:34 16:126 29:-96
%<deadline>_to_@month 16:10 33:43
%<deadline>_to_@weekday 16:136
%<deadline>_to_the 16:164 19:2
%<deadline>_two 10:12 16:133
%<deadline>_two_@unit 10:12 16:133
%<deadline>_until 16:206
%<deadline>_until_@weekday 16:31
%<deadline>_until_the 16:121
%<deadline>_vs 10:135
%<deadline>_what 0:26 10:102 23:3 24:-5 33:75
%<deadline>_what_@be 10:131 18:-100 33:17
%<deadline>_what_@unit 33:36
%<deadline>_when 19:43 29:230 33:-122
%<deadline>_when_<?> 29:-84 33:120
%<deadline>_when_@be 19:65
%<deadline>_which 29:138
%<deadline>_which_date 33:72
%<deadline>_will 16:54
%<deadline>_with 16:159 21:92
%<deadline>_yet 12:149 33:109
%<number>_<?> 2:-111 4:65 5:-124 6:-193 9:185 10:-256 12:-97 15:-56 20:149 21:-127 25:-116 29:72 33:238
%<number>_<deadline> 10:143 16:-60 27:66 33:-43
%<number>_<number> 1:251 2:-178 4:38 8:10 9:-171 10:-263 11:-84 16:135 18:-116 20:-208 25:-183 27:-54 29:187 32:134
%<number>_<number>_<number> 4:60 16:209 33:-8
%<number>_<number>_@month 32:196
%<number>_<number>_and 8:5
%<number>_<number>_on 24:4
%<number>_<number>_utc 1:70
%<number>_<request> 8:202 9:-220
%<number>_<unknown> 9:192 16:87 22:-74 25:-37 31:13 33:36
%<number>_<unknown>_@month 16:30
%<number>_<version> 22:50
%<number>_@be 6:-129 8:150 9:-10 10:-7 16:-109 24:105 29:8 30:23 32:-22 33:265
%<number>_@be_not 16:-98 20:66 33:102
%<number>_@be_that 33:192
%<number>_@change 16:89 17:71
%<number>_@dates 14:-84 18:228 32:-99
%<number>_@me 27:123 29:13
%<number>_@month 1:294 4:44 6:-83 10:-17 14:-129 16:189 22:-228 24:-38 29:-274 32:215 33:13
%<number>_@month_<?> 32:114
%<number>_@month_<number> 1:22
%<number>_@toAdd 1:41
%<number>_@toAdd_it 1:37
%<number>_@toMove 1:43 16:-109 20:119
%<number>_@toMove_it 1:54 4:1 16:-34
%<number>_@toRemind 14:61 24:88
%<number>_@toRule 8:103 16:-62 33:97
%<number>_@unit 1:-69 2:-21 3:82 4:231 8:-66 16:103 17:-60 18:-197 22:56 24:278 25:-227 27:-169 28:97 31:56 32:134 33:-573
%<number>_@unit_<deadline> 24:60
%<number>_@unit_@cycle 3:142
%<number>_@unit_@toAdd 1:-52 4:202
%<number>_@unit_before 1:103 16:-2 24:13
%<number>_@unit_to 28:193 33:-73
%<number>_@we 7:22
%<number>_and 8:80 32:119
%<number>_and_<number> 8:65
%<number>_and_@month 32:36
%<number>_and_the 32:1
%<number>_approved 7:-149 8:-96 9:236
%<number>_approved_or 7:-64 9:126
%<number>_as 1:133 29:-8
%<number>_at 1:51 7:77
%<number>_before 2:39 7:82 29:-20
%<number>_does 2:42 9:14 29:-7
%<number>_for 8:54 29:26
%<number>_from 16:35
%<number>_in 8:62 9:185 12:-67 29:-151 33:52
%<number>_instead 1:-30 16:157
%<number>_instead_of 16:74
%<number>_mean 29:7
%<number>_no 8:41 12:-92 33:107
%<number>_not 16:114
%<number>_of 4:61 6:88
%<number>_of_@month 4:61 6:88
%<number>_on 8:271 9:-89 22:-85
%<number>_on_<request> 8:47
%<number>_on_the 8:59 22:-36
%<number>_or 2:-25 20:187 33:192
%<number>_or_<number> 33:117
%<number>_or_@be 20:14
%<number>_please 1:5 16:53 29:-80 33:93
%<number>_please_@toMove 16:4
%<number>_rather 16:51
%<number>_rather_than 16:51
%<number>_right 33:74 34:18
%<number>_right_<?> 33:79
%<number>_ship 4:33
%<number>_still 29:35
%<number>_the 7:48 8:87 9:-49
%<number>_through 8:50 9:31
%<number>_to 2:-8 8:144 16:-12 22:100 32:64
%<number>_to_<number> 8:83 32:8
%<number>_utc 1:70
%<number>_with 1:67 4:131
%<quoted>_<?> 6:104 10:-29 33:148
%<quoted>_<number> 1:29
%<quoted>_<quoted> 1:236 2:-66 5:-117 6:8 7:253 9:-36 10:301 11:-130 14:-155 16:-96 17:-179 18:-92 24:-58 25:-187 28:84 29:-355
%<quoted>_<quoted>_<?> 6:28 10:-28 33:151
%<quoted>_<quoted>_<quoted> 1:18 6:-92 7:144 10:-42 20:4 28:96 29:-177 33:35
%<quoted>_<quoted>_in 10:154 14:-19
%<quoted>_<quoted>_on 1:96
%<quoted>_for 1:53
%<quoted>_in 9:10 10:146 11:-123 14:-22 22:38 29:57
%<quoted>_in_the 9:13 10:75 14:-20 22:39
%<quoted>_mean 10:127 29:-19
%<quoted>_on 1:96
%<request>_<?> 7:182 9:20 34:-84
%<request>_<unknown> 7:108 8:231 9:-76 29:-6
%<request>_@be 8:214 9:120 13:-24 20:-21
%<request>_@be_approved 8:20
%<request>_@be_decided 9:139 20:-8
%<request>_@me 7:60
%<request>_@toRule 7:-173 8:196
%<request>_@today 7:164 8:-120
%<request>_and 8:58
%<request>_any 8:71 9:120 13:-39
%<request>_approved 7:-159 8:246
%<request>_as 8:166
%<request>_as_done 8:101
%<request>_but 8:75
%<request>_but_only 8:75
%<request>_go 9:35
%<request>_have 9:181 29:-96
%<request>_in 8:154
%<request>_no 7:30
%<request>_please 7:-59 8:2 9:194 16:-23 22:56
%<request>_should 7:79
%<request>_still 2:-94 9:123
%<request>_to 8:125
%<request>_valid 9:161
%<request>_yes 8:47
%<request>_yet 7:36 9:60
%<unknown>_<?> 2:-202 3:46 6:185 9:36 10:29 11:53 12:97 13:-193 14:-230 17:-187 18:-349 21:232 25:-298 26:-208 28:146 29:-63 32:-59 33:-151 34:24
%<unknown>_<cycle> 6:51 11:-81 20:65 29:51
%<unknown>_<deadline> 6:-59 10:-83 12:67 16:19 18:254 27:-72 29:-150 31:-56 33:13 34:-113
%<unknown>_<number> 1:-156 8:-67 9:120 14:-100 16:66 18:107 21:-58 22:7 24:-20 25:73 31:-135 32:71 33:101 34:28
%<unknown>_<number>_<unknown> 16:31
%<unknown>_<number>_<version> 22:50
%<unknown>_<number>_@change 9:7
%<unknown>_<request> 7:-120 8:250 9:43 25:-64 34:-53
%<unknown>_<unknown> 2:170 4:-246 5:-220 7:-198 9:-405 10:-482 12:-369 13:-14 14:-173 17:183 18:-164 19:-293 20:70 21:-56 22:153 24:-207 25:-130 26:-242 28:258 29:237 31:-7 33:-8 34:50
%<unknown>_<unknown>_<?> 11:182 29:-25
%<unknown>_<unknown>_<unknown> 2:31 14:-19 16:-35 17:157 18:60 27:-113 28:79 29:-146 31:23 33:108
%<unknown>_<unknown>_@change 2:60 15:29
%<unknown>_<unknown>__ 6:123 14:-46 27:84 31:126 33:-120
%<unknown>_<unknown>_in 2:62 8:25
%<unknown>_<version> 1:84 2:59 21:-33 22:148 29:-43 34:24
%<unknown>_@be 1:182 5:198 9:212 10:145 11:-134 12:32 13:-167 14:-52 17:-77 20:-137 28:-42 29:-102 33:-46
%<unknown>_@be_<deadline> 10:103 28:-68
%<unknown>_@be_<number> 1:140
%<unknown>_@be_<unknown> 9:67 10:-62 11:-78 12:117 22:29 25:75
%<unknown>_@be_@we 5:66
%<unknown>_@be_it 5:25 9:125
%<unknown>_@be_not 6:18 21:97
%<unknown>_@be_the 10:170 29:-131
%<unknown>_@can 22:1
%<unknown>_@change 2:400 4:-27 5:-212 6:-41 7:-142 9:108 12:41 13:-233 17:-160 18:-108 22:213 26:-162 29:-128 33:12
%<unknown>_@change_<?> 15:23 22:67 33:12
%<unknown>_@change_<unknown> 34:12
%<unknown>_@change_@be 12:-98 22:43 33:87
%<unknown>_@change_after 21:61
%<unknown>_@cycle 4:110 22:98 33:-54
%<unknown>_@dates 0:173 4:50 18:-145 19:136 25:-148 27:46
%<unknown>_@exception 9:20 11:-23 21:-283 29:85 34:17
%<unknown>_@me 2:-74 8:2 9:78 11:-136 14:-70 17:70 24:162 25:-84 27:3 29:-6 31:87
%<unknown>_@me_an 17:38
%<unknown>_@month 1:78
%<unknown>_@month_<number> 1:77
%<unknown>_@person 34:74
%<unknown>_@place 27:87
%<unknown>_@schedule 26:60
%<unknown>_@toAdd 0:-41 10:103 14:131
%<unknown>_@toMove 9:40 20:101
%<unknown>_@toPost 20:123
%<unknown>_@toRule 1:37 7:31 32:48 33:39
%<unknown>_@toStart 17:45
%<unknown>_@toStart_@place 17:25
%<unknown>_@today 5:81 12:64
%<unknown>_@unit 3:27 4:106 5:-45 11:-99 24:114 25:-36 28:71 29:83
%<unknown>_@unit_before 24:152 28:-39
%<unknown>_@we 5:27 9:6 13:52 17:-55 18:-30 21:-101 22:67 29:-114 30:62 32:41 34:-24
%<unknown>_@weekday 25:89
%<unknown>__ 2:48 6:171 8:76 9:-153 11:-110 14:161 16:100 18:44 19:-135 21:32 24:49 25:-235 28:-222 29:-431 31:111 34:-148
%<unknown>___<deadline> 6:144 16:143 24:73 28:-122 33:-14
%<unknown>___<unknown> 2:76 14:117 29:-49 31:78 33:76
%<unknown>___@cycle 5:28 6:84 20:4
%<unknown>___@exception 9:-77 21:50 22:97
%<unknown>_a 1:8 2:27 10:-77 11:110 17:38 27:107 29:-195
%<unknown>_about 18:93 29:26
%<unknown>_after 2:78 18:62
%<unknown>_and 8:3 16:10 17:127 18:21
%<unknown>_and_want 17:1
%<unknown>_approved 7:87
%<unknown>_at 8:87 24:32
%<unknown>_before 20:74 28:41 29:-40 33:-15
%<unknown>_by 25:75
%<unknown>_come 20:-128 29:220
%<unknown>_cutoff 1:51
%<unknown>_date 19:-57 20:162 27:38
%<unknown>_deadline 1:111 29:64 33:-102
%<unknown>_do 21:-70 25:71 28:250 29:-139 34:40
%<unknown>_do_@we 29:64
%<unknown>_do_you 11:33
%<unknown>_does 10:-72 28:7 29:8
%<unknown>_does_that 28:10
%<unknown>_done 4:61
%<unknown>_down 9:146 33:42
%<unknown>_every 14:72 25:132 33:-29
%<unknown>_first 13:33 14:21
%<unknown>_for 4:66 8:-11 11:98 12:69 17:48 20:-72 21:-75 25:-212 29:31 33:17
%<unknown>_for_<deadline> 33:130
%<unknown>_for_the 22:29 34:119
%<unknown>_get 20:58
%<unknown>_has 3:21 7:58 8:-33
%<unknown>_how 11:-9 17:79
%<unknown>_in 2:65 4:78 5:49 9:-28 13:-8 20:-14 22:2 25:-65 27:30 29:169 33:-92 34:-35
%<unknown>_in_<deadline> 27:109
%<unknown>_in_the 5:76 8:2 29:176
%<unknown>_it 10:57 25:11
%<unknown>_left 28:138
%<unknown>_link 29:115
%<unknown>_log 10:72 33:-20
%<unknown>_meeting 1:60
%<unknown>_more 31:133
%<unknown>_next 2:24
%<unknown>_now 2:88 14:-83 18:99
%<unknown>_of 6:130 8:156 9:-1 10:66 12:-56 21:50 29:226 33:-211 34:-57
%<unknown>_of_<unknown> 29:125
%<unknown>_of_the 22:127
%<unknown>_off 8:115 9:30 25:59 30:50 31:-30 34:-58
%<unknown>_on 1:79 5:54 9:-58 10:180 16:-152 25:33 33:-30
%<unknown>_on_@month 1:35 20:87
%<unknown>_on_the 5:118 29:-51 33:98
%<unknown>_only 8:-18 13:65 27:26
%<unknown>_or 7:89 12:33 31:58
%<unknown>_out 14:64 17:80
%<unknown>_please 1:56 11:67 17:-3 27:-52 29:-103 31:164 33:1
%<unknown>_request 9:4 29:70
%<unknown>_so 20:50
%<unknown>_some 1:44 22:22 24:-13 25:-45 29:81
%<unknown>_still 28:58 34:132
%<unknown>_that 15:87
%<unknown>_the 2:45 5:-78 8:68 9:-71 14:-164 16:-15 17:84 18:32 19:180 22:27 27:12 29:3 33:83 34:-149
%<unknown>_the_<unknown> 1:6 17:13
%<unknown>_this 20:59 25:-89 27:-97 29:65 31:38 32:36 34:9
%<unknown>_this_@unit 32:99
%<unknown>_time 5:127 19:-117 28:-46 29:-87 33:298
%<unknown>_to 1:-21 2:-3 4:-50 8:-67 9:10 10:-73 14:23 15:152 16:-146 18:-88 22:120 26:21 28:-2 29:225 30:40 34:52
%<unknown>_to_<version> 22:13
%<unknown>_to_the 29:206
%<unknown>_until 22:21
%<unknown>_up 4:121 9:97 25:-25
%<unknown>_wants 17:86 21:40
%<unknown>_wants_to 17:87 21:41
%<unknown>_what 10:103
%<unknown>_when 20:-127 24:70 29:-183 33:234
%<unknown>_when__ 33:107
%<unknown>_where 5:-99 11:194 29:-23
%<unknown>_will 17:8 29:-11
%<unknown>_with 6:18 27:20 29:55
%<version>_<?> 2:24 5:-154 9:-65 10:-165 11:-42 12:-29 13:-65 19:233 20:176 29:92 33:-268
%<version>_<deadline> 19:177 33:-179
%<version>_<number> 4:110
%<version>_<unknown> 4:17
%<version>_@be 2:10 3:74 5:125 19:144 20:-51 33:-68
%<version>_@cycle 2:16 4:111 19:10 20:-229 29:102
%<version>_@cycle_on 4:45
%<version>_@toAdd 4:100 14:-91 19:152
%<version>_come 19:34
%<version>_come_out 19:34
%<version>_coming 5:78 29:-25
%<version>_for 4:147 19:97 29:-55
%<version>_go 4:122 19:36
%<version>_going 4:87
%<version>_on 29:62
%<version>_out 6:147 12:-90 19:-80 20:146
%<version>_please 4:44
%<version>_released 19:-107 20:129
%<version>_with 4:53
%<version>_yet 3:99
%@be_<?> 10:7 34:12
%@be_<cycle> 2:-99 5:108 6:84 12:24 19:-33 20:50
%@be_<cycle>_in 2:-55 5:16 12:41
%@be_<cycle>_out 6:41
%@be_<deadline> 1:-101 2:-172 5:-522 6:201 9:-384 12:45 13:-238 14:-191 15:173 16:-309 18:-370 19:131 20:-357 24:-106 28:138 29:219 32:-159 33:21 34:-388
%@be_<deadline>_<?> 29:-183 33:279
%@be_<deadline>_again 19:-73 33:181
%@be_<deadline>_already 2:44 6:8
%@be_<deadline>_also 19:124
%@be_<deadline>_and 17:44 33:-21
%@be_<deadline>_before 6:6 19:-38 28:-83 29:63 33:128
%@be_<deadline>_done 6:42
%@be_<deadline>_earlier 19:47
%@be_<deadline>_history 6:107
%@be_<deadline>_in 12:7 19:21 33:39
%@be_<deadline>_moved 15:132
%@be_<deadline>_now 12:68
%@be_<deadline>_on 12:123 19:30
%@be_<deadline>_still 6:213 12:-24
%@be_<deadline>_tagged 6:75 33:-34
%@be_<deadline>_the 10:99 18:6
%@be_<link> 2:-10 9:91 22:150
%@be_<number> 1:170 5:-126 6:-57 9:121 10:83 11:-255 12:-113 14:-24 18:-271 20:-181 25:-260 32:61 33:105
%@be_<number>_<number> 10:-152 18:-54 29:280 32:-179
%@be_<number>_@month 4:94 33:20
%@be_<number>_@unit 4:-59 32:144
%@be_<quoted> 10:135
%@be_<request> 5:-139 6:-65 7:-58 9:473 12:-174 25:-52 28:-13 29:-108 33:-26
%@be_<request>_<unknown> 9:70
%@be_<request>_rejected 9:1
%@be_<unknown> 4:23 5:-252 8:46 9:53 10:113 11:-165 12:26 15:92 16:-244 17:-49 20:80 25:-18 26:143 28:-133 29:-35 30:-110 32:-92 34:-31
%@be_<unknown>_<?> 6:105 10:-36 29:30
%@be_<unknown>_and 8:52
%@be_<unknown>_in 5:19 22:3
%@be_<unknown>_still 34:140
%@be_<unknown>_the 33:41
%@be_<unknown>_to 9:76 15:99 16:-29
%@be_<version> 1:77 3:160 6:12 9:-112 12:-53 19:26 20:318 28:-152 33:-295
%@be_<version>_out 6:150 12:-87
%@be_<version>_released 19:-107 20:129
%@be_@be 10:128 13:119 15:33 18:-46
%@be_@be_<number> 10:210 32:-30
%@be_@can 11:110 20:21
%@be_@change 2:148 5:125 6:-23 10:77 12:-48
%@be_@change_@change 2:119 5:34 12:-103
%@be_@cycle 5:-15 10:85 17:-12 19:189 20:-12 34:23
%@be_@cycle_@person 19:31 34:37
%@be_@exception 13:-68 21:92
%@be_@me 2:111 5:-10 6:15 9:110 11:93 12:-128 13:-213 17:51 18:-142 20:-5 21:57 23:21 26:141 29:-60 30:129 31:-103 32:-142
%@be_@me_<unknown> 6:7
%@be_@me_@exception 9:58
%@be_@me_allowed 11:29 15:12
%@be_@me_chances 21:122
%@be_@me_first 17:212 25:-137
%@be_@me_request 9:85
%@be_@me_too 6:37
%@be_@miss 1:4 7:21
%@be_@month 16:23 33:41
%@be_@month_<number> 16:23 33:41
%@be_@stop 2:3 31:47
%@be_@toMove 16:15 20:79 23:65 33:48
%@be_@toMove_for 20:79 33:36
%@be_@toStart 2:-105 3:2 8:1 11:57 12:18 13:-35 14:-89 17:222 33:-106
%@be_@today 6:-40 12:-80 32:124 33:87
%@be_@unit 5:204 32:-183 33:99
%@be_@we 0:46 3:2 5:315 6:115 10:-526 12:27 13:-165 14:-416 17:-163 18:106 19:-35 20:141 21:-108 22:-101 25:21 28:-115 29:-24 32:-246 33:-296 34:49
%@be_@we_after 5:-92 6:287 18:-7
%@be_@we_already 12:2
%@be_@we_frozen 12:78
%@be_@we_in 5:261
%@be_@we_on 5:97 6:132 12:-73
%@be_@we_pre 5:102 12:-42
%@be_@we_still 5:101 12:-18 20:24
%@be_@we_to 28:77
%@be_@we_with 5:-85 9:157
%@be_@weekday 2:108 6:-87 16:-61 25:24 33:76
%@be__ 5:74 6:66 9:-66 10:-31 12:206 20:38 24:-69 28:36 29:-213
%@be___what 5:-20 6:102
%@be_a 0:174 1:108 2:-190 5:-289 8:142 10:433 11:-272 13:-118 17:80 20:5 21:78 23:139 24:-80 25:-238 28:-189 29:-218 32:-14 33:-80
%@be_a_<deadline> 1:75 10:19 20:72
%@be_a_<unknown> 10:21 17:95 29:-40
%@be_a_@change 2:-265 10:171 21:13 33:27 34:44
%@be_a_@cycle 5:-77 10:151
%@be_a_@toStart 1:4 17:31
%@be_a_@unit 9:13 15:76 33:-24
%@be_a_freeze 0:76
%@be_a_mistake 30:14
%@be_a_no 8:61
%@be_a_problem 2:17
%@be_accepted 2:111 12:-28 13:21
%@be_active 12:51 23:107
%@be_all 14:1 17:16
%@be_all_the 14:10
%@be_allowed 2:135 10:-148 13:197
%@be_allowed_in 2:-32 13:200
%@be_allowed_to 2:49
%@be_already 5:-38 6:100 12:52 26:16
%@be_an 10:248 11:-44 13:-77 21:-53 22:-45 25:93
%@be_an_<deadline> 10:28
%@be_an_@exception 10:210 11:-23 13:-56 21:-18
%@be_anyone 25:159
%@be_approved 7:153 9:-196 13:16
%@be_at 16:173 18:71 29:-56 32:118 33:-15
%@be_at_<number> 16:74
%@be_at_the 16:50 18:80 29:-31
%@be_available 20:54
%@be_away 5:64 12:52 31:33 32:34
%@be_behind 5:10 34:17
%@be_behind_@we 5:11
%@be_called 4:22
%@be_changed 10:103 15:-17
%@be_coming 18:109
%@be_coming_up 18:101
%@be_cut 2:38 5:41 6:39 29:-62 33:51
%@be_decided 9:153 13:-6 15:52 20:-9 27:51
%@be_denied 8:-3 13:116
%@be_developed 5:81
%@be_done 17:-49 18:134 27:68
%@be_done_with 17:-27 18:140
%@be_down 16:41
%@be_due 18:-193 24:152 32:187
%@be_everything 5:87 14:54 20:-44
%@be_expected 17:166
%@be_expected_of 17:166
%@be_final 20:-89 33:110
%@be_fine 8:141
%@be_finished 6:68 10:64 20:-19 32:109
%@be_five 24:7
%@be_for 25:-52 29:115 32:-71 34:100
%@be_freezing 25:129
%@be_freezing_in 25:129
%@be_frozen 2:-168 10:53 12:-14 22:101 29:84 33:135
%@be_frozen_at 12:5
%@be_going 4:25 5:25 7:48 17:17 30:28 31:-7 32:123 33:-21
%@be_going_on 5:40 17:33 32:78
%@be_going_to 4:28 7:61 30:33 31:-6
%@be_granted 2:-25 9:-196 13:26 19:36 22:112 27:83
%@be_granted_an 22:96
%@be_green 7:33
%@be_happening 32:25
%@be_hereby 16:127
%@be_in 5:-118 6:-85 9:-42 10:-157 12:188 13:145 16:44 18:-189 29:150 32:221 33:-66
%@be_in_<deadline> 2:77
%@be_in_charge 34:20
%@be_in_force 12:40
%@be_in_the 5:-131 12:33 13:182 18:-21 20:-45 29:200
%@be_it 2:28 3:50 5:103 7:61 8:-246 10:-56 13:-239 14:-124 16:-178 20:98 21:5 22:-54 25:-23 26:-250 28:39 29:36 32:-237 33:-26 34:89
%@be_it_<?> 9:17
%@be_it_<unknown> 5:100 19:79
%@be_it_a 10:89
%@be_it_allowed 15:9
%@be_it_freeze 5:-18 12:181
%@be_it_in 29:144
%@be_it_ok 17:50
%@be_it_possible 0:21 2:-128 3:80 26:-12 30:92
%@be_it_still 9:-18 20:121
%@be_it_that 21:76
%@be_it_to 34:89
%@be_it_too 2:80 6:-52 33:44
%@be_it_worth 21:51
%@be_last 6:185 19:-43 33:-155
%@be_late 25:109
%@be_left 10:-40 14:169 18:-34 28:79
%@be_let 13:84 22:90
%@be_let_in 13:84 22:51
%@be_lost 11:200 25:-123
%@be_master 2:172 5:85 6:-17 12:-19 29:-145
%@be_means 10:95
%@be_means_<deadline> 10:51
%@be_meant 25:78
%@be_merged 2:142 33:30
%@be_minus 5:30 10:-80 28:158 32:-12
%@be_moved 33:60
%@be_moved_to 33:62
%@be_near 24:131 33:-71
%@be_needed 3:-32 10:59 11:79
%@be_next 18:224 23:40 29:-87
%@be_nice 24:100
%@be_no 12:124
%@be_not 0:12 2:-90 5:-67 10:-208 12:268 16:-136 20:104 21:157 25:30 33:122 34:9
%@be_not_<deadline> 33:137
%@be_not_it 16:-105 20:50 33:141
%@be_now 2:-35 16:32 17:112
%@be_now_a 17:4
%@be_now_on 16:27
%@be_on 1:-54 9:-178 10:-293 14:-105 16:196 17:-92 18:175 19:10 20:10 25:-268 26:67 29:-392 32:111 33:-32 34:176
%@be_on_<unknown> 18:184 29:-30 32:-72
%@be_on_@weekday 32:106
%@be_on_duty 34:74
%@be_on_for 32:83
%@be_on_holiday 34:25
%@be_on_the 16:178 18:53 29:-61
%@be_one 16:36
%@be_one_@unit 2:19 16:39
%@be_only 24:38
%@be_out 2:-61 20:129 25:139 27:151 31:-82 32:-68
%@be_over 18:59
%@be_part 2:83 33:103
%@be_part_of 2:83 33:103
%@be_pending 10:-18 13:223
%@be_planned 3:100 14:152 18:-58 19:93 20:-189 29:-91 32:107 33:63
%@be_planned_for 18:-21 32:138 33:95
%@be_possible 0:16
%@be_postponed 15:203
%@be_proposal 6:19
%@be_proposed 6:175 12:-24
%@be_published 20:63
%@be_pushed 6:43 15:91
%@be_ready 22:19
%@be_released 20:10
%@be_requesting 22:67
%@be_security 10:57
%@be_something 32:77
%@be_sooner 18:123 33:-59
%@be_stable 2:-134 10:24 12:203
%@be_still 2:-72 7:189 9:-126 14:217 15:83 24:16
%@be_still_ahead 14:163
%@be_still_undecided 7:54
%@be_tagged 6:35
%@be_that 2:62 6:19 9:20 10:153 13:-64 15:-139 16:-87 18:-22 19:70 21:-6 25:-228 29:-138 30:44 33:128 34:71
%@be_that_still 33:129
%@be_the 0:-34 1:-133 2:-426 3:-316 5:29 6:37 8:-253 9:140 10:-172 11:196 12:148 13:-680 14:105 15:-19 16:62 17:44 18:-123 19:9 20:35 22:-193 23:-148 24:-319 25:-188 26:9 27:-163 28:40 29:100 30:71 31:-105 32:-598 33:292 34:-158
%@be_the_<deadline> 6:-127 10:128 12:-113 28:51 29:35 33:229 34:-18
%@be_the_<number> 6:-128 16:159 20:50 33:78
%@be_the_<unknown> 10:-81 12:167 18:-39 20:-84 26:158 28:40 29:97 33:-82 34:-25
%@be_the_@change 5:77 9:108 12:220 17:-36 18:-13 33:-192
%@be_the_@cycle 2:1 5:151 6:163 15:53 19:27 20:-24 28:-59 29:-481 32:-56
%@be_the_@dates 14:164
%@be_the_@exception 9:259 29:-37
%@be_the_@person 5:139 14:-24
%@be_the_@toAdd 14:96
%@be_the_command 7:67 11:117 14:-47
%@be_the_current 5:44
%@be_the_cutoff 33:151
%@be_the_date 18:-59 33:202
%@be_the_deadline 6:15 28:82
%@be_the_difference 10:37
%@be_the_final 20:42
%@be_the_following 18:142
%@be_the_freeze 6:17 10:51 12:116 18:-2 29:-34
%@be_the_next 18:190 20:14 29:-53 33:1
%@be_the_point 10:106
%@be_the_previous 19:36
%@be_the_state 9:77
%@be_the_steps 11:104 21:-99
%@be_the_tree 12:47
%@be_the_upcoming 18:53
%@be_there 0:6 2:25 3:87 5:-318 7:-123 9:-14 10:-73 11:110 12:-87 13:134 14:71 17:52 18:54 20:-60 21:64 24:-157 25:-549 26:73 29:-30 32:77
%@be_there_a 0:-157 2:-12 3:96 6:-75 10:46 12:51 25:-51 26:-70 29:58 30:31 32:57 33:98
%@be_there_an 6:102 26:226
%@be_there_any 2:89 6:-21 9:-78 12:-13 13:60 21:144 26:31
%@be_there_anything 7:-34 13:79 18:72 32:16
%@be_there_something 13:1 18:151 28:-24
%@be_there_still 2:72 6:82 12:-94 28:54
%@be_they 9:2 12:74
%@be_thinking 0:20 21:68
%@be_this 5:317 11:19 12:-84 26:38 28:-101 29:-96
%@be_this_@place 26:56
%@be_this_@unit 5:144 28:-89
%@be_three 24:47
%@be_three_@unit 24:47
%@be_to 2:13 3:14 16:12
%@be_told 11:-7 21:28 27:186
%@be_told_about 27:86
%@be_too 16:14
%@be_trunk 3:-101 5:106 12:70
%@be_two 7:88 24:46
%@be_up 5:64 10:-243 11:-200 18:-106 25:345 29:-93 34:-22
%@be_up_for 25:53 34:-19
%@be_up_next 18:160
%@be_up_with 5:164 9:61 10:-21 18:-86
%@be_waiting 9:-17 13:184
%@be_waiting_for 9:-7 13:175
%@be_when 19:49 20:22 29:-38
%@be_which 19:78 33:-5
%@be_wrong 16:137 22:96
%@be_wrong_it 16:100
%@be_you 5:-134 10:-140 11:-84 25:113 29:82 30:107
%@be_you_a 11:-89 25:158
%@be_your 10:-135 11:293 17:-67 23:18 29:-60
%@can_<deadline> 15:33 21:90 33:-122
%@can_<unknown> 30:65
%@can_@be 2:-57 6:112 12:-15 15:88 22:7
%@can_@change 2:14 33:36
%@can_@me 1:-175 2:140 3:4 4:-148 7:129 8:-202 10:-277 11:-40 12:48 14:32 15:38 17:75 18:-87 20:101 25:113 26:66 29:-304 30:46 31:-118 33:-103
%@can_@me_<unknown> 2:5 33:127
%@can_@me_@change 2:22
%@can_@me_@toAdd 1:-5 2:38 3:39 4:-83 11:73 12:-9
%@can_@me_@toMove 7:126 8:-4 15:118
%@can_@me_ask 11:44 34:87
%@can_@me_do 17:92
%@can_@me_get 2:-103 14:84 20:162 24:38 27:51 29:-60 33:-70
%@can_@me_help 11:-182 17:226
%@can_@me_land 2:-87 25:173
%@can_@me_still 2:257
%@can_@me_subscribe 26:9
%@can_@toMove 34:62
%@can_@toRule 7:41 13:-33 34:102
%@can_@toRule_@exception 13:-27 34:91
%@can_@we 2:113 3:12 6:-69 7:55 8:-120 15:-113 21:-62 22:261 27:68 29:-107 33:129
%@can_@we_@change 2:135
%@can_@we_@toMove 33:183
%@can_@we_@toRule 7:90 8:-53
%@can_@we_do 3:42
%@can_@we_get 22:78
%@can_@we_have 1:12 2:-46 22:125
%@can_@we_still 12:117
%@can_@we_upgrade 29:14
%@can_a 21:99 22:-88 33:68
%@can_a_@change 21:101 22:-58 33:72
%@can_customers 20:44
%@can_do 11:71 14:-14 23:73
%@can_it 2:172 21:86
%@can_it_@be 21:96
%@can_it_go 2:16
%@can_newcomers 17:85 21:52
%@can_not 2:-45 10:117 12:38
%@can_one 0:79 11:32 12:38
%@can_somebody 7:44 29:83
%@can_somebody_@toRemind 33:62
%@can_someone 7:-155 8:149 22:50
%@can_the 15:121 22:21
%@can_the_@cycle 15:134
%@can_this 2:31
%@can_to 11:46 20:24 28:21
%@can_you 1:58 2:-411 4:155 7:-81 8:146 14:62 15:-267 16:106 18:-9 20:-192 21:-282 22:1 23:-83 24:116 25:-397 29:132 30:-263 31:159
%@can_you_<unknown> 11:114 14:41
%@can_you_@change 11:-1 29:195
%@can_you_@toAdd 1:245 3:13
%@can_you_@toMove 4:83 11:-36 16:2 29:100
%@can_you_@toPost 26:108 29:-78
%@can_you_@toRemind 24:169
%@can_you_@toRule 7:-4 8:142
%@can_you_@toStart 4:126
%@can_you_@toStop 11:-65 31:216
%@can_you_do 11:199 16:36 23:-24
%@can_you_explain 10:98 11:25
%@can_you_file 22:8
%@can_you_give 11:-8 34:83
%@can_you_look 33:149
%@can_you_please 8:1 16:52
%@can_you_show 11:58
%@change_<?> 2:95 5:-275 9:15 11:96 13:-48 17:11 18:-180 22:-57 25:-150 28:-42 29:-217 33:262 34:40
%@change_<deadline> 16:1
%@change_<link> 2:-28 22:81 29:82
%@change_<number> 1:53 8:-145 9:17 20:-63 21:-125 22:211 29:155 33:-5
%@change_<number>_@month 1:64
%@change_<unknown> 2:41 10:-132 13:-3 14:5 21:176 27:-132 28:150 29:-123 33:261
%@change_<unknown>_<?> 21:78 22:-15
%@change_<unknown>_<unknown> 22:26
%@change_@be 2:117 5:-18 6:14 8:58 9:-248 10:2 12:-278 13:146 14:-86 16:18 18:-35 22:23 25:-241 27:-52 30:-25 33:276 34:32
%@change_@be_a 34:57
%@change_@be_accepted 2:74 12:-23 13:42
%@change_@be_cut 5:1 6:71 29:-14 33:58
%@change_@be_in 2:-67 16:59 20:30
%@change_@be_let 13:52
%@change_@be_not 21:56
%@change_@can 6:110 12:-31
%@change_@change 2:92 5:66 8:-3 10:59 17:49 25:-33 28:57 29:-271 33:158
%@change_@change_<?> 2:-28 33:91 34:30
%@change_@change_for 33:116
%@change_@change_go 2:16
%@change_@change_now 2:20
%@change_@change_still 5:54
%@change_@cycle 22:45 33:62
%@change_@entry 1:105
%@change_@exception 9:-57 13:35 22:62
%@change_@me 2:-258 9:-143 20:3 21:8 24:91 26:74 29:113 34:116
%@change_@me_@change 29:76
%@change_@month 28:7
%@change_@person 34:167
%@change_@toAdd 22:12
%@change_@toMove 9:1 10:74 21:28
%@change_@toRemind 25:106
%@change_@today 2:115 5:-40 32:89
%@change_@today_<?> 2:36 5:-32 32:92
%@change_@unit 1:272
%@change_@updates 33:85
%@change_@we 24:71 29:-60 32:16 33:148
%@change_a 10:48
%@change_a_@change 10:58
%@change_about 27:57
%@change_after 2:41 10:44 21:52
%@change_after_<deadline> 2:74 22:57
%@change_after_the 10:60
%@change_and 9:76 27:118 29:-19
%@change_as 10:153
%@change_between 10:135
%@change_closed 6:73 12:6
%@change_complete 1:15 5:72
%@change_count 10:136 33:-30
%@change_deadline 1:17
%@change_do 17:9 29:86
%@change_due 32:1
%@change_ever 17:96
%@change_exempt 10:122
%@change_exempt_from 10:122
%@change_fine 2:65
%@change_fixing 5:63
%@change_for 2:153 8:-109 17:-78 26:81 29:170 33:28
%@change_for_<version> 2:62
%@change_for_@change 33:113
%@change_for_this 1:-75 29:173
%@change_from 22:31
%@change_get 2:85
%@change_go 2:62 33:9
%@change_go_in 2:28 33:10
%@change_got 13:21 25:135 28:36 29:-145
%@change_has 8:48
%@change_has_@be 8:55
%@change_have 2:70 33:71
%@change_have_to 2:91 33:76
%@change_in 2:310 5:79 11:99 16:-68 21:-124 22:143 25:-68 29:-38 33:-143
%@change_into 2:32
%@change_it 16:114 25:89
%@change_keep 14:83 30:34 31:-1
%@change_last 33:55
%@change_locked 12:162
%@change_need 2:205 21:-80
%@change_needs 20:73
%@change_next 2:16 17:2
%@change_next_@unit 17:5
%@change_not 33:29
%@change_now 2:174
%@change_of 2:73 12:23
%@change_of_the 12:28 22:15
%@change_off 31:36
%@change_ok 2:161
%@change_on 2:40 5:8 10:114 17:204 18:26 22:57 24:27 32:-79 33:-197
%@change_on_@weekday 2:55
%@change_on_the 10:142 18:52 22:90 24:8 33:-154
%@change_only 2:77 5:101
%@change_or 5:135 6:-42 10:240 12:-76 18:87 33:-354 34:25
%@change_or_@be 2:149 12:-64
%@change_or_already 2:-66 12:48
%@change_pass 6:-128 7:36 8:-14 29:135
%@change_please 27:-53 29:153 31:94
%@change_posted 27:45
%@change_ready 1:13 2:45
%@change_right 29:30
%@change_should 2:3 29:78
%@change_should_@me 2:28 29:85
%@change_shush 1:72 29:62
%@change_shut 12:92
%@change_sprint 1:127
%@change_still 12:114
%@change_still_going 5:54
%@change_that 2:8 16:33 18:13
%@change_the 16:19 29:49
%@change_this 29:106 32:9
%@change_this_@unit 2:72 32:12
%@change_to 27:87
%@change_too 10:132 33:-28
%@change_up 10:90 12:76 33:-29
%@change_what 2:-73 17:221
%@cycle_<?> 2:182 3:-229 5:183 10:-89 11:17 14:-136 19:-133 28:162 33:201
%@cycle_<deadline> 20:99
%@cycle_<number> 4:157 20:-73 29:106
%@cycle_<unknown> 2:-32 3:105 10:85 14:-63 17:-36 19:31 20:41 29:-207
%@cycle_<version> 1:-158 3:-164 4:388 20:-86 29:57
%@cycle_<version>_please 4:43
%@cycle_@be 2:-38 3:46 5:266 14:-202 15:20 20:146 21:79 28:87 29:-289
%@cycle_@be_@we 5:70
%@cycle_@be_on 16:7 20:85
%@cycle_@be_this 5:61
%@cycle_@change 5:-121 17:163 29:50 32:161 34:-56
%@cycle_@cycle 17:88
%@cycle_@dates 14:-17 19:76 27:42 32:64
%@cycle_@month 20:32
%@cycle_@month_<number> 20:32
%@cycle_@person 5:-279 10:10 14:-103 20:-220 22:89 34:394
%@cycle_@person_<?> 34:118
%@cycle_@person_for 34:62
%@cycle_@schedule 14:259 19:-24
%@cycle_@toAdd 14:309
%@cycle_@unit 5:142 16:32 24:5 32:-119 34:24
%@cycle_@unit_<?> 20:118 32:-7
%@cycle_@unit_@be 16:1
%@cycle_@updates 5:-90 26:86 27:252 28:44
%@cycle_@we 5:-15 8:38 13:122 17:74 20:-75 25:-125 34:56
%@cycle__ 5:33 19:130 20:-138
%@cycle_a 2:93
%@cycle_a_@toStart 2:93
%@cycle_after 2:-52 3:47 5:-7 20:23 29:101
%@cycle_as 0:27
%@cycle_at 5:102
%@cycle_before 17:54 19:265 20:-100
%@cycle_before_this 19:171 20:-12
%@cycle_called 4:20
%@cycle_date 14:-51 15:124 19:35 20:-156 29:85
%@cycle_do 3:22
%@cycle_final 6:85 20:-92
%@cycle_for 4:208
%@cycle_from 4:54 29:63
%@cycle_going 5:149
%@cycle_have 14:17
%@cycle_in 2:-88 3:78 5:47 20:114 28:-56
%@cycle_in_@month 2:-20 20:113
%@cycle_look 14:155
%@cycle_look_like 14:155
%@cycle_next 3:82
%@cycle_next_time 3:82
%@cycle_notes 1:123 13:9 24:71 29:71
%@cycle_now 4:-74 5:69
%@cycle_of 2:81
%@cycle_on 1:-42 4:177 20:168 32:-4
%@cycle_on_<number> 4:11
%@cycle_on_@month 4:59
%@cycle_on_the 20:45
%@cycle_party 1:14 29:3
%@cycle_please 5:114 14:-194 27:-58 28:17 31:158
%@cycle_process 17:125
%@cycle_still 20:99
%@cycle_this 5:-103 13:-40 20:95 25:148 32:-24
%@cycle_this_@unit 20:123
%@cycle_to 3:15
%@cycle_what 17:52
%@cycle_with 3:26
%@cycle_yet 2:6
%@dates_<?> 11:112 14:24 32:-61
%@dates_@be 3:25 6:13 11:-9 12:31 14:225 18:-191
%@dates_@be_in 14:2 32:20
%@dates_@be_there 14:205
%@dates_@me 1:3
%@dates_and 14:132 17:19
%@dates_and_@dates 14:10
%@dates_between 32:63
%@dates_do 14:216
%@dates_do_@we 14:216
%@dates_fall 14:-37 32:178
%@dates_for 4:102 14:296 33:73
%@dates_for_<cycle> 14:76
%@dates_for_<deadline> 33:169
%@dates_for_the 14:74
%@dates_from 27:104 32:44
%@dates_in 31:118 32:57
%@dates_in_the 32:51
%@dates_in_this 27:-29 31:135
%@dates_of 0:44 14:-58 16:62 19:219
%@dates_of_<deadline> 14:-8 16:72 33:3
%@dates_of_the 14:-112 19:175
%@dates_please 0:80 18:63 19:98 32:-24
%@dates_that 18:59
%@dates_this 32:165
%@dates_this_@unit 32:165
%@entry_on 1:39
%@exception_<?> 10:-163 11:259 13:1 21:-95 22:1
%@exception_<link> 22:97
%@exception_<number> 8:265 9:304 11:-134 13:-383 21:-374 22:-514 29:3
%@exception_<number>_<unknown> 9:70 22:-2
%@exception_<number>_@be 8:120 9:-76
%@exception_<request> 8:227 9:-38 22:-36
%@exception_<unknown> 9:64
%@exception_@be 9:-123 13:-134 19:98 21:222 22:-115 27:182
%@exception_@be_granted 9:-26 13:-163 19:100 21:37 27:92
%@exception_@change 22:88
%@exception_@me 9:131 21:-73 22:36 29:-6
%@exception_@toMove 22:57
%@exception_for 2:39 8:29 9:92 10:-273 11:-241 13:172 22:242 27:-90 29:-157 34:-322
%@exception_for_<deadline> 13:309 21:-130 34:-14
%@exception_for_<link> 9:73 22:7
%@exception_for_<request> 8:-170 9:-101 22:241
%@exception_for_<unknown> 8:111 13:-29
%@exception_for_@change 2:-46 13:80 22:49
%@exception_for__ 22:29
%@exception_for_a 2:58
%@exception_for_the 2:84 8:159 9:201 13:-62 22:-68
%@exception_granted 13:44
%@exception_list 9:-9 13:139
%@exception_needed 8:-24 21:159
%@exception_of 8:38 22:66
%@exception_of_the 8:98
%@exception_on 7:140 8:-134 22:6
%@exception_please 22:57
%@exception_queue 13:121
%@exception_request 8:79 21:-129 22:132
%@exception_request_for 21:-64 22:141
%@exception_requests 13:-21 21:149
%@exception_so 13:49 22:8
%@exception_so_far 13:50
%@exception_that 13:172 21:-85 31:5
%@exception_that_expire 13:60
%@exception_to 10:103 13:-43 21:-79 22:102
%@exception_wanted 22:100
%@exception_with 11:51 13:39 21:-40
%@land_the 15:45 27:8
%@me_<?> 10:84 31:10
%@me_<deadline> 6:-39 9:178 24:10 27:-18 31:94 33:70
%@me_<deadline>_@updates 24:-75 31:182
%@me_<number> 24:66 27:34
%@me_<number>_@unit 24:109
%@me_<unknown> 2:33 8:-96 9:-163 11:-84 14:-117 17:157 20:79 22:5 23:-59 24:22 25:12 26:-104 27:6 29:280 30:21 31:-202
%@me_<unknown>_<?> 11:13
%@me_<unknown>_<unknown> 17:122 25:123 27:-83 33:-10
%@me_<unknown>_@change 2:43
%@me_<unknown>_on 20:47 33:120
%@me_<unknown>_the 12:40 17:16
%@me_@be 0:47 2:-401 5:115 6:-112 8:47 9:-278 11:35 14:-150 17:34 19:-3 21:-25 25:96 29:-13 31:31 32:146
%@me_@be_<unknown> 8:13 22:-30 33:157
%@me_@be_@toStart 17:263 33:-46
%@me_@be_a 17:135
%@me_@be_away 5:68 12:53 31:34 32:53
%@me_@be_going 30:36 31:-3
%@me_@be_lost 11:200 25:-123
%@me_@be_not 15:79 34:55
%@me_@be_requesting 22:67
%@me_@be_still 7:126
%@me_@can 2:-170 3:-5 11:90 14:99 18:20 22:-14 26:39 30:-121
%@me_@can_not 12:12
%@me_@change 2:258 8:-153 10:-33 11:-70 12:-23 20:71 22:71 25:-80 28:96 29:218 33:-252 34:16
%@me_@change_@be 20:107 29:-90 34:56
%@me_@cycle 2:97
%@me_@exception 8:-112 9:343 13:-213 21:-171 22:-12 34:130
%@me_@me 26:25
%@me_@month 6:51
%@me_@person 34:15
%@me_@person_about 34:15
%@me_@toAdd 0:78 1:-112 2:44 3:141 4:-123 10:25 11:81 12:-26 29:-123
%@me_@toAdd_a 1:-46 2:121 3:162 4:-38 12:-10 29:-50
%@me_@toAdd_you 11:92
%@me_@toMove 6:117 7:98 8:-213 15:188 22:47 23:78 24:-213 29:46 33:-114
%@me_@toMove_@me 2:-100 7:131 23:47
%@me_@toMove_a 11:-38 15:240 23:47 24:-113 29:-39
%@me_@toMove_request 8:-96 29:174
%@me_@toRemind 5:119 11:-49 20:1 34:58
%@me_@toRemind_for 34:62
%@me_@toRule 7:173 8:80 21:-82
%@me_@toRule_<request> 7:172 8:-11
%@me_@toRule_a 7:186 11:-142 29:40
%@me_@toStart 2:55 13:48 17:156 33:-60
%@me_@today 24:86
%@me_@unit 12:86
%@me_@updates 23:85 29:-136 31:197
%@me_@updates_for 23:-62 31:50
%@me__ 9:-33 14:48 21:74 24:6 29:116 33:-77
%@me___<unknown> 14:26 27:56
%@me_a 4:90 5:143 11:-96 24:43 25:100 33:-149 34:48
%@me_a_<unknown> 16:35 29:55
%@me_a_@toRemind 24:61 27:77
%@me_about 5:2 8:-1 9:49 10:89 11:42 24:31 27:-60 31:8 33:-37
%@me_about_<deadline> 10:100 27:-67
%@me_about_@change 31:84
%@me_again 24:74 32:-25 33:61
%@me_all 13:162
%@me_allowed 11:29 15:12
%@me_allowed_to 11:29 15:12
%@me_always 11:2 24:60
%@me_an 11:35 14:1 17:14
%@me_an_@schedule 14:10
%@me_approval 8:160 9:-52 13:13
%@me_as 24:-30 27:21 29:98
%@me_ask 11:139 15:63 21:-62 34:59
%@me_ask_for 11:45
%@me_at 2:125 33:-82
%@me_before 28:6
%@me_before_<deadline> 28:6
%@me_chances 21:122
%@me_chances_of 21:122
%@me_cherry 2:77
%@me_cherry_pick 2:77
%@me_do 8:67 10:89 11:2 17:102 23:145 25:-121 33:-80
%@me_do_not 8:69 10:124 11:26 23:146 25:-111 33:-45
%@me_filed 9:250 11:-50 13:121 14:-35 21:-75 29:-31
%@me_find 21:6 29:40
%@me_first 17:300 25:33 29:-104
%@me_first_@change 25:136 29:-73
%@me_first_@unit 17:193 25:-133
%@me_for 22:53
%@me_from 2:70 8:96
%@me_from_the 31:7
%@me_get 2:-116 14:64 17:70 20:150 24:88 26:41 30:-52 33:-88
%@me_get_a 2:-80 24:40 26:221 29:62 33:-61
%@me_get_the 2:-99 14:78 20:95 26:-101 27:67
%@me_have 2:154 5:-36 9:-182 12:-161 15:-52 18:194 22:82 23:62 25:-24 30:-64
%@me_have_<deadline> 33:122
%@me_have_@be 26:11
%@me_have_a 2:126
%@me_have_got 28:7
%@me_have_left 28:-134 29:141
%@me_have_never 17:22
%@me_have_not 6:22
%@me_have_to 10:63 17:-72 18:222 20:25 22:95 29:-40 33:-108
%@me_heard 7:7 15:68
%@me_help 11:-182 17:226
%@me_hope 6:9 12:39
%@me_how 19:63 23:28 24:-33 29:48
%@me_in 27:206
%@me_in_for 27:60
%@me_just 2:31
%@me_just_joined 27:21
%@me_keep 10:71 15:18 28:10 33:13
%@me_know 23:46 27:71
%@me_know_when 27:45
%@me_land 17:-13 25:141
%@me_laptop 29:102
%@me_leave 24:-71 33:78
%@me_mean 28:25 29:-51 33:87
%@me_merge 2:139
%@me_miss 2:32 6:77 21:36 22:-12 32:161
%@me_miss_<deadline> 21:46
%@me_miss_the 2:53
%@me_must 18:61
%@me_mute 30:154
%@me_mute_you 30:75
%@me_need 1:114 3:58 8:-83 10:-61 11:-353 14:124 17:7 25:-149 31:-82 33:6 34:171
%@me_need_a 2:-29 21:46 25:-110 34:130
%@me_need_an 1:6 2:102
%@me_need_for 3:91 11:-25 34:66
%@me_need_the 33:24
%@me_need_to 17:142
%@me_next 23:47 24:67
%@me_no 27:39
%@me_not 10:41 30:38 31:16
%@me_notes 33:129
%@me_of 13:-38 23:93 24:-66 27:103 33:69
%@me_of_<deadline> 23:14
%@me_of_the 24:-65 33:129
%@me_off 31:245
%@me_on 27:-123 31:125 32:90
%@me_on_the 24:45 32:91
%@me_only 26:82
%@me_own 26:66 27:8
%@me_password 11:-18 29:105
%@me_posted 27:2
%@me_propose 2:7
%@me_rebase 33:51
%@me_request 8:281 9:50 11:95 13:-208 22:-45 29:-319 34:81
%@me_request_an 11:193 21:-109
%@me_screen 25:23
%@me_see 13:62 14:94
%@me_see_the 14:128
%@me_should 5:68 11:28 17:-91 32:161
%@me_should_know 5:71 17:-72 32:164
%@me_some 11:87
%@me_some_examples 11:87
%@me_still 2:10 9:172 21:-13 26:69 28:32 29:-95 30:10
%@me_still_get 2:88 30:18
%@me_subscribe 6:-16 11:-30 26:172
%@me_subscribe_to 11:-113 26:34 29:54
%@me_subscribed 26:66
%@me_talk 11:10 34:61
%@me_talk_to 11:10 34:62
%@me_the 13:82 16:-54 18:129 19:38 28:4 29:-87 31:-106 33:151
%@me_the_<deadline> 33:68
%@me_the_@dates 14:-17 33:54
%@me_the_@schedule 14:9 19:85
%@me_the_@unit 33:72
%@me_time 14:92 19:-9 29:89
%@me_to 7:-131 8:23 13:114 14:-128 23:-57 24:-164 27:152 29:243
%@me_to_<deadline> 27:18
%@me_to_the 14:-108 27:105 29:24
%@me_too 6:37
%@me_too_late 6:37
%@me_unsubscribe 11:13 29:-48 30:17
%@me_up 5:25 24:92 26:82 33:-131
%@me_up_for 26:83
%@me_use 11:156
%@me_vacation 29:26 31:30
%@me_vote 2:-76 7:58 8:151 25:-16
%@me_want 4:8 14:145 16:2 21:-152 22:62 25:-49 27:243 31:50 32:-65 33:-97
%@me_want_to 14:172 21:-82 22:43 27:82
%@me_what 10:94
%@me_when 24:-20 33:118
%@me_when_<deadline> 24:-79 33:122
%@me_which 5:110 24:-58 29:-106 33:138
%@me_which_@unit 33:75
%@me_will 2:-124 21:80 25:124 29:79 31:-53 32:-70
%@me_with 33:65
%@me_would 2:-48 11:-113 12:23 15:20 17:114 20:50 21:-103 22:41 26:-132 30:35 33:-16
%@me_would_like 2:-29 7:-85 12:27 17:43 20:57 22:12 27:26 29:-8 30:-137 31:56
%@me_would_love 17:61
%@me_would_not 30:30
%@me_write 6:124
%@miss_<deadline> 34:66
%@month_<?> 2:45 6:83 14:-81 32:222
%@month_<number> 1:358 2:-10 4:242 5:-144 8:-14 9:-153 10:-195 12:-126 14:-96 16:230 18:-44 19:-148 20:113 22:-153 24:71 25:-118 27:-206 28:-253 29:-397 31:-137 32:158 33:49 34:-78
%@month_<number>_<?> 33:84
%@month_<number>_<number> 1:41 32:69
%@month_<number>_@toMove 4:2 20:58
%@month_<number>_and 32:36
%@month_<number>_as 1:141
%@month_<number>_at 1:51
%@month_<number>_instead 1:-10 16:117
%@month_<number>_or 20:12 33:49
%@month_@change 33:158
%@month_@me 2:119 13:-59 22:51
%@month_@we 22:21
%@month_at 14:49 32:-11
%@month_or 20:80 33:210
%@month_or_@month 20:56 33:105
%@month_please 4:106
%@month_the 22:53
%@person_<?> 34:274
%@person_<unknown> 25:-29 30:31 34:139
%@person_@be 22:2
%@person_@person 34:50
%@person_about 34:15
%@person_for 11:-50 34:403
%@person_for_<cycle> 34:62
%@person_for_<deadline> 34:95
%@person_for_the 34:49
%@person_last 17:67 19:23 34:-42
%@person_of 5:125 10:-107 14:-83 29:-86 33:-10 34:292
%@person_of_<deadline> 34:162
%@person_of_the 34:110
%@person_please 34:87
%@person_the 18:1
%@person_what 10:-36 17:116
%@place_<?> 2:-170 10:43 17:-60 25:162 26:-57 34:52
%@place_<unknown> 17:33
%@place_for 0:97 2:94 27:15 29:4
%@place_from 31:137
%@place_from_the 27:-98 31:194
%@place_get 26:167
%@place_get_the 26:73
%@place_should 26:70 31:24
%@place_subscribed 26:56
%@place_to 30:32
%@schedule_<?> 11:23 14:226 29:-38
%@schedule_<unknown> 16:22
%@schedule_@unit 33:202
%@schedule_feed 14:-47 26:164
%@schedule_for 4:29 14:195 25:133 27:-3 29:-230 32:59 33:-87
%@schedule_for_<version> 14:173 29:-4
%@schedule_for_the 4:29 25:157 32:-62
%@schedule_link 14:186 26:-40
%@schedule_of 13:62 14:97 19:145 29:-46
%@schedule_of_the 14:134
%@schedule_please 13:31 14:24 22:-65 26:100 32:102
%@should_to 7:112 8:-51 17:25 23:19
%@stop_a 2:112
%@stop_in 31:44
%@toAdd_<?> 3:-130 6:105 14:129 18:133 19:-42
%@toAdd_<deadline> 1:177 4:-112 6:98 16:117 19:-29 24:-98
%@toAdd_<deadline>_<number> 1:107 24:-10
%@toAdd_<deadline>_@month 1:21
%@toAdd_<deadline>_on 6:111 19:-4
%@toAdd_<quoted> 1:15
%@toAdd_<quoted>_<quoted> 1:81
%@toAdd_<unknown> 0:90 1:-38 4:63 14:-136 18:69 22:81
%@toAdd_<version> 4:115
%@toAdd_@be 5:142
%@toAdd_@be_@we 5:142
%@toAdd_@change 1:115 2:-176 10:186 27:72
%@toAdd_@cycle 1:-13 4:152
%@toAdd_@cycle_<version> 4:92
%@toAdd_@dates 0:302
%@toAdd_@me 1:-71 18:18 24:36 27:202
%@toAdd_@place 14:26 27:-44
%@toAdd__ 1:30 14:2
%@toAdd_a 0:10 1:103 2:24 3:129 4:31 10:-36 11:78 12:-49 14:-244 16:-318 29:201
%@toAdd_a_<deadline> 1:55
%@toAdd_a_<number> 1:-8 4:72
%@toAdd_a_<unknown> 4:23
%@toAdd_a_@change 1:141 22:15 24:-69 29:37
%@toAdd_a_@cycle 3:177 11:-43
%@toAdd_a_@toAdd 4:48
%@toAdd_a_@toStart 0:-110 1:-19 11:138 12:-10 29:71
%@toAdd_a_beta 0:100
%@toAdd_a_deadline 0:9
%@toAdd_a_go 1:38
%@toAdd_a_milestone 0:4 1:69
%@toAdd_all 14:-27 26:122
%@toAdd_an 1:151 4:-4 10:98 22:77 24:-22
%@toAdd_an_<deadline> 10:103
%@toAdd_an_@exception 22:93
%@toAdd_as 25:75
%@toAdd_complete 14:14
%@toAdd_deadline 1:61
%@toAdd_for 1:-85 3:3 4:236 32:138
%@toAdd_for_<version> 4:222 14:-37
%@toAdd_for_@cycle 4:84
%@toAdd_for_the 3:32 4:18 32:20
%@toAdd_in 14:159 19:-33
%@toAdd_it 1:115 2:41 16:9
%@toAdd_of 14:-39 19:132
%@toAdd_please 13:124 14:146 22:-94
%@toAdd_qa 27:143
%@toAdd_sense 0:27 26:50
%@toAdd_sure 24:208
%@toAdd_that 4:29
%@toAdd_the 1:101 2:173 4:49 10:23 14:-22 20:-65 29:-96
%@toAdd_the_<deadline> 16:64
%@toAdd_the_<unknown> 1:7
%@toAdd_the_<version> 4:24
%@toAdd_the_next 4:67
%@toAdd_this 1:6 27:16
%@toAdd_this_@place 27:25
%@toAdd_with 19:81
%@toAdd_you 11:92
%@toMove_<?> 16:-66 20:153 23:44 33:77
%@toMove_<deadline> 1:-125 2:-300 6:-21 15:324 16:525 22:-154 24:-357 27:-122 28:-145 29:-403 33:-405 34:159
%@toMove_<deadline>_<?> 15:122
%@toMove_<deadline>_<number> 16:86
%@toMove_<deadline>_a 15:25
%@toMove_<deadline>_by 15:38 16:9
%@toMove_<deadline>_forward 16:77
%@toMove_<deadline>_on 1:-106 16:47 34:68
%@toMove_<deadline>_to 15:-77 16:244
%@toMove_<deadline>_until 16:51
%@toMove_<number> 22:151
%@toMove_<request> 8:180
%@toMove_<unknown> 22:115
%@toMove_@be 2:83
%@toMove_@exception 8:142 9:-12 22:-27
%@toMove_@me 2:-83 7:107 11:-69 16:-17 23:19 29:170 33:61
%@toMove_a 0:86 1:-68 15:246 16:-30 27:-115 29:-170 33:132 34:-79
%@toMove_a_@change 33:14
%@toMove_a_@updates 11:91
%@toMove_a_date 15:145 33:78 34:-47
%@toMove_a_deadline 11:-77 15:159
%@toMove_an 16:-58 24:144 29:72
%@toMove_an_alarm 16:-16 24:101 29:75
%@toMove_everything 16:15
%@toMove_for 9:35 20:104 23:42
%@toMove_in 15:22
%@toMove_it 1:150 2:-21 4:61 15:-179 16:239 22:-88 24:-23 29:94 33:-84
%@toMove_it_in 1:76
%@toMove_it_up 1:21 4:79
%@toMove_last 19:75
%@toMove_of 16:156 22:1 24:54 29:-31
%@toMove_of_<deadline> 15:-45 16:94 24:69
%@toMove_of_<unknown> 22:34
%@toMove_of_@toAdd 16:49
%@toMove_on 5:76 9:133 16:-13 21:18 27:-95
%@toMove_on_the 5:85 21:20
%@toMove_or 19:53
%@toMove_request 8:-96 9:-21 17:12 29:172
%@toMove_that 26:57
%@toMove_the 2:67 4:27 5:-159 14:-91 15:286 16:216 20:-250 24:17 27:-185 29:48 33:-185 34:15
%@toMove_the_<deadline> 15:149 16:125
%@toMove_the_<unknown> 2:98 4:68 12:25
%@toMove_the_@cycle 5:-14 15:100 16:149
%@toMove_the_@dates 15:36 16:63 33:-44
%@toMove_the_@schedule 16:155
%@toMove_to 16:148
%@toMove_to_<deadline> 16:62
%@toMove_up 1:13 4:92 11:75 16:-158
%@toMove_up_a 4:-63 11:81
%@toMove_up_the 4:9 24:40
%@toPost_<deadline> 2:115 5:85
%@toPost_@me 14:98 27:75
%@toPost_@me_a 27:103
%@toPost_@me_the 14:100
%@toPost_@place 27:68
%@toPost_@updates 23:14 27:34
%@toPost_a 2:-27 17:61
%@toPost_a_@change 2:-22 17:61
%@toPost_the 4:-8 14:134 20:6 23:-1 29:93 31:-7
%@toRemind_<deadline> 23:-55 24:96
%@toRemind_<unknown> 24:55 34:61
%@toRemind_@change 27:60
%@toRemind_@me 2:35 5:63 8:-115 9:60 10:110 11:-5 13:-139 23:73 24:57 25:-109 27:166 28:-37 29:75 31:-10 33:58
%@toRemind_@me__ 24:63
%@toRemind_@me_a 25:81
%@toRemind_@me_about 5:10 9:57 10:99 11:45 24:-18 33:-121
%@toRemind_@me_again 24:-13 33:72
%@toRemind_@me_how 23:29 24:-31 29:18
%@toRemind_@me_of 13:-37 23:96 24:-37 27:107 33:72
%@toRemind_@me_the 18:59
%@toRemind_@me_to 23:-48 24:-124 29:235
%@toRemind_@me_what 10:94
%@toRemind_@me_when 24:-9 33:76
%@toRemind_@me_which 5:110 24:-49 29:-94 33:45
%@toRemind_@we 10:-41 11:138 16:-2 23:184 24:260 25:2 27:-73 28:-37 32:-27 33:14
%@toRemind_@we_about 11:83 23:8
%@toRemind_@we_of 23:55
%@toRemind_@we_that 24:61
%@toRemind_@we_when 24:-59 33:129
%@toRemind_before 23:82
%@toRemind_before_<deadline> 23:82
%@toRemind_for 1:-95 24:151 34:60
%@toRemind_of 24:106 33:-37 34:20
%@toRemind_of_the 24:106 33:-37 34:20
%@toRemind_the 5:99 11:-84 23:178 24:235 29:-49
%@toRemind_the_<unknown> 24:25 27:19
%@toRemind_the_@change 23:66 24:90
%@toRemind_the_@we 23:92
%@toRemind_this 27:104
%@toRemind_this_@place 24:-17 27:118
%@toRemind_when 24:120 27:12 33:-69
%@toRemind_when_<deadline> 27:88
%@toRemind_whenever 27:93
%@toRemind_you 11:65
%@toRule_<?> 9:6 16:-61 33:118
%@toRule_<number> 7:82 8:350 29:-305 34:-75
%@toRule_<number>_<number> 8:31
%@toRule_<request> 2:-59 7:400 8:235 9:-505 11:-236 25:-180 29:-140 31:-22 34:-164
%@toRule_<request>_<?> 7:123
%@toRule_<request>_<unknown> 8:30
%@toRule_<request>_but 8:2
%@toRule_<unknown> 13:40 32:51 33:53
%@toRule_@be 28:174
%@toRule_@be_@we 28:77
%@toRule_@change 7:35 8:-65 29:42
%@toRule_@exception 7:120 8:59 9:-140 13:-60 22:-107 34:73
%@toRule_@exception_<number> 8:178 9:-100
%@toRule_@me 7:-171 8:-131 9:-91 21:-95 29:408 31:13
%@toRule_@me_<unknown> 8:-144 29:271 31:-141
%@toRule_@me_@exception 8:139
%@toRule_@me_@toMove 8:-105 29:93
%@toRule_@me_request 8:59
%@toRule_@we 8:-110 22:235 31:27
%@toRule__ 8:68 34:47
%@toRule___<number> 8:72
%@toRule_a 7:101 29:11
%@toRule_a_request 7:111 11:16 29:-39
%@toRule_all 8:291 13:-304 31:31
%@toRule_all_<deadline> 8:187 13:-167
%@toRule_an 11:213 21:-87
%@toRule_an_@exception 11:213 21:-87
%@toRule_anything 7:141 8:-15
%@toRule_it 7:-197 8:345 9:-8 31:14
%@toRule_request 8:99
%@toRule_request_<number> 8:34
%@toRule_the 7:-48 8:184 9:33 13:-45 16:83 22:-274 24:193 27:-158 29:121
%@toRule_the_<deadline> 8:58 22:-46 24:130 31:-28
%@toRule_the_@change 8:73 22:-8 24:49
%@toRule_the_@exception 8:163 22:-32
%@toRule_the_approval 7:61
%@toRule_the_request 8:61
%@toStart_<?> 17:116
%@toStart_<deadline> 1:157 13:25 16:-132
%@toStart_<unknown> 2:180 9:73 13:57 33:94
%@toStart_<version> 3:64 4:263 5:-89 12:-32
%@toStart_@change 2:302 6:81 17:-305 20:-174 21:55 22:-134 29:-234 33:311
%@toStart_@change_<?> 2:133 22:-120
%@toStart_@change_@be 2:1
%@toStart_@change_@change 21:41 33:113
%@toStart_@change_in 12:50
%@toStart_@change_still 2:-15 12:54
%@toStart_@cycle 3:153 4:193 11:34 17:-322 20:240 29:-177 33:-96
%@toStart_@cycle_<version> 4:211
%@toStart_@dates 0:86 11:100 14:-112
%@toStart_@exception 9:-87 13:48 22:145
%@toStart_@person 17:80
%@toStart_@place 17:214
%@toStart_@place_<unknown> 17:33
%@toStart_@updates 27:30
%@toStart_@we 2:-37 17:133 33:54
%@toStart_a 3:-31 4:271 29:39
%@toStart_a_<number> 4:83
%@toStart_a_@toStart 4:20
%@toStart_an 21:-69 22:191
%@toStart_an_@exception 21:-42 22:147
%@toStart_dashboard 22:98
%@toStart_date 4:-100 16:203 19:121 29:-35 33:-314
%@toStart_date_for 1:-23 16:214 33:-111
%@toStart_deadline 0:-79 11:127
%@toStart_for 2:-35 5:199 12:100 18:111 29:-212
%@toStart_for_@change 12:103 29:-39
%@toStart_in 6:-68 12:145
%@toStart_milestone 1:92
%@toStart_milestone_<deadline> 1:92
%@toStart_off 4:154
%@toStart_off_<version> 4:154
%@toStart_on 9:43
%@toStart_or 5:236
%@toStart_planning 4:119
%@toStart_requests 13:68
%@toStart_the 3:35 4:101 5:-26 14:-107 17:-37 27:10 29:199
%@toStart_the_<unknown> 22:19
%@toStart_the_@toAdd 4:42
%@toStart_the_next 3:145
%@toStart_to 14:83 17:84
%@toStart_to_the 17:44
%@toStart_what 17:142 18:-19
%@toStop_<?> 2:-126 15:29 18:17 34:87
%@toStop_<unknown> 31:33
%@toStop_@me 2:173 8:15 10:-37 31:99 33:-34
%@toStop_@me_from 2:73
%@toStop_@notify 31:139
%@toStop_@updates 23:-12 27:-171 30:97 31:113
%@toStop_of 1:46 4:25 16:3 29:-34 33:52
%@toStop_of_@month 4:60
%@toStop_of_@unit 16:65
%@toStop_sending 31:110
%@toStop_sending_@me 31:62
%@toStop_the 23:-127 27:-182 29:97 30:133 31:49
%@toStop_the_<deadline> 27:-31 31:128
%@toStop_the_@updates 23:-106 30:145
%@toStop_them 31:145
%@toStop_this 11:152 30:-97 34:75
%@toStop_this_@place 31:26
%@today_<?> 2:8 5:-113 6:79 13:69 29:-31 32:239 33:-3
%@today_@me 7:41 12:55
%@today_and 28:16 34:86
%@unit_<?> 2:-88 3:29 5:105 9:39 15:32 16:-22 18:-12 19:-27 20:174 28:-65 29:30 32:120 33:-28
%@unit_<deadline> 33:93
%@unit_<number> 32:74
%@unit_<unknown> 33:77
%@unit_@be 1:60 5:-108 10:-169 17:-73 19:80 20:196 25:-110 28:-15 29:62 32:-86 33:188
%@unit_@be_<deadline> 29:-94 33:243
%@unit_@be_it 5:-11 29:180 32:-91
%@unit_@be_left 24:1
%@unit_@be_the 5:-4 20:209
%@unit_@be_there 15:23
%@unit_@can 20:11 33:57
%@unit_@can_@we 33:141
%@unit_@change 2:128
%@unit_@cycle 3:231 4:45 5:-127
%@unit_@dates 32:137
%@unit_@me 16:36
%@unit_@schedule 27:83
%@unit_@toAdd 1:-68 3:7 4:212
%@unit_@toMove 16:108
%@unit_@toRemind 24:85
%@unit_@unit 32:7
%@unit_@we 24:-50 28:63
%@unit_after 1:217 4:-28 24:-56 32:15
%@unit_after_<deadline> 1:258 16:-3 24:-11
%@unit_ago 9:8 19:144
%@unit_ahead 24:111 32:49
%@unit_ahead_of 24:149
%@unit_as 16:82 33:34
%@unit_as_<deadline> 16:82 33:34
%@unit_away 24:194 28:80 33:-137
%@unit_before 1:269 20:-86 23:-60 24:318 27:-123 33:-244
%@unit_before_<deadline> 1:177 24:77
%@unit_before_the 1:76 20:-49 24:52 28:110
%@unit_between 19:41 28:31
%@unit_between_<deadline> 19:48
%@unit_did 19:205 20:-47
%@unit_did_<version> 19:111
%@unit_do 5:74 20:210 28:106 29:-193 32:-235 33:20
%@unit_do_@we 5:77 20:169 32:-230 33:22
%@unit_does 10:-74 33:215
%@unit_does_<deadline> 33:108
%@unit_does_the 33:76
%@unit_earlier 15:6 16:101
%@unit_for 1:-47 2:-202 16:63 20:63 22:249 24:-68 28:-98 32:119 33:215
%@unit_for_<deadline> 16:164
%@unit_for_the 22:202 32:42
%@unit_from 4:20
%@unit_in 5:20 16:-76 24:121 28:-75 32:66
%@unit_in_@toMove 24:127
%@unit_in_the 32:28
%@unit_late 2:45
%@unit_later 10:10 15:38 16:226 33:-67
%@unit_left 24:134 28:100
%@unit_left_to 24:11
%@unit_of 10:5 19:-51 20:123 24:-53 29:174 32:45 33:98
%@unit_of_@month 20:3 29:94 32:78
%@unit_of_the 10:15 20:63 33:78
%@unit_off 16:2
%@unit_on 1:87 24:16 33:49
%@unit_or 2:48 5:-107 20:57
%@unit_out 24:108
%@unit_please 32:176
%@unit_prior 24:123
%@unit_prior_to 24:123
%@unit_so 33:48
%@unit_still 29:64
%@unit_to 2:-132 16:-149 28:462 29:-112
%@unit_to_<deadline> 16:-146 28:288 33:-124
%@unit_to_go 28:161
%@unit_to_the 28:57
%@unit_too 15:44
%@unit_until 28:177 29:104
%@unit_until_<deadline> 28:136
%@unit_until_@cycle 28:105
%@unit_until_@we 28:41
%@unit_what 17:152
%@unit_what_@be 17:173
%@unit_will 2:26 20:91
%@unsubscribe_<deadline> 31:170
%@updates_<?> 11:33 26:4 29:63
%@updates_<deadline> 24:67
%@updates_<unknown> 20:56
%@updates_@be 5:-39 11:-47 23:255 26:90
%@updates_@be_active 23:110
%@updates_@change 11:-77 23:128
%@updates_@me 30:38
%@updates_@place 27:201
%@updates_back 27:87
%@updates_back_on 27:87
%@updates_by 23:23 26:-90 27:127
%@updates_for 24:156 31:93
%@updates_for_<deadline> 24:127
%@updates_for_@me 11:15 31:16
%@updates_for_this 27:58
%@updates_from 31:49
%@updates_in 11:75 26:-110 27:148
%@updates_in_@place 27:84
%@updates_in_this 31:5
%@updates_of 32:47
%@updates_of_the 32:11
%@updates_off 23:-35 30:140 31:52
%@updates_on 27:215 31:-191
%@updates_please 24:62 27:122 31:-28
%@updates_to 16:-101 24:108 28:134 31:88
%@updates_to_<deadline> 31:31
%@updates_to_<number> 16:-33 24:122
%@updates_to_the 28:81 31:24
%@updates_too 26:5 27:105
%@we_<?> 6:-8 17:18 28:-40 29:64
%@we_<deadline> 19:55 21:77 24:155
%@we_<unknown> 1:54 2:68 5:-142 12:105 13:40 15:7 17:111 18:-16 19:-20 20:157 21:-102 22:180 25:-5 27:32 29:-230 33:-9
%@we_<unknown>_<unknown> 1:36
%@we_<unknown>_@change 20:50
%@we_<unknown>_the 2:115 22:77 29:-22
%@we_@be 2:-26 4:93 5:254 6:-134 7:-16 12:37 18:17 21:38 22:32 24:-1 32:-64
%@we_@be_<unknown> 18:96
%@we_@be_in 2:5 6:-51 12:129
%@we_@be_thinking 0:20 21:68
%@we_@can 0:13 8:9 13:-21 34:115
%@we_@can_@toRule 13:-16 34:118
%@we_@can_not 22:24
%@we_@change 2:58 5:28 22:254 24:36 27:-105 29:-80 33:136
%@we_@cycle 2:-75 5:-162 17:67 19:13 20:174 21:86
%@we_@person 34:62
%@we_@place 23:-43 26:39 34:108
%@we_@toAdd 4:-80 6:111 19:2
%@we_@toMove 0:123 1:-80 2:-48 6:-29 15:241 19:48 20:-41 29:-58 33:112
%@we_@toMove_<deadline> 15:152
%@we_@toMove_last 19:75
%@we_@toMove_the 15:131 33:1
%@we_@toPost 20:20
%@we_@toRule 7:149 8:-48 9:17 13:170 32:-63
%@we_@toRule_<request> 7:69
%@we_@toStart 2:19 3:9 4:172 5:-108 17:-63 18:107 29:-7
%@we_@toStart_@change 4:36
%@we_@toStop 33:118
%@we_@we 21:116 27:112
%@we_a 1:-20 24:215
%@we_a_heads 24:53
%@we_about 11:82 23:124 24:-70 31:43
%@we_about_<deadline> 23:67
%@we_after 5:-92 6:287 18:-7
%@we_after_<deadline> 5:-92 6:287 18:-7
%@we_agreed 16:148
%@we_already 12:2
%@we_also 1:155
%@we_also_need 1:98
%@we_before 23:66
%@we_cut 20:12 29:140 33:-55
%@we_decided 21:64 22:-56
%@we_delayed 15:66
%@we_delayed_<deadline> 15:66
%@we_do 0:23 3:27 5:31 23:-69 30:-10 31:192
%@we_do_a 3:12
%@we_do_not 0:35 23:-63 31:193
%@we_entered 5:76
%@we_first 14:-11 18:122
%@we_frozen 12:223 25:-97
%@we_get 4:74 20:-156 21:-2 22:105 29:137
%@we_get_an 22:101
%@we_get_the 29:2
%@we_go 20:127 29:-118
%@we_got 32:137
%@we_got_until 32:78
%@we_had 0:62 6:71 28:-12 33:20
%@we_had_<deadline> 6:30 33:37
%@we_had_a 0:70 25:2
%@we_have 0:-21 1:7 2:-57 3:-2 5:2 6:-52 8:79 9:-248 12:70 13:74 14:171 19:-145 20:-236 21:-134 22:129 25:-245 29:83 31:12 32:125 33:-32
%@we_have_<deadline> 10:4 12:110 15:-41 16:34 28:-17
%@we_have_a 1:48
%@we_have_in 14:140
%@we_have_not 7:91 15:49 16:-27
%@we_have_to 17:6 33:7
%@we_hit 10:149 20:-163 28:204 33:-121
%@we_hit_<deadline> 10:154
%@we_in 2:-67 5:237 17:24 24:49 34:46
%@we_in_the 5:21
%@we_know 9:85 24:68 27:19 33:53
%@we_mean 10:92
%@we_mean_by 10:21
%@we_merge 2:-3 12:-41 22:105
%@we_miss 2:16
%@we_miss_the 2:16
%@we_missed 22:29
%@we_missed_the 22:29
%@we_moved 5:103
%@we_need 2:113 4:144
%@we_need_a 4:136
%@we_need_an 2:123 22:-84
%@we_need_another 0:30
%@we_next 4:11 32:40
%@we_now 5:82 17:-29
%@we_of 23:55
%@we_on 5:76 6:130 12:-78 24:21 25:27
%@we_on_@weekday 24:1
%@we_on_the 6:141 12:-28 25:51
%@we_only 22:100
%@we_or 0:3 12:2
%@we_please 34:5
%@we_pre 5:102 12:-42
%@we_pre_or 5:102 12:-42
%@we_said 7:73
%@we_ship 20:151 28:157
%@we_should 2:-97 7:18 29:102 30:144 31:-29
%@we_still 5:89 6:-97 20:90 30:3
%@we_support 29:111
%@we_tag 29:-46 33:113
%@we_that 22:33 24:44
%@we_the 27:1
%@we_to 24:1 28:94
%@we_upgrade 29:14
%@we_use 3:139 13:-2 29:44
%@we_want 24:33 27:38 31:-70
%@we_want_a 0:11
%@we_want_to 21:1 24:40
%@we_what 24:2
%@we_when 24:-59 33:129
%@we_will 22:130
%@we_will_not 22:182
%@we_with 5:-86 9:156
%@we_working 5:-41 18:103
%@we_would 22:95 30:45
%@weekday_<?> 2:44 25:110 32:78 33:-2
%@weekday_<number> 1:94
%@weekday_<number>_@month 16:4
%@weekday_@be 10:-41 16:-52 33:288
%@weekday_@me 15:46 27:80
%@weekday_@toMove 12:-31 33:103
%@weekday_@toRemind 24:97
%@weekday_and 9:58 16:43
%@weekday_at 16:31 24:16
%@weekday_in 1:65
%@weekday_instead 16:100
%@weekday_instead_of 16:19
%@weekday_morning 24:6
%@weekday_next 33:69
%@weekday_next_@unit 33:69
%@weekday_or 33:159
%@weekday_please 16:89 24:7
%@weekday_to 2:-104 28:75 32:165
%@weekday_to_@weekday 32:167
%@weekday_will 2:75
%^_<cycle> 16:93 20:44
%^_<deadline> 0:-25 1:-65 2:-533 4:-239 5:-72 6:42 9:-61 10:66 11:-146 12:-33 14:-114 15:-198 16:220 17:-39 18:-82 19:128 20:-184 23:-167 24:-221 25:126 26:-184 27:-253 28:19 29:156 31:-757 32:-28 33:307 34:-126
%^_<deadline>_<?> 6:-463 9:-215 10:43 12:86 13:16 18:-261 19:33 21:-201 28:-481 29:95 33:145 34:-161
%^_<deadline>_<deadline> 19:-13 33:119
%^_<deadline>_<link> 22:144
%^_<deadline>_<number> 1:23 9:130 10:-138 16:165 21:-35 28:-169 33:37
%^_<deadline>_<unknown> 9:-100 16:-112 21:155 33:123
%^_<deadline>_@be 6:111 10:-36 16:-42 18:64 19:-84 33:209
%^_<deadline>_@exception 8:137 13:139 22:-14
%^_<deadline>_@month 16:23 20:6
%^_<deadline>_@updates 24:19 27:145 31:-153
%^_<deadline>_active 12:94
%^_<deadline>_already 6:67
%^_<deadline>_and 18:36
%^_<deadline>_date 16:-313 20:-123 33:356
%^_<deadline>_done 6:169 18:-62
%^_<deadline>_for 22:9
%^_<deadline>_in 12:122 19:50 28:189 29:-120 33:-34
%^_<deadline>_last 19:14
%^_<deadline>_meaning 10:42
%^_<deadline>_needed 0:129 33:-71
%^_<deadline>_needs 16:64
%^_<deadline>_now 12:-131 28:158
%^_<deadline>_of 16:-49 19:248 33:-81
%^_<deadline>_on 12:120 29:121 33:-67
%^_<deadline>_over 6:46
%^_<deadline>_please 22:193
%^_<deadline>_should 16:136
%^_<deadline>_to 16:156
%^_<deadline>_what 10:136
%^_<deadline>_when 19:44 29:231 33:-148
%^_<deadline>_which 29:141 33:-53
%^_<link> 9:83
%^_<number> 1:-79 2:-54 4:-84 7:-179 8:131 9:29 11:-87 16:-179 17:38 22:-63 25:58 27:88 29:78 33:-90
%^_<number>_<request> 8:202 9:-220
%^_<number>_approved 7:-74 8:-82 9:182
%^_<number>_on 8:266 9:-219 22:-56
%^_<quoted> 1:-63 6:-86 7:173 10:-117 33:161
%^_<quoted>_<quoted> 1:-63 6:-86 7:173 10:-117 33:161
%^_<request> 2:-196 5:-169 8:89 9:379 13:-40 22:-113 25:-295 29:-187 31:-5
%^_<request>_<unknown> 7:92 8:186 9:-241
%^_<request>_@be 8:170 9:-1
%^_<request>_@toRule 7:-7 8:88
%^_<request>_approved 7:-84 8:111 9:4
%^_<request>_should 7:79
%^_<request>_yes 8:47
%^_<unknown> 0:-122 1:122 2:70 3:-159 4:63 5:222 6:-408 7:148 8:-18 9:-108 10:54 11:3 13:-69 14:43 15:-91 16:-175 17:60 18:222 19:-57 22:-229 24:113 25:-94 26:-384 27:104 28:80 29:-59 30:-219 31:110 32:-428 33:-180 34:-123
%^_<unknown>_<?> 2:-1 5:40 9:-84 10:166 11:-238 12:184 25:-109 29:-215
%^_<unknown>_<number> 8:-149 9:141 14:-65 18:128 22:-28 25:111 29:-32
%^_<unknown>_<request> 7:-108 8:250 9:-46 25:-29
%^_<unknown>_<unknown> 3:31 4:-73 5:-173 8:-84 10:-56 11:-316 14:-138 17:141 20:131 22:-31 25:-132 28:335 29:86 31:-38 33:-122 34:-157
%^_<unknown>_@be 5:105 18:9 25:32
%^_<unknown>_@change 2:41 8:-11 22:72 33:82
%^_<unknown>_@dates 19:144
%^_<unknown>_@exception 9:43
%^_<unknown>_@me 8:18 9:84 14:-31 24:185 25:-241 31:95 33:-58
%^_<unknown>__ 8:119 14:295 16:125 18:-123 20:-125 24:70 25:-86 27:-104 28:-90 29:-124 33:-168
%^_<unknown>_a 1:8 27:114 29:-81
%^_<unknown>_in 27:130 29:43
%^_<unknown>_left 28:97
%^_<unknown>_on 10:162 33:-161
%^_<unknown>_out 14:24 17:82
%^_<unknown>_the 8:92 9:-52 14:-149 18:139 19:29
%^_<unknown>_this 27:-93 29:141 31:41
%^_<unknown>_up 4:125 14:-44
%^_<unknown>_what 10:70
%^_<unknown>_when 20:-99 29:-32 33:259
%^_<version> 3:-133 19:379 20:-97 29:-141 33:-124
%^_@be 0:30 1:-785 2:77 3:171 4:-552 5:21 6:277 7:-16 8:-795 9:132 10:143 12:371 13:-273 14:-341 15:166 16:-924 17:-234 18:-44 19:-146 20:-36 22:-699 24:-793 25:-203 26:144 27:-701 28:142 29:-277 30:113 31:18 33:-184 34:-173
%^_@be_<cycle> 2:-93 6:91 12:29
%^_@be_<deadline> 2:-526 5:-332 6:222 9:-202 10:-33 12:117 15:179 16:-82 18:-73 19:111 28:140 29:-21 33:-21 34:-179
%^_@be_<number> 9:188 12:-40 20:-121 29:-154 33:127
%^_@be_<request> 6:-54 9:240 12:-163
%^_@be_<unknown> 2:19 5:-166 6:-172 9:-249 10:206 18:36 19:-53 25:-187 29:133 34:160
%^_@be_<version> 3:186 5:-47 6:17 12:-44 20:6
%^_@be_@change 2:197 5:47 10:100 12:-109
%^_@be_@exception 13:-67 21:97
%^_@be_@me 2:71 9:35 11:66 25:-11 26:86 28:19
%^_@be_@toStart 2:-17 12:76
%^_@be_@today 12:-54 32:128
%^_@be_@we 0:79 2:67 3:44 5:20 6:111 9:-168 10:-255 12:39 15:31 18:-214 20:25 25:79 28:-55 33:-74
%^_@be__ 5:-81 6:74 12:236 29:-101
%^_@be_a 10:127 23:38
%^_@be_an 21:63
%^_@be_anyone 25:159
%^_@be_it 2:4 3:78 5:273 6:7 7:112 9:-323 10:-219 21:29 25:-246 26:-88 29:-406 30:75 32:-18 33:-19 34:-121
%^_@be_master 2:174 5:22 6:-13 12:-13 29:-130
%^_@be_means 10:95
%^_@be_minus 5:30 10:-80 28:158 32:-12
%^_@be_not 20:43 33:127
%^_@be_proposal 6:19
%^_@be_something 32:47
%^_@be_stable 2:-220 10:27 12:215
%^_@be_the 2:-428 5:-48 6:163 9:249 12:295 13:-92 14:-14 15:40 18:-9 19:-98 20:-6 21:-87 22:-51 28:-379 29:165 30:23 33:-21 34:-302
%^_@be_there 3:61 5:-222 7:-111 10:-255 11:127 12:-81 13:200 14:-29 17:99 18:113 21:-520 24:-45 25:-444 26:98 32:42 33:24
%^_@be_this 2:4 5:101 12:-73 26:48
%^_@be_trunk 3:-101 5:106 12:70
%^_@be_you 11:-236 25:102 28:18 30:114
%^_@can 0:80 2:244 3:156 5:-371 6:-418 7:78 9:-99 10:-8 11:-114 12:-3 13:-115 14:42 15:4 16:54 17:-158 18:-368 19:-224 20:-153 22:238 24:91 26:72 27:6 28:-259 30:59 32:-183 33:-74 34:-361
%^_@can_<unknown> 30:66
%^_@can_@change 2:39
%^_@can_@me 0:52 1:-61 3:24 4:-127 7:84 8:-85 14:84 17:-285 18:-1 20:21 21:-198 22:70 24:21 25:134 26:102 29:-419 30:99 31:-67 33:-171 34:-151
%^_@can_@we 2:235 3:25 7:69 8:-95 12:-96 15:-35 22:183 27:108 28:-9 29:-3
%^_@can_a 2:99 21:101 22:-86
%^_@can_it 2:20
%^_@can_one 0:80 12:39
%^_@can_somebody 7:46 29:84
%^_@can_someone 7:-155 8:149 22:50
%^_@can_the 15:122
%^_@can_this 2:40
%^_@can_you 1:40 2:-358 4:140 7:-60 8:60 11:-40 14:14 15:-224 16:72 20:-97 21:-255 22:47 23:-29 24:135 25:-273 29:160 30:-137 31:90
%^_@change 2:246 5:53 6:-106 8:-179 9:-199 11:174 12:-130 13:-33 14:-135 17:-379 18:-8 20:-41 21:46 24:42 25:92 27:-260 28:-197 29:-44 31:-154 32:107
%^_@change_<?> 2:96 10:-150 11:159 29:-189
%^_@change_@be 25:-31 29:108
%^_@change_@exception 22:53
%^_@change_ok 2:32
%^_@change_only 2:79 5:50
%^_@cycle 1:-65 2:-224 4:-47 5:-29 14:44 16:16 17:-227 19:-344 20:182 25:-273 27:-235 28:179 29:98 32:146 34:32
%^_@cycle_@person 8:15 20:-43 34:123
%^_@cycle_@schedule 14:174
%^_@cycle_@toAdd 14:91
%^_@cycle_@unit 16:79 20:118 32:-25
%^_@cycle_date 20:97
%^_@dates 0:-162 14:29 16:-38 19:28 25:103 32:111 33:19
%^_@dates_of 14:-153 19:171
%^_@exception 8:-19 9:-60 13:342 21:-7 22:129 34:-53
%^_@exception_<number> 8:23 9:112 22:-263
%^_@exception_for 8:-114 9:-17 13:66 22:127
%^_@exception_please 22:59
%^_@exception_wanted 22:100
%^_@greet 11:-93 25:256 29:-55
%^_@me 2:-102 3:-302 5:-42 7:-154 8:159 9:152 10:69 11:22 12:-212 16:-230 17:253 18:-395 19:-26 20:75 21:-163 22:152 23:47 24:-92 25:209 26:-183 27:-73 28:-55 29:-53 31:150 32:-93 33:81
%^_@me_<unknown> 22:12
%^_@me_@be 0:20 2:-245 5:46 6:-219 7:-6 8:68 9:-205 11:65 14:-120 15:23 17:106 18:-131 22:-33 25:117 26:-172 31:1 32:104 33:15 34:-89
%^_@me_@can 21:17
%^_@me_@exception 9:70
%^_@me_@toMove 6:124 23:61 24:-7 29:-29 33:-47
%^_@me_@toRule 7:-47 8:116
%^_@me_always 24:60
%^_@me_do 8:64 10:126 11:58 23:64 31:-205
%^_@me_first 17:82
%^_@me_have 2:174 17:7 20:26 22:47 25:-84 28:27
%^_@me_heard 15:68
%^_@me_just 27:7
%^_@me_keep 10:75 15:21 33:26
%^_@me_laptop 29:102
%^_@me_need 1:66 14:54 22:62 25:-116 34:126
%^_@me_request 9:165 29:-16
%^_@me_screen 25:23
%^_@me_want 4:13 14:167 21:-145 22:99 27:140 31:85 33:-82
%^_@me_will 2:-37 25:133 29:123 32:-66
%^_@me_would 8:-75 11:-52 17:135 20:58 21:-16 26:-72 29:-10 30:43 31:1
%^_@month 2:266 14:-122 21:-104 22:200 32:133 33:-9
%^_@month_@me 2:159
%^_@month_@we 22:21
%^_@month_the 22:55
%^_@person 10:-94 22:-10 25:-59 29:-180 33:-86 34:460
%^_@person_for 34:172
%^_@person_of 29:-12 34:254
%^_@schedule 11:-165 14:355 19:-204 25:-166 26:-11 29:-153 32:239 33:-35 34:-106
%^_@schedule_<?> 11:-64 14:239
%^_@schedule_for 32:201 33:-32
%^_@schedule_of 13:37 14:88
%^_@schedule_please 14:86
%^_@thank 25:144 29:-48
%^_@toAdd 0:-512 1:351 2:-439 3:-443 4:172 9:-51 10:41 11:-24 13:-100 14:76 16:-24 18:2 20:-127 24:49 25:-373 27:96 28:-212 29:197 31:-153 32:27 33:-280 34:-246
%^_@toAdd_<deadline> 1:201 24:-60
%^_@toAdd_<quoted> 4:5
%^_@toAdd_<unknown> 1:-91 4:83 14:-35 18:81 29:10
%^_@toAdd_@change 1:50
%^_@toAdd_@cycle 1:-13 4:152
%^_@toAdd_@me 1:-23 24:46 27:122
%^_@toAdd__ 1:32
%^_@toAdd_a 0:-114 1:123 2:-18 3:-78 4:29 16:-244 29:315
%^_@toAdd_deadline 1:61
%^_@toAdd_of 14:-37 19:104
%^_@toAdd_please 14:159
%^_@toAdd_sure 24:177
%^_@toAdd_the 1:23 3:-64 4:124 8:2 10:32 16:17 29:-22
%^_@toAdd_this 27:24
%^_@toMove 4:30 5:-86 6:-129 8:170 9:50 10:-62 11:-55 13:-94 15:-391 16:510 19:-59 20:-157 21:-12 22:-210 23:-146 24:215 25:-69 27:-168 28:-103 29:259 31:-118 32:-69 33:-174 34:-178
%^_@toMove_<deadline> 16:456 24:-36 29:-146 33:-164
%^_@toMove_<request> 8:180
%^_@toMove_@exception 8:156
%^_@toMove_@me 29:131
%^_@toMove_a 24:66 27:-55 33:84
%^_@toMove_all 16:37
%^_@toMove_an 16:-58 24:144 29:74
%^_@toMove_everything 16:15
%^_@toMove_of 16:49
%^_@toMove_the 4:48 15:-279 16:192 24:25 29:132 33:-148
%^_@toMove_up 1:38 4:66 16:-141
%^_@toPost 4:-43 14:169 26:-40 27:127 29:96 31:-228
%^_@toPost_@me 14:100 27:65
%^_@toPost_the 4:-2 14:108 27:-15 29:109
%^_@toRemind 5:30 8:-116 10:80 11:36 13:-124 14:-58 16:-11 20:-39 23:-294 24:206 25:159 27:193 29:97 31:-676 32:-79 33:91 34:12
%^_@toRemind_<deadline> 23:-55 24:96
%^_@toRemind_@me 5:85 8:-67 9:15 10:120 13:-107 18:34 23:-154 24:60 25:-52 27:114 29:130 31:-420 33:67
%^_@toRemind_@we 11:61 24:16 25:87 27:-23 31:-40 33:96
%^_@toRemind_the 24:73 27:31
%^_@toRemind_this 27:104
%^_@toRule 1:-81 2:-183 7:-192 8:450 9:-691 13:-447 14:-28 15:-66 16:156 21:-152 22:-157 23:-86 24:83 25:46 27:-94 29:337 34:-190
%^_@toRule_<number> 8:280 29:-132
%^_@toRule_<request> 7:35 8:168
%^_@toRule_@exception 8:114 9:-64
%^_@toRule_@me 7:-99 8:-165 29:354 31:21
%^_@toRule_@we 22:88 31:32
%^_@toRule__ 8:72
%^_@toRule_all 8:291 13:-304 31:31
%^_@toRule_request 8:73
%^_@toRule_the 7:-164 8:174 9:-116 16:104 22:-195 24:125 27:-3 29:157 31:-45
%^_@toStart 1:114 3:-642 4:518 5:-142 8:-244 9:-286 10:-209 11:-276 13:111 14:-283 17:112 19:55 21:-114 22:122 24:-131 25:-260 27:34 29:-16 33:-101
%^_@toStart_<deadline> 1:159 16:-130
%^_@toStart_<unknown> 2:21 13:83
%^_@toStart_<version> 4:195
%^_@toStart_@change 2:103
%^_@toStart_@cycle 4:222
%^_@toStart_@exception 9:-77 13:35 22:152
%^_@toStart_@place 17:140
%^_@toStart_a 3:-2 4:171 29:46
%^_@toStart_date 1:-12 4:-85 16:140 19:123 33:-168
%^_@toStart_milestone 1:89
%^_@toStart_off 4:41
%^_@toStart_planning 4:119
%^_@toStart_the 4:58 14:-18 27:29 29:166
%^_@toStop 2:-145 8:63 9:-102 11:-46 23:-118 24:-163 25:-71 27:-428 30:-278 31:499 34:152
%^_@toStop_<unknown> 31:33
%^_@toStop_@me 8:17 31:91
%^_@toStop_@notify 31:3
%^_@toStop_@updates 23:-8 27:-153 31:254
%^_@toStop_the 29:104 30:-154 31:108
%^_@toStop_this 34:77
%^_@today 25:-127 32:254
%^_@unit 2:-28 3:85 11:210 16:-228 19:-70 24:-302 25:-180 28:347 31:-96 33:-152
%^_@unit_left 28:8
%^_@unit_to 16:-36 28:194
%^_@unit_until 28:157
%^_@unsubscribe 16:-59 24:117 25:-28 29:-238 30:64 31:335 32:-124
%^_@unsubscribe_<deadline> 31:170
%^_@updates 24:179 27:27 28:133 31:-240
%^_@updates_<deadline> 24:58
%^_@updates_for 24:1
%^_@updates_to 28:86
%^_@we 1:96 2:78 4:90 5:-343 6:-250 8:31 9:-295 10:-247 12:77 13:-320 14:-110 16:3 17:66 18:-23 19:-156 20:-239 21:213 22:208 23:-140 25:21 26:-45 27:26 28:-366 29:-7 31:97 32:-136 34:-210
%^_@we_<unknown> 2:166 17:43 22:9
%^_@we_@be 4:105 6:-34 12:124 17:31 21:60 22:-13
%^_@we_@change 22:81
%^_@we_@we 21:124
%^_@we_agreed 16:83
%^_@we_also 1:125
%^_@we_decided 21:64 22:-56
%^_@we_do 0:36 23:-62 31:194
%^_@we_have 2:62 7:4 8:6 31:50
%^_@we_need 4:152 22:39
%^_@we_want 24:52 27:61 31:-38
%^_@we_will 22:178
%^_@we_would 22:99 27:1
%^__ 1:68 2:-194 6:193 7:182 8:-185 10:-103 25:105 29:47 30:45 31:-88 32:21 34:-97
%^___<unknown> 6:47 29:103 33:42
%^_a 1:25 5:110 10:-9 20:7 21:-48 29:-71 34:166
%^_adding 0:65
%^_after 8:31 10:-51 18:227 33:-43
%^_after_<deadline> 10:-48 18:237
%^_all 13:179 14:211 27:-58
%^_all_<deadline> 13:92
%^_all_@dates 14:162
%^_and 6:-64 10:-152 11:-89 14:-83 18:128 25:-108 29:161 33:253
%^_and_<deadline> 10:-20 18:-37 33:254
%^_and_after 18:90
%^_and_the 33:94
%^_any 0:75 1:-2 8:-178 9:85 12:62 13:99 14:-67 17:165 21:-61 25:10 27:-8 29:-171 31:-32
%^_any_@dates 32:117
%^_any_@exception 9:-85 13:147
%^_any_decision 9:207 13:-21
%^_any_freeze 32:99
%^_anything 2:126 5:32 18:56 28:-48 32:201
%^_anything_@cycle 32:90
%^_anything_@me 5:70
%^_anything_due 32:27
%^_approved 9:-102 13:138
%^_as 17:32
%^_as_a 17:33
%^_ask 8:115 24:135 32:-28
%^_asking 22:158
%^_at 10:-79 19:36 24:2 33:110
%^_at_<number> 24:33
%^_at_what 10:-78 33:158
%^_back 8:-24 25:179
%^_before 2:-73 5:177 6:-27 12:38 15:36 21:13
%^_before_@we 21:41 33:45
%^_book 29:141
%^_book_a 29:51
%^_by 20:-36 33:265
%^_by_what 33:135
%^_by_when 33:20
%^_ci 11:-24 25:-7 29:182
%^_clock 12:-11 28:162
%^_clone 4:188
%^_compare 19:95
%^_congrats 25:193
%^_consider 8:76
%^_copy 4:99
%^_count 8:-96 13:142 27:54
%^_count_@me 27:60
%^_current 5:147 32:-9
%^_cutoff 21:93 22:-75
%^_cutoff_for 21:93 22:-75
%^_date 16:-312 19:-28 20:155 29:320 33:-62
%^_date_<deadline> 33:170
%^_date_for 29:235 33:-149
%^_date_of 16:-14 19:-96 20:206 29:171 33:-100
%^_deadline 10:100 18:-53 33:75
%^_delete 23:-62 24:-38 29:141 31:125
%^_delete_the 24:69 29:142 31:-31
%^_did 3:-93 5:135 6:340 8:-155 9:220 10:-139 12:77 13:25 15:-226 17:-123 19:-17 21:-199 22:-192 23:89 24:-59 25:-108 29:41 30:37 31:-53 32:-83 33:-281 34:-162
%^_did_<deadline> 6:332 12:40 15:-103 19:-275
%^_did_<request> 6:-61 9:134
%^_did_@me 9:70 26:36
%^_did_@we 6:36 7:-26 9:90 19:12
%^_did_anyone 13:120 21:-85
%^_did_the 5:-20 6:10 12:75 29:117
%^_did_you 7:99 8:-6 23:63
%^_do 0:76 1:-12 2:181 3:158 4:-138 5:-353 6:-100 7:19 8:-255 10:-24 13:-38 14:-234 15:90 16:-193 17:-183 18:-300 21:75 22:-239 23:27 25:24 26:123 27:-225 28:45 29:-113 30:165 31:-55 32:25 34:-480
%^_do_@change 2:133 21:-37
%^_do_@me 21:53 22:-8 28:120
%^_do_@we 0:14 2:-16 5:-60 7:-27 9:70 12:109 15:4 32:52
%^_do_not 0:69 3:123 7:62 8:-97 10:-139 14:-20 15:108 16:-42 24:26 26:41 27:-19 30:255 33:-31
%^_do_you 11:69 25:104 29:-293 30:-68
%^_does 2:59 6:-65 7:-13 9:49 10:114 12:94 20:34 22:-1 26:174 27:-39 29:1 31:-68 33:35 34:-78
%^_does_<deadline> 10:158 33:93
%^_does_a 2:86 12:24
%^_does_anything 18:108
%^_does_the 2:90 20:113
%^_due 32:74
%^_dump 14:105
%^_enough 27:-15 31:136
%^_eol 9:-13 10:192 11:-32 19:-79 20:-68 25:-33 29:80
%^_eta 20:258 25:-1 29:-44
%^_every 8:-16 13:53 14:119 24:172 27:27 32:-56
%^_every_@weekday 24:189 27:73 32:-51
%^_everything 12:66 13:8 14:5 16:22 32:1
%^_explain 10:176 13:-23
%^_explain_<deadline> 10:105
%^_file 21:-155 22:208
%^_final 20:152 33:-8
%^_first 17:137
%^_first_@change 17:117
%^_follow 14:-56 24:133 27:231
%^_follow_<deadline> 27:145
%^_follow_up 24:164 27:-78
%^_for 7:138 10:101 11:-57 14:36 28:-39 29:37 33:72 34:-24
%^_for_the 14:46 33:82
%^_freeze 10:-175 12:168 25:75
%^_from 31:35 33:72
%^_from_now 31:68
%^_frozen 25:109 29:-45
%^_full 14:169
%^_full_@schedule 14:110
%^_ga 16:36 20:255 22:-20 33:-76
%^_gate 12:89 29:33
%^_get 4:18 27:79
%^_give 5:79 8:117 9:-54 11:48 13:62 14:27 16:124 18:57 25:-153 29:-72 31:-92 33:16 34:-79
%^_give_<request> 8:127
%^_give_@me 5:135 11:55 13:82 14:2 18:62 27:-277 28:13 33:46
%^_give_@we 16:97
%^_go 8:43 25:101
%^_good 17:75 25:178 32:-32
%^_good_morning 25:9
%^_got 17:64
%^_got_a 2:50
%^_great 8:-37 25:216
%^_haha 25:111
%^_happy 25:105
%^_happy_@weekday 25:95
%^_has 2:-20 4:-38 5:217 6:138 7:46 9:131 10:-88 12:29 15:2 16:-39 22:-49 25:-162 29:-127 33:-238
%^_has_<deadline> 6:2 12:51
%^_has_a 20:83
%^_has_anyone 9:135
%^_has_anything 13:114
%^_has_the 3:30 5:54 6:99 9:73 12:61 22:-1 33:-91
%^_have 5:216 6:216 10:-62 12:78 15:-107 16:158 33:-240
%^_have_<deadline> 6:-100 12:7 16:158
%^_have_@we 5:239 6:166 15:-82
%^_have_a 1:8
%^_have_the 6:23 12:74
%^_help 11:305 17:-299 25:-59
%^_help_@me 11:115
%^_hey 25:118
%^_hmm 7:20 25:82
%^_hold 7:166 8:-99 9:-62 16:110 22:99
%^_hold_off 7:118 8:-55
%^_hook 27:137
%^_how 0:-25 1:-151 2:-194 3:72 4:-116 5:27 6:-282 8:-244 9:34 11:200 12:-79 16:-62 18:-174 19:53 20:13 21:69 22:-188 23:-138 24:-156 26:-15 27:-240 28:157 29:139 31:-165 32:-143 33:44 34:-49
%^_how_<unknown> 10:242 21:85 29:-56
%^_how_@be 0:38 5:124 9:147 11:-62 14:71 15:-80 17:-175 19:-23 20:-45 25:237 28:-247 29:-331 33:87
%^_how_@can 0:-114 2:32 7:56 11:2 15:56 17:106 23:-39 26:-81 29:50
%^_how_@toRule 28:174
%^_how_do 0:72 5:-38 10:-44 11:168 15:80 21:-67 25:-74 28:-170 29:76 34:57
%^_how_does 0:-15 7:33 11:181 29:-59
%^_how_early 11:-71 21:99 23:82
%^_how_far 5:167 29:-19
%^_how_late 29:39
%^_how_long 9:76 10:3 11:-80 19:83 20:113 28:190 33:-160
%^_how_many 7:-7 9:17 11:-39 13:126 14:73 17:-56 19:41 28:-9 29:185
%^_how_much 3:9 28:161
%^_how_soon 20:134 29:-46
%^_how_to 17:106 28:-38 29:27 30:132
%^_how_would 3:91 11:127 21:-65 26:8
%^_if 2:260 7:60 8:-76 15:109 16:-125 21:151 22:-159 30:108 31:-56
%^_if_@me 2:49 21:26
%^_if_ci 2:30
%^_if_the 15:33 21:68 22:-20
%^_in 2:-116 10:82 11:9 15:38 19:101 20:101 23:-29 24:11 26:34 33:-107
%^_in_the 10:3 15:48 19:100
%^_in_what 5:30 10:9
%^_in_which 11:25 20:45 23:-1 26:46 29:56
%^_instructions 11:134
%^_it 2:-279 17:137 22:78 25:136
%^_it_@be 2:-210 17:140 22:89 25:158 29:-107
%^_just 2:77 10:-32 17:284
%^_just_joined 17:27
%^_just_the 18:77
%^_keep 27:157
%^_keep_@me 27:2
%^_key 14:145
%^_key_@dates 14:145
%^_kindly 1:24
%^_last 6:-8 15:10 19:93 20:-46 23:13 29:27 33:113
%^_last_@cycle 15:57 19:66
%^_last_@unit 2:12 33:178
%^_leave 10:-26 15:152 27:-36 31:158
%^_let 4:73 9:-150 15:2 16:130 21:50 25:-90 27:129 29:144 33:-82
%^_let_@me 13:42 14:29 27:129
%^_let_@we 4:117 7:16 15:18 21:72 22:-4
%^_let_the 8:52
%^_lgtm 8:66
%^_link 22:1 26:238 29:-175
%^_link_for 14:-154 26:248
%^_link_to 14:77 29:-48
%^_list 10:34 11:138 14:204 18:-121 23:95 25:-105 27:-341 29:66 31:-250 34:108
%^_list_<deadline> 10:-50 14:121
%^_list_all 13:-123 29:153
%^_list_every 14:92
%^_list_of 10:130 14:-76 34:46
%^_list_the 13:8 34:64
%^_log 22:108
%^_log_a 22:28
%^_mark 1:121 8:143 29:-22
%^_mark_<request> 8:113
%^_mark_@month 1:141
%^_maybe 0:167 15:79 16:-77 25:69
%^_meaning 10:254 29:-150
%^_meaning_of 10:228 29:-143
%^_merge 2:-128 5:74 12:42 29:108
%^_mute 27:-59 29:29 30:-5 31:350 32:-36
%^_mute_<deadline> 31:122
%^_mute_@you 31:47
%^_need 11:90 21:-186 22:230 23:-98 24:88 33:80
%^_need_<deadline> 22:84
%^_never 7:159 8:-53 17:127 25:79
%^_never_mind 7:19 25:103
%^_newbie 17:102
%^_newbie_question 17:24
%^_next 4:40 14:-175 18:339 32:43
%^_next_<number> 18:140 32:-40
%^_next_@cycle 4:96
%^_next_@unit 32:93
%^_nice 25:76
%^_no 0:108 2:-102 7:82 8:-103 9:-96 21:163 22:-122 23:112 24:-75 25:190 27:-182 31:25
%^_no_@updates 31:191
%^_no_more 31:84
%^_no_need 23:109 24:-36 26:21
%^_nope 4:-49 8:214
%^_not 0:54 7:134 9:-115 14:143 18:-127 31:95
%^_number 13:118 28:191
%^_number_of 13:121 28:192
%^_ok 2:-111 6:-68 17:11 18:35 25:123 33:42
%^_on 5:145 6:-133 7:-50 10:-29 20:4 24:63 28:59 29:-158 33:121
%^_on_<unknown> 5:106 8:54 9:-1
%^_on_what 10:-13 19:33 20:42 33:66
%^_on_which 28:75 33:49
%^_onboarding 17:123
%^_once 3:49 4:-40 24:10
%^_one 1:27 22:73
%^_only 14:116 18:1 31:98
%^_only_the 14:146 18:11
%^_oops 25:124
%^_order 29:209
%^_past 6:130
%^_past_<deadline> 6:130
%^_pending 13:20
%^_perfect 25:105
%^_please 1:46 7:89 8:104 9:-274 11:-80 13:-246 14:-41 15:30 16:169 18:-167 20:-95 22:94 24:18 26:-121 27:82 28:-129 29:1 30:70 32:-104 33:-45 34:-126
%^_please_@can 2:103 8:90 22:-19
%^_please_@toAdd 1:150 8:-26 22:51 27:99 29:-158
%^_please_@toMove 15:-26 16:214
%^_please_@toRemind 27:45
%^_please_@toRule 7:-135 8:184 24:31 29:38
%^_please_@toStart 4:19
%^_please_@toStop 27:-110 31:145
%^_please_allow 22:119
%^_please_do 8:5 15:5
%^_please_give 22:28
%^_please_keep 15:90
%^_please_let 8:54
%^_previous 19:80
%^_previous_@cycle 19:17
%^_proposal 33:112
%^_relbot 11:111 22:9 25:-13
%^_remaining 14:58
%^_remaining_@unit 28:10
%^_request 8:-98 9:43 21:-112 22:109 29:96
%^_request_<deadline> 22:63
%^_requesting 22:177
%^_restart 29:147
%^_restart_the 29:61
%^_run 29:93
%^_run_the 29:17
%^_see 25:182
%^_see_you 25:94
%^_ship 8:68
%^_should 0:156 1:-32 2:22 3:138 5:-182 6:62 7:40 11:-96 15:75 23:106 24:-4 26:132 27:-108 29:-103 30:5 33:-112 34:-17
%^_should_@me 2:123 6:113 11:-61 21:6 23:56
%^_should_@we 0:27 3:87 5:-20 15:148
%^_should_there 0:96
%^_show 8:-49 9:10 11:12 13:226 14:64 17:-45 18:2 19:133 23:7 25:-95 27:-91 29:-50 31:-21
%^_show_@me 9:52 11:13 13:95 19:152 29:-91
%^_show_the 13:45 14:-12 18:46 23:22
%^_show_what 14:124
%^_sign 8:71 27:86
%^_silence 31:231
%^_since 16:5
%^_so 2:18 5:70 6:49 10:-128 12:17 17:-28 18:109 33:70
%^_so_<deadline> 6:136
%^_so_@be 2:80 6:-160 12:29
%^_so_what 17:-36 18:153
%^_somebody 9:6 30:19 34:8
%^_someone 7:72 8:-74 10:46 15:74 23:37 30:-84 34:74
%^_someone_said 33:31
%^_sorry 10:45 25:180 29:-3
%^_state 5:56 9:34
%^_state_of 5:56 9:34
%^_status 5:119 9:19
%^_status_<request> 5:-108 9:113
%^_status_of 5:83
%^_still 5:202 9:58 28:-33
%^_sub 11:-30 26:78 27:160
%^_submit 22:148
%^_submit_an 22:40
%^_subscribe 26:-384 27:305 29:134
%^_subscribe_@me 27:50 29:111
%^_suppose 0:47 1:-17 2:81 21:67
%^_switch 27:57
%^_take 8:19 16:73 31:73
%^_target 20:74
%^_target_date 20:74
%^_thanks 8:-65 25:263
%^_thanks_for 8:-53 25:258 31:9
%^_that 8:105 25:67
%^_that_@be 8:108 25:73
%^_the 1:-176 4:-89 5:-99 10:103 12:11 13:192 14:124 15:-56 16:124 18:127 20:117 21:-33 22:-103 23:4 24:-134 25:-284 27:-246 28:-252 31:-239 34:58
%^_the_<deadline> 6:15 12:50
%^_the_<unknown> 7:54 10:170
%^_the_@change 16:20
%^_the_@cycle 20:206
%^_the_@exception 13:119 22:-87
%^_the_@person 33:-23 34:202
%^_the_@toStart 13:137
%^_the_date 16:50
%^_there 1:127 12:45
%^_there_@be 1:19 12:48
%^_thinking 7:58 8:-15
%^_this 2:-58 5:-78 11:100 25:119 29:-97 32:85
%^_this_@be 25:162 29:-68
%^_this_@unit 32:147
%^_thumbs 8:133
%^_thumbs_up 8:133
%^_time 4:91 14:-70 28:364
%^_time_remaining 28:89
%^_time_to 4:109 28:114
%^_time_until 28:22
%^_too 2:179 6:123 31:72 33:-115
%^_too_late 2:196 6:125 33:-112
%^_total 17:46
%^_tree 5:-102 9:-22 12:172
%^_turn 8:96 9:-41 23:-19 27:164 29:17 30:-21 31:43
%^_turn_down 8:187
%^_turn_on 27:71 29:88 31:-23
%^_turn_the 27:20
%^_unmute 25:-10 27:163 31:-39
%^_unsubscribe 29:42 30:-235 31:207
%^_unsubscribe_@me 29:58
%^_until 2:-191 9:107 12:11 20:-195 21:60 33:217
%^_until_what 33:59
%^_until_when 2:-120 9:74 12:14 20:-158 21:63 33:156
%^_upcoming 18:166
%^_v 20:3
%^_want 21:-6 22:133
%^_want_to 2:5
%^_watch 27:179
%^_watch_<deadline> 27:139
%^_weekly 25:-34 31:-97 32:173
%^_weekly_@updates 32:3
%^_welcome 8:-38 17:99 25:97
%^_well 25:132
%^_what 0:-41 1:-35 2:108 4:-198 5:-20 6:-437 8:-235 10:102 11:240 12:-135 13:87 14:99 15:-115 16:-208 17:-374 18:154 19:46 20:-112 21:16 22:-198 24:-432 26:114 27:-134 28:-147 29:100 32:151 33:-56 34:-65
%^_what_<unknown> 0:-54 9:35 10:-84 11:164 14:-139 18:58 29:40 32:83 33:40
%^_what_@be 0:-54 3:-212 5:-48 7:-34 9:-14 10:169 11:157 13:83 15:-329 17:-339 18:12 19:115 21:-3 23:-64 25:-12 26:125 28:49 29:14 30:12 32:101 33:-103 34:-61
%^_what_@can 17:82 26:15
%^_what_@change 10:246 33:-169
%^_what_@cycle 5:121
%^_what_@dates 14:244 32:-54
%^_what_@month 2:129 10:6
%^_what_@unit 5:-227 10:-43 20:244 25:-11 29:123 32:-222 33:57
%^_what_@updates 5:-20 11:-53 23:146 26:94
%^_what_a 10:-95 11:-80 13:-67 20:-63 25:360
%^_what_about 0:29 2:262 10:-279 11:-152 18:-155 29:-74 33:189
%^_what_become 9:142
%^_what_came 9:77 19:38
%^_what_comes 18:54
%^_what_did 5:-127 11:89 13:240 25:-52 29:-26
%^_what_do 3:47 5:50 10:169 17:-160 18:164 21:31 25:-26 29:-165 32:108 33:-56
%^_what_does 5:65 7:81 9:-114 10:-35 14:117 17:-65 29:126 33:-167 34:56
%^_what_exactly 10:55
%^_what_follows 10:-46 18:141
%^_what_happens 7:50 10:142 20:-119 32:9 33:-23
%^_what_have 32:138 33:100
%^_what_if 0:128 2:93 10:-24 15:143
%^_what_kind 11:29
%^_what_kinds 11:42
%^_what_part 5:99
%^_what_phase 5:106 11:-8
%^_what_should 11:9 17:93 18:117 29:-33 32:-29
%^_what_time 5:-93 25:-33 29:184 33:93
%^_what_would 3:64 7:71 10:8 21:2
%^_when 0:-32 2:-80 3:29 4:-103 5:-194 6:-419 7:-190 9:20 10:-540 11:-109 12:-376 17:-131 19:191 20:294 21:-32 22:-10 23:41 24:46 25:-37 27:-400 28:51 29:127 33:83 34:-332
%^_when_<deadline> 2:130 24:129
%^_when_<unknown> 29:-147 33:53
%^_when_@be 2:-87 5:-49 9:-88 10:-137 12:-223 14:81 18:38 19:109 20:91 23:31 28:-13 29:145
%^_when_@can 20:185 29:-41
%^_when_comes 20:89
%^_when_did 19:265 20:-30 33:-120
%^_when_do 18:-63 28:153 29:83
%^_when_does 9:77 20:57 29:70 33:-44
%^_when_sort 20:91
%^_when_will 2:-41 3:114 9:51
%^_where 3:-12 5:49 9:75 10:-3 14:48 20:-60 21:74 25:-99 29:75 30:30 33:14 34:1
%^_where_@be 5:-111 9:84 11:108 14:93 17:-8 29:93 34:79
%^_where_do 5:16 11:-187 21:68 26:48 29:24 30:63
%^_where_in 33:70
%^_which 2:-83 3:45 4:-106 5:-34 6:-98 7:-91 8:-53 9:-51 10:99 13:162 14:58 17:-173 18:174 21:-124 23:31 25:-120 26:24 27:-126 28:-339 29:127 30:-32 32:36 33:-14 34:94
%^_which_<unknown> 9:22 18:-41 29:91
%^_which_@be 33:114
%^_which_@change 5:-98 10:107 12:-88 13:147 18:-60 29:260 33:-157 34:-55
%^_which_@cycle 5:148 19:43 20:-112 29:54
%^_which_@dates 5:-77 6:12 12:11 14:274 18:-273 32:166 33:-207
%^_which_@exception 13:116
%^_which_@place 26:123
%^_which_@unit 19:30 20:135 29:-51
%^_which_@updates 23:112
%^_which_@we 34:295
%^_which_commands 11:57
%^_which_date 18:129 20:2 29:-71
%^_which_deadline 18:22
%^_which_freeze 18:181 33:-34
%^_which_of 12:135 14:-91 18:94
%^_which_python 29:34
%^_which_requests 13:132
%^_which_stage 5:66
%^_who 1:-106 2:-283 3:109 4:-92 5:-203 6:-248 7:-33 8:-206 9:178 11:-26 12:-302 13:52 14:-64 15:-26 16:-272 17:-343 18:-198 19:-73 20:-230 21:62 22:-266 23:86 24:-149 25:104 26:186 27:-345 28:-162 29:-3 30:73 32:-229 33:-426 34:356
%^_who_<unknown> 9:180 13:-27 19:163 29:-94 34:-55
%^_who_@be 9:56 13:50 14:-16 19:11 26:170 32:-58 34:11
%^_who_@can 0:48 7:49 11:44 29:-35 34:112
%^_who_@month 21:93 34:-6
%^_who_@person 34:5
%^_who_broke 25:79 29:70 34:-133
%^_who_changed 15:-97 34:224
%^_who_decides 3:78
%^_who_do 15:74 34:21
%^_who_gets 23:101 24:-17 26:122 34:-27
%^_who_got 13:229 34:-157
%^_who_has 9:-43 13:184 14:61 21:-88 25:-126 29:109 34:3
%^_who_signs 13:-2 34:149
%^_who_takes 34:45
%^_who_won 29:188 34:-134
%^_who_would 7:90 9:-141 21:7 34:19
%^_whom 21:-22 34:297
%^_whom_do 34:123
%^_whom_should 34:85
%^_whose 21:-57 29:-2 34:214
%^_why 0:82 2:-137 6:-168 7:-52 9:217 10:328 12:-163 15:15 18:-55 23:59 25:-71 28:-123 29:31 30:108 33:-245 34:-67
%^_why_<deadline> 10:70
%^_why_@be 0:88 9:80 29:94 30:69
%^_why_did 15:75 30:17
%^_why_do 10:53
%^_why_does 10:84 29:39
%^_will 2:93 5:-3 16:-66 18:38 20:160 21:89 23:86 24:-107 25:-185 28:186 29:-46 30:119
%^_will_@me 2:32 29:-24
%^_will_@we 20:65
%^_will_a 28:63
%^_will_it 2:-110 20:179 29:51
%^_will_there 23:109 24:-39
%^_will_you 21:122
%^_would 0:61 2:189 7:-30 8:27 15:39 22:-71 23:13 26:85 34:-60
%^_would_a 0:13 2:87 23:92 24:-23
%^_would_an 0:20
%^_would_it 26:53
%^_would_you 7:-6 8:40
%^_write 29:161
%^_ya 6:216 20:-122 31:89
%^_ya_<unknown> 6:220 20:-121
%^_yes 25:143 29:-20
%^_yes_to 8:104
%^_you 11:-179 23:73 24:-33 25:199 27:78
%^_you_@be 25:122
%^_you_@can 8:8 27:47
%__<deadline> 6:191 9:114 10:40 16:165 19:-41 21:-102 24:139 28:-125 29:-140
%__<deadline>_<?> 6:116
%__<deadline>_<unknown> 16:111 24:96 28:-74
%__<deadline>_@be 6:105 10:-56
%__<deadline>_@exception 9:146 22:-62
%__<number> 8:216 10:-71 25:-50
%__<number>_<unknown> 8:27
%__<unknown> 2:39 4:-98 6:14 8:-159 10:-50 11:-39 12:79 14:118 18:-190 19:-120 20:-109 22:-31 25:-283 27:83 28:-112 29:49 31:16 33:33 34:28
%__<unknown>_<unknown> 2:18 6:80 27:60 29:-167 34:62
%__<unknown>_@be 12:120
%__<version> 20:117
%__@change 1:95 2:84
%__@cycle 5:15 6:81 19:45 29:-107
%__@cycle_<unknown> 19:123 20:-55
%__@dates 27:113
%__@exception 9:-154 21:91 22:147 34:88
%__@exception_for 22:111
%__@toAdd 18:93
%__@toAdd_complete 14:14
%__@toStart 20:23
%__@toStart_@cycle 20:28
%__@unit 16:56
%__date 14:193 18:-33 33:-137
%__freeze 33:78
%__last 5:34
%__next 4:50 18:92
%__next_@cycle 4:59
%__of 30:50
%__what 5:-20 6:102
%__what_<deadline> 5:-17 6:104
%a_<deadline> 0:431 1:258 8:-174 10:104 12:-45 13:-64 15:-315 16:-406 20:41 22:128 24:-257 28:-207 33:-290
%a_<deadline>_@exception 8:-67 22:259
%a_<deadline>_for 1:99 20:77
%a_<deadline>_on 1:134 16:-12
%a_<number> 1:-83 3:101 4:116 17:-56 21:66 22:-59 25:125 28:76 29:-86
%a_<number>_@unit 1:-61 3:102 4:118 28:80
%a_<unknown> 1:102 2:111 3:-130 11:-100 14:35 16:42 17:59 19:-55 22:-168 27:-113 29:175 32:79
%a_<unknown>_<unknown> 2:30
%a_<unknown>_@change 2:206
%a_<unknown>_and 16:32 17:7
%a_<unknown>_for 34:23
%a_@change 0:-132 1:327 2:181 5:-14 8:-222 10:224 11:-334 12:-166 13:-193 14:13 15:-193 16:-199 21:83 22:-111 24:-260 32:-113 33:152
%a_@change_<?> 2:-59 33:84
%a_@change_@change 2:40 10:46 17:38 22:-21 34:37
%a_@change_@entry 1:105
%a_@change_@toMove 2:-2 10:101 21:99 22:-51
%a_@change_@unit 1:155
%a_@change_for 1:-76 2:59 29:88
%a_@change_in 2:187 21:-98
%a_@change_shush 1:72
%a_@change_sprint 1:127
%a_@cycle 2:-194 3:118 4:12 5:-331 10:157 11:8 13:-70 14:-167 19:-9 25:116 34:16
%a_@cycle_for 4:53
%a_@exception 2:-69 10:21 21:156 22:180
%a_@exception_for 2:-25 21:57 22:139
%a_@place 11:313 26:-162 29:-49 30:-119
%a_@schedule 4:84 26:130
%a_@schedule_for 4:85
%a_@toAdd 1:-179 3:24 4:240 24:97
%a_@toAdd_for 1:-37 3:24 4:193
%a_@toMove 2:162 21:84
%a_@toMove_of 15:1
%a_@toRemind 1:-103 23:71 24:211 27:132 33:-206
%a_@toRemind_before 23:82
%a_@toRemind_when 24:117 27:37 33:-161
%a_@toStart 0:-124 2:228 3:89 4:-17 11:167 12:-72 21:84 22:-116 29:146
%a_@toStart_<unknown> 2:88
%a_@toStart_@change 2:110 12:-31 21:129
%a_@toStart_@cycle 3:129 11:86 17:-12
%a_@toStart_date 1:67
%a_@toStart_deadline 0:-78 11:128
%a_@unit 2:-344 5:-65 10:-94 15:154 16:220 19:81 20:-107 24:89 25:108 28:112 29:-13 31:51 32:-202 33:-425
%a_@unit_<?> 15:23
%a_@unit_ago 19:144
%a_@unit_away 24:29 28:76 33:-24
%a_@unit_before 1:57 16:73
%a_@unit_earlier 15:11
%a_@unit_later 15:99
%a_@updates 11:221 23:27 24:78
%a_@updates_for 23:73 24:52
%a_@weekday 16:-8 20:160 29:-68 33:273
%a_beginner 17:115
%a_beta 0:176
%a_bit 15:35
%a_button 2:43
%a_cve 2:5
%a_date 11:110 15:118 29:-210 33:154 34:-105
%a_deadline 15:151 29:-78 32:104
%a_deadline_for 0:70
%a_decision 13:92
%a_freeze 0:18 2:-123 10:-178 11:178 12:240 17:-43 23:55 27:53 29:-192
%a_freeze_@exception 10:-96 11:216
%a_fresh 4:73
%a_go 1:67 8:3
%a_go_<unknown> 1:71
%a_good 15:2
%a_heads 24:167
%a_heads_up 24:167
%a_help 2:14
%a_human 34:147
%a_last 1:73
%a_late 34:126
%a_late_@change 34:126
%a_list 14:130
%a_list_of 14:130
%a_meeting 29:51
%a_meeting_@place 29:51
%a_milestone 1:67 5:51 10:18 29:-74
%a_milestone_and 10:11
%a_mistake 30:14
%a_newbie 17:75
%a_no 8:134
%a_no_from 8:61
%a_problem 2:46
%a_request 7:98 8:-42 9:23 11:81 21:-49 22:102 29:-77
%a_security 8:28
%a_security_@change 8:28
%a_separate 0:87
%a_small 2:75
%a_small_@change 2:80
%a_table 14:70
%a_warning 24:47
%about_<deadline> 10:-101 18:-133 23:78 27:138 28:-198 31:39 33:213
%about_<deadline>_on 24:93 27:-49
%about_<request> 8:9 9:162
%about_<unknown> 10:170 33:-48
%about_@change 2:144 11:-28 27:86 31:24
%about_@cycle 17:28 31:6
%about_@dates 10:94 17:57
%about_@exception 31:11
%about_a 2:115 29:-15
%about_every 27:87
%about_the 34:33
%accepting_@change 2:-53 12:153
%active_<?> 12:38
%adding_a 11:67
%affected_by 10:117
%after_<deadline> 1:209 2:148 5:82 6:175 10:-5 12:-141 15:-94 16:-127 18:179 22:105 24:-56 28:-110 29:-115 33:-173
%after_<deadline>_<?> 5:182 6:-44 18:79 33:-217
%after_<deadline>_or 6:49
%after_<deadline>_please 22:19
%after_<unknown> 16:55
%after_@change 25:31
%after_all 21:88 22:-78
%after_freeze 13:34 21:22
%after_that 18:63
%after_the 6:-74 7:15 20:36 22:241 23:9 29:-34 33:104
%after_the_<deadline> 19:18
%after_the_freeze 2:-104 10:24 22:209
%again_<?> 12:-95 19:77 29:124
%ago_@be 19:-48 28:178
%ahead_of 6:22 14:1 16:-11 18:19 24:164 28:18 33:-65
%ahead_of_<deadline> 1:10 24:45 28:48
%ahead_of_@we 6:31 14:22 18:30
%alarm_for 24:40 29:75
%all_<?> 2:65 6:48 21:-44
%all_<deadline> 8:177
%all_<deadline>_@exception 8:154
%all_@dates 14:128 26:81 27:140 31:-181
%all_@exception 13:54
%all_@toStart 8:3 13:-158 29:148
%all_of 14:221
%all_requests 8:-2 13:148
%all_the 14:162
%all_the_@dates 14:69
%allowed_<?> 2:15
%allowed_in 2:-32 13:200
%allowed_to 11:4 15:145
%allowed_to_@toMove 2:-63 15:192
%allowed_to_merge 2:24
%already_<?> 3:8 6:19 12:5
%already_<unknown> 5:-51 6:-40 9:58 12:142 15:8
%already_<unknown>_<?> 6:-149 9:61 12:42
%already_behind 6:76
%already_in 2:-28 12:163 26:24
%already_over 6:45
%already_over_<?> 6:1
%also_in 19:124
%also_need 1:98
%also_need_a 1:84
%an_<?> 18:55
%an_<deadline> 0:243 1:135 2:-265 6:16 10:12 11:65 13:-103 16:-93 18:-90 21:91 22:136 29:-24 33:-47
%an_<deadline>_for 21:82 22:52
%an_<unknown> 2:122 10:-63 25:77 26:76 29:-40
%an_@exception 2:53 7:-104 8:-392 9:-335 10:91 11:117 21:181 22:155 25:-32 27:19 29:-270 34:-26
%an_@exception_<?> 11:149 21:-81 22:40
%an_@exception_@be 9:-36 21:206 22:-7 27:92
%an_@exception_for 2:127 11:-89 13:133 34:-10
%an_@exception_request 22:148
%an_@exception_to 22:71
%an_@schedule 14:111
%an_@schedule_of 14:40
%an_@unit 24:56
%an_@unit_before 24:56
%an_alarm 16:-16 24:101 29:75
%an_alarm_for 24:40 29:75
%an_entry 1:39
%and_<deadline> 1:77 5:11 6:-131 10:-55 14:-83 15:-40 20:-10 22:-43 24:-78 27:186 29:-91 31:-3 33:247 34:-4
%and_<deadline>_<?> 2:2 10:-2 18:-252 33:242
%and_<number> 8:54 18:76
%and_@be 25:1
%and_@change 17:31
%and_@dates 14:52
%and_@me 16:31
%and_@month 32:36
%and_@month_<number> 32:36
%and_@toMove 16:113
%and_a 11:-84 14:-28 25:-100 29:196
%and_after 18:90
%and_after_<deadline> 18:90
%and_have 17:95
%and_how 11:80
%and_the 8:72 32:57 33:201
%and_the_<deadline> 14:44 33:150
%and_the_<number> 32:70
%and_then 6:-61 18:214 33:-47
%and_then_<?> 6:-60 18:164
%and_want 17:1
%and_what 12:89
%and_what_@be 10:-43 12:93
%and_what_@can 17:12
%and_when 14:236 20:114 28:-56 29:-119 33:-50
%and_which 5:40 14:49 32:-11
%and_who 26:55 34:59
%another_@unit 22:41
%any_<unknown> 15:89
%any_@dates 32:103
%any_@dates_in 14:49
%any_@exception 9:-100 13:178
%any_decision 9:236 13:-32
%any_decision_on 9:207 13:-21
%any_freeze 32:173
%any_idea 29:39
%any_more 8:113 23:-68 31:69 33:30
%any_pointers 17:45
%any_time 2:19
%any_way 0:64 2:112 12:-70 14:-75 21:162 26:40
%any_way_to 0:81 14:-68 21:83 26:53
%anyone_<?> 15:-93 17:7 34:66
%anything_@cycle 32:90
%anything_@me 5:70
%anything_about 17:39 27:86
%anything_about_@change 27:110
%anything_due 32:27
%anything_on 32:55
%anything_on_the 32:32
%anything_this 32:144
%apply_for 21:65 22:78
%apply_for_a 21:81 22:1
%apply_to 2:160 10:124 34:-106
%approval_of 8:38
%approval_of_<request> 8:38
%approved_<request> 7:36 8:-21 25:54 34:-12
%approved_@exception 13:42
%approved_or 7:-126 8:-85 9:220
%approved_or_not 7:-93 8:-54 9:186
%approving_<request> 8:64 9:-80 25:7
%as_<deadline> 16:81 33:32
%as_<deadline>_<?> 33:171
%as_@person 17:64 27:-7 29:92
%as_a 10:99 14:129 17:105 26:-114
%as_a_@change 10:109
%as_an 17:25
%as_done 8:101
%as_this 0:16
%as_this_one 0:16
%as_well 10:57 27:75
%as_well_<?> 10:48
%ask_about 34:112
%ask_for 8:17 11:65 13:122 21:88 33:-53
%ask_for_a 11:79 21:-159 22:13
%ask_for_an 13:73 21:126 22:-117
%ask_the 22:53
%ask_to 22:64 34:-42
%asked_for 9:43 13:201 16:27 22:-112 34:-91
%asking_for 21:12 22:56
%asking_for_an 21:17
%asking_when 20:19
%at_<deadline> 10:342 18:-198
%at_<number> 1:25 16:24 24:179 29:99 30:32 31:-26
%at_<number>_<number> 1:29 16:31 24:27
%at_<number>_@be 30:36 31:-4
%at_<unknown> 10:-53 24:41 32:13 33:73
%at_all 0:38 6:30 10:114 21:-49 31:121 32:-18 33:-42
%at_all_<?> 2:65 6:48 21:-44
%at_least 2:124 28:44 33:-75
%at_midnight 33:54
%at_midnight_utc 33:54
%at_the 2:60 4:52 12:136 18:140 19:1 29:-106 33:-53
%at_the_<unknown> 18:67 19:45 33:-113
%at_the_@toStop 4:63
%at_the_moment 2:72 12:123 16:25 18:50 29:-10
%at_this 5:15 7:46 8:78 10:-90 12:150 15:51 17:106 29:-112 32:-41
%at_this_point 5:126 7:54 10:-67 12:83 15:56 29:-22
%at_what 10:-95 33:220
%at_what_time 10:-18 33:152
%back_in 19:52 25:138
%back_in_<number> 25:139
%back_on 27:87
%back_to 16:6 24:92 25:-31
%back_to_the 16:29
%become_of 9:142
%before_<cycle> 5:-77 19:239 20:-110
%before_<deadline> 1:111 6:-144 12:-48 15:-117 18:204 19:-29 23:74 24:146 27:-260 28:232 29:-225 33:-496
%before_<deadline>_<?> 28:133
%before_<deadline>_@toRemind 24:57
%before_@cycle 16:57 24:-55
%before_@me 12:38 24:-67 29:85
%before_@month 6:53 20:166
%before_@we 3:20 6:-95 21:37 29:94 33:27
%before_@weekday 32:14
%before_or 2:-110 5:168 6:-154 18:-176 20:60 33:208
%before_or_after 2:-110 5:168 6:-154 18:-176 20:60 33:208
%before_the 1:39 2:62 6:77 7:22 17:47 19:-168 20:-138 28:138 29:-126 32:26 33:-27
%before_the_<deadline> 28:136
%before_the_@cycle 2:107 17:33 20:-146
%before_this 19:216 20:-12
%before_this_one 19:121
%before_what 17:2 19:8
%beginning_@month 4:1
%beginning_@month_<number> 4:1
%beginning_of 33:79
%begins_on 33:90
%behind_@we 6:165
%between_<deadline> 1:142 2:24 5:46 16:-77 18:64 19:117 33:-72
%between_<deadline>_and 1:142 2:24 5:46 16:-77 18:64 19:117 33:-72
%between_@month 32:36
%between_@month_<number> 32:36
%between_a 10:11
%between_a_milestone 10:11
%between_now 14:18 28:128
%between_now_and 14:18 28:128
%big_@change 2:78
%book_a 29:50
%book_a_meeting 29:51
%both_<deadline> 33:71
%both_<deadline>_and 33:71
%broke_the 25:222 29:-160
%but_@me 23:21 31:32
%but_only 8:187 22:-16
%but_only_until 8:152 22:-16
%button_@change 2:65
%by_<deadline> 10:49 21:97
%by_<number> 8:3 29:17
%by_<number>_@unit 29:20
%by_<quoted> 10:15
%by_<unknown> 23:20 27:50
%by_@weekday 32:54
%by_a 16:156
%by_a_@unit 16:161
%by_now 6:66
%by_now_<?> 12:19
%by_one 16:62
%by_one_@unit 16:63
%by_the 10:155 13:35 34:-27
%by_the_<deadline> 10:117
%by_three 16:8
%by_two 15:60
%by_two_@unit 15:60
%by_what 33:135
%by_when 33:20
%by_when_do 33:2
%call_for 1:29 33:47
%call_for_@change 1:30
%called_<unknown> 3:-21 4:142
%came_before 19:191 20:-63
%came_before_<cycle> 19:191 20:-63
%care_about 33:2
%care_of 34:113
%chance_to 2:34
%chances_of 21:122
%changed_the 15:-13 34:199
%changed_the_<deadline> 34:82
%charge_of 34:85
%check_the 24:40
%cherry_pick 2:90 10:71 11:-20 29:46
%ci_<unknown> 28:62
%ci_@be 16:38
%ci_@be_down 16:42
%ci_@change 2:152
%closed_<?> 6:155
%closed_for 12:96
%closest_date 18:88
%coffee_machine 29:97
%come_before 18:43 33:76
%come_out 19:175 20:-73 29:10
%comes__ 20:67
%comes_up 27:5
%coming_@unit 28:-17 32:176
%coming_along 5:166
%coming_up 18:162
%command_for 11:85
%command_to 7:67 11:76 14:-44
%contributor_guide 17:115
%count_@me 27:60
%count_@me_in 27:60
%count_as 10:50
%count_as_a 10:51
%couple_of 6:122 19:-4 32:-33
%couple_of_@unit 6:122 19:-4 32:-32
%cover_log 10:4
%cover_log_@change 10:4
%current_@cycle 4:19 5:68
%cut_<?> 2:56 6:93 33:-19
%cut_<deadline> 29:158 33:-71
%cut_the 20:59 31:68
%cutoff_for 1:98 21:89 22:-94 33:132
%cutoff_for_<deadline> 33:76
%cve_<number> 29:36
%cve_<number>_<number> 29:36
%daily_@updates 27:111
%date_<?> 19:38 29:63
%date_<deadline> 19:-18 20:101 33:90
%date_@be 6:38 16:56 28:84
%date_@be_that 33:59
%date_@can 33:53
%date_@change 27:105
%date_@me 18:12
%date_@toMove 16:98
%date_do 20:9 33:81
%date_does 33:48
%date_does_the 33:32
%date_for 1:-18 16:199 20:35 29:174 33:-17
%date_for_<cycle> 33:79
%date_for_<deadline> 1:-157 16:224 29:203 33:-92
%date_for_the 1:49 20:40 33:-101
%date_in 1:63 19:47 33:-56
%date_in_the 1:65
%date_of 18:-220 20:130 29:103 33:81
%date_of_<deadline> 18:-67 19:-23 20:-44 29:166 33:10
%date_of_<version> 4:-50 19:41 20:79 29:-92
%date_of_the 20:107
%date_on 33:134
%date_please 16:-59 18:23 19:-28 20:172 33:34
%date_should 18:108 29:-36
%date_to 19:-44 29:90
%deadline_<?> 30:84
%deadline_<quoted> 1:32
%deadline_<unknown> 1:126
%deadline_@be 18:11
%deadline_comes 18:20
%deadline_for 0:107 1:70 18:-84 28:76 29:20 33:-82
%deadline_for_<deadline> 28:82
%deadline_for_<unknown> 1:39
%deadline_for_the 0:105 18:-56 29:76
%deadline_of 29:100 33:-77
%decided_on 13:10
%decision_on 7:79 8:71 9:13 13:-26
%decision_on_<request> 7:82 8:94 9:-205
%decision_on_the 9:242 13:-22
%definition_of 10:128
%delayed_<deadline> 15:66
%delete_the 6:34 24:69 29:140 31:-32
%despite_the 2:-25 13:86 22:8
%dev_or 5:165
%dev_to 27:158 28:-70
%did_<deadline> 6:320 10:-55 12:38 33:-70
%did_<deadline>_@toMove 6:137
%did_<deadline>_@toStart 12:134
%did_<deadline>_already 6:92
%did_<request> 6:-64 9:152
%did_<unknown> 19:55
%did_<version> 19:330 20:-163
%did_<version>_come 19:34
%did_@me 9:66 26:35
%did_@me_miss 6:98
%did_@we 3:83 5:-128 6:35 7:-50 9:27 13:140 19:139 29:-141 33:-107
%did_@we_<deadline> 19:98
%did_@we_@toMove 19:75
%did_@we_@toRule 7:-37 9:62 13:99 32:-56
%did_@we_have 32:132
%did_@we_miss 2:16
%did_anyone 13:120 21:-85
%did_it 25:161
%did_not 23:1
%did_someone 12:37 30:73
%did_the 5:-76 6:1 12:71 14:-47 29:85 34:166
%did_the_<deadline> 6:70
%did_the_@cycle 5:-7 13:38
%did_the_last 19:-171 34:209
%did_they 9:49
%did_you 7:97 8:-7 11:86 23:55 25:-69 30:21
%difference_between 10:160
%difference_between_a 10:11
%do_<?> 2:29
%do_<deadline> 10:94 28:56 29:-71 33:122
%do_<unknown> 20:52 21:28 28:185 29:-169
%do_@change 2:125 5:52 17:-25 21:-48 29:-37 33:91
%do_@cycle 10:85
%do_@me 0:12 2:-23 3:54 8:-35 9:-212 10:-28 11:43 12:-30 13:-146 14:-55 15:74 16:15 17:68 18:118 20:-230 21:16 22:-148 23:-12 25:-477 26:-15 28:-40 29:83 30:48 32:51 33:-147 34:224
%do_@me_@toAdd 0:96 3:13 29:-30
%do_@me_@toMove 15:110 23:-25
%do_@me_@toRemind 5:119 11:-24
%do_@me_@toStart 17:177 33:-42
%do_@me_ask 11:80 15:74 21:-73
%do_@me_get 11:-165 17:137 21:14 29:-1
%do_@me_have 10:80 11:-170 17:-7 18:180 28:-53 29:53
%do_@me_need 3:73 11:-209 17:67 34:52
%do_@me_use 11:146
%do_@me_write 29:9
%do_@toStart 2:-63 12:54
%do_@toStart_@change 2:-60 12:55
%do_@updates 23:163 31:-29
%do_@we 2:-178 3:-135 5:-11 7:-160 9:27 11:-94 12:57 13:3 14:174 18:-21 19:-227 20:68 21:-43 25:-182 28:136 29:202 33:39
%do_@we_@cycle 20:154
%do_@we_@toMove 15:139
%do_@we_@toStop 33:119
%do_@we_cut 20:16 29:140 33:-55
%do_@we_go 20:127 29:-118
%do_@we_have 0:-179 2:-6 3:-19 5:54 12:115 13:32 14:195 18:-190 20:-113 29:149 32:69
%do_@we_hit 20:-156 28:216 33:-29
%do_@we_know 9:90 33:81
%do_@we_mean 10:44
%do_@we_still 20:1
%do_@we_support 29:67
%do_a 4:7
%do_before 17:42
%do_not 0:130 1:-17 3:116 4:-8 6:-160 7:65 9:-40 12:-176 14:-77 15:159 16:-172 21:4 22:-97 23:75 24:3 27:-103 29:-129 30:187 31:83 33:-209 34:-39
%do_not_@toAdd 0:156 3:55
%do_not_@toMove 3:19 15:151 16:-54
%do_not_@toPost 26:-8 30:-2 31:220
%do_not_@toRemind 24:-178 31:176
%do_not_@toRule 7:151 8:-99
%do_not_@toStart 3:38
%do_not_@toStop 30:186 31:-177
%do_not_know 23:18
%do_not_need 0:30 8:113 30:-36 31:53
%do_not_unsubscribe 30:171 31:-118
%do_not_want 31:6
%do_now 5:53
%do_they 10:84 11:36 14:52 33:-15
%do_you 3:42 4:-24 5:-68 10:25 14:-83 20:51 23:30 24:-67 25:14 26:154 29:36 30:-305
%do_you_<unknown> 11:-110 23:62 29:100
%do_you_@toPost 11:-170 26:209
%do_you_@we 0:28 11:-35 17:16
%do_you_have 3:121 20:45
%do_you_know 10:59 11:64
%do_you_think 7:58 23:68
%do_you_understand 11:87
%doable_<?> 2:146 28:-40
%does_<deadline> 10:278 18:-95 33:159
%does_<deadline>_@toStart 29:150 33:-42
%does_<deadline>_@toStop 2:149 10:-96
%does_<deadline>_come 33:150
%does_<deadline>_cover 10:91
%does_<deadline>_fall 33:84
%does_<deadline>_forbid 10:61
%does_<deadline>_stand 10:3
%does_<quoted> 10:119 20:119 29:-160 33:-18
%does_<quoted>_mean 10:112 29:-15
%does_<request> 2:-54 7:-55 9:322 29:-129
%does_<request>_have 9:181 29:-96
%does_<unknown> 10:-174 29:172
%does_@be 10:156
%does_@exception 9:47
%does_@exception_<number> 9:47
%does_a 2:78 12:20 34:52
%does_a_@cycle 34:64
%does_anything 18:108
%does_it 2:142 20:145
%does_it_still 2:53
%does_not 8:71 10:-13 29:102 31:11
%does_one 0:-10 7:35 11:163
%does_that 28:4
%does_the 2:85 5:66 10:84 19:-72 20:73 29:-14 33:15 34:-27
%does_the_<deadline> 2:20 10:63 12:10 33:62
%does_the_@cycle 2:-1 20:216 21:4 29:-102
%does_the_@toStart 20:-93 29:148
%does_the_freeze 2:141 10:116 12:-250 29:-187
%does_this 10:-93 14:144 21:18 29:70
%does_this_@cycle 14:147
%done_<?> 6:36
%done_with 17:-27 18:140
%down_<?> 29:76
%down_for 33:136
%down_request 8:73
%down_the 8:44 9:66 29:-61
%down_the_<unknown> 8:45 9:67 29:-59
%download_it 20:75
%download_the 20:19
%download_the_@toStart 20:22
%due_<?> 6:-59 33:102
%due_before 18:125 28:-56 32:23
%due_by 32:74
%during_<deadline> 2:179 12:-110
%during_the 2:102 22:27
%during_the_freeze 2:101 22:28
%earlier_<?> 15:10 18:78
%enough_for 2:93 7:87 23:15 33:-37
%enough_time 28:16
%enter_a 1:87
%entered_the 5:33 34:12
%error_@toRemind 2:27
%every_@weekday 24:200 27:61 32:-62
%every_@weekday_@toRemind 24:77
%every_date 14:124
%every_deadline 14:70
%every_freeze 14:43
%every_time 27:69
%everything_from 14:118
%everything_that 8:84
%everything_that_@be 8:91
%exactly_@be 10:88
%exempt_from 10:122
%expect_the 20:14
%expected_of 17:166
%expected_of_@me 17:158
%explain_<deadline> 10:132
%explain_<deadline>_to 10:35
%extended_<?> 6:-42 33:96
%extra_@unit 16:132
%fall_into 20:90 32:70
%fall_under 10:138
%falls_on 32:8
%far_off 6:-30 28:168
%file_an 11:31 21:-14 22:49
%file_an_@exception 11:32 21:2 22:-18
%final_<?> 6:75 20:-25 33:24
%final_date 4:12
%final_on 20:3
%find_the 7:51 21:6 29:66
%fine_at 2:27
%finish_the 22:22 24:49
%finished_by 10:85
%first_<?> 14:-19 18:201 33:-75
%first_@change 2:-78 17:143 18:71 25:126 29:-114 33:-54
%first_@change_ever 17:96
%first_@unit 1:-47 4:80 17:216 25:-156 29:77
%first_@unit_of 29:103
%first_of 1:5
%first_of_@month 1:5
%five_@unit 1:66
%follow_<deadline> 18:-41 26:20 27:132
%follow_the 26:86 27:30
%follow_the_@cycle 26:89
%follow_up 24:164 27:-78
%following_deadline 18:113
%follows_<deadline> 18:134 26:64 34:-74
%for_<?> 10:147 20:99
%for_<cycle> 14:106 33:40 34:48
%for_<deadline> 0:-223 1:-407 2:11 6:50 10:-264 11:-314 12:-168 13:197 16:221 18:-375 19:-104 20:-115 22:-321 23:53 24:189 27:-4 28:126 29:85 31:-4 33:64 34:79
%for_<deadline>_<?> 2:72 6:-69 29:221 33:-233 34:58
%for_<deadline>_<number> 16:115 33:-40
%for_<deadline>_@updates 27:108
%for_<deadline>_and 33:143
%for_<deadline>_please 33:24
%for_<link> 9:128 21:-113 22:210
%for_<number> 1:37 5:69 29:13 31:127 32:-29
%for_<number>_@month 1:53
%for_<number>_@unit 5:71 31:135 32:-15
%for_<request> 7:40 8:201 9:-24 13:-83 22:260 25:-151
%for_<request>_please 8:-104 22:190
%for_<unknown> 1:71 2:-44 8:153 10:-58 11:78 13:-92 14:-96 16:-70 19:29 20:84 21:-225 25:-50 26:127 27:-164 29:68 31:9 33:-105 34:34
%for_<unknown>_<number> 8:56
%for_<unknown>_<version> 22:43
%for_<unknown>_@schedule 14:-56 26:161
%for_<version> 1:-75 2:40 4:370 14:79 20:133 29:-235 33:-101
%for_@change 2:-195 9:-124 11:-165 12:138 18:38 20:-77 21:62 22:47 26:43 27:-68 28:238 29:-285 31:-69 33:116
%for_@change_<number> 21:-79 22:234
%for_@change_@change 2:-20 10:-8 21:60 28:112
%for_@cycle 1:105 4:6 27:75
%for_@cycle_<number> 4:67
%for_@dates 31:51
%for_@exception 13:52
%for_@me 1:-21 7:-142 8:-158 9:-149 10:73 13:162 19:87 23:-64 24:-209 25:22 29:53 31:4 33:39
%for_@me_<?> 10:91
%for_@me_@change 2:37 29:49 33:-40
%for_@month 1:-15 24:109
%for_@month_<number> 1:-13 24:110
%for_@toMove 2:-13 12:60 22:30
%for_@toStart 2:-44 17:23 29:-159 33:242
%for_@toStart_@change 2:-22 29:-45 33:160
%for_@today 25:6 31:166
%for_@updates 11:14 27:9
%for_@we 1:77 22:160
%for_@we_<unknown> 1:33
%for_@we_@change 22:61
%for_@weekday 1:5 29:92 32:100 33:-46
%for__ 2:125 34:77
%for___<deadline> 22:11
%for___<unknown> 34:16
%for_a 2:118 3:146 4:-33 8:-114 9:-122 10:-126 21:230 22:-7 29:-190 31:97 32:-10 33:-121
%for_a_<number> 21:72 22:-14
%for_a_<unknown> 2:22
%for_a_@change 1:42 2:125 21:-47
%for_a_@cycle 0:27
%for_a_@exception 21:75 22:121
%for_a_@toMove 21:90
%for_a_@toStart 2:-36 3:130 11:-7 21:129
%for_a_@unit 31:83
%for_a_decision 13:92
%for_a_freeze 11:77
%for_a_small 2:101
%for_adding 0:-78 11:71 25:71
%for_all 27:46
%for_all_@dates 27:46
%for_an 13:186 21:139 22:-23
%for_an_<deadline> 11:165 21:-16
%for_an_@exception 11:-165 13:176 21:180 22:-34
%for_it 2:98 4:26 22:59 33:76
%for_lunch 24:-36 29:241 32:-71 34:-18
%for_more 16:31
%for_next 16:11 29:19
%for_next_@unit 29:33
%for_next_@weekday 16:12
%for_proposal 28:15
%for_that 29:59
%for_the 0:42 1:107 2:-14 5:13 6:58 8:53 9:156 10:-79 11:-216 12:-80 13:-85 14:-105 16:-125 17:-288 18:-89 20:106 21:-149 22:167 23:-31 24:-202 25:175 26:23 27:20 28:-125 29:98 31:-164 33:-79 34:7
%for_the_<deadline> 2:-66 6:174 16:63 33:-6
%for_the_<number> 1:145
%for_the_<unknown> 8:63 9:30 15:22 18:-75 22:81
%for_the_@change 18:54 22:250
%for_the_@cycle 0:3 1:-40 3:45 13:54 14:-229 20:54 25:-41 29:84
%for_the_@toStart 2:84 20:104 29:2 33:-96
%for_the_@unit 32:89
%for_the_@updates 25:87
%for_the_next 4:17 5:57 14:21
%for_this 1:-96 11:-8 14:49 21:99 27:49 29:183
%for_this_@cycle 2:22 14:63
%for_this_@place 27:72
%for_two 8:56
%force_<?> 12:73
%forget_<deadline> 10:-31 24:144
%forward_to 16:57
%four_@unit 3:121
%freeze_<?> 10:-125 12:104 23:63 32:78
%freeze_<unknown> 12:75
%freeze_@be 12:57 18:82 23:33
%freeze_@exception 10:-96 11:216
%freeze_@today 12:36 29:49 34:74
%freeze_@updates 24:-14 27:-9 31:170
%freeze_apply 2:74 10:-30
%freeze_block 2:122
%freeze_for 10:4
%freeze_last 6:133 10:118 19:-60 29:-51 33:-9
%freeze_mean 10:36
%freeze_on 12:22 33:177
%freeze_or 12:19
%freeze_please 22:101
%freezing_in 25:129
%from_<deadline> 10:94 14:66 19:50 28:-19
%from_<deadline>_to 14:69 19:57 28:-47
%from_<unknown> 3:13 29:54
%from_@me 8:196
%from_@today 4:27
%from_@weekday 32:53
%from_@weekday_to 32:53
%from_last 9:41 29:152
%from_last_@unit 9:41 29:152
%from_now 14:191 27:98
%from_now_on 16:7 27:132 31:40
%from_now_until 14:125
%from_the 1:58 10:105 13:19 27:-200 31:183
%from_the_<unknown> 13:41 29:5
%from_the_@updates 31:48
%from_the_list 31:83
%frozen_<?> 12:7
%frozen_@be 25:96 29:-63
%frozen_at 12:5
%frozen_or 12:18
%full_@schedule 14:130
%full_list 18:130
%ga_date 16:59
%gate_@be 15:48
%gate_closed 12:162
%get_<unknown> 20:-112 26:53 29:59
%get_@me 17:77 20:59 29:-116
%get_@me_@change 2:43
%get_a 2:-69 17:-163 21:-7 24:130 26:182 29:207 33:-81
%get_a_@toRemind 24:54 33:-70
%get_an 11:-93 21:129 22:69
%get_an_@exception 11:-93 21:168 22:17
%get_in 8:79
%get_the 2:-142 20:36 26:88 27:186
%get_the_@cycle 2:-22 20:97
%get_the_@updates 26:101
%get_the_weekly 27:63
%get_this 2:253 29:-9
%get_your 11:88
%give_<request> 8:127
%give_@me 5:134 13:117 16:-5 18:44 27:-294 28:9 33:114 34:7
%give_@me_a 5:159 11:-22 24:67 27:-63 33:-7 34:72
%give_@me_an 11:59
%give_@me_the 13:95 18:52 24:-48 27:-74 28:24 33:189
%give_@we 16:114 22:20
%give_@we_a 24:6
%give_@we_the 27:4
%go_<?> 2:129
%go_<unknown> 1:114 20:97 29:-101
%go_<unknown>_meeting 1:60
%go_ahead 8:94
%go_in 2:169
%go_out 5:-10 6:12 19:33 23:28
%go_through 9:49
%goes_to 16:56
%going_on 2:-57 5:58 12:49 17:30 32:107
%going_on_with 5:91
%going_to 4:23 5:-35 7:64 8:-2 15:41 20:18 30:29 31:-8
%going_to_@be 20:26
%going_to_@toRule 7:74
%gone_<?> 6:117
%gone_by 6:87
%good_for 10:86 11:106 25:-118
%good_morning 25:9
%good_to 2:147 8:63 25:23
%good_to_go 2:23
%got_<deadline> 13:133 34:-88
%got_a 2:4 13:33 17:-61 25:133 29:-94
%got_until 32:78
%granted_<?> 9:249 13:-157
%granted_an 22:96
%granted_an_@exception 22:96
%had_<deadline> 6:192 12:-33
%had_a 0:70 25:2
%half_a 4:24 19:12
%half_a_@unit 4:24 19:12
%happen_on 32:36
%happens_if 7:55
%happens_if_@me 7:55
%happy_@weekday 25:95
%has_<deadline> 12:35 33:69
%has_<request> 9:71
%has_<request>_@be 9:71
%has_<unknown> 6:27
%has_@be 8:39 13:20 16:73 25:133
%has_a 20:83
%has_anybody 9:39 15:22
%has_anyone 9:169
%has_anything 13:114
%has_asked 13:156 21:-75
%has_asked_for 13:156 21:-75
%has_not 2:35 3:18 6:116
%has_the 3:21 5:109 6:43 9:21 10:-22 12:121 13:-114 14:36 22:-17 25:-112 29:78 33:-172
%has_the_<deadline> 6:51 9:19 12:6
%has_the_freeze 6:-13 12:149
%has_to 7:17
%has_to_@be 7:60 9:-61
%have_<deadline> 6:-59 12:146 15:-150 16:281 28:-100 33:25
%have_<deadline>_on 16:94
%have_<unknown> 0:83 2:16 30:53
%have_@me 17:22
%have_@we 5:211 6:206 15:-92 28:-31 32:122
%have_@we_entered 5:76
%have_@we_got 32:137
%have_@we_had 6:124
%have_a 1:162 2:41 7:5
%have_a_<deadline> 0:9
%have_a_@change 1:51 2:44
%have_a_@updates 24:29
%have_an 22:14
%have_and 14:107
%have_for 20:56 33:-37
%have_got 28:6
%have_in 14:140
%have_left 28:-85 29:108
%have_more 28:28
%have_more_than 28:28
%have_never 17:22
%have_not 6:42 7:128 15:42 16:-30
%have_ready 17:-7 18:75
%have_the 2:-89 6:3 12:68 18:-29 28:140
%have_the_<deadline> 6:-40 12:89
%have_they 12:89
%have_to 3:15 4:-56 6:-19 7:-24 10:33 15:1 16:-154 17:-45 18:228 21:67 25:170 29:-311 33:4
%have_to_@be 17:-34 18:91 33:48
%have_to_@toMove 3:49 4:-41 15:120
%have_to_ask 21:101 22:33
%have_to_do 10:113 17:3 18:-123
%have_to_watch 18:18
%have_two 22:14
%heads_up 24:182
%heads_up_before 24:40
%hear_about 27:169
%hear_about_<deadline> 27:109
%help_<unknown> 11:114
%help_@change 2:98 8:60 22:-63
%help_@me 11:113 34:1
%help_with 17:120
%hit_<deadline> 10:154 19:10 33:-59
%hold_off 7:110 8:-56
%hold_off_on 7:118 8:-55
%hold_the 22:102
%how_<unknown> 10:242 11:-11 21:85 29:-58
%how_<unknown>_@be 10:247 28:-26 29:-33
%how_@be 0:37 5:123 9:146 11:-26 14:71 15:-81 17:-217 19:-25 20:-47 25:234 28:-250 29:-333 33:86
%how_@be_<deadline> 15:-14 33:106
%how_@be_@me 11:7
%how_@be_it 5:-92 25:159
%how_@be_the 14:228 29:-24
%how_@can 0:-118 2:30 7:51 15:51 17:190 21:-4 26:-87 29:46
%how_@can_@me 0:-116 2:30 7:53 15:53 17:191 23:-41 26:-24 29:51
%how_@me 11:163 30:-97
%how_@toRule 28:174
%how_@toRule_@be 28:174
%how_do 0:71 5:-53 9:-4 11:170 15:74 17:15 21:-68 25:-115 28:-218 29:73 34:55
%how_do_@me 0:75 11:160 15:83 21:-62 23:-54 28:-117 34:59
%how_do_you 11:-47 29:197
%how_does 0:-16 7:33 11:169 17:26 29:-118
%how_does_one 0:-10 7:35 11:163
%how_early 11:-71 21:99 23:82
%how_far 5:106 20:-83 28:155 29:-77
%how_far_off 28:59
%how_late 29:39
%how_late_@be 29:51
%how_long 5:-57 9:61 10:1 11:-86 13:-5 17:-54 19:102 20:83 28:204 29:15 33:-222
%how_long_@be 9:12 19:123 28:-126 29:82
%how_long_ago 19:-48 28:178
%how_long_do 28:54
%how_long_have 28:71
%how_long_until 20:77
%how_many 5:67 7:-64 9:45 10:-75 11:-95 13:109 14:52 17:-121 19:93 20:-37 24:-19 25:-56 28:72 29:140 32:-43 33:-110
%how_many_<unknown> 28:53
%how_many_@change 29:143
%how_many_@exception 13:-149 19:96 21:57
%how_many_@unit 19:51 24:-2 28:136 29:100
%how_many_of 13:129
%how_many_rcs 14:41 19:35
%how_much 3:9 28:217
%how_much_does 29:29
%how_much_longer 28:19
%how_much_time 28:117
%how_soon 20:134 29:-46
%how_to 11:51 17:89 25:-40 28:-60 29:54 30:117
%how_to_use 11:88
%how_would 3:91 11:127 21:-66 26:8
%how_would_@me 11:166 21:-60 26:10
%how_would_a 3:100
%i18n_@we 27:17
%if_<deadline> 15:91
%if_@me 2:169 7:24 10:-23 21:100 22:-4 25:-7 26:17 30:121
%if_@me_@toRule 7:60
%if_@me_mute 30:96
%if_@we 0:117 3:15 7:102 15:123 33:-65
%if_@we_delayed 15:66
%if_ci 2:30
%if_it 33:58
%if_it_@be 33:61
%if_the 15:109 21:143 22:-131 23:70
%in_<?> 2:-13 21:93
%in_<deadline> 2:7 6:-121 12:237 27:177
%in_<number> 8:-84 22:19 25:138 29:-38
%in_<unknown> 2:-184 3:68 4:95 5:-264 9:115 16:-81 19:65 25:-225 28:-42 29:182 33:103 34:-106
%in_<unknown>_<?> 2:-59 9:135
%in_<unknown>_for 4:127 29:-127
%in_<unknown>_time 29:-20 33:195
%in_<version> 19:360 28:-126 33:-173
%in_<version>_<?> 19:248 33:-154
%in_@be 5:78 10:-90 28:-56 32:191
%in_@be_<number> 10:-90 32:192
%in_@change 9:77 29:-16
%in_@me 11:140 14:38 19:-37 26:-87 33:118
%in_@me_notes 33:132
%in_@month 0:12 1:-29 2:-105 3:151 4:19 5:-65 20:182 32:23 33:124
%in_@month_<?> 14:-25 32:68
%in_@month_or 20:83 33:104
%in_@place 25:49 27:132
%in_@toMove 24:127
%in_@unit 28:145
%in_@we 30:55
%in_a 1:45 2:28 20:12
%in_after 13:77 22:124
%in_after_<deadline> 22:18
%in_after_the 22:22
%in_charge 34:180
%in_charge_of 34:85
%in_despite 2:-31 13:87 22:26
%in_dev 5:39
%in_development 5:51
%in_effect 12:165
%in_for 1:42 27:53 29:-63 34:99
%in_for_the 1:43 27:26
%in_force 12:241 33:-34
%in_force_<?> 12:73
%in_freeze 12:76
%in_how 28:164
%in_how_many 28:107
%in_it 29:22 32:6
%in_late 2:-54 22:119
%in_now 2:38
%in_one 2:13
%in_order 14:69
%in_past 13:28 22:78
%in_qa 24:54
%in_the 1:168 2:151 3:-172 4:-89 5:-31 6:149 9:-70 11:-168 13:138 14:-536 18:20 19:57 20:-126 21:20 22:-89 26:-129 29:42 32:114 33:-95 34:-131
%in_the_<unknown> 6:-17 10:30 12:83 20:23 21:-12 29:141 33:82
%in_the_@change 2:209 21:-96
%in_the_@cycle 19:61 20:-157 29:136
%in_the_@exception 13:113
%in_the_@schedule 1:76 18:1
%in_the_@toAdd 1:159 10:65 14:-186 16:4 18:110
%in_the_coming 32:21
%in_the_last 6:99 15:51
%in_the_morning 24:12
%in_the_next 32:146
%in_the_office 25:49
%in_the_past 6:85 12:-86
%in_the_previous 19:73
%in_this 5:-109 10:192 11:-57 17:62 19:-55 28:31 29:-77 31:213 32:-108
%in_this_@change 10:69
%in_this_@cycle 14:52 17:4 19:-4 28:41
%in_this_@place 31:223
%in_time 2:85 21:47 24:41 29:-55
%in_what 5:30 10:9
%in_which 6:100 11:24 12:-31 20:40 23:-3 26:43 29:53 33:-96
%instead_of 16:54
%into_<cycle> 2:85
%into_the 1:113 11:97 21:79
%into_the_@toAdd 1:116
%it_<?> 2:106 9:122 10:94 29:-61
%it_<deadline> 5:15 18:17
%it_<number> 7:26 16:65
%it_<unknown> 5:91 6:-3 19:73 33:36
%it_@be 2:-23 5:-191 8:-123 10:-27 14:-60 15:170 16:115 17:59 21:30 22:214 25:104 29:-164 33:-93
%it_@be_<link> 2:-1 22:83
%it_@be_<unknown> 15:11
%it_@be_@me 17:157 25:-134
%it_@be_a 2:-133 21:174 33:47
%it_@be_freezing 25:103
%it_@be_not 25:78
%it_@be_out 20:87
%it_@be_possible 0:47 21:-1 22:57
%it_@be_the 16:49 33:-18
%it_@toAdd 2:4 26:55
%it_@toAdd_it 2:39
%it_a 10:89
%it_allowed 15:9
%it_allowed_to 15:9
%it_comes 8:43 27:7
%it_for 20:119 21:108 22:-48 31:25
%it_for_@me 16:3 21:119 31:29
%it_freeze 5:-19 12:174 29:64
%it_go 2:1 8:-113 29:113
%it_in 1:142 5:-12 21:79 26:3 29:123
%it_in_<unknown> 26:18 29:140
%it_in_the 16:36
%it_land 20:77
%it_off 31:129
%it_ok 17:50
%it_ok_to 2:86
%it_on 2:139 16:-15 24:91
%it_on_the 2:157 16:-5
%it_please 14:69
%it_possible 0:21 2:-128 3:80 26:-12 30:92
%it_possible_to 0:21 2:-128 3:80 26:-12 30:92
%it_still 9:-39 20:103
%it_that 21:75
%it_the 20:19
%it_to 34:88
%it_too 2:103 6:-63 33:43
%it_too_late 2:103 6:-63 33:43
%it_up 1:21 4:79
%it_worth 21:51
%join_the 17:18 33:102
%joined_the 17:23 27:16
%joined_the_@change 17:1
%just_joined 17:97 27:14
%just_joined_the 17:23 27:16
%just_the 14:204
%keep_<deadline> 15:144 27:-47 31:27
%keep_@change 27:45
%keep_@change_posted 27:45
%keep_@me 27:2
%keep_@me_posted 27:2
%keep_@we 27:87
%keep_asking 20:34
%key_@dates 14:214
%key_@dates_for 14:141
%kind_of 10:60 11:27
%kind_of_@change 10:44
%kinds_of 11:94
%know_about 5:33 7:-15 9:82
%know_how 19:7
%know_the 20:74 33:3
%know_when 33:125
%know_when_<deadline> 27:45
%last_@cycle 6:-148 13:-106 14:-7 15:38 19:389 20:-119 34:29
%last_@toMove 16:149
%last_@toMove_to 16:62
%last_@unit 6:164 16:-123 17:6 19:-125 21:82 22:-100 29:80 32:35 33:30
%last_@unit_<?> 9:80
%last_@unit_for 33:155
%last_@unit_of 20:22
%last_@unit_to 33:139
%last_@weekday 6:179 19:-56 33:-49
%last_call 1:29 33:47
%last_call_for 1:29 33:47
%last_date 16:68 19:-71 29:58
%last_time 6:-160 19:459 23:83 28:-81 33:-101 34:-52
%late_<?> 2:107
%late_@be 29:51
%late_@change 2:-154 13:199 34:111
%late_@change_@be 2:-90 13:162
%late_for 2:187 6:96 22:-76 25:98
%late_for__ 2:132
%late_for_the 2:-12 6:205 33:-26
%late_merge 22:100
%late_please 22:81
%late_to 2:78 6:60
%later_than 16:86 19:97
%leave_it 7:116
%left_<deadline> 28:129
%left_before 28:1
%left_for 28:125
%left_to 24:98
%left_to_<deadline> 24:107
%less_than 28:147
%less_than_a 28:81
%let_<request> 8:218
%let_<request>_in 8:154
%let_<unknown> 29:69
%let_@me 10:-7 13:39 14:28 24:112 27:184 33:-23
%let_@me_know 24:47 27:75
%let_@me_see 13:63 14:38
%let_@we 4:161 7:16 15:17 21:71
%let_@we_@toStart 4:139
%let_@we_know 24:80
%let_in 13:153 22:51
%let_it 8:-78 29:147
%let_the 8:29 24:146
%like_a 0:7 1:17 24:6
%like_a_<deadline> 0:20
%like_to 7:-98 12:29 17:56 20:56 21:-65 22:53 27:132 29:-7 30:-137 31:56
%like_to_@be 12:44 27:131
%like_to_ask 22:105
%like_to_know 19:6 20:79
%line_@change 21:77 22:-41
%link_<?> 14:121 19:-39
%link_<link> 22:91
%link_for 14:-154 26:248
%link_to 14:77 29:-48
%link_to_the 14:77 29:-48
%list_<?> 26:97
%list_<deadline> 10:-50 14:121
%list_all 13:-123 29:153
%list_every 14:92
%list_everything 11:57
%list_for 27:123
%list_of 2:-36 10:120 12:7 13:56 14:17 29:-49
%list_of_the 34:49
%list_the 13:7 34:64
%live_@change 9:43
%locked_<?> 12:49
%log_@change 10:260 33:-50
%log_a 22:28
%logic_page 9:25
%long_@be 9:12 19:123 28:-126 29:82
%long_@be_<version> 19:107 28:-124 29:9
%long_ago 19:-48 28:178
%long_ago_@be 19:-48 28:178
%long_do 28:54
%long_do_@we 28:32
%long_have 28:71
%long_until 20:77
%long_until_<deadline> 28:62
%longer_until 28:81
%look_at 7:49
%look_at_the 14:1
%look_like 14:96 19:98
%look_up 8:-20 9:39 18:47 33:148
%looked_at 9:120
%looking_for 5:80 14:-27 29:35
%looking_for_the 5:80 14:-27 29:35
%love_to 17:60 27:34
%love_to_get 27:47
%love_to_help 17:63
%many_<unknown> 28:53
%many_@change 29:142
%many_@change_@be 29:64
%many_@dates 10:53
%many_@exception 13:-149 19:96 21:57
%many_@unit 19:51 24:-2 28:136 29:100
%many_@unit_between 19:48
%many_@unit_do 28:173
%many_@unit_of 29:88
%many_@unit_until 28:-69 29:122
%many_of 13:129
%many_rcs 14:41 19:35
%mark_<request> 8:113
%mark_<request>_as 8:97
%mark_@month 1:141
%mark_@month_<number> 1:141
%mark_it 8:103
%master_@toStart 2:200 12:-198 29:-98
%maybe_@we 30:53
%maybe_@we_should 30:54
%mean_by 10:90
%mean_by_<quoted> 10:15
%mean_for 17:46
%mean_for_@me 17:50
%meaning_of 29:107
%means_<deadline> 10:57
%meeting_@me 13:5 14:38 29:68
%meeting_@place 29:51
%meeting_@place_for 29:51
%merge_@change 29:86
%merge_@me 2:-19 29:94
%merge_a 2:56
%merge_a_@change 2:46
%merge_window 5:60 10:119 29:-192 33:115
%merging_@change 2:-40 12:95
%merging_a 2:129
%midnight_utc 33:92
%milestone_<deadline> 1:92
%milestone_and 10:4
%milestone_and_a 10:11
%miss_<deadline> 21:42 24:61
%miss_the 2:146 6:20
%miss_the_<deadline> 6:72
%missed_<deadline> 2:-37 21:93
%missed_the 6:55 9:5 22:17
%missed_the_<deadline> 6:4 21:18
%moment_<?> 16:36
%more_<unknown> 21:37 29:105
%more_@change 1:38 2:20 22:-44
%more_@unit 2:13 16:173 22:159 24:-35
%more_@unit_for 16:152 22:47
%more_@updates 31:14
%more_information 8:124
%more_than 28:122
%more_time 15:48 16:18 22:108 33:-24
%morning_of 24:116
%morning_of_the 24:68
%moved_<deadline> 15:-31 19:-11 34:163
%moved_to 5:115 15:-222 16:156 33:52
%moving_<deadline> 15:192 16:-45
%moving_<deadline>_to 15:42
%much_does 29:29
%much_longer 28:19
%much_time 28:117
%must_@be 16:90 32:26
%must_@me 13:14
%must_not 18:61
%mute_<deadline> 31:122
%mute_@you 31:47
%mute_you 30:168
%need_<deadline> 22:83
%need__ 22:29
%need___@exception 22:29
%need_a 1:120 2:-173 4:84 21:133 24:117 25:-41 34:118
%need_a_@change 7:8 21:61
%need_a_@toAdd 4:100
%need_a_@updates 24:62
%need_an 0:14 1:38 2:191 7:-1 9:88 11:-106 21:43 22:-103
%need_an_<deadline> 0:38 21:42
%need_an_@exception 2:261 11:-72 22:-50
%need_another 0:29 1:33
%need_for 3:91 11:-25 34:66
%need_it 20:137 22:-23
%need_more 22:105
%need_the 22:-124 31:14 33:60
%need_the_<deadline> 30:2 31:27
%need_to 2:34 11:-14 17:106 23:131 24:-58
%need_to_@toRemind 23:143 24:-44
%need_to_know 17:112
%needed_for 21:104
%needs_a 2:4 9:-58 13:100
%needs_to 2:-6 20:74 22:26
%never_<unknown> 7:42
%never_contributed 17:9
%never_done 17:75
%never_mind 7:19 25:103
%newbie_question 17:24
%next_<?> 2:-51 18:45 29:175
%next_<number> 16:-7 18:66 28:23 32:85
%next_<number>_@unit 18:-91 28:24 32:195
%next_<unknown> 18:8
%next_@change 18:169
%next_@change_that 18:12
%next_@cycle 2:103 3:92 4:248 5:60 8:105 14:-321 15:-45 18:-179 20:22 29:-224 34:-99
%next_@cycle_<?> 2:53
%next_@cycle_@be 20:5
%next_@unit 2:11 4:-104 8:-14 16:28 18:-205 24:125 25:66 28:-53 31:6 33:28
%next_@unit_<?> 33:70
%next_@weekday 1:148 2:66 4:17 16:126 18:-60 29:-13 32:2 33:-49
%next_date 14:-64 18:175
%next_deadline 18:171
%next_for 18:157
%next_milestone 18:183 33:-53
%next_one 14:106
%next_time 0:42 3:82
%next_two 14:77
%next_two_@unit 14:77
%nice_to 25:67
%no_<?> 12:-112 33:155
%no_<deadline> 0:133 10:-63
%no_<unknown> 25:59
%no_<unknown>_more 31:100
%no_@change 8:90 28:5
%no_@toStart 0:88
%no_@updates 31:237
%no_freeze 12:232
%no_from 8:61
%no_from_@me 8:61
%no_longer 16:27 31:127
%no_more 27:-7 31:148
%no_more_@updates 31:125
%no_need 23:109 24:-36 26:21
%no_need_to 23:109 24:-36 26:21
%no_on 7:79 25:-22
%no_to 8:190 9:70 34:-54
%no_to_<request> 7:-100 8:108 9:88 34:-53
%not_<?> 2:105 7:-35 9:42 30:3
%not_<deadline> 33:171
%not_@be 10:111 31:42
%not_@toAdd 0:146 3:53 16:-7 22:129
%not_@toAdd_it 22:22
%not_@toMove 3:19 15:161 16:-67
%not_@toMove_<deadline> 15:109 16:-30
%not_@toPost 26:-8 30:-2 31:220
%not_@toRemind 24:-179 31:175
%not_@toRemind_@me 24:-178 31:176
%not_@toRule 7:228 8:-185
%not_@toRule_<request> 7:185 8:-148
%not_@toStart 3:149 4:-111
%not_@toStop 30:186 31:-177
%not_finish 22:40
%not_get 8:79 10:32 30:38
%not_it 6:40 16:-146 20:43 33:115
%not_know 23:18
%not_miss 18:62 24:61
%not_need 0:30 8:112 30:-36 31:78
%not_need_the 31:62
%not_sure 7:97 34:57
%not_the 14:-70 20:44 27:48
%not_touch 15:151 33:-59
%not_unsubscribe 30:171 31:-118
%not_want 30:64 31:76
%not_you 25:91
%notes_@be 2:38 33:6
%nothing_@be 12:92 15:46
%nothing_@be_frozen 12:95
%now_<?> 5:9 6:-52 12:12 17:96 18:-62 28:130
%now_a 5:63
%now_and 14:16 28:127
%now_and_<deadline> 28:61
%now_and_the 14:19
%now_on 16:107 27:130 31:39
%now_or 2:89 12:3
%now_until 14:125
%number_<number> 7:134 8:101 9:171 29:-15
%number_of 5:25 13:118 28:177
%number_of_@unit 28:157
%of_<cycle> 14:102
%of_<deadline> 2:-62 6:39 10:183 12:-230 14:-180 15:-26 18:-34 19:-105 20:-125 22:-38 23:47 24:70 27:-256 28:-68 29:69 33:116 34:156
%of_<deadline>_<?> 10:2 12:-30 29:178 33:-99 34:16
%of_<deadline>_and 14:-9 16:41 18:8
%of_<deadline>_please 10:161 16:-119 33:68
%of_<request> 5:-108 8:84 9:196 22:-16
%of_<unknown> 5:73 9:-168 14:-87 19:90 22:76 28:10 29:123 33:-198
%of_<unknown>_<?> 34:29
%of_<version> 4:-133 5:68 9:-76 10:-149 14:-146 16:-16 19:379 20:217 22:-64 29:6 33:-109
%of_<version>_<?> 19:-284 20:190 29:95
%of_@change 11:7 21:-36 23:21 34:75
%of_@dates 18:199 19:-39
%of_@exception 8:-40 9:48
%of_@me 17:153 18:66 22:6 29:-43
%of_@month 4:224 6:64 14:-58 16:77 19:-65 29:45 32:143 33:-85
%of_@month_<?> 6:88
%of_@month_<number> 1:-74 4:6 16:63
%of_@toAdd 16:49
%of_@unit 6:108 19:-37 24:-108 28:129
%of_@we 0:26 6:24 23:-4 26:14 30:38
%of__ 10:75
%of_a 2:13 10:32 11:58
%of_all 13:54
%of_getting 21:124
%of_it 10:100 14:171 16:-53
%of_that 29:101
%of_the 3:-34 4:-281 5:139 6:-325 9:185 10:-39 11:-121 12:131 13:-46 14:32 15:-27 16:-181 18:-120 19:73 20:30 24:36 27:-80 28:-97 29:-251 31:101 32:57 33:117 34:102
%of_the_<deadline> 10:38 20:127 33:75
%of_the_<unknown> 8:69 9:59
%of_the_@change 34:22
%of_the_@cycle 3:-23 5:301 10:-99 14:108 17:36 19:-95 20:-200 21:79 24:62 29:-58
%of_the_@dates 12:96
%of_the_@exception 9:108 22:-3
%of_the_@person 34:5
%of_the_@unit 32:123 33:21
%of_the_@updates 31:142
%of_the_date 33:116
%of_the_last 19:36
%of_the_previous 19:112
%of_them 13:107 29:-12 33:36
%of_this 5:9 14:162 19:-21 32:12
%of_this_@cycle 5:31 14:170 19:-15 33:4
%of_this_@unit 32:45
%of_what 14:79
%off_<?> 6:-44 12:116 28:70 33:-124
%off_<version> 4:154
%off_for 25:113 29:75 31:-68 33:6
%off_on 7:97
%off_on_<request> 7:39 9:32 34:-44
%off_the 27:-10 30:81 31:206
%off_the_@updates 30:103
%ok_<?> 2:6 9:51
%ok_now 2:66
%ok_to 2:105
%on_<?> 6:-203 12:66 33:278
%on_<deadline> 1:-45 10:224 11:55 12:-79 16:-5 20:-107 28:121 34:44
%on_<number> 4:43 8:152 24:-20 25:-109 29:-80 33:45
%on_<number>_<number> 33:57
%on_<request> 2:-105 4:-73 7:265 8:170 9:144 16:-65 27:-29 34:-105
%on_<unknown> 5:34 9:-144 10:10 18:173 22:59 29:21 33:-127
%on_<unknown>_of 8:36 22:59
%on_@cycle 20:-39 24:7 34:151
%on_@cycle_@unit 20:-21 24:19 34:69
%on_@exception 8:141 9:-55
%on_@exception_<number> 8:141 9:-44
%on_@me 8:-19 9:102 18:54 25:37 29:-79 33:-91
%on_@me_<unknown> 18:12 24:24 33:-78
%on_@month 1:97 4:96 5:-52 16:105 20:153
%on_@month_<number> 1:97 4:96 5:-52 16:105 20:153
%on_@toAdd 5:66 6:103 19:-12
%on_@toStart 12:58 29:-65 33:41
%on_@today 32:114
%on_@weekday 1:39 2:128 6:-8 12:-172 15:14 16:108 17:-129 22:-55 24:285 27:-126 29:-223 32:173 33:15
%on_@weekday_and 9:63 16:46
%on_a 20:44 33:187
%on_a_@weekday 20:60 33:187
%on_duty 34:74
%on_for 32:99
%on_for_the 32:8
%on_hold 8:149
%on_holiday 34:25
%on_master 5:60
%on_right 12:96
%on_right_now 12:96
%on_the 1:200 3:45 4:-153 5:-43 6:55 7:-177 8:-38 9:163 10:36 12:-393 13:-248 14:-6 15:-39 16:42 18:-1 24:112 25:102 27:-51 28:-2 29:23 31:-286 32:157 33:15 34:-82
%on_the_<deadline> 8:37 9:137 13:-22 22:6 26:105 33:-8
%on_the_<number> 1:242 2:141 5:-188 8:-117 9:-185 12:-170 16:129 18:-214 20:24 24:137 25:-120 27:-142 28:-30 29:-485 32:151 33:254
%on_the_<unknown> 9:35 18:-102 29:222
%on_the_@change 33:54
%on_the_@cycle 5:104 20:-9 25:221 27:-69
%on_the_@exception 9:36 24:50
%on_the_@schedule 18:30 34:63
%on_the_@toAdd 14:83
%on_the_@toStart 9:43 25:43 29:-39
%on_the_@unit 10:141 32:86 33:-102
%on_the_first 1:21 32:45
%on_the_list 18:11 27:158
%on_the_morning 24:60
%on_the_same 16:81 19:31
%on_time 5:68
%on_track 5:74 20:94
%on_vacation 29:108
%on_what 9:7 10:-41 19:51 20:50 33:78
%on_what_@unit 19:36 20:47
%on_which 19:35 20:51 28:68 33:84
%on_which_@unit 19:91 20:29
%on_which_date 28:88 33:36
%on_with 5:91
%once_@we 2:62
%one_<?> 0:25 2:106 33:-98
%one_@be 14:-1 18:61
%one_@toAdd 0:15 11:100
%one_@unit 1:169 6:-79 16:177 20:-90 24:119 28:74 33:-182
%one_@unit_after 1:131
%one_@unit_before 16:4 20:-50 24:47 28:30
%one_@unit_later 16:134
%one_deadline 26:169
%one_line 32:67
%one_more 0:101 2:86 16:47
%one_more_@unit 16:68
%one_on 17:11
%only_<unknown> 0:4
%only_@change 2:140
%only_@dates 27:-18 31:141
%only_a 22:4
%only_the 11:26 14:175 18:31
%only_until 8:152 22:-16
%openstack_template 4:31
%or_<deadline> 6:-45 18:246 33:-132
%or_<number> 33:117
%or_<unknown> 9:113
%or_@be 2:52 5:35 6:113 12:-62 19:19
%or_@be_@we 5:128 6:6 12:-150
%or_@be_it 19:36 20:12
%or_@can 12:198
%or_@can_@we 12:121
%or_@change 10:107 18:107 33:-210
%or_@month 20:53 33:150
%or_@toPost 5:172 12:-51
%or_@toPost_<deadline> 5:87
%or_@toStop 33:63
%or_@toStop_of 33:63
%or_a 10:48 25:14 34:17
%or_after 2:-110 5:168 6:-154 18:-176 20:60 33:208
%or_after_the 6:-22 20:75 33:152
%or_already 2:-80 5:77 6:-161 12:177
%or_did 6:31 12:40
%or_do 2:-107 12:41 15:48 21:121 29:-9
%or_fixing 2:-64 5:146
%or_less 28:16
%or_no 2:157
%or_not 2:90 6:183 7:-107 8:-68 9:180 12:-92 30:1
%or_not_<?> 2:105 7:-35 9:42 30:3
%or_only 0:4 11:29
%or_still 12:46
%or_the 5:30 18:66
%or_what 5:158
%out_<?> 2:43 19:41
%out_a 4:92
%out_already 6:36
%out_for 18:95
%out_of 10:-38 12:4 29:16 30:96 31:47
%out_of_the 12:11 31:17
%out_on 6:-92 19:15 33:107
%out_the 14:51
%out_when 19:-83 20:187 33:-15
%out_yet 6:111
%over_<?> 6:83
%over_the 6:6
%owns_the 10:-3 34:123
%owns_the_<deadline> 10:-3 34:123
%page_with 14:57
%part_of 2:130 5:88 14:-6 17:53 33:93 34:-21
%part_of_the 5:95 17:85 33:3
%passed_<?> 6:6 7:19
%past_<deadline> 1:108 6:30 13:25 16:-75 22:65
%past_<deadline>_<?> 6:2 13:27
%past_the 22:63
%paste_the 14:163
%pending_@exception 8:79 13:-54
%phase_<?> 5:-13 17:93
%phase_@be 5:57
%pizza_for 29:209
%pizza_for_the 29:181
%planned_for 14:-103 18:-27 20:146 32:107 33:112
%planning_<version> 3:93 5:-50
%please_<unknown> 16:122 17:25
%please_@can 2:103 8:90 22:-19
%please_@change 16:94
%please_@me 18:46 31:114
%please_@toAdd 1:203 22:100 27:154 29:-189 33:-58
%please_@toAdd_@me 27:85
%please_@toAdd_a 1:26 22:7
%please_@toMove 15:-100 16:326 33:-81
%please_@toMove_<deadline> 15:-15 16:237
%please_@toMove_it 16:29
%please_@toMove_the 16:20 22:77
%please_@toRemind 24:12 27:42
%please_@toRemind_the 24:69
%please_@toRule 7:-232 8:217 22:10 24:19 29:9
%please_@toRule_@me 29:98
%please_@toRule_@we 22:118
%please_@toRule_the 24:48
%please_@toStart 4:151 22:36
%please_@toStart_the 4:84
%please_@toStop 27:-128 31:190
%please_@we 20:65
%please__ 1:85
%please_allow 22:119
%please_do 8:1
%please_do_not 15:63
%please_give 22:105
%please_give_@we 22:64
%please_keep 15:90
%please_let 8:51 22:26
%po_files 19:-25 29:110 33:-18
%point_<?> 7:79 12:36
%point_of 10:218
%point_of_the 10:36
%possible_<?> 2:231
%possible_to 0:20 2:-90 3:80 22:38 26:-15 30:92
%possible_to_get 2:-49 22:6 30:111
%posted_about 27:42
%posted_about_<deadline> 27:42
%posted_on 27:37
%postponed_until 15:52 16:3
%postponing_<deadline> 15:35
%pre_or 5:172 12:-51
%pre_or_@toPost 5:172 12:-51
%previous_@cycle 19:202 29:45
%prior_to 24:123
%proposal_closed 6:123 12:-71
%propose_a 2:-42 33:85
%propose_a_@change 2:-54 33:87
%python_<unknown> 33:54
%python_<version> 29:63
%python_@cycle 29:84
%python__ 33:36
%qa_in 27:27
%qa_to 27:95
%question_but 10:20
%quota_@change 8:67 29:-13
%raise_the 2:9
%rather_than 16:30
%rc_<?> 10:165 33:-2
%rc_phase 2:4 5:36
%reached_<?> 5:2
%read_first 17:196 18:-151
%ready_for 18:217
%ready_on 1:117 2:29
%receive_the 27:134
%relbot_<?> 11:107
%remaining_<deadline> 28:56
%remaining_@dates 14:61 28:-20
%remaining_@unit 28:10
%rename_a 2:6
%request_<deadline> 22:63
%request_<number> 7:29 8:177 9:206 22:-139 29:-137
%request_<request> 8:-76 9:193
%request_a 29:111
%request_an 11:185 22:-27
%request_an_@exception 11:185 21:32 22:-99
%request_for 21:-164 22:158
%request_for_@me 22:40
%requesting_a 22:18
%requesting_an 21:25
%requests_<?> 13:147
%requests_@be 13:76
%requests_@be_waiting 13:3
%responsible_for 34:115
%rest_of 14:97 32:136
%rest_of_the 14:103
%restart_the 29:61
%right_<?> 6:121 33:93
%right_now 2:-11 5:101 12:206 13:9
%right_now_<?> 12:5
%run_on 29:144
%run_the 19:-49 29:141
%run_the_@change 29:35
%runs_this 34:86
%safe_to 2:3
%said_no 7:35 9:102 34:-51
%said_no_to 7:35 9:102 34:-51
%said_yes 16:30
%same_@unit 16:105 33:21
%same_@unit_as 16:82 33:34
%says_<deadline> 6:107 15:-7 29:-4 33:48
%security_<unknown> 1:61
%security_@change 2:9 8:18 16:102
%see_all 13:71
%see_the 11:55 14:174
%see_the_@toAdd 11:62
%see_you 25:106
%sending_@me 31:54
%ship_<?> 19:22 20:-41
%ship_date 4:29
%ship_in 20:45
%ship_it 2:60 8:35
%should_@be 15:53 16:32 18:69 29:-37 33:-62
%should_@be_at 16:74 18:78 29:-28
%should_@me 2:140 6:91 11:26 15:-151 17:2 20:20 21:101 23:-6 24:-20 26:-191 29:31 34:111
%should_@me_@toRemind 34:24
%should_@toRule 7:61
%should_@toRule_<request> 7:61
%should_@we 2:-34 3:76 15:139 18:62 33:-15
%should_@we_@be 5:25 18:72
%should_@we_@toMove 0:11 15:128
%should_@we_@toRule 7:1
%should_@we_@toStart 3:102
%should_a 14:82 17:18
%should_know 5:71 17:-72 32:164
%should_know_about 5:75
%should_not 31:43
%should_not_@be 31:43
%should_probably 7:4 23:41 30:40
%should_the 18:103
%should_there 0:96
%should_there_@be 0:96
%show_@me 9:51 11:42 13:92 19:150 29:-113
%show_@me__ 14:82
%show_@me_all 13:138 14:-120
%show_@me_some 11:75
%show_@me_the 19:83
%show_the 13:45 14:-12 18:46 23:22
%show_what 14:124
%sign_@me 26:83
%sign_@me_up 26:83
%sign_off 8:72 21:-31 34:45
%sign_up 11:17 27:51 33:14
%small_@change 2:80
%sneak_in 2:70
%so_<?> 33:190
%so_<deadline> 6:131 33:20
%so_<deadline>_@be 6:6 33:3
%so_@be 2:80 6:-160 12:29
%so_@toRule 8:77
%so_@toRule_it 8:77
%so_far 8:-69 13:263
%so_please 27:45
%so_that 4:12 6:37 24:49
%so_what 5:46 17:-38 18:151
%so_what_@be 5:52 17:-6 18:59
%so_when 29:-1 33:130
%so_which 18:55 20:49 33:-82
%some_examples 11:87
%somebody_@toRemind 33:62
%somebody_@toRemind_@me 33:62
%someone_said 33:31
%something_due 18:166 28:-14
%something_on 32:146
%something_on_@weekday 32:38
%soon_<?> 18:150 32:-41
%sooner_<deadline> 18:42
%sooner_<deadline>_or 18:42
%sort__ 20:91
%stable_<version> 2:-52 5:145 12:168
%stable_@change 1:109 5:17 12:37
%stable_branches 5:21 10:175 12:-140 34:8
%stand_for 10:149
%stands_for 10:178
%state_of 5:190 9:114 29:-94
%state_of_<unknown> 5:140 29:-48
%state_of_the 5:20 9:33
%status_<request> 5:-108 9:113
%status_of 5:128
%step_<?> 17:120 18:-50
%still_<?> 6:-51 12:79
%still_<unknown> 2:37 12:34
%still_@be 2:35
%still_@toMove 2:137 29:-41
%still_@toStart 2:-63 12:154 24:18
%still_ahead 2:-16 6:143 14:156
%still_ahead_of 6:31 14:29
%still_building 5:87
%still_get 2:7 21:119 30:17
%still_going 5:54
%still_going_on 5:54
%still_have 2:-78 28:170 29:30
%still_in 2:-125 5:105 9:123 29:-46
%still_in_development 5:51
%still_on 12:14 20:63 26:104
%still_possible 2:55
%still_propose 12:24
%still_taking 2:100
%still_the 2:-105 20:175
%still_to 6:139 14:75 28:-49
%still_to_come 6:139 14:75 28:-50
%still_undecided 7:53 13:25
%still_waiting 9:30
%still_welcome 2:70
%submit_an 22:40
%subscribe_@me 27:76 29:88
%subscribe_@me_to 27:-30 29:124
%subscribe_a 11:205 26:-154
%subscribe_a_@place 11:205 26:-154
%subscribe_this 26:15
%subscribe_this_@place 26:15
%subscribe_to 11:-115 26:4 29:127
%subscribed_to 26:125
%supposed_to 5:110 10:96 11:6
%supposed_to_@be 5:111 10:98
%t_<number> 24:63
%take_@me 31:126
%take_@me_off 31:126
%take_a 2:46
%take_it 8:97
%take_place 6:119 16:42
%takes_care 34:135
%takes_care_of 34:113
%taking_@change 2:26
%talk_about 10:51 15:43 17:12
%talk_to 11:145 34:77
%talk_to_you 11:73
%target_date 20:119
%target_date_for 20:119
%ten_@unit 24:99 28:98
%than_a 28:145
%than_a_@unit 28:145
%than_ten 28:34
%than_ten_@unit 28:34
%thanks_for 8:-56 25:278
%thanks_for_the 25:113 31:9
%that_<?> 1:1 11:32 15:16
%that_<deadline> 2:-89 12:14 15:151 16:202
%that_<deadline>_@be 12:25 15:18
%that_<unknown> 6:123 29:39 33:-50
%that_@be 8:142 9:-99 13:54 23:8 25:133 33:57
%that_@be_a 8:109 30:10
%that_@me 4:15 6:41
%that_expire 13:60
%that_for 10:192 33:-66
%that_in 1:48
%that_still 9:-81 13:99 33:129
%that_the 9:5
%that_you 8:-18 11:16 25:58
%the_<deadline> 0:-15 1:-310 2:4 5:-332 6:14 8:35 9:82 10:127 13:-529 15:132 16:36 17:-182 18:-167 19:-128 21:-77 22:-11 24:111 27:-35 28:52 29:-223 33:247
%the_<deadline>_<?> 18:72 29:-150
%the_<deadline>_<unknown> 29:-73 33:48 34:33
%the_<deadline>_@be 2:223 12:-151 19:18 24:-87 27:161 33:-86
%the_<deadline>_@exception 8:24 9:169 13:-56 22:-119
%the_<deadline>_@toStart 6:-8 12:46 33:117
%the_<deadline>_@updates 16:-68 23:59 24:126 26:69 27:-91 31:54
%the_<deadline>_come 10:75 12:15
%the_<deadline>_date 34:193
%the_<deadline>_deadline 6:103 15:-138 33:189
%the_<deadline>_for 8:51 10:105 12:-22 16:27 22:-82
%the_<deadline>_in 12:-137 33:90
%the_<deadline>_to 16:107 19:5
%the_<number> 1:361 2:73 5:-368 6:-55 7:-151 8:-193 9:-417 10:-401 12:-340 14:-227 15:-206 16:441 18:-475 19:-87 20:229 22:28 24:57 25:-334 27:-224 28:-398 29:-816 32:208 33:358 34:-187
%the_<number>_<?> 15:-25 20:39 33:178
%the_<number>_@be 6:-77 20:58 33:214
%the_<number>_in 20:1 33:8
%the_<number>_of 4:2 6:88
%the_<number>_please 16:92
%the_<number>_right 33:79
%the_<unknown> 0:-75 1:1 2:5 4:71 5:-288 6:-52 7:71 8:205 9:256 10:25 11:-434 12:217 13:-65 14:-188 16:-17 17:-71 18:-66 20:-111 21:-95 22:109 26:106 27:-221 29:326 30:-187 31:-281 32:-397 33:-100 34:-134
%the_<unknown>_<?> 6:-10 12:53 20:55 34:13
%the_<unknown>_<number> 9:77
%the_<unknown>_<unknown> 8:78 15:15 18:-235 22:113 29:294 33:-11
%the_<unknown>_@be 7:39 9:49
%the_<unknown>_@change 7:-55 8:86 9:152 21:3 22:101
%the_<unknown>_@cycle 19:40 33:-45
%the_<unknown>_@exception 8:39 9:31
%the_<unknown>_@we 8:6 9:14 13:56
%the_<unknown>_deadline 29:73 33:-90
%the_<unknown>_for 12:91 22:130 29:-163 31:30
%the_<unknown>_in 4:95
%the_<unknown>_of 10:156 18:56 22:-21 33:-73
%the_<unknown>_on 12:59
%the_<unknown>_to 24:3 26:44 29:110 34:49
%the_<version> 4:206 5:-25 20:78 29:-10
%the_<version>_@cycle 4:45
%the_<version>_@toAdd 4:113 14:-5
%the_@change 1:-373 2:48 5:119 6:-42 7:-42 8:158 10:-110 11:-378 12:118 13:-75 15:-146 16:-39 17:47 18:23 20:-67 21:-122 22:190 23:12 24:108 25:-390 29:85 32:-273 33:-7
%the_@change_<unknown> 28:77 29:-8
%the_@change_@be 6:84 8:140 22:-12 33:29
%the_@change_@can 14:5
%the_@change_@change 2:-4 22:118
%the_@change_@exception 8:105
%the_@change_@toMove 9:31 22:35
%the_@change_@we 22:1 24:93 29:-15 34:23
%the_@change_for 29:116
%the_@change_in 2:11 5:104
%the_@change_of 12:28 22:2
%the_@change_on 5:57 24:20
%the_@change_what 17:81
%the_@cycle 1:-39 3:-79 4:-416 5:285 6:68 9:-44 10:-102 11:-48 12:-81 13:85 14:55 15:198 18:-70 19:-14 25:11 28:-3 29:-34 31:-65 32:-125
%the_@cycle_<?> 28:97
%the_@cycle_<unknown> 5:30 15:1 20:51
%the_@cycle_@be 5:213 14:-86 15:38 20:149
%the_@cycle_@person 8:-5 22:97 34:213
%the_@cycle_@schedule 14:81
%the_@cycle_@toAdd 14:124
%the_@cycle_@updates 5:-21 26:89 27:124
%the_@cycle_@we 8:41 13:130 17:24 25:-12 34:6
%the_@cycle_after 2:-52 3:47 5:-7 20:23 29:101
%the_@cycle_before 19:313 20:-86
%the_@cycle_date 15:134 20:-112
%the_@cycle_going 5:149
%the_@cycle_in 2:-31 5:92 20:81
%the_@cycle_notes 13:15 24:133
%the_@cycle_on 20:81
%the_@cycle_please 5:61 28:54
%the_@cycle_process 17:125
%the_@cycle_still 20:99
%the_@dates 3:9 4:113 5:-63 10:-128 11:-112 12:46 14:338 15:9 29:-313 31:-218 32:-205 33:-34 34:14
%the_@dates_for 4:17 14:144
%the_@dates_from 27:109
%the_@dates_in 14:55
%the_@dates_of 16:69
%the_@exception 9:187 13:176 22:-268 24:86 25:40 27:-41 29:41 34:-95
%the_@exception_for 9:246 13:43 22:-177
%the_@exception_of 8:50
%the_@exception_queue 13:17
%the_@exception_that 9:69
%the_@land 22:114
%the_@person 5:122 11:96 13:-20 14:-142 22:70 29:-229 33:-62 34:338
%the_@person_of 5:139 14:-24 34:19
%the_@place 9:1 27:-79 29:247 30:65 31:-27
%the_@schedule 1:161 8:-105 11:87 14:62 16:1 18:107 19:213 22:-68 24:-165 33:-250 34:63
%the_@schedule_<?> 11:112
%the_@schedule_feed 14:-47 26:164
%the_@schedule_for 1:20 4:-35 14:183 29:-29
%the_@schedule_of 14:-89 19:198 29:-11
%the_@toAdd 1:264 10:33 14:208 27:-51 29:-212 32:-134 34:143
%the_@toAdd_@be 5:142
%the_@toAdd_for 14:71
%the_@toMove 9:45
%the_@toStart 2:40 4:-106 9:42 12:-167 13:93 17:-36 20:128 25:139 29:75 33:-259
%the_@toStart_<unknown> 9:95 29:133 33:-96
%the_@toStart_@change 2:118 22:-28
%the_@toStart_@cycle 20:251 29:-37
%the_@toStart_dashboard 22:98
%the_@toStop 4:38 5:60 29:-60 34:75
%the_@toStop_of 4:50
%the_@unit 4:-46 5:-38 16:-211 22:-36 27:35 29:-171 31:-9 32:311 33:233
%the_@unit_after 32:22
%the_@unit_before 1:12 24:18
%the_@unit_of 10:23 33:53
%the_@unit_please 32:140
%the_@updates 2:-104 5:-117 8:-44 10:-32 11:-116 14:-179 23:-133 26:125 27:252 29:-406 30:357 31:63 34:-1
%the_@updates_@me 30:38
%the_@updates_for 24:91
%the_@updates_in 27:45 30:17
%the_@updates_off 23:-17 30:159
%the_@we 5:67 18:83 23:83 24:116 25:-57
%the_@weekday 2:-74 25:127 28:11
%the__ 29:69
%the_approval 7:61
%the_approval_of 7:61
%the_big 14:131 20:120 29:-113 33:-100
%the_bot 9:16 11:78 23:61 31:6
%the_ci 29:56
%the_closest 18:84
%the_coffee 29:97
%the_coffee_machine 29:97
%the_coming 32:166
%the_coming_@unit 32:88
%the_command 7:67 11:117 14:-47
%the_command_to 7:67 11:76 14:-44
%the_contributor 17:62
%the_contributor_guide 17:62
%the_current 4:77 5:26
%the_current_@cycle 4:20 5:24
%the_cutoff 22:4 33:147
%the_cutoff_for 33:151
%the_daily 27:13 31:105
%the_daily_@updates 27:28 31:21
%the_dashboard 8:17
%the_date 6:43 16:33 18:-189 19:-23 26:59 29:-152 33:214
%the_date_for 6:57
%the_date_of 15:7 18:-47 19:-20 33:220
%the_deadline 7:16 22:85 23:20 27:8 28:77 33:-55
%the_decision 8:106
%the_development 5:36
%the_difference 10:63
%the_difference_between 10:63
%the_final 20:116
%the_first 29:88 32:74
%the_first_@unit 29:103
%the_first_of 1:5
%the_following 18:228
%the_freeze 1:-90 2:65 5:-17 6:-71 10:252 12:100 13:91 14:-161 18:-261 19:-8 22:342 27:-240 29:-541 31:-64 33:-29 34:99
%the_freeze_@be 12:100
%the_freeze_block 2:122
%the_freeze_please 22:101
%the_full 14:52
%the_gate 2:-19 8:56 15:43 21:48 29:58
%the_help 8:22
%the_horizon 18:123 32:-33
%the_i18n 27:17
%the_i18n_@we 27:17
%the_last 6:70 14:-11 16:108 32:-2 34:28
%the_last_@cycle 19:73 34:36
%the_last_@unit 25:1
%the_latest 33:145
%the_legal 22:51
%the_light 29:90
%the_list 1:-44 12:19 13:15 27:138 31:178 34:-41
%the_list_for 27:123
%the_list_of 12:34 13:36 18:8 34:-1
%the_live 9:102
%the_meeting 7:27 13:4 15:28 29:11
%the_membership 6:208
%the_minimum 2:6
%the_moment 2:46 12:114 16:20 18:50 29:-16
%the_morning 24:211
%the_morning_of 24:116
%the_next 2:59 3:222 4:146 14:16 15:-71 16:-159 18:129 20:10 22:-28 28:13 29:-46 32:19 34:-128
%the_next_<number> 28:36 32:15
%the_next_@change 18:127
%the_next_@cycle 2:73 3:256 4:144 14:-204 20:43 29:-184 34:-88
%the_next_deadline 18:124
%the_next_milestone 18:97 33:-15
%the_next_one 14:149
%the_next_two 14:77
%the_office 25:49 29:126
%the_official 0:48 20:132 29:-54
%the_old 1:66 19:20
%the_one 14:-17 18:47 19:107
%the_page 10:84
%the_past 6:85 12:-86
%the_planning 14:126
%the_point 10:161
%the_point_of 10:162
%the_previous 19:212 29:17
%the_previous_@cycle 19:143 29:48
%the_queue 13:147 14:-100 18:142 19:-2
%the_quota 8:64 9:45 29:-24
%the_rc 2:138 5:47 14:152 27:93 29:-226 33:-8
%the_rc_phase 2:7 5:8
%the_repo 12:63
%the_request 8:16 21:181 29:-215
%the_rest 14:45 18:127 32:96 33:-37
%the_rest_of 14:98 32:100
%the_retro 16:-72 29:42
%the_right 11:89
%the_same 6:-73 10:32 16:117 19:24
%the_same_@unit 16:130 33:34
%the_security 16:88
%the_stable 1:15 5:16 34:7
%the_stable_@change 1:15 5:60
%the_staging 29:49
%the_state 5:5 9:70
%the_state_of 5:5 9:70
%the_status 5:131
%the_steps 11:104 21:-99
%the_summit 29:53 31:55
%the_time 7:53
%the_tree 12:79
%the_ui 12:20 22:48
%the_upcoming 18:158
%the_way 2:1 10:-43 30:98
%the_weekly 27:205 31:149
%the_weekly_@updates 27:176 31:70
%the_whole 14:93 15:40
%the_wiki 29:36
%the_window 6:12 29:81
%them_<?> 31:35
%then_<?> 6:-60 18:164
%there_<?> 11:-40 25:92
%there_@be 0:106 2:-92 12:175 20:39 23:94 24:34 33:-65
%there_@be_a 0:119 20:49 23:75
%there_a 0:-157 2:-12 3:96 6:-75 10:46 12:51 25:-51 26:-70 29:58 30:31 32:57 33:98
%there_a_<unknown> 29:148 34:10
%there_a_freeze 12:174
%there_an 6:102 26:226
%there_any 2:89 6:-21 9:-78 12:-13 13:60 21:144 26:31
%there_any_way 2:112 12:-69 21:164 26:40
%there_anything 7:-34 13:79 18:72 32:16
%there_something 13:1 18:151 28:-24
%there_still 2:72 6:82 12:-94 28:54
%these_@change 10:-23 30:128
%these_@updates 30:45
%they_<?> 12:112
%thinking_about 0:19
%thinking_of 7:57 8:-18 21:73
%this_<unknown> 5:-66 9:-8 10:90 11:-99 13:-93 29:221 32:84
%this_@be 25:161 29:-77
%this_@change 5:-11 10:56 11:123 20:95 28:42 30:-102 33:-12
%this_@cycle 2:197 3:-230 5:-18 13:190 14:360 19:-252 20:-42 28:4 29:-128 32:-63 33:179 34:115
%this_@cycle_<?> 2:96 19:-112 33:238
%this_@cycle_have 14:24
%this_@place 11:-265 14:-109 24:-54 25:39 26:26 27:233 29:-209 30:51 31:171 32:-62
%this_@place_for 27:29
%this_@place_from 31:150
%this_@place_subscribed 26:56
%this_@unit 2:20 5:-48 13:80 14:-70 20:141 25:-273 28:-231 29:-150 32:345
%this_@unit_<?> 5:91 28:-135 32:96
%this_bot 11:260 25:-159 29:-4 30:43 34:63
%this_one 0:10 4:74 19:116
%this_one_<?> 0:27
%this_point 5:126 7:54 10:-67 12:83 15:56 29:-22
%this_point_<?> 7:79 12:37
%this_time 2:-7 13:69 29:-102 34:4
%this_to 27:-15 29:165
%three_@unit 1:25 24:131
%three_@unit_before 1:58 24:-55
%three_@unit_left 24:73
%three_@unit_to 24:5
%three_more 22:15
%three_more_@unit 22:15
%through_the 8:85 14:67 22:-100
%thumbs_up 8:133
%thumbs_up_for 8:133
%time_<?> 2:-15 5:61 6:127 7:50 12:-33 33:-1
%time_@be 5:-67 25:-34 29:230
%time_@be_it 25:-15 29:175
%time_before 24:20
%time_before_<deadline> 24:25
%time_for 22:7 28:91
%time_left 28:130
%time_of 28:-94 33:237
%time_or 2:-93 5:12 12:9 15:48
%time_remaining 28:118
%time_to 4:116 28:97
%time_to_<deadline> 28:56
%time_until 28:72
%to_<?> 10:55 26:30 33:-25
%to_<deadline> 15:-66 16:-112 24:167 26:7 27:162 28:307 29:-296 33:-312
%to_<deadline>_<?> 26:50 28:90
%to_<number> 4:-74 8:156 16:16 24:69 29:71 31:4
%to_<number>_<number> 16:179
%to_<number>_@month 16:81 31:26
%to_<number>_@unit 16:-18 24:61
%to_<request> 7:-252 8:220 9:238 11:-40 34:-59
%to_<unknown> 3:30 4:73 11:-133 14:6 17:63 18:-71 24:-15 25:61 28:-29 29:151
%to_<unknown>_the 24:-31 29:79
%to_<version> 22:12
%to_@be 5:49 6:-166 9:-137 10:10 15:-102 16:119 20:99 24:62 25:-26 27:47 28:-131 29:-47 33:11
%to_@be_<unknown> 20:74
%to_@be_done 17:-30 18:52
%to_@be_part 33:115
%to_@be_published 20:35
%to_@be_the 33:24
%to_@be_told 27:131
%to_@change 2:173 10:-169 27:53 29:25
%to_@cycle 19:49 27:18
%to_@dates 27:16
%to_@me 10:185 11:60 13:-30 16:117 27:-194 29:21
%to_@month 1:-56 16:179 33:22
%to_@month_<number> 1:-52 16:180 33:24
%to_@toAdd 0:152 2:95 14:-152 26:75
%to_@toAdd_a 0:8
%to_@toMove 4:-92 5:-96 11:297 15:540 16:-330 22:15 23:-43 29:-280 34:-115
%to_@toMove_<deadline> 2:-147 15:362 16:-85
%to_@toMove_a 15:46 33:13 34:-43
%to_@toMove_the 2:58 15:262 29:-30
%to_@toPost 2:-7 17:62
%to_@toPost_a 17:11
%to_@toRemind 23:243 24:-131 28:16 34:52
%to_@toRemind_@me 23:177 24:-71
%to_@toRule 7:218 8:-55 13:116 29:-101
%to_@toRule_<request> 7:226 11:-17
%to_@toStart 4:24 17:46
%to_@weekday 8:8 15:-6 16:169 22:-39 29:77 32:164
%to__ 33:56
%to_ask 11:21 21:118 22:70 33:-131 34:6
%to_ask_for 21:120 22:13 33:-16
%to_check 24:40
%to_check_the 24:40
%to_come 6:134 14:59 28:-54
%to_contribute 17:101
%to_do 2:-55 4:10 10:215 18:-142 31:4 32:93
%to_finish 2:-63 14:63 28:104
%to_ga 14:67 28:142
%to_get 2:-7 14:-52 17:50 18:97 22:76 24:60 27:35 29:-11 30:97
%to_get_@me 17:105
%to_get_an 22:1
%to_get_the 14:-16 26:52 27:101
%to_go 25:94 28:153
%to_have 0:121 17:-9 18:58 30:49
%to_hear 15:38 27:100
%to_hear_about 27:103
%to_help 17:118
%to_join 6:70 17:175 29:-52
%to_know 2:-54 17:110 20:66 25:58 27:-41 33:150
%to_know_how 19:7
%to_know_the 20:74 33:3
%to_know_when 33:162
%to_land 22:95
%to_merge 2:247 22:121
%to_merge_a 2:37
%to_next 15:11 16:103
%to_next_@weekday 16:106
%to_raise 2:10
%to_raise_the 2:10
%to_rename 2:69
%to_request 7:76 9:51
%to_see 11:75 14:46 21:109
%to_see_the 11:62 14:31
%to_stable 2:124
%to_stable_<version> 2:112
%to_subscribe 11:65 26:76
%to_talk 11:81
%to_talk_to 11:81
%to_the 0:5 1:-41 3:-54 10:-20 12:-171 14:24 15:-316 16:263 18:-104 20:-70 27:74 28:197 29:102 33:-62
%to_the_<deadline> 10:-84 16:-5 22:79 28:165 31:28
%to_the_<number> 15:-89 16:313
%to_the_<unknown> 27:-151 29:228
%to_the_@change 17:53
%to_the_@cycle 5:-88 14:56 17:-133 27:34 28:101
%to_the_list 27:33 29:2
%to_this 24:106 25:-3
%to_use 11:88
%to_use_this 11:69
%to_vote 11:57
%to_vote_on 11:57
%to_wait 2:152
%to_watch 18:78
%to_watch_out 18:95
%to_you 11:202 29:-66
%told_@me 7:117
%told_about 27:86
%too_<?> 10:101 26:31
%too_<unknown> 8:134
%too_late 2:390 6:83 8:15 20:-18 23:72 24:-9 29:-20
%too_late_<?> 2:81
%too_late_for 2:104 6:131
%too_late_to 2:10 6:61
%too_many 31:85
%tree_closed 12:42
%true_<?> 20:32 33:94
%turn_down 8:187
%turn_down_request 8:73
%turn_it 31:102
%turn_it_off 31:102
%turn_on 27:71 29:88 31:-23
%turn_the 27:18 30:32
%turn_the_@updates 27:51 30:53
%two_@cycle 3:86
%two_@unit 1:65 8:40 14:46 16:119 24:173 28:-45 29:-66 33:-42
%two_@unit_ahead 23:18
%two_@unit_before 24:99
%two_@unit_later 10:18 16:79
%two_more 2:37 16:57
%two_more_@unit 2:37 16:57
%ui_@change 2:-24 12:58 20:-69 33:157
%under_<deadline> 10:45 12:96
%unit_@change 29:86
%unsubscribe_@me 29:53 31:-16
%unsubscribe_@me_from 29:61
%unsubscribe_@we 30:145
%until_<deadline> 2:113 24:48 28:257 33:-138
%until_<deadline>_<?> 2:144 28:-52
%until_@cycle 14:21 28:24
%until_@month 14:83
%until_@we 28:178
%until_@we_ship 28:169
%until_@weekday 2:11 7:34 8:118 9:-71 16:55 24:-140 31:139
%until_after 15:30 24:199 29:-11 31:-119
%until_ga 20:68
%until_next 31:122 32:-86
%until_next_@unit 31:122 32:-85
%until_the 2:38 7:3 14:99 15:-116 16:133 22:115 28:-14 32:39 33:-33
%until_the_<number> 22:85
%until_the_<unknown> 7:61 8:-36 16:51
%until_the_@cycle 14:70
%until_the_@toStop 14:35
%until_what 20:9 33:38
%until_what_date 20:24
%until_when 2:-120 9:98 12:14 20:-160 21:57 33:155
%until_when_@be 9:51 12:19 29:42 33:-124
%until_when_@can 2:-68 21:83 33:147
%up_<?> 10:108 18:18 26:42 33:-94
%up_<unknown> 27:22
%up_@cycle 4:10 32:47
%up_a 4:-33 11:81
%up_before 24:36
%up_before_<deadline> 24:40
%up_first 18:98
%up_for 8:100 25:91 26:53 27:179 31:-189 34:-63
%up_for_@change 26:82
%up_for_the 27:20
%up_next 18:191 24:52
%up_next_for 18:4
%up_on 5:28
%up_the 4:132 14:-54 16:-40 18:35 24:28
%up_the_<version> 4:112 14:-41
%up_to 33:217
%up_when 24:116 33:-33
%up_when_<deadline> 24:116 33:-33
%up_with 5:157 9:58 10:-23 18:-90 24:70
%upcoming_@dates 14:150 18:-39
%upgrade_<unknown> 2:55
%use_this 11:171 29:-54
%use_this_bot 11:38
%use_you 11:113
%using_the 4:25 11:99
%v_<number> 4:106
%v_<version> 4:158
%vote_on 2:-78 7:82 11:56
%vote_on_<request> 2:-77 7:84 9:5
%voted_on 9:50
%vs_<deadline> 10:169
%wait_for 20:19
%wait_for_the 20:20
%wait_until 16:53
%wait_with 7:176 8:-59 9:-103
%waiting_for 5:-29 9:24 13:128 18:68
%waiting_for_@me 13:58
%waiting_for_a 13:92
%want_<deadline> 15:124
%want_<unknown> 22:32 31:94
%want_a 0:9
%want_an 21:-7 22:76
%want_the 4:26 27:86 30:28 31:-17 32:-48
%want_to 2:46 14:67 17:23 24:9 26:79 27:18 33:9
%want_to_@toAdd 14:-34 26:119
%want_to_contribute 17:43
%want_to_hear 27:81
%want_to_know 33:87
%want_to_see 14:124 21:128
%wants_to 2:7 17:66 21:99 22:-92
%watch_<deadline> 27:139
%watch_out 18:95
%watch_out_for 18:95
%way_to 0:147 14:-83 17:87 21:149 26:23 29:-57
%weekly_@schedule 31:2 32:69
%weekly_@updates 26:73 27:185
%weekly_@updates_@place 31:28
%well_<?> 10:48
%what_<deadline> 5:-19 6:103 10:98
%what_<unknown> 0:-55 9:120 10:-87 11:162 14:-140 18:51 29:37 32:80 33:37
%what_<unknown>_<unknown> 11:181 29:-163
%what_<unknown>_@be 9:131
%what_<unknown>_do 29:35
%what_<unknown>_of 29:28
%what_@be 0:-154 2:-24 3:-297 5:-48 6:-192 7:-113 9:-54 10:238 11:162 13:73 14:52 15:-509 17:101 18:23 19:83 21:-17 23:-109 24:94 25:-90 26:84 32:66 33:-106 34:-181
%what_@be_<deadline> 10:82
%what_@be_<number> 10:-152 18:-54 29:280 32:-179
%what_@be_<unknown> 9:115 18:-8
%what_@be_@be 10:144 13:139 29:-7 32:-93
%what_@be_@me 17:-14 18:-79 21:119 26:78
%what_@be_@we 18:126 29:52
%what_@be_a 10:369 29:-125
%what_@be_allowed 2:206 10:-120
%what_@be_coming 18:128
%what_@be_due 18:-189 24:109 32:188
%what_@be_expected 17:166
%what_@be_frozen 10:23
%what_@be_going 5:37 17:28 32:107
%what_@be_happening 32:25
%what_@be_in 5:-43 10:-128 13:186 29:-106 32:209
%what_@be_it 18:33
%what_@be_next 18:105
%what_@be_on 5:-210 18:215 29:-226 32:167
%what_@be_planned 14:95 18:-54 32:112 33:71
%what_@be_still 2:-39 14:169 24:16
%what_@be_that 10:239 33:-69
%what_@be_the 2:-62 5:131 7:12 9:29 10:-204 11:283 12:-112 13:-232 14:-26 17:101 18:-163 19:137 20:11 21:6 26:108 29:2 30:59 32:-359 33:105
%what_@be_this 11:49
%what_@be_up 5:69 9:10 10:-236 11:-189 17:-24 18:-181 25:302
%what_@be_you 11:202 25:-145
%what_@be_your 10:-128 11:200
%what_@can 11:48 17:148 26:6
%what_@can_@me 17:51 26:18
%what_@change 10:246 33:-169
%what_@cycle 5:118
%what_@dates 14:242 32:-61
%what_@dates_@be 14:160
%what_@me 11:-79 13:138 14:-40 25:70
%what_@month 2:129 10:6
%what_@unit 5:-260 10:-284 16:-13 17:-51 19:43 20:318 25:-129 29:98 32:-262 33:302
%what_@unit_@be 5:-116 10:-55 20:125 25:-7 29:131 32:-121 33:95
%what_@unit_did 19:139
%what_@unit_do 5:-4 20:239 32:-43
%what_@updates 5:-20 11:-53 23:146 26:94
%what_@updates_@be 5:-19 11:-21 23:123 26:95
%what__ 10:25
%what_a 10:-34 11:-89 13:-69 15:47 19:-36 20:-63 25:360
%what_about 0:29 2:262 10:-279 11:-152 18:-155 29:-74 33:189
%what_about_@change 2:183 10:-119 33:30
%what_become 9:142
%what_become_of 9:142
%what_came 9:77 19:115
%what_comes 18:76
%what_comes_after 18:12
%what_date 20:35 29:-72 33:220
%what_date_@can 33:53
%what_date_do 33:65
%what_did 5:-136 11:84 13:275 25:-56 29:-32
%what_did_@we 5:-94 13:220 19:-108
%what_did_the 13:23 19:81
%what_do 2:-101 3:26 5:68 10:155 11:-45 15:-32 18:145 21:11 24:-11 25:-112 26:-83 29:-234 32:92 33:-143
%what_do_@me 3:76 5:103 10:14 11:-129 18:126
%what_do_@we 32:151
%what_do_you 0:27 11:53 23:7
%what_does 2:-43 5:61 7:79 9:-124 11:-90 14:115 29:101 33:-229 34:52
%what_does_<deadline> 10:100
%what_does_<quoted> 10:135 29:-24
%what_does_@be 10:156
%what_does_the 5:100 14:26 29:-74
%what_does_this 10:-86 14:61 29:118
%what_exactly 10:55
%what_exactly_@be 10:88
%what_follows 10:-67 18:165
%what_follows_<deadline> 18:83
%what_happens 7:47 10:141 20:-120 32:7 33:-24
%what_happens_if 7:55
%what_has 13:19
%what_has_@be 13:20
%what_have 32:138 33:100
%what_if 0:128 2:93 10:-24 15:143
%what_if_@we 0:130 15:101
%what_kind 10:60 11:27
%what_kind_of 10:60 11:27
%what_kinds 11:42
%what_kinds_of 11:42
%what_now 2:-79 17:240
%what_now_<?> 17:127
%what_part 5:99
%what_part_of 5:99
%what_phase 5:132 11:-13
%what_should 17:145 18:112 20:91 29:-107 32:-52
%what_should_@me 11:22 17:115 20:96
%what_should_@we 5:25 18:72
%what_the 10:19 15:48
%what_time 5:-106 10:-88 25:-38 29:177 33:255
%what_time_@be 5:-63 25:-32 29:232
%what_will 32:48
%what_would 3:63 7:67 10:6 21:61
%what_would_happen 10:33
%what_you 11:77
%when_<?> 20:120 29:-189 33:101
%when_<deadline> 2:113 10:-84 12:-32 23:-16 24:33 27:179 28:-53 29:-75 33:116
%when_<deadline>_@be 24:89 33:141
%when_<unknown> 29:-147 33:53
%when_<unknown>__ 29:-145 33:41
%when_@be 2:-130 5:-96 6:-73 10:-232 14:82 17:1 18:21 19:157 20:127 23:26 24:-58 28:-214 29:124
%when_@be_<cycle> 19:-9 20:107
%when_@be_<deadline> 15:28 17:39 19:-38 20:-196 29:341 33:-87
%when_@be_<unknown> 19:89 20:63 29:-71
%when_@be_<version> 20:281 33:-205
%when_@be_@we 12:15 20:119
%when_@be__ 33:51
%when_@be_it 20:135 28:-39 29:-67 33:118
%when_@be_that 19:92 33:-74
%when_@be_the 18:66 19:18 20:-1 29:-99 33:196
%when_@can 2:-132 20:168 21:78 29:-81 33:123
%when_@can_@we 20:92 33:13
%when_@change 33:142
%when_@me 11:50 34:59
%when_@month 33:170
%when_@we 10:73 24:13
%when__ 33:118
%when___<deadline> 33:107
%when_comes 20:89
%when_comes__ 20:69
%when_did 19:258 20:-46
%when_did_<unknown> 19:55
%when_did_<version> 19:92 20:-68
%when_did_@we 19:123 33:-14
%when_do 14:32 18:-99 28:146 29:67 33:61
%when_do_<deadline> 33:83
%when_do_@change 33:40
%when_do_@me 33:91
%when_do_@we 18:-40 20:-19 28:170 29:161 33:-78
%when_does 9:104 20:56 29:66 33:-30
%when_does_<deadline> 29:92 33:-18
%when_does_@exception 9:47
%when_does_the 29:90
%when_exactly 29:-20 33:132
%when_must 20:-59 33:142
%when_sort 20:91
%when_sort__ 20:91
%when_the 24:149 27:-24
%when_there 24:158
%when_there_@be 24:158
%when_they 7:27 20:115 33:-26
%when_will 2:-101 3:114 9:50 20:6
%when_will_<version> 3:128 20:-59
%when_will_the 33:22
%whenever_a 27:163
%whenever_a_date 27:33
%where_<unknown> 5:54
%where_@be 5:-87 9:135 11:106 14:92 17:-17 21:-5 29:78 34:78
%where_@be_@we 9:144
%where_@be_the 5:-108 9:-179 14:123 17:59 29:67
%where_@be_your 11:151 17:-38
%where_do 5:14 11:-217 17:99 21:65 26:45 29:12 30:61 33:-69
%where_do_@me 11:-145 17:107 21:72 29:27 30:72 33:-64
%where_does 5:57
%where_in 33:70
%where_it 15:138
%where_it_@be 15:138
%which_<deadline> 5:41 33:7
%which_<unknown> 5:103 9:19 18:-45 29:10
%which_@be 6:-97 9:18 18:80 33:115
%which_@change 5:-112 10:106 12:-90 13:145 18:-80 29:245 33:-60 34:-82
%which_@change_should 29:81
%which_@cycle 5:147 19:43 20:-115 29:54
%which_@cycle_@be 5:128
%which_@dates 6:10 12:10 14:262 18:-300 32:162 33:-255
%which_@dates_@be 6:19 12:42 14:38 18:-76 32:3
%which_@dates_fall 14:-37 32:178
%which_@exception 13:130
%which_@place 26:123
%which_@unit 5:-49 10:-14 19:199 20:262 24:-47 32:-36 33:82
%which_@unit_<?> 29:145 33:-122
%which_@unit_@be 5:-20 19:25 20:55 33:97
%which_@unit_@can 20:30
%which_@unit_do 33:101
%which_@updates 23:112
%which_@we 34:295
%which_@we_@can 13:-16 34:118
%which_@weekday 10:-7 33:177
%which_commands 11:57
%which_date 18:10 20:69 26:-9 28:82 29:-195 33:162
%which_date_@be 28:88
%which_date_do 20:21
%which_date_should 18:125 29:-33
%which_deadline 18:112
%which_deadline_comes 18:20
%which_freeze 18:141 23:40 33:-62
%which_freeze_@be 18:94 23:41 33:-55
%which_of 12:134 14:-93 18:93 26:57
%which_of_the 12:137 14:-90
%which_one 14:-8 18:87
%which_one_@be 14:-1 18:61
%which_phase 5:81
%which_python 29:34
%which_requests 13:132
%which_stage 5:60 17:52
%while_@me 32:93
%while_@me_@be 32:93
%who_<unknown> 9:180 13:-27 19:163 29:-94 34:-55
%who_@be 9:51 10:-7 13:47 14:-31 17:-41 19:6 26:161 30:-84 32:-104 34:140
%who_@be_<unknown> 9:92 26:188 29:-213 34:-127
%who_@be_@cycle 19:39
%who_@be_@we 34:93
%who_@be_in 34:34
%who_@be_on 32:-24 34:149
%who_@be_the 29:124
%who_@can 0:48 7:49 11:43 34:75
%who_@can_@toRule 7:54
%who_@month 21:93 34:-6
%who_@person 34:5
%who_@toMove 26:39 34:47
%who_approves 7:81 9:-87 13:-71 34:80
%who_broke 25:79 29:70 34:-133
%who_broke_the 25:222 29:-156
%who_changed 15:-97 34:224
%who_changed_the 15:-13 34:199
%who_decides 3:78
%who_do 15:74
%who_do_@me 15:74
%who_gets 23:101 24:-17 26:122 34:-27
%who_got 13:229 34:-157
%who_has 9:-43 13:184 14:61 21:-88 25:-126 29:109 34:3
%who_has_asked 13:156 21:-75
%who_has_the 14:62 25:-91 29:118 34:7
%who_runs 34:86
%who_runs_this 34:86
%who_signs 13:-2 34:149
%who_tags 34:30
%who_takes 34:42
%who_takes_care 34:42
%who_wants 25:72 34:-26
%who_won 29:188 34:-134
%who_would 7:90 9:-141 21:7 34:19
%whom_do 34:181
%whom_do_@me 34:181
%whom_should 34:147
%whom_should_@me 34:147
%why_<deadline> 10:70
%why_@be 0:88 9:80 29:94 30:69
%why_@be_<request> 9:31
%why_@be_@me 30:87
%why_@be_the 9:17
%why_@be_there 0:92
%why_did 15:75 30:17
%why_do 10:53
%why_does 10:84 29:39
%why_does_the 10:33 29:40
%will_<deadline> 18:63 28:50
%will_<version> 3:128 20:-59
%will_<version>_@be 3:128 20:-59
%will_@be 2:-149 25:156 29:170 32:-75
%will_@me 2:40 20:96 29:-104 30:14 32:46
%will_@me_@change 2:18 20:128 29:-71
%will_@me_miss 2:31 32:49
%will_@we 20:169
%will_a 28:63
%will_have 3:48 4:-42 15:45
%will_have_to 3:49 4:-40 15:46
%will_it 20:172 29:16
%will_it_@be 20:63
%will_not 22:130
%will_the 5:29 33:14
%will_the_@change 5:57 29:-164 33:58
%will_there 20:76 23:108 24:-41
%will_there_@be 20:76 23:108 24:-41
%will_you 2:40 21:120 23:28 29:-20
%with_<deadline> 4:37 10:11 16:237 29:-54
%with_<request> 5:-94 7:25 8:79 9:78
%with_@cycle 27:21
%with_@cycle_on 4:36
%with_@dates 14:95
%with_@me 2:113 7:-3 8:35 24:71 27:-48 31:6
%with_@me_@change 2:130
%with_a 2:43 4:19
%with_a_@toStart 2:47
%with_all 14:64
%with_the 5:42 9:104 16:-9 19:88 29:17
%with_the_<unknown> 9:33
%with_the_@cycle 5:97 27:10
%with_you 3:28 4:-40 11:222 21:-25
%within_the 28:125
%within_the_next 28:125
%working_@unit 28:64
%would_@be 0:41
%would_@me 11:145 21:13 26:85
%would_@me_get 11:69 26:31
%would_@toRule 7:178 8:-15 34:-65
%would_@toRule_<request> 7:29 8:-5
%would_a 0:7 2:83 3:122 23:90 24:-25
%would_a_<number> 3:43
%would_an 0:12 21:210
%would_an_@exception 21:211
%would_happen 10:33
%would_help 1:28
%would_it 0:12 1:-22 3:11 22:30 26:50
%would_it_@be 3:13 16:14 21:-10 22:54
%would_like 2:-20 7:-107 12:23 17:40 20:54 21:-98 22:56 27:94 29:-29 30:-139 31:44
%would_like_a 0:9 1:17
%would_like_to 7:-98 12:29 17:56 20:56 21:-65 22:53 27:132 29:-7 30:-137 31:56
%would_love 17:60 27:34
%would_love_to 17:60 27:34
%would_not 30:26
%would_rather 30:51
%would_you 7:-8 8:39
%wrong_it 16:100
%y_and 6:116 12:100 16:-34 33:-38
%ya_<unknown> 6:220 20:-121
%yes_no 2:131 16:-46
%yes_to 8:164
%yes_to_<request> 8:51
%yet_<?> 5:-27 12:-52 25:179
%yet_or 5:71 6:6
%you_<?> 11:47 25:78 34:-54
%you_<unknown> 14:35 17:38 23:51 29:70
%you_@be 25:139
%you_@can 8:1 11:124 14:-40 27:44 28:20
%you_@change 11:84 25:-42 29:149
%you_@toAdd 1:245 3:34
%you_@toAdd_a 1:5 3:56
%you_@toMove 4:83 15:-89 16:35 29:89
%you_@toMove_<deadline> 16:51
%you_@toMove_the 29:43
%you_@toPost 11:-171 26:280 29:-148
%you_@toRemind 10:-32 11:28 23:177 24:100 29:-29 33:-27
%you_@toRemind_@me 23:101 33:20
%you_@toRemind_@we 11:89 23:71
%you_@toRemind_the 23:12
%you_@toRule 8:146 9:-27
%you_@toRule_<request> 7:-69 8:218
%you_@toStart 4:125
%you_@toStart_a 4:74
%you_@toStop 31:194
%you_@today 25:91
%you_@we 0:28 11:-35 17:16
%you_a 25:156
%you_do 11:220 16:34
%you_explain 10:98 11:25
%you_file 21:109 22:6 29:-3
%you_for 11:62
%you_give 11:-10 34:82
%you_give_@me 11:-22 34:83
%you_have 3:121 20:45
%you_in 11:45 25:-46 29:50
%you_in_<unknown> 11:45 25:-46 29:50
%you_know 10:57 11:133 25:-121
%you_look 33:149
%you_look_up 33:149
%you_please 8:1 16:52
%you_please_@toMove 16:53
%you_say 0:26 11:-91 29:91
%you_show 11:58
%you_take 2:96
%you_think 7:58 23:68
%you_to 11:33 15:50
%you_understand 11:114
%your_<unknown> 29:3
%your_@change 11:40 26:133 30:91 34:-24
%your_@updates 11:50 23:15 31:65 34:-11
%your_job 23:10 25:86
.10n$ 27:83
.18n$ 27:102 34:34
.^abi 0:44 2:98 8:40 9:-27 28:-40
.^abi$ 0:44 2:98 8:40 9:-27 28:-40
.^abl 11:46 20:24 28:21
.^able 11:46 20:24 28:21
.^abo 0:33 1:-27 2:98 4:-82 5:56 6:-154 7:107 8:-43 9:165 11:3 12:-179 13:-187 14:-295 16:-191 17:36 18:-63 19:-62 20:-51 21:-90 22:-110 23:65 24:76 25:-80 26:-158 27:233 28:-277 29:-100 30:-112 31:12 32:-122 33:90 34:111
.^abou 0:37 1:-18 2:99 4:-81 5:56 6:-151 7:107 8:-42 9:165 11:3 12:-179 13:-187 14:-293 16:-168 17:36 18:-58 19:-60 20:-51 21:-90 22:-109 23:65 24:81 25:-79 26:-151 27:146 28:-191 29:-87 30:-112 31:18 32:-122 33:95 34:113
.^acc 2:137 6:116 7:104 11:-65 12:5 13:-56 16:3 21:118 25:-113 29:126 33:-133
.^acce 2:147 7:106 12:9 13:-90 21:131 25:-68 29:102
.^acco 16:20 29:76
.^ack 7:65 8:-88 9:-50 16:-61 25:129 33:80
.^ack$ 7:65 8:-88 9:-50 16:-61 25:129 33:80
.^act 5:-8 6:-14 10:-10 12:286 23:102 27:32 31:-41 32:32
.^acti 6:-88 10:-44 12:289 23:104 27:47 31:-29 32:34 33:-43
.^add 0:497 1:343 2:4 3:-122 4:-11 6:-147 8:-127 10:-151 11:137 12:-98 14:-306 15:-274 16:-437 17:-69 18:-121 20:-31 24:-363 26:191 27:110 28:-15 29:-35 31:-33 33:-372
.^add$ 0:265 1:312 3:-102 8:-81 11:75 12:-2 14:-264 16:-323 24:-243 26:6 27:140 29:45 33:-224 34:-105
.^adde 0:171 6:-71 10:-119 34:168
.^addi 0:141 1:63 10:-15 11:64 18:-17 24:-31 25:38
.^adj 16:144
.^adju 16:144
.^adm 22:58
.^admi 22:58
.^adv 16:21 24:99
.^adva 16:21 24:99
.^aff 10:136 12:-64 30:71 34:-8
.^affe 10:136 12:-64 30:71 34:-8
.^aft 0:-116 1:94 2:61 3:18 4:-38 5:22 6:70 10:-64 11:-89 12:-304 14:-188 15:-35 17:-26 18:211 20:50 21:130 22:137 24:111 27:-208 28:-265 29:-61 31:-68 33:-11 34:-163
.^afte 0:-116 1:94 2:61 3:18 4:-38 5:22 6:70 10:-64 11:-89 12:-304 14:-188 15:-35 17:-26 18:211 20:50 21:130 22:137 24:111 27:-208 28:-265 29:-61 31:-68 33:-11 34:-163
.^aga 5:-137 11:-28 12:-27 14:49 15:52 24:118 25:104 29:118 31:-104 32:-86 33:113
.^agai 5:-137 11:-28 12:-27 14:49 15:52 24:118 25:104 29:118 31:-104 32:-86 33:113
.^age 14:-30 25:-34 27:65 32:203
.^agen 14:-30 25:-34 27:65 32:203
.^ago 9:4 19:42 28:160 33:-68
.^ago$ 9:4 19:42 28:160 33:-68
.^agr 0:14 7:61 8:-23 11:-36 15:14 16:33 25:160
.^agre 0:14 7:61 8:-23 11:-36 15:14 16:33 25:160
.^ahe 2:-127 5:-19 6:127 8:81 10:-22 14:129 18:99 24:113 29:-63 32:3 33:-131
.^ahea 2:-127 5:-19 6:127 8:81 10:-22 14:129 18:99 24:113 29:-63 32:3 33:-131
.^al$ 16:155
.^ala 4:-1 16:-72 24:207 28:-31 29:55
.^alar 4:-1 16:-72 24:207 28:-31 29:55
.^ale 27:19 31:139
.^aler 27:19 31:139
.^ali 16:165 25:59
.^all 1:-293 2:156 4:-167 5:-344 7:-108 8:147 9:-272 10:-51 11:27 12:-383 13:215 14:385 15:53 16:30 18:-128 19:-268 20:-209 21:-22 24:-275 25:86 27:58 28:-322 29:-130 30:-139 32:-369 33:-252 34:-302
.^all$ 1:-76 4:-86 5:-127 7:-46 8:147 9:-203 11:-59 12:-108 13:118 14:326 17:33 18:-28 19:-185 20:-154 21:-10 22:-131 24:-127 25:125 27:101 28:-52 30:-108 31:7 32:-290 33:-74 34:-165
.^allo 2:190 6:-28 10:-67 12:-107 13:176 15:104 18:-28 22:132 33:-166
.^alo 5:219 29:-4 31:13
.^alon 5:219 29:-4 31:13
.^alp 1:152 2:-2 5:183 12:-36 18:-174 20:-138 29:-145 33:178
.^alph 1:152 2:-2 5:183 12:-36 18:-174 20:-138 29:-145 33:178
.^alr 2:-59 3:118 5:124 6:253 7:-119 9:114 10:-132 12:26 14:-12 17:-65 18:-153 20:-70 22:5 23:76 26:80 28:-81 29:13 33:-5
.^alre 2:-59 3:118 5:124 6:165 7:-119 9:114 10:-114 12:121 14:-12 17:-65 18:-147 20:-70 22:6 23:76 26:80 28:-59 29:13 33:-1
.^als 1:148 10:17 18:68 19:87
.^also 1:148 10:21 19:95
.^alw 14:-112 24:58 25:150
.^alwa 14:-112 24:58 25:150
.^am$ 1:61 2:-76 7:-24 8:103 9:-286 10:41 11:162 12:-209 14:-145 15:23 17:49 18:-275 21:-228 22:-11 23:-75 24:27 25:24 26:130 27:-6 29:-176 30:62 31:19 32:107
.^an$ 0:183 1:272 2:48 3:-193 4:-22 5:-209 7:-409 8:-584 9:-253 10:39 11:187 12:-231 15:-317 16:-321 17:33 18:-55 19:-34 21:237 22:207 23:-91 24:96 25:-11 26:156 28:-130 29:-223 31:-245 32:-59 33:-458 34:-26
.^and 0:-155 2:-51 3:-23 5:36 7:-227 8:116 9:6 10:-88 11:-66 12:84 14:166 15:-37 16:15 17:135 18:239 19:-89 21:-205 22:-38 23:-23 24:-66 25:-213 27:85 29:2 32:15 33:76
.^and$ 0:-154 2:-51 3:-23 5:36 7:-227 8:116 9:6 10:-88 11:-66 12:84 14:166 15:-37 16:15 17:135 18:239 19:-89 21:-205 22:-33 23:-23 24:-65 25:-213 27:85 29:2 32:15 33:76
.^ann 2:-175 5:-78 7:73 8:-105 10:-33 11:58 14:-124 20:81 24:3 25:-22 26:56 27:195 29:-201 30:-23 31:79 33:-150 34:174
.^anna 7:83 8:-70 34:214
.^anno 2:-32 10:-6 11:61 14:-82 20:112 26:69 27:205 29:-37 30:-17 31:83 33:-96
.^ano 0:191 22:1 25:111 29:-41
.^anot 0:191 22:1 25:111 29:-41
.^ans 9:51 11:10 13:81 20:15 21:-35
.^answ 9:51 11:10 13:81 20:15 21:-35
.^any 1:-413 2:183 4:-328 5:-133 6:-91 7:-13 8:-145 9:192 10:97 11:-209 12:12 13:302 14:-156 15:164 16:-434 17:130 18:47 19:-110 20:-137 22:-246 23:-217 24:-284 25:42 26:40 27:-26 28:-254 29:-378 30:-118 31:191 32:241 33:-190 34:-74
.^any$ 0:36 1:-112 2:169 5:-176 6:-223 7:-47 9:141 10:-151 11:-15 12:95 13:143 14:-79 15:86 16:-146 17:140 18:-50 21:17 22:-33 23:-111 24:-125 27:-56 28:-20 29:-105 30:-111 31:88 32:113 34:-253
.^anyb 9:60 10:110 15:48 21:-33
.^anym 31:141
.^anyo 3:9 4:-40 9:36 12:-29 13:73 22:-101 25:167 34:22
.^anyt 1:-24 2:61 6:28 8:-197 13:111 16:-114 18:138 19:-51 25:-173 26:50 28:-113 29:-233 30:-50 32:158 33:-51
.^aoe 6:-111 9:-132 10:281 19:-30
.^aoe$ 6:-111 9:-132 10:281 19:-30
.^api 2:-57 10:-33 11:177 29:36
.^api$ 2:-57 10:-33 11:177 29:36
.^app 1:41 2:-9 4:-113 5:-165 6:-227 7:281 8:182 9:99 10:-24 11:-14 13:108 14:-202 15:-32 16:-212 18:-124 19:-137 20:-238 22:76 24:-184 26:-66 31:-14 32:-218 33:-19 34:75
.^appl 2:68 10:60 12:82 17:-30 18:-32 21:19 22:209 33:6 34:-153
.^appo 17:31
.^appr 1:-86 2:-163 4:-2 5:-66 6:-101 7:289 8:185 9:117 10:-235 12:-169 13:118 14:-133 16:-10 19:-44 20:-54 21:-173 27:-156 28:8 29:-37 32:-148 33:-235 34:153
.^apr 4:196 8:172 25:-46 29:-53
.^apri 4:208
.^apro 8:177 25:-39 29:-46
.^are 1:-25 2:14 4:-73 5:313 7:-58 8:-114 9:-32 10:83 12:141 14:82 16:-25 17:-155 18:-131 19:-384 20:-112 24:16 25:6 26:56 27:-28 28:71 29:-196 31:-113 32:-52 33:90 34:-344
.^are$ 1:-15 2:21 4:-72 5:186 7:-53 8:-101 9:-20 10:168 11:11 12:153 14:88 16:-8 17:-125 18:-99 19:-361 20:-108 23:30 24:30 25:43 26:59 27:-13 28:78 29:-117 31:-104 32:-48 33:-21 34:-333
.^arew 5:284 10:-196 25:-50 29:-149 33:189
.^arg 21:2 25:335 29:-287 31:-47
.^arm 29:160
.^arm$ 29:160
.^aro 10:-63 17:136 18:149 25:13 29:-138
.^arou 10:-63 17:136 18:149 25:13 29:-138
.^arr 17:72 18:81 31:139
.^arri 17:103 18:92
.^art 1:144
.^artw 1:144
.^as$ 1:79 2:-247 4:139 5:-54 8:193 10:88 11:-60 13:-3 14:87 15:78 17:220 18:-25 20:-168 24:-275 26:-179 27:129 28:-169 31:-173 32:-49 33:-49 34:-154
.^ask 1:-65 2:-333 10:-429 11:228 13:191 15:122 18:-127 20:45 21:170 22:175 23:41 24:27 25:-255 27:-370 28:-193 29:-382 31:-208 32:-101
.^ask$ 2:-202 8:60 9:-159 10:-144 11:265 13:87 21:4 22:181 24:95 25:-105 27:-34 29:-190 32:-68 33:-139 34:69
.^aske 7:12 8:-76 9:34 13:190 16:38 22:-151 23:68 31:-1 34:-108
.^aski 15:80 20:22 21:149 22:46 33:97
.^asks 20:24 22:31
.^ass 12:71 29:119
.^assu 12:71
.^at$ 1:169 2:97 3:-139 5:146 6:-66 7:44 8:41 9:41 10:85 11:-290 12:111 13:-238 15:77 18:-18 20:-378 21:-242 22:-139 24:127 25:-426 26:-256 27:-324 29:-133 32:-41 33:2 34:-334
.^att 9:89 29:98
.^atta 9:89 29:98
.^aud 1:64 2:29
.^audi 1:64 2:29
.^aug 1:66 2:-16 8:-60 10:-39 16:46 20:39 22:-151 29:-103 32:314 33:47
.^aug$ 6:-35 8:-41 16:30 32:200 33:122
.^augu 1:41 6:73 20:68 32:136 33:-75
.^aut 7:182 34:60
.^auth 7:45 34:63
.^ava 20:178
.^avai 20:178
.^avi 14:-3 25:-93 27:206 29:-64 31:71
.^avis 14:-3 25:-93 27:206 29:-64 31:71
.^awa 5:-12 6:-104 12:25 17:-10 18:-49 20:-49 24:204 28:254 29:-54 31:22 32:116 33:-220
.^away 6:-103 12:30 20:-41 24:205 28:254 29:-11 31:25 32:29 33:-218
.^bac 2:98 8:36 9:-143 12:-94 13:44 16:212 19:98 21:-38 24:76 25:152 27:84 29:-381 31:-201 32:-61 33:-309 34:57
.^back 2:98 8:36 9:-143 12:-94 13:44 16:212 19:98 21:-38 24:76 25:152 27:84 29:-381 31:-201 32:-61 33:-309 34:57
.^bad 11:-61 25:111 29:-2
.^bad$ 11:-61 25:111 29:-2
.^ban 12:55 25:-66 29:88
.^ban$ 12:58 25:-66 29:89
.^bar 21:89 29:97
.^bar$ 21:99 29:97
.^bas 1:51 29:30
.^base 29:76
.^bash 1:52
.^be$ 0:47 1:-50 2:143 3:140 5:-35 7:202 8:-410 9:-135 11:-399 12:-136 13:-221 14:-515 15:50 16:195 17:-289 18:78 19:-442 21:68 22:133 23:183 24:-76 26:-424 27:32 28:-140 29:-128 30:-40 31:97 32:-109 33:165 34:-181
.^bec 2:91 9:130 16:154 17:172 29:-139 30:25
.^beca 9:133 16:22 30:28
.^beco 2:110 16:63 17:137 29:-72
.^bee 2:-111 4:-53 6:131 9:119 10:-180 12:59 13:186 14:-62 22:-91 25:114 28:-170 29:-212 32:-94 33:-181 34:-17
.^been 2:-97 4:-39 6:132 9:120 10:-174 12:59 13:187 14:-58 22:-60 25:52 28:-168 29:-203 32:-92 33:-174 34:-9
.^bef 1:107 2:-2 3:1 4:-31 5:22 6:15 7:145 8:-85 9:-118 10:-177 11:-128 12:-44 13:-57 14:-177 15:-47 17:111 18:9 19:164 21:5 22:-325 23:89 24:163 25:-249 26:-43 27:-107 28:143 29:-79 31:-212 32:45 33:-6 34:-169
.^befo 1:107 2:-2 3:1 4:-31 5:22 6:15 7:145 8:-85 9:-118 10:-177 11:-128 12:-44 13:-57 14:-177 15:-47 17:111 18:9 19:164 21:5 22:-325 23:89 24:163 25:-249 26:-43 27:-107 28:143 29:-79 31:-212 32:45 33:-6 34:-169
.^beg 2:-66 4:96 5:75 6:-148 10:-195 12:121 14:-110 17:288 27:100
.^begi 4:122 10:-121 12:-82 17:295 27:103 29:20
.^begu 5:92 6:-76 12:184 14:-46
.^beh 6:174 8:23 14:-79 22:143
.^beha 8:31 22:127
.^behi 6:176 14:-73 34:5
.^bei 5:90 10:47 15:69 27:105
.^bein 5:90 10:59 15:69
.^ben 7:113 22:53 27:109 29:-33
.^benc 7:114
.^bes 1:8 17:110
.^best 17:112
.^bet 0:190 1:195 2:-72 5:223 6:-182 11:-15 12:-205 15:-251 16:-244 19:35 20:-141 25:-27 27:-111 28:59 29:123 32:160 33:-65
.^beta 0:214 1:119 2:-92 5:122 10:-92 12:-55 20:-94 29:70
.^betw 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
.^big 2:59 14:124 20:101 29:-13 33:-118
.^big$ 2:59 14:124 20:101 29:-13 33:-118
.^bil 8:13 22:54
.^bill 8:13 22:54
.^bin 8:82 9:-51 10:186 17:20
.^bin$ 8:87 9:-46 17:24
.^bind 10:187
.^bit 6:-111 12:90 15:32 17:64
.^bit$ 15:34 17:67
.^blo 1:44 2:177 8:113 20:15 25:-40 26:-10 29:-114 34:-87
.^bloc 1:31 2:179 8:114 25:-37 29:-105 34:-82
.^blog 20:57
.^blu 2:72 33:44
.^blue 2:74 33:46
.^boa 3:19
.^boar 3:19
.^boo 4:129 15:8 16:-51 20:50 29:215 33:-18
.^book 15:15 20:53 29:102
.^boot 4:95 29:109
.^bos 11:-114 25:-68 29:-13 34:236
.^boss 11:-114 25:-68 29:-13 34:236
.^bot 2:6 5:-161 10:-83 11:122 17:-171 18:-113 23:42 25:154 27:-23 29:-212 31:58 33:140 34:15
.^bot$ 5:-28 10:-30 11:135 17:-72 23:49 25:171 29:-192 34:34
.^both 2:54 31:88 33:110
.^bou 9:141 29:-66
.^boun 9:144 29:-64
.^bra 1:136 2:-106 5:43 6:-49 9:-12 10:160 12:66 20:-92 29:73 31:-32 33:83
.^bran 1:136 2:-106 5:43 6:-49 9:-12 10:160 12:66 20:-92 29:73 31:-32 33:83
.^bre 2:38 8:65 9:-38 17:13 21:13 28:-43
.^brea 2:38 8:65 9:-38 17:13 21:13 28:-43
.^bri 32:88
.^brin 9:2 24:34
.^bro 15:42 22:78 25:32 29:156 34:-139
.^brok 15:42 22:78 25:32 29:156 34:-139
.^bug 1:163 2:26 5:101 8:-96 12:-179 17:115 20:1 21:-131 24:62 25:20 29:70 33:-299 34:36
.^bug$ 1:170 5:30 8:-87 10:12 15:2 20:-55 21:-103 24:75 25:60 29:110 33:-190 34:61
.^bugf 2:79 5:88 20:147 29:-72
.^bugs 17:159
.^bui 4:81 5:118 12:-140 14:-20 17:-80 20:44 25:35 29:202
.^buil 4:81 5:118 12:-140 14:-20 17:-80 20:44 25:35 29:202
.^bum 2:275 13:-55 15:-67 21:-22 22:153 29:-154 33:81
.^bump 2:275 13:-55 15:-67 21:-22 22:153 29:-154 33:81
.^bus 32:108
.^busy 32:120
.^but 0:44 2:81 7:-79 8:163 14:-77 15:97 20:-67 21:46 22:-112 25:-121 31:158 34:29
.^but$ 0:54 7:-43 8:176 14:-70 15:120 21:50 22:-96 25:-24 31:165
.^butt 2:52 12:36 20:-9 34:65
.^by$ 1:-221 2:-120 5:-199 6:157 7:178 9:-75 10:285 11:-164 12:-41 14:-206 15:70 16:332 17:-131 18:-258 19:-119 20:-163 22:55 24:-271 27:24 28:-145 29:-92 31:-120 32:12 33:73 34:-221
.^bye 25:153 31:-67
.^bye$ 25:153 31:-67
.^cal 1:173 2:-281 3:-182 4:158 6:-166 8:-202 9:-97 10:-160 12:-37 13:-119 14:148 17:-222 18:86 19:104 20:-329 22:-228 26:135 27:-78 28:-135 29:75 31:-221 32:-3 33:100 34:90
.^cale 1:73 2:-122 4:61 5:-122 6:-31 8:-129 9:-22 10:-117 11:7 13:-86 14:179 17:-128 18:100 19:113 20:-69 22:-148 24:-139 25:-123 26:147 29:-64 31:-79 33:80
.^call 1:72 3:-40 4:83 5:86 14:-56 20:-43 24:16 29:155 31:-53 32:-6 34:53
.^cam 2:60 5:-9 9:64 16:137 19:217 20:-78 23:106
.^camb 2:79 16:139
.^came 9:74 19:222 20:-67 23:108
.^can 0:87 1:-7 2:180 3:39 4:-36 6:-35 7:69 8:124 9:-533 10:-44 11:93 12:82 13:-386 14:3 15:-89 17:5 18:-144 19:-251 20:41 21:7 22:67 23:-54 24:16 25:-260 26:7 27:-174 28:-57 29:-73 30:-83 31:3 32:-320 33:66 34:93
.^can$ 0:16 1:-24 2:201 3:48 4:-29 5:-388 6:-129 7:76 8:61 9:-354 10:-34 11:110 12:102 13:-321 15:-73 17:27 18:-17 19:-256 20:99 21:41 22:115 25:-181 26:23 27:-29 29:-98 30:-72 31:-65 32:-224 34:109
.^canc 8:70 23:-59 24:61 27:-128 29:67 31:99
.^cand 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.^cap 29:36
.^capi 29:38
.^car 2:64 10:-115 21:37 29:85 34:101
.^care 2:67 10:-75 34:119
.^cat 5:24 9:-152 14:9 29:167
.^ce$ 5:-73 6:89 12:155 29:-83
.^cha 0:-303 2:22 4:-262 5:-417 6:-52 9:-70 10:19 11:9 13:36 14:-164 15:144 16:60 17:-492 18:-304 19:-372 20:-122 21:131 22:-25 24:-1 25:2 26:59 27:215 29:-14 30:11 31:26 32:-346 33:-43 34:202
.^chai 29:85 33:61
.^chan 0:-265 2:10 4:-224 5:-362 6:-32 9:-71 10:49 11:22 13:58 14:-180 15:147 16:66 17:-444 18:-257 19:-318 20:-81 21:139 22:-17 25:8 26:63 27:246 29:-91 30:14 31:58 32:-318 33:-102 34:42
.^char 34:178
.^che 1:133 2:227 21:-1 25:61 28:29
.^chec 1:140 2:111 10:-39 11:84 28:62
.^chee 25:108
.^cher 2:125 10:69 11:-21 29:43
.^chr 25:93 28:-132 29:70
.^chri 25:94 28:-131 29:73
.^ci$ 2:210 9:-83 10:-121 11:-59 12:-80 15:-63 16:82 23:-106 25:-92 27:112 28:7 29:264 31:-73 33:-64
.^cir 15:118 18:13 19:-23
.^circ 15:118 18:13 19:-23
.^cla 0:56 1:-15 15:56 17:30
.^cle 2:68 22:56
.^clea 2:68 22:56
.^clf 29:-139 33:200
.^clf$ 29:-139 33:200
.^cli 0:-62 1:-187 2:78 6:92 10:146 12:29 16:105 18:-29 19:-5 20:-123 22:74 23:-4 29:-317 33:66 34:100
.^clie 0:-55 1:-185 2:63 6:94 10:119 12:30 16:105 18:-28 19:-2 20:-117 22:75 29:-277 33:73 34:102
.^clo 1:6 4:166 6:77 7:-131 9:-172 10:-322 12:143 14:-179 17:50 18:145 19:-34 20:-266 22:-74 25:-143 27:-86 28:320 32:-110
.^cloc 10:-34 12:-16 28:251
.^clon 4:187 17:104 18:-85
.^clos 1:28 6:97 7:-91 8:5 9:-127 10:-165 12:181 14:-62 18:251 20:-208 22:-35 25:-19 28:95 32:-40
.^cod 2:148 5:22 6:-15 10:152 17:32 18:-138 19:31 20:-40 22:-22 28:-13 33:111
.^code 2:157 6:-4 10:154 12:14 17:45 19:32 20:-30 22:-21 28:-9 33:112
.^cof 25:168 29:45 34:-75
.^coff 25:168 29:45 34:-75
.^com 0:-172 2:-136 5:63 8:29 9:-165 10:-217 11:202 12:106 13:-265 15:-31 18:267 19:165 20:34 22:-233 24:-32 25:-137 26:-405 27:-17 28:-191 29:242 30:62 31:-326 32:66 33:-105 34:-254
.^come 2:-161 6:41 12:93 15:-27 17:-46 18:234 19:53 25:-96 28:-75 29:17
.^comi 5:95 14:-97 18:100 20:85 28:-19 30:22 31:-23 32:176
.^comm 0:-25 7:26 11:254 12:76 14:-134 22:-57 25:48 27:-2 29:69 32:-41
.^comp 2:-88 3:23 4:-97 5:35 10:-38 11:-98 14:113 19:147 25:-209 26:-36 29:318 30:16
.^con 2:-108 5:-414 6:-13 8:131 10:232 11:-181 13:-273 16:-29 17:178 18:-286 19:-30 20:-243 24:-156 25:170 26:-156 28:-188 29:80 31:-101 32:-6 34:232
.^conc 2:-39 8:6 10:174 15:20 27:49 33:-52
.^cond 9:139
.^conf 9:-5 10:41 21:31 29:138
.^cong 5:-18 25:278
.^cons 7:49 8:69 9:-43 10:35 12:5 22:44 29:-64
.^cont 11:-173 17:242 25:-70 28:-22 29:36 34:271
.^coo 25:58 34:115
.^cool 25:69
.^coor 34:119
.^cop 4:98 14:-62 26:70
.^copy 4:98 14:-62 26:70
.^cor 6:-49 10:-213 16:100 17:8 18:126 20:94 24:10 29:-225 33:69 34:70
.^corr 6:-20 10:-45 16:101 20:100 24:-8 29:-58 33:167
.^cos 18:-87 26:114 29:22
.^cost 18:-87 26:114 29:22
.^cou 4:6 5:-73 6:43 8:-82 9:-115 10:134 11:-155 12:-203 13:101 15:4 18:-112 19:-74 20:-246 22:78 25:-287 27:139 28:223 29:-165 31:47 32:-212 34:-426
.^coul 4:35 7:3 10:2 11:-99 12:-120 14:55 15:4 16:55 18:-19 20:-48 21:22 22:118 23:5 24:15 27:7 28:-48 29:-47 33:25 34:-187
.^coun 8:-130 9:-36 10:112 13:113 27:107 28:283 29:-18 31:43 33:-146
.^coup 6:122 19:-4 32:-33
.^cov 2:-62 10:163 29:90
.^cove 2:-62 10:163 29:90
.^cra 2:84 16:-30
.^cras 2:84 16:-30
.^cre 1:126 3:165 4:63 6:-38 8:-26 9:-61 11:59 13:-52 16:-74 22:7 25:-55 29:70 34:104
.^crea 1:126 3:165 4:63 6:-38 8:-26 9:-61 11:59 13:-52 16:-74 22:7 25:-55 29:70 34:104
.^cro 29:26 33:72
.^cron 29:30 33:75
.^cur 2:-48 4:70 5:207 12:188 23:-5 26:42 32:-43
.^curr 2:-48 4:70 5:207 12:188 23:-5 26:42 32:-43
.^cus 0:87 14:-32 15:3 19:-64 20:188 22:16 29:132
.^cust 0:87 14:-32 15:3 19:-64 20:188 22:16 29:132
.^cut 1:106 2:48 5:100 6:222 9:-48 10:-163 12:-148 15:-109 18:70 20:-21 21:57 22:-34 24:-64 28:-281 31:111 33:11
.^cut$ 2:84 5:119 6:196 9:-24 12:-23 28:-76 29:42 31:125 33:-71
.^cuto 0:21 1:70 6:1 10:-92 14:13 18:123 20:-17 21:76 22:-4 29:-89 33:116
.^cve 10:-5 22:72 29:189
.^cve$ 10:-5 22:72 29:189
.^cyc 0:18 1:-271 2:-178 3:335 4:306 5:157 6:-273 8:16 9:-164 10:20 11:-59 12:-154 14:127 16:-186 17:-142 18:-296 19:211 20:-216 21:-63 22:-149 24:-173 25:-338 26:-166 27:-197 29:-439 31:-180 32:-264 33:-44
.^cycl 0:18 1:-271 2:-178 3:335 4:306 5:157 6:-273 8:16 9:-164 10:20 11:-59 12:-154 14:127 16:-186 17:-142 18:-296 19:211 20:-216 21:-63 22:-149 24:-173 25:-338 26:-166 27:-197 29:-439 31:-180 32:-264 33:-44
.^dai 27:89 31:26
.^dail 27:89 31:26
.^dan 5:28 25:141 29:-109
.^dank 25:146 29:-75
.^das 8:12 9:59 20:27 22:128 29:91
.^das$ 20:43 29:149
.^dash 8:16 9:65 22:139
.^dat 0:19 1:-54 2:-587 3:-50 5:-525 6:-130 7:-263 8:-194 9:-437 10:-598 11:43 12:-419 13:-362 14:178 15:139 16:25 17:-235 18:123 19:216 20:294 21:-407 22:-144 23:-325 24:-558 25:-591 27:-162 28:-144 29:29 30:-297 31:-287 32:120 33:296 34:-139
.^data 15:9 29:118
.^date 0:25 1:-43 2:-548 3:-47 5:-456 6:-79 7:-225 8:-176 9:-403 10:-508 11:36 12:-394 13:-386 14:188 15:108 16:36 17:-211 18:135 19:235 20:257 21:-335 22:-444 23:-298 24:-543 25:-531 27:-148 28:-80 29:-51 30:-253 31:-262 32:123 33:259 34:-108
.^day 0:-161 1:180 2:-516 5:-147 6:-196 8:-411 10:-184 11:-369 12:-466 13:-127 14:-208 15:-126 16:208 17:41 18:-314 20:244 21:-124 24:219 25:43 27:-524 28:245 29:-260 31:-246 32:116 33:110 34:-193
.^day$ 1:63 2:-67 5:-237 6:-378 8:-5 11:-38 12:-45 14:-23 15:-299 16:53 17:114 18:-204 19:27 20:307 22:-110 25:103 27:-156 28:-64 29:-204 31:-117 32:-209 33:254
.^days 1:127 2:-314 4:-119 6:5 10:-288 11:-23 12:-29 14:-34 16:158 17:-39 18:-46 19:-55 20:-245 21:-204 22:101 24:222 25:-272 27:-145 28:301 32:223 33:-218 34:-97
.^db$ 22:11 29:144
.^de$ 14:-112 17:158 19:-22 20:68 25:-141 27:97 28:122 29:-209 31:90 32:67 33:-176
.^dea 0:105 1:123 4:-27 5:-297 6:53 8:-161 9:-65 10:1 12:-213 13:-105 14:99 15:-37 16:-35 17:-38 18:115 19:-127 20:-319 24:-78 25:10 26:18 27:45 28:-43 29:-95 30:46 32:55 33:62 34:-62
.^dead 0:107 1:125 4:-22 5:-204 6:57 8:-119 9:-43 10:-19 12:-194 13:-70 14:106 15:-35 16:-31 17:-194 18:102 19:-100 20:-303 24:-70 25:22 26:23 27:58 28:-36 29:-35 30:49 31:-172 32:57 33:57 34:-50
.^deal 10:82
.^deb 2:70 29:177 33:-46
.^debi 29:130 33:-26
.^dec 2:-132 3:66 5:-206 6:-43 7:115 8:59 9:110 11:-154 18:149 20:-51 22:-285 24:-17 25:-173 29:-53 32:-93 33:-59 34:220
.^deci 2:-58 3:73 4:-19 5:-44 6:-31 7:163 9:195 13:-15 20:-41 22:-207 25:-109 29:-244 34:220
.^decl 8:86 9:-99 29:49
.^def 0:58 1:-108 6:-38 10:340 23:83 28:-81 29:-59 33:-134
.^defa 23:94
.^defi 0:78 1:-7 10:231 29:-6
.^del 2:10 5:-80 10:-113 15:286 16:38 18:43 20:-3 23:-77 24:-33 29:132 31:113 33:-159
.^dela 5:-1 6:-47 15:294 16:48 33:-61
.^dele 6:30 10:-44 18:61 22:11 23:-66 24:-19 29:101 31:123
.^deli 2:96
.^dem 9:-34 21:88
.^dema 9:-34 21:88
.^den 7:91 8:202 9:-32 13:9 14:42 16:8 19:-44 29:12
.^den$ 4:13 14:63 16:45
.^deni 8:55 13:121
.^deny 7:128 8:165 9:-103 13:-93
.^dep 2:262 5:-3 11:-132 12:109 14:-40 17:-29 25:28 27:-61 28:31 33:244 34:128
.^dep$ 2:110 21:21 28:70 29:-115
.^depe 2:92 12:117 20:-60 25:76 29:-154 33:200
.^depl 11:-71 29:176
.^depr 2:60
.^depu 34:150
.^der 12:70
.^der$ 12:70
.^des 2:-87 10:10 11:-113 13:98 14:-85 17:154 22:16 25:-215 27:-68 29:13 31:289
.^des$ 29:52 31:101
.^desc 10:79 17:154
.^desi 5:75 29:18
.^desp 2:-34 13:85 22:90
.^det 8:-7 9:75 31:60
.^deta 8:-7 9:75 31:60
.^dev 2:-25 4:16 5:295 6:-119 10:71 17:89 18:-157 20:-139 24:26 25:-47 26:76 27:169 28:-49 29:-321 30:125 31:1 33:-143 34:-167
.^dev$ 2:-46 5:139 12:-17 17:116 18:-118 24:41 26:89 27:163 28:-107 29:-99 30:132 31:5 34:-138
.^deve 4:45 5:188 6:-59 10:84 12:7 20:-19 29:-118 33:-39
.^dia 9:33 22:32
.^dial 9:33 22:32
.^did 0:-64 2:-28 4:-1 5:13 6:257 8:-258 9:205 10:-379 11:18 12:103 13:215 14:-195 15:-37 16:-132 17:-67 18:-234 19:243 20:-257 21:-265 22:-100 23:117 24:-185 25:19 28:-149 29:-124 30:76 31:-165 32:-42 33:-187 34:93
.^did$ 0:-64 2:-28 4:-1 5:13 6:257 8:-258 9:205 10:-379 11:18 12:103 13:215 14:-195 15:-37 16:-132 17:-67 18:-234 19:243 20:-257 21:-265 22:-100 23:117 24:-185 25:19 28:-149 29:-124 30:76 31:-165 32:-42 33:-187 34:93
.^die 29:-102 34:18
.^die$ 29:-99 34:20
.^dif 2:45 10:345 28:-121
.^diff 2:45 10:345 28:-121
.^dig 26:88 27:200 29:-137 31:137
.^dige 26:88 27:200 29:-137 31:137
.^dir 23:70 25:121
.^dire 23:70 29:60
.^dis 8:35 9:-83 11:-2 20:46 22:6 25:-90 29:212
.^disa 31:169
.^disc 7:23 29:52 30:42 31:-81
.^dist 20:64 28:7
.^dm$ 27:332 33:-126
.^dms 2:-92 11:143 25:-136 26:153 27:29 29:-9
.^dms$ 2:-92 11:143 25:-136 26:153 27:29 29:-9
.^do$ 0:90 1:-190 2:-77 3:228 4:-190 5:-56 6:-352 7:-8 8:-26 9:-320 10:148 11:95 12:-23 13:-385 14:-188 15:90 16:-187 17:62 18:-26 19:-399 20:21 21:70 22:-575 23:154 24:-120 25:-175 26:108 27:-571 28:206 29:51 30:86 31:-7 33:-5 34:87
.^doa 2:145 28:-40
.^doab 2:145 28:-40
.^doc 0:294 1:182 2:126 5:-125 6:-91 8:-162 9:-49 10:-57 11:80 12:-303 15:-272 16:-240 17:238 19:-108 20:-66 21:-116 24:59 27:64 28:-108 29:111 31:14 32:-148 33:-128
.^doc$ 1:59 2:67 17:105 21:-193
.^docs 0:250 1:109 2:106 6:-45 10:-128 12:-118 15:-150 16:-190 17:112 18:-52 19:-20 27:57 29:51 31:12 33:-148
.^docu 0:43 5:-61 11:70 17:40 18:29 24:22
.^doe 0:-159 1:-170 2:116 3:-16 4:-70 5:54 6:-280 7:8 9:118 10:217 11:15 12:33 13:-109 14:65 15:-119 16:-156 17:-14 18:-72 19:-341 20:98 22:-183 24:-203 25:-280 26:84 27:-163 28:-160 29:134 30:-57 32:-28 33:83 34:-34
.^does 0:-159 1:-170 2:116 3:-16 4:-70 5:54 6:-280 7:8 9:118 10:217 11:15 12:33 13:-109 14:65 15:-119 16:-156 17:-14 18:-72 19:-341 20:98 22:-183 24:-203 25:-280 26:84 27:-163 28:-160 29:134 30:-57 32:-28 33:83 34:-34
.^doi 5:239 9:87
.^doin 5:239 9:87
.^don 4:37 6:162 8:54 9:-62 12:-34 17:109 18:14 20:69 25:19 27:34 29:-181 33:-9
.^done 4:37 6:162 8:54 9:-62 12:-34 17:109 18:14 20:69 25:19 27:34 29:-181 33:-9
.^doo 12:88 22:94 24:8 29:-178 33:63
.^door 12:88 22:94 24:8 29:-178 33:63
.^dow 5:-30 8:163 9:29 10:-109 11:-64 20:71 25:-67 29:140 33:191
.^down 5:-30 8:163 9:29 10:-109 11:-64 20:71 25:-67 29:140 33:191
.^dra 1:17 4:168 20:49
.^draf 1:23 4:149 20:49
.^dre 6:7 11:-107 25:153
.^dri 2:206 8:90 9:18 29:-101 33:44
.^driv 2:206 8:90 9:18 29:-101 33:44
.^dro 1:-56 2:70 8:41 22:-26 24:145 27:-40 29:-203 31:194
.^drop 1:-52 2:75 8:47 22:-13 24:150 27:-13 29:-182 31:116
.^drow 31:65
.^due 6:-114 24:136 25:-87 28:-86 29:-189 32:360 33:91
.^due$ 6:-114 24:136 25:-87 28:-86 29:-189 32:360 33:91
.^dum 14:105
.^dump 14:105
.^dur 2:255 9:20 12:-228 17:29 31:69
.^duri 2:258 12:-172 17:31 31:69
.^dut 32:-22 34:111
.^duty 32:-22 34:111
.^eac 24:-54 27:130 32:64
.^each 24:-54 27:130 32:64
.^ear 2:14 5:-72 6:-66 10:158 11:-108 16:115 18:76 19:91 21:78 23:208 28:-107 29:-145 33:-242
.^earl 2:18 6:-66 10:57 11:-102 16:115 18:77 19:92 21:78 23:208 28:-106 29:-143 33:-235
.^eas 17:206 21:28
.^easy 17:207
.^edi 2:44 11:-59 29:68 33:16
.^edit 2:44 11:-59 29:68 33:16
.^eff 12:165 16:16
.^effe 12:165 16:16
.^ein 1:96 9:-36 16:74 21:46 33:-39
.^ein$ 1:85
.^eine 1:93 9:-32 16:23 21:49
.^el$ 14:-11 16:92 18:69 24:92 28:-43 29:100
.^ele 20:-12 29:144
.^els 11:128 31:64
.^else 11:128 31:64
.^ema 5:-215 25:-59 27:68 29:223 31:-77 34:19
.^emai 27:86 34:19
.^emb 22:51
.^emba 22:51
.^en$ 5:214 6:-59 10:-5 12:16 14:-82 18:73 29:-22
.^end 4:153 5:35 10:-59 15:2 16:32 24:-128 28:-189 29:56 32:74 33:56
.^end$ 1:37 4:17 5:42 10:-15 15:9 32:80 33:72
.^endi 4:82
.^endp 2:13
.^ends 28:-110 29:113
.^eng 2:34 17:6
.^eno 2:61 7:61 9:-45 24:-67 27:-24 28:54 31:203 33:-76
.^enou 2:61 7:61 9:-45 24:-67 27:-24 28:54 31:203 33:-76
.^ent 1:149 5:53 6:-96 7:97 11:94 13:-38 14:-114 33:-82 34:128
.^ente 1:82 5:72 11:104 14:-60 33:-3 34:7
.^entr 1:31
.^env 2:47 17:16
.^eol 9:-22 10:253 11:-74 18:-1 19:-79 20:-69 25:-39 29:56
.^eol$ 9:-22 10:253 11:-74 18:-1 19:-79 20:-69 25:-39 29:56
.^epo 14:-114 19:279 28:-151 33:13
.^epox 14:-113 19:309 33:-89
.^err 2:141 10:-112 22:10 29:108
.^erro 2:141 10:-112 22:10 29:108
.^eta 3:-59 5:231 6:-91 10:-214 11:-197 16:-126 19:-74 20:285 25:-85 28:42 29:-182 33:185
.^eta$ 6:-91 10:-111 16:-126 19:-40 20:288 25:-28 28:43 29:-141 33:204
.^eve 2:-135 4:-47 6:-177 7:-99 9:-112 10:-24 13:31 14:306 15:-160 16:44 19:-169 20:-339 21:61 24:204 25:144 27:196 28:-301 29:-440 33:-24 34:-328
.^even 2:-6 4:-78 5:-64 10:-30 12:-60 18:89 21:55 22:117 27:29 32:80 33:16
.^ever 2:-80 6:-125 7:-80 9:-242 11:19 12:37 13:46 14:331 15:-79 16:62 18:-327 19:-126 20:-279 22:-285 24:134 25:165 27:220 28:-265 29:-325 32:-152 33:-116 34:-39
.^exa 7:159 8:-61 10:54 11:147 12:-10 16:-85 17:-62 25:43 28:63 29:-218 33:112
.^exac 10:101 16:-76 17:-11 25:121 28:71 29:-77 33:124
.^exam 7:164 8:-6 11:172 25:-25
.^exc 1:-128 2:-77 4:-224 5:-168 6:-242 8:81 9:215 12:-214 13:232 14:-140 16:-217 17:-108 18:-203 19:9 20:-127 21:218 22:219 25:-73 26:-89 27:9 28:-94 29:-198 31:-51 32:-186 33:-200 34:57
.^exc$ 6:-6 8:-10 9:137 13:143 22:70 29:-111
.^exce 1:-106 2:-57 4:-92 5:-120 6:-75 8:104 9:149 12:-115 13:167 14:-55 16:-201 17:-192 18:-23 19:21 20:-99 21:219 22:191 25:-29 26:-40 27:19 28:-48 29:-111 32:-166 33:-149 34:62
.^exe 2:23 12:-56 13:133 22:204 29:-46
.^exem 2:23 12:-56 13:133 22:204 29:-46
.^exi 3:91 6:98 11:-54 29:121
.^exis 3:92 6:98 11:8
.^exp 5:-14 6:68 9:156 10:400 11:47 17:124 18:-146 19:-154 20:159 21:-83 29:-221 32:-116 33:-221
.^expe 17:145 20:214
.^expi 6:100 9:184 13:76 19:-7 29:-90 32:-43
.^expl 10:300 11:63 13:-32
.^ext 0:96 1:140 2:-187 6:-131 8:58 10:-55 13:7 15:90 22:109 24:-9 28:-58 33:2
.^exte 6:-106 8:66 13:15 15:108 22:79 33:32
.^extr 0:106 1:160 16:26 28:-6
.^fai 29:173
.^fail 29:173
.^fal 2:-30 10:82 14:-85 18:-65 20:46 24:-44 29:-20 32:230 33:68
.^fall 2:-30 10:82 14:-85 18:-65 20:46 24:-44 29:-20 32:230 33:68
.^fan 17:38
.^fang 17:38
.^far 5:82 6:24 10:-116 12:-123 13:248 20:-95 28:243 29:-162 33:-44
.^far$ 5:82 6:24 10:-116 12:-123 13:248 20:-95 28:243 29:-162 33:-44
.^fav 8:12 12:-63 16:33 25:115 29:-66 33:109
.^favo 8:12 12:-63 16:33 25:115 29:-66 33:109
.^fea 0:-227 1:-46 2:69 3:-29 5:38 6:54 7:-180 9:-250 10:34 13:-5 14:-217 15:31 16:62 17:-5 19:71 20:-118 21:-16 22:62 24:13 26:14 27:-65 28:99 29:-257 30:-17 31:-13 32:-248 33:189
.^feat 0:-226 1:-46 2:69 3:-29 5:38 6:55 7:-180 9:-250 10:38 13:-5 14:-217 15:31 16:62 17:-5 19:76 20:-117 21:-16 22:62 24:13 26:15 27:-64 28:100 29:-144 30:-17 31:-13 32:-248 33:138
.^feb 1:-36 4:108
.^feb$ 1:-36 4:108
.^fee 14:-99 17:115 22:-17 26:246 27:54 29:-114
.^feed 14:-94 26:253 27:107 29:-33
.^fet 10:-104 16:5 29:-157 33:188
.^fetu 10:-103 16:5 29:-34 33:150
.^few 2:-36 30:109 31:48 32:95
.^few$ 32:96
.^fewe 2:-34 30:111 31:52
.^ff$ 0:-283 1:-215 2:-8 4:-153 5:-22 6:-37 8:-230 9:-658 10:110 11:-365 12:3 13:-473 14:-136 15:197 16:283 19:148 20:-361 21:-386 22:-47 24:94 25:-392 26:-324 27:-119 28:121 29:-903 32:-10 33:206 34:42
.^ffe 1:-5 2:-232 6:-125 9:42 10:40 11:104 13:146 16:-29 18:-116 19:-164 21:359 22:271 24:-193 27:-165 28:-116 29:-511 33:-332 34:-41
.^ffe$ 2:-188 6:-80 9:82 10:139 11:48 13:-538 18:-16 21:280 22:294 24:-40 27:-77 29:-316 33:-173
.^ffes 9:-35 10:-211 11:18 13:336 21:145 29:-27 33:-83 34:-47
.^fil 9:141 10:-56 11:-74 13:116 19:-59 21:283 22:155 29:-89 33:-158 34:-145
.^file 9:165 13:126 19:-40 21:83 22:194 33:-153 34:-138
.^fin 0:-26 1:-31 2:166 3:-218 5:-336 6:115 7:8 8:51 9:-279 10:89 11:-351 12:6 13:-240 15:-70 16:37 17:-149 18:-52 20:126 21:101 22:-162 24:67 26:-335 27:26 28:26 29:-100 33:36
.^fina 0:-168 5:-171 6:122 10:83 11:-49 13:-45 14:-65 15:-6 16:68 17:-148 19:5 20:184 22:-140 24:29 26:-99 27:45 29:-438 32:-142 33:70 34:12
.^find 7:48 21:102 22:-47 29:29
.^fine 2:167 7:-45 8:219
.^fini 2:31 3:-23 4:18 5:-61 7:13 8:-14 12:101 14:37 17:-60 18:-10 20:-101 21:14 24:28 28:44 32:71
.^fir 2:-105 4:17 5:-121 6:-46 8:-54 9:-111 10:-94 11:-94 12:-92 17:362 18:268 19:44 20:-21 24:-55 29:-100 33:60
.^firs 2:-99 4:18 5:-107 6:-25 8:-52 9:-92 10:-224 11:-75 12:-84 16:-17 17:367 18:255 19:48 20:-158 29:-79 33:82
.^fiv 1:64
.^five 1:64
.^fix 1:-275 2:129 5:111 8:35 10:32 13:-114 16:224 17:74 21:-123 22:152 25:-26 29:54 33:-295
.^fix$ 1:-228 2:141 8:7 10:-14 12:-30 16:234 17:100 20:95 21:-11 22:97 29:-1 33:-157
.^fixe 2:61 5:-54 10:116 20:-49 21:-57 22:7 29:128
.^fixi 2:-117 5:226
.^fla 10:-59 11:119 12:69 19:293 20:-70 22:12 25:-115 28:-48 29:26 33:-192
.^flag 11:124 12:83
.^flam 19:296 20:-52 28:-6 33:-139
.^fli 13:33 34:-10
.^flig 13:33 34:-10
.^flo 12:38 29:63
.^fol 10:-259 14:-181 18:235 22:-45 24:177 26:252 27:177 28:-39 29:-159 30:32 31:-105 32:-18 33:-110 34:-124
.^folk 0:15 11:-5 17:26 24:42 25:60 27:-64 30:45
.^foll 10:-178 11:57 14:-162 18:240 22:-24 24:109 25:-13 26:263 27:238 28:-14 29:-120 33:-203 34:-113
.^foo 29:62 33:46
.^foo$ 29:108
.^fooc 33:54
.^for 0:-24 1:17 2:-249 3:-51 4:129 5:-98 6:-93 7:-61 8:54 9:-70 10:-9 11:98 12:278 13:24 14:-140 15:-528 16:-61 17:-131 18:-65 19:-155 20:71 21:285 22:186 23:-37 25:-21 27:44 28:28 29:-2 30:-605 31:36 33:63 34:32
.^for$ 0:-12 1:21 2:-172 3:-41 4:138 5:-73 6:-28 7:-56 8:72 9:-22 11:28 12:-24 13:46 14:-104 15:-421 16:-81 17:-114 18:-7 19:-120 20:90 21:227 22:222 23:-51 24:-90 25:7 26:31 27:17 28:20 29:8 30:-502 31:29 32:-21 33:92 34:33
.^forb 2:-49 10:50 12:47
.^forc 6:-35 12:312 33:-47
.^forg 10:-88 11:83 24:175 29:-62 31:34 33:33
.^form 9:-12 11:142 21:202
.^fort 28:37 32:31
.^forw 16:43 27:72
.^fou 3:120 16:48 25:6
.^foun 25:10
.^four 3:121 16:50
.^fpf 6:78 10:51 19:-22 20:-79 29:-32 33:133
.^fpf$ 6:78 10:51 19:-22 20:-79 29:-32 33:133
.^fra 29:68
.^fran 29:68
.^fre 0:46 1:29 2:-25 3:-351 4:61 5:-273 6:2 7:-185 9:-37 10:86 12:128 14:45 15:22 16:45 17:103 20:-368 21:-56 22:86 25:60 26:-31 27:61 28:22 29:-46 30:-254 31:26 33:-3 34:-24
.^free 0:48 1:32 2:-18 3:-162 5:-261 6:4 7:-149 8:5 9:-7 10:90 11:-33 12:129 14:48 15:23 16:51 18:18 20:-350 21:-39 22:54 25:80 26:-22 27:63 28:24 29:-33 30:-220 31:28 33:-1 34:-22
.^fren 11:2 16:-32 29:115
.^fres 4:69 17:144 18:-82
.^fri 1:123 2:43 6:-6 8:-49 9:-77 10:-147 11:-10 12:-288 16:200 18:-108 24:117 25:53 27:-100 29:205 31:-3 32:294
.^fri$ 32:155
.^frid 1:127 2:58 9:-11 10:-114 12:-282 16:184 17:-102 18:-57 24:110 25:42 27:-60 29:144 32:180 33:36
.^frie 8:-99 29:85
.^fro 2:-130 4:45 5:-204 6:-22 7:-17 8:172 9:-35 10:22 11:-382 12:417 13:-4 14:69 15:-345 16:-41 17:-306 19:76 20:-401 21:-169 22:85 25:27 26:-267 27:-46 28:-159 29:101 30:-119 31:195 33:-201 34:-274
.^from 1:18 2:-32 4:61 6:-149 8:193 10:123 11:-134 12:-160 14:106 15:-80 16:-10 17:-148 18:-101 19:119 20:-194 21:-86 26:-69 27:-13 28:-76 29:81 30:-64 31:224 34:-52
.^fron 18:79 29:-61
.^froz 5:-243 10:-62 11:-37 12:467 18:-155 22:91 25:31 28:-57 29:61 33:-116 34:-90
.^ful 4:-21 14:162 18:102
.^full 4:-21 14:162 18:102
.^fun 5:-207 12:-67 25:399 29:-136 32:-30 33:42
.^funn 25:147
.^fut 18:79
.^futu 18:79
.^ga$ 1:-64 2:-23 4:43 5:-71 6:48 14:54 16:91 19:19 20:318 22:-46 25:-74 28:62 29:-185 32:-93 33:-254
.^gat 2:-48 5:-10 6:-87 8:26 9:-79 12:229 14:-29 15:21 18:71 21:35 25:-47 29:49
.^gate 2:-48 5:-10 6:-87 8:26 9:-79 12:229 14:-29 15:21 18:71 21:35 25:-47 29:49
.^gaz 19:339 20:-67 33:-146
.^gazp 19:339 20:-67 33:-146
.^gel 12:121 33:121
.^gel$ 29:88 33:63
.^gen 4:198 14:-77 26:80 30:-98 31:95 34:80
.^gene 4:162 14:-23 26:81 30:-97 31:97 34:81
.^ger 11:32 25:-79 29:86
.^germ 11:73 25:-60 29:61
.^get 0:-202 1:-135 2:-53 4:46 5:13 6:-155 7:-243 8:96 10:-25 11:-321 12:-265 13:-404 15:-273 16:-194 17:62 18:128 19:-121 20:15 21:199 24:88 25:-336 26:261 27:112 28:-18 29:-10 30:120 32:-157 34:-149
.^get$ 0:-104 1:-74 2:-34 4:71 5:44 6:-91 7:-110 9:59 10:-17 11:-157 12:-89 13:-270 15:-194 16:-153 17:20 18:40 20:33 21:116 23:-112 24:123 25:-45 26:191 27:157 30:134 31:-79 32:-33 34:-36
.^gets 8:128 9:-59 23:96 26:115 33:36 34:-33
.^gett 11:-95 17:51 18:77 21:85 31:104
.^git 23:-142 29:233
.^giv 2:-184 5:63 8:91 11:47 13:77 15:41 16:106 18:22 19:-107 20:-114 21:-9 22:65 24:-55 25:23 27:-2 29:-346 31:-186 33:36
.^give 2:-145 5:64 8:95 11:49 13:78 15:41 16:107 18:23 19:-102 20:-110 21:-2 24:-53 25:23 27:-1 29:-246 31:-183 33:39
.^glo 0:1 2:-55 10:174 11:-19 25:-111 33:192
.^glob 0:3 2:-37 33:123
.^go$ 1:51 2:142 4:32 5:-91 6:10 7:-139 8:1 9:24 20:59 22:-55 25:106 28:61 34:-203
.^goe 2:179 6:-85 16:52 18:-14 20:40 21:76 28:-49 33:27
.^goes 2:179 6:-85 16:52 18:-14 20:40 21:76 28:-49 33:27
.^goi 2:-35 4:152 5:11 7:31 8:-42 9:27 10:-55 12:12 14:-80 15:9 25:72 28:-72 29:-97 30:8 31:-25 32:124
.^goin 2:-35 4:152 5:11 7:31 8:-42 9:27 10:-55 12:12 14:-80 15:9 25:72 28:-72 29:-97 30:8 31:-25 32:124
.^gol 20:425 29:-334 33:-73
.^goli 20:193
.^gon 2:21 6:229 33:-111
.^gone 2:21 6:229 33:-111
.^goo 0:15 2:61 5:-52 7:-35 8:56 10:2 11:29 17:131 25:115 26:43 27:-150 29:-188 32:-87
.^good 0:31 2:65 5:-47 7:-27 8:61 10:4 11:39 14:-129 17:135 25:121 27:-54 29:-131 32:-77
.^goog 14:11 26:67
.^got 10:-70 13:278 15:25 17:55 21:-133 25:81 28:231 29:-236 32:54 33:103 34:-238
.^got$ 10:-70 13:278 15:25 17:55 21:-133 25:81 28:231 29:-236 32:54 33:103 34:-238
.^gpu 8:14
.^gpu$ 8:14
.^gra 2:-5 7:68 8:150 11:-2 13:58 19:6 21:-44 22:171 27:98 29:-101 32:-85 33:-44
.^gran 2:-153 7:70 8:158 13:59 19:7 21:-40 22:71 25:-152 27:109 29:-74 32:-81
.^gre 8:21 9:-45 18:69 25:314
.^grea 8:-51 25:230
.^gree 7:8 8:116
.^gro 9:29 27:17
.^grou 9:29 27:17
.^gui 17:184 24:93 29:-69
.^guid 17:184 24:93 29:-69
.^hac 11:140 28:51 29:-178
.^hack 17:11 28:53
.^had 0:59 6:164 12:-60 23:8 28:-136 31:68
.^had$ 0:59 6:164 12:-60 23:8 28:-136 31:68
.^hah 25:111
.^haha 25:111
.^hal 2:32 5:144 6:-82 9:-70 11:265 25:-256 29:-9 31:-39
.^half 2:41 4:5 5:164 6:-69 9:-47
.^han 12:-82 20:16 25:89 26:13 29:-99 33:55 34:164
.^hand 12:-80 14:-23 20:16 25:90 26:28 29:-92 33:56 34:166
.^hap 2:-58 6:147 7:13 10:116 13:-51 16:-99 18:-11 19:-89 20:-41 24:-95 25:205 28:-71 32:154 33:-78
.^happ 2:-58 6:147 7:13 10:116 13:-51 16:-99 18:-11 19:-89 20:-41 24:-95 25:205 28:-71 32:154 33:-78
.^har 1:88 10:89
.^hard 1:88 10:89
.^has 3:13 5:163 6:189 7:48 9:107 10:-314 11:-39 12:139 13:166 15:36 17:-164 18:-140 19:-239 21:-130 22:-103 25:-14 28:-45 33:-39 34:-8
.^has$ 3:13 5:163 6:189 7:48 9:107 10:-314 11:-39 12:139 13:166 15:36 17:-164 18:-140 19:-239 21:-130 22:-103 25:-14 28:-45 33:-39 34:-8
.^hav 0:81 2:-23 3:12 4:-154 5:-28 6:77 11:-141 14:93 15:-85 16:107 17:-14 18:27 20:-102 21:-53 22:32 23:55 24:-195 25:137 26:-95 27:-183 28:84 29:-67 30:-58 31:9 32:107 34:-205
.^have 2:-12 3:16 4:-152 5:61 6:126 10:-2 11:-139 12:48 14:105 15:-74 16:115 17:-13 18:33 20:-100 21:-49 22:33 23:56 24:-69 26:-91 27:-172 28:42 29:-62 30:-55 31:27 32:108 34:-197
.^havi 0:113 5:-200 6:-67 10:65 12:-59 24:-55 25:192 28:25
.^he$ 7:91 21:121 22:-67
.^hea 1:-154 2:-30 5:-64 6:-18 9:21 10:27 14:-183 15:205 16:-148 18:286 20:42 24:151 25:-26 27:96 28:-55
.^head 1:-82 5:-55 14:-164 18:301 20:51 24:175
.^hear 9:32 10:37 15:212 16:-83 27:146
.^hel 5:-14 11:168 14:-118 17:372 22:-40 25:96 27:-83 29:-264 31:-171 33:-59
.^hell 11:-95 17:91 25:203
.^help 11:217 14:-32 17:314 22:-25 25:-186 29:-155 31:-55
.^her 2:-340 5:-70 11:9 12:-22 16:40 17:176 20:-96 21:-117 22:216 23:-40 25:124 26:-70 27:313 29:-208 31:62 34:-66
.^here 2:-336 5:-65 11:10 12:-20 16:41 17:154 20:-81 21:-117 22:217 23:-40 25:124 26:-69 27:314 29:-206 31:62 34:-64
.^hey 17:14 25:104 33:9
.^hey$ 17:14 25:104 33:9
.^hi$ 17:131 25:88 29:-20
.^hib 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
.^hibi 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
.^him 25:-85 29:195
.^hin 16:46
.^his 6:221 12:-48 14:-23 19:136 21:41 33:-114
.^hist 6:221 12:-48 14:-23 19:136 33:-114
.^hit 10:81 14:-29 18:107 20:-120 24:113 28:218 29:-122 33:-184
.^hit$ 10:92 20:-120 24:114 28:196 29:-77 33:-171
.^hits 18:48
.^hmm 7:20 25:81
.^hmm$ 7:20 25:81
.^hol 1:-105 7:120 8:34 9:47 10:-215 12:85 13:18 16:76 17:160 18:-118 22:73 25:-4 28:-203 29:-45 31:-166 32:26
.^hola 17:184 29:-122 31:-5
.^hold 1:-77 7:126 8:55 9:58 10:-203 12:97 13:38 16:47 18:-83 22:65 29:-139 33:2 34:-105
.^holi 28:-135 29:115 34:21
.^hoo 27:137
.^hook 27:137
.^hop 2:69 12:36
.^hope 2:69 12:36
.^hor 18:123 32:-33
.^hori 18:123 32:-33
.^hot 2:88 10:22 29:15 34:-22
.^hotf 2:96 10:24
.^hou 10:-211 20:82 24:188 28:198 29:-56 33:87
.^hour 10:-211 20:82 24:188 28:198 29:-56 33:87
.^how 0:-51 1:-254 2:-296 3:36 4:-208 5:19 6:-480 8:-357 11:231 12:-217 13:-25 16:-268 17:207 18:-111 19:123 21:174 22:-404 23:-7 24:-232 25:-42 26:-48 27:-339 28:328 29:165 30:-4 31:-361 32:-339 33:-66 34:-253
.^how$ 0:-49 1:-249 2:-283 3:36 4:-204 5:21 6:-465 8:-328 9:41 10:6 11:231 12:-214 13:-21 16:-256 17:208 18:-105 19:124 21:78 22:-368 23:-6 24:-230 25:-41 26:-48 27:-331 28:301 29:167 30:-4 31:-255 32:-331 33:-55 34:-236
.^hum 5:-5 6:13 11:-51 34:172
.^huma 11:-51 34:172
.^hur 15:76
.^hurt 15:77
.^i18 27:102 34:34
.^i18n 27:102 34:34
.^ico 9:90
.^icon 9:90
.^ics 5:-95 9:-83 14:203 26:256 29:-266
.^ics$ 5:-95 9:-83 14:203 26:256 29:-266
.^ide 0:41 2:-35 10:-78 15:37 25:84 29:240 31:-75
.^idea 0:42 2:-30 10:22 15:37 25:85 31:-75
.^if$ 0:87 2:215 3:71 5:-150 7:299 8:-227 9:-130 11:-167 12:27 15:269 16:-258 18:-74 20:-225 21:181 22:-105 23:9 25:-252 29:-324 30:158 31:-217 32:-179
.^il$ 2:-36 6:126 32:55 33:-26
.^imp 1:81 2:13 3:-55 4:71 5:-21 26:82 29:-63 32:-3 33:157
.^impo 1:84 3:-52 4:73 17:3 26:88 33:28
.^in$ 0:-271 1:121 2:143 3:12 4:-16 5:66 6:-332 7:-506 8:71 9:-132 10:-155 11:-91 12:187 13:159 15:-196 16:-282 17:-240 18:-199 19:206 20:12 21:130 22:20 24:90 25:-132 26:-166 27:181 28:-102 29:16 30:-162 31:5 32:170 33:-137 34:-30
.^inc 1:119 10:69 22:51 27:138 29:-62
.^incl 1:120 10:69 22:53 27:105 29:-58
.^ind 4:137 29:-24 30:64
.^indi 30:66
.^indr 4:125
.^inf 8:97 9:-65 17:129 21:72 22:-115 25:-3 26:-22 27:206 29:-194
.^info 8:110 9:-56 17:139 21:74 22:-62 27:96 29:-6
.^infr 27:106 31:46
.^ini 4:44
.^init 4:44
.^ins 1:211 11:91 16:96 17:2 18:-37 26:41 33:-189
.^inse 1:174 24:-58
.^inst 1:23 11:92 16:131 17:3 18:-34 26:43 33:-160
.^int 1:185 2:217 5:-112 6:-47 9:-48 10:-162 11:108 14:-123 16:-69 17:107 18:3 21:82 23:-109 24:-132 27:192 31:-20 32:29 33:-250
.^inte 2:97 10:-44 17:100 27:82
.^into 1:94 2:118 5:-54 6:-4 9:-26 11:64 12:39 14:-114 18:17 20:28 21:103 23:-103 26:13 27:118 31:-33 32:46
.^intr 0:17 1:86 17:8 24:-72
.^inv 8:-19 14:-136 17:151 29:235
.^invo 14:-118 17:168 29:41
.^iri 3:-41 4:294 29:-52
.^iris 3:-41 4:294 29:-52
.^is$ 0:-37 1:-198 3:-69 4:-191 5:247 6:12 7:-48 8:119 9:79 10:66 11:-173 12:149 13:-58 14:-64 15:18 16:-8 17:56 18:119 19:-376 20:44 21:-58 22:-117 23:-97 24:-99 25:-33 26:40 27:-115 28:23 29:108 31:-396 33:33 34:8
.^iss 8:-42 17:49 29:68
.^issu 8:-42 17:49 29:68
.^it$ 0:2 1:110 2:128 4:46 5:-35 7:35 8:207 9:-126 11:-650 13:-861 15:159 16:39 17:-125 18:-62 19:-103 20:321 21:191 24:-82 25:136 26:-118 27:-193 28:-35 29:49 31:-66 32:-367 33:-146 34:-91
.^its 5:21 6:39 9:228 19:-19 22:-104 24:48 27:-63 33:-50
.^its$ 5:21 6:39 9:228 19:-19 22:-104 24:48 27:-63 33:-50
.^jan 4:34
.^janu 4:34
.^jen 29:104
.^jenk 29:104
.^job 10:-100 11:-6 17:10 23:5 25:159 33:-74 34:96
.^job$ 10:-99 23:9 25:160 34:98
.^joi 6:60 11:-19 14:-94 17:370 27:99 29:-140 32:-70 33:31
.^join 6:60 11:-19 14:-94 17:370 27:99 29:-140 32:-70 33:31
.^jul 33:110
.^july 33:110
.^jun 33:105
.^june 33:105
.^jus 2:134 14:169 15:-11 17:318 21:2 25:-46 29:-91 32:-104
.^just 2:134 14:169 15:-11 17:318 21:2 25:-46 29:-91 32:-104
.^kee 10:57 11:-81 14:25 15:175 17:-84 20:2 25:-6 27:219 30:49 33:10
.^keep 10:57 11:-81 14:25 15:175 17:-84 20:2 25:-6 27:219 30:49 33:10
.^ker 1:28 29:135 31:33 33:-176
.^kern 1:28 29:135 31:33 33:-176
.^key 9:-84 11:-110 14:189 25:-98 29:253
.^key$ 14:189 25:-91 29:136
.^kic 4:178 6:-82 12:132 29:-8
.^kick 4:178 6:-82 12:132 29:-8
.^kil 8:113 9:-31 31:16
.^kill 8:113 9:-31 31:16
.^kin 1:53 10:31 11:161
.^kind 1:53 10:31 11:161
.^kno 2:-196 5:33 7:-110 9:80 10:17 11:58 15:-70 20:31 23:72 24:112 25:94 26:-116 27:48 28:-227 29:-274 30:-18 31:-178 32:47 33:51
.^knoc 16:53 25:137 29:-88 33:-30
.^know 2:-173 5:39 7:-106 9:84 10:28 11:73 15:-58 16:-34 17:3 20:36 23:73 24:76 26:-111 27:60 28:-165 29:-203 30:-14 31:-7 32:49 33:115
.^kub 4:19 6:-16 19:-36 20:-67 29:279 33:-51
.^kube 4:19 6:-16 19:-36 20:-67 29:279 33:-51
.^l10 27:83
.^l10n 27:83
.^la$ 6:4 8:207 19:70 24:59 25:-79 29:-288 33:48
.^lab 2:36
.^labe 2:46
.^lac 1:20
.^lack 1:20
.^lan 1:-47 2:126 8:118 10:-132 17:-79 20:27 22:217 25:87 27:-25 29:-267 32:16
.^land 1:-15 2:130 8:159 10:-31 17:-69 20:27 22:147 25:99 27:-9 29:-221 32:19
.^lang 11:32 22:38
.^lap 22:-43 29:259
.^lapt 22:-43 29:259
.^las 2:-13 3:-58 5:-57 6:228 11:-20 13:-244 14:-152 15:37 16:52 19:357 20:-155 21:47 22:-182 23:93 24:-134 27:-224 28:-128 31:30 33:45
.^las$ 27:-20 31:75
.^last 2:-9 3:-56 5:-55 6:229 13:-210 14:-214 15:38 16:53 19:360 20:-154 21:49 22:-180 23:93 24:-131 27:-90 28:-125 33:48
.^lat 1:-115 2:177 6:-29 9:-162 11:-122 12:-237 13:222 14:-56 15:128 16:125 17:-266 18:-44 19:105 20:-114 22:225 23:45 24:-230 27:-211 28:-243 29:-117 31:-150 33:35
.^late 1:-115 2:177 6:-29 9:-162 11:-122 12:-237 13:222 14:-56 15:128 16:125 17:-266 18:-44 19:105 20:-114 22:225 23:45 24:-230 27:-211 28:-243 29:-117 31:-150 33:35
.^lau 20:257 33:-101
.^laun 20:257 33:-101
.^lay 14:87
.^lay$ 14:87
.^le$ 5:34 6:100 10:-74 14:193 18:-59 19:-55 20:-178 29:-154 34:43
.^lea 2:148 7:197 8:-143 10:-68 12:-198 15:169 16:-57 24:-130 25:-218 27:-121 28:91 31:187 33:-29 34:133
.^lead 34:161
.^leas 2:124 28:44 33:-75
.^leav 7:108 8:-39 10:-45 15:180 16:-75 24:-113 25:-98 27:-103 31:200
.^lef 10:-159 14:184 18:-96 24:128 25:-45 27:-36 28:342 29:26 33:-175
.^left 10:-159 14:184 18:-96 24:128 25:-45 27:-36 28:342 29:26 33:-175
.^leg 4:37 22:37
.^lega 22:51
.^lege 4:37
.^len 3:133 7:9 22:23 29:57
.^leng 3:138 29:86
.^les 28:198 31:105 34:29
.^les$ 34:44
.^less 28:199 31:72
.^let 2:-239 4:100 5:-189 6:-23 8:113 9:-203 10:-22 11:-104 12:-33 13:149 16:40 17:-110 18:-132 19:-182 20:-68 21:27 22:167 24:162 25:-194 27:126 28:-208 29:97 31:-255 32:-73 33:-199
.^let$ 2:-234 4:100 5:-180 6:-23 8:115 9:-202 10:-136 11:-63 12:-27 13:150 16:42 17:-86 18:-101 19:-176 20:-65 21:29 22:129 24:164 25:-190 27:132 28:-205 29:104 31:-238 32:-66 33:-191
.^lgt 8:97
.^lgtm 8:97
.^lia 17:145 34:155
.^liai 17:145 34:155
.^lib 0:-141 1:-227 2:16 5:-198 6:116 8:-81 9:-186 10:55 13:-166 14:-121 16:101 18:-22 19:-96 20:-301 22:120 23:-57 24:20 25:-163 27:-150 28:201 29:-101 31:-38 33:184 34:203
.^lib$ 2:-85 6:134 10:43 12:-195 21:55 27:1 33:-2
.^libf 2:5 22:15 29:22
.^libr 2:116 10:30 16:104 18:-43 20:-73 22:52 27:-123 28:123 29:-252 33:34 34:138
.^libs 12:72 20:-56 24:141 27:-115 28:71 29:-157 33:196 34:53
.^lif 6:-85 10:-225 12:143 29:190
.^lift 6:-85 12:143
.^lig 8:36 29:77
.^ligh 8:36 29:77
.^lik 2:-70 4:108 5:-97 7:-136 9:-4 11:-152 12:12 14:83 17:72 19:115 20:46 22:35 25:57 26:-104 27:72 29:-148 30:-154 31:65 33:-120
.^like 2:-70 4:108 5:-97 7:-136 9:-4 11:-152 12:12 14:83 17:72 19:115 20:46 22:35 25:57 26:-104 27:72 29:-148 30:-154 31:65 33:-120
.^lim 2:-102 5:-12 9:139 10:17 29:-51
.^limi 10:17
.^lin 1:-169 2:38 3:-35 8:-60 9:-246 10:-57 12:-33 14:170 19:-144 22:55 24:44 25:-73 26:141 27:-60 28:-4 29:208 32:15 33:6
.^line 1:-23 2:30 9:-183 18:23 21:1 24:54 29:195 32:53 33:43
.^link 3:-5 14:166 19:-95 22:65 26:152 29:16
.^lis 2:-255 4:-90 5:-241 8:-265 9:-194 10:30 11:80 13:223 14:211 16:-191 17:-195 18:17 20:-11 21:-190 22:-59 23:83 24:-190 25:-199 27:129 28:-96 31:38 33:-183 34:22
.^list 2:-250 4:-89 5:-147 8:-263 9:-185 10:31 11:82 13:224 14:212 16:-190 17:-176 18:18 21:-177 22:-59 23:83 24:-189 25:-171 27:129 31:38 33:-181 34:23
.^liv 9:116 20:51
.^live 9:116 20:51
.^loc 5:-110 6:-110 9:-116 10:-34 12:468 20:-120 24:-19 25:-31 29:78 33:27
.^loca 29:13
.^lock 5:-82 6:-109 9:-113 10:-1 12:469 20:-116 24:-19 25:-20 29:27 33:28
.^log 5:-101 9:17 10:223 14:-6 22:83 29:243 33:-133
.^log$ 10:233 22:129 33:-97
.^logi 29:106
.^lol 25:229 29:-175 34:-29
.^lol$ 25:229 29:-175 34:-29
.^lon 2:-280 5:-156 9:19 11:-113 13:-37 14:-29 17:-122 19:99 20:85 25:-32 28:274 31:155 33:-28
.^long 2:-280 5:-156 9:19 11:-113 13:-37 14:-29 17:-122 19:99 20:85 25:-32 28:274 31:155 33:-28
.^loo 3:57 5:89 9:150 10:-100 11:-137 14:38 17:-90 18:211 19:59 21:-13 22:-42 25:-67 26:-14 27:16 32:-148 33:107
.^look 3:57 5:96 9:158 10:-80 11:-129 14:45 17:-86 18:15 19:61 21:-12 22:-38 25:-59 26:-5 33:124
.^los 11:188 13:-2 15:3 25:-196 27:84 29:-102 30:124 31:-208
.^los$ 27:217 29:-42
.^loss 15:30
.^lost 2:32 11:197 14:17 25:-136
.^lot 10:92 14:186 18:-113 30:35 33:-49
.^lot$ 10:93 14:188 18:-113 33:-47
.^lov 10:-114 11:-96 17:36 25:161 29:175
.^love 10:-114 11:-96 17:36 25:161 29:175
.^low 8:39
.^low$ 8:39
.^lts 10:121 18:-82 20:259 29:-229 33:-8
.^lts$ 10:121 18:-82 20:259 29:-229 33:-8
.^lun 11:-11 20:-93 24:147 25:204 29:131 31:-120 32:-89 34:-33
.^lunc 11:-11 20:-93 24:147 25:204 29:131 31:-120 32:-89 34:-33
.^mac 24:63 25:102 29:15
.^mach 24:63 25:102 29:15
.^mad 3:9 7:62 8:-54 25:152 34:-4
.^made 3:9 7:62 8:-54 25:152 34:-4
.^mai 2:-131 10:31 11:-7 12:106 14:-94 20:-27 21:-108 25:-154 26:132 27:36 29:138 34:76
.^mail 2:-37 10:101 21:-95 26:147 27:52 29:-50 33:75
.^main 12:110 25:-114 29:223 33:-129 34:85
.^mak 1:-138 2:121 4:129 5:-25 6:69 8:-28 11:176 14:-36 15:-10 16:149 19:-63 20:-141 22:33 24:154 27:-5 29:-32 30:-12 31:-24 33:-130
.^make 1:-138 2:121 4:129 5:-25 6:69 8:-28 11:176 14:-36 15:-10 16:149 19:-63 20:-141 22:33 24:154 27:-5 29:-32 30:-12 31:-24 33:-130
.^man 2:-5 6:-116 7:-135 9:3 10:217 11:233 12:-160 13:86 16:-134 17:-441 19:227 20:-319 22:28 24:-74 25:-283 26:-178 27:-184 28:10 29:42 31:16 32:-187 33:-126 34:117
.^man$ 10:179 11:115 25:-36 33:-18
.^mana 5:-79 10:62 11:110 17:-35 19:199 20:-131 22:80 29:-113 34:55
.^manu 11:119
.^many 2:-35 5:62 7:-81 9:40 11:-131 13:105 14:3 17:-133 19:89 20:-44 24:-35 25:-147 28:66 29:131 31:63 32:-59 33:-128
.^mar 1:144 2:-77 4:202 5:10 6:-91 8:149 9:-95 15:24 16:-71 20:-16 21:49 22:-109 28:115 33:-122
.^marc 4:220
.^mari 15:54 16:-26 21:71 22:-19 34:36
.^mark 1:176 5:32 6:-48 8:165 9:-55 28:124 33:-98
.^mas 2:119 5:199 6:-103 10:52 25:-96 29:38 34:-3
.^mast 2:119 5:199 6:-103 10:52 25:-96 29:38 34:-3
.^mat 17:131 18:23
.^mate 17:103
.^may 0:103 1:-33 2:245 5:-92 6:91 13:-109 15:35 16:-181 20:-116 21:66 22:92 25:50 27:-15 29:-201 30:13 33:32 34:-62
.^may$ 2:287 6:109 13:-88 20:-66 21:101 22:108 29:-81 33:79 34:-44
.^mayb 0:159 15:97 16:-103 25:66 30:47
.^me$ 0:-380 1:-496 2:-226 3:-330 4:-99 5:73 6:-387 7:-26 8:-81 9:-136 10:48 11:11 12:-41 13:71 14:12 15:-568 16:-308 20:-507 21:-31 22:-52 24:353 25:17 26:-34 27:294 28:-105 29:22 30:-90 31:181 32:-326 33:57 34:-78
.^mea 2:-212 5:-146 6:-188 9:-35 10:324 14:-14 18:-76 20:-84 29:161 32:-67
.^mean 2:-212 5:-146 6:-188 9:-35 10:324 14:-14 18:-76 20:-84 29:161 32:-67
.^mee 1:87 7:19 11:-25 13:24 15:104 18:-42 22:-31 24:-72 25:13 29:231
.^meet 1:87 7:19 11:-25 13:24 15:104 18:-42 22:-31 24:-72 25:13 29:231
.^mem 0:-34 1:-63 2:-77 6:181 10:53 13:-21 15:-95 16:68 18:-23 19:-49 20:-59 21:206 27:42 29:-90 31:-18 33:107
.^memb 0:-27 1:-60 2:-240 6:182 10:55 13:-20 15:-90 16:69 18:-21 19:-48 20:-59 21:207 27:42 29:-75 31:-17 33:114
.^men 3:2 4:-1 10:-33 11:228 17:225 25:-156 29:-15 34:-2
.^ment 3:2 11:141 17:229 25:-74
.^menu 11:147 25:-93
.^mer 2:271 5:-21 6:-118 7:-50 8:36 10:64 11:-145 12:104 16:-122 17:-95 21:8 22:38 24:-65 25:90 27:-144 29:37 31:-193 33:128
.^merg 2:275 5:-11 6:-107 7:-36 8:46 10:70 11:-27 12:107 16:-115 17:-80 21:9 22:41 24:-53 25:-184 27:-97 29:96 31:-131 33:131
.^mes 2:42 10:-8 11:-76 18:-30 23:16 25:182 26:65 29:-226 30:139 31:89 34:-72
.^mess 2:42 10:-8 11:-76 18:-30 23:16 25:182 26:65 29:-226 30:139 31:89 34:-72
.^met 8:57
.^metr 8:61
.^mid 0:65 25:-168 29:169 33:127
.^midn 33:130
.^mig 9:112 15:62 21:93
.^migh 15:67 21:132 22:-104
.^migr 9:122 22:65
.^mil 0:66 1:59 2:-107 6:95 8:-73 10:62 11:-203 12:-193 13:-89 14:98 17:-80 18:55 19:-48 20:-154 22:-92 23:-21 24:-246 26:-54 28:25 29:95 31:-14 33:64 34:25
.^mile 0:67 1:66 2:-96 6:96 8:-53 10:64 11:-148 12:-188 13:-80 14:99 17:-74 18:56 19:-46 20:-150 22:-76 24:-135 25:-115 26:-38 27:58 28:26 31:-10 33:65 34:26
.^min 2:1 3:63 6:-28 7:112 9:79 10:-142 11:-81 12:-5 14:8 16:-149 17:-93 18:23 19:-108 20:-136 24:109 25:5 28:259 29:-43 31:-1 32:-98 33:-181 34:-48
.^mind 7:118 14:68 18:58 25:81 29:-118 33:-40
.^mini 2:62
.^minu 2:33 5:12 10:-99 16:-136 20:-34 24:79 25:-54 28:277 32:-33
.^mis 6:183 7:86 10:-191 12:-75 16:-98 18:12 21:153 24:115 29:-52 32:119 33:-116
.^miss 6:187 7:49 10:-147 12:-56 16:-44 18:17 21:157 24:117 28:-48 32:122 33:-103
.^mist 30:12
.^mod 5:105 29:87
.^mode 5:128
.^modu 29:140
.^mom 2:-17 5:10 12:90 17:46 18:41 24:-50 33:129
.^mome 2:-16 5:10 12:90 17:47 18:42 29:-42 33:129
.^mon 1:87 3:11 4:85 5:-120 7:66 8:-242 9:-23 10:-153 11:-135 12:-193 14:-66 15:-80 16:164 18:-304 19:-140 20:139 22:12 24:73 25:59 28:17 29:-336 32:292 34:-88
.^mond 1:123 5:-18 7:84 8:-190 12:-130 14:-102 15:-30 16:119 18:-38 20:-43 22:11 24:116 25:101 28:-96 29:-107 32:105
.^mont 2:-58 3:43 4:69 5:-34 16:19 18:-140 19:-66 20:198 25:-2 28:105 29:-120 32:215
.^mor 0:84 2:11 4:-169 5:-208 7:-144 8:157 9:-208 11:-39 13:-22 14:-36 16:165 17:-104 20:-192 22:201 23:-107 24:67 26:-30 28:11 29:31 31:150 33:-153 34:-96
.^more 0:87 2:37 4:-45 5:-49 7:-110 8:148 9:-156 16:171 20:-118 22:236 23:-96 24:-216 25:-265 28:20 29:19 31:173 33:-75
.^morn 24:220 25:93
.^mov 0:-114 2:-143 5:72 6:-196 10:-324 11:72 12:-141 14:-45 15:463 16:158 19:-206 20:-93 25:106 28:-130 33:-268 34:46
.^move 2:-47 5:76 6:-117 10:-87 15:283 16:160 19:-180 20:-72 27:19 29:67 33:-24 34:58
.^movi 11:123 12:-64 15:168 16:-46 25:147 29:-82 33:-40
.^muc 3:7 15:-7 16:5 25:12 28:201
.^much 3:7 15:-7 16:5 25:12 28:201
.^mus 5:-2 10:61 16:73 18:27 25:-89 28:-3 29:37 33:141 34:-118
.^must 10:64 16:75 18:36 29:-52 33:143 34:-113
.^mut 2:-58 11:-191 25:-249 27:-85 30:503 31:202 32:-59 34:-50
.^mute 2:-7 11:-187 25:-230 27:-84 30:468 31:202 32:-54 34:-46
.^my$ 1:-338 2:64 3:-181 4:-100 5:-417 7:-91 8:-14 9:178 10:-472 12:-281 14:-224 15:-518 16:25 17:77 18:7 20:51 21:-138 22:55 23:46 24:-147 25:199 26:-223 27:-263 28:40 29:275 30:-33 31:135 33:93 34:-98
.^nac 8:44 9:62 25:-67 31:91 34:-58
.^nach 31:100
.^nack 8:81 9:64 25:-5 34:-57
.^nam 1:17 5:126 11:-70 29:-42 31:-42 34:241
.^name 1:17 5:126 11:-70 29:-42 31:-42 34:241
.^nea 4:53 5:1 14:-161 18:174 24:124 28:79 29:-12 33:-203
.^near 4:53 5:1 14:-161 18:174 24:124 28:79 29:-12 33:-203
.^nee 0:168 1:126 2:82 5:-190 6:-111 7:-47 9:-42 10:-144 12:-53 14:71 15:-249 16:-13 20:102 21:92 22:206 23:18 24:-57 25:-78 27:-307 28:-26 29:-207 31:-34 32:-97 34:90
.^need 0:168 1:126 2:82 5:-190 6:-111 7:-47 9:-42 10:-144 12:-53 14:71 15:-249 16:-13 20:102 21:92 22:206 23:18 24:-57 25:-78 27:-307 28:-26 29:-207 31:-34 32:-97 34:90
.^neu 2:12 13:39 25:-26 34:79
.^neut 2:12 13:39 25:-26 34:79
.^nev 7:140 8:-77 10:95 17:188 25:70 30:77 31:-99
.^neve 7:140 8:-77 10:95 17:188 25:70 30:77 31:-99
.^new 0:-6 1:50 2:179 3:50 4:39 5:-616 7:-106 8:-137 10:-413 13:-136 14:-433 15:-171 16:10 17:612 18:-333 19:-289 20:-71 22:8 24:-357 25:-197 27:26 28:-319 29:-4 32:-317 33:126 34:-157
.^new$ 1:73 2:272 3:60 4:63 5:-376 8:-41 10:-277 11:77 12:20 13:-16 14:-348 16:32 17:357 18:-189 19:-205 20:-15 22:80 24:-216 25:-65 26:-206 27:-145 28:-105 29:-57 31:-115 32:-212 33:70 34:-144
.^newb 11:-8 17:273
.^newc 2:-108 17:209 21:43
.^news 5:-42 9:30 26:1 27:128 29:69 31:27 33:94
.^nex 0:25 2:41 3:93 4:161 5:-102 6:-334 7:-119 9:-195 10:-300 11:-196 12:-217 13:-41 14:-80 15:-16 16:21 17:89 18:412 19:-221 22:-110 23:83 25:-28 26:-134 27:-256 28:-35 29:-34 30:-104 32:190 33:-107 34:-135
.^next 0:25 2:41 3:93 4:161 5:-102 6:-334 7:-119 9:-195 10:-300 11:-196 12:-217 13:-41 14:-80 15:-16 16:21 17:89 18:412 19:-221 22:-110 23:83 25:-28 26:-134 27:-256 28:-35 29:-34 30:-104 32:190 33:-107 34:-135
.^nic 24:94 25:137
.^nice 24:94 25:137
.^nig 8:32 28:46
.^nigh 8:32 28:46
.^no$ 0:184 1:-142 2:71 5:-146 7:167 8:59 10:-128 11:38 12:1 14:-266 16:-18 19:-77 20:-95 21:104 22:-283 23:109 24:-225 25:159 27:-247 29:-436 30:-94 31:102 32:-138 33:57 34:-158
.^nob 0:18 7:148 8:-122 12:46 13:136 16:-16 24:11 29:-51
.^nobo 0:18 7:148 8:-122 12:46 13:136 16:-16 24:11 29:-51
.^noc 33:18
.^noch 33:18
.^nog 1:113
.^nogo 1:113
.^noi 31:162
.^nois 31:162
.^noo 1:67 16:63 29:15
.^noob 17:12
.^noon 1:67 16:63 29:38
.^nop 4:-49 8:214
.^nope 4:-49 8:214
.^nor 5:62 23:66
.^norm 5:62 23:66
.^not 0:165 1:-58 2:-313 3:178 4:-595 5:-407 6:114 7:243 8:-164 9:-38 10:46 11:-52 12:100 13:-167 14:-122 15:184 16:-160 17:-633 18:-330 19:-384 21:212 22:-205 23:20 24:67 25:-168 26:100 27:200 28:-193 29:-333 30:335 31:226 32:-232 33:-95 34:-350
.^not$ 0:161 1:-354 2:-201 3:166 4:-343 5:-189 6:151 7:278 8:-101 9:-9 10:-8 11:-63 12:97 13:-113 15:190 16:-125 17:-364 18:-216 19:-205 20:7 21:266 22:-126 23:52 25:-15 26:-4 27:-249 28:-74 29:-205 30:273 31:136 32:-94 33:-68 34:-106
.^note 1:77 24:247 27:-108 29:53 33:47
.^noth 0:6 2:-19 12:72 31:112
.^noti 5:-35 8:-17 10:89 13:-84 14:-48 16:-152 22:-56 24:-219 25:-152 26:180 27:334 29:-173 30:69 31:167 33:-265
.^nov 3:109 24:20 29:-56 34:49
.^nova 24:47 29:-43 34:58
.^nove 3:111
.^now 1:-153 2:179 5:83 6:-70 8:-104 9:-138 10:-214 11:-70 12:169 14:24 15:-109 16:164 17:176 18:114 19:-3 20:-339 21:-110 24:-148 25:-47 28:169 29:-334 32:-78 33:-505 34:-90
.^now$ 1:-153 2:179 5:83 6:-70 8:-104 9:-138 10:-214 11:-70 12:169 14:24 15:-109 16:164 17:176 18:114 19:-3 20:-339 21:-110 24:-148 25:-47 28:169 29:-334 32:-78 33:-505 34:-90
.^nud 24:221
.^nudg 24:221
.^num 2:-1 5:89 7:125 8:122 9:96 13:69 16:-26 24:-27 25:-14 28:151
.^numb 2:-1 5:89 7:125 8:122 9:96 13:69 16:-26 24:-27 25:-14 28:151
.^obj 9:114
.^obje 9:114
.^oct 1:184 2:-199 5:-96 8:-54 16:325 19:-39 20:149 29:-193 31:-11 32:106 33:-15
.^oct$ 1:111 16:255 29:-74
.^octo 1:62 4:51 5:-72 16:89 20:149 32:86
.^of$ 0:-57 1:-123 2:13 3:-267 4:-87 5:49 6:-52 7:-41 8:-80 9:136 10:74 13:24 14:35 15:-174 16:-39 17:-123 19:240 20:78 21:55 22:-147 24:7 25:-695 26:-183 27:-311 28:-193 29:117 30:43 32:16 33:21 34:99
.^off 0:25 2:-46 4:110 5:-118 6:-189 7:14 8:29 9:-5 10:-58 11:-200 12:63 13:-13 14:-55 17:-205 19:-71 20:18 21:-136 23:-121 24:-5 25:94 26:-19 27:-411 28:93 30:265 31:353 33:-237
.^off$ 2:-110 4:115 5:-80 6:-168 7:18 8:34 10:-11 11:-168 12:99 13:-2 14:-196 17:-68 20:-58 21:-105 23:-116 27:-380 28:99 29:-72 30:273 31:360 33:-142
.^offi 0:44 20:101 25:109 33:-24 34:-7
.^ok$ 2:263 6:-106 8:132 9:-53 10:-63 17:160 25:80 29:-194
.^old 1:63 11:-53 13:35 14:-22 19:208 25:-32 29:116 31:-5 33:-123
.^old$ 1:64 11:-39 14:-126 19:215 25:-16 29:125 33:-118
.^on$ 0:-687 1:186 2:-147 3:-30 4:-99 5:130 6:-165 7:172 8:156 9:111 10:-119 11:-125 12:45 13:-514 14:-287 15:-96 16:73 17:-114 18:-28 19:-2 20:38 21:-377 22:-157 23:-341 24:189 25:-86 26:-94 27:118 28:-153 29:-37 30:-52 31:-175 32:167 33:161
.^onb 8:55 17:157
.^onbo 8:55 17:157
.^onc 2:30 3:46 4:-42 10:77 12:-72 18:57 24:3
.^once 2:30 3:46 4:-42 10:77 12:-72 18:57 24:3
.^one 0:102 1:193 2:289 4:10 6:-184 7:23 8:-131 9:-75 10:-295 11:96 13:142 15:-327 16:129 17:-51 18:163 19:151 20:-338 21:48 22:1 25:-50 26:4 27:-455 29:-675 31:-373 33:-226 34:-387
.^one$ 0:113 1:200 2:136 3:-55 4:46 6:-159 7:91 8:-17 10:-213 11:109 13:-265 15:-273 16:137 17:-6 18:178 19:160 20:-313 21:59 26:12 27:-387 29:-422 31:-338 33:-282 34:-311
.^onel 2:222
.^ones 3:12 8:-80 13:256 29:-27
.^onl 1:-15 2:74 5:1 8:-46 9:-74 13:114 15:-46 16:-79 17:-33 19:-19 20:-64 22:18 25:-171 26:124 27:29 29:-58 31:163 33:-236 34:-70
.^only 1:-15 2:74 5:1 8:-46 9:-74 13:114 15:-46 16:-79 17:-33 19:-19 20:-64 22:18 25:-171 26:124 27:29 29:-58 31:163 33:-236 34:-70
.^oop 25:124
.^oops 25:124
.^ope 1:-72 2:90 4:134 6:-39 9:39 10:-226 11:-59 12:105 13:32 14:-87 21:-27 24:84 25:-91 27:-68 29:151 31:-125
.^open 1:-72 2:90 4:134 6:-39 9:39 10:-226 11:-59 12:105 13:32 14:-87 21:-27 24:84 25:-91 27:-68 29:151 31:-125
.^opt 2:114 6:-162 10:14 11:96 17:-32 22:-83 25:-116 26:83 31:172 34:-40
.^opti 2:119 10:17 11:99 17:-24 22:-79 26:84 34:-23
.^or$ 0:-77 1:-336 2:-21 3:-186 4:-137 5:372 6:124 7:-6 8:-386 9:137 10:78 11:-57 12:220 13:-415 14:-317 15:-88 16:-490 17:-201 18:69 20:207 22:-333 23:-185 24:-365 25:-232 26:-82 27:-12 28:-140 31:-39 32:-105 33:6 34:-180
.^ord 14:99 29:230 34:-30
.^orde 14:99 29:230 34:-30
.^ori 17:24
.^osl 2:101 33:47
.^oslo 2:101 33:47
.^oth 30:71 31:67
.^othe 30:71 31:67
.^ou$ 5:162 6:-61 12:23
.^oug 7:112 8:-51 17:25 23:19
.^ough 7:112 8:-51 17:25 23:19
.^our 7:41 8:-37 9:-67 10:-176 12:-157 14:-69 16:-131 17:-9 18:-103 19:53 20:75 21:134 22:318 23:-87 25:-150 28:-103 32:-159 33:8 34:165
.^our$ 5:-48 7:42 8:-31 9:-63 10:-72 12:-153 14:-63 15:1 16:-129 18:-102 19:56 20:79 21:136 22:320 23:-82 25:-132 28:-97 32:-147 33:11 34:90
.^ours 34:65
.^out 1:-137 2:-137 3:-115 4:64 5:-509 6:235 8:-39 9:-36 10:-85 11:-82 12:-20 14:269 16:52 19:70 20:1 22:-5 24:38 29:-123 30:61 31:219 32:-185 33:-30 34:-182
.^out$ 1:-15 2:-93 3:-111 4:69 5:-439 6:238 8:-9 9:-27 10:-66 11:-59 12:-16 14:85 16:25 19:74 20:29 22:-84 24:43 29:-93 30:62 31:222 32:-173 33:-26 34:-146
.^ove 2:20 5:44 6:156 8:-50 10:-167 12:-201 13:94 14:108 15:-100 17:10 21:16 22:-75 24:53 25:-5 29:-184 31:5 32:101 33:-152 34:-198
.^over 2:20 5:44 6:156 8:-50 10:-167 12:-201 13:94 14:108 15:-100 17:10 21:16 22:-75 24:53 25:-5 29:-184 31:5 32:101 33:-152 34:-198
.^own 0:35 7:138 8:-136 10:-236 14:-81 16:-86 26:37 33:-179 34:329
.^own$ 0:45 7:138 8:-127 14:-65 26:41 27:5
.^owne 10:-85 16:-70 33:-58 34:261
.^owns 10:-3 34:123
.^pac 1:77 10:85 15:12 27:64 29:-145 32:10
.^pack 1:77 10:85 15:12 27:64 29:-145 32:10
.^pag 2:-159 3:-8 8:-24 10:44 11:139 14:94 17:11 20:67 25:-68 33:-45 34:-96
.^page 2:-159 3:-8 8:-24 10:44 11:139 14:94 17:11 20:67 25:-68 33:-45 34:-96
.^pap 22:19 29:62
.^pape 22:19 29:62
.^par 1:121 2:48 3:74 4:-61 5:55 10:15 12:5 14:-206 17:14 19:-81 20:-258 25:84 28:-8 33:85 34:-107
.^part 1:122 2:100 4:-53 5:23 10:37 12:17 14:-179 17:40 19:-72 20:-246 25:103 33:101 34:-78
.^pas 1:67 2:-69 6:333 7:123 8:-100 9:-5 10:-371 11:-106 12:-214 14:91 16:-136 18:-80 19:40 22:236 23:3 28:-156 29:217 33:-345 34:-115
.^pass 2:-31 6:164 7:130 8:-41 10:-91 11:-82 12:-34 22:92 23:12 29:248 33:-178
.^past 1:80 6:168 10:-127 12:-108 13:11 14:76 16:-113 19:80 22:151 33:-44
.^pat 2:224 5:-184 10:-171 11:-90 12:20 13:11 17:150 18:-207 21:-75 22:203 25:-117 29:6 31:-3 34:62
.^patc 2:224 5:-183 10:-171 11:-90 12:20 13:14 17:150 18:-206 21:-74 22:169 25:-113 29:7 34:62
.^pen 1:6 5:-47 8:149 9:28 10:-45 13:149 21:3 22:-31 29:-67
.^pend 5:-43 8:152 9:30 10:-40 13:150 29:-60
.^peo 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
.^peop 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
.^per 0:24 2:87 5:141 8:-72 10:-65 11:-54 12:-183 14:-3 17:-169 18:-200 22:3 25:18 28:-1 29:69 30:172 31:-101 34:212
.^per$ 18:-9 30:126 33:108
.^perc 29:28
.^perf 1:16 2:134 25:94
.^peri 2:-28 5:167 6:72 12:-49
.^perm 2:106 22:61
.^pers 14:-21 30:27 33:-44 34:263
.^pha 5:317 11:-54 17:75 25:-22 29:-138
.^phas 5:317 11:-54 17:75 25:-22 29:-138
.^pic 2:116 10:65 11:-24 14:120 25:-34
.^pick 2:124 10:68 11:-22 29:42
.^pin 1:-120 23:50 24:68 25:105 30:112 31:103 33:-118 34:37
.^ping 1:-118 23:52 24:70 25:107 30:113 31:105 33:-124 34:40
.^pip 6:-127 23:-98 27:132 29:131 31:-3
.^pipe 6:-127 23:-98 27:132 29:131 31:-3
.^piz 25:55 29:149 34:-4
.^pizz 25:55 29:149 34:-4
.^pla 1:-67 2:-448 3:299 4:158 6:48 8:-39 9:-373 10:-93 11:-340 12:-76 13:-194 14:357 16:160 17:-164 18:-36 20:18 22:-56 24:-199 26:-68 27:-258 28:-100 32:124 34:-220
.^plac 14:2 16:40 33:8
.^plan 1:-49 2:-279 3:304 4:165 5:-266 6:7 9:-182 10:-183 11:-287 12:-188 13:-136 14:315 16:97 17:-140 18:-28 19:28 20:25 24:-182 25:37 27:-135 32:139 33:-8 34:-62
.^play 5:134 25:-46 29:29
.^ple 1:22 2:-296 3:-96 5:13 6:-273 7:-25 9:34 10:-38 11:57 12:-47 13:85 15:-17 16:52 17:-32 18:77 19:-60 20:2 21:-405 22:168 23:-65 25:-253 29:4 31:80 33:100 34:-94
.^plea 1:26 2:-289 3:-95 6:-265 7:-24 9:34 10:-34 11:58 12:-10 13:85 15:-16 16:53 17:-29 18:78 19:-59 20:3 21:-401 22:169 23:-62 25:-247 29:4 31:82 33:101 34:-88
.^plu 1:95 2:184 10:46 12:8 32:5
.^plug 1:27 2:155 10:53 12:11
.^plus 1:1
.^pm$ 31:57
.^po$ 19:-25 29:110 33:-18
.^poi 5:75 7:37 10:238 12:45 15:18 17:62 20:83 23:27 29:-261 33:-148
.^poin 5:75 7:37 10:238 12:45 15:18 17:62 20:83 23:27 29:-261 33:-148
.^pok 24:222 27:-69 34:57
.^poke 24:222 27:-69 34:57
.^pol 5:43 29:101
.^poli 5:43 29:101
.^por 29:86 34:48
.^por$ 11:65 29:-30 34:49
.^pos 0:52 1:-124 2:39 5:2 8:-118 9:-225 10:-298 11:-88 12:-259 13:-144 15:132 16:104 17:-268 18:-6 19:-159 21:37 25:-382 26:263 27:224 28:-233 29:-291 30:110 31:60 32:-142 34:-306
.^poss 0:91 2:39 3:36 5:-80 12:-60 13:-81 21:72 22:45 23:48 25:-9 26:90 30:43 33:51
.^post 5:71 6:-47 10:-122 11:-41 12:-116 15:161 16:118 23:-98 25:-233 26:193 27:232 28:-75 29:-167 30:41 31:69 32:-96 33:-198 34:-22
.^pr$ 8:-61 9:22 21:-41 22:175 29:92
.^pre 1:69 2:-85 3:-13 4:41 5:225 6:-53 9:-94 10:-58 12:40 14:-161 15:-14 16:-157 17:-158 18:55 19:417 20:-103 25:-116 26:-16 27:12 34:-70
.^pre$ 5:157 12:-51 24:89
.^prec 19:256 20:-115 29:-13
.^prep 4:127 5:66 18:96
.^pres 1:9 5:8 12:162 20:59 29:106 33:-8 34:-114
.^prev 2:-7 19:281 27:48 32:25 33:-88 34:-55
.^pri 0:76 10:-53 11:77 14:165 16:-68 19:174 24:87 29:11
.^prin 14:209 29:61
.^prio 16:-39 19:184 24:112
.^priv 0:84 11:129 29:-19
.^pro 0:-62 1:-327 2:44 4:26 5:2 6:190 9:-210 10:51 13:-363 14:-478 15:-79 17:256 19:-127 20:-168 21:210 23:44 24:-120 25:-506 26:-159 27:-151 28:80 29:-447 31:30 32:-371 33:230 34:-461
.^prob 2:20 3:43 23:39 30:35
.^proc 9:-62 10:-156 11:89 13:-109 17:135 21:236
.^prod 10:60
.^prog 17:102 33:-17
.^proj 2:80 4:4 5:98 10:60 11:-11 14:-98 17:106 20:-91 21:56 22:80 27:-40 29:-94 33:70
.^prop 2:-11 5:-146 6:231 9:-86 10:44 12:3 16:28 19:-23 21:-24 22:-37 25:-24 28:26 29:-271 33:236
.^ptl 17:172 25:-39 29:-105 34:196
.^ptl$ 17:172 25:-39 29:-105 34:196
.^pub 20:159 33:-24
.^publ 20:159 33:-24
.^pul 8:-118 9:-106 12:31 13:-165 16:55 17:8 29:264 33:6
.^pull 8:-118 9:-106 12:31 13:-165 16:55 17:8 29:264 33:6
.^pur 10:127 11:52 29:-52 30:53
.^purp 10:127 11:52 29:-52 30:53
.^pus 6:128 15:158 16:57 17:-4 20:-75 29:140 34:55
.^push 6:128 15:158 16:57 17:-4 20:-75 29:140 34:55
.^put 0:120 1:96 2:-110 8:126 15:-42 16:-46 29:-127 33:77
.^put$ 0:120 1:97 2:-98 8:127 15:-38 16:-42 22:19 29:-113 33:20
.^pyt 2:133 5:-61 10:14 20:-134 29:111 33:142
.^pyth 2:133 5:-61 10:14 20:-134 29:111 33:142
.^qa$ 3:-52 5:371 6:-85 7:-6 8:86 9:-92 12:-187 15:-52 16:-30 17:-3 24:85 27:189 29:-184 31:113
.^qua 20:36 21:102 22:-62 28:108
.^qual 21:104 22:-51
.^quan 28:109
.^que 2:-100 5:-6 9:-62 11:19 13:232 14:-118 17:46 18:124 19:-31 21:-17 25:-117 34:119
.^ques 11:36 17:65 34:147
.^queu 9:-5 13:259 14:-105 18:135 19:-17 25:-29 29:31
.^qui 5:134 10:-97 27:-198 28:97 29:-11 31:301
.^quic 5:159 10:-63 25:58 28:109
.^quie 25:-61 31:201
.^quit 27:-94 31:168
.^quo 9:23 22:77 29:93
.^quot 9:23 22:77 29:93
.^qwe 25:-159 29:216
.^qwer 25:-159 29:216
.^rai 2:38 9:-10 11:-45 22:87 29:90
.^rais 2:38 9:-10 11:-45 22:87 29:90
.^ran 31:122
.^rand 31:122
.^rat 16:26 29:17 30:50
.^rath 16:26 30:51
.^rc$ 0:169 2:-71 4:-418 5:-73 8:-31 9:-473 10:10 11:-509 12:-879 13:-351 14:-234 15:241 16:379 17:-448 18:46 19:29 20:-929 21:-63 22:-696 24:77 25:-161 26:-16 27:81 28:9 29:-54 31:74 32:-533 33:129
.^rcs 10:-48 14:198 19:2 20:-120 29:-88 33:114
.^rcs$ 10:-48 14:198 19:2 20:-120 29:-88 33:114
.^re$ 25:179 29:-143 31:-86 34:57
.^rea 1:30 6:35 9:10 10:233 14:-56 17:6 18:140 21:20 22:113 24:3 26:-148 28:-160 29:-375 32:-89 33:-148 34:32
.^reac 6:91 17:-93 18:66 34:123
.^read 1:50 2:9 5:-63 10:110 14:-17 17:114 18:91 22:49 24:22 25:-21 26:-70 29:-144
.^real 21:15
.^reas 9:82 10:156 22:37 29:-27 33:-3
.^reb 8:-17 11:-116 29:163 33:32
.^reba 11:-112 29:103 33:37
.^rec 8:122 9:-102 11:-1 16:-111 17:42 20:-45 22:22 24:80 25:-164 26:108 27:53 28:-108 29:181 31:22 34:-145
.^rece 13:7 26:120 27:90 29:53 31:55 34:-55
.^reco 8:90 17:66 22:77
.^red 16:26 29:171
.^red$ 16:26 29:171
.^ref 2:77 7:-75 8:195 10:-60 29:5
.^refa 2:91 29:58
.^refu 7:-58 8:199
.^reg 1:6 13:107 21:59 27:94 29:-194
.^regi 1:11 13:109 27:96 29:-37
.^regr 2:70 33:46
.^rej 7:158 8:195 9:3 11:40 13:-31 21:-5 25:-105
.^reje 7:158 8:195 9:3 11:40 13:-31 21:-5 25:-105
.^rel 0:-30 1:-37 3:-29 4:67 5:12 6:88 7:-196 8:-71 9:-318 11:125 12:-42 13:-26 15:3 16:-61 17:58 18:-526 19:16 20:240 21:2 22:-20 23:-184 24:4 25:30 26:-110 27:12 28:29 29:-103 30:-398 31:-35 33:-197 34:39
.^rela 20:137 32:72
.^relb 10:-10 11:206 29:-70 31:18
.^rele 0:-14 1:-28 4:87 5:24 6:96 7:-102 8:-20 9:-178 10:31 11:-237 13:-15 15:11 16:-50 17:81 18:-417 19:62 20:109 21:11 22:-64 23:-116 24:12 25:36 26:-79 27:29 28:36 30:-87 31:-47 32:10 33:-214 34:57
.^rem 0:-105 1:-247 2:4 3:-148 4:-335 5:-153 6:-306 7:-175 8:-380 9:-279 10:-444 12:-416 13:-330 14:97 15:-278 16:-311 17:-231 18:-272 19:-440 20:-316 21:-14 22:-245 23:464 24:305 25:-224 26:-19 28:217 29:-1 30:32 31:173 32:-318 33:-1 34:121
.^rema 5:-86 14:198 19:-108 28:334 29:-75 33:-89
.^reme 24:117
.^remi 1:-135 2:-250 6:-203 7:-86 8:-167 9:-150 10:-257 11:9 12:-171 13:-80 14:-171 16:-262 17:-94 18:-152 19:-84 20:-156 22:-78 23:470 24:271 25:-133 27:73 28:-212 29:20 30:41 31:72 32:-75 33:56 34:-229
.^remo 2:140 4:-29 27:-125 29:-15 31:130 33:-94 34:223
.^ren 2:191 27:-45 29:64
.^rena 2:191 27:-45 29:64
.^reo 8:93
.^reop 8:93
.^rep 2:-48 4:-54 7:113 8:-97 12:178 17:15 29:175 33:-118
.^repo 2:-13 4:-53 7:114 8:-93 12:180 17:17 29:124 33:-69
.^req 0:-432 1:-197 2:-3 3:-38 4:-139 5:-311 6:92 8:155 9:74 13:161 14:-325 15:-69 17:-77 20:-112 21:194 22:195 23:-171 24:-66 25:-422 26:-239 27:-31 29:-151 30:-72 31:-129 32:-261 33:116 34:38
.^req$ 2:21 6:104 8:-39 10:-57 12:-74 22:123 33:134
.^requ 0:-336 1:-133 2:-113 3:-31 4:-113 5:-267 6:3 8:185 9:84 12:18 13:169 14:-302 15:-51 16:1 17:-70 19:3 20:-99 21:196 22:118 23:-167 24:-36 25:-388 26:-209 29:-120 30:-64 31:-88 32:-249 33:15 34:44
.^res 5:-96 7:21 10:142 11:-125 16:168 18:102 19:-22 22:-179 25:-81 26:-107 27:130 29:45 31:-142 32:103 33:-222 34:29
.^resc 16:202
.^rese 29:40
.^resp 10:142 29:-65 34:68
.^rest 2:29 5:-37 14:29 18:122 29:79 32:125 33:-66
.^resu 7:41 8:15 22:-19 27:141 31:-78
.^ret 1:96 16:-114 18:-150 19:93 29:202
.^retr 1:100 16:-113 18:-10 19:94 29:107
.^rev 2:135 7:-242 8:187 10:-190 11:-136 13:-37 15:-187 21:47 22:57 24:-98 25:52 27:-262 29:164 34:78
.^reve 2:159 8:144 9:-124 16:20 21:15
.^revi 9:58 10:-155 11:-98 13:-21 22:95 24:-43 25:69 27:-208 29:193 33:2 34:101
.^rew 2:177 10:-52 20:-2 21:11 22:183
.^rewo 2:109 22:111
.^rewr 2:35 10:-26 21:60 22:44 29:13
.^rig 5:54 6:77 7:87 9:-89 10:-95 12:87 14:-31 18:-83 23:53 24:-65 25:98 29:-31 33:57
.^righ 5:54 6:77 7:87 9:-89 10:-95 12:87 14:-31 18:-83 23:53 24:-65 25:98 29:-31 33:57
.^ris 8:43
.^risk 8:43
.^rmn 24:185 27:-24 31:-51
.^rmnd 24:185 27:-24 31:-51
.^roa 14:219 18:-101
.^road 14:219 18:-101
.^roo 0:95 2:82 27:20 29:83
.^room 0:95 2:82 27:25 29:89
.^rou 19:54 24:75 28:145 33:-108
.^roug 28:48
.^roun 19:37 24:77 28:7 33:-49
.^rul 2:-9 10:138 17:41 18:-76 22:55 29:-48
.^rule 2:-9 10:138 17:41 18:-76 22:55 29:-48
.^run 3:60 5:-135 18:30 19:-96 25:79 28:25 29:84 34:90
.^run$ 2:-1 3:80 5:-100 18:33 19:-85 25:118 29:102
.^runs 34:86
.^saf 2:3
.^safe 2:3
.^sai 0:41 6:8 7:20 9:137 21:-61 33:1 34:-67
.^said 0:42 7:21 9:139 21:-51 33:27 34:-66
.^sal 6:176 18:-103 20:-1 29:144
.^sale 18:-98 20:61 29:166
.^sam 4:52 6:-91 10:153 16:81 18:-66 19:16 25:109 27:-109
.^same 4:52 6:-91 10:153 16:81 18:-66 19:16 25:109 27:-109
.^san 25:185 29:-147 33:118 34:-153
.^sand 25:187 29:-134 33:27 34:-150
.^say 2:-138 6:105 12:73 15:-93 17:-69 33:144 34:28
.^say$ 2:-77 9:13 11:-37 12:57 29:41 34:48
.^says 6:104 11:34 15:-13 29:-77 33:87
.^sch 1:53 3:105 4:90 8:-26 11:-11 12:-140 13:-197 14:131 16:-22 17:-131 18:85 19:129 20:-84 24:26 25:151 26:-101 27:-22 29:-224 31:-161 33:-16 34:62
.^sche 1:72 3:106 4:93 11:-1 12:-129 13:-187 14:135 16:-177 17:-90 18:90 19:132 20:-78 24:31 25:-144 26:-88 27:-13 31:-52 34:67
.^scr 8:147 14:91 22:-60 25:15
.^scre 9:46 25:21
.^sea 5:37 29:111
.^sec 0:82 1:120 5:-70 8:1 10:48 11:-63 16:24 19:-19 22:34 24:-47 27:87 28:-74 34:64
.^seco 0:95 33:37
.^secu 1:91 8:7 10:25 11:-56 16:48 22:43 24:-18 28:-43 34:86
.^see 2:-53 4:-40 8:-18 9:-87 10:18 11:26 13:72 14:142 21:86 24:-34 25:164 30:38 32:-93
.^see$ 2:-47 4:-39 10:19 11:31 13:75 14:143 21:90 24:-17 25:179 32:-18
.^seem 30:55
.^sen 0:81 2:-174 4:-77 8:-19 11:49 14:120 17:93 25:-173 26:122 27:13 30:-49 31:127
.^send 2:-61 4:-55 11:-63 14:126 17:99 26:55 27:46 29:2 30:-29 31:163
.^sens 0:107 2:-90 11:125 26:44
.^sep 0:92 1:410 4:-19 5:-254 6:-291 7:-45 9:-187 10:-301 11:-156 12:-200 14:-72 15:-210 16:133 17:-143 18:-225 19:-13 20:300 22:-202 24:69 25:-81 27:-276 28:-297 29:-83 32:327 33:1 34:-209
.^sep$ 1:236 2:-10 14:-161 16:-9 20:83 31:9 32:173 33:65
.^sepa 0:87
.^sept 1:284 5:-166 6:-147 9:-102 10:-197 12:-143 14:16 15:-126 16:177 18:-80 20:237 22:-111 24:97 27:-167 28:-157 31:-110 32:195
.^ser 5:25 21:10 22:59 29:127 31:-79
.^seri 5:50 21:12 22:64
.^serv 29:181 31:-46
.^set 0:-30 2:-281 4:180 5:-79 8:28 10:-31 11:163 18:-79 20:34 22:-166 23:111 26:9 27:-205
.^set$ 0:-9 2:-229 4:129 5:-62 8:31 10:-10 11:119 20:44 22:-127 23:112 26:13 27:-129
.^sf$ 6:-124 9:5 10:246 12:-13 15:67 16:-89 19:44 27:1 29:-317
.^sfe 21:-69 22:107
.^sfe$ 21:-69 22:107
.^sha 7:35 8:-3
.^shal 7:35
.^shc 14:114
.^shce 14:114
.^she 3:40 7:16 34:17
.^she$ 3:40 7:17 34:17
.^shi 1:-143 2:-25 3:27 5:-216 6:42 8:104 9:-82 10:-132 14:-25 15:125 16:135 17:-156 19:39 20:101 25:-203 28:125 29:151 31:-14 32:-158 33:-312 34:38
.^shif 15:151 16:82 29:118
.^ship 1:-24 3:45 5:-178 6:91 8:122 10:-30 16:34 19:59 20:140 25:-90 28:150 29:-205 32:-41 33:-222 34:58
.^sho 2:-55 3:45 4:-305 5:-46 6:9 7:18 8:-362 10:-396 11:287 12:-338 13:142 14:42 15:43 16:2 17:-35 18:171 19:74 21:29 22:-317 23:13 25:-461 27:-214 28:-153 29:-65 30:31 31:-199 32:6 33:-180
.^shor 11:212 12:-25 26:-41 32:9
.^shou 0:19 1:-86 2:-16 3:69 4:-170 6:37 7:53 8:-178 9:-157 10:-238 11:22 12:-39 13:-144 15:63 16:24 18:87 19:-84 21:55 22:-113 25:-38 26:91 27:-81 30:74 31:-31 33:-81 34:32
.^show 5:-111 8:-69 9:85 11:88 13:215 14:70 17:-138 18:89 19:129 23:1 25:-144 26:-16 27:-116 29:-88 31:-32
.^shu 5:-68 6:48 9:-39 12:181 20:-52 25:-206 29:-216 31:283 32:-139 33:61
.^shut 5:-63 6:50 9:-28 12:189 20:-43 25:-162 29:-182 31:174 33:63
.^sid 6:143 8:36 12:-27
.^side 6:143 8:36 12:-27
.^sig 7:-52 8:175 10:-2 13:-42 21:-178 22:-2 25:30 26:50 27:149 29:-16 31:-159 34:217
.^sign 7:-52 8:175 13:-34 21:-176 22:-2 25:32 26:51 27:149 29:-2 31:-159 34:217
.^sil 31:231
.^sile 31:231
.^sin 6:21 9:37 12:-59 13:43 21:-4 24:-45 25:152 27:-60 29:34 33:-79
.^sinc 6:27 9:47 12:-40 13:51 29:113
.^sing 15:47 25:179 26:7 33:-34
.^sit 5:396 10:-138 11:-109 18:76 25:-243 29:-252 31:-150 33:45
.^six 3:31 4:115 28:15
.^six$ 3:31 4:115 28:15
.^sla 28:57 29:-136 33:86
.^sle 12:84 25:52 28:122
.^slee 12:84 25:52 28:122
.^sli 6:133 9:-57 12:-32 15:192 16:53 19:174 29:-24 33:-29
.^slid 6:79 12:-7 15:86
.^slip 6:25 15:114 16:4 19:178 29:-130
.^slu 0:19 1:65 10:188 33:-100
.^slus 0:19 1:65 10:188 33:-100
.^sma 0:23 2:127
.^smal 0:23 2:127
.^sne 2:88
.^snea 2:88
.^sno 24:133 29:-52 31:144
.^snoo 24:133 29:-52 31:144
.^so$ 3:-27 5:71 6:29 7:-86 9:-150 13:202 14:-174 17:-117 18:97 19:-64 24:51 25:-311 28:-55 29:-241 31:51 32:-85 33:210 34:-119
.^sof 1:143 10:73
.^soft 1:143 10:73
.^som 0:79 2:-419 4:-104 5:-85 6:-338 7:-7 8:44 9:-15 11:58 12:16 13:-43 15:142 16:-217 17:127 19:-163 20:-36 21:158 23:47 24:-195 26:-186 28:-224 29:59 31:-253 32:168 34:104
.^some 0:79 2:-419 4:-104 5:-85 6:-338 7:-7 8:44 9:-15 11:58 12:16 13:-43 15:142 16:-217 17:127 19:-163 20:-36 21:158 23:47 24:-195 26:-186 28:-224 29:59 31:-253 32:168 34:104
.^soo 6:-114 10:-231 12:-183 18:394 20:122 24:-91 27:136 28:182 29:-101 32:-58 33:-206
.^soon 6:-114 10:-231 12:-183 18:394 20:122 24:-91 27:136 28:182 29:-101 32:-58 33:-206
.^sor 5:-58 6:90 8:75 10:21 20:81 25:128 29:-179
.^sorr 8:75 10:38 18:32 25:130 29:-41
.^sort 5:-19 6:103 20:90
.^sou 25:166
.^sour 17:3
.^spa 31:128
.^spam 31:128
.^spe 10:147 11:33 12:-76 21:54 25:-89 29:64 32:126 33:-126
.^spea 11:166 25:-39
.^spec 10:157 12:-68 21:59 32:127 33:-118
.^spi 4:125 14:-44
.^spin 4:125 14:-44
.^spr 1:97 14:-42 28:-25 29:180 32:1
.^spri 1:97 14:-41 28:-24 29:181 32:1
.^sql 2:96
.^sqla 2:101
.^squ 1:32 29:7
.^squa 1:34 29:9
.^sso 8:86 13:-7
.^sso$ 8:86 13:-7
.^sta 0:-258 2:-128 3:133 4:7 5:593 6:-215 7:-321 8:-264 9:152 10:211 11:-749 12:173 14:-105 16:-143 17:222 18:-702 20:-295 21:-128 22:-231 23:-108 24:-1 25:-528 26:-591 28:-330 29:-84 30:-233 31:-453 33:48
.^stab 1:93 2:-18 5:270 6:-158 9:-126 10:148 12:129 14:-7 20:12 29:-193 34:122
.^stag 2:-68 5:198 8:61 10:79 17:60 18:-47 25:-69 29:8
.^stan 2:15 5:179 10:216 11:-198 15:48 16:-18 17:-113 20:-93 32:75 33:-183
.^star 1:-185 2:-254 3:215 4:107 5:80 9:-172 10:-14 11:-94 12:-16 13:-98 14:18 15:-122 17:298 18:-4 19:38 20:-172 21:-26 27:95 29:-122 31:-104 33:110 34:-155
.^stat 4:-17 5:324 6:-37 8:-261 9:189 12:188 13:88 18:-24 22:-93 25:-49 27:-84 29:-172 34:-89
.^ste 3:-45 11:180 17:109 21:-19
.^steh 5:46 17:-29 18:56
.^step 3:-36 11:185 17:183 18:-5
.^sti 0:-143 1:13 2:114 3:-150 5:84 7:72 8:-200 9:161 10:-228 11:-155 12:94 13:45 14:78 16:-215 17:-129 18:-249 19:-169 20:128 22:-254 25:-294 27:-191 28:99 29:-107 31:-146 32:-218
.^stic 1:105
.^stil 0:-68 1:-21 2:121 3:-141 5:86 7:73 8:-161 9:162 10:-204 11:-133 12:96 13:46 14:80 16:-181 17:-125 18:-239 19:-140 20:131 22:-199 25:-270 27:-113 28:102 29:-33 31:-134 32:-205 33:-62
.^sto 2:66 9:34 10:-101 15:14 18:-25 20:-77 23:-37 24:-121 25:-56 27:-229 28:20 30:210 31:172 33:63
.^stop 2:118 10:-94 18:-15 23:-24 24:-100 25:-42 27:-215 28:27 30:212 31:174 33:72
.^stor 9:83
.^str 0:-439 1:-153 2:-13 5:-219 6:31 7:-144 8:24 11:-237 13:-4 14:-142 15:9 16:50 17:-326 19:58 20:-204 21:54 22:-65 24:27 25:-257 26:-59 27:62 28:68 29:-309 30:-136 31:12 32:-237 33:208 34:69
.^stri 0:-377 1:-140 2:-7 4:-38 5:-206 6:38 7:-115 8:26 10:15 11:-224 12:7 14:-120 15:17 16:72 17:-317 18:3 19:82 20:-191 22:-63 23:3 24:16 25:-237 26:-49 27:71 28:85 29:-277 30:-127 31:16 32:-228 33:140 34:73
.^strn 33:186
.^stu 2:-47 11:-170 12:38 17:77 25:93 26:64 32:2 33:-3 34:52
.^stuc 9:13 29:21
.^stud 17:77
.^stuf 26:74 29:-13 32:20 34:68
.^sty 4:140 33:51
.^styl 4:140 33:51
.^sub 0:-101 2:-6 5:-23 6:-86 8:-231 9:-193 11:-58 12:-103 13:-122 14:-83 16:-76 17:-95 18:-158 19:-74 22:67 24:-188 25:-222 26:598 27:280 28:-57 29:92 30:-293 34:-297
.^sub$ 11:-91 26:200 27:148
.^subm 1:7 19:-28 22:54 29:82
.^subs 2:-33 6:-57 10:-142 24:-89 25:-8 26:406 27:188 29:73 30:-259
.^sum 18:-15 29:179 32:127 34:-6
.^summ 18:-15 29:179 32:127 34:-6
.^sup 0:35 6:-54 10:49 18:-40 20:-40 21:153 28:-86 29:213
.^supp 0:36 6:-51 10:50 18:-38 20:-37 21:154 28:-85 29:219
.^sur 2:-121 7:87 12:11 16:-81 24:141 33:17 34:51
.^sure 2:-121 7:87 12:11 16:-81 24:141 33:17 34:51
.^sus 27:211 29:-69
.^swa 16:204 33:-88
.^swap 16:204 33:-88
.^swi 3:7 27:105 30:116
.^swit 3:7 27:105 30:116
.^syn 11:119 30:96 33:-22
.^tab 14:327 22:11 29:-55 31:-39
.^tabl 14:231
.^tag 5:-64 6:243 14:-83 16:-110 29:-60 33:167 34:196
.^tag$ 6:101 10:57 16:-71 33:94
.^tagg 6:164 29:-38 33:72 34:14
.^tags 14:-17 34:169
.^tak 2:266 5:-95 6:73 8:161 9:-115 11:-75 12:-156 14:-34 16:140 20:-72 21:55 25:-92 28:-53 29:-80 31:146 33:76 34:63
.^take 2:176 5:-90 6:80 8:163 9:-66 11:-68 14:-18 16:141 21:57 25:-77 29:-31 31:155 34:68
.^taki 2:93 33:38
.^tal 10:43 11:89 15:94 21:35 22:-13 29:-29 33:-11 34:68
.^talk 10:43 11:89 15:94 21:35 22:-13 29:-29 33:-11 34:68
.^tar 4:10 6:24 20:241 29:-28 34:27
.^tarb 6:31 20:95 34:37
.^targ 4:13 20:146 33:-16
.^tas 17:146
.^task 17:146
.^tea 2:-22 4:-91 5:-37 6:-57 8:34 10:-87 11:-159 12:-162 13:174 14:-60 15:-150 17:36 19:-160 20:-207 21:5 22:46 23:44 24:130 25:101 27:22 28:-44 29:-63 30:-72 31:34 33:16 34:100
.^team 2:-12 4:-74 5:-34 6:-54 8:55 10:-82 11:-152 12:-158 13:175 14:-49 15:-146 17:38 18:1 19:-134 20:-198 21:6 22:56 23:45 24:133 25:41 27:28 28:-40 29:-58 30:-68 31:42 34:103
.^tel 5:96 9:151 10:44 11:168 13:-28 17:-18 18:28 23:-64 25:8 26:-120 27:-19 28:3 29:-397 32:-61
.^tele 8:28 9:65 22:21 29:-65
.^tell 2:15 5:99 9:55 10:51 11:172 18:38 23:-55 24:1 25:14 26:-22 27:-15 28:5 29:-266 32:-55
.^tem 3:222 4:126 13:-56 19:-30 21:101
.^temp 3:222 4:126 13:-56 19:-30 21:101
.^ten 24:120 28:92
.^ten$ 24:99 28:98
.^ter 10:307 11:-143 14:27 25:-33 29:-174 31:-58
.^term 10:307 11:-143 14:27 25:-32 29:-173 31:-58
.^tes 0:-5 1:73 2:48 5:87 7:90 8:130 9:-39 10:18 11:-24 12:-124 13:-2 16:-86 20:-87 21:49 22:-87 23:-13 25:128 27:-21 29:165 31:-104 33:-148 34:-102
.^test 0:-5 1:73 2:48 5:87 7:90 8:130 9:-39 10:18 11:-24 12:-124 13:-2 16:-86 20:-87 21:49 22:-87 23:-13 25:128 27:-21 29:165 31:-104 33:-148 34:-102
.^tex 8:9 10:163 12:36 29:-92 33:184
.^text 8:9 10:163 12:36 29:-92 33:184
.^tha 1:-76 3:-259 4:15 5:-457 6:-16 7:-202 9:-103 10:142 12:201 13:44 15:-57 16:143 17:-286 18:76 19:61 21:-94 22:-87 25:318 26:-70 28:137 29:-199 30:1 31:-47 32:-218 33:61 34:-65
.^than 1:-74 2:-33 6:-132 7:-56 11:-72 12:-27 14:27 15:-178 16:40 19:84 20:31 22:-54 24:-9 25:283 28:195 29:-77
.^that 3:-213 4:36 5:-281 6:14 7:-84 9:-34 10:137 13:80 14:-67 16:85 17:-234 18:117 20:-189 21:-42 22:-2 24:45 25:138 26:-19 29:-61 30:14 31:-68 32:-102 33:39
.^thaw 5:-146 6:-10 12:269
.^the 0:-107 1:61 2:-60 4:-34 6:42 7:-109 8:-17 9:-8 10:-102 11:-37 12:66 13:64 14:223 15:31 16:65 17:-150 18:215 19:-68 20:20 21:-4 22:36 23:-14 24:67 25:-45 27:-92 29:168 30:114 31:23 32:32
.^the$ 0:-318 3:-15 4:-8 5:58 6:65 7:-42 8:5 10:-64 11:-210 12:22 13:-52 14:176 15:53 16:100 17:-142 18:67 19:-34 20:42 21:-56 22:81 23:-104 24:87 25:-115 27:-21 28:6 29:230 30:107 31:-22 32:26 33:27 34:17
.^thei 24:89
.^them 9:-35 13:95 26:28 30:12 31:119
.^then 6:-18 18:232 19:38 29:-36 33:-101
.^ther 0:106 1:50 3:78 4:-34 5:-396 6:1 7:-146 9:-3 10:-128 11:37 13:105 14:34 16:-267 17:17 18:28 21:9 23:115 26:49 27:-191 29:-107 32:51 33:-102
.^thes 1:84 10:-70 30:173 31:65
.^they 7:50 8:-102 9:105 10:12 12:171 14:15 15:3 19:-82 20:33 24:26 25:33 29:-165 33:-50
.^thi 2:30 3:-186 4:-61 5:113 6:-205 7:51 8:-30 9:-18 10:-86 11:32 12:-156 13:11 14:34 16:-415 17:24 19:-126 20:48 21:33 22:-104 23:269 24:47 28:-149 29:-73 31:-73 32:160 34:70
.^thin 0:40 1:50 2:-219 5:128 7:121 8:-16 9:62 10:109 11:-96 12:-57 13:-193 16:-40 17:-83 18:54 20:44 21:33 22:-21 23:137 24:-21 25:-271 27:-115 28:57 29:-36 31:-199 32:7 33:-98 34:-120
.^thir 33:116
.^this 0:-3 1:-126 2:106 3:-140 5:1 6:-325 7:-28 9:-432 10:-164 11:104 12:-21 13:77 14:34 16:-172 17:83 18:-328 19:-92 20:91 22:-37 23:169 24:94 25:18 26:-45 27:48 28:-142 31:-40 32:152 34:129
.^tho 2:-6 12:-62 15:40 22:99 33:68
.^thou 2:-37 12:-49 15:49 22:101 33:81
.^thr 1:26 2:-15 3:-2 6:-51 8:114 9:201 16:71 18:119 20:-54 22:93 24:100 25:-151 26:-2 29:-294 31:-23 33:-95 34:-127
.^thre 1:52 14:-93 16:108 18:143 24:98
.^thro 5:28 8:87 9:81 13:36 14:13 17:24 19:-73 22:72 29:-89 34:-10
.^thu 8:91 10:-88 12:-134 15:-108 16:139 19:-114 22:-55 24:47 25:-243 26:17 27:-39 28:-20 32:201 33:199
.^thu$ 32:116
.^thum 8:133
.^thur 10:-70 12:-126 15:-48 16:145 19:-104 21:6 24:59 25:-137 32:89 33:214
.^tic 4:-82 29:165
.^tick 4:-82 29:165
.^tie 11:51 28:63
.^tiem 28:63
.^tim 0:7 1:-131 2:-59 5:68 8:-307 9:-258 10:-332 11:-103 12:-62 14:230 16:-48 18:-255 19:232 20:-89 22:71 23:110 25:81 26:-171 28:217 29:-62 31:-271 32:-256 33:156 34:-44
.^time 0:7 1:-131 2:-59 5:68 8:-307 9:-258 10:-332 11:-103 12:-62 14:230 16:-48 18:-255 19:232 20:-89 22:71 23:110 25:81 26:-171 28:217 29:-62 31:-271 32:-256 33:156 34:-44
.^tin 8:63
.^tiny 8:63
.^tls 9:97
.^tls$ 9:97
.^to$ 0:-10 1:-353 2:40 3:3 5:-237 6:-304 8:48 9:-56 10:-119 11:150 12:-230 13:-336 14:-3 15:99 16:184 17:168 18:-27 19:-291 20:-267 22:135 23:-13 25:-163 26:16 27:121 28:174 29:52 30:152 31:-159 34:-53
.^tod 0:-44 2:48 4:26 9:-91 10:-86 11:-12 12:122 14:-34 16:-73 19:-35 20:-105 24:-35 25:55 28:73 31:96 32:212 33:-211
.^toda 0:-44 2:48 4:26 9:-91 10:-86 11:-12 12:122 14:-34 16:-73 19:-35 20:-105 24:-35 25:55 28:73 31:96 32:212 33:-211
.^togg 22:17
.^tok 5:-21 19:-18 29:143 33:121
.^toky 29:52 33:121
.^tol 7:99 8:-10 11:-18 21:26 24:-1 27:176
.^told 7:99 8:-10 11:-18 21:26 24:-1 27:176
.^tom 0:-6 2:31 6:-53 7:113 8:-50 10:-77 11:-56 15:-113 24:189 27:-95 32:176 33:229
.^tom$ 7:97 33:65
.^tomo 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.^ton 2:-19 29:109
.^toni 2:-19 29:109
.^too 2:279 5:-241 8:182 10:67 20:-151 22:-48 23:89 24:-32 25:-155 27:82 28:-1 29:-263 31:10 32:-87 34:-119
.^too$ 2:249 5:-133 6:42 8:183 10:84 20:-132 22:-41 23:91 24:-26 25:-120 27:85 29:-198 31:11 33:-78 34:-59
.^took 6:-62 17:25 33:102
.^top 14:55
.^tot 14:113 17:40 28:127 32:-2
.^tota 14:117 17:44 32:-2
.^tou 15:219 27:5 33:-15
.^touc 15:219 27:5 33:-15
.^tra 0:3 1:119 2:147 6:-72 8:-155 9:-226 11:-228 12:-15 13:-80 14:22 16:-46 19:-75 20:84 23:44 24:-7 25:-264 26:-41 27:155 29:170 32:-74 33:-22 34:112
.^trac 1:33 5:84 10:-42 12:-16 20:87 27:49 29:107
.^trai 2:153 5:-116 10:65
.^tran 0:12 2:46 5:-103 8:-64 9:-61 11:-120 14:66 16:-11 23:51 27:95 29:148 34:24
.^tre 5:-115 9:-57 12:306 29:-45
.^tree 5:-115 9:-57 12:306 29:-45
.^tru 2:-58 3:-102 5:94 6:-15 12:124 15:59 20:30 33:70
.^true 20:32 33:94
.^trun 3:-101 5:102 12:85
.^tue 0:13 1:-42 2:58 7:-4 8:56 9:7 16:127 29:89 33:-104
.^tues 0:13 1:-42 2:58 7:-4 8:56 9:7 16:127 29:89 33:-104
.^tur 8:80 9:82 23:-82 27:141 30:118 31:46
.^turn 8:80 9:82 23:-82 27:141 30:118 31:46
.^tut 14:199 17:36 18:-20 20:-111 33:-117
.^twe 2:188
.^twea 2:194 29:-44
.^two 1:14 3:59 5:11 6:-131 7:71 15:41 16:150 17:-19 18:-14 20:-88 21:-49 22:85 24:122 28:-78 29:-210 31:-38 33:24
.^two$ 1:14 3:59 5:11 6:-131 7:71 15:41 16:150 17:-19 18:-14 20:-88 21:-49 22:85 24:122 28:-78 29:-210 31:-38 33:24
.^typ 2:238 11:230 18:-16 21:-49
.^type 11:237 18:-14
.^typo 2:207 21:-44
.^ube 13:-24 29:88 34:141
.^uber 13:-24 29:88 34:141
.^ubu 4:81 20:78
.^ubun 4:81 20:78
.^ui$ 0:75 12:132 20:-83 22:92 33:142
.^un$ 2:115 10:70
.^una 2:15 22:51
.^una$ 2:17 22:51
.^und 2:-225 7:113 10:90 11:106 12:52 13:177 15:-24 16:226 17:-98 25:105 30:-35 31:-65 32:-35 33:-52
.^unde 2:-20 7:22 10:122 11:139 12:68 13:181 29:-112 30:-2 31:-29 32:-31
.^undo 2:-88 7:39 15:-83 16:239 25:87
.^une 9:-36 21:89
.^une$ 9:-36 21:89
.^unf 11:-2 12:205 31:135
.^unfr 11:-1 12:205
.^uni 29:116
.^unit 29:117
.^unl 20:67
.^unle 20:67
.^unm 25:-10 27:163 31:-39
.^unmu 25:-10 27:163 31:-39
.^uns 25:-181 26:-284 27:161 29:-133 30:286 31:81 34:63
.^unsu 25:-49 26:-283 27:-178 29:-50 30:287 31:192 34:66
.^unt 1:-24 2:21 4:-115 5:-170 6:-131 7:76 8:57 10:-165 11:-87 13:-145 14:163 15:-15 16:112 17:-191 19:-144 20:-45 21:33 22:103 24:99 25:-240 27:-253 28:179 29:-30 30:-54 31:57 33:15 34:-131
.^unti 1:-24 2:21 4:-115 5:-170 6:-131 7:76 8:57 10:-165 11:-87 13:-145 14:163 15:-15 16:112 17:-191 19:-144 20:-45 21:33 22:103 24:99 25:-240 27:-253 28:179 29:-30 30:-54 31:57 33:15 34:-131
.^up$ 0:-118 1:35 2:-367 4:210 5:40 6:-71 7:10 9:113 10:-161 12:-41 13:-279 14:-117 15:-29 16:-242 17:-140 18:48 19:-146 20:-290 21:-137 22:-24 23:-193 24:259 25:232 26:27 27:72 28:-179 29:-588 31:69 33:62 34:-221
.^upc 6:66 14:47 18:145
.^upco 6:66 14:47 18:145
.^upd 1:-98 2:19 7:20 8:-128 9:74 14:-57 15:-40 16:65 19:-74 20:19 26:-84 27:176 31:30
.^upda 1:-98 2:19 7:20 8:-128 9:74 14:-57 15:-40 16:65 19:-74 20:19 26:-84 27:176 31:30
.^upg 2:113 20:24 22:58 29:36
.^upgr 2:113 20:24 22:58 29:36
.^upl 2:33 22:14
.^uplo 2:33 22:14
.^ups 11:110 26:-14 32:31 33:-1
.^upst 29:55 32:31 33:-1
.^url 14:50 22:102 26:172
.^url$ 14:60 26:174
.^urll 9:53 22:102
.^us$ 0:-102 2:-378 4:115 5:-41 6:64 8:-246 9:-137 10:-253 12:-97 13:-133 14:-65 16:-37 17:-9 18:138 19:-174 20:-103 21:3 22:214 23:100 24:56 26:-175 27:117 28:-276 30:62 31:103 33:-43 34:-168
.^usa 11:156 25:-4
.^usag 11:156 25:-4
.^use 0:78 2:-68 3:126 5:-75 11:166 13:-59 20:85 29:102 33:-32
.^use$ 0:22 3:129 10:-85 11:202 13:-24 29:126
.^user 10:64 20:129 29:-22
.^usi 4:25 11:99
.^usin 4:25 11:99
.^usu 4:87
.^usua 4:87
.^utc 1:56 10:-24 33:218
.^utc$ 1:56 10:-24 33:218
.^vac 8:-70 9:-18 20:85 25:50 29:115 32:30
.^vaca 8:-70 9:-18 20:85 25:50 29:115 32:30
.^val 9:203
.^vali 9:204
.^ver 1:-52 4:150 5:75 6:55 7:16 10:-176 11:11 14:-195 17:-106 19:119 20:158 25:-62 28:-23 29:114 32:-11 33:-43 34:-124
.^verd 7:42 9:44
.^vers 1:-36 4:153 5:86 6:63 9:-35 11:-50 17:-68 18:-46 19:126 20:162 29:78 33:-8
.^very 29:41
.^vie 14:-77 18:103
.^vol 8:57 22:-33
.^volu 8:57 22:-33
.^vot 2:-104 3:44 8:89 9:172 11:39 13:103 25:-99 29:-86
.^vote 2:-104 3:44 8:89 9:172 11:39 13:103 25:-99 29:-86
.^vs$ 10:245 18:-63 29:120
.^wai 2:79 5:-200 7:115 8:-52 9:101 10:-58 13:283 15:-34 17:-209 18:24 21:139 22:92 25:-113 27:-79 29:-420 33:-14
.^wait 2:164 5:-166 7:129 11:-31 13:165 17:-47 18:53 22:-36 29:-157
.^waiv 2:-91 9:96 10:-12 11:35 13:147 17:-21 21:128 22:164 29:-132
.^wak 24:43
.^wake 24:43
.^wan 2:42 8:-218 10:-176 11:-292 13:-221 15:74 17:35 18:-118 22:116 25:22 26:160 27:164 28:-98 29:-343 31:133 32:-165 34:-157
.^want 2:42 8:-218 10:-176 11:-292 13:-221 15:74 17:35 18:-118 22:116 25:22 26:160 27:164 28:-98 29:-343 31:133 32:-165 34:-157
.^war 23:56 24:260 28:-40 29:1
.^warn 23:56 24:260
.^was 0:88 1:-233 2:-326 3:14 6:132 7:-34 8:-215 9:179 10:54 11:-38 12:-126 14:-240 15:114 17:-274 19:309 21:48 24:-106 25:40 26:-221 27:-74 28:-121 29:-464 31:-227 33:53 34:-23
.^was$ 0:88 1:-233 2:-326 3:14 6:132 7:-34 8:-215 9:179 10:54 11:-38 12:-126 14:-240 15:114 17:-274 19:309 21:48 24:-106 25:40 26:-221 27:-74 28:-121 29:-464 31:-227 33:53 34:-23
.^wat 18:65 24:-98 27:174 29:65
.^watc 18:65 27:176
.^way 0:128 2:67 6:-21 8:80 11:8 12:-136 14:-165 17:14 18:-15 21:212 29:-140 30:86
.^way$ 0:128 2:67 6:-21 8:80 11:8 12:-136 14:-165 17:14 18:-15 21:212 29:-140 30:86
.^we$ 0:233 1:-4 2:14 3:181 5:288 6:53 7:24 8:19 10:-305 11:-611 12:54 13:-82 14:-197 15:132 16:-109 17:-290 18:55 19:-16 20:93 22:159 23:-236 24:-173 25:-114 26:-203 27:-91 28:14 29:-37 30:8 31:-5 32:-96 33:-144 34:-699
.^web 8:13 20:1 26:247 27:44
.^webc 26:253 29:-157
.^wed 1:79 16:52 20:131 32:81
.^wedn 1:79 16:54 20:131 32:81
.^wee 0:-289 1:108 2:-20 4:33 5:87 6:-16 7:-300 8:-174 10:-304 11:-425 12:-331 13:-56 14:-530 15:2 16:166 17:-48 18:-510 19:-51 20:-155 21:-28 22:-96 24:41 27:53 28:140 29:-198 30:-270 31:67 32:444 34:-89
.^week 0:-289 1:108 2:-20 4:33 5:87 6:-16 7:-300 8:-174 10:-304 11:-425 12:-331 13:-56 14:-530 15:2 16:166 17:-48 18:-510 19:-51 20:-155 21:-28 22:-96 24:41 27:53 28:140 29:-198 30:-270 31:67 32:444 34:-89
.^wel 2:27 8:-103 9:13 10:3 17:84 22:-43 25:196 27:17 29:-17 31:-41 33:90
.^welc 2:41 8:-54 9:24 17:95 25:91
.^well 10:43 25:117 27:63
.^wer 2:-92 13:142 19:244 21:54 22:-27 29:-12
.^were 2:-92 13:142 19:244 21:54 22:-27 29:-12
.^wha 0:-62 1:-212 2:-149 3:-52 4:-384 5:19 6:-275 7:-12 8:-387 9:5 10:249 11:171 12:-171 13:130 14:48 15:-62 16:-545 17:208 18:220 19:18 20:10 21:-1 22:-521 24:-66 25:-104 26:19 27:-400 28:-64 29:-18 30:-49 31:-300 32:83 34:-352
.^what 0:-62 1:-212 2:-149 3:-52 4:-384 5:19 6:-275 7:-12 8:-387 9:5 10:249 11:171 12:-171 13:130 14:48 15:-62 16:-545 17:208 18:220 19:18 20:10 21:-1 22:-521 24:-66 25:-104 26:19 27:-400 28:-64 29:-18 30:-49 31:-300 32:83 34:-352
.^whe 0:-33 1:-430 2:-536 4:-5 5:57 6:-319 7:-195 8:-611 9:139 10:-313 11:34 12:-438 13:-616 14:62 15:29 16:-274 18:-165 19:108 20:324 21:47 22:-693 24:78 25:-825 26:-69 27:111 28:-268 29:62 31:-715 32:-624 33:393 34:-51
.^when 0:-355 1:-195 2:-344 4:-301 5:-431 6:-306 7:-65 8:-331 9:20 10:-155 11:-164 12:-249 13:-316 14:32 15:-148 16:-402 17:-311 18:-89 19:142 20:357 22:-416 24:86 25:-394 26:-441 27:203 28:-135 29:67 30:-303 31:-400 32:-273 33:396 34:-176
.^wher 2:-83 3:-203 5:155 9:96 10:-232 11:106 12:-75 14:39 15:94 17:131 18:-140 20:-132 21:38 22:-22 25:-227 27:-188 30:11 32:-19
.^whet 0:36 2:-9 15:56 23:13 34:106
.^whi 0:-220 1:-247 2:-173 3:21 4:-110 5:73 6:-50 7:-180 8:-200 10:20 12:-132 13:111 15:-278 16:-290 18:209 19:84 20:97 21:-211 22:-271 24:-340 25:-370 26:66 27:-312 28:-115 29:96 30:-204 31:-180 32:30 33:103 34:72
.^whic 0:-210 1:-214 2:-230 3:21 4:-84 5:77 6:-90 7:-172 8:-179 10:27 12:-108 13:114 15:-240 16:-275 17:19 18:214 19:91 20:107 21:-200 22:-242 24:-327 25:-315 26:69 27:-288 28:-90 29:104 30:-195 31:-155 33:111 34:30
.^whil 32:79 34:14
.^who 1:-276 2:-652 3:100 4:-204 5:-419 6:-442 7:33 8:-352 9:70 11:-272 12:-440 13:26 14:40 16:-233 17:-106 18:-479 19:-140 20:-384 21:-9 22:-399 23:8 24:-86 25:85 26:188 27:-143 28:-440 29:-30 31:-255 32:-368 33:-609 34:671
.^who$ 1:-173 2:-400 3:111 4:-123 5:-326 6:-272 8:-266 9:121 10:-18 11:-110 12:-290 13:39 14:-164 15:-33 16:-300 17:-21 18:-238 19:-88 20:-278 21:23 22:-318 23:19 24:-192 25:52 26:208 27:-22 28:-215 31:-114 32:-307 33:-304 34:478
.^whol 14:209 15:37
.^whom 2:-61 7:47 9:-76 10:100 15:51 21:-49 33:-185 34:351
.^whos 10:-32 21:-58 29:-6 34:296
.^why 0:80 2:-161 6:-191 7:-69 9:199 10:293 12:-193 15:12 18:-99 23:55 25:-133 28:-134 29:95 30:97 31:-3 33:-254
.^why$ 0:80 2:-161 6:-191 7:-69 9:199 10:293 12:-193 15:12 18:-99 23:55 25:-133 28:-134 29:95 30:97 31:-3 33:-254
.^wif 29:46
.^wifi 29:46
.^wik 29:117
.^wiki 29:117
.^wil 0:-135 1:-70 2:74 3:149 4:-29 5:-73 6:-168 7:-106 10:-84 11:-98 14:-83 19:-246 20:138 21:134 22:55 23:102 24:-229 26:-51 28:159 29:127 30:134 31:-223 32:-12 33:-75
.^will 0:-135 1:-70 2:74 3:149 4:-29 5:-73 6:-168 7:-106 10:-84 11:-98 14:-83 19:-246 20:138 21:134 22:55 23:102 24:-229 26:-51 28:159 29:127 30:134 31:-223 32:-12 33:-75
.^win 2:-82 5:17 6:124 9:-34 10:93 12:-51 20:-91 33:111
.^wind 2:-82 5:17 6:124 9:-34 10:93 12:-51 20:-91 33:111
.^wis 31:14
.^wise 15:4
.^wit 1:-100 4:160 5:31 6:-42 7:77 8:157 9:94 11:7 12:-40 13:94 15:-221 16:108 18:-18 19:6 20:-308 21:-30 22:-31 23:-135 25:-372 27:-64 29:-28 30:-113 31:37 32:-294 33:-134
.^with 1:-100 4:160 5:31 6:-42 7:77 8:157 9:94 11:7 12:-40 13:94 15:-221 16:108 18:-18 19:6 20:-308 21:-30 22:-31 23:-135 25:-372 27:-64 29:-28 30:-113 31:37 32:-294 33:-134
.^won 0:47 29:186 34:-137
.^won$ 29:188 34:-134
.^wor 2:-126 5:46 7:-11 9:20 11:115 13:-196 14:-127 17:209 18:160 19:-23 20:-196 21:110 22:-58 23:64 24:-67 25:168 27:-83 28:75 29:-81 30:42 31:-219 32:-100 34:-156
.^word 5:-14 6:34 9:47 11:10 12:75 13:-82 20:-89 33:20
.^work 2:-119 5:117 10:-8 11:90 12:-19 14:-64 17:236 18:41 19:-4 22:-42 23:69 24:-57 25:109 27:-46 28:86 29:-96 30:52 31:-131 33:-195
.^worr 18:145 25:76 31:-38
.^wort 21:175
.^wou 0:180 2:68 3:140 5:-5 6:-45 7:69 8:-4 10:-57 11:-3 14:-8 15:133 16:-9 17:34 18:-70 25:-203 26:65 27:7 28:-174 29:-160 30:58 32:-155 33:-355
.^woul 0:180 2:68 3:140 5:-5 6:-45 7:69 8:-4 10:-57 11:-3 14:-8 15:133 16:-9 17:34 18:-70 25:-203 26:65 27:7 28:-174 29:-160 30:58 32:-155 33:-355
.^wri 2:-11 6:107 29:106 33:182
.^writ 2:-11 6:107 29:106 33:182
.^wro 10:65 16:134 22:89 25:82
.^wron 16:135 22:93 25:91
.^ya$ 6:216 20:-124 25:14 31:85
.^yea 2:-64 4:5 5:-82 6:-51 9:19 11:-118 15:92 19:249 22:-55 25:49 29:153 33:-225
.^year 2:-53 4:6 11:-46 15:93 19:251 25:-73 29:220 33:-188
.^yes 2:37 3:26 4:-48 6:146 7:46 8:180 9:-21 10:-149 13:7 16:12 22:-49 25:18 27:-122
.^yes$ 2:93 7:-56 8:250 9:-160 25:70 29:-127
.^yest 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:71 17:7 25:-33 29:37 33:-104 34:2
.^yet 0:-108 3:178 4:-63 5:133 6:119 7:59 8:-179 9:48 12:94 13:29 16:-100 17:-1 20:-90 25:81 27:-46 28:-158 29:-217 34:-90
.^yet$ 0:-108 3:178 4:-63 5:133 6:119 7:59 8:-179 9:48 12:94 13:29 16:-100 17:-1 20:-90 25:81 27:-46 28:-158 29:-217 34:-90
.^you 2:-306 5:-32 6:-431 7:-77 8:52 9:-413 10:-133 11:389 12:-295 13:-320 14:-71 15:-151 18:-458 19:-265 20:-24 21:-105 23:184 25:242 26:118 28:-206 29:-22 30:165 31:146 32:-361 34:-23
.^you$ 2:-230 4:4 5:35 6:-284 7:-55 8:74 9:-235 10:-30 11:258 12:-214 13:-177 14:-27 15:-124 17:-101 18:-348 19:-111 20:-66 21:-76 23:119 25:318 26:17 28:-92 30:140 32:-271 34:-274
.^your 5:-158 7:100 8:-173 10:-228 11:222 17:22 23:71 25:-19 26:61 27:-11 29:-121 30:5 31:169 34:100
.^zon 11:5 14:87 19:-51 29:48
.^zone 11:5 14:87 19:-51 29:48
.^zuu 29:169
.^zuul 29:169
.^zzz 11:-120 25:1 29:100 31:-180
.abas 29:142 33:-72
.abase 29:142 33:-72
.abel 2:43 14:133 31:-16
.abel$ 2:47
.abi$ 0:44 2:98 8:40 9:-27 28:-40
.abil 5:123 20:58
.abili 5:123 20:58
.able 1:42 2:198 3:-101 4:-80 5:44 6:-226 9:-177 10:13 12:89 13:-46 14:253 15:121 17:-252 18:-125 19:4 20:134 23:-15 25:-205 26:-108 28:-23 29:-414 30:-15 31:62 34:87
.able$ 1:42 2:198 3:-101 4:-80 5:44 6:-226 9:-177 10:13 12:89 13:-46 14:253 15:121 17:-252 18:-125 19:4 20:134 23:-15 25:-205 26:-108 28:-23 29:-414 30:-15 31:62 34:87
.ably 3:46 15:15 23:40 30:37
.ably$ 3:46 15:15 23:40 30:37
.abou 0:36 1:-62 2:97 4:-81 5:55 6:-154 7:107 8:-42 9:164 11:3 12:-179 13:-187 14:-294 16:-173 17:34 18:-59 19:-77 20:-130 21:-91 22:-109 23:65 24:76 25:-81 26:-161 27:146 28:-195 29:-90 30:-113 31:18 33:92 34:113
.about 0:37 1:-18 2:99 4:-81 5:56 6:-151 7:107 8:-42 9:165 11:3 12:-179 13:-187 14:-293 16:-168 17:36 18:-58 19:-60 20:-51 21:-90 22:-109 23:65 24:81 25:-79 26:-151 27:146 28:-191 29:-87 30:-112 31:18 32:-122 33:95 34:113
.acat 8:-69 9:-16 25:56 29:129 32:39
.acati 8:-69 9:-16 25:56 29:129 32:39
.acce 2:147 7:106 12:9 13:-90 21:131 25:-68 29:102
.accep 2:148 7:107 12:9 13:-90 21:131 25:-61 29:83
.acco 16:20 29:76
.accor 16:20
.ace$ 10:-106 22:120 29:35
.ach$ 17:-46 18:30 24:-61 27:77 29:-82 31:33 32:63 34:123
.ache 6:112 9:72 21:40 22:-13 29:89 33:-43
.ached 6:113 9:76 29:90 33:-38
.achi 10:-68 24:62 25:94 28:89 29:9
.achin 10:-68 24:62 25:94 28:89 29:9
.acho 19:334 20:-50 33:-146
.acho$ 19:334 20:-50 33:-146
.achr 27:102 31:47
.achri 27:102 31:47
.ack$ 2:-153 4:105 5:93 7:27 8:7 9:-211 10:-165 11:-28 12:-77 16:74 18:-86 19:86 20:48 22:-89 25:231 27:115 29:-24 31:-322 32:-196
.acka 1:133 10:85 15:11 27:62 29:-159
.ackag 1:77 10:85 15:12 27:64 29:-145 32:10
.acke 2:6 9:53 22:30 34:-59
.acken 2:8 22:33
.ackl 13:113
.acklo 13:113
.ackp 1:69 2:82 10:5 29:-4 34:54
.ackpo 1:69 2:82 10:5 29:-4 34:54
.act$ 16:-26 33:63 34:287
.acti 6:-89 12:288 23:18 27:26 31:11 32:33 33:-85
.activ 6:-89 10:-45 12:288 23:18 27:26 31:11 32:33 33:-50
.actl 10:104 17:-4 25:122 28:77 29:-71
.actly 10:104 17:-4 25:122 28:77 29:-71
.acto 2:91 29:58
.actor 2:91 29:58
.add$ 0:265 1:312 3:-102 8:-81 11:75 12:-2 14:-264 16:-323 24:-243 26:6 27:140 29:45 33:-224 34:-105
.adde 0:171 6:-71 10:-119 34:168
.added 0:171 6:-71 10:-119 34:168
.addi 0:141 1:63 10:-15 11:64 18:-17 24:-31 25:38
.addin 0:141 10:-11 11:64 18:-16 25:39
.ade$ 2:32 3:5 7:51 8:-91 22:8 25:145 34:-25
.adin 5:-147 10:184 14:-27 18:117
.ading 5:-147 10:184 14:-27 18:117
.adju 16:144
.adjus 16:144
.adli 0:110 1:130 2:-286 4:-20 5:-163 6:67 8:-94 11:4 12:-128 13:-56 14:106 15:-33 16:-23 17:-180 18:98 19:-93 24:-58 25:29 26:1 27:71 28:-29 29:-123 30:50 31:-133 32:60 34:-36
.adlin 0:110 1:124 2:-285 4:-20 5:-163 6:67 8:-93 11:4 12:-127 13:-56 14:106 15:-33 16:-18 17:-180 18:98 19:-92 24:-57 25:29 26:1 27:72 28:-29 29:-123 30:50 31:-132 32:60 34:-36
.admi 22:58
.admit 22:59
.ads$ 24:196
.adva 16:21 24:99
.advan 16:21 24:99
.ady$ 1:38 3:107 4:-29 5:91 6:160 7:-152 8:-108 9:97 10:-355 11:-165 12:108 13:-77 14:-93 16:-16 17:-100 18:153 19:-9 20:-199 22:121 23:55 26:34 27:-50 28:-229 32:-99 33:-29 34:-137
.afe$ 2:3
.affe 10:136 12:-64 30:71 34:-8
.affec 10:136 12:-64 30:71 34:-8
.aft$ 1:23 4:150
.afte 0:-116 1:94 2:61 3:18 4:-38 5:22 6:70 10:-64 11:-89 12:-304 14:-188 15:-35 17:-26 18:211 20:50 21:130 22:137 24:111 27:-208 28:-265 29:-61 31:-68 33:-11 34:-163
.after 0:-116 1:94 2:61 3:18 4:-38 5:22 6:70 10:-64 11:-89 12:-304 14:-188 15:-35 17:-26 18:211 20:50 21:130 22:137 24:111 27:-208 28:-265 29:-61 31:-68 33:-11 34:-163
.agai 5:-137 11:-28 12:-27 14:49 15:52 24:118 25:104 29:118 31:-104 32:-86 33:113
.again 5:-137 11:-28 12:-27 14:49 15:52 24:118 25:104 29:118 31:-104 32:-86 33:113
.age$ 3:-108 5:243 10:-124 11:192 12:-146 13:-182 14:95 17:97 18:-241 20:3 25:-14 31:-249 32:-209 33:-20 34:-300
.agen 14:-39 25:-46 27:11 28:113 32:203
.agend 14:-28 25:-32 27:65 32:203
.ager 1:55 2:-78 5:-114 10:88 11:102 14:-95 15:40 17:-70 20:-33 22:70 26:2 29:-135 34:132
.ager$ 5:-22 11:94 20:-109 34:184
.agers 1:62 10:104 15:11 22:85 26:32 29:-22 34:-15
.ages 2:-143 5:-162 8:-74 10:235 18:-18 22:104 23:34 25:-135 26:29 27:-74 29:50 30:152 31:118 34:-59
.ages$ 2:-143 5:-162 8:-74 10:235 18:-18 22:104 23:34 25:-135 26:29 27:-74 29:50 30:152 31:118 34:-59
.agge 6:165 33:80
.agged 6:165 33:80
.agin 27:18 29:65 32:23 34:54
.aging 27:18 29:65 32:23 34:54
.ago$ 9:4 19:42 28:160 33:-68
.agre 0:14 7:61 8:-23 11:-36 15:14 16:33 25:160
.agree 0:14 7:61 8:-23 11:-36 15:14 16:33 25:160
.ags$ 11:128 14:-27 29:-67 34:153
.aha$ 25:111
.ahea 2:-127 5:-19 6:127 8:81 10:-22 14:129 18:99 24:113 29:-63 32:3 33:-131
.ahead 2:-127 5:-19 6:127 8:81 10:-22 14:129 18:99 24:113 29:-63 32:3 33:-131
.aid$ 0:41 5:-176 7:20 9:135 14:152 20:-84 21:-57 29:30 34:-66
.ail$ 7:94 10:89 21:-84 26:-30 27:192 31:-16 33:81 34:13
.aila 20:178
.ailab 20:178
.aile 6:26
.ailed 6:26
.aili 5:-37 10:53 29:129
.ailin 5:-37 10:53 29:129
.ails 8:-17 9:74 26:206 29:-107
.ails$ 8:-17 9:74 26:206 29:-107
.aily 27:89 31:26
.aily$ 27:89 31:26
.ain$ 2:42 5:-323 6:-175 8:-38 9:-206 10:246 12:8 13:-127 14:108 16:-172 17:-80 18:-149 22:-84 24:94 25:36 26:-9 28:46 29:202 31:-200 32:-128 33:49 34:-147
.aine 20:-25 27:-20 29:160 30:29 31:-96 34:58
.ained 29:64 30:32
.ainer 34:70
.aini 10:-90 11:111 14:58 28:246 33:-128
.ainin 10:-90 11:111 14:58 28:246 33:-128
.ains 14:69 33:82
.ains$ 14:69 33:83
.aint 33:-70 34:175
.ainta 29:54 33:-30 34:87
.aints 12:19
.air$ 17:34 25:111 29:32 33:-74
.aise 2:38 9:-10 11:-45 22:87 29:90
.aise$ 2:3 22:90
.aiso 17:145 34:155
.aison 17:145 34:155
.ait$ 2:213 7:154 8:-53 9:-117 16:20 20:12 21:43 29:-21
.aiti 5:-148 6:8 9:93 13:211 18:64
.aitin 5:-148 6:8 9:93 13:211 18:64
.aive 2:-91 9:96 10:-12 11:35 13:147 17:-21 21:128 22:164 29:-132
.aiver 2:-89 9:99 11:35 13:150 17:-21 21:129 22:168 29:-102
.ake$ 0:-24 1:-193 2:161 4:147 6:173 8:112 9:-125 12:-199 13:-119 14:-189 16:238 17:-30 19:-77 20:-203 22:67 24:190 25:28 27:-114 28:-7 29:-469 31:105 33:-172
.akes 2:121 11:122 25:-79 33:15 34:68
.akes$ 2:121 11:122 25:-79 33:15 34:68
.akin 2:86 8:57 33:36
.aking 2:86 8:57 33:36
.alar 4:-1 16:-72 24:207 28:-31 29:55
.alarm 4:-1 16:-72 24:207 28:-31 29:55
.alch 2:101
.alche 2:101
.ale$ 20:105 29:52
.alen 1:73 2:-122 4:61 5:-122 6:-31 8:-129 9:-22 10:-117 11:7 13:-86 14:179 17:-128 18:100 19:113 20:-69 22:-148 24:-139 25:-123 26:147 29:-64 31:-79 33:80
.alend 1:73 2:-122 4:61 5:-122 6:-31 8:-129 9:-22 10:-117 11:7 13:-86 14:179 17:-128 18:100 19:113 20:-69 22:-148 24:-139 25:-123 26:147 29:-64 31:-79 33:80
.aler 27:19 31:139
.alert 27:19 31:139
.alf$ 2:54 4:4 19:5 22:168
.alfw 1:11 5:188 6:-53 9:-37
.alfwa 1:11 5:188 6:-53 9:-37
.alid 9:204
.alid$ 9:204
.alis 4:4 21:22
.alise 4:6
.alit 29:-8 33:51
.alk$ 10:42 11:91 15:34 17:25 29:-42 34:64
.alke 21:45
.alked 21:45
.all$ 0:40 1:-25 4:-198 8:77 9:-331 10:50 11:-179 12:-323 13:105 14:259 15:-20 17:39 18:-173 19:-28 21:-61 22:-134 25:125 27:50 28:-287 29:103 30:-184
.alle 1:202 4:111 11:69 14:95 16:-39 17:22 18:-20 29:-98 31:-35
.alled 1:5 3:-27 4:133 17:48
.aller 1:148 16:-13 22:13
.allo 2:188 6:-30 10:-67 12:-108 13:176 15:103 18:-32 22:131 33:-168
.allow 2:190 6:-28 10:-67 12:-107 13:176 15:104 18:-28 22:132 33:-166
.alls 32:36 33:129 34:27
.alls$ 32:36 33:129 34:27
.ally 20:45 21:23 23:59 25:131
.ally$ 20:45 21:23 23:59 25:131
.alog 9:32 22:32
.alog$ 9:33 22:32
.alon 5:219 29:-4 31:13
.along 5:219 29:-1
.alph 1:152 2:-2 5:183 12:-36 18:-174 20:-138 29:-145 33:178
.alpha 1:152 2:-2 5:183 12:-36 18:-174 20:-138 29:-145 33:178
.alre 2:-59 3:118 5:124 6:165 7:-119 9:114 10:-114 12:121 14:-12 17:-65 18:-147 20:-70 22:6 23:76 26:80 28:-59 29:13 33:-1
.alrea 2:-59 3:118 5:124 6:165 7:-119 9:114 10:-114 12:121 14:-12 17:-65 18:-147 20:-70 22:6 23:76 26:80 28:-59 29:13 33:-1
.als$ 2:-72 6:105 7:47 18:69 29:-29 32:-21 33:138
.also 1:148 10:21 19:95
.also$ 1:148 10:21 19:95
.alwa 14:-112 24:58 25:150
.alway 14:-112 24:58 25:150
.ambi 2:79 16:139
.ame$ 1:7 4:48 5:114 6:-256 9:180 10:71 11:-176 13:-169 14:-268 15:-62 16:39 18:-34 19:329 20:-233 21:-71 23:94 24:-100 25:32 27:-10 28:-161 31:-182 32:-82 34:162
.ames 14:34 34:107
.ames$ 14:34 34:107
.amin 2:55 19:287 20:-59 28:-36 33:-144
.aming 2:55 19:287 20:-59 28:-36 33:-144
.amme$ 29:77 33:-16
.ammi 31:102
.ammin 31:102
.ampl 7:164 8:-6 11:172 25:-25
.ample 7:164 8:-6 11:172 25:-25
.ams$ 23:16 33:30
.anag 5:-79 10:62 11:110 17:-35 19:199 20:-131 22:80 29:-113 34:55
.anage 5:-78 10:63 11:110 17:-35 19:199 20:-131 22:80
.ance 2:209 8:46 9:-29 10:-157 11:-47 14:18 15:14 20:-79 21:6 23:-81 24:143 27:-222 29:95 31:81 34:-52
.ance$ 2:200 14:35 24:65 29:17 34:-22
.ancel 8:70 23:-59 24:61 27:-128 29:67 31:99
.ances 21:122
.anch 1:142 2:-132 5:44 6:-49 9:-7 10:161 12:68 20:-90 29:74 31:-32 33:84
.anch$ 1:146 12:119 20:-78 29:115 31:-23 33:113 34:-38
.anche 5:17 10:173 34:6
.and$ 0:-401 1:-66 2:64 3:-86 5:111 6:-14 7:-16 8:138 9:20 10:95 11:161 12:49 13:-66 14:48 15:-110 16:27 17:9 18:189 19:-97 20:37 21:-453 23:-81 24:-162 25:-63 27:41 28:-32 29:-133 30:-307 31:-91 32:33 34:-71
.anda 2:15
.ande 8:97 9:-54 21:86
.anded 8:117
.ander 9:-34 21:89
.andi 0:60 2:15 5:36 13:28 14:2 18:-119 20:-81 22:27 29:-299 33:141 34:115
.andid 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.andin 2:79 13:44 22:42
.andl 34:200
.andle 34:160
.ando 11:48 29:-11 31:122
.andom 31:122
.ands 5:78 10:100 11:113 12:-83 25:70 29:-293 32:52 33:93
.ands$ 5:78 10:100 11:113 12:-83 25:70 29:-293 32:52 33:93
.andu 15:57 20:-29 29:146 32:23 33:-36
.andup 15:57 20:-29 29:146 32:23 33:-36
.ange 0:-40 1:21 5:-209 6:-167 7:5 10:134 11:-136 12:48 13:115 14:-188 15:116 16:132 18:-38 19:-187 21:47 25:-188 26:-260 27:194 28:48 29:-32 33:-176 34:123
.ange$ 1:-93 2:-7 7:75 11:-25 15:211 16:166 20:35 26:-21 29:-67 33:-5 34:-197
.anged 8:35 19:-22 20:-38 29:108 33:-45 34:200
.angel 1:171
.anges 10:128 13:192 15:-127 21:28 27:176 28:38 29:-225 33:-25
.angi 33:124
.angin 33:124
.angu 11:32 22:38
.angua 11:32 22:38
.anin 7:113 8:-123 10:88 29:88 33:-8
.aning 7:113 8:-123 10:88 29:88 33:-8
.ank$ 25:76 33:148
.anke 25:146 29:-75
.anke$ 25:146 29:-75
.anks 7:-45 14:47 20:65 25:240 27:10
.anks$ 7:-45 14:47 20:65 25:240 27:10
.anna 7:83 8:-70 34:214
.anna$ 7:83 8:-70 34:214
.anne 2:-190 3:156 5:-211 6:12 9:-86 10:-168 11:119 12:-125 13:-161 14:17 17:-127 18:-265 20:30 25:41 26:134 27:114 28:-76 29:-112 30:55 31:108 33:-40
.anned 3:180 5:-29 6:44 12:-25 14:68 18:-110 19:24 20:82 29:-241 32:64
.annel 2:-105 11:160 18:-39 20:-1 25:69 26:145 27:124 30:60 31:114 32:-82 34:25
.anni 3:107 4:121 5:-71 12:-7 33:107
.annin 3:107 4:121 5:-71 12:-7 33:107
.anno 2:-32 10:-6 11:61 14:-82 20:112 26:69 27:205 29:-37 30:-17 31:83 33:-96
.annou 2:-17 11:63 14:-75 20:113 26:83 27:180 31:35 33:-92
.anot 0:191 22:1 25:111 29:-41
.anoth 0:191 22:1 25:111 29:-41
.ans$ 5:17 10:221 25:134 29:-61 33:-128
.ansl 0:12 2:46 5:-103 8:-64 9:-58 11:-120 14:66 16:-11 23:51 27:96 29:44 33:84 34:24
.ansla 0:12 2:46 5:-103 8:-64 9:-58 11:-120 14:66 16:-11 23:51 27:96 29:44 33:84 34:24
.answ 9:42 11:7 13:110 20:15 21:-59
.answe 9:42 11:7 13:110 20:15 21:-59
.ant$ 4:26 5:-145 6:-50 8:36 9:-210 10:-23 11:-241 13:-19 14:31 15:47 16:-20 17:57 21:-83 22:156 26:86 27:125 28:-73 29:-207 31:141 32:-310
.ante 2:-81 8:40 9:22 13:61 17:-19 19:12 21:-19 22:95 26:72 27:124 29:-130 34:-74
.anted 2:-77 8:40 9:23 13:61 17:-18 19:13 21:-15 22:98 26:73 27:125 29:-107 33:-9 34:-72
.anti 7:11 12:53
.ants 17:48 21:85 22:-99 24:-96 25:48 29:146 33:15 34:-48
.ants$ 17:48 21:85 22:-99 24:-96 25:48 29:146 33:15 34:-48
.anua 4:30 11:119
.anual 11:119
.anuar 4:34
.anup 2:69 22:56
.anup$ 2:69 22:56
.any$ 0:4 1:-225 2:105 3:-122 4:-35 6:-346 7:-428 9:185 11:-465 12:58 13:229 15:83 16:-295 17:79 19:62 20:-186 21:53 22:-105 23:-83 24:-196 25:-74 27:-152 28:22 29:90 30:-277 31:167 32:50 33:-101 34:-419
.anyb 9:60 10:110 15:48 21:-33
.anybo 9:60 10:110 15:48 21:-33
.anym 31:141
.anymo 31:141
.anyo 3:9 4:-40 9:36 12:-29 13:73 22:-101 25:167 34:22
.anyon 3:9 4:-40 9:36 12:-29 13:73 22:-101 25:167 34:22
.anyt 1:-24 2:61 6:28 8:-197 13:111 16:-114 18:138 19:-51 25:-173 26:50 28:-113 29:-233 30:-50 32:158 33:-51
.anyth 1:-24 2:30 6:28 8:-197 13:112 16:-114 18:138 19:-51 25:-172 26:51 28:-111 29:-141 30:-50 32:158 33:-40
.aoe$ 6:-111 9:-132 10:281 19:-30
.aper 22:19 29:62
.api$ 2:-57 10:-33 11:177 29:36
.apit 29:38
.apita 29:38
.appe 1:82 2:-60 6:45 7:10 10:123 13:-57 16:-76 18:-13 19:-21 24:-120 25:-169 27:27 31:139 32:192 33:-47
.appen 1:91 2:-30 6:45 7:19 10:126 13:-20 16:-69 18:-7 19:-16 24:-47 25:-140 32:194 33:-27
.appl 2:68 10:60 12:82 17:-30 18:-32 21:19 22:209 33:6 34:-153
.appli 29:72
.apply 2:76 10:60 12:84 21:20 22:183 34:-143
.appo 17:31
.appr 1:-86 2:-163 4:-2 5:-66 6:-101 7:289 8:185 9:117 10:-235 12:-169 13:118 14:-133 16:-10 19:-44 20:-54 21:-173 27:-156 28:8 29:-37 32:-148 33:-235 34:153
.appre 22:22
.appro 1:-75 2:-154 5:-45 6:-94 7:290 8:189 9:119 10:-233 12:-163 13:119 14:-127 16:-3 19:-40 20:-35 21:-161 22:-162 27:-72 28:10 29:-11 31:-60 32:-140 33:-230 34:156
.appy 16:-70 20:-13 25:261
.appy$ 16:-70 20:-13 25:261
.apri 4:208
.april 4:208
.apro 8:177 25:-39 29:-46
.apto 22:-43 29:259
.aptop 22:-43 29:259
.arat 0:85 5:46
.arate 0:87
.arba 6:31 20:95 34:37
.arbal 6:31 20:95 34:37
.arch 4:185 6:-52 14:-13 19:106 25:-2 29:91
.arch$ 4:192 29:95
.ard$ 1:117 2:-95 3:6 6:-22 8:56 9:135 10:78 15:11 21:-28 22:17 24:-17 27:70 33:-23
.ardi 8:55 17:157
.ardin 8:55 17:157
.are$ 1:-52 2:90 5:167 7:-66 8:-117 9:-42 10:123 11:1 12:146 14:26 16:-24 17:-166 19:-39 20:-145 23:23 24:19 25:35 26:47 27:-76 28:72 29:-163 32:-63 33:-31
.ared 3:43
.ared$ 3:43
.arew 5:284 10:-196 25:-50 29:-149 33:189
.arewe 5:120 10:-31 29:-44 33:75
.arewh 5:197 10:-92 25:-46 29:-3 33:95
.arge 4:9 14:-23 20:139 33:-72 34:171
.arge$ 34:180
.arget 4:13 20:144 33:-19
.aria 15:54 16:-26 21:71 22:-19 34:36
.aria$ 15:54 16:-26 21:71 22:-19 34:36
.arie 6:-120 10:-40 12:88 28:62 33:53 34:110
.aries 6:-120 10:-40 12:88 28:62 33:53 34:110
.arin 15:25
.aring 15:25
.ark$ 1:117 5:16 6:-51 7:17 8:224 9:-122 20:-87 28:130 29:-138 33:-41
.arke 1:14 8:-39 29:75
.arket 1:14 8:-39 29:75
.arli 1:-10 6:-53 10:49 16:149 18:84 19:84 23:5 33:-49
.arlie 1:-10 6:-53 10:49 16:149 18:84 19:84 23:5 33:-49
.arly 1:56 2:86 4:46 11:-85 21:93 23:169 29:-89 33:-68
.arly$ 1:56 2:86 4:46 11:-85 21:93 23:169 29:-89 33:-68
.arm$ 4:-27 16:-77 24:204 28:-82 29:277
.arn$ 23:63 24:155
.arni 1:28
.arnin 1:28
.arou 10:-64 17:136 18:149 25:12 29:-138
.aroun 10:-64 17:136 18:149 25:12 29:-138
.arra 22:51
.arras 22:51
.arri 17:103 18:92
.arriv 17:103 18:92
.ars$ 11:-35 29:116
.art$ 2:57 3:33 4:-29 5:180 6:-53 9:-66 10:-191 14:51 17:32 19:51 20:-223 21:-40 25:-72 27:75 29:78 31:-71 33:153 34:-134
.arte 6:38 17:288 20:25 29:-131
.arted 3:18 5:60 6:39 17:184 29:-15
.arter 5:-91 17:129 20:36
.arti 4:125 12:34
.artin 4:125
.arts 3:112 4:52 10:20 29:-93 32:8 33:22 34:-110
.arts$ 3:112 4:52 10:20 29:-93 32:8 33:22 34:-110
.artw 1:144
.artwo 1:144
.arty 1:52 4:-17 10:71 20:-53 25:111 29:12
.arty$ 1:52 4:-17 10:71 20:-53 25:111 29:12
.ary$ 1:-43 2:43 5:-100 6:70 9:-149 10:391 11:-236 12:-144 13:-46 16:116 17:-9 18:-106 20:-121 22:34 24:-39 25:-187 29:-361 31:-94 32:104
.ase$ 0:-10 2:-14 3:-417 4:25 5:150 6:-465 7:-76 8:-20 9:-63 12:-458 13:31 14:56 15:-14 16:22 17:38 18:-88 19:35 20:75 21:-12 22:95 23:-668 25:-45 26:-26 27:16 28:5 29:114 30:-29 32:6 33:-31 34:30
.ased 6:233 19:-162 20:9 29:-5
.ased$ 6:233 19:-162 20:9 29:-5
.ases 12:13 14:-31 17:53 29:-30 31:194 33:4
.ases$ 12:13 14:-31 17:53 29:-30 31:194 33:4
.ash$ 0:50 1:21 2:68 16:-64 20:66
.ashb 8:16 9:65 22:139
.ashbo 8:16 9:65 22:139
.asin 6:-13 29:65
.asing 6:-13 29:65
.ask$ 2:-202 8:60 9:-159 10:-144 11:265 13:87 21:4 22:181 24:95 25:-105 27:-34 29:-190 32:-68 33:-139 34:69
.aske 7:12 8:-76 9:34 13:190 16:38 22:-151 23:68 31:-1 34:-108
.asked 7:12 8:-76 9:34 13:190 16:38 22:-151 23:68 31:-1 34:-108
.aski 15:80 20:22 21:149 22:46 33:97
.askin 15:80 20:22 21:149 22:46 33:97
.asks 17:147 20:19 22:28 29:-2
.asks$ 17:147 20:19 22:28 29:-2
.ason 5:37 9:82 10:124 22:36 29:-46 33:-21
.ason$ 5:37 9:91 10:125 22:75 29:-46 33:-19
.ass$ 6:-84 7:33 8:-25 22:99 29:137
.asse 6:188 7:45 23:18 33:-9
.assed 6:57 7:17 23:18
.assi 22:49 29:108
.assin 22:51
.assu 12:71
.assum 12:71
.assw 11:-27 29:146
.asswo 11:-27 29:146
.ast$ 1:98 2:72 3:-111 5:-21 6:338 10:-28 11:-30 12:-263 13:-115 14:-263 15:6 18:-96 19:398 20:-181 21:37 22:3 23:84 24:-266 27:-208 28:-3 32:-3 33:-6
.aste 2:104 4:-26 5:195 6:-107 10:49 14:143 25:-102 29:26 34:-17
.aste$ 14:163
.aster 2:119 5:199 6:-103 10:52 25:-96 29:38 34:-3
.asy$ 17:207
.ata$ 15:16 33:89
.atab 29:137
.ataba 29:142 33:-72
.atabl 33:123
.atch 1:-21 2:213 6:-33 7:-9 9:-96 10:-293 11:-138 12:2 16:-51 17:126 19:-6 20:-31 21:-225 22:144 24:-207 25:-235 27:125 28:-9 29:152 31:49 33:-35 34:28
.atch$ 2:124 9:-69 10:-80 11:-97 13:-86 16:-20 17:99 21:-163 22:135 24:-149 25:-123 27:135 29:196 31:54 33:-219 34:49
.atche 2:91 10:-158 12:41 13:72 15:40 29:-17 33:22
.ate$ 0:68 1:-32 3:54 4:261 5:96 6:-77 7:-650 8:-82 9:13 10:-857 11:-15 13:58 14:-366 15:36 16:31 17:-388 18:1 19:58 20:213 22:187 23:-31 24:-484 25:94 26:-367 27:-259 28:-142 29:50 30:12 31:-376 32:-210 33:142 34:-86
.ated 2:99 3:78 4:-22 5:6 6:-45 9:-14 11:-45 12:-120 15:-63 20:37 25:100 32:13 33:90 34:110
.ated$ 2:99 3:78 4:-22 5:6 6:-45 9:-14 11:-45 12:-120 15:-63 20:37 25:100 32:13 33:90 34:110
.atel 13:41 16:23
.ately 13:41 16:23
.ater 1:-8 4:43 15:165 16:169 17:82 19:127 22:-118 24:-172 27:-10 28:-13 29:16 33:-164
.ater$ 1:-7 4:46 15:166 16:169 19:128 22:-113 24:-171 27:-7 28:-1 29:36 33:-157
.ates 0:128 2:-263 3:99 5:-57 6:-228 8:-223 9:-223 10:-92 11:33 14:222 15:26 16:-83 17:-58 18:67 19:139 20:-498 22:-78 24:-78 25:-345 27:101 28:-62 29:-165 31:11 32:135 33:95 34:-251
.ates$ 0:130 2:-189 3:101 5:-49 6:-174 8:-219 9:-211 10:-70 11:43 14:225 15:35 16:-79 17:-39 18:70 19:144 20:-399 22:-70 24:-53 25:-339 27:103 28:-48 29:-307 31:12 32:136 34:-243
.atest 2:-91 33:235
.atev 18:133
.ateve 18:133
.athe 9:-65 11:-79 16:26 25:-103 29:239 30:47
.ather 9:-65 11:-79 16:26 25:-103 29:239 30:47
.atin 5:-53 7:44 11:116 12:15 27:11
.ating 5:-53 7:44 11:116 12:15 27:11
.atio 0:103 2:59 5:11 7:-156 8:-15 9:-106 10:-28 11:-16 12:-40 13:-259 14:-98 16:-150 17:83 19:-108 20:-275 25:119 26:77 27:82 28:-207 30:64 31:53 34:20
.ation 0:103 2:59 5:11 7:-156 8:-15 9:-106 10:-28 11:-16 12:-40 13:-259 14:-98 16:-150 17:83 19:-108 20:-275 25:119 26:77 27:82 28:-207 30:64 31:53 34:20
.ator 10:33 12:-25 14:88 23:67 27:44 28:44 29:-63 34:27
.ator$ 14:62 34:57
.ators 10:88 12:-12 23:72 27:50 28:47 29:-124
.ats$ 25:193
.atta 9:89 29:98
.attac 9:89 29:98
.atur 0:-225 1:-51 2:67 3:-70 4:-206 5:38 6:38 7:-183 9:-255 10:40 11:-1 13:-5 14:-219 15:32 16:36 17:-10 19:83 20:-117 21:-169 22:70 24:13 26:14 27:-64 28:84 30:-21 31:-11 32:-249 33:141 34:19
.ature 0:-225 1:-51 2:67 3:-70 4:-206 5:38 6:38 7:-183 9:-255 10:40 11:-1 13:-5 14:-219 15:32 16:36 17:-10 19:83 20:-117 21:-169 22:70 24:13 26:14 27:-64 28:84 30:-21 31:-11 32:-249 33:141 34:19
.atus 5:203 8:-71 9:103 12:90 29:-71
.atus$ 5:203 8:-71 9:103 12:90 29:-71
.audi 1:64 2:29
.audit 1:64 2:29
.aug$ 6:-35 8:-41 16:30 32:200 33:122
.augu 1:41 6:73 20:68 32:136 33:-75
.augus 1:41 6:73 20:68 32:136 33:-75
.ault 23:93 29:64 31:-9
.ault$ 23:93 29:64 31:-9
.aunc 20:257 33:-101
.aunch 20:257 33:-101
.aus$ 8:-109 9:156 20:2
.ause 2:22 16:10 30:16 31:45 32:-11
.ause$ 2:22 16:10 30:16 31:45 32:-11
.auth 7:45 34:63
.autho 7:45 34:64
.avai 20:178
.avail 20:178
.ave$ 2:-7 3:1 4:-162 5:53 6:112 7:102 10:-61 11:-169 12:27 13:72 14:96 15:33 16:50 17:-37 18:27 19:-11 20:-114 21:-53 22:27 23:25 24:-229 25:-9 26:-105 27:-367 28:36 29:-28 30:-74 31:188 32:98 33:7 34:-227
.avin 0:113 5:-201 6:-68 10:65 12:-60 24:-58 25:180 28:24
.aving 0:113 5:-201 6:-68 10:65 12:-60 24:-58 25:180 28:24
.avis 14:-3 25:-93 27:206 29:-64 31:71
.aviso 27:102 29:-51 31:72
.avou 8:13 12:-60 16:34 25:116 29:-51
.avour 8:13 12:-60 16:34 25:116 29:-51
.away 6:-103 12:30 20:-41 24:205 28:254 29:-11 31:25 32:29 33:-218
.away$ 6:-103 12:30 20:-41 24:205 28:254 29:-11 31:25 32:29 33:-218
.aybe 0:159 15:97 16:-103 25:66 30:47
.aybe$ 0:159 15:97 16:-103 25:66 30:47
.ayed 6:-21 15:226 33:-31
.ayed$ 6:-21 15:226 33:-31
.ays$ 0:-138 1:95 2:-97 6:106 8:-108 10:-332 11:8 12:-3 14:-240 15:-51 16:146 17:-153 18:-115 19:-80 20:-325 21:-34 22:51 24:237 25:175 26:-170 27:-311 28:309 29:-54 31:-1 32:151 33:-82 34:-285
.azpa 19:339 20:-67 33:-146
.azpac 19:339 20:-67 33:-146
.babl 3:46 23:40 30:37
.bably 3:46 23:40 30:37
.back 2:94 8:35 9:-145 12:-99 13:30 16:211 19:97 21:-71 24:76 25:152 27:84 29:-384 31:-201 32:-62 33:-316 34:54
.back$ 8:61 16:216 19:109 24:35 25:185 27:52 29:-180 31:-172 32:-16 33:-118
.backe 2:8 22:33
.backl 13:113
.backp 1:69 2:82 10:5 29:-4 34:54
.bad$ 11:-61 25:111 29:-2
.bal$ 0:3 2:-37 33:123
.ball 6:31 20:95 34:37
.ball$ 6:48 20:72 33:-58
.balls 33:69 34:39
.ban$ 12:58 25:-66 29:89
.bar$ 21:99 29:97
.barr 22:51
.barra 22:51
.base 11:-150 29:353
.base$ 11:-148 29:360
.bash 1:52
.bash$ 1:52
.bcal 26:253 29:-157
.bcal$ 26:253 29:-157
.beca 9:133 16:22 30:28
.becam 9:141
.becau 16:23 30:31
.beco 2:110 16:63 17:135
.becom 2:110 16:63 17:137 29:-72
.bed$ 5:-111 17:128 26:337 29:-183 30:45 34:-82
.been 2:-97 4:-39 6:132 9:120 10:-174 12:59 13:187 14:-58 22:-60 25:52 28:-168 29:-203 32:-92 33:-174 34:-9
.been$ 2:-97 4:-39 6:132 9:120 10:-174 12:59 13:187 14:-58 22:-60 25:52 28:-168 29:-203 32:-92 33:-174 34:-9
.befo 1:107 2:-2 3:1 4:-31 5:22 6:15 7:145 8:-85 9:-118 10:-177 11:-128 12:-44 13:-57 14:-177 15:-47 17:111 18:9 19:164 21:5 22:-325 23:89 24:163 25:-249 26:-43 27:-107 28:143 29:-79 31:-212 32:45 33:-6 34:-169
.befor 1:107 2:-2 3:1 4:-31 5:22 6:15 7:145 8:-85 9:-118 10:-177 11:-128 12:-44 13:-57 14:-177 15:-47 17:111 18:9 19:164 21:5 22:-325 23:89 24:163 25:-249 26:-43 27:-107 28:143 29:-79 31:-212 32:45 33:-6 34:-169
.begi 4:122 10:-121 12:-82 17:295 27:103 29:20
.begin 4:122 10:-121 12:-82 17:295 27:103 29:20
.begu 5:92 6:-76 12:184 14:-46
.begun 5:92 6:-76 12:184 14:-46
.beha 8:31 22:127
.behal 8:32 22:129
.behi 6:176 14:-73 34:5
.behin 6:176 14:-73 34:5
.bein 5:90 10:59 15:69
.being 5:90 10:59 15:69
.bel$ 2:47
.benc 7:114
.bench 7:114
.ber$ 1:169 2:-59 3:74 4:132 6:-305 7:66 8:37 9:39 10:-295 11:-132 12:-221 16:1 17:-257 18:-227 20:126 22:-364 25:-331 26:-31 27:-262 28:16 29:-9 31:-11 32:137 33:16
.bern 4:20 6:-16 19:-34 20:-44 29:214
.berne 4:20 6:-16 19:-34 20:-44 29:214
.bers 0:-11 2:-200 6:73 10:69 12:67 13:-49 16:63 18:-59 19:-50 20:-55 21:94 29:17 31:-198 33:84 34:50
.bers$ 32:7 34:46
.berse 29:90 34:14
.bersh 1:-47 2:-140 6:80 10:77 12:69 16:76 18:-14 19:-37 21:100 27:44 29:-60 31:-1 33:94
.best 11:-143 17:106 25:-150 29:-113 31:229
.best$ 17:112
.beta 0:214 1:119 2:-92 5:122 10:-92 12:-55 20:-94 29:70
.beta$ 0:214 1:119 2:-92 5:122 10:-92 12:-55 20:-94 29:70
.betw 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
.betwe 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
.bfoo 2:5 22:15 29:22
.bfoo$ 2:5 22:15 29:22
.bian 29:130 33:-26
.bian$ 29:130 33:-26
.bid$ 10:61
.bie$ 17:222
.big$ 2:59 14:124 20:101 29:-13 33:-118
.bili 5:123 20:58
.bilis 5:92
.bilit 20:62
.bill 8:13 22:54
.billi 8:13 22:54
.bin$ 8:87 9:-46 17:24
.bind 10:187
.bindi 2:10 10:145
.bir$ 2:14 31:26
.bisc 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
.biscu 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
.bit$ 15:34 17:67
.bjec 9:98 10:38 12:-13
.bject 9:98 10:38 12:-13
.ble$ 0:3 2:224 4:-166 6:-222 8:-44 9:-373 11:-30 12:31 13:-221 14:198 15:92 16:-87 17:-402 18:-226 20:88 21:7 24:-52 25:-430 26:30 27:15 28:-93 29:-550 31:39 32:-61 33:70 34:187
.blem 2:46
.blem$ 2:46
.blis 20:162 33:-14
.blish 20:162 33:-14
.bloc 1:11 2:176 8:105 25:-37 29:-115 34:-84
.block 1:11 2:176 8:105 25:-37 29:-115 34:-84
.blog 20:57
.blog$ 20:57
.blue 2:74 33:46
.bluep 2:74 33:46
.bly$ 3:46 15:15 23:40 30:37
.bmit 19:-28 22:89 29:83
.bmit$ 19:-28 22:89 29:83
.boar 2:-32 3:6 8:125 9:18 17:139 22:100 33:-29
.board 2:-32 3:6 8:125 9:18 17:139 22:100 33:-29
.body 0:2 2:-145 3:15 4:-73 6:-96 7:152 8:-208 9:62 10:26 11:-22 13:51 15:132 22:-190 24:2 34:39
.body$ 0:2 2:-145 3:15 4:-73 6:-96 7:152 8:-208 9:62 10:26 11:-22 13:51 15:132 22:-190 24:2 34:39
.book 15:14 20:51 29:100
.book$ 20:77 29:109
.boot 4:88 16:-2 29:167
.boots 4:95
.boss 11:-114 25:-68 29:-13 34:236
.boss$ 11:-114 25:-68 29:-13 34:236
.bot$ 2:-83 5:-113 10:-170 11:287 17:-229 23:41 25:177 27:-50 29:-361 31:2 33:31 34:53
.both 2:54 31:88 33:110
.both$ 33:115
.bothe 2:58 31:94
.boun 9:144 29:-64
.bout 0:37 1:-29 2:95 4:-85 5:55 6:-157 7:158 8:-47 9:162 11:3 12:-193 13:-187 14:-297 16:-181 17:34 18:-59 19:-62 20:-60 21:-92 22:-111 23:65 24:79 25:-95 26:-158 27:146 28:-193 29:-88 30:-121 31:5 32:-124 33:94 34:112
.bout$ 0:37 1:-29 2:95 4:-85 5:55 6:-157 7:158 8:-47 9:162 11:3 12:-193 13:-187 14:-297 16:-181 17:34 18:-59 19:-62 20:-60 21:-92 22:-111 23:65 24:79 25:-95 26:-158 27:146 28:-193 29:-88 30:-121 31:5 32:-124 33:94 34:112
.bran 1:136 2:-106 5:43 6:-49 9:-12 10:160 12:66 20:-92 29:73 31:-32 33:83
.branc 1:142 2:-132 5:44 6:-49 9:-7 10:161 12:68 20:-90 29:74 31:-32 33:84
.brar 2:116 10:30 16:104 18:-43 20:-73 22:52 27:-123 28:123 29:-252 33:34 34:138
.brari 6:-120 10:-40 12:88 28:62 33:53 34:110
.brary 2:129 6:91 10:95 12:-66 15:10 16:115 18:-24 20:-20 22:58 27:-106 28:10 29:-144 34:3
.bre$ 16:71
.brea 2:38 8:65 9:-38 17:13 21:13 28:-43
.break 2:38 8:65 9:-38 17:13 21:13 28:-43
.brin 9:2 24:34
.bring 9:2 24:34
.brok 15:42 22:78 25:32 29:156 34:-139
.broke 15:42 22:78 25:32 29:156 34:-139
.bscr 2:-109 5:-26 6:-89 8:-79 9:-93 10:-117 11:28 17:-136 24:-42 25:-176 26:258 27:72 29:78 30:189 31:110 33:-12 34:35
.bscri 2:-109 5:-26 6:-89 8:-79 9:-93 10:-117 11:28 17:-136 24:-42 25:-176 26:258 27:72 29:78 30:189 31:110 33:-12 34:35
.bug$ 1:169 2:20 5:28 8:-88 12:-20 15:1 20:-56 21:-104 24:73 25:60 29:109 33:-236 34:56
.bugf 2:79 5:88 20:147 29:-72
.bugfi 2:79 5:88 20:147 29:-72
.bugs 17:159
.bugs$ 17:159
.buil 4:81 5:118 12:-140 14:-20 17:-80 20:44 25:35 29:202
.build 4:81 5:123 12:-117 14:-19 17:-79 20:44 25:35 29:203
.bump 2:275 13:-55 15:-67 21:-22 22:153 29:-154 33:81
.bump$ 2:163 13:-49 22:159 29:-89 33:82
.bumps 2:81 33:-36
.bunt 4:81 20:78
.buntu 4:81 20:78
.busy 32:120
.busy$ 32:120
.but$ 0:54 7:-43 8:176 14:-70 15:120 21:50 22:-96 25:-24 31:165
.bute 17:176
.bute$ 17:129
.buted 17:9
.buti 17:127 20:75 29:-75
.butin 17:105
.butio 20:77
.buto 2:24 14:16 17:8 29:91
.butor 2:24 14:16 17:8 29:91
.butt 2:52 12:36 20:-9 34:65
.butto 2:52 12:36 20:-9 34:65
.bye$ 25:153 31:-67
.cal$ 15:23 26:249 29:-113
.cale 1:73 2:-122 4:61 5:-122 6:-31 8:-129 9:-22 10:-117 11:7 13:-86 14:179 17:-128 18:100 19:113 20:-69 22:-148 24:-139 25:-123 26:147 29:-64 31:-79 33:80
.calen 1:73 2:-122 4:61 5:-122 6:-31 8:-129 9:-22 10:-117 11:7 13:-86 14:179 17:-128 18:100 19:113 20:-69 22:-148 24:-139 25:-123 26:147 29:-64 31:-79 33:80
.call 1:70 2:-37 4:72 5:82 14:-61 20:-50 21:32 22:-57 24:15 29:166 31:-56 32:-24 34:49
.call$ 5:43 24:18 29:167 31:-47 34:56
.calle 1:6 3:-23 4:133
.cally 21:45
.camb 2:79 16:139
.cambi 2:79 16:139
.came 5:-17 9:225 10:-99 19:218 20:-70 21:-6 23:105
.came$ 5:-17 9:225 10:-99 19:218 20:-70 21:-6 23:105
.can$ 0:16 1:-25 2:201 3:48 4:-29 5:-390 6:-131 7:126 8:22 9:-368 10:-34 11:110 12:102 13:-323 15:-74 17:27 18:-18 19:-257 20:99 21:41 22:111 25:-182 26:23 27:-29 29:-100 30:-72 31:-67 32:-225 34:109
.canc 8:70 23:-59 24:61 27:-128 29:67 31:99
.cance 8:70 23:-59 24:61 27:-128 29:67 31:99
.cand 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.candi 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.capi 29:38
.capit 29:38
.care 2:48 10:-77 34:118
.care$ 2:67 10:-75 34:119
.cate 2:59
.cated 2:60
.cati 5:-100 8:-149 9:-94 11:-25 12:-69 17:-45 26:133 27:98 29:179 30:90 31:108 32:4 33:-96
.catio 5:-100 8:-149 9:-94 11:-25 12:-69 17:-45 26:133 27:98 29:179 30:90 31:108 32:4 33:-96
.caus 2:26 16:22 30:31
.cause 2:26 16:22 30:31
.ccep 2:148 7:107 12:9 13:-90 21:131 25:-61 29:83
.ccept 2:148 7:107 12:9 13:-90 21:131 25:-61 29:83
.ccor 16:20
.ccord 16:20
.ccur 6:147 33:-47
.ced$ 34:83
.cede 19:213 20:-99 33:-46
.cedu 10:-148 11:95 13:-36 14:111 21:117
.cedul 14:114
.ceiv 15:2 26:119 27:94 29:48 31:56 34:-40
.ceive 26:120 27:94 29:53 31:58 34:-32
.cel$ 8:73 23:-58 24:62 29:70 31:19
.ceme 11:74 20:26 26:99 27:60 31:53 34:-71
.cemen 11:74 20:26 26:99 27:60 31:53 34:-71
.cent 13:5 29:28
.centa 29:28
.cept 0:-93 1:-181 2:45 3:-235 4:-159 5:-310 6:-260 7:63 8:62 9:138 11:-1 13:190 14:-141 16:-238 17:-396 18:-103 20:-178 21:210 22:175 25:-152 26:-200 27:1 28:-167 29:12 30:-81 31:-34 32:-222 33:-232 34:48
.cept$ 7:153 29:65
.cepte 2:105 9:95 13:2 22:-7
.cepti 1:-121 2:-23 3:-71 4:-117 5:-225 6:-120 8:99 9:140 13:163 14:-84 16:-208 17:-272 18:-48 19:18 20:-146 21:214 22:170 25:-55 26:-102 27:10 28:-86 31:-2 32:-185 33:-145 34:56
.cern 10:174 27:50 33:-49
.cern$ 10:167 33:-20
.ces$ 7:71 10:-42 21:80 27:121 29:-20 31:109
.cess 9:-59 17:140 21:127
.cess$ 9:-57 17:141 21:128
.chai 29:85 33:61
.chain 29:85 33:61
.chan 0:-265 2:10 4:-224 5:-383 6:-32 9:-81 10:46 11:20 13:57 14:-181 15:147 16:66 17:-446 18:-276 19:-318 20:-82 21:139 22:-17 25:8 26:62 27:246 29:-68 30:13 31:58 32:-318 33:-103 34:42
.chanc 2:171 21:107
.chang 0:-69 1:19 5:-118 6:-165 10:133 11:-95 12:43 13:115 14:-126 15:149 16:122 17:-60 18:-36 19:-180 21:45 25:-87 26:-276 27:165 28:51 29:-35 31:-47 33:-45
.chann 2:-105 11:160 18:-39 20:-1 25:69 26:145 27:124 30:60 31:114 32:-82 34:25
.char 34:178
.charg 34:180
.chec 1:117 2:110 8:-31 9:-44 10:-49 11:65 25:-108 28:62 29:137
.check 1:117 2:110 8:-31 9:-44 10:-49 11:65 25:-108 28:62 29:137
.ched 1:40 2:-224 3:101 4:87 6:101 9:55 11:-75 12:-286 13:-256 14:125 15:-96 17:-175 18:68 19:128 20:-107 21:-48 22:-23 24:7 25:-275 26:-151 27:-64 28:-85 31:-235 34:47
.ched$ 6:112 9:66 29:87 30:52 33:-53
.chedu 1:58 2:-185 3:105 4:90 8:-1 11:-1 12:-141 13:-193 14:131 15:-31 17:-91 18:85 19:132 20:-84 22:-2 24:17 25:-153 26:-97 27:-18 29:-117 31:-112 34:63
.chee 25:108
.cheer 25:108
.chem 2:150 29:35 33:-73
.chemy 2:101
.cher 2:125 10:69 11:-21 29:43
.cherr 2:125 10:69 11:-21 29:43
.ches 2:52 9:-38 10:4 12:20 13:60 15:140 29:-142
.ches$ 2:52 9:-38 10:4 12:20 13:60 15:140 29:-142
.chev 18:79
.cheve 18:79
.chin 10:-68 24:60 25:94 28:89 29:2
.chine 24:63 25:102 29:15
.ching 10:-47 28:116
.chma 7:114 33:6
.chmal 33:18
.chmar 7:114
.cho$ 19:334 20:-50 33:-146
.chri 25:34 27:94 28:-134 29:54 31:33
.chric 27:102 31:47
.chris 25:94 28:-131 29:73
.chte 31:100
.chten 31:100
.cial 0:43 8:11 12:-57 20:155 29:-84 32:121
.cial$ 0:43 8:11 12:-57 20:155 29:-84 32:121
.ciat 22:22
.ciate 22:22
.cide 3:72 6:-7 7:64 8:-53 9:43 13:89 20:-28 21:7 22:-174 25:-100 27:17 29:-89 32:-31 34:228
.cide$ 7:71 8:-75 9:-148 25:-25 34:225
.cided 0:4 9:167 13:184 15:12 20:-22 21:13 22:-142 27:31 32:-26
.cides 3:77
.cies 12:77
.cies$ 12:77
.cing 0:20
.cing$ 0:20
.cion 34:52
.circ 15:118 18:13 19:-23
.cisi 7:44 8:59 9:116 29:-73
.cisio 7:44 8:59 9:116 29:-73
.ckag 1:77 10:85 15:12 27:64 29:-145 32:10
.ckage 1:77 10:91 15:15 26:33 29:-107
.ckagi 27:39 32:32
.cked 6:-109 9:30 10:-12 12:418 29:-169 34:-80
.cked$ 6:-109 9:30 10:-12 12:418 29:-169 34:-80
.cken 2:8 22:33
.ckend 2:8 22:33
.cker 10:62 17:-36 29:231
.cker$ 10:62 17:-36 29:231
.cket 4:-83 8:27 29:161
.cket$ 4:-83 8:27 29:161
.ckin 9:77 12:30 28:91 34:-52
.cking 9:77 12:30 28:91 34:-52
.cklo 13:113
.cklog 13:113
.ckpo 1:232 2:78 24:-34 29:-54 34:51
.ckpoi 1:124 24:-16
.ckpor 1:69 2:82 10:5 29:-4 34:54
.cks$ 12:86 22:68
.cle$ 0:25 1:-263 2:-68 3:163 4:320 5:186 6:-257 8:19 9:-126 10:28 11:-28 12:-111 13:5 14:156 16:-168 17:-88 19:151 20:-192 21:-39 22:-137 24:-161 25:-282 26:-33 27:-185 28:7 29:-391 31:-167 32:-240 33:-51
.clea 2:68 22:56
.clean 2:69 22:56
.cles 3:299 5:-37 19:35
.cles$ 3:299 5:-37 19:35
.clf$ 29:-139 33:200
.clie 0:-67 1:-191 2:118 6:92 10:118 12:30 16:104 18:-32 19:-11 20:-159 22:72 23:-8 29:-344 33:125 34:99
.clien 0:-67 1:-191 2:118 6:92 10:118 12:30 16:104 18:-32 19:-11 20:-159 22:72 23:-8 29:-344 33:125 34:99
.clin 8:86 9:-99 29:48
.cline 8:86 9:-99 29:48
.cloc 10:-34 12:-16 28:251
.clock 10:-34 12:-16 28:251
.clon 4:187 17:104 18:-85
.clone 4:187 17:104 18:-85
.clos 1:18 6:97 7:-92 8:5 9:-127 10:-165 12:181 14:-62 18:251 20:-211 22:-36 25:-21 28:95 32:-44
.close 1:28 6:97 7:-91 8:5 9:-127 10:-165 12:181 14:-62 18:251 20:-208 22:-35 25:-19 28:95 32:-40
.clud 1:120 10:69 27:105
.clude 1:120 10:70 27:106
.code 2:154 6:-9 10:238 11:-27 12:11 17:36 18:-5 19:31 20:-32 22:-25 28:-10 33:99
.code$ 2:160 5:-77 10:215 12:17 17:54 22:-24 28:-4 29:-12 33:114
.coden 19:52
.coff 25:168 29:45 34:-75
.coffe 25:168 29:45 34:-75
.come 1:-60 5:-131 6:27 10:-9 11:-195 12:58 13:-75 15:-136 16:30 17:320 18:222 19:24 22:-266 28:-176 31:-116 34:-26
.come$ 2:31 5:-243 6:57 8:-107 9:21 12:78 17:195 19:87 20:-56 22:-67 25:29 28:-260 31:-38 33:42 34:-102
.comer 2:-108 17:209 21:43
.comes 8:25 10:-69 16:50 18:224 20:41 29:-122 33:-70
.comi 5:79 6:53 18:228 20:58 25:-90 28:-30 29:-12 30:17 31:-66 32:171 33:-98 34:-15
.comin 5:79 6:53 18:228 20:58 25:-90 28:-30 29:-12 30:17 31:-66 32:171 33:-98 34:-15
.comm 0:-52 5:-8 7:25 10:-30 11:245 12:75 14:-138 17:102 22:-61 25:37 27:-18 29:48 32:-61
.comma 0:-8 2:17 7:56 11:341 14:-111 29:-115
.comme 8:13 17:63
.commi 2:-45 11:-146 12:105 17:17 25:73 29:162
.comp 2:-88 3:23 4:-97 5:35 10:-38 11:-98 14:113 19:147 25:-209 26:-36 29:318 30:16
.compa 3:36 11:-46 14:-28 19:182 29:33
.compl 1:4 2:-25 5:68 10:-12 14:196 30:24
.con$ 9:37 20:-166 29:200 33:-143
.conc 2:-39 8:6 10:174 15:20 27:49 33:-52
.conce 2:-26 10:174 15:20 27:49 33:-52
.cond 0:93 9:129 33:25
.cond$ 0:95 33:37
.condi 9:139
.conf 9:-6 10:40 21:30 29:136
.confe 29:136
.confi 10:47 21:38 33:22
.cong 5:-18 25:278
.congr 5:-18 25:278
.cons 7:48 8:60 10:35 12:4 22:43 29:-105
.consi 8:72 10:18 22:11
.const 12:19
.cont 11:-173 17:242 25:-70 28:-22 29:36 34:271
.conta 33:45 34:297
.contr 11:-23 14:3 17:284 29:94 33:-11
.cool 25:69
.cool$ 25:69
.coor 34:119
.coord 34:119
.copy 4:98 14:-62 26:70
.copy$ 4:99
.cord 8:77 22:72
.cord$ 8:90 22:80
.cordi 16:20
.core 10:-68 17:32 29:97 34:96
.core$ 10:-68 17:32 29:97 34:96
.corr 6:-20 10:-45 16:101 20:100 24:-8 29:-58 33:167
.corre 6:-20 10:-45 16:101 20:100 24:-8 29:-58 33:167
.cost 18:-87 26:114 29:22
.cost$ 18:-87 26:114 29:22
.coul 4:35 7:3 10:2 11:-99 12:-120 14:55 15:4 16:55 18:-19 20:-48 21:22 22:118 23:5 24:15 27:7 28:-48 29:-47 33:25 34:-187
.could 4:35 7:3 10:2 11:-99 12:-120 14:55 15:4 16:55 18:-19 20:-48 21:22 22:118 23:5 24:15 27:7 28:-48 29:-47 33:25 34:-187
.coun 8:-130 9:-47 10:111 11:-93 13:113 27:107 28:290 31:43 33:-146
.count 8:-130 9:-47 10:111 11:-93 13:113 27:107 28:290 31:43 33:-146
.coup 6:122 19:-6 25:74 29:-47 32:-33
.coupl 6:122 19:-4 32:-33
.cove 2:-109 10:163 29:142
.cover 2:-109 10:163 29:142
.cras 2:84 16:-30
.crash 2:84 16:-30
.crea 1:126 3:165 4:63 6:-38 8:-26 9:-61 11:59 13:-52 16:-74 22:7 25:-55 29:70 34:104
.creat 1:126 3:165 4:63 6:-38 8:-26 9:-61 11:59 13:-52 16:-74 22:7 25:-55 29:70 34:104
.cree 9:46 25:21
.creen 9:46 25:21
.crib 2:-144 5:-90 6:-95 9:-53 11:25 14:-139 15:-28 17:30 25:-219 26:269 27:212 30:169 31:52 33:-194 34:12
.cribe 2:-110 5:-88 6:-94 9:-46 11:29 14:-122 15:-19 17:32 25:-211 26:237 27:217 30:152 31:53 33:-185 34:13
.crip 29:20 31:125
.cript 29:20 31:125
.cron 29:30 33:75
.cted 8:64 9:47 10:83 17:145 19:-31 20:86 34:-65
.cted$ 8:64 9:47 10:83 17:145 19:-31 20:86 34:-65
.ctio 9:33 10:157 11:11 16:120 20:-90 25:-30
.ction 9:33 10:157 11:11 16:120 20:-90 25:-30
.ctiv 5:-29 6:-94 12:286 14:-22 18:-68 19:74 20:-32 23:15 27:8 31:3 32:20 33:-137
.ctiva 23:-7 27:55 31:25
.ctive 6:-92 12:287 14:-9 18:-66 19:81 23:101 33:-123
.ctly 10:67 12:-1 17:-5 25:122 28:76 29:-72
.ctly$ 10:67 12:-1 17:-5 25:122 28:76 29:-72
.ctob 1:62 4:51 5:-72 16:89 20:149 32:86
.ctobe 1:62 4:51 5:-72 16:89 20:149 32:86
.ctor 2:79 29:150
.ctor$ 29:66
.ctori 2:99
.cts$ 12:20 33:183
.ctua 19:92
.ctual 19:92
.ctur 14:132 29:-71
.cture 14:132 29:-71
.cume 0:42 2:-33 5:-70 11:68 17:37 18:28 24:17 25:38
.cumen 0:42 2:-33 5:-70 11:68 17:37 18:28 24:17 25:38
.curi 1:91 8:7 10:25 11:-56 16:48 22:43 24:-18 28:-43 34:86
.curit 1:91 8:7 10:25 11:-56 16:48 22:43 24:-18 28:-43 34:86
.curr 2:-48 4:70 5:207 12:188 23:-5 26:42 32:-43
.curre 2:-48 4:70 5:207 12:188 23:-5 26:42 32:-43
.cus$ 4:126 5:200 6:138 8:-18 9:-140 10:-244 11:-202 14:77 15:23 16:52 17:-193 18:-31 20:201 25:-138 28:-3 29:-123 32:-244
.cuss 7:24 29:52 30:42 31:-81
.cuss$ 7:24 8:-3 29:57 30:43 31:-81
.cust 0:87 14:-32 15:3 19:-64 20:188 22:16 29:132
.custo 0:87 14:-32 15:3 19:-64 20:188 22:16 29:132
.cut$ 2:84 5:119 6:196 9:-24 12:-23 28:-76 29:42 31:125 33:-71
.cuto 0:21 1:70 6:1 10:-92 14:13 18:123 20:-17 21:76 22:-4 29:-89 33:116
.cutof 0:21 1:70 6:1 10:-92 14:13 18:123 20:-17 21:76 22:-4 29:-89 33:116
.cve$ 10:-5 22:72 29:189
.cycl 0:18 1:-271 2:-178 3:335 4:306 5:157 6:-273 8:16 9:-164 10:20 11:-59 12:-154 14:127 16:-186 17:-142 18:-296 19:211 20:-216 21:-63 22:-149 24:-173 25:-338 26:-166 27:-197 29:-439 31:-180 32:-264 33:-44
.cycle 0:18 1:-271 2:-178 3:335 4:306 5:157 6:-272 8:16 9:-164 10:20 11:-59 12:-154 14:127 16:-180 17:-142 18:-295 19:201 20:-216 21:-63 22:-149 24:-173 25:-338 26:-166 27:-197 29:-439 31:-180 32:-264 33:-21
.dail 27:89 31:26
.daily 27:89 31:26
.dank 25:146 29:-75
.danke 25:146 29:-75
.dar$ 1:73 2:-119 4:62 5:-61 6:-18 8:-129 10:-109 11:32 13:-78 14:124 17:-120 18:107 19:124 20:-47 22:-147 24:-135 25:-90 26:151 29:-56 31:-74 33:84 34:6
.das$ 20:43 29:149
.dash 8:16 9:65 22:139
.dashb 8:16 9:65 22:139
.data 15:9 29:118
.data$ 15:16 33:89
.datab 29:142 33:-72
.date 0:80 1:-98 2:-329 3:-66 6:-62 7:-412 8:-357 9:4 10:-531 11:3 12:-536 13:-529 14:177 15:64 16:113 17:-268 18:111 19:211 20:207 21:-497 22:-628 23:-467 24:-352 25:-697 26:-13 27:25 28:-213 29:-125 30:-493 31:-101 32:108 33:300 34:-144
.date$ 1:-91 2:-80 4:-16 5:27 8:-152 9:75 10:-317 11:-7 12:-380 13:-85 15:52 16:186 17:-425 18:48 19:96 20:288 21:-53 22:-331 23:-220 24:-158 25:-188 26:-33 27:-100 29:41 31:-442 33:250
.dates 0:134 2:-170 4:1 5:-7 6:-157 8:-151 9:-156 10:-19 11:54 14:233 15:37 16:-76 17:-26 18:73 19:155 20:-387 22:-33 24:-44 25:-291 27:105 28:-24 29:-222 31:22 32:140 34:-319
.day$ 0:-193 1:194 2:123 5:-372 7:41 8:-30 9:-128 10:-517 11:-631 12:-84 13:-401 14:-955 15:-339 16:339 17:36 18:-492 19:-70 20:268 21:-97 22:-154 23:-219 24:287 25:119 26:-180 27:-360 28:-350 29:-124 30:-469 31:50 32:373 33:261 34:-201
.days 1:117 2:-335 8:-67 10:-304 11:-80 12:-66 14:-57 16:143 17:-52 18:-53 19:-69 20:-280 21:-212 22:90 24:194 25:55 27:-205 28:316 32:175 33:-228 34:-143
.days$ 1:117 2:-335 8:-67 10:-304 11:-80 12:-66 14:-57 16:143 17:-52 18:-53 19:-69 20:-280 21:-212 22:90 24:194 25:55 27:-205 28:316 32:175 33:-228 34:-143
.dded 0:171 6:-71 10:-119 34:168
.dded$ 0:171 6:-71 10:-119 34:168
.ddin 0:141 10:-11 11:64 18:-16 25:39
.dding 0:141 10:-11 11:64 18:-16 25:39
.dds$ 0:117 21:79 22:-11 34:-98
.dea$ 0:42 15:46 25:85 31:-75
.dead 0:107 1:125 4:-22 5:-204 6:57 8:-119 9:-43 10:-19 12:-194 13:-70 14:106 15:-35 16:-31 17:-194 18:102 19:-100 20:-303 24:-70 25:22 26:23 27:58 28:-36 29:-35 30:49 31:-172 32:57 33:57 34:-50
.dead$ 2:74 29:10 33:42
.deadl 0:110 1:130 2:-284 4:-20 5:-156 6:67 8:-91 11:6 12:-126 13:-50 14:108 15:-33 16:-23 17:-175 18:108 19:-84 20:-258 24:-58 25:30 26:33 27:75 28:-29 29:-118 30:50 31:-130 32:61 33:9 34:-34
.deal 10:82
.debi 29:130 33:-26
.debia 29:130 33:-26
.deci 2:-136 3:67 4:-31 5:-106 6:-42 7:215 9:149 10:-13 11:-39 13:123 20:-50 22:-217 24:-14 25:-133 29:-274 32:-45 34:215
.decid 3:72 6:-10 7:161 8:-95 9:6 13:89 20:-31 21:7 22:-176 25:-100 29:-108 32:-33 34:227
.decis 7:44 8:59 9:116 29:-73
.decl 8:86 9:-99 29:49
.decli 8:86 9:-99 29:49
.ded$ 0:295 3:-30 6:-358 8:112 9:96 10:-127 11:7 13:128 15:61 16:-26 18:-121 19:-43 20:-68 21:113 23:146 24:-113 25:-231 28:-33 29:-310 31:-76 32:-51 33:-12 34:71
.defa 23:94
.defau 23:94
.defi 0:78 1:-7 10:231 29:-6
.defin 0:78 1:-7 10:231 29:-6
.dela 5:-1 6:-47 15:294 16:48 33:-61
.delay 5:-1 6:-47 15:294 16:48 33:-61
.dele 6:30 10:-44 18:61 22:11 23:-66 24:-19 29:101 31:123
.delet 6:30 10:-44 18:61 22:11 23:-66 24:-19 29:101 31:123
.deli 2:96
.deliv 2:96
.dema 9:-34 21:88
.deman 9:-34 21:88
.den$ 2:-58 4:11 6:-12 9:58 12:7 14:60 16:38
.dena 2:9 19:52
.denam 19:52
.denc 2:93 12:117 20:-16 25:76 29:-107 33:162
.denci 12:71
.dency 2:54 25:89 33:139
.deni 8:55 13:121
.denie 8:55 13:121
.dent 17:56 19:210 20:-172 29:196 33:-67 34:-106
.dent$ 17:72 19:45 29:119 33:-51 34:-105
.deny 7:128 8:165 9:-103 13:-93
.deny$ 7:49 8:220 13:-91
.dep$ 2:110 21:21 28:70 29:-115
.depe 2:92 12:117 20:-60 25:76 29:-154 33:200
.depen 2:92 12:117 20:-60 25:76 29:-154 33:200
.depl 11:-71 29:176
.deplo 11:-71 29:176
.depr 2:60
.depre 2:60
.depu 34:150
.deput 34:150
.der$ 1:-129 2:-259 5:-75 6:-224 9:-42 10:65 11:128 12:129 13:-56 14:172 15:19 16:-281 18:-56 19:-76 20:-171 21:30 22:49 23:189 24:316 25:-47 26:-61 27:-519 29:116 30:-141 31:-28 34:-210
.dere 10:22
.dered 10:22
.ders 5:-6 11:73 23:112 24:-329 25:-285 27:247 29:-94 30:128 31:119
.ders$ 11:-97 23:116 24:-316 25:-80 27:250 30:151 31:142
.derst 11:227 25:-36
.des$ 3:72 11:167 22:-30 31:91 33:28
.desc 10:79 17:154
.descr 10:79 17:154
.desi 5:75 29:18
.desig 5:75 29:18
.desp 2:-34 13:85 22:90
.despi 2:-34 13:85 22:90
.deta 8:-7 9:75 31:60
.dev$ 2:-46 5:139 12:-17 17:116 18:-118 24:41 26:89 27:163 28:-107 29:-99 30:132 31:5 34:-138
.deve 4:45 5:188 6:-59 10:84 12:7 20:-19 29:-118 33:-39
.devel 4:45 5:188 6:-59 10:84 12:7 20:-19 29:-118 33:-39
.dge$ 12:-229 24:179 29:216
.dial 9:33 22:32
.dialo 9:33 22:32
.dict 7:41 10:161 11:-76 29:-29
.dict$ 7:42 9:43
.did$ 0:-64 2:-28 4:-1 5:13 6:257 8:-258 9:205 10:-379 11:18 12:103 13:215 14:-195 15:-37 16:-132 17:-67 18:-234 19:243 20:-257 21:-265 22:-100 23:117 24:-185 25:19 28:-149 29:-124 30:76 31:-165 32:-42 33:-187 34:93
.dida 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.didat 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.die$ 29:-99 34:20
.diff 2:45 10:345 28:-121
.diff$ 2:55 10:95
.diffe 10:266 28:-49
.dige 26:88 27:200 29:-137 31:137
.diges 26:88 27:200 29:-137 31:137
.dina 34:119
.dinat 34:119
.ding 0:114 1:-71 2:58 3:-5 4:5 5:-61 6:-42 7:34 8:152 9:111 10:119 12:-60 13:154 14:-57 15:67 17:101 20:-147 21:-144 26:-118 27:-99 29:-507 31:21 32:-183 33:-24 34:-111
.ding$ 0:114 1:-53 2:60 3:-4 4:6 5:-61 6:-36 7:34 8:152 9:111 10:120 12:-59 13:154 14:-54 15:72 16:-174 17:101 20:-147 21:-140 26:-103 27:-95 29:-498 31:22 32:-183 34:-110
.dir$ 22:33 25:125 29:-71
.dire 23:70 29:60
.direc 23:70 29:61
.disa 31:169
.disab 31:169
.disc 7:23 29:52 30:42 31:-81
.discu 7:24 29:52 30:42 31:-81
.dist 20:64 28:7
.distr 20:64 22:4
.dit$ 1:16 2:22
.diti 1:55 9:138 24:-15 33:29
.ditio 1:56 9:138 24:-13
.djus 16:144
.djust 16:144
.dles 21:98 34:155
.dles$ 34:160
.dlin 0:110 1:124 2:-295 4:-21 5:-165 6:67 8:-94 11:4 12:-128 13:-68 14:106 15:-43 16:-19 17:-184 18:98 19:-92 24:-58 25:29 27:71 28:-29 29:-124 30:48 31:-133 32:60
.dline 0:111 1:124 2:-285 4:-20 5:-163 6:67 8:-93 11:4 12:-127 13:-56 14:107 15:-33 16:-18 17:-180 18:94 19:-92 24:-57 25:30 26:1 27:72 28:-29 29:-123 30:50 31:-131 32:62 34:-36
.dly$ 1:14
.dmit 22:59
.dmitt 22:59
.dms$ 2:-92 11:143 25:-136 26:153 27:29 29:-9
.dnes 1:79 16:54 20:131 32:81
.dnesd 1:79 16:54 20:131 32:81
.dnig 33:130
.dnigh 33:130
.doab 2:145 28:-40
.doabl 2:145 28:-40
.doc$ 1:59 2:67 17:105 21:-193
.docs 0:250 1:109 2:106 6:-45 10:-128 12:-118 15:-150 16:-190 17:112 18:-52 19:-20 27:57 29:51 31:12 33:-148
.docs$ 0:250 1:109 2:106 6:-45 10:-128 12:-118 15:-150 16:-190 17:112 18:-52 19:-20 27:57 29:51 31:12 33:-148
.docu 0:42 2:-33 5:-70 11:68 17:37 18:28 24:17 25:38
.docum 0:42 2:-33 5:-70 11:68 17:37 18:28 24:17 25:38
.does 0:-159 1:-170 2:116 3:-16 4:-70 5:54 6:-280 7:8 9:118 10:217 11:15 12:33 13:-109 14:65 15:-119 16:-156 17:-14 18:-72 19:-341 20:98 22:-183 24:-203 25:-280 26:84 27:-163 28:-160 29:134 30:-57 32:-28 33:83 34:-34
.does$ 0:-159 1:-170 2:116 3:-16 4:-70 5:54 6:-280 7:8 9:118 10:217 11:15 12:33 13:-109 14:65 15:-119 16:-156 17:-14 18:-72 19:-341 20:98 22:-183 24:-203 25:-280 26:84 27:-163 28:-160 29:134 30:-57 32:-28 33:83 34:-34
.doin 5:239 9:87
.doing 5:239 9:87
.dom$ 31:122
.done 4:37 6:162 8:53 9:-65 12:-35 17:107 18:13 20:68 25:18 27:34 29:-184 33:-10
.done$ 4:37 6:162 8:53 9:-65 12:-35 17:107 18:13 20:68 25:18 27:34 29:-184 33:-10
.door 12:88 22:94 24:8 29:-178 33:63
.door$ 12:88 22:96 24:11 29:-173 33:34
.dos$ 11:52 24:122 28:-59
.dow$ 2:-18 5:30 6:126 10:99 12:-34 20:-8 29:-58 33:118
.down 2:-73 5:-191 8:143 9:11 10:-264 11:-96 14:-64 17:-12 20:31 25:-212 28:211 29:113 31:37 33:163
.down$ 5:-104 8:146 9:22 10:-255 11:-31 20:-112 25:-193 28:227 29:103 33:196
.downl 20:155
.dpoi 2:13
.dpoin 2:13
.draf 1:23 4:149 20:49
.draft 1:23 4:149 20:49
.draw 8:130 22:-21
.draw$ 8:139 22:-19
.dri$ 4:125
.driv 2:206 8:90 9:18 29:-101 33:44
.drive 2:206 8:90 9:18 29:-101 33:44
.drop 1:-52 2:75 8:47 22:-13 24:150 27:-13 29:-182 31:116
.drop$ 1:-28 8:51 24:162 29:-174 31:123 33:1
.drow 31:65
.drown 31:65
.duce 1:84 24:-71
.duce$ 1:85 24:-69
.duct 10:57 17:6
.duct$ 10:67
.ducti 17:9
.due$ 6:-114 24:136 25:-87 28:-86 29:-189 32:360 33:91
.dule 1:54 2:-124 3:105 4:71 8:-3 11:-19 12:-152 13:-207 14:192 15:-61 17:-130 18:83 19:125 20:-99 24:25 25:-183 26:-120 27:-36 31:-119 34:4
.dule$ 1:62 2:-97 3:110 4:82 6:30 8:-176 9:-153 12:-80 13:-15 14:222 15:-32 17:-87 18:108 19:84 20:-173 22:-139 24:31 25:-128 26:-66 27:-18 31:-56 32:-82 33:-150 34:26
.duled 29:-65 32:136 33:122
.duler 9:64 29:43
.dump 14:105
.dump$ 14:105
.dup$ 15:57 20:-29 29:146 32:23 33:-36
.duri 2:258 12:-172 17:31 31:69
.durin 2:258 12:-172 17:31 31:69
.duty 32:-22 34:111
.duty$ 32:-22 34:111
.dvan 16:21 24:99
.dvanc 16:21 24:99
.eabl 2:134
.eable 2:134
.each 6:89 17:-99 18:17 24:-65 27:120 29:-8 32:46 34:116
.each$ 17:-45 18:30 24:-59 27:124 32:63 34:124
.eache 6:123
.ead$ 1:-31 4:-34 6:102 8:60 10:-197 12:-48 16:166 17:74 18:168 20:-246 22:-25 23:33 24:109 25:-337 27:-177 29:-36 33:-28 34:63
.eadi 5:-147 10:184 14:-27 18:117
.eadin 5:-147 10:184 14:-27 18:117
.eadl 0:110 1:130 2:-286 4:-21 5:-164 6:67 8:-94 11:4 12:-129 13:-57 14:106 15:-33 16:-23 17:-180 18:103 19:-93 24:-58 25:29 26:1 27:71 28:-29 29:-123 30:50 31:-135 32:59 34:-36
.eadli 0:110 1:130 2:-286 4:-20 5:-163 6:67 8:-94 11:4 12:-128 13:-56 14:106 15:-33 16:-23 17:-180 18:98 19:-93 24:-58 25:29 26:1 27:71 28:-29 29:-123 30:50 31:-133 32:60 34:-36
.eads 24:196
.eads$ 24:196
.eady 1:38 3:107 4:-29 5:91 6:160 7:-152 8:-108 9:97 10:-354 11:-165 12:108 13:-77 14:-93 16:-35 17:-100 18:153 19:-9 20:-199 22:123 23:55 26:34 27:-47 28:-227 32:-99 33:-29 34:-136
.eady$ 1:38 3:107 4:-29 5:91 6:160 7:-152 8:-108 9:97 10:-354 11:-165 12:108 13:-77 14:-93 16:-35 17:-100 18:153 19:-9 20:-199 22:123 23:55 26:34 27:-47 28:-227 32:-99 33:-29 34:-136
.eak$ 2:340 8:25 9:-77 11:89 28:-69 29:-175
.eam$ 4:-68 6:-84 7:-32 8:107 10:-344 11:-214 12:-160 13:130 14:-59 15:-130 17:63 18:39 19:-134 20:-278 21:3 22:94 24:123 25:178 26:-6 27:32 28:-38 30:-10 31:10 33:-56 34:106
.eams 23:16 33:30
.eams$ 23:16 33:30
.ean$ 2:-140 10:79 25:-74 28:10 29:111 33:50
.eani 7:114 8:-122 10:89 29:90
.eanin 7:114 8:-122 10:89 29:90
.eans 10:223
.eans$ 10:223
.eant 12:53 25:75
.eant$ 25:78
.eanu 2:69 22:56
.eanup 2:69 22:56
.ear$ 2:-81 6:-39 15:163 16:-79 19:244 24:142 27:119 28:5 29:29 33:-285
.eard 9:35 10:76 15:62
.eard$ 9:35 10:76 15:62
.eare 14:-87 18:192
.earl 2:17 4:17 6:-130 10:56 11:-103 16:99 18:72 19:84 21:77 22:-11 23:208 28:-113 29:-149 33:-239
.earli 1:-10 6:-53 10:49 16:149 18:84 19:84 23:5 33:-49
.early 1:56 2:86 4:46 11:-85 21:93 23:169 29:-89 33:-68
.ease 0:-1 2:-22 3:-379 4:27 6:65 7:-63 8:-19 9:-50 10:1 11:-70 12:-258 13:41 14:51 16:21 17:58 18:-46 19:8 20:56 21:-34 22:98 23:-489 25:-36 26:-25 27:47 28:13 29:-42 30:-2 32:14 33:12 34:37
.ease$ 2:-26 3:-345 4:40 6:-390 7:-59 8:-15 9:-22 10:33 11:-45 12:-615 13:46 14:67 16:26 17:11 18:-19 19:64 20:31 21:-19 22:108 23:-458 26:-3 27:28 28:20 32:23 34:60
.eased 6:233 19:-162 20:9 29:-5
.eases 12:13 14:-30 17:59 31:194 33:15
.easi 6:-14 21:38 29:100
.easin 6:-13 29:101
.easo 5:37 9:82 10:124 22:36 29:-46 33:-21
.eason 5:37 9:82 10:124 22:36 29:-46 33:-21
.east 2:124 28:44 33:-75
.east$ 2:124 28:44 33:-75
.easy 17:207
.easy$ 17:207
.eat$ 8:-54 25:228
.eate 1:90 3:185 4:65 5:25 6:-38 8:-13 9:-59 13:-44 16:-57 22:8 25:-51 29:76 34:104
.eate$ 1:91 3:33 4:176 8:-4 16:-53 22:11 29:84
.eated 3:98 4:-96 5:55 6:-13 34:123
.eatu 0:-226 1:-46 2:69 3:-29 5:38 6:55 7:-180 9:-250 10:38 13:-5 14:-217 15:31 16:65 17:-5 19:76 20:-117 21:-16 22:62 24:16 26:15 27:-64 28:97 29:-144 30:-17 31:-13 32:-248 33:138
.eatur 0:-221 1:-44 2:70 3:-29 5:38 6:38 7:-180 9:-248 10:41 13:-3 14:-217 15:33 16:66 17:-5 19:83 20:-117 21:-16 22:64 24:17 26:15 27:-61 28:84 29:-143 30:-17 31:-11 32:-248 33:141
.eave 7:109 8:-24 10:-44 15:181 16:-75 24:-110 25:-31 27:-100 31:166
.eave$ 7:109 8:-24 10:-44 15:181 16:-75 24:-110 25:-31 27:-100 31:166
.ebas 11:-119 29:155 33:16
.ebase 11:-118 29:185 33:16
.ebca 26:253 29:-157
.ebcal 26:253 29:-157
.ebia 29:130 33:-26
.ebian 29:130 33:-26
.ebod 2:-41 3:30 4:-46 7:20 9:17 13:-43 15:13 21:32 29:77 30:10 34:79
.ebody 2:-41 3:30 4:-46 7:20 9:17 13:-43 15:13 21:32 29:77 30:10 34:79
.eby$ 16:109 21:-66 22:173
.ecam 9:141
.ecame 9:141
.ecat 2:60
.ecate 2:60
.ecau 16:23 30:31
.ecaus 16:23 30:31
.eced 19:257 20:-103 33:-51
.ecede 19:213 20:-99 33:-46
.ecei 26:120 27:94 29:53 31:58 34:-32
.eceiv 26:120 27:94 29:53 31:58 34:-32
.ecia 12:-56 22:22 29:-14 32:126
.ecial 12:-54 32:127
.eciat 22:22
.ecid 3:72 6:-10 7:161 8:-95 9:6 13:89 20:-31 21:7 22:-176 25:-100 29:-108 32:-33 34:227
.ecide 3:73 6:-7 7:64 8:-53 9:43 13:90 15:1 20:-28 21:7 22:-172 25:-98 29:-86 32:-31 34:228
.ecis 7:44 8:59 9:109 29:-157 33:36
.ecisi 7:44 8:59 9:116 29:-73
.eck$ 2:122 8:-25 10:-56 11:54 18:157 21:-80 24:55 25:-112 28:68 29:73 32:-117
.eckp 1:124 24:-16
.eckpo 1:124 24:-16
.ecli 8:86 9:-99 29:49
.eclin 8:86 9:-99 29:49
.ecom 2:94 16:55 17:225 29:-156
.ecome 2:110 16:63 17:137 29:-72
.ecomm 17:71
.econ 0:95 29:34
.econd 0:95 33:37
.ecor 8:90 22:80
.ecord 8:90 22:80
.ect$ 1:-240 2:10 5:94 6:-251 7:135 8:43 9:-242 10:136 12:10 13:-131 14:-199 15:-59 17:93 18:-21 19:-7 20:147 22:67 23:-1 24:-179 28:-255 29:-5 30:4 32:-265 33:101 34:-250
.ecte 8:64 9:47 10:83 17:145 19:-31 20:86 34:-65
.ected 8:64 9:47 10:83 17:145 19:-31 20:86 34:-65
.ecti 9:93 16:174 18:-85 19:91 20:-163 29:131 33:-167
.ectio 9:107 16:124 20:-10 29:117 33:-96
.ectiv 18:-11 19:93 29:7
.ects 12:20 33:185
.ects$ 12:20 33:185
.ecur 1:91 8:7 10:25 11:-56 16:48 22:43 24:-18 28:-43 34:86
.ecuri 1:91 8:7 10:25 11:-56 16:48 22:43 24:-18 28:-43 34:86
.eded 0:125 3:-38 11:55 21:75 22:83 33:-86
.eded$ 0:125 3:-38 11:55 21:75 22:83 33:-86
.eden 6:-1 9:65 19:213 20:-131 33:-44
.edia 5:-64 10:116 16:24
.edit 2:44 11:-59 29:68 33:16
.edne 1:79 16:54 20:131 32:81
.ednes 1:79 16:54 20:131 32:81
.eds$ 9:-64 13:94 16:33 20:66 22:84 33:-35
.edul 1:51 2:-190 3:105 4:70 8:-9 11:-19 12:-146 13:-204 14:193 15:-38 17:-105 18:82 19:124 20:-96 22:-9 24:15 25:-180 26:-105 27:-32 28:-5 29:-124 31:-127 34:57
.edule 1:54 2:-167 3:106 4:72 11:-5 12:-136 13:-199 14:194 17:-73 18:86 19:125 20:-94 24:25 25:-161 26:-93 27:-29 29:-111 31:-83 33:2 34:6
.eed$ 0:19 1:100 2:92 5:-192 6:-40 7:-53 10:-441 11:-116 12:-96 13:-146 20:1 21:17 22:42 24:-34 25:-5 26:230 29:-318 31:-35 32:-131 33:101 34:97
.eede 0:125 3:-38 8:-89 11:56 21:75 22:84 33:-85
.eeded 0:125 3:-38 8:-89 11:56 21:75 22:84 33:-85
.eeds 9:-64 13:94 16:33 20:66 22:84 33:-35
.eeds$ 9:-64 13:94 16:33 20:66 22:84 33:-35
.eek$ 0:-66 1:90 2:42 4:-76 5:147 7:-90 8:-291 10:-461 11:-172 12:-196 14:-305 15:59 16:197 18:29 19:-337 20:-163 23:-74 24:100 25:-72 26:-215 28:-151 31:5 32:367 33:105
.eekd 20:77
.eekda 20:77
.eeke 2:-90 25:225 28:108 32:27
.eeken 2:-90 25:225 28:108 32:27
.eekl 2:-6 25:-93 26:63 27:134 31:37 32:150
.eekly 2:-6 25:-93 26:63 27:134 31:37 32:150
.eeks 4:220 5:103 8:20 16:-33 17:-93 19:123 28:206 29:-112 33:-142
.eeks$ 4:220 5:103 8:20 16:-33 17:-93 19:123 28:206 29:-112 33:-142
.eel$ 28:128
.eems 30:55
.eems$ 30:55
.een$ 4:-173 5:83 6:65 7:22 8:106 9:101 11:-143 13:131 16:-44 17:-15 19:20 21:-89 22:-207 24:-162 25:60 27:-210 29:11 31:-137 32:88 33:-589 34:-360
.eep$ 10:48 11:-176 12:58 14:44 15:172 16:-13 17:-111 27:170 30:44
.eeps 28:121
.eeps$ 28:121
.eeri 2:44
.eerin 2:44
.eers 17:1 25:105
.eers$ 17:1 25:105
.ees$ 0:22 7:54 8:-84
.eet$ 17:115 25:64
.eeti 1:87 7:21 13:24 15:105 18:-43 22:-32 24:-72 29:247
.eetin 1:87 7:21 13:24 15:105 18:-43 22:-32 24:-72 29:247
.eeze 0:48 1:33 3:-142 5:-233 6:5 7:-139 8:10 10:56 11:-75 12:135 14:53 15:24 16:53 18:27 20:-341 21:-35 22:57 25:-64 26:-17 27:67 28:24 30:-210 31:33 33:10 34:-20
.eeze$ 0:75 1:77 4:-292 5:-309 6:25 7:-26 8:31 10:37 12:111 13:10 14:-546 15:45 16:97 18:26 19:5 20:-286 21:-24 22:90 24:11 25:-21 27:-16 28:56 30:-116 32:-162 33:47
.eezes 1:-114 4:112 5:-65 10:15 11:-32 12:25 14:217 16:-163 19:-64 24:-87 25:33 27:189 29:9 31:23 33:-193
.eezi 25:128
.eezin 25:128
.efac 2:91 29:58
.efact 2:91 29:58
.efau 23:94
.efaul 23:94
.effe 12:165 16:16
.effec 12:165 16:16
.efin 0:78 1:-7 10:231 29:-6
.efine 0:83 1:-2 10:128
.efini 10:128
.efor 1:106 2:-12 3:1 4:-32 5:22 6:15 7:144 8:-58 9:-130 10:-178 11:-129 12:-45 13:-72 14:-177 15:-48 17:111 18:9 19:164 21:1 22:-190 23:89 24:162 25:-257 26:-46 27:-108 28:143 29:-83 31:-216 32:45 33:-6 34:-172
.efore 1:106 2:-12 3:1 4:-32 5:22 6:15 7:144 8:-58 9:-130 10:-178 11:-129 12:-45 13:-72 14:-177 15:-48 17:111 18:9 19:165 21:1 22:-190 23:89 24:162 25:-257 26:-46 27:-108 28:141 29:-82 31:-216 32:45 33:-6 34:-172
.eft$ 10:-159 14:184 18:-96 24:128 25:-45 27:-36 28:342 29:26 33:-175
.efus 7:-58 8:199
.efuse 7:-58 8:199
.egal 22:51
.egal$ 22:51
.egar 17:187 21:97 25:-34 29:-118
.ege$ 4:37
.egin 4:122 10:-121 12:-82 17:295 27:103 29:20
.egin$ 4:58 17:153 29:83 33:-68
.eginn 4:21 17:184 33:114
.egins 27:128
.egis 1:11 13:109 27:96 29:-37
.egist 1:11 13:109 27:96 29:-37
.egre 2:61 33:44
.egres 2:70 33:46
.egun 5:91 6:-77 12:183 14:-49 29:-44 34:40
.egun$ 5:92 6:-76 12:184 14:-46
.ehal 8:32 22:129
.ehalf 8:32 22:129
.ehin 6:176 14:-73 34:5
.ehind 6:176 14:-73 34:5
.eht$ 18:56
.ein$ 1:85
.eine 1:93 9:-32 16:23 21:49
.eine$ 9:-30 16:51 21:49
.einen 1:87
.eing 5:90 10:59 15:69
.eing$ 5:90 10:59 15:69
.eir$ 24:89
.eive 26:120 27:94 29:53 31:58 34:-32
.eive$ 27:126 29:54 31:72
.ejec 7:158 8:195 9:3 11:40 13:-31 21:-5 25:-105
.eject 7:158 8:195 9:3 11:40 13:-31 21:-5 25:-105
.ekda 20:77
.ekday 20:77
.eken 2:-90 25:225 28:108 32:27
.ekend 2:-90 25:225 28:108 32:27
.ekly 2:-6 25:-93 26:63 27:134 31:37 32:150
.ekly$ 2:-6 25:-93 26:63 27:134 31:37 32:150
.eks$ 4:220 5:103 8:20 16:-33 17:-93 19:123 28:206 29:-112 33:-142
.elas 20:146
.elase 20:146
.elat 32:82
.elate 32:82
.elay 5:-1 6:-47 15:294 16:48 33:-61
.elay$ 15:64 16:44 29:7
.elaye 6:-21 15:226 33:-31
.elbo 10:-10 11:206 29:-70 31:18
.elbot 10:-10 11:206 29:-70 31:18
.elco 2:41 8:-54 9:24 17:95 25:91
.elcom 2:41 8:-54 9:24 17:95 25:91
.ele$ 12:122 29:-46
.elea 0:-11 1:-25 4:96 5:27 6:98 7:-92 8:-17 9:-169 10:32 11:-211 13:-14 15:13 16:-46 17:83 18:-402 19:72 20:61 21:12 22:-60 23:-109 24:14 25:37 26:-76 27:32 28:37 30:-79 31:-36 32:14 33:-171 34:59
.eleas 0:-11 1:-25 4:96 5:27 6:98 7:-92 8:-17 9:-169 10:32 11:-211 13:-14 15:13 16:-46 17:83 18:-402 19:72 20:61 21:12 22:-60 23:-109 24:14 25:37 26:-76 27:32 28:37 30:-79 31:-36 32:14 33:-171 34:59
.elem 8:28 9:65 22:21 29:-65
.eleme 8:28 9:65 22:21 29:-65
.eles 20:104
.elet 6:30 10:-44 18:61 22:11 23:-66 24:-19 29:101 31:123
.elete 6:30 10:-44 18:61 22:11 23:-66 24:-19 29:101 31:123
.elf$ 0:18 10:-33 11:206 25:-82 31:107
.elin 2:202 6:-139 14:219 25:-31 29:34
.eline 2:202 6:-139 14:219 25:-31 29:34
.eliv 2:96
.elive 2:96
.ell$ 5:80 6:-4 8:-15 9:45 10:128 11:42 13:-37 17:-35 18:26 23:-85 24:51 25:210 26:-126 31:-41 32:-85 33:-2
.elli 31:119
.ellin 31:119
.ello 11:-80 17:108 25:108
.ello$ 11:-80 17:108 25:108
.elog 1:171
.elog$ 1:171
.elop 4:45 5:188 6:-59 10:84 12:7 20:-19 29:-118 33:-39
.elope 5:77 10:116 12:-37 33:-6
.elopm 4:47 5:104 6:-31 12:94 29:-40
.elp$ 11:224 17:256 22:-24 25:-174 29:-114 31:-52
.els$ 4:118 26:265 27:-102 29:-178 31:124
.else 11:128 31:64
.else$ 11:128 31:64
.ely$ 9:-34 13:4 16:52 21:38 29:-81 33:214
.emai 5:-162 14:187 19:-123 27:38 28:332 29:-103 31:-16 33:-95
.email 27:86 34:19
.emain 5:-86 14:198 19:-108 28:334 29:-75 33:-89
.eman 9:-34 21:88
.emand 9:-34 21:88
.emba 22:51
.embar 22:51
.embe 1:51 2:-52 3:53 4:107 5:-203 6:32 7:-10 8:-10 9:-166 10:1 11:-29 12:18 13:-257 15:-86 16:72 17:-201 18:-306 19:-1 20:22 21:163 24:67 25:-195 26:-7 28:-105 29:-65 32:45 33:170
.ember 1:51 2:-52 3:53 4:107 5:-203 6:32 7:-10 8:-10 9:-166 10:1 11:-29 12:18 13:-257 15:-86 16:72 17:-201 18:-306 19:-1 20:22 21:163 24:67 25:-195 26:-7 28:-105 29:-65 32:45 33:170
.embr 16:71
.embre 16:71
.eme$ 27:115 29:-38
.emem 24:117
.ememb 24:117
.emen 0:-185 1:-44 5:-79 6:34 9:-131 10:39 12:41 13:32 14:-64 16:37 17:-101 19:4 21:-110 22:-24 23:-115 24:-16 25:-145 26:56 27:152 28:20 29:-370 31:51 33:63
.ement 0:-185 1:-44 5:-79 6:34 9:-131 10:39 12:41 13:32 14:-64 16:37 17:-101 19:4 21:-110 22:-24 23:-115 24:-16 25:-145 26:56 27:152 28:20 29:-370 31:51 33:63
.emet 8:28 9:65 22:21 29:-65
.emetr 8:28 9:65 22:21 29:-65
.emin 1:-135 2:-250 6:-203 7:-86 8:-167 9:-150 10:-257 11:9 12:-171 13:-80 14:-171 16:-262 17:-94 18:-152 19:-84 20:-156 22:-78 23:470 24:271 25:-133 27:73 28:-212 29:20 30:41 31:72 32:-75 33:56 34:-229
.emind 1:-135 2:-250 6:-203 7:-86 8:-167 9:-150 10:-257 11:9 12:-171 13:-80 14:-171 16:-262 17:-94 18:-152 19:-84 20:-156 22:-78 23:470 24:271 25:-133 27:73 28:-212 29:20 30:41 31:72 32:-75 33:56 34:-229
.emov 2:140 4:-29 27:-125 29:-15 31:130 33:-94 34:223
.emove 2:29 27:-122 29:-12 31:134 33:-85 34:226
.emovi 2:89
.empl 3:224 4:171 13:-55 19:-25 21:101 29:-124
.empla 3:224 4:171 13:-55 19:-25 21:101 29:-124
.empt 2:22 12:-57 13:132 22:203 29:-49
.empt$ 2:92 10:64 12:-44 22:21
.empti 2:-21 22:147
.ems$ 30:55
.emy$ 2:101
.enam 2:185 19:30 27:-45 29:40
.ename 2:83 19:48 27:-44 29:82
.ence 7:73 10:137 25:-106 27:198 31:24 32:-16
.ence$ 10:142 25:-104 27:198 31:25 32:-3
.ench 7:113 16:-38 29:108
.ench$ 11:2 16:-32 29:115
.enchm 7:114
.enci 1:43 12:70
.encie 12:77
.ency 2:50 22:80 25:87 29:-70 33:139
.ency$ 2:50 22:80 25:87 29:-70 33:139
.end$ 1:108 2:-197 3:-25 6:-201 8:-80 9:-241 10:-126 11:-156 12:-72 13:-170 14:109 15:88 16:-2 17:67 22:97 25:224 26:34 27:50 30:-147 31:57 32:93 34:-8
.enda 1:69 2:-131 4:47 5:-169 6:-45 8:-145 9:-75 10:-132 11:16 13:-112 14:95 17:-146 18:44 19:120 20:-132 22:-168 24:-269 25:-243 26:147 28:-13 29:-157 31:-225 32:187 33:116
.enda$ 14:-28 25:-32 27:65 32:203
.endar 1:73 2:-119 4:62 5:-61 6:-18 8:-129 10:-109 11:32 13:-78 14:124 17:-120 18:107 19:124 20:-47 22:-147 24:-135 25:-90 26:151 29:-56 31:-74 33:84 34:6
.ende 2:85 6:-168 12:119 14:29 15:26 20:-34 25:57 29:-134 33:213
.ended 6:-115 15:56 33:49
.enden 2:93 12:117 20:-16 25:76 29:-107 33:162
.endi 1:-4 4:67 5:-56 8:138 9:26 10:-76 13:145 29:-86 31:72
.endin 1:-4 4:67 5:-56 8:138 9:26 10:-76 13:145 29:-86 31:72
.endp 2:13
.endpo 2:13
.ends 28:-9 29:91
.ends$ 28:-9 29:91
.ened 6:154 9:120
.ened$ 6:154 9:120
.ener 4:162 14:-23 26:81 30:-97 31:97 34:81
.enera 4:162 14:-23 26:81 30:-97 31:97 34:81
.enev 27:267
.eneve 27:275
.engt 3:138 29:86
.ength 3:138 29:86
.enie 8:49 13:121 22:11
.enied 8:55 13:121
.enin 32:105 33:9
.ening 32:105 33:9
.enki 29:104
.enkin 29:104
.enou 2:61 7:61 9:-45 24:-67 27:-24 28:54 31:203 33:-76
.enoug 2:61 7:61 9:-45 24:-67 27:-24 28:54 31:203 33:-76
.ens$ 6:-61 7:45 10:137 20:-128 27:128 29:81 32:2 33:-157
.ense 0:104 2:-94 11:107 25:-1 26:40 29:86
.ense$ 0:104 2:-94 11:107 26:40 29:42
.ensi 13:21 22:58
.ensio 13:21 22:58
.enss 29:138
.enssl 29:138
.enst 1:-8 4:153 29:58 31:-45
.ensta 1:-8 4:153 29:58 31:-45
.ent$ 0:-217 1:-76 3:-67 4:37 5:295 7:-41 8:-167 9:-132 10:-79 11:-369 12:272 13:-167 14:-361 16:105 17:138 18:204 20:-31 22:54 23:-145 24:-96 25:-479 26:-372 27:-82 29:44 31:-118 32:-244 33:115
.enta 0:37 7:92 9:-112 11:45 17:10 18:39 24:23 33:13
.entag 29:28
.entat 0:40 5:-38 11:57 17:43 18:29 24:25 29:-11 33:23
.ente 1:89 5:66 11:102 14:-67 19:109 20:-140 21:4 22:-65 25:70 33:-19 34:2
.enter 1:82 5:72 11:104 14:-60 33:-3 34:7
.enti 3:21 11:130 13:12 29:32
.entio 3:41 11:137 13:16
.entl 12:172 26:53
.ently 12:172 26:53
.ento 17:246 25:-41
.entor 17:246 25:-41
.entr 1:31
.entry 1:31
.ents 1:-73 4:-77 5:-284 10:21 12:20 14:-167 16:29 17:-238 18:21 20:-123 21:-4 22:-57 23:-120 25:-289 26:71 27:199 28:13 29:-381 31:35 32:40 33:82
.ents$ 1:-72 4:-75 5:-242 6:5 9:-157 10:22 12:40 13:19 14:-160 16:30 17:-233 18:22 20:-112 22:-53 23:-119 25:-280 26:72 27:199 28:15 29:-373 31:35 32:42 33:83 34:-2
.enu$ 11:147 25:-93
.eny$ 7:49 8:220 13:-91
.eol$ 9:-22 10:253 11:-74 18:-1 19:-79 20:-69 25:-39 29:56
.eone 2:-69 7:-19 8:49 9:-35 10:24 12:61 15:62 17:83 22:35 23:30 31:-16 34:41
.eone$ 2:-69 7:-19 8:49 9:-35 10:24 12:61 15:62 17:83 22:35 23:30 31:-16 34:41
.eope 8:93
.eopen 8:93
.eopl 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
.eople 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
.epar 0:79 4:123 5:64 17:-14 18:86 29:-18
.epara 0:85 5:46
.epare 4:138 18:97
.epen 2:92 12:117 20:-60 25:76 29:-154 33:200
.epend 2:92 12:117 20:-60 25:76 29:-154 33:200
.eplo 11:-71 29:176
.eploy 11:-71 29:176
.epo$ 4:-43 7:36 12:194 17:31 29:115
.epor 7:6
.eport 7:6
.epox 14:-113 19:309 33:-89
.epoxy 14:-113 19:309 33:-89
.epre 2:60
.eprec 2:60
.epri 2:74 33:46
.eprin 2:74 33:46
.eps$ 3:-37 11:183 20:-9 28:114 33:89
.ept$ 1:164 2:126 4:-139 6:-126 7:125 9:-157 12:-155 16:53 20:165 21:15 24:81 25:-34 27:-55 29:20 32:89 33:-180
.epte 1:122 2:143 5:-133 6:-4 9:46 10:-76 12:-42 14:31 15:-25 16:46 20:70 22:-167 28:-6 32:100 33:33
.epted 2:132 9:34 13:11 22:-4
.eptem 0:3 1:131 2:4 4:1 5:-90 10:-43 12:-46 14:37 16:49 20:76 22:-22 32:105 33:52
.epti 1:-110 2:-24 3:-71 4:-143 5:-225 6:-129 8:98 9:140 13:163 14:-85 17:-272 18:-63 19:17 20:-152 21:214 22:169 25:-55 26:-103 27:5 28:-103 31:-21 32:-185 33:-189 34:55
.eptin 12:41 29:30
.eptio 1:-113 2:-61 4:-100 5:-121 6:-75 8:102 9:149 12:-115 13:167 14:-64 16:-201 17:-196 18:-23 19:21 20:-99 21:217 22:172 25:-31 26:-75 27:11 28:-48 29:-12 32:-166 33:-149 34:60
.eput 34:150
.eputy 34:150
.eque 5:-45 6:-71 7:9 8:159 9:133 10:-200 11:27 12:-73 13:129 14:-56 16:-81 18:-46 21:191 22:177 24:-39 25:-152 27:-138 28:-4 29:-28 31:-141 32:-103 33:-42
.eques 5:-45 6:-71 7:9 8:159 9:133 10:-200 11:27 12:-73 13:129 14:-56 16:-81 18:-46 21:191 22:177 24:-39 25:-152 27:-138 28:-4 29:-28 31:-141 32:-103 33:-42
.equi 0:-112 1:-14 2:-87 6:45 8:11 9:-100 10:39 11:-59 12:57 13:28 16:75 18:9 19:25 22:-30 23:-101 28:40 29:-161 33:55 34:72
.equir 0:-112 1:-14 2:-87 6:45 8:11 9:-100 10:39 11:-59 12:57 13:28 16:75 18:9 19:25 22:-30 23:-101 28:40 29:-161 33:55 34:72
.erab 25:75 29:-35
.eral 26:84 30:-94 31:122 34:84
.eral$ 26:84 30:-93 31:122 34:84
.erat 4:103 13:12 29:100
.erate 4:166 13:12
.erce 29:28
.ercen 29:28
.erda 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 17:7 24:89 25:-33 28:-101 29:37 33:-110 34:2
.erday 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:71 17:7 25:-33 29:37 33:-104 34:2
.erdi 7:42 9:44
.erdic 7:42 9:44
.ere$ 0:38 2:-371 3:32 4:-270 7:-258 8:-442 10:-244 11:163 12:-67 13:190 14:61 15:33 16:-264 17:229 18:-7 19:73 20:-279 21:131 22:-235 23:2 25:70 26:11 27:192 28:-119 29:-116 30:30 33:-216 34:-61
.ereb 16:109 21:-66 22:173
.ereby 16:109 21:-66 22:173
.ered 5:61 10:115 11:94 13:60 14:-64 33:-35
.ered$ 5:61 10:115 11:94 13:60 14:-64 33:-35
.eren 10:171 29:101
.erenc 10:156 29:105
.eres 27:111
.erest 27:111
.erfe 25:105
.erfec 25:105
.erfo 1:20 2:102
.erfor 1:20 2:102
.erge 2:226 6:-46 8:49 10:128 11:-8 12:14 16:-96 17:-43 21:12 22:45 24:-30 25:-149 27:-70 29:100 31:-67 33:111
.erge$ 2:58 5:5 9:-39 10:134 12:59 17:-96 20:-40 22:53 25:-55 27:-4 29:139 31:-35 33:59
.ergea 2:134
.erged 2:64 8:39 21:44 29:-4 33:23
.erges 8:9
.ergi 2:59 12:83
.ergin 2:59 12:83
.eria 0:-41 10:100 17:104
.erie 5:50 21:12 22:64
.eries 5:50 21:12 22:64
.erin 0:44 2:42 31:82
.ering 0:48 2:43
.erio 2:-28 5:167 6:72 12:-49
.eriod 2:-28 5:167 6:72 12:-49
.erma 11:73 25:-60 29:61
.erman 11:73 25:-60 29:61
.ermi 2:103 14:133 22:34 29:-15 31:-12
.ermis 22:65
.ermit 2:129
.erms 10:310 11:-136 14:-93 25:-27 29:-69
.erms$ 10:310 11:-136 14:-93 25:-27 29:-69
.ern$ 10:164 17:109 31:75 33:-41
.erne 1:2 4:9 6:-34 19:-116 20:-49 28:-1 29:307 31:27 33:-188
.ernel 1:28 29:135 31:33 33:-176
.ernet 4:20 6:-16 19:-34 20:-44 29:214
.erro 2:126 9:-57 10:-120 11:-66 22:3 29:298
.error 2:135 9:-42 10:-119 11:-62 22:9 29:221
.erry 2:120 10:63 11:-54 25:46
.erry$ 2:120 10:63 11:-54 25:46
.ers$ 0:-20 4:-99 5:-351 6:-120 8:-34 9:-93 10:181 11:-215 12:-299 14:-370 15:16 16:-18 17:109 18:-16 19:-270 20:92 21:128 23:99 24:-326 27:246 28:-61 29:-449 30:212 31:71 33:-194 34:176
.erse 8:154 9:-57 29:78 31:-81 34:11
.erset 29:90 34:14
.ersh 1:-47 2:-140 6:80 10:77 12:69 16:76 18:-14 19:-37 21:100 27:44 29:-60 31:-1 33:94
.ershi 1:-47 2:-140 6:80 10:77 12:69 16:76 18:-14 19:-37 21:100 27:44 29:-60 31:-1 33:94
.ersi 1:-39 4:149 5:86 6:62 9:-45 11:-60 18:-65 19:125 20:160 29:74 33:-10
.ersio 1:-37 4:150 5:86 6:62 9:-41 11:-56 17:-100 18:-62 19:126 20:161 29:75 33:-9
.ersl 2:140 12:-35 21:50
.ersle 2:140 12:-35 21:50
.erso 14:-20 30:27 33:-15 34:263
.erson 14:-20 30:27 33:-15 34:263
.erst 11:227 25:-36
.ersta 11:227 25:-36
.ert$ 1:159 2:75 21:26
.erts 24:-87 27:16 31:152
.erts$ 24:-87 27:16 31:152
.erve 29:196 31:-41
.erver 29:196 31:-41
.ervi 13:147 14:164 22:-73 32:102
.ervie 13:147 14:164 22:-73 32:102
.ery$ 8:-95 9:-24 14:288 24:89 25:65 27:217 28:-44 31:-3 32:-105 33:-154 34:-27
.eryb 25:61
.erybo 25:61
.eryo 8:25 24:42 25:15
.eryon 8:25 24:42 25:15
.eryt 5:5 11:122 12:86 13:22 14:109 16:44 18:-25 20:-72 25:-193 31:4
.eryth 5:5 11:122 12:86 13:22 14:109 16:44 18:-25 20:-72 25:-193 31:4
.esch 16:202
.esche 16:202
.escr 10:79 17:154
.escri 10:79 17:154
.esda 2:45 5:-53 6:-89 7:-113 8:113 12:-6 16:140 20:67 22:-25 25:-85 28:-77 29:5 32:102
.esday 2:45 5:-53 6:-89 7:-113 8:113 12:-6 16:140 20:67 22:-25 25:-85 28:-77 29:5 32:102
.ese$ 1:81 10:-117 11:-139 27:-41 29:93 30:171 31:61
.esen 5:28 12:78
.esent 5:28 12:78
.eset 29:40
.eset$ 29:40
.esh$ 4:69 17:144 18:-82
.esid 1:8 29:127 34:-101
.eside 1:8 29:127 34:-101
.esig 5:75 29:18
.esign 5:75 29:18
.espi 2:-35 13:84 22:90 29:-13
.espit 2:-34 13:85 22:90
.espo 34:171
.espon 34:171
.ess$ 2:-46 6:-48 9:-92 10:-114 11:-111 12:14 14:-6 17:62 21:220 25:121 26:161 28:223 29:-210 31:49 33:-154
.essa 2:44 11:-10 18:-19 23:16 25:50 26:67 29:-167 30:140 31:88 34:-73
.essag 2:44 11:-10 18:-18 23:16 25:50 26:68 29:-165 30:140 31:89 34:-72
.essi 2:102 33:45
.essio 2:70 33:46
.est$ 0:-23 1:22 2:-115 3:-107 4:-305 5:-548 6:-238 7:61 8:166 9:181 10:-223 11:-41 12:-203 15:-145 16:-379 18:487 19:-395 20:-372 21:125 24:-123 25:61 27:69 28:-23 29:-106 31:35 32:6 33:-78 34:-38
.esta 29:142
.estar 29:147
.este 2:-55 3:34 4:-33 6:65 7:114 10:-233 15:163 19:-7 22:-54 25:-231 27:20 29:-19 31:225 33:-201
.ested 15:216 16:-62 21:3 27:97
.ester 3:34 4:-7 6:110 7:116 10:-28 13:25 16:68 17:3 22:-49 25:-35 29:21 33:-113
.esti 2:-195 5:140 8:-41 13:-120 17:68 18:-22 22:189 25:47 29:-242 34:135
.estin 5:163 22:214 25:72 29:-29
.estio 11:36 17:65 34:147
.esto 0:67 1:66 2:-96 6:96 8:-53 10:64 11:-148 12:-188 13:-80 14:99 17:-74 18:56 19:-46 20:-150 22:-76 24:-135 25:-115 26:-38 27:58 28:26 31:-10 33:65 34:26
.eston 0:67 1:66 2:-96 6:96 8:-53 10:64 11:-148 12:-188 13:-80 14:99 17:-74 18:56 19:-46 20:-150 22:-76 24:-135 25:-115 26:-38 27:58 28:26 31:-10 33:65 34:26
.ests 2:166 8:9 9:-378 10:23 12:-110 13:224 14:-23 21:63 25:-153 29:162 34:-54
.ests$ 2:166 8:9 9:-378 10:23 12:-110 13:224 14:-23 21:63 25:-153 29:162 34:-54
.esul 7:42 8:19 22:-15
.esult 7:42 8:19 22:-15
.esum 27:144 31:-67
.esume 27:144 31:-67
.eta$ 0:184 1:107 2:-147 5:68 6:-180 10:-288 11:-37 12:-179 14:-84 15:-61 16:-152 19:-173 20:207 25:-73 28:14 29:14 33:133
.etab 14:141 19:92 29:-66
.etabl 14:141 19:92 29:-66
.ete$ 5:3 10:-115 14:155 18:24 23:-70 24:-24 29:77 31:117
.etes 4:20 6:-16 19:-34 20:-44 29:214
.etes$ 4:20 6:-16 19:-34 20:-44 29:214
.ethe 0:36 2:-13 15:55 23:12 34:104
.ether 0:36 2:-13 15:55 23:12 34:104
.ethi 0:34 1:-41 2:-11 11:2 15:-90 17:54 18:51 21:49 22:-35 25:103 28:-65 32:189
.ethin 0:34 1:-41 2:-11 11:2 15:-90 17:54 18:51 21:49 22:-35 25:103 28:-65 32:189
.etin 1:149 4:-42 8:-82 13:18 15:100 18:-56 22:-53 24:-149 29:310 33:-93
.eting 1:149 4:-42 8:-82 13:18 15:100 18:-56 22:-53 24:-149 29:310 33:-93
.etri 8:57 19:96 29:-68
.etric 8:61
.etro 1:100 16:-113 18:-10 19:94 29:107
.etro$ 16:-72 29:42
.etros 1:31 18:-9 19:95 29:27
.etry 8:28 9:65 22:21 29:-65
.etry$ 8:28 9:65 22:21 29:-65
.ets$ 8:128 9:-59 23:96 26:115 33:36 34:-33
.ette 11:-36 29:111 31:50 33:103
.etter 11:-28 29:115 31:51 33:103
.etti 10:-36 17:46 18:67 21:79 31:96
.ettin 10:-36 17:46 18:67 21:79 31:96
.etur 10:-110 16:5 18:-69 33:141
.eture 10:-103 16:5 29:-34 33:150
.etwe 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
.etwee 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
.eue$ 9:-5 13:259 14:-105 18:135 19:-17 25:-29 29:31
.eutr 2:12 13:39 25:-26 34:79
.eutro 2:12 13:39 25:-26 34:79
.eve$ 19:98 24:85 27:-48 29:-8 33:6
.evel 4:45 5:188 6:-59 10:84 12:7 20:-19 29:-118 33:-39
.evelo 4:45 5:188 6:-59 10:84 12:7 20:-19 29:-118 33:-39
.even 2:-8 4:-80 5:-69 10:-37 12:-62 18:75 21:54 22:116 27:26 32:117 33:12
.even$ 12:-44 21:68 22:84
.eveni 33:34
.event 0:4 4:-73 18:101 27:39 32:96
.ever 0:-75 1:-38 6:-278 7:12 8:29 9:-403 10:26 12:71 14:274 15:-377 16:68 17:158 18:49 19:-357 20:-419 21:69 22:-282 24:62 25:193 27:371 28:-434 29:-548 30:20 31:-203 32:-257 33:-192 34:-423
.ever$ 2:-205 7:136 8:-96 10:43 11:-171 13:-40 14:-199 17:227 18:170 19:-3 21:75 22:-112 24:-70 25:129 27:224 29:-127 30:64 31:-129
.evert 2:156 9:-5 16:21 21:15
.every 6:-109 7:-59 9:-214 11:79 12:44 13:50 14:338 15:-62 16:64 17:-55 18:-292 19:-106 20:-250 22:-209 24:136 25:88 27:227 28:-253 29:-194 32:-140 33:-184
.evie 1:18 9:57 10:-155 11:-111 13:-21 16:-16 22:97 24:-52 25:69 29:141 34:98
.eview 1:20 9:58 10:-153 11:-97 13:-20 16:-2 22:98 24:-44 25:70 27:-207 29:145 33:42 34:102
.evio 19:288 29:13
.eviou 19:288 29:13
.ewbi 11:-8 17:273
.ewbie 11:-8 17:273
.ewco 2:-108 17:209 21:43
.ewcom 2:-108 17:209 21:43
.ewed 2:102 9:41
.ewed$ 2:102 9:41
.ewee 5:120 10:-31 29:-44 33:75
.eweek 5:120 10:-31 29:-44 33:75
.ewer 2:-5 10:-113 17:30 21:4 22:137 26:-9 27:-135 29:50 30:108 31:39
.ewer$ 10:-29 17:34 22:94 27:-128 29:54 30:108 31:42
.ewha 5:197 10:-92 25:-46 29:-3 33:95
.ewhat 5:197 10:-92 25:-46 29:-3 33:95
.ewhe 14:87
.ewher 14:87
.ewor 2:109 22:111
.eword 2:119
.ework 22:124
.ewri 2:35 10:-26 21:60 22:44 29:13
.ewrit 2:35 10:-26 21:60 22:44 29:13
.ews$ 5:-43 9:29 26:80 27:166 31:37
.ewsl 29:87 33:110
.ewsle 29:87 33:110
.exac 10:101 16:-76 17:-11 25:121 28:71 29:-77 33:124
.exact 10:101 16:-76 17:-11 25:121 28:71 29:-77 33:124
.exam 7:164 8:-6 11:172 25:-25
.examp 7:164 8:-6 11:172 25:-25
.exc$ 6:-6 8:-10 9:137 13:143 22:70 29:-111
.exce 1:-114 2:-61 4:-100 5:-121 6:-75 8:95 9:148 12:-115 13:167 14:-64 16:-201 17:-196 18:-23 19:21 20:-100 21:216 22:181 25:-31 26:-75 27:11 28:-48 29:-12 32:-166 33:-149 34:60
.excep 1:-113 2:-61 4:-100 5:-121 6:-75 8:102 9:149 12:-115 13:167 14:-64 16:-201 17:-196 18:-23 19:21 20:-99 21:217 22:172 25:-31 26:-75 27:11 28:-48 29:-12 32:-166 33:-149 34:60
.exem 2:23 12:-56 13:133 22:204 29:-46
.exemp 2:23 12:-56 13:133 22:204 29:-46
.exis 3:92 6:98 11:8
.exist 3:92 6:98 11:8
.expe 17:145 20:214
.expec 17:145 20:214 29:-24
.expi 6:100 9:184 13:76 19:-7 29:-90 32:-43
.expir 6:100 9:184 13:76 19:-7 29:-90 32:-43
.expl 10:300 11:63 13:-32
.expla 10:300 11:63 13:-32
.ext$ 0:16 2:104 3:91 4:154 5:-134 6:-353 7:-175 9:-339 10:70 11:-366 12:-265 13:-198 15:-111 17:46 18:403 19:-264 21:-53 23:79 25:-47 26:-210 27:-314 28:-51 29:-62 30:-128 32:177 33:-126 34:-189
.exte 6:-111 8:65 13:15 15:107 22:78 33:76
.exten 6:-106 8:66 13:15 15:108 22:79 33:32
.extr 0:106 1:160 16:26 28:-6
.extra 0:106 1:160 16:26 28:-6
.exts 2:-64 8:58 10:47 12:54 22:-55 33:184
.exts$ 2:-64 8:58 10:47 12:54 22:-55 33:184
.eze$ 0:75 1:77 4:-292 5:-309 6:25 7:-26 8:31 10:37 12:111 13:10 14:-546 15:45 16:97 18:26 19:5 20:-286 21:-24 22:90 24:11 25:-21 27:-16 28:56 30:-116 32:-162 33:47
.ezes 1:-114 4:112 5:-65 10:15 11:-32 12:25 14:217 16:-163 19:-64 24:-87 25:33 27:189 29:9 31:23 33:-193
.ezes$ 1:-114 4:112 5:-65 10:15 11:-32 12:25 14:217 16:-163 19:-64 24:-87 25:33 27:189 29:9 31:23 33:-193
.ezin 25:128
.ezing 25:128
.fact 2:91 29:58
.facto 2:91 29:58
.fail 29:173
.faili 29:98
.fall 2:-30 10:82 14:-85 18:-65 20:46 24:-44 29:-20 32:230 33:68
.fall$ 2:-23 10:87 14:-81 18:-48 20:53 32:160 33:1
.falls 32:44
.fang 17:38
.fange 17:38
.far$ 5:82 6:24 10:-116 12:-123 13:248 20:-95 28:243 29:-162 33:-44
.faul 23:93 29:64 31:-9
.fault 23:93 29:64 31:-9
.favo 8:12 12:-63 16:33 25:115 29:-66 33:109
.favou 8:13 12:-60 16:34 25:116 29:-51
.feat 0:-226 1:-46 2:69 3:-29 5:38 6:55 7:-180 9:-250 10:38 13:-5 14:-217 15:31 16:62 17:-5 19:76 20:-117 21:-16 22:62 24:13 26:15 27:-64 28:100 29:-144 30:-17 31:-13 32:-248 33:138
.featu 0:-226 1:-46 2:69 3:-29 5:38 6:55 7:-180 9:-250 10:38 13:-5 14:-217 15:31 16:65 17:-5 19:76 20:-117 21:-16 22:62 24:16 26:15 27:-64 28:97 29:-144 30:-17 31:-13 32:-248 33:138
.feb$ 1:-36 4:108
.fect 10:107 12:73 25:84 29:-21 30:68 33:-11 34:-47
.fect$ 12:119 25:86 30:68
.fecte 10:117
.fee$ 25:168 29:45 34:-75
.feed 14:-94 26:253 27:107 29:-33
.feed$ 14:-94 26:253 27:107 29:-33
.fer$ 10:90
.fere 10:171 29:101
.feren 10:171 29:101
.fes$ 9:-35 10:-211 11:18 13:336 21:145 29:-27 33:-83 34:-47
.fetu 10:-103 16:5 29:-34 33:150
.fetur 10:-103 16:5 29:-34 33:150
.few$ 32:96
.fewe 2:-34 30:111 31:52
.fewer 2:-34 30:111 31:52
.ffe$ 2:-188 6:-80 9:82 10:139 11:48 13:-538 18:-16 21:280 22:294 24:-40 27:-77 29:-316 33:-173
.ffec 10:115 12:76 30:69 34:-37
.ffect 10:115 12:76 30:69 34:-37
.ffee 25:168 29:45 34:-75
.ffee$ 25:168 29:45 34:-75
.ffer 10:266 28:-49
.ffer$ 10:90
.ffere 10:175
.ffes 9:-35 10:-211 11:18 13:336 21:145 29:-27 33:-83 34:-47
.ffes$ 9:-35 10:-211 11:18 13:336 21:145 29:-27 33:-83 34:-47
.ffic 0:44 20:101 25:109 33:-24 34:-7
.ffice 25:117 29:118
.ffici 0:45 20:162 29:-58
.fica 25:-24 26:143 27:105 30:96 31:80
.ficat 25:-24 26:143 27:105 30:96 31:80
.fice 25:117 29:118
.fice$ 25:117 29:118
.fici 0:45 20:162 29:-58
.ficia 0:45 20:162 29:-58
.fig$ 1:1 10:58 21:43
.file 2:38 9:150 13:126 19:-40 21:82 22:194 33:-155 34:-138
.file$ 9:-110 14:77 21:60 22:222 29:-166 34:-94
.filed 9:236 11:-53 13:135 14:-37 29:-38 33:-58
.files 19:-26 29:107 33:-18
.fina 0:-168 5:-171 6:122 10:83 11:-49 13:-45 14:-65 15:-6 16:68 17:-148 19:5 20:184 22:-140 24:29 26:-99 27:45 29:-438 32:-142 33:70 34:12
.final 0:-168 5:-171 6:122 10:83 11:-49 13:-45 14:-65 15:-6 16:68 17:-148 19:5 20:184 22:-140 24:29 26:-99 27:45 29:-438 32:-142 33:70 34:12
.find 7:48 21:102 22:-47 29:29
.find$ 7:49 21:1 29:29
.fine 0:75 1:-45 2:144 7:-48 8:213 10:103 29:-29
.fine$ 0:75 1:-45 2:144 7:-48 8:213 10:103 29:-29
.fini 2:24 3:-25 4:17 5:-81 7:13 8:-15 10:165 12:98 14:32 17:-141 18:-14 20:-113 21:10 24:25 28:41 32:69 33:-5
.finis 2:31 3:-23 4:18 5:-61 7:13 8:-14 12:101 14:37 17:-60 18:-10 20:-101 21:14 24:28 28:44 32:71
.finit 10:128
.firs 2:-99 4:18 5:-107 6:-25 8:-52 9:-92 10:-224 11:-75 12:-84 16:-17 17:367 18:255 19:48 20:-158 29:-79 33:82
.first 2:-99 4:18 5:-107 6:-25 8:-52 9:-92 10:-224 11:-75 12:-84 16:-17 17:367 18:255 19:48 20:-158 29:-79 33:82
.five 1:64
.five$ 1:64
.fix$ 1:-73 2:283 5:21 11:-145 12:-165 16:229 17:55 20:274 21:-31 22:86 24:-22 25:-168 28:-10 29:-192 33:-290
.fixe 2:80 5:-62 10:110 20:-53 21:-57 22:7 29:151
.fixed 5:-23 12:80 20:-42 29:146
.fixes 2:146 10:114 12:-27 21:-52 22:56
.fixi 2:-117 5:226
.fixin 2:-117 5:226
.flag 11:124 12:83
.flag$ 12:89 21:3
.flam 19:296 20:-52 28:-6 33:-139
.flami 19:296 20:-52 28:-6 33:-139
.flig 13:33 34:-10
.fligh 13:33 34:-10
.flow 12:128 17:45
.flow$ 17:48
.folk 0:15 11:-5 17:26 24:42 25:60 27:-64 30:45
.folks 0:15 11:-5 17:26 24:42 25:60 27:-64 30:45
.foll 6:-17 10:-188 11:57 14:-163 18:214 22:-24 24:82 25:-13 26:259 27:210 28:-87 29:-126 31:97 33:-216 34:-117
.follo 6:-17 10:-188 11:57 14:-163 18:214 22:-24 24:82 25:-13 26:259 27:210 28:-87 29:-126 31:97 33:-216 34:-117
.foo$ 22:2 29:173
.fooc 33:54
.foocl 33:54
.for$ 0:-12 1:21 2:-172 3:-41 4:138 5:-73 6:-28 7:-56 8:72 9:-22 11:28 12:-24 13:46 14:-104 15:-421 16:-81 17:-114 18:-7 19:-122 20:90 21:227 22:222 23:-51 24:-90 25:7 26:31 27:17 28:21 29:8 30:-502 31:29 32:-21 33:92 34:33
.forb 2:-49 10:50 12:47
.forbi 2:-49 10:50 12:47
.forc 6:-58 12:327 33:-68
.force 6:-58 12:327 33:-68
.fore 1:105 2:-16 4:-49 5:22 6:14 7:143 8:-62 9:-132 10:-188 11:-131 12:-48 13:-73 14:-186 15:-48 17:109 18:9 19:165 21:1 22:-194 23:88 24:179 25:-299 26:-54 27:-134 28:139 29:-51 31:-239 32:45 33:-10 34:-177
.fore$ 1:106 2:-13 3:1 4:-32 5:22 6:14 7:143 8:-58 9:-130 10:-188 11:-129 12:-47 13:-72 14:-178 15:-48 17:111 18:9 19:165 21:1 22:-192 23:88 24:179 25:-257 26:-48 27:-131 28:139 29:-84 31:-231 32:45 33:-10 34:-176
.forg 10:-88 11:83 24:175 29:-62 31:34 33:33
.forge 10:-88 11:83 24:175 29:-62 31:34 33:33
.form 2:61 5:-44 8:97 9:-112 10:-72 11:110 17:127 21:192 22:-102 27:88 29:-175 33:-47
.form$ 9:-11 21:207
.forma 2:74 5:-33 8:108 9:-66 10:-5 11:158 17:131 21:68 22:-32 29:-22
.forme 27:92
.fort 28:36 32:31
.forw 16:43 27:72
.forwa 16:43 27:72
.foun 25:10
.found 25:10
.four 3:121 16:50
.four$ 3:121
.fpf$ 6:78 10:51 19:-22 20:-79 29:-32 33:133
.fra$ 27:106 31:47
.fran 29:68
.franc 29:68
.free 0:47 1:32 2:-18 3:-166 5:-261 6:3 7:-159 8:5 9:-8 10:68 11:-87 12:126 14:48 15:23 16:50 18:18 20:-350 21:-40 22:54 25:78 26:-23 27:63 28:21 30:-229 31:28 33:10 34:-23
.freez 0:47 1:32 2:-15 3:-160 5:-244 6:4 7:-152 8:5 9:-2 10:68 11:-86 12:126 14:48 15:23 16:50 18:18 20:-348 21:-39 22:54 25:82 26:-22 27:63 28:22 30:-224 31:28 32:-4 33:11 34:-22
.fren 11:2 16:-32 29:115
.frenc 11:2 16:-32 29:115
.fres 4:69 17:144 18:-82
.fresh 4:69 17:144 18:-82
.fri$ 32:155
.frid 1:127 2:58 9:-11 10:-114 12:-282 16:184 17:-102 18:-57 24:110 25:42 27:-60 29:144 32:180 33:36
.frida 1:127 2:58 9:-11 10:-104 16:184 17:-102 18:-57 24:110 25:42 27:-60 29:-178 32:180 33:45
.frie 8:-99 29:85
.frien 8:-99 29:85
.from 1:18 2:-32 4:61 6:-149 8:193 10:123 11:-134 12:-160 14:106 15:-80 16:-10 17:-148 18:-101 19:119 20:-194 21:-86 26:-69 27:-13 28:-76 29:81 30:-64 31:224 34:-52
.from$ 1:18 2:-32 4:61 6:-149 8:193 10:123 11:-134 12:-160 14:106 15:-80 16:-10 17:-148 18:-101 19:119 20:-194 21:-86 26:-69 27:-13 28:-76 29:81 30:-64 31:224 34:-52
.fron 18:79 29:-61
.front 18:79 29:-61
.froz 5:-260 9:-61 10:-66 11:-52 12:535 18:-168 22:90 25:21 28:-66 29:4 33:-123 34:-106
.froze 5:-149 10:-23 12:358 18:-150 22:90 25:70 28:-52 29:87 33:-119 34:-27
.fted 6:-85 12:164
.fted$ 6:-85 12:164
.fter 0:-116 1:94 2:61 3:18 4:-38 5:22 6:70 10:-64 11:-89 12:-304 14:-188 15:-35 17:-26 18:211 20:50 21:130 22:137 24:111 27:-208 28:-265 29:-61 31:-68 33:-11 34:-163
.fter$ 0:-112 1:61 2:47 3:19 4:-23 5:24 6:70 10:-60 11:-77 12:-302 14:-176 15:-33 17:-16 18:211 20:51 21:131 22:140 24:81 27:-191 28:-264 29:-57 31:-48 33:-5 34:-99
.full 4:-21 14:162 18:102
.full$ 4:-21 14:162 18:102
.funn 25:147
.funny 25:147
.fuse 7:-60 8:198
.fuse$ 7:-34 8:177
.fused 9:56
.futu 18:79
.futur 18:79
.fway 1:11 5:188 6:-53 9:-37
.fway$ 1:11 5:188 6:-53 9:-37
.gain 5:-137 11:-28 12:-27 14:49 15:52 24:118 25:104 29:118 31:-104 32:-86 33:113
.gain$ 5:-135 11:-24 12:-27 14:50 15:54 24:118 25:106 29:120 31:-101 32:-71 33:113
.gal$ 22:51
.gate 2:-48 5:-10 6:-87 8:26 9:-79 12:229 14:-29 15:21 18:71 21:35 25:-47 29:49
.gate$ 2:-167 6:-68 8:29 9:-67 12:236 15:23 21:37 25:-43 29:50
.gazp 19:339 20:-67 33:-146
.gazpa 19:339 20:-67 33:-146
.geab 2:134
.geabl 2:134
.ged$ 2:44 5:-91 6:77 8:116 15:-4 19:49 29:22 33:114
.gel$ 29:88 33:63
.gele 8:151 9:-177 12:123 29:-90
.gelo 1:171
.gelog 1:171
.gen$ 4:13 28:121
.gend 14:-28 25:-32 27:65 32:203
.genda 14:-28 25:-32 27:65 32:203
.gene 4:162 14:-23 26:81 30:-97 31:97 34:81
.gener 4:162 14:-23 26:81 30:-97 31:97 34:81
.ger$ 2:-244 5:-177 11:81 12:57 17:-93 20:-196 27:-43 28:122 29:-70 31:161 33:17 34:271
.germ 11:73 25:-60 29:61
.germa 11:73 25:-60 29:61
.gers 1:62 10:104 15:11 22:85 26:32 29:-22 34:-15
.gers$ 1:62 10:104 15:11 22:85 26:32 29:-22 34:-15
.ges$ 2:-38 5:-217 7:-21 9:-179 10:352 13:166 14:-185 15:-224 16:-35 18:-137 20:-166 22:51 23:14 24:-147 25:-200 26:2 27:85 28:4 30:141 31:93 33:-23 34:-60
.gest 15:147 16:-57 26:88 27:196 29:-149 31:128
.gest$ 26:88 27:200 29:-137 31:137
.get$ 0:-177 1:-51 2:-44 4:127 5:35 6:-160 7:-139 9:34 10:-158 12:-235 13:-358 14:-11 15:-263 16:-269 17:15 18:1 19:-82 20:165 21:154 22:-1 23:-1 24:266 25:-269 26:164 27:133 29:-21 30:123 32:-79 34:-68
.gets 8:128 9:-59 23:96 26:115 33:36 34:-33
.gets$ 8:128 9:-59 23:96 26:115 33:36 34:-33
.gett 10:-19 11:-96 17:50 18:77 21:85 31:104
.getti 10:-19 11:-96 17:50 18:77 21:85 31:104
.gfix 2:79 5:88 20:147 29:-72
.gfix$ 2:53 5:91 20:149 29:-62
.gged 6:165 33:80
.gged$ 6:165 33:80
.ggle 22:17
.ggle$ 22:17
.ghly 28:48
.ghly$ 28:48
.ght$ 2:-172 5:23 7:129 8:73 9:-260 10:-260 12:33 13:48 14:-171 15:33 16:-19 18:-289 19:-149 21:17 22:-207 23:112 24:-156 25:110 27:-52 29:31 33:241 34:-161
.ghts 7:44 15:59 29:100
.ghts$ 7:44 15:59 29:100
.gin$ 2:145 4:32 10:-108 17:121 22:38 29:198 33:-85
.ging 2:66 5:-26 10:-45 12:58 32:2 33:142 34:130
.ging$ 2:66 5:-26 10:-45 12:58 32:2 33:142 34:130
.ginn 4:21 17:184 33:114
.ginne 17:189
.ginni 4:31 33:130
.gins 1:59 10:41 27:125
.gins$ 1:59 10:41 27:125
.gist 1:11 13:109 27:96 29:-37
.giste 1:11 13:109 27:96 29:-37
.give 2:-145 5:64 8:95 11:49 13:78 15:41 16:107 18:23 19:-102 20:-110 21:-2 24:-53 25:23 27:-1 29:-246 31:-183 33:39
.give$ 2:-103 5:67 8:96 11:50 13:84 16:112 18:24 19:-30 20:-73 22:14 24:-18 25:-237 29:-219 31:-178 33:85
.given 9:46
.gle$ 14:3 15:46 25:116 26:130 27:-41 33:-47
.glob 0:3 2:-37 33:123
.globa 0:3 2:-37 33:123
.gned 9:60 17:22 29:54 34:-44
.gned$ 9:60 17:22 29:54 34:-44
.gnin 8:120 25:81 31:-92
.gning 8:120 25:81 31:-92
.gns$ 13:-3 29:-74 34:186
.goes 2:179 6:-85 16:52 18:-14 20:40 21:76 28:-49 33:27
.goes$ 2:179 6:-85 16:52 18:-14 20:40 21:76 28:-49 33:27
.goin 2:-40 4:152 5:53 7:31 8:-45 9:26 10:-60 12:4 14:-82 15:9 25:72 28:-75 29:-104 30:7 31:-26 32:123
.going 2:-40 4:152 5:53 7:31 8:-45 9:26 10:-60 12:4 14:-82 15:9 25:72 28:-75 29:-104 30:7 31:-26 32:123
.goli 20:193
.goliv 20:193
.gone 2:21 6:229 33:-111
.gone$ 2:21 6:229 33:-111
.good 0:31 2:65 5:-47 7:-27 8:61 10:4 11:39 14:-129 17:135 25:121 27:-54 29:-131 32:-77
.good$ 0:31 2:65 5:-47 7:-27 8:61 10:4 11:39 14:-129 17:135 25:121 27:-54 29:-131 32:-77
.goog 14:11 26:67
.googl 14:11 26:67
.got$ 10:-70 13:278 15:25 17:55 21:-133 25:81 28:231 29:-236 32:54 33:103 34:-238
.gpu$ 22:130
.grad 2:113 20:24 22:58 29:36
.grade 2:113 20:24 22:58 29:36
.gram 17:101 33:-19
.gramm 29:65 33:-18
.gran 2:-153 7:70 8:158 13:59 19:7 21:-40 22:71 25:-152 27:109 29:-74 32:-81
.grant 2:-153 7:70 8:158 13:59 19:7 21:-40 22:71 25:-152 27:109 29:-74 32:-81
.grat 2:20 5:-73 9:114 22:45 25:269 29:-5 34:-9
.grati 2:46 9:82 22:33
.grats 25:193
.grea 8:-51 25:230
.great 8:-51 25:230
.gree 0:11 7:129 8:32 9:-70 11:-47 15:7 16:8 25:144
.gree$ 11:-6 25:136
.greed 15:37 16:35 25:33
.green 7:9 8:118
.grees 0:22 7:54 8:-61 29:22
.gres 2:69 33:45
.gress 2:70 33:46
.grou 9:29 27:17
.group 27:17
.gth$ 3:138 29:86
.gtm$ 8:97
.guag 11:32 22:38
.guage 11:32 22:38
.guid 17:184 24:93 29:-69
.guide 17:184 24:93 29:-69
.gun$ 5:92 6:-76 12:184 14:-46
.gust 1:41 6:73 20:68 32:136 33:-75
.gust$ 1:41 6:73 20:68 32:136 33:-75
.hack 17:11 28:53
.had$ 0:59 6:164 12:-60 23:8 28:-136 31:68
.haha 25:111
.haha$ 25:111
.hain 29:85 33:61
.haine 29:85 33:61
.half 2:27 4:1 5:163 6:-70 9:-105 22:165
.half$ 2:54 4:4 19:5 22:168
.halfw 1:11 5:188 6:-53 9:-37
.hall 7:34
.hall$ 7:35
.han$ 6:-76 10:35 15:-99 16:129 19:118 28:239 33:-140
.hanc 2:171 21:107
.hance 2:171 21:107
.hand 12:-81 14:-24 20:16 25:90 26:28 29:-92 33:93 34:165
.hand$ 26:65
.handl 34:200
.hands 12:-69 20:28 25:122 29:-42 33:55
.hang 0:-75 1:19 5:-119 6:-167 10:133 11:-120 12:41 13:115 15:149 16:122 17:-111 18:-48 19:-180 21:44 25:-92 26:-315 27:165 28:50 29:-38 31:-47 33:-46
.hange 0:-29 1:22 5:-101 6:-148 7:6 10:135 11:-91 12:49 13:116 14:-121 15:118 16:133 17:-8 18:-31 19:-178 21:49 25:-77 26:-244 27:196 28:53 29:-17 33:-175
.hangi 33:124
.hank 7:-49 11:-59 14:43 20:49 22:-15 25:296 33:115
.hank$ 25:76 33:148
.hanks 7:-45 14:47 20:65 25:240 27:10
.hann 2:-105 11:160 18:-39 20:-1 25:69 26:145 27:124 30:60 31:114 32:-82 34:25
.hanne 2:-105 11:160 18:-39 20:-1 25:69 26:145 27:124 30:60 31:114 32:-82 34:25
.happ 2:-58 6:147 7:13 10:116 13:-51 16:-99 18:-11 19:-89 20:-41 24:-95 25:205 28:-71 32:154 33:-78
.happe 2:-30 6:128 7:19 10:126 13:-19 18:-7 19:-6 24:-20 25:-138 32:194 33:-24
.happy 16:-70 20:-13 25:261
.hard 1:88 10:89
.hard$ 1:88 10:42
.harg 34:180
.harge 34:180
.has$ 3:13 5:163 6:189 7:48 9:107 10:-314 11:-39 12:139 13:166 15:36 17:-164 18:-140 19:-239 21:-130 22:-103 25:-14 28:-45 33:-39 34:-8
.hase 5:317 11:-54 17:75 25:-22 29:-138
.hase$ 5:317 11:-54 17:75 25:-22 29:-138
.hat$ 0:-29 1:-153 2:-57 3:-176 4:-169 5:69 6:-36 7:-83 8:-75 9:-14 10:125 11:175 12:-170 13:214 14:14 15:-29 17:132 18:247 19:23 20:-92 22:-175 27:-507 28:-241 29:-49 31:-503 32:64 33:163 34:-466
.hate 14:-107 18:129 25:143 27:-190 30:134
.hatev 18:133
.have 2:-12 3:16 4:-152 5:61 6:126 10:-2 11:-139 12:48 14:105 15:-74 16:115 17:-13 18:33 20:-100 21:-49 22:33 23:56 24:-69 26:-91 27:-172 28:42 29:-62 30:-55 31:27 32:108 34:-197
.have$ 2:-12 3:16 4:-152 5:61 6:126 10:-2 11:-139 12:48 14:105 15:-74 16:115 17:-13 18:33 20:-100 21:-49 22:33 23:56 24:-69 26:-91 27:-172 28:42 29:-62 30:-55 31:27 32:108 34:-197
.havi 0:113 5:-201 6:-69 10:65 12:-61 24:-55 25:189 28:24
.havin 0:113 5:-200 6:-67 10:65 12:-59 24:-55 25:192 28:25
.hboa 8:16 9:65 22:139
.hboar 8:16 9:65 22:139
.hced 14:114
.hcedu 14:114
.hdra 8:130 22:-10
.hdraw 8:130 22:-10
.head 2:-151 5:-118 6:121 8:61 10:-56 12:-5 18:357 24:236 25:-89 26:-48 27:-21 29:-162 33:-235
.head$ 2:-130 6:125 8:66 10:-29 18:285 24:108 25:-69 29:-141 33:-152
.heads 24:182
.hear 9:32 10:37 15:212 16:-83 27:146
.hear$ 15:35 27:160
.heard 9:35 10:76 15:62
.heck 1:117 2:110 8:-31 9:-44 10:-49 11:65 25:-108 28:62 29:137
.heck$ 2:122 8:-25 11:70 21:-80 24:56 25:-105 28:68 29:108
.heckp 1:124 24:-16
.hed$ 6:224 9:11 11:-15 12:39 15:9 16:-100 17:-117 18:-124 21:15 22:-27 25:-98 28:-86 29:128 30:32 32:70 33:-74
.hedu 1:58 2:-185 3:105 4:90 8:-1 11:-1 12:-141 13:-193 14:131 15:-31 17:-91 18:85 19:132 20:-84 22:-2 24:17 25:-153 26:-97 27:-18 29:-117 31:-112 34:63
.hedul 1:58 2:-185 3:105 4:90 8:-1 11:-1 12:-141 13:-193 14:131 15:-31 17:-91 18:85 19:132 20:-84 22:-2 24:17 25:-153 26:-97 27:-18 29:-117 31:-112 34:63
.heer 25:108
.heers 25:108
.heir 24:89
.heir$ 24:89
.hell 11:-95 17:91 25:203
.hello 11:-80 17:108 25:108
.help 11:217 14:-32 17:314 22:-25 25:-186 29:-155 31:-55
.help$ 11:224 17:256 22:-24 25:-174 29:-114 31:-52
.hem$ 9:-34 13:95 26:29 30:12 31:119
.hemy 2:101
.hemy$ 2:101
.hen$ 0:-333 1:-152 2:-350 4:-281 5:-175 6:-354 7:-58 8:-288 9:24 10:-195 11:-132 12:-253 13:-320 14:45 15:-137 16:-128 17:-385 18:113 19:140 20:356 22:-393 24:109 25:-391 26:-355 27:37 28:-142 29:71 30:-280 31:-349 32:-296 33:351 34:-153
.hene 27:267
.henev 27:267
.her$ 0:197 5:-11 6:-107 10:-146 11:-191 12:-25 14:-147 15:76 18:-180 20:-62 26:-80 27:-148 29:189 31:107 32:-51
.here 0:37 2:-314 3:38 4:-266 5:9 7:-371 8:-102 10:-201 11:172 12:-57 13:30 14:83 15:13 17:234 19:-254 20:-313 22:80 23:5 24:-15 25:68 26:14 27:185 28:-78 29:-97 30:33 33:-189 34:-49
.here$ 0:42 2:-298 3:38 4:-251 5:9 7:-319 8:-410 10:-193 11:174 12:-56 13:41 14:85 15:19 16:-242 17:236 19:-250 20:-244 21:63 22:-82 23:6 25:75 26:15 27:196 28:-71 29:-94 30:34 33:-172 34:-41
.hereb 16:109 21:-66 22:173
.herr 2:125 10:69 11:-21 29:43
.herry 2:125 10:69 11:-21 29:43
.hes$ 2:47 4:24 9:-39 10:3 12:20 13:59 15:140 29:-149
.hese 1:84 10:-70 30:173 31:65
.hese$ 1:84 10:-70 30:173 31:65
.heth 0:36 2:-9 15:56 23:13 34:106
.hethe 0:36 2:-9 15:56 23:13 34:106
.heve 18:79
.hever 18:79
.hey$ 7:48 8:-120 9:96 10:1 12:165 19:-90 20:24 24:14 25:160 27:-7 29:-242
.hibi 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
.hibis 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
.hich 0:-210 1:-214 2:-230 3:21 4:-84 5:77 6:-90 7:-172 8:-179 10:27 12:-108 13:114 15:-240 16:-275 17:19 18:214 19:91 20:107 21:-200 22:-242 24:-327 25:-315 26:69 27:-288 28:-90 29:104 30:-195 31:-155 33:111 34:30
.hich$ 0:-207 1:-209 2:-228 3:21 4:-82 5:80 6:-87 7:-169 8:-170 10:33 12:-102 13:115 14:2 15:-230 16:-271 17:21 18:156 19:92 20:108 21:-198 22:-233 24:-324 25:-307 26:70 27:-283 28:-38 29:111 30:-192 31:-151 33:121 34:31
.hiche 18:79
.hift 15:151 16:82 29:118
.hift$ 15:71 16:89 29:121
.hile 32:79 34:12
.hile$ 32:79 34:12
.hin$ 28:210 29:-93 32:104
.hind 6:176 14:-73 34:5
.hind$ 6:176 14:-73 34:5
.hine 24:63 25:102 29:15
.hine$ 25:104 29:25
.hing 0:35 1:-29 2:-19 4:-38 5:169 6:-37 7:-33 8:-35 9:4 10:56 11:68 12:54 13:132 14:84 15:-97 17:-63 18:244 19:-256 20:-13 22:-146 24:-289 28:-45 29:-309 30:-121 31:74 32:240 33:-275 34:-482
.hing$ 0:40 1:-8 4:-30 5:12 6:-24 7:-126 8:-24 9:40 10:114 11:81 12:94 13:140 14:85 15:-87 18:229 19:-239 22:-139 24:-526 28:-6 29:-241 30:-99 31:84 32:152 33:-215 34:-421
.hings 5:158 7:70 10:-111 17:-44 23:21 32:138
.hink 0:94 7:177 8:-45 11:-57 15:58 21:135 22:-77 23:48 24:-15 26:62
.hink$ 7:52 11:-37 15:78 23:51 24:-5 26:64
.hinki 0:18 7:105 8:-29 21:102 22:-32
.hip$ 0:-86 1:-260 2:-1 4:80 5:-102 6:68 8:100 9:-137 10:35 12:60 13:-83 15:-53 16:18 18:-157 19:-4 20:92 21:54 25:-102 27:26 28:117 29:-396 31:-64 32:-124 33:37 34:19
.hipp 6:127 19:65 20:46
.hippe 6:130 19:72
.hippi 20:95
.hips 3:91 4:-82 16:98 20:-54
.hips$ 3:91 4:-82 16:98 20:-54
.hird 33:116
.hird$ 33:116
.his$ 0:-3 1:-126 2:106 3:-141 5:1 6:-326 7:-28 9:-446 10:-164 11:102 12:-21 13:71 14:34 16:-172 17:83 18:-328 19:-92 20:91 21:29 22:-105 23:169 24:94 25:16 26:-45 27:48 28:-142 31:-40 32:152 34:129
.hist 6:221 12:-48 14:-23 19:136 33:-114
.histo 6:221 12:-48 14:-23 19:136 33:-114
.hit$ 10:92 20:-120 24:114 28:196 29:-77 33:-171
.hits 18:48
.hits$ 18:48
.hly$ 28:48
.hmal 33:18
.hmal$ 33:18
.hmar 7:114
.hmark 7:114
.hmm$ 7:20 25:81
.hola 17:184 29:-122 31:-5
.hola$ 17:184 29:-122 31:-5
.hold 1:-77 7:126 8:55 9:58 10:-203 12:97 13:38 16:47 18:-83 22:65 29:-139 33:2 34:-105
.hold$ 1:-73 7:140 8:58 9:-35 12:112 16:48 22:67 29:-93 33:-36
.holdi 9:173
.hole 14:209 15:37
.hole$ 14:209 15:37
.holi 28:-135 29:115 34:21
.holid 28:-135 29:115 34:21
.hom$ 2:-61 7:47 9:-76 10:100 15:51 21:-49 33:-185 34:351
.hon$ 2:132 5:-62 10:14 20:-135 29:103 33:142
.hone 20:-116 25:73 29:103
.hook 27:209
.hook$ 27:209
.hope 2:69 12:36
.hope$ 2:69 12:36
.hori 18:122 32:-33 34:59
.horiz 18:123 32:-33
.hort 11:212 12:-25 26:-41 32:9
.hose 21:-60 29:-45 32:49 34:275
.hose$ 21:-60 29:-45 32:49 34:275
.hotf 2:96 10:24
.hotfi 2:96 10:24
.houg 2:-37 12:-49 15:48 22:101 33:81
.hough 2:-37 12:-49 15:48 22:101 33:81
.houl 0:21 1:-81 2:-14 3:70 4:-168 6:39 7:54 8:-175 9:-152 10:-210 11:24 12:-28 13:-137 15:65 16:31 18:90 19:-70 21:56 22:-104 24:-255 25:-23 26:95 27:-45 30:76 31:-26 33:-4 34:35
.hould 0:21 1:-81 2:-14 3:70 4:-168 6:39 7:54 8:-175 9:-152 10:-210 11:24 12:-28 13:-137 15:65 16:31 18:90 19:-70 21:56 22:-104 24:-255 25:-23 26:95 27:-45 30:76 31:-26 33:-4 34:35
.hour 10:-211 20:82 24:188 28:198 29:-56 33:87
.hour$ 10:-170 20:87 24:61 33:166
.hours 24:84 28:221 33:-13
.hout 24:141 26:47 33:-44
.hout$ 24:141 26:47 33:-44
.how$ 0:-58 1:-24 2:-345 3:17 4:-344 6:-521 7:-6 8:-518 9:74 11:279 12:-272 13:135 14:43 16:-391 17:165 18:-58 19:198 20:-20 21:67 22:-552 24:-306 25:-126 26:-92 27:-571 28:292 29:162 30:-25 31:-518 32:-480 33:-128 34:-351
.hree 1:52 14:-90 16:108 18:145 24:98
.hree$ 1:52 14:-90 16:108 18:145 24:98
.hric 27:102 31:47
.hrich 27:102 31:47
.hris 25:94 28:-131 29:73
.hrist 25:94 28:-131 29:73
.hrou 5:28 8:87 9:81 13:36 14:13 17:24 19:-73 22:72 29:-89 34:-10
.hroug 5:28 8:87 9:81 13:36 14:13 17:24 19:-73 22:72 29:-89 34:-10
.hten 31:100
.hten$ 31:100
.hts$ 7:44 15:59 29:100
.huma 11:-51 34:172
.human 11:-51 34:172
.humb 8:133
.humbs 8:133
.hurs 10:-70 12:-126 15:-48 16:145 19:-104 21:6 24:59 25:-137 32:89 33:214
.hursd 6:80 10:-60 12:-121 15:-35 16:140 19:-89 21:7 24:60 25:-67 32:90 33:131
.hurt 15:77
.hurt$ 15:77
.hut$ 5:-63 6:50 9:-28 12:189 20:-43 25:-162 29:-182 31:174 33:63
.i18n 27:102 34:34
.i18n$ 27:102 34:34
.iais 17:145 34:155
.iaiso 17:145 34:155
.ial$ 0:38 8:11 12:-66 17:133 20:133 22:-7 29:-144 32:114 33:-38
.iali 4:6
.ialis 4:6
.ialo 9:33 22:32
.ialog 9:33 22:32
.ian$ 19:129 29:102 33:-11
.iate 16:22 22:21
.ibe$ 6:-68 11:52 17:-69 25:-16 26:100 27:201 29:39 30:87 31:89 33:-174
.ibed 5:-108 17:129 26:148 30:46 34:42
.ibed$ 5:-108 17:129 26:148 30:46 34:42
.ibfo 2:5 22:15 29:22
.ibfoo 2:5 22:15 29:22
.ibis 4:127 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-93 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
.ibisc 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
.ible 0:71 2:19 3:31 5:-73 10:-13 12:-76 13:-91 17:-44 21:60 22:27 23:44 25:-77 26:81 29:-95 30:42 33:63 34:101
.ible$ 0:71 2:19 3:31 5:-73 10:-13 12:-76 13:-91 17:-44 21:60 22:27 23:44 25:-77 26:81 29:-95 30:42 33:63 34:101
.ibra 2:116 10:30 16:104 18:-43 20:-73 22:52 27:-123 28:123 29:-252 33:34 34:138
.ibrar 2:116 10:30 16:104 18:-43 20:-73 22:52 27:-123 28:123 29:-252 33:34 34:138
.ibs$ 12:72 20:-56 24:141 27:-115 28:71 29:-157 33:196 34:53
.ibut 11:-11 14:3 17:285 20:49 29:1
.ibute 17:176
.ibuti 17:127 20:75 29:-75
.ibuto 2:24 14:16 17:8 29:91
.ical 21:44
.icall 21:45
.icat 5:-3 25:-77 26:141 27:103 29:5 30:95 31:77 33:-105
.icati 5:-1 25:-27 26:142 27:104 29:24 30:95 31:79 33:-103
.ice$ 14:-143 15:18 19:-28 20:-95 24:139 25:221 29:271 33:-48
.ices 11:6 27:99 31:84
.ices$ 11:6 27:99 31:84
.ich$ 0:-209 1:-230 2:-229 3:21 4:-82 5:79 6:-89 7:-171 8:-171 10:33 12:-102 13:114 14:2 15:-240 16:-316 17:20 18:156 19:91 20:108 21:-199 22:-234 24:-341 25:98 26:68 27:-284 28:-52 29:70 30:-197 31:-152 33:141 34:-33
.iche 18:79
.ichev 18:79
.icht 27:102 31:47
.ichte 31:100
.icia 0:45 20:162 29:-58
.icial 0:45 20:162 29:-58
.ick$ 1:60 2:20 4:143 5:144 6:-126 10:20 11:-156 12:111 14:-27 19:-37 25:147 27:-76
.icke 4:-82 29:168
.icket 4:-82 29:168
.icon 9:90
.ics$ 5:-99 8:60 9:-125 11:-5 14:202 26:255 29:-299
.ict$ 7:40 9:39 10:158 28:-141
.idat 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.idate 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.iday 1:119 2:39 9:-31 10:-111 12:-11 16:206 17:-150 18:-74 24:98 25:32 27:-68 28:-182 29:19 32:224 33:26
.iday$ 1:120 2:41 9:-21 10:-110 12:-4 16:183 17:-146 18:-68 24:102 25:35 27:-66 28:-181 29:25 32:227 33:27
.ide$ 6:240 7:41 8:-1 9:-119 12:-64 13:-56 17:167 24:68 25:-90 29:-84 33:-69 34:203
.idea 0:42 2:-30 10:22 15:37 25:85 31:-75
.idea$ 0:42 15:46 25:85 31:-75
.ided 0:4 2:-7 8:17 9:162 13:184 15:12 20:-31 21:13 22:-143 27:31 32:-30
.ided$ 0:4 2:-7 8:17 9:162 13:184 15:12 20:-31 21:13 22:-143 27:31 32:-30
.iden 29:128 34:-100
.ident 29:128 34:-100
.ider 8:72 10:18 22:11
.ider$ 8:84 22:45
.idere 10:22
.ides 3:74 29:21
.ides$ 3:74 29:21
.idin 7:91 15:107
.iding 7:91 15:107
.idni 33:130
.idnig 33:130
.ids$ 8:-16 13:65 33:4
.ied$ 8:45 13:119 26:33
.iem$ 28:63
.iend 8:-99 29:85
.iene 11:44 14:-77 18:84
.ient 0:-77 1:-193 2:117 6:70 10:144 12:26 16:104 18:-34 19:-14 20:-160 22:64 23:-10 27:-27 29:-388 33:121 34:98
.ient$ 0:-65 1:-190 2:119 6:76 10:151 12:21 16:107 20:-142 22:65 23:-2 24:-18 27:-17 29:-365 33:54 34:104
.ients 18:-10 33:78
.ier$ 1:-14 6:-55 10:38 16:121 18:79 19:84 23:4 27:80 28:-138 33:-108
.ies$ 6:-165 8:-14 11:-91 12:176 18:-50 20:-22 22:55 25:24 28:114 29:-335 31:-96 32:17 33:168 34:85
.iet$ 25:-61 31:201
.ieve 19:98 29:-8 33:17
.ieve$ 19:98 29:-8 33:17
.iew$ 1:30 2:-111 5:-13 11:-81 13:41 14:144 16:-10 17:-121 22:-54 24:-92 25:84 29:93 32:55 33:59 34:42
.iewe 2:103 9:23 10:-88 17:26 21:3 22:139 27:-27 29:14
.iewed 2:102 9:41
.iewer 10:-86 17:33 21:9 22:148 27:-25 29:54
.iff$ 2:55 10:95
.iffe 10:266 28:-49
.iffer 10:266 28:-49
.ifi$ 29:46
.ific 25:-24 26:143 27:105 30:96 31:80
.ifica 25:-24 26:143 27:105 30:96 31:80
.ift$ 15:71 16:89 29:117
.ifte 6:-85 12:164
.ifted 6:-85 12:164
.ify$ 13:-40 21:100 22:-68 24:-16 27:216 28:4 29:96 31:-90
.iges 26:88 27:200 29:-137 31:137
.igest 26:88 27:200 29:-137 31:137
.ight 2:-152 5:18 6:36 7:95 8:68 9:-286 10:-241 12:35 13:47 14:-208 15:23 16:-2 17:-57 18:-290 19:-171 21:18 22:-200 23:35 24:-157 25:109 27:-95 28:41 29:148 33:150
.ight$ 2:-144 5:27 6:44 8:114 9:-163 10:-227 12:39 13:51 14:-157 15:28 18:-265 19:-129 21:23 22:-190 23:37 24:-109 25:128 29:43 33:165 34:-109
.ights 7:44 29:132 34:13
.ign$ 5:62 8:45 16:140 21:-61 25:-81 26:58 27:71 29:139 31:-103
.igne 9:60 11:-6 17:101 29:52 34:-44
.igned 9:60 17:22 29:54 34:-44
.igni 8:120 25:81 31:-92
.ignin 8:120 25:81 31:-92
.igns 13:-3 29:-74 34:186
.igns$ 13:-3 29:-74 34:186
.igra 9:122 22:65
.igrat 9:122 22:65
.ike$ 2:-69 4:108 5:-97 7:-133 11:-147 12:12 14:83 17:72 19:115 20:46 21:-131 22:41 25:63 26:-103 27:72 29:-143 30:-154 31:65 33:-120
.iki$ 29:117
.ilab 20:178
.ilabi 20:62
.ilabl 20:83
.ild$ 4:94 5:4 17:-63 20:47 25:70 29:134
.ildi 5:87
.ildin 5:87
.ile$ 9:-156 10:-15 14:63 21:85 22:203 25:-262 28:237 29:-138 32:70 34:-28
.iled 6:17 9:232 11:-57 13:133 14:-50 33:-12 34:-3
.iled$ 6:17 9:232 11:-57 13:133 14:-50 33:-12 34:-3
.ilen 25:-83 27:204 29:-119 31:32
.ilenc 25:-83 27:204 29:-119 31:32
.iles 0:64 1:65 6:93 8:-57 10:62 11:-169 12:-137 13:-94 14:97 17:-110 18:54 19:-116 20:-169 22:-81 24:-137 25:-134 26:-80 27:55 28:24 29:54 31:-10 33:31 34:23
.iles$ 19:-26 29:107 33:-18
.ilest 0:67 1:66 2:-96 6:96 8:-53 10:64 11:-148 12:-188 13:-80 14:99 17:-74 18:56 19:-46 20:-150 22:-76 24:-135 25:-115 26:-38 27:58 28:26 31:-10 33:65 34:26
.ilin 5:-37 10:17 21:130 29:129
.iling 5:-37 10:17 21:130 29:129
.ilis 5:92
.ilisa 5:92
.ilit 20:62
.ility 20:62
.ill$ 0:-210 1:-305 2:229 3:81 4:-94 5:27 6:-16 9:114 10:-567 11:-463 12:67 14:6 15:-86 16:-53 17:-186 18:-36 19:-524 20:232 21:279 23:97 24:-156 25:-122 26:-71 27:-452 28:180 29:-22 30:99 31:-97 32:-124 33:-259
.illi 8:7 22:47
.illin 8:10 22:47
.ils$ 8:-17 9:74 26:206 29:-107
.ily$ 21:39 27:88 31:25
.ime$ 0:19 1:-99 3:8 5:115 6:-2 8:-260 9:-198 10:-311 11:-162 14:-49 16:-10 17:-7 18:-201 19:162 20:-53 22:94 23:66 25:97 28:227 31:-192 32:-178 33:128 34:-91
.imel 14:233 29:-37
.imeli 14:233 29:-37
.imet 14:141 19:92 29:-66
.imeta 14:141 19:92 29:-66
.imit 10:17
.impl 33:51
.imple 33:51
.impo 1:84 3:-52 4:73 17:3 26:88 33:28
.impor 1:84 3:-52 4:73 17:3 26:88 33:28
.imum 2:62
.imum$ 2:62
.inal 0:-169 5:-172 6:121 10:83 11:-51 13:-49 14:-65 15:-6 16:88 17:-150 19:4 20:184 22:-143 24:28 26:-100 27:44 29:-448 32:-142 33:67 34:11
.inal$ 0:-164 5:-150 6:126 10:95 13:-13 14:-37 15:-4 16:89 17:-133 19:13 20:141 22:-135 24:30 25:-211 26:-92 27:56 29:-404 32:-117 33:84 34:17
.inall 20:10 25:99
.inat 34:119
.ince 6:24 9:47 12:-41 13:50 29:113
.ince$ 6:27 9:47 12:-40 13:51 29:113
.incl 1:120 10:69 22:53 27:105 29:-58
.inclu 1:120 10:69 22:53 27:105 29:-58
.ind$ 2:-26 5:115 6:125 7:40 10:29 11:-28 12:-3 13:-66 19:-83 23:210 24:114 27:-262 29:65 31:-81 33:33 34:-6
.inde 1:-27 2:-186 5:-112 6:-110 8:-26 9:-28 10:-90 11:89 12:-46 16:-252 20:-19 23:338 24:199 27:162 28:-99 29:-282 30:90 31:94 33:-228 34:-50
.inded 23:122
.inder 1:-19 2:-168 5:-96 6:-105 8:-15 9:-9 10:-81 11:90 12:-36 16:-248 20:-5 23:277 24:227 27:163 28:-84 29:-266 30:99 31:96 33:-180 34:-36
.indi 10:140 30:65
.indin 2:8 10:143
.indl 1:15
.indly 1:15
.indo 2:-82 5:17 6:124 9:-34 10:93 12:-51 20:-91 33:111
.indow 2:-82 5:17 6:124 9:-34 10:93 12:-51 20:-91 33:111
.indr 4:125
.indri 4:125
.inds 7:89 11:94 21:12 22:-60
.inds$ 7:89 11:94 21:12 22:-60
.ine$ 1:95 2:99 5:-92 6:-38 7:-3 8:94 9:-76 10:42 12:-422 13:-344 14:46 15:-5 16:-9 17:-373 18:186 19:-198 20:-103 21:65 22:-25 29:85 30:30 31:-233 32:30 33:65 34:-364
.ined 8:31 9:-112 17:193 22:39 29:31 30:25 32:-40 33:-32
.ined$ 8:31 9:-112 17:193 22:39 29:31 30:25 32:-40 33:-32
.inen 1:83 10:-194 14:130 18:226 29:-145 31:-25
.inen$ 1:83 14:133 31:-25
.iner 2:73 34:67
.iner$ 34:72
.ines 0:164 1:-299 3:29 5:-175 11:-45 14:237 15:-100 18:-46 20:-24 24:39 25:87 28:-28 29:61 31:-137 32:52
.ines$ 0:165 1:-293 3:30 5:-106 10:-90 11:-15 14:239 15:-94 18:-44 20:-17 25:88 28:-184 29:79 31:-126 32:55
.info 8:110 9:-56 17:139 21:74 22:-62 27:96 29:-6
.infor 8:110 9:-56 17:139 21:74 22:-62 27:96 29:-6
.infr 27:106 31:46
.infra 27:106 31:46
.ing$ 1:-189 2:87 3:-165 4:183 5:-47 6:-340 7:160 8:-70 9:91 10:-57 11:60 13:174 14:-188 15:144 16:-17 17:36 18:298 19:-252 20:-46 21:14 22:-3 23:-402 24:15 25:256 26:-124 27:-117 28:36 29:-214 31:117 32:98 34:-82
.ingl 15:38 25:129 26:11 33:-88
.ingle 15:48 25:131 26:15 33:-29
.ingo 19:296 20:-52 28:-6 33:-139
.ingo$ 19:296 20:-52 28:-6 33:-139
.ings 1:-22 2:-88 5:108 6:88 8:-69 9:-351 10:34 11:-14 12:57 16:-96 17:-78 18:59 20:-139 22:-98 23:36 24:-59 25:-263 26:-108 28:22 29:-348 30:62 31:151 32:107 33:79 34:-28
.ings$ 1:-22 2:-88 5:108 6:88 8:-69 9:-351 10:34 11:-14 12:57 16:-96 17:-78 18:59 20:-139 22:-98 23:36 24:-59 25:-263 26:-108 28:22 29:-348 30:62 31:151 32:107 33:79 34:-28
.inim 2:62
.inimu 2:62
.inin 10:-94 11:105 14:56 28:245 33:-132
.ining 10:-94 11:105 14:56 28:245 33:-132
.inis 2:31 3:-23 4:18 5:-61 7:13 8:-14 12:101 14:37 17:-60 18:-10 20:-101 21:14 24:28 28:44 32:71
.inish 2:31 3:-23 4:18 5:-61 7:13 8:-14 12:101 14:37 17:-60 18:-10 20:-101 21:14 24:28 28:44 32:71
.init 4:43 10:126
.initi 4:4 10:127
.ink$ 3:-60 7:40 11:-161 14:158 15:65 19:-151 22:47 23:45 24:-25 25:-3 26:220 27:-101 29:43
.inki 0:18 7:105 8:-29 21:102 22:-32
.inkin 0:18 7:105 8:-29 21:102 22:-32
.inne 2:-4 17:167 22:-36 25:74 29:-102 31:71
.inner 17:168 22:-36 25:74 29:-88 31:72
.inni 4:31 33:194
.innin 4:31 33:130
.ins$ 1:36 10:46 14:61 27:112 29:69 33:22
.inse 1:174 24:-58
.inser 1:174 24:-58
.inst 1:21 11:91 16:130 18:-35 26:42 33:-161
.insta 1:131 16:-33 17:27 18:-22 22:13
.inste 1:-57 16:197 26:54 33:-27
.instr 11:134
.int$ 1:163 5:29 7:28 9:-90 10:188 14:105 15:5 17:-64 20:59 23:21 24:-123 27:-29 28:-163 33:-310 34:35
.inta 29:54 33:-30 34:87
.intai 29:54 33:-30 34:87
.inte 2:61 5:-25 16:21 17:263 27:61 29:173 33:-140
.inten 16:57
.inter 2:18 5:-89 10:4 17:207 27:63 29:145
.into 1:94 2:118 5:-54 6:-4 9:-26 11:64 12:39 14:-114 18:17 20:28 21:103 23:-103 26:13 27:118 31:-33 32:46
.into$ 1:94 2:118 5:-54 6:-4 9:-26 11:64 12:39 14:-114 18:17 20:28 21:103 23:-103 26:13 27:118 31:-33 32:46
.intr 0:17 1:84 17:8 24:-75
.intro 0:17 1:86 17:8 24:-72
.ints 2:39 29:-102 33:26
.ints$ 2:39 29:-102 33:26
.inus 5:14 10:-94 16:-53 20:-28 24:88 25:-30 28:277 32:-23
.inus$ 5:14 10:-94 16:-53 20:-28 24:88 25:-30 28:277 32:-23
.inut 2:61
.inute 2:61
.invo 14:-118 17:168 29:41
.invol 17:171 29:-112
.iny$ 8:63
.iod$ 2:-28 5:167 6:72 12:-49
.ion$ 1:-127 2:14 3:-575 4:149 5:37 7:-142 8:156 9:233 10:145 11:56 12:-157 13:-101 14:-567 15:-528 16:-78 17:60 18:-377 20:24 21:110 22:339 23:-125 24:-268 25:-40 26:-112 27:-134 28:-426 29:76 30:-454 32:-132 33:-429 34:-85
.iona 1:56 10:178 11:-75 24:-21 29:-97 33:39
.ional 1:56 24:-21 33:51
.ions 5:-34 6:-11 7:122 8:-166 9:-82 10:-35 11:54 12:-62 13:239 14:-178 16:-13 17:-97 18:-100 19:68 22:-204 24:13 25:-24 26:65 27:113 28:-43 29:-298 30:69 31:63 32:-176 34:180
.ions$ 5:-34 6:-11 7:122 8:-166 9:-82 10:-35 11:54 12:-62 13:239 14:-178 16:-13 17:-97 18:-100 19:68 22:-204 24:13 25:-24 26:65 27:113 28:-43 29:-298 30:69 31:63 32:-176 34:180
.ior$ 16:-39 19:184 24:112
.ious 19:288 29:13
.ious$ 19:288 29:13
.ippe 6:130 19:72
.ipped 6:130 19:72
.ippi 20:94
.ippin 20:94
.ips$ 3:90 4:-87 16:189 20:-56
.ipti 29:28 31:100
.iptio 29:28 31:100
.ird$ 26:48 33:114
.ire$ 6:107 9:82 13:17 19:-16
.irec 23:70 29:61
.irect 23:70 29:61
.ired 21:83
.ired$ 21:83
.irem 0:-105 1:-11 2:-47 6:47 8:19 9:-7 10:44 11:-28 12:58 13:43 16:76 18:10 19:26 21:-92 22:-8 23:-99 28:42 29:-150 33:57 34:74
.ireme 0:-104 1:-11 2:-47 6:47 8:19 9:-7 10:46 11:-28 12:59 13:43 16:76 18:10 19:26 21:-92 22:-7 23:-97 28:44 29:-144 33:59 34:75
.ires 9:53 29:-21
.ires$ 9:53 29:-21
.iris 3:-41 4:294 29:-52
.iris$ 3:-41 4:294 29:-52
.iron 17:21
.irst 2:-99 4:18 5:-107 6:-25 8:-52 9:-92 10:-224 11:-75 12:-84 16:-17 17:367 18:255 19:48 20:-158 29:-79 33:82
.irst$ 2:-99 4:18 5:-107 6:-25 8:-52 9:-92 10:-224 11:-75 12:-84 16:-17 17:367 18:255 19:48 20:-158 29:-79 33:82
.isab 31:169
.isabl 31:169
.isat 5:89
.isati 5:89
.iscu 4:122 5:72 6:137 8:-81 9:-146 10:-80 11:-195 14:81 16:50 17:-98 18:-20 19:12 20:200 22:-41 25:-141 28:-12 30:8 31:-158 32:-119
.iscus 4:122 5:72 6:137 8:-81 9:-146 10:-80 11:-195 14:81 16:50 17:-98 18:-20 19:12 20:200 22:-41 25:-141 28:-12 30:8 31:-158 32:-119
.ise$ 2:49 5:-9 22:69 31:143 33:67
.ised 2:9
.ised$ 2:9
.ish$ 14:50 17:-12 24:101 28:62 29:29 33:-171
.ishe 4:32 7:21 10:9 12:97 18:-41 21:40 32:94 33:-10
.ished 7:21 10:10 12:98 18:-41 21:41 32:100 33:-4
.ishi 2:54
.ishin 2:54
.isio 7:44 8:59 9:116
.ision 7:44 8:59 9:116
.isk$ 8:19 29:199 31:-118
.ison 17:144 34:155
.ison$ 17:144 34:155
.isos 27:102 29:-51 31:72
.isos$ 27:102 29:-51 31:72
.iss$ 2:105 6:79 8:111 9:-73 18:32 21:25 22:-33 24:55 32:129
.isse 2:-86 6:79 9:1 21:101 22:5 24:22
.issed 2:-68 6:79 9:1 21:101 22:9
.issi 1:109 7:61 22:79 34:59
.issin 7:68 34:62
.issio 1:31 22:20
.issu 8:-42 17:49 29:68
.issue 8:-42 17:49 29:68
.ist$ 2:-210 3:77 4:-132 5:-294 6:35 8:-245 9:-202 10:19 11:128 13:221 14:199 16:-223 17:-205 20:-156 21:-188 22:-50 23:80 24:-199 25:-202 27:117 28:-55 33:-304 34:14
.ista 28:7 30:12
.istak 30:12
.iste 1:109 13:109 27:95 29:-48
.ister 1:11 13:109 27:96 29:-37
.istm 25:94 28:-131 29:73
.istma 25:94 28:-131 29:73
.isto 6:221 12:-48 14:-23 19:136 33:-114
.istor 6:221 12:-48 14:-23 19:136 33:-114
.istr 20:64 22:4
.ital 29:38
.ital$ 29:38
.itch 3:6 18:7 27:104 30:116
.itch$ 3:9 27:119 30:20
.ite$ 2:-228 6:106 8:-256 10:-37 12:-106 13:53 20:-100 21:81 22:165 25:36 27:-30 29:301 33:82
.iter 0:-40 10:103
.ith$ 1:-78 4:168 5:87 7:73 9:118 10:-42 11:31 12:-18 13:2 15:-191 16:154 17:7 19:17 20:-263 23:-126 25:-319 26:-181 27:-52 28:-320 30:-65 31:53 32:-240 33:-82
.ithd 8:130 22:-10
.ithdr 8:130 22:-10
.ithi 5:-53 10:94 28:125
.ithin 5:-53 10:94 28:125
.itho 26:53
.ithou 26:53
.itia 4:6
.itial 4:6
.itin 5:-155 6:-27 9:89 10:-82 12:33 13:208 18:76 29:-124 33:168
.iting 5:-155 6:-27 9:89 10:-82 12:33 13:208 18:76 29:-124 33:168
.itio 1:53 9:136 10:90 24:-19 29:170 33:-145 34:-27
.ition 1:53 9:136 10:90 24:-19 29:170 33:-145 34:-27
.its$ 6:32 9:213 10:-120 12:139 18:117 19:-73 22:-114 24:45 27:-67 32:41 33:-99
.itte 2:116 22:54 33:58
.itted 2:116 22:54
.itti 5:41
.ittin 5:41
.ity$ 1:89 8:6 9:-38 11:-62 16:45 20:29 22:31 24:-35 28:-71 34:171
.ivat 0:83 11:116 23:-11 27:40 29:-46 31:22
.ivate 0:83 11:116 23:-11 27:40 29:-46 31:22
.ive$ 1:34 2:-442 4:-190 6:-308 7:-70 8:177 10:-35 12:215 13:35 14:-59 16:145 17:-12 18:-7 19:84 20:106 21:-223 22:70 23:65 24:-5 28:-86 29:-52 30:-54 32:-88 33:-10 34:8
.iven 9:46
.iven$ 9:46
.iver 2:197 8:26 9:162 10:-24 11:5 13:110 17:-56 21:112 22:120 27:-36 29:-305 34:-128
.iver$ 2:70 8:33 9:171 11:20 17:-92 21:124 22:143 29:-215
.ivers 2:71 13:169 29:-48 33:42
.ives 18:96 25:102 26:96 27:-14 33:-26 34:-6
.ives$ 18:96 25:102 26:96 27:-14 33:-26 34:-6
.ixed 5:-23 12:80 20:-42 29:146
.ixed$ 5:-23 12:80 20:-42 29:146
.ixes 2:146 10:114 12:-27 21:-52 22:56
.ixes$ 2:146 10:114 12:-27 21:-52 22:56
.ixin 2:-117 5:226
.ixing 2:-117 5:226
.izon 18:123 32:-33
.izon$ 18:123 32:-33
.izza 25:55 29:149 34:-4
.izza$ 25:55 29:149 34:-4
.janu 4:34
.janua 4:34
.ject 1:-20 2:45 5:83 7:147 8:145 9:86 10:110 13:-139 14:-204 15:-5 16:-19 17:67 19:-32 20:-129 22:89 25:-276 26:-26 27:-119 28:-25 29:-74 32:-92 33:53 34:-131
.ject$ 2:44 5:125 7:151 8:79 9:-94 10:92 12:-145 13:-67 14:-70 17:120 22:101 25:-60 29:-38 32:-37 33:-122 34:-5
.jecte 8:66 9:54
.jecti 9:107
.jects 12:20 33:185
.jenk 29:104
.jenki 29:104
.job$ 10:-99 23:9 25:160 34:98
.join 6:60 11:-19 14:-94 17:370 27:99 29:-140 32:-70 33:31
.join$ 6:69 14:-70 17:187 27:39 29:-114 33:47
.joine 17:199 32:-36
.july 33:110
.july$ 33:110
.june 33:105
.june$ 33:105
.just 2:130 14:166 15:-75 16:61 17:318 25:-50 29:-156 32:-108
.just$ 2:130 14:166 15:-75 16:61 17:318 25:-50 29:-156 32:-108
.kage 1:77 10:91 15:15 26:33 29:-107
.kager 1:78 15:18 26:37 29:-7
.kagi 27:39 32:32
.kagin 27:39 32:32
.kday 20:77
.kday$ 20:77
.ked$ 6:-183 9:193 10:-105 12:405 13:176 15:115 16:10 18:-5 20:-39 22:-286 23:53 25:-126 29:-218 31:-66 34:-192
.keep 10:57 11:-81 14:25 15:175 17:-84 20:2 25:-6 27:219 30:49 33:10
.keep$ 10:60 11:-74 14:52 15:178 17:-81 20:6 27:175 30:50
.ken$ 15:44 22:82 29:96
.kend 22:8 25:218 28:105 29:-43 32:24
.kend$ 22:10 25:219 28:17 29:-22 32:26
.kends 28:34
.ker$ 10:62 17:-36 29:231
.kern 1:28 29:135 31:33 33:-176
.kerne 1:28 29:135 31:33 33:-176
.kes$ 2:121 11:122 25:-79 33:15 34:68
.ket$ 4:-83 8:27 29:161
.keti 1:14 8:-39 29:75
.ketin 1:14 8:-39 29:75
.key$ 14:189 25:-91 29:136
.kflo 17:48
.kflow 17:48
.kick 4:178 6:-82 12:132 29:-8
.kick$ 4:160 6:-82 12:133
.kill 8:113 9:-31 31:15
.kill$ 8:113 9:-31 31:15
.kind 1:53 10:31 11:161
.kind$ 10:59 11:27
.kindl 1:15
.kinds 11:94
.king 2:14 5:59 7:81 10:-129 11:-122 13:-183 14:-107 15:27 17:-38 18:58 21:234 24:-78 25:-129 27:-55 28:118 31:-53 33:194 34:-128
.king$ 2:14 5:59 7:81 10:-129 11:-122 13:-183 14:-107 15:27 17:-38 18:58 21:234 24:-78 25:-129 27:-55 28:118 31:-53 33:194 34:-128
.kins 29:104
.kins$ 29:104
.klog 13:113
.klog$ 13:113
.kly$ 2:-7 10:-64 25:-110 26:63 27:133 28:93 31:37 32:150
.knoc 16:53 25:137 29:-88 33:-30
.knock 16:53 25:137 29:-88 33:-30
.know 2:-173 5:39 7:-106 9:84 10:28 11:73 15:-58 16:-34 17:3 20:36 23:73 24:76 26:-111 27:60 28:-165 29:-203 30:-14 31:-7 32:49 33:115
.know$ 2:-171 3:-67 5:43 7:-106 9:84 10:28 11:73 15:-55 16:-33 17:4 20:37 23:73 24:76 26:-109 27:60 28:-165 29:-199 30:-13 31:-6 32:49 33:116
.kpoi 1:124 24:-16
.kpoin 1:124 24:-16
.kpor 1:69 2:82 10:5 29:-4 34:54
.kport 1:69 2:82 10:5 29:-4 34:54
.kube 4:19 6:-16 19:-36 20:-67 29:279 33:-51
.kuber 4:20 6:-16 19:-34 20:-44 29:214
.kyo$ 29:52 33:121
.l10n 27:83
.l10n$ 27:83
.labe 2:46
.label 2:46
.labi 20:62
.labil 20:62
.labl 20:83
.lable 20:83
.lace 14:2 16:40 33:8
.lace$ 14:3 16:40 33:8
.lack 1:20 28:52 29:-42
.lag$ 12:89 21:3
.lain 10:281 11:57 13:-35 30:23
.lain$ 10:260 11:59 13:-31
.lalc 2:101
.lalch 2:101
.lame 34:20
.lami 19:296 20:-52 28:-6 33:-139
.lamin 19:296 20:-52 28:-6 33:-139
.lan$ 1:-27 3:66 4:74 10:-13 11:-129 14:235 16:98 29:-304 32:88
.land 1:-15 2:130 8:159 10:-31 17:-69 20:27 22:147 25:99 27:-9 29:-221 32:19
.land$ 2:113 8:13 10:-36 17:-63 20:89 22:84 25:128 29:-6
.lande 8:117
.landi 22:58
.lands 32:72 33:42
.lang 11:32 22:38
.langu 11:32 22:38
.lann 3:264 4:99 5:-173 6:27 9:-92 10:-17 12:-143 13:-25 14:94 17:-129 18:-129 19:17 20:44 25:-54 29:-43 32:113 33:19
.lanne 3:180 5:-29 6:44 12:-25 14:68 18:-110 19:24 20:82 29:-241 32:64
.lanni 3:107 4:121 5:-71 12:-7 33:107
.lans 15:7 25:150 33:-34
.lans$ 15:7 25:150 33:-34
.lant 24:-71 29:175
.lapt 22:-43 29:259
.lapto 22:-43 29:259
.larm 4:-1 16:-72 24:207 28:-31 29:55
.larm$ 4:-1 16:-72 24:207 28:-31 29:55
.las$ 27:-20 31:75
.lase 20:146
.lase$ 20:146
.last 2:-9 3:-56 5:-55 6:229 13:-210 14:-214 15:38 16:53 19:360 20:-154 21:49 22:-180 23:93 24:-131 27:-90 28:-125 33:48
.last$ 2:-9 3:-56 5:-55 6:229 13:-210 14:-214 15:38 16:53 19:360 20:-154 21:49 22:-180 23:93 24:-131 27:-90 28:-125 33:48
.lata 33:123
.latab 33:123
.late 1:-206 2:102 3:179 4:183 5:-85 6:-48 9:-394 10:-163 11:-332 12:-336 13:157 14:-226 15:112 16:32 17:-140 18:-63 19:41 21:79 22:180 23:34 24:-291 27:-336 28:-337 29:127 31:-305
.late$ 2:211 3:72 4:164 6:-8 9:-290 10:-319 11:-129 12:-203 13:125 16:-140 17:-15 20:-7 21:39 22:269 23:51 24:-81 27:-228 28:-166 29:133 31:-125 32:-55 33:-125 34:43
.lated 20:61 29:30 32:77
.later 1:-6 4:46 15:166 16:169 19:128 22:-113 24:-29 33:-151
.lates 2:-95 3:131 33:232
.lati 0:32 2:75 5:-68 10:-164 11:-17 12:22 25:185 29:-276 33:18 34:94
.latio 0:32 2:76 5:-68 10:-162 11:-17 12:23 22:39 25:185 29:-270 33:23 34:95
.lato 10:84 12:-24 14:92 23:68 27:47 28:46 29:-180
.lator 10:84 12:-24 14:92 23:68 27:47 28:46 29:-180
.laun 20:257 33:-101
.launc 20:257 33:-101
.lay$ 5:65 14:71 15:59 16:19 25:-66 29:74
.laye 6:-21 15:226 33:-31
.layed 6:-21 15:226 33:-31
.lbot 10:-10 11:206 29:-70 31:18
.lbot$ 10:-10 11:206 29:-70 31:18
.lche 2:101
.lchem 2:101
.lcom 2:41 8:-54 9:24 17:95 25:91
.lcome 2:41 8:-54 9:24 17:95 25:91
.ldin 5:70 9:169
.lding 5:70 9:169
.lds$ 10:-32 13:64 33:96
.lead 34:161
.lead$ 34:137
.lean 2:69 7:116 8:-115 22:56
.leanu 2:69 22:56
.leas 0:-9 3:-407 4:24 5:-1 6:29 7:-66 8:-22 9:-61 11:-81 12:-373 13:38 14:49 15:-2 16:20 17:50 18:-57 19:1 20:123 21:-43 22:95 23:-516 26:-30 27:46 28:26 29:-11 30:-6 33:-17 34:33
.lease 0:-1 2:-22 3:-379 4:27 6:65 7:-63 8:-19 9:-50 10:1 11:-70 12:-258 13:41 14:51 16:21 17:58 18:-46 19:8 20:56 21:-34 22:98 23:-489 25:-36 26:-25 27:47 28:13 29:-42 30:-2 32:14 33:12 34:37
.leasi 6:-13 29:101
.least 2:124 28:44 33:-75
.leav 7:108 8:-39 10:-45 15:180 16:-75 24:-113 25:-98 27:-103 31:200
.leave 7:109 8:-24 10:-44 15:181 16:-75 24:-110 25:-31 27:-100 31:166
.led$ 3:-73 4:88 6:8 9:223 11:-88 13:127 14:-23 17:14 18:-69 20:-7 29:-222 32:75
.leep 12:79 25:48 28:122
.leep$ 12:80 25:53
.leeps 28:124
.left 10:-159 14:184 18:-96 24:128 25:-45 27:-36 28:342 29:26 33:-175
.left$ 10:-159 14:184 18:-96 24:128 25:-45 27:-36 28:342 29:26 33:-175
.lega 17:188 22:43 25:-33 29:-117
.legal 22:51
.lege 4:61
.lege$ 4:37
.lem$ 2:46
.leme 8:26 9:65 22:20 29:-113 33:47
.lemet 8:28 9:65 22:21 29:-65
.lenc 25:-83 27:204 29:-119 31:32
.lence 25:-83 27:204 29:-119 31:32
.lend 1:73 2:-122 4:61 5:-122 6:-31 8:-129 9:-22 10:-117 11:7 13:-86 14:179 17:-128 18:100 19:113 20:-69 22:-148 24:-139 25:-123 26:147 29:-64 31:-79 33:80
.lenda 1:73 2:-119 4:62 5:-61 6:-18 8:-129 10:-109 11:32 13:-78 14:124 17:-120 18:107 19:124 20:-47 22:-147 24:-135 25:-90 26:151 29:-56 31:-74 33:84 34:6
.leng 3:138 29:86
.lengt 3:138 29:86
.lept 2:140 12:-35 21:50
.lept$ 2:140 12:-35 21:50
.ler$ 1:139 8:2 9:101 16:-46 22:45 29:94
.lert 27:19 31:139
.lert$ 24:70
.lerts 24:-85 27:17 31:155
.les$ 2:-35 3:284 5:-146 6:-68 10:69 11:161 13:-39 14:-185 18:-261 19:62 20:66 22:38 25:-184 29:21 33:-114 34:191
.less 21:94 28:196 31:65
.less$ 21:95 28:196 31:65
.lest 0:67 1:66 2:-96 6:96 8:-53 10:64 11:-148 12:-188 13:-80 14:99 17:-74 18:56 19:-46 20:-150 22:-76 24:-135 25:-115 26:-38 27:58 28:26 31:-10 33:65 34:26
.lesto 0:67 1:66 2:-96 6:96 8:-53 10:64 11:-148 12:-188 13:-80 14:99 17:-74 18:56 19:-46 20:-150 22:-76 24:-135 25:-115 26:-38 27:58 28:26 31:-10 33:65 34:26
.let$ 2:-272 4:100 5:-180 6:-24 8:112 9:-214 10:-138 11:-64 12:-29 13:149 16:38 17:-86 18:-101 19:-177 20:-66 21:24 22:160 24:164 25:-190 27:131 28:-206 29:102 31:-241 32:-66 33:-192
.lete 5:3 10:-115 14:155 18:24 23:-70 24:-24 29:80 31:117
.lete$ 5:3 10:-115 14:155 18:24 23:-70 24:-24 29:80 31:117
.lett 11:-12 29:69 33:103
.lette 11:-12 29:77 33:106
.lfwa 1:11 5:188 6:-53 9:-37
.lfway 1:11 5:188 6:-53 9:-37
.lgtm 8:97
.lgtm$ 8:97
.liai 17:145 34:155
.liais 17:145 34:155
.lib$ 2:-149 6:125 9:46 10:36 12:-204 21:29 22:122 33:-9
.libf 2:5 22:15 29:22
.libfo 2:5 22:15 29:22
.libr 2:116 10:30 16:104 18:-43 20:-73 22:52 27:-123 28:123 29:-252 33:34 34:138
.libra 2:116 10:30 16:104 18:-43 20:-73 22:52 27:-123 28:123 29:-252 33:34 34:138
.libs 12:72 20:-56 24:141 27:-115 28:71 29:-157 33:196 34:53
.libs$ 12:72 20:-56 24:141 27:-115 28:71 29:-157 33:196 34:53
.lid$ 9:204
.lida 28:-135 29:115 34:21
.liday 28:-135 29:115 34:21
.lide 6:115
.lide$ 6:123 33:-46
.lides 29:40
.lien 0:-71 1:-163 2:118 6:92 10:118 12:29 16:102 18:-32 19:-11 20:-159 22:72 23:-8 29:-345 33:125 34:99
.lient 0:-67 1:-191 2:118 6:92 10:118 12:30 16:104 18:-32 19:-11 20:-159 22:72 23:-8 29:-344 33:125 34:99
.lier 1:-10 6:-53 10:51 16:149 18:85 19:84 23:5 33:-85
.lier$ 1:-10 6:-53 10:51 16:149 18:85 19:84 23:5 33:-85
.lies 33:83
.lift 6:-85 12:143
.lifte 6:-85 12:164
.ligh 8:45 13:20 29:114 34:-20
.light 8:45 13:20 29:114 34:-20
.like 2:-70 4:108 5:-97 7:-136 9:-4 11:-152 12:12 14:83 17:72 19:115 20:46 22:35 25:57 26:-104 27:72 29:-148 30:-154 31:65 33:-120
.like$ 2:-69 4:108 5:-97 7:-133 11:-147 12:12 14:83 17:72 19:115 20:46 21:-131 22:41 25:63 26:-103 27:72 29:-143 30:-154 31:65 33:-120
.limi 10:17
.limit 10:17
.line 0:92 1:68 2:99 4:-2 5:-58 6:-9 9:-444 10:-169 12:-364 13:-46 14:303 15:-52 16:-133 17:-393 18:144 19:-275 20:-93 27:27 28:-167 29:125 30:32 31:-355 32:93 33:34 34:-108
.line$ 0:-47 1:174 2:10 4:-9 6:-14 9:-271 11:11 12:-185 13:-130 14:91 16:-128 17:-247 18:211 19:-118 20:-16 22:-76 25:-529 26:14 29:130 30:43 31:-144 32:47 33:102 34:-328
.lined 8:47 9:-83
.liner 2:78
.lines 0:167 1:-271 10:-50 14:256 15:-82 18:-39 25:91 28:-145 32:56 33:-239
.ling 5:-75 9:-44 17:-5 21:138 29:144 31:112 33:-102
.ling$ 5:-75 9:-44 17:-5 21:138 29:161 31:74 33:-101
.link 3:-5 14:166 19:-95 22:65 26:152 29:16
.link$ 3:-5 14:166 19:-95 22:65 26:152 29:16
.lip$ 6:26 15:80 19:180 29:-119
.lips 16:73
.lips$ 16:73
.lisa 5:89
.lisat 5:89
.lise 4:6
.lise$ 4:6
.lish 12:-16 20:158 29:24 33:-85
.lish$ 20:47 29:60
.lishe 14:1 20:61
.list 2:-300 4:-89 5:-147 8:-264 9:-186 10:20 11:82 13:223 14:212 16:-190 17:-177 18:17 22:-89 23:82 24:-189 25:-172 27:129 31:38 33:-181 34:21
.list$ 2:-185 4:-74 5:-126 8:-222 9:-179 10:32 11:88 13:226 14:204 16:-174 17:-128 18:19 21:-169 22:-45 23:84 24:-167 25:-163 27:133 33:-133 34:25
.lity 20:44 29:-51 33:1
.lity$ 20:44 29:-51 33:1
.live 2:46 9:99 20:240 25:41 29:-89 33:-32
.live$ 9:101 20:254 25:42 29:-74 33:-18
.liver 2:96
.lked 21:45
.lked$ 21:45
.lks$ 0:13 11:-6 17:26 24:41 25:60 27:-64 30:45
.lle$ 14:135 24:78 31:-24
.lled 3:-48 4:101 17:47 18:-1
.lled$ 3:-48 4:101 17:47 18:-1
.ller 1:148 16:-13 22:13
.ller$ 1:148 16:-13 22:13
.llib 9:53 22:102
.llib$ 9:53 22:102
.llin 8:6 22:44 31:114
.lling 8:6 22:44 31:114
.llo$ 11:-100 17:136 25:106
.llow 2:159 6:-208 10:-277 11:106 12:-204 13:125 14:-204 15:50 17:-138 18:169 19:-17 22:49 24:46 25:-73 26:241 27:181 28:-271 29:-209 31:84 32:-63 33:-429 34:-145
.llow$ 11:93 14:-121 22:86 24:65 26:54 27:205 29:-75 31:98 33:-78
.llowe 2:217 6:-21 10:-59 12:-101 13:182 15:111 33:-77
.llowi 18:98 26:142
.llows 10:-72 18:191 26:54 34:-75
.lls$ 32:35 33:127 34:22
.lly$ 10:18 20:43 21:15 23:58 25:126
.load 2:14 20:152 22:11
.load$ 20:155 22:22
.loba 0:3 2:-37 33:123
.lobal 0:3 2:-37 33:123
.loca 29:13
.local 29:13
.lock 2:161 5:-178 6:-137 8:79 9:-48 10:-22 12:456 16:-102 17:-73 18:-18 20:-212 24:-142 25:-213 27:-76 28:224 32:-19 34:-154
.lock$ 2:89 8:104 9:-115 10:-151 12:-78 16:-27 24:-109 28:240 29:101
.locke 5:-36 6:-109 10:31 12:419 17:-22 29:-183
.locks 12:87 22:6 33:9
.log$ 1:170 8:-62 10:173 13:83 20:30 21:-59 22:193 26:-3 33:-158
.logi 29:103
.login 29:106
.logs 5:-46 14:-85 29:168
.logs$ 5:-46 14:-85 29:168
.lol$ 25:229 29:-175 34:-29
.lone 4:186 17:103 18:-86
.lone$ 4:186 17:103 18:-86
.long 2:-296 5:117 9:8 11:-150 13:-50 14:-174 15:-115 16:66 17:-182 19:95 20:64 25:-180 28:241 31:154
.long$ 2:-21 5:128 9:46 11:-125 12:-127 13:-21 14:-142 15:-19 17:-120 19:97 20:98 25:-76 28:163
.longe 2:-127 12:68 16:21 28:110 31:169
.look 3:57 5:96 9:158 10:-119 11:-129 14:44 17:-86 18:12 19:60 21:-26 22:-38 24:64 25:-63 26:-14 33:115
.look$ 3:71 5:-54 7:34 8:-38 10:-4 11:-41 14:118 17:-30 18:22 19:85 24:69 33:82
.looke 9:120
.looki 5:168 14:-40 29:14
.lope 5:77 10:116 12:-37 33:-6
.loped 5:81
.loper 10:120 12:-13
.lopm 4:47 5:104 6:-31 12:94 29:-40
.lopme 4:47 5:104 6:-31 12:94 29:-40
.los$ 27:217 29:-42
.lose 1:28 6:97 7:-101 8:5 9:-127 10:-165 12:181 14:-65 18:251 20:-208 22:-36 25:-22 27:-174 28:95 30:108 31:-37 32:-41
.lose$ 1:49 8:24 12:-42 27:-144 28:153 29:59 30:124 33:95
.losed 5:-120 6:97 12:247 33:-10
.loses 18:300
.loss 10:175 15:24 25:-106
.loss$ 15:30
.lost 2:32 11:197 14:17 25:-136
.lost$ 2:32 11:197 14:17 25:-136
.lot$ 10:93 14:188 18:-113 33:-47
.love 10:-114 11:-96 17:36 25:161 29:175
.love$ 10:-114 11:-96 17:36 25:161 29:175
.low$ 2:-195 8:41 10:-12 11:83 14:-125 22:95 24:103 26:52 27:201 28:-31 29:-168 31:93 33:-136
.lowe 2:235 6:-30 12:-135 13:181 15:109 33:-164
.lowed 2:217 6:-21 10:-59 12:-101 13:182 15:111 33:-77
.lowi 12:16 18:97 26:141
.lowin 12:16 18:97 26:141
.lows 10:-72 18:191 26:54 34:-75
.lows$ 10:-72 18:191 26:54 34:-75
.loy$ 11:-71 29:176
.lpha 1:152 2:-2 5:183 12:-36 18:-174 20:-138 29:-145 33:178
.lpha$ 1:152 2:-2 5:183 12:-36 18:-174 20:-138 29:-145 33:178
.lrea 2:-60 3:118 5:124 6:175 7:-119 9:114 10:-116 12:117 14:-13 17:-65 18:-151 20:-72 22:5 23:76 26:80 28:-63 29:12 33:-2
.lread 2:-60 3:118 5:124 6:175 7:-119 9:114 10:-116 12:117 14:-13 17:-65 18:-151 20:-72 22:5 23:76 26:80 28:-63 29:12 33:-2
.lse$ 11:128 31:64
.lso$ 1:148 10:21 19:95
.lts$ 7:40 8:114 9:-29 10:120 18:-86 20:257 22:-6 29:-244 33:-17
.lude 1:120 10:70 27:106
.lude$ 1:134 2:-59 10:91 27:112
.luep 2:74 33:46
.luepr 2:74 33:46
.lugi 1:27 2:167 10:53
.lugin 1:27 2:167 10:53
.lume 8:57
.lume$ 8:57
.lunc 11:-11 20:-93 24:147 25:204 29:131 31:-120 32:-89 34:-33
.lunch 11:-11 20:-93 24:147 25:204 29:131 31:-120 32:-89 34:-33
.lus$ 1:1
.lush 0:19 1:65 10:188 33:-100
.lush$ 0:23 1:68 29:43
.lushy 10:164 29:-39
.lway 14:-112 24:58 25:150
.lways 14:-112 24:58 25:150
.mach 24:63 25:102 29:15
.machi 24:63 25:102 29:15
.made 3:9 7:62 8:-54 25:152 34:-4
.made$ 3:9 7:62 8:-54 25:152 34:-4
.mail 2:-55 10:97 21:-97 26:146 27:169 29:-57 33:72
.mail$ 10:105 21:-82 26:-28 27:195 31:-5 33:85 34:15
.main 5:-7 10:-47 12:101 14:171 19:-144 20:-78 25:-187 28:320 29:167 33:-300 34:69
.main$ 12:137 25:-82 28:130 29:94 34:-47
.maini 14:61 28:251 33:-70
.mains 14:80
.maint 29:42 33:-34 34:176
.make 1:-138 2:121 4:129 5:-25 6:69 8:-28 11:176 14:-36 15:-10 16:149 19:-63 20:-141 22:33 24:154 27:-5 29:-32 30:-12 31:-24 33:-130
.make$ 0:-5 1:-132 2:73 4:133 6:79 10:3 11:13 14:-18 16:152 19:-52 20:-116 22:45 24:163 25:47 29:-296 33:-73
.makes 0:20 2:2 11:127 25:-33
.mal$ 5:60 29:-7 33:1
.mall 0:17 2:56 23:60
.mall$ 0:24 2:58
.man$ 10:147 11:145 25:-45 28:-22 29:20 33:-52 34:160
.mana 5:-79 10:62 11:110 17:-35 19:199 20:-131 22:80 29:-113 34:55
.manag 5:-79 10:62 11:110 17:-35 19:199 20:-131 22:80 29:-113 34:55
.manc 1:20 2:102
.mance 1:20 2:102
.mand 0:-10 2:116 7:54 9:-92 10:-3 11:355 14:-117 21:77 29:-242
.mand$ 0:-2 2:30 7:63 11:167 14:-54
.mande 9:-34 21:89
.mands 11:218
.manu 11:119
.manua 11:119
.many 2:-35 5:62 7:-81 9:40 11:-131 13:105 14:3 17:-133 19:89 20:-44 24:-35 25:-147 28:66 29:131 31:63 32:-59 33:-128
.many$ 2:-35 5:62 7:-81 9:40 11:-131 13:105 14:3 17:-133 19:89 20:-44 24:-35 25:-147 28:66 29:131 31:63 32:-59 33:-128
.marc 4:220
.march 4:220
.mari 15:53 16:-30 21:71 22:-22 34:29
.maria 15:54 16:-26 21:71 22:-19 34:36
.mark 1:195 5:22 6:-53 7:56 8:139 9:-139 28:122 33:-105
.mark$ 1:117 5:31 6:-41 7:17 8:224 9:-120 20:-69 28:131 29:-135 33:-41
.marke 1:14 8:-39 29:75
.mary 27:13 32:141
.mary$ 27:13 32:141
.mas$ 25:94 28:-131 29:73
.mast 2:119 5:199 6:-103 10:52 25:-96 29:38 34:-3
.maste 2:119 5:199 6:-103 10:52 25:-96 29:38 34:-3
.mate 17:91 29:-23
.mate$ 25:16
.mati 8:96 9:-72 14:-4 17:140 19:128 21:74 22:-48
.matio 8:117 9:-48 17:142 21:75 22:-43
.may$ 2:287 6:109 13:-88 20:-66 21:101 22:108 29:-81 33:79 34:-44
.mayb 0:159 15:97 16:-103 25:66 30:47
.maybe 0:159 15:97 16:-103 25:66 30:47
.mbar 22:51
.mbarr 22:51
.mber 1:30 2:-150 3:25 4:58 7:64 8:48 9:12 11:-147 12:4 15:-112 16:21 17:-344 18:-361 19:-50 21:130 22:-18 25:-483 26:-150 28:6 29:-113 31:-64 32:59 33:137
.mber$ 1:87 3:45 4:42 6:-190 7:78 8:61 9:53 10:-264 11:-51 12:-153 17:-116 18:-78 20:35 22:-304 25:-246 27:-182 28:58 32:34 33:29 34:-199
.mbers 1:-75 2:-187 6:75 10:75 12:68 13:-23 16:69 18:-29 19:-47 20:-47 21:96 27:38 29:-83 31:-32 33:93
.mbre 16:71
.mbre$ 16:71
.mbs$ 8:133
.mean 2:-212 5:-146 6:-188 9:-35 10:324 14:-14 18:-76 20:-84 29:161 32:-67
.mean$ 2:-140 10:79 25:-74 28:10 29:111 33:50
.meani 10:89 29:90
.means 10:223
.meant 12:53 25:75
.mebo 2:-41 3:30 4:-46 7:20 9:17 13:-43 15:13 21:32 29:77 30:10 34:79
.mebod 2:-41 3:30 4:-46 7:20 9:17 13:-43 15:13 21:32 29:77 30:10 34:79
.med$ 15:46 27:90
.medi 5:-64 10:116 16:24
.media 5:-64 10:116 16:24
.meet 1:87 7:19 11:-25 13:24 15:104 18:-42 22:-31 24:-72 25:13 29:231
.meeti 1:87 7:21 13:24 15:105 18:-41 22:-29 24:-70 29:248
.meli 14:233 29:-37
.melin 14:233 29:-37
.memb 0:-51 1:-85 2:-249 6:180 10:52 13:-32 15:-127 16:43 18:-32 19:-59 20:-61 21:206 24:106 27:4 29:-121 31:-38 33:117
.membe 0:-48 1:-85 2:-249 6:68 10:57 12:68 13:-30 15:-124 16:43 18:-26 19:-58 20:-61 21:206 24:106 27:4 29:-117 31:-38 33:120
.mend 17:71
.ment 1:-41 2:-84 7:-254 9:-564 11:161 12:105 13:4 14:-426 15:-62 16:55 17:281 18:68 21:-8 22:-130 23:-192 25:-101 27:132 28:59 29:-165 30:-200 32:-290 33:108
.ment$ 2:-71 4:32 5:134 6:-9 10:-48 12:189 13:-65 15:-15 17:95 20:50 26:-9 28:48 33:63
.menta 0:38 5:-38 11:57 17:43 18:29 24:25 29:-13 33:22
.menti 3:41 11:137 13:16
.mento 17:246 25:-41
.ments 0:-157 1:-41 5:-93 6:12 9:-129 10:30 12:39 13:29 14:-39 16:39 17:-115 19:7 20:-8 22:-45 23:-113 24:-13 25:-140 26:86 27:157 28:23 29:-291 31:53 33:28
.menu 11:147 25:-93
.menu$ 11:147 25:-93
.meon 2:-69 7:-19 8:49 9:-35 10:24 12:61 15:62 17:83 22:35 23:30 31:-16 34:41
.meone 2:-69 7:-19 8:49 9:-35 10:24 12:61 15:62 17:83 22:35 23:30 31:-16 34:41
.mer$ 2:-80 17:140 20:51 22:27 29:62
.merg 2:275 5:-11 6:-107 7:-36 8:46 10:70 11:-27 12:107 16:-115 17:-80 21:9 22:41 24:-53 25:-184 27:-97 29:96 31:-131 33:131
.merge 2:226 6:-46 8:49 10:128 11:-8 12:14 16:-96 17:-43 21:12 22:45 24:-30 25:-149 27:-70 29:100 31:-67 33:111
.mergi 2:59 12:83
.mers 13:-1 15:10 17:83 19:-61 20:62 21:133 29:15
.mers$ 13:-1 15:10 17:83 19:-61 20:62 21:133 29:15
.mes$ 10:-85 16:43 18:197 20:37 29:-174 33:-89 34:90
.mess 2:42 10:-8 11:-76 18:-30 23:16 25:182 26:65 29:-226 30:139 31:89 34:-72
.messa 2:44 11:-10 18:-18 23:16 25:50 26:68 29:-165 30:140 31:89 34:-72
.meta 14:141 19:92 29:-66
.metab 14:141 19:92 29:-66
.meth 0:34 1:-41 2:-11 11:2 15:-90 17:54 18:51 21:49 22:-35 25:103 28:-65 32:189
.methi 0:34 1:-41 2:-11 11:2 15:-90 17:54 18:51 21:49 22:-35 25:103 28:-65 32:189
.metr 8:138 9:47 22:59 29:-124
.metri 8:61
.metry 8:28 9:65 22:21 29:-65
.mewh 14:87
.mewhe 14:87
.midn 33:130
.midni 33:130
.migh 15:67 21:132 22:-104
.might 15:67 21:132 22:-104
.migr 9:122 22:65
.migra 9:122 22:65
.mile 0:67 1:66 2:-96 6:96 8:-53 10:64 11:-148 12:-188 13:-80 14:99 17:-74 18:56 19:-46 20:-150 22:-76 24:-135 25:-115 26:-38 27:58 28:26 31:-10 33:65 34:26
.miles 0:67 1:66 2:-96 6:96 8:-53 10:64 11:-148 12:-188 13:-80 14:99 17:-74 18:56 19:-46 20:-150 22:-76 24:-135 25:-115 26:-38 27:58 28:26 31:-10 33:65 34:26
.mind 1:-180 2:-326 3:-97 6:-250 7:46 9:-324 10:-326 12:-203 13:-119 15:-56 16:-279 17:-255 19:-186 20:-220 22:-202 23:467 24:296 27:67 28:-237 30:35 31:48 32:-209 33:1 34:-334
.mind$ 5:50 11:-246 14:32 17:-25 23:217 24:128 27:-227 29:47 31:-72 33:85 34:-74
.minde 2:-157 5:-109 6:-98 8:-11 9:-20 10:-79 11:89 12:-40 16:-196 20:-19 23:339 24:200 27:162 28:-78 29:-280 30:90 31:96 33:-216 34:-46
.mine 2:-44 4:11 5:-61 9:130 10:-191 14:127 18:218 29:-214 31:-10
.mine$ 2:-40 4:22 9:140 29:-34
.ming 5:54 6:86 10:-175 11:-139 12:-42 18:355 19:262 25:-215 28:-156 29:-110 30:37 31:15 32:2 33:-308 34:-54
.ming$ 2:6 5:59 6:117 10:-70 11:-128 12:-14 18:364 20:45 25:-196 28:-54 29:-95 30:39 31:20 32:5 33:-125 34:-39
.mingo 19:296 20:-52 28:-6 33:-139
.mini 2:62
.minim 2:62
.minu 2:33 5:12 10:-99 16:-136 20:-34 24:79 25:-54 28:277 32:-33
.minus 5:14 10:-94 16:-53 20:-28 24:88 25:-30 28:277 32:-23
.minut 2:61
.miss 1:83 6:185 7:32 8:54 10:-158 12:-78 16:-112 17:-24 18:3 21:151 22:11 24:114 25:-70 28:-68 29:-89 32:117 33:-124
.miss$ 2:105 6:79 8:111 9:-73 18:32 21:25 22:-33 24:55 32:129
.misse 2:-86 6:79 9:1 21:101 22:5 24:22
.missi 1:109 7:61 22:79 34:59
.mist 30:12
.mista 30:12
.mit$ 2:-177 11:-99 13:-13 14:117 17:74 18:-30 19:-56 22:48 25:67 27:-119 29:282 34:-34
.mits 12:157
.mits$ 12:157
.mitt 2:116 22:54
.mitte 2:116 22:54
.mman 0:-8 2:19 7:57 11:342 14:-111 29:-114
.mmand 0:-8 2:19 7:57 11:342 14:-111 29:-114
.mmar 27:4 29:15 32:136
.mmary 27:13 32:141
.mme$ 29:77 33:-16
.mmen 17:63
.mmend 17:71
.mment 2:4
.mmer 8:16
.mmin 10:-200 11:-92 18:265 29:-109 31:102
.mming 11:-13 18:1 31:102
.mmit 2:-66 11:-142 12:97 17:16 18:-10 25:73 29:273 34:-7
.mmit$ 2:-23 11:-35 17:42 25:81 29:260 34:-1
.mmits 12:110
.mnd$ 24:185 27:-24 31:-51
.mode 5:128
.mode$ 5:135
.modu 29:140
.modul 29:140
.mome 2:-16 5:10 12:90 17:47 18:42 29:-42 33:129
.momen 2:-16 5:10 12:90 17:47 18:42 29:-42 33:129
.mond 1:123 5:-18 7:84 8:-190 12:-130 14:-102 15:-30 16:119 18:-38 20:-43 22:11 24:116 25:101 28:-96 29:-107 32:105
.monda 1:123 5:-18 7:84 8:-190 12:-130 14:-102 15:-30 16:119 18:-38 20:-43 22:11 24:116 25:101 28:-96 29:-107 32:105
.mont 2:-58 3:43 4:69 5:-34 16:19 18:-140 19:-66 20:198 25:-2 28:105 29:-120 32:215
.month 2:-58 3:43 4:69 5:-34 16:19 18:-140 19:-66 20:198 25:-2 28:105 29:-120 32:215
.more 0:80 2:36 4:-48 5:-52 7:-115 8:145 9:-158 14:-8 16:169 17:-3 20:-118 22:234 23:-98 24:-233 25:-309 28:15 29:19 31:260 33:-86 34:-9
.more$ 0:80 2:36 4:-48 5:-52 7:-115 8:145 9:-158 14:-8 16:169 17:-3 20:-118 22:234 23:-98 24:-233 25:-309 28:15 29:19 31:260 33:-86 34:-9
.morn 24:220 25:93
.morni 24:220 25:93
.morr 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.morro 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.move 5:57 6:-138 9:-22 10:-141 12:-108 14:-17 15:277 16:153 19:-210 20:-107 22:-6 25:-38 28:-63 29:11 31:105 33:-179 34:257
.move$ 12:-33 15:175 16:20 27:-202 29:39 31:114 33:-205 34:274
.moved 5:89 15:155 16:94 19:-114
.moves 27:63
.movi 2:74 11:122 12:-71 15:165 16:-47 25:143 29:-86 33:-54
.movin 2:74 11:122 15:165 16:-47 33:-54
.mpar 3:37 14:-26 19:183
.mpare 3:38 14:-26 19:163
.mpla 2:-31 3:223 4:170 9:-80 10:-17 13:-57 19:-28 21:99 30:18
.mplai 29:14 30:31
.mplat 3:224 4:171 13:-55 19:-25 21:101 29:-124
.mple 2:-12 5:82 7:158 8:-28 10:-22 11:148 14:189 25:-87 29:-189 33:1
.mple$ 7:167 8:-2 11:11
.mples 11:131
.mplet 1:5 5:70 14:222
.mpor 1:84 3:-52 4:73 17:3 26:88 33:28
.mport 1:84 3:-52 4:73 17:3 26:88 33:28
.mps$ 2:81 33:-36
.mpt$ 2:92 10:64 12:-44 22:21
.mpti 2:-21 22:147
.mptio 2:-21 22:147
.much 3:6 15:-11 25:10 28:291
.much$ 3:6 15:-11 25:10 28:291
.mum$ 2:62
.must 10:64 16:75 18:36 29:-52 33:143 34:-113
.must$ 10:64 16:75 18:36 29:-52 33:143 34:-113
.mute 2:-20 11:-214 25:-282 27:104 30:464 31:166 32:-64 34:-55
.mute$ 2:-16 11:-156 25:-113 27:104 30:348 31:168 32:-59
.muted 25:-156 30:221
.nach 27:102 31:47
.nachr 27:102 31:47
.nack 8:81 9:64 25:-5 34:-57
.nack$ 8:92
.nage 5:-78 10:63 11:110 17:-35 19:199 20:-131 22:80
.nager 5:-73 10:64 11:110 17:-30 20:-123 22:83 34:129
.nal$ 0:-169 2:42 5:-158 6:125 10:62 13:-20 14:-39 15:-5 16:86 17:-136 19:12 20:140 22:-149 25:-216 26:-111 27:52 29:-419 32:-124 33:76 34:12
.nall 20:10 25:99
.nally 20:10 25:99
.name 1:12 2:28 5:162 11:-95 19:103 25:-61 27:-97 29:19 31:-98 34:232
.name$ 2:35 5:220 11:-68 14:-134 19:109 27:-67 29:33 31:-79 34:141
.names 14:34 34:107
.nboa 8:55 17:155 29:4
.nboar 8:55 17:155 29:4
.nce$ 2:176 4:-34 5:-52 6:2 8:-17 9:168 10:119 11:-195 12:-142 15:-37 17:-252 21:-177 24:115 25:-219 26:-82 27:221 29:35 32:-126 33:-194 34:-111
.nced 34:88
.nced$ 34:88
.ncel 8:70 23:-59 24:61 27:-128 29:67 31:99
.ncel$ 8:73 23:-58 24:62 29:70 31:19
.ncem 11:74 20:26 26:99 27:60 31:53 34:-71
.nceme 11:74 20:26 26:99 27:60 31:53 34:-71
.ncer 10:174 27:50 33:-49
.ncern 10:174 27:50 33:-49
.nces 7:80 21:89
.nces$ 7:80 21:89
.nch$ 1:124 2:-115 3:-76 5:63 6:-27 9:-131 12:33 14:-77 17:-152 20:48 24:132 25:147 29:283 31:-217 32:-143 34:-145
.nche 5:17 10:173 34:6
.nches 5:17 10:173 34:6
.nchm 7:114
.nchma 7:114
.ncie 12:77
.ncies 12:77
.nclu 1:119 10:69 22:30 27:105 29:-73
.nclud 1:120 10:69 27:105
.ncy$ 2:50 22:80 25:87 29:-70 33:139
.nda$ 14:-32 25:-34 27:64 32:202
.ndar 1:73 4:62 5:-100 6:-27 8:-129 9:-3 10:-121 11:29 13:-81 14:124 17:-127 18:104 19:124 20:-48 22:-150 24:-135 25:-99 26:151 29:-60 31:-75 33:63 34:2
.ndar$ 1:73 2:-119 4:62 5:-61 6:-18 8:-129 10:-109 11:32 13:-78 14:124 17:-120 18:107 19:124 20:-47 22:-147 24:-135 25:-90 26:151 29:-56 31:-74 33:84 34:6
.nday 1:122 5:-19 7:84 8:-1 12:-131 14:-104 15:-31 16:118 18:-40 20:-44 24:114 25:101 28:-101 29:-108 32:105
.nday$ 1:130 7:86 12:-127 14:-85 15:-29 16:138 18:-29 20:-26 24:130 28:-82 29:-81 31:16 32:166
.ndec 7:46 9:-55 13:222 32:-20
.ndeci 7:46 9:-55 13:222 32:-20
.nded 6:-126 8:115 15:48 23:119 24:-5 33:40
.nded$ 6:-126 8:115 15:48 23:119 24:-5 33:40
.nden 2:93 12:117 20:-16 25:76 29:-107 33:162
.ndenc 2:93 12:117 20:-16 25:76 29:-107 33:162
.nder 1:-74 2:-278 5:-136 6:-255 8:-195 10:45 11:174 13:-201 16:-275 17:-71 18:-101 19:-87 20:-184 21:21 23:269 24:215 27:152 29:-497 30:58 31:61 32:-82 33:-406 34:-183
.nder$ 2:-157 6:-175 10:46 11:145 12:64 13:-40 14:69 15:32 16:-239 20:-64 21:43 23:192 24:328 27:-349 29:-242 30:-103 31:-7 33:-156 34:-63
.nders 5:-6 11:73 23:112 24:-329 25:-285 27:247 29:-94 30:128 31:119
.ndid 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.ndida 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
.ndig 34:100
.ndin 1:-41 2:113 4:56 5:-103 8:109 9:9 10:66 11:-28 12:-86 13:194 29:-231 31:66 33:-106
.nding 1:-41 2:113 4:56 5:-103 8:109 9:9 10:66 11:-28 12:-86 13:194 29:-231 31:66 33:-106
.ndit 9:139
.nditi 9:139
.ndle 34:160
.ndles 34:160
.ndly 1:14
.ndly$ 1:14
.ndo$ 15:-69 16:241
.ndom 31:122
.ndom$ 31:122
.ndow 2:-82 5:9 6:124 9:-36 10:93 12:-51 20:-93 33:107
.ndow$ 2:-18 5:30 6:126 10:99 12:-34 20:-8 29:-58 33:118
.ndpo 2:13
.ndpoi 2:13
.ndri 4:125
.ndri$ 4:125
.nds$ 2:-66 5:57 7:34 10:113 11:162 12:-113 22:-126 25:130 28:-40 29:-69 32:41 33:14
.ndup 15:57 20:-29 29:146 32:23 33:-36
.ndup$ 15:57 20:-29 29:146 32:23 33:-36
.neak 2:88
.neak$ 2:79
.near 4:53 5:1 14:-161 18:174 24:124 28:79 29:-12 33:-203
.near$ 24:130 28:83 33:-121
.neare 14:-87 18:192
.nearl 4:59
.ned$ 2:-340 3:219 4:-77 5:-238 6:163 7:-12 8:45 9:183 10:-39 11:-31 12:-6 14:17 15:111 17:156 18:-330 20:17 21:-1 25:-231 28:-70 29:-35 30:70 31:-166 33:-109 34:-211
.need 0:168 1:126 2:82 5:-190 6:-111 7:-47 9:-42 10:-144 12:-53 14:71 15:-249 16:-13 20:102 21:92 22:206 23:18 24:-57 25:-78 27:-307 28:-26 29:-207 31:-34 32:-97 34:90
.need$ 0:27 1:143 2:109 5:-117 7:-37 9:18 10:-394 11:-76 13:-118 14:88 15:-174 16:-155 20:26 21:24 22:78 25:-61 27:-252 29:-129 31:-13 32:-34 33:104 34:112
.neede 0:125 3:-38 8:-89 11:56 21:75 22:84 33:-85
.needs 9:-64 13:94 16:33 20:66 22:84 33:-35
.nel$ 10:-32 11:168 16:-56 25:58 26:-54 27:183 28:-8 29:100 30:64 31:178 32:-88 33:-238 34:28
.neli 2:222
.nelin 2:222
.nels 26:267
.nels$ 26:267
.nen$ 1:83 14:131 25:68 29:-109 31:-55
.ner$ 1:7 10:-210 11:-35 16:-96 17:191 18:250 24:64 25:75 29:-234 33:-346 34:264
.nera 4:162 14:-23 26:81 30:-97 31:97 34:81
.neral 26:84 30:-94 31:122 34:84
.nerat 4:168
.ners 2:40 34:27
.ners$ 2:40 34:27
.nes$ 0:186 1:-439 3:110 7:-41 8:-151 9:-110 10:-123 12:-119 13:200 14:340 15:-165 17:-126 18:-177 20:-131 25:35 26:-144 27:96 28:-270 29:-6 31:-42 32:70 34:63
.nesd 1:79 16:54 20:131 32:81
.nesda 1:79 16:54 20:131 32:81
.nest 10:-47 18:228
.nest$ 10:-46 18:228
.nete 4:20 6:-16 19:-34 20:-44 29:214
.netes 4:20 6:-16 19:-34 20:-44 29:214
.neut 2:12 13:39 25:-26 34:79
.neutr 2:12 13:39 25:-26 34:79
.neve 7:137 8:-90 10:84 17:182 24:-52 25:63 27:236 29:-1 30:72 31:-115
.never 7:137 8:-90 10:84 17:182 24:-52 25:63 27:236 29:-1 30:72 31:-115
.new$ 1:73 2:272 3:60 4:63 5:-376 8:-41 10:-277 11:77 12:20 13:-16 14:-348 16:32 17:357 18:-189 19:-205 20:-15 22:80 24:-216 25:-65 26:-206 27:-145 28:-105 29:-57 31:-115 32:-212 33:70 34:-144
.newb 11:-8 17:273
.newbi 11:-8 17:273
.newc 2:-108 17:209 21:43
.newco 2:-108 17:209 21:43
.news 5:-42 9:30 26:1 27:128 29:69 31:27 33:94
.news$ 5:-38 9:32 26:85 27:170 31:37
.newsl 29:87 33:110
.next 0:25 2:41 3:93 4:161 5:-102 6:-334 7:-119 9:-195 10:-300 11:-196 12:-217 13:-41 14:-80 15:-16 16:21 17:89 18:412 19:-221 22:-110 23:83 25:-28 26:-134 27:-256 28:-35 29:-34 30:-104 32:190 33:-107 34:-135
.next$ 0:25 2:41 3:93 4:161 5:-102 6:-334 7:-119 9:-195 10:-300 11:-196 12:-217 13:-41 14:-80 15:-16 16:21 17:89 18:412 19:-221 22:-110 23:83 25:-28 26:-134 27:-256 28:-35 29:-34 30:-104 32:190 33:-107 34:-135
.nfer 29:136
.nfere 29:136
.nfig 1:1 10:49 21:41
.nfig$ 1:1 10:58 21:43
.nfir 33:40
.nfirm 33:40
.nfor 8:109 9:-57 17:139 21:48 27:96 29:-11
.nform 8:110 9:-56 17:139 21:74 22:-62 27:96 29:-6
.nfra 27:106 31:46
.nfra$ 27:106 31:47
.nfro 12:205 29:-126
.nfroz 12:205 29:-126
.nge$ 1:-93 2:-7 7:75 11:-25 15:211 16:166 20:35 26:-21 29:-67 33:-5 34:-197
.nged 8:35 19:-22 20:-38 29:108 33:-45 34:200
.nged$ 8:35 19:-22 20:-38 29:108 33:-45 34:200
.ngel 1:185
.ngelo 1:171
.nger 2:-130 12:67 16:20 17:-20 28:106 31:169 34:103
.nger$ 2:-130 12:67 16:20 17:-20 28:106 31:169 34:103
.nges 10:128 13:192 15:-127 21:28 27:176 28:38 29:-225 33:-25
.nges$ 10:128 13:192 15:-127 21:28 27:176 28:38 29:-225 33:-25
.ngin 2:69 33:86
.nging 33:123
.ngle 15:48 25:131 26:15 33:-29
.ngle$ 15:48 25:131 26:15 33:-29
.ngo$ 2:59 19:295 20:-73 28:-80 33:-140
.ngra 5:-18 25:278
.ngrat 5:-18 25:278
.ngs$ 1:-22 2:-88 5:108 6:88 8:-69 9:-351 10:34 11:-14 12:57 16:-96 17:-78 18:59 20:-139 22:-98 23:36 24:-59 25:-263 26:-108 28:22 29:-348 30:62 31:151 32:107 33:79 34:-28
.ngth 3:138 29:86
.ngth$ 3:138 29:86
.ngua 11:32 22:38
.nguag 11:32 22:38
.nice 24:94 25:137
.nice$ 24:95 25:137
.nied 8:55 13:121
.nied$ 8:55 13:121
.nigh 2:-90 8:13 18:-7 28:82 29:135 32:18 33:103
.night 2:-90 8:13 18:-7 28:82 29:135 32:18 33:103
.nimu 2:62
.nimum 2:62
.ning 2:-372 3:73 4:137 5:-189 6:-100 7:74 9:-316 11:53 12:-292 13:-121 14:56 15:19 17:-14 18:-171 19:-58 20:-6 22:-284 24:173 25:96 27:-175 28:181 29:88 31:-73 32:76 33:39 34:-141
.ning$ 2:-372 3:73 4:137 5:-189 6:-100 7:74 9:-316 11:53 12:-292 13:-121 14:56 15:19 17:-14 18:-171 19:-58 20:-6 22:-284 24:173 25:96 27:-175 28:181 29:88 31:-73 32:76 33:39 34:-141
.nish 2:31 3:-23 4:18 5:-61 7:13 8:-14 12:101 14:37 17:-60 18:-10 20:-101 21:14 24:28 28:44 32:71
.nish$ 14:58 22:17 24:43 28:93
.nishe 4:34 7:22 10:10 12:107 18:-1 20:-25 21:41 32:100
.nit$ 16:-25 29:102 33:6
.niti 4:4 10:127
.nitia 4:6
.nitio 10:128
.nke$ 25:146 29:-75
.nkin 0:16 7:103 8:-36 21:100 22:-37 29:101
.nking 0:18 7:105 8:-29 21:102 22:-32
.nkins 29:104
.nks$ 7:-45 14:47 20:65 25:240 27:10
.nloa 20:155
.nload 20:155
.nly$ 1:-15 2:74 5:1 8:-46 9:-74 13:114 15:-46 16:-79 17:-33 19:-19 20:-64 22:18 25:-171 26:124 27:29 29:-58 31:163 33:-236 34:-70
.nmut 25:-10 27:163 31:-39
.nmute 25:-10 27:163 31:-39
.nna$ 7:83 8:-70 34:214
.nned 3:179 5:-77 6:44 14:67 18:-111 19:24 20:81 29:-252 32:64
.nned$ 3:179 5:-77 6:44 14:67 18:-111 19:24 20:81 29:-252 32:64
.nnel 2:-105 11:160 18:-39 20:-1 25:69 26:145 27:124 30:60 31:114 32:-82 34:25
.nnel$ 2:-78 11:174 25:72 26:-51 27:163 30:69 31:139 32:-76 34:35
.nnels 26:267
.nner 17:168 25:74 29:-93 31:69
.nner$ 17:168 25:92
.nnin 3:92 4:224 5:-80 12:-99 33:254
.nning 3:92 4:224 5:-80 12:-99 33:254
.nnou 2:-17 11:63 14:-75 20:113 26:83 27:180 31:35 33:-92
.nnoun 2:-17 11:63 14:-75 20:113 26:83 27:180 31:35 33:-92
.nny$ 25:147
.nobo 0:18 7:148 8:-122 12:46 13:136 16:-16 24:11 29:-51
.nobod 0:18 7:148 8:-122 12:46 13:136 16:-16 24:11 29:-51
.noch 33:18
.nochm 33:18
.nock 16:53 25:137 29:-88 33:-30
.nock$ 16:53 25:137 29:-88 33:-30
.nogo 1:113
.nogo$ 1:113
.nois 31:162
.noise 31:162
.noob 17:12
.noob$ 17:12
.noon 1:111 16:45 24:49 29:35
.noon$ 1:111 16:45 24:49 29:35
.nooz 24:133 29:-52 31:144
.nooze 24:133 29:-52 31:144
.nope 4:-49 8:214
.nope$ 4:-49 8:214
.norm 5:62 23:66
.norma 5:62 23:66
.not$ 0:161 1:-354 2:-201 3:166 4:-343 5:-189 6:151 7:278 8:-101 9:-9 10:-8 11:-63 12:97 13:-113 15:190 16:-125 17:-364 18:-216 19:-205 20:7 21:266 22:-126 23:52 25:-15 26:-4 27:-249 28:-74 29:-205 30:273 31:136 32:-94 33:-68 34:-106
.note 1:77 24:247 27:-108 29:53 33:47
.note$ 16:7 24:117
.notes 1:99 13:1 24:126 29:63 33:113
.noth 0:237 6:-42 12:42 25:74 29:-104 31:80
.nothe 0:191 22:1 25:111 29:-41
.nothi 0:6 2:-19 12:72 31:112
.noti 5:-35 8:-17 10:89 13:-84 14:-48 16:-152 22:-56 24:-219 25:-152 26:180 27:334 29:-173 30:69 31:167 33:-265
.notic 11:6 27:95 31:83
.notif 5:-18 10:-11 13:-70 14:-24 24:-120 25:-86 26:195 27:276 30:80 31:108 33:-62
.noug 2:61 7:61 9:-45 24:-67 27:-24 28:54 31:203 33:-76
.nough 2:61 7:61 9:-45 24:-67 27:-24 28:54 31:203 33:-76
.noun 2:-17 11:63 14:-75 20:113 26:83 27:180 31:35 33:-92
.nounc 2:-17 11:63 14:-75 20:113 26:83 27:180 31:35 33:-92
.nova 24:47 29:-43 34:58
.nova$ 24:47 29:-43 34:58
.nove 3:111
.novem 3:111
.now$ 1:-246 2:98 3:-76 5:127 6:-115 7:-23 8:-274 10:-25 11:17 12:149 13:-3 14:10 15:-559 16:105 17:202 18:82 20:-60 21:-52 22:-57 23:89 24:1 25:-64 26:-131 27:82 28:82 29:-649 30:-312 31:-22 34:-436
.nse$ 0:104 2:-94 11:107 26:40 29:42
.nser 1:174 24:-58
.nsert 1:174 24:-58
.nsib 34:152
.nsibl 34:152
.nsid 8:72 10:18 22:11
.nside 8:72 10:18 22:11
.nsio 13:21 22:58
.nsion 13:21 22:58
.nsla 0:12 2:46 5:-103 8:-64 9:-58 11:-120 14:66 16:-11 23:51 27:96 29:44 33:84 34:24
.nslat 0:12 2:46 5:-103 8:-64 9:-58 11:-120 14:66 16:-11 23:51 27:96 29:44 33:84 34:24
.nssl 29:138
.nssl$ 29:138
.nsta 1:43 4:145 16:-112 17:47 18:-26 22:10 29:114 31:-57
.nstac 1:-8 4:153 29:58 31:-45
.nstal 1:131 16:-33 17:27 18:-22 22:13
.nste 1:-57 16:197 26:54 33:-27
.nstea 1:-57 16:197 26:54 33:-27
.nstr 11:133 12:12
.nstra 12:19
.nstru 11:134
.nsub 25:-32 26:-282 27:-143 29:-46 30:307 31:146 34:68
.nsub$ 29:-42 30:76 31:75
.nsubs 26:-275 27:-126 30:254 31:74 34:82
.nswe 9:42 11:7 13:110 20:15 21:-59
.nswer 9:42 11:7 13:110 20:15 21:-59
.ntac 34:323
.ntact 34:323
.ntag 29:28
.ntage 29:28
.ntai 7:101 9:-89 29:3 34:45
.ntain 29:40 34:45
.ntat 0:40 5:-38 11:57 17:43 18:29 24:25 29:-11 33:23
.ntati 0:40 5:-38 11:57 17:43 18:29 24:25 29:-11 33:23
.ntdo 10:-26 27:22 28:249 31:76
.ntdow 10:-26 27:22 28:249 31:76
.nted 2:-151 8:37 9:22 10:-138 13:60 19:12 21:-23 22:77 25:108 26:70 27:124 29:-115 33:-58 34:-83
.nted$ 2:-151 8:37 9:22 10:-138 13:60 19:12 21:-23 22:77 25:108 26:70 27:124 29:-115 33:-58 34:-83
.nten 16:50
.nter 1:56 2:5 6:-12 11:76 14:-106 17:198 19:-50 27:57 29:134 33:-155
.nter$ 1:84 29:60
.ntere 5:74 11:111 14:-61 27:97 29:46 33:-5
.ntern 2:51 17:110
.nters 17:98
.nth$ 2:-48 3:56 4:49 5:-144 14:-221 16:82 18:-89 19:-60 20:206 28:96 29:-68 32:239 33:-26
.nths 3:28 14:51
.nths$ 3:28 14:51
.ntil 1:-24 2:21 4:-115 5:-170 6:-131 7:76 8:57 10:-165 11:-87 13:-145 14:163 15:-15 16:112 17:-191 19:-144 20:-45 21:33 22:103 24:99 25:-240 27:-253 28:179 29:-30 30:-54 31:57 33:15 34:-131
.ntil$ 1:-24 2:21 4:-115 5:-170 6:-131 7:76 8:57 10:-165 11:-87 13:-145 14:163 15:-15 16:112 17:-191 19:-144 20:-45 21:33 22:103 24:99 25:-240 27:-253 28:179 29:-30 30:-54 31:57 33:15 34:-131
.ntin 7:11
.ntio 3:41 11:137 13:16
.ntion 3:41 11:137 13:16
.ntly 12:172 26:53
.ntly$ 12:172 26:53
.nto$ 1:106 2:107 5:-57 6:-19 9:-33 11:53 12:31 14:-116 18:13 20:27 21:102 23:-104 26:9 27:111 31:-56 32:45 34:21
.ntor 17:246 25:-41
.ntor$ 17:190 29:-80
.ntra 29:36
.ntrac 29:39
.ntri 11:-9 14:4 17:287 29:35
.ntrib 11:-9 14:4 17:287 29:35
.ntro 0:17 1:86 17:8 24:-72
.ntrod 0:17 1:86 17:8 24:-72
.ntry 1:31
.ntry$ 1:31
.nts$ 0:-4 1:-3 2:46 4:-176 5:-89 9:-361 10:69 12:61 14:-313 16:26 20:-266 22:-167 23:-191 24:-57 26:40 27:176 28:47 31:25 32:21 33:145 34:-66
.ntu$ 4:81 20:78
.nual 11:119
.nual$ 11:119
.nuar 4:34
.nuary 4:34
.nudg 24:221
.nudge 24:179
.numb 2:-1 5:89 7:125 8:122 9:96 13:69 16:-26 24:-27 25:-14 28:151
.numbe 2:-1 5:89 7:125 8:122 9:96 13:69 16:-26 24:-27 25:-14 28:151
.nup$ 2:69 22:56
.nus$ 5:14 10:-94 16:-53 20:-28 24:88 25:-30 28:277 32:-23
.nute 2:61
.nvol 17:171 29:-112
.nvolv 17:171 29:-112
.nybo 9:60 10:110 15:48 21:-33
.nybod 9:60 10:110 15:48 21:-33
.nymo 31:141
.nymor 31:141
.nyon 3:9 4:-40 9:36 12:-29 13:73 22:-101 25:167 34:22
.nyone 3:9 4:-40 9:36 12:-29 13:73 22:-101 25:167 34:22
.nyth 1:-24 2:30 6:28 8:-197 13:112 16:-114 18:138 19:-51 25:-172 26:51 28:-111 29:-141 30:-50 32:158 33:-40
.nythi 1:-24 2:30 6:28 8:-197 13:112 16:-114 18:138 19:-51 25:-172 26:51 28:-111 29:-141 30:-50 32:158 33:-40
.oabl 2:145 28:-40
.oable 2:145 28:-40
.oad$ 20:155 22:22
.oard 2:-32 3:6 8:125 9:18 17:139 22:100 33:-29
.oard$ 3:10 8:10 9:49 22:178 33:-10
.oardi 8:55 17:157
.obab 3:46 23:40 30:37
.obabl 3:46 23:40 30:37
.obal 0:3 2:-37 33:123
.obal$ 0:3 2:-37 33:123
.ober 1:62 4:51 5:-72 16:89 20:149 32:86
.ober$ 1:62 4:51 5:-72 16:89 20:149 32:86
.obje 9:114
.objec 9:114
.oble 2:46
.oblem 2:46
.obod 0:18 7:148 8:-122 12:46 13:136 16:-16 24:11 29:-51
.obody 0:18 7:148 8:-122 12:46 13:136 16:-16 24:11 29:-51
.ocal 29:13
.oces 9:-56 17:141 21:128
.ocess 9:-56 17:141 21:128
.ochm 33:18
.ochma 33:18
.ock$ 2:78 8:96 9:-121 10:-186 11:-22 12:-87 20:-110 25:124 27:-10 28:218 29:28 33:-8
.ocke 5:-42 6:-112 8:33 9:-34 10:29 12:412 17:-84 25:-13
.ocked 6:-105 12:419 29:-165
.ocker 10:104 17:-32 29:79
.ocks 12:87 22:6 33:9
.ocks$ 12:87 22:6 33:9
.ocli 33:54
.oclie 33:54
.ocs$ 0:250 1:109 2:106 6:-45 10:-128 12:-118 15:-150 16:-190 17:112 18:-52 19:-20 27:57 29:51 31:12 33:-148
.oct$ 1:111 16:255 29:-74
.octo 1:62 4:51 5:-72 16:89 20:149 32:86
.octob 1:62 4:51 5:-72 16:89 20:149 32:86
.ocum 0:42 2:-33 5:-70 11:68 17:37 18:28 24:17 25:38
.ocume 0:42 2:-33 5:-70 11:68 17:37 18:28 24:17 25:38
.oday 0:-44 2:48 4:26 9:-91 10:-86 11:-12 12:122 14:-34 16:-73 19:-35 20:-105 24:-35 25:55 28:73 31:96 32:212 33:-211
.oday$ 0:-44 2:48 4:26 9:-91 10:-86 11:-12 12:122 14:-34 16:-73 19:-35 20:-105 24:-35 25:55 28:73 31:96 32:212 33:-211
.ode$ 2:162 5:37 10:187 17:22 20:-13 25:-67 28:-15 29:10 33:104
.oden 19:52
.odena 19:52
.oduc 0:13 1:77 10:47 17:4 24:-82 29:-33
.oduce 1:84 24:-71
.oduct 10:58 17:7
.odul 29:140
.odule 29:140
.ody$ 0:2 2:-145 3:15 4:-73 6:-96 7:152 8:-208 9:62 10:26 11:-22 13:51 15:132 22:-190 24:2 34:39
.oes$ 0:-174 2:245 3:-19 4:-104 5:50 6:-383 7:6 9:82 10:198 11:4 12:24 13:-195 14:56 15:-174 17:-18 18:-131 19:-380 20:147 21:94 22:-234 24:-270 25:-309 26:52 27:-210 28:-265 29:118 30:-77 32:-62 33:122 34:-51
.off$ 0:6 1:103 2:-247 4:93 5:-129 6:-8 7:15 8:19 10:-272 11:-211 12:75 13:-49 17:-174 18:78 20:-266 23:-128 24:-195 27:-489 28:64 29:-301 30:269 31:350
.offe 25:168 29:45 34:-75
.offee 25:168 29:45 34:-75
.offi 0:44 20:101 25:109 33:-24 34:-7
.offic 0:44 20:101 25:109 33:-24 34:-7
.oft$ 1:143 10:73
.oggl 22:17
.oggle 22:17
.ogin 29:106
.ogin$ 29:106
.ogle 14:11 26:67
.ogle$ 14:11 26:67
.ogo$ 1:113 9:32
.ogra 17:101 33:-18
.ogram 17:102 33:-17
.ogs$ 5:-46 14:-85 29:168
.oin$ 6:69 14:-73 17:203 27:32 29:-120 33:47
.oine 17:199 32:-36
.oined 17:199 32:-36
.oing 2:-69 4:149 5:256 7:15 8:-54 9:133 10:-213 11:-47 14:-128 25:49 28:-129 29:-177 31:-31 32:106 33:-67
.oing$ 2:-69 4:149 5:256 7:15 8:-54 9:133 10:-213 11:-47 14:-128 25:49 28:-129 29:-177 31:-31 32:106 33:-67
.oint 1:85 5:70 7:35 10:179 12:38 14:-22 15:14 17:118 20:73 21:-38 23:25 24:-117 32:-42 33:-203
.oint$ 1:33 5:75 7:41 10:235 12:43 15:18 20:83 23:27 24:-98 29:-300 32:-10 33:-151
.ointe 17:175 29:72
.oise 31:162
.oise$ 31:162
.ojec 2:80 4:4 5:98 10:60 11:-11 14:-98 17:106 20:-91 21:56 22:80 27:-40 29:-94 33:70
.oject 2:80 4:4 5:98 10:60 11:-11 14:-98 17:106 20:-91 21:56 22:80 27:-40 29:-94 33:70
.oke$ 2:-163 8:69 9:-66 17:-66 18:57 24:144 25:245 27:-157 29:44 34:-22
.oked 9:120 15:17
.oked$ 9:120 15:17
.oken 15:45 22:85 29:100
.oken$ 15:45 22:85 29:100
.okin 5:168 14:-43 29:11 33:1
.oking 5:168 14:-43 29:11 33:1
.okyo 29:52 33:121
.okyo$ 29:52 33:121
.ola$ 17:184 29:-122 31:-5
.old$ 7:226 9:-98 10:-63 11:-192 12:144 14:-145 16:85 19:212 20:268 22:9 24:-144 25:-174 27:133 29:-158 31:-52 33:-166 34:-78
.oldi 9:173
.oldin 9:173
.ole$ 14:209 15:37
.olid 28:-135 29:115 34:21
.olida 28:-135 29:115 34:21
.olis 5:43 29:105
.olish 5:43 29:105
.oliv 20:193
.olive 20:193
.olks 0:15 11:-5 17:26 24:42 25:60 27:-64 30:45
.olks$ 0:15 11:-5 17:26 24:42 25:60 27:-64 30:45
.ollo 6:-17 10:-188 11:57 14:-163 18:214 22:-24 24:82 25:-13 26:259 27:210 28:-87 29:-126 31:97 33:-216 34:-117
.ollow 6:-17 10:-188 11:57 14:-163 18:214 22:-24 24:82 25:-13 26:259 27:210 28:-87 29:-126 31:97 33:-216 34:-117
.olon 25:95
.olum 8:57
.olume 8:57
.olve 17:171 29:-112
.ome$ 2:6 5:-313 6:38 8:-40 9:4 12:52 13:-102 15:41 16:-27 17:177 19:63 20:-64 23:48 24:-121 25:28 27:-156 28:-294 29:55 31:-208 33:23 34:-207
.omeb 2:-41 3:30 4:-46 7:20 9:17 13:-43 15:13 21:32 29:77 30:10 34:79
.omebo 2:-41 3:30 4:-46 7:20 9:17 13:-43 15:13 21:32 29:77 30:10 34:79
.omen 2:-16 5:10 12:90 17:47 18:42 29:-42 33:129
.oment 2:-16 5:10 12:90 17:47 18:42 29:-42 33:129
.omeo 2:-69 7:-19 8:49 9:-35 10:24 12:61 15:62 17:83 22:35 23:30 31:-16 34:41
.omeon 2:-69 7:-19 8:49 9:-35 10:24 12:61 15:62 17:83 22:35 23:30 31:-16 34:41
.omer 2:-161 13:-20 15:1 17:192 19:-67 20:152 21:84 29:123
.omer$ 2:-76 17:99 20:53 22:27 29:65
.omers 13:-1 15:10 17:83 19:-61 20:62 21:133 29:15
.omes 8:25 10:-69 16:50 18:224 20:41 29:-122 33:-70
.omes$ 8:25 10:-69 16:50 18:224 20:41 29:-122 33:-70
.omet 0:44 1:-45 2:-19 11:2 15:-93 17:54 18:51 21:49 22:-35 25:103 28:-65 32:189
.ometh 0:34 1:-41 2:-11 11:2 15:-90 17:54 18:51 21:49 22:-35 25:103 28:-65 32:189
.omew 14:87
.omewh 14:87
.omin 5:75 6:50 18:346 20:57 25:-93 28:-30 29:-15 30:16 31:-66 32:17 33:-100 34:-15
.oming 5:75 6:50 18:346 20:57 25:-93 28:-30 29:-15 30:16 31:-66 32:17 33:-100 34:-15
.omma 0:-8 2:17 7:56 11:341 14:-111 29:-115
.omman 0:-8 2:19 7:57 11:342 14:-111 29:-114
.omme 8:13 17:63
.ommen 17:63
.ommi 2:-45 11:-146 12:105 17:17 25:73 29:162
.ommit 2:-44 11:-128 12:105 17:20 25:79 29:165
.omor 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.omorr 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.ompa 3:36 11:-46 14:-28 19:182 29:33
.ompar 3:37 14:-26 19:183
.ompl 1:3 2:-26 5:68 10:-13 14:220 30:24
.ompla 29:14 30:31
.omple 1:5 5:70 14:222
.onal 1:55 24:-23 33:48
.onbo 8:55 17:157
.onboa 8:55 17:157
.once 3:43 4:-50 10:243 12:-137 18:38 26:-22 27:91 33:-38
.once$ 2:30 3:46 4:-42 10:77 12:-72 18:57 24:3
.oncer 10:174 27:50 33:-49
.ond$ 0:95 33:37
.onda 1:123 5:-18 7:84 8:-190 12:-130 14:-102 15:-30 16:119 18:-38 20:-43 22:11 24:116 25:101 28:-96 29:-107 32:105
.onday 1:123 5:-18 7:84 8:-190 12:-130 14:-102 15:-30 16:119 18:-38 20:-43 22:11 24:116 25:101 28:-96 29:-107 32:105
.ondi 9:139
.ondit 9:139
.one$ 0:123 1:257 2:-34 3:-47 4:147 5:-348 6:209 8:31 9:-134 11:89 12:-57 13:-136 14:-22 16:108 17:73 18:267 19:-7 20:-316 22:-5 25:158 26:-29 27:-260 29:-65 31:-46 32:-459 33:-79
.oned 3:46 15:164
.oned$ 3:46 15:164
.onel 2:222
.oneli 2:222
.oner 18:152 33:-73
.oner$ 18:152 33:-73
.ones 0:41 1:-70 5:35 8:-106 10:-95 12:-8 13:232 14:136 18:96 25:-94 27:109 28:-16 29:-290 34:108
.ones$ 0:53 1:-48 3:2 5:46 8:-105 13:235 14:142 18:-291 25:-43 27:120 29:-255 34:111
.onest 10:-46 18:228
.onfe 29:136
.onfer 29:136
.onfi 10:47 21:38 33:22
.onfig 1:1 10:49 21:41
.onfir 33:40
.ong$ 2:-100 5:101 9:14 11:-230 12:-149 13:-60 14:-202 15:-88 16:148 17:-155 19:85 20:46 22:52 25:280 27:-38 28:157 29:-137 31:-147
.onge 2:-134 12:68 16:20 28:109 31:169
.onger 2:-127 12:68 16:21 28:110 31:169
.ongr 5:-18 25:278
.ongra 5:-18 25:278
.onig 2:-18 29:150
.onigh 2:-18 29:150
.onin 15:34 29:18
.oning 15:34 29:18
.only 1:-15 2:74 5:1 8:-46 9:-74 13:114 15:-46 16:-79 17:-33 19:-19 20:-64 22:18 25:-171 26:124 27:29 29:-58 31:163 33:-236 34:-70
.only$ 1:-15 2:74 5:1 8:-46 9:-74 13:114 15:-46 16:-79 17:-33 19:-19 20:-64 22:18 25:-171 26:124 27:29 29:-58 31:163 33:-236 34:-70
.ons$ 4:-20 5:-46 6:-23 7:115 8:-101 9:-57 10:-53 11:22 12:-85 13:237 14:-184 16:-31 17:-103 18:-104 19:66 22:-223 24:11 25:21 26:63 27:111 28:-61 29:-337 30:48 31:62 32:-183 34:176
.onsi 8:63 34:146
.onsib 34:152
.onsid 8:72 10:18 22:11
.onst 12:19
.onstr 12:19
.ont$ 18:79 29:-61
.onta 22:-97 33:148 34:291
.ontac 34:323
.onth 2:-58 3:43 4:69 5:-34 16:19 18:-140 19:-66 20:198 25:-2 28:105 29:-120 32:215
.onth$ 2:-47 3:56 4:49 5:-144 14:-221 16:25 18:-89 19:-60 20:206 28:96 29:-58 32:239
.onths 3:28 14:51
.ontr 11:-23 14:3 17:284 29:94 33:-11
.ontra 29:36
.ontri 11:-9 14:4 17:287 29:35
.oob$ 17:12
.oocl 33:54
.oocli 33:54
.ood$ 0:31 2:60 7:-29 8:61 11:38 14:-131 17:130 25:121 27:-54 29:-153 32:-79
.oogl 14:11 26:67
.oogle 14:11 26:67
.ook$ 3:67 4:-151 5:-242 6:-125 7:29 8:-91 10:-108 11:-81 14:78 19:127 20:54 22:-35 24:44 25:-5 26:-64 27:164 29:46 31:-45 33:149 34:-127
.ooke 9:120 15:17
.ooked 9:120 15:17
.ooki 5:168 14:-43 29:11 33:1
.ookin 5:168 14:-43 29:11 33:1
.ool$ 25:209 29:-144
.oom$ 0:92 2:72 26:-68 27:28 29:287
.oon$ 1:107 6:-60 10:-114 12:-164 16:38 18:98 20:123 27:125 28:194 32:-67
.oone 10:-99 18:333 33:-132
.ooner 18:152 33:-73
.oones 10:-46 18:228
.oops 25:124
.oops$ 25:124
.oor$ 12:86 22:95 33:27
.oord 34:119
.oordi 34:119
.oot$ 25:-37 29:173
.oots 4:95
.ootst 4:95
.ooze 24:133 29:-52 31:144
.ooze$ 24:133 29:-52 31:144
.ope$ 2:31 4:-56 8:200 10:23 12:26 33:-56
.oped 5:81
.oped$ 5:81
.open 1:-78 2:88 4:130 6:-52 8:59 9:31 10:-229 11:-66 12:103 13:32 14:-95 21:-30 24:83 25:-127 27:-72 29:149 31:-138
.open$ 2:75 8:74 9:12 10:-43 12:99 13:41 14:-20 24:92 25:-39 27:-33
.opens 1:-16 4:149 29:211 31:-59
.oper 10:119 12:-13 20:71 33:-34
.opin 7:99 9:-43
.ople 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
.ople$ 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
.opme 4:47 5:104 6:-31 12:94 29:-40
.opmen 4:47 5:104 6:-31 12:94 29:-40
.opos 2:-11 5:-140 6:233 9:-84 10:57 12:4 16:28 19:-11 22:-34 25:-23 28:41 29:-144 33:219
.oposa 0:-47 6:113 9:-58 10:66 12:76 16:45 19:-5 28:34 29:-97 33:137
.opose 2:-37 6:80 33:83
.ops$ 20:-11 25:122 28:74
.opti 2:119 10:17 11:99 17:-24 22:-79 26:84 34:-23
.optio 2:119 10:17 11:99 17:-24 22:-79 26:84 34:-23
.opy$ 4:99
.ora$ 20:102 22:-19
.orag 9:84
.orage 9:84
.orbi 2:-49 10:50 12:47
.orbid 2:-49 10:50 12:47
.orce 6:-58 12:327 33:-68
.orce$ 6:-35 12:312 33:-47
.ord$ 6:36 8:85 9:35 11:-57 13:-70 22:17 29:108
.orde 14:99 25:-9 29:229 34:-41
.order 14:99 29:230 34:-30
.ordi 2:18 5:-40 12:95 20:-43 33:10 34:108
.ordin 2:18 5:-40 12:95 20:-43 33:10 34:108
.ords 11:23
.ords$ 11:23
.ore$ 0:71 1:80 4:-244 7:64 8:16 9:-464 10:-415 11:-501 12:-229 13:-108 14:-288 16:103 17:112 19:125 20:-38 22:144 23:2 24:95 25:26 26:-551 27:-168 28:123 30:-223 31:50 32:14
.orge 10:-88 11:83 24:175 29:-62 31:34 33:33
.orget 10:-88 11:83 24:175 29:-62 31:34 33:33
.orin 2:94 29:66 33:-65
.oring 2:94 29:66 33:-65
.oriz 18:123 32:-33
.orizo 18:123 32:-33
.ork$ 1:73 2:-128 5:231 11:136 12:-56 13:-5 17:75 22:73 29:-69 31:-88 33:-35
.orkf 17:48
.orkfl 17:48
.orki 18:100 28:57
.orkin 18:100 28:57
.orks 5:-29 17:74 23:28 24:-34 25:135 30:81
.orks$ 5:-29 17:74 23:28 24:-34 25:135 30:81
.orm$ 9:-11 21:207
.orma 2:8 8:107 9:-84 10:-35 11:134 17:106 21:66 22:-38 23:59 29:-182
.ormal 5:62 23:66
.orman 1:20 2:102
.ormat 8:115 9:-50 11:162 17:138 21:72 22:-45
.orme 27:92
.ormed 27:92
.orni 24:220 25:93
.ornin 24:220 25:93
.orre 6:-20 10:-45 16:101 20:100 24:-8 29:-58 33:167
.orrec 6:-20 10:-45 16:101 20:100 24:-8 29:-58 33:167
.orro 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.orrow 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.orry 8:75 10:35 18:224 25:128 29:-74 32:-60
.orry$ 8:75 10:36 18:102 25:129 29:-46
.ors$ 10:72 12:-39 14:59 23:67 25:-39 27:38 29:38
.ort$ 1:156 2:47 3:-84 4:44 5:-13 8:-36 10:-86 20:45 26:78 28:-17 29:7 32:33 34:2
.orta 17:44
.ortan 17:44
.orte 3:10 29:126
.orted 29:157
.orter 3:17
.orth 21:175
.orth$ 21:118
.orts 1:73 10:5 34:44
.orts$ 1:73 10:5 34:44
.orwa 16:43 27:72
.orwar 16:43 27:72
.ory$ 6:220 12:-100 14:-34 19:135 29:74 33:-140
.osal 0:-47 6:113 9:-58 10:66 12:76 16:45 19:-5 28:34 29:-97 33:137
.osal$ 0:-17 2:36 10:80 12:87 16:51
.osals 2:-46 6:126 33:142
.ose$ 0:15 2:-18 6:-8 7:-46 8:13 9:-85 10:56 19:-67 20:-202 22:-157 25:-180 27:-66 28:119 30:190 31:-88 32:6 33:51 34:232
.osed 6:176 9:-10 10:52 12:204 17:-89 18:-144 29:-50
.osed$ 6:176 9:-10 10:52 12:204 17:-89 18:-144 29:-50
.oses 10:-13 18:299
.oses$ 33:49
.osest 18:301 33:-74
.oslo 2:101 33:47
.oslo$ 2:101 33:47
.ospe 1:31 18:-9 19:95 29:27
.ospec 1:31 18:-9 19:95 29:27
.oss$ 11:-115 15:23 25:-69 29:-47 34:234
.ossi 0:91 3:37 5:-55 12:-56 13:-80 21:73 22:46 23:49 25:-2 26:91 30:44 33:80
.ossib 0:91 3:37 5:-55 12:-56 13:-80 21:73 22:46 23:49 25:-2 26:91 30:44 33:80
.ost$ 2:217 5:103 6:-44 8:-2 10:-48 11:42 12:-96 14:99 18:-104 20:7 23:-64 24:99 25:-255 26:223 27:39 28:-86 30:-98 33:-47
.oste 27:194
.osted 27:194
.osti 30:95
.ostin 30:95
.ostp 2:-110 11:24 15:194 16:171
.ostpo 2:-110 11:24 15:194 16:171
.osts 26:71 27:27 31:7 32:-13
.osts$ 26:71 27:27 31:7 32:-13
.ota$ 8:16 9:24 22:29 29:94
.otal 14:117 17:44 32:-2
.otal$ 14:117 17:44 32:-2
.ote$ 2:-129 7:14 8:182 9:-50 10:51 11:26 13:70 21:-17 24:86 25:-93 33:-57 34:29
.oted 3:52 9:43 34:-11
.oted$ 3:52 9:43 34:-11
.otes 1:97 8:-123 9:188 13:60 16:-9 24:122 29:20 33:111
.otes$ 1:97 8:-123 9:188 13:60 16:-9 24:122 29:20 33:111
.otfi 2:96 10:24
.otfix 2:96 10:24
.oth$ 33:115
.othe 0:168 2:7 5:-34 14:-79 22:64 25:67 29:-148 30:22 31:151
.other 0:168 2:11 5:-27 14:-78 22:64 25:69 29:-144 30:22 31:152
.othi 0:6 2:-19 12:72 31:112
.othin 0:6 2:-19 12:72 31:112
.otic 11:6 27:95 31:83
.otice 11:6 27:95 31:83
.otif 5:-18 10:-11 13:-70 14:-24 24:-120 25:-89 26:194 27:275 29:62 30:80 31:8 33:-62
.otifi 5:-1 25:-36 26:199 27:82 30:92 31:103
.otify 13:-38 27:254 29:98 31:-97
.ots$ 25:88 27:-79 30:28
.otst 4:95
.otstr 4:95
.ouch 15:219 27:5 33:-15
.ouch$ 15:150 33:-59
.ouche 15:45 27:11
.ough 6:-48 7:131 8:55 10:-88 12:-200 13:21 15:32 16:-107 17:103 19:-70 22:169 23:86 24:-79 25:-170 27:-204 28:103 29:-401 31:171 34:-226
.ough$ 7:16 8:87 9:12 12:-155 13:25 17:12 19:-93 22:176 24:-42 25:-33 27:-124 28:8 29:-201 31:180 33:-148 34:-66
.oughl 28:48
.ought 7:90 15:68 17:21 23:15 33:71
.ould 0:237 1:-130 2:20 3:214 4:-22 5:-53 7:177 8:-158 9:-202 10:-92 11:-28 12:-327 13:-204 14:4 15:227 16:24 17:56 19:-108 20:-89 21:118 22:46 23:39 24:-53 25:-737 26:151 27:4 28:-590 29:-170 30:78 31:-55 32:-87 33:-54
.ould$ 0:237 1:-130 2:20 3:214 4:-22 5:-53 7:177 8:-158 9:-202 10:-92 11:-28 12:-327 13:-204 14:4 15:227 16:24 17:56 19:-108 20:-89 21:118 22:46 23:39 24:-53 25:-737 26:151 27:4 28:-590 29:-170 30:78 31:-55 32:-87 33:-54
.ounc 2:-64 9:130 10:-118 11:59 14:-78 20:111 26:80 27:179 29:-161 31:34 33:-93
.ounce 2:-64 9:130 10:-118 11:59 14:-78 20:111 26:80 27:179 29:-161 31:34 33:-93
.ound 2:32 12:-23 13:-25 14:-1 17:82 18:135 19:48 24:63 25:221 29:-245 33:-67
.ound$ 2:39 10:-82 17:104 18:140 19:58 24:67 25:159 29:-215 33:-24
.ounds 9:25 25:68
.ount 8:-131 9:-48 10:111 11:-93 13:113 27:107 28:289 31:42 33:-150
.ount$ 8:-107 10:119 11:-20 13:124 27:47 29:20 33:-67
.ountd 10:-26 27:22 28:249 31:76
.oup$ 25:75 27:8 29:-17
.oupl 6:122 19:-4 32:-33
.ouple 6:122 19:-4 32:-33
.our$ 1:-31 3:42 5:-448 6:-93 7:159 8:-133 9:-338 10:-492 11:21 12:-260 13:-287 14:-166 17:12 18:-178 20:176 21:101 22:290 24:11 25:-48 26:58 28:-395 29:-79 32:-26 33:121 34:152
.ourc 17:3
.ource 17:3
.ours 10:-158 11:205 15:67 24:7 25:-126 27:-74 28:203 29:-219 31:115 33:-80 34:35
.ours$ 10:-5 15:73 24:79 28:209 29:-56 33:-48 34:49
.ourse 10:-34 11:209 25:-80 31:108
.ous$ 19:287 29:11
.out$ 0:1 1:-419 2:15 3:-189 5:-187 6:167 7:141 8:-63 9:101 10:-39 12:-176 13:-317 17:54 18:-59 19:7 21:-299 22:-196 23:98 24:183 25:-71 27:120 28:-206 29:-234 31:225 32:-372 33:23 34:27
.ova$ 2:9 24:47 29:-46 34:52
.oval 7:116 8:133 9:6 13:108 29:-140
.oval$ 7:19 8:169 13:116 29:-28
.ovals 7:64
.ove$ 0:-93 1:-172 4:-131 5:-132 6:-45 7:163 8:60 9:103 10:-202 11:-43 12:-177 13:-41 14:-236 15:157 16:1 18:-127 19:-67 21:-124 22:-250 25:89 26:-149 27:-229 28:-131 29:258 31:42 32:-183 33:-328 34:203
.oved 5:78 6:-82 7:-49 8:20 9:71 13:188 15:146 16:80 19:-151 20:-68 22:-88 29:-165
.oved$ 5:78 6:-82 7:-49 8:20 9:71 13:188 15:146 16:80 19:-151 20:-68 22:-88 29:-165
.ovem 2:14 3:109
.ovemb 3:111
.over 5:25 6:133 8:-216 9:-18 10:42 12:-301 13:13 14:66 15:-161 20:-38 22:-41 24:46 25:-157 28:-99 32:72 33:-288 34:163
.over$ 2:-196 5:79 6:197 10:24 12:-87 17:14 29:53 33:-181 34:68
.overe 10:34
.overs 2:175 12:-47 13:-56 21:47 29:-6 34:163
.overv 13:147 14:164 22:-73 32:102
.oves 7:78 9:-95 13:-74 27:62 34:76
.oves$ 7:78 9:-95 13:-74 27:62 34:76
.ovin 2:59 7:66 9:-97 11:115 15:162 16:-54 25:79 33:-66
.oving 2:59 7:66 9:-97 11:115 15:162 16:-54 25:79 33:-66
.owed 2:217 6:-21 10:-59 12:-101 13:182 15:111 33:-77
.owed$ 2:217 6:-21 10:-59 12:-101 13:182 15:111 33:-77
.owin 12:16 18:97 26:141
.owing 12:16 18:97 26:141
.own$ 0:13 2:-15 5:-129 7:113 9:15 10:-260 11:-65 14:-227 18:-37 20:-121 22:-15 25:-212 27:6 28:225 29:96 33:173 34:-69
.owne 10:-85 16:-70 33:-58 34:261
.owner 10:-85 16:-70 33:-58 34:261
.ownl 20:155
.ownlo 20:155
.owns 10:-5 31:68 34:123
.owns$ 10:-5 31:68 34:123
.ows$ 10:-84 18:186 26:51 29:134 33:-6 34:-79
.oxy$ 14:-113 19:309 33:-89
.oze$ 6:96 12:-84 24:129 31:131
.ozen 5:-138 6:-65 10:-10 12:390 18:-116 22:92 25:22 28:-26 29:80 33:-75
.ozen$ 5:-138 6:-65 10:-10 12:390 18:-116 22:92 25:22 28:-26 29:80 33:-75
.pach 19:334 20:-50 33:-146
.pacho 19:334 20:-50 33:-146
.pack 1:77 10:85 15:12 27:64 29:-145 32:10
.packa 1:77 10:85 15:12 27:64 29:-145 32:10
.page 2:-168 3:-9 8:-54 11:137 14:92 17:6 20:67 25:-125 29:69 31:-39 33:-47 34:-102
.page$ 2:-70 3:-7 11:140 14:95 17:11 20:67 25:-67 33:-6 34:-77
.pages 22:16 29:132
.pair 17:35 29:32
.pair$ 17:35 29:32
.pamm 31:106
.pammi 31:102
.pape 22:19 29:62
.paper 22:19 29:62
.para 0:83 3:85 5:9
.parat 0:85 5:46
.pare 3:8 4:62 14:-111 18:102 19:146
.pare$ 4:64 14:-73 18:92 19:101
.pared 3:43
.part 1:121 2:97 4:-55 5:22 10:35 12:16 14:-182 17:40 19:-75 20:-19 25:102 33:65 34:-82
.part$ 2:130 5:88 14:-6 17:53 33:93 34:-21
.party 1:52 4:-17 10:71 20:-53 25:111 29:12
.pass 2:-31 6:164 7:130 8:-41 10:-91 11:-82 12:-34 22:92 23:12 29:248 33:-178
.pass$ 6:-84 7:33 8:-25 22:99 29:137
.passe 6:188 7:45 23:18 33:-9
.passw 11:-27 29:146
.past 1:80 6:168 10:-127 12:-108 13:11 14:76 16:-113 19:80 22:151 33:-44
.past$ 1:85 6:169 10:-121 12:-107 13:13 16:-110 19:85 22:164 33:-36
.paste 14:163
.patc 2:224 5:-183 10:-171 11:-90 12:20 13:14 17:150 18:-206 21:-74 22:169 25:-113 29:7 34:62
.patch 2:224 5:-183 10:-171 11:-90 12:20 13:14 17:150 18:-206 21:-74 22:169 25:-113 29:7 34:62
.pcom 6:66 14:47 18:145
.pcomi 6:66 14:47 18:145
.pdat 1:-98 2:19 7:20 8:-128 9:74 14:-57 15:-40 16:65 19:-74 20:19 26:-84 27:176 31:30
.pdate 1:-94 5:1 8:-85 9:114 14:-53 15:-30 16:70 19:-72 20:22 26:-81 27:178 29:1 31:31
.peak 11:166 25:-39
.peak$ 11:166 25:-39
.peci 12:-54 32:127
.pecia 12:-54 32:127
.pect 1:14 10:96 14:-8 17:143 18:-160 19:41 20:169 34:-91
.pect$ 10:90 20:110 34:-57
.pecte 17:153 20:89
.pecti 1:31 18:-11 19:94 29:8
.ped$ 5:31 6:125 19:67 20:-11
.pen$ 2:60 8:69 11:-40 12:88 13:36 14:-85 20:26 21:-31 24:81 25:-137 27:-52 29:-17 32:11
.pend 1:64 2:69 5:-172 6:-109 8:124 9:2 12:94 13:137 16:-100 20:-99 25:31 29:-324 33:182
.pende 2:93 12:117 20:-16 25:76 29:-107 33:162
.pendi 5:-43 8:152 9:30 10:-40 13:150 29:-60
.pene 6:154 9:120
.pened 6:154 9:120
.peni 32:106
.penin 32:106
.pens 1:-37 4:141 6:-68 7:31 8:-19 10:99 16:-20 20:-133 29:287 31:-71 33:-109
.pens$ 6:-57 7:45 10:137 20:-123 27:5 29:87 32:3 33:-85
.penss 29:138
.penst 1:-8 4:153 29:58 31:-45
.peop 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
.peopl 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
.per$ 6:-32 18:-33 20:34 30:124 33:81
.perc 29:28
.perce 29:28
.perf 1:16 2:134 25:94
.perfe 25:105
.perfo 1:20 2:102
.peri 2:-28 5:167 6:72 12:-49
.perio 2:-28 5:167 6:72 12:-49
.perm 2:106 22:61
.permi 2:106 22:61
.pers 10:129 12:-44 14:-77 29:-5 30:25 31:-67 33:-209 34:254
.pers$ 10:121 12:-14 27:11 33:-14
.perso 14:-20 30:27 33:-15 34:263
.pgra 2:113 20:24 22:58 29:36
.pgrad 2:113 20:24 22:58 29:36
.pha$ 1:152 2:-2 5:183 12:-36 18:-174 20:-138 29:-145 33:178
.phas 5:317 11:-54 17:75 25:-22 29:-138
.phase 5:317 11:-54 17:75 25:-22 29:-138
.pick 2:124 10:68 11:-22 29:42
.pick$ 2:90 10:70 11:-21 29:45
.pin$ 4:124 10:28 29:-14
.ping 1:-142 17:71 20:18 23:50 24:62 25:102 29:-93 30:111 31:98 33:-5 34:28
.ping$ 1:-135 17:73 20:25 23:65 24:96 25:133 29:-51 31:-20 34:37
.pings 30:132 31:171
.pipe 6:-127 23:-98 27:132 29:131 31:-3
.pire 6:100 9:187 13:59 19:-6 29:-89 32:-43
.pire$ 6:121 9:88 13:22 19:-4 32:-38
.pita 29:38
.pital 29:38
.pite 2:-34 13:85 22:90
.pite$ 2:-34 13:85 22:90
.pizz 25:55 29:149 34:-4
.pizza 25:55 29:149 34:-4
.plac 14:2 16:40 33:8
.place 14:2 16:40 33:8
.plai 10:281 11:57 13:-35 30:23
.plain 10:281 11:57 13:-35 30:23
.plan 1:-49 2:-280 3:304 4:165 5:-268 6:7 9:-183 10:-184 11:-287 12:-188 13:-137 14:314 16:97 17:-141 18:-28 19:25 20:52 24:-182 25:37 27:-137 32:139 33:-16 34:-86
.plan$ 1:-27 3:68 4:74 10:-12 11:-122 14:236 16:98 29:-295 32:88
.plann 3:264 4:99 5:-173 6:27 9:-92 10:-17 12:-143 13:-25 14:94 17:-129 18:-129 19:17 20:44 25:-54 29:-43 32:113 33:19
.plans 15:7 25:150 33:-34
.plant 24:-71 29:175
.plat 3:224 4:171 13:-55 19:-25 21:101 29:-134
.plate 3:224 4:171 13:-55 19:-25 21:101 29:-134
.play 5:134 25:-46 29:29
.play$ 5:134 25:-46 29:29
.ple$ 2:-70 5:89 6:46 7:161 8:-157 9:-41 10:14 11:22 12:82 13:-29 14:-53 17:102 19:-46 23:92 24:-144 25:-230 29:-113 30:27 32:-102 33:15 34:45
.plea 1:26 2:-289 3:-95 6:-265 7:-24 9:34 10:-34 11:58 12:-10 13:85 15:-16 16:53 17:-29 18:78 19:-59 20:3 21:-401 22:169 23:-62 25:-247 29:4 31:82 33:101 34:-88
.pleas 1:26 2:-289 3:-95 6:-265 7:-24 9:34 10:-34 11:58 12:-10 13:85 15:-16 16:53 17:-29 18:78 19:-59 20:3 21:-401 22:169 23:-62 25:-247 29:4 31:82 33:101 34:-88
.ples 11:131
.ples$ 11:131
.plet 1:5 5:70 14:222
.plete 1:5 5:48 14:198
.ploa 2:33 22:14
.pload 2:33 22:14
.ploy 11:-71 29:176
.ploy$ 11:-71 29:176
.plug 1:27 2:155 10:53 12:11
.plugi 1:27 2:167 10:53
.plus 1:1
.plus$ 1:1
.ply$ 2:77 10:69 12:84 21:60 22:54 34:-137
.pmen 4:47 5:104 6:-31 12:94 29:-40
.pment 4:47 5:104 6:-31 12:94 29:-40
.poin 1:85 5:70 7:35 10:179 12:38 14:-22 15:14 17:118 20:73 21:-38 23:25 24:-117 32:-42 33:-203
.point 1:85 5:70 7:35 10:179 12:38 14:-22 15:14 17:118 20:73 21:-38 23:25 24:-117 32:-42 33:-203
.poke 24:222 27:-69 34:57
.poke$ 24:222 27:-69 34:57
.poli 5:43 29:101
.polis 5:43 29:105
.pone 2:-93 11:25 15:137 16:134
.pone$ 11:27 16:89
.poned 15:164
.poni 15:35
.ponin 15:35
.pons 34:171
.ponsi 34:152
.por$ 11:65 29:-30 34:49
.port 1:238 2:49 3:-94 4:33 5:-116 11:-99 12:-143 19:-43 20:-65 25:-124 26:58 28:-124 29:258 34:107
.port$ 1:158 2:47 3:-80 4:47 8:-31 10:-84 26:79 29:50 33:48 34:6
.porta 17:44
.porte 29:127
.ports 1:73 10:5 34:44
.posa 0:-47 6:113 9:-58 10:66 12:76 16:45 19:-5 28:34 29:-97 33:137
.posal 0:-47 6:113 9:-58 10:66 12:76 16:45 19:-5 28:34 29:-97 33:137
.pose 0:77 1:-33 2:-3 10:190 11:111 18:-77 21:141 25:-27 29:-300 30:26 33:11
.pose$ 0:40 1:-20 6:-125 10:118 11:44 21:160 29:-130 30:45
.posed 2:-1 5:39 6:78 10:91 11:3 12:-37
.poss 0:91 2:39 3:36 5:-80 12:-60 13:-81 21:72 22:45 23:48 25:-9 26:90 30:43 33:51
.possi 0:91 3:37 5:-55 12:-56 13:-80 21:73 22:46 23:49 25:-2 26:91 30:44 33:80
.post 5:71 6:-47 10:-122 11:-41 12:-116 15:161 16:118 23:-98 25:-233 26:193 27:232 28:-75 29:-167 30:41 31:69 32:-96 33:-198 34:-22
.post$ 2:91 5:132 11:-175 12:-73 14:80 20:24 23:-54 24:45 25:-15 26:138 27:58 30:-45 31:43
.poste 27:194
.posti 30:95
.postp 2:-110 11:24 15:194 16:171
.posts 26:71 27:27 31:7 32:-13
.poxy 14:-113 19:309 33:-89
.poxy$ 14:-113 19:309 33:-89
.pped 6:129 19:70
.pped$ 6:129 19:70
.ppen 1:91 2:-30 6:45 7:19 10:126 13:-20 16:-69 18:-7 19:-16 24:-47 25:-140 32:194 33:-27
.ppen$ 6:22 10:9 20:68 23:7 29:-167 32:52
.ppene 6:165 9:84
.ppeni 32:106
.ppens 6:-57 7:45 10:137 20:-123 27:5 29:87 32:3 33:-85
.ppin 2:5 20:93
.pping 2:5 20:93
.ppli 29:72
.pply 2:76 10:60 12:84 21:20 22:183 34:-143
.pply$ 2:77 10:69 12:84 21:60 22:54 34:-137
.ppor 1:66 5:-30 28:-54 29:269
.pport 1:66 5:-30 28:-54 29:269
.ppos 0:42 1:-20 5:88 6:-24 10:66 18:-6 21:162 29:-13
.ppose 0:42 1:-20 5:88 6:-24 10:66 18:-6 21:162 29:-13
.ppre 22:22
.pprec 22:22
.ppro 1:-75 2:-154 5:-45 6:-94 7:290 8:189 9:119 10:-233 12:-163 13:119 14:-127 16:-3 19:-40 20:-35 21:-161 22:-162 27:-72 28:10 29:-11 31:-60 32:-140 33:-230 34:156
.pprov 1:-73 2:-153 5:-37 6:-85 7:291 8:189 9:119 10:-54 12:-101 13:122 14:-113 19:-29 20:-29 21:-160 22:-162 27:-70 28:-74 29:-7 31:-60 32:-125 33:-183 34:157
.ppy$ 16:-70 20:-13 25:261
.pre$ 5:157 12:-51 24:89
.prec 2:50 19:254 20:-118 22:12 29:-128
.preca 2:60
.prece 19:257 20:-103 33:-51
.preci 22:21 29:-95 33:56
.prep 4:127 5:66 18:96
.prepa 4:127 5:66 18:96
.pres 1:9 5:8 12:162 20:59 29:106 33:-8 34:-114
.prese 5:28 12:78
.press 1:12 12:43 20:69 27:14
.prev 19:281 27:48 32:22 33:-92 34:-60
.previ 19:282 27:48 33:-79 34:-4
.pril 4:208
.pril$ 4:208
.prin 1:81 2:7 9:-18 10:-7 12:-12 14:136 28:-38 29:212
.print 1:83 2:9 9:-17 12:-1 14:162 19:-1 28:-38 29:213
.prio 16:-39 19:184 24:112
.prior 16:-39 19:184 24:112
.priv 0:84 11:129 29:-19
.priva 0:84 11:129 29:-19
.prob 2:12 3:41 8:121 23:39 25:-57 29:-63 30:34 31:-15
.proba 3:45 8:123 23:40 25:-47 29:-55 30:36 31:-12
.probl 2:46
.proc 9:-62 10:-156 11:89 13:-109 17:135 21:236
.proce 9:-62 10:-156 11:89 13:-109 17:135 21:236
.prod 10:60
.produ 10:60
.prog 17:102 33:-17
.progr 17:102 33:-17
.proj 2:80 4:4 5:98 10:60 11:-11 14:-98 17:106 20:-91 21:56 22:80 27:-40 29:-94 33:70
.proje 2:80 4:4 5:98 10:60 11:-11 14:-98 17:106 20:-91 21:56 22:80 27:-40 29:-94 33:70
.prop 2:-11 5:-146 6:231 9:-86 10:44 12:3 16:28 19:-23 21:-24 22:-37 25:-24 28:26 29:-271 33:236
.propo 2:-11 5:-140 6:233 9:-84 10:57 12:4 16:28 19:-11 22:-34 25:-23 28:41 29:-144 33:219
.prov 1:-129 2:-11 5:-83 6:-117 7:282 8:217 9:130 10:-67 12:-184 13:114 14:-120 16:-70 18:-5 19:-37 20:-77 21:-208 22:-168 27:-78 28:-95 29:-13 31:-69 32:-143 33:-204 34:155
.prova 7:116 8:133 9:6 13:108 29:-140
.prove 6:-61 7:159 8:113 9:145 12:-80 13:53 14:-32 21:-116 22:-208 25:-23 28:-17 29:17 32:-23 33:-56 34:152
.provi 7:66 8:40 9:-6 25:43
.pstr 29:55 32:31 33:-1
.pstre 29:55 32:31 33:-1
.pted 2:130 10:-17 13:178 22:-6 29:-11
.pted$ 2:130 10:-17 13:178 22:-6 29:-11
.ptem 0:3 1:131 2:4 4:1 5:-90 10:-43 12:-46 14:37 16:49 20:76 22:-22 32:105 33:52
.ptemb 0:3 1:131 2:4 4:1 5:-90 10:-43 12:-46 14:37 16:49 20:76 22:-22 32:105 33:52
.ptin 12:41 29:30
.pting 12:41 29:30
.ptio 0:-86 1:-190 2:-10 4:-131 5:-224 6:-137 8:82 9:131 10:27 11:45 12:-241 13:146 14:-106 16:-295 17:-296 18:-100 19:15 20:-129 21:205 22:223 25:-102 28:-191 30:-60 31:33 32:-248 33:-245 34:19
.ption 0:-86 1:-190 2:-10 4:-131 5:-224 6:-137 8:82 9:131 10:27 11:45 12:-241 13:146 14:-106 16:-295 17:-296 18:-100 19:15 20:-129 21:205 22:223 25:-102 28:-191 30:-60 31:33 32:-248 33:-245 34:19
.ptl$ 17:172 25:-39 29:-105 34:196
.ptop 22:-43 29:259
.ptop$ 22:-43 29:215
.publ 20:159 33:-24
.publi 20:159 33:-24
.pull 8:-118 9:-106 12:31 13:-165 16:55 17:8 29:264 33:6
.pull$ 8:-118 9:-99 12:38 13:-164 16:55 17:8 29:265 33:11
.purp 10:127 11:52 29:-52 30:53
.purpo 10:127 11:52 29:-52 30:53
.push 6:128 15:158 16:57 17:-4 20:-75 29:140 34:55
.push$ 2:11 15:92 16:139 20:-55 29:51 34:38
.pushe 2:-9 6:145 15:38 29:86
.put$ 0:115 1:84 2:-188 8:126 14:83 15:-45 16:-43 22:3 29:-212 33:18
.puty 34:150
.puty$ 34:150
.pyth 2:133 5:-61 10:14 20:-134 29:111 33:142
.pytho 2:133 5:-61 10:14 20:-134 29:111 33:142
.qlal 2:101
.qlalc 2:101
.qual 21:104 22:-51
.quali 21:104 22:-51
.quan 28:109
.quant 28:109
.quas 1:34 29:9
.quash 1:34 29:9
.ques 2:-59 5:-140 6:-98 8:151 9:123 10:-10 11:80 13:114 14:-105 16:-105 18:-133 21:175 22:166 24:-106 25:-309 26:-36 27:-193 28:-46 29:-47 31:-206 32:-165 33:-138 34:92
.quest 2:-59 5:-140 6:-98 8:151 9:123 10:-10 11:80 13:114 14:-105 16:-105 18:-133 21:175 22:166 24:-106 25:-309 26:-36 27:-193 28:-46 29:-47 31:-206 32:-165 33:-138 34:92
.queu 9:-5 13:259 14:-105 18:135 19:-17 25:-29 29:31
.queue 9:-5 13:259 14:-105 18:135 19:-17 25:-29 29:31
.quic 5:159 10:-63 25:58 28:109
.quick 5:159 10:-63 25:58 28:109
.quie 25:-61 31:201
.quiet 25:-61 31:201
.quir 0:-115 1:-17 2:-96 6:44 8:10 9:-105 10:38 11:-67 12:56 13:27 16:74 18:8 19:23 23:-102 28:39 29:-167 33:54 34:71
.quire 0:-112 1:-14 2:-87 6:45 8:11 9:-100 10:39 11:-59 12:57 13:28 16:75 18:9 19:25 22:-30 23:-101 28:40 29:-161 33:55 34:72
.quit 27:-94 31:168
.quit$ 27:-94 31:168
.quot 9:23 22:77 29:93
.quota 9:23 22:77 29:93
.qwer 25:-159 29:216
.qwert 25:-159 29:216
.race 10:-26 22:119 29:75
.rack 1:34 5:87 12:-12 20:87 27:50
.rack$ 1:34 5:107 12:-11 20:89 27:50
.ract 29:30
.ract$ 29:39
.rade 2:113 20:24 22:58 29:36
.rade$ 2:70 20:25 22:59 29:41
.raft 1:23 4:149 20:49
.raft$ 1:23 4:150
.rage 9:83
.rage$ 9:83
.rain 2:173 12:2
.rain$ 2:158
.raint 12:19
.rais 2:34 9:-14 11:-50 22:156 29:89
.raise 2:38 9:-10 11:-45 22:87 29:90
.ral$ 26:81 30:-99 31:121 34:83
.rall 3:83
.ramm 29:65 33:-18
.ramme 29:77 33:-16
.ranc 1:142 2:-136 5:36 6:-51 9:-35 10:147 12:67 20:-95 29:153 31:-33 33:79
.rance 29:68
.ranch 1:142 2:-132 5:44 6:-49 9:-7 10:161 12:68 20:-90 29:74 31:-32 33:84
.rand 31:122
.rando 31:122
.rans 0:12 2:46 5:-103 8:-64 9:-61 11:-120 14:66 16:-11 23:51 27:95 29:148 34:24
.ransl 0:12 2:46 5:-103 8:-64 9:-58 11:-120 14:66 16:-11 23:51 27:96 29:44 33:84 34:24
.rant 2:-157 7:69 8:158 13:59 19:6 21:-44 22:68 25:-154 27:108 29:-91 32:-81
.rant$ 7:51 8:117 9:-4 22:43 32:-62 34:61
.rante 2:-62 8:66 9:3 13:83 19:15 25:-64 27:136 29:-101 34:-46
.rap$ 4:94 8:163 9:-118
.rari 6:-120 10:-40 12:88 28:62 33:53 34:110
.rarie 6:-120 10:-40 12:88 28:62 33:53 34:110
.rary 2:129 6:91 10:95 12:-66 15:10 16:115 18:-24 20:-20 22:58 27:-106 28:10 29:-144 34:3
.rary$ 2:129 6:91 10:95 12:-66 15:10 16:115 18:-24 20:-20 22:58 27:-106 28:10 29:-144 34:3
.rash 2:84 16:-30
.rash$ 2:84 16:-30
.rass 22:51
.rassi 22:51
.rate 0:76 4:162 6:111 21:11 25:84
.rate$ 0:82 4:86 6:113 33:-82
.rated 4:27 25:96
.rath 16:26 30:51
.rathe 16:26 30:51
.rati 2:42 5:25 9:109 22:30
.ratio 2:42 5:25 9:82 22:31
.rats 25:193
.rats$ 25:193
.ratu 25:107 29:118
.raw$ 8:139 22:-19
.rbal 6:31 20:95 34:37
.rball 6:31 20:95 34:37
.rbid 2:-49 10:50 12:47
.rbid$ 10:61
.rce$ 6:-37 12:308 33:-87
.rcen 29:28
.rcent 29:28
.rch$ 4:192 9:20 25:-14 29:72
.rcs$ 10:-48 14:198 19:2 20:-120 29:-88 33:114
.rday 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:101 17:7 25:-33 29:37 33:-105 34:2
.rday$ 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:101 17:7 25:-33 29:37 33:-105 34:2
.rder 14:99 29:230 34:-30
.rder$ 14:99 29:230 34:-30
.rdic 7:42 9:44
.rdict 7:42 9:44
.rdin 5:-67 8:42 10:-1 12:88 17:119 20:-74 34:76
.rdina 34:119
.rding 5:-44 8:42 12:88 17:148 20:-68
.rds$ 5:-205 11:22 18:225
.reac 6:91 17:-93 18:66 34:123
.reach 6:91 17:-93 18:66 34:123
.read 1:17 3:97 4:-52 5:55 6:157 7:-144 8:-105 9:131 10:41 12:100 13:-228 14:-131 17:42 18:14 19:-41 20:-281 22:116 23:49 25:-101 27:-120 28:-257 32:-161 33:-26 34:-281
.read$ 11:34 17:169 18:-169 25:-13 31:26
.readi 10:184 14:-27
.ready 1:38 3:107 4:-29 5:91 6:160 7:-152 8:-108 9:97 10:-354 11:-165 12:108 13:-77 14:-93 16:-35 17:-100 18:153 19:-9 20:-199 22:123 23:55 26:34 27:-47 28:-227 32:-99 33:-29 34:-136
.reak 2:38 8:65 9:-38 17:13 21:13 28:-43
.reak$ 2:68 8:36 9:-35 17:13 28:-42
.real 21:15
.ream 11:-118 25:144 29:15 32:31 33:-8
.ream$ 11:-117 25:145 29:16 32:31 33:-3
.reas 9:82 10:156 22:37 29:-27 33:-3
.reaso 9:82 10:156 22:37 29:-27 33:-3
.reat 1:123 2:-39 3:163 4:60 6:-43 8:-200 9:-97 10:-15 11:37 13:-78 16:-88 17:-63 22:2 25:166 29:39 34:99
.reat$ 8:-51 25:230
.reate 1:90 3:185 4:65 5:25 6:-38 8:-13 9:-59 13:-44 16:-57 22:8 25:-51 29:76 34:104
.reba 11:-112 29:103 33:37
.rebas 11:-112 29:103 33:37
.reby 16:109 21:-66 22:173
.reby$ 16:109 21:-66 22:173
.reca 2:60
.recat 2:60
.rece 13:6 19:216 20:-120 26:119 27:90 29:29 31:55 33:-79 34:-59
.reced 19:257 20:-103 33:-51
.recei 26:120 27:94 29:53 31:58 34:-32
.reci 22:18 29:-107 31:55 33:53
.recia 22:22
.reco 8:90 17:66 22:77
.recom 17:71
.recor 8:90 22:80
.rect 6:-28 10:-122 16:82 20:96 23:64 24:-59 33:156
.rect$ 20:100 23:65 24:-31 29:-49 33:235
.recti 16:124 33:-71
.red$ 2:-57 3:23 5:24 6:-123 10:29 11:51 12:-63 13:56 14:-107 15:-35 16:8 21:116 29:131 33:-188
.ree$ 1:49 2:-62 5:-161 6:-49 9:-123 11:-82 12:306 14:-113 16:106 18:133 24:95 25:47 29:-159 33:-27
.reed 15:37 16:35 25:33
.reed$ 15:37 16:35 25:33
.reen 2:51 7:4 8:104 25:7
.reen$ 7:25 8:84 25:9
.rees 0:22 7:54 8:-61 29:22
.rees$ 0:22 7:54 8:-61 29:22
.reez 0:47 1:32 2:-15 3:-160 5:-244 6:4 7:-152 8:5 9:-2 10:68 11:-86 12:126 14:48 15:23 16:50 18:18 20:-348 21:-39 22:54 25:82 26:-22 27:63 28:22 30:-224 31:28 32:-4 33:11 34:-22
.reeze 0:48 1:33 2:-9 3:-141 5:-232 6:5 7:-135 8:11 10:56 11:-74 12:135 14:53 15:24 16:53 18:27 20:-340 21:-35 22:58 25:-63 26:-17 27:68 28:24 30:-208 31:34 33:10 34:-20
.reezi 25:128
.refa 2:91 29:58
.refac 2:91 29:58
.refu 7:-58 8:199
.refus 7:-58 8:199
.regi 1:11 13:109 27:96 29:-37
.regis 1:11 13:109 27:96 29:-37
.regr 2:70 33:46
.regre 2:70 33:46
.reje 7:158 8:195 9:3 11:40 13:-31 21:-5 25:-105
.rejec 7:158 8:195 9:3 11:40 13:-31 21:-5 25:-105
.rela 20:137 32:72
.relas 20:146
.relat 32:82
.relb 10:-10 11:206 29:-70 31:18
.relbo 10:-10 11:206 29:-70 31:18
.rele 0:-14 1:-28 4:87 5:24 6:96 7:-102 8:-20 9:-178 10:31 11:-237 13:-15 15:11 16:-50 17:81 18:-417 19:62 20:109 21:11 22:-64 23:-116 24:12 25:36 26:-79 27:29 28:36 30:-87 31:-47 32:10 33:-214 34:57
.relea 0:-11 1:-25 4:96 5:27 6:98 7:-92 8:-17 9:-169 10:32 11:-211 13:-14 15:13 16:-46 17:83 18:-402 19:72 20:61 21:12 22:-60 23:-109 24:14 25:37 26:-76 27:32 28:37 30:-79 31:-36 32:14 33:-171 34:59
.reles 20:105
.rema 5:-86 14:198 19:-108 28:334 29:-75 33:-89
.remai 5:-86 14:198 19:-108 28:334 29:-75 33:-89
.reme 0:-122 1:-21 2:-53 6:45 8:17 9:-16 10:44 11:-44 12:58 13:41 16:57 18:8 19:20 21:-93 22:-9 23:-104 24:51 28:38 29:-179 33:62 34:71
.remem 24:117
.remen 0:-104 1:-11 2:-47 6:47 8:19 9:-7 10:46 11:-28 12:59 13:43 16:76 18:10 19:26 21:-92 22:-7 23:-97 28:44 29:-144 33:59 34:75
.remi 1:-135 2:-250 6:-203 7:-86 8:-167 9:-150 10:-257 11:9 12:-171 13:-80 14:-171 16:-262 17:-94 18:-152 19:-84 20:-156 22:-78 23:470 24:271 25:-133 27:73 28:-212 29:20 30:41 31:72 32:-75 33:56 34:-229
.remin 1:-135 2:-250 6:-203 7:-86 8:-167 9:-150 10:-257 11:9 12:-171 13:-80 14:-171 16:-262 17:-94 18:-152 19:-84 20:-156 22:-78 23:470 24:271 25:-133 27:73 28:-212 29:20 30:41 31:72 32:-75 33:56 34:-229
.remo 2:140 4:-29 27:-125 29:-15 31:130 33:-94 34:223
.remov 2:140 4:-29 27:-125 29:-15 31:130 33:-94 34:223
.rena 2:191 27:-45 29:64
.renam 2:191 27:-45 29:64
.renc 10:140 29:215
.rence 10:156 29:105
.rench 11:2 16:-32 29:115
.rent 2:-57 4:70 5:243 12:182 23:-7 26:39 32:-60 33:39
.rent$ 4:72 5:240 32:-32 33:75
.rentl 12:172 26:53
.reop 8:93
.reope 8:93
.rep$ 5:338 11:-100 18:67 25:-238 29:-211 31:-142
.repa 4:126 5:66 17:-2 18:95
.repar 4:127 5:66 18:96
.repo 2:-13 4:-53 7:114 8:-93 12:180 17:17 29:124 33:-69
.repo$ 4:-43 7:36 12:194 17:31 29:115
.repor 7:6
.req$ 2:21 6:104 8:-39 10:-57 12:-74 22:123 33:134
.requ 0:-336 1:-133 2:-113 3:-31 4:-113 5:-267 6:3 8:185 9:84 12:18 13:169 14:-302 15:-51 16:1 17:-70 19:3 20:-99 21:196 22:118 23:-167 24:-36 25:-388 26:-209 29:-120 30:-64 31:-88 32:-249 33:15 34:44
.reque 5:-45 6:-71 7:9 8:159 9:133 10:-200 11:27 12:-73 13:129 14:-56 16:-81 18:-46 21:191 22:177 24:-39 25:-152 27:-138 28:-4 29:-28 31:-141 32:-103 33:-42
.requi 0:-112 1:-14 2:-87 6:45 8:11 9:-100 10:39 11:-59 12:57 13:28 16:75 18:9 19:25 22:-30 23:-101 28:40 29:-161 33:55 34:72
.res$ 2:-178 5:-49 6:148 9:25 12:132 20:-175 28:81 29:26 33:127
.resc 16:202
.resch 16:202
.rese 5:27 12:77 29:22
.resen 5:28 12:78
.reset 29:40
.resh 4:69 17:144 18:-82
.resh$ 4:69 17:144 18:-82
.resp 10:142 29:-65 34:68
.respo 34:171
.ress 1:7 2:25 12:10 20:61 26:171 27:13 29:-202
.ress$ 1:12 12:42 20:67 26:173 27:14 29:-160 33:-2
.ressi 2:70 33:46
.rest 2:18 5:-38 18:208 19:-14 27:49 29:64 32:113 33:-116
.rest$ 2:34 5:-11 18:214 29:-101 32:119 33:-65
.resta 29:147
.reste 27:111
.resu 7:41 8:15 22:-19 27:141 31:-78
.resul 7:42 8:19 22:-15
.resum 27:144 31:-67
.retr 1:100 16:-113 18:-10 19:94 29:107
.retro 1:100 16:-113 18:-10 19:94 29:107
.reve 2:153 8:141 9:-124 16:19 21:15
.rever 2:153 8:141 9:-124 16:19 21:15
.revi 1:8 5:-112 9:51 10:-192 11:-132 13:-30 14:-74 15:-167 16:-85 19:263 20:-221 22:88 24:-88 25:61 29:218 34:34
.revie 1:18 9:57 10:-155 11:-111 13:-21 16:-16 22:97 24:-52 25:69 29:141 34:98
.revio 19:288 29:13
.rewe 5:120 10:-31 29:-44 33:75
.rewee 5:120 10:-31 29:-44 33:75
.rewh 5:197 10:-92 25:-46 29:-3 33:95
.rewha 5:197 10:-92 25:-46 29:-3 33:95
.rewo 2:109 22:111
.rewor 2:109 22:111
.rewr 2:35 10:-26 21:60 22:44 29:13
.rewri 2:35 10:-26 21:60 22:44 29:13
.rfec 25:105
.rfect 25:105
.rfor 1:20 2:102
.rform 1:20 2:102
.rge$ 2:50 9:-63 10:94 12:48 17:-113 20:-54 22:50 25:-68 27:-39 29:128 31:-57 33:45 34:151
.rgea 2:134
.rgeab 2:134
.rged 2:64 8:39 21:44 29:-4 33:23
.rged$ 2:64 8:39 21:44 29:-4 33:23
.rges 8:9
.rges$ 8:9
.rget 4:8 10:-107 11:76 20:140 24:171 29:-168 31:29
.rget$ 4:8 10:-92 11:76 20:140 24:172 29:-162 31:29
.rgin 2:59 12:83
.rging 2:59 12:83
.ria$ 0:-42 10:93 15:50 16:-26 21:70 22:-19 29:-5 34:36
.rial 17:168
.rial$ 17:168
.ribe 2:-119 5:-90 6:-96 9:-53 11:27 14:-127 15:-21 17:32 25:-213 26:237 27:264 30:152 31:51 33:-227 34:11
.ribe$ 6:-68 11:52 17:-69 25:-16 26:100 27:201 29:39 30:87 31:89 33:-174
.ribed 5:-108 17:129 26:148 30:46 34:42
.ribu 11:-12 14:3 17:285 20:49 29:1
.ribut 11:-11 14:3 17:285 20:49 29:1
.rich 27:102 31:47
.richt 27:102 31:47
.rics 8:61
.rics$ 8:61
.rict 10:189 28:-130
.rict$ 10:189 28:-130
.rida 1:127 2:58 9:-11 10:-104 16:184 17:-102 18:-57 24:110 25:42 27:-60 29:-178 32:180 33:45
.riday 1:127 2:58 9:-11 10:-104 16:184 17:-102 18:-57 24:110 25:42 27:-60 29:-178 32:180 33:45
.rien 8:-100 17:75 29:70
.riend 8:-99 29:85
.ries 5:23 6:-129 10:-47 12:77 22:59 25:47 28:51 29:-148 31:-85 33:41 34:101
.ries$ 5:23 6:-129 10:-47 12:77 22:59 25:47 28:51 29:-148 31:-85 33:41 34:101
.righ 5:54 6:77 7:87 9:-89 10:-95 12:87 14:-31 18:-83 23:53 24:-65 25:98 29:-31 33:57
.right 5:54 6:77 7:87 9:-89 10:-95 12:87 14:-31 18:-83 23:53 24:-65 25:98 29:-31 33:57
.ril$ 4:208
.ring 1:-186 2:95 4:-10 5:-179 6:27 7:-192 9:12 10:-12 11:-326 14:-375 15:44 16:38 19:122 20:-266 22:-36 24:65 25:-388 26:-99 27:43 28:97 29:-207 30:-191 31:78 32:-129 33:120 34:57
.ring$ 1:-120 2:141 6:-2 8:3 9:69 10:-95 11:-123 12:-63 14:-237 15:89 16:71 18:-12 19:92 20:-66 24:110 25:-197 26:-12 28:41 29:-72 31:90 32:-40 33:45 34:82
.rings 2:-11 6:100 9:-80 10:108 12:109 18:29 20:-68 21:12 22:-72 24:-31 27:30 28:69 29:-129 33:118
.rint 1:83 2:9 9:-17 12:-1 14:162 19:-1 28:-38 29:213
.rint$ 1:89 14:177 28:-123 29:171 32:8
.rints 2:21 28:7 33:52
.riod 2:-28 5:167 6:72 12:-49
.riod$ 2:-28 5:167 6:72 12:-49
.rior 16:-39 19:184 24:112
.rior$ 16:-39 19:184 24:112
.ript 29:20 31:125
.ripti 29:28 31:100
.ris$ 3:-41 4:294 29:-52
.risk 8:43
.risk$ 8:67
.rist 25:94 28:-131 29:73
.ristm 25:94 28:-131 29:73
.rite 0:-107 2:-161 6:110 10:57 12:-65 20:-23 21:89 25:53 29:136
.rite$ 2:-98 6:110 12:-64 20:-14 21:91 25:54 29:148
.riter 0:-40 10:103
.riti 2:71 33:61
.ritin 2:71 33:61
.rity 1:91 8:7 10:3 11:-56 16:46 22:34 24:-19 28:-87 34:177
.rity$ 1:91 8:7 10:3 11:-56 16:46 22:34 24:-19 28:-87 34:177
.riva 0:84 11:129 29:-19
.rivat 0:84 11:129 29:-19
.rive 2:198 6:-2 8:90 9:16 10:-56 17:58 18:84 29:-155 33:5
.river 2:206 8:90 9:18 29:-101 33:44
.rives 18:99
.rizo 18:123 32:-33
.rizon 18:123 32:-33
.rket 1:14 8:-39 29:75
.rketi 1:14 8:-39 29:75
.rkfl 17:48
.rkflo 17:48
.rkin 18:100 28:57
.rking 18:100 28:57
.rks$ 1:6 5:-33 17:73 23:28 24:-38 25:131 30:80
.rlie 1:-10 6:-53 10:49 16:149 18:84 19:84 23:5 33:-49
.rlier 1:-10 6:-53 10:51 16:149 18:85 19:84 23:5 33:-85
.rlli 9:53 22:102
.rllib 9:53 22:102
.rly$ 1:56 2:86 4:46 11:-85 21:93 23:169 29:-89 33:-68
.rmal 5:62 23:66
.rman 1:19 2:92 11:70 25:-79 29:48
.rman$ 11:73 25:-60 29:61
.rmanc 1:20 2:102
.rmat 8:115 9:-50 11:162 17:138 21:72 22:-45
.rmati 8:117 9:-48 17:142 21:75 22:-43
.rmed 5:-56 10:110 27:92
.rmed$ 27:92
.rmis 22:65
.rmiss 22:65
.rmit 2:129
.rmitt 2:129
.rmnd 24:185 27:-24 31:-51
.rmnd$ 24:185 27:-24 31:-51
.rms$ 10:310 11:-136 14:-93 25:-27 29:-69
.rned 9:162 24:52 29:-71
.rned$ 9:162 24:52 29:-71
.rnel 1:28 29:135 31:33 33:-176
.rnel$ 1:28 29:135 31:33 33:-176
.rnet 4:20 6:-16 19:-34 20:-44 29:214
.rnete 4:20 6:-16 19:-34 20:-44 29:214
.rng$ 33:188
.rnin 1:40 24:245 25:92
.rning 1:40 24:245 25:92
.road 14:219 18:-101
.roba 3:45 8:123 23:40 25:-47 29:-55 30:36 31:-12
.robab 3:46 23:40 30:37
.robl 2:46
.roble 2:46
.roce 9:-62 10:-156 11:89 13:-109 17:135 21:236
.roces 9:-56 17:141 21:128
.rodu 0:13 1:77 10:47 17:4 24:-82 29:-33
.roduc 0:13 1:77 10:47 17:4 24:-82 29:-33
.rogr 17:102 33:-17
.rogra 17:102 33:-17
.roje 2:80 4:4 5:98 10:60 11:-11 14:-98 17:106 20:-91 21:56 22:80 27:-40 29:-94 33:70
.rojec 2:80 4:4 5:98 10:60 11:-11 14:-98 17:106 20:-91 21:56 22:80 27:-40 29:-94 33:70
.roke 15:42 22:78 25:32 29:156 34:-139
.roke$ 25:78 29:67 34:-134
.roken 15:45 22:85 29:100
.roll 14:103
.rom$ 1:18 2:-32 4:61 6:-149 8:193 10:123 11:-134 12:-160 14:106 15:-80 16:-10 17:-148 18:-101 19:119 20:-194 21:-86 26:-69 27:-13 28:-76 29:81 30:-64 31:224 34:-52
.ron$ 2:9 13:38 16:-16 25:-29 34:79
.rong 16:135 22:93 25:91
.rong$ 16:135 22:93 25:91
.ront 18:74 29:-63 33:30
.ront$ 18:79 29:-61
.room 0:95 2:82 27:25 29:89
.room$ 0:96 2:88 27:29 29:97
.rop$ 1:-28 8:51 24:162 29:-174 31:123 33:1
.ropo 2:-11 5:-140 6:233 9:-84 10:57 12:4 16:28 19:-11 22:-34 25:-23 28:41 29:-144 33:219
.ropos 2:-11 5:-140 6:233 9:-84 10:57 12:4 16:28 19:-11 22:-34 25:-23 28:41 29:-144 33:219
.ror$ 2:135 6:47 9:-53 10:-123 11:-63 22:8 29:213 33:-4
.rosp 1:31 18:-9 19:95 29:27
.rospe 1:31 18:-9 19:95 29:27
.roug 5:27 8:86 9:80 13:35 14:1 17:22 19:-30 22:71 29:-144 33:-11 34:-20
.rough 5:27 8:86 9:80 13:35 14:1 17:22 19:-30 22:71 29:-144 33:-11 34:-20
.roun 10:-76 13:-7 17:129 18:141 19:52 24:71 25:5 29:-194 33:-25
.round 10:-76 13:-7 17:129 18:141 19:52 24:71 25:5 29:-194 33:-25
.roup 27:17
.roup$ 27:17
.rova 7:116 8:133 9:6 13:108 29:-140
.roval 7:116 8:133 9:6 13:108 29:-140
.rove 6:-63 7:159 8:112 9:145 12:-83 13:53 14:-34 21:-117 22:-209 25:-27 28:-18 29:14 32:-38 33:-60 34:152
.rove$ 2:-19 7:175 8:95 9:127 13:-15 21:-69 25:-133 29:86 34:-40
.roved 7:-44 8:22 9:95 13:206 22:-52 29:-15 34:-25
.rover 13:-2 34:222
.roves 7:81 9:-87 13:-71 34:80
.rovi 7:66 8:40 9:-6 25:43
.rovin 7:70 9:-87 25:46
.row$ 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.rown 31:65
.roze 5:-149 10:-23 12:358 18:-150 22:90 25:70 28:-52 29:87 33:-119 34:-27
.roze$ 6:103 12:-65 25:16
.rozen 5:-138 6:-65 10:-10 12:390 18:-116 22:92 25:22 28:-26 29:80 33:-75
.rpos 10:127 11:52 29:-52 30:53
.rpose 10:127 11:52 29:-52 30:53
.rras 22:51
.rrass 22:51
.rrec 6:-20 10:-45 16:101 20:100 24:-8 29:-58 33:167
.rrect 6:-20 10:-45 16:101 20:100 24:-8 29:-58 33:167
.rren 2:-48 4:70 5:207 12:188 23:-5 26:42 32:-43
.rrent 2:-48 4:70 5:207 12:188 23:-5 26:42 32:-43
.rriv 17:103 18:92
.rrive 17:103 18:92
.rror 2:135 6:47 9:-53 10:-123 11:-63 22:8 29:213 33:-4
.rror$ 2:135 6:47 9:-53 10:-123 11:-63 22:8 29:213 33:-4
.rrow 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.rrow$ 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.rry$ 2:167 7:-19 8:51 10:145 11:-127 17:-152 18:37 25:178 31:-6
.rsda 6:80 10:-60 12:-121 15:-35 16:140 19:-89 21:7 24:60 25:-67 32:90 33:131
.rsday 6:80 10:-60 12:-121 15:-35 16:140 19:-89 21:7 24:60 25:-67 32:90 33:131
.rse$ 8:106 9:-49
.rsel 10:-32 11:210 25:-78 31:109
.rself 10:-31 11:210 25:-78 31:109
.rset 29:90 34:14
.rsetz 29:90 34:14
.rshi 1:-47 2:-140 6:80 10:77 12:69 16:76 18:-14 19:-37 21:100 27:44 29:-60 31:-1 33:94
.rship 1:-47 2:-140 6:80 10:77 12:69 16:76 18:-14 19:-37 21:100 27:44 29:-60 31:-1 33:94
.rsio 1:-37 4:150 5:86 6:62 9:-41 11:-56 17:-100 18:-62 19:126 20:161 29:75 33:-9
.rsion 1:-37 4:150 5:86 6:62 9:-41 11:-56 17:-100 18:-62 19:126 20:161 29:75 33:-9
.rsle 2:140 12:-35 21:50
.rslep 2:140 12:-35 21:50
.rson 14:-20 30:27 33:-15 34:263
.rson$ 14:-19 30:28 33:-8 34:264
.rst$ 2:-99 4:18 5:-107 6:-25 8:-52 9:-92 10:-224 11:-75 12:-84 16:-17 17:367 18:255 19:48 20:-158 29:-79 33:82
.rsta 11:227 25:-36
.rstan 11:227 25:-36
.rtan 17:44
.rtant 17:44
.rted 3:13 5:28 6:38 8:7 9:-60 12:-1 17:177 29:78
.rted$ 3:13 5:28 6:38 8:7 9:-60 12:-1 17:177 29:78
.rter 3:11 5:-109 17:128 20:35 29:-9
.rter$ 3:11 5:-109 17:128 20:35 29:-9
.rth$ 5:-27 10:42 16:52 21:116
.rtin 4:125
.rting 4:125
.rts$ 1:26 3:110 4:37 10:58 12:-185 25:-84 27:45 31:137 34:-24
.rtwo 1:144
.rtwor 1:144
.rty$ 1:39 4:-42 10:70 20:-85 25:44 29:122
.ruct 11:134
.ructi 11:134
.rue$ 20:32 33:94
.rule 2:-9 10:138 17:41 18:-76 22:55 29:-48
.rules 2:-9 10:138 17:41 18:-76 22:56 29:-48
.run$ 2:-1 3:80 5:-100 18:33 19:-85 25:118 29:102
.runk 3:-101 5:102 12:85
.runk$ 3:-101 5:102 12:85
.runs 34:86
.runs$ 34:86
.rver 29:196 31:-41
.rver$ 29:196 31:-41
.rvie 13:147 14:164 22:-73 32:102
.rview 13:147 14:164 22:-73 32:102
.rwar 16:43 27:72
.rward 16:43 27:72
.rybo 25:61
.rybod 25:61
.ryon 8:19 24:42 25:73
.ryone 8:19 24:42 25:73
.ryth 5:5 11:122 12:86 13:22 14:109 16:44 18:-25 20:-72 25:-193 31:4
.rythi 5:5 11:122 12:86 13:22 14:109 16:44 18:-25 20:-72 25:-193 31:4
.sabl 31:169
.sable 31:169
.safe 2:3
.safe$ 2:3
.sage 2:26 5:-55 11:102 18:-34 23:15 26:66 29:-240 30:138 31:59 34:-81
.sage$ 2:158 10:-143 11:126 14:24 25:34 31:-142
.sages 2:-82 10:67 23:38 26:36 27:-50 29:-2 30:155 31:160 33:29 34:-33
.said 0:42 7:21 9:139 21:-51 33:27 34:-66
.said$ 0:42 7:21 9:139 21:-51 33:27 34:-66
.sal$ 0:-18 2:36 10:66 12:86 16:50 33:17
.sale 18:-98 20:61 29:166
.sals 2:-46 6:126 33:142
.sals$ 2:-46 6:126 33:142
.same 4:49 6:-95 10:145 14:-44 16:78 18:-73 19:13 25:87
.same$ 4:49 6:-95 10:145 14:-44 16:78 18:-73 19:13 25:87
.sand 25:187 29:-134 33:27 34:-150
.sary 10:179 25:-106 33:26
.sary$ 10:179 25:-106 33:26
.sati 5:89
.satio 5:89
.say$ 2:-77 9:13 11:-37 12:57 29:41 34:48
.says 6:104 11:34 15:-13 29:-77 33:87
.says$ 6:104 11:34 15:-13 29:-77 33:87
.sche 1:57 3:105 4:89 8:-8 11:-6 12:-151 13:-309 14:129 15:-45 17:-108 18:83 19:128 20:-12 21:-44 22:-9 24:16 25:-167 26:-103 27:-20 28:-13 29:-20 31:-115 33:-33 34:143
.sched 1:58 2:-185 3:105 4:90 8:-1 11:-1 12:-141 13:-193 14:131 15:-31 17:-91 18:85 19:132 20:-84 22:-2 24:17 25:-153 26:-97 27:-18 29:-117 31:-112 34:63
.scre 9:46 25:21
.scree 9:46 25:21
.scri 0:-4 2:-187 5:-97 6:-100 8:-143 9:-132 11:15 14:-151 15:-46 17:28 24:-100 25:-266 26:250 27:161 29:8 30:165 31:163 33:-226 34:23
.scrib 2:-144 5:-89 6:-95 9:-52 11:26 14:-133 15:-27 17:31 25:-216 26:271 27:185 30:169 31:56 33:-193 34:12
.scrip 29:20 31:125
.scus 4:122 5:72 6:137 8:-81 9:-146 10:-80 11:-195 14:81 16:50 17:-98 18:-20 19:12 20:200 22:-41 25:-141 28:-12 30:8 31:-158 32:-119
.scus$ 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
.scuss 7:24 29:52 30:42 31:-81
.sday 2:85 5:-126 6:24 7:-188 8:81 10:-207 12:-194 14:-67 16:189 17:-62 18:-11 19:-139 20:44 22:-84 24:118 25:-350 27:-155 28:-188 29:3 32:207 33:34 34:-62
.sday$ 2:86 5:-125 6:25 7:-187 8:83 10:-206 12:-193 14:-50 16:202 17:-59 18:-9 19:-137 20:47 22:-63 24:119 25:-349 27:-121 28:-186 29:4 32:208 33:35 34:-51
.seco 0:95 33:37
.secon 0:95 33:37
.secu 1:91 8:7 10:25 11:-56 16:48 22:43 24:-18 28:-43 34:86
.secur 1:91 8:7 10:25 11:-56 16:48 22:43 24:-18 28:-43 34:86
.sed$ 2:-17 5:-16 6:450 9:2 12:166 17:-33 18:-270 19:-169 21:94 25:-286 27:-39 29:-218 32:-76 34:-210
.see$ 2:-48 4:-44 9:-36 10:18 11:28 13:74 14:142 21:90 24:-19 25:159 32:-20
.seem 30:55
.seems 30:55
.self 0:18 10:-33 11:206 25:-82 31:107
.self$ 0:18 10:-33 11:206 25:-82 31:107
.send 2:-61 4:-55 11:-63 14:126 17:99 26:55 27:46 29:2 30:-29 31:163
.send$ 2:-20 4:-48 14:128 17:65 26:58 27:37 29:6 31:47
.sendi 31:103
.sens 0:107 2:-90 11:125 26:44
.sense 0:107 2:-84 11:126 26:45
.sent 5:28 12:75
.sent$ 5:28 12:76
.sep$ 1:236 2:-10 14:-161 16:-9 20:83 31:9 32:173 33:65
.sepa 0:87
.separ 0:87
.sept 1:284 5:-166 6:-147 9:-102 10:-197 12:-143 14:16 15:-126 16:177 18:-80 20:237 22:-111 24:97 27:-167 28:-157 31:-110 32:195
.sept$ 1:169 4:-121 16:58 20:167 24:124 32:93 33:-162
.septe 0:3 1:131 2:4 4:1 5:-90 10:-43 12:-46 14:37 16:49 20:76 22:-22 32:105 33:52
.ser$ 5:4
.seri 5:50 21:12 22:64
.serie 5:50 21:12 22:64
.sers 10:65 20:129 29:-22
.sers$ 10:65 20:129 29:-22
.sert 1:174 24:-58
.sert$ 1:174 24:-58
.serv 29:181 31:-46
.serve 29:196 31:-41
.ses$ 8:-10 9:-22 10:-112 11:-50 12:1 14:-35 17:45 20:-54 25:-43 29:119 31:216 33:118
.sest 18:301 33:-74
.sest$ 18:301 33:-74
.set$ 0:-12 2:-237 4:129 5:-67 8:29 10:-12 11:67 20:42 22:-131 23:111 26:11 27:-139 29:4 33:-8
.setz 29:90 34:14
.sfe$ 21:-69 22:107
.shal 7:35
.shall 7:35
.shbo 8:16 9:65 22:139
.shboa 8:16 9:65 22:139
.shce 14:114
.shced 14:114
.she$ 3:40 7:17 34:17
.shed 5:-27 6:121 7:9 12:73 15:18 16:-13 17:-18 18:-52 21:29 29:26 32:95
.shed$ 5:-27 6:121 7:9 12:73 15:18 16:-13 17:-18 18:-52 21:29 29:26 32:95
.shif 15:151 16:82 29:118
.shift 15:151 16:82 29:118
.shin 2:54 25:75
.shing 2:54 25:75
.ship 0:-128 1:-341 2:-123 3:26 5:-252 6:172 8:87 9:-209 10:27 12:47 13:-129 15:-109 16:127 18:-199 20:100 21:51 25:-243 27:3 28:107 29:-465 31:-94 32:-162 33:11 34:13
.ship$ 0:-86 1:-260 2:-1 4:80 5:-102 6:68 8:100 9:-137 10:35 12:60 13:-83 15:-53 16:18 18:-157 19:-4 20:92 21:54 25:-102 27:26 28:117 29:-396 31:-64 32:-124 33:37 34:19
.shipp 6:127 19:65 20:46
.ships 3:91 4:-82 16:98 20:-54
.shor 11:212 12:-25 26:-41 32:9
.short 11:212 12:-25 26:-41 32:9
.shou 0:19 1:-86 2:-16 3:69 4:-170 6:37 7:53 8:-178 9:-157 10:-238 11:22 12:-39 13:-144 15:63 16:24 18:87 19:-84 21:55 22:-113 25:-38 26:91 27:-81 30:74 31:-31 33:-81 34:32
.shoul 0:21 1:-81 2:-14 3:70 4:-168 6:39 7:54 8:-175 9:-152 10:-210 11:24 12:-28 13:-137 15:65 16:31 18:90 19:-70 21:56 22:-104 24:-255 25:-23 26:95 27:-45 30:76 31:-26 33:-4 34:35
.shout 24:146 33:-3
.show 5:-118 8:-69 9:85 11:88 13:215 14:70 17:-140 19:129 23:1 25:-145 26:-18 27:-116 31:-32
.show$ 5:-49 8:-65 9:7 11:88 13:221 14:71 17:-138 19:129 23:2 25:-141 26:-3 27:-116 31:-32
.shut 5:-63 6:50 9:-28 12:189 20:-43 25:-162 29:-182 31:174 33:63
.shut$ 5:-63 6:50 9:-28 12:189 20:-43 25:-162 29:-182 31:174 33:63
.shy$ 10:164 29:-39
.sibl 0:71 2:19 3:31 5:-73 10:-13 12:-76 13:-91 17:-44 21:60 22:27 23:44 25:-77 26:81 29:-95 30:42 33:63 34:101
.sible 0:71 2:19 3:31 5:-73 10:-13 12:-76 13:-91 17:-44 21:60 22:27 23:44 25:-77 26:81 29:-95 30:42 33:63 34:101
.side 6:140 8:159 9:-146 10:2 12:-34 22:1 29:84 34:-108
.side$ 6:143 8:36 12:-27
.sider 8:72 10:18 22:11
.sign 2:-38 5:37 7:-78 8:163 13:-41 14:-21 17:20 18:-24 21:-179 22:-20 26:46 27:89 29:90 31:-198 34:209
.sign$ 5:62 8:46 21:-60 25:-80 26:58 27:97 29:139 31:-47 34:1
.signe 9:60 11:-6 17:101 29:52 34:-44
.signi 8:120 25:81 31:-92
.signs 13:-3 29:-74 34:186
.sile 25:-83 27:204 29:-119 31:32
.silen 25:-83 27:204 29:-119 31:32
.sinc 6:27 9:47 12:-40 13:51 29:113
.since 6:27 9:47 12:-40 13:51 29:113
.sing 4:4 5:-8 7:55 8:-134 11:102 15:73 16:-1 22:52 24:-48 25:169 27:-76 28:-82 33:-59 34:39
.sing$ 4:4 7:57 8:-130 11:107 22:72 25:36 28:-20 34:45
.singl 15:48 25:131 26:15 33:-29
.sion 2:17 4:111 5:25 6:40 7:16 8:15 9:46 10:-256 11:-220 13:36 14:-34 17:-232 18:-183 19:109 20:148 21:-112 22:165 25:-155 27:-67 28:-31 29:18 32:-50 34:-118
.sion$ 1:-179 2:29 4:125 5:31 6:41 7:22 8:25 9:47 10:-250 11:-203 13:38 17:-214 18:-155 19:83 20:177 21:-97 22:192 25:-130 27:-13 28:-16 29:15 32:-10 33:-199 34:-104
.sions 1:38 33:60
.six$ 3:31 4:115 28:15
.sked 7:12 8:-76 9:34 13:190 16:38 22:-151 23:68 31:-1 34:-108
.sked$ 7:12 8:-76 9:34 13:190 16:38 22:-151 23:68 31:-1 34:-108
.skin 15:80 20:22 21:149 22:46 33:97
.sking 15:80 20:22 21:149 22:46 33:97
.sks$ 17:147 20:19 22:28 29:-2
.slat 0:12 2:46 5:-103 8:-64 9:-58 11:-120 14:66 16:-11 23:51 27:96 29:44 33:84 34:24
.slata 33:123
.slate 16:-68 20:70 29:259 33:-77
.slati 0:35 2:106 10:-70 12:26 27:60 29:-253 33:57 34:79
.slato 10:84 12:-24 14:92 23:68 27:47 28:46 29:-180
.slee 12:79 25:48 28:122
.sleep 12:79 25:48 28:122
.slep 2:140 12:-35 21:50
.slept 2:140 12:-35 21:50
.slet 29:87 33:110
.slett 29:87 33:110
.slid 6:79 12:-7 15:86
.slide 6:115
.slip 6:25 15:114 16:4 19:178 29:-130
.slip$ 6:26 15:80 19:180 29:-119
.slips 16:73
.slo$ 2:101 33:47
.slus 0:19 1:65 10:188 33:-100
.slush 0:19 1:65 10:188 33:-100
.smal 0:23 2:127
.small 0:24 2:58
.snea 2:88
.sneak 2:88
.snoo 24:133 29:-52 31:144
.snooz 24:133 29:-52 31:144
.soft 1:143 10:73
.soft$ 1:143 10:73
.some 0:78 2:-425 4:-110 5:-92 6:-343 7:-8 8:38 9:-20 11:39 12:15 13:-47 15:141 16:-221 17:122 19:-168 20:-50 21:157 23:46 24:-198 25:56 26:-191 28:-229 29:49 31:-264 32:164 34:102
.some$ 1:25 11:52 15:92 16:-10 23:34 24:-86 29:37
.someb 2:-41 3:30 4:-46 7:20 9:17 13:-43 15:13 21:32 29:77 30:10 34:79
.someo 2:-69 7:-19 8:49 9:-35 10:24 12:61 15:62 17:83 22:35 23:30 31:-16 34:41
.somet 0:44 1:-45 2:-19 11:2 15:-93 17:54 18:51 21:49 22:-35 25:103 28:-65 32:189
.somew 14:87
.son$ 2:-106 9:50 10:47 14:-94 17:50 18:-3 22:53 29:-186 30:21 33:-239 34:342
.soon 6:-114 10:-231 12:-183 18:394 20:122 24:-91 27:136 28:182 29:-101 32:-58 33:-206
.soon$ 6:-19 10:-65 12:-148 18:108 20:130 24:-83 27:150 28:206 29:-62 32:-44
.soone 10:-99 18:333 33:-132
.sorr 8:75 10:38 18:32 25:130 29:-41
.sorry 8:75 10:38 18:32 25:130 29:-41
.sort 5:-19 6:103 20:90
.sort$ 20:91
.sos$ 27:102 29:-51 31:72
.sour 17:3
.sourc 17:3
.spam 31:128
.spamm 31:106
.spea 11:166 25:-39
.speak 11:166 25:-39
.spec 1:29 10:269 12:-76 13:-3 18:-103 19:91 21:54 32:122 33:-169 34:-80
.speci 12:-54 32:127
.spect 1:29 10:128 18:-13 19:93 29:5 34:-57
.spin 4:125 10:28 14:-44
.spin$ 4:125 10:28 14:-44
.spit 2:-34 13:85 22:90
.spite 2:-34 13:85 22:90
.spon 34:171
.spons 34:171
.spri 1:97 14:-41 28:-24 29:181 32:1
.sprin 1:97 14:-41 28:-24 29:181 32:1
.sqla 2:101
.sqlal 2:101
.squa 1:34 29:9
.squas 1:34 29:9
.ssag 2:44 11:-10 18:-18 23:16 25:50 26:68 29:-165 30:140 31:89 34:-72
.ssage 2:29 11:-9 18:-15 23:17 25:52 26:68 29:-160 30:141 31:86 34:-71
.ssar 10:179 25:-106 33:26
.ssary 10:179 25:-106 33:26
.ssed 2:-160 6:204 7:6 21:93 23:12
.ssed$ 2:-160 6:204 7:6 21:93 23:12
.sses 24:37
.sses$ 24:37
.ssib 0:91 2:24 3:32 5:-64 12:-61 13:-82 17:-70 21:69 22:45 23:49 25:-5 26:90 30:43 33:78
.ssibl 0:91 2:24 3:32 5:-64 12:-61 13:-82 17:-70 21:69 22:45 23:49 25:-5 26:90 30:43 33:78
.ssin 7:63 8:-44 22:101 34:59
.ssing 7:63 8:-44 22:101 34:59
.ssio 1:28 2:29 33:36
.ssion 1:28 2:29 33:36
.ssl$ 29:138
.sso$ 2:99 8:86 13:-8
.ssue 8:-42 17:49 29:68
.ssum 12:71
.ssume 12:71
.sswo 11:-27 29:146
.sswor 11:-27 29:146
.stab 1:93 2:-18 5:270 6:-158 9:-126 10:148 12:129 14:-7 20:12 29:-193 34:122
.stabi 5:129
.stabl 1:94 2:-7 5:161 6:-119 9:-74 10:150 12:151 20:15 29:-151 34:125
.stac 1:-8 4:153 10:-62 29:162 31:-45
.stack 1:-8 4:153 10:-62 29:162 31:-45
.stag 2:-68 5:198 8:61 10:79 17:60 18:-47 25:-69 29:8
.stage 2:-45 5:209 8:72 10:82 17:69 18:-25 25:-14 29:-170
.stagi 29:116
.stak 30:12
.stake 30:12
.stal 1:131 16:-33 17:27 18:-22 22:13
.stall 1:131 16:-33 17:27 18:-22 22:13
.stan 2:8 5:173 10:222 11:48 15:91 16:-71 17:-136 20:-139 25:-186 32:69 33:-253 34:147
.stand 2:9 5:175 10:222 11:49 15:29 16:-29 17:-135 20:-99 25:-183 32:70 33:-241 34:149
.star 1:-196 2:-265 3:212 4:100 5:74 9:-197 10:-20 11:-120 12:-18 13:-124 14:7 15:-134 17:291 18:-27 19:34 20:-182 21:-32 25:-72 27:76 31:-168 33:107 34:-160
.start 1:-196 2:-264 3:213 4:101 5:78 9:-196 10:-12 11:-95 12:-18 13:-119 14:9 15:-132 17:292 18:-27 19:34 20:-181 21:-31 25:-195 27:76 31:-168 33:107 34:-160
.stat 4:-17 5:324 6:-37 8:-261 9:189 12:188 13:88 18:-24 22:-93 25:-49 27:-84 29:-172 34:-89
.state 5:159 8:-72 9:104 12:106 13:117 22:-37 29:-174
.statu 5:203 8:-71 9:103 12:90 29:-71
.ste$ 14:163
.stea 1:-57 16:197 26:54 33:-27
.stead 1:-57 16:197 26:54 33:-27
.sted 10:-26 15:206 16:-93 27:281 33:-19
.sted$ 10:-26 15:206 16:-93 27:281 33:-19
.steh 5:46 17:-29 18:56
.steht 18:56
.step 3:-36 11:185 17:183 18:-5
.step$ 17:131 18:-3
.steps 3:-33 11:189 17:2
.ster 2:77 3:5 4:-23 5:168 6:11 7:92 9:-12 13:137 16:11 20:-68 21:-152 22:-60 25:-266 27:21 29:62 33:-234
.ster$ 1:1 2:109 5:190 6:-116 8:46 9:-183 10:34 13:72 20:-41 22:-23 25:-133 27:85 34:-41
.sterd 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:71 17:7 25:-33 29:37 33:-104 34:2
.sters 11:14
.stic 1:105 21:18
.stick 1:105
.stil 0:-68 1:-21 2:121 3:-141 5:86 7:73 8:-161 9:162 10:-204 11:-133 12:96 13:46 14:80 16:-181 17:-125 18:-239 19:-140 20:131 22:-199 25:-270 27:-113 28:102 29:-33 31:-134 32:-205 33:-62
.still 0:-68 1:-21 2:121 3:-141 5:86 7:73 8:-161 9:162 10:-204 11:-133 12:96 13:46 14:80 16:-181 17:-125 18:-239 19:-140 20:131 22:-199 25:-270 27:-113 28:102 29:-33 31:-134 32:-205 33:-62
.stin 2:-44 5:153 22:207 25:36 29:-213 30:86
.sting 2:-44 5:153 22:207 25:36 29:-213 30:86
.stio 11:36 17:65 34:147
.stion 11:36 17:65 34:147
.stma 25:94 28:-131 29:73
.stmas 25:94 28:-131 29:73
.stom 0:87 14:-32 15:3 19:-64 20:188 22:16 29:132
.stome 15:5 19:-62 20:190 22:22 29:135
.ston 0:66 1:65 2:-211 6:95 8:-61 10:63 11:-153 12:-199 13:-83 14:99 15:27 17:-76 18:55 19:-47 20:-152 22:-82 24:-138 25:-119 26:-42 27:57 28:26 31:-10 33:64 34:26
.stone 0:66 1:65 2:-209 6:83 8:-60 10:63 11:-153 12:-170 13:-81 14:99 15:28 17:-76 18:56 19:-47 20:-151 22:-81 24:-138 25:-118 26:-40 27:57 28:26 31:-10 33:65 34:26
.stop 2:118 10:-94 18:-15 23:-24 24:-100 25:-42 27:-215 28:27 30:212 31:174 33:72
.stop$ 2:118 10:-94 18:-15 23:-23 24:-100 25:-42 27:-214 29:32 30:212 31:174 33:72
.stor 6:221 9:72 12:-52 14:-27 19:136 33:-121
.stora 9:84
.story 6:221 12:-48 14:-23 19:136 33:-114
.stpo 2:-110 11:24 15:194 16:171
.stpon 2:-110 11:24 15:194 16:171
.stra 4:90 12:5 21:40
.strai 12:19
.strap 4:95
.stre 29:55 32:31 33:-1
.strea 29:55 32:31 33:-1
.stri 0:-379 1:-140 2:-8 4:-39 5:-207 6:38 7:-120 8:26 10:15 11:-227 12:7 14:-128 15:17 16:71 17:-331 18:3 19:80 22:-63 23:2 24:16 25:-242 26:-62 27:71 28:84 29:-330 30:-135 31:16 32:-229 33:131 34:72
.stric 10:189 28:-130
.strin 0:-374 1:-140 2:-7 4:-38 5:-201 6:38 7:-114 8:26 11:-216 12:8 14:-117 15:21 16:72 17:-315 18:4 19:85 20:-190 22:-63 23:3 24:16 25:-228 26:-48 27:71 28:129 29:-259 30:-126 31:16 32:-228 33:143 34:74
.strn 33:186
.strng 33:188
.stru 11:134
.struc 11:134
.sts$ 2:152 9:-405 10:14 12:-122 13:219 14:-49 21:60 25:-198 26:51 28:-2 29:132 31:24 32:-66 34:-91
.stuc 9:13 29:21
.stuck 9:13 29:21
.stud 17:77
.stude 17:77
.stuf 26:74 29:-13 32:20 34:68
.stuff 26:74 29:-13 32:20 34:68
.styl 4:140 33:51
.style 4:140 33:51
.sual 4:87
.sual$ 4:87
.sub$ 11:-126 26:197 27:143 29:-111 30:73 31:63
.subm 1:7 19:-28 22:54 29:82
.submi 1:7 19:-28 22:54 29:82
.subs 2:-127 5:-35 6:-92 8:-95 9:-101 10:-270 17:-145 24:-164 25:-207 26:318 27:131 29:54 30:189 31:98 33:-88 34:32
.subsc 2:-109 5:-26 6:-89 8:-79 9:-93 10:-117 11:28 17:-136 24:-42 25:-176 26:258 27:72 29:78 30:189 31:110 33:-12 34:35
.sult 7:42 8:19 22:-15
.sults 7:42 8:116 22:-1
.sume 12:69 27:143 31:-68
.sume$ 12:69 27:143 31:-68
.summ 18:-15 29:179 32:127 34:-6
.summa 27:4 29:23 32:136
.summi 29:132 31:55
.supp 0:36 6:-51 10:50 18:-38 20:-37 21:154 28:-85 29:219
.suppo 0:36 6:-51 10:50 18:-38 20:-37 21:154 28:-85 29:219
.sure 2:-72 7:87 12:11 16:-100 24:141 33:14 34:51
.sure$ 2:-72 7:87 12:11 16:-100 24:141 33:14 34:51
.swap 16:204 33:-88
.swap$ 16:204 33:-88
.swer 9:42 11:7 13:110 20:15 21:-59
.swer$ 9:50 11:22 20:20
.swere 13:89
.swit 3:7 27:105 30:116
.switc 3:7 27:105 30:116
.swor 11:-27 29:146
.sword 11:-27 29:146
.taba 29:142 33:-72
.tabas 29:142 33:-72
.tabi 5:129
.tabil 5:129
.tabl 1:70 2:-21 4:-27 5:115 6:-139 9:-126 10:111 12:133 14:279 17:-89 19:32 22:-71 29:-286 33:67 34:96
.table 1:70 2:-21 4:-27 5:115 6:-139 9:-126 10:111 12:133 14:279 17:-89 19:32 22:-71 29:-286 33:67 34:96
.tach 9:88 27:-5 29:69 31:63
.tache 9:89 29:98
.tack 1:-8 4:153 10:-62 29:162 31:-45
.tack$ 1:-8 4:153 10:-62 29:162 31:-45
.tact 34:323
.tact$ 34:293
.tag$ 6:101 10:57 16:-72 33:94
.tage 2:-64 5:221 8:69 10:58 17:64 18:-50 25:-19
.tage$ 2:-57 5:279 8:70 10:-80 17:68 18:-20 25:-11
.tagg 6:164 29:-38 33:72 34:14
.tagge 6:165 33:80
.tagi 29:116
.tagin 29:116
.tags 14:-17 34:169
.tags$ 14:-17 34:169
.tail 7:73 8:-5 9:6
.tain 10:-88 11:120 29:21 34:44
.taine 29:55 33:-30 34:67
.take 2:177 5:-100 6:78 8:161 9:-78 11:-94 12:-13 14:-22 16:114 21:52 25:-107 28:-5 29:-55 31:141 34:65
.take$ 2:82 6:85 8:167 9:-7 11:-77 16:120 21:16 25:-40 31:145
.takes 2:50 33:36 34:103
.taki 2:93 33:38
.takin 2:93 33:38
.tal$ 14:113 17:16 29:4 32:-38
.talk 10:43 11:89 15:94 21:35 22:-13 29:-29 33:-11 34:68
.talk$ 10:45 11:93 15:36 29:-26 34:70
.talke 21:45
.tall 1:131 16:-33 17:27 18:-22 22:13
.tall$ 29:53
.talle 1:148 16:-13 17:54 18:-19 22:13
.tand 2:9 5:175 10:222 11:49 15:29 16:-29 17:-135 20:-99 25:-183 32:70 33:-241 34:149
.tand$ 5:106 10:135 11:181 17:-52 25:-73 29:-136 32:20
.tandi 2:8 34:142
.tands 5:95 10:150 11:-104 29:-36 34:7
.tandu 15:57 20:-29 29:146 32:23 33:-36
.tant 17:44
.tant$ 17:44
.tarb 6:31 20:95 34:37
.tarba 6:31 20:95 34:37
.targ 4:13 20:144 33:-19
.targe 4:13 20:144 33:-19
.tart 1:-196 2:-264 3:213 4:101 5:78 9:-196 10:-12 11:-95 12:-18 13:-119 14:9 15:-132 17:292 18:-27 19:34 20:-181 21:-31 25:-195 27:76 31:-168 33:107 34:-160
.tart$ 3:41 4:-21 5:98 6:-49 9:-44 10:-160 14:75 19:81 20:-80 22:12 25:-34 27:83 29:119 31:-46 33:77
.tarte 6:38 17:289 29:-49
.tarti 4:125
.tarts 3:112 4:52 10:20 29:-93 32:8 33:22 34:-110
.task 17:146
.tasks 17:146
.tate 5:159 8:-72 9:104 12:106 13:117 22:-37 29:-174
.tate$ 5:160 8:-24 9:109 12:107 13:41 22:-23 29:-128
.tati 0:40 5:-62 10:80 11:34 17:35 24:25 33:22
.tatio 0:40 5:-62 10:80 11:34 17:35 24:25 33:22
.tatu 5:203 8:-71 9:103 12:90 29:-71
.tatus 5:203 8:-71 9:103 12:90 29:-71
.tax$ 11:117 18:-77 29:22 30:96 33:-37
.tch$ 1:-5 2:119 9:-74 10:-86 11:-180 12:-3 13:-97 16:-48 17:66 21:-181 22:133 24:-173 25:-233 27:231 28:-71 29:171 31:54 33:-229 34:41
.tche 2:90 10:-160 12:40 13:71 15:37 29:-26 30:49
.tches 2:91 10:-158 12:41 13:72 15:40 29:-17 33:22
.tdow 10:-26 27:22 28:249 31:76
.tdown 10:-26 27:22 28:249 31:76
.tead 1:-57 16:197 26:54 33:-27
.tead$ 1:-57 16:197 26:54 33:-27
.team 2:-12 4:-74 5:-34 6:-54 8:55 10:-82 11:-152 12:-158 13:175 14:-49 15:-146 17:38 18:1 19:-134 20:-198 21:6 22:56 23:45 24:133 25:41 27:28 28:-40 29:-58 30:-68 31:42 34:103
.team$ 4:-52 5:-21 6:-42 7:-21 8:69 9:3 10:-316 11:-75 12:-142 13:139 14:-18 15:-119 17:56 18:25 19:-71 20:-158 21:10 22:60 24:125 25:50 27:34 28:-21 29:-40 31:17 34:110
.teams 23:16 33:30
.ted$ 0:-237 2:157 3:159 4:-102 6:-170 7:-170 8:183 9:96 10:-108 11:-422 12:-34 13:100 14:-371 15:16 16:-324 17:208 18:-378 19:-190 20:46 21:-14 22:11 24:-297 27:318 28:-320 29:-63 30:158 31:-65 32:-9 33:-1 34:-139
.teht 18:56
.teht$ 18:56
.tele 8:28 9:65 22:21 29:-65
.telem 8:28 9:65 22:21 29:-65
.tell 2:10 5:73 9:52 10:44 11:118 18:31 23:-55 24:1 25:-88 26:-22 27:-27 28:5 29:-334 31:246 32:-55
.tell$ 2:18 5:108 9:56 10:62 11:135 18:41 23:-47 24:14 25:15 26:-14 27:-2 28:7 29:-258 32:-52
.telli 31:49
.tely 13:41 16:23
.tely$ 13:41 16:23
.temb 0:3 1:131 2:4 4:1 5:-90 10:-43 12:-46 14:37 16:49 20:76 22:-22 32:105 33:52
.tembe 0:6 1:127 2:4 4:4 5:-90 10:-42 12:-46 14:37 16:25 20:79 22:-20 32:105 33:54
.temp 3:222 4:126 13:-56 19:-30 21:101
.templ 3:224 4:171 13:-55 19:-25 21:101 29:-124
.ten$ 11:-104 24:88 26:111 28:69 31:74
.tend 6:-97 8:72 15:109 33:35
.tend$ 8:74 15:3
.tende 6:-93 15:57 33:54
.tens 13:21 22:57
.tensi 13:21 22:58
.tep$ 17:131 18:-3
.teps 3:-33 11:189 17:2
.teps$ 3:-33 11:189 17:2
.ter$ 0:-403 1:137 2:92 3:46 5:85 8:23 9:-476 11:-405 12:-245 13:47 14:-478 15:84 16:86 17:72 18:167 19:73 20:23 21:109 22:1 24:-2 25:-191 26:-88 27:-37 28:-454 29:102 31:-177 33:-62 34:-512
.terd 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:71 17:7 25:-33 29:37 33:-104 34:2
.terda 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:71 17:7 25:-33 29:37 33:-104 34:2
.tere 5:74 11:111 14:-61 27:97 29:46 33:-5
.tered 5:74 11:112 14:-58 34:11
.teres 27:111
.teri 0:-41 10:100 17:104
.teria 0:-41 10:100 17:104
.term 5:-98 10:366 11:-166 13:-23 14:20 25:-35 29:-176 31:-58
.terms 10:310 11:-136 14:-93 25:-27 29:-69
.tern 2:76 10:-4 17:108
.ters 17:84
.ters$ 17:84
.tes$ 0:97 1:64 2:-93 3:93 5:-155 6:-202 7:-260 8:-366 9:105 10:-93 11:31 12:-100 13:57 14:206 15:7 16:-270 17:-81 18:59 19:95 20:-561 21:-217 22:-107 24:27 25:-468 27:46 28:-255 29:123 30:-35 32:122 33:23 34:-308
.test 0:-14 1:82 4:-26 5:82 7:83 8:126 9:-137 10:15 11:-51 12:-127 16:-93 17:-5 20:-219 21:96 22:-182 23:-16 25:127 27:-32 29:169 31:-109 33:82 34:-138
.test$ 1:85 2:-26 8:39 11:-130 20:-68 21:84 22:-181 25:120 32:8 33:97 34:-23
.teste 11:14
.testi 5:166 25:73
.tests 2:37 7:37 8:78 10:37 12:-17 25:-107 29:195
.teve 18:133
.tever 18:133
.text 8:9 10:274 12:35 13:-49 29:-184 33:182
.text$ 2:43 10:220 14:21 20:61 22:50
.texts 2:-64 8:58 10:47 12:54 22:-55 33:184
.tfix 2:96 10:24
.tfix$ 2:102 10:30
.than 1:-74 2:-33 6:-132 7:-56 11:-72 12:-27 14:27 15:-178 16:40 19:84 20:31 22:-54 24:-9 25:283 28:195 29:-77
.than$ 6:-75 10:36 15:-96 16:133 19:119 28:240 33:-98
.thank 7:-49 11:-59 14:43 20:49 22:-15 25:296 33:115
.that 3:-213 4:36 5:-281 6:14 7:-84 9:-34 10:137 13:80 14:-67 16:85 17:-234 18:117 20:-189 21:-42 22:-2 24:45 25:138 26:-19 29:-61 30:14 31:-68 32:-102 33:39
.that$ 3:-213 4:36 5:-281 6:14 7:-84 9:-34 10:137 13:80 14:-67 16:85 17:-234 18:117 20:-189 21:-42 22:-2 24:45 25:138 26:-19 29:-61 30:14 31:-68 32:-102 33:39
.thaw 5:-146 6:-10 12:269
.thdr 8:130 22:-10
.thdra 8:130 22:-10
.the$ 0:-318 3:-15 4:-8 5:58 6:65 7:-42 8:5 10:-64 11:-210 12:22 13:-52 14:176 15:53 16:100 17:-142 18:67 19:-34 20:42 21:-56 22:81 23:-104 24:87 25:-115 27:-21 28:6 29:230 30:107 31:-22 32:26 33:27 34:17
.thei 24:89
.their 24:89
.them 9:-35 13:95 26:28 30:12 31:119
.them$ 9:-34 13:95 26:29 30:12 31:119
.then 6:-18 18:231 19:38 20:-1 29:-36 33:-102
.then$ 6:-18 18:232 19:38 29:-36 33:-101
.ther 0:192 1:59 3:54 4:-18 5:-387 7:-295 8:-30 9:-51 10:-234 13:73 16:-64 19:-87 20:-54 21:51 23:153 26:5 27:-451 28:-25 29:90 30:75 31:51 32:3 33:-162
.ther$ 0:198 5:-9 6:-105 10:-142 11:-188 12:-22 14:-145 15:77 18:-178 20:-38 26:-76 27:-145 29:190 31:108 32:-38
.there 0:106 1:50 3:78 4:-34 5:-396 6:1 7:-146 9:-3 10:-128 11:37 13:105 14:34 16:-267 17:17 18:28 21:9 23:115 26:49 27:-191 29:-107 32:51 33:-102
.thes 1:84 10:-70 30:173 31:65
.these 1:84 10:-70 30:173 31:65
.they 7:50 8:-102 9:105 10:12 12:171 14:15 15:3 19:-82 20:33 24:26 25:33 29:-165 33:-50
.they$ 7:50 8:-102 9:105 10:12 12:171 14:15 15:3 19:-82 20:33 24:26 25:33 29:-165 33:-50
.thin 0:104 1:-31 2:-209 4:-13 5:68 7:62 8:-125 10:175 12:74 13:126 14:96 16:-39 17:-110 18:194 19:-324 20:-77 21:64 22:-260 23:73 24:-407 25:-158 26:32 29:-377 30:-167 31:48 32:298 33:-264 34:-577
.thin$ 28:210 29:-93 32:104
.thing 0:56 1:-18 2:-122 4:-13 5:150 6:-6 7:-32 8:-31 9:8 10:115 11:70 12:101 13:138 14:113 15:-78 17:-56 18:231 19:-249 20:-43 22:-137 24:-275 25:-76 27:5 28:-235 29:-283 30:-112 31:76 32:246 33:-240 34:-443
.think 0:94 7:177 8:-45 11:-57 15:58 21:135 22:-77 23:48 24:-15 26:62
.thir 33:116
.third 33:116
.this 0:-3 1:-126 2:106 3:-140 5:1 6:-325 7:-28 9:-432 10:-164 11:104 12:-21 13:77 14:34 16:-172 17:83 18:-328 19:-92 20:91 22:-37 23:169 24:94 25:18 26:-45 27:48 28:-142 31:-40 32:152 34:129
.this$ 0:-3 1:-126 2:106 3:-140 5:1 6:-325 7:-28 9:-432 10:-164 11:104 12:-21 13:77 14:34 16:-172 17:83 18:-328 19:-92 20:91 22:-37 23:169 24:94 25:18 26:-45 27:48 28:-142 31:-40 32:152 34:129
.thon 2:132 5:-62 10:14 20:-135 29:103 33:142
.thon$ 2:132 5:-62 10:14 20:-135 29:103 33:142
.thor 7:45 34:64
.thou 8:55 12:-59 15:44 22:126 26:47 33:66
.thoug 2:-37 12:-49 15:48 22:101 33:81
.thout 26:53
.thre 1:52 14:-93 16:108 18:143 24:98
.three 1:52 14:-90 16:108 18:145 24:98
.thro 5:28 8:87 9:81 13:36 14:13 17:24 19:-73 22:72 29:-89 34:-10
.throu 5:28 8:87 9:81 13:36 14:13 17:24 19:-73 22:72 29:-89 34:-10
.ths$ 3:27 14:50
.thu$ 32:116
.thum 8:133
.thumb 8:133
.thur 10:-70 12:-126 15:-48 16:145 19:-104 21:6 24:59 25:-137 32:89 33:214
.thurs 10:-70 12:-126 15:-48 16:145 19:-104 21:6 24:59 25:-137 32:89 33:214
.tial 4:6
.tiali 4:6
.tica 21:4
.tical 21:45
.tice 11:6 27:95 31:83
.tices 11:6 27:99 31:84
.tick 1:47 4:-93 29:135
.tick$ 1:105
.ticke 4:-82 29:168
.tiem 16:16 28:59
.tiem$ 28:63
.tifi 5:-1 25:-36 26:199 27:82 30:92 31:103
.tific 25:-24 26:143 27:105 30:96 31:80
.tify 13:-39 24:-22 27:251 28:4 29:92 31:-99
.tify$ 13:-37 24:-14 27:222 28:4 29:115 31:-90
.til$ 1:-24 2:21 4:-115 5:-170 6:-131 7:76 8:57 10:-165 11:-87 13:-145 14:163 15:-15 16:112 17:-191 19:-144 20:-45 21:33 22:103 24:99 25:-240 27:-253 28:179 29:-30 30:-54 31:57 33:15 34:-131
.till 0:-68 1:-21 2:121 3:-141 5:86 7:73 8:-161 9:162 10:-204 11:-133 12:96 13:46 14:80 16:-181 17:-125 18:-239 19:-140 20:131 22:-199 25:-270 27:-113 28:102 29:-33 31:-134 32:-205 33:-62
.till$ 0:-68 1:-21 2:121 3:-141 5:86 7:73 8:-161 9:162 10:-204 11:-133 12:96 13:46 14:80 16:-181 17:-125 18:-239 19:-140 20:131 22:-199 25:-270 27:-113 28:102 29:-33 31:-134 32:-205 33:-62
.time 0:12 1:-137 2:-16 5:68 6:-19 8:-309 9:-274 10:-347 11:-105 14:230 16:-50 18:-259 19:229 20:-90 22:70 23:110 25:76 26:-180 27:-1 28:214 29:-77 31:-274 32:-262 33:150 34:-51
.time$ 0:19 1:-99 3:8 5:115 6:-2 8:-260 9:-198 10:-311 11:-162 14:-49 16:-10 17:-7 18:-201 19:162 20:-53 22:94 23:66 25:97 28:227 31:-192 32:-178 33:128 34:-91
.timel 14:233 29:-37
.timet 14:141 19:92 29:-66
.ting 0:-97 1:98 3:-51 6:-120 7:83 8:-127 10:-535 12:90 13:140 15:47 16:-36 17:135 19:-129 21:13 22:57 24:-369 25:-29 26:-259 28:-147 29:79 30:155 32:-231 33:74 34:-243
.ting$ 0:-97 1:98 3:-50 6:-119 7:83 8:-125 10:-535 12:90 13:140 15:47 16:-36 17:116 19:-129 21:13 22:58 24:-368 25:-28 26:-257 28:-146 29:80 30:155 31:3 32:-229 33:75 34:-241
.tiny 8:63
.tiny$ 8:63
.tion 5:-71 6:-450 7:-204 8:48 9:148 10:257 11:144 12:-200 13:84 14:-633 15:-589 16:-124 17:36 18:-366 19:-102 20:-378 21:154 22:166 23:-416 24:-60 25:-152 26:37 27:51 28:-485 29:-54 31:61 32:-182 33:-215 34:77
.tion$ 3:-192 4:22 6:-152 7:-718 8:141 9:207 10:211 11:124 12:-77 13:-136 14:-229 15:-277 16:-12 17:124 18:-75 19:-440 20:-561 21:140 22:275 24:-173 25:16 27:-41 28:-201 29:38 30:-268 32:-16 33:-262 34:-21
.tiona 1:56 10:178 11:-75 24:-21 29:-97 33:39
.tions 1:-48 5:-18 7:10 8:-149 9:-9 10:-32 11:60 12:-30 13:241 14:-147 17:-91 18:-50 19:41 22:-175 24:23 26:67 27:119 28:-1 29:-301 30:70 31:71 32:-145 33:-47 34:186
.tiva 23:-7 27:55 31:25
.tivat 23:-7 27:55 31:25
.tive 6:-92 12:287 14:-9 18:-66 19:81 23:101 33:-123
.tive$ 6:-92 12:287 14:-9 18:-66 19:81 23:101 33:-123
.tls$ 9:97
.tly$ 10:61 12:94 17:-10 23:-8 25:115 26:118 28:66 29:-67
.tmas 25:94 28:-131 29:73
.tmas$ 25:94 28:-131 29:73
.tobe 1:62 4:51 5:-72 16:89 20:149 32:86
.tober 1:62 4:51 5:-72 16:89 20:149 32:86
.toda 0:-44 2:48 4:26 9:-91 10:-86 11:-12 12:122 14:-34 16:-73 19:-35 20:-105 24:-35 25:55 28:73 31:96 32:212 33:-211
.today 0:-44 2:48 4:26 9:-91 10:-86 11:-12 12:122 14:-34 16:-73 19:-35 20:-105 24:-35 25:55 28:73 31:96 32:212 33:-211
.toff 0:21 1:70 6:1 10:-92 14:13 18:123 20:-17 21:76 22:-4 29:-89 33:116
.toff$ 0:21 1:70 6:1 10:-92 14:13 18:123 20:-17 21:76 22:-4 29:-89 33:116
.togg 22:17
.toggl 22:17
.toky 29:52 33:121
.tokyo 29:52 33:121
.told 7:99 8:-10 11:-18 21:26 24:-1 27:176
.told$ 7:99 8:-10 11:-18 21:26 24:-1 27:176
.tom$ 0:94 7:95 33:44
.tome 15:5 19:-62 20:190 22:22 29:135
.tomer 15:5 19:-62 20:190 22:22 29:135
.tomo 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.tomor 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
.ton$ 2:36 12:24 20:-8 34:65
.tone 0:66 1:65 2:-209 6:83 8:-60 10:63 11:-153 12:-170 13:-81 14:99 15:28 17:-76 18:56 19:-47 20:-151 22:-81 24:-138 25:-118 26:-40 27:57 28:26 31:-10 33:65 34:26
.tone$ 0:30 1:121 2:-137 4:-100 5:-117 6:115 10:96 11:-16 12:-69 14:-19 15:42 18:153 19:-71 20:-77 24:-58 27:-20 28:48 29:8 31:-61 33:111
.tones 1:-23 4:39 5:61 14:166 18:-256 27:135 29:-54 33:-109 34:28
.toni 2:-19 29:109
.tonig 2:-18 29:150
.too$ 2:249 5:-133 6:42 8:183 10:84 20:-132 22:-41 23:91 24:-26 25:-120 27:85 29:-198 31:11 33:-78 34:-59
.took 6:-62 17:25 33:102
.took$ 6:-62 17:25 33:102
.top$ 2:112 10:-98 12:-52 14:13 17:-19 18:-63 22:-74 23:-29 24:-116 25:-177 27:-254 29:246 30:211 31:168 33:52
.tor$ 10:-57 11:-43 14:33 17:309 29:40
.tora 9:84
.torag 9:84
.tori 2:86 17:24 29:38 33:-107
.torin 2:94 29:66 33:-65
.tors 10:72 12:-39 14:60 23:67 25:-39 27:38 29:40
.tors$ 10:72 12:-39 14:60 23:67 25:-39 27:38 29:40
.tory 6:220 12:-52 14:-33 19:135 29:78 33:-121
.tory$ 6:220 12:-52 14:-33 19:135 29:78 33:-121
.tota 14:117 17:44 32:-2
.total 14:117 17:44 32:-2
.touc 15:219 27:5 33:-15
.touch 15:219 27:5 33:-15
.tpon 2:-110 11:24 15:194 16:171
.tpone 2:-93 11:25 15:137 16:134
.tponi 15:35
.tra$ 0:105 1:160 2:-7 16:26 23:70 28:-7 31:-63
.trac 1:33 5:84 10:-45 12:-17 20:55 27:49 29:177 33:-71
.track 1:34 5:87 12:-12 20:87 27:50
.tract 29:39
.trad 34:71
.trai 2:168 5:-116 10:83 12:2
.train 2:173 12:2
.tran 0:12 2:46 5:-103 8:-64 9:-61 11:-120 14:66 16:-11 23:51 27:95 29:148 34:24
.trans 0:12 2:46 5:-103 8:-64 9:-61 11:-120 14:66 16:-11 23:51 27:95 29:148 34:24
.trap 4:95
.trap$ 4:95
.trea 29:55 32:31 33:-1
.tream 29:55 32:31 33:-1
.tree 5:-115 9:-57 12:306 29:-45
.tree$ 5:-115 9:-57 12:306 29:-45
.trib 11:-12 14:3 17:285 20:49 29:1
.tribu 11:-12 14:3 17:285 20:49 29:1
.tric 8:61 10:180 28:-132
.trics 8:61
.trict 10:189 28:-130
.trin 0:-374 1:-140 2:-7 4:-38 5:-201 6:38 7:-114 8:26 11:-216 12:8 14:-117 15:21 16:72 17:-315 18:4 19:85 20:-190 22:-63 23:3 24:16 25:-228 26:-48 27:71 28:129 29:-259 30:-126 31:16 32:-228 33:143 34:74
.tring 0:-374 1:-140 2:-7 4:-38 5:-201 6:38 7:-114 8:26 11:-216 12:8 14:-117 15:21 16:72 17:-315 18:4 19:85 20:-190 22:-63 23:3 24:16 25:-228 26:-48 27:71 28:129 29:-259 30:-126 31:16 32:-228 33:143 34:74
.trng 33:188
.trng$ 33:188
.tro$ 16:-72 29:42
.trod 0:17 1:86 17:8 24:-72
.trodu 0:17 1:86 17:8 24:-72
.tron 2:12 13:39 25:-26 34:79
.tron$ 2:12 13:39 25:-26 34:79
.tros 1:23 18:-11 19:94 29:25
.trosp 1:31 18:-9 19:95 29:27
.truc 11:134
.truct 11:134
.true 20:32 33:94
.true$ 20:32 33:94
.trun 3:-101 5:102 12:85
.trunk 3:-101 5:102 12:85
.try$ 1:27 8:22 9:61 22:8 29:-113
.tstr 4:95
.tstra 4:95
.ttac 9:89 29:98
.ttach 9:89 29:98
.tted 2:116 22:54
.tted$ 2:116 22:54
.tter 11:-40 29:109 31:51 33:87
.tter$ 11:-3 29:119 31:51 33:97
.ttin 10:-64 17:37 18:10 21:76 29:-11 31:86
.tting 10:-64 17:37 18:10 21:76 29:-11 31:86
.tton 2:52 12:36 20:-9 34:65
.tton$ 2:36 12:36 20:-8 34:66
.tual 19:92
.tual$ 19:99
.tuck 9:13 29:21
.tuck$ 9:13 29:21
.tude 17:77
.tuden 17:77
.tues 0:13 1:-42 2:58 7:-4 8:56 9:7 16:127 29:89 33:-104
.tuesd 0:17 1:-39 2:80 7:-4 8:56 9:7 16:30 24:5 29:89 33:-17
.tuff 26:74 29:-13 32:20 34:68
.tuff$ 26:74 29:-13 32:20 34:68
.ture 0:-274 1:-100 2:82 3:-124 4:-82 5:30 6:54 7:-210 8:-16 9:-287 11:-5 13:-13 14:58 15:11 16:76 17:-28 18:50 19:57 20:-165 21:-173 22:58 24:4 26:9 27:-96 28:71 29:-153 30:-100 31:-39 32:-278 33:196 34:8
.ture$ 0:-170 1:-95 2:154 4:-54 5:105 7:-46 9:-146 10:41 11:-327 12:-39 13:-50 14:78 15:22 16:88 18:94 19:27 21:-147 22:90 24:14 25:4 26:33 27:-56 28:3 29:-343 32:-200 33:48 34:32
.tures 2:-167 5:-46 6:150 12:134 18:-12 20:-160 28:85 29:74 33:130
.turn 8:80 9:82 18:-80 23:-82 27:141 29:12 30:118 31:46
.turn$ 8:89 9:-59 18:-61 23:-38 27:144 29:87 30:76 31:52
.turne 9:164 29:-64
.tus$ 5:203 8:-71 9:103 12:90 29:-71
.twea 2:194 29:-44
.tweak 2:194 29:-44
.twee 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
.tween 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
.two$ 1:14 3:59 5:11 6:-131 7:71 15:41 16:150 17:-19 18:-14 20:-88 21:-49 22:85 24:122 28:-78 29:-210 31:-38 33:24
.twor 1:142
.twork 1:142
.tyle 4:140 33:51
.tyle$ 4:140 33:51
.type 11:237 18:-14
.type$ 11:204 18:-10
.typo 2:207 21:-44
.typo$ 2:207 21:-44
.uage 11:32 22:38
.ual$ 4:71 11:101 19:87 30:61
.uali 21:104 22:-51
.uant 28:109
.uary 4:34
.uary$ 4:34
.uash 1:34 29:9
.uash$ 1:34 29:9
.uber 4:15 6:-25 13:-29 19:-41 20:-48 27:-29 29:283 34:130
.ubern 4:20 6:-16 19:-34 20:-44 29:214
.ubers 29:90 34:14
.ubli 20:159 33:-24
.ublis 20:162 33:-14
.ubmi 1:7 19:-28 22:54 29:82
.ubmit 19:-28 22:89 29:83
.ubsc 2:-109 5:-26 6:-89 8:-79 9:-93 10:-117 11:28 17:-136 24:-42 25:-176 26:258 27:72 29:78 30:189 31:110 33:-12 34:35
.ubscr 2:-109 5:-26 6:-89 8:-79 9:-93 10:-117 11:28 17:-136 24:-42 25:-176 26:258 27:72 29:78 30:189 31:110 33:-12 34:35
.ubun 4:81 20:78
.ubunt 4:81 20:78
.uce$ 1:85 24:-69
.uch$ 3:5 15:76 25:8 28:277 33:-127
.uche 15:45 27:11
.uches 15:45 27:11
.uck$ 9:11 29:15
.uct$ 10:67
.ucti 11:129
.uctio 11:129
.ude$ 1:134 2:-59 10:91 27:112
.uden 17:77
.udent 17:77
.udge 24:172
.udge$ 24:179
.udit 1:64 2:29
.udit$ 1:64 2:29
.uepr 2:74 33:46
.uepri 2:74 33:46
.ues$ 16:68 17:48
.uesd 0:17 1:-39 2:80 7:-4 8:56 9:7 16:30 24:5 29:89 33:-17
.uesda 0:17 1:-39 2:80 7:-4 8:56 9:7 16:30 24:5 29:89 33:-17
.uest 2:-59 5:-142 6:-100 8:150 9:123 10:-11 11:79 13:114 16:-106 18:-149 21:175 22:166 24:-107 25:-313 26:-37 27:-196 28:-47 29:-47 31:-208 32:-166 33:-138 34:91
.uest$ 2:-321 7:54 8:161 9:233 10:-23 11:49 13:-38 15:-2 21:76 22:110 25:-33 27:-30 29:-12 31:-62 32:-53
.ueste 8:82 15:22 22:-42
.uesti 2:-88 11:33 13:-77 17:64 22:197 29:-44 34:142
.uests 2:111 8:-11 9:-301 13:243 21:52
.ueue 9:-5 13:259 14:-105 18:135 19:-17 25:-29 29:31
.ueue$ 9:-5 13:259 14:-105 18:135 19:-17 25:-29 29:31
.uff$ 26:74 29:-13 32:20 34:68
.ugfi 2:79 5:88 20:147 29:-72
.ugfix 2:79 5:88 20:147 29:-72
.ugh$ 7:15 8:82 9:10 12:-157 13:24 16:-68 17:8 19:-97 22:175 24:-66 25:36 27:-135 28:3 29:-221 31:168 32:-28 33:-154 34:-71
.ughl 28:48
.ughly 28:48
.ught 7:90 15:68 17:21 23:15 33:71
.ught$ 7:91 17:22 23:17 33:90
.ugin 1:27 2:167 10:53
.ugin$ 2:154 22:30
.ugins 1:41 10:77
.ugs$ 17:159
.ugus 1:41 6:73 20:68 32:136 33:-75
.ugust 1:41 6:73 20:68 32:136 33:-75
.uick 5:159 10:-63 25:58 28:109
.uick$ 5:159 25:68
.uide 17:184 24:93 29:-69
.uide$ 17:184 24:93 29:-69
.uiet 25:-61 31:201
.uiet$ 25:-61 31:201
.uild 4:81 5:123 12:-117 14:-19 17:-79 20:44 25:35 29:203
.uild$ 4:94 5:4 17:-63 20:47 25:70 29:134
.uildi 5:87
.uire 0:-112 1:-14 2:-87 6:45 8:11 9:-100 10:39 11:-59 12:57 13:28 16:75 18:9 19:25 22:-30 23:-101 28:40 29:-161 33:55 34:72
.uirem 0:-105 1:-11 2:-47 6:47 8:19 9:-7 10:44 11:-28 12:58 13:43 16:76 18:10 19:26 21:-92 22:-8 23:-99 28:42 29:-150 33:57 34:74
.uit$ 17:4 27:-94 31:168
.uld$ 0:237 1:-130 2:20 3:214 4:-22 5:-53 7:177 8:-158 9:-202 10:-92 11:-28 12:-327 13:-204 14:4 15:227 16:24 17:56 19:-108 20:-89 21:118 22:46 23:39 24:-53 25:-737 26:151 27:4 28:-590 29:-170 30:78 31:-55 32:-87 33:-54
.ule$ 1:62 2:-97 3:110 4:82 6:30 8:-176 9:-153 12:-80 13:-15 14:222 15:-32 17:-87 18:108 19:84 20:-173 22:-139 24:31 25:-128 26:-66 27:-18 31:-56 32:-82 33:-150 34:26
.uled 29:-65 32:135 33:122
.uled$ 29:-65 32:135 33:122
.uler 9:64 29:43
.uler$ 9:64 29:43
.ules 2:-10 6:-8 10:137 17:40 18:-83 19:97 22:55 29:-55
.ules$ 2:-10 6:-8 10:137 17:40 18:-83 19:97 22:55 29:-55
.ull$ 2:93 4:-31 5:-57 8:-147 9:-135 13:-189 14:154 16:42 18:59 25:-14 29:249
.ult$ 8:-65 9:30 23:93 29:61 31:-9
.ults 7:42 8:116 22:-1
.ults$ 7:42 8:116 22:-1
.uly$ 33:110
.uman 11:-51 34:172
.uman$ 11:-51 34:172
.umbe 2:-27 5:88 7:124 8:118 9:96 13:67 16:-39 24:-33 25:-22 28:148
.umber 2:-27 5:88 7:124 8:118 9:96 13:67 16:-39 24:-33 25:-22 28:148
.umbs 8:133
.umbs$ 8:133
.ume$ 8:50 12:66 27:141 31:-71
.umen 0:41 2:-35 5:-70 11:66 17:35 18:28 21:60 22:-16 24:16 25:38
.ument 0:41 2:-35 5:-70 11:66 17:35 18:28 21:60 22:-16 24:16 25:38
.umma 27:4 29:23 32:136
.ummar 27:4 29:23 32:136
.ummi 29:132 31:55
.ummit 29:132 31:55
.ump$ 2:151 13:-55 14:94 21:-12 22:153 25:73 29:-154 33:61
.umps 2:81 33:-36
.umps$ 2:81 33:-36
.una$ 2:17 22:51
.unce 2:-64 9:130 10:-118 11:59 14:-78 20:111 26:80 27:179 29:-161 31:34 33:-93
.unce$ 9:145 20:25 27:91 29:-84
.uncem 11:74 20:26 26:99 27:60 31:53 34:-71
.unch 5:43 9:-26 11:-55 20:150 24:143 25:180 29:99 31:-126 32:-107 33:-179 34:-38
.unch$ 5:43 9:-25 11:-55 20:130 24:144 25:180 29:105 31:-125 32:-107 33:-165 34:-38
.und$ 2:39 10:-82 17:104 18:140 19:58 24:67 25:159 29:-215 33:-24
.unde 2:-28 7:22 10:122 11:133 12:67 13:181 26:22 29:-134 30:-3 31:-53 32:-32
.undec 7:46 9:-55 13:222 32:-20
.under 9:45 10:126 11:142 12:81 25:6 26:27 29:-87 31:-21
.undo 2:-88 7:39 15:-84 16:236 25:87
.undo$ 15:-69 16:241
.unds 9:25 25:68
.unds$ 9:25 25:68
.une$ 9:-43 21:86 33:99
.unfr 11:-1 12:205
.unfro 12:205 29:-126
.unit 29:117
.unit$ 29:117
.unk$ 3:-101 5:102 12:85
.unle 20:67
.unmu 25:-10 27:163 31:-39
.unmut 25:-10 27:163 31:-39
.unny 25:147
.unny$ 25:147
.uns$ 34:86
.unsu 25:-49 26:-283 27:-178 29:-50 30:287 31:192 34:66
.unsub 25:-32 26:-282 27:-143 29:-46 30:307 31:146 34:68
.unt$ 8:-107 10:119 11:-20 13:124 27:47 29:20 33:-67
.untd 10:-26 27:22 28:249 31:76
.untdo 10:-26 27:22 28:249 31:76
.unti 1:-25 2:33 4:-117 5:-171 6:-131 7:75 8:57 10:-165 11:-88 13:-146 14:163 15:-15 16:112 17:-195 19:-144 20:-45 21:33 22:102 24:99 25:-276 27:-254 28:178 29:-31 30:-55 31:57 33:14 34:-134
.until 1:-24 2:21 4:-115 5:-170 6:-131 7:76 8:57 10:-165 11:-87 13:-145 14:163 15:-15 16:112 17:-191 19:-144 20:-45 21:33 22:103 24:99 25:-240 27:-253 28:179 29:-30 30:-54 31:57 33:15 34:-131
.untu 4:81 20:78
.untu$ 4:81 20:78
.unwa 31:121
.uota 9:23 22:77 29:93
.uota$ 8:16 9:24 22:29 29:94
.upco 6:66 14:47 18:145
.upcom 6:66 14:47 18:145
.upda 1:-98 2:19 7:20 8:-128 9:74 14:-57 15:-40 16:65 19:-74 20:19 26:-84 27:176 31:30
.updat 1:-98 2:19 7:20 8:-128 9:74 14:-57 15:-40 16:65 19:-74 20:19 26:-84 27:176 31:30
.upgr 2:113 20:24 22:58 29:36
.upgra 2:113 20:24 22:58 29:36
.uple 6:122 19:-4 32:-33
.uple$ 6:122 19:-4 32:-33
.uplo 2:33 22:14
.uploa 2:33 22:14
.uppo 0:36 6:-51 10:50 18:-38 20:-37 21:154 28:-85 29:219
.uppor 1:66 5:-30 28:-54 29:269
.uppos 0:42 1:-20 5:88 6:-24 10:66 18:-6 21:162 29:-13
.upst 29:55 32:31 33:-1
.upstr 29:55 32:31 33:-1
.urce 17:3
.urce$ 17:3
.ure$ 0:-309 1:-140 2:130 3:-60 4:-71 5:94 6:-2 7:15 8:-44 9:-261 12:-8 13:-134 14:74 15:46 16:28 18:75 19:24 22:79 24:146 26:19 27:-58 29:-377 30:-127 31:-58 32:-223 33:82 34:27
.ures 2:-167 5:-46 6:150 12:134 18:-12 20:-160 28:85 29:74 33:130
.ures$ 2:-167 5:-46 6:150 12:134 18:-12 20:-160 28:85 29:74 33:130
.urin 2:258 12:-172 17:31 31:69
.uring 2:258 12:-172 17:31 31:69
.urit 1:91 8:6 10:25 11:-56 12:-95 16:48 22:43 24:-18 25:95 28:-44 34:86
.urity 1:91 8:7 10:25 11:-56 16:48 22:43 24:-18 28:-43 34:86
.url$ 14:60 26:174
.urll 9:53 22:102
.urlli 9:53 22:102
.urn$ 8:89 9:-63 18:-61 23:-38 27:144 29:13 30:76 31:52
.urne 9:164 29:-64
.urned 9:164 29:-64
.urpo 10:127 11:52 29:-52 30:53
.urpos 10:127 11:52 29:-52 30:53
.urre 2:-48 4:70 5:207 12:188 23:-5 26:42 32:-43
.urren 2:-48 4:70 5:207 12:188 23:-5 26:42 32:-43
.urs$ 6:-108 10:-12 15:71 24:78 28:207 29:-63 33:20 34:47
.ursd 6:80 10:-60 12:-121 15:-35 16:140 19:-89 21:7 24:60 25:-67 32:90 33:131
.ursda 6:80 10:-60 12:-121 15:-35 16:140 19:-89 21:7 24:60 25:-67 32:90 33:131
.urse 10:-34 11:209 25:-80 31:108
.ursel 10:-32 11:210 25:-78 31:109
.urt$ 15:77
.usag 11:156 25:-4
.usage 11:156 25:-4
.use$ 0:13 3:123 4:27 5:-84 7:-128 8:258 9:-30 10:-113 11:183 13:-76 14:-43 25:-161 29:74 32:-56 34:-101
.used 9:54
.used$ 9:54
.user 10:64 20:129 29:-22
.users 10:65 20:129 29:-22
.ush$ 1:28 11:-144 15:89 16:129 20:-124 24:-42 25:-289 28:-32 29:-100 31:371 32:-131 33:-171 34:28
.ushe 2:-9 6:145 15:38 29:86
.ushed 2:-9 6:145 15:38 29:86
.ushy 10:164 29:-39
.ushy$ 10:164 29:-39
.usin 4:24 11:118
.using 4:25 11:122
.uss$ 7:24 8:-3 29:57 30:43 31:-81
.ust$ 1:47 2:88 5:-208 6:83 11:-102 12:-85 14:128 15:-257 16:163 17:286 25:-99 27:-18 28:-210 29:-109 32:68 33:10 34:-254
.usto 0:87 14:-32 15:3 19:-64 20:188 22:16 29:132
.ustom 0:87 14:-32 15:3 19:-64 20:188 22:16 29:132
.usua 4:87
.usual 4:87
.usy$ 32:120
.utc$ 1:56 10:-24 33:218
.ute$ 11:-211 17:64 25:-139 27:95 30:347 31:165 32:-73
.uted 17:3 25:-160 30:220
.uted$ 17:3 25:-160 30:220
.uth$ 15:89
.utho 7:45 34:64
.uthor 7:45 34:64
.utin 17:100 30:70
.uting 17:100 30:70
.utio 20:77
.ution 20:77
.utof 0:21 1:70 6:1 10:-92 14:13 18:123 20:-17 21:76 22:-4 29:-89 33:116
.utoff 0:21 1:70 6:1 10:-92 14:13 18:123 20:-17 21:76 22:-4 29:-89 33:116
.utor 2:17 14:15 17:79 29:77
.utor$ 17:198 29:-15
.utors 2:36 14:34 17:-156 29:152
.utro 2:12 13:39 25:-26 34:79
.utron 2:12 13:39 25:-26 34:79
.utto 2:52 12:36 20:-9 34:65
.utton 2:52 12:36 20:-9 34:65
.utur 18:79
.uture 18:79
.uty$ 32:-44 34:267
.uul$ 29:169
.vaca 8:-70 9:-18 20:85 25:50 29:115 32:30
.vacat 8:-69 9:-16 25:56 29:129 32:39
.vail 20:178
.vaila 20:178
.val$ 7:19 8:169 13:116 29:-28
.vali 9:204
.valid 9:204
.vals 7:64
.vals$ 7:64
.vanc 16:21 24:99
.vance 16:21 24:99
.vate 0:83 11:116 23:-11 27:40 29:-46 31:22
.vate$ 0:83 11:116 23:-11 27:40 29:-46 31:22
.ved$ 5:73 6:-88 7:-50 8:19 9:69 10:-128 11:-27 13:186 15:144 16:79 17:261 19:-155 20:-82 22:-92 29:-286 34:-8
.velo 4:45 5:188 6:-59 10:84 12:7 20:-19 29:-118 33:-39
.velop 4:45 5:188 6:-59 10:84 12:7 20:-19 29:-118 33:-39
.vemb 3:111
.vembe 3:111
.ven$ 9:83 12:-58 21:51 22:43
.veni 33:34
.venin 33:34
.vent 0:4 4:-73 18:101 27:39 32:96
.vent$ 1:15
.vents 0:8 18:49 27:43 32:95
.ver$ 0:-32 1:-153 2:-73 3:-76 6:141 7:77 8:-18 9:69 10:41 12:-23 13:-124 14:-193 15:-126 17:195 18:171 19:-175 20:-176 21:182 22:56 24:-259 25:59 26:-190 27:190 28:-304 29:67 30:2 31:-173 33:-224
.verd 7:42 9:44
.verdi 7:42 9:44
.vere 10:34
.vered 10:34
.verl 3:28 24:93
.vers 1:-92 2:239 4:142 5:72 8:33 9:-154 10:-257 11:-116 12:-157 13:61 14:-135 16:-46 17:-24 18:-198 19:112 20:143 21:3 25:-59 27:-159 28:-136 32:-80 34:101
.vers$ 2:74 13:111 29:-146 33:41 34:163
.versi 1:-39 4:149 5:86 6:62 9:-45 11:-60 18:-65 19:125 20:160 29:74 33:-10
.versl 2:140 12:-35 21:50
.vert 2:156 9:-5 16:21 21:15
.vert$ 2:83 16:23 21:27
.verv 13:147 14:164 22:-73 32:102
.vervi 13:147 14:164 22:-73 32:102
.very 6:-109 7:-64 9:-221 11:70 12:43 13:50 14:336 15:-69 16:64 17:-69 18:-147 19:-108 20:-253 22:-212 24:136 25:99 27:227 28:-256 32:-163 33:-188 34:-161
.very$ 8:-95 9:-24 14:288 24:89 25:65 27:217 28:-44 31:-3 32:-105 33:-154 34:-27
.veryb 25:61
.veryo 8:25 24:42 25:15
.veryt 5:5 11:122 12:86 13:22 14:109 16:44 18:-25 20:-72 25:-193 31:4
.ves$ 7:77 9:-99 13:-79 18:88 24:-11 25:90 26:94 33:-89
.vide 0:23 8:11
.vien 14:-79 18:98 27:65
.view 1:8 4:-43 5:-136 8:-11 9:36 10:-178 11:-137 13:52 14:137 16:-73 24:-134 25:45 27:-135 29:122 32:46 33:28 34:38
.view$ 1:30 2:-111 5:-13 11:-81 13:41 14:144 16:-10 17:-121 22:-54 24:-92 25:84 29:93 32:55 33:59 34:42
.viewe 2:103 9:23 10:-88 17:26 21:3 22:139 27:-27 29:14
.ving 0:89 2:37 5:-225 6:-92 7:62 9:-114 10:21 11:114 12:-101 15:147 16:-73 24:-103 25:259 29:-9 33:-88
.ving$ 0:89 2:37 5:-225 6:-92 7:62 9:-114 10:21 11:114 12:-101 15:147 16:-73 24:-103 25:259 29:-9 33:-88
.viou 19:288 29:9
.vious 19:288 29:13
.viso 27:102 29:-51 31:72
.visos 27:102 29:-51 31:72
.volu 8:57 22:-33
.volum 8:57
.volv 17:171 29:-112
.volve 17:171 29:-112
.vote 2:-104 3:44 8:89 9:172 11:39 13:103 25:-99 29:-86
.vote$ 2:-95 7:19 8:166 9:-33 11:49 13:79 25:-58 34:46
.voted 3:52 9:43 34:-11
.votes 8:-103 9:202
.vour 8:13 12:-60 16:34 25:116 29:-51
.wait 2:164 5:-170 7:124 11:-60 13:190 17:-62 22:-37 29:-185
.wait$ 2:213 7:154 8:-53 9:-117 16:20 20:12 21:43 29:-21
.waiti 5:-148 6:8 9:93 13:211 18:64
.waiv 2:-91 9:96 10:-12 11:35 13:147 17:-21 21:128 22:164 29:-132
.waive 2:-91 9:96 10:-12 11:35 13:147 17:-21 21:128 22:164 29:-132
.wake 24:43
.wake$ 24:43
.want 2:42 8:-218 10:-176 11:-292 13:-221 15:74 17:35 18:-118 22:116 25:22 26:160 27:164 28:-98 29:-343 31:133 32:-165 34:-157
.want$ 8:-118 9:-7 10:-73 11:-67 14:33 15:54 21:-16 22:112 25:-317 26:97 27:155 28:-2 29:-116 30:1 31:162 32:-124 34:-18
.wante 22:92 25:72 26:80
.wants 17:63 21:94 22:-96 25:56 33:27 34:-38
.wap$ 16:204 33:-88
.ward 5:-206 16:42 18:225 27:72
.ward$ 16:43 27:72
.warn 23:56 24:260
.warn$ 23:64 24:155
.warni 1:28
.was$ 0:88 1:-233 2:-326 3:14 6:132 7:-34 8:-215 9:179 10:54 11:-38 12:-126 14:-240 15:114 17:-274 19:309 21:48 24:-106 25:40 26:-221 27:-74 28:-121 29:-464 31:-227 33:53 34:-23
.watc 10:-47 18:57 27:156 31:101
.watch 10:-47 18:57 27:156 31:101
.way$ 0:96 2:31 5:93 6:-328 8:46 9:-147 14:-44 15:-97 18:-204 20:-132 21:233 24:161 25:-148 28:241 29:-298 30:71 33:-226
.ways 14:-112 24:58 25:150
.ways$ 14:-112 24:58 25:150
.wbie 11:-8 17:273
.wbie$ 17:222
.wcom 2:-108 17:209 21:43
.wcome 2:-108 17:209 21:43
.weak 2:194 29:-44
.weak$ 2:194 29:-44
.webc 26:253 29:-157
.webca 26:253 29:-157
.wed$ 2:298 5:-159 6:-162 10:-61 12:130 13:167 15:75 18:-85 25:-23 29:-10 33:-97
.wedn 1:79 16:54 20:131 32:81
.wedne 1:79 16:54 20:131 32:81
.week 0:-293 1:107 2:-20 4:33 5:162 6:-17 7:-305 8:-174 9:-3 10:-388 11:-429 12:-382 13:-63 14:-532 16:166 17:-49 18:-560 19:-52 20:-156 21:-29 22:-97 23:-36 24:32 27:52 28:136 29:-252 30:-280 31:67 32:443 33:44 34:-91
.week$ 0:-65 1:90 2:42 4:-74 5:147 7:-87 8:-287 10:-460 11:-159 12:-194 14:-273 15:59 16:198 18:-348 19:-285 20:-161 23:-74 24:100 25:-71 26:-209 28:-151 31:8 32:369 33:115
.weekd 20:77
.weeke 2:-90 25:225 28:108 32:27
.weekl 2:-6 25:-93 26:63 27:134 31:37 32:150
.weeks 4:220 5:103 8:20 16:-33 17:-93 19:123 28:206 29:-112 33:-142
.ween 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
.ween$ 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
.welc 2:41 8:-54 9:24 17:95 25:91
.welco 2:41 8:-54 9:24 17:95 25:91
.well 10:43 25:117 27:63
.well$ 10:43 25:117 27:63
.wer$ 2:-8 9:34 11:7 17:14 22:87 26:-15 27:-137 29:33 30:98 31:40
.were 2:-101 13:225 19:242 22:-51 29:-25
.were$ 2:-92 13:142 19:244 21:54 22:-27 29:-12
.wered 13:89
.wers 21:20
.wers$ 21:20
.wert 25:-159 29:216
.what 0:-63 1:-217 2:-157 3:-54 4:-390 5:118 6:-286 7:-13 8:-407 10:230 11:159 12:-196 13:128 14:43 15:-67 16:-569 17:198 18:215 19:14 20:8 21:-1 22:-533 24:-70 25:-141 26:18 27:-409 28:-72 29:-33 30:-51 31:-318 32:83 33:33 34:-357
.what$ 0:-55 1:-206 2:-144 3:-53 4:-387 5:121 6:-269 7:-13 8:-400 10:154 11:160 12:-287 13:131 14:52 15:-62 16:-673 17:215 18:182 19:17 20:13 22:-501 24:-61 25:-131 26:22 27:-389 28:-60 29:-29 30:-49 31:-304 32:86 33:137 34:-347
.whate 18:133
.when 0:-355 1:-195 2:-344 4:-301 5:-431 6:-306 7:-65 8:-331 9:20 10:-155 11:-164 12:-249 13:-316 14:32 15:-148 16:-402 17:-311 18:-89 19:142 20:357 22:-416 24:86 25:-394 26:-441 27:203 28:-135 29:67 30:-303 31:-400 32:-273 33:396 34:-176
.when$ 0:-314 1:-126 2:-453 4:-267 5:-415 6:-297 7:-53 8:-273 9:33 10:-137 11:-106 12:-236 13:-291 14:53 15:-130 16:-368 17:-272 18:-79 19:147 20:360 22:-374 24:112 25:-340 26:-302 27:40 28:-123 29:83 30:-259 31:-336 32:-249 33:376 34:-126
.whene 27:267
.wher 2:-105 3:-225 5:173 9:91 10:-245 11:106 12:-146 14:111 15:89 17:122 18:-210 20:-147 21:36 22:-25 25:-233 27:-190 30:8 32:-58
.where 2:-105 3:-225 5:173 9:91 10:-245 11:106 12:-146 14:111 15:89 17:122 18:-210 20:-147 21:36 22:-25 25:-233 27:-190 30:8 32:-58
.whet 0:36 2:-9 15:56 23:13 34:106
.wheth 0:36 2:-9 15:56 23:13 34:106
.whic 0:-210 1:-214 2:-230 3:21 4:-84 5:77 6:-90 7:-172 8:-179 10:27 12:-108 13:114 15:-240 16:-275 17:19 18:214 19:91 20:107 21:-200 22:-242 24:-327 25:-315 26:69 27:-288 28:-90 29:104 30:-195 31:-155 33:111 34:30
.which 0:-210 1:-214 2:-230 3:21 4:-84 5:77 6:-90 7:-172 8:-179 10:27 12:-108 13:114 15:-240 16:-275 17:19 18:214 19:91 20:107 21:-200 22:-242 24:-327 25:-315 26:69 27:-288 28:-90 29:104 30:-195 31:-155 33:111 34:30
.whil 32:79 34:12
.while 32:79 34:12
.who$ 1:-173 2:-400 3:111 4:-123 5:-326 6:-272 8:-266 9:121 10:-18 11:-110 12:-290 13:39 14:-164 15:-33 16:-300 17:-21 18:-238 19:-88 20:-278 21:23 22:-318 23:19 24:-192 25:52 26:208 27:-22 28:-215 31:-114 32:-307 33:-304 34:478
.whol 14:209 15:37
.whole 14:209 15:37
.whom 2:-61 7:47 9:-76 10:100 15:51 21:-49 33:-185 34:351
.whom$ 2:-61 7:47 9:-76 10:100 15:51 21:-49 33:-185 34:351
.whos 10:-32 21:-58 29:-6 34:296
.whose 10:-32 21:-58 29:-6 34:296
.why$ 0:80 2:-161 6:-191 7:-69 9:199 10:293 12:-193 15:12 18:-99 23:55 25:-133 28:-134 29:95 30:97 31:-3 33:-254
.wich 25:187 29:-67 34:-149
.wich$ 25:187 29:-67 34:-149
.wifi 29:46
.wifi$ 29:46
.wiki 29:117
.wiki$ 29:117
.will 0:-135 1:-70 2:74 3:149 4:-29 5:-73 6:-168 7:-106 10:-84 11:-98 14:-83 19:-246 20:138 21:134 22:55 23:102 24:-229 26:-51 28:159 29:127 30:134 31:-223 32:-12 33:-75
.will$ 0:-132 1:-69 2:78 3:150 4:-29 5:-72 6:-166 7:-85 10:-82 11:-95 14:-79 19:-245 20:139 21:138 22:61 23:103 24:-228 26:-47 28:160 29:99 30:134 31:-222 32:-11 33:-74
.wind 2:-82 5:17 6:124 9:-34 10:93 12:-51 20:-91 33:111
.windo 2:-82 5:17 6:124 9:-34 10:93 12:-51 20:-91 33:111
.wing 5:-10 12:108 18:96 26:141
.wing$ 5:-10 12:108 18:96 26:141
.wise 15:3 33:78
.wise$ 15:3 33:78
.witc 3:7 27:105 30:116
.witch 3:7 27:105 30:116
.with 1:-100 4:160 5:31 6:-42 7:77 8:157 9:94 11:7 12:-40 13:94 15:-221 16:108 18:-18 19:6 20:-308 21:-30 22:-31 23:-135 25:-372 27:-64 29:-28 30:-113 31:37 32:-294 33:-134
.with$ 1:-78 4:168 5:87 7:73 9:118 10:-42 11:31 12:-18 13:2 15:-191 16:154 17:7 19:17 20:-263 23:-126 25:-319 26:-181 27:-52 28:-320 30:-65 31:53 32:-240 33:-82
.withd 8:130 22:-10
.withi 5:-53 10:94 28:125
.witho 26:53
.wmuc 28:98
.wmuch 28:98
.wner 10:-85 16:-70 33:-58 34:261
.wner$ 10:-36 16:-31 33:-30 34:216
.wnlo 20:155
.wnloa 20:155
.wns$ 10:-5 31:68 34:123
.won$ 29:188 34:-134
.word 2:111 5:-49 6:31 9:35 12:69 13:-91 20:-95 29:103 33:13
.word$ 2:17 6:38 9:53 11:-46 13:-46 21:4 29:139
.wordi 2:29 5:-13 12:98 20:-37 33:48
.words 11:23
.work 1:91 2:-141 5:113 10:-22 11:83 12:-23 13:-92 14:-94 17:228 18:33 19:-21 22:53 23:67 24:-72 25:99 27:-99 28:75 29:-114 30:51 31:-187 33:-266 34:-122
.work$ 1:73 2:-128 5:231 11:136 12:-56 13:-5 17:75 22:73 29:-69 31:-88 33:-35
.workf 17:48
.worki 18:100 28:57
.works 5:-29 17:74 23:28 24:-34 25:135 30:81
.worr 18:145 25:76 31:-38
.worry 18:146
.wort 21:175
.worth 21:175
.woul 0:180 2:68 3:140 5:-5 6:-45 7:69 8:-4 10:-57 11:-3 14:-8 15:133 16:-9 17:34 18:-70 25:-203 26:65 27:7 28:-174 29:-160 30:58 32:-155 33:-355
.would 0:180 2:68 3:140 5:-5 6:-45 7:69 8:-4 10:-57 11:-3 14:-8 15:133 16:-9 17:34 18:-70 25:-203 26:65 27:7 28:-174 29:-160 30:58 32:-155 33:-355
.writ 6:103 10:-69 20:-54 21:84 25:-42 29:150 33:129
.write 2:-109 6:110 20:-22 21:90 25:-32 29:204
.writi 2:71 33:61
.wron 16:135 22:93 25:91
.wrong 16:135 22:93 25:91
.wsle 29:87 33:110
.wslet 29:87 33:110
.xact 10:101 16:-76 17:-11 25:121 28:71 29:-77 33:124
.xact$ 16:-13 33:142
.xactl 10:104 17:-4 25:122 28:77 29:-71
.xamp 7:164 8:-6 11:172 25:-25
.xampl 7:164 8:-6 11:172 25:-25
.xcep 1:-113 2:-61 4:-100 5:-121 6:-75 8:102 9:149 12:-115 13:167 14:-64 16:-201 17:-196 18:-23 19:21 20:-99 21:217 22:172 25:-31 26:-75 27:11 28:-48 29:-12 32:-166 33:-149 34:60
.xcept 1:-113 2:-61 4:-100 5:-121 6:-75 8:102 9:149 12:-115 13:167 14:-64 16:-201 17:-196 18:-23 19:21 20:-99 21:217 22:172 25:-31 26:-75 27:11 28:-48 29:-12 32:-166 33:-149 34:60
.xed$ 5:-34 12:76 20:-49 29:144
.xemp 2:23 12:-56 13:133 22:204 29:-46
.xempt 2:23 12:-56 13:133 22:204 29:-46
.xes$ 2:146 10:114 12:-27 21:-52 22:56
.xing 2:-117 5:226
.xing$ 2:-117 5:226
.xist 3:92 6:98 11:8
.xist$ 3:92 6:98 11:8
.xpec 17:145 20:214 29:-24
.xpect 17:145 20:214 29:-24
.xpir 6:100 9:184 13:76 19:-7 29:-90 32:-43
.xpire 6:100 9:187 13:59 19:-6 29:-89 32:-43
.xpla 10:300 11:63 13:-32
.xplai 10:300 11:63 13:-32
.xten 6:-106 8:66 13:15 15:108 22:79 33:32
.xtend 6:-97 8:72 15:109 33:35
.xtens 13:21 22:58
.xtra 0:106 1:160 16:26 28:-6
.xtra$ 0:106 1:160 16:26 28:-6
.xts$ 2:-64 8:58 10:47 12:54 22:-55 33:184
.ybe$ 0:159 15:97 16:-103 25:66 30:47
.ybod 9:51 10:105 15:41 21:-46 25:47
.ybody 9:51 10:105 15:41 21:-46 25:47
.ycle 0:18 1:-271 2:-178 3:335 4:306 5:157 6:-272 8:16 9:-164 10:20 11:-59 12:-154 14:127 16:-180 17:-142 18:-295 19:201 20:-216 21:-63 22:-149 24:-173 25:-338 26:-166 27:-197 29:-439 31:-180 32:-264 33:-21
.ycle$ 0:25 1:-262 2:-66 3:163 4:320 5:186 6:-255 8:19 9:-123 10:29 11:-27 12:-108 13:6 14:158 16:-168 17:-86 18:-271 19:153 20:-185 21:-39 22:-136 24:-160 25:-278 27:-180 28:8 29:-379 31:-167 32:-237 33:-9
.ycles 3:299 5:-37 19:35
.year 2:-53 4:6 11:-46 15:93 19:251 25:-73 29:220 33:-188
.year$ 2:-50 4:7 15:93 19:260 29:99 33:-186
.yed$ 6:-21 15:226 33:-31
.yes$ 2:93 7:-56 8:250 9:-160 25:70 29:-127
.yest 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:71 17:7 25:-33 29:37 33:-104 34:2
.yeste 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:71 17:7 25:-33 29:37 33:-104 34:2
.yet$ 0:-108 3:178 4:-63 5:133 6:119 7:59 8:-179 9:48 12:94 13:29 16:-100 17:-1 20:-90 25:81 27:-46 28:-158 29:-217 34:-90
.ying 7:41 8:-44 14:-17 18:74 26:62 27:2
.ying$ 7:41 8:-44 14:-17 18:74 26:62 27:2
.yle$ 4:140 33:51
.ymor 31:141
.ymore 31:141
.yone 2:-26 3:5 4:-59 5:-31 9:17 12:-49 13:64 22:-124 24:24 25:237 33:-71 34:12
.yone$ 2:-26 3:5 4:-59 5:-31 9:17 12:-49 13:64 22:-124 24:24 25:237 33:-71 34:12
.you$ 2:-230 4:4 5:35 6:-284 7:-55 8:74 9:-235 10:-30 11:258 12:-214 13:-177 14:-27 15:-124 17:-101 18:-348 19:-111 20:-66 21:-76 23:119 25:318 26:17 28:-92 30:140 32:-271 34:-274
.your 5:-158 7:100 8:-173 10:-228 11:222 17:22 23:71 25:-19 26:61 27:-11 29:-121 30:5 31:169 34:100
.your$ 5:-131 7:106 8:-146 10:-176 11:87 17:30 23:80 26:67 29:-70 30:21 31:42 34:105
.yours 10:-31 11:210 25:-78 31:109
.ype$ 11:204 18:-10
.ypo$ 2:207 21:-44
.ythi 1:-173 2:42 5:40 8:-13 9:-28 11:92 12:64 13:163 14:69 18:96 19:-83 20:-176 22:-149 24:-207 25:-513 26:15 27:28 28:-209 29:-315 30:-126 31:35 32:135 33:-32
.ythin 1:-173 2:42 5:40 8:-13 9:-28 11:92 12:64 13:163 14:69 18:96 19:-83 20:-176 22:-149 24:-207 25:-513 26:15 27:28 28:-209 29:-315 30:-126 31:35 32:135 33:-32
.ytho 2:133 5:-61 10:14 20:-134 29:111 33:142
.ython 2:133 5:-61 10:14 20:-134 29:111 33:142
.zen$ 5:-160 6:-70 10:-11 12:463 18:-149 22:46 28:-29 29:67 31:-13 33:-77
.zes$ 1:-114 4:112 5:-65 10:15 11:-32 12:25 14:217 16:-163 19:-64 24:-87 25:33 27:189 29:9 31:23 33:-193
.zing 25:128
.zing$ 25:128
.zon$ 18:123 32:-33
.zone 11:67 14:36 19:-61 29:34
.zone$ 11:67 14:36 19:-60 29:34
.zpac 19:339 20:-67 33:-146
.zpach 19:334 20:-50 33:-146
.zuul 29:169
.zuul$ 29:169
.zza$ 25:55 29:149 34:-4
.zzz$ 11:-120 25:1 29:100 31:-180
<?> 1:-653 2:154 3:-125 4:-716 5:57 6:108 7:-50 8:-1108 9:177 10:84 11:134 12:14 13:-97 14:-63 15:-167 16:-834 17:69 18:118 19:-97 20:139 21:-82 22:-537 23:-61 24:-499 25:-174 26:65 27:-561 28:120 29:38 30:-56 31:-404 32:8 33:179 34:99
<?>_$ 1:-653 2:154 3:-125 4:-716 5:57 6:108 7:-50 8:-1108 9:177 10:84 11:134 12:14 13:-97 14:-63 15:-167 16:-834 17:69 18:118 19:-97 20:139 21:-82 22:-537 23:-61 24:-499 25:-174 26:65 27:-561 28:120 29:38 30:-56 31:-404 32:8 33:179 34:99
<cycle> 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
<cycle>_$ 2:87 14:163 19:195 20:-99 33:74
<cycle>_<?> 6:36 20:93 29:-111
<cycle>_coming 20:74
<cycle>_in 2:-58 11:-77 12:40 29:127
<cycle>_out 6:41
<deadline> 0:69 1:-17 2:-395 3:-1315 4:-540 5:-747 6:464 7:-1469 8:-622 9:-258 10:341 11:-986 12:-167 13:-122 14:-766 15:357 16:465 17:-1226 18:-171 20:-489 21:92 22:13 23:-85 24:302 25:-1018 26:-395 27:-36 28:358 29:-449 30:-750 31:-80 32:-1903 33:418 34:25
<deadline>_$ 1:119 2:-60 4:49 5:-511 7:-132 8:-304 9:-424 10:303 11:-4 12:-194 13:-5 15:-85 16:-361 17:-148 18:119 19:-285 20:-78 22:43 23:-118 24:367 25:-97 27:41 28:426 29:-77 30:-382 31:82 32:-483 34:8
<deadline>_<?> 0:-250 2:22 5:194 6:-272 9:-212 10:68 11:-67 13:94 14:-224 15:25 16:-184 18:-17 19:-5 20:-160 21:-215 22:-123 24:30 26:3 27:-105 29:171 33:195
<deadline>_<deadline> 10:-115 19:-27 24:74 31:-45 33:85
<deadline>_<link> 21:-31 22:200
<deadline>_<number> 1:160 9:151 10:-232 16:297 21:-58 28:-89 29:-229
<deadline>_<quoted> 1:80 6:171 10:-132 16:-32 29:-30 33:78
<deadline>_<unknown> 1:-151 2:-107 6:-50 10:-15 15:137 16:44 18:-57 19:-256 21:129 24:14 28:-76 29:-420 31:-60 33:243 34:87
<deadline>_@month 1:56 16:13
<deadline>_@remind 27:78 31:53
<deadline>_@updates 27:50
<deadline>_@weekday 33:39
<deadline>__ 6:-53 12:80 24:80
<deadline>_a 1:75 2:-15 15:31 16:77 24:-104 33:33
<deadline>_about 10:272 33:-228
<deadline>_active 12:152
<deadline>_again 12:-226 15:71 19:-85 29:209 33:190
<deadline>_already 2:15 6:199
<deadline>_also 10:37 19:122 33:-65
<deadline>_and 1:107 5:39 6:-36 10:-58 14:-80 15:-8 17:18 18:141 20:-5 24:-111 27:119 28:-64 33:100 34:-2
<deadline>_announcements 27:47
<deadline>_apply 10:168 12:42 33:-72 34:-81
<deadline>_are 5:24
<deadline>_at 1:64 12:11 15:127 16:-156 33:78
<deadline>_back 16:124
<deadline>_be 16:110 21:81 24:-128 28:18
<deadline>_been 6:60
<deadline>_before 6:127 19:-101 28:-132 29:62 33:88
<deadline>_begin 29:115 33:-22
<deadline>_begins 27:98
<deadline>_but 0:69 15:29 27:-30 31:18
<deadline>_by 15:34 16:200
<deadline>_can 2:82 15:-167 16:32 21:80 33:-104 34:92
<deadline>_come 10:43 12:9 18:-29 33:91
<deadline>_comes 18:6
<deadline>_cover 10:113
<deadline>_cutoff 0:50 1:-25 6:21 33:15
<deadline>_date 6:-139 16:-180 18:-190 19:193 20:-93 33:157 34:197
<deadline>_dates 14:-68 15:-18 33:193
<deadline>_day 10:124 16:-76 20:-32 25:169 33:-85
<deadline>_deadline 6:136 15:-141 33:175
<deadline>_done 6:145
<deadline>_down 33:92
<deadline>_earlier 10:93 19:45
<deadline>_end 16:69
<deadline>_exactly 10:38
<deadline>_exception 2:-21 8:129 9:125 13:-290 22:54
<deadline>_exceptions 8:127 9:74 13:62 22:-17 34:-61
<deadline>_extended 15:221 33:-127
<deadline>_fall 33:87
<deadline>_for 0:5 1:133 2:-11 8:16 10:76 12:-64 15:12 19:21 20:60 22:74 24:-154 27:19 29:-94 31:-1
<deadline>_forbid 10:61
<deadline>_forward 16:76
<deadline>_freeze 24:44
<deadline>_happen 33:43
<deadline>_happened 6:96
<deadline>_has 6:23 15:8
<deadline>_history 6:107
<deadline>_hit 33:13
<deadline>_how 10:41 28:2
<deadline>_i 15:36 23:86 24:-5
<deadline>_in 10:-42 12:76 16:-3 19:167 28:188 29:-331 33:66 34:-59
<deadline>_is 1:-102 2:103 5:-22 6:181 10:8 12:-33 16:86 18:14 20:-90 21:29 23:-65 24:33 27:59 29:-342 33:95
<deadline>_it 16:79 33:-25
<deadline>_kick 6:-68 12:145
<deadline>_last 6:30 19:27
<deadline>_later 15:122 16:-9 19:85
<deadline>_make 0:16
<deadline>_meaning 10:42
<deadline>_minus 16:-43 24:97 28:42
<deadline>_moved 15:79 16:84 33:-30
<deadline>_needed 0:129 33:-71
<deadline>_needs 16:64
<deadline>_new 16:65
<deadline>_next 0:128 4:-25 16:52 18:-1
<deadline>_now 6:-167 28:138
<deadline>_of 16:-49 19:247 33:-86
<deadline>_on 5:-25 12:154 15:-30 16:186 27:-187 28:-111 29:19 33:53 34:1
<deadline>_one 1:149 6:-51
<deadline>_only 27:140
<deadline>_or 2:-192 5:19 10:-171 12:203 18:304 33:-212
<deadline>_out 6:58
<deadline>_over 6:94
<deadline>_please 10:100 14:-40 16:-101 19:-102 22:136 28:120 33:121
<deadline>_reached 6:74
<deadline>_reminder 16:-57 23:1 24:119
<deadline>_reminders 31:14
<deadline>_right 0:12 23:60 24:-10
<deadline>_should 15:60 16:47 33:-43
<deadline>_slip 6:146
<deadline>_stand 10:3
<deadline>_start 12:30 16:31 29:-46 33:126
<deadline>_starts 10:38 24:38
<deadline>_still 6:124 12:1
<deadline>_tagged 6:112 33:-46
<deadline>_take 6:113
<deadline>_tell 24:34
<deadline>_that 18:28 33:60
<deadline>_the 10:48 33:90
<deadline>_this 13:115 33:76
<deadline>_to 1:-108 14:52 16:442 19:152 27:-111 28:-184 29:-3 33:-48
<deadline>_two 10:12 16:133
<deadline>_until 16:206
<deadline>_vs 10:135
<deadline>_was 16:-39 19:60 28:-24 33:213
<deadline>_what 0:26 10:102 23:3 24:-5 33:75
<deadline>_when 19:43 29:230 33:-122
<deadline>_which 29:138
<deadline>_will 16:54
<deadline>_with 16:159 21:92
<deadline>_yesterday 6:158 12:-55
<deadline>_yet 12:149 33:109
<freeze> 1:61 2:-128 3:-595 4:-401 5:-532 6:97 7:-719 8:-198 9:-20 10:353 11:-388 12:-8 14:-381 15:194 16:148 17:-500 18:-184 19:68 20:-660 21:147 22:171 23:-77 24:57 25:-423 26:-363 27:-94 28:184 29:-338 30:-853 31:-178 32:-1076 33:173 34:1
<kind> 0:198 1:20 2:-110 3:-599 5:191 6:-256 7:-669 8:-475 9:-865 10:315 11:-347 12:358 13:-196 14:193 15:-85 16:-152 17:1 18:-16 19:16 20:-4 22:80 24:-76 25:1 26:-422 27:144 28:-25 29:-537 30:-594 31:-31 33:24 34:9
<link> 2:88 5:-209 7:-214 8:-116 9:237 10:-131 11:-97 12:-167 13:-435 16:-20 20:-153 21:-602 22:721 25:-77 27:-146 29:108
<link>_$ 5:-120 7:-45 13:-136 21:-280 22:431 29:121
<number> 0:-1230 1:615 2:-347 3:-63 4:284 5:-1109 6:-754 7:50 8:417 9:518 10:-401 11:-557 12:-1074 13:-1389 14:-748 15:-1183 16:563 17:-766 18:-202 19:-713 21:-988 22:-59 23:-828 24:262 25:-104 26:-1103 27:-531 28:-163 29:154 30:-363 31:-205 32:264 33:165 34:-543
<number>_$ 0:-214 1:370 2:-176 3:-215 4:48 5:-447 6:-141 8:40 9:64 10:-81 11:-125 12:-321 13:-492 14:-537 15:-3 16:412 17:-415 18:-168 19:-288 20:21 21:-519 22:-3 24:33 25:64 26:-52 27:-599 28:-435 29:279 30:-48 31:-592 32:179 33:-565 34:-505
<number>_<?> 2:-111 4:65 5:-124 6:-193 9:185 10:-256 12:-97 15:-56 20:149 21:-127 25:-116 29:72 33:238
<number>_<deadline> 10:143 16:-60 27:66 33:-43
<number>_<number> 1:251 2:-178 4:38 8:10 9:-171 10:-263 11:-84 16:135 18:-116 20:-208 25:-183 27:-54 29:187 32:134
<number>_<request> 8:202 9:-220
<number>_<unknown> 9:192 16:87 22:-74 25:-37 31:13 33:36
<number>_<version> 22:50
<number>_@month 1:296 4:46 6:-82 10:-14 14:-126 16:190 22:-219 24:-28 29:-267 32:216 33:13
<number>_@unit 16:134 24:125 28:-22 33:-111
<number>_am 24:126 30:31 32:-20
<number>_and 8:80 32:119
<number>_approved 7:-149 8:-96 9:236
<number>_as 1:133 29:-8
<number>_at 1:51 7:77
<number>_before 2:39 7:82 29:-20
<number>_correct 20:123
<number>_day 16:25 28:79 33:-56
<number>_days 1:67 18:-52 28:70 31:70 32:64 33:-120
<number>_does 2:42 9:14 29:-7
<number>_fix 16:96
<number>_for 8:54 29:26
<number>_from 16:35
<number>_h 22:91 24:157 32:100 33:-46
<number>_hours 24:27
<number>_in 8:62 9:185 12:-67 29:-151 33:52
<number>_instead 1:-30 16:157
<number>_is 2:4 6:-94 8:85 16:-92 20:56 33:301
<number>_mean 29:7
<number>_my 29:126
<number>_no 8:41 12:-92 33:107
<number>_not 16:114
<number>_of 4:61 6:88
<number>_on 8:271 9:-89 22:-85
<number>_or 2:-25 20:187 33:192
<number>_please 1:5 16:53 29:-80 33:93
<number>_rather 16:51
<number>_right 33:74 34:18
<number>_ship 4:33
<number>_still 29:35
<number>_the 7:48 8:87 9:-49
<number>_through 8:50 9:31
<number>_to 2:-8 8:144 16:-12 22:100 32:64
<number>_utc 1:70
<number>_week 1:-97 3:94 4:91 32:68
<number>_weeks 4:204 5:60 28:11 32:-149
<number>_with 1:67 4:131
<quoted> 1:262 2:-159 4:3 5:-244 6:197 7:246 8:-53 10:446 11:-292 14:-199 15:-109 16:-188 17:-272 18:-237 24:-90 25:-258 27:-40 28:112 29:-77 31:-6 32:-120 33:-78 34:-99
<quoted>_$ 1:-69 6:-94 7:245 17:-85 25:-111 29:-202 33:142
<quoted>_<?> 6:104 10:-29 33:148
<quoted>_<number> 1:29
<quoted>_<quoted> 1:236 2:-66 5:-117 6:8 7:253 9:-36 10:301 11:-130 14:-155 16:-96 17:-179 18:-92 24:-58 25:-187 28:84 29:-355
<quoted>_for 1:53
<quoted>_in 9:10 10:146 11:-123 14:-22 22:38 29:57
<quoted>_mean 10:127 29:-19
<quoted>_on 1:96
<request> 0:-477 1:-542 2:-1052 3:-639 4:-482 5:-1039 6:-697 7:606 8:964 9:908 10:-591 11:-965 12:-670 13:-1073 14:-608 15:-511 16:-599 17:-788 18:-556 19:-514 20:-590 21:-581 22:-26 23:-187 24:-498 25:-962 26:-815 27:-752 28:-514 29:-1375 30:-657 31:-1003 32:-547 33:-627 34:-659
<request>_$ 2:-245 4:-145 5:-486 6:-72 7:446 8:301 9:560 10:-318 11:-550 12:-141 13:-238 14:-114 17:-200 18:-282 20:-133 21:-55 25:-304 26:-222 27:-247 28:-50 29:-573 30:-51 31:-468 32:-182 33:-71 34:-462
<request>_<?> 7:182 9:20 34:-84
<request>_<unknown> 7:108 8:231 9:-76 29:-6
<request>_and 8:58
<request>_any 8:71 9:120 13:-39
<request>_approve 7:-52 8:107
<request>_approved 7:-159 8:246
<request>_as 8:166
<request>_been 9:71
<request>_but 8:75
<request>_deny 8:4
<request>_go 9:35
<request>_have 9:181 29:-96
<request>_i 7:31
<request>_in 8:154
<request>_is 8:246 9:-53
<request>_no 7:30
<request>_please 7:-59 8:2 9:194 16:-23 22:56
<request>_should 7:79
<request>_still 2:-94 9:123
<request>_to 8:125
<request>_valid 9:161
<request>_yes 8:47
<request>_yet 7:36 9:60
<unknown> 0:-339 1:170 2:232 3:-150 4:160 5:-42 6:-23 7:9 8:33 9:62 10:-206 11:-25 12:-123 13:-261 14:-207 15:68 16:-391 17:18 18:59 19:30 20:-83 21:-91 22:331 23:-361 24:-372 25:-76 26:121 27:-37 28:-19 29:382 30:-418 31:39 32:-359 33:26 34:-1
<unknown>_$ 0:-220 1:-441 3:-40 5:20 6:-154 7:75 8:-220 9:-124 10:68 12:-4 13:-68 14:-477 15:130 16:-223 17:7 18:-40 19:142 20:-36 21:-152 23:-84 24:-90 26:86 27:-54 28:-481 29:416 31:89 33:36 34:-90
<unknown>_<?> 2:-202 3:46 6:185 9:36 10:29 11:53 12:97 13:-193 14:-230 17:-187 18:-349 21:232 25:-298 26:-208 28:146 29:-63 32:-59 33:-151 34:24
<unknown>_<cycle> 6:51 11:-81 20:65 29:51
<unknown>_<deadline> 6:-59 10:-83 12:67 16:19 18:254 27:-72 29:-150 31:-56 33:13 34:-113
<unknown>_<number> 1:-156 8:-67 9:120 14:-100 16:66 18:107 21:-58 22:7 24:-20 25:73 31:-135 32:71 33:101 34:28
<unknown>_<request> 7:-120 8:250 9:43 25:-64 34:-53
<unknown>_<unknown> 2:170 4:-246 5:-220 7:-198 9:-405 10:-482 12:-369 13:-14 14:-173 17:183 18:-164 19:-293 20:70 21:-56 22:153 24:-207 25:-130 26:-242 28:258 29:237 31:-7 33:-8 34:50
<unknown>_<version> 1:84 2:59 21:-33 22:148 29:-43 34:24
<unknown>_@month 1:78
<unknown>_@weekday 25:23
<unknown>__ 2:48 6:171 8:76 9:-153 11:-110 14:161 16:100 18:44 19:-135 21:32 24:49 25:-235 28:-222 29:-431 31:111 34:-148
<unknown>_a 1:8 2:27 10:-77 11:110 17:38 27:107 29:-195
<unknown>_about 18:93 29:26
<unknown>_after 2:78 18:62
<unknown>_and 8:3 16:10 17:127 18:21
<unknown>_approved 7:87
<unknown>_are 1:98 5:38 9:50 10:-75 11:-63 25:63
<unknown>_at 8:87 24:32
<unknown>_before 20:74 28:41 29:-40 33:-15
<unknown>_bug 15:30
<unknown>_by 25:75
<unknown>_calendar 26:60
<unknown>_can 22:1
<unknown>_change 20:103
<unknown>_close 1:38 32:49 33:39
<unknown>_code 2:58 33:56
<unknown>_come 20:-128 29:220
<unknown>_cutoff 1:51
<unknown>_cycle 4:139 33:-47
<unknown>_date 19:-57 20:162 27:38
<unknown>_dates 19:140
<unknown>_day 32:7
<unknown>_days 24:158 28:6
<unknown>_deadline 1:111 29:64 33:-102
<unknown>_deadlines 0:176
<unknown>_do 21:-70 25:71 28:250 29:-139 34:40
<unknown>_does 10:-72 28:7 29:8
<unknown>_done 4:61
<unknown>_down 9:146 33:42
<unknown>_driver 8:54
<unknown>_every 14:72 25:132 33:-29
<unknown>_exception 8:10 9:36 11:-2 13:-61 21:-45 29:87
<unknown>_exceptions 13:22 21:-15 34:37
<unknown>_feature 2:4 22:136 25:79
<unknown>_first 13:33 14:21
<unknown>_for 4:66 8:-11 11:98 12:69 17:48 20:-72 21:-75 25:-212 29:31 33:17
<unknown>_get 20:58
<unknown>_has 3:21 7:58 8:-33
<unknown>_how 11:-9 17:79
<unknown>_i 17:41 33:23
<unknown>_in 2:65 4:78 5:49 9:-28 13:-8 20:-14 22:2 25:-65 27:30 29:169 33:-92 34:-35
<unknown>_is 5:155 7:14 8:2 10:217 12:40 17:-15 21:-26 25:-134 28:-32 29:-55 33:-169
<unknown>_it 10:57 25:11
<unknown>_left 28:138
<unknown>_link 29:115
<unknown>_log 10:72 33:-20
<unknown>_me 8:84 14:-44 24:179 25:-73 31:82 33:-137
<unknown>_meeting 1:60
<unknown>_more 31:133
<unknown>_my 8:-7 9:97 22:-40 27:8
<unknown>_new 17:47
<unknown>_next 2:24
<unknown>_now 2:88 14:-83 18:99
<unknown>_of 6:130 8:156 9:-1 10:66 12:-56 21:50 29:226 33:-211 34:-57
<unknown>_off 8:115 9:30 25:59 30:50 31:-30 34:-58
<unknown>_on 1:79 5:54 9:-58 10:180 16:-152 25:33 33:-30
<unknown>_only 8:-18 13:65 27:26
<unknown>_option 2:11
<unknown>_or 7:89 12:33 31:58
<unknown>_out 14:64 17:80
<unknown>_patch 9:75 22:35 29:-19
<unknown>_please 1:56 11:67 17:-3 27:-52 29:-103 31:164 33:1
<unknown>_request 9:4 29:70
<unknown>_requirements 2:-14 10:54 33:67
<unknown>_schedule 14:132
<unknown>_so 20:50
<unknown>_some 1:44 22:22 24:-13 25:-45 29:81
<unknown>_still 28:58 34:132
<unknown>_string 12:29
<unknown>_team 8:6 9:14 13:57
<unknown>_that 15:87
<unknown>_the 2:45 5:-78 8:68 9:-71 14:-164 16:-15 17:84 18:32 19:180 22:27 27:12 29:3 33:83 34:-149
<unknown>_thing 7:-32 9:67 29:75
<unknown>_this 20:59 25:-89 27:-97 29:65 31:38 32:36 34:9
<unknown>_time 5:127 19:-117 28:-46 29:-87 33:298
<unknown>_to 1:-21 2:-3 4:-50 8:-67 9:10 10:-73 14:23 15:152 16:-146 18:-88 22:120 26:21 28:-2 29:225 30:40 34:52
<unknown>_today 5:81 12:64
<unknown>_until 22:21
<unknown>_up 4:121 9:97 25:-25
<unknown>_wants 17:86 21:40
<unknown>_was 9:113 21:84
<unknown>_we 5:49 17:-27 22:98
<unknown>_weeks 28:87
<unknown>_what 10:103
<unknown>_when 20:-127 24:70 29:-183 33:234
<unknown>_where 5:-99 11:194 29:-23
<unknown>_will 17:8 29:-11
<unknown>_with 6:18 27:20 29:55
<unknown>_work 11:118 21:42 26:-8 29:-27
<version> 0:-535 1:-48 3:409 4:919 5:90 6:-137 7:-327 8:-612 9:-672 10:-762 11:-785 12:-88 13:-456 14:-229 15:-450 16:-620 17:-740 18:-630 19:828 20:281 21:-649 23:-33 24:-474 25:-804 26:-713 27:-670 28:-537 29:-148 30:-336 31:-505 32:-567 33:-801 34:-398
<version>_$ 1:139 2:65 3:106 4:408 5:83 6:-135 9:-308 10:-289 11:-241 12:-79 13:-19 14:84 16:-97 17:-99 18:-180 19:357 21:-203 25:-242 26:-119 27:-192 28:-180 29:-265 33:-184 34:-65
<version>_<?> 2:24 5:-154 9:-65 10:-165 11:-42 12:-29 13:-65 19:233 20:176 29:92 33:-268
<version>_<deadline> 19:177 33:-179
<version>_<number> 4:110
<version>_<unknown> 4:17
<version>_be 3:127 20:-41
<version>_come 19:34
<version>_coming 5:78 29:-25
<version>_cycle 4:46
<version>_for 4:147 19:97 29:-55
<version>_go 4:122 19:36
<version>_going 4:87
<version>_on 29:62
<version>_out 6:147 12:-90 19:-80 20:146
<version>_please 4:44
<version>_release 2:23 19:16 20:-228 29:107
<version>_released 19:-107 20:129
<version>_schedule 3:134 4:34 14:-276 19:162
<version>_with 4:53
<version>_yet 3:99
@active 0:-479 1:127 2:29 3:-123 5:345 6:-247 7:193 8:88 9:116 10:-425 11:-466 12:582 13:-342 14:-156 15:-227 16:44 17:32 19:-110 20:-9 21:-434 22:-148 23:-113 24:116 25:-165 27:28 28:8 29:-184 30:-404 31:-332 32:80 33:49 34:-172
@add 0:517 1:536 3:79 4:219 5:-60 6:-155 7:-539 8:82 9:-406 11:298 12:-331 14:-827 15:-404 16:-131 17:-802 18:-375 19:-721 20:-448 21:-467 22:62 23:15 24:41 25:-160 27:108 28:-398 29:-13 30:-184 31:-825 32:-717 33:-135
@allowed 0:5 1:-256 2:698 5:-609 6:-280 7:-203 8:211 10:-340 11:-42 12:-117 13:44 14:-298 16:-248 17:125 19:-316 20:-366 24:-209 25:80 26:35 27:-309 28:-357 29:-821 30:4 31:-176 32:-251 33:33 34:-138
@approve 0:-439 1:-9 2:384 3:-12 5:-701 6:-101 7:305 8:427 9:34 10:-814 11:-337 12:-59 13:98 14:-527 15:-696 16:-285 17:25 18:-42 19:-35 22:-122 24:-256 25:207 26:-553 29:-136 30:-332 31:-676 32:-642 34:-126
@be 0:-11 1:-391 2:-34 4:-410 5:247 6:145 7:-16 8:-22 9:164 10:114 11:-67 12:182 13:6 14:-59 15:189 16:20 17:-93 18:26 19:89 20:-2 21:36 22:-97 23:94 24:-164 25:99 26:123 27:-441 28:-28 29:-26 30:12 31:-24 32:-74 33:75 34:-139
@begun 1:-129 2:-242 3:68 4:129 5:293 6:-134 9:-244 10:-396 12:188 13:-296 14:-28 15:-168 16:27 17:274 19:10 20:-199 21:-25 25:-221 27:28 32:-51
@bye 1:-35 2:-2 4:17 5:-63 6:-6 11:-147 15:163 16:161 19:89 22:-131 24:-58 25:303 27:-52 28:-26 29:-107 31:-227 33:-189
@can 0:3 1:-82 2:351 3:40 5:-791 6:-116 7:98 8:60 9:-528 11:63 13:-547 16:22 17:1 18:-167 19:-571 20:41 21:244 22:227 25:-431 26:14 29:-200 30:-95 31:-116 32:-554 33:48 34:-9
@change 0:-440 1:191 2:827 3:-876 4:-491 5:-50 6:-434 7:-270 8:-140 9:-370 10:517 11:-102 12:42 13:-201 14:-217 15:-33 16:-23 17:234 18:-111 19:-841 20:-766 21:-254 22:448 23:74 24:-2 25:-517 26:-129 27:-75 28:62 29:17 30:-371 31:-157 32:-398 33:226 34:34
@change_$ 2:31 20:-24 21:54 24:6 33:63
@cycle 1:-136 3:278 4:368 5:283 6:-80 7:-743 8:-54 9:-930 10:-77 11:-263 12:-881 14:74 15:22 16:-75 17:-29 18:-939 19:321 20:107 21:41 22:-162 23:-555 24:-103 25:-154 26:-200 29:-80 30:-746 31:-270 32:-58 33:-275 34:86
@date 2:-677 3:-77 4:11 5:-815 6:-291 7:-442 8:-336 9:-238 10:-337 12:-677 13:-725 14:156 15:25 16:111 18:96 19:269 20:449 21:-104 22:-667 23:-122 24:-77 25:-100 27:-214 28:-285 29:-262 30:-499 31:-535 32:38 33:381 34:-111
@dates 0:306 1:-244 2:-435 3:-26 4:35 5:-193 6:-90 8:-374 9:-189 13:-592 14:476 15:-12 16:-165 17:-27 18:21 19:94 20:-513 21:-71 22:-388 24:-295 27:211 28:-416 29:-1052 30:-31 32:281 33:-134 34:-200
@deadline 0:136 1:204 2:-422 4:-80 5:-391 6:14 8:-350 9:-159 10:-301 12:-414 13:-374 14:115 15:-69 16:-181 17:-407 18:161 19:-298 20:-279 21:24 22:-3 26:11 27:34 28:-275 29:-438 30:38 31:-354 32:364 33:192 34:-97
@decide 2:-44 4:-551 5:-661 7:447 8:550 9:113 10:-154 11:-60 12:109 13:98 14:-463 15:-72 16:-512 17:-323 18:-630 19:-184 20:-521 21:-14 22:-340 23:-290 25:-173 26:-606 29:9 30:-514 31:-80 32:-353 34:27
@decide_<request> 7:-90 8:120 9:55 34:-54
@decide_on 7:85
@decided 2:7 4:-52 5:-419 7:-184 8:210 9:339 10:-239 11:-115 12:173 13:376 17:-1 18:-100 20:-189 22:-194 25:-145 27:150 28:-111 29:-422 32:-59 33:-366 34:-291
@deny 0:155 1:-324 2:19 3:-100 4:-48 5:-356 7:303 8:488 9:12 10:-252 11:81 13:3 14:-356 15:-37 16:-93 17:-91 19:-207 20:-190 21:42 22:-524 23:89 24:-304 25:16 27:-388 28:-6 29:-311 30:-312 31:61 32:-322 33:18 34:-280
@device 5:-22 11:-162 12:-82 14:105 22:-135 24:37 25:114 29:353 31:-91 34:-65
@did 0:77 1:-143 2:-661 3:120 4:-328 5:164 6:515 7:24 8:-346 9:361 10:-198 11:-285 12:134 13:342 14:-386 15:39 17:-276 18:-75 19:414 20:-306 21:-113 22:-94 23:181 24:-614 25:57 26:-407 27:-603 28:-133 29:-415 30:-15 31:-145 32:-7 33:-11 34:-121
@do 1:-647 2:12 3:206 4:-441 5:-6 6:24 8:-128 9:172 10:198 11:106 12:67 13:-2 14:-305 16:-625 17:8 18:-188 19:27 20:8 22:-937 23:210 24:-335 25:-189 26:179 27:-970 28:94 29:120 30:115 31:-71 32:-58 34:61
@entry 0:321 1:542 2:-310 3:-1391 4:-707 5:-368 6:182 7:-735 8:-248 9:-593 10:155 11:-349 13:-222 14:-67 15:193 16:199 17:-654 18:237 19:26 20:70 21:-691 22:-201 23:-26 24:-18 25:-546 26:-108 27:-11 29:44 30:-455 31:-254 32:-383 33:202 34:-42
@entry_on 1:39
@exception 0:-524 1:-501 2:-335 3:-269 4:-394 5:-441 6:-514 7:-51 8:54 9:217 10:52 11:70 12:-547 13:354 14:-466 15:-403 16:-525 17:-511 18:-546 19:-110 20:-312 21:468 22:554 23:-232 24:-70 25:-300 26:-629 27:-51 28:-501 29:-453 30:-167 31:-339 32:-412 33:-715 34:1
@exceptions 2:9 8:-108 9:-786 10:-90 12:-76 13:663 14:-182 16:-4 19:56 21:204 22:-347 24:18 25:-114 28:-133 29:-64 33:-321
@freeze 0:5 1:130 2:-26 3:-272 4:-92 5:-448 6:16 7:-375 8:-11 9:-114 10:234 11:-138 12:398 14:11 19:-7 20:-606 21:-131 22:80 25:108 26:-118 27:19 29:73 30:-331 32:-60 33:-111 34:-67
@frozen 5:-78 6:67 9:-139 10:103 12:472 14:-43 17:-206 18:-241 20:-133 22:34 25:-7 28:-69 29:-75 31:-27 32:-90 34:-99
@greet 10:-106 11:-191 14:-135 17:-7 24:256 25:386 27:-70 29:-49 31:-160
@greet_$ 25:164
@happened 0:-242 1:-81 2:-59 3:-6 4:10 5:103 6:750 9:74 10:-241 11:-664 12:69 13:156 14:45 15:-95 16:-170 17:-36 18:-148 19:144 20:102 21:-17 22:140 23:74 25:-135 26:-107 27:-53 29:-314 30:-115 31:54 32:-46 33:-373
@help 0:-141 2:-101 5:-168 6:92 9:-322 10:-120 11:678 12:87 13:-139 14:-429 17:136 18:-343 20:-379 21:-72 22:-140 25:-402 26:27 27:-238 28:70 29:-191 31:-351 32:-173 33:16 34:-116
@kind 0:349 1:166 2:-177 3:-1283 4:-2 5:25 6:190 7:-896 8:-679 9:-901 10:218 11:-405 12:23 13:-289 14:150 15:209 16:168 17:-70 18:107 19:-28 20:-301 21:-304 22:-141 23:-44 24:78 25:-423 26:-181 27:167 28:185 29:-398 30:-547 31:-152 32:-171 33:157 34:26
@land 0:358 1:147 2:522 3:-69 4:-24 5:-254 7:-246 8:95 9:-79 10:-38 11:-286 12:-12 13:-90 14:-630 15:170 16:164 17:-39 18:-578 19:-299 20:64 22:195 24:-93 25:-140 26:84 27:120 28:-24 30:-36 31:-180 32:-298 33:-63 34:-34
@land_the 15:45 27:8
@landing 0:31 1:13 2:361 3:-1161 4:23 5:10 6:-363 7:60 8:100 9:99 10:-182 11:-619 12:-149 13:-120 14:-104 15:200 16:81 17:67 18:-972 22:127 23:-183 25:-207 26:45 27:104 28:-47 29:130 30:-261 31:-275 32:-292 33:-178 34:124
@me 0:-182 1:-792 2:80 3:-176 4:-386 5:-34 6:-42 8:-58 9:45 10:-155 11:155 12:-225 13:5 15:-140 16:-647 17:207 18:-37 19:-488 20:-136 21:-60 22:-17 23:22 24:196 25:266 26:100 27:139 28:-251 29:104 30:104 31:137 32:-270 33:-46 34:27
@mean 0:29 1:-83 2:-350 5:-149 6:-227 9:-202 10:713 11:86 12:-80 13:-162 14:-284 15:-204 16:-209 17:77 18:-290 19:-20 20:-228 21:-24 22:-72 24:-142 25:-4 27:-193 29:61 30:11 31:-108 32:-148 33:-210 34:-92
@minor 5:89 7:79 9:-101 10:180 11:-101 14:-46 16:34 21:-37 22:24 23:22 24:-28 28:-18 32:-22 33:-223 34:69
@miss 0:-647 1:130 2:64 3:-516 5:-70 6:704 7:63 8:31 9:-154 11:-193 12:-59 13:80 14:-557 15:-191 16:-269 17:-31 18:5 19:-60 20:-145 22:370 23:50 25:-357 26:-246 27:42 28:-225 29:-255 30:-133 32:160 33:-486 34:48
@miss_$ 7:98
@miss_<deadline> 34:66
@month 0:-18 1:491 2:114 3:38 4:415 5:-689 7:-464 8:-121 9:-612 10:-484 11:-531 12:-506 13:-233 14:-261 15:-43 16:331 17:-441 18:-730 19:-233 20:242 21:26 22:-85 23:-25 24:-62 25:-638 26:-25 27:-562 28:-331 29:-737 30:-205 31:-81 32:507 33:160 34:-285
@month_$ 1:218 2:-363 3:27 4:173 5:-182 6:-13 10:-30 16:141 17:-77 18:-171 19:-87 20:250 22:-60 24:-29 27:-28 28:-56 32:259 33:-49
@month_<?> 2:45 6:83 14:-81 32:222
@month_<number> 1:364 2:-10 4:230 5:-144 8:-14 9:-153 10:-195 12:-126 14:-95 16:230 18:-44 19:-148 20:114 22:-150 24:71 25:-118 27:-206 28:-253 29:-397 31:-137 32:158 33:49 34:-78
@month_at 14:49 32:-11
@month_or 6:-135 20:81 33:215
@month_please 4:106
@move 0:-230 1:-171 2:62 3:-18 5:-119 6:-279 7:-18 9:-115 10:-319 11:26 12:-4 13:-196 14:-1086 15:763 16:633 17:-621 18:-922 19:-456 20:-94 21:-19 22:-20 23:28 24:-21 25:-639 26:-450 27:123 28:-397 29:175 30:-249 31:-275 32:-883 34:66
@move_$ 15:97
@move_<deadline> 16:84
@move_the 16:174 33:-69
@need 0:67 2:26 3:-24 5:-74 6:-54 7:-30 9:70 10:-114 11:-24 12:-111 13:117 14:116 16:-99 18:-123 19:-105 20:-57 21:444 22:559 24:-81 25:-200 26:106 27:54 28:-190 29:-325 30:-29 32:-144 33:-138 34:-290
@next 2:-5 3:73 4:150 5:-49 6:32 7:-285 8:53 9:-623 10:-651 11:-616 12:-368 13:-274 15:-132 18:612 19:-463 21:-14 22:-241 23:118 24:89 25:-261 26:39 27:-559 28:-118 29:-126 31:-122 32:307 33:-375 34:-354
@notify 0:-491 1:-263 3:-320 4:-347 6:-518 8:-347 9:-94 10:-36 11:37 12:-23 13:-359 14:-127 15:-783 16:-790 17:-555 18:-86 19:-414 20:-62 21:-23 22:-413 23:362 24:439 26:155 27:383 28:-357 29:-171 30:136 31:362 32:-437 33:-83 34:-5
@now 0:-423 1:-607 2:249 3:160 5:436 6:276 7:23 8:-745 9:145 10:-1084 11:-923 12:461 15:-173 16:-27 19:-687 20:-112 21:-166 22:-248 24:-397 25:-265 27:-163 28:210 29:-559 30:-52 33:-273 34:-289
@past 1:110 2:-188 3:-246 4:-71 5:-83 6:292 9:-15 11:-281 12:-264 13:-148 14:-431 15:16 16:93 19:719 20:-296 21:17 23:106 25:-101 27:-452 28:-626 29:145 31:-168 32:-4 33:-221 34:-71
@person 2:-370 3:-334 4:-225 5:-33 6:-493 8:-1 9:-34 10:-258 11:-32 12:-80 14:-398 15:-227 16:-57 17:249 19:-67 20:-633 22:182 23:121 24:4 25:-84 26:-23 27:-57 28:-272 29:-358 30:23 31:-115 32:-367 33:-140 34:1039
@place 0:17 1:-81 2:-329 4:-202 5:-454 6:-111 7:-131 8:-256 11:149 12:-353 13:-289 14:-38 15:-290 16:-284 17:105 18:-212 19:-65 20:-374 21:-145 23:-77 25:150 26:152 27:392 28:-299 29:126 31:215 32:-337 33:-247 34:37
@post 0:41 1:57 2:-26 4:-57 5:85 7:-145 8:29 9:-278 10:-395 11:-224 12:-85 13:-171 14:141 15:-401 16:-134 17:50 18:-104 19:-147 20:202 21:-145 23:-19 25:-426 26:213 27:354 28:-269 29:-332 31:178 32:-180 33:-121 34:30
@post_$ 30:106 31:-78
@post_the 27:-8 31:56 34:88
@praise 0:25 2:39 5:-243 7:-162 9:-198 11:-126 13:-38 14:-395 17:204 18:-230 19:-68 24:41 25:516 26:-126 28:-77 29:30 31:-72 32:-278 33:-190 34:-141
@publish 0:-158 1:-87 2:136 3:-147 4:117 5:-102 6:203 7:-764 8:144 10:-344 11:-923 12:-63 13:-353 14:27 15:-51 16:18 18:103 19:107 20:427 21:40 22:-114 25:21 26:-321 27:-12 28:75 29:-242 30:-178 31:227 32:-69 33:-228 34:7
@recall 0:-451 1:-293 2:-27 3:-193 4:-333 5:43 6:-444 7:-548 8:-236 9:-33 10:-23 11:102 12:-110 13:-358 14:-136 15:-644 16:-747 17:-505 18:-54 19:-429 20:-85 21:-516 22:-340 23:366 24:585 25:7 26:170 27:232 28:-395 29:-103 30:148 31:234 32:-412 33:-183
@release 0:-280 1:-76 4:58 5:-36 6:295 7:-463 8:-7 9:-763 10:49 11:-642 12:-416 13:-234 15:-10 16:23 18:-434 19:131 20:543 22:-330 23:-128 24:5 25:-38 26:-245 27:2 28:194 29:-416 30:-656 31:-4 32:-101 33:-51 34:105
@remind 0:-78 1:-120 2:-414 4:-42 5:21 6:-109 7:-83 8:-140 9:-163 10:-518 11:-419 13:-135 14:-181 15:-41 16:-331 17:-131 18:-156 19:-86 20:-114 21:-49 22:-324 23:370 24:499 27:45 28:-489 29:24 30:4 31:163 32:-81 33:-37 34:28
@remind_$ 24:-75 27:-14 30:40 31:214
@reminder 1:-165 2:-145 4:-149 5:-97 6:-97 8:-20 9:-9 10:-88 11:77 12:-33 16:-280 20:-22 23:276 24:296 27:156 28:-68 30:95 31:101 33:-191 34:-39
@request 0:-585 1:-459 2:-201 3:-527 4:-470 5:-601 6:-580 8:207 9:360 10:48 12:-661 13:432 14:-645 15:-578 16:-614 17:-432 18:-688 19:-147 20:-403 21:468 22:326 23:-327 24:-106 25:-450 26:-710 27:-86 28:-522 29:-238 30:-556 31:-474 32:-617 33:-739 34:24
@resume 1:-32 2:-230 3:67 5:45 6:-70 8:18 9:-388 10:-284 11:-268 13:-130 14:18 17:74 18:-32 19:56 20:-218 21:-55 23:-158 24:-51 25:-326 26:-126 27:530 28:-182 29:134 30:88 31:-110 34:-28
@schedule 1:86 2:-767 3:129 4:170 5:-266 6:-29 7:-370 8:-708 9:-673 10:-264 11:-198 12:-470 14:671 17:-343 18:163 19:275 20:-734 21:-376 22:-658 24:-194 25:-236 26:37 27:-47 28:-479 29:-362 30:-377 31:-423 32:226 33:-30
@shift 0:-404 1:-354 2:-63 6:-60 8:9 9:-417 10:-719 11:92 12:-413 13:-280 14:-310 15:758 16:449 17:-97 18:-275 20:-437 22:-180 24:-281 26:-128 27:-12 28:-424 29:110 31:-431 32:-306 33:-252
@shifted 2:-228 5:33 8:8 9:-73 10:-126 12:-136 13:-164 15:471 16:67 17:-3 19:-248 20:-231 21:-10 25:-103 28:-93 29:151 34:142
@should 0:7 1:-48 2:-15 3:59 4:-175 6:66 7:213 8:-399 9:-331 12:-186 15:55 16:117 17:19 18:125 19:-214 21:34 22:-222 23:23 24:-150 25:-285 26:80 27:-90 28:-225 29:-31 30:43 31:-75 33:75
@should_to 7:112 8:-51 17:25 23:19
@show 0:-765 2:-221 3:-619 4:-142 5:74 6:-651 7:-533 8:-83 10:57 11:54 12:-404 13:301 14:553 15:-247 16:-109 17:36 18:53 19:-7 21:43 22:-82 25:-103 26:293 27:181 28:-444 29:-202 32:-895 33:-224 34:-17
@standing 1:-188 2:-57 3:-12 5:-202 6:-256 7:-92 8:286 9:241 10:-517 11:-584 12:215 13:644 14:-392 16:-133 17:-27 20:-296 21:-330 23:63 25:-353 26:-164 28:-37 29:-151 31:-175 32:-233 33:-275 34:-328
@start 0:-136 1:45 2:114 3:484 4:617 5:-148 6:-349 7:-790 8:-290 9:-234 10:-264 11:10 12:86 13:-126 15:-243 16:60 17:299 18:-429 19:-286 20:102 21:-573 22:94 24:18 25:-143 26:-245 27:-152 28:-900 29:-26 30:-396 31:-403 32:-107 33:19 34:-580
@starter 2:-308 5:-196 10:-51 11:-358 17:818 20:-68 21:11 22:-117 25:-270 29:-466
@stop 0:157 1:-177 2:291 3:-2 5:-219 6:-20 7:161 8:229 9:-279 10:-484 11:-37 13:-184 14:-417 16:-64 17:-404 18:-185 19:-135 20:-204 21:82 22:-685 23:-90 24:-180 25:-101 26:-139 27:-226 28:-100 29:-102 30:215 31:648 32:-36 33:59 34:23
@stop_a 2:112
@stop_in 31:44
@subscribe 0:-177 2:-368 5:-47 6:-173 8:-43 9:-42 10:-432 12:-144 13:-123 14:-292 15:-129 16:-127 17:-305 18:231 19:-70 20:-5 22:-205 24:18 25:-302 26:639 27:539 28:-355 29:-45 30:-294 31:-497 32:-12 33:-328 34:-215
@thank 8:-126 11:-13 25:361 29:-164
@thank_$ 25:92
@thaw 0:-23 2:-24 3:-316 4:272 5:-69 6:215 7:20 8:14 9:80 10:-392 11:-617 12:476 13:13 14:-106 17:-108 18:-222 19:-129 20:-355 21:-53 23:-252 25:-406 26:-525 27:-481 29:-59 30:183 31:341 32:26 33:-308 34:-9
@they 0:50 1:-220 2:-500 3:95 4:-317 5:-36 6:-234 7:92 8:-193 9:188 10:76 11:-103 12:179 15:196 16:-18 17:177 18:-425 19:-339 21:-9 22:-197 23:123 25:176 26:-60 27:-138 28:-284 29:-38 30:169 31:-209 32:-240 34:268
@toAdd 0:291 1:505 2:-199 3:168 4:319 5:-151 6:-96 7:-687 8:41 9:-478 10:107 11:98 12:-282 13:-151 14:208 15:-381 16:-22 17:-541 18:46 19:7 20:-610 21:-462 22:24 23:6 25:-517 27:106 28:-416 29:-152 30:-267 31:-877 32:-47 33:-468 34:-73
@toMove 0:-8 1:-73 2:20 4:21 5:-144 6:-87 7:-22 8:-2 9:37 10:-420 11:5 12:33 13:-665 14:-712 15:417 16:605 17:-205 18:-508 20:51 21:-2 23:65 24:17 25:-839 26:-114 27:-306 28:-371 29:170 30:-123 31:-727 32:-466 33:-13 34:-190
@toPost 0:60 1:80 4:-13 5:133 8:55 9:-119 10:-180 11:-267 12:-43 13:-96 14:154 15:-283 16:-99 17:10 19:-58 20:153 21:-19 24:26 25:-222 26:175 27:193 28:-151 29:-104 30:-249 31:91 33:-25
@toRemind 0:-87 1:-350 2:102 4:-152 5:145 6:-234 7:-219 8:-122 10:-93 12:-48 13:-281 14:-13 15:-344 16:-490 17:-253 19:-273 21:-317 22:-40 23:274 24:561 25:125 26:-39 27:268 28:-145 30:-541 31:-241 32:-263 33:-77 34:92
@toRule 0:-109 1:-62 2:-415 3:-257 4:-275 5:-151 7:385 8:625 9:-210 10:-359 12:-551 13:-246 14:-330 15:-59 17:-518 18:-282 19:-333 20:-141 21:-561 22:-186 23:-186 24:137 25:-141 26:-245 27:-372 29:176 30:-128 31:21 32:-99 33:158 34:-65
@toShift 0:-221 1:-360 2:52 4:-30 5:-327 6:58 7:-7 9:-7 10:-284 13:-110 14:-198 15:409 16:378 17:-96 19:91 20:-338 21:-316 22:64 24:-8 25:-304 27:-280 28:-339 29:140 31:-127 32:-131 33:-182 34:71
@toStart 0:199 1:320 2:163 3:155 4:616 5:-364 6:-387 7:-734 8:-337 9:-133 10:-127 12:88 13:-58 14:-126 15:-406 16:17 17:231 18:-243 19:-334 21:-546 22:132 25:-195 27:-91 28:-573 30:-386 31:-361 32:-299 33:-38 34:-784
@toStop 2:113 3:-48 6:-115 7:-58 8:153 9:-384 10:-305 11:-44 12:-188 13:-103 14:-62 17:-150 18:-83 20:-13 22:-191 23:-364 24:57 25:-481 26:-337 27:-656 28:-279 30:160 31:584 33:83 34:158
@toSubscribe 0:-102 2:-210 6:-99 10:-293 11:47 13:-13 14:-218 16:-141 17:-204 19:-4 22:-128 24:45 25:-202 26:344 27:558 28:-181 30:-168 31:-442 33:-143 34:-110
@toUnsubscribe 0:-61 2:-156 6:-129 8:-144 9:-49 10:-262 12:-59 14:-134 15:-55 16:-267 17:-136 18:-187 24:49 25:-342 26:-230 27:-559 28:-235 29:-147 30:441 31:634 32:-333 33:-204 34:-149
@today 0:-252 2:17 6:25 7:169 8:-171 9:-45 10:-435 11:-285 12:83 14:-291 15:-323 18:-84 19:-191 20:-229 21:-184 22:-133 23:-150 24:115 25:18 26:-251 27:-161 28:42 29:176 31:50 32:337 33:-131
@unit 0:-1106 1:200 2:-256 3:39 4:16 5:-57 6:-209 7:-897 8:-429 9:-220 10:-452 11:-288 12:-586 13:-273 14:-630 16:359 17:-21 18:-1053 20:290 21:-275 23:-379 24:421 25:-91 26:-350 27:-903 28:484 29:-69 30:-925 31:-57 32:514 34:-305
@unit_$ 16:148 31:10
@unit_before 28:29
@unsubscribe 0:-84 2:-216 4:-10 5:-76 6:-172 7:-53 8:-158 9:-194 10:-298 11:-41 12:-147 14:-171 15:-119 16:-272 17:-198 18:-210 20:-35 22:-7 24:47 25:-495 26:-417 27:-583 28:-257 29:-218 30:612 31:620 32:-350 33:-225
@unsubscribe_$ 31:44
@unsubscribe_<deadline> 31:170
@until 0:-39 2:-18 3:3 5:-274 6:-122 7:140 8:82 9:-80 10:-81 11:115 12:-539 13:-122 14:-154 16:79 17:65 18:-123 19:-158 20:-95 21:117 22:257 24:97 25:-274 27:33 28:395 29:62 30:-111 31:11 32:-5 33:46 34:-41
@updates 0:-792 1:-699 2:-27 3:-592 4:-750 5:-36 6:-727 7:-794 8:-1008 10:-263 11:-7 12:-580 13:-748 14:-115 15:-928 16:-262 17:-946 18:-683 19:-738 20:-132 21:-674 22:-487 23:252 24:199 25:-145 26:374 27:653 29:-836 30:372 31:716 32:-59 33:-537 34:-428
@updates_$ 11:6 27:99 31:54
@wait 0:-282 1:-155 3:104 4:-172 5:199 6:-4 7:476 8:295 9:446 10:-509 11:-235 12:226 13:307 14:-913 15:-172 16:-689 17:-519 18:-838 19:-370 20:-679 21:-152 22:-228 23:-476 24:-297 25:-112 26:-58 28:-563 29:-51 30:-233 31:-590 32:-828 33:-178 34:88
@we 0:229 1:-25 2:-47 3:139 4:35 5:212 6:29 7:3 8:-48 9:-100 10:-442 11:-470 14:-415 15:93 16:-156 17:-155 18:95 19:-84 20:47 21:38 22:311 24:202 25:118 26:-130 27:30 28:-104 29:-206 30:14 31:51 32:-163 33:-41 34:146
@weekday 1:227 2:85 3:-154 5:-611 6:-160 8:18 10:-636 11:-353 12:-475 13:-381 14:-538 15:-147 16:368 17:-143 18:-544 19:-332 22:-40 23:-233 24:329 25:232 26:-315 27:-254 28:-177 29:-145 30:-60 32:388 33:167 34:-566
@weekday_$ 1:-3 5:-126 10:-122 12:-48 15:-321 16:367 19:-106 25:131 27:-163 28:-90 29:23 31:66 32:39 33:-35
@weekday_<?> 2:32 32:156 33:-59
@weekday_<number> 1:94
@weekday_and 9:61 16:45
@weekday_i 15:46 27:80
@weekday_in 1:65
@weekday_instead 16:100
@weekday_is 33:112
@weekday_morning 24:6
@weekday_or 33:159
@weekday_please 24:18
@weekday_to 32:167
@weekday_will 2:75
@will 0:124 1:-95 2:169 3:273 4:-70 5:-143 6:-424 7:67 8:-130 10:-162 11:-145 13:-78 14:-129 15:111 16:-42 18:-15 19:-91 20:137 21:130 23:116 24:-203 25:-78 26:13 28:56 29:35 30:190 31:-148 32:-132 33:-270
@withdraw 1:-75 2:48 7:-13 8:323 9:-53 22:-294 23:-77 24:197 25:-132 27:-126 31:188
@word 1:-318 2:-81 3:-1 4:-208 5:255 7:106 8:-25 9:459 10:-367 12:145 14:-312 15:-214 16:1 17:-223 18:-53 19:-268 21:-52 22:-439 24:-14 25:-352 27:206 28:-34 29:-340 31:59 34:-502
@you 2:-403 3:-8 5:-144 6:-490 7:-95 8:17 9:-326 10:-186 11:538 12:-222 13:-431 14:-104 15:-171 16:7 17:-47 18:-585 19:-298 20:-48 21:-129 23:230 25:274 26:101 27:-23 28:-262 29:-117 30:165 31:169 32:-544 33:-20
@you_$ 11:235 25:-25 27:-35
^_<?> 33:75
^_<cycle> 16:93 20:44
^_<deadline> 2:-768 5:-205 6:23 9:-95 10:13 11:-278 12:-117 13:-62 15:-336 16:297 17:-292 18:220 19:70 20:-257 23:-641 24:-52 25:94 26:-418 27:-579 28:5 29:73 31:-709 32:-165 33:377 34:-312
^_<link> 2:20 8:-16 13:-170 21:-126 22:530 29:-60
^_<number> 1:193 2:-146 4:25 7:-263 8:176 9:4 11:6 13:-10 14:-336 16:37 18:167 20:-309 22:-66 24:11 28:-55 29:53 31:-289 33:-141
^_<quoted> 1:36 6:-93 7:164 10:-124 16:-65 22:12 33:146
^_<request> 2:-234 5:-188 8:192 9:338 13:-132 22:-123 25:-320 29:-234 31:-50
^_<unknown> 0:-264 1:169 2:19 3:-227 4:33 5:141 6:-524 7:138 8:-17 9:-318 10:23 11:-11 14:132 15:-48 16:-119 17:114 18:190 19:-117 20:-131 22:-82 23:19 24:40 25:133 26:-612 27:28 28:31 29:-158 30:-355 31:72 32:-714 33:-8 34:-7
^_<version> 3:-138 19:376 20:-99 29:-146 33:-128
^_@bye 25:153 31:-67
^_@change 2:84 10:97 33:-20
^_@decide 7:-91 8:242
^_@greet 11:-93 25:256 29:-55
^_@month 1:238 4:-101 14:-114 16:24 22:-1 32:144 33:-146
^_@move 16:287 33:-110
^_@remind 31:92
^_@start 4:51
^_@stop 2:103 23:-27 27:-258 31:313
^_@thank 25:144 29:-48
^_@unsubscribe 16:-59 24:117 25:-28 29:-238 30:64 31:335 32:-124
^_@weekday 1:53 25:124 32:28
^__ 1:66 2:-199 6:193 7:181 8:-194 10:-115 25:82 29:95 30:45 31:-95 32:17 33:28 34:-110
^_a 1:18 5:194 10:-13 20:6 21:-51 29:-75 33:-35 34:164
^_about 7:-29 9:215 10:104 11:157 27:-218 31:-55 33:-71
^_accept 7:87 8:-48 29:93
^_ack 8:-87 16:-60 25:133 33:95
^_add 0:-131 1:437 2:-109 8:-33 11:-34 16:-288 24:-211 27:169 29:142
^_adding 0:65
^_adjust 16:144
^_advance 16:66
^_after 6:-22 8:31 10:-109 18:306 33:-170
^_all 13:218 14:372 18:-144 29:-40 31:-166 33:-5
^_allow 22:149
^_already 6:91 12:-16
^_am 2:28 11:66 25:-39 26:86 28:10
^_and 2:-7 6:-193 9:59 10:-340 11:-70 12:-88 14:-58 17:-34 18:280 25:-136 27:-95 29:105 31:42 32:-88 33:170 34:91
^_announce 27:49
^_another 1:31
^_any 0:59 1:-29 5:-28 8:-272 9:249 12:42 13:8 14:-107 16:-61 17:205 21:-105 22:-80 24:-3 29:-12 31:-62 32:60
^_anything 2:120 5:30 18:53 28:-51 31:-2 32:184
^_approve 7:-196 8:342 9:-224 13:-221 29:223
^_approved 7:-199 8:178 9:-84 13:79
^_are 0:37 1:46 3:3 6:5 7:-189 8:-7 10:25 12:275 13:-149 14:-87 15:30 17:-15 18:-525 19:-51 20:-42 21:12 22:-128 25:24 26:18 28:144 29:-523 30:84 31:-170 32:-45 34:-33
^_as 17:32 24:-30 27:99
^_ask 8:41 22:60 24:128 32:-29
^_asking 22:158
^_at 10:-87 19:35 33:129
^_back 8:-60 25:217 29:-67
^_be 24:131 25:-56 27:129 31:116 33:-61
^_been 26:11
^_before 2:-8 5:176 6:-33 12:34 15:30 21:11
^_begin 4:58
^_beginning 33:135
^_book 29:114
^_bootstrap 4:95
^_bring 9:2 24:34
^_build 4:147
^_bump 2:114 13:-33 22:95 29:-9
^_but 8:102 10:20 15:32 22:-21 23:6 31:59
^_by 20:-38 33:288
^_calendar 14:186 16:32 19:6 32:1
^_call 24:107
^_can 0:93 2:293 3:134 4:-51 5:-193 6:-328 7:32 8:51 9:-72 10:-30 11:-110 12:27 13:-91 15:-54 17:-65 18:-252 19:-11 20:-36 21:33 22:150 23:-53 24:16 25:26 26:66 28:-113 30:17 33:-264 34:-17
^_cancel 8:73 23:-58 24:62 29:70 31:19
^_change 16:90 24:63
^_ci 11:-25 16:32 25:-10 29:179
^_clock 12:-11 28:162
^_clone 4:188
^_close 8:47 29:121
^_compare 19:95
^_confirm 33:40
^_congrats 25:193
^_consider 8:84 22:45
^_contact 34:121
^_cool 25:69
^_copy 4:99
^_correct 20:46 33:181
^_could 4:38 7:6 10:34 11:-56 12:-110 14:64 16:66 17:-181 18:-32 20:-19 21:44 22:88 23:14 24:20 27:10 28:-26 29:-37 33:32 34:-129
^_count 8:-96 13:142 27:53
^_countdown 28:148
^_create 1:101 3:-115 4:195 16:-32 22:15 29:97
^_current 5:150 32:-9
^_cut 1:6 31:131
^_cutoff 21:92 22:-88
^_cve 22:49 29:95
^_cycle 5:19 14:35
^_date 16:-349 19:-46 20:143 27:-13 29:306 34:-3
^_dates 11:-113 14:218 18:-231 19:26 27:-44 32:-61 33:133
^_day 17:7 20:66
^_days 16:-113 24:-75 28:256
^_deadline 10:100 18:-55 33:73
^_deadlines 0:-145 14:-60 25:114 32:168
^_decision 7:120 9:-136
^_decline 8:12 29:56
^_define 10:135
^_delay 15:-68 16:75 29:22
^_delete 23:-62 24:-38 29:141 31:125
^_deny 7:-94 8:266 13:-81
^_describe 10:87
^_did 3:-93 5:134 6:346 8:-155 9:219 10:-140 12:76 13:24 15:-227 17:-123 19:-18 21:-199 22:-192 23:89 24:-59 25:-109 29:41 30:37 31:-53 32:-83 33:-284 34:-166
^_disable 31:169
^_dm 24:-66 27:272
^_do 0:64 1:-32 2:167 3:161 4:-180 5:-422 6:-125 7:12 8:-65 10:-57 11:8 13:-112 14:-261 15:102 17:-218 18:-348 21:126 22:-271 25:86 26:100 27:-253 28:67 29:-182 30:156 31:-48 32:113 33:-4 34:-549
^_docs 1:57 11:72
^_does 2:264 5:-149 6:-117 7:-52 9:14 10:79 12:150 15:-31 22:-30 26:165 27:-54 29:34 31:-106 33:31 34:-178
^_done 6:66 18:-53 25:54
^_draft 4:156
^_drop 8:56 24:122 29:-138 31:59 33:27
^_due 32:74
^_dump 14:105
^_enough 27:-15 31:136
^_enter 1:87
^_eol 9:-13 10:192 11:-32 19:-79 20:-68 25:-33 29:80
^_eta 20:258 25:-1 29:-44
^_every 8:-39 13:14 14:173 24:152 27:117 32:-69
^_everything 12:65 13:56 16:19
^_examples 11:89
^_exception 2:-9 8:-33 9:19 11:-92 21:17 22:183 25:30
^_exceptions 8:-65 13:368 21:-73 22:-117
^_explain 10:277 11:63 13:-29
^_extend 8:75
^_extension 22:17
^_extra 1:47
^_feature 2:43 5:100
^_file 22:285 29:-6
^_final 20:118 33:-10
^_first 1:-14 4:96 17:138 33:39
^_fix 16:271 29:18 33:-25
^_follow 14:-63 24:123 27:283
^_for 7:86 10:67 11:-80 14:20 16:-126 21:-170 22:109 25:270 27:-43 28:-132 34:-136
^_forget 11:92 29:-37 31:85
^_freeze 2:54 10:-272 12:225 18:-92 25:49 27:-186 29:156 31:-87
^_from 4:20 31:4 33:134
^_frozen 25:108 29:-52
^_full 14:103 18:59
^_ga 16:35 20:255 22:-21 33:-77
^_gate 12:89 29:33
^_generate 4:93
^_get 4:69 17:107 27:134 29:-4
^_give 5:78 8:100 9:-61 13:89 14:8 16:121 18:43 22:21 25:-208 29:-120 31:-134 33:47
^_go 4:99 7:-6 8:80 25:75 34:-27
^_good 0:47 17:73 25:167 32:-32
^_got 17:45 28:107
^_grant 8:187 13:-90 22:42
^_granted 8:90 13:10 22:-52
^_great 8:-37 25:216
^_haha 25:111
^_happy 25:105
^_has 2:-88 4:-46 5:212 6:219 7:42 9:176 10:-118 12:72 16:-67 22:-179 25:-264 29:-152 33:-324 34:-68
^_have 2:-64 5:206 6:215 10:-102 12:71 15:-114 16:172 17:-87 19:-39 22:-157 25:187 32:-22 33:-305
^_heads 24:73
^_hear 27:144
^_help 11:298 25:-82
^_here 22:56
^_hey 25:118
^_hmm 7:20 25:81
^_hold 7:159 8:-101 9:-63 16:96 22:98
^_hook 27:137
^_hotfix 2:104 10:31
^_hours 28:53
^_how 0:-35 1:-190 2:-291 3:46 4:-157 5:9 6:-428 8:-299 9:41 11:191 12:-133 13:-11 16:-181 17:108 18:-240 19:190 21:88 22:-330 24:-247 26:-27 27:-287 28:208 29:138 31:-201 32:-238 34:-130
^_i 2:-156 3:-336 5:-24 6:-24 7:-52 8:191 9:-84 10:60 12:-75 13:-276 16:-211 17:249 18:-61 20:7 21:-149 22:98 23:200 24:-161 25:175 27:-17 29:-226 31:114 32:-141 33:29
^_if 2:235 7:54 8:-83 12:58 15:90 16:-138 21:141 22:-170 29:-75 30:104 31:-69
^_in 2:36 10:81 14:39 15:26 19:30 20:79 23:-48 24:243 26:24 27:-172 33:-18
^_include 1:52 27:72
^_insert 1:174 24:-58
^_instructions 11:134
^_introduce 1:92 11:2 24:-69
^_is 0:-24 1:-133 2:73 3:88 4:-263 5:27 6:47 7:11 8:-605 9:102 10:-50 11:-195 12:365 13:-4 14:-253 16:-749 17:44 18:-31 19:17 20:42 21:98 22:-440 23:137 24:-636 25:-399 26:35 27:-425 28:16 29:-53 30:25 32:55 34:-80
^_it 0:63 2:-462 16:173 17:128 20:-155 21:100 22:146 25:115 33:-260 34:-45
^_just 2:76 10:-44 17:273 27:-40
^_keep 15:71 27:203
^_key 14:180
^_kick 4:103
^_kill 8:113 9:-30 31:17
^_kindly 1:24
^_know 24:97 27:142 33:-6
^_last 6:-30 15:8 16:-16 19:103 20:-54 23:11 29:10 33:207
^_late 2:-10 22:154
^_launch 20:145 29:-43
^_leave 7:33 8:-7 10:-28 15:185 16:-66 27:-91 31:185
^_let 2:-47 4:58 5:-44 8:148 9:-177 11:-29 16:92 17:-22 21:47 25:-127 27:151 28:-87 29:120 31:-73 33:-117
^_lgtm 8:66
^_link 22:71 26:237 29:-188
^_list 9:-33 10:34 11:137 13:62 14:216 18:-125 22:-58 23:95 25:-111 27:-358 29:57 31:-263 34:67
^_log 10:87 22:106 33:-36
^_lol 25:182 29:-147
^_look 8:-4 9:39 33:149
^_make 1:-68 2:-143 4:196 10:-31 16:215 24:185
^_mark 1:120 8:223 9:-42 29:-33
^_may 2:252 21:-172 22:239
^_maybe 0:160 15:71 16:-79 25:68 30:48
^_me 25:76 27:-136 31:155
^_meaning 10:259 29:-178
^_merge 5:49 12:37 22:-224 29:309 31:-7
^_message 24:33
^_midnight 33:7
^_more 22:30 27:4 31:30
^_move 15:-290 16:71 29:201
^_mute 27:-59 29:29 30:-5 31:350 32:-36
^_my 6:87 8:-201 9:179 13:55 21:-103 25:28 29:-60 33:90
^_nack 8:92
^_name 1:8 18:22
^_need 2:-83 11:82 20:129 21:-201 22:167 26:5 31:-49 33:63
^_never 7:147 8:-64 10:98 17:185 25:72 30:78 31:-87
^_new 0:65 1:185 3:-56 4:67 9:-183 11:-118 12:36 14:-14 16:81 17:180 20:-25 21:-54 22:167 25:-18 29:-184 33:-374
^_newbie 17:102
^_next 5:-34 8:54 14:-190 17:94 18:263 25:-1 32:30
^_nice 25:110
^_no 0:86 2:135 7:97 9:-286 10:-20 12:-153 14:-215 16:-130 18:24 19:-40 21:151 22:-154 23:97 24:-131 25:145 27:-33 29:-174 31:92 33:77
^_nobody 7:154 8:-69 9:1 29:-27
^_nope 4:-49 8:214
^_not 0:36 3:24 4:-115 7:276 8:-11 9:-252 14:119 16:62 18:-144 20:8 21:102 22:-231 25:-32 29:-91 31:21
^_nothing 0:14 15:31 31:20
^_notifications 27:140
^_notify 13:-36 27:203
^_now 12:-138 17:1 28:157
^_nudge 24:148
^_number 13:118 28:191
^_of 33:42
^_ok 6:-76 18:28 25:117 33:25
^_on 5:132 6:-170 7:28 10:-79 12:139 16:-162 18:-145 19:1 20:44 24:73 25:-18 28:36 29:-210 31:-13 33:68
^_onboarding 17:123
^_once 3:49 4:-40 24:10
^_one 16:-36 22:73 32:60 33:1
^_only 8:83 14:95 18:15 22:-44 26:-108 31:166
^_oops 25:124
^_open 4:81 13:89 22:63 29:59
^_or 2:-145 6:12 9:29 12:98 15:37 21:-1 31:71
^_order 29:209
^_our 12:-3 20:58 21:89 22:113
^_out 20:29 31:90
^_overview 13:31 14:116
^_owner 34:99
^_past 6:184
^_paste 14:163
^_pending 13:20
^_perfect 25:105
^_ping 25:145 27:92 31:-205
^_plan 4:22 14:-139 32:136
^_planning 14:128 29:-77 33:81
^_please 1:10 4:111 5:-9 7:35 8:135 9:-415 10:97 11:-161 13:-278 14:-363 16:173 18:10 20:-118 22:185 26:-261 27:17 28:-8 29:-13 30:36 31:27 34:-415
^_poke 24:238 27:-64
^_possible 2:165
^_post 2:27 14:131 24:58 26:-36 27:78 31:-112
^_postpone 15:-86 16:124
^_pr 22:60
^_prepare 4:131
^_previous 19:80
^_print 14:171
^_proposal 33:112
^_pull 16:69
^_push 16:179 29:11
^_put 1:191 8:131 16:-97 22:33 33:9
^_raise 22:86
^_rc 5:26 10:131 14:18 29:65 33:-51
^_rebase 29:111
^_receive 27:134
^_record 2:57 8:89 22:63
^_register 1:11 22:61 27:100
^_reject 7:-169 8:224 29:49
^_relbot 11:134 22:8 25:-21
^_release 2:-268 5:-253 14:45 17:-299 19:-334 20:189 27:-273 28:177 29:97 32:243 34:9
^_remaining 14:58
^_remind 5:77 11:-46 23:-176 24:190 25:-20 27:-280 29:154 31:-99 33:209
^_reminder 24:179 25:9 31:-62
^_reminders 31:52
^_remove 2:-94 27:-120 31:137 34:167
^_reopen 8:93
^_request 8:-136 9:99 21:-275 22:222 29:93
^_requesting 22:210
^_requirements 34:122
^_reschedule 16:124
^_restart 29:147
^_resume 27:144 31:-67
^_review 22:-33 29:252
^_right 6:199 23:57 24:-17
^_roughly 28:48
^_run 29:93
^_same 10:97 18:-55 25:112 27:-87
^_say 0:24 33:38
^_schedule 1:36 4:-110 14:209 16:-78 18:30 24:103
^_security 22:67
^_see 13:59 14:12 25:188
^_send 4:-38 14:136 26:86 27:28 29:16
^_set 1:11 4:257 8:50 11:-71 16:-39 22:-20 23:-11 24:136
^_shift 15:-203 16:151 29:130
^_ship 2:51 4:71 8:153 22:-45
^_should 0:136 1:-39 2:85 3:136 5:-188 6:57 7:14 11:-108 15:65 17:-58 23:97 24:-7 26:127 27:-114 30:1 33:-125 34:-69
^_show 5:-41 8:-60 9:8 11:89 13:221 14:77 17:-135 18:92 19:130 23:2 25:-137 27:-104 29:-79 31:-28
^_sign 8:70 27:166
^_silence 31:231
^_slip 16:18
^_so 5:54 6:71 10:-180 12:26 16:46 17:-88 18:163 25:-135 29:-250 31:93 32:-2 33:91
^_somebody 9:6 30:19 34:8
^_someone 7:72 8:-74 10:46 15:74 23:37 30:-84 34:74
^_something 25:136
^_sorry 8:76 10:42 25:168 29:-31
^_start 3:-177 4:94 12:-80 17:-96 19:112 22:113 27:140 33:102
^_state 5:56 9:34
^_status 5:145 9:18
^_still 2:17 5:190 9:51 28:-124
^_stop 11:-68 24:-61 27:-109 30:-313 31:400
^_strings 18:115
^_stuck 1:105
^_sub 11:-30 26:78 27:160
^_submit 22:175
^_subscribe 26:-410 27:346 29:115
^_suppose 0:47 1:-17 2:81 21:67
^_switch 27:119
^_t 10:-3 20:-16 28:242 33:-52
^_tag 6:99 29:74
^_take 2:61 8:144 16:59 31:169
^_target 4:15 20:73
^_tell 9:69 10:143 11:61 18:67 25:86 29:-133 31:-234 33:14
^_test 25:142 29:-124 32:44
^_tests 2:36 8:62 25:-54 29:28
^_thanks 8:-67 25:282
^_that 2:9 8:88 25:172 30:5
^_the 4:-34 5:-133 7:20 8:111 9:-43 10:74 13:183 14:251 15:-213 16:125 18:5 20:99 21:-91 22:-190 24:-235 25:-334 27:-124 28:-323 29:-24 30:-9 31:-300 34:46
^_there 1:127 12:45
^_things 23:37 32:76
^_thinking 7:58 8:-15
^_this 2:-58 5:-78 11:100 25:119 29:-97 32:85
^_thumbs 8:133
^_time 4:91 14:-70 28:364
^_timeline 14:91
^_to 1:63 7:-9 8:197 23:-45 24:-133 29:180
^_tomorrow 25:-43 32:170
^_too 2:193 6:120 31:70 33:-121
^_total 17:45
^_translations 33:9
^_tree 5:-102 9:-22 12:172
^_turn 8:92 9:-47 23:-24 27:150 29:15 30:-202 31:149
^_two 15:13
^_undo 8:96 15:-39 16:242 29:-151
^_unmute 25:-10 27:163 31:-39
^_unsubscribe 27:-27 29:39 30:-364 31:356
^_until 2:-202 9:105 12:10 21:58 33:204
^_up 24:15 33:152
^_upcoming 14:-37 18:213
^_update 9:113 16:137 27:-122 29:45
^_utc 33:37
^_v 4:113
^_wake 24:44
^_want 14:-41 21:-8 22:127 26:118
^_warn 24:165
^_was 3:58 5:-134 6:255 9:133 10:202 11:50 12:-261 13:-250 15:86 16:-89 18:1 19:-154 20:-16 22:-5 25:-387 28:-170 30:12 34:-53
^_watch 27:179
^_we 1:38 2:11 4:99 5:-308 6:-297 8:172 9:-295 10:-99 12:94 13:-184 14:-2 15:-29 16:12 19:-122 20:-241 21:51 22:208 23:-135 25:15 28:-308 30:35 31:79 32:-160
^_week 5:14 32:82
^_weekly 25:-69 32:172
^_weeks 19:106
^_welcome 8:-38 17:99 25:97
^_well 25:131
^_what 0:-12 1:-95 2:-1 3:-4 4:-294 5:-46 6:-629 8:-336 10:175 11:203 12:-247 13:69 14:5 15:-70 16:-300 17:244 18:179 19:13 20:-19 22:-328 24:-645 25:-3 26:75 27:-232 28:-294 29:32 31:-70 32:148 33:-80 34:-222
^_when 0:-116 2:-151 3:17 4:-121 5:-257 6:-527 7:-233 10:-648 11:-251 12:-470 15:-8 19:221 20:268 21:-73 22:-62 24:-78 25:-131 26:-24 28:25 29:62 32:-72 33:336 34:-434
^_whenever 18:132
^_where 3:-97 5:55 9:120 10:-57 12:-5 14:36 17:131 20:-87 21:46 25:-166 29:41 30:25 33:2
^_which 0:-88 1:-48 2:-142 3:30 4:-32 5:6 6:-223 7:-134 8:-81 10:51 11:-13 13:145 14:43 15:-79 16:-67 17:73 18:175 20:79 21:-155 22:-94 23:57 24:-208 25:-176 27:-177 28:-483 29:120 30:-98 34:61
^_who 1:-115 2:-346 3:119 4:-109 5:-285 6:-258 7:-36 8:-218 9:172 10:-15 11:-67 12:-272 13:50 14:-95 15:-29 16:-277 17:-452 18:-221 19:-82 20:-255 21:58 22:-275 23:23 24:-162 25:66 26:218 27:-395 28:-183 29:6 31:-64 32:-289 33:-440 34:428
^_whole 14:143
^_whom 2:-29 21:-38 34:335
^_whose 10:-32 21:-58 29:-6 34:296
^_why 0:80 2:-151 6:-191 7:-63 9:200 10:296 12:-193 15:13 18:-98 23:55 25:-131 28:-133 29:64 30:98 31:-1 33:-251
^_will 2:274 5:-103 6:-40 12:-31 16:-101 18:18 20:137 21:127 23:79 24:-114 25:-280 28:166 29:-90 30:135 33:-107 34:-24
^_with 7:232 9:-173
^_withdraw 8:15
^_would 0:132 1:-104 2:227 7:-32 8:26 10:-36 11:-7 15:43 21:43 22:-96 23:8 26:81 34:-93
^_write 29:161
^_ya 6:216 20:-122 31:89
^_yes 2:132 16:-66 25:121 29:-50 33:52
^_you 11:-57 15:80 23:66 24:-43 25:239 27:68 31:-61
_ 0:64 2:72 3:-191 4:1 5:-89 6:168 7:105 8:-30 9:-52 10:-118 11:-581 12:96 13:-182 14:193 15:-512 16:113 17:-159 18:-62 19:-160 20:-124 22:-6 23:-78 24:99 25:58 27:11 29:-172 30:220 32:84 33:38 34:65
__$ 1:74 5:11 7:192 8:-183 18:-32 25:127 29:-94 30:68 33:46
__<deadline> 6:191 9:114 10:40 16:165 19:-41 21:-102 24:139 28:-125 29:-140
__<number> 8:216 10:-71 25:-50
__<unknown> 2:39 4:-98 6:14 8:-159 10:-50 11:-39 12:79 14:118 18:-190 19:-120 20:-109 22:-31 25:-283 27:83 28:-112 29:49 31:16 33:33 34:28
__<version> 20:117
__cycle 5:36
__date 14:193 18:-33 33:-137
__exception 9:-115 21:111 22:164
__exceptions 34:100
__feature 2:35
__freeze 33:78
__last 5:34
__new 20:23
__next 4:50 18:92
__of 30:50
__release 20:38
__schedule 18:93
__version 6:84 19:76 20:-31 29:-31
__what 5:-20 6:102
a 0:314 1:341 2:272 3:244 4:194 5:-266 6:-753 7:-11 8:-133 9:-344 10:130 11:159 12:-316 13:-160 14:-102 15:141 16:-218 18:-993 19:-314 20:-137 21:99 22:-98 23:19 24:138 25:238 26:-265 27:-136 28:-118 29:95 30:-171 31:-435 32:-300 33:-174 34:120
a_<deadline> 0:431 1:258 8:-174 10:104 12:-45 13:-64 15:-315 16:-406 20:41 22:128 24:-257 28:-207 33:-290
a_<number> 1:-83 3:101 4:116 17:-56 21:66 22:-59 25:125 28:76 29:-86
a_<unknown> 1:102 2:111 3:-130 11:-100 14:35 16:42 17:59 19:-55 22:-168 27:-113 29:175 32:79
a_@change 2:48 21:61
a_@weekday 16:-8 20:160 29:-68 33:273
a_beginner 17:115
a_beta 0:176
a_bit 15:35
a_bug 1:124 25:91 34:52
a_button 2:43
a_calendar 4:84 14:-137 26:142
a_channel 11:313 26:-162 29:-49 30:-119
a_cve 2:5
a_cycle 3:120 5:-182 10:108 11:17
a_date 11:110 15:118 29:-210 33:154 34:-105
a_day 16:69 20:-25 25:109 33:-62
a_deadline 15:151 29:-78 32:104
a_decision 13:92
a_dependency 33:16
a_dm 24:20 27:54 33:-60
a_doc 1:57 2:86 17:59 21:-193
a_docs 1:27 2:-51 21:146
a_feature 2:-123 10:133 33:225 34:28
a_freeze 0:18 2:-123 10:-178 11:178 12:240 17:-43 23:55 27:53 29:-192
a_fresh 4:73
a_go 1:67 8:3
a_good 15:2
a_heads 24:167
a_help 2:14
a_human 34:147
a_last 1:73
a_late 34:126
a_list 14:130
a_meeting 29:51
a_message 27:94
a_milestone 1:67 5:51 10:18 29:-74
a_mistake 30:14
a_month 28:67
a_new 0:-124 2:228 3:89 4:-17 11:167 12:-72 21:84 22:-116 29:146
a_newbie 17:75
a_no 8:134
a_note 24:112
a_nudge 24:1
a_patch 2:30
a_ping 1:-93 23:83 24:67
a_plan 3:33
a_problem 2:46
a_regression 2:72
a_release 0:6 2:-142 4:66 5:-70 10:30 13:-57 25:122 34:19
a_reminder 11:223 23:27 24:80
a_request 7:98 8:-42 9:23 11:81 21:-49 22:102 29:-77
a_revert 2:86 21:28
a_review 1:48 28:50
a_schedule 1:-96 4:235
a_security 8:28
a_separate 0:87
a_small 2:75
a_string 2:-8 10:184 21:97
a_table 14:70
a_test 7:4 29:91
a_translation 14:66
a_typo 2:136 21:-42
a_waiver 2:-69 10:21 21:156 22:180
a_warning 24:47
a_week 2:-240 5:-56 15:197 16:137 23:-8 24:96 31:61 32:-128 33:-172
a_year 4:23 19:141
able 11:46 20:24 28:21
able_to 11:46 20:24 28:21
about 0:37 1:-18 2:99 4:-81 5:56 6:-151 7:107 8:-42 9:165 11:3 12:-179 13:-187 14:-293 16:-168 17:36 18:-58 19:-60 20:-51 21:-90 22:-109 23:65 24:81 25:-79 26:-151 27:146 28:-191 29:-87 30:-112 31:18 32:-122 33:95 34:113
about_$ 10:70 17:13 33:-153
about_<deadline> 10:-101 18:-133 23:78 27:138 28:-198 31:39 33:213
about_<request> 8:9 9:162
about_<unknown> 10:170 33:-48
about_a 2:115 29:-15
about_every 27:87
about_exceptions 31:12
about_freezes 10:94 17:58
about_releases 17:28 31:6
about_strings 2:-54 10:-40 27:90 31:25 33:110
about_the 34:33
accept 7:153 29:65
accept_<request> 7:104
accepted 2:105 9:95 13:2 22:-7
accepted_$ 9:72 12:-49 13:56
accepting 12:41 29:30
ack 7:65 8:-88 9:-50 16:-61 25:129 33:80
active 6:-86 10:-42 12:289 23:105 33:-35
active_$ 12:135
active_<?> 12:38
add 0:265 1:312 3:-102 8:-81 11:75 12:-2 14:-264 16:-323 24:-243 26:6 27:140 29:45 33:-224 34:-105
add_<deadline> 1:86
add_<quoted> 1:5
add_<unknown> 1:-29 22:88 29:78
add__ 1:36
add_a 2:125 4:37 11:162 12:-26 29:9
add_dates 0:220
add_it 1:38
add_me 27:100
add_this 1:20
added 0:171 6:-71 10:-119 34:168
added_$ 0:225 6:-64 10:-34
adding 0:141 10:-11 11:64 18:-16 25:39
adding_a 11:67
adjust 16:144
adjust_the 16:103
advance 16:23 24:85
affect 30:71
affected 10:117
affected_by 10:117
after 0:-112 1:61 2:47 3:19 4:-23 5:24 6:70 10:-60 11:-77 12:-302 14:-176 15:-33 17:-16 18:211 20:51 21:131 22:140 24:81 27:-191 28:-264 29:-57 31:-48 33:-5 34:-99
after_<deadline> 1:209 2:148 5:82 6:175 10:-5 12:-141 15:-94 16:-127 18:179 22:105 24:-56 28:-110 29:-115 33:-173
after_<unknown> 16:55
after_all 21:88 22:-78
after_freeze 13:34 21:22
after_that 18:63
after_the 6:-74 7:15 20:36 22:241 23:9 29:-34 33:104
again 5:-135 11:-24 12:-27 14:50 15:52 16:-85 24:112 25:105 29:118 31:-101 32:-71 33:155
again_$ 5:-109 10:4 12:94 19:-99 27:33 29:121 33:146
again_<?> 12:-95 19:77 29:124
agenda 14:-28 25:-32 27:65 32:203
agenda_$ 14:-13 32:172
ago 9:4 19:42 28:160 33:-68
ago_was 19:-48 28:178
agree 11:-6 25:136
agreed 15:37 16:35 25:33
ahead 2:-127 5:-19 6:127 8:81 10:-22 14:129 18:99 24:113 29:-63 32:3 33:-131
ahead_$ 6:53 14:75 18:47
ahead_of 6:22 14:1 16:-11 18:19 24:164 28:18 33:-65
alarm 16:-16 24:101 29:75
alarm_for 24:40 29:75
alert 24:70
all 1:-74 4:-84 5:-120 7:-41 8:152 9:-199 11:-13 12:-106 13:118 14:345 18:-18 19:-143 20:-151 21:-9 22:-130 24:-124 25:93 27:101 28:-50 30:-105 31:12 32:-282 33:-120 34:-164
all_$ 10:124 13:121 14:-178 21:78 22:-91 25:123 30:-57 31:53
all_<?> 2:65 6:48 21:-44
all_<deadline> 8:177
all_dates 14:71 26:90
all_milestones 27:139 31:-119
all_of 14:221
all_open 8:3 13:-158 29:148
all_requests 8:-2 13:148
all_the 14:162
allow 22:149
allowed 2:218 6:-20 10:-59 12:-100 13:182 15:111 33:-73
allowed_<?> 2:15
allowed_in 2:-32 13:200
allowed_to 11:4 15:145
along 5:219 29:-6
alpha 1:86 5:104 12:-23 18:-134 20:-119 29:-128 33:199
already 2:-59 3:118 5:124 6:182 7:-119 9:114 10:-108 12:99 14:-13 17:-65 18:-149 20:-72 22:6 23:76 26:80 28:-59 29:12
already_$ 3:116 4:4 6:7 12:-66 26:21
already_<?> 3:8 6:19 12:5
already_<unknown> 5:-51 6:-40 9:58 12:142 15:8
already_behind 6:76
already_in 2:-28 12:163 26:24
already_over 6:45
also 1:148 10:21 19:95
also_in 19:124
also_need 1:98
always 14:-112 24:58 25:150
am 1:61 2:-76 7:-24 8:103 9:-286 10:41 11:162 12:-209 14:-145 15:23 17:49 18:-275 21:-228 22:-11 23:-75 24:27 25:24 26:130 27:-6 29:-176 30:62 31:19 32:107
am_<unknown> 8:13 22:-29 33:161
am_a 17:135
am_away 31:35 32:71
am_going 30:36 31:-3
am_i 2:27 11:87 18:-76 25:-151 26:158 28:1 30:139 31:-89
am_lost 11:200 25:-123
am_new 17:263 33:-46
am_not 15:79 34:55
am_requesting 22:67
am_still 7:126
an 0:183 1:272 2:48 3:-193 4:-22 5:-209 7:-409 8:-584 9:-253 10:39 11:187 12:-231 15:-317 16:-321 17:33 18:-55 19:-34 21:237 22:207 23:-91 24:96 25:-11 26:156 28:-130 29:-223 31:-245 32:-59 33:-458 34:-26
an_$ 4:35
an_<?> 18:55
an_<deadline> 0:243 1:135 2:-265 6:16 10:12 11:65 13:-103 16:-93 18:-90 21:91 22:136 29:-24 33:-47
an_<unknown> 2:122 10:-63 25:77 26:76 29:-40
an_alarm 16:-16 24:101 29:75
an_entry 1:39
an_exception 2:115 7:-64 8:-365 9:-320 10:96 11:122 21:199 22:28 27:27 29:-239
an_exemption 2:-21 22:119
an_extension 13:21 22:58
an_hour 24:56
an_overview 14:111
and 0:-154 2:-51 3:-23 5:36 7:-227 8:116 9:6 10:-88 11:-66 12:84 14:166 15:-37 16:15 17:135 18:239 19:-89 21:-205 22:-33 23:-23 24:-65 25:-213 27:85 29:2 32:15 33:76
and_$ 6:116 12:100 16:-120
and_<deadline> 1:77 5:11 6:-131 10:-55 14:-83 15:-40 20:-10 22:-43 24:-78 27:186 29:-91 31:-3 33:247 34:-4
and_<number> 8:54 18:76
and_@month 32:36
and_a 11:-84 14:-28 25:-100 29:196
and_after 18:90
and_freezes 14:10
and_have 17:95
and_how 11:80
and_i 16:31
and_is 25:2
and_the 8:72 32:57 33:201
and_then 6:-61 18:214 33:-47
and_want 17:1
and_what 12:89
and_when 14:236 20:114 28:-56 29:-119 33:-50
and_which 5:40 14:49 32:-11
and_who 26:55 34:59
announce 20:28 27:92
announcements 11:78 26:127 27:70 31:55 34:-109
announcements_$ 26:135 31:97 34:-90
announcements_in 11:104 26:-78
another 0:191 22:1 25:111 29:-41
another_week 22:41
answer 9:50 11:22 20:20
answered 13:59
any 0:36 1:-112 2:169 5:-176 6:-223 7:-47 9:141 10:-151 11:-15 12:95 13:143 14:-79 15:86 16:-146 17:140 18:-50 21:17 22:-33 23:-111 24:-125 27:-56 28:-20 29:-105 30:-111 31:88 32:113 34:-253
any_<unknown> 15:89
any_decision 9:236 13:-32
any_exceptions 13:14
any_freeze 32:173
any_idea 29:39
any_more 8:113 23:-68 31:69 33:30
any_pointers 17:45
any_time 2:19
any_way 0:64 2:112 12:-70 14:-75 21:162 26:40
anybody 9:60 10:110 15:48 21:-33
anymore 31:141
anymore_$ 31:141
anyone 3:9 4:-40 9:36 12:-29 13:73 22:-101 25:167 34:22
anyone_<?> 15:-93 17:7 34:66
anything 1:-24 2:30 6:28 8:-197 13:112 16:-112 18:139 19:-51 25:-172 26:51 28:-111 29:-141 30:-50 32:158 33:-40
anything_$ 12:17 15:15 16:-24 18:-104 26:110 31:112 32:-41
anything_about 17:39 27:86
anything_due 32:27
anything_i 5:70
anything_on 32:55
anything_release 32:90
anything_this 32:144
aoe 6:-111 9:-132 10:281 19:-30
api 2:-57 10:-32 11:177 29:36
apply 2:77 10:69 12:84 21:60 22:54 34:-137
apply_for 21:65 22:78
apply_to 2:160 10:124 34:-106
approval 7:19 8:169 13:116 29:-28
approval_$ 2:-60 7:-25 8:118 9:45 13:122
approval_of 8:38
approvals 7:64
approve 2:-19 7:171 8:105 9:123 13:-15 21:-69 25:-216 29:86 34:-40
approve_$ 7:-90 8:-46 9:144 13:116
approve_<number> 8:223 34:-71
approve_<request> 7:233 8:11 9:-236 11:-37 34:-128
approve__ 34:48
approve_anything 7:141 8:-15
approve_exceptions 7:126 8:-140
approve_it 8:112
approve_my 8:-259 29:334
approve_the 7:-202 8:236 9:114 29:-153
approved 7:-44 8:22 9:95 13:206 22:-52 29:-15 34:-25
approved_$ 7:-302 8:357 9:-65 13:33 22:-21 25:-5
approved_<request> 7:36 8:-21 25:54 34:-12
approved_exceptions 13:42
approved_or 7:-126 8:-85 9:220
approver 34:97
approver_for 34:97
approvers 34:132
approves 7:81 9:-87 13:-71 34:80
approving 7:70 9:-87 25:46
approving_<request> 8:64 9:-80 25:7
are 1:-1 2:-3 4:-71 5:186 7:-53 8:-100 9:-20 10:168 11:12 12:167 14:89 16:-5 17:-125 18:-98 19:-355 20:-106 23:31 24:24 25:43 26:59 27:-4 28:76 29:-116 31:-100 32:-48 34:-305
are_$ 5:42 10:82
are_<deadline> 6:-104 10:-48 12:247 33:18
are_<number> 1:85 4:-66 5:-21 9:-141 10:226 11:-72 18:-41 20:-121 25:-37 29:-487 32:210 33:86
are_<unknown> 2:78 9:42 11:-63 25:39 30:-22
are_active 23:110
are_all 14:8
are_bug 10:31
are_features 2:18 5:-42 12:15
are_frozen 12:-18 22:106
are_in 2:4 6:-54 12:126 32:19
are_left 14:28 24:1
are_minus 5:30 10:-80 28:158 32:-12
are_my 11:4 21:121
are_new 2:-22 3:13 11:97 12:73 14:-57
are_not 12:158
are_on 12:43 26:97
are_pending 13:141
are_still 13:5 14:31
are_the 5:-188 6:35 9:-55 11:43 14:88 18:-150 21:-109 29:154 30:34
are_there 9:81 11:169 12:-105 14:173 25:-60 26:-155 28:120 29:-36
are_they 9:2 12:74
are_waiting 13:27
are_we 0:49 3:6 5:267 6:120 10:-391 12:42 13:-135 14:-341 18:150 19:-119 20:130 21:-52 22:-91 25:29 28:-109 29:-434 32:-162 33:-388
are_week 5:204 32:-183 33:99
are_you 5:-134 10:-140 11:-83 25:113 29:82 30:107
around 10:-63 17:136 18:149 25:13 29:-138
around_$ 17:61 25:26
arrives 18:99
as 1:79 2:-247 4:139 5:-54 8:193 10:88 11:-60 13:-3 14:87 15:78 17:220 18:-25 20:-168 24:-275 26:-179 27:129 28:-169 31:-173 32:-49 33:-49 34:-154
as_<deadline> 16:81 33:32
as_a 10:99 14:129 17:105 26:-114
as_an 17:25
as_done 8:101
as_this 0:16
as_well 10:57 27:75
ask 2:-202 8:60 9:-159 10:-144 11:265 13:87 21:4 22:181 24:95 25:-105 27:-34 29:-190 32:-68 33:-139 34:69
ask_about 34:112
ask_for 8:17 11:65 13:122 21:88 33:-53
ask_the 22:53
ask_to 22:64 34:-42
asked 7:12 8:-76 9:34 13:190 16:38 22:-151 23:68 31:-1 34:-108
asked_for 9:43 13:201 16:27 22:-112 34:-91
asking 15:80 20:22 21:149 22:46 33:97
asking_for 21:12 22:56
asking_when 20:19
asks 20:24 22:31
assume 12:71
at 1:169 2:97 3:-139 5:146 6:-66 7:44 8:41 9:41 10:85 11:-290 12:111 13:-238 15:77 18:-18 20:-378 21:-242 22:-139 24:127 25:-426 26:-256 27:-324 29:-133 32:-41 33:2 34:-334
at_$ 5:119 9:63 14:-19
at_<deadline> 10:342 18:-198
at_<number> 1:25 16:24 24:179 29:99 30:32 31:-26
at_<unknown> 10:-53 24:41 32:13 33:73
at_all 0:38 6:30 10:114 21:-49 31:121 32:-18 33:-42
at_least 2:124 28:44 33:-75
at_midnight 33:54
at_the 2:60 4:52 12:136 18:140 19:1 29:-106 33:-53
at_this 5:15 7:46 8:78 10:-90 12:150 15:51 17:106 29:-112 32:-41
at_what 10:-95 33:220
available 20:83
available_$ 20:70
away 6:-103 12:30 20:-41 24:205 28:254 29:-11 31:25 32:29 33:-218
away_$ 24:17 28:100 33:-7
back 8:61 16:216 19:109 24:35 25:185 27:52 29:-180 31:-172 32:-16 33:-118
back_$ 8:68 19:28
back_in 19:52 25:138
back_on 27:87
back_to 16:6 24:92 25:-31
backlog 13:113
backport 2:70
backports 1:74 10:9 34:61
backports_$ 34:71
bad 11:-61 25:111 29:-2
be 0:48 1:-50 2:147 3:141 5:-35 7:202 8:-410 9:-134 11:-397 12:-177 13:-219 14:-512 15:53 16:196 17:-287 18:79 19:-429 20:2 21:69 22:134 23:185 24:-74 26:-419 27:33 28:-145 29:-122 30:-39 31:97 32:-109 33:136 34:-178
be_<unknown> 15:113 16:-129 18:64 20:82
be_a 0:106 15:47 20:51 21:43 23:74 24:-144 28:-33
be_accepted 2:42
be_approved 7:220 9:-83
be_at 16:74 18:78 29:-28
be_available 20:54
be_done 17:-30 18:52
be_final 20:-89 33:110
be_finished 10:84 20:-13 32:112
be_granted 2:-10 22:138
be_in 29:162
be_let 22:95
be_merged 2:131 22:6 33:31
be_nice 24:100
be_on 16:118
be_out 2:-73 20:168 25:144 29:-30 32:-75 33:27
be_part 2:83 33:103
be_postponed 15:185
be_proposed 6:175 12:-24
be_published 20:63
be_released 20:55
be_the 16:39 33:16
be_told 27:131
because 16:23 30:31
become 2:47 9:139 17:138
become_of 9:142
been 2:-86 4:-38 6:147 9:127 10:-128 12:-46 13:193 14:-40 16:20 22:-56 25:54 28:-9 29:-186 32:-79
been_<unknown> 8:52
been_allowed 13:131
been_cut 5:48 6:54
been_decided 9:96
been_granted 9:-90 13:128
been_tagged 6:48
before 1:107 2:-2 3:1 4:-31 5:22 6:14 7:145 8:-85 9:-118 10:-187 11:-128 12:-46 13:-58 14:-177 15:-47 17:111 18:9 19:164 21:4 22:-327 23:88 24:179 25:-249 26:-45 27:-130 28:142 29:-80 31:-227 32:45 33:-10 34:-174
before_$ 6:59 16:-125 20:58 24:234 28:-120 33:-124
before_<cycle> 5:-77 19:239 20:-110
before_<deadline> 1:111 6:-144 12:-48 15:-117 18:204 19:-29 23:74 24:146 27:-260 28:232 29:-225 33:-496
before_@month 6:53 20:166
before_i 12:42 24:-82 29:91
before_my 32:16
before_or 2:-110 5:168 6:-154 18:-176 20:60 33:208
before_release 16:57 24:-55
before_the 1:39 2:62 6:77 7:22 17:47 19:-168 20:-138 28:138 29:-126 32:26 33:-27
before_this 19:216 20:-12
before_we 3:20 21:39 28:11 33:41
before_what 17:2 19:8
begin 4:58 17:153 29:83 33:-68
begin_$ 17:138 29:92 33:-155
beginner 17:189
beginning 4:31 33:130
beginning_@month 4:1
beginning_of 33:79
begins 27:128
begins_on 33:90
begun 5:92 6:-76 12:184 14:-46
begun_$ 5:100 6:-71 12:144 14:-46
behind 6:176 14:-73 34:5
behind_us 6:165
being 5:90 10:59 15:69
being_developed 5:81
best 17:112
beta 0:169 1:96 2:-79 5:16 12:-37 20:-7 29:-293 33:238
beta_$ 0:104 2:-1 29:-240 33:246
between 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
between_<deadline> 1:142 2:24 5:46 16:-77 18:64 19:117 33:-72
between_@month 32:36
between_a 10:11
between_now 14:18 28:128
big 2:59 14:124 20:101 29:-13 33:-118
binding 2:10 10:145
bit 15:34 17:67
block 1:38 2:118 8:116 9:-98
blocked 2:71 10:105 29:-34
blocked_$ 2:82 29:-22
blueprint 2:74 33:46
book 20:79 29:112
book_a 29:50
bootstrap 4:95
boss 11:-114 25:-68 29:-13 34:236
bot 5:-28 10:-30 11:135 17:-72 23:49 25:171 29:-192 34:34
bot_$ 11:19 25:163 30:37 31:-41
both 33:155
both_<deadline> 33:71
bother 2:58 31:94
branch 1:146 12:119 20:-78 29:115 31:-23 33:113 34:-38
branch_$ 1:63 29:99 31:-8
branches 5:17 10:173 34:6
break 2:68 8:36 9:-35 17:13 28:-42
bring 9:2 24:34
broke 25:78 29:67 34:-134
broke_the 25:222 29:-160
broken 15:45 22:85 29:100
broken_$ 22:15 29:112
bug 1:170 5:30 8:-87 10:12 15:2 20:-55 21:-103 24:75 25:60 29:110 33:-190 34:61
bug_<number> 8:-63 20:-20 29:147
bug_@entry 1:105
bug_fix 34:59
bug_fixes 2:58 10:78 21:-36
bug_fixing 5:63
bugfix 2:54 5:93
bugs 17:159
build 4:94 5:4 17:-63 20:47 25:70 29:134
build_$ 20:67 29:11
build_the 4:17 29:1
building 5:87
bump 2:163 13:-49 22:159 29:-89 33:82
bump_<deadline> 16:10
bump_<unknown> 22:116
bump_of 22:34
busy 32:120
but 0:54 7:-43 8:176 14:-70 15:120 21:50 22:-96 25:-24 31:165
but_i 23:21 31:32
but_only 8:187 22:-16
button 2:52 12:36 20:-9 34:65
button_label 2:65
by 1:-221 2:-120 5:-199 6:157 7:178 9:-75 10:285 11:-164 12:-41 14:-206 15:70 16:332 17:-131 18:-258 19:-119 20:-163 22:55 24:-271 27:24 28:-145 29:-92 31:-120 32:12 33:73 34:-221
by_$ 6:136 25:78
by_<deadline> 10:49 21:97
by_<number> 8:3 29:17
by_<quoted> 10:15
by_<unknown> 23:20 27:50
by_@weekday 32:54
by_a 16:156
by_now 6:66
by_one 16:62
by_the 10:155 13:35 34:-27
by_three 16:8
by_two 15:60
by_what 33:135
by_when 33:20
calendar 1:73 2:-122 4:61 5:-122 6:-31 8:-129 9:-22 10:-117 11:7 13:-86 14:179 17:-128 18:100 19:113 20:-69 22:-148 24:-139 25:-123 26:147 29:-64 31:-79 33:80
calendar_$ 0:32 14:-134 18:50 19:228 32:-44 34:139
calendar_<?> 11:77 14:38
calendar_<unknown> 16:22
calendar_feed 14:-47 26:164
calendar_for 4:130 32:61
calendar_link 14:186 26:-40
calendar_of 19:42
calendar_please 26:104
calendar_week 33:202
call 5:43 24:18 29:167 31:-47 34:56
call_for 1:29 33:47
called 1:6 3:-23 4:133
called_<unknown> 3:-21 4:142
came 9:74 19:222 20:-67 23:108
came_before 19:191 20:-63
can 0:16 1:-24 2:201 3:48 4:-29 5:-388 6:-129 7:76 8:61 9:-354 10:-34 11:110 12:102 13:-321 15:-73 17:27 18:-17 19:-256 20:99 21:41 22:115 25:-181 26:23 27:-29 29:-98 30:-72 31:-65 32:-224 34:109
can_<unknown> 30:65
can_a 2:-2 33:73
can_approve 7:10
can_customers 20:44
can_do 11:71 14:-14 23:73
can_docs 2:21
can_i 1:-157 2:115 3:8 4:-133 7:137 8:-177 10:-213 11:-29 12:50 14:42 15:46 17:49 18:-73 20:106 21:-5 25:119 26:7 29:-265 31:-92 33:-97
can_it 2:209 21:86
can_newcomers 17:85 21:52
can_not 2:-45 10:117 12:38
can_one 0:79 11:32 12:38
can_our 2:113 20:28
can_people 12:121
can_someone 7:-155 8:149 22:50
can_the 2:36 15:27 22:26
can_we 2:70 15:-65 22:151 29:-49 33:190
can_you 1:46 2:-335 4:55 8:75 16:15 20:-48 23:-139 24:13 25:-278 26:32 29:161 30:-151 31:119 33:-63
cancel 8:73 23:-58 24:62 29:70 31:19
cancel_my 8:132 29:95
candidate 0:70 5:42 33:28
candidates 14:32
care 2:67 10:-75 34:119
care_about 33:2
care_of 34:113
chance 2:143
chance_to 2:34
chances 21:122
chances_of 21:122
change 1:-91 2:-1 7:75 15:212 16:166 20:37 26:-11 29:-110 34:-195
change_$ 2:-104 12:42 15:22 16:65 33:-25
change_<deadline> 2:-45 15:48
change_a 11:-28 15:54
change_is 2:84
change_it 16:71
change_my 2:-109 7:114 23:38
change_of 16:86
change_the 2:102 15:189 16:-86 24:75 34:-55
change_to 16:62
changed 8:35 19:-22 20:-38 29:108 33:-45 34:200
changed_the 15:-13 34:199
changes 10:128 13:192 15:-127 21:28 27:176 28:38 29:-225 33:-25
changes_$ 2:-166 10:-46 12:28 21:55 27:124 28:79
changes_<?> 33:115
changes_to 27:33
changing 33:124
channel 2:-78 11:174 25:72 26:-51 27:163 30:69 31:139 32:-76 34:35
channel_$ 11:250 14:-17 25:119 26:-62 27:-31 29:9 30:9 32:-16
channel_from 27:-22 31:179
channel_should 31:28
channel_subscribed 26:56
channel_to 30:32
channels 26:267
channels_get 26:101
charge 34:180
charge_of 34:85
check 2:123 11:89 21:-80 24:46 28:68 29:-104
check_the 24:40
checkpoint 1:124 24:-16
cherry 2:125 10:69 11:-21 29:43
cherry_pick 2:90 10:71 11:-20 29:46
christmas 25:94 28:-131 29:73
ci 2:210 9:-83 10:-121 11:-59 12:-80 15:-63 16:82 23:-106 25:-92 27:112 28:7 29:264 31:-73 33:-64
ci_<unknown> 28:62
ci_was 16:41
clock 10:-34 12:-16 28:251
clone 4:187 17:104 18:-85
close 1:48 2:-48 8:24 12:-44 28:150 29:52 32:27 33:93
close_$ 6:63 24:14
close_<request> 8:76
close_are 28:77
closed 5:-120 6:97 12:247 33:-10
closed_$ 6:-208 12:309
closed_<?> 6:155
closed_for 12:96
closest 18:211
closest_date 18:88
code 2:166 5:-68 10:143 17:64 22:-15 29:44
code_$ 2:101 17:17
code_for 33:107
code_shush 1:29 29:62
codename 19:52
coffee 25:168 29:45 34:-75
coffee_machine 29:97
come 2:-59 6:69 12:110 14:25 19:114 20:-34 25:-10 28:-188 29:57 33:15
come_$ 6:41 20:12 28:-32 29:55
come_before 18:43 33:76
come_out 19:175 20:-73 29:10
comes 8:33 10:-68 18:225 20:73 33:-55
comes__ 20:67
comes_up 27:5
coming 5:87 14:-99 18:142 20:84 28:-19 30:22 31:-23 32:164
coming_$ 20:28
coming_along 5:166
coming_days 18:19 28:-16 32:116
coming_up 18:162
command 0:-2 2:31 7:63 11:167 14:-53
command_for 11:85
command_to 7:67 11:76 14:-44
commands 11:271 29:-82
commands_$ 11:121
comments 2:4
commit 2:-3 11:-20 17:46 25:87 29:141
commits 12:110
commits_$ 12:96
compare 19:119
compared 3:43
complete 1:7 5:53 14:105
complete_$ 1:14 5:72
concern 10:167 33:-20
conference 29:136
config 10:60 21:44
confirm 33:40
congrats 25:193
consider 8:84 22:45
considered 10:22
contact 34:293
contact_about 34:15
contact_for 34:121
contract 29:36
contribute 17:129
contributed 17:9
contributing 17:105
contributor 17:198 29:-15
contributor_guide 17:115
contributors 2:36 14:34 17:-156 29:152
cool 25:69
coordinator 34:119
copy 4:99
correct 20:101 29:-38 33:237
correct_<?> 16:-62 20:156 33:92
correct_it 16:92
could 4:35 7:3 10:2 11:-99 12:-120 14:55 15:4 16:55 18:-19 20:-48 21:22 22:118 23:5 24:15 27:7 28:-48 29:-47 33:25 34:-187
could_a 2:66 21:101 22:-84
could_i 26:40
could_somebody 7:50
could_we 3:31 7:88 8:-58 12:-48 22:170
could_you 4:81 7:-85 8:74 11:-2 14:108 15:-130 16:34 21:-89 24:66 26:-107 33:85
count 8:-106 10:121 13:125 27:48 33:-63
count_as 10:50
count_me 27:60
countdown 10:-24 28:264
countdown_$ 28:78 31:25
countdown_to 28:151
couple 6:122 19:-4 32:-33
couple_of 6:122 19:-4 32:-33
cover 2:-21 10:109 29:58
cover_log 10:4
crash 0:54 1:-60 2:77 16:-33
create 1:91 3:33 4:176 8:-4 16:-53 22:11 29:84
create_<version> 3:3 4:4
create_a 3:48 4:-104 29:183
create_release 1:-11 4:123
create_the 4:51
created 3:98 4:-96 5:55 6:-13 34:123
created_$ 3:121 5:76 6:-9
current 4:72 5:241 32:-32
current_cycle 4:22
current_release 5:61
currently 12:172 26:53
customers 15:5 19:-62 20:190 22:22 29:135
cut 2:84 5:119 6:196 9:-24 12:-23 28:-76 29:42 31:125 33:-71
cut_$ 5:1 6:85
cut_<?> 2:56 6:93 33:-19
cut_<deadline> 29:158 33:-71
cut_the 20:59 31:68
cutoff 0:21 1:70 6:1 10:-92 14:13 18:123 20:-17 21:76 22:-4 29:-89 33:116
cutoff_$ 18:156 33:-33
cutoff_for 1:98 21:89 22:-94 33:132
cve 10:-5 22:72 29:189
cve_<number> 29:36
cycle 0:25 1:-262 2:-66 3:163 4:320 5:186 6:-255 8:19 9:-123 10:29 11:-27 12:-108 13:6 14:158 16:-168 17:-86 18:-271 19:153 20:-185 21:-39 22:-136 24:-160 25:-278 27:-180 28:8 29:-379 31:-167 32:-237 33:-9
cycle_$ 0:42 3:12 4:-71 5:13 8:103 11:-94 13:28 14:65 17:-75 19:105 28:90 34:38
cycle_<?> 3:-212 5:194 11:25 14:-31 19:-33 33:167
cycle_<unknown> 3:40 5:-22 10:93
cycle_<version> 3:-140 4:239
cycle_before 19:115
cycle_create 4:9
cycle_for 4:202
cycle_in 5:33
cycle_is 5:112
cycle_look 14:155
cycle_next 3:82
cycle_please 4:15 5:3
cycle_with 3:26
cycles 3:299 5:-37 19:35
daily 27:89 31:26
daily_digest 27:28 31:21
dashboard 8:16 22:139
database 29:19
date 0:-77 1:-66 2:-371 5:-203 8:-3 9:-7 10:-335 12:-262 15:88 16:82 17:-355 18:74 19:111 20:325 22:-233 23:-62 24:-372 26:-16 29:66 31:-329 33:228
date_$ 14:104 15:161 16:-38 18:-48 19:55 20:106 26:33 29:-447 31:-27 32:34 33:-79 34:43
date_<?> 19:38 29:63
date_<deadline> 19:-18 20:101 33:90
date_can 33:53
date_change 16:98
date_changes 27:105
date_do 20:9 33:81
date_does 33:48
date_for 1:-18 16:199 20:35 29:174 33:-17
date_i 18:12
date_in 1:63 19:47 33:-56
date_is 6:62 16:67 20:-8 28:85
date_of 18:-220 20:130 29:103 33:81
date_on 33:134
date_please 16:-59 18:23 19:-28 20:172 33:34
date_should 18:108 29:-36
date_to 19:-44 29:90
dates 0:137 4:17 6:-94 8:-3 11:76 14:230 16:-18 17:-2 18:74 19:156 20:-313 25:-215 26:30 27:-247 29:-573 32:147 34:-291
dates_$ 11:-159 14:89 15:14 18:113 19:-41 26:13 29:-101 32:52 33:62 34:-188
dates_<?> 11:117 14:-27
dates_are 32:163
dates_for 4:106 14:263 32:-81 33:76
dates_in 14:-19 31:70
dates_of 0:44 14:-169 16:62 19:221
dates_please 18:78 19:102
day 1:63 2:-60 5:-234 6:-376 11:-19 12:-41 14:-19 15:-297 16:54 17:98 18:-199 19:28 20:307 22:-137 25:103 27:-152 28:-62 29:-197 31:-114 32:-206 33:256
day_$ 10:58 17:116 19:11 25:169 28:-51 29:-231 32:-30 33:-221 34:51
day_<?> 26:15 29:136 33:-96
day_<deadline> 33:117
day_ahead 24:112
day_as 16:82 33:34
day_before 1:1 24:51
day_can 20:19 33:64
day_did 19:193 20:-43
day_do 20:119 33:29
day_does 33:18
day_earlier 16:4
day_for 16:14 20:83 33:118
day_is 10:-63 20:139 29:-114 33:121
day_of 10:134 20:139
day_on 1:89 33:50
day_to 33:139
day_was 20:8
days 1:127 2:-314 4:-119 6:5 10:-288 11:-23 12:-29 14:-34 16:158 17:-39 18:-46 19:-55 20:-245 21:-204 22:101 24:222 25:-272 27:-145 28:301 32:223 33:-218 34:-97
days_$ 6:108 16:111 19:-110 24:-234 28:98 29:-141 31:52 32:104
days_<?> 28:5 32:108
days_ahead 1:35 23:13
days_away 24:118 33:-3
days_before 1:217 16:-90 24:118 28:-52
days_between 28:109
days_do 28:63
days_earlier 16:38
days_for 16:10 22:153 24:-96 28:-1 32:15 33:109
days_later 16:135
days_left 24:50
days_of 29:92
days_so 33:48
days_to 16:-92 28:248 33:-103
days_until 29:124
deadline 0:-31 1:232 2:-159 4:-99 6:59 11:52 14:-268 16:-19 17:-38 18:176 20:-100 24:-36 25:-232 26:70 27:27 30:59 33:73 34:-79
deadline_$ 0:-77 11:140 15:163 18:75 27:33 29:-149
deadline_<?> 30:84
deadline_<quoted> 1:32
deadline_<unknown> 1:126
deadline_comes 18:20
deadline_for 0:107 1:70 18:-84 28:76 29:20 33:-82
deadline_is 18:18
deadline_of 29:100 33:-77
deadlines 0:170 1:-252 14:258 15:-64 18:-38 25:94 27:3 28:-86 29:-135 32:59 33:-205
deadlines_$ 0:147 25:73 27:-19
deadlines_<?> 14:164
deadlines_are 6:24 14:219 32:-168
deadlines_in 27:41 32:37
decide 7:34 8:-76 9:-164 10:95 25:-36 34:221
decided 0:9 7:-44 9:240 15:17 20:-14 21:31 22:-135 27:36
decided_$ 0:16 9:107 15:36 20:-8 27:48
decided_on 13:10
decides 3:77
decision 7:44 8:59 9:116 29:-73
decision_$ 13:88
decision_on 7:79 8:71 9:13 13:-26
decline 8:12 29:56
define 0:83 1:-2 10:128
definition 10:128
definition_of 10:128
delay 15:64 16:44 29:7
delay_<deadline> 16:103
delay_the 15:59 29:28
delayed 6:-21 15:226 33:-31
delayed_<deadline> 15:66
delete 6:30 10:-44 18:61 22:11 23:-66 24:-19 29:101 31:123
delete_the 6:34 24:69 29:140 31:-32
denied 8:55 13:121
denied_$ 8:12 13:89
deny 7:49 8:220 13:-91
deny_<request> 7:85
dep 2:110 21:21 28:71 29:-112
dependency 2:54 25:89 33:135
dependency_$ 33:18
deploy 11:-71 29:176
describe 10:87
design 5:75 29:19
despite 2:-34 13:85 22:90
despite_the 2:-25 13:86 22:8
dev 2:-45 5:139 12:-16 17:116 18:-117 26:89 27:164 28:-107 29:-96 30:132 31:11 34:-137
dev_$ 30:145 34:-117
dev_or 5:165
dev_to 27:158 28:-70
developed 5:81
development 4:47 5:105 6:-26 12:81 29:-39
development_$ 4:53
did 0:-64 2:-28 4:-1 5:13 6:257 8:-258 9:205 10:-379 11:18 12:103 13:215 14:-195 15:-37 16:-132 17:-67 18:-234 19:243 20:-257 21:-265 22:-100 23:117 24:-185 25:19 28:-149 29:-124 30:76 31:-165 32:-42 33:-187 34:93
did_<deadline> 6:320 10:-55 12:38 33:-70
did_<request> 6:-64 9:152
did_<unknown> 19:55
did_<version> 19:330 20:-163
did_anyone 13:120 21:-85
did_i 2:11 26:35
did_it 25:161
did_my 6:-3 9:94
did_not 23:1
did_someone 12:37 30:73
did_the 5:-76 6:1 12:71 14:-47 29:85 34:166
did_they 9:49
did_we 3:83 5:-128 6:35 7:-50 9:27 13:140 19:139 29:-141 33:-107
did_you 7:97 8:-7 11:86 23:55 25:-69 30:21
diff 2:55 10:95
differ 10:90
difference 10:160
difference_between 10:160
digest 26:88 27:200 29:-137 31:137
digest_$ 26:124 27:40 31:8
digest_here 31:60
direct 23:71
directly 29:66
disable 31:169
discuss 7:24 8:-3 29:57 30:43 31:-81
dm 27:332 33:-126
dm_me 24:-76 27:264
dm_when 24:13 27:57 33:-59
dms 2:-92 11:143 25:-136 26:153 27:29 29:-9
dms_$ 11:112 25:-34
do 0:90 1:-190 2:-77 3:228 4:-190 5:-56 6:-352 7:-8 8:-26 9:-320 10:148 11:95 12:-23 13:-385 14:-188 15:90 16:-187 17:62 18:-26 19:-399 20:21 21:70 22:-575 23:154 24:-120 25:-175 26:108 27:-571 28:206 29:51 30:86 31:-7 33:-5 34:87
do_$ 10:63 11:128 14:-40 17:55
do_<?> 2:29
do_<deadline> 10:94 28:56 29:-71 33:122
do_<unknown> 20:52 21:28 28:185 29:-169
do_a 4:7
do_before 17:42
do_docs 2:30
do_i 0:12 2:-20 3:54 8:-29 9:-211 10:-24 11:43 12:-15 13:-145 14:-53 15:93 17:68 18:118 20:-229 21:17 22:-142 23:-10 25:-475 26:-11 28:-42 29:86 30:48 32:51 33:-128 34:225
do_new 2:-63 12:54
do_not 0:130 1:-17 3:116 4:-8 6:-160 7:65 9:-40 12:-176 14:-77 15:159 16:-172 21:4 22:-97 23:75 24:3 27:-103 29:-129 30:187 31:83 33:-209 34:-39
do_now 5:53
do_people 10:36
do_reminders 23:163 31:-29
do_they 10:84 11:36 14:52 33:-15
do_we 2:-176 3:-127 5:-4 7:-146 9:29 12:57 13:5 14:174 18:-14 19:-225 20:68 21:-39 25:-160 28:138 29:216 33:40
do_you 3:42 4:-24 5:-68 10:25 14:-83 20:51 23:30 24:-67 25:14 26:154 29:36 30:-305
doable 2:145 28:-40
doable_<?> 2:146 28:-40
doc 1:59 2:67 17:105 21:-193
doc_fix 2:64 17:106 21:-193
docs 0:24 1:48 2:125 16:-6 17:117 25:-95 27:80 29:-37 31:22
docs_$ 2:43 10:49 21:-72
docs_<?> 0:55 17:55
docs_patch 2:89
docs_patches 2:152 10:-81
docs_team 34:26
documentation 5:-33 10:3 11:75 17:47 18:47 24:32 29:-106
documentation_$ 11:68 17:-43 18:55
does 0:-159 1:-170 2:116 3:-16 4:-70 5:54 6:-280 7:8 9:118 10:217 11:15 12:33 13:-109 14:65 15:-119 16:-156 17:-14 18:-72 19:-341 20:98 22:-183 24:-203 25:-280 26:84 27:-163 28:-160 29:134 30:-57 32:-28 33:83 34:-34
does_<deadline> 10:278 18:-95 33:159
does_<quoted> 10:119 20:119 29:-160 33:-18
does_<request> 2:-54 7:-55 9:322 29:-129
does_<unknown> 10:-174 29:172
does_a 2:78 12:20 34:52
does_anything 18:108
does_exception 9:47
does_it 2:142 20:145
does_not 8:71 10:-13 29:102 31:11
does_one 0:-10 7:35 11:163
does_that 28:4
does_the 2:85 5:66 10:84 19:-72 20:73 29:-14 33:15 34:-27
does_this 10:-93 14:144 21:18 29:70
doing 5:239 9:87
doing_$ 9:97
done 4:37 6:162 8:54 9:-62 12:-34 17:109 18:14 20:69 25:19 27:34 29:-181 33:-9
done_$ 6:80 20:110 27:67 33:-13
done_<?> 6:36
done_with 17:-27 18:140
down 5:-7 8:164 9:32 10:-102 11:-1 16:3 25:-55 29:126 33:223
down_$ 29:142
down_<?> 29:76
down_for 33:136
down_request 8:73
down_the 8:44 9:66 29:-61
download 20:155
download_it 20:75
download_the 20:19
draft 1:23 4:150
draft_a 4:85
draft_the 4:18
driver 2:161 8:91
driver_$ 22:86
drop 1:-28 8:51 24:162 29:-174 31:123 33:1
drop_me 31:99
drop_the 24:41 27:-63 31:95
due 6:-114 24:136 25:-87 28:-86 29:-189 32:360 33:91
due_$ 18:34 24:51 29:-35 33:-26
due_<?> 6:-59 33:102
due_before 18:125 28:-56 32:23
due_by 32:74
dump 14:105
during 2:258 12:-172 17:31 31:69
during_<deadline> 2:179 12:-110
during_the 2:102 22:27
duty 32:-22 34:111
each 24:-54 27:130 32:64
earlier 1:-10 6:-53 10:51 16:149 18:85 19:84 23:5 33:-85
earlier_$ 16:106 23:20
earlier_<?> 15:10 18:78
early 1:65 2:88 11:-85 21:94 23:170 29:-84 33:-66
easy 17:207
effect 12:165
else 11:128 31:64
else_$ 10:-86 11:131 31:49
end 1:37 4:17 5:42 10:-15 15:9 32:80 33:72
end_$ 5:17 14:33
end_of 1:46 4:25 16:3 29:-34 33:52
endpoint 2:13
ends 28:-110 29:113
enough 2:61 7:61 9:-45 24:-67 27:-24 28:54 31:203 33:-76
enough_for 2:93 7:87 23:15 33:-37
enough_time 28:16
enter 1:87
enter_a 1:87
entered 5:74 11:112 14:-58 34:11
entered_the 5:33 34:12
entry 1:31
eol 9:-22 10:253 11:-74 18:-1 19:-79 20:-69 25:-39 29:56
error 2:141 10:-112 22:10 29:108
error_message 2:27
eta 6:-85 10:-103 16:-105 20:289 25:-18 29:-135 33:226
eta_$ 10:-65 16:-104 20:34 33:255
even 12:-42 21:70 22:85
evening 33:34
event 1:15
events 0:8 18:49 27:43 32:95
events_$ 0:9 18:65 27:48
ever 17:89 21:15 25:82
every 8:-93 9:-18 14:291 24:90 25:54 27:218 28:-42 32:-86 33:-149
every_@weekday 24:181 27:63 32:-61
every_date 14:124
every_deadline 14:70
every_freeze 14:43
every_time 27:69
everybody 25:61
everyone 24:43 25:118
everyone_$ 25:77
everything 5:6 11:123 12:64 13:23 14:110 16:45 18:-20 20:-71 25:-192 31:5
everything_from 14:118
everything_that 8:84
exact 16:-13 33:142
exactly 10:104 17:-4 25:122 28:77 29:-71
exactly_$ 10:12
exactly_is 10:88
example 7:168 11:15
examples 11:131
examples_$ 11:83
exception 1:-5 7:-422 8:168 9:250 11:11 13:-138 16:-92 17:-69 20:-12 21:192 22:299 24:-316 29:-30 31:-148 33:-7
exception_$ 9:-77 10:144 11:105 13:-228 22:73 25:24 29:-335 34:161
exception_<?> 9:39 11:145 21:-49
exception_<link> 22:97
exception_<number> 8:265 9:304 11:-134 13:-383 21:-374 22:-514 29:3
exception_<request> 8:227 9:-38 22:-36
exception_<unknown> 9:66
exception_bump 22:57
exception_for 2:102 8:68 9:29 10:-82 11:-173 21:-25 22:175 29:-9 34:-133
exception_is 9:-31 21:55 27:92
exception_needed 8:-24 21:159
exception_of 8:43
exception_on 22:9
exception_please 22:1
exception_queue 13:111
exception_request 8:79 21:-129 22:132
exception_requests 13:-21 21:149
exception_that 13:70
exception_to 22:131
exception_wanted 22:100
exceptions 2:-206 7:64 8:-52 9:-400 10:20 11:-89 13:309 19:94 21:4 22:-299 24:77 27:22 29:-56 34:109
exceptions_$ 8:127 9:-228 21:-50 22:-138 24:145 34:204
exceptions_<?> 9:-27 13:61 34:20
exceptions_are 27:59
exceptions_for 13:130
exceptions_granted 13:60
exceptions_i 9:66
exceptions_list 22:70
exceptions_please 13:69
exceptions_that 13:71 31:7
exempt 2:92 10:64 12:-44 22:21
exempt_from 10:122
exemption 2:-21 22:147
exist 3:92 6:98 11:8
expect 20:111
expect_the 20:14
expected 17:153 20:89
expected_of 17:166
expire 6:121 9:88 13:22 19:-4 32:-38
expire_$ 9:132
explain 10:277 11:63 13:-29
explain_<deadline> 10:132
extend 8:74 15:3
extend_the 15:15 22:40
extended 6:-93 15:57 33:54
extended_<?> 6:-42 33:96
extension 13:21 22:58
extra 1:24 16:121
extra_days 16:132
failing 29:98
fall 2:-23 10:87 14:-81 18:-48 20:53 32:160 33:1
fall_into 20:90 32:70
fall_under 10:138
falls 32:44
falls_on 32:8
far 5:82 6:24 10:-116 12:-123 13:248 20:-95 28:243 29:-162 33:-44
far_$ 5:-23 13:134 28:123
far_off 6:-30 28:168
feature 2:301 5:150 6:-329 8:-100 10:31 11:-86 12:-14 17:-358 18:-81 22:213 24:-2 26:-69 28:9 29:-283 33:54 34:7
feature_$ 2:190 10:79 25:43 28:59
feature_<?> 2:-8 22:68 33:44
feature_and 27:45
feature_code 33:146
feature_in 2:63 22:35
feature_or 34:59
feature_work 2:-110 5:158
features 2:-161 5:-44 6:131 12:129 20:-112 28:129 29:78 33:104
features_$ 2:35 11:9 12:-21 28:136 33:31
features_or 2:-76 5:69 12:8
features_still 12:65
feed 14:-94 26:254 29:-31 31:25
feed_$ 26:100 31:39
few 32:96
fewer 2:-34 30:111 31:52
file 2:-5 9:-34 14:77 21:60 22:222 29:-51 34:-93
file_$ 14:80
file_an 11:31 21:-14 22:49
filed 9:234 11:-53 13:134 14:-47 33:-59
files 19:-26 29:107 33:-18
final 4:81 6:56 20:190
final_$ 20:52
final_<?> 6:75 20:-25 33:24
final_date 4:12
final_on 20:3
finally 20:10 25:99
find 7:49 21:1 29:29
find_the 7:51 21:6 29:66
fine 2:167 7:-45 8:219
fine_$ 2:7
fine_at 2:27
finish 14:58 22:17 24:43 28:93
finish_the 22:22 24:49
finished 7:22 10:10 12:107 18:-1 20:-23 21:42 32:106
finished_$ 6:-16 7:40 8:-30 12:136 33:21
finished_by 10:85
first 2:-88 4:22 5:-42 6:-79 8:-22 9:-77 10:-129 11:-62 12:-17 14:-64 17:388 18:365 20:-49 29:-35 33:-113
first_$ 13:23 18:117 32:43
first_<?> 14:-19 18:201 33:-75
first_day 1:-12 4:98 17:165 25:-133
first_of 1:5
first_patch 17:129
first_week 29:96
five 1:64
five_days 1:66
fix 1:-228 2:141 8:7 10:-14 12:-30 16:234 17:100 20:95 21:-11 22:97 29:-1 33:-157
fix_$ 22:49
fix_<?> 34:50
fix_after 22:35
fix_be 20:30
fix_for 2:110
fix_is 8:91 16:96 22:-43
fix_it 16:117
fix_the 16:19 29:49
fixed 5:-23 12:80 20:-42 29:146
fixes 2:127 10:120 12:-12 21:-52 22:57
fixing 2:-117 5:226
flag 12:89 21:3
folks 0:15 11:-5 17:26 24:42 25:60 27:-64 30:45
folks_$ 25:72
follow 11:95 14:-115 24:121 26:65 27:251 29:-54
follow_<deadline> 18:-41 26:20 27:132
follow_the 26:86 27:30
follow_up 24:164 27:-78
following 18:98 26:142
following_deadline 18:113
follows 10:-72 18:191 26:54 34:-75
follows_<deadline> 18:134 26:64 34:-74
for 0:-10 1:22 2:-167 3:-41 4:138 5:-71 6:-10 7:-55 8:72 9:-21 10:5 11:28 12:-56 13:47 14:-102 15:-411 16:-76 17:-113 19:-117 20:91 21:229 22:224 23:-49 24:-86 25:7 26:33 28:27 29:9 30:-497 31:30 32:-21 33:51 34:44
for_$ 9:69 10:259 11:50 17:-57 18:315 21:-196 25:-180 29:-163
for_<?> 10:147 20:99
for_<cycle> 14:106 33:40 34:48
for_<deadline> 0:-223 1:-407 2:11 6:50 10:-264 11:-314 12:-168 13:197 16:221 18:-375 19:-104 20:-115 22:-321 23:53 24:189 27:-4 28:126 29:85 31:-4 33:64 34:79
for_<link> 9:128 21:-113 22:210
for_<number> 1:37 5:69 29:13 31:127 32:-29
for_<request> 7:40 8:201 9:-24 13:-83 22:260 25:-151
for_<unknown> 1:71 2:-44 8:153 10:-58 11:78 13:-92 14:-96 16:-70 19:29 20:84 21:-225 25:-50 26:127 27:-164 29:68 31:9 33:-105 34:34
for_<version> 1:-75 2:40 4:370 14:79 20:133 29:-235 33:-101
for_@month 1:-15 24:109
for_@weekday 29:97 32:102 33:-44
for__ 2:125 34:77
for_a 2:118 3:146 4:-33 8:-114 9:-122 10:-126 21:230 22:-7 29:-190 31:97 32:-10 33:-121
for_adding 0:-78 11:71 25:71
for_all 27:46
for_an 13:186 21:139 22:-23
for_backports 1:37
for_docs 0:7
for_exceptions 13:77
for_features 12:131 33:-33
for_it 2:98 4:26 22:59 33:76
for_lunch 24:-36 29:241 32:-71 34:-18
for_me 7:-128 8:-104 9:-17 10:106 11:-68 13:99 14:26 21:37 22:-2 24:-148 25:47 29:43 31:37 33:91
for_more 16:31
for_my 2:24 13:21 19:98
for_new 2:-44 17:23 29:-159 33:242
for_next 16:11 29:19
for_our 4:29 22:144 33:8
for_pr 22:181
for_proposal 28:15
for_release 1:138 27:78
for_review 33:174
for_strings 21:55 22:-56 28:50
for_that 29:59
for_the 0:42 1:107 2:-14 5:13 6:58 8:53 9:156 10:-79 11:-216 12:-80 13:-85 14:-105 16:-125 17:-288 18:-89 20:106 21:-149 22:167 23:-31 24:-202 25:175 26:23 27:20 28:-125 29:98 31:-164 33:-79 34:7
for_this 1:-96 11:-8 14:49 21:99 27:49 29:183
for_today 25:11 31:166 32:-3
for_tomorrow 32:4
for_translations 10:125 12:-15 33:-42
for_two 8:56
for_us 1:74
for_version 4:92
forbid 10:61
force 6:-35 12:312 33:-47
force_$ 12:64
force_<?> 12:73
forget 10:-73 11:83 24:176 29:-56 31:34
forget_<deadline> 10:-31 24:144
form 9:-9 21:207
forward 16:55
forward_to 16:57
four 3:121
four_month 3:121
freeze 0:-7 2:43 6:-226 8:-217 10:16 11:121 12:502 13:78 14:-78 15:-67 16:-262 18:25 19:-89 22:261 23:89 25:-38 26:-239 27:-201 28:-32 29:-226 32:56
freeze_$ 0:-65 2:-7 5:35 6:-3 10:229 12:-106 13:131 16:-209 18:63 22:33 24:42 25:102 27:-52 29:-212 31:-131
freeze_<?> 10:-125 12:104 23:63 32:78
freeze_<unknown> 12:75
freeze_apply 2:74 10:-30
freeze_block 2:122
freeze_exception 11:77
freeze_for 10:4
freeze_is 18:84 23:34
freeze_last 6:133 10:118 19:-60 29:-51 33:-9
freeze_mean 10:36
freeze_on 12:22 33:177
freeze_or 12:19
freeze_please 22:101
freezes 4:12 5:-62 10:109 11:-31 12:56 14:72 19:-9 25:36 27:228 29:-136 31:17 33:-56
freezes_$ 10:118 12:-88 25:62 27:197 33:-128
freezes_are 12:52 14:27
freezes_in 14:84
freezing 25:129
freezing_in 25:129
french 11:2 16:-32 29:115
fresh 4:69 17:144 18:-82
friday 1:126 2:58 9:-16 10:-107 16:210 17:-103 18:-60 24:106 25:41 27:-68 29:-221 32:179 33:34
friday_$ 1:171 17:-51 24:91 25:16 29:-21 32:125 33:-4
friday_<?> 32:3
friday_is 10:-20 33:178
friday_please 16:98
from 1:18 2:-32 4:61 6:-149 8:193 10:123 11:-134 12:-160 14:106 15:-80 16:-10 17:-148 18:-101 19:119 20:-194 21:-86 26:-69 27:-13 28:-76 29:81 30:-64 31:224 34:-52
from_<deadline> 10:94 14:66 19:50 28:-19
from_<unknown> 3:13 29:54
from_@weekday 32:53
from_last 9:41 29:152
from_me 8:125
from_my 8:34
from_now 14:191 27:98
from_the 1:58 10:105 13:19 27:-200 31:183
from_today 4:27
frozen 2:-198 5:-40 10:38 12:203 22:50 33:98
frozen_$ 2:-7 12:141 22:58 25:-123
frozen_<?> 12:7
frozen_at 12:5
frozen_is 25:108 29:-51
frozen_or 12:18
full 4:-21 14:162 18:102
full_calendar 14:96
full_list 18:130
funny 25:147
ga 2:-6 5:-63 6:60 14:59 16:77 20:309 22:-41 25:-64 28:67 29:-169 32:-89 33:-207
ga_$ 28:169
ga_date 16:59
gate 2:-167 6:-68 8:29 9:-67 12:236 15:23 21:37 25:-43 29:50
gate_closed 12:162
gate_is 15:48
general 26:87 27:-135 30:-93 31:129 34:86
generate 4:93
generate_the 4:16
german 11:73 25:-60 29:61
get 0:-95 1:-70 2:-33 4:71 5:45 6:-80 7:-107 9:60 10:-12 11:-153 12:-52 13:-264 15:-179 16:-150 17:21 18:69 20:48 21:118 23:-101 24:125 25:-36 26:194 27:158 28:-22 30:135 31:-77 32:-28 33:-61 34:-23
get_<unknown> 20:-112 26:53 29:59
get_a 2:-69 17:-163 21:-7 24:130 26:182 29:207 33:-81
get_an 11:-93 21:129 22:69
get_in 8:79
get_my 17:80 20:60 29:-59
get_the 2:-142 20:36 26:88 27:186
get_this 2:253 29:-9
get_your 11:88
gets 8:128 9:-59 23:96 26:115 33:36 34:-33
getting 11:-95 17:51 18:77 21:85 31:104
give 2:-103 5:67 8:96 11:50 13:84 16:112 18:24 19:-30 20:-73 22:14 24:-18 25:-237 29:-219 31:-178 33:85
give_<request> 8:127
give_me 5:134 13:117 16:-5 18:44 27:-294 28:9 33:114 34:7
give_us 22:61
given 9:46
go 1:51 2:142 4:32 5:-91 6:10 7:-139 8:1 9:24 20:59 22:-55 25:106 28:61 34:-203
go_$ 2:-8 4:116 8:-60 22:-27 25:43 29:112
go_<?> 2:129
go_<unknown> 1:114 20:97 29:-101
go_ahead 8:94
go_in 2:169
go_out 5:-10 6:12 19:33 23:28
go_through 9:49
goes 2:179 6:-85 16:52 18:-14 20:40 21:76 28:-49 33:27
goes_to 16:56
going 2:-35 4:152 5:11 7:31 8:-42 9:27 10:-50 12:37 14:-80 15:12 25:72 28:-64 29:-96 30:8 31:-25 32:124 33:-106
going_$ 25:126 29:-6
going_on 2:-57 5:58 12:49 17:30 32:107
going_to 4:23 5:-35 7:64 8:-2 15:41 20:18 30:29 31:-8
golive 20:193
gone 2:21 6:229 33:-111
gone_$ 2:58
gone_<?> 6:117
gone_by 6:87
good 0:31 2:67 5:-45 7:-26 8:62 10:6 11:43 14:-127 17:118 25:122 27:-50 29:-126 32:-75
good_for 10:86 11:106 25:-118
good_morning 25:9
good_to 2:147 8:63 25:23
got 10:-70 13:278 15:25 17:55 21:-133 25:81 28:231 29:-236 32:54 33:103 34:-238
got_<deadline> 13:133 34:-88
got_a 2:4 13:33 17:-61 25:133 29:-94
got_until 32:78
grant 7:51 8:117 9:-4 22:43 32:-62 34:61
grant_<request> 7:109
grant_us 8:-66 22:200
granted 2:-58 8:67 9:3 13:84 19:16 25:-62 27:137 29:-79 34:-44
granted_$ 8:55 9:-35 21:15 27:90
granted_<?> 9:249 13:-157
granted_an 22:96
great 8:-51 25:230
green 7:27 8:96
green_$ 7:24
group 27:17
guide 17:184 24:93 29:-69
guide_$ 17:102
h 11:216 22:85 24:146 25:-169 28:-20 29:-117 31:-127 33:-58
h_$ 11:218 24:62 25:-165 28:-169 29:-56 31:-49
h_before 28:9
had 0:59 6:164 12:-60 23:8 28:-136 31:68
had_<deadline> 6:192 12:-33
had_a 0:70 25:2
haha 25:111
half 2:69 4:7 19:8
half_a 4:24 19:12
halfway 1:11 5:188 6:-53 9:-37
hand 26:65
handles 34:160
hangs 12:-68 20:28 25:122 29:-41 33:12
happen 6:22 10:9 20:68 23:7 29:-167 32:52
happen_$ 20:118 33:-12
happen_on 32:36
happened 6:165 9:84
happening 32:106
happens 6:-57 7:45 10:137 20:-123 27:5 29:87 32:3 33:-85
happens_if 7:55
happy 25:104
happy_friday 25:95
hard 1:88 10:42
has 3:13 5:163 6:189 7:48 9:107 10:-314 11:-39 12:139 13:166 15:36 17:-164 18:-140 19:-239 21:-130 22:-103 25:-14 28:-45 33:-39 34:-8
has_<deadline> 12:35 33:69
has_<request> 9:71
has_<unknown> 6:27
has_a 20:83
has_anybody 9:39 15:22
has_anyone 9:169
has_anything 13:114
has_asked 13:156 21:-75
has_been 8:39 13:20 16:73 25:133
has_not 2:35 3:18 6:116
has_the 3:21 5:109 6:43 9:21 10:-22 12:121 13:-114 14:36 22:-17 25:-112 29:78 33:-172
has_to 7:17
have 2:-10 3:16 4:-152 5:61 6:127 10:-70 11:-138 12:58 14:106 15:-70 16:122 17:-13 18:40 20:-97 21:-48 22:33 23:59 24:-67 26:-90 27:-171 28:53 29:-54 30:-54 31:28 32:108 34:-188
have_$ 5:98 9:145 19:94 32:-152
have_<deadline> 6:-59 12:146 15:-150 16:281 28:-100 33:25
have_<unknown> 0:83 2:16 30:53
have_a 1:162 2:41 7:5
have_an 22:14
have_and 14:107
have_for 20:56 33:-37
have_got 28:6
have_in 14:140
have_left 28:-85 29:108
have_more 28:28
have_never 17:22
have_not 6:42 7:128 15:42 16:-30
have_ready 17:-7 18:75
have_the 2:-89 6:3 12:68 18:-29 28:140
have_they 12:89
have_to 3:15 4:-56 6:-19 7:-24 10:33 15:1 16:-154 17:-45 18:228 21:67 25:170 29:-311 33:4
have_two 22:14
have_we 5:211 6:206 15:-92 28:-31 32:122
he 7:91 21:121 22:-67
heading 5:-121 15:27 18:126
heads 24:182
heads_up 24:182
hear 15:35 27:160
hear_about 27:169
heard 9:35 10:76 15:62
help 11:261 17:254 22:-25 25:-188 27:-14 29:-132 31:-79
help_$ 11:41 17:229 25:-59
help_<unknown> 11:114
help_me 11:113 34:1
help_text 2:99
help_with 17:120
here 2:-325 5:-61 10:1 11:13 12:-11 17:157 22:7 23:-38 25:132 26:-65 27:324 29:-192 31:73 34:-46
here_$ 11:91 17:46 23:-16 25:24 27:150 29:-3 31:56
here_<?> 2:-159 10:47 17:-53 25:167
here_<unknown> 17:33
hereby 16:109 21:-66 22:173
hey 25:118
history 6:221 12:-48 14:-23 19:136 33:-114
history_$ 6:209 12:-43 33:-8
hit 10:92 20:-120 24:114 28:196 29:-77 33:-171
hit_<deadline> 10:154 19:10 33:-59
hits 18:48
hmm 7:20 25:81
hold 1:-73 7:140 8:58 9:-35 12:112 16:48 22:67 29:-93 33:-36
hold_off 7:110 8:-56
hold_the 22:102
holiday 28:-135 29:121 34:24
holiday_$ 34:26
hook 27:137
hope 2:69 12:36
horizon 18:123 32:-33
hotfix 2:102 10:30
hour 10:-170 20:87 24:61 33:166
hour_before 24:97
hours 24:84 28:221 33:-13
hours_$ 28:130
hours_before 24:66
how 0:-49 1:-249 2:-283 3:36 4:-204 5:21 6:-465 8:-328 9:41 10:6 11:231 12:-214 13:-21 16:-256 17:208 18:-105 19:124 21:78 22:-368 23:-6 24:-230 25:-41 26:-48 27:-331 28:301 29:167 30:-4 31:-255 32:-331 33:-55 34:-236
how_$ 11:22 17:2 21:38
how_<unknown> 10:242 11:-11 21:85 29:-58
how_are 3:11 5:37 11:-20 14:-64 25:167
how_can 0:-116 2:31 7:53 15:54 17:163 26:-86 29:46
how_close 28:174
how_do 0:71 5:-53 9:-4 11:170 15:74 17:15 21:-68 25:-115 28:-218 29:73 34:55
how_does 0:-16 7:33 11:169 17:26 29:-118
how_early 11:-71 21:99 23:82
how_far 5:106 20:-83 28:155 29:-77
how_i 11:163 30:-97
how_is 0:42 5:74 9:162 11:-17 14:155 15:-65 17:-13 20:-37 25:71 28:-184 29:-276 33:101
how_late 29:39
how_long 5:-57 9:61 10:1 11:-86 13:-5 17:-54 19:102 20:83 28:204 29:15 33:-222
how_many 5:67 7:-64 9:45 10:-75 11:-95 13:109 14:52 17:-121 19:93 20:-37 24:-19 25:-56 28:72 29:140 32:-43 33:-110
how_much 3:9 28:217
how_soon 20:134 29:-46
how_to 11:51 17:89 25:-40 28:-60 29:54 30:117
how_would 3:91 11:127 21:-66 26:8
human 11:-51 34:172
hurt 15:77
i 0:-60 1:-152 2:106 3:-11 4:-203 5:-66 7:85 8:6 9:-376 10:-45 11:158 12:-82 13:-45 15:94 16:-437 17:164 18:-36 19:-391 20:43 21:55 23:14 24:-130 25:110 26:234 27:-93 28:-58 29:-92 30:184 31:-34 32:-109 33:-68 34:185
i18n 27:103
i_$ 6:7 11:-9 21:120 25:37
i_<unknown> 2:25 11:-132 29:85 33:68
i_add 0:86 1:-100 2:67 10:29 11:68 12:-24 29:-60
i_allowed 11:29 15:12
i_always 11:2 24:60
i_am 2:-407 6:-14 7:-10 8:116 9:-193 10:19 11:91 12:-20 14:-102 15:17 17:97 18:-164 21:-175 24:-117 25:87 31:36 32:171
i_an 17:38
i_approve 8:59 11:115 21:-28 29:-29
i_ask 11:139 15:63 21:-62 34:59
i_be 18:82 22:61
i_begin 17:107 33:-39
i_can 2:-141 4:4 11:46 14:110 17:-9 18:22 26:42 30:-116
i_change 7:127 8:-1 11:-57 15:53 23:45
i_cherry 2:77
i_contact 34:39
i_deny 7:119 8:-8
i_do 8:67 10:89 11:2 17:102 23:145 25:-121 33:-80
i_filed 9:250 11:-50 13:121 14:-35 21:-75 29:-31
i_find 21:6 29:40
i_get 2:-116 14:64 17:70 20:150 24:88 26:41 30:-52 33:-88
i_have 2:154 5:-36 9:-182 12:-161 15:-52 18:194 22:82 23:62 25:-24 30:-64
i_heard 7:7 15:68
i_help 11:-182 17:226
i_hope 6:9 12:39
i_just 2:31 27:6
i_keep 10:71 15:18 28:10 33:13
i_know 23:50
i_land 17:-13 25:141
i_make 11:91
i_may 6:51
i_mean 28:25 29:-51 33:87
i_miss 2:32 6:77 21:36 22:-12 32:161
i_must 18:61
i_mute 30:154
i_need 1:114 3:58 8:-83 10:-61 11:-353 14:124 17:7 25:-149 31:-82 33:6 34:171
i_not 10:41 30:38 31:16
i_only 26:82
i_ping 34:62
i_propose 2:7
i_rebase 29:75
i_reject 7:158 11:-91
i_request 11:112 13:-127 34:92
i_set 11:88 23:6 24:-117
i_should 5:68 11:28 17:-91 32:161
i_start 17:26
i_still 2:90 21:-6 26:72 28:46 30:11
i_subscribe 6:-16 11:-30 26:172
i_subscribed 26:66
i_talk 11:10 34:62
i_tell 5:119 11:-42 20:2
i_too 6:37
i_unsubscribe 11:13 29:-48 30:17
i_use 11:146
i_want 4:8 14:145 16:2 21:-152 22:62 25:-49 27:243 31:50 32:-65 33:-97
i_was 0:46 5:137 7:48 8:-42 11:-33 12:37 17:-11 21:30
i_will 2:-124 21:80 25:124 29:79 31:-53 32:-70
i_would 2:-48 11:-113 12:23 15:20 17:114 20:50 21:-103 22:41 26:-132 30:35 33:-16
i_write 6:124
ics 5:-95 9:-83 14:203 26:256 29:-266
idea 0:42 15:46 25:85 31:-75
idea_$ 29:49
if 0:87 2:215 3:71 5:-150 7:299 8:-227 9:-130 11:-167 12:27 15:269 16:-258 18:-74 20:-225 21:181 22:-105 23:9 25:-252 29:-324 30:158 31:-217 32:-179
if_<deadline> 15:91
if_ci 2:30
if_i 2:148 7:24 10:-20 21:101 22:-2 25:-5 26:18 30:121
if_it 33:58
if_the 15:109 21:143 22:-131 23:70
if_we 0:117 3:17 7:106 15:123 33:-56
import 1:85 3:-50 4:76 26:90 33:33
important 17:44
in 0:-271 1:122 2:143 3:12 4:-16 5:66 6:-332 7:-506 8:72 9:-132 10:-155 11:-91 12:187 13:159 15:-196 16:-281 17:-240 18:-199 19:206 20:12 21:130 22:20 24:84 25:-132 26:-166 27:181 28:-98 29:16 30:-162 31:5 32:170 33:-137 34:-30
in_$ 1:176 2:139 5:149 6:-196 8:165 9:156 10:-221 11:-44 17:-2 19:-67 21:56 22:-10 25:-20 27:-160 28:-42 29:-171 32:-131 33:156
in_<?> 2:-13 21:93
in_<deadline> 2:7 6:-121 12:237 27:177
in_<number> 8:-84 22:19 25:138 29:-38
in_<unknown> 2:-184 3:68 4:95 5:-264 9:115 16:-81 19:65 25:-225 28:-42 29:182 33:103 34:-106
in_<version> 19:360 28:-126 33:-173
in_@month 0:13 1:-28 2:-74 3:152 4:19 5:-58 6:-94 19:7 20:183 32:23 33:128
in_a 1:45 2:28 20:12
in_advance 24:127
in_after 13:77 22:124
in_are 5:78 10:-90 28:-56 32:191
in_charge 34:180
in_despite 2:-31 13:87 22:26
in_dev 5:39
in_development 5:51
in_effect 12:165
in_for 1:42 27:53 29:-63 34:99
in_force 12:241 33:-34
in_freeze 12:76
in_here 25:50 27:158
in_how 28:164
in_it 29:22 32:6
in_late 2:-54 22:119
in_my 11:140 14:38 19:-37 26:-87 33:118
in_now 2:38
in_one 2:13
in_order 14:69
in_our 30:55
in_past 13:28 22:78
in_qa 24:54
in_the 1:168 2:151 3:-172 4:-89 5:-31 6:149 9:-70 11:-168 13:138 14:-536 18:20 19:57 20:-126 21:20 22:-89 26:-129 29:42 32:114 33:-95 34:-131
in_this 5:-109 10:192 11:-57 17:62 19:-55 28:31 29:-77 31:213 32:-108
in_time 2:85 21:47 24:41 29:-55
in_what 5:30 10:9
in_which 6:100 11:24 12:-31 20:40 23:-3 26:43 29:53 33:-96
include 1:134 2:-59 10:91 27:112
include_a 1:36
information 8:117 9:-48 17:142 21:75 22:-43
information_$ 8:132
informed 27:92
insert 1:174 24:-58
insert_<deadline> 1:57
insert_a 1:74
install 29:53
instead 1:-57 16:197 26:54 33:-27
instead_$ 16:121 26:55
instead_of 16:54
instructions 11:134
into 1:94 2:118 5:-54 6:-4 9:-26 11:64 12:39 14:-114 18:17 20:28 21:103 23:-103 26:13 27:118 31:-33 32:46
into_<cycle> 2:85
into_the 1:113 11:97 21:79
introduce 1:92 11:2 24:-69
involved 17:171 29:-112
is 0:-35 1:-198 3:-68 4:-191 5:247 6:19 7:-48 8:119 9:80 10:68 11:-173 12:124 13:-58 14:-64 15:19 16:-5 17:56 18:120 19:-376 20:44 21:-58 22:-116 23:-96 24:-99 25:-33 26:40 27:-114 28:30 29:108 31:-396 33:36 34:9
is_$ 5:120 10:44 15:257 16:-69 23:-95 24:-402 27:-184 29:-131 33:363
is_<?> 34:27
is_<cycle> 2:-98 5:113 6:16 12:25 20:16
is_<deadline> 0:-188 2:-118 5:-379 6:37 9:-161 10:59 12:-35 13:-79 14:-43 15:68 16:-171 17:4 18:-277 19:43 20:-259 28:154 29:241 32:-79 33:98 34:-242
is_<link> 2:-10 9:91 22:150
is_<number> 2:27 4:62 9:156 10:-163 12:-28 18:-68 29:123 32:-251
is_<quoted> 10:135
is_<request> 5:-111 6:-44 9:394 12:-168 28:-8 29:-93 33:-8
is_<unknown> 2:-192 4:45 5:-105 6:58 8:15 9:91 10:-18 12:82 18:-130 20:48 22:24 25:-253 26:162 33:-154 34:-9
is_<version> 3:60 5:4 6:47 12:-43 20:253 33:-153
is_@month 33:93
is_@stop 2:6 31:4
is__ 5:80 6:80 9:-66 10:-25 12:196 20:51 29:-213
is_a 0:44 1:118 2:-157 5:-188 8:154 10:467 11:-151 13:-30 15:-31 17:-86 23:20 25:-258 29:-140 33:-7 34:16
is_allowed 2:236 10:-120
is_an 10:249 11:-43 13:-76 21:-53 22:-42 25:93
is_anyone 25:159
is_approved 8:55
is_are 10:210 32:-30
is_at 16:36
is_behind 5:10 34:17
is_coming 18:109
is_done 6:19 27:69
is_due 18:-193 24:152 32:175
is_everything 5:87 14:54 20:-44
is_expected 17:166
is_feature 5:80
is_fine 8:118
is_for 25:-52 29:115 32:-71 34:100
is_freezing 25:103
is_frozen 2:-15 10:57 29:90 33:86
is_going 5:30 7:23 17:21 32:102
is_granted 9:-58 21:41 27:92
is_happening 32:25
is_in 5:-162 9:-34 10:-96 12:21 13:161 16:55 32:205 34:9
is_it 2:32 3:53 5:112 6:4 7:67 8:-127 9:-21 10:-38 13:-119 14:-103 16:-115 20:51 21:19 22:-33 25:-11 26:-210 28:43 29:40 30:92 32:-228 33:-23
is_left 14:104 18:-4 28:118
is_master 2:172 5:85 6:-17 12:-19 29:-145
is_my 2:40 9:101 12:-63 17:181 23:47
is_near 24:131 33:-71
is_next 18:224 23:40 29:-87
is_no 12:124
is_not 5:-27 6:19 10:-49 12:137 15:-173 16:-66 20:133 21:18 25:52 33:108
is_now 2:-21 16:32 17:113
is_on 9:-48 10:-209 16:65 18:183 20:40 25:-151 29:-349 32:81 34:186
is_our 29:56
is_out 27:155 29:65 33:-21
is_over 18:59
is_pending 10:-4 13:92
is_planned 14:93 18:-55 32:112 33:92
is_ready 25:2
is_release 19:121 34:114
is_something 32:86
is_sooner 18:123 33:-59
is_stable 2:-129 12:259
is_still 2:-11 7:34 14:159 15:34 24:8
is_that 2:68 6:48 10:159 15:-117 16:-82 18:-127 25:-78 29:-121 33:206 34:75
is_the 2:-290 3:-252 5:127 6:48 8:-71 9:2 10:-122 11:163 12:174 13:-496 14:87 15:-517 16:9 17:15 18:-19 19:-434 20:138 21:70 23:-24 24:-202 25:-569 26:28 28:17 29:48 30:6 32:-470 33:146 34:-140
is_there 0:46 2:52 3:75 5:-210 6:-104 7:-93 9:-211 10:-11 11:-17 12:-4 13:156 14:-34 15:-26 17:64 18:103 20:-14 21:103 24:-34 25:-378 26:157 28:-111 30:4 32:119
is_this 5:318 11:20 12:-84 26:39 28:-101 29:-96
is_to 2:21 16:27 28:3
is_tomorrow 6:-16 33:89
is_trunk 3:-101 5:106 12:70
is_two 7:88 24:46
is_up 5:64 10:-242 11:-197 18:-105 25:345 29:-86 34:-22
is_waiting 13:115
is_when 20:26 29:-36
is_wrong 16:142 22:96 33:-13
is_your 10:-131 11:302 17:-61 23:19 29:-52
it 0:2 1:110 2:130 4:46 5:-35 7:35 8:207 9:-126 11:-650 12:-95 13:-858 15:160 16:42 17:-125 18:-56 19:-102 20:321 21:191 24:-81 25:136 26:-117 27:-191 28:-16 29:49 31:-66 32:-367 33:-137 34:-85
it_$ 1:-12 2:-41 3:-89 4:65 5:-83 6:-23 8:328 9:-121 10:19 11:-44 15:-22 16:73 17:-186 18:104 19:-70 20:78 21:-358 24:-73 25:171 28:-200 29:68 30:-45 31:-51 32:-132 33:42 34:26
it_<?> 2:106 9:122 10:94 29:-61
it_<deadline> 5:15 18:17
it_<number> 7:26 16:65
it_<unknown> 5:91 6:-3 19:73 33:36
it_a 10:89
it_allowed 15:9
it_be 2:2 3:1 20:32 22:59
it_comes 8:43 27:7
it_for 20:119 21:108 22:-48 31:25
it_freeze 5:-19 12:174 29:64
it_go 2:1 8:-113 29:113
it_in 1:142 5:-12 21:79 26:3 29:123
it_is 2:-112 5:-60 8:-19 14:-26 15:190 16:46 17:82 20:-103 22:157 25:128 29:-91 33:-9
it_land 20:77
it_make 2:4 26:55
it_off 31:129
it_ok 17:50
it_on 2:139 16:-15 24:91
it_please 14:69
it_possible 0:21 2:-128 3:80 26:-12 30:92
it_still 9:-39 20:103
it_that 21:75
it_the 20:19
it_to 34:88
it_too 2:103 6:-63 33:43
it_up 1:21 4:79
it_worth 21:51
job 10:-99 23:9 25:160 34:98
job_$ 23:10 25:86
join 6:69 14:-70 17:187 27:39 29:-114 33:47
join_$ 17:153 29:-45
join_the 17:18 33:102
joined 17:199 32:-36
joined_the 17:23 27:16
just 2:134 14:169 15:-11 17:318 21:2 25:-46 29:-91 32:-104
just_joined 17:97 27:14
just_the 14:204
keep 10:60 11:-74 14:52 15:178 17:-81 20:6 27:175 30:50
keep_<deadline> 15:144 27:-47 31:27
keep_asking 20:34
keep_me 27:2
keep_us 27:87
key 14:189 25:-91 29:136
key_dates 14:214
kick 4:160 6:-82 12:133
kick_in 6:-68 12:145
kick_off 4:154
kill 8:113 9:-31 31:16
kill_the 31:82
kind 10:59 11:27
kind_of 10:60 11:27
kindly 1:15
kinds 11:92
kinds_of 11:94
know 2:-171 3:-67 5:43 7:-106 9:84 10:28 11:73 15:-55 16:-33 17:4 20:37 23:73 24:76 26:-109 27:60 28:-165 29:-199 30:-13 31:-6 32:49 33:116
know_$ 10:71 11:63 14:21 23:16
know_about 5:33 7:-15 9:82
know_how 19:7
know_the 20:74 33:3
know_when 33:125
kubernetes 4:20 19:-22 20:-42 29:115
label 2:47
land 2:113 8:13 10:-36 17:-63 20:89 22:84 25:128 29:-6
land_$ 8:24
landed 8:117
landed_$ 8:75
landing 22:58
lands 32:72 33:42
language 11:32 22:38
laptop 22:-43 29:215
last 2:-3 3:-53 5:-39 6:229 13:-209 14:-203 15:48 16:61 19:372 20:-132 21:52 22:-177 23:101 24:-110 27:-81 28:-351 29:26 33:-14
last_call 1:29 33:47
last_change 16:62
last_cycle 13:-103 15:51 19:316
last_date 16:68 19:-71 29:58
last_day 19:-68 33:273
last_night 8:36 29:37
last_release 6:-24 19:74 20:-10 34:33
last_time 6:-160 19:459 23:83 28:-81 33:-101 34:-52
last_week 6:193 9:44 17:57 19:-209 21:48 22:-31 32:83 33:-218
last_year 15:34 19:147 29:122 33:-40
late 2:284 9:-73 10:-114 12:-104 13:186 17:-157 22:301 23:59 24:-54 25:6 27:-68 28:-72 29:-70 33:-40 34:20
late_$ 5:135 6:-170 8:16 22:89 23:15
late_<?> 2:107
late_for 2:187 6:96 22:-76 25:98
late_merge 22:100
late_patch 34:55
late_please 22:81
late_to 2:78 6:60
later 1:-6 4:46 15:166 16:169 19:128 22:-113 24:-29 33:-151
later_$ 4:54 15:174 16:24 22:-90
later_than 16:86 19:97
latest 2:-91 33:235
launch 20:239 33:-84
launch_date 20:57
lead 34:137
least 2:124 28:44 33:-75
leave 7:109 8:-24 10:-44 15:181 16:-75 24:-110 25:-31 27:-100 31:166
leave_it 7:116
left 10:-159 14:184 18:-96 24:128 25:-45 27:-36 28:342 29:26 33:-175
left_$ 14:39 28:-35 29:92
left_<deadline> 28:129
left_before 28:1
left_for 28:125
left_to 24:98
legal 22:51
length_0 0:-839 1:-892 2:-656 3:-669 4:-232 5:14 6:-265 7:-1100 8:-275 10:131 11:501 12:104 14:156 15:-681 16:-627 17:-457 18:-323 19:-111 21:-807 22:-325 23:-460 24:-726 25:481 26:-816 27:-68 28:-443 29:-119 30:-722 31:139 33:-151 34:-36
length_1 0:-54 1:-827 2:-227 3:-94 4:-119 5:-15 6:-90 7:-164 8:201 9:143 10:-71 11:-145 12:59 13:95 14:136 15:-63 16:-418 17:-79 18:146 19:-144 20:-12 21:-233 22:-449 24:-627 25:362 26:308 27:-97 28:21 29:655 30:65 31:184 32:108 33:-377 34:50
length_2 0:69 1:-35 2:-23 3:-83 4:-71 5:146 6:34 7:274 10:173 11:-34 12:-88 13:85 14:-59 15:-53 16:23 17:-12 18:16 19:91 20:73 21:-91 22:-553 23:-93 24:15 25:-16 26:-247 27:167 28:-72 29:271 31:-9 33:48 34:85
length_3 0:-97 1:182 2:83 4:-9 5:-147 6:65 7:255 8:79 9:-158 10:-78 11:106 12:-129 13:-491 14:-89 15:-34 17:96 18:26 21:-5 22:164 23:-54 24:214 25:-391 27:-43 28:167 29:-361 30:-134 31:-205 32:-63 33:119 34:-35
length_4 0:139 2:118 3:10 4:294 5:-216 6:-188 7:26 8:-89 9:-168 10:27 11:-154 12:36 13:-159 14:-81 15:171 16:78 17:244 18:-201 20:-21 21:203 22:11 24:1 25:-284 29:-766 32:-3 33:140 34:-72
length_5 0:-55 1:219 2:-26 5:46 6:7 7:1 8:-127 10:66 14:-174 15:158 16:86 17:8 19:-35 21:67 22:307 23:109 25:-692 27:-145 28:-68 29:-236 30:60 31:45 32:-319 33:-42 34:-135
length_6 0:75 1:147 2:5 4:45 5:-92 6:-98 7:-75 8:103 9:184 11:-167 13:-256 14:-89 15:-100 16:188 17:-20 18:-117 20:-164 22:177 24:49 25:-374 27:18 29:-682 33:35 34:-2
less 28:199 31:72
less_than 28:147
let 2:-234 4:100 5:-180 6:-23 8:115 9:-202 10:-136 11:-63 12:-27 13:150 16:42 17:-86 18:-101 19:-176 20:-65 21:29 22:129 24:164 25:-190 27:132 28:-205 29:104 31:-238 32:-66 33:-191
let_<request> 8:218
let_<unknown> 29:69
let_in 13:153 22:51
let_it 8:-78 29:147
let_me 10:-6 13:56 14:30 24:115 27:171 33:-13
let_the 8:29 24:146
let_us 4:162 7:16 15:17 21:71 22:-30
lgtm 8:97
liaison 17:145 34:155
liaison_$ 34:125
library 2:163 12:-35
lifted 6:-85 12:164
light 8:36 29:77
light_$ 8:37 29:82
like 2:-69 4:108 5:-97 7:-133 11:-147 12:12 14:83 17:72 19:115 20:46 21:-131 22:41 25:63 26:-103 27:72 29:-143 30:-154 31:65 33:-120
like_$ 14:32
like_a 0:7 1:17 24:6
like_to 7:-98 12:29 17:56 20:56 21:-65 22:53 27:132 29:-7 30:-137 31:56
line 9:-162 18:27 21:25 22:-98 24:61 29:124 32:60 33:55
line_$ 14:43
lines 22:73 29:59
link 3:-5 14:166 19:-95 22:65 26:152 29:16
link_$ 14:86 26:-10 29:98
link_<?> 14:121 19:-39
link_<link> 22:91
link_for 14:-154 26:248
link_to 14:77 29:-48
list 2:-185 4:-74 5:-122 8:-222 9:-178 10:32 11:88 13:226 14:204 16:-174 17:-127 18:19 21:-169 22:-45 23:84 24:-167 25:-163 27:133 33:-131 34:25
list_$ 9:-60 11:-171 13:131 14:40 18:59 22:-99 27:187 29:-179 31:193 34:-27
list_<?> 26:97
list_<deadline> 10:-50 14:121
list_all 13:-123 29:153
list_every 14:92
list_everything 11:57
list_for 27:123
list_of 2:-36 10:120 12:7 13:56 14:17 29:-49
list_the 13:7 34:64
live 9:116 20:51
live_$ 20:57
live_@change 9:43
locked 2:-16 12:276
locked_<?> 12:49
log 10:233 22:129 33:-97
log_a 22:28
log_messages 10:194
logic 29:106
logic_page 9:25
lol 25:229 29:-175 34:-29
lol_$ 25:210 29:-173 34:-28
long 5:-82 9:58 11:-88 12:-122 13:-8 17:-61 19:100 20:120 28:201 33:-236
long_ago 19:-48 28:178
long_do 28:54
long_have 28:71
long_is 9:21 29:84
long_until 20:77
long_was 19:130 28:-97
longer 2:-127 12:68 16:21 28:110 31:169
longer_until 28:81
look 3:72 5:-53 7:34 8:-34 11:-40 14:118 17:-29 18:24 19:86 33:91
look_at 7:49
look_like 14:96 19:98
look_up 8:-20 9:39 18:47 33:148
looked 9:120
looked_at 9:120
looking 5:168 14:-40 29:14
looking_for 5:80 14:-27 29:35
lost 2:32 11:197 14:17 25:-136
lot 10:93 14:188 18:-113 33:-47
lot_$ 14:207 18:-106
love 10:-114 11:-96 17:36 25:161 29:175
love_to 17:60 27:34
lts 10:121 18:-82 20:259 29:-229 33:-8
lunch 11:-11 20:-93 24:147 25:204 29:131 31:-120 32:-89 34:-33
lunch_$ 20:-69 24:147 25:14 29:219 31:-120 34:-24
machine 24:63 25:102 29:15
machine_$ 25:109 29:-17
made 3:9 7:62 8:-54 25:152 34:-4
main 12:103 25:-78 29:128 34:-42
main_$ 25:-48 29:173 34:-38
make 0:-5 1:-132 2:73 4:133 6:79 10:3 11:13 14:-18 16:152 19:-52 20:-116 22:45 24:163 25:47 29:-296 33:-73
make_<deadline> 1:-37 6:111 16:137 19:-7 22:30
make_a 4:205
make_an 0:-42 10:104
make_it 2:56 16:64
make_me 24:33
make_sense 0:27 26:50
make_sure 24:208
make_the 2:122 16:60 20:-31
make_you 11:92
makes 0:20 2:2 11:127 25:-33
man 10:179 11:115 25:-36 33:-18
manager 5:-142 11:97 17:-45 20:-114 34:279
manager_$ 5:-50 11:36 34:217
manager_<?> 34:51
manager_for 34:42
managers 10:78 22:97 34:-35
manual 11:119
many 2:-35 5:62 7:-81 9:40 11:-131 13:105 14:3 17:-133 19:89 20:-44 24:-35 25:-147 28:66 29:131 31:63 32:-59 33:-128
many_<unknown> 28:53
many_@unit 28:46
many_days 28:-45 29:164
many_exceptions 13:-149 19:96 21:57
many_hours 28:19
many_of 13:129
many_rcs 14:41 19:35
many_weeks 5:34 19:64
mark 1:118 5:39 6:-38 8:237 9:-49 20:-64 28:132 29:-130 33:-40
mark_<request> 8:113
mark_@month 1:141
mark_it 8:103
master 2:119 5:199 6:-103 10:52 25:-96 29:38 34:-3
master_$ 25:-79 29:163
master_open 2:200 12:-198 29:-98
may 2:287 6:109 13:-88 20:-66 21:101 22:108 29:-81 33:79 34:-44
may_i 2:119 13:-59 22:51
may_the 22:55
may_we 22:21
maybe 0:159 15:97 16:-103 25:66 30:47
maybe_we 30:53
me 0:-380 1:-496 2:-226 3:-330 4:-99 5:73 6:-387 7:-26 8:-81 9:-136 10:48 11:11 12:-41 13:71 14:12 15:-568 16:-308 20:-507 21:-31 22:-52 24:353 25:17 26:-34 27:294 28:-105 29:22 30:-90 31:181 32:-326 33:57 34:-78
me_$ 1:-77 2:-173 4:-71 10:94 13:-97 14:59 21:-108 22:-143 23:61 24:-31 25:161 31:110 33:54 34:-124
me_<?> 10:84 31:10
me_<deadline> 24:117 31:-13
me_<number> 24:66 27:34
me_<unknown> 25:76 27:110 33:-2
me__ 14:49 24:7 29:118 33:-76
me_a 4:90 5:143 11:-96 24:43 25:100 33:-149 34:48
me_about 5:2 8:-1 9:49 10:89 11:42 24:31 27:-60 31:8 33:-37
me_again 24:74 32:-25 33:61
me_all 13:162
me_an 11:70 14:4
me_as 24:-30 27:21 29:98
me_before 28:6
me_from 2:70 8:96
me_how 19:64 23:28 24:-31 29:15
me_in 27:206
me_know 24:47 27:75
me_of 13:-38 23:93 24:-66 27:103 33:69
me_off 31:245
me_on 27:-123 31:125 32:90
me_posted 27:2
me_see 13:63 14:38
me_some 11:87
me_the 13:82 16:-54 18:129 19:38 28:4 29:-87 31:-106 33:151
me_to 7:-129 8:24 13:114 14:-127 23:-57 24:-163 27:156 29:246
me_tomorrow 24:86
me_up 5:25 24:92 26:82 33:-131
me_what 10:94
me_when 24:-20 33:118
me_which 5:110 24:-58 29:-106 33:138
mean 2:-140 10:79 25:-74 28:10 29:111 33:50
mean_$ 10:-111 11:72 29:222
mean_by 10:90
mean_for 17:46
meaning 10:89 29:90
meaning_$ 10:67
meaning_of 29:107
means 10:223
means_<deadline> 10:57
meant 25:78
meeting 1:87 7:21 13:24 15:105 18:-41 22:-29 24:-70 29:248
meeting_$ 7:60 15:37
meeting_i 13:5 14:38 29:68
meeting_room 29:51
member 21:92 34:42
membership 6:94 12:9 33:100
mention 11:137 13:17
mentor 17:190 29:-80
menu 11:147 25:-93
merge 2:58 5:5 9:-39 10:134 12:59 17:-96 20:-40 22:53 25:-55 27:-4 29:139 31:-35 33:59
merge_$ 2:219
merge_a 2:56
merge_my 2:-19 29:94
merge_window 5:60 10:119 29:-192 33:115
merged 2:64 8:39 21:44 29:-4 33:23
merged_$ 33:64
merges 8:9
merging 2:59 12:83
merging_a 2:129
message 2:162 10:-124 14:47 25:97 27:5 31:-69
message_$ 14:62 25:67
message_whenever 27:93
messages 2:-82 10:69 23:39 26:41 27:-50 30:155 31:160 34:-24
messages_$ 2:-98 23:52 26:83 30:189 31:-7 34:-1
midnight 33:130
midnight_utc 33:92
might 15:67 21:132 22:-104
milestone 0:94 1:168 5:22 16:-20 18:302 29:-284 33:-332
milestone_$ 0:143 1:47 29:-99
milestone_<deadline> 1:92
milestone_and 10:4
milestones 14:106 18:-151 27:148 29:-3 34:32
milestones_$ 0:17 14:-39 27:203 34:49
mind 14:69 18:59 25:89 29:-117 33:-37
mind_$ 14:77 18:64 25:46 29:-70 33:-15
minimum 2:62
minus 5:14 10:-91 16:-43 20:-28 24:97 25:-30 28:277 32:-23
miss 2:107 6:80 18:36 21:26 22:-25 24:56 32:130
miss_<deadline> 21:42 24:61
miss_the 2:146 6:20
missed 2:-68 6:79 9:1 21:101 22:9
missed_<deadline> 2:-37 21:93
missed_the 6:55 9:5 22:17
mistake 30:12
mode 5:135
moment 2:-16 5:10 12:90 17:47 18:42 29:-42 33:129
moment_$ 2:68 5:49 12:55
moment_<?> 16:36
month 2:-47 3:56 4:49 5:-144 14:-221 16:25 18:-89 19:-60 20:206 28:96 29:-58 32:239
month_$ 16:68 18:-68 32:230
months 3:28 14:51
more 0:87 2:37 4:-45 5:-49 7:-110 8:148 9:-156 16:171 20:-118 22:236 23:-96 24:-216 25:-265 28:20 29:19 31:173 33:-75
more_$ 23:-65 27:12 31:184
more_<unknown> 21:37 29:105
more_days 16:79 22:151
more_information 8:124
more_than 28:122
more_time 15:48 16:18 22:108 33:-24
morning 24:220 25:93
morning_of 24:116
move 15:183 16:27 29:99 34:66
move_<deadline> 15:115 34:95
move_a 15:225 34:-48
move_the 15:-155 16:-5 29:158 34:56
moved 5:89 15:155 16:94 19:-114
moved_$ 15:123
moved_<deadline> 15:-31 19:-11 34:163
moved_to 5:115 15:-222 16:156 33:52
moves 27:63
moving 11:123 15:168 16:-46 33:-40
moving_<deadline> 15:192 16:-45
much 3:8 15:-7 16:5 28:213
much_does 29:29
much_longer 28:19
much_time 28:117
must 10:64 16:75 18:36 29:-52 33:143 34:-113
must_be 16:90 32:26
must_i 13:15 20:21
must_not 18:61
mute 2:-3 11:-129 27:-82 30:353 31:205 32:-49
mute_$ 30:28 31:20
mute_<deadline> 31:122
mute_@you 31:47
mute_you 30:168
muted 25:-156 30:221
my 1:-338 2:64 3:-181 4:-100 5:-417 7:-91 8:-14 9:178 10:-472 12:-281 14:-224 15:-518 16:25 17:77 18:7 20:51 21:-138 22:55 23:46 24:-147 25:199 26:-223 27:-263 28:40 29:275 30:-33 31:135 33:93 34:-98
my_$ 16:205 29:-143
my_<deadline> 6:-31 9:181 24:-87 31:173 33:26
my_<unknown> 8:-66 9:-90 17:123 20:143 24:33 27:-81 29:237 31:-179 33:-47
my_approval 8:160 9:-52 13:13
my_chances 21:122
my_change 22:102 29:21
my_driver 22:38
my_exception 8:-90 9:247 13:-37 21:-153 34:131
my_feature 2:222 28:53 33:-87
my_first 17:300 25:33 29:-104
my_laptop 29:102
my_new 2:70
my_notes 33:129
my_own 26:66 27:8
my_password 11:-18 29:105
my_patch 2:-23 29:212 33:-53 34:25
my_pr 2:19
my_pull 8:-96 29:174
my_reminder 31:48
my_reminders 23:109
my_request 8:291 9:107 21:-27 22:-123 29:-254
my_screen 25:23
my_subscription 29:-78 31:181
my_time 14:92 19:-9 29:89
my_vacation 29:26 31:30
my_vote 2:-75 7:107
nack 8:92
name 1:1 5:183 11:-43 14:-104 18:18 31:-22 34:149
name_of 5:139 14:-36
names 14:35 34:108
near 24:130 28:83 33:-121
near_$ 24:33
need 0:27 1:143 2:109 5:-117 7:-37 9:18 10:-394 11:-76 13:-118 14:88 15:-174 16:-155 20:26 21:24 22:78 25:-61 27:-252 29:-129 31:-13 32:-34 33:104 34:112
need_<deadline> 22:83
need__ 22:29
need_a 1:120 2:-173 4:84 21:133 24:117 25:-41 34:118
need_an 0:14 1:38 2:191 7:-1 9:88 11:-106 21:43 22:-103
need_another 0:29 1:33
need_for 3:91 11:-25 34:66
need_it 20:137 22:-23
need_more 22:105
need_the 22:-124 31:14 33:60
need_to 2:34 11:-14 17:106 23:131 24:-58
needed 0:125 3:-38 8:-89 11:56 21:75 22:84 33:-85
needed_for 21:104
needs 9:-64 13:94 16:33 20:66 22:84 33:-35
needs_a 2:4 9:-58 13:100
needs_to 2:-6 20:74 22:26
never 7:146 8:-66 10:95 17:189 25:70 30:77 31:-97
never_<unknown> 7:42
never_contributed 17:9
never_done 17:75
never_mind 7:19 25:103
new 1:73 2:272 3:60 4:63 5:-376 8:-41 10:-277 11:77 12:20 13:-16 14:-348 16:32 17:357 18:-189 19:-205 20:-15 22:80 24:-216 25:-65 26:-206 27:-145 28:-105 29:-57 31:-115 32:-212 33:70 34:-144
new_<deadline> 1:160 16:-129
new_<unknown> 2:194 9:84 20:-149 29:86
new_cycle 3:116 4:45 11:81 17:-23
new_dashboard 22:98
new_date 16:209 33:-239
new_deadline 0:-79 11:127
new_driver 2:199 22:-125
new_exception 9:-27 22:157
new_feature 33:106
new_features 6:104 12:-10 33:64
new_here 17:203
new_library 2:27 12:-8
new_milestone 1:92
new_plugin 2:31
new_ptl 17:80
new_release 4:161
new_string 21:8
new_strings 2:-29 12:63 33:24
new_to 17:150
new_version 20:291 29:-123
newbie 11:-8 17:273
newbie_question 17:24
newcomer 2:-66 17:107
newcomers 17:94 21:44
news 5:-38 9:32 26:85 27:170 31:37
news_$ 27:215
next 0:25 2:41 3:93 4:161 5:-102 6:-334 7:-119 9:-195 10:-300 11:-196 12:-217 13:-41 14:-80 15:-16 16:21 17:89 18:412 19:-221 22:-110 23:83 25:-28 26:-134 27:-256 28:-35 29:-34 30:-104 32:190 33:-107 34:-135
next_$ 17:64 20:51 23:35 29:-67 32:121
next_<?> 2:-51 18:45 29:175
next_<number> 16:-7 18:66 28:23 32:85
next_<unknown> 18:8
next_@weekday 1:73 2:49 4:46 16:23
next_cycle 3:104 4:63 8:94 14:-35 34:-69
next_date 14:-64 18:175
next_deadline 18:171
next_for 18:157
next_friday 1:30 16:44
next_milestone 18:183 33:-53
next_month 17:1 18:-44 32:84
next_one 14:106
next_release 2:69 4:176 5:51
next_thing 18:169
next_time 0:42 3:82
next_two 14:77
next_version 4:6 20:117 29:-85
next_week 2:22 4:-86 8:-10 16:30 24:126 25:83 28:-40 31:10 32:-61 33:32
nice 24:95 25:137
nice_to 25:67
night 8:35 29:34
no 0:184 1:-142 2:71 5:-146 7:167 8:59 10:-128 11:38 12:1 14:-266 16:-18 19:-77 20:-95 21:104 22:-283 23:109 24:-225 25:159 27:-247 29:-436 30:-94 31:102 32:-138 33:57 34:-158
no_$ 2:162 6:15 16:-52 25:225 31:-246
no_<?> 12:-112 33:155
no_<deadline> 0:133 10:-63
no_<unknown> 25:59
no_freeze 12:232
no_from 8:61
no_longer 16:27 31:127
no_more 27:-7 31:148
no_need 23:109 24:-36 26:21
no_new 0:88
no_on 7:79 25:-22
no_tests 8:92
no_to 8:190 9:70 34:-54
nobody 0:18 7:148 8:-122 12:46 13:136 16:-16 24:11 29:-51
noise 31:162
noob 17:12
noon 1:67 16:63 29:38
noon_$ 1:93 16:47
nope 4:-49 8:214
not 0:161 1:-353 2:-186 3:166 4:-343 5:-188 6:152 7:278 8:-101 9:-9 10:-8 11:-63 12:82 13:-112 15:190 16:-125 17:-359 18:-214 19:-204 20:7 21:266 22:-125 23:53 25:-15 26:-4 27:-249 28:-74 29:-204 30:273 31:136 32:-94 33:-65 34:-105
not_$ 6:277 8:-50 9:116 10:-60 12:-61
not_<?> 2:105 7:-35 9:42 30:3
not_<deadline> 33:171
not_add 0:95
not_approve 7:88
not_be 10:112 31:42
not_finish 22:40
not_get 8:79 10:32 30:38
not_it 6:40 16:-146 20:43 33:115
not_know 23:18
not_make 22:136
not_miss 18:62 24:61
not_move 15:86
not_need 0:30 8:112 30:-36 31:78
not_reject 7:9
not_start 3:126 4:-106
not_stop 30:186 31:-177
not_sure 7:97 34:57
not_the 14:-70 20:44 27:48
not_touch 15:151 33:-59
not_unsubscribe 30:171 31:-118
not_want 30:64 31:76
not_you 25:91
note 16:7 24:117
notes 1:99 13:1 24:126 29:63 33:113
notes_$ 24:83
nothing 0:6 2:-19 12:72 31:112
nothing_is 12:95
notification 26:100
notifications 25:-21 26:30 27:119 30:99 31:65
notifications_$ 27:-58 30:127 31:64
notifications_for 27:108
notify 13:-37 27:226
notify_me 13:-35 27:108
now 1:-153 2:179 5:83 6:-70 8:-104 9:-138 10:-214 11:-70 12:169 14:24 15:-109 16:164 17:176 18:114 19:-3 20:-339 21:-110 24:-148 25:-47 28:169 29:-334 32:-78 33:-505 34:-90
now_$ 0:30 2:131 12:163 14:-70 17:36 18:156 21:-17 29:-85 32:-47 33:-12
now_<?> 5:9 6:-52 12:12 17:96 18:-62 28:130
now_a 5:63
now_and 14:16 28:127
now_on 16:107 27:130 31:39
now_or 2:89 12:3
now_until 14:125
nudge 24:179
nudge_the 24:9
number 2:-1 5:89 7:125 8:122 9:96 13:69 16:-26 24:-27 25:-14 28:151
number_<number> 7:134 8:101 9:171 29:-15
number_of 5:25 13:118 28:177
of 0:-55 1:-120 3:-267 4:-85 5:52 6:-49 7:-41 8:-80 9:136 10:74 13:25 14:36 15:-171 16:-38 17:-122 19:241 20:79 21:56 22:-145 24:8 25:-694 26:-182 27:-311 28:-190 29:117 30:43 32:16 33:21 34:100
of_<cycle> 14:102
of_<deadline> 2:-62 6:39 10:183 12:-230 14:-180 15:-26 18:-34 19:-105 20:-125 22:-38 23:47 24:70 27:-256 28:-68 29:69 33:116 34:156
of_<request> 5:-108 8:84 9:196 22:-16
of_<unknown> 5:73 9:-168 14:-87 19:90 22:76 28:10 29:123 33:-198
of_<version> 4:-133 5:68 9:-76 10:-149 14:-146 16:-16 19:379 20:217 22:-64 29:6 33:-109
of_@month 4:219 6:64 14:-58 16:78 19:-65 29:45 32:143 33:-85
of__ 10:75
of_a 2:13 10:32 11:58
of_all 13:54
of_dates 18:147 19:-35
of_day 33:36
of_days 6:120 19:-12 28:88 32:-42
of_getting 21:124
of_it 10:100 14:171 16:-53
of_me 17:158
of_my 18:80 22:8 29:-32
of_our 0:45 14:-38 26:36 33:19
of_plan 16:49
of_that 29:101
of_the 3:-34 4:-281 5:139 6:-325 9:185 10:-39 11:-121 12:131 13:-46 14:32 15:-27 16:-181 18:-120 19:73 20:30 24:36 27:-80 28:-97 29:-251 31:101 32:57 33:117 34:102
of_them 13:107 29:-12 33:36
of_things 11:32 23:33
of_this 5:9 14:162 19:-21 32:12
of_us 6:31 14:21 18:30
of_what 14:79
off 2:-110 4:115 5:-80 6:-168 7:18 8:34 10:-11 11:-168 12:99 13:-2 14:-196 17:-68 20:-58 21:-105 23:-116 27:-380 28:99 29:-72 30:273 31:360 33:-142
off_$ 11:-37 28:28 29:-125 30:198 31:249
off_<?> 6:-44 12:116 28:70 33:-124
off_<version> 4:154
off_for 25:113 29:75 31:-68 33:6
off_on 7:97
off_the 27:-10 30:81 31:206
office 25:117 29:118
official 0:45 20:162 29:-58
ok 2:263 6:-106 8:132 9:-53 10:-63 17:160 25:80 29:-194
ok_$ 2:39 8:67 9:-142 17:41 25:64
ok_<?> 2:6 9:51
ok_now 2:66
ok_to 2:105
old 1:64 11:-39 14:-126 19:215 25:-16 29:125 33:-118
on 0:-687 1:186 2:-147 3:-30 4:-99 5:130 6:-165 7:172 8:156 9:111 10:-119 11:-125 12:45 13:-514 14:-287 15:-96 16:73 17:-114 18:-28 19:-2 20:38 21:-377 22:-157 23:-341 24:189 25:-86 26:-94 27:118 28:-153 29:-37 30:-52 31:-175 32:167 33:161
on_$ 6:-96 9:-85 10:-226 12:361 14:5 20:38 24:-123 25:-137 26:70 27:329 31:-72 32:-281
on_<?> 6:-203 12:66 33:278
on_<deadline> 1:-45 10:224 11:55 12:-79 16:-5 20:-107 28:121 34:44
on_<number> 4:43 8:152 24:-20 25:-109 29:-80 33:45
on_<request> 2:-105 4:-73 7:265 8:170 9:144 16:-65 27:-29 34:-105
on_<unknown> 5:34 9:-144 10:10 18:173 22:59 29:21 33:-127
on_@month 1:108 4:73 5:-52 16:106 20:154
on_@weekday 2:19 12:-156 15:21 16:85 24:195 29:-104 32:102 33:50
on_a 20:44 33:187
on_duty 34:74
on_exception 8:141 9:-44
on_for 32:99
on_friday 1:27 2:57 17:-5 24:107 25:-72 32:46
on_hold 8:149
on_holiday 34:25
on_master 5:60
on_my 8:-6 9:107 18:55 24:1 25:39 29:-77 33:-90
on_new 12:58 29:-65 33:41
on_release 20:-38 24:7 34:151
on_right 12:96
on_schedule 5:66 6:103 19:-12
on_the 1:200 3:45 4:-153 5:-43 6:55 7:-177 8:-38 9:163 10:36 12:-393 13:-248 14:-6 15:-39 16:42 18:-1 24:112 25:102 27:-51 28:-2 29:23 31:-286 32:157 33:15 34:-82
on_time 5:68
on_today 32:98
on_track 5:74 20:94
on_vacation 29:108
on_what 9:7 10:-41 19:51 20:50 33:78
on_which 19:35 20:51 28:68 33:84
on_with 5:91
onboarding 8:55 17:157
once 2:56 3:46 4:-42 12:-65 24:5
once_we 2:62
one 0:116 1:200 2:136 3:-55 4:46 6:-264 7:91 8:-17 10:-170 11:109 13:-264 15:-265 16:137 17:-6 18:182 19:160 20:-312 21:59 26:12 27:-387 29:-414 31:-338 33:-278 34:-307
one_$ 4:85 18:102 21:6 25:12
one_<?> 0:25 2:106 33:-98
one_day 2:43 16:128 33:-29
one_deadline 26:169
one_line 32:67
one_more 0:101 2:86 16:47
one_on 17:11
one_week 1:219 6:-61 16:3 24:90
ones 3:12 8:-80 13:256 29:-27
ones_$ 13:97
online 2:135
only 1:-15 2:74 5:1 8:-46 9:-74 13:114 15:-46 16:-79 17:-33 19:-19 20:-64 22:18 25:-171 26:124 27:29 29:-58 31:163 33:-236 34:-70
only_$ 2:-5 8:-135 12:-35 13:164 26:149 27:143
only_<unknown> 0:4
only_a 22:4
only_the 11:26 14:175 18:31
only_until 8:152 22:-16
oops 25:124
open 2:78 4:4 9:21 12:58 13:43 14:-9 22:7 24:94 27:-27
open_$ 2:197 5:-240 9:105 12:-77 13:-42 24:17
open_<deadline> 13:28
open_<unknown> 13:84 29:-26
open_a 22:4 29:50
open_an 22:80
open_for 2:-31 5:208 12:100 29:-141
open_requests 13:68
open_the 29:91
openstack 1:-8 4:153 29:58 31:-45
openstack_template 4:31
option 2:145 10:46 22:-78
options 11:103 26:87
or 0:-76 1:-335 2:-20 3:-186 4:-136 5:373 6:132 7:-6 8:-386 9:137 10:96 11:-56 12:190 13:-412 14:-315 15:-87 16:-488 17:-200 18:69 20:208 22:-332 23:-183 24:-363 25:-232 26:-82 27:-11 28:-133 31:-38 32:-105 33:8 34:-175
or_<deadline> 6:-45 18:246 33:-132
or_<number> 33:117
or_<unknown> 9:113
or_@month 20:54 33:150
or_a 10:48 25:14 34:17
or_after 2:-110 5:168 6:-154 18:-176 20:60 33:208
or_already 2:-80 5:77 6:-161 12:177
or_are 2:-115 5:145
or_can 12:198
or_did 6:31 12:40
or_do 2:-107 12:41 15:48 21:121 29:-9
or_end 33:63
or_fixing 2:-64 5:146
or_is 2:164 5:-62 6:97 12:-57 15:24
or_less 28:16
or_no 2:157
or_not 2:90 6:183 7:-107 8:-68 9:180 12:-92 30:1
or_only 0:4 11:29
or_post 5:172 12:-51
or_still 12:46
or_the 5:30 18:66
or_was 19:32 20:18
or_what 5:158
order 14:99 29:230 34:-30
order_$ 14:69
other 31:70
our 5:-48 7:42 8:-31 9:-63 10:-72 12:-153 14:-63 15:1 16:-129 18:-102 19:56 20:79 21:136 22:320 23:-82 25:-132 28:-97 32:-147 33:11 34:90
our_<deadline> 33:32
our_<unknown> 15:19 17:35 20:91 22:34 29:-2
our_feature 22:13
our_new 2:45 4:34
our_next 4:15 18:4
our_project 2:60 22:96
our_schedule 19:81
our_team 21:119 27:60
out 1:-15 2:-93 3:-111 4:69 5:-439 6:238 8:-9 9:-27 10:-66 11:-59 12:-16 14:85 16:25 19:74 20:29 22:-84 24:43 29:-93 30:62 31:222 32:-173 33:-26 34:-146
out_$ 5:-209 6:84 14:77 19:62 20:-27 24:91 25:-141 29:-16 31:223 33:-284
out_<?> 2:43 19:41
out_a 4:92
out_already 6:36
out_for 18:95
out_of 10:-38 12:4 29:16 30:96 31:47
out_on 6:-92 19:15 33:107
out_the 14:51
out_when 19:-83 20:187 33:-15
out_yet 6:111
over 2:-11 5:82 6:209 12:-53 17:34 18:2 33:-84
over_$ 5:135
over_<?> 6:83
over_the 6:6
overview 13:147 14:164 22:-73 32:102
overview_of 13:78 14:129
overview_please 13:37 22:-43 32:114
own 0:45 7:138 8:-127 14:-65 26:41 27:5
owner 10:-36 16:-31 33:-30 34:216
owner_of 34:99
owns 10:-3 34:123
owns_the 10:-3 34:123
package 10:61
page 2:-70 3:-7 11:140 14:95 17:11 20:67 25:-67 33:-6 34:-77
page_$ 11:147 20:98 22:-20 25:-56
page_with 14:57
part 2:130 5:88 14:-6 17:53 33:93 34:-21
part_of 2:130 5:88 14:-6 17:53 33:93 34:-21
party 1:52 4:-17 10:71 20:-53 25:111 29:12
party_$ 10:88 29:93
pass 6:-84 7:33 8:-25 22:99 29:137
pass_$ 6:-123 29:137
passed 6:57 7:17 23:18
passed_<?> 6:6 7:19
password 11:-27 29:146
password_$ 29:87
past 1:85 6:169 10:-121 12:-107 13:13 16:-110 19:85 22:164 33:-36
past_$ 6:159 12:-115
past_<deadline> 1:108 6:30 13:25 16:-75 22:65
past_the 22:63
paste 14:163
paste_the 14:163
patch 2:155 10:-65 11:-48 17:136 22:165 29:61 33:-208 34:86
patch_$ 22:47 29:81 33:-14 34:20
patch_is 34:59
patches 2:91 10:-158 12:41 13:72 15:40 29:-17 33:22
patches_$ 10:-111 12:131
patches_are 2:55 12:-69 13:52
patches_go 2:5
pending 5:-43 8:152 9:30 10:-40 13:150 29:-60
pending_$ 7:14 13:84
pending_exceptions 8:79 13:-54
people 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
people_$ 11:91
people_can 13:-16 34:118
people_mean 10:87
people_still 12:86
perfect 25:105
period 2:-28 5:167 6:72 12:-49
period_$ 5:51
permitted 2:129
person 14:-19 30:28 33:-8 34:264
phase 5:317 11:-54 17:75 25:-22 29:-138
phase_$ 5:189 29:-70
phase_<?> 5:-13 17:93
phase_is 5:43
pick 2:90 10:70 11:-21 29:45
ping 1:-111 23:66 24:104 25:139 27:8 31:-10 33:-99 34:49
ping_for 1:-89 24:103 34:61
ping_me 24:207 31:13 33:-45
pizza 25:55 29:149 34:-4
pizza_for 29:209
place 14:3 16:40 33:8
place_$ 6:20 12:9
plan 1:-27 3:68 4:74 10:-12 11:-122 14:236 16:98 29:-295 32:88
plan_$ 14:46 17:4
plan_<?> 3:-112 14:187
plan_<deadline> 16:104
plan_a 3:114
plan_for 3:16 32:148
plan_the 4:35
planned 3:180 5:-29 6:44 12:-25 14:68 18:-110 19:24 20:82 29:-241 32:64
planned_$ 3:90 6:107 19:14 20:-60
planned_for 14:-103 18:-27 20:146 32:107 33:112
planning 3:106 4:112 5:-76 12:-8 14:50 17:-19 33:78
planning_<version> 3:93 5:-50
plans 24:-73 25:143 29:147 33:-47
please 1:27 2:-287 3:-91 5:3 6:-248 7:-24 9:35 10:-33 11:58 12:-7 13:86 15:-16 16:54 17:-25 18:78 19:-59 20:3 21:-397 22:171 23:-60 25:-603 29:6 31:83 33:103 34:-85
please_$ 0:22 1:-92 2:-156 3:-36 4:-78 5:53 7:-363 8:-164 9:152 10:1 11:133 13:205 14:124 15:-129 16:-224 18:130 20:83 22:-106 25:-217 26:-26 27:-100 29:-9 31:16 32:103 33:191 34:4
please_<unknown> 16:122 17:25
please__ 1:85
please_add 1:25 27:87
please_allow 22:119
please_approve 7:-101 8:71 29:82
please_can 2:103 8:91 22:-1
please_cancel 31:26
please_correct 16:115
please_do 8:1
please_give 22:105
please_grant 22:129
please_i 18:46 31:114
please_include 27:71
please_keep 15:90
please_let 8:51 22:26
please_note 16:39
please_record 22:88
please_set 4:25
please_shift 15:-7 16:98
plugin 2:154 22:30
plugins 1:41 10:77
po 19:-25 29:110 33:-18
po_files 19:-25 29:110 33:-18
point 5:85 7:44 10:128 12:49 15:28 23:31 29:-130 33:-75
point_$ 2:15 5:143 10:-13 23:38
point_<?> 7:79 12:36
point_of 10:218
pointers 17:98
poke 24:222 27:-69 34:57
poke_me 24:189 27:-45
possible 0:91 3:37 5:-55 12:-56 13:-80 21:73 22:46 23:49 25:-2 26:91 30:44 33:80
possible_$ 2:21 22:16 26:159
possible_<?> 2:231
possible_to 0:20 2:-90 3:80 22:38 26:-15 30:92
post 2:91 5:132 11:-175 12:-73 14:80 20:24 23:-54 24:45 25:-15 26:138 27:58 30:-45 31:43
post_$ 11:-132 20:47 26:129 31:21
post_<deadline> 2:118 5:86
post_here 27:68
post_the 14:140
posted 27:194
posted_about 27:42
posted_on 27:37
postpone 11:27 16:89
postpone_<deadline> 15:63
postponed 15:164
postponed_until 15:52 16:3
postponing 15:35
postponing_<deadline> 15:35
posts 26:71 27:27 31:7 32:-13
posts_$ 26:78
pr 8:-61 9:22 21:-41 22:175 29:92
pr_<number> 2:-15 8:-32 9:34 21:-26 22:164 29:31
pre 5:157 12:-51 24:89
pre_or 5:172 12:-51
prepare 4:138 18:97
present 5:28 12:78
previous 19:288 29:13
previous_cycle 19:49
previous_release 19:231
print 14:219
prior 16:-39 19:184 24:112
prior_to 24:123
probably 3:46 23:40 30:37
problem 2:46
process 9:-56 17:141 21:128
programmed 29:77 33:-16
project 2:71 4:14 5:134 10:29 17:143 21:65 22:91 29:-57 33:-98
project_$ 4:35 5:-13 10:84 17:27 22:24 33:-6
project_<?> 10:23
project_in 5:120
project_what 17:115
projects 12:20 33:186
proposal 2:-75 6:111 12:22 33:158
proposal_closed 6:123 12:-71
propose 12:18 33:92
propose_a 2:-42 33:85
proposed 6:152 12:-27
ptl 17:172 25:-39 29:-105 34:196
publish 20:50
publish_the 20:27
published 14:1 20:61
pull 8:-118 9:-99 12:38 13:-164 16:55 17:8 29:265 33:11
pull_<deadline> 16:27
pull_request 8:-96 9:-21 17:12 29:172
purpose 10:127 11:52 29:-52 30:53
push 2:11 15:90 16:148 20:-55 29:51 34:38
push_$ 2:80 29:-24
push_<deadline> 15:72 16:130
push_the 15:68 20:-6 34:66
pushed 2:-9 6:145 15:38 29:86
put 0:120 1:97 2:-98 8:127 15:-38 16:-42 22:19 29:-113 33:20
put_<deadline> 16:23 34:65
put_<request> 8:113
put_a 0:138 1:-97 27:-50 33:85
put_it 1:166 16:-50
python 2:96 5:-35 10:16 20:-96 29:150 33:71
python_<unknown> 33:54
python_<version> 29:63
python__ 33:36
q 20:157
qa 3:-52 5:371 6:-85 7:-6 8:86 9:-92 12:-187 15:-52 16:-27 17:-3 24:95 27:189 29:-184 31:113
qa_$ 5:113 15:-62
qa_in 27:27
qa_to 27:95
qualify 21:104 22:-51
question 11:27 17:16
question_but 10:20
questions 34:96
questions_$ 11:-64 34:101
queue 9:-5 13:259 14:-105 18:135 19:-17 25:-29 29:31
queue_$ 13:200
quick 5:157 25:68
quiet 25:-61 31:201
quota 9:23 22:77 29:93
raise 2:38 9:-10 11:-45 22:87 29:90
raise_the 2:9
rather 16:26 30:51
rather_than 16:30
rc 1:-2 2:52 5:171 10:289 12:-56 14:104 15:-53 18:-126 20:6 27:59 28:-130 29:-35 33:-317 34:-49
rc_$ 5:46 10:104 14:38 18:-24 20:69 29:-27
rc_<?> 10:165 33:-2
rc_phase 2:4 5:36
rcs 14:76 19:9 20:-103 27:39 29:-34 33:82
rcs_$ 20:-87 27:41 33:103
reach 17:-39 18:80 34:132
reached 6:123
reached_<?> 5:2
read 11:34 17:176 18:-165 25:-9 31:26
read_first 17:196 18:-151
reading 10:184 14:-27
ready 1:73 2:35 10:-47 11:-2 18:237 22:57 24:51 29:-31
ready_$ 24:72
ready_for 18:217
ready_on 1:117 2:29
reason 9:82 10:156 22:37 29:-27 33:-3
reason_$ 8:12 9:69
rebase 11:-111 29:137 33:37
receive 27:126 29:54 31:72
receive_the 27:134
record 2:57 8:89 22:63
red 16:26 29:171
refused 9:56
register 1:11 13:109 27:96 29:-37
regression 2:70 33:46
regression_fix 2:72
reject 7:174 8:113 11:47
reject_<number> 7:51 29:-51
reject_<request> 7:113
reject_a 11:24
reject_the 29:83
rejected 8:66 9:54
rejected_$ 8:74
relbot 11:204 22:1 29:-57 31:20
relbot_$ 25:117
relbot_<?> 11:107
release 4:71 5:76 6:-63 9:-2 10:-91 11:-73 12:-233 14:4 15:32 17:33 18:-155 19:171 20:-7 21:92 22:-67 28:15 29:54 31:-545 32:49 33:-23 34:112
release_$ 1:14 2:203 4:-24 5:176 6:-310 14:148 20:-2 22:-100 25:118 27:-312 28:31 29:-779 33:103 34:-55
release_<?> 2:65 20:-35 28:179 33:38
release_<unknown> 20:190
release_<version> 1:-44 4:222
release_@month 20:32
release__ 19:134 20:-137
release_a 2:93
release_after 2:-50 29:188
release_announcements 27:66
release_are 5:43
release_at 5:117 14:-68
release_before 17:69 19:7
release_calendar 14:213 19:-5
release_cycle 17:92
release_date 14:-51 15:124 19:35 20:-156 29:85
release_dates 19:69
release_day 16:33 24:6 34:50
release_events 27:48 32:77
release_in 2:-39 19:76 20:117 28:-46
release_is 2:-96 14:-22 20:126 21:91 28:101
release_lead 34:119
release_liaison 17:89 34:22
release_manager 5:-126 17:-11 19:4 20:-102 34:285
release_managers 10:85 22:98 34:-34
release_news 5:-34 26:89 27:173
release_notes 1:123 13:9 24:71 29:71
release_on 1:-40 4:127 20:168 32:-4
release_party 1:14 29:3
release_plan 14:170
release_please 5:63 28:53
release_process 17:125
release_schedule 14:196 19:-100
release_still 20:99
release_team 5:-166 8:39 13:126 17:20 25:-74 34:83
release_this 5:-103 13:-40 20:95 25:148 32:-24
released 6:233 19:-162 20:9 29:-4
released_$ 6:61 19:-155 20:169
releases 14:-24 17:60 31:195
releases_$ 17:31 27:65
remain 14:2 28:145
remaining 14:61 28:251 33:-70
remaining_<deadline> 28:56
remaining_days 28:10
remaining_deadlines 14:61 28:-20
remains 14:80
remember 24:117
remind 5:63 11:-169 23:233 24:111 25:-183 27:-395 29:118 30:-24 31:-26 33:141
remind_<deadline> 23:-55 24:96
remind_me 5:83 11:-58 23:95 24:-37 25:-47 27:-257 29:156 33:184
remind_the 23:187
remind_us 23:91 24:-8 33:54
reminded 23:122
reminder 6:-35 11:215 16:-160 23:198 24:338 27:-324 29:-64 30:-86
reminder_$ 11:243 23:54 24:-66 25:3
reminder_<deadline> 24:71
reminder_for 24:182
reminder_to 16:-42 24:143
reminders 11:-97 23:115 24:-318 25:-80 27:250 30:147 31:148
reminders_$ 23:-103 27:57 30:43 31:119
reminders_are 23:165
reminders_for 11:10 23:-10 27:-7 31:77
reminders_i 30:38
reminders_in 23:4 27:78 31:-81
reminders_off 23:-33 30:84
remove 2:29 27:-122 29:-12 31:134 33:-85 34:226
remove_me 31:100
remove_the 29:39
remove_this 34:77
rename 2:82 27:-43 29:108
rename_a 2:6
reopen 8:93
reopen_<request> 8:93
repo 4:-43 7:37 12:79 17:31 29:146
repo_$ 4:-40 7:39 29:187
report 7:6
request 2:-324 7:54 8:155 9:226 10:-25 11:49 13:-40 15:-3 21:71 22:148 25:-38 27:-34 29:-15 31:-66 32:-57
request_$ 7:96 8:43 9:-150 11:-149 13:-193 21:252 29:-24 34:76
request_<deadline> 22:63
request_<number> 7:29 8:177 9:206 22:-139 29:-137
request_<request> 8:-76 9:193
request_a 29:111
request_an 11:185 22:-27
request_for 21:-164 22:158
requested 8:82 15:22 22:-42
requesting 22:220
requesting_a 22:18
requesting_an 21:25
requests 2:111 8:-11 9:-301 13:243 21:52
requests_$ 13:-113 21:140 29:110
requests_<?> 13:147
requests_are 13:70
requirement 8:-33 22:134
requirements 2:-71 6:75 10:5 12:-60 13:-103 18:87 28:14 33:15 34:242
requirements_$ 18:115 28:63
requirements_<?> 34:38
reschedule 16:124
responsible 34:171
responsible_for 34:115
rest 2:34 5:-9 14:44 18:126 29:-44 32:131 33:-56
rest_$ 10:4 18:161 33:-5
rest_of 14:97 32:136
restart 29:147
restart_the 29:61
resume 27:144 31:-67
retro 16:-72 29:42
revert 2:83 16:23 21:27
review 2:-94 11:-40 13:-55 17:-91 25:111 28:2 29:119 33:80 34:109
review_$ 9:70 29:-58 33:139
review_my 9:-133 29:115 34:128
reviewed 2:102 9:41
reviewer 17:37 22:108 27:-16 29:57
right 5:54 6:77 7:87 9:-89 10:-95 12:87 14:-31 18:-83 23:53 24:-65 25:98 29:-31 33:57
right_$ 11:-59 23:60 24:-9 25:113 33:35
right_<?> 6:121 33:93
right_now 2:-11 5:101 12:206 13:9
room 0:96 2:88 27:29 29:97
room_for 0:97 2:94 29:5
roughly 28:48
round 19:37 24:77 28:7 33:-49
rules 2:-16 10:137 17:40 18:-82 20:107 22:53 29:-94 33:-57
run 2:-1 3:80 5:-100 18:33 19:-85 25:118 29:102
run_on 29:144
run_the 19:-49 29:141
runs 34:86
runs_this 34:86
safe 2:3
safe_to 2:3
said 0:42 7:21 9:139 21:-51 33:27 34:-66
said_no 7:35 9:102 34:-51
said_yes 16:30
same 4:52 6:-91 10:153 16:81 18:-66 19:16 25:109 27:-109
same_day 16:105 33:21
say 2:-77 9:13 11:-37 12:57 29:41 34:48
says 6:104 11:34 15:-13 29:-77 33:87
says_<deadline> 6:107 15:-7 29:-4 33:48
schedule 1:74 2:-54 3:111 4:86 6:38 8:-142 9:-136 12:-51 14:229 16:-150 17:-21 18:114 19:87 20:-156 22:-80 24:36 25:-100 26:-30 27:-7 29:-143 32:-70 33:-28 34:32
schedule_$ 3:97 14:34 19:88 29:-156 34:77
schedule_<?> 6:107 18:137 19:-52
schedule_<deadline> 1:95
schedule_a 0:24 1:-44 14:-14 24:125 29:74
schedule_are 5:142
schedule_as 14:23
schedule_changes 27:78
schedule_complete 14:14
schedule_for 4:302
schedule_in 14:128 19:-27
schedule_of 14:-67 19:134
schedule_please 14:146
schedule_with 19:81
scheduled 29:-65 32:136 33:122
screen 9:50 25:23
security 1:5 8:7 10:26 11:-56 16:58 22:43 34:86
security_<unknown> 1:61
security_fix 16:110
see 2:-47 4:-39 10:19 11:31 13:75 14:143 21:90 24:-17 25:179 32:-18
see_all 13:71
see_the 11:55 14:174
see_you 25:106
send 2:-20 4:-48 14:128 17:65 26:58 27:37 29:6 31:47
send_a 2:-22 17:61
send_me 14:98 27:76
send_the 14:8 29:111
sending 31:103
sending_me 31:54
sense 0:107 2:-84 11:126 26:45
separate 0:87
series 5:50 21:12 22:64
server 29:196 31:-41
server_$ 29:105 31:-41
set 0:-8 2:-226 4:129 5:-40 8:31 10:-1 11:119 20:44 22:-126 23:112 26:13 27:-129
set_$ 9:44 23:95
set_<?> 23:48
set_<deadline> 16:130
set_a 11:90
set_an 16:-32 24:149 29:75
set_for 20:78 23:43 33:29
set_it 1:17 4:76
set_the 4:66
set_up 1:32 4:96 11:77 16:-73
shall 7:35
she 3:40 7:17 34:17
shift 15:71 16:89 29:121
shift_<deadline> 16:69
shift_the 15:152
ship 4:47 8:137 20:137 28:161 29:-141 32:-3 33:-65 34:67
ship_$ 20:102 34:87
ship_<?> 19:22 20:-41
ship_date 4:29
ship_in 20:45
ship_it 2:60 8:35
shipped 6:130 19:72
shipping 20:95
ships 3:91 4:-82 16:98 20:-54
should 0:21 1:-81 2:-14 3:70 4:-168 6:39 7:54 8:-175 9:-152 10:-210 11:24 12:-28 13:-137 15:65 16:31 18:90 19:-70 21:56 22:-104 24:-255 25:-23 26:95 27:-45 30:76 31:-26 33:-4 34:35
should_a 14:82 17:18
should_be 15:53 16:32 18:69 29:-37 33:-62
should_i 2:143 6:98 11:26 15:-118 17:2 20:63 21:105 23:-6 24:-11 26:-189 29:36 33:-69 34:114
should_know 5:71 17:-72 32:164
should_not 31:43
should_probably 7:4 23:41 30:40
should_the 18:103
should_there 0:96
should_we 2:-34 3:76 15:139 18:62 33:-15
shout 24:146 33:-3
show 5:-41 8:-65 9:8 11:88 13:221 14:71 17:-136 18:91 19:129 23:2 25:-141 26:-2 27:-116 29:-80 31:-32
show_me 9:51 11:42 13:92 19:150 29:-113
show_the 13:45 14:-12 18:46 23:22
show_what 14:124
shush 0:23 1:67 25:-17 31:171 32:-117
shush_$ 0:24 29:51
shut 5:-63 6:50 9:-28 12:189 20:-43 25:-162 29:-182 31:174 33:63
shut_$ 12:252 29:-115 33:31
sign 8:63 21:-56 26:64 27:158 34:21
sign_me 26:83
sign_off 8:72 21:-31 34:45
sign_up 11:17 27:51 33:14
signs 13:-3 29:-74 34:186
silence 31:231
since 6:27 9:47 12:-40 13:51 29:113
single 15:48 25:131 26:15 33:-29
sleep 12:85 25:57
sleeps 28:124
sleeps_until 28:114
slip 6:26 15:80 19:180 29:-119
slip_$ 6:72
slip_<deadline> 15:173
slip_last 19:75
slip_or 19:53
slips 16:73
small 0:24 2:58
small_feature 2:132
sneak 2:79
sneak_in 2:70
so 3:-27 5:71 6:29 7:-86 9:-150 13:202 14:-174 17:-117 18:97 19:-64 24:51 25:-311 28:-55 29:-241 31:51 32:-85 33:210 34:-119
so_$ 15:64
so_<?> 33:190
so_<deadline> 6:131 33:20
so_far 8:-69 13:263
so_is 2:100 6:-158 12:40
so_please 27:45
so_that 4:12 6:37 24:49
so_what 5:46 17:-38 18:151
so_when 29:-1 33:130
so_which 18:55 20:49 33:-82
some 1:27 11:77 15:93 16:-7 21:1 23:35 24:-84 25:-87 29:50
some_examples 11:87
somebody 2:-41 3:30 4:-46 7:20 9:17 13:-43 15:13 21:32 29:77 30:10 34:79
someone 2:-69 7:-19 8:49 9:-35 10:24 12:61 15:62 17:83 22:35 23:30 31:-16 34:41
someone_said 33:31
something 0:34 1:-41 2:-11 11:2 15:-90 17:54 18:51 21:49 22:-35 25:103 28:-65 32:189
something_$ 0:53 1:-20 11:40 17:18 22:-15
something_due 18:166 28:-14
something_on 32:146
somewhere 14:87
soon 6:-19 10:-65 12:-148 18:108 20:130 24:-83 27:150 28:206 29:-62 32:-44
soon_<?> 18:150 32:-41
sooner 18:152 33:-73
sooner_<deadline> 18:42
soonest 18:101
sorry 8:75 10:38 18:32 25:130 29:-41
sorry_$ 8:39
sort 20:91
sort__ 20:91
speak 11:166 25:-39
special 12:-54 32:127
sprint 1:98 28:-24 29:182 32:15
squash 1:34 29:9
stabilisation 5:92
stable 1:94 2:-7 5:161 6:-119 9:-74 10:150 12:151 20:15 29:-151 34:125
stable_<version> 2:-52 5:145 12:168
stable_branch 1:80 5:49
stable_branches 5:21 10:175 12:-140 34:8
stage 2:-45 5:209 8:72 10:82 17:69 18:-25 25:-14 29:-170
stage_$ 5:34 8:78 10:80 17:9 29:-7
staging 29:116
stand 5:108 10:94 17:-34 29:-69 32:23
stand_$ 5:142
stand_for 10:149
stands 5:95 10:150 11:-104 29:-36 34:7
stands_for 10:178
standup 15:57 20:-29 29:146 32:23 33:-36
standup_$ 20:-29 29:92 32:23
start 3:44 4:-16 5:104 6:-47 9:-17 10:-151 14:87 19:85 20:-70 22:20 27:106 33:80
start_$ 5:156 6:-35 12:66 14:41 33:-185
start_<?> 17:110
start_<version> 3:29 4:125 5:-1
start_@post 27:30
start_planning 4:43
start_the 3:80 4:-204 22:15 27:23 29:30
started 3:18 5:60 6:39 17:184 29:-15
started_$ 17:98
starting 4:125
starts 3:112 4:52 10:20 29:-93 32:8 33:22 34:-110
starts_$ 10:33 24:13
state 5:160 8:-24 9:109 12:107 13:41 22:-23 29:-128
state_$ 5:-31 12:59 13:94
state_of 5:190 9:114 29:-94
status 5:203 8:-71 9:103 12:90 29:-71
status_$ 5:50 12:102
status_<request> 5:-108 9:113
status_of 5:128
step 17:131 18:-3
step_<?> 17:120 18:-50
steps 3:-33 11:189 17:2
steps_$ 17:8
still 0:-67 1:-21 2:121 3:-141 5:86 7:73 8:-161 9:162 10:-198 11:-133 12:89 13:46 14:80 16:-181 17:-125 18:-239 19:-140 20:131 22:-199 25:-270 27:-113 28:103 29:-33 31:-134 32:-205 33:-61
still_<?> 6:-51 12:79
still_<unknown> 2:37 12:34
still_ahead 2:-16 6:143 14:156
still_be 2:61
still_building 5:87
still_get 2:7 21:119 30:17
still_going 5:54
still_have 2:-78 28:170 29:30
still_in 2:-125 5:105 9:123 29:-46
still_make 2:11
still_on 12:14 20:63 26:104
still_open 2:-63 12:154 24:18
still_possible 2:55
still_propose 12:24
still_push 2:120 29:-35
still_taking 2:100
still_the 2:-105 20:175
still_to 6:139 14:75 28:-49
still_undecided 7:53 13:25
still_waiting 9:30
still_welcome 2:70
stole 4:50 33:56
stop 2:118 10:-94 18:-15 23:-102 24:-106 25:-42 27:-224 29:31 30:200 31:196 33:72
stop_@notify 31:115
stop_@post 30:102 31:-42
stop_sending 31:82
stop_the 23:-6 29:40 30:140 31:-82
string 2:-117 9:-14 10:91 13:25 15:-108 18:37 21:84 28:114 33:91 34:-168
string_$ 10:87 21:7
string_change 9:15 10:16 21:74 22:-49
string_changes 2:-9 10:-10 12:26 28:80 33:6
string_exception 9:-86 13:40 22:86
strings 2:-317 9:-24 10:100 18:52 20:-42 21:20 22:-70 27:55 28:41 29:-86 33:281
strings_$ 10:5 21:47 22:-126 27:127 28:57 33:83
stuck 1:104 9:12 10:-73 29:147
stuff 26:74 29:-13 32:20 34:68
stuff_$ 31:5
sub 11:-91 26:200 27:148
submit 19:-28 22:89 29:83
submit_an 22:40
subscribe 6:-33 11:25 26:147 27:261 29:45 30:-121 31:-210
subscribe_$ 26:91 27:13 29:-101
subscribe_a 11:205 26:-154
subscribe_me 27:76 29:88
subscribe_this 26:15
subscribe_to 11:-115 26:4 29:127
subscribed 26:253
subscribed_$ 26:19
subscribed_to 26:125
subscription 29:34 31:71
subscription_$ 29:74
summary 27:13 32:141
summary_$ 32:47
summary_of 32:47
summit 29:132 31:55
summit_$ 29:176
support 1:67 29:136
supported 29:157
supported_$ 29:157
suppose 0:46 1:-17 21:177
supposed 5:110 10:96 11:6
supposed_to 5:110 10:96 11:6
sure 2:-121 7:87 12:11 16:-81 24:141 33:17 34:51
switch 3:9 27:119 30:20
t 10:-201 12:-40 17:-94 20:-23 24:43 28:401 29:143 33:-290
t_<number> 24:63
table 14:231
table_$ 14:102
tag 6:101 10:57 16:-71 33:94
tagged 6:165 33:80
tagged_$ 33:125
tags 14:-17 34:169
take 2:97 6:87 8:169 11:-52 16:147 21:21 25:-10 31:159
take_$ 21:56
take_a 2:46
take_it 8:97
take_me 31:126
take_place 6:119 16:42
takes 2:20 33:37 34:105
takes_care 34:135
taking 2:93 33:38
talk 10:45 11:93 15:36 29:-26 34:70
talk_about 10:51 15:43 17:12
talk_to 11:145 34:77
talked 21:45
target 4:13 20:113
target_date 20:119
tasks 17:146
team 4:-52 5:-21 6:-42 7:-21 8:69 9:3 10:-316 11:-75 12:-142 13:139 14:-18 15:-119 17:56 18:25 19:-71 20:-158 21:10 22:60 24:125 25:50 27:34 28:-21 29:-40 31:17 34:110
team_$ 5:-242 8:38 13:183 17:19 25:122 29:41
team_<unknown> 9:4
team_is 8:26 31:2 33:72
team_please 34:7
teams 23:16 33:30
tell 2:18 5:108 9:56 10:62 11:135 18:41 23:-47 24:14 25:15 26:-14 27:-2 28:7 29:-258 32:-52
tell_me 2:65 8:-18 9:89 10:162 18:92 24:-179 27:7 29:-7 31:-110
tell_the 5:110 11:-57 24:64
tell_us 11:60 24:38 25:77 27:-181 31:24 32:-6
tell_you 11:65
telling 31:49
template 3:98 4:214 13:-45 21:102 29:-72
template_$ 4:116
templates 3:133
ten 24:99 28:98
ten_days 24:99 28:98
terms 10:310 11:-136 14:-93 25:-27 29:-69
terms_$ 10:221 14:-91 25:-19 29:-20
test 1:61 8:46 11:-87 21:34 22:-86 25:121 32:14 33:-184
test_day 1:161
testing 5:166 25:73
testing_$ 25:53
tests 7:30 8:159 10:120 20:-71 22:-44 25:-114 29:165 33:137
tests_$ 8:219 22:-110 33:36
tests_<unknown> 33:84
tests_are 25:-32 29:95
text 2:57 10:83 14:24 20:63 22:50
text_$ 14:27
than 6:-75 10:36 15:-96 16:133 19:119 28:240 33:-98
than_a 28:145
than_ten 28:34
thanks 8:-67 25:282
thanks_for 8:-56 25:278
that 3:-213 4:36 5:-281 6:14 7:-84 9:-34 10:137 13:80 14:-67 16:85 17:-234 18:117 20:-189 21:-42 22:-2 24:45 25:138 26:-19 29:-61 30:14 31:-68 32:-102 33:39
that_$ 10:31 11:75 12:-12 16:106 22:4 25:-141 34:96
that_<?> 1:1 11:32 15:16
that_<deadline> 2:-89 12:14 15:151 16:202
that_<unknown> 6:123 29:39 33:-50
that_expire 13:60
that_for 10:192 33:-66
that_i 4:15 6:41
that_in 1:48
that_is 8:210 23:18 33:84
that_still 9:-81 13:99 33:129
that_the 9:5
that_was 8:-11 9:-28 13:92 25:181 30:8
that_you 8:-18 11:16 25:58
the 0:-317 2:-3 3:-15 4:-8 5:60 6:55 7:-41 8:5 10:-63 11:-210 12:23 13:-52 14:176 15:54 16:102 17:-142 18:67 19:-29 20:42 21:-56 22:82 23:-104 24:87 25:-115 27:-21 28:7 29:230 30:107 31:-22 32:27 33:30 34:17
the_<deadline> 0:-15 1:-310 2:4 5:-332 6:14 8:35 9:82 10:127 13:-529 15:132 16:36 17:-182 18:-167 19:-128 21:-77 22:-11 24:111 27:-35 28:52 29:-223 33:247
the_<number> 1:361 2:73 5:-368 6:-55 7:-151 8:-193 9:-417 10:-401 12:-340 14:-227 15:-206 16:441 18:-475 19:-87 20:229 22:28 24:57 25:-334 27:-224 28:-398 29:-816 32:208 33:358 34:-187
the_<unknown> 0:-75 1:1 2:5 4:71 5:-288 6:-52 7:71 8:205 9:256 10:25 11:-434 12:217 13:-65 14:-188 16:-17 17:-71 18:-66 20:-111 21:-95 22:109 26:106 27:-221 29:326 30:-187 31:-281 32:-397 33:-100 34:-134
the_<version> 4:206 5:-25 20:78 29:-10
the_@change 6:96 22:111 29:-78
the_@land 22:114
the__ 29:69
the_announcements 26:131 31:24
the_approval 7:61
the_approvers 34:121
the_big 14:131 20:120 29:-113 33:-100
the_bot 9:16 11:78 23:61 31:6
the_branch 33:62
the_build 25:95 29:7
the_calendar 1:170 8:-79 11:94 14:-60 16:6 18:166 19:117 22:-3 32:-17 33:-180 34:82
the_channel 27:-69 29:110 30:73
the_ci 29:56
the_closest 18:84
the_code 29:146
the_coffee 29:97
the_coming 32:166
the_command 7:67 11:117 14:-47
the_contributor 17:62
the_countdown 27:128
the_current 4:77 5:26
the_cutoff 22:4 33:147
the_cycle 3:-25 4:-66 5:216 10:-86 14:254 28:35
the_daily 27:13 31:105
the_dashboard 8:17
the_date 6:43 16:33 18:-189 19:-23 26:59 29:-152 33:214
the_dates 3:12 4:58 11:-71 14:198 15:77 16:35 27:-107 32:-133 34:-65
the_day 10:128 16:-79 24:106
the_deadline 7:16 22:85 23:20 27:8 28:77 33:-55
the_deadlines 14:3 27:1 34:53
the_decision 8:106
the_development 5:36
the_difference 10:63
the_digest 30:7
the_docs 2:68 21:-156 22:36 24:15
the_documentation 24:35
the_driver 22:30
the_end 4:40 5:62
the_exception 9:147 13:72 22:-364 25:52 29:55
the_exceptions 22:28 24:104
the_feature 2:47
the_final 20:116
the_first 29:88 32:74
the_fix 8:73 20:28
the_following 18:228
the_freeze 1:-90 2:65 5:-17 6:-71 10:252 12:100 13:91 14:-161 18:-261 19:-8 22:342 27:-240 29:-541 31:-64 33:-29 34:99
the_freezes 12:58 14:74 27:45
the_full 14:52
the_gate 2:-19 8:56 15:43 21:48 29:58
the_help 8:22
the_horizon 18:123 32:-33
the_i18n 27:17
the_last 6:70 14:-11 16:108 32:-2 34:28
the_latest 33:145
the_launch 20:22
the_legal 22:51
the_light 29:90
the_list 1:-44 12:19 13:15 27:138 31:178 34:-41
the_live 9:102
the_manager 11:101
the_meeting 7:27 13:4 15:28 29:11
the_membership 6:208
the_milestones 27:35 34:50
the_minimum 2:6
the_moment 2:46 12:114 16:20 18:50 29:-16
the_morning 24:211
the_new 2:55 9:75 20:75 22:1 25:28 29:38 33:-154
the_next 2:59 3:222 4:146 14:16 15:-71 16:-159 18:129 20:10 22:-28 28:13 29:-46 32:19 34:-128
the_notifications 27:-8 30:130
the_office 25:49 29:126
the_official 0:48 20:132 29:-54
the_old 1:66 19:20
the_one 14:-17 18:47 19:107
the_open 13:123
the_page 10:84
the_past 6:85 12:-86
the_patch 8:52
the_person 34:107
the_plan 1:119
the_planning 14:126
the_point 10:161
the_posts 26:58 27:12
the_previous 19:212 29:17
the_project 5:226 10:-60 17:171 31:12 33:-69
the_queue 13:147 14:-100 18:142 19:-2
the_quota 8:64 9:45 29:-24
the_rc 2:138 5:47 14:152 27:93 29:-226 33:-8
the_release 1:-24 2:-6 4:-441 5:142 6:113 13:117 14:-115 15:213 18:-4 19:-33 21:22 22:16 24:10 25:33 27:7 28:-39 29:-8 31:-31 32:-55
the_reminder 24:76 25:24 31:-78
the_reminders 23:-198 26:38 27:93 30:296 31:-50
the_repo 12:63
the_request 8:16 21:181 29:-215
the_requirements 8:9 34:23
the_rest 14:45 18:127 32:96 33:-37
the_retro 16:-72 29:42
the_review 2:31
the_right 11:89
the_same 6:-73 10:32 16:117 19:24
the_schedule 1:145 10:44 11:3 14:192 19:-2 27:-37 29:-164 32:-12 34:149
the_security 16:88
the_server 29:155 31:-39
the_stable 1:15 5:16 34:7
the_staging 29:49
the_state 5:5 9:70
the_status 5:131
the_steps 11:104 21:-99
the_string 2:-54 18:74 29:76
the_summit 29:53 31:55
the_team 5:77 18:101 24:128 31:4
the_tests 29:36 33:106
the_time 7:53
the_timeline 14:89
the_translations 16:51 23:78 28:34 29:-77
the_tree 12:79
the_ui 12:20 22:48
the_upcoming 18:158
the_updates 26:-15 27:137
the_version 19:33
the_way 2:1 10:-43 30:98
the_week 4:-15 24:-110 27:71 29:-68 32:307 33:22
the_weekend 2:-71 25:129 28:11
the_weekly 27:205 31:149
the_whole 14:93 15:40
the_wiki 29:36
the_window 6:12 29:81
the_wording 5:-1 12:100
their 24:89
them 9:-34 13:95 26:29 30:12 31:119
them_$ 14:7 30:13
them_<?> 31:35
then 6:-18 18:232 19:38 29:-36 33:-101
then_<?> 6:-60 18:164
there 0:106 1:52 3:78 4:-33 5:-395 6:1 7:-142 9:-2 10:-127 11:37 13:111 14:34 16:-258 17:17 18:28 21:11 23:115 26:49 27:-188 29:-105 32:51 33:-101
there_$ 14:143 25:70
there_<?> 11:-40 25:92
there_a 0:-157 2:-12 3:96 6:-75 10:46 12:51 25:-51 26:-70 29:58 30:31 32:57 33:98
there_an 6:102 26:226
there_any 2:89 6:-21 9:-78 12:-13 13:60 21:144 26:31
there_anything 7:-34 13:79 18:72 32:16
there_are 24:99
there_be 0:119 20:74 23:102 24:-45
there_is 1:42 12:179
there_something 13:1 18:151 28:-24
there_still 2:72 6:82 12:-94 28:54
these 1:84 10:-70 30:173 31:65
these_messages 10:-14 30:130
they 7:50 8:-102 9:105 10:12 12:171 14:15 15:3 19:-82 20:33 24:26 25:33 29:-165 33:-50
they_<?> 12:112
thing 1:92 2:-43 7:-175 9:162 10:207 18:46 20:96 21:-18 31:-63 32:-213
thing_$ 7:-130 9:155 20:58 28:46 29:7
thing_is 1:5 10:44
thing_on 5:57
thing_that 18:20
things 5:158 7:70 10:-111 17:-44 23:21 32:138
things_$ 7:86 11:-28 23:37
think 7:52 11:-37 15:78 23:51 24:-5 26:64
think_$ 0:16 15:35 23:58
thinking 0:18 7:105 8:-29 21:102 22:-32
thinking_about 0:19
thinking_of 7:57 8:-18 21:73
this 0:-3 1:-126 2:106 3:-140 5:1 6:-325 7:-28 9:-432 10:-164 11:104 12:-21 13:77 14:34 16:-172 17:83 18:-328 19:-92 20:91 22:-37 23:169 24:94 25:18 26:-45 27:48 28:-142 31:-40 32:152 34:129
this_$ 1:-83 3:24 5:138 20:10 21:71 29:20
this_<unknown> 5:-66 9:-8 10:90 11:-99 13:-93 29:221 32:84
this_bot 11:260 25:-159 29:-4 30:43 34:63
this_channel 11:-189 14:-95 24:-42 25:45 26:40 27:181 29:-169 30:51 31:160 32:-54
this_cycle 3:-224 5:-279 13:221 14:157 17:-94 19:-164 28:29 33:159 34:140
this_is 25:162 29:-68
this_month 5:-25 20:118 32:118
this_one 0:10 4:74 19:116
this_point 5:126 7:54 10:-67 12:83 15:56 29:-22
this_project 10:69
this_release 2:142 14:256 17:8 19:-13 20:-211
this_room 27:44
this_thing 20:99 28:50
this_time 2:-7 13:69 29:-102 34:4
this_to 27:-15 29:165
this_week 2:96 13:90 25:-136 28:-180 29:-21 32:268
thought 15:50 33:81
three 1:52 14:-90 16:108 18:145 24:98
three_days 1:41 24:140 28:-46
three_more 22:15
through 5:28 8:87 9:81 13:36 14:13 17:24 19:-73 22:72 29:-89 34:-10
through_$ 6:-11 9:152 22:94
through_the 8:85 14:67 22:-100
thumbs 8:133
thumbs_up 8:133
ticket 4:-82 29:168
time 0:14 1:-98 2:-28 3:8 5:115 8:-262 9:-196 10:-306 11:-163 12:-47 14:-49 16:-26 17:-5 18:-200 19:164 20:-52 22:91 23:67 25:101 28:283 31:-227 32:-173 33:124 34:-90
time_$ 0:15 6:-7 8:-25 12:65 16:-3 18:-22 19:194 20:-101 21:17 22:32 25:235 28:-255 29:-428
time_<?> 2:-15 5:61 6:127 7:50 12:-33 33:-1
time_before 24:20
time_for 22:7 28:91
time_is 5:-67 25:-34 29:230
time_left 28:130
time_of 28:-94 33:237
time_or 2:-93 5:12 12:9 15:48
time_remaining 28:118
time_to 4:116 28:97
time_until 28:72
timeline 14:233 29:-37
timeline_$ 14:36
timeline_please 14:8
tiny 8:63
to 0:-8 1:-353 2:41 3:3 5:-237 6:-301 8:48 9:-56 10:-157 11:150 12:-202 13:-336 14:-2 15:101 16:188 17:168 18:-21 19:-289 20:-265 22:135 23:-11 25:-163 26:16 27:122 28:181 29:55 30:152 31:-159 34:-51
to_$ 10:32 12:68 33:7
to_<?> 10:55 26:30 33:-25
to_<deadline> 15:-66 16:-112 24:167 26:7 27:162 28:307 29:-296 33:-312
to_<number> 4:-74 8:156 16:16 24:69 29:71 31:4
to_<request> 7:-252 8:220 9:238 11:-40 34:-59
to_<unknown> 3:30 4:73 11:-133 14:6 17:63 18:-71 24:-15 25:61 28:-29 29:151
to_<version> 22:12
to_@month 1:-56 16:179 33:22
to_@weekday 16:103 29:97 32:80
to__ 33:56
to_add 0:166 14:-96 26:82
to_approve 7:188 8:-196 11:-37 13:123
to_ask 11:21 21:118 22:70 33:-131 34:6
to_be 5:50 6:-163 9:-137 10:19 15:-93 16:58 20:99 24:68 25:-26 27:48 28:-114 29:-38 33:29
to_bump 33:72
to_change 2:-16 11:32 15:131
to_check 24:40
to_come 6:134 14:59 28:-54
to_contribute 17:101
to_delay 15:103
to_do 2:-55 4:10 10:215 18:-142 31:4 32:93
to_finish 2:-63 14:63 28:104
to_freezes 27:16
to_friday 8:19 16:41 32:52
to_ga 14:67 28:142
to_get 2:-7 14:-52 17:50 18:97 22:76 24:60 27:35 29:-11 30:97
to_go 25:94 28:153
to_have 0:121 17:-9 18:58 30:49
to_hear 15:38 27:100
to_help 17:118
to_join 6:70 17:175 29:-52
to_know 2:-54 17:110 20:66 25:58 27:-41 33:150
to_land 22:95
to_me 10:186 11:62 13:-26 27:-136 29:71
to_merge 2:247 22:121
to_move 15:177 16:-35 34:-42
to_my 16:135
to_next 15:11 16:103
to_postpone 11:39 15:87
to_raise 2:10
to_release 19:50
to_remind 23:251 24:-106
to_rename 2:69
to_request 7:76 9:51
to_see 11:75 14:46 21:109
to_send 2:-5 17:63
to_set 4:-72 11:178
to_slip 15:106
to_stable 2:124
to_subscribe 11:65 26:76
to_talk 11:81
to_tell 11:34 28:23
to_the 0:5 1:-41 3:-54 10:-20 12:-171 14:24 15:-316 16:263 18:-104 20:-70 27:74 28:197 29:102 33:-62
to_this 24:106 25:-3
to_use 11:88
to_vote 11:57
to_wait 2:152
to_watch 18:78
to_you 11:202 29:-66
today 0:-44 2:48 4:26 9:-91 10:-86 11:-12 12:122 14:-34 16:-73 19:-35 20:-105 24:-35 25:55 28:73 31:96 32:212 33:-211
today_$ 4:48 10:-11 12:109 16:-24 28:39 29:123 31:163 33:-23
today_<?> 2:50 5:-95 32:189
told 7:99 8:-10 11:-18 21:26 24:-1 27:176
told_about 27:86
told_me 7:117
tomorrow 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
tomorrow_$ 7:19 29:35 32:140
tomorrow_<?> 32:57
too 2:249 5:-133 6:42 8:183 10:84 20:-132 22:-41 23:91 24:-26 25:-120 27:85 29:-198 31:11 33:-78 34:-59
too_$ 2:-42 15:71 27:137
too_<?> 10:101 26:31
too_<unknown> 8:134
too_late 2:390 6:83 8:15 20:-18 23:72 24:-9 29:-20
too_many 31:85
total 14:117 17:44 32:-2
touch 15:150 33:-59
track 1:34 5:104 10:-80 12:-11 20:89 27:50 29:42
translation 12:44 14:63
translations 2:91 10:27 11:-21 12:-19 23:65 27:41 28:41 29:-192 33:-7 34:73
translations_$ 2:139
tree 5:-115 9:-57 12:306 29:-45
tree_closed 12:42
true 20:32 33:94
true_<?> 20:32 33:94
trunk 3:-101 5:106 12:70
turn 8:89 9:-57 23:-38 27:144 30:77 31:52
turn_down 8:187
turn_it 31:102
turn_on 27:71 29:88 31:-23
turn_the 27:18 30:32
two 1:28 3:59 6:-56 7:71 15:46 16:171 17:-18 21:-44 22:91 24:126 28:-73 29:-150 31:-9 33:-4
two_cycles 3:86
two_days 15:7 16:153 24:121 28:-150 29:-12
two_hours 24:26
two_more 2:37 16:57
two_weeks 1:55 8:56 10:19 32:69
type 11:204 18:-10
type_$ 11:127
typo 2:207 21:-44
typo_in 2:165 21:-93
ui 12:138 20:-83 22:97 33:150
ui_tests 2:-18 12:60 33:57
undecided 7:46 9:-55 13:222 32:-20
undecided_$ 13:1
under 9:50 10:108 12:104
under_<deadline> 10:45 12:96
understand 11:227 25:-36
undo 15:-69 16:241
undo_my 8:57
undo_the 7:67 16:111
unfrozen 12:205 29:-126
unit 29:117
unmute 25:-10 27:163 31:-39
unsubscribe 27:-129 30:142 31:158
unsubscribe_$ 11:-40 30:5 31:127
unsubscribe_me 29:53 31:-16
unsubscribe_us 30:145
unsubscribed 26:-139 30:68 34:93
until 1:-24 2:21 4:-115 5:-170 6:-131 7:76 8:57 10:-165 11:-87 13:-145 14:163 15:-15 16:112 17:-191 19:-144 20:-45 21:33 22:103 24:99 25:-240 27:-253 28:179 29:-30 30:-54 31:57 33:15 34:-131
until_<deadline> 2:113 24:48 28:257 33:-138
until_@month 14:83
until_@weekday 7:46 8:89 9:-56 16:56 24:-114 31:141
until_after 15:30 24:199 29:-11 31:-119
until_ga 20:68
until_next 31:122 32:-86
until_release 14:21 28:24
until_the 2:38 7:3 14:99 15:-116 16:133 22:115 28:-14 32:39 33:-33
until_we 28:178
until_what 20:9 33:38
until_when 2:-120 9:98 12:14 20:-160 21:57 33:155
up 0:-118 1:35 2:-367 4:210 5:40 6:-71 7:10 9:113 10:-161 12:-41 13:-279 14:-117 15:-29 16:-242 17:-140 18:48 19:-146 20:-290 21:-137 22:-24 23:-193 24:259 25:232 26:27 27:72 28:-179 29:-588 31:69 33:62 34:-221
up_$ 4:61 5:-174 10:-198 11:-170 12:-163 18:-36 25:224 31:167 32:-211
up_<?> 10:108 18:18 26:42 33:-94
up_<unknown> 27:22
up_a 4:-33 11:81
up_before 24:36
up_first 18:98
up_for 8:100 25:91 26:53 27:179 31:-189 34:-63
up_next 18:191 24:52
up_on 5:28
up_the 4:132 14:-54 16:-40 18:35 24:28
up_to 33:217
up_when 24:116 33:-33
up_with 5:157 9:58 10:-23 18:-90 24:70
upcoming 6:66 14:47 18:145
update 2:48 5:43 9:138 16:106 20:50 27:-171 33:-90
update_$ 20:77
update_on 5:76 9:136 16:-13 27:-83
update_the 2:111 16:75 29:-40
updates 14:-1 26:-49 27:268 29:2 31:57 33:66
updates_$ 27:136 31:32
upgrade 2:70 20:25 22:59 29:41
upgrade_<unknown> 2:55
url 14:60 26:174
us 0:-102 2:-378 4:115 5:-41 6:64 8:-246 9:-137 10:-253 12:-97 13:-133 14:-65 16:-37 17:-9 18:138 19:-174 20:-103 21:3 22:214 23:100 24:56 26:-175 27:117 28:-276 30:62 31:103 33:-43 34:-168
us_$ 6:224 12:-87 18:28 33:-34
us_<?> 6:-2 29:91
us_<unknown> 1:33
us_a 24:86
us_about 11:84 24:-32 31:47
us_first 14:-11 18:122
us_know 24:80
us_of 23:55
us_that 22:39
us_when 24:-59 33:129
usage 11:156 25:-4
use 0:22 3:129 10:-85 11:202 13:-24 29:126
use_$ 3:135 11:-126 13:-7 29:235
use_this 11:171 29:-54
use_you 11:113
users 10:65 20:129 29:-22
using 4:25 11:99
using_the 4:25 11:99
utc 1:56 10:-24 33:218
utc_$ 1:23 33:54
v 4:259 29:-19
v_<number> 4:106
v_<version> 4:158
vacation 8:-69 9:-16 25:56 29:129 32:39
valid 9:204
valid_$ 9:145
verdict 7:42 9:44
version 1:-31 4:160 5:92 6:64 9:-30 11:-39 17:-54 18:-37 19:100 20:192 29:74 33:-401
version_$ 19:22 20:46
version_<?> 19:-89 20:93 29:15
version_<number> 4:134 20:-68 29:107
version_<unknown> 19:123 20:-67
version_<version> 29:73
version_after 20:77 29:-48
version_be 20:87
version_before 19:92
version_of 2:77
versions 33:62
vote 2:-95 7:19 8:166 9:-33 11:49 13:79 25:-58 34:46
vote_on 2:-78 7:82 11:56
voted 3:52 9:43 34:-11
voted_on 9:50
votes 8:-103 9:202
vs 10:245 18:-63 29:120
vs_<deadline> 10:169
wait 2:213 7:154 8:-53 9:-117 16:20 20:12 21:43 29:-21
wait_$ 2:219
wait_for 20:19
wait_until 16:53
wait_with 7:176 8:-59 9:-103
waiting 5:-147 6:8 9:95 13:186 18:65
waiting_$ 6:14 13:28
waiting_for 5:-29 9:24 13:128 18:68
waiver 2:-83 9:99 11:37 17:-19 21:133 22:178 29:-122
waiver_$ 9:11 13:6 21:82
waiver_for 2:-29 9:42 21:47 22:94
wake 24:43
want 8:-118 9:-7 10:-73 11:-67 14:33 15:54 21:-16 22:112 25:-317 26:97 27:155 28:-2 29:-116 30:1 31:162 32:-124 34:-18
want_<deadline> 15:124
want_<unknown> 22:32 31:94
want_a 0:9
want_an 21:-7 22:76
want_the 4:26 27:86 30:28 31:-17 32:-48
want_to 2:46 14:67 17:23 24:9 26:79 27:18 33:9
wanted 22:92 25:72 26:80
wants 17:63 21:94 22:-96 25:56 33:27 34:-38
wants_to 2:7 17:66 21:99 22:-92
warn 23:64 24:155
warning 1:28
was 0:88 1:-233 2:-326 3:14 6:132 7:-34 8:-215 9:179 10:54 11:-38 12:-126 14:-240 15:114 17:-274 19:309 21:48 24:-106 25:40 26:-221 27:-74 28:-121 29:-464 31:-227 33:53 34:-23
was_<cycle> 19:-20
was_<deadline> 0:27 6:245 10:-157 15:127 19:69 33:-151
was_<request> 9:162
was_<unknown> 6:-89 9:-139 10:210 18:45 25:-46
was_<version> 3:92 19:49 20:115 28:-95 33:-68
was_a 30:14
was_denied 8:-2 13:97
was_down 16:42
was_i 6:6
was_it 19:24 20:17 30:-73 34:104
was_last 6:185 19:-53 33:-141
was_means 10:95
was_moved 33:64
was_not 21:90 33:20
was_on 5:3 19:46
was_that 9:72 19:92 30:54 33:-42
was_the 9:240 10:-249 12:-10 15:38 18:-78 19:91 20:-186 33:236
was_there 6:129
was_when 19:53 33:-18
watch 18:65 27:176
watch_<deadline> 27:139
watch_out 18:95
way 0:128 2:67 6:-21 8:80 11:8 12:-136 14:-165 17:14 18:-15 21:212 29:-140 30:86
way_to 0:147 14:-83 17:87 21:149 26:23 29:-57
we 0:233 1:-4 2:14 3:181 5:288 6:53 7:24 8:19 10:-305 11:-611 12:54 13:-82 14:-197 15:132 16:-109 17:-290 18:55 19:-16 20:93 22:159 23:-236 24:-173 25:-114 26:-203 27:-91 28:14 29:-37 30:8 31:-5 32:-96 33:-144 34:-699
we_$ 5:306 12:12 28:-141
we_<deadline> 19:98 33:-37
we_<unknown> 2:138 5:-131 12:113 13:71 20:46 22:77 29:-64 33:-19
we_after 5:-92 6:287 18:-7
we_agreed 16:83
we_already 12:2
we_also 1:136
we_approve 9:78
we_are 4:101 5:159 6:-71 12:51 17:4 22:88 28:28
we_be 5:23 18:70
we_can 8:75
we_cut 20:12 29:140 33:-55
we_decided 21:64 22:-56
we_delayed 15:66
we_do 0:23 3:27 5:31 23:-69 30:-10 31:192
we_entered 5:76
we_frozen 12:223 25:-97
we_get 20:-145 22:66 29:144
we_go 20:127 29:-118
we_got 32:137
we_had 0:62 6:75 28:-9 33:25
we_have 0:-15 2:-27 5:9 6:-44 8:85 9:-199 12:73 14:183 19:-97 20:-192 21:-118 22:90 25:-219 29:119 31:16 32:131 33:-119
we_hit 10:149 20:-163 28:204 33:-121
we_in 5:261
we_know 9:90 33:81
we_merge 2:-3 12:-41 22:105
we_miss 2:16
we_missed 22:46
we_moved 5:103
we_need 2:113 4:144
we_now 5:82 17:-29
we_on 5:97 6:132 12:-73
we_only 22:100
we_pre 5:102 12:-42
we_push 2:-24 15:224
we_release 5:-161 17:73 20:180
we_ship 20:110 28:157
we_should 2:-97 7:18 29:102 30:144 31:-29
we_slip 19:75
we_start 3:20
we_still 5:49 12:-5 20:92 30:4
we_stop 33:119
we_support 29:111
we_tag 29:-46 33:113
we_to 28:77
we_upgrade 29:14
we_use 3:139 13:-2 29:44
we_want 24:49 27:57 31:-68
we_were 21:72 22:-3
we_will 22:130
we_with 5:-85 9:157
we_would 22:98
week 0:-60 1:91 2:43 4:-74 5:64 7:-83 8:-286 10:-383 11:-153 12:-136 14:-271 15:62 16:198 18:-285 19:-282 20:-160 23:-6 24:109 25:-69 26:-181 28:-144 29:22 31:9 32:370 33:54
week_$ 1:-14 2:137 4:-243 5:26 8:-66 13:72 15:-61 16:317 17:-33 19:-85 20:-192 21:6 22:-55 28:-163 31:85 32:56 33:-254 34:63
week_<?> 5:142 9:60 19:-24 28:-194 29:-101 32:66 33:53
week_<number> 32:75
week_after 1:121 32:17
week_agenda 27:84
week_ahead 32:51
week_before 1:74 16:64 28:-27
week_cycle 3:125
week_dates 32:19
week_for 22:169 32:46
week_in 32:28
week_is 5:-49 15:1 25:-4 29:155 32:-59 33:119
week_later 15:68 16:22
week_of 29:91 32:80
week_or 2:53 5:-9
week_plan 1:-20 4:144
week_please 32:178
week_what 5:-46 17:163
weekday 20:77
weekend 2:-86 25:226 28:19 32:28
weekend_$ 28:-11 32:206
weekend_<?> 25:150 32:-72
weekly 2:-6 25:-93 26:63 27:134 31:37 32:150
weekly_digest 26:98 27:128 31:29 32:-11
weekly_overview 31:2 32:69
weekly_summary 27:24 32:45
weeks 4:220 5:103 8:20 16:-33 17:-93 19:123 28:206 29:-112 33:-142
weeks_$ 4:48 5:112 8:36 19:40 28:-114
weeks_to 28:266
weeks_until 28:36
welcome 2:41 8:-54 9:24 17:95 25:91
well 10:43 25:117 27:63
well_<?> 10:48
were 2:-92 13:142 19:244 21:54 22:-27 29:-12
were_granted 19:39
were_the 14:-13 19:134
what 0:-54 1:-201 2:-136 3:-51 4:-382 5:22 6:-258 7:-11 8:-380 9:6 10:175 11:172 12:-260 13:133 14:56 15:-57 16:-648 17:224 18:187 19:22 20:14 22:-490 24:-56 25:-95 26:22 27:-380 28:-51 29:-14 30:-47 31:-286 32:87 33:93 34:-342
what_$ 10:-114 18:102 28:231 33:-61
what_<deadline> 5:-19 6:103 10:98
what_<unknown> 0:-55 9:120 10:-87 11:162 14:-140 18:51 29:37 32:80 33:37
what__ 10:25
what_a 10:-34 11:-89 13:-69 15:47 19:-36 20:-63 25:360
what_about 0:29 2:262 10:-279 11:-152 18:-155 29:-74 33:189
what_am 10:54 18:-62 26:85
what_are 10:97 11:271 13:-78 14:55 18:69 25:-217 32:-235
what_become 9:142
what_came 9:77 19:115
what_can 11:49 17:134 26:6
what_changes 10:246 33:-169
what_comes 18:76
what_date 20:35 29:-72 33:220
what_day 10:-125 19:64 20:192 29:-36 32:-17 33:168
what_did 5:-136 11:84 13:275 25:-56 29:-32
what_do 2:-101 3:26 5:68 10:155 11:-45 15:-32 18:145 21:11 24:-11 25:-112 26:-83 29:-234 32:92 33:-143
what_does 2:-43 5:61 7:79 9:-124 11:-90 14:115 29:101 33:-229 34:52
what_exactly 10:55
what_follows 10:-67 18:165
what_happens 7:47 10:141 20:-120 32:7 33:-24
what_has 13:19
what_have 32:138 33:100
what_hour 20:90 33:2
what_i 11:-79 13:138 14:-40 25:70
what_if 0:128 2:93 10:-24 15:143
what_is 0:-57 2:-30 3:-215 5:-49 6:-144 7:-41 9:-20 10:188 11:1 13:98 14:28 15:-263 17:133 18:46 19:-369 21:-33 23:-55 24:108 28:38 30:7 32:165 33:-175 34:-134
what_kind 10:60 11:27
what_kinds 11:42
what_may 2:129 10:6
what_now 2:-79 17:240
what_part 5:99
what_phase 5:132 11:-13
what_reminders 23:147
what_should 17:145 18:112 20:91 29:-107 32:-52
what_the 10:19 15:48
what_time 5:-106 10:-88 25:-38 29:177 33:255
what_was 18:-41 19:93 33:128
what_week 5:-96 29:159 32:-111 33:84
what_were 19:114
what_will 32:48
what_would 3:63 7:67 10:6 21:61
what_you 11:77
when 0:-358 1:-135 2:-455 4:-267 5:-415 6:-321 7:-53 8:-273 9:33 10:-195 11:-106 12:-267 13:-300 14:53 15:-142 16:-378 17:-272 18:-84 19:142 20:360 22:-377 24:111 25:-347 26:-307 27:38 28:-162 29:80 30:-259 31:-338 32:-249 33:410 34:-137
when_$ 14:50 27:-10 29:177 33:-80
when_<?> 20:120 29:-189 33:101
when_<deadline> 2:113 10:-84 12:-32 23:-16 24:33 27:179 28:-53 29:-75 33:116
when_<unknown> 29:-147 33:53
when__ 33:118
when_are 14:49 20:30 29:-89 33:113
when_can 2:-132 20:168 21:78 29:-81 33:123
when_comes 20:89
when_did 19:258 20:-46
when_do 14:32 18:-99 28:146 29:67 33:61
when_does 9:104 20:56 29:66 33:-30
when_exactly 29:-20 33:132
when_i 11:50 34:59
when_is 2:-93 10:-120 12:-49 14:21 17:12 18:40 19:46 20:74 23:36 28:-161 29:160
when_may 33:170
when_must 20:-59 33:142
when_sort 20:91
when_strings 33:82
when_the 24:149 27:-24
when_there 24:158
when_they 7:27 20:115 33:-26
when_was 15:51 19:132 20:23 33:-69
when_we 10:73 24:13
when_will 2:-101 3:114 9:50 20:6
whenever 18:127 27:264
whenever_a 27:163
where 2:-83 3:-203 5:155 9:96 10:-232 11:106 12:-75 14:39 15:94 17:131 18:-140 20:-132 21:38 22:-22 25:-227 27:-188 30:11 32:-19
where_<unknown> 5:54
where_are 5:-3 9:87 14:-95 29:159
where_do 5:14 11:-217 17:99 21:65 26:45 29:12 30:61 33:-69
where_does 5:57
where_in 33:70
where_is 5:-72 9:17 11:117 14:156 17:-6 34:82
where_it 15:138
whether 0:36 2:-9 15:56 23:13 34:106
which 0:-207 1:-209 2:-228 3:21 4:-82 5:80 6:-87 7:-169 8:-170 10:33 12:-102 13:115 14:2 15:-230 16:-271 17:21 18:156 19:92 20:108 21:-198 22:-233 24:-324 25:-307 26:70 27:-283 28:-38 29:111 30:-192 31:-151 33:121 34:31
which_<deadline> 5:41 33:7
which_<unknown> 5:103 9:19 18:-45 29:10
which_are 33:102
which_branch 29:151
which_channels 26:123
which_commands 11:57
which_cycle 3:-9 5:74
which_date 18:10 20:69 26:-9 28:82 29:-195 33:162
which_dates 17:27 32:191 33:-57
which_day 19:176 20:110 24:-31 29:14 33:90
which_deadline 18:112
which_deadlines 6:20 14:165 18:-131
which_exceptions 13:115
which_freeze 18:141 23:40 33:-62
which_freezes 12:25 14:135
which_is 9:20 18:99
which_of 12:134 14:-93 18:93 26:57
which_one 14:-8 18:87
which_people 13:-16 34:118
which_phase 5:81
which_python 29:34
which_release 19:15 20:-63 29:52
which_reminders 23:113
which_requests 13:132
which_stage 5:60 17:52
which_team 34:202
which_version 5:29
which_week 20:61
while 32:79 34:14
while_i 32:93
who 1:-173 2:-400 3:111 4:-123 5:-326 6:-272 8:-266 9:121 10:-18 11:-110 12:-290 13:39 14:-164 15:-33 16:-300 17:-21 18:-238 19:-88 20:-278 21:23 22:-318 23:19 24:-192 25:52 26:208 27:-22 28:-215 31:-114 32:-307 33:-304 34:478
who_<unknown> 9:180 13:-27 19:163 29:-94 34:-55
who_approves 7:81 9:-87 13:-71 34:80
who_broke 25:79 29:70 34:-133
who_can 0:48 7:49 11:43 34:75
who_changed 15:-97 34:224
who_decides 3:78
who_do 15:74
who_gets 23:101 24:-17 26:122 34:-27
who_got 13:229 34:-157
who_has 9:-43 13:184 14:61 21:-88 25:-126 29:109 34:3
who_is 9:36 13:51 14:-20 17:-32 26:169 32:-101 34:103
who_may 21:93 34:-6
who_runs 34:86
who_signs 13:-2 34:149
who_tags 34:30
who_takes 34:42
who_wants 25:72 34:-26
who_was 19:29 30:-70 34:18
who_won 29:188 34:-134
who_would 7:90 9:-141 21:7 34:19
whole 14:209 15:37
whom 2:-61 7:47 9:-76 10:100 15:51 21:-49 33:-185 34:351
whom_do 34:181
whom_should 34:147
whose 10:-32 21:-58 29:-6 34:296
why 0:80 2:-161 6:-191 7:-69 9:199 10:293 12:-193 15:12 18:-99 23:55 25:-133 28:-134 29:95 30:97 31:-3 33:-254
why_$ 34:84
why_<deadline> 10:70
why_did 15:75 30:17
why_do 10:53
why_does 10:84 29:39
why_is 0:91 29:116
why_was 9:132
wiki 29:117
will 0:-132 1:-69 2:78 3:150 4:-29 5:-72 6:-166 7:-85 10:-82 11:-95 14:-79 19:-245 20:139 21:138 22:61 23:103 24:-228 26:-47 28:160 29:99 30:134 31:-222 32:-11 33:-74
will_<deadline> 18:63 28:50
will_<version> 3:128 20:-59
will_a 28:63
will_be 2:-149 25:156 29:170 32:-75
will_have 3:48 4:-42 15:45
will_i 30:20 32:48
will_it 20:172 29:16
will_my 2:18 20:128 29:-71
will_not 22:130
will_the 5:29 33:14
will_there 20:76 23:108 24:-41
will_we 20:169
will_you 2:40 21:120 23:28 29:-20
window 2:-18 5:30 6:126 10:99 12:-34 20:-8 29:-58 33:118
with 1:-78 4:168 5:87 7:73 9:118 10:-42 11:31 12:-18 13:2 15:-191 16:154 17:7 19:17 20:-263 23:-126 25:-319 26:-181 27:-52 28:-320 30:-65 31:53 32:-240 33:-82
with_$ 1:89 4:29
with_<deadline> 4:37 10:11 16:237 29:-54
with_<request> 5:-94 7:25 8:79 9:78
with_a 2:43 4:19
with_all 14:64
with_dates 14:99
with_me 8:40 24:72 27:-47 31:7
with_my 2:130
with_release 27:21
with_the 5:42 9:104 16:-9 19:88 29:17
with_you 3:28 4:-40 11:222 21:-25
withdraw 8:140 22:-9
within 28:125
within_the 28:125
won 29:188 34:-134
word 6:41 9:65 13:-40 21:11
wording 5:-2 12:100 20:-35 33:49
words 11:23
work 2:-106 5:235 11:143 12:-51 17:85 22:-19 29:-46 31:-26
work_$ 2:-139 5:117 11:93 12:-29 25:23 26:-31
work_still 5:54
workflow 17:48
working 18:100 28:57
working_days 28:64
works 5:-29 17:74 23:28 24:-34 25:135 30:81
worth 21:118
would 0:180 2:68 3:140 5:-5 6:-45 7:69 8:-4 10:-57 11:-3 14:-8 15:133 16:-9 17:33 18:-70 25:-224 26:62 27:7 28:-174 29:-73 30:57 32:-155 33:-355 34:-7
would_a 0:7 2:83 3:122 23:90 24:-25
would_an 0:12 21:210
would_approve 7:171 8:-10 34:-65
would_be 0:41
would_happen 10:33
would_help 1:28
would_i 11:145 21:13 26:85
would_it 0:12 1:-22 3:11 22:30 26:50
would_like 2:-20 7:-107 12:23 17:40 20:54 21:-98 22:56 27:94 29:-29 30:-139 31:44
would_love 17:60 27:34
would_not 30:26
would_rather 30:51
would_you 7:-8 8:39
write 6:113 29:165
writing 33:97
wrong 16:135 22:93 25:91
wrong_$ 22:16
wrong_it 16:100
y 6:115 12:99 16:-42 32:132 33:-47
y_and 6:116 12:100 16:-34 33:-38
ya 6:216 20:-124 25:14 31:85
ya_<unknown> 6:220 20:-121
year 2:-50 4:7 15:93 19:260 29:99 33:-186
year_$ 19:119 20:41
year_ago 19:144
yes 2:93 7:-56 8:250 9:-160 25:70 29:-127
yes_$ 8:-20 25:117
yes_no 2:131 16:-46
yes_to 8:164
yesterday 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:71 17:7 25:-33 29:37 33:-104 34:2
yesterday_$ 3:41 7:64 29:133
yet 0:-108 3:178 4:-63 5:133 6:119 7:59 8:-179 9:48 12:94 13:29 16:-100 17:-1 20:-90 25:81 27:-46 28:-158 29:-217 34:-90
yet_$ 3:81 5:178 6:9 7:87 8:-171 9:60 12:118 13:61 15:-21 25:-200 28:-91 29:-66 33:9
yet_<?> 5:-27 12:-52 25:179
yet_or 5:71 6:6
you 2:-227 4:5 5:36 6:-278 7:-55 8:75 9:-229 10:-28 11:275 12:-210 13:-173 14:-25 15:-123 16:34 17:-94 18:-339 19:-74 20:-53 21:-74 23:120 25:295 26:18 28:-69 30:141 32:-265 34:-270
you_$ 3:74 4:-36 11:129 21:-36 25:134 29:-256 30:121 34:-6
you_<?> 11:47 25:78 34:-54
you_<unknown> 14:35 17:38 23:51 29:70
you_a 25:156
you_add 1:234
you_approve 7:-14 8:134
you_are 25:140
you_can 8:2 11:94 14:-35 27:46
you_do 11:220 16:34
you_explain 10:98 11:25
you_file 21:109 22:6 29:-3
you_for 11:62
you_give 11:-10 34:82
you_have 3:121 20:45
you_in 11:45 25:-46 29:50
you_know 10:57 11:133 25:-121
you_look 33:149
you_move 15:-31 29:110
you_please 8:1 16:52
you_post 11:-116 26:171
you_remind 23:204 24:53 33:-67
you_review 29:113
you_say 0:26 11:-91 29:91
you_send 23:18 26:142 29:-84
you_show 11:58
you_stop 31:123
you_take 2:96
you_tell 11:74
you_think 7:58 23:68
you_to 11:33 15:50
you_understand 11:114
your 5:-131 7:106 8:-146 10:-176 11:87 17:30 23:80 26:67 29:-70 30:21 31:42 34:105
your_<unknown> 29:3
your_announcements 11:85 34:-4
your_job 23:10 25:86
your_messages 11:-144 26:148 30:94
zone 11:6 14:87 19:-50 29:49
zuul 29:169
~^_a 1:25 5:110 10:-9 20:7 21:-48 29:-71 34:166
~^_accept 29:99
~^_ack 8:-87 25:133
~^_add 1:262 10:-34 16:-72 24:-131 27:59 29:213
~^_advanc 16:66
~^_after 8:31 10:-51 18:227 33:-43
~^_all 13:179 14:211 27:-58
~^_am 2:32 6:1 11:69 25:-13 26:87 28:20
~^_and 6:-64 10:-152 11:-89 14:-81 18:129 25:-108 29:162 33:253
~^_any 0:76 8:-173 9:85 12:64 13:100 14:-65 17:176 21:-57 25:10 29:-169 31:-29
~^_anyth 2:142 5:43 13:30 18:56 28:-47 32:113
~^_approv 7:-242 8:168 9:-352 29:175
~^_are 0:46 2:25 3:7 5:-4 6:36 7:-131 10:53 11:9 12:187 13:-123 14:-39 15:36 18:-483 19:-30 20:-36 21:18 23:-100 25:34 26:23 28:151 29:-485 30:88 31:-153 32:-38 34:-5
~^_arewhat 5:197 25:-42
~^_as 17:32
~^_ask 8:75 22:101 24:130 32:-42
~^_at 10:-79 19:36 24:2 33:110
~^_back 8:-24 25:179
~^_befor 2:-73 5:177 6:-27 12:38 15:36 21:13
~^_begin 4:46
~^_book 29:141
~^_bootstrap 4:95
~^_bring 9:2 24:41
~^_bugfix 5:51
~^_build 4:67
~^_bump 2:121 13:-25
~^_by 20:-36 33:265
~^_c 9:118 10:63 21:-85 22:-11 33:102
~^_calendar 14:209 32:20
~^_can 0:120 2:177 3:144 4:-29 5:-99 6:-201 7:28 9:-37 11:-65 13:-79 17:-76 18:-188 22:210 23:-4 24:30 25:35 26:84 28:-71 29:3 30:68 33:-271 34:-181
~^_cancel 8:4 23:-58 24:64 29:91
~^_chang 24:95
~^_ci 11:-24 25:-7 29:182
~^_clf 33:34
~^_client 10:-40 33:46 34:87
~^_clock 12:-11 28:162
~^_clon 4:188
~^_clos 8:-32 29:145
~^_compar 19:132
~^_congrat 25:193
~^_consider 8:76
~^_contact 34:163
~^_copy 4:99
~^_could 1:-80 2:47 4:20 7:51 11:-39 12:-92 14:79 16:52 17:-55 22:25 23:24 27:28 29:-11 33:35
~^_count 8:-96 13:142 27:54
~^_countdown 28:148
~^_creat 1:45 3:-236 4:187 22:42 29:100
~^_current 5:147 32:-9
~^_cutoff 21:93 22:-75
~^_cycl 4:24 5:27
~^_dank 25:146 29:-75
~^_dat 14:108 16:-392 18:-233 20:147 27:-95 29:328 32:-131 33:-75
~^_day 16:-141 17:2 20:66 24:-102 28:222 33:-69
~^_deadlin 0:-197 10:89 14:-67 18:-15 25:108 32:153 33:47
~^_declin 8:12 29:56
~^_defin 10:135
~^_delay 16:62 29:16
~^_delet 23:-62 24:-38 29:141 31:125
~^_deny 8:166 13:-61
~^_did 2:-125 3:-75 5:135 6:339 8:-154 9:222 10:-136 12:81 13:27 15:-224 17:-111 19:-14 21:-197 22:-181 23:90 24:-57 25:-64 26:1 29:45 30:38 31:-50 32:-80 33:-254 34:-155
~^_disabl 31:79
~^_dm 27:74
~^_do 0:77 1:-12 2:181 3:161 4:-138 5:-351 6:-88 8:-254 9:16 10:-24 13:-37 14:-234 15:91 16:-193 17:-183 18:-300 21:75 22:-239 23:27 25:24 26:123 27:-225 28:45 29:-113 30:166 31:-55 32:25 34:-460
~^_doc 1:40 11:73 16:-7
~^_doe 2:11 6:-63 7:-13 9:50 10:133 12:100 20:35 26:174 27:-37 29:5 31:-66 33:39 34:-69
~^_draft 4:41
~^_drop 8:83 29:-130 31:55 33:42
~^_due 32:74
~^_dump 14:105
~^_enough 27:-15 31:136
~^_eta 20:257 25:-11 28:85 29:-50 33:-100
~^_every 8:-16 13:53 14:119 24:172 27:27 32:-56
~^_everyth 12:66 13:8 14:5 16:22 32:1
~^_exception 9:-51 13:358 21:-3 22:32 34:-38
~^_explain 10:176 13:-23
~^_extend 8:80
~^_extra 1:98
~^_featur 2:35 5:100 6:-15 8:85 10:-189 13:-24 25:91 28:-141 33:100
~^_ff 6:-40 10:-175 16:145 19:79 28:94 33:138
~^_ffe 10:40 21:68 22:239 33:-18
~^_fil 21:-155 22:208
~^_final 1:-173 6:82 10:-272 16:53 18:-98 19:100 20:215 24:-46 28:-44 33:60
~^_first 17:137
~^_flamingo 19:164 33:-98
~^_follow 14:-61 24:133 26:-105 27:230
~^_for 7:138 10:101 11:-57 14:36 28:-39 29:37 33:72 34:-24
~^_fpf 10:29 20:-78 33:144
~^_freez 10:-179 12:168 25:75 33:1
~^_from 31:35 33:73
~^_frozen 25:109 29:-45
~^_full 14:169
~^_ga 16:36 20:255 22:-20 33:-76
~^_gat 12:89 29:33
~^_gazpacho 19:144
~^_get 4:18 27:79
~^_giv 5:80 8:118 9:-53 11:48 13:36 14:29 16:125 18:57 25:-153 29:-59 31:-86 33:17 34:-76
~^_global 33:92
~^_go 8:44 25:101
~^_good 17:100 25:180 32:-34
~^_got 17:64
~^_grant 8:108
~^_great 8:-37 25:216
~^_haha 25:111
~^_happy 16:-67 20:-12 25:261
~^_has 2:-19 4:-38 5:217 6:131 7:46 9:131 10:-88 12:31 15:2 16:-39 22:-49 25:-160 29:-126 33:-228
~^_hav 5:216 6:216 10:-62 12:78 15:-107 16:158 33:-240
~^_hello 11:-74 17:36 25:109
~^_help 11:267
~^_hey 17:14 25:104 33:9
~^_hi 17:86 25:105
~^_hibiscu 16:93 20:44
~^_hmm 7:20 25:82
~^_hola 17:184 29:-122 31:-5
~^_hold 7:166 8:-99 9:-62 16:110 22:99
~^_hook 27:137
~^_hotfix 2:104 10:31
~^_hour 28:53
~^_how 0:-21 1:-146 2:-164 3:74 4:-113 5:28 6:-281 8:-240 9:35 11:139 12:-77 14:8 16:-55 18:-169 19:54 20:16 21:71 22:-183 23:-77 24:-125 26:-11 27:-237 28:141 29:143 31:-161 32:-134 33:46 34:-40
~^_i 1:3 2:-110 3:-189 6:-241 7:-134 8:224 9:-116 10:82 11:21 12:-14 13:-150 15:32 16:-143 17:97 18:-251 20:69 21:-74 22:119 23:48 24:-10 25:182 26:-118 31:47 32:-120 33:56
~^_if 2:260 7:60 8:-76 15:109 16:-125 21:151 22:-159 30:108 31:-56
~^_in 2:-114 10:83 11:9 15:38 19:105 20:102 23:-28 24:12 26:35 33:-105
~^_includ 1:47
~^_insert 1:174 24:-58
~^_instruction 11:134
~^_introduc 11:2
~^_is 1:-356 2:-2 3:98 4:-219 5:76 6:43 7:25 8:-528 9:100 10:-29 11:-155 12:309 14:-207 15:49 16:-473 17:-5 19:2 20:28 22:-263 23:84 24:-443 25:-287 26:61 27:-287 28:34 29:2 30:54 32:30 33:-174
~^_it 2:-35 16:-55 17:147 25:146
~^_just 2:79 10:-29 17:255
~^_keep 27:157
~^_key 14:145
~^_kick 4:52 31:6
~^_kill 8:113 9:-30 31:17
~^_knock 16:53 25:137 29:-88 33:-30
~^_last 6:-8 15:9 19:89 20:-50 23:13 29:27 33:132
~^_launch 20:145 29:-43
~^_lay 14:48
~^_leav 10:-26 15:152 27:-36 31:158
~^_leg 4:37
~^_let 4:73 9:-150 15:2 16:130 21:50 25:-90 27:129 29:144 33:-82
~^_lgtm 8:66
~^_lib 33:69
~^_link 26:239 29:-83
~^_list 10:34 11:138 14:191 18:-121 23:95 25:-101 27:-325 29:66 31:-244 34:109
~^_log 22:108
~^_m 6:123 10:98 14:-22 16:59 18:-125 29:114 33:-13
~^_mak 1:-89 4:137 16:190 24:167
~^_mark 1:121 8:143 29:-22
~^_may 2:208 21:-100 22:206
~^_mayb 0:96 15:95 16:-74 25:69
~^_mean 10:233 29:-172
~^_membership 6:195 10:17 12:-55
~^_merg 2:-128 5:74 12:42 29:108
~^_mileston 6:-18 10:-201 18:-17 29:-14 33:300
~^_min 2:-44 3:89 5:-84 9:138
~^_mov 15:-17 16:116 29:76
~^_mut 27:-59 29:26 31:350 32:-40
~^_my 6:89 8:-192 9:184 12:-89 13:56 21:-98 25:34 29:-54 33:58
~^_nam 34:46
~^_need 11:91 21:-178 22:221 23:-97 24:89 33:93
~^_never 7:159 8:-53 17:127 25:79
~^_new 1:183 4:86 8:-22 9:-21 12:42 13:10 16:30 17:133 20:-7 22:123 29:-64 33:-236
~^_newbi 17:102
~^_next 4:40 14:-175 18:339 32:43
~^_nic 25:76
~^_no 0:108 2:-102 7:82 8:-103 9:-96 21:163 22:-122 23:112 24:-75 25:190 27:-182 31:25
~^_nop 4:-49 8:214
~^_not 0:54 7:114 9:-108 14:142 18:-127 31:94
~^_notification 27:122 31:-22
~^_notify 13:-35 27:180
~^_nudg 24:47
~^_number 13:118 28:191
~^_ok 2:-111 6:-68 17:11 18:35 25:123 33:42
~^_on 5:145 6:-133 7:-50 10:-29 20:4 24:63 28:59 29:-158 33:121
~^_onboard 17:123
~^_onc 3:49 4:-40 18:27 24:10
~^_one 1:33
~^_only 14:116 18:1 31:98
~^_oop 25:124
~^_open 4:84 12:-4 13:83 29:61
~^_order 29:209
~^_our 21:95 22:168
~^_overview 13:41 14:7
~^_owner 34:99
~^_past 6:130
~^_pend 13:20
~^_perfect 25:105
~^_ping 24:-8 25:146 27:37 31:-139
~^_plan 3:-31 4:50 14:-20 32:239 33:-27
~^_pleas 1:67 7:90 8:112 9:-263 11:-75 13:-234 14:-25 15:82 16:89 18:-139 20:-61 22:75 24:22 26:-105 27:85 28:-99 29:4 30:72 32:-89 33:-65 34:-99
~^_pok 24:238 27:-64
~^_post 14:83
~^_postpon 15:-92 16:171
~^_prepar 4:11
~^_previou 19:80
~^_proposal 10:-146 33:264
~^_pull 16:30
~^_push 16:89 29:14
~^_put 8:167 16:-48 33:30
~^_quit 27:-94 31:168
~^_rc 0:52 6:22 16:151 18:-252 19:-69 28:7 29:202 31:-69 33:-33 34:-134
~^_refus 8:67
~^_register 27:106
~^_reject 7:-27 8:122 29:75
~^_relbot 11:159 22:10 25:-146
~^_releas 2:-178 4:-288 5:-151 6:132 14:42 16:33 17:-200 19:-209 20:16 25:-221 27:-152 28:81 29:114 32:153 34:60
~^_remain 14:58
~^_remind 5:84 23:-263 27:-142 29:184 33:241
~^_reminder 24:203 31:-20
~^_remov 4:-23 31:61 34:168
~^_reopen 8:93
~^_request 8:-111 9:43 21:-135 22:215 29:75
~^_requirement 6:49 10:-331 12:10 16:55 19:93 33:-143 34:87
~^_restart 29:147
~^_rmnd 24:185 27:-24 31:-51
~^_run 29:93
~^_schedul 1:34 4:-394 14:105 16:-74 18:41 24:109
~^_see 25:182
~^_send 4:-28 14:119 27:48 29:101
~^_set 4:76 24:164 29:10
~^_sf 10:232 16:-57 29:-214 33:6
~^_shift 29:134
~^_ship 8:68
~^_should 0:156 1:-32 2:22 3:138 5:-182 6:62 7:40 11:-96 15:75 23:106 24:-4 26:132 27:-108 29:-103 30:5 33:-112 34:-17
~^_show 8:-49 9:10 11:13 13:227 14:49 17:-44 18:2 19:135 23:7 25:-94 27:-91 29:-50 31:-21
~^_sign 8:133 25:76 27:81 31:-45
~^_silenc 31:231
~^_sinc 16:5
~^_slip 15:8
~^_slushy 10:66
~^_snooz 24:133 29:-52 31:144
~^_so 2:13 5:73 6:49 10:-127 12:18 17:-24 18:109 33:51
~^_somebody 9:6 30:19 34:8
~^_someon 7:72 8:-74 10:72 23:38 30:-84 34:76
~^_sorry 10:45 25:180 29:-3
~^_spin 4:125 14:-44
~^_start 3:-161 4:1 12:-28 19:105 27:125 33:80
~^_stat 5:56 9:34
~^_statu 5:119 9:19
~^_still 2:-61 5:197 9:64
~^_stop 24:-40 27:-41 29:13 31:228
~^_str 1:-65 6:-66 10:-357 13:86 16:-11 19:11 28:205 33:23 34:74
~^_string 12:209 33:-39
~^_sub 11:-30 26:78 27:160
~^_submit 22:148
~^_subscrib 26:-383 27:256 29:136
~^_suppos 0:47 1:-17 2:81 21:67
~^_swap 16:204 33:-88
~^_switch 27:57
~^_tak 8:19 16:73 31:73
~^_target 20:74
~^_tell 8:-18 9:16 10:142 11:85 18:86 24:-162 25:98 28:28 29:-10 31:-205
~^_test 2:31 10:-58 25:152 32:37
~^_thank 8:-73 11:-38 25:336
~^_that 8:63 25:52
~^_the 1:-174 4:-84 5:-87 7:-115 10:104 12:15 13:194 14:124 15:-50 16:125 18:127 20:120 22:-143 23:4 24:-127 25:-273 27:-237 28:-242 31:-226 34:60
~^_ther 1:127 12:51
~^_thi 2:-44 5:-67 11:100 25:120 29:-96 32:88
~^_think 7:58 8:-15
~^_thumb 8:133
~^_tim 4:92 14:-70 28:332
~^_timelin 14:39
~^_tom 7:97 33:65
~^_tomorrow 25:-42 32:170
~^_too 2:179 6:123 31:72 33:-115
~^_total 17:46
~^_translat 16:-43 29:218
~^_tre 5:-102 9:-22 12:172
~^_turn 8:99 9:-40 23:-19 27:165 29:17 31:19
~^_undo 8:99 15:-27 16:221 29:-147
~^_unmut 25:-10 27:163 31:-39
~^_unsub 29:-42 30:76 31:75
~^_unsubscrib 29:46 30:-178 31:155
~^_until 2:-182 9:110 12:11 20:-194 21:61 33:218
~^_upcom 18:166
~^_updat 9:106 27:-29 29:46
~^_v 20:3
~^_wait 7:92 8:-4 9:15 13:-39
~^_want 21:-6 22:133
~^_warn 24:83
~^_was 3:62 5:-60 6:217 9:16 10:207 11:58 12:-233 13:-57 15:73 18:13 19:-142 20:-140 25:-291 28:-140
~^_watch 27:179
~^_we 1:99 2:59 4:122 5:-253 6:-259 8:43 9:-230 10:-49 12:128 13:-118 15:-67 17:11 19:-87 20:-167 21:141 22:46 23:-125 25:30 28:-251 31:122 32:-3 33:-147
~^_week 5:18 28:73 32:69
~^_weekly 25:-34 31:-97 32:173
~^_welcom 8:-38 17:99 25:97
~^_well 25:132
~^_what 0:-39 1:-31 2:120 4:-184 5:-43 6:-424 8:-220 10:100 11:247 12:-130 13:91 14:106 15:-112 16:-199 17:-608 18:148 19:57 20:-92 21:24 22:-181 24:-417 26:120 27:-121 28:-123 29:112 32:167 33:-43 34:-39
~^_when 2:-74 3:29 4:-102 5:-193 6:-349 7:-189 9:21 10:-528 11:-108 12:-317 17:-127 19:200 20:299 21:-30 22:-2 23:43 24:53 25:-26 27:-354 28:81 29:134 33:8 34:-293
~^_wher 5:28 9:76 14:49 20:-58 21:77 25:-95 29:75 30:30 33:16 34:2
~^_which 2:-78 3:46 4:-103 5:-31 6:-88 7:-87 8:-45 9:-44 10:101 13:164 14:63 17:-162 18:192 21:-120 23:32 25:-113 26:55 27:-97 28:-327 29:142 30:-23 32:39 33:-80 34:99
~^_who 1:-106 2:-283 3:109 4:-92 5:-203 6:-248 7:-33 8:-206 9:178 11:-26 12:-302 13:52 14:-64 15:-26 16:-272 17:-343 18:-198 19:-73 20:-230 21:62 22:-266 23:86 24:-149 25:104 26:186 27:-345 28:-162 29:-3 30:73 32:-229 33:-426 34:356
~^_whom 21:-22 34:297
~^_whos 21:-57 29:-2 34:214
~^_why 0:82 2:-137 6:-168 7:-52 9:217 10:328 12:-163 15:15 18:-55 23:59 25:-71 28:-123 29:31 30:108 33:-245 34:-67
~^_will 2:93 5:-3 16:-66 18:38 20:160 21:89 23:86 24:-107 25:-185 28:186 29:-46 30:119
~^_work 25:171 29:-106
~^_would 0:61 2:189 7:-30 8:27 15:39 22:-71 23:13 26:85 34:-60
~^_writ 29:129
~^_ya 6:216 20:-122 31:89
~^_yes 25:143 29:-20
~^_you 11:-179 23:73 24:-33 25:199 27:78
~a 0:314 1:341 2:272 3:243 4:194 5:-267 6:-753 7:-11 8:-133 9:-344 10:130 11:155 12:-316 13:-160 14:-102 15:141 16:-218 18:-993 19:-314 20:-138 21:99 22:-99 23:19 24:138 25:245 26:-265 27:-137 28:-119 29:95 30:-171 31:-436 32:-300 33:-174 34:120
~a_beginner 17:115
~a_beta 0:231
~a_bit 15:35
~a_bug 1:124 25:91 34:52
~a_button 2:43
~a_calendar 4:84 14:-137 26:142
~a_channel 11:313 26:-162 29:-49 30:-119
~a_client 2:52
~a_cod 1:37
~a_cve 2:5
~a_cycl 3:120 5:-182 10:108 11:17
~a_dat 11:110 15:118 29:-210 33:154 34:-105
~a_day 16:69 20:-25 25:109 33:-62
~a_deadlin 15:151 29:-78 32:104
~a_decision 13:92
~a_dependency 33:16
~a_dm 24:20 27:54 33:-60
~a_doc 0:212 1:117 10:-33 17:46 22:-17
~a_documentation 0:62
~a_featur 2:-136 10:172 22:79 33:205 34:7
~a_final 4:14
~a_freez 0:18 2:-123 10:-178 11:178 12:240 17:-43 23:55 27:53 29:-192
~a_fresh 4:73
~a_go 1:67 8:3
~a_good 15:2
~a_head 24:167
~a_help 2:14
~a_human 34:147
~a_last 1:73
~a_lat 34:126
~a_list 14:130
~a_meet 29:51
~a_messag 27:94
~a_mileston 1:67 5:51 10:18 29:-74
~a_mistak 30:14
~a_month 28:67
~a_new 0:-124 2:228 3:89 4:-17 11:167 12:-72 21:84 22:-116 29:146
~a_newbi 17:75
~a_no 8:134
~a_not 24:112
~a_nudg 24:1
~a_packag 32:35
~a_patch 2:23 4:34
~a_ping 1:-93 23:83 24:67
~a_plan 3:33
~a_problem 2:46
~a_refactor 2:72
~a_regression 2:72
~a_releas 0:4 2:-3 4:65 5:-89 10:30 13:-58 25:122 34:16
~a_reminder 11:223 23:27 24:80
~a_request 7:98 8:-42 9:23 11:81 21:-49 22:102 29:-77
~a_requirement 1:3 10:125
~a_revert 2:86 21:28
~a_review 1:48 28:50
~a_schedul 1:-98 4:234
~a_second 0:97
~a_security 8:28
~a_separat 0:87
~a_small 2:75
~a_soft 1:157
~a_str 2:-63 8:-23 10:126 21:131 34:68
~a_student 17:8
~a_tabl 14:70
~a_test 7:4 29:78
~a_thursday 16:-1 33:281
~a_translator 14:66
~a_typo 2:136 21:-42
~a_waiver 2:-69 10:21 21:156 22:180
~a_warn 24:47
~a_wednesday 20:163
~a_week 2:-240 5:-56 15:197 16:137 23:-8 24:96 31:61 32:-128 33:-172
~a_year 4:23 19:141
~abi 0:44 2:98 8:40 9:-27 28:-40
~abl 11:46 20:24 28:21
~abl_to 11:46 20:24 28:21
~about 0:37 1:-18 2:99 4:-81 5:56 6:-151 7:107 8:-42 9:165 11:3 12:-179 13:-187 14:-293 16:-168 17:36 18:-58 19:-60 20:-51 21:-90 22:-109 23:65 24:81 25:-79 26:-151 27:146 28:-191 29:-87 30:-112 31:18 32:-122 33:95 34:113
~about_a 2:115 29:-15
~about_every 27:87
~about_exception 31:11
~about_featur 27:55 33:-56 34:79
~about_freez 10:94 17:58
~about_m 23:3
~about_rc 10:-121 24:91 33:135
~about_releas 17:28 31:6
~about_str 10:-210 27:98 28:-166 33:233
~about_string 2:-54 10:-40 27:90 31:25 33:110
~about_the 34:33
~accept 2:156 7:111 12:9 13:-83 21:141 25:-52 29:86
~ack 7:65 8:-88 9:-50 16:-61 25:129 33:80
~activ 6:-86 10:-42 12:289 23:105 33:-35
~add 0:498 1:298 2:5 3:-121 4:-9 6:-146 8:-123 10:-131 11:142 12:-96 14:-293 15:-271 16:-425 17:-49 18:-65 20:-12 24:-284 27:111 28:-8 29:16 31:-21 33:-362
~add_a 2:134 4:26 11:229 12:-35
~add_an 0:160
~add_dat 0:220
~add_deadlin 0:90 34:-91
~add_it 1:38
~add_me 27:100
~add_rc 34:119
~add_the 25:72
~add_thi 1:20
~adjust 16:144
~adjust_the 16:103
~admitt 22:59
~advanc 16:21 24:99
~affect 10:136 12:-64 30:71 34:-8
~affect_by 10:117
~after 0:-112 1:61 2:47 3:19 4:-23 5:24 6:70 10:-60 11:-77 12:-302 14:-176 15:-33 17:-16 18:211 20:51 21:131 22:140 24:81 27:-191 28:-264 29:-57 31:-48 33:-5 34:-99
~after_all 21:88 22:-78
~after_featur 6:57 10:-13
~after_ff 2:58 22:3
~after_freez 13:34 21:22
~after_m 1:2 5:97 6:51 10:-301 18:198 33:-107
~after_rc 1:60 6:-77 10:124 18:-33 21:4 33:56
~after_requirement 6:29 10:18 15:-3 18:60
~after_str 10:9 22:98
~after_that 18:63
~after_the 6:-74 7:15 20:36 22:241 23:9 29:-34 33:104
~again 5:-135 11:-24 12:-27 14:50 15:54 24:118 25:106 29:120 31:-101 32:-71 33:113
~agenda 14:-28 25:-32 27:65 32:203
~ago 9:4 19:42 28:160 33:-68
~ago_was 19:-48 28:178
~agre 0:14 7:61 8:-23 11:-36 15:14 16:33 25:160
~ahead 2:-127 5:-19 6:127 8:81 10:-22 14:129 18:99 24:113 29:-63 32:3 33:-131
~ahead_of 6:22 14:1 16:-11 18:19 24:164 28:18 33:-65
~al 16:155
~alarm 4:-1 16:-72 24:207 28:-31 29:55
~alarm_for 24:40 29:75
~alert 27:19 31:139
~all 1:-76 4:-88 5:-129 7:-61 8:145 9:-206 12:-116 13:118 14:325 17:33 18:-28 19:-191 20:-160 21:-12 22:-133 24:-127 25:103 27:101 28:-54 30:-122 31:6 32:-290 33:-81 34:-175
~all_dat 14:70 26:90
~all_exception 13:54
~all_ffe 13:45
~all_mileston 27:139 31:-119
~all_of 14:221
~all_open 8:3 13:-158 29:148
~all_request 8:-2 13:148
~all_str 8:113
~all_the 14:162
~allow 2:190 6:-28 10:-67 12:-107 13:176 15:104 18:-28 22:132 33:-166
~allow_in 2:-32 13:200
~allow_to 11:4 15:145
~along 5:219 29:-1
~alpha 1:152 2:-2 5:183 12:-36 18:-174 20:-138 29:-145 33:178
~alpha_beta 5:73
~already 2:-59 3:118 5:124 6:165 7:-119 9:114 10:-114 12:121 14:-12 17:-65 18:-147 20:-70 22:6 23:76 26:80 28:-59 29:13 33:-1
~already_behind 6:76
~already_in 2:-28 12:163 26:24
~already_over 6:45
~also 1:148 10:21 19:95
~also_in 19:124
~also_need 1:98
~alway 14:-112 24:58 25:150
~am 1:61 2:-76 7:-24 8:103 9:-286 10:41 11:162 12:-209 14:-145 15:23 17:49 18:-275 21:-228 22:-11 23:-75 24:27 25:24 26:130 27:-6 29:-176 30:62 31:19 32:107
~am_a 17:135
~am_away 31:35 32:71
~am_going 30:36 31:-3
~am_i 2:27 11:87 18:-76 25:-151 26:158 28:1 30:139 31:-89
~am_lost 11:200 25:-123
~am_new 17:263 33:-46
~am_not 15:79 34:55
~am_request 22:67
~am_still 7:126
~an 0:183 1:272 2:48 3:-193 4:-22 5:-209 7:-409 8:-584 9:-253 10:39 11:187 12:-231 15:-317 16:-321 17:33 18:-55 19:-34 21:237 22:207 23:-91 24:96 25:-11 26:156 28:-130 29:-223 31:-245 32:-59 33:-458 34:-26
~an_alarm 16:-16 24:101 29:75
~an_entry 1:39
~an_exception 2:115 7:-64 8:-365 9:-320 10:96 11:122 21:199 22:28 27:27 29:-239
~an_exemption 2:-21 22:119
~an_extension 13:21 22:58
~an_extra 0:108 1:45
~an_ffe 11:84 21:132 22:92 34:10
~an_hour 24:56
~an_ics 26:165
~an_overview 14:111
~an_rc 0:122 10:87 18:-17 20:62
~and 0:-154 2:-51 3:-23 5:36 7:-227 8:116 9:6 10:-88 11:-66 12:84 14:166 15:-37 16:15 17:135 18:239 19:-89 21:-205 22:-33 23:-23 24:-65 25:-213 27:85 29:2 32:15 33:76
~and_a 11:-84 14:-28 25:-100 29:196
~and_after 18:90
~and_final 10:29 14:-93 16:13 33:18
~and_freez 14:10
~and_hav 17:95
~and_how 11:80
~and_i 16:31
~and_is 25:2
~and_m 5:86 18:-41 27:71 33:59
~and_rc 1:76 2:13 10:-131 16:-5 18:94
~and_str 27:44 33:76
~and_the 8:72 32:57 33:201
~and_then 6:-61 18:214 33:-47
~and_want 17:1
~and_what 12:89
~and_when 10:91 14:216 20:113 28:-57 29:-125 33:-141
~and_which 5:40 14:49 32:-11
~and_who 26:55 34:59
~anna 7:83 8:-70 34:214
~anna_still 34:140
~announc 20:25 27:112 33:-9 34:77
~announcement 11:74 20:26 26:99 27:60 31:53 34:-71
~announcement_in 11:104 26:-78
~another 0:191 22:1 25:111 29:-41
~another_week 22:41
~answer 9:51 11:10 13:81 20:15 21:-35
~any 0:36 1:-112 2:169 5:-176 6:-223 7:-47 9:141 10:-151 11:-15 12:95 13:143 14:-79 15:86 16:-146 17:140 18:-50 21:17 22:-33 23:-111 24:-125 27:-56 28:-20 29:-105 30:-111 31:88 32:113 34:-253
~any_dat 32:181
~any_decision 9:236 13:-32
~any_exception 9:-100 13:178
~any_freez 32:190
~any_idea 29:39
~any_mor 8:113 23:-68 31:69 33:30
~any_pointer 17:45
~any_tim 2:19
~any_way 0:64 2:112 12:-70 14:-75 21:162 26:40
~anybody 9:60 10:110 15:48 21:-33
~anybody_look 9:82
~anymor 31:141
~anyon 3:9 4:-40 9:36 12:-29 13:73 22:-101 25:167 34:22
~anyth 1:-21 2:42 6:29 8:-185 13:131 16:-112 18:139 19:-47 25:-137 26:54 28:-110 29:-64 30:-47 31:3 32:77 33:-30
~anyth_about 17:39 27:86
~anyth_due 32:27
~anyth_i 5:70
~anyth_on 32:55
~anyth_releas 32:90
~aoe 6:-111 9:-132 10:281 19:-30
~api 2:-57 10:-33 11:177 29:36
~apply 2:76 10:60 12:84 21:20 22:183 34:-143
~apply_for 21:25 22:204
~apply_to 2:160 10:124 34:-106
~appreciat 22:22
~approv 2:-121 7:224 8:127 9:102 13:77 21:-109 22:-193 29:9 32:-25
~approv_anyth 7:141 8:-15
~approv_exception 7:112 8:-129 9:-36 34:129
~approv_it 8:112
~approv_my 8:-259 29:334
~approv_one 8:-168 13:143
~approv_or 7:-126 8:-85 9:220
~approv_the 7:-218 8:235 9:93 29:-160
~approval 7:116 8:133 9:6 13:108 29:-140
~approval_of 8:38
~approver 13:-1 34:223
~approver_for 34:97
~april 4:208
~april_pleas 4:70
~are 1:-15 2:21 4:-72 5:186 7:-53 8:-101 9:-20 10:168 11:11 12:153 14:88 16:-8 17:-125 18:-99 19:-361 20:-108 23:30 24:30 25:43 26:59 27:-13 28:78 29:-117 31:-104 32:-48 33:-21 34:-333
~are_activ 23:110
~are_all 14:8
~are_bug 10:31
~are_client 6:-69 12:216
~are_featur 2:17 5:-42 12:28
~are_frozen 2:61 12:-73 22:113 33:-3
~are_in 2:4 6:-54 12:126 32:19
~are_left 14:28 24:1
~are_minu 5:30 10:-80 28:158 32:-12
~are_my 11:4 21:121
~are_new 2:-22 3:13 11:97 12:73 14:-57
~are_not 12:158
~are_on 12:43 26:97
~are_open 29:18
~are_pend 13:141
~are_still 13:5 14:31
~are_the 5:-188 6:35 9:-55 11:43 14:88 18:-150 21:-109 29:154 30:34
~are_ther 9:81 11:169 12:-105 14:173 25:-60 26:-155 28:120 29:-36
~are_they 9:2 12:74
~are_wait 13:27
~are_we 0:49 3:6 5:267 6:120 10:-391 12:42 13:-135 14:-341 18:150 19:-119 20:130 21:-52 22:-91 25:29 28:-109 29:-434 32:-162 33:-388
~are_week 5:204 32:-183 33:99
~are_you 5:-134 10:-140 11:-83 25:113 29:82 30:107
~areweek 5:120 10:-31 29:-44 33:75
~arewhat 5:197 10:-92 25:-46 29:-3 33:95
~arm 29:160
~around 10:-63 17:136 18:149 25:13 29:-138
~arriv 17:103 18:92
~artwork 1:144
~as 1:79 2:-247 4:139 5:-54 8:193 10:88 11:-60 13:-3 14:87 15:78 17:220 18:-25 20:-168 24:-275 26:-179 27:129 28:-169 31:-173 32:-49 33:-49 34:-154
~as_a 10:99 14:129 17:105 26:-114
~as_an 17:25
~as_don 8:101
~as_featur 33:28
~as_thi 0:16
~as_well 10:57 27:75
~ask 1:-65 2:-333 10:-429 11:228 13:191 15:122 18:-127 20:45 21:170 22:175 23:41 24:27 25:-255 27:-370 28:-193 29:-382 31:-208 32:-101
~ask_about 34:112
~ask_for 10:-22 11:49 13:233 21:166 22:1 33:-183 34:-117
~ask_me 24:125 32:-26 33:46
~ask_the 22:53
~ask_to 7:18 8:-15 17:10 22:63 34:-45
~ask_when 20:105 34:54
~ask_you 15:86
~assum 12:71
~at 1:169 2:97 3:-139 5:146 6:-66 7:44 8:41 9:41 10:85 11:-290 12:111 13:-238 15:77 18:-18 20:-378 21:-242 22:-139 24:127 25:-426 26:-256 27:-324 29:-133 32:-41 33:2 34:-334
~at_all 0:38 6:30 10:114 21:-49 31:121 32:-18 33:-42
~at_least 2:124 28:44 33:-75
~at_midnight 33:54
~at_the 2:60 4:52 12:136 18:140 19:1 29:-106 33:-53
~at_thi 5:15 7:46 8:78 10:-90 12:150 15:51 17:106 29:-112 32:-41
~at_what 10:-95 33:220
~attach 9:89 29:98
~audit 1:64 2:29
~aug 6:-35 8:-41 16:30 32:200 33:122
~august 1:41 6:73 20:68 32:136 33:-75
~availability 20:62
~availabl 20:83
~aviso 27:102 29:-51 31:72
~away 6:-103 12:30 20:-41 24:205 28:254 29:-11 31:25 32:29 33:-218
~b 20:97 24:147 27:-19 28:85 31:-81
~back 8:61 16:216 19:109 24:35 25:185 27:52 29:-180 31:-172 32:-16 33:-118
~back_in 19:52 25:138
~back_on 27:87
~back_to 16:6 24:92 25:-31
~backend 2:8 22:33
~backlog 13:113
~backport 1:69 2:82 10:5 29:-4 34:54
~bad 11:-61 25:111 29:-2
~ban 12:58 25:-66 29:89
~bar 21:99 29:97
~bas 29:76
~bash 1:52
~be 0:47 1:-50 2:143 3:140 5:-35 7:202 8:-410 9:-135 11:-399 12:-136 13:-221 14:-515 15:50 16:195 17:-289 18:78 19:-442 21:68 22:133 23:183 24:-76 26:-424 27:32 28:-140 29:-128 30:-40 31:97 32:-109 33:165 34:-181
~be_a 0:106 15:47 20:51 21:43 23:74 24:-144 28:-33
~be_accept 2:42
~be_admitt 22:59
~be_approv 7:220 9:-83
~be_at 16:74 18:78 29:-28
~be_availabl 20:54
~be_don 17:-30 18:52
~be_final 20:-89 33:110
~be_finish 10:84 20:-13 32:112
~be_grant 2:-10 22:138
~be_in 29:162
~be_let 22:95
~be_merg 2:131 22:6 33:31
~be_nic 24:100
~be_on 16:118
~be_out 2:-73 20:168 25:144 29:-30 32:-75 33:27
~be_part 2:83 33:103
~be_postpon 15:185
~be_propos 6:175 12:-24
~be_publish 20:63
~be_releas 17:8 20:52
~be_the 16:39 33:16
~be_told 27:131
~becam 9:141
~becam_of 9:142
~becaus 16:23 30:31
~becom 2:110 16:63 17:137 29:-72
~been 2:-97 4:-39 6:132 9:120 10:-174 12:59 13:187 14:-58 22:-60 25:52 28:-168 29:-203 32:-92 33:-174 34:-9
~been_allow 13:131
~been_cut 5:48 6:54
~been_decid 9:96
~been_frozen 12:57
~been_grant 9:-90 13:128
~been_lock 12:92
~been_tagg 6:48
~befor 1:107 2:-2 3:1 4:-31 5:22 6:15 7:145 8:-85 9:-118 10:-177 11:-128 12:-44 13:-57 14:-177 15:-47 17:111 18:9 19:164 21:5 22:-325 23:89 24:163 25:-249 26:-43 27:-107 28:143 29:-79 31:-212 32:45 33:-6 34:-169
~befor_featur 10:63
~befor_ff 16:32 23:3 24:-59 28:110
~befor_final 1:49
~befor_hibiscu 5:-77 19:239 20:-110
~befor_i 12:42 24:-82 29:91
~befor_m 28:152 29:-47
~befor_membership 24:38
~befor_my 32:16
~befor_or 2:-110 5:168 6:-154 18:-176 20:60 33:208
~befor_rc 0:36 1:10 2:58 10:-18 18:89 19:-69 23:59 24:-33 28:30 29:-34
~befor_releas 16:57 24:-55
~befor_str 18:129 24:149 28:-38
~befor_the 1:39 2:62 6:77 7:22 17:47 19:-168 20:-138 28:138 29:-126 32:26 33:-27
~befor_thi 19:216 20:-12
~befor_we 3:20 21:39 28:11 33:41
~befor_what 17:2 19:8
~begin 4:35 10:-29 17:139 27:117 29:78 33:-64
~begin_on 33:122
~beginn 4:31 33:130
~beginn_of 33:79
~beginner 17:189
~begun 5:92 6:-76 12:184 14:-46
~behalf 8:32 22:129
~behalf_of 8:37 22:59
~behind 6:176 14:-73 34:5
~behind_us 6:165
~being 5:90 10:59 15:69
~being_develop 5:81
~benchmark 7:114
~best 17:112
~beta 0:214 1:119 2:-92 5:122 10:-92 12:-55 20:-94 29:70
~between 1:66 5:113 6:-79 10:13 16:-185 19:89 27:-40 28:88 29:66 32:168 33:-205
~between_a 10:11
~between_ff 2:37
~between_m 5:67 10:-94 18:119
~between_now 14:18 28:128
~between_rc 10:95
~between_str 1:40 16:-22
~big 2:59 14:124 20:101 29:-13 33:-118
~bill 8:13 22:54
~bin 8:87 9:-46 17:24
~bin_new 17:25
~bind 10:187
~bit 6:-111 12:90 15:32 17:64
~block 1:37 2:191 8:115 10:-117 25:-1 29:-86 34:-56
~blocker 10:106
~blog 20:57
~blog_post 20:57
~blueprint 2:74 33:46
~board 3:19
~book 15:15 20:53 29:102
~book_a 29:50
~bootstrap 4:95
~bos 11:-114 25:-68 29:-13 34:236
~bot 5:-28 10:-30 11:135 17:-72 23:49 25:171 29:-192 34:34
~both 33:115
~bother 2:58 31:94
~branch 1:142 2:-132 5:44 6:-49 9:-7 10:161 12:68 20:-90 29:74 31:-32 33:84
~break 2:38 8:65 9:-38 17:13 21:13 28:-43
~bring 9:2 24:34
~brok 25:78 29:67 34:-134
~brok_the 25:222 29:-160
~broken 15:45 22:85 29:100
~bug 1:168 8:-89 10:5 12:-117 17:135 20:-60 21:-107 24:74 25:54 29:126 33:-208 34:47
~bug_bash 1:52
~bug_fix 5:60 10:58 21:-42 34:52
~bugfix 2:79 5:88 20:147 29:-72
~bugfix_releas 20:157
~build 4:92 5:154 12:-106 17:-66 20:46 25:69 29:132
~build_the 4:17 29:1
~bump 2:275 13:-55 15:-67 21:-22 22:153 29:-154 33:81
~bump_a 33:130
~bump_of 22:34
~bump_oslo 22:13
~busy 32:120
~but 0:54 7:-43 8:176 14:-70 15:120 21:50 22:-96 25:-24 31:165
~but_i 23:21 31:32
~but_only 8:187 22:-16
~button 2:52 12:36 20:-9 34:65
~button_label 2:65
~by 1:-221 2:-120 5:-199 6:157 7:178 9:-75 10:285 11:-164 12:-41 14:-206 15:70 16:332 17:-131 18:-258 19:-119 20:-163 22:55 24:-271 27:24 28:-145 29:-92 31:-120 32:12 33:73 34:-221
~by_a 16:156
~by_default 23:22
~by_now 6:66
~by_one 16:62
~by_the 10:155 13:35 34:-27
~by_thre 16:8
~by_two 15:60
~by_what 33:135
~by_when 33:20
~bye 25:153 31:-67
~c 9:45 10:57 21:-112 33:96 34:62
~c_when 33:107
~calendar 1:73 2:-119 4:62 5:-61 6:-18 8:-129 10:-109 11:32 13:-78 14:124 17:-120 18:107 19:124 20:-47 22:-147 24:-135 25:-90 26:151 29:-56 31:-74 33:84 34:6
~calendar_feed 14:-47 26:164
~calendar_for 4:130 32:61
~calendar_link 14:186 26:-40
~calendar_of 19:60
~calendar_pleas 26:104
~calendar_week 33:202
~call 1:72 3:-40 4:83 5:86 14:-56 20:-43 24:16 29:155 31:-53 32:-6 34:53
~call_for 1:29 33:47
~cam 9:74 19:222 20:-67 23:108
~cam_befor 19:191 20:-63
~can 0:16 1:-24 2:201 3:48 4:-29 5:-388 6:-129 7:76 8:61 9:-354 10:-34 11:110 12:102 13:-321 15:-73 17:27 18:-17 19:-256 20:99 21:41 22:115 25:-181 26:23 27:-29 29:-98 30:-72 31:-65 32:-224 34:109
~can_a 2:-2 33:73
~can_approv 7:10
~can_customer 20:44
~can_do 11:71 14:-14 23:73
~can_doc 2:39
~can_i 1:-157 2:115 3:8 4:-133 7:137 8:-177 10:-213 11:-29 12:50 14:42 15:46 17:49 18:-73 20:106 21:-5 25:119 26:7 29:-265 31:-92 33:-97
~can_it 2:209 21:86
~can_newcomer 17:85 21:52
~can_not 2:-66 10:117 12:67
~can_one 0:79 11:32 12:38
~can_our 2:113 20:28
~can_peopl 12:121
~can_someon 7:-155 8:149 22:50
~can_the 2:36 15:27 22:26
~can_we 2:70 15:-65 22:151 29:-49 33:190
~can_you 1:46 2:-335 4:55 8:75 16:15 20:-48 23:-139 24:13 25:-278 26:32 29:161 30:-151 31:119 33:-63
~cancel 8:73 23:-58 24:62 29:70 31:19
~cancel_my 8:132 29:95
~candidat 0:63 5:54 14:16 18:-106 20:-69 29:-52 33:165
~capital 29:38
~capital_of 29:38
~car 2:65 10:-114 29:86 34:102
~car_about 33:2
~car_of 34:113
~ce 5:-73 6:89 12:155 29:-83
~ce_what 5:-20 6:102
~chain 29:85 33:61
~chanc 2:171 21:107
~chanc_of 21:122
~chanc_to 2:34
~chang 1:-379 5:-68 6:-126 10:163 11:-68 12:46 13:117 14:-14 15:152 16:130 17:-41 19:-164 21:48 25:-2 26:-259 27:110 28:55 29:-49 31:-15 33:-11
~chang_a 11:-29 15:48
~chang_after 10:102 15:-11
~chang_for 9:41 10:6
~chang_is 2:84
~chang_it 16:36
~chang_my 2:-115 7:83 8:24 23:36
~chang_of 16:86
~chang_the 2:93 15:125 16:-128 24:72 34:85
~chang_to 16:143 27:6
~changelog 1:171
~channel 2:-105 11:160 18:-39 20:-1 25:69 26:145 27:124 30:60 31:114 32:-82 34:25
~channel_from 27:-22 31:179
~channel_get 26:78 27:29
~channel_should 31:28
~channel_subscrib 26:78
~channel_to 30:32
~charg 34:180
~charg_of 34:85
~check 2:122 11:88 24:46 28:68 29:-106
~check_the 24:40
~checkpoint 1:124 24:-16
~cheer 25:108
~cherry 2:125 10:69 11:-21 29:43
~cherry_pick 2:125 10:69 11:-21 29:43
~christma 25:94 28:-131 29:73
~ci 2:210 9:-83 10:-121 11:-59 12:-80 15:-63 16:82 23:-106 25:-92 27:112 28:7 29:264 31:-73 33:-64
~ci_was 16:41
~cleanup 2:69 22:56
~clf 29:-139 33:200
~client 0:-55 1:-185 2:63 6:94 10:119 12:30 16:105 18:-28 19:-2 20:-117 22:75 29:-277 33:73 34:102
~client_lib 1:-1 2:-143 6:94 10:56 21:48
~client_librari 6:-97 12:113 34:137
~client_library 6:107 10:121 15:29 16:112 22:27 27:-60 33:-87
~client_releas 33:18
~clock 10:-34 12:-16 28:251
~clon 4:187 17:104 18:-85
~clos 1:34 5:-57 6:130 7:-79 8:9 9:-113 12:204 18:-4 20:-147 22:-18 24:11 28:106 29:27 33:76
~clos_are 28:77
~clos_for 12:95 29:-32 33:54
~closest 18:301 33:-74
~closest_dat 18:88
~cod 2:154 10:126 17:50 18:-40 22:-20 28:-7 29:-10 33:125
~cod_for 33:107
~cod_freez 29:-199 33:187
~cod_may 2:41
~cod_or 5:68 10:77
~cod_slush 1:29 29:62
~codenam 19:52
~coffe 25:168 29:45 34:-75
~coffe_machin 29:97
~com 2:-216 5:56 6:35 10:-19 12:58 15:-140 17:-189 18:303 19:34 20:68 25:-250 28:-167 31:-127 32:140 33:-29 34:-92
~com_along 5:166
~com_befor 18:24 20:25 33:76
~com_day 18:19 28:-16 32:116
~com_out 19:172 20:-17 29:7
~com_too 8:44
~com_up 18:149 27:4
~command 0:-8 2:19 7:57 11:342 14:-111 29:-114
~command_for 11:85
~command_to 7:67 11:76 14:-44
~comment 2:4
~commit 2:-41 11:-128 12:106 17:20 25:79 29:176
~compar 3:38 14:-26 19:163
~compar_with 19:37
~complain 29:14 30:31
~complet 1:5 5:48 14:198
~concern 10:174 27:50 33:-49
~condition 9:139
~conferenc 29:136
~config 1:2 10:58 21:44
~confirm 33:40
~congrat 25:193
~consider 8:72 10:18 22:11
~constraint 12:19
~contact 34:323
~contact_about 34:15
~contact_for 34:121
~contract 29:39
~contribut 17:272 29:-11
~contribut_cod 17:119
~contributor 2:24 14:16 17:8 29:91
~contributor_guid 17:115
~cool 25:69
~copy 4:98 14:-62 26:70
~correct 20:101 29:-38 33:237
~correct_it 16:92
~cost 18:-87 26:114 29:22
~could 4:35 7:3 10:2 11:-99 12:-120 14:55 15:4 16:55 18:-19 20:-48 21:22 22:118 23:5 24:15 27:7 28:-48 29:-47 33:25 34:-187
~could_a 2:66 21:101 22:-84
~could_i 26:40
~could_somebody 7:50
~could_we 3:31 7:88 8:-58 12:-48 22:170
~could_you 4:81 7:-85 8:74 11:-2 14:108 15:-130 16:34 21:-89 24:66 26:-107 33:85
~count 8:-106 10:183 13:121 27:47 33:-84
~count_as 10:128
~count_me 27:60
~countdown 10:-26 27:22 28:249 31:76
~countdown_to 28:151
~coupl 6:122 19:-4 32:-33
~coupl_of 6:122 19:-4 32:-33
~cover 2:-55 10:180 29:27
~cover_log 10:4
~crash 2:84 16:-30
~creat 1:90 3:166 4:64 6:-38 8:-13 9:-60 11:60 13:-51 16:-57 22:8 25:-52 29:71 34:104
~creat_a 4:-106 11:84 29:178
~creat_releas 1:-11 4:123
~creat_the 3:97
~current 4:72 5:241 32:-32
~current_cycl 4:22
~current_releas 5:61
~currently 12:172 26:53
~customer 15:5 19:-62 20:190 22:22 29:135
~cut 2:84 5:119 6:196 9:-24 12:-23 28:-77 29:42 31:125 33:-71
~cut_rc 29:158 33:-70
~cut_the 20:59 31:68
~cutoff 0:21 1:70 6:1 10:-92 14:13 18:123 20:-17 21:76 22:-4 29:-89 33:116
~cutoff_for 1:98 21:89 22:-94 33:132
~cve 10:-5 22:72 29:189
~cycl 0:18 1:-271 2:-178 3:335 4:306 5:157 6:-273 8:16 9:-164 10:20 11:-59 12:-154 14:127 16:-186 17:-142 18:-296 19:211 20:-216 21:-63 22:-149 24:-173 25:-338 26:-166 27:-197 29:-439 31:-180 32:-264 33:-44
~cycl_befor 19:115
~cycl_creat 4:9
~cycl_for 4:202
~cycl_in 3:78
~cycl_is 5:112
~cycl_look 14:155
~cycl_next 3:82
~cycl_pleas 4:15 5:3
~cycl_start 3:41
~cycl_with 3:26
~d 16:149 24:124 28:-24 33:-117
~daily 27:89 31:26
~daily_digest 27:28 31:21
~dank 25:146 29:-75
~das 20:43 29:149
~dashboard 8:16 9:65 22:139
~dat 0:23 1:-47 2:-554 3:-47 5:-475 6:-82 7:-225 8:-179 9:-402 10:-496 11:36 12:-395 13:-388 14:185 15:104 16:20 17:-209 18:151 19:224 20:298 21:-336 22:-448 23:-299 24:-546 25:-559 27:-159 28:-88 29:-53 30:-254 31:-273 32:122 33:254 34:-118
~dat_and 14:48 17:22
~dat_are 32:163
~dat_as 19:24
~dat_between 1:37 16:-29 32:29
~dat_can 33:53
~dat_chang 15:35 16:65 20:-41 27:161 29:-36 33:-92
~dat_do 20:9 33:81
~dat_doe 33:48
~dat_for 1:-40 4:77 11:-40 14:225 16:153 27:-92 29:159 32:-139 34:-9
~dat_i 1:2 18:6
~dat_in 1:61 14:-48 19:16 31:66 33:-64
~dat_is 6:62 16:67 20:-8 28:85
~dat_of 0:7 14:-226 18:-322 19:204 20:116 24:-1 29:91 33:97
~dat_on 33:134
~dat_pleas 14:-47 16:-216 18:123 19:34 20:162 29:-5 32:-32 33:92
~dat_should 14:76 18:95 29:-67
~dat_that 18:83
~dat_to 19:-44 29:90
~data 15:16 33:89
~data_los 15:30
~databas 29:142 33:-72
~day 0:-161 1:180 2:-516 5:-147 6:-196 8:-411 10:-184 11:-369 12:-466 13:-127 14:-208 15:-126 16:208 17:41 18:-314 20:244 21:-124 24:219 25:43 27:-524 28:245 29:-260 31:-246 32:116 33:110 34:-193
~day_ahead 23:11 24:30
~day_as 16:82 33:34
~day_away 24:118 33:-3
~day_befor 1:244 24:192 28:-87 33:-28
~day_between 28:109
~day_can 20:18 33:58
~day_did 19:205 20:-47
~day_do 20:116 28:16 29:-31 33:24
~day_doe 33:18
~day_earlier 16:116
~day_for 2:-2 16:80 20:73 22:99 24:-173 28:-67 32:2 33:228
~day_in 24:127
~day_is 10:-65 20:139 29:-116 33:119
~day_later 16:204
~day_left 24:50
~day_of 10:129 20:138 28:-18 29:80
~day_on 1:89 33:50
~day_pleas 22:50
~day_so 33:48
~day_to 16:-136 28:238
~day_until 29:124
~day_was 20:8
~db 22:11 29:144
~de 14:-112 17:158 19:-22 20:68 25:-141 27:97 28:122 29:-209 31:90 32:67 33:-176
~de_la 20:101
~de_releas 20:93 28:126
~dead 2:74 29:10 33:42
~deadlin 0:110 1:124 2:-282 4:-20 5:-154 6:67 8:-90 11:6 12:-124 13:-48 14:108 15:-32 16:-18 17:-174 18:93 19:-83 20:-257 24:-57 25:31 26:33 27:76 28:-28 29:-112 30:50 31:-127 32:70 33:10 34:-34
~deadlin_are 6:24 14:219 32:-168
~deadlin_com 18:116
~deadlin_for 0:105 1:119 18:-106 28:75 29:18 33:-92
~deadlin_in 27:41 32:37
~deadlin_is 18:18
~deadlin_of 29:100 33:-77
~deadlin_pleas 0:86 14:-95 18:83
~deadlin_thi 14:-3 33:55
~debian 29:130 33:-26
~decid 0:3 3:78 7:101 8:-71 9:72 13:-113 15:4 20:-23 21:24 22:-169 25:-77 29:-61 34:232
~decid_about 34:2
~decid_on 3:75 7:117 8:-69
~decision 7:44 8:59 9:116 29:-73
~decision_on 7:79 8:71 9:13 13:-26
~declin 8:86 9:-99 29:49
~default 23:94
~defin 0:83 1:-2 10:128
~definition 10:128
~definition_of 10:128
~delay 5:-1 6:-47 15:294 16:48 33:-61
~delay_the 15:105 29:27
~delet 6:30 10:-44 18:61 22:11 23:-66 24:-19 29:101 31:123
~delet_the 6:34 24:69 29:140 31:-32
~demander 9:-34 21:89
~demander_une 9:-34 21:89
~den 4:13 14:63 16:45
~deni 8:55 13:121
~deny 7:128 8:165 9:-103 13:-93
~dep 2:103 21:20 28:68 29:-142 33:80
~dependenci 12:77
~dependency 2:54 25:89 33:139
~dependency_bump 2:83 33:-37
~deploy 11:-71 29:176
~deprecat 2:60
~deputy 34:150
~der 12:70
~des 29:52 31:101
~describ 10:79 17:154
~design 5:75 29:19
~despit 2:-34 13:85 22:90
~despit_the 2:-25 13:86 22:8
~dev 2:-65 5:139 12:-22 17:116 18:-119 24:38 26:89 27:177 28:-109 29:-105 30:132 31:5 34:-141
~dev_or 5:165
~dev_to 27:158 28:-70
~develop 5:86
~developer 10:120 12:-13
~development 4:47 5:104 6:-31 12:94 29:-40
~dialog 9:33 22:32
~did 0:-64 2:-28 4:-1 5:13 6:257 8:-258 9:205 10:-379 11:18 12:103 13:215 14:-195 15:-37 16:-132 17:-67 18:-234 19:243 20:-257 21:-265 22:-100 23:117 24:-185 25:19 28:-149 29:-124 30:76 31:-165 32:-42 33:-187 34:93
~did_anyon 13:120 21:-85
~did_i 2:11 26:35
~did_it 25:161
~did_m 6:104
~did_my 6:-3 9:94
~did_not 23:1
~did_rc 6:58
~did_someon 12:37 30:73
~did_str 12:113
~did_the 5:-76 6:1 12:71 14:-47 29:85 34:166
~did_they 9:49
~did_we 3:83 5:-128 6:35 7:-50 9:27 13:140 19:139 29:-141 33:-107
~did_you 7:97 8:-7 11:86 23:55 25:-69 30:21
~die 29:-99 34:20
~die_new 20:29
~diff 2:55 10:95
~differ 10:90
~differenc 10:160
~differenc_between 10:160
~digest 26:88 27:200 29:-137 31:137
~digest_her 31:60
~dir 25:126 29:-71
~direct 23:71
~direct_messag 23:71
~disabl 31:169
~discus 7:24 8:-3 29:57 30:43 31:-81
~dm 27:332 33:-126
~dm_me 24:-76 27:264
~dm_when 24:13 27:57 33:-59
~dms 2:-92 11:143 25:-136 26:153 27:29 29:-9
~do 0:90 1:-190 2:-77 3:228 4:-190 5:-56 6:-352 7:-8 8:-26 9:-320 10:148 11:95 12:-23 13:-385 14:-188 15:90 16:-187 17:62 18:-26 19:-399 20:21 21:70 22:-575 23:154 24:-120 25:-175 26:108 27:-571 28:206 29:51 30:86 31:-7 33:-5 34:87
~do_a 4:7
~do_befor 17:42
~do_doc 2:30
~do_i 0:12 2:-20 3:54 8:-29 9:-211 10:-24 11:43 12:-15 13:-145 14:-53 15:93 17:68 18:118 20:-229 21:17 22:-142 23:-10 25:-475 26:-11 28:-42 29:86 30:48 32:51 33:-128 34:225
~do_new 2:-63 12:54
~do_not 0:130 1:-17 3:116 4:-8 6:-160 7:65 9:-40 12:-176 14:-77 15:159 16:-172 21:4 22:-97 23:75 24:3 27:-103 29:-129 30:187 31:83 33:-209 34:-39
~do_now 5:53
~do_peopl 10:36
~do_releas 10:85
~do_reminder 23:163 31:-29
~do_they 10:84 11:36 14:52 33:-15
~do_we 2:-176 3:-127 5:-4 7:-146 9:29 12:57 13:5 14:174 18:-14 19:-225 20:68 21:-39 25:-160 28:138 29:216 33:40
~do_you 3:42 4:-24 5:-68 10:25 14:-83 20:51 23:30 24:-67 25:14 26:154 29:36 30:-305
~doabl 2:145 28:-40
~doc 0:247 1:178 2:156 6:-49 10:-135 12:-144 15:-160 16:-209 17:204 18:-76 19:-24 21:-161 27:54 29:23 31:10 33:-152
~doc_fix 17:106
~doc_freez 0:212 1:26 10:-90 16:-51 25:68 29:144 33:-183
~doc_patch 2:257 10:-85
~doc_sprint 1:98
~doc_team 34:26
~documentation 0:45 5:-37 11:73 17:44 18:37 24:25
~documentation_freez 0:60
~doe 0:-159 1:-170 2:116 3:-16 4:-70 5:54 6:-280 7:8 9:118 10:217 11:15 12:33 13:-109 14:65 15:-119 16:-156 17:-14 18:-72 19:-341 20:98 22:-183 24:-203 25:-280 26:84 27:-163 28:-160 29:134 30:-57 32:-28 33:83 34:-34
~doe_a 2:78 12:20 34:52
~doe_anyth 18:108
~doe_exception 9:47
~doe_featur 10:-68 33:41
~doe_ff 2:-107 10:149
~doe_it 2:142 20:145
~doe_m 33:81
~doe_mean 10:112 29:-15
~doe_not 8:71 10:-13 29:102 31:11
~doe_one 0:-10 7:35 11:163
~doe_rc 29:-94 33:197
~doe_requirement 10:141 33:-40
~doe_str 12:28 18:-20 33:79
~doe_that 28:4
~doe_the 2:85 5:66 10:84 19:-72 20:73 29:-14 33:15 34:-27
~doe_thi 10:-93 14:144 21:18 29:70
~doing 5:239 9:87
~don 4:37 6:162 8:54 9:-62 12:-34 17:109 18:14 20:69 25:19 27:34 29:-181 33:-9
~don_with 17:-27 18:140
~door 12:88 22:94 24:8 29:-178 33:63
~door_for 12:92 22:98
~down 5:-7 8:164 9:32 10:-102 11:-1 16:3 25:-55 29:126 33:223
~down_for 33:136
~down_request 8:73
~down_the 8:44 9:66 29:-61
~download 20:155
~download_it 20:75
~download_the 20:19
~draft 1:23 4:149 20:49
~draft_a 4:85
~draft_the 4:18 20:56
~driver 2:206 8:90 9:18 29:-101 33:44
~drop 1:-28 8:51 24:162 29:-174 31:123 33:1
~drop_me 31:99
~drop_the 24:41 27:-63 31:95
~drown 31:65
~due 6:-114 24:136 25:-87 28:-86 29:-189 32:360 33:91
~due_befor 18:125 28:-56 32:23
~due_by 32:74
~dump 14:105
~dur 2:258 12:-172 17:31 31:69
~dur_str 2:184 10:-20 12:-7
~dur_the 2:102 22:27
~duty 32:-22 34:111
~e 6:178 7:197 8:-163 10:-89 29:114
~each 24:-54 27:130 32:64
~earlier 1:-10 6:-53 10:51 16:149 18:85 19:84 23:5 33:-85
~early 1:65 2:88 11:-85 21:94 23:170 29:-84 33:-66
~easy 17:207
~edit 2:49 33:23
~effect 12:165
~ein 1:91 9:-36 16:28 21:46 33:-6
~ein_exception 9:-30 21:52
~ein_featur 2:33
~einen 1:87
~el 14:-11 16:92 18:69 24:92 28:-43 29:100
~el_schedul 18:100
~el_str 24:104 28:-51
~els 11:128 31:64
~email 27:86 34:19
~embarrass 22:51
~en 5:214 6:-59 10:-5 12:16 14:-82 18:73 29:-22
~en_is 5:208 29:-14
~end 2:-16 4:162 5:38 10:-52 15:4 16:33 24:-117 28:-187 29:62 32:76 33:58
~end_of 1:46 4:25 16:3 29:-34 33:52
~endpoint 2:13
~enough 2:61 7:61 9:-45 24:-67 27:-24 28:54 31:203 33:-76
~enough_for 2:93 7:87 23:15 33:-37
~enough_tim 28:16
~enter 1:82 5:73 11:111 14:-60 33:-2 34:8
~enter_a 1:87
~enter_the 5:33 34:12
~entry 1:31
~eol 9:-22 10:253 11:-74 18:-1 19:-79 20:-69 25:-39 29:56
~epoxy 14:-113 19:309 33:-89
~error 2:141 10:-112 22:10 29:108
~error_messag 2:104
~eta 6:-91 10:-111 16:-126 19:-40 20:288 25:-28 28:43 29:-141 33:204
~even 10:-16 12:-53 21:69 22:84 33:24
~event 0:6 4:-72 18:101 27:41 32:96
~ever 17:89 21:15 25:82
~every 8:-93 9:-18 14:291 24:90 25:54 27:218 28:-42 32:-86 33:-149
~every_dat 14:124
~every_deadlin 14:70
~every_freez 14:43
~every_monday 24:169 27:75 32:-51
~every_tim 27:69
~everybody 25:61
~everyon 8:25 24:42 25:15
~everyth 5:5 11:122 12:86 13:22 14:109 16:44 18:-25 20:-72 25:-193 31:4
~everyth_from 14:118
~everyth_that 8:84
~exact 16:-13 33:142
~exactly 10:104 17:-4 25:122 28:77 29:-71
~exactly_is 10:88
~exampl 7:164 8:-6 11:172 25:-25
~exampl_of 11:123
~exc 6:-6 8:-10 9:137 13:143 22:70 29:-111
~exception 1:-105 2:-57 4:-91 5:-120 6:-75 8:111 9:151 12:-115 13:168 14:-55 16:-201 17:-192 18:-23 19:21 20:-99 21:220 22:182 25:-29 26:-39 27:19 28:-48 29:-111 32:-165 33:-149 34:62
~exception_approv 8:-130 9:206
~exception_are 27:59
~exception_be 21:163 22:-40
~exception_bump 22:57
~exception_for 2:102 8:84 9:29 10:-137 11:-170 13:103 21:-40 22:128 29:-8 34:-183
~exception_grant 13:44
~exception_i 9:181 21:-25 29:-1
~exception_is 9:-44 21:52 27:92
~exception_list 9:-5 13:107
~exception_need 8:-28 13:-16 21:234
~exception_of 8:43
~exception_on 7:140 8:-134 22:6
~exception_pleas 13:23
~exception_queu 13:121
~exception_request 8:37 9:-129 13:-60 21:48 22:111
~exception_so 22:12
~exception_that 13:172 21:-85 31:5
~exception_to 10:103 13:-43 21:-79 22:102
~exception_want 22:100
~exception_with 11:51 13:39 21:-40
~exempt 2:91 12:-46 13:137 22:21 29:-31
~exempt_from 10:122
~exemption 2:-21 22:147
~exist 3:92 6:98 11:8
~expect 17:145 20:214 29:-24
~expect_of 17:166
~expect_the 20:14
~expir 6:100 9:184 13:76 19:-7 29:-90 32:-43
~explain 10:300 11:63 13:-32
~extend 6:-97 8:72 15:109 33:35
~extend_the 15:14 22:30
~extension 13:21 22:58
~extra 0:106 1:160 16:26 28:-6
~extra_day 16:132
~fail 29:173
~fall 2:-30 10:82 14:-85 18:-65 20:46 24:-44 29:-20 32:230 33:68
~fall_in 32:94
~fall_into 20:90 32:70
~fall_on 33:49
~fall_under 10:138
~fang 17:38
~fang_i 17:38
~far 5:82 6:24 10:-116 12:-123 13:248 20:-95 28:243 29:-162 33:-44
~far_off 6:-30 28:168
~featur 0:-219 1:-44 2:70 3:-29 5:38 6:41 7:-180 9:-247 10:86 13:-2 14:-217 15:33 16:66 17:-5 19:87 20:-117 21:-15 22:64 24:17 26:15 27:-61 28:90 29:-142 30:-17 31:-11 32:-248 33:87
~featur_and 27:45
~featur_cod 33:146
~featur_freez 2:-183 8:3 10:46 15:83 16:18 17:92 18:39 19:96 21:-34 22:-14 24:85 25:29 26:109 27:-101 29:-452
~featur_in 2:62 22:33
~featur_or 5:65 34:56
~featur_proposal 10:99 16:111 33:-214
~featur_still 12:64
~featur_work 2:-110 5:158
~feb 1:-36 4:108
~feed 14:-94 26:253 27:107 29:-33
~fetur 10:-103 16:5 29:-34 33:150
~fetur_freez 10:-102 16:6 33:151
~few 32:96
~fewer 2:-34 30:111 31:52
~ff 0:-283 1:-215 2:-8 4:-153 5:-22 6:-37 8:-230 9:-658 10:110 11:-365 12:3 13:-473 14:-136 15:197 16:283 19:148 20:-361 21:-386 22:-47 24:94 25:-392 26:-324 27:-119 28:121 29:-903 32:-10 33:206 34:42
~ff_and 2:36 33:38
~ff_dat 19:144 33:-37
~ff_in 12:76 28:91
~ff_is 24:37 27:-55 33:44
~ff_mov 15:50 33:-2
~ff_on 12:46 16:20 19:30
~ff_or 18:49
~ff_pleas 16:1
~ff_reminder 23:14
~ffe 1:-5 2:-232 6:-125 9:42 10:40 11:104 13:146 16:-29 18:-116 19:-164 21:359 22:271 24:-193 27:-165 28:-116 29:-511 33:-332 34:-41
~ffe_for 8:39 21:71 22:64
~ffe_pleas 22:175
~fil 9:147 10:-41 11:-3 13:122 19:-40 21:156 22:149 33:-153 34:-142
~fil_a 9:26
~fil_an 11:6 22:16
~fin 2:167 7:-45 8:219
~fin_at 2:27
~final 0:-163 5:-150 6:126 10:95 13:-10 14:-37 15:-4 16:69 17:-132 19:7 20:155 22:-133 24:30 25:-212 26:-92 27:57 29:-412 32:-117 33:86 34:18
~final_dat 4:12 33:7
~final_on 20:3
~final_rc 0:-26 2:21 5:-7 6:42 10:66 14:-123 15:-34 16:86 19:32 20:-484 27:7 29:-116 31:13 33:213
~final_releas 4:-103 10:76 20:74 24:81 27:37 33:-231
~finally 20:10 25:99
~find 7:48 21:102 22:-47 29:29
~find_the 7:51 21:6 29:66
~finish 2:31 3:-23 4:18 5:-61 7:13 8:-14 12:101 14:37 17:-60 18:-10 20:-101 21:14 24:28 28:44 32:71
~finish_by 10:85
~finish_my 2:-30 28:86
~finish_the 22:22 24:49
~first 2:-99 4:18 5:-107 6:-25 8:-52 9:-92 10:-224 11:-75 12:-84 16:-17 17:367 18:255 19:48 20:-158 29:-79 33:82
~first_day 1:-12 4:98 17:165 25:-133
~first_mileston 14:67 18:-45 19:52
~first_of 1:5
~first_patch 17:129
~first_rc 18:-104 33:297
~first_week 29:96
~fiv 1:64
~fiv_day 1:66
~fix 1:-275 2:129 5:111 8:35 10:32 13:-114 16:224 17:74 21:-123 22:152 25:-26 29:54 33:-295
~fix_after 22:31
~fix_be 20:30
~fix_for 2:110
~fix_in 2:51 16:-41 22:6 29:32
~fix_is 8:91 16:96 22:-43
~fix_it 16:117
~fix_now 5:-5 12:100
~fix_the 16:19 29:49
~flag 11:124 12:83
~flamingo 19:296 20:-52 28:-6 33:-139
~flight 13:33 34:-10
~folk 0:15 11:-5 17:26 24:42 25:60 27:-64 30:45
~follow 10:-178 11:57 14:-162 18:240 22:-24 24:109 25:-13 26:263 27:238 28:-14 29:-120 33:-203 34:-113
~follow_deadlin 18:113
~follow_featur 26:45 27:15 33:-25
~follow_rc 26:68 34:-75
~follow_the 18:95 26:60 27:26
~follow_up 24:164 27:-78
~foo 29:108
~fooclient 33:54
~for 0:-12 1:21 2:-172 3:-41 4:138 5:-73 6:-28 7:-56 8:72 9:-22 11:28 12:-24 13:46 14:-104 15:-421 16:-81 17:-114 18:-7 19:-120 20:90 21:227 22:222 23:-51 24:-90 25:7 26:31 27:17 28:20 29:8 30:-502 31:29 32:-21 33:92 34:33
~for_a 2:118 3:146 4:-33 8:-114 9:-122 10:-126 21:230 22:-7 29:-190 31:97 32:-10 33:-121
~for_add 0:-78 11:71 25:71
~for_all 27:46
~for_an 13:186 21:139 22:-23
~for_backport 1:37
~for_chang 2:-14 12:69
~for_client 10:3 16:30
~for_den 22:10
~for_doc 0:7
~for_exception 13:52
~for_featur 10:-157 12:123 16:-146 22:-57 24:101 28:143
~for_ff 16:41 24:-73 31:171
~for_final 6:82 24:39
~for_freez 27:133
~for_gazpacho 19:11
~for_googl 14:-56 26:161
~for_hibiscu 14:106 33:40 34:48
~for_it 2:98 4:26 22:59 33:76
~for_lunch 24:-36 29:241 32:-71 34:-18
~for_m 2:84 6:-52 16:37 22:-43 23:-46 24:140 31:-93 33:154
~for_me 7:-128 8:-104 9:-17 10:106 11:-68 13:99 14:26 21:37 22:-2 24:-148 25:47 29:43 31:37 33:91
~for_mileston 31:39
~for_mor 16:31
~for_my 2:24 13:21 19:98
~for_new 2:-44 17:23 29:-159 33:242
~for_next 16:11 29:19
~for_our 4:29 22:144 33:8
~for_pr 22:181
~for_proposal 28:14
~for_rc 0:-46 1:-157 6:-3 16:66 24:219 29:184 31:-163 33:-67 34:66
~for_releas 1:137 12:18 27:78
~for_requirement 13:150 21:-28 28:58
~for_review 33:174
~for_sept 1:-52 24:111
~for_str 10:-129 13:93 16:55 23:137 24:-149 28:45 33:-26
~for_string 21:55 22:-56 28:50
~for_test 8:137 21:78 22:-49
~for_that 29:59
~for_the 0:40 1:107 2:-20 5:13 6:56 8:53 9:155 10:-86 11:-216 12:-145 13:-86 14:-107 16:-126 17:-289 18:-95 20:106 21:-153 22:166 23:-40 24:-204 25:175 26:23 27:20 28:-127 29:98 31:-164 33:-45 34:6
~for_thi 1:-96 11:-8 14:49 21:99 27:49 29:183
~for_today 25:11 31:166 32:-3
~for_tomorrow 32:4
~for_translator 10:128 12:-13 33:-33
~for_two 8:56
~for_urllib 8:58
~for_us 1:74
~for_version 4:92
~forbid 10:61
~forc 6:-35 12:312 33:-47
~forget 10:-73 11:83 24:176 29:-56 31:34
~form 9:-9 21:207
~forward 16:43 27:72
~forward_to 16:57
~found 25:10
~four 3:121
~four_month 3:121
~fpf 6:78 10:51 19:-22 20:-79 29:-32 33:133
~franc 29:68
~fre 22:4 32:22
~freez 0:48 1:32 2:-15 3:-155 5:-244 6:5 7:-142 8:5 9:-2 10:90 11:-32 12:130 14:48 15:23 16:51 18:19 20:-348 21:-39 22:54 25:85 26:-21 27:63 28:26 29:-32 30:-215 31:28 32:-4 34:-21
~freez_a 1:104 15:112
~freez_activ 12:140
~freez_alert 24:-55 27:22 31:102
~freez_already 2:38 6:191 12:-84
~freez_also 10:38 19:99 33:-60
~freez_and 1:2 17:32 18:78 19:23 27:54 28:-66 33:-64
~freez_apply 2:63 10:76 12:86 33:-92 34:-89
~freez_are 12:52 14:27
~freez_as 10:-83 15:152
~freez_at 10:-49 33:109
~freez_be 15:11 16:96 24:-30 28:29 33:-12
~freez_been 12:30
~freez_begin 27:127 29:111 33:-32
~freez_block 2:122
~freez_but 0:72 14:-38 27:40
~freez_by 16:65
~freez_com 6:-18 10:14 33:39
~freez_could 21:45
~freez_cover 10:4
~freez_dat 15:15 18:-3 19:85 29:12 33:43
~freez_do 14:117
~freez_end 16:68
~freez_exception 2:-53 8:241 9:216 10:-359 11:70 22:5 27:-124 34:-48
~freez_extend 15:221 33:-127
~freez_fall 33:73
~freez_for 1:161 10:157 12:-161 18:-33 27:80 33:11
~freez_forbid 10:61
~freez_happen 6:45
~freez_has 12:76 14:-40 15:15
~freez_hit 18:45
~freez_how 10:2
~freez_i 17:35 33:-22
~freez_in 14:72 25:104 28:37 29:-39 32:89
~freez_is 2:95 10:-74 16:69 18:148 21:111 23:20 24:-111 27:-89 33:70
~freez_kick 6:-68 12:145
~freez_last 6:120 10:113 29:-54 33:-157
~freez_mean 10:93
~freez_new 16:22 31:84
~freez_notic 27:52
~freez_now 6:-78 12:186
~freez_on 6:-60 10:-24 12:165 29:74 33:52 34:27
~freez_one 1:19
~freez_only 10:1
~freez_or 2:-136 6:46 12:206
~freez_over 12:47
~freez_pleas 10:144 16:-147 22:111 31:-28
~freez_reminder 16:-17 24:28
~freez_sep 1:58 16:-10
~freez_should 16:187
~freez_start 12:41 16:65 24:9
~freez_still 6:18
~freez_string 10:24 19:4 33:-2
~freez_that 33:110
~freez_tim 5:-15 12:156
~freez_to 15:4 16:111 29:65 33:-201
~freez_was 0:1 15:-36 19:195
~freez_what 23:19
~freez_when 33:228
~freez_which 29:140
~freez_with 2:-40 16:160 21:93
~freez_would 21:21
~freez_yesterday 34:130
~french 11:2 16:-32 29:115
~fresh 4:69 17:144 18:-82
~fri 32:155
~friday 1:127 2:58 9:-11 10:-104 16:184 17:-102 18:-57 24:110 25:42 27:-60 29:-178 32:180 33:45
~friday_is 10:-20 33:178
~friday_pleas 16:98
~from 1:18 2:-32 4:61 6:-149 8:193 10:123 11:-134 12:-160 14:106 15:-80 16:-10 17:-148 18:-101 19:119 20:-194 21:-86 26:-69 27:-13 28:-76 29:81 30:-64 31:224 34:-52
~from_featur 10:7
~from_last 9:41 29:152
~from_me 8:125
~from_my 8:34
~from_now 14:191 27:98
~from_rc 19:53 28:-39
~from_the 1:58 10:105 13:19 27:-200 31:183
~from_today 4:27
~front 18:79 29:-61
~froz 6:103 12:-65 25:16
~frozen 5:-76 6:-53 10:-7 12:307 18:-102 22:93 25:36 28:-17 29:160 33:-70
~frozen_at 12:105
~frozen_is 25:108 29:-51
~frozen_or 12:103
~full 4:-21 14:162 18:102
~full_calendar 14:96
~full_list 18:130
~funny 25:147
~futur 18:79
~ga 1:-64 2:-23 4:43 5:-71 6:48 14:54 16:91 19:19 20:318 22:-46 25:-74 28:62 29:-185 32:-93 33:-254
~ga_dat 16:59
~gat 2:-48 5:-10 6:-87 8:26 9:-79 12:229 14:-29 15:21 18:71 21:35 25:-47 29:49
~gat_clos 12:162
~gat_is 15:48
~gazpacho 19:334 20:-50 33:-146
~gel 12:121 29:2 33:61
~general 26:84 30:-93 31:122 34:84
~generat 4:168
~generat_the 4:16
~german 11:73 25:-60 29:61
~get 0:-142 1:-123 2:-34 4:62 5:33 6:-143 7:-140 8:102 11:-192 12:-235 13:-329 15:-247 16:-184 17:10 18:28 19:-107 20:19 21:110 24:93 25:-258 26:270 27:136 28:-12 30:103 31:-111 32:-101 33:1 34:-140
~get_a 2:-74 17:-164 21:-8 24:120 26:179 29:206 33:-84
~get_an 11:-93 21:129 22:69
~get_in 8:77
~get_lock 33:57
~get_my 8:125 9:-13 17:77 20:59 29:-81
~get_tagg 33:134
~get_the 2:-143 20:36 23:33 24:-7 26:130 27:164 31:-16 34:-59
~get_thi 2:253 29:-9
~get_your 11:85 26:72
~gett 11:-95 17:51 18:77 21:85 31:104
~giv 2:-145 5:66 8:92 11:48 13:81 16:101 18:22 19:-91 20:-104 22:112 24:-53 25:25 27:-1 29:-324 31:-185 33:41
~giv_me 5:134 13:115 16:-75 18:42 22:30 25:95 27:-362 29:-141 33:56 34:4
~giv_us 22:61
~given 9:46
~global 0:3 2:-37 33:123
~global_requirement 33:126
~go 1:51 2:142 4:32 5:-91 6:10 7:-139 8:1 9:24 20:59 22:-55 25:106 28:61 34:-203
~go_ahead 8:94
~go_in 2:169
~go_nogo 1:114
~go_out 5:-10 6:12 19:33 23:28
~go_through 9:49
~goe 2:179 6:-85 16:52 18:-14 20:40 21:76 28:-49 33:27
~goe_to 16:56
~going 2:-35 4:152 5:11 7:31 8:-42 9:27 10:-55 12:12 14:-80 15:9 25:72 28:-72 29:-97 30:8 31:-25 32:124
~going_on 2:-57 5:58 12:49 17:30 32:107
~going_to 4:23 5:-35 7:64 8:-2 15:39 20:17 30:29 31:-8
~goliv 20:193
~gon 2:21 6:229 33:-111
~gon_by 6:87
~good 0:31 2:65 5:-47 7:-27 8:61 10:4 11:39 14:-129 17:135 25:121 27:-54 29:-131 32:-77
~good_for 10:86 11:106 25:-118
~good_morn 25:9
~good_to 2:147 8:63 25:23
~googl 14:11 26:67
~googl_calendar 14:11 26:67
~got 10:-70 13:278 15:25 17:55 21:-133 25:81 28:231 29:-236 32:54 33:103 34:-238
~got_a 2:4 13:33 17:-61 25:133 29:-94
~got_until 32:78
~gpu 8:14
~grant 2:-153 7:70 8:158 13:59 19:7 21:-40 22:71 25:-152 27:109 29:-74 32:-81
~grant_an 22:110
~grant_exception 13:-32 27:51 34:5
~grant_us 8:-66 22:200
~great 8:-51 25:230
~green 7:27 8:96
~group 27:17
~guid 17:184 24:93 29:-69
~h 11:216 22:85 24:146 25:-169 28:-20 29:-117 31:-127 33:-58
~h_befor 28:9
~had 0:59 6:164 12:-60 23:8 28:-136 31:68
~had_a 0:70 25:2
~haha 25:111
~half 2:69 4:7 19:8
~half_a 4:24 19:12
~halfway 1:11 5:188 6:-53 9:-37
~hand 12:-70 20:21 25:121 26:54 29:-54 33:59
~handl 34:200
~happen 2:-30 6:128 7:19 10:126 13:-19 18:-7 19:-6 24:-20 25:-138 32:194 33:-24
~happen_between 32:29
~happen_if 7:55
~happen_in 33:45
~happen_on 10:120 16:19 20:-118 32:71
~happen_to 9:87
~happen_when 10:23 11:62
~happy 16:-70 20:-13 25:261
~happy_friday 25:95
~hard 1:88 10:42
~has 3:13 5:163 6:189 7:48 9:107 10:-314 11:-39 12:139 13:166 15:36 17:-164 18:-140 19:-239 21:-130 22:-103 25:-14 28:-45 33:-39 34:-8
~has_a 20:83
~has_anybody 9:39 15:22
~has_anyon 9:169
~has_anyth 13:114
~has_ask 13:156 21:-75
~has_been 8:39 13:20 16:73 25:133
~has_featur 6:-36 12:41 33:77
~has_not 2:35 3:18 6:116
~has_the 3:21 5:109 6:43 9:21 10:-22 12:121 13:-114 14:36 22:-17 25:-112 29:78 33:-172
~has_to 7:17
~hav 0:81 2:-23 3:12 4:-154 5:-28 6:77 11:-141 14:93 15:-85 16:107 17:-14 18:27 20:-102 21:-53 22:32 23:55 24:-195 25:137 26:-95 27:-183 28:84 29:-67 30:-58 31:9 32:107 34:-205
~hav_a 1:162 2:41 7:5
~hav_an 0:115 6:-26 22:14
~hav_and 14:107
~hav_befor 24:-49 28:129
~hav_ff 10:22 16:79
~hav_for 20:56 33:-37
~hav_got 28:6
~hav_in 14:140
~hav_left 28:-85 29:108
~hav_mor 28:28
~hav_never 17:22
~hav_not 6:42 7:128 15:42 16:-30
~hav_ready 17:-7 18:75
~hav_requirement 6:128 12:-114
~hav_str 6:-18 12:100 16:93 33:-29
~hav_the 2:-89 6:3 12:68 18:-29 28:140
~hav_they 12:89
~hav_to 3:15 4:-56 6:-32 7:-24 10:91 16:-184 17:-46 18:220 21:66 25:170 28:-28 29:-348 33:34
~hav_two 22:14
~hav_we 5:211 6:206 15:-92 28:-31 32:122
~he 7:91 21:121 22:-67
~head 1:-81 5:-53 14:-158 18:307 24:175
~head_up 24:182
~hear 15:134 27:160
~hear_about 27:169
~heard 9:35 10:76 15:62
~hello 11:-80 17:108 25:108
~help 11:217 14:-32 17:314 22:-25 25:-186 29:-155 31:-55
~help_me 11:113 34:1
~help_out 17:101
~help_text 2:98 8:60 22:-63
~help_with 17:120
~her 2:-329 5:-67 11:12 12:-13 17:178 22:6 23:-38 25:132 26:-66 27:324 29:-195 31:73 34:-49
~hereby 16:109 21:-66 22:173
~hereby_ask 21:-63 22:175
~hey 17:14 25:104 33:9
~hi 17:131 25:88 29:-20
~hi_i 17:86 33:-38
~hibiscu 4:126 5:77 6:138 8:-15 9:-129 10:-75 11:-192 14:86 16:52 17:-92 18:-17 19:13 20:202 25:-131 28:-2 29:-79 32:-113
~hibiscu_com 20:92
~hibiscu_in 2:-58 11:-77 12:40 29:127
~hibiscu_out 6:41
~history 6:221 12:-48 14:-23 19:136 33:-114
~hit 10:81 14:-29 18:107 20:-120 24:113 28:218 29:-122 33:-184
~hit_us 14:-11 18:122
~hmm 7:20 25:81
~hola 17:184 29:-122 31:-5
~hold 1:-77 7:126 8:55 9:58 10:-203 12:97 13:38 16:47 18:-83 22:65 29:-139 33:2 34:-105
~hold_off 7:110 8:-56
~hold_the 10:-31 22:102 33:94
~holiday 28:-135 29:115 34:21
~hook 27:137
~hop 2:69 12:36
~horizon 18:123 32:-33
~hotfix 2:96 10:24
~hour 10:-211 20:82 24:188 28:198 29:-56 33:87
~hour_befor 24:208
~how 0:-49 1:-249 2:-283 3:36 4:-204 5:21 6:-465 8:-328 9:41 10:6 11:231 12:-214 13:-21 16:-256 17:208 18:-105 19:124 21:78 22:-368 23:-6 24:-230 25:-41 26:-48 27:-331 28:301 29:167 30:-4 31:-255 32:-331 33:-55 34:-236
~how_are 3:11 5:37 11:-20 14:-64 25:167
~how_can 0:-116 2:31 7:53 15:54 17:163 26:-86 29:46
~how_clos 28:174
~how_do 0:71 5:-53 9:-4 11:170 15:74 17:15 21:-68 25:-115 28:-218 29:73 34:55
~how_doe 0:-16 7:33 11:169 17:26 29:-118
~how_early 11:-71 21:99 23:82
~how_far 5:106 20:-83 28:155 29:-77
~how_i 11:163 30:-97
~how_is 0:42 5:74 9:162 11:-17 14:155 15:-65 17:-13 20:-37 25:71 28:-184 29:-276 33:101
~how_lat 29:39
~how_long 5:-57 9:61 10:4 11:-86 13:-4 17:-54 19:102 20:83 28:201 29:16 33:-221
~how_many 5:67 7:-64 9:45 10:-75 11:-95 13:109 14:52 17:-121 19:93 20:-37 24:-19 25:-56 28:72 29:140 32:-43 33:-110
~how_much 3:9 28:205
~how_soon 20:134 29:-46
~how_strict 10:189 28:-130
~how_to 11:51 17:89 25:-40 28:-60 29:54 30:117
~how_would 3:91 11:127 21:-66 26:8
~human 11:-51 34:172
~hurt 15:77
~i 0:-60 1:-152 2:106 3:-11 4:-203 5:-66 7:85 8:6 9:-376 10:-45 11:158 12:-82 13:-45 15:94 16:-437 17:164 18:-36 19:-391 20:43 21:55 23:14 24:-130 25:110 26:234 27:-93 28:-58 29:-92 30:184 31:-34 32:-109 33:-68 34:185
~i18n 27:102 34:34
~i_add 0:86 1:-100 2:67 10:29 11:68 12:-24 29:-60
~i_allow 11:29 15:12
~i_alway 11:2 24:60
~i_am 2:-407 6:-14 7:-10 8:116 9:-193 10:19 11:91 12:-20 14:-102 15:17 17:97 18:-164 21:-175 24:-117 25:87 31:36 32:171
~i_an 17:38
~i_approv 8:22 11:114 21:-28 29:-31
~i_ask 2:-1 9:77 11:137 15:62 21:-92 34:49
~i_be 18:82 22:61
~i_begin 17:107 33:-39
~i_can 2:-141 4:4 11:46 14:110 17:-9 18:22 26:42 30:-116
~i_chang 7:96 11:-58 15:49 23:42
~i_cherry 2:77
~i_contact 34:39
~i_deny 7:119 8:-8
~i_do 8:67 10:89 11:2 17:102 23:145 25:-121 33:-80
~i_fil 9:232 13:146 14:-36 21:-197 29:-39
~i_find 21:6 29:40
~i_get 2:-116 14:64 17:70 20:150 24:88 26:41 30:-52 33:-88
~i_hav 2:154 5:-36 9:-182 12:-161 15:-52 18:194 22:82 23:62 25:-24 30:-64
~i_heard 7:7 15:68
~i_help 11:-182 17:226
~i_hop 6:9 12:39
~i_join 17:97 32:-15
~i_just 2:31 27:6
~i_keep 10:71 15:18 28:10 33:13
~i_know 23:50
~i_land 17:-13 25:141
~i_mak 11:91
~i_may 6:51
~i_mean 28:25 29:-51 33:87
~i_merg 20:28
~i_mis 2:32 6:77 21:36 22:-12 32:161
~i_must 18:61
~i_mut 30:154
~i_need 1:114 3:58 8:-83 10:-61 11:-353 14:124 17:7 25:-149 31:-82 33:6 34:171
~i_not 10:41 30:38 31:16
~i_only 26:82
~i_ping 34:62
~i_propos 2:7
~i_rebas 29:75
~i_reject 7:158 11:-91
~i_request 11:112 13:-127 34:92
~i_set 11:88 23:6 24:-117
~i_should 5:68 11:28 17:-91 32:161
~i_start 17:26
~i_still 2:90 21:-6 26:72 28:46 30:11
~i_subscrib 6:-18 11:-38 26:238
~i_suppos 2:-12 11:16 21:46
~i_talk 11:10 34:62
~i_tell 5:119 11:-42 20:2
~i_too 6:37
~i_typ 11:217 18:-9
~i_unsubscrib 11:10 29:-67 30:55
~i_use 11:146
~i_want 4:8 14:142 16:2 17:-24 21:-154 22:62 27:242 31:49 32:-72 33:-112
~i_was 0:46 5:137 7:48 8:-42 11:-33 12:37 17:-11 21:30
~i_will 2:-124 21:80 25:124 29:79 31:-53 32:-70
~i_would 2:-48 11:-113 12:23 15:20 17:114 20:50 21:-103 22:41 26:-132 30:35 33:-16
~i_writ 6:124
~icon 9:90
~ics 5:-95 9:-83 14:203 26:256 29:-266
~idea 0:42 2:-30 10:22 15:37 25:85 31:-75
~if 0:87 2:215 3:71 5:-150 7:299 8:-227 9:-130 11:-167 12:27 15:269 16:-258 18:-74 20:-225 21:181 22:-105 23:9 25:-252 29:-324 30:158 31:-217 32:-179
~if_ci 2:30
~if_i 2:148 7:24 10:-20 21:101 22:-2 25:-5 26:18 30:121
~if_it 33:58
~if_the 15:109 21:143 22:-131 23:70
~if_we 0:117 3:17 7:106 15:123 33:-56
~il 2:-36 6:126 32:55 33:-26
~import 1:85 3:-50 4:76 26:90 33:33
~important 17:44
~in 0:-271 1:121 2:143 3:12 4:-16 5:66 6:-332 7:-506 8:71 9:-132 10:-155 11:-91 12:187 13:159 15:-196 16:-282 17:-240 18:-199 19:206 20:12 21:130 22:20 24:90 25:-132 26:-166 27:181 28:-102 29:16 30:-162 31:5 32:170 33:-137 34:-30
~in_a 1:45 2:28 20:12
~in_advanc 24:141
~in_after 13:77 22:124
~in_are 5:78 10:-90 28:-56 32:191
~in_charg 34:180
~in_despit 2:-31 13:87 22:26
~in_dev 5:39 27:13
~in_development 5:51
~in_effect 12:165
~in_featur 12:107
~in_flamingo 19:69
~in_for 1:42 27:53 29:-63 34:99
~in_forc 12:241 33:-34
~in_freez 12:76
~in_gazpacho 19:34
~in_her 25:50 27:158
~in_how 28:164
~in_it 29:22 32:6
~in_lat 2:-54 22:119
~in_my 11:140 14:38 19:-37 26:-87 33:118
~in_now 2:38
~in_october 3:12 14:-127 32:142
~in_one 2:13
~in_order 14:69
~in_our 30:55
~in_past 13:28 22:78
~in_qa 24:54
~in_september 0:27 1:-16 14:156 20:122 32:-20 33:14
~in_the 1:168 2:151 3:-172 4:-89 5:-31 6:149 9:-70 11:-168 13:138 14:-536 18:20 19:57 20:-126 21:20 22:-89 26:-129 29:42 32:114 33:-95 34:-131
~in_thi 5:-109 10:192 11:-57 17:62 19:-55 28:31 29:-77 31:213 32:-108
~in_tim 2:85 21:47 24:41 29:-55
~in_tokyo 33:154
~in_week 19:19
~in_what 5:30 10:9
~in_which 6:100 11:24 12:-31 20:40 23:-3 26:43 29:53 33:-96
~includ 1:120 10:69 27:105
~includ_a 1:36
~indri 4:125
~inform 27:117
~information 8:117 9:-48 17:142 21:75 22:-43
~infra 27:106 31:47
~initialis 4:6
~insert 1:174 24:-58
~insert_a 1:74
~install 17:31 18:-18 29:14
~installer 1:148 16:-13 22:13
~installer_freez 1:147
~instead 1:-57 16:197 26:54 33:-27
~instead_of 16:54
~instruction 11:134
~interest 27:111
~interest_in 27:111
~into 1:94 2:118 5:-54 6:-4 9:-26 11:64 12:39 14:-114 18:17 20:28 21:103 23:-103 26:13 27:118 31:-33 32:46
~into_hibiscu 2:85
~into_the 1:113 11:97 21:79
~introduc 0:17 1:86 11:2 24:-72
~introduc_a 0:20
~involv 17:171 29:-112
~iri 3:-41 4:294 29:-52
~is 0:-37 1:-198 3:-69 4:-191 5:247 6:12 7:-48 8:119 9:79 10:66 11:-173 12:149 13:-58 14:-64 15:18 16:-8 17:56 18:119 19:-376 20:44 21:-58 22:-117 23:-97 24:-99 25:-33 26:40 27:-115 28:23 29:108 31:-396 33:33 34:8
~is_a 0:44 1:118 2:-157 5:-188 8:154 10:467 11:-151 13:-30 15:-31 17:-86 23:20 25:-258 29:-140 33:-7 34:16
~is_allow 2:236 10:-120
~is_already 5:-20 6:2 12:76
~is_an 10:249 11:-43 13:-76 21:-53 22:-42 25:93
~is_anna 34:218
~is_anyon 25:159
~is_approv 8:55
~is_are 10:210 32:-30
~is_at 16:36
~is_behind 5:10 34:17
~is_ce 5:-73 6:89 12:155 29:-82
~is_client 6:4 33:12
~is_com 18:31 29:7
~is_der 12:73
~is_development 6:-15 12:88
~is_don 6:19 27:69
~is_due 18:-193 24:152 32:175
~is_everyth 5:87 14:54 20:-45
~is_expect 17:166
~is_featur 2:-112 5:74 12:-111 17:38 28:23 33:9
~is_ff 6:-52 10:151 12:129 19:27 28:-86 33:-71
~is_fin 8:118
~is_final 10:101
~is_for 25:-52 29:115 32:-71 34:100
~is_freez 12:33 25:103
~is_frozen 2:-15 10:57 29:90 33:86
~is_going 5:30 7:23 17:21 32:102
~is_grant 9:-58 21:41 27:92
~is_happen 32:25
~is_hibiscu 2:-98 5:113 6:16 12:25 20:16
~is_hold 9:173
~is_in 5:-162 9:-34 10:-96 12:21 13:161 16:55 32:205 34:9
~is_it 2:32 3:53 5:112 6:4 7:67 8:-127 9:-21 10:-38 13:-119 14:-103 16:-115 20:51 21:19 22:-33 25:-11 26:-210 28:43 29:40 30:92 32:-228 33:-23
~is_left 14:104 18:-4 28:118
~is_m 6:165 12:-85 29:-132 33:160
~is_main 12:19
~is_master 2:172 5:85 6:-17 12:-19 29:-145
~is_membership 6:-88 12:180
~is_mileston 6:62 29:243 33:-152
~is_my 2:40 9:101 12:-63 17:181 23:47
~is_near 24:131 33:-71
~is_next 18:224 23:40 29:-87
~is_no 12:124
~is_not 5:-27 6:19 10:-49 12:137 15:-173 16:-66 20:133 21:18 25:52 33:108
~is_now 2:-21 16:32 17:113
~is_on 9:-48 10:-209 16:65 18:183 20:40 25:-151 29:-349 32:81 34:186
~is_our 29:41 34:92
~is_out 27:155 29:65 33:-21
~is_over 18:59
~is_pend 10:-4 13:92
~is_plann 14:93 18:-55 32:112 33:92
~is_rc 2:-20 5:-62 6:-10 12:-89 15:51 18:-188 19:71 28:93 29:47 33:80
~is_ready 25:2
~is_releas 19:121 34:113
~is_requirement 2:43 12:-69 33:89
~is_someth 32:86
~is_sooner 18:123 33:-59
~is_stabl 2:-129 12:259
~is_still 2:-11 7:34 14:159 15:34 24:8
~is_str 12:-127 28:189
~is_that 2:68 6:48 10:159 15:-117 16:-82 18:-127 25:-78 29:-121 33:206 34:75
~is_the 2:-290 3:-252 5:127 6:48 8:-71 9:2 10:-122 11:163 12:174 13:-496 14:87 15:-517 16:9 17:15 18:-19 19:-434 20:138 21:70 23:-24 24:-202 25:-569 26:28 28:17 29:48 30:6 32:-470 33:146 34:-140
~is_ther 0:46 2:52 3:75 5:-210 6:-104 7:-93 9:-211 10:-11 11:-17 12:-4 13:156 14:-34 15:-26 17:64 18:103 20:-14 21:103 24:-34 25:-378 26:157 28:-111 30:4 32:119
~is_thi 5:318 11:20 12:-84 26:39 28:-101 29:-96
~is_to 2:21 16:27 28:3
~is_tomorrow 6:-16 33:89
~is_trunk 3:-101 5:102 12:85
~is_two 7:88 24:46
~is_up 5:64 10:-242 11:-197 18:-105 25:345 29:-86 34:-22
~is_wait 13:115
~is_when 20:26 29:-36
~is_wrong 16:142 22:96 33:-13
~is_your 10:-131 11:302 17:-61 23:19 29:-52
~issu 8:-42 17:49 29:68
~it 0:2 1:110 2:128 4:46 5:-35 7:35 8:207 9:-126 11:-650 13:-861 15:159 16:39 17:-125 18:-62 19:-103 20:321 21:191 24:-82 25:136 26:-118 27:-193 28:-35 29:49 31:-66 32:-367 33:-146 34:-91
~it_a 10:89
~it_allow 15:9
~it_be 2:2 3:1 20:32 22:59
~it_com 8:42 20:31 27:6 29:-13
~it_for 20:119 21:108 22:-48 31:25
~it_freez 5:-19 12:174 29:64
~it_go 2:1 8:-113 29:113
~it_in 1:142 5:-12 21:79 26:3 29:123
~it_is 2:-116 5:-62 6:-46 8:-19 12:29 14:-29 15:189 16:41 17:82 20:-103 22:157 25:128 29:-92 33:-28
~it_land 20:76
~it_mak 2:94 26:50
~it_merg 21:67
~it_off 31:129
~it_ok 17:50
~it_on 2:139 16:-15 24:91
~it_pleas 14:69
~it_possibl 0:21 2:-128 3:80 26:-12 30:92
~it_still 9:-39 20:103
~it_that 21:75
~it_the 20:19
~it_to 34:88
~it_too 2:103 6:-63 33:43
~it_up 1:21 4:79
~it_worth 21:51
~its 5:21 6:39 9:228 19:-19 22:-104 24:48 27:-63 33:-50
~january 4:34
~jenkin 29:104
~job 10:-100 11:-6 17:10 23:5 25:159 33:-74 34:96
~join 6:60 11:-19 14:-94 17:370 27:99 29:-140 32:-70 33:31
~join_the 17:115 33:95
~july 33:110
~jun 33:105
~just 2:134 14:169 15:-11 17:318 21:2 25:-46 29:-91 32:-104
~just_join 17:97 27:14
~just_the 14:204
~keep 10:57 11:-77 14:50 15:177 17:-83 20:4 27:170 30:50 33:17
~keep_ask 20:32 33:56
~keep_me 27:2
~keep_us 27:87
~kernel 1:28 29:135 31:33 33:-176
~kernel_freez 1:15 29:182 33:-171
~key 14:189 25:-93 29:149
~key_dat 14:212
~kick 4:180 6:-82 12:133
~kick_in 6:-68 12:145
~kick_off 4:175
~kill 8:113 9:-31 31:16
~kill_the 31:82
~kind 10:37 11:165
~kind_of 10:38 11:165
~kindly 1:15
~knock 16:53 25:137 29:-88 33:-30
~know 2:-171 3:-67 5:43 7:-106 9:84 10:28 11:73 15:-55 16:-33 17:4 20:37 23:73 24:76 26:-109 27:60 28:-165 29:-199 30:-13 31:-6 32:49 33:116
~know_about 5:33 7:-15 9:82
~know_how 19:7
~know_the 20:74 33:3
~know_when 33:125
~kubernet 4:20 6:-16 19:-34 20:-44 29:214
~l10n 27:83
~la 6:4 8:207 19:70 24:59 25:-79 29:-288 33:48
~la_version 6:84 19:76 20:-23 29:-30
~label 2:46
~lack 1:20
~land 1:-15 2:130 8:159 10:-31 17:-69 20:27 22:147 25:99 27:-9 29:-221 32:19
~land_a 2:-102 25:171
~land_the 22:99
~languag 11:32 22:38
~laptop 22:-43 29:259
~las 27:-20 31:75
~last 2:-9 3:-56 5:-55 6:229 13:-210 14:-214 15:38 16:53 19:360 20:-154 21:49 22:-180 23:93 24:-131 27:-90 28:-125 33:48
~last_call 1:29 33:47
~last_chang 16:62
~last_cycl 13:-103 15:51 19:332
~last_dat 16:68 19:-71 29:58
~last_day 19:-68 33:273
~last_night 8:36 29:37
~last_rc 28:50 29:-122 33:166
~last_releas 6:-24 19:74 20:-10 34:33
~last_tim 6:-160 19:459 23:83 28:-81 33:-101 34:-52
~last_week 6:189 9:41 17:50 19:-263 21:46 22:-43 32:71 33:-229
~last_year 15:34 19:147 29:122 33:-40
~lat 2:284 9:-73 10:-114 12:-104 13:186 17:-157 22:301 23:59 24:-54 25:6 27:-68 28:-72 29:-70 33:-40 34:20
~lat_for 2:187 6:96 22:-76 25:98
~lat_merg 22:100
~lat_patch 34:52
~lat_pleas 22:81
~lat_to 2:78 6:60
~later 1:-6 4:46 15:166 16:169 19:128 22:-113 24:-29 33:-151
~later_than 16:86 19:97
~latest 2:-91 33:235
~launch 20:257 33:-101
~launch_dat 20:57
~lay 14:87
~lay_out 14:87
~le 5:34 6:100 10:-74 14:193 18:-59 19:-55 20:-178 29:-154 34:43
~lead 34:161
~least 2:124 28:44 33:-75
~leav 7:108 8:-39 10:-45 15:180 16:-75 24:-113 25:-98 27:-103 31:200
~leav_it 7:116
~left 10:-159 14:184 18:-96 24:128 25:-45 27:-36 28:342 29:26 33:-175
~left_befor 28:1
~left_for 28:125
~left_to 24:98
~leg 4:37
~legal 22:51
~length 3:138 29:86
~les 28:198 31:105 34:29
~les_than 28:147
~let 2:-234 4:100 5:-180 6:-23 8:115 9:-202 10:-136 11:-63 12:-27 13:150 16:42 17:-86 18:-101 19:-176 20:-65 21:29 22:129 24:164 25:-190 27:132 28:-205 29:104 31:-238 32:-66 33:-191
~let_in 13:153 22:51
~let_it 8:-78 29:147
~let_me 10:-6 13:56 14:30 24:115 27:171 33:-13
~let_the 8:29 24:146
~let_us 4:162 7:16 15:17 21:71 22:-30
~lgtm 8:97
~liaison 17:145 34:155
~lib 1:-80 2:-189 6:119 10:64 19:-100 20:-73 21:40 24:85 27:-4 28:104 29:-212 33:127 34:67
~lib_freez 2:-117 6:96 10:27 12:-315 21:55 28:177 33:-48
~lib_hav 10:3 33:34
~libfoo 2:5 22:15 29:22
~librari 6:-120 10:-40 12:88 28:62 33:53 34:110
~library 2:129 6:91 10:95 12:-66 15:10 16:115 18:-24 20:-20 22:58 27:-106 28:10 29:-144 34:3
~library_freez 2:-29 6:106 10:93 15:36 16:133 18:-64 22:28 24:-41 27:-52 33:-34 34:10
~library_releas 33:29
~lift 6:-85 12:143
~light 8:36 29:77
~lik 2:-69 4:108 5:-97 7:-133 11:-147 12:12 14:83 17:72 19:115 20:46 21:-131 22:41 25:63 26:-103 27:72 29:-143 30:-154 31:65 33:-120
~lik_a 0:7 1:17 24:6
~lik_to 7:-98 12:29 17:56 20:56 21:-65 22:53 27:132 29:-7 30:-137 31:56
~limit 10:17
~lin 1:-23 2:30 9:-183 18:23 21:1 24:54 29:195 32:53 33:43
~link 3:-5 14:166 19:-95 22:65 26:152 29:16
~link_for 14:-156 26:245 29:10
~link_in 2:10
~link_need 22:118
~link_to 14:74 22:33 29:-56
~list 2:-250 4:-89 5:-147 8:-263 9:-185 10:31 11:82 13:224 14:212 16:-190 17:-176 18:18 21:-177 22:-59 23:83 24:-189 25:-171 27:129 31:38 33:-181 34:23
~list_all 13:-123 29:153
~list_every 14:92
~list_everyth 11:57
~list_for 27:123
~list_of 2:-36 10:120 12:7 13:56 14:17 29:-49
~list_the 13:7 34:64
~liv 9:116 20:51
~liv_migration 9:100
~lock 2:-77 5:-74 6:-109 9:-57 10:-1 12:471 20:-101 24:-19 25:-18 29:70 33:30
~lock_at 12:120
~lock_on 12:88 24:-6 29:140 33:54
~log 5:-72 9:-26 10:251 22:129 29:153 33:-117
~log_a 22:28
~log_messag 10:174
~login 29:106
~login_pag 9:25
~lol 25:229 29:-175 34:-29
~long 5:-82 9:58 10:2 11:-88 12:-122 13:-8 17:-61 19:101 20:120 28:198 33:-235
~long_ago 19:-48 28:178
~long_do 28:54
~long_hav 28:71
~long_is 9:21 29:84
~long_until 20:77
~long_was 19:130 28:-97
~longer 2:-127 12:68 16:21 28:110 31:169
~longer_until 28:81
~look 3:57 5:96 9:158 10:-80 11:-129 14:45 17:-86 18:15 19:61 21:-12 22:-38 25:-59 26:-5 33:124
~look_at 7:12 9:132
~look_for 5:80 14:-27 29:35
~look_lik 14:96 19:98
~look_up 8:-20 9:39 18:47 33:148
~los 14:-1 15:23 27:116 29:-62 30:132 31:-59
~lost 2:32 11:197 14:17 25:-136
~lot 10:92 14:186 18:-113 30:35 33:-49
~lov 10:-114 11:-96 17:36 25:161 29:175
~lov_to 17:60 27:34
~low 8:39
~lts 10:121 18:-82 20:259 29:-229 33:-8
~lunch 11:-11 20:-93 24:147 25:204 29:131 31:-120 32:-89 34:-33
~m 0:-370 1:-44 2:-291 4:-178 5:67 6:380 7:-47 8:-193 9:-658 11:-366 12:-539 13:-513 14:-42 16:243 17:-258 18:200 19:-191 20:-647 22:-57 23:-61 24:237 25:-568 26:-376 27:44 28:18 29:-287 30:-195 31:6 32:-147 33:306 34:-102
~machin 24:63 25:102 29:15
~mad 3:9 7:62 8:-54 25:152 34:-4
~mail 2:-33 10:102 21:-95 26:147 27:53 29:-29 33:75
~main 12:138 25:-78 29:125 34:-44
~maintain 29:65
~maintainer 34:70
~mak 1:-138 2:121 4:129 5:-25 6:69 8:-28 11:176 14:-36 15:-10 16:149 19:-63 20:-141 22:33 24:154 27:-5 29:-32 30:-12 31:-24 33:-130
~mak_a 4:205
~mak_an 0:-42 10:104
~mak_it 2:140 16:64
~mak_me 24:33
~mak_sens 0:111 2:-4 26:48
~mak_sur 24:208
~mak_the 2:122 16:60 20:-33
~mak_you 11:92
~man 10:179 11:115 25:-36 33:-18
~manag 19:164 34:-44
~manager 5:-73 10:64 11:110 17:-30 20:-123 22:83 34:129
~manager_for 34:42
~manual 11:119
~many 2:-35 5:62 7:-81 9:40 11:-131 13:105 14:3 17:-133 19:89 20:-44 24:-35 25:-147 28:66 29:131 31:63 32:-59 33:-128
~many_day 28:-9 29:158
~many_exception 13:-149 19:96 21:57
~many_hour 28:19
~many_of 13:129
~many_rcs 14:41 19:35
~many_week 5:22 19:63 24:-61 28:24
~march 4:220
~maria 15:54 16:-26 21:71 22:-19 34:36
~mark 1:118 5:39 6:-38 8:237 9:-49 20:-64 28:132 29:-130 33:-40
~mark_it 8:103
~market 1:14 8:-39 29:75
~master 2:119 5:199 6:-103 10:52 25:-96 29:38 34:-3
~master_open 2:200 12:-198 29:-98
~may 2:287 6:109 13:-88 20:-66 21:101 22:108 29:-81 33:79 34:-44
~may_i 2:119 13:-59 22:51
~may_the 22:55
~may_we 22:21
~mayb 0:159 15:97 16:-103 25:66 30:47
~mayb_we 30:53
~me 0:-380 1:-496 2:-226 3:-330 4:-99 5:73 6:-387 7:-26 8:-81 9:-136 10:48 11:11 12:-41 13:71 14:12 15:-568 16:-308 20:-507 21:-31 22:-52 24:353 25:17 26:-34 27:294 28:-105 29:22 30:-90 31:181 32:-326 33:57 34:-78
~me_a 4:90 5:143 11:-96 24:43 25:100 33:-149 34:48
~me_about 5:2 8:-1 9:49 10:89 11:42 24:31 27:-60 31:8 33:-37
~me_again 24:74 32:-25 33:61
~me_all 13:162
~me_an 11:70 14:4
~me_as 24:-30 27:21 29:98
~me_befor 28:11
~me_den 14:82
~me_from 2:70 8:96
~me_how 19:64 23:28 24:-31 29:15
~me_in 27:206
~me_know 24:47 27:75
~me_of 13:-38 23:93 24:-66 27:103 33:69
~me_off 31:245
~me_on 27:-123 31:125 32:90
~me_post 27:2
~me_see 13:63 14:38
~me_som 11:87
~me_the 13:82 16:-54 18:129 19:38 28:4 29:-87 31:-106 33:151
~me_to 7:-129 8:24 13:114 14:-127 23:-57 24:-163 27:156 29:246
~me_tomorrow 24:86
~me_up 5:25 24:92 26:82 33:-131
~me_what 10:94
~me_when 24:-20 33:118
~me_which 5:110 24:-58 29:-106 33:138
~mean 2:-201 5:-91 6:-1 10:314 20:-42 25:-183 29:172 32:-36
~mean_by 10:90
~mean_for 17:46
~mean_of 29:107
~meant 25:78
~meet 1:87 7:19 11:-25 13:24 15:104 18:-42 22:-31 24:-72 25:13 29:231
~meet_i 13:5 14:38 29:68
~meet_room 29:51
~member 21:92 34:42
~membership 1:-47 2:-140 6:80 10:77 12:69 16:76 18:-14 19:-37 21:100 27:44 29:-60 31:-1 33:94
~membership_clos 6:-176 12:153 33:107
~membership_freez 2:-16 10:117 16:90 21:121 27:51 34:-37
~mention 3:41 11:137 13:16
~mentor 17:246 25:-41
~menu 11:147 25:-93
~merg 2:189 6:-95 7:-21 8:47 10:71 11:-2 12:136 16:-112 17:-54 21:10 22:43 24:-48 25:-157 27:-89 29:101 31:-127 33:133
~merg_a 2:221
~merg_featur 2:-47 12:94
~merg_my 2:-19 29:94
~merg_now 2:4
~merg_on 22:17
~merg_window 5:60 10:119 29:-192 33:115
~mergeabl 2:134
~messag 2:44 11:-10 18:-18 23:16 25:50 26:68 29:-165 30:140 31:89 34:-72
~messag_whenever 27:93
~metric 8:61
~midnight 33:130
~midnight_utc 33:92
~might 15:67 21:132 22:-104
~migration 9:86 22:47
~mileston 0:67 1:66 2:-96 6:96 8:-53 10:64 11:-148 12:-188 13:-80 14:99 17:-74 18:56 19:-46 20:-150 22:-76 24:-135 25:-115 26:-38 27:58 28:26 31:-10 33:65 34:26
~mileston_and 10:2
~mileston_are 18:51
~mileston_pleas 14:21
~mileston_two 33:95
~mileston_when 19:83
~min 2:-44 3:89 5:-84 9:138
~mind 7:118 14:68 18:58 25:81 29:-118 33:-40
~mind_about 7:136
~minimum 2:62
~minu 5:14 10:-94 16:-53 20:-28 24:88 25:-30 28:277 32:-23
~minut 2:61
~mis 2:107 6:80 18:36 21:26 22:-25 24:56 32:130
~mis_the 2:146 6:20
~miss 2:-120 6:70 7:61 16:-15 21:84 22:66 34:30
~miss_the 6:55 9:5 22:17
~mistak 30:12
~mod 5:135
~modul 29:140
~moment 2:-16 5:10 12:90 17:47 18:42 29:-42 33:129
~monday 1:123 5:-18 7:84 8:-190 12:-130 14:-102 15:-30 16:119 18:-38 20:-43 22:11 24:116 25:101 28:-96 29:-107 32:105
~monday_morn 24:6
~month 2:-58 3:43 4:69 5:-34 16:19 18:-140 19:-66 20:198 25:-2 28:105 29:-120 32:215
~month_cycl 4:72
~mor 0:87 2:37 4:-45 5:-49 7:-110 8:148 9:-156 16:171 20:-118 22:236 23:-96 24:-216 25:-265 28:20 29:19 31:173 33:-75
~mor_day 16:170 22:130 24:-26
~mor_information 8:124
~mor_than 28:122
~mor_tim 15:48 16:18 22:108 33:-24
~mor_week 2:26
~morn 24:220 25:93
~morn_of 24:116
~mov 0:-79 2:-110 5:75 6:-157 10:-167 11:72 14:-43 15:369 16:158 19:-204 20:-92 28:-14 29:38 33:-169 34:50
~mov_a 15:225 34:-48
~mov_featur 15:-28 34:109
~mov_ff 15:-53 34:161
~mov_rc 15:60
~mov_str 15:230 16:-108
~mov_the 15:76 16:-9 29:154 34:-47
~mov_to 5:115 15:-223 16:159 33:52
~much 3:7 15:-7 16:5 25:12 28:201
~much_doe 29:29
~much_longer 28:19
~much_tim 28:100
~must 10:64 16:75 18:36 29:-52 33:143 34:-113
~must_be 16:90 32:26
~must_i 13:15 20:21
~must_not 18:61
~mut 2:-58 11:-191 25:-249 27:-85 30:503 31:202 32:-59 34:-50
~mut_you 11:-1 30:218 34:-10
~mut_yourself 31:47
~my 1:-338 2:64 3:-181 4:-100 5:-417 7:-91 8:-14 9:178 10:-472 12:-281 14:-224 15:-518 16:25 17:77 18:7 20:51 21:-138 22:55 23:46 24:-147 25:199 26:-223 27:-263 28:40 29:275 30:-33 31:135 33:93 34:-98
~my_approval 8:160 9:-52 13:13
~my_chanc 21:122
~my_chang 22:102 29:21
~my_driver 22:38
~my_exception 8:-90 9:247 13:-37 21:-153 34:131
~my_featur 2:191 28:54 33:-85
~my_ffe 9:83
~my_first 17:300 25:33 29:-104
~my_laptop 29:102
~my_library 33:41
~my_new 2:70
~my_not 33:129
~my_own 26:66 27:8
~my_password 11:-18 29:105
~my_patch 2:-23 29:212 33:-53 34:25
~my_pr 2:19
~my_pull 8:-96 29:174
~my_reminder 23:86 31:14
~my_request 8:281 9:102 21:-49 22:-142 29:-299
~my_screen 25:23
~my_subscription 29:-97 31:213
~my_tim 14:92 19:-9 29:89
~my_vacation 29:26 31:30
~my_vot 2:-75 7:107
~nachrichten 31:100
~nachrichten_mor 31:100
~nack 8:81 9:64 25:-5 34:-57
~nam 1:17 5:126 11:-70 29:-42 31:-42 34:241
~nam_of 5:135 14:-46
~near 24:130 28:83 33:-121
~nearly 4:59
~need 0:168 1:126 2:82 5:-190 6:-111 7:-47 9:-42 10:-144 12:-53 14:71 15:-249 16:-13 20:102 21:92 22:206 23:18 24:-57 25:-78 27:-307 28:-26 29:-207 31:-34 32:-97 34:90
~need_a 1:119 2:-4 4:83 8:-20 9:-79 13:66 21:98 24:115 25:-43 34:116
~need_an 0:14 1:38 2:191 7:-1 9:88 11:-106 21:43 22:-103
~need_another 0:29 1:33
~need_for 3:90 11:-55 21:30 34:61
~need_it 20:137 21:45 22:-117
~need_mor 8:8 22:98
~need_the 22:-124 31:14 33:60
~need_to 3:-64 17:93 20:51 23:129 24:-81
~neutron 2:12 13:39 25:-26 34:79
~never 7:146 8:-65 10:96 17:189 25:71 30:77 31:-97
~never_contribut 17:9
~never_don 17:75
~never_mind 7:19 25:103
~new 1:58 2:257 3:59 4:45 5:-560 7:-28 8:-94 10:-299 11:74 12:9 13:-49 14:-392 15:-96 16:16 17:342 18:-197 19:-254 20:-36 22:64 24:-302 25:-100 27:66 28:-148 29:-69 32:-231 33:64 34:-310
~new_cycl 3:166 4:36 11:68 17:-104
~new_dashboard 22:98
~new_dat 11:112 14:-60 16:208 33:-264
~new_deadlin 11:117
~new_driver 2:191 22:-126 29:-33 33:61
~new_exception 9:-77 13:35 22:152
~new_featur 6:100 12:-12 33:199
~new_her 17:203
~new_library 2:27 12:-8
~new_mileston 1:156 16:-72
~new_plugin 2:66
~new_project 2:25 4:34
~new_ptl 17:80
~new_releas 4:161
~new_str 21:8
~new_string 2:-29 12:63 33:24
~new_team 2:-20 17:7 33:80
~new_to 17:150
~new_version 20:291 29:-123
~newbi 11:-8 17:273
~newbi_question 17:24
~newcomer 2:-108 17:209 21:43
~newsletter 29:87 33:110
~next 0:25 2:41 3:93 4:161 5:-102 6:-334 7:-119 9:-195 10:-300 11:-196 12:-217 13:-41 14:-80 15:-16 16:21 17:89 18:412 19:-221 22:-110 23:83 25:-28 26:-134 27:-256 28:-35 29:-34 30:-104 32:190 33:-107 34:-135
~next_cycl 3:104 4:63 8:94 14:-35 34:-69
~next_dat 14:-64 18:175
~next_deadlin 18:162
~next_for 18:157
~next_friday 1:30 16:44
~next_mileston 18:183 33:-53
~next_month 17:1 18:-44 32:84
~next_one 14:106
~next_releas 2:69 4:176 5:51
~next_thing 18:169
~next_tim 0:42 3:82
~next_two 14:77
~next_version 4:6 20:117 29:-85
~next_week 2:22 4:-95 8:-10 16:29 18:-64 24:126 25:78 28:-44 31:9 32:-27 33:32
~nic 24:95 25:137
~nic_to 25:67
~night 8:34 29:27
~no 0:184 1:-142 2:71 5:-146 7:167 8:59 10:-128 11:38 12:1 14:-266 16:-18 19:-77 20:-95 21:104 22:-283 23:109 24:-225 25:159 27:-247 29:-436 30:-94 31:102 32:-138 33:57 34:-158
~no_freez 12:231
~no_from 8:61
~no_longer 16:27 31:127
~no_mor 27:-7 31:148
~no_nachrichten 31:100
~no_need 23:109 24:-36 26:21
~no_new 0:88
~no_on 7:79 25:-22
~no_reminder 31:46
~no_test 8:92
~no_to 8:190 9:70 34:-54
~nobody 0:18 7:148 8:-122 12:46 13:136 16:-16 24:11 29:-51
~nochmal 33:18
~nogo 1:113
~nogo_meet 1:60
~nois 31:162
~noob 17:12
~noon 1:67 16:63 29:38
~nop 4:-49 8:214
~not 0:137 2:-223 3:162 4:-478 5:-253 6:149 7:264 8:-94 9:-27 10:-29 11:-76 12:84 14:-28 15:177 16:-117 17:-444 18:-250 19:-269 21:249 22:-145 23:34 24:148 25:-38 26:-12 27:-414 28:-112 29:-131 30:269 31:119 32:-130 33:-12 34:-190
~not_add 0:220
~not_approv 7:120 8:-22
~not_ask 15:87 21:82 22:-129
~not_be 2:20 10:98 15:-10 31:41
~not_decid 7:96
~not_finish 21:46
~not_get 8:79 10:32 30:38
~not_it 6:40 16:-151 20:42 33:114
~not_know 23:18
~not_mak 22:136
~not_mis 18:62 24:61
~not_mov 15:112 16:-4
~not_need 0:30 8:112 30:-36 31:78
~not_on 1:16 6:47 24:36
~not_reject 7:9
~not_start 3:126 4:-106
~not_stop 30:186 31:-177
~not_sur 7:97 34:57
~not_the 14:-74 20:42 27:48
~not_to 21:62 22:-58
~not_touch 15:151 33:-59
~not_unsubscrib 30:171 31:-118
~not_want 30:64 31:76
~not_you 25:91
~noth 0:6 2:-19 12:72 31:112
~noth_is 12:95
~notic 11:6 27:95 31:83
~notification 25:-24 26:143 27:105 30:96 31:80
~notification_for 27:108
~notify 13:-38 27:255
~notify_me 13:-35 27:108
~nova 24:47 29:-43 34:58
~november 3:111
~now 1:-153 2:179 5:83 6:-70 8:-104 9:-138 10:-214 11:-70 12:169 14:24 15:-109 16:164 17:176 18:114 19:-3 20:-339 21:-110 24:-148 25:-47 28:169 29:-334 32:-78 33:-505 34:-90
~now_a 5:63
~now_and 14:16 28:127
~now_on 16:107 27:130 31:39
~now_or 2:89 12:3
~now_until 14:125
~nudg 24:221
~nudg_the 24:9
~number 2:-1 5:89 7:125 8:122 9:96 13:69 16:-26 24:-27 25:-14 28:151
~number_a 16:13 33:77
~number_add 0:41 6:-20
~number_already 6:26
~number_am 24:126 30:31 32:-20
~number_and 1:10 5:31 8:66 10:-62 14:-53 16:6 18:10 22:-16 27:20 29:-128 32:106 33:125
~number_approv 7:-165 8:-64 9:235
~number_as 1:133 29:-8
~number_at 1:46 2:-13 7:75 10:50 15:22
~number_aug 1:-5 31:19 32:113 33:121
~number_be 20:-23 29:53
~number_befor 2:30 6:87 7:79 19:-17 28:-45 29:-83 33:82
~number_but 15:51 27:-7 31:27
~number_by 16:108
~number_can 16:126 21:98
~number_correct 20:122
~number_d 16:134 24:125 28:-22 33:-111
~number_dat 14:-122 15:-147 16:-49 18:47 20:-139 29:-134 32:-120 33:379 34:101
~number_day 1:47 18:-53 28:154 31:67 32:64 33:-254
~number_doe 2:42 9:14 29:-7
~number_don 6:2 18:79
~number_expir 9:82 29:-17
~number_fall 33:28
~number_ff 24:65 28:8
~number_fix 16:96 29:35
~number_for 0:56 1:15 8:42 24:-42 33:96
~number_from 16:33
~number_get 9:7 22:-3 33:51
~number_h 22:91 24:157 32:100 33:-46
~number_happen 27:18
~number_hour 24:27
~number_i 15:46 33:36
~number_if 22:20
~number_in 2:-109 5:-51 8:48 9:170 12:-104 16:-25 19:33 28:46 29:-145 32:-18 33:208
~number_instead 1:-30 16:157
~number_is 5:-62 6:163 8:73 9:-57 16:-63 18:-28 20:7 24:79 29:-250 33:167
~number_january 4:38
~number_lin 21:74
~number_m 14:1 19:-8 33:86
~number_march 4:66
~number_mean 29:7
~number_mov 15:84
~number_my 20:98 29:76
~number_need 0:131 25:45 33:-71
~number_no 8:41 12:-92 33:107
~number_not 16:194 33:-87
~number_oct 1:44 32:9
~number_october 1:15 16:83
~number_of 4:23 5:16 6:83 13:112 24:-39 28:184
~number_on 1:-165 6:71 8:261 9:-125 10:45 16:188 19:-39 22:-100 24:119 27:-111 29:-152 33:74
~number_or 2:-122 6:-180 10:-77 18:226 20:181 33:164
~number_patch 17:75
~number_pleas 16:120 29:-109 33:138
~number_pm 31:57
~number_put 1:142 16:-105
~number_rather 16:51
~number_reach 6:74
~number_remind 24:3
~number_reminder 31:6
~number_right 33:74 34:18
~number_s 33:53
~number_sep 1:199 31:20
~number_sept 1:74 32:23
~number_september 1:36 16:79
~number_ship 4:33
~number_slip 6:133
~number_still 2:-57 6:130 12:-21 29:4
~number_str 28:48
~number_tagg 6:112 33:-67 34:33
~number_tarball 6:35 33:17
~number_tell 24:109
~number_the 7:151 8:60 9:-135
~number_through 8:50 9:31
~number_to 2:-62 8:137 15:-63 16:217 19:38 22:84 27:-22 28:-101 29:-254 32:58
~number_tomorrow 7:40
~number_two 16:55
~number_until 16:133
~number_utc 1:70
~number_was 6:28 8:16 9:-15 19:-109 33:86
~number_week 1:-118 3:78 4:282 5:10
~number_what 0:33 10:109
~number_when 7:52 29:244 33:-222
~number_with 1:67 4:130
~number_yet 9:64 33:136
~o 25:145
~oct 1:111 16:255 29:-74
~october 1:62 4:51 5:-72 16:89 20:149 32:86
~of 0:-57 1:-123 2:13 3:-267 4:-87 5:49 6:-52 7:-41 8:-80 9:136 10:74 13:24 14:35 15:-174 16:-39 17:-123 19:240 20:78 21:55 22:-147 24:7 25:-695 26:-183 27:-311 28:-193 29:117 30:43 32:16 33:21 34:99
~of_a 2:13 10:32 11:58
~of_all 13:54
~of_august 6:87 32:87
~of_dat 18:147 19:-35
~of_day 6:114 19:-24 28:66 32:-48 33:28
~of_exception 8:-40 9:48
~of_featur 33:103
~of_ff 16:47 24:53 33:-20
~of_final 16:-48 33:121
~of_franc 29:68
~of_freez 18:3
~of_gett 21:124
~of_hibiscu 14:102
~of_it 10:100 14:171 16:-53
~of_m 10:73 33:129
~of_me 17:158
~of_mileston 10:61 34:35
~of_my 18:80 22:8 29:-32
~of_nova 8:1 29:-31 34:51
~of_our 0:45 14:-38 26:36 33:19
~of_plan 16:49
~of_play 5:140 29:-48
~of_rc 1:25 14:-24 16:141 18:-58 23:91 29:-63
~of_request 21:73 22:-19
~of_requirement 31:28 34:16
~of_sept 20:22
~of_september 16:70 29:84
~of_str 10:92 12:-44 16:-215 19:-74 33:175 34:18
~of_that 29:101
~of_the 2:33 3:-34 4:-286 5:134 6:-337 9:185 10:-40 11:-121 12:130 13:-46 14:31 15:-32 16:-185 18:-120 19:71 20:29 24:35 27:-81 28:-103 29:-251 31:100 32:57 33:116 34:101
~of_them 13:107 29:-12 33:36
~of_thi 5:9 14:162 19:-21 32:12
~of_thing 11:29 23:33
~of_us 6:31 14:21 18:30
~of_what 14:79
~off 2:-110 4:115 5:-80 6:-168 7:18 8:34 10:-11 11:-168 12:99 13:-2 14:-196 17:-68 20:-58 21:-105 23:-116 27:-380 28:99 29:-72 30:273 31:360 33:-142
~off_for 25:113 29:75 31:-68 33:6
~off_on 7:97
~off_the 27:-10 30:81 31:206
~offic 25:117 29:118
~official 0:45 20:162 29:-58
~ok 2:263 6:-106 8:132 9:-53 10:-63 17:160 25:80 29:-194
~ok_now 2:66
~ok_to 2:105
~old 1:64 11:-39 14:-126 19:215 25:-16 29:125 33:-118
~on 0:-687 1:186 2:-147 3:-30 4:-99 5:130 6:-165 7:172 8:156 9:111 10:-119 11:-125 12:45 13:-514 14:-287 15:-96 16:73 17:-114 18:-28 19:-2 20:38 21:-377 22:-157 23:-341 24:189 25:-86 26:-94 27:118 28:-153 29:-37 30:-52 31:-175 32:167 33:161
~on_a 20:44 33:187
~on_arm 29:96
~on_behalf 8:37 22:59
~on_duty 34:74
~on_exception 8:141 9:-55
~on_for 32:99
~on_friday 1:27 2:57 17:-5 24:107 25:-72 32:46
~on_hold 8:149
~on_holiday 34:25
~on_master 5:60
~on_monday 2:27 12:-62 24:44 25:14 32:110 33:42
~on_my 8:-6 9:107 18:55 24:1 25:39 29:-77 33:-90
~on_new 12:58 29:-65 33:41
~on_oct 16:81 20:48
~on_rc 27:77
~on_releas 20:-38 24:7 34:151
~on_right 12:96
~on_schedul 5:66 6:103 19:-12
~on_sept 1:97 20:5
~on_september 1:66
~on_the 1:200 3:45 4:-153 5:-43 6:55 7:-177 8:-38 9:163 10:36 12:-393 13:-248 14:-6 15:-39 16:42 18:-1 24:112 25:102 27:-51 28:-2 29:23 31:-286 32:157 33:15 34:-82
~on_thursday 16:23 24:123 33:21
~on_tim 5:68
~on_today 32:98
~on_track 5:74 20:94
~on_tuesday 2:4 15:44 16:58 33:-50
~on_vacation 29:108
~on_what 9:7 10:-41 19:51 20:50 33:78
~on_which 19:35 20:51 28:68 33:84
~on_with 5:91
~onboard 8:55 17:157
~onc 2:30 3:46 4:-42 10:77 12:-72 18:57 24:3
~onc_we 2:62
~one 0:110 1:198 2:130 4:16 6:-163 7:28 8:-127 9:-53 10:-227 11:105 13:146 15:-307 16:130 17:-23 18:174 19:157 20:-322 21:52 26:9 27:-432 29:-516 31:-362 33:-210 34:-350
~one_day 2:43 16:128 33:-29
~one_deadlin 26:169
~one_lin 32:67
~one_mor 0:101 2:86 16:47
~one_on 17:11
~one_week 1:219 6:-61 16:3 24:90
~onelin 2:135
~oneliner 2:78
~only 1:-15 2:74 5:1 8:-46 9:-74 13:114 15:-46 16:-79 17:-33 19:-19 20:-64 22:18 25:-171 26:124 27:29 29:-58 31:163 33:-236 34:-70
~only_a 22:4
~only_the 11:26 14:175 18:31
~only_until 8:152 22:-16
~oop 25:124
~open 2:73 4:3 6:-22 9:47 10:-44 12:115 13:40 14:-18 22:4 24:92 25:-17 27:-32
~open_a 22:4 29:50
~open_an 22:80
~open_ffe 13:28
~open_for 2:-32 5:206 12:165 29:-141
~open_request 13:68
~open_the 29:91
~openssl 29:138
~openstack 1:-8 4:153 29:58 31:-45
~openstack_templat 4:31
~option 2:119 10:17 11:99 17:-24 22:-79 26:84 34:-23
~or 0:-77 1:-336 2:-21 3:-186 4:-137 5:372 6:124 7:-6 8:-386 9:137 10:78 11:-57 12:220 13:-415 14:-317 15:-88 16:-490 17:-201 18:69 20:207 22:-333 23:-185 24:-365 25:-232 26:-82 27:-12 28:-140 31:-39 32:-105 33:6 34:-180
~or_a 10:48 25:14 34:17
~or_after 2:-110 5:168 6:-154 18:-176 20:60 33:208
~or_already 2:-80 5:77 6:-161 12:177
~or_are 2:-115 5:145
~or_can 12:198
~or_did 6:31 12:40
~or_do 2:-107 12:41 15:48 21:121 29:-9
~or_end 33:60
~or_fix 2:-64 5:146
~or_is 2:164 5:-62 6:97 12:-57 15:24
~or_les 28:16
~or_m 18:83
~or_no 2:157
~or_not 2:90 6:183 7:-107 8:-68 9:180 12:-92 30:1
~or_october 20:57
~or_only 0:4 11:29
~or_post 5:172 12:-51
~or_rc 5:39
~or_still 12:46
~or_the 5:30 18:66
~or_was 19:32 20:18
~or_what 5:158
~order 14:99 29:230 34:-30
~oslo 2:101 33:47
~other 30:71 31:67
~ou 5:162 6:-61 12:23
~ought 7:112 8:-51 17:25 23:19
~ought_to 7:112 8:-51 17:25 23:19
~our 5:-86 7:41 8:-37 9:-67 10:-174 12:-154 14:-66 16:-131 17:-8 18:-102 19:55 20:75 21:135 22:318 23:-87 25:-149 28:-99 32:-155 33:10 34:165
~our_channel 23:-42 26:40 34:108
~our_featur 22:13
~our_mind 7:94
~our_new 2:45 4:34
~our_next 4:15 18:4
~our_project 2:60 22:96
~our_schedul 19:81
~our_team 21:119 27:60
~out 1:-15 2:-93 3:-111 4:69 5:-439 6:238 8:-9 9:-27 10:-66 11:-59 12:-16 14:85 16:25 19:74 20:29 22:-84 24:43 29:-93 30:62 31:222 32:-173 33:-26 34:-146
~out_a 4:92
~out_already 6:36
~out_for 18:95
~out_of 10:-38 12:4 29:16 30:96 31:47
~out_on 6:-92 19:15 33:107
~out_the 14:51
~out_when 19:-83 20:187 33:-15
~out_yet 6:111
~over 2:-11 5:82 6:209 12:-53 17:34 18:2 33:-84
~over_the 6:6
~overslept 2:140 12:-35 21:50
~overslept_the 2:146
~overview 13:147 14:164 22:-73 32:102
~overview_of 13:78 14:129
~overview_pleas 13:37 22:-43 32:114
~own 0:44 7:138 8:-127 10:-10 14:-67 26:40 27:2 34:96
~own_the 10:-3 34:123
~owner 10:-85 16:-70 33:-58 34:261
~owner_of 34:162
~packag 10:57 27:37 32:29 33:2
~packager 1:78 15:18 26:37 29:-7
~pag 2:-159 3:-8 8:-24 10:44 11:139 14:94 17:11 20:67 25:-68 33:-45 34:-96
~pag_with 14:57
~part 2:130 5:88 14:-6 17:53 33:93 34:-21
~part_of 2:130 5:88 14:-6 17:53 33:93 34:-21
~party 1:52 4:-17 10:71 20:-53 25:111 29:12
~pas 6:-84 7:33 8:-25 22:99 29:137
~pass 6:188 7:45 23:18 33:-9
~password 11:-27 29:146
~past 1:80 6:168 10:-127 12:-108 13:11 14:76 16:-113 19:80 22:151 33:-44
~past_str 6:147 22:66
~past_the 14:152 22:45
~patch 2:224 5:-183 10:-171 11:-90 12:20 13:14 17:150 18:-206 21:-74 22:169 25:-113 29:7 34:62
~patch_are 2:55 12:-69 13:52
~patch_go 2:5
~patch_is 34:59
~patch_releas 4:34
~pend 5:-43 8:152 9:30 10:-40 13:150 29:-60
~pend_exception 8:79 13:-54
~peopl 2:-80 5:59 6:-19 8:-70 10:45 12:50 13:-68 16:15 17:121 23:98 24:-74 25:-114 29:-37 30:37 33:29 34:72
~peopl_can 13:-16 34:118
~peopl_mean 10:87
~peopl_still 12:86
~per 18:-9 30:126 33:108
~percentag 29:28
~percentag_of 29:28
~perfect 25:105
~performanc 1:20 2:102
~period 2:-28 5:167 6:72 12:-49
~permission 22:65
~permission_to 22:65
~permitt 2:129
~person 14:-19 30:28 33:-8 34:264
~phas 5:317 11:-54 17:75 25:-22 29:-138
~phas_is 5:43
~pick 2:124 10:68 11:-22 29:42
~pick_to 2:109
~ping 1:-118 23:52 24:70 25:107 30:113 31:105 33:-124 34:40
~ping_for 1:-90 24:95 34:59
~ping_me 24:197 31:48 33:-46
~pizza 25:55 29:149 34:-4
~pizza_for 29:209
~plac 14:2 16:40 33:8
~plan 1:-29 2:-25 3:60 4:65 10:-20 11:-141 14:248 16:91 25:98 29:-401 32:38 33:-183
~plan_a 3:114
~plan_for 25:141 29:-59 32:72 33:-40
~plan_the 4:35
~plann 3:264 4:99 5:-173 6:27 9:-92 10:-17 12:-143 13:-25 14:94 17:-129 18:-129 19:17 20:44 25:-54 29:-43 32:113 33:19
~plann_for 14:-104 18:-27 20:146 29:-55 32:107 33:111
~play 5:134 25:-46 29:29
~pleas 1:27 2:-287 3:-91 5:3 6:-248 7:-24 9:35 10:-33 11:58 12:-7 13:86 15:-16 16:54 17:-25 18:78 19:-59 20:3 21:-397 22:171 23:-60 25:-603 29:6 31:83 33:103 34:-85
~pleas_add 1:25 27:87
~pleas_allow 22:119
~pleas_approv 7:-101 8:71 29:82
~pleas_can 2:103 8:91 22:-1
~pleas_cancel 31:26
~pleas_correct 16:115
~pleas_do 8:1
~pleas_giv 22:105
~pleas_grant 22:129
~pleas_i 18:46 31:114
~pleas_includ 27:71
~pleas_keep 15:90
~pleas_let 8:51 22:26
~pleas_not 16:39
~pleas_record 22:88
~pleas_set 4:25
~pleas_shift 15:-7 16:98
~plu 1:1
~plugin 1:27 2:167 10:53
~pm 31:57
~po 19:-25 29:110 33:-18
~po_fil 19:-25 29:110 33:-18
~point 5:79 7:43 10:241 12:46 15:20 20:88 23:28 29:-249 33:-141
~point_of 10:218
~point_releas 10:124 20:106
~pointer 17:98
~pok 24:222 27:-69 34:57
~pok_me 24:189 27:-45
~polish 5:43 29:105
~por 11:65 29:-30 34:49
~por_pleas 11:77
~possibl 0:91 3:37 5:-55 12:-56 13:-80 21:73 22:46 23:49 25:-2 26:91 30:44 33:80
~possibl_to 0:20 2:-90 3:80 22:38 26:-15 30:92
~post 2:54 5:101 10:-79 11:-116 12:-93 20:3 23:-87 25:-195 26:199 27:258 29:-147 30:47 31:82 32:-61 33:-85
~post_about 27:42
~post_her 27:131
~post_in 31:38
~post_on 27:37
~post_the 14:137 23:-11
~postpon 2:-110 11:24 15:194 16:171
~postpon_final 16:15
~postpon_m 15:70
~postpon_until 15:52 16:3
~pr 8:-61 9:22 21:-41 22:175 29:92
~pre 5:157 12:-51 24:89
~pre_or 5:172 12:-51
~prepar 4:137 18:96
~pres 1:12 12:43 20:69 27:14
~present 5:28 12:78
~previou 19:288 29:13
~previou_cycl 19:49
~previou_releas 19:231
~previou_version 19:-15 29:59
~print 14:219
~prior 16:-39 19:184 24:112
~prior_to 24:123
~privat 0:84 11:129 29:-19
~probably 3:46 23:40 30:37
~problem 2:46
~proces 9:-56 17:141 21:128
~product 10:67
~programm 29:77 33:-16
~project 2:80 4:4 5:98 10:60 11:-11 14:-98 17:106 20:-91 21:56 22:80 27:-40 29:-94 33:70
~project_in 5:120
~project_what 17:148
~propos 2:-38 6:118 33:95
~propos_a 2:-42 33:83
~proposal 0:-47 6:113 9:-58 10:66 12:76 16:45 19:-5 28:34 29:-97 33:137
~proposal_clos 6:123 12:-71
~proposal_deadlin 6:93
~proposal_freez 0:-6 2:51 6:-71 10:64 12:16 16:55 33:2
~ptl 17:172 25:-39 29:-105 34:196
~publish 20:162 33:-14
~publish_the 20:27
~pull 8:-118 9:-106 12:31 13:-165 16:55 17:8 29:264 33:6
~pull_request 8:-100 9:-22 13:-161 17:12 29:303
~purpos 10:127 11:52 29:-52 30:53
~push 6:128 15:158 16:57 17:-4 20:-75 29:140 34:55
~push_str 15:12
~push_the 15:68 20:-6 34:66
~push_to 33:11
~put 0:120 1:97 2:-98 8:127 15:-38 16:-42 22:19 29:-113 33:20
~put_a 0:138 1:-97 27:-50 33:85
~put_it 1:166 16:-50
~python 2:133 5:-61 10:14 20:-134 29:111 33:142
~python_client 2:18 20:-2 33:122
~python_fooclient 33:54
~python_version 29:84
~q 20:157
~qa 3:-52 5:371 6:-85 7:-6 8:86 9:-92 12:-187 15:-52 16:-30 17:-3 24:85 27:189 29:-184 31:113
~qa_in 27:27
~qa_to 27:95
~question 11:36 17:65 34:147
~question mark_how 11:124 23:-14
~question mark_i 32:30 34:4
~question mark_it 2:-124 22:91
~question_but 10:20
~queu 9:-5 13:259 14:-105 18:135 19:-17 25:-29 29:31
~quick 5:159 25:68
~quiet 25:-61 31:201
~quit 27:-94 31:168
~quota 9:23 22:77 29:93
~rais 2:38 9:-10 11:-45 22:87 29:90
~rais_the 2:9
~random 31:122
~rat 29:27
~rather 16:26 30:51
~rather_than 16:30
~rc 0:169 2:-71 4:-418 5:-73 8:-31 9:-473 10:10 11:-509 12:-879 13:-351 14:-234 15:241 16:379 17:-448 18:46 19:29 20:-929 21:-63 22:-696 24:77 25:-161 26:-16 27:81 28:9 29:-54 31:74 32:-533 33:129
~rc_and 10:57
~rc_dat 33:47 34:10
~rc_is 2:52 10:10 18:15 24:-54 27:96
~rc_mak 0:112
~rc_phas 2:4 5:36
~rc_to 16:79 19:11
~rcs 10:-48 14:198 19:2 20:-120 29:-88 33:114
~re 25:179 29:-143 31:-86 34:57
~reach 6:91 17:-93 18:66 34:123
~read 10:168 17:192 18:-188 25:-127 31:24
~read_first 17:196 18:-151
~ready 1:73 2:35 10:-47 11:-2 18:237 22:57 24:51 29:-31
~ready_for 18:217
~ready_on 1:117 2:29
~reason 9:82 10:156 22:37 29:-27 33:-3
~rebas 11:-112 29:103 33:37
~receiv 26:120 27:94 29:53 31:58 34:-32
~receiv_the 27:134
~recommend 17:71
~record 8:90 22:80
~red 16:26 29:171
~refactor 2:72 29:59
~reference_and 8:58
~reference_any 8:71 9:120 13:-39
~reference_approv 7:-297 8:331
~reference_as 8:166
~reference_been 9:71
~reference_but 8:75
~reference_deny 8:4
~reference_get 8:49
~reference_go 9:35
~reference_hav 9:181 29:-96
~reference_i 7:31
~reference_in 8:154
~reference_is 8:246 9:-53
~reference_land 8:26
~reference_no 7:30
~reference_pleas 7:-59 8:2 9:194 16:-23 22:56
~reference_should 7:79
~reference_still 2:-94 9:123
~reference_to 8:125
~reference_valid 9:161
~reference_yes 8:47
~reference_yet 7:36 9:60
~refus 7:-55 8:169 9:23
~register 1:11 13:109 27:96 29:-37
~regression 2:70 33:46
~regression_fix 2:72
~reject 7:158 8:195 9:3 11:40 13:-31 21:-5 25:-105
~reject_a 11:24
~reject_the 29:83
~relas 20:146
~relat 32:82
~relbot 10:-10 11:206 29:-70 31:18
~releas 0:-10 1:-25 4:97 5:28 6:99 7:-87 8:-16 9:-161 10:33 11:-205 13:-13 15:13 16:-45 17:84 18:-397 19:78 20:27 21:13 22:-58 23:-106 24:14 25:37 26:-76 27:33 28:38 30:-73 31:-30 32:14 33:-161 34:61
~releas_a 2:93
~releas_after 2:-74 29:188
~releas_announcement 27:124
~releas_are 5:43
~releas_at 5:117 14:-68
~releas_be 15:16 33:29
~releas_befor 6:-43 17:61 29:99
~releas_calendar 14:255 19:-21
~releas_cycl 17:91
~releas_dat 14:-124 15:125 19:128 20:-254 29:87
~releas_day 10:122 19:-14 20:-48 25:151 33:-116 34:46
~releas_event 27:48 32:77
~releas_for 20:75
~releas_in 2:-45 19:136 20:149 28:-59
~releas_is 2:-96 14:-28 20:95 21:90 28:101
~releas_lead 34:119
~releas_liaison 17:151 34:18
~releas_manager 5:-44 10:77 20:-110 22:95 34:135
~releas_new 5:-34 26:89 27:173
~releas_not 1:123 13:9 24:71 29:71
~releas_on 1:-32 2:24 4:125 20:152 32:-6
~releas_one 16:43
~releas_party 1:14 29:3
~releas_plan 14:212
~releas_pleas 5:53 14:-105 27:-60 28:37 31:163
~releas_proces 17:125
~releas_still 20:99
~releas_team 5:-166 8:39 13:126 17:20 25:-74 34:83
~releas_thi 5:-104 13:-40 20:93 25:148 32:-31
~releas_to 16:78
~releas_what 2:-4 10:36 17:5
~releas_with 4:34
~releas_work 17:102
~remain 5:-86 14:198 19:-108 28:334 29:-75 33:-89
~remain_befor 28:17
~remain_day 28:10
~remain_deadlin 14:61 28:-20
~remember 24:117
~remind 5:59 11:-181 23:305 24:70 25:-221 27:-392 29:115 30:-121 31:-3 33:134
~remind_me 5:82 11:-62 23:88 24:-46 25:-53 27:-245 29:157 33:185
~remind_the 23:187
~remind_us 23:135 24:-51 33:50
~reminder 2:-134 5:-94 6:-93 9:-2 10:-70 11:90 12:-29 16:-192 20:-4 23:278 24:228 27:164 28:-61 29:-264 30:99 31:98 33:-167 34:-31
~reminder_are 23:165
~reminder_for 24:172 27:-150 31:64
~reminder_i 30:38
~reminder_in 23:4 27:78 31:-81
~reminder_off 23:-33 30:84
~reminder_pleas 24:66
~reminder_to 16:-42 24:143
~remov 2:140 4:-29 27:-125 29:-15 31:130 33:-94 34:223
~remov_a 2:22
~remov_me 31:100
~remov_the 29:39
~remov_thi 34:77
~renam 2:191 27:-45 29:64
~renam_a 2:6
~reopen 8:93
~repo 4:-43 7:36 10:9 12:185 17:30 29:114 33:-132
~repo_frozen 12:88
~report 7:6
~req 2:21 6:104 8:-39 10:-57 12:-74 22:123 33:134
~req_freez 2:26 6:105 10:-53 12:-73 33:137
~request 5:-43 6:-70 7:13 8:114 9:139 10:-195 11:28 12:-72 13:132 14:-52 16:-77 18:-38 21:197 22:203 24:-31 25:-151 27:-135 28:-2 29:-25 31:-134 32:-101 33:-35
~request_a 29:108
~request_an 11:183 21:54 22:-32
~request_are 13:70
~request_exception 9:-71 21:-33 22:153
~request_ffe 22:33
~request_for 21:-164 22:158
~request_pleas 8:-42
~request_that 8:-37 13:164 15:20
~requir 21:73
~requirement 0:-104 1:-11 2:-47 6:47 8:19 9:-7 10:46 11:-28 12:59 13:43 16:76 18:10 19:26 21:-92 22:-7 23:-97 28:44 29:-144 33:59 34:75
~requirement_freez 0:-30 6:-3 10:102 13:120 16:112 19:50 21:-18 23:-79 27:8 28:20 33:9 34:-267
~requirement_lock 12:120
~reschedul 16:202
~reschedul_the 16:77
~reset 29:40
~responsibl 34:152
~responsibl_for 34:115
~rest 2:34 5:-9 14:44 18:126 29:-44 32:131 33:-56
~rest_of 14:97 32:136
~restart 29:147
~restart_the 29:61
~result 7:42 8:19 22:-15
~resum 27:144 31:-67
~retro 16:-72 29:42
~retrospectiv 1:31 18:-9 19:95 29:27
~revert 2:160 9:-4 16:22 21:16
~review 9:67 11:-43 13:-77 17:-104 24:-5 25:87 29:89 33:76 34:117
~review_my 9:-133 29:115 34:128
~reviewer 10:-86 17:33 21:9 22:148 27:-25 29:54
~reword 2:119
~rework 22:124
~rewrit 2:35 10:-26 21:60 22:44 29:13
~right 5:54 6:77 7:87 9:-89 10:-95 12:87 14:-31 18:-83 23:53 24:-65 25:98 29:-31 33:57
~right_now 2:-11 5:101 12:206 13:9
~risk 8:67
~risk_is 8:81
~rmnd 24:185 27:-24 31:-51
~rmnd_me 24:185 27:-24 31:-51
~room 0:95 2:82 27:25 29:89
~room_for 0:97 2:94 29:5
~roughly 28:48
~round 19:37 24:77 28:7 33:-49
~rul 2:-9 10:138 17:41 18:-76 22:55 29:-48
~run 2:-7 3:80 5:-106 18:33 19:-89 25:84 29:98 34:61
~run_on 29:144
~run_the 19:-49 29:141
~run_thi 34:86
~s 8:11 33:51
~saf 2:3
~saf_to 2:3
~said 0:42 7:21 9:139 21:-51 33:27 34:-66
~said_no 7:35 9:102 34:-51
~said_yes 16:30
~sal 18:-98 20:61 29:166
~sam 4:52 6:-91 10:153 16:81 18:-66 19:16 25:109 27:-109
~sam_day 16:105 33:21
~say 2:-138 6:105 12:73 15:-93 17:-69 33:144 34:28
~say_that 0:27
~schedul 1:77 2:-106 3:107 4:97 8:-161 9:-205 12:-102 13:-2 14:139 16:-163 17:-69 18:95 19:150 20:-72 22:-68 24:36 25:-103 26:-53 29:-251 31:-22 33:28 34:78
~schedul_a 0:24 1:-44 14:-14 24:125 29:74
~schedul_are 5:142
~schedul_as 14:23
~schedul_chang 27:78
~schedul_complet 14:14
~schedul_for 4:298
~schedul_in 14:128 19:-27
~schedul_of 14:-67 19:134
~schedul_pleas 14:98
~schedul_with 19:81
~scheduler 9:64 29:43
~screen 9:50 25:23
~second 0:95 33:37
~second_mileston 33:62
~second_rc 0:97
~security 1:91 8:7 10:25 11:-56 16:48 22:43 24:-18 28:-43 34:86
~security_audit 1:61
~security_fix 16:107
~see 2:-47 4:-39 10:19 11:31 13:75 14:143 21:90 24:-17 25:179 32:-18
~see_all 13:71
~see_the 11:55 14:174
~see_you 25:106
~seem 30:55
~send 2:-61 4:-55 11:-63 14:126 17:99 26:55 27:46 29:2 30:-29 31:163
~send_a 2:-58 17:103
~send_me 14:96 27:90 31:9
~send_the 14:8 29:111
~sens 0:107 2:-84 11:126 26:45
~sep 1:236 2:-10 14:-161 16:-9 20:83 31:9 32:173 33:65
~separat 0:87
~sept 1:169 4:-121 16:58 20:167 24:124 32:93 33:-162
~september 0:6 1:127 2:4 4:4 5:-90 10:-42 12:-46 14:37 16:25 20:79 22:-20 32:105 33:54
~september_or 20:75
~seri 5:50 21:12 22:64
~server 29:196 31:-41
~set 0:-9 2:-229 4:129 5:-62 8:31 10:-10 11:119 20:44 22:-127 23:112 26:13 27:-129
~set_a 11:90
~set_an 16:-32 24:149 29:75
~set_ff 16:51
~set_for 20:78 23:43 33:29
~set_it 1:17 4:76
~set_the 4:66
~set_up 1:32 4:96 11:77 16:-73
~sf 6:-124 9:5 10:246 12:-13 15:67 16:-89 19:44 27:1 29:-317
~sf_dat 19:78 33:-23
~sfe 21:-69 22:107
~shall 7:35
~shcedul 14:114
~she 3:40 7:17 34:17
~shift 15:151 16:82 29:118
~shift_the 15:152
~ship 3:56 5:-9 8:132 16:47 20:68 28:159 29:-145 32:-16 33:-71 34:66
~ship_dat 4:29
~ship_in 20:45
~ship_it 2:60 8:35
~shipp 6:127 19:65 20:46
~should 0:21 1:-81 2:-14 3:70 4:-168 6:39 7:54 8:-175 9:-152 10:-210 11:24 12:-28 13:-137 15:65 16:31 18:90 19:-70 21:56 22:-104 24:-255 25:-23 26:95 27:-45 30:76 31:-26 33:-4 34:35
~should_a 14:82 17:18
~should_be 15:53 16:32 18:69 29:-37 33:-62
~should_i 2:143 6:98 11:26 15:-118 17:2 20:63 21:105 23:-6 24:-11 26:-189 29:36 33:-69 34:114
~should_know 5:71 17:-72 32:164
~should_not 31:43
~should_probably 7:4 23:41 30:40
~should_the 18:103
~should_ther 0:96
~should_we 2:-34 3:76 15:139 18:62 33:-15
~shout 24:146 33:-3
~show 5:-111 8:-69 9:85 11:88 13:215 14:70 17:-138 18:89 19:129 23:1 25:-144 26:-16 27:-116 29:-88 31:-32
~show_me 9:51 11:42 13:92 19:150 29:-113
~show_the 13:45 14:-12 18:46 23:22
~show_what 14:124
~shut 5:-63 6:50 9:-28 12:189 20:-43 25:-162 29:-182 31:174 33:63
~sid 6:143 8:36 12:-27
~sign 7:-50 8:176 13:-32 21:-79 25:32 26:52 27:149 31:-159 34:144
~sign_me 26:83
~sign_off 7:-2 8:184 21:-47 25:67 31:-134
~sign_the 17:27 29:-77 34:107
~sign_up 11:17 27:51 33:14
~silenc 31:231
~sinc 6:27 9:47 12:-40 13:51 29:113
~singl 15:48 25:131 26:15 33:-29
~six 3:31 4:115 28:15
~six_month 3:48 4:60
~six_week 28:61
~sleep 12:84 25:52 28:122
~sleep_until 28:137
~slid 6:79 12:-7 15:86
~slip 6:26 15:71 19:180 29:-123
~slip_last 19:75
~slip_or 19:53
~slush 0:23 1:68 29:43
~slushy 10:164 29:-39
~small 0:24 2:58
~small_featur 2:132
~sneak 2:88
~sneak_in 2:70
~snooz 24:133 29:-52 31:144
~so 3:-27 5:71 6:29 7:-86 9:-150 13:202 14:-174 17:-117 18:97 19:-64 24:51 25:-311 28:-55 29:-241 31:51 32:-85 33:210 34:-119
~so_far 8:-69 13:263
~so_is 2:100 6:-158 12:40
~so_pleas 27:45
~so_that 4:12 6:37 24:49
~so_what 5:46 17:-38 18:151
~so_when 29:-1 33:130
~so_which 18:55 20:49 33:-82
~soft 1:143 10:73
~soft_freez 1:47
~soft_str 1:36
~som 1:27 11:77 15:93 16:-7 21:1 23:35 24:-84 25:-87 29:50
~som_exampl 11:87
~somebody 2:-41 3:30 4:-46 7:20 9:17 13:-43 15:13 21:32 29:77 30:10 34:79
~someon 2:-69 7:-19 8:49 9:-35 10:24 12:61 15:62 17:83 22:35 23:30 31:-16 34:41
~someon_said 33:31
~someon_unsubscrib 34:112
~someth 0:34 1:-41 2:-11 11:2 15:-90 17:54 18:51 21:49 22:-35 25:103 28:-65 32:189
~someth_due 18:166 28:-14
~someth_happen 32:5
~someth_on 32:146
~somewher 14:87
~soon 6:-19 10:-65 12:-148 18:108 20:130 24:-83 27:150 28:206 29:-62 32:-44
~sooner 18:152 33:-73
~soonest 10:-46 18:228
~sorry 8:75 10:38 18:32 25:130 29:-41
~sort 20:91
~sort_la 20:91
~sourc 17:3
~spamm 31:102
~speak 11:166 25:-39
~special 12:-54 32:127
~spin 4:125 14:-44
~spin_up 4:125 14:-44
~sprint 1:98 28:-24 29:182 32:15
~sqlalchemy 2:101
~squash 1:34 29:9
~sso 8:86 13:-7
~stabilisation 5:92
~stabl 1:94 2:-7 5:161 6:-119 9:-74 10:150 12:151 20:15 29:-151 34:125
~stabl_branch 1:77 5:112 10:197 12:-154
~stag 2:-68 5:198 8:61 10:79 17:60 18:-47 25:-69 29:8
~stand 2:16 5:203 10:236 11:-190 17:-109 29:-258 34:4
~stand_for 10:295
~stand_in 2:12 34:103
~standup 15:57 20:-29 29:146 32:23 33:-36
~start 1:-183 2:-231 3:216 4:109 5:153 9:-160 11:-48 12:-15 13:-77 14:22 15:-115 17:203 19:39 20:-167 21:-22 25:-76 27:99 29:-111 31:-90 33:113 34:-152
~start_in 3:62
~start_monday 17:56
~start_or 5:39 6:185 12:-213
~start_plann 4:43
~start_post 27:30
~start_the 3:80 4:-158 22:8 27:22 29:30
~start_with 16:94
~stat 5:159 8:-72 9:104 12:106 13:117 22:-37 29:-174
~stat_of 5:190 9:114 29:-94
~statu 5:203 8:-71 9:103 12:90 29:-71
~statu_of 5:128
~steht 18:56
~step 3:-36 11:185 17:183 18:-5
~stick 1:105
~still 0:-68 1:-21 2:121 3:-141 5:86 7:73 8:-161 9:162 10:-204 11:-133 12:96 13:46 14:80 16:-181 17:-125 18:-239 19:-140 20:131 22:-199 25:-270 27:-113 28:102 29:-33 31:-134 32:-205 33:-62
~still_accept 2:136 12:-63
~still_ahead 2:-16 6:143 14:156
~still_be 2:61
~still_build 5:87
~still_get 2:7 21:119 30:17
~still_going 5:54
~still_hav 2:-78 28:170 29:30
~still_in 2:-125 5:105 9:123 29:-46
~still_mak 2:106
~still_merg 12:95
~still_need 2:-84 9:14 13:87 30:6
~still_on 12:14 20:63 26:104
~still_open 2:-63 12:154 24:18
~still_possibl 2:55
~still_propos 12:24
~still_push 2:120 29:-35
~still_tak 2:166
~still_the 2:-105 20:175
~still_to 6:139 14:75 28:-49
~still_undecid 7:53 13:25
~still_wait 9:30
~still_welcom 2:70
~stop 2:118 10:-94 18:-15 23:-24 24:-100 25:-42 27:-215 28:27 30:212 31:174 33:72
~stop_post 30:102 31:-42
~stop_send 31:82
~stop_the 29:41 30:162 31:-137
~storag 9:84
~str 0:-238 1:-74 8:68 9:41 10:-76 12:-20 15:66 16:104 19:52 22:-8 24:60 27:20 28:66 29:-123 31:26 32:-63 33:64 34:99
~str_chang 2:-97 12:14 21:61 22:-58 28:77
~str_exception 9:-112 13:50 22:82
~str_freez 0:-203 1:-55 2:64 8:94 9:110 10:-172 12:-30 13:-31 15:116 16:122 18:-52 19:48 21:-96 24:75 27:60 29:-763 31:50 33:30 34:160
~strict 10:189 28:-130
~strict_is 10:189 28:-130
~string 2:-30 6:100 9:-79 10:109 12:111 18:30 20:-67 21:12 22:-71 24:-31 27:31 28:72 29:-125 33:120
~string_are 2:113 33:-75
~string_be 33:1
~string_frozen 12:95
~string_lock 12:100
~strng 33:188
~strng_freez 33:188
~stuck 9:13 29:21
~student 17:77
~student_and 17:45
~stuff 26:74 29:-13 32:20 34:68
~styl 4:140 33:51
~sub 11:-193 26:278 27:147
~submit 19:-28 22:89 29:83
~submit_an 22:40
~subscrib 6:-51 11:8 26:371 27:159 29:43 30:-227 31:-188
~subscrib_a 11:205 26:-154
~subscrib_me 29:113
~subscrib_thi 26:15
~subscrib_to 11:-140 26:168 27:-5 29:117
~subscription 29:28 31:100
~summary 27:13 32:141
~summary_of 32:47
~summit 29:132 31:55
~support 1:66 5:-30 28:-54 29:269
~suppos 0:42 1:-20 5:88 6:-24 10:66 18:-6 21:162 29:-13
~suppos_to 5:110 10:96 11:6
~sur 2:-121 7:87 12:11 16:-81 24:141 33:17 34:51
~swap 16:204 33:-88
~switch 3:7 27:105 30:116
~t 10:-201 12:-40 17:-94 20:-23 24:43 28:401 29:143 33:-290
~tabl 14:231
~tag 6:94 10:26 14:-50 16:-79 33:87 34:147
~tag_the 14:-3 34:87
~tagg 6:164 29:-38 33:72 34:14
~tak 2:250 5:-91 6:73 8:161 9:-113 11:-74 12:-155 14:-31 16:141 20:-71 21:56 25:-91 28:-52 29:-73 31:146 33:76 34:65
~tak_a 2:46
~tak_car 34:135
~tak_it 8:97
~tak_me 31:126
~tak_plac 6:119 16:42
~tak_two 2:40 16:2 33:4
~talk 10:43 11:89 15:94 21:35 22:-13 29:-29 33:-11 34:68
~talk_about 10:49 15:103 17:12
~talk_to 11:140 21:38 34:76
~tarball 6:31 20:95 34:37
~target 4:13 20:146 33:-16
~target_dat 20:119
~task 17:146
~team 2:-12 4:-74 5:-34 6:-54 8:55 10:-82 11:-152 12:-158 13:175 14:-49 15:-146 17:38 18:1 19:-134 20:-198 21:6 22:56 23:45 24:133 25:41 27:28 28:-40 29:-58 30:-68 31:42 34:103
~team_a 24:102
~team_hav 13:81
~team_is 8:26 31:2 33:72
~team_pleas 34:7
~telemetry 8:28 9:65 22:21 29:-65
~tell 2:15 5:99 9:55 10:51 11:172 18:38 23:-55 24:1 25:14 26:-22 27:-15 28:5 29:-266 32:-55
~tell_me 2:65 8:-19 9:89 10:159 18:92 24:-190 29:-9
~tell_the 5:110 11:-57 24:64
~tell_us 11:60 24:30 25:77 27:-201 31:75 32:-6
~tell_you 11:135
~templat 3:224 4:171 13:-55 19:-25 21:101 29:-124
~ten 24:99 28:98
~ten_day 24:99 28:98
~term 10:310 11:-136 14:-93 25:-27 29:-123
~test 0:-1 1:70 2:50 5:87 7:90 8:131 9:-37 10:19 11:-209 12:-123 16:-84 20:-84 21:50 22:-85 25:129 27:-18 29:172 31:-102 33:-143 34:-97
~test_are 25:-32 29:95
~test_day 1:170
~test_for 1:-78 29:190
~tester 11:14
~text 8:9 10:163 12:36 29:-92 33:184
~than 6:-75 10:36 15:-96 16:133 19:119 28:240 33:-98
~than_a 28:145
~than_ten 28:34
~thank 7:-49 11:-59 14:43 20:49 22:-15 25:296 33:115
~thank_for 8:-56 25:278
~thank_you 25:76 33:148
~that 3:-213 4:36 5:-281 6:14 7:-84 9:-34 10:137 13:80 14:-67 16:85 17:-234 18:117 20:-189 21:-42 22:-2 24:45 25:138 26:-19 29:-61 30:14 31:-68 32:-102 33:39
~that_expir 13:60
~that_featur 15:21
~that_for 10:192 33:-66
~that_i 4:15 6:41
~that_in 1:48
~that_is 8:210 23:18 33:84
~that_still 9:-81 13:99 33:129
~that_the 9:5
~that_was 8:-11 9:-28 13:92 25:181 30:8
~that_you 8:-18 11:16 25:58
~thaw 5:-146 6:-10 12:269
~the 0:-318 3:-15 4:-8 5:58 6:65 7:-42 8:5 10:-64 11:-210 12:22 13:-52 14:176 15:53 16:100 17:-142 18:67 19:-34 20:42 21:-56 22:81 23:-104 24:87 25:-115 27:-21 28:6 29:230 30:107 31:-22 32:26 33:27 34:17
~the_announcement 20:47 26:91 27:-13 31:22
~the_approval 7:61
~the_approver 34:160
~the_audit 2:30
~the_big 14:131 20:120 29:-113 33:-100
~the_bill 8:13 22:55
~the_bot 9:16 11:78 23:61 31:6
~the_branch 12:59 33:58
~the_build 25:95 29:5
~the_calendar 1:170 8:-79 11:94 14:-60 16:6 18:166 19:117 22:-3 32:-17 33:-180 34:82
~the_candidat 33:81
~the_capital 29:38
~the_channel 27:-69 29:110 30:73
~the_ci 29:56
~the_client 2:-25 6:103 15:35 16:53 18:1 22:5 33:-37 34:12
~the_closest 18:218
~the_cod 29:45
~the_coffe 29:97
~the_com 32:166
~the_command 7:66 11:137 14:-49
~the_complet 14:117
~the_contributor 17:62
~the_countdown 27:163 31:78
~the_current 4:77 5:26
~the_cutoff 22:4 33:147
~the_cycl 3:-25 4:-66 5:216 10:-86 14:254 28:35
~the_daily 27:13 31:105
~the_dashboard 8:16 9:72
~the_dat 3:7 4:53 6:21 11:-171 14:161 15:121 16:119 18:-125 24:-49 26:95 27:-194 29:-395 31:-83 32:-149 33:173
~the_day 10:122 16:-184 24:53 33:82
~the_deadlin 1:-3 7:15 15:-12 22:81 23:18 27:96 28:73 29:-69 33:-97 34:36
~the_decision 8:106
~the_development 5:36
~the_differenc 10:63
~the_digest 30:7
~the_doc 0:16 2:66 21:-158 22:30 24:8 25:49 27:-41
~the_documentation 24:34 29:-189 33:165
~the_door 12:88 22:95 29:-175 33:122
~the_driver 22:30
~the_end 4:40 5:62
~the_exception 9:133 13:95 22:-223 24:93 25:44 29:46
~the_featur 2:29 10:27 15:313 19:-45 26:64 27:-102 31:97 33:-198 34:-72
~the_ff 15:-126 23:26 33:156
~the_final 10:-27 19:-196 20:160 24:-51 27:131 28:67 29:-77 31:89 33:6 34:99
~the_first 18:-201 29:56 32:70 33:285
~the_fix 8:73 20:28
~the_follow 18:228
~the_freez 1:-177 2:49 5:-104 6:-83 10:211 12:143 13:72 18:-55 19:-29 22:325 29:-652 31:-235 34:41
~the_full 14:52
~the_gat 2:-19 8:56 15:43 21:48 29:58
~the_gpu 8:23
~the_help 8:22
~the_horizon 18:123 32:-33
~the_i18n 27:17
~the_installer 22:18
~the_last 6:72 14:-21 16:98 28:14 29:-128 32:-4 33:137 34:26
~the_latest 33:145
~the_launch 20:22
~the_legal 22:51
~the_lib 6:79
~the_library 34:27
~the_light 29:90
~the_list 1:-44 12:19 13:15 27:138 31:178 34:-41
~the_liv 9:102
~the_m 24:99 27:-3 31:-11 33:24 34:29
~the_mail 10:50 21:-67 33:95
~the_manager 11:101
~the_meet 7:27 13:4 15:28 29:11
~the_membership 2:-5 6:81 10:14 12:50 16:43 21:2 22:29 34:-96
~the_metric 8:61
~the_mileston 27:34 34:47
~the_minimum 2:6
~the_moment 2:46 12:114 16:20 18:50 29:-16
~the_morn 24:211
~the_new 2:55 9:75 20:75 22:1 25:28 29:38 33:-154
~the_next 2:59 3:222 4:146 14:16 15:-71 16:-159 18:129 20:10 22:-28 28:13 29:-46 32:19 34:-128
~the_notification 27:-8 30:130
~the_offic 25:49 29:126
~the_official 0:48 20:132 29:-54
~the_old 1:66 19:20
~the_one 14:-18 18:47 19:107
~the_open 13:123
~the_packager 1:38 15:23 26:44
~the_pag 10:84
~the_past 6:85 12:-86
~the_patch 8:52
~the_person 34:107
~the_plan 1:118 14:50
~the_plann 14:20 20:72
~the_point 10:161
~the_post 26:58 27:12
~the_previou 19:212 29:17
~the_project 5:226 10:-60 17:171 31:12 33:-69
~the_proposal 2:69 6:41 10:15 12:35
~the_queu 13:147 14:-100 18:142 19:-2
~the_quota 8:64 9:45 29:-24
~the_rc 2:133 5:43 14:148 24:55 27:84 29:-338 30:4 31:-49 33:-26 34:132
~the_releas 1:-23 2:-6 4:-439 5:145 6:113 13:117 14:-144 15:213 18:-4 19:-18 21:22 22:16 24:11 25:33 27:8 28:-39 29:-8 31:-29 32:-54
~the_reminder 23:-126 24:8 26:35 27:56 30:290 31:-142
~the_repo 12:64
~the_request 8:15 21:180 29:-217
~the_requirement 6:-6 10:53 12:150 15:9 16:52 27:68 28:-7
~the_rest 14:45 18:127 32:96 33:-37
~the_retro 16:-72 29:42
~the_review 2:31
~the_right 11:89
~the_sam 6:-73 10:32 16:117 19:24
~the_schedul 1:145 10:44 11:3 14:192 19:-2 27:-37 29:-164 32:-12 34:149
~the_scheduler 9:103 29:57
~the_second 33:62
~the_security 16:88
~the_server 29:155 31:-39
~the_stabl 1:15 5:16 34:7
~the_stag 29:49
~the_stat 5:5 9:70
~the_statu 5:131
~the_step 11:104 21:-99
~the_str 6:28 8:92 9:161 10:216 13:-135 16:-7 21:-88 22:-166 24:205 27:-50 28:-234 29:19 33:-135 34:-61
~the_summit 29:53 31:55
~the_tarball 20:63 34:41
~the_target 20:27
~the_team 5:74 18:84 23:83 24:118 25:-49 31:1
~the_telemetry 8:28 9:65 29:-64
~the_test 29:58
~the_text 33:126
~the_thing 5:50
~the_third 29:68
~the_tim 7:53
~the_timelin 14:89
~the_translation 22:91
~the_translator 16:52 23:78 28:34 29:-60
~the_tre 12:79
~the_ui 12:20 22:48
~the_upcom 18:158
~the_updat 26:-15 27:137
~the_usual 4:87
~the_version 19:33
~the_volum 8:59 22:-28
~the_way 2:1 10:-43 30:98
~the_week 4:-15 24:-110 27:71 29:-68 32:307 33:22
~the_weekend 2:-71 25:129 28:11
~the_weekly 27:205 31:149
~the_whol 14:93 15:40
~the_wifi 29:46
~the_wiki 29:36
~the_window 6:9 29:172
~the_word 5:-6 6:40 12:93
~their 24:89
~them 9:-35 13:95 26:28 30:12 31:119
~then 6:-18 18:232 19:38 29:-36 33:-101
~ther 0:106 1:52 3:78 4:-33 5:-395 6:1 7:-142 9:-2 10:-127 11:37 13:111 14:34 16:-258 17:17 18:28 21:11 23:115 26:49 27:-188 29:-105 32:51 33:-101
~ther_a 0:-157 2:-12 3:96 6:-75 10:46 12:51 25:-51 26:-70 29:58 30:31 32:57 33:98
~ther_an 6:102 26:226
~ther_any 2:89 6:-21 9:-78 12:-13 13:60 21:144 26:31
~ther_anyth 7:-34 13:79 18:72 32:16
~ther_are 24:99
~ther_be 0:119 20:74 23:102 24:-45
~ther_is 1:42 12:179
~ther_someth 13:1 18:151 28:-24
~ther_still 2:72 6:82 12:-94 28:54
~thes 1:84 10:-70 30:173 31:65
~thes_messag 10:-14 30:130
~they 7:50 8:-102 9:105 10:12 12:171 14:15 15:3 19:-82 20:33 24:26 25:33 29:-165 33:-50
~thi 0:-3 1:-126 2:106 3:-140 5:1 6:-325 7:-28 9:-432 10:-164 11:104 12:-21 13:77 14:34 16:-172 17:83 18:-328 19:-92 20:91 22:-37 23:169 24:94 25:18 26:-45 27:48 28:-142 31:-40 32:152 34:129
~thi_bot 11:260 25:-159 29:-4 30:43 34:63
~thi_channel 11:-189 14:-95 24:-42 25:45 26:40 27:181 29:-169 30:51 31:160 32:-54
~thi_cycl 3:-224 5:-279 13:221 14:157 17:-94 19:-164 28:29 33:159 34:140
~thi_is 25:162 29:-68
~thi_month 5:-25 20:118 32:118
~thi_one 0:10 4:74 19:116
~thi_point 5:126 7:54 10:-67 12:83 15:56 29:-22
~thi_project 10:69
~thi_releas 2:142 14:256 17:8 19:-13 20:-211
~thi_room 27:44
~thi_thing 20:99 28:50
~thi_tim 2:-7 13:69 29:-102 34:4
~thi_to 27:-15 29:165
~thi_week 2:96 13:90 25:-136 28:-180 29:-21 32:268
~thing 1:66 2:-122 5:144 9:111 10:132 13:-17 14:3 17:-2 18:79 20:71 21:-40 23:7 25:-135 31:-121 32:14 33:-79 34:-11
~thing_is 1:5 10:44
~thing_on 5:145 18:45 32:-4
~thing_that 18:20
~think 0:94 7:177 8:-45 11:-57 15:58 21:135 22:-77 23:48 24:-15 26:62
~think_about 0:19
~think_of 7:57 8:-18 21:73
~third 33:116
~thought 15:50 33:81
~thre 1:52 14:-90 16:108 18:145 24:98
~thre_day 1:41 24:140 28:-46
~thre_mor 22:15
~through 5:28 8:87 9:81 13:36 14:13 17:24 19:-73 22:72 29:-89 34:-10
~through_the 8:85 14:67 22:-100
~thu 32:116
~thumb 8:133
~thumb_up 8:133
~thursday 6:80 10:-60 12:-121 15:-35 16:140 19:-89 21:7 24:60 25:-67 32:90 33:131
~ticket 4:-82 29:168
~tiem 28:63
~tiem_left 28:63
~tim 0:14 1:-93 2:-26 3:8 5:114 8:-259 9:-188 10:-296 11:-199 12:-45 14:-52 16:-9 17:-6 18:-197 19:166 20:-52 22:95 23:116 25:99 28:230 31:-192 32:-174 33:134 34:-88
~tim_befor 24:20
~tim_could 22:107
~tim_for 22:7 28:91
~tim_is 5:-67 25:-34 29:230
~tim_of 28:-94 33:237
~tim_or 2:-93 5:12 12:9 15:48
~tim_remain 28:145
~tim_to 4:116 28:97
~tim_until 28:72
~tim_zon 14:88 19:-50 29:57
~timelin 14:233 29:-37
~timelin_pleas 14:8
~timetabl 14:141 19:92 29:-66
~tiny 8:63
~tls 9:97
~to 0:-10 1:-353 2:40 3:3 5:-237 6:-304 8:48 9:-56 10:-119 11:150 12:-230 13:-336 14:-3 15:99 16:184 17:168 18:-27 19:-291 20:-267 22:135 23:-13 25:-163 26:16 27:121 28:174 29:52 30:152 31:-159 34:-53
~to_add 0:166 14:-96 26:82
~to_approv 7:180 8:-111 11:-38 13:120
~to_ask 11:21 21:118 22:70 33:-131 34:6
~to_be 5:50 6:-164 9:-137 10:16 15:-109 16:58 20:97 24:65 25:-26 27:46 28:-157 29:-53 33:84
~to_bump 33:72
~to_chang 2:-16 11:32 15:131
~to_check 24:40
~to_com 6:134 14:59 28:-54
~to_contribut 17:101
~to_delay 15:103
~to_do 2:-55 4:10 10:215 18:-142 31:4 32:93
~to_ff 24:15 28:99
~to_finish 2:-63 14:63 28:104
~to_freez 10:82 27:6
~to_friday 8:21 32:53
~to_ga 14:67 28:142
~to_get 2:-7 14:-52 17:50 18:97 22:76 24:60 27:35 29:-11 30:97
~to_go 25:94 28:153
~to_hav 0:121 17:-9 18:58 30:49
~to_hear 15:38 27:100
~to_help 17:118
~to_join 6:70 17:175 29:-52
~to_know 2:-54 17:110 20:66 25:58 27:-41 33:150
~to_land 22:95
~to_m 28:6
~to_me 10:186 11:62 13:-26 27:-136 29:71
~to_merg 2:247 22:121
~to_monday 16:58 33:35
~to_mov 15:177 16:-35 34:-42
~to_my 16:135
~to_next 15:11 16:103
~to_oct 16:123
~to_postpon 11:39 15:87
~to_rais 2:10
~to_rc 26:41 27:109 28:9 29:-143 31:10 33:-92
~to_releas 19:49 27:18
~to_remind 23:251 24:-106
~to_renam 2:69
~to_request 7:76 9:51
~to_requirement 28:7
~to_see 11:75 14:46 21:109
~to_send 2:-5 17:63
~to_sep 33:88
~to_set 4:-72 11:178
~to_slip 15:106
~to_stabl 2:124
~to_str 27:43
~to_subscrib 11:65 26:76
~to_talk 11:81
~to_tell 11:34 28:23
~to_the 0:5 1:-41 3:-54 10:-20 12:-171 14:24 15:-316 16:263 18:-104 20:-70 27:74 28:197 29:102 33:-62
~to_thi 24:106 25:-3
~to_thursday 29:43
~to_use 11:88
~to_vot 11:57
~to_wait 2:152
~to_watch 18:78
~to_wednesday 32:83
~to_you 11:202 29:-66
~today 0:-44 2:48 4:26 9:-91 10:-86 11:-12 12:122 14:-34 16:-73 19:-35 20:-105 24:-35 25:55 28:73 31:96 32:212 33:-211
~toggl 22:17
~tokyo 29:52 33:121
~told 7:99 8:-10 11:-18 21:26 24:-1 27:176
~told_about 27:86
~told_me 7:117
~tom 7:97 33:65
~tomorrow 2:26 6:-40 7:59 8:-39 10:-59 11:-47 24:191 27:-79 32:179 33:41
~tonight 2:-18 29:150
~too 2:249 5:-133 6:42 8:183 10:84 20:-132 22:-41 23:91 24:-26 25:-120 27:85 29:-198 31:11 33:-78 34:-59
~too_lat 2:390 6:83 8:15 20:-18 23:72 24:-9 29:-20
~too_many 31:85
~took 6:-62 17:25 33:102
~total 14:117 17:44 32:-2
~touch 15:219 27:5 33:-15
~touch_the 15:169 27:8 33:-7
~track 1:34 5:107 12:-11 20:89 27:50
~train 2:158
~translat 16:-71 20:70 22:-29 29:257 33:-90
~translatabl 33:123
~translation 0:35 2:106 10:-68 12:26 22:49 29:-246 33:63 34:80
~translation_freez 33:85
~translator 10:84 12:-24 14:92 23:68 27:47 28:46 29:-180
~translator_ask 16:66
~tre 5:-115 9:-57 12:306 29:-45
~tre_clos 12:42
~tru 20:32 33:94
~trunk 3:-101 5:102 12:85
~tuesday 0:17 1:-39 2:80 7:-4 8:56 9:7 16:30 24:5 29:89 33:-17
~turn 8:80 9:82 23:-82 27:141 30:118 31:46
~turn_down 8:178 9:101 29:-171
~turn_it 31:102
~turn_on 27:71 29:88 31:-23
~turn_the 27:17 30:85
~tweak 2:194 29:-44
~two 1:14 3:59 5:11 6:-131 7:71 15:41 16:150 17:-19 18:-14 20:-88 21:-49 22:85 24:122 28:-78 29:-210 31:-38 33:24
~two_cycl 3:86
~two_day 15:7 16:153 24:121 28:-150 29:-12
~two_hour 24:26
~two_mor 2:37 16:57
~two_week 1:54 8:56 10:18 32:68
~typ 11:237 18:-14
~typo 2:207 21:-44
~typo_in 2:165 21:-93
~ubuntu 4:81 20:78
~ui 0:75 12:132 20:-83 22:92 33:142
~ui_freez 0:84
~ui_text 2:-18 12:60 33:57
~un 2:115 10:70
~una 2:17 22:51
~undecid 7:46 9:-55 13:222 32:-20
~under 9:50 10:108 12:104
~understand 11:227 25:-36
~undo 15:-69 16:241
~undo_my 8:57
~undo_the 7:67 16:111
~une 9:-36 21:89
~une_exception 9:-34 21:89
~unfrozen 12:205 29:-126
~unit 29:117
~unit_test 29:86
~unmut 25:-10 27:163 31:-39
~unsub 29:-42 30:76 31:75
~unsubscrib 26:-275 27:-126 30:254 31:74 34:82
~unsubscrib_me 29:53 31:-16
~unsubscrib_us 30:145
~until 1:-24 2:21 4:-115 5:-170 6:-131 7:76 8:57 10:-165 11:-87 13:-145 14:163 15:-15 16:112 17:-191 19:-144 20:-45 21:33 22:103 24:99 25:-240 27:-253 28:179 29:-30 30:-54 31:57 33:15 34:-131
~until_after 15:30 24:199 29:-11 31:-119
~until_featur 28:27
~until_ff 2:137 24:30
~until_final 28:22
~until_ga 20:68
~until_monday 7:132 8:-81 24:-15 31:91
~until_next 31:122 32:-86
~until_releas 14:21 28:24
~until_requirement 28:55
~until_the 2:38 7:3 14:99 15:-116 16:133 22:115 28:-14 32:39 33:-33
~until_tuesday 8:111 31:16
~until_we 28:178
~until_what 20:9 33:38
~until_when 2:-120 9:98 12:14 20:-160 21:57 33:155
~up 0:-118 1:35 2:-367 4:210 5:40 6:-71 7:10 9:113 10:-161 12:-41 13:-279 14:-117 15:-29 16:-242 17:-140 18:48 19:-146 20:-290 21:-137 22:-24 23:-193 24:259 25:232 26:27 27:72 28:-179 29:-588 31:69 33:62 34:-221
~up_a 4:-33 11:81
~up_befor 24:36
~up_first 18:98
~up_for 8:100 25:91 26:53 27:179 31:-189 34:-63
~up_next 18:191 24:52
~up_on 5:28
~up_the 4:132 14:-54 16:-40 18:35 24:28
~up_to 33:217
~up_when 24:116 33:-33
~up_with 5:157 9:58 10:-23 18:-90 24:70
~upcom 6:66 14:47 18:145
~upcom_deadlin 14:57
~updat 1:-98 2:19 7:20 8:-128 9:74 14:-57 15:-40 16:65 19:-74 20:19 26:-84 27:176 31:30
~updat_it 7:50
~updat_on 5:76 9:136 16:-15 27:-61
~updat_the 2:167 16:75 29:-50
~upgrad 2:113 20:24 22:58 29:36
~upload 2:33 22:14
~upstream 29:55 32:31 33:-1
~url 14:60 26:174
~urllib 9:53 22:102
~us 0:-102 2:-378 4:115 5:-41 6:64 8:-246 9:-137 10:-253 12:-97 13:-133 14:-65 16:-37 17:-9 18:138 19:-174 20:-103 21:3 22:214 23:100 24:56 26:-175 27:117 28:-276 30:62 31:103 33:-43 34:-168
~us_a 24:86
~us_about 11:84 24:-32 31:47
~us_first 14:-11 18:122
~us_know 24:80
~us_of 23:55
~us_that 22:39
~us_when 24:-59 33:129
~usag 11:156 25:-4
~use 0:21 3:128 5:-9 10:-105 11:195 13:-24 29:157
~use_thi 11:171 29:-54
~use_you 11:113
~user 10:64 20:129 29:-22
~using 4:25 11:99
~using_the 4:25 11:99
~usual 4:87
~utc 1:56 10:-24 33:218
~v 4:259 29:-19
~vacation 8:-69 9:-16 25:56 29:129 32:39
~valid 9:204
~verdict 7:42 9:44
~version 1:-36 4:153 5:86 6:63 9:-35 11:-50 17:-68 18:-46 19:126 20:162 29:78 33:-8
~version_after 20:77 29:-48
~version_and 10:-25 29:131
~version_be 3:121 29:-95
~version_befor 19:92
~version_com 5:76 19:22 20:53 29:-109
~version_cycl 4:46
~version_final 6:88
~version_for 4:141 19:123 29:-56
~version_from 29:66
~version_go 4:122 19:36
~version_going 4:87
~version_is 2:24 5:27
~version_need 20:104
~version_of 2:77
~version_on 29:62
~version_out 6:147 12:-90 19:-80 20:146
~version_pleas 4:41
~version_releas 2:23 4:12 20:-46 29:105
~version_schedul 3:133 4:33 14:-279 19:159
~version_ship 3:49 19:22 20:-32
~version_support 29:22
~version_with 4:53
~version_yet 3:99
~very 29:41
~volum 8:57
~volum_driver 8:59
~vot 2:-104 3:44 8:89 9:172 11:39 13:103 25:-99 29:-86
~vot_on 2:-80 7:48 8:-48 9:187 11:53
~vs 10:245 18:-63 29:120
~wait 2:164 5:-166 7:129 11:-31 13:165 17:-47 18:53 22:-36 29:-157
~wait_for 5:-33 9:22 13:115 18:64 20:10
~wait_until 16:53
~wait_with 7:176 8:-59 9:-103
~waiver 2:-89 9:99 11:35 13:150 17:-21 21:129 22:168 29:-102
~waiver_for 2:-34 9:41 13:69 21:43 22:80
~wak 24:43
~want 2:42 8:-218 10:-176 11:-292 13:-221 15:74 17:35 18:-118 22:116 25:22 26:160 27:164 28:-98 29:-343 31:133 32:-165 34:-157
~want_a 0:9
~want_an 21:-7 22:76
~want_it 26:20
~want_the 4:21 26:70 27:132 30:24 31:-98 32:-50
~want_to 2:106 4:-11 10:-24 11:-140 14:40 16:-74 17:77 21:96 25:10 26:67 27:4 29:-62 33:61
~warn 23:56 24:260
~warn_the 24:47
~was 0:88 1:-233 2:-326 3:14 6:132 7:-34 8:-215 9:179 10:54 11:-38 12:-126 14:-240 15:114 17:-274 19:309 21:48 24:-106 25:40 26:-221 27:-74 28:-121 29:-464 31:-227 33:53 34:-23
~was_a 30:14
~was_deni 8:-2 13:97
~was_down 16:42
~was_featur 19:25
~was_ff 15:65
~was_hibiscu 19:-20
~was_i 6:6
~was_it 19:24 20:17 30:-73 34:104
~was_last 6:185 19:-53 33:-141
~was_m 6:116 19:-102 33:75
~was_mean 10:95
~was_mileston 6:178 19:-144
~was_mov 33:64
~was_not 21:90 33:20
~was_on 5:3 19:46
~was_rc 0:43 19:52 33:-16
~was_str 15:26 19:114
~was_that 9:72 19:92 30:54 33:-42
~was_the 9:240 10:-249 12:-10 15:38 18:-78 19:91 20:-186 33:236
~was_ther 6:129
~was_when 19:53 33:-18
~watch 18:65 27:176
~watch_out 18:95
~way 0:128 2:67 6:-21 8:80 11:8 12:-136 14:-165 17:14 18:-15 21:212 29:-140 30:86
~way_to 0:147 14:-83 17:87 21:149 26:23 29:-57
~we 0:233 1:-4 2:14 3:181 5:288 6:53 7:24 8:19 10:-305 11:-611 12:54 13:-82 14:-197 15:132 16:-109 17:-290 18:55 19:-16 20:93 22:159 23:-236 24:-173 25:-114 26:-203 27:-91 28:14 29:-37 30:8 31:-5 32:-96 33:-144 34:-699
~we_accept 2:269 12:-233
~we_add 0:52
~we_after 5:-92 6:287 18:-7
~we_agre 16:83
~we_already 12:2
~we_also 1:136
~we_approv 9:78
~we_are 4:101 5:159 6:-71 12:51 17:4 22:88 28:28
~we_be 5:23 18:70
~we_can 8:75
~we_cut 20:12 29:140 33:-55
~we_decid 21:64 22:-56
~we_delay 15:66
~we_do 0:23 3:27 5:31 23:-69 30:-10 31:192
~we_enter 5:76
~we_freez 5:85 12:-127 19:95
~we_frozen 12:91
~we_get 20:-145 22:66 29:144
~we_go 20:127 29:-118
~we_got 32:137
~we_had 0:62 6:75 28:-9 33:25
~we_hav 0:40 2:-45 5:-114 6:-145 8:85 9:-231 14:183 19:-98 20:-193 21:-127 22:90 25:127 29:119 31:16 32:131 33:-122
~we_hit 10:149 20:-163 28:204 33:-121
~we_in 5:261
~we_know 9:90 33:81
~we_merg 2:-3 12:-41 22:105
~we_mis 2:16
~we_miss 22:46
~we_mov 5:103
~we_need 2:113 4:144
~we_now 5:82 17:-29
~we_on 5:97 6:132 12:-73
~we_only 22:100
~we_pre 5:102 12:-42
~we_push 2:-24 15:224
~we_releas 5:-181 17:73 20:209
~we_ship 20:110 28:157
~we_should 2:-97 7:18 29:102 30:144 31:-29
~we_slip 19:75
~we_start 3:110
~we_still 5:49 12:-5 20:92 30:4
~we_stop 33:119
~we_support 29:111
~we_tag 29:-46 33:113
~we_to 28:77
~we_upgrad 29:14
~we_use 3:139 13:-2 29:44
~we_want 24:49 27:57 31:-68
~we_wer 21:72 22:-3
~we_will 22:130
~we_with 5:-85 9:157
~we_would 22:98
~webcal 26:253 29:-157
~wednesday 1:79 16:54 20:131 32:81
~week 0:-182 1:97 2:12 4:61 5:150 7:-148 8:-78 10:-238 11:-228 12:-264 13:-8 14:-395 15:23 16:155 18:-458 19:-36 20:-264 22:-37 23:-39 24:73 25:-72 26:-372 27:-26 28:61 29:-41 31:11 32:357 34:-44
~week_after 1:207 4:-26 24:-26 32:16
~week_agenda 27:84
~week_ahead 32:51
~week_befor 1:70 16:63
~week_between 19:64
~week_cycl 3:125
~week_dat 32:19
~week_for 22:169 32:46
~week_in 5:21 28:-60 32:68
~week_is 5:-49 15:1 25:-4 29:155 32:-59 33:119
~week_later 10:24 15:62 16:20
~week_left 28:40
~week_of 29:85 32:79
~week_or 2:53 5:-9
~week_plan 1:-20 4:144
~week_pleas 32:178
~week_to 2:-44 28:308
~week_until 28:36
~week_what 17:120
~week_will 2:33 20:56
~weekday 20:77
~weekend 2:-90 25:225 28:108 32:27
~weekend_befor 28:18
~weekly 2:-6 25:-93 26:63 27:134 31:37 32:150
~weekly_digest 26:98 27:128 31:29 32:-11
~weekly_overview 31:2 32:69
~weekly_summary 27:24 32:45
~welcom 2:41 8:-54 9:24 17:95 25:91
~well 10:43 25:117 27:63
~wer 2:-92 13:142 19:244 21:54 22:-27 29:-12
~wer_grant 19:39
~wer_the 14:-13 19:134
~what 0:-54 1:-201 2:-136 3:-51 4:-382 5:22 6:-258 7:-11 8:-380 9:6 10:175 11:172 12:-260 13:133 14:56 15:-57 16:-648 17:224 18:187 19:22 20:14 22:-490 24:-56 25:-95 26:22 27:-380 28:-51 29:-14 30:-47 31:-286 32:87 33:93 34:-342
~what_a 10:-34 11:-89 13:-69 15:47 19:-36 20:-63 25:360
~what_about 0:29 2:262 10:-279 11:-152 18:-155 29:-74 33:189
~what_am 10:54 18:-62 26:85
~what_are 10:97 11:271 13:-78 14:55 18:69 25:-217 32:-235
~what_becam 9:142
~what_cam 9:77 19:115
~what_can 11:49 17:134 26:6
~what_chang 10:173 29:129 33:-170
~what_com 18:76
~what_dat 11:-84 14:37 20:30 29:-83 33:211
~what_day 10:-125 19:64 20:192 29:-36 32:-17 33:168
~what_did 5:-136 11:84 13:275 25:-56 29:-32
~what_do 2:-101 3:26 5:68 10:155 11:-45 15:-32 18:145 21:11 24:-11 25:-112 26:-83 29:-234 32:92 33:-143
~what_doe 2:-43 5:61 7:79 9:-124 11:-90 14:115 29:101 33:-229 34:52
~what_exactly 10:55
~what_follow 10:-67 18:165
~what_happen 7:41 9:57 10:132 20:-122 29:-113 33:-26
~what_has 13:19
~what_hav 32:138 33:100
~what_hour 20:90 33:2
~what_i 11:-79 13:138 14:-40 25:70
~what_if 0:128 2:93 10:-24 15:143
~what_is 0:-58 2:-31 3:-216 5:-61 6:-144 7:-43 9:-22 10:219 13:97 14:27 15:-266 17:129 18:42 19:-369 21:-33 23:-57 24:106 28:38 30:7 32:165 33:-178 34:-134
~what_kind 10:43 11:136
~what_may 2:129 10:6
~what_now 2:-79 17:240
~what_part 5:99
~what_percentag 29:28
~what_phas 5:132 11:-13
~what_reminder 23:147
~what_should 17:145 18:112 20:91 29:-107 32:-52
~what_the 10:19 15:48
~what_tim 5:-106 10:-88 25:-38 29:177 33:255
~what_was 18:-41 19:93 33:128
~what_week 5:-96 29:159 32:-111 33:84
~what_wer 19:114
~what_will 32:48
~what_would 3:63 7:67 10:6 21:61
~what_you 11:77
~whatever 18:133
~when 0:-314 1:-126 2:-453 4:-267 5:-415 6:-297 7:-53 8:-273 9:33 10:-137 11:-106 12:-236 13:-291 14:53 15:-130 16:-368 17:-272 18:-79 19:147 20:360 22:-374 24:112 25:-340 26:-302 27:40 28:-123 29:83 30:-259 31:-336 32:-249 33:376 34:-126
~when_are 14:49 20:30 29:-89 33:113
~when_can 2:-132 20:168 21:78 29:-81 33:123
~when_com 20:89
~when_did 19:258 20:-46
~when_do 14:32 18:-99 28:146 29:67 33:61
~when_doe 9:104 20:56 29:66 33:-30
~when_exactly 29:-20 33:132
~when_ff 24:13 27:-54 33:83
~when_i 11:50 34:59
~when_is 2:-93 10:-120 12:-49 14:21 17:12 18:40 19:46 20:74 23:36 28:-161 29:160
~when_le 33:20
~when_m 27:45
~when_may 33:170
~when_must 20:-59 33:142
~when_rc 24:65
~when_sort 20:91
~when_str 24:-256 27:242
~when_string 2:127
~when_the 24:149 27:-24
~when_ther 24:158
~when_they 7:27 20:115 33:-26
~when_was 15:51 19:132 20:23 33:-69
~when_we 10:73 24:13
~when_will 2:-101 3:114 9:50 20:6
~whenever 27:275
~whenever_a 27:163
~wher 2:-83 3:-203 5:155 9:96 10:-232 11:106 12:-75 14:39 15:94 17:131 18:-140 20:-132 21:38 22:-22 25:-227 27:-188 30:11 32:-19
~wher_are 5:-3 9:87 14:-95 29:159
~wher_do 5:14 11:-217 17:99 21:65 26:45 29:12 30:61 33:-69
~wher_doe 5:57
~wher_in 33:70
~wher_is 5:-72 9:17 11:117 14:156 17:-6 34:82
~wher_it 15:138
~whether 0:36 2:-9 15:56 23:13 34:106
~which 0:-207 1:-209 2:-228 3:21 4:-82 5:80 6:-87 7:-169 8:-170 10:33 12:-102 13:115 14:2 15:-230 16:-271 17:21 18:156 19:92 20:108 21:-198 22:-233 24:-324 25:-307 26:70 27:-283 28:-38 29:111 30:-192 31:-151 33:121 34:31
~which_are 33:102
~which_branch 29:151
~which_channel 26:123
~which_command 11:57
~which_cycl 5:31
~which_dat 14:-2 17:4 20:47 26:-64 28:79 29:-241 32:176 33:108
~which_day 19:176 20:110 24:-31 29:14 33:90
~which_deadlin 6:15 14:148
~which_exception 13:130
~which_freez 14:133 18:99 23:29 33:-168
~which_is 9:20 18:99
~which_mileston 5:-31 18:112
~which_of 12:134 14:-93 18:93 26:57
~which_one 14:-8 18:87
~which_peopl 13:-16 34:118
~which_phas 5:81
~which_python 29:34
~which_releas 19:15 20:-63 29:52
~which_reminder 23:113
~which_request 13:132
~which_stag 5:60 17:52
~which_team 34:201
~which_version 5:29
~which_week 20:61
~whichever 18:79
~whil 32:79 34:14
~whil_i 32:93
~who 1:-173 2:-400 3:111 4:-123 5:-326 6:-272 8:-266 9:121 10:-18 11:-110 12:-290 13:39 14:-164 15:-33 16:-300 17:-21 18:-238 19:-88 20:-278 21:23 22:-318 23:19 24:-192 25:52 26:208 27:-22 28:-215 31:-114 32:-307 33:-304 34:478
~who_add 34:33
~who_approv 13:-166 34:187
~who_brok 25:79 29:70 34:-133
~who_can 0:48 7:49 11:43 34:75
~who_chang 15:-97 34:224
~who_creat 34:124
~who_decid 3:78 13:-46
~who_do 15:74
~who_get 23:101 24:-21 26:118 34:-36
~who_got 13:229 34:-157
~who_has 9:-43 13:184 14:61 21:-88 25:-126 29:109 34:3
~who_is 9:36 13:51 14:-20 17:-32 26:169 32:-101 34:103
~who_may 21:93 34:-6
~who_run 34:86
~who_sign 9:60 13:-2 34:42
~who_tag 34:30
~who_tak 34:42
~who_want 25:72 34:-26
~who_was 19:29 30:-70 34:18
~who_won 29:188 34:-134
~who_would 7:90 9:-141 21:7 34:19
~whol 14:209 15:37
~whom 2:-61 7:47 9:-76 10:100 15:51 21:-49 33:-185 34:351
~whom_do 34:181
~whom_should 34:147
~whos 10:-32 21:-58 29:-6 34:296
~why 0:80 2:-161 6:-191 7:-69 9:199 10:293 12:-193 15:12 18:-99 23:55 25:-133 28:-134 29:95 30:97 31:-3 33:-254
~why_did 15:75 30:17
~why_do 10:53
~why_doe 10:84 29:39
~why_is 0:91 29:116
~why_was 9:132
~wifi 29:46
~wiki 29:117
~will 0:-135 1:-70 2:74 3:149 4:-29 5:-73 6:-168 7:-106 10:-84 11:-98 14:-83 19:-246 20:138 21:134 22:55 23:102 24:-229 26:-51 28:159 29:127 30:134 31:-223 32:-12 33:-75
~will_a 28:63
~will_be 2:-149 25:156 29:170 32:-75
~will_hav 3:48 4:-42 15:45
~will_i 30:20 32:48
~will_it 20:172 29:16
~will_my 2:18 20:128 29:-71
~will_not 22:130
~will_the 5:29 33:14
~will_ther 20:76 23:108 24:-41
~will_we 20:169
~will_you 2:40 21:120 23:28 29:-20
~window 2:-82 5:17 6:124 9:-34 10:93 12:-51 20:-91 33:111
~wis 15:4
~with 1:-78 4:168 5:87 7:73 9:118 10:-42 11:31 12:-18 13:2 15:-191 16:154 17:7 19:17 20:-263 23:-126 25:-319 26:-181 27:-52 28:-320 30:-65 31:53 32:-240 33:-82
~with_a 2:43 4:19
~with_all 14:64
~with_dat 14:99
~with_me 8:40 24:72 27:-47 31:7
~with_my 2:130
~with_rc 10:-5 16:256
~with_releas 27:21
~with_the 5:42 9:104 16:-9 19:88 29:17
~with_you 3:28 4:-40 11:222 21:-25
~withdraw 8:140 22:-9
~within 28:125
~within_the 28:125
~without 26:53
~won 29:188 34:-134
~word 5:-14 6:34 9:47 11:10 12:75 13:-82 20:-89 33:20
~work 2:-76 5:122 11:96 12:-90 14:-54 17:173 18:26 22:-33 23:69 24:-18 25:111 27:-40 28:36 29:-67 30:53 31:-125 33:-122
~work_day 28:64
~work_for 11:-61 25:97 26:105 29:-77
~work_on 25:49 29:-24
~work_still 5:54
~workflow 17:48
~worry 18:146
~worry_about 18:146
~worth 21:118
~would 0:180 2:68 3:140 5:-5 6:-45 7:69 8:-4 10:-57 11:-3 14:-8 15:133 16:-9 17:34 18:-70 25:-203 26:65 27:7 28:-174 29:-160 30:58 32:-155 33:-355
~would_a 0:7 2:83 3:122 23:90 24:-25
~would_an 0:12 21:210
~would_approv 7:171 8:-10 34:-65
~would_be 0:41
~would_happen 10:33
~would_help 1:28
~would_i 11:145 21:13 26:85
~would_it 0:12 1:-22 3:11 22:30 26:50
~would_lik 2:-20 7:-107 12:23 17:40 20:54 21:-98 22:56 27:94 29:-29 30:-139 31:44
~would_lov 17:60 27:34
~would_not 30:26
~would_rather 30:51
~would_you 7:-8 8:39
~writ 6:107 29:121 33:142
~wrong 16:135 22:93 25:91
~wrong_it 16:151 33:-4
~y 6:115 12:99 16:-42 32:132 33:-47
~y_and 6:116 12:100 16:-34 33:-38
~ya 6:216 20:-124 25:14 31:85
~year 2:-53 4:6 11:-46 15:93 19:251 25:-73 29:220 33:-188
~year_ago 19:144
~yes 2:93 7:-56 8:250 9:-160 25:70 29:-127
~yes_no 2:131 16:-46
~yes_to 8:164
~yesterday 3:37 4:-2 6:112 7:121 8:-26 10:-22 13:35 16:71 17:7 25:-33 29:37 33:-104 34:2
~yet 0:-108 3:178 4:-63 5:133 6:119 7:59 8:-179 9:48 12:94 13:29 16:-100 17:-1 20:-90 25:81 27:-46 28:-158 29:-217 34:-90
~yet_or 5:71 6:6
~you 2:-230 4:4 5:35 6:-284 7:-55 8:74 9:-235 10:-30 11:258 12:-214 13:-177 14:-27 15:-124 17:-101 18:-348 19:-111 20:-66 21:-76 23:119 25:318 26:17 28:-92 30:140 32:-271 34:-274
~you_a 25:156
~you_add 1:234
~you_all 11:84
~you_approv 7:-29 8:78 25:54
~you_are 25:140
~you_can 8:2 11:94 14:-35 27:46
~you_do 11:220 16:34
~you_explain 10:98 11:25
~you_fil 21:109 22:6 29:-3
~you_for 11:62
~you_giv 11:-10 34:82
~you_hav 3:121 20:45
~you_in 11:45 25:-46 29:50
~you_know 10:57 11:133 25:-121
~you_look 33:149
~you_mov 15:-31 29:110
~you_pleas 8:1 16:52
~you_post 11:-116 26:170 27:48
~you_remind 23:237 24:20 33:-73
~you_review 29:113
~you_say 0:26 11:-91 29:91
~you_send 23:18 26:142 29:-84
~you_show 11:58
~you_stop 31:123
~you_tak 2:96
~you_tell 11:74
~you_think 7:58 23:68
~you_to 11:33 15:50
~you_understand 11:114
~your 5:-131 7:106 8:-146 10:-176 11:87 17:30 23:80 26:67 29:-70 30:21 31:42 34:105
~your_announcement 11:85 34:-4
~your_job 23:10 25:86
~your_messag 11:-144 26:148 30:94
~yourself 10:-31 11:210 25:-78 31:109
~zon 11:5 14:87 19:-51 29:48
~zuul 29:169
`;

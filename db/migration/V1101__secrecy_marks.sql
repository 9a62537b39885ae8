-- Marks of secret papers, for a house that has its dictionaries already; a new one loads them from its files.
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-level', 'top-secret', '绝密', 'Top secret', 1, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-level', 'secret', '机密', 'Secret', 2, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-level', 'confidential', '秘密', 'Confidential', 3, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-level', 'top-secret-traditional', '絕密', 'Top secret (traditional characters)', 4, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-level', 'secret-traditional', '機密', 'Secret (traditional characters)', 5, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-sign', 'star', '★', 'Star', 1, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-sign', 'open-star', '☆', 'Open star', 2, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-sign', 'emoji-star', '⭐', 'Star as an emoji', 3, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-label', 'level', '密级', 'Secrecy level', 1, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-label', 'grade', '保密等级', 'Grade of secrecy', 2, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-label', 'degree', '保密级别', 'Degree of secrecy', 3, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-1', '内部文件不得外传', 'Note on papers that must not leave the office', 1, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-2', '内部文件严禁外传', 'Note on papers that must not leave the office', 2, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-3', '内部文件注意保存', 'Note on papers that must not leave the office', 3, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-4', '内部文件注意保密', 'Note on papers that must not leave the office', 4, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-5', '内部资料不得外传', 'Note on papers that must not leave the office', 5, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-6', '内部资料严禁外传', 'Note on papers that must not leave the office', 6, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-7', '内部资料注意保存', 'Note on papers that must not leave the office', 7, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-8', '内部资料注意保密', 'Note on papers that must not leave the office', 8, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-9', '内部材料不得外传', 'Note on papers that must not leave the office', 9, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-10', '内部材料严禁外传', 'Note on papers that must not leave the office', 10, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-11', '内部材料注意保存', 'Note on papers that must not leave the office', 11, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-12', '内部参阅不得外传', 'Note on papers that must not leave the office', 12, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-13', '内部参考注意保存', 'Note on papers that must not leave the office', 13, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-14', '涉密文件不得外传', 'Note on papers that must not leave the office', 14, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-15', '涉密资料不得外传', 'Note on papers that must not leave the office', 15, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-16', '严禁外传', 'Note on papers that must not leave the office', 16, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-17', '不得外传', 'Note on papers that must not leave the office', 17, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-18', '绝密文件', 'Note on papers that must not leave the office', 18, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-19', '机密文件', 'Note on papers that must not leave the office', 19, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-20', '秘密文件', 'Note on papers that must not leave the office', 20, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-21', '涉密文件', 'Note on papers that must not leave the office', 21, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'secrecy-phrase', 'phrase-22', '涉密资料', 'Note on papers that must not leave the office', 22, true from dictionary_entry where kind = 'sector' and code = 'cpc';

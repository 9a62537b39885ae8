-- The ten reasons of the national regulation, beside those a city adds.
alter table dictionary_entry add column official boolean not null default false;
update dictionary_entry set official = true where kind = 'not-filed-reason' and code in ('state-secret', 'prohibited',
	'party-internal', 'democratic-party-internal', 'litigation', 'academic', 'personal', 'advertising', 'denunciation', 'empty');

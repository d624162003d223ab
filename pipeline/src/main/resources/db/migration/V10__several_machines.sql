-- What several machines need to work side by side. Runs on H2 and PostgreSQL.

create table claim (
    what varchar(40) primary key            -- a row to lock while one process works on a draft, or takes a file; the lock goes with the process, however it ends
);

insert into claim (what) values ('inbound'), ('dead-letters');
insert into claim (what) select draft_key from draft;

alter table draft add column attempts integer default 0 not null; -- processes that began the present step and did not live to end it

create index draft_by_state on draft (state, changed);

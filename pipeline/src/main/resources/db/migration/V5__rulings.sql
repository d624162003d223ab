-- What officers ruled about mentions: numbers and keyed marks only, what was ruled lies sealed in the vault. Runs on H2 and PostgreSQL.

create table ruling (
    draft_key varchar(32) not null references draft (draft_key),
    ruling_no integer     not null,         -- counts from 1 without gaps: two machines cannot both write one
    mark      varchar(64) not null,         -- keyed mark of what was ruled, under which it is sealed
    primary key (draft_key, ruling_no)
);

create table draft_ruling (
    draft_key  varchar(32) primary key references draft (draft_key),
    last_no    integer     not null,
    applied_no integer     not null,        -- up to which the pseudonyms of the draft say what was ruled
    changed    timestamp   not null
);

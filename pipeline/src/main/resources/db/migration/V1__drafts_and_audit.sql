-- Ids, hashes and states only: what a draft says lies sealed in the vault. Runs on H2 and PostgreSQL.

create table review_case (
    id               varchar(100) primary key,
    arrived          boolean      not null, -- named after its arrival, as nobody said which case it is
    case_file        varchar(64),           -- SHA-256 of the case file in force
    case_file_state  varchar(20)  not null, -- none, read, refused
    register_version bigint       not null  -- counts changes to the case's pseudonyms, so that two machines never change them at once
);

create table case_folder (
    folder  varchar(64)  primary key,       -- keyed mark of the folder's name: an office may name folders after children
    case_id varchar(100) not null references review_case (id)
);

create table draft (
    draft_key varchar(32)  primary key,     -- random; where it lies in the vault, and what travels between the steps
    case_id   varchar(100) not null references review_case (id),
    draft_no  integer      not null,
    sha256    varchar(64)  not null,
    state     varchar(20)  not null,        -- waiting, done, held, rejected
    step      varchar(20)  not null,        -- the next step, or the last one taken
    run       integer      not null,        -- counts how often the draft was begun anew
    reason    varchar(1000),
    received  varchar(40)  not null,
    changed   timestamp    not null,
    unique (case_id, draft_no),
    unique (case_id, sha256)
);

create table step_result (
    draft_key varchar(32) not null references draft (draft_key),
    step      varchar(20) not null,
    sha256    varchar(64) not null,
    primary key (draft_key, step)
);

create table pseudonym (
    case_id   varchar(100) not null references review_case (id),
    kind      varchar(40)  not null,
    form      varchar(64)  not null,        -- keyed mark of the form
    pseudonym varchar(200) not null,
    primary key (case_id, kind, form)
);

create table declared_pseudonym (
    case_id   varchar(100) not null references review_case (id),
    pseudonym varchar(200) not null,
    primary key (case_id, pseudonym)
);

create table audit_entry (
    n        bigint         primary key,
    happened varchar(40)    not null,
    actor    varchar(200)   not null,
    event    varchar(60)    not null,
    case_id  varchar(100)   not null,
    draft    varchar(40)    not null,
    facts    varchar(4000)  not null,
    previous varchar(64)    not null,
    hash     varchar(64)    not null
);

create index audit_entry_of_draft on audit_entry (case_id, draft);

create table audit_head (
    one       integer      primary key,     -- always 1: there is one head
    n         bigint       not null,
    hash      varchar(64)  not null,
    signature varchar(400) not null
);

insert into audit_head (one, n, hash, signature) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '');

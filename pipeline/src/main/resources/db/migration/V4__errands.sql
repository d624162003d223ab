-- Notices and packages to be sent, each once. Ids, days and numbers only. Runs on H2 and PostgreSQL.

create table errand (
    id      varchar(300) primary key,       -- the same whenever it is found again
    kind    varchar(20)  not null,
    case_id varchar(100) not null,
    which   varchar(100) not null,          -- draft, hold or folder of a package
    detail  varchar(100) not null,
    state   varchar(20)  not null,          -- waiting, begun, done; unknown where a stop left it begun
    changed varchar(40)  not null
);

create index errand_by_state on errand (state, changed);

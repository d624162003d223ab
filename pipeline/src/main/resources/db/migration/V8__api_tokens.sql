-- Tokens by which programs use the interface for programs. Runs on H2 and PostgreSQL.

create table api_token (
    id        varchar(20) primary key,      -- by which people speak of it; tells nothing of the token
    hash      varchar(64) not null unique,  -- SHA-256 of a token of 256 random bits
    account   varchar(60) not null references account (name),
    duty      varchar(20) not null,         -- the one of its account's duties that it has
    label     varchar(60) not null,         -- what for
    ends      varchar(40) not null,
    revoked   boolean     not null,
    last_used varchar(40)
);

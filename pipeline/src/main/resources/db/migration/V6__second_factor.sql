-- Codes that change with time, beside the password. The secrets lie sealed in the vault. Runs on H2 and PostgreSQL.

create table second_factor (
    name      varchar(60) primary key references account (name),
    confirmed boolean     not null,         -- whether its owner has shown one right code; before that it counts for nothing
    last_step bigint      not null          -- of the last code that was used: none counts twice (RFC 6238, section 5.2)
);

create table recovery_code (
    name varchar(60) not null references account (name),
    hash varchar(64) not null,              -- SHA-256 of a code of 80 random bits, each good once
    primary key (name, hash)
);

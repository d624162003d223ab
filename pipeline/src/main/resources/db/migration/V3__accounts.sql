-- Who may sign in to the console, and what they may do there. Runs on H2 and PostgreSQL.

create table account (
    name         varchar(60)  primary key,
    duties       varchar(200) not null,     -- words, a space between them
    password     varchar(200),              -- Argon2id with its salt; none until its owner has chosen one
    active       boolean      not null,
    failures     integer      not null,     -- wrong passwords since the last right one
    locked_until varchar(40),
    version      integer      not null      -- counts changes: a session of an earlier version ends
);

create table invitation (
    token varchar(64) primary key,          -- SHA-256 of what the link says
    name  varchar(60) not null references account (name),
    ends  varchar(40) not null
);

create table first_account (
    one integer primary key                 -- always 1: of two first starts at once only one makes an account
);

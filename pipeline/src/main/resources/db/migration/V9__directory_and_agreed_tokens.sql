-- Sign-in by the office's own directory (OpenID Connect), and tokens to which their accounts' owners agree. Runs on H2 and PostgreSQL.

alter table account add column directory varchar(64);   -- SHA-256 of issuer and subject of whoever came first; none for those who sign in by password alone
create unique index account_directory on account (directory);

-- A token that somebody else made counts once its account's owner agrees; those that there are already count as they did.
alter table api_token add column confirmed boolean default true not null;

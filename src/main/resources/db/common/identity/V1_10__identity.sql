create table user_accounts (
    id varchar(26) not null,
    email varchar(254) not null,
    name varchar(120) not null,
    territory_id varchar(26) not null,
    locale varchar(2) not null,
    active boolean not null,
    password_hash varchar(255),
    opened_at timestamp not null,
    version bigint not null,
    constraint pk_user_accounts primary key (id),
    constraint uq_user_accounts_email unique (email)
);

create table user_account_roles (
    account_id varchar(26) not null,
    role varchar(20) not null,
    constraint pk_user_account_roles primary key (account_id, role),
    constraint fk_user_account_roles_account foreign key (account_id) references user_accounts (id)
);

create index ix_user_accounts_territory on user_accounts (territory_id);

create table sign_in_attempts (
    id varchar(26) not null,
    email varchar(254) not null,
    origin varchar(45) not null,
    attempted_at timestamp not null,
    succeeded boolean not null,
    constraint pk_sign_in_attempts primary key (id)
);

create index ix_sign_in_attempts_email on sign_in_attempts (email, attempted_at);
create index ix_sign_in_attempts_origin on sign_in_attempts (origin, attempted_at);

create table sign_in_keys (
    key_hash varchar(64) not null,
    account_id varchar(26) not null,
    expires_at timestamp not null,
    used boolean not null,
    version bigint not null,
    constraint pk_sign_in_keys primary key (key_hash),
    constraint fk_sign_in_keys_account foreign key (account_id) references user_accounts (id)
);

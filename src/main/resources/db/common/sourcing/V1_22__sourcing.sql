create table shortlists (
    id varchar(26) not null,
    lot_id varchar(26) not null,
    round integer not null,
    decision varchar(16) not null,
    reason varchar(1000) not null,
    decided_by varchar(26) not null,
    decided_at timestamp not null,
    ring_weight integer not null,
    distance_weight integer not null,
    availability_weight integer not null,
    newcomer_weight integer not null,
    version bigint not null,
    constraint pk_shortlists primary key (id),
    constraint uq_shortlists_lot_round unique (lot_id, round)
);

create table shortlist_candidates (
    shortlist_id varchar(26) not null,
    rank_position integer not null,
    provider_id varchar(26) not null,
    chosen boolean not null,
    ring varchar(24) not null,
    kilometres decimal(7, 1) not null,
    open_load integer not null,
    capacity integer not null,
    ring_points integer not null,
    distance_points integer not null,
    availability_points integer not null,
    newcomer_points integer not null,
    constraint pk_shortlist_candidates primary key (shortlist_id, rank_position),
    constraint fk_shortlist_candidates_shortlist foreign key (shortlist_id) references shortlists (id)
);

create table invitations (
    id varchar(26) not null,
    lot_id varchar(26) not null,
    request_id varchar(26) not null,
    provider_id varchar(26) not null,
    round integer not null,
    drawn_number integer not null,
    lot_reference varchar(40) not null,
    title varchar(200) not null,
    trade varchar(40) not null,
    place_insee_code varchar(5) not null,
    place_name varchar(100) not null,
    kilometres decimal(7, 1) not null,
    bidding_ends_at timestamp not null,
    status varchar(16) not null,
    sent_at timestamp not null,
    seen_at timestamp,
    answered_at timestamp,
    decline_reason varchar(32),
    decline_note varchar(1000) not null,
    reminders integer not null,
    reminded_at timestamp,
    cancel_reason varchar(2000) not null,
    chosen boolean,
    version bigint not null,
    constraint pk_invitations primary key (id),
    constraint uq_invitations_lot_round_provider unique (lot_id, round, provider_id),
    constraint uq_invitations_lot_number unique (lot_id, drawn_number)
);

create index ix_invitations_provider on invitations (provider_id, bidding_ends_at);
create index ix_invitations_request on invitations (request_id);

create table questions (
    id varchar(26) not null,
    lot_id varchar(26) not null,
    round integer not null,
    invitation_id varchar(26) not null,
    question_text varchar(2000) not null,
    asked_at timestamp not null,
    answer_text varchar(4000) not null,
    answered_at timestamp,
    answered_by varchar(26),
    version bigint not null,
    constraint pk_questions primary key (id),
    constraint fk_questions_invitation foreign key (invitation_id) references invitations (id)
);

create index ix_questions_lot on questions (lot_id, asked_at);

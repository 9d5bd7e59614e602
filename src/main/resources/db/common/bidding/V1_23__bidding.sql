create table bids (
    id varchar(26) not null,
    invitation_id varchar(26) not null,
    lot_id varchar(26) not null,
    provider_id varchar(26) not null,
    round integer not null,
    reference varchar(60) not null,
    title varchar(200) not null,
    status varchar(16) not null,
    draft varchar(32000),
    draft_edition integer not null,
    draft_saved_at timestamp,
    revision integer not null,
    submitted_at timestamp,
    settled_at timestamp,
    reason varchar(2000) not null,
    rank_band varchar(16),
    version bigint not null,
    constraint pk_bids primary key (id),
    constraint uq_bids_invitation unique (invitation_id),
    constraint uq_bids_lot_round_provider unique (lot_id, round, provider_id),
    constraint uq_bids_reference unique (reference)
);

create index ix_bids_provider on bids (provider_id);

create table bid_revisions (
    id varchar(26) not null,
    bid_id varchar(26) not null,
    revision_number integer not null,
    content varchar(32000) not null,
    sha256 varchar(64) not null,
    submitted_at timestamp not null,
    constraint pk_bid_revisions primary key (id),
    constraint fk_bid_revisions_bid foreign key (bid_id) references bids (id),
    constraint uq_bid_revisions_bid_number unique (bid_id, revision_number)
);

create table bid_openings (
    id varchar(26) not null,
    lot_id varchar(26) not null,
    round integer not null,
    opened_at timestamp not null,
    bid_count integer not null,
    constraint pk_bid_openings primary key (id),
    constraint uq_bid_openings_lot_round unique (lot_id, round)
);

-- The days in which reviews are given, and the reviews.
CREATE TABLE review_periods (
    request_id VARCHAR(26) NOT NULL,
    version BIGINT NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    closes_at TIMESTAMP NOT NULL,
    expected INTEGER NOT NULL,
    given INTEGER NOT NULL,
    published_at TIMESTAMP,
    CONSTRAINT pk_review_periods PRIMARY KEY (request_id)
);

CREATE TABLE reviews (
    id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    lot_id VARCHAR(26) NOT NULL,
    side VARCHAR(20) NOT NULL,
    author_account VARCHAR(26) NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    quality INTEGER NOT NULL,
    timeliness INTEGER NOT NULL,
    contact INTEGER NOT NULL,
    comment_text VARCHAR(2000) NOT NULL,
    experienced_on DATE NOT NULL,
    given_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_reviews PRIMARY KEY (id),
    CONSTRAINT ck_reviews_scores CHECK (
        quality BETWEEN 1 AND 5 AND timeliness BETWEEN 1 AND 5 AND contact BETWEEN 1 AND 5
    ),
    CONSTRAINT fk_reviews_period FOREIGN KEY (request_id) REFERENCES review_periods (request_id)
);
CREATE INDEX ix_reviews_request ON reviews (request_id, lot_id);

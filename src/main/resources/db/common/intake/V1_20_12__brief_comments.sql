-- What client and coordinators wrote about a version of the brief; a comment is never changed.
CREATE TABLE brief_comments (
    id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    version_number INTEGER NOT NULL,
    section VARCHAR(26) NOT NULL,
    from_client BOOLEAN NOT NULL,
    author_id VARCHAR(26) NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    words VARCHAR(2000) NOT NULL,
    written_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_brief_comments PRIMARY KEY (id),
    CONSTRAINT fk_brief_comments_version FOREIGN KEY (request_id, version_number)
        REFERENCES brief_versions (request_id, version_number)
);

CREATE INDEX ix_brief_comments_version ON brief_comments (request_id, version_number, written_at);

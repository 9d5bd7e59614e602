-- The documents that were accepted, byte for byte.
CREATE TABLE acceptance_documents (
    acceptance_id VARCHAR(26) NOT NULL,
    content BYTEA NOT NULL,
    CONSTRAINT pk_acceptance_documents PRIMARY KEY (acceptance_id),
    CONSTRAINT fk_acceptance_documents_acceptance FOREIGN KEY (acceptance_id) REFERENCES acceptances (id)
);

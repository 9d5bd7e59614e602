-- The bytes of the files of requests, read only when one is handed out.
CREATE TABLE request_attachment_contents (
    attachment_id VARCHAR(26) NOT NULL,
    content BLOB(10M) NOT NULL,
    CONSTRAINT pk_request_attachment_contents PRIMARY KEY (attachment_id),
    CONSTRAINT fk_request_attachment_contents_attachment FOREIGN KEY (attachment_id) REFERENCES request_attachments (id) ON DELETE CASCADE
);

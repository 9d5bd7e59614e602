CREATE TABLE need_templates (
    code VARCHAR(40) NOT NULL,
    version BIGINT NOT NULL,
    list_position INTEGER NOT NULL,
    newest INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_need_templates PRIMARY KEY (code)
);

CREATE TABLE need_template_versions (
    id VARCHAR(26) NOT NULL,
    need_code VARCHAR(40) NOT NULL,
    version_number INTEGER NOT NULL,
    content VARCHAR(32000) NOT NULL,
    published_at TIMESTAMP NOT NULL,
    published_by VARCHAR(26),
    CONSTRAINT pk_need_template_versions PRIMARY KEY (id),
    CONSTRAINT fk_need_template_versions_need FOREIGN KEY (need_code) REFERENCES need_templates (code),
    CONSTRAINT uq_need_template_versions UNIQUE (need_code, version_number),
    CONSTRAINT ck_need_template_versions CHECK (version_number >= 1)
);

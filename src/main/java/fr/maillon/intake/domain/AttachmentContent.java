package fr.maillon.intake.domain;

import fr.maillon.intake.AttachmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file of a request; apart from what is known of it, so that lists stay light. */
@Entity
@Table(name = "request_attachment_contents")
public class AttachmentContent {

    @Id
    @Column(name = "attachment_id", updatable = false)
    private String attachment;

    @Lob
    @Column(name = "content", updatable = false)
    private byte[] bytes;

    protected AttachmentContent() {}

    public AttachmentContent(AttachmentId attachment, byte[] bytes) {
        this.attachment = attachment.value();
        this.bytes = bytes.clone();
    }

    public AttachmentId attachment() {
        return new AttachmentId(attachment);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /** As 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

package fr.maillon.award.domain;

import fr.maillon.award.AcceptanceId;
import fr.maillon.shared.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The document that was accepted, byte for byte; apart from the acceptance, so that reading that one stays light. */
@Entity
@Table(name = "acceptance_documents")
public class AcceptanceDocument {

    @Id
    @Column(name = "acceptance_id", length = Ids.LENGTH, updatable = false)
    private String acceptanceId;

    @Lob
    @Basic(fetch = FetchType.EAGER)
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected AcceptanceDocument() {}

    public AcceptanceDocument(AcceptanceId acceptance, byte[] content) {
        this.acceptanceId = acceptance.value();
        this.content = content.clone();
    }

    public AcceptanceId acceptanceId() {
        return new AcceptanceId(acceptanceId);
    }

    public byte[] content() {
        return content.clone();
    }
}

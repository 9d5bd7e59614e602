package fr.maillon.notification.web;

import fr.maillon.notification.service.CapturedMail;
import fr.maillon.notification.service.CapturedMailId;
import fr.maillon.notification.service.CapturedMailRow;
import fr.maillon.notification.service.OutboxService;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The mails of a demonstration: what each person would find in the mailbox, with working links. */
@Named
@RequestScoped
public class CapturedMailsBacking {

    @Inject
    private OutboxService outbox;

    private String to = "";
    private String id;
    private List<CapturedMailRow> rows = List.of();
    private CapturedMail mail;

    public void loadList() {
        rows = new ArrayList<>(outbox.captured(to == null ? "" : to));
    }

    public void loadOne() {
        if (id == null) {
            throw new NotFound();
        }
        mail = outbox.captured(new CapturedMailId(id));
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<CapturedMailRow> getRows() {
        return rows;
    }

    public CapturedMail getMail() {
        return mail;
    }

    public List<String> getParagraphs() {
        return new ArrayList<>(mail.paragraphs());
    }
}

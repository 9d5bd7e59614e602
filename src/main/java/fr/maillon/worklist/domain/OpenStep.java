package fr.maillon.worklist.domain;

import fr.maillon.identity.Role;
import fr.maillon.worklist.WorkItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A waiting step, from the moment the process reaches it until it is done or gone. */
@Entity
@Table(name = "open_steps")
public class OpenStep {

    @Id
    @Column(name = "task_id")
    private String taskId;

    @Column(name = "element")
    private String element;

    @Column(name = "subject_id")
    private String subject;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "lot_id")
    private @Nullable String lotId;

    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "page")
    private String page;

    @Column(name = "since")
    private Instant since;

    @Column(name = "due")
    private @Nullable Instant due;

    protected OpenStep() {}

    public OpenStep(WorkItem item) {
        this.taskId = item.taskId();
        this.element = item.element();
        this.subject = item.subject();
        this.requestId = item.requestId();
        this.lotId = item.lotId();
        this.role = item.role();
        this.page = item.page();
        this.since = item.since();
        this.due = item.due();
    }

    public WorkItem item() {
        return new WorkItem(taskId, element, subject, requestId, lotId, role, page, since, due);
    }
}

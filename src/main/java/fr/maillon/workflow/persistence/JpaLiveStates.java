package fr.maillon.workflow.persistence;

import fr.maillon.workflow.agreement.LiveState;
import fr.maillon.workflow.agreement.LiveStates;
import fr.maillon.workflow.agreement.Position;
import fr.maillon.workflow.agreement.WaitingRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plain SQL over both sides, portable to both databases. */
@ApplicationScoped
class JpaLiveStates implements LiveStates {

    private static final String REQUESTS = "SELECT reference, id, status FROM quote_requests WHERE status NOT IN"
            + " ('DRAFT', 'CLOSED', 'REJECTED', 'CANCELLED', 'UNSUCCESSFUL')";
    private static final String LOTS = "SELECT id, id, status FROM lots WHERE status NOT IN"
            + " ('DRAFT', 'DELIVERED', 'UNSUCCESSFUL', 'CANCELLED', 'HANDED_OVER')";
    private static final String POSITIONS = """
            SELECT i.ID_, d.KEY_, i.BUSINESS_KEY_, e.ACT_ID_
            FROM ACT_RU_EXECUTION e
            JOIN ACT_RU_EXECUTION i ON i.ID_ = e.PROC_INST_ID_
            JOIN ACT_RE_PROCDEF d ON d.ID_ = i.PROC_DEF_ID_
            """;
    private static final String TASKS = "SELECT ID_, TASK_DEF_KEY_ FROM ACT_RU_TASK";
    private static final String ITEMS = "SELECT task_id, element FROM open_steps";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<LiveState> states() {
        List<LiveState> states = new ArrayList<>();
        rows(REQUESTS)
                .map(row -> new LiveState(text(row, 0), text(row, 1), text(row, 2), false))
                .forEach(states::add);
        rows(LOTS)
                .map(row -> new LiveState(text(row, 0), text(row, 1), text(row, 2), true))
                .forEach(states::add);
        return states;
    }

    @Override
    public List<Position> positions() {
        return rows(POSITIONS)
                .map(row -> new Position(text(row, 0), text(row, 1), text(row, 2), text(row, 3)))
                .toList();
    }

    @Override
    public List<WaitingRow> engineTasks() {
        return rows(TASKS)
                .map(row -> new WaitingRow(text(row, 0), text(row, 1)))
                .toList();
    }

    @Override
    public List<WaitingRow> workItems() {
        return rows(ITEMS)
                .map(row -> new WaitingRow(text(row, 0), text(row, 1)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql) {
        return ((List<Object[]>) entityManager.createNativeQuery(sql).getResultList()).stream();
    }

    private static String text(Object[] row, int column) {
        return row[column] == null ? "" : String.valueOf(row[column]);
    }
}

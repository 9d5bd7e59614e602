package fr.maillon.workflow.agreement;

import java.util.List;

/** Reads both sides of the comparison. */
public interface LiveStates {

    /** Every request and every lot that has a process to have: neither draft nor ended. */
    List<LiveState> states();

    /** Every step on which a process instance stands, and every instance as a whole. */
    List<Position> positions();

    List<WaitingRow> engineTasks();

    List<WaitingRow> workItems();
}

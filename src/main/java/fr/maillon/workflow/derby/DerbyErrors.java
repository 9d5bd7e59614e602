package fr.maillon.workflow.derby;

import java.sql.BatchUpdateException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransactionRollbackException;

/**
 * Derby's errors in the words the engine understands.
 *
 * <p>The engine recognises an error by SQLState <em>and</em> vendor code, or by words of the message. Derby's vendor codes
 * only tell the severity (20000, 30000, 40000), so the engine recognises none of them: a concurrent insert of the same
 * variable would fail instead of being retried, a deadlock would use up a job's retries. Errors of the following states are
 * therefore given again with the codes or words of a database the engine knows; all others pass as they are.
 *
 * <table>
 *   <caption>What is given again</caption>
 *   <tr><th>Derby</th><th>becomes</th><th>because the engine looks for</th></tr>
 *   <tr><td>23505 unique</td><td>vendor 23505</td><td>H2's code, to see a concurrent insert of a variable</td></tr>
 *   <tr><td>23503 foreign key</td><td>vendor -530</td><td>DB2's code, to see that the parent was deleted meanwhile</td></tr>
 *   <tr><td>40001 deadlock; 40XL1, 40XL2 lock time-out</td><td>40001, vendor -911</td><td>DB2's code; both undo the
 *       transaction and both are cured by doing it again</td></tr>
 *   <tr><td>22001 truncation</td><td>vendor -302, "too long" in the message</td><td>those words</td></tr>
 *   <tr><td>42X05 no such table</td><td>"Table … not found" in the message</td><td>those words</td></tr>
 *   <tr><td>a failed batch</td><td>state and code of the element that failed</td><td>the first exception</td></tr>
 * </table>
 *
 * <p>The original is the cause of what is thrown instead.
 */
final class DerbyErrors {

    static final String SERIALIZATION_FAILURE = "40001";

    private static final String UNIQUE = "23505";
    private static final String FOREIGN_KEY = "23503";
    private static final String TRUNCATION = "22001";
    private static final String NO_SUCH_TABLE = "42X05";
    private static final String LOCK_TIMEOUT = "40XL1";
    private static final String LOCK_TIMEOUT_WITH_TRACE = "40XL2";

    private DerbyErrors() {}

    static SQLException recode(SQLException error) {
        if (error instanceof BatchUpdateException batch) {
            return recodeBatch(batch);
        }
        String state = error.getSQLState();
        if (state == null) {
            return error;
        }
        String message = error.getMessage();
        return switch (state) {
            case UNIQUE -> replace(error, new SQLIntegrityConstraintViolationException(message, state, 23505, error));
            case FOREIGN_KEY ->
                replace(error, new SQLIntegrityConstraintViolationException(message, state, -530, error));
            case SERIALIZATION_FAILURE, LOCK_TIMEOUT, LOCK_TIMEOUT_WITH_TRACE ->
                replace(error, new SQLTransactionRollbackException(message, SERIALIZATION_FAILURE, -911, error));
            case TRUNCATION -> replace(error, new SQLDataException("Value too long: " + message, state, -302, error));
            case NO_SUCH_TABLE ->
                replace(
                        error,
                        new SQLSyntaxErrorException("Table not found: " + message, state, error.getErrorCode(), error));
            default -> error;
        };
    }

    private static BatchUpdateException recodeBatch(BatchUpdateException batch) {
        SQLException failed = failedElement(batch);
        if (failed == null) {
            return batch;
        }
        SQLException recoded = recode(failed);
        BatchUpdateException again = new BatchUpdateException(
                recoded.getMessage(), recoded.getSQLState(), recoded.getErrorCode(), batch.getUpdateCounts(), batch);
        again.setNextException(recoded);
        return replace(batch, again);
    }

    /** The embedded driver gives the element's exception as the cause, other drivers of Derby as the next one. */
    private static SQLException failedElement(BatchUpdateException batch) {
        if (batch.getNextException() != null) {
            return batch.getNextException();
        }
        return batch.getCause() instanceof SQLException cause ? cause : null;
    }

    private static <E extends SQLException> E replace(SQLException original, E replacement) {
        replacement.setStackTrace(original.getStackTrace());
        return replacement;
    }

    /** Whether the database undid the transaction because others were in the way: the same again may well succeed. */
    static boolean undoneByConcurrency(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error && isSerializationFailure(error)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSerializationFailure(SQLException first) {
        for (SQLException error = first; error != null; error = error.getNextException()) {
            String state = error.getSQLState();
            if (SERIALIZATION_FAILURE.equals(state)
                    || LOCK_TIMEOUT.equals(state)
                    || LOCK_TIMEOUT_WITH_TRACE.equals(state)) {
                return true;
            }
        }
        return false;
    }
}

package fr.maillon.workflow.derby;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;

/**
 * What the engine has to know about Derby's SQL, entered into the static maps in which the engine keeps the same facts of
 * its own databases. Nothing here is SQL of its own except the short pieces below: every whole statement is one that the
 * engine ships for PostgreSQL or DB2.
 *
 * <p>It extends the engine's session factory only because some of the maps are protected.
 */
final class DerbyDialect extends DbSqlSessionFactory {

    /** The database type under which the engine knows Derby. */
    static final String DERBY = "derby";

    private static final String NOTHING = "";

    private DerbyDialect() {
        super(false);
    }

    /** Enters everything; doing it again changes nothing. */
    static synchronized void register() {
        ProductNames.register();
        registerPaging();
        registerCounting();
        registerValues();
        registerDates();
        registerAuthorization();
        registerConstants();
        registerStatements();
    }

    /** Standard SQL paging; all stands behind the statement, nothing before or inside it. */
    private static void registerPaging() {
        String page = "OFFSET #{firstResult} ROWS FETCH NEXT #{maxResults} ROWS ONLY";
        String firstRows = "FETCH FIRST #{maxResults} ROWS ONLY";
        databaseSpecificLimitBeforeStatements.put(DERBY, NOTHING);
        databaseSpecificLimitBetweenStatements.put(DERBY, NOTHING);
        databaseSpecificLimitBetweenFilterStatements.put(DERBY, NOTHING);
        databaseSpecificLimitBetweenAcquisitionStatements.put(DERBY, NOTHING);
        databaseSpecificLimitAfterStatements.put(DERBY, page);
        databaseSpecificInnerLimitAfterStatements.put(DERBY, page);
        databaseSpecificLimitBeforeWithoutOffsetStatements.put(DERBY, NOTHING);
        databaseSpecificLimitAfterWithoutOffsetStatements.put(DERBY, firstRows);
        optimizeDatabaseSpecificLimitBeforeWithoutOffsetStatements.put(DERBY, NOTHING);
        optimizeDatabaseSpecificLimitAfterWithoutOffsetStatements.put(DERBY, firstRows);
        databaseSpecificLimitBeforeNativeQueryStatements.put(DERBY, NOTHING);
        databaseSpecificOrderByStatements.put(DERBY, "order by ${internalOrderBy}");
        // Neither UPDATE nor DELETE takes a limit in Derby: the rows are chosen by a subquery, as on PostgreSQL.
        databaseSpecificLimitBeforeInUpdate.put(DERBY, "WHERE ID_ IN (SELECT ID_ FROM ");
        databaseSpecificLimitAfterInUpdate.put(DERBY, firstRows + ")");
    }

    private static void registerCounting() {
        databaseSpecificDistinct.put(DERBY, "distinct");
        databaseSpecificCountDistinctBeforeStart.put(DERBY, "select count(distinct");
        databaseSpecificCountDistinctBeforeEnd.put(DERBY, ")");
        databaseSpecificCountDistinctAfterEnd.put(DERBY, NOTHING);
    }

    private static void registerValues() {
        databaseSpecificEscapeChar.put(DERBY, "'\\'");
        // The columns are BOOLEAN (see EngineSchema), and Derby does not compare a BOOLEAN with a number.
        databaseSpecificTrueConstant.put(DERBY, "true");
        databaseSpecificFalseConstant.put(DERBY, "false");
        // Neither NVL nor IFNULL exists.
        databaseSpecificIfNull.put(DERBY, "COALESCE");
        databaseSpecificNumericCast.put(DERBY, NOTHING);
        // A SELECT needs a FROM.
        databaseSpecificDummyTable.put(DERBY, "FROM SYSIBM.SYSDUMMY1");
        // Collation belongs to the whole database; Derby's default compares case-sensitively, as the engine expects.
        databaseSpecificCollationForCaseSensitivity.put(DERBY, NOTHING);
    }

    private static void registerDates() {
        databaseSpecificDatepart1.put(DERBY, NOTHING);
        databaseSpecificDatepart2.put(DERBY, "(");
        databaseSpecificDatepart3.put(DERBY, ")");
        databaseSpecificDaysComparator.put(
                DERBY, "{fn TIMESTAMPADD(SQL_TSI_DAY, ${days}, ${date})} <= #{currentTimestamp}");
        // EXTRACT does not exist; HOUR(..), MINUTE(..) and the like do.
        databaseSpecificExtractTimeUnitFromDate.put(DERBY, "${extractTimeUnit}(${extractDateColumn})");
    }

    private static void registerAuthorization() {
        // Permissions are bits of an INTEGER and Derby has no bitwise operator: a function of EngineSchema.
        databaseSpecificBitAnd1.put(DERBY, EngineSchema.BIT_AND + "(");
        databaseSpecificBitAnd2.put(DERBY, ", CAST(");
        databaseSpecificBitAnd3.put(DERBY, " AS INTEGER))");
        databaseSpecificAuthJoinStart.put(DERBY, "IN (");
        databaseSpecificAuthJoinEnd.put(DERBY, ")");
        databaseSpecificAuthJoinSeparator.put(DERBY, ",");
        databaseSpecificAuth1JoinStart.put(DERBY, "IN (");
        databaseSpecificAuth1JoinEnd.put(DERBY, ")");
        databaseSpecificAuth1JoinSeparator.put(DERBY, ",");
    }

    private static void registerConstants() {
        dbSpecificConstants.put(
                DERBY,
                Map.of(
                        "constant.event", "'event'",
                        // Derby's || is null when one side is, and its result has no length of its own.
                        "constant.op_message",
                                "CAST(COALESCE(NEW_VALUE_,'') || '_|_' || COALESCE(PROPERTY_,'') AS VARCHAR(4300))",
                        // Plain FOR UPDATE gives the lock up when the cursor is closed: a second transaction got
                        // through. Read stability keeps it until the transaction ends.
                        "constant_for_update", "for update with rs",
                        "constant.datepart.quarter", EngineSchema.QUARTER,
                        "constant.datepart.month", "MONTH",
                        "constant.datepart.minute", "MINUTE",
                        // NULL has no type of its own in a select list.
                        "constant.null.startTime", "CAST(NULL as timestamp) as START_TIME_",
                        "constant.varchar.cast", "cast('${key}' as varchar(64))",
                        "constant.integer.cast", "cast(NULL as integer)",
                        "constant.null.reporter", "CAST(NULL AS VARCHAR(255)) AS REPORTER_"));
    }

    /** Whole statements that the engine writes anew for some databases: for Derby, those of PostgreSQL and DB2. */
    private static void registerStatements() {
        REMOVALS_BY_TIME.forEach(statement -> use(statement, "postgres_or_db2"));
        UPDATES_BY_INSTANCE.forEach(statement -> use(statement, "postgres"));
        use("selectFilterByQueryCriteria", "oracleDb2");
        use("updateByteArraysByBatchId", "db2");
    }

    private static void use(String statement, String variant) {
        addDatabaseSpecificStatement(DERBY, statement, statement + "_" + variant);
    }

    /** History clean-up by removal time: the common variant limits the DELETE itself. */
    private static final List<String> REMOVALS_BY_TIME = List.of(
            "deleteAttachmentsByRemovalTime",
            "deleteAuthorizationsByRemovalTime",
            "deleteByteArraysByRemovalTime",
            "deleteCommentsByRemovalTime",
            "deleteExternalTaskLogByRemovalTime",
            "deleteHistoricActivityInstancesByRemovalTime",
            "deleteHistoricBatchesByRemovalTime",
            "deleteHistoricDecisionInputInstancesByRemovalTime",
            "deleteHistoricDecisionInstancesByRemovalTime",
            "deleteHistoricDecisionOutputInstancesByRemovalTime",
            "deleteHistoricDetailsByRemovalTime",
            "deleteHistoricIdentityLinkLogByRemovalTime",
            "deleteHistoricIncidentsByRemovalTime",
            "deleteHistoricProcessInstancesByRemovalTime",
            "deleteHistoricTaskInstancesByRemovalTime",
            "deleteHistoricVariableInstancesByRemovalTime",
            "deleteJobLogByRemovalTime",
            "deleteTaskMetricsByRemovalTime",
            "deleteUserOperationLogByRemovalTime");

    /** Setting a removal time on all that belongs to an instance: the common variant limits or joins the UPDATE. */
    private static final List<String> UPDATES_BY_INSTANCE = List.of(
            "updateAttachmentByteArraysByProcessInstanceId",
            "updateAttachmentsByProcessInstanceId",
            "updateAttachmentsByRootProcessInstanceId",
            "updateAuthorizationsByProcessInstanceId",
            "updateAuthorizationsByRootProcessInstanceId",
            "updateByteArraysByRootProcessInstanceId",
            "updateCommentsByProcessInstanceId",
            "updateCommentsByRootProcessInstanceId",
            "updateDecisionInputsByteArraysByProcessInstanceId",
            "updateDecisionOutputsByteArraysByProcessInstanceId",
            "updateExternalTaskLogByProcessInstanceId",
            "updateExternalTaskLogByRootProcessInstanceId",
            "updateExternalTaskLogByteArraysByProcessInstanceId",
            "updateHistoricActivityInstancesByProcessInstanceId",
            "updateHistoricActivityInstancesByRootProcessInstanceId",
            "updateHistoricDecisionInputInstancesByProcessInstanceId",
            "updateHistoricDecisionInputInstancesByRootProcessInstanceId",
            "updateHistoricDecisionInstancesByProcessInstanceId",
            "updateHistoricDecisionInstancesByRootProcessInstanceId",
            "updateHistoricDecisionOutputInstancesByProcessInstanceId",
            "updateHistoricDecisionOutputInstancesByRootProcessInstanceId",
            "updateHistoricDetailsByProcessInstanceId",
            "updateHistoricDetailsByRootProcessInstanceId",
            "updateHistoricIncidentsByProcessInstanceId",
            "updateHistoricIncidentsByRootProcessInstanceId",
            "updateHistoricProcessInstanceByProcessInstanceId",
            "updateHistoricProcessInstanceEventsByRootProcessInstanceId",
            "updateHistoricTaskInstancesByProcessInstanceId",
            "updateHistoricTaskInstancesByRootProcessInstanceId",
            "updateHistoricVariableInstancesByProcessInstanceId",
            "updateHistoricVariableInstancesByRootProcessInstanceId",
            "updateIdentityLinkLogByProcessInstanceId",
            "updateIdentityLinkLogByRootProcessInstanceId",
            "updateJobLogByProcessInstanceId",
            "updateJobLogByRootProcessInstanceId",
            "updateJobLogByteArraysByProcessInstanceId",
            "updateUserOperationLogByProcessInstanceId",
            "updateUserOperationLogByRootProcessInstanceId",
            "updateVariableByteArraysByProcessInstanceId");

    /** The engine deduces the database type from the product name by a map that is protected too. */
    private abstract static class ProductNames extends StandaloneProcessEngineConfiguration {

        static void register() {
            databaseTypeMappings.setProperty("Apache Derby", DERBY);
        }
    }
}

package fr.maillon.workflow.derby;

import java.util.ArrayList;
import java.util.Map;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;

/**
 * Answers a page of no rows without asking the database: Derby refuses {@code FETCH NEXT 0 ROWS ONLY} (2201W) where the
 * engine's other databases give back nothing. Only statements that do bind the page size are answered so; a count over the
 * same query object does not bind it and runs.
 */
@Intercepts(
        @Signature(
                type = Executor.class,
                method = "query",
                args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}))
public final class EmptyPages implements Interceptor {

    private static final String PAGE_SIZE = "maxResults";

    @Override
    public Object intercept(Invocation query) throws Throwable {
        MappedStatement statement = (MappedStatement) query.getArgs()[0];
        Object parameter = query.getArgs()[1];
        return asksForNoRows(parameter) && bindsThePageSize(statement, parameter) ? new ArrayList<>() : query.proceed();
    }

    private static boolean asksForNoRows(Object parameter) {
        if (parameter instanceof ListQueryParameterObject query) {
            return query.getMaxResults() == 0;
        }
        return parameter instanceof Map<?, ?> map
                && map.containsKey(PAGE_SIZE)
                && map.get(PAGE_SIZE) instanceof Number size
                && size.intValue() == 0;
    }

    private static boolean bindsThePageSize(MappedStatement statement, Object parameter) {
        return statement.getBoundSql(parameter).getParameterMappings().stream()
                .map(ParameterMapping::getProperty)
                .anyMatch(PAGE_SIZE::equals);
    }
}

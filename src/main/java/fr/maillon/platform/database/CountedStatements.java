package fr.maillon.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Wraps a connection so that {@link SqlCount} sees every statement, whoever sends it. */
final class CountedStatements implements InvocationHandler {

    private static final ClassLoader LOADER = CountedStatements.class.getClassLoader();

    private final Object target;
    private int batched;

    private CountedStatements(Object target) {
        this.target = target;
    }

    static Connection of(Connection connection) {
        return wrap(Connection.class, connection);
    }

    private static <T> T wrap(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(LOADER, new Class<?>[] {type}, new CountedStatements(target)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("equals") && arguments != null && arguments.length == 1) {
            return proxy == arguments[0];
        }
        if (name.equals("unwrap") && ((Class<?>) arguments[0]).isInstance(target)) {
            return target;
        }
        if (target instanceof Statement) {
            count(name);
        }
        try {
            return counted(method.invoke(target, arguments));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void count(String name) {
        switch (name) {
            case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" -> SqlCount.add(1);
            case "addBatch" -> batched++;
            case "clearBatch" -> batched = 0;
            case "executeBatch", "executeLargeBatch" -> {
                SqlCount.add(batched);
                batched = 0;
            }
            default -> {
                // not an execution
            }
        }
    }

    private static Object counted(Object result) {
        if (result instanceof CallableStatement statement) {
            return wrap(CallableStatement.class, statement);
        }
        if (result instanceof PreparedStatement statement) {
            return wrap(PreparedStatement.class, statement);
        }
        if (result instanceof Statement statement) {
            return wrap(Statement.class, statement);
        }
        return result;
    }
}

package fr.maillon.workflow.derby;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * Puts a thin skin around a Derby connection and all that is made from it, so that every error leaves it as
 * {@link DerbyErrors} words it. Result sets are included because Derby takes its locks while rows are read, so that a
 * deadlock often comes out of {@code next()}.
 *
 * <p>The skin is transparent: {@code unwrap} reaches the driver's objects, {@code getConnection()} and
 * {@code getStatement()} lead back to the skin, and {@code close()} closes the driver's object.
 */
public final class DerbyConnections {

    private static final Set<Class<?>> DRESSED = Set.of(
            Connection.class,
            Statement.class,
            PreparedStatement.class,
            CallableStatement.class,
            ResultSet.class,
            DatabaseMetaData.class);

    private DerbyConnections() {}

    /** The same connection, with Derby's errors as the engine understands them. A wrapped one is given back as it is. */
    public static Connection wrap(Connection connection) {
        return isWrapped(connection) ? connection : proxy(Connection.class, new Skin(connection, null, null));
    }

    private static boolean isWrapped(Object candidate) {
        return Proxy.isProxyClass(candidate.getClass()) && Proxy.getInvocationHandler(candidate) instanceof Skin;
    }

    private static <T> T proxy(Class<T> type, Skin skin) {
        return type.cast(Proxy.newProxyInstance(DerbyConnections.class.getClassLoader(), new Class<?>[] {type}, skin));
    }

    private static final class Skin implements InvocationHandler {

        private final Object target;
        private final Object connection;
        private final Object statement;

        /**
         * @param connection the wrapped connection this comes from; null when it is one
         * @param statement the wrapped statement this comes from; null when it comes from none
         */
        Skin(Object target, Object connection, Object statement) {
            this.target = target;
            this.connection = connection;
            this.statement = statement;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(method, arguments);
            }
            try {
                return dress(self, method.getReturnType(), method.invoke(target, arguments));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() instanceof SQLException error ? DerbyErrors.recode(error) : thrown.getCause();
            }
        }

        private Object ofObject(Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "equals" -> target.equals(bare(arguments[0]));
                case "hashCode" -> target.hashCode();
                default -> target.toString();
            };
        }

        private static Object bare(Object candidate) {
            return candidate != null && isWrapped(candidate)
                    ? ((Skin) Proxy.getInvocationHandler(candidate)).target
                    : candidate;
        }

        /** Wraps what a method returns, by the type it declares: {@code unwrap} declares none of these and stays bare. */
        private Object dress(Object self, Class<?> declared, Object result) {
            if (result == null || !DRESSED.contains(declared)) {
                return result;
            } else if (declared == Connection.class) {
                return connection;
            } else if (declared == Statement.class && statement != null) {
                return statement;
            }
            Object from = connection == null ? self : connection;
            return proxy(declared, new Skin(result, from, self instanceof Statement ? self : null));
        }
    }
}

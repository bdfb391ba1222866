package madoguchi.knowledge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records as bytes and back, by their components' types: records, lists, maps, enums, truth values and what has a text form.
 * Both sides must be of the same build; nothing in the bytes says what they are. Libraries that do this spend more time on
 * looking at classes than the whole reading takes here.
 */
final class Records {

    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
            String.class, text -> text,
            URI.class, URI::create,
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            MonthDay.class, MonthDay::parse,
            Pattern.class, Pattern::compile,
            Expression.class, Expression::known);

    private Records() {}

    static void write(Class<? extends Record> type, Record value, DataOutput out) throws IOException {
        put(type, value, out);
    }

    /** @throws IOException when the bytes end too soon or hold something that the type does not accept */
    static <T extends Record> T read(Class<T> type, DataInput in) throws IOException {
        try {
            return java.util.Objects.requireNonNull(type.cast(new Reader(in).get(type)));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException e) {
            throw new IOException("no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private static void put(Type type, @Nullable Object value, DataOutput out) throws IOException {
        out.writeBoolean(value != null);
        if (value instanceof Collection<?> many) {
            out.writeInt(many.size());
            for (Object one : many) {
                put(argument(type, 0), one, out);
            }
        } else if (value instanceof Map<?, ?> entries) {
            out.writeInt(entries.size());
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                put(argument(type, 0), entry.getKey(), out);
                put(argument(type, 1), entry.getValue(), out);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                put(component.getGenericType(), component(component, record), out);
            }
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(constant.ordinal());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value != null) {
            if (!TEXTS.containsKey(value.getClass())) {
                throw new IllegalArgumentException(value.getClass() + " has no form in bytes");
            }
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    private static @Nullable Object component(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** Reads one value after another. */
    private static final class Reader {

        private final DataInput in;
        private final Map<Class<?>, Shape> shapes = new HashMap<>();

        Reader(DataInput in) {
            this.in = in;
        }

        /** A record's constructor and what it takes, in its order. */
        private record Shape(Constructor<?> constructor, List<Type> components) {

            static Shape of(Class<?> type) {
                RecordComponent[] components = type.getRecordComponents();
                try {
                    Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
                    constructor.setAccessible(true);
                    return new Shape(
                            constructor,
                            Arrays.stream(components)
                                    .map(RecordComponent::getGenericType)
                                    .toList());
                } catch (NoSuchMethodException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Nullable
        Object get(Type type) throws IOException {
            if (!in.readBoolean()) {
                return null;
            }
            if (type instanceof ParameterizedType generic) {
                return generic.getRawType() == List.class ? list(generic) : map(generic);
            }
            Class<?> plain = (Class<?>) type;
            if (plain.isRecord()) {
                return record(shapes.computeIfAbsent(plain, Shape::of));
            }
            if (plain.isEnum()) {
                return plain.getEnumConstants()[in.readByte()];
            }
            if (plain == boolean.class) {
                return in.readBoolean();
            }
            var text = new byte[in.readInt()];
            in.readFully(text);
            Function<String, Object> parse = TEXTS.get(plain);
            if (parse == null) {
                throw new IllegalArgumentException(plain + " has no form in bytes");
            }
            return parse.apply(new String(text, StandardCharsets.UTF_8));
        }

        private Object record(Shape shape) throws IOException {
            var values = new @Nullable Object[shape.components().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = get(shape.components().get(i));
            }
            try {
                return shape.constructor().newInstance(values);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private List<@Nullable Object> list(Type type) throws IOException {
            int size = in.readInt();
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(get(argument(type, 0)));
            }
            return java.util.Collections.unmodifiableList(list);
        }

        private Map<Object, @Nullable Object> map(ParameterizedType type) throws IOException {
            int size = in.readInt();
            Map<Object, @Nullable Object> map = empty(type);
            for (int i = 0; i < size; i++) {
                Object key = get(argument(type, 0));
                map.put(java.util.Objects.requireNonNull(key), get(argument(type, 1)));
            }
            return map;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Map<Object, @Nullable Object> empty(ParameterizedType type) {
            if (type.getRawType() == SortedMap.class) {
                return new TreeMap<>();
            }
            return argument(type, 0) instanceof Class<?> key && key.isEnum() ? new EnumMap(key) : new LinkedHashMap<>();
        }
    }
}

package dev.socialpublisher.testing;

import dev.socialpublisher.error.Wording;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reads values as an English reader does, for tests that compare sentences; the French ones have tests of their own. */
public final class English {
    private English() {}

    /** The same record, with the English sentence alone wherever it says one in both languages. */
    public static <T> T of(T value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        if (components == null) {
            return value;
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                Object part = components[i].getAccessor().invoke(value);
                values[i] = part instanceof Wording wording ? Wording.same(wording.english()) : part;
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = value.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            @SuppressWarnings("unchecked")
            T copy = (T) constructor.newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(value + " cannot be read in English", e);
        }
    }
}

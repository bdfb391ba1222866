/**
 * What the program costs, measured with JMH: {@code mvn -Pbenchmarks}. Part neither of the program nor of its tests. Uses
 * what {@code desk} wires together.
 */
@NullMarked
package madoguchi.benchmark;

import org.jspecify.annotations.NullMarked;

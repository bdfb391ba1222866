/** What the ways in share: problems (error to status), JSON, rate limits, security headers, health. Uses {@code transcript} and what stands below it. */
@NullMarked
package madoguchi.http;

import org.jspecify.annotations.NullMarked;

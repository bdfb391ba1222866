package madoguchi.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** So many requests a minute for each address; addresses are forgotten when they are idle. Safe for all threads. */
public final class RateLimit {

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    public RateLimit(int perMinute) {
        this.perMinute = perMinute;
    }

    /** @throws Problem 429 when the address has used up its share */
    public void take(String address, String detail) {
        Bucket bucket = buckets.get(
                address,
                a -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new Problem(429, "Too many requests", detail);
        }
    }
}

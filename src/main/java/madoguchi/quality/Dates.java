package madoguchi.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Places;
import org.jspecify.annotations.Nullable;

/**
 * Facts that were last confirmed long ago, and dates that have not come yet. Hours and numbers of public desks change with
 * the fiscal year, so that each must be looked at once a year; the limit leaves a month to do it.
 */
final class Dates {

    /** The greatest age of a confirmed fact, in days. */
    static final int STALE_AFTER = 400;

    private final Places places;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private Dates(Places places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    static List<Finding> findings(Knowledge knowledge, Places places, LocalDate today) {
        var dates = new Dates(places, today);
        knowledge.sources().values().forEach(source -> {
            dates.lookAt("sources.yaml", source.id(), "published", source.published());
            dates.lookAt("sources.yaml", source.id(), "checked", source.checked());
        });
        knowledge
                .centres()
                .values()
                .forEach(centre -> dates.lookAt("referrals.yaml", centre.id(), "checked", centre.checked()));
        return dates.findings;
    }

    private void lookAt(String file, String id, String field, @Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        long age = ChronoUnit.DAYS.between(date, today);
        int line = places.line(file, id, field);
        if (age < 0) {
            findings.add(Finding.error(
                    file,
                    line,
                    id + ": field " + field + " is " + date + ", but today is " + today
                            + ": write the day it happened"));
        } else if (field.equals("checked") && age > STALE_AFTER) {
            findings.add(Finding.warning(
                    file,
                    line,
                    id + ": was checked " + age + " days ago, more than " + STALE_AFTER
                            + ": confirm it again and set checked"));
        }
    }
}

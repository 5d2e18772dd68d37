package org.quorate.engine;

import java.util.Map;
import org.quorate.policy.Form;

/**
 * One kind of duty of the catalogue, as the annotations of its rule say it.
 *
 * @param id its id
 * @param title what it asks, in a line
 * @param subject what its findings are about
 * @param listed the part of the record that lists its subjects
 * @param within what stands for them where that part is not kept: {@code conference}, {@code plan} or {@code case}
 * @param hidden fields without which its subjects cannot be told, each with what stands for them then
 * @param timed whether it has a deadline
 * @param needs the parts of the record that it needs
 * @param type the one type of conference that it is about; empty where it is about any, or about none
 * @param form what a clause of it may say
 */
public record Obligation(
        String id,
        String title,
        String subject,
        String listed,
        String within,
        Map<String, String> hidden,
        boolean timed,
        String needs,
        String type,
        Form form) {}

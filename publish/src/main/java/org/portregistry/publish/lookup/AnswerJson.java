package org.portregistry.publish.lookup;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Answers for programs: an array with one object per query; the keys are those of {@code ports.json} and {@code ranges.json}. */
public final class AnswerJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(Value.construct(Include.NON_EMPTY, Include.ALWAYS))
            .build();

    private AnswerJson() {}

    /** Returns the answers as one line of JSON. */
    public static String of(List<Answer> answers) throws JsonProcessingException {
        return Terminal.safeJson(MAPPER.writeValueAsString(answers));
    }
}

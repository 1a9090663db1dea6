/// Writes every message's rules as constant C tables: they cost nothing at start and are shared between processes.
struct SchemaTableEmitter {
    var model: SchemaModel

    static let header = """
        // Made by protoc-gen-martlet from Protos/. Do not edit.
        #pragma once
        #include <protobuf-c/protobuf-c.h>

        typedef struct martlet_message martlet_message;

        enum {
            MARTLET_OMIT_EMPTY = 1,
            MARTLET_POINTER = 2,
            MARTLET_INLINE = 4,
            MARTLET_REQUIRED = 8,
            MARTLET_ENUM_CLOSED = 16,
            MARTLET_MAP = 32,
            MARTLET_REPEATED = 64,
        };

        // One field; the lists are joined with '|'. In a message's table the fields stand in the order of their
        // numbers, as in the protobuf-c descriptor, so that one index serves both.
        typedef struct martlet_field {
            uint32_t number;
            uint16_t flags;
            uint8_t type;   // PROTOBUF_C_TYPE_*; of a map: the type of its values
            uint8_t oneof;  // 1-based; 0: none
            const char *name;
            const char *json;
            const martlet_message *message;  // of a message, or of a map's values
            const char *patch_strategy;
            const char *patch_merge_key;
            const char *list_type;
            const char *list_map_keys;
            const char *enum_values;
            const char *map_type;
            const char *struct_type;
            const char *schema_default;
            const char *feature_gate;
            const char *description;
        } martlet_field;

        struct martlet_message {
            const char *name;
            const char *short_name;
            const ProtobufCMessageDescriptor *descriptor;
            const martlet_field *fields;
            const uint16_t *json_order;
            uint32_t field_count;
            uint32_t type_meta;
            const char *group;
            const char *version;
            const char *metadata;
            const char *json_form;
            const char *map_type;
            const char *openapi;
            const char *description;
        };

        // All messages, in the order that the views' indices refer to.
        const martlet_message *martlet_message_at(uint32_t index);
        uint32_t martlet_message_count(void);

        """

    func emit() -> String {
        var out = "// Made by protoc-gen-martlet from Protos/. Do not edit.\n#include \"CMessages.h\"\n"
        for file in self.model.files { out += "#include \"\(file.path.dropLast(6)).pb-c.h\"\n" }
        let messages = self.model.messages
        out += "\nstatic const martlet_message messages[\(messages.count)];\n\n"
        for (index, message) in messages.enumerated() where !message.fields.isEmpty {
            out += "static const martlet_field f\(index)[] = {  // \(message.fullName)\n"
            for field in message.fields {
                out += self.row(field, description: message.openAPI == nil ? nil : field.description)
            }
            out += "};\nstatic const uint16_t o\(index)[] = {"
            out += message.jsonOrder.map(String.init).joined(separator: ", ") + "};\n\n"
        }
        out += "static const martlet_message messages[\(messages.count)] = {\n"
        for (index, message) in messages.enumerated() { out += self.row(message, index) }
        out += "};\n\nconst martlet_message *martlet_message_at(uint32_t index) { return &messages[index]; }\n"
        out += "uint32_t martlet_message_count(void) { return \(messages.count); }\n"
        return out
    }

    private func row(_ field: FieldModel, description: String?) -> String {
        var field = field
        var flags: [String] = []
        if field.omitEmpty { flags.append("MARTLET_OMIT_EMPTY") }
        if field.pointer || field.oneof != nil { flags.append("MARTLET_POINTER") }
        if field.inline { flags.append("MARTLET_INLINE") }
        if field.required { flags.append("MARTLET_REQUIRED") }
        if field.enumClosed { flags.append("MARTLET_ENUM_CLOSED") }
        if let entry = self.model.mapEntries[field.typeName] {
            flags.append("MARTLET_MAP")
            field.type = entry.fields[1].type
            field.typeName = entry.fields[1].typeName
        } else if field.isRepeated {
            flags.append("MARTLET_REPEATED")
        }
        var parts = [".number = \(field.number)", ".type = \(cType(field.type))", ".name = \(quoted(field.name))"]
        if !flags.isEmpty { parts.append(".flags = \(flags.joined(separator: " | "))") }
        if let oneof = field.oneof { parts.append(".oneof = \(oneof + 1)") }
        if field.type == 11, let index = self.model.indices[field.typeName] {
            parts.append(".message = &messages[\(index)]")
        }
        let texts: [(String, String?)] = [
            ("json", field.json), ("patch_strategy", joined(field.patchStrategies)),
            ("patch_merge_key", field.patchMergeKey), ("list_type", field.listType),
            ("list_map_keys", joined(field.listMapKeys)), ("enum_values", joined(field.enumValues)),
            ("map_type", field.mapType), ("struct_type", field.structType), ("schema_default", field.schemaDefault),
            ("feature_gate", field.featureGate), ("description", description),
        ]
        for case (let name, .some(let value)) in texts { parts.append(".\(name) = \(quoted(value))") }
        return "    {\(parts.joined(separator: ", "))},\n"
    }

    private func row(_ message: MessageModel, _ index: Int) -> String {
        var parts = [
            ".name = \(quoted(message.fullName))", ".short_name = \(quoted(message.name))",
            ".descriptor = &\(descriptorSymbol(message.fullName))",
        ]
        if !message.fields.isEmpty {
            parts += [".fields = f\(index)", ".json_order = o\(index)", ".field_count = \(message.fields.count)"]
        }
        if message.typeMeta { parts.append(".type_meta = 1") }
        let texts = [
            ("group", message.group), ("version", message.version), ("metadata", message.metadata),
            ("json_form", message.jsonForm), ("map_type", message.mapType), ("openapi", message.openAPI),
            ("description", message.openAPI == nil ? nil : message.description),
        ]
        for case (let name, .some(let value)) in texts { parts.append(".\(name) = \(quoted(value))") }
        return "    {\(parts.joined(separator: ", "))},\n"
    }
}

private func joined(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: "|")
}

private func quoted(_ text: String) -> String {
    var out = "\""
    for character in text {
        switch character {
        case "\"", "\\": out += "\\\(character)"
        case "\n": out += "\\n"
        default: out.append(character)
        }
    }
    return out + "\""
}

/// The name that protoc-c gives a message's descriptor: each part in lower case, words set apart where a capital
/// follows a small letter, parts joined with two underscores.
private func descriptorSymbol(_ fullName: String) -> String {
    let parts = fullName.split(separator: ".").map { part in
        var out = ""
        var wasUpper = true
        for character in part {
            if character.isUppercase && !wasUpper { out += "_" }
            out += character.lowercased()
            wasUpper = character.isUppercase
        }
        return out
    }
    return parts.joined(separator: "__") + "__descriptor"
}

/// `FieldDescriptorProto.Type` → `PROTOBUF_C_TYPE_*`.
private func cType(_ type: Int32) -> String {
    let names: [Int32: String] = [
        1: "DOUBLE", 2: "FLOAT", 3: "INT64", 4: "UINT64", 5: "INT32", 6: "FIXED64", 7: "FIXED32", 8: "BOOL",
        9: "STRING", 11: "MESSAGE", 12: "BYTES", 13: "UINT32", 14: "ENUM", 15: "SFIXED32", 16: "SFIXED64",
        17: "SINT32", 18: "SINT64",
    ]
    return "PROTOBUF_C_TYPE_" + (names[type] ?? "BYTES")
}

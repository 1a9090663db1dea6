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

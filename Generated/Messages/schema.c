// Made by protoc-gen-martlet from Protos/. Do not edit.
#include "CMessages.h"
#include "google/types.pb-c.h"
#include "containerd/bootstrap.pb-c.h"
#include "containerd/cgroups_v2.pb-c.h"
#include "containerd/types.pb-c.h"
#include "containerd/events.pb-c.h"
#include "containerd/events_service.pb-c.h"
#include "containerd/events_ttrpc.pb-c.h"
#include "containerd/runc.pb-c.h"
#include "containerd/runtimeoptions.pb-c.h"
#include "containerd/sandbox.pb-c.h"
#include "containerd/types/task.pb-c.h"
#include "containerd/task/v2.pb-c.h"
#include "containerd/task/v3.pb-c.h"
#include "cri/runtime/v1.pb-c.h"
#include "etcd/auth.pb-c.h"
#include "etcd/mvcc.pb-c.h"
#include "etcd/server.pb-c.h"
#include "etcd/election.pb-c.h"
#include "etcd/lock.pb-c.h"
#include "google/status.pb-c.h"
#include "grpc/health.pb-c.h"
#include "kubernetes/runtime.pb-c.h"
#include "kubernetes/meta/v1.pb-c.h"
#include "kubernetes/authentication/v1.pb-c.h"
#include "kubernetes/admission/v1.pb-c.h"
#include "kubernetes/admissionregistration/v1.pb-c.h"
#include "kubernetes/apidiscovery/v2.pb-c.h"
#include "kubernetes/apiextensions/v1.pb-c.h"
#include "kubernetes/apiregistration/v1.pb-c.h"
#include "kubernetes/intstr.pb-c.h"
#include "kubernetes/resource.pb-c.h"
#include "kubernetes/core/v1.pb-c.h"
#include "kubernetes/apps/v1.pb-c.h"
#include "kubernetes/audit/v1.pb-c.h"
#include "kubernetes/authorization/v1.pb-c.h"
#include "kubernetes/autoscaling/v1.pb-c.h"
#include "kubernetes/autoscaling/v2.pb-c.h"
#include "kubernetes/batch/v1.pb-c.h"
#include "kubernetes/certificates/v1.pb-c.h"
#include "kubernetes/coordination/v1.pb-c.h"
#include "kubernetes/discovery/v1.pb-c.h"
#include "kubernetes/events/v1.pb-c.h"
#include "kubernetes/flowcontrol/v1.pb-c.h"
#include "kubernetes/meta/v1beta1.pb-c.h"
#include "kubernetes/metrics/v1beta1.pb-c.h"
#include "kubernetes/networking/v1.pb-c.h"
#include "kubernetes/node/v1.pb-c.h"
#include "kubernetes/policy/v1.pb-c.h"
#include "kubernetes/rbac/v1.pb-c.h"
#include "kubernetes/scheduling/v1.pb-c.h"
#include "kubernetes/storage/v1.pb-c.h"
#include "store/peer.pb-c.h"
#include "ttrpc/ttrpc.pb-c.h"

static const martlet_message messages[1025];

static const martlet_field f0[] = {  // google.protobuf.Any
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type_url"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "value"},
};
static const uint16_t o0[] = {0, 1};

static const martlet_field f1[] = {  // google.protobuf.Timestamp
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "seconds"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "nanos"},
};
static const uint16_t o1[] = {0, 1};

static const martlet_field f3[] = {  // containerd.runtime.bootstrap.v1.BootstrapParams
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "instance_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace"},
    {.number = 3, .type = PROTOBUF_C_TYPE_ENUM, .name = "log_level"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "containerd_version"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "containerd_ttrpc_address"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "containerd_grpc_address"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "containerd_binary"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "extensions", .flags = MARTLET_REPEATED, .message = &messages[5]},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "socket_dir", .flags = MARTLET_POINTER},
};
static const uint16_t o3[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f4[] = {  // containerd.runtime.bootstrap.v1.BootstrapResult
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "version"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "address"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "protocol"},
    {.number = 4, .type = PROTOBUF_C_TYPE_ENUM, .name = "capabilities", .flags = MARTLET_REPEATED},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "metadata", .flags = MARTLET_MAP},
};
static const uint16_t o4[] = {0, 1, 2, 3, 4};

static const martlet_field f5[] = {  // containerd.runtime.bootstrap.v1.Extension
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "value", .message = &messages[0]},
};
static const uint16_t o5[] = {0};

static const martlet_field f6[] = {  // io.containerd.cgroups.v2.CPUStat
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "usage_usec"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "user_usec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT64, .name = "system_usec"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "nr_periods"},
    {.number = 5, .type = PROTOBUF_C_TYPE_UINT64, .name = "nr_throttled"},
    {.number = 6, .type = PROTOBUF_C_TYPE_UINT64, .name = "throttled_usec"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "psi", .message = &messages[15]},
    {.number = 8, .type = PROTOBUF_C_TYPE_UINT64, .name = "nr_bursts"},
    {.number = 9, .type = PROTOBUF_C_TYPE_UINT64, .name = "burst_usec"},
};
static const uint16_t o6[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f7[] = {  // io.containerd.cgroups.v2.HugeTlbStat
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "current"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "max"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "pagesize"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "failcnt"},
};
static const uint16_t o7[] = {0, 1, 2, 3};

static const martlet_field f8[] = {  // io.containerd.cgroups.v2.IOEntry
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "major"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "minor"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT64, .name = "rbytes"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "wbytes"},
    {.number = 5, .type = PROTOBUF_C_TYPE_UINT64, .name = "rios"},
    {.number = 6, .type = PROTOBUF_C_TYPE_UINT64, .name = "wios"},
};
static const uint16_t o8[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f9[] = {  // io.containerd.cgroups.v2.IOStat
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "usage", .flags = MARTLET_REPEATED, .message = &messages[8]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "psi", .message = &messages[15]},
};
static const uint16_t o9[] = {0, 1};

static const martlet_field f10[] = {  // io.containerd.cgroups.v2.MemoryEvents
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "low"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "high"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT64, .name = "max"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "oom"},
    {.number = 5, .type = PROTOBUF_C_TYPE_UINT64, .name = "oom_kill"},
    {.number = 6, .type = PROTOBUF_C_TYPE_UINT64, .name = "oom_group_kill"},
};
static const uint16_t o10[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f11[] = {  // io.containerd.cgroups.v2.MemoryStat
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "anon"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "file"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT64, .name = "kernel_stack"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "slab"},
    {.number = 5, .type = PROTOBUF_C_TYPE_UINT64, .name = "sock"},
    {.number = 6, .type = PROTOBUF_C_TYPE_UINT64, .name = "shmem"},
    {.number = 7, .type = PROTOBUF_C_TYPE_UINT64, .name = "file_mapped"},
    {.number = 8, .type = PROTOBUF_C_TYPE_UINT64, .name = "file_dirty"},
    {.number = 9, .type = PROTOBUF_C_TYPE_UINT64, .name = "file_writeback"},
    {.number = 10, .type = PROTOBUF_C_TYPE_UINT64, .name = "anon_thp"},
    {.number = 11, .type = PROTOBUF_C_TYPE_UINT64, .name = "inactive_anon"},
    {.number = 12, .type = PROTOBUF_C_TYPE_UINT64, .name = "active_anon"},
    {.number = 13, .type = PROTOBUF_C_TYPE_UINT64, .name = "inactive_file"},
    {.number = 14, .type = PROTOBUF_C_TYPE_UINT64, .name = "active_file"},
    {.number = 15, .type = PROTOBUF_C_TYPE_UINT64, .name = "unevictable"},
    {.number = 16, .type = PROTOBUF_C_TYPE_UINT64, .name = "slab_reclaimable"},
    {.number = 17, .type = PROTOBUF_C_TYPE_UINT64, .name = "slab_unreclaimable"},
    {.number = 18, .type = PROTOBUF_C_TYPE_UINT64, .name = "pgfault"},
    {.number = 19, .type = PROTOBUF_C_TYPE_UINT64, .name = "pgmajfault"},
    {.number = 20, .type = PROTOBUF_C_TYPE_UINT64, .name = "workingset_refault"},
    {.number = 21, .type = PROTOBUF_C_TYPE_UINT64, .name = "workingset_activate"},
    {.number = 22, .type = PROTOBUF_C_TYPE_UINT64, .name = "workingset_nodereclaim"},
    {.number = 23, .type = PROTOBUF_C_TYPE_UINT64, .name = "pgrefill"},
    {.number = 24, .type = PROTOBUF_C_TYPE_UINT64, .name = "pgscan"},
    {.number = 25, .type = PROTOBUF_C_TYPE_UINT64, .name = "pgsteal"},
    {.number = 26, .type = PROTOBUF_C_TYPE_UINT64, .name = "pgactivate"},
    {.number = 27, .type = PROTOBUF_C_TYPE_UINT64, .name = "pgdeactivate"},
    {.number = 28, .type = PROTOBUF_C_TYPE_UINT64, .name = "pglazyfree"},
    {.number = 29, .type = PROTOBUF_C_TYPE_UINT64, .name = "pglazyfreed"},
    {.number = 30, .type = PROTOBUF_C_TYPE_UINT64, .name = "thp_fault_alloc"},
    {.number = 31, .type = PROTOBUF_C_TYPE_UINT64, .name = "thp_collapse_alloc"},
    {.number = 32, .type = PROTOBUF_C_TYPE_UINT64, .name = "usage"},
    {.number = 33, .type = PROTOBUF_C_TYPE_UINT64, .name = "usage_limit"},
    {.number = 34, .type = PROTOBUF_C_TYPE_UINT64, .name = "swap_usage"},
    {.number = 35, .type = PROTOBUF_C_TYPE_UINT64, .name = "swap_limit"},
    {.number = 36, .type = PROTOBUF_C_TYPE_UINT64, .name = "max_usage"},
    {.number = 37, .type = PROTOBUF_C_TYPE_UINT64, .name = "swap_max_usage"},
    {.number = 38, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "psi", .message = &messages[15]},
};
static const uint16_t o11[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37};

static const martlet_field f12[] = {  // io.containerd.cgroups.v2.Metrics
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "pids", .message = &messages[16]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cpu", .message = &messages[6]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "memory", .message = &messages[11]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rdma", .message = &messages[18]},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "io", .message = &messages[9]},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "hugetlb", .flags = MARTLET_REPEATED, .message = &messages[7]},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "memory_events", .message = &messages[10]},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "network", .flags = MARTLET_REPEATED, .message = &messages[13]},
};
static const uint16_t o12[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f13[] = {  // io.containerd.cgroups.v2.NetworkStat
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "rx_bytes"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT64, .name = "rx_packets"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "rx_errors"},
    {.number = 5, .type = PROTOBUF_C_TYPE_UINT64, .name = "rx_dropped"},
    {.number = 6, .type = PROTOBUF_C_TYPE_UINT64, .name = "tx_bytes"},
    {.number = 7, .type = PROTOBUF_C_TYPE_UINT64, .name = "tx_packets"},
    {.number = 8, .type = PROTOBUF_C_TYPE_UINT64, .name = "tx_errors"},
    {.number = 9, .type = PROTOBUF_C_TYPE_UINT64, .name = "tx_dropped"},
};
static const uint16_t o13[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f14[] = {  // io.containerd.cgroups.v2.PSIData
    {.number = 1, .type = PROTOBUF_C_TYPE_DOUBLE, .name = "avg10"},
    {.number = 2, .type = PROTOBUF_C_TYPE_DOUBLE, .name = "avg60"},
    {.number = 3, .type = PROTOBUF_C_TYPE_DOUBLE, .name = "avg300"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "total"},
};
static const uint16_t o14[] = {0, 1, 2, 3};

static const martlet_field f15[] = {  // io.containerd.cgroups.v2.PSIStats
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "some", .message = &messages[14]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "full", .message = &messages[14]},
};
static const uint16_t o15[] = {0, 1};

static const martlet_field f16[] = {  // io.containerd.cgroups.v2.PidsStat
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "current"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "limit"},
};
static const uint16_t o16[] = {0, 1};

static const martlet_field f17[] = {  // io.containerd.cgroups.v2.RdmaEntry
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "device"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "hca_handles"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "hca_objects"},
};
static const uint16_t o17[] = {0, 1, 2};

static const martlet_field f18[] = {  // io.containerd.cgroups.v2.RdmaStat
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "current", .flags = MARTLET_REPEATED, .message = &messages[17]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "limit", .flags = MARTLET_REPEATED, .message = &messages[17]},
};
static const uint16_t o18[] = {0, 1};

static const martlet_field f19[] = {  // containerd.types.ActivationInfo
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "active", .flags = MARTLET_REPEATED, .message = &messages[20]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "system", .flags = MARTLET_REPEATED, .message = &messages[24]},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
};
static const uint16_t o19[] = {0, 1, 2, 3};

static const martlet_field f20[] = {  // containerd.types.ActiveMount
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "mount", .message = &messages[24]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "mounted_at", .message = &messages[1]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "mount_point"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "data", .flags = MARTLET_MAP},
};
static const uint16_t o20[] = {0, 1, 2, 3};

static const martlet_field f21[] = {  // containerd.types.Descriptor
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "media_type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "digest"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "size"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
};
static const uint16_t o21[] = {0, 1, 2, 3};

static const martlet_field f22[] = {  // containerd.types.Envelope
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "timestamp", .message = &messages[1]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "topic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "event", .message = &messages[0]},
};
static const uint16_t o22[] = {0, 1, 2, 3};

static const martlet_field f23[] = {  // containerd.types.Metric
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "timestamp", .message = &messages[1]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "data", .message = &messages[0]},
};
static const uint16_t o23[] = {0, 1, 2};

static const martlet_field f24[] = {  // containerd.types.Mount
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "source"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "target"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "options", .flags = MARTLET_REPEATED},
};
static const uint16_t o24[] = {0, 1, 2, 3};

static const martlet_field f25[] = {  // containerd.types.Platform
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "os"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "architecture"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "variant"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "os_version"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "os_features", .flags = MARTLET_REPEATED},
};
static const uint16_t o25[] = {0, 1, 2, 3, 4};

static const martlet_field f26[] = {  // containerd.types.RuntimeInfo
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "version", .message = &messages[28]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[0]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "features", .message = &messages[0]},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
};
static const uint16_t o26[] = {0, 1, 2, 3, 4};

static const martlet_field f27[] = {  // containerd.types.RuntimeRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "runtime_path"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[0]},
};
static const uint16_t o27[] = {0, 1};

static const martlet_field f28[] = {  // containerd.types.RuntimeVersion
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "version"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "revision"},
};
static const uint16_t o28[] = {0, 1};

static const martlet_field f29[] = {  // containerd.types.Sandbox
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "runtime", .message = &messages[30]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .message = &messages[0]},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "created_at", .message = &messages[1]},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "updated_at", .message = &messages[1]},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "extensions", .flags = MARTLET_MAP, .message = &messages[0]},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "sandboxer"},
};
static const uint16_t o29[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f30[] = {  // containerd.types.Sandbox.Runtime
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[0]},
};
static const uint16_t o30[] = {0, 1};

static const martlet_field f31[] = {  // containerd.events.ContainerCreate
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "image"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "runtime", .message = &messages[32]},
};
static const uint16_t o31[] = {0, 1, 2};

static const martlet_field f32[] = {  // containerd.events.ContainerCreate.Runtime
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[0]},
};
static const uint16_t o32[] = {0, 1};

static const martlet_field f33[] = {  // containerd.events.ContainerDelete
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o33[] = {0};

static const martlet_field f34[] = {  // containerd.events.ContainerUpdate
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "image"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "snapshot_key"},
};
static const uint16_t o34[] = {0, 1, 2, 3};

static const martlet_field f35[] = {  // containerd.events.ContentCreate
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "digest"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "size"},
};
static const uint16_t o35[] = {0, 1};

static const martlet_field f36[] = {  // containerd.events.ContentDelete
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "digest"},
};
static const uint16_t o36[] = {0};

static const martlet_field f37[] = {  // containerd.events.NamespaceCreate
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
};
static const uint16_t o37[] = {0, 1};

static const martlet_field f38[] = {  // containerd.events.NamespaceDelete
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
};
static const uint16_t o38[] = {0};

static const martlet_field f39[] = {  // containerd.events.NamespaceUpdate
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
};
static const uint16_t o39[] = {0, 1};

static const martlet_field f40[] = {  // containerd.events.SandboxCreate
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
};
static const uint16_t o40[] = {0};

static const martlet_field f41[] = {  // containerd.events.SandboxExit
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
};
static const uint16_t o41[] = {0, 1, 2};

static const martlet_field f42[] = {  // containerd.events.SandboxStart
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
};
static const uint16_t o42[] = {0};

static const martlet_field f43[] = {  // containerd.events.SnapshotCommit
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "snapshotter"},
};
static const uint16_t o43[] = {0, 1, 2};

static const martlet_field f44[] = {  // containerd.events.SnapshotPrepare
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "parent"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "snapshotter"},
};
static const uint16_t o44[] = {0, 1, 2};

static const martlet_field f45[] = {  // containerd.events.SnapshotRemove
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "snapshotter"},
};
static const uint16_t o45[] = {0, 1};

static const martlet_field f46[] = {  // containerd.events.TaskCheckpointed
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "checkpoint"},
};
static const uint16_t o46[] = {0, 1};

static const martlet_field f47[] = {  // containerd.events.TaskCreate
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "bundle"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rootfs", .flags = MARTLET_REPEATED, .message = &messages[24]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "io", .message = &messages[52]},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "checkpoint"},
    {.number = 6, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
};
static const uint16_t o47[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f48[] = {  // containerd.events.TaskDelete
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o48[] = {0, 1, 2, 3, 4};

static const martlet_field f49[] = {  // containerd.events.TaskExecAdded
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o49[] = {0, 1};

static const martlet_field f50[] = {  // containerd.events.TaskExecStarted
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
};
static const uint16_t o50[] = {0, 1, 2};

static const martlet_field f51[] = {  // containerd.events.TaskExit
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
};
static const uint16_t o51[] = {0, 1, 2, 3, 4};

static const martlet_field f52[] = {  // containerd.events.TaskIO
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "stdin"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "stdout"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "stderr"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminal"},
};
static const uint16_t o52[] = {0, 1, 2, 3};

static const martlet_field f53[] = {  // containerd.events.TaskOOM
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
};
static const uint16_t o53[] = {0};

static const martlet_field f54[] = {  // containerd.events.TaskPaused
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
};
static const uint16_t o54[] = {0};

static const martlet_field f55[] = {  // containerd.events.TaskResumed
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
};
static const uint16_t o55[] = {0};

static const martlet_field f56[] = {  // containerd.events.TaskStart
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
};
static const uint16_t o56[] = {0, 1};

static const martlet_field f57[] = {  // containerd.services.events.v1.ForwardRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "envelope", .message = &messages[22]},
};
static const uint16_t o57[] = {0};

static const martlet_field f58[] = {  // containerd.services.events.v1.PublishRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "topic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "event", .message = &messages[0]},
};
static const uint16_t o58[] = {0, 1};

static const martlet_field f59[] = {  // containerd.services.events.v1.SubscribeRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "filters", .flags = MARTLET_REPEATED},
};
static const uint16_t o59[] = {0};

static const martlet_field f60[] = {  // containerd.services.events.ttrpc.v1.ForwardRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "envelope", .message = &messages[22]},
};
static const uint16_t o60[] = {0};

static const martlet_field f61[] = {  // containerd.runc.v1.CheckpointOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "exit"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "open_tcp"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "external_unix_sockets"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminal"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "file_locks"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "empty_namespaces", .flags = MARTLET_REPEATED},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "cgroups_mode"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "image_path"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "work_path"},
};
static const uint16_t o61[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f62[] = {  // containerd.runc.v1.Options
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "no_pivot_root"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "no_new_keyring"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "shim_cgroup"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT32, .name = "io_uid"},
    {.number = 5, .type = PROTOBUF_C_TYPE_UINT32, .name = "io_gid"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "binary_name"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "root"},
    {.number = 9, .type = PROTOBUF_C_TYPE_BOOL, .name = "systemd_cgroup"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "criu_image_path"},
    {.number = 11, .type = PROTOBUF_C_TYPE_STRING, .name = "criu_work_path"},
    {.number = 12, .type = PROTOBUF_C_TYPE_STRING, .name = "task_api_address"},
    {.number = 13, .type = PROTOBUF_C_TYPE_UINT32, .name = "task_api_version"},
};
static const uint16_t o62[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

static const martlet_field f63[] = {  // containerd.runc.v1.ProcessDetails
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o63[] = {0};

static const martlet_field f64[] = {  // runtimeoptions.v1.Options
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type_url"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "config_path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "config_body"},
};
static const uint16_t o64[] = {0, 1, 2};

static const martlet_field f65[] = {  // containerd.runtime.sandbox.v1.CreateSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "bundle_path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rootfs", .flags = MARTLET_REPEATED, .message = &messages[24]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[0]},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "netns_path"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
};
static const uint16_t o65[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f67[] = {  // containerd.runtime.sandbox.v1.PingRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
};
static const uint16_t o67[] = {0};

static const martlet_field f69[] = {  // containerd.runtime.sandbox.v1.PlatformRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
};
static const uint16_t o69[] = {0};

static const martlet_field f70[] = {  // containerd.runtime.sandbox.v1.PlatformResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "platform", .message = &messages[25]},
};
static const uint16_t o70[] = {0};

static const martlet_field f71[] = {  // containerd.runtime.sandbox.v1.SandboxMetricsRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
};
static const uint16_t o71[] = {0};

static const martlet_field f72[] = {  // containerd.runtime.sandbox.v1.SandboxMetricsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metrics", .message = &messages[23]},
};
static const uint16_t o72[] = {0};

static const martlet_field f73[] = {  // containerd.runtime.sandbox.v1.SandboxStatusRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "verbose"},
};
static const uint16_t o73[] = {0, 1};

static const martlet_field f74[] = {  // containerd.runtime.sandbox.v1.SandboxStatusResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "state"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "info", .flags = MARTLET_MAP},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "created_at", .message = &messages[1]},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "extra", .message = &messages[0]},
};
static const uint16_t o74[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f75[] = {  // containerd.runtime.sandbox.v1.ShutdownSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
};
static const uint16_t o75[] = {0};

static const martlet_field f77[] = {  // containerd.runtime.sandbox.v1.StartSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
};
static const uint16_t o77[] = {0};

static const martlet_field f78[] = {  // containerd.runtime.sandbox.v1.StartSandboxResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "created_at", .message = &messages[1]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .message = &messages[0]},
};
static const uint16_t o78[] = {0, 1, 2};

static const martlet_field f79[] = {  // containerd.runtime.sandbox.v1.StopSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "timeout_secs"},
};
static const uint16_t o79[] = {0, 1};

static const martlet_field f81[] = {  // containerd.runtime.sandbox.v1.UpdateSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .message = &messages[0]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
};
static const uint16_t o81[] = {0, 1, 2};

static const martlet_field f83[] = {  // containerd.runtime.sandbox.v1.WaitSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "sandbox_id"},
};
static const uint16_t o83[] = {0};

static const martlet_field f84[] = {  // containerd.runtime.sandbox.v1.WaitSandboxResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
};
static const uint16_t o84[] = {0, 1};

static const martlet_field f85[] = {  // containerd.v1.types.Process
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 4, .type = PROTOBUF_C_TYPE_ENUM, .name = "status"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "stdin"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "stdout"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "stderr"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminal"},
    {.number = 9, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
};
static const uint16_t o85[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f86[] = {  // containerd.v1.types.ProcessInfo
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "info", .message = &messages[0]},
};
static const uint16_t o86[] = {0, 1};

static const martlet_field f87[] = {  // containerd.task.v2.CheckpointTaskRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[0]},
};
static const uint16_t o87[] = {0, 1, 2};

static const martlet_field f88[] = {  // containerd.task.v2.CloseIORequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin"},
};
static const uint16_t o88[] = {0, 1, 2};

static const martlet_field f89[] = {  // containerd.task.v2.ConnectRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o89[] = {0};

static const martlet_field f90[] = {  // containerd.task.v2.ConnectResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "shim_pid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "task_pid"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "version"},
};
static const uint16_t o90[] = {0, 1, 2};

static const martlet_field f91[] = {  // containerd.task.v2.CreateTaskRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "bundle"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rootfs", .flags = MARTLET_REPEATED, .message = &messages[24]},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminal"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "stdin"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "stdout"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "stderr"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "checkpoint"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "parent_checkpoint"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[0]},
};
static const uint16_t o91[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f92[] = {  // containerd.task.v2.CreateTaskResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
};
static const uint16_t o92[] = {0};

static const martlet_field f93[] = {  // containerd.task.v2.DeleteRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o93[] = {0, 1};

static const martlet_field f94[] = {  // containerd.task.v2.DeleteResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
};
static const uint16_t o94[] = {0, 1, 2};

static const martlet_field f95[] = {  // containerd.task.v2.ExecProcessRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminal"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "stdin"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "stdout"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "stderr"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .message = &messages[0]},
};
static const uint16_t o95[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f97[] = {  // containerd.task.v2.KillRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "signal"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "all"},
};
static const uint16_t o97[] = {0, 1, 2, 3};

static const martlet_field f98[] = {  // containerd.task.v2.PauseRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o98[] = {0};

static const martlet_field f99[] = {  // containerd.task.v2.PidsRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o99[] = {0};

static const martlet_field f100[] = {  // containerd.task.v2.PidsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "processes", .flags = MARTLET_REPEATED, .message = &messages[86]},
};
static const uint16_t o100[] = {0};

static const martlet_field f101[] = {  // containerd.task.v2.ResizePtyRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "width"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT32, .name = "height"},
};
static const uint16_t o101[] = {0, 1, 2, 3};

static const martlet_field f102[] = {  // containerd.task.v2.ResumeRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o102[] = {0};

static const martlet_field f103[] = {  // containerd.task.v2.ShutdownRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "now"},
};
static const uint16_t o103[] = {0, 1};

static const martlet_field f104[] = {  // containerd.task.v2.StartRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o104[] = {0, 1};

static const martlet_field f105[] = {  // containerd.task.v2.StartResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
};
static const uint16_t o105[] = {0};

static const martlet_field f106[] = {  // containerd.task.v2.StateRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o106[] = {0, 1};

static const martlet_field f107[] = {  // containerd.task.v2.StateResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "bundle"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 4, .type = PROTOBUF_C_TYPE_ENUM, .name = "status"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "stdin"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "stdout"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "stderr"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminal"},
    {.number = 9, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
    {.number = 11, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o107[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

static const martlet_field f108[] = {  // containerd.task.v2.StatsRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o108[] = {0};

static const martlet_field f109[] = {  // containerd.task.v2.StatsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "stats", .message = &messages[0]},
};
static const uint16_t o109[] = {0};

static const martlet_field f110[] = {  // containerd.task.v2.UpdateTaskRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .message = &messages[0]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
};
static const uint16_t o110[] = {0, 1, 2};

static const martlet_field f111[] = {  // containerd.task.v2.WaitRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o111[] = {0, 1};

static const martlet_field f112[] = {  // containerd.task.v2.WaitResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
};
static const uint16_t o112[] = {0, 1};

static const martlet_field f113[] = {  // containerd.task.v3.CheckpointTaskRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[0]},
};
static const uint16_t o113[] = {0, 1, 2};

static const martlet_field f114[] = {  // containerd.task.v3.CloseIORequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin"},
};
static const uint16_t o114[] = {0, 1, 2};

static const martlet_field f115[] = {  // containerd.task.v3.ConnectRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o115[] = {0};

static const martlet_field f116[] = {  // containerd.task.v3.ConnectResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "shim_pid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "task_pid"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "version"},
};
static const uint16_t o116[] = {0, 1, 2};

static const martlet_field f117[] = {  // containerd.task.v3.CreateTaskRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "bundle"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rootfs", .flags = MARTLET_REPEATED, .message = &messages[24]},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminal"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "stdin"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "stdout"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "stderr"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "checkpoint"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "parent_checkpoint"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[0]},
};
static const uint16_t o117[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f118[] = {  // containerd.task.v3.CreateTaskResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
};
static const uint16_t o118[] = {0};

static const martlet_field f119[] = {  // containerd.task.v3.DeleteRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o119[] = {0, 1};

static const martlet_field f120[] = {  // containerd.task.v3.DeleteResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
};
static const uint16_t o120[] = {0, 1, 2};

static const martlet_field f121[] = {  // containerd.task.v3.ExecProcessRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminal"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "stdin"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "stdout"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "stderr"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .message = &messages[0]},
};
static const uint16_t o121[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f123[] = {  // containerd.task.v3.KillRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "signal"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "all"},
};
static const uint16_t o123[] = {0, 1, 2, 3};

static const martlet_field f124[] = {  // containerd.task.v3.PauseRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o124[] = {0};

static const martlet_field f125[] = {  // containerd.task.v3.PidsRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o125[] = {0};

static const martlet_field f126[] = {  // containerd.task.v3.PidsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "processes", .flags = MARTLET_REPEATED, .message = &messages[86]},
};
static const uint16_t o126[] = {0};

static const martlet_field f127[] = {  // containerd.task.v3.ResizePtyRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "width"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT32, .name = "height"},
};
static const uint16_t o127[] = {0, 1, 2, 3};

static const martlet_field f128[] = {  // containerd.task.v3.ResumeRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o128[] = {0};

static const martlet_field f129[] = {  // containerd.task.v3.ShutdownRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "now"},
};
static const uint16_t o129[] = {0, 1};

static const martlet_field f130[] = {  // containerd.task.v3.StartRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o130[] = {0, 1};

static const martlet_field f131[] = {  // containerd.task.v3.StartResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
};
static const uint16_t o131[] = {0};

static const martlet_field f132[] = {  // containerd.task.v3.StateRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o132[] = {0, 1};

static const martlet_field f133[] = {  // containerd.task.v3.StateResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "bundle"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "pid"},
    {.number = 4, .type = PROTOBUF_C_TYPE_ENUM, .name = "status"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "stdin"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "stdout"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "stderr"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminal"},
    {.number = 9, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
    {.number = 11, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o133[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

static const martlet_field f134[] = {  // containerd.task.v3.StatsRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
};
static const uint16_t o134[] = {0};

static const martlet_field f135[] = {  // containerd.task.v3.StatsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "stats", .message = &messages[0]},
};
static const uint16_t o135[] = {0};

static const martlet_field f136[] = {  // containerd.task.v3.UpdateTaskRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .message = &messages[0]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
};
static const uint16_t o136[] = {0, 1, 2};

static const martlet_field f137[] = {  // containerd.task.v3.WaitRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "exec_id"},
};
static const uint16_t o137[] = {0, 1};

static const martlet_field f138[] = {  // containerd.task.v3.WaitResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "exit_status"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exited_at", .message = &messages[1]},
};
static const uint16_t o138[] = {0, 1};

static const martlet_field f139[] = {  // runtime.v1.AttachRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "tty"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdout"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "stderr"},
};
static const uint16_t o139[] = {0, 1, 2, 3, 4};

static const martlet_field f140[] = {  // runtime.v1.AttachResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "url"},
};
static const uint16_t o140[] = {0};

static const martlet_field f141[] = {  // runtime.v1.AuthConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "username"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "password"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "auth"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "server_address"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "identity_token"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "registry_token"},
};
static const uint16_t o141[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f142[] = {  // runtime.v1.CDIDevice
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
};
static const uint16_t o142[] = {0};

static const martlet_field f143[] = {  // runtime.v1.Capability
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "add_capabilities", .flags = MARTLET_REPEATED},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "drop_capabilities", .flags = MARTLET_REPEATED},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "add_ambient_capabilities", .flags = MARTLET_REPEATED},
};
static const uint16_t o143[] = {0, 1, 2};

static const martlet_field f144[] = {  // runtime.v1.CheckpointContainerRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "location"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "timeout"},
};
static const uint16_t o144[] = {0, 1, 2};

static const martlet_field f146[] = {  // runtime.v1.Container
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .message = &messages[151]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .message = &messages[181]},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "image_ref"},
    {.number = 6, .type = PROTOBUF_C_TYPE_ENUM, .name = "state"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT64, .name = "created_at"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "image_id"},
};
static const uint16_t o146[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f147[] = {  // runtime.v1.ContainerAttributes
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .message = &messages[151]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
};
static const uint16_t o147[] = {0, 1, 2, 3};

static const martlet_field f148[] = {  // runtime.v1.ContainerConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .message = &messages[151]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .message = &messages[181]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "command", .flags = MARTLET_REPEATED},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "args", .flags = MARTLET_REPEATED},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "working_dir"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "envs", .flags = MARTLET_REPEATED, .message = &messages[185]},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "mounts", .flags = MARTLET_REPEATED, .message = &messages[212]},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "devices", .flags = MARTLET_REPEATED, .message = &messages[167]},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
    {.number = 11, .type = PROTOBUF_C_TYPE_STRING, .name = "log_path"},
    {.number = 12, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin"},
    {.number = 13, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin_once"},
    {.number = 14, .type = PROTOBUF_C_TYPE_BOOL, .name = "tty"},
    {.number = 15, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "linux", .message = &messages[186]},
    {.number = 16, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "windows", .message = &messages[277]},
    {.number = 17, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "CDI_devices", .flags = MARTLET_REPEATED, .message = &messages[142]},
};
static const uint16_t o148[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

static const martlet_field f149[] = {  // runtime.v1.ContainerEventResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_ENUM, .name = "container_event_type"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "created_at"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "pod_sandbox_status", .message = &messages[231]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containers_statuses", .flags = MARTLET_REPEATED, .message = &messages[159]},
};
static const uint16_t o149[] = {0, 1, 2, 3, 4};

static const martlet_field f150[] = {  // runtime.v1.ContainerFilter
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "state", .message = &messages[154]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "label_selector", .flags = MARTLET_MAP},
};
static const uint16_t o150[] = {0, 1, 2, 3};

static const martlet_field f151[] = {  // runtime.v1.ContainerMetadata
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "attempt"},
};
static const uint16_t o151[] = {0, 1};

static const martlet_field f152[] = {  // runtime.v1.ContainerMetrics
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metrics", .flags = MARTLET_REPEATED, .message = &messages[210]},
};
static const uint16_t o152[] = {0, 1};

static const martlet_field f153[] = {  // runtime.v1.ContainerResources
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "linux", .message = &messages[187]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "windows", .message = &messages[278]},
};
static const uint16_t o153[] = {0, 1};

static const martlet_field f154[] = {  // runtime.v1.ContainerStateValue
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "state"},
};
static const uint16_t o154[] = {0};

static const martlet_field f155[] = {  // runtime.v1.ContainerStats
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "attributes", .message = &messages[147]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cpu", .message = &messages[163]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "memory", .message = &messages[209]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "writable_layer", .message = &messages[173]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "swap", .message = &messages[268]},
};
static const uint16_t o155[] = {0, 1, 2, 3, 4};

static const martlet_field f156[] = {  // runtime.v1.ContainerStatsFilter
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "label_selector", .flags = MARTLET_MAP},
};
static const uint16_t o156[] = {0, 1, 2};

static const martlet_field f157[] = {  // runtime.v1.ContainerStatsRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
};
static const uint16_t o157[] = {0};

static const martlet_field f158[] = {  // runtime.v1.ContainerStatsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "stats", .message = &messages[155]},
};
static const uint16_t o158[] = {0};

static const martlet_field f159[] = {  // runtime.v1.ContainerStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .message = &messages[151]},
    {.number = 3, .type = PROTOBUF_C_TYPE_ENUM, .name = "state"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "created_at"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "started_at"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT64, .name = "finished_at"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT32, .name = "exit_code"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .message = &messages[181]},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "image_ref"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "reason"},
    {.number = 11, .type = PROTOBUF_C_TYPE_STRING, .name = "message"},
    {.number = 12, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 13, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "mounts", .flags = MARTLET_REPEATED, .message = &messages[212]},
    {.number = 15, .type = PROTOBUF_C_TYPE_STRING, .name = "log_path"},
    {.number = 16, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .message = &messages[153]},
    {.number = 17, .type = PROTOBUF_C_TYPE_STRING, .name = "image_id"},
    {.number = 18, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "user", .message = &messages[162]},
};
static const uint16_t o159[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};

static const martlet_field f160[] = {  // runtime.v1.ContainerStatusRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "verbose"},
};
static const uint16_t o160[] = {0, 1};

static const martlet_field f161[] = {  // runtime.v1.ContainerStatusResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .message = &messages[159]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "info", .flags = MARTLET_MAP},
};
static const uint16_t o161[] = {0, 1};

static const martlet_field f162[] = {  // runtime.v1.ContainerUser
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "linux", .message = &messages[189]},
};
static const uint16_t o162[] = {0};

static const martlet_field f163[] = {  // runtime.v1.CpuUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "usage_core_nano_seconds", .message = &messages[269]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "usage_nano_cores", .message = &messages[269]},
};
static const uint16_t o163[] = {0, 1, 2};

static const martlet_field f164[] = {  // runtime.v1.CreateContainerRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "config", .message = &messages[148]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "sandbox_config", .message = &messages[221]},
};
static const uint16_t o164[] = {0, 1, 2};

static const martlet_field f165[] = {  // runtime.v1.CreateContainerResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
};
static const uint16_t o165[] = {0};

static const martlet_field f166[] = {  // runtime.v1.DNSConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "servers", .flags = MARTLET_REPEATED},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "searches", .flags = MARTLET_REPEATED},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "options", .flags = MARTLET_REPEATED},
};
static const uint16_t o166[] = {0, 1, 2};

static const martlet_field f167[] = {  // runtime.v1.Device
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_path"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "host_path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "permissions"},
};
static const uint16_t o167[] = {0, 1, 2};

static const martlet_field f168[] = {  // runtime.v1.ExecRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "cmd", .flags = MARTLET_REPEATED},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "tty"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdout"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "stderr"},
};
static const uint16_t o168[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f169[] = {  // runtime.v1.ExecResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "url"},
};
static const uint16_t o169[] = {0};

static const martlet_field f170[] = {  // runtime.v1.ExecSyncRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "cmd", .flags = MARTLET_REPEATED},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "timeout"},
};
static const uint16_t o170[] = {0, 1, 2};

static const martlet_field f171[] = {  // runtime.v1.ExecSyncResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "stdout"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "stderr"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "exit_code"},
};
static const uint16_t o171[] = {0, 1, 2};

static const martlet_field f172[] = {  // runtime.v1.FilesystemIdentifier
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "mountpoint"},
};
static const uint16_t o172[] = {0};

static const martlet_field f173[] = {  // runtime.v1.FilesystemUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "fs_id", .message = &messages[172]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "used_bytes", .message = &messages[269]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "inodes_used", .message = &messages[269]},
};
static const uint16_t o173[] = {0, 1, 2, 3};

static const martlet_field f175[] = {  // runtime.v1.HugepageLimit
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "page_size"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "limit"},
};
static const uint16_t o175[] = {0, 1};

static const martlet_field f176[] = {  // runtime.v1.IDMapping
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT32, .name = "host_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "container_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "length"},
};
static const uint16_t o176[] = {0, 1, 2};

static const martlet_field f177[] = {  // runtime.v1.Image
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "repo_tags", .flags = MARTLET_REPEATED},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "repo_digests", .flags = MARTLET_REPEATED},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "size"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "uid", .message = &messages[184]},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "username"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .message = &messages[181]},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "pinned"},
};
static const uint16_t o177[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f178[] = {  // runtime.v1.ImageFilter
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .message = &messages[181]},
};
static const uint16_t o178[] = {0};

static const martlet_field f180[] = {  // runtime.v1.ImageFsInfoResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image_filesystems", .flags = MARTLET_REPEATED, .message = &messages[173]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "container_filesystems", .flags = MARTLET_REPEATED, .message = &messages[173]},
};
static const uint16_t o180[] = {0, 1};

static const martlet_field f181[] = {  // runtime.v1.ImageSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "image"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
    {.number = 18, .type = PROTOBUF_C_TYPE_STRING, .name = "user_specified_image"},
    {.number = 19, .type = PROTOBUF_C_TYPE_STRING, .name = "runtime_handler"},
};
static const uint16_t o181[] = {0, 1, 2, 3};

static const martlet_field f182[] = {  // runtime.v1.ImageStatusRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .message = &messages[181]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "verbose"},
};
static const uint16_t o182[] = {0, 1};

static const martlet_field f183[] = {  // runtime.v1.ImageStatusResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .message = &messages[177]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "info", .flags = MARTLET_MAP},
};
static const uint16_t o183[] = {0, 1};

static const martlet_field f184[] = {  // runtime.v1.Int64Value
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "value"},
};
static const uint16_t o184[] = {0};

static const martlet_field f185[] = {  // runtime.v1.KeyValue
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "value"},
};
static const uint16_t o185[] = {0, 1};

static const martlet_field f186[] = {  // runtime.v1.LinuxContainerConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .message = &messages[187]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "security_context", .message = &messages[188]},
};
static const uint16_t o186[] = {0, 1};

static const martlet_field f187[] = {  // runtime.v1.LinuxContainerResources
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "cpu_period"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "cpu_quota"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "cpu_shares"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "memory_limit_in_bytes"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "oom_score_adj"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "cpuset_cpus"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "cpuset_mems"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "hugepage_limits", .flags = MARTLET_REPEATED, .message = &messages[175]},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "unified", .flags = MARTLET_MAP},
    {.number = 10, .type = PROTOBUF_C_TYPE_INT64, .name = "memory_swap_limit_in_bytes"},
};
static const uint16_t o187[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f188[] = {  // runtime.v1.LinuxContainerSecurityContext
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "capabilities", .message = &messages[143]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "privileged"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "namespace_options", .message = &messages[214]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selinux_options", .message = &messages[258]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "run_as_user", .message = &messages[184]},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "run_as_username"},
    {.number = 7, .type = PROTOBUF_C_TYPE_BOOL, .name = "readonly_rootfs"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT64, .name = "supplemental_groups", .flags = MARTLET_REPEATED},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "apparmor_profile"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "seccomp_profile_path"},
    {.number = 11, .type = PROTOBUF_C_TYPE_BOOL, .name = "no_new_privs"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "run_as_group", .message = &messages[184]},
    {.number = 13, .type = PROTOBUF_C_TYPE_STRING, .name = "masked_paths", .flags = MARTLET_REPEATED},
    {.number = 14, .type = PROTOBUF_C_TYPE_STRING, .name = "readonly_paths", .flags = MARTLET_REPEATED},
    {.number = 15, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "seccomp", .message = &messages[259]},
    {.number = 16, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "apparmor", .message = &messages[259]},
    {.number = 17, .type = PROTOBUF_C_TYPE_ENUM, .name = "supplemental_groups_policy"},
};
static const uint16_t o188[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

static const martlet_field f189[] = {  // runtime.v1.LinuxContainerUser
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "uid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "gid"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "supplemental_groups", .flags = MARTLET_REPEATED},
};
static const uint16_t o189[] = {0, 1, 2};

static const martlet_field f190[] = {  // runtime.v1.LinuxPodSandboxConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "cgroup_parent"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "security_context", .message = &messages[194]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "sysctls", .flags = MARTLET_MAP},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "overhead", .message = &messages[187]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .message = &messages[187]},
};
static const uint16_t o190[] = {0, 1, 2, 3, 4};

static const martlet_field f191[] = {  // runtime.v1.LinuxPodSandboxStats
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cpu", .message = &messages[163]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "memory", .message = &messages[209]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "network", .message = &messages[217]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "process", .message = &messages[237]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containers", .flags = MARTLET_REPEATED, .message = &messages[155]},
};
static const uint16_t o191[] = {0, 1, 2, 3, 4};

static const martlet_field f192[] = {  // runtime.v1.LinuxPodSandboxStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "namespaces", .message = &messages[213]},
};
static const uint16_t o192[] = {0};

static const martlet_field f193[] = {  // runtime.v1.LinuxRuntimeConfiguration
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "cgroup_driver"},
};
static const uint16_t o193[] = {0};

static const martlet_field f194[] = {  // runtime.v1.LinuxSandboxSecurityContext
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "namespace_options", .message = &messages[214]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selinux_options", .message = &messages[258]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "run_as_user", .message = &messages[184]},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "readonly_rootfs"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "supplemental_groups", .flags = MARTLET_REPEATED},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "privileged"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "seccomp_profile_path"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "run_as_group", .message = &messages[184]},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "seccomp", .message = &messages[259]},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "apparmor", .message = &messages[259]},
    {.number = 11, .type = PROTOBUF_C_TYPE_ENUM, .name = "supplemental_groups_policy"},
};
static const uint16_t o194[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

static const martlet_field f195[] = {  // runtime.v1.ListContainerStatsRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "filter", .message = &messages[156]},
};
static const uint16_t o195[] = {0};

static const martlet_field f196[] = {  // runtime.v1.ListContainerStatsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "stats", .flags = MARTLET_REPEATED, .message = &messages[155]},
};
static const uint16_t o196[] = {0};

static const martlet_field f197[] = {  // runtime.v1.ListContainersRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "filter", .message = &messages[150]},
};
static const uint16_t o197[] = {0};

static const martlet_field f198[] = {  // runtime.v1.ListContainersResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containers", .flags = MARTLET_REPEATED, .message = &messages[146]},
};
static const uint16_t o198[] = {0};

static const martlet_field f199[] = {  // runtime.v1.ListImagesRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "filter", .message = &messages[178]},
};
static const uint16_t o199[] = {0};

static const martlet_field f200[] = {  // runtime.v1.ListImagesResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "images", .flags = MARTLET_REPEATED, .message = &messages[177]},
};
static const uint16_t o200[] = {0};

static const martlet_field f202[] = {  // runtime.v1.ListMetricDescriptorsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "descriptors", .flags = MARTLET_REPEATED, .message = &messages[211]},
};
static const uint16_t o202[] = {0};

static const martlet_field f204[] = {  // runtime.v1.ListPodSandboxMetricsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "pod_metrics", .flags = MARTLET_REPEATED, .message = &messages[224]},
};
static const uint16_t o204[] = {0};

static const martlet_field f205[] = {  // runtime.v1.ListPodSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "filter", .message = &messages[222]},
};
static const uint16_t o205[] = {0};

static const martlet_field f206[] = {  // runtime.v1.ListPodSandboxResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REPEATED, .message = &messages[219]},
};
static const uint16_t o206[] = {0};

static const martlet_field f207[] = {  // runtime.v1.ListPodSandboxStatsRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "filter", .message = &messages[228]},
};
static const uint16_t o207[] = {0};

static const martlet_field f208[] = {  // runtime.v1.ListPodSandboxStatsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "stats", .flags = MARTLET_REPEATED, .message = &messages[227]},
};
static const uint16_t o208[] = {0};

static const martlet_field f209[] = {  // runtime.v1.MemoryUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "working_set_bytes", .message = &messages[269]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "available_bytes", .message = &messages[269]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "usage_bytes", .message = &messages[269]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rss_bytes", .message = &messages[269]},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "page_faults", .message = &messages[269]},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "major_page_faults", .message = &messages[269]},
};
static const uint16_t o209[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f210[] = {  // runtime.v1.Metric
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 3, .type = PROTOBUF_C_TYPE_ENUM, .name = "metric_type"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "label_values", .flags = MARTLET_REPEATED},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "value", .message = &messages[269]},
};
static const uint16_t o210[] = {0, 1, 2, 3, 4};

static const martlet_field f211[] = {  // runtime.v1.MetricDescriptor
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "help"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "label_keys", .flags = MARTLET_REPEATED},
};
static const uint16_t o211[] = {0, 1, 2};

static const martlet_field f212[] = {  // runtime.v1.Mount
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_path"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "host_path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readonly"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "selinux_relabel"},
    {.number = 5, .type = PROTOBUF_C_TYPE_ENUM, .name = "propagation"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "uidMappings", .flags = MARTLET_REPEATED, .message = &messages[176]},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "gidMappings", .flags = MARTLET_REPEATED, .message = &messages[176]},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "recursive_read_only"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .message = &messages[181]},
};
static const uint16_t o212[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f213[] = {  // runtime.v1.Namespace
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[214]},
};
static const uint16_t o213[] = {0};

static const martlet_field f214[] = {  // runtime.v1.NamespaceOption
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "network"},
    {.number = 2, .type = PROTOBUF_C_TYPE_ENUM, .name = "pid"},
    {.number = 3, .type = PROTOBUF_C_TYPE_ENUM, .name = "ipc"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "target_id"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "userns_options", .message = &messages[274]},
};
static const uint16_t o214[] = {0, 1, 2, 3, 4};

static const martlet_field f215[] = {  // runtime.v1.NetworkConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_cidr"},
};
static const uint16_t o215[] = {0};

static const martlet_field f216[] = {  // runtime.v1.NetworkInterfaceUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rx_bytes", .message = &messages[269]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rx_errors", .message = &messages[269]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tx_bytes", .message = &messages[269]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tx_errors", .message = &messages[269]},
};
static const uint16_t o216[] = {0, 1, 2, 3, 4};

static const martlet_field f217[] = {  // runtime.v1.NetworkUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "default_interface", .message = &messages[216]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "interfaces", .flags = MARTLET_REPEATED, .message = &messages[216]},
};
static const uint16_t o217[] = {0, 1, 2};

static const martlet_field f218[] = {  // runtime.v1.PodIP
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "ip"},
};
static const uint16_t o218[] = {0};

static const martlet_field f219[] = {  // runtime.v1.PodSandbox
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .message = &messages[223]},
    {.number = 3, .type = PROTOBUF_C_TYPE_ENUM, .name = "state"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "created_at"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "runtime_handler"},
};
static const uint16_t o219[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f220[] = {  // runtime.v1.PodSandboxAttributes
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .message = &messages[223]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
};
static const uint16_t o220[] = {0, 1, 2, 3};

static const martlet_field f221[] = {  // runtime.v1.PodSandboxConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .message = &messages[223]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "hostname"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "log_directory"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "dns_config", .message = &messages[166]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "port_mappings", .flags = MARTLET_REPEATED, .message = &messages[236]},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "linux", .message = &messages[190]},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "windows", .message = &messages[288]},
};
static const uint16_t o221[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f222[] = {  // runtime.v1.PodSandboxFilter
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "state", .message = &messages[226]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "label_selector", .flags = MARTLET_MAP},
};
static const uint16_t o222[] = {0, 1, 2};

static const martlet_field f223[] = {  // runtime.v1.PodSandboxMetadata
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "uid"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT32, .name = "attempt"},
};
static const uint16_t o223[] = {0, 1, 2, 3};

static const martlet_field f224[] = {  // runtime.v1.PodSandboxMetrics
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metrics", .flags = MARTLET_REPEATED, .message = &messages[210]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "container_metrics", .flags = MARTLET_REPEATED, .message = &messages[152]},
};
static const uint16_t o224[] = {0, 1, 2};

static const martlet_field f225[] = {  // runtime.v1.PodSandboxNetworkStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "ip"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "additional_ips", .flags = MARTLET_REPEATED, .message = &messages[218]},
};
static const uint16_t o225[] = {0, 1};

static const martlet_field f226[] = {  // runtime.v1.PodSandboxStateValue
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "state"},
};
static const uint16_t o226[] = {0};

static const martlet_field f227[] = {  // runtime.v1.PodSandboxStats
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "attributes", .message = &messages[220]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "linux", .message = &messages[191]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "windows", .message = &messages[289]},
};
static const uint16_t o227[] = {0, 1, 2};

static const martlet_field f228[] = {  // runtime.v1.PodSandboxStatsFilter
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "label_selector", .flags = MARTLET_MAP},
};
static const uint16_t o228[] = {0, 1};

static const martlet_field f229[] = {  // runtime.v1.PodSandboxStatsRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
};
static const uint16_t o229[] = {0};

static const martlet_field f230[] = {  // runtime.v1.PodSandboxStatsResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "stats", .message = &messages[227]},
};
static const uint16_t o230[] = {0};

static const martlet_field f231[] = {  // runtime.v1.PodSandboxStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .message = &messages[223]},
    {.number = 3, .type = PROTOBUF_C_TYPE_ENUM, .name = "state"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "created_at"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "network", .message = &messages[225]},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "linux", .message = &messages[192]},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_MAP},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "runtime_handler"},
};
static const uint16_t o231[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f232[] = {  // runtime.v1.PodSandboxStatusRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "verbose"},
};
static const uint16_t o232[] = {0, 1};

static const martlet_field f233[] = {  // runtime.v1.PodSandboxStatusResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .message = &messages[231]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "info", .flags = MARTLET_MAP},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containers_statuses", .flags = MARTLET_REPEATED, .message = &messages[159]},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
};
static const uint16_t o233[] = {0, 1, 2, 3};

static const martlet_field f234[] = {  // runtime.v1.PortForwardRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_REPEATED},
};
static const uint16_t o234[] = {0, 1};

static const martlet_field f235[] = {  // runtime.v1.PortForwardResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "url"},
};
static const uint16_t o235[] = {0};

static const martlet_field f236[] = {  // runtime.v1.PortMapping
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "protocol"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "container_port"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "host_port"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "host_ip"},
};
static const uint16_t o236[] = {0, 1, 2, 3};

static const martlet_field f237[] = {  // runtime.v1.ProcessUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "process_count", .message = &messages[269]},
};
static const uint16_t o237[] = {0, 1};

static const martlet_field f238[] = {  // runtime.v1.PullImageRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .message = &messages[181]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "auth", .message = &messages[141]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "sandbox_config", .message = &messages[221]},
};
static const uint16_t o238[] = {0, 1, 2};

static const martlet_field f239[] = {  // runtime.v1.PullImageResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "image_ref"},
};
static const uint16_t o239[] = {0};

static const martlet_field f240[] = {  // runtime.v1.RemoveContainerRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
};
static const uint16_t o240[] = {0};

static const martlet_field f242[] = {  // runtime.v1.RemoveImageRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .message = &messages[181]},
};
static const uint16_t o242[] = {0};

static const martlet_field f244[] = {  // runtime.v1.RemovePodSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
};
static const uint16_t o244[] = {0};

static const martlet_field f246[] = {  // runtime.v1.ReopenContainerLogRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
};
static const uint16_t o246[] = {0};

static const martlet_field f248[] = {  // runtime.v1.RunPodSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "config", .message = &messages[221]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "runtime_handler"},
};
static const uint16_t o248[] = {0, 1};

static const martlet_field f249[] = {  // runtime.v1.RunPodSandboxResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
};
static const uint16_t o249[] = {0};

static const martlet_field f250[] = {  // runtime.v1.RuntimeCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "status"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "reason"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "message"},
};
static const uint16_t o250[] = {0, 1, 2, 3};

static const martlet_field f251[] = {  // runtime.v1.RuntimeConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "network_config", .message = &messages[215]},
};
static const uint16_t o251[] = {0};

static const martlet_field f253[] = {  // runtime.v1.RuntimeConfigResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "linux", .message = &messages[193]},
};
static const uint16_t o253[] = {0};

static const martlet_field f254[] = {  // runtime.v1.RuntimeFeatures
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "supplemental_groups_policy"},
};
static const uint16_t o254[] = {0};

static const martlet_field f255[] = {  // runtime.v1.RuntimeHandler
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "features", .message = &messages[256]},
};
static const uint16_t o255[] = {0, 1};

static const martlet_field f256[] = {  // runtime.v1.RuntimeHandlerFeatures
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "recursive_read_only_mounts"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "user_namespaces"},
};
static const uint16_t o256[] = {0, 1};

static const martlet_field f257[] = {  // runtime.v1.RuntimeStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_REPEATED, .message = &messages[250]},
};
static const uint16_t o257[] = {0};

static const martlet_field f258[] = {  // runtime.v1.SELinuxOption
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "user"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "role"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "type"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "level"},
};
static const uint16_t o258[] = {0, 1, 2, 3};

static const martlet_field f259[] = {  // runtime.v1.SecurityProfile
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "profile_type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "localhost_ref"},
};
static const uint16_t o259[] = {0, 1};

static const martlet_field f260[] = {  // runtime.v1.StartContainerRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
};
static const uint16_t o260[] = {0};

static const martlet_field f262[] = {  // runtime.v1.StatusRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "verbose"},
};
static const uint16_t o262[] = {0};

static const martlet_field f263[] = {  // runtime.v1.StatusResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .message = &messages[257]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "info", .flags = MARTLET_MAP},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "runtime_handlers", .flags = MARTLET_REPEATED, .message = &messages[255]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "features", .message = &messages[254]},
};
static const uint16_t o263[] = {0, 1, 2, 3};

static const martlet_field f264[] = {  // runtime.v1.StopContainerRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "timeout"},
};
static const uint16_t o264[] = {0, 1};

static const martlet_field f266[] = {  // runtime.v1.StopPodSandboxRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pod_sandbox_id"},
};
static const uint16_t o266[] = {0};

static const martlet_field f268[] = {  // runtime.v1.SwapUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "swap_available_bytes", .message = &messages[269]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "swap_usage_bytes", .message = &messages[269]},
};
static const uint16_t o268[] = {0, 1, 2};

static const martlet_field f269[] = {  // runtime.v1.UInt64Value
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "value"},
};
static const uint16_t o269[] = {0};

static const martlet_field f270[] = {  // runtime.v1.UpdateContainerResourcesRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "linux", .message = &messages[187]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "windows", .message = &messages[278]},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_MAP},
};
static const uint16_t o270[] = {0, 1, 2, 3};

static const martlet_field f272[] = {  // runtime.v1.UpdateRuntimeConfigRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "runtime_config", .message = &messages[251]},
};
static const uint16_t o272[] = {0};

static const martlet_field f274[] = {  // runtime.v1.UserNamespace
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "mode"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "uids", .flags = MARTLET_REPEATED, .message = &messages[176]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "gids", .flags = MARTLET_REPEATED, .message = &messages[176]},
};
static const uint16_t o274[] = {0, 1, 2};

static const martlet_field f275[] = {  // runtime.v1.VersionRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "version"},
};
static const uint16_t o275[] = {0};

static const martlet_field f276[] = {  // runtime.v1.VersionResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "version"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "runtime_name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "runtime_version"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "runtime_api_version"},
};
static const uint16_t o276[] = {0, 1, 2, 3};

static const martlet_field f277[] = {  // runtime.v1.WindowsContainerConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .message = &messages[278]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "security_context", .message = &messages[279]},
};
static const uint16_t o277[] = {0, 1};

static const martlet_field f278[] = {  // runtime.v1.WindowsContainerResources
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "cpu_shares"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "cpu_count"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "cpu_maximum"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "memory_limit_in_bytes"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "rootfs_size_in_bytes"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "affinity_cpus", .flags = MARTLET_REPEATED, .message = &messages[281]},
};
static const uint16_t o278[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f279[] = {  // runtime.v1.WindowsContainerSecurityContext
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "run_as_username"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "credential_spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "host_process"},
};
static const uint16_t o279[] = {0, 1, 2};

static const martlet_field f280[] = {  // runtime.v1.WindowsContainerStats
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "attributes", .message = &messages[147]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cpu", .message = &messages[282]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "memory", .message = &messages[284]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "writable_layer", .message = &messages[283]},
};
static const uint16_t o280[] = {0, 1, 2, 3};

static const martlet_field f281[] = {  // runtime.v1.WindowsCpuGroupAffinity
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "cpu_mask"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "cpu_group"},
};
static const uint16_t o281[] = {0, 1};

static const martlet_field f282[] = {  // runtime.v1.WindowsCpuUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "usage_core_nano_seconds", .message = &messages[269]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "usage_nano_cores", .message = &messages[269]},
};
static const uint16_t o282[] = {0, 1, 2};

static const martlet_field f283[] = {  // runtime.v1.WindowsFilesystemUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "fs_id", .message = &messages[172]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "used_bytes", .message = &messages[269]},
};
static const uint16_t o283[] = {0, 1, 2};

static const martlet_field f284[] = {  // runtime.v1.WindowsMemoryUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "working_set_bytes", .message = &messages[269]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "available_bytes", .message = &messages[269]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "page_faults", .message = &messages[269]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "commit_memory_bytes", .message = &messages[269]},
};
static const uint16_t o284[] = {0, 1, 2, 3, 4};

static const martlet_field f285[] = {  // runtime.v1.WindowsNamespaceOption
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "network"},
};
static const uint16_t o285[] = {0};

static const martlet_field f286[] = {  // runtime.v1.WindowsNetworkInterfaceUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rx_bytes", .message = &messages[269]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rx_packets_dropped", .message = &messages[269]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tx_bytes", .message = &messages[269]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tx_packets_dropped", .message = &messages[269]},
};
static const uint16_t o286[] = {0, 1, 2, 3, 4};

static const martlet_field f287[] = {  // runtime.v1.WindowsNetworkUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "default_interface", .message = &messages[286]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "interfaces", .flags = MARTLET_REPEATED, .message = &messages[286]},
};
static const uint16_t o287[] = {0, 1, 2};

static const martlet_field f288[] = {  // runtime.v1.WindowsPodSandboxConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "security_context", .message = &messages[291]},
};
static const uint16_t o288[] = {0};

static const martlet_field f289[] = {  // runtime.v1.WindowsPodSandboxStats
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cpu", .message = &messages[282]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "memory", .message = &messages[284]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "network", .message = &messages[287]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "process", .message = &messages[290]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containers", .flags = MARTLET_REPEATED, .message = &messages[280]},
};
static const uint16_t o289[] = {0, 1, 2, 3, 4};

static const martlet_field f290[] = {  // runtime.v1.WindowsProcessUsage
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "timestamp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "process_count", .message = &messages[269]},
};
static const uint16_t o290[] = {0, 1};

static const martlet_field f291[] = {  // runtime.v1.WindowsSandboxSecurityContext
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "run_as_username"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "credential_spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "host_process"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "namespace_options", .message = &messages[285]},
};
static const uint16_t o291[] = {0, 1, 2, 3};

static const martlet_field f292[] = {  // authpb.Permission
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "permType"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "range_end"},
};
static const uint16_t o292[] = {0, 1, 2};

static const martlet_field f293[] = {  // authpb.Role
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "keyPermission", .flags = MARTLET_REPEATED, .message = &messages[292]},
};
static const uint16_t o293[] = {0, 1};

static const martlet_field f294[] = {  // authpb.User
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "password"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "roles", .flags = MARTLET_REPEATED},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[295]},
};
static const uint16_t o294[] = {0, 1, 2, 3};

static const martlet_field f295[] = {  // authpb.UserAddOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "no_password"},
};
static const uint16_t o295[] = {0};

static const martlet_field f296[] = {  // mvccpb.Event
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "kv", .message = &messages[297]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "prev_kv", .message = &messages[297]},
};
static const uint16_t o296[] = {0, 1, 2};

static const martlet_field f297[] = {  // mvccpb.KeyValue
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "create_revision"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "mod_revision"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "version"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BYTES, .name = "value"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT64, .name = "lease"},
};
static const uint16_t o297[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f298[] = {  // etcdserverpb.AlarmMember
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "memberID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_ENUM, .name = "alarm"},
};
static const uint16_t o298[] = {0, 1};

static const martlet_field f299[] = {  // etcdserverpb.AlarmRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "action"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "memberID"},
    {.number = 3, .type = PROTOBUF_C_TYPE_ENUM, .name = "alarm"},
};
static const uint16_t o299[] = {0, 1, 2};

static const martlet_field f300[] = {  // etcdserverpb.AlarmResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "alarms", .flags = MARTLET_REPEATED, .message = &messages[298]},
};
static const uint16_t o300[] = {0, 1};

static const martlet_field f302[] = {  // etcdserverpb.AuthDisableResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o302[] = {0};

static const martlet_field f304[] = {  // etcdserverpb.AuthEnableResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o304[] = {0};

static const martlet_field f305[] = {  // etcdserverpb.AuthRoleAddRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
};
static const uint16_t o305[] = {0};

static const martlet_field f306[] = {  // etcdserverpb.AuthRoleAddResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o306[] = {0};

static const martlet_field f307[] = {  // etcdserverpb.AuthRoleDeleteRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "role"},
};
static const uint16_t o307[] = {0};

static const martlet_field f308[] = {  // etcdserverpb.AuthRoleDeleteResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o308[] = {0};

static const martlet_field f309[] = {  // etcdserverpb.AuthRoleGetRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "role"},
};
static const uint16_t o309[] = {0};

static const martlet_field f310[] = {  // etcdserverpb.AuthRoleGetResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "perm", .flags = MARTLET_REPEATED, .message = &messages[292]},
};
static const uint16_t o310[] = {0, 1};

static const martlet_field f311[] = {  // etcdserverpb.AuthRoleGrantPermissionRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "perm", .message = &messages[292]},
};
static const uint16_t o311[] = {0, 1};

static const martlet_field f312[] = {  // etcdserverpb.AuthRoleGrantPermissionResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o312[] = {0};

static const martlet_field f314[] = {  // etcdserverpb.AuthRoleListResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "roles", .flags = MARTLET_REPEATED},
};
static const uint16_t o314[] = {0, 1};

static const martlet_field f315[] = {  // etcdserverpb.AuthRoleRevokePermissionRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "role"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "range_end"},
};
static const uint16_t o315[] = {0, 1, 2};

static const martlet_field f316[] = {  // etcdserverpb.AuthRoleRevokePermissionResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o316[] = {0};

static const martlet_field f318[] = {  // etcdserverpb.AuthStatusResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "enabled"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT64, .name = "authRevision"},
};
static const uint16_t o318[] = {0, 1, 2};

static const martlet_field f319[] = {  // etcdserverpb.AuthUserAddRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "password"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .message = &messages[295]},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "hashedPassword"},
};
static const uint16_t o319[] = {0, 1, 2, 3};

static const martlet_field f320[] = {  // etcdserverpb.AuthUserAddResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o320[] = {0};

static const martlet_field f321[] = {  // etcdserverpb.AuthUserChangePasswordRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "password"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "hashedPassword"},
};
static const uint16_t o321[] = {0, 1, 2};

static const martlet_field f322[] = {  // etcdserverpb.AuthUserChangePasswordResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o322[] = {0};

static const martlet_field f323[] = {  // etcdserverpb.AuthUserDeleteRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
};
static const uint16_t o323[] = {0};

static const martlet_field f324[] = {  // etcdserverpb.AuthUserDeleteResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o324[] = {0};

static const martlet_field f325[] = {  // etcdserverpb.AuthUserGetRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
};
static const uint16_t o325[] = {0};

static const martlet_field f326[] = {  // etcdserverpb.AuthUserGetResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "roles", .flags = MARTLET_REPEATED},
};
static const uint16_t o326[] = {0, 1};

static const martlet_field f327[] = {  // etcdserverpb.AuthUserGrantRoleRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "user"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "role"},
};
static const uint16_t o327[] = {0, 1};

static const martlet_field f328[] = {  // etcdserverpb.AuthUserGrantRoleResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o328[] = {0};

static const martlet_field f330[] = {  // etcdserverpb.AuthUserListResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "users", .flags = MARTLET_REPEATED},
};
static const uint16_t o330[] = {0, 1};

static const martlet_field f331[] = {  // etcdserverpb.AuthUserRevokeRoleRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "role"},
};
static const uint16_t o331[] = {0, 1};

static const martlet_field f332[] = {  // etcdserverpb.AuthUserRevokeRoleResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o332[] = {0};

static const martlet_field f333[] = {  // etcdserverpb.AuthenticateRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "password"},
};
static const uint16_t o333[] = {0, 1};

static const martlet_field f334[] = {  // etcdserverpb.AuthenticateResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "token"},
};
static const uint16_t o334[] = {0, 1};

static const martlet_field f335[] = {  // etcdserverpb.CompactionRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "revision"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "physical"},
};
static const uint16_t o335[] = {0, 1};

static const martlet_field f336[] = {  // etcdserverpb.CompactionResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o336[] = {0};

static const martlet_field f337[] = {  // etcdserverpb.Compare
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "result"},
    {.number = 2, .type = PROTOBUF_C_TYPE_ENUM, .name = "target"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "version", .flags = MARTLET_POINTER, .oneof = 1},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "create_revision", .flags = MARTLET_POINTER, .oneof = 1},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT64, .name = "mod_revision", .flags = MARTLET_POINTER, .oneof = 1},
    {.number = 7, .type = PROTOBUF_C_TYPE_BYTES, .name = "value", .flags = MARTLET_POINTER, .oneof = 1},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT64, .name = "lease", .flags = MARTLET_POINTER, .oneof = 1},
    {.number = 64, .type = PROTOBUF_C_TYPE_BYTES, .name = "range_end"},
};
static const uint16_t o337[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f339[] = {  // etcdserverpb.DefragmentResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o339[] = {0};

static const martlet_field f340[] = {  // etcdserverpb.DeleteRangeRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "range_end"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "prev_kv"},
};
static const uint16_t o340[] = {0, 1, 2};

static const martlet_field f341[] = {  // etcdserverpb.DeleteRangeResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "deleted"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "prev_kvs", .flags = MARTLET_REPEATED, .message = &messages[297]},
};
static const uint16_t o341[] = {0, 1, 2};

static const martlet_field f342[] = {  // etcdserverpb.DowngradeRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "action"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "version"},
};
static const uint16_t o342[] = {0, 1};

static const martlet_field f343[] = {  // etcdserverpb.DowngradeResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "version"},
};
static const uint16_t o343[] = {0, 1};

static const martlet_field f344[] = {  // etcdserverpb.HashKVRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "revision"},
};
static const uint16_t o344[] = {0};

static const martlet_field f345[] = {  // etcdserverpb.HashKVResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "hash"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "compact_revision"},
};
static const uint16_t o345[] = {0, 1, 2};

static const martlet_field f347[] = {  // etcdserverpb.HashResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT32, .name = "hash"},
};
static const uint16_t o347[] = {0, 1};

static const martlet_field f348[] = {  // etcdserverpb.LeaseCheckpoint
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "ID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "remaining_TTL"},
};
static const uint16_t o348[] = {0, 1};

static const martlet_field f349[] = {  // etcdserverpb.LeaseCheckpointRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "checkpoints", .flags = MARTLET_REPEATED, .message = &messages[348]},
};
static const uint16_t o349[] = {0};

static const martlet_field f350[] = {  // etcdserverpb.LeaseCheckpointResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o350[] = {0};

static const martlet_field f351[] = {  // etcdserverpb.LeaseGrantRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "TTL"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "ID"},
};
static const uint16_t o351[] = {0, 1};

static const martlet_field f352[] = {  // etcdserverpb.LeaseGrantResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "ID"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "TTL"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "error"},
};
static const uint16_t o352[] = {0, 1, 2, 3};

static const martlet_field f353[] = {  // etcdserverpb.LeaseKeepAliveRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "ID"},
};
static const uint16_t o353[] = {0};

static const martlet_field f354[] = {  // etcdserverpb.LeaseKeepAliveResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "ID"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "TTL"},
};
static const uint16_t o354[] = {0, 1, 2};

static const martlet_field f356[] = {  // etcdserverpb.LeaseLeasesResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "leases", .flags = MARTLET_REPEATED, .message = &messages[359]},
};
static const uint16_t o356[] = {0, 1};

static const martlet_field f357[] = {  // etcdserverpb.LeaseRevokeRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "ID"},
};
static const uint16_t o357[] = {0};

static const martlet_field f358[] = {  // etcdserverpb.LeaseRevokeResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o358[] = {0};

static const martlet_field f359[] = {  // etcdserverpb.LeaseStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "ID"},
};
static const uint16_t o359[] = {0};

static const martlet_field f360[] = {  // etcdserverpb.LeaseTimeToLiveRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "ID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "keys"},
};
static const uint16_t o360[] = {0, 1};

static const martlet_field f361[] = {  // etcdserverpb.LeaseTimeToLiveResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "ID"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "TTL"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "grantedTTL"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BYTES, .name = "keys", .flags = MARTLET_REPEATED},
};
static const uint16_t o361[] = {0, 1, 2, 3, 4};

static const martlet_field f362[] = {  // etcdserverpb.Member
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "ID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "peerURLs", .flags = MARTLET_REPEATED},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "clientURLs", .flags = MARTLET_REPEATED},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "isLearner"},
};
static const uint16_t o362[] = {0, 1, 2, 3, 4};

static const martlet_field f363[] = {  // etcdserverpb.MemberAddRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "peerURLs", .flags = MARTLET_REPEATED},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "isLearner"},
};
static const uint16_t o363[] = {0, 1};

static const martlet_field f364[] = {  // etcdserverpb.MemberAddResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "member", .message = &messages[362]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "members", .flags = MARTLET_REPEATED, .message = &messages[362]},
};
static const uint16_t o364[] = {0, 1, 2};

static const martlet_field f365[] = {  // etcdserverpb.MemberListRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "linearizable"},
};
static const uint16_t o365[] = {0};

static const martlet_field f366[] = {  // etcdserverpb.MemberListResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "members", .flags = MARTLET_REPEATED, .message = &messages[362]},
};
static const uint16_t o366[] = {0, 1};

static const martlet_field f367[] = {  // etcdserverpb.MemberPromoteRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "ID"},
};
static const uint16_t o367[] = {0};

static const martlet_field f368[] = {  // etcdserverpb.MemberPromoteResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "members", .flags = MARTLET_REPEATED, .message = &messages[362]},
};
static const uint16_t o368[] = {0, 1};

static const martlet_field f369[] = {  // etcdserverpb.MemberRemoveRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "ID"},
};
static const uint16_t o369[] = {0};

static const martlet_field f370[] = {  // etcdserverpb.MemberRemoveResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "members", .flags = MARTLET_REPEATED, .message = &messages[362]},
};
static const uint16_t o370[] = {0, 1};

static const martlet_field f371[] = {  // etcdserverpb.MemberUpdateRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "ID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "peerURLs", .flags = MARTLET_REPEATED},
};
static const uint16_t o371[] = {0, 1};

static const martlet_field f372[] = {  // etcdserverpb.MemberUpdateResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "members", .flags = MARTLET_REPEATED, .message = &messages[362]},
};
static const uint16_t o372[] = {0, 1};

static const martlet_field f373[] = {  // etcdserverpb.MoveLeaderRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "targetID"},
};
static const uint16_t o373[] = {0};

static const martlet_field f374[] = {  // etcdserverpb.MoveLeaderResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o374[] = {0};

static const martlet_field f375[] = {  // etcdserverpb.PutRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "value"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "lease"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "prev_kv"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "ignore_value"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "ignore_lease"},
};
static const uint16_t o375[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f376[] = {  // etcdserverpb.PutResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "prev_kv", .message = &messages[297]},
};
static const uint16_t o376[] = {0, 1};

static const martlet_field f377[] = {  // etcdserverpb.RangeRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "range_end"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "limit"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "revision"},
    {.number = 5, .type = PROTOBUF_C_TYPE_ENUM, .name = "sort_order"},
    {.number = 6, .type = PROTOBUF_C_TYPE_ENUM, .name = "sort_target"},
    {.number = 7, .type = PROTOBUF_C_TYPE_BOOL, .name = "serializable"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "keys_only"},
    {.number = 9, .type = PROTOBUF_C_TYPE_BOOL, .name = "count_only"},
    {.number = 10, .type = PROTOBUF_C_TYPE_INT64, .name = "min_mod_revision"},
    {.number = 11, .type = PROTOBUF_C_TYPE_INT64, .name = "max_mod_revision"},
    {.number = 12, .type = PROTOBUF_C_TYPE_INT64, .name = "min_create_revision"},
    {.number = 13, .type = PROTOBUF_C_TYPE_INT64, .name = "max_create_revision"},
};
static const uint16_t o377[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

static const martlet_field f378[] = {  // etcdserverpb.RangeResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "kvs", .flags = MARTLET_REPEATED, .message = &messages[297]},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "more"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "count"},
};
static const uint16_t o378[] = {0, 1, 2, 3};

static const martlet_field f379[] = {  // etcdserverpb.RequestOp
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "request_range", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[377]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "request_put", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[375]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "request_delete_range", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[340]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "request_txn", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[386]},
};
static const uint16_t o379[] = {0, 1, 2, 3};

static const martlet_field f380[] = {  // etcdserverpb.ResponseHeader
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "cluster_id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "member_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "revision"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "raft_term"},
};
static const uint16_t o380[] = {0, 1, 2, 3};

static const martlet_field f381[] = {  // etcdserverpb.ResponseOp
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "response_range", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[378]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "response_put", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[376]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "response_delete_range", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[341]},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "response_txn", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[387]},
};
static const uint16_t o381[] = {0, 1, 2, 3};

static const martlet_field f383[] = {  // etcdserverpb.SnapshotResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "remaining_bytes"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "blob"},
};
static const uint16_t o383[] = {0, 1, 2};

static const martlet_field f385[] = {  // etcdserverpb.StatusResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "version"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "dbSize"},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "leader"},
    {.number = 5, .type = PROTOBUF_C_TYPE_UINT64, .name = "raftIndex"},
    {.number = 6, .type = PROTOBUF_C_TYPE_UINT64, .name = "raftTerm"},
    {.number = 7, .type = PROTOBUF_C_TYPE_UINT64, .name = "raftAppliedIndex"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "errors", .flags = MARTLET_REPEATED},
    {.number = 9, .type = PROTOBUF_C_TYPE_INT64, .name = "dbSizeInUse"},
    {.number = 10, .type = PROTOBUF_C_TYPE_BOOL, .name = "isLearner"},
};
static const uint16_t o385[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f386[] = {  // etcdserverpb.TxnRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "compare", .flags = MARTLET_REPEATED, .message = &messages[337]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "success", .flags = MARTLET_REPEATED, .message = &messages[379]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "failure", .flags = MARTLET_REPEATED, .message = &messages[379]},
};
static const uint16_t o386[] = {0, 1, 2};

static const martlet_field f387[] = {  // etcdserverpb.TxnResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "succeeded"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "responses", .flags = MARTLET_REPEATED, .message = &messages[381]},
};
static const uint16_t o387[] = {0, 1, 2};

static const martlet_field f388[] = {  // etcdserverpb.WatchCancelRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "watch_id"},
};
static const uint16_t o388[] = {0};

static const martlet_field f389[] = {  // etcdserverpb.WatchCreateRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "range_end"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "start_revision"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "progress_notify"},
    {.number = 5, .type = PROTOBUF_C_TYPE_ENUM, .name = "filters", .flags = MARTLET_REPEATED},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "prev_kv"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT64, .name = "watch_id"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "fragment"},
};
static const uint16_t o389[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f391[] = {  // etcdserverpb.WatchRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "create_request", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[389]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cancel_request", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[388]},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "progress_request", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[390]},
};
static const uint16_t o391[] = {0, 1, 2};

static const martlet_field f392[] = {  // etcdserverpb.WatchResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "watch_id"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "created"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "canceled"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "compact_revision"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "cancel_reason"},
    {.number = 7, .type = PROTOBUF_C_TYPE_BOOL, .name = "fragment"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "events", .flags = MARTLET_REPEATED, .message = &messages[296]},
};
static const uint16_t o392[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f393[] = {  // v3electionpb.CampaignRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "lease"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "value"},
};
static const uint16_t o393[] = {0, 1, 2};

static const martlet_field f394[] = {  // v3electionpb.CampaignResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "leader", .message = &messages[395]},
};
static const uint16_t o394[] = {0, 1};

static const martlet_field f395[] = {  // v3electionpb.LeaderKey
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "rev"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "lease"},
};
static const uint16_t o395[] = {0, 1, 2, 3};

static const martlet_field f396[] = {  // v3electionpb.LeaderRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "name"},
};
static const uint16_t o396[] = {0};

static const martlet_field f397[] = {  // v3electionpb.LeaderResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "kv", .message = &messages[297]},
};
static const uint16_t o397[] = {0, 1};

static const martlet_field f398[] = {  // v3electionpb.ProclaimRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "leader", .message = &messages[395]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "value"},
};
static const uint16_t o398[] = {0, 1};

static const martlet_field f399[] = {  // v3electionpb.ProclaimResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o399[] = {0};

static const martlet_field f400[] = {  // v3electionpb.ResignRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "leader", .message = &messages[395]},
};
static const uint16_t o400[] = {0};

static const martlet_field f401[] = {  // v3electionpb.ResignResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o401[] = {0};

static const martlet_field f402[] = {  // v3lockpb.LockRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "lease"},
};
static const uint16_t o402[] = {0, 1};

static const martlet_field f403[] = {  // v3lockpb.LockResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
};
static const uint16_t o403[] = {0, 1};

static const martlet_field f404[] = {  // v3lockpb.UnlockRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "key"},
};
static const uint16_t o404[] = {0};

static const martlet_field f405[] = {  // v3lockpb.UnlockResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "header", .message = &messages[380]},
};
static const uint16_t o405[] = {0};

static const martlet_field f406[] = {  // google.rpc.Status
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "code"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "message"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "details", .flags = MARTLET_REPEATED, .message = &messages[0]},
};
static const uint16_t o406[] = {0, 1, 2};

static const martlet_field f407[] = {  // grpc.health.v1.HealthCheckRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "service"},
};
static const uint16_t o407[] = {0};

static const martlet_field f408[] = {  // grpc.health.v1.HealthCheckResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_ENUM, .name = "status"},
};
static const uint16_t o408[] = {0};

static const martlet_field f409[] = {  // k8s.io.apimachinery.pkg.runtime.RawExtension
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "raw"},
};
static const uint16_t o409[] = {0};

static const martlet_field f410[] = {  // k8s.io.apimachinery.pkg.runtime.TypeMeta
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_OMIT_EMPTY, .json = "kind"},
};
static const uint16_t o410[] = {0, 1};

static const martlet_field f411[] = {  // k8s.io.apimachinery.pkg.runtime.Unknown
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "typeMeta", .flags = MARTLET_INLINE, .message = &messages[410]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "raw"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "contentEncoding"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "contentType"},
};
static const uint16_t o411[] = {0, 1, 2, 3};

static const martlet_field f412[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "versions", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[428], .json = "versions", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "preferredVersion", .flags = MARTLET_OMIT_EMPTY, .message = &messages[428], .json = "preferredVersion"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "serverAddressByClientCIDRs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[446], .json = "serverAddressByClientCIDRs", .list_type = "atomic"},
};
static const uint16_t o412[] = {0, 1, 2, 3};

static const martlet_field f413[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.APIGroupList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "groups", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[412], .json = "groups", .list_type = "atomic"},
};
static const uint16_t o413[] = {0};

static const martlet_field f414[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.APIResource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "namespaced", .flags = MARTLET_REQUIRED, .json = "namespaced"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "verbs", .flags = MARTLET_REQUIRED, .message = &messages[455], .json = "verbs"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "shortNames", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "shortNames", .list_type = "atomic"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "singularName", .flags = MARTLET_REQUIRED, .json = "singularName"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "categories", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "categories", .list_type = "atomic"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_OMIT_EMPTY, .json = "group"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "version", .flags = MARTLET_OMIT_EMPTY, .json = "version"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "storageVersionHash", .flags = MARTLET_OMIT_EMPTY, .json = "storageVersionHash"},
};
static const uint16_t o414[] = {0, 5, 1, 7, 8, 2, 3, 4, 6, 9};

static const martlet_field f415[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.APIResourceList
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "groupVersion", .flags = MARTLET_REQUIRED, .json = "groupVersion"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[414], .json = "resources", .list_type = "atomic"},
};
static const uint16_t o415[] = {0, 1};

static const martlet_field f416[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.APIVersions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "versions", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "versions", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "serverAddressByClientCIDRs", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[446], .json = "serverAddressByClientCIDRs", .list_type = "atomic"},
};
static const uint16_t o416[] = {0, 1};

static const martlet_field f417[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.ApplyOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "dryRun", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "dryRun", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "force", .flags = MARTLET_REQUIRED, .json = "force"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldManager", .flags = MARTLET_REQUIRED, .json = "fieldManager"},
};
static const uint16_t o417[] = {0, 1, 2};

static const martlet_field f418[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.Condition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY, .json = "observedGeneration"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_REQUIRED, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_REQUIRED, .json = "reason"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_REQUIRED, .json = "message"},
};
static const uint16_t o418[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f419[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.CreateOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "dryRun", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "dryRun", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldManager", .flags = MARTLET_OMIT_EMPTY, .json = "fieldManager"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldValidation", .flags = MARTLET_OMIT_EMPTY, .json = "fieldValidation"},
};
static const uint16_t o419[] = {0, 1, 2};

static const martlet_field f420[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.DeleteOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "gracePeriodSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "gracePeriodSeconds"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "preconditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[444], .json = "preconditions"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "orphanDependents", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "orphanDependents"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "propagationPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "propagationPolicy", .enum_values = "Orphan|Background|Foreground"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "dryRun", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "dryRun", .list_type = "atomic"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "ignoreStoreReadErrorWithClusterBreakingPotential", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "ignoreStoreReadErrorWithClusterBreakingPotential"},
};
static const uint16_t o420[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f421[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.Duration
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "duration", .flags = MARTLET_INLINE},
};
static const uint16_t o421[] = {0};

static const martlet_field f422[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_REQUIRED, .json = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "operator", .flags = MARTLET_REQUIRED, .json = "operator", .enum_values = "In|NotIn|Exists|DoesNotExist"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "values", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "values", .list_type = "atomic"},
};
static const uint16_t o422[] = {0, 1, 2};

static const martlet_field f423[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.FieldsV1
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "Raw"},
};
static const uint16_t o423[] = {0};

static const martlet_field f424[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.GetOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceVersion", .flags = MARTLET_OMIT_EMPTY, .json = "resourceVersion"},
};
static const uint16_t o424[] = {0};

static const martlet_field f425[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.GroupKind
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_REQUIRED, .json = "group"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
};
static const uint16_t o425[] = {0, 1};

static const martlet_field f426[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_REQUIRED, .json = "group"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "resource", .flags = MARTLET_REQUIRED, .json = "resource"},
};
static const uint16_t o426[] = {0, 1};

static const martlet_field f427[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersion
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_REQUIRED, .json = "group"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "version", .flags = MARTLET_REQUIRED, .json = "version"},
};
static const uint16_t o427[] = {0, 1};

static const martlet_field f428[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "groupVersion", .flags = MARTLET_REQUIRED, .json = "groupVersion"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "version", .flags = MARTLET_REQUIRED, .json = "version"},
};
static const uint16_t o428[] = {0, 1};

static const martlet_field f429[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_REQUIRED, .json = "group"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "version", .flags = MARTLET_REQUIRED, .json = "version"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
};
static const uint16_t o429[] = {0, 1, 2};

static const martlet_field f430[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_REQUIRED, .json = "group"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "version", .flags = MARTLET_REQUIRED, .json = "version"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "resource", .flags = MARTLET_REQUIRED, .json = "resource"},
};
static const uint16_t o430[] = {0, 1, 2};

static const martlet_field f431[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "matchLabels", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "matchLabels"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchExpressions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[432], .json = "matchExpressions", .list_type = "atomic"},
};
static const uint16_t o431[] = {0, 1};

static const martlet_field f432[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_REQUIRED, .json = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "operator", .flags = MARTLET_REQUIRED, .json = "operator", .enum_values = "In|NotIn|Exists|DoesNotExist"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "values", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "values", .list_type = "atomic"},
};
static const uint16_t o432[] = {0, 1, 2};

static const martlet_field f433[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.List
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[409], .json = "items"},
};
static const uint16_t o433[] = {0, 1};

static const martlet_field f434[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "selfLink", .flags = MARTLET_OMIT_EMPTY, .json = "selfLink"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceVersion", .flags = MARTLET_OMIT_EMPTY, .json = "resourceVersion"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "continue", .flags = MARTLET_OMIT_EMPTY, .json = "continue"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "remainingItemCount", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "remainingItemCount"},
};
static const uint16_t o434[] = {0, 1, 2, 3};

static const martlet_field f435[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.ListOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "labelSelector", .flags = MARTLET_OMIT_EMPTY, .json = "labelSelector"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldSelector", .flags = MARTLET_OMIT_EMPTY, .json = "fieldSelector"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "watch", .flags = MARTLET_OMIT_EMPTY, .json = "watch"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceVersion", .flags = MARTLET_OMIT_EMPTY, .json = "resourceVersion"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "timeoutSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "timeoutSeconds"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT64, .name = "limit", .flags = MARTLET_OMIT_EMPTY, .json = "limit"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "continue", .flags = MARTLET_OMIT_EMPTY, .json = "continue"},
    {.number = 9, .type = PROTOBUF_C_TYPE_BOOL, .name = "allowWatchBookmarks", .flags = MARTLET_OMIT_EMPTY, .json = "allowWatchBookmarks"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceVersionMatch", .flags = MARTLET_OMIT_EMPTY, .json = "resourceVersionMatch", .enum_values = "NotOlderThan|Exact"},
    {.number = 11, .type = PROTOBUF_C_TYPE_BOOL, .name = "sendInitialEvents", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "sendInitialEvents"},
};
static const uint16_t o435[] = {0, 1, 2, 7, 3, 8, 4, 5, 6, 9};

static const martlet_field f436[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "manager", .flags = MARTLET_OMIT_EMPTY, .json = "manager"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "operation", .flags = MARTLET_OMIT_EMPTY, .json = "operation", .enum_values = "Apply|Update"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "time", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "time"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldsType", .flags = MARTLET_OMIT_EMPTY, .json = "fieldsType"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "fieldsV1", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[423], .json = "fieldsV1"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "subresource", .flags = MARTLET_OMIT_EMPTY, .json = "subresource"},
};
static const uint16_t o436[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f437[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "seconds"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "nanos"},
};
static const uint16_t o437[] = {0, 1};

static const martlet_field f438[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "generateName", .flags = MARTLET_OMIT_EMPTY, .json = "generateName"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "selfLink", .flags = MARTLET_OMIT_EMPTY, .json = "selfLink"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY, .json = "uid"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceVersion", .flags = MARTLET_OMIT_EMPTY, .json = "resourceVersion"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT64, .name = "generation", .flags = MARTLET_OMIT_EMPTY, .json = "generation"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "creationTimestamp", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "creationTimestamp"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "deletionTimestamp", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "deletionTimestamp"},
    {.number = 10, .type = PROTOBUF_C_TYPE_INT64, .name = "deletionGracePeriodSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "deletionGracePeriodSeconds"},
    {.number = 11, .type = PROTOBUF_C_TYPE_STRING, .name = "labels", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "labels"},
    {.number = 12, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "annotations"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ownerReferences", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[439], .json = "ownerReferences", .patch_strategy = "merge", .patch_merge_key = "uid", .list_type = "map", .list_map_keys = "uid"},
    {.number = 14, .type = PROTOBUF_C_TYPE_STRING, .name = "finalizers", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "finalizers", .patch_strategy = "merge", .list_type = "set"},
    {.number = 17, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "managedFields", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[436], .json = "managedFields", .list_type = "atomic"},
};
static const uint16_t o438[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

static const martlet_field f439[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_REQUIRED, .json = "uid"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_REQUIRED, .json = "apiVersion"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "controller", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "controller"},
    {.number = 7, .type = PROTOBUF_C_TYPE_BOOL, .name = "blockOwnerDeletion", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "blockOwnerDeletion"},
};
static const uint16_t o439[] = {3, 0, 1, 2, 4, 5};

static const martlet_field f440[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
};
static const uint16_t o440[] = {0};

static const martlet_field f441[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[440], .json = "items"},
};
static const uint16_t o441[] = {0, 1};

static const martlet_field f443[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.PatchOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "dryRun", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "dryRun", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "force", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "force"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldManager", .flags = MARTLET_OMIT_EMPTY, .json = "fieldManager"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldValidation", .flags = MARTLET_OMIT_EMPTY, .json = "fieldValidation"},
};
static const uint16_t o443[] = {0, 1, 2, 3};

static const martlet_field f444[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.Preconditions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "uid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceVersion", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "resourceVersion"},
};
static const uint16_t o444[] = {0, 1};

static const martlet_field f445[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.RootPaths
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "paths", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "paths", .list_type = "atomic"},
};
static const uint16_t o445[] = {0};

static const martlet_field f446[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "clientCIDR", .flags = MARTLET_REQUIRED, .json = "clientCIDR"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "serverAddress", .flags = MARTLET_REQUIRED, .json = "serverAddress"},
};
static const uint16_t o446[] = {0, 1};

static const martlet_field f447[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.Status
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_OMIT_EMPTY, .json = "status"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason", .enum_values = "|Unauthorized|Forbidden|NotFound|AlreadyExists|Conflict|Gone|Invalid|ServerTimeout|StorageReadError|Timeout|TooManyRequests|BadRequest|MethodNotAllowed|NotAcceptable|RequestEntityTooLarge|UnsupportedMediaType|InternalError|Expired|ServiceUnavailable"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "details", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[449], .json = "details", .list_type = "atomic"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT32, .name = "code", .flags = MARTLET_OMIT_EMPTY, .json = "code"},
};
static const uint16_t o447[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f448[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason", .enum_values = "FieldValueNotFound|FieldValueRequired|FieldValueDuplicate|FieldValueInvalid|FieldValueNotSupported|FieldValueForbidden|FieldValueTooLong|FieldValueTooMany|InternalError|FieldValueTypeInvalid|UnexpectedServerResponse|FieldManagerConflict|ResourceVersionTooLarge"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "field", .flags = MARTLET_OMIT_EMPTY, .json = "field"},
};
static const uint16_t o448[] = {0, 1, 2};

static const martlet_field f449[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_OMIT_EMPTY, .json = "group"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_OMIT_EMPTY, .json = "kind"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "causes", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[448], .json = "causes", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "retryAfterSeconds", .flags = MARTLET_OMIT_EMPTY, .json = "retryAfterSeconds"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY, .json = "uid"},
};
static const uint16_t o449[] = {0, 1, 2, 5, 3, 4};

static const martlet_field f450[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.TableOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "includeObject", .flags = MARTLET_OMIT_EMPTY, .json = "includeObject", .enum_values = "None|Metadata|Object"},
};
static const uint16_t o450[] = {0};

static const martlet_field f451[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.Time
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "seconds"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "nanos"},
};
static const uint16_t o451[] = {0, 1};

static const martlet_field f452[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.Timestamp
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "seconds", .flags = MARTLET_REQUIRED, .json = "seconds"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "nanos", .flags = MARTLET_REQUIRED, .json = "nanos"},
};
static const uint16_t o452[] = {0, 1};

static const martlet_field f453[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.TypeMeta
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_OMIT_EMPTY, .json = "kind"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
};
static const uint16_t o453[] = {0, 1};

static const martlet_field f454[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.UpdateOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "dryRun", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "dryRun", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldManager", .flags = MARTLET_OMIT_EMPTY, .json = "fieldManager"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldValidation", .flags = MARTLET_OMIT_EMPTY, .json = "fieldValidation"},
};
static const uint16_t o454[] = {0, 1, 2};

static const martlet_field f455[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.Verbs
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "items", .flags = MARTLET_REPEATED},
};
static const uint16_t o455[] = {0};

static const martlet_field f456[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1.WatchEvent
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "object", .flags = MARTLET_REQUIRED, .message = &messages[409], .json = "object"},
};
static const uint16_t o456[] = {0, 1};

static const martlet_field f457[] = {  // k8s.io.api.authentication.v1.BoundObjectReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_OMIT_EMPTY, .json = "kind"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "uID", .flags = MARTLET_OMIT_EMPTY, .json = "uid"},
};
static const uint16_t o457[] = {0, 1, 2, 3};

static const martlet_field f458[] = {  // k8s.io.api.authentication.v1.ExtraValue
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "items", .flags = MARTLET_REPEATED},
};
static const uint16_t o458[] = {0};

static const martlet_field f459[] = {  // k8s.io.api.authentication.v1.SelfSubjectReview
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[460], .json = "status"},
};
static const uint16_t o459[] = {0, 1};

static const martlet_field f460[] = {  // k8s.io.api.authentication.v1.SelfSubjectReviewStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "userInfo", .flags = MARTLET_OMIT_EMPTY, .message = &messages[467], .json = "userInfo"},
};
static const uint16_t o460[] = {0};

static const martlet_field f461[] = {  // k8s.io.api.authentication.v1.TokenRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[462], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[463], .json = "status"},
};
static const uint16_t o461[] = {0, 1, 2};

static const martlet_field f462[] = {  // k8s.io.api.authentication.v1.TokenRequestSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "audiences", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "audiences", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "boundObjectRef", .flags = MARTLET_POINTER, .message = &messages[457], .json = "boundObjectRef"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "expirationSeconds", .flags = MARTLET_POINTER, .json = "expirationSeconds"},
};
static const uint16_t o462[] = {0, 2, 1};

static const martlet_field f463[] = {  // k8s.io.api.authentication.v1.TokenRequestStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "token", .flags = MARTLET_REQUIRED, .json = "token"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "expirationTimestamp", .flags = MARTLET_REQUIRED, .message = &messages[451], .json = "expirationTimestamp"},
};
static const uint16_t o463[] = {0, 1};

static const martlet_field f464[] = {  // k8s.io.api.authentication.v1.TokenReview
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[465], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[466], .json = "status"},
};
static const uint16_t o464[] = {0, 1, 2};

static const martlet_field f465[] = {  // k8s.io.api.authentication.v1.TokenReviewSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "token", .flags = MARTLET_OMIT_EMPTY, .json = "token"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "audiences", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "audiences", .list_type = "atomic"},
};
static const uint16_t o465[] = {0, 1};

static const martlet_field f466[] = {  // k8s.io.api.authentication.v1.TokenReviewStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "authenticated", .flags = MARTLET_OMIT_EMPTY, .json = "authenticated"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "user", .flags = MARTLET_OMIT_EMPTY, .message = &messages[467], .json = "user"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "error", .flags = MARTLET_OMIT_EMPTY, .json = "error"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "audiences", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "audiences", .list_type = "atomic"},
};
static const uint16_t o466[] = {0, 1, 3, 2};

static const martlet_field f467[] = {  // k8s.io.api.authentication.v1.UserInfo
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "username", .flags = MARTLET_OMIT_EMPTY, .json = "username"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY, .json = "uid"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "groups", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "groups", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "extra", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[458], .json = "extra"},
};
static const uint16_t o467[] = {0, 1, 2, 3};

static const martlet_field f468[] = {  // k8s.io.api.admission.v1.AdmissionRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_REQUIRED, .json = "uid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "kind", .flags = MARTLET_REQUIRED, .message = &messages[429], .json = "kind"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resource", .flags = MARTLET_REQUIRED, .message = &messages[430], .json = "resource"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "subResource", .flags = MARTLET_OMIT_EMPTY, .json = "subResource"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "operation", .flags = MARTLET_REQUIRED, .json = "operation", .enum_values = "CREATE|UPDATE|DELETE|CONNECT"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "userInfo", .flags = MARTLET_REQUIRED, .message = &messages[467], .json = "userInfo"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "object", .flags = MARTLET_OMIT_EMPTY, .message = &messages[409], .json = "object"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "oldObject", .flags = MARTLET_OMIT_EMPTY, .message = &messages[409], .json = "oldObject"},
    {.number = 11, .type = PROTOBUF_C_TYPE_BOOL, .name = "dryRun", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "dryRun"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .flags = MARTLET_OMIT_EMPTY, .message = &messages[409], .json = "options"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requestKind", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[429], .json = "requestKind"},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requestResource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[430], .json = "requestResource"},
    {.number = 15, .type = PROTOBUF_C_TYPE_STRING, .name = "requestSubResource", .flags = MARTLET_OMIT_EMPTY, .json = "requestSubResource"},
};
static const uint16_t o468[] = {0, 1, 2, 3, 12, 13, 14, 4, 5, 6, 7, 8, 9, 10, 11};

static const martlet_field f469[] = {  // k8s.io.api.admission.v1.AdmissionResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_REQUIRED, .json = "uid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "allowed", .flags = MARTLET_REQUIRED, .json = "allowed"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[447], .json = "status"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BYTES, .name = "patch", .flags = MARTLET_OMIT_EMPTY, .json = "patch"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "patchType", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "patchType", .enum_values = "JSONPatch"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "auditAnnotations", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "auditAnnotations"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "warnings", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "warnings"},
};
static const uint16_t o469[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f470[] = {  // k8s.io.api.admission.v1.AdmissionReview
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "request", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[468], .json = "request"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "response", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[469], .json = "response"},
};
static const uint16_t o470[] = {0, 1};

static const martlet_field f471[] = {  // k8s.io.api.admissionregistration.v1.AuditAnnotation
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_REQUIRED, .json = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "valueExpression", .flags = MARTLET_REQUIRED, .json = "valueExpression"},
};
static const uint16_t o471[] = {0, 1};

static const martlet_field f472[] = {  // k8s.io.api.admissionregistration.v1.ExpressionWarning
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldRef", .flags = MARTLET_REQUIRED, .json = "fieldRef"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "warning", .flags = MARTLET_REQUIRED, .json = "warning"},
};
static const uint16_t o472[] = {0, 1};

static const martlet_field f473[] = {  // k8s.io.api.admissionregistration.v1.MatchCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "expression", .flags = MARTLET_REQUIRED, .json = "expression"},
};
static const uint16_t o473[] = {0, 1};

static const martlet_field f474[] = {  // k8s.io.api.admissionregistration.v1.MatchResources
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "namespaceSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "namespaceSelector"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "objectSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "objectSelector"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resourceRules", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[478], .json = "resourceRules", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "excludeResourceRules", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[478], .json = "excludeResourceRules", .list_type = "atomic"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "matchPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "matchPolicy", .enum_values = "Exact|Equivalent"},
};
static const uint16_t o474[] = {0, 1, 2, 3, 4};

static const martlet_field f475[] = {  // k8s.io.api.admissionregistration.v1.MutatingWebhook
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "clientConfig", .flags = MARTLET_REQUIRED, .message = &messages[497], .json = "clientConfig"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rules", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[482], .json = "rules", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "failurePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "failurePolicy", .enum_values = "Ignore|Fail"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "namespaceSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "namespaceSelector"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "sideEffects", .flags = MARTLET_POINTER | MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "sideEffects", .enum_values = "Unknown|None|Some|NoneOnDryRun"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT32, .name = "timeoutSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "timeoutSeconds"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "admissionReviewVersions", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "admissionReviewVersions", .list_type = "atomic"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "matchPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "matchPolicy", .enum_values = "Exact|Equivalent"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "reinvocationPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "reinvocationPolicy", .enum_values = "Never|IfNeeded"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "objectSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "objectSelector"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchConditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[473], .json = "matchConditions", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
};
static const uint16_t o475[] = {0, 1, 2, 3, 8, 4, 10, 5, 6, 7, 9, 11};

static const martlet_field f476[] = {  // k8s.io.api.admissionregistration.v1.MutatingWebhookConfiguration
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "Webhooks", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[475], .json = "webhooks", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
};
static const uint16_t o476[] = {0, 1};

static const martlet_field f477[] = {  // k8s.io.api.admissionregistration.v1.MutatingWebhookConfigurationList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[476], .json = "items"},
};
static const uint16_t o477[] = {0, 1};

static const martlet_field f478[] = {  // k8s.io.api.admissionregistration.v1.NamedRuleWithOperations
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceNames", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "resourceNames", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ruleWithOperations", .flags = MARTLET_INLINE, .message = &messages[482]},
};
static const uint16_t o478[] = {0, 1};

static const martlet_field f479[] = {  // k8s.io.api.admissionregistration.v1.ParamKind
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_OMIT_EMPTY, .json = "kind"},
};
static const uint16_t o479[] = {0, 1};

static const martlet_field f480[] = {  // k8s.io.api.admissionregistration.v1.ParamRef
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "selector"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "parameterNotFoundAction", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "parameterNotFoundAction", .enum_values = "Allow|Deny"},
};
static const uint16_t o480[] = {0, 1, 2, 3};

static const martlet_field f481[] = {  // k8s.io.api.admissionregistration.v1.Rule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "apiGroups", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "apiGroups", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "apiVersions", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "resources", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "resources", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "scope", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "scope", .enum_values = "Cluster|Namespaced|*"},
};
static const uint16_t o481[] = {0, 1, 2, 3};

static const martlet_field f482[] = {  // k8s.io.api.admissionregistration.v1.RuleWithOperations
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "operations", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED | MARTLET_REPEATED, .json = "operations", .list_type = "atomic", .enum_values = "*|CREATE|UPDATE|DELETE|CONNECT"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rule", .flags = MARTLET_INLINE, .message = &messages[481]},
};
static const uint16_t o482[] = {0, 1};

static const martlet_field f483[] = {  // k8s.io.api.admissionregistration.v1.ServiceReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_REQUIRED, .json = "namespace"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "path"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "port"},
};
static const uint16_t o483[] = {0, 1, 2, 3};

static const martlet_field f484[] = {  // k8s.io.api.admissionregistration.v1.TypeChecking
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "expressionWarnings", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[472], .json = "expressionWarnings", .list_type = "atomic"},
};
static const uint16_t o484[] = {0};

static const martlet_field f485[] = {  // k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicy
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[490], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[491], .json = "status"},
};
static const uint16_t o485[] = {0, 1, 2};

static const martlet_field f486[] = {  // k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[488], .json = "spec"},
};
static const uint16_t o486[] = {0, 1};

static const martlet_field f487[] = {  // k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[486], .json = "items"},
};
static const uint16_t o487[] = {0, 1};

static const martlet_field f488[] = {  // k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "policyName", .flags = MARTLET_OMIT_EMPTY, .json = "policyName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "paramRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[480], .json = "paramRef"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchResources", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[474], .json = "matchResources"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "validationActions", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED | MARTLET_REPEATED, .json = "validationActions", .list_type = "set", .enum_values = "Deny|Warn|Audit"},
};
static const uint16_t o488[] = {0, 1, 2, 3};

static const martlet_field f489[] = {  // k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[485], .json = "items"},
};
static const uint16_t o489[] = {0, 1};

static const martlet_field f490[] = {  // k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicySpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "paramKind", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[479], .json = "paramKind"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchConstraints", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[474], .json = "matchConstraints"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "validations", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[495], .json = "validations", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "failurePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "failurePolicy", .enum_values = "Ignore|Fail"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "auditAnnotations", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[471], .json = "auditAnnotations", .list_type = "atomic"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchConditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[473], .json = "matchConditions", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "variables", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[496], .json = "variables", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
};
static const uint16_t o490[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f491[] = {  // k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY, .json = "observedGeneration"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "typeChecking", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[484], .json = "typeChecking"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[418], .json = "conditions", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o491[] = {0, 1, 2};

static const martlet_field f492[] = {  // k8s.io.api.admissionregistration.v1.ValidatingWebhook
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "clientConfig", .flags = MARTLET_REQUIRED, .message = &messages[497], .json = "clientConfig"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rules", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[482], .json = "rules", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "failurePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "failurePolicy", .enum_values = "Ignore|Fail"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "namespaceSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "namespaceSelector"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "sideEffects", .flags = MARTLET_POINTER | MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "sideEffects", .enum_values = "Unknown|None|Some|NoneOnDryRun"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT32, .name = "timeoutSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "timeoutSeconds"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "admissionReviewVersions", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "admissionReviewVersions", .list_type = "atomic"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "matchPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "matchPolicy", .enum_values = "Exact|Equivalent"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "objectSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "objectSelector"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchConditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[473], .json = "matchConditions", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
};
static const uint16_t o492[] = {0, 1, 2, 3, 8, 4, 9, 5, 6, 7, 10};

static const martlet_field f493[] = {  // k8s.io.api.admissionregistration.v1.ValidatingWebhookConfiguration
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "Webhooks", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[492], .json = "webhooks", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
};
static const uint16_t o493[] = {0, 1};

static const martlet_field f494[] = {  // k8s.io.api.admissionregistration.v1.ValidatingWebhookConfigurationList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[493], .json = "items"},
};
static const uint16_t o494[] = {0, 1};

static const martlet_field f495[] = {  // k8s.io.api.admissionregistration.v1.Validation
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "Expression", .flags = MARTLET_REQUIRED, .json = "expression"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "reason", .enum_values = "|Unauthorized|Forbidden|NotFound|AlreadyExists|Conflict|Gone|Invalid|ServerTimeout|StorageReadError|Timeout|TooManyRequests|BadRequest|MethodNotAllowed|NotAcceptable|RequestEntityTooLarge|UnsupportedMediaType|InternalError|Expired|ServiceUnavailable"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "messageExpression", .flags = MARTLET_OMIT_EMPTY, .json = "messageExpression"},
};
static const uint16_t o495[] = {0, 1, 2, 3};

static const martlet_field f496[] = {  // k8s.io.api.admissionregistration.v1.Variable
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "Name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "Expression", .flags = MARTLET_REQUIRED, .json = "expression"},
};
static const uint16_t o496[] = {0, 1};

static const martlet_field f497[] = {  // k8s.io.api.admissionregistration.v1.WebhookClientConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "service", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[483], .json = "service"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "caBundle", .flags = MARTLET_OMIT_EMPTY, .json = "caBundle"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "url", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "url"},
};
static const uint16_t o497[] = {2, 0, 1};

static const martlet_field f498[] = {  // k8s.io.api.apidiscovery.v2.APIGroupDiscovery
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "versions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[502], .json = "versions", .list_type = "map", .list_map_keys = "version"},
};
static const uint16_t o498[] = {0, 1};

static const martlet_field f499[] = {  // k8s.io.api.apidiscovery.v2.APIGroupDiscoveryList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[498], .json = "items"},
};
static const uint16_t o499[] = {0, 1};

static const martlet_field f500[] = {  // k8s.io.api.apidiscovery.v2.APIResourceDiscovery
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "resource", .flags = MARTLET_REQUIRED, .json = "resource"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "responseKind", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[429], .json = "responseKind"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "scope", .flags = MARTLET_REQUIRED, .json = "scope", .enum_values = "Cluster|Namespaced"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "singularResource", .flags = MARTLET_REQUIRED, .json = "singularResource"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "verbs", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "verbs", .list_type = "set"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "shortNames", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "shortNames", .list_type = "set"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "categories", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "categories", .list_type = "set"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "subresources", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[501], .json = "subresources", .list_type = "map", .list_map_keys = "subresource"},
};
static const uint16_t o500[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f501[] = {  // k8s.io.api.apidiscovery.v2.APISubresourceDiscovery
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "subresource", .flags = MARTLET_REQUIRED, .json = "subresource"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "responseKind", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[429], .json = "responseKind"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "acceptedTypes", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[429], .json = "acceptedTypes", .list_type = "map", .list_map_keys = "group|version|kind"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "verbs", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "verbs", .list_type = "set"},
};
static const uint16_t o501[] = {0, 1, 2, 3};

static const martlet_field f502[] = {  // k8s.io.api.apidiscovery.v2.APIVersionDiscovery
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "version", .flags = MARTLET_REQUIRED, .json = "version"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[500], .json = "resources", .list_type = "map", .list_map_keys = "resource"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "freshness", .flags = MARTLET_OMIT_EMPTY, .json = "freshness", .enum_values = "Current|Stale"},
};
static const uint16_t o502[] = {0, 1, 2};

static const martlet_field f503[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_REQUIRED, .json = "uid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "desiredAPIVersion", .flags = MARTLET_REQUIRED, .json = "desiredAPIVersion"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "objects", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[409], .json = "objects", .list_type = "atomic"},
};
static const uint16_t o503[] = {0, 1, 2};

static const martlet_field f504[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_REQUIRED, .json = "uid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "convertedObjects", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[409], .json = "convertedObjects", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "result", .flags = MARTLET_REQUIRED, .message = &messages[447], .json = "result"},
};
static const uint16_t o504[] = {0, 1, 2};

static const martlet_field f505[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionReview
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "request", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[503], .json = "request"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "response", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[504], .json = "response"},
};
static const uint16_t o505[] = {0, 1};

static const martlet_field f506[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "format", .flags = MARTLET_OMIT_EMPTY, .json = "format"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "description", .flags = MARTLET_OMIT_EMPTY, .json = "description"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "priority", .flags = MARTLET_OMIT_EMPTY, .json = "priority"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "jsonPath", .flags = MARTLET_REQUIRED, .json = "jsonPath"},
};
static const uint16_t o506[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f507[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "strategy", .flags = MARTLET_REQUIRED, .json = "strategy", .enum_values = "None|Webhook"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "webhook", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[529], .json = "webhook"},
};
static const uint16_t o507[] = {0, 1};

static const martlet_field f508[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[512], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[513], .json = "status"},
};
static const uint16_t o508[] = {0, 1, 2};

static const martlet_field f509[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Established|NamesAccepted|NonStructuralSchema|Terminating|KubernetesAPIApprovalPolicyConformant"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o509[] = {0, 1, 2, 3, 4};

static const martlet_field f510[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[508], .json = "items"},
};
static const uint16_t o510[] = {0, 1};

static const martlet_field f511[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "plural", .flags = MARTLET_REQUIRED, .json = "plural"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "singular", .flags = MARTLET_OMIT_EMPTY, .json = "singular"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "shortNames", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "shortNames", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "listKind", .flags = MARTLET_OMIT_EMPTY, .json = "listKind"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "categories", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "categories", .list_type = "atomic"},
};
static const uint16_t o511[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f512[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_REQUIRED, .json = "group"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "names", .flags = MARTLET_REQUIRED, .message = &messages[511], .json = "names"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "scope", .flags = MARTLET_REQUIRED, .json = "scope", .enum_values = "Cluster|Namespaced"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "versions", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[514], .json = "versions", .list_type = "atomic"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conversion", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[507], .json = "conversion"},
    {.number = 10, .type = PROTOBUF_C_TYPE_BOOL, .name = "preserveUnknownFields", .flags = MARTLET_OMIT_EMPTY, .json = "preserveUnknownFields"},
};
static const uint16_t o512[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f513[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_REPEATED, .message = &messages[509], .json = "conditions", .list_type = "map", .list_map_keys = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "acceptedNames", .message = &messages[511], .json = "acceptedNames"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "storedVersions", .flags = MARTLET_REPEATED, .json = "storedVersions", .list_type = "atomic"},
};
static const uint16_t o513[] = {0, 1, 2};

static const martlet_field f514[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "served", .flags = MARTLET_REQUIRED, .json = "served"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "storage", .flags = MARTLET_REQUIRED, .json = "storage"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "schema", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[518], .json = "schema"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "subresources", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[517], .json = "subresources"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "additionalPrinterColumns", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[506], .json = "additionalPrinterColumns", .list_type = "atomic"},
    {.number = 7, .type = PROTOBUF_C_TYPE_BOOL, .name = "deprecated", .flags = MARTLET_OMIT_EMPTY, .json = "deprecated"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "deprecationWarning", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "deprecationWarning"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selectableFields", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[525], .json = "selectableFields", .list_type = "atomic", .feature_gate = "CustomResourceFieldSelectors"},
};
static const uint16_t o514[] = {0, 1, 2, 6, 7, 3, 4, 5, 8};

static const martlet_field f515[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "specReplicasPath", .flags = MARTLET_REQUIRED, .json = "specReplicasPath"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "statusReplicasPath", .flags = MARTLET_REQUIRED, .json = "statusReplicasPath"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "labelSelectorPath", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "labelSelectorPath"},
};
static const uint16_t o515[] = {0, 1, 2};

static const martlet_field f517[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[516], .json = "status"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "scale", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[515], .json = "scale"},
};
static const uint16_t o517[] = {0, 1};

static const martlet_field f518[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "openAPIV3Schema", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[521], .json = "openAPIV3Schema"},
};
static const uint16_t o518[] = {0};

static const martlet_field f519[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "description", .flags = MARTLET_OMIT_EMPTY, .json = "description"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "url", .flags = MARTLET_OMIT_EMPTY, .json = "url"},
};
static const uint16_t o519[] = {0, 1};

static const martlet_field f520[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSON
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "raw"},
};
static const uint16_t o520[] = {0};

static const martlet_field f521[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "id", .flags = MARTLET_OMIT_EMPTY, .json = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "schema", .flags = MARTLET_OMIT_EMPTY, .json = "$schema"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "ref", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "$ref"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "description", .flags = MARTLET_OMIT_EMPTY, .json = "description"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY, .json = "type"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "format", .flags = MARTLET_OMIT_EMPTY, .json = "format"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "title", .flags = MARTLET_OMIT_EMPTY, .json = "title"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "default", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[520], .json = "default"},
    {.number = 9, .type = PROTOBUF_C_TYPE_DOUBLE, .name = "maximum", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "maximum"},
    {.number = 10, .type = PROTOBUF_C_TYPE_BOOL, .name = "exclusiveMaximum", .flags = MARTLET_OMIT_EMPTY, .json = "exclusiveMaximum"},
    {.number = 11, .type = PROTOBUF_C_TYPE_DOUBLE, .name = "minimum", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "minimum"},
    {.number = 12, .type = PROTOBUF_C_TYPE_BOOL, .name = "exclusiveMinimum", .flags = MARTLET_OMIT_EMPTY, .json = "exclusiveMinimum"},
    {.number = 13, .type = PROTOBUF_C_TYPE_INT64, .name = "maxLength", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "maxLength"},
    {.number = 14, .type = PROTOBUF_C_TYPE_INT64, .name = "minLength", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "minLength"},
    {.number = 15, .type = PROTOBUF_C_TYPE_STRING, .name = "pattern", .flags = MARTLET_OMIT_EMPTY, .json = "pattern"},
    {.number = 16, .type = PROTOBUF_C_TYPE_INT64, .name = "maxItems", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "maxItems"},
    {.number = 17, .type = PROTOBUF_C_TYPE_INT64, .name = "minItems", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "minItems"},
    {.number = 18, .type = PROTOBUF_C_TYPE_BOOL, .name = "uniqueItems", .flags = MARTLET_OMIT_EMPTY, .json = "uniqueItems"},
    {.number = 19, .type = PROTOBUF_C_TYPE_DOUBLE, .name = "multipleOf", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "multipleOf"},
    {.number = 20, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "enum", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[520], .json = "enum", .list_type = "atomic"},
    {.number = 21, .type = PROTOBUF_C_TYPE_INT64, .name = "maxProperties", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "maxProperties"},
    {.number = 22, .type = PROTOBUF_C_TYPE_INT64, .name = "minProperties", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "minProperties"},
    {.number = 23, .type = PROTOBUF_C_TYPE_STRING, .name = "required", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "required", .list_type = "atomic"},
    {.number = 24, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[522], .json = "items"},
    {.number = 25, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "allOf", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[521], .json = "allOf", .list_type = "atomic"},
    {.number = 26, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "oneOf", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[521], .json = "oneOf", .list_type = "atomic"},
    {.number = 27, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "anyOf", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[521], .json = "anyOf", .list_type = "atomic"},
    {.number = 28, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "not", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[521], .json = "not"},
    {.number = 29, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "properties", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[521], .json = "properties"},
    {.number = 30, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "additionalProperties", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[523], .json = "additionalProperties"},
    {.number = 31, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "patternProperties", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[521], .json = "patternProperties"},
    {.number = 32, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "dependencies", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[524], .json = "dependencies"},
    {.number = 33, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "additionalItems", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[523], .json = "additionalItems"},
    {.number = 34, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "definitions", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[521], .json = "definitions"},
    {.number = 35, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "externalDocs", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[519], .json = "externalDocs"},
    {.number = 36, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "example", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[520], .json = "example"},
    {.number = 37, .type = PROTOBUF_C_TYPE_BOOL, .name = "nullable", .flags = MARTLET_OMIT_EMPTY, .json = "nullable"},
    {.number = 38, .type = PROTOBUF_C_TYPE_BOOL, .name = "xKubernetesPreserveUnknownFields", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "x-kubernetes-preserve-unknown-fields"},
    {.number = 39, .type = PROTOBUF_C_TYPE_BOOL, .name = "xKubernetesEmbeddedResource", .flags = MARTLET_OMIT_EMPTY, .json = "x-kubernetes-embedded-resource"},
    {.number = 40, .type = PROTOBUF_C_TYPE_BOOL, .name = "xKubernetesIntOrString", .flags = MARTLET_OMIT_EMPTY, .json = "x-kubernetes-int-or-string"},
    {.number = 41, .type = PROTOBUF_C_TYPE_STRING, .name = "xKubernetesListMapKeys", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "x-kubernetes-list-map-keys", .list_type = "atomic"},
    {.number = 42, .type = PROTOBUF_C_TYPE_STRING, .name = "xKubernetesListType", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "x-kubernetes-list-type"},
    {.number = 43, .type = PROTOBUF_C_TYPE_STRING, .name = "xKubernetesMapType", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "x-kubernetes-map-type"},
    {.number = 44, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "xKubernetesValidations", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[527], .json = "x-kubernetes-validations", .patch_strategy = "merge", .patch_merge_key = "rule", .list_type = "map", .list_map_keys = "rule"},
};
static const uint16_t o521[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43};

static const martlet_field f522[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "schema", .flags = MARTLET_POINTER, .message = &messages[521]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "jSONSchemas", .flags = MARTLET_REPEATED, .message = &messages[521], .list_type = "atomic"},
};
static const uint16_t o522[] = {0, 1};

static const martlet_field f523[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "allows"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "schema", .flags = MARTLET_POINTER, .message = &messages[521]},
};
static const uint16_t o523[] = {0, 1};

static const martlet_field f524[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "schema", .flags = MARTLET_POINTER, .message = &messages[521]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "property", .flags = MARTLET_REPEATED, .list_type = "atomic"},
};
static const uint16_t o524[] = {0, 1};

static const martlet_field f525[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.SelectableField
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "jsonPath", .flags = MARTLET_REQUIRED, .json = "jsonPath"},
};
static const uint16_t o525[] = {0};

static const martlet_field f526[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ServiceReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_REQUIRED, .json = "namespace"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "path"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "port"},
};
static const uint16_t o526[] = {0, 1, 2, 3};

static const martlet_field f527[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ValidationRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "rule", .flags = MARTLET_REQUIRED, .json = "rule"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "messageExpression", .flags = MARTLET_OMIT_EMPTY, .json = "messageExpression"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "reason", .enum_values = "FieldValueRequired|FieldValueDuplicate|FieldValueInvalid|FieldValueForbidden"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldPath", .flags = MARTLET_OMIT_EMPTY, .json = "fieldPath"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "optionalOldSelf", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optionalOldSelf", .feature_gate = "CRDValidationRatcheting"},
};
static const uint16_t o527[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f528[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "service", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[526], .json = "service"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "caBundle", .flags = MARTLET_OMIT_EMPTY, .json = "caBundle"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "url", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "url"},
};
static const uint16_t o528[] = {2, 0, 1};

static const martlet_field f529[] = {  // k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookConversion
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "clientConfig", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[528], .json = "clientConfig"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "conversionReviewVersions", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "conversionReviewVersions", .list_type = "atomic"},
};
static const uint16_t o529[] = {0, 1};

static const martlet_field f530[] = {  // k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIService
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[533], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[534], .json = "status"},
};
static const uint16_t o530[] = {0, 1, 2};

static const martlet_field f531[] = {  // k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Available"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o531[] = {0, 1, 2, 3, 4};

static const martlet_field f532[] = {  // k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[530], .json = "items"},
};
static const uint16_t o532[] = {0, 1};

static const martlet_field f533[] = {  // k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "service", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[535], .json = "service"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_OMIT_EMPTY, .json = "group"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "version", .flags = MARTLET_OMIT_EMPTY, .json = "version"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "insecureSkipTLSVerify", .flags = MARTLET_OMIT_EMPTY, .json = "insecureSkipTLSVerify"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BYTES, .name = "caBundle", .flags = MARTLET_OMIT_EMPTY, .json = "caBundle", .list_type = "atomic"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT32, .name = "groupPriorityMinimum", .flags = MARTLET_REQUIRED, .json = "groupPriorityMinimum"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT32, .name = "versionPriority", .flags = MARTLET_REQUIRED, .json = "versionPriority"},
};
static const uint16_t o533[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f534[] = {  // k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[531], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o534[] = {0};

static const martlet_field f535[] = {  // k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.ServiceReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "port"},
};
static const uint16_t o535[] = {0, 1, 2};

static const martlet_field f536[] = {  // k8s.io.apimachinery.pkg.util.intstr.IntOrString
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "intVal"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "strVal"},
};
static const uint16_t o536[] = {0, 1, 2};

static const martlet_field f537[] = {  // k8s.io.apimachinery.pkg.api.resource.Quantity
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "string"},
};
static const uint16_t o537[] = {0};

static const martlet_field f538[] = {  // k8s.io.apimachinery.pkg.api.resource.QuantityValue
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "string"},
};
static const uint16_t o538[] = {0};

static const martlet_field f539[] = {  // k8s.io.api.core.v1.AWSElasticBlockStoreVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeID", .flags = MARTLET_REQUIRED, .json = "volumeID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "partition", .flags = MARTLET_OMIT_EMPTY, .json = "partition"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o539[] = {0, 1, 2, 3};

static const martlet_field f540[] = {  // k8s.io.api.core.v1.Affinity
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nodeAffinity", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[637], .json = "nodeAffinity"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podAffinity", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[669], .json = "podAffinity"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podAntiAffinity", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[671], .json = "podAntiAffinity"},
};
static const uint16_t o540[] = {0, 1, 2};

static const martlet_field f541[] = {  // k8s.io.api.core.v1.AppArmorProfile
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "type", .enum_values = "Unconfined|RuntimeDefault|Localhost"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "localhostProfile", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "localhostProfile"},
};
static const uint16_t o541[] = {0, 1};

static const martlet_field f542[] = {  // k8s.io.api.core.v1.AttachedVolume
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "devicePath", .flags = MARTLET_REQUIRED, .json = "devicePath"},
};
static const uint16_t o542[] = {0, 1};

static const martlet_field f543[] = {  // k8s.io.api.core.v1.AvoidPods
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "preferAvoidPods", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[698], .json = "preferAvoidPods", .list_type = "atomic"},
};
static const uint16_t o543[] = {0};

static const martlet_field f544[] = {  // k8s.io.api.core.v1.AzureDiskVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "diskName", .flags = MARTLET_REQUIRED, .json = "diskName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "diskURI", .flags = MARTLET_REQUIRED, .json = "diskURI"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "cachingMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "cachingMode", .enum_values = "None|ReadOnly|ReadWrite", .schema_default = "\"ReadWrite\""},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "fsType", .schema_default = "\"ext4\""},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "readOnly", .schema_default = "false"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "kind", .enum_values = "Shared|Dedicated|Managed", .schema_default = "\"Shared\""},
};
static const uint16_t o544[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f545[] = {  // k8s.io.api.core.v1.AzureFilePersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "secretName", .flags = MARTLET_REQUIRED, .json = "secretName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "shareName", .flags = MARTLET_REQUIRED, .json = "shareName"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "secretNamespace", .flags = MARTLET_POINTER, .json = "secretNamespace"},
};
static const uint16_t o545[] = {0, 1, 2, 3};

static const martlet_field f546[] = {  // k8s.io.api.core.v1.AzureFileVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "secretName", .flags = MARTLET_REQUIRED, .json = "secretName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "shareName", .flags = MARTLET_REQUIRED, .json = "shareName"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o546[] = {0, 1, 2};

static const martlet_field f547[] = {  // k8s.io.api.core.v1.Binding
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "target", .flags = MARTLET_REQUIRED, .message = &messages[654], .json = "target"},
};
static const uint16_t o547[] = {0, 1};

static const martlet_field f548[] = {  // k8s.io.api.core.v1.CSIPersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "driver", .flags = MARTLET_REQUIRED, .json = "driver"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeHandle", .flags = MARTLET_REQUIRED, .json = "volumeHandle"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeAttributes", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "volumeAttributes"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "controllerPublishSecretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "controllerPublishSecretRef"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nodeStageSecretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "nodeStageSecretRef"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nodePublishSecretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "nodePublishSecretRef"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "controllerExpandSecretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "controllerExpandSecretRef"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nodeExpandSecretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "nodeExpandSecretRef"},
};
static const uint16_t o548[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f549[] = {  // k8s.io.api.core.v1.CSIVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "driver", .flags = MARTLET_REQUIRED, .json = "driver"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "readOnly"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "fsType"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeAttributes", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "volumeAttributes"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nodePublishSecretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[626], .json = "nodePublishSecretRef"},
};
static const uint16_t o549[] = {0, 1, 2, 3, 4};

static const martlet_field f550[] = {  // k8s.io.api.core.v1.Capabilities
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "add", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "add", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "drop", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "drop", .list_type = "atomic"},
};
static const uint16_t o550[] = {0, 1};

static const martlet_field f551[] = {  // k8s.io.api.core.v1.CephFSPersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "monitors", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "monitors", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY, .json = "path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "user", .flags = MARTLET_OMIT_EMPTY, .json = "user"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "secretFile", .flags = MARTLET_OMIT_EMPTY, .json = "secretFile"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "secretRef"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o551[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f552[] = {  // k8s.io.api.core.v1.CephFSVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "monitors", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "monitors", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY, .json = "path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "user", .flags = MARTLET_OMIT_EMPTY, .json = "user"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "secretFile", .flags = MARTLET_OMIT_EMPTY, .json = "secretFile"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[626], .json = "secretRef"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o552[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f553[] = {  // k8s.io.api.core.v1.CinderPersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeID", .flags = MARTLET_REQUIRED, .json = "volumeID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "secretRef"},
};
static const uint16_t o553[] = {0, 1, 2, 3};

static const martlet_field f554[] = {  // k8s.io.api.core.v1.CinderVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeID", .flags = MARTLET_REQUIRED, .json = "volumeID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[626], .json = "secretRef"},
};
static const uint16_t o554[] = {0, 1, 2, 3};

static const martlet_field f555[] = {  // k8s.io.api.core.v1.ClientIPConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "timeoutSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "timeoutSeconds"},
};
static const uint16_t o555[] = {0};

static const martlet_field f556[] = {  // k8s.io.api.core.v1.ClusterTrustBundleProjection
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "signerName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "signerName"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "labelSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "labelSelector"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_REQUIRED, .json = "path"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "optional", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optional"},
};
static const uint16_t o556[] = {0, 1, 2, 4, 3};

static const martlet_field f557[] = {  // k8s.io.api.core.v1.ComponentCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Healthy"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "error", .flags = MARTLET_OMIT_EMPTY, .json = "error"},
};
static const uint16_t o557[] = {0, 1, 2, 3};

static const martlet_field f558[] = {  // k8s.io.api.core.v1.ComponentStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[557], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o558[] = {0, 1};

static const martlet_field f559[] = {  // k8s.io.api.core.v1.ComponentStatusList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[558], .json = "items"},
};
static const uint16_t o559[] = {0, 1};

static const martlet_field f560[] = {  // k8s.io.api.core.v1.ConfigMap
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "data", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "data"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "binaryData", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "binaryData"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "immutable", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "immutable"},
};
static const uint16_t o560[] = {0, 3, 1, 2};

static const martlet_field f561[] = {  // k8s.io.api.core.v1.ConfigMapEnvSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "localObjectReference", .flags = MARTLET_INLINE, .message = &messages[626]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "optional", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optional"},
};
static const uint16_t o561[] = {0, 1};

static const martlet_field f562[] = {  // k8s.io.api.core.v1.ConfigMapKeySelector
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "localObjectReference", .flags = MARTLET_INLINE, .message = &messages[626]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_REQUIRED, .json = "key"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "optional", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optional"},
};
static const uint16_t o562[] = {0, 1, 2};

static const martlet_field f563[] = {  // k8s.io.api.core.v1.ConfigMapList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[560], .json = "items"},
};
static const uint16_t o563[] = {0, 1};

static const martlet_field f564[] = {  // k8s.io.api.core.v1.ConfigMapNodeConfigSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_REQUIRED, .json = "namespace"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY, .json = "uid"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceVersion", .flags = MARTLET_OMIT_EMPTY, .json = "resourceVersion"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "kubeletConfigKey", .flags = MARTLET_REQUIRED, .json = "kubeletConfigKey"},
};
static const uint16_t o564[] = {0, 1, 2, 3, 4};

static const martlet_field f565[] = {  // k8s.io.api.core.v1.ConfigMapProjection
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "localObjectReference", .flags = MARTLET_INLINE, .message = &messages[626]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[615], .json = "items", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "optional", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optional"},
};
static const uint16_t o565[] = {0, 1, 2};

static const martlet_field f566[] = {  // k8s.io.api.core.v1.ConfigMapVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "localObjectReference", .flags = MARTLET_INLINE, .message = &messages[626]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[615], .json = "items", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "defaultMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "defaultMode"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "optional", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optional"},
};
static const uint16_t o566[] = {0, 1, 2, 3};

static const martlet_field f567[] = {  // k8s.io.api.core.v1.Container
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "image", .flags = MARTLET_OMIT_EMPTY, .json = "image"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "command", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "command", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "args", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "args", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "workingDir", .flags = MARTLET_OMIT_EMPTY, .json = "workingDir"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ports", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[569], .json = "ports", .patch_strategy = "merge", .patch_merge_key = "containerPort", .list_type = "map", .list_map_keys = "containerPort|protocol"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "env", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[588], .json = "env", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .flags = MARTLET_OMIT_EMPTY, .message = &messages[719], .json = "resources"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumeMounts", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[760], .json = "volumeMounts", .patch_strategy = "merge", .patch_merge_key = "mountPath", .list_type = "map", .list_map_keys = "mountPath"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "livenessProbe", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[700], .json = "livenessProbe"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "readinessProbe", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[700], .json = "readinessProbe"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lifecycle", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[616], .json = "lifecycle"},
    {.number = 13, .type = PROTOBUF_C_TYPE_STRING, .name = "terminationMessagePath", .flags = MARTLET_OMIT_EMPTY, .json = "terminationMessagePath"},
    {.number = 14, .type = PROTOBUF_C_TYPE_STRING, .name = "imagePullPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "imagePullPolicy", .enum_values = "Always|Never|IfNotPresent"},
    {.number = 15, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "securityContext", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[734], .json = "securityContext"},
    {.number = 16, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin", .flags = MARTLET_OMIT_EMPTY, .json = "stdin"},
    {.number = 17, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdinOnce", .flags = MARTLET_OMIT_EMPTY, .json = "stdinOnce"},
    {.number = 18, .type = PROTOBUF_C_TYPE_BOOL, .name = "tty", .flags = MARTLET_OMIT_EMPTY, .json = "tty"},
    {.number = 19, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "envFrom", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[587], .json = "envFrom", .list_type = "atomic"},
    {.number = 20, .type = PROTOBUF_C_TYPE_STRING, .name = "terminationMessagePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "terminationMessagePolicy", .enum_values = "File|FallbackToLogsOnError"},
    {.number = 21, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumeDevices", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[759], .json = "volumeDevices", .patch_strategy = "merge", .patch_merge_key = "devicePath", .list_type = "map", .list_map_keys = "devicePath"},
    {.number = 22, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "startupProbe", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[700], .json = "startupProbe"},
    {.number = 23, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resizePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[570], .json = "resizePolicy", .list_type = "atomic", .feature_gate = "InPlacePodVerticalScaling"},
    {.number = 24, .type = PROTOBUF_C_TYPE_STRING, .name = "restartPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "restartPolicy", .enum_values = "Always", .feature_gate = "SidecarContainers"},
};
static const uint16_t o567[] = {0, 1, 2, 3, 4, 5, 18, 6, 7, 22, 23, 8, 20, 9, 10, 21, 11, 12, 19, 13, 14, 15, 16, 17};

static const martlet_field f568[] = {  // k8s.io.api.core.v1.ContainerImage
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "names", .flags = MARTLET_REPEATED, .json = "names", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "sizeBytes", .flags = MARTLET_OMIT_EMPTY, .json = "sizeBytes"},
};
static const uint16_t o568[] = {0, 1};

static const martlet_field f569[] = {  // k8s.io.api.core.v1.ContainerPort
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "hostPort", .flags = MARTLET_OMIT_EMPTY, .json = "hostPort"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "containerPort", .flags = MARTLET_REQUIRED, .json = "containerPort"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "protocol", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "protocol", .enum_values = "TCP|UDP|SCTP", .schema_default = "\"TCP\""},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "hostIP", .flags = MARTLET_OMIT_EMPTY, .json = "hostIP"},
};
static const uint16_t o569[] = {0, 1, 2, 3, 4};

static const martlet_field f570[] = {  // k8s.io.api.core.v1.ContainerResizePolicy
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceName", .flags = MARTLET_REQUIRED, .json = "resourceName", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "restartPolicy", .flags = MARTLET_REQUIRED, .json = "restartPolicy", .enum_values = "NotRequired|RestartContainer"},
};
static const uint16_t o570[] = {0, 1};

static const martlet_field f571[] = {  // k8s.io.api.core.v1.ContainerState
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "waiting", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[574], .json = "waiting"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "running", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[572], .json = "running"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "terminated", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[573], .json = "terminated"},
};
static const uint16_t o571[] = {0, 1, 2};

static const martlet_field f572[] = {  // k8s.io.api.core.v1.ContainerStateRunning
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "startedAt", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "startedAt"},
};
static const uint16_t o572[] = {0};

static const martlet_field f573[] = {  // k8s.io.api.core.v1.ContainerStateTerminated
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "exitCode", .flags = MARTLET_REQUIRED, .json = "exitCode"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "signal", .flags = MARTLET_OMIT_EMPTY, .json = "signal"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "startedAt", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "startedAt"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "finishedAt", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "finishedAt"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "containerID", .flags = MARTLET_OMIT_EMPTY, .json = "containerID"},
};
static const uint16_t o573[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f574[] = {  // k8s.io.api.core.v1.ContainerStateWaiting
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o574[] = {0, 1};

static const martlet_field f575[] = {  // k8s.io.api.core.v1.ContainerStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "state", .flags = MARTLET_OMIT_EMPTY, .message = &messages[571], .json = "state"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastState", .flags = MARTLET_OMIT_EMPTY, .message = &messages[571], .json = "lastState"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "ready", .flags = MARTLET_REQUIRED, .json = "ready"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "restartCount", .flags = MARTLET_REQUIRED, .json = "restartCount"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "image", .flags = MARTLET_REQUIRED, .json = "image"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "imageID", .flags = MARTLET_REQUIRED, .json = "imageID"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "containerID", .flags = MARTLET_OMIT_EMPTY, .json = "containerID"},
    {.number = 9, .type = PROTOBUF_C_TYPE_BOOL, .name = "started", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "started"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "allocatedResources", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "allocatedResources", .feature_gate = "InPlacePodVerticalScalingAllocatedStatus"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[719], .json = "resources", .feature_gate = "InPlacePodVerticalScaling"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumeMounts", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[761], .json = "volumeMounts", .patch_strategy = "merge", .patch_merge_key = "mountPath", .list_type = "map", .list_map_keys = "mountPath", .feature_gate = "RecursiveReadOnlyMounts"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "user", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[576], .json = "user", .feature_gate = "SupplementalGroupsPolicy"},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "allocatedResourcesStatus", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[720], .json = "allocatedResourcesStatus", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name", .feature_gate = "ResourceHealthStatus"},
};
static const uint16_t o575[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};

static const martlet_field f576[] = {  // k8s.io.api.core.v1.ContainerUser
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "linux", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[622], .json = "linux"},
};
static const uint16_t o576[] = {0};

static const martlet_field f577[] = {  // k8s.io.api.core.v1.DaemonEndpoint
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "Port", .flags = MARTLET_REQUIRED, .json = "Port"},
};
static const uint16_t o577[] = {0};

static const martlet_field f578[] = {  // k8s.io.api.core.v1.DownwardAPIProjection
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[579], .json = "items", .list_type = "atomic"},
};
static const uint16_t o578[] = {0};

static const martlet_field f579[] = {  // k8s.io.api.core.v1.DownwardAPIVolumeFile
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_REQUIRED, .json = "path"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "fieldRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[653], .json = "fieldRef"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resourceFieldRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[713], .json = "resourceFieldRef"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "mode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "mode"},
};
static const uint16_t o579[] = {0, 1, 2, 3};

static const martlet_field f580[] = {  // k8s.io.api.core.v1.DownwardAPIVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[579], .json = "items", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "defaultMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "defaultMode"},
};
static const uint16_t o580[] = {0, 1};

static const martlet_field f581[] = {  // k8s.io.api.core.v1.EmptyDirVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "medium", .flags = MARTLET_OMIT_EMPTY, .json = "medium", .enum_values = "|Memory|HugePages|HugePages-"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "sizeLimit", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "sizeLimit"},
};
static const uint16_t o581[] = {0, 1};

static const martlet_field f582[] = {  // k8s.io.api.core.v1.EndpointAddress
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "ip", .flags = MARTLET_REQUIRED, .json = "ip"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "targetRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[654], .json = "targetRef"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "hostname", .flags = MARTLET_OMIT_EMPTY, .json = "hostname"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "nodeName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "nodeName"},
};
static const uint16_t o582[] = {0, 2, 3, 1};

static const martlet_field f583[] = {  // k8s.io.api.core.v1.EndpointPort
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_REQUIRED, .json = "port"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "protocol", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "protocol", .enum_values = "TCP|UDP|SCTP"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "appProtocol", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "appProtocol"},
};
static const uint16_t o583[] = {0, 1, 2, 3};

static const martlet_field f584[] = {  // k8s.io.api.core.v1.EndpointSubset
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "addresses", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[582], .json = "addresses", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "notReadyAddresses", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[582], .json = "notReadyAddresses", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ports", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[583], .json = "ports", .list_type = "atomic"},
};
static const uint16_t o584[] = {0, 1, 2};

static const martlet_field f585[] = {  // k8s.io.api.core.v1.Endpoints
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "subsets", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[584], .json = "subsets", .list_type = "atomic"},
};
static const uint16_t o585[] = {0, 1};

static const martlet_field f586[] = {  // k8s.io.api.core.v1.EndpointsList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[585], .json = "items"},
};
static const uint16_t o586[] = {0, 1};

static const martlet_field f587[] = {  // k8s.io.api.core.v1.EnvFromSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "prefix", .flags = MARTLET_OMIT_EMPTY, .json = "prefix"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "configMapRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[561], .json = "configMapRef"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[728], .json = "secretRef"},
};
static const uint16_t o587[] = {0, 1, 2};

static const martlet_field f588[] = {  // k8s.io.api.core.v1.EnvVar
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "value", .flags = MARTLET_OMIT_EMPTY, .json = "value"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "valueFrom", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[589], .json = "valueFrom"},
};
static const uint16_t o588[] = {0, 1, 2};

static const martlet_field f589[] = {  // k8s.io.api.core.v1.EnvVarSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "fieldRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[653], .json = "fieldRef"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resourceFieldRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[713], .json = "resourceFieldRef"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "configMapKeyRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[562], .json = "configMapKeyRef"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretKeyRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[729], .json = "secretKeyRef"},
};
static const uint16_t o589[] = {0, 1, 2, 3};

static const martlet_field f590[] = {  // k8s.io.api.core.v1.EphemeralContainer
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ephemeralContainerCommon", .flags = MARTLET_INLINE, .message = &messages[591]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "targetContainerName", .flags = MARTLET_OMIT_EMPTY, .json = "targetContainerName"},
};
static const uint16_t o590[] = {0, 1};

static const martlet_field f591[] = {  // k8s.io.api.core.v1.EphemeralContainerCommon
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "image", .flags = MARTLET_OMIT_EMPTY, .json = "image"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "command", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "command", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "args", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "args", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "workingDir", .flags = MARTLET_OMIT_EMPTY, .json = "workingDir"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ports", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[569], .json = "ports", .patch_strategy = "merge", .patch_merge_key = "containerPort", .list_type = "map", .list_map_keys = "containerPort|protocol"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "env", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[588], .json = "env", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .flags = MARTLET_OMIT_EMPTY, .message = &messages[719], .json = "resources"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumeMounts", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[760], .json = "volumeMounts", .patch_strategy = "merge", .patch_merge_key = "mountPath", .list_type = "map", .list_map_keys = "mountPath"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "livenessProbe", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[700], .json = "livenessProbe"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "readinessProbe", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[700], .json = "readinessProbe"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lifecycle", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[616], .json = "lifecycle"},
    {.number = 13, .type = PROTOBUF_C_TYPE_STRING, .name = "terminationMessagePath", .flags = MARTLET_OMIT_EMPTY, .json = "terminationMessagePath"},
    {.number = 14, .type = PROTOBUF_C_TYPE_STRING, .name = "imagePullPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "imagePullPolicy", .enum_values = "Always|Never|IfNotPresent"},
    {.number = 15, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "securityContext", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[734], .json = "securityContext"},
    {.number = 16, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin", .flags = MARTLET_OMIT_EMPTY, .json = "stdin"},
    {.number = 17, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdinOnce", .flags = MARTLET_OMIT_EMPTY, .json = "stdinOnce"},
    {.number = 18, .type = PROTOBUF_C_TYPE_BOOL, .name = "tty", .flags = MARTLET_OMIT_EMPTY, .json = "tty"},
    {.number = 19, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "envFrom", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[587], .json = "envFrom", .list_type = "atomic"},
    {.number = 20, .type = PROTOBUF_C_TYPE_STRING, .name = "terminationMessagePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "terminationMessagePolicy", .enum_values = "File|FallbackToLogsOnError"},
    {.number = 21, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumeDevices", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[759], .json = "volumeDevices", .patch_strategy = "merge", .patch_merge_key = "devicePath", .list_type = "map", .list_map_keys = "devicePath"},
    {.number = 22, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "startupProbe", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[700], .json = "startupProbe"},
    {.number = 23, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resizePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[570], .json = "resizePolicy", .list_type = "atomic", .feature_gate = "InPlacePodVerticalScaling"},
    {.number = 24, .type = PROTOBUF_C_TYPE_STRING, .name = "restartPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "restartPolicy", .enum_values = "Always", .feature_gate = "SidecarContainers"},
};
static const uint16_t o591[] = {0, 1, 2, 3, 4, 5, 18, 6, 7, 22, 23, 8, 20, 9, 10, 21, 11, 12, 19, 13, 14, 15, 16, 17};

static const martlet_field f592[] = {  // k8s.io.api.core.v1.EphemeralVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumeClaimTemplate", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[661], .json = "volumeClaimTemplate"},
};
static const uint16_t o592[] = {0};

static const martlet_field f593[] = {  // k8s.io.api.core.v1.Event
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_REQUIRED, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "involvedObject", .flags = MARTLET_REQUIRED, .message = &messages[654], .json = "involvedObject"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "source", .flags = MARTLET_OMIT_EMPTY, .message = &messages[596], .json = "source"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "firstTimestamp", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "firstTimestamp"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTimestamp", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTimestamp"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT32, .name = "count", .flags = MARTLET_OMIT_EMPTY, .json = "count"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY, .json = "type"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "eventTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[437], .json = "eventTime"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "series", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[595], .json = "series"},
    {.number = 12, .type = PROTOBUF_C_TYPE_STRING, .name = "action", .flags = MARTLET_OMIT_EMPTY, .json = "action"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "related", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[654], .json = "related"},
    {.number = 14, .type = PROTOBUF_C_TYPE_STRING, .name = "reportingComponent", .json = "reportingComponent"},
    {.number = 15, .type = PROTOBUF_C_TYPE_STRING, .name = "reportingInstance", .json = "reportingInstance"},
};
static const uint16_t o593[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

static const martlet_field f594[] = {  // k8s.io.api.core.v1.EventList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[593], .json = "items"},
};
static const uint16_t o594[] = {0, 1};

static const martlet_field f595[] = {  // k8s.io.api.core.v1.EventSeries
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "count", .flags = MARTLET_OMIT_EMPTY, .json = "count"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastObservedTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[437], .json = "lastObservedTime"},
};
static const uint16_t o595[] = {0, 1};

static const martlet_field f596[] = {  // k8s.io.api.core.v1.EventSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "component", .flags = MARTLET_OMIT_EMPTY, .json = "component"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "host", .flags = MARTLET_OMIT_EMPTY, .json = "host"},
};
static const uint16_t o596[] = {0, 1};

static const martlet_field f597[] = {  // k8s.io.api.core.v1.ExecAction
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "command", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "command", .list_type = "atomic"},
};
static const uint16_t o597[] = {0};

static const martlet_field f598[] = {  // k8s.io.api.core.v1.FCVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "targetWWNs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "targetWWNs", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "lun", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "lun"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "wwids", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "wwids", .list_type = "atomic"},
};
static const uint16_t o598[] = {0, 1, 2, 3, 4};

static const martlet_field f599[] = {  // k8s.io.api.core.v1.FlexPersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "driver", .flags = MARTLET_REQUIRED, .json = "driver"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "secretRef"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "options", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "options"},
};
static const uint16_t o599[] = {0, 1, 2, 3, 4};

static const martlet_field f600[] = {  // k8s.io.api.core.v1.FlexVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "driver", .flags = MARTLET_REQUIRED, .json = "driver"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[626], .json = "secretRef"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "options", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "options"},
};
static const uint16_t o600[] = {0, 1, 2, 3, 4};

static const martlet_field f601[] = {  // k8s.io.api.core.v1.FlockerVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "datasetName", .flags = MARTLET_OMIT_EMPTY, .json = "datasetName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "datasetUUID", .flags = MARTLET_OMIT_EMPTY, .json = "datasetUUID"},
};
static const uint16_t o601[] = {0, 1};

static const martlet_field f602[] = {  // k8s.io.api.core.v1.GCEPersistentDiskVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pdName", .flags = MARTLET_REQUIRED, .json = "pdName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "partition", .flags = MARTLET_OMIT_EMPTY, .json = "partition"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o602[] = {0, 1, 2, 3};

static const martlet_field f603[] = {  // k8s.io.api.core.v1.GRPCAction
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_REQUIRED, .json = "port"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "service", .flags = MARTLET_POINTER, .json = "service", .schema_default = "\"\""},
};
static const uint16_t o603[] = {0, 1};

static const martlet_field f604[] = {  // k8s.io.api.core.v1.GitRepoVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "repository", .flags = MARTLET_REQUIRED, .json = "repository"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "revision", .flags = MARTLET_OMIT_EMPTY, .json = "revision"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "directory", .flags = MARTLET_OMIT_EMPTY, .json = "directory"},
};
static const uint16_t o604[] = {0, 1, 2};

static const martlet_field f605[] = {  // k8s.io.api.core.v1.GlusterfsPersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "endpoints", .flags = MARTLET_REQUIRED, .json = "endpoints"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_REQUIRED, .json = "path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "endpointsNamespace", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "endpointsNamespace"},
};
static const uint16_t o605[] = {0, 1, 2, 3};

static const martlet_field f606[] = {  // k8s.io.api.core.v1.GlusterfsVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "endpoints", .flags = MARTLET_REQUIRED, .json = "endpoints"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_REQUIRED, .json = "path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o606[] = {0, 1, 2};

static const martlet_field f607[] = {  // k8s.io.api.core.v1.HTTPGetAction
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY, .json = "path"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "port", .flags = MARTLET_REQUIRED, .message = &messages[536], .json = "port"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "host", .flags = MARTLET_OMIT_EMPTY, .json = "host"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "scheme", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "scheme", .enum_values = "HTTP|HTTPS"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "httpHeaders", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[608], .json = "httpHeaders", .list_type = "atomic"},
};
static const uint16_t o607[] = {0, 1, 2, 3, 4};

static const martlet_field f608[] = {  // k8s.io.api.core.v1.HTTPHeader
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "value", .flags = MARTLET_REQUIRED, .json = "value"},
};
static const uint16_t o608[] = {0, 1};

static const martlet_field f609[] = {  // k8s.io.api.core.v1.HostAlias
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "ip", .flags = MARTLET_REQUIRED, .json = "ip"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "hostnames", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "hostnames", .list_type = "atomic"},
};
static const uint16_t o609[] = {0, 1};

static const martlet_field f610[] = {  // k8s.io.api.core.v1.HostIP
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "ip", .flags = MARTLET_REQUIRED, .json = "ip"},
};
static const uint16_t o610[] = {0};

static const martlet_field f611[] = {  // k8s.io.api.core.v1.HostPathVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_REQUIRED, .json = "path"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "type", .enum_values = "|DirectoryOrCreate|Directory|FileOrCreate|File|Socket|CharDevice|BlockDevice"},
};
static const uint16_t o611[] = {0, 1};

static const martlet_field f612[] = {  // k8s.io.api.core.v1.ISCSIPersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "targetPortal", .flags = MARTLET_REQUIRED, .json = "targetPortal"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "iqn", .flags = MARTLET_REQUIRED, .json = "iqn"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "lun", .flags = MARTLET_REQUIRED, .json = "lun"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "iscsiInterface", .flags = MARTLET_OMIT_EMPTY, .json = "iscsiInterface", .schema_default = "\"default\""},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "portals", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "portals", .list_type = "atomic"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "chapAuthDiscovery", .flags = MARTLET_OMIT_EMPTY, .json = "chapAuthDiscovery"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "secretRef"},
    {.number = 11, .type = PROTOBUF_C_TYPE_BOOL, .name = "chapAuthSession", .flags = MARTLET_OMIT_EMPTY, .json = "chapAuthSession"},
    {.number = 12, .type = PROTOBUF_C_TYPE_STRING, .name = "initiatorName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "initiatorName"},
};
static const uint16_t o612[] = {0, 1, 2, 3, 4, 5, 6, 7, 9, 8, 10};

static const martlet_field f613[] = {  // k8s.io.api.core.v1.ISCSIVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "targetPortal", .flags = MARTLET_REQUIRED, .json = "targetPortal"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "iqn", .flags = MARTLET_REQUIRED, .json = "iqn"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "lun", .flags = MARTLET_REQUIRED, .json = "lun"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "iscsiInterface", .flags = MARTLET_OMIT_EMPTY, .json = "iscsiInterface", .schema_default = "\"default\""},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "portals", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "portals", .list_type = "atomic"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "chapAuthDiscovery", .flags = MARTLET_OMIT_EMPTY, .json = "chapAuthDiscovery"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[626], .json = "secretRef"},
    {.number = 11, .type = PROTOBUF_C_TYPE_BOOL, .name = "chapAuthSession", .flags = MARTLET_OMIT_EMPTY, .json = "chapAuthSession"},
    {.number = 12, .type = PROTOBUF_C_TYPE_STRING, .name = "initiatorName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "initiatorName"},
};
static const uint16_t o613[] = {0, 1, 2, 3, 4, 5, 6, 7, 9, 8, 10};

static const martlet_field f614[] = {  // k8s.io.api.core.v1.ImageVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "reference", .flags = MARTLET_OMIT_EMPTY, .json = "reference"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "pullPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "pullPolicy", .enum_values = "Always|Never|IfNotPresent"},
};
static const uint16_t o614[] = {0, 1};

static const martlet_field f615[] = {  // k8s.io.api.core.v1.KeyToPath
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_REQUIRED, .json = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_REQUIRED, .json = "path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "mode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "mode"},
};
static const uint16_t o615[] = {0, 1, 2};

static const martlet_field f616[] = {  // k8s.io.api.core.v1.Lifecycle
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "postStart", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[617], .json = "postStart"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "preStop", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[617], .json = "preStop"},
};
static const uint16_t o616[] = {0, 1};

static const martlet_field f617[] = {  // k8s.io.api.core.v1.LifecycleHandler
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exec", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[597], .json = "exec"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "httpGet", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[607], .json = "httpGet"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tcpSocket", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[750], .json = "tcpSocket"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "sleep", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[746], .json = "sleep", .feature_gate = "PodLifecycleSleepAction"},
};
static const uint16_t o617[] = {0, 1, 2, 3};

static const martlet_field f618[] = {  // k8s.io.api.core.v1.LimitRange
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[621], .json = "spec"},
};
static const uint16_t o618[] = {0, 1};

static const martlet_field f619[] = {  // k8s.io.api.core.v1.LimitRangeItem
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Pod|Container|PersistentVolumeClaim"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "max", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "max"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "min", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "min"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "default", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "default"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "defaultRequest", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "defaultRequest"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "maxLimitRequestRatio", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "maxLimitRequestRatio"},
};
static const uint16_t o619[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f620[] = {  // k8s.io.api.core.v1.LimitRangeList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[618], .json = "items"},
};
static const uint16_t o620[] = {0, 1};

static const martlet_field f621[] = {  // k8s.io.api.core.v1.LimitRangeSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "limits", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[619], .json = "limits", .list_type = "atomic"},
};
static const uint16_t o621[] = {0};

static const martlet_field f622[] = {  // k8s.io.api.core.v1.LinuxContainerUser
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "uid", .flags = MARTLET_REQUIRED, .json = "uid"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "gid", .flags = MARTLET_REQUIRED, .json = "gid"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "supplementalGroups", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "supplementalGroups", .list_type = "atomic"},
};
static const uint16_t o622[] = {0, 1, 2};

static const martlet_field f623[] = {  // k8s.io.api.core.v1.List
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[409], .json = "items"},
};
static const uint16_t o623[] = {0, 1};

static const martlet_field f624[] = {  // k8s.io.api.core.v1.LoadBalancerIngress
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "ip", .flags = MARTLET_OMIT_EMPTY, .json = "ip"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "hostname", .flags = MARTLET_OMIT_EMPTY, .json = "hostname"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "ipMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "ipMode", .enum_values = "VIP|Proxy"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ports", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[695], .json = "ports", .list_type = "atomic"},
};
static const uint16_t o624[] = {0, 1, 2, 3};

static const martlet_field f625[] = {  // k8s.io.api.core.v1.LoadBalancerStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ingress", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[624], .json = "ingress", .list_type = "atomic"},
};
static const uint16_t o625[] = {0};

static const martlet_field f626[] = {  // k8s.io.api.core.v1.LocalObjectReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name", .schema_default = "\"\""},
};
static const uint16_t o626[] = {0};

static const martlet_field f627[] = {  // k8s.io.api.core.v1.LocalVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_REQUIRED, .json = "path"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "fsType"},
};
static const uint16_t o627[] = {0, 1};

static const martlet_field f628[] = {  // k8s.io.api.core.v1.ModifyVolumeStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "targetVolumeAttributesClassName", .flags = MARTLET_OMIT_EMPTY, .json = "targetVolumeAttributesClassName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "status", .enum_values = "Pending|InProgress|Infeasible"},
};
static const uint16_t o628[] = {0, 1};

static const martlet_field f629[] = {  // k8s.io.api.core.v1.NFSVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "server", .flags = MARTLET_REQUIRED, .json = "server"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_REQUIRED, .json = "path"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o629[] = {0, 1, 2};

static const martlet_field f630[] = {  // k8s.io.api.core.v1.Namespace
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[633], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[634], .json = "status"},
};
static const uint16_t o630[] = {0, 1, 2};

static const martlet_field f631[] = {  // k8s.io.api.core.v1.NamespaceCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "NamespaceDeletionDiscoveryFailure|NamespaceDeletionContentFailure|NamespaceDeletionGroupVersionParsingFailure|NamespaceContentRemaining|NamespaceFinalizersRemaining"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o631[] = {0, 1, 2, 3, 4};

static const martlet_field f632[] = {  // k8s.io.api.core.v1.NamespaceList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[630], .json = "items"},
};
static const uint16_t o632[] = {0, 1};

static const martlet_field f633[] = {  // k8s.io.api.core.v1.NamespaceSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "finalizers", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "finalizers", .list_type = "atomic", .enum_values = "kubernetes"},
};
static const uint16_t o633[] = {0};

static const martlet_field f634[] = {  // k8s.io.api.core.v1.NamespaceStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "phase", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "phase", .enum_values = "Active|Terminating"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[631], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o634[] = {0, 1};

static const martlet_field f635[] = {  // k8s.io.api.core.v1.Node
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[650], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[651], .json = "status"},
};
static const uint16_t o635[] = {0, 1, 2};

static const martlet_field f636[] = {  // k8s.io.api.core.v1.NodeAddress
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Hostname|InternalIP|ExternalIP|InternalDNS|ExternalDNS"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "address", .flags = MARTLET_REQUIRED, .json = "address"},
};
static const uint16_t o636[] = {0, 1};

static const martlet_field f637[] = {  // k8s.io.api.core.v1.NodeAffinity
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requiredDuringSchedulingIgnoredDuringExecution", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[647], .json = "requiredDuringSchedulingIgnoredDuringExecution"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "preferredDuringSchedulingIgnoredDuringExecution", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[699], .json = "preferredDuringSchedulingIgnoredDuringExecution", .list_type = "atomic"},
};
static const uint16_t o637[] = {0, 1};

static const martlet_field f638[] = {  // k8s.io.api.core.v1.NodeCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Ready|MemoryPressure|DiskPressure|PIDPressure|NetworkUnavailable"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastHeartbeatTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastHeartbeatTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o638[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f639[] = {  // k8s.io.api.core.v1.NodeConfigSource
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "configMap", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[564], .json = "configMap"},
};
static const uint16_t o639[] = {0};

static const martlet_field f640[] = {  // k8s.io.api.core.v1.NodeConfigStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "assigned", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[639], .json = "assigned"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "active", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[639], .json = "active"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastKnownGood", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[639], .json = "lastKnownGood"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "error", .flags = MARTLET_OMIT_EMPTY, .json = "error"},
};
static const uint16_t o640[] = {0, 1, 2, 3};

static const martlet_field f641[] = {  // k8s.io.api.core.v1.NodeDaemonEndpoints
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "kubeletEndpoint", .flags = MARTLET_OMIT_EMPTY, .message = &messages[577], .json = "kubeletEndpoint"},
};
static const uint16_t o641[] = {0};

static const martlet_field f642[] = {  // k8s.io.api.core.v1.NodeFeatures
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "supplementalGroupsPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "supplementalGroupsPolicy"},
};
static const uint16_t o642[] = {0};

static const martlet_field f643[] = {  // k8s.io.api.core.v1.NodeList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[635], .json = "items"},
};
static const uint16_t o643[] = {0, 1};

static const martlet_field f644[] = {  // k8s.io.api.core.v1.NodeProxyOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY, .json = "path"},
};
static const uint16_t o644[] = {0};

static const martlet_field f645[] = {  // k8s.io.api.core.v1.NodeRuntimeHandler
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "features", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[646], .json = "features"},
};
static const uint16_t o645[] = {0, 1};

static const martlet_field f646[] = {  // k8s.io.api.core.v1.NodeRuntimeHandlerFeatures
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "recursiveReadOnlyMounts", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "recursiveReadOnlyMounts", .feature_gate = "RecursiveReadOnlyMounts"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "userNamespaces", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "userNamespaces", .feature_gate = "UserNamespacesSupport"},
};
static const uint16_t o646[] = {0, 1};

static const martlet_field f647[] = {  // k8s.io.api.core.v1.NodeSelector
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nodeSelectorTerms", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[649], .json = "nodeSelectorTerms", .list_type = "atomic"},
};
static const uint16_t o647[] = {0};

static const martlet_field f648[] = {  // k8s.io.api.core.v1.NodeSelectorRequirement
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_REQUIRED, .json = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "operator", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "operator", .enum_values = "In|NotIn|Exists|DoesNotExist|Gt|Lt"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "values", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "values", .list_type = "atomic"},
};
static const uint16_t o648[] = {0, 1, 2};

static const martlet_field f649[] = {  // k8s.io.api.core.v1.NodeSelectorTerm
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchExpressions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[648], .json = "matchExpressions", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchFields", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[648], .json = "matchFields", .list_type = "atomic"},
};
static const uint16_t o649[] = {0, 1};

static const martlet_field f650[] = {  // k8s.io.api.core.v1.NodeSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "podCIDR", .flags = MARTLET_OMIT_EMPTY, .json = "podCIDR"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "externalID", .flags = MARTLET_OMIT_EMPTY, .json = "externalID"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "providerID", .flags = MARTLET_OMIT_EMPTY, .json = "providerID"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "unschedulable", .flags = MARTLET_OMIT_EMPTY, .json = "unschedulable"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "taints", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[751], .json = "taints", .list_type = "atomic"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "configSource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[639], .json = "configSource"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "podCIDRs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "podCIDRs", .patch_strategy = "merge", .list_type = "set"},
};
static const uint16_t o650[] = {0, 6, 2, 3, 4, 5, 1};

static const martlet_field f651[] = {  // k8s.io.api.core.v1.NodeStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "capacity", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "capacity"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "allocatable", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "allocatable"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "phase", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "phase", .enum_values = "Pending|Running|Terminated"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[638], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "addresses", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[636], .json = "addresses", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "daemonEndpoints", .flags = MARTLET_OMIT_EMPTY, .message = &messages[641], .json = "daemonEndpoints"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nodeInfo", .flags = MARTLET_OMIT_EMPTY, .message = &messages[652], .json = "nodeInfo"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "images", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[568], .json = "images", .list_type = "atomic"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "volumesInUse", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "volumesInUse", .list_type = "atomic"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumesAttached", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[542], .json = "volumesAttached", .list_type = "atomic"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "config", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[640], .json = "config"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "runtimeHandlers", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[645], .json = "runtimeHandlers", .list_type = "atomic", .feature_gate = "RecursiveReadOnlyMounts"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "features", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[642], .json = "features", .feature_gate = "SupplementalGroupsPolicy"},
};
static const uint16_t o651[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

static const martlet_field f652[] = {  // k8s.io.api.core.v1.NodeSystemInfo
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "machineID", .flags = MARTLET_REQUIRED, .json = "machineID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "systemUUID", .flags = MARTLET_REQUIRED, .json = "systemUUID"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "bootID", .flags = MARTLET_REQUIRED, .json = "bootID"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "kernelVersion", .flags = MARTLET_REQUIRED, .json = "kernelVersion"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "osImage", .flags = MARTLET_REQUIRED, .json = "osImage"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "containerRuntimeVersion", .flags = MARTLET_REQUIRED, .json = "containerRuntimeVersion"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "kubeletVersion", .flags = MARTLET_REQUIRED, .json = "kubeletVersion"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "kubeProxyVersion", .flags = MARTLET_REQUIRED, .json = "kubeProxyVersion"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "operatingSystem", .flags = MARTLET_REQUIRED, .json = "operatingSystem"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "architecture", .flags = MARTLET_REQUIRED, .json = "architecture"},
};
static const uint16_t o652[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f653[] = {  // k8s.io.api.core.v1.ObjectFieldSelector
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldPath", .flags = MARTLET_REQUIRED, .json = "fieldPath"},
};
static const uint16_t o653[] = {0, 1};

static const martlet_field f654[] = {  // k8s.io.api.core.v1.ObjectReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_OMIT_EMPTY, .json = "kind"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY, .json = "uid"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceVersion", .flags = MARTLET_OMIT_EMPTY, .json = "resourceVersion"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "fieldPath", .flags = MARTLET_OMIT_EMPTY, .json = "fieldPath"},
};
static const uint16_t o654[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f655[] = {  // k8s.io.api.core.v1.PersistentVolume
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[665], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[666], .json = "status"},
};
static const uint16_t o655[] = {0, 1, 2};

static const martlet_field f656[] = {  // k8s.io.api.core.v1.PersistentVolumeClaim
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[659], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[660], .json = "status"},
};
static const uint16_t o656[] = {0, 1, 2};

static const martlet_field f657[] = {  // k8s.io.api.core.v1.PersistentVolumeClaimCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Resizing|FileSystemResizePending|ControllerResizeError|NodeResizeError|ModifyVolumeError|ModifyingVolume"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastProbeTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastProbeTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o657[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f658[] = {  // k8s.io.api.core.v1.PersistentVolumeClaimList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[656], .json = "items"},
};
static const uint16_t o658[] = {0, 1};

static const martlet_field f659[] = {  // k8s.io.api.core.v1.PersistentVolumeClaimSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "accessModes", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED | MARTLET_REPEATED, .json = "accessModes", .list_type = "atomic", .enum_values = "ReadWriteOnce|ReadOnlyMany|ReadWriteMany|ReadWriteOncePod"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .flags = MARTLET_OMIT_EMPTY, .message = &messages[764], .json = "resources"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeName", .flags = MARTLET_OMIT_EMPTY, .json = "volumeName"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "selector"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "storageClassName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "storageClassName"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "volumeMode", .enum_values = "Block|Filesystem"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "dataSource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[756], .json = "dataSource"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "dataSourceRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[757], .json = "dataSourceRef"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeAttributesClassName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "volumeAttributesClassName", .feature_gate = "VolumeAttributesClass"},
};
static const uint16_t o659[] = {0, 3, 1, 2, 4, 5, 6, 7, 8};

static const martlet_field f660[] = {  // k8s.io.api.core.v1.PersistentVolumeClaimStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "phase", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "phase", .enum_values = "Pending|Bound|Lost"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "accessModes", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED | MARTLET_REPEATED, .json = "accessModes", .list_type = "atomic", .enum_values = "ReadWriteOnce|ReadOnlyMany|ReadWriteMany|ReadWriteOncePod"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "capacity", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "capacity"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[657], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "allocatedResources", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "allocatedResources", .feature_gate = "RecoverVolumeExpansionFailure"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "allocatedResourceStatuses", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "allocatedResourceStatuses", .map_type = "granular", .feature_gate = "RecoverVolumeExpansionFailure"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "currentVolumeAttributesClassName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "currentVolumeAttributesClassName", .feature_gate = "VolumeAttributesClass"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "modifyVolumeStatus", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[628], .json = "modifyVolumeStatus", .feature_gate = "VolumeAttributesClass"},
};
static const uint16_t o660[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f661[] = {  // k8s.io.api.core.v1.PersistentVolumeClaimTemplate
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[659], .json = "spec"},
};
static const uint16_t o661[] = {0, 1};

static const martlet_field f662[] = {  // k8s.io.api.core.v1.PersistentVolumeClaimVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "claimName", .flags = MARTLET_REQUIRED, .json = "claimName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o662[] = {0, 1};

static const martlet_field f663[] = {  // k8s.io.api.core.v1.PersistentVolumeList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[655], .json = "items"},
};
static const uint16_t o663[] = {0, 1};

static const martlet_field f664[] = {  // k8s.io.api.core.v1.PersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "gcePersistentDisk", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[602], .json = "gcePersistentDisk"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "awsElasticBlockStore", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[539], .json = "awsElasticBlockStore"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "hostPath", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[611], .json = "hostPath"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "glusterfs", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[605], .json = "glusterfs"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nfs", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[629], .json = "nfs"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rbd", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[704], .json = "rbd"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "iscsi", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[612], .json = "iscsi"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cinder", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[553], .json = "cinder"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cephfs", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[551], .json = "cephfs"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "fc", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[598], .json = "fc"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "flocker", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[601], .json = "flocker"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "flexVolume", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[599], .json = "flexVolume"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "azureFile", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[545], .json = "azureFile"},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "vsphereVolume", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[766], .json = "vsphereVolume"},
    {.number = 15, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "quobyte", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[703], .json = "quobyte"},
    {.number = 16, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "azureDisk", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[544], .json = "azureDisk"},
    {.number = 17, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "photonPersistentDisk", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[667], .json = "photonPersistentDisk"},
    {.number = 18, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "portworxVolume", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[696], .json = "portworxVolume"},
    {.number = 19, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "scaleIO", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[722], .json = "scaleIO"},
    {.number = 20, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "local", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[627], .json = "local"},
    {.number = 21, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "storageos", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[747], .json = "storageos"},
    {.number = 22, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "csi", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[548], .json = "csi"},
};
static const uint16_t o664[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21};

static const martlet_field f665[] = {  // k8s.io.api.core.v1.PersistentVolumeSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "capacity", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "capacity"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "persistentVolumeSource", .flags = MARTLET_INLINE, .message = &messages[664]},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "accessModes", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED | MARTLET_REPEATED, .json = "accessModes", .list_type = "atomic", .enum_values = "ReadWriteOnce|ReadOnlyMany|ReadWriteMany|ReadWriteOncePod"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "claimRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[654], .json = "claimRef", .struct_type = "granular"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "persistentVolumeReclaimPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "persistentVolumeReclaimPolicy", .enum_values = "Recycle|Delete|Retain"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "storageClassName", .flags = MARTLET_OMIT_EMPTY, .json = "storageClassName"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "mountOptions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "mountOptions", .list_type = "atomic"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "volumeMode", .enum_values = "Block|Filesystem"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nodeAffinity", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[762], .json = "nodeAffinity"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeAttributesClassName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "volumeAttributesClassName", .feature_gate = "VolumeAttributesClass"},
};
static const uint16_t o665[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f666[] = {  // k8s.io.api.core.v1.PersistentVolumeStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "phase", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "phase", .enum_values = "Pending|Available|Bound|Released|Failed"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastPhaseTransitionTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "lastPhaseTransitionTime"},
};
static const uint16_t o666[] = {0, 1, 2, 3};

static const martlet_field f667[] = {  // k8s.io.api.core.v1.PhotonPersistentDiskVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "pdID", .flags = MARTLET_REQUIRED, .json = "pdID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
};
static const uint16_t o667[] = {0, 1};

static const martlet_field f668[] = {  // k8s.io.api.core.v1.Pod
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[689], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[690], .json = "status"},
};
static const uint16_t o668[] = {0, 1, 2};

static const martlet_field f669[] = {  // k8s.io.api.core.v1.PodAffinity
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requiredDuringSchedulingIgnoredDuringExecution", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[670], .json = "requiredDuringSchedulingIgnoredDuringExecution", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "preferredDuringSchedulingIgnoredDuringExecution", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[767], .json = "preferredDuringSchedulingIgnoredDuringExecution", .list_type = "atomic"},
};
static const uint16_t o669[] = {0, 1};

static const martlet_field f670[] = {  // k8s.io.api.core.v1.PodAffinityTerm
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "labelSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "labelSelector"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "namespaces", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "namespaces", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "topologyKey", .flags = MARTLET_REQUIRED, .json = "topologyKey"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "namespaceSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "namespaceSelector"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "matchLabelKeys", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "matchLabelKeys", .list_type = "atomic"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "mismatchLabelKeys", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "mismatchLabelKeys", .list_type = "atomic"},
};
static const uint16_t o670[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f671[] = {  // k8s.io.api.core.v1.PodAntiAffinity
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requiredDuringSchedulingIgnoredDuringExecution", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[670], .json = "requiredDuringSchedulingIgnoredDuringExecution", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "preferredDuringSchedulingIgnoredDuringExecution", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[767], .json = "preferredDuringSchedulingIgnoredDuringExecution", .list_type = "atomic"},
};
static const uint16_t o671[] = {0, 1};

static const martlet_field f672[] = {  // k8s.io.api.core.v1.PodAttachOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin", .flags = MARTLET_OMIT_EMPTY, .json = "stdin"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdout", .flags = MARTLET_OMIT_EMPTY, .json = "stdout"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "stderr", .flags = MARTLET_OMIT_EMPTY, .json = "stderr"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "tty", .flags = MARTLET_OMIT_EMPTY, .json = "tty"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "container", .flags = MARTLET_OMIT_EMPTY, .json = "container"},
};
static const uint16_t o672[] = {0, 1, 2, 3, 4};

static const martlet_field f673[] = {  // k8s.io.api.core.v1.PodCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "ContainersReady|Initialized|Ready|PodScheduled|DisruptionTarget|PodReadyToStartContainers"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastProbeTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastProbeTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o673[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f674[] = {  // k8s.io.api.core.v1.PodDNSConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "nameservers", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "nameservers", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "searches", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "searches", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "options", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[675], .json = "options", .list_type = "atomic"},
};
static const uint16_t o674[] = {0, 1, 2};

static const martlet_field f675[] = {  // k8s.io.api.core.v1.PodDNSConfigOption
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "value", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "value"},
};
static const uint16_t o675[] = {0, 1};

static const martlet_field f676[] = {  // k8s.io.api.core.v1.PodExecOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdin", .flags = MARTLET_OMIT_EMPTY, .json = "stdin"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "stdout", .flags = MARTLET_OMIT_EMPTY, .json = "stdout"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "stderr", .flags = MARTLET_OMIT_EMPTY, .json = "stderr"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "tty", .flags = MARTLET_OMIT_EMPTY, .json = "tty"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "container", .flags = MARTLET_OMIT_EMPTY, .json = "container"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "command", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "command", .list_type = "atomic"},
};
static const uint16_t o676[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f677[] = {  // k8s.io.api.core.v1.PodIP
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "ip", .flags = MARTLET_REQUIRED, .json = "ip"},
};
static const uint16_t o677[] = {0};

static const martlet_field f678[] = {  // k8s.io.api.core.v1.PodList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[668], .json = "items"},
};
static const uint16_t o678[] = {0, 1};

static const martlet_field f679[] = {  // k8s.io.api.core.v1.PodLogOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "container", .flags = MARTLET_OMIT_EMPTY, .json = "container"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "follow", .flags = MARTLET_OMIT_EMPTY, .json = "follow"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "previous", .flags = MARTLET_OMIT_EMPTY, .json = "previous"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "sinceSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "sinceSeconds"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "sinceTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "sinceTime"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "timestamps", .flags = MARTLET_OMIT_EMPTY, .json = "timestamps"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT64, .name = "tailLines", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "tailLines"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT64, .name = "limitBytes", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "limitBytes"},
    {.number = 9, .type = PROTOBUF_C_TYPE_BOOL, .name = "insecureSkipTLSVerifyBackend", .flags = MARTLET_OMIT_EMPTY, .json = "insecureSkipTLSVerifyBackend"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "stream", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "stream", .feature_gate = "PodLogsQuerySplitStreams"},
};
static const uint16_t o679[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f680[] = {  // k8s.io.api.core.v1.PodOS
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "linux|windows"},
};
static const uint16_t o680[] = {0};

static const martlet_field f681[] = {  // k8s.io.api.core.v1.PodPortForwardOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "ports", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "ports", .list_type = "atomic"},
};
static const uint16_t o681[] = {0};

static const martlet_field f682[] = {  // k8s.io.api.core.v1.PodProxyOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY, .json = "path"},
};
static const uint16_t o682[] = {0};

static const martlet_field f683[] = {  // k8s.io.api.core.v1.PodReadinessGate
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "conditionType", .flags = MARTLET_REQUIRED, .json = "conditionType", .enum_values = "ContainersReady|Initialized|Ready|PodScheduled|DisruptionTarget|PodReadyToStartContainers"},
};
static const uint16_t o683[] = {0};

static const martlet_field f684[] = {  // k8s.io.api.core.v1.PodResourceClaim
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceClaimName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "resourceClaimName"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceClaimTemplateName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "resourceClaimTemplateName"},
};
static const uint16_t o684[] = {0, 1, 2};

static const martlet_field f685[] = {  // k8s.io.api.core.v1.PodResourceClaimStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceClaimName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "resourceClaimName"},
};
static const uint16_t o685[] = {0, 1};

static const martlet_field f686[] = {  // k8s.io.api.core.v1.PodSchedulingGate
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
};
static const uint16_t o686[] = {0};

static const martlet_field f687[] = {  // k8s.io.api.core.v1.PodSecurityContext
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "seLinuxOptions", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[721], .json = "seLinuxOptions"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "runAsUser", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "runAsUser"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "runAsNonRoot", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "runAsNonRoot"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "supplementalGroups", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "supplementalGroups", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "fsGroup", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "fsGroup"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT64, .name = "runAsGroup", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "runAsGroup"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "sysctls", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[749], .json = "sysctls", .list_type = "atomic"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "windowsOptions", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[768], .json = "windowsOptions"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "fsGroupChangePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "fsGroupChangePolicy", .enum_values = "OnRootMismatch|Always"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "seccompProfile", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[726], .json = "seccompProfile"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "appArmorProfile", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[541], .json = "appArmorProfile"},
    {.number = 12, .type = PROTOBUF_C_TYPE_STRING, .name = "supplementalGroupsPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "supplementalGroupsPolicy", .enum_values = "Merge|Strict", .feature_gate = "SupplementalGroupsPolicy"},
    {.number = 13, .type = PROTOBUF_C_TYPE_STRING, .name = "seLinuxChangePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "seLinuxChangePolicy", .enum_values = "Recursive|MountOption", .feature_gate = "SELinuxChangePolicy"},
};
static const uint16_t o687[] = {0, 7, 1, 5, 2, 3, 11, 4, 6, 8, 9, 10, 12};

static const martlet_field f688[] = {  // k8s.io.api.core.v1.PodSignature
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podController", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[439], .json = "podController"},
};
static const uint16_t o688[] = {0};

static const martlet_field f689[] = {  // k8s.io.api.core.v1.PodSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumes", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[758], .json = "volumes", .patch_strategy = "merge|retainKeys", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containers", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[567], .json = "containers", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "restartPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "restartPolicy", .enum_values = "Always|OnFailure|Never"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "terminationGracePeriodSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "terminationGracePeriodSeconds"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "activeDeadlineSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "activeDeadlineSeconds"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "dnsPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "dnsPolicy", .enum_values = "ClusterFirstWithHostNet|ClusterFirst|Default|None"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "nodeSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "nodeSelector", .map_type = "atomic"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "serviceAccountName", .flags = MARTLET_OMIT_EMPTY, .json = "serviceAccountName"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "serviceAccount", .flags = MARTLET_OMIT_EMPTY, .json = "serviceAccount"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "nodeName", .flags = MARTLET_OMIT_EMPTY, .json = "nodeName"},
    {.number = 11, .type = PROTOBUF_C_TYPE_BOOL, .name = "hostNetwork", .flags = MARTLET_OMIT_EMPTY, .json = "hostNetwork"},
    {.number = 12, .type = PROTOBUF_C_TYPE_BOOL, .name = "hostPID", .flags = MARTLET_OMIT_EMPTY, .json = "hostPID"},
    {.number = 13, .type = PROTOBUF_C_TYPE_BOOL, .name = "hostIPC", .flags = MARTLET_OMIT_EMPTY, .json = "hostIPC"},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "securityContext", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[687], .json = "securityContext"},
    {.number = 15, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "imagePullSecrets", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[626], .json = "imagePullSecrets", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 16, .type = PROTOBUF_C_TYPE_STRING, .name = "hostname", .flags = MARTLET_OMIT_EMPTY, .json = "hostname"},
    {.number = 17, .type = PROTOBUF_C_TYPE_STRING, .name = "subdomain", .flags = MARTLET_OMIT_EMPTY, .json = "subdomain"},
    {.number = 18, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "affinity", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[540], .json = "affinity"},
    {.number = 19, .type = PROTOBUF_C_TYPE_STRING, .name = "schedulerName", .flags = MARTLET_OMIT_EMPTY, .json = "schedulerName"},
    {.number = 20, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "initContainers", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[567], .json = "initContainers", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 21, .type = PROTOBUF_C_TYPE_BOOL, .name = "automountServiceAccountToken", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "automountServiceAccountToken"},
    {.number = 22, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tolerations", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[752], .json = "tolerations", .list_type = "atomic"},
    {.number = 23, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "hostAliases", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[609], .json = "hostAliases", .patch_strategy = "merge", .patch_merge_key = "ip", .list_type = "map", .list_map_keys = "ip"},
    {.number = 24, .type = PROTOBUF_C_TYPE_STRING, .name = "priorityClassName", .flags = MARTLET_OMIT_EMPTY, .json = "priorityClassName"},
    {.number = 25, .type = PROTOBUF_C_TYPE_INT32, .name = "priority", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "priority"},
    {.number = 26, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "dnsConfig", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[674], .json = "dnsConfig"},
    {.number = 27, .type = PROTOBUF_C_TYPE_BOOL, .name = "shareProcessNamespace", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "shareProcessNamespace"},
    {.number = 28, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "readinessGates", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[683], .json = "readinessGates", .list_type = "atomic"},
    {.number = 29, .type = PROTOBUF_C_TYPE_STRING, .name = "runtimeClassName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "runtimeClassName"},
    {.number = 30, .type = PROTOBUF_C_TYPE_BOOL, .name = "enableServiceLinks", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "enableServiceLinks"},
    {.number = 31, .type = PROTOBUF_C_TYPE_STRING, .name = "preemptionPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "preemptionPolicy", .enum_values = "PreemptLowerPriority|Never"},
    {.number = 32, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "overhead", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "overhead"},
    {.number = 33, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "topologySpreadConstraints", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[755], .json = "topologySpreadConstraints", .patch_strategy = "merge", .patch_merge_key = "topologyKey", .list_type = "map", .list_map_keys = "topologyKey|whenUnsatisfiable"},
    {.number = 34, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ephemeralContainers", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[590], .json = "ephemeralContainers", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 35, .type = PROTOBUF_C_TYPE_BOOL, .name = "setHostnameAsFQDN", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "setHostnameAsFQDN"},
    {.number = 36, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "os", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[680], .json = "os"},
    {.number = 37, .type = PROTOBUF_C_TYPE_BOOL, .name = "hostUsers", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "hostUsers"},
    {.number = 38, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "schedulingGates", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[686], .json = "schedulingGates", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 39, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resourceClaims", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[684], .json = "resourceClaims", .patch_strategy = "merge|retainKeys", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name", .feature_gate = "DynamicResourceAllocation"},
    {.number = 40, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[719], .json = "resources", .feature_gate = "PodLevelResources"},
};
static const uint16_t o689[] = {0, 19, 1, 33, 2, 3, 4, 5, 6, 7, 8, 20, 9, 10, 11, 12, 26, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38, 39};

static const martlet_field f690[] = {  // k8s.io.api.core.v1.PodStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "phase", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "phase", .enum_values = "Pending|Running|Succeeded|Failed|Unknown"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[673], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "hostIP", .flags = MARTLET_OMIT_EMPTY, .json = "hostIP"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "podIP", .flags = MARTLET_OMIT_EMPTY, .json = "podIP"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "startTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "startTime"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containerStatuses", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[575], .json = "containerStatuses", .list_type = "atomic"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "qosClass", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "qosClass", .enum_values = "Guaranteed|Burstable|BestEffort"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "initContainerStatuses", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[575], .json = "initContainerStatuses", .list_type = "atomic"},
    {.number = 11, .type = PROTOBUF_C_TYPE_STRING, .name = "nominatedNodeName", .flags = MARTLET_OMIT_EMPTY, .json = "nominatedNodeName"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podIPs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[677], .json = "podIPs", .patch_strategy = "merge", .patch_merge_key = "ip", .list_type = "map", .list_map_keys = "ip"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ephemeralContainerStatuses", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[575], .json = "ephemeralContainerStatuses", .list_type = "atomic"},
    {.number = 14, .type = PROTOBUF_C_TYPE_STRING, .name = "resize", .flags = MARTLET_OMIT_EMPTY, .json = "resize", .enum_values = "Proposed|InProgress|Deferred|Infeasible", .feature_gate = "InPlacePodVerticalScaling"},
    {.number = 15, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resourceClaimStatuses", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[685], .json = "resourceClaimStatuses", .patch_strategy = "merge|retainKeys", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name", .feature_gate = "DynamicResourceAllocation"},
    {.number = 16, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "hostIPs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[610], .json = "hostIPs", .patch_strategy = "merge", .patch_merge_key = "ip", .list_type = "atomic"},
};
static const uint16_t o690[] = {0, 1, 2, 3, 10, 4, 15, 5, 11, 6, 9, 7, 8, 12, 13, 14};

static const martlet_field f691[] = {  // k8s.io.api.core.v1.PodStatusResult
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[690], .json = "status"},
};
static const uint16_t o691[] = {0, 1};

static const martlet_field f692[] = {  // k8s.io.api.core.v1.PodTemplate
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "template", .flags = MARTLET_OMIT_EMPTY, .message = &messages[694], .json = "template"},
};
static const uint16_t o692[] = {0, 1};

static const martlet_field f693[] = {  // k8s.io.api.core.v1.PodTemplateList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[692], .json = "items"},
};
static const uint16_t o693[] = {0, 1};

static const martlet_field f694[] = {  // k8s.io.api.core.v1.PodTemplateSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[689], .json = "spec"},
};
static const uint16_t o694[] = {0, 1};

static const martlet_field f695[] = {  // k8s.io.api.core.v1.PortStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_REQUIRED, .json = "port"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "protocol", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "protocol", .enum_values = "TCP|UDP|SCTP"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "error", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "error"},
};
static const uint16_t o695[] = {0, 1, 2};

static const martlet_field f696[] = {  // k8s.io.api.core.v1.PortworxVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeID", .flags = MARTLET_REQUIRED, .json = "volumeID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o696[] = {0, 1, 2};

static const martlet_field f697[] = {  // k8s.io.api.core.v1.Preconditions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "uid"},
};
static const uint16_t o697[] = {0};

static const martlet_field f698[] = {  // k8s.io.api.core.v1.PreferAvoidPodsEntry
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podSignature", .flags = MARTLET_REQUIRED, .message = &messages[688], .json = "podSignature"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "evictionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "evictionTime"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o698[] = {0, 1, 2, 3};

static const martlet_field f699[] = {  // k8s.io.api.core.v1.PreferredSchedulingTerm
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "weight", .flags = MARTLET_REQUIRED, .json = "weight"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "preference", .flags = MARTLET_REQUIRED, .message = &messages[649], .json = "preference"},
};
static const uint16_t o699[] = {0, 1};

static const martlet_field f700[] = {  // k8s.io.api.core.v1.Probe
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "handler", .flags = MARTLET_INLINE, .message = &messages[701]},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "initialDelaySeconds", .flags = MARTLET_OMIT_EMPTY, .json = "initialDelaySeconds"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "timeoutSeconds", .flags = MARTLET_OMIT_EMPTY, .json = "timeoutSeconds"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "periodSeconds", .flags = MARTLET_OMIT_EMPTY, .json = "periodSeconds"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "successThreshold", .flags = MARTLET_OMIT_EMPTY, .json = "successThreshold"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT32, .name = "failureThreshold", .flags = MARTLET_OMIT_EMPTY, .json = "failureThreshold"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT64, .name = "terminationGracePeriodSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "terminationGracePeriodSeconds"},
};
static const uint16_t o700[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f701[] = {  // k8s.io.api.core.v1.ProbeHandler
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exec", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[597], .json = "exec"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "httpGet", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[607], .json = "httpGet"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tcpSocket", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[750], .json = "tcpSocket"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "grpc", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[603], .json = "grpc"},
};
static const uint16_t o701[] = {0, 1, 2, 3};

static const martlet_field f702[] = {  // k8s.io.api.core.v1.ProjectedVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "sources", .flags = MARTLET_REPEATED, .message = &messages[763], .json = "sources", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "defaultMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "defaultMode"},
};
static const uint16_t o702[] = {0, 1};

static const martlet_field f703[] = {  // k8s.io.api.core.v1.QuobyteVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "registry", .flags = MARTLET_REQUIRED, .json = "registry"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "volume", .flags = MARTLET_REQUIRED, .json = "volume"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "user", .flags = MARTLET_OMIT_EMPTY, .json = "user"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_OMIT_EMPTY, .json = "group"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "tenant", .flags = MARTLET_OMIT_EMPTY, .json = "tenant"},
};
static const uint16_t o703[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f704[] = {  // k8s.io.api.core.v1.RBDPersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "monitors", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "monitors", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "image", .flags = MARTLET_REQUIRED, .json = "image"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "pool", .flags = MARTLET_OMIT_EMPTY, .json = "pool", .schema_default = "\"rbd\""},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "user", .flags = MARTLET_OMIT_EMPTY, .json = "user", .schema_default = "\"admin\""},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "keyring", .flags = MARTLET_OMIT_EMPTY, .json = "keyring", .schema_default = "\"/etc/ceph/keyring\""},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[732], .json = "secretRef"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o704[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f705[] = {  // k8s.io.api.core.v1.RBDVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "monitors", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "monitors", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "image", .flags = MARTLET_REQUIRED, .json = "image"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "pool", .flags = MARTLET_OMIT_EMPTY, .json = "pool", .schema_default = "\"rbd\""},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "user", .flags = MARTLET_OMIT_EMPTY, .json = "user", .schema_default = "\"admin\""},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "keyring", .flags = MARTLET_OMIT_EMPTY, .json = "keyring", .schema_default = "\"/etc/ceph/keyring\""},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[626], .json = "secretRef"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o705[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f706[] = {  // k8s.io.api.core.v1.RangeAllocation
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "range", .flags = MARTLET_REQUIRED, .json = "range"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "data", .flags = MARTLET_REQUIRED, .json = "data"},
};
static const uint16_t o706[] = {0, 1, 2};

static const martlet_field f707[] = {  // k8s.io.api.core.v1.ReplicationController
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[710], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[711], .json = "status"},
};
static const uint16_t o707[] = {0, 1, 2};

static const martlet_field f708[] = {  // k8s.io.api.core.v1.ReplicationControllerCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "ReplicaFailure"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o708[] = {0, 1, 2, 3, 4};

static const martlet_field f709[] = {  // k8s.io.api.core.v1.ReplicationControllerList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[707], .json = "items"},
};
static const uint16_t o709[] = {0, 1};

static const martlet_field f710[] = {  // k8s.io.api.core.v1.ReplicationControllerSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "replicas"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "selector", .map_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "template", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[694], .json = "template"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "minReadySeconds", .flags = MARTLET_OMIT_EMPTY, .json = "minReadySeconds"},
};
static const uint16_t o710[] = {0, 3, 1, 2};

static const martlet_field f711[] = {  // k8s.io.api.core.v1.ReplicationControllerStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_REQUIRED, .json = "replicas"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "fullyLabeledReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "fullyLabeledReplicas"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY, .json = "observedGeneration"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "readyReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "readyReplicas"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "availableReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "availableReplicas"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[708], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o711[] = {0, 1, 3, 4, 2, 5};

static const martlet_field f712[] = {  // k8s.io.api.core.v1.ResourceClaim
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "request", .flags = MARTLET_OMIT_EMPTY, .json = "request"},
};
static const uint16_t o712[] = {0, 1};

static const martlet_field f713[] = {  // k8s.io.api.core.v1.ResourceFieldSelector
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "containerName", .flags = MARTLET_OMIT_EMPTY, .json = "containerName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "resource", .flags = MARTLET_REQUIRED, .json = "resource"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "divisor", .flags = MARTLET_OMIT_EMPTY, .message = &messages[537], .json = "divisor"},
};
static const uint16_t o713[] = {0, 1, 2};

static const martlet_field f714[] = {  // k8s.io.api.core.v1.ResourceHealth
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceID", .flags = MARTLET_REQUIRED, .json = "resourceID"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "health", .flags = MARTLET_OMIT_EMPTY, .json = "health", .enum_values = "Healthy|Unhealthy|Unknown"},
};
static const uint16_t o714[] = {0, 1};

static const martlet_field f715[] = {  // k8s.io.api.core.v1.ResourceQuota
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[717], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[718], .json = "status"},
};
static const uint16_t o715[] = {0, 1, 2};

static const martlet_field f716[] = {  // k8s.io.api.core.v1.ResourceQuotaList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[715], .json = "items"},
};
static const uint16_t o716[] = {0, 1};

static const martlet_field f717[] = {  // k8s.io.api.core.v1.ResourceQuotaSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "hard", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "hard"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "scopes", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED | MARTLET_REPEATED, .json = "scopes", .list_type = "atomic", .enum_values = "Terminating|NotTerminating|BestEffort|NotBestEffort|PriorityClass|CrossNamespacePodAffinity"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "scopeSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[724], .json = "scopeSelector"},
};
static const uint16_t o717[] = {0, 1, 2};

static const martlet_field f718[] = {  // k8s.io.api.core.v1.ResourceQuotaStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "hard", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "hard"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "used", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "used"},
};
static const uint16_t o718[] = {0, 1};

static const martlet_field f719[] = {  // k8s.io.api.core.v1.ResourceRequirements
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "limits", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "limits"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requests", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "requests"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "claims", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[712], .json = "claims", .list_type = "map", .list_map_keys = "name", .feature_gate = "DynamicResourceAllocation"},
};
static const uint16_t o719[] = {0, 1, 2};

static const martlet_field f720[] = {  // k8s.io.api.core.v1.ResourceStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[714], .json = "resources", .list_type = "map", .list_map_keys = "resourceID"},
};
static const uint16_t o720[] = {0, 1};

static const martlet_field f721[] = {  // k8s.io.api.core.v1.SELinuxOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "user", .flags = MARTLET_OMIT_EMPTY, .json = "user"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "role", .flags = MARTLET_OMIT_EMPTY, .json = "role"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY, .json = "type"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "level", .flags = MARTLET_OMIT_EMPTY, .json = "level"},
};
static const uint16_t o721[] = {0, 1, 2, 3};

static const martlet_field f722[] = {  // k8s.io.api.core.v1.ScaleIOPersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "gateway", .flags = MARTLET_REQUIRED, .json = "gateway"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "system", .flags = MARTLET_REQUIRED, .json = "system"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_POINTER | MARTLET_REQUIRED, .message = &messages[732], .json = "secretRef"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "sslEnabled", .flags = MARTLET_OMIT_EMPTY, .json = "sslEnabled"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "protectionDomain", .flags = MARTLET_OMIT_EMPTY, .json = "protectionDomain"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "storagePool", .flags = MARTLET_OMIT_EMPTY, .json = "storagePool"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "storageMode", .flags = MARTLET_OMIT_EMPTY, .json = "storageMode", .schema_default = "\"ThinProvisioned\""},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeName", .flags = MARTLET_OMIT_EMPTY, .json = "volumeName"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType", .schema_default = "\"xfs\""},
    {.number = 10, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o722[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f723[] = {  // k8s.io.api.core.v1.ScaleIOVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "gateway", .flags = MARTLET_REQUIRED, .json = "gateway"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "system", .flags = MARTLET_REQUIRED, .json = "system"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_POINTER | MARTLET_REQUIRED, .message = &messages[626], .json = "secretRef"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "sslEnabled", .flags = MARTLET_OMIT_EMPTY, .json = "sslEnabled"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "protectionDomain", .flags = MARTLET_OMIT_EMPTY, .json = "protectionDomain"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "storagePool", .flags = MARTLET_OMIT_EMPTY, .json = "storagePool"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "storageMode", .flags = MARTLET_OMIT_EMPTY, .json = "storageMode", .schema_default = "\"ThinProvisioned\""},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeName", .flags = MARTLET_OMIT_EMPTY, .json = "volumeName"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType", .schema_default = "\"xfs\""},
    {.number = 10, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
};
static const uint16_t o723[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f724[] = {  // k8s.io.api.core.v1.ScopeSelector
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchExpressions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[725], .json = "matchExpressions", .list_type = "atomic"},
};
static const uint16_t o724[] = {0};

static const martlet_field f725[] = {  // k8s.io.api.core.v1.ScopedResourceSelectorRequirement
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "scopeName", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "scopeName", .enum_values = "Terminating|NotTerminating|BestEffort|NotBestEffort|PriorityClass|CrossNamespacePodAffinity"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "operator", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "operator", .enum_values = "In|NotIn|Exists|DoesNotExist"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "values", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "values", .list_type = "atomic"},
};
static const uint16_t o725[] = {0, 1, 2};

static const martlet_field f726[] = {  // k8s.io.api.core.v1.SeccompProfile
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "type", .enum_values = "Unconfined|RuntimeDefault|Localhost"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "localhostProfile", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "localhostProfile"},
};
static const uint16_t o726[] = {0, 1};

static const martlet_field f727[] = {  // k8s.io.api.core.v1.Secret
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "data", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "data"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY, .json = "type", .enum_values = "Opaque|kubernetes.io/service-account-token|kubernetes.io/dockercfg|kubernetes.io/dockerconfigjson|kubernetes.io/basic-auth|kubernetes.io/ssh-auth|kubernetes.io/tls|bootstrap.kubernetes.io/token"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "stringData", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "stringData"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "immutable", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "immutable"},
};
static const uint16_t o727[] = {0, 4, 1, 3, 2};

static const martlet_field f728[] = {  // k8s.io.api.core.v1.SecretEnvSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "localObjectReference", .flags = MARTLET_INLINE, .message = &messages[626]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "optional", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optional"},
};
static const uint16_t o728[] = {0, 1};

static const martlet_field f729[] = {  // k8s.io.api.core.v1.SecretKeySelector
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "localObjectReference", .flags = MARTLET_INLINE, .message = &messages[626]},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_REQUIRED, .json = "key"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "optional", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optional"},
};
static const uint16_t o729[] = {0, 1, 2};

static const martlet_field f730[] = {  // k8s.io.api.core.v1.SecretList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[727], .json = "items"},
};
static const uint16_t o730[] = {0, 1};

static const martlet_field f731[] = {  // k8s.io.api.core.v1.SecretProjection
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "localObjectReference", .flags = MARTLET_INLINE, .message = &messages[626]},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[615], .json = "items", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "optional", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optional"},
};
static const uint16_t o731[] = {0, 1, 2};

static const martlet_field f732[] = {  // k8s.io.api.core.v1.SecretReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
};
static const uint16_t o732[] = {0, 1};

static const martlet_field f733[] = {  // k8s.io.api.core.v1.SecretVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "secretName", .flags = MARTLET_OMIT_EMPTY, .json = "secretName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[615], .json = "items", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "defaultMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "defaultMode"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "optional", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "optional"},
};
static const uint16_t o733[] = {0, 1, 2, 3};

static const martlet_field f734[] = {  // k8s.io.api.core.v1.SecurityContext
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "capabilities", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[550], .json = "capabilities"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "privileged", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "privileged"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "seLinuxOptions", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[721], .json = "seLinuxOptions"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "runAsUser", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "runAsUser"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "runAsNonRoot", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "runAsNonRoot"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnlyRootFilesystem", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "readOnlyRootFilesystem"},
    {.number = 7, .type = PROTOBUF_C_TYPE_BOOL, .name = "allowPrivilegeEscalation", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "allowPrivilegeEscalation"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT64, .name = "runAsGroup", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "runAsGroup"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "procMount", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "procMount", .enum_values = "Default|Unmasked"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "windowsOptions", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[768], .json = "windowsOptions"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "seccompProfile", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[726], .json = "seccompProfile"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "appArmorProfile", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[541], .json = "appArmorProfile"},
};
static const uint16_t o734[] = {0, 1, 2, 9, 3, 7, 4, 5, 6, 8, 10, 11};

static const martlet_field f735[] = {  // k8s.io.api.core.v1.SerializedReference
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "reference", .flags = MARTLET_OMIT_EMPTY, .message = &messages[654], .json = "reference"},
};
static const uint16_t o735[] = {0};

static const martlet_field f736[] = {  // k8s.io.api.core.v1.Service
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[743], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[744], .json = "status"},
};
static const uint16_t o736[] = {0, 1, 2};

static const martlet_field f737[] = {  // k8s.io.api.core.v1.ServiceAccount
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secrets", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[654], .json = "secrets", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "imagePullSecrets", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[626], .json = "imagePullSecrets", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "automountServiceAccountToken", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "automountServiceAccountToken"},
};
static const uint16_t o737[] = {0, 1, 2, 3};

static const martlet_field f738[] = {  // k8s.io.api.core.v1.ServiceAccountList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[737], .json = "items"},
};
static const uint16_t o738[] = {0, 1};

static const martlet_field f739[] = {  // k8s.io.api.core.v1.ServiceAccountTokenProjection
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "audience", .flags = MARTLET_OMIT_EMPTY, .json = "audience"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "expirationSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "expirationSeconds"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_REQUIRED, .json = "path"},
};
static const uint16_t o739[] = {0, 1, 2};

static const martlet_field f740[] = {  // k8s.io.api.core.v1.ServiceList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[736], .json = "items"},
};
static const uint16_t o740[] = {0, 1};

static const martlet_field f741[] = {  // k8s.io.api.core.v1.ServicePort
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "protocol", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "protocol", .enum_values = "TCP|UDP|SCTP", .schema_default = "\"TCP\""},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_REQUIRED, .json = "port"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "targetPort", .flags = MARTLET_OMIT_EMPTY, .message = &messages[536], .json = "targetPort"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "nodePort", .flags = MARTLET_OMIT_EMPTY, .json = "nodePort"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "appProtocol", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "appProtocol"},
};
static const uint16_t o741[] = {0, 1, 5, 2, 3, 4};

static const martlet_field f742[] = {  // k8s.io.api.core.v1.ServiceProxyOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY, .json = "path"},
};
static const uint16_t o742[] = {0};

static const martlet_field f743[] = {  // k8s.io.api.core.v1.ServiceSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ports", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[741], .json = "ports", .patch_strategy = "merge", .patch_merge_key = "port", .list_type = "map", .list_map_keys = "port|protocol"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "selector", .map_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "clusterIP", .flags = MARTLET_OMIT_EMPTY, .json = "clusterIP"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "type", .enum_values = "ClusterIP|NodePort|LoadBalancer|ExternalName"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "externalIPs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "externalIPs", .list_type = "atomic"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "sessionAffinity", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "sessionAffinity", .enum_values = "ClientIP|None"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "loadBalancerIP", .flags = MARTLET_OMIT_EMPTY, .json = "loadBalancerIP"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "loadBalancerSourceRanges", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "loadBalancerSourceRanges", .list_type = "atomic"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "externalName", .flags = MARTLET_OMIT_EMPTY, .json = "externalName"},
    {.number = 11, .type = PROTOBUF_C_TYPE_STRING, .name = "externalTrafficPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "externalTrafficPolicy", .enum_values = "Cluster|Local"},
    {.number = 12, .type = PROTOBUF_C_TYPE_INT32, .name = "healthCheckNodePort", .flags = MARTLET_OMIT_EMPTY, .json = "healthCheckNodePort"},
    {.number = 13, .type = PROTOBUF_C_TYPE_BOOL, .name = "publishNotReadyAddresses", .flags = MARTLET_OMIT_EMPTY, .json = "publishNotReadyAddresses"},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "sessionAffinityConfig", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[745], .json = "sessionAffinityConfig"},
    {.number = 17, .type = PROTOBUF_C_TYPE_STRING, .name = "ipFamilyPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "ipFamilyPolicy", .enum_values = "SingleStack|PreferDualStack|RequireDualStack"},
    {.number = 18, .type = PROTOBUF_C_TYPE_STRING, .name = "clusterIPs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "clusterIPs", .list_type = "atomic"},
    {.number = 19, .type = PROTOBUF_C_TYPE_STRING, .name = "ipFamilies", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED | MARTLET_REPEATED, .json = "ipFamilies", .list_type = "atomic", .enum_values = "IPv4|IPv6|"},
    {.number = 20, .type = PROTOBUF_C_TYPE_BOOL, .name = "allocateLoadBalancerNodePorts", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "allocateLoadBalancerNodePorts"},
    {.number = 21, .type = PROTOBUF_C_TYPE_STRING, .name = "loadBalancerClass", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "loadBalancerClass"},
    {.number = 22, .type = PROTOBUF_C_TYPE_STRING, .name = "internalTrafficPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "internalTrafficPolicy", .enum_values = "Cluster|Local"},
    {.number = 23, .type = PROTOBUF_C_TYPE_STRING, .name = "trafficDistribution", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "trafficDistribution", .feature_gate = "ServiceTrafficDistribution"},
};
static const uint16_t o743[] = {0, 1, 2, 14, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 13, 16, 17, 18, 19};

static const martlet_field f744[] = {  // k8s.io.api.core.v1.ServiceStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "loadBalancer", .flags = MARTLET_OMIT_EMPTY, .message = &messages[625], .json = "loadBalancer"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[418], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o744[] = {0, 1};

static const martlet_field f745[] = {  // k8s.io.api.core.v1.SessionAffinityConfig
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "clientIP", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[555], .json = "clientIP"},
};
static const uint16_t o745[] = {0};

static const martlet_field f746[] = {  // k8s.io.api.core.v1.SleepAction
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "seconds", .flags = MARTLET_REQUIRED, .json = "seconds"},
};
static const uint16_t o746[] = {0};

static const martlet_field f747[] = {  // k8s.io.api.core.v1.StorageOSPersistentVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeName", .flags = MARTLET_OMIT_EMPTY, .json = "volumeName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeNamespace", .flags = MARTLET_OMIT_EMPTY, .json = "volumeNamespace"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[654], .json = "secretRef"},
};
static const uint16_t o747[] = {0, 1, 2, 3, 4};

static const martlet_field f748[] = {  // k8s.io.api.core.v1.StorageOSVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeName", .flags = MARTLET_OMIT_EMPTY, .json = "volumeName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeNamespace", .flags = MARTLET_OMIT_EMPTY, .json = "volumeNamespace"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secretRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[626], .json = "secretRef"},
};
static const uint16_t o748[] = {0, 1, 2, 3, 4};

static const martlet_field f749[] = {  // k8s.io.api.core.v1.Sysctl
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "value", .flags = MARTLET_REQUIRED, .json = "value"},
};
static const uint16_t o749[] = {0, 1};

static const martlet_field f750[] = {  // k8s.io.api.core.v1.TCPSocketAction
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "port", .flags = MARTLET_REQUIRED, .message = &messages[536], .json = "port"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "host", .flags = MARTLET_OMIT_EMPTY, .json = "host"},
};
static const uint16_t o750[] = {0, 1};

static const martlet_field f751[] = {  // k8s.io.api.core.v1.Taint
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_REQUIRED, .json = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "value", .flags = MARTLET_OMIT_EMPTY, .json = "value"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "effect", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "effect", .enum_values = "NoSchedule|PreferNoSchedule|NoExecute"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "timeAdded", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "timeAdded"},
};
static const uint16_t o751[] = {0, 1, 2, 3};

static const martlet_field f752[] = {  // k8s.io.api.core.v1.Toleration
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_OMIT_EMPTY, .json = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "operator", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "operator", .enum_values = "Exists|Equal"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "value", .flags = MARTLET_OMIT_EMPTY, .json = "value"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "effect", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "effect", .enum_values = "NoSchedule|PreferNoSchedule|NoExecute"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "tolerationSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "tolerationSeconds"},
};
static const uint16_t o752[] = {0, 1, 2, 3, 4};

static const martlet_field f753[] = {  // k8s.io.api.core.v1.TopologySelectorLabelRequirement
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key", .flags = MARTLET_REQUIRED, .json = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "values", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "values", .list_type = "atomic"},
};
static const uint16_t o753[] = {0, 1};

static const martlet_field f754[] = {  // k8s.io.api.core.v1.TopologySelectorTerm
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "matchLabelExpressions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[753], .json = "matchLabelExpressions", .list_type = "atomic"},
};
static const uint16_t o754[] = {0};

static const martlet_field f755[] = {  // k8s.io.api.core.v1.TopologySpreadConstraint
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "maxSkew", .flags = MARTLET_REQUIRED, .json = "maxSkew"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "topologyKey", .flags = MARTLET_REQUIRED, .json = "topologyKey"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "whenUnsatisfiable", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "whenUnsatisfiable", .enum_values = "DoNotSchedule|ScheduleAnyway"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "labelSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "labelSelector"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "minDomains", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "minDomains"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "nodeAffinityPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "nodeAffinityPolicy", .enum_values = "Ignore|Honor"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "nodeTaintsPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "nodeTaintsPolicy", .enum_values = "Ignore|Honor"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "matchLabelKeys", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "matchLabelKeys", .list_type = "atomic"},
};
static const uint16_t o755[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f756[] = {  // k8s.io.api.core.v1.TypedLocalObjectReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "apiGroup", .flags = MARTLET_POINTER, .json = "apiGroup"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
};
static const uint16_t o756[] = {0, 1, 2};

static const martlet_field f757[] = {  // k8s.io.api.core.v1.TypedObjectReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "apiGroup", .flags = MARTLET_POINTER, .json = "apiGroup"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "namespace", .feature_gate = "CrossNamespaceVolumeDataSource"},
};
static const uint16_t o757[] = {0, 1, 2, 3};

static const martlet_field f758[] = {  // k8s.io.api.core.v1.Volume
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumeSource", .flags = MARTLET_INLINE, .message = &messages[765]},
};
static const uint16_t o758[] = {0, 1};

static const martlet_field f759[] = {  // k8s.io.api.core.v1.VolumeDevice
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "devicePath", .flags = MARTLET_REQUIRED, .json = "devicePath"},
};
static const uint16_t o759[] = {0, 1};

static const martlet_field f760[] = {  // k8s.io.api.core.v1.VolumeMount
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "mountPath", .flags = MARTLET_REQUIRED, .json = "mountPath"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "subPath", .flags = MARTLET_OMIT_EMPTY, .json = "subPath"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "mountPropagation", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "mountPropagation", .enum_values = "None|HostToContainer|Bidirectional"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "subPathExpr", .flags = MARTLET_OMIT_EMPTY, .json = "subPathExpr"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "recursiveReadOnly", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "recursiveReadOnly", .enum_values = "Disabled|IfPossible|Enabled", .feature_gate = "RecursiveReadOnlyMounts"},
};
static const uint16_t o760[] = {0, 1, 6, 2, 3, 4, 5};

static const martlet_field f761[] = {  // k8s.io.api.core.v1.VolumeMountStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "mountPath", .flags = MARTLET_REQUIRED, .json = "mountPath"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "readOnly", .flags = MARTLET_OMIT_EMPTY, .json = "readOnly"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "recursiveReadOnly", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "recursiveReadOnly", .enum_values = "Disabled|IfPossible|Enabled", .feature_gate = "RecursiveReadOnlyMounts"},
};
static const uint16_t o761[] = {0, 1, 2, 3};

static const martlet_field f762[] = {  // k8s.io.api.core.v1.VolumeNodeAffinity
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "required", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[647], .json = "required"},
};
static const uint16_t o762[] = {0};

static const martlet_field f763[] = {  // k8s.io.api.core.v1.VolumeProjection
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secret", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[731], .json = "secret"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "downwardAPI", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[578], .json = "downwardAPI"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "configMap", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[565], .json = "configMap"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "serviceAccountToken", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[739], .json = "serviceAccountToken"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "clusterTrustBundle", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[556], .json = "clusterTrustBundle", .feature_gate = "ClusterTrustBundleProjection"},
};
static const uint16_t o763[] = {0, 1, 2, 3, 4};

static const martlet_field f764[] = {  // k8s.io.api.core.v1.VolumeResourceRequirements
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "limits", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "limits"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requests", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "requests"},
};
static const uint16_t o764[] = {0, 1};

static const martlet_field f765[] = {  // k8s.io.api.core.v1.VolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "hostPath", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[611], .json = "hostPath"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "emptyDir", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[581], .json = "emptyDir"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "gcePersistentDisk", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[602], .json = "gcePersistentDisk"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "awsElasticBlockStore", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[539], .json = "awsElasticBlockStore"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "gitRepo", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[604], .json = "gitRepo"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "secret", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[733], .json = "secret"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nfs", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[629], .json = "nfs"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "iscsi", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[613], .json = "iscsi"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "glusterfs", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[606], .json = "glusterfs"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "persistentVolumeClaim", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[662], .json = "persistentVolumeClaim"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rbd", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[705], .json = "rbd"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "flexVolume", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[600], .json = "flexVolume"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cinder", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[554], .json = "cinder"},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "cephfs", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[552], .json = "cephfs"},
    {.number = 15, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "flocker", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[601], .json = "flocker"},
    {.number = 16, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "downwardAPI", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[580], .json = "downwardAPI"},
    {.number = 17, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "fc", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[598], .json = "fc"},
    {.number = 18, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "azureFile", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[546], .json = "azureFile"},
    {.number = 19, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "configMap", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[566], .json = "configMap"},
    {.number = 20, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "vsphereVolume", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[766], .json = "vsphereVolume"},
    {.number = 21, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "quobyte", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[703], .json = "quobyte"},
    {.number = 22, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "azureDisk", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[544], .json = "azureDisk"},
    {.number = 23, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "photonPersistentDisk", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[667], .json = "photonPersistentDisk"},
    {.number = 24, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "portworxVolume", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[696], .json = "portworxVolume"},
    {.number = 25, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "scaleIO", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[723], .json = "scaleIO"},
    {.number = 26, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "projected", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[702], .json = "projected"},
    {.number = 27, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "storageos", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[748], .json = "storageos"},
    {.number = 28, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "csi", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[549], .json = "csi"},
    {.number = 29, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ephemeral", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[592], .json = "ephemeral"},
    {.number = 30, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "image", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[614], .json = "image", .feature_gate = "ImageVolume"},
};
static const uint16_t o765[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 25, 23, 24, 26, 27, 28, 29};

static const martlet_field f766[] = {  // k8s.io.api.core.v1.VsphereVirtualDiskVolumeSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "volumePath", .flags = MARTLET_REQUIRED, .json = "volumePath"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "fsType", .flags = MARTLET_OMIT_EMPTY, .json = "fsType"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "storagePolicyName", .flags = MARTLET_OMIT_EMPTY, .json = "storagePolicyName"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "storagePolicyID", .flags = MARTLET_OMIT_EMPTY, .json = "storagePolicyID"},
};
static const uint16_t o766[] = {0, 1, 2, 3};

static const martlet_field f767[] = {  // k8s.io.api.core.v1.WeightedPodAffinityTerm
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "weight", .flags = MARTLET_REQUIRED, .json = "weight"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podAffinityTerm", .flags = MARTLET_REQUIRED, .message = &messages[670], .json = "podAffinityTerm"},
};
static const uint16_t o767[] = {0, 1};

static const martlet_field f768[] = {  // k8s.io.api.core.v1.WindowsSecurityContextOptions
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "gmsaCredentialSpecName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "gmsaCredentialSpecName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "gmsaCredentialSpec", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "gmsaCredentialSpec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "runAsUserName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "runAsUserName"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "hostProcess", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "hostProcess"},
};
static const uint16_t o768[] = {0, 1, 2, 3};

static const martlet_field f769[] = {  // k8s.io.api.apps.v1.ControllerRevision
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "data", .flags = MARTLET_OMIT_EMPTY, .message = &messages[409], .json = "data"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "revision", .flags = MARTLET_REQUIRED, .json = "revision"},
};
static const uint16_t o769[] = {0, 1, 2};

static const martlet_field f770[] = {  // k8s.io.api.apps.v1.ControllerRevisionList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[769], .json = "items"},
};
static const uint16_t o770[] = {0, 1};

static const martlet_field f771[] = {  // k8s.io.api.apps.v1.DaemonSet
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[774], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[775], .json = "status"},
};
static const uint16_t o771[] = {0, 1, 2};

static const martlet_field f772[] = {  // k8s.io.api.apps.v1.DaemonSetCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o772[] = {0, 1, 2, 3, 4};

static const martlet_field f773[] = {  // k8s.io.api.apps.v1.DaemonSetList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[771], .json = "items"},
};
static const uint16_t o773[] = {0, 1};

static const martlet_field f774[] = {  // k8s.io.api.apps.v1.DaemonSetSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_POINTER | MARTLET_REQUIRED, .message = &messages[431], .json = "selector"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "template", .flags = MARTLET_REQUIRED, .message = &messages[694], .json = "template"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "updateStrategy", .flags = MARTLET_OMIT_EMPTY, .message = &messages[776], .json = "updateStrategy"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "minReadySeconds", .flags = MARTLET_OMIT_EMPTY, .json = "minReadySeconds"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT32, .name = "revisionHistoryLimit", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "revisionHistoryLimit"},
};
static const uint16_t o774[] = {0, 1, 2, 3, 4};

static const martlet_field f775[] = {  // k8s.io.api.apps.v1.DaemonSetStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "currentNumberScheduled", .flags = MARTLET_REQUIRED, .json = "currentNumberScheduled"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "numberMisscheduled", .flags = MARTLET_REQUIRED, .json = "numberMisscheduled"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "desiredNumberScheduled", .flags = MARTLET_REQUIRED, .json = "desiredNumberScheduled"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "numberReady", .flags = MARTLET_REQUIRED, .json = "numberReady"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY, .json = "observedGeneration"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT32, .name = "updatedNumberScheduled", .flags = MARTLET_OMIT_EMPTY, .json = "updatedNumberScheduled"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT32, .name = "numberAvailable", .flags = MARTLET_OMIT_EMPTY, .json = "numberAvailable"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT32, .name = "numberUnavailable", .flags = MARTLET_OMIT_EMPTY, .json = "numberUnavailable"},
    {.number = 9, .type = PROTOBUF_C_TYPE_INT32, .name = "collisionCount", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "collisionCount"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[772], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o775[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f776[] = {  // k8s.io.api.apps.v1.DaemonSetUpdateStrategy
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "type", .enum_values = "RollingUpdate|OnDelete"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rollingUpdate", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[788], .json = "rollingUpdate"},
};
static const uint16_t o776[] = {0, 1};

static const martlet_field f777[] = {  // k8s.io.api.apps.v1.Deployment
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[780], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[781], .json = "status"},
};
static const uint16_t o777[] = {0, 1, 2};

static const martlet_field f778[] = {  // k8s.io.api.apps.v1.DeploymentCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Available|Progressing|ReplicaFailure"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastUpdateTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastUpdateTime"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
};
static const uint16_t o778[] = {0, 1, 4, 5, 2, 3};

static const martlet_field f779[] = {  // k8s.io.api.apps.v1.DeploymentList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[777], .json = "items"},
};
static const uint16_t o779[] = {0, 1};

static const martlet_field f780[] = {  // k8s.io.api.apps.v1.DeploymentSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "replicas"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_POINTER | MARTLET_REQUIRED, .message = &messages[431], .json = "selector"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "template", .flags = MARTLET_REQUIRED, .message = &messages[694], .json = "template"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "strategy", .flags = MARTLET_OMIT_EMPTY, .message = &messages[782], .json = "strategy", .patch_strategy = "retainKeys"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "minReadySeconds", .flags = MARTLET_OMIT_EMPTY, .json = "minReadySeconds"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT32, .name = "revisionHistoryLimit", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "revisionHistoryLimit"},
    {.number = 7, .type = PROTOBUF_C_TYPE_BOOL, .name = "paused", .flags = MARTLET_OMIT_EMPTY, .json = "paused"},
    {.number = 9, .type = PROTOBUF_C_TYPE_INT32, .name = "progressDeadlineSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "progressDeadlineSeconds"},
};
static const uint16_t o780[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f781[] = {  // k8s.io.api.apps.v1.DeploymentStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY, .json = "observedGeneration"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_OMIT_EMPTY, .json = "replicas"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "updatedReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "updatedReplicas"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "availableReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "availableReplicas"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "unavailableReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "unavailableReplicas"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[778], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT32, .name = "readyReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "readyReplicas"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT32, .name = "collisionCount", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "collisionCount"},
};
static const uint16_t o781[] = {0, 1, 2, 6, 3, 4, 5, 7};

static const martlet_field f782[] = {  // k8s.io.api.apps.v1.DeploymentStrategy
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "type", .enum_values = "Recreate|RollingUpdate"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rollingUpdate", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[789], .json = "rollingUpdate"},
};
static const uint16_t o782[] = {0, 1};

static const martlet_field f783[] = {  // k8s.io.api.apps.v1.ReplicaSet
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[786], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[787], .json = "status"},
};
static const uint16_t o783[] = {0, 1, 2};

static const martlet_field f784[] = {  // k8s.io.api.apps.v1.ReplicaSetCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "ReplicaFailure"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o784[] = {0, 1, 2, 3, 4};

static const martlet_field f785[] = {  // k8s.io.api.apps.v1.ReplicaSetList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[783], .json = "items"},
};
static const uint16_t o785[] = {0, 1};

static const martlet_field f786[] = {  // k8s.io.api.apps.v1.ReplicaSetSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "replicas"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_POINTER | MARTLET_REQUIRED, .message = &messages[431], .json = "selector"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "template", .flags = MARTLET_OMIT_EMPTY, .message = &messages[694], .json = "template"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "minReadySeconds", .flags = MARTLET_OMIT_EMPTY, .json = "minReadySeconds"},
};
static const uint16_t o786[] = {0, 3, 1, 2};

static const martlet_field f787[] = {  // k8s.io.api.apps.v1.ReplicaSetStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_REQUIRED, .json = "replicas"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "fullyLabeledReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "fullyLabeledReplicas"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY, .json = "observedGeneration"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "readyReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "readyReplicas"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "availableReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "availableReplicas"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[784], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o787[] = {0, 1, 3, 4, 2, 5};

static const martlet_field f788[] = {  // k8s.io.api.apps.v1.RollingUpdateDaemonSet
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "maxUnavailable", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[536], .json = "maxUnavailable"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "maxSurge", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[536], .json = "maxSurge"},
};
static const uint16_t o788[] = {0, 1};

static const martlet_field f789[] = {  // k8s.io.api.apps.v1.RollingUpdateDeployment
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "maxUnavailable", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[536], .json = "maxUnavailable"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "maxSurge", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[536], .json = "maxSurge"},
};
static const uint16_t o789[] = {0, 1};

static const martlet_field f790[] = {  // k8s.io.api.apps.v1.RollingUpdateStatefulSetStrategy
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "partition", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "partition"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "maxUnavailable", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[536], .json = "maxUnavailable"},
};
static const uint16_t o790[] = {0, 1};

static const martlet_field f791[] = {  // k8s.io.api.apps.v1.StatefulSet
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[796], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[797], .json = "status"},
};
static const uint16_t o791[] = {0, 1, 2};

static const martlet_field f792[] = {  // k8s.io.api.apps.v1.StatefulSetCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o792[] = {0, 1, 2, 3, 4};

static const martlet_field f793[] = {  // k8s.io.api.apps.v1.StatefulSetList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[791], .json = "items"},
};
static const uint16_t o793[] = {0, 1};

static const martlet_field f794[] = {  // k8s.io.api.apps.v1.StatefulSetOrdinals
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "start", .json = "start"},
};
static const uint16_t o794[] = {0};

static const martlet_field f795[] = {  // k8s.io.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "whenDeleted", .flags = MARTLET_OMIT_EMPTY, .json = "whenDeleted", .enum_values = "Retain|Delete"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "whenScaled", .flags = MARTLET_OMIT_EMPTY, .json = "whenScaled", .enum_values = "Retain|Delete"},
};
static const uint16_t o795[] = {0, 1};

static const martlet_field f796[] = {  // k8s.io.api.apps.v1.StatefulSetSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "replicas"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_POINTER | MARTLET_REQUIRED, .message = &messages[431], .json = "selector"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "template", .flags = MARTLET_REQUIRED, .message = &messages[694], .json = "template"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "volumeClaimTemplates", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[656], .json = "volumeClaimTemplates", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "serviceName", .flags = MARTLET_REQUIRED, .json = "serviceName"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "podManagementPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "podManagementPolicy", .enum_values = "OrderedReady|Parallel"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "updateStrategy", .flags = MARTLET_OMIT_EMPTY, .message = &messages[798], .json = "updateStrategy"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT32, .name = "revisionHistoryLimit", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "revisionHistoryLimit"},
    {.number = 9, .type = PROTOBUF_C_TYPE_INT32, .name = "minReadySeconds", .flags = MARTLET_OMIT_EMPTY, .json = "minReadySeconds"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "persistentVolumeClaimRetentionPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[795], .json = "persistentVolumeClaimRetentionPolicy"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ordinals", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[794], .json = "ordinals"},
};
static const uint16_t o796[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

static const martlet_field f797[] = {  // k8s.io.api.apps.v1.StatefulSetStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY, .json = "observedGeneration"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_REQUIRED, .json = "replicas"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "readyReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "readyReplicas"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "currentReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "currentReplicas"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "updatedReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "updatedReplicas"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "currentRevision", .flags = MARTLET_OMIT_EMPTY, .json = "currentRevision"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "updateRevision", .flags = MARTLET_OMIT_EMPTY, .json = "updateRevision"},
    {.number = 9, .type = PROTOBUF_C_TYPE_INT32, .name = "collisionCount", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "collisionCount"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[792], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
    {.number = 11, .type = PROTOBUF_C_TYPE_INT32, .name = "availableReplicas", .json = "availableReplicas"},
};
static const uint16_t o797[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

static const martlet_field f798[] = {  // k8s.io.api.apps.v1.StatefulSetUpdateStrategy
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "type", .enum_values = "RollingUpdate|OnDelete"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rollingUpdate", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[790], .json = "rollingUpdate"},
};
static const uint16_t o798[] = {0, 1};

static const martlet_field f799[] = {  // k8s.io.apiserver.pkg.apis.audit.v1.Event
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "level", .flags = MARTLET_REQUIRED, .json = "level", .enum_values = "None|Metadata|Request|RequestResponse"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "auditID", .flags = MARTLET_REQUIRED, .json = "auditID"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "stage", .flags = MARTLET_REQUIRED, .json = "stage", .enum_values = "RequestReceived|ResponseStarted|ResponseComplete|Panic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "requestURI", .flags = MARTLET_REQUIRED, .json = "requestURI"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "verb", .flags = MARTLET_REQUIRED, .json = "verb"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "user", .flags = MARTLET_REQUIRED, .message = &messages[467], .json = "user"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "impersonatedUser", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[467], .json = "impersonatedUser"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "sourceIPs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "sourceIPs", .list_type = "atomic"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "objectRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[802], .json = "objectRef"},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "responseStatus", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[447], .json = "responseStatus"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requestObject", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[411], .json = "requestObject"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "responseObject", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[411], .json = "responseObject"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requestReceivedTimestamp", .message = &messages[437], .json = "requestReceivedTimestamp"},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "stageTimestamp", .message = &messages[437], .json = "stageTimestamp"},
    {.number = 15, .type = PROTOBUF_C_TYPE_STRING, .name = "annotations", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "annotations"},
    {.number = 16, .type = PROTOBUF_C_TYPE_STRING, .name = "userAgent", .flags = MARTLET_OMIT_EMPTY, .json = "userAgent"},
};
static const uint16_t o799[] = {0, 1, 2, 3, 4, 5, 6, 7, 15, 8, 9, 10, 11, 12, 13, 14};

static const martlet_field f800[] = {  // k8s.io.apiserver.pkg.apis.audit.v1.EventList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[799], .json = "items"},
};
static const uint16_t o800[] = {0, 1};

static const martlet_field f801[] = {  // k8s.io.apiserver.pkg.apis.audit.v1.GroupResources
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_OMIT_EMPTY, .json = "group"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "resources", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "resources", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceNames", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "resourceNames", .list_type = "atomic"},
};
static const uint16_t o801[] = {0, 1, 2};

static const martlet_field f802[] = {  // k8s.io.apiserver.pkg.apis.audit.v1.ObjectReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "resource", .flags = MARTLET_OMIT_EMPTY, .json = "resource"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY, .json = "uid"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "apiGroup", .flags = MARTLET_OMIT_EMPTY, .json = "apiGroup"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceVersion", .flags = MARTLET_OMIT_EMPTY, .json = "resourceVersion"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "subresource", .flags = MARTLET_OMIT_EMPTY, .json = "subresource"},
};
static const uint16_t o802[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f803[] = {  // k8s.io.apiserver.pkg.apis.audit.v1.Policy
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rules", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[805], .json = "rules", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "omitStages", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "omitStages", .list_type = "atomic", .enum_values = "RequestReceived|ResponseStarted|ResponseComplete|Panic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "omitManagedFields", .flags = MARTLET_OMIT_EMPTY, .json = "omitManagedFields"},
};
static const uint16_t o803[] = {0, 1, 2, 3};

static const martlet_field f804[] = {  // k8s.io.apiserver.pkg.apis.audit.v1.PolicyList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[803], .json = "items"},
};
static const uint16_t o804[] = {0, 1};

static const martlet_field f805[] = {  // k8s.io.apiserver.pkg.apis.audit.v1.PolicyRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "level", .flags = MARTLET_REQUIRED, .json = "level", .enum_values = "None|Metadata|Request|RequestResponse"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "users", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "users", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "userGroups", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "userGroups", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "verbs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "verbs", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resources", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[801], .json = "resources", .list_type = "atomic"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "namespaces", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "namespaces", .list_type = "atomic"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "nonResourceURLs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "nonResourceURLs", .list_type = "atomic"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "omitStages", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "omitStages", .list_type = "atomic", .enum_values = "RequestReceived|ResponseStarted|ResponseComplete|Panic"},
    {.number = 9, .type = PROTOBUF_C_TYPE_BOOL, .name = "omitManagedFields", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "omitManagedFields"},
};
static const uint16_t o805[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f806[] = {  // k8s.io.api.authorization.v1.ExtraValue
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "items", .flags = MARTLET_REPEATED},
};
static const uint16_t o806[] = {0};

static const martlet_field f807[] = {  // k8s.io.api.authorization.v1.FieldSelectorAttributes
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "rawSelector", .flags = MARTLET_OMIT_EMPTY, .json = "rawSelector"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requirements", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[422], .json = "requirements", .list_type = "atomic"},
};
static const uint16_t o807[] = {0, 1};

static const martlet_field f808[] = {  // k8s.io.api.authorization.v1.LabelSelectorAttributes
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "rawSelector", .flags = MARTLET_OMIT_EMPTY, .json = "rawSelector"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "requirements", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[432], .json = "requirements", .list_type = "atomic"},
};
static const uint16_t o808[] = {0, 1};

static const martlet_field f809[] = {  // k8s.io.api.authorization.v1.LocalSubjectAccessReview
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[819], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[820], .json = "status"},
};
static const uint16_t o809[] = {0, 1, 2};

static const martlet_field f810[] = {  // k8s.io.api.authorization.v1.NonResourceAttributes
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY, .json = "path"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "verb", .flags = MARTLET_OMIT_EMPTY, .json = "verb"},
};
static const uint16_t o810[] = {0, 1};

static const martlet_field f811[] = {  // k8s.io.api.authorization.v1.NonResourceRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "verbs", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "verbs", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "nonResourceURLs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "nonResourceURLs", .list_type = "atomic"},
};
static const uint16_t o811[] = {0, 1};

static const martlet_field f812[] = {  // k8s.io.api.authorization.v1.ResourceAttributes
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "verb", .flags = MARTLET_OMIT_EMPTY, .json = "verb"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "group", .flags = MARTLET_OMIT_EMPTY, .json = "group"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "version", .flags = MARTLET_OMIT_EMPTY, .json = "version"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "resource", .flags = MARTLET_OMIT_EMPTY, .json = "resource"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "subresource", .flags = MARTLET_OMIT_EMPTY, .json = "subresource"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "fieldSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[807], .json = "fieldSelector"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "labelSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[808], .json = "labelSelector"},
};
static const uint16_t o812[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};

static const martlet_field f813[] = {  // k8s.io.api.authorization.v1.ResourceRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "verbs", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "verbs", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "apiGroups", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "apiGroups", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "resources", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "resources", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceNames", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "resourceNames", .list_type = "atomic"},
};
static const uint16_t o813[] = {0, 1, 2, 3};

static const martlet_field f814[] = {  // k8s.io.api.authorization.v1.SelfSubjectAccessReview
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[815], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[820], .json = "status"},
};
static const uint16_t o814[] = {0, 1, 2};

static const martlet_field f815[] = {  // k8s.io.api.authorization.v1.SelfSubjectAccessReviewSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resourceAttributes", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[812], .json = "resourceAttributes"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nonResourceAttributes", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[810], .json = "nonResourceAttributes"},
};
static const uint16_t o815[] = {0, 1};

static const martlet_field f816[] = {  // k8s.io.api.authorization.v1.SelfSubjectRulesReview
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[817], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[821], .json = "status"},
};
static const uint16_t o816[] = {0, 1, 2};

static const martlet_field f817[] = {  // k8s.io.api.authorization.v1.SelfSubjectRulesReviewSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
};
static const uint16_t o817[] = {0};

static const martlet_field f818[] = {  // k8s.io.api.authorization.v1.SubjectAccessReview
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[819], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[820], .json = "status"},
};
static const uint16_t o818[] = {0, 1, 2};

static const martlet_field f819[] = {  // k8s.io.api.authorization.v1.SubjectAccessReviewSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resourceAttributes", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[812], .json = "resourceAttributes"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nonResourceAttributes", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[810], .json = "nonResourceAttributes"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "user", .flags = MARTLET_OMIT_EMPTY, .json = "user"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "groups", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "groups", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "extra", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[806], .json = "extra"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY, .json = "uid"},
};
static const uint16_t o819[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f820[] = {  // k8s.io.api.authorization.v1.SubjectAccessReviewStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "allowed", .flags = MARTLET_REQUIRED, .json = "allowed"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "evaluationError", .flags = MARTLET_OMIT_EMPTY, .json = "evaluationError"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "denied", .flags = MARTLET_OMIT_EMPTY, .json = "denied"},
};
static const uint16_t o820[] = {0, 3, 1, 2};

static const martlet_field f821[] = {  // k8s.io.api.authorization.v1.SubjectRulesReviewStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resourceRules", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[813], .json = "resourceRules", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nonResourceRules", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[811], .json = "nonResourceRules", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "incomplete", .flags = MARTLET_REQUIRED, .json = "incomplete"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "evaluationError", .flags = MARTLET_OMIT_EMPTY, .json = "evaluationError"},
};
static const uint16_t o821[] = {0, 1, 2, 3};

static const martlet_field f822[] = {  // k8s.io.api.autoscaling.v1.ContainerResourceMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "targetAverageUtilization", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "targetAverageUtilization"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "targetAverageValue", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "targetAverageValue"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "container", .flags = MARTLET_REQUIRED, .json = "container"},
};
static const uint16_t o822[] = {0, 1, 2, 3};

static const martlet_field f823[] = {  // k8s.io.api.autoscaling.v1.ContainerResourceMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "currentAverageUtilization", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "currentAverageUtilization"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "currentAverageValue", .flags = MARTLET_REQUIRED, .message = &messages[537], .json = "currentAverageValue"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "container", .flags = MARTLET_REQUIRED, .json = "container"},
};
static const uint16_t o823[] = {0, 1, 2, 3};

static const martlet_field f824[] = {  // k8s.io.api.autoscaling.v1.CrossVersionObjectReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
};
static const uint16_t o824[] = {0, 1, 2};

static const martlet_field f825[] = {  // k8s.io.api.autoscaling.v1.ExternalMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "metricName", .flags = MARTLET_REQUIRED, .json = "metricName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metricSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "metricSelector"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "targetValue", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "targetValue"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "targetAverageValue", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "targetAverageValue"},
};
static const uint16_t o825[] = {0, 1, 2, 3};

static const martlet_field f826[] = {  // k8s.io.api.autoscaling.v1.ExternalMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "metricName", .flags = MARTLET_REQUIRED, .json = "metricName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metricSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "metricSelector"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "currentValue", .flags = MARTLET_REQUIRED, .message = &messages[537], .json = "currentValue"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "currentAverageValue", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "currentAverageValue"},
};
static const uint16_t o826[] = {0, 1, 2, 3};

static const martlet_field f827[] = {  // k8s.io.api.autoscaling.v1.HorizontalPodAutoscaler
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[830], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[831], .json = "status"},
};
static const uint16_t o827[] = {0, 1, 2};

static const martlet_field f828[] = {  // k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "ScalingActive|AbleToScale|ScalingLimited"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o828[] = {0, 1, 2, 3, 4};

static const martlet_field f829[] = {  // k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[827], .json = "items"},
};
static const uint16_t o829[] = {0, 1};

static const martlet_field f830[] = {  // k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "scaleTargetRef", .flags = MARTLET_REQUIRED, .message = &messages[824], .json = "scaleTargetRef"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "minReplicas", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "minReplicas"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "maxReplicas", .flags = MARTLET_REQUIRED, .json = "maxReplicas"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "targetCPUUtilizationPercentage", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "targetCPUUtilizationPercentage"},
};
static const uint16_t o830[] = {0, 1, 2, 3};

static const martlet_field f831[] = {  // k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "observedGeneration"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastScaleTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "lastScaleTime"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "currentReplicas", .flags = MARTLET_REQUIRED, .json = "currentReplicas"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "desiredReplicas", .flags = MARTLET_REQUIRED, .json = "desiredReplicas"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "currentCPUUtilizationPercentage", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "currentCPUUtilizationPercentage"},
};
static const uint16_t o831[] = {0, 1, 2, 3, 4};

static const martlet_field f832[] = {  // k8s.io.api.autoscaling.v1.MetricSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "type", .enum_values = "Object|Pods|Resource|ContainerResource|External"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "object", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[834], .json = "object"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "pods", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[836], .json = "pods"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[838], .json = "resource"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "external", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[825], .json = "external"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containerResource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[822], .json = "containerResource"},
};
static const uint16_t o832[] = {0, 1, 2, 3, 5, 4};

static const martlet_field f833[] = {  // k8s.io.api.autoscaling.v1.MetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "type", .enum_values = "Object|Pods|Resource|ContainerResource|External"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "object", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[835], .json = "object"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "pods", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[837], .json = "pods"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[839], .json = "resource"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "external", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[826], .json = "external"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containerResource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[823], .json = "containerResource"},
};
static const uint16_t o833[] = {0, 1, 2, 3, 5, 4};

static const martlet_field f834[] = {  // k8s.io.api.autoscaling.v1.ObjectMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "target", .flags = MARTLET_REQUIRED, .message = &messages[824], .json = "target"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "metricName", .flags = MARTLET_REQUIRED, .json = "metricName"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "targetValue", .flags = MARTLET_REQUIRED, .message = &messages[537], .json = "targetValue"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "selector"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "averageValue", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "averageValue"},
};
static const uint16_t o834[] = {0, 1, 2, 3, 4};

static const martlet_field f835[] = {  // k8s.io.api.autoscaling.v1.ObjectMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "target", .flags = MARTLET_REQUIRED, .message = &messages[824], .json = "target"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "metricName", .flags = MARTLET_REQUIRED, .json = "metricName"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "currentValue", .flags = MARTLET_REQUIRED, .message = &messages[537], .json = "currentValue"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "selector"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "averageValue", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "averageValue"},
};
static const uint16_t o835[] = {0, 1, 2, 3, 4};

static const martlet_field f836[] = {  // k8s.io.api.autoscaling.v1.PodsMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "metricName", .flags = MARTLET_REQUIRED, .json = "metricName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "targetAverageValue", .flags = MARTLET_REQUIRED, .message = &messages[537], .json = "targetAverageValue"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "selector"},
};
static const uint16_t o836[] = {0, 1, 2};

static const martlet_field f837[] = {  // k8s.io.api.autoscaling.v1.PodsMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "metricName", .flags = MARTLET_REQUIRED, .json = "metricName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "currentAverageValue", .flags = MARTLET_REQUIRED, .message = &messages[537], .json = "currentAverageValue"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "selector"},
};
static const uint16_t o837[] = {0, 1, 2};

static const martlet_field f838[] = {  // k8s.io.api.autoscaling.v1.ResourceMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "targetAverageUtilization", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "targetAverageUtilization"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "targetAverageValue", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "targetAverageValue"},
};
static const uint16_t o838[] = {0, 1, 2};

static const martlet_field f839[] = {  // k8s.io.api.autoscaling.v1.ResourceMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "currentAverageUtilization", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "currentAverageUtilization"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "currentAverageValue", .flags = MARTLET_REQUIRED, .message = &messages[537], .json = "currentAverageValue"},
};
static const uint16_t o839[] = {0, 1, 2};

static const martlet_field f840[] = {  // k8s.io.api.autoscaling.v1.Scale
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[841], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[842], .json = "status"},
};
static const uint16_t o840[] = {0, 1, 2};

static const martlet_field f841[] = {  // k8s.io.api.autoscaling.v1.ScaleSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_OMIT_EMPTY, .json = "replicas"},
};
static const uint16_t o841[] = {0};

static const martlet_field f842[] = {  // k8s.io.api.autoscaling.v1.ScaleStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "replicas", .flags = MARTLET_REQUIRED, .json = "replicas"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "selector", .flags = MARTLET_OMIT_EMPTY, .json = "selector"},
};
static const uint16_t o842[] = {0, 1};

static const martlet_field f843[] = {  // k8s.io.api.autoscaling.v2.ContainerResourceMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "target", .flags = MARTLET_REQUIRED, .message = &messages[859], .json = "target"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "container", .flags = MARTLET_REQUIRED, .json = "container"},
};
static const uint16_t o843[] = {0, 1, 2};

static const martlet_field f844[] = {  // k8s.io.api.autoscaling.v2.ContainerResourceMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "current", .flags = MARTLET_REQUIRED, .message = &messages[860], .json = "current"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "container", .flags = MARTLET_REQUIRED, .json = "container"},
};
static const uint16_t o844[] = {0, 1, 2};

static const martlet_field f845[] = {  // k8s.io.api.autoscaling.v2.CrossVersionObjectReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "apiVersion", .flags = MARTLET_OMIT_EMPTY, .json = "apiVersion"},
};
static const uint16_t o845[] = {0, 1, 2};

static const martlet_field f846[] = {  // k8s.io.api.autoscaling.v2.ExternalMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metric", .flags = MARTLET_REQUIRED, .message = &messages[856], .json = "metric"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "target", .flags = MARTLET_REQUIRED, .message = &messages[859], .json = "target"},
};
static const uint16_t o846[] = {0, 1};

static const martlet_field f847[] = {  // k8s.io.api.autoscaling.v2.ExternalMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metric", .flags = MARTLET_REQUIRED, .message = &messages[856], .json = "metric"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "current", .flags = MARTLET_REQUIRED, .message = &messages[860], .json = "current"},
};
static const uint16_t o847[] = {0, 1};

static const martlet_field f848[] = {  // k8s.io.api.autoscaling.v2.HPAScalingPolicy
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Pods|Percent"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "value", .flags = MARTLET_REQUIRED, .json = "value"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "periodSeconds", .flags = MARTLET_REQUIRED, .json = "periodSeconds"},
};
static const uint16_t o848[] = {0, 1, 2};

static const martlet_field f849[] = {  // k8s.io.api.autoscaling.v2.HPAScalingRules
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "selectPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "selectPolicy", .enum_values = "Max|Min|Disabled"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "policies", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[848], .json = "policies", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "stabilizationWindowSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "stabilizationWindowSeconds"},
};
static const uint16_t o849[] = {2, 0, 1};

static const martlet_field f850[] = {  // k8s.io.api.autoscaling.v2.HorizontalPodAutoscaler
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[854], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[855], .json = "status"},
};
static const uint16_t o850[] = {0, 1, 2};

static const martlet_field f851[] = {  // k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerBehavior
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "scaleUp", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[849], .json = "scaleUp"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "scaleDown", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[849], .json = "scaleDown"},
};
static const uint16_t o851[] = {0, 1};

static const martlet_field f852[] = {  // k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "ScalingActive|AbleToScale|ScalingLimited"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o852[] = {0, 1, 2, 3, 4};

static const martlet_field f853[] = {  // k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[850], .json = "items"},
};
static const uint16_t o853[] = {0, 1};

static const martlet_field f854[] = {  // k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "scaleTargetRef", .flags = MARTLET_REQUIRED, .message = &messages[845], .json = "scaleTargetRef"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "minReplicas", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "minReplicas"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "maxReplicas", .flags = MARTLET_REQUIRED, .json = "maxReplicas"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metrics", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[857], .json = "metrics", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "behavior", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[851], .json = "behavior"},
};
static const uint16_t o854[] = {0, 1, 2, 3, 4};

static const martlet_field f855[] = {  // k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "observedGeneration"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastScaleTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "lastScaleTime"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "currentReplicas", .flags = MARTLET_OMIT_EMPTY, .json = "currentReplicas"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "desiredReplicas", .flags = MARTLET_REQUIRED, .json = "desiredReplicas"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "currentMetrics", .flags = MARTLET_REPEATED, .message = &messages[858], .json = "currentMetrics", .list_type = "atomic"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[852], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o855[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f856[] = {  // k8s.io.api.autoscaling.v2.MetricIdentifier
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "selector"},
};
static const uint16_t o856[] = {0, 1};

static const martlet_field f857[] = {  // k8s.io.api.autoscaling.v2.MetricSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Object|Pods|Resource|ContainerResource|External"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "object", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[861], .json = "object"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "pods", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[863], .json = "pods"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[865], .json = "resource"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "external", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[846], .json = "external"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containerResource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[843], .json = "containerResource"},
};
static const uint16_t o857[] = {0, 1, 2, 3, 5, 4};

static const martlet_field f858[] = {  // k8s.io.api.autoscaling.v2.MetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Object|Pods|Resource|ContainerResource|External"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "object", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[862], .json = "object"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "pods", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[864], .json = "pods"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[866], .json = "resource"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "external", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[847], .json = "external"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containerResource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[844], .json = "containerResource"},
};
static const uint16_t o858[] = {0, 1, 2, 3, 5, 4};

static const martlet_field f859[] = {  // k8s.io.api.autoscaling.v2.MetricTarget
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Utilization|Value|AverageValue"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "value", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "value"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "averageValue", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "averageValue"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "averageUtilization", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "averageUtilization"},
};
static const uint16_t o859[] = {0, 1, 2, 3};

static const martlet_field f860[] = {  // k8s.io.api.autoscaling.v2.MetricValueStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "value", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "value"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "averageValue", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "averageValue"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "averageUtilization", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "averageUtilization"},
};
static const uint16_t o860[] = {0, 1, 2};

static const martlet_field f861[] = {  // k8s.io.api.autoscaling.v2.ObjectMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "describedObject", .flags = MARTLET_REQUIRED, .message = &messages[845], .json = "describedObject"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "target", .flags = MARTLET_REQUIRED, .message = &messages[859], .json = "target"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metric", .flags = MARTLET_REQUIRED, .message = &messages[856], .json = "metric"},
};
static const uint16_t o861[] = {0, 1, 2};

static const martlet_field f862[] = {  // k8s.io.api.autoscaling.v2.ObjectMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metric", .flags = MARTLET_REQUIRED, .message = &messages[856], .json = "metric"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "current", .flags = MARTLET_REQUIRED, .message = &messages[860], .json = "current"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "describedObject", .flags = MARTLET_REQUIRED, .message = &messages[845], .json = "describedObject"},
};
static const uint16_t o862[] = {0, 1, 2};

static const martlet_field f863[] = {  // k8s.io.api.autoscaling.v2.PodsMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metric", .flags = MARTLET_REQUIRED, .message = &messages[856], .json = "metric"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "target", .flags = MARTLET_REQUIRED, .message = &messages[859], .json = "target"},
};
static const uint16_t o863[] = {0, 1};

static const martlet_field f864[] = {  // k8s.io.api.autoscaling.v2.PodsMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metric", .flags = MARTLET_REQUIRED, .message = &messages[856], .json = "metric"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "current", .flags = MARTLET_REQUIRED, .message = &messages[860], .json = "current"},
};
static const uint16_t o864[] = {0, 1};

static const martlet_field f865[] = {  // k8s.io.api.autoscaling.v2.ResourceMetricSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "target", .flags = MARTLET_REQUIRED, .message = &messages[859], .json = "target"},
};
static const uint16_t o865[] = {0, 1};

static const martlet_field f866[] = {  // k8s.io.api.autoscaling.v2.ResourceMetricStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name", .enum_values = "cpu|memory|storage|ephemeral-storage|pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services.nodeports|services.loadbalancers|requests.cpu|requests.memory|requests.storage|requests.ephemeral-storage|limits.cpu|limits.memory|limits.ephemeral-storage"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "current", .flags = MARTLET_REQUIRED, .message = &messages[860], .json = "current"},
};
static const uint16_t o866[] = {0, 1};

static const martlet_field f867[] = {  // k8s.io.api.batch.v1.CronJob
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[869], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[870], .json = "status"},
};
static const uint16_t o867[] = {0, 1, 2};

static const martlet_field f868[] = {  // k8s.io.api.batch.v1.CronJobList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[867], .json = "items"},
};
static const uint16_t o868[] = {0, 1};

static const martlet_field f869[] = {  // k8s.io.api.batch.v1.CronJobSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "schedule", .flags = MARTLET_REQUIRED, .json = "schedule"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "startingDeadlineSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "startingDeadlineSeconds"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "concurrencyPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED, .json = "concurrencyPolicy", .enum_values = "Allow|Forbid|Replace"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "suspend", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "suspend"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "jobTemplate", .flags = MARTLET_REQUIRED, .message = &messages[876], .json = "jobTemplate"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT32, .name = "successfulJobsHistoryLimit", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "successfulJobsHistoryLimit"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT32, .name = "failedJobsHistoryLimit", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "failedJobsHistoryLimit"},
    {.number = 8, .type = PROTOBUF_C_TYPE_STRING, .name = "timeZone", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "timeZone"},
};
static const uint16_t o869[] = {0, 7, 1, 2, 3, 4, 5, 6};

static const martlet_field f870[] = {  // k8s.io.api.batch.v1.CronJobStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "active", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[654], .json = "active", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastScheduleTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "lastScheduleTime"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastSuccessfulTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "lastSuccessfulTime"},
};
static const uint16_t o870[] = {0, 1, 2};

static const martlet_field f871[] = {  // k8s.io.api.batch.v1.Job
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[874], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[875], .json = "status"},
};
static const uint16_t o871[] = {0, 1, 2};

static const martlet_field f872[] = {  // k8s.io.api.batch.v1.JobCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Suspended|Complete|Failed|FailureTarget|SuccessCriteriaMet"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastProbeTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastProbeTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o872[] = {0, 1, 2, 3, 4, 5};

static const martlet_field f873[] = {  // k8s.io.api.batch.v1.JobList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[871], .json = "items"},
};
static const uint16_t o873[] = {0, 1};

static const martlet_field f874[] = {  // k8s.io.api.batch.v1.JobSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "parallelism", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "parallelism"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "completions", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "completions"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT64, .name = "activeDeadlineSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "activeDeadlineSeconds"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "selector"},
    {.number = 5, .type = PROTOBUF_C_TYPE_BOOL, .name = "manualSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "manualSelector"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "template", .flags = MARTLET_REQUIRED, .message = &messages[694], .json = "template"},
    {.number = 7, .type = PROTOBUF_C_TYPE_INT32, .name = "backoffLimit", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "backoffLimit"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT32, .name = "ttlSecondsAfterFinished", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "ttlSecondsAfterFinished"},
    {.number = 9, .type = PROTOBUF_C_TYPE_STRING, .name = "completionMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "completionMode", .enum_values = "NonIndexed|Indexed"},
    {.number = 10, .type = PROTOBUF_C_TYPE_BOOL, .name = "suspend", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "suspend"},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podFailurePolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[877], .json = "podFailurePolicy"},
    {.number = 12, .type = PROTOBUF_C_TYPE_INT32, .name = "backoffLimitPerIndex", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "backoffLimitPerIndex"},
    {.number = 13, .type = PROTOBUF_C_TYPE_INT32, .name = "maxFailedIndexes", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "maxFailedIndexes"},
    {.number = 14, .type = PROTOBUF_C_TYPE_STRING, .name = "podReplacementPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "podReplacementPolicy", .enum_values = "TerminatingOrFailed|Failed"},
    {.number = 15, .type = PROTOBUF_C_TYPE_STRING, .name = "managedBy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "managedBy"},
    {.number = 16, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "successPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[881], .json = "successPolicy"},
};
static const uint16_t o874[] = {0, 1, 2, 10, 15, 6, 11, 12, 3, 4, 5, 7, 8, 9, 13, 14};

static const martlet_field f875[] = {  // k8s.io.api.batch.v1.JobStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[872], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "startTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "startTime"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "completionTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[451], .json = "completionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "active", .flags = MARTLET_OMIT_EMPTY, .json = "active"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "succeeded", .flags = MARTLET_OMIT_EMPTY, .json = "succeeded"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT32, .name = "failed", .flags = MARTLET_OMIT_EMPTY, .json = "failed"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "completedIndexes", .flags = MARTLET_OMIT_EMPTY, .json = "completedIndexes"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "uncountedTerminatedPods", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[883], .json = "uncountedTerminatedPods"},
    {.number = 9, .type = PROTOBUF_C_TYPE_INT32, .name = "ready", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "ready"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "failedIndexes", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "failedIndexes"},
    {.number = 11, .type = PROTOBUF_C_TYPE_INT32, .name = "terminating", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "terminating"},
};
static const uint16_t o875[] = {0, 1, 2, 3, 4, 5, 10, 6, 9, 7, 8};

static const martlet_field f876[] = {  // k8s.io.api.batch.v1.JobTemplateSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[874], .json = "spec"},
};
static const uint16_t o876[] = {0, 1};

static const martlet_field f877[] = {  // k8s.io.api.batch.v1.PodFailurePolicy
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rules", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[880], .json = "rules", .list_type = "atomic"},
};
static const uint16_t o877[] = {0};

static const martlet_field f878[] = {  // k8s.io.api.batch.v1.PodFailurePolicyOnExitCodesRequirement
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "containerName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "containerName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "operator", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "operator", .enum_values = "In|NotIn"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "values", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "values", .list_type = "set"},
};
static const uint16_t o878[] = {0, 1, 2};

static const martlet_field f879[] = {  // k8s.io.api.batch.v1.PodFailurePolicyOnPodConditionsPattern
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "ContainersReady|Initialized|Ready|PodScheduled|DisruptionTarget|PodReadyToStartContainers"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
};
static const uint16_t o879[] = {0, 1};

static const martlet_field f880[] = {  // k8s.io.api.batch.v1.PodFailurePolicyRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "action", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "action", .enum_values = "FailJob|FailIndex|Ignore|Count"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "onExitCodes", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[878], .json = "onExitCodes"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "onPodConditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[879], .json = "onPodConditions", .list_type = "atomic"},
};
static const uint16_t o880[] = {0, 1, 2};

static const martlet_field f881[] = {  // k8s.io.api.batch.v1.SuccessPolicy
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rules", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[882], .json = "rules", .list_type = "atomic"},
};
static const uint16_t o881[] = {0};

static const martlet_field f882[] = {  // k8s.io.api.batch.v1.SuccessPolicyRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "succeededIndexes", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "succeededIndexes"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "succeededCount", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "succeededCount"},
};
static const uint16_t o882[] = {0, 1};

static const martlet_field f883[] = {  // k8s.io.api.batch.v1.UncountedTerminatedPods
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "succeeded", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "succeeded", .list_type = "set"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "failed", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "failed", .list_type = "set"},
};
static const uint16_t o883[] = {0, 1};

static const martlet_field f884[] = {  // k8s.io.api.certificates.v1.CertificateSigningRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[887], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[888], .json = "status"},
};
static const uint16_t o884[] = {0, 1, 2};

static const martlet_field f885[] = {  // k8s.io.api.certificates.v1.CertificateSigningRequestCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Approved|Denied|Failed"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastUpdateTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastUpdateTime"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_REQUIRED, .json = "status", .enum_values = "True|False|Unknown"},
};
static const uint16_t o885[] = {0, 5, 1, 2, 3, 4};

static const martlet_field f886[] = {  // k8s.io.api.certificates.v1.CertificateSigningRequestList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[884], .json = "items"},
};
static const uint16_t o886[] = {0, 1};

static const martlet_field f887[] = {  // k8s.io.api.certificates.v1.CertificateSigningRequestSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "request", .flags = MARTLET_REQUIRED, .json = "request", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "username", .flags = MARTLET_OMIT_EMPTY, .json = "username"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "uid", .flags = MARTLET_OMIT_EMPTY, .json = "uid"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "groups", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "groups", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "usages", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED | MARTLET_REPEATED, .json = "usages", .list_type = "atomic", .enum_values = "signing|digital signature|content commitment|key encipherment|key agreement|data encipherment|cert sign|crl sign|encipher only|decipher only|any|server auth|client auth|code signing|email protection|s/mime|ipsec end system|ipsec tunnel|ipsec user|timestamping|ocsp signing|microsoft sgc|netscape sgc"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "extra", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[889], .json = "extra"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "signerName", .flags = MARTLET_REQUIRED, .json = "signerName"},
    {.number = 8, .type = PROTOBUF_C_TYPE_INT32, .name = "expirationSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "expirationSeconds"},
};
static const uint16_t o887[] = {0, 6, 7, 4, 1, 2, 3, 5};

static const martlet_field f888[] = {  // k8s.io.api.certificates.v1.CertificateSigningRequestStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[885], .json = "conditions", .list_type = "map", .list_map_keys = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "certificate", .flags = MARTLET_OMIT_EMPTY, .json = "certificate", .list_type = "atomic"},
};
static const uint16_t o888[] = {0, 1};

static const martlet_field f889[] = {  // k8s.io.api.certificates.v1.ExtraValue
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "items", .flags = MARTLET_REPEATED},
};
static const uint16_t o889[] = {0};

static const martlet_field f890[] = {  // k8s.io.api.coordination.v1.Lease
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[892], .json = "spec"},
};
static const uint16_t o890[] = {0, 1};

static const martlet_field f891[] = {  // k8s.io.api.coordination.v1.LeaseList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[890], .json = "items"},
};
static const uint16_t o891[] = {0, 1};

static const martlet_field f892[] = {  // k8s.io.api.coordination.v1.LeaseSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "holderIdentity", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "holderIdentity"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "leaseDurationSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "leaseDurationSeconds"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "acquireTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[437], .json = "acquireTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "renewTime", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[437], .json = "renewTime"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "leaseTransitions", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "leaseTransitions"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "strategy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "strategy", .enum_values = "OldestEmulationVersion", .feature_gate = "CoordinatedLeaderElection"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "preferredHolder", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "preferredHolder", .feature_gate = "CoordinatedLeaderElection"},
};
static const uint16_t o892[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f893[] = {  // k8s.io.api.discovery.v1.Endpoint
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "addresses", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "addresses", .list_type = "set"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY, .message = &messages[894], .json = "conditions"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "hostname", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "hostname"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "targetRef", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[654], .json = "targetRef"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "deprecatedTopology", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "deprecatedTopology"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "nodeName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "nodeName"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "zone", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "zone"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "hints", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[895], .json = "hints"},
};
static const uint16_t o893[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f894[] = {  // k8s.io.api.discovery.v1.EndpointConditions
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "ready", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "ready"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "serving", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "serving"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "terminating", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "terminating"},
};
static const uint16_t o894[] = {0, 1, 2};

static const martlet_field f895[] = {  // k8s.io.api.discovery.v1.EndpointHints
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "forZones", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[899], .json = "forZones", .list_type = "atomic"},
};
static const uint16_t o895[] = {0};

static const martlet_field f896[] = {  // k8s.io.api.discovery.v1.EndpointPort
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "protocol", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "protocol", .enum_values = "TCP|UDP|SCTP"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "port"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "appProtocol", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "appProtocol"},
};
static const uint16_t o896[] = {0, 1, 2, 3};

static const martlet_field f897[] = {  // k8s.io.api.discovery.v1.EndpointSlice
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "endpoints", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[893], .json = "endpoints", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ports", .flags = MARTLET_REPEATED, .message = &messages[896], .json = "ports", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "addressType", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "addressType", .enum_values = "FQDN"},
};
static const uint16_t o897[] = {0, 3, 1, 2};

static const martlet_field f898[] = {  // k8s.io.api.discovery.v1.EndpointSliceList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[897], .json = "items"},
};
static const uint16_t o898[] = {0, 1};

static const martlet_field f899[] = {  // k8s.io.api.discovery.v1.ForZone
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
};
static const uint16_t o899[] = {0};

static const martlet_field f900[] = {  // k8s.io.api.events.v1.Event
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "eventTime", .flags = MARTLET_REQUIRED, .message = &messages[437], .json = "eventTime"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "series", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[902], .json = "series"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reportingController", .flags = MARTLET_OMIT_EMPTY, .json = "reportingController"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "reportingInstance", .flags = MARTLET_OMIT_EMPTY, .json = "reportingInstance"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "action", .flags = MARTLET_OMIT_EMPTY, .json = "action"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "regarding", .flags = MARTLET_OMIT_EMPTY, .message = &messages[654], .json = "regarding"},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "related", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[654], .json = "related"},
    {.number = 10, .type = PROTOBUF_C_TYPE_STRING, .name = "note", .flags = MARTLET_OMIT_EMPTY, .json = "note"},
    {.number = 11, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY, .json = "type"},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "deprecatedSource", .flags = MARTLET_OMIT_EMPTY, .message = &messages[596], .json = "deprecatedSource"},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "deprecatedFirstTimestamp", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "deprecatedFirstTimestamp"},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "deprecatedLastTimestamp", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "deprecatedLastTimestamp"},
    {.number = 15, .type = PROTOBUF_C_TYPE_INT32, .name = "deprecatedCount", .flags = MARTLET_OMIT_EMPTY, .json = "deprecatedCount"},
};
static const uint16_t o900[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

static const martlet_field f901[] = {  // k8s.io.api.events.v1.EventList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[900], .json = "items"},
};
static const uint16_t o901[] = {0, 1};

static const martlet_field f902[] = {  // k8s.io.api.events.v1.EventSeries
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "count", .flags = MARTLET_REQUIRED, .json = "count"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastObservedTime", .flags = MARTLET_REQUIRED, .message = &messages[437], .json = "lastObservedTime"},
};
static const uint16_t o902[] = {0, 1};

static const martlet_field f903[] = {  // k8s.io.api.flowcontrol.v1.ExemptPriorityLevelConfiguration
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "nominalConcurrencyShares", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "nominalConcurrencyShares"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "lendablePercent", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "lendablePercent"},
};
static const uint16_t o903[] = {0, 1};

static const martlet_field f904[] = {  // k8s.io.api.flowcontrol.v1.FlowDistinguisherMethod
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "ByUser|ByNamespace"},
};
static const uint16_t o904[] = {0};

static const martlet_field f905[] = {  // k8s.io.api.flowcontrol.v1.FlowSchema
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[908], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[909], .json = "status"},
};
static const uint16_t o905[] = {0, 1, 2};

static const martlet_field f906[] = {  // k8s.io.api.flowcontrol.v1.FlowSchemaCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY, .json = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_OMIT_EMPTY, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o906[] = {0, 1, 2, 3, 4};

static const martlet_field f907[] = {  // k8s.io.api.flowcontrol.v1.FlowSchemaList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[905], .json = "items"},
};
static const uint16_t o907[] = {0, 1};

static const martlet_field f908[] = {  // k8s.io.api.flowcontrol.v1.FlowSchemaSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "priorityLevelConfiguration", .flags = MARTLET_REQUIRED, .message = &messages[918], .json = "priorityLevelConfiguration"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "matchingPrecedence", .json = "matchingPrecedence"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "distinguisherMethod", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[904], .json = "distinguisherMethod"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rules", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[914], .json = "rules", .list_type = "atomic"},
};
static const uint16_t o908[] = {0, 1, 2, 3};

static const martlet_field f909[] = {  // k8s.io.api.flowcontrol.v1.FlowSchemaStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[906], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o909[] = {0};

static const martlet_field f910[] = {  // k8s.io.api.flowcontrol.v1.GroupSubject
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
};
static const uint16_t o910[] = {0};

static const martlet_field f911[] = {  // k8s.io.api.flowcontrol.v1.LimitResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Queue|Reject"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "queuing", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[921], .json = "queuing"},
};
static const uint16_t o911[] = {0, 1};

static const martlet_field f912[] = {  // k8s.io.api.flowcontrol.v1.LimitedPriorityLevelConfiguration
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "nominalConcurrencyShares", .flags = MARTLET_POINTER, .json = "nominalConcurrencyShares"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "limitResponse", .flags = MARTLET_OMIT_EMPTY, .message = &messages[911], .json = "limitResponse"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "lendablePercent", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "lendablePercent"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "borrowingLimitPercent", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "borrowingLimitPercent"},
};
static const uint16_t o912[] = {0, 1, 2, 3};

static const martlet_field f913[] = {  // k8s.io.api.flowcontrol.v1.NonResourcePolicyRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "verbs", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "verbs", .list_type = "set"},
    {.number = 6, .type = PROTOBUF_C_TYPE_STRING, .name = "nonResourceURLs", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "nonResourceURLs", .list_type = "set"},
};
static const uint16_t o913[] = {0, 1};

static const martlet_field f914[] = {  // k8s.io.api.flowcontrol.v1.PolicyRulesWithSubjects
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "subjects", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[924], .json = "subjects", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resourceRules", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[922], .json = "resourceRules", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nonResourceRules", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[913], .json = "nonResourceRules", .list_type = "atomic"},
};
static const uint16_t o914[] = {0, 1, 2};

static const martlet_field f915[] = {  // k8s.io.api.flowcontrol.v1.PriorityLevelConfiguration
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[919], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[920], .json = "status"},
};
static const uint16_t o915[] = {0, 1, 2};

static const martlet_field f916[] = {  // k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationCondition
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_OMIT_EMPTY, .json = "type"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "status", .flags = MARTLET_OMIT_EMPTY, .json = "status", .enum_values = "True|False|Unknown"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "lastTransitionTime", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "lastTransitionTime"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reason", .flags = MARTLET_OMIT_EMPTY, .json = "reason"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o916[] = {0, 1, 2, 3, 4};

static const martlet_field f917[] = {  // k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[915], .json = "items"},
};
static const uint16_t o917[] = {0, 1};

static const martlet_field f918[] = {  // k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
};
static const uint16_t o918[] = {0};

static const martlet_field f919[] = {  // k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "type", .flags = MARTLET_REQUIRED, .json = "type", .enum_values = "Exempt|Limited"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "limited", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[912], .json = "limited"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "exempt", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[903], .json = "exempt"},
};
static const uint16_t o919[] = {0, 1, 2};

static const martlet_field f920[] = {  // k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[916], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o920[] = {0};

static const martlet_field f921[] = {  // k8s.io.api.flowcontrol.v1.QueuingConfiguration
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "queues", .json = "queues"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "handSize", .json = "handSize"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "queueLengthLimit", .json = "queueLengthLimit"},
};
static const uint16_t o921[] = {0, 1, 2};

static const martlet_field f922[] = {  // k8s.io.api.flowcontrol.v1.ResourcePolicyRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "verbs", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "verbs", .list_type = "set"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "apiGroups", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "apiGroups", .list_type = "set"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "resources", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "resources", .list_type = "set"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "clusterScope", .flags = MARTLET_OMIT_EMPTY, .json = "clusterScope"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "namespaces", .flags = MARTLET_REPEATED, .json = "namespaces", .list_type = "set"},
};
static const uint16_t o922[] = {0, 1, 2, 3, 4};

static const martlet_field f923[] = {  // k8s.io.api.flowcontrol.v1.ServiceAccountSubject
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_REQUIRED, .json = "namespace"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
};
static const uint16_t o923[] = {0, 1};

static const martlet_field f924[] = {  // k8s.io.api.flowcontrol.v1.Subject
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind", .enum_values = "User|Group|ServiceAccount"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "user", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[925], .json = "user"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "group", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[910], .json = "group"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "serviceAccount", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[923], .json = "serviceAccount"},
};
static const uint16_t o924[] = {0, 1, 2, 3};

static const martlet_field f925[] = {  // k8s.io.api.flowcontrol.v1.UserSubject
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
};
static const uint16_t o925[] = {0};

static const martlet_field f926[] = {  // k8s.io.apimachinery.pkg.apis.meta.v1beta1.PartialObjectMetadataList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[440], .json = "items"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
};
static const uint16_t o926[] = {1, 0};

static const martlet_field f927[] = {  // k8s.io.metrics.pkg.apis.metrics.v1beta1.ContainerMetrics
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "usage", .flags = MARTLET_REQUIRED | MARTLET_MAP, .message = &messages[537], .json = "usage"},
};
static const uint16_t o927[] = {0, 1};

static const martlet_field f928[] = {  // k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetrics
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "timestamp", .flags = MARTLET_REQUIRED, .message = &messages[451], .json = "timestamp"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "window", .flags = MARTLET_REQUIRED, .message = &messages[421], .json = "window"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "usage", .flags = MARTLET_REQUIRED | MARTLET_MAP, .message = &messages[537], .json = "usage"},
};
static const uint16_t o928[] = {0, 1, 2, 3};

static const martlet_field f929[] = {  // k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetricsList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[928], .json = "items"},
};
static const uint16_t o929[] = {0, 1};

static const martlet_field f930[] = {  // k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetrics
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "timestamp", .flags = MARTLET_REQUIRED, .message = &messages[451], .json = "timestamp"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "window", .flags = MARTLET_REQUIRED, .message = &messages[421], .json = "window"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "containers", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[927], .json = "containers", .list_type = "atomic"},
};
static const uint16_t o930[] = {0, 1, 2, 3};

static const martlet_field f931[] = {  // k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetricsList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[930], .json = "items"},
};
static const uint16_t o931[] = {0, 1};

static const martlet_field f932[] = {  // k8s.io.api.networking.v1.HTTPIngressPath
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "path", .flags = MARTLET_OMIT_EMPTY, .json = "path"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "backend", .flags = MARTLET_REQUIRED, .message = &messages[936], .json = "backend"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "pathType", .flags = MARTLET_POINTER | MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "pathType", .enum_values = "Exact|Prefix|ImplementationSpecific"},
};
static const uint16_t o932[] = {0, 2, 1};

static const martlet_field f933[] = {  // k8s.io.api.networking.v1.HTTPIngressRuleValue
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "paths", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[932], .json = "paths", .list_type = "atomic"},
};
static const uint16_t o933[] = {0};

static const martlet_field f934[] = {  // k8s.io.api.networking.v1.IPBlock
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "cidr", .flags = MARTLET_REQUIRED, .json = "cidr"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "except", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "except", .list_type = "atomic"},
};
static const uint16_t o934[] = {0, 1};

static const martlet_field f935[] = {  // k8s.io.api.networking.v1.Ingress
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[948], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[949], .json = "status"},
};
static const uint16_t o935[] = {0, 1, 2};

static const martlet_field f936[] = {  // k8s.io.api.networking.v1.IngressBackend
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "resource", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[756], .json = "resource"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "service", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[947], .json = "service"},
};
static const uint16_t o936[] = {1, 0};

static const martlet_field f937[] = {  // k8s.io.api.networking.v1.IngressClass
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[940], .json = "spec"},
};
static const uint16_t o937[] = {0, 1};

static const martlet_field f938[] = {  // k8s.io.api.networking.v1.IngressClassList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[937], .json = "items"},
};
static const uint16_t o938[] = {0, 1};

static const martlet_field f939[] = {  // k8s.io.api.networking.v1.IngressClassParametersReference
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "aPIGroup", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "apiGroup"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "scope", .flags = MARTLET_POINTER, .json = "scope"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "namespace"},
};
static const uint16_t o939[] = {0, 1, 2, 3, 4};

static const martlet_field f940[] = {  // k8s.io.api.networking.v1.IngressClassSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "controller", .flags = MARTLET_OMIT_EMPTY, .json = "controller"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "parameters", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[939], .json = "parameters"},
};
static const uint16_t o940[] = {0, 1};

static const martlet_field f941[] = {  // k8s.io.api.networking.v1.IngressList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[935], .json = "items"},
};
static const uint16_t o941[] = {0, 1};

static const martlet_field f942[] = {  // k8s.io.api.networking.v1.IngressLoadBalancerIngress
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "ip", .flags = MARTLET_OMIT_EMPTY, .json = "ip"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "hostname", .flags = MARTLET_OMIT_EMPTY, .json = "hostname"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ports", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[944], .json = "ports", .list_type = "atomic"},
};
static const uint16_t o942[] = {0, 1, 2};

static const martlet_field f943[] = {  // k8s.io.api.networking.v1.IngressLoadBalancerStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ingress", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[942], .json = "ingress", .list_type = "atomic"},
};
static const uint16_t o943[] = {0};

static const martlet_field f944[] = {  // k8s.io.api.networking.v1.IngressPortStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "port", .flags = MARTLET_REQUIRED, .json = "port"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "protocol", .flags = MARTLET_REQUIRED | MARTLET_ENUM_CLOSED, .json = "protocol", .enum_values = "TCP|UDP|SCTP"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "error", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "error"},
};
static const uint16_t o944[] = {0, 1, 2};

static const martlet_field f945[] = {  // k8s.io.api.networking.v1.IngressRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "host", .flags = MARTLET_OMIT_EMPTY, .json = "host"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ingressRuleValue", .flags = MARTLET_INLINE, .message = &messages[946]},
};
static const uint16_t o945[] = {0, 1};

static const martlet_field f946[] = {  // k8s.io.api.networking.v1.IngressRuleValue
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "http", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[933], .json = "http"},
};
static const uint16_t o946[] = {0};

static const martlet_field f947[] = {  // k8s.io.api.networking.v1.IngressServiceBackend
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "port", .flags = MARTLET_OMIT_EMPTY, .message = &messages[958], .json = "port"},
};
static const uint16_t o947[] = {0, 1};

static const martlet_field f948[] = {  // k8s.io.api.networking.v1.IngressSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "defaultBackend", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[936], .json = "defaultBackend"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tls", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[950], .json = "tls", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rules", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[945], .json = "rules", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "ingressClassName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "ingressClassName"},
};
static const uint16_t o948[] = {3, 0, 1, 2};

static const martlet_field f949[] = {  // k8s.io.api.networking.v1.IngressStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "loadBalancer", .flags = MARTLET_OMIT_EMPTY, .message = &messages[943], .json = "loadBalancer"},
};
static const uint16_t o949[] = {0};

static const martlet_field f950[] = {  // k8s.io.api.networking.v1.IngressTLS
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "hosts", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "hosts", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "secretName", .flags = MARTLET_OMIT_EMPTY, .json = "secretName"},
};
static const uint16_t o950[] = {0, 1};

static const martlet_field f951[] = {  // k8s.io.api.networking.v1.NetworkPolicy
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[957], .json = "spec"},
};
static const uint16_t o951[] = {0, 1};

static const martlet_field f952[] = {  // k8s.io.api.networking.v1.NetworkPolicyEgressRule
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ports", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[956], .json = "ports", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "to", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[955], .json = "to", .list_type = "atomic"},
};
static const uint16_t o952[] = {0, 1};

static const martlet_field f953[] = {  // k8s.io.api.networking.v1.NetworkPolicyIngressRule
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ports", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[956], .json = "ports", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "from", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[955], .json = "from", .list_type = "atomic"},
};
static const uint16_t o953[] = {0, 1};

static const martlet_field f954[] = {  // k8s.io.api.networking.v1.NetworkPolicyList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[951], .json = "items"},
};
static const uint16_t o954[] = {0, 1};

static const martlet_field f955[] = {  // k8s.io.api.networking.v1.NetworkPolicyPeer
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "podSelector"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "namespaceSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "namespaceSelector"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ipBlock", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[934], .json = "ipBlock"},
};
static const uint16_t o955[] = {0, 1, 2};

static const martlet_field f956[] = {  // k8s.io.api.networking.v1.NetworkPolicyPort
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "protocol", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "protocol", .enum_values = "TCP|UDP|SCTP"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "port", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[536], .json = "port"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "endPort", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "endPort"},
};
static const uint16_t o956[] = {0, 1, 2};

static const martlet_field f957[] = {  // k8s.io.api.networking.v1.NetworkPolicySpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podSelector", .flags = MARTLET_REQUIRED, .message = &messages[431], .json = "podSelector"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "ingress", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[953], .json = "ingress", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "egress", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[952], .json = "egress", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "policyTypes", .flags = MARTLET_OMIT_EMPTY | MARTLET_ENUM_CLOSED | MARTLET_REPEATED, .json = "policyTypes", .list_type = "atomic", .enum_values = "Ingress|Egress"},
};
static const uint16_t o957[] = {0, 1, 2, 3};

static const martlet_field f958[] = {  // k8s.io.api.networking.v1.ServiceBackendPort
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_OMIT_EMPTY, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "number", .flags = MARTLET_OMIT_EMPTY, .json = "number"},
};
static const uint16_t o958[] = {0, 1};

static const martlet_field f959[] = {  // k8s.io.api.node.v1.Overhead
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "podFixed", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[537], .json = "podFixed"},
};
static const uint16_t o959[] = {0};

static const martlet_field f960[] = {  // k8s.io.api.node.v1.RuntimeClass
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "handler", .flags = MARTLET_REQUIRED, .json = "handler"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "overhead", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[959], .json = "overhead"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "scheduling", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[962], .json = "scheduling"},
};
static const uint16_t o960[] = {0, 1, 2, 3};

static const martlet_field f961[] = {  // k8s.io.api.node.v1.RuntimeClassList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[960], .json = "items"},
};
static const uint16_t o961[] = {0, 1};

static const martlet_field f962[] = {  // k8s.io.api.node.v1.Scheduling
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "nodeSelector", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "nodeSelector", .map_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tolerations", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[752], .json = "tolerations", .list_type = "atomic"},
};
static const uint16_t o962[] = {0, 1};

static const martlet_field f963[] = {  // k8s.io.api.policy.v1.Eviction
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "deleteOptions", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[420], .json = "deleteOptions"},
};
static const uint16_t o963[] = {0, 1};

static const martlet_field f964[] = {  // k8s.io.api.policy.v1.PodDisruptionBudget
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_OMIT_EMPTY, .message = &messages[966], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[967], .json = "status"},
};
static const uint16_t o964[] = {0, 1, 2};

static const martlet_field f965[] = {  // k8s.io.api.policy.v1.PodDisruptionBudgetList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[964], .json = "items"},
};
static const uint16_t o965[] = {0, 1};

static const martlet_field f966[] = {  // k8s.io.api.policy.v1.PodDisruptionBudgetSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "minAvailable", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[536], .json = "minAvailable"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "selector", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "selector", .patch_strategy = "replace"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "maxUnavailable", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[536], .json = "maxUnavailable"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "unhealthyPodEvictionPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "unhealthyPodEvictionPolicy", .enum_values = "IfHealthyBudget|AlwaysAllow"},
};
static const uint16_t o966[] = {0, 1, 2, 3};

static const martlet_field f967[] = {  // k8s.io.api.policy.v1.PodDisruptionBudgetStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "observedGeneration", .flags = MARTLET_OMIT_EMPTY, .json = "observedGeneration"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "disruptedPods", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .message = &messages[451], .json = "disruptedPods"},
    {.number = 3, .type = PROTOBUF_C_TYPE_INT32, .name = "disruptionsAllowed", .flags = MARTLET_REQUIRED, .json = "disruptionsAllowed"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT32, .name = "currentHealthy", .flags = MARTLET_REQUIRED, .json = "currentHealthy"},
    {.number = 5, .type = PROTOBUF_C_TYPE_INT32, .name = "desiredHealthy", .flags = MARTLET_REQUIRED, .json = "desiredHealthy"},
    {.number = 6, .type = PROTOBUF_C_TYPE_INT32, .name = "expectedPods", .flags = MARTLET_REQUIRED, .json = "expectedPods"},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "conditions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[418], .json = "conditions", .patch_strategy = "merge", .patch_merge_key = "type", .list_type = "map", .list_map_keys = "type"},
};
static const uint16_t o967[] = {0, 1, 2, 3, 4, 5, 6};

static const martlet_field f968[] = {  // k8s.io.api.rbac.v1.AggregationRule
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "clusterRoleSelectors", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[431], .json = "clusterRoleSelectors", .list_type = "atomic"},
};
static const uint16_t o968[] = {0};

static const martlet_field f969[] = {  // k8s.io.api.rbac.v1.ClusterRole
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rules", .flags = MARTLET_REPEATED, .message = &messages[973], .json = "rules", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "aggregationRule", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[968], .json = "aggregationRule"},
};
static const uint16_t o969[] = {0, 1, 2};

static const martlet_field f970[] = {  // k8s.io.api.rbac.v1.ClusterRoleBinding
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "subjects", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[979], .json = "subjects", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "roleRef", .flags = MARTLET_REQUIRED, .message = &messages[978], .json = "roleRef"},
};
static const uint16_t o970[] = {0, 1, 2};

static const martlet_field f971[] = {  // k8s.io.api.rbac.v1.ClusterRoleBindingList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[970], .json = "items"},
};
static const uint16_t o971[] = {0, 1};

static const martlet_field f972[] = {  // k8s.io.api.rbac.v1.ClusterRoleList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[969], .json = "items"},
};
static const uint16_t o972[] = {0, 1};

static const martlet_field f973[] = {  // k8s.io.api.rbac.v1.PolicyRule
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "verbs", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .json = "verbs", .list_type = "atomic"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "apiGroups", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "apiGroups", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "resources", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "resources", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "resourceNames", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "resourceNames", .list_type = "atomic"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "nonResourceURLs", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "nonResourceURLs", .list_type = "atomic"},
};
static const uint16_t o973[] = {0, 1, 2, 3, 4};

static const martlet_field f974[] = {  // k8s.io.api.rbac.v1.Role
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "rules", .flags = MARTLET_REPEATED, .message = &messages[973], .json = "rules", .list_type = "atomic"},
};
static const uint16_t o974[] = {0, 1};

static const martlet_field f975[] = {  // k8s.io.api.rbac.v1.RoleBinding
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "subjects", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[979], .json = "subjects", .list_type = "atomic"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "roleRef", .flags = MARTLET_REQUIRED, .message = &messages[978], .json = "roleRef"},
};
static const uint16_t o975[] = {0, 1, 2};

static const martlet_field f976[] = {  // k8s.io.api.rbac.v1.RoleBindingList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[975], .json = "items"},
};
static const uint16_t o976[] = {0, 1};

static const martlet_field f977[] = {  // k8s.io.api.rbac.v1.RoleList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[974], .json = "items"},
};
static const uint16_t o977[] = {0, 1};

static const martlet_field f978[] = {  // k8s.io.api.rbac.v1.RoleRef
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "apiGroup", .flags = MARTLET_REQUIRED, .json = "apiGroup"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
};
static const uint16_t o978[] = {0, 1, 2};

static const martlet_field f979[] = {  // k8s.io.api.rbac.v1.Subject
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "kind", .flags = MARTLET_REQUIRED, .json = "kind"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "apiGroup", .flags = MARTLET_OMIT_EMPTY, .json = "apiGroup"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "namespace", .flags = MARTLET_OMIT_EMPTY, .json = "namespace"},
};
static const uint16_t o979[] = {0, 1, 2, 3};

static const martlet_field f980[] = {  // k8s.io.api.scheduling.v1.PriorityClass
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT32, .name = "value", .flags = MARTLET_REQUIRED, .json = "value"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "globalDefault", .flags = MARTLET_OMIT_EMPTY, .json = "globalDefault"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "description", .flags = MARTLET_OMIT_EMPTY, .json = "description"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "preemptionPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "preemptionPolicy", .enum_values = "PreemptLowerPriority|Never"},
};
static const uint16_t o980[] = {0, 1, 2, 3, 4};

static const martlet_field f981[] = {  // k8s.io.api.scheduling.v1.PriorityClassList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[980], .json = "items"},
};
static const uint16_t o981[] = {0, 1};

static const martlet_field f982[] = {  // k8s.io.api.storage.v1.CSIDriver
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[984], .json = "spec"},
};
static const uint16_t o982[] = {0, 1};

static const martlet_field f983[] = {  // k8s.io.api.storage.v1.CSIDriverList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[982], .json = "items"},
};
static const uint16_t o983[] = {0, 1};

static const martlet_field f984[] = {  // k8s.io.api.storage.v1.CSIDriverSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "attachRequired", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "attachRequired"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "podInfoOnMount", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "podInfoOnMount"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeLifecycleModes", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "volumeLifecycleModes", .list_type = "set", .enum_values = "Persistent|Ephemeral"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "storageCapacity", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "storageCapacity", .feature_gate = "CSIStorageCapacity"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "fsGroupPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "fsGroupPolicy", .enum_values = "ReadWriteOnceWithFSType|File|None"},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "tokenRequests", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[993], .json = "tokenRequests", .list_type = "atomic"},
    {.number = 7, .type = PROTOBUF_C_TYPE_BOOL, .name = "requiresRepublish", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "requiresRepublish"},
    {.number = 8, .type = PROTOBUF_C_TYPE_BOOL, .name = "seLinuxMount", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "seLinuxMount", .feature_gate = "SELinuxMountReadWriteOncePod"},
};
static const uint16_t o984[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f985[] = {  // k8s.io.api.storage.v1.CSINode
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[988], .json = "spec"},
};
static const uint16_t o985[] = {0, 1};

static const martlet_field f986[] = {  // k8s.io.api.storage.v1.CSINodeDriver
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "name", .flags = MARTLET_REQUIRED, .json = "name"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "nodeID", .flags = MARTLET_REQUIRED, .json = "nodeID"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "topologyKeys", .flags = MARTLET_REPEATED, .json = "topologyKeys", .list_type = "atomic"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "allocatable", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[1000], .json = "allocatable"},
};
static const uint16_t o986[] = {0, 1, 2, 3};

static const martlet_field f987[] = {  // k8s.io.api.storage.v1.CSINodeList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[985], .json = "items"},
};
static const uint16_t o987[] = {0, 1};

static const martlet_field f988[] = {  // k8s.io.api.storage.v1.CSINodeSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "drivers", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[986], .json = "drivers", .patch_strategy = "merge", .patch_merge_key = "name", .list_type = "map", .list_map_keys = "name"},
};
static const uint16_t o988[] = {0};

static const martlet_field f989[] = {  // k8s.io.api.storage.v1.CSIStorageCapacity
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "nodeTopology", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[431], .json = "nodeTopology"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "storageClassName", .flags = MARTLET_REQUIRED, .json = "storageClassName"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "capacity", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "capacity"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "maximumVolumeSize", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[537], .json = "maximumVolumeSize"},
};
static const uint16_t o989[] = {0, 1, 2, 3, 4};

static const martlet_field f990[] = {  // k8s.io.api.storage.v1.CSIStorageCapacityList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[989], .json = "items"},
};
static const uint16_t o990[] = {0, 1};

static const martlet_field f991[] = {  // k8s.io.api.storage.v1.StorageClass
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "provisioner", .flags = MARTLET_REQUIRED, .json = "provisioner"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "parameters", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "parameters"},
    {.number = 4, .type = PROTOBUF_C_TYPE_STRING, .name = "reclaimPolicy", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "reclaimPolicy", .enum_values = "Recycle|Delete|Retain"},
    {.number = 5, .type = PROTOBUF_C_TYPE_STRING, .name = "mountOptions", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .json = "mountOptions", .list_type = "atomic"},
    {.number = 6, .type = PROTOBUF_C_TYPE_BOOL, .name = "allowVolumeExpansion", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "allowVolumeExpansion"},
    {.number = 7, .type = PROTOBUF_C_TYPE_STRING, .name = "volumeBindingMode", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER | MARTLET_ENUM_CLOSED, .json = "volumeBindingMode", .enum_values = "Immediate|WaitForFirstConsumer"},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "allowedTopologies", .flags = MARTLET_OMIT_EMPTY | MARTLET_REPEATED, .message = &messages[754], .json = "allowedTopologies", .list_type = "atomic"},
};
static const uint16_t o991[] = {0, 1, 2, 3, 4, 5, 6, 7};

static const martlet_field f992[] = {  // k8s.io.api.storage.v1.StorageClassList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[991], .json = "items"},
};
static const uint16_t o992[] = {0, 1};

static const martlet_field f993[] = {  // k8s.io.api.storage.v1.TokenRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "audience", .flags = MARTLET_REQUIRED, .json = "audience"},
    {.number = 2, .type = PROTOBUF_C_TYPE_INT64, .name = "expirationSeconds", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "expirationSeconds"},
};
static const uint16_t o993[] = {0, 1};

static const martlet_field f994[] = {  // k8s.io.api.storage.v1.VolumeAttachment
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[438], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "spec", .flags = MARTLET_REQUIRED, .message = &messages[997], .json = "spec"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .flags = MARTLET_OMIT_EMPTY, .message = &messages[998], .json = "status"},
};
static const uint16_t o994[] = {0, 1, 2};

static const martlet_field f995[] = {  // k8s.io.api.storage.v1.VolumeAttachmentList
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_OMIT_EMPTY, .message = &messages[434], .json = "metadata"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "items", .flags = MARTLET_REQUIRED | MARTLET_REPEATED, .message = &messages[994], .json = "items"},
};
static const uint16_t o995[] = {0, 1};

static const martlet_field f996[] = {  // k8s.io.api.storage.v1.VolumeAttachmentSource
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "persistentVolumeName", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "persistentVolumeName"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "inlineVolumeSpec", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[665], .json = "inlineVolumeSpec"},
};
static const uint16_t o996[] = {0, 1};

static const martlet_field f997[] = {  // k8s.io.api.storage.v1.VolumeAttachmentSpec
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "attacher", .flags = MARTLET_REQUIRED, .json = "attacher"},
    {.number = 2, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "source", .flags = MARTLET_REQUIRED, .message = &messages[996], .json = "source"},
    {.number = 3, .type = PROTOBUF_C_TYPE_STRING, .name = "nodeName", .flags = MARTLET_REQUIRED, .json = "nodeName"},
};
static const uint16_t o997[] = {0, 1, 2};

static const martlet_field f998[] = {  // k8s.io.api.storage.v1.VolumeAttachmentStatus
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "attached", .flags = MARTLET_REQUIRED, .json = "attached"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "attachmentMetadata", .flags = MARTLET_OMIT_EMPTY | MARTLET_MAP, .json = "attachmentMetadata"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "attachError", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[999], .json = "attachError"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "detachError", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .message = &messages[999], .json = "detachError"},
};
static const uint16_t o998[] = {0, 1, 2, 3};

static const martlet_field f999[] = {  // k8s.io.api.storage.v1.VolumeError
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "time", .flags = MARTLET_OMIT_EMPTY, .message = &messages[451], .json = "time"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "message", .flags = MARTLET_OMIT_EMPTY, .json = "message"},
};
static const uint16_t o999[] = {0, 1};

static const martlet_field f1000[] = {  // k8s.io.api.storage.v1.VolumeNodeResources
    {.number = 1, .type = PROTOBUF_C_TYPE_INT32, .name = "count", .flags = MARTLET_OMIT_EMPTY | MARTLET_POINTER, .json = "count"},
};
static const uint16_t o1000[] = {0};

static const martlet_field f1001[] = {  // martlet.store.Entry
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "term"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "index"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "kind"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BYTES, .name = "data"},
};
static const uint16_t o1001[] = {0, 1, 2, 3};

static const martlet_field f1002[] = {  // martlet.store.VoteRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "last_index"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "last_term"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BOOL, .name = "trial"},
    {.number = 4, .type = PROTOBUF_C_TYPE_BOOL, .name = "transfer"},
};
static const uint16_t o1002[] = {0, 1, 2, 3};

static const martlet_field f1003[] = {  // martlet.store.VoteResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_BOOL, .name = "granted"},
    {.number = 2, .type = PROTOBUF_C_TYPE_BOOL, .name = "trial"},
};
static const uint16_t o1003[] = {0, 1};

static const martlet_field f1004[] = {  // martlet.store.Append
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "previous_index"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "previous_term"},
    {.number = 3, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "entries", .flags = MARTLET_REPEATED, .message = &messages[1001]},
    {.number = 4, .type = PROTOBUF_C_TYPE_UINT64, .name = "commit_index"},
};
static const uint16_t o1004[] = {0, 1, 2, 3};

static const martlet_field f1005[] = {  // martlet.store.AppendAccepted
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "match_index"},
};
static const uint16_t o1005[] = {0};

static const martlet_field f1006[] = {  // martlet.store.AppendRejected
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "previous_index"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "hint_index"},
};
static const uint16_t o1006[] = {0, 1};

static const martlet_field f1007[] = {  // martlet.store.Heartbeat
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "commit_index"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "round"},
};
static const uint16_t o1007[] = {0, 1};

static const martlet_field f1008[] = {  // martlet.store.HeartbeatResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "round"},
};
static const uint16_t o1008[] = {0};

static const martlet_field f1009[] = {  // martlet.store.Proposal
    {.number = 1, .type = PROTOBUF_C_TYPE_BYTES, .name = "data", .flags = MARTLET_REPEATED},
};
static const uint16_t o1009[] = {0};

static const martlet_field f1010[] = {  // martlet.store.ReadRequest
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "id"},
};
static const uint16_t o1010[] = {0};

static const martlet_field f1011[] = {  // martlet.store.ReadResponse
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "id"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "index"},
};
static const uint16_t o1011[] = {0, 1};

static const martlet_field f1012[] = {  // martlet.store.Snapshot
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "index"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "term"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "membership"},
};
static const uint16_t o1012[] = {0, 1, 2};

static const martlet_field f1014[] = {  // martlet.store.RaftMessage
    {.number = 1, .type = PROTOBUF_C_TYPE_UINT64, .name = "from"},
    {.number = 2, .type = PROTOBUF_C_TYPE_UINT64, .name = "to"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT64, .name = "term"},
    {.number = 4, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "vote_request", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1002]},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "vote_response", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1003]},
    {.number = 6, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "append", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1004]},
    {.number = 7, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "append_accepted", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1005]},
    {.number = 8, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "append_rejected", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1006]},
    {.number = 9, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "heartbeat", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1007]},
    {.number = 10, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "heartbeat_response", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1008]},
    {.number = 11, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "proposal", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1009]},
    {.number = 12, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "read_request", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1010]},
    {.number = 13, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "read_response", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1011]},
    {.number = 14, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "snapshot", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1012]},
    {.number = 15, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "timeout_now", .flags = MARTLET_POINTER, .oneof = 1, .message = &messages[1013]},
};
static const uint16_t o1014[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

static const martlet_field f1015[] = {  // martlet.store.RaftBatch
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "messages", .flags = MARTLET_REPEATED, .message = &messages[1014]},
};
static const uint16_t o1015[] = {0};

static const martlet_field f1017[] = {  // martlet.store.SnapshotChunk
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "announcement", .message = &messages[1014]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "data"},
    {.number = 3, .type = PROTOBUF_C_TYPE_UINT32, .name = "checksum"},
};
static const uint16_t o1017[] = {0, 1, 2};

static const martlet_field f1019[] = {  // martlet.store.LeaseRenewal
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "id"},
};
static const uint16_t o1019[] = {0};

static const martlet_field f1020[] = {  // martlet.store.LeaseRemainder
    {.number = 1, .type = PROTOBUF_C_TYPE_INT64, .name = "ttl"},
};
static const uint16_t o1020[] = {0};

static const martlet_field f1021[] = {  // ttrpc.Request
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "service"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "method"},
    {.number = 3, .type = PROTOBUF_C_TYPE_BYTES, .name = "payload"},
    {.number = 4, .type = PROTOBUF_C_TYPE_INT64, .name = "timeout_nano"},
    {.number = 5, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "metadata", .flags = MARTLET_REPEATED, .message = &messages[1024]},
};
static const uint16_t o1021[] = {0, 1, 2, 3, 4};

static const martlet_field f1022[] = {  // ttrpc.Response
    {.number = 1, .type = PROTOBUF_C_TYPE_MESSAGE, .name = "status", .message = &messages[406]},
    {.number = 2, .type = PROTOBUF_C_TYPE_BYTES, .name = "payload"},
};
static const uint16_t o1022[] = {0, 1};

static const martlet_field f1023[] = {  // ttrpc.StringList
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "list", .flags = MARTLET_REPEATED},
};
static const uint16_t o1023[] = {0};

static const martlet_field f1024[] = {  // ttrpc.KeyValue
    {.number = 1, .type = PROTOBUF_C_TYPE_STRING, .name = "key"},
    {.number = 2, .type = PROTOBUF_C_TYPE_STRING, .name = "value"},
};
static const uint16_t o1024[] = {0, 1};

static const martlet_message messages[1025] = {
    {.name = "google.protobuf.Any", .short_name = "Any", .descriptor = &google__protobuf__any__descriptor, .fields = f0, .json_order = o0, .field_count = 2},
    {.name = "google.protobuf.Timestamp", .short_name = "Timestamp", .descriptor = &google__protobuf__timestamp__descriptor, .fields = f1, .json_order = o1, .field_count = 2},
    {.name = "google.protobuf.Empty", .short_name = "Empty", .descriptor = &google__protobuf__empty__descriptor},
    {.name = "containerd.runtime.bootstrap.v1.BootstrapParams", .short_name = "BootstrapParams", .descriptor = &containerd__runtime__bootstrap__v1__bootstrap_params__descriptor, .fields = f3, .json_order = o3, .field_count = 9},
    {.name = "containerd.runtime.bootstrap.v1.BootstrapResult", .short_name = "BootstrapResult", .descriptor = &containerd__runtime__bootstrap__v1__bootstrap_result__descriptor, .fields = f4, .json_order = o4, .field_count = 5},
    {.name = "containerd.runtime.bootstrap.v1.Extension", .short_name = "Extension", .descriptor = &containerd__runtime__bootstrap__v1__extension__descriptor, .fields = f5, .json_order = o5, .field_count = 1},
    {.name = "io.containerd.cgroups.v2.CPUStat", .short_name = "CPUStat", .descriptor = &io__containerd__cgroups__v2__cpustat__descriptor, .fields = f6, .json_order = o6, .field_count = 9},
    {.name = "io.containerd.cgroups.v2.HugeTlbStat", .short_name = "HugeTlbStat", .descriptor = &io__containerd__cgroups__v2__huge_tlb_stat__descriptor, .fields = f7, .json_order = o7, .field_count = 4},
    {.name = "io.containerd.cgroups.v2.IOEntry", .short_name = "IOEntry", .descriptor = &io__containerd__cgroups__v2__ioentry__descriptor, .fields = f8, .json_order = o8, .field_count = 6},
    {.name = "io.containerd.cgroups.v2.IOStat", .short_name = "IOStat", .descriptor = &io__containerd__cgroups__v2__iostat__descriptor, .fields = f9, .json_order = o9, .field_count = 2},
    {.name = "io.containerd.cgroups.v2.MemoryEvents", .short_name = "MemoryEvents", .descriptor = &io__containerd__cgroups__v2__memory_events__descriptor, .fields = f10, .json_order = o10, .field_count = 6},
    {.name = "io.containerd.cgroups.v2.MemoryStat", .short_name = "MemoryStat", .descriptor = &io__containerd__cgroups__v2__memory_stat__descriptor, .fields = f11, .json_order = o11, .field_count = 38},
    {.name = "io.containerd.cgroups.v2.Metrics", .short_name = "Metrics", .descriptor = &io__containerd__cgroups__v2__metrics__descriptor, .fields = f12, .json_order = o12, .field_count = 8},
    {.name = "io.containerd.cgroups.v2.NetworkStat", .short_name = "NetworkStat", .descriptor = &io__containerd__cgroups__v2__network_stat__descriptor, .fields = f13, .json_order = o13, .field_count = 9},
    {.name = "io.containerd.cgroups.v2.PSIData", .short_name = "PSIData", .descriptor = &io__containerd__cgroups__v2__psidata__descriptor, .fields = f14, .json_order = o14, .field_count = 4},
    {.name = "io.containerd.cgroups.v2.PSIStats", .short_name = "PSIStats", .descriptor = &io__containerd__cgroups__v2__psistats__descriptor, .fields = f15, .json_order = o15, .field_count = 2},
    {.name = "io.containerd.cgroups.v2.PidsStat", .short_name = "PidsStat", .descriptor = &io__containerd__cgroups__v2__pids_stat__descriptor, .fields = f16, .json_order = o16, .field_count = 2},
    {.name = "io.containerd.cgroups.v2.RdmaEntry", .short_name = "RdmaEntry", .descriptor = &io__containerd__cgroups__v2__rdma_entry__descriptor, .fields = f17, .json_order = o17, .field_count = 3},
    {.name = "io.containerd.cgroups.v2.RdmaStat", .short_name = "RdmaStat", .descriptor = &io__containerd__cgroups__v2__rdma_stat__descriptor, .fields = f18, .json_order = o18, .field_count = 2},
    {.name = "containerd.types.ActivationInfo", .short_name = "ActivationInfo", .descriptor = &containerd__types__activation_info__descriptor, .fields = f19, .json_order = o19, .field_count = 4},
    {.name = "containerd.types.ActiveMount", .short_name = "ActiveMount", .descriptor = &containerd__types__active_mount__descriptor, .fields = f20, .json_order = o20, .field_count = 4},
    {.name = "containerd.types.Descriptor", .short_name = "Descriptor", .descriptor = &containerd__types__descriptor__descriptor, .fields = f21, .json_order = o21, .field_count = 4},
    {.name = "containerd.types.Envelope", .short_name = "Envelope", .descriptor = &containerd__types__envelope__descriptor, .fields = f22, .json_order = o22, .field_count = 4},
    {.name = "containerd.types.Metric", .short_name = "Metric", .descriptor = &containerd__types__metric__descriptor, .fields = f23, .json_order = o23, .field_count = 3},
    {.name = "containerd.types.Mount", .short_name = "Mount", .descriptor = &containerd__types__mount__descriptor, .fields = f24, .json_order = o24, .field_count = 4},
    {.name = "containerd.types.Platform", .short_name = "Platform", .descriptor = &containerd__types__platform__descriptor, .fields = f25, .json_order = o25, .field_count = 5},
    {.name = "containerd.types.RuntimeInfo", .short_name = "RuntimeInfo", .descriptor = &containerd__types__runtime_info__descriptor, .fields = f26, .json_order = o26, .field_count = 5},
    {.name = "containerd.types.RuntimeRequest", .short_name = "RuntimeRequest", .descriptor = &containerd__types__runtime_request__descriptor, .fields = f27, .json_order = o27, .field_count = 2},
    {.name = "containerd.types.RuntimeVersion", .short_name = "RuntimeVersion", .descriptor = &containerd__types__runtime_version__descriptor, .fields = f28, .json_order = o28, .field_count = 2},
    {.name = "containerd.types.Sandbox", .short_name = "Sandbox", .descriptor = &containerd__types__sandbox__descriptor, .fields = f29, .json_order = o29, .field_count = 8},
    {.name = "containerd.types.Sandbox.Runtime", .short_name = "Runtime", .descriptor = &containerd__types__sandbox__runtime__descriptor, .fields = f30, .json_order = o30, .field_count = 2},
    {.name = "containerd.events.ContainerCreate", .short_name = "ContainerCreate", .descriptor = &containerd__events__container_create__descriptor, .fields = f31, .json_order = o31, .field_count = 3},
    {.name = "containerd.events.ContainerCreate.Runtime", .short_name = "Runtime", .descriptor = &containerd__events__container_create__runtime__descriptor, .fields = f32, .json_order = o32, .field_count = 2},
    {.name = "containerd.events.ContainerDelete", .short_name = "ContainerDelete", .descriptor = &containerd__events__container_delete__descriptor, .fields = f33, .json_order = o33, .field_count = 1},
    {.name = "containerd.events.ContainerUpdate", .short_name = "ContainerUpdate", .descriptor = &containerd__events__container_update__descriptor, .fields = f34, .json_order = o34, .field_count = 4},
    {.name = "containerd.events.ContentCreate", .short_name = "ContentCreate", .descriptor = &containerd__events__content_create__descriptor, .fields = f35, .json_order = o35, .field_count = 2},
    {.name = "containerd.events.ContentDelete", .short_name = "ContentDelete", .descriptor = &containerd__events__content_delete__descriptor, .fields = f36, .json_order = o36, .field_count = 1},
    {.name = "containerd.events.NamespaceCreate", .short_name = "NamespaceCreate", .descriptor = &containerd__events__namespace_create__descriptor, .fields = f37, .json_order = o37, .field_count = 2},
    {.name = "containerd.events.NamespaceDelete", .short_name = "NamespaceDelete", .descriptor = &containerd__events__namespace_delete__descriptor, .fields = f38, .json_order = o38, .field_count = 1},
    {.name = "containerd.events.NamespaceUpdate", .short_name = "NamespaceUpdate", .descriptor = &containerd__events__namespace_update__descriptor, .fields = f39, .json_order = o39, .field_count = 2},
    {.name = "containerd.events.SandboxCreate", .short_name = "SandboxCreate", .descriptor = &containerd__events__sandbox_create__descriptor, .fields = f40, .json_order = o40, .field_count = 1},
    {.name = "containerd.events.SandboxExit", .short_name = "SandboxExit", .descriptor = &containerd__events__sandbox_exit__descriptor, .fields = f41, .json_order = o41, .field_count = 3},
    {.name = "containerd.events.SandboxStart", .short_name = "SandboxStart", .descriptor = &containerd__events__sandbox_start__descriptor, .fields = f42, .json_order = o42, .field_count = 1},
    {.name = "containerd.events.SnapshotCommit", .short_name = "SnapshotCommit", .descriptor = &containerd__events__snapshot_commit__descriptor, .fields = f43, .json_order = o43, .field_count = 3},
    {.name = "containerd.events.SnapshotPrepare", .short_name = "SnapshotPrepare", .descriptor = &containerd__events__snapshot_prepare__descriptor, .fields = f44, .json_order = o44, .field_count = 3},
    {.name = "containerd.events.SnapshotRemove", .short_name = "SnapshotRemove", .descriptor = &containerd__events__snapshot_remove__descriptor, .fields = f45, .json_order = o45, .field_count = 2},
    {.name = "containerd.events.TaskCheckpointed", .short_name = "TaskCheckpointed", .descriptor = &containerd__events__task_checkpointed__descriptor, .fields = f46, .json_order = o46, .field_count = 2},
    {.name = "containerd.events.TaskCreate", .short_name = "TaskCreate", .descriptor = &containerd__events__task_create__descriptor, .fields = f47, .json_order = o47, .field_count = 6},
    {.name = "containerd.events.TaskDelete", .short_name = "TaskDelete", .descriptor = &containerd__events__task_delete__descriptor, .fields = f48, .json_order = o48, .field_count = 5},
    {.name = "containerd.events.TaskExecAdded", .short_name = "TaskExecAdded", .descriptor = &containerd__events__task_exec_added__descriptor, .fields = f49, .json_order = o49, .field_count = 2},
    {.name = "containerd.events.TaskExecStarted", .short_name = "TaskExecStarted", .descriptor = &containerd__events__task_exec_started__descriptor, .fields = f50, .json_order = o50, .field_count = 3},
    {.name = "containerd.events.TaskExit", .short_name = "TaskExit", .descriptor = &containerd__events__task_exit__descriptor, .fields = f51, .json_order = o51, .field_count = 5},
    {.name = "containerd.events.TaskIO", .short_name = "TaskIO", .descriptor = &containerd__events__task_io__descriptor, .fields = f52, .json_order = o52, .field_count = 4},
    {.name = "containerd.events.TaskOOM", .short_name = "TaskOOM", .descriptor = &containerd__events__task_oom__descriptor, .fields = f53, .json_order = o53, .field_count = 1},
    {.name = "containerd.events.TaskPaused", .short_name = "TaskPaused", .descriptor = &containerd__events__task_paused__descriptor, .fields = f54, .json_order = o54, .field_count = 1},
    {.name = "containerd.events.TaskResumed", .short_name = "TaskResumed", .descriptor = &containerd__events__task_resumed__descriptor, .fields = f55, .json_order = o55, .field_count = 1},
    {.name = "containerd.events.TaskStart", .short_name = "TaskStart", .descriptor = &containerd__events__task_start__descriptor, .fields = f56, .json_order = o56, .field_count = 2},
    {.name = "containerd.services.events.v1.ForwardRequest", .short_name = "ForwardRequest", .descriptor = &containerd__services__events__v1__forward_request__descriptor, .fields = f57, .json_order = o57, .field_count = 1},
    {.name = "containerd.services.events.v1.PublishRequest", .short_name = "PublishRequest", .descriptor = &containerd__services__events__v1__publish_request__descriptor, .fields = f58, .json_order = o58, .field_count = 2},
    {.name = "containerd.services.events.v1.SubscribeRequest", .short_name = "SubscribeRequest", .descriptor = &containerd__services__events__v1__subscribe_request__descriptor, .fields = f59, .json_order = o59, .field_count = 1},
    {.name = "containerd.services.events.ttrpc.v1.ForwardRequest", .short_name = "ForwardRequest", .descriptor = &containerd__services__events__ttrpc__v1__forward_request__descriptor, .fields = f60, .json_order = o60, .field_count = 1},
    {.name = "containerd.runc.v1.CheckpointOptions", .short_name = "CheckpointOptions", .descriptor = &containerd__runc__v1__checkpoint_options__descriptor, .fields = f61, .json_order = o61, .field_count = 9},
    {.name = "containerd.runc.v1.Options", .short_name = "Options", .descriptor = &containerd__runc__v1__options__descriptor, .fields = f62, .json_order = o62, .field_count = 12},
    {.name = "containerd.runc.v1.ProcessDetails", .short_name = "ProcessDetails", .descriptor = &containerd__runc__v1__process_details__descriptor, .fields = f63, .json_order = o63, .field_count = 1},
    {.name = "runtimeoptions.v1.Options", .short_name = "Options", .descriptor = &runtimeoptions__v1__options__descriptor, .fields = f64, .json_order = o64, .field_count = 3},
    {.name = "containerd.runtime.sandbox.v1.CreateSandboxRequest", .short_name = "CreateSandboxRequest", .descriptor = &containerd__runtime__sandbox__v1__create_sandbox_request__descriptor, .fields = f65, .json_order = o65, .field_count = 6},
    {.name = "containerd.runtime.sandbox.v1.CreateSandboxResponse", .short_name = "CreateSandboxResponse", .descriptor = &containerd__runtime__sandbox__v1__create_sandbox_response__descriptor},
    {.name = "containerd.runtime.sandbox.v1.PingRequest", .short_name = "PingRequest", .descriptor = &containerd__runtime__sandbox__v1__ping_request__descriptor, .fields = f67, .json_order = o67, .field_count = 1},
    {.name = "containerd.runtime.sandbox.v1.PingResponse", .short_name = "PingResponse", .descriptor = &containerd__runtime__sandbox__v1__ping_response__descriptor},
    {.name = "containerd.runtime.sandbox.v1.PlatformRequest", .short_name = "PlatformRequest", .descriptor = &containerd__runtime__sandbox__v1__platform_request__descriptor, .fields = f69, .json_order = o69, .field_count = 1},
    {.name = "containerd.runtime.sandbox.v1.PlatformResponse", .short_name = "PlatformResponse", .descriptor = &containerd__runtime__sandbox__v1__platform_response__descriptor, .fields = f70, .json_order = o70, .field_count = 1},
    {.name = "containerd.runtime.sandbox.v1.SandboxMetricsRequest", .short_name = "SandboxMetricsRequest", .descriptor = &containerd__runtime__sandbox__v1__sandbox_metrics_request__descriptor, .fields = f71, .json_order = o71, .field_count = 1},
    {.name = "containerd.runtime.sandbox.v1.SandboxMetricsResponse", .short_name = "SandboxMetricsResponse", .descriptor = &containerd__runtime__sandbox__v1__sandbox_metrics_response__descriptor, .fields = f72, .json_order = o72, .field_count = 1},
    {.name = "containerd.runtime.sandbox.v1.SandboxStatusRequest", .short_name = "SandboxStatusRequest", .descriptor = &containerd__runtime__sandbox__v1__sandbox_status_request__descriptor, .fields = f73, .json_order = o73, .field_count = 2},
    {.name = "containerd.runtime.sandbox.v1.SandboxStatusResponse", .short_name = "SandboxStatusResponse", .descriptor = &containerd__runtime__sandbox__v1__sandbox_status_response__descriptor, .fields = f74, .json_order = o74, .field_count = 7},
    {.name = "containerd.runtime.sandbox.v1.ShutdownSandboxRequest", .short_name = "ShutdownSandboxRequest", .descriptor = &containerd__runtime__sandbox__v1__shutdown_sandbox_request__descriptor, .fields = f75, .json_order = o75, .field_count = 1},
    {.name = "containerd.runtime.sandbox.v1.ShutdownSandboxResponse", .short_name = "ShutdownSandboxResponse", .descriptor = &containerd__runtime__sandbox__v1__shutdown_sandbox_response__descriptor},
    {.name = "containerd.runtime.sandbox.v1.StartSandboxRequest", .short_name = "StartSandboxRequest", .descriptor = &containerd__runtime__sandbox__v1__start_sandbox_request__descriptor, .fields = f77, .json_order = o77, .field_count = 1},
    {.name = "containerd.runtime.sandbox.v1.StartSandboxResponse", .short_name = "StartSandboxResponse", .descriptor = &containerd__runtime__sandbox__v1__start_sandbox_response__descriptor, .fields = f78, .json_order = o78, .field_count = 3},
    {.name = "containerd.runtime.sandbox.v1.StopSandboxRequest", .short_name = "StopSandboxRequest", .descriptor = &containerd__runtime__sandbox__v1__stop_sandbox_request__descriptor, .fields = f79, .json_order = o79, .field_count = 2},
    {.name = "containerd.runtime.sandbox.v1.StopSandboxResponse", .short_name = "StopSandboxResponse", .descriptor = &containerd__runtime__sandbox__v1__stop_sandbox_response__descriptor},
    {.name = "containerd.runtime.sandbox.v1.UpdateSandboxRequest", .short_name = "UpdateSandboxRequest", .descriptor = &containerd__runtime__sandbox__v1__update_sandbox_request__descriptor, .fields = f81, .json_order = o81, .field_count = 3},
    {.name = "containerd.runtime.sandbox.v1.UpdateSandboxResponse", .short_name = "UpdateSandboxResponse", .descriptor = &containerd__runtime__sandbox__v1__update_sandbox_response__descriptor},
    {.name = "containerd.runtime.sandbox.v1.WaitSandboxRequest", .short_name = "WaitSandboxRequest", .descriptor = &containerd__runtime__sandbox__v1__wait_sandbox_request__descriptor, .fields = f83, .json_order = o83, .field_count = 1},
    {.name = "containerd.runtime.sandbox.v1.WaitSandboxResponse", .short_name = "WaitSandboxResponse", .descriptor = &containerd__runtime__sandbox__v1__wait_sandbox_response__descriptor, .fields = f84, .json_order = o84, .field_count = 2},
    {.name = "containerd.v1.types.Process", .short_name = "Process", .descriptor = &containerd__v1__types__process__descriptor, .fields = f85, .json_order = o85, .field_count = 10},
    {.name = "containerd.v1.types.ProcessInfo", .short_name = "ProcessInfo", .descriptor = &containerd__v1__types__process_info__descriptor, .fields = f86, .json_order = o86, .field_count = 2},
    {.name = "containerd.task.v2.CheckpointTaskRequest", .short_name = "CheckpointTaskRequest", .descriptor = &containerd__task__v2__checkpoint_task_request__descriptor, .fields = f87, .json_order = o87, .field_count = 3},
    {.name = "containerd.task.v2.CloseIORequest", .short_name = "CloseIORequest", .descriptor = &containerd__task__v2__close_iorequest__descriptor, .fields = f88, .json_order = o88, .field_count = 3},
    {.name = "containerd.task.v2.ConnectRequest", .short_name = "ConnectRequest", .descriptor = &containerd__task__v2__connect_request__descriptor, .fields = f89, .json_order = o89, .field_count = 1},
    {.name = "containerd.task.v2.ConnectResponse", .short_name = "ConnectResponse", .descriptor = &containerd__task__v2__connect_response__descriptor, .fields = f90, .json_order = o90, .field_count = 3},
    {.name = "containerd.task.v2.CreateTaskRequest", .short_name = "CreateTaskRequest", .descriptor = &containerd__task__v2__create_task_request__descriptor, .fields = f91, .json_order = o91, .field_count = 10},
    {.name = "containerd.task.v2.CreateTaskResponse", .short_name = "CreateTaskResponse", .descriptor = &containerd__task__v2__create_task_response__descriptor, .fields = f92, .json_order = o92, .field_count = 1},
    {.name = "containerd.task.v2.DeleteRequest", .short_name = "DeleteRequest", .descriptor = &containerd__task__v2__delete_request__descriptor, .fields = f93, .json_order = o93, .field_count = 2},
    {.name = "containerd.task.v2.DeleteResponse", .short_name = "DeleteResponse", .descriptor = &containerd__task__v2__delete_response__descriptor, .fields = f94, .json_order = o94, .field_count = 3},
    {.name = "containerd.task.v2.ExecProcessRequest", .short_name = "ExecProcessRequest", .descriptor = &containerd__task__v2__exec_process_request__descriptor, .fields = f95, .json_order = o95, .field_count = 7},
    {.name = "containerd.task.v2.ExecProcessResponse", .short_name = "ExecProcessResponse", .descriptor = &containerd__task__v2__exec_process_response__descriptor},
    {.name = "containerd.task.v2.KillRequest", .short_name = "KillRequest", .descriptor = &containerd__task__v2__kill_request__descriptor, .fields = f97, .json_order = o97, .field_count = 4},
    {.name = "containerd.task.v2.PauseRequest", .short_name = "PauseRequest", .descriptor = &containerd__task__v2__pause_request__descriptor, .fields = f98, .json_order = o98, .field_count = 1},
    {.name = "containerd.task.v2.PidsRequest", .short_name = "PidsRequest", .descriptor = &containerd__task__v2__pids_request__descriptor, .fields = f99, .json_order = o99, .field_count = 1},
    {.name = "containerd.task.v2.PidsResponse", .short_name = "PidsResponse", .descriptor = &containerd__task__v2__pids_response__descriptor, .fields = f100, .json_order = o100, .field_count = 1},
    {.name = "containerd.task.v2.ResizePtyRequest", .short_name = "ResizePtyRequest", .descriptor = &containerd__task__v2__resize_pty_request__descriptor, .fields = f101, .json_order = o101, .field_count = 4},
    {.name = "containerd.task.v2.ResumeRequest", .short_name = "ResumeRequest", .descriptor = &containerd__task__v2__resume_request__descriptor, .fields = f102, .json_order = o102, .field_count = 1},
    {.name = "containerd.task.v2.ShutdownRequest", .short_name = "ShutdownRequest", .descriptor = &containerd__task__v2__shutdown_request__descriptor, .fields = f103, .json_order = o103, .field_count = 2},
    {.name = "containerd.task.v2.StartRequest", .short_name = "StartRequest", .descriptor = &containerd__task__v2__start_request__descriptor, .fields = f104, .json_order = o104, .field_count = 2},
    {.name = "containerd.task.v2.StartResponse", .short_name = "StartResponse", .descriptor = &containerd__task__v2__start_response__descriptor, .fields = f105, .json_order = o105, .field_count = 1},
    {.name = "containerd.task.v2.StateRequest", .short_name = "StateRequest", .descriptor = &containerd__task__v2__state_request__descriptor, .fields = f106, .json_order = o106, .field_count = 2},
    {.name = "containerd.task.v2.StateResponse", .short_name = "StateResponse", .descriptor = &containerd__task__v2__state_response__descriptor, .fields = f107, .json_order = o107, .field_count = 11},
    {.name = "containerd.task.v2.StatsRequest", .short_name = "StatsRequest", .descriptor = &containerd__task__v2__stats_request__descriptor, .fields = f108, .json_order = o108, .field_count = 1},
    {.name = "containerd.task.v2.StatsResponse", .short_name = "StatsResponse", .descriptor = &containerd__task__v2__stats_response__descriptor, .fields = f109, .json_order = o109, .field_count = 1},
    {.name = "containerd.task.v2.UpdateTaskRequest", .short_name = "UpdateTaskRequest", .descriptor = &containerd__task__v2__update_task_request__descriptor, .fields = f110, .json_order = o110, .field_count = 3},
    {.name = "containerd.task.v2.WaitRequest", .short_name = "WaitRequest", .descriptor = &containerd__task__v2__wait_request__descriptor, .fields = f111, .json_order = o111, .field_count = 2},
    {.name = "containerd.task.v2.WaitResponse", .short_name = "WaitResponse", .descriptor = &containerd__task__v2__wait_response__descriptor, .fields = f112, .json_order = o112, .field_count = 2},
    {.name = "containerd.task.v3.CheckpointTaskRequest", .short_name = "CheckpointTaskRequest", .descriptor = &containerd__task__v3__checkpoint_task_request__descriptor, .fields = f113, .json_order = o113, .field_count = 3},
    {.name = "containerd.task.v3.CloseIORequest", .short_name = "CloseIORequest", .descriptor = &containerd__task__v3__close_iorequest__descriptor, .fields = f114, .json_order = o114, .field_count = 3},
    {.name = "containerd.task.v3.ConnectRequest", .short_name = "ConnectRequest", .descriptor = &containerd__task__v3__connect_request__descriptor, .fields = f115, .json_order = o115, .field_count = 1},
    {.name = "containerd.task.v3.ConnectResponse", .short_name = "ConnectResponse", .descriptor = &containerd__task__v3__connect_response__descriptor, .fields = f116, .json_order = o116, .field_count = 3},
    {.name = "containerd.task.v3.CreateTaskRequest", .short_name = "CreateTaskRequest", .descriptor = &containerd__task__v3__create_task_request__descriptor, .fields = f117, .json_order = o117, .field_count = 10},
    {.name = "containerd.task.v3.CreateTaskResponse", .short_name = "CreateTaskResponse", .descriptor = &containerd__task__v3__create_task_response__descriptor, .fields = f118, .json_order = o118, .field_count = 1},
    {.name = "containerd.task.v3.DeleteRequest", .short_name = "DeleteRequest", .descriptor = &containerd__task__v3__delete_request__descriptor, .fields = f119, .json_order = o119, .field_count = 2},
    {.name = "containerd.task.v3.DeleteResponse", .short_name = "DeleteResponse", .descriptor = &containerd__task__v3__delete_response__descriptor, .fields = f120, .json_order = o120, .field_count = 3},
    {.name = "containerd.task.v3.ExecProcessRequest", .short_name = "ExecProcessRequest", .descriptor = &containerd__task__v3__exec_process_request__descriptor, .fields = f121, .json_order = o121, .field_count = 7},
    {.name = "containerd.task.v3.ExecProcessResponse", .short_name = "ExecProcessResponse", .descriptor = &containerd__task__v3__exec_process_response__descriptor},
    {.name = "containerd.task.v3.KillRequest", .short_name = "KillRequest", .descriptor = &containerd__task__v3__kill_request__descriptor, .fields = f123, .json_order = o123, .field_count = 4},
    {.name = "containerd.task.v3.PauseRequest", .short_name = "PauseRequest", .descriptor = &containerd__task__v3__pause_request__descriptor, .fields = f124, .json_order = o124, .field_count = 1},
    {.name = "containerd.task.v3.PidsRequest", .short_name = "PidsRequest", .descriptor = &containerd__task__v3__pids_request__descriptor, .fields = f125, .json_order = o125, .field_count = 1},
    {.name = "containerd.task.v3.PidsResponse", .short_name = "PidsResponse", .descriptor = &containerd__task__v3__pids_response__descriptor, .fields = f126, .json_order = o126, .field_count = 1},
    {.name = "containerd.task.v3.ResizePtyRequest", .short_name = "ResizePtyRequest", .descriptor = &containerd__task__v3__resize_pty_request__descriptor, .fields = f127, .json_order = o127, .field_count = 4},
    {.name = "containerd.task.v3.ResumeRequest", .short_name = "ResumeRequest", .descriptor = &containerd__task__v3__resume_request__descriptor, .fields = f128, .json_order = o128, .field_count = 1},
    {.name = "containerd.task.v3.ShutdownRequest", .short_name = "ShutdownRequest", .descriptor = &containerd__task__v3__shutdown_request__descriptor, .fields = f129, .json_order = o129, .field_count = 2},
    {.name = "containerd.task.v3.StartRequest", .short_name = "StartRequest", .descriptor = &containerd__task__v3__start_request__descriptor, .fields = f130, .json_order = o130, .field_count = 2},
    {.name = "containerd.task.v3.StartResponse", .short_name = "StartResponse", .descriptor = &containerd__task__v3__start_response__descriptor, .fields = f131, .json_order = o131, .field_count = 1},
    {.name = "containerd.task.v3.StateRequest", .short_name = "StateRequest", .descriptor = &containerd__task__v3__state_request__descriptor, .fields = f132, .json_order = o132, .field_count = 2},
    {.name = "containerd.task.v3.StateResponse", .short_name = "StateResponse", .descriptor = &containerd__task__v3__state_response__descriptor, .fields = f133, .json_order = o133, .field_count = 11},
    {.name = "containerd.task.v3.StatsRequest", .short_name = "StatsRequest", .descriptor = &containerd__task__v3__stats_request__descriptor, .fields = f134, .json_order = o134, .field_count = 1},
    {.name = "containerd.task.v3.StatsResponse", .short_name = "StatsResponse", .descriptor = &containerd__task__v3__stats_response__descriptor, .fields = f135, .json_order = o135, .field_count = 1},
    {.name = "containerd.task.v3.UpdateTaskRequest", .short_name = "UpdateTaskRequest", .descriptor = &containerd__task__v3__update_task_request__descriptor, .fields = f136, .json_order = o136, .field_count = 3},
    {.name = "containerd.task.v3.WaitRequest", .short_name = "WaitRequest", .descriptor = &containerd__task__v3__wait_request__descriptor, .fields = f137, .json_order = o137, .field_count = 2},
    {.name = "containerd.task.v3.WaitResponse", .short_name = "WaitResponse", .descriptor = &containerd__task__v3__wait_response__descriptor, .fields = f138, .json_order = o138, .field_count = 2},
    {.name = "runtime.v1.AttachRequest", .short_name = "AttachRequest", .descriptor = &runtime__v1__attach_request__descriptor, .fields = f139, .json_order = o139, .field_count = 5},
    {.name = "runtime.v1.AttachResponse", .short_name = "AttachResponse", .descriptor = &runtime__v1__attach_response__descriptor, .fields = f140, .json_order = o140, .field_count = 1},
    {.name = "runtime.v1.AuthConfig", .short_name = "AuthConfig", .descriptor = &runtime__v1__auth_config__descriptor, .fields = f141, .json_order = o141, .field_count = 6},
    {.name = "runtime.v1.CDIDevice", .short_name = "CDIDevice", .descriptor = &runtime__v1__cdidevice__descriptor, .fields = f142, .json_order = o142, .field_count = 1},
    {.name = "runtime.v1.Capability", .short_name = "Capability", .descriptor = &runtime__v1__capability__descriptor, .fields = f143, .json_order = o143, .field_count = 3},
    {.name = "runtime.v1.CheckpointContainerRequest", .short_name = "CheckpointContainerRequest", .descriptor = &runtime__v1__checkpoint_container_request__descriptor, .fields = f144, .json_order = o144, .field_count = 3},
    {.name = "runtime.v1.CheckpointContainerResponse", .short_name = "CheckpointContainerResponse", .descriptor = &runtime__v1__checkpoint_container_response__descriptor},
    {.name = "runtime.v1.Container", .short_name = "Container", .descriptor = &runtime__v1__container__descriptor, .fields = f146, .json_order = o146, .field_count = 10},
    {.name = "runtime.v1.ContainerAttributes", .short_name = "ContainerAttributes", .descriptor = &runtime__v1__container_attributes__descriptor, .fields = f147, .json_order = o147, .field_count = 4},
    {.name = "runtime.v1.ContainerConfig", .short_name = "ContainerConfig", .descriptor = &runtime__v1__container_config__descriptor, .fields = f148, .json_order = o148, .field_count = 17},
    {.name = "runtime.v1.ContainerEventResponse", .short_name = "ContainerEventResponse", .descriptor = &runtime__v1__container_event_response__descriptor, .fields = f149, .json_order = o149, .field_count = 5},
    {.name = "runtime.v1.ContainerFilter", .short_name = "ContainerFilter", .descriptor = &runtime__v1__container_filter__descriptor, .fields = f150, .json_order = o150, .field_count = 4},
    {.name = "runtime.v1.ContainerMetadata", .short_name = "ContainerMetadata", .descriptor = &runtime__v1__container_metadata__descriptor, .fields = f151, .json_order = o151, .field_count = 2},
    {.name = "runtime.v1.ContainerMetrics", .short_name = "ContainerMetrics", .descriptor = &runtime__v1__container_metrics__descriptor, .fields = f152, .json_order = o152, .field_count = 2},
    {.name = "runtime.v1.ContainerResources", .short_name = "ContainerResources", .descriptor = &runtime__v1__container_resources__descriptor, .fields = f153, .json_order = o153, .field_count = 2},
    {.name = "runtime.v1.ContainerStateValue", .short_name = "ContainerStateValue", .descriptor = &runtime__v1__container_state_value__descriptor, .fields = f154, .json_order = o154, .field_count = 1},
    {.name = "runtime.v1.ContainerStats", .short_name = "ContainerStats", .descriptor = &runtime__v1__container_stats__descriptor, .fields = f155, .json_order = o155, .field_count = 5},
    {.name = "runtime.v1.ContainerStatsFilter", .short_name = "ContainerStatsFilter", .descriptor = &runtime__v1__container_stats_filter__descriptor, .fields = f156, .json_order = o156, .field_count = 3},
    {.name = "runtime.v1.ContainerStatsRequest", .short_name = "ContainerStatsRequest", .descriptor = &runtime__v1__container_stats_request__descriptor, .fields = f157, .json_order = o157, .field_count = 1},
    {.name = "runtime.v1.ContainerStatsResponse", .short_name = "ContainerStatsResponse", .descriptor = &runtime__v1__container_stats_response__descriptor, .fields = f158, .json_order = o158, .field_count = 1},
    {.name = "runtime.v1.ContainerStatus", .short_name = "ContainerStatus", .descriptor = &runtime__v1__container_status__descriptor, .fields = f159, .json_order = o159, .field_count = 18},
    {.name = "runtime.v1.ContainerStatusRequest", .short_name = "ContainerStatusRequest", .descriptor = &runtime__v1__container_status_request__descriptor, .fields = f160, .json_order = o160, .field_count = 2},
    {.name = "runtime.v1.ContainerStatusResponse", .short_name = "ContainerStatusResponse", .descriptor = &runtime__v1__container_status_response__descriptor, .fields = f161, .json_order = o161, .field_count = 2},
    {.name = "runtime.v1.ContainerUser", .short_name = "ContainerUser", .descriptor = &runtime__v1__container_user__descriptor, .fields = f162, .json_order = o162, .field_count = 1},
    {.name = "runtime.v1.CpuUsage", .short_name = "CpuUsage", .descriptor = &runtime__v1__cpu_usage__descriptor, .fields = f163, .json_order = o163, .field_count = 3},
    {.name = "runtime.v1.CreateContainerRequest", .short_name = "CreateContainerRequest", .descriptor = &runtime__v1__create_container_request__descriptor, .fields = f164, .json_order = o164, .field_count = 3},
    {.name = "runtime.v1.CreateContainerResponse", .short_name = "CreateContainerResponse", .descriptor = &runtime__v1__create_container_response__descriptor, .fields = f165, .json_order = o165, .field_count = 1},
    {.name = "runtime.v1.DNSConfig", .short_name = "DNSConfig", .descriptor = &runtime__v1__dnsconfig__descriptor, .fields = f166, .json_order = o166, .field_count = 3},
    {.name = "runtime.v1.Device", .short_name = "Device", .descriptor = &runtime__v1__device__descriptor, .fields = f167, .json_order = o167, .field_count = 3},
    {.name = "runtime.v1.ExecRequest", .short_name = "ExecRequest", .descriptor = &runtime__v1__exec_request__descriptor, .fields = f168, .json_order = o168, .field_count = 6},
    {.name = "runtime.v1.ExecResponse", .short_name = "ExecResponse", .descriptor = &runtime__v1__exec_response__descriptor, .fields = f169, .json_order = o169, .field_count = 1},
    {.name = "runtime.v1.ExecSyncRequest", .short_name = "ExecSyncRequest", .descriptor = &runtime__v1__exec_sync_request__descriptor, .fields = f170, .json_order = o170, .field_count = 3},
    {.name = "runtime.v1.ExecSyncResponse", .short_name = "ExecSyncResponse", .descriptor = &runtime__v1__exec_sync_response__descriptor, .fields = f171, .json_order = o171, .field_count = 3},
    {.name = "runtime.v1.FilesystemIdentifier", .short_name = "FilesystemIdentifier", .descriptor = &runtime__v1__filesystem_identifier__descriptor, .fields = f172, .json_order = o172, .field_count = 1},
    {.name = "runtime.v1.FilesystemUsage", .short_name = "FilesystemUsage", .descriptor = &runtime__v1__filesystem_usage__descriptor, .fields = f173, .json_order = o173, .field_count = 4},
    {.name = "runtime.v1.GetEventsRequest", .short_name = "GetEventsRequest", .descriptor = &runtime__v1__get_events_request__descriptor},
    {.name = "runtime.v1.HugepageLimit", .short_name = "HugepageLimit", .descriptor = &runtime__v1__hugepage_limit__descriptor, .fields = f175, .json_order = o175, .field_count = 2},
    {.name = "runtime.v1.IDMapping", .short_name = "IDMapping", .descriptor = &runtime__v1__idmapping__descriptor, .fields = f176, .json_order = o176, .field_count = 3},
    {.name = "runtime.v1.Image", .short_name = "Image", .descriptor = &runtime__v1__image__descriptor, .fields = f177, .json_order = o177, .field_count = 8},
    {.name = "runtime.v1.ImageFilter", .short_name = "ImageFilter", .descriptor = &runtime__v1__image_filter__descriptor, .fields = f178, .json_order = o178, .field_count = 1},
    {.name = "runtime.v1.ImageFsInfoRequest", .short_name = "ImageFsInfoRequest", .descriptor = &runtime__v1__image_fs_info_request__descriptor},
    {.name = "runtime.v1.ImageFsInfoResponse", .short_name = "ImageFsInfoResponse", .descriptor = &runtime__v1__image_fs_info_response__descriptor, .fields = f180, .json_order = o180, .field_count = 2},
    {.name = "runtime.v1.ImageSpec", .short_name = "ImageSpec", .descriptor = &runtime__v1__image_spec__descriptor, .fields = f181, .json_order = o181, .field_count = 4},
    {.name = "runtime.v1.ImageStatusRequest", .short_name = "ImageStatusRequest", .descriptor = &runtime__v1__image_status_request__descriptor, .fields = f182, .json_order = o182, .field_count = 2},
    {.name = "runtime.v1.ImageStatusResponse", .short_name = "ImageStatusResponse", .descriptor = &runtime__v1__image_status_response__descriptor, .fields = f183, .json_order = o183, .field_count = 2},
    {.name = "runtime.v1.Int64Value", .short_name = "Int64Value", .descriptor = &runtime__v1__int64_value__descriptor, .fields = f184, .json_order = o184, .field_count = 1},
    {.name = "runtime.v1.KeyValue", .short_name = "KeyValue", .descriptor = &runtime__v1__key_value__descriptor, .fields = f185, .json_order = o185, .field_count = 2},
    {.name = "runtime.v1.LinuxContainerConfig", .short_name = "LinuxContainerConfig", .descriptor = &runtime__v1__linux_container_config__descriptor, .fields = f186, .json_order = o186, .field_count = 2},
    {.name = "runtime.v1.LinuxContainerResources", .short_name = "LinuxContainerResources", .descriptor = &runtime__v1__linux_container_resources__descriptor, .fields = f187, .json_order = o187, .field_count = 10},
    {.name = "runtime.v1.LinuxContainerSecurityContext", .short_name = "LinuxContainerSecurityContext", .descriptor = &runtime__v1__linux_container_security_context__descriptor, .fields = f188, .json_order = o188, .field_count = 17},
    {.name = "runtime.v1.LinuxContainerUser", .short_name = "LinuxContainerUser", .descriptor = &runtime__v1__linux_container_user__descriptor, .fields = f189, .json_order = o189, .field_count = 3},
    {.name = "runtime.v1.LinuxPodSandboxConfig", .short_name = "LinuxPodSandboxConfig", .descriptor = &runtime__v1__linux_pod_sandbox_config__descriptor, .fields = f190, .json_order = o190, .field_count = 5},
    {.name = "runtime.v1.LinuxPodSandboxStats", .short_name = "LinuxPodSandboxStats", .descriptor = &runtime__v1__linux_pod_sandbox_stats__descriptor, .fields = f191, .json_order = o191, .field_count = 5},
    {.name = "runtime.v1.LinuxPodSandboxStatus", .short_name = "LinuxPodSandboxStatus", .descriptor = &runtime__v1__linux_pod_sandbox_status__descriptor, .fields = f192, .json_order = o192, .field_count = 1},
    {.name = "runtime.v1.LinuxRuntimeConfiguration", .short_name = "LinuxRuntimeConfiguration", .descriptor = &runtime__v1__linux_runtime_configuration__descriptor, .fields = f193, .json_order = o193, .field_count = 1},
    {.name = "runtime.v1.LinuxSandboxSecurityContext", .short_name = "LinuxSandboxSecurityContext", .descriptor = &runtime__v1__linux_sandbox_security_context__descriptor, .fields = f194, .json_order = o194, .field_count = 11},
    {.name = "runtime.v1.ListContainerStatsRequest", .short_name = "ListContainerStatsRequest", .descriptor = &runtime__v1__list_container_stats_request__descriptor, .fields = f195, .json_order = o195, .field_count = 1},
    {.name = "runtime.v1.ListContainerStatsResponse", .short_name = "ListContainerStatsResponse", .descriptor = &runtime__v1__list_container_stats_response__descriptor, .fields = f196, .json_order = o196, .field_count = 1},
    {.name = "runtime.v1.ListContainersRequest", .short_name = "ListContainersRequest", .descriptor = &runtime__v1__list_containers_request__descriptor, .fields = f197, .json_order = o197, .field_count = 1},
    {.name = "runtime.v1.ListContainersResponse", .short_name = "ListContainersResponse", .descriptor = &runtime__v1__list_containers_response__descriptor, .fields = f198, .json_order = o198, .field_count = 1},
    {.name = "runtime.v1.ListImagesRequest", .short_name = "ListImagesRequest", .descriptor = &runtime__v1__list_images_request__descriptor, .fields = f199, .json_order = o199, .field_count = 1},
    {.name = "runtime.v1.ListImagesResponse", .short_name = "ListImagesResponse", .descriptor = &runtime__v1__list_images_response__descriptor, .fields = f200, .json_order = o200, .field_count = 1},
    {.name = "runtime.v1.ListMetricDescriptorsRequest", .short_name = "ListMetricDescriptorsRequest", .descriptor = &runtime__v1__list_metric_descriptors_request__descriptor},
    {.name = "runtime.v1.ListMetricDescriptorsResponse", .short_name = "ListMetricDescriptorsResponse", .descriptor = &runtime__v1__list_metric_descriptors_response__descriptor, .fields = f202, .json_order = o202, .field_count = 1},
    {.name = "runtime.v1.ListPodSandboxMetricsRequest", .short_name = "ListPodSandboxMetricsRequest", .descriptor = &runtime__v1__list_pod_sandbox_metrics_request__descriptor},
    {.name = "runtime.v1.ListPodSandboxMetricsResponse", .short_name = "ListPodSandboxMetricsResponse", .descriptor = &runtime__v1__list_pod_sandbox_metrics_response__descriptor, .fields = f204, .json_order = o204, .field_count = 1},
    {.name = "runtime.v1.ListPodSandboxRequest", .short_name = "ListPodSandboxRequest", .descriptor = &runtime__v1__list_pod_sandbox_request__descriptor, .fields = f205, .json_order = o205, .field_count = 1},
    {.name = "runtime.v1.ListPodSandboxResponse", .short_name = "ListPodSandboxResponse", .descriptor = &runtime__v1__list_pod_sandbox_response__descriptor, .fields = f206, .json_order = o206, .field_count = 1},
    {.name = "runtime.v1.ListPodSandboxStatsRequest", .short_name = "ListPodSandboxStatsRequest", .descriptor = &runtime__v1__list_pod_sandbox_stats_request__descriptor, .fields = f207, .json_order = o207, .field_count = 1},
    {.name = "runtime.v1.ListPodSandboxStatsResponse", .short_name = "ListPodSandboxStatsResponse", .descriptor = &runtime__v1__list_pod_sandbox_stats_response__descriptor, .fields = f208, .json_order = o208, .field_count = 1},
    {.name = "runtime.v1.MemoryUsage", .short_name = "MemoryUsage", .descriptor = &runtime__v1__memory_usage__descriptor, .fields = f209, .json_order = o209, .field_count = 7},
    {.name = "runtime.v1.Metric", .short_name = "Metric", .descriptor = &runtime__v1__metric__descriptor, .fields = f210, .json_order = o210, .field_count = 5},
    {.name = "runtime.v1.MetricDescriptor", .short_name = "MetricDescriptor", .descriptor = &runtime__v1__metric_descriptor__descriptor, .fields = f211, .json_order = o211, .field_count = 3},
    {.name = "runtime.v1.Mount", .short_name = "Mount", .descriptor = &runtime__v1__mount__descriptor, .fields = f212, .json_order = o212, .field_count = 9},
    {.name = "runtime.v1.Namespace", .short_name = "Namespace", .descriptor = &runtime__v1__namespace__descriptor, .fields = f213, .json_order = o213, .field_count = 1},
    {.name = "runtime.v1.NamespaceOption", .short_name = "NamespaceOption", .descriptor = &runtime__v1__namespace_option__descriptor, .fields = f214, .json_order = o214, .field_count = 5},
    {.name = "runtime.v1.NetworkConfig", .short_name = "NetworkConfig", .descriptor = &runtime__v1__network_config__descriptor, .fields = f215, .json_order = o215, .field_count = 1},
    {.name = "runtime.v1.NetworkInterfaceUsage", .short_name = "NetworkInterfaceUsage", .descriptor = &runtime__v1__network_interface_usage__descriptor, .fields = f216, .json_order = o216, .field_count = 5},
    {.name = "runtime.v1.NetworkUsage", .short_name = "NetworkUsage", .descriptor = &runtime__v1__network_usage__descriptor, .fields = f217, .json_order = o217, .field_count = 3},
    {.name = "runtime.v1.PodIP", .short_name = "PodIP", .descriptor = &runtime__v1__pod_ip__descriptor, .fields = f218, .json_order = o218, .field_count = 1},
    {.name = "runtime.v1.PodSandbox", .short_name = "PodSandbox", .descriptor = &runtime__v1__pod_sandbox__descriptor, .fields = f219, .json_order = o219, .field_count = 7},
    {.name = "runtime.v1.PodSandboxAttributes", .short_name = "PodSandboxAttributes", .descriptor = &runtime__v1__pod_sandbox_attributes__descriptor, .fields = f220, .json_order = o220, .field_count = 4},
    {.name = "runtime.v1.PodSandboxConfig", .short_name = "PodSandboxConfig", .descriptor = &runtime__v1__pod_sandbox_config__descriptor, .fields = f221, .json_order = o221, .field_count = 9},
    {.name = "runtime.v1.PodSandboxFilter", .short_name = "PodSandboxFilter", .descriptor = &runtime__v1__pod_sandbox_filter__descriptor, .fields = f222, .json_order = o222, .field_count = 3},
    {.name = "runtime.v1.PodSandboxMetadata", .short_name = "PodSandboxMetadata", .descriptor = &runtime__v1__pod_sandbox_metadata__descriptor, .fields = f223, .json_order = o223, .field_count = 4},
    {.name = "runtime.v1.PodSandboxMetrics", .short_name = "PodSandboxMetrics", .descriptor = &runtime__v1__pod_sandbox_metrics__descriptor, .fields = f224, .json_order = o224, .field_count = 3},
    {.name = "runtime.v1.PodSandboxNetworkStatus", .short_name = "PodSandboxNetworkStatus", .descriptor = &runtime__v1__pod_sandbox_network_status__descriptor, .fields = f225, .json_order = o225, .field_count = 2},
    {.name = "runtime.v1.PodSandboxStateValue", .short_name = "PodSandboxStateValue", .descriptor = &runtime__v1__pod_sandbox_state_value__descriptor, .fields = f226, .json_order = o226, .field_count = 1},
    {.name = "runtime.v1.PodSandboxStats", .short_name = "PodSandboxStats", .descriptor = &runtime__v1__pod_sandbox_stats__descriptor, .fields = f227, .json_order = o227, .field_count = 3},
    {.name = "runtime.v1.PodSandboxStatsFilter", .short_name = "PodSandboxStatsFilter", .descriptor = &runtime__v1__pod_sandbox_stats_filter__descriptor, .fields = f228, .json_order = o228, .field_count = 2},
    {.name = "runtime.v1.PodSandboxStatsRequest", .short_name = "PodSandboxStatsRequest", .descriptor = &runtime__v1__pod_sandbox_stats_request__descriptor, .fields = f229, .json_order = o229, .field_count = 1},
    {.name = "runtime.v1.PodSandboxStatsResponse", .short_name = "PodSandboxStatsResponse", .descriptor = &runtime__v1__pod_sandbox_stats_response__descriptor, .fields = f230, .json_order = o230, .field_count = 1},
    {.name = "runtime.v1.PodSandboxStatus", .short_name = "PodSandboxStatus", .descriptor = &runtime__v1__pod_sandbox_status__descriptor, .fields = f231, .json_order = o231, .field_count = 9},
    {.name = "runtime.v1.PodSandboxStatusRequest", .short_name = "PodSandboxStatusRequest", .descriptor = &runtime__v1__pod_sandbox_status_request__descriptor, .fields = f232, .json_order = o232, .field_count = 2},
    {.name = "runtime.v1.PodSandboxStatusResponse", .short_name = "PodSandboxStatusResponse", .descriptor = &runtime__v1__pod_sandbox_status_response__descriptor, .fields = f233, .json_order = o233, .field_count = 4},
    {.name = "runtime.v1.PortForwardRequest", .short_name = "PortForwardRequest", .descriptor = &runtime__v1__port_forward_request__descriptor, .fields = f234, .json_order = o234, .field_count = 2},
    {.name = "runtime.v1.PortForwardResponse", .short_name = "PortForwardResponse", .descriptor = &runtime__v1__port_forward_response__descriptor, .fields = f235, .json_order = o235, .field_count = 1},
    {.name = "runtime.v1.PortMapping", .short_name = "PortMapping", .descriptor = &runtime__v1__port_mapping__descriptor, .fields = f236, .json_order = o236, .field_count = 4},
    {.name = "runtime.v1.ProcessUsage", .short_name = "ProcessUsage", .descriptor = &runtime__v1__process_usage__descriptor, .fields = f237, .json_order = o237, .field_count = 2},
    {.name = "runtime.v1.PullImageRequest", .short_name = "PullImageRequest", .descriptor = &runtime__v1__pull_image_request__descriptor, .fields = f238, .json_order = o238, .field_count = 3},
    {.name = "runtime.v1.PullImageResponse", .short_name = "PullImageResponse", .descriptor = &runtime__v1__pull_image_response__descriptor, .fields = f239, .json_order = o239, .field_count = 1},
    {.name = "runtime.v1.RemoveContainerRequest", .short_name = "RemoveContainerRequest", .descriptor = &runtime__v1__remove_container_request__descriptor, .fields = f240, .json_order = o240, .field_count = 1},
    {.name = "runtime.v1.RemoveContainerResponse", .short_name = "RemoveContainerResponse", .descriptor = &runtime__v1__remove_container_response__descriptor},
    {.name = "runtime.v1.RemoveImageRequest", .short_name = "RemoveImageRequest", .descriptor = &runtime__v1__remove_image_request__descriptor, .fields = f242, .json_order = o242, .field_count = 1},
    {.name = "runtime.v1.RemoveImageResponse", .short_name = "RemoveImageResponse", .descriptor = &runtime__v1__remove_image_response__descriptor},
    {.name = "runtime.v1.RemovePodSandboxRequest", .short_name = "RemovePodSandboxRequest", .descriptor = &runtime__v1__remove_pod_sandbox_request__descriptor, .fields = f244, .json_order = o244, .field_count = 1},
    {.name = "runtime.v1.RemovePodSandboxResponse", .short_name = "RemovePodSandboxResponse", .descriptor = &runtime__v1__remove_pod_sandbox_response__descriptor},
    {.name = "runtime.v1.ReopenContainerLogRequest", .short_name = "ReopenContainerLogRequest", .descriptor = &runtime__v1__reopen_container_log_request__descriptor, .fields = f246, .json_order = o246, .field_count = 1},
    {.name = "runtime.v1.ReopenContainerLogResponse", .short_name = "ReopenContainerLogResponse", .descriptor = &runtime__v1__reopen_container_log_response__descriptor},
    {.name = "runtime.v1.RunPodSandboxRequest", .short_name = "RunPodSandboxRequest", .descriptor = &runtime__v1__run_pod_sandbox_request__descriptor, .fields = f248, .json_order = o248, .field_count = 2},
    {.name = "runtime.v1.RunPodSandboxResponse", .short_name = "RunPodSandboxResponse", .descriptor = &runtime__v1__run_pod_sandbox_response__descriptor, .fields = f249, .json_order = o249, .field_count = 1},
    {.name = "runtime.v1.RuntimeCondition", .short_name = "RuntimeCondition", .descriptor = &runtime__v1__runtime_condition__descriptor, .fields = f250, .json_order = o250, .field_count = 4},
    {.name = "runtime.v1.RuntimeConfig", .short_name = "RuntimeConfig", .descriptor = &runtime__v1__runtime_config__descriptor, .fields = f251, .json_order = o251, .field_count = 1},
    {.name = "runtime.v1.RuntimeConfigRequest", .short_name = "RuntimeConfigRequest", .descriptor = &runtime__v1__runtime_config_request__descriptor},
    {.name = "runtime.v1.RuntimeConfigResponse", .short_name = "RuntimeConfigResponse", .descriptor = &runtime__v1__runtime_config_response__descriptor, .fields = f253, .json_order = o253, .field_count = 1},
    {.name = "runtime.v1.RuntimeFeatures", .short_name = "RuntimeFeatures", .descriptor = &runtime__v1__runtime_features__descriptor, .fields = f254, .json_order = o254, .field_count = 1},
    {.name = "runtime.v1.RuntimeHandler", .short_name = "RuntimeHandler", .descriptor = &runtime__v1__runtime_handler__descriptor, .fields = f255, .json_order = o255, .field_count = 2},
    {.name = "runtime.v1.RuntimeHandlerFeatures", .short_name = "RuntimeHandlerFeatures", .descriptor = &runtime__v1__runtime_handler_features__descriptor, .fields = f256, .json_order = o256, .field_count = 2},
    {.name = "runtime.v1.RuntimeStatus", .short_name = "RuntimeStatus", .descriptor = &runtime__v1__runtime_status__descriptor, .fields = f257, .json_order = o257, .field_count = 1},
    {.name = "runtime.v1.SELinuxOption", .short_name = "SELinuxOption", .descriptor = &runtime__v1__selinux_option__descriptor, .fields = f258, .json_order = o258, .field_count = 4},
    {.name = "runtime.v1.SecurityProfile", .short_name = "SecurityProfile", .descriptor = &runtime__v1__security_profile__descriptor, .fields = f259, .json_order = o259, .field_count = 2},
    {.name = "runtime.v1.StartContainerRequest", .short_name = "StartContainerRequest", .descriptor = &runtime__v1__start_container_request__descriptor, .fields = f260, .json_order = o260, .field_count = 1},
    {.name = "runtime.v1.StartContainerResponse", .short_name = "StartContainerResponse", .descriptor = &runtime__v1__start_container_response__descriptor},
    {.name = "runtime.v1.StatusRequest", .short_name = "StatusRequest", .descriptor = &runtime__v1__status_request__descriptor, .fields = f262, .json_order = o262, .field_count = 1},
    {.name = "runtime.v1.StatusResponse", .short_name = "StatusResponse", .descriptor = &runtime__v1__status_response__descriptor, .fields = f263, .json_order = o263, .field_count = 4},
    {.name = "runtime.v1.StopContainerRequest", .short_name = "StopContainerRequest", .descriptor = &runtime__v1__stop_container_request__descriptor, .fields = f264, .json_order = o264, .field_count = 2},
    {.name = "runtime.v1.StopContainerResponse", .short_name = "StopContainerResponse", .descriptor = &runtime__v1__stop_container_response__descriptor},
    {.name = "runtime.v1.StopPodSandboxRequest", .short_name = "StopPodSandboxRequest", .descriptor = &runtime__v1__stop_pod_sandbox_request__descriptor, .fields = f266, .json_order = o266, .field_count = 1},
    {.name = "runtime.v1.StopPodSandboxResponse", .short_name = "StopPodSandboxResponse", .descriptor = &runtime__v1__stop_pod_sandbox_response__descriptor},
    {.name = "runtime.v1.SwapUsage", .short_name = "SwapUsage", .descriptor = &runtime__v1__swap_usage__descriptor, .fields = f268, .json_order = o268, .field_count = 3},
    {.name = "runtime.v1.UInt64Value", .short_name = "UInt64Value", .descriptor = &runtime__v1__uint64_value__descriptor, .fields = f269, .json_order = o269, .field_count = 1},
    {.name = "runtime.v1.UpdateContainerResourcesRequest", .short_name = "UpdateContainerResourcesRequest", .descriptor = &runtime__v1__update_container_resources_request__descriptor, .fields = f270, .json_order = o270, .field_count = 4},
    {.name = "runtime.v1.UpdateContainerResourcesResponse", .short_name = "UpdateContainerResourcesResponse", .descriptor = &runtime__v1__update_container_resources_response__descriptor},
    {.name = "runtime.v1.UpdateRuntimeConfigRequest", .short_name = "UpdateRuntimeConfigRequest", .descriptor = &runtime__v1__update_runtime_config_request__descriptor, .fields = f272, .json_order = o272, .field_count = 1},
    {.name = "runtime.v1.UpdateRuntimeConfigResponse", .short_name = "UpdateRuntimeConfigResponse", .descriptor = &runtime__v1__update_runtime_config_response__descriptor},
    {.name = "runtime.v1.UserNamespace", .short_name = "UserNamespace", .descriptor = &runtime__v1__user_namespace__descriptor, .fields = f274, .json_order = o274, .field_count = 3},
    {.name = "runtime.v1.VersionRequest", .short_name = "VersionRequest", .descriptor = &runtime__v1__version_request__descriptor, .fields = f275, .json_order = o275, .field_count = 1},
    {.name = "runtime.v1.VersionResponse", .short_name = "VersionResponse", .descriptor = &runtime__v1__version_response__descriptor, .fields = f276, .json_order = o276, .field_count = 4},
    {.name = "runtime.v1.WindowsContainerConfig", .short_name = "WindowsContainerConfig", .descriptor = &runtime__v1__windows_container_config__descriptor, .fields = f277, .json_order = o277, .field_count = 2},
    {.name = "runtime.v1.WindowsContainerResources", .short_name = "WindowsContainerResources", .descriptor = &runtime__v1__windows_container_resources__descriptor, .fields = f278, .json_order = o278, .field_count = 6},
    {.name = "runtime.v1.WindowsContainerSecurityContext", .short_name = "WindowsContainerSecurityContext", .descriptor = &runtime__v1__windows_container_security_context__descriptor, .fields = f279, .json_order = o279, .field_count = 3},
    {.name = "runtime.v1.WindowsContainerStats", .short_name = "WindowsContainerStats", .descriptor = &runtime__v1__windows_container_stats__descriptor, .fields = f280, .json_order = o280, .field_count = 4},
    {.name = "runtime.v1.WindowsCpuGroupAffinity", .short_name = "WindowsCpuGroupAffinity", .descriptor = &runtime__v1__windows_cpu_group_affinity__descriptor, .fields = f281, .json_order = o281, .field_count = 2},
    {.name = "runtime.v1.WindowsCpuUsage", .short_name = "WindowsCpuUsage", .descriptor = &runtime__v1__windows_cpu_usage__descriptor, .fields = f282, .json_order = o282, .field_count = 3},
    {.name = "runtime.v1.WindowsFilesystemUsage", .short_name = "WindowsFilesystemUsage", .descriptor = &runtime__v1__windows_filesystem_usage__descriptor, .fields = f283, .json_order = o283, .field_count = 3},
    {.name = "runtime.v1.WindowsMemoryUsage", .short_name = "WindowsMemoryUsage", .descriptor = &runtime__v1__windows_memory_usage__descriptor, .fields = f284, .json_order = o284, .field_count = 5},
    {.name = "runtime.v1.WindowsNamespaceOption", .short_name = "WindowsNamespaceOption", .descriptor = &runtime__v1__windows_namespace_option__descriptor, .fields = f285, .json_order = o285, .field_count = 1},
    {.name = "runtime.v1.WindowsNetworkInterfaceUsage", .short_name = "WindowsNetworkInterfaceUsage", .descriptor = &runtime__v1__windows_network_interface_usage__descriptor, .fields = f286, .json_order = o286, .field_count = 5},
    {.name = "runtime.v1.WindowsNetworkUsage", .short_name = "WindowsNetworkUsage", .descriptor = &runtime__v1__windows_network_usage__descriptor, .fields = f287, .json_order = o287, .field_count = 3},
    {.name = "runtime.v1.WindowsPodSandboxConfig", .short_name = "WindowsPodSandboxConfig", .descriptor = &runtime__v1__windows_pod_sandbox_config__descriptor, .fields = f288, .json_order = o288, .field_count = 1},
    {.name = "runtime.v1.WindowsPodSandboxStats", .short_name = "WindowsPodSandboxStats", .descriptor = &runtime__v1__windows_pod_sandbox_stats__descriptor, .fields = f289, .json_order = o289, .field_count = 5},
    {.name = "runtime.v1.WindowsProcessUsage", .short_name = "WindowsProcessUsage", .descriptor = &runtime__v1__windows_process_usage__descriptor, .fields = f290, .json_order = o290, .field_count = 2},
    {.name = "runtime.v1.WindowsSandboxSecurityContext", .short_name = "WindowsSandboxSecurityContext", .descriptor = &runtime__v1__windows_sandbox_security_context__descriptor, .fields = f291, .json_order = o291, .field_count = 4},
    {.name = "authpb.Permission", .short_name = "Permission", .descriptor = &authpb__permission__descriptor, .fields = f292, .json_order = o292, .field_count = 3},
    {.name = "authpb.Role", .short_name = "Role", .descriptor = &authpb__role__descriptor, .fields = f293, .json_order = o293, .field_count = 2},
    {.name = "authpb.User", .short_name = "User", .descriptor = &authpb__user__descriptor, .fields = f294, .json_order = o294, .field_count = 4},
    {.name = "authpb.UserAddOptions", .short_name = "UserAddOptions", .descriptor = &authpb__user_add_options__descriptor, .fields = f295, .json_order = o295, .field_count = 1},
    {.name = "mvccpb.Event", .short_name = "Event", .descriptor = &mvccpb__event__descriptor, .fields = f296, .json_order = o296, .field_count = 3},
    {.name = "mvccpb.KeyValue", .short_name = "KeyValue", .descriptor = &mvccpb__key_value__descriptor, .fields = f297, .json_order = o297, .field_count = 6},
    {.name = "etcdserverpb.AlarmMember", .short_name = "AlarmMember", .descriptor = &etcdserverpb__alarm_member__descriptor, .fields = f298, .json_order = o298, .field_count = 2},
    {.name = "etcdserverpb.AlarmRequest", .short_name = "AlarmRequest", .descriptor = &etcdserverpb__alarm_request__descriptor, .fields = f299, .json_order = o299, .field_count = 3},
    {.name = "etcdserverpb.AlarmResponse", .short_name = "AlarmResponse", .descriptor = &etcdserverpb__alarm_response__descriptor, .fields = f300, .json_order = o300, .field_count = 2},
    {.name = "etcdserverpb.AuthDisableRequest", .short_name = "AuthDisableRequest", .descriptor = &etcdserverpb__auth_disable_request__descriptor},
    {.name = "etcdserverpb.AuthDisableResponse", .short_name = "AuthDisableResponse", .descriptor = &etcdserverpb__auth_disable_response__descriptor, .fields = f302, .json_order = o302, .field_count = 1},
    {.name = "etcdserverpb.AuthEnableRequest", .short_name = "AuthEnableRequest", .descriptor = &etcdserverpb__auth_enable_request__descriptor},
    {.name = "etcdserverpb.AuthEnableResponse", .short_name = "AuthEnableResponse", .descriptor = &etcdserverpb__auth_enable_response__descriptor, .fields = f304, .json_order = o304, .field_count = 1},
    {.name = "etcdserverpb.AuthRoleAddRequest", .short_name = "AuthRoleAddRequest", .descriptor = &etcdserverpb__auth_role_add_request__descriptor, .fields = f305, .json_order = o305, .field_count = 1},
    {.name = "etcdserverpb.AuthRoleAddResponse", .short_name = "AuthRoleAddResponse", .descriptor = &etcdserverpb__auth_role_add_response__descriptor, .fields = f306, .json_order = o306, .field_count = 1},
    {.name = "etcdserverpb.AuthRoleDeleteRequest", .short_name = "AuthRoleDeleteRequest", .descriptor = &etcdserverpb__auth_role_delete_request__descriptor, .fields = f307, .json_order = o307, .field_count = 1},
    {.name = "etcdserverpb.AuthRoleDeleteResponse", .short_name = "AuthRoleDeleteResponse", .descriptor = &etcdserverpb__auth_role_delete_response__descriptor, .fields = f308, .json_order = o308, .field_count = 1},
    {.name = "etcdserverpb.AuthRoleGetRequest", .short_name = "AuthRoleGetRequest", .descriptor = &etcdserverpb__auth_role_get_request__descriptor, .fields = f309, .json_order = o309, .field_count = 1},
    {.name = "etcdserverpb.AuthRoleGetResponse", .short_name = "AuthRoleGetResponse", .descriptor = &etcdserverpb__auth_role_get_response__descriptor, .fields = f310, .json_order = o310, .field_count = 2},
    {.name = "etcdserverpb.AuthRoleGrantPermissionRequest", .short_name = "AuthRoleGrantPermissionRequest", .descriptor = &etcdserverpb__auth_role_grant_permission_request__descriptor, .fields = f311, .json_order = o311, .field_count = 2},
    {.name = "etcdserverpb.AuthRoleGrantPermissionResponse", .short_name = "AuthRoleGrantPermissionResponse", .descriptor = &etcdserverpb__auth_role_grant_permission_response__descriptor, .fields = f312, .json_order = o312, .field_count = 1},
    {.name = "etcdserverpb.AuthRoleListRequest", .short_name = "AuthRoleListRequest", .descriptor = &etcdserverpb__auth_role_list_request__descriptor},
    {.name = "etcdserverpb.AuthRoleListResponse", .short_name = "AuthRoleListResponse", .descriptor = &etcdserverpb__auth_role_list_response__descriptor, .fields = f314, .json_order = o314, .field_count = 2},
    {.name = "etcdserverpb.AuthRoleRevokePermissionRequest", .short_name = "AuthRoleRevokePermissionRequest", .descriptor = &etcdserverpb__auth_role_revoke_permission_request__descriptor, .fields = f315, .json_order = o315, .field_count = 3},
    {.name = "etcdserverpb.AuthRoleRevokePermissionResponse", .short_name = "AuthRoleRevokePermissionResponse", .descriptor = &etcdserverpb__auth_role_revoke_permission_response__descriptor, .fields = f316, .json_order = o316, .field_count = 1},
    {.name = "etcdserverpb.AuthStatusRequest", .short_name = "AuthStatusRequest", .descriptor = &etcdserverpb__auth_status_request__descriptor},
    {.name = "etcdserverpb.AuthStatusResponse", .short_name = "AuthStatusResponse", .descriptor = &etcdserverpb__auth_status_response__descriptor, .fields = f318, .json_order = o318, .field_count = 3},
    {.name = "etcdserverpb.AuthUserAddRequest", .short_name = "AuthUserAddRequest", .descriptor = &etcdserverpb__auth_user_add_request__descriptor, .fields = f319, .json_order = o319, .field_count = 4},
    {.name = "etcdserverpb.AuthUserAddResponse", .short_name = "AuthUserAddResponse", .descriptor = &etcdserverpb__auth_user_add_response__descriptor, .fields = f320, .json_order = o320, .field_count = 1},
    {.name = "etcdserverpb.AuthUserChangePasswordRequest", .short_name = "AuthUserChangePasswordRequest", .descriptor = &etcdserverpb__auth_user_change_password_request__descriptor, .fields = f321, .json_order = o321, .field_count = 3},
    {.name = "etcdserverpb.AuthUserChangePasswordResponse", .short_name = "AuthUserChangePasswordResponse", .descriptor = &etcdserverpb__auth_user_change_password_response__descriptor, .fields = f322, .json_order = o322, .field_count = 1},
    {.name = "etcdserverpb.AuthUserDeleteRequest", .short_name = "AuthUserDeleteRequest", .descriptor = &etcdserverpb__auth_user_delete_request__descriptor, .fields = f323, .json_order = o323, .field_count = 1},
    {.name = "etcdserverpb.AuthUserDeleteResponse", .short_name = "AuthUserDeleteResponse", .descriptor = &etcdserverpb__auth_user_delete_response__descriptor, .fields = f324, .json_order = o324, .field_count = 1},
    {.name = "etcdserverpb.AuthUserGetRequest", .short_name = "AuthUserGetRequest", .descriptor = &etcdserverpb__auth_user_get_request__descriptor, .fields = f325, .json_order = o325, .field_count = 1},
    {.name = "etcdserverpb.AuthUserGetResponse", .short_name = "AuthUserGetResponse", .descriptor = &etcdserverpb__auth_user_get_response__descriptor, .fields = f326, .json_order = o326, .field_count = 2},
    {.name = "etcdserverpb.AuthUserGrantRoleRequest", .short_name = "AuthUserGrantRoleRequest", .descriptor = &etcdserverpb__auth_user_grant_role_request__descriptor, .fields = f327, .json_order = o327, .field_count = 2},
    {.name = "etcdserverpb.AuthUserGrantRoleResponse", .short_name = "AuthUserGrantRoleResponse", .descriptor = &etcdserverpb__auth_user_grant_role_response__descriptor, .fields = f328, .json_order = o328, .field_count = 1},
    {.name = "etcdserverpb.AuthUserListRequest", .short_name = "AuthUserListRequest", .descriptor = &etcdserverpb__auth_user_list_request__descriptor},
    {.name = "etcdserverpb.AuthUserListResponse", .short_name = "AuthUserListResponse", .descriptor = &etcdserverpb__auth_user_list_response__descriptor, .fields = f330, .json_order = o330, .field_count = 2},
    {.name = "etcdserverpb.AuthUserRevokeRoleRequest", .short_name = "AuthUserRevokeRoleRequest", .descriptor = &etcdserverpb__auth_user_revoke_role_request__descriptor, .fields = f331, .json_order = o331, .field_count = 2},
    {.name = "etcdserverpb.AuthUserRevokeRoleResponse", .short_name = "AuthUserRevokeRoleResponse", .descriptor = &etcdserverpb__auth_user_revoke_role_response__descriptor, .fields = f332, .json_order = o332, .field_count = 1},
    {.name = "etcdserverpb.AuthenticateRequest", .short_name = "AuthenticateRequest", .descriptor = &etcdserverpb__authenticate_request__descriptor, .fields = f333, .json_order = o333, .field_count = 2},
    {.name = "etcdserverpb.AuthenticateResponse", .short_name = "AuthenticateResponse", .descriptor = &etcdserverpb__authenticate_response__descriptor, .fields = f334, .json_order = o334, .field_count = 2},
    {.name = "etcdserverpb.CompactionRequest", .short_name = "CompactionRequest", .descriptor = &etcdserverpb__compaction_request__descriptor, .fields = f335, .json_order = o335, .field_count = 2},
    {.name = "etcdserverpb.CompactionResponse", .short_name = "CompactionResponse", .descriptor = &etcdserverpb__compaction_response__descriptor, .fields = f336, .json_order = o336, .field_count = 1},
    {.name = "etcdserverpb.Compare", .short_name = "Compare", .descriptor = &etcdserverpb__compare__descriptor, .fields = f337, .json_order = o337, .field_count = 9},
    {.name = "etcdserverpb.DefragmentRequest", .short_name = "DefragmentRequest", .descriptor = &etcdserverpb__defragment_request__descriptor},
    {.name = "etcdserverpb.DefragmentResponse", .short_name = "DefragmentResponse", .descriptor = &etcdserverpb__defragment_response__descriptor, .fields = f339, .json_order = o339, .field_count = 1},
    {.name = "etcdserverpb.DeleteRangeRequest", .short_name = "DeleteRangeRequest", .descriptor = &etcdserverpb__delete_range_request__descriptor, .fields = f340, .json_order = o340, .field_count = 3},
    {.name = "etcdserverpb.DeleteRangeResponse", .short_name = "DeleteRangeResponse", .descriptor = &etcdserverpb__delete_range_response__descriptor, .fields = f341, .json_order = o341, .field_count = 3},
    {.name = "etcdserverpb.DowngradeRequest", .short_name = "DowngradeRequest", .descriptor = &etcdserverpb__downgrade_request__descriptor, .fields = f342, .json_order = o342, .field_count = 2},
    {.name = "etcdserverpb.DowngradeResponse", .short_name = "DowngradeResponse", .descriptor = &etcdserverpb__downgrade_response__descriptor, .fields = f343, .json_order = o343, .field_count = 2},
    {.name = "etcdserverpb.HashKVRequest", .short_name = "HashKVRequest", .descriptor = &etcdserverpb__hash_kvrequest__descriptor, .fields = f344, .json_order = o344, .field_count = 1},
    {.name = "etcdserverpb.HashKVResponse", .short_name = "HashKVResponse", .descriptor = &etcdserverpb__hash_kvresponse__descriptor, .fields = f345, .json_order = o345, .field_count = 3},
    {.name = "etcdserverpb.HashRequest", .short_name = "HashRequest", .descriptor = &etcdserverpb__hash_request__descriptor},
    {.name = "etcdserverpb.HashResponse", .short_name = "HashResponse", .descriptor = &etcdserverpb__hash_response__descriptor, .fields = f347, .json_order = o347, .field_count = 2},
    {.name = "etcdserverpb.LeaseCheckpoint", .short_name = "LeaseCheckpoint", .descriptor = &etcdserverpb__lease_checkpoint__descriptor, .fields = f348, .json_order = o348, .field_count = 2},
    {.name = "etcdserverpb.LeaseCheckpointRequest", .short_name = "LeaseCheckpointRequest", .descriptor = &etcdserverpb__lease_checkpoint_request__descriptor, .fields = f349, .json_order = o349, .field_count = 1},
    {.name = "etcdserverpb.LeaseCheckpointResponse", .short_name = "LeaseCheckpointResponse", .descriptor = &etcdserverpb__lease_checkpoint_response__descriptor, .fields = f350, .json_order = o350, .field_count = 1},
    {.name = "etcdserverpb.LeaseGrantRequest", .short_name = "LeaseGrantRequest", .descriptor = &etcdserverpb__lease_grant_request__descriptor, .fields = f351, .json_order = o351, .field_count = 2},
    {.name = "etcdserverpb.LeaseGrantResponse", .short_name = "LeaseGrantResponse", .descriptor = &etcdserverpb__lease_grant_response__descriptor, .fields = f352, .json_order = o352, .field_count = 4},
    {.name = "etcdserverpb.LeaseKeepAliveRequest", .short_name = "LeaseKeepAliveRequest", .descriptor = &etcdserverpb__lease_keep_alive_request__descriptor, .fields = f353, .json_order = o353, .field_count = 1},
    {.name = "etcdserverpb.LeaseKeepAliveResponse", .short_name = "LeaseKeepAliveResponse", .descriptor = &etcdserverpb__lease_keep_alive_response__descriptor, .fields = f354, .json_order = o354, .field_count = 3},
    {.name = "etcdserverpb.LeaseLeasesRequest", .short_name = "LeaseLeasesRequest", .descriptor = &etcdserverpb__lease_leases_request__descriptor},
    {.name = "etcdserverpb.LeaseLeasesResponse", .short_name = "LeaseLeasesResponse", .descriptor = &etcdserverpb__lease_leases_response__descriptor, .fields = f356, .json_order = o356, .field_count = 2},
    {.name = "etcdserverpb.LeaseRevokeRequest", .short_name = "LeaseRevokeRequest", .descriptor = &etcdserverpb__lease_revoke_request__descriptor, .fields = f357, .json_order = o357, .field_count = 1},
    {.name = "etcdserverpb.LeaseRevokeResponse", .short_name = "LeaseRevokeResponse", .descriptor = &etcdserverpb__lease_revoke_response__descriptor, .fields = f358, .json_order = o358, .field_count = 1},
    {.name = "etcdserverpb.LeaseStatus", .short_name = "LeaseStatus", .descriptor = &etcdserverpb__lease_status__descriptor, .fields = f359, .json_order = o359, .field_count = 1},
    {.name = "etcdserverpb.LeaseTimeToLiveRequest", .short_name = "LeaseTimeToLiveRequest", .descriptor = &etcdserverpb__lease_time_to_live_request__descriptor, .fields = f360, .json_order = o360, .field_count = 2},
    {.name = "etcdserverpb.LeaseTimeToLiveResponse", .short_name = "LeaseTimeToLiveResponse", .descriptor = &etcdserverpb__lease_time_to_live_response__descriptor, .fields = f361, .json_order = o361, .field_count = 5},
    {.name = "etcdserverpb.Member", .short_name = "Member", .descriptor = &etcdserverpb__member__descriptor, .fields = f362, .json_order = o362, .field_count = 5},
    {.name = "etcdserverpb.MemberAddRequest", .short_name = "MemberAddRequest", .descriptor = &etcdserverpb__member_add_request__descriptor, .fields = f363, .json_order = o363, .field_count = 2},
    {.name = "etcdserverpb.MemberAddResponse", .short_name = "MemberAddResponse", .descriptor = &etcdserverpb__member_add_response__descriptor, .fields = f364, .json_order = o364, .field_count = 3},
    {.name = "etcdserverpb.MemberListRequest", .short_name = "MemberListRequest", .descriptor = &etcdserverpb__member_list_request__descriptor, .fields = f365, .json_order = o365, .field_count = 1},
    {.name = "etcdserverpb.MemberListResponse", .short_name = "MemberListResponse", .descriptor = &etcdserverpb__member_list_response__descriptor, .fields = f366, .json_order = o366, .field_count = 2},
    {.name = "etcdserverpb.MemberPromoteRequest", .short_name = "MemberPromoteRequest", .descriptor = &etcdserverpb__member_promote_request__descriptor, .fields = f367, .json_order = o367, .field_count = 1},
    {.name = "etcdserverpb.MemberPromoteResponse", .short_name = "MemberPromoteResponse", .descriptor = &etcdserverpb__member_promote_response__descriptor, .fields = f368, .json_order = o368, .field_count = 2},
    {.name = "etcdserverpb.MemberRemoveRequest", .short_name = "MemberRemoveRequest", .descriptor = &etcdserverpb__member_remove_request__descriptor, .fields = f369, .json_order = o369, .field_count = 1},
    {.name = "etcdserverpb.MemberRemoveResponse", .short_name = "MemberRemoveResponse", .descriptor = &etcdserverpb__member_remove_response__descriptor, .fields = f370, .json_order = o370, .field_count = 2},
    {.name = "etcdserverpb.MemberUpdateRequest", .short_name = "MemberUpdateRequest", .descriptor = &etcdserverpb__member_update_request__descriptor, .fields = f371, .json_order = o371, .field_count = 2},
    {.name = "etcdserverpb.MemberUpdateResponse", .short_name = "MemberUpdateResponse", .descriptor = &etcdserverpb__member_update_response__descriptor, .fields = f372, .json_order = o372, .field_count = 2},
    {.name = "etcdserverpb.MoveLeaderRequest", .short_name = "MoveLeaderRequest", .descriptor = &etcdserverpb__move_leader_request__descriptor, .fields = f373, .json_order = o373, .field_count = 1},
    {.name = "etcdserverpb.MoveLeaderResponse", .short_name = "MoveLeaderResponse", .descriptor = &etcdserverpb__move_leader_response__descriptor, .fields = f374, .json_order = o374, .field_count = 1},
    {.name = "etcdserverpb.PutRequest", .short_name = "PutRequest", .descriptor = &etcdserverpb__put_request__descriptor, .fields = f375, .json_order = o375, .field_count = 6},
    {.name = "etcdserverpb.PutResponse", .short_name = "PutResponse", .descriptor = &etcdserverpb__put_response__descriptor, .fields = f376, .json_order = o376, .field_count = 2},
    {.name = "etcdserverpb.RangeRequest", .short_name = "RangeRequest", .descriptor = &etcdserverpb__range_request__descriptor, .fields = f377, .json_order = o377, .field_count = 13},
    {.name = "etcdserverpb.RangeResponse", .short_name = "RangeResponse", .descriptor = &etcdserverpb__range_response__descriptor, .fields = f378, .json_order = o378, .field_count = 4},
    {.name = "etcdserverpb.RequestOp", .short_name = "RequestOp", .descriptor = &etcdserverpb__request_op__descriptor, .fields = f379, .json_order = o379, .field_count = 4},
    {.name = "etcdserverpb.ResponseHeader", .short_name = "ResponseHeader", .descriptor = &etcdserverpb__response_header__descriptor, .fields = f380, .json_order = o380, .field_count = 4},
    {.name = "etcdserverpb.ResponseOp", .short_name = "ResponseOp", .descriptor = &etcdserverpb__response_op__descriptor, .fields = f381, .json_order = o381, .field_count = 4},
    {.name = "etcdserverpb.SnapshotRequest", .short_name = "SnapshotRequest", .descriptor = &etcdserverpb__snapshot_request__descriptor},
    {.name = "etcdserverpb.SnapshotResponse", .short_name = "SnapshotResponse", .descriptor = &etcdserverpb__snapshot_response__descriptor, .fields = f383, .json_order = o383, .field_count = 3},
    {.name = "etcdserverpb.StatusRequest", .short_name = "StatusRequest", .descriptor = &etcdserverpb__status_request__descriptor},
    {.name = "etcdserverpb.StatusResponse", .short_name = "StatusResponse", .descriptor = &etcdserverpb__status_response__descriptor, .fields = f385, .json_order = o385, .field_count = 10},
    {.name = "etcdserverpb.TxnRequest", .short_name = "TxnRequest", .descriptor = &etcdserverpb__txn_request__descriptor, .fields = f386, .json_order = o386, .field_count = 3},
    {.name = "etcdserverpb.TxnResponse", .short_name = "TxnResponse", .descriptor = &etcdserverpb__txn_response__descriptor, .fields = f387, .json_order = o387, .field_count = 3},
    {.name = "etcdserverpb.WatchCancelRequest", .short_name = "WatchCancelRequest", .descriptor = &etcdserverpb__watch_cancel_request__descriptor, .fields = f388, .json_order = o388, .field_count = 1},
    {.name = "etcdserverpb.WatchCreateRequest", .short_name = "WatchCreateRequest", .descriptor = &etcdserverpb__watch_create_request__descriptor, .fields = f389, .json_order = o389, .field_count = 8},
    {.name = "etcdserverpb.WatchProgressRequest", .short_name = "WatchProgressRequest", .descriptor = &etcdserverpb__watch_progress_request__descriptor},
    {.name = "etcdserverpb.WatchRequest", .short_name = "WatchRequest", .descriptor = &etcdserverpb__watch_request__descriptor, .fields = f391, .json_order = o391, .field_count = 3},
    {.name = "etcdserverpb.WatchResponse", .short_name = "WatchResponse", .descriptor = &etcdserverpb__watch_response__descriptor, .fields = f392, .json_order = o392, .field_count = 8},
    {.name = "v3electionpb.CampaignRequest", .short_name = "CampaignRequest", .descriptor = &v3electionpb__campaign_request__descriptor, .fields = f393, .json_order = o393, .field_count = 3},
    {.name = "v3electionpb.CampaignResponse", .short_name = "CampaignResponse", .descriptor = &v3electionpb__campaign_response__descriptor, .fields = f394, .json_order = o394, .field_count = 2},
    {.name = "v3electionpb.LeaderKey", .short_name = "LeaderKey", .descriptor = &v3electionpb__leader_key__descriptor, .fields = f395, .json_order = o395, .field_count = 4},
    {.name = "v3electionpb.LeaderRequest", .short_name = "LeaderRequest", .descriptor = &v3electionpb__leader_request__descriptor, .fields = f396, .json_order = o396, .field_count = 1},
    {.name = "v3electionpb.LeaderResponse", .short_name = "LeaderResponse", .descriptor = &v3electionpb__leader_response__descriptor, .fields = f397, .json_order = o397, .field_count = 2},
    {.name = "v3electionpb.ProclaimRequest", .short_name = "ProclaimRequest", .descriptor = &v3electionpb__proclaim_request__descriptor, .fields = f398, .json_order = o398, .field_count = 2},
    {.name = "v3electionpb.ProclaimResponse", .short_name = "ProclaimResponse", .descriptor = &v3electionpb__proclaim_response__descriptor, .fields = f399, .json_order = o399, .field_count = 1},
    {.name = "v3electionpb.ResignRequest", .short_name = "ResignRequest", .descriptor = &v3electionpb__resign_request__descriptor, .fields = f400, .json_order = o400, .field_count = 1},
    {.name = "v3electionpb.ResignResponse", .short_name = "ResignResponse", .descriptor = &v3electionpb__resign_response__descriptor, .fields = f401, .json_order = o401, .field_count = 1},
    {.name = "v3lockpb.LockRequest", .short_name = "LockRequest", .descriptor = &v3lockpb__lock_request__descriptor, .fields = f402, .json_order = o402, .field_count = 2},
    {.name = "v3lockpb.LockResponse", .short_name = "LockResponse", .descriptor = &v3lockpb__lock_response__descriptor, .fields = f403, .json_order = o403, .field_count = 2},
    {.name = "v3lockpb.UnlockRequest", .short_name = "UnlockRequest", .descriptor = &v3lockpb__unlock_request__descriptor, .fields = f404, .json_order = o404, .field_count = 1},
    {.name = "v3lockpb.UnlockResponse", .short_name = "UnlockResponse", .descriptor = &v3lockpb__unlock_response__descriptor, .fields = f405, .json_order = o405, .field_count = 1},
    {.name = "google.rpc.Status", .short_name = "Status", .descriptor = &google__rpc__status__descriptor, .fields = f406, .json_order = o406, .field_count = 3},
    {.name = "grpc.health.v1.HealthCheckRequest", .short_name = "HealthCheckRequest", .descriptor = &grpc__health__v1__health_check_request__descriptor, .fields = f407, .json_order = o407, .field_count = 1},
    {.name = "grpc.health.v1.HealthCheckResponse", .short_name = "HealthCheckResponse", .descriptor = &grpc__health__v1__health_check_response__descriptor, .fields = f408, .json_order = o408, .field_count = 1},
    {.name = "k8s.io.apimachinery.pkg.runtime.RawExtension", .short_name = "RawExtension", .descriptor = &k8s__io__apimachinery__pkg__runtime__raw_extension__descriptor, .fields = f409, .json_order = o409, .field_count = 1, .json_form = "raw-json-value", .openapi = "io.k8s.apimachinery.pkg.runtime.RawExtension"},
    {.name = "k8s.io.apimachinery.pkg.runtime.TypeMeta", .short_name = "TypeMeta", .descriptor = &k8s__io__apimachinery__pkg__runtime__type_meta__descriptor, .fields = f410, .json_order = o410, .field_count = 2, .openapi = "io.k8s.apimachinery.pkg.runtime.TypeMeta"},
    {.name = "k8s.io.apimachinery.pkg.runtime.Unknown", .short_name = "Unknown", .descriptor = &k8s__io__apimachinery__pkg__runtime__unknown__descriptor, .fields = f411, .json_order = o411, .field_count = 4, .json_form = "raw-json-value", .openapi = "io.k8s.apimachinery.pkg.runtime.Unknown"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup", .short_name = "APIGroup", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__apigroup__descriptor, .fields = f412, .json_order = o412, .field_count = 4, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.APIGroup"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.APIGroupList", .short_name = "APIGroupList", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__apigroup_list__descriptor, .fields = f413, .json_order = o413, .field_count = 1, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.APIGroupList"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.APIResource", .short_name = "APIResource", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__apiresource__descriptor, .fields = f414, .json_order = o414, .field_count = 10, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.APIResource"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.APIResourceList", .short_name = "APIResourceList", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__apiresource_list__descriptor, .fields = f415, .json_order = o415, .field_count = 2, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.APIResourceList"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.APIVersions", .short_name = "APIVersions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__apiversions__descriptor, .fields = f416, .json_order = o416, .field_count = 2, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.APIVersions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.ApplyOptions", .short_name = "ApplyOptions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__apply_options__descriptor, .fields = f417, .json_order = o417, .field_count = 3, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.ApplyOptions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.Condition", .short_name = "Condition", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__condition__descriptor, .fields = f418, .json_order = o418, .field_count = 6, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.Condition"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.CreateOptions", .short_name = "CreateOptions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__create_options__descriptor, .fields = f419, .json_order = o419, .field_count = 3, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.CreateOptions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.DeleteOptions", .short_name = "DeleteOptions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__delete_options__descriptor, .fields = f420, .json_order = o420, .field_count = 6, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.Duration", .short_name = "Duration", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__duration__descriptor, .fields = f421, .json_order = o421, .field_count = 1, .json_form = "string:go-duration", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.Duration"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement", .short_name = "FieldSelectorRequirement", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__field_selector_requirement__descriptor, .fields = f422, .json_order = o422, .field_count = 3, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.FieldsV1", .short_name = "FieldsV1", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__fields_v1__descriptor, .fields = f423, .json_order = o423, .field_count = 1, .json_form = "raw-json-object", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.GetOptions", .short_name = "GetOptions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__get_options__descriptor, .fields = f424, .json_order = o424, .field_count = 1, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.GetOptions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.GroupKind", .short_name = "GroupKind", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__group_kind__descriptor, .fields = f425, .json_order = o425, .field_count = 2, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.GroupKind"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource", .short_name = "GroupResource", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__group_resource__descriptor, .fields = f426, .json_order = o426, .field_count = 2, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.GroupResource"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersion", .short_name = "GroupVersion", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__group_version__descriptor, .fields = f427, .json_order = o427, .field_count = 2, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersion"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery", .short_name = "GroupVersionForDiscovery", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__group_version_for_discovery__descriptor, .fields = f428, .json_order = o428, .field_count = 2, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind", .short_name = "GroupVersionKind", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__group_version_kind__descriptor, .fields = f429, .json_order = o429, .field_count = 3, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionKind"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource", .short_name = "GroupVersionResource", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__group_version_resource__descriptor, .fields = f430, .json_order = o430, .field_count = 3, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionResource"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector", .short_name = "LabelSelector", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__label_selector__descriptor, .fields = f431, .json_order = o431, .field_count = 2, .map_type = "atomic", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement", .short_name = "LabelSelectorRequirement", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__label_selector_requirement__descriptor, .fields = f432, .json_order = o432, .field_count = 3, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.List", .short_name = "List", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__list__descriptor, .fields = f433, .json_order = o433, .field_count = 2, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.List"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta", .short_name = "ListMeta", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__list_meta__descriptor, .fields = f434, .json_order = o434, .field_count = 4, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.ListOptions", .short_name = "ListOptions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__list_options__descriptor, .fields = f435, .json_order = o435, .field_count = 10, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.ListOptions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry", .short_name = "ManagedFieldsEntry", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__managed_fields_entry__descriptor, .fields = f436, .json_order = o436, .field_count = 7, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime", .short_name = "MicroTime", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__micro_time__descriptor, .fields = f437, .json_order = o437, .field_count = 2, .json_form = "string:rfc3339-micros-utc-or-null", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta", .short_name = "ObjectMeta", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__object_meta__descriptor, .fields = f438, .json_order = o438, .field_count = 15, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference", .short_name = "OwnerReference", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__owner_reference__descriptor, .fields = f439, .json_order = o439, .field_count = 6, .map_type = "atomic", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata", .short_name = "PartialObjectMetadata", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__partial_object_metadata__descriptor, .fields = f440, .json_order = o440, .field_count = 1, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList", .short_name = "PartialObjectMetadataList", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__partial_object_metadata_list__descriptor, .fields = f441, .json_order = o441, .field_count = 2, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.Patch", .short_name = "Patch", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__patch__descriptor, .json_form = "empty-object", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.Patch"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.PatchOptions", .short_name = "PatchOptions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__patch_options__descriptor, .fields = f443, .json_order = o443, .field_count = 4, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.PatchOptions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.Preconditions", .short_name = "Preconditions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__preconditions__descriptor, .fields = f444, .json_order = o444, .field_count = 2, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.RootPaths", .short_name = "RootPaths", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__root_paths__descriptor, .fields = f445, .json_order = o445, .field_count = 1, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.RootPaths"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR", .short_name = "ServerAddressByClientCIDR", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__server_address_by_client_cidr__descriptor, .fields = f446, .json_order = o446, .field_count = 2, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.Status", .short_name = "Status", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__status__descriptor, .fields = f447, .json_order = o447, .field_count = 6, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.Status"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause", .short_name = "StatusCause", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__status_cause__descriptor, .fields = f448, .json_order = o448, .field_count = 3, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails", .short_name = "StatusDetails", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__status_details__descriptor, .fields = f449, .json_order = o449, .field_count = 6, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.TableOptions", .short_name = "TableOptions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__table_options__descriptor, .fields = f450, .json_order = o450, .field_count = 1, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.TableOptions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.Time", .short_name = "Time", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__time__descriptor, .fields = f451, .json_order = o451, .field_count = 2, .json_form = "string:rfc3339-seconds-utc-or-null", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.Time"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.Timestamp", .short_name = "Timestamp", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__timestamp__descriptor, .fields = f452, .json_order = o452, .field_count = 2, .json_form = "not-in-json", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.Timestamp"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.TypeMeta", .short_name = "TypeMeta", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__type_meta__descriptor, .fields = f453, .json_order = o453, .field_count = 2, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.TypeMeta"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.UpdateOptions", .short_name = "UpdateOptions", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__update_options__descriptor, .fields = f454, .json_order = o454, .field_count = 3, .type_meta = 1, .group = "meta.k8s.io", .version = "v1", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.UpdateOptions"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.Verbs", .short_name = "Verbs", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__verbs__descriptor, .fields = f455, .json_order = o455, .field_count = 1, .json_form = "array-of-string", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.Verbs"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1.WatchEvent", .short_name = "WatchEvent", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1__watch_event__descriptor, .fields = f456, .json_order = o456, .field_count = 2, .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent"},
    {.name = "k8s.io.api.authentication.v1.BoundObjectReference", .short_name = "BoundObjectReference", .descriptor = &k8s__io__api__authentication__v1__bound_object_reference__descriptor, .fields = f457, .json_order = o457, .field_count = 4, .openapi = "io.k8s.api.authentication.v1.BoundObjectReference"},
    {.name = "k8s.io.api.authentication.v1.ExtraValue", .short_name = "ExtraValue", .descriptor = &k8s__io__api__authentication__v1__extra_value__descriptor, .fields = f458, .json_order = o458, .field_count = 1, .json_form = "array-of-string", .openapi = "io.k8s.api.authentication.v1.ExtraValue"},
    {.name = "k8s.io.api.authentication.v1.SelfSubjectReview", .short_name = "SelfSubjectReview", .descriptor = &k8s__io__api__authentication__v1__self_subject_review__descriptor, .fields = f459, .json_order = o459, .field_count = 2, .type_meta = 1, .group = "authentication.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.authentication.v1.SelfSubjectReview"},
    {.name = "k8s.io.api.authentication.v1.SelfSubjectReviewStatus", .short_name = "SelfSubjectReviewStatus", .descriptor = &k8s__io__api__authentication__v1__self_subject_review_status__descriptor, .fields = f460, .json_order = o460, .field_count = 1, .openapi = "io.k8s.api.authentication.v1.SelfSubjectReviewStatus"},
    {.name = "k8s.io.api.authentication.v1.TokenRequest", .short_name = "TokenRequest", .descriptor = &k8s__io__api__authentication__v1__token_request__descriptor, .fields = f461, .json_order = o461, .field_count = 3, .type_meta = 1, .group = "authentication.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.authentication.v1.TokenRequest"},
    {.name = "k8s.io.api.authentication.v1.TokenRequestSpec", .short_name = "TokenRequestSpec", .descriptor = &k8s__io__api__authentication__v1__token_request_spec__descriptor, .fields = f462, .json_order = o462, .field_count = 3, .openapi = "io.k8s.api.authentication.v1.TokenRequestSpec"},
    {.name = "k8s.io.api.authentication.v1.TokenRequestStatus", .short_name = "TokenRequestStatus", .descriptor = &k8s__io__api__authentication__v1__token_request_status__descriptor, .fields = f463, .json_order = o463, .field_count = 2, .openapi = "io.k8s.api.authentication.v1.TokenRequestStatus"},
    {.name = "k8s.io.api.authentication.v1.TokenReview", .short_name = "TokenReview", .descriptor = &k8s__io__api__authentication__v1__token_review__descriptor, .fields = f464, .json_order = o464, .field_count = 3, .type_meta = 1, .group = "authentication.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.authentication.v1.TokenReview"},
    {.name = "k8s.io.api.authentication.v1.TokenReviewSpec", .short_name = "TokenReviewSpec", .descriptor = &k8s__io__api__authentication__v1__token_review_spec__descriptor, .fields = f465, .json_order = o465, .field_count = 2, .openapi = "io.k8s.api.authentication.v1.TokenReviewSpec"},
    {.name = "k8s.io.api.authentication.v1.TokenReviewStatus", .short_name = "TokenReviewStatus", .descriptor = &k8s__io__api__authentication__v1__token_review_status__descriptor, .fields = f466, .json_order = o466, .field_count = 4, .openapi = "io.k8s.api.authentication.v1.TokenReviewStatus"},
    {.name = "k8s.io.api.authentication.v1.UserInfo", .short_name = "UserInfo", .descriptor = &k8s__io__api__authentication__v1__user_info__descriptor, .fields = f467, .json_order = o467, .field_count = 4, .openapi = "io.k8s.api.authentication.v1.UserInfo"},
    {.name = "k8s.io.api.admission.v1.AdmissionRequest", .short_name = "AdmissionRequest", .descriptor = &k8s__io__api__admission__v1__admission_request__descriptor, .fields = f468, .json_order = o468, .field_count = 15, .openapi = "io.k8s.api.admission.v1.AdmissionRequest"},
    {.name = "k8s.io.api.admission.v1.AdmissionResponse", .short_name = "AdmissionResponse", .descriptor = &k8s__io__api__admission__v1__admission_response__descriptor, .fields = f469, .json_order = o469, .field_count = 7, .openapi = "io.k8s.api.admission.v1.AdmissionResponse"},
    {.name = "k8s.io.api.admission.v1.AdmissionReview", .short_name = "AdmissionReview", .descriptor = &k8s__io__api__admission__v1__admission_review__descriptor, .fields = f470, .json_order = o470, .field_count = 2, .type_meta = 1, .group = "admission.k8s.io", .version = "v1", .openapi = "io.k8s.api.admission.v1.AdmissionReview"},
    {.name = "k8s.io.api.admissionregistration.v1.AuditAnnotation", .short_name = "AuditAnnotation", .descriptor = &k8s__io__api__admissionregistration__v1__audit_annotation__descriptor, .fields = f471, .json_order = o471, .field_count = 2, .openapi = "io.k8s.api.admissionregistration.v1.AuditAnnotation"},
    {.name = "k8s.io.api.admissionregistration.v1.ExpressionWarning", .short_name = "ExpressionWarning", .descriptor = &k8s__io__api__admissionregistration__v1__expression_warning__descriptor, .fields = f472, .json_order = o472, .field_count = 2, .openapi = "io.k8s.api.admissionregistration.v1.ExpressionWarning"},
    {.name = "k8s.io.api.admissionregistration.v1.MatchCondition", .short_name = "MatchCondition", .descriptor = &k8s__io__api__admissionregistration__v1__match_condition__descriptor, .fields = f473, .json_order = o473, .field_count = 2, .openapi = "io.k8s.api.admissionregistration.v1.MatchCondition"},
    {.name = "k8s.io.api.admissionregistration.v1.MatchResources", .short_name = "MatchResources", .descriptor = &k8s__io__api__admissionregistration__v1__match_resources__descriptor, .fields = f474, .json_order = o474, .field_count = 5, .map_type = "atomic", .openapi = "io.k8s.api.admissionregistration.v1.MatchResources"},
    {.name = "k8s.io.api.admissionregistration.v1.MutatingWebhook", .short_name = "MutatingWebhook", .descriptor = &k8s__io__api__admissionregistration__v1__mutating_webhook__descriptor, .fields = f475, .json_order = o475, .field_count = 12, .openapi = "io.k8s.api.admissionregistration.v1.MutatingWebhook"},
    {.name = "k8s.io.api.admissionregistration.v1.MutatingWebhookConfiguration", .short_name = "MutatingWebhookConfiguration", .descriptor = &k8s__io__api__admissionregistration__v1__mutating_webhook_configuration__descriptor, .fields = f476, .json_order = o476, .field_count = 2, .type_meta = 1, .group = "admissionregistration.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration"},
    {.name = "k8s.io.api.admissionregistration.v1.MutatingWebhookConfigurationList", .short_name = "MutatingWebhookConfigurationList", .descriptor = &k8s__io__api__admissionregistration__v1__mutating_webhook_configuration_list__descriptor, .fields = f477, .json_order = o477, .field_count = 2, .type_meta = 1, .group = "admissionregistration.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList"},
    {.name = "k8s.io.api.admissionregistration.v1.NamedRuleWithOperations", .short_name = "NamedRuleWithOperations", .descriptor = &k8s__io__api__admissionregistration__v1__named_rule_with_operations__descriptor, .fields = f478, .json_order = o478, .field_count = 2, .map_type = "atomic", .openapi = "io.k8s.api.admissionregistration.v1.NamedRuleWithOperations"},
    {.name = "k8s.io.api.admissionregistration.v1.ParamKind", .short_name = "ParamKind", .descriptor = &k8s__io__api__admissionregistration__v1__param_kind__descriptor, .fields = f479, .json_order = o479, .field_count = 2, .map_type = "atomic", .openapi = "io.k8s.api.admissionregistration.v1.ParamKind"},
    {.name = "k8s.io.api.admissionregistration.v1.ParamRef", .short_name = "ParamRef", .descriptor = &k8s__io__api__admissionregistration__v1__param_ref__descriptor, .fields = f480, .json_order = o480, .field_count = 4, .map_type = "atomic", .openapi = "io.k8s.api.admissionregistration.v1.ParamRef"},
    {.name = "k8s.io.api.admissionregistration.v1.Rule", .short_name = "Rule", .descriptor = &k8s__io__api__admissionregistration__v1__rule__descriptor, .fields = f481, .json_order = o481, .field_count = 4, .openapi = "io.k8s.api.admissionregistration.v1.Rule"},
    {.name = "k8s.io.api.admissionregistration.v1.RuleWithOperations", .short_name = "RuleWithOperations", .descriptor = &k8s__io__api__admissionregistration__v1__rule_with_operations__descriptor, .fields = f482, .json_order = o482, .field_count = 2, .openapi = "io.k8s.api.admissionregistration.v1.RuleWithOperations"},
    {.name = "k8s.io.api.admissionregistration.v1.ServiceReference", .short_name = "ServiceReference", .descriptor = &k8s__io__api__admissionregistration__v1__service_reference__descriptor, .fields = f483, .json_order = o483, .field_count = 4, .openapi = "io.k8s.api.admissionregistration.v1.ServiceReference"},
    {.name = "k8s.io.api.admissionregistration.v1.TypeChecking", .short_name = "TypeChecking", .descriptor = &k8s__io__api__admissionregistration__v1__type_checking__descriptor, .fields = f484, .json_order = o484, .field_count = 1, .openapi = "io.k8s.api.admissionregistration.v1.TypeChecking"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicy", .short_name = "ValidatingAdmissionPolicy", .descriptor = &k8s__io__api__admissionregistration__v1__validating_admission_policy__descriptor, .fields = f485, .json_order = o485, .field_count = 3, .type_meta = 1, .group = "admissionregistration.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding", .short_name = "ValidatingAdmissionPolicyBinding", .descriptor = &k8s__io__api__admissionregistration__v1__validating_admission_policy_binding__descriptor, .fields = f486, .json_order = o486, .field_count = 2, .type_meta = 1, .group = "admissionregistration.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList", .short_name = "ValidatingAdmissionPolicyBindingList", .descriptor = &k8s__io__api__admissionregistration__v1__validating_admission_policy_binding_list__descriptor, .fields = f487, .json_order = o487, .field_count = 2, .type_meta = 1, .group = "admissionregistration.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec", .short_name = "ValidatingAdmissionPolicyBindingSpec", .descriptor = &k8s__io__api__admissionregistration__v1__validating_admission_policy_binding_spec__descriptor, .fields = f488, .json_order = o488, .field_count = 4, .openapi = "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyList", .short_name = "ValidatingAdmissionPolicyList", .descriptor = &k8s__io__api__admissionregistration__v1__validating_admission_policy_list__descriptor, .fields = f489, .json_order = o489, .field_count = 2, .type_meta = 1, .group = "admissionregistration.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyList"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicySpec", .short_name = "ValidatingAdmissionPolicySpec", .descriptor = &k8s__io__api__admissionregistration__v1__validating_admission_policy_spec__descriptor, .fields = f490, .json_order = o490, .field_count = 7, .openapi = "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus", .short_name = "ValidatingAdmissionPolicyStatus", .descriptor = &k8s__io__api__admissionregistration__v1__validating_admission_policy_status__descriptor, .fields = f491, .json_order = o491, .field_count = 3, .openapi = "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingWebhook", .short_name = "ValidatingWebhook", .descriptor = &k8s__io__api__admissionregistration__v1__validating_webhook__descriptor, .fields = f492, .json_order = o492, .field_count = 11, .openapi = "io.k8s.api.admissionregistration.v1.ValidatingWebhook"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingWebhookConfiguration", .short_name = "ValidatingWebhookConfiguration", .descriptor = &k8s__io__api__admissionregistration__v1__validating_webhook_configuration__descriptor, .fields = f493, .json_order = o493, .field_count = 2, .type_meta = 1, .group = "admissionregistration.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration"},
    {.name = "k8s.io.api.admissionregistration.v1.ValidatingWebhookConfigurationList", .short_name = "ValidatingWebhookConfigurationList", .descriptor = &k8s__io__api__admissionregistration__v1__validating_webhook_configuration_list__descriptor, .fields = f494, .json_order = o494, .field_count = 2, .type_meta = 1, .group = "admissionregistration.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList"},
    {.name = "k8s.io.api.admissionregistration.v1.Validation", .short_name = "Validation", .descriptor = &k8s__io__api__admissionregistration__v1__validation__descriptor, .fields = f495, .json_order = o495, .field_count = 4, .openapi = "io.k8s.api.admissionregistration.v1.Validation"},
    {.name = "k8s.io.api.admissionregistration.v1.Variable", .short_name = "Variable", .descriptor = &k8s__io__api__admissionregistration__v1__variable__descriptor, .fields = f496, .json_order = o496, .field_count = 2, .map_type = "atomic", .openapi = "io.k8s.api.admissionregistration.v1.Variable"},
    {.name = "k8s.io.api.admissionregistration.v1.WebhookClientConfig", .short_name = "WebhookClientConfig", .descriptor = &k8s__io__api__admissionregistration__v1__webhook_client_config__descriptor, .fields = f497, .json_order = o497, .field_count = 3, .openapi = "io.k8s.api.admissionregistration.v1.WebhookClientConfig"},
    {.name = "k8s.io.api.apidiscovery.v2.APIGroupDiscovery", .short_name = "APIGroupDiscovery", .descriptor = &k8s__io__api__apidiscovery__v2__apigroup_discovery__descriptor, .fields = f498, .json_order = o498, .field_count = 2, .type_meta = 1, .group = "apidiscovery.k8s.io", .version = "v2", .metadata = "object", .openapi = "io.k8s.api.apidiscovery.v2.APIGroupDiscovery"},
    {.name = "k8s.io.api.apidiscovery.v2.APIGroupDiscoveryList", .short_name = "APIGroupDiscoveryList", .descriptor = &k8s__io__api__apidiscovery__v2__apigroup_discovery_list__descriptor, .fields = f499, .json_order = o499, .field_count = 2, .type_meta = 1, .group = "apidiscovery.k8s.io", .version = "v2", .metadata = "list", .openapi = "io.k8s.api.apidiscovery.v2.APIGroupDiscoveryList"},
    {.name = "k8s.io.api.apidiscovery.v2.APIResourceDiscovery", .short_name = "APIResourceDiscovery", .descriptor = &k8s__io__api__apidiscovery__v2__apiresource_discovery__descriptor, .fields = f500, .json_order = o500, .field_count = 8, .openapi = "io.k8s.api.apidiscovery.v2.APIResourceDiscovery"},
    {.name = "k8s.io.api.apidiscovery.v2.APISubresourceDiscovery", .short_name = "APISubresourceDiscovery", .descriptor = &k8s__io__api__apidiscovery__v2__apisubresource_discovery__descriptor, .fields = f501, .json_order = o501, .field_count = 4, .openapi = "io.k8s.api.apidiscovery.v2.APISubresourceDiscovery"},
    {.name = "k8s.io.api.apidiscovery.v2.APIVersionDiscovery", .short_name = "APIVersionDiscovery", .descriptor = &k8s__io__api__apidiscovery__v2__apiversion_discovery__descriptor, .fields = f502, .json_order = o502, .field_count = 3, .openapi = "io.k8s.api.apidiscovery.v2.APIVersionDiscovery"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionRequest", .short_name = "ConversionRequest", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__conversion_request__descriptor, .fields = f503, .json_order = o503, .field_count = 3, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ConversionRequest"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionResponse", .short_name = "ConversionResponse", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__conversion_response__descriptor, .fields = f504, .json_order = o504, .field_count = 3, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ConversionResponse"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionReview", .short_name = "ConversionReview", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__conversion_review__descriptor, .fields = f505, .json_order = o505, .field_count = 2, .type_meta = 1, .group = "apiextensions.k8s.io", .version = "v1", .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ConversionReview"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition", .short_name = "CustomResourceColumnDefinition", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_column_definition__descriptor, .fields = f506, .json_order = o506, .field_count = 6, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion", .short_name = "CustomResourceConversion", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_conversion__descriptor, .fields = f507, .json_order = o507, .field_count = 2, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition", .short_name = "CustomResourceDefinition", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_definition__descriptor, .fields = f508, .json_order = o508, .field_count = 3, .type_meta = 1, .group = "apiextensions.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition", .short_name = "CustomResourceDefinitionCondition", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_definition_condition__descriptor, .fields = f509, .json_order = o509, .field_count = 5, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList", .short_name = "CustomResourceDefinitionList", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_definition_list__descriptor, .fields = f510, .json_order = o510, .field_count = 2, .type_meta = 1, .group = "apiextensions.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames", .short_name = "CustomResourceDefinitionNames", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_definition_names__descriptor, .fields = f511, .json_order = o511, .field_count = 6, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec", .short_name = "CustomResourceDefinitionSpec", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_definition_spec__descriptor, .fields = f512, .json_order = o512, .field_count = 6, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus", .short_name = "CustomResourceDefinitionStatus", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_definition_status__descriptor, .fields = f513, .json_order = o513, .field_count = 3, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion", .short_name = "CustomResourceDefinitionVersion", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_definition_version__descriptor, .fields = f514, .json_order = o514, .field_count = 9, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale", .short_name = "CustomResourceSubresourceScale", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_subresource_scale__descriptor, .fields = f515, .json_order = o515, .field_count = 3, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus", .short_name = "CustomResourceSubresourceStatus", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_subresource_status__descriptor, .json_form = "empty-object", .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources", .short_name = "CustomResourceSubresources", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_subresources__descriptor, .fields = f517, .json_order = o517, .field_count = 2, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation", .short_name = "CustomResourceValidation", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__custom_resource_validation__descriptor, .fields = f518, .json_order = o518, .field_count = 1, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation", .short_name = "ExternalDocumentation", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__external_documentation__descriptor, .fields = f519, .json_order = o519, .field_count = 2, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSON", .short_name = "JSON", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__json__descriptor, .fields = f520, .json_order = o520, .field_count = 1, .json_form = "raw-json-value", .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", .short_name = "JSONSchemaProps", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__jsonschema_props__descriptor, .fields = f521, .json_order = o521, .field_count = 44, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray", .short_name = "JSONSchemaPropsOrArray", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__jsonschema_props_or_array__descriptor, .fields = f522, .json_order = o522, .field_count = 2, .json_form = "object-or-array", .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool", .short_name = "JSONSchemaPropsOrBool", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__jsonschema_props_or_bool__descriptor, .fields = f523, .json_order = o523, .field_count = 2, .json_form = "object-or-bool", .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray", .short_name = "JSONSchemaPropsOrStringArray", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__jsonschema_props_or_string_array__descriptor, .fields = f524, .json_order = o524, .field_count = 2, .json_form = "object-or-array-of-string", .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.SelectableField", .short_name = "SelectableField", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__selectable_field__descriptor, .fields = f525, .json_order = o525, .field_count = 1, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ServiceReference", .short_name = "ServiceReference", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__service_reference__descriptor, .fields = f526, .json_order = o526, .field_count = 4, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ValidationRule", .short_name = "ValidationRule", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__validation_rule__descriptor, .fields = f527, .json_order = o527, .field_count = 6, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig", .short_name = "WebhookClientConfig", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__webhook_client_config__descriptor, .fields = f528, .json_order = o528, .field_count = 3, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig"},
    {.name = "k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookConversion", .short_name = "WebhookConversion", .descriptor = &k8s__io__apiextensions_apiserver__pkg__apis__apiextensions__v1__webhook_conversion__descriptor, .fields = f529, .json_order = o529, .field_count = 2, .openapi = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion"},
    {.name = "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIService", .short_name = "APIService", .descriptor = &k8s__io__kube_aggregator__pkg__apis__apiregistration__v1__apiservice__descriptor, .fields = f530, .json_order = o530, .field_count = 3, .type_meta = 1, .group = "apiregistration.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService"},
    {.name = "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceCondition", .short_name = "APIServiceCondition", .descriptor = &k8s__io__kube_aggregator__pkg__apis__apiregistration__v1__apiservice_condition__descriptor, .fields = f531, .json_order = o531, .field_count = 5, .openapi = "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceCondition"},
    {.name = "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceList", .short_name = "APIServiceList", .descriptor = &k8s__io__kube_aggregator__pkg__apis__apiregistration__v1__apiservice_list__descriptor, .fields = f532, .json_order = o532, .field_count = 2, .type_meta = 1, .group = "apiregistration.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList"},
    {.name = "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceSpec", .short_name = "APIServiceSpec", .descriptor = &k8s__io__kube_aggregator__pkg__apis__apiregistration__v1__apiservice_spec__descriptor, .fields = f533, .json_order = o533, .field_count = 7, .openapi = "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec"},
    {.name = "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceStatus", .short_name = "APIServiceStatus", .descriptor = &k8s__io__kube_aggregator__pkg__apis__apiregistration__v1__apiservice_status__descriptor, .fields = f534, .json_order = o534, .field_count = 1, .openapi = "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceStatus"},
    {.name = "k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.ServiceReference", .short_name = "ServiceReference", .descriptor = &k8s__io__kube_aggregator__pkg__apis__apiregistration__v1__service_reference__descriptor, .fields = f535, .json_order = o535, .field_count = 3, .openapi = "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference"},
    {.name = "k8s.io.apimachinery.pkg.util.intstr.IntOrString", .short_name = "IntOrString", .descriptor = &k8s__io__apimachinery__pkg__util__intstr__int_or_string__descriptor, .fields = f536, .json_order = o536, .field_count = 3, .json_form = "number-or-string", .openapi = "io.k8s.apimachinery.pkg.util.intstr.IntOrString"},
    {.name = "k8s.io.apimachinery.pkg.api.resource.Quantity", .short_name = "Quantity", .descriptor = &k8s__io__apimachinery__pkg__api__resource__quantity__descriptor, .fields = f537, .json_order = o537, .field_count = 1, .json_form = "string-or-number:quantity", .openapi = "io.k8s.apimachinery.pkg.api.resource.Quantity"},
    {.name = "k8s.io.apimachinery.pkg.api.resource.QuantityValue", .short_name = "QuantityValue", .descriptor = &k8s__io__apimachinery__pkg__api__resource__quantity_value__descriptor, .fields = f538, .json_order = o538, .field_count = 1, .json_form = "string-or-number:quantity", .openapi = "io.k8s.apimachinery.pkg.api.resource.QuantityValue"},
    {.name = "k8s.io.api.core.v1.AWSElasticBlockStoreVolumeSource", .short_name = "AWSElasticBlockStoreVolumeSource", .descriptor = &k8s__io__api__core__v1__awselastic_block_store_volume_source__descriptor, .fields = f539, .json_order = o539, .field_count = 4, .openapi = "io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource"},
    {.name = "k8s.io.api.core.v1.Affinity", .short_name = "Affinity", .descriptor = &k8s__io__api__core__v1__affinity__descriptor, .fields = f540, .json_order = o540, .field_count = 3, .openapi = "io.k8s.api.core.v1.Affinity"},
    {.name = "k8s.io.api.core.v1.AppArmorProfile", .short_name = "AppArmorProfile", .descriptor = &k8s__io__api__core__v1__app_armor_profile__descriptor, .fields = f541, .json_order = o541, .field_count = 2, .openapi = "io.k8s.api.core.v1.AppArmorProfile"},
    {.name = "k8s.io.api.core.v1.AttachedVolume", .short_name = "AttachedVolume", .descriptor = &k8s__io__api__core__v1__attached_volume__descriptor, .fields = f542, .json_order = o542, .field_count = 2, .openapi = "io.k8s.api.core.v1.AttachedVolume"},
    {.name = "k8s.io.api.core.v1.AvoidPods", .short_name = "AvoidPods", .descriptor = &k8s__io__api__core__v1__avoid_pods__descriptor, .fields = f543, .json_order = o543, .field_count = 1, .openapi = "io.k8s.api.core.v1.AvoidPods"},
    {.name = "k8s.io.api.core.v1.AzureDiskVolumeSource", .short_name = "AzureDiskVolumeSource", .descriptor = &k8s__io__api__core__v1__azure_disk_volume_source__descriptor, .fields = f544, .json_order = o544, .field_count = 6, .openapi = "io.k8s.api.core.v1.AzureDiskVolumeSource"},
    {.name = "k8s.io.api.core.v1.AzureFilePersistentVolumeSource", .short_name = "AzureFilePersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__azure_file_persistent_volume_source__descriptor, .fields = f545, .json_order = o545, .field_count = 4, .openapi = "io.k8s.api.core.v1.AzureFilePersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.AzureFileVolumeSource", .short_name = "AzureFileVolumeSource", .descriptor = &k8s__io__api__core__v1__azure_file_volume_source__descriptor, .fields = f546, .json_order = o546, .field_count = 3, .openapi = "io.k8s.api.core.v1.AzureFileVolumeSource"},
    {.name = "k8s.io.api.core.v1.Binding", .short_name = "Binding", .descriptor = &k8s__io__api__core__v1__binding__descriptor, .fields = f547, .json_order = o547, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.Binding"},
    {.name = "k8s.io.api.core.v1.CSIPersistentVolumeSource", .short_name = "CSIPersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__csipersistent_volume_source__descriptor, .fields = f548, .json_order = o548, .field_count = 10, .openapi = "io.k8s.api.core.v1.CSIPersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.CSIVolumeSource", .short_name = "CSIVolumeSource", .descriptor = &k8s__io__api__core__v1__csivolume_source__descriptor, .fields = f549, .json_order = o549, .field_count = 5, .openapi = "io.k8s.api.core.v1.CSIVolumeSource"},
    {.name = "k8s.io.api.core.v1.Capabilities", .short_name = "Capabilities", .descriptor = &k8s__io__api__core__v1__capabilities__descriptor, .fields = f550, .json_order = o550, .field_count = 2, .openapi = "io.k8s.api.core.v1.Capabilities"},
    {.name = "k8s.io.api.core.v1.CephFSPersistentVolumeSource", .short_name = "CephFSPersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__ceph_fspersistent_volume_source__descriptor, .fields = f551, .json_order = o551, .field_count = 6, .openapi = "io.k8s.api.core.v1.CephFSPersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.CephFSVolumeSource", .short_name = "CephFSVolumeSource", .descriptor = &k8s__io__api__core__v1__ceph_fsvolume_source__descriptor, .fields = f552, .json_order = o552, .field_count = 6, .openapi = "io.k8s.api.core.v1.CephFSVolumeSource"},
    {.name = "k8s.io.api.core.v1.CinderPersistentVolumeSource", .short_name = "CinderPersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__cinder_persistent_volume_source__descriptor, .fields = f553, .json_order = o553, .field_count = 4, .openapi = "io.k8s.api.core.v1.CinderPersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.CinderVolumeSource", .short_name = "CinderVolumeSource", .descriptor = &k8s__io__api__core__v1__cinder_volume_source__descriptor, .fields = f554, .json_order = o554, .field_count = 4, .openapi = "io.k8s.api.core.v1.CinderVolumeSource"},
    {.name = "k8s.io.api.core.v1.ClientIPConfig", .short_name = "ClientIPConfig", .descriptor = &k8s__io__api__core__v1__client_ipconfig__descriptor, .fields = f555, .json_order = o555, .field_count = 1, .openapi = "io.k8s.api.core.v1.ClientIPConfig"},
    {.name = "k8s.io.api.core.v1.ClusterTrustBundleProjection", .short_name = "ClusterTrustBundleProjection", .descriptor = &k8s__io__api__core__v1__cluster_trust_bundle_projection__descriptor, .fields = f556, .json_order = o556, .field_count = 5, .openapi = "io.k8s.api.core.v1.ClusterTrustBundleProjection"},
    {.name = "k8s.io.api.core.v1.ComponentCondition", .short_name = "ComponentCondition", .descriptor = &k8s__io__api__core__v1__component_condition__descriptor, .fields = f557, .json_order = o557, .field_count = 4, .openapi = "io.k8s.api.core.v1.ComponentCondition"},
    {.name = "k8s.io.api.core.v1.ComponentStatus", .short_name = "ComponentStatus", .descriptor = &k8s__io__api__core__v1__component_status__descriptor, .fields = f558, .json_order = o558, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.ComponentStatus"},
    {.name = "k8s.io.api.core.v1.ComponentStatusList", .short_name = "ComponentStatusList", .descriptor = &k8s__io__api__core__v1__component_status_list__descriptor, .fields = f559, .json_order = o559, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.ComponentStatusList"},
    {.name = "k8s.io.api.core.v1.ConfigMap", .short_name = "ConfigMap", .descriptor = &k8s__io__api__core__v1__config_map__descriptor, .fields = f560, .json_order = o560, .field_count = 4, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.ConfigMap"},
    {.name = "k8s.io.api.core.v1.ConfigMapEnvSource", .short_name = "ConfigMapEnvSource", .descriptor = &k8s__io__api__core__v1__config_map_env_source__descriptor, .fields = f561, .json_order = o561, .field_count = 2, .openapi = "io.k8s.api.core.v1.ConfigMapEnvSource"},
    {.name = "k8s.io.api.core.v1.ConfigMapKeySelector", .short_name = "ConfigMapKeySelector", .descriptor = &k8s__io__api__core__v1__config_map_key_selector__descriptor, .fields = f562, .json_order = o562, .field_count = 3, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.ConfigMapKeySelector"},
    {.name = "k8s.io.api.core.v1.ConfigMapList", .short_name = "ConfigMapList", .descriptor = &k8s__io__api__core__v1__config_map_list__descriptor, .fields = f563, .json_order = o563, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.ConfigMapList"},
    {.name = "k8s.io.api.core.v1.ConfigMapNodeConfigSource", .short_name = "ConfigMapNodeConfigSource", .descriptor = &k8s__io__api__core__v1__config_map_node_config_source__descriptor, .fields = f564, .json_order = o564, .field_count = 5, .openapi = "io.k8s.api.core.v1.ConfigMapNodeConfigSource"},
    {.name = "k8s.io.api.core.v1.ConfigMapProjection", .short_name = "ConfigMapProjection", .descriptor = &k8s__io__api__core__v1__config_map_projection__descriptor, .fields = f565, .json_order = o565, .field_count = 3, .openapi = "io.k8s.api.core.v1.ConfigMapProjection"},
    {.name = "k8s.io.api.core.v1.ConfigMapVolumeSource", .short_name = "ConfigMapVolumeSource", .descriptor = &k8s__io__api__core__v1__config_map_volume_source__descriptor, .fields = f566, .json_order = o566, .field_count = 4, .openapi = "io.k8s.api.core.v1.ConfigMapVolumeSource"},
    {.name = "k8s.io.api.core.v1.Container", .short_name = "Container", .descriptor = &k8s__io__api__core__v1__container__descriptor, .fields = f567, .json_order = o567, .field_count = 24, .openapi = "io.k8s.api.core.v1.Container"},
    {.name = "k8s.io.api.core.v1.ContainerImage", .short_name = "ContainerImage", .descriptor = &k8s__io__api__core__v1__container_image__descriptor, .fields = f568, .json_order = o568, .field_count = 2, .openapi = "io.k8s.api.core.v1.ContainerImage"},
    {.name = "k8s.io.api.core.v1.ContainerPort", .short_name = "ContainerPort", .descriptor = &k8s__io__api__core__v1__container_port__descriptor, .fields = f569, .json_order = o569, .field_count = 5, .openapi = "io.k8s.api.core.v1.ContainerPort"},
    {.name = "k8s.io.api.core.v1.ContainerResizePolicy", .short_name = "ContainerResizePolicy", .descriptor = &k8s__io__api__core__v1__container_resize_policy__descriptor, .fields = f570, .json_order = o570, .field_count = 2, .openapi = "io.k8s.api.core.v1.ContainerResizePolicy"},
    {.name = "k8s.io.api.core.v1.ContainerState", .short_name = "ContainerState", .descriptor = &k8s__io__api__core__v1__container_state__descriptor, .fields = f571, .json_order = o571, .field_count = 3, .openapi = "io.k8s.api.core.v1.ContainerState"},
    {.name = "k8s.io.api.core.v1.ContainerStateRunning", .short_name = "ContainerStateRunning", .descriptor = &k8s__io__api__core__v1__container_state_running__descriptor, .fields = f572, .json_order = o572, .field_count = 1, .openapi = "io.k8s.api.core.v1.ContainerStateRunning"},
    {.name = "k8s.io.api.core.v1.ContainerStateTerminated", .short_name = "ContainerStateTerminated", .descriptor = &k8s__io__api__core__v1__container_state_terminated__descriptor, .fields = f573, .json_order = o573, .field_count = 7, .openapi = "io.k8s.api.core.v1.ContainerStateTerminated"},
    {.name = "k8s.io.api.core.v1.ContainerStateWaiting", .short_name = "ContainerStateWaiting", .descriptor = &k8s__io__api__core__v1__container_state_waiting__descriptor, .fields = f574, .json_order = o574, .field_count = 2, .openapi = "io.k8s.api.core.v1.ContainerStateWaiting"},
    {.name = "k8s.io.api.core.v1.ContainerStatus", .short_name = "ContainerStatus", .descriptor = &k8s__io__api__core__v1__container_status__descriptor, .fields = f575, .json_order = o575, .field_count = 14, .openapi = "io.k8s.api.core.v1.ContainerStatus"},
    {.name = "k8s.io.api.core.v1.ContainerUser", .short_name = "ContainerUser", .descriptor = &k8s__io__api__core__v1__container_user__descriptor, .fields = f576, .json_order = o576, .field_count = 1, .openapi = "io.k8s.api.core.v1.ContainerUser"},
    {.name = "k8s.io.api.core.v1.DaemonEndpoint", .short_name = "DaemonEndpoint", .descriptor = &k8s__io__api__core__v1__daemon_endpoint__descriptor, .fields = f577, .json_order = o577, .field_count = 1, .openapi = "io.k8s.api.core.v1.DaemonEndpoint"},
    {.name = "k8s.io.api.core.v1.DownwardAPIProjection", .short_name = "DownwardAPIProjection", .descriptor = &k8s__io__api__core__v1__downward_apiprojection__descriptor, .fields = f578, .json_order = o578, .field_count = 1, .openapi = "io.k8s.api.core.v1.DownwardAPIProjection"},
    {.name = "k8s.io.api.core.v1.DownwardAPIVolumeFile", .short_name = "DownwardAPIVolumeFile", .descriptor = &k8s__io__api__core__v1__downward_apivolume_file__descriptor, .fields = f579, .json_order = o579, .field_count = 4, .openapi = "io.k8s.api.core.v1.DownwardAPIVolumeFile"},
    {.name = "k8s.io.api.core.v1.DownwardAPIVolumeSource", .short_name = "DownwardAPIVolumeSource", .descriptor = &k8s__io__api__core__v1__downward_apivolume_source__descriptor, .fields = f580, .json_order = o580, .field_count = 2, .openapi = "io.k8s.api.core.v1.DownwardAPIVolumeSource"},
    {.name = "k8s.io.api.core.v1.EmptyDirVolumeSource", .short_name = "EmptyDirVolumeSource", .descriptor = &k8s__io__api__core__v1__empty_dir_volume_source__descriptor, .fields = f581, .json_order = o581, .field_count = 2, .openapi = "io.k8s.api.core.v1.EmptyDirVolumeSource"},
    {.name = "k8s.io.api.core.v1.EndpointAddress", .short_name = "EndpointAddress", .descriptor = &k8s__io__api__core__v1__endpoint_address__descriptor, .fields = f582, .json_order = o582, .field_count = 4, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.EndpointAddress"},
    {.name = "k8s.io.api.core.v1.EndpointPort", .short_name = "EndpointPort", .descriptor = &k8s__io__api__core__v1__endpoint_port__descriptor, .fields = f583, .json_order = o583, .field_count = 4, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.EndpointPort"},
    {.name = "k8s.io.api.core.v1.EndpointSubset", .short_name = "EndpointSubset", .descriptor = &k8s__io__api__core__v1__endpoint_subset__descriptor, .fields = f584, .json_order = o584, .field_count = 3, .openapi = "io.k8s.api.core.v1.EndpointSubset"},
    {.name = "k8s.io.api.core.v1.Endpoints", .short_name = "Endpoints", .descriptor = &k8s__io__api__core__v1__endpoints__descriptor, .fields = f585, .json_order = o585, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.Endpoints"},
    {.name = "k8s.io.api.core.v1.EndpointsList", .short_name = "EndpointsList", .descriptor = &k8s__io__api__core__v1__endpoints_list__descriptor, .fields = f586, .json_order = o586, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.EndpointsList"},
    {.name = "k8s.io.api.core.v1.EnvFromSource", .short_name = "EnvFromSource", .descriptor = &k8s__io__api__core__v1__env_from_source__descriptor, .fields = f587, .json_order = o587, .field_count = 3, .openapi = "io.k8s.api.core.v1.EnvFromSource"},
    {.name = "k8s.io.api.core.v1.EnvVar", .short_name = "EnvVar", .descriptor = &k8s__io__api__core__v1__env_var__descriptor, .fields = f588, .json_order = o588, .field_count = 3, .openapi = "io.k8s.api.core.v1.EnvVar"},
    {.name = "k8s.io.api.core.v1.EnvVarSource", .short_name = "EnvVarSource", .descriptor = &k8s__io__api__core__v1__env_var_source__descriptor, .fields = f589, .json_order = o589, .field_count = 4, .openapi = "io.k8s.api.core.v1.EnvVarSource"},
    {.name = "k8s.io.api.core.v1.EphemeralContainer", .short_name = "EphemeralContainer", .descriptor = &k8s__io__api__core__v1__ephemeral_container__descriptor, .fields = f590, .json_order = o590, .field_count = 2, .openapi = "io.k8s.api.core.v1.EphemeralContainer"},
    {.name = "k8s.io.api.core.v1.EphemeralContainerCommon", .short_name = "EphemeralContainerCommon", .descriptor = &k8s__io__api__core__v1__ephemeral_container_common__descriptor, .fields = f591, .json_order = o591, .field_count = 24, .openapi = "io.k8s.api.core.v1.EphemeralContainerCommon"},
    {.name = "k8s.io.api.core.v1.EphemeralVolumeSource", .short_name = "EphemeralVolumeSource", .descriptor = &k8s__io__api__core__v1__ephemeral_volume_source__descriptor, .fields = f592, .json_order = o592, .field_count = 1, .openapi = "io.k8s.api.core.v1.EphemeralVolumeSource"},
    {.name = "k8s.io.api.core.v1.Event", .short_name = "Event", .descriptor = &k8s__io__api__core__v1__event__descriptor, .fields = f593, .json_order = o593, .field_count = 15, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.Event"},
    {.name = "k8s.io.api.core.v1.EventList", .short_name = "EventList", .descriptor = &k8s__io__api__core__v1__event_list__descriptor, .fields = f594, .json_order = o594, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.EventList"},
    {.name = "k8s.io.api.core.v1.EventSeries", .short_name = "EventSeries", .descriptor = &k8s__io__api__core__v1__event_series__descriptor, .fields = f595, .json_order = o595, .field_count = 2, .openapi = "io.k8s.api.core.v1.EventSeries"},
    {.name = "k8s.io.api.core.v1.EventSource", .short_name = "EventSource", .descriptor = &k8s__io__api__core__v1__event_source__descriptor, .fields = f596, .json_order = o596, .field_count = 2, .openapi = "io.k8s.api.core.v1.EventSource"},
    {.name = "k8s.io.api.core.v1.ExecAction", .short_name = "ExecAction", .descriptor = &k8s__io__api__core__v1__exec_action__descriptor, .fields = f597, .json_order = o597, .field_count = 1, .openapi = "io.k8s.api.core.v1.ExecAction"},
    {.name = "k8s.io.api.core.v1.FCVolumeSource", .short_name = "FCVolumeSource", .descriptor = &k8s__io__api__core__v1__fcvolume_source__descriptor, .fields = f598, .json_order = o598, .field_count = 5, .openapi = "io.k8s.api.core.v1.FCVolumeSource"},
    {.name = "k8s.io.api.core.v1.FlexPersistentVolumeSource", .short_name = "FlexPersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__flex_persistent_volume_source__descriptor, .fields = f599, .json_order = o599, .field_count = 5, .openapi = "io.k8s.api.core.v1.FlexPersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.FlexVolumeSource", .short_name = "FlexVolumeSource", .descriptor = &k8s__io__api__core__v1__flex_volume_source__descriptor, .fields = f600, .json_order = o600, .field_count = 5, .openapi = "io.k8s.api.core.v1.FlexVolumeSource"},
    {.name = "k8s.io.api.core.v1.FlockerVolumeSource", .short_name = "FlockerVolumeSource", .descriptor = &k8s__io__api__core__v1__flocker_volume_source__descriptor, .fields = f601, .json_order = o601, .field_count = 2, .openapi = "io.k8s.api.core.v1.FlockerVolumeSource"},
    {.name = "k8s.io.api.core.v1.GCEPersistentDiskVolumeSource", .short_name = "GCEPersistentDiskVolumeSource", .descriptor = &k8s__io__api__core__v1__gcepersistent_disk_volume_source__descriptor, .fields = f602, .json_order = o602, .field_count = 4, .openapi = "io.k8s.api.core.v1.GCEPersistentDiskVolumeSource"},
    {.name = "k8s.io.api.core.v1.GRPCAction", .short_name = "GRPCAction", .descriptor = &k8s__io__api__core__v1__grpcaction__descriptor, .fields = f603, .json_order = o603, .field_count = 2, .openapi = "io.k8s.api.core.v1.GRPCAction"},
    {.name = "k8s.io.api.core.v1.GitRepoVolumeSource", .short_name = "GitRepoVolumeSource", .descriptor = &k8s__io__api__core__v1__git_repo_volume_source__descriptor, .fields = f604, .json_order = o604, .field_count = 3, .openapi = "io.k8s.api.core.v1.GitRepoVolumeSource"},
    {.name = "k8s.io.api.core.v1.GlusterfsPersistentVolumeSource", .short_name = "GlusterfsPersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__glusterfs_persistent_volume_source__descriptor, .fields = f605, .json_order = o605, .field_count = 4, .openapi = "io.k8s.api.core.v1.GlusterfsPersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.GlusterfsVolumeSource", .short_name = "GlusterfsVolumeSource", .descriptor = &k8s__io__api__core__v1__glusterfs_volume_source__descriptor, .fields = f606, .json_order = o606, .field_count = 3, .openapi = "io.k8s.api.core.v1.GlusterfsVolumeSource"},
    {.name = "k8s.io.api.core.v1.HTTPGetAction", .short_name = "HTTPGetAction", .descriptor = &k8s__io__api__core__v1__httpget_action__descriptor, .fields = f607, .json_order = o607, .field_count = 5, .openapi = "io.k8s.api.core.v1.HTTPGetAction"},
    {.name = "k8s.io.api.core.v1.HTTPHeader", .short_name = "HTTPHeader", .descriptor = &k8s__io__api__core__v1__httpheader__descriptor, .fields = f608, .json_order = o608, .field_count = 2, .openapi = "io.k8s.api.core.v1.HTTPHeader"},
    {.name = "k8s.io.api.core.v1.HostAlias", .short_name = "HostAlias", .descriptor = &k8s__io__api__core__v1__host_alias__descriptor, .fields = f609, .json_order = o609, .field_count = 2, .openapi = "io.k8s.api.core.v1.HostAlias"},
    {.name = "k8s.io.api.core.v1.HostIP", .short_name = "HostIP", .descriptor = &k8s__io__api__core__v1__host_ip__descriptor, .fields = f610, .json_order = o610, .field_count = 1, .openapi = "io.k8s.api.core.v1.HostIP"},
    {.name = "k8s.io.api.core.v1.HostPathVolumeSource", .short_name = "HostPathVolumeSource", .descriptor = &k8s__io__api__core__v1__host_path_volume_source__descriptor, .fields = f611, .json_order = o611, .field_count = 2, .openapi = "io.k8s.api.core.v1.HostPathVolumeSource"},
    {.name = "k8s.io.api.core.v1.ISCSIPersistentVolumeSource", .short_name = "ISCSIPersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__iscsipersistent_volume_source__descriptor, .fields = f612, .json_order = o612, .field_count = 11, .openapi = "io.k8s.api.core.v1.ISCSIPersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.ISCSIVolumeSource", .short_name = "ISCSIVolumeSource", .descriptor = &k8s__io__api__core__v1__iscsivolume_source__descriptor, .fields = f613, .json_order = o613, .field_count = 11, .openapi = "io.k8s.api.core.v1.ISCSIVolumeSource"},
    {.name = "k8s.io.api.core.v1.ImageVolumeSource", .short_name = "ImageVolumeSource", .descriptor = &k8s__io__api__core__v1__image_volume_source__descriptor, .fields = f614, .json_order = o614, .field_count = 2, .openapi = "io.k8s.api.core.v1.ImageVolumeSource"},
    {.name = "k8s.io.api.core.v1.KeyToPath", .short_name = "KeyToPath", .descriptor = &k8s__io__api__core__v1__key_to_path__descriptor, .fields = f615, .json_order = o615, .field_count = 3, .openapi = "io.k8s.api.core.v1.KeyToPath"},
    {.name = "k8s.io.api.core.v1.Lifecycle", .short_name = "Lifecycle", .descriptor = &k8s__io__api__core__v1__lifecycle__descriptor, .fields = f616, .json_order = o616, .field_count = 2, .openapi = "io.k8s.api.core.v1.Lifecycle"},
    {.name = "k8s.io.api.core.v1.LifecycleHandler", .short_name = "LifecycleHandler", .descriptor = &k8s__io__api__core__v1__lifecycle_handler__descriptor, .fields = f617, .json_order = o617, .field_count = 4, .openapi = "io.k8s.api.core.v1.LifecycleHandler"},
    {.name = "k8s.io.api.core.v1.LimitRange", .short_name = "LimitRange", .descriptor = &k8s__io__api__core__v1__limit_range__descriptor, .fields = f618, .json_order = o618, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.LimitRange"},
    {.name = "k8s.io.api.core.v1.LimitRangeItem", .short_name = "LimitRangeItem", .descriptor = &k8s__io__api__core__v1__limit_range_item__descriptor, .fields = f619, .json_order = o619, .field_count = 6, .openapi = "io.k8s.api.core.v1.LimitRangeItem"},
    {.name = "k8s.io.api.core.v1.LimitRangeList", .short_name = "LimitRangeList", .descriptor = &k8s__io__api__core__v1__limit_range_list__descriptor, .fields = f620, .json_order = o620, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.LimitRangeList"},
    {.name = "k8s.io.api.core.v1.LimitRangeSpec", .short_name = "LimitRangeSpec", .descriptor = &k8s__io__api__core__v1__limit_range_spec__descriptor, .fields = f621, .json_order = o621, .field_count = 1, .openapi = "io.k8s.api.core.v1.LimitRangeSpec"},
    {.name = "k8s.io.api.core.v1.LinuxContainerUser", .short_name = "LinuxContainerUser", .descriptor = &k8s__io__api__core__v1__linux_container_user__descriptor, .fields = f622, .json_order = o622, .field_count = 3, .openapi = "io.k8s.api.core.v1.LinuxContainerUser"},
    {.name = "k8s.io.api.core.v1.List", .short_name = "List", .descriptor = &k8s__io__api__core__v1__list__descriptor, .fields = f623, .json_order = o623, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.List"},
    {.name = "k8s.io.api.core.v1.LoadBalancerIngress", .short_name = "LoadBalancerIngress", .descriptor = &k8s__io__api__core__v1__load_balancer_ingress__descriptor, .fields = f624, .json_order = o624, .field_count = 4, .openapi = "io.k8s.api.core.v1.LoadBalancerIngress"},
    {.name = "k8s.io.api.core.v1.LoadBalancerStatus", .short_name = "LoadBalancerStatus", .descriptor = &k8s__io__api__core__v1__load_balancer_status__descriptor, .fields = f625, .json_order = o625, .field_count = 1, .openapi = "io.k8s.api.core.v1.LoadBalancerStatus"},
    {.name = "k8s.io.api.core.v1.LocalObjectReference", .short_name = "LocalObjectReference", .descriptor = &k8s__io__api__core__v1__local_object_reference__descriptor, .fields = f626, .json_order = o626, .field_count = 1, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.LocalObjectReference"},
    {.name = "k8s.io.api.core.v1.LocalVolumeSource", .short_name = "LocalVolumeSource", .descriptor = &k8s__io__api__core__v1__local_volume_source__descriptor, .fields = f627, .json_order = o627, .field_count = 2, .openapi = "io.k8s.api.core.v1.LocalVolumeSource"},
    {.name = "k8s.io.api.core.v1.ModifyVolumeStatus", .short_name = "ModifyVolumeStatus", .descriptor = &k8s__io__api__core__v1__modify_volume_status__descriptor, .fields = f628, .json_order = o628, .field_count = 2, .openapi = "io.k8s.api.core.v1.ModifyVolumeStatus"},
    {.name = "k8s.io.api.core.v1.NFSVolumeSource", .short_name = "NFSVolumeSource", .descriptor = &k8s__io__api__core__v1__nfsvolume_source__descriptor, .fields = f629, .json_order = o629, .field_count = 3, .openapi = "io.k8s.api.core.v1.NFSVolumeSource"},
    {.name = "k8s.io.api.core.v1.Namespace", .short_name = "Namespace", .descriptor = &k8s__io__api__core__v1__namespace__descriptor, .fields = f630, .json_order = o630, .field_count = 3, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.Namespace"},
    {.name = "k8s.io.api.core.v1.NamespaceCondition", .short_name = "NamespaceCondition", .descriptor = &k8s__io__api__core__v1__namespace_condition__descriptor, .fields = f631, .json_order = o631, .field_count = 5, .openapi = "io.k8s.api.core.v1.NamespaceCondition"},
    {.name = "k8s.io.api.core.v1.NamespaceList", .short_name = "NamespaceList", .descriptor = &k8s__io__api__core__v1__namespace_list__descriptor, .fields = f632, .json_order = o632, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.NamespaceList"},
    {.name = "k8s.io.api.core.v1.NamespaceSpec", .short_name = "NamespaceSpec", .descriptor = &k8s__io__api__core__v1__namespace_spec__descriptor, .fields = f633, .json_order = o633, .field_count = 1, .openapi = "io.k8s.api.core.v1.NamespaceSpec"},
    {.name = "k8s.io.api.core.v1.NamespaceStatus", .short_name = "NamespaceStatus", .descriptor = &k8s__io__api__core__v1__namespace_status__descriptor, .fields = f634, .json_order = o634, .field_count = 2, .openapi = "io.k8s.api.core.v1.NamespaceStatus"},
    {.name = "k8s.io.api.core.v1.Node", .short_name = "Node", .descriptor = &k8s__io__api__core__v1__node__descriptor, .fields = f635, .json_order = o635, .field_count = 3, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.Node"},
    {.name = "k8s.io.api.core.v1.NodeAddress", .short_name = "NodeAddress", .descriptor = &k8s__io__api__core__v1__node_address__descriptor, .fields = f636, .json_order = o636, .field_count = 2, .openapi = "io.k8s.api.core.v1.NodeAddress"},
    {.name = "k8s.io.api.core.v1.NodeAffinity", .short_name = "NodeAffinity", .descriptor = &k8s__io__api__core__v1__node_affinity__descriptor, .fields = f637, .json_order = o637, .field_count = 2, .openapi = "io.k8s.api.core.v1.NodeAffinity"},
    {.name = "k8s.io.api.core.v1.NodeCondition", .short_name = "NodeCondition", .descriptor = &k8s__io__api__core__v1__node_condition__descriptor, .fields = f638, .json_order = o638, .field_count = 6, .openapi = "io.k8s.api.core.v1.NodeCondition"},
    {.name = "k8s.io.api.core.v1.NodeConfigSource", .short_name = "NodeConfigSource", .descriptor = &k8s__io__api__core__v1__node_config_source__descriptor, .fields = f639, .json_order = o639, .field_count = 1, .openapi = "io.k8s.api.core.v1.NodeConfigSource"},
    {.name = "k8s.io.api.core.v1.NodeConfigStatus", .short_name = "NodeConfigStatus", .descriptor = &k8s__io__api__core__v1__node_config_status__descriptor, .fields = f640, .json_order = o640, .field_count = 4, .openapi = "io.k8s.api.core.v1.NodeConfigStatus"},
    {.name = "k8s.io.api.core.v1.NodeDaemonEndpoints", .short_name = "NodeDaemonEndpoints", .descriptor = &k8s__io__api__core__v1__node_daemon_endpoints__descriptor, .fields = f641, .json_order = o641, .field_count = 1, .openapi = "io.k8s.api.core.v1.NodeDaemonEndpoints"},
    {.name = "k8s.io.api.core.v1.NodeFeatures", .short_name = "NodeFeatures", .descriptor = &k8s__io__api__core__v1__node_features__descriptor, .fields = f642, .json_order = o642, .field_count = 1, .openapi = "io.k8s.api.core.v1.NodeFeatures"},
    {.name = "k8s.io.api.core.v1.NodeList", .short_name = "NodeList", .descriptor = &k8s__io__api__core__v1__node_list__descriptor, .fields = f643, .json_order = o643, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.NodeList"},
    {.name = "k8s.io.api.core.v1.NodeProxyOptions", .short_name = "NodeProxyOptions", .descriptor = &k8s__io__api__core__v1__node_proxy_options__descriptor, .fields = f644, .json_order = o644, .field_count = 1, .type_meta = 1, .group = "", .version = "v1", .openapi = "io.k8s.api.core.v1.NodeProxyOptions"},
    {.name = "k8s.io.api.core.v1.NodeRuntimeHandler", .short_name = "NodeRuntimeHandler", .descriptor = &k8s__io__api__core__v1__node_runtime_handler__descriptor, .fields = f645, .json_order = o645, .field_count = 2, .openapi = "io.k8s.api.core.v1.NodeRuntimeHandler"},
    {.name = "k8s.io.api.core.v1.NodeRuntimeHandlerFeatures", .short_name = "NodeRuntimeHandlerFeatures", .descriptor = &k8s__io__api__core__v1__node_runtime_handler_features__descriptor, .fields = f646, .json_order = o646, .field_count = 2, .openapi = "io.k8s.api.core.v1.NodeRuntimeHandlerFeatures"},
    {.name = "k8s.io.api.core.v1.NodeSelector", .short_name = "NodeSelector", .descriptor = &k8s__io__api__core__v1__node_selector__descriptor, .fields = f647, .json_order = o647, .field_count = 1, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.NodeSelector"},
    {.name = "k8s.io.api.core.v1.NodeSelectorRequirement", .short_name = "NodeSelectorRequirement", .descriptor = &k8s__io__api__core__v1__node_selector_requirement__descriptor, .fields = f648, .json_order = o648, .field_count = 3, .openapi = "io.k8s.api.core.v1.NodeSelectorRequirement"},
    {.name = "k8s.io.api.core.v1.NodeSelectorTerm", .short_name = "NodeSelectorTerm", .descriptor = &k8s__io__api__core__v1__node_selector_term__descriptor, .fields = f649, .json_order = o649, .field_count = 2, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.NodeSelectorTerm"},
    {.name = "k8s.io.api.core.v1.NodeSpec", .short_name = "NodeSpec", .descriptor = &k8s__io__api__core__v1__node_spec__descriptor, .fields = f650, .json_order = o650, .field_count = 7, .openapi = "io.k8s.api.core.v1.NodeSpec"},
    {.name = "k8s.io.api.core.v1.NodeStatus", .short_name = "NodeStatus", .descriptor = &k8s__io__api__core__v1__node_status__descriptor, .fields = f651, .json_order = o651, .field_count = 13, .openapi = "io.k8s.api.core.v1.NodeStatus"},
    {.name = "k8s.io.api.core.v1.NodeSystemInfo", .short_name = "NodeSystemInfo", .descriptor = &k8s__io__api__core__v1__node_system_info__descriptor, .fields = f652, .json_order = o652, .field_count = 10, .openapi = "io.k8s.api.core.v1.NodeSystemInfo"},
    {.name = "k8s.io.api.core.v1.ObjectFieldSelector", .short_name = "ObjectFieldSelector", .descriptor = &k8s__io__api__core__v1__object_field_selector__descriptor, .fields = f653, .json_order = o653, .field_count = 2, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.ObjectFieldSelector"},
    {.name = "k8s.io.api.core.v1.ObjectReference", .short_name = "ObjectReference", .descriptor = &k8s__io__api__core__v1__object_reference__descriptor, .fields = f654, .json_order = o654, .field_count = 7, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.ObjectReference"},
    {.name = "k8s.io.api.core.v1.PersistentVolume", .short_name = "PersistentVolume", .descriptor = &k8s__io__api__core__v1__persistent_volume__descriptor, .fields = f655, .json_order = o655, .field_count = 3, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.PersistentVolume"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeClaim", .short_name = "PersistentVolumeClaim", .descriptor = &k8s__io__api__core__v1__persistent_volume_claim__descriptor, .fields = f656, .json_order = o656, .field_count = 3, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.PersistentVolumeClaim"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeClaimCondition", .short_name = "PersistentVolumeClaimCondition", .descriptor = &k8s__io__api__core__v1__persistent_volume_claim_condition__descriptor, .fields = f657, .json_order = o657, .field_count = 6, .openapi = "io.k8s.api.core.v1.PersistentVolumeClaimCondition"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeClaimList", .short_name = "PersistentVolumeClaimList", .descriptor = &k8s__io__api__core__v1__persistent_volume_claim_list__descriptor, .fields = f658, .json_order = o658, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.PersistentVolumeClaimList"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeClaimSpec", .short_name = "PersistentVolumeClaimSpec", .descriptor = &k8s__io__api__core__v1__persistent_volume_claim_spec__descriptor, .fields = f659, .json_order = o659, .field_count = 9, .openapi = "io.k8s.api.core.v1.PersistentVolumeClaimSpec"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeClaimStatus", .short_name = "PersistentVolumeClaimStatus", .descriptor = &k8s__io__api__core__v1__persistent_volume_claim_status__descriptor, .fields = f660, .json_order = o660, .field_count = 8, .openapi = "io.k8s.api.core.v1.PersistentVolumeClaimStatus"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeClaimTemplate", .short_name = "PersistentVolumeClaimTemplate", .descriptor = &k8s__io__api__core__v1__persistent_volume_claim_template__descriptor, .fields = f661, .json_order = o661, .field_count = 2, .metadata = "object", .openapi = "io.k8s.api.core.v1.PersistentVolumeClaimTemplate"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeClaimVolumeSource", .short_name = "PersistentVolumeClaimVolumeSource", .descriptor = &k8s__io__api__core__v1__persistent_volume_claim_volume_source__descriptor, .fields = f662, .json_order = o662, .field_count = 2, .openapi = "io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeList", .short_name = "PersistentVolumeList", .descriptor = &k8s__io__api__core__v1__persistent_volume_list__descriptor, .fields = f663, .json_order = o663, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.PersistentVolumeList"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeSource", .short_name = "PersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__persistent_volume_source__descriptor, .fields = f664, .json_order = o664, .field_count = 22, .openapi = "io.k8s.api.core.v1.PersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeSpec", .short_name = "PersistentVolumeSpec", .descriptor = &k8s__io__api__core__v1__persistent_volume_spec__descriptor, .fields = f665, .json_order = o665, .field_count = 10, .openapi = "io.k8s.api.core.v1.PersistentVolumeSpec"},
    {.name = "k8s.io.api.core.v1.PersistentVolumeStatus", .short_name = "PersistentVolumeStatus", .descriptor = &k8s__io__api__core__v1__persistent_volume_status__descriptor, .fields = f666, .json_order = o666, .field_count = 4, .openapi = "io.k8s.api.core.v1.PersistentVolumeStatus"},
    {.name = "k8s.io.api.core.v1.PhotonPersistentDiskVolumeSource", .short_name = "PhotonPersistentDiskVolumeSource", .descriptor = &k8s__io__api__core__v1__photon_persistent_disk_volume_source__descriptor, .fields = f667, .json_order = o667, .field_count = 2, .openapi = "io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource"},
    {.name = "k8s.io.api.core.v1.Pod", .short_name = "Pod", .descriptor = &k8s__io__api__core__v1__pod__descriptor, .fields = f668, .json_order = o668, .field_count = 3, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.Pod"},
    {.name = "k8s.io.api.core.v1.PodAffinity", .short_name = "PodAffinity", .descriptor = &k8s__io__api__core__v1__pod_affinity__descriptor, .fields = f669, .json_order = o669, .field_count = 2, .openapi = "io.k8s.api.core.v1.PodAffinity"},
    {.name = "k8s.io.api.core.v1.PodAffinityTerm", .short_name = "PodAffinityTerm", .descriptor = &k8s__io__api__core__v1__pod_affinity_term__descriptor, .fields = f670, .json_order = o670, .field_count = 6, .openapi = "io.k8s.api.core.v1.PodAffinityTerm"},
    {.name = "k8s.io.api.core.v1.PodAntiAffinity", .short_name = "PodAntiAffinity", .descriptor = &k8s__io__api__core__v1__pod_anti_affinity__descriptor, .fields = f671, .json_order = o671, .field_count = 2, .openapi = "io.k8s.api.core.v1.PodAntiAffinity"},
    {.name = "k8s.io.api.core.v1.PodAttachOptions", .short_name = "PodAttachOptions", .descriptor = &k8s__io__api__core__v1__pod_attach_options__descriptor, .fields = f672, .json_order = o672, .field_count = 5, .type_meta = 1, .group = "", .version = "v1", .openapi = "io.k8s.api.core.v1.PodAttachOptions"},
    {.name = "k8s.io.api.core.v1.PodCondition", .short_name = "PodCondition", .descriptor = &k8s__io__api__core__v1__pod_condition__descriptor, .fields = f673, .json_order = o673, .field_count = 6, .openapi = "io.k8s.api.core.v1.PodCondition"},
    {.name = "k8s.io.api.core.v1.PodDNSConfig", .short_name = "PodDNSConfig", .descriptor = &k8s__io__api__core__v1__pod_dnsconfig__descriptor, .fields = f674, .json_order = o674, .field_count = 3, .openapi = "io.k8s.api.core.v1.PodDNSConfig"},
    {.name = "k8s.io.api.core.v1.PodDNSConfigOption", .short_name = "PodDNSConfigOption", .descriptor = &k8s__io__api__core__v1__pod_dnsconfig_option__descriptor, .fields = f675, .json_order = o675, .field_count = 2, .openapi = "io.k8s.api.core.v1.PodDNSConfigOption"},
    {.name = "k8s.io.api.core.v1.PodExecOptions", .short_name = "PodExecOptions", .descriptor = &k8s__io__api__core__v1__pod_exec_options__descriptor, .fields = f676, .json_order = o676, .field_count = 6, .type_meta = 1, .group = "", .version = "v1", .openapi = "io.k8s.api.core.v1.PodExecOptions"},
    {.name = "k8s.io.api.core.v1.PodIP", .short_name = "PodIP", .descriptor = &k8s__io__api__core__v1__pod_ip__descriptor, .fields = f677, .json_order = o677, .field_count = 1, .openapi = "io.k8s.api.core.v1.PodIP"},
    {.name = "k8s.io.api.core.v1.PodList", .short_name = "PodList", .descriptor = &k8s__io__api__core__v1__pod_list__descriptor, .fields = f678, .json_order = o678, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.PodList"},
    {.name = "k8s.io.api.core.v1.PodLogOptions", .short_name = "PodLogOptions", .descriptor = &k8s__io__api__core__v1__pod_log_options__descriptor, .fields = f679, .json_order = o679, .field_count = 10, .type_meta = 1, .group = "", .version = "v1", .openapi = "io.k8s.api.core.v1.PodLogOptions"},
    {.name = "k8s.io.api.core.v1.PodOS", .short_name = "PodOS", .descriptor = &k8s__io__api__core__v1__pod_os__descriptor, .fields = f680, .json_order = o680, .field_count = 1, .openapi = "io.k8s.api.core.v1.PodOS"},
    {.name = "k8s.io.api.core.v1.PodPortForwardOptions", .short_name = "PodPortForwardOptions", .descriptor = &k8s__io__api__core__v1__pod_port_forward_options__descriptor, .fields = f681, .json_order = o681, .field_count = 1, .type_meta = 1, .group = "", .version = "v1", .openapi = "io.k8s.api.core.v1.PodPortForwardOptions"},
    {.name = "k8s.io.api.core.v1.PodProxyOptions", .short_name = "PodProxyOptions", .descriptor = &k8s__io__api__core__v1__pod_proxy_options__descriptor, .fields = f682, .json_order = o682, .field_count = 1, .type_meta = 1, .group = "", .version = "v1", .openapi = "io.k8s.api.core.v1.PodProxyOptions"},
    {.name = "k8s.io.api.core.v1.PodReadinessGate", .short_name = "PodReadinessGate", .descriptor = &k8s__io__api__core__v1__pod_readiness_gate__descriptor, .fields = f683, .json_order = o683, .field_count = 1, .openapi = "io.k8s.api.core.v1.PodReadinessGate"},
    {.name = "k8s.io.api.core.v1.PodResourceClaim", .short_name = "PodResourceClaim", .descriptor = &k8s__io__api__core__v1__pod_resource_claim__descriptor, .fields = f684, .json_order = o684, .field_count = 3, .openapi = "io.k8s.api.core.v1.PodResourceClaim"},
    {.name = "k8s.io.api.core.v1.PodResourceClaimStatus", .short_name = "PodResourceClaimStatus", .descriptor = &k8s__io__api__core__v1__pod_resource_claim_status__descriptor, .fields = f685, .json_order = o685, .field_count = 2, .openapi = "io.k8s.api.core.v1.PodResourceClaimStatus"},
    {.name = "k8s.io.api.core.v1.PodSchedulingGate", .short_name = "PodSchedulingGate", .descriptor = &k8s__io__api__core__v1__pod_scheduling_gate__descriptor, .fields = f686, .json_order = o686, .field_count = 1, .openapi = "io.k8s.api.core.v1.PodSchedulingGate"},
    {.name = "k8s.io.api.core.v1.PodSecurityContext", .short_name = "PodSecurityContext", .descriptor = &k8s__io__api__core__v1__pod_security_context__descriptor, .fields = f687, .json_order = o687, .field_count = 13, .openapi = "io.k8s.api.core.v1.PodSecurityContext"},
    {.name = "k8s.io.api.core.v1.PodSignature", .short_name = "PodSignature", .descriptor = &k8s__io__api__core__v1__pod_signature__descriptor, .fields = f688, .json_order = o688, .field_count = 1, .openapi = "io.k8s.api.core.v1.PodSignature"},
    {.name = "k8s.io.api.core.v1.PodSpec", .short_name = "PodSpec", .descriptor = &k8s__io__api__core__v1__pod_spec__descriptor, .fields = f689, .json_order = o689, .field_count = 40, .openapi = "io.k8s.api.core.v1.PodSpec"},
    {.name = "k8s.io.api.core.v1.PodStatus", .short_name = "PodStatus", .descriptor = &k8s__io__api__core__v1__pod_status__descriptor, .fields = f690, .json_order = o690, .field_count = 16, .openapi = "io.k8s.api.core.v1.PodStatus"},
    {.name = "k8s.io.api.core.v1.PodStatusResult", .short_name = "PodStatusResult", .descriptor = &k8s__io__api__core__v1__pod_status_result__descriptor, .fields = f691, .json_order = o691, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.PodStatusResult"},
    {.name = "k8s.io.api.core.v1.PodTemplate", .short_name = "PodTemplate", .descriptor = &k8s__io__api__core__v1__pod_template__descriptor, .fields = f692, .json_order = o692, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.PodTemplate"},
    {.name = "k8s.io.api.core.v1.PodTemplateList", .short_name = "PodTemplateList", .descriptor = &k8s__io__api__core__v1__pod_template_list__descriptor, .fields = f693, .json_order = o693, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.PodTemplateList"},
    {.name = "k8s.io.api.core.v1.PodTemplateSpec", .short_name = "PodTemplateSpec", .descriptor = &k8s__io__api__core__v1__pod_template_spec__descriptor, .fields = f694, .json_order = o694, .field_count = 2, .metadata = "object", .openapi = "io.k8s.api.core.v1.PodTemplateSpec"},
    {.name = "k8s.io.api.core.v1.PortStatus", .short_name = "PortStatus", .descriptor = &k8s__io__api__core__v1__port_status__descriptor, .fields = f695, .json_order = o695, .field_count = 3, .openapi = "io.k8s.api.core.v1.PortStatus"},
    {.name = "k8s.io.api.core.v1.PortworxVolumeSource", .short_name = "PortworxVolumeSource", .descriptor = &k8s__io__api__core__v1__portworx_volume_source__descriptor, .fields = f696, .json_order = o696, .field_count = 3, .openapi = "io.k8s.api.core.v1.PortworxVolumeSource"},
    {.name = "k8s.io.api.core.v1.Preconditions", .short_name = "Preconditions", .descriptor = &k8s__io__api__core__v1__preconditions__descriptor, .fields = f697, .json_order = o697, .field_count = 1, .openapi = "io.k8s.api.core.v1.Preconditions"},
    {.name = "k8s.io.api.core.v1.PreferAvoidPodsEntry", .short_name = "PreferAvoidPodsEntry", .descriptor = &k8s__io__api__core__v1__prefer_avoid_pods_entry__descriptor, .fields = f698, .json_order = o698, .field_count = 4, .openapi = "io.k8s.api.core.v1.PreferAvoidPodsEntry"},
    {.name = "k8s.io.api.core.v1.PreferredSchedulingTerm", .short_name = "PreferredSchedulingTerm", .descriptor = &k8s__io__api__core__v1__preferred_scheduling_term__descriptor, .fields = f699, .json_order = o699, .field_count = 2, .openapi = "io.k8s.api.core.v1.PreferredSchedulingTerm"},
    {.name = "k8s.io.api.core.v1.Probe", .short_name = "Probe", .descriptor = &k8s__io__api__core__v1__probe__descriptor, .fields = f700, .json_order = o700, .field_count = 7, .openapi = "io.k8s.api.core.v1.Probe"},
    {.name = "k8s.io.api.core.v1.ProbeHandler", .short_name = "ProbeHandler", .descriptor = &k8s__io__api__core__v1__probe_handler__descriptor, .fields = f701, .json_order = o701, .field_count = 4, .openapi = "io.k8s.api.core.v1.ProbeHandler"},
    {.name = "k8s.io.api.core.v1.ProjectedVolumeSource", .short_name = "ProjectedVolumeSource", .descriptor = &k8s__io__api__core__v1__projected_volume_source__descriptor, .fields = f702, .json_order = o702, .field_count = 2, .openapi = "io.k8s.api.core.v1.ProjectedVolumeSource"},
    {.name = "k8s.io.api.core.v1.QuobyteVolumeSource", .short_name = "QuobyteVolumeSource", .descriptor = &k8s__io__api__core__v1__quobyte_volume_source__descriptor, .fields = f703, .json_order = o703, .field_count = 6, .openapi = "io.k8s.api.core.v1.QuobyteVolumeSource"},
    {.name = "k8s.io.api.core.v1.RBDPersistentVolumeSource", .short_name = "RBDPersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__rbdpersistent_volume_source__descriptor, .fields = f704, .json_order = o704, .field_count = 8, .openapi = "io.k8s.api.core.v1.RBDPersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.RBDVolumeSource", .short_name = "RBDVolumeSource", .descriptor = &k8s__io__api__core__v1__rbdvolume_source__descriptor, .fields = f705, .json_order = o705, .field_count = 8, .openapi = "io.k8s.api.core.v1.RBDVolumeSource"},
    {.name = "k8s.io.api.core.v1.RangeAllocation", .short_name = "RangeAllocation", .descriptor = &k8s__io__api__core__v1__range_allocation__descriptor, .fields = f706, .json_order = o706, .field_count = 3, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.RangeAllocation"},
    {.name = "k8s.io.api.core.v1.ReplicationController", .short_name = "ReplicationController", .descriptor = &k8s__io__api__core__v1__replication_controller__descriptor, .fields = f707, .json_order = o707, .field_count = 3, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.ReplicationController"},
    {.name = "k8s.io.api.core.v1.ReplicationControllerCondition", .short_name = "ReplicationControllerCondition", .descriptor = &k8s__io__api__core__v1__replication_controller_condition__descriptor, .fields = f708, .json_order = o708, .field_count = 5, .openapi = "io.k8s.api.core.v1.ReplicationControllerCondition"},
    {.name = "k8s.io.api.core.v1.ReplicationControllerList", .short_name = "ReplicationControllerList", .descriptor = &k8s__io__api__core__v1__replication_controller_list__descriptor, .fields = f709, .json_order = o709, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.ReplicationControllerList"},
    {.name = "k8s.io.api.core.v1.ReplicationControllerSpec", .short_name = "ReplicationControllerSpec", .descriptor = &k8s__io__api__core__v1__replication_controller_spec__descriptor, .fields = f710, .json_order = o710, .field_count = 4, .openapi = "io.k8s.api.core.v1.ReplicationControllerSpec"},
    {.name = "k8s.io.api.core.v1.ReplicationControllerStatus", .short_name = "ReplicationControllerStatus", .descriptor = &k8s__io__api__core__v1__replication_controller_status__descriptor, .fields = f711, .json_order = o711, .field_count = 6, .openapi = "io.k8s.api.core.v1.ReplicationControllerStatus"},
    {.name = "k8s.io.api.core.v1.ResourceClaim", .short_name = "ResourceClaim", .descriptor = &k8s__io__api__core__v1__resource_claim__descriptor, .fields = f712, .json_order = o712, .field_count = 2, .openapi = "io.k8s.api.core.v1.ResourceClaim"},
    {.name = "k8s.io.api.core.v1.ResourceFieldSelector", .short_name = "ResourceFieldSelector", .descriptor = &k8s__io__api__core__v1__resource_field_selector__descriptor, .fields = f713, .json_order = o713, .field_count = 3, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.ResourceFieldSelector"},
    {.name = "k8s.io.api.core.v1.ResourceHealth", .short_name = "ResourceHealth", .descriptor = &k8s__io__api__core__v1__resource_health__descriptor, .fields = f714, .json_order = o714, .field_count = 2, .openapi = "io.k8s.api.core.v1.ResourceHealth"},
    {.name = "k8s.io.api.core.v1.ResourceQuota", .short_name = "ResourceQuota", .descriptor = &k8s__io__api__core__v1__resource_quota__descriptor, .fields = f715, .json_order = o715, .field_count = 3, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.ResourceQuota"},
    {.name = "k8s.io.api.core.v1.ResourceQuotaList", .short_name = "ResourceQuotaList", .descriptor = &k8s__io__api__core__v1__resource_quota_list__descriptor, .fields = f716, .json_order = o716, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.ResourceQuotaList"},
    {.name = "k8s.io.api.core.v1.ResourceQuotaSpec", .short_name = "ResourceQuotaSpec", .descriptor = &k8s__io__api__core__v1__resource_quota_spec__descriptor, .fields = f717, .json_order = o717, .field_count = 3, .openapi = "io.k8s.api.core.v1.ResourceQuotaSpec"},
    {.name = "k8s.io.api.core.v1.ResourceQuotaStatus", .short_name = "ResourceQuotaStatus", .descriptor = &k8s__io__api__core__v1__resource_quota_status__descriptor, .fields = f718, .json_order = o718, .field_count = 2, .openapi = "io.k8s.api.core.v1.ResourceQuotaStatus"},
    {.name = "k8s.io.api.core.v1.ResourceRequirements", .short_name = "ResourceRequirements", .descriptor = &k8s__io__api__core__v1__resource_requirements__descriptor, .fields = f719, .json_order = o719, .field_count = 3, .openapi = "io.k8s.api.core.v1.ResourceRequirements"},
    {.name = "k8s.io.api.core.v1.ResourceStatus", .short_name = "ResourceStatus", .descriptor = &k8s__io__api__core__v1__resource_status__descriptor, .fields = f720, .json_order = o720, .field_count = 2, .openapi = "io.k8s.api.core.v1.ResourceStatus"},
    {.name = "k8s.io.api.core.v1.SELinuxOptions", .short_name = "SELinuxOptions", .descriptor = &k8s__io__api__core__v1__selinux_options__descriptor, .fields = f721, .json_order = o721, .field_count = 4, .openapi = "io.k8s.api.core.v1.SELinuxOptions"},
    {.name = "k8s.io.api.core.v1.ScaleIOPersistentVolumeSource", .short_name = "ScaleIOPersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__scale_iopersistent_volume_source__descriptor, .fields = f722, .json_order = o722, .field_count = 10, .openapi = "io.k8s.api.core.v1.ScaleIOPersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.ScaleIOVolumeSource", .short_name = "ScaleIOVolumeSource", .descriptor = &k8s__io__api__core__v1__scale_iovolume_source__descriptor, .fields = f723, .json_order = o723, .field_count = 10, .openapi = "io.k8s.api.core.v1.ScaleIOVolumeSource"},
    {.name = "k8s.io.api.core.v1.ScopeSelector", .short_name = "ScopeSelector", .descriptor = &k8s__io__api__core__v1__scope_selector__descriptor, .fields = f724, .json_order = o724, .field_count = 1, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.ScopeSelector"},
    {.name = "k8s.io.api.core.v1.ScopedResourceSelectorRequirement", .short_name = "ScopedResourceSelectorRequirement", .descriptor = &k8s__io__api__core__v1__scoped_resource_selector_requirement__descriptor, .fields = f725, .json_order = o725, .field_count = 3, .openapi = "io.k8s.api.core.v1.ScopedResourceSelectorRequirement"},
    {.name = "k8s.io.api.core.v1.SeccompProfile", .short_name = "SeccompProfile", .descriptor = &k8s__io__api__core__v1__seccomp_profile__descriptor, .fields = f726, .json_order = o726, .field_count = 2, .openapi = "io.k8s.api.core.v1.SeccompProfile"},
    {.name = "k8s.io.api.core.v1.Secret", .short_name = "Secret", .descriptor = &k8s__io__api__core__v1__secret__descriptor, .fields = f727, .json_order = o727, .field_count = 5, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.Secret"},
    {.name = "k8s.io.api.core.v1.SecretEnvSource", .short_name = "SecretEnvSource", .descriptor = &k8s__io__api__core__v1__secret_env_source__descriptor, .fields = f728, .json_order = o728, .field_count = 2, .openapi = "io.k8s.api.core.v1.SecretEnvSource"},
    {.name = "k8s.io.api.core.v1.SecretKeySelector", .short_name = "SecretKeySelector", .descriptor = &k8s__io__api__core__v1__secret_key_selector__descriptor, .fields = f729, .json_order = o729, .field_count = 3, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.SecretKeySelector"},
    {.name = "k8s.io.api.core.v1.SecretList", .short_name = "SecretList", .descriptor = &k8s__io__api__core__v1__secret_list__descriptor, .fields = f730, .json_order = o730, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.SecretList"},
    {.name = "k8s.io.api.core.v1.SecretProjection", .short_name = "SecretProjection", .descriptor = &k8s__io__api__core__v1__secret_projection__descriptor, .fields = f731, .json_order = o731, .field_count = 3, .openapi = "io.k8s.api.core.v1.SecretProjection"},
    {.name = "k8s.io.api.core.v1.SecretReference", .short_name = "SecretReference", .descriptor = &k8s__io__api__core__v1__secret_reference__descriptor, .fields = f732, .json_order = o732, .field_count = 2, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.SecretReference"},
    {.name = "k8s.io.api.core.v1.SecretVolumeSource", .short_name = "SecretVolumeSource", .descriptor = &k8s__io__api__core__v1__secret_volume_source__descriptor, .fields = f733, .json_order = o733, .field_count = 4, .openapi = "io.k8s.api.core.v1.SecretVolumeSource"},
    {.name = "k8s.io.api.core.v1.SecurityContext", .short_name = "SecurityContext", .descriptor = &k8s__io__api__core__v1__security_context__descriptor, .fields = f734, .json_order = o734, .field_count = 12, .openapi = "io.k8s.api.core.v1.SecurityContext"},
    {.name = "k8s.io.api.core.v1.SerializedReference", .short_name = "SerializedReference", .descriptor = &k8s__io__api__core__v1__serialized_reference__descriptor, .fields = f735, .json_order = o735, .field_count = 1, .type_meta = 1, .group = "", .version = "v1", .openapi = "io.k8s.api.core.v1.SerializedReference"},
    {.name = "k8s.io.api.core.v1.Service", .short_name = "Service", .descriptor = &k8s__io__api__core__v1__service__descriptor, .fields = f736, .json_order = o736, .field_count = 3, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.Service"},
    {.name = "k8s.io.api.core.v1.ServiceAccount", .short_name = "ServiceAccount", .descriptor = &k8s__io__api__core__v1__service_account__descriptor, .fields = f737, .json_order = o737, .field_count = 4, .type_meta = 1, .group = "", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.core.v1.ServiceAccount"},
    {.name = "k8s.io.api.core.v1.ServiceAccountList", .short_name = "ServiceAccountList", .descriptor = &k8s__io__api__core__v1__service_account_list__descriptor, .fields = f738, .json_order = o738, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.ServiceAccountList"},
    {.name = "k8s.io.api.core.v1.ServiceAccountTokenProjection", .short_name = "ServiceAccountTokenProjection", .descriptor = &k8s__io__api__core__v1__service_account_token_projection__descriptor, .fields = f739, .json_order = o739, .field_count = 3, .openapi = "io.k8s.api.core.v1.ServiceAccountTokenProjection"},
    {.name = "k8s.io.api.core.v1.ServiceList", .short_name = "ServiceList", .descriptor = &k8s__io__api__core__v1__service_list__descriptor, .fields = f740, .json_order = o740, .field_count = 2, .type_meta = 1, .group = "", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.core.v1.ServiceList"},
    {.name = "k8s.io.api.core.v1.ServicePort", .short_name = "ServicePort", .descriptor = &k8s__io__api__core__v1__service_port__descriptor, .fields = f741, .json_order = o741, .field_count = 6, .openapi = "io.k8s.api.core.v1.ServicePort"},
    {.name = "k8s.io.api.core.v1.ServiceProxyOptions", .short_name = "ServiceProxyOptions", .descriptor = &k8s__io__api__core__v1__service_proxy_options__descriptor, .fields = f742, .json_order = o742, .field_count = 1, .type_meta = 1, .group = "", .version = "v1", .openapi = "io.k8s.api.core.v1.ServiceProxyOptions"},
    {.name = "k8s.io.api.core.v1.ServiceSpec", .short_name = "ServiceSpec", .descriptor = &k8s__io__api__core__v1__service_spec__descriptor, .fields = f743, .json_order = o743, .field_count = 20, .openapi = "io.k8s.api.core.v1.ServiceSpec"},
    {.name = "k8s.io.api.core.v1.ServiceStatus", .short_name = "ServiceStatus", .descriptor = &k8s__io__api__core__v1__service_status__descriptor, .fields = f744, .json_order = o744, .field_count = 2, .openapi = "io.k8s.api.core.v1.ServiceStatus"},
    {.name = "k8s.io.api.core.v1.SessionAffinityConfig", .short_name = "SessionAffinityConfig", .descriptor = &k8s__io__api__core__v1__session_affinity_config__descriptor, .fields = f745, .json_order = o745, .field_count = 1, .openapi = "io.k8s.api.core.v1.SessionAffinityConfig"},
    {.name = "k8s.io.api.core.v1.SleepAction", .short_name = "SleepAction", .descriptor = &k8s__io__api__core__v1__sleep_action__descriptor, .fields = f746, .json_order = o746, .field_count = 1, .openapi = "io.k8s.api.core.v1.SleepAction"},
    {.name = "k8s.io.api.core.v1.StorageOSPersistentVolumeSource", .short_name = "StorageOSPersistentVolumeSource", .descriptor = &k8s__io__api__core__v1__storage_ospersistent_volume_source__descriptor, .fields = f747, .json_order = o747, .field_count = 5, .openapi = "io.k8s.api.core.v1.StorageOSPersistentVolumeSource"},
    {.name = "k8s.io.api.core.v1.StorageOSVolumeSource", .short_name = "StorageOSVolumeSource", .descriptor = &k8s__io__api__core__v1__storage_osvolume_source__descriptor, .fields = f748, .json_order = o748, .field_count = 5, .openapi = "io.k8s.api.core.v1.StorageOSVolumeSource"},
    {.name = "k8s.io.api.core.v1.Sysctl", .short_name = "Sysctl", .descriptor = &k8s__io__api__core__v1__sysctl__descriptor, .fields = f749, .json_order = o749, .field_count = 2, .openapi = "io.k8s.api.core.v1.Sysctl"},
    {.name = "k8s.io.api.core.v1.TCPSocketAction", .short_name = "TCPSocketAction", .descriptor = &k8s__io__api__core__v1__tcpsocket_action__descriptor, .fields = f750, .json_order = o750, .field_count = 2, .openapi = "io.k8s.api.core.v1.TCPSocketAction"},
    {.name = "k8s.io.api.core.v1.Taint", .short_name = "Taint", .descriptor = &k8s__io__api__core__v1__taint__descriptor, .fields = f751, .json_order = o751, .field_count = 4, .openapi = "io.k8s.api.core.v1.Taint"},
    {.name = "k8s.io.api.core.v1.Toleration", .short_name = "Toleration", .descriptor = &k8s__io__api__core__v1__toleration__descriptor, .fields = f752, .json_order = o752, .field_count = 5, .openapi = "io.k8s.api.core.v1.Toleration"},
    {.name = "k8s.io.api.core.v1.TopologySelectorLabelRequirement", .short_name = "TopologySelectorLabelRequirement", .descriptor = &k8s__io__api__core__v1__topology_selector_label_requirement__descriptor, .fields = f753, .json_order = o753, .field_count = 2, .openapi = "io.k8s.api.core.v1.TopologySelectorLabelRequirement"},
    {.name = "k8s.io.api.core.v1.TopologySelectorTerm", .short_name = "TopologySelectorTerm", .descriptor = &k8s__io__api__core__v1__topology_selector_term__descriptor, .fields = f754, .json_order = o754, .field_count = 1, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.TopologySelectorTerm"},
    {.name = "k8s.io.api.core.v1.TopologySpreadConstraint", .short_name = "TopologySpreadConstraint", .descriptor = &k8s__io__api__core__v1__topology_spread_constraint__descriptor, .fields = f755, .json_order = o755, .field_count = 8, .openapi = "io.k8s.api.core.v1.TopologySpreadConstraint"},
    {.name = "k8s.io.api.core.v1.TypedLocalObjectReference", .short_name = "TypedLocalObjectReference", .descriptor = &k8s__io__api__core__v1__typed_local_object_reference__descriptor, .fields = f756, .json_order = o756, .field_count = 3, .map_type = "atomic", .openapi = "io.k8s.api.core.v1.TypedLocalObjectReference"},
    {.name = "k8s.io.api.core.v1.TypedObjectReference", .short_name = "TypedObjectReference", .descriptor = &k8s__io__api__core__v1__typed_object_reference__descriptor, .fields = f757, .json_order = o757, .field_count = 4, .openapi = "io.k8s.api.core.v1.TypedObjectReference"},
    {.name = "k8s.io.api.core.v1.Volume", .short_name = "Volume", .descriptor = &k8s__io__api__core__v1__volume__descriptor, .fields = f758, .json_order = o758, .field_count = 2, .openapi = "io.k8s.api.core.v1.Volume"},
    {.name = "k8s.io.api.core.v1.VolumeDevice", .short_name = "VolumeDevice", .descriptor = &k8s__io__api__core__v1__volume_device__descriptor, .fields = f759, .json_order = o759, .field_count = 2, .openapi = "io.k8s.api.core.v1.VolumeDevice"},
    {.name = "k8s.io.api.core.v1.VolumeMount", .short_name = "VolumeMount", .descriptor = &k8s__io__api__core__v1__volume_mount__descriptor, .fields = f760, .json_order = o760, .field_count = 7, .openapi = "io.k8s.api.core.v1.VolumeMount"},
    {.name = "k8s.io.api.core.v1.VolumeMountStatus", .short_name = "VolumeMountStatus", .descriptor = &k8s__io__api__core__v1__volume_mount_status__descriptor, .fields = f761, .json_order = o761, .field_count = 4, .openapi = "io.k8s.api.core.v1.VolumeMountStatus"},
    {.name = "k8s.io.api.core.v1.VolumeNodeAffinity", .short_name = "VolumeNodeAffinity", .descriptor = &k8s__io__api__core__v1__volume_node_affinity__descriptor, .fields = f762, .json_order = o762, .field_count = 1, .openapi = "io.k8s.api.core.v1.VolumeNodeAffinity"},
    {.name = "k8s.io.api.core.v1.VolumeProjection", .short_name = "VolumeProjection", .descriptor = &k8s__io__api__core__v1__volume_projection__descriptor, .fields = f763, .json_order = o763, .field_count = 5, .openapi = "io.k8s.api.core.v1.VolumeProjection"},
    {.name = "k8s.io.api.core.v1.VolumeResourceRequirements", .short_name = "VolumeResourceRequirements", .descriptor = &k8s__io__api__core__v1__volume_resource_requirements__descriptor, .fields = f764, .json_order = o764, .field_count = 2, .openapi = "io.k8s.api.core.v1.VolumeResourceRequirements"},
    {.name = "k8s.io.api.core.v1.VolumeSource", .short_name = "VolumeSource", .descriptor = &k8s__io__api__core__v1__volume_source__descriptor, .fields = f765, .json_order = o765, .field_count = 30, .openapi = "io.k8s.api.core.v1.VolumeSource"},
    {.name = "k8s.io.api.core.v1.VsphereVirtualDiskVolumeSource", .short_name = "VsphereVirtualDiskVolumeSource", .descriptor = &k8s__io__api__core__v1__vsphere_virtual_disk_volume_source__descriptor, .fields = f766, .json_order = o766, .field_count = 4, .openapi = "io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource"},
    {.name = "k8s.io.api.core.v1.WeightedPodAffinityTerm", .short_name = "WeightedPodAffinityTerm", .descriptor = &k8s__io__api__core__v1__weighted_pod_affinity_term__descriptor, .fields = f767, .json_order = o767, .field_count = 2, .openapi = "io.k8s.api.core.v1.WeightedPodAffinityTerm"},
    {.name = "k8s.io.api.core.v1.WindowsSecurityContextOptions", .short_name = "WindowsSecurityContextOptions", .descriptor = &k8s__io__api__core__v1__windows_security_context_options__descriptor, .fields = f768, .json_order = o768, .field_count = 4, .openapi = "io.k8s.api.core.v1.WindowsSecurityContextOptions"},
    {.name = "k8s.io.api.apps.v1.ControllerRevision", .short_name = "ControllerRevision", .descriptor = &k8s__io__api__apps__v1__controller_revision__descriptor, .fields = f769, .json_order = o769, .field_count = 3, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.apps.v1.ControllerRevision"},
    {.name = "k8s.io.api.apps.v1.ControllerRevisionList", .short_name = "ControllerRevisionList", .descriptor = &k8s__io__api__apps__v1__controller_revision_list__descriptor, .fields = f770, .json_order = o770, .field_count = 2, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.apps.v1.ControllerRevisionList"},
    {.name = "k8s.io.api.apps.v1.DaemonSet", .short_name = "DaemonSet", .descriptor = &k8s__io__api__apps__v1__daemon_set__descriptor, .fields = f771, .json_order = o771, .field_count = 3, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.apps.v1.DaemonSet"},
    {.name = "k8s.io.api.apps.v1.DaemonSetCondition", .short_name = "DaemonSetCondition", .descriptor = &k8s__io__api__apps__v1__daemon_set_condition__descriptor, .fields = f772, .json_order = o772, .field_count = 5, .openapi = "io.k8s.api.apps.v1.DaemonSetCondition"},
    {.name = "k8s.io.api.apps.v1.DaemonSetList", .short_name = "DaemonSetList", .descriptor = &k8s__io__api__apps__v1__daemon_set_list__descriptor, .fields = f773, .json_order = o773, .field_count = 2, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.apps.v1.DaemonSetList"},
    {.name = "k8s.io.api.apps.v1.DaemonSetSpec", .short_name = "DaemonSetSpec", .descriptor = &k8s__io__api__apps__v1__daemon_set_spec__descriptor, .fields = f774, .json_order = o774, .field_count = 5, .openapi = "io.k8s.api.apps.v1.DaemonSetSpec"},
    {.name = "k8s.io.api.apps.v1.DaemonSetStatus", .short_name = "DaemonSetStatus", .descriptor = &k8s__io__api__apps__v1__daemon_set_status__descriptor, .fields = f775, .json_order = o775, .field_count = 10, .openapi = "io.k8s.api.apps.v1.DaemonSetStatus"},
    {.name = "k8s.io.api.apps.v1.DaemonSetUpdateStrategy", .short_name = "DaemonSetUpdateStrategy", .descriptor = &k8s__io__api__apps__v1__daemon_set_update_strategy__descriptor, .fields = f776, .json_order = o776, .field_count = 2, .openapi = "io.k8s.api.apps.v1.DaemonSetUpdateStrategy"},
    {.name = "k8s.io.api.apps.v1.Deployment", .short_name = "Deployment", .descriptor = &k8s__io__api__apps__v1__deployment__descriptor, .fields = f777, .json_order = o777, .field_count = 3, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.apps.v1.Deployment"},
    {.name = "k8s.io.api.apps.v1.DeploymentCondition", .short_name = "DeploymentCondition", .descriptor = &k8s__io__api__apps__v1__deployment_condition__descriptor, .fields = f778, .json_order = o778, .field_count = 6, .openapi = "io.k8s.api.apps.v1.DeploymentCondition"},
    {.name = "k8s.io.api.apps.v1.DeploymentList", .short_name = "DeploymentList", .descriptor = &k8s__io__api__apps__v1__deployment_list__descriptor, .fields = f779, .json_order = o779, .field_count = 2, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.apps.v1.DeploymentList"},
    {.name = "k8s.io.api.apps.v1.DeploymentSpec", .short_name = "DeploymentSpec", .descriptor = &k8s__io__api__apps__v1__deployment_spec__descriptor, .fields = f780, .json_order = o780, .field_count = 8, .openapi = "io.k8s.api.apps.v1.DeploymentSpec"},
    {.name = "k8s.io.api.apps.v1.DeploymentStatus", .short_name = "DeploymentStatus", .descriptor = &k8s__io__api__apps__v1__deployment_status__descriptor, .fields = f781, .json_order = o781, .field_count = 8, .openapi = "io.k8s.api.apps.v1.DeploymentStatus"},
    {.name = "k8s.io.api.apps.v1.DeploymentStrategy", .short_name = "DeploymentStrategy", .descriptor = &k8s__io__api__apps__v1__deployment_strategy__descriptor, .fields = f782, .json_order = o782, .field_count = 2, .openapi = "io.k8s.api.apps.v1.DeploymentStrategy"},
    {.name = "k8s.io.api.apps.v1.ReplicaSet", .short_name = "ReplicaSet", .descriptor = &k8s__io__api__apps__v1__replica_set__descriptor, .fields = f783, .json_order = o783, .field_count = 3, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.apps.v1.ReplicaSet"},
    {.name = "k8s.io.api.apps.v1.ReplicaSetCondition", .short_name = "ReplicaSetCondition", .descriptor = &k8s__io__api__apps__v1__replica_set_condition__descriptor, .fields = f784, .json_order = o784, .field_count = 5, .openapi = "io.k8s.api.apps.v1.ReplicaSetCondition"},
    {.name = "k8s.io.api.apps.v1.ReplicaSetList", .short_name = "ReplicaSetList", .descriptor = &k8s__io__api__apps__v1__replica_set_list__descriptor, .fields = f785, .json_order = o785, .field_count = 2, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.apps.v1.ReplicaSetList"},
    {.name = "k8s.io.api.apps.v1.ReplicaSetSpec", .short_name = "ReplicaSetSpec", .descriptor = &k8s__io__api__apps__v1__replica_set_spec__descriptor, .fields = f786, .json_order = o786, .field_count = 4, .openapi = "io.k8s.api.apps.v1.ReplicaSetSpec"},
    {.name = "k8s.io.api.apps.v1.ReplicaSetStatus", .short_name = "ReplicaSetStatus", .descriptor = &k8s__io__api__apps__v1__replica_set_status__descriptor, .fields = f787, .json_order = o787, .field_count = 6, .openapi = "io.k8s.api.apps.v1.ReplicaSetStatus"},
    {.name = "k8s.io.api.apps.v1.RollingUpdateDaemonSet", .short_name = "RollingUpdateDaemonSet", .descriptor = &k8s__io__api__apps__v1__rolling_update_daemon_set__descriptor, .fields = f788, .json_order = o788, .field_count = 2, .openapi = "io.k8s.api.apps.v1.RollingUpdateDaemonSet"},
    {.name = "k8s.io.api.apps.v1.RollingUpdateDeployment", .short_name = "RollingUpdateDeployment", .descriptor = &k8s__io__api__apps__v1__rolling_update_deployment__descriptor, .fields = f789, .json_order = o789, .field_count = 2, .openapi = "io.k8s.api.apps.v1.RollingUpdateDeployment"},
    {.name = "k8s.io.api.apps.v1.RollingUpdateStatefulSetStrategy", .short_name = "RollingUpdateStatefulSetStrategy", .descriptor = &k8s__io__api__apps__v1__rolling_update_stateful_set_strategy__descriptor, .fields = f790, .json_order = o790, .field_count = 2, .openapi = "io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy"},
    {.name = "k8s.io.api.apps.v1.StatefulSet", .short_name = "StatefulSet", .descriptor = &k8s__io__api__apps__v1__stateful_set__descriptor, .fields = f791, .json_order = o791, .field_count = 3, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.apps.v1.StatefulSet"},
    {.name = "k8s.io.api.apps.v1.StatefulSetCondition", .short_name = "StatefulSetCondition", .descriptor = &k8s__io__api__apps__v1__stateful_set_condition__descriptor, .fields = f792, .json_order = o792, .field_count = 5, .openapi = "io.k8s.api.apps.v1.StatefulSetCondition"},
    {.name = "k8s.io.api.apps.v1.StatefulSetList", .short_name = "StatefulSetList", .descriptor = &k8s__io__api__apps__v1__stateful_set_list__descriptor, .fields = f793, .json_order = o793, .field_count = 2, .type_meta = 1, .group = "apps", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.apps.v1.StatefulSetList"},
    {.name = "k8s.io.api.apps.v1.StatefulSetOrdinals", .short_name = "StatefulSetOrdinals", .descriptor = &k8s__io__api__apps__v1__stateful_set_ordinals__descriptor, .fields = f794, .json_order = o794, .field_count = 1, .openapi = "io.k8s.api.apps.v1.StatefulSetOrdinals"},
    {.name = "k8s.io.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy", .short_name = "StatefulSetPersistentVolumeClaimRetentionPolicy", .descriptor = &k8s__io__api__apps__v1__stateful_set_persistent_volume_claim_retention_policy__descriptor, .fields = f795, .json_order = o795, .field_count = 2, .openapi = "io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy"},
    {.name = "k8s.io.api.apps.v1.StatefulSetSpec", .short_name = "StatefulSetSpec", .descriptor = &k8s__io__api__apps__v1__stateful_set_spec__descriptor, .fields = f796, .json_order = o796, .field_count = 11, .openapi = "io.k8s.api.apps.v1.StatefulSetSpec"},
    {.name = "k8s.io.api.apps.v1.StatefulSetStatus", .short_name = "StatefulSetStatus", .descriptor = &k8s__io__api__apps__v1__stateful_set_status__descriptor, .fields = f797, .json_order = o797, .field_count = 10, .openapi = "io.k8s.api.apps.v1.StatefulSetStatus"},
    {.name = "k8s.io.api.apps.v1.StatefulSetUpdateStrategy", .short_name = "StatefulSetUpdateStrategy", .descriptor = &k8s__io__api__apps__v1__stateful_set_update_strategy__descriptor, .fields = f798, .json_order = o798, .field_count = 2, .openapi = "io.k8s.api.apps.v1.StatefulSetUpdateStrategy"},
    {.name = "k8s.io.apiserver.pkg.apis.audit.v1.Event", .short_name = "Event", .descriptor = &k8s__io__apiserver__pkg__apis__audit__v1__event__descriptor, .fields = f799, .json_order = o799, .field_count = 16, .type_meta = 1, .group = "audit.k8s.io", .version = "v1", .openapi = "io.k8s.apiserver.pkg.apis.audit.v1.Event"},
    {.name = "k8s.io.apiserver.pkg.apis.audit.v1.EventList", .short_name = "EventList", .descriptor = &k8s__io__apiserver__pkg__apis__audit__v1__event_list__descriptor, .fields = f800, .json_order = o800, .field_count = 2, .type_meta = 1, .group = "audit.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.apiserver.pkg.apis.audit.v1.EventList"},
    {.name = "k8s.io.apiserver.pkg.apis.audit.v1.GroupResources", .short_name = "GroupResources", .descriptor = &k8s__io__apiserver__pkg__apis__audit__v1__group_resources__descriptor, .fields = f801, .json_order = o801, .field_count = 3, .openapi = "io.k8s.apiserver.pkg.apis.audit.v1.GroupResources"},
    {.name = "k8s.io.apiserver.pkg.apis.audit.v1.ObjectReference", .short_name = "ObjectReference", .descriptor = &k8s__io__apiserver__pkg__apis__audit__v1__object_reference__descriptor, .fields = f802, .json_order = o802, .field_count = 8, .openapi = "io.k8s.apiserver.pkg.apis.audit.v1.ObjectReference"},
    {.name = "k8s.io.apiserver.pkg.apis.audit.v1.Policy", .short_name = "Policy", .descriptor = &k8s__io__apiserver__pkg__apis__audit__v1__policy__descriptor, .fields = f803, .json_order = o803, .field_count = 4, .type_meta = 1, .group = "audit.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.apiserver.pkg.apis.audit.v1.Policy"},
    {.name = "k8s.io.apiserver.pkg.apis.audit.v1.PolicyList", .short_name = "PolicyList", .descriptor = &k8s__io__apiserver__pkg__apis__audit__v1__policy_list__descriptor, .fields = f804, .json_order = o804, .field_count = 2, .type_meta = 1, .group = "audit.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.apiserver.pkg.apis.audit.v1.PolicyList"},
    {.name = "k8s.io.apiserver.pkg.apis.audit.v1.PolicyRule", .short_name = "PolicyRule", .descriptor = &k8s__io__apiserver__pkg__apis__audit__v1__policy_rule__descriptor, .fields = f805, .json_order = o805, .field_count = 9, .openapi = "io.k8s.apiserver.pkg.apis.audit.v1.PolicyRule"},
    {.name = "k8s.io.api.authorization.v1.ExtraValue", .short_name = "ExtraValue", .descriptor = &k8s__io__api__authorization__v1__extra_value__descriptor, .fields = f806, .json_order = o806, .field_count = 1, .json_form = "array-of-string", .openapi = "io.k8s.api.authorization.v1.ExtraValue"},
    {.name = "k8s.io.api.authorization.v1.FieldSelectorAttributes", .short_name = "FieldSelectorAttributes", .descriptor = &k8s__io__api__authorization__v1__field_selector_attributes__descriptor, .fields = f807, .json_order = o807, .field_count = 2, .openapi = "io.k8s.api.authorization.v1.FieldSelectorAttributes"},
    {.name = "k8s.io.api.authorization.v1.LabelSelectorAttributes", .short_name = "LabelSelectorAttributes", .descriptor = &k8s__io__api__authorization__v1__label_selector_attributes__descriptor, .fields = f808, .json_order = o808, .field_count = 2, .openapi = "io.k8s.api.authorization.v1.LabelSelectorAttributes"},
    {.name = "k8s.io.api.authorization.v1.LocalSubjectAccessReview", .short_name = "LocalSubjectAccessReview", .descriptor = &k8s__io__api__authorization__v1__local_subject_access_review__descriptor, .fields = f809, .json_order = o809, .field_count = 3, .type_meta = 1, .group = "authorization.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.authorization.v1.LocalSubjectAccessReview"},
    {.name = "k8s.io.api.authorization.v1.NonResourceAttributes", .short_name = "NonResourceAttributes", .descriptor = &k8s__io__api__authorization__v1__non_resource_attributes__descriptor, .fields = f810, .json_order = o810, .field_count = 2, .openapi = "io.k8s.api.authorization.v1.NonResourceAttributes"},
    {.name = "k8s.io.api.authorization.v1.NonResourceRule", .short_name = "NonResourceRule", .descriptor = &k8s__io__api__authorization__v1__non_resource_rule__descriptor, .fields = f811, .json_order = o811, .field_count = 2, .openapi = "io.k8s.api.authorization.v1.NonResourceRule"},
    {.name = "k8s.io.api.authorization.v1.ResourceAttributes", .short_name = "ResourceAttributes", .descriptor = &k8s__io__api__authorization__v1__resource_attributes__descriptor, .fields = f812, .json_order = o812, .field_count = 9, .openapi = "io.k8s.api.authorization.v1.ResourceAttributes"},
    {.name = "k8s.io.api.authorization.v1.ResourceRule", .short_name = "ResourceRule", .descriptor = &k8s__io__api__authorization__v1__resource_rule__descriptor, .fields = f813, .json_order = o813, .field_count = 4, .openapi = "io.k8s.api.authorization.v1.ResourceRule"},
    {.name = "k8s.io.api.authorization.v1.SelfSubjectAccessReview", .short_name = "SelfSubjectAccessReview", .descriptor = &k8s__io__api__authorization__v1__self_subject_access_review__descriptor, .fields = f814, .json_order = o814, .field_count = 3, .type_meta = 1, .group = "authorization.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.authorization.v1.SelfSubjectAccessReview"},
    {.name = "k8s.io.api.authorization.v1.SelfSubjectAccessReviewSpec", .short_name = "SelfSubjectAccessReviewSpec", .descriptor = &k8s__io__api__authorization__v1__self_subject_access_review_spec__descriptor, .fields = f815, .json_order = o815, .field_count = 2, .openapi = "io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec"},
    {.name = "k8s.io.api.authorization.v1.SelfSubjectRulesReview", .short_name = "SelfSubjectRulesReview", .descriptor = &k8s__io__api__authorization__v1__self_subject_rules_review__descriptor, .fields = f816, .json_order = o816, .field_count = 3, .type_meta = 1, .group = "authorization.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.authorization.v1.SelfSubjectRulesReview"},
    {.name = "k8s.io.api.authorization.v1.SelfSubjectRulesReviewSpec", .short_name = "SelfSubjectRulesReviewSpec", .descriptor = &k8s__io__api__authorization__v1__self_subject_rules_review_spec__descriptor, .fields = f817, .json_order = o817, .field_count = 1, .openapi = "io.k8s.api.authorization.v1.SelfSubjectRulesReviewSpec"},
    {.name = "k8s.io.api.authorization.v1.SubjectAccessReview", .short_name = "SubjectAccessReview", .descriptor = &k8s__io__api__authorization__v1__subject_access_review__descriptor, .fields = f818, .json_order = o818, .field_count = 3, .type_meta = 1, .group = "authorization.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.authorization.v1.SubjectAccessReview"},
    {.name = "k8s.io.api.authorization.v1.SubjectAccessReviewSpec", .short_name = "SubjectAccessReviewSpec", .descriptor = &k8s__io__api__authorization__v1__subject_access_review_spec__descriptor, .fields = f819, .json_order = o819, .field_count = 6, .openapi = "io.k8s.api.authorization.v1.SubjectAccessReviewSpec"},
    {.name = "k8s.io.api.authorization.v1.SubjectAccessReviewStatus", .short_name = "SubjectAccessReviewStatus", .descriptor = &k8s__io__api__authorization__v1__subject_access_review_status__descriptor, .fields = f820, .json_order = o820, .field_count = 4, .openapi = "io.k8s.api.authorization.v1.SubjectAccessReviewStatus"},
    {.name = "k8s.io.api.authorization.v1.SubjectRulesReviewStatus", .short_name = "SubjectRulesReviewStatus", .descriptor = &k8s__io__api__authorization__v1__subject_rules_review_status__descriptor, .fields = f821, .json_order = o821, .field_count = 4, .openapi = "io.k8s.api.authorization.v1.SubjectRulesReviewStatus"},
    {.name = "k8s.io.api.autoscaling.v1.ContainerResourceMetricSource", .short_name = "ContainerResourceMetricSource", .descriptor = &k8s__io__api__autoscaling__v1__container_resource_metric_source__descriptor, .fields = f822, .json_order = o822, .field_count = 4, .openapi = "io.k8s.api.autoscaling.v1.ContainerResourceMetricSource"},
    {.name = "k8s.io.api.autoscaling.v1.ContainerResourceMetricStatus", .short_name = "ContainerResourceMetricStatus", .descriptor = &k8s__io__api__autoscaling__v1__container_resource_metric_status__descriptor, .fields = f823, .json_order = o823, .field_count = 4, .openapi = "io.k8s.api.autoscaling.v1.ContainerResourceMetricStatus"},
    {.name = "k8s.io.api.autoscaling.v1.CrossVersionObjectReference", .short_name = "CrossVersionObjectReference", .descriptor = &k8s__io__api__autoscaling__v1__cross_version_object_reference__descriptor, .fields = f824, .json_order = o824, .field_count = 3, .map_type = "atomic", .openapi = "io.k8s.api.autoscaling.v1.CrossVersionObjectReference"},
    {.name = "k8s.io.api.autoscaling.v1.ExternalMetricSource", .short_name = "ExternalMetricSource", .descriptor = &k8s__io__api__autoscaling__v1__external_metric_source__descriptor, .fields = f825, .json_order = o825, .field_count = 4, .openapi = "io.k8s.api.autoscaling.v1.ExternalMetricSource"},
    {.name = "k8s.io.api.autoscaling.v1.ExternalMetricStatus", .short_name = "ExternalMetricStatus", .descriptor = &k8s__io__api__autoscaling__v1__external_metric_status__descriptor, .fields = f826, .json_order = o826, .field_count = 4, .openapi = "io.k8s.api.autoscaling.v1.ExternalMetricStatus"},
    {.name = "k8s.io.api.autoscaling.v1.HorizontalPodAutoscaler", .short_name = "HorizontalPodAutoscaler", .descriptor = &k8s__io__api__autoscaling__v1__horizontal_pod_autoscaler__descriptor, .fields = f827, .json_order = o827, .field_count = 3, .type_meta = 1, .group = "autoscaling", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler"},
    {.name = "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerCondition", .short_name = "HorizontalPodAutoscalerCondition", .descriptor = &k8s__io__api__autoscaling__v1__horizontal_pod_autoscaler_condition__descriptor, .fields = f828, .json_order = o828, .field_count = 5, .openapi = "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerCondition"},
    {.name = "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerList", .short_name = "HorizontalPodAutoscalerList", .descriptor = &k8s__io__api__autoscaling__v1__horizontal_pod_autoscaler_list__descriptor, .fields = f829, .json_order = o829, .field_count = 2, .type_meta = 1, .group = "autoscaling", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList"},
    {.name = "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerSpec", .short_name = "HorizontalPodAutoscalerSpec", .descriptor = &k8s__io__api__autoscaling__v1__horizontal_pod_autoscaler_spec__descriptor, .fields = f830, .json_order = o830, .field_count = 4, .openapi = "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec"},
    {.name = "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerStatus", .short_name = "HorizontalPodAutoscalerStatus", .descriptor = &k8s__io__api__autoscaling__v1__horizontal_pod_autoscaler_status__descriptor, .fields = f831, .json_order = o831, .field_count = 5, .openapi = "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerStatus"},
    {.name = "k8s.io.api.autoscaling.v1.MetricSpec", .short_name = "MetricSpec", .descriptor = &k8s__io__api__autoscaling__v1__metric_spec__descriptor, .fields = f832, .json_order = o832, .field_count = 6, .openapi = "io.k8s.api.autoscaling.v1.MetricSpec"},
    {.name = "k8s.io.api.autoscaling.v1.MetricStatus", .short_name = "MetricStatus", .descriptor = &k8s__io__api__autoscaling__v1__metric_status__descriptor, .fields = f833, .json_order = o833, .field_count = 6, .openapi = "io.k8s.api.autoscaling.v1.MetricStatus"},
    {.name = "k8s.io.api.autoscaling.v1.ObjectMetricSource", .short_name = "ObjectMetricSource", .descriptor = &k8s__io__api__autoscaling__v1__object_metric_source__descriptor, .fields = f834, .json_order = o834, .field_count = 5, .openapi = "io.k8s.api.autoscaling.v1.ObjectMetricSource"},
    {.name = "k8s.io.api.autoscaling.v1.ObjectMetricStatus", .short_name = "ObjectMetricStatus", .descriptor = &k8s__io__api__autoscaling__v1__object_metric_status__descriptor, .fields = f835, .json_order = o835, .field_count = 5, .openapi = "io.k8s.api.autoscaling.v1.ObjectMetricStatus"},
    {.name = "k8s.io.api.autoscaling.v1.PodsMetricSource", .short_name = "PodsMetricSource", .descriptor = &k8s__io__api__autoscaling__v1__pods_metric_source__descriptor, .fields = f836, .json_order = o836, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v1.PodsMetricSource"},
    {.name = "k8s.io.api.autoscaling.v1.PodsMetricStatus", .short_name = "PodsMetricStatus", .descriptor = &k8s__io__api__autoscaling__v1__pods_metric_status__descriptor, .fields = f837, .json_order = o837, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v1.PodsMetricStatus"},
    {.name = "k8s.io.api.autoscaling.v1.ResourceMetricSource", .short_name = "ResourceMetricSource", .descriptor = &k8s__io__api__autoscaling__v1__resource_metric_source__descriptor, .fields = f838, .json_order = o838, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v1.ResourceMetricSource"},
    {.name = "k8s.io.api.autoscaling.v1.ResourceMetricStatus", .short_name = "ResourceMetricStatus", .descriptor = &k8s__io__api__autoscaling__v1__resource_metric_status__descriptor, .fields = f839, .json_order = o839, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v1.ResourceMetricStatus"},
    {.name = "k8s.io.api.autoscaling.v1.Scale", .short_name = "Scale", .descriptor = &k8s__io__api__autoscaling__v1__scale__descriptor, .fields = f840, .json_order = o840, .field_count = 3, .type_meta = 1, .group = "autoscaling", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.autoscaling.v1.Scale"},
    {.name = "k8s.io.api.autoscaling.v1.ScaleSpec", .short_name = "ScaleSpec", .descriptor = &k8s__io__api__autoscaling__v1__scale_spec__descriptor, .fields = f841, .json_order = o841, .field_count = 1, .openapi = "io.k8s.api.autoscaling.v1.ScaleSpec"},
    {.name = "k8s.io.api.autoscaling.v1.ScaleStatus", .short_name = "ScaleStatus", .descriptor = &k8s__io__api__autoscaling__v1__scale_status__descriptor, .fields = f842, .json_order = o842, .field_count = 2, .openapi = "io.k8s.api.autoscaling.v1.ScaleStatus"},
    {.name = "k8s.io.api.autoscaling.v2.ContainerResourceMetricSource", .short_name = "ContainerResourceMetricSource", .descriptor = &k8s__io__api__autoscaling__v2__container_resource_metric_source__descriptor, .fields = f843, .json_order = o843, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v2.ContainerResourceMetricSource"},
    {.name = "k8s.io.api.autoscaling.v2.ContainerResourceMetricStatus", .short_name = "ContainerResourceMetricStatus", .descriptor = &k8s__io__api__autoscaling__v2__container_resource_metric_status__descriptor, .fields = f844, .json_order = o844, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v2.ContainerResourceMetricStatus"},
    {.name = "k8s.io.api.autoscaling.v2.CrossVersionObjectReference", .short_name = "CrossVersionObjectReference", .descriptor = &k8s__io__api__autoscaling__v2__cross_version_object_reference__descriptor, .fields = f845, .json_order = o845, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v2.CrossVersionObjectReference"},
    {.name = "k8s.io.api.autoscaling.v2.ExternalMetricSource", .short_name = "ExternalMetricSource", .descriptor = &k8s__io__api__autoscaling__v2__external_metric_source__descriptor, .fields = f846, .json_order = o846, .field_count = 2, .openapi = "io.k8s.api.autoscaling.v2.ExternalMetricSource"},
    {.name = "k8s.io.api.autoscaling.v2.ExternalMetricStatus", .short_name = "ExternalMetricStatus", .descriptor = &k8s__io__api__autoscaling__v2__external_metric_status__descriptor, .fields = f847, .json_order = o847, .field_count = 2, .openapi = "io.k8s.api.autoscaling.v2.ExternalMetricStatus"},
    {.name = "k8s.io.api.autoscaling.v2.HPAScalingPolicy", .short_name = "HPAScalingPolicy", .descriptor = &k8s__io__api__autoscaling__v2__hpascaling_policy__descriptor, .fields = f848, .json_order = o848, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v2.HPAScalingPolicy"},
    {.name = "k8s.io.api.autoscaling.v2.HPAScalingRules", .short_name = "HPAScalingRules", .descriptor = &k8s__io__api__autoscaling__v2__hpascaling_rules__descriptor, .fields = f849, .json_order = o849, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v2.HPAScalingRules"},
    {.name = "k8s.io.api.autoscaling.v2.HorizontalPodAutoscaler", .short_name = "HorizontalPodAutoscaler", .descriptor = &k8s__io__api__autoscaling__v2__horizontal_pod_autoscaler__descriptor, .fields = f850, .json_order = o850, .field_count = 3, .type_meta = 1, .group = "autoscaling", .version = "v2", .metadata = "object", .openapi = "io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler"},
    {.name = "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerBehavior", .short_name = "HorizontalPodAutoscalerBehavior", .descriptor = &k8s__io__api__autoscaling__v2__horizontal_pod_autoscaler_behavior__descriptor, .fields = f851, .json_order = o851, .field_count = 2, .openapi = "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior"},
    {.name = "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerCondition", .short_name = "HorizontalPodAutoscalerCondition", .descriptor = &k8s__io__api__autoscaling__v2__horizontal_pod_autoscaler_condition__descriptor, .fields = f852, .json_order = o852, .field_count = 5, .openapi = "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerCondition"},
    {.name = "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerList", .short_name = "HorizontalPodAutoscalerList", .descriptor = &k8s__io__api__autoscaling__v2__horizontal_pod_autoscaler_list__descriptor, .fields = f853, .json_order = o853, .field_count = 2, .type_meta = 1, .group = "autoscaling", .version = "v2", .metadata = "list", .openapi = "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerList"},
    {.name = "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerSpec", .short_name = "HorizontalPodAutoscalerSpec", .descriptor = &k8s__io__api__autoscaling__v2__horizontal_pod_autoscaler_spec__descriptor, .fields = f854, .json_order = o854, .field_count = 5, .openapi = "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec"},
    {.name = "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerStatus", .short_name = "HorizontalPodAutoscalerStatus", .descriptor = &k8s__io__api__autoscaling__v2__horizontal_pod_autoscaler_status__descriptor, .fields = f855, .json_order = o855, .field_count = 6, .openapi = "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerStatus"},
    {.name = "k8s.io.api.autoscaling.v2.MetricIdentifier", .short_name = "MetricIdentifier", .descriptor = &k8s__io__api__autoscaling__v2__metric_identifier__descriptor, .fields = f856, .json_order = o856, .field_count = 2, .openapi = "io.k8s.api.autoscaling.v2.MetricIdentifier"},
    {.name = "k8s.io.api.autoscaling.v2.MetricSpec", .short_name = "MetricSpec", .descriptor = &k8s__io__api__autoscaling__v2__metric_spec__descriptor, .fields = f857, .json_order = o857, .field_count = 6, .openapi = "io.k8s.api.autoscaling.v2.MetricSpec"},
    {.name = "k8s.io.api.autoscaling.v2.MetricStatus", .short_name = "MetricStatus", .descriptor = &k8s__io__api__autoscaling__v2__metric_status__descriptor, .fields = f858, .json_order = o858, .field_count = 6, .openapi = "io.k8s.api.autoscaling.v2.MetricStatus"},
    {.name = "k8s.io.api.autoscaling.v2.MetricTarget", .short_name = "MetricTarget", .descriptor = &k8s__io__api__autoscaling__v2__metric_target__descriptor, .fields = f859, .json_order = o859, .field_count = 4, .openapi = "io.k8s.api.autoscaling.v2.MetricTarget"},
    {.name = "k8s.io.api.autoscaling.v2.MetricValueStatus", .short_name = "MetricValueStatus", .descriptor = &k8s__io__api__autoscaling__v2__metric_value_status__descriptor, .fields = f860, .json_order = o860, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v2.MetricValueStatus"},
    {.name = "k8s.io.api.autoscaling.v2.ObjectMetricSource", .short_name = "ObjectMetricSource", .descriptor = &k8s__io__api__autoscaling__v2__object_metric_source__descriptor, .fields = f861, .json_order = o861, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v2.ObjectMetricSource"},
    {.name = "k8s.io.api.autoscaling.v2.ObjectMetricStatus", .short_name = "ObjectMetricStatus", .descriptor = &k8s__io__api__autoscaling__v2__object_metric_status__descriptor, .fields = f862, .json_order = o862, .field_count = 3, .openapi = "io.k8s.api.autoscaling.v2.ObjectMetricStatus"},
    {.name = "k8s.io.api.autoscaling.v2.PodsMetricSource", .short_name = "PodsMetricSource", .descriptor = &k8s__io__api__autoscaling__v2__pods_metric_source__descriptor, .fields = f863, .json_order = o863, .field_count = 2, .openapi = "io.k8s.api.autoscaling.v2.PodsMetricSource"},
    {.name = "k8s.io.api.autoscaling.v2.PodsMetricStatus", .short_name = "PodsMetricStatus", .descriptor = &k8s__io__api__autoscaling__v2__pods_metric_status__descriptor, .fields = f864, .json_order = o864, .field_count = 2, .openapi = "io.k8s.api.autoscaling.v2.PodsMetricStatus"},
    {.name = "k8s.io.api.autoscaling.v2.ResourceMetricSource", .short_name = "ResourceMetricSource", .descriptor = &k8s__io__api__autoscaling__v2__resource_metric_source__descriptor, .fields = f865, .json_order = o865, .field_count = 2, .openapi = "io.k8s.api.autoscaling.v2.ResourceMetricSource"},
    {.name = "k8s.io.api.autoscaling.v2.ResourceMetricStatus", .short_name = "ResourceMetricStatus", .descriptor = &k8s__io__api__autoscaling__v2__resource_metric_status__descriptor, .fields = f866, .json_order = o866, .field_count = 2, .openapi = "io.k8s.api.autoscaling.v2.ResourceMetricStatus"},
    {.name = "k8s.io.api.batch.v1.CronJob", .short_name = "CronJob", .descriptor = &k8s__io__api__batch__v1__cron_job__descriptor, .fields = f867, .json_order = o867, .field_count = 3, .type_meta = 1, .group = "batch", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.batch.v1.CronJob"},
    {.name = "k8s.io.api.batch.v1.CronJobList", .short_name = "CronJobList", .descriptor = &k8s__io__api__batch__v1__cron_job_list__descriptor, .fields = f868, .json_order = o868, .field_count = 2, .type_meta = 1, .group = "batch", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.batch.v1.CronJobList"},
    {.name = "k8s.io.api.batch.v1.CronJobSpec", .short_name = "CronJobSpec", .descriptor = &k8s__io__api__batch__v1__cron_job_spec__descriptor, .fields = f869, .json_order = o869, .field_count = 8, .openapi = "io.k8s.api.batch.v1.CronJobSpec"},
    {.name = "k8s.io.api.batch.v1.CronJobStatus", .short_name = "CronJobStatus", .descriptor = &k8s__io__api__batch__v1__cron_job_status__descriptor, .fields = f870, .json_order = o870, .field_count = 3, .openapi = "io.k8s.api.batch.v1.CronJobStatus"},
    {.name = "k8s.io.api.batch.v1.Job", .short_name = "Job", .descriptor = &k8s__io__api__batch__v1__job__descriptor, .fields = f871, .json_order = o871, .field_count = 3, .type_meta = 1, .group = "batch", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.batch.v1.Job"},
    {.name = "k8s.io.api.batch.v1.JobCondition", .short_name = "JobCondition", .descriptor = &k8s__io__api__batch__v1__job_condition__descriptor, .fields = f872, .json_order = o872, .field_count = 6, .openapi = "io.k8s.api.batch.v1.JobCondition"},
    {.name = "k8s.io.api.batch.v1.JobList", .short_name = "JobList", .descriptor = &k8s__io__api__batch__v1__job_list__descriptor, .fields = f873, .json_order = o873, .field_count = 2, .type_meta = 1, .group = "batch", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.batch.v1.JobList"},
    {.name = "k8s.io.api.batch.v1.JobSpec", .short_name = "JobSpec", .descriptor = &k8s__io__api__batch__v1__job_spec__descriptor, .fields = f874, .json_order = o874, .field_count = 16, .openapi = "io.k8s.api.batch.v1.JobSpec"},
    {.name = "k8s.io.api.batch.v1.JobStatus", .short_name = "JobStatus", .descriptor = &k8s__io__api__batch__v1__job_status__descriptor, .fields = f875, .json_order = o875, .field_count = 11, .openapi = "io.k8s.api.batch.v1.JobStatus"},
    {.name = "k8s.io.api.batch.v1.JobTemplateSpec", .short_name = "JobTemplateSpec", .descriptor = &k8s__io__api__batch__v1__job_template_spec__descriptor, .fields = f876, .json_order = o876, .field_count = 2, .metadata = "object", .openapi = "io.k8s.api.batch.v1.JobTemplateSpec"},
    {.name = "k8s.io.api.batch.v1.PodFailurePolicy", .short_name = "PodFailurePolicy", .descriptor = &k8s__io__api__batch__v1__pod_failure_policy__descriptor, .fields = f877, .json_order = o877, .field_count = 1, .openapi = "io.k8s.api.batch.v1.PodFailurePolicy"},
    {.name = "k8s.io.api.batch.v1.PodFailurePolicyOnExitCodesRequirement", .short_name = "PodFailurePolicyOnExitCodesRequirement", .descriptor = &k8s__io__api__batch__v1__pod_failure_policy_on_exit_codes_requirement__descriptor, .fields = f878, .json_order = o878, .field_count = 3, .openapi = "io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement"},
    {.name = "k8s.io.api.batch.v1.PodFailurePolicyOnPodConditionsPattern", .short_name = "PodFailurePolicyOnPodConditionsPattern", .descriptor = &k8s__io__api__batch__v1__pod_failure_policy_on_pod_conditions_pattern__descriptor, .fields = f879, .json_order = o879, .field_count = 2, .openapi = "io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern"},
    {.name = "k8s.io.api.batch.v1.PodFailurePolicyRule", .short_name = "PodFailurePolicyRule", .descriptor = &k8s__io__api__batch__v1__pod_failure_policy_rule__descriptor, .fields = f880, .json_order = o880, .field_count = 3, .openapi = "io.k8s.api.batch.v1.PodFailurePolicyRule"},
    {.name = "k8s.io.api.batch.v1.SuccessPolicy", .short_name = "SuccessPolicy", .descriptor = &k8s__io__api__batch__v1__success_policy__descriptor, .fields = f881, .json_order = o881, .field_count = 1, .openapi = "io.k8s.api.batch.v1.SuccessPolicy"},
    {.name = "k8s.io.api.batch.v1.SuccessPolicyRule", .short_name = "SuccessPolicyRule", .descriptor = &k8s__io__api__batch__v1__success_policy_rule__descriptor, .fields = f882, .json_order = o882, .field_count = 2, .openapi = "io.k8s.api.batch.v1.SuccessPolicyRule"},
    {.name = "k8s.io.api.batch.v1.UncountedTerminatedPods", .short_name = "UncountedTerminatedPods", .descriptor = &k8s__io__api__batch__v1__uncounted_terminated_pods__descriptor, .fields = f883, .json_order = o883, .field_count = 2, .openapi = "io.k8s.api.batch.v1.UncountedTerminatedPods"},
    {.name = "k8s.io.api.certificates.v1.CertificateSigningRequest", .short_name = "CertificateSigningRequest", .descriptor = &k8s__io__api__certificates__v1__certificate_signing_request__descriptor, .fields = f884, .json_order = o884, .field_count = 3, .type_meta = 1, .group = "certificates.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.certificates.v1.CertificateSigningRequest"},
    {.name = "k8s.io.api.certificates.v1.CertificateSigningRequestCondition", .short_name = "CertificateSigningRequestCondition", .descriptor = &k8s__io__api__certificates__v1__certificate_signing_request_condition__descriptor, .fields = f885, .json_order = o885, .field_count = 6, .openapi = "io.k8s.api.certificates.v1.CertificateSigningRequestCondition"},
    {.name = "k8s.io.api.certificates.v1.CertificateSigningRequestList", .short_name = "CertificateSigningRequestList", .descriptor = &k8s__io__api__certificates__v1__certificate_signing_request_list__descriptor, .fields = f886, .json_order = o886, .field_count = 2, .type_meta = 1, .group = "certificates.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.certificates.v1.CertificateSigningRequestList"},
    {.name = "k8s.io.api.certificates.v1.CertificateSigningRequestSpec", .short_name = "CertificateSigningRequestSpec", .descriptor = &k8s__io__api__certificates__v1__certificate_signing_request_spec__descriptor, .fields = f887, .json_order = o887, .field_count = 8, .openapi = "io.k8s.api.certificates.v1.CertificateSigningRequestSpec"},
    {.name = "k8s.io.api.certificates.v1.CertificateSigningRequestStatus", .short_name = "CertificateSigningRequestStatus", .descriptor = &k8s__io__api__certificates__v1__certificate_signing_request_status__descriptor, .fields = f888, .json_order = o888, .field_count = 2, .openapi = "io.k8s.api.certificates.v1.CertificateSigningRequestStatus"},
    {.name = "k8s.io.api.certificates.v1.ExtraValue", .short_name = "ExtraValue", .descriptor = &k8s__io__api__certificates__v1__extra_value__descriptor, .fields = f889, .json_order = o889, .field_count = 1, .json_form = "array-of-string", .openapi = "io.k8s.api.certificates.v1.ExtraValue"},
    {.name = "k8s.io.api.coordination.v1.Lease", .short_name = "Lease", .descriptor = &k8s__io__api__coordination__v1__lease__descriptor, .fields = f890, .json_order = o890, .field_count = 2, .type_meta = 1, .group = "coordination.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.coordination.v1.Lease"},
    {.name = "k8s.io.api.coordination.v1.LeaseList", .short_name = "LeaseList", .descriptor = &k8s__io__api__coordination__v1__lease_list__descriptor, .fields = f891, .json_order = o891, .field_count = 2, .type_meta = 1, .group = "coordination.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.coordination.v1.LeaseList"},
    {.name = "k8s.io.api.coordination.v1.LeaseSpec", .short_name = "LeaseSpec", .descriptor = &k8s__io__api__coordination__v1__lease_spec__descriptor, .fields = f892, .json_order = o892, .field_count = 7, .openapi = "io.k8s.api.coordination.v1.LeaseSpec"},
    {.name = "k8s.io.api.discovery.v1.Endpoint", .short_name = "Endpoint", .descriptor = &k8s__io__api__discovery__v1__endpoint__descriptor, .fields = f893, .json_order = o893, .field_count = 8, .openapi = "io.k8s.api.discovery.v1.Endpoint"},
    {.name = "k8s.io.api.discovery.v1.EndpointConditions", .short_name = "EndpointConditions", .descriptor = &k8s__io__api__discovery__v1__endpoint_conditions__descriptor, .fields = f894, .json_order = o894, .field_count = 3, .openapi = "io.k8s.api.discovery.v1.EndpointConditions"},
    {.name = "k8s.io.api.discovery.v1.EndpointHints", .short_name = "EndpointHints", .descriptor = &k8s__io__api__discovery__v1__endpoint_hints__descriptor, .fields = f895, .json_order = o895, .field_count = 1, .openapi = "io.k8s.api.discovery.v1.EndpointHints"},
    {.name = "k8s.io.api.discovery.v1.EndpointPort", .short_name = "EndpointPort", .descriptor = &k8s__io__api__discovery__v1__endpoint_port__descriptor, .fields = f896, .json_order = o896, .field_count = 4, .map_type = "atomic", .openapi = "io.k8s.api.discovery.v1.EndpointPort"},
    {.name = "k8s.io.api.discovery.v1.EndpointSlice", .short_name = "EndpointSlice", .descriptor = &k8s__io__api__discovery__v1__endpoint_slice__descriptor, .fields = f897, .json_order = o897, .field_count = 4, .type_meta = 1, .group = "discovery.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.discovery.v1.EndpointSlice"},
    {.name = "k8s.io.api.discovery.v1.EndpointSliceList", .short_name = "EndpointSliceList", .descriptor = &k8s__io__api__discovery__v1__endpoint_slice_list__descriptor, .fields = f898, .json_order = o898, .field_count = 2, .type_meta = 1, .group = "discovery.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.discovery.v1.EndpointSliceList"},
    {.name = "k8s.io.api.discovery.v1.ForZone", .short_name = "ForZone", .descriptor = &k8s__io__api__discovery__v1__for_zone__descriptor, .fields = f899, .json_order = o899, .field_count = 1, .openapi = "io.k8s.api.discovery.v1.ForZone"},
    {.name = "k8s.io.api.events.v1.Event", .short_name = "Event", .descriptor = &k8s__io__api__events__v1__event__descriptor, .fields = f900, .json_order = o900, .field_count = 15, .type_meta = 1, .group = "events.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.events.v1.Event"},
    {.name = "k8s.io.api.events.v1.EventList", .short_name = "EventList", .descriptor = &k8s__io__api__events__v1__event_list__descriptor, .fields = f901, .json_order = o901, .field_count = 2, .type_meta = 1, .group = "events.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.events.v1.EventList"},
    {.name = "k8s.io.api.events.v1.EventSeries", .short_name = "EventSeries", .descriptor = &k8s__io__api__events__v1__event_series__descriptor, .fields = f902, .json_order = o902, .field_count = 2, .openapi = "io.k8s.api.events.v1.EventSeries"},
    {.name = "k8s.io.api.flowcontrol.v1.ExemptPriorityLevelConfiguration", .short_name = "ExemptPriorityLevelConfiguration", .descriptor = &k8s__io__api__flowcontrol__v1__exempt_priority_level_configuration__descriptor, .fields = f903, .json_order = o903, .field_count = 2, .openapi = "io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration"},
    {.name = "k8s.io.api.flowcontrol.v1.FlowDistinguisherMethod", .short_name = "FlowDistinguisherMethod", .descriptor = &k8s__io__api__flowcontrol__v1__flow_distinguisher_method__descriptor, .fields = f904, .json_order = o904, .field_count = 1, .openapi = "io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod"},
    {.name = "k8s.io.api.flowcontrol.v1.FlowSchema", .short_name = "FlowSchema", .descriptor = &k8s__io__api__flowcontrol__v1__flow_schema__descriptor, .fields = f905, .json_order = o905, .field_count = 3, .type_meta = 1, .group = "flowcontrol.apiserver.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.flowcontrol.v1.FlowSchema"},
    {.name = "k8s.io.api.flowcontrol.v1.FlowSchemaCondition", .short_name = "FlowSchemaCondition", .descriptor = &k8s__io__api__flowcontrol__v1__flow_schema_condition__descriptor, .fields = f906, .json_order = o906, .field_count = 5, .openapi = "io.k8s.api.flowcontrol.v1.FlowSchemaCondition"},
    {.name = "k8s.io.api.flowcontrol.v1.FlowSchemaList", .short_name = "FlowSchemaList", .descriptor = &k8s__io__api__flowcontrol__v1__flow_schema_list__descriptor, .fields = f907, .json_order = o907, .field_count = 2, .type_meta = 1, .group = "flowcontrol.apiserver.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.flowcontrol.v1.FlowSchemaList"},
    {.name = "k8s.io.api.flowcontrol.v1.FlowSchemaSpec", .short_name = "FlowSchemaSpec", .descriptor = &k8s__io__api__flowcontrol__v1__flow_schema_spec__descriptor, .fields = f908, .json_order = o908, .field_count = 4, .openapi = "io.k8s.api.flowcontrol.v1.FlowSchemaSpec"},
    {.name = "k8s.io.api.flowcontrol.v1.FlowSchemaStatus", .short_name = "FlowSchemaStatus", .descriptor = &k8s__io__api__flowcontrol__v1__flow_schema_status__descriptor, .fields = f909, .json_order = o909, .field_count = 1, .openapi = "io.k8s.api.flowcontrol.v1.FlowSchemaStatus"},
    {.name = "k8s.io.api.flowcontrol.v1.GroupSubject", .short_name = "GroupSubject", .descriptor = &k8s__io__api__flowcontrol__v1__group_subject__descriptor, .fields = f910, .json_order = o910, .field_count = 1, .openapi = "io.k8s.api.flowcontrol.v1.GroupSubject"},
    {.name = "k8s.io.api.flowcontrol.v1.LimitResponse", .short_name = "LimitResponse", .descriptor = &k8s__io__api__flowcontrol__v1__limit_response__descriptor, .fields = f911, .json_order = o911, .field_count = 2, .openapi = "io.k8s.api.flowcontrol.v1.LimitResponse"},
    {.name = "k8s.io.api.flowcontrol.v1.LimitedPriorityLevelConfiguration", .short_name = "LimitedPriorityLevelConfiguration", .descriptor = &k8s__io__api__flowcontrol__v1__limited_priority_level_configuration__descriptor, .fields = f912, .json_order = o912, .field_count = 4, .openapi = "io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration"},
    {.name = "k8s.io.api.flowcontrol.v1.NonResourcePolicyRule", .short_name = "NonResourcePolicyRule", .descriptor = &k8s__io__api__flowcontrol__v1__non_resource_policy_rule__descriptor, .fields = f913, .json_order = o913, .field_count = 2, .openapi = "io.k8s.api.flowcontrol.v1.NonResourcePolicyRule"},
    {.name = "k8s.io.api.flowcontrol.v1.PolicyRulesWithSubjects", .short_name = "PolicyRulesWithSubjects", .descriptor = &k8s__io__api__flowcontrol__v1__policy_rules_with_subjects__descriptor, .fields = f914, .json_order = o914, .field_count = 3, .openapi = "io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects"},
    {.name = "k8s.io.api.flowcontrol.v1.PriorityLevelConfiguration", .short_name = "PriorityLevelConfiguration", .descriptor = &k8s__io__api__flowcontrol__v1__priority_level_configuration__descriptor, .fields = f915, .json_order = o915, .field_count = 3, .type_meta = 1, .group = "flowcontrol.apiserver.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration"},
    {.name = "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationCondition", .short_name = "PriorityLevelConfigurationCondition", .descriptor = &k8s__io__api__flowcontrol__v1__priority_level_configuration_condition__descriptor, .fields = f916, .json_order = o916, .field_count = 5, .openapi = "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition"},
    {.name = "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationList", .short_name = "PriorityLevelConfigurationList", .descriptor = &k8s__io__api__flowcontrol__v1__priority_level_configuration_list__descriptor, .fields = f917, .json_order = o917, .field_count = 2, .type_meta = 1, .group = "flowcontrol.apiserver.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList"},
    {.name = "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationReference", .short_name = "PriorityLevelConfigurationReference", .descriptor = &k8s__io__api__flowcontrol__v1__priority_level_configuration_reference__descriptor, .fields = f918, .json_order = o918, .field_count = 1, .openapi = "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference"},
    {.name = "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationSpec", .short_name = "PriorityLevelConfigurationSpec", .descriptor = &k8s__io__api__flowcontrol__v1__priority_level_configuration_spec__descriptor, .fields = f919, .json_order = o919, .field_count = 3, .openapi = "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec"},
    {.name = "k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationStatus", .short_name = "PriorityLevelConfigurationStatus", .descriptor = &k8s__io__api__flowcontrol__v1__priority_level_configuration_status__descriptor, .fields = f920, .json_order = o920, .field_count = 1, .openapi = "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationStatus"},
    {.name = "k8s.io.api.flowcontrol.v1.QueuingConfiguration", .short_name = "QueuingConfiguration", .descriptor = &k8s__io__api__flowcontrol__v1__queuing_configuration__descriptor, .fields = f921, .json_order = o921, .field_count = 3, .openapi = "io.k8s.api.flowcontrol.v1.QueuingConfiguration"},
    {.name = "k8s.io.api.flowcontrol.v1.ResourcePolicyRule", .short_name = "ResourcePolicyRule", .descriptor = &k8s__io__api__flowcontrol__v1__resource_policy_rule__descriptor, .fields = f922, .json_order = o922, .field_count = 5, .openapi = "io.k8s.api.flowcontrol.v1.ResourcePolicyRule"},
    {.name = "k8s.io.api.flowcontrol.v1.ServiceAccountSubject", .short_name = "ServiceAccountSubject", .descriptor = &k8s__io__api__flowcontrol__v1__service_account_subject__descriptor, .fields = f923, .json_order = o923, .field_count = 2, .openapi = "io.k8s.api.flowcontrol.v1.ServiceAccountSubject"},
    {.name = "k8s.io.api.flowcontrol.v1.Subject", .short_name = "Subject", .descriptor = &k8s__io__api__flowcontrol__v1__subject__descriptor, .fields = f924, .json_order = o924, .field_count = 4, .openapi = "io.k8s.api.flowcontrol.v1.Subject"},
    {.name = "k8s.io.api.flowcontrol.v1.UserSubject", .short_name = "UserSubject", .descriptor = &k8s__io__api__flowcontrol__v1__user_subject__descriptor, .fields = f925, .json_order = o925, .field_count = 1, .openapi = "io.k8s.api.flowcontrol.v1.UserSubject"},
    {.name = "k8s.io.apimachinery.pkg.apis.meta.v1beta1.PartialObjectMetadataList", .short_name = "PartialObjectMetadataList", .descriptor = &k8s__io__apimachinery__pkg__apis__meta__v1beta1__partial_object_metadata_list__descriptor, .fields = f926, .json_order = o926, .field_count = 2, .type_meta = 1, .group = "meta.k8s.io", .version = "v1beta1", .metadata = "list", .openapi = "io.k8s.apimachinery.pkg.apis.meta.v1beta1.PartialObjectMetadataList"},
    {.name = "k8s.io.metrics.pkg.apis.metrics.v1beta1.ContainerMetrics", .short_name = "ContainerMetrics", .descriptor = &k8s__io__metrics__pkg__apis__metrics__v1beta1__container_metrics__descriptor, .fields = f927, .json_order = o927, .field_count = 2, .openapi = "io.k8s.metrics.pkg.apis.metrics.v1beta1.ContainerMetrics"},
    {.name = "k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetrics", .short_name = "NodeMetrics", .descriptor = &k8s__io__metrics__pkg__apis__metrics__v1beta1__node_metrics__descriptor, .fields = f928, .json_order = o928, .field_count = 4, .type_meta = 1, .group = "metrics.k8s.io", .version = "v1beta1", .metadata = "object", .openapi = "io.k8s.metrics.pkg.apis.metrics.v1beta1.NodeMetrics"},
    {.name = "k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetricsList", .short_name = "NodeMetricsList", .descriptor = &k8s__io__metrics__pkg__apis__metrics__v1beta1__node_metrics_list__descriptor, .fields = f929, .json_order = o929, .field_count = 2, .type_meta = 1, .group = "metrics.k8s.io", .version = "v1beta1", .metadata = "list", .openapi = "io.k8s.metrics.pkg.apis.metrics.v1beta1.NodeMetricsList"},
    {.name = "k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetrics", .short_name = "PodMetrics", .descriptor = &k8s__io__metrics__pkg__apis__metrics__v1beta1__pod_metrics__descriptor, .fields = f930, .json_order = o930, .field_count = 4, .type_meta = 1, .group = "metrics.k8s.io", .version = "v1beta1", .metadata = "object", .openapi = "io.k8s.metrics.pkg.apis.metrics.v1beta1.PodMetrics"},
    {.name = "k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetricsList", .short_name = "PodMetricsList", .descriptor = &k8s__io__metrics__pkg__apis__metrics__v1beta1__pod_metrics_list__descriptor, .fields = f931, .json_order = o931, .field_count = 2, .type_meta = 1, .group = "metrics.k8s.io", .version = "v1beta1", .metadata = "list", .openapi = "io.k8s.metrics.pkg.apis.metrics.v1beta1.PodMetricsList"},
    {.name = "k8s.io.api.networking.v1.HTTPIngressPath", .short_name = "HTTPIngressPath", .descriptor = &k8s__io__api__networking__v1__httpingress_path__descriptor, .fields = f932, .json_order = o932, .field_count = 3, .openapi = "io.k8s.api.networking.v1.HTTPIngressPath"},
    {.name = "k8s.io.api.networking.v1.HTTPIngressRuleValue", .short_name = "HTTPIngressRuleValue", .descriptor = &k8s__io__api__networking__v1__httpingress_rule_value__descriptor, .fields = f933, .json_order = o933, .field_count = 1, .openapi = "io.k8s.api.networking.v1.HTTPIngressRuleValue"},
    {.name = "k8s.io.api.networking.v1.IPBlock", .short_name = "IPBlock", .descriptor = &k8s__io__api__networking__v1__ipblock__descriptor, .fields = f934, .json_order = o934, .field_count = 2, .openapi = "io.k8s.api.networking.v1.IPBlock"},
    {.name = "k8s.io.api.networking.v1.Ingress", .short_name = "Ingress", .descriptor = &k8s__io__api__networking__v1__ingress__descriptor, .fields = f935, .json_order = o935, .field_count = 3, .type_meta = 1, .group = "networking.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.networking.v1.Ingress"},
    {.name = "k8s.io.api.networking.v1.IngressBackend", .short_name = "IngressBackend", .descriptor = &k8s__io__api__networking__v1__ingress_backend__descriptor, .fields = f936, .json_order = o936, .field_count = 2, .openapi = "io.k8s.api.networking.v1.IngressBackend"},
    {.name = "k8s.io.api.networking.v1.IngressClass", .short_name = "IngressClass", .descriptor = &k8s__io__api__networking__v1__ingress_class__descriptor, .fields = f937, .json_order = o937, .field_count = 2, .type_meta = 1, .group = "networking.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.networking.v1.IngressClass"},
    {.name = "k8s.io.api.networking.v1.IngressClassList", .short_name = "IngressClassList", .descriptor = &k8s__io__api__networking__v1__ingress_class_list__descriptor, .fields = f938, .json_order = o938, .field_count = 2, .type_meta = 1, .group = "networking.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.networking.v1.IngressClassList"},
    {.name = "k8s.io.api.networking.v1.IngressClassParametersReference", .short_name = "IngressClassParametersReference", .descriptor = &k8s__io__api__networking__v1__ingress_class_parameters_reference__descriptor, .fields = f939, .json_order = o939, .field_count = 5, .openapi = "io.k8s.api.networking.v1.IngressClassParametersReference"},
    {.name = "k8s.io.api.networking.v1.IngressClassSpec", .short_name = "IngressClassSpec", .descriptor = &k8s__io__api__networking__v1__ingress_class_spec__descriptor, .fields = f940, .json_order = o940, .field_count = 2, .openapi = "io.k8s.api.networking.v1.IngressClassSpec"},
    {.name = "k8s.io.api.networking.v1.IngressList", .short_name = "IngressList", .descriptor = &k8s__io__api__networking__v1__ingress_list__descriptor, .fields = f941, .json_order = o941, .field_count = 2, .type_meta = 1, .group = "networking.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.networking.v1.IngressList"},
    {.name = "k8s.io.api.networking.v1.IngressLoadBalancerIngress", .short_name = "IngressLoadBalancerIngress", .descriptor = &k8s__io__api__networking__v1__ingress_load_balancer_ingress__descriptor, .fields = f942, .json_order = o942, .field_count = 3, .openapi = "io.k8s.api.networking.v1.IngressLoadBalancerIngress"},
    {.name = "k8s.io.api.networking.v1.IngressLoadBalancerStatus", .short_name = "IngressLoadBalancerStatus", .descriptor = &k8s__io__api__networking__v1__ingress_load_balancer_status__descriptor, .fields = f943, .json_order = o943, .field_count = 1, .openapi = "io.k8s.api.networking.v1.IngressLoadBalancerStatus"},
    {.name = "k8s.io.api.networking.v1.IngressPortStatus", .short_name = "IngressPortStatus", .descriptor = &k8s__io__api__networking__v1__ingress_port_status__descriptor, .fields = f944, .json_order = o944, .field_count = 3, .openapi = "io.k8s.api.networking.v1.IngressPortStatus"},
    {.name = "k8s.io.api.networking.v1.IngressRule", .short_name = "IngressRule", .descriptor = &k8s__io__api__networking__v1__ingress_rule__descriptor, .fields = f945, .json_order = o945, .field_count = 2, .openapi = "io.k8s.api.networking.v1.IngressRule"},
    {.name = "k8s.io.api.networking.v1.IngressRuleValue", .short_name = "IngressRuleValue", .descriptor = &k8s__io__api__networking__v1__ingress_rule_value__descriptor, .fields = f946, .json_order = o946, .field_count = 1, .openapi = "io.k8s.api.networking.v1.IngressRuleValue"},
    {.name = "k8s.io.api.networking.v1.IngressServiceBackend", .short_name = "IngressServiceBackend", .descriptor = &k8s__io__api__networking__v1__ingress_service_backend__descriptor, .fields = f947, .json_order = o947, .field_count = 2, .openapi = "io.k8s.api.networking.v1.IngressServiceBackend"},
    {.name = "k8s.io.api.networking.v1.IngressSpec", .short_name = "IngressSpec", .descriptor = &k8s__io__api__networking__v1__ingress_spec__descriptor, .fields = f948, .json_order = o948, .field_count = 4, .openapi = "io.k8s.api.networking.v1.IngressSpec"},
    {.name = "k8s.io.api.networking.v1.IngressStatus", .short_name = "IngressStatus", .descriptor = &k8s__io__api__networking__v1__ingress_status__descriptor, .fields = f949, .json_order = o949, .field_count = 1, .openapi = "io.k8s.api.networking.v1.IngressStatus"},
    {.name = "k8s.io.api.networking.v1.IngressTLS", .short_name = "IngressTLS", .descriptor = &k8s__io__api__networking__v1__ingress_tls__descriptor, .fields = f950, .json_order = o950, .field_count = 2, .openapi = "io.k8s.api.networking.v1.IngressTLS"},
    {.name = "k8s.io.api.networking.v1.NetworkPolicy", .short_name = "NetworkPolicy", .descriptor = &k8s__io__api__networking__v1__network_policy__descriptor, .fields = f951, .json_order = o951, .field_count = 2, .type_meta = 1, .group = "networking.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.networking.v1.NetworkPolicy"},
    {.name = "k8s.io.api.networking.v1.NetworkPolicyEgressRule", .short_name = "NetworkPolicyEgressRule", .descriptor = &k8s__io__api__networking__v1__network_policy_egress_rule__descriptor, .fields = f952, .json_order = o952, .field_count = 2, .openapi = "io.k8s.api.networking.v1.NetworkPolicyEgressRule"},
    {.name = "k8s.io.api.networking.v1.NetworkPolicyIngressRule", .short_name = "NetworkPolicyIngressRule", .descriptor = &k8s__io__api__networking__v1__network_policy_ingress_rule__descriptor, .fields = f953, .json_order = o953, .field_count = 2, .openapi = "io.k8s.api.networking.v1.NetworkPolicyIngressRule"},
    {.name = "k8s.io.api.networking.v1.NetworkPolicyList", .short_name = "NetworkPolicyList", .descriptor = &k8s__io__api__networking__v1__network_policy_list__descriptor, .fields = f954, .json_order = o954, .field_count = 2, .type_meta = 1, .group = "networking.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.networking.v1.NetworkPolicyList"},
    {.name = "k8s.io.api.networking.v1.NetworkPolicyPeer", .short_name = "NetworkPolicyPeer", .descriptor = &k8s__io__api__networking__v1__network_policy_peer__descriptor, .fields = f955, .json_order = o955, .field_count = 3, .openapi = "io.k8s.api.networking.v1.NetworkPolicyPeer"},
    {.name = "k8s.io.api.networking.v1.NetworkPolicyPort", .short_name = "NetworkPolicyPort", .descriptor = &k8s__io__api__networking__v1__network_policy_port__descriptor, .fields = f956, .json_order = o956, .field_count = 3, .openapi = "io.k8s.api.networking.v1.NetworkPolicyPort"},
    {.name = "k8s.io.api.networking.v1.NetworkPolicySpec", .short_name = "NetworkPolicySpec", .descriptor = &k8s__io__api__networking__v1__network_policy_spec__descriptor, .fields = f957, .json_order = o957, .field_count = 4, .openapi = "io.k8s.api.networking.v1.NetworkPolicySpec"},
    {.name = "k8s.io.api.networking.v1.ServiceBackendPort", .short_name = "ServiceBackendPort", .descriptor = &k8s__io__api__networking__v1__service_backend_port__descriptor, .fields = f958, .json_order = o958, .field_count = 2, .map_type = "atomic", .openapi = "io.k8s.api.networking.v1.ServiceBackendPort"},
    {.name = "k8s.io.api.node.v1.Overhead", .short_name = "Overhead", .descriptor = &k8s__io__api__node__v1__overhead__descriptor, .fields = f959, .json_order = o959, .field_count = 1, .openapi = "io.k8s.api.node.v1.Overhead"},
    {.name = "k8s.io.api.node.v1.RuntimeClass", .short_name = "RuntimeClass", .descriptor = &k8s__io__api__node__v1__runtime_class__descriptor, .fields = f960, .json_order = o960, .field_count = 4, .type_meta = 1, .group = "node.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.node.v1.RuntimeClass"},
    {.name = "k8s.io.api.node.v1.RuntimeClassList", .short_name = "RuntimeClassList", .descriptor = &k8s__io__api__node__v1__runtime_class_list__descriptor, .fields = f961, .json_order = o961, .field_count = 2, .type_meta = 1, .group = "node.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.node.v1.RuntimeClassList"},
    {.name = "k8s.io.api.node.v1.Scheduling", .short_name = "Scheduling", .descriptor = &k8s__io__api__node__v1__scheduling__descriptor, .fields = f962, .json_order = o962, .field_count = 2, .openapi = "io.k8s.api.node.v1.Scheduling"},
    {.name = "k8s.io.api.policy.v1.Eviction", .short_name = "Eviction", .descriptor = &k8s__io__api__policy__v1__eviction__descriptor, .fields = f963, .json_order = o963, .field_count = 2, .type_meta = 1, .group = "policy", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.policy.v1.Eviction"},
    {.name = "k8s.io.api.policy.v1.PodDisruptionBudget", .short_name = "PodDisruptionBudget", .descriptor = &k8s__io__api__policy__v1__pod_disruption_budget__descriptor, .fields = f964, .json_order = o964, .field_count = 3, .type_meta = 1, .group = "policy", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.policy.v1.PodDisruptionBudget"},
    {.name = "k8s.io.api.policy.v1.PodDisruptionBudgetList", .short_name = "PodDisruptionBudgetList", .descriptor = &k8s__io__api__policy__v1__pod_disruption_budget_list__descriptor, .fields = f965, .json_order = o965, .field_count = 2, .type_meta = 1, .group = "policy", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.policy.v1.PodDisruptionBudgetList"},
    {.name = "k8s.io.api.policy.v1.PodDisruptionBudgetSpec", .short_name = "PodDisruptionBudgetSpec", .descriptor = &k8s__io__api__policy__v1__pod_disruption_budget_spec__descriptor, .fields = f966, .json_order = o966, .field_count = 4, .openapi = "io.k8s.api.policy.v1.PodDisruptionBudgetSpec"},
    {.name = "k8s.io.api.policy.v1.PodDisruptionBudgetStatus", .short_name = "PodDisruptionBudgetStatus", .descriptor = &k8s__io__api__policy__v1__pod_disruption_budget_status__descriptor, .fields = f967, .json_order = o967, .field_count = 7, .openapi = "io.k8s.api.policy.v1.PodDisruptionBudgetStatus"},
    {.name = "k8s.io.api.rbac.v1.AggregationRule", .short_name = "AggregationRule", .descriptor = &k8s__io__api__rbac__v1__aggregation_rule__descriptor, .fields = f968, .json_order = o968, .field_count = 1, .openapi = "io.k8s.api.rbac.v1.AggregationRule"},
    {.name = "k8s.io.api.rbac.v1.ClusterRole", .short_name = "ClusterRole", .descriptor = &k8s__io__api__rbac__v1__cluster_role__descriptor, .fields = f969, .json_order = o969, .field_count = 3, .type_meta = 1, .group = "rbac.authorization.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.rbac.v1.ClusterRole"},
    {.name = "k8s.io.api.rbac.v1.ClusterRoleBinding", .short_name = "ClusterRoleBinding", .descriptor = &k8s__io__api__rbac__v1__cluster_role_binding__descriptor, .fields = f970, .json_order = o970, .field_count = 3, .type_meta = 1, .group = "rbac.authorization.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.rbac.v1.ClusterRoleBinding"},
    {.name = "k8s.io.api.rbac.v1.ClusterRoleBindingList", .short_name = "ClusterRoleBindingList", .descriptor = &k8s__io__api__rbac__v1__cluster_role_binding_list__descriptor, .fields = f971, .json_order = o971, .field_count = 2, .type_meta = 1, .group = "rbac.authorization.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.rbac.v1.ClusterRoleBindingList"},
    {.name = "k8s.io.api.rbac.v1.ClusterRoleList", .short_name = "ClusterRoleList", .descriptor = &k8s__io__api__rbac__v1__cluster_role_list__descriptor, .fields = f972, .json_order = o972, .field_count = 2, .type_meta = 1, .group = "rbac.authorization.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.rbac.v1.ClusterRoleList"},
    {.name = "k8s.io.api.rbac.v1.PolicyRule", .short_name = "PolicyRule", .descriptor = &k8s__io__api__rbac__v1__policy_rule__descriptor, .fields = f973, .json_order = o973, .field_count = 5, .openapi = "io.k8s.api.rbac.v1.PolicyRule"},
    {.name = "k8s.io.api.rbac.v1.Role", .short_name = "Role", .descriptor = &k8s__io__api__rbac__v1__role__descriptor, .fields = f974, .json_order = o974, .field_count = 2, .type_meta = 1, .group = "rbac.authorization.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.rbac.v1.Role"},
    {.name = "k8s.io.api.rbac.v1.RoleBinding", .short_name = "RoleBinding", .descriptor = &k8s__io__api__rbac__v1__role_binding__descriptor, .fields = f975, .json_order = o975, .field_count = 3, .type_meta = 1, .group = "rbac.authorization.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.rbac.v1.RoleBinding"},
    {.name = "k8s.io.api.rbac.v1.RoleBindingList", .short_name = "RoleBindingList", .descriptor = &k8s__io__api__rbac__v1__role_binding_list__descriptor, .fields = f976, .json_order = o976, .field_count = 2, .type_meta = 1, .group = "rbac.authorization.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.rbac.v1.RoleBindingList"},
    {.name = "k8s.io.api.rbac.v1.RoleList", .short_name = "RoleList", .descriptor = &k8s__io__api__rbac__v1__role_list__descriptor, .fields = f977, .json_order = o977, .field_count = 2, .type_meta = 1, .group = "rbac.authorization.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.rbac.v1.RoleList"},
    {.name = "k8s.io.api.rbac.v1.RoleRef", .short_name = "RoleRef", .descriptor = &k8s__io__api__rbac__v1__role_ref__descriptor, .fields = f978, .json_order = o978, .field_count = 3, .map_type = "atomic", .openapi = "io.k8s.api.rbac.v1.RoleRef"},
    {.name = "k8s.io.api.rbac.v1.Subject", .short_name = "Subject", .descriptor = &k8s__io__api__rbac__v1__subject__descriptor, .fields = f979, .json_order = o979, .field_count = 4, .map_type = "atomic", .openapi = "io.k8s.api.rbac.v1.Subject"},
    {.name = "k8s.io.api.scheduling.v1.PriorityClass", .short_name = "PriorityClass", .descriptor = &k8s__io__api__scheduling__v1__priority_class__descriptor, .fields = f980, .json_order = o980, .field_count = 5, .type_meta = 1, .group = "scheduling.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.scheduling.v1.PriorityClass"},
    {.name = "k8s.io.api.scheduling.v1.PriorityClassList", .short_name = "PriorityClassList", .descriptor = &k8s__io__api__scheduling__v1__priority_class_list__descriptor, .fields = f981, .json_order = o981, .field_count = 2, .type_meta = 1, .group = "scheduling.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.scheduling.v1.PriorityClassList"},
    {.name = "k8s.io.api.storage.v1.CSIDriver", .short_name = "CSIDriver", .descriptor = &k8s__io__api__storage__v1__csidriver__descriptor, .fields = f982, .json_order = o982, .field_count = 2, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.storage.v1.CSIDriver"},
    {.name = "k8s.io.api.storage.v1.CSIDriverList", .short_name = "CSIDriverList", .descriptor = &k8s__io__api__storage__v1__csidriver_list__descriptor, .fields = f983, .json_order = o983, .field_count = 2, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.storage.v1.CSIDriverList"},
    {.name = "k8s.io.api.storage.v1.CSIDriverSpec", .short_name = "CSIDriverSpec", .descriptor = &k8s__io__api__storage__v1__csidriver_spec__descriptor, .fields = f984, .json_order = o984, .field_count = 8, .openapi = "io.k8s.api.storage.v1.CSIDriverSpec"},
    {.name = "k8s.io.api.storage.v1.CSINode", .short_name = "CSINode", .descriptor = &k8s__io__api__storage__v1__csinode__descriptor, .fields = f985, .json_order = o985, .field_count = 2, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.storage.v1.CSINode"},
    {.name = "k8s.io.api.storage.v1.CSINodeDriver", .short_name = "CSINodeDriver", .descriptor = &k8s__io__api__storage__v1__csinode_driver__descriptor, .fields = f986, .json_order = o986, .field_count = 4, .openapi = "io.k8s.api.storage.v1.CSINodeDriver"},
    {.name = "k8s.io.api.storage.v1.CSINodeList", .short_name = "CSINodeList", .descriptor = &k8s__io__api__storage__v1__csinode_list__descriptor, .fields = f987, .json_order = o987, .field_count = 2, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.storage.v1.CSINodeList"},
    {.name = "k8s.io.api.storage.v1.CSINodeSpec", .short_name = "CSINodeSpec", .descriptor = &k8s__io__api__storage__v1__csinode_spec__descriptor, .fields = f988, .json_order = o988, .field_count = 1, .openapi = "io.k8s.api.storage.v1.CSINodeSpec"},
    {.name = "k8s.io.api.storage.v1.CSIStorageCapacity", .short_name = "CSIStorageCapacity", .descriptor = &k8s__io__api__storage__v1__csistorage_capacity__descriptor, .fields = f989, .json_order = o989, .field_count = 5, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.storage.v1.CSIStorageCapacity"},
    {.name = "k8s.io.api.storage.v1.CSIStorageCapacityList", .short_name = "CSIStorageCapacityList", .descriptor = &k8s__io__api__storage__v1__csistorage_capacity_list__descriptor, .fields = f990, .json_order = o990, .field_count = 2, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.storage.v1.CSIStorageCapacityList"},
    {.name = "k8s.io.api.storage.v1.StorageClass", .short_name = "StorageClass", .descriptor = &k8s__io__api__storage__v1__storage_class__descriptor, .fields = f991, .json_order = o991, .field_count = 8, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.storage.v1.StorageClass"},
    {.name = "k8s.io.api.storage.v1.StorageClassList", .short_name = "StorageClassList", .descriptor = &k8s__io__api__storage__v1__storage_class_list__descriptor, .fields = f992, .json_order = o992, .field_count = 2, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.storage.v1.StorageClassList"},
    {.name = "k8s.io.api.storage.v1.TokenRequest", .short_name = "TokenRequest", .descriptor = &k8s__io__api__storage__v1__token_request__descriptor, .fields = f993, .json_order = o993, .field_count = 2, .openapi = "io.k8s.api.storage.v1.TokenRequest"},
    {.name = "k8s.io.api.storage.v1.VolumeAttachment", .short_name = "VolumeAttachment", .descriptor = &k8s__io__api__storage__v1__volume_attachment__descriptor, .fields = f994, .json_order = o994, .field_count = 3, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "object", .openapi = "io.k8s.api.storage.v1.VolumeAttachment"},
    {.name = "k8s.io.api.storage.v1.VolumeAttachmentList", .short_name = "VolumeAttachmentList", .descriptor = &k8s__io__api__storage__v1__volume_attachment_list__descriptor, .fields = f995, .json_order = o995, .field_count = 2, .type_meta = 1, .group = "storage.k8s.io", .version = "v1", .metadata = "list", .openapi = "io.k8s.api.storage.v1.VolumeAttachmentList"},
    {.name = "k8s.io.api.storage.v1.VolumeAttachmentSource", .short_name = "VolumeAttachmentSource", .descriptor = &k8s__io__api__storage__v1__volume_attachment_source__descriptor, .fields = f996, .json_order = o996, .field_count = 2, .openapi = "io.k8s.api.storage.v1.VolumeAttachmentSource"},
    {.name = "k8s.io.api.storage.v1.VolumeAttachmentSpec", .short_name = "VolumeAttachmentSpec", .descriptor = &k8s__io__api__storage__v1__volume_attachment_spec__descriptor, .fields = f997, .json_order = o997, .field_count = 3, .openapi = "io.k8s.api.storage.v1.VolumeAttachmentSpec"},
    {.name = "k8s.io.api.storage.v1.VolumeAttachmentStatus", .short_name = "VolumeAttachmentStatus", .descriptor = &k8s__io__api__storage__v1__volume_attachment_status__descriptor, .fields = f998, .json_order = o998, .field_count = 4, .openapi = "io.k8s.api.storage.v1.VolumeAttachmentStatus"},
    {.name = "k8s.io.api.storage.v1.VolumeError", .short_name = "VolumeError", .descriptor = &k8s__io__api__storage__v1__volume_error__descriptor, .fields = f999, .json_order = o999, .field_count = 2, .openapi = "io.k8s.api.storage.v1.VolumeError"},
    {.name = "k8s.io.api.storage.v1.VolumeNodeResources", .short_name = "VolumeNodeResources", .descriptor = &k8s__io__api__storage__v1__volume_node_resources__descriptor, .fields = f1000, .json_order = o1000, .field_count = 1, .openapi = "io.k8s.api.storage.v1.VolumeNodeResources"},
    {.name = "martlet.store.Entry", .short_name = "Entry", .descriptor = &martlet__store__entry__descriptor, .fields = f1001, .json_order = o1001, .field_count = 4},
    {.name = "martlet.store.VoteRequest", .short_name = "VoteRequest", .descriptor = &martlet__store__vote_request__descriptor, .fields = f1002, .json_order = o1002, .field_count = 4},
    {.name = "martlet.store.VoteResponse", .short_name = "VoteResponse", .descriptor = &martlet__store__vote_response__descriptor, .fields = f1003, .json_order = o1003, .field_count = 2},
    {.name = "martlet.store.Append", .short_name = "Append", .descriptor = &martlet__store__append__descriptor, .fields = f1004, .json_order = o1004, .field_count = 4},
    {.name = "martlet.store.AppendAccepted", .short_name = "AppendAccepted", .descriptor = &martlet__store__append_accepted__descriptor, .fields = f1005, .json_order = o1005, .field_count = 1},
    {.name = "martlet.store.AppendRejected", .short_name = "AppendRejected", .descriptor = &martlet__store__append_rejected__descriptor, .fields = f1006, .json_order = o1006, .field_count = 2},
    {.name = "martlet.store.Heartbeat", .short_name = "Heartbeat", .descriptor = &martlet__store__heartbeat__descriptor, .fields = f1007, .json_order = o1007, .field_count = 2},
    {.name = "martlet.store.HeartbeatResponse", .short_name = "HeartbeatResponse", .descriptor = &martlet__store__heartbeat_response__descriptor, .fields = f1008, .json_order = o1008, .field_count = 1},
    {.name = "martlet.store.Proposal", .short_name = "Proposal", .descriptor = &martlet__store__proposal__descriptor, .fields = f1009, .json_order = o1009, .field_count = 1},
    {.name = "martlet.store.ReadRequest", .short_name = "ReadRequest", .descriptor = &martlet__store__read_request__descriptor, .fields = f1010, .json_order = o1010, .field_count = 1},
    {.name = "martlet.store.ReadResponse", .short_name = "ReadResponse", .descriptor = &martlet__store__read_response__descriptor, .fields = f1011, .json_order = o1011, .field_count = 2},
    {.name = "martlet.store.Snapshot", .short_name = "Snapshot", .descriptor = &martlet__store__snapshot__descriptor, .fields = f1012, .json_order = o1012, .field_count = 3},
    {.name = "martlet.store.TimeoutNow", .short_name = "TimeoutNow", .descriptor = &martlet__store__timeout_now__descriptor},
    {.name = "martlet.store.RaftMessage", .short_name = "RaftMessage", .descriptor = &martlet__store__raft_message__descriptor, .fields = f1014, .json_order = o1014, .field_count = 15},
    {.name = "martlet.store.RaftBatch", .short_name = "RaftBatch", .descriptor = &martlet__store__raft_batch__descriptor, .fields = f1015, .json_order = o1015, .field_count = 1},
    {.name = "martlet.store.RaftAnswer", .short_name = "RaftAnswer", .descriptor = &martlet__store__raft_answer__descriptor},
    {.name = "martlet.store.SnapshotChunk", .short_name = "SnapshotChunk", .descriptor = &martlet__store__snapshot_chunk__descriptor, .fields = f1017, .json_order = o1017, .field_count = 3},
    {.name = "martlet.store.SnapshotAnswer", .short_name = "SnapshotAnswer", .descriptor = &martlet__store__snapshot_answer__descriptor},
    {.name = "martlet.store.LeaseRenewal", .short_name = "LeaseRenewal", .descriptor = &martlet__store__lease_renewal__descriptor, .fields = f1019, .json_order = o1019, .field_count = 1},
    {.name = "martlet.store.LeaseRemainder", .short_name = "LeaseRemainder", .descriptor = &martlet__store__lease_remainder__descriptor, .fields = f1020, .json_order = o1020, .field_count = 1},
    {.name = "ttrpc.Request", .short_name = "Request", .descriptor = &ttrpc__request__descriptor, .fields = f1021, .json_order = o1021, .field_count = 5},
    {.name = "ttrpc.Response", .short_name = "Response", .descriptor = &ttrpc__response__descriptor, .fields = f1022, .json_order = o1022, .field_count = 2},
    {.name = "ttrpc.StringList", .short_name = "StringList", .descriptor = &ttrpc__string_list__descriptor, .fields = f1023, .json_order = o1023, .field_count = 1},
    {.name = "ttrpc.KeyValue", .short_name = "KeyValue", .descriptor = &ttrpc__key_value__descriptor, .fields = f1024, .json_order = o1024, .field_count = 2},
};

const martlet_message *martlet_message_at(uint32_t index) { return &messages[index]; }
uint32_t martlet_message_count(void) { return 1025; }

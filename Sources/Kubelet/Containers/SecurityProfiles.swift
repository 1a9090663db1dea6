internal import KubernetesAPI
internal import Wire

/// What a pod says about its privileges, as the runtime is told. Pure.
enum SecurityProfiles {
    /// The namespaces of a pod's containers, or of its sandbox.
    static func namespaces(_ spec: CoreV1.PodSpec) -> CRI.NamespaceOption {
        CRI.NamespaceOption {
            $0.network = spec.hostNetwork ? .node : .pod
            $0.ipc = spec.hostIPC ? .node : .pod
            $0.pid = spec.hostPID ? .node : spec.shareProcessNamespace == true ? .pod : .container
        }
    }

    static func seccomp(_ profile: CoreV1.SeccompProfile?) -> CRI.SecurityProfile {
        // Without a wish nothing is filtered, as in Kubernetes.
        Self.profile(type: profile?.type ?? "Unconfined", local: profile?.localhostProfile)
    }

    /// Nil without a wish: the runtime's own profile applies where the kernel has one.
    static func appArmor(_ profile: CoreV1.AppArmorProfile?) -> CRI.SecurityProfile? {
        profile.map { Self.profile(type: $0.type, local: $0.localhostProfile) }
    }

    private static func profile(type: String, local: String?) -> CRI.SecurityProfile {
        CRI.SecurityProfile {
            switch type {
            case "RuntimeDefault": $0.profileType = .runtimeDefault
            case "Localhost":
                $0.profileType = .localhost
                $0.localhostRef = local ?? ""
            default: $0.profileType = .unconfined
            }
        }
    }

    private static let maskedPaths = [
        "/proc/asound", "/proc/acpi", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/timer_list",
        "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi", "/sys/firmware",
        "/sys/devices/virtual/powercap",
    ]
    private static let readOnlyPaths = [
        "/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger",
    ]

    /// Of one container.
    static func container(_ container: CoreV1.Container, in spec: CoreV1.PodSpec) -> CRI.LinuxContainerSecurityContext {
        let own = container.securityContext
        let pod = spec.securityContext
        var context = CRI.LinuxContainerSecurityContext()
        context.namespaceOptions = Self.namespaces(spec)
        context.privileged = own?.privileged ?? false
        context.readonlyRootfs = own?.readOnlyRootFilesystem ?? false
        // What may gain privileges is decided by the capabilities unless the pod forbids it.
        context.noNewPrivs = own?.allowPrivilegeEscalation == false
        if let user = own?.runAsUser ?? pod?.runAsUser {
            context.runAsUser = CRI.Int64Value { $0.value = user }
        }
        if let group = own?.runAsGroup ?? pod?.runAsGroup {
            context.runAsGroup = CRI.Int64Value { $0.value = group }
        }
        context.supplementalGroups = (pod?.supplementalGroups ?? []) + (pod?.fsGroup.map { [$0] } ?? [])
        if pod?.supplementalGroupsPolicy == "Strict" { context.supplementalGroupsPolicy = .strict }
        if let capabilities = own?.capabilities {
            context.capabilities.addCapabilities = capabilities.add
            context.capabilities.dropCapabilities = capabilities.drop
        }
        context.seccomp = Self.seccomp(own?.seccompProfile ?? pod?.seccompProfile)
        if let appArmor = Self.appArmor(own?.appArmorProfile ?? pod?.appArmorProfile) { context.apparmor = appArmor }
        if let labels = own?.seLinuxOptions ?? pod?.seLinuxOptions { context.selinuxOptions = Self.labels(labels) }
        if !context.privileged, own?.procMount != "Unmasked" {
            context.maskedPaths = Self.maskedPaths
            context.readonlyPaths = Self.readOnlyPaths
        }
        return context
    }

    /// Of a pod's sandbox.
    static func sandbox(_ spec: CoreV1.PodSpec) -> CRI.LinuxSandboxSecurityContext {
        var context = CRI.LinuxSandboxSecurityContext()
        context.namespaceOptions = Self.namespaces(spec)
        let pod = spec.securityContext
        context.privileged = (spec.initContainers + spec.containers).contains {
            $0.securityContext?.privileged == true
        }
        if let user = pod?.runAsUser { context.runAsUser = CRI.Int64Value { $0.value = user } }
        if let group = pod?.runAsGroup { context.runAsGroup = CRI.Int64Value { $0.value = group } }
        context.supplementalGroups = (pod?.supplementalGroups ?? []) + (pod?.fsGroup.map { [$0] } ?? [])
        context.seccomp.profileType = .runtimeDefault
        if let labels = pod?.seLinuxOptions { context.selinuxOptions = Self.labels(labels) }
        return context
    }

    private static func labels(_ options: CoreV1.SELinuxOptions) -> CRI.SELinuxOption {
        CRI.SELinuxOption {
            $0.user = options.user
            $0.role = options.role
            $0.type = options.type
            $0.level = options.level
        }
    }

    /// Why a container that must not run as root would; nil when it would not. `image` is what the runtime knows of its
    /// user.
    static func rootObjection(
        _ container: CoreV1.Container,
        in pod: CoreV1.Pod,
        image: CRI.Image?
    ) -> String? {
        let own = container.securityContext
        let shared = pod.spec.securityContext
        guard own?.runAsNonRoot ?? shared?.runAsNonRoot ?? false else { return nil }
        let name = "\(pod.metadata.name)_\(pod.metadata.namespace)(\(pod.metadata.uid))"
        let suffix = "(pod: \"\(name)\", container: \(container.name))"
        if let user = own?.runAsUser ?? shared?.runAsUser {
            return user == 0 ? "container's runAsUser breaks non-root policy \(suffix)" : nil
        }
        guard let image else { return nil }
        if image.underlying.has(5) {
            return image.uid.value == 0 ? "container has runAsNonRoot and image will run as root \(suffix)" : nil
        }
        if image.username.isEmpty { return "container has runAsNonRoot and image will run as root \(suffix)" }
        let user = image.username
        return "container has runAsNonRoot and image has non-numeric user (\(user)), "
            + "cannot verify user is non-root \(suffix)"
    }
}

internal import Wire

extension CoreV1.EphemeralContainer {
    /// The container itself, to be treated as any other: its message has the fields of `Container`, with their numbers.
    package var container: CoreV1.Container {
        var message = Message(CoreV1.Container.schema)
        for field in self.ephemeralContainerCommon.underlying.setFields { message[Int(field.number)] = field.value }
        return CoreV1.Container(underlying: message)
    }
}

extension CoreV1.PodSpec {
    /// Containers of every sort: init containers, containers, ephemeral containers.
    package var allContainers: [CoreV1.Container] {
        self.initContainers + self.containers + self.ephemeralContainers.map(\.container)
    }
}

extension CoreV1.PodStatus {
    /// The states of containers of every sort.
    package var allContainerStatuses: [CoreV1.ContainerStatus] {
        self.containerStatuses + self.initContainerStatuses + self.ephemeralContainerStatuses
    }
}

internal import Core
internal import KubernetesAPI
internal import Linux
internal import Synchronization

/// Volumes, and what they are made of.
extension PodOperation {
    /// - Returns: when they have to be renewed.
    func mountVolumes() async -> Result<Instant?, OperationError> {
        let names = PodReferences.volumes(of: self.pod.spec)
        do {
            var builder = PayloadBuilder(
                fields: self.fields,
                references: try await self.references(names, withServices: false)
            )
            for source in self.pod.spec.volumes.flatMap({ $0.volumeSource.projected?.sources ?? [] }) {
                guard let projection = source.serviceAccountToken else { continue }
                builder.tokens[projection.path] = try await self.token(projection)
            }
            var mounter = VolumeMounter(pod: self.pod, paths: self.paths, system: self.tools.system)
            mounter.persistent = try await self.persistentVolumes()
            let (ready, payloads, refreshAt) = (mounter, builder, builder.tokens.values.map(\.refreshAt).min())
            let places = try await BlockingWork.run { try ready.mount(payloads) }
            self.runner.volumePlaces.withLock { $0 = places }
            return .success(refreshAt)
        } catch let error as OperationError {
            return .failure(error)
        } catch {
            return .failure(OperationError("\(error)"))
        }
    }

    /// What the pod's claims are bound to, by the names of its volumes.
    private func persistentVolumes() async throws -> [String: CoreV1.PersistentVolume] {
        var result: [String: CoreV1.PersistentVolume] = [:]
        for volume in self.pod.spec.volumes {
            guard let claim = volume.volumeSource.persistentVolumeClaim?.claimName else { continue }
            do {
                result[volume.name] = try await self.tools.cluster.volume(ofClaim: claim, for: self.pod)
            } catch {
                throw OperationError("MountVolume.SetUp failed for volume \"\(volume.name)\" : \(error)")
            }
        }
        return result
    }

    private func token(_ projection: CoreV1.ServiceAccountTokenProjection) async throws -> PayloadBuilder.Token {
        do {
            return try await self.runner.tokens.token(for: self.pod, projection, self.tools)
        } catch {
            let volume = self.pod.spec.volumes.first { volume in
                volume.volumeSource.projected?.sources.contains { $0.serviceAccountToken == projection } ?? false
            }
            let text = "failed to fetch token: \(error)"
            throw OperationError("MountVolume.SetUp failed for volume \"\(volume?.name ?? "")\" : \(text)")
        }
    }

    func unmountVolumes() async -> Result<Void, OperationError> {
        let mounter = VolumeMounter(pod: self.pod, paths: self.paths, system: self.tools.system)
        do {
            try await BlockingWork.run { try mounter.unmount() }
            self.runner.volumePlaces.withLock { $0 = [:] }
            return .success(())
        } catch {
            return .failure(OperationError("\(error)"))
        }
    }

    var fields: PodFields {
        PodFields(pod: self.pod, node: self.tools.node, podIPs: self.snapshot.podIPs)
    }

    /// Fetches what is named; what does not exist is left out.
    func references(_ names: PodReferences.Names, withServices: Bool) async throws -> PodReferences {
        var references = PodReferences()
        let namespace = self.pod.metadata.namespace
        for name in names.configMaps.sorted() {
            references.configMaps[name] = try await self.tools.cluster.configMap(name, namespace: namespace)
        }
        for name in names.secrets.sorted() {
            references.secrets[name] = try await self.tools.cluster.secret(name, namespace: namespace)
        }
        if withServices { references.services = self.tools.cluster.services() }
        return references
    }
}

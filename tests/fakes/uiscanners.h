#pragma once

#include "app/core/ports/scanners.h"
#include "app/core/ports/settingsstore.h"
#include "tests/fakes/uiscan.h"

#include <QMap>
#include <QTimer>

#include <utility>

namespace motcua::tests
{

/// The devices of a UiPageSource, with options and findings as a test sets them.
class UiScanners final : public QObject, public ports::Scanners
{
public:
    explicit UiScanners(UiPageSource &source) : m_source(source) {}

    QList<ports::DeviceOption> options;
    QList<ports::ScannerFinding> findings;
    std::function<void(const ports::ScannerPlug &)> plugged;
    QList<QMap<QString, QString>> tried;
    int searches = 0;
    bool holdSearch = false; ///< a backend hangs: the search ends with held()
    std::function<void()> held;

    void find(const QStringList &, Heard heard,
              ports::Completion<QList<ports::ScanDevice>> done) override
    {
        ++searches;
        QTimer::singleShot(0, this, [this, heard = std::move(heard), done = std::move(done)] {
            if (heard && !m_source.devices.isEmpty())
                heard({m_source.devices, {QStringLiteral("escl")}, 1, 2});
            if (holdSearch)
                held = [this, done] { done(m_source.devices); };
            else
                done(m_source.devices);
        });
    }
    void readOptions(const QString &, ports::Completion<QList<ports::DeviceOption>> done) override
    {
        QTimer::singleShot(0, this, [this, done = std::move(done)] { done(options); });
    }
    /// A device that makes every odd number even, as some round.
    void tryOptions(const QString &, const QMap<QString, QString> &written,
                    ports::Completion<QList<ports::DeviceOption>> done) override
    {
        tried.append(written);
        QList<ports::DeviceOption> told = options;
        for (ports::DeviceOption &option : told) {
            option.value = written.value(option.name, option.value);
            if (option.type == QLatin1String("integer") && option.value.toInt() % 2 != 0)
                option.value = QString::number(option.value.toInt() - 1);
        }
        QTimer::singleShot(0, this, [told, done = std::move(done)] { done(told); });
    }
    void check(ports::Completion<QList<ports::ScannerFinding>> done) override
    {
        QTimer::singleShot(0, this, [this, done = std::move(done)] { done(findings); });
    }
    void watch(std::function<void(const ports::ScannerPlug &)> changed) override
    {
        plugged = std::move(changed);
    }

private:
    UiPageSource &m_source;
};

/// Settings in memory; touched by the storage thread only.
class UiSettings final : public ports::SettingsStore
{
public:
    [[nodiscard]] kernel::Status set(const QString &name, const QByteArray &value) override
    {
        m_values[name] = value;
        return {};
    }
    [[nodiscard]] kernel::Result<std::optional<QByteArray>>
    value(const QString &name) const override
    {
        return m_values.contains(name) ? std::optional(m_values[name]) : std::nullopt;
    }
    [[nodiscard]] kernel::Status setSecret(const QString &name, const QByteArray &value) override
    {
        return set(name, value);
    }
    [[nodiscard]] kernel::Result<std::optional<QByteArray>>
    secret(const QString &name) const override
    {
        return value(name);
    }

private:
    QMap<QString, QByteArray> m_values;
};

} // namespace motcua::tests

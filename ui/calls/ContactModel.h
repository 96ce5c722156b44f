// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallContacts.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;

// The contacts of a call, in the order they are to be asked. A blocked one has its reason in place
// of its number.
class ContactModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Number };
    static constexpr int kColumnCount = Number + 1;
    enum Role { QuietRole = Qt::UserRole };

    explicit ContactModel(const Privacy& privacy, QObject* parent = nullptr);

    void setContacts(std::vector<CallContact> contacts);
    const std::vector<CallContact>& contacts() const { return m_contacts; }
    const CallContact* at(int row) const; // null: there is none
    void namesChanged();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString who(const CallContact& contact) const;
    QString number(const CallContact& contact) const;

    const Privacy& m_privacy;
    std::vector<CallContact> m_contacts;
};

} // namespace rollbook

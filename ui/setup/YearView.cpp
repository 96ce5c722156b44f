// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/YearView.h"

#include "ui/setup/SetupWords.h"
#include "ui/widgets/Parts.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMonths = 12;
constexpr int kColumns = 37; // six weeks' first day at the latest, 31 days on
constexpr int kMonthWidth = 44;
constexpr int kHeadHeight = 20;
constexpr int kRowHeight = 30;
constexpr int kNarrowest = 18;
constexpr int kWidest = 26;

struct Look {
    DayKind kind;
    const char* letter;
    std::optional<Token> ground;
    Token ink;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};
constexpr std::array kLooks{
    Look{DayKind::School, "", Token::ApprovedSoft, Token::Ink},
    Look{DayKind::PartlyClosed, "P", Token::LateSoft, Token::Late},
    Look{DayKind::Weekend, "", std::nullopt, Token::Closure},
    Look{DayKind::OutsideTerm, "", std::nullopt, Token::Muted},
    Look{DayKind::Break, "", Token::OffRoll, Token::Muted},
    Look{DayKind::Inset, "I", Token::AuthorisedSoft, Token::Authorised},
    Look{DayKind::BankHoliday, "B", Token::NotPossible, Token::Ink, Qt::BDiagPattern},
    Look{DayKind::PlannedClosure, "#", Token::NotPossible, Token::Ink, Qt::DiagCrossPattern},
    Look{DayKind::UnplannedClosure, "Y", Token::UnauthorisedSoft, Token::Unauthorised},
};

const Look& lookOf(DayKind kind) {
    return kLooks[std::size_t(kind)];
}

int columnOf(QDate date) {
    const QDate first(date.year(), date.month(), 1);
    return first.dayOfWeek() - 1 + date.day() - 1;
}

class Swatch final : public QWidget {
public:
    Swatch(const Theme& theme, DayKind kind) : m_theme(theme), m_kind(kind) {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        YearView::paintKind(painter, QRectF(rect()), m_kind, m_theme);
        painter.setPen(m_theme.color(lookOf(m_kind).ink));
        painter.setFont(m_theme.font(Type::Small));
        painter.drawText(rect(), Qt::AlignCenter, YearView::letter(m_kind));
    }

private:
    const Theme& m_theme;
    DayKind m_kind;
};

} // namespace

YearView::YearView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(u"year.view"_s);
    setAccessibleName(tr("The school year, day by day"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString YearView::letter(DayKind kind) {
    return QString::fromLatin1(lookOf(kind).letter);
}

void YearView::paintKind(QPainter& painter, const QRectF& rect, DayKind kind, const Theme& theme) {
    const Look& look = lookOf(kind);
    if (look.ground)
        painter.fillRect(rect, QBrush(theme.color(*look.ground), look.pattern));
}

QSize YearView::sizeHint() const {
    return {kMonthWidth + kColumns * kNarrowest + 2, kHeadHeight + kMonths * kRowHeight + 2};
}

int YearView::cellWidth() const {
    return std::clamp((width() - kMonthWidth - 2) / kColumns, kNarrowest, kWidest);
}

void YearView::setDays(SchoolYear year, std::vector<YearDay> days) {
    const bool isOther = year != m_year;
    m_year = year;
    m_days = std::move(days);
    if (isOther || !day(m_chosen))
        m_chosen = {};
    update();
    if (m_chosen.isValid())
        choose(m_chosen);
}

const YearDay* YearView::day(QDate date) const {
    if (m_days.empty() || !date.isValid())
        return nullptr;
    const qint64 place = m_days.front().date.daysTo(date);
    return place >= 0 && place < qint64(m_days.size()) ? &m_days[std::size_t(place)] : nullptr;
}

void YearView::choose(QDate date) {
    const YearDay* found = day(date);
    if (!found)
        return;
    m_chosen = date;
    setAccessibleDescription(setupwords::of(*found));
    update();
    Q_EMIT dayChosen(*found);
}

QRect YearView::cell(QDate date) const {
    const int row = (date.month() + kMonths - m_year.firstDay().month()) % kMonths;
    return {kMonthWidth + columnOf(date) * cellWidth(), kHeadHeight + row * kRowHeight, cellWidth(),
            kRowHeight};
}

QDate YearView::dateAt(const QPoint& point) const {
    const auto found = std::ranges::find_if(
        m_days, [&](const YearDay& day) { return cell(day.date).contains(point); });
    return found == m_days.end() ? QDate() : found->date;
}

void YearView::paintHeads(QPainter& painter) const {
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    painter.setPen(m_theme.color(Token::Muted));
    painter.setFont(m_theme.font(Type::Small));
    for (int column = 0; column < kColumns; ++column)
        painter.drawText(QRect(kMonthWidth + column * cellWidth(), 0, cellWidth(), kHeadHeight),
                         Qt::AlignCenter, british.dayName(column % 7 + 1, QLocale::NarrowFormat));
    for (int row = 0; row < kMonths; ++row)
        painter.drawText(QRect(0, kHeadHeight + row * kRowHeight, kMonthWidth, kRowHeight),
                         Qt::AlignVCenter, british.monthName((row + 7) % kMonths + 1).left(3));
}

void YearView::paintDay(QPainter& painter, const YearDay& day) const {
    const QRectF box = QRectF(cell(day.date)).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal half = box.height() / 2;
    paintKind(painter, QRectF(box.left(), box.top(), box.width(), half), day.morning, m_theme);
    paintKind(painter, QRectF(box.left(), box.top() + half, box.width(), half), day.afternoon, m_theme);
    const DayKind said = letter(day.morning).isEmpty() ? day.afternoon : day.morning;
    const QString mark = letter(said);
    painter.setPen(m_theme.color(lookOf(said).ink));
    const QRectF top(box.left(), box.top(), box.width(), mark.isEmpty() ? box.height() : half + 2);
    painter.drawText(top, Qt::AlignCenter, QString::number(day.date.day()));
    if (!mark.isEmpty())
        painter.drawText(QRectF(box.left(), box.top() + half - 2, box.width(), half + 2),
                         Qt::AlignCenter, mark);
}

void YearView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeads(painter);
    QFont small = m_theme.font(Type::Small);
    small.setPointSizeF(small.pointSizeF() - 1);
    painter.setFont(small);
    for (const YearDay& day : m_days)
        paintDay(painter, day);
    if (!m_chosen.isValid())
        return;
    painter.setPen(QPen(m_theme.color(hasFocus() ? Token::Accent : Token::Muted), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cell(m_chosen)).adjusted(1, 1, -1, -1), 3, 3);
}

void YearView::keyPressEvent(QKeyEvent* event) {
    const QDate from = m_chosen.isValid() ? m_chosen : m_year.firstDay().addDays(30);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(from.addDays(-1));
    case Qt::Key_Right:
        return choose(from.addDays(1));
    case Qt::Key_Up:
        return choose(from.addMonths(-1));
    case Qt::Key_Down:
        return choose(from.addMonths(1));
    case Qt::Key_Home:
        return choose(m_year.firstDay());
    case Qt::Key_End:
        return choose(m_year.lastDay());
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent* event) {
    choose(dateAt(event->position().toPoint()));
}

bool YearView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const YearDay* found = day(dateAt(help->pos()));
    QToolTip::showText(help->globalPos(), found ? setupwords::of(*found) : QString(), this);
    return true;
}

YearLegend::YearLegend(const Theme& theme, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair + 2);
    for (const Look& look : kLooks) {
        if (!look.ground)
            continue;
        row->addWidget(new Swatch(theme, look.kind));
        row->addWidget(makeHint(setupwords::of(look.kind)));
        row->addSpacing(space::kHair + 2);
    }
    row->addStretch(1);
}

} // namespace rollbook
